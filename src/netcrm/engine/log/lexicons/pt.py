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
'agendamos': ('set_up',), 'agendar': ('todo_inf',), 'agendei': ('set_up',), 'agendámos': ('set_up',), 'agora':
('hello',), 'agradecer': ('giveinf', 'todo_inf'), 'ai': ('filler',), 'ainda': ('filler',), 'ajudar': ('giveinf',),
'ajudou': ('called3',), 'alba': ('name_words',), 'alguem': ('hello',), 'ali': ('hello',), 'almoca': ('verb3',),
'almocamos': ('hello',), 'almocar': ('see_inf',), 'almocarei': ('shall1',), 'almocaremos': ('shall1',), 'almocei':
('hello', 'seen1'), 'almoco': ('hello', 'date'), 'almoço': ('hello', 'date'), 'ama': ('verb3',), 'amanha': ('hello',),
'amanhã': ('hello',), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos': ('rel',), 'amor':
('name_words',), 'anda': ('verb3',), 'andava': ('verb3',), 'angela': ('name_words',), 'animei': ('cheered1',),
'aniversario': ('date', 'party'), 'aniversário': ('date', 'party'), 'anjo': ('name_words',), 'ano': ('hello',),
'anos': ('hello', 'party'), 'anotei': ('read1',), 'antecipada': ('moved_pp',), 'antecipado': ('moved_pp',),
'antecipamos': ('moved1',), 'antecipou': ('moved1',), 'antes': ('hello',), 'anuncia': ('verb3', 'says'), 'anunciei':
('told1',), 'anunciou': ('verb3', 'says'), 'ao': ('hello', 'to', 'where_to'), 'aos': ('hello', 'to', 'where_to'),
'apanhar': ('see_inf',), 'apanhei': ('met1',), 'apareceram': ('reach', 'came3', 'happens3'), 'apareceu': ('reach',
'came3', 'happens3'), 'aparentemente': ('filler',), 'apenas': ('filler',), 'aposentou': ('verb3',), 'apostar':
('urge_inf',), 'app': ('paper',), 'aprende': ('verb3',), 'apresenta': ('give3',), 'apresentacao': ('paper',),
'apresentam': ('give3',), 'apresentamos': ('give1',), 'apresentar': ('giveinf',), 'apresentara': ('give3', 'will3'),
'apresentarei': ('give1',), 'apresentei': ('hello',), 'apresento': ('give1', 'give1_pra'), 'apresentou': ('called3',),
'aqui': ('filler', 'hello'), 'aquilo': ('it',), 'arranca': ('verb3',), 'arrancou': ('verb3',), 'arranja': ('give3',),
'arranjar': ('giveinf',), 'arranjara': ('give3',), 'arranjo': ('give1',), 'arriscar': ('urge_inf',), 'arruma':
('give3',), 'arrumar': ('giveinf',), 'arrumo': ('give1',), 'artigo': ('paper',), 'as': ('them', 'det', 'any_det',
'to', 'clitic', 'where_to', 'article'), 'assina': ('verb3',), 'assinar': ('giveinf',), 'assinou': ('verb3', 'says'),
'assistente': ('rel',), 'assuncao': ('name_words',), 'ate': ('hello',), 'atende': ('answers',), 'atendeu': ('called3',
'answers'), 'atras': ('hello',), 'audio': ('letter',), 'audios': ('letter',), 'aula': ('course',), 'aumentar':
('urge_inf',), 'aumentasse': ('urge_inf',), 'aurora': ('name_words',), 'ausente': ('ill',), 'avisa': ('verb3',
'give3', 'says'), 'avisam': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',), 'avisarei': ('give1',),
'avisei': ('told1',), 'aviso': ('give1',), 'avisou': ('verb3', 'says'), 'avo': ('rel',), 'baixar': ('urge_inf',),
'barro': ('name_words',), 'barros': ('name_words',), 'bastante': ('filler',), 'bebe': ('rel',), 'beber': ('see_inf',),
'bebo': ('eat1',), 'bela': ('name_words',), 'bem': ('filler', 'hello'), 'bento': ('name_words',), 'bica': ('hello',),
'bicas': ('drink',), 'boa': ('span',), 'bocado': ('span',), 'bolou': ('off',), 'boteco': ('hello',), 'branca':
('name_words',), 'branco': ('name_words',), 'brejas': ('drink',), 'brevemente': ('filler',), 'brigaram': ('verb3',),
'busca': ('verb3',), 'buscar': ('giveinf',), 'buscava': ('verb3',), 'buscou': ('called3',), 'busquei': ('met1',), 'c':
('hello',), 'ca': ('filler',), 'cachorro': ('rel',), 'cada': ('hello',), 'cafe': ('date', 'drink'), 'cafes':
('drink',), 'cafezinho': ('hello', 'date', 'drink'), 'café': ('date', 'drink'), 'caiu': ('verb3',), 'call': ('date',
'call_noun'), 'campo': ('name_words',), 'campos': ('name_words',), 'cancelada': ('off_pp',), 'cancelado': ('off_pp',),
'cancelamos': ('off',), 'cancelaram': ('off',), 'cancelei': ('off',), 'cancelou': ('off',), 'cancelámos': ('off',),
'cao': ('rel',), 'capta': ('verb3',), 'captou': ('verb3',), 'cardoso': ('name_words',), 'caridade': ('name_words',),
'carta': ('letter', 'paper'), 'carvalho': ('name_words',), 'casa': ('hello', 'verb3', 'name_words'), 'casamento':
('party',), 'casara': ('verb3',), 'casaram': ('verb3',), 'casas': ('name_words',), 'casou': ('verb3',), 'castelo':
('name_words',), 'celebra': ('verb3',), 'celeste': ('name_words',), 'ceo': ('rel',), 'certamente': ('filler',),
'cerveja': ('drink',), 'cervejas': ('drink',), 'cfo': ('rel',), 'cha': ('drink',), 'chamada': ('hello', 'date',
'call_noun'), 'chamadas': ('call_noun',), 'chamou': ('reach', 'called3'), 'checar': ('giveinf', 'todo_inf'),
'checklist': ('paper',), 'chefe': ('rel',), 'chega': ('verb3',), 'chegar': ('see_inf',), 'chegara': ('verb3',),
'chegou': ('hello', 'verb3'), 'chope': ('hello', 'date', 'drink'), 'chopes': ('drink',), 'chopp': ('drink',),
'churrasco': ('party',), 'cinco': ('hello', 'span'), 'clara': ('name_words',), 'claro': ('filler',), 'cliente':
('rel',), 'clientes': ('rel',), 'coaching': ('mentor_noun',), 'cobrar': ('urge_inf', 'todo_inf'), 'cobrasse':
('urge_inf',), 'coelho': ('name_words',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'colega': ('rel',),
'colegas': ('rel',), 'colocar': ('giveinf',), 'coloco': ('give1',), 'com': ('hello',), 'comadre': ('rel',),
'combinada': ('set',), 'combinado': ('set', 'attempt'), 'combinamos': ('set_up', 'attempt'), 'combinar':
('todo_inf',), 'combinei': ('hello', 'set_up'), 'combinámos': ('set_up', 'attempt'), 'comeca': ('verb3',), 'comecar':
('urge_inf',), 'comecara': ('verb3',), 'comecou': ('verb3',), 'comenta': ('verb3', 'says'), 'comentarios':
('feedback_noun',), 'comentei': ('told1', 'read1'), 'comentou': ('verb3', 'says'), 'comigo': ('with_me', 'hello'),
'como': ('hello',), 'compadre': ('rel',), 'companheira': ('rel',), 'companheiro': ('rel',), 'compareceu':
('happens3',), 'compartilha': ('give3',), 'compartilhar': ('giveinf',), 'compartilharei': ('give1',), 'compartilhei':
('handed1',), 'compartilho': ('give1',), 'compensa': ('should',), 'compra': ('verb3',), 'comprar': ('giveinf',),
'compro': ('give1',), 'comprou': ('verb3',), 'conceicao': ('name_words',), 'conecta': ('give3',), 'conectar':
('giveinf',), 'conecto': ('give1',), 'conferencia': ('course',), 'conferência': ('course',), 'confessou': ('says',),
'confirma': ('verb3', 'give3', 'says'), 'confirmada': ('set',), 'confirmado': ('set',), 'confirmam': ('give3',),
'confirmamos': ('give1',), 'confirmar': ('giveinf', 'todo_inf'), 'confirmara': ('give3', 'will3'), 'confirmarei':
('give1',), 'confirmei': ('told1',), 'confirmo': ('give1',), 'confirmou': ('verb3', 'says'), 'conhece': ('verb3',
'is3'), 'conhecemos': ('met1',), 'conhecer': ('see_inf',), 'conheceram': ('hello', 'verb3'), 'conhecerei':
('shall1',), 'conheceu': ('verb3',), 'conheci': ('met1', 'seen1'), 'conhecia': ('verb3',), 'conheco': ('seen1',),
'connosco': ('with_me',), 'conosco': ('with_me',), 'consegue': ('give3',), 'conseguir': ('giveinf',), 'conseguira':
('give3',), 'conselho': ('hello', 'tip'), 'conselhos': ('tip',), 'considera': ('verb3', 'opines'), 'considerou':
('verb3',), 'consigo': ('give1',), 'consolei': ('cheered1',), 'constipada': ('ill',), 'constipado': ('ill',),
'constroi': ('verb3',), 'consulta': ('date',), 'consultar': ('todo_inf',), 'conta': ('verb3', 'says'), 'contabilista':
('rel',), 'contacta': ('give3',), 'contactar': ('giveinf', 'see_inf'), 'contactei': ('attempt',), 'contactos':
('paper',), 'contactou': ('reach', 'called3'), 'contador': ('rel',), 'contadora': ('rel',), 'contar': ('giveinf',),
'contata': ('give3',), 'contatar': ('giveinf', 'see_inf'), 'contatei': ('attempt',), 'contatos': ('paper',),
'contatou': ('reach', 'called3'), 'contei': ('told1',), 'contigo': ('hello',), 'continua': ('verb3',), 'continuava':
('verb3',), 'continuo': ('stays',), 'conto': ('give1',), 'contou': ('verb3', 'says'), 'contrata': ('verb3',),
'contratam': ('verb3',), 'contratar': ('urge_inf',), 'contratara': ('verb3',), 'contratasse': ('urge_inf',),
'contrato': ('paper',), 'contratou': ('verb3',), 'convem': ('should',), 'conversa': ('hello', 'date'), 'conversamos':
('talked1',), 'conversar': ('see_inf',), 'conversei': ('hello', 'talked1'), 'conversámos': ('talked1',), 'convida':
('invites',), 'convidado': ('invites',), 'convidam': ('invites',), 'convidar': ('giveinf', 'see_inf'), 'convidaram':
('invites',), 'convidou': ('reach', 'called3', 'invites'), 'convite': ('letter',), 'coo': ('rel',), 'copo':
('drink',), 'copos': ('drink',), 'cordeiro': ('name_words',), 'corrigi': ('read1',), 'cortar': ('urge_inf',),
'cortasse': ('urge_inf',), 'costa': ('name_words',), 'cotar': ('giveinf',), 'cre': ('verb3', 'opines'), 'cresce':
('verb3',), 'cresceu': ('verb3',), 'criancas': ('rel',), 'critiquei': ('read1',), 'cruz': ('name_words',), 'cruzamos':
('we3',), 'cruzou': ('we3',), 'cto': ('rel',), 'cumprimentei': ('met1',), 'cumprimentou': ('reach', 'called3'),
'cunhada': ('rel',), 'cunhado': ('rel',), 'curriculo': ('paper',), 'curso': ('course',), 'curte': ('verb3',),
'curtiu': ('verb3', 'says'), 'cv': ('paper',), 'da': ('hello', 'of'), 'dai': ('filler',), 'damos': ('give1',), 'dar':
('giveinf',), 'dara': ('verb3', 'give3'), 'darei': ('give1',), 'das': ('hello', 'name_words', 'of'), 'de': ('hello',
'of'), 'decide': ('verb3',), 'decidiu': ('verb3',), 'deck': ('paper',), 'defende': ('opines',), 'dei': ('hello',
'handed1'), 'deixa': ('verb3',), 'deixar': ('urge_inf',), 'deixara': ('verb3',), 'deixasse': ('urge_inf',), 'deixei':
('attempt',), 'deixou': ('verb3',), 'dela': ('them', 'their', 'hello'), 'dele': ('them', 'their', 'hello'), 'demite':
('verb3',), 'demitiu': ('verb3',), 'depois': ('filler', 'hello'), 'deposita': ('give3',), 'desce': ('verb3',),
'descobrir': ('giveinf',), 'desde': ('hello',), 'desistir': ('urge_inf',), 'desligar': ('see_inf',), 'desmarcada':
('off_pp',), 'desmarcado': ('off_pp',), 'desmarcamos': ('off',), 'desmarcaram': ('off',), 'desmarcou': ('hello',
'off'), 'desmarcámos': ('off',), 'desmarquei': ('off',), 'despedida': ('party',), 'deu': ('hello', 'verb3', 'called3',
'happens3'), 'deve': ('hello', 'verb3', 'should'), 'devem': ('hello', 'verb3'), 'devemos': ('should', 'urge_inf'),
'deveria': ('verb3', 'should', 'urge_inf'), 'deveriamos': ('should',), 'devia': ('verb3', 'was_to', 'should',
'urge_inf'), 'deviamos': ('was_to', 'should', 'urge_inf'), 'devo': ('hello', 'should', 'urge_inf'), 'devolutiva':
('feedback_noun',), 'devolve': ('give3', 'answers'), 'devolver': ('giveinf',), 'devolvera': ('give3',), 'devolverei':
('give1',), 'devolveu': ('answers',), 'devolvo': ('give1',), 'dez': ('span',), 'dia': ('hello',), 'dias': ('hello',
'name_words'), 'dica': ('hello', 'tip'), 'dicas': ('tip',), 'digo': ('give1',), 'dira': ('verb3', 'give3'), 'direi':
('give1',), 'diretor': ('rel',), 'diretora': ('rel',), 'dirige': ('verb3',), 'discutiram': ('verb3',), 'disse':
('hello', 'verb3', 'opines', 'told1', 'says', 'bidding'), 'divorcia': ('verb3',), 'divorciou': ('verb3',), 'diz':
('hello', 'verb3', 'opines', 'says'), 'dizem': ('verb3',), 'dizer': ('giveinf',), 'dizia': ('verb3', 'says'), 'dm':
('letter',), 'do': ('hello', 'of'), 'doente': ('ill',), 'dois': ('hello', 'span'), 'domingo': ('hello', 'name_words'),
'dores': ('name_words',), 'dos': ('hello', 'of'), 'dou': ('give1',), 'duas': ('hello', 'span'), 'durante': ('hello',),
'duvida': ('verb3',), 'e': ('and', 'is3'), 'editei': ('read1',), 'ela': ('they', 'them', 'hello'), 'elas': ('they',
'them', 'hello'), 'ele': ('they', 'them', 'hello'), 'eles': ('they', 'them', 'hello'), 'em': ('hello', 'where_to'),
'email': ('letter', 'attempt'), 'emails': ('letter',), 'empreende': ('verb3',), 'empresa': ('hello', 'rel'),
'empresta': ('give3',), 'emprestar': ('giveinf',), 'emprestara': ('give3',), 'emprestarei': ('give1',), 'emprestei':
('handed1',), 'empresto': ('give1', 'give1_pra'), 'empurrada': ('moved_pp',), 'empurrado': ('moved_pp',), 'empurrou':
('moved1',), 'encaminha': ('give3',), 'encaminhar': ('giveinf',), 'encaminharei': ('give1',), 'encaminhei':
('handed1',), 'encaminho': ('give1', 'give1_pra'), 'encontramos': ('we3', 'met1', 'seen1'), 'encontrar': ('see_inf',),
'encontrarei': ('shall1',), 'encontrei': ('hello', 'met1', 'seen1'), 'encontro': ('hello', 'date'), 'encontrou':
('we3', 'called3'), 'encontrámos': ('met1', 'seen1'), 'encorajei': ('cheered1',), 'enfim': ('filler',), 'enquanto':
('hello',), 'entao': ('filler', 'hello'), 'entende': ('opines',), 'entra': ('verb3',), 'entrara': ('verb3',),
'entrega': ('give3',), 'entregam': ('give3',), 'entregamos': ('give1',), 'entregar': ('giveinf',), 'entregara':
('give3', 'will3'), 'entregarei': ('give1',), 'entrego': ('give1', 'give1_pra'), 'entrevista': ('date',),
'entrevistei': ('met1',), 'entrevistou': ('called3',), 'entrou': ('verb3', 'answers'), 'envia': ('give3',), 'enviam':
('give3',), 'enviamos': ('give1',), 'enviar': ('giveinf',), 'enviara': ('give3', 'will3'), 'enviarei': ('give1',
'give1_pra'), 'enviei': ('handed1', 'attempt'), 'envio': ('give1', 'give1_pra'), 'enviou': ('reach',), 'equipa':
('rel',), 'equipe': ('rel',), 'era': ('verb3', 'is3'), 'eram': ('verb3',), 'escrever': ('giveinf', 'see_inf'),
'escrevera': ('give3',), 'escreveram': ('reach',), 'escreverei': ('give1',), 'escreveu': ('reach', 'called3', 'says'),
'escrevi': ('rang1', 'seen1', 'attempt'), 'escrevo': ('give1',), 'escritorio': ('hello',), 'espera': ('verb3',
'says'), 'esperanca': ('name_words',), 'esperar': ('urge_inf',), 'esperasse': ('urge_inf',), 'esperava': ('verb3',),
'esposa': ('rel',), 'essa': ('det', 'hello', 'any_det'), 'esse': ('det', 'hello', 'any_det'), 'esta': ('det', 'hello',
'verb3', 'any_det', 'is3'), 'estagiaria': ('rel',), 'estagiario': ('rel',), 'estamos': ('stays',), 'estao':
('verb3',), 'estar': ('see_inf',), 'estara': ('verb3',), 'estava': ('hello', 'verb3', 'is3'), 'estavam': ('verb3',),
'este': ('det', 'hello', 'any_det'), 'esteve': ('hello', 'verb3', 'came3'), 'estive': ('hello', 'seen1'), 'estiveram':
('came3',), 'estou': ('hello', 'stays'), 'estrela': ('name_words',), 'estuda': ('verb3',), 'estudou': ('verb3',),
'está': ('hello', 'verb3', 'is3'), 'eu': ('i', 'hello'), 'ex': ('rel',), 'excel': ('paper',), 'explica': ('verb3',
'says'), 'explicar': ('giveinf',), 'explico': ('give1',), 'explicou': ('verb3', 'says'), 'expliquei': ('told1',),
'faalmos': ('talked1',), 'faco': ('give1',), 'falado': ('talked1',), 'falamos': ('hello', 'talked1', 'we3', 'seen1'),
'falando': ('talked1',), 'falar': ('talked1', 'see_inf', 'todo_inf'), 'falaram': ('talked1',), 'faleceu': ('verb3',),
'falei': ('hello', 'talked1', 'told1', 'seen1'), 'falo': ('talked1', 'seen1'), 'falou': ('talked1', 'we3', 'says'),
'faltou': ('off',), 'falámos': ('hello', 'talked1', 'seen1'), 'familia': ('rel',), 'fara': ('verb3', 'give3'),
'farei': ('give1',), 'farias': ('name_words',), 'faturas': ('hello',), 'faz': ('hello', 'verb3'), 'fazer': ('hello',
'giveinf', 'urge_inf'), 'fazia': ('verb3',), 'fe': ('name_words',), 'fecha': ('verb3',), 'fechada': ('set',),
'fechado': ('set',), 'fechar': ('urge_inf',), 'fechara': ('verb3',), 'fechei': ('set_up',), 'fechou': ('verb3',),
'feedback': ('feedback_noun',), 'feira': ('hello',), 'felicitar': ('todo_inf',), 'felicitei': ('cheered1',),
'ferreira': ('name_words',), 'ferreiro': ('name_words',), 'festa': ('date', 'party'), 'fez': ('hello', 'verb3'),
'fica': ('hello', 'verb3'), 'ficamos': ('set_up', 'stays'), 'ficaram': ('verb3',), 'fico': ('stays',), 'ficou':
('hello',), 'ficámos': ('set_up', 'stays'), 'figueira': ('name_words',), 'filha': ('rel',), 'filho': ('rel',),
'filhos': ('rel',), 'finalmente': ('filler',), 'fino': ('drink',), 'finos': ('drink',), 'fiquei': ('hello', 'set_up'),
'firma': ('rel',), 'fixado': ('set',), 'fiz': ('hello',), 'fizesse': ('urge_inf',), 'flor': ('name_words',), 'focar':
('urge_inf',), 'foi': ('hello', 'verb3', 'is3'), 'fomos': ('seen1',), 'fonte': ('name_words',), 'fontes':
('name_words',), 'foque': ('urge_inf',), 'fora': ('ill',), 'foram': ('hello', 'verb3'), 'formacao': ('course',),
'foto': ('letter',), 'fotos': ('letter',), 'franco': ('name_words',), 'fui': ('hello', 'seen1'), 'fundou': ('verb3',),
'furaram': ('off',), 'furou': ('hello', 'off'), 'galo': ('name_words',), 'ganha': ('verb3',), 'ganhou': ('verb3',),
'garante': ('says',), 'gente': ('hello',), 'gerente': ('rel',), 'gestor': ('rel',), 'gestora': ('rel',), 'ghostou':
('off',), 'gloria': ('name_words',), 'gosta': ('verb3', 'says'), 'gostaria': ('verb3',), 'gostou': ('verb3', 'says'),
'graca': ('name_words',), 'guerra': ('name_words',), 'guia': ('paper',), 'h': ('hours',), 'haver': ('see_inf',),
'havia': ('hello',), 'hesita': ('verb3', 'says'), 'hoje': ('hello',), 'hora': ('hours', 'span'), 'horas': ('hello',
'hours', 'span'), 'hortensia': ('name_words',), 'houve': ('happens3', 'seen1'), 'hrs': ('hours',), 'hs': ('hours',),
'ia': ('verb3', 'was_to'), 'iamos': ('was_to',), 'igualmente': ('filler',), 'imperiais': ('drink',), 'imperial':
('drink',), 'incentivei': ('cheered1',), 'indica': ('give3',), 'indicar': ('giveinf',), 'indico': ('give1',),
'informei': ('told1',), 'insiste': ('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistiu': ('verb3',), 'investe':
('verb3',), 'investidor': ('rel',), 'investidora': ('rel',), 'investidores': ('rel',), 'investir': ('urge_inf',),
'investira': ('verb3',), 'investiu': ('verb3',), 'ir': ('see_inf',), 'ira': ('verb3',), 'irma': ('rel',), 'irmao':
('rel',), 'isso': ('hello', 'it'), 'isto': ('it',), 'ja': ('filler',), 'jamais': ('not',), 'janta': ('verb3',),
'jantamos': ('hello',), 'jantar': ('hello', 'date', 'see_inf'), 'jantarei': ('shall1',), 'jantaremos': ('shall1',),
'jantei': ('hello', 'seen1'), 'janto': ('eat1',), 'jantámos': ('hello',), 'jogou': ('moved1',), 'juntamos': ('we3',),
'justo': ('name_words',), 'la': ('them', 'filler'), 'lanca': ('verb3',), 'lancam': ('verb3',), 'lancar':
('urge_inf',), 'lancara': ('verb3',), 'lancha': ('verb3',), 'lancho': ('eat1',), 'lancou': ('verb3',), 'landing':
('paper',), 'laranjeira': ('name_words',), 'largar': ('urge_inf',), 'las': ('them',), 'leal': ('name_words',), 'leao':
('name_words',), 'leio': ('give1',), 'leite': ('name_words',), 'lembrar': ('giveinf',), 'ler': ('giveinf',), 'leva':
('verb3',), 'levanta': ('verb3',), 'levantar': ('urge_inf',), 'levantou': ('verb3',), 'levar': ('giveinf',),
'levarei': ('give1',), 'levo': ('give1',), 'levou': ('verb3', 'called3'), 'lhe': ('them', 'hello', 'clitic'), 'lhes':
('them',), 'li': ('read1',), 'lidera': ('verb3',), 'ligacao': ('hello', 'date', 'call_noun'), 'ligacoes':
('call_noun',), 'ligamos': ('attempt',), 'ligar': ('hello', 'giveinf', 'see_inf', 'attempt'), 'ligara': ('give3',
'will3'), 'ligaram': ('reach', 'called3'), 'ligarei': ('give1',), 'ligo': ('give1', 'rang1', 'give1_pra', 'attempt'),
'ligou': ('hello', 'reach', 'called3', 'answers'), 'liguei': ('hello', 'rang1', 'seen1', 'attempt'), 'ligámos':
('attempt',), 'lima': ('name_words',), 'limao': ('name_words',), 'linda': ('name_words',), 'link': ('letter',
'paper'), 'lista': ('paper',), 'livro': ('paper',), 'lo': ('them',), 'lobo': ('name_words',), 'localizar':
('see_inf',), 'logo': ('filler',), 'longa': ('span',), 'los': ('them',), 'lua': ('name_words',), 'luz':
('name_words',), 'lá': ('filler',), 'machado': ('name_words',), 'madrinha': ('rel',), 'mae': ('rel',), 'mail':
('letter',), 'mails': ('letter',), 'mais': ('hello',), 'mana': ('rel',), 'manda': ('hello', 'give3'), 'mandam':
('give3',), 'mandamos': ('give1',), 'mandar': ('giveinf',), 'mandara': ('give3', 'will3'), 'mandarei': ('give1',
'give1_pra'), 'mandei': ('hello', 'handed1', 'attempt'), 'mando': ('give1', 'give1_pra'), 'mandou': ('hello',
'reach'), 'manha': ('hello',), 'mano': ('rel',), 'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',),
'marcado': ('set', 'attempt'), 'marcamos': ('set_up',), 'marcar': ('giveinf', 'see_inf'), 'marco': ('give1',),
'marcámos': ('set_up',), 'margarida': ('name_words',), 'marido': ('rel',), 'marina': ('name_words',), 'marquei':
('set_up', 'seen1'), 'mas': ('hello',), 'masterclass': ('course',), 'material': ('paper',), 'mato': ('name_words',),
'matos': ('name_words',), 'me': ('me', 'clitic'), 'meia': ('span',), 'meio': ('filler',), 'melhor': ('hello',
'should'), 'melhorou': ('verb3',), 'menciona': ('verb3', 'says'), 'mencionou': ('verb3', 'says'), 'mensagem':
('letter', 'attempt'), 'mensagens': ('letter', 'attempt'), 'mentoria': ('mentor_noun',), 'mentorias':
('mentor_noun',), 'mentoring': ('mentor_noun',), 'mes': ('hello',), 'meses': ('hello',), 'mesma': ('hello',), 'mesmo':
('filler', 'hello'), 'meu': ('my', 'hello', 'any_det'), 'meus': ('my',), 'mim': ('me',), 'min': ('span',), 'minha':
('my', 'hello', 'any_det'), 'minhas': ('my',), 'minuto': ('span',), 'minutos': ('span',), 'miuda': ('rel',), 'miudo':
('rel',), 'miudos': ('rel',), 'modelo': ('paper',), 'moleiro': ('name_words',), 'monta': ('verb3',), 'montar':
('giveinf',), 'monte': ('name_words',), 'montes': ('name_words',), 'monto': ('give1',), 'montou': ('verb3',), 'mora':
('verb3', 'is3'), 'moraes': ('name_words',), 'morais': ('name_words',), 'morava': ('verb3',), 'moreno':
('name_words',), 'morreu': ('verb3',), 'mostra': ('give3',), 'mostrar': ('giveinf',), 'mostrarei': ('give1',),
'mostrei': ('told1',), 'mostro': ('give1',), 'mostrou': ('called3',), 'moura': ('name_words',), 'movemos':
('moved1',), 'moveu': ('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',), 'msg': ('letter',), 'msgs':
('letter',), 'muda': ('verb3',), 'mudada': ('moved_pp',), 'mudado': ('moved_pp',), 'mudamos': ('moved1',), 'mudar':
('urge_inf',), 'mudara': ('verb3',), 'mudaram': ('verb3',), 'mudasse': ('urge_inf',), 'mudou': ('verb3', 'moved1'),
'muito': ('filler', 'hello'), 'mulher': ('rel',), 'n': ('not',), 'na': ('hello', 'where_to'), 'nada': ('hello',),
'namorada': ('rel',), 'namorado': ('rel',), 'nao': ('not', 'hello', 'should'), 'nas': ('hello',), 'nasceu':
('verb3',), 'nem': ('not',), 'nenhum': ('not',), 'nenhuma': ('not',), 'neta': ('rel',), 'neto': ('rel',), 'neves':
('name_words',), 'ninguem': ('hello',), 'niver': ('party',), 'nogueira': ('name_words',), 'noite': ('hello',),
'noiva': ('rel',), 'noivo': ('rel',), 'nos': ('i', 'me', 'hello', 'clitic'), 'nossa': ('my', 'hello', 'any_det'),
'nossas': ('my',), 'nosso': ('my', 'hello', 'any_det'), 'nossos': ('my', 'hello'), 'notas': ('feedback_noun',),
'nova': ('hello',), 'nunca': ('not', 'hello'), 'nunes': ('name_words',), 'não': ('not', 'hello', 'should'), 'nós':
('i', 'hello'), 'o': ('them', 'det', 'hello', 'any_det', 'clitic', 'article'), 'obrigado': ('hello',), 'odeia':
('verb3', 'says'), 'ofereci': ('handed1',), 'oficina': ('course',), 'olhei': ('read1',), 'oliveira': ('name_words',),
'onde': ('hello',), 'ontem': ('hello',), 'opina': ('opines',), 'opiniao': ('tip', 'feedback_noun'), 'orcar':
('giveinf',), 'organiza': ('verb3',), 'organizou': ('verb3',), 'os': ('them', 'det', 'hello', 'any_det', 'clitic',
'article'), 'outra': ('hello',), 'outro': ('hello',), 'p': ('to',), 'padrinho': ('rel',), 'paga': ('verb3', 'give3'),
'pagam': ('give3',), 'pagar': ('giveinf',), 'pagara': ('give3',), 'pagarei': ('give1',), 'pago': ('give1',), 'pagou':
('verb3',), 'pai': ('rel',), 'pais': ('rel',), 'palestra': ('course',), 'palpite': ('tip',), 'papeamos': ('talked1',),
'papeei': ('talked1',), 'papo': ('hello', 'date'), 'para': ('hello', 'to', 'where_to'), 'parabenizar': ('todo_inf',),
'parabenizei': ('cheered1',), 'parar': ('urge_inf',), 'parasse': ('urge_inf',), 'parece': ('verb3',), 'parecia':
('verb3',), 'partilha': ('give3',), 'partilhamos': ('give1',), 'partilhar': ('giveinf',), 'partilhara': ('give3',),
'partilharei': ('give1',), 'partilhei': ('handed1',), 'partilho': ('give1', 'give1_pra'), 'passa': ('give3',),
'passada': ('hello',), 'passado': ('hello',), 'passam': ('give3',), 'passamos': ('give1', 'moved1'), 'passar':
('giveinf', 'see_inf'), 'passara': ('give3',), 'passaram': ('came3',), 'passarei': ('give1',), 'passei': ('hello',
'handed1'), 'passo': ('give1', 'give1_pra'), 'passou': ('hello', 'verb3', 'reach', 'came3', 'moved1'), 'passámos':
('moved1',), 'pastor': ('name_words',), 'patrao': ('rel',), 'patroa': ('rel',), 'paz': ('name_words',), 'pede':
('verb3',), 'pedir': ('hello', 'urge_inf', 'todo_inf'), 'pediu': ('verb3', 'bidding'), 'pedra': ('name_words',),
'pedro': ('name_words',), 'pela': ('hello', 'of'), 'pelo': ('hello', 'of'), 'pensa': ('verb3', 'opines', 'says'),
'pensava': ('verb3', 'was_to'), 'perde': ('verb3',), 'perdeu': ('verb3',), 'pereira': ('name_words',), 'pergunta':
('verb3', 'says'), 'perguntar': ('hello', 'see_inf', 'todo_inf'), 'perguntou': ('verb3', 'says'), 'perola':
('name_words',), 'pescador': ('name_words',), 'piedade': ('name_words',), 'pilar': ('name_words',), 'pinheiro':
('name_words',), 'pinho': ('name_words',), 'pinto': ('name_words',), 'pitch': ('paper',), 'planeia': ('verb3',),
'planeja': ('verb3',), 'planilha': ('paper',), 'plano': ('paper',), 'podcast': ('paper',), 'pode': ('hello', 'verb3',
'wants3'), 'podem': ('verb3',), 'podera': ('verb3',), 'poderia': ('should',), 'podia': ('verb3', 'should'), 'poe':
('verb3',), 'pois': ('filler',), 'pondera': ('verb3',), 'ponho': ('give1',), 'por': ('hello', 'giveinf', 'of'),
'porque': ('hello',), 'pos': ('verb3',), 'posso': ('hello',), 'postal': ('letter',), 'pouco': ('hello', 'span'), 'pq':
('hello',), 'pra': ('hello', 'to', 'where_to'), 'prado': ('name_words',), 'precisa': ('hello', 'verb3'), 'precisamos':
('should', 'urge_inf'), 'precisava': ('verb3', 'should'), 'preciso': ('hello', 'should', 'urge_inf'), 'prefere':
('verb3',), 'preferiu': ('verb3',), 'prepara': ('give3',), 'preparamos': ('give1',), 'preparar': ('giveinf',),
'prepararei': ('give1',), 'preparo': ('give1', 'give1_pra'), 'pretende': ('verb3', 'wants3'), 'preto':
('name_words',), 'prevista': ('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'pro': ('hello',
'to', 'where_to'), 'procura': ('verb3', 'is3'), 'procuram': ('verb3',), 'procurar': ('giveinf', 'urge_inf'),
'procurava': ('verb3',), 'procuro': ('give1',), 'procurou': ('verb3', 'called3'), 'produto': ('paper',), 'propoe':
('verb3',), 'propos': ('verb3',), 'proposta': ('paper',), 'provavelmente': ('filler',), 'proxima': ('hello',),
'proximo': ('hello',), 'prá': ('to',), 'pôde': ('verb3',), 'pôr': ('giveinf',), 'q': ('hello',), 'qual': ('hello',),
'quando': ('hello',), 'quarenta': ('span',), 'quarta': ('hello',), 'quase': ('filler',), 'quatro': ('hello', 'span'),
'que': ('hello',), 'quem': ('hello',), 'quer': ('hello', 'verb3', 'wants3', 'is3', 'bidding'), 'querem': ('verb3',),
'querera': ('verb3',), 'queria': ('hello', 'verb3', 'was_to', 'bidding'), 'queriamos': ('was_to',), 'quero':
('hello',), 'quinta': ('hello',), 'quinze': ('hello', 'span'), 'quis': ('verb3',), 'rapidamente': ('filler',),
'rapidinho': ('filler',), 'rapido': ('filler',), 'raposo': ('name_words',), 'rascunho': ('paper',), 'reagendada':
('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagendei': ('moved1',), 'reagendou':
('moved1',), 'reagendámos': ('moved1',), 'recado': ('hello',), 'recebeu': ('reach', 'called3'), 'recebi': ('met1',),
'recomenda': ('verb3', 'advises'), 'recomendacao': ('tip',), 'recomendar': ('giveinf',), 'recomendo': ('give1',),
'recomendou': ('verb3', 'advises', 'bidding'), 'reconhece': ('says',), 'recusa': ('verb3',), 'recusou': ('verb3',),
'reduzir': ('urge_inf',), 'reduzisse': ('urge_inf',), 'reencontrei': ('met1',), 'reenvia': ('give3',), 'reenviar':
('giveinf',), 'reenviarei': ('give1',), 'reenvio': ('give1', 'give1_pra'), 'reformou': ('verb3',), 'regressa':
('verb3',), 'regressou': ('verb3',), 'rei': ('name_words',), 'reis': ('name_words',), 'reli': ('read1',), 'remarcada':
('moved_pp',), 'remarcado': ('moved_pp',), 'remarcamos': ('moved1',), 'remarcar': ('todo_inf',), 'remarcou':
('moved1',), 'remarcámos': ('moved1',), 'remarquei': ('moved1',), 'reservei': ('set_up',), 'responde': ('give3',
'answers'), 'respondem': ('give3',), 'responder': ('giveinf',), 'respondera': ('give3', 'will3'), 'responderam':
('answers',), 'responderei': ('give1',), 'respondeu': ('reach', 'called3', 'answers'), 'respondi': ('rang1',),
'respondo': ('give1',), 'retida': ('ill',), 'retido': ('ill',), 'retorna': ('give3', 'answers'), 'retornar':
('giveinf',), 'retornei': ('rang1',), 'retorno': ('give1',), 'retornou': ('reach', 'called3', 'answers'), 'reuni':
('seen1',), 'reuniao': ('hello', 'date'), 'reunimos': ('we3', 'seen1'), 'reunir': ('see_inf',), 'reunirei':
('shall1',), 'reuniu': ('we3',), 'reunião': ('hello', 'date'), 'reuno': ('eat1',), 'reve': ('give3',), 'revejo':
('give1',), 'rever': ('giveinf',), 'revi': ('hello', 'met1', 'read1'), 'revisa': ('give3',), 'revisar': ('giveinf',),
'revisei': ('read1',), 'reviso': ('give1',), 'ribeira': ('name_words',), 'ribeiro': ('name_words',), 'rio':
('name_words',), 'rios': ('name_words',), 'rocha': ('name_words',), 'rolou': ('happens3',), 'rosa': ('name_words',),
'rosario': ('name_words',), 'sabado': ('hello', 'name_words'), 'sabe': ('verb3', 'says'), 'sabia': ('verb3',), 'sai':
('verb3',), 'sair': ('see_inf',), 'saira': ('verb3',), 'saiu': ('verb3', 'happens3'), 'salvador': ('name_words',),
'santos': ('name_words',), 'sao': ('hello', 'verb3'), 'sapateiro': ('name_words',), 'se': ('hello', 'verb3', 'is3'),
'secretaria': ('rel',), 'secretario': ('rel',), 'segue': ('verb3',), 'segunda': ('hello',), 'sem': ('hello',),
'semana': ('hello',), 'seminario': ('course',), 'sempre': ('filler', 'hello'), 'sente': ('opines', 'says'), 'separa':
('verb3',), 'separaram': ('verb3',), 'separou': ('verb3',), 'sera': ('hello', 'verb3'), 'seria': ('hello', 'verb3'),
'serra': ('name_words',), 'serrano': ('name_words',), 'sessao': ('date', 'course'), 'seu': ('their', 'hello'), 'seus':
('their',), 'sexta': ('hello',), 'silva': ('name_words',), 'site': ('paper',), 'sms': ('letter',), 'so': ('filler',),
'sobe': ('verb3',), 'sobre': ('hello', 'of'), 'sobrinha': ('rel',), 'sobrinho': ('rel',), 'socia': ('rel',), 'socio':
('rel',), 'socios': ('rel',), 'socorro': ('name_words',), 'sofre': ('verb3',), 'sofreu': ('verb3',), 'sogra':
('rel',), 'sogro': ('rel',), 'sol': ('name_words',), 'sonha': ('verb3',), 'soube': ('verb3',), 'startup': ('rel',),
'sua': ('their', 'hello'), 'suas': ('their',), 'suba': ('urge_inf',), 'subir': ('urge_inf',), 'subisse':
('urge_inf',), 'subiu': ('verb3',), 'sugere': ('verb3', 'advises'), 'sugeriu': ('verb3', 'advises'), 'sugestao':
('tip',), 'sugestoes': ('feedback_noun',), 'suspensa': ('off_pp',), 'suspenso': ('off_pp',), 'ta': ('verb3',), 'talk':
('course',), 'talvez': ('filler',), 'tambem': ('filler', 'hello'), 'tarde': ('hello',), 'tava': ('verb3',), 'tb':
('filler', 'hello'), 'tbm': ('filler',), 'telefonar': ('see_inf',), 'telefonaram': ('reach',), 'telefonei': ('rang1',
'attempt'), 'telefonema': ('call_noun',), 'telefonemas': ('call_noun',), 'telefonou': ('reach', 'called3'), 'tem':
('hello', 'verb3', 'is3'), 'teme': ('verb3',), 'temos': ('hello', 'should'), 'tempinho': ('span',), 'template':
('paper',), 'tenho': ('hello', 'should'), 'tentei': ('hello', 'attempt'), 'ter': ('see_inf', 'urge_inf'), 'tera':
('verb3',), 'terca': ('hello',), 'termina': ('verb3',), 'terminou': ('verb3',), 'tese': ('paper',), 'testa':
('verb3',), 'testar': ('urge_inf',), 'testasse': ('urge_inf',), 'testei': ('read1',), 'testou': ('verb3',), 'teve':
('hello', 'verb3', 'happens3'), 'texto': ('paper',), 'tia': ('rel',), 'time': ('rel',), 'tinha': ('hello', 'verb3',
'should', 'is3'), 'tinhamos': ('was_to', 'should', 'attempt'), 'tio': ('rel',), 'tip': ('tip',), 'tipo': ('filler',),
'tive': ('hello', 'seen1'), 'tivemos': ('seen1',), 'tiveram': ('verb3',), 'tmb': ('filler',), 'to': ('stays',),
'toca': ('verb3',), 'toda': ('filler',), 'todas': ('hello',), 'todo': ('filler',), 'todos': ('hello',), 'toma':
('verb3',), 'tomamos': ('hello',), 'tomar': ('see_inf', 'urge_inf'), 'tomei': ('hello',), 'tomo': ('eat1',), 'tomou':
('verb3',), 'tomámos': ('hello',), 'topa': ('verb3', 'wants3'), 'topou': ('verb3', 'wants3'), 'toque': ('call_noun',
'tip'), 'tornou': ('verb3',), 'torre': ('name_words',), 'torres': ('name_words',), 'touro': ('name_words',),
'trabalha': ('verb3', 'is3'), 'trabalham': ('verb3',), 'trabalhava': ('verb3',), 'trabalho': ('hello',), 'trabalhou':
('verb3',), 'trago': ('give1',), 'tranquilizei': ('cheered1',), 'transfere': ('give3',), 'transferida': ('moved_pp',),
'transferido': ('moved_pp',), 'transferir': ('giveinf',), 'transferiu': ('moved1',), 'transfiro': ('give1',), 'trara':
('give3',), 'trarei': ('give1',), 'traz': ('give3',), 'trazer': ('giveinf',), 'treinamento': ('course',), 'tres':
('hello', 'span'), 'trinta': ('span',), 'troca': ('verb3',), 'trocou': ('verb3',), 'tudo': ('filler', 'hello'),
'tutoria': ('mentor_noun',), 'têm': ('hello', 'verb3'), 'tô': ('stays',), 'ultima': ('hello',), 'um': ('det',
'any_det'), 'uma': ('det', 'hello', 'any_det'), 'umas': ('det', 'any_det'), 'uns': ('det', 'any_det'), 'usa':
('verb3',), 'usar': ('urge_inf',), 'usava': ('verb3',), 'vaca': ('name_words',), 'vai': ('hello', 'verb3', 'is3'),
'vale': ('name_words',), 'valida': ('give3',), 'vao': ('verb3',), 'vc': ('they', 'hello'), 'veio': ('reach', 'came3'),
'vejo': ('eat1', 'seen1'), 'vem': ('hello', 'verb3', 'is3'), 'vemos': ('seen1',), 'vende': ('verb3',), 'vendem':
('verb3',), 'vender': ('urge_inf',), 'vendera': ('verb3',), 'vendesse': ('urge_inf',), 'vendeu': ('verb3',), 'ver':
('giveinf', 'see_inf'), 'vera': ('verb3',), 'verei': ('shall1',), 'veremos': ('shall1',), 'verificar': ('giveinf',),
'vi': ('hello', 'met1', 'seen1'), 'viaja': ('verb3',), 'viajando': ('ill',), 'viajou': ('verb3',), 'videochamada':
('date', 'call_noun'), 'vieram': ('reach', 'came3'), 'vimos': ('we3', 'met1', 'seen1'), 'vinha': ('verb3',), 'vinho':
('name_words',), 'vinte': ('span',), 'violeta': ('name_words',), 'vira': ('verb3',), 'virou': ('verb3',), 'virá':
('verb3',), 'visita': ('date',), 'visitamos': ('met1',), 'visitar': ('see_inf',), 'visitarei': ('shall1',), 'visitei':
('hello', 'met1'), 'visito': ('eat1',), 'visitou': ('reach', 'called3'), 'visitámos': ('met1',), 'vitoria':
('name_words',), 'viu': ('verb3', 'we3'), 'vive': ('verb3', 'is3'), 'vivem': ('verb3',), 'vivia': ('verb3',),
'vizinha': ('rel',), 'vizinho': ('rel',), 'voce': ('hello',), 'volta': ('verb3',), 'voltara': ('verb3',), 'voltou':
('hello', 'verb3'), 'voo': ('date',), 'vou': ('hello',), 'whatsapp': ('letter',), 'workshop': ('course',), 'wpp':
('letter',), 'zap': ('letter',), 'zoom': ('date',), 'à': ('to', 'where_to'), 'às': ('to', 'where_to'), 'áudio':
('letter',), 'áudios': ('letter',), 'é': ('is3',), 'ñ': ('not',)}


CLAUSES = [{'': (5, 'mine')}, {'<any_det>': 0, 'D': 0}, {'encaminho': 1, 'envio': 1, 'ligo': 1, 'mando': 1, 'passo':
1, 'preparo': 1, 'reenvio': 1}, {'^': 2}, {'': (5, 'mine'), 'lhe': 0}, {'com': 0}, {'<giveinf>': 4, '<todo_inf>': 0,
'falar': 5, 'marcar': 5, 'ver': 5}, {'': (3, 'advice')}, {'^': 7}, {':': 8}, {'^': 6, 'conselho': 9, 'conselhos': 9,
'dica': 9, 'dicas': 9}, {'^': 7, 'a': 8, 'que': 8}, {'^': 7, 'a': 8, 'me': 11, 'nos': 11, 'para': 8, 'que': 8}, {'':
(15, 'contact')}, {'me': 13, 'nos': 13}, {'minha': 13}, {'escritorio': 13}, {'casa': 13}, {'': (15, 'contact'), 'em':
17, 'no': 16}, {'': (15, 'contact'), 'a': 17, 'em': 17}, {'gente': 13}, {'a': 20}, {'surpresa': 13}, {'': (15,
'contact'), 'em': 17}, {'ver': 13, 'visitar': 13}, {'coworking': 13, 'escritorio': 13}, {'aqui': 13, 'ca': 13},
{'comigo': 13}, {'me': 13}, {'a': 15, 'almocar': 13, 'ao': 16, 'aqui': 18, 'ca': 19, 'com': 21, 'comigo': 13, 'de':
22, 'em': 17, 'jantar': 13, 'la': 23, 'lá': 23, 'me': 24, 'na': 15, 'no': 25, 'por': 26, 'ter': 27, 'tomar': 13,
'ver': 28, 'visitar': 28, 'à': 15}, {'': (22, 'gave:encouragement')}, {'^': 30}, {'<them>': 31, 'N': 31}, {'<them>':
31, 'N': 31, 'a': 32, 'o': 32}, {'': (2, 'plan')}, {'<set>': 34}, {'com': 34}, {'<any_det>': 34, 'D': 34, 'c': 34,
'cafe': 34, 'café': 34, 'com': 34, 'me': 36}, {'': (20, 'gave:resource')}, {'<paper>': 38}, {'meu': 39, 'meus': 39,
'minha': 39, 'minhas': 39, 'nossa': 39, 'nosso': 39}, {'a': 40, 'meu': 39, 'meus': 39, 'minha': 39, 'minhas': 39,
'nossa': 39, 'nosso': 39, 'o': 40, 'um': 40, 'uma': 40}, {'<any_det>': 38}, {'^': 42}, {'^': 41, 'lhe': 43, 'lhes':
43}, {'': (19, 'gave:mentoring')}, {'^': 45}, {'<where_to>': 46, '^': 45, 'com': 46, 'no': 46}, {'<mentor_noun>': 47},
{'de': 48}, {'': (1, 'moved')}, {'D': 50, 'para': 50, 'pra': 50, 'pro': 50}, {'<date>': 51, 'D': 50, 'para': 50,
'pra': 50, 'pro': 50}, {'<date>': 51, 'D': 50, 'a': 52, 'nossa': 52, 'nosso': 52, 'o': 52, 'para': 50, 'pra': 50,
'pro': 50}, {'<date>': 51, 'D': 50, 'a': 52, 'nossa': 52, 'nosso': 52, 'o': 52, 'para': 50, 'pra': 50, 'pro': 50,
'se': 53}, {'': (0, 'missed')}, {'melhor': 7}, {'deveria': 7, 'devia': 7, 'deviamos': 7}, {'<should>': 7, 'e': 56,
'era': 56, 'nao': 57, 'não': 57, 'o': 56, 'seria': 56, 'é': 56}, {'^': 58}, {'gente': 59}, {'^': 58, 'a': 60, 'eu':
59, 'nos': 59, 'nós': 59}, {'que': 61}, {'<to>': 13, 'N': 13}, {'': (17, 'gave:feedback')}, {'^': 64}, {'^': 64, 'da':
65, 'dela': 65, 'dele': 65, 'do': 65}, {'<paper>': 66}, {'<paper>': 66, 'seu': 67, 'sua': 67}, {'<paper>': 66, 'a':
68, 'as': 68, 'o': 68, 'os': 68, 'seu': 67, 'sua': 67}, {'': (13, 'talk')}, {'': (13, 'talk'), 'como': 70, 'da': 70,
'de': 70, 'do': 70, 'que': 70, 'se': 70, 'sobre': 70}, {'me': 71, 'que': 70}, {'D': 34, 'c': 34, 'com': 34, 'para':
34, 'pra': 34, 'pro': 34}, {'<date>': 34}, {'D': 34, 'para': 34}, {'N': 75}, {'encontrar': 34, 'ver': 34}, {'almocar':
34, 'beber': 34, 'falar': 34, 'ir': 34, 'jantar': 34, 'nos': 77, 'tomar': 34}, {'D': 34}, {'<any_det>': 74, '<date>':
34, 'D': 34, 'com': 76, 'de': 78, 'para': 79}, {'': (7, 'waiting')}, {'<of>': 81, 'que': 81}, {'espera': 82}, {'a':
83, 'à': 83}, {'telefone': 13}, {'': (15, 'contact'), 'bocado': 13, 'pouco': 13}, {'D': 13, 'ao': 85, 'c': 13, 'cm':
13, 'com': 13, 'da': 13, 'das': 13, 'de': 13, 'do': 13, 'dos': 13, 'na': 13, 'no': 13, 'pelo': 13, 'por': 13, 'sobre':
13, 'um': 86}, {'D': 13}, {'me': 88, 'que': 70}, {'': (6, 'theirs')}, {'me': 90, 'nos': 90}, {'<giveinf>': 91},
{'<giveinf>': 90}, {'^': 93}, {'^': 92, 'me': 94, 'nos': 94}, {'ma': 90, 'me': 90, 'mo': 90, 'nos': 90}, {'ok': 90,
'retorno': 90, 'toque': 90}, {'resposta': 90}, {'feedback': 90, 'noticias': 90, 'novidades': 90, 'resposta': 90,
'retorno': 90, 'um': 97, 'uma': 98}, {'me': 99, 'nos': 99}, {'coisa': 90}, {'D': 90, 'algo': 90, 'alguma': 101, 'ate':
90, 'depois': 90, 'logo': 90, 'na': 90, 'no': 90, 'o': 90, 'quando': 90, 'se': 90}, {'me': 102, 'nos': 102}, {'intro':
90, 'ponte': 90}, {'apresentacao': 90, 'intro': 90}, {'a': 104, 'chegar': 90, 'uma': 105}, {'me': 106}, {'contacto':
90, 'contato': 90}, {'em': 108}, {'coloca': 109, 'desaconselhou': 7, 'faz': 106, 'poe': 109}, {'me': 109},
{'contactar': 90, 'escrever': 90, 'falar': 90, 'ligar': 90}, {'novidades': 90, 'uma': 98}, {'a': 112, 'com': 113},
{'<give3>': 96, '<will3>': 90, 'da': 100, 'desaconselha': 7, 'desaconselhou': 7, 'diz': 103, 'dá': 100, 'escreve':
103, 'faz': 107, 'liga': 103, 'me': 110, 'poe': 111, 'telefona': 103, 'volta': 114, 'voltara': 114}, {'': (4,
'needs_from_me')}, {'<my>': 116}, {'^': 117}, {'^': 117, 'a': 118, 'as': 118, 'da': 118, 'de': 118, 'do': 118, 'o':
118, 'os': 118}, {'contra': 8, 'para': 8, 'que': 8, 'sobre': 8}, {'me': 120, 'nos': 120}, {'^': 116}, {'contacto':
90}, {'em': 123}, {'^': 124}, {'^': 124, 'me': 125}, {'^': 90}, {'a': 127, 'em': 127}, {'se': 128}, {'com': 118}, {'':
(6, 'theirs'), 'me': 90}, {'<giveinf>': 131}, {'': (7, 'waiting'), '<giveinf>': 131}, {'^': 133}, {'^': 81}, {'^':
132, 'me': 134, 'nos': 135}, {'me': 135, 'nos': 135}, {'que': 7}, {'<urge_inf>': 7, 'tenho': 138}, {'^': 139},
{'gente': 140}, {'^': 139, 'a': 141, 'eu': 140}, {'^': 90, 'me': 127}, {'^': 139, 'a': 141, 'eu': 140, 'ia': 143,
'iria': 127, 'me': 127, 'nos': 127, 'vai': 143}, {'para': 142, 'pra': 142, 'que': 144}, {'me': 145, 'para': 142,
'pra': 142, 'que': 144}, {'que': 8}, {'de': 147, 'que': 8}, {'opiniao': 148}, {'da': 149, 'de': 149}, {'a': 8}, {'me':
151, 'nos': 151}, {'da': 127, 'de': 127, 'do': 127}, {'se': 153}, {'parte': 116}, {'minha': 155, 'nossa': 155}, {'da':
156}, {'...': 157, '<my>': 116}, {'^': 158}, {'^': 116, 'lhe': 122}, {'eu': 160}, {'^': 158, 'a': 118, 'as': 118,
'da': 118, 'de': 159, 'do': 118, 'o': 118, 'os': 118, 'que': 161}, {'': (4, 'needs_from_me'), '<my>': 116}, {'^':
163}, {'eu': 164, 'lhe': 164}, {'da': 164, 'de': 164, 'do': 164, 'que': 165}, {'espera': 166}, {'de': 62}, {'a': 167,
'aguardando': 118, 'convencida': 168, 'convencido': 168, 'esperando': 118, 'à': 167}, {'de': 127}, {'tarefa': 170},
{'a': 171}, {'^': 90, 'me': 127, 'nos': 127}, {'por': 127}, {'a': 167, 'com': 172, 'de': 173, 'responsavel': 174, 'à':
167}, {'de': 173}, {'com': 172, 'de': 173, 'responsavel': 174}, {'^': 90, 'me': 127, 'que': 143}, {'^': 90, 'me': 178,
'que': 143}, {'me': 81}, {'<giveinf>': 180}, {'^': 181}, {'<giveinf>': 81}, {'^': 183}, {'^': 181, 'de': 182, 'me':
184, 'nos': 184, 'que': 182}, {'me': 184, 'nos': 184}, {'eu': 8, 'que': 8}, {'eu': 8}, {'em': 147, 'para': 187, 'pra':
188, 'que': 8}, {'<urge_inf>': 7}, {'^': 190}, {'eu': 191, 'me': 191}, {'^': 7, 'a': 8}, {'^': 7, 'a': 8, 'me': 193,
'nos': 151, 'para': 8, 'que': 8}, {'<give3>': 90, 'da': 99, 'diz': 102, 'dá': 99, 'escreve': 102, 'fala': 102, 'liga':
102}, {'^': 7, 'nao': 8, 'não': 8}, {'contra': 196, 'para': 196, 'pra': 196, 'que': 196, 'sobre': 196}, {'para': 191,
'pra': 191}, {'^': 139, 'a': 141, 'eu': 140, 'ia': 127, 'iria': 127, 'me': 127, 'nos': 127, 'vai': 127}, {'para': 142,
'pra': 142, 'que': 199}, {'...': 198, 'me': 200, 'para': 142, 'pra': 142, 'que': 199}, {'^': 183, 'de': 184, 'que':
184}, {'de': 127, 'que': 127}, {'<advises>': 194, '<says>': 88, '^': 195, 'alerta': 197, 'alertou': 197, 'avisou':
197, 'cobra': 122, 'cobrou': 122, 'coloca': 126, 'deve': 135, 'devem': 135, 'disse': 201, 'diz': 201, 'empurrou': 151,
'encoraja': 151, 'encorajou': 151, 'estimulou': 151, 'falou': 201, 'garantiu': 179, 'ia': 202, 'incentiva': 151,
'incentivou': 151, 'poe': 126, 'promete': 179, 'prometeu': 179, 'tem': 203, 'tinha': 202, 'têm': 203, 'vai': 127,
'vao': 127}, {'D': 116}, {'...': 205}, {'': (4, 'needs_from_me'), '...': 205}, {'...': 157, '<any_det>': 206, '<my>':
207}, {'<any_det>': 206, '<my>': 207}, {'^': 209}, {'^': 208}, {'^': 208, 'a': 118, 'as': 118, 'da': 210, 'de': 211,
'do': 210, 'o': 118, 'os': 118}, {'...': 198}, {'<advises>': 194, '^': 195, 'alerta': 197, 'alertou': 197, 'avisou':
197, 'deve': 135, 'devem': 135, 'disse': 213, 'diz': 213, 'empurrou': 151, 'encoraja': 151, 'encorajou': 151,
'estimulou': 151, 'falou': 213, 'ia': 202, 'incentiva': 151, 'incentivou': 151, 'tem': 203, 'tinha': 202, 'têm': 203,
'vai': 127, 'vao': 127}, {'para': 143}, {'se': 215}, {'^': 116, 'eu': 160, 'lhe': 122}, {'^': 208, 'a': 118, 'as':
118, 'da': 210, 'de': 211, 'do': 210, 'o': 118, 'os': 118, 'que': 217}, {'^': 158, 'a': 118, 'as': 118, 'da': 118,
'de': 159, 'do': 118, 'o': 118, 'os': 118}, {'...': 157}, {'^': 220}, {'^': 220, 'de': 221}, {'para': 143, 'pra':
143}, {'compromete': 128, 'comprometeu': 128, 'encarrega': 153, 'ofereceu': 223}, {'a': 167, 'aguardando': 118,
'esperando': 118, 'à': 167}, {'me': 90}, {'<giveinf>': 226}, {'^': 227, 'me': 127, 'nos': 127}, {'de': 228, 'que':
228}, {'^': 181, 'me': 135, 'nos': 135}, {'^': 181, 'de': 230, 'que': 230}, {'de': 137, 'que': 137}, {'me': 127,
'nos': 127}, {'de': 233, 'que': 233}, {'^': 92, 'me': 127, 'nos': 127}, {'<advises>': 12, '<opines>': 62, '<says>':
89, '<wants3>': 95, '^': 115, 'aguarda': 119, 'alertou': 121, 'avisou': 121, 'cobra': 122, 'cobrou': 122, 'coloca':
126, 'compromete': 129, 'comprometeu': 129, 'conta': 130, 'deve': 136, 'devem': 137, 'disse': 146, 'diz': 146, 'e':
150, 'empurrou': 152, 'encarrega': 154, 'encorajou': 152, 'espera': 162, 'esta': 169, 'está': 169, 'falou': 146,
'fica': 175, 'ficara': 176, 'ficaram': 177, 'ficou': 175, 'garantiu': 179, 'ia': 185, 'iam': 186, 'incentivou': 152,
'insiste': 189, 'insistiu': 189, 'manda': 192, 'mandou': 192, 'me': 204, 'necessita': 212, 'nos': 214, 'ocupa': 154,
'ofereceu': 216, 'pede': 119, 'poe': 126, 'precisa': 218, 'promete': 179, 'prometeu': 179, 'propoe': 147, 'propos':
147, 'quer': 219, 'requer': 222, 'se': 224, 'ta': 225, 'tem': 229, 'tinha': 231, 'tinham': 232, 'trata': 153, 'têm':
234, 'vai': 235, 'vao': 235, 'é': 150}, {'^': 7, 'que': 8}, {'^': 7, 'e': 237, 'era': 237, 'foi': 237, 'hoje': 237,
'que': 8, 'é': 237}, {'...': 9, '^': 7, 'e': 237, 'era': 237, 'foi': 237, 'hoje': 237, 'que': 8, 'é': 237}, {'<them>':
238, 'N': 239}, {'...': 9, ':': 8}, {'da': 240, 'de': 240, 'dela': 241, 'dele': 241, 'do': 240}, {'': (9, 'told')},
{'': (9, 'told'), 'que': 243}, {'lhe': 244, 'lhes': 244}, {'encontrar': 55}, {'<see_inf>': 55, 'me': 246}, {'ao': 13,
'aqui': 13, 'ca': 13, 'em': 13, 'na': 13, 'no': 13, 'pela': 13, 'pelo': 13}, {'<giveinf>': 0}, {'^': 249}, {'^': 249,
'lhe': 250}, {'^': 249, 'eu': 251, 'lhe': 250}, {'para': 252, 'pra': 252, 'que': 252}, {'me': 253, 'para': 252, 'pra':
252, 'que': 252}, {'apareceu': 248, 'passaram': 248, 'passou': 248, 'pediu': 254, 'veio': 13, 'vieram': 13}, {'ela':
0, 'elas': 0, 'ele': 0, 'eles': 0}, {'lha': 0, 'lhe': 0, 'lhes': 0, 'lho': 0, 'p': 256, 'para': 256, 'pra': 256},
{'N': 0, 'ela': 0, 'elas': 0, 'ele': 0, 'eles': 0}, {'a': 258, 'ao': 258, 'p': 258, 'para': 258, 'pra': 258, 'à':
258}, {'<give1>': 257, '<give1_pra>': 0, '<give3>': 96, 'da': 100, 'desaconselha': 7, 'desaconselhou': 7, 'devolvo':
259, 'diz': 103, 'dou': 259, 'dá': 100, 'escreve': 103, 'faco': 259, 'faz': 107, 'liga': 103, 'ligo': 259, 'me': 110,
'mostro': 259, 'passo': 259, 'poe': 111, 'telefona': 103, 'volta': 114, 'voltara': 114}, {'<give1>': 0}, {'': (7,
'waiting'), '<of>': 81}, {'dela': 90, 'dele': 90}, {'lado': 263}, {'do': 264}, {'esta': 265, 'está': 265}, {'papo':
13}, {'': (14, 'together'), '<we3>': 13, 'encontra': 34, 'fala': 34, 've': 34}, {'casa': 34}, {'me': 34, 'nos': 34},
{'encontrar': 34, 'reunir': 34}, {'encontrar': 34}, {'com': 34, 'reuniao': 34, 'reunião': 34, 'um': 34, 'uma': 34},
{'<see_inf>': 34, 'a': 269, 'encontrar': 270, 'falar': 36, 'me': 271, 'nos': 272, 'ter': 273}, {'almoca': 34,
'almocou': 13, 'bateu': 267, 'conversou': 13, 'discutiu': 13, 'falou': 13, 'foi': 13, 'janta': 34, 'jantou': 13,
'saiu': 13, 'se': 268, 'toma': 34, 'tomou': 13, 'vai': 274, 'viu': 13}, {'e': 237, 'era': 237, 'foi': 237, 'é': 237},
{'conselho': 276, 'dica': 276, 'recomendacao': 276, 'sugestao': 276}, {'hora': 55}, {'': (11, 'thinking')}, {'se':
279}, {'^': 261, 'aguardar': 262, 'bola': 266, 'espera': 82, 'esperar': 262, 'gente': 275, 'quais': 70, 'qual': 70,
'seu': 277, 'sua': 277, 'ultima': 278, 'ver': 280}, {'de': 13}, {'<see_inf>': 13}, {'de': 283}, {'minha': 0}, {'que':
279}, {'': (14, 'together')}, {'me': 287}, {'': (10, 'thanks')}, {'': (10, 'thanks'), '<to>': 289}, {'<seen1>': 55},
{'me': 55}, {'': (0, 'missed'), '<see_inf>': 55, 'encontrar': 292, 'me': 246}, {'a': 293}, {'para': 293, 'pra': 293},
{'de': 293}, {'como': 293, 'tempo': 296}, {'<clitic>': 291, '<seen1>': 55, 'cheguei': 294, 'consegui': 293,
'conseguimos': 293, 'deu': 295, 'pude': 293, 'tive': 297}, {'nao': 298, 'não': 298}, {'': (18, 'gave:knowledge')},
{'^': 300}, {'a': 301, 'com': 301, 'em': 301, 'na': 301, 'no': 301}, {'<them>': 302, 'N': 302}, {'<them>': 302, 'N':
302, 'a': 303, 'o': 303}, {'<them>': 302, 'N': 302, 'a': 301, 'com': 301, 'na': 301, 'no': 301}, {'a': 301, 'com':
301, 'na': 301, 'no': 301}, {'<them>': 302, 'N': 302, 'a': 305, 'la': 306, 'lo': 306, 'o': 305}, {'da': 55, 'de': 55,
'do': 55}, {'atras': 308}, {'em': 279, 'que': 279, 'se': 279}, {'pensar': 310}, {'a': 311, 'atras': 308, 'pensando':
310}, {'': (13, 'talk'), '<they>': 70}, {'que': 313}, {'N': 243}, {'a': 315, 'o': 315}, {'<to>': 315, 'para': 316},
{'parece': 70}, {'que': 318}, {'o': 13}, {'': (16, 'gave:intro')}, {'^': 321}, {'N': 322}, {'N': 322, 'a': 323, 'o':
323}, {'a': 323, 'o': 323}, {'<to>': 323, 'com': 324, 'e': 324, 'para': 325}, {'N': 326}, {'N': 326, 'a': 327, 'lhe':
325, 'o': 327}, {'dois': 322, 'duas': 322}, {'N': 326, 'a': 327, 'as': 329, 'lhe': 325, 'o': 327, 'os': 329}, {'':
(21, 'gave:referral')}, {'^': 331}, {'<to>': 332, '^': 331}, {'cliente': 333, 'contacto': 333, 'contato': 333, 'lead':
333}, {'um': 334}, {'lhe': 335, 'um': 334}, {'quais': 70, 'qual': 70}, {'^': 261}, {'^': 261, 'lhe': 338}, {'^': 261,
'eu': 339, 'lhe': 338}, {'que': 340}, {'<to>': 315, 'lhe': 341, 'que': 340}, {'': (23, 'gave:volunteering')}, {'^':
343}, {'alimentos': 344}, {'alimentar': 344, 'de': 345}, {'': (15, 'contact'), 'um': 267}, {'um': 267}, {'': (15,
'contact'), '<drink>': 34}, {'um': 349, 'uma': 13, 'umas': 13, 'uns': 13}, {'um': 13, 'uma': 13, 'umas': 13, 'uns':
13}, {'<drink>': 34}, {'um': 352}, {'com': 324}, {'contacto': 354, 'contato': 354}, {'em': 355}, {'N': 356}, {'N':
356, 'a': 357, 'o': 357}, {'N': 289}, {'<to>': 359, 'N': 289}, {'caixa': 55, 'voicemail': 55}, {'a': 361, 'o': 361},
{'ao': 361, 'na': 361, 'no': 361, 'para': 362, 'pra': 361, 'pro': 361}, {'mensagens': 55}, {'de': 364, 'postal': 55},
{'c': 13, 'com': 13}, {'a': 332, 'ao': 332, 'da': 332, 'do': 332, 'para': 332, 'pra': 332, 'à': 332}, {'recomendacao':
367}, {'de': 368}, {'atendida': 55}, {'nao': 370, 'não': 370, 'perdida': 55}, {'atendidas': 55}, {'nao': 372, 'não':
372, 'perdidas': 55}, {'<date>': 55}, {'a': 374, 'ao': 374, 'o': 374, 'à': 374}, {'tarde': 375}, {'dia': 13}, {'em':
377}, {'papo': 378}, {'o': 379}, {'': (12, 'task')}, {'contacto': 381, 'contato': 381}, {'em': 382}, {'N': 383}, {'N':
383, 'a': 384, 'o': 384}, {'com': 324, 'e': 324}, {'N': 386}, {'N': 386, 'a': 387, 'o': 387}, {'contacto': 388,
'contato': 388}, {'N': 356, 'a': 357, 'em': 389, 'o': 357}, {'gente': 287}, {'a': 391, 'saudade': 55}, {'ela': 250,
'ele': 250}, {'eu': 250}, {'com': 393, 'de': 250, 'que': 394}, {'com': 13, 'um': 13, 'uma': 13}, {'N': 43},
{'experiencia': 301}, {'minha': 398}, {'a': 397, 'o': 397}, {'<to>': 397, 'a': 399, 'com': 400, 'minha': 398, 'para':
400}, {'a': 0}, {'me': 402}, {'^': 300, 'a': 301, 'ao': 301, 'aos': 301, 'as': 301, 'de': 301, 'em': 301, 'na': 301,
'no': 301, 'para': 301, 'pra': 301, 'sobre': 301, 'à': 301, 'às': 301}, {'<course>': 404}, {'a': 405, 'o': 405, 'um':
405, 'uma': 405}, {'a': 323, 'ao': 323, 'com': 325, 'e': 325, 'à': 323}, {'N': 407}, {'a': 408, 'o': 408},
{'<should>': 7, 'e': 56, 'o': 56, 'é': 56}, {'^': 410}, {'gente': 411}, {'^': 410, 'a': 412, 'eu': 411}, {'N': 413},
{'<them>': 413, 'a': 414, 'o': 414}, {'dia': 8}, {'dela': 276, 'dele': 276, 'do': 416}, {'': (8, 'asked')}, {'': (8,
'asked'), 'a': 418, 'o': 418}, {'a': 34, 'para': 34, 'pra': 34}, {'me': 420, 'nos': 420}, {'voz': 55}, {'de': 422},
{'vermelha': 344}, {'nos': 13}, {'c': 13, 'com': 13, 'na': 13, 'no': 13}, {'c': 13, 'com': 13, 'me': 426, 'na': 13,
'no': 13}, {'que': 70}, {'<to>': 65, '^': 64, 'no': 65}, {'<feedback_noun>': 429}, {'<course>': 404, 'minha': 430},
{'<to>': 31, '^': 30}, {'parabens': 432}, {'animo': 432, 'apoio': 432, 'forca': 432, 'os': 433, 'parabens': 432},
{'cara': 427, 'caras': 427}, {'^': 300, 'a': 301, 'ao': 301, 'com': 301, 'na': 301, 'no': 301, 'à': 301}, {'forca':
436, 'mao': 436, 'maozinha': 436}, {'<feedback_noun>': 429, 'animo': 432, 'apoio': 432, 'forca': 432, 'os': 433,
'parabens': 432, 'uma': 437}, {'<course>': 404, 'meu': 430}, {'animo': 432, 'apoio': 432, 'forca': 432, 'meus': 430,
'os': 433, 'parabens': 432}, {'<course>': 404, '<feedback_noun>': 429, 'toque': 63}, {'<course>': 404,
'<feedback_noun>': 429, 'forca': 436, 'mao': 436, 'maozinha': 436}, {'<feedback_noun>': 429, '<to>': 397, 'a': 431,
'animo': 432, 'apoio': 432, 'as': 434, 'boleia': 13, 'carona': 13, 'com': 400, 'de': 435, 'forca': 432, 'lhe': 438,
'mentoria': 47, 'mentorias': 47, 'mentoring': 47, 'o': 439, 'os': 440, 'para': 400, 'parabens': 432, 'um': 441, 'uma':
442}, {'comigo': 0}, {'na': 55}, {'': (0, 'missed'), 'na': 55}, {'mensagem': 445}, {'mensagem': 445, 'recado': 446,
'uma': 447}, {'espera': 55}, {'visto': 55}, {'voz': 13}, {'de': 451}, {'<letter>': 13, 'nota': 452}, {'mao': 55},
{'tampa': 55}, {'<any_det>': 453, '<letter>': 13, 'a': 449, 'na': 454, 'nota': 452, 'pendurada': 55, 'pendurado': 55,
'plantada': 55, 'plantado': 55, 'tampa': 55, 'uma': 455, 'à': 449}, {'vacuo': 55}, {'a': 449, 'em': 450, 'esperando':
55, 'me': 456, 'na': 454, 'no': 457, 'pendurada': 55, 'pendurado': 55, 'plantada': 55, 'plantado': 55, 'à': 449},
{'a': 405, 'animo': 432, 'apoio': 432, 'as': 434, 'forca': 432, 'lhe': 434, 'mentoria': 47, 'mentorias': 47,
'mentoring': 47, 'o': 405, 'os': 434, 'parabens': 432, 'um': 405, 'uma': 405}, {'de': 313, 'que': 313}, {'sorte': 31},
{'boa': 461}, {'boa': 461, 'lhe': 462}, {'chamada': 13}, {'a': 464, 'agora': 13, 'c': 13, 'com': 13}, {'<tip>': 9},
{'^': 7, 'de': 8, 'para': 8, 'que': 8}, {'conselho': 467, 'dica': 467, 'sugestao': 467, 'toque': 467}, {'uma': 437},
{'...': 466, '<any_det>': 468, 'a': 449, 'na': 454, 'pendurada': 55, 'pendurado': 55, 'plantada': 55, 'plantado': 55,
'tampa': 55, 'uma': 455, 'à': 449}, {'bolo': 55, 'cano': 55}, {'tras': 55}, {'...': 466, '<any_det>': 468, 'bolo': 55,
'furo': 55, 'lhe': 469, 'me': 470, 'o': 471, 'para': 472, 'pra': 472, 'um': 471, 'uma': 437}, {'<see_inf>': 279}, {'':
(5, 'mine'), 'N': 0}, {'los': 381}, {'N': 381}, {'N': 381, 'a': 477, 'o': 477}, {'a': 477, 'ao': 477, 'com': 478, 'e':
478, 'à': 477}, {'N': 479}, {'N': 479, 'a': 480, 'o': 480}, {'contato': 381}, {'em': 482}, {'los': 483}, {'contacto':
381}, {'em': 485}, {'los': 486}, {'ela': 0, 'ele': 0}, {'<any_det>': 0, '^': 249, 'a': 475, 'ao': 0, 'apresenta': 476,
'apresentar': 481, 'apresentá': 476, 'coloca': 484, 'colocá': 484, 'conecta': 476, 'conectar': 481, 'conectá': 476,
'juntar': 481, 'lhe': 0, 'lhes': 0, 'po': 487, 'pra': 488, 'à': 0}, {'<give1>': 0, '<give1_pra>': 0, '<urge_inf>': 7,
'tenho': 138}, {'^': 490, 'lhe': 338}, {'<give1>': 0, '<give1_pra>': 0}, {'^': 492}, {'^': 490, 'a': 141, 'eu': 491,
'ia': 143, 'iria': 127, 'lhe': 493, 'me': 127, 'nos': 127, 'vai': 143}, {'<to>': 315, 'lhe': 341, 'me': 145, 'para':
142, 'pra': 142, 'que': 494}, {'da': 149, 'de': 149, 'eu': 287, 'para': 250, 'pra': 250, 'preciso': 250, 'que': 250,
'se': 279}, {'pediu': 254}, {'da': 278}, {'cima': 498, 'vacuo': 55}, {'N': 38}, {'a': 500, 'o': 500}, {'<to>': 500,
'para': 501}, {'<paper>': 502}, {'a': 503, 'o': 503, 'um': 503, 'uma': 503}, {'<to>': 397, '^': 504, 'com': 400,
'para': 400}, {'da': 332, 'dela': 332, 'dele': 332, 'do': 332}, {'curriculo': 506, 'cv': 506}, {'o': 507}, {'da': 0,
'de': 0, 'do': 0}, {'me': 509}, {'nos': 34}, {'acaso': 13}, {'querer': 13}, {'<any_det>': 13, 'N': 13, 'c': 13, 'com':
13, 'por': 512, 'sem': 513}, {'<any_det>': 34, 'D': 34, 'N': 13, 'c': 34, 'cafe': 34, 'café': 34, 'com': 34, 'me': 36,
'por': 512, 'sem': 513}, {'<any_det>': 13, 'N': 13, 'c': 13, 'com': 13, 'me': 514, 'nos': 515, 'por': 512, 'sem':
513}, {'<any_det>': 13, 'N': 13, 'c': 13, 'com': 13, 'me': 514, 'nos': 514, 'por': 512, 'sem': 513}, {'me': 36},
{'apresentacao': 64, 'defesa': 64, 'pitch': 64}, {'^': 519}, {'a': 520, 'o': 520}, {'a': 301, 'como': 301, 'o': 301},
{'N': 522}, {'<to>': 523, 'lhe': 522, 'lhes': 522}, {'cliente': 333, 'contacto': 333, 'contato': 333, 'email': 63,
'lead': 333}, {'^': 504, 'lhe': 335, 'mensagem': 63, 'o': 507, 'um': 525}, {'<any_det>': 453, '<letter>': 13, 'nota':
452}, {'me': 527}, {'bom': 279, 'para': 247, 'pra': 247}, {'cinco': 287, 'dois': 287, 'duas': 287, 'quatro': 287,
'tres': 287}, {'<of>': 55, 'N': 55, 'a': 55, 'ir': 55, 'ligar': 55, 'no': 55, 'o': 55, 'que': 55}, {'completo': 531},
{'<of>': 55, 'N': 55, 'a': 55, 'completamente': 531, 'ir': 55, 'ligar': 55, 'mesmo': 531, 'no': 55, 'o': 55, 'por':
532, 'que': 55, 'totalmente': 531}, {'me': 533}, {'perguntar': 418}, {'a': 535, 'para': 535, 'pra': 535}, {'N': 536},
{'a': 537, 'o': 537}, {'<to>': 537, 'lhe': 13, 'para': 538}, {'ela': 180, 'ele': 180, 'me': 81}, {'<any_det>': 81,
'noticias': 81, 'que': 540, 'resposta': 81, 'retorno': 81}, {'<of>': 55, 'N': 55, 'a': 55, 'completamente': 531, 'ir':
55, 'ligar': 55, 'mesmo': 531, 'no': 55, 'nos': 533, 'o': 55, 'por': 532, 'que': 55, 'totalmente': 531}, {'<date>':
55, 'nossa': 374, 'nosso': 374}, {'a': 543, 'da': 543, 'do': 543, 'o': 543, 'se': 308}, {'<of>': 55, 'N': 55, 'a': 55,
'completamente': 531, 'ir': 55, 'ligar': 55, 'me': 533, 'mesmo': 531, 'no': 55, 'o': 55, 'por': 532, 'que': 55,
'totalmente': 531}, {'<set>': 34, 'a': 167, 'aguardando': 118, 'convencida': 168, 'convencido': 168, 'esperando': 118,
'à': 167}, {'aguardar': 262, 'esperar': 262}, {'aguardo': 262}, {'a': 547, 'aguardando': 262, 'esperando': 262, 'no':
548}, {'c': 13, 'com': 13, 'la': 287, 'lá': 287, 'para': 247}, {'duas': 287}, {'dois': 287, 'tres': 287}, {'as': 551,
'c': 13, 'com': 13, 'os': 552, 'todos': 287}, {'tambem': 287}, {'almocar': 13, 'conversa': 13, 'falar': 13, 'mesa':
13, 'tomar': 13}, {'com': 13}, {'conversa': 13, 'mesa': 13}, {'a': 555, 'c': 13, 'com': 13, 'em': 17, 'la': 556, 'lá':
556, 'na': 13, 'no': 13, 'reunida': 13, 'reunido': 13, 'à': 557}, {'conversa': 13, 'falar': 13}, {'conversa': 13},
{'a': 559, 'c': 13, 'com': 13, 'em': 13, 'juntos': 13, 'na': 13, 'no': 13, 'reunidos': 13, 'à': 560}, {'aguardar':
262, 'dever': 4, 'esperar': 262, 'pensar': 310}, {'da': 81, 'de': 81, 'do': 81}, {'a': 562, 'aguardando': 262,
'atras': 308, 'devendo': 4, 'esperando': 262, 'no': 548, 'pendente': 563, 'pensando': 310}, {'<give1_pra>': 0},
{'<any_det>': 0, 'a': 475, 'ao': 0, 'lhe': 0, 'lhes': 0, 'pra': 488, 'à': 0}, {'<giveinf>': 0, '<them>': 249}, {'^':
567}, {'a': 568, 'com': 568, 'de': 568}, {'': (5, 'mine'), '^': 567, 'lhe': 0}, {'a': 568, 'com': 568, 'de': 570},
{'encarrego': 509}, {'^': 249, 'lhe': 250, 'lhes': 250}, {'^': 565, 'a': 338, 'combinamos': 395, 'combinei': 395,
'combinámos': 395, 'devo': 566, 'e': 287, 'encarrego': 510, 'ficamos': 569, 'fico': 571, 'ficámos': 569, 'fiquei':
571, 'lhe': 338, 'lhes': 338, 'me': 572, 'o': 338, 'ocupo': 510, 'trato': 509, 'vamos': 573, 'vou': 573}, {'': (9,
'told'), 'a': 301, 'como': 301, 'o': 301}, {'N': 575}, {'<to>': 576, 'lhe': 522, 'lhes': 522, 'para': 316}, {'^': 492,
'lhe': 338}, {'^': 492, 'eu': 578, 'lhe': 493}, {'': (15, 'contact'), 'lhe': 341, 'que': 579}, {'confirmar': 81,
'enviar': 81, 'mandar': 81, 'responder': 81}, {'N': 581, 'confirmar': 81, 'enviar': 81, 'mandar': 81, 'me': 581,
'responder': 81}, {'^': 249, 'a': 582, 'ela': 582, 'ele': 582, 'o': 582}, {'^': 249, 'a': 582, 'apresenta': 476,
'apresentar': 481, 'apresentá': 476, 'coloca': 484, 'colocá': 484, 'conecta': 476, 'conectar': 481, 'conectá': 476,
'ela': 582, 'ele': 582, 'juntar': 481, 'me': 583, 'o': 582, 'po': 487}, {'se': 55}, {'gente': 585, 'vejo': 55},
{'falamos': 55, 'vemos': 55}, {'vejo': 55}, {'a': 586, 'estou': 55, 'falamos': 55, 'falava': 55, 'falo': 55, 'nos':
587, 'o': 588, 'vejo': 55, 'vemos': 55}, {'n': 589, 'nao': 589, 'não': 589}, {'que': 590}, {'falta': 118}, {'...':
591, 'lhe': 592}, {'a': 65, 'ao': 65, 'da': 65, 'do': 65, 'na': 65, 'no': 65, 'sobre': 65, 'à': 65}, {'D': 50},
{'para': 595, 'pra': 595, 'pro': 595}, {'espera': 166, 'ser': 596}, {'conta': 0}, {'minha': 598}, {'<moved_pp>': 596,
'a': 597, 'agora': 596, 'com': 172, 'comigo': 0, 'de': 173, 'marcada': 34, 'marcado': 34, 'para': 595, 'por': 599,
'pra': 595, 'pro': 595, 'responsavel': 174, 'à': 167}, {'nada': 55}, {'vao': 55}, {'0': 55, 'e': 601, 'em': 602,
'meia': 278, 'sozinha': 55, 'sozinho': 55, 'uma': 278}, {'^': 567, 'aguardar': 262, 'espera': 603, 'esperar': 262},
{'<giveinf>': 0, '<them>': 249, 'lhe': 0, 'lhes': 0}, {'^': 0}, {'^': 605, 'lhe': 606, 'lhes': 606, 'marcar': 55,
'remarcar': 55}, {'': (7, 'waiting'), '0': 55, '<of>': 81, 'e': 601, 'em': 602, 'meia': 278, 'sozinha': 55, 'sozinho':
55, 'uma': 278}, {'espera': 603}, {'a': 604, 'aguardando': 262, 'com': 568, 'de': 607, 'esperando': 608, 'no': 548,
'plantada': 603, 'plantado': 603, 'à': 609}, {'^': 567, 'aguardar': 262, 'esperar': 262}, {'a': 611, 'aguardando':
262, 'com': 568, 'de': 570, 'esperando': 262, 'no': 548, 'pendente': 563}, {'D': 50, 'para': 595, 'pra': 595, 'pro':
595}, {'para': 34}, {'^': 90, 'marcar': 55, 'me': 127, 'nos': 127, 'remarcar': 55}, {'by': 55}, {'aberto': 55,
'marcar': 55, 'stand': 616}, {'D': 50, 'depois': 55}, {'aberto': 55, 'fazer': 55, 'marcar': 55, 'minha': 598, 'stand':
616}, {'efeito': 55}, {'<moved_pp>': 613, '<off_pp>': 55, 'D': 50, 'a': 597, 'agendada': 34, 'agendado': 34, 'agora':
596, 'com': 172, 'combinado': 614, 'de': 615, 'em': 617, 'marcada': 34, 'marcado': 34, 'para': 618, 'por': 619, 'pra':
618, 'pro': 595, 'responsavel': 174, 'sem': 620, 'à': 167}, {'^': 567, 'espera': 603}, {'a': 622, 'com': 568, 'de':
607, 'esperando': 603, 'plantada': 603, 'plantado': 603, 'à': 609}, {'^': 567, 'dever': 4, 'espera': 603, 'saber':
428}, {'': (5, 'mine'), '^': 0}, {'': (5, 'mine'), '^': 567, 'lhe': 625, 'lhes': 606}, {'a': 624, 'com': 568, 'de':
626, 'devendo': 4, 'esperando': 603, 'plantada': 603, 'plantado': 603, 'sabendo': 428, 'à': 609}, {'<date>': 13},
{'<of>': 322, '<to>': 322, '^': 321, 'com': 322, 'entre': 322}, {'<course>': 404, 'apresentacao': 629,
'apresentacoes': 629, 'conexao': 629, 'intro': 629, 'intros': 629, 'minha': 430, 'ponte': 629}, {'apresentacao': 629,
'apresentacoes': 629, 'conexao': 629, 'intro': 629, 'intros': 629, 'ponte': 629}, {'<course>': 404, 'apresentacao':
629, 'apresentacoes': 629, 'conexao': 629, 'intro': 629, 'intros': 629, 'meu': 430, 'ponte': 629}, {'meus': 430},
{'^': 343, 'com': 344, 'em': 344, 'na': 344, 'no': 344}, {'voluntario': 634}, {'<course>': 404, '<feedback_noun>':
429}, {'<course>': 404, '<feedback_noun>': 429, 'apresentacao': 629, 'apresentacoes': 629, 'conexao': 629, 'intro':
629, 'intros': 629, 'ponte': 629}, {'<any_det>': 628, '<date>': 13, '<feedback_noun>': 429, 'a': 630, 'as': 631,
'lhe': 430, 'mentoria': 47, 'mentorias': 47, 'mentoring': 47, 'o': 632, 'os': 633, 'trabalho': 635, 'um': 636, 'uma':
637, 'voluntariado': 634}, {'<any_det>': 628, '<date>': 13, 'a': 631, 'as': 631, 'mentoria': 47, 'mentorias': 47,
'mentoring': 47, 'o': 631, 'trabalho': 635, 'uma': 631, 'voluntariado': 634}, {'ser': 596}, {'D': 50, 'a': 361,
'depois': 55, 'o': 361}, {'fazer': 55}, {'D': 50, 'caixa': 55, 'depois': 55, 'voicemail': 55}, {'D': 50, 'caixa': 55,
'voicemail': 55}, {'<moved_pp>': 613, '<off_pp>': 55, 'D': 50, 'a': 640, 'agora': 596, 'ao': 361, 'na': 361, 'no':
361, 'para': 641, 'por': 642, 'pra': 643, 'pro': 644, 'sem': 620}, {'': (15, 'contact'), 'casa': 13}, {'a': 13, 'o':
13}, {'a': 646, 'almocar': 13, 'ao': 13, 'ate': 13, 'beber': 13, 'com': 13, 'correr': 13, 'em': 17, 'jantar': 13,
'la': 13, 'lá': 13, 'na': 646, 'no': 13, 'num': 13, 'numa': 13, 'ter': 556, 'tomar': 13, 'ver': 647, 'visitar': 13,
'à': 13}, {'mentoria': 47, 'mentorias': 47, 'mentoring': 47}, {'a': 646, 'almocar': 13, 'ao': 13, 'ate': 13, 'beber':
13, 'com': 13, 'correr': 13, 'dar': 649, 'em': 17, 'jantar': 13, 'la': 13, 'lá': 13, 'na': 646, 'no': 13, 'num': 13,
'numa': 13, 'ter': 556, 'tomar': 13, 'ver': 647, 'visitar': 13, 'à': 13}, {'de': 279}, {'ela': 70, 'ele': 70, 'isso':
70, 'mim': 70, 'nos': 70, 'nós': 70}, {'a': 652, 'ao': 359}, {'chamadas': 55}, {'de': 654}, {'^': 343, 'com': 344,
'em': 344, 'na': 344, 'no': 344, 'para': 344}, {'voluntariado': 656}, {'de': 657}, {'ver': 280}, {'n': 55, 'nao': 55,
'não': 55}, {'que': 660}, {'que': 660, 'tempo': 661}, {'^': 249, 'tempos': 662}, {'...': 591, 'de': 659, 'muito': 662,
'que': 663, 'seculos': 662, 'tempos': 662}, {'agendado': 55, 'combinado': 55, 'marcado': 55}, {'<to>': 332, 'no':
332}, {'N': 666}, {'N': 666, 'a': 667, 'lhe': 335, 'o': 667, 'um': 334}, {'<to>': 315}, {'a': 324, 'ao': 324, 'com':
324, 'e': 324, 'à': 324}, {'N': 670}, {'N': 670, 'a': 671, 'o': 671}, {'da': 672, 'de': 672, 'do': 672, 'entre': 672},
{'a': 13, 'ao': 13, 'c': 13, 'com': 13, 'futebol': 13, 'padel': 13, 'tenis': 13, 'à': 13}, {'a': 408, 'me': 366, 'o':
408}, {'nos': 287, 'nós': 287}, {'': (14, 'together'), 'a': 676}, {'se': 677}, {'^': 249, 'de': 250}, {'^': 249,
'apresenta': 476, 'apresentar': 481, 'apresentá': 476, 'coloca': 484, 'colocá': 484, 'conecta': 476, 'conectar': 481,
'conectá': 476, 'juntar': 481, 'lhe': 606, 'po': 487}, {'^': 249, 'de': 680, 'lhe': 606, 'me': 679}, {'da': 279, 'de':
279, 'do': 279}, {'me': 682}, {'cadeira': 55}, {'de': 684}, {'cano': 55}, {'bolo': 55, 'cano': 55, 'cha': 685, 'furo':
55, 'nega': 55, 'tampa': 55}, {'bolo': 55, 'cano': 55, 'cha': 685, 'furo': 55, 'nega': 55, 'o': 686, 'tampa': 55,
'um': 687, 'uma': 687}, {'opiniao': 65}, {'minha': 689}, {'a': 690, 'comentarios': 65, 'feedback': 65, 'minha': 689},
{'': (5, 'mine'), 'que': 0}, {'<handed1>': 43, '<told1>': 243, '^': 261, 'dei': 691, 'devo': 0, 'pedi': 418,
'perguntei': 418, 'prometi': 692}, {'no': 279, 'o': 279, 'que': 279, 'sobre': 279, 'um': 279}, {'perdida': 55}, {'':
(15, 'contact'), '<to>': 537, 'a': 408, 'lhe': 13, 'o': 408, 'para': 538}, {'minha': 430}, {'<feedback_noun>': 429,
'um': 334}, {'curriculo': 506, 'cv': 506, 'meu': 430}, {'<feedback_noun>': 429, 'cliente': 333, 'contacto': 333,
'contato': 333, 'email': 63, 'lead': 333, 'mail': 63, 'zap': 63}, {'<feedback_noun>': 429, 'mensagem': 63},
{'<feedback_noun>': 429, '^': 504, 'a': 697, 'audio': 63, 'lhe': 698, 'mail': 63, 'mensagem': 63, 'o': 699, 'os': 633,
'um': 700, 'uma': 701, 'áudio': 63}, {'<letter>': 13}, {'<any_det>': 453, '<letter>': 13, '^': 190, 'nota': 452},
{'<any_det>': 703, '<letter>': 13, 'eu': 191, 'me': 704}, {'saudade': 13}, {'a': 706, 'saudades': 13}, {'saudades':
13}, {'': (13, 'talk'), 'como': 70, 'da': 70, 'de': 70, 'do': 70, 'por': 428, 'porque': 70, 'que': 70, 'se': 70,
'sobre': 70}, {'a': 0, 'em': 0}, {'mail': 13}, {'<letter>': 13, 'e': 711, 'nota': 452}, {'<any_det>': 712, '<letter>':
13, 'a': 449, 'e': 711, 'em': 450, 'esperando': 55, 'na': 454, 'no': 457, 'nota': 452, 'pendurada': 55, 'pendurado':
55, 'plantada': 55, 'plantado': 55, 'à': 449}, {'bolo': 55}, {'<any_det>': 468, 'bolo': 55, 'furo': 55, 'o': 714,
'para': 472, 'pra': 472, 'um': 714}, {'<any_det>': 712, '<letter>': 13, 'e': 711, 'nota': 452}, {'para': 0, 'pra': 0},
{'cabeca': 55}, {'<any_det>': 712, '<letter>': 13, 'completamente': 55, 'da': 718, 'e': 711, 'nota': 452,
'totalmente': 55}, {'para': 606, 'pra': 606}, {'<advises>': 194, '<called3>': 13, '<off>': 55, '<says>': 709, '^':
195, 'acompanhou': 287, 'alerta': 197, 'alertou': 197, 'avisou': 197, 'cobra': 122, 'cobrou': 122, 'coloca': 126,
'comprometi': 710, 'convida': 420, 'convidam': 420, 'deixou': 713, 'deu': 715, 'deve': 135, 'devem': 135, 'disse':
201, 'diz': 201, 'empurrou': 151, 'encaminhou': 716, 'encarrego': 509, 'encontramos': 366, 'encontrei': 366,
'encoraja': 151, 'encorajou': 151, 'enviou': 716, 'esqueci': 533, 'estimulou': 151, 'falou': 201, 'falta': 583,
'garantiu': 179, 'ia': 202, 'incentiva': 151, 'incentivou': 151, 'lembrar': 679, 'lembrei': 682, 'mandou': 716,
'ofereci': 717, 'passou': 719, 'pediu': 720, 'pergunto': 279, 'poe': 126, 'promete': 179, 'prometeu': 179, 'reuni':
366, 'reunimos': 366, 'tem': 203, 'tinha': 202, 'têm': 203, 'vai': 127, 'vao': 127}, {'^': 45, 'a': 46, 'o': 46},
{'a': 46, 'o': 46}, {'a': 46, 'ao': 46, 'aos': 46, 'as': 46, 'com': 723, 'em': 46, 'na': 46, 'no': 46, 'para': 46,
'pra': 46, 'à': 46, 'às': 46}, {'saudade': 55}, {'de': 725}, {'a': 289, 'ao': 289, 'aos': 289, 'à': 289}, {'obrigada':
727, 'obrigado': 727}, {'gente': 8}, {'melhor': 8}, {'^': 7, 'a': 729, 'eu': 8, 'nos': 8, 'nós': 8, 'o': 730}, {'N':
731}, {'da': 732, 'de': 732, 'dela': 731, 'dele': 731, 'do': 732}, {'agenda': 34, 'opiniao': 733, 'visao': 733}, {'N':
55}, {'da': 735, 'de': 735, 'do': 735}, {'': (0, 'missed'), 'a': 55, 'ao': 55, 'em': 55, 'na': 55, 'nada': 55, 'no':
55, 'nossa': 55, 'nosso': 55, 'o': 55, 'à': 55}, {'certo': 737, 'noticias': 55, 'para': 293, 'pra': 293, 'sinal': 55},
{'^': 249, 'lhe': 606}, {'^': 249, 'de': 739, 'lhe': 606}, {'possivel': 737}, {'volta': 55}, {'de': 742, 'mais': 55,
'nada': 55}, {'noticias': 55, 'sinal': 55}, {'<answers>': 55, 'deu': 744, 'esquecer': 740, 'liga': 743, 'ligou': 743,
'respondeu': 743}, {'esquecer': 679}, {'realizou': 737}, {'nada': 308}, {'ninguem': 737}, {'<answers>': 55,
'<clitic>': 291, '<happens3>': 737, '<seen1>': 55, 'cheguei': 294, 'consegui': 293, 'conseguimos': 293, 'deu': 738,
'esquece': 679, 'esquecer': 740, 'foi': 741, 'fui': 375, 'liga': 743, 'ligou': 743, 'me': 745, 'posso': 746, 'pude':
293, 'respondeu': 743, 'se': 747, 'sei': 748, 'tive': 297, 'veio': 749}, {'noticias': 55, 'para': 293, 'pra': 293,
'sinal': 55}, {'<answers>': 55, 'deu': 744, 'liga': 743, 'ligou': 743, 'respondeu': 743}, {'<answers>': 55,
'<clitic>': 291, '<seen1>': 55, 'cheguei': 294, 'consegui': 293, 'conseguimos': 293, 'deu': 751, 'liga': 743, 'ligou':
743, 'me': 752, 'pude': 293, 'respondeu': 743, 'tive': 297}, {'<answers>': 55, 'deu': 744}, {'<answers>': 55, 'deu':
744, 'me': 754}, {'': (7, 'waiting'), '<of>': 81, 'da': 81, 'de': 81, 'do': 81}, {'lugar': 8}, {'aguardo': 756,
'entender': 733, 'meu': 757, 'seu': 757, 'teu': 757, 'vacuo': 55}, {'bolo': 55, 'furo': 55, 'o': 714, 'para': 472,
'pra': 472, 'um': 714}, {'juntos': 287}, {'D': 34, 'c': 13, 'com': 13}, {'<advises>': 194, '<called3>': 13, '<off>':
55, '<says>': 709, '<we3>': 13, '^': 195, 'alerta': 197, 'alertou': 197, 'avisou': 197, 'convida': 420, 'convidam':
420, 'deixou': 713, 'deu': 759, 'deve': 135, 'devem': 135, 'disse': 213, 'diz': 213, 'dois': 760, 'empurrou': 151,
'encaminhou': 716, 'encontramos': 761, 'encontrei': 366, 'encoraja': 151, 'encorajou': 151, 'enviou': 716,
'esquecemos': 533, 'estimulou': 151, 'falamos': 79, 'falou': 213, 'ia': 202, 'incentiva': 151, 'incentivou': 151,
'mandou': 716, 'passou': 716, 'reuni': 366, 'reunimos': 366, 'tem': 203, 'tinha': 202, 'têm': 203, 'vai': 127, 'vao':
127, 'vemos': 79}, {'mim': 381}, {'mental': 381, 'para': 763, 'pessoal': 381}, {'<answers>': 55, '<came3>': 55,
'<clitic>': 291, '<seen1>': 55, 'atendeu': 55, 'chegou': 55, 'cheguei': 294, 'consegui': 293, 'conseguimos': 293,
'deu': 751, 'ligou': 55, 'me': 754, 'pude': 293, 'respondeu': 55, 'tive': 297}, {'dois': 760}, {'^': 261, 'quais': 70,
'qual': 70, 'seu': 277, 'sua': 277}, {'<to>': 359, 'N': 289, 'a': 289, 'ao': 289, 'aos': 289, 'à': 289}, {'para': 0},
{'<to>': 397, 'com': 400, 'me': 769, 'para': 400}, {'dois': 760, 'quais': 70, 'qual': 70}, {'entrevista': 279},
{'podcast': 279, 'video': 279, 'vídeo': 279}, {'palestra': 279}, {'a': 772, 'o': 773, 'que': 279, 'um': 773, 'uma':
774}, {'<them>': 413, 'a': 414, 'o': 414, 'que': 313}, {'escritorio': 34}, {'em': 269}, {'': (2, 'plan'), 'a': 269},
{'visitar': 34}, {'comigo': 34}, {'<moved_pp>': 613, 'D': 50, 'a': 640, 'agora': 596, 'almocar': 34, 'ao': 777,
'aqui': 778, 'ca': 779, 'jantar': 34, 'la': 778, 'lá': 778, 'me': 780, 'para': 595, 'pra': 595, 'pro': 595, 'ter':
781}, {'manha': 13, 'noite': 13, 'tarde': 13}, {'semana': 13}, {'de': 784}, {'dia': 13, 'fim': 785}, {'...': 366, 'a':
783, 'em': 17, 'la': 13, 'lá': 13, 'na': 646, 'no': 13, 'o': 786, 'pela': 13, 'pelo': 13, 'por': 17}, {'manha': 13,
'minha': 430, 'noite': 13, 'tarde': 13}, {'curriculo': 506, 'cv': 506, 'dia': 13, 'fim': 785, 'meu': 430},
{'<feedback_noun>': 429, 'cliente': 333, 'contacto': 333, 'contato': 333, 'lead': 333}, {'...': 366,
'<feedback_noun>': 429, '<to>': 397, '^': 504, 'a': 788, 'com': 400, 'em': 17, 'la': 13, 'lhe': 698, 'lá': 13, 'na':
646, 'no': 13, 'o': 789, 'os': 633, 'para': 400, 'pela': 13, 'pelo': 13, 'por': 17, 'um': 790, 'uma': 430}, {'cabeca':
55, 'ideia': 55}, {'completamente': 55, 'da': 792, 'totalmente': 55}, {'<moved_pp>': 613, 'D': 50, 'a': 640, 'agora':
596, 'me': 793, 'para': 595, 'pra': 595, 'pro': 595}, {'<to>': 418}, {'opiniao': 795}, {'a': 418, 'o': 418}, {'': (8,
'asked'), '<to>': 418, 'para': 797}, {'<to>': 418, 'para': 797}, {'conselho': 795}, {'<to>': 418, 'a': 796, 'ajuda':
795, 'conselho': 795, 'lhe': 798, 'lhes': 799, 'opiniao': 795, 'para': 797, 'um': 800}, {'<to>': 418, 'lhe': 799,
'lhes': 799, 'para': 797}, {'': (5, 'mine'), '<giveinf>': 0}, {'^': 803}, {'^': 803, 'eu': 251, 'lhe': 804}, {'para':
805, 'pra': 252, 'que': 805}, {'me': 806, 'para': 252, 'pra': 252, 'que': 252}, {'carona': 13}, {'vistos': 70},
{'call': 55}, {'a': 810}, {'<date>': 55, 'call': 55}, {'a': 812, 'ao': 374, 'o': 374, 'à': 374}, {'<to>': 418, 'lhe':
798, 'lhes': 799, 'para': 797}, {'me': 279}, {'^': 410, 'a': 412, 'em': 382, 'eu': 411}, {'N': 816}, {'<them>': 413,
'N': 383, 'a': 817, 'o': 817, 'que': 70}, {'<giveinf>': 0, 'lhe': 249}, {'^': 819}, {'^': 819, 'de': 820}, {'^': 819,
'apresenta': 476, 'apresentar': 481, 'apresentá': 476, 'coloca': 484, 'colocá': 484, 'conecta': 476, 'conectar': 481,
'conectá': 476, 'de': 820, 'juntar': 481, 'po': 487}, {'lhe': 55}, {'<see_inf>': 55, 'ligar': 823}, {'N': 692}, {'':
(5, 'mine'), '^': 0, 'que': 0}, {'a': 825, 'o': 825}, {'': (5, 'mine'), '<to>': 825, '^': 0, 'lhe': 826, 'lhes': 826,
'para': 827, 'que': 0}, {'': (5, 'mine'), '<to>': 825, 'lhe': 692, 'lhes': 692, 'para': 827, 'que': 0}, {'<date>': 34,
'passo': 381}, {'passos': 381}, {'N': 356, 'conversa': 378}, {'N': 356, 'a': 832, 'em': 389, 'o': 357}, {'conversa':
378}, {'a': 834}, {'encontramos': 55, 'encontrámos': 55}, {'encontrei': 55, 'liguei': 55, 'nos': 836, 'vi': 55},
{'<is3>': 70, '<they>': 70, 'saudade': 55}, {'': (13, 'talk'), 'sabe': 279}, {'<letter>': 13, 'chamada': 13, 'visita':
13}, {'<any_det>': 840, '<letter>': 13, 'chamada': 13, 'visita': 13}, {'dela': 276, 'dele': 276}, {'N': 666, 'a': 667,
'la': 332, 'lo': 332, 'o': 667}, {'duvidas': 301, 'perguntas': 301}, {'a': 844, 'as': 844, 'às': 844}, {'c': 13,
'com': 13, 'me': 366}, {'N': 13}, {'a': 847, 'as': 847, 'o': 847, 'os': 847}, {'com': 13, 'para': 13, 'pra': 13},
{'calhar': 279, 'compromete': 128, 'comprometeu': 128, 'encarrega': 153, 'esqueceu': 308, 'fosse': 188, 'juntou': 287,
'ofereceu': 223}, {'atender': 55, 'falar': 55, 'noticias': 55, 'responder': 55, 'resposta': 55, 'retorno': 55,
'sinal': 55, 'sorte': 55, 'sucesso': 55, 'ver': 55}, {'me': 366}, {'bom': 279}, {'^': 45, 'a': 46, 'ao': 46, 'aos':
46, 'as': 46, 'com': 46, 'em': 46, 'na': 46, 'no': 46, 'para': 46, 'à': 46, 'às': 46}, {'coaching': 854, 'mentoria':
854, 'mentorias': 854, 'mentoring': 854}, {'de': 855}, {'falta': 308}, {'a': 857, 'falta': 308}, {'chama': 55},
{'com': 279, 'que': 279}, {'a': 167, 'agendada': 34, 'agendado': 34, 'aguardando': 118, 'esperando': 118, 'marcada':
34, 'marcado': 34, 'à': 167}, {'estava': 287, 'esteve': 287, 'veio': 287}, {'desligado': 55}, {'...': 591, 'de': 228,
'que': 228}, {'a': 34, 'o': 34}, {'^': 249, 'almocar': 36, 'encontrar': 34, 'estar': 36, 'lhe': 606, 'lhes': 606,
'ver': 865}, {'<date>': 34, 'de': 866, 'que': 866, 'um': 74, 'uma': 74}, {'': (5, 'mine'), '^': 249, 'almocar': 36,
'apresenta': 476, 'apresentar': 481, 'apresentá': 476, 'coloca': 484, 'colocá': 484, 'conecta': 476, 'conectar': 481,
'conectá': 476, 'encontrar': 34, 'estar': 36, 'juntar': 481, 'lhe': 606, 'lhes': 606, 'po': 487, 'ver': 865},
{'<date>': 34, 'de': 868, 'que': 868, 'saudades': 55, 'um': 74, 'uma': 74}, {'': (5, 'mine'), 'me': 81}, {'<giveinf>':
870}, {'^': 81, 'encontrar': 55}, {'<see_inf>': 55, '^': 871, 'me': 872, 'nos': 135}, {'^': 181, 'agendado': 55,
'combinado': 55, 'de': 873, 'marcado': 55, 'que': 873}, {'com': 418}, {'a': 844, 'as': 844, 'duvidas': 875, 'às':
844}, {'<any_det>': 628, '<date>': 13}, {'dever': 4, 'pensar': 310}, {'a': 878, 'devendo': 4, 'do': 381, 'pensando':
310}, {'almoco': 13, 'almoço': 13}, {'<any_det>': 13, 'cafe': 13, 'cafezinho': 13, 'café': 13, 'cha': 13, 'chopp': 13,
'pequeno': 880, 'um': 352}, {'cafe': 13, 'café': 13, 'um': 13, 'uma': 13}, {'': (15, 'contact'), 'de': 684},
{'<any_det>': 13, 'bolo': 55, 'cafe': 13, 'cafezinho': 13, 'café': 13, 'cano': 55, 'cha': 883, 'chopp': 13, 'furo':
55, 'nega': 55, 'pequeno': 880, 'tampa': 55, 'um': 687, 'uma': 687}, {'<any_det>': 13, 'cafe': 13, 'cafezinho': 13,
'café': 13, 'cha': 13, 'chopp': 13, 'pequeno': 880}, {'mails': 13}, {'audios': 13, 'e': 886, 'emails': 13, 'mails':
13, 'mensagens': 13, 'áudios': 13}, {'de': 887}, {'': (15, 'contact'), 'ideia': 13}, {'audios': 13, 'e': 886,
'emails': 13, 'figurinhas': 13, 'ideia': 13, 'impressoes': 13, 'mails': 13, 'mensagens': 13, 'uma': 889, 'umas': 13,
'áudios': 13}, {'a': 878, 'devendo': 4, 'pensando': 310}, {'<drink>': 366}, {'<drink>': 366, 'vez': 428}, {'D': 50,
'a': 361, 'o': 361}, {'<moved_pp>': 596, '^': 92, 'a': 640, 'agora': 596, 'ao': 361, 'me': 127, 'na': 361, 'no': 361,
'nos': 127, 'para': 894, 'pra': 644, 'pro': 644}, {'<see_inf>': 34, '^': 249, 'a': 269, 'encontrar': 270, 'falar': 36,
'lhe': 804, 'lhes': 250, 'me': 271, 'nos': 272, 'ter': 273, 'ver': 280}, {'almocar': 34, 'ao': 777, 'aqui': 778, 'ca':
779, 'jantar': 34, 'la': 778, 'lá': 778, 'me': 780, 'ter': 781}, {'nos': 37}, {'N': 13, 'entrevista': 279},
{'facebook': 279, 'insta': 279, 'instagram': 279, 'linkedin': 279, 'twitter': 279, 'x': 279}, {'N': 13, 'podcast':
279, 'video': 279, 'vídeo': 279}, {'N': 13, 'a': 899, 'as': 847, 'me': 366, 'no': 900, 'o': 901, 'os': 847, 'que':
279, 'um': 773, 'uma': 774}, {'N': 34}, {'com': 903}, {'com': 344, 'em': 344, 'na': 344, 'no': 344, 'para': 344},
{'^': 249, 'casa': 34}, {'<see_inf>': 34, '^': 249, 'a': 906, 'com': 903, 'encontrar': 270, 'falar': 36, 'lhe': 804,
'lhes': 250, 'me': 271, 'nos': 272, 'o': 250, 'ter': 273, 'ver': 280}, {'espera': 82, 'ultima': 278}, {'da': 149,
'de': 149, 'para': 250, 'pra': 250, 'preciso': 250, 'que': 250}, {'$': 3, '//': 10, '<advises>': 12, '<called3>': 14,
'<came3>': 29, '<cheered1>': 33, '<date>': 35, '<eat1>': 37, '<handed1>': 44, '<hours>': 49, '<moved1>': 54,
'<moved_pp>': 51, '<off>': 55, '<off_pp>': 55, '<opines>': 62, '<rang1>': 63, '<read1>': 69, '<says>': 72, '<set>':
73, '<set_up>': 80, '<shall1>': 34, '<stays>': 84, '<talked1>': 87, '<they>': 236, '<tip>': 242, '<told1>': 245,
'<wants3>': 95, '<was_to>': 247, 'N': 255, '^': 260, 'a': 281, 'abracei': 13, 'acabamos': 282, 'acabei': 284,
'acabámos': 282, 'acao': 285, 'acho': 286, 'acompanharam': 288, 'acompanhei': 13, 'acompanhou': 288, 'agradecemos':
290, 'agradecer': 290, 'agradeci': 290, 'agradeco': 290, 'aguarda': 119, 'aguardamos': 81, 'aguardando': 262,
'aguardo': 81, 'ainda': 299, 'ajudamos': 304, 'ajudei': 307, 'ajudámos': 304, 'alertou': 121, 'alinhamos': 13,
'alinhámos': 13, 'almocamos': 13, 'almocei': 13, 'andamos': 309, 'ando': 312, 'antes': 314, 'anunciei': 317, 'ao':
319, 'apanhei': 320, 'apresentamos': 328, 'apresentei': 330, 'apresentámos': 328, 'arranjei': 336, 'as': 337, 'assim':
314, 'ate': 314, 'avisei': 342, 'avisou': 121, 'banco': 346, 'batemos': 347, 'bati': 348, 'bebemos': 350, 'bebi': 351,
'bebo': 353, 'botei': 358, 'brigada': 360, 'brigado': 360, 'brindamos': 13, 'brindámos': 13, 'cai': 363, 'caiu': 363,
'caixa': 365, 'caminhei': 366, 'carta': 369, 'celebramos': 13, 'chamada': 371, 'chamadas': 373, 'cheguei': 376,
'cobra': 122, 'cobrou': 122, 'coloca': 126, 'colocamos': 380, 'colocar': 385, 'coloquei': 390, 'com': 392,
'combinamos': 395, 'combinei': 395, 'combinámos': 395, 'comemoramos': 13, 'comemorei': 13, 'comemos': 13, 'comentei':
317, 'comi': 396, 'comigo': 287, 'compartilhei': 401, 'compromete': 129, 'comprometeu': 129, 'comprometi': 403,
'conduzi': 406, 'conectei': 409, 'confirmei': 317, 'conforme': 415, 'conhecemos': 13, 'conheci': 13, 'connosco': 287,
'conosco': 287, 'conselho': 417, 'consultei': 419, 'conta': 130, 'contei': 317, 'conversamos': 13, 'conversei': 13,
'conversámos': 13, 'convida': 421, 'convidaram': 14, 'convidou': 14, 'correio': 423, 'corri': 366, 'creio': 286,
'cruz': 424, 'cruzamo': 425, 'cruzei': 427, 'cuja': 70, 'cujo': 70, 'cumprimentei': 13, 'dado': 428, 'dei': 443,
'deixa': 444, 'deixei': 448, 'deixou': 458, 'demos': 459, 'depois': 460, 'desde': 314, 'desejei': 463, 'desliguei':
465, 'deu': 473, 'deve': 136, 'devem': 137, 'deveria': 474, 'devia': 474, 'deviamos': 474, 'devido': 70, 'devo': 489,
'dica': 417, 'direto': 363, 'discutimos': 13, 'disse': 495, 'diz': 146, 'dizem': 428, 'dizendo': 428, 'e': 496, 'ela':
497, 'ele': 497, 'em': 499, 'embora': 313, 'emprestei': 505, 'empurrou': 152, 'encaminhei': 508, 'encarrega': 154,
'encarrego': 510, 'encontramo': 511, 'encontramos': 516, 'encontrei': 517, 'encontro': 518, 'encontrámo': 425,
'encontrámos': 517, 'encorajou': 152, 'enquanto': 313, 'ensaiamos': 521, 'ensaiei': 521, 'ensaiámos': 521, 'ensinei':
524, 'entrevistei': 13, 'enviei': 526, 'enviou': 528, 'era': 529, 'eramos': 530, 'esbarrei': 427, 'escapou': 534,
'escrevi': 539, 'espera': 162, 'esperamos': 541, 'esperando': 262, 'espero': 541, 'esquecemos': 542, 'esqueceu': 544,
'esqueci': 545, 'esta': 546, 'estamos': 549, 'estava': 550, 'estavamos': 553, 'esteve': 554, 'estive': 558,
'estivemos': 561, 'estou': 564, 'está': 546, 'eu': 574, 'expliquei': 577, 'falamos': 13, 'falei': 580, 'falou': 146,
'falta': 584, 'faltei': 375, 'falámos': 13, 'faz': 593, 'feedback': 594, 'festejei': 13, 'fica': 600, 'ficamos': 610,
'ficara': 176, 'ficaram': 177, 'fico': 612, 'ficou': 621, 'ficámos': 623, 'fiquei': 627, 'fiz': 638, 'fizemos': 639,
'foi': 645, 'fomos': 648, 'fui': 650, 'garantiu': 179, 'gostaria': 651, 'gostava': 651, 'gracas': 653, 'gravador':
655, 'h': 658, 'ha': 664, 'haviamos': 665, 'hora': 658, 'horas': 658, 'ia': 185, 'iam': 186, 'ideia': 279,
'incentivou': 152, 'indiquei': 668, 'informei': 669, 'insiste': 189, 'insistiu': 189, 'intro': 673, 'ja': 428,
'jantamos': 13, 'jantei': 13, 'jantámos': 13, 'jogamos': 13, 'joguei': 674, 'jogámos': 13, 'juntamo': 425, 'juntei':
675, 'juntou': 678, 'lanchamos': 13, 'lanchei': 13, 'lanchámos': 13, 'lembra': 679, 'lembrar': 681, 'lembrei': 683,
'lembrete': 381, 'levei': 688, 'lhe': 693, 'lhes': 693, 'li': 694, 'ligacao': 695, 'liguei': 696, 'manda': 192,
'mandei': 702, 'mandou': 705, 'matamos': 707, 'matámos': 708, 'me': 721, 'mentorei': 722, 'mentoria': 724,
'mentorias': 724, 'ministrei': 406, 'morrendo': 726, 'mostrei': 577, 'muita': 725, 'muito': 728, 'na': 734, 'nada':
736, 'nao': 750, 'necessita': 212, 'nem': 753, 'ninguem': 755, 'no': 758, 'nos': 762, 'nota': 764, 'nunca': 765,
'não': 750, 'nós': 766, 'o': 767, 'obrigada': 768, 'obrigado': 768, 'ocupa': 154, 'ocupo': 510, 'ofereceu': 216,
'ofereci': 770, 'os': 771, 'ouvi': 775, 'para': 776, 'parece': 428, 'partilhei': 401, 'passa': 782, 'passamos': 787,
'passei': 791, 'passou': 794, 'passámos': 787, 'pede': 119, 'pedi': 801, 'pedimos': 802, 'pediu': 807, 'peguei': 808,
'pelos': 809, 'pendente': 250, 'penso': 286, 'perdemos': 811, 'perdi': 813, 'perguntamos': 802, 'perguntei': 814,
'pergunto': 815, 'poe': 126, 'por': 818, 'porque': 70, 'porquê': 70, 'pq': 70, 'pra': 415, 'precisa': 218,
'precisamos': 821, 'precisava': 679, 'preciso': 822, 'procurei': 824, 'promete': 179, 'prometemos': 828, 'prometeu':
179, 'prometi': 829, 'propoe': 147, 'propos': 147, 'proxima': 74, 'proximo': 830, 'proximos': 831, 'pus': 833,
'pusemos': 835, 'pôr': 385, 'quando': 313, 'quase': 837, 'que': 838, 'quem': 839, 'quer': 219, 'queria': 651, 'quis':
824, 'reagendada': 50, 'reagendado': 50, 'reagendamos': 50, 'reagendar': 50, 'reagendámos': 50, 'recebemos': 841,
'receberam': 14, 'recebeu': 14, 'recebi': 841, 'recomendacao': 842, 'recomendei': 843, 'reencontrei': 517, 'reenviou':
528, 'remarcada': 50, 'remarcado': 50, 'remarcamos': 50, 'remarcar': 50, 'remarcou': 50, 'remarcámos': 50, 'requer':
222, 'respondi': 845, 'resta': 250, 'reuni': 846, 'reunimo': 511, 'reunimos': 366, 'reuniram': 13, 'reuno': 518,
'revi': 848, 'revimos': 13, 'revisamos': 13, 'sai': 849, 'saimos': 849, 'saudades': 308, 'saí': 849, 'se': 850,
'segundo': 415, 'sem': 851, 'sentei': 852, 'sera': 286, 'seria': 853, 'sessao': 856, 'sessoes': 856, 'seu': 466,
'sinto': 858, 'so': 859, 'sonhei': 860, 'soube': 428, 'sua': 466, 'sugestao': 842, 'ta': 861, 'talvez': 279, 'tambem':
862, 'tarefa': 285, 'tava': 366, 'telefone': 863, 'telefonei': 13, 'tem': 864, 'temos': 867, 'tenho': 869, 'tentamos':
824, 'tentei': 824, 'tento': 824, 'tentámos': 824, 'tinha': 874, 'tinham': 232, 'tinhamos': 665, 'tirei': 876, 'tive':
877, 'tivemos': 877, 'to': 879, 'todo': 381, 'tomamos': 881, 'tomando': 882, 'tomara': 279, 'tomei': 884, 'tomo': 353,
'tomámos': 885, 'topei': 427, 'trabalhamos': 13, 'trabalhei': 366, 'trata': 153, 'trato': 509, 'treinamos': 521,
'treinámos': 521, 'troca': 888, 'trocamos': 13, 'trocámos': 13, 'trombei': 427, 'troquei': 890, 'têm': 234, 'tô': 891,
'um': 892, 'uma': 893, 'umas': 892, 'uns': 892, 'vai': 895, 'valeu': 360, 'vamos': 896, 'vao': 235, 'veio': 554,
'vejo': 518, 'vem': 897, 'vemo': 511, 'vemos': 898, 'vi': 902, 'viajei': 366, 'viajo': 904, 'vimo': 425, 'vimos': 848,
'visitei': 13, 'visto': 428, 'vlw': 360, 'voicemail': 55, 'voluntaria': 905, 'voluntariado': 905, 'voluntario': 905,
'vou': 907, 'à': 908, 'é': 909}]


RELATIONS = [{'': (3, 'absent_before')}, {'ausente': 0, 'ausentes': 0, 'faltaram': 0, 'faltava': 0, 'faltou': 0}, {'':
(0, 'with')}, {'': (0, 'with'), 'a': 2, 'o': 2}, {'a': 2, 'o': 2}, {'<of>': 2, '<to>': 2, 'com': 3, 'para': 4}, {'me':
3}, {'c': 3, 'cm': 3, 'entre': 3, 'w': 3}, {'<of>': 2, '<to>': 2, 'para': 4}, {'<of>': 2, '<to>': 2, 'curto': 8,
'enorme': 8, 'longa': 8, 'longo': 8, 'para': 4, 'rapido': 8}, {'': (0, 'with'), 'a': 2, 'as': 2, 'o': 2, 'os': 2},
{'da': 2, 'de': 2, 'do': 2}, {'<to>': 2, 'para': 4}, {'': (1, 'about')}, {'a': 13, 'o': 13}, {'<of>': 13, 'sobre':
14}, {'da': 0, 'de': 0, 'do': 0}, {'': (5, 'due')}, {'de': 17, 'do': 17}, {'da': 13, 'de': 13, 'do': 13}, {'<of>':
13}, {'': (7, 'despite')}, {'': (2, 'at'), 'casa': 11, 'falta': 16, 'partir': 18, 'pedido': 19, 'respeito': 20,
'segunda': 21}, {'almocando': 21, 'falando': 21, 'indo': 21, 'por': 21, 'tomando': 21}, {'falando': 21, 'indo': 21,
'por': 21}, {'por': 21}, {'': (6, 'ahead')}, {'': (7, 'despite'), 'por': 21}, {'fim': 21}, {'falamos': 21},
{'acabamos': 27, 'acabou': 25, 'acabámos': 25, 'afinal': 21, 'conseguimos': 21, 'depois': 21, 'falamos': 21,
'falámos': 21, 'ligou': 21, 'no': 28, 'nos': 29, 'retornou': 21, 'veio': 21}, {'': (2, 'at')}, {'no': 31}, {'da': 17,
'de': 17, 'do': 17}, {'': (2, 'at'), 'lado': 11}, {'pela': 13, 'pelo': 13, 'por': 13}, {'': (5, 'due'), 'a': 17, 'ao':
31, 'dia': 17, 'o': 17, 'que': 30, 'à': 17}, {'': (4, 'absent_after')}, {'': (0, 'with'), '<any_det>': 2, 'dona': 2,
'dr': 2, 'dra': 2, 'seu': 2}, {'': (1, 'about'), 'a': 13, 'o': 13}, {'com': 39}, {'': (0, 'with'), '<any_det>': 2,
'dona': 2, 'dr': 2, 'dra': 2, 'gripe': 37, 'seu': 2}, {'da': 13, 'do': 13}, {'<of>': 13, 'me': 42}, {'com': 3},
{'com': 3, 'me': 44}, {'': (2, 'at'), 'parte': 19}, {'a': 17}, {'baixa': 37, 'ferias': 37, 'licenca': 37}, {'cara':
45, 'caras': 45}, {'toque': 12}, {'de': 49, 'um': 50}, {'da': 31, 'do': 31}, {'': (7, 'despite'), 'me': 21},
{'apareceu': 21, 'falamos': 21, 'falámos': 21, 'ligou': 53, 'respondeu': 21, 'retornou': 21}, {'apareceu': 21,
'falamos': 21, 'falámos': 21, 'ligou': 53, 'me': 54, 'respondeu': 21, 'retornou': 21}, {'furo': 37}, {'chamada': 21},
{'a': 57}, {'a': 57, 'me': 58}, {'acabamos': 27, 'acabou': 25, 'acabámos': 25, 'afinal': 21, 'conseguimos': 21,
'depois': 21, 'falamos': 21, 'falámos': 21, 'ligou': 21, 'mail': 9, 'no': 28, 'nos': 29, 'retornou': 21, 'veio': 21},
{'da': 2, 'de': 2, 'do': 2, 'dos': 2}, {'a': 31, 'ao': 31, 'à': 31}, {'a': 13, 'ao': 13, 'à': 13}, {'': (2, 'at'),
'casa': 61, 'frente': 62, 'relacao': 63, 'vez': 19}, {'novo': 19}, {'email': 12, 'mensagem': 12}, {'febre': 37,
'gripe': 37}, {'baixa': 37, 'ferias': 37}, {'viagem': 37}, {'<ill>': 37, 'com': 67, 'de': 68, 'em': 69}, {'': (3,
'absent_before'), 'a': 0, 'o': 0}, {'a': 0, 'o': 0}, {'anos': 11}, {'de': 73}, {'a': 31, 'ao': 31, 'com': 2, 'da': 2,
'do': 2, 'à': 31}, {'falta': 37}, {'a': 76}, {'na': 31, 'no': 31}, {'volta': 21}, {'de': 79}, {'de': 79, 'me': 80},
{'tarde': 55}, {'audio': 12, 'email': 12, 'áudio': 12}, {'mensagem': 12}, {'audio': 12, 'email': 12, 'mail': 12,
'mensagem': 12, 'msg': 12, 'um': 83, 'uma': 84, 'zap': 12, 'áudio': 12}, {'a': 13, 'ao': 13, 'pra': 13, 'pro': 13,
'à': 13}, {'abraco': 86, 'abracos': 86, 'beijos': 86, 'cumprimentos': 86, 'mensagem': 6}, {'audio': 3, 'áudio': 3},
{'audio': 3, 'email': 3, 'mensagem': 3, 'um': 88, 'zap': 3, 'áudio': 3}, {'<called3>': 3, 'contou': 43, 'falou': 43,
'ligou': 80, 'mandou': 89, 'perguntou': 43}, {'': (2, 'at'), 'ausencia': 16, 'casa': 61, 'companhia': 11}, {'se': 37},
{'juntar': 37}, {'': (4, 'absent_after'), 'aparecer': 37, 'chegar': 37, 'comparecer': 37, 'entrar': 37, 'estar': 37,
'ir': 37, 'juntar': 92, 'participar': 37, 'se': 93, 'vir': 37}, {'': (4, 'absent_after'), 'a': 0, 'o': 0}, {'': (4,
'absent_after'), 'aparecer': 37, 'chegar': 37, 'comparecer': 37, 'entrar': 37, 'estar': 37, 'ir': 37, 'juntar': 92,
'participar': 37, 'se': 93, 'vir': 95}, {'conectou': 37}, {'<came3>': 37, 'chegou': 37, 'compareceu': 37, 'conseguiu':
94, 'entrou': 37, 'estava': 37, 'foi': 37, 'participou': 37, 'pode': 96, 'podia': 94, 'pôde': 96, 'se': 97, 'veio':
72}, {'conseguimos': 21, 'deu': 21, 'falamos': 21, 'falámos': 21, 'veio': 21}, {'': (5, 'due'), 'ate': 17}, {'': (2,
'at'), 'escritorio': 11, 'fim': 99, 'final': 99, 'lugar': 19, 'maximo': 100}, {'': (2, 'at'), '<called3>': 3,
'mandou': 89}, {'voz': 9}, {'de': 103}, {'tardar': 17}, {'mais': 105}, {'': (5, 'due'), 'a': 17, 'o': 17},
{'desculpa': 37}, {'causa': 19, 'intermedio': 19, 'parte': 19}, {'entra': 26, 'vem': 26}, {'ligacao': 21}, {'a': 111},
{'se': 40}, {'a': 13, 'com': 13}, {'associou': 114, 'reuniu': 40}, {'': (3, 'absent_before'), 'a': 0, 'as': 0, 'o': 0,
'os': 0}, {'se': 19}, {'com': 39, 'para': 39}, {'': (2, 'at'), 'segunda': 21}, {'$': 1, '<call_noun>': 5, '<called3>':
6, '<date>': 7, '<letter>': 9, '<met1>': 10, '<party>': 11, '<rang1>': 12, '<talked1>': 15, 'a': 22, 'abraco': 9,
'acabamos': 23, 'acabei': 24, 'acabámos': 25, 'acerca': 20, 'agora': 26, 'ai': 30, 'ali': 32, 'amiga': 19, 'amigo':
19, 'antes': 33, 'ao': 34, 'apareceu': 4, 'apresentada': 35, 'apresentado': 35, 'assunto': 13, 'ate': 36, 'atraves':
19, 'ausente': 37, 'ausentes': 37, 'c': 38, 'cancelou': 37, 'caso': 19, 'casou': 40, 'cm': 38, 'com': 41, 'como': 14,
'conhece': 39, 'contacto': 19, 'contato': 19, 'contou': 43, 'contratar': 39, 'contratou': 39, 'convite': 9, 'cruzei':
45, 'culpa': 19, 'cumprimentos': 20, 'da': 46, 'dados': 19, 'daqui': 47, 'de': 48, 'dei': 51, 'dentro': 52, 'depois':
55, 'desde': 17, 'desmarcou': 37, 'deu': 56, 'devolveu': 59, 'do': 31, 'doente': 37, 'e': 60, 'em': 64, 'email': 65,
'enviei': 66, 'esbarrei': 45, 'esta': 70, 'estava': 70, 'está': 70, 'ex': 19, 'excepto': 71, 'exceto': 71, 'falou':
43, 'faltaram': 37, 'faltou': 37, 'ficou': 70, 'filha': 19, 'filho': 19, 'fora': 72, 'furou': 37, 'gracas': 63,
'indicacao': 19, 'indicada': 35, 'indicado': 35, 'jantar': 74, 'junto': 75, 'justificou': 77, 'la': 78, 'ligou': 81,
'logo': 55, 'lá': 78, 'mais': 82, 'mandei': 85, 'mandou': 87, 'mas': 30, 'me': 90, 'menos': 72, 'morada': 19, 'na':
91, 'nao': 98, 'nas': 31, 'no': 101, 'nos': 102, 'nota': 104, 'noticias': 9, 'novidades': 9, 'num': 31, 'numa': 31,
'numero': 19, 'não': 98, 'o': 106, 'p': 17, 'para': 107, 'pediu': 108, 'pela': 31, 'pelo': 31, 'perdeu': 37,
'perguntou': 43, 'perto': 52, 'por': 109, 'pra': 17, 'pro': 17, 'procura': 39, 'proxima': 26, 'proximas': 26,
'proximo': 26, 'proximos': 26, 'quanto': 63, 'que': 110, 'recado': 9, 'recomendada': 35, 'recomendado': 35,
'resposta': 9, 'retornou': 112, 'reuniu': 113, 'salvo': 71, 'se': 115, 'seguinte': 26, 'segundo': 39, 'sem': 116,
'separou': 117, 'sobre': 13, 'ta': 70, 'tava': 70, 'telefone': 19, 'ter': 44, 'tirando': 71, 'topei': 45, 'trabalha':
118, 'trombei': 45, 'veio': 4, 'via': 13, 'visita': 9, 'w': 2, 'à': 119}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (4, 'meal')}, {'almocar': 2, 'jantar': 2}, {'': (3, 'coffee')}, {'': (7,
'event')}, {'work': 5}, {'': (4, 'meal'), 'com': 2}, {'de': 5}, {'': (2, 'call')}, {'telefone': 9}, {'': (0,
'intro')}, {'': (8, 'meeting'), 'a': 11, 'à': 11}, {'a': 11, 'o': 11}, {'me': 11}, {'': (5, 'message')}, {'papo': 0},
{'um': 16}, {'copo': 2}, {'um': 18}, {'copos': 2, 'um': 18}, {'': (4, 'meal'), 'um': 18}, {'manha': 2}, {'': (3,
'coffee'), 'da': 22}, {'video': 9, 'vídeo': 9}, {'': (2, 'call'), 'de': 24}, {'call': 9}, {'administracao': 0}, {'de':
27, 'fiscal': 0}, {'': (6, 'email')}, {'eletronico': 29}, {'': (8, 'meeting'), 'day': 5}, {'mail': 29, 'mails': 29},
{'': (8, 'meeting'), 'de': 5}, {'me': 15}, {'ca': 0}, {'com': 0}, {'ao': 10}, {'anos': 5}, {'': (7, 'event'), 'de':
38}, {'meet': 9}, {'hour': 2}, {'off': 0}, {'livro': 5}, {'do': 43}, {'': (2, 'call'), 'para': 9, 'pro': 9},
{'mensagem': 15}, {'apresentou': 11, 'escreveu': 15, 'ligou': 9, 'mandou': 46}, {'leite': 4}, {'de': 48}, {'voz': 15},
{'': (5, 'message'), 'de': 50}, {'redonda': 5}, {'meet': 9, 'telefone': 9}, {'de': 50}, {'one': 0}, {'on': 55},
{'casa': 0}, {'em': 57}, {'escritorio': 0}, {'aqui': 0, 'no': 59}, {'nata': 4}, {'de': 61}, {'meet': 9, 'telefone': 9,
'zoom': 9}, {'almoco': 2, 'almoço': 2}, {'day': 5}, {'situacao': 0}, {'de': 66}, {'chamada': 9, 'email': 29, 'mail':
29, 'telefone': 9}, {'conselho': 0}, {'': (8, 'meeting'), 'de': 0, 'do': 69}, {'rio': 5}, {'in': 71}, {'up': 0},
{'um': 18, 'uma': 2}, {'da': 22}, {'cafe': 75, 'café': 75}, {'emails': 29}, {'de': 77}, {'mensagens': 15}, {'um': 0},
{'a': 80}, {'comigo': 0}, {'ca': 0, 'ter': 82}, {'a': 0, 'o': 0}, {'': (2, 'call'), 'chamada': 9}, {'chamada': 9},
{'summit': 5}, {'1': 1, 'a': 3, 'abatanado': 4, 'after': 6, 'afterwork': 5, 'alinhamento': 0, 'almocamos': 2,
'almocando': 2, 'almocar': 2, 'almocei': 2, 'almocinho': 2, 'almoco': 7, 'almocos': 2, 'almoço': 7, 'aniversario': 5,
'aniversário': 5, 'anos': 8, 'ao': 10, 'apresentacao': 12, 'apresentei': 13, 'apresentou': 14, 'arraial': 5,
'assembleia': 0, 'audio': 15, 'audios': 15, 'bati': 17, 'batismo': 5, 'batizado': 5, 'bebemos': 19, 'beber': 20,
'bebi': 19, 'bebo': 21, 'bica': 4, 'bicas': 4, 'board': 0, 'boteco': 2, 'brainstorming': 0, 'breja': 2, 'brejas': 2,
'brunch': 2, 'cafe': 23, 'cafes': 4, 'cafeteria': 4, 'cafezinho': 4, 'cafezinhos': 4, 'café': 23, 'caipirinha': 2,
'call': 9, 'calls': 9, 'callzinha': 9, 'caminhada': 0, 'cappuccino': 4, 'carta': 15, 'casamento': 5, 'ceia': 2,
'cerva': 2, 'cerveja': 2, 'cervejas': 2, 'cha': 4, 'chamada': 25, 'chamadas': 9, 'chat': 15, 'chazinho': 4,
'chimarrao': 4, 'chope': 2, 'chopes': 2, 'chopp': 2, 'churras': 2, 'churrasco': 2, 'cimbalino': 4, 'cocktail': 5,
'coloquio': 5, 'comemos': 2, 'comer': 2, 'comi': 2, 'comite': 0, 'concerto': 5, 'conf': 26, 'conferencia': 5,
'conferencias': 5, 'conferência': 5, 'congresso': 5, 'conheci': 0, 'conselho': 28, 'consulta': 0, 'convencao': 5,
'conversa': 0, 'conversamos': 0, 'conversei': 0, 'conversámos': 0, 'copo': 2, 'copos': 2, 'coquetel': 5, 'correio':
30, 'cruzei': 0, 'daily': 0, 'demo': 31, 'desliguei': 9, 'direct': 15, 'directa': 15, 'dm': 15, 'drinks': 2, 'e': 32,
'email': 29, 'emails': 29, 'encontramos': 0, 'encontrei': 0, 'encontro': 33, 'encontrámos': 0, 'enterro': 5,
'entrevista': 0, 'escreveu': 34, 'espresso': 4, 'esteve': 35, 'estive': 36, 'estivemos': 36, 'evento': 5, 'eventos':
5, 'expo': 5, 'exposicao': 5, 'expresso': 4, 'facetime': 9, 'falei': 37, 'feijoada': 2, 'feira': 5, 'feiras': 5,
'festa': 39, 'festas': 5, 'festival': 5, 'fino': 2, 'finos': 2, 'fiz': 26, 'fone': 9, 'formatura': 5, 'forum': 5,
'francesinha': 2, 'funeral': 5, 'gala': 5, 'galao': 4, 'google': 40, 'hackathon': 5, 'happy': 41, 'imperiais': 2,
'imperial': 2, 'inauguracao': 5, 'inbox': 15, 'insta': 15, 'instagram': 15, 'intro': 11, 'introducao': 11, 'janta': 2,
'jantamos': 2, 'jantando': 2, 'jantar': 2, 'jantares': 2, 'jantarzinho': 2, 'jantei': 2, 'janto': 2, 'jantámos': 2,
'jornada': 5, 'jornadas': 5, 'kick': 42, 'kickoff': 0, 'lancamento': 44, 'lanchamos': 2, 'lanche': 2, 'lanchei': 2,
'lancho': 2, 'lanchámos': 2, 'ligacao': 9, 'ligacoes': 9, 'ligadinha': 9, 'ligamos': 9, 'ligaram': 9, 'ligou': 9,
'liguei': 45, 'ligámos': 9, 'linkedin': 15, 'mail': 29, 'mails': 29, 'mailzinho': 29, 'mandei': 46, 'mandou': 46,
'me': 47, 'meet': 9, 'meetup': 5, 'meia': 49, 'mensagem': 51, 'mensagens': 15, 'mentoria': 0, 'mesa': 52, 'msg': 15,
'msgs': 15, 'networking': 5, 'niver': 5, 'no': 53, 'nota': 54, 'oficina': 5, 'one': 56, 'painel': 5, 'palestra': 5,
'palestras': 5, 'papo': 0, 'passei': 58, 'passou': 60, 'pastel': 62, 'pastelaria': 4, 'pelo': 63, 'pequeno': 64,
'petiscada': 2, 'petiscos': 2, 'picanha': 2, 'pingado': 4, 'pitch': 65, 'pizza': 2, 'ponto': 67, 'por': 68, 'postal':
15, 'premio': 5, 'restaurante': 2, 'retro': 0, 'reuni': 0, 'reuniao': 70, 'reunimos': 0, 'reunioes': 0, 'reunião': 70,
'reuniões': 0, 'revisao': 0, 'rock': 72, 'rodizio': 2, 'seminario': 5, 'sessao': 0, 'show': 5, 'signal': 15,
'simposio': 5, 'skype': 9, 'slack': 15, 'sms': 15, 'stand': 73, 'starbucks': 4, 'summit': 5, 'sushi': 2, 'sync': 0,
'tapas': 2, 'tasca': 2, 'teams': 9, 'tel': 9, 'telefonadela': 9, 'telefone': 9, 'telefonei': 9, 'telefonema': 9,
'telefonemas': 9, 'telefonou': 9, 'telegram': 15, 'tomamos': 19, 'tomar': 74, 'tomei': 76, 'tomámos': 19, 'toque': 9,
'torpedo': 15, 'troca': 78, 'trocamos': 79, 'trocámos': 79, 'um': 81, 'veio': 83, 'velorio': 5, 'vi': 84, 'video': 85,
'videochamada': 9, 'videochamadas': 9, 'videoconferencia': 9, 'vinho': 2, 'visita': 0, 'visitei': 0, 'vídeo': 86,
'wa': 15, 'web': 87, 'webinar': 5, 'whats': 15, 'whatsap': 15, 'whatsapp': 15, 'workshop': 5, 'workshops': 5, 'wpp':
15, 'zap': 15, 'zapzap': 15, 'zoom': 9, 'áudio': 15, 'áudios': 15}]

