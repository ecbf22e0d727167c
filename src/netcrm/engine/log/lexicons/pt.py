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
'ajudou': ('called3',), 'alba': ('name_words',), 'alguem': ('hello',), 'ali': ('hello',), 'almocamos': ('hello',),
'almocar': ('see_inf',), 'almocarei': ('shall1',), 'almocaremos': ('shall1',), 'almocei': ('hello', 'seen1'),
'almoco': ('hello', 'date'), 'almoço': ('hello', 'date'), 'ama': ('verb3',), 'amanha': ('hello',), 'amanhã':
('hello',), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos': ('rel',), 'amor': ('name_words',),
'anda': ('verb3',), 'andava': ('verb3',), 'angela': ('name_words',), 'animei': ('cheered1',), 'aniversario': ('date',
'party'), 'aniversário': ('date', 'party'), 'anjo': ('name_words',), 'ano': ('hello',), 'anos': ('hello', 'party'),
'anotei': ('read1',), 'antecipada': ('moved_pp',), 'antecipado': ('moved_pp',), 'antecipamos': ('moved1',),
'antecipou': ('moved1',), 'antes': ('hello',), 'anuncia': ('verb3', 'says'), 'anunciei': ('told1',), 'anunciou':
('verb3', 'says'), 'ao': ('det', 'hello', 'to', 'where_to'), 'aos': ('hello', 'to', 'where_to'), 'apanhar':
('see_inf',), 'apanhei': ('met1',), 'apareceram': ('reach', 'came3', 'happens3'), 'apareceu': ('reach', 'came3',
'happens3'), 'aparentemente': ('filler',), 'apenas': ('filler',), 'aposentou': ('verb3',), 'apostar': ('urge_inf',),
'app': ('paper',), 'aprende': ('verb3',), 'apresenta': ('give3',), 'apresentacao': ('paper',), 'apresentam':
('give3',), 'apresentamos': ('give1',), 'apresentar': ('giveinf',), 'apresentara': ('give3', 'will3'), 'apresentarei':
('give1',), 'apresentei': ('hello',), 'apresento': ('give1', 'give1_pra'), 'apresentou': ('called3',), 'aqui':
('filler', 'hello'), 'aquilo': ('it',), 'arranca': ('verb3',), 'arrancou': ('verb3',), 'arranja': ('give3',),
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
'bicas': ('drink',), 'bolou': ('off',), 'boteco': ('hello',), 'branca': ('name_words',), 'branco': ('name_words',),
'brejas': ('drink',), 'brevemente': ('filler',), 'busca': ('verb3',), 'buscar': ('giveinf',), 'buscava': ('verb3',),
'buscou': ('called3',), 'busquei': ('met1',), 'c': ('hello',), 'ca': ('filler',), 'cachorro': ('rel',), 'cada':
('hello',), 'cafe': ('date', 'drink'), 'cafes': ('drink',), 'cafezinho': ('hello', 'date', 'drink'), 'café': ('date',
'drink'), 'caiu': ('verb3',), 'call': ('date', 'call_noun'), 'campo': ('name_words',), 'campos': ('name_words',),
'cancelada': ('off_pp',), 'cancelado': ('off_pp',), 'cancelamos': ('off',), 'cancelaram': ('off',), 'cancelei':
('off',), 'cancelou': ('off',), 'cancelámos': ('off',), 'cao': ('rel',), 'capta': ('verb3',), 'captou': ('verb3',),
'cardoso': ('name_words',), 'caridade': ('name_words',), 'carta': ('letter', 'paper'), 'carvalho': ('name_words',),
'casa': ('hello', 'verb3', 'name_words'), 'casamento': ('party',), 'casara': ('verb3',), 'casaram': ('verb3',),
'casas': ('name_words',), 'casou': ('verb3',), 'castelo': ('name_words',), 'celebra': ('verb3',), 'celeste':
('name_words',), 'ceo': ('rel',), 'certamente': ('filler',), 'cerveja': ('drink',), 'cervejas': ('drink',), 'cfo':
('rel',), 'cha': ('drink',), 'chamada': ('hello', 'date', 'call_noun'), 'chamadas': ('call_noun',), 'chamou':
('reach', 'called3'), 'checar': ('giveinf', 'todo_inf'), 'checklist': ('paper',), 'chefe': ('rel',), 'chega':
('verb3',), 'chegar': ('see_inf',), 'chegara': ('verb3',), 'chegou': ('hello', 'verb3'), 'chope': ('hello', 'date',
'drink'), 'chopes': ('drink',), 'chopp': ('drink',), 'churrasco': ('party',), 'cinco': ('hello',), 'clara':
('name_words',), 'claro': ('filler',), 'cliente': ('rel',), 'clientes': ('rel',), 'coaching': ('mentor_noun',),
'cobrar': ('urge_inf', 'todo_inf'), 'cobrasse': ('urge_inf',), 'coelho': ('name_words',), 'cofundador': ('rel',),
'cofundadora': ('rel',), 'colega': ('rel',), 'colegas': ('rel',), 'colocar': ('giveinf',), 'coloco': ('give1',),
'com': ('hello',), 'comadre': ('rel',), 'combinada': ('set',), 'combinado': ('set', 'attempt'), 'combinamos':
('set_up', 'attempt'), 'combinar': ('todo_inf',), 'combinei': ('hello', 'set_up'), 'combinámos': ('set_up',
'attempt'), 'comeca': ('verb3',), 'comecar': ('urge_inf',), 'comecara': ('verb3',), 'comecou': ('verb3',), 'comenta':
('verb3', 'says'), 'comentarios': ('feedback_noun',), 'comentei': ('told1', 'read1'), 'comentou': ('verb3', 'says'),
'comigo': ('with_me', 'hello'), 'como': ('hello',), 'compadre': ('rel',), 'companheira': ('rel',), 'companheiro':
('rel',), 'compareceu': ('happens3',), 'compartilha': ('give3',), 'compartilhar': ('giveinf',), 'compartilharei':
('give1',), 'compartilhei': ('handed1',), 'compartilho': ('give1',), 'compensa': ('should',), 'compra': ('verb3',),
'comprar': ('giveinf',), 'compro': ('give1',), 'comprou': ('verb3',), 'conceicao': ('name_words',), 'conecta':
('give3',), 'conectar': ('giveinf',), 'conecto': ('give1',), 'conferencia': ('course',), 'conferência': ('course',),
'confessou': ('says',), 'confirma': ('verb3', 'give3', 'says'), 'confirmada': ('set',), 'confirmado': ('set',),
'confirmam': ('give3',), 'confirmamos': ('give1',), 'confirmar': ('giveinf', 'todo_inf'), 'confirmara': ('give3',
'will3'), 'confirmarei': ('give1',), 'confirmei': ('told1',), 'confirmo': ('give1',), 'confirmou': ('verb3', 'says'),
'conhece': ('verb3', 'is3'), 'conhecemos': ('met1',), 'conhecer': ('see_inf',), 'conheceram': ('hello', 'verb3'),
'conhecerei': ('shall1',), 'conheceu': ('verb3',), 'conheci': ('met1', 'seen1'), 'conhecia': ('verb3',), 'conheco':
('seen1',), 'connosco': ('with_me',), 'conosco': ('with_me',), 'consegue': ('give3',), 'conseguir': ('giveinf',),
'conseguira': ('give3',), 'conselho': ('hello', 'tip'), 'conselhos': ('tip',), 'considera': ('verb3', 'opines'),
'considerou': ('verb3',), 'consigo': ('give1',), 'consolei': ('cheered1',), 'constipada': ('ill',), 'constipado':
('ill',), 'constroi': ('verb3',), 'consulta': ('date',), 'consultar': ('todo_inf',), 'conta': ('verb3', 'says'),
'contabilista': ('rel',), 'contacta': ('give3',), 'contactar': ('giveinf', 'see_inf'), 'contactei': ('attempt',),
'contactos': ('paper',), 'contactou': ('reach', 'called3'), 'contador': ('rel',), 'contadora': ('rel',), 'contar':
('giveinf',), 'contata': ('give3',), 'contatar': ('giveinf', 'see_inf'), 'contatei': ('attempt',), 'contatos':
('paper',), 'contatou': ('reach', 'called3'), 'contei': ('told1',), 'contigo': ('hello',), 'continua': ('verb3',),
'continuava': ('verb3',), 'continuo': ('stays',), 'conto': ('give1',), 'contou': ('verb3', 'says'), 'contrata':
('verb3',), 'contratam': ('verb3',), 'contratar': ('urge_inf',), 'contratara': ('verb3',), 'contratasse':
('urge_inf',), 'contrato': ('paper',), 'contratou': ('verb3',), 'convem': ('should',), 'conversa': ('hello',
'talked1', 'date'), 'conversamos': ('talked1',), 'conversar': ('see_inf',), 'conversei': ('hello', 'talked1'),
'conversinha': ('talked1',), 'conversámos': ('talked1',), 'convida': ('invites',), 'convidado': ('invites',),
'convidam': ('invites',), 'convidar': ('giveinf', 'see_inf'), 'convidaram': ('invites',), 'convidou': ('reach',
'called3', 'invites'), 'convite': ('letter',), 'coo': ('rel',), 'copo': ('drink',), 'copos': ('drink',), 'cordeiro':
('name_words',), 'corrigi': ('read1',), 'cortar': ('urge_inf',), 'cortasse': ('urge_inf',), 'costa': ('name_words',),
'cotar': ('giveinf',), 'cre': ('verb3', 'opines'), 'cresce': ('verb3',), 'cresceu': ('verb3',), 'criancas': ('rel',),
'critiquei': ('read1',), 'cruz': ('name_words',), 'cruzamos': ('we3',), 'cruzou': ('we3',), 'cto': ('rel',),
'cumprimentei': ('met1',), 'cumprimentou': ('reach', 'called3'), 'cunhada': ('rel',), 'cunhado': ('rel',),
'curriculo': ('paper',), 'curso': ('course',), 'curte': ('verb3',), 'curtiu': ('verb3', 'says'), 'cv': ('paper',),
'da': ('det', 'hello', 'of'), 'dai': ('filler',), 'damos': ('give1',), 'dar': ('giveinf',), 'dara': ('verb3',
'give3'), 'darei': ('give1',), 'das': ('det', 'hello', 'name_words', 'of'), 'de': ('hello', 'of'), 'decide':
('verb3',), 'decidiu': ('verb3',), 'deck': ('paper',), 'defende': ('opines',), 'dei': ('hello', 'handed1'), 'deixa':
('verb3',), 'deixar': ('urge_inf',), 'deixara': ('verb3',), 'deixasse': ('urge_inf',), 'deixei': ('attempt',),
'deixou': ('verb3',), 'dela': ('them', 'their', 'hello'), 'dele': ('them', 'their', 'hello'), 'demite': ('verb3',),
'demitiu': ('verb3',), 'depois': ('filler', 'hello'), 'deposita': ('give3',), 'desce': ('verb3',), 'descobrir':
('giveinf',), 'desde': ('hello',), 'desistir': ('urge_inf',), 'desligar': ('see_inf',), 'desmarcada': ('off_pp',),
'desmarcado': ('off_pp',), 'desmarcamos': ('off',), 'desmarcaram': ('off',), 'desmarcou': ('hello', 'off'),
'desmarcámos': ('off',), 'desmarquei': ('off',), 'despedida': ('party',), 'deu': ('hello', 'verb3', 'called3',
'happens3'), 'deve': ('hello', 'verb3', 'should'), 'devem': ('verb3',), 'devemos': ('should', 'urge_inf'), 'deveria':
('verb3', 'should', 'urge_inf'), 'deveriamos': ('should',), 'devia': ('verb3', 'was_to', 'should', 'urge_inf'),
'deviamos': ('was_to', 'should', 'urge_inf'), 'devo': ('hello', 'should', 'urge_inf'), 'devolutiva':
('feedback_noun',), 'devolve': ('give3', 'answers'), 'devolver': ('giveinf',), 'devolvera': ('give3',), 'devolverei':
('give1',), 'devolveu': ('answers',), 'devolvo': ('give1',), 'dia': ('hello',), 'dias': ('hello', 'name_words'),
'dica': ('hello', 'tip'), 'dicas': ('tip',), 'digo': ('give1',), 'dira': ('verb3', 'give3'), 'direi': ('give1',),
'diretor': ('rel',), 'diretora': ('rel',), 'dirige': ('verb3',), 'disse': ('hello', 'verb3', 'opines', 'told1',
'says', 'bidding'), 'divorcia': ('verb3',), 'divorciou': ('verb3',), 'diz': ('hello', 'verb3', 'opines', 'says'),
'dizem': ('verb3',), 'dizer': ('giveinf',), 'dizia': ('verb3', 'says'), 'dm': ('letter',), 'do': ('det', 'hello',
'of'), 'doente': ('ill',), 'dois': ('hello',), 'domingo': ('hello', 'name_words'), 'dores': ('name_words',), 'dos':
('det', 'hello', 'of'), 'dou': ('give1',), 'duas': ('hello',), 'durante': ('hello',), 'duvida': ('verb3',), 'e':
('and', 'is3'), 'editei': ('read1',), 'ela': ('they', 'them', 'hello'), 'elas': ('they', 'them', 'hello'), 'ele':
('they', 'them', 'hello'), 'eles': ('they', 'them', 'hello'), 'em': ('hello', 'where_to'), 'email': ('letter',
'attempt'), 'emails': ('letter',), 'empreende': ('verb3',), 'empresa': ('hello', 'rel'), 'empresta': ('give3',),
'emprestar': ('giveinf',), 'emprestara': ('give3',), 'emprestarei': ('give1',), 'emprestei': ('handed1',), 'empresto':
('give1', 'give1_pra'), 'empurrada': ('moved_pp',), 'empurrado': ('moved_pp',), 'empurrou': ('moved1',), 'encaminha':
('give3',), 'encaminhar': ('giveinf',), 'encaminharei': ('give1',), 'encaminhei': ('handed1',), 'encaminho': ('give1',
'give1_pra'), 'encontramos': ('we3', 'met1', 'seen1'), 'encontrar': ('see_inf',), 'encontrarei': ('shall1',),
'encontrei': ('hello', 'met1', 'seen1'), 'encontro': ('hello', 'date'), 'encontrou': ('we3', 'called3'),
'encontrámos': ('met1', 'seen1'), 'encorajei': ('cheered1',), 'enfim': ('filler',), 'enquanto': ('hello',), 'entao':
('filler', 'hello'), 'entende': ('opines',), 'entra': ('verb3',), 'entrara': ('verb3',), 'entrega': ('give3',),
'entregam': ('give3',), 'entregamos': ('give1',), 'entregar': ('giveinf',), 'entregara': ('give3', 'will3'),
'entregarei': ('give1',), 'entrego': ('give1', 'give1_pra'), 'entrevista': ('date',), 'entrevistei': ('met1',),
'entrevistou': ('called3',), 'entrou': ('verb3', 'answers'), 'envia': ('give3',), 'enviam': ('give3',), 'enviamos':
('give1',), 'enviar': ('giveinf',), 'enviara': ('give3', 'will3'), 'enviarei': ('give1', 'give1_pra'), 'enviei':
('handed1', 'attempt'), 'envio': ('give1', 'give1_pra'), 'enviou': ('reach',), 'equipa': ('rel',), 'equipe': ('rel',),
'era': ('verb3', 'is3'), 'eram': ('verb3',), 'escrever': ('giveinf', 'see_inf'), 'escrevera': ('give3',),
'escreveram': ('reach',), 'escreverei': ('give1',), 'escreveu': ('reach', 'called3', 'says'), 'escrevi': ('rang1',
'seen1', 'attempt'), 'escrevo': ('give1',), 'escritorio': ('hello',), 'espera': ('verb3', 'says'), 'esperanca':
('name_words',), 'esperar': ('urge_inf',), 'esperasse': ('urge_inf',), 'esperava': ('verb3',), 'esposa': ('rel',),
'essa': ('det', 'hello', 'any_det'), 'esse': ('det', 'hello', 'any_det'), 'esta': ('det', 'hello', 'verb3', 'any_det',
'is3'), 'estagiaria': ('rel',), 'estagiario': ('rel',), 'estamos': ('stays',), 'estao': ('verb3',), 'estar':
('see_inf',), 'estara': ('verb3',), 'estava': ('hello', 'verb3', 'is3'), 'estavam': ('verb3',), 'este': ('det',
'hello', 'any_det'), 'esteve': ('hello', 'verb3', 'came3'), 'estive': ('hello', 'seen1'), 'estiveram': ('came3',),
'estou': ('hello', 'stays'), 'estrela': ('name_words',), 'estuda': ('verb3',), 'estudou': ('verb3',), 'está':
('hello', 'verb3', 'is3'), 'eu': ('i', 'hello'), 'ex': ('rel',), 'excel': ('paper',), 'explica': ('verb3', 'says'),
'explicar': ('giveinf',), 'explico': ('give1',), 'explicou': ('verb3', 'says'), 'expliquei': ('told1',), 'faalmos':
('talked1',), 'faco': ('give1',), 'falado': ('talked1',), 'falamos': ('hello', 'talked1', 'we3', 'seen1'), 'falando':
('talked1',), 'falar': ('talked1', 'see_inf', 'todo_inf'), 'falaram': ('talked1',), 'faleceu': ('verb3',), 'falei':
('hello', 'talked1', 'told1', 'seen1'), 'falo': ('talked1', 'seen1'), 'falou': ('talked1', 'we3', 'says'), 'faltou':
('off',), 'falámos': ('hello', 'talked1', 'seen1'), 'familia': ('rel',), 'fara': ('verb3', 'give3'), 'farei':
('give1',), 'farias': ('name_words',), 'faz': ('hello', 'verb3'), 'fazer': ('hello', 'giveinf', 'urge_inf'), 'fazia':
('verb3',), 'fe': ('name_words',), 'fecha': ('verb3',), 'fechada': ('set',), 'fechado': ('set',), 'fechar':
('urge_inf',), 'fechara': ('verb3',), 'fechei': ('set_up',), 'fechou': ('verb3',), 'feedback': ('feedback_noun',),
'feira': ('hello',), 'felicitar': ('todo_inf',), 'felicitei': ('cheered1',), 'ferreira': ('name_words',), 'ferreiro':
('name_words',), 'festa': ('date', 'party'), 'fez': ('hello', 'verb3'), 'fica': ('hello', 'verb3'), 'ficamos':
('set_up', 'stays'), 'ficaram': ('verb3',), 'fico': ('stays',), 'ficou': ('hello',), 'ficámos': ('set_up', 'stays'),
'figueira': ('name_words',), 'filha': ('rel',), 'filho': ('rel',), 'filhos': ('rel',), 'finalmente': ('filler',),
'fino': ('drink',), 'finos': ('drink',), 'fiquei': ('hello', 'set_up'), 'firma': ('rel',), 'fixado': ('set',), 'fiz':
('hello',), 'fizesse': ('urge_inf',), 'flor': ('name_words',), 'focar': ('urge_inf',), 'foi': ('hello', 'verb3',
'is3'), 'fomos': ('seen1',), 'fonte': ('name_words',), 'fontes': ('name_words',), 'foque': ('urge_inf',), 'fora':
('ill',), 'foram': ('hello', 'verb3'), 'formacao': ('course',), 'foto': ('letter',), 'fotos': ('letter',), 'franco':
('name_words',), 'fui': ('hello', 'seen1'), 'fundou': ('verb3',), 'furaram': ('off',), 'furou': ('hello', 'off'),
'galo': ('name_words',), 'ganha': ('verb3',), 'ganhou': ('verb3',), 'garante': ('says',), 'gente': ('hello',),
'gerente': ('rel',), 'gestor': ('rel',), 'gestora': ('rel',), 'ghostou': ('off',), 'gloria': ('name_words',), 'gosta':
('verb3', 'says'), 'gostaria': ('verb3',), 'gostou': ('verb3', 'says'), 'graca': ('name_words',), 'guerra':
('name_words',), 'guia': ('paper',), 'h': ('hours',), 'haver': ('see_inf',), 'havia': ('hello',), 'hesita': ('verb3',
'says'), 'hoje': ('hello',), 'hora': ('hours',), 'horas': ('hello', 'hours'), 'hortensia': ('name_words',), 'houve':
('happens3', 'seen1'), 'hrs': ('hours',), 'hs': ('hours',), 'ia': ('verb3', 'was_to'), 'iamos': ('was_to',),
'igualmente': ('filler',), 'imperiais': ('drink',), 'imperial': ('drink',), 'incentivei': ('cheered1',), 'indica':
('give3',), 'indicar': ('giveinf',), 'indico': ('give1',), 'informei': ('told1',), 'insiste': ('verb3', 'opines'),
'insistir': ('todo_inf',), 'insistiu': ('verb3',), 'investe': ('verb3',), 'investidor': ('rel',), 'investidora':
('rel',), 'investidores': ('rel',), 'investir': ('urge_inf',), 'investira': ('verb3',), 'investiu': ('verb3',), 'ir':
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
'call_noun'), 'ligacoes': ('call_noun',), 'ligamos': ('attempt',), 'ligar': ('hello', 'giveinf', 'see_inf',
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
'marcado': ('set', 'attempt'), 'marcamos': ('set_up',), 'marcar': ('giveinf', 'see_inf'), 'marco': ('give1',),
'marcámos': ('set_up',), 'margarida': ('name_words',), 'marido': ('rel',), 'marina': ('name_words',), 'marquei':
('set_up', 'seen1'), 'mas': ('hello',), 'masterclass': ('course',), 'material': ('paper',), 'mato': ('name_words',),
'matos': ('name_words',), 'me': ('me', 'clitic'), 'meio': ('filler',), 'melhor': ('hello', 'should'), 'melhorou':
('verb3',), 'menciona': ('verb3', 'says'), 'mencionou': ('verb3', 'says'), 'mensagem': ('letter', 'attempt'),
'mensagens': ('letter', 'attempt'), 'mentoria': ('mentor_noun',), 'mentorias': ('mentor_noun',), 'mentoring':
('mentor_noun',), 'mes': ('hello',), 'meses': ('hello',), 'mesma': ('hello',), 'mesmo': ('filler', 'hello'), 'meu':
('my', 'hello', 'any_det'), 'meus': ('my',), 'mim': ('me',), 'minha': ('my', 'hello', 'any_det'), 'minhas': ('my',),
'miuda': ('rel',), 'miudo': ('rel',), 'miudos': ('rel',), 'modelo': ('paper',), 'moleiro': ('name_words',), 'monta':
('verb3',), 'montar': ('giveinf',), 'monte': ('name_words',), 'montes': ('name_words',), 'monto': ('give1',),
'montou': ('verb3',), 'mora': ('verb3', 'is3'), 'moraes': ('name_words',), 'morais': ('name_words',), 'morava':
('verb3',), 'moreno': ('name_words',), 'morreu': ('verb3',), 'mostra': ('give3',), 'mostrar': ('giveinf',),
'mostrarei': ('give1',), 'mostrei': ('told1',), 'mostro': ('give1',), 'mostrou': ('called3',), 'moura':
('name_words',), 'movemos': ('moved1',), 'moveu': ('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',),
'msg': ('letter',), 'msgs': ('letter',), 'muda': ('verb3',), 'mudada': ('moved_pp',), 'mudado': ('moved_pp',),
'mudamos': ('moved1',), 'mudar': ('urge_inf',), 'mudara': ('verb3',), 'mudaram': ('verb3',), 'mudasse': ('urge_inf',),
'mudou': ('verb3', 'moved1'), 'muito': ('filler', 'hello'), 'mulher': ('rel',), 'n': ('not',), 'na': ('det', 'hello',
'where_to'), 'nada': ('hello',), 'namorada': ('rel',), 'namorado': ('rel',), 'nao': ('not', 'hello', 'should'), 'nas':
('det', 'hello'), 'nasceu': ('verb3',), 'nem': ('not',), 'nenhum': ('not',), 'nenhuma': ('not',), 'neta': ('rel',),
'neto': ('rel',), 'neves': ('name_words',), 'ninguem': ('hello',), 'niver': ('party',), 'no': ('det',), 'nogueira':
('name_words',), 'noite': ('hello',), 'noiva': ('rel',), 'noivo': ('rel',), 'nos': ('i', 'me', 'det', 'hello',
'clitic'), 'nossa': ('my', 'hello', 'any_det'), 'nossas': ('my',), 'nosso': ('my', 'hello', 'any_det'), 'nossos':
('my', 'hello'), 'notas': ('feedback_noun',), 'nova': ('hello',), 'nunca': ('not', 'hello'), 'nunes': ('name_words',),
'não': ('not', 'hello', 'should'), 'nós': ('i', 'hello'), 'o': ('them', 'det', 'hello', 'any_det', 'clitic',
'article'), 'obrigado': ('hello',), 'odeia': ('verb3', 'says'), 'ofereci': ('handed1',), 'oficina': ('course',),
'olhei': ('read1',), 'oliveira': ('name_words',), 'onde': ('hello',), 'ontem': ('hello',), 'opina': ('opines',),
'opiniao': ('tip', 'feedback_noun'), 'orcar': ('giveinf',), 'organiza': ('verb3',), 'organizou': ('verb3',), 'os':
('them', 'det', 'hello', 'any_det', 'clitic', 'article'), 'outra': ('hello',), 'outro': ('hello',), 'p': ('to',),
'padrinho': ('rel',), 'paga': ('verb3', 'give3'), 'pagam': ('give3',), 'pagar': ('giveinf',), 'pagara': ('give3',),
'pagarei': ('give1',), 'pago': ('give1',), 'pagou': ('verb3',), 'pai': ('rel',), 'pais': ('rel',), 'palestra':
('course',), 'palpite': ('tip',), 'papeamos': ('talked1',), 'papeei': ('talked1',), 'papinho': ('talked1',), 'papo':
('hello', 'talked1', 'date'), 'para': ('hello', 'to', 'where_to'), 'parabenizar': ('todo_inf',), 'parabenizei':
('cheered1',), 'parar': ('urge_inf',), 'parasse': ('urge_inf',), 'parece': ('verb3',), 'parecia': ('verb3',),
'partilha': ('give3',), 'partilhamos': ('give1',), 'partilhar': ('giveinf',), 'partilhara': ('give3',), 'partilharei':
('give1',), 'partilhei': ('handed1',), 'partilho': ('give1', 'give1_pra'), 'passa': ('give3',), 'passada': ('hello',),
'passado': ('hello',), 'passam': ('give3',), 'passamos': ('give1', 'moved1'), 'passar': ('giveinf', 'see_inf'),
'passara': ('give3',), 'passaram': ('came3',), 'passarei': ('give1',), 'passei': ('hello', 'handed1'), 'passo':
('give1', 'give1_pra'), 'passou': ('hello', 'verb3', 'reach', 'came3', 'moved1'), 'passámos': ('moved1',), 'pastor':
('name_words',), 'patrao': ('rel',), 'patroa': ('rel',), 'paz': ('name_words',), 'pede': ('verb3',), 'pedir':
('hello', 'urge_inf', 'todo_inf'), 'pediu': ('verb3', 'bidding'), 'pedra': ('name_words',), 'pedro': ('name_words',),
'pela': ('hello', 'of'), 'pelo': ('hello', 'of'), 'pensa': ('verb3', 'opines', 'says'), 'pensava': ('verb3',
'was_to'), 'perde': ('verb3',), 'perdeu': ('verb3',), 'pereira': ('name_words',), 'pergunta': ('verb3', 'says'),
'perguntar': ('hello', 'see_inf', 'todo_inf'), 'perguntou': ('verb3', 'says'), 'perola': ('name_words',), 'pescador':
('name_words',), 'piedade': ('name_words',), 'pilar': ('name_words',), 'pinheiro': ('name_words',), 'pinho':
('name_words',), 'pinto': ('name_words',), 'pitch': ('paper',), 'planeia': ('verb3',), 'planeja': ('verb3',),
'planilha': ('paper',), 'plano': ('paper',), 'podcast': ('paper',), 'pode': ('hello', 'verb3', 'wants3'), 'podem':
('verb3',), 'podera': ('verb3',), 'poderia': ('should',), 'podia': ('verb3', 'should'), 'poe': ('verb3',), 'pois':
('filler',), 'pondera': ('verb3',), 'ponho': ('give1',), 'por': ('hello', 'giveinf', 'of'), 'porque': ('hello',),
'pos': ('verb3',), 'posso': ('hello',), 'postal': ('letter',), 'pouco': ('hello',), 'pq': ('hello',), 'pra': ('det',
'hello', 'to', 'where_to'), 'prado': ('name_words',), 'precisa': ('hello', 'verb3'), 'precisamos': ('should',
'urge_inf'), 'precisava': ('verb3', 'should'), 'preciso': ('hello', 'should', 'urge_inf'), 'prefere': ('verb3',),
'preferiu': ('verb3',), 'prepara': ('give3',), 'preparamos': ('give1',), 'preparar': ('giveinf',), 'prepararei':
('give1',), 'preparo': ('give1', 'give1_pra'), 'pretende': ('verb3', 'wants3'), 'preto': ('name_words',), 'prevista':
('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'pro': ('det', 'hello', 'to', 'where_to'),
'procura': ('verb3', 'is3'), 'procuram': ('verb3',), 'procurar': ('giveinf', 'urge_inf'), 'procurava': ('verb3',),
'procuro': ('give1',), 'procurou': ('verb3', 'called3'), 'produto': ('paper',), 'propoe': ('verb3',), 'propos':
('verb3',), 'proposta': ('paper',), 'provavelmente': ('filler',), 'proxima': ('hello',), 'proximo': ('hello',), 'prá':
('to',), 'pôde': ('verb3',), 'pôr': ('giveinf',), 'q': ('hello',), 'qual': ('hello',), 'quando': ('hello',), 'quarta':
('hello',), 'quase': ('filler',), 'quatro': ('hello',), 'que': ('hello',), 'quem': ('hello',), 'quer': ('hello',
'verb3', 'wants3', 'is3', 'bidding'), 'querem': ('verb3',), 'querera': ('verb3',), 'queria': ('hello', 'verb3',
'was_to', 'bidding'), 'queriamos': ('was_to',), 'quero': ('hello',), 'quinta': ('hello',), 'quinze': ('hello',),
'quis': ('verb3',), 'rapidamente': ('filler',), 'rapidinho': ('filler',), 'rapido': ('filler',), 'raposo':
('name_words',), 'rascunho': ('paper',), 'reagendada': ('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos':
('moved1',), 'reagendei': ('moved1',), 'reagendou': ('moved1',), 'reagendámos': ('moved1',), 'recado': ('hello',),
'recebeu': ('reach', 'called3'), 'recebi': ('met1',), 'recomenda': ('verb3', 'advises'), 'recomendacao': ('tip',),
'recomendar': ('giveinf',), 'recomendo': ('give1',), 'recomendou': ('verb3', 'advises', 'bidding'), 'reconhece':
('says',), 'recusa': ('verb3',), 'recusou': ('verb3',), 'reduzir': ('urge_inf',), 'reduzisse': ('urge_inf',),
'reencontrei': ('met1',), 'reenvia': ('give3',), 'reenviar': ('giveinf',), 'reenviarei': ('give1',), 'reenvio':
('give1', 'give1_pra'), 'reformou': ('verb3',), 'regressa': ('verb3',), 'regressou': ('verb3',), 'rei':
('name_words',), 'reis': ('name_words',), 'reli': ('read1',), 'remarcada': ('moved_pp',), 'remarcado': ('moved_pp',),
'remarcamos': ('moved1',), 'remarcar': ('todo_inf',), 'remarcou': ('moved1',), 'remarcámos': ('moved1',), 'remarquei':
('moved1',), 'reservei': ('set_up',), 'responde': ('give3', 'answers'), 'respondem': ('give3',), 'responder':
('giveinf',), 'respondera': ('give3', 'will3'), 'responderam': ('answers',), 'responderei': ('give1',), 'respondeu':
('reach', 'called3', 'answers'), 'respondi': ('rang1',), 'respondo': ('give1',), 'retida': ('ill',), 'retido':
('ill',), 'retorna': ('give3', 'answers'), 'retornar': ('giveinf',), 'retornei': ('rang1',), 'retorno': ('give1',),
'retornou': ('reach', 'called3', 'answers'), 'reuni': ('seen1',), 'reuniao': ('hello', 'date'), 'reunimos': ('we3',
'seen1'), 'reunir': ('see_inf',), 'reunirei': ('shall1',), 'reuniu': ('we3',), 'reunião': ('hello', 'date'), 'reuno':
('eat1',), 'reve': ('give3',), 'revejo': ('give1',), 'rever': ('giveinf',), 'revi': ('hello', 'met1', 'read1'),
'revisa': ('give3',), 'revisar': ('giveinf',), 'revisei': ('read1',), 'reviso': ('give1',), 'ribeira':
('name_words',), 'ribeiro': ('name_words',), 'rio': ('name_words',), 'rios': ('name_words',), 'rocha':
('name_words',), 'rolou': ('happens3',), 'rosa': ('name_words',), 'rosario': ('name_words',), 'sabado': ('hello',
'name_words'), 'sabe': ('verb3', 'says'), 'sabia': ('verb3',), 'sai': ('verb3',), 'sair': ('see_inf',), 'saira':
('verb3',), 'saiu': ('verb3', 'happens3'), 'salvador': ('name_words',), 'santos': ('name_words',), 'sao': ('hello',
'verb3'), 'sapateiro': ('name_words',), 'se': ('hello', 'verb3', 'is3'), 'secretaria': ('rel',), 'secretario':
('rel',), 'segue': ('verb3',), 'segunda': ('hello',), 'sem': ('hello',), 'semana': ('hello',), 'seminario':
('course',), 'sempre': ('filler', 'hello'), 'sente': ('opines', 'says'), 'separa': ('verb3',), 'separaram':
('verb3',), 'separou': ('verb3',), 'sera': ('hello', 'verb3'), 'seria': ('hello', 'verb3'), 'serra': ('name_words',),
'serrano': ('name_words',), 'sessao': ('date', 'course'), 'seu': ('their', 'hello'), 'seus': ('their',), 'sexta':
('hello',), 'silva': ('name_words',), 'site': ('paper',), 'sms': ('letter',), 'so': ('filler',), 'sobe': ('verb3',),
'sobre': ('hello', 'of'), 'sobrinha': ('rel',), 'sobrinho': ('rel',), 'socia': ('rel',), 'socio': ('rel',), 'socios':
('rel',), 'socorro': ('name_words',), 'sofre': ('verb3',), 'sofreu': ('verb3',), 'sogra': ('rel',), 'sogro': ('rel',),
'sol': ('name_words',), 'sonha': ('verb3',), 'soube': ('verb3',), 'startup': ('rel',), 'sua': ('their', 'hello'),
'suas': ('their',), 'suba': ('urge_inf',), 'subir': ('urge_inf',), 'subisse': ('urge_inf',), 'subiu': ('verb3',),
'sugere': ('verb3', 'advises'), 'sugeriu': ('verb3', 'advises'), 'sugestao': ('tip',), 'sugestoes':
('feedback_noun',), 'suspensa': ('off_pp',), 'suspenso': ('off_pp',), 'ta': ('verb3',), 'talk': ('course',), 'talvez':
('filler',), 'tambem': ('filler', 'hello'), 'tarde': ('hello',), 'tava': ('verb3',), 'tb': ('filler', 'hello'), 'tbm':
('filler',), 'telefonar': ('see_inf',), 'telefonaram': ('reach',), 'telefonei': ('rang1', 'attempt'), 'telefonema':
('call_noun',), 'telefonemas': ('call_noun',), 'telefonou': ('reach', 'called3'), 'tem': ('hello', 'verb3', 'is3'),
'teme': ('verb3',), 'temos': ('hello', 'should'), 'template': ('paper',), 'tenho': ('hello', 'should'), 'tentei':
('hello', 'attempt'), 'ter': ('see_inf', 'urge_inf'), 'tera': ('verb3',), 'terca': ('hello',), 'termina': ('verb3',),
'terminou': ('verb3',), 'tese': ('paper',), 'testa': ('verb3',), 'testar': ('urge_inf',), 'testasse': ('urge_inf',),
'testei': ('read1',), 'testou': ('verb3',), 'teve': ('hello', 'verb3', 'happens3'), 'texto': ('paper',), 'tia':
('rel',), 'time': ('rel',), 'tinha': ('hello', 'verb3', 'should', 'is3'), 'tinhamos': ('was_to', 'should', 'attempt'),
'tio': ('rel',), 'tip': ('tip',), 'tipo': ('filler',), 'tive': ('hello', 'seen1'), 'tivemos': ('seen1',), 'tiveram':
('verb3',), 'tmb': ('filler',), 'to': ('stays',), 'toca': ('verb3',), 'toda': ('filler',), 'todas': ('hello',),
'todo': ('filler',), 'todos': ('hello',), 'toma': ('verb3',), 'tomamos': ('hello',), 'tomar': ('see_inf', 'urge_inf'),
'tomei': ('hello',), 'tomo': ('eat1',), 'tomou': ('verb3',), 'tomámos': ('hello',), 'topa': ('verb3', 'wants3'),
'topou': ('verb3', 'wants3'), 'toque': ('call_noun', 'tip'), 'tornou': ('verb3',), 'torre': ('name_words',), 'torres':
('name_words',), 'touro': ('name_words',), 'trabalha': ('verb3', 'is3'), 'trabalham': ('verb3',), 'trabalhava':
('verb3',), 'trabalho': ('hello',), 'trabalhou': ('verb3',), 'trago': ('give1',), 'tranquilizei': ('cheered1',),
'transfere': ('give3',), 'transferida': ('moved_pp',), 'transferido': ('moved_pp',), 'transferir': ('giveinf',),
'transferiu': ('moved1',), 'transfiro': ('give1',), 'trara': ('give3',), 'trarei': ('give1',), 'traz': ('give3',),
'trazer': ('giveinf',), 'treinamento': ('course',), 'tres': ('hello',), 'troca': ('verb3',), 'trocou': ('verb3',),
'tudo': ('filler', 'hello'), 'tutoria': ('mentor_noun',), 'têm': ('hello', 'verb3'), 'tô': ('stays',), 'ultima':
('hello',), 'um': ('det', 'any_det'), 'uma': ('det', 'hello', 'any_det'), 'umas': ('det', 'any_det'), 'uns': ('det',
'any_det'), 'usa': ('verb3',), 'usar': ('urge_inf',), 'usava': ('verb3',), 'vaca': ('name_words',), 'vai': ('hello',
'verb3', 'is3'), 'vale': ('name_words',), 'valida': ('give3',), 'vao': ('verb3',), 'vc': ('they', 'hello'), 'veio':
('reach', 'came3'), 'vejo': ('eat1', 'seen1'), 'vem': ('hello', 'verb3', 'is3'), 'vemos': ('seen1',), 'vende':
('verb3',), 'vendem': ('verb3',), 'vender': ('urge_inf',), 'vendera': ('verb3',), 'vendesse': ('urge_inf',), 'vendeu':
('verb3',), 'ver': ('giveinf', 'see_inf'), 'vera': ('verb3',), 'verei': ('shall1',), 'veremos': ('shall1',),
'verificar': ('giveinf',), 'vi': ('hello', 'met1', 'seen1'), 'viaja': ('verb3',), 'viajando': ('ill',), 'viajou':
('verb3',), 'videochamada': ('date', 'call_noun'), 'vieram': ('reach', 'came3'), 'vimos': ('we3', 'met1', 'seen1'),
'vinha': ('verb3',), 'vinho': ('name_words',), 'violeta': ('name_words',), 'vira': ('verb3',), 'virou': ('verb3',),
'virá': ('verb3',), 'visita': ('date',), 'visitamos': ('met1',), 'visitar': ('see_inf',), 'visitarei': ('shall1',),
'visitei': ('hello', 'met1'), 'visito': ('eat1',), 'visitou': ('reach', 'called3'), 'visitámos': ('met1',), 'vitoria':
('name_words',), 'viu': ('verb3', 'we3'), 'vive': ('verb3', 'is3'), 'vivem': ('verb3',), 'vivia': ('verb3',),
'vizinha': ('rel',), 'vizinho': ('rel',), 'voce': ('hello',), 'volta': ('verb3',), 'voltara': ('verb3',), 'voltou':
('hello', 'verb3'), 'voo': ('date',), 'vou': ('hello',), 'whatsapp': ('letter',), 'workshop': ('course',), 'wpp':
('letter',), 'zap': ('letter',), 'zoom': ('date',), 'à': ('det', 'to', 'where_to'), 'às': ('to', 'where_to'), 'áudio':
('letter',), 'áudios': ('letter',), 'é': ('is3',), 'ñ': ('not',)}


CLAUSES = [{'': (5, 'mine')}, {'': (5, 'mine'), 'lhe': 0}, {'com': 0}, {'<giveinf>': 1, '<todo_inf>': 0, 'falar': 2,
'marcar': 2, 'ver': 2}, {'': (3, 'advice')}, {'^': 4}, {':': 5}, {'^': 3, 'conselho': 6, 'conselhos': 6, 'dica': 6,
'dicas': 6}, {'^': 4, 'a': 5, 'que': 5}, {'^': 4, 'a': 5, 'me': 8, 'nos': 8, 'para': 5, 'que': 5}, {'': (15,
'contact')}, {'me': 10, 'nos': 10}, {'minha': 10}, {'escritorio': 10}, {'casa': 10}, {'': (15, 'contact'), 'em': 14,
'no': 13}, {'': (15, 'contact'), 'a': 14, 'em': 14}, {'gente': 10}, {'a': 17}, {'surpresa': 10}, {'': (15, 'contact'),
'em': 14}, {'ver': 10, 'visitar': 10}, {'coworking': 10, 'escritorio': 10}, {'aqui': 10, 'ca': 10}, {'comigo': 10},
{'me': 10}, {'a': 12, 'almocar': 10, 'ao': 13, 'aqui': 15, 'ca': 16, 'com': 18, 'comigo': 10, 'de': 19, 'em': 14,
'jantar': 10, 'la': 20, 'lá': 20, 'me': 21, 'na': 12, 'no': 22, 'por': 23, 'ter': 24, 'tomar': 10, 'ver': 25,
'visitar': 25, 'à': 12}, {'': (22, 'gave:encouragement')}, {'^': 27}, {'<them>': 28, 'N': 28}, {'<them>': 28, 'N': 28,
'a': 29, 'o': 29}, {'': (2, 'plan')}, {'<set>': 31}, {'com': 31}, {'<any_det>': 31, 'D': 31, 'c': 31, 'cafe': 31,
'café': 31, 'com': 31, 'me': 33}, {'': (20, 'gave:resource')}, {'<paper>': 35}, {'meu': 36, 'meus': 36, 'minha': 36,
'minhas': 36, 'nossa': 36, 'nosso': 36}, {'a': 37, 'meu': 36, 'meus': 36, 'minha': 36, 'minhas': 36, 'nossa': 36,
'nosso': 36, 'o': 37, 'um': 37, 'uma': 37}, {'<any_det>': 35}, {'^': 39}, {'^': 38, 'lhe': 40, 'lhes': 40}, {'': (19,
'gave:mentoring')}, {'^': 42}, {'<where_to>': 43, '^': 42, 'com': 43, 'no': 43}, {'<mentor_noun>': 44}, {'de': 45},
{'': (1, 'moved')}, {'D': 47, 'para': 47, 'pra': 47, 'pro': 47}, {'<date>': 48, 'D': 47, 'para': 47, 'pra': 47, 'pro':
47}, {'<date>': 48, 'D': 47, 'a': 49, 'nossa': 49, 'nosso': 49, 'o': 49, 'para': 47, 'pra': 47, 'pro': 47}, {'<date>':
48, 'D': 47, 'a': 49, 'nossa': 49, 'nosso': 49, 'o': 49, 'para': 47, 'pra': 47, 'pro': 47, 'se': 50}, {'': (0,
'missed')}, {'melhor': 4}, {'deveria': 4, 'devia': 4, 'deviamos': 4}, {'<should>': 4, 'e': 53, 'era': 53, 'nao': 54,
'não': 54, 'o': 53, 'seria': 53, 'é': 53}, {'^': 55}, {'gente': 56}, {'^': 55, 'a': 57, 'eu': 56, 'nos': 56, 'nós':
56}, {'que': 58}, {'<to>': 10, 'N': 10}, {'': (17, 'gave:feedback')}, {'^': 61}, {'^': 61, 'da': 62, 'dela': 62,
'dele': 62, 'do': 62}, {'<paper>': 63}, {'<paper>': 63, 'seu': 64, 'sua': 64}, {'<paper>': 63, 'a': 65, 'as': 65, 'o':
65, 'os': 65, 'seu': 64, 'sua': 64}, {'': (13, 'talk')}, {'': (13, 'talk'), 'como': 67, 'da': 67, 'de': 67, 'do': 67,
'que': 67, 'se': 67, 'sobre': 67}, {'me': 68, 'que': 67}, {'D': 31, 'c': 31, 'com': 31, 'para': 31, 'pra': 31, 'pro':
31}, {'<date>': 31}, {'D': 31, 'para': 31}, {'N': 72}, {'encontrar': 31, 'ver': 31}, {'almocar': 31, 'beber': 31,
'falar': 31, 'ir': 31, 'jantar': 31, 'nos': 74, 'tomar': 31}, {'D': 31}, {'<any_det>': 71, '<date>': 31, 'D': 31,
'com': 73, 'de': 75, 'para': 76}, {'': (7, 'waiting')}, {'<of>': 78, 'que': 78}, {'espera': 79}, {'a': 80, 'à': 80},
{'telefone': 10}, {'': (15, 'contact'), 'bocado': 10, 'pouco': 10}, {'D': 10, 'ao': 82, 'c': 10, 'cm': 10, 'com': 10,
'da': 10, 'das': 10, 'de': 10, 'do': 10, 'dos': 10, 'na': 10, 'no': 10, 'pelo': 10, 'por': 10, 'sobre': 10, 'um': 83},
{'que': 67}, {'': (6, 'theirs')}, {'me': 86, 'nos': 86}, {'<giveinf>': 87}, {'<giveinf>': 86}, {'^': 89}, {'^': 88,
'me': 90, 'nos': 90}, {'ma': 86, 'me': 86, 'mo': 86, 'nos': 86}, {'ok': 86, 'retorno': 86, 'toque': 86}, {'resposta':
86}, {'feedback': 86, 'noticias': 86, 'novidades': 86, 'resposta': 86, 'retorno': 86, 'um': 93, 'uma': 94}, {'me': 95,
'nos': 95}, {'coisa': 86}, {'D': 86, 'algo': 86, 'alguma': 97, 'ate': 86, 'depois': 86, 'logo': 86, 'na': 86, 'no':
86, 'o': 86, 'quando': 86, 'se': 86}, {'me': 98, 'nos': 98}, {'intro': 86, 'ponte': 86}, {'apresentacao': 86, 'intro':
86}, {'a': 100, 'chegar': 86, 'uma': 101}, {'me': 102}, {'contacto': 86, 'contato': 86}, {'em': 104}, {'coloca': 105,
'desaconselhou': 4, 'faz': 102, 'poe': 105}, {'me': 105}, {'contactar': 86, 'escrever': 86, 'falar': 86, 'ligar': 86},
{'novidades': 86, 'uma': 94}, {'a': 108, 'com': 109}, {'<give3>': 92, '<will3>': 86, 'da': 96, 'desaconselha': 4,
'desaconselhou': 4, 'diz': 99, 'dá': 96, 'escreve': 99, 'faz': 103, 'liga': 99, 'me': 106, 'poe': 107, 'telefona': 99,
'volta': 110, 'voltara': 110}, {'': (4, 'needs_from_me')}, {'<my>': 112}, {'^': 113}, {'^': 113, 'a': 114, 'as': 114,
'da': 114, 'de': 114, 'do': 114, 'o': 114, 'os': 114}, {'contra': 5, 'para': 5, 'que': 5, 'sobre': 5}, {'me': 116,
'nos': 116}, {'^': 112}, {'contacto': 86}, {'em': 119}, {'^': 120}, {'^': 120, 'me': 121}, {'^': 86}, {'a': 123, 'em':
123}, {'se': 124}, {'com': 114}, {'': (6, 'theirs'), 'me': 86}, {'<giveinf>': 127}, {'': (6, 'theirs'), '<giveinf>':
127}, {'': (6, 'theirs'), '^': 129}, {'^': 128, 'me': 130, 'nos': 86}, {'que': 4}, {'<urge_inf>': 4, 'tenho': 132},
{'^': 133}, {'gente': 134}, {'^': 133, 'a': 135, 'eu': 134}, {'^': 86, 'me': 123}, {'^': 133, 'a': 135, 'eu': 134,
'ia': 137, 'iria': 123, 'me': 123, 'nos': 123, 'vai': 137}, {'para': 136, 'pra': 136, 'que': 138}, {'me': 139, 'para':
136, 'pra': 136, 'que': 138}, {'que': 5}, {'de': 141, 'que': 5}, {'opiniao': 142}, {'da': 143, 'de': 143}, {'a': 5},
{'me': 145, 'nos': 145}, {'da': 123, 'de': 123, 'do': 123}, {'se': 147}, {'parte': 112}, {'minha': 149, 'nossa': 149},
{'da': 150}, {'...': 151, '<my>': 112}, {'^': 152}, {'^': 112, 'lhe': 118}, {'eu': 154}, {'^': 152, 'a': 114, 'as':
114, 'da': 114, 'de': 153, 'do': 114, 'o': 114, 'os': 114, 'que': 155}, {'': (4, 'needs_from_me'), '<my>': 112}, {'^':
157}, {'eu': 158, 'lhe': 158}, {'da': 158, 'de': 158, 'do': 158, 'que': 159}, {'espera': 160}, {'de': 59}, {'a': 161,
'aguardando': 114, 'convencida': 162, 'convencido': 162, 'esperando': 114, 'à': 161}, {'de': 123}, {'tarefa': 164},
{'a': 165}, {'^': 86, 'me': 123, 'nos': 123}, {'por': 123}, {'a': 161, 'com': 166, 'de': 167, 'responsavel': 168, 'à':
161}, {'de': 167}, {'com': 166, 'de': 167, 'responsavel': 168}, {'^': 86, 'me': 123, 'que': 137}, {'^': 86, 'me': 172,
'que': 137}, {'^': 88, 'me': 123, 'nos': 123}, {'eu': 5, 'que': 5}, {'eu': 5}, {'em': 141, 'para': 175, 'pra': 176,
'que': 5}, {'<urge_inf>': 4}, {'^': 178}, {'eu': 179, 'me': 179}, {'^': 4, 'a': 5}, {'^': 4, 'a': 5, 'me': 181, 'nos':
145, 'para': 5, 'que': 5}, {'<give3>': 86, 'da': 95, 'diz': 98, 'dá': 95, 'escreve': 98, 'fala': 98, 'liga': 98},
{'^': 4, 'nao': 5, 'não': 5}, {'contra': 184, 'para': 184, 'pra': 184, 'que': 184, 'sobre': 184}, {'para': 179, 'pra':
179}, {'^': 133, 'a': 135, 'eu': 134, 'ia': 123, 'iria': 123, 'me': 123, 'nos': 123, 'vai': 123}, {'para': 136, 'pra':
136, 'que': 187}, {'...': 186, 'me': 188, 'para': 136, 'pra': 136, 'que': 187}, {'de': 123, 'que': 123}, {'<advises>':
182, '^': 183, 'alerta': 185, 'alertou': 185, 'avisou': 185, 'cobra': 118, 'cobrou': 118, 'coloca': 122, 'deve': 86,
'disse': 189, 'diz': 189, 'empurrou': 145, 'encoraja': 145, 'encorajou': 145, 'estimulou': 145, 'falou': 189,
'garantiu': 173, 'ia': 123, 'incentiva': 145, 'incentivou': 145, 'poe': 122, 'promete': 173, 'prometeu': 173, 'tem':
190, 'tinha': 190, 'têm': 190, 'vai': 123, 'vao': 123}, {'D': 112}, {'...': 192}, {'': (4, 'needs_from_me'), '...':
192}, {'...': 151, '<any_det>': 193, '<my>': 194}, {'<any_det>': 193, '<my>': 194}, {'^': 196}, {'^': 195}, {'^': 195,
'a': 114, 'as': 114, 'da': 197, 'de': 198, 'do': 197, 'o': 114, 'os': 114}, {'...': 186}, {'<advises>': 182, '^': 183,
'alerta': 185, 'alertou': 185, 'avisou': 185, 'deve': 86, 'disse': 200, 'diz': 200, 'empurrou': 145, 'encoraja': 145,
'encorajou': 145, 'estimulou': 145, 'falou': 200, 'ia': 123, 'incentiva': 145, 'incentivou': 145, 'tem': 190, 'tinha':
190, 'têm': 190, 'vai': 123, 'vao': 123}, {'para': 137}, {'se': 202}, {'^': 112, 'eu': 154, 'lhe': 118}, {'^': 195,
'a': 114, 'as': 114, 'da': 197, 'de': 198, 'do': 197, 'o': 114, 'os': 114, 'que': 204}, {'^': 152, 'a': 114, 'as':
114, 'da': 114, 'de': 153, 'do': 114, 'o': 114, 'os': 114}, {'...': 151}, {'^': 207}, {'^': 207, 'de': 208}, {'para':
137, 'pra': 137}, {'compromete': 124, 'comprometeu': 124, 'encarrega': 147, 'ofereceu': 210}, {'a': 161, 'aguardando':
114, 'esperando': 114, 'à': 161}, {'me': 86}, {'<giveinf>': 213}, {'^': 214, 'me': 123, 'nos': 123}, {'de': 215,
'que': 215}, {'me': 123, 'nos': 123}, {'de': 217, 'que': 217}, {'<advises>': 9, '<opines>': 59, '<says>': 85,
'<wants3>': 91, '^': 111, 'aguarda': 115, 'alertou': 117, 'avisou': 117, 'cobra': 118, 'cobrou': 118, 'coloca': 122,
'compromete': 125, 'comprometeu': 125, 'conta': 126, 'deve': 131, 'disse': 140, 'diz': 140, 'e': 144, 'empurrou': 146,
'encarrega': 148, 'encorajou': 146, 'espera': 156, 'esta': 163, 'está': 163, 'falou': 140, 'fica': 169, 'ficara': 170,
'ficaram': 171, 'ficou': 169, 'garantiu': 173, 'ia': 174, 'incentivou': 146, 'insiste': 177, 'insistiu': 177, 'manda':
180, 'mandou': 180, 'me': 191, 'necessita': 199, 'nos': 201, 'ocupa': 148, 'ofereceu': 203, 'pede': 115, 'poe': 122,
'precisa': 205, 'promete': 173, 'prometeu': 173, 'propoe': 141, 'propos': 141, 'quer': 206, 'requer': 209, 'se': 211,
'ta': 212, 'tem': 216, 'tinha': 216, 'trata': 147, 'têm': 218, 'vai': 174, 'vao': 174, 'é': 144}, {'^': 4, 'que': 5},
{'^': 4, 'e': 220, 'era': 220, 'foi': 220, 'hoje': 220, 'que': 5, 'é': 220}, {'...': 6, '^': 4, 'e': 220, 'era': 220,
'foi': 220, 'hoje': 220, 'que': 5, 'é': 220}, {'<them>': 221, 'N': 222}, {'...': 6, ':': 5}, {'da': 223, 'de': 223,
'dela': 224, 'dele': 224, 'do': 223}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 226}, {'lhe': 227, 'lhes': 227},
{'encontrar': 52}, {'<see_inf>': 52, 'me': 229}, {'ao': 10, 'aqui': 10, 'ca': 10, 'em': 10, 'na': 10, 'no': 10,
'pela': 10, 'pelo': 10}, {'<giveinf>': 0}, {'^': 232}, {'^': 232, 'lhe': 233}, {'^': 232, 'eu': 234, 'lhe': 233},
{'para': 235, 'pra': 235, 'que': 235}, {'me': 236, 'para': 235, 'pra': 235, 'que': 235}, {'apareceu': 231, 'passaram':
231, 'passou': 231, 'pediu': 237, 'veio': 10, 'vieram': 10}, {'ela': 0, 'elas': 0, 'ele': 0, 'eles': 0}, {'lha': 0,
'lhe': 0, 'lhes': 0, 'lho': 0, 'p': 239, 'para': 239, 'pra': 239}, {'N': 0, 'ela': 0, 'elas': 0, 'ele': 0, 'eles': 0},
{'a': 241, 'ao': 241, 'p': 241, 'para': 241, 'pra': 241, 'à': 241}, {'<give1>': 240, '<give1_pra>': 0, '<give3>': 92,
'da': 96, 'desaconselha': 4, 'desaconselhou': 4, 'devolvo': 242, 'diz': 99, 'dou': 242, 'dá': 96, 'escreve': 99,
'faco': 242, 'faz': 103, 'liga': 99, 'ligo': 242, 'me': 106, 'mostro': 242, 'passo': 242, 'poe': 107, 'telefona': 99,
'volta': 110, 'voltara': 110}, {'<give1>': 0}, {'': (7, 'waiting'), '<of>': 78}, {'dela': 86, 'dele': 86}, {'lado':
246}, {'do': 247}, {'esta': 248, 'está': 248}, {'papo': 10}, {'': (14, 'together'), '<we3>': 10, 'encontra': 31,
'fala': 31, 've': 31}, {'casa': 31}, {'me': 31, 'nos': 31}, {'encontrar': 31, 'reunir': 31}, {'encontrar': 31},
{'com': 31, 'reuniao': 31, 'reunião': 31, 'um': 31, 'uma': 31}, {'<see_inf>': 31, 'a': 252, 'encontrar': 253, 'falar':
33, 'me': 254, 'nos': 255, 'ter': 256}, {'almoca': 31, 'almocou': 10, 'bateu': 250, 'conversou': 10, 'discutiu': 10,
'falou': 10, 'foi': 10, 'janta': 31, 'jantou': 10, 'saiu': 10, 'se': 251, 'toma': 31, 'tomou': 10, 'vai': 257, 'viu':
10}, {'e': 220, 'era': 220, 'foi': 220, 'é': 220}, {'conselho': 259, 'dica': 259, 'recomendacao': 259, 'sugestao':
259}, {'hora': 52}, {'': (11, 'thinking')}, {'se': 262}, {'^': 244, 'aguardar': 245, 'bola': 249, 'espera': 79,
'esperar': 245, 'gente': 258, 'quais': 67, 'qual': 67, 'seu': 260, 'sua': 260, 'ultima': 261, 'ver': 263}, {'de': 10},
{'<see_inf>': 10}, {'de': 266}, {'minha': 0}, {'que': 262}, {'': (14, 'together')}, {'me': 270}, {'': (10, 'thanks')},
{'': (10, 'thanks'), '<to>': 272}, {'<seen1>': 52}, {'me': 52}, {'': (0, 'missed'), '<see_inf>': 52, 'encontrar': 275,
'me': 229}, {'a': 276}, {'para': 276, 'pra': 276}, {'de': 276}, {'como': 276, 'tempo': 279}, {'<clitic>': 274,
'<seen1>': 52, 'cheguei': 277, 'consegui': 276, 'conseguimos': 276, 'deu': 278, 'pude': 276, 'tive': 280}, {'nao':
281, 'não': 281}, {'': (18, 'gave:knowledge')}, {'^': 283}, {'a': 284, 'com': 284, 'em': 284, 'na': 284, 'no': 284},
{'<them>': 285, 'N': 285}, {'<them>': 285, 'N': 285, 'a': 286, 'o': 286}, {'<them>': 285, 'N': 285, 'a': 284, 'com':
284, 'na': 284, 'no': 284}, {'a': 284, 'com': 284, 'na': 284, 'no': 284}, {'<them>': 285, 'N': 285, 'a': 288, 'la':
289, 'lo': 289, 'o': 288}, {'da': 52, 'de': 52, 'do': 52}, {'atras': 291}, {'em': 262, 'que': 262, 'se': 262},
{'pensar': 293}, {'a': 294, 'atras': 291, 'pensando': 293}, {'': (13, 'talk'), '<they>': 67}, {'que': 296}, {'N':
226}, {'a': 298, 'o': 298}, {'<to>': 298, 'para': 299}, {'parece': 67}, {'que': 301}, {'o': 10}, {'': (16,
'gave:intro')}, {'^': 304}, {'N': 305}, {'N': 305, 'a': 306, 'o': 306}, {'a': 306, 'o': 306}, {'<to>': 306, 'com':
307, 'e': 307, 'para': 308}, {'N': 309}, {'N': 309, 'a': 310, 'lhe': 308, 'o': 310}, {'dois': 305, 'duas': 305}, {'N':
309, 'a': 310, 'as': 312, 'lhe': 308, 'o': 310, 'os': 312}, {'': (21, 'gave:referral')}, {'^': 314}, {'<to>': 315,
'^': 314}, {'cliente': 316, 'contacto': 316, 'contato': 316, 'lead': 316}, {'um': 317}, {'lhe': 318, 'um': 317},
{'quais': 67, 'qual': 67}, {'^': 244}, {'^': 244, 'lhe': 321}, {'^': 244, 'eu': 322, 'lhe': 321}, {'que': 323},
{'<to>': 298, 'lhe': 324, 'que': 323}, {'': (23, 'gave:volunteering')}, {'^': 326}, {'alimentos': 327}, {'alimentar':
327, 'de': 328}, {'': (15, 'contact'), 'um': 250}, {'um': 250}, {'': (15, 'contact'), '<drink>': 31}, {'um': 332,
'uma': 10, 'umas': 10, 'uns': 10}, {'um': 10, 'uma': 10, 'umas': 10, 'uns': 10}, {'<drink>': 31}, {'um': 335}, {'com':
307}, {'contacto': 337, 'contato': 337}, {'em': 338}, {'N': 339}, {'N': 339, 'a': 340, 'o': 340}, {'N': 272}, {'<to>':
342, 'N': 272}, {'caixa': 52, 'voicemail': 52}, {'a': 344, 'o': 344}, {'ao': 344, 'na': 344, 'no': 344, 'para': 345,
'pra': 344, 'pro': 344}, {'mensagens': 52}, {'de': 347, 'postal': 52}, {'c': 10, 'com': 10}, {'a': 315, 'ao': 315,
'da': 315, 'do': 315, 'para': 315, 'pra': 315, 'à': 315}, {'recomendacao': 350}, {'de': 351}, {'atendida': 52},
{'nao': 353, 'não': 353, 'perdida': 52}, {'atendidas': 52}, {'nao': 355, 'não': 355, 'perdidas': 52}, {'<date>': 52},
{'a': 357, 'ao': 357, 'o': 357, 'à': 357}, {'tarde': 358}, {'dia': 10}, {'em': 360}, {'papo': 361}, {'o': 362}, {'':
(12, 'task')}, {'contacto': 364, 'contato': 364}, {'em': 365}, {'N': 366}, {'N': 366, 'a': 367, 'o': 367}, {'com':
307, 'e': 307}, {'N': 369}, {'N': 369, 'a': 370, 'o': 370}, {'contacto': 371, 'contato': 371}, {'N': 339, 'a': 340,
'em': 372, 'o': 340}, {'gente': 270}, {'a': 374, 'saudade': 52}, {'ela': 233, 'ele': 233}, {'eu': 233}, {'com': 376,
'de': 233, 'que': 377}, {'com': 10, 'um': 10, 'uma': 10}, {'N': 40}, {'experiencia': 284}, {'minha': 381}, {'a': 380,
'o': 380}, {'<to>': 380, 'a': 382, 'com': 383, 'minha': 381, 'para': 383}, {'a': 0}, {'me': 385}, {'^': 283, 'a': 284,
'ao': 284, 'aos': 284, 'as': 284, 'de': 284, 'em': 284, 'na': 284, 'no': 284, 'para': 284, 'pra': 284, 'sobre': 284,
'à': 284, 'às': 284}, {'<course>': 387}, {'a': 388, 'o': 388, 'um': 388, 'uma': 388}, {'a': 306, 'ao': 306, 'com':
308, 'e': 308, 'à': 306}, {'N': 390}, {'a': 391, 'o': 391}, {'<should>': 4, 'e': 53, 'o': 53, 'é': 53}, {'^': 393},
{'gente': 394}, {'^': 393, 'a': 395, 'eu': 394}, {'N': 396}, {'<them>': 396, 'a': 397, 'o': 397}, {'dia': 5}, {'dela':
259, 'dele': 259, 'do': 399}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 401, 'o': 401}, {'a': 31, 'para': 31, 'pra':
31}, {'me': 403, 'nos': 403}, {'voz': 52}, {'de': 405}, {'vermelha': 327}, {'nos': 10}, {'c': 10, 'com': 10, 'na': 10,
'no': 10}, {'c': 10, 'com': 10, 'me': 409, 'na': 10, 'no': 10}, {'<to>': 62, '^': 61, 'no': 62}, {'<feedback_noun>':
411}, {'<course>': 387, 'minha': 412}, {'<to>': 28, '^': 27}, {'parabens': 414}, {'animo': 414, 'apoio': 414, 'forca':
414, 'os': 415, 'parabens': 414}, {'cara': 410, 'caras': 410}, {'^': 283, 'a': 284, 'ao': 284, 'com': 284, 'na': 284,
'no': 284, 'à': 284}, {'forca': 418, 'mao': 418, 'maozinha': 418}, {'<feedback_noun>': 411, 'animo': 414, 'apoio':
414, 'forca': 414, 'os': 415, 'parabens': 414, 'uma': 419}, {'<course>': 387, 'meu': 412}, {'animo': 414, 'apoio':
414, 'forca': 414, 'meus': 412, 'os': 415, 'parabens': 414}, {'<course>': 387, '<feedback_noun>': 411, 'toque': 60},
{'<course>': 387, '<feedback_noun>': 411, 'forca': 418, 'mao': 418, 'maozinha': 418}, {'<feedback_noun>': 411, '<to>':
380, 'a': 413, 'animo': 414, 'apoio': 414, 'as': 416, 'boleia': 10, 'carona': 10, 'com': 383, 'de': 417, 'forca': 414,
'lhe': 420, 'mentoria': 44, 'mentorias': 44, 'mentoring': 44, 'o': 421, 'os': 422, 'para': 383, 'parabens': 414, 'um':
423, 'uma': 424}, {'comigo': 0}, {'na': 52}, {'': (0, 'missed'), 'na': 52}, {'mensagem': 427}, {'mensagem': 427,
'recado': 428, 'uma': 429}, {'espera': 52}, {'visto': 52}, {'voz': 10}, {'de': 433}, {'<letter>': 10, 'nota': 434},
{'mao': 52}, {'tampa': 52}, {'<any_det>': 435, '<letter>': 10, 'a': 431, 'na': 436, 'nota': 434, 'pendurada': 52,
'pendurado': 52, 'plantada': 52, 'plantado': 52, 'tampa': 52, 'uma': 437, 'à': 431}, {'vacuo': 52}, {'a': 431, 'em':
432, 'esperando': 52, 'me': 438, 'na': 436, 'no': 439, 'pendurada': 52, 'pendurado': 52, 'plantada': 52, 'plantado':
52, 'à': 431}, {'a': 388, 'animo': 414, 'apoio': 414, 'as': 416, 'forca': 414, 'lhe': 416, 'mentoria': 44,
'mentorias': 44, 'mentoring': 44, 'o': 388, 'os': 416, 'parabens': 414, 'um': 388, 'uma': 388}, {'de': 296, 'que':
296}, {'sorte': 28}, {'boa': 443}, {'boa': 443, 'lhe': 444}, {'chamada': 10}, {'a': 446, 'agora': 10, 'c': 10, 'com':
10}, {'<tip>': 6}, {'^': 4, 'de': 5, 'para': 5, 'que': 5}, {'conselho': 449, 'dica': 449, 'sugestao': 449, 'toque':
449}, {'uma': 419}, {'...': 448, '<any_det>': 450, 'a': 431, 'na': 436, 'pendurada': 52, 'pendurado': 52, 'plantada':
52, 'plantado': 52, 'tampa': 52, 'uma': 437, 'à': 431}, {'bolo': 52, 'cano': 52}, {'tras': 52}, {'...': 448,
'<any_det>': 450, 'bolo': 52, 'furo': 52, 'lhe': 451, 'me': 452, 'o': 453, 'para': 454, 'pra': 454, 'um': 453, 'uma':
419}, {'<see_inf>': 262}, {'': (5, 'mine'), 'N': 0}, {'los': 364}, {'N': 364}, {'N': 364, 'a': 459, 'o': 459}, {'a':
459, 'ao': 459, 'com': 460, 'e': 460, 'à': 459}, {'N': 461}, {'N': 461, 'a': 462, 'o': 462}, {'contato': 364}, {'em':
464}, {'los': 465}, {'contacto': 364}, {'em': 467}, {'los': 468}, {'ela': 0, 'ele': 0}, {'<any_det>': 0, '^': 232,
'a': 457, 'ao': 0, 'apresenta': 458, 'apresentar': 463, 'apresentá': 458, 'coloca': 466, 'colocá': 466, 'conecta':
458, 'conectar': 463, 'conectá': 458, 'juntar': 463, 'lhe': 0, 'lhes': 0, 'po': 469, 'pra': 470, 'à': 0}, {'<give1>':
0, '<give1_pra>': 0, '<urge_inf>': 4, 'tenho': 132}, {'^': 472, 'lhe': 321}, {'<give1>': 0, '<give1_pra>': 0}, {'^':
474}, {'^': 472, 'a': 135, 'eu': 473, 'ia': 137, 'iria': 123, 'lhe': 475, 'me': 123, 'nos': 123, 'vai': 137}, {'<to>':
298, 'lhe': 324, 'me': 139, 'para': 136, 'pra': 136, 'que': 476}, {'da': 143, 'de': 143, 'eu': 270, 'para': 233,
'pra': 233, 'preciso': 233, 'que': 233, 'se': 262}, {'pediu': 237}, {'da': 261}, {'cima': 480, 'vacuo': 52}, {'N':
35}, {'a': 482, 'o': 482}, {'<to>': 482, 'para': 483}, {'<paper>': 484}, {'a': 485, 'o': 485, 'um': 485, 'uma': 485},
{'<to>': 380, '^': 486, 'com': 383, 'para': 383}, {'da': 315, 'dela': 315, 'dele': 315, 'do': 315}, {'curriculo': 488,
'cv': 488}, {'o': 489}, {'da': 0, 'de': 0, 'do': 0}, {'me': 491}, {'nos': 31}, {'acaso': 10}, {'querer': 10},
{'<any_det>': 10, 'N': 10, 'c': 10, 'com': 10, 'por': 494, 'sem': 495}, {'<any_det>': 31, 'D': 31, 'N': 10, 'c': 31,
'cafe': 31, 'café': 31, 'com': 31, 'me': 33, 'por': 494, 'sem': 495}, {'<any_det>': 10, 'N': 10, 'c': 10, 'com': 10,
'me': 496, 'nos': 497, 'por': 494, 'sem': 495}, {'<any_det>': 10, 'N': 10, 'c': 10, 'com': 10, 'me': 496, 'nos': 496,
'por': 494, 'sem': 495}, {'me': 33}, {'apresentacao': 61, 'defesa': 61, 'pitch': 61}, {'^': 501}, {'a': 502, 'o':
502}, {'a': 284, 'como': 284, 'o': 284}, {'N': 504}, {'<to>': 505, 'lhe': 504, 'lhes': 504}, {'cliente': 316,
'contacto': 316, 'contato': 316, 'email': 60, 'lead': 316}, {'^': 486, 'lhe': 318, 'mensagem': 60, 'o': 489, 'um':
507}, {'<any_det>': 435, '<letter>': 10, 'nota': 434}, {'me': 509}, {'bom': 262, 'para': 230, 'pra': 230}, {'cinco':
270, 'dois': 270, 'duas': 270, 'quatro': 270, 'tres': 270}, {'<of>': 52, 'N': 52, 'a': 52, 'ir': 52, 'ligar': 52,
'no': 52, 'o': 52, 'que': 52}, {'completo': 513}, {'<of>': 52, 'N': 52, 'a': 52, 'completamente': 513, 'ir': 52,
'ligar': 52, 'mesmo': 513, 'no': 52, 'o': 52, 'por': 514, 'que': 52, 'totalmente': 513}, {'me': 515}, {'perguntar':
401}, {'a': 517, 'para': 517, 'pra': 517}, {'N': 518}, {'a': 519, 'o': 519}, {'<to>': 519, 'lhe': 10, 'para': 520},
{'me': 78}, {'ela': 522, 'ele': 522, 'me': 78}, {'<any_det>': 78, 'noticias': 78, 'que': 523, 'resposta': 78,
'retorno': 78}, {'<of>': 52, 'N': 52, 'a': 52, 'completamente': 513, 'ir': 52, 'ligar': 52, 'mesmo': 513, 'no': 52,
'nos': 515, 'o': 52, 'por': 514, 'que': 52, 'totalmente': 513}, {'<of>': 52, 'N': 52, 'a': 52, 'completamente': 513,
'ir': 52, 'ligar': 52, 'me': 515, 'mesmo': 513, 'no': 52, 'o': 52, 'por': 514, 'que': 52, 'totalmente': 513},
{'<set>': 31, 'a': 161, 'aguardando': 114, 'convencida': 162, 'convencido': 162, 'esperando': 114, 'à': 161},
{'aguardar': 245, 'esperar': 245}, {'aguardo': 245}, {'a': 528, 'aguardando': 245, 'esperando': 245, 'no': 529}, {'c':
10, 'com': 10, 'la': 270, 'lá': 270, 'para': 230}, {'duas': 270}, {'dois': 270, 'tres': 270}, {'as': 532, 'c': 10,
'com': 10, 'os': 533, 'todos': 270}, {'tambem': 270}, {'almocar': 10, 'conversa': 10, 'falar': 10, 'mesa': 10,
'tomar': 10}, {'com': 10}, {'conversa': 10, 'mesa': 10}, {'a': 536, 'c': 10, 'com': 10, 'em': 14, 'la': 537, 'lá':
537, 'na': 10, 'no': 10, 'reunida': 10, 'reunido': 10, 'à': 538}, {'conversa': 10, 'falar': 10}, {'conversa': 10},
{'a': 540, 'c': 10, 'com': 10, 'em': 10, 'juntos': 10, 'na': 10, 'no': 10, 'reunidos': 10, 'à': 541}, {'aguardar':
245, 'dever': 1, 'esperar': 245, 'pensar': 293}, {'da': 78, 'de': 78, 'do': 78}, {'a': 543, 'aguardando': 245,
'atras': 291, 'devendo': 1, 'esperando': 245, 'no': 529, 'pendente': 544, 'pensando': 293}, {'<give1_pra>': 0},
{'<any_det>': 0, 'a': 457, 'ao': 0, 'lhe': 0, 'lhes': 0, 'pra': 470, 'à': 0}, {'<giveinf>': 0, '<them>': 232}, {'^':
548}, {'a': 549, 'com': 549, 'de': 549}, {'': (5, 'mine'), '^': 548, 'lhe': 0}, {'a': 549, 'com': 549, 'de': 551},
{'encarrego': 491}, {'^': 232, 'lhe': 233, 'lhes': 233}, {'^': 546, 'a': 321, 'combinamos': 378, 'combinei': 378,
'combinámos': 378, 'devo': 547, 'e': 270, 'encarrego': 492, 'ficamos': 550, 'fico': 552, 'ficámos': 550, 'fiquei':
552, 'lhe': 321, 'lhes': 321, 'me': 553, 'o': 321, 'ocupo': 492, 'trato': 491, 'vamos': 554, 'vou': 554}, {'': (9,
'told'), 'a': 284, 'como': 284, 'o': 284}, {'N': 556}, {'<to>': 557, 'lhe': 504, 'lhes': 504, 'para': 299}, {'^': 474,
'lhe': 321}, {'^': 474, 'eu': 559, 'lhe': 475}, {'': (15, 'contact'), 'lhe': 324, 'que': 560}, {'confirmar': 78,
'enviar': 78, 'mandar': 78, 'responder': 78}, {'N': 562, 'confirmar': 78, 'enviar': 78, 'mandar': 78, 'me': 562,
'responder': 78}, {'^': 232, 'a': 563, 'ela': 563, 'ele': 563, 'o': 563}, {'^': 232, 'a': 563, 'apresenta': 458,
'apresentar': 463, 'apresentá': 458, 'coloca': 466, 'colocá': 466, 'conecta': 458, 'conectar': 463, 'conectá': 458,
'ela': 563, 'ele': 563, 'juntar': 463, 'me': 564, 'o': 563, 'po': 469}, {'se': 52}, {'gente': 566, 'vejo': 52},
{'falamos': 52, 'vemos': 52}, {'vejo': 52}, {'a': 567, 'estou': 52, 'falamos': 52, 'falava': 52, 'falo': 52, 'nos':
568, 'o': 569, 'vejo': 52, 'vemos': 52}, {'n': 570, 'nao': 570, 'não': 570}, {'que': 571}, {'falta': 114}, {'...':
572, 'lhe': 573}, {'a': 62, 'ao': 62, 'da': 62, 'do': 62, 'na': 62, 'no': 62, 'sobre': 62, 'à': 62}, {'D': 47},
{'para': 576, 'pra': 576, 'pro': 576}, {'espera': 160, 'ser': 577}, {'conta': 0}, {'minha': 579}, {'<moved_pp>': 577,
'a': 578, 'agora': 577, 'com': 166, 'comigo': 0, 'de': 167, 'marcada': 31, 'marcado': 31, 'para': 576, 'por': 580,
'pra': 576, 'pro': 576, 'responsavel': 168, 'à': 161}, {'nada': 52}, {'vao': 52}, {'0': 52, 'e': 582, 'em': 583,
'meia': 261, 'sozinha': 52, 'sozinho': 52, 'uma': 261}, {'^': 548, 'aguardar': 245, 'espera': 584, 'esperar': 245},
{'<giveinf>': 0, '<them>': 232, 'lhe': 0, 'lhes': 0}, {'^': 0}, {'^': 586, 'lhe': 587, 'lhes': 587, 'marcar': 52,
'remarcar': 52}, {'': (7, 'waiting'), '0': 52, '<of>': 78, 'e': 582, 'em': 583, 'meia': 261, 'sozinha': 52, 'sozinho':
52, 'uma': 261}, {'espera': 584}, {'a': 585, 'aguardando': 245, 'com': 549, 'de': 588, 'esperando': 589, 'no': 529,
'plantada': 584, 'plantado': 584, 'à': 590}, {'^': 548, 'aguardar': 245, 'esperar': 245}, {'a': 592, 'aguardando':
245, 'com': 549, 'de': 551, 'esperando': 245, 'no': 529, 'pendente': 544}, {'D': 47, 'para': 576, 'pra': 576, 'pro':
576}, {'para': 31}, {'^': 86, 'marcar': 52, 'me': 123, 'nos': 123, 'remarcar': 52}, {'by': 52}, {'aberto': 52,
'marcar': 52, 'stand': 597}, {'D': 47, 'depois': 52}, {'aberto': 52, 'fazer': 52, 'marcar': 52, 'minha': 579, 'stand':
597}, {'efeito': 52}, {'<moved_pp>': 594, '<off_pp>': 52, 'D': 47, 'a': 578, 'agendada': 31, 'agendado': 31, 'agora':
577, 'com': 166, 'combinado': 595, 'de': 596, 'em': 598, 'marcada': 31, 'marcado': 31, 'para': 599, 'por': 600, 'pra':
599, 'pro': 576, 'responsavel': 168, 'sem': 601, 'à': 161}, {'^': 548, 'espera': 584}, {'a': 603, 'com': 549, 'de':
588, 'esperando': 584, 'plantada': 584, 'plantado': 584, 'à': 590}, {'^': 548, 'dever': 1, 'espera': 584, 'saber':
85}, {'': (5, 'mine'), '^': 0}, {'': (5, 'mine'), '^': 548, 'lhe': 606, 'lhes': 587}, {'a': 605, 'com': 549, 'de':
607, 'devendo': 1, 'esperando': 584, 'plantada': 584, 'plantado': 584, 'sabendo': 85, 'à': 590}, {'<date>': 10},
{'<of>': 305, '<to>': 305, '^': 304, 'com': 305, 'entre': 305}, {'<course>': 387, 'apresentacao': 610,
'apresentacoes': 610, 'conexao': 610, 'intro': 610, 'intros': 610, 'minha': 412, 'ponte': 610}, {'apresentacao': 610,
'apresentacoes': 610, 'conexao': 610, 'intro': 610, 'intros': 610, 'ponte': 610}, {'<course>': 387, 'apresentacao':
610, 'apresentacoes': 610, 'conexao': 610, 'intro': 610, 'intros': 610, 'meu': 412, 'ponte': 610}, {'meus': 412},
{'^': 326, 'com': 327, 'em': 327, 'na': 327, 'no': 327}, {'voluntario': 615}, {'<course>': 387, '<feedback_noun>':
411}, {'<course>': 387, '<feedback_noun>': 411, 'apresentacao': 610, 'apresentacoes': 610, 'conexao': 610, 'intro':
610, 'intros': 610, 'ponte': 610}, {'<any_det>': 609, '<date>': 10, '<feedback_noun>': 411, 'a': 611, 'as': 612,
'lhe': 412, 'mentoria': 44, 'mentorias': 44, 'mentoring': 44, 'o': 613, 'os': 614, 'trabalho': 616, 'um': 617, 'uma':
618, 'voluntariado': 615}, {'<any_det>': 609, '<date>': 10, 'a': 612, 'as': 612, 'mentoria': 44, 'mentorias': 44,
'mentoring': 44, 'o': 612, 'trabalho': 616, 'uma': 612, 'voluntariado': 615}, {'ser': 577}, {'D': 47, 'a': 344,
'depois': 52, 'o': 344}, {'fazer': 52}, {'D': 47, 'caixa': 52, 'depois': 52, 'voicemail': 52}, {'D': 47, 'caixa': 52,
'voicemail': 52}, {'<moved_pp>': 594, '<off_pp>': 52, 'D': 47, 'a': 621, 'agora': 577, 'ao': 344, 'na': 344, 'no':
344, 'para': 622, 'por': 623, 'pra': 624, 'pro': 625, 'sem': 601}, {'': (15, 'contact'), 'casa': 10}, {'a': 10, 'o':
10}, {'a': 627, 'almocar': 10, 'ao': 10, 'ate': 10, 'beber': 10, 'com': 10, 'correr': 10, 'em': 14, 'jantar': 10,
'la': 10, 'lá': 10, 'na': 627, 'no': 10, 'num': 10, 'numa': 10, 'ter': 537, 'tomar': 10, 'ver': 628, 'visitar': 10,
'à': 10}, {'mentoria': 44, 'mentorias': 44, 'mentoring': 44}, {'a': 627, 'almocar': 10, 'ao': 10, 'ate': 10, 'beber':
10, 'com': 10, 'correr': 10, 'dar': 630, 'em': 14, 'jantar': 10, 'la': 10, 'lá': 10, 'na': 627, 'no': 10, 'num': 10,
'numa': 10, 'ter': 537, 'tomar': 10, 'ver': 628, 'visitar': 10, 'à': 10}, {'de': 262}, {'ela': 67, 'ele': 67, 'isso':
67, 'mim': 67, 'nos': 67, 'nós': 67}, {'a': 633, 'ao': 342}, {'chamadas': 52}, {'de': 635}, {'^': 326, 'com': 327,
'em': 327, 'na': 327, 'no': 327, 'para': 327}, {'voluntariado': 637}, {'de': 638}, {'ver': 263}, {'n': 52, 'nao': 52,
'não': 52}, {'que': 641}, {'que': 641, 'tempo': 642}, {'^': 232, 'tempos': 643}, {'...': 572, 'de': 640, 'muito': 643,
'que': 644, 'seculos': 643, 'tempos': 643}, {'agendado': 52, 'combinado': 52, 'marcado': 52}, {'<to>': 315, 'no':
315}, {'N': 647}, {'N': 647, 'a': 648, 'lhe': 318, 'o': 648, 'um': 317}, {'<to>': 298}, {'a': 307, 'ao': 307, 'com':
307, 'e': 307, 'à': 307}, {'N': 651}, {'N': 651, 'a': 652, 'o': 652}, {'da': 653, 'de': 653, 'do': 653, 'entre': 653},
{'a': 10, 'ao': 10, 'c': 10, 'com': 10, 'futebol': 10, 'padel': 10, 'tenis': 10, 'à': 10}, {'a': 391, 'me': 349, 'o':
391}, {'nos': 270, 'nós': 270}, {'': (14, 'together'), 'a': 657}, {'se': 658}, {'^': 232, 'de': 233}, {'^': 232,
'apresenta': 458, 'apresentar': 463, 'apresentá': 458, 'coloca': 466, 'colocá': 466, 'conecta': 458, 'conectar': 463,
'conectá': 458, 'juntar': 463, 'lhe': 587, 'po': 469}, {'^': 232, 'de': 661, 'lhe': 587, 'me': 660}, {'da': 262, 'de':
262, 'do': 262}, {'me': 663}, {'cadeira': 52}, {'de': 665}, {'cano': 52}, {'bolo': 52, 'cano': 52, 'cha': 666, 'furo':
52, 'nega': 52, 'tampa': 52}, {'bolo': 52, 'cano': 52, 'cha': 666, 'furo': 52, 'nega': 52, 'o': 667, 'tampa': 52,
'um': 668, 'uma': 668}, {'opiniao': 62}, {'minha': 670}, {'a': 671, 'comentarios': 62, 'feedback': 62, 'minha': 670},
{'': (5, 'mine'), 'que': 0}, {'<handed1>': 40, '<told1>': 226, '^': 244, 'dei': 672, 'devo': 0, 'pedi': 401,
'perguntei': 401, 'prometi': 673}, {'no': 262, 'o': 262, 'que': 262, 'sobre': 262, 'um': 262}, {'perdida': 52}, {'':
(15, 'contact'), '<to>': 519, 'a': 391, 'lhe': 10, 'o': 391, 'para': 520}, {'minha': 412}, {'<feedback_noun>': 411,
'um': 317}, {'curriculo': 488, 'cv': 488, 'meu': 412}, {'<feedback_noun>': 411, 'cliente': 316, 'contacto': 316,
'contato': 316, 'email': 60, 'lead': 316, 'mail': 60, 'zap': 60}, {'<feedback_noun>': 411, 'mensagem': 60},
{'<feedback_noun>': 411, '^': 486, 'a': 678, 'audio': 60, 'lhe': 679, 'mail': 60, 'mensagem': 60, 'o': 680, 'os': 614,
'um': 681, 'uma': 682, 'áudio': 60}, {'<letter>': 10}, {'<any_det>': 435, '<letter>': 10, '^': 178, 'nota': 434},
{'<any_det>': 684, '<letter>': 10, 'eu': 179, 'me': 685}, {'saudade': 10}, {'a': 687, 'saudades': 10}, {'saudades':
10}, {'': (13, 'talk'), 'como': 67, 'da': 67, 'de': 67, 'do': 67, 'por': 85, 'porque': 67, 'que': 67, 'se': 67,
'sobre': 67}, {'a': 0, 'em': 0}, {'mail': 10}, {'<letter>': 10, 'e': 692, 'nota': 434}, {'<any_det>': 693, '<letter>':
10, 'a': 431, 'e': 692, 'em': 432, 'esperando': 52, 'na': 436, 'no': 439, 'nota': 434, 'pendurada': 52, 'pendurado':
52, 'plantada': 52, 'plantado': 52, 'à': 431}, {'bolo': 52}, {'<any_det>': 450, 'bolo': 52, 'furo': 52, 'o': 695,
'para': 454, 'pra': 454, 'um': 695}, {'<any_det>': 693, '<letter>': 10, 'e': 692, 'nota': 434}, {'para': 0, 'pra': 0},
{'<any_det>': 693, '<letter>': 10, '<of>': 52, 'N': 52, 'a': 52, 'completamente': 513, 'e': 692, 'ir': 52, 'ligar':
52, 'mesmo': 513, 'no': 52, 'nota': 434, 'o': 52, 'por': 514, 'que': 52, 'totalmente': 513}, {'para': 587, 'pra':
587}, {'<advises>': 182, '<called3>': 10, '<off>': 52, '<says>': 690, '^': 183, 'acompanhou': 270, 'alerta': 185,
'alertou': 185, 'avisou': 185, 'cobra': 118, 'cobrou': 118, 'coloca': 122, 'comprometi': 691, 'convida': 403,
'convidam': 403, 'deixou': 694, 'deu': 696, 'deve': 86, 'disse': 189, 'diz': 189, 'empurrou': 145, 'encaminhou': 697,
'encarrego': 491, 'encontramos': 349, 'encontrei': 349, 'encoraja': 145, 'encorajou': 145, 'enviou': 697, 'esqueci':
515, 'estimulou': 145, 'falou': 189, 'falta': 564, 'garantiu': 173, 'ia': 123, 'incentiva': 145, 'incentivou': 145,
'lembrar': 660, 'lembrei': 663, 'mandou': 697, 'ofereci': 698, 'passou': 699, 'pediu': 700, 'pergunto': 262, 'poe':
122, 'promete': 173, 'prometeu': 173, 'reuni': 349, 'reunimos': 349, 'tem': 190, 'tinha': 190, 'têm': 190, 'vai': 123,
'vao': 123}, {'^': 42, 'a': 43, 'o': 43}, {'a': 43, 'o': 43}, {'a': 43, 'ao': 43, 'aos': 43, 'as': 43, 'com': 703,
'em': 43, 'na': 43, 'no': 43, 'para': 43, 'pra': 43, 'à': 43, 'às': 43}, {'saudade': 52}, {'de': 705}, {'a': 272,
'ao': 272, 'aos': 272, 'à': 272}, {'obrigada': 707, 'obrigado': 707}, {'gente': 5}, {'melhor': 5}, {'^': 4, 'a': 709,
'eu': 5, 'nos': 5, 'nós': 5, 'o': 710}, {'N': 711}, {'da': 712, 'de': 712, 'dela': 711, 'dele': 711, 'do': 712},
{'agenda': 31, 'opiniao': 713, 'visao': 713}, {'N': 52}, {'da': 715, 'de': 715, 'do': 715}, {'': (0, 'missed'), 'a':
52, 'ao': 52, 'em': 52, 'na': 52, 'nada': 52, 'no': 52, 'nossa': 52, 'nosso': 52, 'o': 52, 'à': 52}, {'certo': 717,
'noticias': 52, 'para': 276, 'pra': 276, 'sinal': 52}, {'^': 232, 'lhe': 587}, {'^': 232, 'de': 719, 'lhe': 587},
{'possivel': 717}, {'volta': 52}, {'de': 722, 'mais': 52, 'nada': 52}, {'noticias': 52, 'sinal': 52}, {'<answers>':
52, 'deu': 724, 'esquecer': 720, 'liga': 723, 'ligou': 723, 'respondeu': 723}, {'esquecer': 660}, {'realizou': 717},
{'nada': 291}, {'ninguem': 717}, {'<answers>': 52, '<clitic>': 274, '<happens3>': 717, '<seen1>': 52, 'cheguei': 277,
'consegui': 276, 'conseguimos': 276, 'deu': 718, 'esquece': 660, 'esquecer': 720, 'foi': 721, 'fui': 358, 'liga': 723,
'ligou': 723, 'me': 725, 'posso': 726, 'pude': 276, 'respondeu': 723, 'se': 727, 'sei': 728, 'tive': 280, 'veio':
729}, {'noticias': 52, 'para': 276, 'pra': 276, 'sinal': 52}, {'<answers>': 52, 'deu': 724, 'liga': 723, 'ligou': 723,
'respondeu': 723}, {'<answers>': 52, '<clitic>': 274, '<seen1>': 52, 'cheguei': 277, 'consegui': 276, 'conseguimos':
276, 'deu': 731, 'liga': 723, 'ligou': 723, 'me': 732, 'pude': 276, 'respondeu': 723, 'tive': 280}, {'<answers>': 52,
'deu': 724}, {'<answers>': 52, 'deu': 724, 'me': 734}, {'': (7, 'waiting'), '<of>': 78, 'da': 78, 'de': 78, 'do': 78},
{'lugar': 5}, {'aguardo': 736, 'entender': 713, 'meu': 737, 'seu': 737, 'teu': 737, 'vacuo': 52}, {'bolo': 52, 'furo':
52, 'o': 695, 'para': 454, 'pra': 454, 'um': 695}, {'juntos': 270}, {'D': 31, 'c': 10, 'com': 10}, {'<advises>': 182,
'<called3>': 10, '<off>': 52, '<says>': 690, '<we3>': 10, '^': 183, 'alerta': 185, 'alertou': 185, 'avisou': 185,
'convida': 403, 'convidam': 403, 'deixou': 694, 'deu': 739, 'deve': 86, 'disse': 200, 'diz': 200, 'dois': 740,
'empurrou': 145, 'encaminhou': 697, 'encontramos': 741, 'encontrei': 349, 'encoraja': 145, 'encorajou': 145, 'enviou':
697, 'esquecemos': 515, 'estimulou': 145, 'falamos': 76, 'falou': 200, 'ia': 123, 'incentiva': 145, 'incentivou': 145,
'mandou': 697, 'passou': 697, 'reuni': 349, 'reunimos': 349, 'tem': 190, 'tinha': 190, 'têm': 190, 'vai': 123, 'vao':
123, 'vemos': 76}, {'mim': 364}, {'mental': 364, 'para': 743, 'pessoal': 364}, {'<answers>': 52, '<came3>': 52,
'<clitic>': 274, '<seen1>': 52, 'atendeu': 52, 'chegou': 52, 'cheguei': 277, 'consegui': 276, 'conseguimos': 276,
'deu': 731, 'ligou': 52, 'me': 734, 'pude': 276, 'respondeu': 52, 'tive': 280}, {'dois': 740}, {'^': 244, 'quais': 67,
'qual': 67, 'seu': 260, 'sua': 260}, {'<to>': 342, 'N': 272, 'a': 272, 'ao': 272, 'aos': 272, 'à': 272}, {'para': 0},
{'<to>': 380, 'com': 383, 'me': 749, 'para': 383}, {'dois': 740, 'quais': 67, 'qual': 67}, {'entrevista': 262},
{'podcast': 262, 'video': 262, 'vídeo': 262}, {'palestra': 262}, {'a': 752, 'o': 753, 'que': 262, 'um': 753, 'uma':
754}, {'<them>': 396, 'a': 397, 'o': 397, 'que': 296}, {'escritorio': 31}, {'em': 252}, {'': (2, 'plan'), 'a': 252},
{'visitar': 31}, {'comigo': 31}, {'<moved_pp>': 594, 'D': 47, 'a': 621, 'agora': 577, 'almocar': 31, 'ao': 757,
'aqui': 758, 'ca': 759, 'jantar': 31, 'la': 758, 'lá': 758, 'me': 760, 'para': 576, 'pra': 576, 'pro': 576, 'ter':
761}, {'manha': 10, 'noite': 10, 'tarde': 10}, {'semana': 10}, {'de': 764}, {'dia': 10, 'fim': 765}, {'...': 349, 'a':
763, 'em': 14, 'la': 10, 'lá': 10, 'na': 627, 'no': 10, 'o': 766, 'pela': 10, 'pelo': 10, 'por': 14}, {'manha': 10,
'minha': 412, 'noite': 10, 'tarde': 10}, {'curriculo': 488, 'cv': 488, 'dia': 10, 'fim': 765, 'meu': 412},
{'<feedback_noun>': 411, 'cliente': 316, 'contacto': 316, 'contato': 316, 'lead': 316}, {'...': 349,
'<feedback_noun>': 411, '<to>': 380, '^': 486, 'a': 768, 'com': 383, 'em': 14, 'la': 10, 'lhe': 679, 'lá': 10, 'na':
627, 'no': 10, 'o': 769, 'os': 614, 'para': 383, 'pela': 10, 'pelo': 10, 'por': 14, 'um': 770, 'uma': 412},
{'<moved_pp>': 594, 'D': 47, 'a': 621, 'agora': 577, 'me': 515, 'para': 576, 'pra': 576, 'pro': 576}, {'<to>': 401},
{'opiniao': 773}, {'a': 401, 'o': 401}, {'': (8, 'asked'), '<to>': 401, 'para': 775}, {'<to>': 401, 'para': 775},
{'conselho': 773}, {'<to>': 401, 'a': 774, 'ajuda': 773, 'conselho': 773, 'lhe': 776, 'lhes': 777, 'opiniao': 773,
'para': 775, 'um': 778}, {'<to>': 401, 'lhe': 777, 'lhes': 777, 'para': 775}, {'': (5, 'mine'), '<giveinf>': 0}, {'^':
781}, {'^': 781, 'eu': 234, 'lhe': 782}, {'para': 783, 'pra': 235, 'que': 783}, {'me': 784, 'para': 235, 'pra': 235,
'que': 235}, {'carona': 10}, {'vistos': 67}, {'call': 52}, {'a': 788}, {'<date>': 52, 'call': 52}, {'a': 790, 'ao':
357, 'o': 357, 'à': 357}, {'<to>': 401, 'lhe': 776, 'lhes': 777, 'para': 775}, {'me': 262}, {'^': 393, 'a': 395, 'em':
365, 'eu': 394}, {'N': 794}, {'<them>': 396, 'N': 366, 'a': 795, 'o': 795, 'que': 67}, {'<giveinf>': 0, 'lhe': 232},
{'^': 797}, {'^': 797, 'de': 798}, {'^': 797, 'apresenta': 458, 'apresentar': 463, 'apresentá': 458, 'coloca': 466,
'colocá': 466, 'conecta': 458, 'conectar': 463, 'conectá': 458, 'de': 798, 'juntar': 463, 'po': 469}, {'lhe': 52},
{'<see_inf>': 52, 'ligar': 801}, {'N': 673}, {'': (5, 'mine'), '^': 0, 'que': 0}, {'a': 803, 'o': 803}, {'': (5,
'mine'), '<to>': 803, '^': 0, 'lhe': 804, 'lhes': 804, 'para': 805, 'que': 0}, {'': (5, 'mine'), '<to>': 803, 'lhe':
673, 'lhes': 673, 'para': 805, 'que': 0}, {'<date>': 31, 'passo': 364}, {'passos': 364}, {'N': 339, 'conversa': 361},
{'N': 339, 'a': 810, 'em': 372, 'o': 340}, {'conversa': 361}, {'a': 812}, {'encontramos': 52, 'encontrámos': 52},
{'encontrei': 52, 'liguei': 52, 'nos': 814, 'vi': 52}, {'<is3>': 67, 'saudade': 52}, {'': (13, 'talk'), 'sabe': 262},
{'<letter>': 10, 'chamada': 10, 'visita': 10}, {'<any_det>': 818, '<letter>': 10, 'chamada': 10, 'visita': 10},
{'dela': 259, 'dele': 259}, {'N': 647, 'a': 648, 'la': 315, 'lo': 315, 'o': 648}, {'duvidas': 284, 'perguntas': 284},
{'a': 822, 'as': 822, 'às': 822}, {'c': 10, 'com': 10, 'me': 349}, {'N': 10}, {'a': 825, 'as': 825, 'o': 825, 'os':
825}, {'com': 10, 'para': 10, 'pra': 10}, {'calhar': 262, 'compromete': 124, 'comprometeu': 124, 'encarrega': 147,
'fosse': 176, 'juntou': 270, 'ofereceu': 210}, {'atender': 52, 'falar': 52, 'noticias': 52, 'responder': 52,
'resposta': 52, 'retorno': 52, 'sinal': 52, 'sorte': 52, 'sucesso': 52, 'ver': 52}, {'me': 349}, {'bom': 262}, {'^':
42, 'a': 43, 'ao': 43, 'aos': 43, 'as': 43, 'com': 43, 'em': 43, 'na': 43, 'no': 43, 'para': 43, 'à': 43, 'às': 43},
{'coaching': 832, 'mentoria': 832, 'mentorias': 832, 'mentoring': 832}, {'de': 833}, {'falta': 291}, {'a': 835,
'falta': 291}, {'chama': 52}, {'com': 262, 'que': 262}, {'a': 161, 'agendada': 31, 'agendado': 31, 'aguardando': 114,
'esperando': 114, 'marcada': 31, 'marcado': 31, 'à': 161}, {'estava': 270, 'esteve': 270, 'veio': 270}, {'desligado':
52}, {'...': 572, 'de': 215, 'que': 215}, {'a': 31, 'o': 31}, {'^': 232, 'almocar': 33, 'encontrar': 31, 'estar': 33,
'lhe': 587, 'lhes': 587, 'ver': 843}, {'<date>': 31, 'de': 844, 'que': 844, 'um': 71, 'uma': 71}, {'': (5, 'mine'),
'^': 232, 'almocar': 33, 'apresenta': 458, 'apresentar': 463, 'apresentá': 458, 'coloca': 466, 'colocá': 466,
'conecta': 458, 'conectar': 463, 'conectá': 458, 'encontrar': 31, 'estar': 33, 'juntar': 463, 'lhe': 587, 'lhes': 587,
'po': 469, 'ver': 843}, {'<date>': 31, 'de': 846, 'que': 846, 'saudades': 52, 'um': 71, 'uma': 71}, {'': (5, 'mine'),
'me': 86}, {'<giveinf>': 848}, {'^': 86, 'encontrar': 52}, {'<see_inf>': 52, '^': 849, 'me': 850, 'nos': 123},
{'agendado': 52, 'combinado': 52, 'de': 851, 'marcado': 52, 'que': 851}, {'com': 401}, {'a': 822, 'as': 822,
'duvidas': 853, 'às': 822}, {'<any_det>': 609, '<date>': 10}, {'dever': 1, 'pensar': 293}, {'a': 856, 'devendo': 1,
'do': 364, 'pensando': 293}, {'almoco': 10, 'almoço': 10}, {'<any_det>': 10, 'cafe': 10, 'cafezinho': 10, 'café': 10,
'cha': 10, 'chopp': 10, 'pequeno': 858, 'um': 335}, {'cafe': 10, 'café': 10, 'um': 10, 'uma': 10}, {'': (15,
'contact'), 'de': 665}, {'<any_det>': 10, 'bolo': 52, 'cafe': 10, 'cafezinho': 10, 'café': 10, 'cano': 52, 'cha': 861,
'chopp': 10, 'furo': 52, 'nega': 52, 'pequeno': 858, 'tampa': 52, 'um': 668, 'uma': 668}, {'<any_det>': 10, 'cafe':
10, 'cafezinho': 10, 'café': 10, 'cha': 10, 'chopp': 10, 'pequeno': 858}, {'mails': 10}, {'audios': 10, 'e': 864,
'emails': 10, 'mails': 10, 'mensagens': 10, 'áudios': 10}, {'de': 865}, {'': (15, 'contact'), 'ideia': 10}, {'audios':
10, 'e': 864, 'emails': 10, 'figurinhas': 10, 'ideia': 10, 'impressoes': 10, 'mails': 10, 'mensagens': 10, 'uma': 867,
'umas': 10, 'áudios': 10}, {'a': 856, 'devendo': 1, 'pensando': 293}, {'<drink>': 349}, {'<drink>': 349, 'vez': 85},
{'D': 47, 'a': 344, 'o': 344}, {'<moved_pp>': 577, '^': 88, 'a': 621, 'agora': 577, 'ao': 344, 'me': 123, 'na': 344,
'no': 344, 'nos': 123, 'para': 872, 'pra': 625, 'pro': 625}, {'<see_inf>': 31, '^': 232, 'a': 252, 'encontrar': 253,
'falar': 33, 'lhe': 782, 'lhes': 233, 'me': 254, 'nos': 255, 'ter': 256, 'ver': 263}, {'almocar': 31, 'ao': 757,
'aqui': 758, 'ca': 759, 'jantar': 31, 'la': 758, 'lá': 758, 'me': 760, 'ter': 761}, {'nos': 34}, {'N': 10,
'entrevista': 262}, {'facebook': 262, 'insta': 262, 'instagram': 262, 'linkedin': 262, 'twitter': 262, 'x': 262},
{'N': 10, 'podcast': 262, 'video': 262, 'vídeo': 262}, {'N': 10, 'a': 877, 'as': 825, 'me': 349, 'no': 878, 'o': 879,
'os': 825, 'que': 262, 'um': 753, 'uma': 754}, {'com': 327, 'em': 327, 'na': 327, 'no': 327, 'para': 327}, {'^': 232,
'casa': 31}, {'<see_inf>': 31, '^': 232, 'a': 882, 'encontrar': 253, 'falar': 33, 'lhe': 782, 'lhes': 233, 'me': 254,
'nos': 255, 'o': 233, 'ter': 256, 'ver': 263}, {'espera': 79, 'ultima': 261}, {'da': 143, 'de': 143, 'para': 233,
'pra': 233, 'preciso': 233, 'que': 233}, {'//': 7, '<advises>': 9, '<called3>': 11, '<came3>': 26, '<cheered1>': 30,
'<date>': 32, '<eat1>': 34, '<handed1>': 41, '<hours>': 46, '<moved1>': 51, '<moved_pp>': 48, '<off>': 52, '<off_pp>':
52, '<opines>': 59, '<rang1>': 60, '<read1>': 66, '<says>': 69, '<set>': 70, '<set_up>': 77, '<shall1>': 31,
'<stays>': 81, '<talked1>': 84, '<they>': 219, '<tip>': 225, '<told1>': 228, '<wants3>': 91, '<was_to>': 230, 'N':
238, '^': 243, 'a': 264, 'abracei': 10, 'acabamos': 265, 'acabei': 267, 'acabámos': 265, 'acao': 268, 'acho': 269,
'acompanharam': 271, 'acompanhei': 10, 'acompanhou': 271, 'agradecemos': 273, 'agradecer': 273, 'agradeci': 273,
'agradeco': 273, 'aguarda': 115, 'aguardamos': 78, 'aguardando': 245, 'aguardo': 78, 'ainda': 282, 'ajudamos': 287,
'ajudei': 290, 'ajudámos': 287, 'alertou': 117, 'alinhamos': 10, 'alinhámos': 10, 'almocamos': 10, 'almocei': 10,
'andamos': 292, 'ando': 295, 'antes': 297, 'anunciei': 300, 'ao': 302, 'apanhei': 303, 'apresentamos': 311,
'apresentei': 313, 'apresentámos': 311, 'arranjei': 319, 'as': 320, 'assim': 297, 'ate': 297, 'avisei': 325, 'avisou':
117, 'banco': 329, 'batemos': 330, 'bati': 331, 'bebemos': 333, 'bebi': 334, 'bebo': 336, 'botei': 341, 'brigada':
343, 'brigado': 343, 'brindamos': 10, 'brindámos': 10, 'cai': 346, 'caiu': 346, 'caixa': 348, 'caminhei': 349,
'carta': 352, 'celebramos': 10, 'chamada': 354, 'chamadas': 356, 'cheguei': 359, 'cobra': 118, 'cobrou': 118,
'coloca': 122, 'colocamos': 363, 'colocar': 368, 'coloquei': 373, 'com': 375, 'combinamos': 378, 'combinei': 378,
'combinámos': 378, 'comemoramos': 10, 'comemorei': 10, 'comemos': 10, 'comentei': 300, 'comi': 379, 'comigo': 270,
'compartilhei': 384, 'compromete': 125, 'comprometeu': 125, 'comprometi': 386, 'conduzi': 389, 'conectei': 392,
'confirmei': 300, 'conforme': 398, 'conhecemos': 10, 'conheci': 10, 'connosco': 270, 'conosco': 270, 'conselho': 400,
'consultei': 402, 'conta': 126, 'contei': 300, 'conversamos': 10, 'conversei': 10, 'conversámos': 10, 'convida': 404,
'convidaram': 11, 'convidou': 11, 'correio': 406, 'corri': 349, 'creio': 269, 'cruz': 407, 'cruzamo': 408, 'cruzei':
410, 'cuja': 67, 'cujo': 67, 'cumprimentei': 10, 'dado': 85, 'dei': 425, 'deixa': 426, 'deixei': 430, 'deixou': 440,
'demos': 441, 'depois': 442, 'desde': 297, 'desejei': 445, 'desliguei': 447, 'deu': 455, 'deve': 131, 'deveria': 456,
'devia': 456, 'deviamos': 456, 'devido': 67, 'devo': 471, 'dica': 400, 'direto': 346, 'discutimos': 10, 'disse': 477,
'diz': 140, 'dizem': 85, 'dizendo': 85, 'e': 478, 'ela': 479, 'ele': 479, 'em': 481, 'embora': 296, 'emprestei': 487,
'empurrou': 146, 'encaminhei': 490, 'encarrega': 148, 'encarrego': 492, 'encontramo': 493, 'encontramos': 498,
'encontrei': 499, 'encontro': 500, 'encontrámo': 408, 'encontrámos': 499, 'encorajou': 146, 'enquanto': 296,
'ensaiamos': 503, 'ensaiei': 503, 'ensaiámos': 503, 'ensinei': 506, 'entrevistei': 10, 'enviei': 508, 'enviou': 510,
'era': 511, 'eramos': 512, 'esbarrei': 410, 'escapou': 516, 'escrevi': 521, 'espera': 156, 'esperamos': 524,
'esperando': 245, 'espero': 524, 'esquecemos': 525, 'esqueci': 526, 'esta': 527, 'estamos': 530, 'estava': 531,
'estavamos': 534, 'esteve': 535, 'estive': 539, 'estivemos': 542, 'estou': 545, 'está': 527, 'eu': 555, 'expliquei':
558, 'falamos': 10, 'falei': 561, 'falou': 140, 'falta': 565, 'faltei': 358, 'falámos': 10, 'faz': 574, 'feedback':
575, 'festejei': 10, 'fica': 581, 'ficamos': 591, 'ficara': 170, 'ficaram': 171, 'fico': 593, 'ficou': 602, 'ficámos':
604, 'fiquei': 608, 'fiz': 619, 'fizemos': 620, 'foi': 626, 'fomos': 629, 'fui': 631, 'garantiu': 173, 'gostaria':
632, 'gostava': 632, 'gracas': 634, 'gravador': 636, 'h': 639, 'ha': 645, 'haviamos': 646, 'hora': 639, 'horas': 639,
'ia': 174, 'ideia': 262, 'incentivou': 146, 'indiquei': 649, 'informei': 650, 'insiste': 177, 'insistiu': 177,
'intro': 654, 'ja': 85, 'jantamos': 10, 'jantei': 10, 'jantámos': 10, 'jogamos': 10, 'joguei': 655, 'jogámos': 10,
'juntamo': 408, 'juntei': 656, 'juntou': 659, 'lanchamos': 10, 'lanchei': 10, 'lanchámos': 10, 'lembra': 660,
'lembrar': 662, 'lembrei': 664, 'lembrete': 364, 'levei': 669, 'lhe': 674, 'lhes': 674, 'li': 675, 'ligacao': 676,
'liguei': 677, 'manda': 180, 'mandei': 683, 'mandou': 686, 'matamos': 688, 'matámos': 689, 'me': 701, 'mentorei': 702,
'mentoria': 704, 'mentorias': 704, 'ministrei': 389, 'morrendo': 706, 'mostrei': 558, 'muita': 705, 'muito': 708,
'na': 714, 'nada': 716, 'nao': 730, 'necessita': 199, 'nem': 733, 'ninguem': 735, 'no': 738, 'nos': 742, 'nota': 744,
'nunca': 745, 'não': 730, 'nós': 746, 'o': 747, 'obrigada': 748, 'obrigado': 748, 'ocupa': 148, 'ocupo': 492,
'ofereceu': 203, 'ofereci': 750, 'os': 751, 'ouvi': 755, 'para': 756, 'parece': 85, 'partilhei': 384, 'passa': 762,
'passamos': 767, 'passei': 771, 'passou': 772, 'passámos': 767, 'pede': 115, 'pedi': 779, 'pedimos': 780, 'pediu':
785, 'peguei': 786, 'pelos': 787, 'pendente': 233, 'penso': 269, 'perdemos': 789, 'perdi': 791, 'perguntamos': 780,
'perguntei': 792, 'pergunto': 793, 'poe': 122, 'por': 796, 'porque': 67, 'porquê': 67, 'pq': 67, 'pra': 398,
'precisa': 205, 'precisamos': 799, 'precisava': 660, 'preciso': 800, 'procurei': 802, 'promete': 173, 'prometemos':
806, 'prometeu': 173, 'prometi': 807, 'propoe': 141, 'propos': 141, 'proxima': 71, 'proximo': 808, 'proximos': 809,
'pus': 811, 'pusemos': 813, 'pôr': 368, 'quando': 296, 'quase': 815, 'que': 816, 'quem': 817, 'quer': 206, 'queria':
632, 'quis': 802, 'reagendada': 47, 'reagendado': 47, 'reagendamos': 47, 'reagendar': 47, 'reagendámos': 47,
'recebemos': 819, 'receberam': 11, 'recebeu': 11, 'recebi': 819, 'recomendacao': 820, 'recomendei': 821,
'reencontrei': 499, 'reenviou': 510, 'remarcada': 47, 'remarcado': 47, 'remarcamos': 47, 'remarcar': 47, 'remarcou':
47, 'remarcámos': 47, 'requer': 209, 'respondi': 823, 'resta': 233, 'reuni': 824, 'reuniao': 349, 'reunimo': 493,
'reunimos': 349, 'reuniram': 10, 'reunião': 349, 'reuno': 500, 'revi': 826, 'revimos': 10, 'revisamos': 10, 'sai':
827, 'saimos': 827, 'saudades': 291, 'saí': 827, 'se': 828, 'segundo': 398, 'sem': 829, 'sentei': 830, 'sera': 269,
'seria': 831, 'sessao': 834, 'sessoes': 834, 'seu': 448, 'sinto': 836, 'so': 837, 'sonhei': 838, 'soube': 85, 'sua':
448, 'sugestao': 820, 'ta': 839, 'talvez': 262, 'tambem': 840, 'tarefa': 268, 'tava': 349, 'telefone': 841,
'telefonei': 10, 'tem': 842, 'temos': 845, 'tenho': 847, 'tentamos': 802, 'tentei': 802, 'tento': 802, 'tentámos':
802, 'tinha': 852, 'tinhamos': 646, 'tirei': 854, 'tive': 855, 'tivemos': 855, 'to': 857, 'todo': 364, 'tomamos': 859,
'tomando': 860, 'tomara': 262, 'tomei': 862, 'tomo': 336, 'tomámos': 863, 'topei': 410, 'trabalhamos': 10,
'trabalhei': 349, 'trata': 147, 'trato': 491, 'treinamos': 503, 'treinámos': 503, 'troca': 866, 'trocamos': 10,
'trocámos': 10, 'trombei': 410, 'troquei': 868, 'têm': 218, 'tô': 869, 'um': 870, 'uma': 871, 'umas': 870, 'uns': 870,
'vai': 873, 'valeu': 343, 'vamos': 874, 'vao': 174, 'veio': 535, 'vejo': 500, 'vem': 875, 'vemo': 493, 'vemos': 876,
'vi': 880, 'viajei': 349, 'vimo': 408, 'vimos': 826, 'visitei': 10, 'visto': 85, 'vlw': 343, 'voicemail': 52,
'voluntaria': 881, 'voluntariado': 881, 'voluntario': 881, 'vou': 883, 'à': 884, 'é': 885}]


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
'ir': 36, 'juntar': 91, 'participar': 36, 'se': 92, 'vir': 36}, {'': (4, 'absent_after'), 'a': 14, 'o': 14}, {'': (4,
'absent_after'), 'aparecer': 36, 'chegar': 36, 'comparecer': 36, 'entrar': 36, 'estar': 36, 'ir': 36, 'juntar': 91,
'participar': 36, 'se': 92, 'vir': 94}, {'conectou': 36}, {'<came3>': 36, 'chegou': 36, 'compareceu': 36, 'conseguiu':
93, 'entrou': 36, 'estava': 36, 'foi': 36, 'participou': 36, 'pode': 95, 'podia': 93, 'pôde': 95, 'se': 96, 'veio':
71}, {'conseguimos': 20, 'deu': 20, 'falamos': 20, 'falámos': 20, 'veio': 20}, {'': (5, 'due'), 'ate': 16}, {'': (2,
'at'), 'escritorio': 9, 'fim': 98, 'final': 98, 'lugar': 18, 'maximo': 99}, {'': (2, 'at'), '<called3>': 1, 'mandou':
88}, {'voz': 7}, {'de': 102}, {'tardar': 16}, {'mais': 104}, {'': (5, 'due'), 'a': 16, 'o': 16}, {'desculpa': 36},
{'causa': 18, 'intermedio': 18, 'parte': 18}, {'entra': 25, 'vem': 25}, {'ligacao': 20}, {'a': 110}, {'se': 39}, {'a':
11, 'com': 11}, {'associou': 113, 'reuniu': 39}, {'': (3, 'absent_before'), 'a': 14, 'as': 14, 'o': 14, 'os': 14},
{'se': 18}, {'com': 38, 'para': 38}, {'': (2, 'at'), 'segunda': 20}, {'<call_noun>': 3, '<called3>': 4, '<date>': 5,
'<letter>': 7, '<met1>': 8, '<party>': 9, '<rang1>': 10, '<talked1>': 13, 'a': 21, 'abraco': 7, 'acabamos': 22,
'acabei': 23, 'acabámos': 24, 'acerca': 19, 'agora': 25, 'ai': 29, 'ali': 31, 'amiga': 18, 'amigo': 18, 'antes': 32,
'ao': 33, 'apareceu': 2, 'apresentada': 34, 'apresentado': 34, 'assunto': 11, 'ate': 35, 'atraves': 18, 'ausente': 36,
'ausentes': 36, 'c': 37, 'cancelou': 36, 'caso': 18, 'casou': 39, 'cm': 37, 'com': 40, 'como': 12, 'conhece': 38,
'contacto': 18, 'contato': 18, 'contou': 42, 'contratar': 38, 'contratou': 38, 'convite': 7, 'cruzei': 44, 'culpa':
18, 'cumprimentos': 19, 'da': 45, 'dados': 18, 'daqui': 46, 'de': 47, 'dei': 50, 'dentro': 51, 'depois': 54, 'desde':
16, 'desmarcou': 36, 'deu': 55, 'devolveu': 58, 'do': 30, 'doente': 36, 'e': 59, 'em': 63, 'email': 64, 'enviei': 65,
'esbarrei': 44, 'esta': 69, 'estava': 69, 'está': 69, 'ex': 18, 'excepto': 70, 'exceto': 70, 'falou': 42, 'faltaram':
70, 'faltava': 70, 'faltou': 70, 'ficou': 69, 'filha': 18, 'filho': 18, 'fora': 71, 'furou': 36, 'gracas': 62,
'indicacao': 18, 'indicada': 34, 'indicado': 34, 'jantar': 73, 'junto': 74, 'justificou': 76, 'la': 77, 'ligou': 80,
'logo': 54, 'lá': 77, 'mais': 81, 'mandei': 84, 'mandou': 86, 'mas': 29, 'me': 89, 'menos': 71, 'morada': 18, 'na':
90, 'nao': 97, 'nas': 30, 'no': 100, 'nos': 101, 'nota': 103, 'noticias': 7, 'novidades': 7, 'num': 30, 'numa': 30,
'numero': 18, 'não': 97, 'o': 105, 'p': 16, 'para': 106, 'pediu': 107, 'pela': 30, 'pelo': 30, 'perdeu': 36,
'perguntou': 42, 'perto': 51, 'por': 108, 'pra': 16, 'pro': 16, 'procura': 38, 'proxima': 25, 'proximas': 25,
'proximo': 25, 'proximos': 25, 'quanto': 62, 'que': 109, 'recado': 7, 'recomendada': 34, 'recomendado': 34,
'resposta': 7, 'retornou': 111, 'reuniu': 112, 'salvo': 70, 'se': 114, 'seguinte': 25, 'segundo': 38, 'sem': 115,
'separou': 116, 'sobre': 11, 'ta': 69, 'tava': 69, 'telefone': 18, 'ter': 43, 'tirando': 70, 'topei': 44, 'trabalha':
117, 'trombei': 44, 'veio': 2, 'via': 11, 'visita': 7, 'w': 0, 'à': 118}]


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

