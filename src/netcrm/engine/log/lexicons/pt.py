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
'combinada': ('set',), 'combinado': ('set', 'attempt'), 'combinamos': ('set_up', 'attempt'), 'combinei': ('hello',
'set_up'), 'combinámos': ('set_up', 'attempt'), 'comeca': ('verb3',), 'comecar': ('urge_inf',), 'comecara':
('verb3',), 'comecou': ('verb3',), 'comenta': ('verb3', 'says'), 'comentarios': ('feedback_noun',), 'comentei':
('told1', 'read1'), 'comentou': ('verb3', 'says'), 'comigo': ('with_me', 'hello'), 'como': ('hello',), 'compadre':
('rel',), 'companheira': ('rel',), 'companheiro': ('rel',), 'compareceu': ('happens3',), 'compartilha': ('give3',),
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
'conversámos': ('talked1',), 'convida': ('invites',), 'convidado': ('invites',), 'convidam': ('invites',), 'convidar':
('giveinf', 'see_inf'), 'convidaram': ('invites',), 'convidou': ('reach', 'called3', 'invites'), 'convite':
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
'matos': ('name_words',), 'me': ('me', 'clitic'), 'meio': ('filler',), 'melhor': ('should',), 'melhorou': ('verb3',),
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
('hello',), 'quase': ('filler',), 'que': ('hello',), 'quem': ('hello',), 'quer': ('hello', 'verb3', 'wants3', 'is3',
'bidding'), 'querem': ('verb3',), 'querera': ('verb3',), 'queria': ('verb3', 'was_to', 'bidding'), 'queriamos':
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
'tinhamos': ('was_to', 'should', 'attempt'), 'tio': ('rel',), 'tip': ('tip',), 'tipo': ('filler',), 'tive':
('seen1',), 'tivemos': ('seen1',), 'tmb': ('filler',), 'to': ('stays',), 'toca': ('verb3',), 'toda': ('filler',),
'todo': ('filler',), 'toma': ('verb3',), 'tomamos': ('hello',), 'tomar': ('see_inf', 'urge_inf'), 'tomei': ('hello',),
'tomo': ('eat1',), 'tomou': ('verb3',), 'tomámos': ('hello',), 'topa': ('verb3', 'wants3'), 'topou': ('verb3',
'wants3'), 'toque': ('call_noun', 'tip'), 'tornou': ('verb3',), 'torre': ('name_words',), 'torres': ('name_words',),
'touro': ('name_words',), 'trabalha': ('verb3', 'is3'), 'trabalham': ('verb3',), 'trabalhava': ('verb3',),
'trabalhou': ('verb3',), 'trago': ('give1',), 'tranquilizei': ('cheered1',), 'transfere': ('give3',), 'transferida':
('moved_pp',), 'transferido': ('moved_pp',), 'transferir': ('giveinf',), 'transferiu': ('moved1',), 'transfiro':
('give1',), 'trara': ('give3',), 'trarei': ('give1',), 'traz': ('give3',), 'trazer': ('giveinf',), 'treinamento':
('course',), 'troca': ('verb3',), 'trocou': ('verb3',), 'tudo': ('filler',), 'tutoria': ('mentor_noun',), 'têm':
('verb3',), 'tô': ('stays',), 'um': ('det', 'any_det'), 'uma': ('det', 'hello', 'any_det'), 'umas': ('det',
'any_det'), 'uns': ('det', 'any_det'), 'usa': ('verb3',), 'usar': ('urge_inf',), 'usava': ('verb3',), 'vaca':
('name_words',), 'vai': ('hello', 'verb3', 'is3'), 'vale': ('name_words',), 'vao': ('verb3',), 'vc': ('they',
'hello'), 'veio': ('reach', 'came3'), 'vejo': ('eat1', 'seen1'), 'vem': ('hello', 'verb3', 'is3'), 'vemos':
('seen1',), 'vende': ('verb3',), 'vendem': ('verb3',), 'vender': ('urge_inf',), 'vendera': ('verb3',), 'vendesse':
('urge_inf',), 'vendeu': ('verb3',), 'ver': ('giveinf', 'see_inf'), 'vera': ('verb3',), 'verei': ('shall1',),
'veremos': ('shall1',), 'verificar': ('giveinf',), 'vi': ('hello', 'met1', 'seen1'), 'viaja': ('verb3',), 'viajando':
('ill',), 'viajou': ('verb3',), 'videochamada': ('date', 'call_noun'), 'vieram': ('reach', 'came3'), 'vimos': ('we3',
'met1', 'seen1'), 'vinha': ('verb3',), 'vinho': ('name_words',), 'violeta': ('name_words',), 'vira': ('verb3',),
'virou': ('verb3',), 'virá': ('verb3',), 'visita': ('date',), 'visitamos': ('met1',), 'visitar': ('see_inf',),
'visitarei': ('shall1',), 'visitei': ('hello', 'met1'), 'visito': ('eat1',), 'visitou': ('reach', 'called3'),
'visitámos': ('met1',), 'vitoria': ('name_words',), 'viu': ('verb3', 'we3'), 'vive': ('verb3', 'is3'), 'vivem':
('verb3',), 'vivia': ('verb3',), 'vizinha': ('rel',), 'vizinho': ('rel',), 'voce': ('hello',), 'volta': ('verb3',),
'voltara': ('verb3',), 'voltou': ('hello', 'verb3'), 'voo': ('date',), 'vou': ('hello',), 'whatsapp': ('letter',),
'workshop': ('course',), 'wpp': ('letter',), 'zap': ('letter',), 'zoom': ('date',), 'à': ('det', 'to', 'where_to'),
'às': ('to', 'where_to'), 'áudio': ('letter',), 'áudios': ('letter',), 'é': ('is3',), 'ñ': ('not',)}


