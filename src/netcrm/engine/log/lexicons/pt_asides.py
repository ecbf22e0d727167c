"""Made by tests/tools/make_lexicons.py from pt.toml; do not edit."""

# fmt: off
# ruff: noqa

ASKING = [{'': (1, 'told')}, {'^': 0}, {'conselho': 1, 'dica': 1, 'ideia': 1}, {'a': 2, 'o': 2, 'pela': 2, 'pelo': 2},
{'N': 3}, {'<to>': 4, 'N': 3}, {'a': 2, 'e': 5, 'o': 2, 'pela': 2, 'pelo': 2}, {'<them>': 3, 'N': 6}, {'<them>': 3,
'a': 4, 'o': 4}, {'<to>': 7, 'a': 2, 'lhe': 3, 'o': 2, 'para': 8, 'pela': 2, 'pelo': 2}, {'': (0, 'lead')}, {'quem':
10}, {'que': 10}, {'a': 11, 'com': 12, 'como': 10, 'de': 12, 'em': 12, 'o': 12, 'onde': 10, 'por': 12, 'porque': 10,
'porquê': 10, 'quais': 10, 'qual': 10, 'quando': 10, 'quanta': 10, 'quantas': 10, 'quanto': 10, 'quantos': 10, 'que':
10, 'quem': 10, 'se': 10}, {'^': 13}, {'perguntar': 14, 'saber': 14}, {':': 14, 'a': 15, 'para': 15, 'pra': 15}, {'N':
16}, {'<to>': 17, 'N': 16}, {':': 14, 'a': 15, 'e': 18, 'para': 15, 'pra': 15}, {'<them>': 16, 'N': 19}, {'<them>':
16, 'a': 17, 'o': 17}, {'<to>': 20, 'para': 21}, {'^': 0, 'que': 1}, {'^': 0, 'de': 23, 'que': 1}, {'N': 24}, {'N':
24, 'a': 25, 'o': 25}, {'^': 0, 'da': 1, 'de': 1, 'do': 1, 'que': 1, 'sobre': 1}, {'N': 27}, {'<to>': 28, 'N': 27},
{'^': 0, 'da': 1, 'de': 1, 'do': 1, 'e': 29, 'que': 1, 'sobre': 1}, {'<them>': 27, 'N': 30}, {'<them>': 27, 'a': 28,
'o': 28}, {'<to>': 31, 'para': 32}, {'^': 10}, {'sobre': 34}, {'N': 35}, {'N': 35, 'a': 36, 'o': 36}, {'<to>': 31,
'lhe': 27, 'lhes': 27, 'para': 32}, {'perguntar': 14}, {'para': 39}, {'N': 40}, {'com': 41}, {'': (2, 'other')}, {'^':
0, 'venha': 43}, {'^': 0, 'da': 1, 'de': 1, 'do': 1, 'oi': 43, 'ola': 43, 'para': 43, 'que': 44, 'sobre': 1, 'tchau':
43}, {'N': 45}, {'<to>': 46, 'N': 45}, {'^': 0, 'da': 1, 'de': 1, 'do': 1, 'e': 47, 'oi': 43, 'ola': 43, 'para': 43,
'que': 44, 'sobre': 1, 'tchau': 43}, {'<them>': 45, 'N': 48}, {'<them>': 45, 'a': 46, 'o': 46}, {'<to>': 49, 'lhe':
27, 'lhes': 27, 'para': 50}, {'a': 15, 'para': 15, 'pra': 15}, {'N': 52}, {'<to>': 53, 'N': 52}, {'a': 15, 'e': 54,
'para': 15, 'pra': 15}, {'<them>': 52, 'N': 55}, {'lhe': 39, 'perguntar': 14}, {'a': 57, 'para': 57, 'pra': 57},
{'<them>': 52, 'a': 53, 'lhe': 39, 'o': 53, 'perguntar': 14}, {'<to>': 56, 'a': 57, 'lhe': 58, 'para': 59, 'pra': 57},
{'<to>': 49, 'para': 50}, {'da': 34, 'de': 34, 'do': 34}, {'a': 34}, {'relacao': 63}, {'acerca': 62, 'em': 64, 'para':
34, 'sobre': 34}, {'opiniao': 65}, {'opiniao': 65, 'sua': 66}, {'conselho': 65}, {'a': 67, 'conselho': 65,
'conselhos': 65, 'dicas': 65, 'opiniao': 65, 'um': 68}, {'^': 13, 'sobre': 34}, {'contei': 27, 'disse': 27,
'expliquei': 27, 'pedi': 69, 'perguntei': 70}, {'contei': 27, 'disse': 27, 'expliquei': 27, 'perguntei': 14},
{'<them>': 52, 'a': 53, 'o': 53}, {'<to>': 56, 'para': 73}, {'audio': 74, 'chamada': 74, 'email': 74, 'ligacao': 74,
'mail': 74, 'mensagem': 74, 'msg': 74, 'whatsapp': 74, 'zap': 74, 'áudio': 74}, {'N': 65}, {'<to>': 76, 'N': 65},
{'acerca': 62, 'e': 77, 'em': 64, 'para': 34, 'sobre': 34}, {'<them>': 65, 'N': 78}, {'<them>': 65, 'a': 76, 'o': 76},
{'<to>': 79, 'da': 76, 'de': 76, 'do': 76, 'para': 80}, {'<to>': 79, 'para': 80}, {'opiniao': 82}, {'opiniao': 81,
'sua': 83}, {'conselho': 82}, {'a': 84, 'conselho': 82, 'conselhos': 82, 'dicas': 82, 'lhe': 69, 'opiniao': 82, 'um':
85}, {':': 34}, {'N': 87}, {'<to>': 88, 'N': 87}, {':': 34, 'e': 89}, {'<them>': 87, 'N': 90}, {'<them>': 87, 'a': 88,
'o': 88}, {'<to>': 91, 'para': 92}, {'N': 70}, {'<to>': 94, 'N': 70}, {'^': 13, 'e': 95, 'sobre': 34}, {'<them>': 70,
'N': 96}, {'<them>': 70, 'a': 94, 'o': 94}, {'<to>': 97, 'lhe': 14, 'lhes': 14, 'para': 98}, {'<to>': 97, 'lhe': 70,
'lhes': 14, 'para': 98}, {'agradeci': 9, 'audio': 22, 'avisei': 26, 'chamada': 22, 'comentei': 33, 'consultei': 37,
'contamos': 33, 'contei': 38, 'conversei': 42, 'disse': 51, 'dissemos': 33, 'email': 22, 'escrevi': 60, 'expliquei':
38, 'falei': 61, 'informei': 26, 'lhe': 71, 'lhes': 72, 'ligacao': 22, 'liguei': 60, 'mail': 22, 'mandei': 75,
'mensagem': 22, 'msg': 22, 'pedi': 86, 'pergunta': 93, 'perguntamos': 99, 'perguntei': 100, 'whatsapp': 22, 'zap': 22,
'áudio': 22}]


