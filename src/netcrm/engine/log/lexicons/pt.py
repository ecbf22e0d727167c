"""Made by tests/tools/make_lexicons.py from pt.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('acabámos', 'adiámos', 'agendámos', 'ajudámos', 'alinhámos', 'almoço', 'amanhã', 'aniversário',
'apresentá', 'apresentámos', 'brindámos', 'café', 'cancelámos', 'colocá', 'combinámos', 'conectá', 'conferência',
'conversámos', 'desmarcámos', 'dá', 'encontrámo', 'encontrámos', 'ensaiámos', 'está', 'falámos', 'ficámos',
'jantámos', 'jogámos', 'lanchámos', 'ligámos', 'lá', 'marcámos', 'matámos', 'não', 'nós', 'passámos', 'porquê', 'prá',
'pôde', 'pôr', 'reagendámos', 'remarcámos', 'reunião', 'reuniões', 'saí', 'tentámos', 'tomámos', 'treinámos',
'trocámos', 'têm', 'tô', 'virá', 'visitámos', 'vídeo', 'à', 'às', 'áudio', 'áudios', 'é', 'ñ')


CLASSES = {'a': ('them', 'det', 'any_det', 'to', 'clitic', 'where_to'), 'abracei': ('met1',), 'abre': ('verb3',),
'abril': ('name_words',), 'abrir': ('urge_inf',), 'abrira': ('verb3',), 'abrisse': ('urge_inf',), 'abriu': ('verb3',),
'acaba': ('verb3',), 'acabou': ('verb3', 'is3'), 'acalmei': ('cheered1',), 'aceita': ('verb3', 'wants3'), 'aceitou':
('verb3', 'wants3'), 'acha': ('verb3', 'opines', 'says'), 'acham': ('verb3',), 'achava': ('verb3', 'opines'), 'achou':
('hello', 'verb3', 'opines', 'says'), 'acompanhei': ('met1',), 'acompanhou': ('reach', 'called3'), 'aconselha':
('advises',), 'aconselhava': ('advises',), 'aconselhou': ('advises',), 'aconteceu': ('happens3',), 'acredita':
('opines',), 'adiada': ('off_pp', 'moved_pp'), 'adiado': ('off_pp', 'moved_pp'), 'adiamos': ('moved1',), 'adianta':
('give3',), 'adiantar': ('giveinf',), 'adianto': ('give1',), 'adiei': ('moved1',), 'adiou': ('moved1',), 'adiámos':
('moved1',), 'adoeceu': ('verb3',), 'adora': ('verb3',), 'adoraram': ('verb3',), 'adoraria': ('verb3',), 'adorou':
('verb3',), 'advogada': ('rel',), 'advogado': ('rel',), 'afilhada': ('rel',), 'afilhado': ('rel',), 'afinal':
('filler',), 'afirma': ('says',), 'agendada': ('set',), 'agendado': ('set',), 'agendamos': ('set_up',), 'agendei':
('set_up',), 'agendámos': ('set_up',), 'agradecer': ('giveinf',), 'ai': ('filler',), 'ainda': ('filler',), 'ajudar':
('giveinf',), 'ajudou': ('called3',), 'alba': ('name_words',), 'almocamos': ('hello', 'eat1'), 'almocar':
('see_inf',), 'almocarei': ('shall1',), 'almocaremos': ('shall1',), 'almocei': ('hello', 'seen1'), 'almoco': ('hello',
'date', 'eat1'), 'almoço': ('hello', 'date', 'eat1'), 'ama': ('verb3',), 'amanha': ('hello',), 'amanhã': ('hello',),
'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos': ('rel',), 'amor': ('name_words',), 'anda':
('verb3',), 'andava': ('verb3',), 'angela': ('name_words',), 'animei': ('cheered1',), 'aniversario': ('rel', 'date',
'party'), 'aniversário': ('rel', 'date', 'party'), 'anjo': ('name_words',), 'ano': ('hello',), 'anos': ('hello',
'party'), 'anotei': ('read1',), 'antecipada': ('moved_pp',), 'antecipado': ('moved_pp',), 'antecipamos': ('moved1',),
'antecipou': ('moved1',), 'antes': ('hello',), 'anuncia': ('verb3', 'says'), 'anunciei': ('told1',), 'anunciou':
('verb3', 'says'), 'ao': ('det', 'hello', 'to', 'where_to'), 'aos': ('hello', 'to', 'where_to'), 'apanhar':
('see_inf',), 'apanhei': ('met1',), 'apareceram': ('reach', 'came3', 'happens3'), 'apareceu': ('reach', 'came3',
'happens3'), 'aparentemente': ('filler',), 'apenas': ('filler',), 'aposentou': ('verb3',), 'apostar': ('urge_inf',),
'app': ('rel', 'paper'), 'aprende': ('verb3',), 'apresenta': ('give3',), 'apresentacao': ('paper',), 'apresentam':
('give3',), 'apresentamos': ('give1',), 'apresentar': ('giveinf',), 'apresentara': ('give3', 'will3'), 'apresentarei':
('give1',), 'apresento': ('give1', 'give1_pra'), 'apresentou': ('called3',), 'aqui': ('filler',), 'arranca':
('verb3',), 'arrancou': ('verb3',), 'arranja': ('give3',), 'arranjar': ('giveinf',), 'arranjara': ('give3',),
'arranjo': ('give1',), 'arriscar': ('urge_inf',), 'arruma': ('give3',), 'arrumar': ('giveinf',), 'arrumo': ('give1',),
'artigo': ('paper',), 'as': ('them', 'det', 'any_det', 'to', 'clitic', 'where_to'), 'assina': ('verb3',), 'assinar':
('giveinf',), 'assinou': ('verb3',), 'assistente': ('rel',), 'assuncao': ('name_words',), 'ate': ('hello',), 'atende':
('answers',), 'atendeu': ('called3', 'answers'), 'audio': ('letter',), 'audios': ('letter',), 'aula': ('course',),
'aumentar': ('urge_inf',), 'aumentasse': ('urge_inf',), 'aurora': ('name_words',), 'ausente': ('ill',), 'avisa':
('verb3', 'give3', 'says'), 'avisam': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',), 'avisarei':
('give1',), 'avisei': ('told1',), 'aviso': ('give1',), 'avisou': ('verb3', 'says'), 'avo': ('rel',), 'baixar':
('urge_inf',), 'banco': ('rel',), 'barro': ('name_words',), 'barros': ('name_words',), 'bastante': ('filler',),
'bebe': ('rel',), 'bebemos': ('eat1',), 'beber': ('see_inf',), 'bebo': ('eat1',), 'bela': ('name_words',), 'bem':
('filler',), 'bento': ('name_words',), 'bica': ('hello',), 'bicas': ('drink',), 'bolou': ('off',), 'branca':
('name_words',), 'branco': ('name_words',), 'brejas': ('drink',), 'brevemente': ('filler',), 'busca': ('verb3',),
'buscar': ('giveinf',), 'buscava': ('verb3',), 'buscou': ('called3',), 'busquei': ('met1',), 'c': ('hello',), 'ca':
('filler',), 'cachorro': ('rel',), 'cafe': ('date', 'drink'), 'cafes': ('drink',), 'cafezinho': ('date', 'drink'),
'café': ('date', 'drink'), 'caiu': ('verb3',), 'call': ('date', 'call_noun'), 'campo': ('name_words',), 'campos':
('name_words',), 'cancelada': ('off_pp',), 'cancelado': ('off_pp',), 'cancelamos': ('off',), 'cancelaram': ('off',),
'cancelei': ('off',), 'cancelou': ('off',), 'cancelámos': ('off',), 'cao': ('rel',), 'capta': ('verb3',), 'captou':
('verb3',), 'cardoso': ('name_words',), 'caridade': ('name_words',), 'carta': ('letter', 'paper'), 'carvalho':
('name_words',), 'casa': ('verb3', 'name_words'), 'casamento': ('rel', 'party'), 'casara': ('verb3',), 'casas':
('name_words',), 'casou': ('verb3',), 'castelo': ('name_words',), 'celebra': ('verb3',), 'celeste': ('name_words',),
'ceo': ('rel',), 'certamente': ('filler',), 'cerveja': ('drink',), 'cervejas': ('drink',), 'cfo': ('rel',), 'cha':
('drink',), 'chamada': ('hello', 'date', 'call_noun'), 'chamadas': ('call_noun',), 'chamou': ('reach', 'called3'),
'checar': ('giveinf',), 'checklist': ('paper',), 'chefe': ('rel',), 'chega': ('verb3',), 'chegar': ('see_inf',),
'chegara': ('verb3',), 'chegou': ('verb3',), 'chope': ('date', 'drink'), 'chopes': ('drink',), 'chopp': ('drink',),
'churrasco': ('party',), 'clara': ('name_words',), 'claro': ('filler',), 'cliente': ('rel',), 'clientes': ('rel',),
'coaching': ('mentor_noun',), 'cobrar': ('urge_inf',), 'cobrasse': ('urge_inf',), 'coelho': ('name_words',),
'cofundador': ('rel',), 'cofundadora': ('rel',), 'colega': ('rel',), 'colegas': ('rel',), 'colocar': ('giveinf',),
'coloco': ('give1',), 'com': ('hello',), 'comadre': ('rel',), 'combinada': ('set',), 'combinado': ('set',),
'combinamos': ('set_up',), 'combinei': ('set_up',), 'combinámos': ('set_up',), 'comeca': ('verb3',), 'comecar':
('urge_inf',), 'comecara': ('verb3',), 'comecou': ('verb3',), 'comenta': ('verb3', 'says'), 'comentarios':
('feedback_noun',), 'comentei': ('told1', 'read1'), 'comentou': ('verb3', 'says'), 'comigo': ('with_me', 'hello'),
'como': ('hello',), 'compadre': ('rel',), 'companheira': ('rel',), 'companheiro': ('rel',), 'compareceu':
('happens3',), 'compartilha': ('give3',), 'compartilhar': ('giveinf',), 'compartilharei': ('give1',), 'compartilhei':
('handed1',), 'compartilho': ('give1',), 'compensa': ('should',), 'compra': ('verb3',), 'comprar': ('giveinf',),
'compro': ('give1',), 'comprou': ('verb3',), 'conceicao': ('name_words',), 'conecta': ('give3',), 'conectar':
('giveinf',), 'conecto': ('give1',), 'conferencia': ('course',), 'conferência': ('course',), 'confessou': ('says',),
'confirma': ('verb3', 'give3', 'says'), 'confirmada': ('set',), 'confirmado': ('set',), 'confirmam': ('give3',),
'confirmamos': ('give1',), 'confirmar': ('giveinf',), 'confirmara': ('give3', 'will3'), 'confirmarei': ('give1',),
'confirmei': ('told1',), 'confirmo': ('give1',), 'confirmou': ('verb3', 'says'), 'conhece': ('verb3', 'is3'),
'conhecemos': ('met1',), 'conhecer': ('see_inf',), 'conhecerei': ('shall1',), 'conheceu': ('verb3',), 'conheci':
('met1', 'seen1'), 'conhecia': ('verb3',), 'conheco': ('seen1',), 'connosco': ('with_me',), 'conosco': ('with_me',),
'consegue': ('give3',), 'conseguir': ('giveinf',), 'conseguira': ('give3',), 'conselho': ('tip',), 'conselhos':
('tip',), 'considera': ('verb3', 'opines'), 'considerou': ('verb3',), 'consigo': ('give1',), 'consolei':
('cheered1',), 'constipada': ('ill',), 'constipado': ('ill',), 'constroi': ('verb3',), 'consulta': ('date',), 'conta':
('verb3', 'says'), 'contabilista': ('rel',), 'contacta': ('give3',), 'contactar': ('giveinf', 'see_inf'), 'contactos':
('paper',), 'contactou': ('reach', 'called3'), 'contador': ('rel',), 'contadora': ('rel',), 'contar': ('giveinf',),
'contata': ('give3',), 'contatar': ('giveinf', 'see_inf'), 'contatos': ('paper',), 'contatou': ('reach', 'called3'),
'contei': ('told1',), 'contigo': ('hello',), 'continua': ('verb3',), 'continuava': ('verb3',), 'continuo': ('stays',),
'conto': ('give1',), 'contou': ('verb3', 'says'), 'contrata': ('verb3',), 'contratam': ('verb3',), 'contratar':
('urge_inf',), 'contratara': ('verb3',), 'contratasse': ('urge_inf',), 'contrato': ('paper',), 'contratou':
('verb3',), 'convem': ('should',), 'conversa': ('talked1', 'date'), 'conversamos': ('talked1',), 'conversar':
('see_inf',), 'conversei': ('hello', 'talked1'), 'conversinha': ('talked1',), 'conversámos': ('talked1',), 'convidar':
('giveinf', 'see_inf'), 'convidou': ('reach', 'called3'), 'convite': ('letter',), 'coo': ('rel',), 'copo': ('drink',),
'copos': ('drink',), 'cordeiro': ('name_words',), 'corrigi': ('read1',), 'cortar': ('urge_inf',), 'cortasse':
('urge_inf',), 'costa': ('name_words',), 'cotar': ('giveinf',), 'cre': ('verb3', 'opines'), 'cresce': ('verb3',),
'cresceu': ('verb3',), 'criancas': ('rel',), 'critiquei': ('read1',), 'cruz': ('name_words',), 'cruzamos': ('we3',),
'cruzou': ('we3',), 'cto': ('rel',), 'cumprimentei': ('met1',), 'cumprimentou': ('reach', 'called3'), 'cunhada':
('rel',), 'cunhado': ('rel',), 'curriculo': ('paper',), 'curso': ('course',), 'curte': ('verb3',), 'curtiu':
('verb3',), 'cv': ('paper',), 'da': ('det', 'hello', 'of'), 'dai': ('filler',), 'damos': ('give1',), 'dar':
('giveinf',), 'dara': ('verb3', 'give3'), 'darei': ('give1',), 'das': ('det', 'hello', 'name_words', 'of'), 'de':
('hello', 'of'), 'decide': ('verb3',), 'decidiu': ('verb3',), 'deck': ('paper',), 'defende': ('opines',), 'dei':
('handed1',), 'deixa': ('verb3',), 'deixar': ('urge_inf',), 'deixara': ('verb3',), 'deixasse': ('urge_inf',),
'deixou': ('verb3',), 'dela': ('them', 'their', 'hello'), 'dele': ('them', 'their', 'hello'), 'demite': ('verb3',),
'demitiu': ('verb3',), 'depois': ('filler', 'hello'), 'desce': ('verb3',), 'descobrir': ('giveinf',), 'desde':
('hello',), 'desistir': ('urge_inf',), 'desligar': ('see_inf',), 'desmarcada': ('off_pp',), 'desmarcado': ('off_pp',),
'desmarcamos': ('off',), 'desmarcaram': ('off',), 'desmarcou': ('off',), 'desmarcámos': ('off',), 'desmarquei':
('off',), 'despedida': ('party',), 'deu': ('verb3', 'called3', 'happens3'), 'deve': ('hello', 'verb3', 'should'),
'devem': ('verb3',), 'devemos': ('should', 'urge_inf'), 'deveria': ('verb3', 'should', 'urge_inf'), 'deveriamos':
('should',), 'devia': ('verb3', 'was_to', 'should', 'urge_inf'), 'deviamos': ('was_to', 'should', 'urge_inf'), 'devo':
('hello', 'should', 'urge_inf'), 'devolutiva': ('feedback_noun',), 'devolve': ('give3', 'answers'), 'devolver':
('giveinf',), 'devolvera': ('give3',), 'devolverei': ('give1',), 'devolveu': ('answers',), 'devolvo': ('give1',),
'dia': ('hello',), 'dias': ('hello', 'name_words'), 'dica': ('tip',), 'dicas': ('tip',), 'digo': ('give1',), 'dira':
('verb3', 'give3'), 'direi': ('give1',), 'diretor': ('rel',), 'diretora': ('rel',), 'dirige': ('verb3',), 'disse':
('hello', 'verb3', 'opines', 'told1', 'says'), 'divorcia': ('verb3',), 'divorciou': ('verb3',), 'diz': ('hello',
'verb3', 'opines', 'says'), 'dizem': ('verb3',), 'dizer': ('giveinf',), 'dizia': ('verb3', 'says'), 'dm': ('letter',),
'do': ('det', 'hello', 'of'), 'doente': ('ill',), 'domingo': ('hello', 'name_words'), 'dores': ('name_words',), 'dos':
('det', 'hello', 'of'), 'dou': ('give1',), 'duvida': ('verb3',), 'e': ('and', 'is3'), 'editei': ('read1',), 'ela':
('they', 'them', 'hello'), 'elas': ('they', 'them', 'hello'), 'ele': ('they', 'them', 'hello'), 'eles': ('they',
'them', 'hello'), 'em': ('hello', 'where_to'), 'email': ('letter',), 'emails': ('letter',), 'empreende': ('verb3',),
'empresa': ('rel',), 'empresta': ('give3',), 'emprestar': ('giveinf',), 'emprestara': ('give3',), 'emprestarei':
('give1',), 'emprestei': ('handed1',), 'empresto': ('give1', 'give1_pra'), 'empurrada': ('moved_pp',), 'empurrado':
('moved_pp',), 'empurrou': ('moved1',), 'encaminha': ('give3',), 'encaminhar': ('giveinf',), 'encaminharei':
('give1',), 'encaminhei': ('handed1',), 'encaminho': ('give1', 'give1_pra'), 'encontramos': ('we3', 'met1', 'seen1'),
'encontrar': ('see_inf',), 'encontrarei': ('shall1',), 'encontrei': ('hello', 'met1', 'seen1'), 'encontro': ('hello',
'date', 'eat1'), 'encontrou': ('we3', 'called3'), 'encontrámos': ('met1', 'seen1'), 'encorajei': ('cheered1',),
'enfim': ('filler',), 'entao': ('filler',), 'entende': ('opines',), 'entra': ('verb3',), 'entrara': ('verb3',),
'entrega': ('give3',), 'entregam': ('give3',), 'entregamos': ('give1',), 'entregar': ('giveinf',), 'entregara':
('give3', 'will3'), 'entregarei': ('give1',), 'entrego': ('give1', 'give1_pra'), 'entrevista': ('date',),
'entrevistei': ('met1',), 'entrevistou': ('called3',), 'entrou': ('verb3', 'answers'), 'envia': ('give3',), 'enviam':
('give3',), 'enviamos': ('give1',), 'enviar': ('giveinf',), 'enviara': ('give3', 'will3'), 'enviarei': ('give1',
'give1_pra'), 'enviei': ('handed1',), 'envio': ('give1', 'give1_pra'), 'enviou': ('reach',), 'equipa': ('rel',),
'equipe': ('rel',), 'era': ('verb3', 'is3'), 'eram': ('verb3',), 'escrever': ('giveinf', 'see_inf'), 'escrevera':
('give3',), 'escreveram': ('reach',), 'escreverei': ('give1',), 'escreveu': ('reach', 'called3'), 'escrevi': ('rang1',
'seen1'), 'escrevo': ('give1',), 'escritorio': ('rel',), 'espera': ('verb3', 'says'), 'esperanca': ('name_words',),
'esperar': ('urge_inf',), 'esperasse': ('urge_inf',), 'esperava': ('verb3',), 'esposa': ('rel',), 'essa': ('det',
'hello', 'any_det'), 'esse': ('det', 'hello', 'any_det'), 'esta': ('det', 'hello', 'verb3', 'any_det', 'is3'),
'estagiaria': ('rel',), 'estagiario': ('rel',), 'estamos': ('stays',), 'estao': ('verb3',), 'estar': ('see_inf',),
'estara': ('verb3',), 'estava': ('hello', 'verb3', 'is3'), 'estavam': ('verb3',), 'este': ('det', 'hello', 'any_det'),
'esteve': ('verb3', 'came3'), 'estive': ('hello', 'seen1'), 'estiveram': ('came3',), 'estou': ('hello', 'stays'),
'estrela': ('name_words',), 'estuda': ('verb3',), 'estudou': ('verb3',), 'está': ('hello', 'verb3', 'is3'), 'eu':
('i', 'hello'), 'ex': ('rel',), 'excel': ('paper',), 'explica': ('verb3', 'says'), 'explicar': ('giveinf',),
'explico': ('give1',), 'explicou': ('verb3', 'says'), 'expliquei': ('told1',), 'faalmos': ('talked1',), 'faco':
('give1',), 'falado': ('talked1',), 'falamos': ('hello', 'talked1', 'we3', 'eat1', 'seen1'), 'falando': ('talked1',),
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
('letter',), 'fotos': ('letter',), 'franco': ('name_words',), 'fui': ('hello', 'seen1'), 'fundo': ('rel',), 'fundou':
('verb3',), 'furaram': ('off',), 'furou': ('off',), 'galo': ('name_words',), 'ganha': ('verb3',), 'ganhou':
('verb3',), 'garante': ('says',), 'gente': ('hello',), 'gerente': ('rel',), 'gestor': ('rel',), 'gestora': ('rel',),
'ghostou': ('off',), 'gloria': ('name_words',), 'gosta': ('verb3',), 'gostaria': ('verb3',), 'gostou': ('verb3',),
'graca': ('name_words',), 'guerra': ('name_words',), 'guia': ('paper',), 'h': ('hours',), 'haver': ('see_inf',),
'hesita': ('verb3',), 'hoje': ('hello',), 'hora': ('hours',), 'horas': ('hello', 'hours'), 'hortensia':
('name_words',), 'houve': ('happens3', 'seen1'), 'hrs': ('hours',), 'hs': ('hours',), 'ia': ('verb3', 'was_to'),
'iamos': ('was_to',), 'igualmente': ('filler',), 'imperiais': ('drink',), 'imperial': ('drink',), 'incentivei':
('cheered1',), 'indica': ('give3',), 'indicar': ('giveinf',), 'indico': ('give1',), 'informei': ('told1',), 'insiste':
('verb3', 'opines'), 'insistiu': ('verb3',), 'investe': ('verb3',), 'investidor': ('rel',), 'investidora': ('rel',),
'investidores': ('rel',), 'investir': ('urge_inf',), 'investira': ('verb3',), 'investiu': ('verb3',), 'ir':
('see_inf',), 'ira': ('verb3',), 'irma': ('rel',), 'irmao': ('rel',), 'isso': ('hello',), 'ja': ('filler',), 'jamais':
('not',), 'jantamos': ('hello', 'eat1'), 'jantar': ('hello', 'date', 'see_inf'), 'jantarei': ('shall1',),
'jantaremos': ('shall1',), 'jantei': ('hello', 'seen1'), 'janto': ('eat1',), 'jantámos': ('hello',), 'jogou':
('moved1',), 'juntamos': ('we3',), 'justo': ('name_words',), 'la': ('them', 'filler'), 'lanca': ('verb3',), 'lancam':
('verb3',), 'lancar': ('urge_inf',), 'lancara': ('verb3',), 'lancho': ('eat1',), 'lancou': ('verb3',), 'landing':
('paper',), 'laranjeira': ('name_words',), 'largar': ('urge_inf',), 'las': ('them',), 'leal': ('name_words',), 'leao':
('name_words',), 'leio': ('give1',), 'leite': ('name_words',), 'lembrar': ('giveinf',), 'ler': ('giveinf',), 'leva':
('verb3',), 'levanta': ('verb3',), 'levantar': ('urge_inf',), 'levantou': ('verb3',), 'levar': ('giveinf',),
'levarei': ('give1',), 'levo': ('give1',), 'levou': ('verb3', 'called3'), 'lhe': ('them', 'hello', 'clitic'), 'lhes':
('them',), 'li': ('read1',), 'lidera': ('verb3',), 'ligacao': ('hello', 'date', 'call_noun'), 'ligacoes':
('call_noun',), 'ligar': ('hello', 'giveinf', 'rang1', 'see_inf'), 'ligara': ('give3', 'will3'), 'ligaram': ('reach',
'called3'), 'ligarei': ('give1',), 'ligo': ('give1', 'rang1', 'give1_pra'), 'ligou': ('hello', 'reach', 'called3',
'answers'), 'liguei': ('hello', 'rang1', 'seen1'), 'lima': ('name_words',), 'limao': ('name_words',), 'linda':
('name_words',), 'link': ('letter', 'paper'), 'lista': ('paper',), 'livro': ('paper',), 'lo': ('them',), 'lobo':
('name_words',), 'localizar': ('see_inf',), 'logo': ('filler',), 'los': ('them',), 'lua': ('name_words',), 'luz':
('name_words',), 'lá': ('filler',), 'machado': ('name_words',), 'madrinha': ('rel',), 'mae': ('rel',), 'mail':
('letter',), 'mails': ('letter',), 'mais': ('hello',), 'mana': ('rel',), 'manda': ('hello', 'give3'), 'mandam':
('give3',), 'mandamos': ('give1',), 'mandar': ('giveinf',), 'mandara': ('give3', 'will3'), 'mandarei': ('give1',
'give1_pra'), 'mandei': ('hello', 'handed1'), 'mando': ('give1', 'give1_pra'), 'mandou': ('hello', 'reach'), 'manha':
('hello',), 'mano': ('rel',), 'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',), 'marcado': ('set',),
'marcamos': ('set_up',), 'marcar': ('giveinf', 'see_inf'), 'marco': ('give1',), 'marcámos': ('set_up',), 'margarida':
('name_words',), 'marido': ('rel',), 'marina': ('name_words',), 'marquei': ('set_up', 'seen1'), 'mas': ('hello',),
'masterclass': ('course',), 'material': ('paper',), 'mato': ('name_words',), 'matos': ('name_words',), 'me': ('me',
'clitic'), 'meio': ('filler',), 'melhor': ('should',), 'melhorou': ('verb3',), 'menciona': ('verb3', 'says'),
'mencionou': ('verb3', 'says'), 'mensagem': ('letter',), 'mensagens': ('letter',), 'mentoria': ('mentor_noun',),
'mentorias': ('mentor_noun',), 'mentoring': ('mentor_noun',), 'mes': ('hello',), 'meses': ('hello',), 'mesmo':
('filler',), 'meu': ('my', 'hello', 'any_det'), 'meus': ('my',), 'mim': ('me',), 'minha': ('my', 'hello', 'any_det'),
'minhas': ('my',), 'miuda': ('rel',), 'miudo': ('rel',), 'miudos': ('rel',), 'modelo': ('paper',), 'moleiro':
('name_words',), 'monta': ('verb3',), 'montar': ('giveinf',), 'monte': ('name_words',), 'montes': ('name_words',),
'monto': ('give1',), 'montou': ('verb3',), 'mora': ('verb3', 'is3'), 'moraes': ('name_words',), 'morais':
('name_words',), 'morava': ('verb3',), 'moreno': ('name_words',), 'morreu': ('verb3',), 'mostra': ('give3',),
'mostrar': ('giveinf',), 'mostrarei': ('give1',), 'mostrei': ('told1',), 'mostro': ('give1',), 'mostrou':
('called3',), 'moura': ('name_words',), 'movemos': ('moved1',), 'moveu': ('moved1',), 'movida': ('moved_pp',),
'movido': ('moved_pp',), 'msg': ('letter',), 'msgs': ('letter',), 'muda': ('verb3',), 'mudada': ('moved_pp',),
'mudado': ('moved_pp',), 'mudamos': ('moved1',), 'mudar': ('urge_inf',), 'mudara': ('verb3',), 'mudasse':
('urge_inf',), 'mudou': ('verb3', 'moved1'), 'muito': ('filler', 'hello'), 'mulher': ('rel',), 'n': ('not',), 'na':
('det', 'hello', 'where_to'), 'namorada': ('rel',), 'namorado': ('rel',), 'nao': ('not', 'hello', 'should'), 'nas':
('det', 'hello'), 'nasceu': ('verb3',), 'nem': ('not',), 'nenhum': ('not',), 'nenhuma': ('not',), 'neta': ('rel',),
'neto': ('rel',), 'neves': ('name_words',), 'niver': ('party',), 'no': ('det',), 'nogueira': ('name_words',), 'noite':
('hello',), 'noiva': ('rel',), 'noivo': ('rel',), 'nos': ('i', 'me', 'det', 'hello', 'clitic'), 'nossa': ('my',
'any_det'), 'nossas': ('my',), 'nosso': ('my', 'any_det'), 'nossos': ('my',), 'notas': ('feedback_noun',), 'nunca':
('not',), 'nunes': ('name_words',), 'não': ('not', 'hello', 'should'), 'nós': ('i', 'hello'), 'o': ('them', 'det',
'hello', 'any_det', 'clitic'), 'odeia': ('verb3',), 'ofereci': ('handed1',), 'oficina': ('course',), 'olhei':
('read1',), 'oliveira': ('name_words',), 'onde': ('hello',), 'ontem': ('hello',), 'opina': ('opines',), 'opiniao':
('tip', 'feedback_noun'), 'orcar': ('giveinf',), 'organiza': ('verb3',), 'organizou': ('verb3',), 'os': ('them',
'det', 'hello', 'any_det', 'clitic'), 'p': ('to',), 'padrinho': ('rel',), 'paga': ('verb3', 'give3'), 'pagam':
('give3',), 'pagar': ('giveinf',), 'pagara': ('give3',), 'pagarei': ('give1',), 'pago': ('give1',), 'pagou':
('verb3',), 'pai': ('rel',), 'pais': ('rel',), 'palestra': ('course',), 'palpite': ('tip',), 'papeamos': ('talked1',),
'papeei': ('talked1',), 'papinho': ('talked1',), 'papo': ('talked1', 'date'), 'para': ('hello', 'to', 'where_to'),
'parabenizei': ('cheered1',), 'parar': ('urge_inf',), 'parasse': ('urge_inf',), 'parece': ('verb3',), 'parecia':
('verb3',), 'partilha': ('give3',), 'partilhamos': ('give1',), 'partilhar': ('giveinf',), 'partilhara': ('give3',),
'partilharei': ('give1',), 'partilhei': ('handed1',), 'partilho': ('give1', 'give1_pra'), 'passa': ('give3',),
'passada': ('hello',), 'passado': ('hello',), 'passam': ('give3',), 'passamos': ('give1', 'moved1'), 'passar':
('giveinf', 'see_inf'), 'passara': ('give3',), 'passaram': ('came3',), 'passarei': ('give1',), 'passei': ('handed1',),
'passo': ('give1', 'give1_pra'), 'passou': ('verb3', 'reach', 'came3', 'moved1'), 'passámos': ('moved1',), 'pastor':
('name_words',), 'patrao': ('rel',), 'patroa': ('rel',), 'paz': ('name_words',), 'pede': ('verb3',), 'pedir':
('urge_inf',), 'pediu': ('verb3',), 'pedra': ('name_words',), 'pedro': ('name_words',), 'pela': ('hello', 'of'),
'pelo': ('hello', 'of'), 'pensa': ('verb3', 'opines', 'says'), 'pensava': ('verb3', 'was_to'), 'perde': ('verb3',),
'perdeu': ('verb3',), 'pereira': ('name_words',), 'pergunta': ('verb3', 'says'), 'perguntar': ('see_inf',),
'perguntou': ('verb3', 'says'), 'perola': ('name_words',), 'pescador': ('name_words',), 'piedade': ('name_words',),
'pilar': ('name_words',), 'pinheiro': ('name_words',), 'pinho': ('name_words',), 'pinto': ('name_words',), 'pitch':
('rel', 'paper'), 'planeia': ('verb3',), 'planeja': ('verb3',), 'planilha': ('paper',), 'plano': ('paper',),
'podcast': ('paper',), 'pode': ('verb3', 'wants3'), 'podem': ('verb3',), 'podera': ('verb3',), 'poderia': ('should',),
'podia': ('verb3', 'should'), 'poe': ('verb3',), 'pois': ('filler',), 'pondera': ('verb3',), 'ponho': ('give1',),
'por': ('hello', 'giveinf', 'of'), 'porque': ('hello',), 'pos': ('verb3',), 'postal': ('letter',), 'pq': ('hello',),
'pra': ('det', 'hello', 'to', 'where_to'), 'prado': ('name_words',), 'precisa': ('verb3',), 'precisamos': ('should',
'urge_inf'), 'precisava': ('verb3', 'should'), 'preciso': ('hello', 'should', 'urge_inf'), 'prefere': ('verb3',),
'preferiu': ('verb3',), 'prepara': ('give3',), 'preparamos': ('give1',), 'preparar': ('giveinf',), 'prepararei':
('give1',), 'preparo': ('give1', 'give1_pra'), 'pretende': ('verb3', 'wants3'), 'preto': ('name_words',), 'prevista':
('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'pro': ('det', 'hello', 'to', 'where_to'),
'procura': ('verb3', 'is3'), 'procuram': ('verb3',), 'procurar': ('giveinf', 'urge_inf'), 'procurava': ('verb3',),
'procuro': ('give1',), 'procurou': ('verb3', 'called3'), 'produto': ('rel', 'paper'), 'projecto': ('rel',), 'projeto':
('rel',), 'propoe': ('verb3',), 'propos': ('verb3',), 'proposta': ('paper',), 'provavelmente': ('filler',), 'proxima':
('hello',), 'proximo': ('hello',), 'prá': ('to',), 'pôde': ('verb3',), 'pôr': ('giveinf',), 'q': ('hello',), 'qual':
('hello',), 'quando': ('hello',), 'quarta': ('hello',), 'quase': ('filler',), 'que': ('hello',), 'quem': ('hello',),
'quer': ('hello', 'verb3', 'wants3', 'is3'), 'querem': ('verb3',), 'querera': ('verb3',), 'queria': ('verb3',
'was_to'), 'queriamos': ('was_to',), 'quinta': ('hello',), 'quinze': ('hello',), 'quis': ('verb3',), 'rapidamente':
('filler',), 'rapidinho': ('filler',), 'rapido': ('filler',), 'raposo': ('name_words',), 'rascunho': ('paper',),
'reagendada': ('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagendei': ('moved1',),
'reagendou': ('moved1',), 'reagendámos': ('moved1',), 'recebeu': ('reach', 'called3'), 'recebi': ('met1',),
'recomenda': ('verb3', 'advises'), 'recomendacao': ('tip',), 'recomendar': ('giveinf',), 'recomendo': ('give1',),
'recomendou': ('verb3', 'advises'), 'reconhece': ('says',), 'recusa': ('verb3',), 'recusou': ('verb3',), 'reduzir':
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
('met1', 'read1'), 'revisa': ('give3',), 'revisar': ('giveinf',), 'revisei': ('read1',), 'reviso': ('give1',),
'ribeira': ('name_words',), 'ribeiro': ('name_words',), 'rio': ('name_words',), 'rios': ('name_words',), 'rocha':
('name_words',), 'rolou': ('happens3',), 'rosa': ('name_words',), 'rosario': ('name_words',), 'sabado': ('hello',
'name_words'), 'sabe': ('verb3', 'says'), 'sabia': ('verb3',), 'sai': ('verb3',), 'sair': ('see_inf',), 'saira':
('verb3',), 'saiu': ('verb3', 'happens3'), 'salvador': ('name_words',), 'santos': ('name_words',), 'sao': ('hello',
'verb3'), 'sapateiro': ('name_words',), 'se': ('hello', 'is3'), 'secretaria': ('rel',), 'secretario': ('rel',),
'segue': ('verb3',), 'segunda': ('hello',), 'sem': ('hello',), 'semana': ('hello',), 'seminario': ('course',),
'sempre': ('filler',), 'sente': ('opines', 'says'), 'separa': ('verb3',), 'separou': ('verb3',), 'sera': ('verb3',),
'seria': ('verb3',), 'serra': ('name_words',), 'serrano': ('name_words',), 'sessao': ('date', 'course'), 'seu':
('their', 'hello'), 'seus': ('their',), 'sexta': ('hello',), 'silva': ('name_words',), 'site': ('rel', 'paper'),
'sms': ('letter',), 'so': ('filler',), 'sobe': ('verb3',), 'sobre': ('hello', 'of'), 'sobrinha': ('rel',), 'sobrinho':
('rel',), 'socia': ('rel',), 'socio': ('rel',), 'socios': ('rel',), 'socorro': ('name_words',), 'sofre': ('verb3',),
'sofreu': ('verb3',), 'sogra': ('rel',), 'sogro': ('rel',), 'sol': ('name_words',), 'sonha': ('verb3',), 'soube':
('verb3',), 'startup': ('rel',), 'sua': ('their', 'hello'), 'suas': ('their',), 'suba': ('urge_inf',), 'subir':
('urge_inf',), 'subisse': ('urge_inf',), 'subiu': ('verb3',), 'sugere': ('verb3', 'advises'), 'sugeriu': ('verb3',
'advises'), 'sugestao': ('tip',), 'sugestoes': ('feedback_noun',), 'suspensa': ('off_pp',), 'suspenso': ('off_pp',),
'ta': ('verb3',), 'talk': ('course',), 'talvez': ('filler',), 'tambem': ('filler', 'hello'), 'tarde': ('hello',),
'tava': ('verb3',), 'tb': ('filler', 'hello'), 'tbm': ('filler',), 'telefonar': ('see_inf',), 'telefonaram':
('reach',), 'telefonei': ('rang1',), 'telefonema': ('call_noun',), 'telefonemas': ('call_noun',), 'telefonou':
('reach', 'called3'), 'tem': ('hello', 'verb3', 'is3'), 'teme': ('verb3',), 'temos': ('hello', 'should'), 'template':
('paper',), 'tenho': ('hello', 'should'), 'ter': ('see_inf', 'urge_inf'), 'tera': ('verb3',), 'terca': ('hello',),
'termina': ('verb3',), 'terminou': ('verb3',), 'tese': ('paper',), 'testa': ('verb3',), 'testar': ('urge_inf',),
'testasse': ('urge_inf',), 'testei': ('read1',), 'testou': ('verb3',), 'teve': ('verb3', 'happens3'), 'texto':
('paper',), 'tia': ('rel',), 'time': ('rel',), 'tinha': ('verb3', 'should', 'is3'), 'tinhamos': ('was_to', 'should'),
'tio': ('rel',), 'tip': ('tip',), 'tipo': ('filler',), 'tive': ('seen1',), 'tivemos': ('seen1',), 'tmb': ('filler',),
'to': ('stays',), 'toca': ('verb3',), 'toda': ('filler',), 'todo': ('filler',), 'toma': ('verb3',), 'tomamos':
('hello', 'eat1'), 'tomar': ('see_inf', 'urge_inf'), 'tomei': ('hello',), 'tomo': ('eat1',), 'tomou': ('verb3',),
'tomámos': ('hello',), 'topa': ('verb3', 'wants3'), 'topou': ('verb3', 'wants3'), 'toque': ('call_noun', 'tip'),
'tornou': ('verb3',), 'torre': ('name_words',), 'torres': ('name_words',), 'touro': ('name_words',), 'trabalha':
('verb3', 'is3'), 'trabalham': ('verb3',), 'trabalhava': ('verb3',), 'trabalhou': ('verb3',), 'trago': ('give1',),
'tranquilizei': ('cheered1',), 'transfere': ('give3',), 'transferida': ('moved_pp',), 'transferido': ('moved_pp',),
'transferir': ('giveinf',), 'transferiu': ('moved1',), 'transfiro': ('give1',), 'trara': ('give3',), 'trarei':
('give1',), 'traz': ('give3',), 'trazer': ('giveinf',), 'treinamento': ('course',), 'troca': ('verb3',), 'trocou':
('verb3',), 'tudo': ('filler',), 'tutoria': ('mentor_noun',), 'têm': ('verb3',), 'tô': ('stays',), 'um': ('det',
'any_det'), 'uma': ('det', 'hello', 'any_det'), 'umas': ('det', 'any_det'), 'uns': ('det', 'any_det'), 'usa':
('verb3',), 'usar': ('urge_inf',), 'usava': ('verb3',), 'vaca': ('name_words',), 'vai': ('hello', 'verb3', 'is3'),
'vale': ('name_words',), 'vao': ('verb3',), 'vc': ('they', 'hello'), 'veio': ('reach', 'came3'), 'vejo': ('eat1',
'seen1'), 'vem': ('hello', 'verb3', 'is3'), 'vemos': ('seen1',), 'vende': ('verb3',), 'vendem': ('verb3',), 'vender':
('urge_inf',), 'vendera': ('verb3',), 'vendesse': ('urge_inf',), 'vendeu': ('verb3',), 'ver': ('giveinf', 'see_inf'),
'vera': ('verb3',), 'verei': ('shall1',), 'veremos': ('shall1',), 'verificar': ('giveinf',), 'vi': ('hello', 'met1',
'seen1'), 'viaja': ('verb3',), 'viajando': ('ill',), 'viajou': ('verb3',), 'videochamada': ('date', 'call_noun'),
'vieram': ('reach', 'came3'), 'vimos': ('we3', 'met1', 'seen1'), 'vinha': ('verb3',), 'vinho': ('name_words',),
'violeta': ('name_words',), 'vira': ('verb3',), 'virou': ('verb3',), 'virá': ('verb3',), 'visita': ('date',),
'visitamos': ('met1',), 'visitar': ('see_inf',), 'visitarei': ('shall1',), 'visitei': ('met1',), 'visito': ('eat1',),
'visitou': ('reach', 'called3'), 'visitámos': ('met1',), 'vitoria': ('name_words',), 'viu': ('verb3', 'we3'), 'vive':
('verb3', 'is3'), 'vivem': ('verb3',), 'vivia': ('verb3',), 'vizinha': ('rel',), 'vizinho': ('rel',), 'voce':
('hello',), 'volta': ('verb3',), 'voltara': ('verb3',), 'voltou': ('hello', 'verb3'), 'voo': ('date',), 'vou':
('hello',), 'whatsapp': ('letter',), 'workshop': ('course',), 'wpp': ('letter',), 'zap': ('letter',), 'zoom':
('date',), 'à': ('det', 'to', 'where_to'), 'às': ('to', 'where_to'), 'áudio': ('letter',), 'áudios': ('letter',), 'é':
('is3',), 'ñ': ('not',)}


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
'ta': 198, 'tem': 202, 'tinha': 202, 'trata': 141, 'têm': 204, 'vai': 168, 'vao': 168, 'é': 138}, {'...': 1}, {'^': 0,
'que': 1}, {'...': 1, '^': 0, 'que': 1}, {'D': 206, '^': 0, 'a': 206, 'ao': 206, 'de': 206, 'durante': 206, 'e': 207,
'em': 206, 'era': 207, 'foi': 207, 'hoje': 208, 'na': 206, 'nesse': 206, 'no': 206, 'por': 206, 'que': 1, 'à': 206,
'é': 207}, {'<them>': 209, 'N': 209}, {'D': 206, 'a': 206, 'ao': 206, 'de': 206, 'durante': 206, 'em': 206, 'hoje':
206, 'na': 206, 'nesse': 206, 'no': 206, 'por': 206, 'à': 206}, {'<them>': 211, 'N': 211}, {'a': 212, 'o': 212},
{'da': 210, 'de': 210, 'do': 210, 'dum': 212, 'que': 213}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 215}, {'lhe':
216, 'lhes': 216}, {'encontrar': 46}, {'<see_inf>': 46, 'me': 218}, {'ao': 4, 'aqui': 4, 'ca': 4, 'em': 4, 'na': 4,
'no': 4, 'pela': 4, 'pelo': 4}, {'': (5, 'mine')}, {'<giveinf>': 221}, {'^': 222}, {'^': 222, 'lhe': 223}, {'^': 222,
'eu': 224, 'lhe': 223}, {'para': 225, 'pra': 225, 'que': 225}, {'me': 226, 'para': 225, 'pra': 225, 'que': 225},
{'apareceu': 220, 'passaram': 220, 'passou': 220, 'pediu': 227, 'veio': 4, 'vieram': 4}, {'ela': 221, 'elas': 221,
'ele': 221, 'eles': 221}, {'lha': 221, 'lhe': 221, 'lhes': 221, 'lho': 221, 'p': 229, 'para': 229, 'pra': 229}, {'N':
221, 'ela': 221, 'elas': 221, 'ele': 221, 'eles': 221}, {'a': 231, 'ao': 231, 'p': 231, 'para': 231, 'pra': 231, 'à':
231}, {'<give1>': 230, '<give1_pra>': 221, '<give3>': 86, 'da': 90, 'desaconselha': 0, 'desaconselhou': 0, 'devolvo':
232, 'diz': 93, 'dou': 232, 'dá': 90, 'escreve': 93, 'faco': 232, 'faz': 97, 'liga': 93, 'ligo': 232, 'me': 100,
'mostro': 232, 'passo': 232, 'poe': 101, 'telefona': 93, 'volta': 104, 'voltara': 104}, {'<give1>': 221}, {'': (7,
'waiting'), '<of>': 72}, {'dela': 80, 'dele': 80}, {'lado': 236}, {'do': 237}, {'esta': 238, 'está': 238}, {'papo':
4}, {'': (14, 'together'), '<we3>': 4, 'encontra': 25, 'fala': 25, 've': 25}, {'casa': 25}, {'me': 25, 'nos': 25},
{'encontrar': 25, 'reunir': 25}, {'encontrar': 25}, {'com': 25, 'reuniao': 25, 'reunião': 25, 'um': 25, 'uma': 25},
{'<see_inf>': 25, 'a': 242, 'encontrar': 243, 'falar': 27, 'me': 244, 'nos': 245, 'ter': 246}, {'almoca': 25,
'almocou': 4, 'bateu': 240, 'conversou': 4, 'discutiu': 4, 'falou': 4, 'foi': 4, 'janta': 25, 'jantou': 4, 'saiu': 4,
'se': 241, 'toma': 25, 'tomou': 4, 'vai': 247, 'viu': 4}, {'^': 0, 'e': 207, 'era': 207, 'foi': 207, 'que': 1, 'é':
207}, {'conselho': 249, 'dica': 249, 'recomendacao': 249, 'sugestao': 249}, {'hora': 46}, {'^': 234, 'aguardar': 235,
'bola': 239, 'espera': 73, 'esperar': 235, 'gente': 248, 'quais': 61, 'qual': 61, 'seu': 250, 'sua': 250, 'ultima':
251}, {'de': 4}, {'<see_inf>': 4}, {'de': 254}, {'minha': 221}, {'': (11, 'thinking')}, {'que': 257}, {'': (14,
'together')}, {'me': 259}, {'': (10, 'thanks')}, {'': (10, 'thanks'), '<to>': 261}, {'<seen1>': 46}, {'me': 46}, {'':
(0, 'missed'), '<see_inf>': 46, 'encontrar': 264, 'me': 218}, {'a': 265}, {'para': 265, 'pra': 265}, {'de': 265},
{'como': 265, 'tempo': 268}, {'<clitic>': 263, '<seen1>': 46, 'cheguei': 266, 'consegui': 265, 'conseguimos': 265,
'deu': 267, 'pude': 265, 'tive': 269}, {'nao': 270, 'não': 270}, {'': (18, 'gave:knowledge')}, {'^': 272}, {'a': 273,
'com': 273, 'em': 273, 'na': 273, 'no': 273}, {'<them>': 274, 'N': 274}, {'<them>': 274, 'N': 274, 'a': 275, 'o':
275}, {'<them>': 274, 'N': 274, 'a': 273, 'com': 273, 'na': 273, 'no': 273}, {'a': 273, 'com': 273, 'na': 273, 'no':
273}, {'<them>': 274, 'N': 274, 'a': 277, 'la': 278, 'lo': 278, 'o': 277}, {'em': 257, 'que': 257, 'se': 257},
{'pensar': 280}, {'a': 281, 'pensando': 280}, {'': (13, 'talk'), '<they>': 61}, {'que': 283}, {'N': 215}, {'a': 285,
'o': 285}, {'<to>': 285, 'para': 286}, {'parece': 61}, {'que': 288}, {'o': 4}, {'': (16, 'gave:intro')}, {'^': 291},
{'N': 292}, {'N': 292, 'a': 293, 'o': 293}, {'a': 293, 'o': 293}, {'<to>': 293, 'com': 294, 'e': 294, 'para': 295},
{'N': 296}, {'N': 296, 'a': 297, 'lhe': 295, 'o': 297}, {'dois': 292, 'duas': 292}, {'N': 296, 'a': 297, 'as': 299,
'lhe': 295, 'o': 297, 'os': 299}, {'': (21, 'gave:referral')}, {'^': 301}, {'<to>': 302, '^': 301}, {'cliente': 303,
'contacto': 303, 'contato': 303, 'lead': 303}, {'um': 304}, {'lhe': 305, 'um': 304}, {'quais': 61, 'qual': 61}, {'^':
234}, {'^': 234, 'lhe': 308}, {'^': 234, 'eu': 309, 'lhe': 308}, {'que': 310}, {'<to>': 285, 'lhe': 311, 'que': 310},
{'': (23, 'gave:volunteering')}, {'^': 313}, {'alimentos': 314}, {'alimentar': 314, 'de': 315}, {'': (15, 'contact'),
'um': 240}, {'um': 240}, {'': (15, 'contact'), '<drink>': 25}, {'um': 319, 'uma': 4, 'umas': 4, 'uns': 4}, {'um': 4,
'uma': 4, 'umas': 4, 'uns': 4}, {'<drink>': 25}, {'um': 322}, {'com': 294}, {'contacto': 324, 'contato': 324}, {'em':
325}, {'N': 326}, {'N': 326, 'a': 327, 'o': 327}, {'N': 261}, {'<to>': 329, 'N': 261}, {'caixa': 46, 'voicemail': 46},
{'a': 331, 'o': 331}, {'ao': 331, 'na': 331, 'no': 331, 'para': 332, 'pra': 331, 'pro': 331}, {'mensagens': 46},
{'de': 334, 'postal': 46}, {'c': 4, 'com': 4}, {'a': 302, 'ao': 302, 'da': 302, 'do': 302, 'para': 302, 'pra': 302,
'à': 302}, {'recomendacao': 337}, {'de': 338}, {'atendida': 46}, {'nao': 340, 'não': 340, 'perdida': 46},
{'atendidas': 46}, {'nao': 342, 'não': 342, 'perdidas': 46}, {'<date>': 46}, {'a': 344, 'ao': 344, 'o': 344, 'à':
344}, {'tarde': 345}, {'dia': 4}, {'em': 347}, {'papo': 348}, {'o': 349}, {'': (12, 'task')}, {'contacto': 351,
'contato': 351}, {'em': 352}, {'N': 353}, {'N': 353, 'a': 354, 'o': 354}, {'com': 294, 'e': 294}, {'N': 356}, {'N':
356, 'a': 357, 'o': 357}, {'contacto': 358, 'contato': 358}, {'N': 326, 'a': 327, 'em': 359, 'o': 327}, {'gente':
259}, {'a': 361, 'saudade': 46}, {'ela': 223, 'ele': 223}, {'eu': 223}, {'com': 363, 'de': 223, 'que': 364}, {'com':
4, 'um': 4, 'uma': 4}, {'N': 34}, {'experiencia': 273}, {'minha': 368}, {'a': 367, 'o': 367}, {'<to>': 367, 'a': 369,
'com': 370, 'minha': 368, 'para': 370}, {'a': 221}, {'me': 372}, {'^': 272, 'a': 273, 'ao': 273, 'aos': 273, 'as':
273, 'de': 273, 'em': 273, 'na': 273, 'no': 273, 'para': 273, 'pra': 273, 'sobre': 273, 'à': 273, 'às': 273},
{'<course>': 374}, {'a': 375, 'o': 375, 'um': 375, 'uma': 375}, {'a': 293, 'ao': 293, 'com': 295, 'e': 295, 'à': 293},
{'N': 377}, {'a': 378, 'o': 378}, {'<should>': 0, 'e': 47, 'o': 47, 'é': 47}, {'^': 380}, {'gente': 381}, {'^': 380,
'a': 382, 'eu': 381}, {'N': 383}, {'<them>': 383, 'a': 384, 'o': 384}, {'dia': 1}, {'^': 0, 'dela': 249, 'dele': 249,
'do': 386}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 388, 'o': 388}, {'voz': 46}, {'de': 390}, {'vermelha': 314},
{'nos': 4}, {'c': 4, 'com': 4, 'na': 4, 'no': 4}, {'c': 4, 'com': 4, 'me': 394, 'na': 4, 'no': 4}, {'<to>': 56, '^':
55, 'no': 56}, {'<feedback_noun>': 396}, {'<course>': 374, 'minha': 397}, {'<to>': 22, '^': 21}, {'parabens': 399},
{'animo': 399, 'apoio': 399, 'forca': 399, 'os': 400, 'parabens': 399}, {'cara': 395, 'caras': 395}, {'^': 272, 'a':
273, 'ao': 273, 'com': 273, 'na': 273, 'no': 273, 'à': 273}, {'forca': 403, 'mao': 403, 'maozinha': 403},
{'<feedback_noun>': 396, 'animo': 399, 'apoio': 399, 'forca': 399, 'os': 400, 'parabens': 399, 'uma': 404},
{'<course>': 374, 'meu': 397}, {'animo': 399, 'apoio': 399, 'forca': 399, 'meus': 397, 'os': 400, 'parabens': 399},
{'<course>': 374, '<feedback_noun>': 396, 'toque': 54}, {'<course>': 374, '<feedback_noun>': 396, 'forca': 403, 'mao':
403, 'maozinha': 403}, {'<feedback_noun>': 396, '<to>': 367, 'a': 398, 'animo': 399, 'apoio': 399, 'as': 401,
'boleia': 4, 'carona': 4, 'com': 370, 'de': 402, 'forca': 399, 'lhe': 405, 'mentoria': 38, 'mentorias': 38,
'mentoring': 38, 'o': 406, 'os': 407, 'para': 370, 'parabens': 399, 'um': 408, 'uma': 409}, {'comigo': 221}, {'na':
46}, {'': (0, 'missed'), 'na': 46}, {'mensagem': 412}, {'mensagem': 412, 'recado': 413, 'uma': 414}, {'espera': 46},
{'visto': 46}, {'voz': 4}, {'de': 418}, {'<letter>': 4, 'nota': 419}, {'mao': 46}, {'tampa': 46}, {'<any_det>': 420,
'<letter>': 4, 'a': 416, 'na': 421, 'nota': 419, 'pendurada': 46, 'pendurado': 46, 'plantada': 46, 'plantado': 46,
'tampa': 46, 'uma': 422, 'à': 416}, {'vacuo': 46}, {'a': 416, 'em': 417, 'esperando': 46, 'me': 423, 'na': 421, 'no':
424, 'pendurada': 46, 'pendurado': 46, 'plantada': 46, 'plantado': 46, 'à': 416}, {'a': 375, 'animo': 399, 'apoio':
399, 'as': 401, 'forca': 399, 'lhe': 401, 'mentoria': 38, 'mentorias': 38, 'mentoring': 38, 'o': 375, 'os': 401,
'parabens': 399, 'um': 375, 'uma': 375}, {'de': 283, 'que': 283}, {'sorte': 22}, {'boa': 428}, {'boa': 428, 'lhe':
429}, {'chamada': 4}, {'a': 431, 'agora': 4, 'c': 4, 'com': 4}, {'^': 0, 'de': 1, 'para': 1, 'que': 1}, {'conselho':
433, 'dica': 433, 'sugestao': 433, 'toque': 433}, {'uma': 404}, {'<any_det>': 434, 'a': 416, 'na': 421, 'pendurada':
46, 'pendurado': 46, 'plantada': 46, 'plantado': 46, 'tampa': 46, 'uma': 422, 'à': 416}, {'bolo': 46, 'cano': 46},
{'tras': 46}, {'<any_det>': 434, 'bolo': 46, 'furo': 46, 'lhe': 435, 'me': 436, 'o': 437, 'para': 438, 'pra': 438,
'um': 437, 'uma': 404}, {'<see_inf>': 257}, {'': (5, 'mine'), 'N': 221}, {'los': 351}, {'N': 351}, {'N': 351, 'a':
443, 'o': 443}, {'a': 443, 'ao': 443, 'com': 444, 'e': 444, 'à': 443}, {'N': 445}, {'N': 445, 'a': 446, 'o': 446},
{'contato': 351}, {'em': 448}, {'los': 449}, {'contacto': 351}, {'em': 451}, {'los': 452}, {'ela': 221, 'ele': 221},
{'<any_det>': 221, '^': 222, 'a': 441, 'ao': 221, 'apresenta': 442, 'apresentar': 447, 'apresentá': 442, 'coloca':
450, 'colocá': 450, 'conecta': 442, 'conectar': 447, 'conectá': 442, 'juntar': 447, 'lhe': 221, 'lhes': 221, 'po':
453, 'pra': 454, 'à': 221}, {'<give1>': 221, '<give1_pra>': 221, '<urge_inf>': 0, 'tenho': 126}, {'^': 456, 'lhe':
308}, {'<give1>': 221, '<give1_pra>': 221}, {'^': 458}, {'^': 456, 'a': 129, 'eu': 457, 'ia': 131, 'iria': 117, 'lhe':
459, 'me': 117, 'nos': 117, 'vai': 131}, {'<to>': 285, 'lhe': 311, 'me': 133, 'para': 130, 'pra': 130, 'que': 460},
{'da': 137, 'de': 137, 'eu': 259, 'para': 223, 'pra': 223, 'preciso': 223, 'que': 223, 'se': 257}, {'pediu': 227},
{'da': 251}, {'cima': 464, 'vacuo': 46}, {'N': 29}, {'a': 466, 'o': 466}, {'<to>': 466, 'para': 467}, {'<paper>':
468}, {'a': 469, 'o': 469, 'um': 469, 'uma': 469}, {'<to>': 367, '^': 470, 'com': 370, 'para': 370}, {'da': 302,
'dela': 302, 'dele': 302, 'do': 302}, {'curriculo': 472, 'cv': 472}, {'o': 473}, {'da': 221, 'de': 221, 'do': 221},
{'me': 475}, {'nos': 25}, {'acaso': 4}, {'querer': 4}, {'<any_det>': 4, 'N': 4, 'c': 4, 'com': 4, 'por': 478, 'sem':
479}, {'<any_det>': 25, 'D': 25, 'N': 4, 'c': 25, 'cafe': 25, 'café': 25, 'com': 25, 'me': 27, 'por': 478, 'sem':
479}, {'<any_det>': 4, 'N': 4, 'c': 4, 'com': 4, 'me': 480, 'nos': 481, 'por': 478, 'sem': 479}, {'<any_det>': 4, 'N':
4, 'c': 4, 'com': 4, 'me': 480, 'nos': 480, 'por': 478, 'sem': 479}, {'me': 27}, {'apresentacao': 55, 'defesa': 55,
'pitch': 55}, {'^': 485}, {'a': 486, 'o': 486}, {'a': 273, 'como': 273, 'o': 273}, {'N': 488}, {'<to>': 489, 'lhe':
488, 'lhes': 488}, {'cliente': 303, 'contacto': 303, 'contato': 303, 'email': 54, 'lead': 303}, {'^': 470, 'lhe': 305,
'mensagem': 54, 'o': 473, 'um': 491}, {'<any_det>': 420, '<letter>': 4, 'nota': 419}, {'me': 493}, {'bom': 257,
'para': 219, 'pra': 219}, {'cinco': 259, 'dois': 259, 'duas': 259, 'quatro': 259, 'tres': 259}, {'<of>': 46, 'N': 46,
'a': 46, 'ir': 46, 'ligar': 46, 'no': 46, 'o': 46, 'que': 46}, {'completo': 497}, {'<of>': 46, 'N': 46, 'a': 46,
'completamente': 497, 'ir': 46, 'ligar': 46, 'mesmo': 497, 'no': 46, 'o': 46, 'por': 498, 'que': 46, 'totalmente':
497}, {'me': 499}, {'perguntar': 388}, {'a': 501, 'para': 501, 'pra': 501}, {'N': 502}, {'a': 503, 'o': 503}, {'<to>':
503, 'lhe': 4, 'para': 504}, {'me': 72}, {'ela': 506, 'ele': 506, 'me': 72}, {'<any_det>': 72, 'noticias': 72, 'que':
507, 'resposta': 72, 'retorno': 72}, {'<of>': 46, 'N': 46, 'a': 46, 'completamente': 497, 'ir': 46, 'ligar': 46,
'mesmo': 497, 'no': 46, 'nos': 499, 'o': 46, 'por': 498, 'que': 46, 'totalmente': 497}, {'<of>': 46, 'N': 46, 'a': 46,
'completamente': 497, 'ir': 46, 'ligar': 46, 'me': 499, 'mesmo': 497, 'no': 46, 'o': 46, 'por': 498, 'que': 46,
'totalmente': 497}, {'<set>': 25, 'a': 155, 'aguardando': 108, 'convencida': 156, 'convencido': 156, 'esperando': 108,
'à': 155}, {'aguardar': 235, 'esperar': 235}, {'aguardo': 235}, {'a': 512, 'aguardando': 235, 'esperando': 235, 'no':
513}, {'c': 4, 'com': 4, 'la': 259, 'lá': 259, 'para': 219}, {'duas': 259}, {'dois': 259, 'tres': 259}, {'as': 516,
'c': 4, 'com': 4, 'os': 517, 'todos': 259}, {'tambem': 259}, {'almocar': 4, 'conversa': 4, 'falar': 4, 'mesa': 4,
'tomar': 4}, {'com': 4}, {'conversa': 4, 'mesa': 4}, {'a': 520, 'c': 4, 'com': 4, 'em': 8, 'la': 521, 'lá': 521, 'na':
4, 'no': 4, 'reunida': 4, 'reunido': 4, 'à': 522}, {'conversa': 4, 'falar': 4}, {'conversa': 4}, {'a': 524, 'c': 4,
'com': 4, 'em': 4, 'juntos': 4, 'na': 4, 'no': 4, 'reunidos': 4, 'à': 525}, {'': (5, 'mine'), 'lhe': 221},
{'aguardar': 235, 'dever': 527, 'esperar': 235, 'pensar': 280}, {'da': 72, 'de': 72, 'do': 72}, {'a': 528,
'aguardando': 235, 'devendo': 527, 'esperando': 235, 'no': 513, 'pendente': 529, 'pensando': 280}, {'<give1_pra>':
221}, {'<any_det>': 221, 'a': 441, 'ao': 221, 'lhe': 221, 'lhes': 221, 'pra': 454, 'à': 221}, {'<giveinf>': 221,
'<them>': 222}, {'^': 533}, {'a': 534, 'com': 534, 'de': 534}, {'': (5, 'mine'), '^': 533, 'lhe': 221}, {'a': 534,
'com': 534, 'de': 536}, {'encarrego': 475}, {'^': 222, 'lhe': 223, 'lhes': 223}, {'^': 531, 'a': 308, 'combinamos':
365, 'combinei': 365, 'combinámos': 365, 'devo': 532, 'e': 259, 'encarrego': 476, 'ficamos': 535, 'fico': 537,
'ficámos': 535, 'fiquei': 537, 'lhe': 308, 'lhes': 308, 'me': 538, 'o': 308, 'ocupo': 476, 'trato': 475, 'vamos': 539,
'vou': 539}, {'': (9, 'told'), 'a': 273, 'como': 273, 'o': 273}, {'N': 541}, {'<to>': 542, 'lhe': 488, 'lhes': 488,
'para': 286}, {'^': 458, 'lhe': 308}, {'^': 458, 'eu': 544, 'lhe': 459}, {'': (15, 'contact'), 'lhe': 311, 'que':
545}, {'confirmar': 72, 'enviar': 72, 'mandar': 72, 'responder': 72}, {'N': 547, 'confirmar': 72, 'enviar': 72,
'mandar': 72, 'me': 547, 'responder': 72}, {'^': 222, 'a': 548, 'ela': 548, 'ele': 548, 'o': 548}, {'^': 222, 'a':
548, 'apresenta': 442, 'apresentar': 447, 'apresentá': 442, 'coloca': 450, 'colocá': 450, 'conecta': 442, 'conectar':
447, 'conectá': 442, 'ela': 548, 'ele': 548, 'juntar': 447, 'me': 549, 'o': 548, 'po': 453}, {'se': 46}, {'gente':
551, 'vejo': 46}, {'falamos': 46, 'vemos': 46}, {'vejo': 46}, {'a': 552, 'estou': 46, 'falamos': 46, 'falava': 46,
'falo': 46, 'nos': 553, 'o': 554, 'vejo': 46, 'vemos': 46}, {'n': 555, 'nao': 555, 'não': 555}, {'que': 556},
{'falta': 108}, {'...': 557, 'lhe': 558}, {'a': 56, 'ao': 56, 'da': 56, 'do': 56, 'na': 56, 'no': 56, 'sobre': 56,
'à': 56}, {'D': 41}, {'para': 561, 'pra': 561, 'pro': 561}, {'espera': 154, 'ser': 562}, {'conta': 221}, {'minha':
564}, {'<moved_pp>': 562, 'a': 563, 'agora': 562, 'com': 160, 'comigo': 221, 'de': 161, 'marcada': 25, 'marcado': 25,
'para': 561, 'por': 565, 'pra': 561, 'pro': 561, 'responsavel': 162, 'à': 155}, {'nada': 46}, {'vao': 46}, {'0': 46,
'e': 567, 'em': 568, 'meia': 251, 'sozinha': 46, 'sozinho': 46, 'uma': 251}, {'^': 533, 'aguardar': 235, 'espera':
569, 'esperar': 235}, {'<giveinf>': 221, '<them>': 222, 'lhe': 221, 'lhes': 221}, {'^': 221}, {'^': 571, 'lhe': 572,
'lhes': 572, 'marcar': 46, 'remarcar': 46}, {'': (7, 'waiting'), '0': 46, '<of>': 72, 'e': 567, 'em': 568, 'meia':
251, 'sozinha': 46, 'sozinho': 46, 'uma': 251}, {'espera': 569}, {'a': 570, 'aguardando': 235, 'com': 534, 'de': 573,
'esperando': 574, 'no': 513, 'plantada': 569, 'plantado': 569, 'à': 575}, {'^': 533, 'aguardar': 235, 'esperar': 235},
{'a': 577, 'aguardando': 235, 'com': 534, 'de': 536, 'esperando': 235, 'no': 513, 'pendente': 529}, {'D': 41, 'para':
561, 'pra': 561, 'pro': 561}, {'para': 25}, {'^': 80, 'marcar': 46, 'me': 117, 'nos': 117, 'remarcar': 46}, {'by':
46}, {'aberto': 46, 'marcar': 46, 'stand': 582}, {'D': 41, 'depois': 46}, {'aberto': 46, 'fazer': 46, 'marcar': 46,
'minha': 564, 'stand': 582}, {'efeito': 46}, {'<moved_pp>': 579, '<off_pp>': 46, 'D': 41, 'a': 563, 'agendada': 25,
'agendado': 25, 'agora': 562, 'com': 160, 'combinado': 580, 'de': 581, 'em': 583, 'marcada': 25, 'marcado': 25,
'para': 584, 'por': 585, 'pra': 584, 'pro': 561, 'responsavel': 162, 'sem': 586, 'à': 155}, {'^': 533, 'espera': 569},
{'a': 588, 'com': 534, 'de': 573, 'esperando': 569, 'plantada': 569, 'plantado': 569, 'à': 575}, {'^': 533, 'dever':
527, 'espera': 569, 'saber': 79}, {'': (5, 'mine'), '^': 221}, {'': (5, 'mine'), '^': 533, 'lhe': 591, 'lhes': 572},
{'a': 590, 'com': 534, 'de': 592, 'devendo': 527, 'esperando': 569, 'plantada': 569, 'plantado': 569, 'sabendo': 79,
'à': 575}, {'<date>': 4}, {'<of>': 292, '<to>': 292, '^': 291, 'com': 292, 'entre': 292}, {'<course>': 374,
'apresentacao': 595, 'apresentacoes': 595, 'conexao': 595, 'intro': 595, 'intros': 595, 'minha': 397, 'ponte': 595},
{'apresentacao': 595, 'apresentacoes': 595, 'conexao': 595, 'intro': 595, 'intros': 595, 'ponte': 595}, {'<course>':
374, 'apresentacao': 595, 'apresentacoes': 595, 'conexao': 595, 'intro': 595, 'intros': 595, 'meu': 397, 'ponte':
595}, {'meus': 397}, {'^': 313, 'com': 314, 'em': 314, 'na': 314, 'no': 314}, {'voluntario': 600}, {'<course>': 374,
'<feedback_noun>': 396}, {'<course>': 374, '<feedback_noun>': 396, 'apresentacao': 595, 'apresentacoes': 595,
'conexao': 595, 'intro': 595, 'intros': 595, 'ponte': 595}, {'<any_det>': 594, '<date>': 4, '<feedback_noun>': 396,
'a': 596, 'as': 597, 'lhe': 397, 'mentoria': 38, 'mentorias': 38, 'mentoring': 38, 'o': 598, 'os': 599, 'trabalho':
601, 'um': 602, 'uma': 603, 'voluntariado': 600}, {'<any_det>': 594, '<date>': 4, 'a': 597, 'as': 597, 'mentoria': 38,
'mentorias': 38, 'mentoring': 38, 'o': 597, 'trabalho': 601, 'uma': 597, 'voluntariado': 600}, {'ser': 562}, {'D': 41,
'a': 331, 'depois': 46, 'o': 331}, {'fazer': 46}, {'D': 41, 'caixa': 46, 'depois': 46, 'voicemail': 46}, {'D': 41,
'caixa': 46, 'voicemail': 46}, {'<moved_pp>': 579, '<off_pp>': 46, 'D': 41, 'a': 606, 'agora': 562, 'ao': 331, 'na':
331, 'no': 331, 'para': 607, 'por': 608, 'pra': 609, 'pro': 610, 'sem': 586}, {'': (15, 'contact'), 'casa': 4}, {'a':
4, 'o': 4}, {'a': 612, 'almocar': 4, 'ao': 4, 'ate': 4, 'beber': 4, 'com': 4, 'correr': 4, 'em': 8, 'jantar': 4, 'la':
4, 'lá': 4, 'na': 612, 'no': 4, 'num': 4, 'numa': 4, 'ter': 521, 'tomar': 4, 'ver': 613, 'visitar': 4, 'à': 4},
{'mentoria': 38, 'mentorias': 38, 'mentoring': 38}, {'a': 612, 'almocar': 4, 'ao': 4, 'ate': 4, 'beber': 4, 'com': 4,
'correr': 4, 'dar': 615, 'em': 8, 'jantar': 4, 'la': 4, 'lá': 4, 'na': 612, 'no': 4, 'num': 4, 'numa': 4, 'ter': 521,
'tomar': 4, 'ver': 613, 'visitar': 4, 'à': 4}, {'de': 257}, {'ao': 329}, {'chamadas': 46}, {'de': 619}, {'^': 313,
'com': 314, 'em': 314, 'na': 314, 'no': 314, 'para': 314}, {'voluntariado': 621}, {'de': 622}, {'n': 46, 'nao': 46,
'não': 46}, {'que': 624}, {'que': 624, 'tempo': 625}, {'^': 222, 'tempos': 626}, {'...': 557, 'muito': 626, 'que':
627, 'seculos': 626, 'tempos': 626}, {'<to>': 302, 'no': 302}, {'N': 629}, {'N': 629, 'a': 630, 'lhe': 305, 'o': 630,
'um': 304}, {'<to>': 285}, {'a': 294, 'ao': 294, 'com': 294, 'e': 294, 'à': 294}, {'N': 633}, {'N': 633, 'a': 634,
'o': 634}, {'da': 635, 'de': 635, 'do': 635, 'entre': 635}, {'a': 4, 'ao': 4, 'c': 4, 'com': 4, 'futebol': 4, 'padel':
4, 'tenis': 4, 'à': 4}, {'a': 378, 'me': 336, 'o': 378}, {'nos': 259, 'nós': 259}, {'': (14, 'together'), 'a': 639},
{'se': 640}, {'^': 222, 'de': 223}, {'^': 222, 'apresenta': 442, 'apresentar': 447, 'apresentá': 442, 'coloca': 450,
'colocá': 450, 'conecta': 442, 'conectar': 447, 'conectá': 442, 'juntar': 447, 'lhe': 572, 'po': 453}, {'^': 222,
'de': 643, 'lhe': 572, 'me': 642}, {'da': 257, 'de': 257, 'do': 257}, {'me': 645}, {'cadeira': 46}, {'de': 647},
{'cano': 46}, {'bolo': 46, 'cano': 46, 'cha': 648, 'furo': 46, 'nega': 46, 'tampa': 46}, {'bolo': 46, 'cano': 46,
'cha': 648, 'furo': 46, 'nega': 46, 'o': 649, 'tampa': 46, 'um': 650, 'uma': 650}, {'opiniao': 56}, {'minha': 652},
{'a': 653, 'comentarios': 56, 'feedback': 56, 'minha': 652}, {'': (5, 'mine'), 'que': 221}, {'<handed1>': 34,
'<told1>': 215, '^': 234, 'dei': 654, 'devo': 221, 'pedi': 388, 'perguntei': 388, 'prometi': 655}, {'no': 257, 'o':
257, 'que': 257, 'sobre': 257, 'um': 257}, {'perdida': 46}, {'': (15, 'contact'), '<to>': 503, 'a': 378, 'lhe': 4,
'o': 378, 'para': 504}, {'minha': 397}, {'<feedback_noun>': 396, 'um': 304}, {'curriculo': 472, 'cv': 472, 'meu':
397}, {'<feedback_noun>': 396, 'cliente': 303, 'contacto': 303, 'contato': 303, 'email': 54, 'lead': 303, 'mail': 54,
'zap': 54}, {'<feedback_noun>': 396, 'mensagem': 54}, {'<feedback_noun>': 396, '^': 470, 'a': 660, 'audio': 54, 'lhe':
661, 'mail': 54, 'mensagem': 54, 'o': 662, 'os': 599, 'um': 663, 'uma': 664, 'áudio': 54}, {'<letter>': 4},
{'<any_det>': 420, '<letter>': 4, '^': 172, 'nota': 419}, {'<any_det>': 666, '<letter>': 4, 'eu': 173, 'me': 667},
{'saudade': 4}, {'a': 669, 'saudades': 4}, {'saudades': 4}, {'': (13, 'talk'), 'como': 61, 'da': 61, 'de': 61, 'do':
61, 'por': 79, 'porque': 61, 'que': 61, 'se': 61, 'sobre': 61}, {'a': 221, 'em': 221}, {'mail': 4}, {'<letter>': 4,
'e': 674, 'nota': 419}, {'<any_det>': 675, '<letter>': 4, 'a': 416, 'e': 674, 'em': 417, 'esperando': 46, 'na': 421,
'no': 424, 'nota': 419, 'pendurada': 46, 'pendurado': 46, 'plantada': 46, 'plantado': 46, 'à': 416}, {'bolo': 46},
{'<any_det>': 434, 'bolo': 46, 'furo': 46, 'o': 677, 'para': 438, 'pra': 438, 'um': 677}, {'<any_det>': 675,
'<letter>': 4, 'e': 674, 'nota': 419}, {'para': 221, 'pra': 221}, {'<any_det>': 675, '<letter>': 4, '<of>': 46, 'N':
46, 'a': 46, 'completamente': 497, 'e': 674, 'ir': 46, 'ligar': 46, 'mesmo': 497, 'no': 46, 'nota': 419, 'o': 46,
'por': 498, 'que': 46, 'totalmente': 497}, {'<any_det>': 221}, {'^': 682, 'para': 572, 'pra': 572}, {'<advises>': 176,
'<called3>': 4, '<off>': 46, '<says>': 672, '^': 177, 'acompanhou': 259, 'alerta': 179, 'alertou': 179, 'avisou': 179,
'cobra': 112, 'cobrou': 112, 'coloca': 116, 'comprometi': 673, 'deixou': 676, 'deu': 678, 'deve': 80, 'disse': 183,
'diz': 183, 'empurrou': 139, 'encaminhou': 679, 'encarrego': 475, 'encontramos': 336, 'encontrei': 336, 'encoraja':
139, 'encorajou': 139, 'enviou': 679, 'esqueci': 499, 'estimulou': 139, 'falou': 183, 'falta': 549, 'garantiu': 167,
'ia': 117, 'incentiva': 139, 'incentivou': 139, 'lembrar': 642, 'lembrei': 645, 'mandou': 679, 'ofereci': 680,
'passou': 681, 'pediu': 683, 'pergunto': 257, 'poe': 116, 'promete': 167, 'prometeu': 167, 'reuni': 336, 'reunimos':
336, 'tem': 184, 'tinha': 184, 'têm': 184, 'vai': 117, 'vao': 117}, {'^': 36, 'a': 37, 'o': 37}, {'a': 37, 'o': 37},
{'a': 37, 'ao': 37, 'aos': 37, 'as': 37, 'com': 686, 'em': 37, 'na': 37, 'no': 37, 'para': 37, 'pra': 37, 'à': 37,
'às': 37}, {'saudade': 46}, {'de': 688}, {'a': 261, 'ao': 261, 'aos': 261, 'à': 261}, {'obrigada': 690, 'obrigado':
690}, {'gente': 1}, {'melhor': 1}, {'^': 0, 'a': 692, 'eu': 1, 'nos': 1, 'nós': 1, 'o': 693}, {'N': 694}, {'da': 695,
'de': 695, 'dela': 694, 'dele': 694, 'do': 695}, {'agenda': 25, 'opiniao': 696, 'visao': 696}, {'N': 46}, {'da': 698,
'de': 698, 'do': 698}, {'': (0, 'missed'), 'a': 46, 'ao': 46, 'em': 46, 'na': 46, 'nada': 46, 'no': 46, 'nossa': 46,
'nosso': 46, 'o': 46, 'à': 46}, {'certo': 700, 'noticias': 46, 'para': 265, 'pra': 265, 'sinal': 46}, {'^': 222,
'lhe': 572}, {'^': 222, 'de': 702, 'lhe': 572}, {'possivel': 700}, {'volta': 46}, {'de': 705, 'mais': 46, 'nada': 46},
{'noticias': 46, 'sinal': 46}, {'<answers>': 46, 'deu': 707, 'esquecer': 703, 'liga': 706, 'ligou': 706, 'respondeu':
706}, {'esquecer': 642}, {'realizou': 700}, {'da': 46, 'de': 46, 'do': 46}, {'nada': 711}, {'ninguem': 700},
{'<answers>': 46, '<clitic>': 263, '<happens3>': 700, '<seen1>': 46, 'cheguei': 266, 'consegui': 265, 'conseguimos':
265, 'deu': 701, 'esquece': 642, 'esquecer': 703, 'foi': 704, 'fui': 345, 'liga': 706, 'ligou': 706, 'me': 708,
'posso': 709, 'pude': 265, 'respondeu': 706, 'se': 710, 'sei': 712, 'tive': 269, 'veio': 713}, {'noticias': 46,
'para': 265, 'pra': 265, 'sinal': 46}, {'<answers>': 46, 'deu': 707, 'liga': 706, 'ligou': 706, 'respondeu': 706},
{'<answers>': 46, '<clitic>': 263, '<seen1>': 46, 'cheguei': 266, 'consegui': 265, 'conseguimos': 265, 'deu': 715,
'liga': 706, 'ligou': 706, 'me': 716, 'pude': 265, 'respondeu': 706, 'tive': 269}, {'<answers>': 46, 'deu': 707},
{'<answers>': 46, 'deu': 707, 'me': 718}, {'': (7, 'waiting'), '<of>': 72, 'da': 72, 'de': 72, 'do': 72}, {'lugar':
1}, {'aguardo': 720, 'entender': 696, 'meu': 721, 'seu': 721, 'teu': 721, 'vacuo': 46}, {'bolo': 46, 'furo': 46, 'o':
677, 'para': 438, 'pra': 438, 'um': 677}, {'juntos': 259}, {'D': 25, 'c': 4, 'com': 4}, {'<advises>': 176,
'<called3>': 4, '<off>': 46, '<says>': 672, '<we3>': 4, '^': 177, 'alerta': 179, 'alertou': 179, 'avisou': 179,
'deixou': 676, 'deu': 723, 'deve': 80, 'disse': 187, 'diz': 187, 'dois': 724, 'empurrou': 139, 'encaminhou': 679,
'encontramos': 725, 'encontrei': 336, 'encoraja': 139, 'encorajou': 139, 'enviou': 679, 'esquecemos': 499,
'estimulou': 139, 'falamos': 70, 'falou': 187, 'ia': 117, 'incentiva': 139, 'incentivou': 139, 'mandou': 679,
'passou': 679, 'reuni': 336, 'reunimos': 336, 'tem': 184, 'tinha': 184, 'têm': 184, 'vai': 117, 'vao': 117, 'vemos':
70}, {'mim': 351}, {'mental': 351, 'para': 727, 'pessoal': 351}, {'<answers>': 46, '<came3>': 46, '<clitic>': 263,
'<seen1>': 46, 'atendeu': 46, 'chegou': 46, 'cheguei': 266, 'consegui': 265, 'conseguimos': 265, 'deu': 715, 'ligou':
46, 'me': 718, 'pude': 265, 'respondeu': 46, 'tive': 269}, {'dois': 724}, {'^': 234, 'quais': 61, 'qual': 61, 'seu':
250, 'sua': 250}, {'<to>': 329, 'N': 261, 'a': 261, 'ao': 261, 'aos': 261, 'à': 261}, {'para': 221}, {'<to>': 367,
'com': 370, 'me': 733, 'para': 370}, {'dois': 724, 'quais': 61, 'qual': 61}, {'entrevista': 257}, {'podcast': 257,
'video': 257, 'vídeo': 257}, {'palestra': 257}, {'a': 736, 'o': 737, 'que': 257, 'um': 737, 'uma': 738}, {'<them>':
383, 'a': 384, 'o': 384, 'que': 283}, {'escritorio': 25}, {'em': 242}, {'': (2, 'plan'), 'a': 242}, {'visitar': 25},
{'comigo': 25}, {'<moved_pp>': 579, 'D': 41, 'a': 606, 'agora': 562, 'almocar': 25, 'ao': 741, 'aqui': 742, 'ca': 743,
'jantar': 25, 'la': 742, 'lá': 742, 'me': 744, 'para': 561, 'pra': 561, 'pro': 561, 'ter': 745}, {'manha': 4, 'noite':
4, 'tarde': 4}, {'semana': 4}, {'de': 748}, {'dia': 4, 'fim': 749}, {'...': 336, 'a': 747, 'em': 8, 'la': 4, 'lá': 4,
'na': 612, 'no': 4, 'o': 750, 'pela': 4, 'pelo': 4, 'por': 8}, {'manha': 4, 'minha': 397, 'noite': 4, 'tarde': 4},
{'curriculo': 472, 'cv': 472, 'dia': 4, 'fim': 749, 'meu': 397}, {'<feedback_noun>': 396, 'cliente': 303, 'contacto':
303, 'contato': 303, 'lead': 303}, {'...': 336, '<feedback_noun>': 396, '<to>': 367, '^': 470, 'a': 752, 'com': 370,
'em': 8, 'la': 4, 'lhe': 661, 'lá': 4, 'na': 612, 'no': 4, 'o': 753, 'os': 599, 'para': 370, 'pela': 4, 'pelo': 4,
'por': 8, 'um': 754, 'uma': 397}, {'<moved_pp>': 579, 'D': 41, 'a': 606, 'agora': 562, 'me': 499, 'para': 561, 'pra':
561, 'pro': 561}, {'<to>': 388}, {'opiniao': 757}, {'a': 388, 'o': 388}, {'': (8, 'asked'), '<to>': 388, 'para': 759},
{'<to>': 388, 'para': 759}, {'conselho': 757}, {'<to>': 388, 'a': 758, 'ajuda': 757, 'conselho': 757, 'lhe': 760,
'lhes': 761, 'opiniao': 757, 'para': 759, 'um': 762}, {'<to>': 388, 'lhe': 761, 'lhes': 761, 'para': 759}, {'': (5,
'mine'), '<giveinf>': 221}, {'^': 765}, {'^': 765, 'eu': 224, 'lhe': 766}, {'^': 682, 'para': 767, 'pra': 225, 'que':
767}, {'^': 682, 'me': 768, 'para': 225, 'pra': 225, 'que': 225}, {'carona': 4}, {'vistos': 61}, {'call': 46}, {'a':
772}, {'<date>': 46, 'call': 46}, {'a': 774, 'ao': 344, 'o': 344, 'à': 344}, {'<to>': 388, 'lhe': 760, 'lhes': 761,
'para': 759}, {'me': 257}, {'^': 380, 'a': 382, 'em': 352, 'eu': 381}, {'N': 778}, {'<them>': 383, 'N': 353, 'a': 779,
'o': 779, 'que': 61}, {'<giveinf>': 221, 'lhe': 222}, {'^': 781}, {'^': 781, 'de': 782}, {'^': 781, 'apresenta': 442,
'apresentar': 447, 'apresentá': 442, 'coloca': 450, 'colocá': 450, 'conecta': 442, 'conectar': 447, 'conectá': 442,
'de': 782, 'juntar': 447, 'po': 453}, {'lhe': 46}, {'<see_inf>': 46, 'ligar': 785}, {'N': 655}, {'a': 787, 'o': 787},
{'': (5, 'mine'), '<to>': 787, 'lhe': 655, 'lhes': 655, 'para': 788, 'que': 221}, {'<date>': 25, 'passo': 351},
{'passos': 351}, {'N': 326, 'conversa': 348}, {'N': 326, 'a': 792, 'em': 359, 'o': 327}, {'conversa': 348}, {'a':
794}, {'encontramos': 46, 'encontrámos': 46}, {'encontrei': 46, 'liguei': 46, 'nos': 796, 'vi': 46}, {'<is3>': 61,
'saudade': 46}, {'': (13, 'talk'), 'sabe': 257}, {'<letter>': 4, 'chamada': 4, 'visita': 4}, {'<any_det>': 800,
'<letter>': 4, 'chamada': 4, 'visita': 4}, {'dela': 249, 'dele': 249}, {'N': 629, 'a': 630, 'la': 302, 'lo': 302, 'o':
630}, {'duvidas': 273, 'perguntas': 273}, {'a': 804, 'as': 804, 'às': 804}, {'c': 4, 'com': 4, 'me': 336}, {'N': 4},
{'a': 807, 'as': 807, 'o': 807, 'os': 807}, {'com': 4, 'para': 4, 'pra': 4}, {'calhar': 257, 'compromete': 118,
'comprometeu': 118, 'encarrega': 141, 'fosse': 170, 'juntou': 259, 'ofereceu': 196}, {'atender': 46, 'falar': 46,
'noticias': 46, 'responder': 46, 'resposta': 46, 'retorno': 46, 'sinal': 46, 'sorte': 46, 'sucesso': 46, 'ver': 46},
{'me': 336}, {'bom': 257}, {'^': 36, 'a': 37, 'ao': 37, 'aos': 37, 'as': 37, 'com': 37, 'em': 37, 'na': 37, 'no': 37,
'para': 37, 'à': 37, 'às': 37}, {'coaching': 814, 'mentoria': 814, 'mentorias': 814, 'mentoring': 814}, {'de': 815},
{'falta': 711}, {'a': 817, 'falta': 711}, {'chama': 46}, {'com': 257, 'que': 257}, {'a': 155, 'agendada': 25,
'agendado': 25, 'aguardando': 108, 'esperando': 108, 'marcada': 25, 'marcado': 25, 'à': 155}, {'estava': 259,
'esteve': 259, 'veio': 259}, {'desligado': 46}, {'...': 557, 'de': 201, 'que': 201}, {'a': 25, 'o': 25}, {'^': 222,
'almocar': 27, 'encontrar': 25, 'estar': 27, 'lhe': 572, 'lhes': 572, 'ver': 825}, {'<date>': 25, 'de': 826, 'que':
826, 'um': 65, 'uma': 65}, {'': (5, 'mine'), '^': 222, 'almocar': 27, 'apresenta': 442, 'apresentar': 447,
'apresentá': 442, 'coloca': 450, 'colocá': 450, 'conecta': 442, 'conectar': 447, 'conectá': 442, 'encontrar': 25,
'estar': 27, 'juntar': 447, 'lhe': 572, 'lhes': 572, 'po': 453, 'ver': 825}, {'<date>': 25, 'de': 828, 'que': 828,
'saudades': 46, 'um': 65, 'uma': 65}, {'': (5, 'mine'), 'me': 80}, {'<giveinf>': 830}, {'^': 80, 'encontrar': 46},
{'<see_inf>': 46, '^': 831, 'me': 832, 'nos': 117}, {'de': 833, 'que': 833}, {'com': 388}, {'a': 804, 'as': 804,
'duvidas': 835, 'às': 804}, {'<any_det>': 594, '<date>': 4}, {'dever': 527, 'pensar': 280}, {'a': 838, 'devendo': 527,
'do': 351, 'pensando': 280}, {'almoco': 4, 'almoço': 4}, {'<any_det>': 4, 'cafe': 4, 'cafezinho': 4, 'café': 4, 'cha':
4, 'chopp': 4, 'pequeno': 840, 'um': 322}, {'cafe': 4, 'café': 4, 'um': 4, 'uma': 4}, {'': (15, 'contact'), 'de':
647}, {'<any_det>': 4, 'bolo': 46, 'cafe': 4, 'cafezinho': 4, 'café': 4, 'cano': 46, 'cha': 843, 'chopp': 4, 'furo':
46, 'nega': 46, 'pequeno': 840, 'tampa': 46, 'um': 650, 'uma': 650}, {'<any_det>': 4, 'cafe': 4, 'cafezinho': 4,
'café': 4, 'cha': 4, 'chopp': 4, 'pequeno': 840}, {'mails': 4}, {'audios': 4, 'e': 846, 'emails': 4, 'mails': 4,
'mensagens': 4, 'áudios': 4}, {'de': 847}, {'': (15, 'contact'), 'ideia': 4}, {'audios': 4, 'e': 846, 'emails': 4,
'figurinhas': 4, 'ideia': 4, 'impressoes': 4, 'mails': 4, 'mensagens': 4, 'uma': 849, 'umas': 4, 'áudios': 4}, {'a':
838, 'devendo': 527, 'pensando': 280}, {'<drink>': 336}, {'<drink>': 336, 'vez': 79}, {'D': 41, 'a': 331, 'o': 331},
{'<moved_pp>': 562, '^': 82, 'a': 606, 'agora': 562, 'ao': 331, 'me': 117, 'na': 331, 'no': 331, 'nos': 117, 'para':
854, 'pra': 610, 'pro': 610}, {'<see_inf>': 25, '^': 222, 'a': 242, 'encontrar': 243, 'falar': 27, 'lhe': 766, 'lhes':
223, 'me': 244, 'nos': 245, 'ter': 246}, {'almocar': 25, 'ao': 741, 'aqui': 742, 'ca': 743, 'jantar': 25, 'la': 742,
'lá': 742, 'me': 744, 'ter': 745}, {'nos': 28}, {'N': 4, 'entrevista': 257}, {'facebook': 257, 'insta': 257,
'instagram': 257, 'linkedin': 257, 'twitter': 257, 'x': 257}, {'N': 4, 'podcast': 257, 'video': 257, 'vídeo': 257},
{'N': 4, 'a': 859, 'as': 807, 'me': 336, 'no': 860, 'o': 861, 'os': 807, 'que': 257, 'um': 737, 'uma': 738}, {'com':
314, 'em': 314, 'na': 314, 'no': 314, 'para': 314}, {'^': 222, 'casa': 25}, {'<see_inf>': 25, '^': 222, 'a': 864,
'encontrar': 243, 'falar': 27, 'lhe': 766, 'lhes': 223, 'me': 244, 'nos': 245, 'o': 223, 'ter': 246}, {'espera': 73,
'ultima': 251}, {'da': 137, 'de': 137, 'para': 223, 'pra': 223, 'preciso': 223, 'que': 223}, {'<advises>': 3,
'<called3>': 5, '<came3>': 20, '<cheered1>': 24, '<date>': 26, '<eat1>': 28, '<handed1>': 35, '<hours>': 40,
'<moved1>': 45, '<moved_pp>': 42, '<off>': 46, '<off_pp>': 46, '<opines>': 53, '<rang1>': 54, '<read1>': 60, '<says>':
63, '<set>': 64, '<set_up>': 71, '<shall1>': 25, '<stays>': 75, '<talked1>': 78, '<they>': 205, '<tip>': 214,
'<told1>': 217, '<wants3>': 85, '<was_to>': 219, 'N': 228, '^': 233, 'a': 252, 'abracei': 4, 'acabamos': 253,
'acabei': 255, 'acabámos': 253, 'acao': 256, 'acho': 258, 'acompanharam': 260, 'acompanhei': 4, 'acompanhou': 260,
'agradecemos': 262, 'agradecer': 262, 'agradeci': 262, 'agradeco': 262, 'aguarda': 109, 'aguardamos': 72,
'aguardando': 235, 'aguardo': 72, 'ainda': 271, 'ajudamos': 276, 'ajudei': 279, 'ajudámos': 276, 'alertou': 111,
'alinhamos': 4, 'alinhámos': 4, 'almocamos': 4, 'almocei': 4, 'ando': 282, 'antes': 284, 'anunciei': 287, 'ao': 289,
'apanhei': 290, 'apresentamos': 298, 'apresentei': 300, 'apresentámos': 298, 'arranjei': 306, 'as': 307, 'assim': 284,
'ate': 284, 'avisei': 312, 'avisou': 111, 'banco': 316, 'batemos': 317, 'bati': 318, 'bebemos': 320, 'bebi': 321,
'bebo': 323, 'botei': 328, 'brigada': 330, 'brigado': 330, 'brindamos': 4, 'brindámos': 4, 'cai': 333, 'caiu': 333,
'caixa': 335, 'caminhei': 336, 'carta': 339, 'celebramos': 4, 'chamada': 341, 'chamadas': 343, 'cheguei': 346,
'cobra': 112, 'cobrou': 112, 'coloca': 116, 'colocamos': 350, 'colocar': 355, 'coloquei': 360, 'com': 362,
'combinamos': 365, 'combinei': 365, 'combinámos': 365, 'comemoramos': 4, 'comemorei': 4, 'comemos': 4, 'comentei':
287, 'comi': 366, 'comigo': 259, 'compartilhei': 371, 'compromete': 119, 'comprometeu': 119, 'comprometi': 373,
'conduzi': 376, 'conectei': 379, 'confirmei': 287, 'conforme': 385, 'conhecemos': 4, 'conheci': 4, 'connosco': 259,
'conosco': 259, 'conselho': 387, 'consultei': 389, 'conta': 120, 'contei': 287, 'conversamos': 4, 'conversei': 4,
'conversámos': 4, 'correio': 391, 'corri': 336, 'creio': 258, 'cruz': 392, 'cruzamo': 393, 'cruzei': 395, 'cuja': 61,
'cujo': 61, 'cumprimentei': 4, 'dado': 79, 'dei': 410, 'deixa': 411, 'deixei': 415, 'deixou': 425, 'demos': 426,
'depois': 427, 'desde': 284, 'desejei': 430, 'desliguei': 432, 'deu': 439, 'deve': 125, 'deveria': 440, 'devia': 440,
'deviamos': 440, 'devido': 61, 'devo': 455, 'dica': 387, 'direto': 333, 'discutimos': 4, 'disse': 461, 'diz': 134,
'dizem': 79, 'dizendo': 79, 'e': 462, 'ela': 463, 'ele': 463, 'em': 465, 'embora': 283, 'emprestei': 471, 'empurrou':
140, 'encaminhei': 474, 'encarrega': 142, 'encarrego': 476, 'encontramo': 477, 'encontramos': 482, 'encontrei': 483,
'encontro': 484, 'encontrámo': 393, 'encontrámos': 483, 'encorajou': 140, 'enquanto': 283, 'ensaiamos': 487,
'ensaiei': 487, 'ensaiámos': 487, 'ensinei': 490, 'entrevistei': 4, 'enviei': 492, 'enviou': 494, 'era': 495,
'eramos': 496, 'esbarrei': 395, 'escapou': 500, 'escrevi': 505, 'espera': 150, 'esperamos': 508, 'esperando': 235,
'espero': 508, 'esquecemos': 509, 'esqueci': 510, 'esta': 511, 'estamos': 514, 'estava': 515, 'estavamos': 518,
'esteve': 519, 'estive': 523, 'estivemos': 526, 'estou': 530, 'está': 511, 'eu': 540, 'expliquei': 543, 'falamos': 4,
'falei': 546, 'falou': 134, 'falta': 550, 'faltei': 345, 'falámos': 4, 'faz': 559, 'feedback': 560, 'festejei': 4,
'fica': 566, 'ficamos': 576, 'ficara': 164, 'ficaram': 165, 'fico': 578, 'ficou': 587, 'ficámos': 589, 'fiquei': 593,
'fiz': 604, 'fizemos': 605, 'foi': 611, 'fomos': 614, 'fui': 616, 'garantiu': 167, 'gostaria': 617, 'gostava': 617,
'gracas': 618, 'gravador': 620, 'h': 623, 'ha': 628, 'hora': 623, 'horas': 623, 'ia': 168, 'ideia': 257, 'incentivou':
140, 'indiquei': 631, 'informei': 632, 'insiste': 171, 'insistiu': 171, 'intro': 636, 'ja': 79, 'jantamos': 4,
'jantei': 4, 'jantámos': 4, 'jogamos': 4, 'joguei': 637, 'jogámos': 4, 'juntamo': 393, 'juntei': 638, 'juntou': 641,
'lanchamos': 4, 'lanchei': 4, 'lanchámos': 4, 'lembra': 642, 'lembrar': 644, 'lembrei': 646, 'lembrete': 351, 'levei':
651, 'lhe': 656, 'lhes': 656, 'li': 657, 'ligacao': 658, 'liguei': 659, 'manda': 174, 'mandei': 665, 'mandou': 668,
'matamos': 670, 'matámos': 671, 'me': 684, 'mentorei': 685, 'mentoria': 687, 'mentorias': 687, 'ministrei': 376,
'morrendo': 689, 'mostrei': 543, 'muita': 688, 'muito': 691, 'na': 697, 'nada': 699, 'nao': 714, 'necessita': 186,
'nem': 717, 'ninguem': 719, 'no': 722, 'nos': 726, 'nota': 728, 'nunca': 729, 'não': 714, 'nós': 730, 'o': 731,
'obrigada': 732, 'obrigado': 732, 'ocupa': 142, 'ocupo': 476, 'ofereceu': 190, 'ofereci': 734, 'os': 735, 'ouvi': 739,
'para': 740, 'parece': 79, 'partilhei': 371, 'passa': 746, 'passamos': 751, 'passei': 755, 'passou': 756, 'passámos':
751, 'pede': 109, 'pedi': 763, 'pedimos': 764, 'pediu': 769, 'peguei': 770, 'pelos': 771, 'pendente': 223, 'penso':
258, 'perdemos': 773, 'perdi': 775, 'perguntamos': 764, 'perguntei': 776, 'pergunto': 777, 'poe': 116, 'por': 780,
'porque': 61, 'porquê': 61, 'pq': 61, 'pra': 385, 'precisa': 192, 'precisamos': 783, 'precisava': 642, 'preciso': 784,
'procurei': 786, 'promete': 167, 'prometemos': 789, 'prometeu': 167, 'prometi': 789, 'propoe': 135, 'propos': 135,
'proxima': 65, 'proximo': 790, 'proximos': 791, 'pus': 793, 'pusemos': 795, 'pôr': 355, 'quando': 283, 'quase': 797,
'que': 798, 'quem': 799, 'quer': 186, 'queria': 617, 'quis': 786, 'reagendada': 41, 'reagendado': 41, 'reagendamos':
41, 'reagendar': 41, 'reagendámos': 41, 'recebemos': 801, 'recebi': 801, 'recomendacao': 802, 'recomendei': 803,
'reencontrei': 483, 'reenviou': 494, 'remarcada': 41, 'remarcado': 41, 'remarcamos': 41, 'remarcar': 41, 'remarcou':
41, 'remarcámos': 41, 'requer': 195, 'respondi': 805, 'resta': 223, 'reuni': 806, 'reuniao': 336, 'reunimo': 477,
'reunimos': 336, 'reuniram': 4, 'reunião': 336, 'reuno': 484, 'revi': 808, 'revimos': 4, 'revisamos': 4, 'sai': 809,
'saimos': 809, 'saudades': 711, 'saí': 809, 'se': 810, 'segundo': 385, 'sem': 811, 'sentei': 812, 'sera': 258,
'seria': 813, 'sessao': 816, 'sessoes': 816, 'sinto': 818, 'so': 819, 'sonhei': 820, 'soube': 79, 'sugestao': 802,
'ta': 821, 'talvez': 257, 'tambem': 822, 'tarefa': 256, 'tava': 336, 'telefone': 823, 'telefonei': 4, 'tem': 824,
'temos': 827, 'tenho': 829, 'tentamos': 786, 'tentei': 786, 'tento': 786, 'tentámos': 786, 'tinha': 834, 'tirei': 836,
'tive': 837, 'tivemos': 837, 'to': 839, 'todo': 351, 'tomamos': 841, 'tomando': 842, 'tomara': 257, 'tomei': 844,
'tomo': 323, 'tomámos': 845, 'topei': 395, 'trabalhamos': 4, 'trabalhei': 336, 'trata': 141, 'trato': 475,
'treinamos': 487, 'treinámos': 487, 'troca': 848, 'trocamos': 4, 'trocámos': 4, 'trombei': 395, 'troquei': 850, 'têm':
204, 'tô': 851, 'um': 852, 'uma': 853, 'umas': 852, 'uns': 852, 'vai': 855, 'valeu': 330, 'vamos': 856, 'vao': 168,
'veio': 519, 'vejo': 484, 'vem': 857, 'vemo': 477, 'vemos': 858, 'vi': 862, 'viajei': 336, 'vimo': 393, 'vimos': 808,
'visitei': 4, 'visto': 79, 'vlw': 330, 'voicemail': 46, 'voluntaria': 863, 'voluntariado': 863, 'voluntario': 863,
'vou': 865, 'à': 866, 'é': 867}]


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


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (3, 'coffee')}, {'': (7, 'event')}, {'work': 3}, {'': (4, 'meal')},
{'de': 3}, {'': (2, 'call')}, {'telefone': 7}, {'': (0, 'intro')}, {'': (8, 'meeting'), 'a': 9, 'à': 9}, {'a': 9, 'o':
9}, {'me': 9}, {'': (5, 'message')}, {'papo': 0}, {'um': 14}, {'copo': 5}, {'um': 16}, {'manha': 5}, {'': (3,
'coffee'), 'da': 18}, {'video': 7, 'vídeo': 7}, {'': (2, 'call'), 'de': 20}, {'call': 7}, {'': (6, 'email')},
{'eletronico': 23}, {'': (8, 'meeting'), 'day': 3}, {'mail': 23, 'mails': 23}, {'': (8, 'meeting'), 'de': 3}, {'me':
13}, {'ca': 0}, {'com': 0}, {'ao': 8}, {'anos': 3}, {'': (7, 'event'), 'de': 32}, {'meet': 7}, {'hour': 5}, {'off':
0}, {'livro': 3}, {'do': 37}, {'': (2, 'call'), 'para': 7, 'pro': 7}, {'mensagem': 13}, {'apresentou': 9, 'escreveu':
13, 'ligou': 7, 'mandou': 40}, {'leite': 2}, {'de': 42}, {'voz': 13}, {'': (5, 'message'), 'de': 44}, {'redonda': 3},
{'meet': 7, 'telefone': 7}, {'de': 44}, {'one': 0}, {'on': 49}, {'casa': 0}, {'em': 51}, {'escritorio': 0}, {'aqui':
0, 'no': 53}, {'nata': 2}, {'de': 55}, {'meet': 7, 'telefone': 7, 'zoom': 7}, {'almoco': 5, 'almoço': 5}, {'day': 3},
{'situacao': 0}, {'de': 60}, {'chamada': 7, 'email': 23, 'mail': 23, 'telefone': 7}, {'': (8, 'meeting'), 'de': 0},
{'rio': 3}, {'in': 64}, {'up': 0}, {'da': 18}, {'cafe': 67, 'café': 67}, {'emails': 23}, {'de': 69}, {'mensagens':
13}, {'um': 0}, {'a': 72}, {'comigo': 0}, {'ca': 0, 'ter': 74}, {'a': 0, 'o': 0}, {'': (2, 'call'), 'chamada': 7},
{'chamada': 7}, {'summit': 3}, {'1': 1, 'abatanado': 2, 'after': 4, 'afterwork': 3, 'alinhamento': 0, 'almocamos': 5,
'almocando': 5, 'almocar': 5, 'almocei': 5, 'almocinho': 5, 'almoco': 5, 'almocos': 5, 'almoço': 5, 'aniversario': 3,
'aniversário': 3, 'anos': 6, 'ao': 8, 'apresentacao': 10, 'apresentei': 11, 'apresentou': 12, 'arraial': 3,
'assembleia': 0, 'audio': 13, 'audios': 13, 'bati': 15, 'batismo': 3, 'batizado': 3, 'bebemos': 17, 'beber': 17,
'bebi': 17, 'bebo': 17, 'bica': 2, 'bicas': 2, 'board': 0, 'boteco': 5, 'brainstorming': 0, 'breja': 5, 'brejas': 5,
'brunch': 5, 'cafe': 19, 'cafes': 2, 'cafeteria': 2, 'cafezinho': 2, 'cafezinhos': 2, 'café': 19, 'caipirinha': 5,
'call': 7, 'calls': 7, 'callzinha': 7, 'caminhada': 0, 'cappuccino': 2, 'carta': 13, 'casamento': 3, 'ceia': 5,
'cerva': 5, 'cerveja': 5, 'cervejas': 5, 'cha': 2, 'chamada': 21, 'chamadas': 7, 'chat': 13, 'chazinho': 2,
'chimarrao': 2, 'chope': 5, 'chopes': 5, 'chopp': 5, 'churras': 5, 'churrasco': 5, 'cimbalino': 2, 'cocktail': 3,
'coloquio': 3, 'comemos': 5, 'comer': 5, 'comi': 5, 'comite': 0, 'concerto': 3, 'conf': 22, 'conferencia': 3,
'conferencias': 3, 'conferência': 3, 'congresso': 3, 'conheci': 0, 'conselho': 0, 'consulta': 0, 'convencao': 3,
'conversa': 0, 'conversamos': 0, 'conversei': 0, 'conversámos': 0, 'copo': 5, 'copos': 5, 'coquetel': 3, 'correio':
24, 'cruzei': 0, 'daily': 0, 'demo': 25, 'desliguei': 7, 'direct': 13, 'directa': 13, 'dm': 13, 'drinks': 5, 'e': 26,
'email': 23, 'emails': 23, 'encontramos': 0, 'encontrei': 0, 'encontro': 27, 'encontrámos': 0, 'enterro': 3,
'entrevista': 0, 'escreveu': 28, 'espresso': 2, 'esteve': 29, 'estive': 30, 'estivemos': 30, 'evento': 3, 'eventos':
3, 'expo': 3, 'exposicao': 3, 'expresso': 2, 'facetime': 7, 'falei': 31, 'feijoada': 5, 'feira': 3, 'feiras': 3,
'festa': 33, 'festas': 3, 'festival': 3, 'fino': 5, 'finos': 5, 'fiz': 22, 'fone': 7, 'formatura': 3, 'forum': 3,
'francesinha': 5, 'funeral': 3, 'gala': 3, 'galao': 2, 'google': 34, 'hackathon': 3, 'happy': 35, 'imperiais': 5,
'imperial': 5, 'inauguracao': 3, 'inbox': 13, 'insta': 13, 'instagram': 13, 'intro': 9, 'introducao': 9, 'janta': 5,
'jantamos': 5, 'jantando': 5, 'jantar': 5, 'jantares': 5, 'jantarzinho': 5, 'jantei': 5, 'jantámos': 5, 'jornada': 3,
'jornadas': 3, 'kick': 36, 'kickoff': 0, 'lancamento': 38, 'lanchamos': 5, 'lanche': 5, 'lanchei': 5, 'lanchámos': 5,
'ligacao': 7, 'ligacoes': 7, 'ligadinha': 7, 'ligamos': 7, 'ligaram': 7, 'ligou': 7, 'liguei': 39, 'ligámos': 7,
'linkedin': 13, 'mail': 23, 'mails': 23, 'mailzinho': 23, 'mandei': 40, 'mandou': 40, 'me': 41, 'meet': 7, 'meetup':
3, 'meia': 43, 'mensagem': 45, 'mensagens': 13, 'mentoria': 0, 'mesa': 46, 'msg': 13, 'msgs': 13, 'networking': 3,
'niver': 3, 'no': 47, 'nota': 48, 'oficina': 3, 'one': 50, 'painel': 3, 'palestra': 3, 'palestras': 3, 'papo': 0,
'passei': 52, 'passou': 54, 'pastel': 56, 'pastelaria': 2, 'pelo': 57, 'pequeno': 58, 'petiscada': 5, 'petiscos': 5,
'picanha': 5, 'pingado': 2, 'pitch': 59, 'pizza': 5, 'ponto': 61, 'por': 62, 'postal': 13, 'premio': 3, 'restaurante':
5, 'retro': 0, 'reuni': 0, 'reuniao': 63, 'reunimos': 0, 'reunioes': 0, 'reunião': 63, 'reuniões': 0, 'revisao': 0,
'rock': 65, 'rodizio': 5, 'seminario': 3, 'sessao': 0, 'show': 3, 'signal': 13, 'simposio': 3, 'skype': 7, 'slack':
13, 'sms': 13, 'stand': 66, 'starbucks': 2, 'summit': 3, 'sushi': 5, 'sync': 0, 'tapas': 5, 'tasca': 5, 'teams': 7,
'tel': 7, 'telefonadela': 7, 'telefone': 7, 'telefonei': 7, 'telefonema': 7, 'telefonemas': 7, 'telefonou': 7,
'telegram': 13, 'tomei': 68, 'toque': 7, 'torpedo': 13, 'troca': 70, 'trocamos': 71, 'trocámos': 71, 'um': 73, 'veio':
75, 'velorio': 3, 'vi': 76, 'video': 77, 'videochamada': 7, 'videochamadas': 7, 'videoconferencia': 7, 'vinho': 5,
'visita': 0, 'visitei': 0, 'vídeo': 78, 'wa': 13, 'web': 79, 'webinar': 3, 'whats': 13, 'whatsap': 13, 'whatsapp': 13,
'workshop': 3, 'workshops': 3, 'wpp': 13, 'zap': 13, 'zapzap': 13, 'zoom': 7, 'áudio': 13, 'áudios': 13}]

