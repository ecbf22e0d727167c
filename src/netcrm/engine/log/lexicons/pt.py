"""Made by tests/tools/make_lexicons.py from pt.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('acabámos', 'adiámos', 'agendámos', 'ajudámos', 'alinhámos', 'almoço', 'amanhã', 'aniversário',
'apresentá', 'apresentámos', 'brindámos', 'café', 'cancelámos', 'colocá', 'combinámos', 'conectá', 'conferência',
'conversámos', 'desmarcámos', 'dá', 'encontrámo', 'encontrámos', 'ensaiámos', 'está', 'falámos', 'ficámos',
'jantámos', 'jogámos', 'lanchámos', 'ligámos', 'lá', 'marcámos', 'matámos', 'não', 'nós', 'passámos', 'porquê', 'prá',
'pôde', 'pôr', 'reagendámos', 'remarcámos', 'reunião', 'reuniões', 'saí', 'tentámos', 'tomámos', 'treinámos',
'trocámos', 'têm', 'tô', 'virá', 'visitámos', 'vídeo', 'à', 'às', 'áudio', 'áudios', 'é', 'ñ')


CLASSES = {'a': ('them', 'det', 'any_det', 'to', 'clitic', 'where_to', 'article'), 'abracei': ('met1',), 'abre':
('verb3',), 'abril': ('name_words',), 'abrir': ('urge_inf',), 'abrira': ('verb3',), 'abrisse': ('urge_inf',), 'abriu':
('verb3',), 'acaba': ('verb3',), 'acabou': ('verb3', 'is3'), 'acalmei': ('cheered1',), 'aceita': ('verb3', 'wants3'),
'aceitou': ('verb3', 'wants3'), 'acha': ('verb3', 'opines', 'says'), 'acham': ('verb3',), 'achava': ('verb3',
'opines'), 'achou': ('hello', 'verb3', 'opines', 'says'), 'acompanhei': ('met1',), 'acompanhou': ('reach', 'called3'),
'aconselha': ('advises',), 'aconselhava': ('advises',), 'aconselhou': ('advises',), 'aconteceu': ('happens3',),
'acredita': ('opines', 'says'), 'adiada': ('off_pp', 'moved_pp'), 'adiado': ('off_pp', 'moved_pp'), 'adiamos':
('moved1',), 'adianta': ('give3',), 'adiantar': ('giveinf',), 'adianto': ('give1',), 'adiei': ('moved1',), 'adiou':
('moved1',), 'adiámos': ('moved1',), 'adoeceu': ('verb3',), 'adora': ('verb3', 'says'), 'adoraram': ('verb3',),
'adoraria': ('verb3',), 'adorou': ('verb3', 'says'), 'advogada': ('rel',), 'advogado': ('rel',), 'afilhada': ('rel',),
'afilhado': ('rel',), 'afinal': ('filler',), 'afirma': ('says',), 'agendada': ('set',), 'agendado': ('set',),
'agendamos': ('set_up',), 'agendei': ('set_up',), 'agendámos': ('set_up',), 'agradecer': ('giveinf',), 'ai':
('filler',), 'ainda': ('filler',), 'ajudar': ('giveinf',), 'ajudou': ('called3',), 'alba': ('name_words',),
'almocamos': ('hello',), 'almocar': ('see_inf',), 'almocarei': ('shall1',), 'almocaremos': ('shall1',), 'almocei':
('hello', 'seen1'), 'almoco': ('hello', 'date'), 'almoço': ('hello', 'date'), 'ama': ('verb3',), 'amanha': ('hello',),
'amanhã': ('hello',), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos': ('rel',), 'amor':
('name_words',), 'anda': ('verb3',), 'andava': ('verb3',), 'angela': ('name_words',), 'animei': ('cheered1',),
'aniversario': ('date', 'party'), 'aniversário': ('date', 'party'), 'anjo': ('name_words',), 'ano': ('hello',),
'anos': ('hello', 'party'), 'anotei': ('read1',), 'antecipada': ('moved_pp',), 'antecipado': ('moved_pp',),
'antecipamos': ('moved1',), 'antecipou': ('moved1',), 'antes': ('hello',), 'anuncia': ('verb3', 'says'), 'anunciei':
('told1',), 'anunciou': ('verb3', 'says'), 'ao': ('det', 'hello', 'to', 'where_to'), 'aos': ('hello', 'to',
'where_to'), 'apanhar': ('see_inf',), 'apanhei': ('met1',), 'apareceram': ('reach', 'came3', 'happens3'), 'apareceu':
('reach', 'came3', 'happens3'), 'aparentemente': ('filler',), 'apenas': ('filler',), 'aposentou': ('verb3',),
'apostar': ('urge_inf',), 'app': ('paper',), 'aprende': ('verb3',), 'apresenta': ('give3',), 'apresentacao':
('paper',), 'apresentam': ('give3',), 'apresentamos': ('give1',), 'apresentar': ('giveinf',), 'apresentara': ('give3',
'will3'), 'apresentarei': ('give1',), 'apresentei': ('hello',), 'apresento': ('give1', 'give1_pra'), 'apresentou':
('called3',), 'aqui': ('filler',), 'aquilo': ('it',), 'arranca': ('verb3',), 'arrancou': ('verb3',), 'arranja':
('give3',), 'arranjar': ('giveinf',), 'arranjara': ('give3',), 'arranjo': ('give1',), 'arriscar': ('urge_inf',),
'arruma': ('give3',), 'arrumar': ('giveinf',), 'arrumo': ('give1',), 'artigo': ('paper',), 'as': ('them', 'det',
'any_det', 'to', 'clitic', 'where_to', 'article'), 'assina': ('verb3',), 'assinar': ('giveinf',), 'assinou': ('verb3',
'says'), 'assistente': ('rel',), 'assuncao': ('name_words',), 'ate': ('hello',), 'atende': ('answers',), 'atendeu':
('called3', 'answers'), 'audio': ('letter',), 'audios': ('letter',), 'aula': ('course',), 'aumentar': ('urge_inf',),
'aumentasse': ('urge_inf',), 'aurora': ('name_words',), 'ausente': ('ill',), 'avisa': ('verb3', 'give3', 'says'),
'avisam': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',), 'avisarei': ('give1',), 'avisei': ('told1',),
'aviso': ('give1',), 'avisou': ('verb3', 'says'), 'avo': ('rel',), 'baixar': ('urge_inf',), 'barro': ('name_words',),
'barros': ('name_words',), 'bastante': ('filler',), 'bebe': ('rel',), 'beber': ('see_inf',), 'bebo': ('eat1',),
'bela': ('name_words',), 'bem': ('filler',), 'bento': ('name_words',), 'bica': ('hello',), 'bicas': ('drink',),
'bolou': ('off',), 'boteco': ('hello',), 'branca': ('name_words',), 'branco': ('name_words',), 'brejas': ('drink',),
'brevemente': ('filler',), 'busca': ('verb3',), 'buscar': ('giveinf',), 'buscava': ('verb3',), 'buscou': ('called3',),
'busquei': ('met1',), 'c': ('hello',), 'ca': ('filler',), 'cachorro': ('rel',), 'cafe': ('date', 'drink'), 'cafes':
('drink',), 'cafezinho': ('hello', 'date', 'drink'), 'café': ('date', 'drink'), 'caiu': ('verb3',), 'call': ('date',
'call_noun'), 'campo': ('name_words',), 'campos': ('name_words',), 'cancelada': ('off_pp',), 'cancelado': ('off_pp',),
'cancelamos': ('off',), 'cancelaram': ('off',), 'cancelei': ('off',), 'cancelou': ('off',), 'cancelámos': ('off',),
'cao': ('rel',), 'capta': ('verb3',), 'captou': ('verb3',), 'cardoso': ('name_words',), 'caridade': ('name_words',),
'carta': ('letter', 'paper'), 'carvalho': ('name_words',), 'casa': ('verb3', 'name_words'), 'casamento': ('party',),
'casara': ('verb3',), 'casas': ('name_words',), 'casou': ('verb3',), 'castelo': ('name_words',), 'celebra':
('verb3',), 'celeste': ('name_words',), 'ceo': ('rel',), 'certamente': ('filler',), 'cerveja': ('drink',), 'cervejas':
('drink',), 'cfo': ('rel',), 'cha': ('drink',), 'chamada': ('hello', 'date', 'call_noun'), 'chamadas': ('call_noun',),
'chamou': ('reach', 'called3'), 'checar': ('giveinf',), 'checklist': ('paper',), 'chefe': ('rel',), 'chega':
('verb3',), 'chegar': ('see_inf',), 'chegara': ('verb3',), 'chegou': ('verb3',), 'chope': ('hello', 'date', 'drink'),
'chopes': ('drink',), 'chopp': ('drink',), 'churrasco': ('party',), 'clara': ('name_words',), 'claro': ('filler',),
'cliente': ('rel',), 'clientes': ('rel',), 'coaching': ('mentor_noun',), 'cobrar': ('urge_inf',), 'cobrasse':
('urge_inf',), 'coelho': ('name_words',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'colega': ('rel',),
'colegas': ('rel',), 'colocar': ('giveinf',), 'coloco': ('give1',), 'com': ('hello',), 'comadre': ('rel',),
'combinada': ('set',), 'combinado': ('set',), 'combinamos': ('set_up',), 'combinei': ('hello', 'set_up'),
'combinámos': ('set_up',), 'comeca': ('verb3',), 'comecar': ('urge_inf',), 'comecara': ('verb3',), 'comecou':
('verb3',), 'comenta': ('verb3', 'says'), 'comentarios': ('feedback_noun',), 'comentei': ('told1', 'read1'),
'comentou': ('verb3', 'says'), 'comigo': ('with_me', 'hello'), 'como': ('hello',), 'compadre': ('rel',),
'companheira': ('rel',), 'companheiro': ('rel',), 'compareceu': ('happens3',), 'compartilha': ('give3',),
'compartilhar': ('giveinf',), 'compartilharei': ('give1',), 'compartilhei': ('handed1',), 'compartilho': ('give1',),
'compensa': ('should',), 'compra': ('verb3',), 'comprar': ('giveinf',), 'compro': ('give1',), 'comprou': ('verb3',),
'conceicao': ('name_words',), 'conecta': ('give3',), 'conectar': ('giveinf',), 'conecto': ('give1',), 'conferencia':
('course',), 'conferência': ('course',), 'confessou': ('says',), 'confirma': ('verb3', 'give3', 'says'), 'confirmada':
('set',), 'confirmado': ('set',), 'confirmam': ('give3',), 'confirmamos': ('give1',), 'confirmar': ('giveinf',),
'confirmara': ('give3', 'will3'), 'confirmarei': ('give1',), 'confirmei': ('told1',), 'confirmo': ('give1',),
'confirmou': ('verb3', 'says'), 'conhece': ('verb3', 'is3'), 'conhecemos': ('met1',), 'conhecer': ('see_inf',),
'conhecerei': ('shall1',), 'conheceu': ('verb3',), 'conheci': ('met1', 'seen1'), 'conhecia': ('verb3',), 'conheco':
('seen1',), 'connosco': ('with_me',), 'conosco': ('with_me',), 'consegue': ('give3',), 'conseguir': ('giveinf',),
'conseguira': ('give3',), 'conselho': ('hello', 'tip'), 'conselhos': ('tip',), 'considera': ('verb3', 'opines'),
'considerou': ('verb3',), 'consigo': ('give1',), 'consolei': ('cheered1',), 'constipada': ('ill',), 'constipado':
('ill',), 'constroi': ('verb3',), 'consulta': ('date',), 'conta': ('verb3', 'says'), 'contabilista': ('rel',),
'contacta': ('give3',), 'contactar': ('giveinf', 'see_inf'), 'contactei': ('attempt',), 'contactos': ('paper',),
'contactou': ('reach', 'called3'), 'contador': ('rel',), 'contadora': ('rel',), 'contar': ('giveinf',), 'contata':
('give3',), 'contatar': ('giveinf', 'see_inf'), 'contatei': ('attempt',), 'contatos': ('paper',), 'contatou':
('reach', 'called3'), 'contei': ('told1',), 'contigo': ('hello',), 'continua': ('verb3',), 'continuava': ('verb3',),
'continuo': ('stays',), 'conto': ('give1',), 'contou': ('verb3', 'says'), 'contrata': ('verb3',), 'contratam':
('verb3',), 'contratar': ('urge_inf',), 'contratara': ('verb3',), 'contratasse': ('urge_inf',), 'contrato':
('paper',), 'contratou': ('verb3',), 'convem': ('should',), 'conversa': ('hello', 'talked1', 'date'), 'conversamos':
('talked1',), 'conversar': ('see_inf',), 'conversei': ('hello', 'talked1'), 'conversinha': ('talked1',),
'conversámos': ('talked1',), 'convidar': ('giveinf', 'see_inf'), 'convidou': ('reach', 'called3'), 'convite':
('letter',), 'coo': ('rel',), 'copo': ('drink',), 'copos': ('drink',), 'cordeiro': ('name_words',), 'corrigi':
('read1',), 'cortar': ('urge_inf',), 'cortasse': ('urge_inf',), 'costa': ('name_words',), 'cotar': ('giveinf',),
'cre': ('verb3', 'opines'), 'cresce': ('verb3',), 'cresceu': ('verb3',), 'criancas': ('rel',), 'critiquei':
('read1',), 'cruz': ('name_words',), 'cruzamos': ('we3',), 'cruzou': ('we3',), 'cto': ('rel',), 'cumprimentei':
('met1',), 'cumprimentou': ('reach', 'called3'), 'cunhada': ('rel',), 'cunhado': ('rel',), 'curriculo': ('paper',),
'curso': ('course',), 'curte': ('verb3',), 'curtiu': ('verb3', 'says'), 'cv': ('paper',), 'da': ('det', 'hello',
'of'), 'dai': ('filler',), 'damos': ('give1',), 'dar': ('giveinf',), 'dara': ('verb3', 'give3'), 'darei': ('give1',),
'das': ('det', 'hello', 'name_words', 'of'), 'de': ('hello', 'of'), 'decide': ('verb3',), 'decidiu': ('verb3',),
'deck': ('paper',), 'defende': ('opines',), 'dei': ('handed1',), 'deixa': ('verb3',), 'deixar': ('urge_inf',),
'deixara': ('verb3',), 'deixasse': ('urge_inf',), 'deixei': ('attempt',), 'deixou': ('verb3',), 'dela': ('them',
'their', 'hello'), 'dele': ('them', 'their', 'hello'), 'demite': ('verb3',), 'demitiu': ('verb3',), 'depois':
('filler', 'hello'), 'desce': ('verb3',), 'descobrir': ('giveinf',), 'desde': ('hello',), 'desistir': ('urge_inf',),
'desligar': ('see_inf',), 'desmarcada': ('off_pp',), 'desmarcado': ('off_pp',), 'desmarcamos': ('off',),
'desmarcaram': ('off',), 'desmarcou': ('hello', 'off'), 'desmarcámos': ('off',), 'desmarquei': ('off',), 'despedida':
('party',), 'deu': ('verb3', 'called3', 'happens3'), 'deve': ('hello', 'verb3', 'should'), 'devem': ('verb3',),
'devemos': ('should', 'urge_inf'), 'deveria': ('verb3', 'should', 'urge_inf'), 'deveriamos': ('should',), 'devia':
('verb3', 'was_to', 'should', 'urge_inf'), 'deviamos': ('was_to', 'should', 'urge_inf'), 'devo': ('hello', 'should',
'urge_inf'), 'devolutiva': ('feedback_noun',), 'devolve': ('give3', 'answers'), 'devolver': ('giveinf',), 'devolvera':
('give3',), 'devolverei': ('give1',), 'devolveu': ('answers',), 'devolvo': ('give1',), 'dia': ('hello',), 'dias':
('hello', 'name_words'), 'dica': ('hello', 'tip'), 'dicas': ('tip',), 'digo': ('give1',), 'dira': ('verb3', 'give3'),
'direi': ('give1',), 'diretor': ('rel',), 'diretora': ('rel',), 'dirige': ('verb3',), 'disse': ('hello', 'verb3',
'opines', 'told1', 'says', 'bidding'), 'divorcia': ('verb3',), 'divorciou': ('verb3',), 'diz': ('hello', 'verb3',
'opines', 'says'), 'dizem': ('verb3',), 'dizer': ('giveinf',), 'dizia': ('verb3', 'says'), 'dm': ('letter',), 'do':
('det', 'hello', 'of'), 'doente': ('ill',), 'domingo': ('hello', 'name_words'), 'dores': ('name_words',), 'dos':
('det', 'hello', 'of'), 'dou': ('give1',), 'duvida': ('verb3',), 'e': ('and', 'is3'), 'editei': ('read1',), 'ela':
('they', 'them', 'hello'), 'elas': ('they', 'them', 'hello'), 'ele': ('they', 'them', 'hello'), 'eles': ('they',
'them', 'hello'), 'em': ('hello', 'where_to'), 'email': ('letter', 'attempt'), 'emails': ('letter',), 'empreende':
('verb3',), 'empresa': ('rel',), 'empresta': ('give3',), 'emprestar': ('giveinf',), 'emprestara': ('give3',),
'emprestarei': ('give1',), 'emprestei': ('handed1',), 'empresto': ('give1', 'give1_pra'), 'empurrada': ('moved_pp',),
'empurrado': ('moved_pp',), 'empurrou': ('moved1',), 'encaminha': ('give3',), 'encaminhar': ('giveinf',),
'encaminharei': ('give1',), 'encaminhei': ('handed1',), 'encaminho': ('give1', 'give1_pra'), 'encontramos': ('we3',
'met1', 'seen1'), 'encontrar': ('see_inf',), 'encontrarei': ('shall1',), 'encontrei': ('hello', 'met1', 'seen1'),
'encontro': ('hello', 'date'), 'encontrou': ('we3', 'called3'), 'encontrámos': ('met1', 'seen1'), 'encorajei':
('cheered1',), 'enfim': ('filler',), 'entao': ('filler',), 'entende': ('opines',), 'entra': ('verb3',), 'entrara':
('verb3',), 'entrega': ('give3',), 'entregam': ('give3',), 'entregamos': ('give1',), 'entregar': ('giveinf',),
'entregara': ('give3', 'will3'), 'entregarei': ('give1',), 'entrego': ('give1', 'give1_pra'), 'entrevista': ('date',),
'entrevistei': ('met1',), 'entrevistou': ('called3',), 'entrou': ('verb3', 'answers'), 'envia': ('give3',), 'enviam':
('give3',), 'enviamos': ('give1',), 'enviar': ('giveinf',), 'enviara': ('give3', 'will3'), 'enviarei': ('give1',
'give1_pra'), 'enviei': ('handed1', 'attempt'), 'envio': ('give1', 'give1_pra'), 'enviou': ('reach',), 'equipa':
('rel',), 'equipe': ('rel',), 'era': ('verb3', 'is3'), 'eram': ('verb3',), 'escrever': ('giveinf', 'see_inf'),
'escrevera': ('give3',), 'escreveram': ('reach',), 'escreverei': ('give1',), 'escreveu': ('reach', 'called3', 'says'),
'escrevi': ('rang1', 'seen1', 'attempt'), 'escrevo': ('give1',), 'espera': ('verb3', 'says'), 'esperanca':
('name_words',), 'esperar': ('urge_inf',), 'esperasse': ('urge_inf',), 'esperava': ('verb3',), 'esposa': ('rel',),
'essa': ('det', 'hello', 'any_det'), 'esse': ('det', 'hello', 'any_det'), 'esta': ('det', 'hello', 'verb3', 'any_det',
'is3'), 'estagiaria': ('rel',), 'estagiario': ('rel',), 'estamos': ('stays',), 'estao': ('verb3',), 'estar':
('see_inf',), 'estara': ('verb3',), 'estava': ('hello', 'verb3', 'is3'), 'estavam': ('verb3',), 'este': ('det',
'hello', 'any_det'), 'esteve': ('verb3', 'came3'), 'estive': ('hello', 'seen1'), 'estiveram': ('came3',), 'estou':
('hello', 'stays'), 'estrela': ('name_words',), 'estuda': ('verb3',), 'estudou': ('verb3',), 'está': ('hello',
'verb3', 'is3'), 'eu': ('i', 'hello'), 'ex': ('rel',), 'excel': ('paper',), 'explica': ('verb3', 'says'), 'explicar':
('giveinf',), 'explico': ('give1',), 'explicou': ('verb3', 'says'), 'expliquei': ('told1',), 'faalmos': ('talked1',),
'faco': ('give1',), 'falado': ('talked1',), 'falamos': ('hello', 'talked1', 'we3', 'seen1'), 'falando': ('talked1',),
'falar': ('talked1', 'see_inf'), 'falaram': ('talked1',), 'faleceu': ('verb3',), 'falei': ('hello', 'talked1',
'told1', 'seen1'), 'falo': ('talked1', 'seen1'), 'falou': ('talked1', 'we3', 'says'), 'faltou': ('off',), 'falámos':
('hello', 'talked1', 'seen1'), 'familia': ('rel',), 'fara': ('verb3', 'give3'), 'farei': ('give1',), 'farias':
('name_words',), 'faz': ('hello', 'verb3'), 'fazer': ('hello', 'giveinf', 'urge_inf'), 'fazia': ('verb3',), 'fe':
('name_words',), 'fecha': ('verb3',), 'fechada': ('set',), 'fechado': ('set',), 'fechar': ('urge_inf',), 'fechara':
('verb3',), 'fechei': ('set_up',), 'fechou': ('verb3',), 'feedback': ('feedback_noun',), 'feira': ('hello',),
'felicitei': ('cheered1',), 'ferreira': ('name_words',), 'ferreiro': ('name_words',), 'festa': ('date', 'party'),
'fez': ('verb3',), 'fica': ('verb3',), 'ficamos': ('set_up', 'stays'), 'ficaram': ('verb3',), 'fico': ('stays',),
'ficou': ('hello',), 'ficámos': ('set_up', 'stays'), 'figueira': ('name_words',), 'filha': ('rel',), 'filho':
('rel',), 'filhos': ('rel',), 'finalmente': ('filler',), 'fino': ('drink',), 'finos': ('drink',), 'fiquei': ('hello',
'set_up'), 'firma': ('rel',), 'fixado': ('set',), 'fizesse': ('urge_inf',), 'flor': ('name_words',), 'focar':
('urge_inf',), 'foi': ('hello', 'verb3', 'is3'), 'fomos': ('seen1',), 'fonte': ('name_words',), 'fontes':
('name_words',), 'foque': ('urge_inf',), 'fora': ('ill',), 'foram': ('verb3',), 'formacao': ('course',), 'foto':
('letter',), 'fotos': ('letter',), 'franco': ('name_words',), 'fui': ('hello', 'seen1'), 'fundou': ('verb3',),
'furaram': ('off',), 'furou': ('hello', 'off'), 'galo': ('name_words',), 'ganha': ('verb3',), 'ganhou': ('verb3',),
'garante': ('says',), 'gente': ('hello',), 'gerente': ('rel',), 'gestor': ('rel',), 'gestora': ('rel',), 'ghostou':
('off',), 'gloria': ('name_words',), 'gosta': ('verb3', 'says'), 'gostaria': ('verb3',), 'gostou': ('verb3', 'says'),
'graca': ('name_words',), 'guerra': ('name_words',), 'guia': ('paper',), 'h': ('hours',), 'haver': ('see_inf',),
'hesita': ('verb3', 'says'), 'hoje': ('hello',), 'hora': ('hours',), 'horas': ('hello', 'hours'), 'hortensia':
('name_words',), 'houve': ('happens3', 'seen1'), 'hrs': ('hours',), 'hs': ('hours',), 'ia': ('verb3', 'was_to'),
'iamos': ('was_to',), 'igualmente': ('filler',), 'imperiais': ('drink',), 'imperial': ('drink',), 'incentivei':
('cheered1',), 'indica': ('give3',), 'indicar': ('giveinf',), 'indico': ('give1',), 'informei': ('told1',), 'insiste':
('verb3', 'opines'), 'insistiu': ('verb3',), 'investe': ('verb3',), 'investidor': ('rel',), 'investidora': ('rel',),
'investidores': ('rel',), 'investir': ('urge_inf',), 'investira': ('verb3',), 'investiu': ('verb3',), 'ir':
('see_inf',), 'ira': ('verb3',), 'irma': ('rel',), 'irmao': ('rel',), 'isso': ('hello', 'it'), 'isto': ('it',), 'ja':
('filler',), 'jamais': ('not',), 'jantamos': ('hello',), 'jantar': ('hello', 'date', 'see_inf'), 'jantarei':
('shall1',), 'jantaremos': ('shall1',), 'jantei': ('hello', 'seen1'), 'janto': ('eat1',), 'jantámos': ('hello',),
'jogou': ('moved1',), 'juntamos': ('we3',), 'justo': ('name_words',), 'la': ('them', 'filler'), 'lanca': ('verb3',),
'lancam': ('verb3',), 'lancar': ('urge_inf',), 'lancara': ('verb3',), 'lancho': ('eat1',), 'lancou': ('verb3',),
'landing': ('paper',), 'laranjeira': ('name_words',), 'largar': ('urge_inf',), 'las': ('them',), 'leal':
('name_words',), 'leao': ('name_words',), 'leio': ('give1',), 'leite': ('name_words',), 'lembrar': ('giveinf',),
'ler': ('giveinf',), 'leva': ('verb3',), 'levanta': ('verb3',), 'levantar': ('urge_inf',), 'levantou': ('verb3',),
'levar': ('giveinf',), 'levarei': ('give1',), 'levo': ('give1',), 'levou': ('verb3', 'called3'), 'lhe': ('them',
'hello', 'clitic'), 'lhes': ('them',), 'li': ('read1',), 'lidera': ('verb3',), 'ligacao': ('hello', 'date',
'call_noun'), 'ligacoes': ('call_noun',), 'ligamos': ('attempt',), 'ligar': ('hello', 'giveinf', 'rang1', 'see_inf',
'attempt'), 'ligara': ('give3', 'will3'), 'ligaram': ('reach', 'called3'), 'ligarei': ('give1',), 'ligo': ('give1',
'rang1', 'give1_pra', 'attempt'), 'ligou': ('hello', 'reach', 'called3', 'answers'), 'liguei': ('hello', 'rang1',
'seen1', 'attempt'), 'ligámos': ('attempt',), 'lima': ('name_words',), 'limao': ('name_words',), 'linda':
('name_words',), 'link': ('letter', 'paper'), 'lista': ('paper',), 'livro': ('paper',), 'lo': ('them',), 'lobo':
('name_words',), 'localizar': ('see_inf',), 'logo': ('filler',), 'los': ('them',), 'lua': ('name_words',), 'luz':
('name_words',), 'lá': ('filler',), 'machado': ('name_words',), 'madrinha': ('rel',), 'mae': ('rel',), 'mail':
('letter',), 'mails': ('letter',), 'mais': ('hello',), 'mana': ('rel',), 'manda': ('hello', 'give3'), 'mandam':
('give3',), 'mandamos': ('give1',), 'mandar': ('giveinf',), 'mandara': ('give3', 'will3'), 'mandarei': ('give1',
'give1_pra'), 'mandei': ('hello', 'handed1', 'attempt'), 'mando': ('give1', 'give1_pra'), 'mandou': ('hello',
'reach'), 'manha': ('hello',), 'mano': ('rel',), 'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',),
'marcado': ('set',), 'marcamos': ('set_up',), 'marcar': ('giveinf', 'see_inf'), 'marco': ('give1',), 'marcámos':
('set_up',), 'margarida': ('name_words',), 'marido': ('rel',), 'marina': ('name_words',), 'marquei': ('set_up',
'seen1'), 'mas': ('hello',), 'masterclass': ('course',), 'material': ('paper',), 'mato': ('name_words',), 'matos':
('name_words',), 'me': ('me', 'clitic'), 'meio': ('filler',), 'melhor': ('should',), 'melhorou': ('verb3',),
'menciona': ('verb3', 'says'), 'mencionou': ('verb3', 'says'), 'mensagem': ('letter', 'attempt'), 'mensagens':
('letter', 'attempt'), 'mentoria': ('mentor_noun',), 'mentorias': ('mentor_noun',), 'mentoring': ('mentor_noun',),
'mes': ('hello',), 'meses': ('hello',), 'mesmo': ('filler',), 'meu': ('my', 'hello', 'any_det'), 'meus': ('my',),
'mim': ('me',), 'minha': ('my', 'hello', 'any_det'), 'minhas': ('my',), 'miuda': ('rel',), 'miudo': ('rel',),
'miudos': ('rel',), 'modelo': ('paper',), 'moleiro': ('name_words',), 'monta': ('verb3',), 'montar': ('giveinf',),
'monte': ('name_words',), 'montes': ('name_words',), 'monto': ('give1',), 'montou': ('verb3',), 'mora': ('verb3',
'is3'), 'moraes': ('name_words',), 'morais': ('name_words',), 'morava': ('verb3',), 'moreno': ('name_words',),
'morreu': ('verb3',), 'mostra': ('give3',), 'mostrar': ('giveinf',), 'mostrarei': ('give1',), 'mostrei': ('told1',),
'mostro': ('give1',), 'mostrou': ('called3',), 'moura': ('name_words',), 'movemos': ('moved1',), 'moveu': ('moved1',),
'movida': ('moved_pp',), 'movido': ('moved_pp',), 'msg': ('letter',), 'msgs': ('letter',), 'muda': ('verb3',),
'mudada': ('moved_pp',), 'mudado': ('moved_pp',), 'mudamos': ('moved1',), 'mudar': ('urge_inf',), 'mudara':
('verb3',), 'mudasse': ('urge_inf',), 'mudou': ('verb3', 'moved1'), 'muito': ('filler', 'hello'), 'mulher': ('rel',),
'n': ('not',), 'na': ('det', 'hello', 'where_to'), 'namorada': ('rel',), 'namorado': ('rel',), 'nao': ('not', 'hello',
'should'), 'nas': ('det', 'hello'), 'nasceu': ('verb3',), 'nem': ('not',), 'nenhum': ('not',), 'nenhuma': ('not',),
'neta': ('rel',), 'neto': ('rel',), 'neves': ('name_words',), 'niver': ('party',), 'no': ('det',), 'nogueira':
('name_words',), 'noite': ('hello',), 'noiva': ('rel',), 'noivo': ('rel',), 'nos': ('i', 'me', 'det', 'hello',
'clitic'), 'nossa': ('my', 'any_det'), 'nossas': ('my',), 'nosso': ('my', 'any_det'), 'nossos': ('my',), 'notas':
('feedback_noun',), 'nunca': ('not',), 'nunes': ('name_words',), 'não': ('not', 'hello', 'should'), 'nós': ('i',
'hello'), 'o': ('them', 'det', 'hello', 'any_det', 'clitic', 'article'), 'obrigado': ('hello',), 'odeia': ('verb3',
'says'), 'ofereci': ('handed1',), 'oficina': ('course',), 'olhei': ('read1',), 'oliveira': ('name_words',), 'onde':
('hello',), 'ontem': ('hello',), 'opina': ('opines',), 'opiniao': ('tip', 'feedback_noun'), 'orcar': ('giveinf',),
'organiza': ('verb3',), 'organizou': ('verb3',), 'os': ('them', 'det', 'hello', 'any_det', 'clitic', 'article'), 'p':
('to',), 'padrinho': ('rel',), 'paga': ('verb3', 'give3'), 'pagam': ('give3',), 'pagar': ('giveinf',), 'pagara':
('give3',), 'pagarei': ('give1',), 'pago': ('give1',), 'pagou': ('verb3',), 'pai': ('rel',), 'pais': ('rel',),
'palestra': ('course',), 'palpite': ('tip',), 'papeamos': ('talked1',), 'papeei': ('talked1',), 'papinho':
('talked1',), 'papo': ('hello', 'talked1', 'date'), 'para': ('hello', 'to', 'where_to'), 'parabenizei': ('cheered1',),
'parar': ('urge_inf',), 'parasse': ('urge_inf',), 'parece': ('verb3',), 'parecia': ('verb3',), 'partilha': ('give3',),
'partilhamos': ('give1',), 'partilhar': ('giveinf',), 'partilhara': ('give3',), 'partilharei': ('give1',),
'partilhei': ('handed1',), 'partilho': ('give1', 'give1_pra'), 'passa': ('give3',), 'passada': ('hello',), 'passado':
('hello',), 'passam': ('give3',), 'passamos': ('give1', 'moved1'), 'passar': ('giveinf', 'see_inf'), 'passara':
('give3',), 'passaram': ('came3',), 'passarei': ('give1',), 'passei': ('hello', 'handed1'), 'passo': ('give1',
'give1_pra'), 'passou': ('verb3', 'reach', 'came3', 'moved1'), 'passámos': ('moved1',), 'pastor': ('name_words',),
'patrao': ('rel',), 'patroa': ('rel',), 'paz': ('name_words',), 'pede': ('verb3',), 'pedir': ('urge_inf',), 'pediu':
('verb3', 'bidding'), 'pedra': ('name_words',), 'pedro': ('name_words',), 'pela': ('hello', 'of'), 'pelo': ('hello',
'of'), 'pensa': ('verb3', 'opines', 'says'), 'pensava': ('verb3', 'was_to'), 'perde': ('verb3',), 'perdeu':
('verb3',), 'pereira': ('name_words',), 'pergunta': ('verb3', 'says'), 'perguntar': ('see_inf',), 'perguntou':
('verb3', 'says'), 'perola': ('name_words',), 'pescador': ('name_words',), 'piedade': ('name_words',), 'pilar':
('name_words',), 'pinheiro': ('name_words',), 'pinho': ('name_words',), 'pinto': ('name_words',), 'pitch': ('paper',),
'planeia': ('verb3',), 'planeja': ('verb3',), 'planilha': ('paper',), 'plano': ('paper',), 'podcast': ('paper',),
'pode': ('verb3', 'wants3'), 'podem': ('verb3',), 'podera': ('verb3',), 'poderia': ('should',), 'podia': ('verb3',
'should'), 'poe': ('verb3',), 'pois': ('filler',), 'pondera': ('verb3',), 'ponho': ('give1',), 'por': ('hello',
'giveinf', 'of'), 'porque': ('hello',), 'pos': ('verb3',), 'postal': ('letter',), 'pq': ('hello',), 'pra': ('det',
'hello', 'to', 'where_to'), 'prado': ('name_words',), 'precisa': ('verb3',), 'precisamos': ('should', 'urge_inf'),
'precisava': ('verb3', 'should'), 'preciso': ('hello', 'should', 'urge_inf'), 'prefere': ('verb3',), 'preferiu':
('verb3',), 'prepara': ('give3',), 'preparamos': ('give1',), 'preparar': ('giveinf',), 'prepararei': ('give1',),
'preparo': ('give1', 'give1_pra'), 'pretende': ('verb3', 'wants3'), 'preto': ('name_words',), 'prevista': ('set',),
'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'pro': ('det', 'hello', 'to', 'where_to'), 'procura':
('verb3', 'is3'), 'procuram': ('verb3',), 'procurar': ('giveinf', 'urge_inf'), 'procurava': ('verb3',), 'procuro':
('give1',), 'procurou': ('verb3', 'called3'), 'produto': ('paper',), 'propoe': ('verb3',), 'propos': ('verb3',),
'proposta': ('paper',), 'provavelmente': ('filler',), 'proxima': ('hello',), 'proximo': ('hello',), 'prá': ('to',),
'pôde': ('verb3',), 'pôr': ('giveinf',), 'q': ('hello',), 'qual': ('hello',), 'quando': ('hello',), 'quarta':
('hello',), 'quase': ('filler',), 'que': ('hello',), 'quem': ('hello',), 'quer': ('hello', 'verb3', 'wants3', 'says',
'is3', 'bidding'), 'querem': ('verb3',), 'querera': ('verb3',), 'queria': ('verb3', 'was_to', 'bidding'), 'queriamos':
('was_to',), 'quinta': ('hello',), 'quinze': ('hello',), 'quis': ('verb3',), 'rapidamente': ('filler',), 'rapidinho':
('filler',), 'rapido': ('filler',), 'raposo': ('name_words',), 'rascunho': ('paper',), 'reagendada': ('moved_pp',),
'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagendei': ('moved1',), 'reagendou': ('moved1',),
'reagendámos': ('moved1',), 'recado': ('hello',), 'recebeu': ('reach', 'called3'), 'recebi': ('met1',), 'recomenda':
('verb3', 'advises'), 'recomendacao': ('tip',), 'recomendar': ('giveinf',), 'recomendo': ('give1',), 'recomendou':
('verb3', 'advises', 'bidding'), 'reconhece': ('says',), 'recusa': ('verb3',), 'recusou': ('verb3',), 'reduzir':
('urge_inf',), 'reduzisse': ('urge_inf',), 'reencontrei': ('met1',), 'reenvia': ('give3',), 'reenviar': ('giveinf',),
'reenviarei': ('give1',), 'reenvio': ('give1', 'give1_pra'), 'reformou': ('verb3',), 'regressa': ('verb3',),
'regressou': ('verb3',), 'rei': ('name_words',), 'reis': ('name_words',), 'reli': ('read1',), 'remarcada':
('moved_pp',), 'remarcado': ('moved_pp',), 'remarcamos': ('moved1',), 'remarcou': ('moved1',), 'remarcámos':
('moved1',), 'remarquei': ('moved1',), 'reservei': ('set_up',), 'responde': ('give3', 'answers'), 'respondem':
('give3',), 'responder': ('giveinf',), 'respondera': ('give3', 'will3'), 'responderam': ('answers',), 'responderei':
('give1',), 'respondeu': ('reach', 'called3', 'answers'), 'respondi': ('rang1',), 'respondo': ('give1',), 'retida':
('ill',), 'retido': ('ill',), 'retorna': ('give3', 'answers'), 'retornar': ('giveinf',), 'retornei': ('rang1',),
'retorno': ('give1',), 'retornou': ('reach', 'called3', 'answers'), 'reuni': ('seen1',), 'reuniao': ('hello', 'date'),
'reunimos': ('we3', 'seen1'), 'reunir': ('see_inf',), 'reunirei': ('shall1',), 'reuniu': ('we3',), 'reunião':
('hello', 'date'), 'reuno': ('eat1',), 'reve': ('give3',), 'revejo': ('give1',), 'rever': ('giveinf',), 'revi':
('hello', 'met1', 'read1'), 'revisa': ('give3',), 'revisar': ('giveinf',), 'revisei': ('read1',), 'reviso':
('give1',), 'ribeira': ('name_words',), 'ribeiro': ('name_words',), 'rio': ('name_words',), 'rios': ('name_words',),
'rocha': ('name_words',), 'rolou': ('happens3',), 'rosa': ('name_words',), 'rosario': ('name_words',), 'sabado':
('hello', 'name_words'), 'sabe': ('verb3', 'says'), 'sabia': ('verb3',), 'sai': ('verb3',), 'sair': ('see_inf',),
'saira': ('verb3',), 'saiu': ('verb3', 'happens3'), 'salvador': ('name_words',), 'santos': ('name_words',), 'sao':
('hello', 'verb3'), 'sapateiro': ('name_words',), 'se': ('hello', 'is3'), 'secretaria': ('rel',), 'secretario':
('rel',), 'segue': ('verb3',), 'segunda': ('hello',), 'sem': ('hello',), 'semana': ('hello',), 'seminario':
('course',), 'sempre': ('filler',), 'sente': ('opines', 'says'), 'separa': ('verb3',), 'separou': ('verb3',), 'sera':
('verb3',), 'seria': ('verb3',), 'serra': ('name_words',), 'serrano': ('name_words',), 'sessao': ('date', 'course'),
'seu': ('their', 'hello'), 'seus': ('their',), 'sexta': ('hello',), 'silva': ('name_words',), 'site': ('paper',),
'sms': ('letter',), 'so': ('filler',), 'sobe': ('verb3',), 'sobre': ('hello', 'of'), 'sobrinha': ('rel',), 'sobrinho':
('rel',), 'socia': ('rel',), 'socio': ('rel',), 'socios': ('rel',), 'socorro': ('name_words',), 'sofre': ('verb3',),
'sofreu': ('verb3',), 'sogra': ('rel',), 'sogro': ('rel',), 'sol': ('name_words',), 'sonha': ('verb3',), 'soube':
('verb3',), 'startup': ('rel',), 'sua': ('their', 'hello'), 'suas': ('their',), 'suba': ('urge_inf',), 'subir':
('urge_inf',), 'subisse': ('urge_inf',), 'subiu': ('verb3',), 'sugere': ('verb3', 'advises'), 'sugeriu': ('verb3',
'advises'), 'sugestao': ('tip',), 'sugestoes': ('feedback_noun',), 'suspensa': ('off_pp',), 'suspenso': ('off_pp',),
'ta': ('verb3',), 'talk': ('course',), 'talvez': ('filler',), 'tambem': ('filler', 'hello'), 'tarde': ('hello',),
'tava': ('verb3',), 'tb': ('filler', 'hello'), 'tbm': ('filler',), 'telefonar': ('see_inf',), 'telefonaram':
('reach',), 'telefonei': ('rang1', 'attempt'), 'telefonema': ('call_noun',), 'telefonemas': ('call_noun',),
'telefonou': ('reach', 'called3'), 'tem': ('hello', 'verb3', 'is3'), 'teme': ('verb3',), 'temos': ('hello', 'should'),
'template': ('paper',), 'tenho': ('hello', 'should'), 'tentei': ('hello', 'attempt'), 'ter': ('see_inf', 'urge_inf'),
'tera': ('verb3',), 'terca': ('hello',), 'termina': ('verb3',), 'terminou': ('verb3',), 'tese': ('paper',), 'testa':
('verb3',), 'testar': ('urge_inf',), 'testasse': ('urge_inf',), 'testei': ('read1',), 'testou': ('verb3',), 'teve':
('verb3', 'happens3'), 'texto': ('paper',), 'tia': ('rel',), 'time': ('rel',), 'tinha': ('verb3', 'should', 'is3'),
'tinhamos': ('was_to', 'should'), 'tio': ('rel',), 'tip': ('tip',), 'tipo': ('filler',), 'tive': ('seen1',),
'tivemos': ('seen1',), 'tmb': ('filler',), 'to': ('stays',), 'toca': ('verb3',), 'toda': ('filler',), 'todo':
('filler',), 'toma': ('verb3',), 'tomamos': ('hello',), 'tomar': ('see_inf', 'urge_inf'), 'tomei': ('hello',), 'tomo':
('eat1',), 'tomou': ('verb3',), 'tomámos': ('hello',), 'topa': ('verb3', 'wants3'), 'topou': ('verb3', 'wants3'),
'toque': ('call_noun', 'tip'), 'tornou': ('verb3',), 'torre': ('name_words',), 'torres': ('name_words',), 'touro':
('name_words',), 'trabalha': ('verb3', 'is3'), 'trabalham': ('verb3',), 'trabalhava': ('verb3',), 'trabalhou':
('verb3',), 'trago': ('give1',), 'tranquilizei': ('cheered1',), 'transfere': ('give3',), 'transferida': ('moved_pp',),
'transferido': ('moved_pp',), 'transferir': ('giveinf',), 'transferiu': ('moved1',), 'transfiro': ('give1',), 'trara':
('give3',), 'trarei': ('give1',), 'traz': ('give3',), 'trazer': ('giveinf',), 'treinamento': ('course',), 'troca':
('verb3',), 'trocou': ('verb3',), 'tudo': ('filler',), 'tutoria': ('mentor_noun',), 'têm': ('verb3',), 'tô':
('stays',), 'um': ('det', 'any_det'), 'uma': ('det', 'hello', 'any_det'), 'umas': ('det', 'any_det'), 'uns': ('det',
'any_det'), 'usa': ('verb3',), 'usar': ('urge_inf',), 'usava': ('verb3',), 'vaca': ('name_words',), 'vai': ('hello',
'verb3', 'is3'), 'vale': ('name_words',), 'vao': ('verb3',), 'vc': ('they', 'hello'), 'veio': ('reach', 'came3'),
'vejo': ('eat1', 'seen1'), 'vem': ('hello', 'verb3', 'is3'), 'vemos': ('seen1',), 'vende': ('verb3',), 'vendem':
('verb3',), 'vender': ('urge_inf',), 'vendera': ('verb3',), 'vendesse': ('urge_inf',), 'vendeu': ('verb3',), 'ver':
('giveinf', 'see_inf'), 'vera': ('verb3',), 'verei': ('shall1',), 'veremos': ('shall1',), 'verificar': ('giveinf',),
'vi': ('hello', 'met1', 'seen1'), 'viaja': ('verb3',), 'viajando': ('ill',), 'viajou': ('verb3',), 'videochamada':
('date', 'call_noun'), 'vieram': ('reach', 'came3'), 'vimos': ('we3', 'met1', 'seen1'), 'vinha': ('verb3',), 'vinho':
('name_words',), 'violeta': ('name_words',), 'vira': ('verb3',), 'virou': ('verb3',), 'virá': ('verb3',), 'visita':
('date',), 'visitamos': ('met1',), 'visitar': ('see_inf',), 'visitarei': ('shall1',), 'visitei': ('hello', 'met1'),
'visito': ('eat1',), 'visitou': ('reach', 'called3'), 'visitámos': ('met1',), 'vitoria': ('name_words',), 'viu':
('verb3', 'we3'), 'vive': ('verb3', 'is3'), 'vivem': ('verb3',), 'vivia': ('verb3',), 'vizinha': ('rel',), 'vizinho':
('rel',), 'voce': ('hello',), 'volta': ('verb3',), 'voltara': ('verb3',), 'voltou': ('hello', 'verb3'), 'voo':
('date',), 'vou': ('hello',), 'whatsapp': ('letter',), 'workshop': ('course',), 'wpp': ('letter',), 'zap':
('letter',), 'zoom': ('date',), 'à': ('det', 'to', 'where_to'), 'às': ('to', 'where_to'), 'áudio': ('letter',),
'áudios': ('letter',), 'é': ('is3',), 'ñ': ('not',)}


CLAUSES = [{'': (3, 'advice')}, {'^': 0}, {'^': 0, 'a': 1, 'que': 1}, {'^': 0, 'a': 1, 'me': 2, 'nos': 2, 'para': 1,
'que': 1}, {'': (15, 'contact')}, {'me': 4, 'nos': 4}, {'minha': 4}, {'escritorio': 4}, {'casa': 4}, {'': (15,
'contact'), 'em': 8, 'no': 7}, {'': (15, 'contact'), 'a': 8, 'em': 8}, {'gente': 4}, {'a': 11}, {'surpresa': 4}, {'':
(15, 'contact'), 'em': 8}, {'ver': 4, 'visitar': 4}, {'coworking': 4, 'escritorio': 4}, {'aqui': 4, 'ca': 4},
{'comigo': 4}, {'me': 4}, {'a': 6, 'almocar': 4, 'ao': 7, 'aqui': 9, 'ca': 10, 'com': 12, 'comigo': 4, 'de': 13, 'em':
8, 'jantar': 4, 'la': 14, 'lá': 14, 'me': 15, 'na': 6, 'no': 16, 'por': 17, 'ter': 18, 'tomar': 4, 'ver': 19,
'visitar': 19, 'à': 6}, {'': (22, 'gave:encouragement')}, {'^': 21}, {'<them>': 22, 'N': 22}, {'<them>': 22, 'N': 22,
'a': 23, 'o': 23}, {'': (2, 'plan')}, {'<set>': 25}, {'com': 25}, {'<any_det>': 25, 'D': 25, 'c': 25, 'cafe': 25,
'café': 25, 'com': 25, 'me': 27}, {'': (20, 'gave:resource')}, {'<paper>': 29}, {'meu': 30, 'meus': 30, 'minha': 30,
'minhas': 30, 'nossa': 30, 'nosso': 30}, {'a': 31, 'meu': 30, 'meus': 30, 'minha': 30, 'minhas': 30, 'nossa': 30,
'nosso': 30, 'o': 31, 'um': 31, 'uma': 31}, {'<any_det>': 29}, {'^': 33}, {'^': 32, 'lhe': 34, 'lhes': 34}, {'': (19,
'gave:mentoring')}, {'^': 36}, {'<where_to>': 37, '^': 36, 'com': 37, 'no': 37}, {'<mentor_noun>': 38}, {'de': 39},
{'': (1, 'moved')}, {'D': 41, 'para': 41, 'pra': 41, 'pro': 41}, {'<date>': 42, 'D': 41, 'para': 41, 'pra': 41, 'pro':
41}, {'<date>': 42, 'D': 41, 'a': 43, 'nossa': 43, 'nosso': 43, 'o': 43, 'para': 41, 'pra': 41, 'pro': 41}, {'<date>':
42, 'D': 41, 'a': 43, 'nossa': 43, 'nosso': 43, 'o': 43, 'para': 41, 'pra': 41, 'pro': 41, 'se': 44}, {'': (0,
'missed')}, {'melhor': 0}, {'deveria': 0, 'devia': 0, 'deviamos': 0}, {'<should>': 0, 'e': 47, 'era': 47, 'nao': 48,
'não': 48, 'o': 47, 'seria': 47, 'é': 47}, {'^': 49}, {'gente': 50}, {'^': 49, 'a': 51, 'eu': 50, 'nos': 50, 'nós':
50}, {'que': 52}, {'<to>': 4, 'N': 4}, {'': (17, 'gave:feedback')}, {'^': 55}, {'^': 55, 'da': 56, 'dela': 56, 'dele':
56, 'do': 56}, {'<paper>': 57}, {'<paper>': 57, 'seu': 58, 'sua': 58}, {'<paper>': 57, 'a': 59, 'as': 59, 'o': 59,
'os': 59, 'seu': 58, 'sua': 58}, {'': (13, 'talk')}, {'': (13, 'talk'), 'como': 61, 'da': 61, 'de': 61, 'do': 61,
'que': 61, 'se': 61, 'sobre': 61}, {'me': 62, 'que': 61}, {'D': 25, 'c': 25, 'com': 25, 'para': 25, 'pra': 25, 'pro':
25}, {'<date>': 25}, {'D': 25, 'para': 25}, {'N': 66}, {'encontrar': 25, 'ver': 25}, {'almocar': 25, 'beber': 25,
'falar': 25, 'ir': 25, 'jantar': 25, 'nos': 68, 'tomar': 25}, {'D': 25}, {'<any_det>': 65, '<date>': 25, 'D': 25,
'com': 67, 'de': 69, 'para': 70}, {'': (7, 'waiting')}, {'<of>': 72, 'que': 72}, {'espera': 73}, {'a': 74, 'à': 74},
{'telefone': 4}, {'': (15, 'contact'), 'bocado': 4, 'pouco': 4}, {'D': 4, 'ao': 76, 'c': 4, 'cm': 4, 'com': 4, 'da':
4, 'das': 4, 'de': 4, 'do': 4, 'dos': 4, 'na': 4, 'no': 4, 'pelo': 4, 'por': 4, 'sobre': 4, 'um': 77}, {'que': 61},
{'': (6, 'theirs')}, {'me': 80, 'nos': 80}, {'<giveinf>': 81}, {'<giveinf>': 80}, {'^': 83}, {'^': 82, 'me': 84,
'nos': 84}, {'ma': 80, 'me': 80, 'mo': 80, 'nos': 80}, {'ok': 80, 'retorno': 80, 'toque': 80}, {'resposta': 80},
{'feedback': 80, 'noticias': 80, 'novidades': 80, 'resposta': 80, 'retorno': 80, 'um': 87, 'uma': 88}, {'me': 89,
'nos': 89}, {'coisa': 80}, {'D': 80, 'algo': 80, 'alguma': 91, 'ate': 80, 'depois': 80, 'logo': 80, 'na': 80, 'no':
80, 'o': 80, 'quando': 80, 'se': 80}, {'me': 92, 'nos': 92}, {'intro': 80, 'ponte': 80}, {'apresentacao': 80, 'intro':
80}, {'a': 94, 'chegar': 80, 'uma': 95}, {'me': 96}, {'contacto': 80, 'contato': 80}, {'em': 98}, {'coloca': 99,
'desaconselhou': 0, 'faz': 96, 'poe': 99}, {'me': 99}, {'contactar': 80, 'escrever': 80, 'falar': 80, 'ligar': 80},
{'novidades': 80, 'uma': 88}, {'a': 102, 'com': 103}, {'<give3>': 86, '<will3>': 80, 'da': 90, 'desaconselha': 0,
'desaconselhou': 0, 'diz': 93, 'dá': 90, 'escreve': 93, 'faz': 97, 'liga': 93, 'me': 100, 'poe': 101, 'telefona': 93,
'volta': 104, 'voltara': 104}, {'': (4, 'needs_from_me')}, {'<my>': 106}, {'^': 107}, {'^': 107, 'a': 108, 'as': 108,
'da': 108, 'de': 108, 'do': 108, 'o': 108, 'os': 108}, {'contra': 1, 'para': 1, 'que': 1, 'sobre': 1}, {'me': 110,
'nos': 110}, {'^': 106}, {'contacto': 80}, {'em': 113}, {'^': 114}, {'^': 114, 'me': 115}, {'^': 80}, {'a': 117, 'em':
117}, {'se': 118}, {'com': 108}, {'': (6, 'theirs'), 'me': 80}, {'<giveinf>': 121}, {'': (6, 'theirs'), '<giveinf>':
121}, {'': (6, 'theirs'), '^': 123}, {'^': 122, 'me': 124, 'nos': 80}, {'que': 0}, {'<urge_inf>': 0, 'tenho': 126},
{'^': 127}, {'gente': 128}, {'^': 127, 'a': 129, 'eu': 128}, {'^': 80, 'me': 117}, {'^': 127, 'a': 129, 'eu': 128,
'ia': 131, 'iria': 117, 'me': 117, 'nos': 117, 'vai': 131}, {'para': 130, 'pra': 130, 'que': 132}, {'me': 133, 'para':
130, 'pra': 130, 'que': 132}, {'que': 1}, {'de': 135, 'que': 1}, {'opiniao': 136}, {'da': 137, 'de': 137}, {'a': 1},
{'me': 139, 'nos': 139}, {'da': 117, 'de': 117, 'do': 117}, {'se': 141}, {'parte': 106}, {'minha': 143, 'nossa': 143},
{'da': 144}, {'...': 145, '<my>': 106}, {'^': 146}, {'^': 106, 'lhe': 112}, {'eu': 148}, {'^': 146, 'a': 108, 'as':
108, 'da': 108, 'de': 147, 'do': 108, 'o': 108, 'os': 108, 'que': 149}, {'': (4, 'needs_from_me'), '<my>': 106}, {'^':
151}, {'eu': 152, 'lhe': 152}, {'da': 152, 'de': 152, 'do': 152, 'que': 153}, {'espera': 154}, {'de': 53}, {'a': 155,
'aguardando': 108, 'convencida': 156, 'convencido': 156, 'esperando': 108, 'à': 155}, {'de': 117}, {'tarefa': 158},
{'a': 159}, {'^': 80, 'me': 117, 'nos': 117}, {'por': 117}, {'a': 155, 'com': 160, 'de': 161, 'responsavel': 162, 'à':
155}, {'de': 161}, {'com': 160, 'de': 161, 'responsavel': 162}, {'^': 80, 'me': 117, 'que': 131}, {'^': 80, 'me': 166,
'que': 131}, {'^': 82, 'me': 117, 'nos': 117}, {'eu': 1, 'que': 1}, {'eu': 1}, {'em': 135, 'para': 169, 'pra': 170,
'que': 1}, {'<urge_inf>': 0}, {'^': 172}, {'eu': 173, 'me': 173}, {'^': 0, 'a': 1}, {'^': 0, 'a': 1, 'me': 175, 'nos':
139, 'para': 1, 'que': 1}, {'<give3>': 80, 'da': 89, 'diz': 92, 'dá': 89, 'escreve': 92, 'fala': 92, 'liga': 92},
{'^': 0, 'nao': 1, 'não': 1}, {'contra': 178, 'para': 178, 'pra': 178, 'que': 178, 'sobre': 178}, {'para': 173, 'pra':
173}, {'^': 127, 'a': 129, 'eu': 128, 'ia': 117, 'iria': 117, 'me': 117, 'nos': 117, 'vai': 117}, {'para': 130, 'pra':
130, 'que': 181}, {'...': 180, 'me': 182, 'para': 130, 'pra': 130, 'que': 181}, {'de': 117, 'que': 117}, {'<advises>':
176, '^': 177, 'alerta': 179, 'alertou': 179, 'avisou': 179, 'cobra': 112, 'cobrou': 112, 'coloca': 116, 'deve': 80,
'disse': 183, 'diz': 183, 'empurrou': 139, 'encoraja': 139, 'encorajou': 139, 'estimulou': 139, 'falou': 183,
'garantiu': 167, 'ia': 117, 'incentiva': 139, 'incentivou': 139, 'poe': 116, 'promete': 167, 'prometeu': 167, 'tem':
184, 'tinha': 184, 'têm': 184, 'vai': 117, 'vao': 117}, {'^': 146, 'a': 108, 'as': 108, 'da': 108, 'de': 147, 'do':
108, 'o': 108, 'os': 108}, {'...': 180}, {'<advises>': 176, '^': 177, 'alerta': 179, 'alertou': 179, 'avisou': 179,
'deve': 80, 'disse': 187, 'diz': 187, 'empurrou': 139, 'encoraja': 139, 'encorajou': 139, 'estimulou': 139, 'falou':
187, 'ia': 117, 'incentiva': 139, 'incentivou': 139, 'tem': 184, 'tinha': 184, 'têm': 184, 'vai': 117, 'vao': 117},
{'para': 131}, {'se': 189}, {'^': 106, 'eu': 148, 'lhe': 112}, {'^': 146, 'a': 108, 'as': 108, 'da': 108, 'de': 147,
'do': 108, 'o': 108, 'os': 108, 'que': 191}, {'...': 145}, {'^': 193}, {'^': 193, 'de': 194}, {'para': 131, 'pra':
131}, {'compromete': 118, 'comprometeu': 118, 'encarrega': 141, 'ofereceu': 196}, {'a': 155, 'aguardando': 108,
'esperando': 108, 'à': 155}, {'me': 80}, {'<giveinf>': 199}, {'^': 200, 'me': 117, 'nos': 117}, {'de': 201, 'que':
201}, {'me': 117, 'nos': 117}, {'de': 203, 'que': 203}, {'<advises>': 3, '<opines>': 53, '<says>': 79, '<wants3>': 85,
'^': 105, 'aguarda': 109, 'alertou': 111, 'avisou': 111, 'cobra': 112, 'cobrou': 112, 'coloca': 116, 'compromete':
119, 'comprometeu': 119, 'conta': 120, 'deve': 125, 'disse': 134, 'diz': 134, 'e': 138, 'empurrou': 140, 'encarrega':
142, 'encorajou': 140, 'espera': 150, 'esta': 157, 'está': 157, 'falou': 134, 'fica': 163, 'ficara': 164, 'ficaram':
165, 'ficou': 163, 'garantiu': 167, 'ia': 168, 'incentivou': 140, 'insiste': 171, 'insistiu': 171, 'manda': 174,
'mandou': 174, 'me': 185, 'necessita': 186, 'nos': 188, 'ocupa': 142, 'ofereceu': 190, 'pede': 109, 'poe': 116,
'precisa': 192, 'promete': 167, 'prometeu': 167, 'propoe': 135, 'propos': 135, 'quer': 186, 'requer': 195, 'se': 197,
'ta': 198, 'tem': 202, 'tinha': 202, 'trata': 141, 'têm': 204, 'vai': 168, 'vao': 168, 'é': 138}, {'^': 0, 'que': 1},
{'^': 0, 'e': 206, 'era': 206, 'foi': 206, 'hoje': 206, 'que': 1, 'é': 206}, {':': 1}, {'...': 208, '^': 0, 'e': 206,
'era': 206, 'foi': 206, 'hoje': 206, 'que': 1, 'é': 206}, {'<them>': 207, 'N': 209}, {'...': 208}, {'da': 210, 'de':
210, 'dela': 211, 'dele': 211, 'do': 210}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 213}, {'lhe': 214, 'lhes':
214}, {'encontrar': 46}, {'<see_inf>': 46, 'me': 216}, {'ao': 4, 'aqui': 4, 'ca': 4, 'em': 4, 'na': 4, 'no': 4,
'pela': 4, 'pelo': 4}, {'': (5, 'mine')}, {'<giveinf>': 219}, {'^': 220}, {'^': 220, 'lhe': 221}, {'^': 220, 'eu':
222, 'lhe': 221}, {'para': 223, 'pra': 223, 'que': 223}, {'me': 224, 'para': 223, 'pra': 223, 'que': 223},
{'apareceu': 218, 'passaram': 218, 'passou': 218, 'pediu': 225, 'veio': 4, 'vieram': 4}, {'ela': 219, 'elas': 219,
'ele': 219, 'eles': 219}, {'lha': 219, 'lhe': 219, 'lhes': 219, 'lho': 219, 'p': 227, 'para': 227, 'pra': 227}, {'N':
219, 'ela': 219, 'elas': 219, 'ele': 219, 'eles': 219}, {'a': 229, 'ao': 229, 'p': 229, 'para': 229, 'pra': 229, 'à':
229}, {'<give1>': 228, '<give1_pra>': 219, '<give3>': 86, 'da': 90, 'desaconselha': 0, 'desaconselhou': 0, 'devolvo':
230, 'diz': 93, 'dou': 230, 'dá': 90, 'escreve': 93, 'faco': 230, 'faz': 97, 'liga': 93, 'ligo': 230, 'me': 100,
'mostro': 230, 'passo': 230, 'poe': 101, 'telefona': 93, 'volta': 104, 'voltara': 104}, {'<give1>': 219}, {'': (7,
'waiting'), '<of>': 72}, {'dela': 80, 'dele': 80}, {'lado': 234}, {'do': 235}, {'esta': 236, 'está': 236}, {'papo':
4}, {'': (14, 'together'), '<we3>': 4, 'encontra': 25, 'fala': 25, 've': 25}, {'casa': 25}, {'me': 25, 'nos': 25},
{'encontrar': 25, 'reunir': 25}, {'encontrar': 25}, {'com': 25, 'reuniao': 25, 'reunião': 25, 'um': 25, 'uma': 25},
{'<see_inf>': 25, 'a': 240, 'encontrar': 241, 'falar': 27, 'me': 242, 'nos': 243, 'ter': 244}, {'almoca': 25,
'almocou': 4, 'bateu': 238, 'conversou': 4, 'discutiu': 4, 'falou': 4, 'foi': 4, 'janta': 25, 'jantou': 4, 'saiu': 4,
'se': 239, 'toma': 25, 'tomou': 4, 'vai': 245, 'viu': 4}, {'^': 0, 'e': 206, 'era': 206, 'foi': 206, 'que': 1, 'é':
206}, {'conselho': 247, 'dica': 247, 'recomendacao': 247, 'sugestao': 247}, {'hora': 46}, {'^': 232, 'aguardar': 233,
'bola': 237, 'espera': 73, 'esperar': 233, 'gente': 246, 'quais': 61, 'qual': 61, 'seu': 248, 'sua': 248, 'ultima':
249}, {'de': 4}, {'<see_inf>': 4}, {'de': 252}, {'minha': 219}, {'': (11, 'thinking')}, {'que': 255}, {'': (14,
'together')}, {'me': 257}, {'': (10, 'thanks')}, {'': (10, 'thanks'), '<to>': 259}, {'<seen1>': 46}, {'me': 46}, {'':
(0, 'missed'), '<see_inf>': 46, 'encontrar': 262, 'me': 216}, {'a': 263}, {'para': 263, 'pra': 263}, {'de': 263},
{'como': 263, 'tempo': 266}, {'<clitic>': 261, '<seen1>': 46, 'cheguei': 264, 'consegui': 263, 'conseguimos': 263,
'deu': 265, 'pude': 263, 'tive': 267}, {'nao': 268, 'não': 268}, {'': (18, 'gave:knowledge')}, {'^': 270}, {'a': 271,
'com': 271, 'em': 271, 'na': 271, 'no': 271}, {'<them>': 272, 'N': 272}, {'<them>': 272, 'N': 272, 'a': 273, 'o':
273}, {'<them>': 272, 'N': 272, 'a': 271, 'com': 271, 'na': 271, 'no': 271}, {'a': 271, 'com': 271, 'na': 271, 'no':
271}, {'<them>': 272, 'N': 272, 'a': 275, 'la': 276, 'lo': 276, 'o': 275}, {'em': 255, 'que': 255, 'se': 255},
{'pensar': 278}, {'a': 279, 'pensando': 278}, {'': (13, 'talk'), '<they>': 61}, {'que': 281}, {'N': 213}, {'a': 283,
'o': 283}, {'<to>': 283, 'para': 284}, {'parece': 61}, {'que': 286}, {'o': 4}, {'': (16, 'gave:intro')}, {'^': 289},
{'N': 290}, {'N': 290, 'a': 291, 'o': 291}, {'a': 291, 'o': 291}, {'<to>': 291, 'com': 292, 'e': 292, 'para': 293},
{'N': 294}, {'N': 294, 'a': 295, 'lhe': 293, 'o': 295}, {'dois': 290, 'duas': 290}, {'N': 294, 'a': 295, 'as': 297,
'lhe': 293, 'o': 295, 'os': 297}, {'': (21, 'gave:referral')}, {'^': 299}, {'<to>': 300, '^': 299}, {'cliente': 301,
'contacto': 301, 'contato': 301, 'lead': 301}, {'um': 302}, {'lhe': 303, 'um': 302}, {'quais': 61, 'qual': 61}, {'^':
232}, {'^': 232, 'lhe': 306}, {'^': 232, 'eu': 307, 'lhe': 306}, {'que': 308}, {'<to>': 283, 'lhe': 309, 'que': 308},
{'': (23, 'gave:volunteering')}, {'^': 311}, {'alimentos': 312}, {'alimentar': 312, 'de': 313}, {'': (15, 'contact'),
'um': 238}, {'um': 238}, {'': (15, 'contact'), '<drink>': 25}, {'um': 317, 'uma': 4, 'umas': 4, 'uns': 4}, {'um': 4,
'uma': 4, 'umas': 4, 'uns': 4}, {'<drink>': 25}, {'um': 320}, {'com': 292}, {'contacto': 322, 'contato': 322}, {'em':
323}, {'N': 324}, {'N': 324, 'a': 325, 'o': 325}, {'N': 259}, {'<to>': 327, 'N': 259}, {'caixa': 46, 'voicemail': 46},
{'a': 329, 'o': 329}, {'ao': 329, 'na': 329, 'no': 329, 'para': 330, 'pra': 329, 'pro': 329}, {'mensagens': 46},
{'de': 332, 'postal': 46}, {'c': 4, 'com': 4}, {'a': 300, 'ao': 300, 'da': 300, 'do': 300, 'para': 300, 'pra': 300,
'à': 300}, {'recomendacao': 335}, {'de': 336}, {'atendida': 46}, {'nao': 338, 'não': 338, 'perdida': 46},
{'atendidas': 46}, {'nao': 340, 'não': 340, 'perdidas': 46}, {'<date>': 46}, {'a': 342, 'ao': 342, 'o': 342, 'à':
342}, {'tarde': 343}, {'dia': 4}, {'em': 345}, {'papo': 346}, {'o': 347}, {'': (12, 'task')}, {'contacto': 349,
'contato': 349}, {'em': 350}, {'N': 351}, {'N': 351, 'a': 352, 'o': 352}, {'com': 292, 'e': 292}, {'N': 354}, {'N':
354, 'a': 355, 'o': 355}, {'contacto': 356, 'contato': 356}, {'N': 324, 'a': 325, 'em': 357, 'o': 325}, {'gente':
257}, {'a': 359, 'saudade': 46}, {'ela': 221, 'ele': 221}, {'eu': 221}, {'com': 361, 'de': 221, 'que': 362}, {'com':
4, 'um': 4, 'uma': 4}, {'N': 34}, {'experiencia': 271}, {'minha': 366}, {'a': 365, 'o': 365}, {'<to>': 365, 'a': 367,
'com': 368, 'minha': 366, 'para': 368}, {'a': 219}, {'me': 370}, {'^': 270, 'a': 271, 'ao': 271, 'aos': 271, 'as':
271, 'de': 271, 'em': 271, 'na': 271, 'no': 271, 'para': 271, 'pra': 271, 'sobre': 271, 'à': 271, 'às': 271},
{'<course>': 372}, {'a': 373, 'o': 373, 'um': 373, 'uma': 373}, {'a': 291, 'ao': 291, 'com': 293, 'e': 293, 'à': 291},
{'N': 375}, {'a': 376, 'o': 376}, {'<should>': 0, 'e': 47, 'o': 47, 'é': 47}, {'^': 378}, {'gente': 379}, {'^': 378,
'a': 380, 'eu': 379}, {'N': 381}, {'<them>': 381, 'a': 382, 'o': 382}, {'dia': 1}, {'^': 0, 'dela': 247, 'dele': 247,
'do': 384}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 386, 'o': 386}, {'voz': 46}, {'de': 388}, {'vermelha': 312},
{'nos': 4}, {'c': 4, 'com': 4, 'na': 4, 'no': 4}, {'c': 4, 'com': 4, 'me': 392, 'na': 4, 'no': 4}, {'<to>': 56, '^':
55, 'no': 56}, {'<feedback_noun>': 394}, {'<course>': 372, 'minha': 395}, {'<to>': 22, '^': 21}, {'parabens': 397},
{'animo': 397, 'apoio': 397, 'forca': 397, 'os': 398, 'parabens': 397}, {'cara': 393, 'caras': 393}, {'^': 270, 'a':
271, 'ao': 271, 'com': 271, 'na': 271, 'no': 271, 'à': 271}, {'forca': 401, 'mao': 401, 'maozinha': 401},
{'<feedback_noun>': 394, 'animo': 397, 'apoio': 397, 'forca': 397, 'os': 398, 'parabens': 397, 'uma': 402},
{'<course>': 372, 'meu': 395}, {'animo': 397, 'apoio': 397, 'forca': 397, 'meus': 395, 'os': 398, 'parabens': 397},
{'<course>': 372, '<feedback_noun>': 394, 'toque': 54}, {'<course>': 372, '<feedback_noun>': 394, 'forca': 401, 'mao':
401, 'maozinha': 401}, {'<feedback_noun>': 394, '<to>': 365, 'a': 396, 'animo': 397, 'apoio': 397, 'as': 399,
'boleia': 4, 'carona': 4, 'com': 368, 'de': 400, 'forca': 397, 'lhe': 403, 'mentoria': 38, 'mentorias': 38,
'mentoring': 38, 'o': 404, 'os': 405, 'para': 368, 'parabens': 397, 'um': 406, 'uma': 407}, {'comigo': 219}, {'na':
46}, {'': (0, 'missed'), 'na': 46}, {'mensagem': 410}, {'mensagem': 410, 'recado': 411, 'uma': 412}, {'espera': 46},
{'visto': 46}, {'voz': 4}, {'de': 416}, {'<letter>': 4, 'nota': 417}, {'mao': 46}, {'tampa': 46}, {'<any_det>': 418,
'<letter>': 4, 'a': 414, 'na': 419, 'nota': 417, 'pendurada': 46, 'pendurado': 46, 'plantada': 46, 'plantado': 46,
'tampa': 46, 'uma': 420, 'à': 414}, {'vacuo': 46}, {'a': 414, 'em': 415, 'esperando': 46, 'me': 421, 'na': 419, 'no':
422, 'pendurada': 46, 'pendurado': 46, 'plantada': 46, 'plantado': 46, 'à': 414}, {'a': 373, 'animo': 397, 'apoio':
397, 'as': 399, 'forca': 397, 'lhe': 399, 'mentoria': 38, 'mentorias': 38, 'mentoring': 38, 'o': 373, 'os': 399,
'parabens': 397, 'um': 373, 'uma': 373}, {'de': 281, 'que': 281}, {'sorte': 22}, {'boa': 426}, {'boa': 426, 'lhe':
427}, {'chamada': 4}, {'a': 429, 'agora': 4, 'c': 4, 'com': 4}, {'<tip>': 208}, {'^': 0, 'de': 1, 'para': 1, 'que':
1}, {'conselho': 432, 'dica': 432, 'sugestao': 432, 'toque': 432}, {'uma': 402}, {'...': 431, '<any_det>': 433, 'a':
414, 'na': 419, 'pendurada': 46, 'pendurado': 46, 'plantada': 46, 'plantado': 46, 'tampa': 46, 'uma': 420, 'à': 414},
{'bolo': 46, 'cano': 46}, {'tras': 46}, {'...': 431, '<any_det>': 433, 'bolo': 46, 'furo': 46, 'lhe': 434, 'me': 435,
'o': 436, 'para': 437, 'pra': 437, 'um': 436, 'uma': 402}, {'<see_inf>': 255}, {'': (5, 'mine'), 'N': 219}, {'los':
349}, {'N': 349}, {'N': 349, 'a': 442, 'o': 442}, {'a': 442, 'ao': 442, 'com': 443, 'e': 443, 'à': 442}, {'N': 444},
{'N': 444, 'a': 445, 'o': 445}, {'contato': 349}, {'em': 447}, {'los': 448}, {'contacto': 349}, {'em': 450}, {'los':
451}, {'ela': 219, 'ele': 219}, {'<any_det>': 219, '^': 220, 'a': 440, 'ao': 219, 'apresenta': 441, 'apresentar': 446,
'apresentá': 441, 'coloca': 449, 'colocá': 449, 'conecta': 441, 'conectar': 446, 'conectá': 441, 'juntar': 446, 'lhe':
219, 'lhes': 219, 'po': 452, 'pra': 453, 'à': 219}, {'<give1>': 219, '<give1_pra>': 219, '<urge_inf>': 0, 'tenho':
126}, {'^': 455, 'lhe': 306}, {'<give1>': 219, '<give1_pra>': 219}, {'^': 457}, {'^': 455, 'a': 129, 'eu': 456, 'ia':
131, 'iria': 117, 'lhe': 458, 'me': 117, 'nos': 117, 'vai': 131}, {'<to>': 283, 'lhe': 309, 'me': 133, 'para': 130,
'pra': 130, 'que': 459}, {'da': 137, 'de': 137, 'eu': 257, 'para': 221, 'pra': 221, 'preciso': 221, 'que': 221, 'se':
255}, {'pediu': 225}, {'da': 249}, {'cima': 463, 'vacuo': 46}, {'N': 29}, {'a': 465, 'o': 465}, {'<to>': 465, 'para':
466}, {'<paper>': 467}, {'a': 468, 'o': 468, 'um': 468, 'uma': 468}, {'<to>': 365, '^': 469, 'com': 368, 'para': 368},
{'da': 300, 'dela': 300, 'dele': 300, 'do': 300}, {'curriculo': 471, 'cv': 471}, {'o': 472}, {'da': 219, 'de': 219,
'do': 219}, {'me': 474}, {'nos': 25}, {'acaso': 4}, {'querer': 4}, {'<any_det>': 4, 'N': 4, 'c': 4, 'com': 4, 'por':
477, 'sem': 478}, {'<any_det>': 25, 'D': 25, 'N': 4, 'c': 25, 'cafe': 25, 'café': 25, 'com': 25, 'me': 27, 'por': 477,
'sem': 478}, {'<any_det>': 4, 'N': 4, 'c': 4, 'com': 4, 'me': 479, 'nos': 480, 'por': 477, 'sem': 478}, {'<any_det>':
4, 'N': 4, 'c': 4, 'com': 4, 'me': 479, 'nos': 479, 'por': 477, 'sem': 478}, {'me': 27}, {'apresentacao': 55,
'defesa': 55, 'pitch': 55}, {'^': 484}, {'a': 485, 'o': 485}, {'a': 271, 'como': 271, 'o': 271}, {'N': 487}, {'<to>':
488, 'lhe': 487, 'lhes': 487}, {'cliente': 301, 'contacto': 301, 'contato': 301, 'email': 54, 'lead': 301}, {'^': 469,
'lhe': 303, 'mensagem': 54, 'o': 472, 'um': 490}, {'<any_det>': 418, '<letter>': 4, 'nota': 417}, {'me': 492}, {'bom':
255, 'para': 217, 'pra': 217}, {'cinco': 257, 'dois': 257, 'duas': 257, 'quatro': 257, 'tres': 257}, {'<of>': 46, 'N':
46, 'a': 46, 'ir': 46, 'ligar': 46, 'no': 46, 'o': 46, 'que': 46}, {'completo': 496}, {'<of>': 46, 'N': 46, 'a': 46,
'completamente': 496, 'ir': 46, 'ligar': 46, 'mesmo': 496, 'no': 46, 'o': 46, 'por': 497, 'que': 46, 'totalmente':
496}, {'me': 498}, {'perguntar': 386}, {'a': 500, 'para': 500, 'pra': 500}, {'N': 501}, {'a': 502, 'o': 502}, {'<to>':
502, 'lhe': 4, 'para': 503}, {'me': 72}, {'ela': 505, 'ele': 505, 'me': 72}, {'<any_det>': 72, 'noticias': 72, 'que':
506, 'resposta': 72, 'retorno': 72}, {'<of>': 46, 'N': 46, 'a': 46, 'completamente': 496, 'ir': 46, 'ligar': 46,
'mesmo': 496, 'no': 46, 'nos': 498, 'o': 46, 'por': 497, 'que': 46, 'totalmente': 496}, {'<of>': 46, 'N': 46, 'a': 46,
'completamente': 496, 'ir': 46, 'ligar': 46, 'me': 498, 'mesmo': 496, 'no': 46, 'o': 46, 'por': 497, 'que': 46,
'totalmente': 496}, {'<set>': 25, 'a': 155, 'aguardando': 108, 'convencida': 156, 'convencido': 156, 'esperando': 108,
'à': 155}, {'aguardar': 233, 'esperar': 233}, {'aguardo': 233}, {'a': 511, 'aguardando': 233, 'esperando': 233, 'no':
512}, {'c': 4, 'com': 4, 'la': 257, 'lá': 257, 'para': 217}, {'duas': 257}, {'dois': 257, 'tres': 257}, {'as': 515,
'c': 4, 'com': 4, 'os': 516, 'todos': 257}, {'tambem': 257}, {'almocar': 4, 'conversa': 4, 'falar': 4, 'mesa': 4,
'tomar': 4}, {'com': 4}, {'conversa': 4, 'mesa': 4}, {'a': 519, 'c': 4, 'com': 4, 'em': 8, 'la': 520, 'lá': 520, 'na':
4, 'no': 4, 'reunida': 4, 'reunido': 4, 'à': 521}, {'conversa': 4, 'falar': 4}, {'conversa': 4}, {'a': 523, 'c': 4,
'com': 4, 'em': 4, 'juntos': 4, 'na': 4, 'no': 4, 'reunidos': 4, 'à': 524}, {'': (5, 'mine'), 'lhe': 219},
{'aguardar': 233, 'dever': 526, 'esperar': 233, 'pensar': 278}, {'da': 72, 'de': 72, 'do': 72}, {'a': 527,
'aguardando': 233, 'devendo': 526, 'esperando': 233, 'no': 512, 'pendente': 528, 'pensando': 278}, {'<give1_pra>':
219}, {'<any_det>': 219, 'a': 440, 'ao': 219, 'lhe': 219, 'lhes': 219, 'pra': 453, 'à': 219}, {'<giveinf>': 219,
'<them>': 220}, {'^': 532}, {'a': 533, 'com': 533, 'de': 533}, {'': (5, 'mine'), '^': 532, 'lhe': 219}, {'a': 533,
'com': 533, 'de': 535}, {'encarrego': 474}, {'^': 220, 'lhe': 221, 'lhes': 221}, {'^': 530, 'a': 306, 'combinamos':
363, 'combinei': 363, 'combinámos': 363, 'devo': 531, 'e': 257, 'encarrego': 475, 'ficamos': 534, 'fico': 536,
'ficámos': 534, 'fiquei': 536, 'lhe': 306, 'lhes': 306, 'me': 537, 'o': 306, 'ocupo': 475, 'trato': 474, 'vamos': 538,
'vou': 538}, {'': (9, 'told'), 'a': 271, 'como': 271, 'o': 271}, {'N': 540}, {'<to>': 541, 'lhe': 487, 'lhes': 487,
'para': 284}, {'^': 457, 'lhe': 306}, {'^': 457, 'eu': 543, 'lhe': 458}, {'': (15, 'contact'), 'lhe': 309, 'que':
544}, {'confirmar': 72, 'enviar': 72, 'mandar': 72, 'responder': 72}, {'N': 546, 'confirmar': 72, 'enviar': 72,
'mandar': 72, 'me': 546, 'responder': 72}, {'^': 220, 'a': 547, 'ela': 547, 'ele': 547, 'o': 547}, {'^': 220, 'a':
547, 'apresenta': 441, 'apresentar': 446, 'apresentá': 441, 'coloca': 449, 'colocá': 449, 'conecta': 441, 'conectar':
446, 'conectá': 441, 'ela': 547, 'ele': 547, 'juntar': 446, 'me': 548, 'o': 547, 'po': 452}, {'se': 46}, {'gente':
550, 'vejo': 46}, {'falamos': 46, 'vemos': 46}, {'vejo': 46}, {'a': 551, 'estou': 46, 'falamos': 46, 'falava': 46,
'falo': 46, 'nos': 552, 'o': 553, 'vejo': 46, 'vemos': 46}, {'n': 554, 'nao': 554, 'não': 554}, {'que': 555},
{'falta': 108}, {'...': 556, 'lhe': 557}, {'a': 56, 'ao': 56, 'da': 56, 'do': 56, 'na': 56, 'no': 56, 'sobre': 56,
'à': 56}, {'D': 41}, {'para': 560, 'pra': 560, 'pro': 560}, {'espera': 154, 'ser': 561}, {'conta': 219}, {'minha':
563}, {'<moved_pp>': 561, 'a': 562, 'agora': 561, 'com': 160, 'comigo': 219, 'de': 161, 'marcada': 25, 'marcado': 25,
'para': 560, 'por': 564, 'pra': 560, 'pro': 560, 'responsavel': 162, 'à': 155}, {'nada': 46}, {'vao': 46}, {'0': 46,
'e': 566, 'em': 567, 'meia': 249, 'sozinha': 46, 'sozinho': 46, 'uma': 249}, {'^': 532, 'aguardar': 233, 'espera':
568, 'esperar': 233}, {'<giveinf>': 219, '<them>': 220, 'lhe': 219, 'lhes': 219}, {'^': 219}, {'^': 570, 'lhe': 571,
'lhes': 571, 'marcar': 46, 'remarcar': 46}, {'': (7, 'waiting'), '0': 46, '<of>': 72, 'e': 566, 'em': 567, 'meia':
249, 'sozinha': 46, 'sozinho': 46, 'uma': 249}, {'espera': 568}, {'a': 569, 'aguardando': 233, 'com': 533, 'de': 572,
'esperando': 573, 'no': 512, 'plantada': 568, 'plantado': 568, 'à': 574}, {'^': 532, 'aguardar': 233, 'esperar': 233},
{'a': 576, 'aguardando': 233, 'com': 533, 'de': 535, 'esperando': 233, 'no': 512, 'pendente': 528}, {'D': 41, 'para':
560, 'pra': 560, 'pro': 560}, {'para': 25}, {'^': 80, 'marcar': 46, 'me': 117, 'nos': 117, 'remarcar': 46}, {'by':
46}, {'aberto': 46, 'marcar': 46, 'stand': 581}, {'D': 41, 'depois': 46}, {'aberto': 46, 'fazer': 46, 'marcar': 46,
'minha': 563, 'stand': 581}, {'efeito': 46}, {'<moved_pp>': 578, '<off_pp>': 46, 'D': 41, 'a': 562, 'agendada': 25,
'agendado': 25, 'agora': 561, 'com': 160, 'combinado': 579, 'de': 580, 'em': 582, 'marcada': 25, 'marcado': 25,
'para': 583, 'por': 584, 'pra': 583, 'pro': 560, 'responsavel': 162, 'sem': 585, 'à': 155}, {'^': 532, 'espera': 568},
{'a': 587, 'com': 533, 'de': 572, 'esperando': 568, 'plantada': 568, 'plantado': 568, 'à': 574}, {'^': 532, 'dever':
526, 'espera': 568, 'saber': 79}, {'': (5, 'mine'), '^': 219}, {'': (5, 'mine'), '^': 532, 'lhe': 590, 'lhes': 571},
{'a': 589, 'com': 533, 'de': 591, 'devendo': 526, 'esperando': 568, 'plantada': 568, 'plantado': 568, 'sabendo': 79,
'à': 574}, {'<date>': 4}, {'<of>': 290, '<to>': 290, '^': 289, 'com': 290, 'entre': 290}, {'<course>': 372,
'apresentacao': 594, 'apresentacoes': 594, 'conexao': 594, 'intro': 594, 'intros': 594, 'minha': 395, 'ponte': 594},
{'apresentacao': 594, 'apresentacoes': 594, 'conexao': 594, 'intro': 594, 'intros': 594, 'ponte': 594}, {'<course>':
372, 'apresentacao': 594, 'apresentacoes': 594, 'conexao': 594, 'intro': 594, 'intros': 594, 'meu': 395, 'ponte':
594}, {'meus': 395}, {'^': 311, 'com': 312, 'em': 312, 'na': 312, 'no': 312}, {'voluntario': 599}, {'<course>': 372,
'<feedback_noun>': 394}, {'<course>': 372, '<feedback_noun>': 394, 'apresentacao': 594, 'apresentacoes': 594,
'conexao': 594, 'intro': 594, 'intros': 594, 'ponte': 594}, {'<any_det>': 593, '<date>': 4, '<feedback_noun>': 394,
'a': 595, 'as': 596, 'lhe': 395, 'mentoria': 38, 'mentorias': 38, 'mentoring': 38, 'o': 597, 'os': 598, 'trabalho':
600, 'um': 601, 'uma': 602, 'voluntariado': 599}, {'<any_det>': 593, '<date>': 4, 'a': 596, 'as': 596, 'mentoria': 38,
'mentorias': 38, 'mentoring': 38, 'o': 596, 'trabalho': 600, 'uma': 596, 'voluntariado': 599}, {'ser': 561}, {'D': 41,
'a': 329, 'depois': 46, 'o': 329}, {'fazer': 46}, {'D': 41, 'caixa': 46, 'depois': 46, 'voicemail': 46}, {'D': 41,
'caixa': 46, 'voicemail': 46}, {'<moved_pp>': 578, '<off_pp>': 46, 'D': 41, 'a': 605, 'agora': 561, 'ao': 329, 'na':
329, 'no': 329, 'para': 606, 'por': 607, 'pra': 608, 'pro': 609, 'sem': 585}, {'': (15, 'contact'), 'casa': 4}, {'a':
4, 'o': 4}, {'a': 611, 'almocar': 4, 'ao': 4, 'ate': 4, 'beber': 4, 'com': 4, 'correr': 4, 'em': 8, 'jantar': 4, 'la':
4, 'lá': 4, 'na': 611, 'no': 4, 'num': 4, 'numa': 4, 'ter': 520, 'tomar': 4, 'ver': 612, 'visitar': 4, 'à': 4},
{'mentoria': 38, 'mentorias': 38, 'mentoring': 38}, {'a': 611, 'almocar': 4, 'ao': 4, 'ate': 4, 'beber': 4, 'com': 4,
'correr': 4, 'dar': 614, 'em': 8, 'jantar': 4, 'la': 4, 'lá': 4, 'na': 611, 'no': 4, 'num': 4, 'numa': 4, 'ter': 520,
'tomar': 4, 'ver': 612, 'visitar': 4, 'à': 4}, {'de': 255}, {'ao': 327}, {'chamadas': 46}, {'de': 618}, {'^': 311,
'com': 312, 'em': 312, 'na': 312, 'no': 312, 'para': 312}, {'voluntariado': 620}, {'de': 621}, {'n': 46, 'nao': 46,
'não': 46}, {'que': 623}, {'que': 623, 'tempo': 624}, {'^': 220, 'tempos': 625}, {'...': 556, 'muito': 625, 'que':
626, 'seculos': 625, 'tempos': 625}, {'<to>': 300, 'no': 300}, {'N': 628}, {'N': 628, 'a': 629, 'lhe': 303, 'o': 629,
'um': 302}, {'<to>': 283}, {'a': 292, 'ao': 292, 'com': 292, 'e': 292, 'à': 292}, {'N': 632}, {'N': 632, 'a': 633,
'o': 633}, {'da': 634, 'de': 634, 'do': 634, 'entre': 634}, {'a': 4, 'ao': 4, 'c': 4, 'com': 4, 'futebol': 4, 'padel':
4, 'tenis': 4, 'à': 4}, {'a': 376, 'me': 334, 'o': 376}, {'nos': 257, 'nós': 257}, {'': (14, 'together'), 'a': 638},
{'se': 639}, {'^': 220, 'de': 221}, {'^': 220, 'apresenta': 441, 'apresentar': 446, 'apresentá': 441, 'coloca': 449,
'colocá': 449, 'conecta': 441, 'conectar': 446, 'conectá': 441, 'juntar': 446, 'lhe': 571, 'po': 452}, {'^': 220,
'de': 642, 'lhe': 571, 'me': 641}, {'da': 255, 'de': 255, 'do': 255}, {'me': 644}, {'cadeira': 46}, {'de': 646},
{'cano': 46}, {'bolo': 46, 'cano': 46, 'cha': 647, 'furo': 46, 'nega': 46, 'tampa': 46}, {'bolo': 46, 'cano': 46,
'cha': 647, 'furo': 46, 'nega': 46, 'o': 648, 'tampa': 46, 'um': 649, 'uma': 649}, {'opiniao': 56}, {'minha': 651},
{'a': 652, 'comentarios': 56, 'feedback': 56, 'minha': 651}, {'': (5, 'mine'), 'que': 219}, {'<handed1>': 34,
'<told1>': 213, '^': 232, 'dei': 653, 'devo': 219, 'pedi': 386, 'perguntei': 386, 'prometi': 654}, {'no': 255, 'o':
255, 'que': 255, 'sobre': 255, 'um': 255}, {'perdida': 46}, {'': (15, 'contact'), '<to>': 502, 'a': 376, 'lhe': 4,
'o': 376, 'para': 503}, {'minha': 395}, {'<feedback_noun>': 394, 'um': 302}, {'curriculo': 471, 'cv': 471, 'meu':
395}, {'<feedback_noun>': 394, 'cliente': 301, 'contacto': 301, 'contato': 301, 'email': 54, 'lead': 301, 'mail': 54,
'zap': 54}, {'<feedback_noun>': 394, 'mensagem': 54}, {'<feedback_noun>': 394, '^': 469, 'a': 659, 'audio': 54, 'lhe':
660, 'mail': 54, 'mensagem': 54, 'o': 661, 'os': 598, 'um': 662, 'uma': 663, 'áudio': 54}, {'<letter>': 4},
{'<any_det>': 418, '<letter>': 4, '^': 172, 'nota': 417}, {'<any_det>': 665, '<letter>': 4, 'eu': 173, 'me': 666},
{'saudade': 4}, {'a': 668, 'saudades': 4}, {'saudades': 4}, {'': (13, 'talk'), 'como': 61, 'da': 61, 'de': 61, 'do':
61, 'por': 79, 'porque': 61, 'que': 61, 'se': 61, 'sobre': 61}, {'a': 219, 'em': 219}, {'mail': 4}, {'<letter>': 4,
'e': 673, 'nota': 417}, {'<any_det>': 674, '<letter>': 4, 'a': 414, 'e': 673, 'em': 415, 'esperando': 46, 'na': 419,
'no': 422, 'nota': 417, 'pendurada': 46, 'pendurado': 46, 'plantada': 46, 'plantado': 46, 'à': 414}, {'bolo': 46},
{'<any_det>': 433, 'bolo': 46, 'furo': 46, 'o': 676, 'para': 437, 'pra': 437, 'um': 676}, {'<any_det>': 674,
'<letter>': 4, 'e': 673, 'nota': 417}, {'para': 219, 'pra': 219}, {'<any_det>': 674, '<letter>': 4, '<of>': 46, 'N':
46, 'a': 46, 'completamente': 496, 'e': 673, 'ir': 46, 'ligar': 46, 'mesmo': 496, 'no': 46, 'nota': 417, 'o': 46,
'por': 497, 'que': 46, 'totalmente': 496}, {'<any_det>': 219}, {'^': 681, 'para': 571, 'pra': 571}, {'<advises>': 176,
'<called3>': 4, '<off>': 46, '<says>': 671, '^': 177, 'acompanhou': 257, 'alerta': 179, 'alertou': 179, 'avisou': 179,
'cobra': 112, 'cobrou': 112, 'coloca': 116, 'comprometi': 672, 'deixou': 675, 'deu': 677, 'deve': 80, 'disse': 183,
'diz': 183, 'empurrou': 139, 'encaminhou': 678, 'encarrego': 474, 'encontramos': 334, 'encontrei': 334, 'encoraja':
139, 'encorajou': 139, 'enviou': 678, 'esqueci': 498, 'estimulou': 139, 'falou': 183, 'falta': 548, 'garantiu': 167,
'ia': 117, 'incentiva': 139, 'incentivou': 139, 'lembrar': 641, 'lembrei': 644, 'mandou': 678, 'ofereci': 679,
'passou': 680, 'pediu': 682, 'pergunto': 255, 'poe': 116, 'promete': 167, 'prometeu': 167, 'reuni': 334, 'reunimos':
334, 'tem': 184, 'tinha': 184, 'têm': 184, 'vai': 117, 'vao': 117}, {'^': 36, 'a': 37, 'o': 37}, {'a': 37, 'o': 37},
{'a': 37, 'ao': 37, 'aos': 37, 'as': 37, 'com': 685, 'em': 37, 'na': 37, 'no': 37, 'para': 37, 'pra': 37, 'à': 37,
'às': 37}, {'saudade': 46}, {'de': 687}, {'a': 259, 'ao': 259, 'aos': 259, 'à': 259}, {'obrigada': 689, 'obrigado':
689}, {'gente': 1}, {'melhor': 1}, {'^': 0, 'a': 691, 'eu': 1, 'nos': 1, 'nós': 1, 'o': 692}, {'N': 693}, {'da': 694,
'de': 694, 'dela': 693, 'dele': 693, 'do': 694}, {'agenda': 25, 'opiniao': 695, 'visao': 695}, {'N': 46}, {'da': 697,
'de': 697, 'do': 697}, {'': (0, 'missed'), 'a': 46, 'ao': 46, 'em': 46, 'na': 46, 'nada': 46, 'no': 46, 'nossa': 46,
'nosso': 46, 'o': 46, 'à': 46}, {'certo': 699, 'noticias': 46, 'para': 263, 'pra': 263, 'sinal': 46}, {'^': 220,
'lhe': 571}, {'^': 220, 'de': 701, 'lhe': 571}, {'possivel': 699}, {'volta': 46}, {'de': 704, 'mais': 46, 'nada': 46},
{'noticias': 46, 'sinal': 46}, {'<answers>': 46, 'deu': 706, 'esquecer': 702, 'liga': 705, 'ligou': 705, 'respondeu':
705}, {'esquecer': 641}, {'realizou': 699}, {'da': 46, 'de': 46, 'do': 46}, {'nada': 710}, {'ninguem': 699},
{'<answers>': 46, '<clitic>': 261, '<happens3>': 699, '<seen1>': 46, 'cheguei': 264, 'consegui': 263, 'conseguimos':
263, 'deu': 700, 'esquece': 641, 'esquecer': 702, 'foi': 703, 'fui': 343, 'liga': 705, 'ligou': 705, 'me': 707,
'posso': 708, 'pude': 263, 'respondeu': 705, 'se': 709, 'sei': 711, 'tive': 267, 'veio': 712}, {'noticias': 46,
'para': 263, 'pra': 263, 'sinal': 46}, {'<answers>': 46, 'deu': 706, 'liga': 705, 'ligou': 705, 'respondeu': 705},
{'<answers>': 46, '<clitic>': 261, '<seen1>': 46, 'cheguei': 264, 'consegui': 263, 'conseguimos': 263, 'deu': 714,
'liga': 705, 'ligou': 705, 'me': 715, 'pude': 263, 'respondeu': 705, 'tive': 267}, {'<answers>': 46, 'deu': 706},
{'<answers>': 46, 'deu': 706, 'me': 717}, {'': (7, 'waiting'), '<of>': 72, 'da': 72, 'de': 72, 'do': 72}, {'lugar':
1}, {'aguardo': 719, 'entender': 695, 'meu': 720, 'seu': 720, 'teu': 720, 'vacuo': 46}, {'bolo': 46, 'furo': 46, 'o':
676, 'para': 437, 'pra': 437, 'um': 676}, {'juntos': 257}, {'D': 25, 'c': 4, 'com': 4}, {'<advises>': 176,
'<called3>': 4, '<off>': 46, '<says>': 671, '<we3>': 4, '^': 177, 'alerta': 179, 'alertou': 179, 'avisou': 179,
'deixou': 675, 'deu': 722, 'deve': 80, 'disse': 187, 'diz': 187, 'dois': 723, 'empurrou': 139, 'encaminhou': 678,
'encontramos': 724, 'encontrei': 334, 'encoraja': 139, 'encorajou': 139, 'enviou': 678, 'esquecemos': 498,
'estimulou': 139, 'falamos': 70, 'falou': 187, 'ia': 117, 'incentiva': 139, 'incentivou': 139, 'mandou': 678,
'passou': 678, 'reuni': 334, 'reunimos': 334, 'tem': 184, 'tinha': 184, 'têm': 184, 'vai': 117, 'vao': 117, 'vemos':
70}, {'mim': 349}, {'mental': 349, 'para': 726, 'pessoal': 349}, {'<answers>': 46, '<came3>': 46, '<clitic>': 261,
'<seen1>': 46, 'atendeu': 46, 'chegou': 46, 'cheguei': 264, 'consegui': 263, 'conseguimos': 263, 'deu': 714, 'ligou':
46, 'me': 717, 'pude': 263, 'respondeu': 46, 'tive': 267}, {'dois': 723}, {'^': 232, 'quais': 61, 'qual': 61, 'seu':
248, 'sua': 248}, {'<to>': 327, 'N': 259, 'a': 259, 'ao': 259, 'aos': 259, 'à': 259}, {'para': 219}, {'<to>': 365,
'com': 368, 'me': 732, 'para': 368}, {'dois': 723, 'quais': 61, 'qual': 61}, {'entrevista': 255}, {'podcast': 255,
'video': 255, 'vídeo': 255}, {'palestra': 255}, {'a': 735, 'o': 736, 'que': 255, 'um': 736, 'uma': 737}, {'<them>':
381, 'a': 382, 'o': 382, 'que': 281}, {'escritorio': 25}, {'em': 240}, {'': (2, 'plan'), 'a': 240}, {'visitar': 25},
{'comigo': 25}, {'<moved_pp>': 578, 'D': 41, 'a': 605, 'agora': 561, 'almocar': 25, 'ao': 740, 'aqui': 741, 'ca': 742,
'jantar': 25, 'la': 741, 'lá': 741, 'me': 743, 'para': 560, 'pra': 560, 'pro': 560, 'ter': 744}, {'manha': 4, 'noite':
4, 'tarde': 4}, {'semana': 4}, {'de': 747}, {'dia': 4, 'fim': 748}, {'...': 334, 'a': 746, 'em': 8, 'la': 4, 'lá': 4,
'na': 611, 'no': 4, 'o': 749, 'pela': 4, 'pelo': 4, 'por': 8}, {'manha': 4, 'minha': 395, 'noite': 4, 'tarde': 4},
{'curriculo': 471, 'cv': 471, 'dia': 4, 'fim': 748, 'meu': 395}, {'<feedback_noun>': 394, 'cliente': 301, 'contacto':
301, 'contato': 301, 'lead': 301}, {'...': 334, '<feedback_noun>': 394, '<to>': 365, '^': 469, 'a': 751, 'com': 368,
'em': 8, 'la': 4, 'lhe': 660, 'lá': 4, 'na': 611, 'no': 4, 'o': 752, 'os': 598, 'para': 368, 'pela': 4, 'pelo': 4,
'por': 8, 'um': 753, 'uma': 395}, {'<moved_pp>': 578, 'D': 41, 'a': 605, 'agora': 561, 'me': 498, 'para': 560, 'pra':
560, 'pro': 560}, {'<to>': 386}, {'opiniao': 756}, {'a': 386, 'o': 386}, {'': (8, 'asked'), '<to>': 386, 'para': 758},
{'<to>': 386, 'para': 758}, {'conselho': 756}, {'<to>': 386, 'a': 757, 'ajuda': 756, 'conselho': 756, 'lhe': 759,
'lhes': 760, 'opiniao': 756, 'para': 758, 'um': 761}, {'<to>': 386, 'lhe': 760, 'lhes': 760, 'para': 758}, {'': (5,
'mine'), '<giveinf>': 219}, {'^': 764}, {'^': 764, 'eu': 222, 'lhe': 765}, {'^': 681, 'para': 766, 'pra': 223, 'que':
766}, {'^': 681, 'me': 767, 'para': 223, 'pra': 223, 'que': 223}, {'carona': 4}, {'vistos': 61}, {'call': 46}, {'a':
771}, {'<date>': 46, 'call': 46}, {'a': 773, 'ao': 342, 'o': 342, 'à': 342}, {'<to>': 386, 'lhe': 759, 'lhes': 760,
'para': 758}, {'me': 255}, {'^': 378, 'a': 380, 'em': 350, 'eu': 379}, {'N': 777}, {'<them>': 381, 'N': 351, 'a': 778,
'o': 778, 'que': 61}, {'<giveinf>': 219, 'lhe': 220}, {'^': 780}, {'^': 780, 'de': 781}, {'^': 780, 'apresenta': 441,
'apresentar': 446, 'apresentá': 441, 'coloca': 449, 'colocá': 449, 'conecta': 441, 'conectar': 446, 'conectá': 441,
'de': 781, 'juntar': 446, 'po': 452}, {'lhe': 46}, {'<see_inf>': 46, 'ligar': 784}, {'N': 654}, {'a': 786, 'o': 786},
{'': (5, 'mine'), '<to>': 786, 'lhe': 654, 'lhes': 654, 'para': 787, 'que': 219}, {'<date>': 25, 'passo': 349},
{'passos': 349}, {'N': 324, 'conversa': 346}, {'N': 324, 'a': 791, 'em': 357, 'o': 325}, {'conversa': 346}, {'a':
793}, {'encontramos': 46, 'encontrámos': 46}, {'encontrei': 46, 'liguei': 46, 'nos': 795, 'vi': 46}, {'<is3>': 61,
'saudade': 46}, {'': (13, 'talk'), 'sabe': 255}, {'<letter>': 4, 'chamada': 4, 'visita': 4}, {'<any_det>': 799,
'<letter>': 4, 'chamada': 4, 'visita': 4}, {'dela': 247, 'dele': 247}, {'N': 628, 'a': 629, 'la': 300, 'lo': 300, 'o':
629}, {'duvidas': 271, 'perguntas': 271}, {'a': 803, 'as': 803, 'às': 803}, {'c': 4, 'com': 4, 'me': 334}, {'N': 4},
{'a': 806, 'as': 806, 'o': 806, 'os': 806}, {'com': 4, 'para': 4, 'pra': 4}, {'calhar': 255, 'compromete': 118,
'comprometeu': 118, 'encarrega': 141, 'fosse': 170, 'juntou': 257, 'ofereceu': 196}, {'atender': 46, 'falar': 46,
'noticias': 46, 'responder': 46, 'resposta': 46, 'retorno': 46, 'sinal': 46, 'sorte': 46, 'sucesso': 46, 'ver': 46},
{'me': 334}, {'bom': 255}, {'^': 36, 'a': 37, 'ao': 37, 'aos': 37, 'as': 37, 'com': 37, 'em': 37, 'na': 37, 'no': 37,
'para': 37, 'à': 37, 'às': 37}, {'coaching': 813, 'mentoria': 813, 'mentorias': 813, 'mentoring': 813}, {'de': 814},
{'falta': 710}, {'a': 816, 'falta': 710}, {'chama': 46}, {'com': 255, 'que': 255}, {'a': 155, 'agendada': 25,
'agendado': 25, 'aguardando': 108, 'esperando': 108, 'marcada': 25, 'marcado': 25, 'à': 155}, {'estava': 257,
'esteve': 257, 'veio': 257}, {'desligado': 46}, {'...': 556, 'de': 201, 'que': 201}, {'a': 25, 'o': 25}, {'^': 220,
'almocar': 27, 'encontrar': 25, 'estar': 27, 'lhe': 571, 'lhes': 571, 'ver': 824}, {'<date>': 25, 'de': 825, 'que':
825, 'um': 65, 'uma': 65}, {'': (5, 'mine'), '^': 220, 'almocar': 27, 'apresenta': 441, 'apresentar': 446,
'apresentá': 441, 'coloca': 449, 'colocá': 449, 'conecta': 441, 'conectar': 446, 'conectá': 441, 'encontrar': 25,
'estar': 27, 'juntar': 446, 'lhe': 571, 'lhes': 571, 'po': 452, 'ver': 824}, {'<date>': 25, 'de': 827, 'que': 827,
'saudades': 46, 'um': 65, 'uma': 65}, {'': (5, 'mine'), 'me': 80}, {'<giveinf>': 829}, {'^': 80, 'encontrar': 46},
{'<see_inf>': 46, '^': 830, 'me': 831, 'nos': 117}, {'de': 832, 'que': 832}, {'com': 386}, {'a': 803, 'as': 803,
'duvidas': 834, 'às': 803}, {'<any_det>': 593, '<date>': 4}, {'dever': 526, 'pensar': 278}, {'a': 837, 'devendo': 526,
'do': 349, 'pensando': 278}, {'almoco': 4, 'almoço': 4}, {'<any_det>': 4, 'cafe': 4, 'cafezinho': 4, 'café': 4, 'cha':
4, 'chopp': 4, 'pequeno': 839, 'um': 320}, {'cafe': 4, 'café': 4, 'um': 4, 'uma': 4}, {'': (15, 'contact'), 'de':
646}, {'<any_det>': 4, 'bolo': 46, 'cafe': 4, 'cafezinho': 4, 'café': 4, 'cano': 46, 'cha': 842, 'chopp': 4, 'furo':
46, 'nega': 46, 'pequeno': 839, 'tampa': 46, 'um': 649, 'uma': 649}, {'<any_det>': 4, 'cafe': 4, 'cafezinho': 4,
'café': 4, 'cha': 4, 'chopp': 4, 'pequeno': 839}, {'mails': 4}, {'audios': 4, 'e': 845, 'emails': 4, 'mails': 4,
'mensagens': 4, 'áudios': 4}, {'de': 846}, {'': (15, 'contact'), 'ideia': 4}, {'audios': 4, 'e': 845, 'emails': 4,
'figurinhas': 4, 'ideia': 4, 'impressoes': 4, 'mails': 4, 'mensagens': 4, 'uma': 848, 'umas': 4, 'áudios': 4}, {'a':
837, 'devendo': 526, 'pensando': 278}, {'<drink>': 334}, {'<drink>': 334, 'vez': 79}, {'D': 41, 'a': 329, 'o': 329},
{'<moved_pp>': 561, '^': 82, 'a': 605, 'agora': 561, 'ao': 329, 'me': 117, 'na': 329, 'no': 329, 'nos': 117, 'para':
853, 'pra': 609, 'pro': 609}, {'<see_inf>': 25, '^': 220, 'a': 240, 'encontrar': 241, 'falar': 27, 'lhe': 765, 'lhes':
221, 'me': 242, 'nos': 243, 'ter': 244}, {'almocar': 25, 'ao': 740, 'aqui': 741, 'ca': 742, 'jantar': 25, 'la': 741,
'lá': 741, 'me': 743, 'ter': 744}, {'nos': 28}, {'N': 4, 'entrevista': 255}, {'facebook': 255, 'insta': 255,
'instagram': 255, 'linkedin': 255, 'twitter': 255, 'x': 255}, {'N': 4, 'podcast': 255, 'video': 255, 'vídeo': 255},
{'N': 4, 'a': 858, 'as': 806, 'me': 334, 'no': 859, 'o': 860, 'os': 806, 'que': 255, 'um': 736, 'uma': 737}, {'com':
312, 'em': 312, 'na': 312, 'no': 312, 'para': 312}, {'^': 220, 'casa': 25}, {'<see_inf>': 25, '^': 220, 'a': 863,
'encontrar': 241, 'falar': 27, 'lhe': 765, 'lhes': 221, 'me': 242, 'nos': 243, 'o': 221, 'ter': 244}, {'espera': 73,
'ultima': 249}, {'da': 137, 'de': 137, 'para': 221, 'pra': 221, 'preciso': 221, 'que': 221}, {'<advises>': 3,
'<called3>': 5, '<came3>': 20, '<cheered1>': 24, '<date>': 26, '<eat1>': 28, '<handed1>': 35, '<hours>': 40,
'<moved1>': 45, '<moved_pp>': 42, '<off>': 46, '<off_pp>': 46, '<opines>': 53, '<rang1>': 54, '<read1>': 60, '<says>':
63, '<set>': 64, '<set_up>': 71, '<shall1>': 25, '<stays>': 75, '<talked1>': 78, '<they>': 205, '<tip>': 212,
'<told1>': 215, '<wants3>': 85, '<was_to>': 217, 'N': 226, '^': 231, 'a': 250, 'abracei': 4, 'acabamos': 251,
'acabei': 253, 'acabámos': 251, 'acao': 254, 'acho': 256, 'acompanharam': 258, 'acompanhei': 4, 'acompanhou': 258,
'agradecemos': 260, 'agradecer': 260, 'agradeci': 260, 'agradeco': 260, 'aguarda': 109, 'aguardamos': 72,
'aguardando': 233, 'aguardo': 72, 'ainda': 269, 'ajudamos': 274, 'ajudei': 277, 'ajudámos': 274, 'alertou': 111,
'alinhamos': 4, 'alinhámos': 4, 'almocamos': 4, 'almocei': 4, 'ando': 280, 'antes': 282, 'anunciei': 285, 'ao': 287,
'apanhei': 288, 'apresentamos': 296, 'apresentei': 298, 'apresentámos': 296, 'arranjei': 304, 'as': 305, 'assim': 282,
'ate': 282, 'avisei': 310, 'avisou': 111, 'banco': 314, 'batemos': 315, 'bati': 316, 'bebemos': 318, 'bebi': 319,
'bebo': 321, 'botei': 326, 'brigada': 328, 'brigado': 328, 'brindamos': 4, 'brindámos': 4, 'cai': 331, 'caiu': 331,
'caixa': 333, 'caminhei': 334, 'carta': 337, 'celebramos': 4, 'chamada': 339, 'chamadas': 341, 'cheguei': 344,
'cobra': 112, 'cobrou': 112, 'coloca': 116, 'colocamos': 348, 'colocar': 353, 'coloquei': 358, 'com': 360,
'combinamos': 363, 'combinei': 363, 'combinámos': 363, 'comemoramos': 4, 'comemorei': 4, 'comemos': 4, 'comentei':
285, 'comi': 364, 'comigo': 257, 'compartilhei': 369, 'compromete': 119, 'comprometeu': 119, 'comprometi': 371,
'conduzi': 374, 'conectei': 377, 'confirmei': 285, 'conforme': 383, 'conhecemos': 4, 'conheci': 4, 'connosco': 257,
'conosco': 257, 'conselho': 385, 'consultei': 387, 'conta': 120, 'contei': 285, 'conversamos': 4, 'conversei': 4,
'conversámos': 4, 'correio': 389, 'corri': 334, 'creio': 256, 'cruz': 390, 'cruzamo': 391, 'cruzei': 393, 'cuja': 61,
'cujo': 61, 'cumprimentei': 4, 'dado': 79, 'dei': 408, 'deixa': 409, 'deixei': 413, 'deixou': 423, 'demos': 424,
'depois': 425, 'desde': 282, 'desejei': 428, 'desliguei': 430, 'deu': 438, 'deve': 125, 'deveria': 439, 'devia': 439,
'deviamos': 439, 'devido': 61, 'devo': 454, 'dica': 385, 'direto': 331, 'discutimos': 4, 'disse': 460, 'diz': 134,
'dizem': 79, 'dizendo': 79, 'e': 461, 'ela': 462, 'ele': 462, 'em': 464, 'embora': 281, 'emprestei': 470, 'empurrou':
140, 'encaminhei': 473, 'encarrega': 142, 'encarrego': 475, 'encontramo': 476, 'encontramos': 481, 'encontrei': 482,
'encontro': 483, 'encontrámo': 391, 'encontrámos': 482, 'encorajou': 140, 'enquanto': 281, 'ensaiamos': 486,
'ensaiei': 486, 'ensaiámos': 486, 'ensinei': 489, 'entrevistei': 4, 'enviei': 491, 'enviou': 493, 'era': 494,
'eramos': 495, 'esbarrei': 393, 'escapou': 499, 'escrevi': 504, 'espera': 150, 'esperamos': 507, 'esperando': 233,
'espero': 507, 'esquecemos': 508, 'esqueci': 509, 'esta': 510, 'estamos': 513, 'estava': 514, 'estavamos': 517,
'esteve': 518, 'estive': 522, 'estivemos': 525, 'estou': 529, 'está': 510, 'eu': 539, 'expliquei': 542, 'falamos': 4,
'falei': 545, 'falou': 134, 'falta': 549, 'faltei': 343, 'falámos': 4, 'faz': 558, 'feedback': 559, 'festejei': 4,
'fica': 565, 'ficamos': 575, 'ficara': 164, 'ficaram': 165, 'fico': 577, 'ficou': 586, 'ficámos': 588, 'fiquei': 592,
'fiz': 603, 'fizemos': 604, 'foi': 610, 'fomos': 613, 'fui': 615, 'garantiu': 167, 'gostaria': 616, 'gostava': 616,
'gracas': 617, 'gravador': 619, 'h': 622, 'ha': 627, 'hora': 622, 'horas': 622, 'ia': 168, 'ideia': 255, 'incentivou':
140, 'indiquei': 630, 'informei': 631, 'insiste': 171, 'insistiu': 171, 'intro': 635, 'ja': 79, 'jantamos': 4,
'jantei': 4, 'jantámos': 4, 'jogamos': 4, 'joguei': 636, 'jogámos': 4, 'juntamo': 391, 'juntei': 637, 'juntou': 640,
'lanchamos': 4, 'lanchei': 4, 'lanchámos': 4, 'lembra': 641, 'lembrar': 643, 'lembrei': 645, 'lembrete': 349, 'levei':
650, 'lhe': 655, 'lhes': 655, 'li': 656, 'ligacao': 657, 'liguei': 658, 'manda': 174, 'mandei': 664, 'mandou': 667,
'matamos': 669, 'matámos': 670, 'me': 683, 'mentorei': 684, 'mentoria': 686, 'mentorias': 686, 'ministrei': 374,
'morrendo': 688, 'mostrei': 542, 'muita': 687, 'muito': 690, 'na': 696, 'nada': 698, 'nao': 713, 'necessita': 186,
'nem': 716, 'ninguem': 718, 'no': 721, 'nos': 725, 'nota': 727, 'nunca': 728, 'não': 713, 'nós': 729, 'o': 730,
'obrigada': 731, 'obrigado': 731, 'ocupa': 142, 'ocupo': 475, 'ofereceu': 190, 'ofereci': 733, 'os': 734, 'ouvi': 738,
'para': 739, 'parece': 79, 'partilhei': 369, 'passa': 745, 'passamos': 750, 'passei': 754, 'passou': 755, 'passámos':
750, 'pede': 109, 'pedi': 762, 'pedimos': 763, 'pediu': 768, 'peguei': 769, 'pelos': 770, 'pendente': 221, 'penso':
256, 'perdemos': 772, 'perdi': 774, 'perguntamos': 763, 'perguntei': 775, 'pergunto': 776, 'poe': 116, 'por': 779,
'porque': 61, 'porquê': 61, 'pq': 61, 'pra': 383, 'precisa': 192, 'precisamos': 782, 'precisava': 641, 'preciso': 783,
'procurei': 785, 'promete': 167, 'prometemos': 788, 'prometeu': 167, 'prometi': 788, 'propoe': 135, 'propos': 135,
'proxima': 65, 'proximo': 789, 'proximos': 790, 'pus': 792, 'pusemos': 794, 'pôr': 353, 'quando': 281, 'quase': 796,
'que': 797, 'quem': 798, 'quer': 186, 'queria': 616, 'quis': 785, 'reagendada': 41, 'reagendado': 41, 'reagendamos':
41, 'reagendar': 41, 'reagendámos': 41, 'recebemos': 800, 'recebi': 800, 'recomendacao': 801, 'recomendei': 802,
'reencontrei': 482, 'reenviou': 493, 'remarcada': 41, 'remarcado': 41, 'remarcamos': 41, 'remarcar': 41, 'remarcou':
41, 'remarcámos': 41, 'requer': 195, 'respondi': 804, 'resta': 221, 'reuni': 805, 'reuniao': 334, 'reunimo': 476,
'reunimos': 334, 'reuniram': 4, 'reunião': 334, 'reuno': 483, 'revi': 807, 'revimos': 4, 'revisamos': 4, 'sai': 808,
'saimos': 808, 'saudades': 710, 'saí': 808, 'se': 809, 'segundo': 383, 'sem': 810, 'sentei': 811, 'sera': 256,
'seria': 812, 'sessao': 815, 'sessoes': 815, 'sinto': 817, 'so': 818, 'sonhei': 819, 'soube': 79, 'sugestao': 801,
'ta': 820, 'talvez': 255, 'tambem': 821, 'tarefa': 254, 'tava': 334, 'telefone': 822, 'telefonei': 4, 'tem': 823,
'temos': 826, 'tenho': 828, 'tentamos': 785, 'tentei': 785, 'tento': 785, 'tentámos': 785, 'tinha': 833, 'tirei': 835,
'tive': 836, 'tivemos': 836, 'to': 838, 'todo': 349, 'tomamos': 840, 'tomando': 841, 'tomara': 255, 'tomei': 843,
'tomo': 321, 'tomámos': 844, 'topei': 393, 'trabalhamos': 4, 'trabalhei': 334, 'trata': 141, 'trato': 474,
'treinamos': 486, 'treinámos': 486, 'troca': 847, 'trocamos': 4, 'trocámos': 4, 'trombei': 393, 'troquei': 849, 'têm':
204, 'tô': 850, 'um': 851, 'uma': 852, 'umas': 851, 'uns': 851, 'vai': 854, 'valeu': 328, 'vamos': 855, 'vao': 168,
'veio': 518, 'vejo': 483, 'vem': 856, 'vemo': 476, 'vemos': 857, 'vi': 861, 'viajei': 334, 'vimo': 391, 'vimos': 807,
'visitei': 4, 'visto': 79, 'vlw': 328, 'voicemail': 46, 'voluntaria': 862, 'voluntariado': 862, 'voluntario': 862,
'vou': 864, 'à': 865, 'é': 866}]


RELATIONS = [{'': (0, 'with')}, {'': (0, 'with'), 'a': 0, 'o': 0}, {'a': 0, 'o': 0}, {'<of>': 0, '<to>': 0, 'com': 1,
'para': 2}, {'me': 1}, {'c': 1, 'cm': 1, 'entre': 1, 'w': 1}, {'<of>': 0, '<to>': 0, 'para': 2}, {'<of>': 0, '<to>':
0, 'curto': 6, 'enorme': 6, 'longa': 6, 'longo': 6, 'para': 2, 'rapido': 6}, {'': (0, 'with'), 'a': 0, 'as': 0, 'o':
0, 'os': 0}, {'da': 0, 'de': 0, 'do': 0}, {'<to>': 0, 'para': 2}, {'': (1, 'about')}, {'a': 11, 'o': 11}, {'<of>': 11,
'sobre': 12}, {'': (3, 'absent_before')}, {'da': 14, 'de': 14, 'do': 14}, {'': (5, 'due')}, {'de': 16, 'do': 16},
{'da': 11, 'de': 11, 'do': 11}, {'<of>': 11}, {'': (7, 'despite')}, {'': (2, 'at'), 'casa': 9, 'falta': 15, 'partir':
17, 'pedido': 18, 'respeito': 19, 'segunda': 20}, {'almocando': 20, 'falando': 20, 'indo': 20, 'por': 20, 'tomando':
20}, {'falando': 20, 'indo': 20, 'por': 20}, {'por': 20}, {'': (6, 'ahead')}, {'': (7, 'despite'), 'por': 20}, {'fim':
20}, {'falamos': 20}, {'acabamos': 26, 'acabou': 24, 'acabámos': 24, 'afinal': 20, 'conseguimos': 20, 'depois': 20,
'falamos': 20, 'falámos': 20, 'ligou': 20, 'no': 27, 'nos': 28, 'retornou': 20, 'veio': 20}, {'': (2, 'at')}, {'no':
30}, {'da': 16, 'de': 16, 'do': 16}, {'': (2, 'at'), 'lado': 9}, {'pela': 11, 'pelo': 11, 'por': 11}, {'': (5, 'due'),
'a': 16, 'ao': 30, 'dia': 16, 'o': 16, 'que': 29, 'à': 16}, {'': (4, 'absent_after')}, {'': (0, 'with'), '<any_det>':
0, 'dona': 0, 'dr': 0, 'dra': 0, 'seu': 0}, {'': (1, 'about'), 'a': 11, 'o': 11}, {'com': 38}, {'': (0, 'with'),
'<any_det>': 0, 'dona': 0, 'dr': 0, 'dra': 0, 'gripe': 36, 'seu': 0}, {'da': 11, 'do': 11}, {'<of>': 11, 'me': 41},
{'com': 1}, {'com': 1, 'me': 43}, {'': (2, 'at'), 'parte': 18}, {'a': 16}, {'baixa': 36, 'ferias': 36, 'licenca': 36},
{'cara': 44, 'caras': 44}, {'toque': 10}, {'de': 48, 'um': 49}, {'da': 30, 'do': 30}, {'': (7, 'despite'), 'me': 20},
{'apareceu': 20, 'falamos': 20, 'falámos': 20, 'ligou': 52, 'respondeu': 20, 'retornou': 20}, {'apareceu': 20,
'falamos': 20, 'falámos': 20, 'ligou': 52, 'me': 53, 'respondeu': 20, 'retornou': 20}, {'furo': 36}, {'chamada': 20},
{'a': 56}, {'a': 56, 'me': 57}, {'acabamos': 26, 'acabou': 24, 'acabámos': 24, 'afinal': 20, 'conseguimos': 20,
'depois': 20, 'falamos': 20, 'falámos': 20, 'ligou': 20, 'mail': 7, 'no': 27, 'nos': 28, 'retornou': 20, 'veio': 20},
{'da': 0, 'de': 0, 'do': 0, 'dos': 0}, {'a': 30, 'ao': 30, 'à': 30}, {'a': 11, 'ao': 11, 'à': 11}, {'': (2, 'at'),
'casa': 60, 'frente': 61, 'relacao': 62, 'vez': 18}, {'novo': 18}, {'email': 10, 'mensagem': 10}, {'febre': 36,
'gripe': 36}, {'baixa': 36, 'ferias': 36}, {'viagem': 36}, {'<ill>': 36, 'com': 66, 'de': 67, 'em': 68}, {'': (3,
'absent_before'), 'a': 14, 'o': 14}, {'a': 14, 'o': 14}, {'anos': 9}, {'de': 72}, {'a': 30, 'ao': 30, 'com': 0, 'da':
0, 'do': 0, 'à': 30}, {'falta': 36}, {'a': 75}, {'na': 30, 'no': 30}, {'volta': 20}, {'de': 78}, {'de': 78, 'me': 79},
{'tarde': 54}, {'audio': 10, 'email': 10, 'áudio': 10}, {'mensagem': 10}, {'audio': 10, 'email': 10, 'mail': 10,
'mensagem': 10, 'msg': 10, 'um': 82, 'uma': 83, 'zap': 10, 'áudio': 10}, {'a': 11, 'ao': 11, 'pra': 11, 'pro': 11,
'à': 11}, {'abraco': 85, 'abracos': 85, 'beijos': 85, 'cumprimentos': 85, 'mensagem': 4}, {'audio': 1, 'áudio': 1},
{'audio': 1, 'email': 1, 'mensagem': 1, 'um': 87, 'zap': 1, 'áudio': 1}, {'<called3>': 1, 'contou': 42, 'falou': 42,
'ligou': 79, 'mandou': 88, 'perguntou': 42}, {'': (2, 'at'), 'ausencia': 15, 'casa': 60, 'companhia': 9}, {'se': 36},
{'juntar': 36}, {'': (4, 'absent_after'), 'aparecer': 36, 'chegar': 36, 'comparecer': 36, 'entrar': 36, 'estar': 36,
'ir': 36, 'juntar': 91, 'participar': 36, 'se': 92, 'vir': 36}, {'': (4, 'absent_after'), 'aparecer': 36, 'chegar':
36, 'comparecer': 36, 'entrar': 36, 'estar': 36, 'ir': 36, 'juntar': 91, 'participar': 36, 'se': 92, 'vir': 70},
{'conectou': 36}, {'<came3>': 36, 'chegou': 36, 'compareceu': 36, 'conseguiu': 93, 'entrou': 36, 'estava': 36, 'foi':
36, 'participou': 36, 'pode': 94, 'podia': 93, 'pôde': 94, 'se': 95, 'veio': 70}, {'conseguimos': 20, 'deu': 20,
'falamos': 20, 'falámos': 20, 'veio': 20}, {'': (5, 'due'), 'ate': 16}, {'': (2, 'at'), 'escritorio': 9, 'fim': 97,
'final': 97, 'lugar': 18, 'maximo': 98}, {'': (2, 'at'), '<called3>': 1, 'mandou': 88}, {'voz': 7}, {'de': 101},
{'tardar': 16}, {'mais': 103}, {'': (5, 'due'), 'a': 16, 'o': 16}, {'desculpa': 36}, {'causa': 18, 'intermedio': 18,
'parte': 18}, {'entra': 25, 'vem': 25}, {'ligacao': 20}, {'a': 109}, {'se': 39}, {'a': 11, 'com': 11}, {'associou':
112, 'reuniu': 39}, {'': (3, 'absent_before'), 'a': 14, 'as': 14, 'o': 14, 'os': 14}, {'se': 18}, {'com': 38, 'para':
38}, {'': (2, 'at'), 'segunda': 20}, {'<call_noun>': 3, '<called3>': 4, '<date>': 5, '<letter>': 7, '<met1>': 8,
'<party>': 9, '<rang1>': 10, '<talked1>': 13, 'a': 21, 'abraco': 7, 'acabamos': 22, 'acabei': 23, 'acabámos': 24,
'acerca': 19, 'agora': 25, 'ai': 29, 'ali': 31, 'amiga': 18, 'amigo': 18, 'antes': 32, 'ao': 33, 'apareceu': 2,
'apresentada': 34, 'apresentado': 34, 'assunto': 11, 'ate': 35, 'atraves': 18, 'ausente': 36, 'ausentes': 36, 'c': 37,
'cancelou': 36, 'caso': 18, 'casou': 39, 'cm': 37, 'com': 40, 'como': 12, 'conhece': 38, 'contacto': 18, 'contato':
18, 'contou': 42, 'contratar': 38, 'contratou': 38, 'convite': 7, 'cruzei': 44, 'culpa': 18, 'cumprimentos': 19, 'da':
45, 'dados': 18, 'daqui': 46, 'de': 47, 'dei': 50, 'dentro': 51, 'depois': 54, 'desde': 16, 'desmarcou': 36, 'deu':
55, 'devolveu': 58, 'do': 30, 'doente': 36, 'e': 59, 'em': 63, 'email': 64, 'enviei': 65, 'esbarrei': 44, 'esta': 69,
'estava': 69, 'está': 69, 'ex': 18, 'excepto': 70, 'exceto': 70, 'falou': 42, 'faltaram': 70, 'faltava': 70, 'faltou':
70, 'ficou': 69, 'filha': 18, 'filho': 18, 'fora': 71, 'furou': 36, 'gracas': 62, 'indicacao': 18, 'indicada': 34,
'indicado': 34, 'jantar': 73, 'junto': 74, 'justificou': 76, 'la': 77, 'ligou': 80, 'logo': 54, 'lá': 77, 'mais': 81,
'mandei': 84, 'mandou': 86, 'mas': 29, 'me': 89, 'menos': 71, 'morada': 18, 'na': 90, 'nao': 96, 'nas': 30, 'no': 99,
'nos': 100, 'nota': 102, 'noticias': 7, 'novidades': 7, 'num': 30, 'numa': 30, 'numero': 18, 'não': 96, 'o': 104, 'p':
16, 'para': 105, 'pediu': 106, 'pela': 30, 'pelo': 30, 'perdeu': 36, 'perguntou': 42, 'perto': 51, 'por': 107, 'pra':
16, 'pro': 16, 'procura': 38, 'proxima': 25, 'proximas': 25, 'proximo': 25, 'proximos': 25, 'quanto': 62, 'que': 108,
'recado': 7, 'recomendada': 34, 'recomendado': 34, 'resposta': 7, 'retornou': 110, 'reuniu': 111, 'salvo': 70, 'se':
113, 'seguinte': 25, 'segundo': 38, 'sem': 114, 'separou': 115, 'sobre': 11, 'ta': 69, 'tava': 69, 'telefone': 18,
'ter': 43, 'tirando': 70, 'topei': 44, 'trabalha': 116, 'trombei': 44, 'veio': 2, 'via': 11, 'visita': 7, 'w': 0, 'à':
117}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (4, 'meal')}, {'almocar': 2, 'jantar': 2}, {'': (3, 'coffee')}, {'': (7,
'event')}, {'work': 5}, {'': (4, 'meal'), 'com': 2}, {'de': 5}, {'': (2, 'call')}, {'telefone': 9}, {'': (0,
'intro')}, {'': (8, 'meeting'), 'a': 11, 'à': 11}, {'a': 11, 'o': 11}, {'me': 11}, {'': (5, 'message')}, {'papo': 0},
{'um': 16}, {'copo': 2}, {'um': 18}, {'copos': 2, 'um': 18}, {'': (4, 'meal'), 'um': 18}, {'manha': 2}, {'': (3,
'coffee'), 'da': 22}, {'video': 9, 'vídeo': 9}, {'': (2, 'call'), 'de': 24}, {'call': 9}, {'': (6, 'email')},
{'eletronico': 27}, {'': (8, 'meeting'), 'day': 5}, {'mail': 27, 'mails': 27}, {'': (8, 'meeting'), 'de': 5}, {'me':
15}, {'ca': 0}, {'com': 0}, {'ao': 10}, {'anos': 5}, {'': (7, 'event'), 'de': 36}, {'meet': 9}, {'hour': 2}, {'off':
0}, {'livro': 5}, {'do': 41}, {'': (2, 'call'), 'para': 9, 'pro': 9}, {'mensagem': 15}, {'apresentou': 11, 'escreveu':
15, 'ligou': 9, 'mandou': 44}, {'leite': 4}, {'de': 46}, {'voz': 15}, {'': (5, 'message'), 'de': 48}, {'redonda': 5},
{'meet': 9, 'telefone': 9}, {'de': 48}, {'one': 0}, {'on': 53}, {'casa': 0}, {'em': 55}, {'escritorio': 0}, {'aqui':
0, 'no': 57}, {'nata': 4}, {'de': 59}, {'meet': 9, 'telefone': 9, 'zoom': 9}, {'almoco': 2, 'almoço': 2}, {'day': 5},
{'situacao': 0}, {'de': 64}, {'chamada': 9, 'email': 27, 'mail': 27, 'telefone': 9}, {'': (8, 'meeting'), 'de': 0},
{'rio': 5}, {'in': 68}, {'up': 0}, {'um': 18, 'uma': 2}, {'da': 22}, {'cafe': 72, 'café': 72}, {'emails': 27}, {'de':
74}, {'mensagens': 15}, {'um': 0}, {'a': 77}, {'comigo': 0}, {'ca': 0, 'ter': 79}, {'a': 0, 'o': 0}, {'': (2, 'call'),
'chamada': 9}, {'chamada': 9}, {'summit': 5}, {'1': 1, 'a': 3, 'abatanado': 4, 'after': 6, 'afterwork': 5,
'alinhamento': 0, 'almocamos': 2, 'almocando': 2, 'almocar': 2, 'almocei': 2, 'almocinho': 2, 'almoco': 7, 'almocos':
2, 'almoço': 7, 'aniversario': 5, 'aniversário': 5, 'anos': 8, 'ao': 10, 'apresentacao': 12, 'apresentei': 13,
'apresentou': 14, 'arraial': 5, 'assembleia': 0, 'audio': 15, 'audios': 15, 'bati': 17, 'batismo': 5, 'batizado': 5,
'bebemos': 19, 'beber': 20, 'bebi': 19, 'bebo': 21, 'bica': 4, 'bicas': 4, 'board': 0, 'boteco': 2, 'brainstorming':
0, 'breja': 2, 'brejas': 2, 'brunch': 2, 'cafe': 23, 'cafes': 4, 'cafeteria': 4, 'cafezinho': 4, 'cafezinhos': 4,
'café': 23, 'caipirinha': 2, 'call': 9, 'calls': 9, 'callzinha': 9, 'caminhada': 0, 'cappuccino': 4, 'carta': 15,
'casamento': 5, 'ceia': 2, 'cerva': 2, 'cerveja': 2, 'cervejas': 2, 'cha': 4, 'chamada': 25, 'chamadas': 9, 'chat':
15, 'chazinho': 4, 'chimarrao': 4, 'chope': 2, 'chopes': 2, 'chopp': 2, 'churras': 2, 'churrasco': 2, 'cimbalino': 4,
'cocktail': 5, 'coloquio': 5, 'comemos': 2, 'comer': 2, 'comi': 2, 'comite': 0, 'concerto': 5, 'conf': 26,
'conferencia': 5, 'conferencias': 5, 'conferência': 5, 'congresso': 5, 'conheci': 0, 'conselho': 0, 'consulta': 0,
'convencao': 5, 'conversa': 0, 'conversamos': 0, 'conversei': 0, 'conversámos': 0, 'copo': 2, 'copos': 2, 'coquetel':
5, 'correio': 28, 'cruzei': 0, 'daily': 0, 'demo': 29, 'desliguei': 9, 'direct': 15, 'directa': 15, 'dm': 15,
'drinks': 2, 'e': 30, 'email': 27, 'emails': 27, 'encontramos': 0, 'encontrei': 0, 'encontro': 31, 'encontrámos': 0,
'enterro': 5, 'entrevista': 0, 'escreveu': 32, 'espresso': 4, 'esteve': 33, 'estive': 34, 'estivemos': 34, 'evento':
5, 'eventos': 5, 'expo': 5, 'exposicao': 5, 'expresso': 4, 'facetime': 9, 'falei': 35, 'feijoada': 2, 'feira': 5,
'feiras': 5, 'festa': 37, 'festas': 5, 'festival': 5, 'fino': 2, 'finos': 2, 'fiz': 26, 'fone': 9, 'formatura': 5,
'forum': 5, 'francesinha': 2, 'funeral': 5, 'gala': 5, 'galao': 4, 'google': 38, 'hackathon': 5, 'happy': 39,
'imperiais': 2, 'imperial': 2, 'inauguracao': 5, 'inbox': 15, 'insta': 15, 'instagram': 15, 'intro': 11, 'introducao':
11, 'janta': 2, 'jantamos': 2, 'jantando': 2, 'jantar': 2, 'jantares': 2, 'jantarzinho': 2, 'jantei': 2, 'janto': 2,
'jantámos': 2, 'jornada': 5, 'jornadas': 5, 'kick': 40, 'kickoff': 0, 'lancamento': 42, 'lanchamos': 2, 'lanche': 2,
'lanchei': 2, 'lancho': 2, 'lanchámos': 2, 'ligacao': 9, 'ligacoes': 9, 'ligadinha': 9, 'ligamos': 9, 'ligaram': 9,
'ligou': 9, 'liguei': 43, 'ligámos': 9, 'linkedin': 15, 'mail': 27, 'mails': 27, 'mailzinho': 27, 'mandei': 44,
'mandou': 44, 'me': 45, 'meet': 9, 'meetup': 5, 'meia': 47, 'mensagem': 49, 'mensagens': 15, 'mentoria': 0, 'mesa':
50, 'msg': 15, 'msgs': 15, 'networking': 5, 'niver': 5, 'no': 51, 'nota': 52, 'oficina': 5, 'one': 54, 'painel': 5,
'palestra': 5, 'palestras': 5, 'papo': 0, 'passei': 56, 'passou': 58, 'pastel': 60, 'pastelaria': 4, 'pelo': 61,
'pequeno': 62, 'petiscada': 2, 'petiscos': 2, 'picanha': 2, 'pingado': 4, 'pitch': 63, 'pizza': 2, 'ponto': 65, 'por':
66, 'postal': 15, 'premio': 5, 'restaurante': 2, 'retro': 0, 'reuni': 0, 'reuniao': 67, 'reunimos': 0, 'reunioes': 0,
'reunião': 67, 'reuniões': 0, 'revisao': 0, 'rock': 69, 'rodizio': 2, 'seminario': 5, 'sessao': 0, 'show': 5,
'signal': 15, 'simposio': 5, 'skype': 9, 'slack': 15, 'sms': 15, 'stand': 70, 'starbucks': 4, 'summit': 5, 'sushi': 2,
'sync': 0, 'tapas': 2, 'tasca': 2, 'teams': 9, 'tel': 9, 'telefonadela': 9, 'telefone': 9, 'telefonei': 9,
'telefonema': 9, 'telefonemas': 9, 'telefonou': 9, 'telegram': 15, 'tomamos': 19, 'tomar': 71, 'tomei': 73, 'tomámos':
19, 'toque': 9, 'torpedo': 15, 'troca': 75, 'trocamos': 76, 'trocámos': 76, 'um': 78, 'veio': 80, 'velorio': 5, 'vi':
81, 'video': 82, 'videochamada': 9, 'videochamadas': 9, 'videoconferencia': 9, 'vinho': 2, 'visita': 0, 'visitei': 0,
'vídeo': 83, 'wa': 15, 'web': 84, 'webinar': 5, 'whats': 15, 'whatsap': 15, 'whatsapp': 15, 'workshop': 5,
'workshops': 5, 'wpp': 15, 'zap': 15, 'zapzap': 15, 'zoom': 9, 'áudio': 15, 'áudios': 15}]