IDLE = [{'': (0, 'courtesy')}, {'': (0, 'courtesy'), '$$': 0}, {'semana': 1}, {'de': 2}, {'fiscal': 1}, {'almoco': 1,
'almoço': 1, 'amiga': 0, 'amigo': 0, 'aniversario': 1, 'aniversário': 1, 'apartamento': 1, 'avo': 0, 'avó': 0, 'avô':
0, 'bebe': 1, 'bebé': 1, 'bebê': 1, 'bilhetes': 1, 'cachorro': 1, 'cafe': 1, 'café': 1, 'cao': 1, 'casa': 1,
'casamento': 1, 'cirurgia': 1, 'convite': 1, 'costas': 1, 'data': 1, 'dia': 1, 'endereco': 1, 'esposa': 0, 'exame': 1,
'familia': 1, 'fatura': 1, 'ferias': 1, 'filha': 1, 'filho': 1, 'filhos': 1, 'fim': 3, 'gato': 0, 'hora': 1,
'horario': 1, 'irma': 0, 'irmao': 0, 'jantar': 1, 'jardim': 1, 'joelho': 1, 'mae': 1, 'marido': 1, 'morada': 1,
'mudanca': 1, 'mulher': 1, 'namorada': 0, 'namorado': 0, 'natal': 1, 'nota': 4, 'operacao': 1, 'pai': 1, 'pais': 1,
'prova': 1, 'reuniao': 1, 'reunião': 1, 'saude': 1, 'semana': 1, 'socia': 0, 'socio': 0, 'sogra': 0, 'sogro': 0,
'tia': 0, 'tio': 0, 'trabalho': 1, 'viagem': 1}, {'$$': 0}, {'semana': 6}, {'de': 7}, {'fiscal': 6}, {'almoco': 6,
'almoço': 6, 'aniversario': 6, 'aniversário': 6, 'apartamento': 6, 'bebe': 6, 'bebé': 6, 'bebê': 6, 'bilhetes': 6,
'cachorro': 6, 'cafe': 6, 'café': 6, 'cao': 6, 'casa': 6, 'casamento': 6, 'cirurgia': 6, 'convite': 6, 'costas': 6,
'data': 6, 'dia': 6, 'endereco': 6, 'exame': 6, 'familia': 6, 'fatura': 6, 'ferias': 6, 'filha': 6, 'filho': 6,
'filhos': 6, 'fim': 8, 'hora': 6, 'horario': 6, 'jantar': 6, 'jardim': 6, 'joelho': 6, 'mae': 6, 'marido': 6,
'morada': 6, 'mudanca': 6, 'mulher': 6, 'natal': 6, 'nota': 9, 'operacao': 6, 'pai': 6, 'pais': 6, 'prova': 6,
'reuniao': 6, 'reunião': 6, 'saude': 6, 'semana': 6, 'trabalho': 6, 'viagem': 6}, {'correu': 6, 'esta': 6, 'estava':
6, 'está': 6, 'foi': 6, 'ia': 6, 'vai': 6, 'vao': 6}, {'...': 11}, {'sente': 0, 'sentia': 0}, {'passado': 0}, {'anda':
0, 'andava': 0, 'esta': 0, 'estao': 0, 'estava': 0, 'está': 0, 'ia': 0, 'passou': 0, 'se': 13, 'tem': 14, 'vai': 0,
'vao': 0}, {'corrido': 0}, {'<their>': 12, '<they>': 15, 'N': 15, 'a': 12, 'anda': 0, 'andam': 0, 'andava': 0, 'as':
12, 'correram': 0, 'correu': 0, 'esta': 0, 'estao': 0, 'estava': 0, 'está': 0, 'foi': 0, 'foram': 0, 'ia': 0, 'o': 12,
'os': 12, 'passou': 0, 'se': 13, 'tem': 14, 'tinha': 16, 'vai': 0, 'vao': 0}, {'fazer': 6}, {'a': 18}, {'fazendo': 6},
{'anda': 19, 'esta': 20, 'está': 20, 'faz': 6, 'fazia': 6, 'levar': 6, 'precisa': 6, 'quer': 6, 'queria': 6, 'trazer':
6}, {'novo': 0}, {'de': 22}, {'passa': 0}, {'<they>': 21, 'aconteceu': 0, 'anda': 19, 'esta': 20, 'está': 20, 'faz':
6, 'fazia': 6, 'ha': 23, 'houve': 0, 'levar': 6, 'precisa': 6, 'quer': 6, 'queria': 6, 'se': 24, 'trazer': 6},
{'almoco': 6, 'almoço': 6, 'aniversario': 6, 'aniversário': 6, 'apartamento': 6, 'bebe': 6, 'bebé': 6, 'bebê': 6,
'bilhetes': 6, 'cachorro': 6, 'cafe': 6, 'café': 6, 'cao': 6, 'casa': 6, 'casamento': 6, 'cirurgia': 6, 'convite': 6,
'costas': 6, 'data': 6, 'dia': 6, 'endereco': 6, 'exame': 6, 'familia': 6, 'fatura': 6, 'ferias': 6, 'filha': 6,
'filho': 6, 'filhos': 6, 'fim': 8, 'hora': 6, 'horario': 6, 'jantar': 6, 'jardim': 6, 'joelho': 6, 'mae': 6, 'marido':
6, 'morada': 6, 'mudanca': 6, 'mulher': 6, 'natal': 6, 'nota': 9, 'operacao': 6, 'pai': 6, 'pais': 6, 'prova': 6,
'que': 25, 'reuniao': 6, 'reunião': 6, 'saude': 6, 'semana': 6, 'trabalho': 6, 'viagem': 6}, {'e': 0, 'era': 0,
'esta': 0, 'estava': 0, 'está': 0, 'fica': 0, 'mora': 0, 'é': 0}, {'': (1, 'kept')}, {'<they>': 27, 'acha': 28,
'achou': 28, 'arranja': 28, 'arranjou': 28, 'comecar': 28, 'e': 0, 'encontra': 28, 'encontrar': 28, 'encontrou': 28,
'era': 0, 'esta': 0, 'estava': 0, 'está': 0, 'fica': 0, 'mora': 0, 'procurar': 28, 'vender': 28, 'é': 0}, {'atrasada':
0, 'atrasado': 0, 'cansada': 0, 'cansado': 0, 'ligou': 0, 'respondeu': 0, 'tarde': 0, 'triste': 0, 'veio': 0},
{'chegou': 30, 'esta': 30, 'estava': 30, 'está': 30, 'nao': 30, 'não': 30}, {'<they>': 31, 'chegou': 30, 'esta': 30,
'estava': 30, 'está': 30, 'nao': 30, 'não': 30}, {'que': 32}, {'': (0, 'courtesy'), 'comecar': 28, 'contratar': 28,
'demitir': 28, 'devemos': 28, 'parar': 28, 'subir': 28, 'vender': 28}, {'devia': 0, 'devo': 0}, {'devia': 0, 'devo':
0, 'lhe': 35}, {'<they>': 21, 'anda': 19, 'data': 0, 'dia': 0, 'esta': 20, 'está': 20, 'faz': 6, 'fazia': 6, 'hora':
0, 'horas': 0, 'levar': 6, 'precisa': 6, 'quer': 6, 'queria': 6, 'trazer': 6}, {'': (0, 'courtesy'), 'contratar': 28,
'procurar': 28}, {'D': 0}, {'vez': 28}, {'': (0, 'courtesy'), 'alguma': 40, 'aumentaria': 28, 'baixaria': 28,
'conhece': 0, 'conhecia': 0, 'contrataria': 28, 'da': 0, 'dava': 0, 'demitiria': 28, 'dá': 0, 'esta': 0, 'estava': 0,
'está': 0, 'faria': 28, 'ha': 0, 'havia': 0, 'ia': 0, 'ja': 28, 'mudaria': 28, 'pode': 0, 'podemos': 0, 'poderia': 0,
'podia': 0, 'podiamos': 0, 'quer': 0, 'queria': 0, 'recebeu': 0, 'recomenda': 28, 'recomendaria': 28, 'sabe': 0,
'subiria': 28, 'tem': 0, 'tinha': 0, 'topa': 0, 'tudo': 0, 'vai': 0, 'vem': 0, 'venderia': 28, 'vinha': 0, 'vira': 0,
'virá': 0}, {'melhor': 28}, {'sentido': 28}, {'pena': 28}, {'a': 44}, {'...': 39, '<they>': 41, 'D': 0, 'N': 0,
'alguma': 40, 'aumentaria': 28, 'baixaria': 28, 'compensa': 28, 'conhece': 0, 'conhecia': 0, 'contrataria': 28, 'da':
0, 'dava': 0, 'demitiria': 28, 'devemos': 28, 'deveria': 28, 'deveriamos': 28, 'devia': 28, 'deviamos': 28, 'devo':
28, 'dá': 0, 'e': 42, 'esta': 0, 'estava': 0, 'está': 0, 'faria': 28, 'faz': 43, 'ha': 0, 'havia': 0, 'ia': 0, 'ja':
28, 'mudaria': 28, 'pode': 0, 'podemos': 0, 'poderia': 0, 'podia': 0, 'podiamos': 0, 'quer': 0, 'queria': 0,
'recebeu': 0, 'recomenda': 28, 'recomendaria': 28, 'sabe': 0, 'subiria': 28, 'tem': 0, 'tinha': 0, 'topa': 0, 'tudo':
0, 'vai': 0, 'vale': 45, 'vem': 0, 'venderia': 28, 'vinha': 0, 'vira': 0, 'virá': 0, 'é': 42}, {'<their>': 5, 'D': 6,
'N': 6, 'a': 10, 'almoco': 6, 'almoço': 6, 'aniversario': 6, 'aniversário': 6, 'apartamento': 6, 'as': 10, 'bebe': 6,
'bebé': 6, 'bebê': 6, 'bilhetes': 6, 'cachorro': 6, 'cafe': 6, 'café': 6, 'cao': 6, 'casa': 6, 'casamento': 6,
'cirurgia': 6, 'como': 17, 'convite': 6, 'costas': 6, 'data': 6, 'dia': 6, 'endereco': 6, 'exame': 6, 'familia': 6,
'fatura': 6, 'ferias': 6, 'filha': 6, 'filho': 6, 'filhos': 6, 'fim': 8, 'hora': 6, 'horario': 6, 'jantar': 6,
'jardim': 6, 'joelho': 6, 'mae': 6, 'marido': 6, 'morada': 6, 'mudanca': 6, 'mulher': 6, 'natal': 6, 'nota': 9, 'o':
26, 'onde': 29, 'operacao': 6, 'os': 10, 'pai': 6, 'pais': 6, 'por': 33, 'porque': 32, 'porquê': 32, 'prova': 6,
'quando': 34, 'quanto': 36, 'que': 37, 'quem': 38, 'reuniao': 6, 'reunião': 6, 'saude': 6, 'se': 46, 'semana': 6,
'trabalho': 6, 'um': 10, 'uma': 10, 'viagem': 6}, {'$': 47}]


