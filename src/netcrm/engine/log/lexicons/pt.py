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
'bicas': ('drink',), 'bolou': ('off',), 'boteco': ('hello',), 'branca': ('name_words',), 'branco': ('name_words',),
'brejas': ('drink',), 'brevemente': ('filler',), 'brigaram': ('verb3',), 'busca': ('verb3',), 'buscar': ('giveinf',),
'buscava': ('verb3',), 'buscou': ('called3',), 'busquei': ('met1',), 'c': ('hello',), 'ca': ('filler',), 'cachorro':
('rel',), 'cada': ('hello',), 'cafe': ('date', 'drink'), 'cafes': ('drink',), 'cafezinho': ('hello', 'date', 'drink'),
'café': ('date', 'drink'), 'caiu': ('verb3',), 'call': ('date', 'call_noun'), 'campo': ('name_words',), 'campos':
('name_words',), 'cancelada': ('off_pp',), 'cancelado': ('off_pp',), 'cancelamos': ('off',), 'cancelaram': ('off',),
'cancelei': ('off',), 'cancelou': ('off',), 'cancelámos': ('off',), 'cao': ('rel',), 'capta': ('verb3',), 'captou':
('verb3',), 'cardoso': ('name_words',), 'caridade': ('name_words',), 'carta': ('letter', 'paper'), 'carvalho':
('name_words',), 'casa': ('hello', 'verb3', 'name_words'), 'casamento': ('party',), 'casara': ('verb3',), 'casaram':
('verb3',), 'casas': ('name_words',), 'casou': ('verb3',), 'castelo': ('name_words',), 'celebra': ('verb3',),
'celeste': ('name_words',), 'ceo': ('rel',), 'certamente': ('filler',), 'cerveja': ('drink',), 'cervejas': ('drink',),
'cfo': ('rel',), 'cha': ('drink',), 'chamada': ('hello', 'date', 'call_noun'), 'chamadas': ('call_noun',), 'chamou':
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
('urge_inf',), 'contrato': ('paper',), 'contratou': ('verb3',), 'convem': ('should',), 'conversa': ('hello', 'date'),
'conversamos': ('talked1',), 'conversar': ('see_inf',), 'conversei': ('hello', 'talked1'), 'conversámos':
('talked1',), 'convida': ('invites',), 'convidado': ('invites',), 'convidam': ('invites',), 'convidar': ('giveinf',
'see_inf'), 'convidaram': ('invites',), 'convidou': ('reach', 'called3', 'invites'), 'convite': ('letter',), 'coo':
('rel',), 'copo': ('drink',), 'copos': ('drink',), 'cordeiro': ('name_words',), 'corrigi': ('read1',), 'cortar':
('urge_inf',), 'cortasse': ('urge_inf',), 'costa': ('name_words',), 'cotar': ('giveinf',), 'cre': ('verb3', 'opines'),
'cresce': ('verb3',), 'cresceu': ('verb3',), 'criancas': ('rel',), 'critiquei': ('read1',), 'cruz': ('name_words',),
'cruzamos': ('we3',), 'cruzou': ('we3',), 'cto': ('rel',), 'cumprimentei': ('met1',), 'cumprimentou': ('reach',
'called3'), 'cunhada': ('rel',), 'cunhado': ('rel',), 'curriculo': ('paper',), 'curso': ('course',), 'curte':
('verb3',), 'curtiu': ('verb3', 'says'), 'cv': ('paper',), 'da': ('hello', 'of'), 'dai': ('filler',), 'damos':
('give1',), 'dar': ('giveinf',), 'dara': ('verb3', 'give3'), 'darei': ('give1',), 'das': ('hello', 'name_words',
'of'), 'de': ('hello', 'of'), 'decide': ('verb3',), 'decidiu': ('verb3',), 'deck': ('paper',), 'defende': ('opines',),
'dei': ('hello', 'handed1'), 'deixa': ('verb3',), 'deixar': ('urge_inf',), 'deixara': ('verb3',), 'deixasse':
('urge_inf',), 'deixei': ('attempt',), 'deixou': ('verb3',), 'dela': ('them', 'their', 'hello'), 'dele': ('them',
'their', 'hello'), 'demite': ('verb3',), 'demitiu': ('verb3',), 'depois': ('filler', 'hello'), 'deposita': ('give3',),
'desce': ('verb3',), 'descobrir': ('giveinf',), 'desde': ('hello',), 'desistir': ('urge_inf',), 'desligar':
('see_inf',), 'desmarcada': ('off_pp',), 'desmarcado': ('off_pp',), 'desmarcamos': ('off',), 'desmarcaram': ('off',),
'desmarcou': ('hello', 'off'), 'desmarcámos': ('off',), 'desmarquei': ('off',), 'despedida': ('party',), 'deu':
('hello', 'verb3', 'called3', 'happens3'), 'deve': ('hello', 'verb3', 'should'), 'devem': ('hello', 'verb3'),
'devemos': ('should', 'urge_inf'), 'deveria': ('verb3', 'should', 'urge_inf'), 'deveriamos': ('should',), 'devia':
('verb3', 'was_to', 'should', 'urge_inf'), 'deviamos': ('was_to', 'should', 'urge_inf'), 'devo': ('hello', 'should',
'urge_inf'), 'devolutiva': ('feedback_noun',), 'devolve': ('give3', 'answers'), 'devolver': ('giveinf',), 'devolvera':
('give3',), 'devolverei': ('give1',), 'devolveu': ('answers',), 'devolvo': ('give1',), 'dia': ('hello',), 'dias':
('hello', 'name_words'), 'dica': ('hello', 'tip'), 'dicas': ('tip',), 'digo': ('give1',), 'dira': ('verb3', 'give3'),
'direi': ('give1',), 'diretor': ('rel',), 'diretora': ('rel',), 'dirige': ('verb3',), 'discutiram': ('verb3',),
'disse': ('hello', 'verb3', 'opines', 'told1', 'says', 'bidding'), 'divorcia': ('verb3',), 'divorciou': ('verb3',),
'diz': ('hello', 'verb3', 'opines', 'says'), 'dizem': ('verb3',), 'dizer': ('giveinf',), 'dizia': ('verb3', 'says'),
'dm': ('letter',), 'do': ('hello', 'of'), 'doente': ('ill',), 'dois': ('hello',), 'domingo': ('hello', 'name_words'),
'dores': ('name_words',), 'dos': ('hello', 'of'), 'dou': ('give1',), 'duas': ('hello',), 'durante': ('hello',),
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
'havia': ('hello',), 'hesita': ('verb3', 'says'), 'hoje': ('hello',), 'hora': ('hours',), 'horas': ('hello', 'hours'),
'hortensia': ('name_words',), 'houve': ('happens3', 'seen1'), 'hrs': ('hours',), 'hs': ('hours',), 'ia': ('verb3',
'was_to'), 'iamos': ('was_to',), 'igualmente': ('filler',), 'imperiais': ('drink',), 'imperial': ('drink',),
'incentivei': ('cheered1',), 'indica': ('give3',), 'indicar': ('giveinf',), 'indico': ('give1',), 'informei':
('told1',), 'insiste': ('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistiu': ('verb3',), 'investe': ('verb3',),
'investidor': ('rel',), 'investidora': ('rel',), 'investidores': ('rel',), 'investir': ('urge_inf',), 'investira':
('verb3',), 'investiu': ('verb3',), 'ir': ('see_inf',), 'ira': ('verb3',), 'irma': ('rel',), 'irmao': ('rel',),
'isso': ('hello', 'it'), 'isto': ('it',), 'ja': ('filler',), 'jamais': ('not',), 'janta': ('verb3',), 'jantamos':
('hello',), 'jantar': ('hello', 'date', 'see_inf'), 'jantarei': ('shall1',), 'jantaremos': ('shall1',), 'jantei':
('hello', 'seen1'), 'janto': ('eat1',), 'jantámos': ('hello',), 'jogou': ('moved1',), 'juntamos': ('we3',), 'justo':
('name_words',), 'la': ('them', 'filler'), 'lanca': ('verb3',), 'lancam': ('verb3',), 'lancar': ('urge_inf',),
'lancara': ('verb3',), 'lancha': ('verb3',), 'lancho': ('eat1',), 'lancou': ('verb3',), 'landing': ('paper',),
'laranjeira': ('name_words',), 'largar': ('urge_inf',), 'las': ('them',), 'leal': ('name_words',), 'leao':
('name_words',), 'leio': ('give1',), 'leite': ('name_words',), 'lembrar': ('giveinf',), 'ler': ('giveinf',), 'leva':
('verb3',), 'levanta': ('verb3',), 'levantar': ('urge_inf',), 'levantou': ('verb3',), 'levar': ('giveinf',),
'levarei': ('give1',), 'levo': ('give1',), 'levou': ('verb3', 'called3'), 'lhe': ('them', 'hello', 'clitic'), 'lhes':
('them',), 'li': ('read1',), 'lidera': ('verb3',), 'ligacao': ('hello', 'date', 'call_noun'), 'ligacoes':
('call_noun',), 'ligamos': ('attempt',), 'ligar': ('hello', 'giveinf', 'see_inf', 'attempt'), 'ligara': ('give3',
'will3'), 'ligaram': ('reach', 'called3'), 'ligarei': ('give1',), 'ligo': ('give1', 'rang1', 'give1_pra', 'attempt'),
'ligou': ('hello', 'reach', 'called3', 'answers'), 'liguei': ('hello', 'rang1', 'seen1', 'attempt'), 'ligámos':
('attempt',), 'lima': ('name_words',), 'limao': ('name_words',), 'linda': ('name_words',), 'link': ('letter',
'paper'), 'lista': ('paper',), 'livro': ('paper',), 'lo': ('them',), 'lobo': ('name_words',), 'localizar':
('see_inf',), 'logo': ('filler',), 'los': ('them',), 'lua': ('name_words',), 'luz': ('name_words',), 'lá':
('filler',), 'machado': ('name_words',), 'madrinha': ('rel',), 'mae': ('rel',), 'mail': ('letter',), 'mails':
('letter',), 'mais': ('hello',), 'mana': ('rel',), 'manda': ('hello', 'give3'), 'mandam': ('give3',), 'mandamos':
('give1',), 'mandar': ('giveinf',), 'mandara': ('give3', 'will3'), 'mandarei': ('give1', 'give1_pra'), 'mandei':
('hello', 'handed1', 'attempt'), 'mando': ('give1', 'give1_pra'), 'mandou': ('hello', 'reach'), 'manha': ('hello',),
'mano': ('rel',), 'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',), 'marcado': ('set', 'attempt'),
'marcamos': ('set_up',), 'marcar': ('giveinf', 'see_inf'), 'marco': ('give1',), 'marcámos': ('set_up',), 'margarida':
('name_words',), 'marido': ('rel',), 'marina': ('name_words',), 'marquei': ('set_up', 'seen1'), 'mas': ('hello',),
'masterclass': ('course',), 'material': ('paper',), 'mato': ('name_words',), 'matos': ('name_words',), 'me': ('me',
'clitic'), 'meio': ('filler',), 'melhor': ('hello', 'should'), 'melhorou': ('verb3',), 'menciona': ('verb3', 'says'),
'mencionou': ('verb3', 'says'), 'mensagem': ('letter', 'attempt'), 'mensagens': ('letter', 'attempt'), 'mentoria':
('mentor_noun',), 'mentorias': ('mentor_noun',), 'mentoring': ('mentor_noun',), 'mes': ('hello',), 'meses':
('hello',), 'mesma': ('hello',), 'mesmo': ('filler', 'hello'), 'meu': ('my', 'hello', 'any_det'), 'meus': ('my',),
'mim': ('me',), 'minha': ('my', 'hello', 'any_det'), 'minhas': ('my',), 'miuda': ('rel',), 'miudo': ('rel',),
'miudos': ('rel',), 'modelo': ('paper',), 'moleiro': ('name_words',), 'monta': ('verb3',), 'montar': ('giveinf',),
'monte': ('name_words',), 'montes': ('name_words',), 'monto': ('give1',), 'montou': ('verb3',), 'mora': ('verb3',
'is3'), 'moraes': ('name_words',), 'morais': ('name_words',), 'morava': ('verb3',), 'moreno': ('name_words',),
'morreu': ('verb3',), 'mostra': ('give3',), 'mostrar': ('giveinf',), 'mostrarei': ('give1',), 'mostrei': ('told1',),
'mostro': ('give1',), 'mostrou': ('called3',), 'moura': ('name_words',), 'movemos': ('moved1',), 'moveu': ('moved1',),
'movida': ('moved_pp',), 'movido': ('moved_pp',), 'msg': ('letter',), 'msgs': ('letter',), 'muda': ('verb3',),
'mudada': ('moved_pp',), 'mudado': ('moved_pp',), 'mudamos': ('moved1',), 'mudar': ('urge_inf',), 'mudara':
('verb3',), 'mudaram': ('verb3',), 'mudasse': ('urge_inf',), 'mudou': ('verb3', 'moved1'), 'muito': ('filler',
'hello'), 'mulher': ('rel',), 'n': ('not',), 'na': ('hello', 'where_to'), 'nada': ('hello',), 'namorada': ('rel',),
'namorado': ('rel',), 'nao': ('not', 'hello', 'should'), 'nas': ('hello',), 'nasceu': ('verb3',), 'nem': ('not',),
'nenhum': ('not',), 'nenhuma': ('not',), 'neta': ('rel',), 'neto': ('rel',), 'neves': ('name_words',), 'ninguem':
('hello',), 'niver': ('party',), 'nogueira': ('name_words',), 'noite': ('hello',), 'noiva': ('rel',), 'noivo':
('rel',), 'nos': ('i', 'me', 'hello', 'clitic'), 'nossa': ('my', 'hello', 'any_det'), 'nossas': ('my',), 'nosso':
('my', 'hello', 'any_det'), 'nossos': ('my', 'hello'), 'notas': ('feedback_noun',), 'nova': ('hello',), 'nunca':
('not', 'hello'), 'nunes': ('name_words',), 'não': ('not', 'hello', 'should'), 'nós': ('i', 'hello'), 'o': ('them',
'det', 'hello', 'any_det', 'clitic', 'article'), 'obrigado': ('hello',), 'odeia': ('verb3', 'says'), 'ofereci':
('handed1',), 'oficina': ('course',), 'olhei': ('read1',), 'oliveira': ('name_words',), 'onde': ('hello',), 'ontem':
('hello',), 'opina': ('opines',), 'opiniao': ('tip', 'feedback_noun'), 'orcar': ('giveinf',), 'organiza': ('verb3',),
'organizou': ('verb3',), 'os': ('them', 'det', 'hello', 'any_det', 'clitic', 'article'), 'outra': ('hello',), 'outro':
('hello',), 'p': ('to',), 'padrinho': ('rel',), 'paga': ('verb3', 'give3'), 'pagam': ('give3',), 'pagar':
('giveinf',), 'pagara': ('give3',), 'pagarei': ('give1',), 'pago': ('give1',), 'pagou': ('verb3',), 'pai': ('rel',),
'pais': ('rel',), 'palestra': ('course',), 'palpite': ('tip',), 'papeamos': ('talked1',), 'papeei': ('talked1',),
'papo': ('hello', 'date'), 'para': ('hello', 'to', 'where_to'), 'parabenizar': ('todo_inf',), 'parabenizei':
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
'pos': ('verb3',), 'posso': ('hello',), 'postal': ('letter',), 'pouco': ('hello',), 'pq': ('hello',), 'pra': ('hello',
'to', 'where_to'), 'prado': ('name_words',), 'precisa': ('hello', 'verb3'), 'precisamos': ('should', 'urge_inf'),
'precisava': ('verb3', 'should'), 'preciso': ('hello', 'should', 'urge_inf'), 'prefere': ('verb3',), 'preferiu':
('verb3',), 'prepara': ('give3',), 'preparamos': ('give1',), 'preparar': ('giveinf',), 'prepararei': ('give1',),
'preparo': ('give1', 'give1_pra'), 'pretende': ('verb3', 'wants3'), 'preto': ('name_words',), 'prevista': ('set',),
'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'pro': ('hello', 'to', 'where_to'), 'procura': ('verb3',
'is3'), 'procuram': ('verb3',), 'procurar': ('giveinf', 'urge_inf'), 'procurava': ('verb3',), 'procuro': ('give1',),
'procurou': ('verb3', 'called3'), 'produto': ('paper',), 'propoe': ('verb3',), 'propos': ('verb3',), 'proposta':
('paper',), 'provavelmente': ('filler',), 'proxima': ('hello',), 'proximo': ('hello',), 'prá': ('to',), 'pôde':
('verb3',), 'pôr': ('giveinf',), 'q': ('hello',), 'qual': ('hello',), 'quando': ('hello',), 'quarta': ('hello',),
'quase': ('filler',), 'quatro': ('hello',), 'que': ('hello',), 'quem': ('hello',), 'quer': ('hello', 'verb3',
'wants3', 'is3', 'bidding'), 'querem': ('verb3',), 'querera': ('verb3',), 'queria': ('hello', 'verb3', 'was_to',
'bidding'), 'queriamos': ('was_to',), 'quero': ('hello',), 'quinta': ('hello',), 'quinze': ('hello',), 'quis':
('verb3',), 'rapidamente': ('filler',), 'rapidinho': ('filler',), 'rapido': ('filler',), 'raposo': ('name_words',),
'rascunho': ('paper',), 'reagendada': ('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos': ('moved1',),
'reagendei': ('moved1',), 'reagendou': ('moved1',), 'reagendámos': ('moved1',), 'recado': ('hello',), 'recebeu':
('reach', 'called3'), 'recebi': ('met1',), 'recomenda': ('verb3', 'advises'), 'recomendacao': ('tip',), 'recomendar':
('giveinf',), 'recomendo': ('give1',), 'recomendou': ('verb3', 'advises', 'bidding'), 'reconhece': ('says',),
'recusa': ('verb3',), 'recusou': ('verb3',), 'reduzir': ('urge_inf',), 'reduzisse': ('urge_inf',), 'reencontrei':
('met1',), 'reenvia': ('give3',), 'reenviar': ('giveinf',), 'reenviarei': ('give1',), 'reenvio': ('give1',
'give1_pra'), 'reformou': ('verb3',), 'regressa': ('verb3',), 'regressou': ('verb3',), 'rei': ('name_words',), 'reis':
('name_words',), 'reli': ('read1',), 'remarcada': ('moved_pp',), 'remarcado': ('moved_pp',), 'remarcamos':
('moved1',), 'remarcar': ('todo_inf',), 'remarcou': ('moved1',), 'remarcámos': ('moved1',), 'remarquei': ('moved1',),
'reservei': ('set_up',), 'responde': ('give3', 'answers'), 'respondem': ('give3',), 'responder': ('giveinf',),
'respondera': ('give3', 'will3'), 'responderam': ('answers',), 'responderei': ('give1',), 'respondeu': ('reach',
'called3', 'answers'), 'respondi': ('rang1',), 'respondo': ('give1',), 'retida': ('ill',), 'retido': ('ill',),
'retorna': ('give3', 'answers'), 'retornar': ('giveinf',), 'retornei': ('rang1',), 'retorno': ('give1',), 'retornou':
('reach', 'called3', 'answers'), 'reuni': ('seen1',), 'reuniao': ('hello', 'date'), 'reunimos': ('we3', 'seen1'),
'reunir': ('see_inf',), 'reunirei': ('shall1',), 'reuniu': ('we3',), 'reunião': ('hello', 'date'), 'reuno': ('eat1',),
'reve': ('give3',), 'revejo': ('give1',), 'rever': ('giveinf',), 'revi': ('hello', 'met1', 'read1'), 'revisa':
('give3',), 'revisar': ('giveinf',), 'revisei': ('read1',), 'reviso': ('give1',), 'ribeira': ('name_words',),
'ribeiro': ('name_words',), 'rio': ('name_words',), 'rios': ('name_words',), 'rocha': ('name_words',), 'rolou':
('happens3',), 'rosa': ('name_words',), 'rosario': ('name_words',), 'sabado': ('hello', 'name_words'), 'sabe':
('verb3', 'says'), 'sabia': ('verb3',), 'sai': ('verb3',), 'sair': ('see_inf',), 'saira': ('verb3',), 'saiu':
('verb3', 'happens3'), 'salvador': ('name_words',), 'santos': ('name_words',), 'sao': ('hello', 'verb3'), 'sapateiro':
('name_words',), 'se': ('hello', 'verb3', 'is3'), 'secretaria': ('rel',), 'secretario': ('rel',), 'segue': ('verb3',),
'segunda': ('hello',), 'sem': ('hello',), 'semana': ('hello',), 'seminario': ('course',), 'sempre': ('filler',
'hello'), 'sente': ('opines', 'says'), 'separa': ('verb3',), 'separaram': ('verb3',), 'separou': ('verb3',), 'sera':
('hello', 'verb3'), 'seria': ('hello', 'verb3'), 'serra': ('name_words',), 'serrano': ('name_words',), 'sessao':
('date', 'course'), 'seu': ('their', 'hello'), 'seus': ('their',), 'sexta': ('hello',), 'silva': ('name_words',),
'site': ('paper',), 'sms': ('letter',), 'so': ('filler',), 'sobe': ('verb3',), 'sobre': ('hello', 'of'), 'sobrinha':
('rel',), 'sobrinho': ('rel',), 'socia': ('rel',), 'socio': ('rel',), 'socios': ('rel',), 'socorro': ('name_words',),
'sofre': ('verb3',), 'sofreu': ('verb3',), 'sogra': ('rel',), 'sogro': ('rel',), 'sol': ('name_words',), 'sonha':
('verb3',), 'soube': ('verb3',), 'startup': ('rel',), 'sua': ('their', 'hello'), 'suas': ('their',), 'suba':
('urge_inf',), 'subir': ('urge_inf',), 'subisse': ('urge_inf',), 'subiu': ('verb3',), 'sugere': ('verb3', 'advises'),
'sugeriu': ('verb3', 'advises'), 'sugestao': ('tip',), 'sugestoes': ('feedback_noun',), 'suspensa': ('off_pp',),
'suspenso': ('off_pp',), 'ta': ('verb3',), 'talk': ('course',), 'talvez': ('filler',), 'tambem': ('filler', 'hello'),
'tarde': ('hello',), 'tava': ('verb3',), 'tb': ('filler', 'hello'), 'tbm': ('filler',), 'telefonar': ('see_inf',),
'telefonaram': ('reach',), 'telefonei': ('rang1', 'attempt'), 'telefonema': ('call_noun',), 'telefonemas':
('call_noun',), 'telefonou': ('reach', 'called3'), 'tem': ('hello', 'verb3', 'is3'), 'teme': ('verb3',), 'temos':
('hello', 'should'), 'template': ('paper',), 'tenho': ('hello', 'should'), 'tentei': ('hello', 'attempt'), 'ter':
('see_inf', 'urge_inf'), 'tera': ('verb3',), 'terca': ('hello',), 'termina': ('verb3',), 'terminou': ('verb3',),
'tese': ('paper',), 'testa': ('verb3',), 'testar': ('urge_inf',), 'testasse': ('urge_inf',), 'testei': ('read1',),
'testou': ('verb3',), 'teve': ('hello', 'verb3', 'happens3'), 'texto': ('paper',), 'tia': ('rel',), 'time': ('rel',),
'tinha': ('hello', 'verb3', 'should', 'is3'), 'tinhamos': ('was_to', 'should', 'attempt'), 'tio': ('rel',), 'tip':
('tip',), 'tipo': ('filler',), 'tive': ('hello', 'seen1'), 'tivemos': ('seen1',), 'tiveram': ('verb3',), 'tmb':
('filler',), 'to': ('stays',), 'toca': ('verb3',), 'toda': ('filler',), 'todas': ('hello',), 'todo': ('filler',),
'todos': ('hello',), 'toma': ('verb3',), 'tomamos': ('hello',), 'tomar': ('see_inf', 'urge_inf'), 'tomei': ('hello',),
'tomo': ('eat1',), 'tomou': ('verb3',), 'tomámos': ('hello',), 'topa': ('verb3', 'wants3'), 'topou': ('verb3',
'wants3'), 'toque': ('call_noun', 'tip'), 'tornou': ('verb3',), 'torre': ('name_words',), 'torres': ('name_words',),
'touro': ('name_words',), 'trabalha': ('verb3', 'is3'), 'trabalham': ('verb3',), 'trabalhava': ('verb3',), 'trabalho':
('hello',), 'trabalhou': ('verb3',), 'trago': ('give1',), 'tranquilizei': ('cheered1',), 'transfere': ('give3',),
'transferida': ('moved_pp',), 'transferido': ('moved_pp',), 'transferir': ('giveinf',), 'transferiu': ('moved1',),
'transfiro': ('give1',), 'trara': ('give3',), 'trarei': ('give1',), 'traz': ('give3',), 'trazer': ('giveinf',),
'treinamento': ('course',), 'tres': ('hello',), 'troca': ('verb3',), 'trocou': ('verb3',), 'tudo': ('filler',
'hello'), 'tutoria': ('mentor_noun',), 'têm': ('hello', 'verb3'), 'tô': ('stays',), 'ultima': ('hello',), 'um':
('det', 'any_det'), 'uma': ('det', 'hello', 'any_det'), 'umas': ('det', 'any_det'), 'uns': ('det', 'any_det'), 'usa':
('verb3',), 'usar': ('urge_inf',), 'usava': ('verb3',), 'vaca': ('name_words',), 'vai': ('hello', 'verb3', 'is3'),
'vale': ('name_words',), 'valida': ('give3',), 'vao': ('verb3',), 'vc': ('they', 'hello'), 'veio': ('reach', 'came3'),
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
('letter',), 'zoom': ('date',), 'à': ('to', 'where_to'), 'às': ('to', 'where_to'), 'áudio': ('letter',), 'áudios':
('letter',), 'é': ('is3',), 'ñ': ('not',)}


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
(6, 'theirs'), 'me': 90}, {'<giveinf>': 131}, {'': (6, 'theirs'), '<giveinf>': 131}, {'^': 133}, {'^': 81}, {'^': 132,
'me': 134, 'nos': 135}, {'me': 135, 'nos': 135}, {'que': 7}, {'<urge_inf>': 7, 'tenho': 138}, {'^': 139}, {'gente':
140}, {'^': 139, 'a': 141, 'eu': 140}, {'^': 90, 'me': 127}, {'^': 139, 'a': 141, 'eu': 140, 'ia': 143, 'iria': 127,
'me': 127, 'nos': 127, 'vai': 143}, {'para': 142, 'pra': 142, 'que': 144}, {'me': 145, 'para': 142, 'pra': 142, 'que':
144}, {'que': 8}, {'de': 147, 'que': 8}, {'opiniao': 148}, {'da': 149, 'de': 149}, {'a': 8}, {'me': 151, 'nos': 151},
{'da': 127, 'de': 127, 'do': 127}, {'se': 153}, {'parte': 116}, {'minha': 155, 'nossa': 155}, {'da': 156}, {'...':
157, '<my>': 116}, {'^': 158}, {'^': 116, 'lhe': 122}, {'eu': 160}, {'^': 158, 'a': 118, 'as': 118, 'da': 118, 'de':
159, 'do': 118, 'o': 118, 'os': 118, 'que': 161}, {'': (4, 'needs_from_me'), '<my>': 116}, {'^': 163}, {'eu': 164,
'lhe': 164}, {'da': 164, 'de': 164, 'do': 164, 'que': 165}, {'espera': 166}, {'de': 62}, {'a': 167, 'aguardando': 118,
'convencida': 168, 'convencido': 168, 'esperando': 118, 'à': 167}, {'de': 127}, {'tarefa': 170}, {'a': 171}, {'^': 90,
'me': 127, 'nos': 127}, {'por': 127}, {'a': 167, 'com': 172, 'de': 173, 'responsavel': 174, 'à': 167}, {'de': 173},
{'com': 172, 'de': 173, 'responsavel': 174}, {'^': 90, 'me': 127, 'que': 143}, {'^': 90, 'me': 178, 'que': 143}, {'^':
92, 'me': 127, 'nos': 127}, {'eu': 8, 'que': 8}, {'eu': 8}, {'em': 147, 'para': 181, 'pra': 182, 'que': 8},
{'<urge_inf>': 7}, {'^': 184}, {'eu': 185, 'me': 185}, {'^': 7, 'a': 8}, {'^': 7, 'a': 8, 'me': 187, 'nos': 151,
'para': 8, 'que': 8}, {'<give3>': 90, 'da': 99, 'diz': 102, 'dá': 99, 'escreve': 102, 'fala': 102, 'liga': 102}, {'^':
7, 'nao': 8, 'não': 8}, {'contra': 190, 'para': 190, 'pra': 190, 'que': 190, 'sobre': 190}, {'para': 185, 'pra': 185},
{'^': 139, 'a': 141, 'eu': 140, 'ia': 127, 'iria': 127, 'me': 127, 'nos': 127, 'vai': 127}, {'para': 142, 'pra': 142,
'que': 193}, {'...': 192, 'me': 194, 'para': 142, 'pra': 142, 'que': 193}, {'de': 127, 'que': 127}, {'<advises>': 188,
'<says>': 88, '^': 189, 'alerta': 191, 'alertou': 191, 'avisou': 191, 'cobra': 122, 'cobrou': 122, 'coloca': 126,
'deve': 135, 'devem': 135, 'disse': 195, 'diz': 195, 'empurrou': 151, 'encoraja': 151, 'encorajou': 151, 'estimulou':
151, 'falou': 195, 'garantiu': 179, 'ia': 127, 'incentiva': 151, 'incentivou': 151, 'poe': 126, 'promete': 179,
'prometeu': 179, 'tem': 196, 'tinha': 196, 'têm': 196, 'vai': 127, 'vao': 127}, {'D': 116}, {'...': 198}, {'': (4,
'needs_from_me'), '...': 198}, {'...': 157, '<any_det>': 199, '<my>': 200}, {'<any_det>': 199, '<my>': 200}, {'^':
202}, {'^': 201}, {'^': 201, 'a': 118, 'as': 118, 'da': 203, 'de': 204, 'do': 203, 'o': 118, 'os': 118}, {'...': 192},
{'<advises>': 188, '^': 189, 'alerta': 191, 'alertou': 191, 'avisou': 191, 'deve': 135, 'devem': 135, 'disse': 206,
'diz': 206, 'empurrou': 151, 'encoraja': 151, 'encorajou': 151, 'estimulou': 151, 'falou': 206, 'ia': 127,
'incentiva': 151, 'incentivou': 151, 'tem': 196, 'tinha': 196, 'têm': 196, 'vai': 127, 'vao': 127}, {'para': 143},
{'se': 208}, {'^': 116, 'eu': 160, 'lhe': 122}, {'^': 201, 'a': 118, 'as': 118, 'da': 203, 'de': 204, 'do': 203, 'o':
118, 'os': 118, 'que': 210}, {'^': 158, 'a': 118, 'as': 118, 'da': 118, 'de': 159, 'do': 118, 'o': 118, 'os': 118},
{'...': 157}, {'^': 213}, {'^': 213, 'de': 214}, {'para': 143, 'pra': 143}, {'compromete': 128, 'comprometeu': 128,
'encarrega': 153, 'ofereceu': 216}, {'a': 167, 'aguardando': 118, 'esperando': 118, 'à': 167}, {'me': 90},
{'<giveinf>': 219}, {'^': 220, 'me': 127, 'nos': 127}, {'de': 221, 'que': 221}, {'me': 127, 'nos': 127}, {'de': 223,
'que': 223}, {'<advises>': 12, '<opines>': 62, '<says>': 89, '<wants3>': 95, '^': 115, 'aguarda': 119, 'alertou': 121,
'avisou': 121, 'cobra': 122, 'cobrou': 122, 'coloca': 126, 'compromete': 129, 'comprometeu': 129, 'conta': 130,
'deve': 136, 'devem': 137, 'disse': 146, 'diz': 146, 'e': 150, 'empurrou': 152, 'encarrega': 154, 'encorajou': 152,
'espera': 162, 'esta': 169, 'está': 169, 'falou': 146, 'fica': 175, 'ficara': 176, 'ficaram': 177, 'ficou': 175,
'garantiu': 179, 'ia': 180, 'incentivou': 152, 'insiste': 183, 'insistiu': 183, 'manda': 186, 'mandou': 186, 'me':
197, 'necessita': 205, 'nos': 207, 'ocupa': 154, 'ofereceu': 209, 'pede': 119, 'poe': 126, 'precisa': 211, 'promete':
179, 'prometeu': 179, 'propoe': 147, 'propos': 147, 'quer': 212, 'requer': 215, 'se': 217, 'ta': 218, 'tem': 222,
'tinha': 222, 'trata': 153, 'têm': 224, 'vai': 180, 'vao': 180, 'é': 150}, {'^': 7, 'que': 8}, {'^': 7, 'e': 226,
'era': 226, 'foi': 226, 'hoje': 226, 'que': 8, 'é': 226}, {'...': 9, '^': 7, 'e': 226, 'era': 226, 'foi': 226, 'hoje':
226, 'que': 8, 'é': 226}, {'<them>': 227, 'N': 228}, {'...': 9, ':': 8}, {'da': 229, 'de': 229, 'dela': 230, 'dele':
230, 'do': 229}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 232}, {'lhe': 233, 'lhes': 233}, {'encontrar': 55},
{'<see_inf>': 55, 'me': 235}, {'ao': 13, 'aqui': 13, 'ca': 13, 'em': 13, 'na': 13, 'no': 13, 'pela': 13, 'pelo': 13},
{'<giveinf>': 0}, {'^': 238}, {'^': 238, 'lhe': 239}, {'^': 238, 'eu': 240, 'lhe': 239}, {'para': 241, 'pra': 241,
'que': 241}, {'me': 242, 'para': 241, 'pra': 241, 'que': 241}, {'apareceu': 237, 'passaram': 237, 'passou': 237,
'pediu': 243, 'veio': 13, 'vieram': 13}, {'ela': 0, 'elas': 0, 'ele': 0, 'eles': 0}, {'lha': 0, 'lhe': 0, 'lhes': 0,
'lho': 0, 'p': 245, 'para': 245, 'pra': 245}, {'N': 0, 'ela': 0, 'elas': 0, 'ele': 0, 'eles': 0}, {'a': 247, 'ao':
247, 'p': 247, 'para': 247, 'pra': 247, 'à': 247}, {'<give1>': 246, '<give1_pra>': 0, '<give3>': 96, 'da': 100,
'desaconselha': 7, 'desaconselhou': 7, 'devolvo': 248, 'diz': 103, 'dou': 248, 'dá': 100, 'escreve': 103, 'faco': 248,
'faz': 107, 'liga': 103, 'ligo': 248, 'me': 110, 'mostro': 248, 'passo': 248, 'poe': 111, 'telefona': 103, 'volta':
114, 'voltara': 114}, {'<give1>': 0}, {'': (7, 'waiting'), '<of>': 81}, {'dela': 90, 'dele': 90}, {'lado': 252},
{'do': 253}, {'esta': 254, 'está': 254}, {'papo': 13}, {'': (14, 'together'), '<we3>': 13, 'encontra': 34, 'fala': 34,
've': 34}, {'casa': 34}, {'me': 34, 'nos': 34}, {'encontrar': 34, 'reunir': 34}, {'encontrar': 34}, {'com': 34,
'reuniao': 34, 'reunião': 34, 'um': 34, 'uma': 34}, {'<see_inf>': 34, 'a': 258, 'encontrar': 259, 'falar': 36, 'me':
260, 'nos': 261, 'ter': 262}, {'almoca': 34, 'almocou': 13, 'bateu': 256, 'conversou': 13, 'discutiu': 13, 'falou':
13, 'foi': 13, 'janta': 34, 'jantou': 13, 'saiu': 13, 'se': 257, 'toma': 34, 'tomou': 13, 'vai': 263, 'viu': 13},
{'e': 226, 'era': 226, 'foi': 226, 'é': 226}, {'conselho': 265, 'dica': 265, 'recomendacao': 265, 'sugestao': 265},
{'hora': 55}, {'': (11, 'thinking')}, {'se': 268}, {'^': 250, 'aguardar': 251, 'bola': 255, 'espera': 82, 'esperar':
251, 'gente': 264, 'quais': 70, 'qual': 70, 'seu': 266, 'sua': 266, 'ultima': 267, 'ver': 269}, {'de': 13},
{'<see_inf>': 13}, {'de': 272}, {'minha': 0}, {'que': 268}, {'': (14, 'together')}, {'me': 276}, {'': (10, 'thanks')},
{'': (10, 'thanks'), '<to>': 278}, {'<seen1>': 55}, {'me': 55}, {'': (0, 'missed'), '<see_inf>': 55, 'encontrar': 281,
'me': 235}, {'a': 282}, {'para': 282, 'pra': 282}, {'de': 282}, {'como': 282, 'tempo': 285}, {'<clitic>': 280,
'<seen1>': 55, 'cheguei': 283, 'consegui': 282, 'conseguimos': 282, 'deu': 284, 'pude': 282, 'tive': 286}, {'nao':
287, 'não': 287}, {'': (18, 'gave:knowledge')}, {'^': 289}, {'a': 290, 'com': 290, 'em': 290, 'na': 290, 'no': 290},
{'<them>': 291, 'N': 291}, {'<them>': 291, 'N': 291, 'a': 292, 'o': 292}, {'<them>': 291, 'N': 291, 'a': 290, 'com':
290, 'na': 290, 'no': 290}, {'a': 290, 'com': 290, 'na': 290, 'no': 290}, {'<them>': 291, 'N': 291, 'a': 294, 'la':
295, 'lo': 295, 'o': 294}, {'da': 55, 'de': 55, 'do': 55}, {'atras': 297}, {'em': 268, 'que': 268, 'se': 268},
{'pensar': 299}, {'a': 300, 'atras': 297, 'pensando': 299}, {'': (13, 'talk'), '<they>': 70}, {'que': 302}, {'N':
232}, {'a': 304, 'o': 304}, {'<to>': 304, 'para': 305}, {'parece': 70}, {'que': 307}, {'o': 13}, {'': (16,
'gave:intro')}, {'^': 310}, {'N': 311}, {'N': 311, 'a': 312, 'o': 312}, {'a': 312, 'o': 312}, {'<to>': 312, 'com':
313, 'e': 313, 'para': 314}, {'N': 315}, {'N': 315, 'a': 316, 'lhe': 314, 'o': 316}, {'dois': 311, 'duas': 311}, {'N':
315, 'a': 316, 'as': 318, 'lhe': 314, 'o': 316, 'os': 318}, {'': (21, 'gave:referral')}, {'^': 320}, {'<to>': 321,
'^': 320}, {'cliente': 322, 'contacto': 322, 'contato': 322, 'lead': 322}, {'um': 323}, {'lhe': 324, 'um': 323},
{'quais': 70, 'qual': 70}, {'^': 250}, {'^': 250, 'lhe': 327}, {'^': 250, 'eu': 328, 'lhe': 327}, {'que': 329},
{'<to>': 304, 'lhe': 330, 'que': 329}, {'': (23, 'gave:volunteering')}, {'^': 332}, {'alimentos': 333}, {'alimentar':
333, 'de': 334}, {'': (15, 'contact'), 'um': 256}, {'um': 256}, {'': (15, 'contact'), '<drink>': 34}, {'um': 338,
'uma': 13, 'umas': 13, 'uns': 13}, {'um': 13, 'uma': 13, 'umas': 13, 'uns': 13}, {'<drink>': 34}, {'um': 341}, {'com':
313}, {'contacto': 343, 'contato': 343}, {'em': 344}, {'N': 345}, {'N': 345, 'a': 346, 'o': 346}, {'N': 278}, {'<to>':
348, 'N': 278}, {'caixa': 55, 'voicemail': 55}, {'a': 350, 'o': 350}, {'ao': 350, 'na': 350, 'no': 350, 'para': 351,
'pra': 350, 'pro': 350}, {'mensagens': 55}, {'de': 353, 'postal': 55}, {'c': 13, 'com': 13}, {'a': 321, 'ao': 321,
'da': 321, 'do': 321, 'para': 321, 'pra': 321, 'à': 321}, {'recomendacao': 356}, {'de': 357}, {'atendida': 55},
{'nao': 359, 'não': 359, 'perdida': 55}, {'atendidas': 55}, {'nao': 361, 'não': 361, 'perdidas': 55}, {'<date>': 55},
{'a': 363, 'ao': 363, 'o': 363, 'à': 363}, {'tarde': 364}, {'dia': 13}, {'em': 366}, {'papo': 367}, {'o': 368}, {'':
(12, 'task')}, {'contacto': 370, 'contato': 370}, {'em': 371}, {'N': 372}, {'N': 372, 'a': 373, 'o': 373}, {'com':
313, 'e': 313}, {'N': 375}, {'N': 375, 'a': 376, 'o': 376}, {'contacto': 377, 'contato': 377}, {'N': 345, 'a': 346,
'em': 378, 'o': 346}, {'gente': 276}, {'a': 380, 'saudade': 55}, {'ela': 239, 'ele': 239}, {'eu': 239}, {'com': 382,
'de': 239, 'que': 383}, {'com': 13, 'um': 13, 'uma': 13}, {'N': 43}, {'experiencia': 290}, {'minha': 387}, {'a': 386,
'o': 386}, {'<to>': 386, 'a': 388, 'com': 389, 'minha': 387, 'para': 389}, {'a': 0}, {'me': 391}, {'^': 289, 'a': 290,
'ao': 290, 'aos': 290, 'as': 290, 'de': 290, 'em': 290, 'na': 290, 'no': 290, 'para': 290, 'pra': 290, 'sobre': 290,
'à': 290, 'às': 290}, {'<course>': 393}, {'a': 394, 'o': 394, 'um': 394, 'uma': 394}, {'a': 312, 'ao': 312, 'com':
314, 'e': 314, 'à': 312}, {'N': 396}, {'a': 397, 'o': 397}, {'<should>': 7, 'e': 56, 'o': 56, 'é': 56}, {'^': 399},
{'gente': 400}, {'^': 399, 'a': 401, 'eu': 400}, {'N': 402}, {'<them>': 402, 'a': 403, 'o': 403}, {'dia': 8}, {'dela':
265, 'dele': 265, 'do': 405}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 407, 'o': 407}, {'a': 34, 'para': 34, 'pra':
34}, {'me': 409, 'nos': 409}, {'voz': 55}, {'de': 411}, {'vermelha': 333}, {'nos': 13}, {'c': 13, 'com': 13, 'na': 13,
'no': 13}, {'c': 13, 'com': 13, 'me': 415, 'na': 13, 'no': 13}, {'que': 70}, {'<to>': 65, '^': 64, 'no': 65},
{'<feedback_noun>': 418}, {'<course>': 393, 'minha': 419}, {'<to>': 31, '^': 30}, {'parabens': 421}, {'animo': 421,
'apoio': 421, 'forca': 421, 'os': 422, 'parabens': 421}, {'cara': 416, 'caras': 416}, {'^': 289, 'a': 290, 'ao': 290,
'com': 290, 'na': 290, 'no': 290, 'à': 290}, {'forca': 425, 'mao': 425, 'maozinha': 425}, {'<feedback_noun>': 418,
'animo': 421, 'apoio': 421, 'forca': 421, 'os': 422, 'parabens': 421, 'uma': 426}, {'<course>': 393, 'meu': 419},
{'animo': 421, 'apoio': 421, 'forca': 421, 'meus': 419, 'os': 422, 'parabens': 421}, {'<course>': 393,
'<feedback_noun>': 418, 'toque': 63}, {'<course>': 393, '<feedback_noun>': 418, 'forca': 425, 'mao': 425, 'maozinha':
425}, {'<feedback_noun>': 418, '<to>': 386, 'a': 420, 'animo': 421, 'apoio': 421, 'as': 423, 'boleia': 13, 'carona':
13, 'com': 389, 'de': 424, 'forca': 421, 'lhe': 427, 'mentoria': 47, 'mentorias': 47, 'mentoring': 47, 'o': 428, 'os':
429, 'para': 389, 'parabens': 421, 'um': 430, 'uma': 431}, {'comigo': 0}, {'na': 55}, {'': (0, 'missed'), 'na': 55},
{'mensagem': 434}, {'mensagem': 434, 'recado': 435, 'uma': 436}, {'espera': 55}, {'visto': 55}, {'voz': 13}, {'de':
440}, {'<letter>': 13, 'nota': 441}, {'mao': 55}, {'tampa': 55}, {'<any_det>': 442, '<letter>': 13, 'a': 438, 'na':
443, 'nota': 441, 'pendurada': 55, 'pendurado': 55, 'plantada': 55, 'plantado': 55, 'tampa': 55, 'uma': 444, 'à':
438}, {'vacuo': 55}, {'a': 438, 'em': 439, 'esperando': 55, 'me': 445, 'na': 443, 'no': 446, 'pendurada': 55,
'pendurado': 55, 'plantada': 55, 'plantado': 55, 'à': 438}, {'a': 394, 'animo': 421, 'apoio': 421, 'as': 423, 'forca':
421, 'lhe': 423, 'mentoria': 47, 'mentorias': 47, 'mentoring': 47, 'o': 394, 'os': 423, 'parabens': 421, 'um': 394,
'uma': 394}, {'de': 302, 'que': 302}, {'sorte': 31}, {'boa': 450}, {'boa': 450, 'lhe': 451}, {'chamada': 13}, {'a':
453, 'agora': 13, 'c': 13, 'com': 13}, {'<tip>': 9}, {'^': 7, 'de': 8, 'para': 8, 'que': 8}, {'conselho': 456, 'dica':
456, 'sugestao': 456, 'toque': 456}, {'uma': 426}, {'...': 455, '<any_det>': 457, 'a': 438, 'na': 443, 'pendurada':
55, 'pendurado': 55, 'plantada': 55, 'plantado': 55, 'tampa': 55, 'uma': 444, 'à': 438}, {'bolo': 55, 'cano': 55},
{'tras': 55}, {'...': 455, '<any_det>': 457, 'bolo': 55, 'furo': 55, 'lhe': 458, 'me': 459, 'o': 460, 'para': 461,
'pra': 461, 'um': 460, 'uma': 426}, {'<see_inf>': 268}, {'': (5, 'mine'), 'N': 0}, {'los': 370}, {'N': 370}, {'N':
370, 'a': 466, 'o': 466}, {'a': 466, 'ao': 466, 'com': 467, 'e': 467, 'à': 466}, {'N': 468}, {'N': 468, 'a': 469, 'o':
469}, {'contato': 370}, {'em': 471}, {'los': 472}, {'contacto': 370}, {'em': 474}, {'los': 475}, {'ela': 0, 'ele': 0},
{'<any_det>': 0, '^': 238, 'a': 464, 'ao': 0, 'apresenta': 465, 'apresentar': 470, 'apresentá': 465, 'coloca': 473,
'colocá': 473, 'conecta': 465, 'conectar': 470, 'conectá': 465, 'juntar': 470, 'lhe': 0, 'lhes': 0, 'po': 476, 'pra':
477, 'à': 0}, {'<give1>': 0, '<give1_pra>': 0, '<urge_inf>': 7, 'tenho': 138}, {'^': 479, 'lhe': 327}, {'<give1>': 0,
'<give1_pra>': 0}, {'^': 481}, {'^': 479, 'a': 141, 'eu': 480, 'ia': 143, 'iria': 127, 'lhe': 482, 'me': 127, 'nos':
127, 'vai': 143}, {'<to>': 304, 'lhe': 330, 'me': 145, 'para': 142, 'pra': 142, 'que': 483}, {'da': 149, 'de': 149,
'eu': 276, 'para': 239, 'pra': 239, 'preciso': 239, 'que': 239, 'se': 268}, {'pediu': 243}, {'da': 267}, {'cima': 487,
'vacuo': 55}, {'N': 38}, {'a': 489, 'o': 489}, {'<to>': 489, 'para': 490}, {'<paper>': 491}, {'a': 492, 'o': 492,
'um': 492, 'uma': 492}, {'<to>': 386, '^': 493, 'com': 389, 'para': 389}, {'da': 321, 'dela': 321, 'dele': 321, 'do':
321}, {'curriculo': 495, 'cv': 495}, {'o': 496}, {'da': 0, 'de': 0, 'do': 0}, {'me': 498}, {'nos': 34}, {'acaso': 13},
{'querer': 13}, {'<any_det>': 13, 'N': 13, 'c': 13, 'com': 13, 'por': 501, 'sem': 502}, {'<any_det>': 34, 'D': 34,
'N': 13, 'c': 34, 'cafe': 34, 'café': 34, 'com': 34, 'me': 36, 'por': 501, 'sem': 502}, {'<any_det>': 13, 'N': 13,
'c': 13, 'com': 13, 'me': 503, 'nos': 504, 'por': 501, 'sem': 502}, {'<any_det>': 13, 'N': 13, 'c': 13, 'com': 13,
'me': 503, 'nos': 503, 'por': 501, 'sem': 502}, {'me': 36}, {'apresentacao': 64, 'defesa': 64, 'pitch': 64}, {'^':
508}, {'a': 509, 'o': 509}, {'a': 290, 'como': 290, 'o': 290}, {'N': 511}, {'<to>': 512, 'lhe': 511, 'lhes': 511},
{'cliente': 322, 'contacto': 322, 'contato': 322, 'email': 63, 'lead': 322}, {'^': 493, 'lhe': 324, 'mensagem': 63,
'o': 496, 'um': 514}, {'<any_det>': 442, '<letter>': 13, 'nota': 441}, {'me': 516}, {'bom': 268, 'para': 236, 'pra':
236}, {'cinco': 276, 'dois': 276, 'duas': 276, 'quatro': 276, 'tres': 276}, {'<of>': 55, 'N': 55, 'a': 55, 'ir': 55,
'ligar': 55, 'no': 55, 'o': 55, 'que': 55}, {'completo': 520}, {'<of>': 55, 'N': 55, 'a': 55, 'completamente': 520,
'ir': 55, 'ligar': 55, 'mesmo': 520, 'no': 55, 'o': 55, 'por': 521, 'que': 55, 'totalmente': 520}, {'me': 522},
{'perguntar': 407}, {'a': 524, 'para': 524, 'pra': 524}, {'N': 525}, {'a': 526, 'o': 526}, {'<to>': 526, 'lhe': 13,
'para': 527}, {'me': 81}, {'ela': 529, 'ele': 529, 'me': 81}, {'<any_det>': 81, 'noticias': 81, 'que': 530,
'resposta': 81, 'retorno': 81}, {'<of>': 55, 'N': 55, 'a': 55, 'completamente': 520, 'ir': 55, 'ligar': 55, 'mesmo':
520, 'no': 55, 'nos': 522, 'o': 55, 'por': 521, 'que': 55, 'totalmente': 520}, {'<of>': 55, 'N': 55, 'a': 55,
'completamente': 520, 'ir': 55, 'ligar': 55, 'me': 522, 'mesmo': 520, 'no': 55, 'o': 55, 'por': 521, 'que': 55,
'totalmente': 520}, {'<set>': 34, 'a': 167, 'aguardando': 118, 'convencida': 168, 'convencido': 168, 'esperando': 118,
'à': 167}, {'aguardar': 251, 'esperar': 251}, {'aguardo': 251}, {'a': 535, 'aguardando': 251, 'esperando': 251, 'no':
536}, {'c': 13, 'com': 13, 'la': 276, 'lá': 276, 'para': 236}, {'duas': 276}, {'dois': 276, 'tres': 276}, {'as': 539,
'c': 13, 'com': 13, 'os': 540, 'todos': 276}, {'tambem': 276}, {'almocar': 13, 'conversa': 13, 'falar': 13, 'mesa':
13, 'tomar': 13}, {'com': 13}, {'conversa': 13, 'mesa': 13}, {'a': 543, 'c': 13, 'com': 13, 'em': 17, 'la': 544, 'lá':
544, 'na': 13, 'no': 13, 'reunida': 13, 'reunido': 13, 'à': 545}, {'conversa': 13, 'falar': 13}, {'conversa': 13},
{'a': 547, 'c': 13, 'com': 13, 'em': 13, 'juntos': 13, 'na': 13, 'no': 13, 'reunidos': 13, 'à': 548}, {'aguardar':
251, 'dever': 4, 'esperar': 251, 'pensar': 299}, {'da': 81, 'de': 81, 'do': 81}, {'a': 550, 'aguardando': 251,
'atras': 297, 'devendo': 4, 'esperando': 251, 'no': 536, 'pendente': 551, 'pensando': 299}, {'<give1_pra>': 0},
{'<any_det>': 0, 'a': 464, 'ao': 0, 'lhe': 0, 'lhes': 0, 'pra': 477, 'à': 0}, {'<giveinf>': 0, '<them>': 238}, {'^':
555}, {'a': 556, 'com': 556, 'de': 556}, {'': (5, 'mine'), '^': 555, 'lhe': 0}, {'a': 556, 'com': 556, 'de': 558},
{'encarrego': 498}, {'^': 238, 'lhe': 239, 'lhes': 239}, {'^': 553, 'a': 327, 'combinamos': 384, 'combinei': 384,
'combinámos': 384, 'devo': 554, 'e': 276, 'encarrego': 499, 'ficamos': 557, 'fico': 559, 'ficámos': 557, 'fiquei':
559, 'lhe': 327, 'lhes': 327, 'me': 560, 'o': 327, 'ocupo': 499, 'trato': 498, 'vamos': 561, 'vou': 561}, {'': (9,
'told'), 'a': 290, 'como': 290, 'o': 290}, {'N': 563}, {'<to>': 564, 'lhe': 511, 'lhes': 511, 'para': 305}, {'^': 481,
'lhe': 327}, {'^': 481, 'eu': 566, 'lhe': 482}, {'': (15, 'contact'), 'lhe': 330, 'que': 567}, {'confirmar': 81,
'enviar': 81, 'mandar': 81, 'responder': 81}, {'N': 569, 'confirmar': 81, 'enviar': 81, 'mandar': 81, 'me': 569,
'responder': 81}, {'^': 238, 'a': 570, 'ela': 570, 'ele': 570, 'o': 570}, {'^': 238, 'a': 570, 'apresenta': 465,
'apresentar': 470, 'apresentá': 465, 'coloca': 473, 'colocá': 473, 'conecta': 465, 'conectar': 470, 'conectá': 465,
'ela': 570, 'ele': 570, 'juntar': 470, 'me': 571, 'o': 570, 'po': 476}, {'se': 55}, {'gente': 573, 'vejo': 55},
{'falamos': 55, 'vemos': 55}, {'vejo': 55}, {'a': 574, 'estou': 55, 'falamos': 55, 'falava': 55, 'falo': 55, 'nos':
575, 'o': 576, 'vejo': 55, 'vemos': 55}, {'n': 577, 'nao': 577, 'não': 577}, {'que': 578}, {'falta': 118}, {'...':
579, 'lhe': 580}, {'a': 65, 'ao': 65, 'da': 65, 'do': 65, 'na': 65, 'no': 65, 'sobre': 65, 'à': 65}, {'D': 50},
{'para': 583, 'pra': 583, 'pro': 583}, {'espera': 166, 'ser': 584}, {'conta': 0}, {'minha': 586}, {'<moved_pp>': 584,
'a': 585, 'agora': 584, 'com': 172, 'comigo': 0, 'de': 173, 'marcada': 34, 'marcado': 34, 'para': 583, 'por': 587,
'pra': 583, 'pro': 583, 'responsavel': 174, 'à': 167}, {'nada': 55}, {'vao': 55}, {'0': 55, 'e': 589, 'em': 590,
'meia': 267, 'sozinha': 55, 'sozinho': 55, 'uma': 267}, {'^': 555, 'aguardar': 251, 'espera': 591, 'esperar': 251},
{'<giveinf>': 0, '<them>': 238, 'lhe': 0, 'lhes': 0}, {'^': 0}, {'^': 593, 'lhe': 594, 'lhes': 594, 'marcar': 55,
'remarcar': 55}, {'': (7, 'waiting'), '0': 55, '<of>': 81, 'e': 589, 'em': 590, 'meia': 267, 'sozinha': 55, 'sozinho':
55, 'uma': 267}, {'espera': 591}, {'a': 592, 'aguardando': 251, 'com': 556, 'de': 595, 'esperando': 596, 'no': 536,
'plantada': 591, 'plantado': 591, 'à': 597}, {'^': 555, 'aguardar': 251, 'esperar': 251}, {'a': 599, 'aguardando':
251, 'com': 556, 'de': 558, 'esperando': 251, 'no': 536, 'pendente': 551}, {'D': 50, 'para': 583, 'pra': 583, 'pro':
583}, {'para': 34}, {'^': 90, 'marcar': 55, 'me': 127, 'nos': 127, 'remarcar': 55}, {'by': 55}, {'aberto': 55,
'marcar': 55, 'stand': 604}, {'D': 50, 'depois': 55}, {'aberto': 55, 'fazer': 55, 'marcar': 55, 'minha': 586, 'stand':
604}, {'efeito': 55}, {'<moved_pp>': 601, '<off_pp>': 55, 'D': 50, 'a': 585, 'agendada': 34, 'agendado': 34, 'agora':
584, 'com': 172, 'combinado': 602, 'de': 603, 'em': 605, 'marcada': 34, 'marcado': 34, 'para': 606, 'por': 607, 'pra':
606, 'pro': 583, 'responsavel': 174, 'sem': 608, 'à': 167}, {'^': 555, 'espera': 591}, {'a': 610, 'com': 556, 'de':
595, 'esperando': 591, 'plantada': 591, 'plantado': 591, 'à': 597}, {'^': 555, 'dever': 4, 'espera': 591, 'saber':
417}, {'': (5, 'mine'), '^': 0}, {'': (5, 'mine'), '^': 555, 'lhe': 613, 'lhes': 594}, {'a': 612, 'com': 556, 'de':
614, 'devendo': 4, 'esperando': 591, 'plantada': 591, 'plantado': 591, 'sabendo': 417, 'à': 597}, {'<date>': 13},
{'<of>': 311, '<to>': 311, '^': 310, 'com': 311, 'entre': 311}, {'<course>': 393, 'apresentacao': 617,
'apresentacoes': 617, 'conexao': 617, 'intro': 617, 'intros': 617, 'minha': 419, 'ponte': 617}, {'apresentacao': 617,
'apresentacoes': 617, 'conexao': 617, 'intro': 617, 'intros': 617, 'ponte': 617}, {'<course>': 393, 'apresentacao':
617, 'apresentacoes': 617, 'conexao': 617, 'intro': 617, 'intros': 617, 'meu': 419, 'ponte': 617}, {'meus': 419},
{'^': 332, 'com': 333, 'em': 333, 'na': 333, 'no': 333}, {'voluntario': 622}, {'<course>': 393, '<feedback_noun>':
418}, {'<course>': 393, '<feedback_noun>': 418, 'apresentacao': 617, 'apresentacoes': 617, 'conexao': 617, 'intro':
617, 'intros': 617, 'ponte': 617}, {'<any_det>': 616, '<date>': 13, '<feedback_noun>': 418, 'a': 618, 'as': 619,
'lhe': 419, 'mentoria': 47, 'mentorias': 47, 'mentoring': 47, 'o': 620, 'os': 621, 'trabalho': 623, 'um': 624, 'uma':
625, 'voluntariado': 622}, {'<any_det>': 616, '<date>': 13, 'a': 619, 'as': 619, 'mentoria': 47, 'mentorias': 47,
'mentoring': 47, 'o': 619, 'trabalho': 623, 'uma': 619, 'voluntariado': 622}, {'ser': 584}, {'D': 50, 'a': 350,
'depois': 55, 'o': 350}, {'fazer': 55}, {'D': 50, 'caixa': 55, 'depois': 55, 'voicemail': 55}, {'D': 50, 'caixa': 55,
'voicemail': 55}, {'<moved_pp>': 601, '<off_pp>': 55, 'D': 50, 'a': 628, 'agora': 584, 'ao': 350, 'na': 350, 'no':
350, 'para': 629, 'por': 630, 'pra': 631, 'pro': 632, 'sem': 608}, {'': (15, 'contact'), 'casa': 13}, {'a': 13, 'o':
13}, {'a': 634, 'almocar': 13, 'ao': 13, 'ate': 13, 'beber': 13, 'com': 13, 'correr': 13, 'em': 17, 'jantar': 13,
'la': 13, 'lá': 13, 'na': 634, 'no': 13, 'num': 13, 'numa': 13, 'ter': 544, 'tomar': 13, 'ver': 635, 'visitar': 13,
'à': 13}, {'mentoria': 47, 'mentorias': 47, 'mentoring': 47}, {'a': 634, 'almocar': 13, 'ao': 13, 'ate': 13, 'beber':
13, 'com': 13, 'correr': 13, 'dar': 637, 'em': 17, 'jantar': 13, 'la': 13, 'lá': 13, 'na': 634, 'no': 13, 'num': 13,
'numa': 13, 'ter': 544, 'tomar': 13, 'ver': 635, 'visitar': 13, 'à': 13}, {'de': 268}, {'ela': 70, 'ele': 70, 'isso':
70, 'mim': 70, 'nos': 70, 'nós': 70}, {'a': 640, 'ao': 348}, {'chamadas': 55}, {'de': 642}, {'^': 332, 'com': 333,
'em': 333, 'na': 333, 'no': 333, 'para': 333}, {'voluntariado': 644}, {'de': 645}, {'ver': 269}, {'n': 55, 'nao': 55,
'não': 55}, {'que': 648}, {'que': 648, 'tempo': 649}, {'^': 238, 'tempos': 650}, {'...': 579, 'de': 647, 'muito': 650,
'que': 651, 'seculos': 650, 'tempos': 650}, {'agendado': 55, 'combinado': 55, 'marcado': 55}, {'<to>': 321, 'no':
321}, {'N': 654}, {'N': 654, 'a': 655, 'lhe': 324, 'o': 655, 'um': 323}, {'<to>': 304}, {'a': 313, 'ao': 313, 'com':
313, 'e': 313, 'à': 313}, {'N': 658}, {'N': 658, 'a': 659, 'o': 659}, {'da': 660, 'de': 660, 'do': 660, 'entre': 660},
{'a': 13, 'ao': 13, 'c': 13, 'com': 13, 'futebol': 13, 'padel': 13, 'tenis': 13, 'à': 13}, {'a': 397, 'me': 355, 'o':
397}, {'nos': 276, 'nós': 276}, {'': (14, 'together'), 'a': 664}, {'se': 665}, {'^': 238, 'de': 239}, {'^': 238,
'apresenta': 465, 'apresentar': 470, 'apresentá': 465, 'coloca': 473, 'colocá': 473, 'conecta': 465, 'conectar': 470,
'conectá': 465, 'juntar': 470, 'lhe': 594, 'po': 476}, {'^': 238, 'de': 668, 'lhe': 594, 'me': 667}, {'da': 268, 'de':
268, 'do': 268}, {'me': 670}, {'cadeira': 55}, {'de': 672}, {'cano': 55}, {'bolo': 55, 'cano': 55, 'cha': 673, 'furo':
55, 'nega': 55, 'tampa': 55}, {'bolo': 55, 'cano': 55, 'cha': 673, 'furo': 55, 'nega': 55, 'o': 674, 'tampa': 55,
'um': 675, 'uma': 675}, {'opiniao': 65}, {'minha': 677}, {'a': 678, 'comentarios': 65, 'feedback': 65, 'minha': 677},
{'': (5, 'mine'), 'que': 0}, {'<handed1>': 43, '<told1>': 232, '^': 250, 'dei': 679, 'devo': 0, 'pedi': 407,
'perguntei': 407, 'prometi': 680}, {'no': 268, 'o': 268, 'que': 268, 'sobre': 268, 'um': 268}, {'perdida': 55}, {'':
(15, 'contact'), '<to>': 526, 'a': 397, 'lhe': 13, 'o': 397, 'para': 527}, {'minha': 419}, {'<feedback_noun>': 418,
'um': 323}, {'curriculo': 495, 'cv': 495, 'meu': 419}, {'<feedback_noun>': 418, 'cliente': 322, 'contacto': 322,
'contato': 322, 'email': 63, 'lead': 322, 'mail': 63, 'zap': 63}, {'<feedback_noun>': 418, 'mensagem': 63},
{'<feedback_noun>': 418, '^': 493, 'a': 685, 'audio': 63, 'lhe': 686, 'mail': 63, 'mensagem': 63, 'o': 687, 'os': 621,
'um': 688, 'uma': 689, 'áudio': 63}, {'<letter>': 13}, {'<any_det>': 442, '<letter>': 13, '^': 184, 'nota': 441},
{'<any_det>': 691, '<letter>': 13, 'eu': 185, 'me': 692}, {'saudade': 13}, {'a': 694, 'saudades': 13}, {'saudades':
13}, {'': (13, 'talk'), 'como': 70, 'da': 70, 'de': 70, 'do': 70, 'por': 417, 'porque': 70, 'que': 70, 'se': 70,
'sobre': 70}, {'a': 0, 'em': 0}, {'mail': 13}, {'<letter>': 13, 'e': 699, 'nota': 441}, {'<any_det>': 700, '<letter>':
13, 'a': 438, 'e': 699, 'em': 439, 'esperando': 55, 'na': 443, 'no': 446, 'nota': 441, 'pendurada': 55, 'pendurado':
55, 'plantada': 55, 'plantado': 55, 'à': 438}, {'bolo': 55}, {'<any_det>': 457, 'bolo': 55, 'furo': 55, 'o': 702,
'para': 461, 'pra': 461, 'um': 702}, {'<any_det>': 700, '<letter>': 13, 'e': 699, 'nota': 441}, {'para': 0, 'pra': 0},
{'cabeca': 55}, {'<any_det>': 700, '<letter>': 13, 'completamente': 55, 'da': 706, 'e': 699, 'nota': 441,
'totalmente': 55}, {'para': 594, 'pra': 594}, {'<advises>': 188, '<called3>': 13, '<off>': 55, '<says>': 697, '^':
189, 'acompanhou': 276, 'alerta': 191, 'alertou': 191, 'avisou': 191, 'cobra': 122, 'cobrou': 122, 'coloca': 126,
'comprometi': 698, 'convida': 409, 'convidam': 409, 'deixou': 701, 'deu': 703, 'deve': 135, 'devem': 135, 'disse':
195, 'diz': 195, 'empurrou': 151, 'encaminhou': 704, 'encarrego': 498, 'encontramos': 355, 'encontrei': 355,
'encoraja': 151, 'encorajou': 151, 'enviou': 704, 'esqueci': 522, 'estimulou': 151, 'falou': 195, 'falta': 571,
'garantiu': 179, 'ia': 127, 'incentiva': 151, 'incentivou': 151, 'lembrar': 667, 'lembrei': 670, 'mandou': 704,
'ofereci': 705, 'passou': 707, 'pediu': 708, 'pergunto': 268, 'poe': 126, 'promete': 179, 'prometeu': 179, 'reuni':
355, 'reunimos': 355, 'tem': 196, 'tinha': 196, 'têm': 196, 'vai': 127, 'vao': 127}, {'^': 45, 'a': 46, 'o': 46},
{'a': 46, 'o': 46}, {'a': 46, 'ao': 46, 'aos': 46, 'as': 46, 'com': 711, 'em': 46, 'na': 46, 'no': 46, 'para': 46,
'pra': 46, 'à': 46, 'às': 46}, {'saudade': 55}, {'de': 713}, {'a': 278, 'ao': 278, 'aos': 278, 'à': 278}, {'obrigada':
715, 'obrigado': 715}, {'gente': 8}, {'melhor': 8}, {'^': 7, 'a': 717, 'eu': 8, 'nos': 8, 'nós': 8, 'o': 718}, {'N':
719}, {'da': 720, 'de': 720, 'dela': 719, 'dele': 719, 'do': 720}, {'agenda': 34, 'opiniao': 721, 'visao': 721}, {'N':
55}, {'da': 723, 'de': 723, 'do': 723}, {'': (0, 'missed'), 'a': 55, 'ao': 55, 'em': 55, 'na': 55, 'nada': 55, 'no':
55, 'nossa': 55, 'nosso': 55, 'o': 55, 'à': 55}, {'certo': 725, 'noticias': 55, 'para': 282, 'pra': 282, 'sinal': 55},
{'^': 238, 'lhe': 594}, {'^': 238, 'de': 727, 'lhe': 594}, {'possivel': 725}, {'volta': 55}, {'de': 730, 'mais': 55,
'nada': 55}, {'noticias': 55, 'sinal': 55}, {'<answers>': 55, 'deu': 732, 'esquecer': 728, 'liga': 731, 'ligou': 731,
'respondeu': 731}, {'esquecer': 667}, {'realizou': 725}, {'nada': 297}, {'ninguem': 725}, {'<answers>': 55,
'<clitic>': 280, '<happens3>': 725, '<seen1>': 55, 'cheguei': 283, 'consegui': 282, 'conseguimos': 282, 'deu': 726,
'esquece': 667, 'esquecer': 728, 'foi': 729, 'fui': 364, 'liga': 731, 'ligou': 731, 'me': 733, 'posso': 734, 'pude':
282, 'respondeu': 731, 'se': 735, 'sei': 736, 'tive': 286, 'veio': 737}, {'noticias': 55, 'para': 282, 'pra': 282,
'sinal': 55}, {'<answers>': 55, 'deu': 732, 'liga': 731, 'ligou': 731, 'respondeu': 731}, {'<answers>': 55,
'<clitic>': 280, '<seen1>': 55, 'cheguei': 283, 'consegui': 282, 'conseguimos': 282, 'deu': 739, 'liga': 731, 'ligou':
731, 'me': 740, 'pude': 282, 'respondeu': 731, 'tive': 286}, {'<answers>': 55, 'deu': 732}, {'<answers>': 55, 'deu':
732, 'me': 742}, {'': (7, 'waiting'), '<of>': 81, 'da': 81, 'de': 81, 'do': 81}, {'lugar': 8}, {'aguardo': 744,
'entender': 721, 'meu': 745, 'seu': 745, 'teu': 745, 'vacuo': 55}, {'bolo': 55, 'furo': 55, 'o': 702, 'para': 461,
'pra': 461, 'um': 702}, {'juntos': 276}, {'D': 34, 'c': 13, 'com': 13}, {'<advises>': 188, '<called3>': 13, '<off>':
55, '<says>': 697, '<we3>': 13, '^': 189, 'alerta': 191, 'alertou': 191, 'avisou': 191, 'convida': 409, 'convidam':
409, 'deixou': 701, 'deu': 747, 'deve': 135, 'devem': 135, 'disse': 206, 'diz': 206, 'dois': 748, 'empurrou': 151,
'encaminhou': 704, 'encontramos': 749, 'encontrei': 355, 'encoraja': 151, 'encorajou': 151, 'enviou': 704,
'esquecemos': 522, 'estimulou': 151, 'falamos': 79, 'falou': 206, 'ia': 127, 'incentiva': 151, 'incentivou': 151,
'mandou': 704, 'passou': 704, 'reuni': 355, 'reunimos': 355, 'tem': 196, 'tinha': 196, 'têm': 196, 'vai': 127, 'vao':
127, 'vemos': 79}, {'mim': 370}, {'mental': 370, 'para': 751, 'pessoal': 370}, {'<answers>': 55, '<came3>': 55,
'<clitic>': 280, '<seen1>': 55, 'atendeu': 55, 'chegou': 55, 'cheguei': 283, 'consegui': 282, 'conseguimos': 282,
'deu': 739, 'ligou': 55, 'me': 742, 'pude': 282, 'respondeu': 55, 'tive': 286}, {'dois': 748}, {'^': 250, 'quais': 70,
'qual': 70, 'seu': 266, 'sua': 266}, {'<to>': 348, 'N': 278, 'a': 278, 'ao': 278, 'aos': 278, 'à': 278}, {'para': 0},
{'<to>': 386, 'com': 389, 'me': 757, 'para': 389}, {'dois': 748, 'quais': 70, 'qual': 70}, {'entrevista': 268},
{'podcast': 268, 'video': 268, 'vídeo': 268}, {'palestra': 268}, {'a': 760, 'o': 761, 'que': 268, 'um': 761, 'uma':
762}, {'<them>': 402, 'a': 403, 'o': 403, 'que': 302}, {'escritorio': 34}, {'em': 258}, {'': (2, 'plan'), 'a': 258},
{'visitar': 34}, {'comigo': 34}, {'<moved_pp>': 601, 'D': 50, 'a': 628, 'agora': 584, 'almocar': 34, 'ao': 765,
'aqui': 766, 'ca': 767, 'jantar': 34, 'la': 766, 'lá': 766, 'me': 768, 'para': 583, 'pra': 583, 'pro': 583, 'ter':
769}, {'manha': 13, 'noite': 13, 'tarde': 13}, {'semana': 13}, {'de': 772}, {'dia': 13, 'fim': 773}, {'...': 355, 'a':
771, 'em': 17, 'la': 13, 'lá': 13, 'na': 634, 'no': 13, 'o': 774, 'pela': 13, 'pelo': 13, 'por': 17}, {'manha': 13,
'minha': 419, 'noite': 13, 'tarde': 13}, {'curriculo': 495, 'cv': 495, 'dia': 13, 'fim': 773, 'meu': 419},
{'<feedback_noun>': 418, 'cliente': 322, 'contacto': 322, 'contato': 322, 'lead': 322}, {'...': 355,
'<feedback_noun>': 418, '<to>': 386, '^': 493, 'a': 776, 'com': 389, 'em': 17, 'la': 13, 'lhe': 686, 'lá': 13, 'na':
634, 'no': 13, 'o': 777, 'os': 621, 'para': 389, 'pela': 13, 'pelo': 13, 'por': 17, 'um': 778, 'uma': 419}, {'cabeca':
55, 'ideia': 55}, {'completamente': 55, 'da': 780, 'totalmente': 55}, {'<moved_pp>': 601, 'D': 50, 'a': 628, 'agora':
584, 'me': 781, 'para': 583, 'pra': 583, 'pro': 583}, {'<to>': 407}, {'opiniao': 783}, {'a': 407, 'o': 407}, {'': (8,
'asked'), '<to>': 407, 'para': 785}, {'<to>': 407, 'para': 785}, {'conselho': 783}, {'<to>': 407, 'a': 784, 'ajuda':
783, 'conselho': 783, 'lhe': 786, 'lhes': 787, 'opiniao': 783, 'para': 785, 'um': 788}, {'<to>': 407, 'lhe': 787,
'lhes': 787, 'para': 785}, {'': (5, 'mine'), '<giveinf>': 0}, {'^': 791}, {'^': 791, 'eu': 240, 'lhe': 792}, {'para':
793, 'pra': 241, 'que': 793}, {'me': 794, 'para': 241, 'pra': 241, 'que': 241}, {'carona': 13}, {'vistos': 70},
{'call': 55}, {'a': 798}, {'<date>': 55, 'call': 55}, {'a': 800, 'ao': 363, 'o': 363, 'à': 363}, {'<to>': 407, 'lhe':
786, 'lhes': 787, 'para': 785}, {'me': 268}, {'^': 399, 'a': 401, 'em': 371, 'eu': 400}, {'N': 804}, {'<them>': 402,
'N': 372, 'a': 805, 'o': 805, 'que': 70}, {'<giveinf>': 0, 'lhe': 238}, {'^': 807}, {'^': 807, 'de': 808}, {'^': 807,
'apresenta': 465, 'apresentar': 470, 'apresentá': 465, 'coloca': 473, 'colocá': 473, 'conecta': 465, 'conectar': 470,
'conectá': 465, 'de': 808, 'juntar': 470, 'po': 476}, {'lhe': 55}, {'<see_inf>': 55, 'ligar': 811}, {'N': 680}, {'':
(5, 'mine'), '^': 0, 'que': 0}, {'a': 813, 'o': 813}, {'': (5, 'mine'), '<to>': 813, '^': 0, 'lhe': 814, 'lhes': 814,
'para': 815, 'que': 0}, {'': (5, 'mine'), '<to>': 813, 'lhe': 680, 'lhes': 680, 'para': 815, 'que': 0}, {'<date>': 34,
'passo': 370}, {'passos': 370}, {'N': 345, 'conversa': 367}, {'N': 345, 'a': 820, 'em': 378, 'o': 346}, {'conversa':
367}, {'a': 822}, {'encontramos': 55, 'encontrámos': 55}, {'encontrei': 55, 'liguei': 55, 'nos': 824, 'vi': 55},
{'<is3>': 70, '<they>': 70, 'saudade': 55}, {'': (13, 'talk'), 'sabe': 268}, {'<letter>': 13, 'chamada': 13, 'visita':
13}, {'<any_det>': 828, '<letter>': 13, 'chamada': 13, 'visita': 13}, {'dela': 265, 'dele': 265}, {'N': 654, 'a': 655,
'la': 321, 'lo': 321, 'o': 655}, {'duvidas': 290, 'perguntas': 290}, {'a': 832, 'as': 832, 'às': 832}, {'c': 13,
'com': 13, 'me': 355}, {'N': 13}, {'a': 835, 'as': 835, 'o': 835, 'os': 835}, {'com': 13, 'para': 13, 'pra': 13},
{'calhar': 268, 'compromete': 128, 'comprometeu': 128, 'encarrega': 153, 'fosse': 182, 'juntou': 276, 'ofereceu':
216}, {'atender': 55, 'falar': 55, 'noticias': 55, 'responder': 55, 'resposta': 55, 'retorno': 55, 'sinal': 55,
'sorte': 55, 'sucesso': 55, 'ver': 55}, {'me': 355}, {'bom': 268}, {'^': 45, 'a': 46, 'ao': 46, 'aos': 46, 'as': 46,
'com': 46, 'em': 46, 'na': 46, 'no': 46, 'para': 46, 'à': 46, 'às': 46}, {'coaching': 842, 'mentoria': 842,
'mentorias': 842, 'mentoring': 842}, {'de': 843}, {'falta': 297}, {'a': 845, 'falta': 297}, {'chama': 55}, {'com':
268, 'que': 268}, {'a': 167, 'agendada': 34, 'agendado': 34, 'aguardando': 118, 'esperando': 118, 'marcada': 34,
'marcado': 34, 'à': 167}, {'estava': 276, 'esteve': 276, 'veio': 276}, {'desligado': 55}, {'...': 579, 'de': 221,
'que': 221}, {'a': 34, 'o': 34}, {'^': 238, 'almocar': 36, 'encontrar': 34, 'estar': 36, 'lhe': 594, 'lhes': 594,
'ver': 853}, {'<date>': 34, 'de': 854, 'que': 854, 'um': 74, 'uma': 74}, {'': (5, 'mine'), '^': 238, 'almocar': 36,
'apresenta': 465, 'apresentar': 470, 'apresentá': 465, 'coloca': 473, 'colocá': 473, 'conecta': 465, 'conectar': 470,
'conectá': 465, 'encontrar': 34, 'estar': 36, 'juntar': 470, 'lhe': 594, 'lhes': 594, 'po': 476, 'ver': 853},
{'<date>': 34, 'de': 856, 'que': 856, 'saudades': 55, 'um': 74, 'uma': 74}, {'': (5, 'mine'), 'me': 90}, {'<giveinf>':
858}, {'^': 90, 'encontrar': 55}, {'<see_inf>': 55, '^': 859, 'me': 860, 'nos': 127}, {'agendado': 55, 'combinado':
55, 'de': 861, 'marcado': 55, 'que': 861}, {'com': 407}, {'a': 832, 'as': 832, 'duvidas': 863, 'às': 832},
{'<any_det>': 616, '<date>': 13}, {'dever': 4, 'pensar': 299}, {'a': 866, 'devendo': 4, 'do': 370, 'pensando': 299},
{'almoco': 13, 'almoço': 13}, {'<any_det>': 13, 'cafe': 13, 'cafezinho': 13, 'café': 13, 'cha': 13, 'chopp': 13,
'pequeno': 868, 'um': 341}, {'cafe': 13, 'café': 13, 'um': 13, 'uma': 13}, {'': (15, 'contact'), 'de': 672},
{'<any_det>': 13, 'bolo': 55, 'cafe': 13, 'cafezinho': 13, 'café': 13, 'cano': 55, 'cha': 871, 'chopp': 13, 'furo':
55, 'nega': 55, 'pequeno': 868, 'tampa': 55, 'um': 675, 'uma': 675}, {'<any_det>': 13, 'cafe': 13, 'cafezinho': 13,
'café': 13, 'cha': 13, 'chopp': 13, 'pequeno': 868}, {'mails': 13}, {'audios': 13, 'e': 874, 'emails': 13, 'mails':
13, 'mensagens': 13, 'áudios': 13}, {'de': 875}, {'': (15, 'contact'), 'ideia': 13}, {'audios': 13, 'e': 874,
'emails': 13, 'figurinhas': 13, 'ideia': 13, 'impressoes': 13, 'mails': 13, 'mensagens': 13, 'uma': 877, 'umas': 13,
'áudios': 13}, {'a': 866, 'devendo': 4, 'pensando': 299}, {'<drink>': 355}, {'<drink>': 355, 'vez': 417}, {'D': 50,
'a': 350, 'o': 350}, {'<moved_pp>': 584, '^': 92, 'a': 628, 'agora': 584, 'ao': 350, 'me': 127, 'na': 350, 'no': 350,
'nos': 127, 'para': 882, 'pra': 632, 'pro': 632}, {'<see_inf>': 34, '^': 238, 'a': 258, 'encontrar': 259, 'falar': 36,
'lhe': 792, 'lhes': 239, 'me': 260, 'nos': 261, 'ter': 262, 'ver': 269}, {'almocar': 34, 'ao': 765, 'aqui': 766, 'ca':
767, 'jantar': 34, 'la': 766, 'lá': 766, 'me': 768, 'ter': 769}, {'nos': 37}, {'N': 13, 'entrevista': 268},
{'facebook': 268, 'insta': 268, 'instagram': 268, 'linkedin': 268, 'twitter': 268, 'x': 268}, {'N': 13, 'podcast':
268, 'video': 268, 'vídeo': 268}, {'N': 13, 'a': 887, 'as': 835, 'me': 355, 'no': 888, 'o': 889, 'os': 835, 'que':
268, 'um': 761, 'uma': 762}, {'com': 333, 'em': 333, 'na': 333, 'no': 333, 'para': 333}, {'^': 238, 'casa': 34},
{'<see_inf>': 34, '^': 238, 'a': 892, 'encontrar': 259, 'falar': 36, 'lhe': 792, 'lhes': 239, 'me': 260, 'nos': 261,
'o': 239, 'ter': 262, 'ver': 269}, {'espera': 82, 'ultima': 267}, {'da': 149, 'de': 149, 'para': 239, 'pra': 239,
'preciso': 239, 'que': 239}, {'$': 3, '//': 10, '<advises>': 12, '<called3>': 14, '<came3>': 29, '<cheered1>': 33,
'<date>': 35, '<eat1>': 37, '<handed1>': 44, '<hours>': 49, '<moved1>': 54, '<moved_pp>': 51, '<off>': 55, '<off_pp>':
55, '<opines>': 62, '<rang1>': 63, '<read1>': 69, '<says>': 72, '<set>': 73, '<set_up>': 80, '<shall1>': 34,
'<stays>': 84, '<talked1>': 87, '<they>': 225, '<tip>': 231, '<told1>': 234, '<wants3>': 95, '<was_to>': 236, 'N':
244, '^': 249, 'a': 270, 'abracei': 13, 'acabamos': 271, 'acabei': 273, 'acabámos': 271, 'acao': 274, 'acho': 275,
'acompanharam': 277, 'acompanhei': 13, 'acompanhou': 277, 'agradecemos': 279, 'agradecer': 279, 'agradeci': 279,
'agradeco': 279, 'aguarda': 119, 'aguardamos': 81, 'aguardando': 251, 'aguardo': 81, 'ainda': 288, 'ajudamos': 293,
'ajudei': 296, 'ajudámos': 293, 'alertou': 121, 'alinhamos': 13, 'alinhámos': 13, 'almocamos': 13, 'almocei': 13,
'andamos': 298, 'ando': 301, 'antes': 303, 'anunciei': 306, 'ao': 308, 'apanhei': 309, 'apresentamos': 317,
'apresentei': 319, 'apresentámos': 317, 'arranjei': 325, 'as': 326, 'assim': 303, 'ate': 303, 'avisei': 331, 'avisou':
121, 'banco': 335, 'batemos': 336, 'bati': 337, 'bebemos': 339, 'bebi': 340, 'bebo': 342, 'botei': 347, 'brigada':
349, 'brigado': 349, 'brindamos': 13, 'brindámos': 13, 'cai': 352, 'caiu': 352, 'caixa': 354, 'caminhei': 355,
'carta': 358, 'celebramos': 13, 'chamada': 360, 'chamadas': 362, 'cheguei': 365, 'cobra': 122, 'cobrou': 122,
'coloca': 126, 'colocamos': 369, 'colocar': 374, 'coloquei': 379, 'com': 381, 'combinamos': 384, 'combinei': 384,
'combinámos': 384, 'comemoramos': 13, 'comemorei': 13, 'comemos': 13, 'comentei': 306, 'comi': 385, 'comigo': 276,
'compartilhei': 390, 'compromete': 129, 'comprometeu': 129, 'comprometi': 392, 'conduzi': 395, 'conectei': 398,
'confirmei': 306, 'conforme': 404, 'conhecemos': 13, 'conheci': 13, 'connosco': 276, 'conosco': 276, 'conselho': 406,
'consultei': 408, 'conta': 130, 'contei': 306, 'conversamos': 13, 'conversei': 13, 'conversámos': 13, 'convida': 410,
'convidaram': 14, 'convidou': 14, 'correio': 412, 'corri': 355, 'creio': 275, 'cruz': 413, 'cruzamo': 414, 'cruzei':
416, 'cuja': 70, 'cujo': 70, 'cumprimentei': 13, 'dado': 417, 'dei': 432, 'deixa': 433, 'deixei': 437, 'deixou': 447,
'demos': 448, 'depois': 449, 'desde': 303, 'desejei': 452, 'desliguei': 454, 'deu': 462, 'deve': 136, 'devem': 137,
'deveria': 463, 'devia': 463, 'deviamos': 463, 'devido': 70, 'devo': 478, 'dica': 406, 'direto': 352, 'discutimos':
13, 'disse': 484, 'diz': 146, 'dizem': 417, 'dizendo': 417, 'e': 485, 'ela': 486, 'ele': 486, 'em': 488, 'embora':
302, 'emprestei': 494, 'empurrou': 152, 'encaminhei': 497, 'encarrega': 154, 'encarrego': 499, 'encontramo': 500,
'encontramos': 505, 'encontrei': 506, 'encontro': 507, 'encontrámo': 414, 'encontrámos': 506, 'encorajou': 152,
'enquanto': 302, 'ensaiamos': 510, 'ensaiei': 510, 'ensaiámos': 510, 'ensinei': 513, 'entrevistei': 13, 'enviei': 515,
'enviou': 517, 'era': 518, 'eramos': 519, 'esbarrei': 416, 'escapou': 523, 'escrevi': 528, 'espera': 162, 'esperamos':
531, 'esperando': 251, 'espero': 531, 'esquecemos': 532, 'esqueci': 533, 'esta': 534, 'estamos': 537, 'estava': 538,
'estavamos': 541, 'esteve': 542, 'estive': 546, 'estivemos': 549, 'estou': 552, 'está': 534, 'eu': 562, 'expliquei':
565, 'falamos': 13, 'falei': 568, 'falou': 146, 'falta': 572, 'faltei': 364, 'falámos': 13, 'faz': 581, 'feedback':
582, 'festejei': 13, 'fica': 588, 'ficamos': 598, 'ficara': 176, 'ficaram': 177, 'fico': 600, 'ficou': 609, 'ficámos':
611, 'fiquei': 615, 'fiz': 626, 'fizemos': 627, 'foi': 633, 'fomos': 636, 'fui': 638, 'garantiu': 179, 'gostaria':
639, 'gostava': 639, 'gracas': 641, 'gravador': 643, 'h': 646, 'ha': 652, 'haviamos': 653, 'hora': 646, 'horas': 646,
'ia': 180, 'ideia': 268, 'incentivou': 152, 'indiquei': 656, 'informei': 657, 'insiste': 183, 'insistiu': 183,
'intro': 661, 'ja': 417, 'jantamos': 13, 'jantei': 13, 'jantámos': 13, 'jogamos': 13, 'joguei': 662, 'jogámos': 13,
'juntamo': 414, 'juntei': 663, 'juntou': 666, 'lanchamos': 13, 'lanchei': 13, 'lanchámos': 13, 'lembra': 667,
'lembrar': 669, 'lembrei': 671, 'lembrete': 370, 'levei': 676, 'lhe': 681, 'lhes': 681, 'li': 682, 'ligacao': 683,
'liguei': 684, 'manda': 186, 'mandei': 690, 'mandou': 693, 'matamos': 695, 'matámos': 696, 'me': 709, 'mentorei': 710,
'mentoria': 712, 'mentorias': 712, 'ministrei': 395, 'morrendo': 714, 'mostrei': 565, 'muita': 713, 'muito': 716,
'na': 722, 'nada': 724, 'nao': 738, 'necessita': 205, 'nem': 741, 'ninguem': 743, 'no': 746, 'nos': 750, 'nota': 752,
'nunca': 753, 'não': 738, 'nós': 754, 'o': 755, 'obrigada': 756, 'obrigado': 756, 'ocupa': 154, 'ocupo': 499,
'ofereceu': 209, 'ofereci': 758, 'os': 759, 'ouvi': 763, 'para': 764, 'parece': 417, 'partilhei': 390, 'passa': 770,
'passamos': 775, 'passei': 779, 'passou': 782, 'passámos': 775, 'pede': 119, 'pedi': 789, 'pedimos': 790, 'pediu':
795, 'peguei': 796, 'pelos': 797, 'pendente': 239, 'penso': 275, 'perdemos': 799, 'perdi': 801, 'perguntamos': 790,
'perguntei': 802, 'pergunto': 803, 'poe': 126, 'por': 806, 'porque': 70, 'porquê': 70, 'pq': 70, 'pra': 404,
'precisa': 211, 'precisamos': 809, 'precisava': 667, 'preciso': 810, 'procurei': 812, 'promete': 179, 'prometemos':
816, 'prometeu': 179, 'prometi': 817, 'propoe': 147, 'propos': 147, 'proxima': 74, 'proximo': 818, 'proximos': 819,
'pus': 821, 'pusemos': 823, 'pôr': 374, 'quando': 302, 'quase': 825, 'que': 826, 'quem': 827, 'quer': 212, 'queria':
639, 'quis': 812, 'reagendada': 50, 'reagendado': 50, 'reagendamos': 50, 'reagendar': 50, 'reagendámos': 50,
'recebemos': 829, 'receberam': 14, 'recebeu': 14, 'recebi': 829, 'recomendacao': 830, 'recomendei': 831,
'reencontrei': 506, 'reenviou': 517, 'remarcada': 50, 'remarcado': 50, 'remarcamos': 50, 'remarcar': 50, 'remarcou':
50, 'remarcámos': 50, 'requer': 215, 'respondi': 833, 'resta': 239, 'reuni': 834, 'reunimo': 500, 'reunimos': 355,
'reuniram': 13, 'reuno': 507, 'revi': 836, 'revimos': 13, 'revisamos': 13, 'sai': 837, 'saimos': 837, 'saudades': 297,
'saí': 837, 'se': 838, 'segundo': 404, 'sem': 839, 'sentei': 840, 'sera': 275, 'seria': 841, 'sessao': 844, 'sessoes':
844, 'seu': 455, 'sinto': 846, 'so': 847, 'sonhei': 848, 'soube': 417, 'sua': 455, 'sugestao': 830, 'ta': 849,
'talvez': 268, 'tambem': 850, 'tarefa': 274, 'tava': 355, 'telefone': 851, 'telefonei': 13, 'tem': 852, 'temos': 855,
'tenho': 857, 'tentamos': 812, 'tentei': 812, 'tento': 812, 'tentámos': 812, 'tinha': 862, 'tinhamos': 653, 'tirei':
864, 'tive': 865, 'tivemos': 865, 'to': 867, 'todo': 370, 'tomamos': 869, 'tomando': 870, 'tomara': 268, 'tomei': 872,
'tomo': 342, 'tomámos': 873, 'topei': 416, 'trabalhamos': 13, 'trabalhei': 355, 'trata': 153, 'trato': 498,
'treinamos': 510, 'treinámos': 510, 'troca': 876, 'trocamos': 13, 'trocámos': 13, 'trombei': 416, 'troquei': 878,
'têm': 224, 'tô': 879, 'um': 880, 'uma': 881, 'umas': 880, 'uns': 880, 'vai': 883, 'valeu': 349, 'vamos': 884, 'vao':
180, 'veio': 542, 'vejo': 507, 'vem': 885, 'vemo': 500, 'vemos': 886, 'vi': 890, 'viajei': 355, 'vimo': 414, 'vimos':
836, 'visitei': 13, 'visto': 417, 'vlw': 349, 'voicemail': 55, 'voluntaria': 891, 'voluntariado': 891, 'voluntario':
891, 'vou': 893, 'à': 894, 'é': 895}]


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