CLAUSES = [{'': (5, 'mine')}, {'': (5, 'mine'), 'lhe': 0}, {'<giveinf>': 1}, {'': (3, 'advice')}, {'^': 3}, {':': 4},
{'^': 2, 'conselho': 5, 'conselhos': 5, 'dica': 5, 'dicas': 5}, {'^': 3, 'a': 4, 'que': 4}, {'^': 3, 'a': 4, 'me': 7,
'nos': 7, 'para': 4, 'que': 4}, {'': (15, 'contact')}, {'me': 9, 'nos': 9}, {'minha': 9}, {'escritorio': 9}, {'casa':
9}, {'': (15, 'contact'), 'em': 13, 'no': 12}, {'': (15, 'contact'), 'a': 13, 'em': 13}, {'gente': 9}, {'a': 16},
{'surpresa': 9}, {'': (15, 'contact'), 'em': 13}, {'ver': 9, 'visitar': 9}, {'coworking': 9, 'escritorio': 9},
{'aqui': 9, 'ca': 9}, {'comigo': 9}, {'me': 9}, {'a': 11, 'almocar': 9, 'ao': 12, 'aqui': 14, 'ca': 15, 'com': 17,
'comigo': 9, 'de': 18, 'em': 13, 'jantar': 9, 'la': 19, 'lá': 19, 'me': 20, 'na': 11, 'no': 21, 'por': 22, 'ter': 23,
'tomar': 9, 'ver': 24, 'visitar': 24, 'à': 11}, {'': (22, 'gave:encouragement')}, {'^': 26}, {'<them>': 27, 'N': 27},
{'<them>': 27, 'N': 27, 'a': 28, 'o': 28}, {'': (2, 'plan')}, {'<set>': 30}, {'com': 30}, {'<any_det>': 30, 'D': 30,
'c': 30, 'cafe': 30, 'café': 30, 'com': 30, 'me': 32}, {'': (20, 'gave:resource')}, {'<paper>': 34}, {'meu': 35,
'meus': 35, 'minha': 35, 'minhas': 35, 'nossa': 35, 'nosso': 35}, {'a': 36, 'meu': 35, 'meus': 35, 'minha': 35,
'minhas': 35, 'nossa': 35, 'nosso': 35, 'o': 36, 'um': 36, 'uma': 36}, {'<any_det>': 34}, {'^': 38}, {'^': 37, 'lhe':
39, 'lhes': 39}, {'': (19, 'gave:mentoring')}, {'^': 41}, {'<where_to>': 42, '^': 41, 'com': 42, 'no': 42},
{'<mentor_noun>': 43}, {'de': 44}, {'': (1, 'moved')}, {'D': 46, 'para': 46, 'pra': 46, 'pro': 46}, {'<date>': 47,
'D': 46, 'para': 46, 'pra': 46, 'pro': 46}, {'<date>': 47, 'D': 46, 'a': 48, 'nossa': 48, 'nosso': 48, 'o': 48,
'para': 46, 'pra': 46, 'pro': 46}, {'<date>': 47, 'D': 46, 'a': 48, 'nossa': 48, 'nosso': 48, 'o': 48, 'para': 46,
'pra': 46, 'pro': 46, 'se': 49}, {'': (0, 'missed')}, {'melhor': 3}, {'deveria': 3, 'devia': 3, 'deviamos': 3},
{'<should>': 3, 'e': 52, 'era': 52, 'nao': 53, 'não': 53, 'o': 52, 'seria': 52, 'é': 52}, {'^': 54}, {'gente': 55},
{'^': 54, 'a': 56, 'eu': 55, 'nos': 55, 'nós': 55}, {'que': 57}, {'<to>': 9, 'N': 9}, {'': (17, 'gave:feedback')},
{'^': 60}, {'^': 60, 'da': 61, 'dela': 61, 'dele': 61, 'do': 61}, {'<paper>': 62}, {'<paper>': 62, 'seu': 63, 'sua':
63}, {'<paper>': 62, 'a': 64, 'as': 64, 'o': 64, 'os': 64, 'seu': 63, 'sua': 63}, {'': (13, 'talk')}, {'': (13,
'talk'), 'como': 66, 'da': 66, 'de': 66, 'do': 66, 'que': 66, 'se': 66, 'sobre': 66}, {'me': 67, 'que': 66}, {'D': 30,
'c': 30, 'com': 30, 'para': 30, 'pra': 30, 'pro': 30}, {'<date>': 30}, {'D': 30, 'para': 30}, {'N': 71}, {'encontrar':
30, 'ver': 30}, {'almocar': 30, 'beber': 30, 'falar': 30, 'ir': 30, 'jantar': 30, 'nos': 73, 'tomar': 30}, {'D': 30},
{'<any_det>': 70, '<date>': 30, 'D': 30, 'com': 72, 'de': 74, 'para': 75}, {'': (7, 'waiting')}, {'<of>': 77, 'que':
77}, {'espera': 78}, {'a': 79, 'à': 79}, {'telefone': 9}, {'': (15, 'contact'), 'bocado': 9, 'pouco': 9}, {'D': 9,
'ao': 81, 'c': 9, 'cm': 9, 'com': 9, 'da': 9, 'das': 9, 'de': 9, 'do': 9, 'dos': 9, 'na': 9, 'no': 9, 'pelo': 9,
'por': 9, 'sobre': 9, 'um': 82}, {'que': 66}, {'': (6, 'theirs')}, {'me': 85, 'nos': 85}, {'<giveinf>': 86},
{'<giveinf>': 85}, {'^': 88}, {'^': 87, 'me': 89, 'nos': 89}, {'ma': 85, 'me': 85, 'mo': 85, 'nos': 85}, {'ok': 85,
'retorno': 85, 'toque': 85}, {'resposta': 85}, {'feedback': 85, 'noticias': 85, 'novidades': 85, 'resposta': 85,
'retorno': 85, 'um': 92, 'uma': 93}, {'me': 94, 'nos': 94}, {'coisa': 85}, {'D': 85, 'algo': 85, 'alguma': 96, 'ate':
85, 'depois': 85, 'logo': 85, 'na': 85, 'no': 85, 'o': 85, 'quando': 85, 'se': 85}, {'me': 97, 'nos': 97}, {'intro':
85, 'ponte': 85}, {'apresentacao': 85, 'intro': 85}, {'a': 99, 'chegar': 85, 'uma': 100}, {'me': 101}, {'contacto':
85, 'contato': 85}, {'em': 103}, {'coloca': 104, 'desaconselhou': 3, 'faz': 101, 'poe': 104}, {'me': 104},
{'contactar': 85, 'escrever': 85, 'falar': 85, 'ligar': 85}, {'novidades': 85, 'uma': 93}, {'a': 107, 'com': 108},
{'<give3>': 91, '<will3>': 85, 'da': 95, 'desaconselha': 3, 'desaconselhou': 3, 'diz': 98, 'dá': 95, 'escreve': 98,
'faz': 102, 'liga': 98, 'me': 105, 'poe': 106, 'telefona': 98, 'volta': 109, 'voltara': 109}, {'': (4,
'needs_from_me')}, {'<my>': 111}, {'^': 112}, {'^': 112, 'a': 113, 'as': 113, 'da': 113, 'de': 113, 'do': 113, 'o':
113, 'os': 113}, {'contra': 4, 'para': 4, 'que': 4, 'sobre': 4}, {'me': 115, 'nos': 115}, {'^': 111}, {'contacto':
85}, {'em': 118}, {'^': 119}, {'^': 119, 'me': 120}, {'^': 85}, {'a': 122, 'em': 122}, {'se': 123}, {'com': 113}, {'':
(6, 'theirs'), 'me': 85}, {'<giveinf>': 126}, {'': (6, 'theirs'), '<giveinf>': 126}, {'': (6, 'theirs'), '^': 128},
{'^': 127, 'me': 129, 'nos': 85}, {'que': 3}, {'<urge_inf>': 3, 'tenho': 131}, {'^': 132}, {'gente': 133}, {'^': 132,
'a': 134, 'eu': 133}, {'^': 85, 'me': 122}, {'^': 132, 'a': 134, 'eu': 133, 'ia': 136, 'iria': 122, 'me': 122, 'nos':
122, 'vai': 136}, {'para': 135, 'pra': 135, 'que': 137}, {'me': 138, 'para': 135, 'pra': 135, 'que': 137}, {'que': 4},
{'de': 140, 'que': 4}, {'opiniao': 141}, {'da': 142, 'de': 142}, {'a': 4}, {'me': 144, 'nos': 144}, {'da': 122, 'de':
122, 'do': 122}, {'se': 146}, {'parte': 111}, {'minha': 148, 'nossa': 148}, {'da': 149}, {'...': 150, '<my>': 111},
{'^': 151}, {'^': 111, 'lhe': 117}, {'eu': 153}, {'^': 151, 'a': 113, 'as': 113, 'da': 113, 'de': 152, 'do': 113, 'o':
113, 'os': 113, 'que': 154}, {'': (4, 'needs_from_me'), '<my>': 111}, {'^': 156}, {'eu': 157, 'lhe': 157}, {'da': 157,
'de': 157, 'do': 157, 'que': 158}, {'espera': 159}, {'de': 58}, {'a': 160, 'aguardando': 113, 'convencida': 161,
'convencido': 161, 'esperando': 113, 'à': 160}, {'de': 122}, {'tarefa': 163}, {'a': 164}, {'^': 85, 'me': 122, 'nos':
122}, {'por': 122}, {'a': 160, 'com': 165, 'de': 166, 'responsavel': 167, 'à': 160}, {'de': 166}, {'com': 165, 'de':
166, 'responsavel': 167}, {'^': 85, 'me': 122, 'que': 136}, {'^': 85, 'me': 171, 'que': 136}, {'^': 87, 'me': 122,
'nos': 122}, {'eu': 4, 'que': 4}, {'eu': 4}, {'em': 140, 'para': 174, 'pra': 175, 'que': 4}, {'<urge_inf>': 3}, {'^':
177}, {'eu': 178, 'me': 178}, {'^': 3, 'a': 4}, {'^': 3, 'a': 4, 'me': 180, 'nos': 144, 'para': 4, 'que': 4},
{'<give3>': 85, 'da': 94, 'diz': 97, 'dá': 94, 'escreve': 97, 'fala': 97, 'liga': 97}, {'^': 3, 'nao': 4, 'não': 4},
{'contra': 183, 'para': 183, 'pra': 183, 'que': 183, 'sobre': 183}, {'para': 178, 'pra': 178}, {'^': 132, 'a': 134,
'eu': 133, 'ia': 122, 'iria': 122, 'me': 122, 'nos': 122, 'vai': 122}, {'para': 135, 'pra': 135, 'que': 186}, {'...':
185, 'me': 187, 'para': 135, 'pra': 135, 'que': 186}, {'de': 122, 'que': 122}, {'<advises>': 181, '^': 182, 'alerta':
184, 'alertou': 184, 'avisou': 184, 'cobra': 117, 'cobrou': 117, 'coloca': 121, 'deve': 85, 'disse': 188, 'diz': 188,
'empurrou': 144, 'encoraja': 144, 'encorajou': 144, 'estimulou': 144, 'falou': 188, 'garantiu': 172, 'ia': 122,
'incentiva': 144, 'incentivou': 144, 'poe': 121, 'promete': 172, 'prometeu': 172, 'tem': 189, 'tinha': 189, 'têm':
189, 'vai': 122, 'vao': 122}, {'D': 111}, {'...': 191}, {'': (4, 'needs_from_me'), '...': 191}, {'...': 150,
'<any_det>': 192, '<my>': 193}, {'<any_det>': 192, '<my>': 193}, {'^': 195}, {'^': 194}, {'^': 194, 'a': 113, 'as':
113, 'da': 196, 'de': 197, 'do': 196, 'o': 113, 'os': 113}, {'...': 185}, {'<advises>': 181, '^': 182, 'alerta': 184,
'alertou': 184, 'avisou': 184, 'deve': 85, 'disse': 199, 'diz': 199, 'empurrou': 144, 'encoraja': 144, 'encorajou':
144, 'estimulou': 144, 'falou': 199, 'ia': 122, 'incentiva': 144, 'incentivou': 144, 'tem': 189, 'tinha': 189, 'têm':
189, 'vai': 122, 'vao': 122}, {'para': 136}, {'se': 201}, {'^': 111, 'eu': 153, 'lhe': 117}, {'^': 194, 'a': 113,
'as': 113, 'da': 196, 'de': 197, 'do': 196, 'o': 113, 'os': 113, 'que': 203}, {'^': 151, 'a': 113, 'as': 113, 'da':
113, 'de': 152, 'do': 113, 'o': 113, 'os': 113}, {'...': 150}, {'^': 206}, {'^': 206, 'de': 207}, {'para': 136, 'pra':
136}, {'compromete': 123, 'comprometeu': 123, 'encarrega': 146, 'ofereceu': 209}, {'a': 160, 'aguardando': 113,
'esperando': 113, 'à': 160}, {'me': 85}, {'<giveinf>': 212}, {'^': 213, 'me': 122, 'nos': 122}, {'de': 214, 'que':
214}, {'me': 122, 'nos': 122}, {'de': 216, 'que': 216}, {'<advises>': 8, '<opines>': 58, '<says>': 84, '<wants3>': 90,
'^': 110, 'aguarda': 114, 'alertou': 116, 'avisou': 116, 'cobra': 117, 'cobrou': 117, 'coloca': 121, 'compromete':
124, 'comprometeu': 124, 'conta': 125, 'deve': 130, 'disse': 139, 'diz': 139, 'e': 143, 'empurrou': 145, 'encarrega':
147, 'encorajou': 145, 'espera': 155, 'esta': 162, 'está': 162, 'falou': 139, 'fica': 168, 'ficara': 169, 'ficaram':
170, 'ficou': 168, 'garantiu': 172, 'ia': 173, 'incentivou': 145, 'insiste': 176, 'insistiu': 176, 'manda': 179,
'mandou': 179, 'me': 190, 'necessita': 198, 'nos': 200, 'ocupa': 147, 'ofereceu': 202, 'pede': 114, 'poe': 121,
'precisa': 204, 'promete': 172, 'prometeu': 172, 'propoe': 140, 'propos': 140, 'quer': 205, 'requer': 208, 'se': 210,
'ta': 211, 'tem': 215, 'tinha': 215, 'trata': 146, 'têm': 217, 'vai': 173, 'vao': 173, 'é': 143}, {'^': 3, 'que': 4},
{'^': 3, 'e': 219, 'era': 219, 'foi': 219, 'hoje': 219, 'que': 4, 'é': 219}, {'...': 5, '^': 3, 'e': 219, 'era': 219,
'foi': 219, 'hoje': 219, 'que': 4, 'é': 219}, {'<them>': 220, 'N': 221}, {'...': 5}, {'da': 222, 'de': 222, 'dela':
223, 'dele': 223, 'do': 222}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 225}, {'lhe': 226, 'lhes': 226},
{'encontrar': 51}, {'<see_inf>': 51, 'me': 228}, {'ao': 9, 'aqui': 9, 'ca': 9, 'em': 9, 'na': 9, 'no': 9, 'pela': 9,
'pelo': 9}, {'<giveinf>': 0}, {'^': 231}, {'^': 231, 'lhe': 232}, {'^': 231, 'eu': 233, 'lhe': 232}, {'para': 234,
'pra': 234, 'que': 234}, {'me': 235, 'para': 234, 'pra': 234, 'que': 234}, {'apareceu': 230, 'passaram': 230,
'passou': 230, 'pediu': 236, 'veio': 9, 'vieram': 9}, {'ela': 0, 'elas': 0, 'ele': 0, 'eles': 0}, {'lha': 0, 'lhe': 0,
'lhes': 0, 'lho': 0, 'p': 238, 'para': 238, 'pra': 238}, {'N': 0, 'ela': 0, 'elas': 0, 'ele': 0, 'eles': 0}, {'a':
240, 'ao': 240, 'p': 240, 'para': 240, 'pra': 240, 'à': 240}, {'<give1>': 239, '<give1_pra>': 0, '<give3>': 91, 'da':
95, 'desaconselha': 3, 'desaconselhou': 3, 'devolvo': 241, 'diz': 98, 'dou': 241, 'dá': 95, 'escreve': 98, 'faco':
241, 'faz': 102, 'liga': 98, 'ligo': 241, 'me': 105, 'mostro': 241, 'passo': 241, 'poe': 106, 'telefona': 98, 'volta':
109, 'voltara': 109}, {'<give1>': 0}, {'': (7, 'waiting'), '<of>': 77}, {'dela': 85, 'dele': 85}, {'lado': 245},
{'do': 246}, {'esta': 247, 'está': 247}, {'papo': 9}, {'': (14, 'together'), '<we3>': 9, 'encontra': 30, 'fala': 30,
've': 30}, {'casa': 30}, {'me': 30, 'nos': 30}, {'encontrar': 30, 'reunir': 30}, {'encontrar': 30}, {'com': 30,
'reuniao': 30, 'reunião': 30, 'um': 30, 'uma': 30}, {'<see_inf>': 30, 'a': 251, 'encontrar': 252, 'falar': 32, 'me':
253, 'nos': 254, 'ter': 255}, {'almoca': 30, 'almocou': 9, 'bateu': 249, 'conversou': 9, 'discutiu': 9, 'falou': 9,
'foi': 9, 'janta': 30, 'jantou': 9, 'saiu': 9, 'se': 250, 'toma': 30, 'tomou': 9, 'vai': 256, 'viu': 9}, {'^': 3, 'e':
219, 'era': 219, 'foi': 219, 'que': 4, 'é': 219}, {'conselho': 258, 'dica': 258, 'recomendacao': 258, 'sugestao':
258}, {'hora': 51}, {'': (11, 'thinking')}, {'se': 261}, {'^': 243, 'aguardar': 244, 'bola': 248, 'espera': 78,
'esperar': 244, 'gente': 257, 'quais': 66, 'qual': 66, 'seu': 259, 'sua': 259, 'ultima': 260, 'ver': 262}, {'de': 9},
{'<see_inf>': 9}, {'de': 265}, {'minha': 0}, {'que': 261}, {'': (14, 'together')}, {'me': 269}, {'': (10, 'thanks')},
{'': (10, 'thanks'), '<to>': 271}, {'<seen1>': 51}, {'me': 51}, {'': (0, 'missed'), '<see_inf>': 51, 'encontrar': 274,
'me': 228}, {'a': 275}, {'para': 275, 'pra': 275}, {'de': 275}, {'como': 275, 'tempo': 278}, {'<clitic>': 273,
'<seen1>': 51, 'cheguei': 276, 'consegui': 275, 'conseguimos': 275, 'deu': 277, 'pude': 275, 'tive': 279}, {'nao':
280, 'não': 280}, {'': (18, 'gave:knowledge')}, {'^': 282}, {'a': 283, 'com': 283, 'em': 283, 'na': 283, 'no': 283},
{'<them>': 284, 'N': 284}, {'<them>': 284, 'N': 284, 'a': 285, 'o': 285}, {'<them>': 284, 'N': 284, 'a': 283, 'com':
283, 'na': 283, 'no': 283}, {'a': 283, 'com': 283, 'na': 283, 'no': 283}, {'<them>': 284, 'N': 284, 'a': 287, 'la':
288, 'lo': 288, 'o': 287}, {'em': 261, 'que': 261, 'se': 261}, {'pensar': 290}, {'a': 291, 'pensando': 290}, {'': (13,
'talk'), '<they>': 66}, {'que': 293}, {'N': 225}, {'a': 295, 'o': 295}, {'<to>': 295, 'para': 296}, {'parece': 66},
{'que': 298}, {'o': 9}, {'': (16, 'gave:intro')}, {'^': 301}, {'N': 302}, {'N': 302, 'a': 303, 'o': 303}, {'a': 303,
'o': 303}, {'<to>': 303, 'com': 304, 'e': 304, 'para': 305}, {'N': 306}, {'N': 306, 'a': 307, 'lhe': 305, 'o': 307},
{'dois': 302, 'duas': 302}, {'N': 306, 'a': 307, 'as': 309, 'lhe': 305, 'o': 307, 'os': 309}, {'': (21,
'gave:referral')}, {'^': 311}, {'<to>': 312, '^': 311}, {'cliente': 313, 'contacto': 313, 'contato': 313, 'lead':
313}, {'um': 314}, {'lhe': 315, 'um': 314}, {'quais': 66, 'qual': 66}, {'^': 243}, {'^': 243, 'lhe': 318}, {'^': 243,
'eu': 319, 'lhe': 318}, {'que': 320}, {'<to>': 295, 'lhe': 321, 'que': 320}, {'': (23, 'gave:volunteering')}, {'^':
323}, {'alimentos': 324}, {'alimentar': 324, 'de': 325}, {'': (15, 'contact'), 'um': 249}, {'um': 249}, {'': (15,
'contact'), '<drink>': 30}, {'um': 329, 'uma': 9, 'umas': 9, 'uns': 9}, {'um': 9, 'uma': 9, 'umas': 9, 'uns': 9},
{'<drink>': 30}, {'um': 332}, {'com': 304}, {'contacto': 334, 'contato': 334}, {'em': 335}, {'N': 336}, {'N': 336,
'a': 337, 'o': 337}, {'N': 271}, {'<to>': 339, 'N': 271}, {'caixa': 51, 'voicemail': 51}, {'a': 341, 'o': 341}, {'ao':
341, 'na': 341, 'no': 341, 'para': 342, 'pra': 341, 'pro': 341}, {'mensagens': 51}, {'de': 344, 'postal': 51}, {'c':
9, 'com': 9}, {'a': 312, 'ao': 312, 'da': 312, 'do': 312, 'para': 312, 'pra': 312, 'à': 312}, {'recomendacao': 347},
{'de': 348}, {'atendida': 51}, {'nao': 350, 'não': 350, 'perdida': 51}, {'atendidas': 51}, {'nao': 352, 'não': 352,
'perdidas': 51}, {'<date>': 51}, {'a': 354, 'ao': 354, 'o': 354, 'à': 354}, {'tarde': 355}, {'dia': 9}, {'em': 357},
{'papo': 358}, {'o': 359}, {'': (12, 'task')}, {'contacto': 361, 'contato': 361}, {'em': 362}, {'N': 363}, {'N': 363,
'a': 364, 'o': 364}, {'com': 304, 'e': 304}, {'N': 366}, {'N': 366, 'a': 367, 'o': 367}, {'contacto': 368, 'contato':
368}, {'N': 336, 'a': 337, 'em': 369, 'o': 337}, {'gente': 269}, {'a': 371, 'saudade': 51}, {'ela': 232, 'ele': 232},
{'eu': 232}, {'com': 373, 'de': 232, 'que': 374}, {'com': 9, 'um': 9, 'uma': 9}, {'N': 39}, {'experiencia': 283},
{'minha': 378}, {'a': 377, 'o': 377}, {'<to>': 377, 'a': 379, 'com': 380, 'minha': 378, 'para': 380}, {'a': 0}, {'me':
382}, {'^': 282, 'a': 283, 'ao': 283, 'aos': 283, 'as': 283, 'de': 283, 'em': 283, 'na': 283, 'no': 283, 'para': 283,
'pra': 283, 'sobre': 283, 'à': 283, 'às': 283}, {'<course>': 384}, {'a': 385, 'o': 385, 'um': 385, 'uma': 385}, {'a':
303, 'ao': 303, 'com': 305, 'e': 305, 'à': 303}, {'N': 387}, {'a': 388, 'o': 388}, {'<should>': 3, 'e': 52, 'o': 52,
'é': 52}, {'^': 390}, {'gente': 391}, {'^': 390, 'a': 392, 'eu': 391}, {'N': 393}, {'<them>': 393, 'a': 394, 'o':
394}, {'dia': 4}, {'dela': 258, 'dele': 258, 'do': 396}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 398, 'o': 398},
{'a': 30, 'para': 30, 'pra': 30}, {'me': 400, 'nos': 400}, {'voz': 51}, {'de': 402}, {'vermelha': 324}, {'nos': 9},
{'c': 9, 'com': 9, 'na': 9, 'no': 9}, {'c': 9, 'com': 9, 'me': 406, 'na': 9, 'no': 9}, {'<to>': 61, '^': 60, 'no':
61}, {'<feedback_noun>': 408}, {'<course>': 384, 'minha': 409}, {'<to>': 27, '^': 26}, {'parabens': 411}, {'animo':
411, 'apoio': 411, 'forca': 411, 'os': 412, 'parabens': 411}, {'cara': 407, 'caras': 407}, {'^': 282, 'a': 283, 'ao':
283, 'com': 283, 'na': 283, 'no': 283, 'à': 283}, {'forca': 415, 'mao': 415, 'maozinha': 415}, {'<feedback_noun>':
408, 'animo': 411, 'apoio': 411, 'forca': 411, 'os': 412, 'parabens': 411, 'uma': 416}, {'<course>': 384, 'meu': 409},
{'animo': 411, 'apoio': 411, 'forca': 411, 'meus': 409, 'os': 412, 'parabens': 411}, {'<course>': 384,
'<feedback_noun>': 408, 'toque': 59}, {'<course>': 384, '<feedback_noun>': 408, 'forca': 415, 'mao': 415, 'maozinha':
415}, {'<feedback_noun>': 408, '<to>': 377, 'a': 410, 'animo': 411, 'apoio': 411, 'as': 413, 'boleia': 9, 'carona': 9,
'com': 380, 'de': 414, 'forca': 411, 'lhe': 417, 'mentoria': 43, 'mentorias': 43, 'mentoring': 43, 'o': 418, 'os':
419, 'para': 380, 'parabens': 411, 'um': 420, 'uma': 421}, {'comigo': 0}, {'na': 51}, {'': (0, 'missed'), 'na': 51},
{'mensagem': 424}, {'mensagem': 424, 'recado': 425, 'uma': 426}, {'espera': 51}, {'visto': 51}, {'voz': 9}, {'de':
430}, {'<letter>': 9, 'nota': 431}, {'mao': 51}, {'tampa': 51}, {'<any_det>': 432, '<letter>': 9, 'a': 428, 'na': 433,
'nota': 431, 'pendurada': 51, 'pendurado': 51, 'plantada': 51, 'plantado': 51, 'tampa': 51, 'uma': 434, 'à': 428},
{'vacuo': 51}, {'a': 428, 'em': 429, 'esperando': 51, 'me': 435, 'na': 433, 'no': 436, 'pendurada': 51, 'pendurado':
51, 'plantada': 51, 'plantado': 51, 'à': 428}, {'a': 385, 'animo': 411, 'apoio': 411, 'as': 413, 'forca': 411, 'lhe':
413, 'mentoria': 43, 'mentorias': 43, 'mentoring': 43, 'o': 385, 'os': 413, 'parabens': 411, 'um': 385, 'uma': 385},
{'de': 293, 'que': 293}, {'sorte': 27}, {'boa': 440}, {'boa': 440, 'lhe': 441}, {'chamada': 9}, {'a': 443, 'agora': 9,
'c': 9, 'com': 9}, {'<tip>': 5}, {'^': 3, 'de': 4, 'para': 4, 'que': 4}, {'conselho': 446, 'dica': 446, 'sugestao':
446, 'toque': 446}, {'uma': 416}, {'...': 445, '<any_det>': 447, 'a': 428, 'na': 433, 'pendurada': 51, 'pendurado':
51, 'plantada': 51, 'plantado': 51, 'tampa': 51, 'uma': 434, 'à': 428}, {'bolo': 51, 'cano': 51}, {'tras': 51},
{'...': 445, '<any_det>': 447, 'bolo': 51, 'furo': 51, 'lhe': 448, 'me': 449, 'o': 450, 'para': 451, 'pra': 451, 'um':
450, 'uma': 416}, {'<see_inf>': 261}, {'': (5, 'mine'), 'N': 0}, {'los': 361}, {'N': 361}, {'N': 361, 'a': 456, 'o':
456}, {'a': 456, 'ao': 456, 'com': 457, 'e': 457, 'à': 456}, {'N': 458}, {'N': 458, 'a': 459, 'o': 459}, {'contato':
361}, {'em': 461}, {'los': 462}, {'contacto': 361}, {'em': 464}, {'los': 465}, {'ela': 0, 'ele': 0}, {'<any_det>': 0,
'^': 231, 'a': 454, 'ao': 0, 'apresenta': 455, 'apresentar': 460, 'apresentá': 455, 'coloca': 463, 'colocá': 463,
'conecta': 455, 'conectar': 460, 'conectá': 455, 'juntar': 460, 'lhe': 0, 'lhes': 0, 'po': 466, 'pra': 467, 'à': 0},
{'<give1>': 0, '<give1_pra>': 0, '<urge_inf>': 3, 'tenho': 131}, {'^': 469, 'lhe': 318}, {'<give1>': 0, '<give1_pra>':
0}, {'^': 471}, {'^': 469, 'a': 134, 'eu': 470, 'ia': 136, 'iria': 122, 'lhe': 472, 'me': 122, 'nos': 122, 'vai':
136}, {'<to>': 295, 'lhe': 321, 'me': 138, 'para': 135, 'pra': 135, 'que': 473}, {'da': 142, 'de': 142, 'eu': 269,
'para': 232, 'pra': 232, 'preciso': 232, 'que': 232, 'se': 261}, {'pediu': 236}, {'da': 260}, {'cima': 477, 'vacuo':
51}, {'N': 34}, {'a': 479, 'o': 479}, {'<to>': 479, 'para': 480}, {'<paper>': 481}, {'a': 482, 'o': 482, 'um': 482,
'uma': 482}, {'<to>': 377, '^': 483, 'com': 380, 'para': 380}, {'da': 312, 'dela': 312, 'dele': 312, 'do': 312},
{'curriculo': 485, 'cv': 485}, {'o': 486}, {'da': 0, 'de': 0, 'do': 0}, {'me': 488}, {'nos': 30}, {'acaso': 9},
{'querer': 9}, {'<any_det>': 9, 'N': 9, 'c': 9, 'com': 9, 'por': 491, 'sem': 492}, {'<any_det>': 30, 'D': 30, 'N': 9,
'c': 30, 'cafe': 30, 'café': 30, 'com': 30, 'me': 32, 'por': 491, 'sem': 492}, {'<any_det>': 9, 'N': 9, 'c': 9, 'com':
9, 'me': 493, 'nos': 494, 'por': 491, 'sem': 492}, {'<any_det>': 9, 'N': 9, 'c': 9, 'com': 9, 'me': 493, 'nos': 493,
'por': 491, 'sem': 492}, {'me': 32}, {'apresentacao': 60, 'defesa': 60, 'pitch': 60}, {'^': 498}, {'a': 499, 'o':
499}, {'a': 283, 'como': 283, 'o': 283}, {'N': 501}, {'<to>': 502, 'lhe': 501, 'lhes': 501}, {'cliente': 313,
'contacto': 313, 'contato': 313, 'email': 59, 'lead': 313}, {'^': 483, 'lhe': 315, 'mensagem': 59, 'o': 486, 'um':
504}, {'<any_det>': 432, '<letter>': 9, 'nota': 431}, {'me': 506}, {'bom': 261, 'para': 229, 'pra': 229}, {'cinco':
269, 'dois': 269, 'duas': 269, 'quatro': 269, 'tres': 269}, {'<of>': 51, 'N': 51, 'a': 51, 'ir': 51, 'ligar': 51,
'no': 51, 'o': 51, 'que': 51}, {'completo': 510}, {'<of>': 51, 'N': 51, 'a': 51, 'completamente': 510, 'ir': 51,
'ligar': 51, 'mesmo': 510, 'no': 51, 'o': 51, 'por': 511, 'que': 51, 'totalmente': 510}, {'me': 512}, {'perguntar':
398}, {'a': 514, 'para': 514, 'pra': 514}, {'N': 515}, {'a': 516, 'o': 516}, {'<to>': 516, 'lhe': 9, 'para': 517},
{'me': 77}, {'ela': 519, 'ele': 519, 'me': 77}, {'<any_det>': 77, 'noticias': 77, 'que': 520, 'resposta': 77,
'retorno': 77}, {'<of>': 51, 'N': 51, 'a': 51, 'completamente': 510, 'ir': 51, 'ligar': 51, 'mesmo': 510, 'no': 51,
'nos': 512, 'o': 51, 'por': 511, 'que': 51, 'totalmente': 510}, {'<of>': 51, 'N': 51, 'a': 51, 'completamente': 510,
'ir': 51, 'ligar': 51, 'me': 512, 'mesmo': 510, 'no': 51, 'o': 51, 'por': 511, 'que': 51, 'totalmente': 510},
{'<set>': 30, 'a': 160, 'aguardando': 113, 'convencida': 161, 'convencido': 161, 'esperando': 113, 'à': 160},
{'aguardar': 244, 'esperar': 244}, {'aguardo': 244}, {'a': 525, 'aguardando': 244, 'esperando': 244, 'no': 526}, {'c':
9, 'com': 9, 'la': 269, 'lá': 269, 'para': 229}, {'duas': 269}, {'dois': 269, 'tres': 269}, {'as': 529, 'c': 9, 'com':
9, 'os': 530, 'todos': 269}, {'tambem': 269}, {'almocar': 9, 'conversa': 9, 'falar': 9, 'mesa': 9, 'tomar': 9},
{'com': 9}, {'conversa': 9, 'mesa': 9}, {'a': 533, 'c': 9, 'com': 9, 'em': 13, 'la': 534, 'lá': 534, 'na': 9, 'no': 9,
'reunida': 9, 'reunido': 9, 'à': 535}, {'conversa': 9, 'falar': 9}, {'conversa': 9}, {'a': 537, 'c': 9, 'com': 9,
'em': 9, 'juntos': 9, 'na': 9, 'no': 9, 'reunidos': 9, 'à': 538}, {'aguardar': 244, 'dever': 1, 'esperar': 244,
'pensar': 290}, {'da': 77, 'de': 77, 'do': 77}, {'a': 540, 'aguardando': 244, 'devendo': 1, 'esperando': 244, 'no':
526, 'pendente': 541, 'pensando': 290}, {'<give1_pra>': 0}, {'<any_det>': 0, 'a': 454, 'ao': 0, 'lhe': 0, 'lhes': 0,
'pra': 467, 'à': 0}, {'<giveinf>': 0, '<them>': 231}, {'^': 545}, {'a': 546, 'com': 546, 'de': 546}, {'': (5, 'mine'),
'^': 545, 'lhe': 0}, {'a': 546, 'com': 546, 'de': 548}, {'encarrego': 488}, {'^': 231, 'lhe': 232, 'lhes': 232}, {'^':
543, 'a': 318, 'combinamos': 375, 'combinei': 375, 'combinámos': 375, 'devo': 544, 'e': 269, 'encarrego': 489,
'ficamos': 547, 'fico': 549, 'ficámos': 547, 'fiquei': 549, 'lhe': 318, 'lhes': 318, 'me': 550, 'o': 318, 'ocupo':
489, 'trato': 488, 'vamos': 551, 'vou': 551}, {'': (9, 'told'), 'a': 283, 'como': 283, 'o': 283}, {'N': 553}, {'<to>':
554, 'lhe': 501, 'lhes': 501, 'para': 296}, {'^': 471, 'lhe': 318}, {'^': 471, 'eu': 556, 'lhe': 472}, {'': (15,
'contact'), 'lhe': 321, 'que': 557}, {'confirmar': 77, 'enviar': 77, 'mandar': 77, 'responder': 77}, {'N': 559,
'confirmar': 77, 'enviar': 77, 'mandar': 77, 'me': 559, 'responder': 77}, {'^': 231, 'a': 560, 'ela': 560, 'ele': 560,
'o': 560}, {'^': 231, 'a': 560, 'apresenta': 455, 'apresentar': 460, 'apresentá': 455, 'coloca': 463, 'colocá': 463,
'conecta': 455, 'conectar': 460, 'conectá': 455, 'ela': 560, 'ele': 560, 'juntar': 460, 'me': 561, 'o': 560, 'po':
466}, {'se': 51}, {'gente': 563, 'vejo': 51}, {'falamos': 51, 'vemos': 51}, {'vejo': 51}, {'a': 564, 'estou': 51,
'falamos': 51, 'falava': 51, 'falo': 51, 'nos': 565, 'o': 566, 'vejo': 51, 'vemos': 51}, {'n': 567, 'nao': 567, 'não':
567}, {'que': 568}, {'falta': 113}, {'...': 569, 'lhe': 570}, {'a': 61, 'ao': 61, 'da': 61, 'do': 61, 'na': 61, 'no':
61, 'sobre': 61, 'à': 61}, {'D': 46}, {'para': 573, 'pra': 573, 'pro': 573}, {'espera': 159, 'ser': 574}, {'conta':
0}, {'minha': 576}, {'<moved_pp>': 574, 'a': 575, 'agora': 574, 'com': 165, 'comigo': 0, 'de': 166, 'marcada': 30,
'marcado': 30, 'para': 573, 'por': 577, 'pra': 573, 'pro': 573, 'responsavel': 167, 'à': 160}, {'nada': 51}, {'vao':
51}, {'0': 51, 'e': 579, 'em': 580, 'meia': 260, 'sozinha': 51, 'sozinho': 51, 'uma': 260}, {'^': 545, 'aguardar':
244, 'espera': 581, 'esperar': 244}, {'<giveinf>': 0, '<them>': 231, 'lhe': 0, 'lhes': 0}, {'^': 0}, {'^': 583, 'lhe':
584, 'lhes': 584, 'marcar': 51, 'remarcar': 51}, {'': (7, 'waiting'), '0': 51, '<of>': 77, 'e': 579, 'em': 580,
'meia': 260, 'sozinha': 51, 'sozinho': 51, 'uma': 260}, {'espera': 581}, {'a': 582, 'aguardando': 244, 'com': 546,
'de': 585, 'esperando': 586, 'no': 526, 'plantada': 581, 'plantado': 581, 'à': 587}, {'^': 545, 'aguardar': 244,
'esperar': 244}, {'a': 589, 'aguardando': 244, 'com': 546, 'de': 548, 'esperando': 244, 'no': 526, 'pendente': 541},
{'D': 46, 'para': 573, 'pra': 573, 'pro': 573}, {'para': 30}, {'^': 85, 'marcar': 51, 'me': 122, 'nos': 122,
'remarcar': 51}, {'by': 51}, {'aberto': 51, 'marcar': 51, 'stand': 594}, {'D': 46, 'depois': 51}, {'aberto': 51,
'fazer': 51, 'marcar': 51, 'minha': 576, 'stand': 594}, {'efeito': 51}, {'<moved_pp>': 591, '<off_pp>': 51, 'D': 46,
'a': 575, 'agendada': 30, 'agendado': 30, 'agora': 574, 'com': 165, 'combinado': 592, 'de': 593, 'em': 595, 'marcada':
30, 'marcado': 30, 'para': 596, 'por': 597, 'pra': 596, 'pro': 573, 'responsavel': 167, 'sem': 598, 'à': 160}, {'^':
545, 'espera': 581}, {'a': 600, 'com': 546, 'de': 585, 'esperando': 581, 'plantada': 581, 'plantado': 581, 'à': 587},
{'^': 545, 'dever': 1, 'espera': 581, 'saber': 84}, {'': (5, 'mine'), '^': 0}, {'': (5, 'mine'), '^': 545, 'lhe': 603,
'lhes': 584}, {'a': 602, 'com': 546, 'de': 604, 'devendo': 1, 'esperando': 581, 'plantada': 581, 'plantado': 581,
'sabendo': 84, 'à': 587}, {'<date>': 9}, {'<of>': 302, '<to>': 302, '^': 301, 'com': 302, 'entre': 302}, {'<course>':
384, 'apresentacao': 607, 'apresentacoes': 607, 'conexao': 607, 'intro': 607, 'intros': 607, 'minha': 409, 'ponte':
607}, {'apresentacao': 607, 'apresentacoes': 607, 'conexao': 607, 'intro': 607, 'intros': 607, 'ponte': 607},
{'<course>': 384, 'apresentacao': 607, 'apresentacoes': 607, 'conexao': 607, 'intro': 607, 'intros': 607, 'meu': 409,
'ponte': 607}, {'meus': 409}, {'^': 323, 'com': 324, 'em': 324, 'na': 324, 'no': 324}, {'voluntario': 612},
{'<course>': 384, '<feedback_noun>': 408}, {'<course>': 384, '<feedback_noun>': 408, 'apresentacao': 607,
'apresentacoes': 607, 'conexao': 607, 'intro': 607, 'intros': 607, 'ponte': 607}, {'<any_det>': 606, '<date>': 9,
'<feedback_noun>': 408, 'a': 608, 'as': 609, 'lhe': 409, 'mentoria': 43, 'mentorias': 43, 'mentoring': 43, 'o': 610,
'os': 611, 'trabalho': 613, 'um': 614, 'uma': 615, 'voluntariado': 612}, {'<any_det>': 606, '<date>': 9, 'a': 609,
'as': 609, 'mentoria': 43, 'mentorias': 43, 'mentoring': 43, 'o': 609, 'trabalho': 613, 'uma': 609, 'voluntariado':
612}, {'ser': 574}, {'D': 46, 'a': 341, 'depois': 51, 'o': 341}, {'fazer': 51}, {'D': 46, 'caixa': 51, 'depois': 51,
'voicemail': 51}, {'D': 46, 'caixa': 51, 'voicemail': 51}, {'<moved_pp>': 591, '<off_pp>': 51, 'D': 46, 'a': 618,
'agora': 574, 'ao': 341, 'na': 341, 'no': 341, 'para': 619, 'por': 620, 'pra': 621, 'pro': 622, 'sem': 598}, {'': (15,
'contact'), 'casa': 9}, {'a': 9, 'o': 9}, {'a': 624, 'almocar': 9, 'ao': 9, 'ate': 9, 'beber': 9, 'com': 9, 'correr':
9, 'em': 13, 'jantar': 9, 'la': 9, 'lá': 9, 'na': 624, 'no': 9, 'num': 9, 'numa': 9, 'ter': 534, 'tomar': 9, 'ver':
625, 'visitar': 9, 'à': 9}, {'mentoria': 43, 'mentorias': 43, 'mentoring': 43}, {'a': 624, 'almocar': 9, 'ao': 9,
'ate': 9, 'beber': 9, 'com': 9, 'correr': 9, 'dar': 627, 'em': 13, 'jantar': 9, 'la': 9, 'lá': 9, 'na': 624, 'no': 9,
'num': 9, 'numa': 9, 'ter': 534, 'tomar': 9, 'ver': 625, 'visitar': 9, 'à': 9}, {'de': 261}, {'ao': 339}, {'chamadas':
51}, {'de': 631}, {'^': 323, 'com': 324, 'em': 324, 'na': 324, 'no': 324, 'para': 324}, {'voluntariado': 633}, {'de':
634}, {'ver': 262}, {'n': 51, 'nao': 51, 'não': 51}, {'que': 637}, {'que': 637, 'tempo': 638}, {'^': 231, 'tempos':
639}, {'...': 569, 'de': 636, 'muito': 639, 'que': 640, 'seculos': 639, 'tempos': 639}, {'agendado': 51, 'combinado':
51, 'marcado': 51}, {'<to>': 312, 'no': 312}, {'N': 643}, {'N': 643, 'a': 644, 'lhe': 315, 'o': 644, 'um': 314},
{'<to>': 295}, {'a': 304, 'ao': 304, 'com': 304, 'e': 304, 'à': 304}, {'N': 647}, {'N': 647, 'a': 648, 'o': 648},
{'da': 649, 'de': 649, 'do': 649, 'entre': 649}, {'a': 9, 'ao': 9, 'c': 9, 'com': 9, 'futebol': 9, 'padel': 9,
'tenis': 9, 'à': 9}, {'a': 388, 'me': 346, 'o': 388}, {'nos': 269, 'nós': 269}, {'': (14, 'together'), 'a': 653},
{'se': 654}, {'^': 231, 'de': 232}, {'^': 231, 'apresenta': 455, 'apresentar': 460, 'apresentá': 455, 'coloca': 463,
'colocá': 463, 'conecta': 455, 'conectar': 460, 'conectá': 455, 'juntar': 460, 'lhe': 584, 'po': 466}, {'^': 231,
'de': 657, 'lhe': 584, 'me': 656}, {'da': 261, 'de': 261, 'do': 261}, {'me': 659}, {'cadeira': 51}, {'de': 661},
{'cano': 51}, {'bolo': 51, 'cano': 51, 'cha': 662, 'furo': 51, 'nega': 51, 'tampa': 51}, {'bolo': 51, 'cano': 51,
'cha': 662, 'furo': 51, 'nega': 51, 'o': 663, 'tampa': 51, 'um': 664, 'uma': 664}, {'opiniao': 61}, {'minha': 666},
{'a': 667, 'comentarios': 61, 'feedback': 61, 'minha': 666}, {'': (5, 'mine'), 'que': 0}, {'<handed1>': 39, '<told1>':
225, '^': 243, 'dei': 668, 'devo': 0, 'pedi': 398, 'perguntei': 398, 'prometi': 669}, {'no': 261, 'o': 261, 'que':
261, 'sobre': 261, 'um': 261}, {'perdida': 51}, {'': (15, 'contact'), '<to>': 516, 'a': 388, 'lhe': 9, 'o': 388,
'para': 517}, {'minha': 409}, {'<feedback_noun>': 408, 'um': 314}, {'curriculo': 485, 'cv': 485, 'meu': 409},
{'<feedback_noun>': 408, 'cliente': 313, 'contacto': 313, 'contato': 313, 'email': 59, 'lead': 313, 'mail': 59, 'zap':
59}, {'<feedback_noun>': 408, 'mensagem': 59}, {'<feedback_noun>': 408, '^': 483, 'a': 674, 'audio': 59, 'lhe': 675,
'mail': 59, 'mensagem': 59, 'o': 676, 'os': 611, 'um': 677, 'uma': 678, 'áudio': 59}, {'<letter>': 9}, {'<any_det>':
432, '<letter>': 9, '^': 177, 'nota': 431}, {'<any_det>': 680, '<letter>': 9, 'eu': 178, 'me': 681}, {'saudade': 9},
{'a': 683, 'saudades': 9}, {'saudades': 9}, {'': (13, 'talk'), 'como': 66, 'da': 66, 'de': 66, 'do': 66, 'por': 84,
'porque': 66, 'que': 66, 'se': 66, 'sobre': 66}, {'a': 0, 'em': 0}, {'mail': 9}, {'<letter>': 9, 'e': 688, 'nota':
431}, {'<any_det>': 689, '<letter>': 9, 'a': 428, 'e': 688, 'em': 429, 'esperando': 51, 'na': 433, 'no': 436, 'nota':
431, 'pendurada': 51, 'pendurado': 51, 'plantada': 51, 'plantado': 51, 'à': 428}, {'bolo': 51}, {'<any_det>': 447,
'bolo': 51, 'furo': 51, 'o': 691, 'para': 451, 'pra': 451, 'um': 691}, {'<any_det>': 689, '<letter>': 9, 'e': 688,
'nota': 431}, {'para': 0, 'pra': 0}, {'<any_det>': 689, '<letter>': 9, '<of>': 51, 'N': 51, 'a': 51, 'completamente':
510, 'e': 688, 'ir': 51, 'ligar': 51, 'mesmo': 510, 'no': 51, 'nota': 431, 'o': 51, 'por': 511, 'que': 51,
'totalmente': 510}, {'para': 584, 'pra': 584}, {'<advises>': 181, '<called3>': 9, '<off>': 51, '<says>': 686, '^':
182, 'acompanhou': 269, 'alerta': 184, 'alertou': 184, 'avisou': 184, 'cobra': 117, 'cobrou': 117, 'coloca': 121,
'comprometi': 687, 'convida': 400, 'convidam': 400, 'deixou': 690, 'deu': 692, 'deve': 85, 'disse': 188, 'diz': 188,
'empurrou': 144, 'encaminhou': 693, 'encarrego': 488, 'encontramos': 346, 'encontrei': 346, 'encoraja': 144,
'encorajou': 144, 'enviou': 693, 'esqueci': 512, 'estimulou': 144, 'falou': 188, 'falta': 561, 'garantiu': 172, 'ia':
122, 'incentiva': 144, 'incentivou': 144, 'lembrar': 656, 'lembrei': 659, 'mandou': 693, 'ofereci': 694, 'passou':
695, 'pediu': 696, 'pergunto': 261, 'poe': 121, 'promete': 172, 'prometeu': 172, 'reuni': 346, 'reunimos': 346, 'tem':
189, 'tinha': 189, 'têm': 189, 'vai': 122, 'vao': 122}, {'^': 41, 'a': 42, 'o': 42}, {'a': 42, 'o': 42}, {'a': 42,
'ao': 42, 'aos': 42, 'as': 42, 'com': 699, 'em': 42, 'na': 42, 'no': 42, 'para': 42, 'pra': 42, 'à': 42, 'às': 42},
{'saudade': 51}, {'de': 701}, {'a': 271, 'ao': 271, 'aos': 271, 'à': 271}, {'obrigada': 703, 'obrigado': 703},
{'gente': 4}, {'melhor': 4}, {'^': 3, 'a': 705, 'eu': 4, 'nos': 4, 'nós': 4, 'o': 706}, {'N': 707}, {'da': 708, 'de':
708, 'dela': 707, 'dele': 707, 'do': 708}, {'agenda': 30, 'opiniao': 709, 'visao': 709}, {'N': 51}, {'da': 711, 'de':
711, 'do': 711}, {'': (0, 'missed'), 'a': 51, 'ao': 51, 'em': 51, 'na': 51, 'nada': 51, 'no': 51, 'nossa': 51,
'nosso': 51, 'o': 51, 'à': 51}, {'certo': 713, 'noticias': 51, 'para': 275, 'pra': 275, 'sinal': 51}, {'^': 231,
'lhe': 584}, {'^': 231, 'de': 715, 'lhe': 584}, {'possivel': 713}, {'volta': 51}, {'de': 718, 'mais': 51, 'nada': 51},
{'noticias': 51, 'sinal': 51}, {'<answers>': 51, 'deu': 720, 'esquecer': 716, 'liga': 719, 'ligou': 719, 'respondeu':
719}, {'esquecer': 656}, {'realizou': 713}, {'da': 51, 'de': 51, 'do': 51}, {'nada': 724}, {'ninguem': 713},
{'<answers>': 51, '<clitic>': 273, '<happens3>': 713, '<seen1>': 51, 'cheguei': 276, 'consegui': 275, 'conseguimos':
275, 'deu': 714, 'esquece': 656, 'esquecer': 716, 'foi': 717, 'fui': 355, 'liga': 719, 'ligou': 719, 'me': 721,
'posso': 722, 'pude': 275, 'respondeu': 719, 'se': 723, 'sei': 725, 'tive': 279, 'veio': 726}, {'noticias': 51,
'para': 275, 'pra': 275, 'sinal': 51}, {'<answers>': 51, 'deu': 720, 'liga': 719, 'ligou': 719, 'respondeu': 719},
{'<answers>': 51, '<clitic>': 273, '<seen1>': 51, 'cheguei': 276, 'consegui': 275, 'conseguimos': 275, 'deu': 728,
'liga': 719, 'ligou': 719, 'me': 729, 'pude': 275, 'respondeu': 719, 'tive': 279}, {'<answers>': 51, 'deu': 720},
{'<answers>': 51, 'deu': 720, 'me': 731}, {'': (7, 'waiting'), '<of>': 77, 'da': 77, 'de': 77, 'do': 77}, {'lugar':
4}, {'aguardo': 733, 'entender': 709, 'meu': 734, 'seu': 734, 'teu': 734, 'vacuo': 51}, {'bolo': 51, 'furo': 51, 'o':
691, 'para': 451, 'pra': 451, 'um': 691}, {'juntos': 269}, {'D': 30, 'c': 9, 'com': 9}, {'<advises>': 181,
'<called3>': 9, '<off>': 51, '<says>': 686, '<we3>': 9, '^': 182, 'alerta': 184, 'alertou': 184, 'avisou': 184,
'convida': 400, 'convidam': 400, 'deixou': 690, 'deu': 736, 'deve': 85, 'disse': 199, 'diz': 199, 'dois': 737,
'empurrou': 144, 'encaminhou': 693, 'encontramos': 738, 'encontrei': 346, 'encoraja': 144, 'encorajou': 144, 'enviou':
693, 'esquecemos': 512, 'estimulou': 144, 'falamos': 75, 'falou': 199, 'ia': 122, 'incentiva': 144, 'incentivou': 144,
'mandou': 693, 'passou': 693, 'reuni': 346, 'reunimos': 346, 'tem': 189, 'tinha': 189, 'têm': 189, 'vai': 122, 'vao':
122, 'vemos': 75}, {'mim': 361}, {'mental': 361, 'para': 740, 'pessoal': 361}, {'<answers>': 51, '<came3>': 51,
'<clitic>': 273, '<seen1>': 51, 'atendeu': 51, 'chegou': 51, 'cheguei': 276, 'consegui': 275, 'conseguimos': 275,
'deu': 728, 'ligou': 51, 'me': 731, 'pude': 275, 'respondeu': 51, 'tive': 279}, {'dois': 737}, {'^': 243, 'quais': 66,
'qual': 66, 'seu': 259, 'sua': 259}, {'<to>': 339, 'N': 271, 'a': 271, 'ao': 271, 'aos': 271, 'à': 271}, {'para': 0},
{'<to>': 377, 'com': 380, 'me': 746, 'para': 380}, {'dois': 737, 'quais': 66, 'qual': 66}, {'entrevista': 261},
{'podcast': 261, 'video': 261, 'vídeo': 261}, {'palestra': 261}, {'a': 749, 'o': 750, 'que': 261, 'um': 750, 'uma':
751}, {'<them>': 393, 'a': 394, 'o': 394, 'que': 293}, {'escritorio': 30}, {'em': 251}, {'': (2, 'plan'), 'a': 251},
{'visitar': 30}, {'comigo': 30}, {'<moved_pp>': 591, 'D': 46, 'a': 618, 'agora': 574, 'almocar': 30, 'ao': 754,
'aqui': 755, 'ca': 756, 'jantar': 30, 'la': 755, 'lá': 755, 'me': 757, 'para': 573, 'pra': 573, 'pro': 573, 'ter':
758}, {'manha': 9, 'noite': 9, 'tarde': 9}, {'semana': 9}, {'de': 761}, {'dia': 9, 'fim': 762}, {'...': 346, 'a': 760,
'em': 13, 'la': 9, 'lá': 9, 'na': 624, 'no': 9, 'o': 763, 'pela': 9, 'pelo': 9, 'por': 13}, {'manha': 9, 'minha': 409,
'noite': 9, 'tarde': 9}, {'curriculo': 485, 'cv': 485, 'dia': 9, 'fim': 762, 'meu': 409}, {'<feedback_noun>': 408,
'cliente': 313, 'contacto': 313, 'contato': 313, 'lead': 313}, {'...': 346, '<feedback_noun>': 408, '<to>': 377, '^':
483, 'a': 765, 'com': 380, 'em': 13, 'la': 9, 'lhe': 675, 'lá': 9, 'na': 624, 'no': 9, 'o': 766, 'os': 611, 'para':
380, 'pela': 9, 'pelo': 9, 'por': 13, 'um': 767, 'uma': 409}, {'<moved_pp>': 591, 'D': 46, 'a': 618, 'agora': 574,
'me': 512, 'para': 573, 'pra': 573, 'pro': 573}, {'<to>': 398}, {'opiniao': 770}, {'a': 398, 'o': 398}, {'': (8,
'asked'), '<to>': 398, 'para': 772}, {'<to>': 398, 'para': 772}, {'conselho': 770}, {'<to>': 398, 'a': 771, 'ajuda':
770, 'conselho': 770, 'lhe': 773, 'lhes': 774, 'opiniao': 770, 'para': 772, 'um': 775}, {'<to>': 398, 'lhe': 774,
'lhes': 774, 'para': 772}, {'': (5, 'mine'), '<giveinf>': 0}, {'^': 778}, {'^': 778, 'eu': 233, 'lhe': 779}, {'para':
780, 'pra': 234, 'que': 780}, {'me': 781, 'para': 234, 'pra': 234, 'que': 234}, {'carona': 9}, {'vistos': 66},
{'call': 51}, {'a': 785}, {'<date>': 51, 'call': 51}, {'a': 787, 'ao': 354, 'o': 354, 'à': 354}, {'<to>': 398, 'lhe':
773, 'lhes': 774, 'para': 772}, {'me': 261}, {'^': 390, 'a': 392, 'em': 362, 'eu': 391}, {'N': 791}, {'<them>': 393,
'N': 363, 'a': 792, 'o': 792, 'que': 66}, {'<giveinf>': 0, 'lhe': 231}, {'^': 794}, {'^': 794, 'de': 795}, {'^': 794,
'apresenta': 455, 'apresentar': 460, 'apresentá': 455, 'coloca': 463, 'colocá': 463, 'conecta': 455, 'conectar': 460,
'conectá': 455, 'de': 795, 'juntar': 460, 'po': 466}, {'lhe': 51}, {'<see_inf>': 51, 'ligar': 798}, {'N': 669}, {'a':
800, 'o': 800}, {'': (5, 'mine'), '<to>': 800, 'lhe': 669, 'lhes': 669, 'para': 801, 'que': 0}, {'<date>': 30,
'passo': 361}, {'passos': 361}, {'N': 336, 'conversa': 358}, {'N': 336, 'a': 805, 'em': 369, 'o': 337}, {'conversa':
358}, {'a': 807}, {'encontramos': 51, 'encontrámos': 51}, {'encontrei': 51, 'liguei': 51, 'nos': 809, 'vi': 51},
{'<is3>': 66, 'saudade': 51}, {'': (13, 'talk'), 'sabe': 261}, {'<letter>': 9, 'chamada': 9, 'visita': 9},
{'<any_det>': 813, '<letter>': 9, 'chamada': 9, 'visita': 9}, {'dela': 258, 'dele': 258}, {'N': 643, 'a': 644, 'la':
312, 'lo': 312, 'o': 644}, {'duvidas': 283, 'perguntas': 283}, {'a': 817, 'as': 817, 'às': 817}, {'c': 9, 'com': 9,
'me': 346}, {'N': 9}, {'a': 820, 'as': 820, 'o': 820, 'os': 820}, {'com': 9, 'para': 9, 'pra': 9}, {'calhar': 261,
'compromete': 123, 'comprometeu': 123, 'encarrega': 146, 'fosse': 175, 'juntou': 269, 'ofereceu': 209}, {'atender':
51, 'falar': 51, 'noticias': 51, 'responder': 51, 'resposta': 51, 'retorno': 51, 'sinal': 51, 'sorte': 51, 'sucesso':
51, 'ver': 51}, {'me': 346}, {'bom': 261}, {'^': 41, 'a': 42, 'ao': 42, 'aos': 42, 'as': 42, 'com': 42, 'em': 42,
'na': 42, 'no': 42, 'para': 42, 'à': 42, 'às': 42}, {'coaching': 827, 'mentoria': 827, 'mentorias': 827, 'mentoring':
827}, {'de': 828}, {'falta': 724}, {'a': 830, 'falta': 724}, {'chama': 51}, {'com': 261, 'que': 261}, {'a': 160,
'agendada': 30, 'agendado': 30, 'aguardando': 113, 'esperando': 113, 'marcada': 30, 'marcado': 30, 'à': 160},
{'estava': 269, 'esteve': 269, 'veio': 269}, {'desligado': 51}, {'...': 569, 'de': 214, 'que': 214}, {'a': 30, 'o':
30}, {'^': 231, 'almocar': 32, 'encontrar': 30, 'estar': 32, 'lhe': 584, 'lhes': 584, 'ver': 838}, {'<date>': 30,
'de': 839, 'que': 839, 'um': 70, 'uma': 70}, {'': (5, 'mine'), '^': 231, 'almocar': 32, 'apresenta': 455,
'apresentar': 460, 'apresentá': 455, 'coloca': 463, 'colocá': 463, 'conecta': 455, 'conectar': 460, 'conectá': 455,
'encontrar': 30, 'estar': 32, 'juntar': 460, 'lhe': 584, 'lhes': 584, 'po': 466, 'ver': 838}, {'<date>': 30, 'de':
841, 'que': 841, 'saudades': 51, 'um': 70, 'uma': 70}, {'': (5, 'mine'), 'me': 85}, {'<giveinf>': 843}, {'^': 85,
'encontrar': 51}, {'<see_inf>': 51, '^': 844, 'me': 845, 'nos': 122}, {'agendado': 51, 'combinado': 51, 'de': 846,
'marcado': 51, 'que': 846}, {'com': 398}, {'a': 817, 'as': 817, 'duvidas': 848, 'às': 817}, {'<any_det>': 606,
'<date>': 9}, {'dever': 1, 'pensar': 290}, {'a': 851, 'devendo': 1, 'do': 361, 'pensando': 290}, {'almoco': 9,
'almoço': 9}, {'<any_det>': 9, 'cafe': 9, 'cafezinho': 9, 'café': 9, 'cha': 9, 'chopp': 9, 'pequeno': 853, 'um': 332},
{'cafe': 9, 'café': 9, 'um': 9, 'uma': 9}, {'': (15, 'contact'), 'de': 661}, {'<any_det>': 9, 'bolo': 51, 'cafe': 9,
'cafezinho': 9, 'café': 9, 'cano': 51, 'cha': 856, 'chopp': 9, 'furo': 51, 'nega': 51, 'pequeno': 853, 'tampa': 51,
'um': 664, 'uma': 664}, {'<any_det>': 9, 'cafe': 9, 'cafezinho': 9, 'café': 9, 'cha': 9, 'chopp': 9, 'pequeno': 853},
{'mails': 9}, {'audios': 9, 'e': 859, 'emails': 9, 'mails': 9, 'mensagens': 9, 'áudios': 9}, {'de': 860}, {'': (15,
'contact'), 'ideia': 9}, {'audios': 9, 'e': 859, 'emails': 9, 'figurinhas': 9, 'ideia': 9, 'impressoes': 9, 'mails':
9, 'mensagens': 9, 'uma': 862, 'umas': 9, 'áudios': 9}, {'a': 851, 'devendo': 1, 'pensando': 290}, {'<drink>': 346},
{'<drink>': 346, 'vez': 84}, {'D': 46, 'a': 341, 'o': 341}, {'<moved_pp>': 574, '^': 87, 'a': 618, 'agora': 574, 'ao':
341, 'me': 122, 'na': 341, 'no': 341, 'nos': 122, 'para': 867, 'pra': 622, 'pro': 622}, {'<see_inf>': 30, '^': 231,
'a': 251, 'encontrar': 252, 'falar': 32, 'lhe': 779, 'lhes': 232, 'me': 253, 'nos': 254, 'ter': 255, 'ver': 262},
{'almocar': 30, 'ao': 754, 'aqui': 755, 'ca': 756, 'jantar': 30, 'la': 755, 'lá': 755, 'me': 757, 'ter': 758}, {'nos':
33}, {'N': 9, 'entrevista': 261}, {'facebook': 261, 'insta': 261, 'instagram': 261, 'linkedin': 261, 'twitter': 261,
'x': 261}, {'N': 9, 'podcast': 261, 'video': 261, 'vídeo': 261}, {'N': 9, 'a': 872, 'as': 820, 'me': 346, 'no': 873,
'o': 874, 'os': 820, 'que': 261, 'um': 750, 'uma': 751}, {'com': 324, 'em': 324, 'na': 324, 'no': 324, 'para': 324},
{'^': 231, 'casa': 30}, {'<see_inf>': 30, '^': 231, 'a': 877, 'encontrar': 252, 'falar': 32, 'lhe': 779, 'lhes': 232,
'me': 253, 'nos': 254, 'o': 232, 'ter': 255, 'ver': 262}, {'espera': 78, 'ultima': 260}, {'da': 142, 'de': 142,
'para': 232, 'pra': 232, 'preciso': 232, 'que': 232}, {'//': 6, '<advises>': 8, '<called3>': 10, '<came3>': 25,
'<cheered1>': 29, '<date>': 31, '<eat1>': 33, '<handed1>': 40, '<hours>': 45, '<moved1>': 50, '<moved_pp>': 47,
'<off>': 51, '<off_pp>': 51, '<opines>': 58, '<rang1>': 59, '<read1>': 65, '<says>': 68, '<set>': 69, '<set_up>': 76,
'<shall1>': 30, '<stays>': 80, '<talked1>': 83, '<they>': 218, '<tip>': 224, '<told1>': 227, '<wants3>': 90,
'<was_to>': 229, 'N': 237, '^': 242, 'a': 263, 'abracei': 9, 'acabamos': 264, 'acabei': 266, 'acabámos': 264, 'acao':
267, 'acho': 268, 'acompanharam': 270, 'acompanhei': 9, 'acompanhou': 270, 'agradecemos': 272, 'agradecer': 272,
'agradeci': 272, 'agradeco': 272, 'aguarda': 114, 'aguardamos': 77, 'aguardando': 244, 'aguardo': 77, 'ainda': 281,
'ajudamos': 286, 'ajudei': 289, 'ajudámos': 286, 'alertou': 116, 'alinhamos': 9, 'alinhámos': 9, 'almocamos': 9,
'almocei': 9, 'ando': 292, 'antes': 294, 'anunciei': 297, 'ao': 299, 'apanhei': 300, 'apresentamos': 308,
'apresentei': 310, 'apresentámos': 308, 'arranjei': 316, 'as': 317, 'assim': 294, 'ate': 294, 'avisei': 322, 'avisou':
116, 'banco': 326, 'batemos': 327, 'bati': 328, 'bebemos': 330, 'bebi': 331, 'bebo': 333, 'botei': 338, 'brigada':
340, 'brigado': 340, 'brindamos': 9, 'brindámos': 9, 'cai': 343, 'caiu': 343, 'caixa': 345, 'caminhei': 346, 'carta':
349, 'celebramos': 9, 'chamada': 351, 'chamadas': 353, 'cheguei': 356, 'cobra': 117, 'cobrou': 117, 'coloca': 121,
'colocamos': 360, 'colocar': 365, 'coloquei': 370, 'com': 372, 'combinamos': 375, 'combinei': 375, 'combinámos': 375,
'comemoramos': 9, 'comemorei': 9, 'comemos': 9, 'comentei': 297, 'comi': 376, 'comigo': 269, 'compartilhei': 381,
'compromete': 124, 'comprometeu': 124, 'comprometi': 383, 'conduzi': 386, 'conectei': 389, 'confirmei': 297,
'conforme': 395, 'conhecemos': 9, 'conheci': 9, 'connosco': 269, 'conosco': 269, 'conselho': 397, 'consultei': 399,
'conta': 125, 'contei': 297, 'conversamos': 9, 'conversei': 9, 'conversámos': 9, 'convida': 401, 'convidaram': 10,
'convidou': 10, 'correio': 403, 'corri': 346, 'creio': 268, 'cruz': 404, 'cruzamo': 405, 'cruzei': 407, 'cuja': 66,
'cujo': 66, 'cumprimentei': 9, 'dado': 84, 'dei': 422, 'deixa': 423, 'deixei': 427, 'deixou': 437, 'demos': 438,
'depois': 439, 'desde': 294, 'desejei': 442, 'desliguei': 444, 'deu': 452, 'deve': 130, 'deveria': 453, 'devia': 453,
'deviamos': 453, 'devido': 66, 'devo': 468, 'dica': 397, 'direto': 343, 'discutimos': 9, 'disse': 474, 'diz': 139,
'dizem': 84, 'dizendo': 84, 'e': 475, 'ela': 476, 'ele': 476, 'em': 478, 'embora': 293, 'emprestei': 484, 'empurrou':
145, 'encaminhei': 487, 'encarrega': 147, 'encarrego': 489, 'encontramo': 490, 'encontramos': 495, 'encontrei': 496,
'encontro': 497, 'encontrámo': 405, 'encontrámos': 496, 'encorajou': 145, 'enquanto': 293, 'ensaiamos': 500,
'ensaiei': 500, 'ensaiámos': 500, 'ensinei': 503, 'entrevistei': 9, 'enviei': 505, 'enviou': 507, 'era': 508,
'eramos': 509, 'esbarrei': 407, 'escapou': 513, 'escrevi': 518, 'espera': 155, 'esperamos': 521, 'esperando': 244,
'espero': 521, 'esquecemos': 522, 'esqueci': 523, 'esta': 524, 'estamos': 527, 'estava': 528, 'estavamos': 531,
'esteve': 532, 'estive': 536, 'estivemos': 539, 'estou': 542, 'está': 524, 'eu': 552, 'expliquei': 555, 'falamos': 9,
'falei': 558, 'falou': 139, 'falta': 562, 'faltei': 355, 'falámos': 9, 'faz': 571, 'feedback': 572, 'festejei': 9,
'fica': 578, 'ficamos': 588, 'ficara': 169, 'ficaram': 170, 'fico': 590, 'ficou': 599, 'ficámos': 601, 'fiquei': 605,
'fiz': 616, 'fizemos': 617, 'foi': 623, 'fomos': 626, 'fui': 628, 'garantiu': 172, 'gostaria': 629, 'gostava': 629,
'gracas': 630, 'gravador': 632, 'h': 635, 'ha': 641, 'haviamos': 642, 'hora': 635, 'horas': 635, 'ia': 173, 'ideia':
261, 'incentivou': 145, 'indiquei': 645, 'informei': 646, 'insiste': 176, 'insistiu': 176, 'intro': 650, 'ja': 84,
'jantamos': 9, 'jantei': 9, 'jantámos': 9, 'jogamos': 9, 'joguei': 651, 'jogámos': 9, 'juntamo': 405, 'juntei': 652,
'juntou': 655, 'lanchamos': 9, 'lanchei': 9, 'lanchámos': 9, 'lembra': 656, 'lembrar': 658, 'lembrei': 660,
'lembrete': 361, 'levei': 665, 'lhe': 670, 'lhes': 670, 'li': 671, 'ligacao': 672, 'liguei': 673, 'manda': 179,
'mandei': 679, 'mandou': 682, 'matamos': 684, 'matámos': 685, 'me': 697, 'mentorei': 698, 'mentoria': 700,
'mentorias': 700, 'ministrei': 386, 'morrendo': 702, 'mostrei': 555, 'muita': 701, 'muito': 704, 'na': 710, 'nada':
712, 'nao': 727, 'necessita': 198, 'nem': 730, 'ninguem': 732, 'no': 735, 'nos': 739, 'nota': 741, 'nunca': 742,
'não': 727, 'nós': 743, 'o': 744, 'obrigada': 745, 'obrigado': 745, 'ocupa': 147, 'ocupo': 489, 'ofereceu': 202,
'ofereci': 747, 'os': 748, 'ouvi': 752, 'para': 753, 'parece': 84, 'partilhei': 381, 'passa': 759, 'passamos': 764,
'passei': 768, 'passou': 769, 'passámos': 764, 'pede': 114, 'pedi': 776, 'pedimos': 777, 'pediu': 782, 'peguei': 783,
'pelos': 784, 'pendente': 232, 'penso': 268, 'perdemos': 786, 'perdi': 788, 'perguntamos': 777, 'perguntei': 789,
'pergunto': 790, 'poe': 121, 'por': 793, 'porque': 66, 'porquê': 66, 'pq': 66, 'pra': 395, 'precisa': 204,
'precisamos': 796, 'precisava': 656, 'preciso': 797, 'procurei': 799, 'promete': 172, 'prometemos': 802, 'prometeu':
172, 'prometi': 802, 'propoe': 140, 'propos': 140, 'proxima': 70, 'proximo': 803, 'proximos': 804, 'pus': 806,
'pusemos': 808, 'pôr': 365, 'quando': 293, 'quase': 810, 'que': 811, 'quem': 812, 'quer': 205, 'queria': 629, 'quis':
799, 'reagendada': 46, 'reagendado': 46, 'reagendamos': 46, 'reagendar': 46, 'reagendámos': 46, 'recebemos': 814,
'receberam': 10, 'recebeu': 10, 'recebi': 814, 'recomendacao': 815, 'recomendei': 816, 'reencontrei': 496, 'reenviou':
507, 'remarcada': 46, 'remarcado': 46, 'remarcamos': 46, 'remarcar': 46, 'remarcou': 46, 'remarcámos': 46, 'requer':
208, 'respondi': 818, 'resta': 232, 'reuni': 819, 'reuniao': 346, 'reunimo': 490, 'reunimos': 346, 'reuniram': 9,
'reunião': 346, 'reuno': 497, 'revi': 821, 'revimos': 9, 'revisamos': 9, 'sai': 822, 'saimos': 822, 'saudades': 724,
'saí': 822, 'se': 823, 'segundo': 395, 'sem': 824, 'sentei': 825, 'sera': 268, 'seria': 826, 'sessao': 829, 'sessoes':
829, 'sinto': 831, 'so': 832, 'sonhei': 833, 'soube': 84, 'sugestao': 815, 'ta': 834, 'talvez': 261, 'tambem': 835,
'tarefa': 267, 'tava': 346, 'telefone': 836, 'telefonei': 9, 'tem': 837, 'temos': 840, 'tenho': 842, 'tentamos': 799,
'tentei': 799, 'tento': 799, 'tentámos': 799, 'tinha': 847, 'tinhamos': 642, 'tirei': 849, 'tive': 850, 'tivemos':
850, 'to': 852, 'todo': 361, 'tomamos': 854, 'tomando': 855, 'tomara': 261, 'tomei': 857, 'tomo': 333, 'tomámos': 858,
'topei': 407, 'trabalhamos': 9, 'trabalhei': 346, 'trata': 146, 'trato': 488, 'treinamos': 500, 'treinámos': 500,
'troca': 861, 'trocamos': 9, 'trocámos': 9, 'trombei': 407, 'troquei': 863, 'têm': 217, 'tô': 864, 'um': 865, 'uma':
866, 'umas': 865, 'uns': 865, 'vai': 868, 'valeu': 340, 'vamos': 869, 'vao': 173, 'veio': 532, 'vejo': 497, 'vem':
870, 'vemo': 490, 'vemos': 871, 'vi': 875, 'viajei': 346, 'vimo': 405, 'vimos': 821, 'visitei': 9, 'visto': 84, 'vlw':
340, 'voicemail': 51, 'voluntaria': 876, 'voluntariado': 876, 'voluntario': 876, 'vou': 878, 'à': 879, 'é': 880}]


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