NEWS = [{'': (0, 'hard')}, {'falencia': 0}, {'amiga': 0, 'amigo': 0, 'apartamento': 0, 'avo': 0, 'avó': 0, 'avô': 0,
'bebe': 0, 'bebé': 0, 'bebê': 0, 'cachorro': 0, 'cao': 0, 'casa': 0, 'cliente': 0, 'contrato': 0, 'emprego': 0,
'esposa': 0, 'filha': 0, 'filho': 0, 'financiamento': 0, 'fornecedor': 0, 'gato': 0, 'investidor': 0, 'investidora':
0, 'irma': 0, 'irmao': 0, 'licenca': 0, 'mae': 0, 'marido': 0, 'mulher': 0, 'namorada': 0, 'namorado': 0, 'pai': 0,
'socia': 0, 'socio': 0, 'sogra': 0, 'sogro': 0, 'tia': 0, 'tio': 0, 'trabalho': 0, 'visto': 0}, {'...': 2, 'amiga': 0,
'amigo': 0, 'apartamento': 0, 'avo': 0, 'avó': 0, 'avô': 0, 'bebe': 0, 'bebé': 0, 'bebê': 0, 'cachorro': 0, 'cao': 0,
'casa': 0, 'cliente': 0, 'contrato': 0, 'emprego': 0, 'esposa': 0, 'filha': 0, 'filho': 0, 'financiamento': 0,
'fornecedor': 0, 'gato': 0, 'investidor': 0, 'investidora': 0, 'irma': 0, 'irmao': 0, 'licenca': 0, 'mae': 0,
'marido': 0, 'mulher': 0, 'namorada': 0, 'namorado': 0, 'pai': 0, 'socia': 0, 'socio': 0, 'sogra': 0, 'sogro': 0,
'tia': 0, 'tio': 0, 'trabalho': 0, 'visto': 0}, {'<their>': 3}, {'<their>': 3, 'a': 4, 'as': 4, 'o': 4, 'os': 4},
{'perder': 5}, {'de': 6}, {'baixa': 0}, {'doente': 0}, {'uti': 0}, {'hospital': 0}, {'de': 8, 'deprimida': 0,
'deprimido': 0, 'desempregada': 0, 'desempregado': 0, 'em': 1, 'esgotada': 0, 'esgotado': 0, 'falida': 0, 'falido': 0,
'gravemente': 9, 'hospitalizada': 0, 'hospitalizado': 0, 'internada': 0, 'internado': 0, 'muito': 9, 'na': 10, 'no':
11}, {'se': 0}, {'agencia': 0, 'empresa': 0, 'estudio': 0, 'loja': 0, 'negocio': 0, 'restaurante': 0, 'startup': 0},
{'<their>': 14}, {'<their>': 14, 'a': 15, 'o': 15}, {'amiga': 0, 'amigo': 0, 'avo': 0, 'avó': 0, 'avô': 0, 'bebe': 0,
'bebé': 0, 'bebê': 0, 'cachorro': 0, 'cao': 0, 'esposa': 0, 'filha': 0, 'filho': 0, 'gato': 0, 'irma': 0, 'irmao': 0,
'mae': 0, 'marido': 0, 'mulher': 0, 'namorada': 0, 'namorado': 0, 'pai': 0, 'socia': 0, 'socio': 0, 'sogra': 0,
'sogro': 0, 'tia': 0, 'tio': 0}, {'N': 0}, {'da': 18, 'de': 18, 'do': 18}, {'<their>': 17, 'amiga': 19, 'amigo': 19,
'avo': 19, 'avó': 19, 'avô': 19, 'bebe': 19, 'bebé': 19, 'bebê': 19, 'cachorro': 19, 'cao': 19, 'esposa': 19, 'filha':
19, 'filho': 19, 'gato': 19, 'irma': 19, 'irmao': 19, 'mae': 19, 'marido': 19, 'mulher': 19, 'namorada': 19,
'namorado': 19, 'pai': 19, 'socia': 19, 'socio': 19, 'sogra': 19, 'sogro': 19, 'tia': 19, 'tio': 19}, {'': (0,
'hard'), '<their>': 17, 'a': 20, 'o': 20}, {'divorciar': 13, 'morrer': 21, 'perder': 5, 'separar': 13}, {'': (0,
'hard'), 'espontaneo': 0}, {'': (0, 'hard'), 'grave': 0}, {'mama': 0}, {'': (0, 'hard'), 'de': 25}, {'': (0, 'hard'),
'da': 25}, {'aborto': 23, 'acidente': 24, 'avc': 0, 'burnout': 0, 'cancer': 26, 'cancro': 27, 'depressao': 0,
'derrame': 0, 'enfarte': 0, 'esgotamento': 0, 'infarto': 0, 'leucemia': 0, 'tumor': 0}, {'aborto': 23, 'acidente': 24,
'avc': 0, 'burnout': 0, 'cancer': 26, 'cancro': 27, 'depressao': 0, 'derrame': 0, 'enfarte': 0, 'esgotamento': 0,
'infarto': 0, 'leucemia': 0, 'tumor': 0, 'um': 28, 'uma': 28}, {'divorciando': 0, 'separando': 0}, {'a': 22, 'com':
29, 'de': 8, 'deprimida': 0, 'deprimido': 0, 'desempregada': 0, 'desempregado': 0, 'em': 1, 'esgotada': 0, 'esgotado':
0, 'falida': 0, 'falido': 0, 'gravemente': 9, 'hospitalizada': 0, 'hospitalizado': 0, 'internada': 0, 'internado': 0,
'morrendo': 21, 'muito': 9, 'na': 10, 'no': 11, 'perdendo': 5, 'se': 30}, {'caixa': 0, 'dinheiro': 0, 'emprego': 0,
'trabalho': 0}, {'desempregada': 0, 'desempregado': 0, 'sem': 32}, {'com': 29}, {'embora': 0}, {'a': 1, 'assaltada':
0, 'assaltado': 0, 'demitida': 0, 'demitido': 0, 'despedida': 0, 'despedido': 0, 'diagnosticada': 34, 'diagnosticado':
34, 'hospitalizada': 0, 'hospitalizado': 0, 'internada': 0, 'internado': 0, 'mandada': 35, 'mandado': 35,
'processada': 0, 'processado': 0, 'à': 1}, {'assaltada': 0, 'assaltado': 0, 'demitida': 0, 'demitido': 0, 'despedida':
0, 'despedido': 0, 'hospitalizada': 0, 'hospitalizado': 0, 'internada': 0, 'internado': 0, 'mandada': 35, 'mandado':
35, 'processada': 0, 'processado': 0}, {'': (0, 'hard'), '<their>': 0, 'dela': 0, 'dele': 0, 'maior': 0, 'principal':
0}, {'amiga': 38, 'amigo': 38, 'apartamento': 38, 'avo': 38, 'avó': 38, 'avô': 38, 'bebe': 38, 'bebé': 38, 'bebê': 38,
'cachorro': 38, 'cao': 38, 'casa': 38, 'cliente': 38, 'contrato': 38, 'emprego': 38, 'esposa': 38, 'filha': 38,
'filho': 38, 'financiamento': 38, 'fornecedor': 38, 'gato': 38, 'investidor': 38, 'investidora': 38, 'irma': 38,
'irmao': 38, 'licenca': 38, 'mae': 38, 'marido': 38, 'mulher': 38, 'namorada': 38, 'namorado': 38, 'pai': 38, 'socia':
38, 'socio': 38, 'sogra': 38, 'sogro': 38, 'tia': 38, 'tio': 38, 'trabalho': 38, 'visto': 38}, {'...': 39, '<their>':
3, 'amiga': 38, 'amigo': 38, 'apartamento': 38, 'avo': 38, 'avó': 38, 'avô': 38, 'bebe': 38, 'bebé': 38, 'bebê': 38,
'cachorro': 38, 'cao': 38, 'casa': 38, 'cliente': 38, 'contrato': 38, 'emprego': 38, 'esposa': 38, 'filha': 38,
'filho': 38, 'financiamento': 38, 'fornecedor': 38, 'gato': 38, 'investidor': 38, 'investidora': 38, 'irma': 38,
'irmao': 38, 'licenca': 38, 'mae': 38, 'marido': 38, 'mulher': 38, 'namorada': 38, 'namorado': 38, 'pai': 38, 'socia':
38, 'socio': 38, 'sogra': 38, 'sogro': 38, 'tia': 38, 'tio': 38, 'trabalho': 38, 'visto': 38}, {'...': 39, 'amiga':
38, 'amigo': 38, 'apartamento': 38, 'avo': 38, 'avó': 38, 'avô': 38, 'bebe': 38, 'bebé': 38, 'bebê': 38, 'cachorro':
38, 'cao': 38, 'casa': 38, 'cliente': 38, 'contrato': 38, 'emprego': 38, 'esposa': 38, 'filha': 38, 'filho': 38,
'financiamento': 38, 'fornecedor': 38, 'gato': 38, 'investidor': 38, 'investidora': 38, 'irma': 38, 'irmao': 38,
'licenca': 38, 'mae': 38, 'marido': 38, 'mulher': 38, 'namorada': 38, 'namorado': 38, 'pai': 38, 'socia': 38, 'socio':
38, 'sogra': 38, 'sogro': 38, 'tia': 38, 'tio': 38, 'trabalho': 38, 'visto': 38}, {'<their>': 3, 'a': 40, 'as': 4,
'o': 40, 'os': 4, 'um': 41, 'uma': 41}, {'divorciou': 0, 'separou': 0}, {'de': 29}, {'se': 21}, {'<their>': 14, 'a':
14, 'o': 14}, {'demitir': 0, 'despedir': 0, 'fechar': 0, 'vender': 46}, {'aborto': 23, 'acidente': 24, 'avc': 0,
'burnout': 0, 'cancer': 26, 'cancro': 27, 'de': 47, 'depressao': 0, 'derrame': 0, 'enfarte': 0, 'esgotamento': 0,
'infarto': 0, 'leucemia': 0, 'que': 47, 'tumor': 0, 'um': 28, 'uma': 28}, {'perdido': 5}, {'divorciar': 0}, {'de': 47,
'que': 47}, {'divorciar': 13, 'perder': 5, 'se': 50, 'ter': 51}, {'abriu': 1, 'acabou': 7, 'continua': 12,
'divorciaram': 13, 'divorciou': 13, 'encerrou': 16, 'esta': 31, 'esteve': 12, 'está': 31, 'faleceu': 21, 'faliu': 0,
'fechou': 16, 'ficou': 33, 'foi': 36, 'foram': 37, 'morreu': 21, 'perde': 5, 'perderam': 42, 'perdeu': 42, 'se': 43,
'separaram': 13, 'separou': 13, 'sofre': 44, 'sofreu': 29, 'suicidou': 45, 'tem': 48, 'teve': 48, 'tinha': 49, 'vai':
52}]

