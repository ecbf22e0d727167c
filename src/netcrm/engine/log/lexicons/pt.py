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
('hello', 'verb3', 'called3', 'happens3'), 'deve': ('hello', 'verb3', 'should'), 'devem': ('verb3',), 'devemos':
('should', 'urge_inf'), 'deveria': ('verb3', 'should', 'urge_inf'), 'deveriamos': ('should',), 'devia': ('verb3',
'was_to', 'should', 'urge_inf'), 'deviamos': ('was_to', 'should', 'urge_inf'), 'devo': ('hello', 'should',
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
'farei': ('give1',), 'farias': ('name_words',), 'faz': ('hello', 'verb3'), 'fazer': ('hello', 'giveinf', 'urge_inf'),
'fazia': ('verb3',), 'fe': ('name_words',), 'fecha': ('verb3',), 'fechada': ('set',), 'fechado': ('set',), 'fechar':
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
('filler',), 'jamais': ('not',), 'janta': ('verb3',), 'jantamos': ('hello',), 'jantar': ('hello', 'date', 'see_inf'),
'jantarei': ('shall1',), 'jantaremos': ('shall1',), 'jantei': ('hello', 'seen1'), 'janto': ('eat1',), 'jantámos':
('hello',), 'jogou': ('moved1',), 'juntamos': ('we3',), 'justo': ('name_words',), 'la': ('them', 'filler'), 'lanca':
('verb3',), 'lancam': ('verb3',), 'lancar': ('urge_inf',), 'lancara': ('verb3',), 'lancha': ('verb3',), 'lancho':
('eat1',), 'lancou': ('verb3',), 'landing': ('paper',), 'laranjeira': ('name_words',), 'largar': ('urge_inf',), 'las':
('them',), 'leal': ('name_words',), 'leao': ('name_words',), 'leio': ('give1',), 'leite': ('name_words',), 'lembrar':
('giveinf',), 'ler': ('giveinf',), 'leva': ('verb3',), 'levanta': ('verb3',), 'levantar': ('urge_inf',), 'levantou':
('verb3',), 'levar': ('giveinf',), 'levarei': ('give1',), 'levo': ('give1',), 'levou': ('verb3', 'called3'), 'lhe':
('them', 'hello', 'clitic'), 'lhes': ('them',), 'li': ('read1',), 'lidera': ('verb3',), 'ligacao': ('hello', 'date',
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
'mudou': ('verb3', 'moved1'), 'muito': ('filler', 'hello'), 'mulher': ('rel',), 'n': ('not',), 'na': ('hello',
'where_to'), 'nada': ('hello',), 'namorada': ('rel',), 'namorado': ('rel',), 'nao': ('not', 'hello', 'should'), 'nas':
('hello',), 'nasceu': ('verb3',), 'nem': ('not',), 'nenhum': ('not',), 'nenhuma': ('not',), 'neta': ('rel',), 'neto':
('rel',), 'neves': ('name_words',), 'ninguem': ('hello',), 'niver': ('party',), 'nogueira': ('name_words',), 'noite':
('hello',), 'noiva': ('rel',), 'noivo': ('rel',), 'nos': ('i', 'me', 'hello', 'clitic'), 'nossa': ('my', 'hello',
'any_det'), 'nossas': ('my',), 'nosso': ('my', 'hello', 'any_det'), 'nossos': ('my', 'hello'), 'notas':
('feedback_noun',), 'nova': ('hello',), 'nunca': ('not', 'hello'), 'nunes': ('name_words',), 'não': ('not', 'hello',
'should'), 'nós': ('i', 'hello'), 'o': ('them', 'det', 'hello', 'any_det', 'clitic', 'article'), 'obrigado':
('hello',), 'odeia': ('verb3', 'says'), 'ofereci': ('handed1',), 'oficina': ('course',), 'olhei': ('read1',),
'oliveira': ('name_words',), 'onde': ('hello',), 'ontem': ('hello',), 'opina': ('opines',), 'opiniao': ('tip',
'feedback_noun'), 'orcar': ('giveinf',), 'organiza': ('verb3',), 'organizou': ('verb3',), 'os': ('them', 'det',
'hello', 'any_det', 'clitic', 'article'), 'outra': ('hello',), 'outro': ('hello',), 'p': ('to',), 'padrinho':
('rel',), 'paga': ('verb3', 'give3'), 'pagam': ('give3',), 'pagar': ('giveinf',), 'pagara': ('give3',), 'pagarei':
('give1',), 'pago': ('give1',), 'pagou': ('verb3',), 'pai': ('rel',), 'pais': ('rel',), 'palestra': ('course',),
'palpite': ('tip',), 'papeamos': ('talked1',), 'papeei': ('talked1',), 'papo': ('hello', 'date'), 'para': ('hello',
'to', 'where_to'), 'parabenizar': ('todo_inf',), 'parabenizei': ('cheered1',), 'parar': ('urge_inf',), 'parasse':
('urge_inf',), 'parece': ('verb3',), 'parecia': ('verb3',), 'partilha': ('give3',), 'partilhamos': ('give1',),
'partilhar': ('giveinf',), 'partilhara': ('give3',), 'partilharei': ('give1',), 'partilhei': ('handed1',), 'partilho':
('give1', 'give1_pra'), 'passa': ('give3',), 'passada': ('hello',), 'passado': ('hello',), 'passam': ('give3',),
'passamos': ('give1', 'moved1'), 'passar': ('giveinf', 'see_inf'), 'passara': ('give3',), 'passaram': ('came3',),
'passarei': ('give1',), 'passei': ('hello', 'handed1'), 'passo': ('give1', 'give1_pra'), 'passou': ('hello', 'verb3',
'reach', 'came3', 'moved1'), 'passámos': ('moved1',), 'pastor': ('name_words',), 'patrao': ('rel',), 'patroa':
('rel',), 'paz': ('name_words',), 'pede': ('verb3',), 'pedir': ('hello', 'urge_inf', 'todo_inf'), 'pediu': ('verb3',
'bidding'), 'pedra': ('name_words',), 'pedro': ('name_words',), 'pela': ('hello', 'of'), 'pelo': ('hello', 'of'),
'pensa': ('verb3', 'opines', 'says'), 'pensava': ('verb3', 'was_to'), 'perde': ('verb3',), 'perdeu': ('verb3',),
'pereira': ('name_words',), 'pergunta': ('verb3', 'says'), 'perguntar': ('hello', 'see_inf', 'todo_inf'), 'perguntou':
('verb3', 'says'), 'perola': ('name_words',), 'pescador': ('name_words',), 'piedade': ('name_words',), 'pilar':
('name_words',), 'pinheiro': ('name_words',), 'pinho': ('name_words',), 'pinto': ('name_words',), 'pitch': ('paper',),
'planeia': ('verb3',), 'planeja': ('verb3',), 'planilha': ('paper',), 'plano': ('paper',), 'podcast': ('paper',),
'pode': ('hello', 'verb3', 'wants3'), 'podem': ('verb3',), 'podera': ('verb3',), 'poderia': ('should',), 'podia':
('verb3', 'should'), 'poe': ('verb3',), 'pois': ('filler',), 'pondera': ('verb3',), 'ponho': ('give1',), 'por':
('hello', 'giveinf', 'of'), 'porque': ('hello',), 'pos': ('verb3',), 'posso': ('hello',), 'postal': ('letter',),
'pouco': ('hello',), 'pq': ('hello',), 'pra': ('hello', 'to', 'where_to'), 'prado': ('name_words',), 'precisa':
('hello', 'verb3'), 'precisamos': ('should', 'urge_inf'), 'precisava': ('verb3', 'should'), 'preciso': ('hello',
'should', 'urge_inf'), 'prefere': ('verb3',), 'preferiu': ('verb3',), 'prepara': ('give3',), 'preparamos': ('give1',),
'preparar': ('giveinf',), 'prepararei': ('give1',), 'preparo': ('give1', 'give1_pra'), 'pretende': ('verb3',
'wants3'), 'preto': ('name_words',), 'prevista': ('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',),
'pro': ('hello', 'to', 'where_to'), 'procura': ('verb3', 'is3'), 'procuram': ('verb3',), 'procurar': ('giveinf',
'urge_inf'), 'procurava': ('verb3',), 'procuro': ('give1',), 'procurou': ('verb3', 'called3'), 'produto': ('paper',),
'propoe': ('verb3',), 'propos': ('verb3',), 'proposta': ('paper',), 'provavelmente': ('filler',), 'proxima':
('hello',), 'proximo': ('hello',), 'prá': ('to',), 'pôde': ('verb3',), 'pôr': ('giveinf',), 'q': ('hello',), 'qual':
('hello',), 'quando': ('hello',), 'quarta': ('hello',), 'quase': ('filler',), 'quatro': ('hello',), 'que': ('hello',),
'quem': ('hello',), 'quer': ('hello', 'verb3', 'wants3', 'is3', 'bidding'), 'querem': ('verb3',), 'querera':
('verb3',), 'queria': ('hello', 'verb3', 'was_to', 'bidding'), 'queriamos': ('was_to',), 'quero': ('hello',),
'quinta': ('hello',), 'quinze': ('hello',), 'quis': ('verb3',), 'rapidamente': ('filler',), 'rapidinho': ('filler',),
'rapido': ('filler',), 'raposo': ('name_words',), 'rascunho': ('paper',), 'reagendada': ('moved_pp',), 'reagendado':
('moved_pp',), 'reagendamos': ('moved1',), 'reagendei': ('moved1',), 'reagendou': ('moved1',), 'reagendámos':
('moved1',), 'recado': ('hello',), 'recebeu': ('reach', 'called3'), 'recebi': ('met1',), 'recomenda': ('verb3',
'advises'), 'recomendacao': ('tip',), 'recomendar': ('giveinf',), 'recomendo': ('give1',), 'recomendou': ('verb3',
'advises', 'bidding'), 'reconhece': ('says',), 'recusa': ('verb3',), 'recusou': ('verb3',), 'reduzir': ('urge_inf',),
'reduzisse': ('urge_inf',), 'reencontrei': ('met1',), 'reenvia': ('give3',), 'reenviar': ('giveinf',), 'reenviarei':
('give1',), 'reenvio': ('give1', 'give1_pra'), 'reformou': ('verb3',), 'regressa': ('verb3',), 'regressou':
('verb3',), 'rei': ('name_words',), 'reis': ('name_words',), 'reli': ('read1',), 'remarcada': ('moved_pp',),
'remarcado': ('moved_pp',), 'remarcamos': ('moved1',), 'remarcar': ('todo_inf',), 'remarcou': ('moved1',),
'remarcámos': ('moved1',), 'remarquei': ('moved1',), 'reservei': ('set_up',), 'responde': ('give3', 'answers'),
'respondem': ('give3',), 'responder': ('giveinf',), 'respondera': ('give3', 'will3'), 'responderam': ('answers',),
'responderei': ('give1',), 'respondeu': ('reach', 'called3', 'answers'), 'respondi': ('rang1',), 'respondo':
('give1',), 'retida': ('ill',), 'retido': ('ill',), 'retorna': ('give3', 'answers'), 'retornar': ('giveinf',),
'retornei': ('rang1',), 'retorno': ('give1',), 'retornou': ('reach', 'called3', 'answers'), 'reuni': ('seen1',),
'reuniao': ('hello', 'date'), 'reunimos': ('we3', 'seen1'), 'reunir': ('see_inf',), 'reunirei': ('shall1',), 'reuniu':
('we3',), 'reunião': ('hello', 'date'), 'reuno': ('eat1',), 'reve': ('give3',), 'revejo': ('give1',), 'rever':
('giveinf',), 'revi': ('hello', 'met1', 'read1'), 'revisa': ('give3',), 'revisar': ('giveinf',), 'revisei':
('read1',), 'reviso': ('give1',), 'ribeira': ('name_words',), 'ribeiro': ('name_words',), 'rio': ('name_words',),
'rios': ('name_words',), 'rocha': ('name_words',), 'rolou': ('happens3',), 'rosa': ('name_words',), 'rosario':
('name_words',), 'sabado': ('hello', 'name_words'), 'sabe': ('verb3', 'says'), 'sabia': ('verb3',), 'sai': ('verb3',),
'sair': ('see_inf',), 'saira': ('verb3',), 'saiu': ('verb3', 'happens3'), 'salvador': ('name_words',), 'santos':
('name_words',), 'sao': ('hello', 'verb3'), 'sapateiro': ('name_words',), 'se': ('hello', 'verb3', 'is3'),
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
('hello', 'verb3', 'is3'), 'teme': ('verb3',), 'temos': ('hello', 'should'), 'template': ('paper',), 'tenho':
('hello', 'should'), 'tentei': ('hello', 'attempt'), 'ter': ('see_inf', 'urge_inf'), 'tera': ('verb3',), 'terca':
('hello',), 'termina': ('verb3',), 'terminou': ('verb3',), 'tese': ('paper',), 'testa': ('verb3',), 'testar':
('urge_inf',), 'testasse': ('urge_inf',), 'testei': ('read1',), 'testou': ('verb3',), 'teve': ('hello', 'verb3',
'happens3'), 'texto': ('paper',), 'tia': ('rel',), 'time': ('rel',), 'tinha': ('hello', 'verb3', 'should', 'is3'),
'tinhamos': ('was_to', 'should', 'attempt'), 'tio': ('rel',), 'tip': ('tip',), 'tipo': ('filler',), 'tive': ('hello',
'seen1'), 'tivemos': ('seen1',), 'tiveram': ('verb3',), 'tmb': ('filler',), 'to': ('stays',), 'toca': ('verb3',),
'toda': ('filler',), 'todas': ('hello',), 'todo': ('filler',), 'todos': ('hello',), 'toma': ('verb3',), 'tomamos':
('hello',), 'tomar': ('see_inf', 'urge_inf'), 'tomei': ('hello',), 'tomo': ('eat1',), 'tomou': ('verb3',), 'tomámos':
('hello',), 'topa': ('verb3', 'wants3'), 'topou': ('verb3', 'wants3'), 'toque': ('call_noun', 'tip'), 'tornou':
('verb3',), 'torre': ('name_words',), 'torres': ('name_words',), 'touro': ('name_words',), 'trabalha': ('verb3',
'is3'), 'trabalham': ('verb3',), 'trabalhava': ('verb3',), 'trabalho': ('hello',), 'trabalhou': ('verb3',), 'trago':
('give1',), 'tranquilizei': ('cheered1',), 'transfere': ('give3',), 'transferida': ('moved_pp',), 'transferido':
('moved_pp',), 'transferir': ('giveinf',), 'transferiu': ('moved1',), 'transfiro': ('give1',), 'trara': ('give3',),
'trarei': ('give1',), 'traz': ('give3',), 'trazer': ('giveinf',), 'treinamento': ('course',), 'tres': ('hello',),
'troca': ('verb3',), 'trocou': ('verb3',), 'tudo': ('filler', 'hello'), 'tutoria': ('mentor_noun',), 'têm': ('hello',
'verb3'), 'tô': ('stays',), 'ultima': ('hello',), 'um': ('det', 'any_det'), 'uma': ('det', 'hello', 'any_det'),
'umas': ('det', 'any_det'), 'uns': ('det', 'any_det'), 'usa': ('verb3',), 'usar': ('urge_inf',), 'usava': ('verb3',),
'vaca': ('name_words',), 'vai': ('hello', 'verb3', 'is3'), 'vale': ('name_words',), 'valida': ('give3',), 'vao':
('verb3',), 'vc': ('they', 'hello'), 'veio': ('reach', 'came3'), 'vejo': ('eat1', 'seen1'), 'vem': ('hello', 'verb3',
'is3'), 'vemos': ('seen1',), 'vende': ('verb3',), 'vendem': ('verb3',), 'vender': ('urge_inf',), 'vendera':
('verb3',), 'vendesse': ('urge_inf',), 'vendeu': ('verb3',), 'ver': ('giveinf', 'see_inf'), 'vera': ('verb3',),
'verei': ('shall1',), 'veremos': ('shall1',), 'verificar': ('giveinf',), 'vi': ('hello', 'met1', 'seen1'), 'viaja':
('verb3',), 'viajando': ('ill',), 'viajou': ('verb3',), 'videochamada': ('date', 'call_noun'), 'vieram': ('reach',
'came3'), 'vimos': ('we3', 'met1', 'seen1'), 'vinha': ('verb3',), 'vinho': ('name_words',), 'violeta':
('name_words',), 'vira': ('verb3',), 'virou': ('verb3',), 'virá': ('verb3',), 'visita': ('date',), 'visitamos':
('met1',), 'visitar': ('see_inf',), 'visitarei': ('shall1',), 'visitei': ('hello', 'met1'), 'visito': ('eat1',),
'visitou': ('reach', 'called3'), 'visitámos': ('met1',), 'vitoria': ('name_words',), 'viu': ('verb3', 'we3'), 'vive':
('verb3', 'is3'), 'vivem': ('verb3',), 'vivia': ('verb3',), 'vizinha': ('rel',), 'vizinho': ('rel',), 'voce':
('hello',), 'volta': ('verb3',), 'voltara': ('verb3',), 'voltou': ('hello', 'verb3'), 'voo': ('date',), 'vou':
('hello',), 'whatsapp': ('letter',), 'workshop': ('course',), 'wpp': ('letter',), 'zap': ('letter',), 'zoom':
('date',), 'à': ('to', 'where_to'), 'às': ('to', 'where_to'), 'áudio': ('letter',), 'áudios': ('letter',), 'é':
('is3',), 'ñ': ('not',)}


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
'me': 134, 'nos': 135}, {'que': 7}, {'<urge_inf>': 7, 'tenho': 137}, {'^': 138}, {'gente': 139}, {'^': 138, 'a': 140,
'eu': 139}, {'^': 90, 'me': 127}, {'^': 138, 'a': 140, 'eu': 139, 'ia': 142, 'iria': 127, 'me': 127, 'nos': 127,
'vai': 142}, {'para': 141, 'pra': 141, 'que': 143}, {'me': 144, 'para': 141, 'pra': 141, 'que': 143}, {'que': 8},
{'de': 146, 'que': 8}, {'opiniao': 147}, {'da': 148, 'de': 148}, {'a': 8}, {'me': 150, 'nos': 150}, {'da': 127, 'de':
127, 'do': 127}, {'se': 152}, {'parte': 116}, {'minha': 154, 'nossa': 154}, {'da': 155}, {'...': 156, '<my>': 116},
{'^': 157}, {'^': 116, 'lhe': 122}, {'eu': 159}, {'^': 157, 'a': 118, 'as': 118, 'da': 118, 'de': 158, 'do': 118, 'o':
118, 'os': 118, 'que': 160}, {'': (4, 'needs_from_me'), '<my>': 116}, {'^': 162}, {'eu': 163, 'lhe': 163}, {'da': 163,
'de': 163, 'do': 163, 'que': 164}, {'espera': 165}, {'de': 62}, {'a': 166, 'aguardando': 118, 'convencida': 167,
'convencido': 167, 'esperando': 118, 'à': 166}, {'de': 127}, {'tarefa': 169}, {'a': 170}, {'^': 90, 'me': 127, 'nos':
127}, {'por': 127}, {'a': 166, 'com': 171, 'de': 172, 'responsavel': 173, 'à': 166}, {'de': 172}, {'com': 171, 'de':
172, 'responsavel': 173}, {'^': 90, 'me': 127, 'que': 142}, {'^': 90, 'me': 177, 'que': 142}, {'^': 92, 'me': 127,
'nos': 127}, {'eu': 8, 'que': 8}, {'eu': 8}, {'em': 146, 'para': 180, 'pra': 181, 'que': 8}, {'<urge_inf>': 7}, {'^':
183}, {'eu': 184, 'me': 184}, {'^': 7, 'a': 8}, {'^': 7, 'a': 8, 'me': 186, 'nos': 150, 'para': 8, 'que': 8},
{'<give3>': 90, 'da': 99, 'diz': 102, 'dá': 99, 'escreve': 102, 'fala': 102, 'liga': 102}, {'^': 7, 'nao': 8, 'não':
8}, {'contra': 189, 'para': 189, 'pra': 189, 'que': 189, 'sobre': 189}, {'para': 184, 'pra': 184}, {'^': 138, 'a':
140, 'eu': 139, 'ia': 127, 'iria': 127, 'me': 127, 'nos': 127, 'vai': 127}, {'para': 141, 'pra': 141, 'que': 192},
{'...': 191, 'me': 193, 'para': 141, 'pra': 141, 'que': 192}, {'de': 127, 'que': 127}, {'<advises>': 187, '<says>':
88, '^': 188, 'alerta': 190, 'alertou': 190, 'avisou': 190, 'cobra': 122, 'cobrou': 122, 'coloca': 126, 'deve': 135,
'disse': 194, 'diz': 194, 'empurrou': 150, 'encoraja': 150, 'encorajou': 150, 'estimulou': 150, 'falou': 194,
'garantiu': 178, 'ia': 127, 'incentiva': 150, 'incentivou': 150, 'poe': 126, 'promete': 178, 'prometeu': 178, 'tem':
195, 'tinha': 195, 'têm': 195, 'vai': 127, 'vao': 127}, {'D': 116}, {'...': 197}, {'': (4, 'needs_from_me'), '...':
197}, {'...': 156, '<any_det>': 198, '<my>': 199}, {'<any_det>': 198, '<my>': 199}, {'^': 201}, {'^': 200}, {'^': 200,
'a': 118, 'as': 118, 'da': 202, 'de': 203, 'do': 202, 'o': 118, 'os': 118}, {'...': 191}, {'<advises>': 187, '^': 188,
'alerta': 190, 'alertou': 190, 'avisou': 190, 'deve': 135, 'disse': 205, 'diz': 205, 'empurrou': 150, 'encoraja': 150,
'encorajou': 150, 'estimulou': 150, 'falou': 205, 'ia': 127, 'incentiva': 150, 'incentivou': 150, 'tem': 195, 'tinha':
195, 'têm': 195, 'vai': 127, 'vao': 127}, {'para': 142}, {'se': 207}, {'^': 116, 'eu': 159, 'lhe': 122}, {'^': 200,
'a': 118, 'as': 118, 'da': 202, 'de': 203, 'do': 202, 'o': 118, 'os': 118, 'que': 209}, {'^': 157, 'a': 118, 'as':
118, 'da': 118, 'de': 158, 'do': 118, 'o': 118, 'os': 118}, {'...': 156}, {'^': 212}, {'^': 212, 'de': 213}, {'para':
142, 'pra': 142}, {'compromete': 128, 'comprometeu': 128, 'encarrega': 152, 'ofereceu': 215}, {'a': 166, 'aguardando':
118, 'esperando': 118, 'à': 166}, {'me': 90}, {'<giveinf>': 218}, {'^': 219, 'me': 127, 'nos': 127}, {'de': 220,
'que': 220}, {'me': 127, 'nos': 127}, {'de': 222, 'que': 222}, {'<advises>': 12, '<opines>': 62, '<says>': 89,
'<wants3>': 95, '^': 115, 'aguarda': 119, 'alertou': 121, 'avisou': 121, 'cobra': 122, 'cobrou': 122, 'coloca': 126,
'compromete': 129, 'comprometeu': 129, 'conta': 130, 'deve': 136, 'disse': 145, 'diz': 145, 'e': 149, 'empurrou': 151,
'encarrega': 153, 'encorajou': 151, 'espera': 161, 'esta': 168, 'está': 168, 'falou': 145, 'fica': 174, 'ficara': 175,
'ficaram': 176, 'ficou': 174, 'garantiu': 178, 'ia': 179, 'incentivou': 151, 'insiste': 182, 'insistiu': 182, 'manda':
185, 'mandou': 185, 'me': 196, 'necessita': 204, 'nos': 206, 'ocupa': 153, 'ofereceu': 208, 'pede': 119, 'poe': 126,
'precisa': 210, 'promete': 178, 'prometeu': 178, 'propoe': 146, 'propos': 146, 'quer': 211, 'requer': 214, 'se': 216,
'ta': 217, 'tem': 221, 'tinha': 221, 'trata': 152, 'têm': 223, 'vai': 179, 'vao': 179, 'é': 149}, {'^': 7, 'que': 8},
{'^': 7, 'e': 225, 'era': 225, 'foi': 225, 'hoje': 225, 'que': 8, 'é': 225}, {'...': 9, '^': 7, 'e': 225, 'era': 225,
'foi': 225, 'hoje': 225, 'que': 8, 'é': 225}, {'<them>': 226, 'N': 227}, {'...': 9, ':': 8}, {'da': 228, 'de': 228,
'dela': 229, 'dele': 229, 'do': 228}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 231}, {'lhe': 232, 'lhes': 232},
{'encontrar': 55}, {'<see_inf>': 55, 'me': 234}, {'ao': 13, 'aqui': 13, 'ca': 13, 'em': 13, 'na': 13, 'no': 13,
'pela': 13, 'pelo': 13}, {'<giveinf>': 0}, {'^': 237}, {'^': 237, 'lhe': 238}, {'^': 237, 'eu': 239, 'lhe': 238},
{'para': 240, 'pra': 240, 'que': 240}, {'me': 241, 'para': 240, 'pra': 240, 'que': 240}, {'apareceu': 236, 'passaram':
236, 'passou': 236, 'pediu': 242, 'veio': 13, 'vieram': 13}, {'ela': 0, 'elas': 0, 'ele': 0, 'eles': 0}, {'lha': 0,
'lhe': 0, 'lhes': 0, 'lho': 0, 'p': 244, 'para': 244, 'pra': 244}, {'N': 0, 'ela': 0, 'elas': 0, 'ele': 0, 'eles': 0},
{'a': 246, 'ao': 246, 'p': 246, 'para': 246, 'pra': 246, 'à': 246}, {'<give1>': 245, '<give1_pra>': 0, '<give3>': 96,
'da': 100, 'desaconselha': 7, 'desaconselhou': 7, 'devolvo': 247, 'diz': 103, 'dou': 247, 'dá': 100, 'escreve': 103,
'faco': 247, 'faz': 107, 'liga': 103, 'ligo': 247, 'me': 110, 'mostro': 247, 'passo': 247, 'poe': 111, 'telefona':
103, 'volta': 114, 'voltara': 114}, {'<give1>': 0}, {'': (7, 'waiting'), '<of>': 81}, {'dela': 90, 'dele': 90},
{'lado': 251}, {'do': 252}, {'esta': 253, 'está': 253}, {'papo': 13}, {'': (14, 'together'), '<we3>': 13, 'encontra':
34, 'fala': 34, 've': 34}, {'casa': 34}, {'me': 34, 'nos': 34}, {'encontrar': 34, 'reunir': 34}, {'encontrar': 34},
{'com': 34, 'reuniao': 34, 'reunião': 34, 'um': 34, 'uma': 34}, {'<see_inf>': 34, 'a': 257, 'encontrar': 258, 'falar':
36, 'me': 259, 'nos': 260, 'ter': 261}, {'almoca': 34, 'almocou': 13, 'bateu': 255, 'conversou': 13, 'discutiu': 13,
'falou': 13, 'foi': 13, 'janta': 34, 'jantou': 13, 'saiu': 13, 'se': 256, 'toma': 34, 'tomou': 13, 'vai': 262, 'viu':
13}, {'e': 225, 'era': 225, 'foi': 225, 'é': 225}, {'conselho': 264, 'dica': 264, 'recomendacao': 264, 'sugestao':
264}, {'hora': 55}, {'': (11, 'thinking')}, {'se': 267}, {'^': 249, 'aguardar': 250, 'bola': 254, 'espera': 82,
'esperar': 250, 'gente': 263, 'quais': 70, 'qual': 70, 'seu': 265, 'sua': 265, 'ultima': 266, 'ver': 268}, {'de': 13},
{'<see_inf>': 13}, {'de': 271}, {'minha': 0}, {'que': 267}, {'': (14, 'together')}, {'me': 275}, {'': (10, 'thanks')},
{'': (10, 'thanks'), '<to>': 277}, {'<seen1>': 55}, {'me': 55}, {'': (0, 'missed'), '<see_inf>': 55, 'encontrar': 280,
'me': 234}, {'a': 281}, {'para': 281, 'pra': 281}, {'de': 281}, {'como': 281, 'tempo': 284}, {'<clitic>': 279,
'<seen1>': 55, 'cheguei': 282, 'consegui': 281, 'conseguimos': 281, 'deu': 283, 'pude': 281, 'tive': 285}, {'nao':
286, 'não': 286}, {'': (18, 'gave:knowledge')}, {'^': 288}, {'a': 289, 'com': 289, 'em': 289, 'na': 289, 'no': 289},
{'<them>': 290, 'N': 290}, {'<them>': 290, 'N': 290, 'a': 291, 'o': 291}, {'<them>': 290, 'N': 290, 'a': 289, 'com':
289, 'na': 289, 'no': 289}, {'a': 289, 'com': 289, 'na': 289, 'no': 289}, {'<them>': 290, 'N': 290, 'a': 293, 'la':
294, 'lo': 294, 'o': 293}, {'da': 55, 'de': 55, 'do': 55}, {'atras': 296}, {'em': 267, 'que': 267, 'se': 267},
{'pensar': 298}, {'a': 299, 'atras': 296, 'pensando': 298}, {'': (13, 'talk'), '<they>': 70}, {'que': 301}, {'N':
231}, {'a': 303, 'o': 303}, {'<to>': 303, 'para': 304}, {'parece': 70}, {'que': 306}, {'o': 13}, {'': (16,
'gave:intro')}, {'^': 309}, {'N': 310}, {'N': 310, 'a': 311, 'o': 311}, {'a': 311, 'o': 311}, {'<to>': 311, 'com':
312, 'e': 312, 'para': 313}, {'N': 314}, {'N': 314, 'a': 315, 'lhe': 313, 'o': 315}, {'dois': 310, 'duas': 310}, {'N':
314, 'a': 315, 'as': 317, 'lhe': 313, 'o': 315, 'os': 317}, {'': (21, 'gave:referral')}, {'^': 319}, {'<to>': 320,
'^': 319}, {'cliente': 321, 'contacto': 321, 'contato': 321, 'lead': 321}, {'um': 322}, {'lhe': 323, 'um': 322},
{'quais': 70, 'qual': 70}, {'^': 249}, {'^': 249, 'lhe': 326}, {'^': 249, 'eu': 327, 'lhe': 326}, {'que': 328},
{'<to>': 303, 'lhe': 329, 'que': 328}, {'': (23, 'gave:volunteering')}, {'^': 331}, {'alimentos': 332}, {'alimentar':
332, 'de': 333}, {'': (15, 'contact'), 'um': 255}, {'um': 255}, {'': (15, 'contact'), '<drink>': 34}, {'um': 337,
'uma': 13, 'umas': 13, 'uns': 13}, {'um': 13, 'uma': 13, 'umas': 13, 'uns': 13}, {'<drink>': 34}, {'um': 340}, {'com':
312}, {'contacto': 342, 'contato': 342}, {'em': 343}, {'N': 344}, {'N': 344, 'a': 345, 'o': 345}, {'N': 277}, {'<to>':
347, 'N': 277}, {'caixa': 55, 'voicemail': 55}, {'a': 349, 'o': 349}, {'ao': 349, 'na': 349, 'no': 349, 'para': 350,
'pra': 349, 'pro': 349}, {'mensagens': 55}, {'de': 352, 'postal': 55}, {'c': 13, 'com': 13}, {'a': 320, 'ao': 320,
'da': 320, 'do': 320, 'para': 320, 'pra': 320, 'à': 320}, {'recomendacao': 355}, {'de': 356}, {'atendida': 55},
{'nao': 358, 'não': 358, 'perdida': 55}, {'atendidas': 55}, {'nao': 360, 'não': 360, 'perdidas': 55}, {'<date>': 55},
{'a': 362, 'ao': 362, 'o': 362, 'à': 362}, {'tarde': 363}, {'dia': 13}, {'em': 365}, {'papo': 366}, {'o': 367}, {'':
(12, 'task')}, {'contacto': 369, 'contato': 369}, {'em': 370}, {'N': 371}, {'N': 371, 'a': 372, 'o': 372}, {'com':
312, 'e': 312}, {'N': 374}, {'N': 374, 'a': 375, 'o': 375}, {'contacto': 376, 'contato': 376}, {'N': 344, 'a': 345,
'em': 377, 'o': 345}, {'gente': 275}, {'a': 379, 'saudade': 55}, {'ela': 238, 'ele': 238}, {'eu': 238}, {'com': 381,
'de': 238, 'que': 382}, {'com': 13, 'um': 13, 'uma': 13}, {'N': 43}, {'experiencia': 289}, {'minha': 386}, {'a': 385,
'o': 385}, {'<to>': 385, 'a': 387, 'com': 388, 'minha': 386, 'para': 388}, {'a': 0}, {'me': 390}, {'^': 288, 'a': 289,
'ao': 289, 'aos': 289, 'as': 289, 'de': 289, 'em': 289, 'na': 289, 'no': 289, 'para': 289, 'pra': 289, 'sobre': 289,
'à': 289, 'às': 289}, {'<course>': 392}, {'a': 393, 'o': 393, 'um': 393, 'uma': 393}, {'a': 311, 'ao': 311, 'com':
313, 'e': 313, 'à': 311}, {'N': 395}, {'a': 396, 'o': 396}, {'<should>': 7, 'e': 56, 'o': 56, 'é': 56}, {'^': 398},
{'gente': 399}, {'^': 398, 'a': 400, 'eu': 399}, {'N': 401}, {'<them>': 401, 'a': 402, 'o': 402}, {'dia': 8}, {'dela':
264, 'dele': 264, 'do': 404}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 406, 'o': 406}, {'a': 34, 'para': 34, 'pra':
34}, {'me': 408, 'nos': 408}, {'voz': 55}, {'de': 410}, {'vermelha': 332}, {'nos': 13}, {'c': 13, 'com': 13, 'na': 13,
'no': 13}, {'c': 13, 'com': 13, 'me': 414, 'na': 13, 'no': 13}, {'que': 70}, {'<to>': 65, '^': 64, 'no': 65},
{'<feedback_noun>': 417}, {'<course>': 392, 'minha': 418}, {'<to>': 31, '^': 30}, {'parabens': 420}, {'animo': 420,
'apoio': 420, 'forca': 420, 'os': 421, 'parabens': 420}, {'cara': 415, 'caras': 415}, {'^': 288, 'a': 289, 'ao': 289,
'com': 289, 'na': 289, 'no': 289, 'à': 289}, {'forca': 424, 'mao': 424, 'maozinha': 424}, {'<feedback_noun>': 417,
'animo': 420, 'apoio': 420, 'forca': 420, 'os': 421, 'parabens': 420, 'uma': 425}, {'<course>': 392, 'meu': 418},
{'animo': 420, 'apoio': 420, 'forca': 420, 'meus': 418, 'os': 421, 'parabens': 420}, {'<course>': 392,
'<feedback_noun>': 417, 'toque': 63}, {'<course>': 392, '<feedback_noun>': 417, 'forca': 424, 'mao': 424, 'maozinha':
424}, {'<feedback_noun>': 417, '<to>': 385, 'a': 419, 'animo': 420, 'apoio': 420, 'as': 422, 'boleia': 13, 'carona':
13, 'com': 388, 'de': 423, 'forca': 420, 'lhe': 426, 'mentoria': 47, 'mentorias': 47, 'mentoring': 47, 'o': 427, 'os':
428, 'para': 388, 'parabens': 420, 'um': 429, 'uma': 430}, {'comigo': 0}, {'na': 55}, {'': (0, 'missed'), 'na': 55},
{'mensagem': 433}, {'mensagem': 433, 'recado': 434, 'uma': 435}, {'espera': 55}, {'visto': 55}, {'voz': 13}, {'de':
439}, {'<letter>': 13, 'nota': 440}, {'mao': 55}, {'tampa': 55}, {'<any_det>': 441, '<letter>': 13, 'a': 437, 'na':
442, 'nota': 440, 'pendurada': 55, 'pendurado': 55, 'plantada': 55, 'plantado': 55, 'tampa': 55, 'uma': 443, 'à':
437}, {'vacuo': 55}, {'a': 437, 'em': 438, 'esperando': 55, 'me': 444, 'na': 442, 'no': 445, 'pendurada': 55,
'pendurado': 55, 'plantada': 55, 'plantado': 55, 'à': 437}, {'a': 393, 'animo': 420, 'apoio': 420, 'as': 422, 'forca':
420, 'lhe': 422, 'mentoria': 47, 'mentorias': 47, 'mentoring': 47, 'o': 393, 'os': 422, 'parabens': 420, 'um': 393,
'uma': 393}, {'de': 301, 'que': 301}, {'sorte': 31}, {'boa': 449}, {'boa': 449, 'lhe': 450}, {'chamada': 13}, {'a':
452, 'agora': 13, 'c': 13, 'com': 13}, {'<tip>': 9}, {'^': 7, 'de': 8, 'para': 8, 'que': 8}, {'conselho': 455, 'dica':
455, 'sugestao': 455, 'toque': 455}, {'uma': 425}, {'...': 454, '<any_det>': 456, 'a': 437, 'na': 442, 'pendurada':
55, 'pendurado': 55, 'plantada': 55, 'plantado': 55, 'tampa': 55, 'uma': 443, 'à': 437}, {'bolo': 55, 'cano': 55},
{'tras': 55}, {'...': 454, '<any_det>': 456, 'bolo': 55, 'furo': 55, 'lhe': 457, 'me': 458, 'o': 459, 'para': 460,
'pra': 460, 'um': 459, 'uma': 425}, {'<see_inf>': 267}, {'': (5, 'mine'), 'N': 0}, {'los': 369}, {'N': 369}, {'N':
369, 'a': 465, 'o': 465}, {'a': 465, 'ao': 465, 'com': 466, 'e': 466, 'à': 465}, {'N': 467}, {'N': 467, 'a': 468, 'o':
468}, {'contato': 369}, {'em': 470}, {'los': 471}, {'contacto': 369}, {'em': 473}, {'los': 474}, {'ela': 0, 'ele': 0},
{'<any_det>': 0, '^': 237, 'a': 463, 'ao': 0, 'apresenta': 464, 'apresentar': 469, 'apresentá': 464, 'coloca': 472,
'colocá': 472, 'conecta': 464, 'conectar': 469, 'conectá': 464, 'juntar': 469, 'lhe': 0, 'lhes': 0, 'po': 475, 'pra':
476, 'à': 0}, {'<give1>': 0, '<give1_pra>': 0, '<urge_inf>': 7, 'tenho': 137}, {'^': 478, 'lhe': 326}, {'<give1>': 0,
'<give1_pra>': 0}, {'^': 480}, {'^': 478, 'a': 140, 'eu': 479, 'ia': 142, 'iria': 127, 'lhe': 481, 'me': 127, 'nos':
127, 'vai': 142}, {'<to>': 303, 'lhe': 329, 'me': 144, 'para': 141, 'pra': 141, 'que': 482}, {'da': 148, 'de': 148,
'eu': 275, 'para': 238, 'pra': 238, 'preciso': 238, 'que': 238, 'se': 267}, {'pediu': 242}, {'da': 266}, {'cima': 486,
'vacuo': 55}, {'N': 38}, {'a': 488, 'o': 488}, {'<to>': 488, 'para': 489}, {'<paper>': 490}, {'a': 491, 'o': 491,
'um': 491, 'uma': 491}, {'<to>': 385, '^': 492, 'com': 388, 'para': 388}, {'da': 320, 'dela': 320, 'dele': 320, 'do':
320}, {'curriculo': 494, 'cv': 494}, {'o': 495}, {'da': 0, 'de': 0, 'do': 0}, {'me': 497}, {'nos': 34}, {'acaso': 13},
{'querer': 13}, {'<any_det>': 13, 'N': 13, 'c': 13, 'com': 13, 'por': 500, 'sem': 501}, {'<any_det>': 34, 'D': 34,
'N': 13, 'c': 34, 'cafe': 34, 'café': 34, 'com': 34, 'me': 36, 'por': 500, 'sem': 501}, {'<any_det>': 13, 'N': 13,
'c': 13, 'com': 13, 'me': 502, 'nos': 503, 'por': 500, 'sem': 501}, {'<any_det>': 13, 'N': 13, 'c': 13, 'com': 13,
'me': 502, 'nos': 502, 'por': 500, 'sem': 501}, {'me': 36}, {'apresentacao': 64, 'defesa': 64, 'pitch': 64}, {'^':
507}, {'a': 508, 'o': 508}, {'a': 289, 'como': 289, 'o': 289}, {'N': 510}, {'<to>': 511, 'lhe': 510, 'lhes': 510},
{'cliente': 321, 'contacto': 321, 'contato': 321, 'email': 63, 'lead': 321}, {'^': 492, 'lhe': 323, 'mensagem': 63,
'o': 495, 'um': 513}, {'<any_det>': 441, '<letter>': 13, 'nota': 440}, {'me': 515}, {'bom': 267, 'para': 235, 'pra':
235}, {'cinco': 275, 'dois': 275, 'duas': 275, 'quatro': 275, 'tres': 275}, {'<of>': 55, 'N': 55, 'a': 55, 'ir': 55,
'ligar': 55, 'no': 55, 'o': 55, 'que': 55}, {'completo': 519}, {'<of>': 55, 'N': 55, 'a': 55, 'completamente': 519,
'ir': 55, 'ligar': 55, 'mesmo': 519, 'no': 55, 'o': 55, 'por': 520, 'que': 55, 'totalmente': 519}, {'me': 521},
{'perguntar': 406}, {'a': 523, 'para': 523, 'pra': 523}, {'N': 524}, {'a': 525, 'o': 525}, {'<to>': 525, 'lhe': 13,
'para': 526}, {'me': 81}, {'ela': 528, 'ele': 528, 'me': 81}, {'<any_det>': 81, 'noticias': 81, 'que': 529,
'resposta': 81, 'retorno': 81}, {'<of>': 55, 'N': 55, 'a': 55, 'completamente': 519, 'ir': 55, 'ligar': 55, 'mesmo':
519, 'no': 55, 'nos': 521, 'o': 55, 'por': 520, 'que': 55, 'totalmente': 519}, {'<of>': 55, 'N': 55, 'a': 55,
'completamente': 519, 'ir': 55, 'ligar': 55, 'me': 521, 'mesmo': 519, 'no': 55, 'o': 55, 'por': 520, 'que': 55,
'totalmente': 519}, {'<set>': 34, 'a': 166, 'aguardando': 118, 'convencida': 167, 'convencido': 167, 'esperando': 118,
'à': 166}, {'aguardar': 250, 'esperar': 250}, {'aguardo': 250}, {'a': 534, 'aguardando': 250, 'esperando': 250, 'no':
535}, {'c': 13, 'com': 13, 'la': 275, 'lá': 275, 'para': 235}, {'duas': 275}, {'dois': 275, 'tres': 275}, {'as': 538,
'c': 13, 'com': 13, 'os': 539, 'todos': 275}, {'tambem': 275}, {'almocar': 13, 'conversa': 13, 'falar': 13, 'mesa':
13, 'tomar': 13}, {'com': 13}, {'conversa': 13, 'mesa': 13}, {'a': 542, 'c': 13, 'com': 13, 'em': 17, 'la': 543, 'lá':
543, 'na': 13, 'no': 13, 'reunida': 13, 'reunido': 13, 'à': 544}, {'conversa': 13, 'falar': 13}, {'conversa': 13},
{'a': 546, 'c': 13, 'com': 13, 'em': 13, 'juntos': 13, 'na': 13, 'no': 13, 'reunidos': 13, 'à': 547}, {'aguardar':
250, 'dever': 4, 'esperar': 250, 'pensar': 298}, {'da': 81, 'de': 81, 'do': 81}, {'a': 549, 'aguardando': 250,
'atras': 296, 'devendo': 4, 'esperando': 250, 'no': 535, 'pendente': 550, 'pensando': 298}, {'<give1_pra>': 0},
{'<any_det>': 0, 'a': 463, 'ao': 0, 'lhe': 0, 'lhes': 0, 'pra': 476, 'à': 0}, {'<giveinf>': 0, '<them>': 237}, {'^':
554}, {'a': 555, 'com': 555, 'de': 555}, {'': (5, 'mine'), '^': 554, 'lhe': 0}, {'a': 555, 'com': 555, 'de': 557},
{'encarrego': 497}, {'^': 237, 'lhe': 238, 'lhes': 238}, {'^': 552, 'a': 326, 'combinamos': 383, 'combinei': 383,
'combinámos': 383, 'devo': 553, 'e': 275, 'encarrego': 498, 'ficamos': 556, 'fico': 558, 'ficámos': 556, 'fiquei':
558, 'lhe': 326, 'lhes': 326, 'me': 559, 'o': 326, 'ocupo': 498, 'trato': 497, 'vamos': 560, 'vou': 560}, {'': (9,
'told'), 'a': 289, 'como': 289, 'o': 289}, {'N': 562}, {'<to>': 563, 'lhe': 510, 'lhes': 510, 'para': 304}, {'^': 480,
'lhe': 326}, {'^': 480, 'eu': 565, 'lhe': 481}, {'': (15, 'contact'), 'lhe': 329, 'que': 566}, {'confirmar': 81,
'enviar': 81, 'mandar': 81, 'responder': 81}, {'N': 568, 'confirmar': 81, 'enviar': 81, 'mandar': 81, 'me': 568,
'responder': 81}, {'^': 237, 'a': 569, 'ela': 569, 'ele': 569, 'o': 569}, {'^': 237, 'a': 569, 'apresenta': 464,
'apresentar': 469, 'apresentá': 464, 'coloca': 472, 'colocá': 472, 'conecta': 464, 'conectar': 469, 'conectá': 464,
'ela': 569, 'ele': 569, 'juntar': 469, 'me': 570, 'o': 569, 'po': 475}, {'se': 55}, {'gente': 572, 'vejo': 55},
{'falamos': 55, 'vemos': 55}, {'vejo': 55}, {'a': 573, 'estou': 55, 'falamos': 55, 'falava': 55, 'falo': 55, 'nos':
574, 'o': 575, 'vejo': 55, 'vemos': 55}, {'n': 576, 'nao': 576, 'não': 576}, {'que': 577}, {'falta': 118}, {'...':
578, 'lhe': 579}, {'a': 65, 'ao': 65, 'da': 65, 'do': 65, 'na': 65, 'no': 65, 'sobre': 65, 'à': 65}, {'D': 50},
{'para': 582, 'pra': 582, 'pro': 582}, {'espera': 165, 'ser': 583}, {'conta': 0}, {'minha': 585}, {'<moved_pp>': 583,
'a': 584, 'agora': 583, 'com': 171, 'comigo': 0, 'de': 172, 'marcada': 34, 'marcado': 34, 'para': 582, 'por': 586,
'pra': 582, 'pro': 582, 'responsavel': 173, 'à': 166}, {'nada': 55}, {'vao': 55}, {'0': 55, 'e': 588, 'em': 589,
'meia': 266, 'sozinha': 55, 'sozinho': 55, 'uma': 266}, {'^': 554, 'aguardar': 250, 'espera': 590, 'esperar': 250},
{'<giveinf>': 0, '<them>': 237, 'lhe': 0, 'lhes': 0}, {'^': 0}, {'^': 592, 'lhe': 593, 'lhes': 593, 'marcar': 55,
'remarcar': 55}, {'': (7, 'waiting'), '0': 55, '<of>': 81, 'e': 588, 'em': 589, 'meia': 266, 'sozinha': 55, 'sozinho':
55, 'uma': 266}, {'espera': 590}, {'a': 591, 'aguardando': 250, 'com': 555, 'de': 594, 'esperando': 595, 'no': 535,
'plantada': 590, 'plantado': 590, 'à': 596}, {'^': 554, 'aguardar': 250, 'esperar': 250}, {'a': 598, 'aguardando':
250, 'com': 555, 'de': 557, 'esperando': 250, 'no': 535, 'pendente': 550}, {'D': 50, 'para': 582, 'pra': 582, 'pro':
582}, {'para': 34}, {'^': 90, 'marcar': 55, 'me': 127, 'nos': 127, 'remarcar': 55}, {'by': 55}, {'aberto': 55,
'marcar': 55, 'stand': 603}, {'D': 50, 'depois': 55}, {'aberto': 55, 'fazer': 55, 'marcar': 55, 'minha': 585, 'stand':
603}, {'efeito': 55}, {'<moved_pp>': 600, '<off_pp>': 55, 'D': 50, 'a': 584, 'agendada': 34, 'agendado': 34, 'agora':
583, 'com': 171, 'combinado': 601, 'de': 602, 'em': 604, 'marcada': 34, 'marcado': 34, 'para': 605, 'por': 606, 'pra':
605, 'pro': 582, 'responsavel': 173, 'sem': 607, 'à': 166}, {'^': 554, 'espera': 590}, {'a': 609, 'com': 555, 'de':
594, 'esperando': 590, 'plantada': 590, 'plantado': 590, 'à': 596}, {'^': 554, 'dever': 4, 'espera': 590, 'saber':
416}, {'': (5, 'mine'), '^': 0}, {'': (5, 'mine'), '^': 554, 'lhe': 612, 'lhes': 593}, {'a': 611, 'com': 555, 'de':
613, 'devendo': 4, 'esperando': 590, 'plantada': 590, 'plantado': 590, 'sabendo': 416, 'à': 596}, {'<date>': 13},
{'<of>': 310, '<to>': 310, '^': 309, 'com': 310, 'entre': 310}, {'<course>': 392, 'apresentacao': 616,
'apresentacoes': 616, 'conexao': 616, 'intro': 616, 'intros': 616, 'minha': 418, 'ponte': 616}, {'apresentacao': 616,
'apresentacoes': 616, 'conexao': 616, 'intro': 616, 'intros': 616, 'ponte': 616}, {'<course>': 392, 'apresentacao':
616, 'apresentacoes': 616, 'conexao': 616, 'intro': 616, 'intros': 616, 'meu': 418, 'ponte': 616}, {'meus': 418},
{'^': 331, 'com': 332, 'em': 332, 'na': 332, 'no': 332}, {'voluntario': 621}, {'<course>': 392, '<feedback_noun>':
417}, {'<course>': 392, '<feedback_noun>': 417, 'apresentacao': 616, 'apresentacoes': 616, 'conexao': 616, 'intro':
616, 'intros': 616, 'ponte': 616}, {'<any_det>': 615, '<date>': 13, '<feedback_noun>': 417, 'a': 617, 'as': 618,
'lhe': 418, 'mentoria': 47, 'mentorias': 47, 'mentoring': 47, 'o': 619, 'os': 620, 'trabalho': 622, 'um': 623, 'uma':
624, 'voluntariado': 621}, {'<any_det>': 615, '<date>': 13, 'a': 618, 'as': 618, 'mentoria': 47, 'mentorias': 47,
'mentoring': 47, 'o': 618, 'trabalho': 622, 'uma': 618, 'voluntariado': 621}, {'ser': 583}, {'D': 50, 'a': 349,
'depois': 55, 'o': 349}, {'fazer': 55}, {'D': 50, 'caixa': 55, 'depois': 55, 'voicemail': 55}, {'D': 50, 'caixa': 55,
'voicemail': 55}, {'<moved_pp>': 600, '<off_pp>': 55, 'D': 50, 'a': 627, 'agora': 583, 'ao': 349, 'na': 349, 'no':
349, 'para': 628, 'por': 629, 'pra': 630, 'pro': 631, 'sem': 607}, {'': (15, 'contact'), 'casa': 13}, {'a': 13, 'o':
13}, {'a': 633, 'almocar': 13, 'ao': 13, 'ate': 13, 'beber': 13, 'com': 13, 'correr': 13, 'em': 17, 'jantar': 13,
'la': 13, 'lá': 13, 'na': 633, 'no': 13, 'num': 13, 'numa': 13, 'ter': 543, 'tomar': 13, 'ver': 634, 'visitar': 13,
'à': 13}, {'mentoria': 47, 'mentorias': 47, 'mentoring': 47}, {'a': 633, 'almocar': 13, 'ao': 13, 'ate': 13, 'beber':
13, 'com': 13, 'correr': 13, 'dar': 636, 'em': 17, 'jantar': 13, 'la': 13, 'lá': 13, 'na': 633, 'no': 13, 'num': 13,
'numa': 13, 'ter': 543, 'tomar': 13, 'ver': 634, 'visitar': 13, 'à': 13}, {'de': 267}, {'ela': 70, 'ele': 70, 'isso':
70, 'mim': 70, 'nos': 70, 'nós': 70}, {'a': 639, 'ao': 347}, {'chamadas': 55}, {'de': 641}, {'^': 331, 'com': 332,
'em': 332, 'na': 332, 'no': 332, 'para': 332}, {'voluntariado': 643}, {'de': 644}, {'ver': 268}, {'n': 55, 'nao': 55,
'não': 55}, {'que': 647}, {'que': 647, 'tempo': 648}, {'^': 237, 'tempos': 649}, {'...': 578, 'de': 646, 'muito': 649,
'que': 650, 'seculos': 649, 'tempos': 649}, {'agendado': 55, 'combinado': 55, 'marcado': 55}, {'<to>': 320, 'no':
320}, {'N': 653}, {'N': 653, 'a': 654, 'lhe': 323, 'o': 654, 'um': 322}, {'<to>': 303}, {'a': 312, 'ao': 312, 'com':
312, 'e': 312, 'à': 312}, {'N': 657}, {'N': 657, 'a': 658, 'o': 658}, {'da': 659, 'de': 659, 'do': 659, 'entre': 659},
{'a': 13, 'ao': 13, 'c': 13, 'com': 13, 'futebol': 13, 'padel': 13, 'tenis': 13, 'à': 13}, {'a': 396, 'me': 354, 'o':
396}, {'nos': 275, 'nós': 275}, {'': (14, 'together'), 'a': 663}, {'se': 664}, {'^': 237, 'de': 238}, {'^': 237,
'apresenta': 464, 'apresentar': 469, 'apresentá': 464, 'coloca': 472, 'colocá': 472, 'conecta': 464, 'conectar': 469,
'conectá': 464, 'juntar': 469, 'lhe': 593, 'po': 475}, {'^': 237, 'de': 667, 'lhe': 593, 'me': 666}, {'da': 267, 'de':
267, 'do': 267}, {'me': 669}, {'cadeira': 55}, {'de': 671}, {'cano': 55}, {'bolo': 55, 'cano': 55, 'cha': 672, 'furo':
55, 'nega': 55, 'tampa': 55}, {'bolo': 55, 'cano': 55, 'cha': 672, 'furo': 55, 'nega': 55, 'o': 673, 'tampa': 55,
'um': 674, 'uma': 674}, {'opiniao': 65}, {'minha': 676}, {'a': 677, 'comentarios': 65, 'feedback': 65, 'minha': 676},
{'': (5, 'mine'), 'que': 0}, {'<handed1>': 43, '<told1>': 231, '^': 249, 'dei': 678, 'devo': 0, 'pedi': 406,
'perguntei': 406, 'prometi': 679}, {'no': 267, 'o': 267, 'que': 267, 'sobre': 267, 'um': 267}, {'perdida': 55}, {'':
(15, 'contact'), '<to>': 525, 'a': 396, 'lhe': 13, 'o': 396, 'para': 526}, {'minha': 418}, {'<feedback_noun>': 417,
'um': 322}, {'curriculo': 494, 'cv': 494, 'meu': 418}, {'<feedback_noun>': 417, 'cliente': 321, 'contacto': 321,
'contato': 321, 'email': 63, 'lead': 321, 'mail': 63, 'zap': 63}, {'<feedback_noun>': 417, 'mensagem': 63},
{'<feedback_noun>': 417, '^': 492, 'a': 684, 'audio': 63, 'lhe': 685, 'mail': 63, 'mensagem': 63, 'o': 686, 'os': 620,
'um': 687, 'uma': 688, 'áudio': 63}, {'<letter>': 13}, {'<any_det>': 441, '<letter>': 13, '^': 183, 'nota': 440},
{'<any_det>': 690, '<letter>': 13, 'eu': 184, 'me': 691}, {'saudade': 13}, {'a': 693, 'saudades': 13}, {'saudades':
13}, {'': (13, 'talk'), 'como': 70, 'da': 70, 'de': 70, 'do': 70, 'por': 416, 'porque': 70, 'que': 70, 'se': 70,
'sobre': 70}, {'a': 0, 'em': 0}, {'mail': 13}, {'<letter>': 13, 'e': 698, 'nota': 440}, {'<any_det>': 699, '<letter>':
13, 'a': 437, 'e': 698, 'em': 438, 'esperando': 55, 'na': 442, 'no': 445, 'nota': 440, 'pendurada': 55, 'pendurado':
55, 'plantada': 55, 'plantado': 55, 'à': 437}, {'bolo': 55}, {'<any_det>': 456, 'bolo': 55, 'furo': 55, 'o': 701,
'para': 460, 'pra': 460, 'um': 701}, {'<any_det>': 699, '<letter>': 13, 'e': 698, 'nota': 440}, {'para': 0, 'pra': 0},
{'<any_det>': 699, '<letter>': 13, '<of>': 55, 'N': 55, 'a': 55, 'completamente': 519, 'e': 698, 'ir': 55, 'ligar':
55, 'mesmo': 519, 'no': 55, 'nota': 440, 'o': 55, 'por': 520, 'que': 55, 'totalmente': 519}, {'para': 593, 'pra':
593}, {'<advises>': 187, '<called3>': 13, '<off>': 55, '<says>': 696, '^': 188, 'acompanhou': 275, 'alerta': 190,
'alertou': 190, 'avisou': 190, 'cobra': 122, 'cobrou': 122, 'coloca': 126, 'comprometi': 697, 'convida': 408,
'convidam': 408, 'deixou': 700, 'deu': 702, 'deve': 135, 'disse': 194, 'diz': 194, 'empurrou': 150, 'encaminhou': 703,
'encarrego': 497, 'encontramos': 354, 'encontrei': 354, 'encoraja': 150, 'encorajou': 150, 'enviou': 703, 'esqueci':
521, 'estimulou': 150, 'falou': 194, 'falta': 570, 'garantiu': 178, 'ia': 127, 'incentiva': 150, 'incentivou': 150,
'lembrar': 666, 'lembrei': 669, 'mandou': 703, 'ofereci': 704, 'passou': 705, 'pediu': 706, 'pergunto': 267, 'poe':
126, 'promete': 178, 'prometeu': 178, 'reuni': 354, 'reunimos': 354, 'tem': 195, 'tinha': 195, 'têm': 195, 'vai': 127,
'vao': 127}, {'^': 45, 'a': 46, 'o': 46}, {'a': 46, 'o': 46}, {'a': 46, 'ao': 46, 'aos': 46, 'as': 46, 'com': 709,
'em': 46, 'na': 46, 'no': 46, 'para': 46, 'pra': 46, 'à': 46, 'às': 46}, {'saudade': 55}, {'de': 711}, {'a': 277,
'ao': 277, 'aos': 277, 'à': 277}, {'obrigada': 713, 'obrigado': 713}, {'gente': 8}, {'melhor': 8}, {'^': 7, 'a': 715,
'eu': 8, 'nos': 8, 'nós': 8, 'o': 716}, {'N': 717}, {'da': 718, 'de': 718, 'dela': 717, 'dele': 717, 'do': 718},
{'agenda': 34, 'opiniao': 719, 'visao': 719}, {'N': 55}, {'da': 721, 'de': 721, 'do': 721}, {'': (0, 'missed'), 'a':
55, 'ao': 55, 'em': 55, 'na': 55, 'nada': 55, 'no': 55, 'nossa': 55, 'nosso': 55, 'o': 55, 'à': 55}, {'certo': 723,
'noticias': 55, 'para': 281, 'pra': 281, 'sinal': 55}, {'^': 237, 'lhe': 593}, {'^': 237, 'de': 725, 'lhe': 593},
{'possivel': 723}, {'volta': 55}, {'de': 728, 'mais': 55, 'nada': 55}, {'noticias': 55, 'sinal': 55}, {'<answers>':
55, 'deu': 730, 'esquecer': 726, 'liga': 729, 'ligou': 729, 'respondeu': 729}, {'esquecer': 666}, {'realizou': 723},
{'nada': 296}, {'ninguem': 723}, {'<answers>': 55, '<clitic>': 279, '<happens3>': 723, '<seen1>': 55, 'cheguei': 282,
'consegui': 281, 'conseguimos': 281, 'deu': 724, 'esquece': 666, 'esquecer': 726, 'foi': 727, 'fui': 363, 'liga': 729,
'ligou': 729, 'me': 731, 'posso': 732, 'pude': 281, 'respondeu': 729, 'se': 733, 'sei': 734, 'tive': 285, 'veio':
735}, {'noticias': 55, 'para': 281, 'pra': 281, 'sinal': 55}, {'<answers>': 55, 'deu': 730, 'liga': 729, 'ligou': 729,
'respondeu': 729}, {'<answers>': 55, '<clitic>': 279, '<seen1>': 55, 'cheguei': 282, 'consegui': 281, 'conseguimos':
281, 'deu': 737, 'liga': 729, 'ligou': 729, 'me': 738, 'pude': 281, 'respondeu': 729, 'tive': 285}, {'<answers>': 55,
'deu': 730}, {'<answers>': 55, 'deu': 730, 'me': 740}, {'': (7, 'waiting'), '<of>': 81, 'da': 81, 'de': 81, 'do': 81},
{'lugar': 8}, {'aguardo': 742, 'entender': 719, 'meu': 743, 'seu': 743, 'teu': 743, 'vacuo': 55}, {'bolo': 55, 'furo':
55, 'o': 701, 'para': 460, 'pra': 460, 'um': 701}, {'juntos': 275}, {'D': 34, 'c': 13, 'com': 13}, {'<advises>': 187,
'<called3>': 13, '<off>': 55, '<says>': 696, '<we3>': 13, '^': 188, 'alerta': 190, 'alertou': 190, 'avisou': 190,
'convida': 408, 'convidam': 408, 'deixou': 700, 'deu': 745, 'deve': 135, 'disse': 205, 'diz': 205, 'dois': 746,
'empurrou': 150, 'encaminhou': 703, 'encontramos': 747, 'encontrei': 354, 'encoraja': 150, 'encorajou': 150, 'enviou':
703, 'esquecemos': 521, 'estimulou': 150, 'falamos': 79, 'falou': 205, 'ia': 127, 'incentiva': 150, 'incentivou': 150,
'mandou': 703, 'passou': 703, 'reuni': 354, 'reunimos': 354, 'tem': 195, 'tinha': 195, 'têm': 195, 'vai': 127, 'vao':
127, 'vemos': 79}, {'mim': 369}, {'mental': 369, 'para': 749, 'pessoal': 369}, {'<answers>': 55, '<came3>': 55,
'<clitic>': 279, '<seen1>': 55, 'atendeu': 55, 'chegou': 55, 'cheguei': 282, 'consegui': 281, 'conseguimos': 281,
'deu': 737, 'ligou': 55, 'me': 740, 'pude': 281, 'respondeu': 55, 'tive': 285}, {'dois': 746}, {'^': 249, 'quais': 70,
'qual': 70, 'seu': 265, 'sua': 265}, {'<to>': 347, 'N': 277, 'a': 277, 'ao': 277, 'aos': 277, 'à': 277}, {'para': 0},
{'<to>': 385, 'com': 388, 'me': 755, 'para': 388}, {'dois': 746, 'quais': 70, 'qual': 70}, {'entrevista': 267},
{'podcast': 267, 'video': 267, 'vídeo': 267}, {'palestra': 267}, {'a': 758, 'o': 759, 'que': 267, 'um': 759, 'uma':
760}, {'<them>': 401, 'a': 402, 'o': 402, 'que': 301}, {'escritorio': 34}, {'em': 257}, {'': (2, 'plan'), 'a': 257},
{'visitar': 34}, {'comigo': 34}, {'<moved_pp>': 600, 'D': 50, 'a': 627, 'agora': 583, 'almocar': 34, 'ao': 763,
'aqui': 764, 'ca': 765, 'jantar': 34, 'la': 764, 'lá': 764, 'me': 766, 'para': 582, 'pra': 582, 'pro': 582, 'ter':
767}, {'manha': 13, 'noite': 13, 'tarde': 13}, {'semana': 13}, {'de': 770}, {'dia': 13, 'fim': 771}, {'...': 354, 'a':
769, 'em': 17, 'la': 13, 'lá': 13, 'na': 633, 'no': 13, 'o': 772, 'pela': 13, 'pelo': 13, 'por': 17}, {'manha': 13,
'minha': 418, 'noite': 13, 'tarde': 13}, {'curriculo': 494, 'cv': 494, 'dia': 13, 'fim': 771, 'meu': 418},
{'<feedback_noun>': 417, 'cliente': 321, 'contacto': 321, 'contato': 321, 'lead': 321}, {'...': 354,
'<feedback_noun>': 417, '<to>': 385, '^': 492, 'a': 774, 'com': 388, 'em': 17, 'la': 13, 'lhe': 685, 'lá': 13, 'na':
633, 'no': 13, 'o': 775, 'os': 620, 'para': 388, 'pela': 13, 'pelo': 13, 'por': 17, 'um': 776, 'uma': 418},
{'<moved_pp>': 600, 'D': 50, 'a': 627, 'agora': 583, 'me': 521, 'para': 582, 'pra': 582, 'pro': 582}, {'<to>': 406},
{'opiniao': 779}, {'a': 406, 'o': 406}, {'': (8, 'asked'), '<to>': 406, 'para': 781}, {'<to>': 406, 'para': 781},
{'conselho': 779}, {'<to>': 406, 'a': 780, 'ajuda': 779, 'conselho': 779, 'lhe': 782, 'lhes': 783, 'opiniao': 779,
'para': 781, 'um': 784}, {'<to>': 406, 'lhe': 783, 'lhes': 783, 'para': 781}, {'': (5, 'mine'), '<giveinf>': 0}, {'^':
787}, {'^': 787, 'eu': 239, 'lhe': 788}, {'para': 789, 'pra': 240, 'que': 789}, {'me': 790, 'para': 240, 'pra': 240,
'que': 240}, {'carona': 13}, {'vistos': 70}, {'call': 55}, {'a': 794}, {'<date>': 55, 'call': 55}, {'a': 796, 'ao':
362, 'o': 362, 'à': 362}, {'<to>': 406, 'lhe': 782, 'lhes': 783, 'para': 781}, {'me': 267}, {'^': 398, 'a': 400, 'em':
370, 'eu': 399}, {'N': 800}, {'<them>': 401, 'N': 371, 'a': 801, 'o': 801, 'que': 70}, {'<giveinf>': 0, 'lhe': 237},
{'^': 803}, {'^': 803, 'de': 804}, {'^': 803, 'apresenta': 464, 'apresentar': 469, 'apresentá': 464, 'coloca': 472,
'colocá': 472, 'conecta': 464, 'conectar': 469, 'conectá': 464, 'de': 804, 'juntar': 469, 'po': 475}, {'lhe': 55},
{'<see_inf>': 55, 'ligar': 807}, {'N': 679}, {'': (5, 'mine'), '^': 0, 'que': 0}, {'a': 809, 'o': 809}, {'': (5,
'mine'), '<to>': 809, '^': 0, 'lhe': 810, 'lhes': 810, 'para': 811, 'que': 0}, {'': (5, 'mine'), '<to>': 809, 'lhe':
679, 'lhes': 679, 'para': 811, 'que': 0}, {'<date>': 34, 'passo': 369}, {'passos': 369}, {'N': 344, 'conversa': 366},
{'N': 344, 'a': 816, 'em': 377, 'o': 345}, {'conversa': 366}, {'a': 818}, {'encontramos': 55, 'encontrámos': 55},
{'encontrei': 55, 'liguei': 55, 'nos': 820, 'vi': 55}, {'<is3>': 70, '<they>': 70, 'saudade': 55}, {'': (13, 'talk'),
'sabe': 267}, {'<letter>': 13, 'chamada': 13, 'visita': 13}, {'<any_det>': 824, '<letter>': 13, 'chamada': 13,
'visita': 13}, {'dela': 264, 'dele': 264}, {'N': 653, 'a': 654, 'la': 320, 'lo': 320, 'o': 654}, {'duvidas': 289,
'perguntas': 289}, {'a': 828, 'as': 828, 'às': 828}, {'c': 13, 'com': 13, 'me': 354}, {'N': 13}, {'a': 831, 'as': 831,
'o': 831, 'os': 831}, {'com': 13, 'para': 13, 'pra': 13}, {'calhar': 267, 'compromete': 128, 'comprometeu': 128,
'encarrega': 152, 'fosse': 181, 'juntou': 275, 'ofereceu': 215}, {'atender': 55, 'falar': 55, 'noticias': 55,
'responder': 55, 'resposta': 55, 'retorno': 55, 'sinal': 55, 'sorte': 55, 'sucesso': 55, 'ver': 55}, {'me': 354},
{'bom': 267}, {'^': 45, 'a': 46, 'ao': 46, 'aos': 46, 'as': 46, 'com': 46, 'em': 46, 'na': 46, 'no': 46, 'para': 46,
'à': 46, 'às': 46}, {'coaching': 838, 'mentoria': 838, 'mentorias': 838, 'mentoring': 838}, {'de': 839}, {'falta':
296}, {'a': 841, 'falta': 296}, {'chama': 55}, {'com': 267, 'que': 267}, {'a': 166, 'agendada': 34, 'agendado': 34,
'aguardando': 118, 'esperando': 118, 'marcada': 34, 'marcado': 34, 'à': 166}, {'estava': 275, 'esteve': 275, 'veio':
275}, {'desligado': 55}, {'...': 578, 'de': 220, 'que': 220}, {'a': 34, 'o': 34}, {'^': 237, 'almocar': 36,
'encontrar': 34, 'estar': 36, 'lhe': 593, 'lhes': 593, 'ver': 849}, {'<date>': 34, 'de': 850, 'que': 850, 'um': 74,
'uma': 74}, {'': (5, 'mine'), '^': 237, 'almocar': 36, 'apresenta': 464, 'apresentar': 469, 'apresentá': 464,
'coloca': 472, 'colocá': 472, 'conecta': 464, 'conectar': 469, 'conectá': 464, 'encontrar': 34, 'estar': 36, 'juntar':
469, 'lhe': 593, 'lhes': 593, 'po': 475, 'ver': 849}, {'<date>': 34, 'de': 852, 'que': 852, 'saudades': 55, 'um': 74,
'uma': 74}, {'': (5, 'mine'), 'me': 90}, {'<giveinf>': 854}, {'^': 90, 'encontrar': 55}, {'<see_inf>': 55, '^': 855,
'me': 856, 'nos': 127}, {'agendado': 55, 'combinado': 55, 'de': 857, 'marcado': 55, 'que': 857}, {'com': 406}, {'a':
828, 'as': 828, 'duvidas': 859, 'às': 828}, {'<any_det>': 615, '<date>': 13}, {'dever': 4, 'pensar': 298}, {'a': 862,
'devendo': 4, 'do': 369, 'pensando': 298}, {'almoco': 13, 'almoço': 13}, {'<any_det>': 13, 'cafe': 13, 'cafezinho':
13, 'café': 13, 'cha': 13, 'chopp': 13, 'pequeno': 864, 'um': 340}, {'cafe': 13, 'café': 13, 'um': 13, 'uma': 13},
{'': (15, 'contact'), 'de': 671}, {'<any_det>': 13, 'bolo': 55, 'cafe': 13, 'cafezinho': 13, 'café': 13, 'cano': 55,
'cha': 867, 'chopp': 13, 'furo': 55, 'nega': 55, 'pequeno': 864, 'tampa': 55, 'um': 674, 'uma': 674}, {'<any_det>':
13, 'cafe': 13, 'cafezinho': 13, 'café': 13, 'cha': 13, 'chopp': 13, 'pequeno': 864}, {'mails': 13}, {'audios': 13,
'e': 870, 'emails': 13, 'mails': 13, 'mensagens': 13, 'áudios': 13}, {'de': 871}, {'': (15, 'contact'), 'ideia': 13},
{'audios': 13, 'e': 870, 'emails': 13, 'figurinhas': 13, 'ideia': 13, 'impressoes': 13, 'mails': 13, 'mensagens': 13,
'uma': 873, 'umas': 13, 'áudios': 13}, {'a': 862, 'devendo': 4, 'pensando': 298}, {'<drink>': 354}, {'<drink>': 354,
'vez': 416}, {'D': 50, 'a': 349, 'o': 349}, {'<moved_pp>': 583, '^': 92, 'a': 627, 'agora': 583, 'ao': 349, 'me': 127,
'na': 349, 'no': 349, 'nos': 127, 'para': 878, 'pra': 631, 'pro': 631}, {'<see_inf>': 34, '^': 237, 'a': 257,
'encontrar': 258, 'falar': 36, 'lhe': 788, 'lhes': 238, 'me': 259, 'nos': 260, 'ter': 261, 'ver': 268}, {'almocar':
34, 'ao': 763, 'aqui': 764, 'ca': 765, 'jantar': 34, 'la': 764, 'lá': 764, 'me': 766, 'ter': 767}, {'nos': 37}, {'N':
13, 'entrevista': 267}, {'facebook': 267, 'insta': 267, 'instagram': 267, 'linkedin': 267, 'twitter': 267, 'x': 267},
{'N': 13, 'podcast': 267, 'video': 267, 'vídeo': 267}, {'N': 13, 'a': 883, 'as': 831, 'me': 354, 'no': 884, 'o': 885,
'os': 831, 'que': 267, 'um': 759, 'uma': 760}, {'com': 332, 'em': 332, 'na': 332, 'no': 332, 'para': 332}, {'^': 237,
'casa': 34}, {'<see_inf>': 34, '^': 237, 'a': 888, 'encontrar': 258, 'falar': 36, 'lhe': 788, 'lhes': 238, 'me': 259,
'nos': 260, 'o': 238, 'ter': 261, 'ver': 268}, {'espera': 82, 'ultima': 266}, {'da': 148, 'de': 148, 'para': 238,
'pra': 238, 'preciso': 238, 'que': 238}, {'$': 3, '//': 10, '<advises>': 12, '<called3>': 14, '<came3>': 29,
'<cheered1>': 33, '<date>': 35, '<eat1>': 37, '<handed1>': 44, '<hours>': 49, '<moved1>': 54, '<moved_pp>': 51,
'<off>': 55, '<off_pp>': 55, '<opines>': 62, '<rang1>': 63, '<read1>': 69, '<says>': 72, '<set>': 73, '<set_up>': 80,
'<shall1>': 34, '<stays>': 84, '<talked1>': 87, '<they>': 224, '<tip>': 230, '<told1>': 233, '<wants3>': 95,
'<was_to>': 235, 'N': 243, '^': 248, 'a': 269, 'abracei': 13, 'acabamos': 270, 'acabei': 272, 'acabámos': 270, 'acao':
273, 'acho': 274, 'acompanharam': 276, 'acompanhei': 13, 'acompanhou': 276, 'agradecemos': 278, 'agradecer': 278,
'agradeci': 278, 'agradeco': 278, 'aguarda': 119, 'aguardamos': 81, 'aguardando': 250, 'aguardo': 81, 'ainda': 287,
'ajudamos': 292, 'ajudei': 295, 'ajudámos': 292, 'alertou': 121, 'alinhamos': 13, 'alinhámos': 13, 'almocamos': 13,
'almocei': 13, 'andamos': 297, 'ando': 300, 'antes': 302, 'anunciei': 305, 'ao': 307, 'apanhei': 308, 'apresentamos':
316, 'apresentei': 318, 'apresentámos': 316, 'arranjei': 324, 'as': 325, 'assim': 302, 'ate': 302, 'avisei': 330,
'avisou': 121, 'banco': 334, 'batemos': 335, 'bati': 336, 'bebemos': 338, 'bebi': 339, 'bebo': 341, 'botei': 346,
'brigada': 348, 'brigado': 348, 'brindamos': 13, 'brindámos': 13, 'cai': 351, 'caiu': 351, 'caixa': 353, 'caminhei':
354, 'carta': 357, 'celebramos': 13, 'chamada': 359, 'chamadas': 361, 'cheguei': 364, 'cobra': 122, 'cobrou': 122,
'coloca': 126, 'colocamos': 368, 'colocar': 373, 'coloquei': 378, 'com': 380, 'combinamos': 383, 'combinei': 383,
'combinámos': 383, 'comemoramos': 13, 'comemorei': 13, 'comemos': 13, 'comentei': 305, 'comi': 384, 'comigo': 275,
'compartilhei': 389, 'compromete': 129, 'comprometeu': 129, 'comprometi': 391, 'conduzi': 394, 'conectei': 397,
'confirmei': 305, 'conforme': 403, 'conhecemos': 13, 'conheci': 13, 'connosco': 275, 'conosco': 275, 'conselho': 405,
'consultei': 407, 'conta': 130, 'contei': 305, 'conversamos': 13, 'conversei': 13, 'conversámos': 13, 'convida': 409,
'convidaram': 14, 'convidou': 14, 'correio': 411, 'corri': 354, 'creio': 274, 'cruz': 412, 'cruzamo': 413, 'cruzei':
415, 'cuja': 70, 'cujo': 70, 'cumprimentei': 13, 'dado': 416, 'dei': 431, 'deixa': 432, 'deixei': 436, 'deixou': 446,
'demos': 447, 'depois': 448, 'desde': 302, 'desejei': 451, 'desliguei': 453, 'deu': 461, 'deve': 136, 'deveria': 462,
'devia': 462, 'deviamos': 462, 'devido': 70, 'devo': 477, 'dica': 405, 'direto': 351, 'discutimos': 13, 'disse': 483,
'diz': 145, 'dizem': 416, 'dizendo': 416, 'e': 484, 'ela': 485, 'ele': 485, 'em': 487, 'embora': 301, 'emprestei':
493, 'empurrou': 151, 'encaminhei': 496, 'encarrega': 153, 'encarrego': 498, 'encontramo': 499, 'encontramos': 504,
'encontrei': 505, 'encontro': 506, 'encontrámo': 413, 'encontrámos': 505, 'encorajou': 151, 'enquanto': 301,
'ensaiamos': 509, 'ensaiei': 509, 'ensaiámos': 509, 'ensinei': 512, 'entrevistei': 13, 'enviei': 514, 'enviou': 516,
'era': 517, 'eramos': 518, 'esbarrei': 415, 'escapou': 522, 'escrevi': 527, 'espera': 161, 'esperamos': 530,
'esperando': 250, 'espero': 530, 'esquecemos': 531, 'esqueci': 532, 'esta': 533, 'estamos': 536, 'estava': 537,
'estavamos': 540, 'esteve': 541, 'estive': 545, 'estivemos': 548, 'estou': 551, 'está': 533, 'eu': 561, 'expliquei':
564, 'falamos': 13, 'falei': 567, 'falou': 145, 'falta': 571, 'faltei': 363, 'falámos': 13, 'faz': 580, 'feedback':
581, 'festejei': 13, 'fica': 587, 'ficamos': 597, 'ficara': 175, 'ficaram': 176, 'fico': 599, 'ficou': 608, 'ficámos':
610, 'fiquei': 614, 'fiz': 625, 'fizemos': 626, 'foi': 632, 'fomos': 635, 'fui': 637, 'garantiu': 178, 'gostaria':
638, 'gostava': 638, 'gracas': 640, 'gravador': 642, 'h': 645, 'ha': 651, 'haviamos': 652, 'hora': 645, 'horas': 645,
'ia': 179, 'ideia': 267, 'incentivou': 151, 'indiquei': 655, 'informei': 656, 'insiste': 182, 'insistiu': 182,
'intro': 660, 'ja': 416, 'jantamos': 13, 'jantei': 13, 'jantámos': 13, 'jogamos': 13, 'joguei': 661, 'jogámos': 13,
'juntamo': 413, 'juntei': 662, 'juntou': 665, 'lanchamos': 13, 'lanchei': 13, 'lanchámos': 13, 'lembra': 666,
'lembrar': 668, 'lembrei': 670, 'lembrete': 369, 'levei': 675, 'lhe': 680, 'lhes': 680, 'li': 681, 'ligacao': 682,
'liguei': 683, 'manda': 185, 'mandei': 689, 'mandou': 692, 'matamos': 694, 'matámos': 695, 'me': 707, 'mentorei': 708,
'mentoria': 710, 'mentorias': 710, 'ministrei': 394, 'morrendo': 712, 'mostrei': 564, 'muita': 711, 'muito': 714,
'na': 720, 'nada': 722, 'nao': 736, 'necessita': 204, 'nem': 739, 'ninguem': 741, 'no': 744, 'nos': 748, 'nota': 750,
'nunca': 751, 'não': 736, 'nós': 752, 'o': 753, 'obrigada': 754, 'obrigado': 754, 'ocupa': 153, 'ocupo': 498,
'ofereceu': 208, 'ofereci': 756, 'os': 757, 'ouvi': 761, 'para': 762, 'parece': 416, 'partilhei': 389, 'passa': 768,
'passamos': 773, 'passei': 777, 'passou': 778, 'passámos': 773, 'pede': 119, 'pedi': 785, 'pedimos': 786, 'pediu':
791, 'peguei': 792, 'pelos': 793, 'pendente': 238, 'penso': 274, 'perdemos': 795, 'perdi': 797, 'perguntamos': 786,
'perguntei': 798, 'pergunto': 799, 'poe': 126, 'por': 802, 'porque': 70, 'porquê': 70, 'pq': 70, 'pra': 403,
'precisa': 210, 'precisamos': 805, 'precisava': 666, 'preciso': 806, 'procurei': 808, 'promete': 178, 'prometemos':
812, 'prometeu': 178, 'prometi': 813, 'propoe': 146, 'propos': 146, 'proxima': 74, 'proximo': 814, 'proximos': 815,
'pus': 817, 'pusemos': 819, 'pôr': 373, 'quando': 301, 'quase': 821, 'que': 822, 'quem': 823, 'quer': 211, 'queria':
638, 'quis': 808, 'reagendada': 50, 'reagendado': 50, 'reagendamos': 50, 'reagendar': 50, 'reagendámos': 50,
'recebemos': 825, 'receberam': 14, 'recebeu': 14, 'recebi': 825, 'recomendacao': 826, 'recomendei': 827,
'reencontrei': 505, 'reenviou': 516, 'remarcada': 50, 'remarcado': 50, 'remarcamos': 50, 'remarcar': 50, 'remarcou':
50, 'remarcámos': 50, 'requer': 214, 'respondi': 829, 'resta': 238, 'reuni': 830, 'reunimo': 499, 'reunimos': 354,
'reuniram': 13, 'reuno': 506, 'revi': 832, 'revimos': 13, 'revisamos': 13, 'sai': 833, 'saimos': 833, 'saudades': 296,
'saí': 833, 'se': 834, 'segundo': 403, 'sem': 835, 'sentei': 836, 'sera': 274, 'seria': 837, 'sessao': 840, 'sessoes':
840, 'seu': 454, 'sinto': 842, 'so': 843, 'sonhei': 844, 'soube': 416, 'sua': 454, 'sugestao': 826, 'ta': 845,
'talvez': 267, 'tambem': 846, 'tarefa': 273, 'tava': 354, 'telefone': 847, 'telefonei': 13, 'tem': 848, 'temos': 851,
'tenho': 853, 'tentamos': 808, 'tentei': 808, 'tento': 808, 'tentámos': 808, 'tinha': 858, 'tinhamos': 652, 'tirei':
860, 'tive': 861, 'tivemos': 861, 'to': 863, 'todo': 369, 'tomamos': 865, 'tomando': 866, 'tomara': 267, 'tomei': 868,
'tomo': 341, 'tomámos': 869, 'topei': 415, 'trabalhamos': 13, 'trabalhei': 354, 'trata': 152, 'trato': 497,
'treinamos': 509, 'treinámos': 509, 'troca': 872, 'trocamos': 13, 'trocámos': 13, 'trombei': 415, 'troquei': 874,
'têm': 223, 'tô': 875, 'um': 876, 'uma': 877, 'umas': 876, 'uns': 876, 'vai': 879, 'valeu': 348, 'vamos': 880, 'vao':
179, 'veio': 541, 'vejo': 506, 'vem': 881, 'vemo': 499, 'vemos': 882, 'vi': 886, 'viajei': 354, 'vimo': 413, 'vimos':
832, 'visitei': 13, 'visto': 416, 'vlw': 348, 'voicemail': 55, 'voluntaria': 887, 'voluntariado': 887, 'voluntario':
887, 'vou': 889, 'à': 890, 'é': 891}]


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

