"""Made by tests/tools/make_lexicons.py from pt.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('acabámos', 'acordámos', 'adiámos', 'agendámos', 'ajudámos', 'alinhámos', 'almoçamos', 'almoço',
'almoçámos', 'amanhã', 'aniversário', 'apresentá', 'apresentámos', 'avó', 'avô', 'bebé', 'bebê', 'brindámos', 'café',
'cancelámos', 'colocá', 'combinámos', 'comité', 'comitê', 'conectá', 'conferência', 'confirmámos', 'conversámos',
'desencontrámos', 'desmarcámos', 'dá', 'eletrónico', 'eletrônico', 'encontrámo', 'encontrámos', 'ensaiámos',
'entregámos', 'enviámos', 'está', 'falámos', 'ficámos', 'jantámos', 'jogámos', 'jurámos', 'lanchámos', 'ligámos',
'lá', 'mandámos', 'marcámos', 'março', 'matámos', 'não', 'nós', 'passámos', 'porquê', 'portfólio', 'prá', 'prémio',
'prêmio', 'pôde', 'pôr', 'reagendámos', 'remarcámos', 'reunião', 'reuniões', 'saí', 'telefónica', 'telefónico',
'telefônica', 'telefônico', 'tentámos', 'tomámos', 'treinámos', 'trocámos', 'ténis', 'têm', 'tênis', 'tô', 'virá',
'visitámos', 'vovó', 'vovô', 'vêm', 'vídeo', 'vó', 'vô', 'à', 'às', 'áudio', 'áudios', 'é', 'ñ')


SHORT: dict[str, str] = {'agr': 'agora', 'algma': 'alguma', 'almoc': 'almoco', 'amnha': 'amanha', 'ap': 'apartamento',
'bj': 'beijo', 'blz': 'beleza', 'c': 'com', 'cmg': 'comigo', 'cmgo': 'comigo', 'd': 'de', 'doc': 'documento', 'docs':
'documentos', 'dp': 'depois', 'dps': 'depois', 'fcou': 'ficou', 'fikei': 'fiquei', 'flei': 'falei', 'fzr': 'fazer',
'gnt': 'gente', 'hj': 'hoje', 'jant': 'jantar', 'msg': 'mensagem', 'mt': 'muito', 'mto': 'muito', 'n': 'nao', 'nf':
'nota', 'obg': 'obrigado', 'orc': 'orcamento', 'p': 'para', 'pgto': 'pagamento', 'pq': 'porque', 'prciso': 'preciso',
'prop': 'proposta', 'q': 'que', 'qd': 'quando', 'qdo': 'quando', 'qnd': 'quando', 'reu': 'reuniao', 's': 'sem',
'tbem': 'tambem', 'tel': 'telefone', 'tmbm': 'tambem', 'tnho': 'tenho', 'vc': 'voce', 'wpp': 'whatsapp', 'zap':
'whatsapp'}


CLASSES = {'1h': ('hours',), '1h15': ('hours',), '1h30': ('hours',), '1h45': ('hours',), '1hr': ('hours',), '2h':
('hours',), '2h30': ('hours',), '2hrs': ('hours',), '3h': ('hours',), '4h': ('hours',), '5h': ('hours',), 'a':
('them', 'det', 'any_det', 'to', 'clitic', 'where_to', 'article', 'obj'), 'abra': ('subj', 'imperative'), 'abracei':
('met1',), 'abram': ('imperative',), 'abramos': ('subj',), 'abre': ('verb3', 'imperative'), 'abril': ('name_words',),
'abrir': ('urge_inf',), 'abrira': ('verb3',), 'abrisse': ('urge_inf', 'subj'), 'abriu': ('verb3',), 'acaba':
('verb3',), 'acabo': ('do1',), 'acabou': ('verb3', 'is3'), 'acalmei': ('cheered1',), 'aceita': ('verb3', 'wants3',
'imperative'), 'aceitasse': ('subj',), 'aceite': ('subj', 'imperative'), 'aceitem': ('imperative',), 'aceitemos':
('subj',), 'aceitou': ('verb3', 'wants3'), 'acha': ('verb3', 'opines', 'says'), 'acham': ('verb3',), 'achava':
('verb3', 'opines'), 'achou': ('hello', 'verb3', 'opines', 'says'), 'acompanha': ('helps3',), 'acompanham':
('helps3',), 'acompanhei': ('met1',), 'acompanhou': ('reach', 'called3'), 'aconselha': ('advises',), 'aconselhava':
('advises',), 'aconselhou': ('advises',), 'aconteceu': ('happens3',), 'acredita': ('opines', 'says'), 'adia':
('imperative',), 'adiada': ('off_pp', 'moved_pp'), 'adiado': ('off_pp', 'moved_pp'), 'adiamos': ('moved1',),
'adianta': ('give3', 'imperative'), 'adiantar': ('giveinf',), 'adiantasse': ('subj',), 'adiante': ('subj',
'imperative'), 'adiantem': ('imperative',), 'adiantemos': ('subj',), 'adianto': ('give1',), 'adiasse': ('subj',),
'adie': ('subj', 'imperative'), 'adiei': ('moved1',), 'adiem': ('imperative',), 'adiemos': ('subj',), 'adiou':
('moved1',), 'adiámos': ('moved1',), 'adoeceu': ('verb3', 'fate'), 'adora': ('verb3', 'says'), 'adoraram': ('verb3',),
'adoraria': ('verb3',), 'adorou': ('verb3', 'says'), 'advogada': ('pro', 'rel'), 'advogado': ('hello', 'pro', 'rel'),
'afilhada': ('rel',), 'afilhado': ('rel',), 'afinal': ('filler',), 'afirma': ('says',), 'agencia': ('pro',),
'agendada': ('set',), 'agendado': ('set',), 'agendamos': ('set_up',), 'agendar': ('todo_inf',), 'agendei':
('set_up',), 'agendámos': ('set_up',), 'agora': ('hello',), 'agosto': ('hello',), 'agradecer': ('giveinf',
'todo_inf'), 'ai': ('filler',), 'ainda': ('filler', 'hello'), 'ajuda': ('helps3',), 'ajudam': ('helps3',), 'ajudar':
('giveinf',), 'ajudou': ('called3',), 'ajusta': ('imperative',), 'ajustasse': ('subj',), 'ajuste': ('subj',
'imperative'), 'ajustem': ('imperative',), 'ajustemos': ('subj',), 'alba': ('name_words',), 'alguem': ('hello',),
'ali': ('hello',), 'almoca': ('verb3',), 'almocamos': ('hello',), 'almocar': ('see_inf',), 'almocarei': ('shall1',),
'almocaremos': ('shall1',), 'almocei': ('hello', 'seen1'), 'almoco': ('hello', 'date'), 'almocou': ('verb3', 'met3'),
'almoço': ('hello', 'date'), 'almoçámos': ('hello',), 'aluga': ('imperative',), 'alugasse': ('subj',), 'alugue':
('subj', 'imperative'), 'aluguem': ('imperative',), 'aluguemos': ('subj',), 'ama': ('verb3', 'pro'), 'amanha':
('hello',), 'amanhã': ('hello',), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos': ('rel',),
'amor': ('name_words',), 'amostra': ('by_post',), 'amostras': ('by_post',), 'analisei': ('read1',), 'anda':
('verb3',), 'andava': ('verb3',), 'angela': ('name_words',), 'animei': ('cheered1',), 'aniversario': ('date',
'party'), 'aniversário': ('date', 'party'), 'anjo': ('name_words',), 'ano': ('hello',), 'anos': ('hello', 'party'),
'anotei': ('read1',), 'anotou': ('made3',), 'antecipada': ('moved_pp',), 'antecipado': ('moved_pp',), 'antecipamos':
('moved1',), 'antecipou': ('moved1',), 'antes': ('hello',), 'anuncia': ('verb3', 'says'), 'anunciei': ('told1',),
'anunciou': ('verb3', 'says'), 'ao': ('hello', 'to', 'where_to'), 'aos': ('hello', 'to', 'where_to'), 'apanhar':
('see_inf',), 'apanhei': ('met1',), 'apareceram': ('reach', 'came3', 'happens3'), 'apareceu': ('reach', 'came3',
'happens3'), 'aparentemente': ('filler',), 'apenas': ('filler',), 'apontamentos': ('helpful',), 'aposentou': ('verb3',
'fate'), 'aposta': ('imperative',), 'apostar': ('urge_inf',), 'apostasse': ('subj',), 'aposte': ('subj',
'imperative'), 'apostem': ('imperative',), 'apostemos': ('subj',), 'app': ('paper',), 'aprenda': ('subj',
'imperative'), 'aprendam': ('imperative',), 'aprendamos': ('subj',), 'aprende': ('verb3',), 'aprendesse': ('subj',),
'apresenta': ('give3', 'imperative', 'hand3'), 'apresentacao': ('date', 'paper', 'rehearsed'), 'apresentam':
('give3',), 'apresentamos': ('give1',), 'apresentar': ('giveinf',), 'apresentara': ('give3', 'will3'), 'apresentarei':
('give1',), 'apresentaria': ('would_give',), 'apresentasse': ('subj',), 'apresente': ('subj', 'imperative'),
'apresentei': ('done', 'hello'), 'apresentem': ('imperative',), 'apresentemos': ('subj',), 'apresento': ('give1',
'give1_pra', 'do1'), 'apresentou': ('called3',), 'aproveita': ('imperative',), 'aproveitasse': ('subj',), 'aproveite':
('subj', 'imperative'), 'aproveitem': ('imperative',), 'aproveitemos': ('subj',), 'aquela': ('any_det',), 'aquelas':
('any_det',), 'aquele': ('any_det',), 'aqueles': ('any_det',), 'aqui': ('filler', 'hello'), 'aquilo': ('it',),
'arquiteta': ('pro',), 'arquiteto': ('pro',), 'arquivo': ('helpful',), 'arranca': ('verb3',), 'arrancou': ('verb3',),
'arranja': ('give3',), 'arranjar': ('giveinf',), 'arranjara': ('give3',), 'arranjaria': ('would_give',), 'arranje':
('ask_subj',), 'arranjo': ('give1', 'do1'), 'arrisca': ('imperative',), 'arriscar': ('urge_inf',), 'arriscasse':
('subj',), 'arrisque': ('subj', 'imperative'), 'arrisquem': ('imperative',), 'arrisquemos': ('subj',), 'arruma':
('give3',), 'arrumar': ('giveinf',), 'arrumo': ('give1',), 'artigo': ('helpful', 'paper'), 'as': ('them', 'det',
'any_det', 'to', 'clitic', 'where_to', 'article', 'obj'), 'assegurei': ('vowed1',), 'assegurou': ('vowed3',),
'assina': ('verb3', 'imperative', 'hand3'), 'assinara': ('hand3',), 'assinasse': ('subj',), 'assinatura': ('thing',),
'assine': ('subj', 'imperative'), 'assinei': ('done',), 'assinem': ('imperative',), 'assinemos': ('subj',), 'assino':
('do1',), 'assinou': ('hello', 'verb3', 'says'), 'assistente': ('rel',), 'assuncao': ('name_words',), 'ate':
('hello',), 'atende': ('answers',), 'atendeu': ('called3', 'answers'), 'atras': ('hello',), 'atualizo': ('do1',),
'audio': ('letter',), 'audios': ('letter',), 'aula': ('course',), 'aumenta': ('imperative',), 'aumentar':
('urge_inf',), 'aumentasse': ('urge_inf', 'subj'), 'aumente': ('subj', 'imperative'), 'aumentem': ('imperative',),
'aumentemos': ('subj',), 'aurora': ('name_words',), 'ausente': ('ill',), 'automatiza': ('imperative',),
'automatizasse': ('subj',), 'automatize': ('subj', 'imperative'), 'automatizem': ('imperative',), 'automatizemos':
('subj',), 'avisa': ('verb3', 'give3', 'says'), 'avisam': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',),
'avisarei': ('give1',), 'avisaria': ('would_give',), 'avise': ('ask_subj',), 'avisei': ('told1',), 'aviso':
('give1',), 'avisou': ('verb3', 'says', 'wrote3'), 'avo': ('rel',), 'avó': ('rel',), 'avô': ('rel',), 'baba':
('pro',), 'baixa': ('imperative',), 'baixar': ('urge_inf',), 'baixasse': ('subj',), 'baixe': ('subj', 'imperative'),
'baixem': ('imperative',), 'baixemos': ('subj',), 'barro': ('name_words',), 'barros': ('name_words',), 'bastante':
('filler',), 'batizado': ('date',), 'bebe': ('rel',), 'bebemos': ('hello',), 'beber': ('see_inf',), 'bebo': ('eat1',),
'bebé': ('rel',), 'bebê': ('rel',), 'bela': ('name_words',), 'bem': ('filler', 'hello'), 'bento': ('name_words',),
'bica': ('hello',), 'bicas': ('drink',), 'boa': ('span', 'good'), 'bocado': ('span',), 'bolo': ('by_post',), 'bolou':
('off',), 'bom': ('good',), 'boteco': ('hello',), 'branca': ('name_words',), 'branco': ('name_words',), 'brejas':
('drink',), 'brevemente': ('filler',), 'brigaram': ('verb3',), 'brunch': ('date',), 'busca': ('verb3', 'helps3',
'imperative'), 'buscar': ('giveinf',), 'buscasse': ('subj',), 'buscava': ('verb3',), 'buscou': ('called3',), 'busque':
('subj', 'imperative'), 'busquei': ('met1',), 'busquem': ('imperative',), 'busquemos': ('subj',), 'c': ('hello',),
'ca': ('filler',), 'cabeleireira': ('pro',), 'cabeleireiro': ('pro',), 'cachorro': ('rel',), 'cada': ('hello',),
'caderno': ('helpful',), 'cafe': ('date', 'drink'), 'cafes': ('drink',), 'cafezinho': ('hello', 'date', 'drink'),
'café': ('date', 'drink'), 'caiu': ('verb3',), 'calculo': ('do1',), 'call': ('date', 'call_noun'), 'campo':
('name_words',), 'campos': ('name_words',), 'canalizador': ('pro',), 'cancelada': ('off_pp',), 'cancelado':
('off_pp',), 'cancelamos': ('off',), 'cancelaram': ('off',), 'cancelei': ('off',), 'cancelou': ('off',), 'cancelámos':
('off',), 'cao': ('rel',), 'capitulo': ('paper',), 'capta': ('verb3',), 'captou': ('verb3',), 'cardiologista':
('pro',), 'cardoso': ('name_words',), 'caridade': ('name_words',), 'carpinteiro': ('pro',), 'carta': ('letter',
'paper'), 'cartao': ('reach_noun',), 'carvalho': ('name_words',), 'casa': ('hello', 'verb3', 'name_words'),
'casamento': ('date', 'party'), 'casara': ('verb3',), 'casaram': ('verb3',), 'casas': ('name_words',), 'casou':
('verb3', 'fate'), 'castelo': ('name_words',), 'cedi': ('handed1',), 'celebra': ('verb3',), 'celeste':
('name_words',), 'celular': ('reach_noun',), 'ceo': ('rel',), 'certamente': ('filler',), 'cerveja': ('drink',),
'cervejas': ('drink',), 'cfo': ('rel',), 'cha': ('drink',), 'chamada': ('hello', 'date', 'call_noun'), 'chamadas':
('call_noun',), 'chamou': ('reach', 'called3'), 'checar': ('giveinf', 'todo_inf'), 'checklist': ('helpful', 'paper'),
'chefe': ('hello', 'rel'), 'chega': ('verb3',), 'chegar': ('see_inf', 'causative'), 'chegara': ('verb3',), 'chegou':
('hello', 'verb3'), 'chope': ('hello', 'date', 'drink'), 'chopes': ('drink',), 'chopp': ('drink',), 'churrasco':
('date', 'party'), 'cinco': ('hello', 'span'), 'cirurgiao': ('pro',), 'clara': ('name_words',), 'claro': ('filler',),
'cliente': ('rel',), 'clientes': ('rel',), 'coach': ('pro',), 'coaching': ('mentor_noun',), 'cobra': ('imperative',
'needs'), 'cobrar': ('urge_inf', 'todo_inf'), 'cobrasse': ('urge_inf', 'subj'), 'cobre': ('subj', 'imperative'),
'cobrem': ('imperative',), 'cobremos': ('subj',), 'codigo': ('paper',), 'coelho': ('name_words',), 'cofundador':
('rel',), 'cofundadora': ('rel',), 'colega': ('rel',), 'colegas': ('rel',), 'colocar': ('giveinf',), 'coloco':
('give1',), 'com': ('hello',), 'comadre': ('rel',), 'combinada': ('set',), 'combinado': ('set', 'attempt'),
'combinamos': ('hello', 'set_up', 'attempt'), 'combinar': ('todo_inf',), 'combinei': ('hello', 'set_up', 'invites'),
'combinámos': ('hello', 'set_up', 'attempt'), 'comeca': ('verb3', 'imperative'), 'comecar': ('urge_inf',), 'comecara':
('verb3',), 'comecasse': ('subj',), 'comece': ('subj', 'imperative'), 'comecem': ('imperative',), 'comecemos':
('subj',), 'comecou': ('verb3',), 'comenta': ('verb3', 'says'), 'comentarios': ('feedback_noun',), 'comentei':
('told1', 'read1'), 'comentou': ('verb3', 'says'), 'comigo': ('with_me', 'hello'), 'como': ('hello',), 'compadre':
('rel',), 'companheira': ('rel',), 'companheiro': ('rel',), 'compareceu': ('happens3',), 'compartilha': ('give3',
'send3'), 'compartilhar': ('giveinf', 'hand_inf'), 'compartilharei': ('give1',), 'compartilhei': ('done', 'handed1'),
'compartilho': ('give1',), 'compensa': ('should',), 'completo': ('do1',), 'compra': ('verb3', 'imperative'),
'comprar': ('giveinf',), 'comprasse': ('subj',), 'compre': ('subj', 'imperative', 'ask_subj'), 'comprem':
('imperative',), 'compremos': ('subj',), 'compro': ('give1', 'do1'), 'comprou': ('verb3',), 'conceicao':
('name_words',), 'concentra': ('imperative',), 'concentrasse': ('subj',), 'concentre': ('subj', 'imperative'),
'concentrem': ('imperative',), 'concentremos': ('subj',), 'conecta': ('give3',), 'conectar': ('giveinf',), 'conecto':
('give1',), 'conferencia': ('course',), 'conferência': ('course',), 'confessou': ('says',), 'confirma': ('verb3',
'give3', 'says', 'hand3'), 'confirmada': ('set',), 'confirmado': ('set',), 'confirmam': ('give3',), 'confirmamos':
('give1',), 'confirmar': ('giveinf', 'todo_inf'), 'confirmara': ('give3', 'will3', 'hand3'), 'confirmarei':
('give1',), 'confirmaria': ('would_give',), 'confirme': ('ask_subj',), 'confirmei': ('told1',), 'confirmo': ('give1',
'do1'), 'confirmou': ('verb3', 'says'), 'conhece': ('verb3', 'is3'), 'conhecemos': ('met1',), 'conhecer':
('see_inf',), 'conheceram': ('hello', 'verb3'), 'conhecerei': ('shall1',), 'conheceu': ('verb3', 'met3'), 'conheci':
('met1', 'seen1'), 'conhecia': ('verb3',), 'conheco': ('seen1',), 'connosco': ('with_me', 'hello'), 'conosco':
('with_me', 'hello'), 'consegue': ('give3',), 'conseguir': ('giveinf',), 'conseguira': ('give3',), 'conseguiria':
('would_give',), 'conselho': ('hello', 'tip'), 'conselhos': ('tip',), 'considera': ('verb3', 'opines'), 'considerou':
('verb3',), 'consiga': ('subj', 'imperative'), 'consigam': ('imperative',), 'consigamos': ('subj',), 'consigo':
('give1',), 'consolei': ('cheered1',), 'constipada': ('ill',), 'constipado': ('ill',), 'constroi': ('verb3',),
'construa': ('subj', 'imperative'), 'construam': ('imperative',), 'construamos': ('subj',), 'consulta': ('date',),
'consultar': ('todo_inf',), 'consultor': ('pro',), 'consultora': ('pro',), 'conta': ('verb3', 'says'),
'contabilidade': ('pro',), 'contabilista': ('pro', 'rel'), 'contacta': ('give3',), 'contactar': ('giveinf',
'see_inf'), 'contactei': ('attempt',), 'contacto': ('helpful', 'thing', 'reach_noun'), 'contactos': ('helpful',
'paper', 'thing', 'reach_noun'), 'contactou': ('reach', 'called3', 'wrote3'), 'contador': ('pro', 'rel'), 'contadora':
('pro', 'rel'), 'contar': ('giveinf',), 'contata': ('give3',), 'contatar': ('giveinf', 'see_inf'), 'contatei':
('attempt',), 'contato': ('helpful', 'thing', 'reach_noun'), 'contatos': ('helpful', 'paper', 'thing', 'reach_noun'),
'contatou': ('reach', 'called3', 'wrote3'), 'contei': ('told1',), 'contigo': ('hello',), 'continua': ('verb3',),
'continuava': ('verb3',), 'continuo': ('stays',), 'conto': ('give1', 'paper'), 'contou': ('verb3', 'says'),
'contrata': ('verb3', 'imperative'), 'contratam': ('verb3',), 'contratar': ('urge_inf',), 'contratara': ('verb3',),
'contratasse': ('urge_inf', 'subj'), 'contrate': ('subj', 'imperative'), 'contratem': ('imperative',), 'contratemos':
('subj',), 'contrato': ('paper', 'thing'), 'contratou': ('verb3',), 'convem': ('should',), 'conversa': ('hello',
'date'), 'conversamos': ('talked1',), 'conversar': ('see_inf',), 'conversei': ('hello', 'talked1'), 'conversou':
('verb3',), 'conversámos': ('talked1',), 'convida': ('helps3', 'invites'), 'convidado': ('invites',), 'convidam':
('invites',), 'convidar': ('giveinf', 'see_inf'), 'convidaram': ('invites',), 'convidou': ('reach', 'called3',
'invites'), 'convite': ('letter',), 'coo': ('rel',), 'copo': ('drink',), 'copos': ('drink',), 'cordeiro':
('name_words',), 'corra': ('subj', 'imperative'), 'corram': ('imperative',), 'corramos': ('subj',), 'corresse':
('subj',), 'corretor': ('pro',), 'corretora': ('pro',), 'corrige': ('hand3',), 'corrigi': ('read1',), 'corrigindo':
('review_inf',), 'corrigir': ('review_inf',), 'corrijo': ('do1',), 'corta': ('imperative',), 'cortar': ('urge_inf',),
'cortasse': ('urge_inf', 'subj'), 'corte': ('subj', 'imperative'), 'cortem': ('imperative',), 'cortemos': ('subj',),
'costa': ('name_words',), 'costureira': ('pro',), 'cotacao': ('thing', 'mine_thing'), 'cotar': ('giveinf',),
'cozinheiro': ('pro',), 'cre': ('verb3', 'opines'), 'cresca': ('subj', 'imperative'), 'crescam': ('imperative',),
'crescamos': ('subj',), 'cresce': ('verb3',), 'crescesse': ('subj',), 'cresceu': ('verb3',), 'criancas': ('rel',),
'critiquei': ('read1',), 'cruz': ('name_words',), 'cruzamos': ('we3',), 'cruzou': ('we3',), 'cto': ('rel',), 'cuida':
('imperative',), 'cuidasse': ('subj',), 'cuide': ('subj', 'imperative'), 'cuidem': ('imperative',), 'cuidemos':
('subj',), 'cumprimentei': ('met1',), 'cumprimentou': ('reach', 'called3', 'met3'), 'cunhada': ('rel',), 'cunhado':
('rel',), 'curriculo': ('paper', 'thing', 'rehearsed'), 'curso': ('helpful', 'course'), 'curte': ('verb3',), 'curtiu':
('verb3', 'says'), 'cv': ('paper', 'thing', 'rehearsed'), 'da': ('hello', 'of'), 'dado': ('done',), 'dados':
('thing',), 'dai': ('filler',), 'damos': ('give1',), 'dar': ('giveinf',), 'dara': ('verb3', 'give3'), 'darei':
('give1',), 'daria': ('would_give',), 'das': ('hello', 'name_words', 'of'), 'data': ('thing',), 'datas': ('thing',),
'de': ('hello', 'of'), 'decida': ('subj', 'imperative'), 'decidam': ('imperative',), 'decidamos': ('subj',), 'decide':
('verb3',), 'decidisse': ('subj',), 'decidiu': ('verb3',), 'deck': ('paper', 'thing', 'mine_thing'), 'defende':
('opines',), 'defesa': ('rehearsed',), 'defina': ('subj', 'imperative'), 'definam': ('imperative',), 'definamos':
('subj',), 'definisse': ('subj',), 'dei': ('done', 'hello', 'handed1'), 'deixa': ('verb3', 'imperative'), 'deixar':
('urge_inf',), 'deixara': ('verb3',), 'deixasse': ('urge_inf', 'subj'), 'deixe': ('subj', 'imperative'), 'deixei':
('done', 'handed1', 'attempt'), 'deixem': ('imperative',), 'deixemos': ('subj',), 'deixo': ('do1',), 'deixou':
('verb3',), 'dela': ('them', 'their', 'hello'), 'dele': ('them', 'their', 'hello'), 'delega': ('imperative',),
'delegasse': ('subj',), 'delegue': ('subj', 'imperative'), 'deleguem': ('imperative',), 'deleguemos': ('subj',),
'deles': ('hello',), 'demita': ('subj', 'imperative'), 'demitam': ('imperative',), 'demitamos': ('subj',), 'demite':
('verb3',), 'demitida': ('fate',), 'demitido': ('fate',), 'demitisse': ('subj',), 'demitiu': ('verb3',), 'demo':
('date',), 'dentista': ('pro',), 'depois': ('filler', 'hello'), 'deposita': ('give3', 'send3'), 'depositar':
('hand_inf',), 'dermatologista': ('pro',), 'desapareceu': ('verb3',), 'desce': ('verb3',), 'descobrir': ('giveinf',),
'desde': ('hello',), 'desenho': ('do1',), 'desenhos': ('paper',), 'designer': ('pro',), 'desistir': ('urge_inf',),
'desligar': ('see_inf',), 'desmarcada': ('off_pp',), 'desmarcado': ('off_pp',), 'desmarcamos': ('off',),
'desmarcaram': ('off',), 'desmarcou': ('hello', 'off'), 'desmarcámos': ('off',), 'desmarquei': ('off',),
'despachante': ('pro',), 'despedida': ('party', 'fate'), 'despedido': ('fate',), 'deu': ('hello', 'verb3', 'called3',
'happens3'), 'deve': ('hello', 'verb3', 'should'), 'devem': ('hello', 'verb3'), 'devemos': ('should', 'urge_inf'),
'deveria': ('verb3', 'should', 'urge_inf'), 'deveriamos': ('should',), 'devia': ('verb3', 'was_to', 'should',
'urge_inf'), 'deviamos': ('was_to', 'should', 'urge_inf'), 'devo': ('hello', 'should', 'urge_inf'), 'devolutiva':
('feedback_noun',), 'devolva': ('ask_subj',), 'devolve': ('give3', 'answers'), 'devolver': ('giveinf',), 'devolvera':
('give3',), 'devolverei': ('give1',), 'devolveria': ('would_give',), 'devolveu': ('answers',), 'devolvi': ('done',),
'devolvo': ('give1', 'do1'), 'dez': ('span',), 'dezembro': ('hello',), 'dia': ('hello',), 'diarista': ('pro',),
'dias': ('hello', 'name_words'), 'dica': ('hello', 'tip'), 'dicas': ('tip',), 'diga': ('subj', 'imperative'), 'digam':
('imperative',), 'digamos': ('subj',), 'digitalizo': ('do1',), 'digo': ('give1',), 'dinheiro': ('by_post',), 'dira':
('verb3', 'give3'), 'direi': ('give1',), 'diretor': ('rel',), 'diretora': ('rel',), 'diria': ('would_give',),
'dirige': ('verb3',), 'discurso': ('paper', 'rehearsed'), 'discutiram': ('verb3',), 'disponivel': ('ready',), 'disse':
('hello', 'verb3', 'opines', 'told1', 'says', 'bidding'), 'dissertacao': ('paper', 'rehearsed'), 'dissesse':
('subj',), 'diversifica': ('imperative',), 'diversificasse': ('subj',), 'diversifique': ('subj', 'imperative'),
'diversifiquem': ('imperative',), 'diversifiquemos': ('subj',), 'divida': ('subj', 'imperative'), 'dividam':
('imperative',), 'dividamos': ('subj',), 'dividisse': ('subj',), 'divorcia': ('verb3',), 'divorciou': ('verb3',),
'diz': ('hello', 'verb3', 'opines', 'says'), 'dizem': ('verb3',), 'dizer': ('giveinf',), 'dizia': ('verb3', 'says'),
'dm': ('letter',), 'do': ('hello', 'of'), 'dobra': ('imperative',), 'dobrasse': ('subj',), 'dobre': ('subj',
'imperative'), 'dobrem': ('imperative',), 'dobremos': ('subj',), 'docs': ('thing',), 'documentacao': ('helpful',),
'documento': ('thing',), 'documentos': ('thing',), 'doente': ('ill',), 'dois': ('hello', 'span'), 'domingo': ('hello',
'name_words'), 'dores': ('name_words',), 'dos': ('hello', 'of'), 'dossie': ('helpful', 'paper'), 'dou': ('give1',),
'duas': ('hello', 'span'), 'duplica': ('imperative',), 'duplicasse': ('subj',), 'duplique': ('subj', 'imperative'),
'dupliquem': ('imperative',), 'dupliquemos': ('subj',), 'durante': ('hello',), 'duvida': ('verb3',), 'e': ('and',
'is3'), 'editei': ('read1',), 'ela': ('they', 'them', 'hello', 'him'), 'elas': ('they', 'them', 'hello', 'him'),
'ele': ('they', 'them', 'hello', 'him'), 'eles': ('they', 'them', 'hello', 'him'), 'eletricista': ('pro',), 'elimina':
('imperative',), 'eliminasse': ('subj',), 'elimine': ('subj', 'imperative'), 'eliminem': ('imperative',),
'eliminemos': ('subj',), 'em': ('hello', 'where_to'), 'email': ('letter', 'attempt', 'reach_noun'), 'emails':
('letter',), 'empreende': ('verb3',), 'empreiteira': ('pro',), 'empreiteiro': ('pro',), 'empresa': ('hello', 'rel'),
'empresta': ('give3',), 'emprestar': ('giveinf',), 'emprestara': ('give3',), 'emprestarei': ('give1',), 'emprestaria':
('would_give',), 'emprestei': ('done', 'handed1'), 'empresto': ('give1', 'give1_pra'), 'empurrada': ('moved_pp',),
'empurrado': ('moved_pp',), 'empurrou': ('moved1',), 'encadernador': ('pro',), 'encaminha': ('give3', 'send3'),
'encaminhado': ('writes',), 'encaminhar': ('giveinf', 'hand_inf'), 'encaminharei': ('give1',), 'encaminhei': ('done',
'writes', 'handed1'), 'encaminho': ('give1', 'give1_pra'), 'encaminhou': ('writes',), 'encanador': ('pro',),
'encomenda': ('by_post', 'hello'), 'encomendo': ('do1',), 'encontramos': ('hello', 'we3', 'met1', 'seen1'),
'encontrar': ('see_inf',), 'encontrarei': ('shall1',), 'encontrei': ('hello', 'met1', 'seen1'), 'encontro': ('hello',
'date'), 'encontrou': ('verb3', 'we3', 'called3', 'met3'), 'encontrámos': ('hello', 'met1', 'seen1'), 'encorajei':
('cheered1',), 'endereco': ('thing', 'reach_noun'), 'enfim': ('filler',), 'engenheira': ('pro',), 'engenheiro':
('pro',), 'enquanto': ('hello',), 'ensaiando': ('review_inf',), 'ensaiar': ('review_inf',), 'ensaio': ('paper',),
'entao': ('filler', 'hello', 'turn'), 'entende': ('opines',), 'entra': ('verb3', 'imperative'), 'entrara': ('verb3',),
'entrasse': ('subj',), 'entre': ('subj', 'imperative'), 'entrega': ('give3', 'send3'), 'entregam': ('give3', 'send3'),
'entregamos': ('done', 'give1'), 'entregar': ('giveinf', 'hand_inf'), 'entregara': ('give3', 'will3', 'send3'),
'entregarei': ('give1',), 'entregaria': ('would_give',), 'entrego': ('give1', 'give1_pra', 'do1'), 'entregue':
('done',), 'entreguei': ('done',), 'entregámos': ('done',), 'entrem': ('imperative',), 'entremos': ('subj',),
'entrevista': ('date', 'rehearsed'), 'entrevistei': ('met1',), 'entrevistou': ('called3',), 'entrou': ('verb3',
'answers'), 'envia': ('give3', 'send3'), 'enviada': ('done', 'writes'), 'enviado': ('done', 'writes'), 'enviam':
('give3', 'send3'), 'enviamos': ('done', 'give1'), 'enviar': ('giveinf', 'hand_inf'), 'enviara': ('give3', 'will3',
'send3'), 'enviarei': ('give1', 'give1_pra'), 'enviaria': ('would_give',), 'envie': ('ask_subj',), 'enviei': ('done',
'writes', 'handed1', 'attempt'), 'envio': ('give1', 'give1_pra', 'do1'), 'enviou': ('writes', 'reach'), 'enviámos':
('done',), 'equipa': ('rel',), 'equipe': ('rel',), 'era': ('verb3', 'is3'), 'eram': ('verb3',), 'escolha': ('subj',
'imperative'), 'escolham': ('imperative',), 'escolhamos': ('subj',), 'escolhesse': ('subj',), 'escreva': ('subj',
'imperative'), 'escrevam': ('imperative',), 'escrevamos': ('subj',), 'escreve': ('opines', 'imperative'), 'escrever':
('giveinf', 'see_inf'), 'escrevera': ('give3',), 'escreveram': ('reach',), 'escreverei': ('give1',), 'escreveria':
('would_give',), 'escrevesse': ('subj',), 'escreveu': ('reach', 'called3', 'opines', 'says', 'wrote3'), 'escrevi':
('done', 'rang1', 'seen1', 'attempt'), 'escrevo': ('give1',), 'escritorio': ('hello',), 'escuta': ('imperative',),
'escutasse': ('subj',), 'escute': ('subj', 'imperative'), 'escutem': ('imperative',), 'escutemos': ('subj',),
'especialista': ('pro',), 'espera': ('verb3', 'helps3', 'says', 'imperative', 'needs'), 'esperanca': ('name_words',),
'esperar': ('urge_inf',), 'esperasse': ('urge_inf', 'subj'), 'esperava': ('verb3',), 'espere': ('subj', 'imperative'),
'esperem': ('imperative',), 'esperemos': ('subj',), 'esposa': ('rel',), 'essa': ('det', 'hello', 'any_det'), 'esse':
('det', 'hello', 'any_det'), 'esta': ('det', 'hello', 'verb3', 'any_det', 'is3'), 'estagiaria': ('rel',),
'estagiario': ('rel',), 'estamos': ('hello', 'stays'), 'estao': ('verb3',), 'estar': ('see_inf',), 'estara':
('verb3',), 'estava': ('hello', 'verb3', 'is3'), 'estavam': ('verb3',), 'este': ('det', 'hello', 'any_det'), 'esteve':
('hello', 'verb3', 'came3'), 'estive': ('hello', 'seen1'), 'estiveram': ('came3',), 'estofador': ('pro',), 'estou':
('hello', 'stays'), 'estrela': ('name_words',), 'estuda': ('verb3', 'imperative'), 'estudasse': ('subj',), 'estude':
('subj', 'imperative'), 'estudem': ('imperative',), 'estudemos': ('subj',), 'estudou': ('verb3',), 'está': ('hello',
'verb3', 'is3'), 'eu': ('i', 'hello'), 'evento': ('date',), 'evita': ('imperative',), 'evitasse': ('subj',), 'evite':
('subj', 'imperative'), 'evitem': ('imperative',), 'evitemos': ('subj',), 'ex': ('rel',), 'exame': ('rehearsed',),
'excel': ('helpful', 'paper'), 'excelente': ('good',), 'exemplo': ('helpful',), 'exemplos': ('helpful',), 'exige':
('needs',), 'explica': ('verb3', 'says'), 'explicador': ('pro',), 'explicadora': ('pro',), 'explicar': ('giveinf',),
'explico': ('give1',), 'explicou': ('verb3', 'says'), 'expliquei': ('told1',), 'exporta': ('imperative',),
'exportasse': ('subj',), 'exporte': ('subj', 'imperative'), 'exportem': ('imperative',), 'exportemos': ('subj',),
'faalmos': ('talked1',), 'faca': ('subj', 'imperative', 'ask_subj'), 'facam': ('imperative',), 'facamos': ('subj',),
'faco': ('give1',), 'facultei': ('handed1',), 'fala': ('imperative',), 'falado': ('talked1',), 'falamos': ('hello',
'talked1', 'we3', 'seen1'), 'falando': ('talked1',), 'falar': ('talked1', 'see_inf', 'todo_inf'), 'falaram':
('talked1',), 'falasse': ('subj',), 'fale': ('subj', 'imperative'), 'faleceu': ('verb3', 'fate'), 'falecido':
('fate',), 'falei': ('hello', 'talked1', 'told1', 'seen1'), 'falem': ('imperative',), 'falemos': ('subj',), 'falo':
('talked1', 'seen1'), 'falou': ('hello', 'verb3', 'talked1', 'we3', 'says', 'met3'), 'faltou': ('off',), 'falámos':
('hello', 'talked1', 'seen1'), 'familia': ('rel',), 'fara': ('verb3', 'give3'), 'farei': ('give1',), 'faria':
('would_give',), 'farias': ('name_words',), 'farmaceutica': ('pro',), 'fatura': ('hello', 'imperative', 'thing',
'mine_thing'), 'faturas': ('hello',), 'faturasse': ('subj',), 'fature': ('subj', 'imperative', 'ask_subj'), 'faturem':
('imperative',), 'faturemos': ('subj',), 'faxineira': ('pro',), 'faz': ('hello', 'verb3', 'imperative'), 'fazer':
('hello', 'giveinf', 'urge_inf'), 'fazia': ('verb3',), 'fe': ('name_words',), 'fecha': ('verb3', 'imperative',
'hand3'), 'fechada': ('set',), 'fechado': ('set',), 'fechar': ('urge_inf',), 'fechara': ('verb3',), 'fechasse':
('subj',), 'feche': ('subj', 'imperative'), 'fechei': ('set_up',), 'fechem': ('imperative',), 'fechemos': ('subj',),
'fecho': ('do1',), 'fechou': ('verb3',), 'feedback': ('feedback_noun',), 'feijoada': ('date',), 'feira': ('hello',),
'felicitar': ('todo_inf',), 'felicitei': ('cheered1',), 'ferreira': ('name_words',), 'ferreiro': ('name_words',),
'festa': ('date', 'party'), 'fevereiro': ('hello',), 'fez': ('hello', 'verb3', 'made3'), 'fica': ('hello', 'verb3',
'imperative'), 'ficamos': ('hello', 'set_up', 'stays'), 'ficaram': ('verb3',), 'ficasse': ('subj',), 'ficha':
('helpful', 'reach_noun'), 'fichas': ('helpful',), 'ficheiro': ('helpful',), 'ficheiros': ('helpful',), 'fico':
('stays',), 'ficou': ('hello',), 'ficámos': ('hello', 'set_up', 'stays'), 'figueira': ('name_words',), 'filha':
('hello', 'rel'), 'filho': ('hello', 'rel'), 'filhos': ('rel',), 'finalmente': ('filler',), 'fino': ('drink',),
'finos': ('drink',), 'fique': ('subj', 'imperative'), 'fiquei': ('hello', 'set_up'), 'fiquem': ('imperative',),
'fiquemos': ('subj',), 'firma': ('rel',), 'fisio': ('pro',), 'fisioterapeuta': ('pro',), 'fixado': ('set',), 'fiz':
('hello',), 'fizesse': ('urge_inf', 'subj'), 'flor': ('name_words',), 'flores': ('by_post',), 'foca': ('imperative',),
'focar': ('urge_inf',), 'focasse': ('subj',), 'foi': ('hello', 'verb3', 'is3'), 'fomos': ('hello', 'seen1'), 'fonte':
('name_words',), 'fontes': ('name_words',), 'foque': ('urge_inf', 'subj', 'imperative'), 'foquem': ('imperative',),
'foquemos': ('subj',), 'fora': ('ill',), 'foram': ('hello', 'verb3'), 'forma': ('imperative',), 'formacao':
('course',), 'formasse': ('subj',), 'forme': ('subj', 'imperative'), 'formem': ('imperative',), 'formemos': ('subj',),
'fornecedor': ('hello', 'pro'), 'fornecedora': ('pro',), 'forneci': ('handed1',), 'fosse': ('subj',), 'foto':
('letter',), 'fotografa': ('pro',), 'fotografo': ('pro',), 'fotos': ('letter', 'thing'), 'franco': ('name_words',),
'fui': ('hello', 'seen1'), 'fundou': ('verb3',), 'furaram': ('off',), 'furou': ('hello', 'off'), 'galo':
('name_words',), 'ganha': ('verb3',), 'ganhou': ('verb3',), 'garante': ('says',), 'garanti': ('vowed1',), 'garantiu':
('vowed3',), 'garrafa': ('by_post',), 'gasta': ('imperative',), 'gastasse': ('subj',), 'gaste': ('subj',
'imperative'), 'gastem': ('imperative',), 'gastemos': ('subj',), 'genro': ('rel',), 'gente': ('hello',), 'gerente':
('rel',), 'gestor': ('pro', 'rel'), 'gestora': ('pro', 'rel'), 'ghostou': ('off',), 'ginecologista': ('pro',),
'gloria': ('name_words',), 'gosta': ('verb3', 'says'), 'gostaria': ('verb3',), 'gostou': ('verb3', 'says'), 'graca':
('name_words',), 'grafica': ('pro',), 'gravou': ('made3',), 'guarda': ('imperative',), 'guardasse': ('subj',),
'guarde': ('subj', 'imperative'), 'guardem': ('imperative',), 'guardemos': ('subj',), 'guerra': ('name_words',),
'guia': ('helpful', 'paper'), 'guiao': ('paper',), 'h': ('hours',), 'haver': ('see_inf',), 'havia': ('hello',),
'hesita': ('verb3', 'says'), 'hoje': ('hello',), 'hora': ('hours', 'span'), 'horas': ('hello', 'hours', 'span'),
'hortensia': ('name_words',), 'hospeda': ('helps3',), 'houve': ('happens3', 'seen1'), 'hrs': ('hours',), 'hs':
('hours',), 'ia': ('verb3', 'was_to'), 'iamos': ('was_to',), 'igualmente': ('filler',), 'ilustrador': ('pro',),
'ilustradora': ('pro',), 'imperiais': ('drink',), 'imperial': ('drink',), 'imprima': ('ask_subj',), 'imprimo':
('do1',), 'incentivei': ('cheered1',), 'indica': ('give3',), 'indicar': ('giveinf',), 'indico': ('give1',),
'informei': ('told1',), 'insiste': ('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistiu': ('verb3',),
'instalador': ('pro',), 'internada': ('fate',), 'internado': ('fate',), 'intro': ('thing',), 'investe': ('verb3',
'imperative'), 'investidor': ('rel',), 'investidora': ('rel',), 'investidores': ('rel',), 'investir': ('urge_inf',),
'investira': ('verb3',), 'investisse': ('subj',), 'investiu': ('verb3',), 'invista': ('subj', 'imperative'),
'invistam': ('imperative',), 'invistamos': ('subj',), 'ir': ('see_inf',), 'ira': ('verb3',), 'irma': ('hello', 'rel'),
'irmao': ('hello', 'rel'), 'isso': ('hello', 'it'), 'isto': ('it',), 'ja': ('filler', 'hello'), 'jamais': ('not',),
'janeiro': ('hello',), 'janta': ('verb3', 'date'), 'jantamos': ('hello',), 'jantar': ('hello', 'date', 'see_inf'),
'jantarei': ('shall1',), 'jantaremos': ('shall1',), 'jantei': ('hello', 'seen1'), 'janto': ('eat1',), 'jantou':
('verb3', 'met3'), 'jantámos': ('hello',), 'jardineira': ('pro',), 'jardineiro': ('pro',), 'jogo': ('date',), 'jogou':
('moved1',), 'julho': ('hello',), 'junho': ('hello',), 'junta': ('imperative',), 'juntamos': ('we3',), 'juntasse':
('subj',), 'junte': ('subj', 'imperative'), 'juntem': ('imperative',), 'juntemos': ('subj',), 'juramos': ('vowed1',),
'jurei': ('vowed1',), 'jurou': ('vowed3',), 'jurámos': ('vowed1',), 'justo': ('name_words',), 'kit': ('helpful',),
'la': ('them', 'filler', 'obj'), 'lanca': ('verb3', 'imperative'), 'lancam': ('verb3',), 'lancar': ('urge_inf',),
'lancara': ('verb3',), 'lancasse': ('subj',), 'lance': ('subj', 'imperative'), 'lancem': ('imperative',), 'lancemos':
('subj',), 'lancha': ('verb3',), 'lanche': ('date',), 'lancho': ('eat1',), 'lancou': ('verb3',), 'landing':
('paper',), 'laranjeira': ('name_words',), 'larga': ('imperative',), 'largar': ('urge_inf',), 'largasse': ('subj',),
'largue': ('subj', 'imperative'), 'larguem': ('imperative',), 'larguemos': ('subj',), 'las': ('them', 'obj'), 'le':
('imperative',), 'leal': ('name_words',), 'leao': ('name_words',), 'legenda': ('paper',), 'leia': ('subj',
'imperative'), 'leiam': ('imperative',), 'leiamos': ('subj',), 'leio': ('give1',), 'leite': ('name_words',),
'lembrar': ('giveinf',), 'ler': ('giveinf',), 'lesse': ('subj',), 'leva': ('verb3', 'helps3'), 'levam': ('helps3',),
'levamos': ('bring',), 'levanta': ('verb3', 'imperative'), 'levantar': ('urge_inf',), 'levantasse': ('subj',),
'levante': ('subj', 'imperative'), 'levantem': ('imperative',), 'levantemos': ('subj',), 'levantou': ('verb3',),
'levar': ('giveinf', 'bring'), 'levarei': ('give1',), 'leve': ('ask_subj',), 'levei': ('done',), 'levo': ('give1',
'bring', 'do1'), 'levou': ('verb3', 'called3'), 'lhe': ('them', 'hello', 'clitic'), 'lhes': ('them',), 'li':
('read1',), 'lidera': ('verb3',), 'liga': ('imperative',), 'ligacao': ('hello', 'date', 'call_noun'), 'ligacoes':
('call_noun',), 'ligamos': ('attempt',), 'ligar': ('hello', 'giveinf', 'see_inf', 'attempt'), 'ligara': ('give3',
'will3'), 'ligaram': ('reach', 'called3'), 'ligarei': ('give1',), 'ligaria': ('would_give',), 'ligasse': ('subj',),
'ligo': ('give1', 'rang1', 'give1_pra', 'attempt'), 'ligou': ('hello', 'reach', 'called3', 'answers', 'wrote3'),
'ligue': ('subj', 'imperative', 'ask_subj'), 'liguei': ('hello', 'rang1', 'seen1', 'attempt'), 'liguem':
('imperative',), 'liguemos': ('subj',), 'ligámos': ('attempt',), 'lima': ('name_words',), 'limao': ('name_words',),
'limita': ('imperative',), 'limitasse': ('subj',), 'limite': ('subj', 'imperative'), 'limitem': ('imperative',),
'limitemos': ('subj',), 'linda': ('name_words',), 'link': ('letter', 'helpful', 'paper'), 'lista': ('helpful',
'paper', 'thing'), 'livre': ('ready',), 'livro': ('by_post', 'helpful', 'paper'), 'livros': ('helpful',), 'lo':
('them', 'obj'), 'lobo': ('name_words',), 'localizar': ('see_inf',), 'logo': ('filler',), 'loja': ('hello',), 'longa':
('span',), 'los': ('them', 'obj'), 'lua': ('name_words',), 'luz': ('name_words',), 'lá': ('filler',), 'machado':
('name_words',), 'madrinha': ('rel',), 'mae': ('rel',), 'mail': ('letter', 'reach_noun'), 'mails': ('letter',),
'maio': ('hello',), 'mais': ('hello',), 'mana': ('rel',), 'manda': ('hello', 'give3', 'send3'), 'mandado': ('done',
'writes'), 'mandam': ('give3', 'send3'), 'mandamos': ('done', 'give1'), 'mandar': ('giveinf', 'hand_inf'), 'mandara':
('give3', 'will3', 'send3'), 'mandarei': ('give1', 'give1_pra'), 'mandaria': ('would_give',), 'mande': ('ask_subj',),
'mandei': ('done', 'writes', 'hello', 'handed1', 'attempt'), 'mando': ('give1', 'give1_pra', 'do1'), 'mandou':
('writes', 'hello', 'reach', 'wrote3'), 'mandámos': ('done',), 'manha': ('hello',), 'mano': ('rel',), 'mantem':
('imperative',), 'mantenha': ('subj', 'imperative'), 'mantenham': ('imperative',), 'mantenhamos': ('subj',),
'mantivesse': ('subj',), 'manual': ('helpful',), 'manuscrito': ('paper',), 'maqueta': ('paper',), 'maquete':
('paper',), 'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',), 'marcado': ('set', 'attempt'),
'marcamos': ('set_up',), 'marcar': ('giveinf', 'see_inf'), 'marceneiro': ('pro',), 'marco': ('hello', 'give1',
'bring'), 'marcámos': ('set_up',), 'margarida': ('name_words',), 'marido': ('rel',), 'marina': ('name_words',),
'marquei': ('set_up', 'seen1', 'invites'), 'março': ('hello',), 'mas': ('hello', 'turn', 'but'), 'massagista':
('pro',), 'masterclass': ('course',), 'material': ('helpful', 'paper'), 'mato': ('name_words',), 'matos':
('name_words',), 'me': ('me', 'clitic'), 'meca': ('subj', 'imperative'), 'mecam': ('imperative',), 'mecamos':
('subj',), 'mecanica': ('pro',), 'mecanico': ('pro',), 'mede': ('imperative',), 'medica': ('pro',), 'medico':
('pro',), 'medisse': ('subj',), 'meia': ('span',), 'meio': ('filler',), 'melhor': ('hello', 'should'), 'melhorar':
('review_inf',), 'melhorou': ('verb3',), 'memoria': ('paper',), 'menciona': ('verb3', 'says'), 'mencionou': ('verb3',
'says'), 'mensagem': ('letter', 'attempt'), 'mensagens': ('letter', 'attempt'), 'mentoria': ('date', 'mentor_noun'),
'mentorias': ('mentor_noun',), 'mentoring': ('mentor_noun',), 'mercado': ('hello',), 'mes': ('hello',), 'meses':
('hello',), 'mesma': ('hello',), 'mesmo': ('filler', 'hello'), 'meta': ('subj', 'imperative'), 'metam':
('imperative',), 'metamos': ('subj',), 'metesse': ('subj',), 'metodo': ('helpful',), 'meu': ('my', 'hello',
'any_det'), 'meus': ('my', 'any_det'), 'mim': ('me',), 'min': ('span',), 'minha': ('my', 'hello', 'any_det'),
'minhas': ('my', 'any_det'), 'minuta': ('thing',), 'minuto': ('span',), 'minutos': ('span',), 'miuda': ('rel',),
'miudo': ('rel',), 'miudos': ('rel',), 'modelo': ('helpful', 'paper', 'thing'), 'modelos': ('helpful',), 'moleiro':
('name_words',), 'monografia': ('paper',), 'monta': ('verb3', 'imperative', 'hand3'), 'montar': ('giveinf',),
'montasse': ('subj',), 'monte': ('name_words', 'subj', 'imperative'), 'montem': ('imperative',), 'montemos':
('subj',), 'montes': ('name_words',), 'monto': ('give1', 'do1'), 'montou': ('verb3', 'made3'), 'mora': ('verb3',
'is3'), 'morada': ('thing', 'reach_noun'), 'moraes': ('name_words',), 'morais': ('name_words',), 'morava': ('verb3',),
'moreno': ('name_words',), 'morreu': ('verb3', 'fate'), 'morta': ('fate',), 'morto': ('fate',), 'mostra': ('give3',),
'mostrar': ('giveinf',), 'mostrarei': ('give1',), 'mostrei': ('told1',), 'mostro': ('give1',), 'mostrou':
('called3',), 'moura': ('name_words',), 'mova': ('subj', 'imperative'), 'movam': ('imperative',), 'movamos':
('subj',), 'movemos': ('moved1',), 'movesse': ('subj',), 'moveu': ('moved1',), 'movida': ('moved_pp',), 'movido':
('moved_pp',), 'msg': ('letter',), 'msgs': ('letter',), 'muda': ('verb3', 'imperative'), 'mudada': ('moved_pp',),
'mudado': ('moved_pp',), 'mudamos': ('moved1',), 'mudanca': ('hello',), 'mudar': ('urge_inf',), 'mudara': ('verb3',),
'mudaram': ('verb3',), 'mudasse': ('urge_inf', 'subj'), 'mude': ('subj', 'imperative'), 'mudem': ('imperative',),
'mudemos': ('subj',), 'mudou': ('verb3', 'moved1'), 'muito': ('filler', 'hello', 'good'), 'mulher': ('hello', 'rel'),
'n': ('not',), 'na': ('hello', 'where_to'), 'nada': ('hello',), 'namorada': ('rel',), 'namorado': ('rel',), 'nao':
('not', 'hello', 'should'), 'nas': ('hello',), 'nasceu': ('verb3', 'fate'), 'necessita': ('needs',), 'negocia':
('imperative',), 'negociasse': ('subj',), 'negocie': ('subj', 'imperative'), 'negociem': ('imperative',),
'negociemos': ('subj',), 'nem': ('not',), 'nenhum': ('not',), 'nenhuma': ('not',), 'neta': ('rel',), 'neto': ('rel',),
'neves': ('name_words',), 'ninguem': ('hello',), 'niver': ('date', 'party'), 'nogueira': ('name_words',), 'noite':
('hello',), 'noiva': ('rel',), 'noivo': ('rel',), 'nome': ('thing', 'reach_noun'), 'nomes': ('thing',), 'nora':
('rel',), 'nos': ('i', 'me', 'hello', 'clitic'), 'nossa': ('my', 'hello', 'any_det'), 'nossas': ('my', 'any_det'),
'nosso': ('my', 'hello', 'any_det'), 'nossos': ('my', 'hello', 'any_det'), 'notario': ('pro',), 'notas': ('helpful',
'feedback_noun'), 'nova': ('hello',), 'novembro': ('hello',), 'numero': ('thing', 'reach_noun'), 'numeros':
('thing',), 'nunca': ('not', 'hello'), 'nunes': ('name_words',), 'nutricionista': ('pro',), 'não': ('not', 'hello',
'should'), 'nós': ('i', 'hello'), 'o': ('them', 'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'obrigada':
('hello',), 'obrigado': ('hello',), 'odeia': ('verb3', 'says'), 'ofereca': ('subj', 'imperative'), 'oferecam':
('imperative',), 'oferecamos': ('subj',), 'oferecesse': ('subj',), 'ofereceu': ('hello',), 'ofereci': ('handed1',),
'oferta': ('thing', 'mine_thing'), 'oficina': ('course',), 'oftalmologista': ('pro',), 'ok': ('ready',), 'olha':
('imperative',), 'olhasse': ('subj',), 'olhe': ('subj', 'imperative'), 'olhei': ('read1',), 'olhem': ('imperative',),
'olhemos': ('subj',), 'oliveira': ('name_words',), 'onde': ('hello',), 'ontem': ('hello',), 'operada': ('fate',),
'operado': ('fate',), 'opina': ('opines',), 'opiniao': ('tip', 'feedback_noun'), 'oral': ('rehearsed',), 'orcamento':
('hello', 'thing', 'mine_thing'), 'orcar': ('giveinf',), 'organiza': ('verb3',), 'organizou': ('verb3',),
'ortodontista': ('pro',), 'ortopedista': ('pro',), 'os': ('them', 'det', 'hello', 'any_det', 'clitic', 'article',
'obj'), 'osteopata': ('pro',), 'otima': ('good',), 'otimo': ('good',), 'outra': ('hello',), 'outro': ('hello',),
'outubro': ('hello',), 'p': ('to',), 'pacote': ('by_post',), 'padrinho': ('rel',), 'paga': ('verb3', 'give3',
'imperative', 'send3'), 'pagam': ('give3', 'send3'), 'pagamento': ('thing',), 'pagamos': ('done',), 'pagar':
('giveinf', 'hand_inf'), 'pagara': ('give3', 'send3'), 'pagarei': ('give1',), 'pagaria': ('would_give',), 'pagasse':
('subj',), 'pago': ('done', 'give1', 'do1'), 'pagou': ('hello', 'verb3'), 'pague': ('subj', 'imperative'), 'paguei':
('done',), 'paguem': ('imperative',), 'paguemos': ('subj',), 'pai': ('rel',), 'pais': ('rel',), 'paisagista':
('pro',), 'palestra': ('course',), 'palpite': ('tip',), 'papeamos': ('talked1',), 'papeei': ('talked1',), 'papo':
('hello', 'date'), 'para': ('hello', 'to', 'where_to', 'imperative'), 'parabenizar': ('todo_inf',), 'parabenizei':
('cheered1',), 'parar': ('urge_inf',), 'parasse': ('urge_inf', 'subj'), 'pare': ('subj', 'imperative'), 'parece':
('verb3',), 'parecia': ('verb3',), 'parem': ('imperative',), 'paremos': ('subj',), 'partilha': ('give3', 'send3'),
'partilhamos': ('give1',), 'partilhar': ('giveinf', 'hand_inf'), 'partilhara': ('give3', 'send3'), 'partilharei':
('give1',), 'partilharia': ('would_give',), 'partilhei': ('done', 'handed1'), 'partilho': ('give1', 'give1_pra'),
'passa': ('give3',), 'passada': ('hello',), 'passado': ('hello',), 'passam': ('give3',), 'passamos': ('give1',
'moved1'), 'passar': ('giveinf', 'see_inf'), 'passara': ('give3',), 'passaram': ('came3',), 'passarei': ('give1',),
'passaria': ('would_give',), 'passe': ('ask_subj',), 'passei': ('done', 'hello', 'handed1'), 'passo': ('give1',
'give1_pra', 'do1'), 'passou': ('hello', 'verb3', 'reach', 'came3', 'moved1'), 'passámos': ('moved1',), 'pastor':
('name_words',), 'patentea': ('imperative',), 'patenteasse': ('subj',), 'patentee': ('subj', 'imperative'),
'patenteem': ('imperative',), 'patenteemos': ('subj',), 'patrao': ('rel',), 'patroa': ('rel',), 'paz':
('name_words',), 'peca': ('subj', 'imperative'), 'pecam': ('imperative',), 'pecamos': ('subj',), 'pede': ('verb3',
'imperative', 'needs'), 'pediatra': ('pro',), 'pedir': ('hello', 'urge_inf', 'todo_inf'), 'pedisse': ('subj',),
'pediu': ('hello', 'verb3', 'bidding', 'needs'), 'pedra': ('name_words',), 'pedreiro': ('pro',), 'pedro':
('name_words',), 'pela': ('hello', 'of'), 'pelas': ('hello',), 'pelo': ('hello', 'of'), 'pelos': ('hello',), 'pensa':
('verb3', 'opines', 'says'), 'pensava': ('verb3', 'was_to'), 'perde': ('verb3',), 'perdeu': ('verb3',), 'pereira':
('name_words',), 'pergunta': ('verb3', 'says', 'imperative'), 'perguntar': ('hello', 'see_inf', 'todo_inf'),
'perguntasse': ('subj',), 'pergunte': ('subj', 'imperative'), 'perguntem': ('imperative',), 'perguntemos': ('subj',),
'perguntou': ('verb3', 'says'), 'permita': ('subj', 'imperative'), 'permitam': ('imperative',), 'permitamos':
('subj',), 'permitisse': ('subj',), 'perola': ('name_words',), 'pescador': ('name_words',), 'piedade':
('name_words',), 'pilar': ('name_words',), 'pinheiro': ('name_words',), 'pinho': ('name_words',), 'pinto':
('name_words',), 'pintor': ('pro',), 'pintora': ('pro',), 'pitch': ('paper', 'rehearsed'), 'planeia': ('verb3',),
'planeja': ('verb3',), 'planilha': ('helpful', 'paper', 'thing'), 'planilhas': ('helpful',), 'plano': ('paper',),
'plantas': ('paper',), 'podcast': ('helpful', 'paper'), 'pode': ('hello', 'verb3', 'wants3'), 'podem': ('verb3',),
'podera': ('verb3',), 'poderia': ('should',), 'podia': ('verb3', 'should'), 'podologista': ('pro',), 'poe': ('verb3',
'imperative'), 'poema': ('paper',), 'poemas': ('paper',), 'pois': ('filler',), 'polir': ('review_inf',), 'pondera':
('verb3',), 'ponha': ('subj', 'imperative'), 'ponham': ('imperative',), 'ponhamos': ('subj',), 'ponho': ('give1',),
'por': ('hello', 'giveinf', 'of'), 'porem': ('turn', 'but'), 'porque': ('hello',), 'portanto': ('turn',),
'portefolio': ('paper',), 'portfolio': ('paper',), 'portfólio': ('paper',), 'pos': ('verb3',), 'posso': ('hello',),
'postal': ('letter',), 'pouco': ('hello', 'span'), 'poupa': ('imperative',), 'poupasse': ('subj',), 'poupe': ('subj',
'imperative'), 'poupem': ('imperative',), 'poupemos': ('subj',), 'pq': ('hello',), 'pra': ('hello', 'to', 'where_to'),
'prado': ('name_words',), 'precisa': ('hello', 'verb3', 'needs'), 'precisamos': ('should', 'urge_inf'), 'precisava':
('verb3', 'should', 'needs'), 'preciso': ('hello', 'should', 'urge_inf'), 'preencho': ('do1',), 'prefere': ('verb3',),
'preferiu': ('verb3',), 'prenda': ('by_post',), 'prepara': ('give3', 'imperative', 'hand3'), 'preparamos': ('give1',),
'preparando': ('review_inf',), 'preparar': ('giveinf', 'bring', 'review_inf'), 'preparara': ('hand3',), 'prepararei':
('give1',), 'preparasse': ('subj',), 'prepare': ('subj', 'imperative', 'ask_subj'), 'preparei': ('done',), 'preparem':
('imperative',), 'preparemos': ('subj',), 'preparo': ('give1', 'give1_pra', 'do1'), 'preparou': ('made3',),
'presente': ('by_post',), 'pretende': ('verb3', 'wants3'), 'preto': ('name_words',), 'prevista': ('set',), 'previsto':
('set',), 'prima': ('rel',), 'primo': ('rel',), 'prioriza': ('imperative',), 'priorizasse': ('subj',), 'priorize':
('subj', 'imperative'), 'priorizem': ('imperative',), 'priorizemos': ('subj',), 'pro': ('hello', 'to', 'where_to'),
'procura': ('verb3', 'is3', 'imperative'), 'procuram': ('verb3',), 'procurar': ('giveinf', 'urge_inf'), 'procurasse':
('subj',), 'procurava': ('verb3',), 'procure': ('subj', 'imperative'), 'procurem': ('imperative',), 'procuremos':
('subj',), 'procuro': ('give1',), 'procurou': ('verb3', 'called3'), 'produto': ('paper',), 'professor': ('pro',),
'professora': ('pro',), 'programador': ('pro',), 'programadora': ('pro',), 'projeto': ('paper',), 'prometemos':
('vowed1',), 'prometeu': ('hello', 'vowed3'), 'prometi': ('vowed1',), 'pronta': ('ready',), 'pronto': ('ready',),
'propoe': ('verb3',), 'propos': ('verb3',), 'proposta': ('hello', 'paper', 'thing', 'mine_thing'), 'prova':
('rehearsed',), 'provavelmente': ('filler',), 'proxima': ('hello',), 'proximo': ('hello',), 'prá': ('to',),
'psicologa': ('pro',), 'psicologo': ('pro',), 'psiquiatra': ('pro',), 'publico': ('do1',), 'pusesse': ('subj',),
'pôde': ('verb3',), 'pôr': ('giveinf',), 'q': ('hello',), 'qual': ('hello',), 'quando': ('hello',), 'quarenta':
('span',), 'quarta': ('hello',), 'quase': ('filler',), 'quatro': ('hello', 'span'), 'que': ('hello',), 'quem':
('hello',), 'quer': ('hello', 'verb3', 'wants3', 'is3', 'bidding', 'needs'), 'querem': ('verb3',), 'querera':
('verb3',), 'queria': ('hello', 'verb3', 'was_to', 'bidding', 'needs'), 'queriamos': ('was_to',), 'quero': ('hello',),
'quinta': ('hello',), 'quinze': ('hello', 'span'), 'quis': ('verb3',), 'rabisquei': ('read1',), 'rapidamente':
('filler',), 'rapidinho': ('filler',), 'rapido': ('filler',), 'raposo': ('name_words',), 'rascunho': ('paper',
'thing'), 'reagendada': ('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagendei':
('moved1',), 'reagendou': ('moved1',), 'reagendámos': ('moved1',), 'recado': ('hello',), 'recebe': ('helps3',),
'recebem': ('helps3',), 'recebeu': ('reach', 'called3'), 'recebi': ('met1',), 'recomenda': ('verb3', 'advises'),
'recomendacao': ('tip',), 'recomendar': ('giveinf',), 'recomendo': ('give1',), 'recomendou': ('verb3', 'advises',
'bidding'), 'reconhece': ('says',), 'recusa': ('verb3',), 'recusou': ('verb3',), 'redacao': ('paper',), 'redator':
('pro',), 'redatora': ('pro',), 'redige': ('hand3',), 'redigiu': ('made3',), 'redijo': ('do1',), 'reduz':
('imperative',), 'reduza': ('subj', 'imperative'), 'reduzam': ('imperative',), 'reduzamos': ('subj',), 'reduzir':
('urge_inf',), 'reduzisse': ('urge_inf', 'subj'), 'reencaminhei': ('done',), 'reencontrei': ('met1',), 'reenvia':
('give3',), 'reenviar': ('giveinf', 'hand_inf'), 'reenviarei': ('give1',), 'reenviei': ('writes',), 'reenvio':
('give1', 'give1_pra'), 'reformou': ('verb3', 'fate'), 'regista': ('imperative',), 'registasse': ('subj',), 'registe':
('subj', 'imperative'), 'registem': ('imperative',), 'registemos': ('subj',), 'registra': ('imperative',),
'registrasse': ('subj',), 'registre': ('subj', 'imperative'), 'registrem': ('imperative',), 'registremos': ('subj',),
'regressa': ('verb3',), 'regressou': ('verb3',), 'rei': ('name_words',), 'reis': ('name_words',), 'relatorio':
('paper', 'thing'), 'reli': ('read1',), 'remarcada': ('moved_pp',), 'remarcado': ('moved_pp',), 'remarcamos':
('moved1',), 'remarcar': ('todo_inf',), 'remarcou': ('moved1',), 'remarcámos': ('moved1',), 'remarquei': ('moved1',),
'remeti': ('writes',), 'renegocia': ('imperative',), 'renegociasse': ('subj',), 'renegocie': ('subj', 'imperative'),
'renegociem': ('imperative',), 'renegociemos': ('subj',), 'repassei': ('read1',), 'reservamos': ('bring',),
'reservar': ('bring',), 'reserve': ('ask_subj',), 'reservei': ('done', 'set_up'), 'reservo': ('bring',), 'resolvo':
('do1',), 'responda': ('subj', 'imperative'), 'respondam': ('imperative',), 'respondamos': ('subj',), 'responde':
('give3', 'answers', 'opines', 'hand3', 'answered'), 'respondem': ('give3',), 'responder': ('giveinf',), 'respondera':
('give3', 'will3', 'hand3'), 'responderam': ('answers', 'answered'), 'responderei': ('give1',), 'responderia':
('would_give',), 'respondesse': ('subj',), 'respondeu': ('reach', 'called3', 'answers', 'opines', 'answered'),
'respondi': ('rang1',), 'respondido': ('answered',), 'respondo': ('give1',), 'resposta': ('thing',), 'retida':
('ill',), 'retido': ('ill',), 'retorna': ('give3', 'answers'), 'retornar': ('giveinf',), 'retornei': ('rang1',),
'retorno': ('give1',), 'retornou': ('reach', 'called3', 'answers'), 'reuni': ('seen1',), 'reuniao': ('hello', 'date'),
'reunimos': ('we3', 'seen1'), 'reunir': ('see_inf',), 'reunirei': ('shall1',), 'reuniu': ('verb3', 'we3'), 'reunião':
('hello', 'date'), 'reuno': ('eat1',), 'reve': ('give3', 'hand3'), 'reveja': ('subj', 'imperative'), 'revejam':
('imperative',), 'revejamos': ('subj',), 'revejo': ('give1', 'do1'), 'revendo': ('review_inf',), 'rever': ('giveinf',
'review_inf'), 'revi': ('hello', 'met1', 'read1'), 'revisa': ('give3', 'hand3'), 'revisando': ('review_inf',),
'revisar': ('giveinf', 'review_inf'), 'revisei': ('read1',), 'reviso': ('give1', 'do1'), 'ribeira': ('name_words',),
'ribeiro': ('name_words',), 'rio': ('name_words',), 'rios': ('name_words',), 'rocha': ('name_words',), 'rolou':
('happens3',), 'romance': ('paper',), 'rosa': ('name_words',), 'rosario': ('name_words',), 'roteiro': ('paper',),
'sabado': ('hello', 'name_words'), 'sabe': ('verb3', 'says'), 'sabia': ('verb3',), 'sai': ('verb3', 'imperative'),
'saia': ('subj', 'imperative'), 'saiam': ('imperative',), 'saiamos': ('subj',), 'sair': ('see_inf',), 'saira':
('verb3',), 'saisse': ('subj',), 'saiu': ('verb3', 'happens3'), 'salvador': ('name_words',), 'santos':
('name_words',), 'sao': ('hello', 'verb3'), 'sapateiro': ('name_words',), 'script': ('helpful',), 'se': ('hello',
'verb3', 'is3'), 'secretaria': ('pro', 'rel'), 'secretario': ('rel',), 'segue': ('verb3', 'imperative'), 'seguisse':
('subj',), 'segunda': ('hello',), 'seguradora': ('pro',), 'seja': ('subj', 'imperative'), 'sejam': ('imperative',),
'sejamos': ('subj',), 'sem': ('hello',), 'semana': ('hello',), 'seminario': ('course',), 'sempre': ('filler',
'hello'), 'senhor': ('hello',), 'senhora': ('hello',), 'sente': ('opines', 'says'), 'separa': ('verb3', 'imperative'),
'separaram': ('verb3',), 'separasse': ('subj',), 'separe': ('subj', 'imperative'), 'separem': ('imperative',),
'separemos': ('subj',), 'separou': ('verb3',), 'sera': ('hello', 'verb3'), 'seria': ('hello', 'verb3'), 'serra':
('name_words',), 'serralheiro': ('pro',), 'serrano': ('name_words',), 'sessao': ('date', 'course'), 'setembro':
('hello',), 'seu': ('their', 'hello'), 'seus': ('their',), 'sexta': ('hello',), 'siga': ('subj', 'imperative'),
'sigam': ('imperative',), 'sigamos': ('subj',), 'silva': ('name_words',), 'simplifica': ('imperative',),
'simplificasse': ('subj',), 'simplifique': ('subj', 'imperative'), 'simplifiquem': ('imperative',), 'simplifiquemos':
('subj',), 'sinal': ('thing',), 'site': ('paper',), 'slides': ('paper',), 'sms': ('letter',), 'so': ('filler',),
'sobe': ('verb3', 'imperative'), 'sobre': ('hello', 'of'), 'sobrinha': ('rel',), 'sobrinho': ('rel',), 'socia':
('hello', 'rel'), 'socio': ('hello', 'rel'), 'socios': ('rel',), 'socorro': ('name_words',), 'sofre': ('verb3',),
'sofreu': ('verb3',), 'sogra': ('rel',), 'sogro': ('rel',), 'sogros': ('rel',), 'sol': ('name_words',), 'sonha':
('verb3',), 'soube': ('verb3',), 'startup': ('rel',), 'sua': ('their', 'hello'), 'suas': ('their',), 'suba':
('urge_inf', 'subj', 'imperative'), 'subam': ('imperative',), 'subamos': ('subj',), 'subir': ('urge_inf',), 'subisse':
('urge_inf', 'subj'), 'subiu': ('verb3',), 'subo': ('do1',), 'sugere': ('verb3', 'advises'), 'sugeriu': ('verb3',
'advises'), 'sugestao': ('tip',), 'sugestoes': ('feedback_noun',), 'sumiu': ('verb3',), 'suspensa': ('off_pp',),
'suspenso': ('off_pp',), 'ta': ('verb3',), 'talk': ('course',), 'talvez': ('filler',), 'tambem': ('filler', 'hello'),
'tarde': ('hello',), 'tava': ('verb3',), 'tb': ('filler', 'hello'), 'tbm': ('filler',), 'tcc': ('paper',), 'tecnica':
('pro',), 'tecnico': ('pro',), 'tel': ('reach_noun',), 'telefonar': ('see_inf',), 'telefonaram': ('reach',),
'telefone': ('reach_noun',), 'telefonei': ('rang1', 'attempt'), 'telefonema': ('call_noun',), 'telefonemas':
('call_noun',), 'telefonou': ('reach', 'called3'), 'telemovel': ('reach_noun',), 'tem': ('aux3', 'hello', 'verb3',
'is3', 'imperative'), 'teme': ('verb3',), 'temos': ('hello', 'should'), 'tempinho': ('span',), 'template': ('helpful',
'paper'), 'tenha': ('subj', 'imperative'), 'tenham': ('imperative',), 'tenhamos': ('subj',), 'tenho': ('hello',
'should'), 'tentei': ('hello', 'attempt'), 'ter': ('see_inf', 'urge_inf'), 'tera': ('verb3',), 'terapeuta': ('pro',),
'terca': ('hello',), 'termina': ('verb3', 'hand3'), 'terminei': ('done',), 'termino': ('do1',), 'terminou':
('verb3',), 'tese': ('paper', 'rehearsed'), 'testa': ('verb3', 'imperative'), 'testar': ('urge_inf',), 'testasse':
('urge_inf', 'subj'), 'teste': ('subj', 'imperative'), 'testei': ('read1',), 'testem': ('imperative',), 'testemos':
('subj',), 'testo': ('do1',), 'testou': ('verb3',), 'teve': ('hello', 'verb3', 'happens3'), 'texto': ('paper',),
'tia': ('rel',), 'time': ('rel',), 'tinha': ('aux3', 'hello', 'verb3', 'should', 'is3'), 'tinhamos': ('was_to',
'should', 'attempt'), 'tio': ('rel',), 'tip': ('tip',), 'tipo': ('filler',), 'tira': ('imperative',), 'tirasse':
('subj',), 'tire': ('subj', 'imperative'), 'tirem': ('imperative',), 'tiremos': ('subj',), 'tirou': ('made3',),
'tive': ('hello', 'seen1'), 'tivemos': ('seen1',), 'tiveram': ('verb3',), 'tivesse': ('subj',), 'tmb': ('filler',),
'to': ('stays',), 'toca': ('verb3',), 'toda': ('filler',), 'todas': ('hello',), 'todo': ('filler',), 'todos':
('hello',), 'toma': ('verb3', 'imperative'), 'tomamos': ('hello',), 'tomar': ('see_inf', 'urge_inf'), 'tomasse':
('subj',), 'tome': ('subj', 'imperative'), 'tomei': ('hello',), 'tomem': ('imperative',), 'tomemos': ('subj',),
'tomo': ('eat1',), 'tomou': ('verb3',), 'tomámos': ('hello',), 'topa': ('verb3', 'wants3'), 'topografo': ('pro',),
'topou': ('verb3', 'wants3'), 'toque': ('call_noun', 'tip'), 'tornou': ('verb3',), 'torre': ('name_words',), 'torres':
('name_words',), 'touro': ('name_words',), 'trabalha': ('verb3', 'is3', 'imperative'), 'trabalham': ('verb3',),
'trabalhasse': ('subj',), 'trabalhava': ('verb3',), 'trabalhe': ('subj', 'imperative'), 'trabalhem': ('imperative',),
'trabalhemos': ('subj',), 'trabalho': ('hello',), 'trabalhou': ('verb3',), 'tradutor': ('pro',), 'tradutora':
('pro',), 'traduzo': ('do1',), 'traga': ('subj', 'imperative', 'ask_subj'), 'tragam': ('imperative',), 'tragamos':
('subj',), 'trago': ('give1', 'bring', 'do1'), 'tranquilizei': ('cheered1',), 'transfere': ('give3', 'send3'),
'transferencia': ('thing',), 'transferi': ('done',), 'transferida': ('moved_pp',), 'transferido': ('moved_pp',),
'transferir': ('giveinf', 'hand_inf'), 'transferiu': ('moved1',), 'transfiro': ('give1',), 'trara': ('give3',
'hand3'), 'trarei': ('give1',), 'traria': ('would_give',), 'traumatologista': ('pro',), 'traz': ('give3', 'hand3'),
'trazer': ('giveinf', 'bring'), 'treinamento': ('course',), 'treinando': ('review_inf',), 'treinar': ('review_inf',),
'tres': ('hello', 'span'), 'trinta': ('span',), 'troca': ('verb3',), 'trocou': ('verb3',), 'trouxe': ('hello',),
'tudo': ('filler', 'hello'), 'tutoria': ('mentor_noun',), 'tutorial': ('helpful',), 'têm': ('hello', 'verb3'), 'tô':
('stays',), 'ultima': ('hello',), 'um': ('det', 'any_det'), 'uma': ('det', 'hello', 'any_det'), 'umas': ('det',
'any_det'), 'uns': ('det', 'any_det'), 'usa': ('verb3', 'imperative'), 'usar': ('urge_inf',), 'usasse': ('subj',),
'usava': ('verb3',), 'use': ('subj', 'imperative'), 'usem': ('imperative',), 'usemos': ('subj',), 'va': ('subj',
'imperative'), 'vaca': ('name_words',), 'vai': ('hello', 'verb3', 'is3'), 'vale': ('name_words',), 'valida': ('give3',
'imperative', 'hand3'), 'validasse': ('subj',), 'valide': ('subj', 'imperative'), 'validem': ('imperative',),
'validemos': ('subj',), 'valido': ('do1',), 'vamos': ('hello',), 'vao': ('verb3',), 'vc': ('they', 'hello'), 'veio':
('reach', 'came3'), 'vejo': ('eat1', 'seen1', 'do1'), 'vem': ('hello', 'verb3', 'is3'), 'vemos': ('seen1',), 'venda':
('subj', 'imperative'), 'vendam': ('imperative',), 'vendamos': ('subj',), 'vende': ('verb3', 'imperative'), 'vendem':
('verb3',), 'vender': ('urge_inf',), 'vendera': ('verb3',), 'vendesse': ('urge_inf', 'subj'), 'vendeu': ('verb3',),
'ver': ('giveinf', 'see_inf'), 'vera': ('verb3',), 'verei': ('shall1',), 'veremos': ('shall1',), 'verifica':
('hand3',), 'verificar': ('giveinf',), 'versao': ('thing',), 'veterinaria': ('pro',), 'veterinario': ('pro',), 'vi':
('hello', 'met1', 'seen1'), 'viaja': ('verb3', 'imperative'), 'viajando': ('ill',), 'viajasse': ('subj',), 'viaje':
('subj', 'imperative'), 'viajem': ('imperative',), 'viajemos': ('subj',), 'viajou': ('verb3',), 'video': ('helpful',),
'videochamada': ('date', 'call_noun'), 'vidraceiro': ('pro',), 'vieram': ('reach', 'came3'), 'vimos': ('we3', 'met1',
'seen1'), 'vinha': ('verb3',), 'vinho': ('by_post', 'name_words'), 'vinte': ('span',), 'violeta': ('name_words',),
'vira': ('verb3',), 'viram': ('met3',), 'virou': ('verb3',), 'virá': ('verb3',), 'visita': ('date', 'helps3',
'imperative'), 'visitam': ('helps3',), 'visitamos': ('met1',), 'visitar': ('see_inf',), 'visitarei': ('shall1',),
'visitasse': ('subj',), 'visite': ('subj', 'imperative'), 'visitei': ('hello', 'met1'), 'visitem': ('imperative',),
'visitemos': ('subj',), 'visito': ('eat1',), 'visitou': ('reach', 'called3'), 'visitámos': ('met1',), 'vitoria':
('name_words',), 'viu': ('verb3', 'we3', 'met3'), 'viva': ('subj', 'imperative'), 'vivam': ('imperative',), 'vivamos':
('subj',), 'vive': ('verb3', 'is3'), 'vivem': ('verb3',), 'vivia': ('verb3',), 'vizinha': ('rel',), 'vizinho':
('rel',), 'vo': ('rel',), 'voce': ('hello',), 'volta': ('verb3', 'imperative'), 'voltara': ('verb3',), 'volte':
('subj', 'imperative'), 'voltem': ('imperative',), 'voltemos': ('subj',), 'voltou': ('hello', 'verb3'), 'voo':
('date',), 'vou': ('hello',), 'vovo': ('rel',), 'vovó': ('rel',), 'vovô': ('rel',), 'vídeo': ('helpful',), 'vó':
('rel',), 'vô': ('rel',), 'whatsapp': ('letter', 'reach_noun'), 'workshop': ('course',), 'wpp': ('letter',), 'zap':
('letter', 'reach_noun'), 'zoom': ('date',), 'à': ('to', 'where_to'), 'às': ('to', 'where_to'), 'áudio': ('letter',),
'áudios': ('letter',), 'é': ('is3',), 'ñ': ('not',)}


CLAUSES = [{'': (13, 'talk')}, {'': (13, 'talk'), '<fate>': 0}, {'<fate>': 0}, {'': (13, 'talk'), 'se': 0}, {'luz':
0}, {'a': 4, 'à': 4}, {'casar': 0}, {'casar': 3, 'comecar': 0, 'dar': 5, 'mudar': 3, 'operar': 0, 'se': 6, 'ser': 0,
'ter': 0}, {'<fate>': 0, 'anda': 0, 'continua': 0, 'esta': 1, 'esteve': 0, 'está': 1, 'foi': 2, 'se': 2, 'tem': 0,
'vai': 7}, {'N': 8}, {'da': 9, 'de': 9, 'do': 9}, {'': (6, 'theirs')}, {'D': 11}, {'...': 12}, {'0': 13, '<any_det>':
13, '<my>': 13, '<their>': 13}, {'<hand3>': 14}, {'': (3, 'advice')}, {'<inf>': 16}, {'<inf>': 16, 'nao': 17, 'não':
17}, {'^': 18}, {'p': 19, 'para': 19, 'pra': 19}, {'me': 20, 'p': 19, 'para': 19, 'pra': 19}, {'^': 15, 'disse': 21,
'diz': 21, 'fala': 21, 'falou': 21}, {'N': 0}, {'da': 23, 'de': 23, 'do': 23}, {'<rel>': 24}, {'a': 25, 'o': 25}, {'':
(11, 'thinking')}, {'anos': 27}, {'': (2, 'plan')}, {'<date>': 29}, {'<date>': 29, 'a': 30, 'o': 30, 'um': 30, 'uma':
30}, {'a': 29, 'ao': 29, 'com': 29, 'em': 29, 'na': 29, 'no': 29, 'pela': 29, 'pelo': 29, 'à': 29}, {'casou': 26,
'completa': 28, 'faleceu': 26, 'faz': 28, 'ha': 31, 'morreu': 26, 'nasceu': 26, 'passo': 32, 'tem': 31, 'temos': 31,
'tenho': 31, 'vejo': 32, 'visito': 32, 'vou': 32}, {'': (7, 'waiting')}, {'0': 34}, {'^': 35}, {'deve': 36}, {'': (5,
'mine')}, {'<until>': 38}, {'N': 39}, {'para': 40}, {'...': 39}, {'<until>': 38, 'D': 38}, {'...': 39, '<until>': 38,
'D': 38}, {'0': 42, '<any_det>': 42, 'dois': 42, 'duas': 42, 'isso': 43, 'isto': 43, 'ja': 43, 'tres': 42, 'tudo':
44}, {'<any_det>': 42}, {'<any_det>': 13, '<my>': 13, '<their>': 13, 'D': 11}, {'...': 12, 'D': 11}, {'D': 11, 'ate':
11, 'em': 11, 'na': 11, 'no': 11}, {'D': 11, 'ate': 11, 'em': 11, 'me': 49, 'na': 11, 'no': 11}, {'<any_det>': 38,
'D': 38}, {'...': 41, '<do1>': 45, '<give1>': 46, '<hand3>': 47, '<send3>': 48, 'devolve': 50, 'encaminho': 51,
'envio': 51, 'ligo': 51, 'mando': 51, 'passo': 51, 'preparo': 51, 'reenvio': 51}, {'<hand3>': 12, '<send3>': 12,
'chega': 12, 'chegam': 12, 'vem': 12, 'vêm': 12}, {'...': 53}, {'D': 38}, {'<thing>': 54, 'devolver': 55, 'entregar':
55, 'enviar': 55, 'pagar': 55}, {'cai': 0, 'e': 0, 'sera': 0, 'é': 0}, {'N': 57}, {'da': 58, 'de': 58, 'do': 58},
{'<rel>': 10, '^': 56, 'aniversario': 59, 'aniversário': 59, 'casamento': 59, 'festa': 59, 'niver': 59, 'operacao':
59, 'prova': 59}, {'deveria': 16, 'deveriamos': 16, 'devia': 16, 'deviamos': 16, 'devo': 16}, {'^': 61}, {'gente':
62}, {'a': 63, 'eu': 62, 'nos': 62, 'nós': 62}, {'que': 64}, {'N': 29}, {'e': 0, 'sao': 0, 'é': 0}, {'N': 67}, {'da':
68, 'de': 68, 'do': 68}, {'<thing>': 54}, {'^': 70}, {'': (0, 'missed')}, {'$$': 72}, {'desligado': 73, 'impedido':
73, 'ocupado': 73}, {'<thing>': 11}, {'^': 75}, {'': (11, 'thinking'), 'dia': 27}, {'alguma': 27, 'qualquer': 77,
'um': 77, 'uma': 27}, {'almocar': 78, 'beber': 78, 'combinar': 78, 'jantar': 78, 'marcar': 78, 'organizar': 78,
'tomar': 78}, {'almocar': 78, 'beber': 78, 'combinar': 78, 'de': 79, 'jantar': 78, 'marcar': 78, 'organizar': 78,
'que': 79, 'tomar': 78}, {'<see_inf>': 27, 'almocar': 78, 'beber': 78, 'combinar': 78, 'de': 79, 'jantar': 78,
'marcar': 78, 'organizar': 78, 'que': 79, 'tomar': 78}, {'<thing>': 38}, {'^': 82}, {'me': 20, 'p': 19, 'para': 19,
'pra': 19, 'que': 64}, {'...': 55}, {'...': 43}, {'0': 85, '<any_det>': 86, '<my>': 85, '<their>': 85, 'isso': 85,
'lhe': 85, 'lhes': 85, 'tudo': 85}, {'0': 85, '<any_det>': 85, '<my>': 85, '<their>': 85, 'isso': 85, 'lhe': 85,
'lhes': 85, 'tudo': 85}, {'<do1>': 45, '<give1>': 87, 'acabo': 88, 'assino': 88, 'fecho': 88, 'organizo': 88,
'revejo': 88, 'termino': 88, 'trato': 88}, {'^': 89}, {'D': 29, 'c': 29, 'com': 29}, {'<date>': 91}, {'<date>': 91,
'a': 92, 'o': 92, 'um': 92, 'uma': 92}, {'': (12, 'task')}, {'': (12, 'task'), 'me': 94}, {'esquecer': 94},
{'esquecer': 95, 'me': 96, 'posso': 96}, {'<rel>': 10, '^': 70, 'aniversario': 59, 'aniversário': 59, 'casamento': 59,
'festa': 59, 'niver': 59, 'operacao': 59, 'prova': 59}, {'^': 70, 'anos': 69}, {'em': 27, 'na': 27, 'no': 27}, {'':
(4, 'needs_from_me')}, {'<ask_subj>': 101}, {'^': 102}, {'lhe': 103, 'lhes': 103}, {'eu': 104, 'lhe': 103, 'lhes':
103}, {'<my>': 11}, {'<my>': 11, 'a': 106, 'as': 106, 'o': 106, 'os': 106}, {'jeito': 11, 'lida': 11, 'olhada': 11,
'olhadela': 11, 'toque': 11, 'vista': 11}, {'um': 108, 'uma': 108}, {'<hand_inf>': 11, 'analisar': 107, 'assinar':
107, 'corrigir': 107, 'dar': 109, 'devolver': 11, 'ler': 107, 'olhar': 107, 'rever': 107, 'testar': 107, 'validar':
107, 'ver': 107}, {'^': 110}, {'<rel>': 10, '<they>': 22, 'D': 33, 'N': 37, '^': 52, 'a': 60, 'acha': 65, 'achou': 65,
'acompanho': 66, 'aniversario': 59, 'aniversário': 59, 'anos': 69, 'as': 71, 'busco': 66, 'casamento': 59, 'dava': 74,
'desligado': 73, 'deu': 74, 'deve': 76, 'devia': 80, 'deviamos': 81, 'devo': 83, 'disse': 84, 'diz': 84, 'embora': 0,
'esta': 74, 'estava': 74, 'está': 74, 'eu': 90, 'fala': 21, 'falou': 21, 'festa': 59, 'ha': 93, 'impedido': 73,
'levarei': 66, 'levo': 66, 'nao': 97, 'niver': 59, 'não': 97, 'o': 98, 'ocupado': 73, 'operacao': 59, 'os': 99,
'pensa': 65, 'pensava': 100, 'pensei': 100, 'podia': 80, 'podiamos': 81, 'prova': 59, 'q': 105, 'que': 105, 'tem': 93,
'temos': 80, 'tenho': 80, 'vai': 111, 'vao': 111, 'vejo': 66}, {'': (18, 'gave:mentoring')}, {'^': 113}, {'<any_det>':
75, '<thing>': 11}, {'D': 0}, {'^': 115, 'aniversario': 116, 'aniversário': 116, 'anos': 116, 'niver': 116}, {':':
117}, {'': (5, 'mine'), 'lhe': 38}, {'pendente': 38, 'prevista': 38, 'previsto': 38, 'prometida': 38, 'prometido':
38}, {'com': 38}, {'<giveinf>': 119, '<mine_thing>': 55, '<todo_inf>': 38, 'cobrar': 38, 'comprar': 38, 'devolver':
38, 'entrega': 120, 'envio': 120, 'falar': 121, 'felicitar': 38, 'levar': 38, 'marcar': 121, 'oferecer': 38,
'parabenizar': 38, 'pedir': 38, 'reservar': 38, 'resposta': 120, 'ver': 121}, {'^': 38}, {':': 123}, {'fazer': 124},
{'D': 29}, {'...': 126, 'a': 94, 'com': 94, 'o': 94}, {'^': 16}, {':': 128}, {'...': 129}, {':': 128, 'da': 130, 'de':
130, 'do': 130}, {'^': 115}, {':': 132}, {'N': 124}, {'<giveinf>': 94}, {'<mentor_noun>': 114, 'N': 118, '^': 122,
'a': 125, 'acao': 124, 'almocar': 127, 'conselho': 131, 'conselhos': 131, 'dica': 131, 'dicas': 131, 'ela': 133,
'ele': 133, 'eu': 124, 'meu': 124, 'minha': 124, 'nos': 124, 'nós': 124, 'para': 134, 'pendencias': 124, 'pendente':
124, 'por': 125, 'recomendacao': 129, 'recomendacoes': 129, 'sugestao': 129, 'tarefa': 124, 'todo': 135, 'ver': 127,
'visitar': 127}, {'^': 16, 'a': 128, 'que': 128}, {'^': 16, 'a': 128, 'me': 137, 'nos': 137, 'para': 128, 'que': 128},
{'': (23, 'contact')}, {'me': 139, 'nos': 139}, {'estava': 72, 'estavamos': 72}, {'estava': 72, 'estavamos': 72,
'nao': 141, 'não': 141}, {'estava': 72, 'estavamos': 72, 'eu': 142, 'nao': 141, 'nos': 142, 'não': 141, 'nós': 142},
{'enquanto': 143, 'quando': 143}, {'minha': 139}, {'escritorio': 139}, {'casa': 139}, {'': (23, 'contact'), 'em': 147,
'no': 146}, {'': (23, 'contact'), 'a': 147, 'em': 147}, {'gente': 139}, {'a': 150}, {'surpresa': 139}, {'': (23,
'contact'), 'em': 147}, {'ver': 139, 'visitar': 139}, {'coworking': 139, 'escritorio': 139}, {'aqui': 139, 'ca': 139},
{'comigo': 139}, {'me': 139}, {'...': 144, 'a': 145, 'almocar': 139, 'ao': 146, 'aqui': 148, 'ca': 149, 'com': 151,
'comigo': 139, 'de': 152, 'em': 147, 'jantar': 139, 'la': 153, 'lá': 153, 'me': 154, 'na': 145, 'no': 155, 'por': 156,
'ter': 157, 'tomar': 139, 'ver': 158, 'visitar': 158, 'à': 145}, {'': (21, 'gave:encouragement')}, {'^': 160},
{'<them>': 161, 'N': 161}, {'<them>': 161, 'N': 161, 'a': 162, 'o': 162}, {'efeito': 72}, {'sem': 164}, {'abaixo':
72}, {'aconteceu': 72, 'rolou': 72}, {'caiu': 72, 'ficou': 165, 'foi': 166, 'nao': 167, 'não': 167}, {'N': 168}, {'N':
168, 'a': 169, 'o': 169}, {'<set>': 29, 'com': 170}, {'com': 29}, {'<any_det>': 29, 'D': 29, 'c': 29, 'cafe': 29,
'café': 29, 'com': 29, 'me': 172}, {'lha': 55, 'lhas': 55, 'lho': 55, 'lhos': 55}, {'': (19, 'gave:resource')}, {'N':
175}, {'<him>': 175}, {'<to>': 176, 'para': 177, 'pra': 177}, {'<helpful>': 178}, {'<helpful>': 175}, {'meu': 180,
'meus': 180, 'minha': 180, 'minhas': 180, 'nossa': 180, 'nosso': 180}, {'<any_det>': 179, 'a': 181, 'meu': 180,
'meus': 180, 'minha': 180, 'minhas': 180, 'nossa': 180, 'nosso': 180, 'o': 181, 'um': 181, 'uma': 181}, {'<any_det>':
180}, {'^': 183}, {'^': 182, 'lhe': 184, 'lhes': 184}, {'N': 114}, {'N': 114, '^': 113, 'a': 186, 'o': 186},
{'<where_to>': 187, 'N': 114, '^': 113, 'a': 186, 'com': 187, 'de': 114, 'em': 114, 'no': 187, 'o': 186, 'sobre':
114}, {'<mentor_noun>': 188}, {'de': 189}, {'': (1, 'moved')}, {'D': 191, 'para': 191, 'pra': 191, 'pro': 191}, {'D':
191}, {'<date>': 193}, {'<date>': 192, 'D': 191, 'nossa': 194, 'nosso': 194, 'para': 191, 'pra': 191, 'pro': 191},
{'<date>': 192, 'D': 191, 'para': 191, 'pra': 191, 'pro': 191}, {'<date>': 192, 'D': 191, 'a': 196, 'nossa': 196,
'nosso': 196, 'o': 196, 'para': 191, 'pra': 191, 'pro': 191}, {'<date>': 192, 'D': 191, 'a': 195, 'nossa': 196,
'nosso': 196, 'o': 195, 'para': 191, 'pra': 191, 'pro': 191, 'se': 197}, {'D': 191, 'para': 191}, {'...': 199}, {'D':
191, 'da': 200, 'de': 200, 'do': 200, 'para': 191, 'pra': 191, 'pro': 191}, {'melhor': 16}, {'deveria': 16, 'devia':
16, 'deviamos': 16}, {'<should>': 16, 'e': 202, 'era': 202, 'nao': 203, 'não': 203, 'o': 202, 'seria': 202, 'é': 202},
{'^': 204}, {'gente': 205}, {'^': 204, 'a': 206, 'eu': 205, 'nos': 205, 'nós': 205}, {'que': 207}, {'<to>': 139, 'N':
139}, {'': (16, 'gave:feedback')}, {'^': 210}, {'<him>': 211}, {'^': 210, 'com': 212, 'da': 211, 'dela': 211, 'dele':
211, 'deles': 211, 'do': 211}, {'^': 210, 'da': 211, 'dela': 211, 'dele': 211, 'do': 211}, {'<paper>': 214},
{'<paper>': 213, 'seu': 215, 'sua': 215}, {'<paper>': 213, 'a': 216, 'as': 216, 'o': 216, 'os': 216, 'seu': 215,
'sua': 215}, {'': (13, 'talk'), 'como': 0, 'da': 0, 'de': 0, 'do': 0, 'que': 0, 'se': 0, 'sobre': 0}, {'me': 218,
'que': 0}, {'D': 29, 'c': 29, 'com': 29, 'para': 29, 'pra': 29, 'pro': 29}, {'D': 29, 'para': 29}, {'N': 221},
{'encontrar': 29, 'ver': 29}, {'almocar': 29, 'beber': 29, 'falar': 29, 'ir': 29, 'jantar': 29, 'nos': 223, 'tomar':
29}, {'<any_det>': 30, '<date>': 29, 'D': 29, 'com': 222, 'de': 224, 'para': 126}, {'<of>': 34, 'que': 34}, {'espera':
226}, {'a': 227, 'à': 227}, {'telefone': 139}, {'': (23, 'contact'), 'bocado': 139, 'pouco': 139}, {'D': 139, 'ao':
229, 'c': 139, 'cm': 139, 'com': 139, 'da': 139, 'das': 139, 'de': 139, 'do': 139, 'dos': 139, 'na': 139, 'no': 139,
'pelo': 139, 'por': 139, 'sobre': 139, 'um': 230}, {'...': 144}, {'...': 126, 'D': 29}, {'me': 233, 'nos': 233}, {'D':
139}, {'me': 235, 'que': 0}, {'<give3>': 11, '<would_give>': 11}, {'^': 237}, {'^': 237, 'me': 238, 'nos': 238},
{'que': 239}, {'me': 240, 'nos': 240, 'que': 239}, {'me': 11, 'nos': 11}, {'<giveinf>': 242}, {'<giveinf>': 11}, {'^':
244}, {'^': 243, 'me': 245, 'nos': 245}, {'para': 0, 'pra': 0, 'q': 0, 'que': 0}, {'N': 247}, {'N': 247, 'a': 248,
'o': 248}, {'ma': 11, 'me': 11, 'mo': 11, 'nos': 11}, {'': (6, 'theirs'), 'a': 11, 'as': 11, 'ma': 11, 'mas': 11,
'me': 11, 'mo': 11, 'mos': 11, 'o': 11, 'os': 11}, {'<give3>': 251}, {'<give3>': 251, 'me': 252, 'nos': 252}, {'D':
11, 'e': 253}, {'...': 12, 'meu': 13, 'minha': 13}, {'...': 254, 'D': 11, 'a': 255, 'as': 255, 'meu': 13, 'minha': 13,
'o': 255, 'os': 255}, {'a': 11, 'as': 11, 'ma': 11, 'mas': 11, 'me': 11, 'mo': 11, 'mos': 11, 'o': 11, 'os': 11},
{'<give3>': 257}, {'<give3>': 257, 'me': 258, 'nos': 258}, {'e': 259}, {'...': 260}, {'a': 13, 'as': 13, 'o': 13,
'os': 13}, {'ok': 11, 'retorno': 11, 'toque': 11}, {'resposta': 11}, {'feedback': 11, 'noticias': 11, 'novidades': 11,
'resposta': 11, 'retorno': 11, 'um': 263, 'uma': 264}, {'espreitadela': 11, 'jeito': 11, 'lida': 11, 'olhada': 11,
'olhadela': 11, 'vista': 11}, {'me': 265, 'nos': 265, 'um': 266, 'uma': 266}, {'um': 266, 'uma': 266}, {'...': 12,
'a': 255, 'as': 255, 'meu': 13, 'minha': 13, 'o': 255, 'os': 255}, {'coisa': 11}, {'D': 11, 'algo': 11, 'alguma': 270,
'ate': 11, 'depois': 11, 'logo': 11, 'na': 11, 'no': 11, 'o': 11, 'quando': 11, 'se': 11}, {'me': 271, 'nos': 271},
{'intro': 11, 'ponte': 11}, {'apresentacao': 11, 'intro': 11}, {'a': 273, 'chegar': 11, 'uma': 274}, {'me': 275},
{'contacto': 11, 'contato': 11}, {'em': 277}, {'coloca': 278, 'desaconselhou': 16, 'faz': 275, 'poe': 278}, {'me':
278}, {'D': 11, 'ate': 12, 'para': 12}, {'pronta': 281, 'prontas': 281, 'pronto': 281, 'prontos': 281}, {'...': 282},
{'a': 283, 'as': 283, 'meu': 283, 'minha': 283, 'o': 283, 'os': 283}, {'contactar': 11, 'escrever': 11, 'falar': 11,
'ligar': 11}, {'novidades': 11, 'uma': 264}, {'a': 285, 'com': 286}, {'<give3>': 250, '<hand3>': 256, '<made3>': 261,
'<send3>': 256, '<will3>': 11, 'arranja': 262, 'conserta': 262, 'da': 267, 'dara': 268, 'desaconselha': 16,
'desaconselhou': 16, 'devolve': 269, 'diz': 272, 'dá': 267, 'escreve': 272, 'faz': 276, 'instala': 262, 'liga': 272,
'me': 279, 'monta': 262, 'pinta': 262, 'poe': 280, 'telefona': 272, 'tem': 284, 'tera': 284, 'traz': 269, 'volta':
287, 'voltara': 287}, {'gente': 128}, {'^': 16, 'a': 289, 'eu': 128}, {'^': 16, 'a': 289, 'eu': 128, 'que': 290},
{'vale': 16}, {'e': 16, 'é': 16}, {'melhor': 293}, {'<should>': 16, 'compensa': 16, 'e': 202, 'mais': 292, 'o': 294,
'é': 202}, {'^': 295}, {'melhor': 291, 'preferivel': 291, 'q': 296, 'que': 296}, {'<my>': 101}, {'^': 298}, {'^': 298,
'a': 299, 'as': 299, 'da': 299, 'de': 299, 'do': 299, 'o': 299, 'os': 299}, {'contra': 128, 'para': 128, 'que': 128,
'sobre': 128}, {'me': 301, 'nos': 301}, {'^': 101}, {'contacto': 11}, {'em': 304}, {'^': 305}, {'^': 305, 'me': 306},
{'^': 11}, {'a': 308, 'em': 308}, {'se': 309}, {'com': 299}, {'q': 296, 'que': 296}, {'': (6, 'theirs'), 'me': 11},
{'<until>': 11}, {'...': 314}, {'<giveinf>': 313, '<inf>': 315}, {'': (7, 'waiting'), '<giveinf>': 313}, {'^': 317},
{'^': 34}, {'^': 316, 'me': 318, 'nos': 319}, {'me': 319, 'nos': 319}, {'apareceu': 72, 'chegou': 72, 'conseguiu': 72,
'foi': 72, 'passou': 72, 'pode': 72, 'pôde': 72, 'veio': 72}, {'nao': 322, 'nunca': 322, 'não': 322}, {'fim': 323},
{'afinal': 323, 'nao': 322, 'no': 324, 'nunca': 322, 'não': 322}, {'que': 325}, {'e': 325, 'mas': 325, 'so': 326},
{'se': 327}, {'aparecer': 327, 'ir': 327, 'juntar': 328, 'passar': 327, 'ter': 327, 'vinha': 327, 'vir': 327, 'viria':
327}, {'aparecer': 327, 'de': 329, 'em': 329, 'ir': 327, 'juntar': 328, 'passar': 327, 'que': 329, 'ter': 327,
'vinha': 327, 'vir': 327, 'viria': 327}, {'<imperative>': 16, '<subj>': 16, 'nao': 16, 'nem': 16, 'não': 16}, {'^':
331}, {'<should>': 16}, {'^': 333}, {'gente': 334}, {'a': 335, 'eu': 334, 'nos': 334, 'nós': 334}, {'para': 19, 'pra':
19, 'que': 336}, {'^': 17}, {'^': 17, 'nao': 338, 'não': 338}, {'gente': 339}, {'^': 17, 'a': 340, 'eu': 339, 'mim':
339, 'nao': 338, 'nos': 339, 'não': 338, 'nós': 339}, {'que': 16}, {'<inf>': 16, '<urge_inf>': 16, 'nao': 17, 'não':
17, 'tenho': 342}, {'': (3, 'advice'), '<inf>': 16, '<urge_inf>': 16, 'tenho': 342}, {'^': 344, 'nao': 338, 'não':
338}, {'gente': 345}, {'': (3, 'advice'), '<inf>': 16}, {'^': 347, 'nao': 338, 'não': 338}, {'^': 343, 'a': 346, 'eu':
345, 'mim': 348, 'nao': 338, 'nos': 348, 'não': 338, 'nós': 348}, {'<subj>': 16}, {'<subj>': 16, 'me': 350},
{'<subj>': 16, '<urge_inf>': 16, '<would_give>': 11, 'me': 350, 'nao': 351, 'não': 351, 'tenho': 342}, {'<subj>': 16,
'<urge_inf>': 16, 'me': 350, 'nao': 351, 'não': 351, 'tenho': 342}, {'^': 353}, {'gente': 354}, {'^': 244, 'me': 308},
{'': (6, 'theirs'), '<would_give>': 11}, {'^': 357}, {'': (6, 'theirs'), '<subj>': 16, 'me': 350, 'nao': 351, 'não':
351}, {'^': 359}, {'<subj>': 16, 'me': 350, 'nao': 351, 'não': 351}, {'^': 361}, {'^': 352, 'a': 355, 'eu': 354, 'ia':
356, 'iria': 245, 'me': 358, 'nos': 360, 'nós': 362, 'vai': 356}, {'...': 337, ':': 332, 'p': 341, 'para': 349, 'pra':
349, 'que': 363}, {'^': 18, 'a': 340, 'eu': 339, 'mim': 339, 'nao': 338, 'nos': 339, 'não': 338, 'nós': 339}, {'...':
337, 'p': 341, 'para': 365, 'pra': 365}, {'^': 17, 'a': 340, 'eu': 339, 'gente': 339, 'gnt': 339, 'mim': 339, 'nao':
338, 'nos': 339, 'não': 338, 'nós': 339}, {'^': 343, 'a': 346, 'eu': 345, 'gente': 339, 'gnt': 339, 'mim': 348, 'nao':
338, 'nos': 348, 'não': 338, 'nós': 348}, {'^': 352, 'a': 355, 'aparecer': 327, 'eu': 354, 'ia': 356, 'ir': 327,
'iria': 245, 'juntar': 328, 'me': 358, 'nos': 360, 'nós': 362, 'passar': 327, 'ter': 327, 'vai': 356, 'vinha': 327,
'vir': 327, 'viria': 327}, {':': 332, 'aparecer': 327, 'de': 329, 'em': 329, 'ir': 327, 'juntar': 328, 'me': 364,
'nos': 366, 'p': 367, 'para': 368, 'passar': 327, 'pra': 368, 'que': 369, 'ter': 327, 'vinha': 327, 'vir': 327,
'viria': 327}, {'para': 19, 'pra': 19}, {'^': 353, 'a': 355, 'eu': 354, 'ia': 356, 'iria': 245, 'me': 308, 'nos': 360,
'nós': 362, 'vai': 356}, {'...': 371, ':': 332, 'p': 341, 'para': 349, 'pra': 349, 'que': 372}, {'...': 371, 'p': 341,
'para': 365, 'pra': 365}, {'<should>': 16, '<subj>': 16, '<urge_inf>': 16, 'compensa': 16, 'e': 202, 'mais': 292,
'me': 350, 'nao': 351, 'não': 351, 'o': 294, 'tenho': 342, 'é': 202}, {'^': 375, 'a': 355, 'eu': 354, 'ia': 356,
'iria': 245, 'me': 308, 'nos': 360, 'nós': 362, 'vai': 356}, {':': 332, 'me': 373, 'nos': 374, 'p': 341, 'para': 349,
'pra': 349, 'q': 296, 'que': 376}, {'que': 128}, {'de': 378, 'que': 128}, {'opiniao': 379}, {'da': 380, 'de': 380},
{'a': 128}, {'me': 382, 'nos': 382}, {'da': 308, 'de': 308, 'do': 308}, {'se': 384}, {'parte': 101}, {'minha': 386,
'nossa': 386}, {'da': 387}, {'<until>': 101}, {'...': 389}, {'...': 388, '0': 390, '<my>': 101, 'dois': 390, 'duas':
390, 'quatro': 390, 'tres': 390, 'umas': 390, 'uns': 390, 'varias': 390, 'varios': 390}, {'...': 388, '<my>': 101},
{'^': 392}, {'lhe': 303, 'lhes': 303}, {'gente': 394}, {'^': 101, 'lhe': 303, 'lhes': 303}, {'a': 395, 'eu': 396},
{'^': 391, 'a': 299, 'as': 299, 'da': 299, 'de': 393, 'do': 299, 'o': 299, 'os': 299, 'que': 397}, {'': (4,
'needs_from_me'), '<my>': 101}, {'^': 399}, {'eu': 400, 'lhe': 400}, {'da': 400, 'de': 400, 'do': 400, 'que': 401},
{'espera': 402}, {'de': 208}, {'a': 403, 'aguardando': 299, 'convencida': 404, 'convencido': 404, 'esperando': 299,
'à': 403}, {'a': 289, 'eu': 128, 'mim': 128, 'nos': 128, 'nós': 128}, {'para': 406, 'pra': 406}, {'me': 407, 'para':
406, 'pra': 406}, {':': 332, 'me': 364, 'nos': 366, 'p': 367, 'para': 368, 'pra': 368, 'que': 363}, {'de': 308},
{'tarefa': 410}, {'a': 411}, {'^': 11, 'me': 308, 'nos': 308}, {'por': 308}, {'a': 403, 'com': 412, 'de': 413,
'responsavel': 414, 'à': 403}, {'de': 413}, {'com': 412, 'de': 413, 'responsavel': 414}, {'^': 11, 'me': 308},
{'dever': 418, 'espera': 402}, {'^': 11, 'aparecer': 327, 'ir': 327, 'juntar': 328, 'me': 308, 'nos': 308, 'passar':
327, 'ter': 327, 'vinha': 327, 'vir': 327, 'viria': 327}, {'devendo': 308}, {'a': 419, 'aparecer': 327, 'com': 412,
'de': 420, 'devendo': 308, 'em': 329, 'ir': 327, 'juntar': 328, 'me': 421, 'passar': 327, 'que': 329, 'responsavel':
414, 'ter': 327, 'vinha': 327, 'vir': 327, 'viria': 327, 'à': 403}, {'^': 11, 'me': 308, 'que': 418}, {'^': 11, 'me':
423, 'que': 418}, {'<any_det>': 390}, {'^': 425}, {'ter': 426}, {'de': 427}, {'me': 34}, {'<giveinf>': 429}, {'^':
430, 'aparecer': 327, 'ir': 327, 'juntar': 328, 'passar': 327, 'ter': 327, 'vinha': 327, 'vir': 327, 'viria': 327},
{'<giveinf>': 34}, {'^': 432}, {'^': 430, 'aparecer': 327, 'de': 431, 'em': 329, 'ir': 327, 'juntar': 328, 'me': 433,
'nos': 433, 'passar': 327, 'que': 431, 'ter': 327, 'vinha': 327, 'vir': 327, 'viria': 327}, {'me': 433, 'nos': 433},
{'eu': 128, 'que': 128}, {'eu': 128}, {'em': 378, 'para': 436, 'pra': 437, 'que': 128}, {'gente': 362}, {'^': 361,
'a': 439, 'eu': 362, 'nos': 362, 'nós': 362}, {'que': 440}, {'': (3, 'advice'), '<subj>': 16, 'me': 350, 'nao': 351,
'não': 351}, {'^': 442, 'a': 439, 'eu': 362, 'nos': 362, 'nós': 362}, {'em': 378, 'me': 441, 'para': 436, 'pra': 437,
'que': 443}, {'<inf>': 16, '<urge_inf>': 16}, {'^': 445}, {'eu': 446, 'me': 446}, {'gente': 348}, {'^': 17, 'a': 448,
'eu': 348, 'mim': 348, 'nao': 338, 'nos': 348, 'não': 338, 'nós': 348}, {'^': 445, 'p': 341, 'para': 449, 'pra': 449},
{'p': 341, 'para': 341, 'pra': 341}, {'^': 17, 'a': 448, 'eu': 348, 'gente': 339, 'gnt': 339, 'mim': 348, 'nao': 338,
'nos': 348, 'não': 338, 'nós': 348}, {'eu': 446, 'me': 450, 'nos': 451, 'p': 367, 'para': 452, 'pra': 452}, {'^': 16,
'a': 128}, {'^': 16, 'a': 128, 'me': 454, 'nos': 382, 'para': 128, 'que': 128}, {'^': 11, 'me': 308, 'nos': 308,
'que': 413}, {'espreitadela': 11, 'jeito': 11, 'lida': 11, 'ok': 11, 'olhada': 11, 'olhadela': 11, 'retorno': 11,
'toque': 11, 'vista': 11}, {'espreitadela': 11, 'jeito': 11, 'lida': 11, 'olhada': 11, 'olhadela': 11, 'resposta': 11,
'vista': 11}, {'feedback': 11, 'noticias': 11, 'novidades': 11, 'resposta': 11, 'retorno': 11, 'um': 457, 'uma': 458},
{'<give3>': 11, '<would_give>': 11, 'da': 459, 'dara': 268, 'diz': 271, 'dá': 459, 'escreve': 271, 'fala': 271,
'liga': 271}, {'^': 16, 'nao': 128, 'não': 128}, {'contra': 461, 'para': 461, 'pra': 461, 'que': 461, 'sobre': 461},
{'<inf>': 16, '<urge_inf>': 16, 'nao': 17, 'não': 17}, {'^': 463}, {'para': 464, 'pra': 464, 'que': 336}, {'<inf>':
16, '<urge_inf>': 16, 'tenho': 342}, {'^': 466, 'a': 346, 'eu': 345, 'mim': 348, 'nao': 338, 'nos': 348, 'não': 338,
'nós': 348}, {'^': 352, 'a': 355, 'eu': 354, 'ia': 245, 'iria': 245, 'me': 358, 'nos': 360, 'nós': 362, 'vai': 245},
{'p': 341, 'para': 467, 'pra': 467, 'que': 468}, {'...': 465, 'me': 469, 'nos': 451, 'p': 341, 'para': 349, 'pra':
349, 'que': 468}, {'para': 464, 'pra': 464}, {'^': 353, 'a': 355, 'eu': 354, 'ia': 245, 'iria': 245, 'me': 308, 'nos':
360, 'nós': 362, 'vai': 245}, {'p': 341, 'para': 467, 'pra': 467, 'que': 472}, {'...': 471, 'me': 473, 'nos': 451,
'p': 341, 'para': 349, 'pra': 349, 'que': 472}, {'^': 432, 'de': 433, 'que': 433}, {'me': 441, 'que': 440}, {'p': 341,
'para': 449, 'pra': 449}, {'me': 477, 'nos': 451, 'p': 341, 'para': 449, 'pra': 449}, {'^': 425, 'me': 441, 'que':
440}, {'de': 308, 'que': 308}, {'<advises>': 455, '<helps3>': 233, '<says>': 235, '<vowed3>': 456, '<wrote3>': 249,
'^': 460, 'alerta': 462, 'alertou': 462, 'avisou': 462, 'cobra': 303, 'cobrou': 303, 'coloca': 307, 'deve': 319,
'devem': 319, 'disse': 470, 'diz': 474, 'empurrou': 382, 'encoraja': 382, 'encorajou': 382, 'estimulou': 382, 'fala':
408, 'falou': 470, 'garantiu': 424, 'ia': 475, 'incentiva': 382, 'incentivou': 382, 'insistiu': 476, 'mandou': 478,
'pede': 426, 'pediu': 479, 'poe': 307, 'promete': 424, 'prometeu': 424, 'sugeriu': 476, 'tem': 480, 'tinha': 475,
'têm': 480, 'vai': 308, 'vao': 308}, {'D': 101}, {'...': 482}, {'': (4, 'needs_from_me'), '...': 482}, {'...': 388,
'<any_det>': 483, '<my>': 484}, {'<any_det>': 483, '<my>': 484}, {'^': 486}, {'^': 485}, {'^': 485, 'a': 299, 'as':
299, 'da': 487, 'de': 488, 'do': 487, 'o': 299, 'os': 299}, {'<give3>': 11, '<would_give>': 11, 'da': 265, 'diz': 271,
'dá': 265, 'escreve': 271, 'fala': 271, 'liga': 271}, {'...': 465, 'me': 451, 'nos': 451, 'p': 341, 'para': 365,
'pra': 365}, {'...': 471, 'me': 451, 'nos': 451, 'p': 341, 'para': 365, 'pra': 365}, {'me': 451, 'nos': 451, 'p': 341,
'para': 341, 'pra': 341}, {'<advises>': 455, '<helps3>': 233, '<vowed3>': 456, '<wrote3>': 249, '^': 490, 'alerta':
462, 'alertou': 462, 'avisou': 462, 'deve': 319, 'devem': 319, 'disse': 491, 'diz': 492, 'empurrou': 382, 'encoraja':
382, 'encorajou': 382, 'estimulou': 382, 'falou': 491, 'ia': 475, 'incentiva': 382, 'incentivou': 382, 'mandou': 493,
'pede': 426, 'pediu': 426, 'tem': 480, 'tinha': 475, 'têm': 480, 'vai': 308, 'vao': 308}, {'para': 418}, {'se': 495},
{'0': 390, '<any_det>': 390, '<my>': 101, 'dois': 390, 'duas': 390, 'quatro': 390, 'tres': 390, 'umas': 390, 'uns':
390, 'varias': 390, 'varios': 390}, {'^': 497, 'a': 299, 'as': 299, 'da': 299, 'de': 299, 'do': 299, 'me': 426, 'nos':
426, 'o': 299, 'os': 299, 'que': 397}, {'0': 390, 'dois': 390, 'duas': 390, 'quatro': 390, 'tres': 390, 'umas': 390,
'uns': 390, 'varias': 390, 'varios': 390}, {'^': 425, 'que': 440}, {'^': 361, 'lhe': 303, 'lhes': 303}, {'gente':
501}, {'': (4, 'needs_from_me'), '<subj>': 16, 'me': 350, 'nao': 351, 'não': 351}, {'^': 503, 'lhe': 303, 'lhes':
303}, {'^': 361, 'a': 502, 'eu': 504, 'nos': 362, 'nós': 362}, {'^': 499, 'me': 500, 'nos': 426, 'que': 505}, {'...':
389, '<any_det>': 483, '<my>': 484}, {'^': 507}, {'^': 390}, {'<until>': 101, 'D': 101}, {'...': 510}, {'...': 388,
'0': 390, '<any_det>': 511, '<my>': 484, 'dois': 390, 'duas': 390, 'quatro': 390, 'tres': 390, 'umas': 390, 'uns':
390, 'varias': 390, 'varios': 390}, {'^': 512}, {'^': 101, 'a': 395, 'eu': 396, 'lhe': 303}, {'^': 485, 'a': 299,
'as': 299, 'da': 508, 'das': 509, 'de': 513, 'do': 508, 'dos': 509, 'o': 299, 'os': 299, 'que': 514}, {'...': 388,
'0': 390, '<any_det>': 390, '<my>': 101, 'dois': 390, 'duas': 390, 'quatro': 390, 'tres': 390, 'umas': 390, 'uns':
390, 'varias': 390, 'varios': 390}, {'^': 16, 'almoce': 0, 'fale': 0, 'jante': 0, 'lhe': 303, 'lhes': 303, 'passe': 0,
'se': 0, 'va': 0, 'venha': 0}, {'gente': 517}, {'a': 518, 'eu': 396}, {'^': 516, 'a': 299, 'as': 299, 'da': 299, 'de':
393, 'do': 299, 'o': 299, 'os': 299, 'que': 519}, {'0': 390, '<any_det>': 390, 'dois': 390, 'duas': 390, 'quatro':
390, 'tres': 390, 'umas': 390, 'uns': 390, 'varias': 390, 'varios': 390}, {'a': 518, 'aparecer': 327, 'eu': 396, 'ir':
327, 'juntar': 328, 'passar': 327, 'ter': 327, 'vinha': 327, 'vir': 327, 'viria': 327}, {'^': 521, 'aparecer': 327,
'de': 329, 'em': 329, 'ir': 327, 'juntar': 328, 'passar': 327, 'que': 522, 'ter': 327, 'vinha': 327, 'vir': 327,
'viria': 327}, {'...': 388}, {'^': 524}, {'^': 524, 'de': 525}, {'para': 418, 'pra': 418}, {'compromete': 309,
'comprometeu': 309, 'encarrega': 384, 'ofereceu': 527}, {'a': 403, 'aguardando': 299, 'esperando': 299, 'à': 403},
{'me': 11}, {'<giveinf>': 530, '<inf>': 315, 'assinar': 11, 'confirmar': 11, 'entregar': 11, 'enviar': 11, 'pagar':
11, 'responder': 11}, {'^': 531, 'me': 308, 'nos': 308}, {'de': 532, 'que': 532}, {'comigo': 72, 'me': 72, 'nos': 72},
{'contactar': 72, 'contatar': 72, 'encontrar': 72, 'ligar': 72, 'telefonar': 72}, {'contactar': 534, 'contatar': 534,
'falar': 534, 'ligar': 534, 'me': 535, 'nos': 535, 'telefonar': 534}, {'^': 430, 'me': 319, 'nos': 319}, {'^': 430,
'de': 537, 'ficado': 330, 'que': 537}, {'de': 321, 'que': 321}, {'me': 308, 'nos': 308}, {'de': 540, 'que': 540},
{'<inf>': 11}, {'me': 542, 'nos': 542}, {'e': 543}, {'...': 544}, {'mim': 11, 'nos': 11, 'nós': 11}, {'de': 546},
{'<giveinf>': 242, '<hand_inf>': 11, '<inf>': 545, 'analisar': 107, 'assinar': 107, 'corrigir': 107, 'dar': 109,
'falar': 547, 'ler': 107, 'olhar': 107, 'rever': 107, 'testar': 107, 'validar': 107, 'ver': 107}, {'^': 548, 'me':
308, 'nos': 308}, {'<giveinf>': 242, '<hand_inf>': 11, 'analisar': 107, 'assinar': 107, 'corrigir': 107, 'dar': 109,
'ler': 107, 'olhar': 107, 'rever': 107, 'testar': 107, 'validar': 107, 'ver': 107}, {'^': 550, 'me': 308, 'nos': 308},
{'melhor': 291}, {'<advises>': 138, '<came3>': 232, '<helps3>': 234, '<opines>': 208, '<says>': 236, '<vowed3>': 241,
'<wants3>': 246, '<wrote3>': 249, '^': 288, 'acha': 297, 'aguarda': 300, 'alertou': 302, 'avisou': 302, 'cobra': 303,
'cobrou': 303, 'coloca': 307, 'compromete': 310, 'comprometeu': 310, 'conta': 311, 'defende': 312, 'deve': 320,
'devem': 321, 'devia': 330, 'disse': 370, 'diz': 377, 'e': 381, 'empurrou': 383, 'encarrega': 385, 'encorajou': 383,
'entende': 312, 'espera': 398, 'esta': 405, 'está': 405, 'fala': 408, 'falou': 409, 'fica': 415, 'ficara': 416,
'ficaram': 417, 'ficou': 422, 'garantiu': 424, 'gostava': 428, 'ia': 434, 'iam': 435, 'incentivou': 383, 'insiste':
438, 'insistiu': 444, 'manda': 447, 'mandou': 453, 'me': 481, 'necessita': 489, 'nos': 494, 'ocupa': 385, 'ofereceu':
496, 'pede': 498, 'pediu': 506, 'pensa': 312, 'pensava': 330, 'poe': 307, 'precisa': 515, 'prefere': 291, 'preferia':
291, 'promete': 424, 'prometeu': 424, 'propoe': 378, 'propos': 378, 'quer': 520, 'queria': 523, 'requer': 526, 'se':
528, 'sugeriu': 476, 'ta': 529, 'tem': 533, 'tentou': 536, 'tinha': 538, 'tinham': 539, 'trata': 384, 'têm': 541,
'vai': 549, 'vao': 551, 've': 552, 'é': 381}, {'^': 16, 'que': 128}, {'^': 16, 'e': 554, 'era': 554, 'foi': 554,
'hoje': 554, 'que': 128, 'é': 554}, {'...': 129, '^': 16, 'e': 554, 'era': 554, 'foi': 554, 'hoje': 554, 'que': 128,
'é': 554}, {'<them>': 555, 'N': 556}, {'...': 129, ':': 128}, {'da': 557, 'de': 557, 'dela': 558, 'dele': 558, 'do':
557}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 560}, {'lhe': 561, 'lhes': 561}, {'^': 38, 'lhe': 123, 'lhes': 123},
{'^': 38, 'lhe': 123, 'lhes': 123, 'que': 563}, {'N': 564}, {'a': 565, 'o': 565}, {'<him>': 564}, {'<to>': 565, '^':
38, 'lhe': 564, 'lhes': 564, 'para': 566, 'pra': 567, 'que': 563}, {'encontrar': 72}, {'<see_inf>': 72, 'me': 569},
{'N': 247, 'a': 248, 'me': 249, 'o': 248}, {'me': 29, 'nos': 29}, {'<helps3>': 29}, {'<helps3>': 572, 'me': 573,
'nos': 573}, {'a': 29, 'as': 29, 'lhe': 29, 'o': 29, 'os': 29}, {'<helps3>': 572, '<they>': 574, 'acompanho': 66,
'busco': 66, 'levo': 66, 'me': 573, 'mostro': 575, 'nos': 573, 'vejo': 66}, {'vale': 338}, {'de': 338}, {'em': 338},
{'pensar': 579}, {'e': 338, 'é': 338}, {'melhor': 581}, {'mais': 577, 'melhor': 338, 'nada': 578, 'nao': 338, 'nem':
580, 'não': 338, 'o': 582, 'para': 19, 'pra': 19}, {':': 583}, {'aqui': 139, 'ca': 139, 'com': 151, 'comigo': 139,
'connosco': 139, 'conosco': 139, 'la': 139, 'lá': 139, 'por': 156}, {'meio': 139}, {'seguir': 139}, {'a': 587},
{'tarde': 139}, {'': (23, 'contact'), 'sobremesa': 139}, {'': (23, 'contact'), 'fim': 139, 'final': 139}, {'a': 586,
'ao': 139, 'aqui': 139, 'ca': 139, 'depois': 139, 'em': 139, 'logo': 588, 'mais': 589, 'na': 590, 'no': 591, 'pela':
139, 'pelo': 139, 'tambem': 139}, {'sobremesa': 139}, {'fim': 139, 'final': 139}, {'a': 586, 'atrasada': 139,
'atrasado': 139, 'depois': 139, 'logo': 588, 'mais': 589, 'na': 593, 'no': 594, 'tambem': 139, 'tarde': 139}, {'em':
139, 'no': 139, 'online': 139, 'pelo': 139, 'por': 139, 'remoto': 139}, {'se': 596}, {'a': 586, 'depois': 139, 'em':
139, 'logo': 588, 'mais': 589, 'na': 593, 'no': 591, 'online': 139, 'pelo': 139, 'por': 139, 'remoto': 139, 'tambem':
139}, {'ca': 139, 'em': 139, 'la': 139, 'lá': 139, 'no': 139, 'online': 139, 'pelo': 139, 'por': 139, 'remoto': 139,
'tambem': 139}, {'ca': 139, 'la': 139, 'lá': 139, 'tambem': 139}, {'a': 586, 'depois': 139, 'logo': 588, 'mais': 589,
'na': 593, 'no': 594, 'tambem': 139}, {'se': 601}, {'ao': 139, 'aqui': 139, 'ca': 139, 'com': 151, 'comigo': 139,
'connosco': 139, 'conosco': 139, 'em': 139, 'la': 139, 'lá': 139, 'na': 139, 'no': 139, 'pela': 139, 'pelo': 139,
'por': 156}, {'ao': 139, 'aqui': 139, 'ca': 139, 'em': 139, 'na': 139, 'no': 139, 'pela': 139, 'pelo': 139},
{'<giveinf>': 38}, {'^': 605}, {'^': 605, 'lhe': 606}, {'^': 605, 'eu': 607, 'lhe': 606}, {'para': 608, 'pra': 608,
'que': 608}, {'me': 609, 'para': 608, 'pra': 608, 'que': 608}, {'conectou': 596}, {'estava': 600, 'estavam': 600},
{'': (23, 'contact'), 'aqui': 139, 'ca': 139, 'com': 151, 'comigo': 139, 'connosco': 139, 'conosco': 139, 'la': 139,
'lá': 139, 'por': 156}, {'...': 584, ':': 583, 'apareceram': 585, 'apareceu': 592, 'chegou': 595, 'conectou': 597,
'entrou': 598, 'estava': 599, 'estavam': 600, 'esteve': 585, 'estiveram': 585, 'juntou': 602, 'ligou': 597,
'passaram': 603, 'passou': 604, 'pediu': 610, 'se': 611, 'tambem': 612, 'veio': 613, 'vieram': 613}, {'ela': 38,
'elas': 38, 'ele': 38, 'eles': 38}, {'lha': 38, 'lhas': 38, 'lhe': 38, 'lhes': 38, 'lho': 38, 'lhos': 38, 'p': 615,
'para': 615, 'pra': 615}, {'lha': 38, 'lhas': 38, 'lhe': 38, 'lhes': 38, 'lho': 38, 'lhos': 38}, {'N': 38, 'ela': 38,
'elas': 38, 'ele': 38, 'eles': 38}, {'a': 618, 'ao': 618, 'lha': 38, 'lhas': 38, 'lhe': 38, 'lhes': 38, 'lho': 38,
'lhos': 38, 'p': 618, 'para': 618, 'pra': 618, 'à': 618}, {'a': 618, 'ao': 618, 'p': 618, 'para': 618, 'pra': 618,
'à': 618}, {'<give1>': 616, '<give1_pra>': 38, '<give3>': 250, 'arranja': 262, 'arranjo': 617, 'conserta': 262,
'conserto': 617, 'corrijo': 617, 'da': 267, 'dara': 268, 'deixo': 617, 'desaconselha': 16, 'desaconselhou': 16,
'devolvo': 619, 'diz': 272, 'dou': 620, 'dá': 267, 'edito': 617, 'escreve': 272, 'faco': 620, 'faz': 276, 'gravo':
617, 'guardo': 617, 'imprimo': 617, 'instala': 262, 'instalo': 617, 'levo': 617, 'liga': 272, 'ligo': 620, 'me': 279,
'monta': 262, 'mostro': 620, 'passo': 620, 'pinta': 262, 'poe': 280, 'redijo': 617, 'telefona': 272, 'tem': 284,
'tera': 284, 'traduzo': 617, 'trago': 617, 'volta': 287, 'voltara': 287}, {'<give1>': 38}, {'': (7, 'waiting'),
'<of>': 34}, {'': (15, 'gave:intro')}, {'^': 624}, {'^': 624, 'um': 625, 'uma': 625}, {'las': 626, 'los': 626},
{'que': 0}, {'me': 628, 'que': 0}, {'dela': 11, 'dele': 11}, {'lado': 630}, {'do': 631}, {'esta': 632, 'está': 632},
{'<imperative>': 16, '<inf>': 16, '<subj>': 16, 'nao': 16, 'não': 16}, {'^': 634}, {',': 635}, {',': 635, 'e': 636,
'era': 636, 'foi': 636, 'é': 636}, {'N': 637}, {'da': 638, 'dela': 637, 'dele': 637, 'do': 638}, {'papo': 139}, {'':
(14, 'together'), '<we3>': 139, 'encontra': 29, 'fala': 29, 've': 29}, {'casa': 29}, {'encontrar': 29, 'reunir': 29},
{'encontrar': 29}, {'com': 29, 'reuniao': 29, 'reunião': 29, 'um': 29, 'uma': 29}, {'<see_inf>': 29, 'a': 642,
'encontrar': 572, 'falar': 172, 'me': 643, 'nos': 644, 'ter': 645}, {'almoca': 29, 'almocou': 139, 'bateu': 640,
'conversou': 139, 'discutiu': 139, 'falou': 139, 'foi': 139, 'janta': 29, 'jantou': 139, 'saiu': 139, 'se': 641,
'toma': 29, 'tomou': 139, 'vai': 646, 'viu': 139}, {'avisar': 629, 'contar': 629, 'dizer': 629}, {'e': 554, 'era':
554, 'foi': 554, 'é': 554}, {'conselho': 649, 'dica': 649, 'recomendacao': 649, 'sugestao': 649}, {'hora': 72}, {'se':
27}, {'^': 622, 'aguardar': 623, 'apresenta': 627, 'apresentá': 627, 'avisar': 629, 'bola': 633, 'conselho': 639,
'contar': 629, 'dica': 639, 'dizer': 629, 'espera': 226, 'esperar': 623, 'gente': 647, 'me': 648, 'opiniao': 639,
'palpite': 639, 'quais': 0, 'qual': 0, 'recado': 639, 'seu': 650, 'sua': 650, 'sugestao': 639, 'ultima': 651, 'ver':
652}, {'de': 139}, {'<see_inf>': 139}, {'de': 655}, {'minha': 38}, {'que': 27}, {'': (14, 'together')}, {'me': 659},
{'': (20, 'gave:referral')}, {'^': 661}, {'<pro>': 662}, {'<good>': 663, '<pro>': 662}, {'minha': 664}, {'minhas':
664}, {'que': 560}, {'meu': 664}, {'meus': 664}, {'<any_det>': 664, 'a': 665, 'as': 666, 'em': 667, 'o': 668, 'os':
669, 'para': 667, 'pra': 667, 'que': 560}, {'N': 670}, {'a': 560}, {'N': 672, 'a': 560, 'minha': 664}, {'em': 667,
'para': 667, 'pra': 667, 'que': 560}, {'<him>': 674}, {'N': 672, 'a': 560}, {'': (9, 'told'), 'minha': 664}, {'': (9,
'told'), '<any_det>': 664, 'a': 677, 'as': 666, 'em': 667, 'o': 668, 'os': 669, 'para': 667, 'pra': 667, 'que': 560},
{'N': 672, 'a': 560, 'meu': 664}, {'<any_det>': 664, 'a': 665, 'as': 666, 'o': 668, 'os': 669}, {'N': 680}, {'<him>':
670, 'a': 681, 'o': 681, 'que': 560}, {'<him>': 670, 'que': 560}, {'<any_det>': 664, '<to>': 671, 'a': 673, 'as': 666,
'com': 675, 'em': 667, 'la': 676, 'lhe': 678, 'lhes': 678, 'lo': 676, 'o': 679, 'os': 669, 'para': 682, 'pra': 683,
'que': 560}, {'^': 38, 'lhe': 123}, {'eu': 685}, {'que': 686}, {'': (10, 'thanks')}, {'': (10, 'thanks'), '<to>':
688}, {'<seen1>': 72}, {'cumprimentei': 72, 'felicitei': 72, 'parabenizei': 72}, {'me': 72}, {'': (0, 'missed'),
'<see_inf>': 72, 'encontrar': 692, 'me': 569}, {'a': 693}, {'parabens': 72}, {'lhe': 695, 'os': 695, 'parabens': 72},
{'para': 693, 'pra': 693}, {'': (0, 'missed'), 'ainda': 72, 'nada': 72, 'os': 695, 'parabens': 72}, {'dei': 698,
'desejei': 698, 'disse': 698, 'escrevi': 698, 'falei': 698, 'liguei': 698, 'mandei': 698, 'respondi': 698,
'telefonei': 698}, {'a': 34, 'as': 34, 'o': 34, 'os': 34}, {'^': 700}, {'^': 700, 'ainda': 701}, {'de': 693}, {'como':
693, 'tempo': 703}, {'<clitic>': 690, '<seen1>': 72, 'a': 691, 'as': 691, 'cheguei': 694, 'consegui': 693,
'conseguimos': 693, 'dei': 696, 'desejei': 696, 'deu': 697, 'lhe': 699, 'lhes': 699, 'mandei': 696, 'o': 691, 'os':
691, 'pude': 693, 'recebi': 702, 'tive': 704}, {'nao': 705, 'não': 705}, {'': (17, 'gave:knowledge')}, {'^': 707},
{'a': 708, 'com': 708, 'em': 708, 'na': 708, 'no': 708}, {'...': 709, '^': 707, 'a': 708, 'com': 708, 'em': 708, 'na':
708, 'no': 708}, {'<them>': 709, 'N': 710}, {'<them>': 709, 'N': 710, 'a': 711, 'o': 711}, {'<them>': 709, 'N': 710,
'a': 708, 'com': 708, 'na': 708, 'no': 708}, {'^': 707, 'a': 708, 'com': 708, 'na': 708, 'no': 708}, {'<them>': 709,
'N': 710, 'a': 713, 'la': 714, 'lo': 714, 'o': 713}, {'e': 126, 'sera': 126, 'é': 126}, {'...': 716}, {'N': 211},
{'da': 718, 'de': 718, 'do': 718}, {'...': 719}, {'<any_det>': 720}, {'da': 72, 'de': 72, 'do': 72}, {'atras': 722},
{'^': 160, 'animo': 161, 'apoio': 161, 'coragem': 161, 'forca': 161}, {'^': 160, 'animo': 161, 'apoio': 161,
'coragem': 161, 'forca': 161, 'lhe': 724, 'lhes': 724}, {'animar': 725, 'dar': 725}, {'a': 726}, {'em': 27, 'que': 27,
'se': 27}, {'pensar': 728}, {'a': 729, 'atras': 722, 'pensando': 728}, {'a': 161, 'as': 161, 'o': 161, 'os': 161},
{'<see_inf>': 29}, {'de': 732, 'para': 732, 'por': 732}, {'': (13, 'talk'), '<they>': 0}, {'que': 734}, {'N': 560},
{'a': 736, 'o': 736}, {'<to>': 736, 'para': 737}, {'da': 193, 'de': 193, 'do': 193}, {'parece': 0}, {'inves': 739,
'que': 740}, {'o': 139}, {'N': 139}, {'N': 139, 'a': 743, 'o': 743}, {'a': 743, 'ca': 744, 'la': 744, 'lá': 744, 'o':
743, 'tambem': 744}, {'N': 625}, {'N': 625, 'a': 746, 'ao': 746, 'com': 746, 'e': 746, 'à': 746}, {'N': 747}, {'...':
716, ':': 748}, {'N': 625, 'a': 746, 'o': 746}, {'a': 746, 'o': 746}, {'<to>': 746, 'com': 750, 'e': 750, 'para':
751}, {'N': 752}, {'<to>': 746, 'com': 750, 'e': 750}, {'N': 754}, {'N': 754, 'a': 755, 'o': 755}, {'mail': 756},
{'e': 757, 'email': 756, 'linkedin': 756, 'mail': 756, 'whatsapp': 756}, {'N': 752, 'a': 753, 'lhe': 750, 'lhes': 750,
'o': 753, 'pelo': 758, 'por': 758, 'via': 758}, {'as': 626, 'os': 626}, {'^': 210, 'a': 211, 'ao': 211, 'da': 211,
'dela': 211, 'dele': 211, 'do': 211, 'à': 211}, {'desempenho': 761}, {'^': 210, 'a': 211, 'anual': 761, 'ao': 211,
'da': 211, 'de': 762, 'dela': 211, 'dele': 211, 'do': 211, 'trimestral': 761, 'à': 211}, {'N': 752, 'avaliacao': 763,
'devolutiva': 763, 'feedback': 763}, {'outro': 625}, {'ao': 765}, {'outra': 625}, {'a': 767, 'à': 767}, {'^': 624,
'dois': 625, 'duas': 625, 'um': 766, 'uma': 768}, {'N': 625, 'avaliacao': 763, 'devolutiva': 763, 'feedback': 763},
{'avaliacao': 763, 'devolutiva': 763, 'feedback': 763}, {'N': 625, 'a': 770, 'o': 770, 'um': 771, 'uma': 771}, {'N':
752, 'a': 764, 'as': 769, 'lhe': 772, 'lhes': 750, 'o': 764, 'os': 769, 'pelo': 758, 'por': 758, 'um': 771, 'uma':
771, 'via': 758}, {'<to>': 662, '^': 661}, {'cliente': 774, 'contacto': 774, 'contato': 774, 'lead': 774}, {'um':
775}, {'lhe': 776, 'um': 775}, {'quais': 0, 'qual': 0}, {'<until>': 11, 'D': 11}, {'...': 779}, {'a': 780, 'as': 780,
'o': 780, 'os': 780}, {'<give3>': 781, '<hand3>': 781, '<send3>': 781, 'acaba': 781, 'sobe': 781}, {'^': 782}, {'':
(13, 'talk'), '^': 782}, {'q': 783, 'que': 784}, {'^': 622}, {'^': 622, 'lhe': 786}, {'^': 622, 'eu': 787, 'lhe':
786}, {'que': 788}, {'<to>': 736, 'lhe': 789, 'que': 788}, {'me': 301, 'nos': 301, 'q': 783, 'que': 783}, {'': (22,
'gave:volunteering')}, {'^': 792}, {'alimentos': 793}, {'alimentar': 793, 'de': 794}, {'': (23, 'contact'), 'um':
640}, {'um': 640}, {'': (23, 'contact'), '<drink>': 29}, {'um': 798, 'uma': 139, 'umas': 139, 'uns': 139}, {'um': 139,
'uma': 139, 'umas': 139, 'uns': 139}, {'<drink>': 29}, {'um': 801}, {'contacto': 625, 'contato': 625}, {'em': 803},
{'N': 804}, {'N': 804, 'a': 805, 'o': 805}, {'com': 750}, {'contacto': 807, 'contato': 807}, {'com': 806, 'e': 806,
'em': 808}, {'N': 809}, {'N': 809, 'a': 810, 'o': 810}, {'N': 688}, {'<to>': 812, 'N': 688}, {'me': 123}, {'caixa':
72, 'voicemail': 72}, {'a': 815, 'o': 815}, {'ao': 815, 'na': 815, 'no': 815, 'para': 816, 'pra': 815, 'pro': 815},
{'mensagens': 72}, {'de': 818, 'postal': 72}, {'c': 139, 'com': 139}, {'a': 662, 'ao': 662, 'da': 662, 'do': 662,
'para': 662, 'pra': 662, 'à': 662}, {'recomendacao': 821}, {'de': 822}, {'atendida': 72}, {'...': 716, 'nao': 824,
'não': 824, 'perdida': 72}, {'atendidas': 72}, {'nao': 826, 'não': 826, 'perdidas': 72}, {'<any_det>': 13}, {'^':
828}, {'me': 829}, {'<date>': 72}, {'a': 831, 'ao': 831, 'o': 831, 'à': 831}, {'tarde': 832}, {'N': 708}, {'a': 834,
'o': 834}, {'com': 806, 'e': 806}, {'N': 836}, {'dia': 139}, {'em': 838}, {'N': 836, 'papo': 839}, {'N': 836, 'a':
837, 'o': 840}, {'contacto': 94, 'contato': 94}, {'em': 842}, {'N': 843}, {'N': 843, 'a': 844, 'o': 844}, {'com': 750,
'e': 750}, {'N': 846}, {'N': 846, 'a': 847, 'o': 847}, {'contacto': 848, 'contato': 848}, {'N': 809, 'a': 810, 'em':
849, 'o': 810}, {'<paper>': 210, '<rehearsed>': 210}, {'a': 851, 'as': 851, 'o': 851, 'os': 851}, {'^': 852},
{'<review_inf>': 853}, {'<review_inf>': 853, 'a': 854}, {'N': 855, 'gente': 659}, {'N': 855}, {'N': 855, 'a': 856,
'o': 857, 'saudade': 72}, {'<inf>': 29}, {'D': 859, 'de': 859, 'para': 859, 'pra': 859, 'um': 859, 'uma': 859}, {'N':
860}, {'N': 860, 'a': 861, 'o': 861}, {'N': 860, 'a': 861, 'ela': 606, 'ele': 606, 'o': 861}, {'^': 605, 'almocar':
29, 'encontrar': 29, 'jantar': 29, 'nos': 223, 'tomar': 29}, {'': (5, 'mine'), '<giveinf>': 38}, {'^': 865, 'lhe':
123}, {'eu': 866}, {'c': 862, 'com': 863, 'de': 864, 'que': 867}, {'eu': 606}, {'c': 862, 'com': 863, 'de': 864,
'que': 869}, {'0': 27, 'anos': 27, 'cinquenta': 27, 'noventa': 27, 'oitenta': 27, 'quarenta': 27, 'sessenta': 27,
'setenta': 27, 'trinta': 27, 'vinte': 27}, {'<any_det>': 720, '<to>': 736, 'para': 737}, {'com': 139, 'um': 139,
'uma': 139}, {'a': 743, 'o': 743}, {'^': 180}, {'<any_det>': 175}, {'...': 875, '^': 876}, {'N': 877}, {'experiencia':
708}, {'minha': 879}, {'^': 876}, {'N': 881}, {'a': 882, 'o': 882}, {'a': 878, 'o': 878}, {'...': 875}, {'N': 885},
{'<to>': 878, '^': 876, 'a': 880, 'com': 883, 'lhe': 881, 'lhes': 881, 'minha': 879, 'para': 884, 'pra': 886, 'pro':
886}, {'a': 38}, {'me': 888}, {'^': 707, 'a': 708, 'ao': 708, 'aos': 708, 'as': 708, 'de': 708, 'em': 708, 'na': 708,
'no': 708, 'para': 708, 'pra': 708, 'sobre': 708, 'à': 708, 'às': 708}, {'<course>': 890}, {'a': 891, 'o': 891, 'um':
891, 'uma': 891}, {'a': 746, 'ao': 746, 'com': 751, 'e': 751, 'à': 746}, {'N': 893}, {'a': 894, 'o': 894, 'pelo': 758,
'por': 758, 'via': 758}, {'<date>': 29, 'nossa': 30, 'nosso': 30}, {'<date>': 29, 'a': 896, 'nossa': 30, 'nosso': 30,
'o': 896}, {'<date>': 29, '<to>': 736, 'a': 896, 'nossa': 30, 'nosso': 30, 'o': 896, 'para': 737}, {'N': 139, 'a':
743, 'isso': 744, 'o': 743}, {'<date>': 29, 'a': 896, 'me': 899, 'nos': 899, 'nossa': 30, 'nosso': 30, 'o': 896, 'q':
783, 'que': 783}, {'devia': 16, 'devo': 16}, {'pensar': 16}, {'ideal': 16, 'melhor': 16}, {'<should>': 16, 'e': 202,
'ha': 342, 'mais': 292, 'nao': 901, 'nem': 902, 'não': 901, 'o': 903, 'é': 202}, {'^': 904}, {'<should>': 16, 'e':
202, 'o': 202, 'é': 202}, {'^': 906}, {'gente': 907}, {',': 905, '^': 906, 'a': 908, 'eu': 907}, {',': 905}, {'N':
909}, {'<them>': 909, 'N': 910, 'a': 911, 'o': 911}, {',': 635, '^': 16, 'que': 128}, {',': 635, 'e': 913, 'era': 913,
'foi': 913, 'é': 913}, {'N': 637, 'dia': 128}, {'da': 638, 'dela': 914, 'dele': 914, 'do': 915}, {'': (8, 'asked')},
{'': (8, 'asked'), 'a': 917, 'o': 917}, {'que': 708}, {'como': 708, 'por': 919, 'porque': 708}, {'N': 920}, {'a': 736,
'ela': 920, 'ele': 920, 'o': 736}, {'N': 920, 'ela': 920, 'ele': 920}, {'<to>': 736, 'a': 921, 'ao': 921, 'como': 708,
'lhe': 920, 'lhes': 920, 'para': 922, 'por': 919, 'porque': 708, 'pra': 923, 'pro': 921, 'à': 921}, {'me': 899, 'nos':
899}, {'a': 676, 'la': 676, 'lo': 676, 'o': 676}, {'D': 139, 'ao': 139, 'com': 139, 'na': 139, 'no': 139, 'sobre':
139}, {'D': 139, 'ao': 139, 'boa': 927, 'com': 139, 'longa': 927, 'na': 139, 'no': 139, 'rapida': 927, 'sobre': 139,
'tensa': 927}, {'a': 29, 'para': 29, 'pra': 29}, {'me': 929, 'nos': 929}, {'voz': 72}, {'de': 931}, {'<any_det>': 720,
'lhe': 211, 'lhes': 211}, {'vermelha': 793}, {'nos': 139}, {'c': 139, 'com': 139, 'na': 139, 'no': 139}, {'c': 139,
'com': 139, 'me': 936, 'na': 139, 'no': 139}, {'N': 662}, {'<him>': 662}, {'<to>': 938, 'para': 939, 'pra': 939,
'pro': 938}, {'...': 940, '^': 661}, {'da': 941, 'das': 662, 'de': 941, 'do': 941, 'dos': 662}, {'da': 662, 'de': 662,
'do': 662}, {'<reach_noun>': 942, 'contacto': 943, 'contato': 943, 'email': 943, 'nome': 943, 'numero': 943,
'telefone': 943}, {'<to>': 211, '^': 210, 'no': 211}, {'da': 662, 'das': 662, 'de': 662, 'do': 662, 'dos': 662},
{'<reach_noun>': 946, 'contacto': 943, 'contato': 943, 'email': 943, 'nome': 943, 'numero': 943, 'telefone': 943},
{'meu': 175, 'meus': 175, 'minha': 175, 'minhas': 175, 'nossa': 175, 'nosso': 175}, {'<any_det>': 180, 'a': 948, 'as':
948, 'meu': 175, 'meus': 175, 'minha': 175, 'minhas': 175, 'nossa': 175, 'nosso': 175, 'o': 948, 'os': 948}, {'meu':
875, 'meus': 875, 'minha': 875, 'minhas': 875, 'nossa': 875, 'nosso': 875}, {'<any_det>': 947, '^': 949, 'a': 950,
'as': 950, 'meu': 875, 'meus': 875, 'minha': 875, 'minhas': 875, 'nossa': 875, 'nosso': 875, 'o': 950, 'os': 950},
{'N': 951}, {'a': 211, 'ao': 211, 'da': 211, 'do': 211, 'na': 211, 'no': 211, 'sobre': 211, 'à': 211}, {'comentarios':
953, 'feedback': 953, 'notas': 953, 'opiniao': 953, 'parecer': 953, 'visao': 953}, {'<feedback_noun>': 945,
'comentarios': 953, 'feedback': 953, 'notas': 953, 'opiniao': 953, 'parecer': 953, 'visao': 953}, {'<course>': 890,
'avaliacao': 763, 'devolutiva': 763, 'feedback': 763, 'meu': 954, 'meus': 954, 'minha': 955, 'minhas': 954}, {'<to>':
211, '^': 210, 'no': 211, 'sobre': 211}, {'^': 210, 'a': 211, 'ao': 211, 'na': 211, 'no': 211, 'sobre': 211, 'à':
211}, {'<feedback_noun>': 957, 'correcoes': 958, 'dicas': 958, 'pitacos': 958, 'toques': 958}, {'<to>': 161, '^':
160}, {'comentarios': 953, 'correcoes': 958, 'dicas': 958, 'feedback': 953, 'notas': 953, 'opiniao': 953, 'parecer':
953, 'pitacos': 958, 'toques': 958, 'visao': 953}, {'parabens': 960}, {'animo': 960, 'apoio': 960, 'forca': 960,
'meu': 954, 'meus': 954, 'minha': 954, 'minhas': 961, 'os': 962, 'parabens': 960}, {'<feedback_noun>': 957}, {'cara':
937, 'caras': 937}, {'a': 948, 'as': 948, 'meu': 175, 'meus': 175, 'minha': 175, 'minhas': 175, 'nossa': 175, 'nosso':
175, 'o': 948, 'os': 948}, {'<feedback_noun>': 957, 'animo': 161, 'apoio': 161, 'coragem': 161, 'forca': 161},
{'animo': 161, 'apoio': 161, 'coragem': 161, 'forca': 161}, {'abraco': 161, 'animo': 161, 'apoio': 161, 'avaliacao':
763, 'coragem': 161, 'devolutiva': 763, 'feedback': 763, 'forca': 161}, {'de': 964}, {'^': 707, 'a': 708, 'ao': 708,
'com': 708, 'na': 708, 'no': 708, 'à': 708}, {'avaliacao': 763, 'data': 970, 'devolutiva': 763, 'feedback': 763,
'forca': 971, 'mao': 971, 'maozinha': 971}, {'<any_det>': 947, '<feedback_noun>': 945, '^': 966, 'a': 771, 'algumas':
964, 'alguns': 964, 'animo': 960, 'apoio': 960, 'bastante': 967, 'coragem': 161, 'forca': 960, 'imenso': 964,
'imensos': 964, 'moral': 161, 'muita': 968, 'muito': 967, 'o': 771, 'os': 962, 'parabens': 960, 'um': 969, 'uma': 972,
'umas': 964, 'uns': 964, 'varias': 964, 'varios': 964}, {'data': 970}, {'<any_det>': 947, '^': 966, 'algumas': 964,
'alguns': 964, 'animo': 161, 'apoio': 161, 'bastante': 967, 'coragem': 161, 'forca': 161, 'imenso': 964, 'imensos':
964, 'muita': 968, 'muito': 967, 'um': 968, 'uma': 974, 'umas': 964, 'uns': 964, 'varias': 964, 'varios': 964},
{'<where_to>': 114, '^': 113, 'com': 114, 'no': 114}, {'forca': 161}, {'<course>': 890, 'avaliacao': 763,
'devolutiva': 763, 'feedback': 763, 'meu': 955, 'meus': 954, 'minha': 954, 'minhas': 954}, {'<feedback_noun>': 945,
'comentarios': 953, 'correcoes': 958, 'dicas': 958, 'feedback': 953, 'notas': 953, 'opiniao': 953, 'parecer': 953,
'pitacos': 958, 'toques': 958, 'visao': 953}, {'animo': 960, 'apoio': 960, 'forca': 960, 'meu': 954, 'meus': 979,
'minha': 954, 'minhas': 954, 'os': 962, 'parabens': 960}, {'<reach_noun>': 946}, {'<any_det>': 981, '^': 966},
{'<any_det>': 981, '^': 949, 'a': 950, 'as': 950, 'meu': 875, 'meus': 875, 'minha': 875, 'minhas': 875, 'nossa': 875,
'nosso': 875, 'o': 950, 'os': 950}, {'N': 983}, {'<him>': 982, 'a': 984, 'o': 984}, {'<him>': 982}, {'': (23,
'contact'), 'casa': 139}, {'a': 987, 'ao': 139, 'ate': 139, 'em': 139, 'la': 139, 'lá': 139, 'na': 139, 'no': 139,
'à': 139}, {'<course>': 890, '<feedback_noun>': 945, 'abraco': 161, 'avaliacao': 763, 'chegada': 988, 'devolutiva':
763, 'escapadinha': 988, 'feedback': 763, 'passada': 988, 'pulinho': 988, 'pulo': 988, 'saltinho': 988, 'salto': 988,
'toque': 209}, {'<him>': 662, 'N': 662}, {'da': 990, 'do': 990, 'pela': 990, 'pelo': 990, 'por': 990}, {'<course>':
890, '<feedback_noun>': 945, 'avaliacao': 763, 'chegada': 988, 'data': 970, 'devolutiva': 763, 'escapadinha': 988,
'feedback': 763, 'forca': 971, 'mao': 971, 'maozinha': 971, 'palavra': 991, 'palavrinha': 991, 'passada': 988,
'pulinho': 988, 'pulo': 988, 'saltinho': 988, 'salto': 988}, {'<any_det>': 944, '<feedback_noun>': 945, '<to>': 952,
'a': 956, 'algumas': 959, 'alguns': 959, 'animo': 960, 'apoio': 960, 'as': 963, 'bastante': 964, 'boleia': 139,
'carona': 139, 'coragem': 161, 'de': 965, 'forca': 960, 'imenso': 964, 'imensos': 964, 'lhe': 973, 'lhes': 975,
'mentoria': 976, 'mentorias': 976, 'mentoring': 976, 'meu': 954, 'meus': 961, 'minha': 954, 'minhas': 954, 'moral':
161, 'muita': 977, 'muito': 964, 'o': 978, 'os': 980, 'para': 985, 'parabens': 960, 'pra': 986, 'um': 989, 'uma': 992,
'umas': 959, 'uns': 959, 'varias': 964, 'varios': 964}, {'comigo': 38}, {'<any_det>': 175, 'a': 948, 'as': 948, 'meu':
175, 'meus': 175, 'minha': 175, 'minhas': 175, 'nossa': 175, 'nosso': 175, 'o': 948, 'os': 948}, {'<any_det>': 981,
'^': 995}, {'N': 996}, {'^': 175}, {'N': 998}, {'<him>': 998}, {'<him>': 998, 'N': 998}, {'<to>': 999, 'para': 1000,
'pra': 1001, 'pro': 999}, {'...': 1002, 'comentarios': 953, 'feedback': 953, 'notas': 953, 'opiniao': 953, 'parecer':
953, 'visao': 953}, {'...': 1002}, {'meu': 1003, 'meus': 1003, 'minha': 1003, 'minhas': 1003, 'nossa': 1004, 'nosso':
1004}, {'<any_det>': 981, '^': 995, 'algumas': 964, 'alguns': 964, 'bastante': 964, 'imenso': 964, 'imensos': 964,
'muito': 964, 'uma': 974, 'umas': 964, 'uns': 964, 'varias': 964, 'varios': 964}, {'na': 72}, {'<him>': 996, 'a': 997,
'o': 997}, {'<him>': 996}, {'': (0, 'missed'), 'na': 72}, {'data': 970, 'mensagem': 1007}, {'<any_det>': 981, '<to>':
997, 'a': 1005, 'algumas': 964, 'alguns': 964, 'as': 1005, 'bastante': 964, 'imenso': 964, 'imensos': 964, 'lhe':
1006, 'lhes': 1006, 'mensagem': 1007, 'meu': 1003, 'meus': 1003, 'minha': 1003, 'minhas': 1003, 'muito': 964, 'nossa':
1004, 'nosso': 1004, 'o': 1005, 'os': 1005, 'para': 1008, 'pra': 1009, 'recado': 1010, 'uma': 1011, 'umas': 964,
'uns': 964, 'varias': 964, 'varios': 964}, {'espera': 72}, {'visto': 72}, {'voz': 139}, {'de': 1015}, {'<letter>':
139, 'nota': 1016}, {'mao': 72}, {'tampa': 72}, {'<any_det>': 1017, '<letter>': 139, 'a': 1013, 'na': 1018, 'nota':
1016, 'pendurada': 72, 'pendurado': 72, 'plantada': 72, 'plantado': 72, 'tampa': 72, 'uma': 1019, 'à': 1013},
{'vacuo': 72}, {'a': 1013, 'em': 1014, 'esperando': 72, 'me': 1020, 'na': 1018, 'no': 1021, 'pendurada': 72,
'pendurado': 72, 'plantada': 72, 'plantado': 72, 'à': 1013}, {'animo': 960, 'apoio': 960, 'forca': 960, 'os': 962,
'parabens': 960}, {'abraco': 161, 'animo': 161, 'apoio': 161, 'coragem': 161, 'forca': 161}, {'animo': 960, 'apoio':
960, 'bastante': 968, 'coragem': 161, 'forca': 960, 'moral': 161, 'muita': 968, 'muito': 968, 'os': 962, 'parabens':
960, 'um': 1024}, {'animo': 161, 'apoio': 161, 'bastante': 968, 'coragem': 161, 'forca': 161, 'muita': 968, 'muito':
968, 'um': 968}, {'<course>': 890, 'abraco': 161}, {'a': 891, 'animo': 960, 'apoio': 960, 'as': 1023, 'coragem': 161,
'forca': 960, 'lhe': 1025, 'lhes': 1026, 'mentoria': 976, 'mentorias': 976, 'mentoring': 976, 'moral': 161, 'muita':
977, 'o': 891, 'os': 1023, 'parabens': 960, 'um': 1027, 'uma': 891}, {'de': 734, 'que': 734}, {'sorte': 161}, {'boa':
1030}, {'boa': 1030, 'lhe': 1031}, {'chamada': 139}, {'a': 1033, 'agora': 139, 'c': 139, 'com': 139}, {'<tip>': 129},
{'^': 16, 'de': 128, 'para': 128, 'que': 128}, {'conselho': 1036, 'dica': 1036, 'sugestao': 1036, 'toque': 1036},
{'forca': 971, 'mao': 971, 'maozinha': 971}, {'uma': 1038}, {'...': 1035, '<any_det>': 1037, 'a': 1013, 'na': 1018,
'pendurada': 72, 'pendurado': 72, 'plantada': 72, 'plantado': 72, 'tampa': 72, 'uma': 1019, 'à': 1013}, {'bolo': 72,
'cano': 72}, {'tras': 72}, {'...': 1035, '<any_det>': 1037, 'bolo': 72, 'furo': 72, 'lhe': 1039, 'me': 1040, 'o':
1041, 'para': 1042, 'pra': 1042, 'um': 1041, 'uma': 1038}, {'<see_inf>': 27}, {'<see_inf>': 27, 'aparecer': 327, 'de':
329, 'em': 329, 'ir': 327, 'juntar': 328, 'passar': 327, 'que': 329, 'ter': 327, 'vinha': 327, 'vir': 327, 'viria':
327}, {'': (5, 'mine'), 'N': 38}, {'los': 94}, {'N': 94}, {'N': 94, 'a': 1048, 'o': 1048}, {'a': 1048, 'ao': 1048,
'com': 1049, 'e': 1049, 'à': 1048}, {'N': 1050}, {'N': 1050, 'a': 1051, 'o': 1051}, {'contato': 94}, {'em': 1053},
{'los': 1054}, {'contacto': 94}, {'em': 1056}, {'los': 1057}, {'ela': 38, 'ele': 38}, {'<any_det>': 38, '^': 605, 'a':
1046, 'ao': 38, 'apresenta': 1047, 'apresentar': 1052, 'apresentá': 1047, 'coloca': 1055, 'colocá': 1055, 'conecta':
1047, 'conectar': 1052, 'conectá': 1047, 'juntar': 1052, 'lhe': 38, 'lhes': 38, 'po': 1058, 'pra': 1059, 'à': 38},
{'la': 308, 'lo': 308, 'ma': 308, 'mas': 308, 'mo': 308, 'mos': 308}, {'^': 210, 'da': 211, 'do': 211, 'sobre': 211},
{'anotacoes': 1062, 'comentarios': 1062, 'correcoes': 1062, 'notas': 1062, 'sugestoes': 1062}, {'anotacoes': 1062,
'comentarios': 1062, 'correcoes': 1062, 'minhas': 1063, 'notas': 1062, 'sugestoes': 1062}, {'meus': 1063},
{'anotacoes': 1062, 'as': 1064, 'comentarios': 1062, 'correcoes': 1062, 'meus': 1063, 'minhas': 1063, 'notas': 1062,
'os': 1065, 'sugestoes': 1062}, {'anotacoes': 1062, 'as': 1064, 'comentarios': 1062, 'correcoes': 1062, 'lhe': 1066,
'meus': 1063, 'minhas': 1063, 'notas': 1062, 'os': 1065, 'sugestoes': 1062}, {'<him>': 55}, {'<him>': 55, 'lha': 55,
'lhas': 55, 'lho': 55, 'lhos': 55, 'para': 1068, 'pra': 1068}, {'<any_det>': 315}, {'<hand3>': 1070, '<send3>': 1070,
'acaba': 1070, 'conclui': 1070, 'entrega': 1070, 'termina': 1070}, {'^': 1071}, {'que': 1072}, {'^': 1071, 'a': 335,
'eu': 334, 'nos': 334, 'nós': 334}, {'para': 19, 'pra': 19, 'que': 1074}, {'...': 1075, ':': 332, 'N': 139, 'a': 743,
'isso': 744, 'o': 743, 'p': 341, 'para': 349, 'pra': 349, 'que': 363}, {'...': 1075, 'N': 139, 'a': 743, 'isso': 744,
'o': 743, 'p': 341, 'para': 365, 'pra': 365}, {'<give1>': 38, '<give1_pra>': 38, '<give3>': 781, '<hand3>': 781,
'<send3>': 781, '<subj>': 16, '<urge_inf>': 16, '<would_give>': 11, 'acaba': 781, 'me': 350, 'nao': 351, 'não': 351,
'sobe': 781, 'tenho': 342}, {'<give1>': 38, '<give1_pra>': 38, '<subj>': 16, '<urge_inf>': 16, 'me': 350, 'nao': 351,
'não': 351, 'tenho': 342}, {'^': 1079, 'lhe': 786}, {'<give1>': 38, '<give1_pra>': 38}, {'^': 1081}, {'^': 1078, 'a':
355, 'aparecer': 327, 'eu': 1080, 'ia': 356, 'ir': 327, 'iria': 245, 'juntar': 328, 'lhe': 1082, 'me': 358, 'nos':
360, 'nós': 362, 'passar': 327, 'ter': 327, 'vai': 356, 'vinha': 327, 'vir': 327, 'viria': 327}, {'...': 1073, ':':
332, '<to>': 736, 'aparecer': 327, 'de': 329, 'em': 329, 'ir': 327, 'juntar': 328, 'lhe': 789, 'me': 1076, 'nos':
1077, 'p': 367, 'para': 368, 'passar': 327, 'pra': 368, 'q': 783, 'que': 1083, 'ter': 327, 'vinha': 327, 'vir': 327,
'viria': 327}, {'para': 19, 'pra': 19, 'que': 1072}, {'...': 1085, ':': 332, 'p': 341, 'para': 349, 'pra': 349, 'que':
372}, {'...': 1085, 'p': 341, 'para': 365, 'pra': 365}, {'<give3>': 781, '<hand3>': 781, '<send3>': 781, '<should>':
16, 'acaba': 781, 'compensa': 16, 'e': 202, 'mais': 292, 'o': 294, 'sobe': 781, 'é': 202}, {'^': 1088}, {'<give3>':
781, '<hand3>': 781, '<send3>': 781, '<should>': 16, '<subj>': 16, '<urge_inf>': 16, 'acaba': 781, 'compensa': 16,
'e': 202, 'mais': 292, 'me': 350, 'nao': 351, 'não': 351, 'o': 294, 'sobe': 781, 'tenho': 342, 'é': 202}, {'^': 1090,
'a': 355, 'eu': 354, 'ia': 356, 'iria': 245, 'me': 308, 'nos': 360, 'nós': 362, 'vai': 356}, {'...': 1073, ':': 332,
'me': 1086, 'nos': 1087, 'p': 341, 'para': 349, 'pra': 349, 'q': 1089, 'que': 1091}, {'N': 27}, {'N': 27, 'a': 1093,
'o': 1093}, {'da': 1094, 'de': 1094, 'do': 1094}, {'vai': 72}, {'agua': 1096, 'pio': 72, 'sinal': 72}, {'aniversario':
1095, 'aniversário': 1095, 'niver': 1095}, {'<inf>': 94, '^': 605}, {'aniversario': 1095, 'aniversário': 1095, 'da':
380, 'de': 380, 'eu': 659, 'nada': 73, 'nem': 1097, 'niver': 1095, 'o': 1098, 'para': 606, 'pra': 606, 'preciso':
1099, 'que': 606, 'se': 27}, {'sinal': 72}, {'da': 1101, 'deu': 1101, 'dá': 1101}, {'lugar': 128}, {'meu': 1103},
{'fosse': 437}, {'nao': 1102, 'no': 1104, 'não': 1102, 'pediu': 610, 'se': 1105}, {'da': 651}, {'cima': 1107, 'vacuo':
72, 'vez': 739}, {'<they>': 0, 'N': 0, 'a': 0, 'nao': 0, 'não': 0, 'o': 0}, {'<to>': 999, 'para': 1000, 'pra': 1000},
{'...': 1110}, {'^': 876, 'a': 950, 'as': 950, 'meu': 875, 'meus': 875, 'minha': 875, 'minhas': 875, 'nossa': 875,
'nosso': 875, 'o': 950, 'os': 950}, {'N': 1112}, {'a': 176, 'o': 176}, {'<to>': 176, 'para': 1114}, {'<helpful>':
1115}, {'<any_det>': 175, 'a': 1116, 'o': 1116, 'um': 1116, 'uma': 1116}, {'meu': 1004, 'meus': 1004, 'minha': 1004,
'minhas': 1004, 'nossa': 1004, 'nosso': 1004}, {'': (19, 'gave:resource'), '<any_det>': 175}, {'^': 1119}, {'<him>':
881, 'a': 1113, 'o': 1113}, {'<him>': 881}, {'<any_det>': 1111, '<to>': 1113, '^': 1117, 'a': 1118, 'as': 1118, 'com':
883, 'lhe': 1120, 'lhes': 1120, 'meu': 1004, 'meus': 1004, 'minha': 1004, 'minhas': 1004, 'nossa': 1004, 'nosso':
1004, 'o': 1118, 'os': 1118, 'para': 1121, 'pra': 1122}, {'da': 662, 'dela': 662, 'dele': 662, 'do': 662},
{'curriculo': 1124, 'cv': 1124}, {'o': 1125}, {'da': 38, 'de': 38, 'do': 38}, {'me': 1127}, {'nos': 29}, {'acaso':
139}, {'querer': 139}, {'<any_det>': 139, 'N': 139, 'c': 139, 'com': 139, 'por': 1130, 'sem': 1131}, {'<any_det>': 29,
'D': 29, 'N': 139, 'c': 29, 'cafe': 29, 'café': 29, 'com': 29, 'me': 172, 'por': 1130, 'sem': 1131}, {'<any_det>':
139, 'N': 139, 'c': 139, 'com': 139, 'me': 1132, 'nos': 1133, 'por': 1130, 'sem': 1131}, {'<any_det>': 139, 'N': 139,
'c': 139, 'com': 139, 'me': 1132, 'nos': 1132, 'por': 1130, 'sem': 1131}, {'...': 716, 'me': 172}, {'apresentacao':
210, 'defesa': 210, 'pitch': 210}, {'^': 1137}, {'a': 1138, 'o': 1138}, {'<rehearsed>': 210}, {'a': 1140, 'o': 1140},
{'^': 1141}, {'N': 1142}, {'N': 1142, 'a': 1143, 'o': 1143}, {'^': 1141, 'a': 1138, 'com': 1144, 'o': 1138}, {'a':
707, 'como': 707, 'o': 707}, {'^': 1146}, {'<him>': 1147}, {'lhe': 1147, 'lhes': 1147, 'para': 1148, 'pra': 1148},
{'a': 708, 'como': 708}, {'passo': 708}, {'a': 1151}, {'...': 1150, 'a': 708, 'as': 708, 'como': 708, 'o': 708, 'os':
708, 'passo': 1152, 'por': 919, 'porque': 708}, {'N': 1153}, {'a': 708}, {'a': 708, 'como': 708, 'por': 919, 'porque':
708}, {'N': 1156}, {'a': 708, 'as': 708, 'como': 708, 'o': 708, 'os': 708, 'passo': 1152, 'por': 919, 'porque': 708},
{'N': 1155}, {'<him>': 1158, 'ela': 920, 'ele': 920}, {'<him>': 1158, 'N': 1158, 'ela': 920, 'ele': 920}, {'N': 1158},
{'<to>': 1154, 'N': 1155, 'a': 1157, 'ao': 921, 'como': 708, 'lhe': 1158, 'lhes': 1158, 'o': 1159, 'para': 1160,
'por': 919, 'porque': 708, 'pra': 1161, 'pro': 1162, 'à': 921}, {'<him>': 55, 'para': 1068, 'pra': 1068}, {'a': 771,
'o': 771, 'um': 771, 'uma': 771}, {'a': 771, 'lhe': 1165, 'o': 771, 'um': 771, 'uma': 771}, {'...': 875, '<any_det>':
947, '^': 949, 'a': 950, 'as': 950, 'meu': 875, 'meus': 875, 'minha': 875, 'minhas': 875, 'nossa': 875, 'nosso': 875,
'o': 950, 'os': 950}, {'N': 1167}, {'a': 1116, 'o': 1116, 'um': 1116, 'uma': 1116}, {'<any_det>': 947, '^': 966,
'anotacoes': 1062, 'as': 1064, 'comentarios': 1062, 'correcoes': 1062, 'meus': 1063, 'minhas': 1063, 'notas': 1062,
'os': 1065, 'sugestoes': 1062, 'um': 775}, {'<any_det>': 947, '^': 966}, {'...': 875, '<any_det>': 981, '^': 949, 'a':
950, 'as': 950, 'meu': 875, 'meus': 875, 'minha': 875, 'minhas': 875, 'nossa': 875, 'nosso': 875, 'o': 950, 'os':
950}, {'N': 1172}, {'<him>': 982, 'a': 1173, 'o': 1173}, {'<him>': 982, 'N': 885}, {'cliente': 774, 'contacto': 774,
'contato': 774, 'email': 209, 'lead': 774}, {'<any_det>': 947, '<to>': 1168, '^': 1169, 'anotacoes': 1062, 'as': 1064,
'comentarios': 1062, 'correcoes': 1062, 'lhe': 1170, 'lhes': 1171, 'mensagem': 209, 'meus': 1063, 'minhas': 1063,
'notas': 1062, 'o': 1125, 'os': 1065, 'para': 1174, 'pra': 1175, 'pro': 886, 'sugestoes': 1062, 'um': 1176},
{'<any_det>': 1017, '<letter>': 139, 'nota': 1016}, {'me': 1178}, {'bom': 27, 'para': 570, 'pra': 570}, {'0': 659,
'cinco': 659, 'dois': 659, 'duas': 659, 'muitas': 659, 'muitos': 659, 'quase': 659, 'quatro': 659, 'tres': 659,
'trinta': 659, 'umas': 659, 'uns': 659, 'vinte': 659}, {'<of>': 72, 'N': 72, 'a': 72, 'ir': 72, 'ligar': 72, 'no': 72,
'o': 72, 'que': 72}, {'completo': 1182}, {'<of>': 72, 'N': 72, 'a': 72, 'completamente': 1182, 'ir': 72, 'ligar': 72,
'mesmo': 1182, 'no': 72, 'o': 72, 'por': 1183, 'que': 72, 'totalmente': 1182}, {'me': 1184}, {'perguntar': 917}, {'a':
1186, 'para': 1186, 'pra': 1186}, {'N': 1187}, {'a': 1188, 'o': 1188}, {'<to>': 1188, 'lhe': 139, 'para': 1189},
{'ela': 429, 'ele': 429, 'me': 34}, {'<any_det>': 34, 'noticias': 34, 'que': 1191, 'resposta': 34, 'retorno': 34},
{'0': 72, 'duas': 72, 'meia': 72, 'um': 72, 'uma': 72}, {'N': 1193}, {'N': 1193, 'a': 1194, 'o': 1194, 'pela': 1194,
'pelo': 1194}, {'<of>': 72, 'N': 72, 'a': 72, 'completamente': 1182, 'ir': 72, 'ligar': 72, 'mesmo': 1182, 'no': 72,
'nos': 1184, 'o': 72, 'por': 1183, 'que': 72, 'totalmente': 1182}, {'<date>': 72, 'nossa': 831, 'nosso': 831}, {'a':
1197, 'da': 1197, 'do': 1197, 'o': 1197, 'se': 722}, {'<of>': 72, 'N': 72, 'a': 72, 'completamente': 1182, 'ir': 72,
'ligar': 72, 'me': 1184, 'mesmo': 1182, 'no': 72, 'o': 72, 'por': 1183, 'que': 72, 'totalmente': 1182}, {'c': 139,
'com': 139, 'que': 139}, {'<thing>': 34}, {'^': 1201, 'que': 321}, {'<set>': 29, 'a': 403, 'aguardando': 299,
'combinado': 1200, 'convencida': 404, 'convencido': 404, 'esperando': 299, 'pendente': 1202, 'suspenso': 72, 'à':
403}, {'aguardar': 623, 'esperar': 623}, {'D': 29, 'a': 29, 'em': 29, 'para': 29, 'pra': 29}, {'aguardo': 623}, {'a':
1204, 'aguardando': 623, 'convidada': 1205, 'convidado': 1205, 'convidados': 1205, 'esperando': 623, 'no': 1206}, {'':
(14, 'together'), 'N': 139, 'a': 743, 'o': 743}, {'c': 139, 'ca': 744, 'com': 139, 'la': 1208, 'lá': 1208, 'para':
570, 'presente': 744, 'presentes': 744, 'tambem': 744}, {'a': 743, 'ca': 744, 'la': 744, 'lá': 744, 'o': 743,
'presente': 744, 'presentes': 744, 'tambem': 744}, {'duas': 659}, {'dois': 659, 'tres': 659}, {'as': 1211, 'c': 139,
'com': 139, 'os': 1212, 'todos': 659}, {'a': 743, 'ca': 744, 'la': 744, 'lá': 744, 'o': 743, 'tambem': 1208},
{'<paper>': 210}, {'^': 1215}, {'a': 1216, 'as': 1216, 'lhe': 211, 'lhes': 211, 'o': 1216, 'os': 1216},
{'<review_inf>': 1217}, {'a': 1218}, {'almocar': 139, 'animar': 725, 'conversa': 139, 'dar': 725, 'ensinando': 708,
'ensinar': 708, 'explicando': 708, 'explicar': 708, 'falar': 139, 'mesa': 139, 'mostrando': 708, 'mostrar': 708,
'tomar': 139}, {'com': 139}, {'conversa': 139, 'mesa': 139}, {'...': 1219, 'a': 1220, 'c': 139, 'com': 139, 'em': 147,
'ensinando': 708, 'ensinar': 708, 'explicando': 708, 'explicar': 708, 'la': 1221, 'lá': 1221, 'mostrando': 708,
'mostrar': 708, 'na': 139, 'no': 139, 'reunida': 139, 'reunido': 139, 'à': 1222}, {'animar': 725, 'conversa': 139,
'dar': 725, 'ensinando': 708, 'ensinar': 708, 'explicando': 708, 'explicar': 708, 'falar': 139, 'mostrando': 708,
'mostrar': 708}, {'conversa': 139}, {'a': 1224, 'c': 139, 'com': 139, 'em': 139, 'ensinando': 708, 'ensinar': 708,
'explicando': 708, 'explicar': 708, 'juntos': 139, 'mostrando': 708, 'mostrar': 708, 'na': 139, 'no': 139, 'reunidos':
139, 'à': 1225}, {'aguardar': 623, 'dever': 119, 'esperar': 623, 'pensar': 728}, {'da': 34, 'de': 34, 'do': 34}, {'a':
1227, 'aguardando': 623, 'atras': 722, 'convidada': 1205, 'convidado': 1205, 'convidados': 1205, 'devendo': 119,
'esperando': 623, 'no': 1206, 'pendente': 1228, 'pensando': 728}, {'lha': 38, 'lhas': 38, 'lho': 38, 'lhos': 38},
{'<give1>': 1230, '<give1_pra>': 38}, {'ela': 606, 'ele': 606}, {'com': 1232, 'de': 606, 'que': 869}, {'<any_det>':
38, 'a': 1046, 'ao': 38, 'lhe': 38, 'lhes': 38, 'pra': 1059, 'à': 38}, {'lhe': 123, 'lhes': 123}, {'que': 1235},
{'chegar': 38}, {'^': 1237}, {'^': 1237, 'lhe': 1238}, {'<giveinf>': 38, '<them>': 605}, {'^': 1240}, {'a': 1241,
'com': 1241, 'de': 1241}, {'': (5, 'mine'), '^': 1240, 'lhe': 38}, {'a': 1241, 'com': 1241, 'de': 1243}, {'<give1>':
38, 'arranjo': 38, 'conserto': 38, 'corrijo': 38, 'deixo': 38, 'devolvo': 38, 'edito': 38, 'escrevo': 38, 'gravo': 38,
'guardo': 38, 'imprimo': 38, 'instalo': 38, 'levo': 38, 'redijo': 38, 'traduzo': 38, 'trago': 38}, {'^': 1245},
{'encarrego': 1127}, {',': 128}, {'lugar': 1248}, {'teu': 1249}, {'^': 605, 'lhe': 606, 'lhes': 606}, {'^': 1231, 'a':
786, 'combinamos': 1233, 'combinei': 1233, 'combinámos': 1233, 'devo': 1234, 'disse': 1236, 'e': 659, 'encarrego':
1128, 'faco': 1239, 'farei': 1239, 'ficamos': 1242, 'fico': 1244, 'ficámos': 1242, 'fiquei': 1244, 'lhe': 1246,
'lhes': 1246, 'me': 1247, 'no': 1250, 'o': 786, 'ocupo': 1128, 'trato': 1127, 'vamos': 1251, 'vou': 1251}, {'': (9,
'told'), '...': 1150, 'a': 708, 'as': 708, 'como': 708, 'o': 708, 'os': 708, 'passo': 1152, 'por': 919, 'porque':
708}, {'N': 1253}, {'<him>': 1158, 'a': 736, 'ela': 920, 'ele': 920, 'o': 736}, {'<to>': 1254, 'N': 1155, 'a': 1157,
'ao': 921, 'como': 708, 'lhe': 1158, 'lhes': 1158, 'o': 1159, 'para': 1255, 'por': 919, 'porque': 708, 'pra': 1161,
'pro': 1162, 'à': 921}, {'^': 1081, 'lhe': 786}, {'^': 1081, 'eu': 1257, 'lhe': 1082}, {'': (23, 'contact'), 'bem':
991, 'lhe': 789, 'que': 1258}, {'N': 34}, {'da': 1260, 'de': 1260, 'do': 1260}, {'...': 1261}, {'<giveinf>': 38, 'a':
1262, 'as': 1262, 'o': 1262, 'os': 1262}, {'confirmar': 34, 'enviar': 34, 'mandar': 34, 'responder': 34}, {'N': 1264,
'confirmar': 34, 'enviar': 34, 'mandar': 34, 'me': 1264, 'responder': 34}, {'a': 1262, 'as': 1262, 'o': 1262, 'os':
1262}, {'^': 1266}, {'<giveinf>': 38, 'a': 34, 'as': 34, 'o': 34, 'os': 34}, {'^': 1268, 'a': 1265, 'ainda': 701,
'ela': 1265, 'ele': 1265, 'o': 1265}, {'^': 1263, 'a': 1265, 'ainda': 1267, 'apresenta': 1047, 'apresentar': 1052,
'apresentá': 1047, 'coloca': 1055, 'colocá': 1055, 'conecta': 1047, 'conectar': 1052, 'conectá': 1047, 'ela': 1265,
'ele': 1265, 'juntar': 1052, 'me': 1269, 'nos': 702, 'o': 1265, 'po': 1058}, {'^': 1266, 'ainda': 1267, 'me': 702,
'nos': 702}, {'se': 72}, {'gente': 1272, 'vejo': 72}, {'falamos': 72, 'vemos': 72}, {'vejo': 72}, {'a': 1273, 'estou':
72, 'falamos': 72, 'falava': 72, 'falo': 72, 'nos': 1274, 'o': 1275, 'vejo': 72, 'vemos': 72}, {'n': 1276, 'nao':
1276, 'não': 1276}, {'que': 1277}, {'falta': 299}, {'...': 1278, '0': 27, 'anos': 27, 'cinquenta': 27, 'lhe': 1279,
'noventa': 27, 'oitenta': 27, 'quarenta': 27, 'sessenta': 27, 'setenta': 27, 'trinta': 27, 'vinte': 27}, {'para': 193,
'pra': 193, 'pro': 193}, {'cargo': 123}, {'espera': 402, 'meu': 1282, 'ser': 1281}, {'': (5, 'mine'), '^': 38},
{'maos': 123}, {'minhas': 1285}, {'conta': 1284}, {'minha': 1287}, {'<moved_pp>': 1281, 'a': 1283, 'agora': 1281,
'com': 412, 'comigo': 1284, 'de': 413, 'marcada': 29, 'marcado': 29, 'nas': 1286, 'para': 193, 'pendente': 1202,
'por': 1288, 'pra': 193, 'pro': 193, 'responsavel': 414, 'sem': 164, 'suspenso': 72, 'à': 403}, {'meu': 1282},
{'conta': 123}, {'minha': 1291}, {'a': 1290, 'comigo': 123, 'nas': 1286, 'por': 1292}, {'nada': 72}, {'vao': 72},
{'0': 72, 'e': 1294, 'em': 1295, 'meia': 651, 'sozinha': 72, 'sozinho': 72, 'uma': 651}, {'^': 1240, 'aguardar': 623,
'espera': 1296, 'esperar': 623}, {'N': 860, '^': 1240, 'a': 861, 'o': 861}, {'<inf>': 38}, {'<inf>': 38, '<them>':
1299, 'lhe': 1299}, {'^': 1300}, {'<giveinf>': 38, '<inf>': 38}, {'': (5, 'mine'), '<inf>': 38}, {'<giveinf>': 38,
'<inf>': 38, '<them>': 1302, 'lhe': 1303, 'lhes': 38}, {'^': 1304, 'almocar': 29, 'encontrar': 29, 'jantar': 29,
'lhe': 123, 'lhes': 123, 'marcar': 72, 'nos': 223, 'remarcar': 72, 'tomar': 29}, {'': (7, 'waiting'), '0': 72, '<of>':
34, 'e': 1294, 'em': 1295, 'meia': 651, 'sozinha': 72, 'sozinho': 72, 'uma': 651}, {'espera': 1296}, {'a': 1297,
'aguardando': 623, 'c': 862, 'com': 1298, 'd': 1301, 'de': 1305, 'esperando': 1306, 'no': 1206, 'plantada': 1296,
'plantado': 1296, 'à': 1307}, {'^': 1240, 'aguardar': 623, 'esperar': 623}, {'<giveinf>': 38, '<inf>': 38, '<them>':
1302, 'lhe': 1299}, {'': (5, 'mine'), '^': 1310, 'lhe': 38}, {'a': 1309, 'aguardando': 623, 'com': 1241, 'd': 1301,
'de': 1311, 'esperando': 623, 'no': 1206, 'pendente': 1228}, {'D': 191, 'da': 200, 'de': 200, 'do': 200, 'para': 193,
'pra': 193, 'pro': 193}, {'dever': 418, 'espera': 402, 'meu': 1282, 'ser': 1281}, {'': (23, 'contact'), 'eu': 685},
{'c': 139, 'com': 139, 'para': 29, 'que': 1315}, {'^': 11, 'aparecer': 327, 'ir': 327, 'juntar': 328, 'marcar': 72,
'me': 308, 'nos': 308, 'passar': 327, 'remarcar': 72, 'ter': 327, 'vinha': 327, 'vir': 327, 'viria': 327}, {'by': 72},
{'aberto': 72, 'aparecer': 327, 'ir': 327, 'juntar': 328, 'marcar': 72, 'passar': 327, 'stand': 1318, 'ter': 327,
'vinha': 327, 'vir': 327, 'viria': 327}, {'D': 191, 'depois': 72}, {'aberto': 72, 'fazer': 72, 'marcar': 72, 'minha':
1287, 'stand': 1318}, {'<moved_pp>': 1313, '<off_pp>': 72, 'D': 191, 'a': 1314, 'acordado': 687, 'agendada': 29,
'agendado': 29, 'agora': 1281, 'aparecer': 327, 'com': 412, 'combinado': 1316, 'comigo': 123, 'de': 1317, 'devendo':
308, 'em': 1319, 'ir': 327, 'juntar': 328, 'marcada': 29, 'marcado': 29, 'me': 421, 'nas': 1286, 'para': 1320,
'passar': 327, 'pendente': 1202, 'por': 1321, 'pra': 1320, 'pro': 193, 'que': 329, 'responsavel': 414, 'sem': 164,
'ter': 327, 'vinha': 327, 'vir': 327, 'viria': 327, 'à': 403}, {'^': 1240, 'espera': 1296}, {'a': 1323, 'c': 862,
'com': 1298, 'd': 1301, 'de': 1305, 'esperando': 1296, 'plantada': 1296, 'plantado': 1296, 'à': 1307}, {'^': 1240,
'dever': 119, 'ensinando': 708, 'ensinar': 708, 'espera': 1296, 'explicando': 708, 'explicar': 708, 'mostrando': 708,
'mostrar': 708, 'saber': 628}, {'': (5, 'mine'), '^': 1310, 'lhe': 1284, 'lhes': 123}, {'...': 1219, 'a': 1325, 'com':
1241, 'd': 1301, 'de': 1326, 'devendo': 119, 'ensinando': 708, 'ensinar': 708, 'esperando': 1296, 'explicando': 708,
'explicar': 708, 'mostrando': 708, 'mostrar': 708, 'plantada': 1296, 'plantado': 1296, 'sabendo': 628, 'à': 1307},
{'<date>': 139}, {'<of>': 625, '<to>': 625, '^': 624, 'com': 625, 'entre': 625}, {'<feedback_noun>': 945},
{'<course>': 890, 'apresentacao': 1329, 'apresentacoes': 1329, 'avaliacao': 763, 'conexao': 1329, 'devolutiva': 763,
'feedback': 763, 'intro': 1329, 'intros': 1329, 'minha': 1330, 'ponte': 1329}, {'apresentacao': 1329, 'apresentacoes':
1329, 'conexao': 1329, 'intro': 1329, 'intros': 1329, 'ponte': 1329}, {'avaliacao': 763, 'data': 970, 'devolutiva':
763, 'feedback': 763}, {'<feedback_noun>': 945, 'a': 771, 'algumas': 964, 'alguns': 964, 'bastante': 964, 'imenso':
964, 'imensos': 964, 'muito': 964, 'o': 771, 'um': 771, 'uma': 1333, 'umas': 964, 'uns': 964, 'varias': 964, 'varios':
964}, {'algumas': 964, 'alguns': 964, 'bastante': 964, 'imenso': 964, 'imensos': 964, 'muito': 964, 'uma': 974,
'umas': 964, 'uns': 964, 'varias': 964, 'varios': 964}, {'<course>': 890, 'apresentacao': 1329, 'apresentacoes': 1329,
'avaliacao': 763, 'conexao': 1329, 'devolutiva': 763, 'feedback': 763, 'intro': 1329, 'intros': 1329, 'meu': 1330,
'ponte': 1329}, {'meus': 1330}, {'^': 792, 'com': 793, 'em': 793, 'na': 793, 'no': 793}, {'voluntario': 1338},
{'<course>': 890, '<feedback_noun>': 945, 'avaliacao': 763, 'devolutiva': 763, 'feedback': 763}, {'<course>': 890,
'<feedback_noun>': 945, 'apresentacao': 1329, 'apresentacoes': 1329, 'avaliacao': 763, 'conexao': 1329, 'data': 970,
'devolutiva': 763, 'feedback': 763, 'intro': 1329, 'intros': 1329, 'ponte': 1329}, {'<any_det>': 1328, '<date>': 139,
'<feedback_noun>': 945, 'a': 1331, 'algumas': 964, 'alguns': 964, 'as': 1332, 'bastante': 964, 'imenso': 964,
'imensos': 964, 'lhe': 1334, 'lhes': 1335, 'mentoria': 976, 'mentorias': 976, 'mentoring': 976, 'muito': 964, 'o':
1336, 'os': 1337, 'trabalho': 1339, 'um': 1340, 'uma': 1341, 'umas': 964, 'uns': 964, 'varias': 964, 'varios': 964,
'voluntariado': 1338}, {'<any_det>': 1328, '<date>': 139, 'a': 1332, 'as': 1332, 'mentoria': 976, 'mentorias': 976,
'mentoring': 976, 'o': 1332, 'trabalho': 1339, 'uma': 1332, 'voluntariado': 1338}, {'ser': 1281}, {'D': 191, 'a': 815,
'depois': 72, 'o': 815}, {'fazer': 72}, {'D': 191, 'caixa': 72, 'depois': 72, 'voicemail': 72}, {'D': 191, 'caixa':
72, 'voicemail': 72}, {'<moved_pp>': 1313, '<off_pp>': 72, 'D': 191, 'a': 1344, 'agora': 1281, 'ao': 815, 'combinado':
1200, 'na': 815, 'no': 815, 'para': 1345, 'por': 1346, 'pra': 1347, 'pro': 1348, 'sem': 164, 'suspenso': 72}, {'a':
139, 'o': 139}, {'a': 987, 'almocar': 139, 'ao': 139, 'ate': 139, 'beber': 139, 'com': 139, 'correr': 139, 'em': 147,
'jantar': 139, 'la': 139, 'lá': 139, 'na': 987, 'no': 139, 'num': 139, 'numa': 139, 'ter': 1221, 'tomar': 139, 'ver':
1350, 'visitar': 139, 'à': 139}, {'mentoria': 976, 'mentorias': 976, 'mentoring': 976}, {'a': 987, 'almocar': 139,
'ao': 139, 'ate': 139, 'beber': 139, 'com': 139, 'correr': 139, 'dar': 1352, 'em': 147, 'jantar': 139, 'la': 139,
'lá': 139, 'na': 987, 'no': 139, 'num': 139, 'numa': 139, 'ter': 1221, 'tomar': 139, 'ver': 1350, 'visitar': 139, 'à':
139}, {'q': 783, 'que': 783}, {'de': 27}, {'': (11, 'thinking'), 'ter': 426}, {'de': 1356}, {'ela': 0, 'ele': 0,
'isso': 0, 'mim': 0, 'nos': 0, 'nós': 0}, {'a': 1358, 'ao': 812}, {'chamadas': 72}, {'de': 1360}, {'^': 792, 'com':
793, 'em': 793, 'na': 793, 'no': 793, 'para': 793}, {'voluntariado': 1362}, {'de': 1363}, {'ver': 652}, {'n': 72,
'nao': 72, 'não': 72}, {'que': 1366}, {'que': 1366, 'tempo': 1367}, {'<inf>': 94, '^': 605, 'tempos': 1368}, {'...':
1278, 'de': 1365, 'muito': 1368, 'que': 1369, 'seculos': 1368, 'tempos': 1368}, {'agendado': 72, 'combinado': 72,
'marcado': 72}, {'aniversario': 1095, 'aniversário': 1095, 'niver': 1095, 'o': 1098}, {'comemora': 871, 'completa':
871, 'e': 1372, 'faz': 871, 'fazia': 871, 'é': 1372}, {'<pro>': 941}, {'<good>': 1374, '<pro>': 941, '<reach_noun>':
946, 'contacto': 943, 'contato': 943, 'email': 943, 'nome': 943, 'numero': 943, 'telefone': 943}, {'<good>': 663,
'<pro>': 662, '<reach_noun>': 946, 'contacto': 943, 'contato': 943, 'email': 943, 'nome': 943, 'numero': 943,
'telefone': 943}, {'<pro>': 662, 'minha': 664}, {'<pro>': 662, 'meu': 664}, {'<any_det>': 1376, 'a': 1377, 'as': 666,
'meu': 663, 'minha': 663, 'o': 1378, 'os': 669, 'um': 663, 'uma': 663}, {'<pro>': 662, 'minha': 663}, {'<pro>': 662,
'meu': 663}, {'a': 1380, 'meu': 663, 'minha': 663, 'o': 1381, 'um': 663, 'uma': 663}, {'N': 1382}, {'N': 1379, 'a':
1383, 'o': 1383}, {'<to>': 662, 'no': 662}, {'<good>': 1374, '<pro>': 941}, {'<pro>': 662, 'N': 1385, 'minha': 1386},
{'<pro>': 662, 'cliente': 774, 'contacto': 774, 'contato': 774, 'lead': 774}, {'<any_det>': 1376, 'a': 1377, 'as':
666, 'meu': 663, 'minha': 663, 'o': 1378, 'os': 669, 'um': 1388, 'uma': 663}, {'<pro>': 662, 'N': 1385, 'meu': 1386},
{'<good>': 663, '<pro>': 662, '<reach_noun>': 946}, {'<any_det>': 1391, 'a': 665, 'as': 666, 'o': 668, 'os': 669},
{'N': 1392}, {'<him>': 1392, 'a': 1393, 'ela': 1382, 'ele': 1382, 'o': 1393}, {'<him>': 1392, 'ela': 1382, 'ele':
1382}, {'<any_det>': 1375, '<to>': 1384, 'N': 1385, 'a': 1387, 'as': 666, 'lhe': 1389, 'lhes': 1379, 'meu': 663,
'minha': 663, 'o': 1390, 'os': 669, 'para': 1394, 'pra': 1395, 'um': 1388, 'uma': 663}, {'<to>': 736}, {'N': 674},
{'<him>': 674, 'que': 560}, {'<to>': 1398, 'com': 675, 'em': 667, 'lhe': 674, 'lhes': 674, 'para': 1399, 'pra': 1399,
'que': 560}, {'a': 750, 'ao': 750, 'com': 750, 'e': 750, 'à': 750}, {'N': 1401}, {'N': 1401, 'a': 1402, 'o': 1402},
{':': 748, 'N': 747, 'da': 1403, 'de': 1403, 'do': 1403, 'entre': 1403}, {'': (0, 'missed'), 'embora': 72}, {'ido':
1405, 'saido': 72}, {'estava': 72}, {'havia': 1406, 'nao': 1407, 'não': 1407, 'que': 0, 'tinha': 1406}, {'a': 139,
'ao': 139, 'c': 139, 'com': 139, 'futebol': 139, 'padel': 139, 'tenis': 139, 'ténis': 139, 'tênis': 139, 'à': 139},
{'N': 139, 'a': 743, 'o': 743, 'tambem': 744}, {'N': 139, 'gente': 1410, 'nos': 1410, 'nós': 1410}, {'gente': 1410},
{'N': 139, 'a': 1411, 'o': 743, 'tambem': 744, 'à': 1412}, {'se': 1413}, {'a': 894, 'me': 820, 'o': 894, 'pelo': 758,
'por': 758, 'via': 758}, {'': (14, 'together'), 'N': 139, 'a': 743, 'o': 743, 'tambem': 744}, {'N': 139, 'gente':
1410, 'nos': 1416, 'nós': 1416}, {'': (14, 'together'), 'N': 139, 'a': 1417, 'o': 743, 'tambem': 744, 'à': 1412},
{'se': 1418}, {'estava': 744, 'estavam': 744, 'esteve': 744, 'estiveram': 744}, {'^': 605, 'de': 606}, {'^': 605,
'apresenta': 1047, 'apresentar': 1052, 'apresentá': 1047, 'coloca': 1055, 'colocá': 1055, 'conecta': 1047, 'conectar':
1052, 'conectá': 1047, 'juntar': 1052, 'lhe': 123, 'po': 1058}, {'^': 605, 'de': 1422, 'lhe': 123, 'me': 1421}, {'da':
27, 'de': 27, 'do': 27}, {'me': 1424}, {'^': 966}, {'N': 1426}, {'cadeira': 72}, {'de': 1428}, {'cano': 72}, {'<him>':
1426, 'a': 1427, 'o': 1427}, {'<him>': 1426}, {'bolo': 72, 'cano': 72, 'cha': 1429, 'furo': 72, 'nega': 72, 'tampa':
72}, {'<to>': 1427, 'bolo': 72, 'cano': 72, 'cha': 1429, 'furo': 72, 'lhe': 1426, 'lhes': 1426, 'nega': 72, 'o': 1430,
'para': 1431, 'pra': 1432, 'tampa': 72, 'um': 1433, 'uma': 1433}, {'^': 38, 'que': 123}, {'como': 708},
{'<reach_noun>': 946, 'contacto': 943, 'contato': 943, 'nome': 943, 'numero': 943, 'telefone': 943}, {'minha': 175},
{'minhas': 175}, {'meu': 175}, {'meus': 175}, {'a': 1438, 'as': 1439, 'meu': 175, 'meus': 175, 'minha': 175, 'minhas':
175, 'nossa': 175, 'nosso': 175, 'o': 1440, 'os': 1441}, {'contacto': 139, 'contato': 139, 'morada': 139, 'numero':
139, 'ok': 139, 'opiniao': 211, 'palavra': 139, 'resposta': 139}, {'minha': 1443}, {'contacto': 139, 'contato': 139,
'morada': 139, 'numero': 139, 'ok': 139, 'palavra': 139, 'resposta': 139}, {'meu': 1445}, {'<any_det>': 1437, '^':
1442, 'a': 1444, 'algumas': 964, 'alguns': 964, 'animo': 161, 'apoio': 161, 'bastante': 964, 'comentarios': 211,
'coragem': 161, 'feedback': 211, 'forca': 161, 'imenso': 964, 'imensos': 964, 'lhe': 1335, 'lhes': 1335, 'meu': 1445,
'minha': 1443, 'moral': 161, 'muito': 964, 'o': 1446, 'uma': 974, 'umas': 964, 'uns': 964, 'varias': 964, 'varios':
964}, {'^': 1442, 'algumas': 964, 'alguns': 964, 'bastante': 964, 'imenso': 964, 'imensos': 964, 'lhe': 1335, 'lhes':
1335, 'muito': 964, 'uma': 974, 'umas': 964, 'uns': 964, 'varias': 964, 'varios': 964}, {'': (19, 'gave:resource'),
'a': 1438, 'as': 1439, 'meu': 175, 'meus': 175, 'minha': 175, 'minhas': 175, 'nossa': 175, 'nosso': 175, 'o': 1440,
'os': 1441}, {'^': 1449}, {'de': 875}, {'monte': 1451}, {'<any_det>': 981, 'um': 1452, 'umas': 875, 'uns': 875,
'varias': 875, 'varios': 875}, {'algumas': 964, 'alguns': 964, 'bastante': 964, 'imenso': 964, 'imensos': 964, 'lhe':
1335, 'lhes': 1335, 'muito': 964, 'uma': 974, 'umas': 964, 'uns': 964, 'varias': 964, 'varios': 964}, {'<any_det>':
1391, 'a': 1377, 'as': 666, 'meu': 663, 'minha': 663, 'o': 1378, 'os': 669, 'um': 663, 'uma': 663},
{'<feedback_noun>': 957, '^': 180}, {'<any_det>': 1437, 'algumas': 964, 'alguns': 964, 'bastante': 964, 'imenso': 964,
'imensos': 964, 'lhe': 1335, 'lhes': 1335, 'muito': 964, 'um': 1452, 'uma': 974, 'umas': 1456, 'uns': 1456, 'varias':
1456, 'varios': 1456}, {'^': 1442}, {'': (5, 'mine'), 'que': 38}, {'<any_det>': 664, 'a': 1377, 'as': 666, 'meu': 663,
'minha': 663, 'o': 1378, 'os': 669, 'um': 663, 'uma': 663}, {'<handed1>': 184, '<told1>': 560, '<vowed1>': 1435, '^':
1245, 'aconselhei': 680, 'apresentei': 750, 'contei': 1436, 'dei': 1447, 'deixei': 1448, 'devo': 38, 'emprestei':
1450, 'enviei': 1453, 'expliquei': 1436, 'fiz': 1454, 'indiquei': 1455, 'mandei': 1457, 'mostrei': 1436, 'ofereci':
1458, 'passei': 1457, 'pedi': 917, 'perguntei': 917, 'prometi': 1459, 'recomendei': 1460, 'sugeri': 1460}, {'<paper>':
719}, {'facebook': 27, 'imprensa': 27, 'insta': 27, 'instagram': 27, 'jornal': 27, 'linkedin': 27, 'twitter': 27, 'x':
27}, {'': (11, 'thinking'), 'facebook': 27, 'imprensa': 27, 'insta': 27, 'instagram': 27, 'jornal': 27, 'linkedin':
27, 'twitter': 27, 'x': 27}, {'<any_det>': 1462, 'a': 27, 'as': 27, 'na': 1463, 'no': 1464, 'o': 27, 'os': 27, 'pelo':
1463, 'que': 27, 'sobre': 27, 'um': 27, 'uma': 27}, {'perdida': 72}, {'': (23, 'contact'), '<to>': 1188, 'a': 894,
'lhe': 139, 'o': 894, 'para': 1189, 'pelo': 758, 'por': 758, 'via': 758}, {'eu': 446, 'la': 308, 'lo': 308, 'ma': 308,
'mas': 308, 'me': 446, 'mo': 308, 'mos': 308}, {'meu': 954, 'meus': 954, 'minha': 955, 'minhas': 954}, {'^': 210, 'a':
211, 'ao': 211, 'da': 211, 'do': 211, 'na': 211, 'no': 211, 'sobre': 211, 'à': 211}, {'anotacoes': 1062,
'comentarios': 1470, 'correcoes': 1062, 'feedback': 953, 'notas': 1470, 'opiniao': 953, 'parecer': 953, 'sugestoes':
1062, 'visao': 953}, {'anotacoes': 1062, 'comentarios': 1062, 'correcoes': 1062, 'meu': 954, 'meus': 954, 'minha':
954, 'minhas': 1471, 'notas': 1062, 'sugestoes': 1062}, {'<any_det>': 947, '<feedback_noun>': 945, '^': 966,
'algumas': 964, 'alguns': 964, 'anotacoes': 1062, 'as': 1064, 'bastante': 964, 'comentarios': 1062, 'correcoes': 1062,
'imenso': 964, 'imensos': 964, 'meus': 1063, 'minhas': 1063, 'muito': 964, 'notas': 1062, 'os': 1065, 'sugestoes':
1062, 'um': 775, 'uma': 974, 'umas': 964, 'uns': 964, 'varias': 964, 'varios': 964}, {'<any_det>': 947, '^': 966,
'algumas': 964, 'alguns': 964, 'bastante': 964, 'imenso': 964, 'imensos': 964, 'muito': 964, 'uma': 974, 'umas': 964,
'uns': 964, 'varias': 964, 'varios': 964}, {'curriculo': 1124, 'cv': 1124, 'meu': 955, 'meus': 954, 'minha': 954,
'minhas': 954}, {'<feedback_noun>': 945, 'anotacoes': 1062, 'comentarios': 1470, 'correcoes': 1062, 'feedback': 953,
'notas': 1470, 'opiniao': 953, 'parecer': 953, 'sugestoes': 1062, 'visao': 953}, {'meu': 954, 'meus': 1476, 'minha':
954, 'minhas': 954}, {'<feedback_noun>': 945, 'cliente': 774, 'contacto': 774, 'contato': 774, 'email': 209, 'lead':
774, 'mail': 209, 'zap': 209}, {'<feedback_noun>': 945, 'data': 970, 'mensagem': 209}, {'<any_det>': 944,
'<feedback_noun>': 945, '<to>': 1168, '^': 1169, 'a': 1469, 'algumas': 964, 'alguns': 964, 'anotacoes': 1062, 'as':
1472, 'audio': 209, 'bastante': 964, 'comentarios': 1062, 'correcoes': 1062, 'imenso': 964, 'imensos': 964, 'lhe':
1473, 'lhes': 1474, 'mail': 209, 'mensagem': 209, 'meu': 954, 'meus': 1471, 'minha': 954, 'minhas': 1471, 'muito':
964, 'notas': 1062, 'o': 1475, 'os': 1477, 'para': 1174, 'pra': 1175, 'pro': 886, 'sugestoes': 1062, 'um': 1478,
'uma': 1479, 'umas': 964, 'uns': 964, 'varias': 964, 'varios': 964, 'áudio': 209}, {'<letter>': 139}, {'<any_det>':
1017, '<letter>': 139, '^': 445, 'nota': 1016, 'p': 341, 'para': 449, 'pra': 449}, {'<any_det>': 1481, '<letter>':
139, 'eu': 446, 'me': 1482, 'nos': 451, 'p': 367, 'para': 452, 'pra': 452}, {'almocar': 29, 'encontrar': 29, 'jantar':
29, 'nos': 223, 'tomar': 29}, {'c': 862, 'com': 862, 'de': 1484}, {'c': 862, 'com': 862}, {'saudade': 139}, {'a':
1487, 'saudades': 139}, {'saudades': 139}, {'': (13, 'talk'), 'como': 0, 'da': 0, 'de': 0, 'do': 0, 'por': 628,
'porque': 0, 'que': 0, 'se': 0, 'sobre': 0}, {'a': 38, 'em': 38}, {'a': 743, 'isso': 874, 'o': 743}, {'mail': 139},
{'<letter>': 139, 'e': 1493, 'nota': 1016}, {'<any_det>': 1494, '<letter>': 139, 'a': 1013, 'e': 1493, 'em': 1014,
'esperando': 72, 'na': 1018, 'no': 1021, 'nota': 1016, 'pendurada': 72, 'pendurado': 72, 'plantada': 72, 'plantado':
72, 'à': 1013}, {'bolo': 72}, {'<any_det>': 1037, 'bolo': 72, 'furo': 72, 'o': 1496, 'para': 1042, 'pra': 1042, 'um':
1496}, {'para': 464, 'pra': 464, 'que': 1074}, {'...': 1073, 'p': 341, 'para': 467, 'pra': 467, 'que': 468}, {'...':
1073, 'p': 341, 'para': 341, 'pra': 341}, {'...': 1498, 'a': 743, 'isso': 874, 'me': 1499, 'nos': 1500, 'o': 743, 'p':
341, 'para': 349, 'pra': 349, 'que': 468}, {'para': 464, 'pra': 464, 'que': 1072}, {'...': 1073, 'p': 341, 'para':
467, 'pra': 467, 'que': 472}, {'...': 1502, 'me': 1503, 'nos': 1500, 'p': 341, 'para': 349, 'pra': 349, 'que': 472},
{'<any_det>': 1494, '<letter>': 139, 'e': 1493, 'nota': 1016}, {'<any_det>': 1494, '<letter>': 139, 'e': 1493, 'me':
477, 'nos': 451, 'nota': 1016, 'p': 341, 'para': 449, 'pra': 449}, {'para': 38, 'pra': 38}, {'cabeca': 72},
{'<any_det>': 1494, '<letter>': 139, 'completamente': 72, 'da': 1508, 'e': 1493, 'nota': 1016, 'totalmente': 72},
{'^': 425, 'me': 441, 'para': 123, 'pra': 123, 'que': 440}, {'<advises>': 455, '<called3>': 139, '<off>': 72,
'<says>': 1490, '<vowed3>': 456, '<wrote3>': 249, '^': 460, 'acompanhou': 659, 'alerta': 462, 'alertou': 462,
'avisando': 628, 'avisou': 462, 'chamou': 139, 'cobra': 303, 'cobrou': 303, 'coloca': 307, 'comprometi': 1491,
'confirmou': 1492, 'contando': 628, 'contou': 1492, 'convida': 929, 'convidam': 929, 'deixou': 1495, 'deu': 1497,
'deve': 319, 'devem': 319, 'disse': 1501, 'diz': 1504, 'empurrou': 382, 'encaminhou': 1505, 'encarrego': 1127,
'encontramos': 820, 'encontrei': 820, 'encoraja': 382, 'encorajou': 382, 'enviou': 1505, 'esqueci': 1184, 'estimulou':
382, 'fala': 408, 'falou': 470, 'falta': 1269, 'faltam': 702, 'garantiu': 424, 'ia': 475, 'incentiva': 382,
'incentivou': 382, 'insistiu': 476, 'lembrar': 1421, 'lembrei': 1424, 'ligou': 139, 'mandou': 1506, 'ofereci': 1507,
'passou': 1509, 'pede': 426, 'pediu': 1510, 'pergunto': 27, 'poe': 307, 'promete': 424, 'prometeu': 424, 'reuni': 820,
'reunimos': 820, 'sugeriu': 476, 'telefonou': 139, 'tem': 480, 'tinha': 475, 'têm': 480, 'vai': 308, 'vao': 308},
{'^': 113, 'a': 114, 'o': 114}, {'a': 114, 'o': 114}, {'a': 114, 'ao': 114, 'aos': 114, 'as': 114, 'com': 1513, 'em':
114, 'na': 114, 'no': 114, 'para': 114, 'pra': 114, 'à': 114, 'às': 114}, {'cunha': 991}, {'uma': 1515}, {'saudade':
72}, {'de': 1517}, {'<to>': 1254, 'a': 921, 'ao': 921, 'como': 708, 'lhe': 1158, 'lhes': 1158, 'para': 1255, 'por':
919, 'porque': 708, 'pra': 1161, 'pro': 1162, 'à': 921}, {'a': 688, 'ao': 688, 'aos': 688, 'à': 688}, {'obrigada':
1520, 'obrigado': 1520}, {'^': 1302}, {'^': 1302, 'de': 1522}, {'esquecer': 1523}, {'posso': 1524}, {'esquecer': 1523,
'me': 1524}, {'me': 1525, 'posso': 1526}, {'ausencia': 72}, {'melhor': 128}, {'^': 16, 'a': 289, 'eu': 128, 'nos':
128, 'nós': 128, 'o': 1529}, {'N': 1530}, {'da': 1531, 'de': 1531, 'dela': 1530, 'dele': 1530, 'do': 1531}, {'agenda':
29, 'minha': 1528, 'opiniao': 1532, 'visao': 1532}, {'N': 72}, {'da': 1534, 'de': 1534, 'do': 1534}, {'': (0,
'missed'), 'a': 72, 'ao': 72, 'em': 72, 'na': 72, 'nada': 72, 'no': 72, 'nossa': 72, 'nosso': 72, 'o': 72, 'à': 72},
{'noticias': 72, 'sinais': 72, 'sinal': 72}, {'certo': 1536, 'mais': 1537, 'noticias': 72, 'para': 693, 'pra': 693,
'sinais': 72, 'sinal': 72}, {'mais': 1294, 'nada': 72}, {'^': 605, 'lhe': 123}, {'^': 605, 'de': 1540, 'lhe': 123},
{'ninguem': 72}, {'possivel': 1536}, {'volta': 72}, {'de': 1544, 'mais': 72, 'nada': 72}, {'noticias': 72, 'sinal':
72}, {'<answers>': 72, 'deu': 1546, 'esquecer': 1541, 'liga': 1545, 'ligou': 1545, 'posso': 1524, 'respondeu': 1545},
{'realizou': 1536}, {'nada': 722}, {'<inf>': 72}, {'de': 1550}, {'como': 693, 'coragem': 1551, 'tempo': 703},
{'ninguem': 1536}, {'<answers>': 72, '<clitic>': 690, '<happens3>': 1536, '<seen1>': 72, 'a': 691, 'as': 691,
'atende': 72, 'cheguei': 694, 'consegui': 693, 'conseguimos': 693, 'da': 1101, 'dei': 696, 'desejei': 696, 'deu':
1538, 'disse': 1539, 'dá': 1101, 'esquece': 1421, 'esquecer': 1541, 'estava': 1542, 'falou': 1539, 'foi': 1543, 'fui':
832, 'havia': 1542, 'lhe': 699, 'lhes': 699, 'liga': 1545, 'ligou': 1545, 'mandei': 696, 'me': 1547, 'o': 691, 'os':
691, 'pega': 72, 'posso': 1526, 'pude': 693, 'recebi': 702, 'responde': 72, 'respondeu': 1545, 'retorna': 72, 'se':
1548, 'sei': 1549, 'tinha': 1542, 'tive': 1552, 'veio': 1553}, {'nem': 1534}, {'noticias': 72, 'para': 693, 'pra':
693, 'sinal': 72}, {'<answers>': 72, 'deu': 1546, 'liga': 1545, 'ligou': 1545, 'respondeu': 1545}, {'<answers>': 72,
'<clitic>': 690, '<seen1>': 72, 'N': 1555, 'cheguei': 694, 'consegui': 693, 'conseguimos': 693, 'deu': 1556, 'liga':
1545, 'ligou': 1545, 'me': 1557, 'noticia': 722, 'noticias': 722, 'novas': 722, 'novidades': 722, 'pude': 693,
'rasto': 722, 'respondeu': 1545, 'sinal': 722, 'tive': 704}, {'<answers>': 72, 'deu': 1546}, {'<answers>': 72, 'deu':
1546, 'me': 1559}, {'': (7, 'waiting'), '<of>': 34, 'da': 34, 'de': 34, 'do': 34}, {'dela': 1248, 'dele': 1248}, {',':
128, '^': 16}, {'lugar': 1563}, {'aguardo': 1561, 'entender': 1532, 'lugar': 1562, 'meu': 1564, 'seu': 1564, 'teu':
1564, 'vacuo': 72}, {'bolo': 72, 'furo': 72, 'o': 1496, 'para': 1042, 'pra': 1042, 'um': 1496}, {'...': 1498, 'a':
743, 'isso': 874, 'me': 1500, 'nos': 1500, 'o': 743, 'p': 341, 'para': 365, 'pra': 365}, {'...': 1502, 'me': 1500,
'nos': 1500, 'p': 341, 'para': 365, 'pra': 365}, {'juntos': 659}, {'D': 29, 'c': 139, 'com': 139}, {'<any_det>': 1494,
'<letter>': 139, 'e': 1493, 'me': 451, 'nos': 451, 'nota': 1016, 'p': 341, 'para': 341, 'pra': 341}, {'<advises>':
455, '<called3>': 139, '<off>': 72, '<says>': 1490, '<vowed3>': 456, '<we3>': 139, '<wrote3>': 249, '^': 490,
'alerta': 462, 'alertou': 462, 'avisou': 462, 'chamou': 139, 'confirmou': 1492, 'contou': 1492, 'convida': 929,
'convidam': 929, 'deixou': 1495, 'desencontramos': 72, 'desencontrámos': 72, 'deu': 1566, 'deve': 319, 'devem': 319,
'disse': 1567, 'diz': 1568, 'dois': 1569, 'empurrou': 382, 'encaminhou': 1505, 'encontramos': 1570, 'encontrei': 820,
'encoraja': 382, 'encorajou': 382, 'enviou': 1505, 'esquecemos': 1184, 'estimulou': 382, 'falamos': 126, 'falou': 491,
'falta': 702, 'faltam': 702, 'ia': 475, 'incentiva': 382, 'incentivou': 382, 'ligou': 139, 'mandou': 1571, 'passou':
1505, 'pede': 426, 'pediu': 426, 'reuni': 820, 'reunimos': 820, 'telefonou': 139, 'tem': 480, 'tinha': 475, 'têm':
480, 'vai': 308, 'vao': 308, 'vemos': 126}, {'mim': 94}, {'mental': 94, 'para': 1573, 'pessoal': 94}, {'<answers>':
72, '<came3>': 72, '<clitic>': 690, '<seen1>': 72, 'atendeu': 72, 'chegou': 72, 'cheguei': 694, 'consegui': 693,
'conseguimos': 693, 'deu': 1556, 'ligou': 72, 'me': 1559, 'pude': 693, 'respondeu': 72, 'tive': 704}, {'dois': 1569},
{'^': 622, 'conselho': 639, 'dica': 639, 'opiniao': 639, 'palpite': 639, 'quais': 0, 'qual': 0, 'recado': 639, 'seu':
650, 'sua': 650, 'sugestao': 639}, {'<to>': 812, 'N': 688, 'a': 688, 'ao': 688, 'aos': 688, 'à': 688}, {'para': 38},
{'<him>': 881, 'a': 882, 'o': 882}, {'<to>': 882, '^': 876, 'a': 1118, 'as': 1118, 'com': 883, 'lhe': 881, 'lhes':
881, 'me': 1579, 'meu': 1004, 'meus': 1004, 'minha': 1004, 'minhas': 1004, 'nossa': 1004, 'nosso': 1004, 'o': 1118,
'os': 1118, 'para': 1580, 'pra': 1122}, {'dois': 1569, 'quais': 0, 'qual': 0}, {'entrevista': 27}, {'podcast': 27,
'video': 27, 'vídeo': 27}, {'palestra': 27}, {'a': 1583, 'o': 1584, 'que': 27, 'um': 1584, 'uma': 1585}, {'<them>':
909, 'N': 910, 'a': 911, 'avisar': 629, 'contar': 629, 'dizer': 629, 'me': 648, 'o': 911, 'que': 734}, {'D': 191,
'para': 193, 'pra': 193, 'pro': 193}, {'apanhar': 29, 'buscar': 29}, {'apanhar': 572, 'buscar': 572, 'me': 1589,
'nos': 1589, 'ser': 1281}, {'escritorio': 29}, {'em': 642}, {'': (2, 'plan'), 'a': 642, 'almocar': 29, 'beber': 29,
'dormir': 29, 'jantar': 29, 'lanchar': 29, 'tomar': 29}, {'^': 11, 'em': 642}, {'apanhar': 29, 'buscar': 29,
'visitar': 29}, {'D': 191, 'apanhar': 572, 'buscar': 572, 'me': 1589, 'nos': 1589}, {'comigo': 29}, {'<moved_pp>':
1588, 'D': 191, 'a': 1590, 'agora': 1281, 'almocar': 29, 'ao': 1591, 'apanhar': 572, 'aqui': 1592, 'buscar': 572,
'ca': 1593, 'jantar': 29, 'la': 1594, 'lo': 308, 'lá': 1592, 'ma': 308, 'mas': 308, 'me': 1595, 'mo': 308, 'mos': 308,
'nos': 1589, 'para': 1596, 'pra': 193, 'pro': 193, 'ter': 1597}, {'nossa': 642}, {'casa': 29, 'nossa': 642}, {'a':
642}, {'comigo': 29, 'connosco': 29}, {'a': 1600, 'almocar': 29, 'aqui': 1592, 'beber': 29, 'ca': 1601, 'jantar': 29,
'lanchar': 29, 'ter': 1602, 'tomar': 29, 'visitar': 29}, {'a': 1599, 'almocar': 29, 'aqui': 1592, 'beber': 29, 'ca':
1603, 'jantar': 29, 'lanchar': 29, 'ter': 1602, 'tomar': 29, 'visitar': 29}, {'manha': 139, 'noite': 139, 'tarde':
139}, {'semana': 139}, {'de': 1606}, {'dia': 139, 'fim': 1607}, {'...': 820, 'a': 1605, 'em': 147, 'la': 139, 'lá':
139, 'na': 987, 'no': 139, 'o': 1608, 'pela': 139, 'pelo': 139, 'por': 147}, {'apanhar': 572, 'buscar': 572}, {'a':
1610, 'apanhar': 572, 'buscar': 572, 'para': 1610}, {'<review_inf>': 1217, 'ensinando': 708, 'ensinar': 708,
'explicando': 708, 'explicar': 708, 'mostrando': 708, 'mostrar': 708}, {'a': 1612, 'c': 139, 'com': 139, 'ensinando':
708, 'ensinar': 708, 'explicando': 708, 'explicar': 708, 'mostrando': 708, 'mostrar': 708}, {'avaliacao': 763,
'devolutiva': 763, 'feedback': 763, 'manha': 139, 'meu': 954, 'meus': 954, 'minha': 955, 'minhas': 954, 'noite': 139,
'tarde': 139}, {'meu': 954, 'meus': 954, 'minha': 954, 'minhas': 954}, {'avaliacao': 763, 'cliente': 774, 'contacto':
774, 'contato': 774, 'devolutiva': 763, 'feedback': 763, 'lead': 774}, {'<any_det>': 947, '<feedback_noun>': 945, '^':
966, 'a': 771, 'algumas': 964, 'alguns': 964, 'bastante': 964, 'imenso': 964, 'imensos': 964, 'muito': 964, 'o': 771,
'um': 1616, 'uma': 1333, 'umas': 964, 'uns': 964, 'varias': 964, 'varios': 964}, {'avaliacao': 763, 'curriculo': 1124,
'cv': 1124, 'devolutiva': 763, 'dia': 139, 'feedback': 763, 'fim': 1607, 'meu': 955, 'meus': 954, 'minha': 954,
'minhas': 954}, {'meu': 954, 'meus': 955, 'minha': 954, 'minhas': 954}, {'<feedback_noun>': 945, 'avaliacao': 763,
'cliente': 774, 'contacto': 774, 'contato': 774, 'devolutiva': 763, 'feedback': 763, 'lead': 774}, {'<feedback_noun>':
945, 'avaliacao': 763, 'data': 970, 'devolutiva': 763, 'feedback': 763}, {'...': 1613, '<any_det>': 944,
'<feedback_noun>': 945, '<to>': 1168, '^': 1169, 'a': 1614, 'algumas': 964, 'alguns': 964, 'as': 1615, 'bastante':
964, 'em': 147, 'imenso': 964, 'imensos': 964, 'la': 139, 'lhe': 1617, 'lhes': 1474, 'lá': 139, 'meu': 954, 'meus':
954, 'minha': 954, 'minhas': 954, 'muito': 964, 'na': 987, 'no': 139, 'o': 1618, 'os': 1619, 'para': 1174, 'pela':
139, 'pelo': 139, 'por': 147, 'pra': 1175, 'pro': 886, 'um': 1620, 'uma': 1621, 'umas': 964, 'uns': 964, 'varias':
964, 'varios': 964}, {'cabeca': 72, 'ideia': 72}, {'completamente': 72, 'da': 1623, 'totalmente': 72}, {'<moved_pp>':
1588, 'D': 191, 'a': 1344, 'agora': 1281, 'me': 1624, 'para': 193, 'pra': 193, 'pro': 193}, {'^': 1070}, {'': (8,
'asked'), 'N': 1626}, {'<to>': 917}, {'opiniao': 1628}, {'a': 917, 'o': 917}, {'': (8, 'asked'), '<to>': 917, '^':
1070, 'para': 1630}, {'<to>': 917, 'para': 1630}, {'conselho': 1628}, {'<to>': 1627, '^': 1070, 'a': 1629, 'ajuda':
1628, 'conselho': 1628, 'lhe': 1631, 'lhes': 1632, 'opiniao': 1628, 'para': 1630, 'um': 1633}, {'<to>': 917, 'lhe':
1632, 'lhes': 1632, 'para': 1630}, {'^': 865}, {'^': 865, 'eu': 607, 'lhe': 1636}, {'': (5, 'mine'), '<giveinf>': 38,
'<subj>': 16, 'me': 350, 'nao': 351, 'não': 351}, {'<giveinf>': 38, '<subj>': 16, 'me': 350, 'nao': 351, 'não': 351},
{'^': 1639, 'lhe': 606}, {'^': 1638, 'a': 439, 'eu': 1640, 'lhe': 1636, 'nos': 362, 'nós': 362}, {'^': 425, 'para':
1637, 'pra': 608, 'que': 1641}, {'': (4, 'needs_from_me'), '<giveinf>': 38, '<subj>': 16, 'me': 350, 'nao': 351,
'não': 351}, {'': (4, 'needs_from_me'), '<giveinf>': 38}, {'^': 1644}, {'^': 1643, 'lhe': 1645, 'lhes': 303}, {'^':
1639, 'a': 502, 'eu': 1646, 'lhe': 606, 'nos': 362, 'nós': 362}, {'^': 499, 'me': 1642, 'nos': 426, 'para': 608,
'pra': 608, 'que': 1647}, {'carona': 139}, {'vistos': 0}, {'call': 72}, {'a': 1651}, {'<date>': 72, 'call': 72}, {'a':
1653, 'ao': 831, 'o': 831, 'à': 831}, {'se': 0}, {'': (8, 'asked'), '<to>': 917, 'para': 1630}, {'<to>': 917, 'lhe':
1656, 'lhes': 1632, 'para': 1630}, {'me': 27}, {',': 905, 'em': 842}, {',': 905, '^': 906, 'a': 908, 'em': 842, 'eu':
907}, {'N': 1660}, {'<them>': 909, 'N': 1659, 'a': 1661, 'o': 1661, 'que': 0}, {'<them>': 909, 'N': 910, 'a': 911,
'avisar': 629, 'contar': 629, 'dizer': 629, 'me': 648, 'o': 911}, {'<inf>': 94}, {'^': 485, 'a': 299, 'as': 299, 'da':
508, 'das': 509, 'de': 513, 'do': 508, 'dos': 509, 'o': 299, 'os': 299, 'que': 514, 'se': 1664}, {'<giveinf>': 38,
'lhe': 605}, {'^': 1666}, {'^': 1666, 'de': 1667}, {'^': 1666, 'apresenta': 1047, 'apresentar': 1052, 'apresentá':
1047, 'coloca': 1055, 'colocá': 1055, 'conecta': 1047, 'conectar': 1052, 'conectá': 1047, 'de': 1667, 'juntar': 1052,
'pensar': 27, 'po': 1058}, {'^': 1141, 'com': 1144}, {':': 748}, {'lhe': 72}, {'<see_inf>': 72, 'ligar': 1672}, {'N':
1459}, {'': (5, 'mine'), '^': 38, 'que': 38}, {'a': 1674, 'o': 1674}, {'': (5, 'mine'), '<to>': 1674, '^': 38, 'lhe':
1675, 'lhes': 1675, 'para': 1676, 'que': 38}, {'': (5, 'mine'), '<to>': 1674, 'lhe': 1459, 'lhes': 1459, 'para': 1676,
'que': 38}, {'<date>': 29, 'passo': 94}, {'passos': 94}, {'N': 809, 'conversa': 839}, {'N': 809, 'a': 1681, 'em': 849,
'o': 810}, {'N': 836, 'conversa': 839}, {'N': 836, 'a': 1683, 'o': 837}, {'<moved_pp>': 1588, 'D': 191, 'agora': 1588,
'para': 193, 'pra': 193, 'pro': 193}, {'e': 1685, 'fica': 1685, 'ficou': 1685, 'muda': 1685, 'mudou': 1685, 'passa':
1685, 'passou': 1685, 'sera': 1685, 'vai': 1685, 'é': 1685}, {'D': 1686, 'quarta': 1686, 'quinta': 1686, 'segunda':
1686, 'sexta': 1686, 'terca': 1686}, {'D': 1686, 'marcada': 1687, 'marcado': 1687, 'quarta': 1686, 'quinta': 1686,
'segunda': 1686, 'sexta': 1686, 'terca': 1686}, {'ser': 1687}, {'era': 1687, 'estava': 1688, 'ia': 1689, 'seria':
1687, 'tinhamos': 1687}, {'dia': 27}, {'encontramos': 72, 'encontrámos': 72}, {'encontrei': 72, 'liguei': 72, 'nos':
1692, 'vi': 72}, {'': (6, 'theirs'), 'me': 11, 'nos': 11}, {'a': 315, 'as': 315, 'o': 315, 'os': 315},
{'<would_give>': 1694, 'acaba': 1695, 'conclui': 1695, 'entrega': 1695, 'fecha': 1695, 'termina': 1695},
{'<would_give>': 1694}, {'^': 1697}, {'<is3>': 0, '<they>': 0, '^': 1696, 'era': 1687, 'estava': 1688, 'ia': 1689,
'me': 1698, 'nos': 1698, 'saudade': 72, 'seria': 1687, 'tinhamos': 1687}, {'foi': 744}, {'avisou': 1700, 'contou':
1700, 'disse': 1700}, {'': (13, 'talk'), 'me': 1701, 'nos': 1701, 'sabe': 27}, {'quando': 0, 'quanto': 0, 'se': 0},
{'^': 516, 'a': 299, 'as': 299, 'da': 299, 'de': 393, 'do': 299, 'o': 299, 'os': 299, 'que': 519, 'saber': 1703}, {'':
(11, 'thinking'), 'aparecer': 327, 'ir': 327, 'juntar': 328, 'passar': 327, 'ter': 327, 'vinha': 327, 'vir': 327,
'viria': 327}, {'^': 521, 'aparecer': 327, 'de': 1705, 'em': 329, 'ir': 327, 'juntar': 328, 'passar': 327, 'que': 522,
'ter': 327, 'vinha': 327, 'vir': 327, 'viria': 327}, {'<letter>': 139, 'chamada': 139, 'visita': 139}, {'<any_det>':
1707, '<letter>': 139, '^': 828, 'chamada': 139, 'visita': 139}, {'<any_det>': 1707, '<letter>': 139, 'chamada': 139,
'visita': 139}, {'dela': 649, 'dele': 649}, {'<any_det>': 664, 'a': 1377, 'as': 666, 'em': 667, 'meu': 663, 'minha':
663, 'o': 1378, 'os': 669, 'para': 667, 'pra': 667, 'que': 560, 'um': 663, 'uma': 663}, {'N': 1711, 'a': 1383, 'o':
1383}, {'': (9, 'told'), '<pro>': 662, 'minha': 664}, {'': (9, 'told'), '<any_det>': 664, 'a': 1713, 'as': 666, 'em':
667, 'meu': 663, 'minha': 663, 'o': 1378, 'os': 669, 'para': 667, 'pra': 667, 'que': 560, 'um': 663, 'uma': 663},
{'<him>': 670, 'a': 681, 'ela': 1382, 'ele': 1382, 'o': 681, 'que': 560}, {'<him>': 670, 'ela': 1382, 'ele': 1382,
'que': 560}, {'<any_det>': 1386, '<to>': 1712, 'N': 1385, 'a': 1387, 'as': 666, 'com': 675, 'em': 667, 'la': 662,
'lhe': 1714, 'lhes': 1714, 'lo': 662, 'meu': 663, 'minha': 663, 'o': 1390, 'os': 669, 'para': 1715, 'pra': 1716,
'que': 560, 'um': 663, 'uma': 663}, {'duvidas': 708, 'perguntas': 708}, {'a': 1718, 'as': 1718, 'às': 1718}, {'c':
139, 'com': 139, 'me': 820}, {'me': 172}, {'<any_det>': 720, 'a': 743, 'as': 743, 'lhe': 211, 'lhes': 211, 'o': 743,
'os': 743}, {'com': 139, 'para': 139, 'pra': 139}, {'ela': 1248, 'ele': 1248, 'eu': 1563}, {'': (14, 'together'), 'N':
139, 'a': 1411, 'o': 743, 'tambem': 744, 'à': 1412}, {'calhar': 27, 'compromete': 309, 'comprometeu': 309,
'encarrega': 384, 'esqueceu': 722, 'fosse': 1724, 'juntaram': 1413, 'juntou': 1725, 'ofereceu': 527}, {'': (0,
'missed'), 'da': 72, 'de': 72, 'do': 72}, {'atender': 72, 'efeito': 72, 'falar': 72, 'noticia': 722, 'noticias': 1727,
'novas': 722, 'novidades': 722, 'rasto': 722, 'responder': 72, 'resposta': 72, 'retorno': 72, 'sinal': 1727, 'sorte':
72, 'sucesso': 72, 'ver': 72}, {'me': 820}, {'aniversario': 24, 'aniversário': 24, 'niver': 24}, {'aniversario': 24,
'aniversário': 24, 'niver': 24, 'o': 1730, 'que': 27}, {'bom': 27}, {'^': 113, 'a': 114, 'ao': 114, 'aos': 114, 'as':
114, 'com': 114, 'em': 114, 'na': 114, 'no': 114, 'para': 114, 'à': 114, 'às': 114}, {'coaching': 1733, 'mentoria':
1733, 'mentorias': 1733, 'mentoring': 1733}, {'de': 1734}, {'falta': 722}, {'a': 1736, 'falta': 722}, {'chama': 72},
{'com': 27, 'que': 27}, {'na': 1463, 'no': 1463, 'pelo': 1463, 'que': 0}, {'<pro>': 662, 'minha': 1386}, {'<pro>':
662, 'meu': 1386}, {'<any_det>': 1386, '<to>': 1712, 'a': 1741, 'as': 666, 'com': 675, 'em': 667, 'lhe': 1711, 'lhes':
1711, 'meu': 663, 'minha': 663, 'o': 1742, 'os': 669, 'para': 1715, 'pra': 1716, 'que': 560, 'um': 663, 'uma': 663},
{'da': 638, 'dela': 914, 'dele': 914, 'do': 638}, {'a': 403, 'agendada': 29, 'agendado': 29, 'aguardando': 299,
'esperando': 299, 'marcada': 29, 'marcado': 29, 'à': 403}, {'ca': 744, 'la': 744, 'lá': 744, 'tambem': 744}, {'': (14,
'together'), 'ca': 744, 'la': 744, 'lá': 744, 'tambem': 744}, {'apareceram': 874, 'apareceu': 1746, 'estava': 1747,
'estavam': 874, 'esteve': 1747, 'estiveram': 874, 'la': 1420, 'lá': 1420, 'veio': 1747, 'vieram': 874}, {'desligado':
72}, {'<inf>': 94, '^': 531, 'me': 308, 'nos': 308}, {'...': 1278, 'de': 532, 'que': 1750}, {'a': 29, 'o': 29}, {'^':
605, 'almocar': 172, 'encontrar': 29, 'estar': 172, 'lhe': 123, 'lhes': 123, 'ver': 1752}, {'<date>': 29, 'de': 1753,
'que': 1753, 'um': 30, 'uma': 30}, {'': (5, 'mine'), '^': 605, 'almocar': 172, 'apresenta': 1047, 'apresentar': 1052,
'apresentá': 1047, 'coloca': 1055, 'colocá': 1055, 'conecta': 1047, 'conectar': 1052, 'conectá': 1047, 'encontrar':
29, 'estar': 172, 'juntar': 1052, 'lhe': 123, 'lhes': 123, 'pensar': 27, 'po': 1058, 'ver': 1752}, {'<date>': 29,
'de': 1755, 'que': 1755, 'saudades': 72, 'um': 30, 'uma': 30}, {'adiar': 72, 'cancelar': 72, 'desmarcar': 72,
'suspender': 72}, {'de': 1757, 'que': 1757}, {'': (5, 'mine'), 'me': 34}, {'<giveinf>': 1759}, {'^': 34, 'encontrar':
72}, {'<see_inf>': 72, '^': 1760, 'me': 1761, 'nos': 319}, {'^': 430, 'agendado': 72, 'combinado': 72, 'de': 1762,
'ficado': 330, 'marcado': 72, 'que': 1762}, {'com': 917}, {'a': 1718, 'as': 1718, 'duvidas': 1764, 'às': 1718},
{'<any_det>': 1328, '<date>': 139, 'de': 1757, 'que': 1757}, {'dever': 119, 'pensar': 728}, {'a': 1767, 'devendo':
119, 'do': 94, 'pensando': 728}, {':': 94}, {'almoco': 139, 'almoço': 139}, {'<any_det>': 139, 'cafe': 139,
'cafezinho': 139, 'café': 139, 'cha': 139, 'chopp': 139, 'pequeno': 1770, 'um': 801}, {'cafe': 139, 'café': 139, 'um':
139, 'uma': 139}, {'': (23, 'contact'), 'de': 1428}, {'<any_det>': 139, 'bolo': 72, 'cafe': 139, 'cafezinho': 139,
'café': 139, 'cano': 72, 'cha': 1773, 'chopp': 139, 'furo': 72, 'nega': 72, 'pequeno': 1770, 'tampa': 72, 'um': 1433,
'uma': 1433}, {'<any_det>': 139, 'cafe': 139, 'cafezinho': 139, 'café': 139, 'cha': 139, 'chopp': 139, 'pequeno':
1770}, {'': (23, 'contact'), 'N': 1142, 'a': 1143, 'o': 1143}, {'^': 1141, 'c': 139, 'com': 1776}, {'mails': 139},
{'audios': 139, 'e': 1778, 'emails': 139, 'mails': 139, 'mensagens': 139, 'áudios': 139}, {'de': 1779}, {'': (23,
'contact'), 'ideia': 139}, {'audios': 139, 'e': 1778, 'emails': 139, 'figurinhas': 139, 'ideia': 139, 'impressoes':
139, 'mails': 139, 'mensagens': 139, 'uma': 1781, 'umas': 139, 'áudios': 139}, {'adiado': 72}, {'a': 1767, 'devendo':
119, 'pensando': 728}, {'desses': 27, 'destes': 27}, {'<drink>': 820, 'dia': 1785}, {'<drink>': 820, 'vez': 628},
{'<drink>': 820}, {'dar': 11, 'devolver': 11, 'enviar': 11, 'mandar': 11, 'pagar': 11, 'trazer': 11}, {'<giveinf>':
242, '<inf>': 545, 'falar': 547, 'me': 1789}, {'D': 191, 'a': 815, 'o': 815}, {'<moved_pp>': 1281, '^': 1790, 'a':
1344, 'agora': 1281, 'ao': 815, 'me': 308, 'na': 815, 'no': 815, 'nos': 308, 'para': 1791, 'pra': 1348, 'pro': 1348},
{'<see_inf>': 29, '^': 605, 'a': 642, 'encontrar': 572, 'falar': 172, 'lhe': 1636, 'lhes': 606, 'me': 643, 'nos': 644,
'ter': 645, 'ver': 652}, {'<giveinf>': 242, 'me': 1789}, {'^': 1794, 'me': 308, 'nos': 308}, {'apanhar': 572,
'buscar': 572, 'me': 1589, 'nos': 1589, 'nossa': 642}, {'': (2, 'plan'), 'a': 1600, 'almocar': 29, 'aqui': 1592,
'beber': 29, 'ca': 1601, 'dormir': 29, 'jantar': 29, 'lanchar': 29, 'ter': 1602, 'tomar': 29, 'visitar': 29},
{'apanhar': 572, 'buscar': 572, 'me': 1589, 'nos': 1589}, {'a': 1796, 'almocar': 29, 'ao': 1591, 'apanhar': 572,
'aqui': 1592, 'beber': 29, 'buscar': 572, 'ca': 1797, 'jantar': 29, 'la': 1592, 'lanchar': 29, 'lá': 1592, 'me': 1595,
'nos': 1589, 'para': 1798, 'ter': 1602, 'tomar': 29, 'visitar': 29}, {'nos': 173}, {'N': 139, 'entrevista': 27}, {'N':
139, 'podcast': 27, 'video': 27, 'vídeo': 27}, {'N': 139, 'a': 1801, 'as': 743, 'me': 820, 'na': 1463, 'no': 1463,
'o': 1802, 'os': 743, 'passar': 27, 'pelo': 1463, 'que': 27, 'um': 1584, 'uma': 1585}, {'com': 66}, {'a': 743, 'as':
743, 'o': 743, 'os': 743}, {'com': 793, 'em': 793, 'na': 793, 'no': 793, 'para': 793}, {'^': 605, 'casa': 29},
{'<see_inf>': 29, '^': 605, 'a': 1807, 'com': 66, 'encontrar': 572, 'falar': 172, 'lhe': 1636, 'lhes': 606, 'me': 643,
'nos': 644, 'o': 606, 'ter': 645, 'ver': 652}, {'espera': 226, 'ultima': 651}, {'aniversario': 1095, 'aniversário':
1095, 'da': 380, 'de': 380, 'niver': 1095, 'o': 1098, 'para': 606, 'pra': 606, 'preciso': 1099, 'que': 606}, {'$':
112, '//': 136, '<advises>': 138, '<called3>': 140, '<came3>': 159, '<cheered1>': 163, '<date>': 171, '<eat1>': 173,
'<give1>': 174, '<handed1>': 185, '<hours>': 190, '<moved1>': 198, '<moved_pp>': 201, '<off>': 72, '<off_pp>': 72,
'<opines>': 208, '<rang1>': 209, '<read1>': 217, '<says>': 219, '<set>': 220, '<set_up>': 225, '<shall1>': 29,
'<stays>': 228, '<talked1>': 231, '<they>': 553, '<tip>': 559, '<told1>': 562, '<vowed1>': 568, '<vowed3>': 241,
'<wants3>': 246, '<was_to>': 570, '<wrote3>': 571, 'D': 576, 'N': 614, '^': 621, 'a': 653, 'abracei': 139, 'acabamos':
654, 'acabei': 656, 'acabámos': 654, 'acao': 657, 'acha': 297, 'acho': 658, 'acompanharam': 660, 'acompanhei': 139,
'acompanhou': 660, 'aconselhei': 684, 'acordamos': 687, 'acordámos': 687, 'adiado': 72, 'agradecemos': 689,
'agradecer': 689, 'agradeci': 689, 'agradeco': 689, 'aguarda': 300, 'aguardamos': 34, 'aguardando': 623, 'aguardo':
34, 'ainda': 706, 'ajudamos': 712, 'ajudei': 715, 'ajudámos': 712, 'alertou': 302, 'alinhamos': 139, 'alinhámos': 139,
'almocamos': 139, 'almocei': 139, 'almoco': 717, 'almoçamos': 139, 'almoço': 717, 'almoçámos': 139, 'analisei': 721,
'andamos': 723, 'andei': 727, 'ando': 730, 'animei': 731, 'ansiosa': 733, 'ansioso': 733, 'antes': 735, 'anunciei':
738, 'ao': 741, 'apanhei': 742, 'apareceram': 744, 'apareceu': 745, 'apresentacao': 749, 'apresentamos': 759,
'apresentando': 760, 'apresentei': 773, 'apresentámos': 759, 'arranjei': 777, 'as': 778, 'assim': 735, 'ate': 735,
'avisando': 785, 'avisei': 790, 'avisou': 791, 'banco': 795, 'batemos': 796, 'bati': 797, 'bebemos': 799, 'bebi': 800,
'bebo': 802, 'botei': 811, 'brigada': 813, 'brigado': 813, 'brindamos': 139, 'brindámos': 139, 'cabe': 814, 'cai':
817, 'caiu': 817, 'caixa': 819, 'call': 717, 'caminhei': 820, 'carta': 823, 'celebramos': 139, 'chamada': 825,
'chamadas': 827, 'chega': 830, 'chegam': 830, 'cheguei': 833, 'cobra': 303, 'cobri': 835, 'cobrou': 303, 'coloca':
307, 'colocamos': 841, 'colocar': 845, 'coloquei': 850, 'com': 858, 'combinamos': 868, 'combinei': 870, 'combinámos':
868, 'comemora': 871, 'comemoramos': 139, 'comemorei': 139, 'comemos': 139, 'comentei': 872, 'comi': 873, 'comigo':
659, 'compareceram': 874, 'compartilhei': 887, 'completa': 871, 'compromete': 310, 'comprometeu': 310, 'comprometi':
889, 'conduzi': 892, 'conectei': 895, 'confirma': 897, 'confirmado': 897, 'confirmamos': 897, 'confirmei': 898,
'confirmou': 900, 'confirmámos': 897, 'conforme': 912, 'conhecemos': 139, 'conheci': 139, 'connosco': 659, 'conosco':
659, 'conselho': 916, 'consolei': 731, 'consultei': 918, 'conta': 311, 'contando': 628, 'contei': 924, 'contou': 925,
'convenci': 926, 'conversa': 928, 'conversamos': 139, 'conversei': 139, 'conversinha': 928, 'conversámos': 139,
'convida': 930, 'convidaram': 140, 'convidou': 140, 'correio': 932, 'corri': 820, 'corrigi': 933, 'creio': 658,
'cruz': 934, 'cruzamo': 935, 'cruzei': 937, 'cuja': 0, 'cujo': 0, 'cumprimentei': 139, 'dado': 628, 'defende': 312,
'dei': 993, 'deixa': 994, 'deixei': 1012, 'deixou': 1022, 'demos': 1028, 'depois': 1029, 'desde': 735, 'desejei':
1032, 'desejosa': 733, 'desejoso': 733, 'desencontramos': 72, 'desencontrámos': 72, 'desliguei': 1034, 'deu': 1043,
'deve': 320, 'devem': 321, 'deveria': 1044, 'devia': 1045, 'deviamos': 1044, 'devido': 0, 'devo': 1060, 'devolve':
1061, 'devolvi': 1067, 'devolvo': 1069, 'dica': 916, 'direto': 817, 'discussao': 928, 'discutimos': 139, 'disse':
1084, 'diz': 1092, 'dizem': 628, 'dizendo': 785, 'e': 1100, 'ela': 1106, 'ele': 1106, 'em': 1108, 'embora': 1109,
'emprestei': 1123, 'empurrou': 383, 'encaminhei': 1126, 'encarrega': 385, 'encarrego': 1128, 'encontramo': 1129,
'encontramos': 1134, 'encontrei': 1135, 'encontro': 1136, 'encontrámo': 935, 'encontrámos': 1135, 'encorajei': 731,
'encorajou': 383, 'enquanto': 734, 'ensaiamos': 1139, 'ensaiei': 1145, 'ensaiámos': 1139, 'ensinando': 1149,
'ensinar': 1149, 'ensinei': 1163, 'entende': 312, 'entrega': 1061, 'entrego': 1164, 'entreguei': 1166, 'entrevista':
717, 'entrevistei': 139, 'envia': 1061, 'enviei': 1177, 'envio': 1164, 'enviou': 1179, 'era': 1180, 'eramos': 1181,
'esbarrei': 937, 'escapou': 1185, 'escrevi': 1190, 'espera': 398, 'esperamos': 1192, 'esperando': 623, 'esperei':
1195, 'espero': 1192, 'esquecemos': 1196, 'esqueceu': 1198, 'esqueci': 1199, 'esta': 1203, 'estamos': 1207, 'estava':
1209, 'estavam': 1210, 'estavamos': 1213, 'esteve': 1214, 'estive': 1223, 'estivemos': 1226, 'estiveram': 744,
'estou': 1229, 'estreia': 717, 'está': 1203, 'eu': 1252, 'evento': 717, 'explicando': 1149, 'explicar': 1149,
'explicou': 925, 'expliquei': 1256, 'exposicao': 717, 'faco': 1239, 'fala': 408, 'falamos': 139, 'faleceu': 26,
'falei': 1259, 'falou': 409, 'falta': 1270, 'faltam': 1271, 'faltei': 832, 'falámos': 139, 'farei': 1239, 'faz': 1280,
'fazia': 871, 'feedback': 953, 'festejei': 139, 'fica': 1289, 'ficam': 1293, 'ficamos': 1308, 'ficara': 416,
'ficaram': 417, 'fico': 1312, 'ficou': 1322, 'ficámos': 1324, 'fiquei': 1327, 'fiz': 1342, 'fizemos': 1343, 'foi':
1349, 'fomos': 1351, 'foram': 874, 'fui': 1353, 'garante': 1354, 'garantiu': 424, 'gostaria': 1355, 'gostava': 1357,
'gracas': 1359, 'gravador': 1361, 'h': 1364, 'ha': 1370, 'haviamos': 1371, 'hoje': 1373, 'hora': 1364, 'horas': 1364,
'ia': 434, 'iam': 435, 'ideia': 27, 'inalcancavel': 72, 'inauguracao': 717, 'incentivei': 731, 'incentivou': 383,
'incontactaveis': 72, 'incontactavel': 72, 'incontatavel': 72, 'indiquei': 1396, 'informei': 1397, 'insiste': 438,
'insisti': 1400, 'insistiu': 444, 'intro': 1404, 'ja': 1408, 'jantamos': 139, 'jantar': 717, 'jantei': 139,
'jantámos': 139, 'jogamos': 139, 'joguei': 1409, 'jogámos': 139, 'juntamo': 935, 'juntaram': 1414, 'juntei': 1415,
'juntou': 1419, 'la': 1420, 'lancamento': 717, 'lanchamos': 139, 'lanchei': 139, 'lanchámos': 139, 'lembra': 1421,
'lembrar': 1423, 'lembrei': 1425, 'lembrete': 94, 'levei': 1434, 'levo': 1069, 'lhe': 1461, 'lhes': 1461, 'li': 1465,
'ligacao': 1466, 'liguei': 1467, 'lá': 1420, 'manda': 1468, 'mandei': 1480, 'mando': 1164, 'mandou': 1483, 'marcamos':
1485, 'marcámos': 1486, 'marquei': 1485, 'matamos': 1488, 'matámos': 1489, 'me': 1511, 'mentorei': 1512, 'mentoria':
1514, 'mentorias': 1514, 'meti': 1516, 'ministrei': 892, 'morrendo': 1518, 'morreu': 26, 'mostrando': 1149, 'mostrar':
1149, 'mostrei': 1519, 'muda': 1281, 'mudou': 1281, 'muita': 1517, 'muito': 1521, 'n': 1527, 'na': 1533, 'nada': 1535,
'nao': 1554, 'nasceu': 26, 'necessita': 489, 'nem': 1558, 'ninguem': 1560, 'no': 1565, 'nos': 1572, 'nota': 1574,
'nunca': 1575, 'não': 1554, 'nós': 1576, 'o': 1577, 'obrigada': 1578, 'obrigado': 1578, 'ocupa': 385, 'ocupo': 1128,
'ofereceu': 496, 'ofereci': 1581, 'opiniao': 639, 'os': 1582, 'ouvi': 1586, 'palpite': 639, 'para': 1587, 'parece':
628, 'participaram': 744, 'participou': 874, 'partilhei': 887, 'passa': 1598, 'passam': 1604, 'passamos': 1609,
'passara': 1611, 'passei': 1622, 'passo': 1164, 'passou': 1625, 'passámos': 1609, 'pede': 498, 'pedi': 1634,
'pedimos': 1635, 'pediu': 1648, 'peguei': 1649, 'pelos': 1650, 'pendente': 606, 'pensa': 312, 'pensava': 330, 'penso':
658, 'perdemos': 1652, 'perdi': 1654, 'pergunta': 1655, 'perguntamos': 1635, 'perguntei': 1657, 'pergunto': 1658,
'perguntou': 1655, 'poe': 307, 'por': 1662, 'porque': 0, 'porquê': 0, 'pq': 0, 'pra': 1663, 'precisa': 1665,
'precisamos': 1668, 'precisava': 1421, 'preciso': 1669, 'prefere': 291, 'preferia': 291, 'preparei': 1670,
'presentacion': 1671, 'presentation': 1671, 'presente': 744, 'presentes': 744, 'procurei': 1673, 'promete': 424,
'prometemos': 1677, 'prometeu': 424, 'prometi': 1678, 'propoe': 378, 'propos': 378, 'propus': 1400, 'proxima': 30,
'proximo': 1679, 'proximos': 1680, 'pus': 1682, 'pusemos': 1684, 'pôr': 845, 'q': 1690, 'qualquer': 1691, 'quando':
734, 'quase': 1693, 'que': 1699, 'quem': 1702, 'quer': 1704, 'queria': 1706, 'quis': 1673, 'reagendada': 191,
'reagendado': 191, 'reagendamos': 191, 'reagendar': 191, 'reagendámos': 191, 'recado': 639, 'recebemos': 1708,
'receberam': 140, 'receberei': 829, 'recebeu': 140, 'recebi': 1709, 'recebo': 829, 'recomendacao': 1710, 'recomendei':
1717, 'reencontrei': 1135, 'reenviou': 1179, 'remarcada': 191, 'remarcado': 191, 'remarcamos': 191, 'remarcar': 191,
'remarcou': 191, 'remarcámos': 191, 'repassei': 1670, 'requer': 526, 'respondi': 1719, 'resta': 606, 'reuni': 1720,
'reuniao': 717, 'reunimo': 1129, 'reunimos': 820, 'reuniram': 139, 'reunião': 717, 'reuno': 1721, 'revi': 1722,
'revimos': 139, 'revisamos': 139, 'revisei': 933, 'sai': 1723, 'saimos': 1723, 'saudades': 722, 'saí': 1723, 'se':
1726, 'segundo': 912, 'sem': 1728, 'sentei': 1729, 'sera': 1731, 'seria': 1732, 'sessao': 1735, 'sessoes': 1735,
'seu': 1035, 'simulei': 1670, 'sinto': 1737, 'so': 1738, 'sonhei': 1739, 'soube': 1740, 'sua': 1035, 'substitui': 835,
'sugeri': 1743, 'sugeriu': 476, 'sugestao': 1744, 'ta': 1745, 'talvez': 27, 'tambem': 1748, 'tarefa': 657, 'tava':
820, 'telefonaram': 139, 'telefone': 1749, 'telefonei': 139, 'telefonou': 139, 'tem': 1751, 'temos': 1754, 'tenho':
1756, 'tentamos': 1673, 'tentei': 1673, 'tento': 1673, 'tentámos': 1673, 'teve': 1758, 'tinha': 1763, 'tinham': 539,
'tinhamos': 1371, 'tirei': 1765, 'tive': 1766, 'tivemos': 1766, 'tiveram': 1758, 'to': 1768, 'todo': 1769, 'tomamos':
1771, 'tomando': 1772, 'tomara': 27, 'tomei': 1774, 'tomo': 802, 'tomámos': 1775, 'topei': 937, 'trabalhamos': 139,
'trabalhei': 1777, 'trago': 174, 'trata': 384, 'trato': 1127, 'traz': 1061, 'treinamos': 1139, 'treinei': 1670,
'treinámos': 1139, 'troca': 1780, 'trocamos': 139, 'trocámos': 139, 'trombei': 937, 'troquei': 1782, 'tudo': 1783,
'têm': 541, 'tô': 1784, 'um': 1786, 'uma': 1787, 'umas': 1788, 'uns': 1788, 'vai': 1792, 'valeu': 813, 'vamos': 1793,
'vao': 1795, 've': 552, 'veio': 1214, 'vejo': 1721, 'vem': 1799, 'vemo': 1129, 'vemos': 1800, 'vi': 1803, 'viajei':
820, 'viajo': 1804, 'vieram': 744, 'vimo': 935, 'vimos': 1805, 'vira': 1611, 'virá': 1611, 'visitei': 139, 'visto':
628, 'vlw': 813, 'voicemail': 72, 'voluntaria': 1806, 'voluntariado': 1806, 'voluntario': 1806, 'vou': 1808, 'vêm':
1604, 'à': 1809, 'é': 1810}]


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
'absent_before'), 'a': 0, 'o': 0}, {'casa': 37, 'viagem': 37}, {'<ill>': 37, 'com': 67, 'de': 68, 'em': 72}, {'a': 0,
'o': 0}, {'anos': 11}, {'de': 75}, {'a': 31, 'ao': 31, 'com': 2, 'da': 2, 'do': 2, 'à': 31}, {'falta': 37}, {'a': 78},
{'na': 31, 'no': 31}, {'volta': 21}, {'de': 81}, {'de': 81, 'me': 82}, {'tarde': 55}, {'audio': 12, 'email': 12,
'áudio': 12}, {'mensagem': 12}, {'audio': 12, 'email': 12, 'mail': 12, 'mensagem': 12, 'msg': 12, 'um': 85, 'uma': 86,
'zap': 12, 'áudio': 12}, {'a': 13, 'ao': 13, 'pra': 13, 'pro': 13, 'à': 13}, {'': (4, 'absent_after'), 'a': 13, 'ao':
13, 'pra': 13, 'pro': 13, 'à': 13}, {'abraco': 88, 'abracos': 88, 'beijos': 88, 'cumprimentos': 89, 'lembrancas': 37,
'mensagem': 6, 'saudades': 37}, {'acabamos': 27, 'acabou': 25, 'acabámos': 25, 'afinal': 21, 'conseguimos': 21,
'depois': 21, 'falamos': 21, 'falámos': 21, 'ligou': 21, 'nao': 71, 'no': 28, 'nos': 29, 'não': 71, 'retornou': 21,
'sem': 71, 'veio': 21}, {'audio': 3, 'áudio': 3}, {'audio': 3, 'email': 3, 'mensagem': 3, 'um': 92, 'zap': 3, 'áudio':
3}, {'<called3>': 3, 'contou': 43, 'falou': 43, 'ligou': 82, 'mandou': 93, 'perguntou': 43}, {'': (2, 'at'),
'ausencia': 16, 'casa': 61, 'companhia': 11}, {'se': 37}, {'juntar': 37}, {'': (4, 'absent_after'), 'aparecer': 37,
'chegar': 37, 'comparecer': 37, 'entrar': 37, 'estar': 37, 'ir': 37, 'juntar': 96, 'participar': 37, 'se': 97, 'vir':
37}, {'': (4, 'absent_after'), 'a': 0, 'o': 0}, {'': (4, 'absent_after'), 'aparecer': 37, 'chegar': 37, 'comparecer':
37, 'entrar': 37, 'estar': 37, 'ir': 37, 'juntar': 96, 'participar': 37, 'se': 97, 'vir': 99}, {'conectou': 37},
{'<came3>': 37, 'chegou': 37, 'compareceu': 37, 'conseguiu': 98, 'entrou': 37, 'estava': 37, 'foi': 37, 'participou':
37, 'pode': 100, 'podia': 98, 'pôde': 100, 'se': 101, 'veio': 74}, {'conseguimos': 21, 'deu': 21, 'falamos': 21,
'falámos': 21, 'veio': 21}, {'': (5, 'due'), 'ate': 17}, {'': (2, 'at'), 'escritorio': 11, 'fim': 103, 'final': 103,
'lugar': 19, 'maximo': 104}, {'': (2, 'at'), '<called3>': 3, 'mandou': 93}, {'voz': 9}, {'de': 107}, {'tardar': 17},
{'mais': 109}, {'': (5, 'due'), 'a': 17, 'o': 17}, {'desculpa': 37}, {'causa': 19, 'intermedio': 19, 'parte': 19},
{'entra': 26, 'vem': 26}, {'ligacao': 21}, {'a': 115}, {'se': 40}, {'a': 13, 'com': 13}, {'associou': 118, 'reuniu':
40}, {'': (3, 'absent_before'), 'a': 0, 'as': 0, 'o': 0, 'os': 0}, {'se': 19}, {'com': 39, 'para': 39}, {'': (2,
'at'), 'segunda': 21}, {'$': 1, '<call_noun>': 5, '<called3>': 6, '<date>': 7, '<letter>': 9, '<met1>': 10, '<party>':
11, '<rang1>': 12, '<talked1>': 15, 'a': 22, 'abraco': 9, 'acabamos': 23, 'acabei': 24, 'acabámos': 25, 'acerca': 20,
'agora': 26, 'ai': 30, 'ali': 32, 'amiga': 19, 'amigo': 19, 'antes': 33, 'ao': 34, 'apareceu': 4, 'apresentada': 35,
'apresentado': 35, 'assunto': 13, 'ate': 36, 'atraves': 19, 'ausente': 37, 'ausentes': 37, 'c': 38, 'cancelou': 37,
'caso': 19, 'casou': 40, 'cm': 38, 'com': 41, 'como': 14, 'conhece': 39, 'contacto': 19, 'contato': 19, 'contou': 43,
'contratar': 39, 'contratou': 39, 'convite': 9, 'cruzei': 45, 'culpa': 19, 'cumprimentos': 20, 'da': 46, 'dados': 19,
'daqui': 47, 'de': 48, 'dei': 51, 'dentro': 52, 'depois': 55, 'desde': 17, 'desmarcou': 37, 'deu': 56, 'devolveu': 59,
'do': 31, 'doente': 37, 'e': 60, 'em': 64, 'email': 65, 'enviei': 66, 'esbarrei': 45, 'esta': 70, 'estava': 70,
'está': 70, 'ex': 19, 'excepto': 71, 'exceto': 71, 'falou': 43, 'faltaram': 37, 'faltou': 37, 'ficou': 73, 'filha':
19, 'filho': 19, 'fora': 74, 'furou': 37, 'gracas': 63, 'indicacao': 19, 'indicada': 35, 'indicado': 35, 'jantar': 76,
'junto': 77, 'justificou': 79, 'la': 80, 'ligou': 83, 'logo': 55, 'lá': 80, 'mais': 84, 'mandei': 87, 'mandou': 90,
'mas': 91, 'me': 94, 'menos': 74, 'morada': 19, 'na': 95, 'nao': 102, 'nas': 31, 'nem': 0, 'no': 105, 'nos': 106,
'nota': 108, 'noticias': 9, 'novidades': 9, 'num': 31, 'numa': 31, 'numero': 19, 'não': 102, 'o': 110, 'p': 17,
'para': 111, 'pediu': 112, 'pela': 31, 'pelo': 31, 'perdeu': 37, 'perguntou': 43, 'perto': 52, 'por': 113, 'pra': 17,
'pro': 17, 'procura': 39, 'proxima': 26, 'proximas': 26, 'proximo': 26, 'proximos': 26, 'quanto': 63, 'que': 114,
'recado': 9, 'recomendada': 35, 'recomendado': 35, 'resposta': 9, 'retornou': 116, 'reuniu': 117, 'salvo': 71, 'se':
119, 'seguinte': 26, 'segundo': 39, 'sem': 120, 'separou': 121, 'sobre': 13, 'ta': 70, 'tava': 70, 'telefone': 19,
'ter': 44, 'tirando': 71, 'topei': 45, 'trabalha': 122, 'trombei': 45, 'veio': 4, 'via': 13, 'visita': 9, 'w': 2, 'à':
123}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (4, 'meal')}, {'almocar': 2, 'jantar': 2}, {'': (3, 'coffee')}, {'': (2,
'call')}, {'desligar': 5}, {'de': 6}, {'': (7, 'event')}, {'work': 8}, {'': (4, 'meal'), 'com': 2}, {'de': 8},
{'armazem': 0, 'atelie': 0, 'atelier': 0, 'consultorio': 0, 'escritorio': 0, 'estudio': 0, 'gabinete': 0, 'telefone':
5}, {'ao': 0, 'aqui': 0, 'ca': 0, 'na': 0, 'no': 0, 'pela': 0, 'pelo': 0}, {'N': 13}, {'N': 13, 'a': 14, 'o': 14},
{'': (0, 'intro')}, {'': (8, 'meeting'), 'a': 16, 'à': 16}, {'a': 16, 'o': 16}, {'': (0, 'intro'), 'a': 16, 'ao': 16,
'o': 16, 'à': 16}, {'me': 19, 'nos': 19}, {'': (5, 'message')}, {'papo': 0}, {'um': 22}, {'copo': 2}, {'um': 24},
{'copos': 2, 'um': 24}, {'': (4, 'meal'), 'um': 24}, {'manha': 2}, {'': (3, 'coffee'), 'da': 28}, {'cara': 0}, {'a':
30}, {'video': 5, 'vídeo': 5}, {'': (2, 'call'), 'de': 32}, {'insta': 21, 'whats': 21, 'whatsapp': 21, 'zap': 21},
{'no': 34}, {'call': 5}, {'administracao': 0}, {'de': 37, 'fiscal': 0}, {'': (6, 'email')}, {'eletronico': 39,
'eletrónico': 39, 'eletrônico': 39}, {'pulinho': 0, 'pulo': 0, 'salto': 0}, {'um': 41}, {'': (8, 'meeting'), 'day':
8}, {'da': 0, 'dela': 0, 'dele': 0, 'do': 0}, {'': (8, 'meeting'), 'da': 0, 'dela': 0, 'dele': 0, 'do': 0}, {'atelie':
44, 'atelier': 44, 'consultorio': 44, 'escritorio': 45, 'gabinete': 44}, {'mail': 39, 'mails': 39}, {'atelie': 44,
'atelier': 44, 'consultorio': 44, 'escritorio': 44, 'gabinete': 44}, {'': (8, 'meeting'), 'de': 8}, {'chaves': 0},
{'das': 50, 'de': 50}, {'me': 21}, {'ca': 0}, {'atelie': 0, 'atelier': 0, 'clinica': 0, 'escola': 0, 'estudio': 0,
'faculdade': 0, 'gabinete': 0, 'galeria': 0, 'obra': 0, 'quinta': 0, 'universidade': 0}, {'armazem': 0, 'atelie': 0,
'atelier': 0, 'clinica': 0, 'consultorio': 0, 'empresa': 0, 'escola': 0, 'escritorio': 0, 'estudio': 0, 'fabrica': 0,
'faculdade': 0, 'gabinete': 0, 'galeria': 0, 'galpao': 0, 'loja': 0, 'obra': 0, 'oficina': 0, 'quinta': 0, 'sede': 0,
'universidade': 0}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'consultorio': 0, 'empresa': 0, 'escritorio': 0,
'estudio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0, 'obra': 0, 'oficina': 0, 'quinta': 0, 'sede': 0}, {'a': 54, 'ao':
54, 'com': 0, 'na': 55, 'nas': 56, 'no': 55, 'nos': 56, 'pela': 54, 'pelo': 54, 'à': 54}, {'com': 0, 'na': 56, 'nas':
56, 'no': 56, 'nos': 56}, {'telefone': 5}, {'ao': 59}, {'anos': 8}, {'': (7, 'event'), 'de': 61}, {'armazem': 0,
'atelie': 0, 'consultorio': 0, 'empresa': 0, 'escritorio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0, 'oficina': 0,
'sede': 0}, {'a': 63, 'ao': 63, 'à': 63}, {'casa': 0}, {'escritorio': 0}, {'a': 65, 'ao': 66, 'na': 65}, {'...': 67},
{'a': 55, 'ao': 55, 'ate': 64, 'buscar': 68, 'entregar': 68, 'levar': 68, 'na': 55, 'no': 55, 'pela': 55, 'pelo': 55,
'à': 55}, {'meet': 5}, {'hour': 2}, {'off': 0}, {'livro': 8}, {'do': 73}, {'': (2, 'call'), 'para': 5, 'pro': 5},
{'mensagem': 21}, {'apresentou': 19, 'escreveu': 21, 'ligou': 5, 'mandou': 76, 'recebeu': 0}, {'leite': 4}, {'de':
78}, {'voz': 21}, {'': (5, 'message'), 'de': 80}, {'redonda': 8}, {'empresa': 0, 'fabrica': 0, 'loja': 0, 'obra': 0,
'sede': 0}, {'armazem': 0, 'atelie': 45, 'atelier': 45, 'celular': 5, 'consultorio': 45, 'escritorio': 45, 'estudio':
0, 'fixo': 5, 'gabinete': 45, 'meet': 5, 'telefone': 5, 'telemovel': 5}, {'apresentou': 19, 'recebeu': 0, 'vemos': 0},
{'de': 80}, {'one': 0}, {'on': 87}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'clinica': 0, 'consultorio': 0,
'empresa': 0, 'escola': 0, 'escritorio': 0, 'estudio': 0, 'fabrica': 0, 'faculdade': 0, 'gabinete': 0, 'galeria': 0,
'galpao': 0, 'loja': 0, 'manha': 0, 'obra': 0, 'oficina': 0, 'quinta': 0, 'sede': 0, 'tarde': 0, 'universidade': 0},
{'': (8, 'meeting'), 'inteiro': 0, 'todo': 0}, {'dia': 90}, {'a': 89, 'ao': 55, 'ate': 64, 'na': 55, 'no': 55, 'o':
91, 'pela': 55, 'pelo': 55, 'à': 55}, {'a': 89, 'ao': 55, 'ate': 64, 'em': 65, 'na': 55, 'no': 55, 'o': 91, 'pela':
55, 'pelo': 55, 'à': 55}, {'N': 13, 'a': 14, 'aqui': 0, 'no': 66, 'o': 14}, {'nata': 4}, {'de': 95}, {'armazem': 0,
'atelie': 0, 'atelier': 0, 'celular': 5, 'consultorio': 0, 'estudio': 0, 'fixo': 5, 'gabinete': 0, 'meet': 5,
'telefone': 5, 'telemovel': 5, 'zoom': 5}, {'almoco': 2, 'almoço': 2}, {'day': 8}, {'situacao': 0}, {'de': 100},
{'celular': 5, 'chamada': 5, 'email': 39, 'fixo': 5, 'mail': 39, 'telefone': 5, 'telemovel': 5}, {'me': 0, 'nos': 0},
{'': (8, 'meeting'), 'obra': 0}, {'conselho': 0}, {'': (8, 'meeting'), 'de': 104, 'do': 105}, {'rio': 8}, {'in': 107},
{'up': 0}, {'um': 24, 'uma': 2}, {'da': 28}, {'cafe': 111, 'café': 111}, {'emails': 39}, {'de': 113}, {'mensagens':
21}, {'um': 0}, {'a': 116}, {'comigo': 0}, {'N': 13, 'a': 14, 'ca': 0, 'o': 14, 'ter': 118}, {'nos': 0}, {'a': 0, 'o':
0}, {'': (2, 'call'), 'chamada': 5}, {'obra': 0}, {'': (8, 'meeting'), 'de': 123}, {'N': 0}, {'N': 0, 'a': 125, 'as':
125, 'o': 125, 'os': 125}, {'chamada': 5}, {'summit': 8}, {'1': 1, 'a': 3, 'abatanado': 4, 'acabamos': 7, 'acabei': 7,
'acabámos': 7, 'after': 9, 'afterwork': 8, 'alinhamento': 0, 'almoca': 2, 'almocamos': 2, 'almocando': 2, 'almocar':
2, 'almocarada': 2, 'almocarei': 2, 'almocaremos': 2, 'almocaria': 2, 'almocei': 2, 'almocinho': 2, 'almoco': 10,
'almocos': 2, 'almoçamos': 2, 'almoço': 10, 'almoçámos': 2, 'aniversario': 8, 'aniversário': 8, 'anos': 11, 'ao': 12,
'apareceu': 15, 'apresentacao': 17, 'apresentei': 18, 'apresentou': 20, 'arraiais': 8, 'arraial': 8, 'assembleia': 0,
'audio': 21, 'audios': 21, 'bacalhau': 2, 'banquete': 2, 'bati': 23, 'batismo': 8, 'batizado': 8, 'bebemos': 25,
'beber': 26, 'bebi': 25, 'bebo': 27, 'bica': 4, 'bicas': 4, 'bifana': 2, 'bifanas': 2, 'board': 0, 'boteco': 2,
'brainstorming': 0, 'breja': 2, 'brejas': 2, 'brunch': 2, 'cafe': 29, 'cafes': 4, 'cafeteria': 4, 'cafezinho': 4,
'cafezinhos': 4, 'café': 29, 'caipirinha': 2, 'caldeirada': 2, 'call': 5, 'calls': 5, 'callzinha': 5, 'caminhada': 0,
'cappuccino': 4, 'cara': 31, 'carnaval': 8, 'carta': 21, 'casamento': 8, 'ceia': 2, 'cerva': 2, 'cerveja': 2,
'cervejada': 2, 'cervejas': 2, 'cha': 4, 'chamada': 33, 'chamadas': 5, 'chamei': 35, 'chamou': 35, 'chat': 21,
'chazinho': 4, 'chimarrao': 4, 'chope': 2, 'chopes': 2, 'chopp': 2, 'churras': 2, 'churrasco': 2, 'cimbalino': 4,
'coaching': 0, 'cocktail': 8, 'coloquio': 8, 'comemos': 2, 'comer': 2, 'comi': 2, 'comite': 0, 'comité': 0, 'comitê':
0, 'comunhao': 8, 'concerto': 8, 'conf': 36, 'conferencia': 8, 'conferencias': 8, 'conferência': 8, 'congresso': 8,
'conheci': 0, 'conselho': 38, 'consulta': 0, 'convencao': 8, 'conversa': 0, 'conversamos': 0, 'conversei': 0,
'conversámos': 0, 'copo': 2, 'copos': 2, 'coquetel': 8, 'correio': 40, 'cozido': 2, 'cruzei': 0, 'daily': 0, 'dei':
42, 'demo': 43, 'desliguei': 5, 'despedida': 8, 'direct': 21, 'directa': 21, 'discord': 21, 'dm': 21, 'do': 46,
'drinks': 2, 'e': 47, 'em': 48, 'email': 39, 'emails': 39, 'encontramos': 0, 'encontrei': 0, 'encontro': 49,
'encontrámos': 0, 'enterro': 8, 'entrega': 51, 'entrevista': 0, 'escreveu': 52, 'escritura': 0, 'espetaculo': 8,
'espresso': 4, 'esteve': 53, 'estive': 57, 'estivemos': 58, 'estreia': 8, 'evento': 8, 'eventos': 8, 'expo': 8,
'exposicao': 8, 'expresso': 4, 'facetime': 5, 'falei': 60, 'feijoada': 2, 'feira': 8, 'feiras': 8, 'festa': 62,
'festas': 8, 'festival': 8, 'fino': 2, 'finos': 2, 'fiz': 36, 'fomos': 69, 'fone': 5, 'formatura': 8, 'forum': 8,
'francesinha': 2, 'francesinhas': 2, 'fui': 69, 'funeral': 8, 'gala': 8, 'galao': 4, 'google': 70, 'hackathon': 8,
'hangout': 5, 'happy': 71, 'imperiais': 2, 'imperial': 2, 'inauguracao': 8, 'inbox': 21, 'inspecao': 0, 'insta': 21,
'instagram': 21, 'intro': 16, 'introducao': 16, 'janta': 2, 'jantamos': 2, 'jantando': 2, 'jantar': 2, 'jantarada': 2,
'jantarei': 2, 'jantaremos': 2, 'jantares': 2, 'jantarzinho': 2, 'jantei': 2, 'janto': 2, 'jantámos': 2, 'jitsi': 5,
'jogo': 8, 'jornada': 8, 'jornadas': 8, 'kick': 72, 'kickoff': 0, 'lancamento': 74, 'lanchamos': 2, 'lanche': 2,
'lanchei': 2, 'lancho': 2, 'lanchámos': 2, 'lasanha': 2, 'leitao': 2, 'ligacao': 5, 'ligacoes': 5, 'ligadinha': 5,
'ligamos': 5, 'ligaram': 5, 'ligou': 5, 'liguei': 75, 'ligámos': 5, 'linkedin': 21, 'mail': 39, 'mails': 39,
'mailzinho': 39, 'mandei': 76, 'mandou': 76, 'mariscada': 2, 'marisco': 2, 'me': 77, 'meet': 5, 'meetup': 8, 'meia':
79, 'mensagem': 81, 'mensagens': 21, 'mentoria': 0, 'mentorias': 0, 'mentoring': 0, 'mesa': 82, 'messenger': 21,
'moqueca': 2, 'msg': 21, 'msgs': 21, 'na': 83, 'networking': 8, 'niver': 8, 'no': 84, 'nos': 85, 'nota': 86,
'oficina': 8, 'one': 88, 'painel': 8, 'palestra': 8, 'palestras': 8, 'papo': 0, 'partida': 8, 'passagem': 51,
'passamos': 92, 'passei': 93, 'passeio': 0, 'passou': 94, 'passámos': 92, 'pasteis': 2, 'pastel': 96, 'pastelaria': 4,
'patuscada': 2, 'pelo': 97, 'pequeno': 98, 'pessoalmente': 0, 'petiscada': 2, 'petiscar': 2, 'petisco': 2, 'petiscos':
2, 'picanha': 2, 'pingado': 4, 'pitch': 99, 'pizza': 2, 'ponto': 101, 'por': 102, 'postal': 21, 'premio': 8, 'prémio':
8, 'prêmio': 8, 'quermesse': 8, 'ramen': 2, 'recebeu': 103, 'restaurante': 2, 'retro': 0, 'reuni': 0, 'reuniao': 106,
'reunimos': 0, 'reunioes': 0, 'reunir': 0, 'reunirmos': 0, 'reunião': 106, 'reuniões': 0, 'revisao': 0, 'rock': 108,
'rodada': 2, 'rodizio': 2, 'romaria': 8, 'sardinhada': 2, 'seminario': 8, 'sessao': 0, 'show': 8, 'signal': 21,
'simposio': 8, 'skype': 5, 'slack': 21, 'sms': 21, 'stand': 109, 'starbucks': 4, 'summit': 8, 'sushi': 2, 'sync': 0,
'tainada': 2, 'tapas': 2, 'tasca': 2, 'teams': 5, 'tel': 5, 'telefonadela': 5, 'telefone': 5, 'telefonei': 5,
'telefonema': 5, 'telefonemas': 5, 'telefonica': 5, 'telefonico': 5, 'telefonou': 5, 'telefónica': 5, 'telefónico': 5,
'telefônica': 5, 'telefônico': 5, 'telegram': 21, 'tomamos': 25, 'tomar': 110, 'tomei': 112, 'tomámos': 25, 'toque':
5, 'torneio': 8, 'torpedo': 21, 'troca': 114, 'trocamos': 115, 'trocámos': 115, 'tutoria': 0, 'um': 117, 'veio': 119,
'velorio': 8, 'vemo': 120, 'vemos': 120, 'vernissage': 8, 'vi': 121, 'viber': 21, 'video': 122, 'videochamada': 5,
'videochamadas': 5, 'videoconferencia': 5, 'vinho': 2, 'visita': 124, 'visitar': 126, 'visitei': 0, 'vistoria': 0,
'vistorias': 0, 'vídeo': 127, 'wa': 21, 'web': 128, 'webinar': 8, 'whats': 21, 'whatsap': 21, 'whatsapp': 21,
'workshop': 8, 'workshops': 8, 'wpp': 21, 'zap': 21, 'zapzap': 21, 'zoom': 5, 'áudio': 21, 'áudios': 21}]

