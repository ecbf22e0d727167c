"""Made by tests/tools/make_lexicons.py from pt.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('acabámos', 'acordámos', 'adiámos', 'agendámos', 'ajudámos', 'alinhámos', 'almoçamos', 'almoço',
'almoçámos', 'amanhã', 'aniversário', 'apresentá', 'apresentámos', 'avó', 'avô', 'bebé', 'bebê', 'brindámos', 'café',
'cancelámos', 'colocá', 'combinámos', 'comité', 'comitê', 'conectá', 'conferência', 'confirmámos', 'conversámos',
'desencontrámos', 'desmarcámos', 'dá', 'eletrónico', 'eletrônico', 'encontrámo', 'encontrámos', 'ensaiámos',
'entregámos', 'enviámos', 'está', 'falámos', 'ficámos', 'jantámos', 'jogámos', 'jurámos', 'lanchámos', 'ligámos',
'lá', 'mandámos', 'marcámos', 'março', 'matámos', 'mudámos', 'não', 'nós', 'passámos', 'porquê', 'portfólio', 'prá',
'prémio', 'prêmio', 'pôde', 'pôr', 'reagendámos', 'remarcámos', 'reunião', 'reuniões', 'saí', 'telefónica',
'telefónico', 'telefônica', 'telefônico', 'tentámos', 'tomámos', 'treinámos', 'trocámos', 'ténis', 'têm', 'tênis',
'tô', 'virá', 'visitámos', 'vovó', 'vovô', 'vêm', 'vídeo', 'vó', 'vô', 'à', 'às', 'áudio', 'áudios', 'é', 'ñ')


SHORT: dict[str, str] = {'agr': 'agora', 'algma': 'alguma', 'almoc': 'almoco', 'amnha': 'amanha', 'ap': 'apartamento',
'bj': 'beijo', 'blz': 'beleza', 'c': 'com', 'cmg': 'comigo', 'cmgo': 'comigo', 'd': 'de', 'doc': 'documento', 'docs':
'documentos', 'dp': 'depois', 'dps': 'depois', 'fcou': 'ficou', 'fikei': 'fiquei', 'flei': 'falei', 'fzr': 'fazer',
'gnt': 'gente', 'hj': 'hoje', 'jant': 'jantar', 'msg': 'mensagem', 'mt': 'muito', 'mto': 'muito', 'n': 'nao', 'nf':
'nota', 'num': 'numero', 'obg': 'obrigado', 'orc': 'orcamento', 'p': 'para', 'pgto': 'pagamento', 'pq': 'porque',
'prciso': 'preciso', 'prop': 'proposta', 'q': 'que', 'qd': 'quando', 'qdo': 'quando', 'qnd': 'quando', 'reu':
'reuniao', 's': 'sem', 'tbem': 'tambem', 'tel': 'telefone', 'tmbm': 'tambem', 'tnho': 'tenho', 'vc': 'voce', 'wpp':
'whatsapp', 'zap': 'whatsapp'}


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
'amor': ('name_words',), 'amostra': ('by_post',), 'amostras': ('by_post', 'thing'), 'analisei': ('read1',), 'anda':
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
('give3',), 'apresentamos': ('give1',), 'apresentar': ('giveinf',), 'apresentara': ('give3', 'will3', 'will_bring'),
'apresentarei': ('give1',), 'apresentaria': ('would_give',), 'apresentasse': ('subj',), 'apresente': ('subj',
'imperative'), 'apresentei': ('done', 'hello'), 'apresentem': ('imperative',), 'apresentemos': ('subj',), 'apresento':
('give1', 'give1_pra', 'do1'), 'apresentou': ('called3',), 'aproveita': ('imperative',), 'aproveitasse': ('subj',),
'aproveite': ('subj', 'imperative'), 'aproveitem': ('imperative',), 'aproveitemos': ('subj',), 'aquela': ('any_det',),
'aquelas': ('any_det',), 'aquele': ('any_det',), 'aqueles': ('any_det',), 'aqui': ('filler', 'hello'), 'aquilo':
('it',), 'arquiteta': ('pro',), 'arquiteto': ('pro',), 'arquivo': ('helpful',), 'arranca': ('verb3',), 'arrancou':
('verb3',), 'arranja': ('give3',), 'arranjar': ('giveinf',), 'arranjara': ('give3',), 'arranjaria': ('would_give',),
'arranje': ('ask_subj',), 'arranjo': ('give1', 'do1'), 'arrisca': ('imperative',), 'arriscar': ('urge_inf',),
'arriscasse': ('subj',), 'arrisque': ('subj', 'imperative'), 'arrisquem': ('imperative',), 'arrisquemos': ('subj',),
'arruma': ('give3', 'hand3'), 'arrumar': ('giveinf',), 'arrumo': ('give1',), 'artigo': ('helpful', 'paper'), 'as':
('them', 'det', 'any_det', 'to', 'clitic', 'where_to', 'article', 'obj'), 'assegurei': ('vowed1',), 'assegurou':
('vowed3',), 'assina': ('verb3', 'imperative', 'hand3'), 'assinara': ('hand3', 'will_bring'), 'assinasse': ('subj',),
'assinatura': ('thing',), 'assine': ('subj', 'imperative'), 'assinei': ('done',), 'assinem': ('imperative',),
'assinemos': ('subj',), 'assino': ('do1',), 'assinou': ('hello', 'verb3', 'says'), 'assistente': ('rel',), 'assuncao':
('name_words',), 'ate': ('hello',), 'atende': ('answers',), 'atendeu': ('called3', 'answers'), 'atras': ('hello',),
'atualizo': ('do1',), 'audio': ('letter',), 'audios': ('letter',), 'aula': ('course',), 'aumenta': ('imperative',),
'aumentar': ('urge_inf',), 'aumentasse': ('urge_inf', 'subj'), 'aumente': ('subj', 'imperative'), 'aumentem':
('imperative',), 'aumentemos': ('subj',), 'aurora': ('name_words',), 'ausente': ('ill',), 'automatiza':
('imperative',), 'automatizasse': ('subj',), 'automatize': ('subj', 'imperative'), 'automatizem': ('imperative',),
'automatizemos': ('subj',), 'avisa': ('verb3', 'give3', 'opines', 'says'), 'avisam': ('give3',), 'avisar':
('giveinf',), 'avisara': ('give3',), 'avisarei': ('give1',), 'avisaria': ('would_give',), 'avise': ('ask_subj',),
'avisei': ('told1',), 'aviso': ('give1',), 'avisou': ('verb3', 'says', 'wrote3'), 'avo': ('rel',), 'avó': ('rel',),
'avô': ('rel',), 'baba': ('pro',), 'baixa': ('imperative',), 'baixar': ('urge_inf',), 'baixasse': ('subj',), 'baixe':
('subj', 'imperative'), 'baixem': ('imperative',), 'baixemos': ('subj',), 'barro': ('name_words',), 'barros':
('name_words',), 'bastante': ('filler',), 'batizado': ('date',), 'bebe': ('rel',), 'bebemos': ('hello',), 'beber':
('see_inf',), 'bebo': ('eat1',), 'bebé': ('rel',), 'bebê': ('rel',), 'bela': ('name_words',), 'bem': ('filler',
'hello'), 'bento': ('name_words',), 'bica': ('hello',), 'bicas': ('drink',), 'boa': ('span', 'good'), 'bocado':
('span',), 'bolo': ('by_post',), 'bolou': ('off',), 'bom': ('good',), 'boteco': ('hello',), 'branca': ('name_words',),
'branco': ('name_words',), 'brejas': ('drink',), 'brevemente': ('filler',), 'brigaram': ('verb3',), 'brunch':
('date',), 'busca': ('verb3', 'helps3', 'imperative'), 'buscar': ('giveinf',), 'buscasse': ('subj',), 'buscava':
('verb3',), 'buscou': ('called3',), 'busque': ('subj', 'imperative'), 'busquei': ('met1',), 'busquem':
('imperative',), 'busquemos': ('subj',), 'c': ('hello',), 'ca': ('filler',), 'cabeleireira': ('pro',), 'cabeleireiro':
('pro',), 'cachorro': ('rel',), 'cada': ('hello',), 'caderno': ('helpful',), 'cafe': ('date', 'drink'), 'cafes':
('drink',), 'cafezinho': ('hello', 'date', 'drink'), 'café': ('date', 'drink'), 'caiu': ('verb3',), 'calculo':
('do1',), 'call': ('date', 'call_noun'), 'campo': ('name_words',), 'campos': ('name_words',), 'canalizador': ('pro',),
'cancelada': ('off_pp',), 'cancelado': ('off_pp',), 'cancelamos': ('off',), 'cancelaram': ('off',), 'cancelei':
('off',), 'cancelou': ('off',), 'cancelámos': ('off',), 'cao': ('rel',), 'capitulo': ('paper',), 'capta': ('verb3',),
'captou': ('verb3',), 'cardiologista': ('pro',), 'cardoso': ('name_words',), 'caridade': ('name_words',),
'carpinteiro': ('pro',), 'carta': ('letter', 'paper'), 'cartao': ('reach_noun',), 'carvalho': ('name_words',), 'casa':
('hello', 'verb3', 'name_words'), 'casamento': ('date', 'party'), 'casara': ('verb3',), 'casaram': ('verb3',),
'casas': ('name_words',), 'casou': ('verb3', 'fate'), 'castelo': ('name_words',), 'cedi': ('handed1',), 'celebra':
('verb3',), 'celeste': ('name_words',), 'celular': ('reach_noun',), 'ceo': ('rel',), 'certamente': ('filler',),
'cerveja': ('drink',), 'cervejas': ('drink',), 'cfo': ('rel',), 'cha': ('drink',), 'chamada': ('hello', 'date',
'call_noun'), 'chamadas': ('call_noun',), 'chamou': ('reach', 'called3'), 'chaves': ('thing',), 'checar': ('giveinf',
'todo_inf'), 'checklist': ('helpful', 'paper'), 'chefe': ('hello', 'rel'), 'chega': ('verb3',), 'chegar': ('see_inf',
'causative'), 'chegara': ('verb3',), 'chegou': ('hello', 'verb3'), 'chope': ('hello', 'date', 'drink'), 'chopes':
('drink',), 'chopp': ('drink',), 'churrasco': ('date', 'party'), 'cinco': ('hello', 'span'), 'cirurgiao': ('pro',),
'clara': ('name_words',), 'claro': ('filler',), 'cliente': ('rel',), 'clientes': ('rel',), 'coach': ('pro',),
'coaching': ('mentor_noun',), 'cobra': ('imperative', 'needs'), 'cobrar': ('urge_inf', 'todo_inf'), 'cobrasse':
('urge_inf', 'subj'), 'cobre': ('subj', 'imperative'), 'cobrem': ('imperative',), 'cobremos': ('subj',), 'codigo':
('paper',), 'coelho': ('name_words',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'colega': ('rel',), 'colegas':
('rel',), 'colocar': ('giveinf',), 'coloco': ('give1',), 'com': ('hello',), 'comadre': ('rel',), 'combinada':
('set',), 'combinado': ('set', 'attempt'), 'combinamos': ('hello', 'set_up', 'attempt'), 'combinar': ('todo_inf',),
'combinei': ('hello', 'set_up', 'invites'), 'combinámos': ('hello', 'set_up', 'attempt'), 'comeca': ('verb3',
'imperative'), 'comecar': ('urge_inf',), 'comecara': ('verb3',), 'comecasse': ('subj',), 'comece': ('subj',
'imperative'), 'comecem': ('imperative',), 'comecemos': ('subj',), 'comecou': ('verb3',), 'comenta': ('verb3',
'says'), 'comentarios': ('feedback_noun',), 'comentei': ('told1', 'read1'), 'comentou': ('verb3', 'says'), 'comigo':
('with_me', 'hello'), 'como': ('hello',), 'compadre': ('rel',), 'companheira': ('rel',), 'companheiro': ('rel',),
'compareceu': ('happens3',), 'compartilha': ('give3', 'send3'), 'compartilhar': ('giveinf', 'hand_inf'),
'compartilharei': ('give1',), 'compartilhei': ('done', 'handed1'), 'compartilho': ('give1',), 'compensa': ('should',),
'completo': ('do1',), 'compra': ('verb3', 'imperative'), 'comprar': ('giveinf',), 'comprasse': ('subj',), 'compre':
('subj', 'imperative', 'ask_subj'), 'comprem': ('imperative',), 'compremos': ('subj',), 'compro': ('give1', 'do1'),
'comprou': ('verb3',), 'conceicao': ('name_words',), 'concentra': ('imperative',), 'concentrasse': ('subj',),
'concentre': ('subj', 'imperative'), 'concentrem': ('imperative',), 'concentremos': ('subj',), 'conecta': ('give3',),
'conectar': ('giveinf',), 'conecto': ('give1',), 'conferencia': ('course',), 'conferência': ('course',), 'confessou':
('says',), 'confirma': ('verb3', 'give3', 'says', 'hand3'), 'confirmada': ('set',), 'confirmado': ('set',),
'confirmam': ('give3',), 'confirmamos': ('give1',), 'confirmar': ('giveinf', 'todo_inf'), 'confirmara': ('give3',
'will3', 'hand3', 'will_bring'), 'confirmarei': ('give1',), 'confirmaria': ('would_give',), 'confirme': ('ask_subj',),
'confirmei': ('told1',), 'confirmo': ('give1', 'do1'), 'confirmou': ('verb3', 'says'), 'conhece': ('verb3', 'is3'),
'conhecemos': ('met1',), 'conhecer': ('see_inf',), 'conheceram': ('hello', 'verb3'), 'conhecerei': ('shall1',),
'conheceu': ('verb3', 'met3'), 'conheci': ('met1', 'seen1'), 'conhecia': ('verb3',), 'conheco': ('seen1',),
'connosco': ('with_me', 'hello'), 'conosco': ('with_me', 'hello'), 'consegue': ('give3',), 'conseguir': ('giveinf',),
'conseguira': ('give3',), 'conseguiria': ('would_give',), 'conselho': ('hello', 'tip'), 'conselhos': ('tip',),
'conserta': ('hand3',), 'considera': ('verb3', 'opines'), 'considerou': ('verb3',), 'consiga': ('subj', 'imperative'),
'consigam': ('imperative',), 'consigamos': ('subj',), 'consigo': ('give1',), 'consolei': ('cheered1',), 'constipada':
('ill',), 'constipado': ('ill',), 'constroi': ('verb3',), 'construa': ('subj', 'imperative'), 'construam':
('imperative',), 'construamos': ('subj',), 'consulta': ('date',), 'consultar': ('todo_inf',), 'consultor': ('pro',),
'consultora': ('pro',), 'conta': ('verb3', 'says'), 'contabilidade': ('pro',), 'contabilista': ('pro', 'rel'),
'contacta': ('give3',), 'contactar': ('giveinf', 'see_inf'), 'contactei': ('attempt',), 'contacto': ('helpful',
'thing', 'reach_noun'), 'contactos': ('helpful', 'paper', 'thing', 'reach_noun'), 'contactou': ('reach', 'called3',
'wrote3'), 'contador': ('pro', 'rel'), 'contadora': ('pro', 'rel'), 'contar': ('giveinf',), 'contata': ('give3',),
'contatar': ('giveinf', 'see_inf'), 'contatei': ('attempt',), 'contato': ('helpful', 'thing', 'reach_noun'),
'contatos': ('helpful', 'paper', 'thing', 'reach_noun'), 'contatou': ('reach', 'called3', 'wrote3'), 'contei':
('told1',), 'contigo': ('hello',), 'continua': ('verb3',), 'continuava': ('verb3',), 'continuo': ('stays',), 'conto':
('give1', 'paper'), 'contou': ('verb3', 'says'), 'contrata': ('verb3', 'imperative'), 'contratam': ('verb3',),
'contratar': ('urge_inf',), 'contratara': ('verb3',), 'contratasse': ('urge_inf', 'subj'), 'contrate': ('subj',
'imperative'), 'contratem': ('imperative',), 'contratemos': ('subj',), 'contrato': ('paper', 'thing'), 'contratou':
('verb3',), 'convem': ('should',), 'conversa': ('hello', 'date'), 'conversamos': ('talked1',), 'conversar':
('see_inf',), 'conversei': ('hello', 'talked1'), 'conversou': ('verb3',), 'conversámos': ('talked1',), 'convida':
('helps3', 'invites'), 'convidado': ('invites',), 'convidam': ('invites',), 'convidar': ('giveinf', 'see_inf'),
'convidaram': ('invites',), 'convidou': ('reach', 'called3', 'invites'), 'convite': ('letter',), 'coo': ('rel',),
'copo': ('drink',), 'copos': ('drink',), 'cordeiro': ('name_words',), 'corra': ('subj', 'imperative'), 'corram':
('imperative',), 'corramos': ('subj',), 'corresse': ('subj',), 'corretor': ('pro',), 'corretora': ('pro',), 'corrige':
('hand3',), 'corrigi': ('read1',), 'corrigindo': ('review_inf',), 'corrigir': ('review_inf',), 'corrigira':
('will_bring',), 'corrijo': ('do1',), 'corta': ('imperative',), 'cortar': ('urge_inf',), 'cortasse': ('urge_inf',
'subj'), 'corte': ('subj', 'imperative'), 'cortem': ('imperative',), 'cortemos': ('subj',), 'costa': ('name_words',),
'costureira': ('pro',), 'cotacao': ('thing', 'mine_thing'), 'cotar': ('giveinf',), 'cozinheiro': ('pro',), 'cre':
('verb3', 'opines'), 'cresca': ('subj', 'imperative'), 'crescam': ('imperative',), 'crescamos': ('subj',), 'cresce':
('verb3',), 'crescesse': ('subj',), 'cresceu': ('verb3',), 'criancas': ('rel',), 'critiquei': ('read1',), 'cruz':
('name_words',), 'cruzamos': ('we3',), 'cruzou': ('we3',), 'cto': ('rel',), 'cuida': ('imperative',), 'cuidasse':
('subj',), 'cuide': ('subj', 'imperative'), 'cuidem': ('imperative',), 'cuidemos': ('subj',), 'cumprimentei':
('met1',), 'cumprimentou': ('reach', 'called3', 'met3'), 'cunhada': ('rel',), 'cunhado': ('rel',), 'curriculo':
('paper', 'thing', 'rehearsed'), 'curso': ('helpful', 'course'), 'curte': ('verb3',), 'curtiu': ('verb3', 'says'),
'cv': ('paper', 'thing', 'rehearsed'), 'da': ('hello', 'of'), 'dado': ('done',), 'dados': ('thing',), 'dai':
('filler',), 'damos': ('give1',), 'dar': ('giveinf',), 'dara': ('verb3', 'give3'), 'darei': ('give1',), 'daria':
('would_give',), 'das': ('hello', 'name_words', 'of'), 'data': ('thing',), 'datas': ('thing',), 'de': ('hello', 'of'),
'decida': ('subj', 'imperative'), 'decidam': ('imperative',), 'decidamos': ('subj',), 'decide': ('verb3',),
'decidisse': ('subj',), 'decidiu': ('verb3',), 'deck': ('paper', 'thing', 'mine_thing'), 'defende': ('opines',),
'defesa': ('rehearsed',), 'defina': ('subj', 'imperative'), 'definam': ('imperative',), 'definamos': ('subj',),
'definisse': ('subj',), 'dei': ('done', 'hello', 'handed1'), 'deixa': ('verb3', 'imperative'), 'deixar':
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
('give3', 'will_bring'), 'devolverei': ('give1',), 'devolveria': ('would_give',), 'devolveu': ('answers',), 'devolvi':
('done',), 'devolvo': ('give1', 'do1'), 'dez': ('span',), 'dezembro': ('hello',), 'dia': ('hello',), 'diarista':
('pro',), 'dias': ('hello', 'name_words'), 'dica': ('hello', 'tip'), 'dicas': ('tip',), 'diga': ('subj',
'imperative'), 'digam': ('imperative',), 'digamos': ('subj',), 'digitalizo': ('do1',), 'digo': ('give1',), 'dinheiro':
('by_post',), 'dira': ('verb3', 'give3'), 'direi': ('give1',), 'diretor': ('rel',), 'diretora': ('rel',), 'diria':
('would_give',), 'dirige': ('verb3',), 'discurso': ('paper', 'rehearsed'), 'discutiram': ('verb3',), 'disponivel':
('ready',), 'disse': ('hello', 'verb3', 'opines', 'told1', 'says', 'bidding'), 'dissertacao': ('paper', 'rehearsed'),
'dissesse': ('subj',), 'diversifica': ('imperative',), 'diversificasse': ('subj',), 'diversifique': ('subj',
'imperative'), 'diversifiquem': ('imperative',), 'diversifiquemos': ('subj',), 'divida': ('subj', 'imperative'),
'dividam': ('imperative',), 'dividamos': ('subj',), 'dividisse': ('subj',), 'divorcia': ('verb3',), 'divorciou':
('verb3',), 'diz': ('hello', 'verb3', 'opines', 'says'), 'dizem': ('verb3',), 'dizer': ('giveinf',), 'dizia':
('verb3', 'says'), 'dm': ('letter',), 'do': ('hello', 'of'), 'dobra': ('imperative',), 'dobrasse': ('subj',), 'dobre':
('subj', 'imperative'), 'dobrem': ('imperative',), 'dobremos': ('subj',), 'docs': ('thing',), 'documentacao':
('helpful',), 'documento': ('thing',), 'documentos': ('thing',), 'doente': ('ill',), 'dois': ('hello', 'span'),
'domingo': ('hello', 'name_words'), 'dores': ('name_words',), 'dos': ('hello', 'of'), 'dossie': ('helpful', 'paper'),
'dou': ('give1',), 'duas': ('hello', 'span'), 'duplica': ('imperative',), 'duplicasse': ('subj',), 'duplique':
('subj', 'imperative'), 'dupliquem': ('imperative',), 'dupliquemos': ('subj',), 'durante': ('hello',), 'duvida':
('verb3',), 'e': ('and', 'is3'), 'editei': ('read1',), 'ela': ('they', 'them', 'hello', 'him'), 'elas': ('they',
'them', 'hello', 'him'), 'ele': ('they', 'them', 'hello', 'him'), 'eles': ('they', 'them', 'hello', 'him'),
'eletricista': ('pro',), 'elimina': ('imperative',), 'eliminasse': ('subj',), 'elimine': ('subj', 'imperative'),
'eliminem': ('imperative',), 'eliminemos': ('subj',), 'em': ('hello', 'where_to'), 'email': ('letter', 'attempt',
'reach_noun'), 'emails': ('letter',), 'empreende': ('verb3',), 'empreiteira': ('pro',), 'empreiteiro': ('pro',),
'empresa': ('hello', 'rel'), 'empresta': ('give3',), 'emprestar': ('giveinf',), 'emprestara': ('give3',),
'emprestarei': ('give1',), 'emprestaria': ('would_give',), 'emprestei': ('done', 'handed1'), 'empresto': ('give1',
'give1_pra'), 'empurrada': ('moved_pp',), 'empurrado': ('moved_pp',), 'empurrou': ('moved1',), 'encadernador':
('pro',), 'encaminha': ('give3', 'send3'), 'encaminhado': ('writes',), 'encaminhar': ('giveinf', 'hand_inf'),
'encaminharei': ('give1',), 'encaminhei': ('done', 'writes', 'handed1'), 'encaminho': ('give1', 'give1_pra'),
'encaminhou': ('writes',), 'encanador': ('pro',), 'encomenda': ('by_post', 'hello'), 'encomendo': ('do1',),
'encontramos': ('hello', 'we3', 'met1', 'seen1'), 'encontrar': ('see_inf',), 'encontrarei': ('shall1',), 'encontrei':
('hello', 'met1', 'seen1'), 'encontro': ('hello', 'date'), 'encontrou': ('verb3', 'we3', 'called3', 'met3'),
'encontrámos': ('hello', 'met1', 'seen1'), 'encorajei': ('cheered1',), 'endereco': ('thing', 'reach_noun'), 'enfim':
('filler',), 'engenheira': ('pro',), 'engenheiro': ('pro',), 'enquanto': ('hello',), 'ensaiando': ('review_inf',),
'ensaiar': ('review_inf',), 'ensaio': ('paper',), 'entao': ('filler', 'hello', 'turn'), 'entende': ('opines',),
'entra': ('verb3', 'imperative'), 'entrara': ('verb3',), 'entrasse': ('subj',), 'entre': ('subj', 'imperative'),
'entrega': ('give3', 'send3'), 'entregam': ('give3', 'send3'), 'entregamos': ('done', 'give1'), 'entregar':
('giveinf', 'hand_inf'), 'entregara': ('give3', 'will3', 'send3', 'will_bring'), 'entregarei': ('give1',),
'entregaria': ('would_give',), 'entrego': ('give1', 'give1_pra', 'do1'), 'entregue': ('done',), 'entreguei':
('done',), 'entregámos': ('done',), 'entrem': ('imperative',), 'entremos': ('subj',), 'entrevista': ('date',
'rehearsed'), 'entrevistei': ('met1',), 'entrevistou': ('called3',), 'entrou': ('verb3', 'answers'), 'envia':
('give3', 'send3'), 'enviada': ('done', 'writes'), 'enviado': ('done', 'writes'), 'enviam': ('give3', 'send3'),
'enviamos': ('done', 'give1'), 'enviar': ('giveinf', 'hand_inf'), 'enviara': ('give3', 'will3', 'send3',
'will_bring'), 'enviarei': ('give1', 'give1_pra'), 'enviaria': ('would_give',), 'envie': ('ask_subj',), 'enviei':
('done', 'writes', 'handed1', 'attempt'), 'envio': ('give1', 'give1_pra', 'do1'), 'enviou': ('writes', 'reach'),
'enviámos': ('done',), 'equipa': ('rel',), 'equipe': ('rel',), 'era': ('verb3', 'is3'), 'eram': ('verb3',), 'escolha':
('subj', 'imperative'), 'escolham': ('imperative',), 'escolhamos': ('subj',), 'escolhesse': ('subj',), 'escreva':
('subj', 'imperative'), 'escrevam': ('imperative',), 'escrevamos': ('subj',), 'escreve': ('opines', 'imperative'),
'escrever': ('giveinf', 'see_inf'), 'escrevera': ('give3',), 'escreveram': ('reach',), 'escreverei': ('give1',),
'escreveria': ('would_give',), 'escrevesse': ('subj',), 'escreveu': ('reach', 'called3', 'opines', 'says', 'wrote3'),
'escrevi': ('done', 'rang1', 'seen1', 'attempt'), 'escrevo': ('give1',), 'escritorio': ('hello',), 'escuta':
('imperative',), 'escutasse': ('subj',), 'escute': ('subj', 'imperative'), 'escutem': ('imperative',), 'escutemos':
('subj',), 'especialista': ('pro',), 'espera': ('verb3', 'helps3', 'says', 'imperative', 'needs'), 'esperanca':
('name_words',), 'esperar': ('urge_inf',), 'esperasse': ('urge_inf', 'subj'), 'esperava': ('verb3',), 'espere':
('subj', 'imperative'), 'esperem': ('imperative',), 'esperemos': ('subj',), 'esposa': ('rel',), 'essa': ('det',
'hello', 'any_det'), 'esse': ('det', 'hello', 'any_det'), 'esta': ('det', 'hello', 'verb3', 'any_det', 'is3'),
'estagiaria': ('rel',), 'estagiario': ('rel',), 'estamos': ('hello', 'stays'), 'estao': ('verb3',), 'estar':
('see_inf',), 'estara': ('verb3',), 'estava': ('hello', 'verb3', 'is3'), 'estavam': ('verb3',), 'este': ('det',
'hello', 'any_det'), 'esteve': ('hello', 'verb3', 'came3'), 'estive': ('hello', 'seen1'), 'estiveram': ('came3',),
'estofador': ('pro',), 'estou': ('hello', 'stays'), 'estrela': ('name_words',), 'estuda': ('verb3', 'imperative'),
'estudasse': ('subj',), 'estude': ('subj', 'imperative'), 'estudem': ('imperative',), 'estudemos': ('subj',),
'estudou': ('verb3',), 'está': ('hello', 'verb3', 'is3'), 'eu': ('i', 'hello'), 'evento': ('date',), 'evita':
('imperative',), 'evitasse': ('subj',), 'evite': ('subj', 'imperative'), 'evitem': ('imperative',), 'evitemos':
('subj',), 'ex': ('rel',), 'exame': ('rehearsed',), 'excel': ('helpful', 'paper'), 'excelente': ('good',), 'exemplo':
('helpful',), 'exemplos': ('helpful',), 'exige': ('needs',), 'explica': ('verb3', 'says'), 'explicador': ('pro',),
'explicadora': ('pro',), 'explicar': ('giveinf',), 'explico': ('give1',), 'explicou': ('verb3', 'says'), 'expliquei':
('told1',), 'exporta': ('imperative',), 'exportasse': ('subj',), 'exporte': ('subj', 'imperative'), 'exportem':
('imperative',), 'exportemos': ('subj',), 'faalmos': ('talked1',), 'faca': ('subj', 'imperative', 'ask_subj'),
'facam': ('imperative',), 'facamos': ('subj',), 'faco': ('give1',), 'facultei': ('handed1',), 'fala': ('imperative',),
'falado': ('talked1',), 'falamos': ('hello', 'talked1', 'we3', 'seen1'), 'falando': ('talked1',), 'falar': ('talked1',
'see_inf', 'todo_inf'), 'falaram': ('talked1',), 'falasse': ('subj',), 'fale': ('subj', 'imperative'), 'faleceu':
('verb3', 'fate'), 'falecido': ('fate',), 'falei': ('hello', 'talked1', 'told1', 'seen1'), 'falem': ('imperative',),
'falemos': ('subj',), 'falo': ('talked1', 'seen1'), 'falou': ('hello', 'verb3', 'talked1', 'we3', 'says', 'met3'),
'faltou': ('off',), 'falámos': ('hello', 'talked1', 'seen1'), 'familia': ('rel',), 'fara': ('verb3', 'give3'),
'farei': ('give1',), 'faria': ('would_give',), 'farias': ('name_words',), 'farmaceutica': ('pro',), 'fatura':
('hello', 'imperative', 'thing', 'mine_thing'), 'faturas': ('hello',), 'faturasse': ('subj',), 'fature': ('subj',
'imperative', 'ask_subj'), 'faturem': ('imperative',), 'faturemos': ('subj',), 'faxineira': ('pro',), 'faz': ('hello',
'verb3', 'imperative'), 'fazer': ('hello', 'giveinf', 'urge_inf'), 'fazia': ('verb3',), 'fe': ('name_words',),
'fecha': ('verb3', 'imperative', 'hand3'), 'fechada': ('set',), 'fechado': ('set',), 'fechar': ('urge_inf',),
'fechara': ('verb3',), 'fechasse': ('subj',), 'feche': ('subj', 'imperative'), 'fechei': ('set_up',), 'fechem':
('imperative',), 'fechemos': ('subj',), 'fecho': ('do1',), 'fechou': ('verb3',), 'feedback': ('feedback_noun',),
'feijoada': ('date',), 'feira': ('hello',), 'felicitar': ('todo_inf',), 'felicitei': ('cheered1',), 'ferreira':
('name_words',), 'ferreiro': ('name_words',), 'festa': ('date', 'party'), 'fevereiro': ('hello',), 'fez': ('hello',
'verb3', 'made3'), 'fica': ('hello', 'verb3', 'imperative'), 'ficamos': ('hello', 'set_up', 'stays'), 'ficaram':
('verb3',), 'ficasse': ('subj',), 'ficha': ('helpful', 'reach_noun'), 'fichas': ('helpful',), 'ficheiro':
('helpful',), 'ficheiros': ('helpful',), 'fico': ('stays',), 'ficou': ('hello',), 'ficámos': ('hello', 'set_up',
'stays'), 'figueira': ('name_words',), 'filha': ('hello', 'rel'), 'filho': ('hello', 'rel'), 'filhos': ('rel',),
'finalmente': ('filler',), 'fino': ('drink',), 'finos': ('drink',), 'fique': ('subj', 'imperative'), 'fiquei':
('hello', 'set_up'), 'fiquem': ('imperative',), 'fiquemos': ('subj',), 'firma': ('rel',), 'fisio': ('pro',),
'fisioterapeuta': ('pro',), 'fixado': ('set',), 'fiz': ('hello',), 'fizesse': ('urge_inf', 'subj'), 'flor':
('name_words',), 'flores': ('by_post',), 'foca': ('imperative',), 'focar': ('urge_inf',), 'focasse': ('subj',), 'foi':
('hello', 'verb3', 'is3'), 'fomos': ('hello', 'seen1'), 'fonte': ('name_words',), 'fontes': ('name_words',), 'foque':
('urge_inf', 'subj', 'imperative'), 'foquem': ('imperative',), 'foquemos': ('subj',), 'fora': ('ill',), 'foram':
('hello', 'verb3'), 'forma': ('imperative',), 'formacao': ('course',), 'formasse': ('subj',), 'forme': ('subj',
'imperative'), 'formem': ('imperative',), 'formemos': ('subj',), 'fornecedor': ('hello', 'pro'), 'fornecedora':
('pro',), 'forneci': ('handed1',), 'fosse': ('subj',), 'foto': ('letter',), 'fotografa': ('pro',), 'fotografo':
('pro',), 'fotos': ('letter', 'thing'), 'franco': ('name_words',), 'fui': ('hello', 'seen1'), 'fundou': ('verb3',),
'furaram': ('off',), 'furou': ('hello', 'off'), 'galo': ('name_words',), 'ganha': ('verb3',), 'ganhou': ('verb3',),
'garante': ('opines', 'says'), 'garanti': ('vowed1',), 'garantiu': ('vowed3',), 'garrafa': ('by_post',), 'gasta':
('imperative',), 'gastasse': ('subj',), 'gaste': ('subj', 'imperative'), 'gastem': ('imperative',), 'gastemos':
('subj',), 'genro': ('rel',), 'gente': ('hello',), 'gerente': ('rel',), 'gestor': ('pro', 'rel'), 'gestora': ('pro',
'rel'), 'ghostou': ('off',), 'ginecologista': ('pro',), 'gloria': ('name_words',), 'gosta': ('verb3', 'says'),
'gostaria': ('verb3',), 'gostou': ('verb3', 'says'), 'graca': ('name_words',), 'grafica': ('pro',), 'gravou':
('made3',), 'guarda': ('imperative',), 'guardasse': ('subj',), 'guarde': ('subj', 'imperative'), 'guardem':
('imperative',), 'guardemos': ('subj',), 'guerra': ('name_words',), 'guia': ('helpful', 'paper'), 'guiao': ('paper',),
'h': ('hours',), 'haver': ('see_inf',), 'havia': ('hello',), 'hesita': ('verb3', 'says'), 'hoje': ('hello',), 'hora':
('hours', 'span'), 'horas': ('hello', 'hours', 'span'), 'hortensia': ('name_words',), 'hospeda': ('helps3',), 'houve':
('happens3', 'seen1'), 'hrs': ('hours',), 'hs': ('hours',), 'ia': ('verb3', 'was_to'), 'iamos': ('was_to',),
'igualmente': ('filler',), 'ilustrador': ('pro',), 'ilustradora': ('pro',), 'imperiais': ('drink',), 'imperial':
('drink',), 'imprima': ('ask_subj',), 'imprimo': ('do1',), 'incentivei': ('cheered1',), 'indica': ('give3',),
'indicar': ('giveinf',), 'indico': ('give1',), 'informei': ('told1',), 'insiste': ('verb3', 'opines'), 'insistir':
('todo_inf',), 'insistiu': ('verb3',), 'instala': ('hand3',), 'instalador': ('pro',), 'instalara': ('will_bring',),
'internada': ('fate',), 'internado': ('fate',), 'intro': ('thing',), 'investe': ('verb3', 'imperative'), 'investidor':
('rel',), 'investidora': ('rel',), 'investidores': ('rel',), 'investir': ('urge_inf',), 'investira': ('verb3',),
'investisse': ('subj',), 'investiu': ('verb3',), 'invista': ('subj', 'imperative'), 'invistam': ('imperative',),
'invistamos': ('subj',), 'ir': ('see_inf',), 'ira': ('verb3',), 'irma': ('hello', 'rel'), 'irmao': ('hello', 'rel'),
'isso': ('hello', 'it'), 'isto': ('it',), 'ja': ('filler', 'hello'), 'jamais': ('not',), 'janeiro': ('hello',),
'janta': ('verb3', 'date'), 'jantamos': ('hello',), 'jantar': ('hello', 'date', 'see_inf'), 'jantarei': ('shall1',),
'jantaremos': ('shall1',), 'jantei': ('hello', 'seen1'), 'janto': ('eat1',), 'jantou': ('verb3', 'met3'), 'jantámos':
('hello',), 'jardineira': ('pro',), 'jardineiro': ('pro',), 'jogo': ('date',), 'jogou': ('moved1',), 'julho':
('hello',), 'junho': ('hello',), 'junta': ('imperative',), 'juntamos': ('we3',), 'juntasse': ('subj',), 'junte':
('subj', 'imperative'), 'juntem': ('imperative',), 'juntemos': ('subj',), 'jura': ('opines',), 'juramos': ('vowed1',),
'jurei': ('vowed1',), 'jurou': ('opines', 'vowed3'), 'jurámos': ('vowed1',), 'justo': ('name_words',), 'kit':
('helpful',), 'la': ('them', 'filler', 'obj'), 'lanca': ('verb3', 'imperative'), 'lancam': ('verb3',), 'lancar':
('urge_inf',), 'lancara': ('verb3',), 'lancasse': ('subj',), 'lance': ('subj', 'imperative'), 'lancem':
('imperative',), 'lancemos': ('subj',), 'lancha': ('verb3',), 'lanche': ('date',), 'lancho': ('eat1',), 'lancou':
('verb3',), 'landing': ('paper',), 'laranjeira': ('name_words',), 'larga': ('imperative',), 'largar': ('urge_inf',),
'largasse': ('subj',), 'largue': ('subj', 'imperative'), 'larguem': ('imperative',), 'larguemos': ('subj',), 'las':
('them', 'obj'), 'le': ('imperative',), 'leal': ('name_words',), 'leao': ('name_words',), 'legenda': ('paper',),
'leia': ('subj', 'imperative'), 'leiam': ('imperative',), 'leiamos': ('subj',), 'leio': ('give1',), 'leite':
('name_words',), 'lembrar': ('giveinf',), 'ler': ('giveinf',), 'lesse': ('subj',), 'leva': ('verb3', 'helps3'),
'levam': ('helps3',), 'levamos': ('bring',), 'levanta': ('verb3', 'imperative'), 'levantar': ('urge_inf',),
'levantasse': ('subj',), 'levante': ('subj', 'imperative'), 'levantem': ('imperative',), 'levantemos': ('subj',),
'levantou': ('verb3',), 'levar': ('giveinf', 'bring'), 'levarei': ('give1',), 'leve': ('ask_subj',), 'levei':
('done',), 'levo': ('give1', 'bring', 'do1'), 'levou': ('verb3', 'called3'), 'lha': ('them', 'obj'), 'lhas': ('them',
'obj'), 'lhe': ('them', 'hello', 'clitic'), 'lhes': ('them',), 'lho': ('them', 'obj'), 'lhos': ('them', 'obj'), 'li':
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
('give3', 'will3', 'send3', 'will_bring'), 'mandarei': ('give1', 'give1_pra'), 'mandaria': ('would_give',), 'mande':
('ask_subj',), 'mandei': ('done', 'writes', 'hello', 'handed1', 'attempt'), 'mando': ('give1', 'give1_pra', 'do1'),
'mandou': ('writes', 'hello', 'reach', 'wrote3'), 'mandámos': ('done',), 'manha': ('hello',), 'mano': ('rel',),
'mantem': ('opines', 'imperative'), 'mantenha': ('subj', 'imperative'), 'mantenham': ('imperative',), 'mantenhamos':
('subj',), 'mantivesse': ('subj',), 'manual': ('helpful',), 'manuscrito': ('paper',), 'maqueta': ('paper',),
'maquete': ('paper',), 'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',), 'marcado': ('set',
'attempt'), 'marcamos': ('set_up',), 'marcar': ('giveinf', 'see_inf'), 'marceneiro': ('pro',), 'marco': ('hello',
'give1', 'bring'), 'marcámos': ('set_up',), 'margarida': ('name_words',), 'marido': ('rel',), 'marina':
('name_words',), 'marquei': ('set_up', 'seen1', 'invites'), 'março': ('hello',), 'mas': ('hello', 'turn', 'but'),
'massagista': ('pro',), 'masterclass': ('course',), 'material': ('helpful', 'paper'), 'mato': ('name_words',),
'matos': ('name_words',), 'me': ('me', 'clitic'), 'meca': ('subj', 'imperative'), 'mecam': ('imperative',), 'mecamos':
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
'mudemos': ('subj',), 'mudou': ('verb3', 'moved1'), 'mudámos': ('moved1',), 'muito': ('filler', 'hello', 'good'),
'mulher': ('hello', 'rel'), 'n': ('not',), 'na': ('hello', 'where_to'), 'nada': ('hello',), 'namorada': ('rel',),
'namorado': ('rel',), 'nao': ('not', 'hello', 'should'), 'nas': ('hello',), 'nasceu': ('verb3', 'fate'), 'necessita':
('needs',), 'negocia': ('imperative',), 'negociasse': ('subj',), 'negocie': ('subj', 'imperative'), 'negociem':
('imperative',), 'negociemos': ('subj',), 'nem': ('not',), 'nenhum': ('not',), 'nenhuma': ('not',), 'neta': ('rel',),
'neto': ('rel',), 'neves': ('name_words',), 'ninguem': ('hello',), 'niver': ('date', 'party'), 'nogueira':
('name_words',), 'noite': ('hello',), 'noiva': ('rel',), 'noivo': ('rel',), 'nome': ('thing', 'reach_noun'), 'nomes':
('thing',), 'nora': ('rel',), 'nos': ('i', 'me', 'hello', 'clitic'), 'nossa': ('my', 'hello', 'any_det'), 'nossas':
('my', 'any_det'), 'nosso': ('my', 'hello', 'any_det'), 'nossos': ('my', 'hello', 'any_det'), 'notario': ('pro',),
'notas': ('helpful', 'feedback_noun'), 'nova': ('hello',), 'novembro': ('hello',), 'numero': ('thing', 'reach_noun'),
'numeros': ('thing',), 'nunca': ('not', 'hello'), 'nunes': ('name_words',), 'nutricionista': ('pro',), 'não': ('not',
'hello', 'should'), 'nós': ('i', 'hello'), 'o': ('them', 'det', 'hello', 'any_det', 'clitic', 'article', 'obj'),
'obrigada': ('hello',), 'obrigado': ('hello',), 'odeia': ('verb3', 'says'), 'ofereca': ('subj', 'imperative'),
'oferecam': ('imperative',), 'oferecamos': ('subj',), 'oferecesse': ('subj',), 'ofereceu': ('hello',), 'ofereci':
('handed1',), 'oferta': ('thing', 'mine_thing'), 'oficina': ('course',), 'oftalmologista': ('pro',), 'ok': ('ready',),
'olha': ('imperative',), 'olhasse': ('subj',), 'olhe': ('subj', 'imperative'), 'olhei': ('read1',), 'olhem':
('imperative',), 'olhemos': ('subj',), 'oliveira': ('name_words',), 'onde': ('hello',), 'ontem': ('hello',),
'operada': ('fate',), 'operado': ('fate',), 'opina': ('opines',), 'opiniao': ('tip', 'feedback_noun'), 'oral':
('rehearsed',), 'orcamento': ('hello', 'thing', 'mine_thing'), 'orcar': ('giveinf',), 'organiza': ('verb3',),
'organizou': ('verb3',), 'ortodontista': ('pro',), 'ortopedista': ('pro',), 'os': ('them', 'det', 'hello', 'any_det',
'clitic', 'article', 'obj'), 'osteopata': ('pro',), 'otima': ('good',), 'otimo': ('good',), 'outra': ('hello',),
'outro': ('hello',), 'outubro': ('hello',), 'p': ('to',), 'pacote': ('by_post',), 'padrinho': ('rel',), 'paga':
('verb3', 'give3', 'imperative', 'send3'), 'pagam': ('give3', 'send3'), 'pagamento': ('thing',), 'pagamos': ('done',),
'pagar': ('giveinf', 'hand_inf'), 'pagara': ('give3', 'send3', 'will_bring'), 'pagarei': ('give1',), 'pagaria':
('would_give',), 'pagasse': ('subj',), 'pago': ('done', 'give1', 'do1'), 'pagou': ('hello', 'verb3'), 'pague':
('subj', 'imperative'), 'paguei': ('done',), 'paguem': ('imperative',), 'paguemos': ('subj',), 'pai': ('rel',),
'pais': ('rel',), 'paisagista': ('pro',), 'palestra': ('course',), 'palpite': ('tip',), 'papeamos': ('talked1',),
'papeei': ('talked1',), 'papo': ('hello', 'date'), 'para': ('hello', 'to', 'where_to', 'imperative'), 'parabenizar':
('todo_inf',), 'parabenizei': ('cheered1',), 'parar': ('urge_inf',), 'parasse': ('urge_inf', 'subj'), 'pare': ('subj',
'imperative'), 'parece': ('verb3',), 'parecia': ('verb3',), 'parem': ('imperative',), 'paremos': ('subj',),
'partilha': ('give3', 'send3'), 'partilhamos': ('give1',), 'partilhar': ('giveinf', 'hand_inf'), 'partilhara':
('give3', 'send3'), 'partilharei': ('give1',), 'partilharia': ('would_give',), 'partilhei': ('done', 'handed1'),
'partilho': ('give1', 'give1_pra'), 'passa': ('give3',), 'passada': ('hello',), 'passado': ('hello',), 'passam':
('give3',), 'passamos': ('give1', 'moved1'), 'passar': ('giveinf', 'see_inf'), 'passara': ('give3',), 'passaram':
('came3',), 'passarei': ('give1',), 'passaria': ('would_give',), 'passe': ('ask_subj',), 'passei': ('done', 'hello',
'handed1'), 'passo': ('give1', 'give1_pra', 'do1'), 'passou': ('hello', 'verb3', 'reach', 'came3', 'moved1'),
'passámos': ('moved1',), 'pastor': ('name_words',), 'patentea': ('imperative',), 'patenteasse': ('subj',), 'patentee':
('subj', 'imperative'), 'patenteem': ('imperative',), 'patenteemos': ('subj',), 'patrao': ('rel',), 'patroa':
('rel',), 'paz': ('name_words',), 'peca': ('subj', 'imperative'), 'pecam': ('imperative',), 'pecamos': ('subj',),
'pede': ('verb3', 'imperative', 'needs'), 'pediatra': ('pro',), 'pedir': ('hello', 'urge_inf', 'todo_inf'), 'pedisse':
('subj',), 'pediu': ('hello', 'verb3', 'bidding', 'needs'), 'pedra': ('name_words',), 'pedreiro': ('pro',), 'pedro':
('name_words',), 'pela': ('hello', 'of'), 'pelas': ('hello',), 'pelo': ('hello', 'of'), 'pelos': ('hello',), 'pensa':
('verb3', 'opines', 'says'), 'pensava': ('verb3', 'was_to'), 'perde': ('verb3',), 'perdeu': ('verb3',), 'pereira':
('name_words',), 'pergunta': ('verb3', 'says', 'imperative'), 'perguntar': ('hello', 'see_inf', 'todo_inf'),
'perguntasse': ('subj',), 'pergunte': ('subj', 'imperative'), 'perguntem': ('imperative',), 'perguntemos': ('subj',),
'perguntou': ('verb3', 'says'), 'permita': ('subj', 'imperative'), 'permitam': ('imperative',), 'permitamos':
('subj',), 'permitisse': ('subj',), 'perola': ('name_words',), 'pescador': ('name_words',), 'piedade':
('name_words',), 'pilar': ('name_words',), 'pinheiro': ('name_words',), 'pinho': ('name_words',), 'pinta': ('hand3',),
'pinto': ('name_words',), 'pintor': ('pro',), 'pintora': ('pro',), 'pitch': ('paper', 'rehearsed'), 'planeia':
('verb3',), 'planeja': ('verb3',), 'planilha': ('helpful', 'paper', 'thing'), 'planilhas': ('helpful',), 'plano':
('paper',), 'planta': ('thing',), 'plantas': ('paper', 'thing'), 'podcast': ('helpful', 'paper'), 'pode': ('hello',
'verb3', 'wants3'), 'podem': ('verb3',), 'podera': ('verb3',), 'poderia': ('should',), 'podia': ('verb3', 'should'),
'podologista': ('pro',), 'poe': ('verb3', 'imperative'), 'poema': ('paper',), 'poemas': ('paper',), 'pois':
('filler',), 'polir': ('review_inf',), 'pondera': ('verb3',), 'ponha': ('subj', 'imperative'), 'ponham':
('imperative',), 'ponhamos': ('subj',), 'ponho': ('give1',), 'por': ('hello', 'giveinf', 'of'), 'porem': ('turn',
'but'), 'porque': ('hello',), 'portanto': ('turn',), 'portefolio': ('paper',), 'portfolio': ('paper',), 'portfólio':
('paper',), 'pos': ('verb3',), 'posso': ('hello',), 'postal': ('letter',), 'pouco': ('hello', 'span'), 'poupa':
('imperative',), 'poupasse': ('subj',), 'poupe': ('subj', 'imperative'), 'poupem': ('imperative',), 'poupemos':
('subj',), 'pq': ('hello',), 'pra': ('hello', 'to', 'where_to'), 'prado': ('name_words',), 'precisa': ('hello',
'verb3', 'needs'), 'precisamos': ('should', 'urge_inf'), 'precisava': ('verb3', 'should', 'needs'), 'preciso':
('hello', 'should', 'urge_inf'), 'precos': ('thing',), 'preencho': ('do1',), 'prefere': ('verb3',), 'preferiu':
('verb3',), 'prenda': ('by_post',), 'prepara': ('give3', 'imperative', 'hand3'), 'preparamos': ('give1',),
'preparando': ('review_inf',), 'preparar': ('giveinf', 'bring', 'review_inf'), 'preparara': ('hand3', 'will_bring'),
'prepararei': ('give1',), 'preparasse': ('subj',), 'prepare': ('subj', 'imperative', 'ask_subj'), 'preparei':
('done',), 'preparem': ('imperative',), 'preparemos': ('subj',), 'preparo': ('give1', 'give1_pra', 'do1'), 'preparou':
('made3',), 'presente': ('by_post',), 'pretende': ('verb3', 'wants3'), 'preto': ('name_words',), 'prevista': ('set',),
'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'prioriza': ('imperative',), 'priorizasse': ('subj',),
'priorize': ('subj', 'imperative'), 'priorizem': ('imperative',), 'priorizemos': ('subj',), 'pro': ('hello', 'to',
'where_to'), 'procura': ('verb3', 'is3', 'imperative'), 'procuram': ('verb3',), 'procurar': ('giveinf', 'urge_inf'),
'procurasse': ('subj',), 'procurava': ('verb3',), 'procure': ('subj', 'imperative'), 'procurem': ('imperative',),
'procuremos': ('subj',), 'procuro': ('give1',), 'procurou': ('verb3', 'called3'), 'produto': ('paper',), 'professor':
('pro',), 'professora': ('pro',), 'programador': ('pro',), 'programadora': ('pro',), 'projeto': ('paper',),
'prometemos': ('vowed1',), 'prometeu': ('hello', 'vowed3'), 'prometi': ('vowed1',), 'pronta': ('ready',), 'pronto':
('ready',), 'propoe': ('verb3',), 'propos': ('verb3',), 'proposta': ('hello', 'paper', 'thing', 'mine_thing'),
'prova': ('rehearsed',), 'provavelmente': ('filler',), 'proxima': ('hello',), 'proximo': ('hello',), 'prá': ('to',),
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
('urge_inf',), 'reduzisse': ('urge_inf', 'subj'), 'reencaminhei': ('done', 'handed1'), 'reencontrei': ('met1',),
'reenvia': ('give3',), 'reenviar': ('giveinf', 'hand_inf'), 'reenviarei': ('give1',), 'reenviei': ('writes',
'handed1'), 'reenvio': ('give1', 'give1_pra'), 'reforca': ('opines',), 'reformou': ('verb3', 'fate'), 'regista':
('imperative',), 'registasse': ('subj',), 'registe': ('subj', 'imperative'), 'registem': ('imperative',),
'registemos': ('subj',), 'registra': ('imperative',), 'registrasse': ('subj',), 'registre': ('subj', 'imperative'),
'registrem': ('imperative',), 'registremos': ('subj',), 'regressa': ('verb3',), 'regressou': ('verb3',), 'rei':
('name_words',), 'reis': ('name_words',), 'relatorio': ('paper', 'thing'), 'reli': ('read1',), 'remarcada':
('moved_pp',), 'remarcado': ('moved_pp',), 'remarcamos': ('moved1',), 'remarcar': ('todo_inf',), 'remarcou':
('moved1',), 'remarcámos': ('moved1',), 'remarquei': ('moved1',), 'remeti': ('writes',), 'renegocia': ('imperative',),
'renegociasse': ('subj',), 'renegocie': ('subj', 'imperative'), 'renegociem': ('imperative',), 'renegociemos':
('subj',), 'repara': ('hand3',), 'repassei': ('read1',), 'repete': ('opines',), 'repetiu': ('opines',), 'reservamos':
('bring',), 'reservar': ('bring',), 'reserve': ('ask_subj',), 'reservei': ('done', 'set_up'), 'reservo': ('bring',),
'resolve': ('hand3',), 'resolvo': ('do1',), 'responda': ('subj', 'imperative'), 'respondam': ('imperative',),
'respondamos': ('subj',), 'responde': ('give3', 'answers', 'opines', 'hand3', 'answered'), 'respondem': ('give3',),
'responder': ('giveinf',), 'respondera': ('give3', 'will3', 'hand3'), 'responderam': ('answers', 'answered'),
'responderei': ('give1',), 'responderia': ('would_give',), 'respondesse': ('subj',), 'respondeu': ('reach', 'called3',
'answers', 'opines', 'answered'), 'respondi': ('rang1',), 'respondido': ('answered',), 'respondo': ('give1',),
'resposta': ('thing',), 'retida': ('ill',), 'retido': ('ill',), 'retorna': ('give3', 'answers'), 'retornar':
('giveinf',), 'retornei': ('rang1',), 'retorno': ('give1',), 'retornou': ('reach', 'called3', 'answers'), 'reuni':
('seen1',), 'reuniao': ('hello', 'date'), 'reunimos': ('we3', 'seen1'), 'reunir': ('see_inf',), 'reunirei':
('shall1',), 'reuniu': ('verb3', 'we3'), 'reunião': ('hello', 'date'), 'reuno': ('eat1',), 'reve': ('give3', 'hand3'),
'reveja': ('subj', 'imperative'), 'revejam': ('imperative',), 'revejamos': ('subj',), 'revejo': ('give1', 'do1'),
'revendo': ('review_inf',), 'rever': ('giveinf', 'review_inf'), 'revi': ('hello', 'met1', 'read1'), 'revisa':
('give3', 'hand3'), 'revisando': ('review_inf',), 'revisar': ('giveinf', 'review_inf'), 'revisei': ('read1',),
'reviso': ('give1', 'do1'), 'ribeira': ('name_words',), 'ribeiro': ('name_words',), 'rio': ('name_words',), 'rios':
('name_words',), 'rocha': ('name_words',), 'rolou': ('happens3',), 'romance': ('paper',), 'rosa': ('name_words',),
'rosario': ('name_words',), 'roteiro': ('paper',), 'sabado': ('hello', 'name_words'), 'sabe': ('verb3', 'says'),
'sabia': ('verb3',), 'sai': ('verb3', 'imperative'), 'saia': ('subj', 'imperative'), 'saiam': ('imperative',),
'saiamos': ('subj',), 'sair': ('see_inf',), 'saira': ('verb3',), 'saisse': ('subj',), 'saiu': ('verb3', 'happens3'),
'salvador': ('name_words',), 'santos': ('name_words',), 'sao': ('hello', 'verb3'), 'sapateiro': ('name_words',),
'script': ('helpful',), 'se': ('hello', 'verb3', 'is3'), 'secretaria': ('pro', 'rel'), 'secretario': ('rel',),
'segue': ('verb3', 'imperative'), 'seguisse': ('subj',), 'segunda': ('hello',), 'seguradora': ('pro',), 'seja':
('subj', 'imperative'), 'sejam': ('imperative',), 'sejamos': ('subj',), 'sem': ('hello',), 'semana': ('hello',),
'seminario': ('course',), 'sempre': ('filler', 'hello'), 'senhor': ('hello',), 'senhora': ('hello',), 'sente':
('opines', 'says'), 'separa': ('verb3', 'imperative'), 'separaram': ('verb3',), 'separasse': ('subj',), 'separe':
('subj', 'imperative'), 'separem': ('imperative',), 'separemos': ('subj',), 'separou': ('verb3',), 'sera': ('hello',
'verb3'), 'seria': ('hello', 'verb3'), 'serra': ('name_words',), 'serralheiro': ('pro',), 'serrano': ('name_words',),
'sessao': ('date', 'course'), 'setembro': ('hello',), 'seu': ('their', 'hello'), 'seus': ('their',), 'sexta':
('hello',), 'siga': ('subj', 'imperative'), 'sigam': ('imperative',), 'sigamos': ('subj',), 'silva': ('name_words',),
'simplifica': ('imperative',), 'simplificasse': ('subj',), 'simplifique': ('subj', 'imperative'), 'simplifiquem':
('imperative',), 'simplifiquemos': ('subj',), 'sinal': ('thing',), 'site': ('paper',), 'slides': ('paper',), 'sms':
('letter',), 'so': ('filler',), 'sobe': ('verb3', 'imperative', 'hand3'), 'sobre': ('hello', 'of'), 'sobrinha':
('rel',), 'sobrinho': ('rel',), 'socia': ('hello', 'rel'), 'socio': ('hello', 'rel'), 'socios': ('rel',), 'socorro':
('name_words',), 'sofre': ('verb3',), 'sofreu': ('verb3',), 'sogra': ('rel',), 'sogro': ('rel',), 'sogros': ('rel',),
'sol': ('name_words',), 'sonha': ('verb3',), 'soube': ('verb3',), 'startup': ('rel',), 'sua': ('their', 'hello'),
'suas': ('their',), 'suba': ('urge_inf', 'subj', 'imperative'), 'subam': ('imperative',), 'subamos': ('subj',),
'subir': ('urge_inf',), 'subisse': ('urge_inf', 'subj'), 'subiu': ('verb3',), 'subo': ('do1',), 'sugere': ('verb3',
'advises'), 'sugeriu': ('verb3', 'advises'), 'sugestao': ('tip',), 'sugestoes': ('feedback_noun',), 'sumiu':
('verb3',), 'suspensa': ('off_pp',), 'suspenso': ('off_pp',), 'sustenta': ('opines',), 'ta': ('verb3',), 'talk':
('course',), 'talvez': ('filler',), 'tambem': ('filler', 'hello'), 'tarde': ('hello',), 'tava': ('verb3',), 'tb':
('filler', 'hello'), 'tbm': ('filler',), 'tcc': ('paper',), 'tecnica': ('pro',), 'tecnico': ('pro',), 'tel':
('reach_noun',), 'telefonar': ('see_inf',), 'telefonaram': ('reach',), 'telefone': ('reach_noun',), 'telefonei':
('rang1', 'attempt'), 'telefonema': ('call_noun',), 'telefonemas': ('call_noun',), 'telefonou': ('reach', 'called3'),
'telemovel': ('reach_noun',), 'tem': ('aux3', 'hello', 'verb3', 'is3', 'imperative'), 'teme': ('verb3',), 'temos':
('hello', 'should'), 'tempinho': ('span',), 'template': ('helpful', 'paper'), 'tenha': ('subj', 'imperative'),
'tenham': ('imperative',), 'tenhamos': ('subj',), 'tenho': ('hello', 'should'), 'tentei': ('hello', 'attempt'), 'ter':
('see_inf', 'urge_inf'), 'tera': ('verb3',), 'terapeuta': ('pro',), 'terca': ('hello',), 'termina': ('verb3',
'hand3'), 'terminara': ('will_bring',), 'terminei': ('done',), 'termino': ('do1',), 'terminou': ('verb3',), 'tese':
('paper', 'rehearsed'), 'testa': ('verb3', 'imperative'), 'testar': ('urge_inf',), 'testasse': ('urge_inf', 'subj'),
'teste': ('subj', 'imperative'), 'testei': ('read1',), 'testem': ('imperative',), 'testemos': ('subj',), 'testo':
('do1',), 'testou': ('verb3',), 'teve': ('hello', 'verb3', 'happens3'), 'texto': ('paper',), 'tia': ('rel',), 'time':
('rel',), 'tinha': ('aux3', 'hello', 'verb3', 'should', 'is3'), 'tinhamos': ('was_to', 'should', 'attempt'), 'tio':
('rel',), 'tip': ('tip',), 'tipo': ('filler',), 'tira': ('imperative',), 'tirasse': ('subj',), 'tire': ('subj',
'imperative'), 'tirem': ('imperative',), 'tiremos': ('subj',), 'tirou': ('made3',), 'tive': ('hello', 'seen1'),
'tivemos': ('seen1',), 'tiveram': ('verb3',), 'tivesse': ('subj',), 'tmb': ('filler',), 'to': ('stays',), 'toca':
('verb3',), 'toda': ('filler',), 'todas': ('hello',), 'todo': ('filler',), 'todos': ('hello',), 'toma': ('verb3',
'imperative'), 'tomamos': ('hello',), 'tomar': ('see_inf', 'urge_inf'), 'tomasse': ('subj',), 'tome': ('subj',
'imperative'), 'tomei': ('hello',), 'tomem': ('imperative',), 'tomemos': ('subj',), 'tomo': ('eat1',), 'tomou':
('verb3',), 'tomámos': ('hello',), 'topa': ('verb3', 'wants3'), 'topografo': ('pro',), 'topou': ('verb3', 'wants3'),
'toque': ('call_noun', 'tip'), 'tornou': ('verb3',), 'torre': ('name_words',), 'torres': ('name_words',), 'touro':
('name_words',), 'trabalha': ('verb3', 'is3', 'imperative'), 'trabalham': ('verb3',), 'trabalhasse': ('subj',),
'trabalhava': ('verb3',), 'trabalhe': ('subj', 'imperative'), 'trabalhem': ('imperative',), 'trabalhemos': ('subj',),
'trabalho': ('hello',), 'trabalhou': ('verb3',), 'tradutor': ('pro',), 'tradutora': ('pro',), 'traduzo': ('do1',),
'traga': ('subj', 'imperative', 'ask_subj'), 'tragam': ('imperative',), 'tragamos': ('subj',), 'trago': ('give1',
'bring', 'do1'), 'tranquilizei': ('cheered1',), 'transfere': ('give3', 'send3'), 'transferencia': ('thing',),
'transferi': ('done',), 'transferida': ('moved_pp',), 'transferido': ('moved_pp',), 'transferir': ('giveinf',
'hand_inf'), 'transferiu': ('moved1',), 'transfiro': ('give1',), 'trara': ('give3', 'hand3', 'will_bring'), 'trarei':
('give1',), 'traria': ('would_give',), 'trata': ('hand3',), 'traumatologista': ('pro',), 'traz': ('give3', 'hand3'),
'trazer': ('giveinf', 'bring'), 'treinamento': ('course',), 'treinando': ('review_inf',), 'treinar': ('review_inf',),
'tres': ('hello', 'span'), 'trinta': ('span',), 'troca': ('verb3',), 'trocou': ('verb3',), 'trouxe': ('hello',),
'tudo': ('filler', 'hello'), 'tutoria': ('mentor_noun',), 'tutorial': ('helpful',), 'têm': ('hello', 'verb3'), 'tô':
('stays',), 'ultima': ('hello',), 'um': ('det', 'any_det'), 'uma': ('det', 'hello', 'any_det'), 'umas': ('det',
'any_det'), 'uns': ('det', 'any_det'), 'usa': ('verb3', 'imperative'), 'usar': ('urge_inf',), 'usasse': ('subj',),
'usava': ('verb3',), 'use': ('subj', 'imperative'), 'usem': ('imperative',), 'usemos': ('subj',), 'va': ('subj',
'imperative'), 'vaca': ('name_words',), 'vai': ('hello', 'verb3', 'is3'), 'vale': ('name_words',), 'valida': ('give3',
'imperative', 'hand3'), 'validara': ('will_bring',), 'validasse': ('subj',), 'valide': ('subj', 'imperative'),
'validem': ('imperative',), 'validemos': ('subj',), 'valido': ('do1',), 'vamos': ('hello',), 'vao': ('verb3',), 'vc':
('they', 'hello'), 'veio': ('reach', 'came3'), 'vejo': ('eat1', 'seen1', 'do1'), 'vem': ('hello', 'verb3', 'is3'),
'vemos': ('seen1',), 'venda': ('subj', 'imperative'), 'vendam': ('imperative',), 'vendamos': ('subj',), 'vende':
('verb3', 'imperative'), 'vendem': ('verb3',), 'vender': ('urge_inf',), 'vendera': ('verb3',), 'vendesse':
('urge_inf', 'subj'), 'vendeu': ('verb3',), 'ver': ('giveinf', 'see_inf'), 'vera': ('verb3',), 'verei': ('shall1',),
'veremos': ('shall1',), 'verifica': ('hand3',), 'verificar': ('giveinf',), 'versao': ('thing',), 'veterinaria':
('pro',), 'veterinario': ('pro',), 'vi': ('hello', 'met1', 'seen1'), 'viaja': ('verb3', 'imperative'), 'viajando':
('ill',), 'viajasse': ('subj',), 'viaje': ('subj', 'imperative'), 'viajem': ('imperative',), 'viajemos': ('subj',),
'viajou': ('verb3',), 'video': ('helpful',), 'videochamada': ('date', 'call_noun'), 'vidraceiro': ('pro',), 'vieram':
('reach', 'came3'), 'vimos': ('we3', 'met1', 'seen1'), 'vinha': ('verb3',), 'vinho': ('by_post', 'name_words'),
'vinte': ('span',), 'violeta': ('name_words',), 'vira': ('verb3',), 'viram': ('met3',), 'virou': ('verb3',), 'virá':
('verb3',), 'visita': ('date', 'helps3', 'imperative'), 'visitam': ('helps3',), 'visitamos': ('met1',), 'visitar':
('see_inf',), 'visitarei': ('shall1',), 'visitasse': ('subj',), 'visite': ('subj', 'imperative'), 'visitei': ('hello',
'met1'), 'visitem': ('imperative',), 'visitemos': ('subj',), 'visito': ('eat1',), 'visitou': ('reach', 'called3'),
'visitámos': ('met1',), 'vitoria': ('name_words',), 'viu': ('verb3', 'we3', 'met3'), 'viva': ('subj', 'imperative'),
'vivam': ('imperative',), 'vivamos': ('subj',), 'vive': ('verb3', 'is3'), 'vivem': ('verb3',), 'vivia': ('verb3',),
'vizinha': ('rel',), 'vizinho': ('rel',), 'vo': ('rel',), 'voce': ('hello',), 'volta': ('verb3', 'imperative'),
'voltara': ('verb3',), 'volte': ('subj', 'imperative'), 'voltem': ('imperative',), 'voltemos': ('subj',), 'voltou':
('hello', 'verb3'), 'voo': ('date',), 'vou': ('hello',), 'vovo': ('rel',), 'vovó': ('rel',), 'vovô': ('rel',),
'vídeo': ('helpful',), 'vó': ('rel',), 'vô': ('rel',), 'whatsapp': ('letter', 'reach_noun'), 'workshop': ('course',),
'wpp': ('letter',), 'zap': ('letter', 'reach_noun'), 'zoom': ('date',), 'à': ('to', 'where_to'), 'às': ('to',
'where_to'), 'áudio': ('letter',), 'áudios': ('letter',), 'é': ('is3',), 'ñ': ('not',)}


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
'mine')}, {'<until>': 38}, {'N': 39}, {'para': 40}, {'<until>': 34, 'D': 34, 'antes': 34, 'ate': 34, 'para': 34},
{'D': 38}, {'N': 43}, {'<him>': 43, '<them>': 43, 'N': 43, 'a': 44, 'o': 44}, {'a': 45, 'ao': 45, 'para': 45, 'pra':
45, 'à': 45}, {'prometida': 42, 'prometidas': 42, 'prometido': 42, 'prometidos': 42, 'sai': 46, 'segue': 46,
'seguira': 46, 'vai': 46}, {'...': 47, 'prometida': 42, 'prometidas': 42, 'prometido': 42, 'prometidos': 42}, {'...':
39}, {'<until>': 38, 'D': 38}, {'...': 39, '<until>': 38, 'D': 38}, {'0': 49, '<any_det>': 49, 'dois': 49, 'duas': 49,
'isso': 50, 'isto': 50, 'ja': 50, 'tres': 49, 'tudo': 51}, {'<any_det>': 49}, {'<any_det>': 13, '<my>': 13, '<their>':
13, 'D': 11}, {'...': 12, 'D': 11}, {'prometida': 42, 'prometidas': 42, 'prometido': 42, 'prometidos': 42}, {'...':
56, 'prometida': 42, 'prometidas': 42, 'prometido': 42, 'prometidos': 42}, {'D': 11, 'ate': 11, 'em': 11, 'na': 11,
'no': 11}, {'D': 11, 'ate': 11, 'em': 11, 'me': 58, 'na': 11, 'no': 11}, {'<any_det>': 38, 'D': 38}, {'...': 41,
'<any_det>': 48, '<do1>': 52, '<give1>': 53, '<hand3>': 54, '<send3>': 55, '<thing>': 57, 'devolve': 59, 'encaminho':
60, 'envio': 60, 'ligo': 60, 'mando': 60, 'passo': 60, 'preparo': 60, 'reenvio': 60}, {'<hand3>': 12, '<send3>': 12,
'chega': 12, 'chegam': 12, 'vem': 12, 'vêm': 12}, {'...': 62}, {'<thing>': 63, 'devolver': 43, 'entregar': 43,
'enviar': 43, 'pagar': 43}, {'cai': 0, 'e': 0, 'sera': 0, 'é': 0}, {'N': 65}, {'da': 66, 'de': 66, 'do': 66},
{'<rel>': 10, '^': 64, 'aniversario': 67, 'aniversário': 67, 'casamento': 67, 'festa': 67, 'niver': 67, 'operacao':
67, 'prova': 67}, {'deveria': 16, 'deveriamos': 16, 'devia': 16, 'deviamos': 16, 'devo': 16}, {'^': 69}, {'gente':
70}, {'a': 71, 'eu': 70, 'nos': 70, 'nós': 70}, {'que': 72}, {'N': 29}, {'e': 0, 'sao': 0, 'é': 0}, {'N': 75}, {'da':
76, 'de': 76, 'do': 76}, {'<thing>': 63}, {'^': 78}, {'': (0, 'missed')}, {'$$': 80}, {'desligado': 81, 'impedido':
81, 'ocupado': 81}, {'<thing>': 11}, {'^': 83}, {'': (11, 'thinking'), 'dia': 27}, {'alguma': 27, 'qualquer': 85,
'um': 85, 'uma': 27}, {'almocar': 86, 'beber': 86, 'combinar': 86, 'jantar': 86, 'marcar': 86, 'organizar': 86,
'tomar': 86}, {'almocar': 86, 'beber': 86, 'combinar': 86, 'de': 87, 'jantar': 86, 'marcar': 86, 'organizar': 86,
'que': 87, 'tomar': 86}, {'<see_inf>': 27, 'almocar': 86, 'beber': 86, 'combinar': 86, 'de': 87, 'jantar': 86,
'marcar': 86, 'organizar': 86, 'que': 87, 'tomar': 86}, {'<thing>': 38}, {'^': 90}, {'me': 20, 'p': 19, 'para': 19,
'pra': 19, 'que': 72}, {'...': 43}, {'...': 50}, {'0': 93, '<any_det>': 94, '<my>': 93, '<their>': 93, 'isso': 93,
'lhe': 93, 'lhes': 93, 'tudo': 93}, {'0': 93, '<any_det>': 93, '<my>': 93, '<their>': 93, 'isso': 93, 'lhe': 93,
'lhes': 93, 'tudo': 93}, {'<do1>': 52, '<give1>': 95, 'acabo': 96, 'assino': 96, 'fecho': 96, 'organizo': 96,
'revejo': 96, 'termino': 96, 'trato': 96}, {'^': 97}, {'D': 29, 'c': 29, 'com': 29}, {'<date>': 99}, {'<date>': 99,
'a': 100, 'o': 100, 'um': 100, 'uma': 100}, {'': (12, 'task')}, {'': (12, 'task'), 'me': 102}, {'esquecer': 102},
{'esquecer': 103, 'me': 104, 'posso': 104}, {'<rel>': 10, '^': 78, 'aniversario': 67, 'aniversário': 67, 'casamento':
67, 'festa': 67, 'niver': 67, 'operacao': 67, 'prova': 67}, {'^': 78, 'anos': 77}, {'em': 27, 'na': 27, 'no': 27},
{'': (4, 'needs_from_me')}, {'<ask_subj>': 109}, {'^': 110}, {'lhe': 111, 'lhes': 111}, {'eu': 112, 'lhe': 111,
'lhes': 111}, {'<my>': 11}, {'<my>': 11, 'a': 114, 'as': 114, 'o': 114, 'os': 114}, {'jeito': 11, 'lida': 11,
'olhada': 11, 'olhadela': 11, 'toque': 11, 'vista': 11}, {'um': 116, 'uma': 116}, {'<hand_inf>': 11, 'analisar': 115,
'assinar': 115, 'corrigir': 115, 'dar': 117, 'devolver': 11, 'ler': 115, 'olhar': 115, 'rever': 115, 'testar': 115,
'validar': 115, 'ver': 115}, {'^': 118}, {'<rel>': 10, '<they>': 22, 'D': 33, 'N': 37, '^': 61, 'a': 68, 'acha': 73,
'achou': 73, 'acompanho': 74, 'aniversario': 67, 'aniversário': 67, 'anos': 77, 'as': 79, 'busco': 74, 'casamento':
67, 'dava': 82, 'desligado': 81, 'deu': 82, 'deve': 84, 'devia': 88, 'deviamos': 89, 'devo': 91, 'disse': 92, 'diz':
92, 'embora': 0, 'esta': 82, 'estava': 82, 'está': 82, 'eu': 98, 'fala': 21, 'falou': 21, 'festa': 67, 'ha': 101,
'impedido': 81, 'levarei': 74, 'levo': 74, 'nao': 105, 'niver': 67, 'não': 105, 'o': 106, 'ocupado': 81, 'operacao':
67, 'os': 107, 'pensa': 73, 'pensava': 108, 'pensei': 108, 'podia': 88, 'podiamos': 89, 'prova': 67, 'q': 113, 'que':
113, 'tem': 101, 'temos': 88, 'tenho': 88, 'vai': 119, 'vao': 119, 'vejo': 74}, {'': (18, 'gave:mentoring')}, {'^':
121}, {'<any_det>': 83, '<thing>': 11}, {'D': 0}, {'^': 123, 'aniversario': 124, 'aniversário': 124, 'anos': 124,
'niver': 124}, {':': 125}, {'': (5, 'mine'), 'lhe': 38}, {'pendente': 38, 'prevista': 38, 'previsto': 38, 'prometida':
38, 'prometido': 38}, {'com': 38}, {'<giveinf>': 127, '<mine_thing>': 43, '<todo_inf>': 38, 'cobrar': 38, 'comprar':
38, 'devolver': 38, 'entrega': 128, 'envio': 128, 'falar': 129, 'felicitar': 38, 'levar': 38, 'marcar': 129,
'oferecer': 38, 'parabenizar': 38, 'pedir': 38, 'reservar': 38, 'resposta': 128, 'ver': 129}, {'^': 38}, {':': 131},
{'fazer': 132}, {'D': 29}, {'...': 134, 'a': 102, 'com': 102, 'o': 102}, {'^': 16}, {':': 136}, {'...': 137}, {':':
136, 'da': 138, 'de': 138, 'do': 138}, {'^': 123}, {':': 140}, {'N': 132}, {'<giveinf>': 102}, {'<mentor_noun>': 122,
'N': 126, '^': 130, 'a': 133, 'acao': 132, 'almocar': 135, 'conselho': 139, 'conselhos': 139, 'dica': 139, 'dicas':
139, 'ela': 141, 'ele': 141, 'eu': 132, 'meu': 132, 'minha': 132, 'nos': 132, 'nós': 132, 'para': 142, 'pendencias':
132, 'pendente': 132, 'por': 133, 'recomendacao': 137, 'recomendacoes': 137, 'sugestao': 137, 'tarefa': 132, 'todo':
143, 'ver': 135, 'visitar': 135}, {'^': 16, 'a': 136, 'que': 136}, {'^': 16, 'a': 136, 'me': 145, 'nos': 145, 'para':
136, 'que': 136}, {'': (23, 'contact')}, {'me': 147, 'nos': 147}, {'estava': 80, 'estavamos': 80}, {'estava': 80,
'estavamos': 80, 'nao': 149, 'não': 149}, {'estava': 80, 'estavamos': 80, 'eu': 150, 'nao': 149, 'nos': 150, 'não':
149, 'nós': 150}, {'enquanto': 151, 'quando': 151}, {'minha': 147}, {'escritorio': 147}, {'casa': 147}, {'': (23,
'contact'), 'em': 155, 'no': 154}, {'': (23, 'contact'), 'a': 155, 'em': 155}, {'gente': 147}, {'a': 158},
{'surpresa': 147}, {'': (23, 'contact'), 'em': 155}, {'ver': 147, 'visitar': 147}, {'coworking': 147, 'escritorio':
147}, {'aqui': 147, 'ca': 147}, {'comigo': 147}, {'me': 147}, {'...': 152, 'a': 153, 'almocar': 147, 'ao': 154,
'aqui': 156, 'ca': 157, 'com': 159, 'comigo': 147, 'de': 160, 'em': 155, 'jantar': 147, 'la': 161, 'lá': 161, 'me':
162, 'na': 153, 'no': 163, 'por': 164, 'ter': 165, 'tomar': 147, 'ver': 166, 'visitar': 166, 'à': 153}, {'': (21,
'gave:encouragement')}, {'^': 168}, {'<them>': 169, 'N': 169}, {'<them>': 169, 'N': 169, 'a': 170, 'o': 170},
{'efeito': 80}, {'sem': 172}, {'abaixo': 80}, {'aconteceu': 80, 'rolou': 80}, {'caiu': 80, 'ficou': 173, 'foi': 174,
'nao': 175, 'não': 175}, {'N': 176}, {'N': 176, 'a': 177, 'o': 177}, {'<set>': 29, 'com': 178}, {'com': 29},
{'<any_det>': 29, 'D': 29, 'c': 29, 'cafe': 29, 'café': 29, 'com': 29, 'me': 180}, {'lha': 43, 'lhas': 43, 'lho': 43,
'lhos': 43}, {'': (19, 'gave:resource')}, {'N': 183}, {'<him>': 183}, {'<to>': 184, 'para': 185, 'pra': 185},
{'<helpful>': 186}, {'<helpful>': 183}, {'meu': 188, 'meus': 188, 'minha': 188, 'minhas': 188, 'nossa': 188, 'nosso':
188}, {'<any_det>': 187, 'a': 189, 'meu': 188, 'meus': 188, 'minha': 188, 'minhas': 188, 'nossa': 188, 'nosso': 188,
'o': 189, 'um': 189, 'uma': 189}, {'<any_det>': 188}, {'^': 191}, {'^': 190, 'lhe': 192, 'lhes': 192}, {'dela': 121,
'dele': 121}, {'...': 194}, {'a': 195, 'o': 195, 'seu': 195, 'sua': 195}, {'^': 196}, {'na': 197, 'no': 197, 'para':
197, 'sobre': 197}, {'N': 198}, {'N': 198, 'a': 199, 'o': 199}, {'N': 122}, {'N': 122, '^': 121, 'a': 201, 'o': 201},
{'<where_to>': 202, 'N': 122, '^': 121, 'a': 201, 'com': 202, 'de': 122, 'em': 122, 'no': 202, 'o': 201, 'sobre':
122}, {'<mentor_noun>': 203}, {'com': 200, 'de': 204}, {'': (1, 'moved')}, {'D': 206, 'para': 206, 'pra': 206, 'pro':
206}, {'D': 206}, {'<date>': 208}, {'<date>': 207, 'D': 206, 'nossa': 209, 'nosso': 209, 'para': 206, 'pra': 206,
'pro': 206}, {'<date>': 207, 'D': 206, 'para': 206, 'pra': 206, 'pro': 206}, {'<date>': 207, 'D': 206, 'a': 211,
'nossa': 211, 'nosso': 211, 'o': 211, 'para': 206, 'pra': 206, 'pro': 206}, {'<date>': 207, 'D': 206, 'a': 210,
'nossa': 211, 'nosso': 211, 'o': 210, 'para': 206, 'pra': 206, 'pro': 206, 'se': 212}, {'D': 206, 'para': 206},
{'...': 214}, {'D': 206, 'da': 215, 'de': 215, 'do': 215, 'para': 206, 'pra': 206, 'pro': 206}, {'<should>': 16},
{'^': 217}, {'gente': 218}, {'^': 217, 'a': 219, 'eu': 218, 'je': 218, 'on': 218, 'yo': 218}, {'q': 220, 'que': 220},
{'e': 221}, {'...': 222}, {'melhor': 16}, {'deveria': 16, 'devia': 16, 'deviamos': 16}, {'<should>': 16, 'e': 224,
'era': 224, 'nao': 225, 'não': 225, 'o': 224, 'seria': 224, 'é': 224}, {'^': 226}, {'gente': 227}, {'...': 222, '^':
226, 'a': 228, 'eu': 227, 'nos': 227, 'nós': 227}, {'q': 223, 'que': 229}, {'<to>': 147, 'N': 147}, {'': (16,
'gave:feedback')}, {'^': 232}, {'<him>': 233}, {'^': 232, 'com': 234, 'da': 233, 'dela': 233, 'dele': 233, 'deles':
233, 'do': 233}, {'^': 232, 'da': 233, 'dela': 233, 'dele': 233, 'do': 233}, {'<paper>': 236}, {'<paper>': 235, 'seu':
237, 'sua': 237}, {'<paper>': 235, 'a': 238, 'as': 238, 'o': 238, 'os': 238, 'seu': 237, 'sua': 237}, {'': (13,
'talk'), 'como': 0, 'da': 0, 'de': 0, 'do': 0, 'que': 0, 'se': 0, 'sobre': 0}, {'me': 240, 'que': 0}, {'D': 29, 'c':
29, 'com': 29, 'para': 29, 'pra': 29, 'pro': 29}, {'D': 29, 'para': 29}, {'N': 243}, {'encontrar': 29, 'ver': 29},
{'almocar': 29, 'beber': 29, 'falar': 29, 'ir': 29, 'jantar': 29, 'nos': 245, 'tomar': 29}, {'<any_det>': 30,
'<date>': 29, 'D': 29, 'com': 244, 'de': 246, 'para': 134}, {'<of>': 34, 'que': 34}, {'espera': 248}, {'a': 249, 'à':
249}, {'telefone': 147}, {'': (23, 'contact'), 'bocado': 147, 'pouco': 147}, {'D': 147, 'ao': 251, 'c': 147, 'cm':
147, 'com': 147, 'da': 147, 'das': 147, 'de': 147, 'do': 147, 'dos': 147, 'na': 147, 'no': 147, 'pelo': 147, 'por':
147, 'sobre': 147, 'um': 252}, {'...': 152}, {'...': 134, 'D': 29}, {'me': 255, 'nos': 255}, {'D': 147}, {'me': 257,
'que': 0}, {'<give3>': 11, '<would_give>': 11}, {'^': 259}, {'^': 259, 'me': 260, 'nos': 260}, {'que': 261}, {'me':
262, 'nos': 262, 'que': 261}, {'me': 11, 'nos': 11}, {'<giveinf>': 264}, {'<giveinf>': 11}, {'^': 266}, {'^': 265,
'me': 267, 'nos': 267}, {'para': 0, 'pra': 0, 'q': 0, 'que': 0}, {'N': 269}, {'N': 269, 'a': 270, 'o': 270}, {'ma':
11, 'me': 11, 'mo': 11, 'nos': 11}, {'': (6, 'theirs'), 'a': 11, 'as': 11, 'ma': 11, 'mas': 11, 'me': 11, 'mo': 11,
'mos': 11, 'o': 11, 'os': 11}, {'<give3>': 273}, {'<give3>': 273, 'me': 274, 'nos': 274}, {'D': 11, 'e': 275}, {'...':
12, 'meu': 13, 'minha': 13}, {'...': 276, 'D': 11, 'a': 277, 'as': 277, 'meu': 13, 'minha': 13, 'o': 277, 'os': 277},
{'a': 11, 'as': 11, 'ma': 11, 'mas': 11, 'me': 11, 'mo': 11, 'mos': 11, 'o': 11, 'os': 11}, {'<give3>': 279},
{'<give3>': 279, 'me': 280, 'nos': 280}, {'e': 281}, {'...': 282}, {'<until>': 11, 'D': 11}, {'...': 284}, {'a': 13,
'as': 13, 'o': 13, 'os': 13}, {'ok': 11, 'retorno': 11, 'toque': 11}, {'resposta': 11}, {'feedback': 11, 'noticias':
11, 'novidades': 11, 'resposta': 11, 'retorno': 11, 'um': 287, 'uma': 288}, {'espreitadela': 11, 'jeito': 11, 'lida':
11, 'olhada': 11, 'olhadela': 11, 'vista': 11}, {'me': 289, 'nos': 289, 'um': 290, 'uma': 290}, {'um': 290, 'uma':
290}, {'...': 12, 'a': 277, 'as': 277, 'meu': 13, 'minha': 13, 'o': 277, 'os': 277}, {'coisa': 11}, {'D': 11, 'algo':
11, 'alguma': 294, 'ate': 11, 'depois': 11, 'logo': 11, 'na': 11, 'no': 11, 'o': 11, 'quando': 11, 'se': 11}, {'me':
295, 'nos': 295}, {'intro': 11, 'ponte': 11}, {'apresentacao': 11, 'intro': 11}, {'a': 297, 'chegar': 11, 'uma': 298},
{'me': 299}, {'contacto': 11, 'contato': 11}, {'em': 301}, {'coloca': 302, 'desaconselhou': 16, 'faz': 299, 'poe':
302}, {'me': 302}, {'assunto': 11, 'problema': 11}, {'isso': 11, 'isto': 11, 'o': 305, 'tudo': 11}, {'D': 11, 'ate':
12, 'para': 12}, {'pronta': 307, 'prontas': 307, 'pronto': 307, 'prontos': 307}, {'...': 308}, {'a': 309, 'as': 309,
'meu': 309, 'minha': 309, 'o': 309, 'os': 309}, {'resolver': 11, 'tudo': 11}, {'assunto': 11}, {'de': 311, 'disso':
11, 'do': 312}, {'contactar': 11, 'escrever': 11, 'falar': 11, 'ligar': 11}, {'novidades': 11, 'uma': 288}, {'a': 314,
'com': 315}, {'<give3>': 272, '<hand3>': 278, '<made3>': 283, '<send3>': 278, '<will3>': 11, '<will_bring>': 285,
'arranja': 286, 'conserta': 286, 'da': 291, 'dara': 292, 'desaconselha': 16, 'desaconselhou': 16, 'devolve': 293,
'diz': 296, 'dá': 291, 'escreve': 296, 'faz': 300, 'instala': 286, 'liga': 296, 'me': 303, 'monta': 286, 'pinta': 286,
'poe': 304, 'resolve': 306, 'telefona': 296, 'tem': 310, 'tera': 310, 'trata': 313, 'traz': 293, 'volta': 316,
'voltara': 316}, {'gente': 136}, {'^': 16, 'a': 318, 'eu': 136}, {'^': 16, 'a': 318, 'eu': 136, 'que': 319}, {'vale':
16}, {'e': 16, 'é': 16}, {'melhor': 322}, {'<should>': 16, 'compensa': 16, 'e': 224, 'mais': 321, 'o': 323, 'é': 224},
{'^': 324}, {'melhor': 320, 'preferivel': 320, 'q': 325, 'que': 325}, {'<my>': 109}, {'^': 327}, {'^': 327, 'a': 328,
'as': 328, 'da': 328, 'de': 328, 'do': 328, 'o': 328, 'os': 328}, {'contra': 136, 'para': 136, 'que': 136, 'sobre':
136}, {'me': 330, 'nos': 330}, {'^': 109}, {'contacto': 11}, {'em': 333}, {'^': 334}, {'^': 334, 'me': 335}, {'^':
11}, {'a': 337, 'em': 337}, {'se': 338}, {'com': 328}, {'q': 325, 'que': 325}, {'': (6, 'theirs'), 'me': 11},
{'<until>': 11}, {'...': 343, '<until>': 11}, {'<giveinf>': 342, '<inf>': 344}, {'': (7, 'waiting'), '<giveinf>':
342}, {'^': 346}, {'^': 34}, {'^': 345, 'me': 347, 'nos': 348}, {'me': 348, 'nos': 348}, {'apareceu': 80, 'chegou':
80, 'conseguiu': 80, 'foi': 80, 'passou': 80, 'pode': 80, 'pôde': 80, 'veio': 80}, {'nao': 351, 'nunca': 351, 'não':
351}, {'fim': 352}, {'afinal': 352, 'nao': 351, 'no': 353, 'nunca': 351, 'não': 351}, {'que': 354}, {'e': 354, 'mas':
354, 'so': 355}, {'se': 356}, {'aparecer': 356, 'ir': 356, 'juntar': 357, 'passar': 356, 'ter': 356, 'vinha': 356,
'vir': 356, 'viria': 356}, {'aparecer': 356, 'de': 358, 'em': 358, 'ir': 356, 'juntar': 357, 'passar': 356, 'que':
358, 'ter': 356, 'vinha': 356, 'vir': 356, 'viria': 356}, {'<imperative>': 16, 'nao': 16, 'não': 16}, {'^': 360},
{':': 361}, {'<imperative>': 16, '<subj>': 16, 'nao': 16, 'nem': 16, 'não': 16}, {'^': 363}, {'a': 219, 'eu': 218,
'nos': 218, 'nós': 218}, {'para': 19, 'pra': 19, 'que': 365}, {'^': 17}, {'^': 17, 'nao': 367, 'não': 367}, {'gente':
368}, {'^': 17, 'a': 369, 'eu': 368, 'mim': 368, 'nao': 367, 'nos': 368, 'não': 367, 'nós': 368}, {'que': 16},
{'<inf>': 16, '<urge_inf>': 16, 'nao': 17, 'não': 17, 'tenho': 371}, {'': (3, 'advice'), '<inf>': 16, '<urge_inf>':
16, 'tenho': 371}, {'^': 373, 'nao': 367, 'não': 367}, {'gente': 374}, {'': (3, 'advice'), '<inf>': 16}, {'^': 376,
'nao': 367, 'não': 367}, {'^': 372, 'a': 375, 'eu': 374, 'mim': 377, 'nao': 367, 'nos': 377, 'não': 367, 'nós': 377},
{'<subj>': 16}, {'<subj>': 16, 'me': 379}, {'<subj>': 16, '<urge_inf>': 16, '<would_give>': 11, 'me': 379, 'nao': 380,
'não': 380, 'tenho': 371}, {'<subj>': 16, '<urge_inf>': 16, 'me': 379, 'nao': 380, 'não': 380, 'tenho': 371}, {'^':
382}, {'gente': 383}, {'^': 266, 'me': 337}, {'': (6, 'theirs'), '<would_give>': 11}, {'^': 386}, {'': (6, 'theirs'),
'<subj>': 16, 'me': 379, 'nao': 380, 'não': 380}, {'^': 388}, {'<subj>': 16, 'me': 379, 'nao': 380, 'não': 380}, {'^':
390}, {'^': 381, 'a': 384, 'eu': 383, 'ia': 385, 'iria': 267, 'me': 387, 'nos': 389, 'nós': 391, 'vai': 385}, {'...':
366, ':': 364, 'p': 370, 'para': 378, 'pra': 378, 'que': 392}, {'^': 18, 'a': 369, 'eu': 368, 'mim': 368, 'nao': 367,
'nos': 368, 'não': 367, 'nós': 368}, {'...': 366, 'p': 370, 'para': 394, 'pra': 394}, {'^': 17, 'a': 369, 'eu': 368,
'gente': 368, 'gnt': 368, 'mim': 368, 'nao': 367, 'nos': 368, 'não': 367, 'nós': 368}, {'^': 372, 'a': 375, 'eu': 374,
'gente': 368, 'gnt': 368, 'mim': 377, 'nao': 367, 'nos': 377, 'não': 367, 'nós': 377}, {'^': 381, 'a': 384,
'aparecer': 356, 'eu': 383, 'ia': 385, 'ir': 356, 'iria': 267, 'juntar': 357, 'me': 387, 'nos': 389, 'nós': 391,
'passar': 356, 'ter': 356, 'vai': 385, 'vinha': 356, 'vir': 356, 'viria': 356}, {'...': 362, ':': 364, 'aparecer':
356, 'de': 358, 'em': 358, 'ir': 356, 'juntar': 357, 'me': 393, 'nos': 395, 'p': 396, 'para': 397, 'passar': 356,
'pra': 397, 'que': 398, 'ter': 356, 'vinha': 356, 'vir': 356, 'viria': 356}, {'para': 19, 'pra': 19}, {'^': 382, 'a':
384, 'eu': 383, 'ia': 385, 'iria': 267, 'me': 337, 'nos': 389, 'nós': 391, 'vai': 385}, {'...': 400, ':': 364, 'p':
370, 'para': 378, 'pra': 378, 'que': 401}, {'...': 400, 'p': 370, 'para': 394, 'pra': 394}, {'<should>': 16, '<subj>':
16, '<urge_inf>': 16, 'compensa': 16, 'e': 224, 'mais': 321, 'me': 379, 'nao': 380, 'não': 380, 'o': 323, 'tenho':
371, 'é': 224}, {'^': 404, 'a': 384, 'eu': 383, 'ia': 385, 'iria': 267, 'me': 337, 'nos': 389, 'nós': 391, 'vai':
385}, {'...': 362, ':': 364, 'me': 402, 'nos': 403, 'p': 370, 'para': 378, 'pra': 378, 'q': 325, 'que': 405}, {'que':
136}, {'de': 407, 'que': 136}, {'opiniao': 408}, {'da': 409, 'de': 409}, {'a': 136}, {'me': 411, 'nos': 411}, {'da':
337, 'de': 337, 'do': 337}, {'se': 413}, {'parte': 109}, {'minha': 415, 'nossa': 415}, {'da': 416}, {'<until>': 109},
{'...': 418}, {'...': 417, '0': 419, '<my>': 109, 'dois': 419, 'duas': 419, 'quatro': 419, 'tres': 419, 'umas': 419,
'uns': 419, 'varias': 419, 'varios': 419}, {'...': 417, '<my>': 109}, {'^': 421}, {'lhe': 332, 'lhes': 332}, {'gente':
423}, {'^': 109, 'lhe': 332, 'lhes': 332}, {'a': 424, 'eu': 425}, {'^': 420, 'a': 328, 'as': 328, 'da': 328, 'de':
422, 'do': 328, 'o': 328, 'os': 328, 'que': 426}, {'': (4, 'needs_from_me'), '<my>': 109}, {'^': 428}, {'eu': 429,
'lhe': 429}, {'da': 429, 'de': 429, 'do': 429, 'que': 430}, {'espera': 431}, {'^': 226, 'a': 228, 'eu': 227, 'nos':
227, 'nós': 227}, {'que': 433}, {'de': 434}, {'a': 432, 'aguardando': 328, 'convencida': 435, 'convencido': 435,
'esperando': 328, 'à': 432}, {'a': 318, 'eu': 136, 'mim': 136, 'nos': 136, 'nós': 136}, {'para': 437, 'pra': 437},
{'me': 438, 'para': 437, 'pra': 437}, {'...': 362, ':': 364, 'me': 393, 'nos': 395, 'p': 396, 'para': 397, 'pra': 397,
'que': 392}, {'de': 337}, {'tarefa': 441}, {'a': 442}, {'^': 11, 'me': 337, 'nos': 337}, {'por': 337}, {'a': 432,
'com': 443, 'de': 444, 'responsavel': 445, 'à': 432}, {'de': 444}, {'com': 443, 'de': 444, 'responsavel': 445}, {'^':
11, 'me': 337}, {'dever': 449, 'espera': 431}, {'^': 11, 'aparecer': 356, 'ir': 356, 'juntar': 357, 'me': 337, 'nos':
337, 'passar': 356, 'ter': 356, 'vinha': 356, 'vir': 356, 'viria': 356}, {'devendo': 337}, {'a': 450, 'aparecer': 356,
'com': 443, 'de': 451, 'devendo': 337, 'em': 358, 'ir': 356, 'juntar': 357, 'me': 452, 'passar': 356, 'que': 358,
'responsavel': 445, 'ter': 356, 'vinha': 356, 'vir': 356, 'viria': 356, 'à': 432}, {'^': 11, 'me': 337, 'que': 449},
{'^': 11, 'me': 454, 'que': 449}, {'<any_det>': 419}, {'^': 456}, {'ter': 457}, {'de': 458}, {'me': 34}, {'<giveinf>':
460}, {'^': 461, 'aparecer': 356, 'ir': 356, 'juntar': 357, 'passar': 356, 'ter': 356, 'vinha': 356, 'vir': 356,
'viria': 356}, {'<giveinf>': 34}, {'^': 463}, {'^': 461, 'aparecer': 356, 'de': 462, 'em': 358, 'ir': 356, 'juntar':
357, 'me': 464, 'nos': 464, 'passar': 356, 'que': 462, 'ter': 356, 'vinha': 356, 'vir': 356, 'viria': 356}, {'me':
464, 'nos': 464}, {'eu': 136, 'que': 136}, {'eu': 136}, {'em': 407, 'para': 467, 'pra': 468, 'que': 136}, {'gente':
391}, {'^': 390, 'a': 470, 'eu': 391, 'nos': 391, 'nós': 391}, {'que': 471}, {'': (3, 'advice'), '<subj>': 16, 'me':
379, 'nao': 380, 'não': 380}, {'^': 473, 'a': 470, 'eu': 391, 'nos': 391, 'nós': 391}, {'em': 407, 'me': 472, 'para':
467, 'pra': 468, 'que': 474}, {'<inf>': 16, '<urge_inf>': 16}, {'^': 476}, {'eu': 477, 'me': 477}, {'gente': 377},
{'^': 17, 'a': 479, 'eu': 377, 'mim': 377, 'nao': 367, 'nos': 377, 'não': 367, 'nós': 377}, {'^': 476, 'p': 370,
'para': 480, 'pra': 480}, {'p': 370, 'para': 370, 'pra': 370}, {'^': 17, 'a': 479, 'eu': 377, 'gente': 368, 'gnt':
368, 'mim': 377, 'nao': 367, 'nos': 377, 'não': 367, 'nós': 377}, {'eu': 477, 'me': 481, 'nos': 482, 'p': 396, 'para':
483, 'pra': 483}, {'^': 16, 'a': 136}, {'^': 16, 'a': 136, 'me': 485, 'nos': 411, 'para': 136, 'que': 136}, {'^': 11,
'me': 337, 'nos': 337, 'que': 444}, {'espreitadela': 11, 'jeito': 11, 'lida': 11, 'ok': 11, 'olhada': 11, 'olhadela':
11, 'retorno': 11, 'toque': 11, 'vista': 11}, {'espreitadela': 11, 'jeito': 11, 'lida': 11, 'olhada': 11, 'olhadela':
11, 'resposta': 11, 'vista': 11}, {'feedback': 11, 'noticias': 11, 'novidades': 11, 'resposta': 11, 'retorno': 11,
'um': 488, 'uma': 489}, {'<give3>': 11, '<would_give>': 11, 'da': 490, 'dara': 292, 'diz': 295, 'dá': 490, 'escreve':
295, 'fala': 295, 'liga': 295}, {'^': 16, 'nao': 136, 'não': 136}, {'contra': 492, 'para': 492, 'pra': 492, 'que':
492, 'sobre': 492}, {'<inf>': 16, '<urge_inf>': 16, 'nao': 17, 'não': 17}, {'^': 494}, {':': 361, 'para': 495, 'pra':
495, 'que': 365}, {'<inf>': 16, '<urge_inf>': 16, 'tenho': 371}, {'^': 497, 'a': 375, 'eu': 374, 'mim': 377, 'nao':
367, 'nos': 377, 'não': 367, 'nós': 377}, {'^': 381, 'a': 384, 'eu': 383, 'ia': 267, 'iria': 267, 'me': 387, 'nos':
389, 'nós': 391, 'vai': 267}, {'p': 370, 'para': 498, 'pra': 498, 'que': 499}, {'...': 496, 'me': 500, 'nos': 482,
'p': 370, 'para': 378, 'pra': 378, 'que': 499}, {':': 361, 'para': 495, 'pra': 495}, {'^': 382, 'a': 384, 'eu': 383,
'ia': 267, 'iria': 267, 'me': 337, 'nos': 389, 'nós': 391, 'vai': 267}, {'p': 370, 'para': 498, 'pra': 498, 'que':
503}, {'...': 502, 'me': 504, 'nos': 482, 'p': 370, 'para': 378, 'pra': 378, 'que': 503}, {'^': 463, 'de': 464, 'que':
464}, {'me': 472, 'que': 471}, {'p': 370, 'para': 480, 'pra': 480}, {'me': 508, 'nos': 482, 'p': 370, 'para': 480,
'pra': 480}, {'^': 456, 'me': 472, 'que': 471}, {'de': 337, 'que': 337}, {'<advises>': 486, '<helps3>': 255, '<says>':
257, '<vowed3>': 487, '<wrote3>': 271, '^': 491, 'alerta': 493, 'alertou': 493, 'avisou': 493, 'cobra': 332, 'cobrou':
332, 'coloca': 336, 'deve': 348, 'devem': 348, 'disse': 501, 'diz': 505, 'empurrou': 411, 'encoraja': 411,
'encorajou': 411, 'estimulou': 411, 'fala': 439, 'falou': 501, 'garantiu': 455, 'ia': 506, 'incentiva': 411,
'incentivou': 411, 'insistiu': 507, 'mandou': 509, 'pede': 457, 'pediu': 510, 'poe': 336, 'promete': 455, 'prometeu':
455, 'sugeriu': 507, 'tem': 511, 'tinha': 506, 'têm': 511, 'vai': 337, 'vao': 337}, {'D': 109}, {'...': 513}, {'': (4,
'needs_from_me'), '...': 513}, {'...': 417, '<any_det>': 514, '<my>': 515}, {'<any_det>': 514, '<my>': 515}, {'^':
517}, {'^': 516}, {'^': 516, 'a': 328, 'as': 328, 'da': 518, 'de': 519, 'do': 518, 'o': 328, 'os': 328}, {'<give3>':
11, '<would_give>': 11, 'da': 289, 'diz': 295, 'dá': 289, 'escreve': 295, 'fala': 295, 'liga': 295}, {'...': 496,
'me': 482, 'nos': 482, 'p': 370, 'para': 394, 'pra': 394}, {'...': 502, 'me': 482, 'nos': 482, 'p': 370, 'para': 394,
'pra': 394}, {'me': 482, 'nos': 482, 'p': 370, 'para': 370, 'pra': 370}, {'<advises>': 486, '<helps3>': 255,
'<vowed3>': 487, '<wrote3>': 271, '^': 521, 'alerta': 493, 'alertou': 493, 'avisou': 493, 'deve': 348, 'devem': 348,
'disse': 522, 'diz': 523, 'empurrou': 411, 'encoraja': 411, 'encorajou': 411, 'estimulou': 411, 'falou': 522, 'ia':
506, 'incentiva': 411, 'incentivou': 411, 'mandou': 524, 'pede': 457, 'pediu': 457, 'tem': 511, 'tinha': 506, 'têm':
511, 'vai': 337, 'vao': 337}, {'para': 449}, {'se': 526}, {'0': 419, '<any_det>': 419, '<my>': 109, 'dois': 419,
'duas': 419, 'quatro': 419, 'tres': 419, 'umas': 419, 'uns': 419, 'varias': 419, 'varios': 419}, {'^': 528, 'a': 328,
'as': 328, 'da': 328, 'de': 328, 'do': 328, 'me': 457, 'nos': 457, 'o': 328, 'os': 328, 'que': 426}, {'0': 419,
'dois': 419, 'duas': 419, 'quatro': 419, 'tres': 419, 'umas': 419, 'uns': 419, 'varias': 419, 'varios': 419}, {'^':
456, 'que': 471}, {'^': 390, 'lhe': 332, 'lhes': 332}, {'gente': 532}, {'': (4, 'needs_from_me'), '<subj>': 16, 'me':
379, 'nao': 380, 'não': 380}, {'^': 534, 'lhe': 332, 'lhes': 332}, {'^': 390, 'a': 533, 'eu': 535, 'nos': 391, 'nós':
391}, {'^': 530, 'me': 531, 'nos': 457, 'que': 536}, {'...': 418, '<any_det>': 514, '<my>': 515}, {'^': 538}, {'^':
419}, {'<until>': 109, 'D': 109}, {'...': 541}, {'...': 417, '0': 419, '<any_det>': 542, '<my>': 515, 'dois': 419,
'duas': 419, 'quatro': 419, 'tres': 419, 'umas': 419, 'uns': 419, 'varias': 419, 'varios': 419}, {'^': 543}, {'^':
109, 'a': 424, 'eu': 425, 'lhe': 332}, {'^': 516, 'a': 328, 'as': 328, 'da': 539, 'das': 540, 'de': 544, 'do': 539,
'dos': 540, 'o': 328, 'os': 328, 'que': 545}, {'...': 417, '0': 419, '<any_det>': 419, '<my>': 109, 'dois': 419,
'duas': 419, 'quatro': 419, 'tres': 419, 'umas': 419, 'uns': 419, 'varias': 419, 'varios': 419}, {'^': 16, 'almoce':
0, 'fale': 0, 'jante': 0, 'lhe': 332, 'lhes': 332, 'passe': 0, 'se': 0, 'va': 0, 'venha': 0}, {'gente': 548}, {'a':
549, 'eu': 425}, {'^': 547, 'a': 328, 'as': 328, 'da': 328, 'de': 422, 'do': 328, 'o': 328, 'os': 328, 'que': 550},
{'0': 419, '<any_det>': 419, 'dois': 419, 'duas': 419, 'quatro': 419, 'tres': 419, 'umas': 419, 'uns': 419, 'varias':
419, 'varios': 419}, {'a': 549, 'aparecer': 356, 'eu': 425, 'ir': 356, 'juntar': 357, 'passar': 356, 'ter': 356,
'vinha': 356, 'vir': 356, 'viria': 356}, {'^': 552, 'aparecer': 356, 'de': 358, 'em': 358, 'ir': 356, 'juntar': 357,
'passar': 356, 'que': 553, 'ter': 356, 'vinha': 356, 'vir': 356, 'viria': 356}, {'<my>': 94}, {'<my>': 94, 'a': 555,
'as': 555, 'o': 555, 'os': 555}, {'^': 556}, {'...': 417}, {'^': 558}, {'^': 558, 'de': 559}, {'para': 449, 'pra':
449}, {'compromete': 338, 'comprometeu': 338, 'encarrega': 413, 'ofereceu': 561}, {'a': 432, 'aguardando': 328,
'esperando': 328, 'à': 432}, {'me': 11}, {'<giveinf>': 564, '<inf>': 344, 'assinar': 11, 'confirmar': 11, 'entregar':
11, 'enviar': 11, 'pagar': 11, 'responder': 11}, {'^': 565, 'me': 337, 'nos': 337}, {'de': 566, 'que': 566},
{'comigo': 80, 'me': 80, 'nos': 80}, {'contactar': 80, 'contatar': 80, 'encontrar': 80, 'ligar': 80, 'telefonar': 80},
{'contactar': 568, 'contatar': 568, 'falar': 568, 'ligar': 568, 'me': 569, 'nos': 569, 'telefonar': 568}, {'^': 461,
'me': 348, 'nos': 348}, {'^': 461, 'de': 571, 'ficado': 359, 'que': 571}, {'de': 350, 'que': 350}, {'me': 337, 'nos':
337}, {'de': 574, 'que': 574}, {'<inf>': 11}, {'me': 576, 'nos': 576}, {'e': 577}, {'...': 578}, {'mim': 11, 'nos':
11, 'nós': 11}, {'de': 580}, {'<giveinf>': 264, '<hand_inf>': 11, '<inf>': 579, 'analisar': 115, 'assinar': 115,
'corrigir': 115, 'dar': 117, 'falar': 581, 'ler': 115, 'olhar': 115, 'rever': 115, 'testar': 115, 'validar': 115,
'ver': 115}, {'^': 582, 'me': 337, 'nos': 337, 'receber': 557, 'ter': 557}, {'<giveinf>': 264, '<hand_inf>': 11,
'analisar': 115, 'assinar': 115, 'corrigir': 115, 'dar': 117, 'ler': 115, 'olhar': 115, 'rever': 115, 'testar': 115,
'validar': 115, 'ver': 115}, {'^': 584, 'me': 337, 'nos': 337, 'ter': 557}, {'melhor': 320}, {'<advises>': 146,
'<came3>': 254, '<helps3>': 256, '<opines>': 230, '<says>': 258, '<vowed3>': 263, '<wants3>': 268, '<wrote3>': 271,
'^': 317, 'acha': 326, 'aguarda': 329, 'alertou': 331, 'avisou': 331, 'cobra': 332, 'cobrou': 332, 'coloca': 336,
'compromete': 339, 'comprometeu': 339, 'conta': 340, 'defende': 341, 'deve': 349, 'devem': 350, 'devia': 359, 'disse':
399, 'diz': 406, 'e': 410, 'empurrou': 412, 'encarrega': 414, 'encorajou': 412, 'entende': 341, 'espera': 427, 'esta':
436, 'está': 436, 'fala': 439, 'falou': 440, 'fica': 446, 'ficara': 447, 'ficaram': 448, 'ficou': 453, 'garantiu':
455, 'gostava': 459, 'ia': 465, 'iam': 466, 'incentivou': 412, 'insiste': 469, 'insistiu': 475, 'manda': 478,
'mandou': 484, 'me': 512, 'necessita': 520, 'nos': 525, 'ocupa': 414, 'ofereceu': 527, 'pede': 529, 'pediu': 537,
'pensa': 341, 'pensava': 359, 'poe': 336, 'precisa': 546, 'prefere': 320, 'preferia': 320, 'promete': 455, 'prometeu':
455, 'propoe': 407, 'propos': 407, 'quer': 551, 'queria': 554, 'recebe': 557, 'recebera': 557, 'requer': 560, 'se':
562, 'sugeriu': 507, 'ta': 563, 'tem': 567, 'tentou': 570, 'tera': 557, 'tinha': 572, 'tinham': 573, 'trata': 413,
'têm': 575, 'vai': 583, 'vao': 585, 've': 586, 'é': 410}, {'^': 16, 'que': 136}, {'^': 16, 'e': 588, 'era': 588,
'foi': 588, 'hoje': 588, 'que': 136, 'é': 588}, {'...': 137, '^': 16, 'e': 588, 'era': 588, 'foi': 588, 'hoje': 588,
'que': 136, 'é': 588}, {'<them>': 589, 'N': 590}, {'...': 137, ':': 136}, {'da': 591, 'de': 591, 'dela': 592, 'dele':
592, 'do': 591}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 594}, {'lhe': 595, 'lhes': 595}, {'^': 38, 'lhe': 131,
'lhes': 131}, {'^': 38, 'lhe': 131, 'lhes': 131, 'que': 597}, {'N': 598}, {'a': 599, 'o': 599}, {'<him>': 598},
{'<to>': 599, '^': 38, 'lhe': 598, 'lhes': 598, 'para': 600, 'pra': 601, 'que': 597}, {'encontrar': 80}, {'<see_inf>':
80, 'me': 603}, {'N': 269, 'a': 270, 'me': 271, 'o': 270}, {'me': 29, 'nos': 29}, {'<helps3>': 29}, {'<helps3>': 606,
'me': 607, 'nos': 607}, {'a': 29, 'as': 29, 'lhe': 29, 'o': 29, 'os': 29}, {'<helps3>': 606, '<they>': 608,
'acompanho': 74, 'busco': 74, 'levo': 74, 'me': 607, 'mostro': 609, 'nos': 607, 'vejo': 74}, {'vale': 367}, {'de':
367}, {'em': 367}, {'pensar': 613}, {'e': 367, 'é': 367}, {'melhor': 615}, {'mais': 611, 'melhor': 367, 'nada': 612,
'nao': 367, 'nem': 614, 'não': 367, 'o': 616, 'para': 19, 'pra': 19}, {':': 617}, {'aqui': 147, 'ca': 147, 'com': 159,
'comigo': 147, 'connosco': 147, 'conosco': 147, 'la': 147, 'lá': 147, 'por': 164}, {'meio': 147}, {'seguir': 147},
{'a': 621}, {'tarde': 147}, {'': (23, 'contact'), 'sobremesa': 147}, {'': (23, 'contact'), 'fim': 147, 'final': 147},
{'a': 620, 'ao': 147, 'aqui': 147, 'ca': 147, 'depois': 147, 'em': 147, 'logo': 622, 'mais': 623, 'na': 624, 'no':
625, 'pela': 147, 'pelo': 147, 'tambem': 147}, {'sobremesa': 147}, {'fim': 147, 'final': 147}, {'a': 620, 'atrasada':
147, 'atrasado': 147, 'depois': 147, 'logo': 622, 'mais': 623, 'na': 627, 'no': 628, 'tambem': 147, 'tarde': 147},
{'em': 147, 'no': 147, 'online': 147, 'pelo': 147, 'por': 147, 'remoto': 147}, {'se': 630}, {'a': 620, 'depois': 147,
'em': 147, 'logo': 622, 'mais': 623, 'na': 627, 'no': 625, 'online': 147, 'pelo': 147, 'por': 147, 'remoto': 147,
'tambem': 147}, {'ca': 147, 'em': 147, 'la': 147, 'lá': 147, 'no': 147, 'online': 147, 'pelo': 147, 'por': 147,
'remoto': 147, 'tambem': 147}, {'ca': 147, 'la': 147, 'lá': 147, 'tambem': 147}, {'$$': 29}, {'$$': 29, 'tambem':
635}, {'se': 636}, {'a': 620, 'depois': 147, 'logo': 622, 'mais': 623, 'na': 627, 'no': 628, 'tambem': 147}, {'se':
638}, {'lugar': 136}, {'meu': 640}, {'ao': 147, 'aqui': 147, 'ca': 147, 'com': 159, 'comigo': 147, 'connosco': 147,
'conosco': 147, 'em': 147, 'la': 147, 'lá': 147, 'na': 147, 'no': 147, 'pela': 147, 'pelo': 147, 'por': 164}, {'ao':
147, 'aqui': 147, 'ca': 147, 'em': 147, 'na': 147, 'no': 147, 'pela': 147, 'pelo': 147}, {'<giveinf>': 38}, {'^':
644}, {'^': 644, 'lhe': 645}, {'^': 644, 'eu': 646, 'lhe': 645}, {'para': 647, 'pra': 647, 'que': 647}, {'me': 648,
'para': 647, 'pra': 647, 'que': 647}, {'conectou': 630}, {'estava': 634, 'estavam': 634, 'vai': 636, 'vem': 636,
'vêm': 636}, {'': (23, 'contact'), 'aqui': 147, 'ca': 147, 'com': 159, 'comigo': 147, 'connosco': 147, 'conosco': 147,
'la': 147, 'lá': 147, 'por': 164}, {'...': 618, ':': 617, 'apareceram': 619, 'apareceu': 626, 'chegou': 629,
'conectou': 631, 'entrou': 632, 'estava': 633, 'estavam': 634, 'esteve': 619, 'estiveram': 619, 'junta': 637,
'juntam': 637, 'juntou': 639, 'ligou': 631, 'no': 641, 'passaram': 642, 'passou': 643, 'pediu': 649, 'se': 650,
'tambem': 651, 'vai': 636, 'vao': 636, 'veio': 652, 'vem': 636, 'vieram': 652, 'vêm': 636}, {'ela': 38, 'elas': 38,
'ele': 38, 'eles': 38}, {'lha': 38, 'lhas': 38, 'lhe': 38, 'lhes': 38, 'lho': 38, 'lhos': 38, 'p': 654, 'para': 654,
'pra': 654}, {'lha': 38, 'lhas': 38, 'lhe': 38, 'lhes': 38, 'lho': 38, 'lhos': 38}, {'N': 38, 'ela': 38, 'elas': 38,
'ele': 38, 'eles': 38}, {'a': 657, 'ao': 657, 'lha': 38, 'lhas': 38, 'lhe': 38, 'lhes': 38, 'lho': 38, 'lhos': 38,
'p': 657, 'para': 657, 'pra': 657, 'à': 657}, {'a': 657, 'ao': 657, 'p': 657, 'para': 657, 'pra': 657, 'à': 657},
{'<give1>': 655, '<give1_pra>': 38, '<give3>': 272, 'arranja': 286, 'arranjo': 656, 'conserta': 286, 'conserto': 656,
'corrijo': 656, 'da': 291, 'dara': 292, 'deixo': 656, 'desaconselha': 16, 'desaconselhou': 16, 'devolvo': 658, 'diz':
296, 'dou': 659, 'dá': 291, 'edito': 656, 'escreve': 296, 'faco': 659, 'faz': 300, 'gravo': 656, 'guardo': 656,
'imprimo': 656, 'instala': 286, 'instalo': 656, 'levo': 656, 'liga': 296, 'ligo': 659, 'me': 303, 'monta': 286,
'mostro': 659, 'passo': 659, 'pinta': 286, 'poe': 304, 'redijo': 656, 'telefona': 296, 'tem': 310, 'tera': 310,
'traduzo': 656, 'trago': 656, 'volta': 316, 'voltara': 316}, {'<give1>': 38}, {'': (7, 'waiting'), '<of>': 34}, {'':
(15, 'gave:intro')}, {'^': 663}, {'^': 663, 'um': 664, 'uma': 664}, {'las': 665, 'los': 665}, {'que': 0}, {'me': 667,
'que': 0}, {'dela': 11, 'dele': 11}, {'lado': 669}, {'do': 670}, {'esta': 671, 'está': 671}, {'<imperative>': 16,
'<inf>': 16, '<subj>': 16, 'nao': 16, 'não': 16}, {'^': 673}, {',': 674}, {',': 674, 'e': 675, 'era': 675, 'foi': 675,
'é': 675}, {'N': 676}, {'da': 677, 'dela': 676, 'dele': 676, 'do': 677}, {'papo': 147}, {'': (14, 'together'),
'<we3>': 147, 'encontra': 29, 'fala': 29, 've': 29}, {'casa': 29}, {'encontrar': 29, 'reunir': 29}, {'encontrar': 29},
{'com': 29, 'reuniao': 29, 'reunião': 29, 'um': 29, 'uma': 29}, {'<see_inf>': 29, 'a': 681, 'encontrar': 606, 'falar':
180, 'me': 682, 'nos': 683, 'ter': 684}, {'almoca': 29, 'almocou': 147, 'bateu': 679, 'conversou': 147, 'discutiu':
147, 'falou': 147, 'foi': 147, 'janta': 29, 'jantou': 147, 'saiu': 147, 'se': 680, 'toma': 29, 'tomou': 147, 'vai':
685, 'viu': 147}, {'avisar': 668, 'contar': 668, 'dizer': 668}, {'e': 588, 'era': 588, 'foi': 588, 'é': 588},
{'conselho': 688, 'dica': 688, 'recomendacao': 688, 'sugestao': 688}, {'hora': 80}, {'se': 27}, {'^': 661, 'aguardar':
662, 'apresenta': 666, 'apresentá': 666, 'avisar': 668, 'bola': 672, 'conselho': 678, 'contar': 668, 'dica': 678,
'dizer': 668, 'espera': 248, 'esperar': 662, 'gente': 686, 'me': 687, 'opiniao': 678, 'palpite': 678, 'quais': 0,
'qual': 0, 'recado': 678, 'seu': 689, 'sua': 689, 'sugestao': 678, 'ultima': 690, 'ver': 691}, {'de': 147},
{'<see_inf>': 147}, {'de': 694}, {'minha': 38}, {'que': 27}, {'': (14, 'together')}, {'me': 698}, {'a': 147, 'ao':
147, 'na': 147, 'no': 147, 'à': 147}, {'N': 700}, {'': (23, 'contact'), 'a': 701, 'o': 701}, {'': (20,
'gave:referral')}, {'^': 703}, {'<pro>': 704}, {'<good>': 705, '<pro>': 704}, {'minha': 706}, {'minhas': 706}, {'que':
594}, {'meu': 706}, {'meus': 706}, {'<any_det>': 706, 'a': 707, 'as': 708, 'em': 709, 'o': 710, 'os': 711, 'para':
709, 'pra': 709, 'que': 594}, {'N': 712}, {'a': 594}, {'N': 714, 'a': 594, 'minha': 706}, {'em': 709, 'para': 709,
'pra': 709, 'que': 594}, {'<him>': 716}, {'N': 714, 'a': 594}, {'': (9, 'told'), 'minha': 706}, {'': (9, 'told'),
'<any_det>': 706, 'a': 719, 'as': 708, 'em': 709, 'o': 710, 'os': 711, 'para': 709, 'pra': 709, 'que': 594}, {'N':
714, 'a': 594, 'meu': 706}, {'<any_det>': 706, 'a': 707, 'as': 708, 'o': 710, 'os': 711}, {'N': 722}, {'<him>': 712,
'a': 723, 'o': 723, 'que': 594}, {'<him>': 712, 'que': 594}, {'<any_det>': 706, '<to>': 713, 'a': 715, 'as': 708,
'com': 717, 'em': 709, 'la': 718, 'lhe': 720, 'lhes': 720, 'lo': 718, 'o': 721, 'os': 711, 'para': 724, 'pra': 725,
'que': 594}, {'^': 38, 'lhe': 131}, {'eu': 727}, {'que': 728}, {'': (10, 'thanks')}, {'': (10, 'thanks'), '<to>':
730}, {'<seen1>': 80}, {'cumprimentei': 80, 'felicitei': 80, 'parabenizei': 80}, {'me': 80}, {'': (0, 'missed'),
'<see_inf>': 80, 'encontrar': 734, 'me': 603}, {'a': 735}, {'parabens': 80}, {'lhe': 737, 'os': 737, 'parabens': 80},
{'para': 735, 'pra': 735}, {'': (0, 'missed'), 'ainda': 80, 'nada': 80, 'os': 737, 'parabens': 80}, {'dei': 740,
'desejei': 740, 'disse': 740, 'escrevi': 740, 'falei': 740, 'liguei': 740, 'mandei': 740, 'respondi': 740,
'telefonei': 740}, {'a': 34, 'as': 34, 'o': 34, 'os': 34}, {'^': 742}, {'^': 742, 'ainda': 743}, {'de': 735}, {'como':
735, 'tempo': 745}, {'<clitic>': 732, '<seen1>': 80, 'a': 733, 'as': 733, 'cheguei': 736, 'consegui': 735,
'conseguimos': 735, 'dei': 738, 'desejei': 738, 'deu': 739, 'lhe': 741, 'lhes': 741, 'mandei': 738, 'o': 733, 'os':
733, 'pude': 735, 'recebi': 744, 'tive': 746}, {'nao': 747, 'não': 747}, {'': (17, 'gave:knowledge')}, {'^': 749},
{'a': 750, 'com': 750, 'em': 750, 'na': 750, 'no': 750}, {'...': 751, '^': 749, 'a': 750, 'com': 750, 'em': 750, 'na':
750, 'no': 750}, {'<them>': 751, 'N': 752}, {'<them>': 751, 'N': 752, 'a': 753, 'o': 753}, {'<them>': 751, 'N': 752,
'a': 750, 'com': 750, 'na': 750, 'no': 750}, {'^': 749, 'a': 750, 'com': 750, 'na': 750, 'no': 750}, {'<them>': 751,
'N': 752, 'a': 755, 'la': 756, 'lo': 756, 'o': 755}, {'e': 134, 'sera': 134, 'é': 134}, {'...': 758}, {'N': 233},
{'da': 760, 'de': 760, 'do': 760}, {'...': 761}, {'<any_det>': 762}, {'da': 80, 'de': 80, 'do': 80}, {'atras': 764},
{'^': 168, 'animo': 169, 'apoio': 169, 'coragem': 169, 'forca': 169}, {'^': 168, 'animo': 169, 'apoio': 169,
'coragem': 169, 'forca': 169, 'lhe': 766, 'lhes': 766}, {'animar': 767, 'dar': 767}, {'a': 768}, {'em': 27, 'que': 27,
'se': 27}, {'pensar': 770}, {'a': 771, 'atras': 764, 'pensando': 770}, {'a': 169, 'as': 169, 'o': 169, 'os': 169},
{'<see_inf>': 29}, {'de': 774, 'para': 774, 'por': 774}, {'': (13, 'talk'), '<they>': 0}, {'que': 776}, {'N': 594},
{'a': 778, 'o': 778}, {'<to>': 778, 'para': 779}, {'da': 208, 'de': 208, 'do': 208}, {'parece': 0}, {'inves': 781,
'que': 782}, {'o': 147}, {'N': 147}, {'N': 147, 'a': 785, 'o': 785}, {'a': 785, 'ca': 786, 'la': 786, 'lá': 786, 'o':
785, 'tambem': 786}, {'N': 664}, {'N': 664, 'a': 788, 'ao': 788, 'com': 788, 'e': 788, 'à': 788}, {'N': 789}, {'...':
758, ':': 790}, {'N': 664, 'a': 788, 'o': 788}, {'a': 788, 'o': 788}, {'<to>': 788, 'com': 792, 'e': 792, 'para':
793}, {'N': 794}, {'<to>': 788, 'com': 792, 'e': 792}, {'N': 796}, {'N': 796, 'a': 797, 'o': 797}, {'mail': 798},
{'e': 799, 'email': 798, 'linkedin': 798, 'mail': 798, 'whatsapp': 798}, {'N': 794, 'a': 795, 'lhe': 792, 'lhes': 792,
'o': 795, 'pelo': 800, 'por': 800, 'via': 800}, {'as': 665, 'os': 665}, {'^': 232, 'a': 233, 'ao': 233, 'da': 233,
'dela': 233, 'dele': 233, 'do': 233, 'à': 233}, {'desempenho': 803}, {'^': 232, 'a': 233, 'anual': 803, 'ao': 233,
'da': 233, 'de': 804, 'dela': 233, 'dele': 233, 'do': 233, 'trimestral': 803, 'à': 233}, {'N': 794, 'avaliacao': 805,
'devolutiva': 805, 'feedback': 805}, {'outro': 664}, {'ao': 807}, {'outra': 664}, {'a': 809, 'à': 809}, {'^': 663,
'dois': 664, 'duas': 664, 'um': 808, 'uma': 810}, {'N': 664, 'avaliacao': 805, 'devolutiva': 805, 'feedback': 805},
{'avaliacao': 805, 'devolutiva': 805, 'feedback': 805}, {'N': 664, 'a': 812, 'o': 812, 'um': 813, 'uma': 813}, {'N':
794, 'a': 806, 'as': 811, 'lhe': 814, 'lhes': 792, 'o': 806, 'os': 811, 'pelo': 800, 'por': 800, 'um': 813, 'uma':
813, 'via': 800}, {'<to>': 704, '^': 703}, {'cliente': 816, 'contacto': 816, 'contato': 816, 'lead': 816}, {'um':
817}, {'lhe': 818, 'um': 817}, {'quais': 0, 'qual': 0}, {'a': 285, 'as': 285, 'o': 285, 'os': 285}, {'<give3>': 821,
'<hand3>': 821, '<send3>': 821, 'acaba': 821, 'sobe': 821}, {'^': 822}, {'': (13, 'talk'), '^': 822}, {'q': 823,
'que': 824}, {'^': 661}, {'^': 661, 'lhe': 826}, {'^': 661, 'eu': 827, 'lhe': 826}, {'que': 828}, {'<do1>': 38,
'leio': 38, 'olho': 38, 'penso': 38, 'resolvo': 38, 'vejo': 38}, {'^': 830}, {'^': 830, 'eu': 831, 'lhe': 831},
{'<do1>': 38, '<give1>': 38, 'leio': 38, 'olho': 38, 'penso': 38, 'resolvo': 38, 'vejo': 38}, {'^': 833, 'lhe': 826},
{'^': 833}, {'^': 833, 'eu': 834, 'lhe': 835}, {'<to>': 778, 'lhe': 829, 'q': 832, 'que': 836}, {'me': 330, 'nos':
330, 'q': 823, 'que': 823}, {'': (22, 'gave:volunteering')}, {'^': 839}, {'alimentos': 840}, {'alimentar': 840, 'de':
841}, {'': (23, 'contact'), 'um': 679}, {'um': 679}, {'': (23, 'contact'), '<drink>': 29}, {'um': 845, 'uma': 147,
'umas': 147, 'uns': 147}, {'um': 147, 'uma': 147, 'umas': 147, 'uns': 147}, {'<drink>': 29}, {'um': 848}, {'contacto':
664, 'contato': 664}, {'em': 850}, {'N': 851}, {'N': 851, 'a': 852, 'o': 852}, {'com': 792}, {'contacto': 854,
'contato': 854}, {'com': 853, 'e': 853, 'em': 855}, {'N': 856}, {'N': 856, 'a': 857, 'o': 857}, {'N': 730}, {'<to>':
859, 'N': 730}, {'a': 701, 'o': 701}, {'me': 131}, {'caixa': 80, 'voicemail': 80}, {'a': 863, 'o': 863}, {'ao': 863,
'na': 863, 'no': 863, 'para': 864, 'pra': 863, 'pro': 863}, {'mensagens': 80}, {'de': 866, 'postal': 80}, {'c': 147,
'com': 147}, {'a': 704, 'ao': 704, 'da': 704, 'do': 704, 'para': 704, 'pra': 704, 'à': 704}, {'recomendacao': 869},
{'de': 870}, {'atendida': 80}, {'...': 758, 'nao': 872, 'não': 872, 'perdida': 80}, {'atendidas': 80}, {'nao': 874,
'não': 874, 'perdidas': 80}, {'<any_det>': 13}, {'^': 876}, {'me': 877}, {'<date>': 80}, {'a': 879, 'ao': 879, 'o':
879, 'à': 879}, {'tarde': 880}, {'^': 749, 'em': 840, 'na': 840, 'no': 840}, {'N': 882}, {'a': 883, 'o': 883}, {'com':
853, 'e': 853}, {'N': 885}, {'dia': 147}, {'em': 887}, {'N': 885, 'papo': 888}, {'N': 885, 'a': 886, 'o': 889},
{'contacto': 102, 'contato': 102}, {'em': 891}, {'N': 892}, {'N': 892, 'a': 893, 'o': 893}, {'com': 792, 'e': 792},
{'N': 895}, {'N': 895, 'a': 896, 'o': 896}, {'contacto': 897, 'contato': 897}, {'N': 856, 'a': 857, 'em': 898, 'o':
857}, {'<paper>': 232, '<rehearsed>': 232}, {'a': 900, 'as': 900, 'o': 900, 'os': 900}, {'^': 901}, {'<review_inf>':
902}, {'<review_inf>': 902, 'a': 903}, {'N': 904, 'gente': 698}, {'N': 904}, {'N': 904, 'a': 905, 'o': 906, 'saudade':
80}, {'<inf>': 29}, {'D': 908, 'de': 908, 'para': 908, 'pra': 908, 'um': 908, 'uma': 908}, {'N': 909}, {'N': 909, 'a':
910, 'o': 910}, {'<give3>': 11}, {'^': 912}, {'<they>': 913}, {':': 914, 'D': 908, 'de': 908, 'para': 908, 'pra': 908,
'um': 908, 'uma': 908}, {'N': 915}, {'N': 915, 'a': 916, 'ela': 645, 'ele': 645, 'o': 916}, {'^': 644, 'almocar': 29,
'encontrar': 29, 'jantar': 29, 'nos': 245, 'tomar': 29}, {'': (5, 'mine'), '<giveinf>': 38}, {'^': 919, 'lhe': 131},
{'eu': 920}, {'c': 911, 'com': 917, 'de': 918, 'que': 921}, {'eu': 645}, {'c': 911, 'com': 917, 'de': 918, 'que':
923}, {'0': 27, 'anos': 27, 'cinquenta': 27, 'noventa': 27, 'oitenta': 27, 'quarenta': 27, 'sessenta': 27, 'setenta':
27, 'trinta': 27, 'vinte': 27}, {'<any_det>': 762, '<to>': 778, 'para': 779}, {'com': 147, 'um': 147, 'uma': 147},
{'a': 785, 'o': 785}, {'^': 188}, {'<any_det>': 183}, {'...': 929, '^': 930}, {'N': 931}, {'experiencia': 750},
{'minha': 933}, {'^': 930}, {'N': 935}, {'a': 936, 'o': 936}, {'a': 932, 'o': 932}, {'...': 929}, {'N': 939}, {'<to>':
932, '^': 930, 'a': 934, 'com': 937, 'lhe': 935, 'lhes': 935, 'minha': 933, 'para': 938, 'pra': 940, 'pro': 940},
{'a': 131, 'em': 131}, {'N': 942}, {'N': 942, 'a': 943, 'o': 943}, {'a': 38, 'com': 944}, {'me': 945}, {'^': 749, 'a':
750, 'ao': 750, 'aos': 750, 'as': 750, 'de': 750, 'em': 750, 'na': 750, 'no': 750, 'para': 750, 'pra': 750, 'sobre':
750, 'à': 750, 'às': 750}, {'<course>': 947}, {'a': 948, 'o': 948, 'um': 948, 'uma': 948}, {'a': 788, 'ao': 788,
'com': 793, 'e': 793, 'à': 788}, {'N': 950}, {'a': 951, 'o': 951, 'pelo': 800, 'por': 800, 'via': 800}, {'<date>': 29,
'nossa': 30, 'nosso': 30}, {'<date>': 29, 'a': 953, 'nossa': 30, 'nosso': 30, 'o': 953}, {'<date>': 29, '<to>': 778,
'a': 953, 'nossa': 30, 'nosso': 30, 'o': 953, 'para': 779}, {'N': 147, 'a': 785, 'isso': 786, 'o': 785}, {'<date>':
29, 'a': 953, 'me': 956, 'nos': 956, 'nossa': 30, 'nosso': 30, 'o': 953, 'q': 823, 'que': 823}, {'devia': 16, 'devo':
16}, {'pensar': 16}, {'ideal': 16, 'melhor': 16}, {'<should>': 16, 'e': 224, 'ha': 371, 'mais': 321, 'nao': 958,
'nem': 959, 'não': 958, 'o': 960, 'é': 224}, {'^': 961}, {'<should>': 16, 'e': 224, 'o': 224, 'é': 224}, {'^': 963},
{'gente': 964}, {',': 962, '^': 963, 'a': 965, 'eu': 964}, {',': 962}, {'N': 966}, {'<them>': 966, 'N': 967, 'a': 968,
'o': 968}, {',': 674, '^': 16, 'que': 136}, {',': 674, 'e': 970, 'era': 970, 'foi': 970, 'é': 970}, {'N': 676, 'dia':
136}, {'da': 677, 'dela': 971, 'dele': 971, 'do': 972}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 974, 'o': 974},
{'que': 750}, {'como': 750, 'por': 976, 'porque': 750}, {'N': 977}, {'a': 778, 'ela': 977, 'ele': 977, 'o': 778},
{'N': 977, 'ela': 977, 'ele': 977}, {'<to>': 778, 'a': 978, 'ao': 978, 'como': 750, 'lhe': 977, 'lhes': 977, 'para':
979, 'por': 976, 'porque': 750, 'pra': 980, 'pro': 978, 'à': 978}, {'me': 956, 'nos': 956}, {'a': 718, 'la': 718,
'lo': 718, 'o': 718}, {'D': 147, 'ao': 147, 'com': 147, 'na': 147, 'no': 147, 'sobre': 147}, {'D': 147, 'ao': 147,
'boa': 984, 'com': 147, 'longa': 984, 'na': 147, 'no': 147, 'rapida': 984, 'sobre': 147, 'tensa': 984}, {'a': 29,
'para': 29, 'pra': 29}, {'me': 986, 'nos': 986}, {'voz': 80}, {'de': 988}, {'<any_det>': 762, 'lhe': 233, 'lhes':
233}, {'vermelha': 840}, {'nos': 147}, {'c': 147, 'com': 147, 'na': 147, 'no': 147}, {'c': 147, 'com': 147, 'me': 993,
'na': 147, 'no': 147}, {'N': 704}, {'<him>': 704}, {'<to>': 995, 'para': 996, 'pra': 996, 'pro': 995}, {'...': 997,
'^': 703}, {'da': 998, 'das': 704, 'de': 998, 'do': 998, 'dos': 704}, {'da': 704, 'de': 704, 'do': 704},
{'<reach_noun>': 999, 'contacto': 1000, 'contato': 1000, 'email': 1000, 'nome': 1000, 'numero': 1000, 'telefone':
1000}, {'<to>': 233, '^': 232, 'no': 233}, {'da': 704, 'das': 704, 'de': 704, 'do': 704, 'dos': 704}, {'<reach_noun>':
1003, 'contacto': 1000, 'contato': 1000, 'email': 1000, 'nome': 1000, 'numero': 1000, 'telefone': 1000}, {'meu': 183,
'meus': 183, 'minha': 183, 'minhas': 183, 'nossa': 183, 'nosso': 183}, {'<any_det>': 188, 'a': 1005, 'as': 1005,
'meu': 183, 'meus': 183, 'minha': 183, 'minhas': 183, 'nossa': 183, 'nosso': 183, 'o': 1005, 'os': 1005}, {'meu': 929,
'meus': 929, 'minha': 929, 'minhas': 929, 'nossa': 929, 'nosso': 929}, {'<any_det>': 1004, '^': 1006, 'a': 1007, 'as':
1007, 'meu': 929, 'meus': 929, 'minha': 929, 'minhas': 929, 'nossa': 929, 'nosso': 929, 'o': 1007, 'os': 1007}, {'N':
1008}, {'a': 233, 'ao': 233, 'da': 233, 'do': 233, 'na': 233, 'no': 233, 'sobre': 233, 'à': 233}, {'comentarios':
1010, 'feedback': 1010, 'notas': 1010, 'opiniao': 1010, 'parecer': 1010, 'visao': 1010}, {'<feedback_noun>': 1002,
'comentarios': 1010, 'feedback': 1010, 'notas': 1010, 'opiniao': 1010, 'parecer': 1010, 'visao': 1010}, {'<course>':
947, 'avaliacao': 805, 'devolutiva': 805, 'feedback': 805, 'meu': 1011, 'meus': 1011, 'minha': 1012, 'minhas': 1011},
{'<to>': 233, '^': 232, 'no': 233, 'sobre': 233}, {'^': 232, 'a': 233, 'ao': 233, 'na': 233, 'no': 233, 'sobre': 233,
'à': 233}, {'<feedback_noun>': 1014, 'correcoes': 1015, 'dicas': 1015, 'pitacos': 1015, 'toques': 1015}, {'<to>': 169,
'^': 168}, {'comentarios': 1010, 'correcoes': 1015, 'dicas': 1015, 'feedback': 1010, 'notas': 1010, 'opiniao': 1010,
'parecer': 1010, 'pitacos': 1015, 'toques': 1015, 'visao': 1010}, {'parabens': 1017}, {'animo': 1017, 'apoio': 1017,
'forca': 1017, 'meu': 1011, 'meus': 1011, 'minha': 1011, 'minhas': 1018, 'os': 1019, 'parabens': 1017},
{'<feedback_noun>': 1014}, {'cara': 994, 'caras': 994}, {'a': 1005, 'as': 1005, 'meu': 183, 'meus': 183, 'minha': 183,
'minhas': 183, 'nossa': 183, 'nosso': 183, 'o': 1005, 'os': 1005}, {'<feedback_noun>': 1014, 'animo': 169, 'apoio':
169, 'coragem': 169, 'forca': 169}, {'animo': 169, 'apoio': 169, 'coragem': 169, 'forca': 169}, {'abraco': 169,
'animo': 169, 'apoio': 169, 'avaliacao': 805, 'coragem': 169, 'devolutiva': 805, 'feedback': 805, 'forca': 169},
{'de': 1021}, {'^': 749, 'a': 750, 'ao': 750, 'com': 750, 'na': 750, 'no': 750, 'à': 750}, {'avaliacao': 805, 'data':
1027, 'devolutiva': 805, 'feedback': 805, 'forca': 1028, 'mao': 1028, 'maozinha': 1028}, {'<any_det>': 1004,
'<feedback_noun>': 1002, '^': 1023, 'a': 813, 'algumas': 1021, 'alguns': 1021, 'animo': 1017, 'apoio': 1017,
'bastante': 1024, 'coragem': 169, 'forca': 1017, 'imenso': 1021, 'imensos': 1021, 'moral': 169, 'muita': 1025,
'muito': 1024, 'o': 813, 'os': 1019, 'parabens': 1017, 'um': 1026, 'uma': 1029, 'umas': 1021, 'uns': 1021, 'varias':
1021, 'varios': 1021}, {'data': 1027}, {'<any_det>': 1004, '^': 1023, 'algumas': 1021, 'alguns': 1021, 'animo': 169,
'apoio': 169, 'bastante': 1024, 'coragem': 169, 'forca': 169, 'imenso': 1021, 'imensos': 1021, 'muita': 1025, 'muito':
1024, 'um': 1025, 'uma': 1031, 'umas': 1021, 'uns': 1021, 'varias': 1021, 'varios': 1021}, {'<where_to>': 122, '^':
121, 'com': 122, 'no': 122}, {'forca': 169}, {'<course>': 947, 'avaliacao': 805, 'devolutiva': 805, 'feedback': 805,
'meu': 1012, 'meus': 1011, 'minha': 1011, 'minhas': 1011}, {'<feedback_noun>': 1002, 'comentarios': 1010, 'correcoes':
1015, 'dicas': 1015, 'feedback': 1010, 'notas': 1010, 'opiniao': 1010, 'parecer': 1010, 'pitacos': 1015, 'toques':
1015, 'visao': 1010}, {'animo': 1017, 'apoio': 1017, 'forca': 1017, 'meu': 1011, 'meus': 1036, 'minha': 1011,
'minhas': 1011, 'os': 1019, 'parabens': 1017}, {'<reach_noun>': 1003}, {'<any_det>': 1038, '^': 1023}, {'<any_det>':
1038, '^': 1006, 'a': 1007, 'as': 1007, 'meu': 929, 'meus': 929, 'minha': 929, 'minhas': 929, 'nossa': 929, 'nosso':
929, 'o': 1007, 'os': 1007}, {'N': 1040}, {'<him>': 1039, 'a': 1041, 'o': 1041}, {'<him>': 1039}, {'': (23,
'contact'), 'casa': 147}, {'a': 1044, 'ao': 147, 'ate': 147, 'em': 147, 'la': 147, 'lá': 147, 'na': 147, 'no': 147,
'à': 147}, {'<course>': 947, '<feedback_noun>': 1002, 'abraco': 169, 'avaliacao': 805, 'chegada': 1045, 'devolutiva':
805, 'escapadinha': 1045, 'feedback': 805, 'passada': 1045, 'pulinho': 1045, 'pulo': 1045, 'saltinho': 1045, 'salto':
1045, 'toque': 231}, {'<him>': 704, 'N': 704}, {'da': 1047, 'do': 1047, 'pela': 1047, 'pelo': 1047, 'por': 1047},
{'<course>': 947, '<feedback_noun>': 1002, 'avaliacao': 805, 'chegada': 1045, 'data': 1027, 'devolutiva': 805,
'escapadinha': 1045, 'feedback': 805, 'forca': 1028, 'mao': 1028, 'maozinha': 1028, 'palavra': 1048, 'palavrinha':
1048, 'passada': 1045, 'pulinho': 1045, 'pulo': 1045, 'saltinho': 1045, 'salto': 1045}, {'<any_det>': 1001,
'<feedback_noun>': 1002, '<to>': 1009, 'a': 1013, 'algumas': 1016, 'alguns': 1016, 'animo': 1017, 'apoio': 1017, 'as':
1020, 'bastante': 1021, 'boleia': 147, 'carona': 147, 'coragem': 169, 'de': 1022, 'forca': 1017, 'imenso': 1021,
'imensos': 1021, 'lhe': 1030, 'lhes': 1032, 'mentoria': 1033, 'mentorias': 1033, 'mentoring': 1033, 'meu': 1011,
'meus': 1018, 'minha': 1011, 'minhas': 1011, 'moral': 169, 'muita': 1034, 'muito': 1021, 'o': 1035, 'os': 1037,
'para': 1042, 'parabens': 1017, 'pra': 1043, 'um': 1046, 'uma': 1049, 'umas': 1016, 'uns': 1016, 'varias': 1021,
'varios': 1021}, {'comigo': 38}, {'para': 208, 'pra': 208}, {'isso': 1052, 'para': 208, 'pra': 208}, {'<any_det>':
183, 'a': 1005, 'as': 1005, 'meu': 183, 'meus': 183, 'minha': 183, 'minhas': 183, 'nossa': 183, 'nosso': 183, 'o':
1005, 'os': 1005}, {'<any_det>': 1038, '^': 1054}, {'N': 1055}, {'^': 183}, {'N': 1057}, {'<him>': 1057}, {'<him>':
1057, 'N': 1057}, {'<to>': 1058, 'para': 1059, 'pra': 1060, 'pro': 1058}, {'...': 1061, 'comentarios': 1010,
'feedback': 1010, 'notas': 1010, 'opiniao': 1010, 'parecer': 1010, 'visao': 1010}, {'...': 1061}, {'meu': 1062,
'meus': 1062, 'minha': 1062, 'minhas': 1062, 'nossa': 1063, 'nosso': 1063}, {'<any_det>': 1038, '^': 1054, 'algumas':
1021, 'alguns': 1021, 'bastante': 1021, 'imenso': 1021, 'imensos': 1021, 'muito': 1021, 'uma': 1031, 'umas': 1021,
'uns': 1021, 'varias': 1021, 'varios': 1021}, {'na': 80}, {'<him>': 1055, 'a': 1056, 'o': 1056}, {'<him>': 1055}, {'':
(0, 'missed'), 'na': 80}, {'data': 1027, 'mensagem': 1066}, {'<any_det>': 1038, '<to>': 1056, 'a': 1064, 'algumas':
1021, 'alguns': 1021, 'as': 1064, 'bastante': 1021, 'imenso': 1021, 'imensos': 1021, 'lhe': 1065, 'lhes': 1065,
'mensagem': 1066, 'meu': 1062, 'meus': 1062, 'minha': 1062, 'minhas': 1062, 'muito': 1021, 'nossa': 1063, 'nosso':
1063, 'o': 1064, 'os': 1064, 'para': 1067, 'pra': 1068, 'recado': 1069, 'uma': 1070, 'umas': 1021, 'uns': 1021,
'varias': 1021, 'varios': 1021}, {'espera': 80}, {'visto': 80}, {'voz': 147}, {'de': 1074}, {'<letter>': 147, 'nota':
1075}, {'mao': 80}, {'tampa': 80}, {'<any_det>': 1076, '<letter>': 147, 'a': 1072, 'na': 1077, 'nota': 1075,
'pendurada': 80, 'pendurado': 80, 'plantada': 80, 'plantado': 80, 'tampa': 80, 'uma': 1078, 'à': 1072}, {'vacuo': 80},
{'a': 1072, 'em': 1073, 'esperando': 80, 'me': 1079, 'na': 1077, 'no': 1080, 'pendurada': 80, 'pendurado': 80,
'plantada': 80, 'plantado': 80, 'à': 1072}, {'animo': 1017, 'apoio': 1017, 'forca': 1017, 'os': 1019, 'parabens':
1017}, {'abraco': 169, 'animo': 169, 'apoio': 169, 'coragem': 169, 'forca': 169}, {'animo': 1017, 'apoio': 1017,
'bastante': 1025, 'coragem': 169, 'forca': 1017, 'moral': 169, 'muita': 1025, 'muito': 1025, 'os': 1019, 'parabens':
1017, 'um': 1083}, {'animo': 169, 'apoio': 169, 'bastante': 1025, 'coragem': 169, 'forca': 169, 'muita': 1025,
'muito': 1025, 'um': 1025}, {'<course>': 947, 'abraco': 169}, {'a': 948, 'animo': 1017, 'apoio': 1017, 'as': 1082,
'coragem': 169, 'forca': 1017, 'lhe': 1084, 'lhes': 1085, 'mentoria': 1033, 'mentorias': 1033, 'mentoring': 1033,
'moral': 169, 'muita': 1034, 'o': 948, 'os': 1082, 'parabens': 1017, 'um': 1086, 'uma': 948}, {'de': 776, 'que': 776},
{'sorte': 169}, {'boa': 1089}, {'boa': 1089, 'lhe': 1090}, {'chamada': 147}, {'a': 1092, 'agora': 147, 'c': 147,
'com': 147}, {'<tip>': 137}, {'^': 16, 'de': 136, 'para': 136, 'que': 136}, {'conselho': 1095, 'dica': 1095,
'sugestao': 1095, 'toque': 1095}, {'forca': 1028, 'mao': 1028, 'maozinha': 1028}, {'uma': 1097}, {'...': 1094,
'<any_det>': 1096, 'a': 1072, 'na': 1077, 'pendurada': 80, 'pendurado': 80, 'plantada': 80, 'plantado': 80, 'tampa':
80, 'uma': 1078, 'à': 1072}, {'bolo': 80, 'cano': 80}, {'tras': 80}, {'...': 1094, '<any_det>': 1096, 'bolo': 80,
'furo': 80, 'lhe': 1098, 'me': 1099, 'o': 1100, 'para': 1101, 'pra': 1101, 'um': 1100, 'uma': 1097}, {'<see_inf>':
27}, {'<see_inf>': 27, 'aparecer': 356, 'de': 358, 'em': 358, 'ir': 356, 'juntar': 357, 'passar': 356, 'que': 358,
'ter': 356, 'vinha': 356, 'vir': 356, 'viria': 356}, {'': (5, 'mine'), 'N': 38}, {'los': 102}, {'N': 102}, {'N': 102,
'a': 1107, 'o': 1107}, {'a': 1107, 'ao': 1107, 'com': 1108, 'e': 1108, 'à': 1107}, {'N': 1109}, {'N': 1109, 'a': 1110,
'o': 1110}, {'contato': 102}, {'em': 1112}, {'los': 1113}, {'contacto': 102}, {'em': 1115}, {'los': 1116}, {'ela': 38,
'ele': 38}, {'0': 131, '<any_det>': 38, '^': 644, 'a': 1105, 'ao': 38, 'apresenta': 1106, 'apresentar': 1111,
'apresentá': 1106, 'cem': 131, 'cinquenta': 131, 'coloca': 1114, 'colocá': 1114, 'conecta': 1106, 'conectar': 1111,
'conectá': 1106, 'dinheiro': 131, 'juntar': 1111, 'lhe': 38, 'lhes': 38, 'po': 1117, 'pra': 1118, 'trinta': 131,
'umas': 131, 'uns': 131, 'vinte': 131, 'à': 38}, {'la': 337, 'lo': 337, 'ma': 337, 'mas': 337, 'mo': 337, 'mos': 337},
{'^': 232, 'da': 233, 'do': 233, 'sobre': 233}, {'anotacoes': 1121, 'comentarios': 1121, 'correcoes': 1121, 'notas':
1121, 'sugestoes': 1121}, {'anotacoes': 1121, 'comentarios': 1121, 'correcoes': 1121, 'minhas': 1122, 'notas': 1121,
'sugestoes': 1121}, {'meus': 1122}, {'anotacoes': 1121, 'as': 1123, 'comentarios': 1121, 'correcoes': 1121, 'meus':
1122, 'minhas': 1122, 'notas': 1121, 'os': 1124, 'sugestoes': 1121}, {'anotacoes': 1121, 'as': 1123, 'comentarios':
1121, 'correcoes': 1121, 'lhe': 1125, 'meus': 1122, 'minhas': 1122, 'notas': 1121, 'os': 1124, 'sugestoes': 1121},
{'<him>': 43}, {'<him>': 43, 'lha': 43, 'lhas': 43, 'lho': 43, 'lhos': 43, 'para': 1127, 'pra': 1127}, {'...': 343},
{'<any_det>': 1129}, {'<hand3>': 1130, '<send3>': 1130, 'acaba': 1130, 'conclui': 1130, 'entrega': 1130, 'termina':
1130}, {'^': 1131, 'lhe': 826, 'lhes': 826}, {':': 361, 'que': 1132}, {'lhe': 826, 'lhes': 826}, {'que': 1134}, {'':
(9, 'told'), '...': 1135}, {'N': 1136}, {'...': 1135, 'que': 828}, {'^': 1131, 'a': 219, 'eu': 218, 'nos': 218, 'nós':
218}, {'para': 19, 'pra': 19, 'que': 1139}, {'...': 1140, ':': 364, 'N': 147, 'a': 785, 'isso': 786, 'o': 785, 'p':
370, 'para': 378, 'pra': 378, 'que': 392}, {'...': 1140, 'N': 147, 'a': 785, 'isso': 786, 'o': 785, 'p': 370, 'para':
394, 'pra': 394}, {'<do1>': 38, '<give3>': 821, '<hand3>': 821, '<send3>': 821, 'acaba': 821, 'leio': 38, 'olho': 38,
'penso': 38, 'resolvo': 38, 'sobe': 821, 'vejo': 38}, {'^': 1143, 'eu': 831, 'lhe': 831}, {'<give3>': 11, '<hand3>':
11, '<send3>': 11, 'sobe': 11}, {'^': 1145}, {'<do1>': 38, '<give1>': 38, '<give1_pra>': 38, '<give3>': 821,
'<hand3>': 821, '<send3>': 821, '<subj>': 16, '<urge_inf>': 16, '<would_give>': 11, 'acaba': 821, 'leio': 38, 'me':
379, 'nao': 380, 'não': 380, 'olho': 38, 'penso': 38, 'resolvo': 38, 'sobe': 821, 'tenho': 371, 'vejo': 38}, {'<do1>':
38, '<give1>': 38, '<give1_pra>': 38, '<subj>': 16, '<urge_inf>': 16, 'leio': 38, 'me': 379, 'nao': 380, 'não': 380,
'olho': 38, 'penso': 38, 'resolvo': 38, 'tenho': 371, 'vejo': 38}, {'^': 1148, 'lhe': 826}, {'<do1>': 38, '<give1>':
38, '<give1_pra>': 38, 'leio': 38, 'olho': 38, 'penso': 38, 'resolvo': 38, 'vejo': 38}, {'^': 1150}, {'D': 1146, '^':
1147, 'a': 384, 'aparecer': 356, 'eu': 1149, 'ia': 385, 'ir': 356, 'iria': 267, 'juntar': 357, 'lhe': 1151, 'me': 387,
'nos': 389, 'nós': 391, 'passar': 356, 'ter': 356, 'vai': 385, 'vinha': 356, 'vir': 356, 'viria': 356}, {'...': 1133,
':': 364, '<to>': 1137, 'aparecer': 356, 'de': 358, 'em': 358, 'ir': 356, 'juntar': 357, 'lhe': 1138, 'me': 1141,
'nos': 1142, 'p': 396, 'para': 397, 'passar': 356, 'pra': 397, 'q': 1144, 'que': 1152, 'ter': 356, 'vinha': 356,
'vir': 356, 'viria': 356}, {'^': 1131}, {':': 361, 'que': 1154}, {'para': 19, 'pra': 19, 'que': 1154}, {'...': 1156,
':': 364, 'p': 370, 'para': 378, 'pra': 378, 'que': 401}, {'...': 1156, 'p': 370, 'para': 394, 'pra': 394},
{'<give3>': 821, '<hand3>': 821, '<send3>': 821, '<should>': 16, 'acaba': 821, 'compensa': 16, 'e': 224, 'mais': 321,
'o': 323, 'sobe': 821, 'é': 224}, {'^': 1159}, {'<give3>': 821, '<hand3>': 821, '<send3>': 821, '<should>': 16,
'<subj>': 16, '<urge_inf>': 16, 'acaba': 821, 'compensa': 16, 'e': 224, 'mais': 321, 'me': 379, 'nao': 380, 'não':
380, 'o': 323, 'sobe': 821, 'tenho': 371, 'é': 224}, {'D': 1146, '^': 1161, 'a': 384, 'eu': 383, 'ia': 385, 'iria':
267, 'me': 337, 'nos': 389, 'nós': 391, 'vai': 385}, {'...': 1155, ':': 364, 'me': 1157, 'nos': 1158, 'p': 370,
'para': 378, 'pra': 378, 'q': 1160, 'que': 1162}, {'': (13, 'talk'), 'D': 1146, '^': 822}, {'q': 823, 'que': 1164},
{'N': 27}, {'N': 27, 'a': 1166, 'o': 1166}, {'da': 1167, 'de': 1167, 'do': 1167}, {'vai': 80}, {'agua': 1169, 'pio':
80, 'sinal': 80}, {'aniversario': 1168, 'aniversário': 1168, 'niver': 1168}, {'<inf>': 102, '^': 644}, {'aniversario':
1168, 'aniversário': 1168, 'da': 409, 'de': 409, 'eu': 698, 'nada': 81, 'nem': 1170, 'niver': 1168, 'o': 1171, 'para':
645, 'pra': 645, 'preciso': 1172, 'que': 645, 'se': 27}, {'sinal': 80}, {'da': 1174, 'deu': 1174, 'dá': 1174},
{'fosse': 468}, {'nao': 1175, 'no': 641, 'não': 1175, 'pediu': 649, 'se': 1176}, {'da': 690}, {'cima': 1178, 'vacuo':
80, 'vez': 781}, {'<they>': 0, 'N': 0, 'a': 0, 'nao': 0, 'não': 0, 'o': 0}, {'a': 1058, 'o': 1058}, {'<to>': 1058,
'para': 1181, 'pra': 1058, 'pro': 1058}, {'...': 1182}, {'<to>': 1058, 'para': 1059, 'pra': 1059}, {'...': 1184},
{'^': 930, 'a': 1007, 'as': 1007, 'meu': 929, 'meus': 929, 'minha': 929, 'minhas': 929, 'nossa': 929, 'nosso': 929,
'o': 1007, 'os': 1007}, {'N': 1186}, {'a': 184, 'o': 184}, {'<to>': 184, 'para': 1188}, {'<helpful>': 1189},
{'<any_det>': 183, 'a': 1190, 'o': 1190, 'um': 1190, 'uma': 1190}, {'meu': 1063, 'meus': 1063, 'minha': 1063,
'minhas': 1063, 'nossa': 1063, 'nosso': 1063}, {'': (19, 'gave:resource'), '<any_det>': 183}, {'^': 1193}, {'<him>':
935, 'a': 1187, 'o': 1187}, {'<him>': 935}, {'0': 1183, '<any_det>': 1185, '<to>': 1187, '^': 1191, 'a': 1192, 'as':
1192, 'cem': 1183, 'com': 937, 'dinheiro': 1183, 'lhe': 1194, 'lhes': 1194, 'meu': 1063, 'meus': 1063, 'minha': 1063,
'minhas': 1063, 'nossa': 1063, 'nosso': 1063, 'o': 1192, 'os': 1192, 'para': 1195, 'pra': 1196}, {'<reach_noun>':
1000}, {'<any_det>': 1198}, {'N': 1199}, {'da': 704, 'dela': 704, 'dele': 704, 'do': 704}, {'curriculo': 1201, 'cv':
1201}, {'a': 1200, 'o': 1200}, {'<any_det>': 1198, '<to>': 1200, 'lhe': 1199, 'o': 1202, 'para': 1203, 'pro': 1200},
{'da': 38, 'de': 38, 'do': 38}, {'me': 1205}, {'nos': 29}, {'acaso': 147}, {'querer': 147}, {'<any_det>': 147, 'N':
147, 'c': 147, 'com': 147, 'por': 1208, 'sem': 1209}, {'<any_det>': 29, 'D': 29, 'N': 147, 'c': 29, 'cafe': 29,
'café': 29, 'com': 29, 'me': 180, 'por': 1208, 'sem': 1209}, {'<any_det>': 147, 'N': 147, 'c': 147, 'com': 147, 'me':
1210, 'nos': 1211, 'por': 1208, 'sem': 1209}, {'<any_det>': 147, 'N': 147, 'c': 147, 'com': 147, 'me': 1210, 'nos':
1210, 'por': 1208, 'sem': 1209}, {'...': 758, 'me': 180}, {'apresentacao': 232, 'defesa': 232, 'pitch': 232}, {'^':
1215}, {'a': 1216, 'o': 1216}, {'<rehearsed>': 232}, {'a': 1218, 'o': 1218}, {'^': 1219}, {'N': 1220}, {'N': 1220,
'a': 1221, 'o': 1221}, {'^': 1219, 'a': 1216, 'com': 1222, 'o': 1216}, {'a': 749, 'como': 749, 'o': 749}, {'^': 1224},
{'<him>': 1225}, {'lhe': 1225, 'lhes': 1225, 'para': 1226, 'pra': 1226}, {'a': 750, 'como': 750}, {'passo': 750},
{'a': 1229}, {'...': 1228, 'a': 750, 'as': 750, 'como': 750, 'o': 750, 'os': 750, 'passo': 1230, 'por': 976, 'porque':
750}, {'N': 1231}, {'a': 750}, {'a': 750, 'como': 750, 'por': 976, 'porque': 750}, {'N': 1234}, {'a': 750, 'as': 750,
'como': 750, 'o': 750, 'os': 750, 'passo': 1230, 'por': 976, 'porque': 750}, {'N': 1233}, {'<him>': 1236, 'ela': 977,
'ele': 977}, {'<him>': 1236, 'N': 1236, 'ela': 977, 'ele': 977}, {'N': 1236}, {'<to>': 1232, 'N': 1233, 'a': 1235,
'ao': 978, 'como': 750, 'lhe': 1236, 'lhes': 1236, 'o': 1237, 'para': 1238, 'por': 976, 'porque': 750, 'pra': 1239,
'pro': 1240, 'à': 978}, {'<him>': 43, 'para': 1127, 'pra': 1127}, {'a': 813, 'o': 813, 'um': 813, 'uma': 813}, {'a':
813, 'lhe': 1243, 'o': 813, 'um': 813, 'uma': 813}, {'...': 929, '<any_det>': 1004, '^': 1006, 'a': 1007, 'as': 1007,
'meu': 929, 'meus': 929, 'minha': 929, 'minhas': 929, 'nossa': 929, 'nosso': 929, 'o': 1007, 'os': 1007}, {'N': 1245},
{'a': 1190, 'o': 1190, 'um': 1190, 'uma': 1190}, {'<any_det>': 1004, '^': 1023, 'anotacoes': 1121, 'as': 1123,
'comentarios': 1121, 'correcoes': 1121, 'meus': 1122, 'minhas': 1122, 'notas': 1121, 'os': 1124, 'sugestoes': 1121,
'um': 817}, {'<any_det>': 1004, '^': 1023}, {'...': 929, '<any_det>': 1038, '^': 1006, 'a': 1007, 'as': 1007, 'meu':
929, 'meus': 929, 'minha': 929, 'minhas': 929, 'nossa': 929, 'nosso': 929, 'o': 1007, 'os': 1007}, {'N': 1250},
{'<him>': 1039, 'a': 1251, 'o': 1251}, {'<him>': 1039, 'N': 939}, {'cliente': 816, 'contacto': 816, 'contato': 816,
'email': 231, 'lead': 816}, {'<any_det>': 1004, '<to>': 1246, '^': 1247, 'anotacoes': 1121, 'as': 1123, 'comentarios':
1121, 'correcoes': 1121, 'lhe': 1248, 'lhes': 1249, 'mensagem': 231, 'meus': 1122, 'minhas': 1122, 'notas': 1121, 'o':
1202, 'os': 1124, 'para': 1252, 'pra': 1253, 'pro': 940, 'sugestoes': 1121, 'um': 1254}, {'<any_det>': 1076,
'<letter>': 147, 'nota': 1075}, {'me': 1256}, {'bom': 27, 'para': 604, 'pra': 604}, {'0': 698, 'cinco': 698, 'dois':
698, 'duas': 698, 'muitas': 698, 'muitos': 698, 'quase': 698, 'quatro': 698, 'tres': 698, 'trinta': 698, 'umas': 698,
'uns': 698, 'vinte': 698}, {'<of>': 80, 'N': 80, 'a': 80, 'ir': 80, 'ligar': 80, 'no': 80, 'o': 80, 'que': 80},
{'completo': 1260}, {'<of>': 80, 'N': 80, 'a': 80, 'completamente': 1260, 'ir': 80, 'ligar': 80, 'mesmo': 1260, 'no':
80, 'o': 80, 'por': 1261, 'que': 80, 'totalmente': 1260}, {'me': 1262}, {'perguntar': 974}, {'a': 1264, 'para': 1264,
'pra': 1264}, {'N': 1265}, {'a': 1266, 'o': 1266}, {'<to>': 1266, 'lhe': 147, 'para': 1267}, {'ela': 460, 'ele': 460,
'me': 34}, {'<any_det>': 34, 'noticias': 34, 'que': 1269, 'resposta': 34, 'retorno': 34}, {'0': 80, 'duas': 80,
'meia': 80, 'um': 80, 'uma': 80}, {'N': 1271}, {'N': 1271, 'a': 1272, 'o': 1272, 'pela': 1272, 'pelo': 1272}, {'<of>':
80, 'N': 80, 'a': 80, 'completamente': 1260, 'ir': 80, 'ligar': 80, 'mesmo': 1260, 'no': 80, 'nos': 1262, 'o': 80,
'por': 1261, 'que': 80, 'totalmente': 1260}, {'<date>': 80, 'nossa': 879, 'nosso': 879}, {'a': 1275, 'da': 1275, 'do':
1275, 'o': 1275, 'se': 764}, {'<of>': 80, 'N': 80, 'a': 80, 'completamente': 1260, 'ir': 80, 'ligar': 80, 'me': 1262,
'mesmo': 1260, 'no': 80, 'o': 80, 'por': 1261, 'que': 80, 'totalmente': 1260}, {'c': 147, 'com': 147, 'que': 147},
{'<thing>': 34}, {'^': 1279, 'que': 350}, {'<set>': 29, 'a': 432, 'aguardando': 328, 'combinado': 1278, 'convencida':
435, 'convencido': 435, 'esperando': 328, 'pendente': 1280, 'suspenso': 80, 'à': 432}, {'aguardar': 662, 'esperar':
662}, {'D': 29, 'a': 29, 'em': 29, 'para': 29, 'pra': 29}, {'aguardo': 662}, {'a': 1282, 'aguardando': 662,
'convidada': 1283, 'convidado': 1283, 'convidados': 1283, 'esperando': 662, 'no': 1284}, {'la': 147, 'lá': 147,
'tambem': 147, 'tb': 147}, {'N': 1286}, {'': (14, 'together'), 'N': 147, 'a': 785, 'o': 785}, {'': (23, 'contact'),
'la': 147, 'lá': 147, 'tambem': 147, 'tb': 147}, {'N': 1289}, {'N': 147, 'a': 1290, 'o': 1290}, {'a': 1287, 'o':
1287}, {'a': 1287, 'c': 147, 'ca': 786, 'com': 147, 'la': 1288, 'lá': 1288, 'o': 1287, 'para': 604, 'presente': 786,
'presentes': 786, 'tambem': 1291, 'tb': 1292}, {'a': 785, 'ca': 786, 'la': 786, 'lá': 786, 'o': 785, 'presente': 786,
'presentes': 786, 'tambem': 786}, {'duas': 698}, {'dois': 698, 'tres': 698}, {'as': 1295, 'c': 147, 'com': 147, 'os':
1296, 'todos': 698}, {'a': 785, 'ca': 786, 'la': 786, 'lá': 786, 'o': 785, 'tambem': 1288}, {'<paper>': 232}, {'^':
1299}, {'a': 1300, 'as': 1300, 'lhe': 233, 'lhes': 233, 'o': 1300, 'os': 1300}, {'<review_inf>': 1301}, {'a': 1302},
{'almocar': 147, 'animar': 767, 'conversa': 147, 'dar': 767, 'ensinando': 750, 'ensinar': 750, 'explicando': 750,
'explicar': 750, 'falar': 147, 'mesa': 147, 'mostrando': 750, 'mostrar': 750, 'tomar': 147}, {'com': 147},
{'conversa': 147, 'mesa': 147}, {'...': 1303, 'a': 1304, 'c': 147, 'com': 147, 'em': 155, 'ensinando': 750, 'ensinar':
750, 'explicando': 750, 'explicar': 750, 'la': 1305, 'lá': 1305, 'mostrando': 750, 'mostrar': 750, 'na': 147, 'no':
147, 'reunida': 147, 'reunido': 147, 'à': 1306}, {'animar': 767, 'conversa': 147, 'dar': 767, 'ensinando': 750,
'ensinar': 750, 'explicando': 750, 'explicar': 750, 'falar': 147, 'mostrando': 750, 'mostrar': 750}, {'conversa':
147}, {'a': 1308, 'c': 147, 'com': 147, 'em': 147, 'ensinando': 750, 'ensinar': 750, 'explicando': 750, 'explicar':
750, 'juntos': 147, 'mostrando': 750, 'mostrar': 750, 'na': 147, 'no': 147, 'reunidos': 147, 'à': 1309}, {'aguardar':
662, 'dever': 127, 'esperar': 662, 'pensar': 770}, {'da': 34, 'de': 34, 'do': 34}, {'a': 1311, 'aguardando': 662,
'atras': 764, 'convidada': 1283, 'convidado': 1283, 'convidados': 1283, 'devendo': 127, 'esperando': 662, 'no': 1284,
'pendente': 1312, 'pensando': 770}, {'lha': 38, 'lhas': 38, 'lho': 38, 'lhos': 38}, {'<give1>': 1314, '<give1_pra>':
38}, {'ela': 645, 'ele': 645}, {'com': 1316, 'de': 645, 'que': 923}, {'0': 131, '<any_det>': 38, 'a': 1105, 'ao': 38,
'cem': 131, 'cinquenta': 131, 'dinheiro': 131, 'lhe': 38, 'lhes': 38, 'pra': 1118, 'trinta': 131, 'umas': 131, 'uns':
131, 'vinte': 131, 'à': 38}, {'lhe': 131, 'lhes': 131}, {'que': 1319}, {'chegar': 38}, {'^': 1321}, {'^': 1321, 'lhe':
1322}, {'<giveinf>': 38, '<them>': 644}, {'^': 1324}, {'a': 1325, 'com': 1325, 'de': 1325}, {'': (5, 'mine'), '^':
1324, 'lhe': 38}, {'a': 1325, 'com': 1325, 'de': 1327}, {'<give1>': 38, 'arranjo': 38, 'conserto': 38, 'corrijo': 38,
'deixo': 38, 'devolvo': 38, 'edito': 38, 'escrevo': 38, 'gravo': 38, 'guardo': 38, 'imprimo': 38, 'instalo': 38,
'levo': 38, 'redijo': 38, 'traduzo': 38, 'trago': 38}, {'^': 1329}, {'encarrego': 1205}, {',': 136}, {'lugar': 1332},
{'teu': 1333}, {'^': 644, 'lhe': 645, 'lhes': 645}, {'^': 1315, 'a': 826, 'combinamos': 1317, 'combinei': 1317,
'combinámos': 1317, 'devo': 1318, 'disse': 1320, 'e': 698, 'encarrego': 1206, 'faco': 1323, 'farei': 1323, 'ficamos':
1326, 'fico': 1328, 'ficámos': 1326, 'fiquei': 1328, 'lhe': 1330, 'lhes': 1330, 'me': 1331, 'no': 1334, 'o': 826,
'ocupo': 1206, 'trato': 1205, 'vamos': 1335, 'vou': 1335}, {'': (9, 'told'), '...': 1228, 'a': 750, 'as': 750, 'como':
750, 'o': 750, 'os': 750, 'passo': 1230, 'por': 976, 'porque': 750}, {'N': 1337}, {'<him>': 1236, 'a': 778, 'ela':
977, 'ele': 977, 'o': 778}, {'<to>': 1338, 'N': 1233, 'a': 1235, 'ao': 978, 'como': 750, 'lhe': 1236, 'lhes': 1236,
'o': 1237, 'para': 1339, 'por': 976, 'porque': 750, 'pra': 1239, 'pro': 1240, 'à': 978}, {'^': 1150, 'lhe': 826},
{'^': 1150, 'eu': 1341, 'lhe': 1151}, {'': (23, 'contact'), 'bem': 1048, 'lhe': 829, 'q': 832, 'que': 1342}, {'N':
34}, {'da': 1344, 'de': 1344, 'do': 1344}, {'...': 1345}, {'<giveinf>': 38, 'a': 1346, 'as': 1346, 'o': 1346, 'os':
1346}, {'confirmar': 34, 'enviar': 34, 'mandar': 34, 'responder': 34}, {'N': 1348, 'confirmar': 34, 'enviar': 34,
'mandar': 34, 'me': 1348, 'responder': 34}, {'a': 1346, 'as': 1346, 'o': 1346, 'os': 1346}, {'^': 1350}, {'<giveinf>':
38, 'a': 34, 'as': 34, 'o': 34, 'os': 34}, {'^': 1352, 'a': 1349, 'ainda': 743, 'ela': 1349, 'ele': 1349, 'o': 1349},
{'^': 1347, 'a': 1349, 'ainda': 1351, 'apresenta': 1106, 'apresentar': 1111, 'apresentá': 1106, 'coloca': 1114,
'colocá': 1114, 'conecta': 1106, 'conectar': 1111, 'conectá': 1106, 'ela': 1349, 'ele': 1349, 'juntar': 1111, 'me':
1353, 'nos': 744, 'o': 1349, 'po': 1117}, {'^': 1350, 'ainda': 1351, 'me': 744, 'nos': 744}, {'se': 80}, {'gente':
1356, 'vejo': 80}, {'falamos': 80, 'vemos': 80}, {'vejo': 80}, {'a': 1357, 'estou': 80, 'falamos': 80, 'falava': 80,
'falo': 80, 'nos': 1358, 'o': 1359, 'vejo': 80, 'vemos': 80}, {'n': 1360, 'nao': 1360, 'não': 1360}, {'que': 1361},
{'falta': 328}, {'...': 1362, '0': 27, 'anos': 27, 'cinquenta': 27, 'lhe': 1363, 'noventa': 27, 'oitenta': 27,
'quarenta': 27, 'sessenta': 27, 'setenta': 27, 'trinta': 27, 'vinte': 27}, {'companhia': 147}, {'me': 1365, 'nos':
1365}, {'para': 208, 'pra': 208, 'pro': 208}, {'cargo': 131}, {'espera': 431, 'meu': 1368, 'ser': 1367}, {'': (5,
'mine'), '^': 38}, {'maos': 131}, {'minhas': 1371}, {'conta': 1370}, {'minha': 1373}, {'<moved_pp>': 1367, 'a': 1369,
'agora': 1367, 'com': 443, 'comigo': 1370, 'de': 444, 'marcada': 29, 'marcado': 29, 'nas': 1372, 'para': 208,
'pendente': 1280, 'por': 1374, 'pra': 208, 'pro': 208, 'responsavel': 445, 'sem': 172, 'suspenso': 80, 'à': 432},
{'meu': 1368}, {'conta': 131}, {'minha': 1377}, {'a': 1376, 'comigo': 131, 'nas': 1372, 'por': 1378}, {'nada': 80},
{'vao': 80}, {'0': 80, 'e': 1380, 'em': 1381, 'meia': 690, 'sozinha': 80, 'sozinho': 80, 'uma': 690}, {'^': 1324,
'aguardar': 662, 'espera': 1382, 'esperar': 662}, {'N': 909, '^': 1324, 'a': 910, 'o': 910}, {'<inf>': 38}, {'<inf>':
38, '<them>': 1385, 'lhe': 1385}, {'^': 1386}, {'<giveinf>': 38, '<inf>': 38}, {'': (5, 'mine'), '<inf>': 38},
{'<giveinf>': 38, '<inf>': 38, '<them>': 1388, 'lhe': 1389, 'lhes': 38}, {'^': 1390, 'almocar': 29, 'encontrar': 29,
'jantar': 29, 'lhe': 131, 'lhes': 131, 'marcar': 80, 'nos': 245, 'remarcar': 80, 'tomar': 29}, {'': (7, 'waiting'),
'0': 80, '<of>': 34, 'e': 1380, 'em': 1381, 'meia': 690, 'sozinha': 80, 'sozinho': 80, 'uma': 690}, {'espera': 1382},
{'a': 1383, 'aguardando': 662, 'c': 911, 'com': 1384, 'd': 1387, 'de': 1391, 'esperando': 1392, 'no': 1284,
'plantada': 1382, 'plantado': 1382, 'à': 1393}, {'nao': 80, 'nem': 80, 'nunca': 80, 'não': 80}, {'e': 1395}, {'...':
1396}, {'^': 11, 'ligar': 1397}, {'^': 11, 'aparecer': 1397, 'ligar': 1397, 'me': 1398, 'nos': 337, 'passar': 1397,
'vir': 1397}, {'com': 443, 'de': 1399, 'responsavel': 445}, {'^': 1324, 'aguardar': 662, 'esperar': 662},
{'<giveinf>': 38, '<inf>': 38, '<them>': 1388, 'lhe': 1385}, {'': (5, 'mine'), '^': 1402, 'lhe': 38}, {'a': 1401,
'aguardando': 662, 'com': 1325, 'd': 1387, 'de': 1403, 'esperando': 662, 'no': 1284, 'pendente': 1312}, {'D': 206,
'da': 215, 'de': 215, 'do': 215, 'para': 208, 'pra': 208, 'pro': 208}, {'dever': 449, 'espera': 431, 'meu': 1368,
'ser': 1367}, {'': (23, 'contact'), 'eu': 727}, {'c': 147, 'com': 147, 'para': 29, 'que': 1407}, {'...': 1396, 'e':
354, 'mas': 354, 'so': 355}, {'^': 11, 'aparecer': 1409, 'ir': 356, 'juntar': 357, 'ligar': 1397, 'marcar': 80, 'me':
1398, 'nos': 337, 'passar': 1409, 'remarcar': 80, 'ter': 356, 'vinha': 356, 'vir': 1409, 'viria': 356}, {'by': 80},
{'aberto': 80, 'aparecer': 356, 'ir': 356, 'juntar': 357, 'marcar': 80, 'passar': 356, 'stand': 1411, 'ter': 356,
'vinha': 356, 'vir': 356, 'viria': 356}, {'D': 206, 'depois': 80}, {'aberto': 80, 'fazer': 80, 'marcar': 80, 'minha':
1373, 'stand': 1411}, {'<moved_pp>': 1405, '<off_pp>': 80, 'D': 206, 'a': 1406, 'acordado': 729, 'agendada': 29,
'agendado': 29, 'agora': 1367, 'aparecer': 356, 'com': 443, 'combinado': 1408, 'comigo': 131, 'de': 1410, 'devendo':
337, 'em': 1412, 'ir': 356, 'juntar': 357, 'marcada': 29, 'marcado': 29, 'me': 452, 'nas': 1372, 'para': 1413,
'passar': 356, 'pendente': 1280, 'por': 1414, 'pra': 1413, 'pro': 208, 'que': 358, 'responsavel': 445, 'sem': 172,
'ter': 356, 'vinha': 356, 'vir': 356, 'viria': 356, 'à': 432}, {'^': 1324, 'espera': 1382}, {'a': 1416, 'c': 911,
'com': 1384, 'd': 1387, 'de': 1391, 'esperando': 1382, 'plantada': 1382, 'plantado': 1382, 'à': 1393}, {'^': 1324,
'dever': 127, 'ensinando': 750, 'ensinar': 750, 'espera': 1382, 'explicando': 750, 'explicar': 750, 'mostrando': 750,
'mostrar': 750, 'saber': 667}, {'': (5, 'mine'), '^': 1402, 'lhe': 1370, 'lhes': 131}, {'...': 1303, 'a': 1418, 'com':
1325, 'd': 1387, 'de': 1419, 'devendo': 127, 'ensinando': 750, 'ensinar': 750, 'esperando': 1382, 'explicando': 750,
'explicar': 750, 'mostrando': 750, 'mostrar': 750, 'plantada': 1382, 'plantado': 1382, 'sabendo': 667, 'à': 1393},
{'<date>': 147}, {'<of>': 664, '<to>': 664, '^': 663, 'com': 664, 'entre': 664}, {'<feedback_noun>': 1002},
{'<course>': 947, 'apresentacao': 1422, 'apresentacoes': 1422, 'avaliacao': 805, 'conexao': 1422, 'devolutiva': 805,
'feedback': 805, 'intro': 1422, 'intros': 1422, 'minha': 1423, 'ponte': 1422}, {'apresentacao': 1422, 'apresentacoes':
1422, 'conexao': 1422, 'intro': 1422, 'intros': 1422, 'ponte': 1422}, {'avaliacao': 805, 'data': 1027, 'devolutiva':
805, 'feedback': 805}, {'<feedback_noun>': 1002, 'a': 813, 'algumas': 1021, 'alguns': 1021, 'bastante': 1021,
'imenso': 1021, 'imensos': 1021, 'muito': 1021, 'o': 813, 'um': 813, 'uma': 1426, 'umas': 1021, 'uns': 1021, 'varias':
1021, 'varios': 1021}, {'algumas': 1021, 'alguns': 1021, 'bastante': 1021, 'imenso': 1021, 'imensos': 1021, 'muito':
1021, 'uma': 1031, 'umas': 1021, 'uns': 1021, 'varias': 1021, 'varios': 1021}, {'<course>': 947, 'apresentacao': 1422,
'apresentacoes': 1422, 'avaliacao': 805, 'conexao': 1422, 'devolutiva': 805, 'feedback': 805, 'intro': 1422, 'intros':
1422, 'meu': 1423, 'ponte': 1422}, {'meus': 1423}, {'^': 839, 'com': 840, 'em': 840, 'na': 840, 'no': 840},
{'voluntario': 1431}, {'<course>': 947, '<feedback_noun>': 1002, 'avaliacao': 805, 'devolutiva': 805, 'feedback':
805}, {'<course>': 947, '<feedback_noun>': 1002, 'apresentacao': 1422, 'apresentacoes': 1422, 'avaliacao': 805,
'conexao': 1422, 'data': 1027, 'devolutiva': 805, 'feedback': 805, 'intro': 1422, 'intros': 1422, 'ponte': 1422},
{'<any_det>': 1421, '<date>': 147, '<feedback_noun>': 1002, 'a': 1424, 'algumas': 1021, 'alguns': 1021, 'as': 1425,
'bastante': 1021, 'imenso': 1021, 'imensos': 1021, 'lhe': 1427, 'lhes': 1428, 'mentoria': 1033, 'mentorias': 1033,
'mentoring': 1033, 'muito': 1021, 'o': 1429, 'os': 1430, 'trabalho': 1432, 'um': 1433, 'uma': 1434, 'umas': 1021,
'uns': 1021, 'varias': 1021, 'varios': 1021, 'voluntariado': 1431}, {'<any_det>': 1421, '<date>': 147, 'a': 1425,
'as': 1425, 'mentoria': 1033, 'mentorias': 1033, 'mentoring': 1033, 'o': 1425, 'trabalho': 1432, 'uma': 1425,
'voluntariado': 1431}, {'ser': 1367}, {'D': 206, 'a': 863, 'depois': 80, 'o': 863}, {'fazer': 80}, {'D': 206, 'caixa':
80, 'depois': 80, 'voicemail': 80}, {'D': 206, 'caixa': 80, 'voicemail': 80}, {'<moved_pp>': 1405, '<off_pp>': 80,
'D': 206, 'a': 1437, 'agora': 1367, 'ao': 863, 'combinado': 1278, 'na': 863, 'no': 863, 'para': 1438, 'por': 1439,
'pra': 1440, 'pro': 1441, 'sem': 172, 'suspenso': 80}, {'a': 147, 'o': 147}, {'a': 1044, 'almocar': 147, 'ao': 147,
'ate': 147, 'beber': 147, 'com': 147, 'correr': 147, 'em': 155, 'jantar': 147, 'la': 147, 'lá': 147, 'na': 1044, 'no':
147, 'num': 147, 'numa': 147, 'ter': 1305, 'tomar': 147, 'ver': 1443, 'visitar': 147, 'à': 147}, {'mentoria': 1033,
'mentorias': 1033, 'mentoring': 1033}, {'a': 1044, 'almocar': 147, 'ao': 147, 'ate': 147, 'beber': 147, 'com': 147,
'correr': 147, 'dar': 1445, 'em': 155, 'jantar': 147, 'la': 147, 'lá': 147, 'na': 1044, 'no': 147, 'num': 147, 'numa':
147, 'ter': 1305, 'tomar': 147, 'ver': 1443, 'visitar': 147, 'à': 147}, {'D': 1146, '^': 822}, {'q': 823, 'que':
1447}, {'...': 1135}, {'N': 1449}, {'...': 1135, '<to>': 1450, 'lhe': 1449}, {'de': 27}, {'': (11, 'thinking'), 'ter':
457}, {'de': 1453}, {'ela': 0, 'ele': 0, 'isso': 0, 'mim': 0, 'nos': 0, 'nós': 0}, {'a': 1455, 'ao': 859},
{'chamadas': 80}, {'de': 1457}, {'^': 839, 'com': 840, 'em': 840, 'na': 840, 'no': 840, 'para': 840}, {'voluntariado':
1459}, {'de': 1460}, {'ver': 691}, {'n': 80, 'nao': 80, 'não': 80}, {'que': 1463}, {'que': 1463, 'tempo': 1464},
{'<inf>': 102, '^': 644, 'tempos': 1465}, {'...': 1362, 'de': 1462, 'muito': 1465, 'que': 1466, 'seculos': 1465,
'tempos': 1465}, {'agendado': 80, 'combinado': 80, 'marcado': 80}, {'aniversario': 1168, 'aniversário': 1168, 'niver':
1168, 'o': 1171}, {'comemora': 925, 'completa': 925, 'e': 1469, 'faz': 925, 'fazia': 925, 'é': 1469}, {'<pro>': 998},
{'<good>': 1471, '<pro>': 998, '<reach_noun>': 1003, 'contacto': 1000, 'contato': 1000, 'email': 1000, 'nome': 1000,
'numero': 1000, 'telefone': 1000}, {'<good>': 705, '<pro>': 704, '<reach_noun>': 1003, 'contacto': 1000, 'contato':
1000, 'email': 1000, 'nome': 1000, 'numero': 1000, 'telefone': 1000}, {'<pro>': 704, 'minha': 706}, {'<pro>': 704,
'meu': 706}, {'<any_det>': 1473, 'a': 1474, 'as': 708, 'meu': 705, 'minha': 705, 'o': 1475, 'os': 711, 'um': 705,
'uma': 705}, {'<pro>': 704, 'minha': 705}, {'<pro>': 704, 'meu': 705}, {'a': 1477, 'meu': 705, 'minha': 705, 'o':
1478, 'um': 705, 'uma': 705}, {'N': 1479}, {'N': 1476, 'a': 1480, 'o': 1480}, {'<to>': 704, 'no': 704}, {'<good>':
1471, '<pro>': 998}, {'<pro>': 704, 'N': 1482, 'minha': 1483}, {'<pro>': 704, 'N': 704, 'minha': 706}, {'<pro>': 704,
'N': 704, 'meu': 706}, {'<pro>': 704, 'cliente': 816, 'contacto': 816, 'contato': 816, 'lead': 816}, {'<any_det>':
1473, 'N': 704, 'a': 1485, 'as': 708, 'meu': 705, 'minha': 705, 'o': 1486, 'os': 711, 'um': 1487, 'uma': 705},
{'<any_det>': 1473, 'N': 704, 'a': 1485, 'as': 708, 'meu': 705, 'minha': 705, 'o': 1486, 'os': 711, 'um': 705, 'uma':
705}, {'<pro>': 704, 'N': 1482, 'meu': 1483}, {'<good>': 705, '<pro>': 704, '<reach_noun>': 1003}, {'N': 704, 'minha':
706}, {'N': 704, 'meu': 706}, {'<any_det>': 1491, 'N': 704, 'a': 1492, 'as': 708, 'o': 1493, 'os': 711}, {'<any_det>':
1491, 'a': 707, 'as': 708, 'o': 710, 'os': 711}, {'N': 1495}, {'<him>': 1494, 'a': 1496, 'ela': 1479, 'ele': 1479,
'o': 1496}, {'<him>': 1494, 'ela': 1479, 'ele': 1479}, {'<any_det>': 1472, '<to>': 1481, 'N': 1482, 'a': 1484, 'as':
708, 'lhe': 1488, 'lhes': 1489, 'meu': 705, 'minha': 705, 'o': 1490, 'os': 711, 'para': 1497, 'pra': 1498, 'um': 1487,
'uma': 705}, {'<to>': 778}, {'N': 716}, {'<him>': 716, 'que': 594}, {'<to>': 1501, 'com': 717, 'em': 709, 'lhe': 716,
'lhes': 716, 'para': 1502, 'pra': 1502, 'que': 594}, {'a': 792, 'ao': 792, 'com': 792, 'e': 792, 'à': 792}, {'N':
1504}, {'N': 1504, 'a': 1505, 'o': 1505}, {':': 790, 'N': 789, 'da': 1506, 'de': 1506, 'do': 1506, 'entre': 1506},
{'': (0, 'missed'), 'embora': 80}, {'ido': 1508, 'saido': 80}, {'estava': 80}, {'havia': 1509, 'nao': 1510, 'não':
1510, 'que': 0, 'tinha': 1509}, {'a': 147, 'ao': 147, 'c': 147, 'com': 147, 'futebol': 147, 'padel': 147, 'tenis':
147, 'ténis': 147, 'tênis': 147, 'à': 147}, {'N': 147, 'a': 785, 'o': 785, 'tambem': 786}, {'N': 147, 'gente': 1513,
'nos': 1513, 'nós': 1513}, {'gente': 1513}, {'N': 147, 'a': 1514, 'o': 785, 'tambem': 786, 'à': 1515}, {'se': 1516},
{'a': 951, 'me': 868, 'o': 951, 'pelo': 800, 'por': 800, 'via': 800}, {'': (14, 'together'), 'N': 147, 'a': 785, 'o':
785, 'tambem': 786}, {'N': 147, 'gente': 1513, 'nos': 1519, 'nós': 1519}, {'': (14, 'together'), 'N': 147, 'a': 1520,
'o': 785, 'tambem': 786, 'à': 1515}, {'se': 1521}, {'estava': 786, 'estavam': 786, 'esteve': 786, 'estiveram': 786},
{'^': 644, 'de': 645}, {'^': 644, 'apresenta': 1106, 'apresentar': 1111, 'apresentá': 1106, 'coloca': 1114, 'colocá':
1114, 'conecta': 1106, 'conectar': 1111, 'conectá': 1106, 'juntar': 1111, 'lhe': 131, 'po': 1117}, {'^': 644, 'de':
1525, 'lhe': 131, 'me': 1524}, {'da': 27, 'de': 27, 'do': 27}, {'me': 1527}, {'^': 1023}, {'N': 1529}, {'cadeira':
80}, {'de': 1531}, {'N': 700, 'cano': 80}, {'<him>': 1529, 'a': 1530, 'o': 1530}, {'<him>': 1529}, {'bolo': 80,
'cano': 80, 'cha': 1532, 'furo': 80, 'nega': 80, 'tampa': 80}, {'<to>': 1530, 'a': 701, 'bolo': 80, 'cano': 80, 'cha':
1532, 'furo': 80, 'lhe': 1529, 'lhes': 1529, 'nega': 80, 'o': 1533, 'para': 1534, 'pra': 1535, 'tampa': 80, 'um':
1536, 'uma': 1536}, {'^': 38, 'que': 131}, {'como': 750}, {'<reach_noun>': 1003, 'contacto': 1000, 'contato': 1000,
'nome': 1000, 'numero': 1000, 'telefone': 1000}, {'minha': 183}, {'minhas': 183}, {'meu': 183}, {'meus': 183}, {'a':
1541, 'as': 1542, 'meu': 183, 'meus': 183, 'minha': 183, 'minhas': 183, 'nossa': 183, 'nosso': 183, 'o': 1543, 'os':
1544}, {'contacto': 147, 'contato': 147, 'morada': 147, 'numero': 147, 'ok': 147, 'opiniao': 233, 'palavra': 147,
'resposta': 147}, {'minha': 1546}, {'contacto': 147, 'contato': 147, 'morada': 147, 'numero': 147, 'ok': 147,
'palavra': 147, 'resposta': 147}, {'meu': 1548}, {'<any_det>': 1540, '^': 1545, 'a': 1547, 'algumas': 1021, 'alguns':
1021, 'animo': 169, 'apoio': 169, 'bastante': 1021, 'comentarios': 233, 'coragem': 169, 'feedback': 233, 'forca': 169,
'imenso': 1021, 'imensos': 1021, 'lhe': 1428, 'lhes': 1428, 'meu': 1548, 'minha': 1546, 'moral': 169, 'muito': 1021,
'o': 1549, 'uma': 1031, 'umas': 1021, 'uns': 1021, 'varias': 1021, 'varios': 1021}, {'^': 1545, 'algumas': 1021,
'alguns': 1021, 'bastante': 1021, 'imenso': 1021, 'imensos': 1021, 'lhe': 1428, 'lhes': 1428, 'muito': 1021, 'uma':
1031, 'umas': 1021, 'uns': 1021, 'varias': 1021, 'varios': 1021}, {'': (19, 'gave:resource'), 'a': 1541, 'as': 1542,
'meu': 183, 'meus': 183, 'minha': 183, 'minhas': 183, 'nossa': 183, 'nosso': 183, 'o': 1543, 'os': 1544}, {'^': 1552},
{'de': 929}, {'monte': 1554}, {'<any_det>': 1038, 'um': 1555, 'umas': 929, 'uns': 929, 'varias': 929, 'varios': 929},
{'algumas': 1021, 'alguns': 1021, 'bastante': 1021, 'imenso': 1021, 'imensos': 1021, 'lhe': 1428, 'lhes': 1428,
'muito': 1021, 'uma': 1031, 'umas': 1021, 'uns': 1021, 'varias': 1021, 'varios': 1021}, {'<any_det>': 1491, 'N': 704,
'a': 1485, 'as': 708, 'meu': 705, 'minha': 705, 'o': 1486, 'os': 711, 'um': 705, 'uma': 705}, {'<feedback_noun>':
1014, '^': 188}, {'<any_det>': 1540, 'algumas': 1021, 'alguns': 1021, 'bastante': 1021, 'imenso': 1021, 'imensos':
1021, 'lhe': 1428, 'lhes': 1428, 'muito': 1021, 'um': 1555, 'uma': 1031, 'umas': 1559, 'uns': 1559, 'varias': 1559,
'varios': 1559}, {'^': 1545}, {'': (5, 'mine'), 'que': 38}, {'<any_det>': 706, 'N': 704, 'a': 1485, 'as': 708, 'meu':
705, 'minha': 705, 'o': 1486, 'os': 711, 'um': 705, 'uma': 705}, {'<handed1>': 192, '<told1>': 594, '<vowed1>': 1538,
'^': 1329, 'aconselhei': 722, 'apresentei': 792, 'contei': 1539, 'dei': 1550, 'deixei': 1551, 'devo': 38, 'emprestei':
1553, 'enviei': 1556, 'expliquei': 1539, 'fiz': 1557, 'indiquei': 1558, 'mandei': 1560, 'mostrei': 1539, 'ofereci':
1561, 'passei': 1560, 'pedi': 974, 'perguntei': 974, 'prometi': 1562, 'recomendei': 1563, 'sugeri': 1563}, {'<paper>':
761}, {'facebook': 27, 'imprensa': 27, 'insta': 27, 'instagram': 27, 'jornal': 27, 'linkedin': 27, 'twitter': 27, 'x':
27}, {'': (11, 'thinking'), 'facebook': 27, 'imprensa': 27, 'insta': 27, 'instagram': 27, 'jornal': 27, 'linkedin':
27, 'twitter': 27, 'x': 27}, {'<any_det>': 1565, 'a': 27, 'as': 27, 'na': 1566, 'no': 1567, 'o': 27, 'os': 27, 'pelo':
1566, 'que': 27, 'sobre': 27, 'um': 27, 'uma': 27}, {'perdida': 80}, {'': (23, 'contact'), '<to>': 1266, 'a': 951,
'lhe': 147, 'o': 951, 'para': 1267, 'pelo': 800, 'por': 800, 'via': 800}, {'eu': 477, 'la': 337, 'lo': 337, 'ma': 337,
'mas': 337, 'me': 477, 'mo': 337, 'mos': 337}, {'meu': 1011, 'meus': 1011, 'minha': 1012, 'minhas': 1011}, {'^': 232,
'a': 233, 'ao': 233, 'da': 233, 'do': 233, 'na': 233, 'no': 233, 'sobre': 233, 'à': 233}, {'anotacoes': 1121,
'comentarios': 1573, 'correcoes': 1121, 'feedback': 1010, 'notas': 1573, 'opiniao': 1010, 'parecer': 1010,
'sugestoes': 1121, 'visao': 1010}, {'anotacoes': 1121, 'comentarios': 1121, 'correcoes': 1121, 'meu': 1011, 'meus':
1011, 'minha': 1011, 'minhas': 1574, 'notas': 1121, 'sugestoes': 1121}, {'<any_det>': 1004, '<feedback_noun>': 1002,
'^': 1023, 'algumas': 1021, 'alguns': 1021, 'anotacoes': 1121, 'as': 1123, 'bastante': 1021, 'comentarios': 1121,
'correcoes': 1121, 'imenso': 1021, 'imensos': 1021, 'meus': 1122, 'minhas': 1122, 'muito': 1021, 'notas': 1121, 'os':
1124, 'sugestoes': 1121, 'um': 817, 'uma': 1031, 'umas': 1021, 'uns': 1021, 'varias': 1021, 'varios': 1021},
{'<any_det>': 1004, '^': 1023, 'algumas': 1021, 'alguns': 1021, 'bastante': 1021, 'imenso': 1021, 'imensos': 1021,
'muito': 1021, 'uma': 1031, 'umas': 1021, 'uns': 1021, 'varias': 1021, 'varios': 1021}, {'curriculo': 1201, 'cv':
1201, 'meu': 1012, 'meus': 1011, 'minha': 1011, 'minhas': 1011}, {'<feedback_noun>': 1002, 'anotacoes': 1121,
'comentarios': 1573, 'correcoes': 1121, 'feedback': 1010, 'notas': 1573, 'opiniao': 1010, 'parecer': 1010,
'sugestoes': 1121, 'visao': 1010}, {'meu': 1011, 'meus': 1579, 'minha': 1011, 'minhas': 1011}, {'<feedback_noun>':
1002, 'cliente': 816, 'contacto': 816, 'contato': 816, 'email': 231, 'lead': 816, 'mail': 231, 'zap': 231},
{'<feedback_noun>': 1002, 'data': 1027, 'mensagem': 231}, {'<any_det>': 1001, '<feedback_noun>': 1002, '<to>': 1246,
'^': 1247, 'a': 1572, 'algumas': 1021, 'alguns': 1021, 'anotacoes': 1121, 'as': 1575, 'audio': 231, 'bastante': 1021,
'comentarios': 1121, 'correcoes': 1121, 'imenso': 1021, 'imensos': 1021, 'lhe': 1576, 'lhes': 1577, 'mail': 231,
'mensagem': 231, 'meu': 1011, 'meus': 1574, 'minha': 1011, 'minhas': 1574, 'muito': 1021, 'notas': 1121, 'o': 1578,
'os': 1580, 'para': 1252, 'pra': 1253, 'pro': 940, 'sugestoes': 1121, 'um': 1581, 'uma': 1582, 'umas': 1021, 'uns':
1021, 'varias': 1021, 'varios': 1021, 'áudio': 231}, {'<letter>': 147}, {'<any_det>': 1076, '<letter>': 147, '^': 476,
'nota': 1075, 'p': 370, 'para': 480, 'pra': 480}, {'<any_det>': 1584, '<letter>': 147, 'eu': 477, 'me': 1585, 'nos':
482, 'p': 396, 'para': 483, 'pra': 483}, {'almocar': 29, 'encontrar': 29, 'jantar': 29, 'nos': 245, 'tomar': 29},
{'c': 911, 'com': 911, 'de': 1587}, {'c': 911, 'com': 911}, {'saudade': 147}, {'a': 1590, 'saudades': 147},
{'saudades': 147}, {'': (13, 'talk'), 'como': 0, 'da': 0, 'de': 0, 'do': 0, 'por': 667, 'porque': 0, 'que': 0, 'se':
0, 'sobre': 0}, {'a': 38, 'com': 944, 'em': 38}, {'a': 785, 'isso': 928, 'o': 785}, {'mail': 147}, {'<letter>': 147,
'e': 1596, 'nota': 1075}, {'<any_det>': 1597, '<letter>': 147, 'a': 1072, 'e': 1596, 'em': 1073, 'esperando': 80,
'na': 1077, 'no': 1080, 'nota': 1075, 'pendurada': 80, 'pendurado': 80, 'plantada': 80, 'plantado': 80, 'à': 1072},
{'bolo': 80}, {'<any_det>': 1096, 'bolo': 80, 'furo': 80, 'o': 1599, 'para': 1101, 'pra': 1101, 'um': 1599}, {':':
361, 'para': 495, 'pra': 495, 'que': 1139}, {'que': 1154}, {'...': 1602, 'p': 370, 'para': 498, 'pra': 498, 'que':
499}, {'...': 1602, 'p': 370, 'para': 370, 'pra': 370}, {'...': 1601, 'a': 785, 'isso': 928, 'me': 1603, 'nos': 1604,
'o': 785, 'p': 370, 'para': 378, 'pra': 378, 'que': 499}, {':': 361, 'para': 495, 'pra': 495, 'que': 1154}, {'...':
1602, 'p': 370, 'para': 498, 'pra': 498, 'que': 503}, {'...': 1606, 'me': 1607, 'nos': 1604, 'p': 370, 'para': 378,
'pra': 378, 'que': 503}, {'<any_det>': 1597, '<letter>': 147, 'e': 1596, 'nota': 1075}, {'<any_det>': 1597,
'<letter>': 147, 'e': 1596, 'me': 508, 'nos': 482, 'nota': 1075, 'p': 370, 'para': 480, 'pra': 480}, {'para': 38,
'pra': 38}, {'cabeca': 80}, {'<any_det>': 1597, '<letter>': 147, 'completamente': 80, 'da': 1612, 'e': 1596, 'nota':
1075, 'totalmente': 80}, {'^': 456, 'me': 472, 'para': 131, 'pra': 131, 'que': 471}, {'<advises>': 486, '<called3>':
147, '<off>': 80, '<says>': 1593, '<vowed3>': 487, '<wrote3>': 271, '^': 491, 'acompanhou': 698, 'alerta': 493,
'alertou': 493, 'avisando': 667, 'avisou': 493, 'chamou': 147, 'cobra': 332, 'cobrou': 332, 'coloca': 336,
'comprometi': 1594, 'confirmou': 1595, 'contando': 667, 'contou': 1595, 'convida': 986, 'convidam': 986, 'deixou':
1598, 'deu': 1600, 'deve': 348, 'devem': 348, 'disse': 1605, 'diz': 1608, 'empurrou': 411, 'encaminhou': 1609,
'encarrego': 1205, 'encontramos': 868, 'encontrei': 868, 'encoraja': 411, 'encorajou': 411, 'enviou': 1609, 'esqueci':
1262, 'estimulou': 411, 'fala': 439, 'falou': 501, 'falta': 1353, 'faltam': 744, 'fez': 1365, 'fizeram': 1365,
'garantiu': 455, 'ia': 506, 'incentiva': 411, 'incentivou': 411, 'insistiu': 507, 'lembrar': 1524, 'lembrei': 1527,
'ligou': 147, 'mandou': 1610, 'ofereci': 1611, 'passou': 1613, 'pede': 457, 'pediu': 1614, 'pergunto': 27, 'poe': 336,
'promete': 455, 'prometeu': 455, 'reuni': 868, 'reunimos': 868, 'sugeriu': 507, 'telefonou': 147, 'tem': 511, 'tinha':
506, 'têm': 511, 'vai': 337, 'vao': 337}, {'^': 121, 'a': 122, 'o': 122}, {'a': 122, 'o': 122}, {'a': 122, 'ao': 122,
'aos': 122, 'as': 122, 'com': 1617, 'em': 122, 'na': 122, 'no': 122, 'para': 122, 'pra': 122, 'à': 122, 'às': 122},
{'cunha': 1048}, {'uma': 1619}, {'saudade': 80}, {'de': 1621}, {'<to>': 1338, 'a': 978, 'ao': 978, 'como': 750, 'lhe':
1236, 'lhes': 1236, 'para': 1339, 'por': 976, 'porque': 750, 'pra': 1239, 'pro': 1240, 'à': 978}, {'a': 730, 'ao':
730, 'aos': 730, 'à': 730}, {'obrigada': 1624, 'obrigado': 1624}, {'^': 1388}, {'^': 1388, 'de': 1626}, {'esquecer':
1627}, {'posso': 1628}, {'esquecer': 1627, 'me': 1628}, {'me': 1629, 'posso': 1630}, {'ausencia': 80}, {'<inf>': 16,
'<should>': 16, 'o': 224}, {'^': 1633}, {'melhor': 136}, {',': 1634, '^': 16, 'a': 318, 'eu': 136, 'nos': 136, 'nós':
136, 'o': 1635}, {'N': 1636}, {',': 367}, {'<them>': 1638, 'N': 1638}, {'<them>': 1638, 'N': 1636, 'a': 1639, 'da':
1639, 'do': 1639, 'o': 1639}, {'da': 1637, 'de': 1640, 'dela': 1636, 'dele': 1636, 'do': 1637}, {'^': 16, 'a': 318,
'eu': 136, 'nos': 136, 'nós': 136, 'o': 1635}, {'N': 1642}, {'da': 1643, 'de': 1643, 'dela': 1642, 'dele': 1642, 'do':
1643}, {'agenda': 29, 'minha': 1632, 'opiniao': 1641, 'visao': 1644}, {'N': 80}, {'da': 1646, 'de': 1646, 'do': 1646},
{'': (0, 'missed'), 'a': 80, 'ao': 80, 'em': 80, 'na': 80, 'nada': 80, 'no': 80, 'nossa': 80, 'nosso': 80, 'o': 80,
'à': 80}, {'noticias': 80, 'sinais': 80, 'sinal': 80}, {'certo': 1648, 'mais': 1649, 'noticias': 80, 'para': 735,
'pra': 735, 'sinais': 80, 'sinal': 80}, {'mais': 1380, 'nada': 80}, {'^': 644, 'lhe': 131}, {'^': 644, 'de': 1652,
'lhe': 131}, {'ninguem': 80}, {'possivel': 1648}, {'volta': 80}, {'de': 1656, 'mais': 80, 'nada': 80}, {'noticias':
80, 'sinal': 80}, {'<answers>': 80, 'deu': 1658, 'esquecer': 1653, 'liga': 1657, 'ligou': 1657, 'posso': 1628,
'respondeu': 1657}, {'<see_inf>': 80}, {'<see_inf>': 80, 'esquecer': 1627, 'me': 1628}, {'realizou': 1648}, {'nada':
764}, {'<inf>': 80}, {'de': 1664}, {'como': 735, 'coragem': 1665, 'tempo': 745}, {'ninguem': 1648}, {'conseguir':
1660, 'poder': 1660}, {'<answers>': 80, '<clitic>': 732, '<happens3>': 1648, '<seen1>': 80, 'a': 733, 'as': 733,
'atende': 80, 'cheguei': 736, 'consegui': 735, 'conseguimos': 735, 'da': 1174, 'dei': 738, 'desejei': 738, 'deu':
1650, 'disse': 1651, 'dá': 1174, 'esquece': 1524, 'esquecer': 1653, 'estava': 1654, 'falou': 1651, 'foi': 1655, 'fui':
880, 'havia': 1654, 'lhe': 741, 'lhes': 741, 'liga': 1657, 'ligou': 1657, 'mandei': 738, 'me': 1659, 'o': 733, 'os':
733, 'pega': 80, 'podia': 1660, 'posso': 1661, 'pude': 735, 'recebi': 744, 'responde': 80, 'respondeu': 1657,
'retorna': 80, 'se': 1662, 'sei': 1663, 'tinha': 1654, 'tive': 1666, 'veio': 1667, 'vou': 1668}, {'nem': 1646},
{'noticias': 80, 'para': 735, 'pra': 735, 'sinal': 80}, {'': (0, 'missed'), 'de': 1656, 'mais': 80, 'nada': 80},
{'<answers>': 80, 'deu': 1658, 'liga': 1657, 'ligou': 1657, 'respondeu': 1657}, {'<answers>': 80, '<clitic>': 732,
'<seen1>': 80, 'N': 1670, 'apareceu': 80, 'atendeu': 80, 'avisou': 80, 'cheguei': 736, 'consegui': 735, 'conseguimos':
735, 'deu': 1671, 'liga': 1657, 'ligou': 1672, 'me': 1673, 'noticia': 764, 'noticias': 764, 'novas': 764, 'novidades':
764, 'pude': 735, 'rasto': 764, 'respondeu': 1672, 'sinal': 764, 'tive': 746, 'veio': 80}, {'<answers>': 80, 'deu':
1658}, {'<answers>': 80, 'deu': 1658, 'me': 1675}, {'': (7, 'waiting'), '<of>': 34, 'da': 34, 'de': 34, 'do': 34},
{'da': 1637, 'de': 1637, 'dela': 1636, 'dele': 1636, 'do': 1637}, {'dela': 1332, 'dele': 1332}, {',': 136, '^': 16},
{'lugar': 1680}, {'aguardo': 1677, 'entender': 1678, 'lugar': 1679, 'meu': 1681, 'seu': 1681, 'teu': 1681, 'vacuo':
80}, {'bolo': 80, 'furo': 80, 'o': 1599, 'para': 1101, 'pra': 1101, 'um': 1599}, {'...': 1601, 'a': 785, 'isso': 928,
'me': 1604, 'nos': 1604, 'o': 785, 'p': 370, 'para': 394, 'pra': 394}, {'...': 1606, 'me': 1604, 'nos': 1604, 'p':
370, 'para': 394, 'pra': 394}, {'juntos': 698}, {'D': 29, 'c': 147, 'com': 147}, {'<any_det>': 1597, '<letter>': 147,
'e': 1596, 'me': 482, 'nos': 482, 'nota': 1075, 'p': 370, 'para': 370, 'pra': 370}, {'<advises>': 486, '<called3>':
147, '<off>': 80, '<says>': 1593, '<vowed3>': 487, '<we3>': 147, '<wrote3>': 271, '^': 521, 'alerta': 493, 'alertou':
493, 'avisou': 493, 'chamou': 147, 'confirmou': 1595, 'contou': 1595, 'convida': 986, 'convidam': 986, 'deixou': 1598,
'desencontramos': 80, 'desencontrámos': 80, 'deu': 1683, 'deve': 348, 'devem': 348, 'disse': 1684, 'diz': 1685,
'dois': 1686, 'empurrou': 411, 'encaminhou': 1609, 'encontramos': 1687, 'encontrei': 868, 'encoraja': 411,
'encorajou': 411, 'enviou': 1609, 'esquecemos': 1262, 'estimulou': 411, 'falamos': 134, 'falou': 522, 'falta': 744,
'faltam': 744, 'fez': 1365, 'fizeram': 1365, 'ia': 506, 'incentiva': 411, 'incentivou': 411, 'ligou': 147, 'mandou':
1688, 'passou': 1609, 'pede': 457, 'pediu': 457, 'reuni': 868, 'reunimos': 868, 'telefonou': 147, 'tem': 511, 'tinha':
506, 'têm': 511, 'vai': 337, 'vao': 337, 'vemos': 134}, {'mim': 102}, {'mental': 102, 'para': 1690, 'pessoal': 102},
{'<answers>': 80, '<came3>': 80, '<clitic>': 732, '<seen1>': 80, 'atendeu': 80, 'chegou': 80, 'cheguei': 736,
'consegui': 735, 'conseguimos': 735, 'deu': 1671, 'ligou': 80, 'me': 1675, 'pude': 735, 'respondeu': 80, 'tive': 746},
{'dois': 1686}, {'^': 661, 'conselho': 678, 'dica': 678, 'opiniao': 678, 'palpite': 678, 'quais': 0, 'qual': 0,
'recado': 678, 'seu': 689, 'sua': 689, 'sugestao': 678}, {'<to>': 859, 'N': 730, 'a': 730, 'ao': 730, 'aos': 730, 'à':
730}, {'para': 38}, {'<him>': 935, 'a': 936, 'o': 936}, {'<to>': 936, '^': 930, 'a': 1192, 'as': 1192, 'com': 937,
'lhe': 935, 'lhes': 935, 'me': 1696, 'meu': 1063, 'meus': 1063, 'minha': 1063, 'minhas': 1063, 'nossa': 1063, 'nosso':
1063, 'o': 1192, 'os': 1192, 'para': 1697, 'pra': 1196}, {'dois': 1686, 'quais': 0, 'qual': 0}, {'entrevista': 27},
{'podcast': 27, 'video': 27, 'vídeo': 27}, {'palestra': 27}, {'a': 1700, 'o': 1701, 'que': 27, 'um': 1701, 'uma':
1702}, {'<them>': 966, 'N': 967, 'a': 968, 'avisar': 668, 'contar': 668, 'dizer': 668, 'me': 687, 'o': 968, 'que':
776}, {'D': 206, 'para': 208, 'pra': 208, 'pro': 208}, {'apanhar': 29, 'buscar': 29}, {'apanhar': 606, 'buscar': 606,
'me': 1706, 'nos': 1706, 'ser': 1367}, {'escritorio': 29}, {'em': 681}, {'': (2, 'plan'), 'a': 681, 'almocar': 29,
'beber': 29, 'dormir': 29, 'jantar': 29, 'lanchar': 29, 'tomar': 29}, {'^': 11, 'em': 681}, {'apanhar': 29, 'buscar':
29, 'visitar': 29}, {'D': 206, 'apanhar': 606, 'buscar': 606, 'me': 1706, 'nos': 1706}, {'comigo': 29}, {'<moved_pp>':
1705, 'D': 206, 'a': 1707, 'agora': 1367, 'almocar': 29, 'ao': 1708, 'apanhar': 606, 'aqui': 1709, 'buscar': 606,
'ca': 1710, 'jantar': 29, 'la': 1711, 'lo': 337, 'lá': 1709, 'ma': 337, 'mas': 337, 'me': 1712, 'mo': 337, 'mos': 337,
'nos': 1706, 'para': 1713, 'pra': 208, 'pro': 208, 'ter': 1714}, {'nossa': 681}, {'casa': 29, 'nossa': 681}, {'a':
681}, {'comigo': 29, 'connosco': 29}, {'a': 1717, 'almocar': 29, 'aqui': 1709, 'beber': 29, 'ca': 1718, 'jantar': 29,
'lanchar': 29, 'ter': 1719, 'tomar': 29, 'visitar': 29}, {'a': 1716, 'almocar': 29, 'aqui': 1709, 'beber': 29, 'ca':
1720, 'jantar': 29, 'lanchar': 29, 'ter': 1719, 'tomar': 29, 'visitar': 29}, {'manha': 147, 'noite': 147, 'tarde':
147}, {'semana': 147}, {'de': 1723}, {'dia': 147, 'fim': 1724}, {'...': 868, 'a': 1722, 'em': 155, 'isso': 1052, 'la':
147, 'lá': 147, 'na': 1044, 'no': 147, 'o': 1725, 'para': 208, 'pela': 147, 'pelo': 147, 'por': 155, 'pra': 208},
{'apanhar': 606, 'buscar': 606}, {'a': 1727, 'apanhar': 606, 'buscar': 606, 'para': 1727}, {'<review_inf>': 1301,
'ensinando': 750, 'ensinar': 750, 'explicando': 750, 'explicar': 750, 'mostrando': 750, 'mostrar': 750}, {'a': 1729,
'c': 147, 'com': 147, 'ensinando': 750, 'ensinar': 750, 'explicando': 750, 'explicar': 750, 'mostrando': 750,
'mostrar': 750}, {'avaliacao': 805, 'devolutiva': 805, 'feedback': 805, 'manha': 147, 'meu': 1011, 'meus': 1011,
'minha': 1012, 'minhas': 1011, 'noite': 147, 'tarde': 147}, {'meu': 1011, 'meus': 1011, 'minha': 1011, 'minhas':
1011}, {'avaliacao': 805, 'cliente': 816, 'contacto': 816, 'contato': 816, 'devolutiva': 805, 'feedback': 805, 'lead':
816}, {'<any_det>': 1004, '<feedback_noun>': 1002, '^': 1023, 'a': 813, 'algumas': 1021, 'alguns': 1021, 'bastante':
1021, 'imenso': 1021, 'imensos': 1021, 'muito': 1021, 'o': 813, 'um': 1733, 'uma': 1426, 'umas': 1021, 'uns': 1021,
'varias': 1021, 'varios': 1021}, {'avaliacao': 805, 'curriculo': 1201, 'cv': 1201, 'devolutiva': 805, 'dia': 147,
'feedback': 805, 'fim': 1724, 'meu': 1012, 'meus': 1011, 'minha': 1011, 'minhas': 1011}, {'meu': 1011, 'meus': 1012,
'minha': 1011, 'minhas': 1011}, {'<feedback_noun>': 1002, 'avaliacao': 805, 'cliente': 816, 'contacto': 816,
'contato': 816, 'devolutiva': 805, 'feedback': 805, 'lead': 816}, {'<feedback_noun>': 1002, 'avaliacao': 805, 'data':
1027, 'devolutiva': 805, 'feedback': 805}, {'...': 1730, '<any_det>': 1001, '<feedback_noun>': 1002, '<to>': 1246,
'^': 1247, 'a': 1731, 'algumas': 1021, 'alguns': 1021, 'as': 1732, 'bastante': 1021, 'em': 155, 'imenso': 1021,
'imensos': 1021, 'la': 147, 'lhe': 1734, 'lhes': 1577, 'lá': 147, 'meu': 1011, 'meus': 1011, 'minha': 1011, 'minhas':
1011, 'muito': 1021, 'na': 1044, 'no': 147, 'o': 1735, 'os': 1736, 'para': 1252, 'pela': 147, 'pelo': 147, 'por': 155,
'pra': 1253, 'pro': 940, 'um': 1737, 'uma': 1738, 'umas': 1021, 'uns': 1021, 'varias': 1021, 'varios': 1021},
{'cabeca': 80, 'ideia': 80}, {'completamente': 80, 'da': 1740, 'totalmente': 80}, {'<moved_pp>': 1705, 'D': 206, 'a':
1437, 'agora': 1367, 'me': 1741, 'para': 208, 'pra': 208, 'pro': 208}, {'...': 868, 'a': 1722, 'em': 155, 'la': 147,
'lá': 147, 'na': 1044, 'no': 147, 'o': 1725, 'pela': 147, 'pelo': 147, 'por': 155}, {'^': 1130}, {'': (8, 'asked'),
'N': 1744}, {'<to>': 974}, {'opiniao': 1746}, {'a': 974, 'o': 974}, {'': (8, 'asked'), '<to>': 974, '^': 1130, 'para':
1748}, {'<to>': 974, 'para': 1748}, {'conselho': 1746}, {'<to>': 1745, '^': 1130, 'a': 1747, 'ajuda': 1746,
'conselho': 1746, 'lhe': 1749, 'lhes': 1750, 'opiniao': 1746, 'para': 1748, 'um': 1751}, {'<to>': 974, 'lhe': 1750,
'lhes': 1750, 'para': 1748}, {'^': 919}, {'^': 919, 'eu': 646, 'lhe': 1754}, {'': (5, 'mine'), '<giveinf>': 38,
'<subj>': 16, 'me': 379, 'nao': 380, 'não': 380}, {'<giveinf>': 38, '<subj>': 16, 'me': 379, 'nao': 380, 'não': 380},
{'^': 1757, 'lhe': 645}, {'^': 1756, 'a': 470, 'eu': 1758, 'lhe': 1754, 'nos': 391, 'nós': 391}, {'^': 456, 'para':
1755, 'pra': 647, 'que': 1759}, {'': (4, 'needs_from_me'), '<giveinf>': 38, '<subj>': 16, 'me': 379, 'nao': 380,
'não': 380}, {'': (4, 'needs_from_me'), '<giveinf>': 38}, {'^': 1762}, {'^': 1761, 'lhe': 1763, 'lhes': 332}, {'^':
1757, 'a': 533, 'eu': 1764, 'lhe': 645, 'nos': 391, 'nós': 391}, {'^': 530, 'me': 1760, 'nos': 457, 'para': 647,
'pra': 647, 'que': 1765}, {'carona': 147}, {'vistos': 0}, {'call': 80}, {'a': 1769}, {'<date>': 80, 'call': 80}, {'a':
1771, 'ao': 879, 'o': 879, 'à': 879}, {'se': 0}, {'': (8, 'asked'), '<to>': 974, 'para': 1748}, {'<to>': 974, 'lhe':
1774, 'lhes': 1750, 'para': 1748}, {'me': 27}, {',': 962, 'em': 891}, {',': 962, '^': 963, 'a': 965, 'em': 891, 'eu':
964}, {'N': 1778}, {'<them>': 966, 'N': 1777, 'a': 1779, 'o': 1779, 'que': 0}, {'<them>': 966, 'N': 967, 'a': 968,
'avisar': 668, 'contar': 668, 'dizer': 668, 'me': 687, 'o': 968}, {'<inf>': 102}, {'^': 516, 'a': 328, 'as': 328,
'da': 539, 'das': 540, 'de': 544, 'do': 539, 'dos': 540, 'o': 328, 'os': 328, 'que': 545, 'se': 1782}, {'<giveinf>':
38, 'lhe': 644}, {'^': 1784}, {'^': 1784, 'de': 1785}, {'^': 1784, 'apresenta': 1106, 'apresentar': 1111, 'apresentá':
1106, 'coloca': 1114, 'colocá': 1114, 'conecta': 1106, 'conectar': 1111, 'conectá': 1106, 'de': 1785, 'juntar': 1111,
'pensar': 27, 'po': 1117}, {'^': 1219, 'com': 1222}, {':': 790}, {'lhe': 80}, {'<see_inf>': 80, 'ligar': 1790}, {'D':
1146, '^': 11, 'me': 337}, {'^': 11, 'me': 454, 'que': 1792}, {'N': 1562}, {'': (5, 'mine'), '^': 38, 'que': 38},
{'a': 1794, 'o': 1794}, {'': (5, 'mine'), '<to>': 1794, '^': 38, 'lhe': 1795, 'lhes': 1795, 'para': 1796, 'que': 38},
{'': (5, 'mine'), '...': 1135, 'que': 38}, {'N': 1798}, {'': (5, 'mine'), '...': 1135, '<to>': 1799, 'lhe': 1798,
'lhes': 1562, 'para': 1796, 'que': 38}, {'<date>': 29, 'passo': 102}, {'passos': 102}, {'N': 856, 'conversa': 888},
{'N': 856, 'a': 1803, 'em': 898, 'o': 857}, {'N': 885, 'conversa': 888}, {'N': 885, 'a': 1805, 'o': 886},
{'<moved_pp>': 1705, 'D': 206, 'agora': 1705, 'para': 208, 'pra': 208, 'pro': 208}, {'e': 1807, 'fica': 1807, 'ficou':
1807, 'muda': 1807, 'mudou': 1807, 'passa': 1807, 'passou': 1807, 'sera': 1807, 'vai': 1807, 'é': 1807}, {'D': 1808,
'quarta': 1808, 'quinta': 1808, 'segunda': 1808, 'sexta': 1808, 'terca': 1808}, {'D': 1808, 'marcada': 1809,
'marcado': 1809, 'quarta': 1808, 'quinta': 1808, 'segunda': 1808, 'sexta': 1808, 'terca': 1808}, {'ser': 1809},
{'era': 1809, 'estava': 1810, 'ia': 1811, 'seria': 1809, 'tinhamos': 1809}, {'dia': 27}, {'encontramos': 80,
'encontrámos': 80}, {'encontrei': 80, 'liguei': 80, 'nos': 1814, 'vi': 80}, {'': (6, 'theirs'), 'me': 11, 'nos': 11},
{'a': 1129, 'as': 1129, 'o': 1129, 'os': 1129}, {'<would_give>': 1816, 'acaba': 1817, 'conclui': 1817, 'entrega':
1817, 'fecha': 1817, 'termina': 1817}, {'<would_give>': 1816}, {'^': 1819}, {'<is3>': 0, '<they>': 0, '^': 1818,
'era': 1809, 'estava': 1810, 'ia': 1811, 'me': 1820, 'nos': 1820, 'receberia': 557, 'recebia': 557, 'saudade': 80,
'seria': 1809, 'teria': 557, 'teriam': 557, 'tinha': 557, 'tinhamos': 1809}, {'foi': 786}, {'avisou': 1822, 'contou':
1822, 'disse': 1822}, {'': (13, 'talk'), 'me': 1823, 'nos': 1823, 'sabe': 27}, {'quando': 0, 'quanto': 0, 'se': 0},
{'^': 547, 'a': 328, 'as': 328, 'da': 328, 'de': 422, 'do': 328, 'o': 328, 'os': 328, 'que': 550, 'saber': 1825}, {'':
(11, 'thinking'), 'aparecer': 356, 'ir': 356, 'juntar': 357, 'passar': 356, 'ter': 356, 'vinha': 356, 'vir': 356,
'viria': 356}, {'^': 552, 'aparecer': 356, 'de': 1827, 'em': 358, 'ir': 356, 'juntar': 357, 'passar': 356, 'que': 553,
'ter': 356, 'vinha': 356, 'vir': 356, 'viria': 356}, {'<letter>': 147, 'chamada': 147, 'visita': 147}, {'<any_det>':
1829, '<letter>': 147, '^': 876, 'chamada': 147, 'visita': 147}, {'<any_det>': 1829, '<letter>': 147, 'chamada': 147,
'visita': 147}, {'dela': 688, 'dele': 688}, {'<any_det>': 706, 'a': 1474, 'as': 708, 'em': 709, 'meu': 705, 'minha':
705, 'o': 1475, 'os': 711, 'para': 709, 'pra': 709, 'que': 594, 'um': 705, 'uma': 705}, {'N': 1833, 'a': 1480, 'o':
1480}, {'': (9, 'told'), '<pro>': 704, 'N': 704, 'minha': 706}, {'': (9, 'told'), '<any_det>': 706, 'N': 704, 'a':
1835, 'as': 708, 'em': 709, 'meu': 705, 'minha': 705, 'o': 1486, 'os': 711, 'para': 709, 'pra': 709, 'que': 594, 'um':
705, 'uma': 705}, {'<any_det>': 706, 'N': 704, 'a': 1492, 'as': 708, 'em': 709, 'o': 1493, 'os': 711, 'para': 709,
'pra': 709, 'que': 594}, {'<him>': 1837, 'a': 723, 'ela': 1479, 'ele': 1479, 'o': 723, 'que': 594}, {'<him>': 1837,
'ela': 1479, 'ele': 1479, 'que': 594}, {'<any_det>': 1483, '<to>': 1834, 'N': 1482, 'a': 1484, 'as': 708, 'com': 717,
'em': 709, 'la': 704, 'lhe': 1836, 'lhes': 1836, 'lo': 704, 'meu': 705, 'minha': 705, 'o': 1490, 'os': 711, 'para':
1838, 'pra': 1839, 'que': 594, 'um': 705, 'uma': 705}, {'<any_det>': 1198, '<to>': 1200, 'lhe': 1199, 'para': 1203,
'pro': 1200}, {'^': 839, 'em': 840, 'na': 840, 'no': 840}, {'N': 1842}, {'a': 1843, 'o': 1843}, {'duvidas': 750,
'perguntas': 750}, {'a': 1845, 'as': 1845, 'às': 1845}, {'c': 147, 'com': 147, 'me': 868}, {'me': 180}, {'<any_det>':
762, 'a': 785, 'as': 785, 'lhe': 233, 'lhes': 233, 'o': 785, 'os': 785}, {'com': 147, 'para': 147, 'pra': 147},
{'ela': 1332, 'ele': 1332, 'eu': 1680}, {'': (14, 'together'), 'N': 147, 'a': 1514, 'o': 785, 'tambem': 786, 'à':
1515}, {'calhar': 27, 'compromete': 338, 'comprometeu': 338, 'encarrega': 413, 'esqueceu': 764, 'fosse': 1851,
'juntaram': 1516, 'juntou': 1852, 'ofereceu': 561}, {'<inf>': 16, '<should>': 16, 'e': 224, 'ha': 371, 'mais': 321,
'nao': 958, 'nem': 959, 'não': 958, 'o': 960, 'é': 224}, {'^': 1854}, {',': 1855, '^': 963, 'a': 965, 'eu': 964},
{',': 1855}, {'<them>': 1638, 'N': 1856}, {'<them>': 1856, 'N': 1857, 'a': 1858, 'da': 1639, 'do': 1639, 'o': 1858},
{'': (0, 'missed'), 'da': 80, 'de': 80, 'do': 80}, {'atender': 80, 'avisar': 80, 'efeito': 80, 'falar': 80, 'noticia':
764, 'noticias': 1860, 'novas': 764, 'novidades': 764, 'rasto': 764, 'responder': 80, 'resposta': 80, 'retorno': 80,
'sinal': 1860, 'sorte': 80, 'sucesso': 80, 'ver': 80}, {'me': 868}, {'aniversario': 24, 'aniversário': 24, 'niver':
24}, {'aniversario': 24, 'aniversário': 24, 'niver': 24, 'o': 1863, 'que': 27}, {'bom': 27}, {'^': 121, 'a': 122,
'ao': 122, 'aos': 122, 'as': 122, 'com': 122, 'em': 122, 'na': 122, 'no': 122, 'para': 122, 'à': 122, 'às': 122},
{'coaching': 1866, 'mentoria': 1866, 'mentorias': 1866, 'mentoring': 1866}, {'de': 1867}, {'falta': 764}, {'a': 1869,
'falta': 764}, {'chama': 80}, {'com': 27, 'que': 27}, {'na': 1566, 'no': 1566, 'pelo': 1566, 'que': 0}, {'a': 883,
'la': 840, 'lo': 840, 'o': 883}, {'<pro>': 704, 'minha': 1483}, {'<any_det>': 706, 'N': 704, 'a': 1485, 'as': 708,
'em': 709, 'meu': 705, 'minha': 705, 'o': 1486, 'os': 711, 'para': 709, 'pra': 709, 'que': 594, 'um': 705, 'uma':
705}, {'<pro>': 704, 'meu': 1483}, {'<any_det>': 1483, '<to>': 1834, 'a': 1875, 'as': 708, 'com': 717, 'em': 709,
'lhe': 1876, 'lhes': 1876, 'meu': 705, 'minha': 705, 'o': 1877, 'os': 711, 'para': 1838, 'pra': 1839, 'que': 594,
'um': 705, 'uma': 705}, {'da': 677, 'dela': 971, 'dele': 971, 'do': 677}, {'a': 432, 'agendada': 29, 'agendado': 29,
'aguardando': 328, 'esperando': 328, 'marcada': 29, 'marcado': 29, 'à': 432}, {'ca': 786, 'la': 786, 'lá': 786,
'tambem': 786}, {'': (14, 'together'), 'ca': 786, 'la': 786, 'lá': 786, 'tambem': 786}, {'apareceram': 928,
'apareceu': 1881, 'estava': 1882, 'estavam': 928, 'esteve': 1882, 'estiveram': 928, 'la': 1523, 'lá': 1523, 'veio':
1882, 'vieram': 928}, {'a': 1287, 'c': 147, 'com': 147, 'o': 1287, 'tambem': 1292, 'tb': 1292}, {'a': 1287, 'o': 1287,
'tambem': 1292, 'tb': 1292}, {'desligado': 80}, {'<inf>': 102, '^': 565, 'me': 337, 'nos': 337}, {'...': 1362, 'de':
566, 'que': 1887}, {'a': 29, 'o': 29}, {'^': 644, 'almocar': 180, 'encontrar': 29, 'estar': 180, 'lhe': 131, 'lhes':
131, 'ver': 1889}, {'<date>': 29, 'de': 1890, 'que': 1890, 'um': 30, 'uma': 30}, {'': (5, 'mine'), '^': 644,
'almocar': 180, 'apresenta': 1106, 'apresentar': 1111, 'apresentá': 1106, 'coloca': 1114, 'colocá': 1114, 'conecta':
1106, 'conectar': 1111, 'conectá': 1106, 'encontrar': 29, 'estar': 180, 'juntar': 1111, 'lhe': 131, 'lhes': 131,
'pensar': 27, 'po': 1117, 'ver': 1889}, {'<date>': 29, 'de': 1892, 'que': 1892, 'saudades': 80, 'um': 30, 'uma': 30},
{'adiar': 80, 'cancelar': 80, 'desmarcar': 80, 'suspender': 80}, {'de': 1894, 'que': 1894}, {'': (5, 'mine'), 'me':
34}, {'<giveinf>': 1896}, {'^': 34, 'encontrar': 80}, {'<see_inf>': 80, '^': 1897, 'me': 1898, 'nos': 348}, {'ligar':
1397}, {'aparecer': 1409, 'ir': 356, 'juntar': 357, 'ligar': 1397, 'me': 1900, 'passar': 1409, 'ter': 356, 'vinha':
356, 'vir': 1409, 'viria': 356}, {'aparecer': 356, 'de': 1901, 'em': 358, 'ir': 356, 'juntar': 357, 'passar': 356,
'que': 358, 'ter': 356, 'vinha': 356, 'vir': 356, 'viria': 356}, {'^': 461, 'agendado': 80, 'combinado': 80, 'de':
1899, 'ficado': 1902, 'marcado': 80, 'que': 1899}, {'com': 974}, {'a': 1845, 'as': 1845, 'duvidas': 1904, 'às': 1845},
{'<any_det>': 1421, '<date>': 147, 'de': 1894, 'que': 1894}, {'dever': 127, 'pensar': 770}, {'a': 1907, 'devendo':
127, 'do': 102, 'pensando': 770}, {':': 102}, {'almoco': 147, 'almoço': 147}, {'<any_det>': 147, 'cafe': 147,
'cafezinho': 147, 'café': 147, 'cha': 147, 'chopp': 147, 'pequeno': 1910, 'um': 848}, {'cafe': 147, 'café': 147, 'um':
147, 'uma': 147}, {'': (23, 'contact'), 'de': 1531}, {'<any_det>': 147, 'bolo': 80, 'cafe': 147, 'cafezinho': 147,
'café': 147, 'cano': 80, 'cha': 1913, 'chopp': 147, 'furo': 80, 'nega': 80, 'pequeno': 1910, 'tampa': 80, 'um': 1536,
'uma': 1536}, {'<any_det>': 147, 'cafe': 147, 'cafezinho': 147, 'café': 147, 'cha': 147, 'chopp': 147, 'pequeno':
1910}, {'': (23, 'contact'), 'N': 1220, 'a': 1221, 'o': 1221}, {'^': 1219, 'c': 147, 'com': 1916}, {'mails': 147},
{'audios': 147, 'e': 1918, 'emails': 147, 'mails': 147, 'mensagens': 147, 'áudios': 147}, {'de': 1919}, {'': (23,
'contact'), 'ideia': 147}, {'audios': 147, 'e': 1918, 'emails': 147, 'figurinhas': 147, 'ideia': 147, 'impressoes':
147, 'mails': 147, 'mensagens': 147, 'uma': 1921, 'umas': 147, 'áudios': 147}, {'adiado': 80}, {'a': 1907, 'devendo':
127, 'pensando': 770}, {'desses': 27, 'destes': 27}, {'<drink>': 868, 'dia': 1925}, {'<drink>': 868, 'vez': 667},
{'<drink>': 868}, {'dar': 11, 'devolver': 11, 'enviar': 11, 'mandar': 11, 'pagar': 11, 'trazer': 11}, {'<giveinf>':
264, '<inf>': 579, 'falar': 581, 'me': 1929}, {'D': 206, 'a': 863, 'o': 863}, {'<moved_pp>': 1367, '^': 1930, 'a':
1437, 'agora': 1367, 'ao': 863, 'me': 337, 'na': 863, 'no': 863, 'nos': 337, 'para': 1931, 'pra': 1441, 'pro': 1441},
{'<see_inf>': 29, '^': 644, 'a': 681, 'encontrar': 606, 'falar': 180, 'lhe': 1754, 'lhes': 645, 'me': 682, 'nos': 683,
'ter': 684, 'ver': 691}, {'<giveinf>': 264, 'me': 1929}, {'^': 1934, 'me': 337, 'nos': 337}, {'apanhar': 606,
'buscar': 606, 'me': 1706, 'nos': 1706, 'nossa': 681}, {'': (2, 'plan'), 'a': 1717, 'almocar': 29, 'aqui': 1709,
'beber': 29, 'ca': 1718, 'dormir': 29, 'jantar': 29, 'lanchar': 29, 'ter': 1719, 'tomar': 29, 'visitar': 29},
{'apanhar': 606, 'buscar': 606, 'me': 1706, 'nos': 1706}, {'a': 1936, 'almocar': 29, 'ao': 1708, 'apanhar': 606,
'aqui': 1709, 'beber': 29, 'buscar': 606, 'ca': 1937, 'jantar': 29, 'la': 1709, 'lanchar': 29, 'lá': 1709, 'me': 1712,
'nos': 1706, 'para': 1938, 'ter': 1719, 'tomar': 29, 'visitar': 29}, {'nos': 181}, {'N': 147, 'entrevista': 27}, {'N':
147, 'podcast': 27, 'video': 27, 'vídeo': 27}, {'N': 147, 'a': 1941, 'as': 785, 'me': 868, 'na': 1566, 'no': 1566,
'o': 1942, 'os': 785, 'passar': 27, 'pelo': 1566, 'que': 27, 'um': 1701, 'uma': 1702}, {'com': 74}, {'a': 785, 'as':
785, 'o': 785, 'os': 785}, {'com': 840, 'em': 840, 'na': 840, 'no': 840, 'para': 840}, {'^': 644, 'casa': 29},
{'<see_inf>': 29, '^': 644, 'a': 1947, 'com': 74, 'encontrar': 606, 'falar': 180, 'lhe': 1754, 'lhes': 645, 'me': 682,
'nos': 683, 'o': 645, 'ter': 684, 'ver': 691}, {'espera': 248, 'ultima': 690}, {'aniversario': 1168, 'aniversário':
1168, 'da': 409, 'de': 409, 'niver': 1168, 'o': 1171, 'para': 645, 'pra': 645, 'preciso': 1172, 'que': 645}, {'$':
120, '//': 144, '<advises>': 146, '<called3>': 148, '<came3>': 167, '<cheered1>': 171, '<date>': 179, '<eat1>': 181,
'<give1>': 182, '<handed1>': 193, '<hours>': 205, '<moved1>': 213, '<moved_pp>': 216, '<off>': 80, '<off_pp>': 80,
'<opines>': 230, '<rang1>': 231, '<read1>': 239, '<says>': 241, '<set>': 242, '<set_up>': 247, '<shall1>': 29,
'<stays>': 250, '<talked1>': 253, '<they>': 587, '<tip>': 593, '<told1>': 596, '<vowed1>': 602, '<vowed3>': 263,
'<wants3>': 268, '<was_to>': 604, '<wrote3>': 605, 'D': 610, 'N': 653, '^': 660, 'a': 692, 'abracei': 147, 'acabamos':
693, 'acabei': 695, 'acabámos': 693, 'acao': 696, 'acha': 326, 'acho': 697, 'acompanharam': 699, 'acompanhei': 702,
'acompanhou': 699, 'aconselhei': 726, 'acordamos': 729, 'acordámos': 729, 'adiado': 80, 'agradecemos': 731,
'agradecer': 731, 'agradeci': 731, 'agradeco': 731, 'aguarda': 329, 'aguardamos': 34, 'aguardando': 662, 'aguardo':
34, 'ainda': 748, 'ajudamos': 754, 'ajudei': 757, 'ajudámos': 754, 'alertou': 331, 'alinhamos': 147, 'alinhámos': 147,
'almocamos': 147, 'almocei': 147, 'almoco': 759, 'almoçamos': 147, 'almoço': 759, 'almoçámos': 147, 'analisei': 763,
'andamos': 765, 'andei': 769, 'ando': 772, 'animei': 773, 'ansiosa': 775, 'ansioso': 775, 'antes': 777, 'anunciei':
780, 'ao': 783, 'apanhei': 784, 'apareceram': 786, 'apareceu': 787, 'apresentacao': 791, 'apresentamos': 801,
'apresentando': 802, 'apresentei': 815, 'apresentámos': 801, 'arranjei': 819, 'as': 820, 'assim': 777, 'ate': 777,
'avisando': 825, 'avisei': 837, 'avisou': 838, 'banco': 842, 'batemos': 843, 'bati': 844, 'bebemos': 846, 'bebi': 847,
'bebo': 849, 'botei': 858, 'brigada': 860, 'brigado': 860, 'brindamos': 147, 'brindámos': 147, 'busquei': 861, 'cabe':
862, 'cai': 865, 'caiu': 865, 'caixa': 867, 'call': 759, 'caminhei': 868, 'carta': 871, 'celebramos': 147, 'chamada':
873, 'chamadas': 875, 'chega': 878, 'chegam': 878, 'cheguei': 881, 'cobra': 332, 'cobri': 884, 'cobrou': 332,
'coloca': 336, 'colocamos': 890, 'colocar': 894, 'coloquei': 899, 'com': 907, 'combinamos': 922, 'combinei': 924,
'combinámos': 922, 'comemora': 925, 'comemoramos': 147, 'comemorei': 147, 'comemos': 147, 'comentei': 926, 'comi':
927, 'comigo': 698, 'compareceram': 928, 'compartilhei': 941, 'completa': 925, 'compromete': 339, 'comprometeu': 339,
'comprometi': 946, 'conduzi': 949, 'conectei': 952, 'confirma': 954, 'confirmado': 954, 'confirmamos': 954,
'confirmei': 955, 'confirmou': 957, 'confirmámos': 954, 'conforme': 969, 'conhecemos': 147, 'conheci': 147,
'connosco': 698, 'conosco': 698, 'conselho': 973, 'consolei': 773, 'consultei': 975, 'conta': 340, 'contando': 667,
'contei': 981, 'contou': 982, 'convenci': 983, 'conversa': 985, 'conversamos': 147, 'conversei': 147, 'conversinha':
985, 'conversámos': 147, 'convida': 987, 'convidaram': 148, 'convidou': 148, 'correio': 989, 'corri': 868, 'corrigi':
990, 'creio': 697, 'cruz': 991, 'cruzamo': 992, 'cruzei': 994, 'cuja': 0, 'cujo': 0, 'cumprimentei': 147, 'dado': 667,
'defende': 341, 'dei': 1050, 'deixa': 1051, 'deixamos': 1053, 'deixei': 1071, 'deixou': 1081, 'demos': 1087, 'depois':
1088, 'desde': 777, 'desejei': 1091, 'desejosa': 775, 'desejoso': 775, 'desencontramos': 80, 'desencontrámos': 80,
'desliguei': 1093, 'deu': 1102, 'deve': 349, 'devem': 350, 'deveria': 1103, 'devia': 1104, 'deviamos': 1103, 'devido':
0, 'devo': 1119, 'devolve': 1120, 'devolvi': 1126, 'devolvo': 1128, 'dica': 973, 'direto': 865, 'discussao': 985,
'discutimos': 147, 'disse': 1153, 'diz': 1163, 'dizem': 667, 'dizendo': 1165, 'e': 1173, 'ela': 1177, 'ele': 1177,
'em': 1179, 'embora': 1180, 'emprestei': 1197, 'empurrou': 412, 'encaminhei': 1204, 'encarrega': 414, 'encarrego':
1206, 'encontramo': 1207, 'encontramos': 1212, 'encontrei': 1213, 'encontro': 1214, 'encontrámo': 992, 'encontrámos':
1213, 'encorajei': 773, 'encorajou': 412, 'enquanto': 776, 'ensaiamos': 1217, 'ensaiei': 1223, 'ensaiámos': 1217,
'ensinando': 1227, 'ensinar': 1227, 'ensinei': 1241, 'entende': 341, 'entrega': 1120, 'entrego': 1242, 'entreguei':
1244, 'entrevista': 759, 'entrevistei': 147, 'envia': 1120, 'enviei': 1255, 'envio': 1242, 'enviou': 1257, 'era':
1258, 'eramos': 1259, 'esbarrei': 994, 'escapou': 1263, 'escrevi': 1268, 'espera': 427, 'esperamos': 1270,
'esperando': 662, 'esperei': 1273, 'espero': 1270, 'esquecemos': 1274, 'esqueceu': 1276, 'esqueci': 1277, 'esta':
1281, 'estamos': 1285, 'estava': 1293, 'estavam': 1294, 'estavamos': 1297, 'esteve': 1298, 'estive': 1307,
'estivemos': 1310, 'estiveram': 786, 'estou': 1313, 'estreia': 759, 'está': 1281, 'eu': 1336, 'evento': 759,
'explicando': 1227, 'explicar': 1227, 'explicou': 982, 'expliquei': 1340, 'exposicao': 759, 'faco': 1323, 'fala': 439,
'falamos': 147, 'faleceu': 26, 'falei': 1343, 'falou': 440, 'falta': 1354, 'faltam': 1355, 'faltei': 880, 'falámos':
147, 'farei': 1323, 'faz': 1364, 'fazia': 925, 'feedback': 1010, 'festejei': 147, 'fez': 1366, 'fica': 1375, 'ficam':
1379, 'ficamos': 1394, 'ficara': 447, 'ficaram': 1400, 'fico': 1404, 'ficou': 1415, 'ficámos': 1417, 'fiquei': 1420,
'fiz': 1435, 'fizemos': 1436, 'fizeram': 1366, 'foi': 1442, 'fomos': 1444, 'foram': 928, 'fui': 1446, 'garante': 1448,
'garanti': 1451, 'garantiu': 455, 'gostaria': 1452, 'gostava': 1454, 'gracas': 1456, 'gravador': 1458, 'h': 1461,
'ha': 1467, 'haviamos': 1468, 'hoje': 1470, 'hora': 1461, 'horas': 1461, 'ia': 465, 'iam': 466, 'ideia': 27,
'inalcancavel': 80, 'inauguracao': 759, 'incentivei': 773, 'incentivou': 412, 'incontactaveis': 80, 'incontactavel':
80, 'incontatavel': 80, 'indiquei': 1499, 'informei': 1500, 'insiste': 469, 'insisti': 1503, 'insistiu': 475, 'intro':
1507, 'ja': 1511, 'jantamos': 147, 'jantar': 759, 'jantei': 147, 'jantámos': 147, 'jogamos': 147, 'joguei': 1512,
'jogámos': 147, 'juntamo': 992, 'juntaram': 1517, 'juntei': 1518, 'juntou': 1522, 'la': 1523, 'lancamento': 759,
'lanchamos': 147, 'lanchei': 147, 'lanchámos': 147, 'lembra': 1524, 'lembrar': 1526, 'lembrei': 1528, 'lembrete': 102,
'levei': 1537, 'levo': 1128, 'lhe': 1564, 'lhes': 1564, 'li': 1568, 'ligacao': 1569, 'liguei': 1570, 'lá': 1523,
'manda': 1571, 'mandei': 1583, 'mando': 1242, 'mandou': 1586, 'marcamos': 1588, 'marcámos': 1589, 'marquei': 1588,
'matamos': 1591, 'matámos': 1592, 'me': 1615, 'mentorei': 1616, 'mentoria': 1618, 'mentorias': 1618, 'meti': 1620,
'ministrei': 949, 'morrendo': 1622, 'morreu': 26, 'mostrando': 1227, 'mostrar': 1227, 'mostrei': 1623, 'muda': 1367,
'mudamos': 1053, 'mudou': 1367, 'muita': 1621, 'muito': 1625, 'n': 1631, 'na': 1645, 'nada': 1647, 'nao': 1669,
'nasceu': 26, 'necessita': 520, 'nem': 1674, 'ninguem': 1676, 'no': 1682, 'nos': 1689, 'nota': 1691, 'nunca': 1692,
'não': 1669, 'nós': 1693, 'o': 1694, 'obrigada': 1695, 'obrigado': 1695, 'ocupa': 414, 'ocupo': 1206, 'ofereceu': 527,
'ofereci': 1698, 'opiniao': 678, 'os': 1699, 'ouvi': 1703, 'palpite': 678, 'para': 1704, 'parece': 667,
'participaram': 786, 'participou': 928, 'partilhei': 941, 'passa': 1715, 'passam': 1721, 'passamos': 1726, 'passara':
1728, 'passei': 1739, 'passo': 1242, 'passou': 1742, 'passámos': 1743, 'pede': 529, 'pedi': 1752, 'pedimos': 1753,
'pediu': 1766, 'peguei': 1767, 'pelos': 1768, 'pendente': 645, 'pensa': 341, 'pensava': 359, 'penso': 697, 'perdemos':
1770, 'perdi': 1772, 'pergunta': 1773, 'perguntamos': 1753, 'perguntei': 1775, 'pergunto': 1776, 'perguntou': 1773,
'poe': 336, 'por': 1780, 'porque': 0, 'porquê': 0, 'pq': 0, 'pra': 1781, 'precisa': 1783, 'precisamos': 1786,
'precisava': 1524, 'preciso': 1787, 'prefere': 320, 'preferia': 320, 'preparei': 1788, 'presentacion': 1789,
'presentation': 1789, 'presente': 786, 'presentes': 786, 'procurei': 1791, 'promete': 1793, 'prometemos': 1797,
'prometeu': 455, 'prometi': 1800, 'propoe': 407, 'propos': 407, 'propus': 1503, 'proxima': 30, 'proximo': 1801,
'proximos': 1802, 'pus': 1804, 'pusemos': 1806, 'pôr': 894, 'q': 1812, 'qualquer': 1813, 'quando': 776, 'quase': 1815,
'que': 1821, 'quem': 1824, 'quer': 1826, 'queria': 1828, 'quis': 1791, 'reagendada': 206, 'reagendado': 206,
'reagendamos': 206, 'reagendar': 206, 'reagendámos': 206, 'recado': 678, 'recebemos': 1830, 'receberam': 148,
'receberei': 877, 'recebeu': 148, 'recebi': 1831, 'recebo': 877, 'recomendacao': 1832, 'recomendei': 1840,
'reencaminhei': 1841, 'reencontrei': 1213, 'reenviei': 1841, 'reenviou': 1257, 'remarcada': 206, 'remarcado': 206,
'remarcamos': 206, 'remarcar': 206, 'remarcou': 206, 'remarcámos': 206, 'rendi': 1844, 'repassei': 1788, 'requer':
560, 'respondi': 1846, 'resta': 645, 'reuni': 1847, 'reuniao': 759, 'reunimo': 1207, 'reunimos': 868, 'reuniram': 147,
'reunião': 759, 'reuno': 1848, 'revi': 1849, 'revimos': 147, 'revisamos': 147, 'revisei': 990, 'sai': 1850, 'saimos':
1850, 'saudades': 764, 'saí': 1850, 'se': 1853, 'segundo': 1859, 'sem': 1861, 'sentei': 1862, 'sera': 1864, 'seria':
1865, 'sessao': 1868, 'sessoes': 1868, 'seu': 1094, 'simulei': 1788, 'sinto': 1870, 'so': 1871, 'sonhei': 1872,
'soube': 1873, 'sua': 1094, 'substitui': 1874, 'sugeri': 1878, 'sugeriu': 507, 'sugestao': 1879, 'ta': 1880, 'talvez':
27, 'tambem': 1883, 'tarefa': 696, 'tava': 1884, 'tavam': 1885, 'telefonaram': 147, 'telefone': 1886, 'telefonei':
147, 'telefonou': 147, 'tem': 1888, 'temos': 1891, 'tenho': 1893, 'tentamos': 1791, 'tentei': 1791, 'tento': 1791,
'tentámos': 1791, 'teve': 1895, 'tinha': 1903, 'tinham': 573, 'tinhamos': 1468, 'tirei': 1905, 'tive': 1906,
'tivemos': 1906, 'tiveram': 1895, 'to': 1908, 'todo': 1909, 'tomamos': 1911, 'tomando': 1912, 'tomara': 27, 'tomei':
1914, 'tomo': 849, 'tomámos': 1915, 'topei': 994, 'trabalhamos': 147, 'trabalhei': 1917, 'trago': 182, 'trata': 413,
'trato': 1205, 'traz': 1120, 'treinamos': 1217, 'treinei': 1788, 'treinámos': 1217, 'troca': 1920, 'trocamos': 147,
'trocámos': 147, 'trombei': 994, 'troquei': 1922, 'tudo': 1923, 'têm': 575, 'tô': 1924, 'um': 1926, 'uma': 1927,
'umas': 1928, 'uns': 1928, 'vai': 1932, 'valeu': 860, 'vamos': 1933, 'vao': 1935, 've': 586, 'veio': 1298, 'vejo':
1848, 'vem': 1939, 'vemo': 1207, 'vemos': 1940, 'vi': 1943, 'viajei': 868, 'viajo': 1944, 'vieram': 786, 'vimo': 992,
'vimos': 1945, 'vira': 1728, 'virá': 1728, 'visitei': 147, 'visto': 667, 'vlw': 860, 'voicemail': 80, 'voluntaria':
1946, 'voluntariado': 1946, 'voluntario': 1946, 'vou': 1948, 'vêm': 1721, 'à': 1949, 'é': 1950}]


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
2, 'almocara': 2, 'almocarada': 2, 'almocarei': 2, 'almocaremos': 2, 'almocaria': 2, 'almocei': 2, 'almocinho': 2,
'almoco': 10, 'almocos': 2, 'almoçamos': 2, 'almoço': 10, 'almoçámos': 2, 'aniversario': 8, 'aniversário': 8, 'anos':
11, 'ao': 12, 'apareceu': 15, 'apresentacao': 17, 'apresentei': 18, 'apresentou': 20, 'arraiais': 8, 'arraial': 8,
'assembleia': 0, 'audio': 21, 'audios': 21, 'bacalhau': 2, 'banquete': 2, 'bati': 23, 'batismo': 8, 'batizado': 8,
'bebemos': 25, 'beber': 26, 'bebi': 25, 'bebo': 27, 'bica': 4, 'bicas': 4, 'bifana': 2, 'bifanas': 2, 'board': 0,
'boteco': 2, 'brainstorming': 0, 'breja': 2, 'brejas': 2, 'brunch': 2, 'cafe': 29, 'cafes': 4, 'cafeteria': 4,
'cafezinho': 4, 'cafezinhos': 4, 'café': 29, 'caipirinha': 2, 'caldeirada': 2, 'call': 5, 'calls': 5, 'callzinha': 5,
'caminhada': 0, 'cappuccino': 4, 'cara': 31, 'carnaval': 8, 'carta': 21, 'casamento': 8, 'ceia': 2, 'cerva': 2,
'cerveja': 2, 'cervejada': 2, 'cervejas': 2, 'cha': 4, 'chamada': 33, 'chamadas': 5, 'chamei': 35, 'chamou': 35,
'chat': 21, 'chazinho': 4, 'chimarrao': 4, 'chope': 2, 'chopes': 2, 'chopp': 2, 'churras': 2, 'churrasco': 2,
'cimbalino': 4, 'coaching': 0, 'cocktail': 8, 'coloquio': 8, 'comemos': 2, 'comer': 2, 'comi': 2, 'comite': 0,
'comité': 0, 'comitê': 0, 'comunhao': 8, 'concerto': 8, 'conf': 36, 'conferencia': 8, 'conferencias': 8,
'conferência': 8, 'congresso': 8, 'conheci': 0, 'conselho': 38, 'consulta': 0, 'convencao': 8, 'conversa': 0,
'conversamos': 0, 'conversei': 0, 'conversámos': 0, 'copo': 2, 'copos': 2, 'coquetel': 8, 'correio': 40, 'cozido': 2,
'cruzei': 0, 'daily': 0, 'dei': 42, 'demo': 43, 'desliguei': 5, 'despedida': 8, 'direct': 21, 'directa': 21,
'discord': 21, 'dm': 21, 'do': 46, 'drinks': 2, 'e': 47, 'em': 48, 'email': 39, 'emails': 39, 'encontramos': 0,
'encontrei': 0, 'encontro': 49, 'encontrámos': 0, 'enterro': 8, 'entrega': 51, 'entrevista': 0, 'escreveu': 52,
'escritura': 0, 'espetaculo': 8, 'espresso': 4, 'esteve': 53, 'estive': 57, 'estivemos': 58, 'estreia': 8, 'evento':
8, 'eventos': 8, 'expo': 8, 'exposicao': 8, 'expresso': 4, 'facetime': 5, 'falei': 60, 'feijoada': 2, 'feira': 8,
'feiras': 8, 'festa': 62, 'festas': 8, 'festival': 8, 'fino': 2, 'finos': 2, 'fiz': 36, 'fomos': 69, 'fone': 5,
'formatura': 8, 'forum': 8, 'francesinha': 2, 'francesinhas': 2, 'fui': 69, 'funeral': 8, 'gala': 8, 'galao': 4,
'google': 70, 'hackathon': 8, 'hangout': 5, 'happy': 71, 'imperiais': 2, 'imperial': 2, 'inauguracao': 8, 'inbox': 21,
'inspecao': 0, 'insta': 21, 'instagram': 21, 'intro': 16, 'introducao': 16, 'janta': 2, 'jantamos': 2, 'jantando': 2,
'jantar': 2, 'jantara': 2, 'jantarada': 2, 'jantarei': 2, 'jantaremos': 2, 'jantares': 2, 'jantarzinho': 2, 'jantei':
2, 'janto': 2, 'jantámos': 2, 'jitsi': 5, 'jogo': 8, 'jornada': 8, 'jornadas': 8, 'kick': 72, 'kickoff': 0,
'lancamento': 74, 'lanchamos': 2, 'lanchara': 2, 'lanche': 2, 'lanchei': 2, 'lancho': 2, 'lanchámos': 2, 'lasanha': 2,
'leitao': 2, 'ligacao': 5, 'ligacoes': 5, 'ligadinha': 5, 'ligamos': 5, 'ligaram': 5, 'ligou': 5, 'liguei': 75,
'ligámos': 5, 'linkedin': 21, 'mail': 39, 'mails': 39, 'mailzinho': 39, 'mandei': 76, 'mandou': 76, 'mariscada': 2,
'marisco': 2, 'me': 77, 'meet': 5, 'meetup': 8, 'meia': 79, 'mensagem': 81, 'mensagens': 21, 'mentoria': 0,
'mentorias': 0, 'mentoring': 0, 'mesa': 82, 'messenger': 21, 'moqueca': 2, 'msg': 21, 'msgs': 21, 'na': 83,
'networking': 8, 'niver': 8, 'no': 84, 'nos': 85, 'nota': 86, 'oficina': 8, 'one': 88, 'painel': 8, 'palestra': 8,
'palestras': 8, 'papo': 0, 'partida': 8, 'passagem': 51, 'passamos': 92, 'passei': 93, 'passeio': 0, 'passou': 94,
'passámos': 92, 'pasteis': 2, 'pastel': 96, 'pastelaria': 4, 'patuscada': 2, 'pelo': 97, 'pequeno': 98,
'pessoalmente': 0, 'petiscada': 2, 'petiscar': 2, 'petisco': 2, 'petiscos': 2, 'picanha': 2, 'pingado': 4, 'pitch':
99, 'pizza': 2, 'ponto': 101, 'por': 102, 'postal': 21, 'premio': 8, 'prémio': 8, 'prêmio': 8, 'quermesse': 8,
'ramen': 2, 'recebeu': 103, 'restaurante': 2, 'retro': 0, 'reuni': 0, 'reuniao': 106, 'reunimos': 0, 'reunioes': 0,
'reunir': 0, 'reunirmos': 0, 'reunião': 106, 'reuniões': 0, 'revisao': 0, 'rock': 108, 'rodada': 2, 'rodizio': 2,
'romaria': 8, 'sardinhada': 2, 'seminario': 8, 'sessao': 0, 'show': 8, 'signal': 21, 'simposio': 8, 'skype': 5,
'slack': 21, 'sms': 21, 'stand': 109, 'starbucks': 4, 'summit': 8, 'sushi': 2, 'sync': 0, 'tainada': 2, 'tapas': 2,
'tasca': 2, 'teams': 5, 'tel': 5, 'telefonadela': 5, 'telefone': 5, 'telefonei': 5, 'telefonema': 5, 'telefonemas': 5,
'telefonica': 5, 'telefonico': 5, 'telefonou': 5, 'telefónica': 5, 'telefónico': 5, 'telefônica': 5, 'telefônico': 5,
'telegram': 21, 'tomamos': 25, 'tomar': 110, 'tomei': 112, 'tomámos': 25, 'toque': 5, 'torneio': 8, 'torpedo': 21,
'troca': 114, 'trocamos': 115, 'trocámos': 115, 'tutoria': 0, 'um': 117, 'veio': 119, 'velorio': 8, 'vemo': 120,
'vemos': 120, 'vernissage': 8, 'vi': 121, 'viber': 21, 'video': 122, 'videochamada': 5, 'videochamadas': 5,
'videoconferencia': 5, 'vinho': 2, 'visita': 124, 'visitar': 126, 'visitei': 0, 'vistoria': 0, 'vistorias': 0,
'vídeo': 127, 'wa': 21, 'web': 128, 'webinar': 8, 'whats': 21, 'whatsap': 21, 'whatsapp': 21, 'workshop': 8,
'workshops': 8, 'wpp': 21, 'zap': 21, 'zapzap': 21, 'zoom': 5, 'áudio': 21, 'áudios': 21}]

