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
'says'), 'comentarios': ('feedback_noun',), 'comentei': ('told1', 'read1'), 'comento': ('do1',), 'comentou': ('verb3',
'says'), 'comigo': ('with_me', 'hello'), 'como': ('hello',), 'compadre': ('rel',), 'companheira': ('rel',),
'companheiro': ('rel',), 'compareceu': ('happens3',), 'compartilha': ('give3', 'send3'), 'compartilhar': ('giveinf',
'hand_inf'), 'compartilharei': ('give1',), 'compartilhei': ('done', 'handed1'), 'compartilho': ('give1',), 'compensa':
('should',), 'completo': ('do1',), 'compra': ('verb3', 'imperative'), 'comprar': ('giveinf',), 'comprasse': ('subj',),
'compre': ('subj', 'imperative', 'ask_subj'), 'comprem': ('imperative',), 'compremos': ('subj',), 'compro': ('give1',
'do1'), 'comprou': ('verb3',), 'conceicao': ('name_words',), 'concentra': ('imperative',), 'concentrasse': ('subj',),
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
'leia': ('subj', 'imperative'), 'leiam': ('imperative',), 'leiamos': ('subj',), 'leio': ('give1', 'do1'), 'leite':
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
('imperative',), 'olhemos': ('subj',), 'olho': ('do1',), 'oliveira': ('name_words',), 'onde': ('hello',), 'ontem':
('hello',), 'operada': ('fate',), 'operado': ('fate',), 'opina': ('opines',), 'opiniao': ('tip', 'feedback_noun'),
'oral': ('rehearsed',), 'orcamento': ('hello', 'thing', 'mine_thing'), 'orcar': ('giveinf',), 'organiza': ('verb3',),
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
39}, {'<until>': 38, 'D': 38}, {'...': 39, '<until>': 38, 'D': 38}, {'0': 49, '<any_det>': 49, 'a': 50, 'as': 50,
'dois': 49, 'duas': 49, 'isso': 50, 'isto': 50, 'ja': 50, 'o': 50, 'os': 50, 'tres': 49, 'tudo': 51}, {'<any_det>':
49, 'a': 50, 'as': 50, 'o': 50, 'os': 50}, {'<any_det>': 13, '<my>': 13, '<their>': 13, 'D': 11}, {'...': 12, 'D':
11}, {'prometida': 42, 'prometidas': 42, 'prometido': 42, 'prometidos': 42}, {'...': 56, 'prometida': 42,
'prometidas': 42, 'prometido': 42, 'prometidos': 42}, {'D': 11, 'ate': 11, 'em': 11, 'na': 11, 'no': 11}, {'D': 11,
'ate': 11, 'em': 11, 'me': 58, 'na': 11, 'no': 11}, {'<any_det>': 38, 'D': 38}, {'...': 41, '<any_det>': 48, '<do1>':
52, '<give1>': 53, '<hand3>': 54, '<send3>': 55, '<thing>': 57, 'devolve': 59, 'encaminho': 60, 'envio': 60, 'ligo':
60, 'mando': 60, 'passo': 60, 'preparo': 60, 'reenvio': 60}, {'<hand3>': 12, '<send3>': 12, 'chega': 12, 'chegam': 12,
'vem': 12, 'vêm': 12}, {'...': 62}, {'<thing>': 63, 'devolver': 43, 'entregar': 43, 'enviar': 43, 'pagar': 43},
{'cai': 0, 'e': 0, 'sera': 0, 'é': 0}, {'N': 65}, {'da': 66, 'de': 66, 'do': 66}, {'<rel>': 10, '^': 64,
'aniversario': 67, 'aniversário': 67, 'casamento': 67, 'festa': 67, 'niver': 67, 'operacao': 67, 'prova': 67},
{'deveria': 16, 'deveriamos': 16, 'devia': 16, 'deviamos': 16, 'devo': 16}, {'^': 69}, {'gente': 70}, {'a': 71, 'eu':
70, 'nos': 70, 'nós': 70}, {'que': 72}, {'N': 29}, {'e': 0, 'sao': 0, 'é': 0}, {'N': 75}, {'da': 76, 'de': 76, 'do':
76}, {'<thing>': 63}, {'^': 78}, {'': (0, 'missed')}, {'$$': 80}, {'desligado': 81, 'impedido': 81, 'ocupado': 81},
{'<thing>': 11}, {'^': 83}, {'': (11, 'thinking'), 'dia': 27}, {'alguma': 27, 'qualquer': 85, 'um': 85, 'uma': 27},
{'almocar': 86, 'beber': 86, 'combinar': 86, 'jantar': 86, 'marcar': 86, 'organizar': 86, 'tomar': 86}, {'almocar':
86, 'beber': 86, 'combinar': 86, 'de': 87, 'jantar': 86, 'marcar': 86, 'organizar': 86, 'que': 87, 'tomar': 86},
{'<see_inf>': 27, 'almocar': 86, 'beber': 86, 'combinar': 86, 'de': 87, 'jantar': 86, 'marcar': 86, 'organizar': 86,
'que': 87, 'tomar': 86}, {'<thing>': 38}, {'^': 90}, {'me': 20, 'p': 19, 'para': 19, 'pra': 19, 'que': 72}, {'0': 49,
'<any_det>': 49, 'dois': 49, 'duas': 49, 'isso': 50, 'isto': 50, 'ja': 50, 'tres': 49, 'tudo': 51}, {'...': 43},
{'...': 50}, {'0': 94, '<any_det>': 95, '<my>': 94, '<their>': 94, 'isso': 94, 'lhe': 94, 'lhes': 94, 'tudo': 94},
{'0': 94, '<any_det>': 94, '<my>': 94, '<their>': 94, 'isso': 94, 'lhe': 94, 'lhes': 94, 'tudo': 94}, {'<do1>': 93,
'<give1>': 96, 'acabo': 97, 'assino': 97, 'fecho': 97, 'organizo': 97, 'revejo': 97, 'termino': 97, 'trato': 97},
{'^': 98}, {'D': 29, 'c': 29, 'com': 29}, {'<date>': 100}, {'<date>': 100, 'a': 101, 'o': 101, 'um': 101, 'uma': 101},
{'': (12, 'task')}, {'': (12, 'task'), 'me': 103}, {'esquecer': 103}, {'esquecer': 104, 'me': 105, 'posso': 105},
{'<rel>': 10, '^': 78, 'aniversario': 67, 'aniversário': 67, 'casamento': 67, 'festa': 67, 'niver': 67, 'operacao':
67, 'prova': 67}, {'^': 78, 'anos': 77}, {'em': 27, 'na': 27, 'no': 27}, {'': (4, 'needs_from_me')}, {'<ask_subj>':
110}, {'^': 111}, {'lhe': 112, 'lhes': 112}, {'eu': 113, 'lhe': 112, 'lhes': 112}, {'<my>': 11}, {'<my>': 11, 'a':
115, 'as': 115, 'o': 115, 'os': 115}, {'jeito': 11, 'lida': 11, 'olhada': 11, 'olhadela': 11, 'toque': 11, 'vista':
11}, {'um': 117, 'uma': 117}, {'<hand_inf>': 11, 'analisar': 116, 'assinar': 116, 'corrigir': 116, 'dar': 118,
'devolver': 11, 'ler': 116, 'olhar': 116, 'rever': 116, 'testar': 116, 'validar': 116, 'ver': 116}, {'^': 119},
{'<rel>': 10, '<they>': 22, 'D': 33, 'N': 37, '^': 61, 'a': 68, 'acha': 73, 'achou': 73, 'acompanho': 74,
'aniversario': 67, 'aniversário': 67, 'anos': 77, 'as': 79, 'busco': 74, 'casamento': 67, 'dava': 82, 'desligado': 81,
'deu': 82, 'deve': 84, 'devia': 88, 'deviamos': 89, 'devo': 91, 'disse': 92, 'diz': 92, 'embora': 0, 'esta': 82,
'estava': 82, 'está': 82, 'eu': 99, 'fala': 21, 'falou': 21, 'festa': 67, 'ha': 102, 'impedido': 81, 'levarei': 74,
'levo': 74, 'nao': 106, 'niver': 67, 'não': 106, 'o': 107, 'ocupado': 81, 'operacao': 67, 'os': 108, 'pensa': 73,
'pensava': 109, 'pensei': 109, 'podia': 88, 'podiamos': 89, 'prova': 67, 'q': 114, 'que': 114, 'tem': 102, 'temos':
88, 'tenho': 88, 'vai': 120, 'vao': 120, 'vejo': 74}, {'': (18, 'gave:mentoring')}, {'^': 122}, {'<any_det>': 83,
'<thing>': 11}, {'D': 0}, {'^': 124, 'aniversario': 125, 'aniversário': 125, 'anos': 125, 'niver': 125}, {':': 126},
{'': (5, 'mine'), 'lhe': 38}, {'pendente': 38, 'prevista': 38, 'previsto': 38, 'prometida': 38, 'prometido': 38},
{'com': 38}, {'<giveinf>': 128, '<mine_thing>': 43, '<todo_inf>': 38, 'cobrar': 38, 'comprar': 38, 'devolver': 38,
'entrega': 129, 'envio': 129, 'falar': 130, 'felicitar': 38, 'levar': 38, 'marcar': 130, 'oferecer': 38,
'parabenizar': 38, 'pedir': 38, 'reservar': 38, 'resposta': 129, 'ver': 130}, {'^': 38}, {':': 132}, {'fazer': 133},
{'D': 29}, {'...': 135, 'a': 103, 'com': 103, 'o': 103}, {'^': 16}, {':': 137}, {'...': 138}, {':': 137, 'da': 139,
'de': 139, 'do': 139}, {'^': 124}, {':': 141}, {'N': 133}, {'<giveinf>': 103}, {'<mentor_noun>': 123, 'N': 127, '^':
131, 'a': 134, 'acao': 133, 'almocar': 136, 'conselho': 140, 'conselhos': 140, 'dica': 140, 'dicas': 140, 'ela': 142,
'ele': 142, 'eu': 133, 'meu': 133, 'minha': 133, 'nos': 133, 'nós': 133, 'para': 143, 'pendencias': 133, 'pendente':
133, 'por': 134, 'recomendacao': 138, 'recomendacoes': 138, 'sugestao': 138, 'tarefa': 133, 'todo': 144, 'ver': 136,
'visitar': 136}, {'^': 16, 'a': 137, 'que': 137}, {'^': 16, 'a': 137, 'me': 146, 'nos': 146, 'para': 137, 'que': 137},
{'': (23, 'contact')}, {'me': 148, 'nos': 148}, {'estava': 80, 'estavamos': 80}, {'estava': 80, 'estavamos': 80,
'nao': 150, 'não': 150}, {'estava': 80, 'estavamos': 80, 'eu': 151, 'nao': 150, 'nos': 151, 'não': 150, 'nós': 151},
{'enquanto': 152, 'quando': 152}, {'minha': 148}, {'escritorio': 148}, {'casa': 148}, {'': (23, 'contact'), 'em': 156,
'no': 155}, {'': (23, 'contact'), 'a': 156, 'em': 156}, {'gente': 148}, {'a': 159}, {'surpresa': 148}, {'': (23,
'contact'), 'em': 156}, {'ver': 148, 'visitar': 148}, {'coworking': 148, 'escritorio': 148}, {'aqui': 148, 'ca': 148},
{'comigo': 148}, {'me': 148}, {'...': 153, 'a': 154, 'almocar': 148, 'ao': 155, 'aqui': 157, 'ca': 158, 'com': 160,
'comigo': 148, 'de': 161, 'em': 156, 'jantar': 148, 'la': 162, 'lá': 162, 'me': 163, 'na': 154, 'no': 164, 'por': 165,
'ter': 166, 'tomar': 148, 'ver': 167, 'visitar': 167, 'à': 154}, {'': (21, 'gave:encouragement')}, {'^': 169},
{'<them>': 170, 'N': 170}, {'<them>': 170, 'N': 170, 'a': 171, 'o': 171}, {'efeito': 80}, {'sem': 173}, {'abaixo':
80}, {'aconteceu': 80, 'rolou': 80}, {'caiu': 80, 'ficou': 174, 'foi': 175, 'nao': 176, 'não': 176}, {'N': 177}, {'N':
177, 'a': 178, 'o': 178}, {'<set>': 29, 'com': 179}, {'com': 29}, {'<any_det>': 29, 'D': 29, 'c': 29, 'cafe': 29,
'café': 29, 'com': 29, 'me': 181}, {'lha': 43, 'lhas': 43, 'lho': 43, 'lhos': 43}, {'': (19, 'gave:resource')}, {'N':
184}, {'<him>': 184}, {'<to>': 185, 'para': 186, 'pra': 186}, {'<helpful>': 187}, {'<helpful>': 184}, {'meu': 189,
'meus': 189, 'minha': 189, 'minhas': 189, 'nossa': 189, 'nosso': 189}, {'<any_det>': 188, 'a': 190, 'meu': 189,
'meus': 189, 'minha': 189, 'minhas': 189, 'nossa': 189, 'nosso': 189, 'o': 190, 'um': 190, 'uma': 190}, {'<any_det>':
189}, {'^': 192}, {'^': 191, 'lhe': 193, 'lhes': 193}, {'dela': 122, 'dele': 122}, {'...': 195}, {'a': 196, 'o': 196,
'seu': 196, 'sua': 196}, {'^': 197}, {'na': 198, 'no': 198, 'para': 198, 'sobre': 198}, {'N': 199}, {'N': 199, 'a':
200, 'o': 200}, {'N': 123}, {'N': 123, '^': 122, 'a': 202, 'o': 202}, {'<where_to>': 203, 'N': 123, '^': 122, 'a':
202, 'com': 203, 'de': 123, 'em': 123, 'no': 203, 'o': 202, 'sobre': 123}, {'<mentor_noun>': 204}, {'com': 201, 'de':
205}, {'': (1, 'moved')}, {'D': 207, 'para': 207, 'pra': 207, 'pro': 207}, {'D': 207}, {'<date>': 209}, {'<date>':
208, 'D': 207, 'nossa': 210, 'nosso': 210, 'para': 207, 'pra': 207, 'pro': 207}, {'<date>': 208, 'D': 207, 'para':
207, 'pra': 207, 'pro': 207}, {'<date>': 208, 'D': 207, 'a': 212, 'nossa': 212, 'nosso': 212, 'o': 212, 'para': 207,
'pra': 207, 'pro': 207}, {'<date>': 208, 'D': 207, 'a': 211, 'nossa': 212, 'nosso': 212, 'o': 211, 'para': 207, 'pra':
207, 'pro': 207, 'se': 213}, {'D': 207, 'para': 207}, {'...': 215}, {'D': 207, 'da': 216, 'de': 216, 'do': 216,
'para': 207, 'pra': 207, 'pro': 207}, {'<should>': 16}, {'^': 218}, {'gente': 219}, {'^': 218, 'a': 220, 'eu': 219,
'je': 219, 'on': 219, 'yo': 219}, {'q': 221, 'que': 221}, {'e': 222}, {'...': 223}, {'melhor': 16}, {'deveria': 16,
'devia': 16, 'deviamos': 16}, {'<should>': 16, 'e': 225, 'era': 225, 'nao': 226, 'não': 226, 'o': 225, 'seria': 225,
'é': 225}, {'^': 227}, {'gente': 228}, {'...': 223, '^': 227, 'a': 229, 'eu': 228, 'nos': 228, 'nós': 228}, {'q': 224,
'que': 230}, {'<to>': 148, 'N': 148}, {'': (16, 'gave:feedback')}, {'^': 233}, {'<him>': 234}, {'^': 233, 'com': 235,
'da': 234, 'dela': 234, 'dele': 234, 'deles': 234, 'do': 234}, {'^': 233, 'da': 234, 'dela': 234, 'dele': 234, 'do':
234}, {'<paper>': 237}, {'<paper>': 236, 'seu': 238, 'sua': 238}, {'<paper>': 236, 'a': 239, 'as': 239, 'o': 239,
'os': 239, 'seu': 238, 'sua': 238}, {'': (13, 'talk'), 'como': 0, 'da': 0, 'de': 0, 'do': 0, 'que': 0, 'se': 0,
'sobre': 0}, {'me': 241, 'que': 0}, {'D': 29, 'c': 29, 'com': 29, 'para': 29, 'pra': 29, 'pro': 29}, {'D': 29, 'para':
29}, {'N': 244}, {'encontrar': 29, 'ver': 29}, {'almocar': 29, 'beber': 29, 'falar': 29, 'ir': 29, 'jantar': 29,
'nos': 246, 'tomar': 29}, {'<any_det>': 30, '<date>': 29, 'D': 29, 'com': 245, 'de': 247, 'para': 135}, {'<of>': 34,
'que': 34}, {'espera': 249}, {'a': 250, 'à': 250}, {'telefone': 148}, {'': (23, 'contact'), 'bocado': 148, 'pouco':
148}, {'D': 148, 'ao': 252, 'c': 148, 'cm': 148, 'com': 148, 'da': 148, 'das': 148, 'de': 148, 'do': 148, 'dos': 148,
'na': 148, 'no': 148, 'pelo': 148, 'por': 148, 'sobre': 148, 'um': 253}, {'...': 153}, {'...': 135, 'D': 29}, {'me':
256, 'nos': 256}, {'D': 148}, {'me': 258, 'que': 0}, {'<give3>': 11, '<would_give>': 11}, {'^': 260}, {'^': 260, 'me':
261, 'nos': 261}, {'que': 262}, {'me': 263, 'nos': 263, 'que': 262}, {'me': 11, 'nos': 11}, {'<giveinf>': 265},
{'<giveinf>': 11}, {'^': 267}, {'^': 266, 'me': 268, 'nos': 268}, {'para': 0, 'pra': 0, 'q': 0, 'que': 0}, {'N': 270},
{'N': 270, 'a': 271, 'o': 271}, {'ma': 11, 'me': 11, 'mo': 11, 'nos': 11}, {'': (6, 'theirs'), 'a': 11, 'as': 11,
'ma': 11, 'mas': 11, 'me': 11, 'mo': 11, 'mos': 11, 'o': 11, 'os': 11}, {'<give3>': 274}, {'<give3>': 274, 'me': 275,
'nos': 275}, {'D': 11, 'e': 276}, {'...': 12, 'meu': 13, 'minha': 13}, {'...': 277, 'D': 11, 'a': 278, 'as': 278,
'meu': 13, 'minha': 13, 'o': 278, 'os': 278}, {'a': 11, 'as': 11, 'ma': 11, 'mas': 11, 'me': 11, 'mo': 11, 'mos': 11,
'o': 11, 'os': 11}, {'<give3>': 280}, {'<give3>': 280, 'me': 281, 'nos': 281}, {'e': 282}, {'...': 283}, {'<until>':
11, 'D': 11}, {'...': 285}, {'a': 13, 'as': 13, 'o': 13, 'os': 13}, {'ok': 11, 'retorno': 11, 'toque': 11},
{'resposta': 11}, {'feedback': 11, 'noticias': 11, 'novidades': 11, 'resposta': 11, 'retorno': 11, 'um': 288, 'uma':
289}, {'espreitadela': 11, 'jeito': 11, 'lida': 11, 'olhada': 11, 'olhadela': 11, 'vista': 11}, {'me': 290, 'nos':
290, 'um': 291, 'uma': 291}, {'um': 291, 'uma': 291}, {'...': 12, 'a': 278, 'as': 278, 'meu': 13, 'minha': 13, 'o':
278, 'os': 278}, {'coisa': 11}, {'D': 11, 'algo': 11, 'alguma': 295, 'ate': 11, 'depois': 11, 'logo': 11, 'na': 11,
'no': 11, 'o': 11, 'quando': 11, 'se': 11}, {'me': 296, 'nos': 296}, {'intro': 11, 'ponte': 11}, {'apresentacao': 11,
'intro': 11}, {'a': 298, 'chegar': 11, 'uma': 299}, {'me': 300}, {'contacto': 11, 'contato': 11}, {'em': 302},
{'coloca': 303, 'desaconselhou': 16, 'faz': 300, 'poe': 303}, {'me': 303}, {'assunto': 11, 'problema': 11}, {'isso':
11, 'isto': 11, 'o': 306, 'tudo': 11}, {'D': 11, 'ate': 12, 'para': 12}, {'pronta': 308, 'prontas': 308, 'pronto':
308, 'prontos': 308}, {'...': 309}, {'a': 310, 'as': 310, 'meu': 310, 'minha': 310, 'o': 310, 'os': 310}, {'resolver':
11, 'tudo': 11}, {'assunto': 11}, {'de': 312, 'disso': 11, 'do': 313}, {'contactar': 11, 'escrever': 11, 'falar': 11,
'ligar': 11}, {'novidades': 11, 'uma': 289}, {'a': 315, 'com': 316}, {'<give3>': 273, '<hand3>': 279, '<made3>': 284,
'<send3>': 279, '<will3>': 11, '<will_bring>': 286, 'arranja': 287, 'conserta': 287, 'da': 292, 'dara': 293,
'desaconselha': 16, 'desaconselhou': 16, 'devolve': 294, 'diz': 297, 'dá': 292, 'escreve': 297, 'faz': 301, 'instala':
287, 'liga': 297, 'me': 304, 'monta': 287, 'pinta': 287, 'poe': 305, 'resolve': 307, 'telefona': 297, 'tem': 311,
'tera': 311, 'trata': 314, 'traz': 294, 'volta': 317, 'voltara': 317}, {'gente': 137}, {'^': 16, 'a': 319, 'eu': 137},
{'^': 16, 'a': 319, 'eu': 137, 'que': 320}, {'vale': 16}, {'e': 16, 'é': 16}, {'melhor': 323}, {'<should>': 16,
'compensa': 16, 'e': 225, 'mais': 322, 'o': 324, 'é': 225}, {'^': 325}, {'melhor': 321, 'preferivel': 321, 'q': 326,
'que': 326}, {'<my>': 110}, {'^': 328}, {'^': 328, 'a': 329, 'as': 329, 'da': 329, 'de': 329, 'do': 329, 'o': 329,
'os': 329}, {'contra': 137, 'para': 137, 'que': 137, 'sobre': 137}, {'me': 331, 'nos': 331}, {'^': 110}, {'contacto':
11}, {'em': 334}, {'^': 335}, {'^': 335, 'me': 336}, {'^': 11}, {'a': 338, 'em': 338}, {'se': 339}, {'com': 329},
{'q': 326, 'que': 326}, {'': (6, 'theirs'), 'me': 11}, {'<until>': 11}, {'...': 344, '<until>': 11}, {'<giveinf>':
343, '<inf>': 345}, {'': (7, 'waiting'), '<giveinf>': 343}, {'^': 347}, {'^': 34}, {'^': 346, 'me': 348, 'nos': 349},
{'me': 349, 'nos': 349}, {'apareceu': 80, 'chegou': 80, 'conseguiu': 80, 'foi': 80, 'passou': 80, 'pode': 80, 'pôde':
80, 'veio': 80}, {'nao': 352, 'nunca': 352, 'não': 352}, {'fim': 353}, {'afinal': 353, 'nao': 352, 'no': 354, 'nunca':
352, 'não': 352}, {'que': 355}, {'e': 355, 'mas': 355, 'so': 356}, {'se': 357}, {'aparecer': 357, 'ir': 357, 'juntar':
358, 'passar': 357, 'ter': 357, 'vinha': 357, 'vir': 357, 'viria': 357}, {'aparecer': 357, 'de': 359, 'em': 359, 'ir':
357, 'juntar': 358, 'passar': 357, 'que': 359, 'ter': 357, 'vinha': 357, 'vir': 357, 'viria': 357}, {'<imperative>':
16, 'nao': 16, 'não': 16}, {'^': 361}, {':': 362}, {'<imperative>': 16, '<subj>': 16, 'nao': 16, 'nem': 16, 'não':
16}, {'^': 364}, {'a': 220, 'eu': 219, 'nos': 219, 'nós': 219}, {'para': 19, 'pra': 19, 'que': 366}, {'^': 17}, {'^':
17, 'nao': 368, 'não': 368}, {'gente': 369}, {'^': 17, 'a': 370, 'eu': 369, 'mim': 369, 'nao': 368, 'nos': 369, 'não':
368, 'nós': 369}, {'que': 16}, {'<inf>': 16, '<urge_inf>': 16, 'nao': 17, 'não': 17, 'tenho': 372}, {'': (3,
'advice'), '<inf>': 16, '<urge_inf>': 16, 'tenho': 372}, {'^': 374, 'nao': 368, 'não': 368}, {'gente': 375}, {'': (3,
'advice'), '<inf>': 16}, {'^': 377, 'nao': 368, 'não': 368}, {'^': 373, 'a': 376, 'eu': 375, 'mim': 378, 'nao': 368,
'nos': 378, 'não': 368, 'nós': 378}, {'<subj>': 16}, {'<subj>': 16, 'me': 380}, {'<subj>': 16, '<urge_inf>': 16,
'<would_give>': 11, 'me': 380, 'nao': 381, 'não': 381, 'tenho': 372}, {'<subj>': 16, '<urge_inf>': 16, 'me': 380,
'nao': 381, 'não': 381, 'tenho': 372}, {'^': 383}, {'gente': 384}, {'^': 267, 'me': 338}, {'': (6, 'theirs'),
'<would_give>': 11}, {'^': 387}, {'': (6, 'theirs'), '<subj>': 16, 'me': 380, 'nao': 381, 'não': 381}, {'^': 389},
{'<subj>': 16, 'me': 380, 'nao': 381, 'não': 381}, {'^': 391}, {'^': 382, 'a': 385, 'eu': 384, 'ia': 386, 'iria': 268,
'me': 388, 'nos': 390, 'nós': 392, 'vai': 386}, {'...': 367, ':': 365, 'p': 371, 'para': 379, 'pra': 379, 'que': 393},
{'^': 18, 'a': 370, 'eu': 369, 'mim': 369, 'nao': 368, 'nos': 369, 'não': 368, 'nós': 369}, {'...': 367, 'p': 371,
'para': 395, 'pra': 395}, {'^': 17, 'a': 370, 'eu': 369, 'gente': 369, 'gnt': 369, 'mim': 369, 'nao': 368, 'nos': 369,
'não': 368, 'nós': 369}, {'^': 373, 'a': 376, 'eu': 375, 'gente': 369, 'gnt': 369, 'mim': 378, 'nao': 368, 'nos': 378,
'não': 368, 'nós': 378}, {'^': 382, 'a': 385, 'aparecer': 357, 'eu': 384, 'ia': 386, 'ir': 357, 'iria': 268, 'juntar':
358, 'me': 388, 'nos': 390, 'nós': 392, 'passar': 357, 'ter': 357, 'vai': 386, 'vinha': 357, 'vir': 357, 'viria':
357}, {'...': 363, ':': 365, 'aparecer': 357, 'de': 359, 'em': 359, 'ir': 357, 'juntar': 358, 'me': 394, 'nos': 396,
'p': 397, 'para': 398, 'passar': 357, 'pra': 398, 'que': 399, 'ter': 357, 'vinha': 357, 'vir': 357, 'viria': 357},
{'para': 19, 'pra': 19}, {'^': 383, 'a': 385, 'eu': 384, 'ia': 386, 'iria': 268, 'me': 338, 'nos': 390, 'nós': 392,
'vai': 386}, {'...': 401, ':': 365, 'p': 371, 'para': 379, 'pra': 379, 'que': 402}, {'...': 401, 'p': 371, 'para':
395, 'pra': 395}, {'<should>': 16, '<subj>': 16, '<urge_inf>': 16, 'compensa': 16, 'e': 225, 'mais': 322, 'me': 380,
'nao': 381, 'não': 381, 'o': 324, 'tenho': 372, 'é': 225}, {'^': 405, 'a': 385, 'eu': 384, 'ia': 386, 'iria': 268,
'me': 338, 'nos': 390, 'nós': 392, 'vai': 386}, {'...': 363, ':': 365, 'me': 403, 'nos': 404, 'p': 371, 'para': 379,
'pra': 379, 'q': 326, 'que': 406}, {'que': 137}, {'de': 408, 'que': 137}, {'opiniao': 409}, {'da': 410, 'de': 410},
{'a': 137}, {'me': 412, 'nos': 412}, {'da': 338, 'de': 338, 'do': 338}, {'se': 414}, {'parte': 110}, {'minha': 416,
'nossa': 416}, {'da': 417}, {'<until>': 110}, {'...': 419}, {'...': 418, '0': 420, '<my>': 110, 'dois': 420, 'duas':
420, 'quatro': 420, 'tres': 420, 'umas': 420, 'uns': 420, 'varias': 420, 'varios': 420}, {'...': 418, '<my>': 110},
{'^': 422}, {'lhe': 333, 'lhes': 333}, {'gente': 424}, {'^': 110, 'lhe': 333, 'lhes': 333}, {'a': 425, 'eu': 426},
{'^': 421, 'a': 329, 'as': 329, 'da': 329, 'de': 423, 'do': 329, 'o': 329, 'os': 329, 'que': 427}, {'': (4,
'needs_from_me'), '<my>': 110}, {'^': 429}, {'eu': 430, 'lhe': 430}, {'da': 430, 'de': 430, 'do': 430, 'que': 431},
{'espera': 432}, {'^': 227, 'a': 229, 'eu': 228, 'nos': 228, 'nós': 228}, {'que': 434}, {'de': 435}, {'a': 433,
'aguardando': 329, 'convencida': 436, 'convencido': 436, 'esperando': 329, 'à': 433}, {'a': 319, 'eu': 137, 'mim':
137, 'nos': 137, 'nós': 137}, {'para': 438, 'pra': 438}, {'me': 439, 'para': 438, 'pra': 438}, {'...': 363, ':': 365,
'me': 394, 'nos': 396, 'p': 397, 'para': 398, 'pra': 398, 'que': 393}, {'de': 338}, {'tarefa': 442}, {'a': 443}, {'^':
11, 'me': 338, 'nos': 338}, {'por': 338}, {'a': 433, 'com': 444, 'de': 445, 'responsavel': 446, 'à': 433}, {'de':
445}, {'com': 444, 'de': 445, 'responsavel': 446}, {'^': 11, 'me': 338}, {'dever': 450, 'espera': 432}, {'^': 11,
'aparecer': 357, 'ir': 357, 'juntar': 358, 'me': 338, 'nos': 338, 'passar': 357, 'ter': 357, 'vinha': 357, 'vir': 357,
'viria': 357}, {'devendo': 338}, {'a': 451, 'aparecer': 357, 'com': 444, 'de': 452, 'devendo': 338, 'em': 359, 'ir':
357, 'juntar': 358, 'me': 453, 'passar': 357, 'que': 359, 'responsavel': 446, 'ter': 357, 'vinha': 357, 'vir': 357,
'viria': 357, 'à': 433}, {'^': 11, 'me': 338, 'que': 450}, {'^': 11, 'me': 455, 'que': 450}, {'<any_det>': 420}, {'^':
457}, {'ter': 458}, {'de': 459}, {'me': 34}, {'<giveinf>': 461}, {'^': 462, 'aparecer': 357, 'ir': 357, 'juntar': 358,
'passar': 357, 'ter': 357, 'vinha': 357, 'vir': 357, 'viria': 357}, {'<giveinf>': 34}, {'^': 464}, {'^': 462,
'aparecer': 357, 'de': 463, 'em': 359, 'ir': 357, 'juntar': 358, 'me': 465, 'nos': 465, 'passar': 357, 'que': 463,
'ter': 357, 'vinha': 357, 'vir': 357, 'viria': 357}, {'me': 465, 'nos': 465}, {'eu': 137, 'que': 137}, {'eu': 137},
{'em': 408, 'para': 468, 'pra': 469, 'que': 137}, {'gente': 392}, {'^': 391, 'a': 471, 'eu': 392, 'nos': 392, 'nós':
392}, {'que': 472}, {'': (3, 'advice'), '<subj>': 16, 'me': 380, 'nao': 381, 'não': 381}, {'^': 474, 'a': 471, 'eu':
392, 'nos': 392, 'nós': 392}, {'em': 408, 'me': 473, 'para': 468, 'pra': 469, 'que': 475}, {'<inf>': 16, '<urge_inf>':
16}, {'^': 477}, {'eu': 478, 'me': 478}, {'gente': 378}, {'^': 17, 'a': 480, 'eu': 378, 'mim': 378, 'nao': 368, 'nos':
378, 'não': 368, 'nós': 378}, {'^': 477, 'p': 371, 'para': 481, 'pra': 481}, {'p': 371, 'para': 371, 'pra': 371},
{'^': 17, 'a': 480, 'eu': 378, 'gente': 369, 'gnt': 369, 'mim': 378, 'nao': 368, 'nos': 378, 'não': 368, 'nós': 378},
{'eu': 478, 'me': 482, 'nos': 483, 'p': 397, 'para': 484, 'pra': 484}, {'^': 16, 'a': 137}, {'^': 16, 'a': 137, 'me':
486, 'nos': 412, 'para': 137, 'que': 137}, {'^': 11, 'me': 338, 'nos': 338, 'que': 445}, {'espreitadela': 11, 'jeito':
11, 'lida': 11, 'ok': 11, 'olhada': 11, 'olhadela': 11, 'retorno': 11, 'toque': 11, 'vista': 11}, {'espreitadela': 11,
'jeito': 11, 'lida': 11, 'olhada': 11, 'olhadela': 11, 'resposta': 11, 'vista': 11}, {'feedback': 11, 'noticias': 11,
'novidades': 11, 'resposta': 11, 'retorno': 11, 'um': 489, 'uma': 490}, {'<give3>': 11, '<would_give>': 11, 'da': 491,
'dara': 293, 'diz': 296, 'dá': 491, 'escreve': 296, 'fala': 296, 'liga': 296}, {'^': 16, 'nao': 137, 'não': 137},
{'contra': 493, 'para': 493, 'pra': 493, 'que': 493, 'sobre': 493}, {'<inf>': 16, '<urge_inf>': 16, 'nao': 17, 'não':
17}, {'^': 495}, {':': 362, 'para': 496, 'pra': 496, 'que': 366}, {'<inf>': 16, '<urge_inf>': 16, 'tenho': 372}, {'^':
498, 'a': 376, 'eu': 375, 'mim': 378, 'nao': 368, 'nos': 378, 'não': 368, 'nós': 378}, {'^': 382, 'a': 385, 'eu': 384,
'ia': 268, 'iria': 268, 'me': 388, 'nos': 390, 'nós': 392, 'vai': 268}, {'p': 371, 'para': 499, 'pra': 499, 'que':
500}, {'...': 497, 'me': 501, 'nos': 483, 'p': 371, 'para': 379, 'pra': 379, 'que': 500}, {':': 362, 'para': 496,
'pra': 496}, {'^': 383, 'a': 385, 'eu': 384, 'ia': 268, 'iria': 268, 'me': 338, 'nos': 390, 'nós': 392, 'vai': 268},
{'p': 371, 'para': 499, 'pra': 499, 'que': 504}, {'...': 503, 'me': 505, 'nos': 483, 'p': 371, 'para': 379, 'pra':
379, 'que': 504}, {'^': 464, 'de': 465, 'que': 465}, {'me': 473, 'que': 472}, {'p': 371, 'para': 481, 'pra': 481},
{'me': 509, 'nos': 483, 'p': 371, 'para': 481, 'pra': 481}, {'^': 457, 'me': 473, 'que': 472}, {'de': 338, 'que':
338}, {'<advises>': 487, '<helps3>': 256, '<says>': 258, '<vowed3>': 488, '<wrote3>': 272, '^': 492, 'alerta': 494,
'alertou': 494, 'avisou': 494, 'cobra': 333, 'cobrou': 333, 'coloca': 337, 'deve': 349, 'devem': 349, 'disse': 502,
'diz': 506, 'empurrou': 412, 'encoraja': 412, 'encorajou': 412, 'estimulou': 412, 'fala': 440, 'falou': 502,
'garantiu': 456, 'ia': 507, 'incentiva': 412, 'incentivou': 412, 'insistiu': 508, 'mandou': 510, 'pede': 458, 'pediu':
511, 'poe': 337, 'promete': 456, 'prometeu': 456, 'sugeriu': 508, 'tem': 512, 'tinha': 507, 'têm': 512, 'vai': 338,
'vao': 338}, {'D': 110}, {'...': 514}, {'': (4, 'needs_from_me'), '...': 514}, {'...': 418, '<any_det>': 515, '<my>':
516}, {'<any_det>': 515, '<my>': 516}, {'^': 518}, {'^': 517}, {'^': 517, 'a': 329, 'as': 329, 'da': 519, 'de': 520,
'do': 519, 'o': 329, 'os': 329}, {'<give3>': 11, '<would_give>': 11, 'da': 290, 'diz': 296, 'dá': 290, 'escreve': 296,
'fala': 296, 'liga': 296}, {'...': 497, 'me': 483, 'nos': 483, 'p': 371, 'para': 395, 'pra': 395}, {'...': 503, 'me':
483, 'nos': 483, 'p': 371, 'para': 395, 'pra': 395}, {'me': 483, 'nos': 483, 'p': 371, 'para': 371, 'pra': 371},
{'<advises>': 487, '<helps3>': 256, '<vowed3>': 488, '<wrote3>': 272, '^': 522, 'alerta': 494, 'alertou': 494,
'avisou': 494, 'deve': 349, 'devem': 349, 'disse': 523, 'diz': 524, 'empurrou': 412, 'encoraja': 412, 'encorajou':
412, 'estimulou': 412, 'falou': 523, 'ia': 507, 'incentiva': 412, 'incentivou': 412, 'mandou': 525, 'pede': 458,
'pediu': 458, 'tem': 512, 'tinha': 507, 'têm': 512, 'vai': 338, 'vao': 338}, {'para': 450}, {'se': 527}, {'0': 420,
'<any_det>': 420, '<my>': 110, 'dois': 420, 'duas': 420, 'quatro': 420, 'tres': 420, 'umas': 420, 'uns': 420,
'varias': 420, 'varios': 420}, {'^': 529, 'a': 329, 'as': 329, 'da': 329, 'de': 329, 'do': 329, 'me': 458, 'nos': 458,
'o': 329, 'os': 329, 'que': 427}, {'0': 420, 'dois': 420, 'duas': 420, 'quatro': 420, 'tres': 420, 'umas': 420, 'uns':
420, 'varias': 420, 'varios': 420}, {'^': 457, 'que': 472}, {'^': 391, 'lhe': 333, 'lhes': 333}, {'gente': 533}, {'':
(4, 'needs_from_me'), '<subj>': 16, 'me': 380, 'nao': 381, 'não': 381}, {'^': 535, 'lhe': 333, 'lhes': 333}, {'^':
391, 'a': 534, 'eu': 536, 'nos': 392, 'nós': 392}, {'^': 531, 'me': 532, 'nos': 458, 'que': 537}, {'...': 419,
'<any_det>': 515, '<my>': 516}, {'^': 539}, {'^': 420}, {'<until>': 110, 'D': 110}, {'...': 542}, {'...': 418, '0':
420, '<any_det>': 543, '<my>': 516, 'dois': 420, 'duas': 420, 'quatro': 420, 'tres': 420, 'umas': 420, 'uns': 420,
'varias': 420, 'varios': 420}, {'^': 544}, {'^': 110, 'a': 425, 'eu': 426, 'lhe': 333}, {'^': 517, 'a': 329, 'as':
329, 'da': 540, 'das': 541, 'de': 545, 'do': 540, 'dos': 541, 'o': 329, 'os': 329, 'que': 546}, {'...': 418, '0': 420,
'<any_det>': 420, '<my>': 110, 'dois': 420, 'duas': 420, 'quatro': 420, 'tres': 420, 'umas': 420, 'uns': 420,
'varias': 420, 'varios': 420}, {'^': 16, 'almoce': 0, 'fale': 0, 'jante': 0, 'lhe': 333, 'lhes': 333, 'passe': 0,
'se': 0, 'va': 0, 'venha': 0}, {'gente': 549}, {'a': 550, 'eu': 426}, {'^': 548, 'a': 329, 'as': 329, 'da': 329, 'de':
423, 'do': 329, 'o': 329, 'os': 329, 'que': 551}, {'0': 420, '<any_det>': 420, 'dois': 420, 'duas': 420, 'quatro':
420, 'tres': 420, 'umas': 420, 'uns': 420, 'varias': 420, 'varios': 420}, {'a': 550, 'aparecer': 357, 'eu': 426, 'ir':
357, 'juntar': 358, 'passar': 357, 'ter': 357, 'vinha': 357, 'vir': 357, 'viria': 357}, {'^': 553, 'aparecer': 357,
'de': 359, 'em': 359, 'ir': 357, 'juntar': 358, 'passar': 357, 'que': 554, 'ter': 357, 'vinha': 357, 'vir': 357,
'viria': 357}, {'<my>': 95}, {'<my>': 95, 'a': 556, 'as': 556, 'o': 556, 'os': 556}, {'^': 557}, {'...': 418}, {'^':
559}, {'^': 559, 'de': 560}, {'para': 450, 'pra': 450}, {'compromete': 339, 'comprometeu': 339, 'encarrega': 414,
'ofereceu': 562}, {'a': 433, 'aguardando': 329, 'esperando': 329, 'à': 433}, {'me': 11}, {'<giveinf>': 565, '<inf>':
345, 'assinar': 11, 'confirmar': 11, 'entregar': 11, 'enviar': 11, 'pagar': 11, 'responder': 11}, {'^': 566, 'me':
338, 'nos': 338}, {'de': 567, 'que': 567}, {'comigo': 80, 'me': 80, 'nos': 80}, {'contactar': 80, 'contatar': 80,
'encontrar': 80, 'ligar': 80, 'telefonar': 80}, {'contactar': 569, 'contatar': 569, 'falar': 569, 'ligar': 569, 'me':
570, 'nos': 570, 'telefonar': 569}, {'^': 462, 'me': 349, 'nos': 349}, {'^': 462, 'de': 572, 'ficado': 360, 'que':
572}, {'de': 351, 'que': 351}, {'me': 338, 'nos': 338}, {'de': 575, 'que': 575}, {'<inf>': 11}, {'me': 577, 'nos':
577}, {'e': 578}, {'...': 579}, {'mim': 11, 'nos': 11, 'nós': 11}, {'de': 581}, {'<giveinf>': 265, '<hand_inf>': 11,
'<inf>': 580, 'analisar': 116, 'assinar': 116, 'corrigir': 116, 'dar': 118, 'falar': 582, 'ler': 116, 'olhar': 116,
'rever': 116, 'testar': 116, 'validar': 116, 'ver': 116}, {'^': 583, 'me': 338, 'nos': 338, 'receber': 558, 'ter':
558}, {'<giveinf>': 265, '<hand_inf>': 11, 'analisar': 116, 'assinar': 116, 'corrigir': 116, 'dar': 118, 'ler': 116,
'olhar': 116, 'rever': 116, 'testar': 116, 'validar': 116, 'ver': 116}, {'^': 585, 'me': 338, 'nos': 338, 'ter': 558},
{'melhor': 321}, {'<advises>': 147, '<came3>': 255, '<helps3>': 257, '<opines>': 231, '<says>': 259, '<vowed3>': 264,
'<wants3>': 269, '<wrote3>': 272, '^': 318, 'acha': 327, 'aguarda': 330, 'alertou': 332, 'avisou': 332, 'cobra': 333,
'cobrou': 333, 'coloca': 337, 'compromete': 340, 'comprometeu': 340, 'conta': 341, 'defende': 342, 'deve': 350,
'devem': 351, 'devia': 360, 'disse': 400, 'diz': 407, 'e': 411, 'empurrou': 413, 'encarrega': 415, 'encorajou': 413,
'entende': 342, 'espera': 428, 'esta': 437, 'está': 437, 'fala': 440, 'falou': 441, 'fica': 447, 'ficara': 448,
'ficaram': 449, 'ficou': 454, 'garantiu': 456, 'gostava': 460, 'ia': 466, 'iam': 467, 'incentivou': 413, 'insiste':
470, 'insistiu': 476, 'manda': 479, 'mandou': 485, 'me': 513, 'necessita': 521, 'nos': 526, 'ocupa': 415, 'ofereceu':
528, 'pede': 530, 'pediu': 538, 'pensa': 342, 'pensava': 360, 'poe': 337, 'precisa': 547, 'prefere': 321, 'preferia':
321, 'promete': 456, 'prometeu': 456, 'propoe': 408, 'propos': 408, 'quer': 552, 'queria': 555, 'recebe': 558,
'recebera': 558, 'requer': 561, 'se': 563, 'sugeriu': 508, 'ta': 564, 'tem': 568, 'tentou': 571, 'tera': 558, 'tinha':
573, 'tinham': 574, 'trata': 414, 'têm': 576, 'vai': 584, 'vao': 586, 've': 587, 'é': 411}, {'^': 16, 'que': 137},
{'^': 16, 'e': 589, 'era': 589, 'foi': 589, 'hoje': 589, 'que': 137, 'é': 589}, {'...': 138, '^': 16, 'e': 589, 'era':
589, 'foi': 589, 'hoje': 589, 'que': 137, 'é': 589}, {'<them>': 590, 'N': 591}, {'...': 138, ':': 137}, {'da': 592,
'de': 592, 'dela': 593, 'dele': 593, 'do': 592}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 595}, {'lhe': 596,
'lhes': 596}, {'^': 38, 'lhe': 132, 'lhes': 132}, {'^': 38, 'lhe': 132, 'lhes': 132, 'que': 598}, {'N': 599}, {'a':
600, 'o': 600}, {'<him>': 599}, {'<to>': 600, '^': 38, 'lhe': 599, 'lhes': 599, 'para': 601, 'pra': 602, 'que': 598},
{'encontrar': 80}, {'<see_inf>': 80, 'me': 604}, {'N': 270, 'a': 271, 'me': 272, 'o': 271}, {'me': 29, 'nos': 29},
{'<helps3>': 29}, {'<helps3>': 607, 'me': 608, 'nos': 608}, {'a': 29, 'as': 29, 'lhe': 29, 'o': 29, 'os': 29},
{'<helps3>': 607, '<they>': 609, 'acompanho': 74, 'busco': 74, 'levo': 74, 'me': 608, 'mostro': 610, 'nos': 608,
'vejo': 74}, {'vale': 368}, {'de': 368}, {'em': 368}, {'pensar': 614}, {'e': 368, 'é': 368}, {'melhor': 616}, {'mais':
612, 'melhor': 368, 'nada': 613, 'nao': 368, 'nem': 615, 'não': 368, 'o': 617, 'para': 19, 'pra': 19}, {':': 618},
{'aqui': 148, 'ca': 148, 'com': 160, 'comigo': 148, 'connosco': 148, 'conosco': 148, 'la': 148, 'lá': 148, 'por':
165}, {'meio': 148}, {'seguir': 148}, {'a': 622}, {'tarde': 148}, {'': (23, 'contact'), 'sobremesa': 148}, {'': (23,
'contact'), 'fim': 148, 'final': 148}, {'a': 621, 'ao': 148, 'aqui': 148, 'ca': 148, 'depois': 148, 'em': 148, 'logo':
623, 'mais': 624, 'na': 625, 'no': 626, 'pela': 148, 'pelo': 148, 'tambem': 148}, {'sobremesa': 148}, {'fim': 148,
'final': 148}, {'a': 621, 'atrasada': 148, 'atrasado': 148, 'depois': 148, 'logo': 623, 'mais': 624, 'na': 628, 'no':
629, 'tambem': 148, 'tarde': 148}, {'em': 148, 'no': 148, 'online': 148, 'pelo': 148, 'por': 148, 'remoto': 148},
{'se': 631}, {'a': 621, 'depois': 148, 'em': 148, 'logo': 623, 'mais': 624, 'na': 628, 'no': 626, 'online': 148,
'pelo': 148, 'por': 148, 'remoto': 148, 'tambem': 148}, {'escritorio': 135}, {'casa': 135}, {'D': 29, 'em': 635},
{'comigo': 135}, {'D': 29, 'ao': 634, 'aqui': 636, 'ca': 135, 'ter': 637}, {'ca': 148, 'em': 148, 'la': 148, 'lá':
148, 'no': 148, 'online': 148, 'pelo': 148, 'por': 148, 'remoto': 148, 'tambem': 148}, {'ca': 148, 'la': 148, 'lá':
148, 'tambem': 148}, {'$$': 29}, {'$$': 29, 'tambem': 641}, {'se': 642}, {'a': 621, 'depois': 148, 'logo': 623,
'mais': 624, 'na': 628, 'no': 629, 'tambem': 148}, {'se': 644}, {'lugar': 137}, {'meu': 646}, {'ao': 148, 'aqui': 148,
'ca': 148, 'com': 160, 'comigo': 148, 'connosco': 148, 'conosco': 148, 'em': 148, 'la': 148, 'lá': 148, 'na': 148,
'no': 148, 'pela': 148, 'pelo': 148, 'por': 165}, {'ao': 148, 'aqui': 148, 'ca': 148, 'em': 148, 'na': 148, 'no': 148,
'pela': 148, 'pelo': 148}, {'<giveinf>': 38}, {'^': 650}, {'^': 650, 'lhe': 651}, {'^': 650, 'eu': 652, 'lhe': 651},
{'para': 653, 'pra': 653, 'que': 653}, {'me': 654, 'para': 653, 'pra': 653, 'que': 653}, {'avisou': 148, 'contou':
148, 'disse': 148, 'ligou': 148}, {'me': 656}, {'conectou': 631}, {'estava': 640, 'estavam': 640, 'vai': 642, 'vem':
642, 'vêm': 642}, {'': (23, 'contact'), 'aqui': 148, 'ca': 148, 'com': 160, 'comigo': 148, 'connosco': 148, 'conosco':
148, 'la': 148, 'lá': 148, 'por': 165}, {'$$': 29, 'D': 29, 'ao': 634, 'aqui': 636, 'ca': 135, 'tambem': 641, 'ter':
637}, {'...': 619, ':': 618, 'apareceram': 620, 'apareceu': 627, 'chegou': 630, 'conectou': 632, 'entrou': 633,
'estara': 638, 'estava': 639, 'estavam': 640, 'esteve': 620, 'estiveram': 620, 'junta': 643, 'juntam': 643, 'juntou':
645, 'ligou': 632, 'no': 647, 'passara': 638, 'passaram': 648, 'passou': 649, 'pediu': 655, 'que': 657, 'quem': 657,
'se': 658, 'tambem': 659, 'vai': 642, 'vao': 642, 'veio': 660, 'vem': 661, 'vieram': 660, 'vira': 638, 'virao': 638,
'virá': 638, 'vêm': 661}, {'ela': 38, 'elas': 38, 'ele': 38, 'eles': 38}, {'lha': 38, 'lhas': 38, 'lhe': 38, 'lhes':
38, 'lho': 38, 'lhos': 38, 'p': 663, 'para': 663, 'pra': 663}, {'lha': 38, 'lhas': 38, 'lhe': 38, 'lhes': 38, 'lho':
38, 'lhos': 38}, {'N': 38, 'ela': 38, 'elas': 38, 'ele': 38, 'eles': 38}, {'a': 666, 'ao': 666, 'lha': 38, 'lhas': 38,
'lhe': 38, 'lhes': 38, 'lho': 38, 'lhos': 38, 'p': 666, 'para': 666, 'pra': 666, 'à': 666}, {'a': 666, 'ao': 666, 'p':
666, 'para': 666, 'pra': 666, 'à': 666}, {'<give1>': 664, '<give1_pra>': 38, '<give3>': 273, 'arranja': 287,
'arranjo': 665, 'conserta': 287, 'conserto': 665, 'corrijo': 665, 'da': 292, 'dara': 293, 'deixo': 665,
'desaconselha': 16, 'desaconselhou': 16, 'devolvo': 667, 'diz': 297, 'dou': 668, 'dá': 292, 'edito': 665, 'escreve':
297, 'faco': 668, 'faz': 301, 'gravo': 665, 'guardo': 665, 'imprimo': 665, 'instala': 287, 'instalo': 665, 'levo':
665, 'liga': 297, 'ligo': 668, 'me': 304, 'monta': 287, 'mostro': 668, 'passo': 668, 'pinta': 287, 'poe': 305,
'redijo': 665, 'telefona': 297, 'tem': 311, 'tera': 311, 'traduzo': 665, 'trago': 665, 'volta': 317, 'voltara': 317},
{'<give1>': 38}, {'': (7, 'waiting'), '<of>': 34}, {'': (15, 'gave:intro')}, {'^': 672}, {'^': 672, 'um': 673, 'uma':
673}, {'las': 674, 'los': 674}, {'que': 0}, {'me': 676, 'que': 0}, {'dela': 11, 'dele': 11}, {'lado': 678}, {'do':
679}, {'esta': 680, 'está': 680}, {'<imperative>': 16, '<inf>': 16, '<subj>': 16, 'nao': 16, 'não': 16}, {'^': 682},
{',': 683}, {',': 683, 'e': 684, 'era': 684, 'foi': 684, 'é': 684}, {'N': 685}, {'da': 686, 'dela': 685, 'dele': 685,
'do': 686}, {'papo': 148}, {'': (14, 'together'), '<we3>': 148, 'encontra': 29, 'fala': 29, 've': 29}, {'casa': 29},
{'encontrar': 29, 'reunir': 29}, {'encontrar': 29}, {'com': 29, 'reuniao': 29, 'reunião': 29, 'um': 29, 'uma': 29},
{'<see_inf>': 29, 'a': 690, 'encontrar': 607, 'falar': 181, 'me': 691, 'nos': 692, 'ter': 693}, {'almoca': 29,
'almocou': 148, 'bateu': 688, 'conversou': 148, 'discutiu': 148, 'falou': 148, 'foi': 148, 'janta': 29, 'jantou': 148,
'saiu': 148, 'se': 689, 'toma': 29, 'tomou': 148, 'vai': 694, 'viu': 148}, {'avisar': 677, 'contar': 677, 'dizer':
677}, {'e': 589, 'era': 589, 'foi': 589, 'é': 589}, {'conselho': 697, 'dica': 697, 'recomendacao': 697, 'sugestao':
697}, {'hora': 80}, {'se': 27}, {'^': 670, 'aguardar': 671, 'apresenta': 675, 'apresentá': 675, 'avisar': 677, 'bola':
681, 'conselho': 687, 'contar': 677, 'dica': 687, 'dizer': 677, 'espera': 249, 'esperar': 671, 'gente': 695, 'me':
696, 'opiniao': 687, 'palpite': 687, 'quais': 0, 'qual': 0, 'recado': 687, 'seu': 698, 'sua': 698, 'sugestao': 687,
'ultima': 699, 'ver': 700}, {'de': 148}, {'<see_inf>': 148}, {'de': 703}, {'minha': 38}, {'que': 27}, {'': (14,
'together')}, {'me': 707}, {'a': 148, 'ao': 148, 'na': 148, 'no': 148, 'à': 148}, {'N': 709}, {'': (23, 'contact'),
'a': 710, 'o': 710}, {'': (20, 'gave:referral')}, {'^': 712}, {'<pro>': 713}, {'<good>': 714, '<pro>': 713}, {'minha':
715}, {'minhas': 715}, {'que': 595}, {'meu': 715}, {'meus': 715}, {'<any_det>': 715, 'a': 716, 'as': 717, 'em': 718,
'o': 719, 'os': 720, 'para': 718, 'pra': 718, 'que': 595}, {'N': 721}, {'a': 595}, {'N': 723, 'a': 595, 'minha': 715},
{'em': 718, 'para': 718, 'pra': 718, 'que': 595}, {'<him>': 725}, {'N': 723, 'a': 595}, {'': (9, 'told'), 'minha':
715}, {'': (9, 'told'), '<any_det>': 715, 'a': 728, 'as': 717, 'em': 718, 'o': 719, 'os': 720, 'para': 718, 'pra':
718, 'que': 595}, {'N': 723, 'a': 595, 'meu': 715}, {'<any_det>': 715, 'a': 716, 'as': 717, 'o': 719, 'os': 720},
{'N': 731}, {'<him>': 721, 'a': 732, 'o': 732, 'que': 595}, {'<him>': 721, 'que': 595}, {'<any_det>': 715, '<to>':
722, 'a': 724, 'as': 717, 'com': 726, 'em': 718, 'la': 727, 'lhe': 729, 'lhes': 729, 'lo': 727, 'o': 730, 'os': 720,
'para': 733, 'pra': 734, 'que': 595}, {'^': 38, 'lhe': 132}, {'eu': 736}, {'que': 737}, {'': (10, 'thanks')}, {'':
(10, 'thanks'), '<to>': 739}, {'<seen1>': 80}, {'cumprimentei': 80, 'felicitei': 80, 'parabenizei': 80}, {'me': 80},
{'': (0, 'missed'), '<see_inf>': 80, 'encontrar': 743, 'me': 604}, {'a': 744}, {'parabens': 80}, {'lhe': 746, 'os':
746, 'parabens': 80}, {'para': 744, 'pra': 744}, {'': (0, 'missed'), 'ainda': 80, 'nada': 80, 'os': 746, 'parabens':
80}, {'dei': 749, 'desejei': 749, 'disse': 749, 'escrevi': 749, 'falei': 749, 'liguei': 749, 'mandei': 749,
'respondi': 749, 'telefonei': 749}, {'a': 34, 'as': 34, 'o': 34, 'os': 34}, {'^': 751}, {'^': 751, 'ainda': 752},
{'de': 744}, {'como': 744, 'tempo': 754}, {'<clitic>': 741, '<seen1>': 80, 'a': 742, 'as': 742, 'cheguei': 745,
'consegui': 744, 'conseguimos': 744, 'dei': 747, 'desejei': 747, 'deu': 748, 'lhe': 750, 'lhes': 750, 'mandei': 747,
'o': 742, 'os': 742, 'pude': 744, 'recebi': 753, 'tive': 755}, {'nao': 756, 'não': 756}, {'': (17, 'gave:knowledge')},
{'^': 758}, {'a': 759, 'com': 759, 'em': 759, 'na': 759, 'no': 759}, {'...': 760, '^': 758, 'a': 759, 'com': 759,
'em': 759, 'na': 759, 'no': 759}, {'<them>': 760, 'N': 761}, {'<them>': 760, 'N': 761, 'a': 762, 'o': 762}, {'<them>':
760, 'N': 761, 'a': 759, 'com': 759, 'na': 759, 'no': 759}, {'^': 758, 'a': 759, 'com': 759, 'na': 759, 'no': 759},
{'<them>': 760, 'N': 761, 'a': 764, 'la': 765, 'lo': 765, 'o': 764}, {'e': 135, 'sera': 135, 'é': 135}, {'...': 767},
{'N': 234}, {'da': 769, 'de': 769, 'do': 769}, {'...': 770}, {'<any_det>': 771}, {'da': 80, 'de': 80, 'do': 80},
{'atras': 773}, {'^': 169, 'animo': 170, 'apoio': 170, 'coragem': 170, 'forca': 170}, {'^': 169, 'animo': 170,
'apoio': 170, 'coragem': 170, 'forca': 170, 'lhe': 775, 'lhes': 775}, {'animar': 776, 'dar': 776}, {'a': 777}, {'em':
27, 'que': 27, 'se': 27}, {'pensar': 779}, {'a': 780, 'atras': 773, 'pensando': 779}, {'a': 170, 'as': 170, 'o': 170,
'os': 170}, {'<see_inf>': 29}, {'de': 783, 'para': 783, 'por': 783}, {'': (13, 'talk'), '<they>': 0}, {'que': 785},
{'N': 595}, {'a': 787, 'o': 787}, {'<to>': 787, 'para': 788}, {'da': 209, 'de': 209, 'do': 209}, {'parece': 0},
{'inves': 790, 'que': 791}, {'o': 148}, {'N': 148}, {'N': 148, 'a': 794, 'o': 794}, {'a': 794, 'ca': 795, 'la': 795,
'lá': 795, 'o': 794, 'tambem': 795}, {'N': 673}, {'N': 673, 'a': 797, 'ao': 797, 'com': 797, 'e': 797, 'à': 797},
{'N': 798}, {'...': 767, ':': 799}, {'N': 673, 'a': 797, 'o': 797}, {'a': 797, 'o': 797}, {'<to>': 797, 'com': 801,
'e': 801, 'para': 802}, {'N': 803}, {'<to>': 797, 'com': 801, 'e': 801}, {'N': 805}, {'N': 805, 'a': 806, 'o': 806},
{'mail': 807}, {'e': 808, 'email': 807, 'linkedin': 807, 'mail': 807, 'whatsapp': 807}, {'N': 803, 'a': 804, 'lhe':
801, 'lhes': 801, 'o': 804, 'pelo': 809, 'por': 809, 'via': 809}, {'as': 674, 'os': 674}, {'^': 233, 'a': 234, 'ao':
234, 'da': 234, 'dela': 234, 'dele': 234, 'do': 234, 'à': 234}, {'desempenho': 812}, {'^': 233, 'a': 234, 'anual':
812, 'ao': 234, 'da': 234, 'de': 813, 'dela': 234, 'dele': 234, 'do': 234, 'trimestral': 812, 'à': 234}, {'N': 803,
'avaliacao': 814, 'devolutiva': 814, 'feedback': 814}, {'outro': 673}, {'ao': 816}, {'outra': 673}, {'a': 818, 'à':
818}, {'^': 672, 'dois': 673, 'duas': 673, 'um': 817, 'uma': 819}, {'N': 673, 'avaliacao': 814, 'devolutiva': 814,
'feedback': 814}, {'avaliacao': 814, 'devolutiva': 814, 'feedback': 814}, {'N': 673, 'a': 821, 'o': 821, 'um': 822,
'uma': 822}, {'N': 803, 'a': 815, 'as': 820, 'lhe': 823, 'lhes': 801, 'o': 815, 'os': 820, 'pelo': 809, 'por': 809,
'um': 822, 'uma': 822, 'via': 809}, {'<to>': 713, '^': 712}, {'cliente': 825, 'contacto': 825, 'contato': 825, 'lead':
825}, {'um': 826}, {'lhe': 827, 'um': 826}, {'quais': 0, 'qual': 0}, {'a': 286, 'as': 286, 'o': 286, 'os': 286},
{'<give3>': 830, '<hand3>': 830, '<send3>': 830, 'acaba': 830, 'sobe': 830}, {'^': 831}, {'': (13, 'talk'), '^': 831},
{'q': 832, 'que': 833}, {'^': 670}, {'^': 670, 'lhe': 835}, {'^': 670, 'eu': 836, 'lhe': 835}, {'que': 837}, {'<do1>':
38, 'leio': 38, 'olho': 38, 'penso': 38, 'resolvo': 38, 'vejo': 38}, {'^': 839}, {'^': 839, 'eu': 840, 'lhe': 840},
{'<do1>': 38, '<give1>': 38, 'leio': 38, 'olho': 38, 'penso': 38, 'resolvo': 38, 'vejo': 38}, {'^': 842, 'lhe': 835},
{'^': 842}, {'^': 842, 'eu': 843, 'lhe': 844}, {'<to>': 787, 'lhe': 838, 'q': 841, 'que': 845}, {'me': 331, 'nos':
331, 'q': 832, 'que': 832}, {'': (22, 'gave:volunteering')}, {'^': 848}, {'alimentos': 849}, {'alimentar': 849, 'de':
850}, {'': (23, 'contact'), 'um': 688}, {'um': 688}, {'': (23, 'contact'), '<drink>': 29}, {'um': 854, 'uma': 148,
'umas': 148, 'uns': 148}, {'um': 148, 'uma': 148, 'umas': 148, 'uns': 148}, {'<drink>': 29}, {'um': 857}, {'contacto':
673, 'contato': 673}, {'em': 859}, {'N': 860}, {'N': 860, 'a': 861, 'o': 861}, {'com': 801}, {'contacto': 863,
'contato': 863}, {'com': 862, 'e': 862, 'em': 864}, {'N': 865}, {'N': 865, 'a': 866, 'o': 866}, {'N': 739}, {'<to>':
868, 'N': 739}, {'a': 710, 'o': 710}, {'me': 132}, {'caixa': 80, 'voicemail': 80}, {'a': 872, 'o': 872}, {'ao': 872,
'na': 872, 'no': 872, 'para': 873, 'pra': 872, 'pro': 872}, {'mensagens': 80}, {'de': 875, 'postal': 80}, {'c': 148,
'com': 148}, {'a': 713, 'ao': 713, 'da': 713, 'do': 713, 'para': 713, 'pra': 713, 'à': 713}, {'recomendacao': 878},
{'de': 879}, {'atendida': 80}, {'...': 767, 'nao': 881, 'não': 881, 'perdida': 80}, {'atendidas': 80}, {'nao': 883,
'não': 883, 'perdidas': 80}, {'<any_det>': 13}, {'^': 885}, {'me': 886}, {'<date>': 80}, {'a': 888, 'ao': 888, 'o':
888, 'à': 888}, {'tarde': 889}, {'^': 758, 'em': 849, 'na': 849, 'no': 849}, {'N': 891}, {'a': 892, 'o': 892}, {'com':
862, 'e': 862}, {'N': 894}, {'dia': 148}, {'em': 896}, {'N': 894, 'papo': 897}, {'N': 894, 'a': 895, 'o': 898},
{'contacto': 103, 'contato': 103}, {'em': 900}, {'N': 901}, {'N': 901, 'a': 902, 'o': 902}, {'com': 801, 'e': 801},
{'N': 904}, {'N': 904, 'a': 905, 'o': 905}, {'contacto': 906, 'contato': 906}, {'N': 865, 'a': 866, 'em': 907, 'o':
866}, {'<paper>': 233, '<rehearsed>': 233}, {'a': 909, 'as': 909, 'o': 909, 'os': 909}, {'^': 910}, {'<review_inf>':
911}, {'<review_inf>': 911, 'a': 912}, {'N': 913, 'gente': 707}, {'N': 913}, {'N': 913, 'a': 914, 'o': 915, 'saudade':
80}, {'<inf>': 29}, {'D': 917, 'de': 917, 'para': 917, 'pra': 917, 'um': 917, 'uma': 917}, {'N': 918}, {'N': 918, 'a':
919, 'o': 919}, {'<give3>': 11}, {'^': 921}, {'<they>': 922}, {':': 923, 'D': 917, 'de': 917, 'para': 917, 'pra': 917,
'um': 917, 'uma': 917}, {'N': 924}, {'N': 924, 'a': 925, 'ela': 651, 'ele': 651, 'o': 925}, {'^': 650, 'almocar': 29,
'encontrar': 29, 'jantar': 29, 'nos': 246, 'tomar': 29}, {'': (5, 'mine'), '<giveinf>': 38}, {'^': 928, 'lhe': 132},
{'eu': 929}, {'c': 920, 'com': 926, 'de': 927, 'que': 930}, {'eu': 651}, {'c': 920, 'com': 926, 'de': 927, 'que':
932}, {'0': 27, 'anos': 27, 'cinquenta': 27, 'noventa': 27, 'oitenta': 27, 'quarenta': 27, 'sessenta': 27, 'setenta':
27, 'trinta': 27, 'vinte': 27}, {'<any_det>': 771, '<to>': 787, 'para': 788}, {'com': 148, 'um': 148, 'uma': 148},
{'a': 794, 'o': 794}, {'^': 189}, {'<any_det>': 184}, {'...': 938, '^': 939}, {'N': 940}, {'experiencia': 759},
{'minha': 942}, {'^': 939}, {'N': 944}, {'a': 945, 'o': 945}, {'a': 941, 'o': 941}, {'...': 938}, {'N': 948}, {'<to>':
941, '^': 939, 'a': 943, 'com': 946, 'lhe': 944, 'lhes': 944, 'minha': 942, 'para': 947, 'pra': 949, 'pro': 949},
{'a': 132, 'em': 132}, {'N': 951}, {'N': 951, 'a': 952, 'o': 952}, {'a': 38, 'com': 953}, {'me': 954}, {'^': 758, 'a':
759, 'ao': 759, 'aos': 759, 'as': 759, 'de': 759, 'em': 759, 'na': 759, 'no': 759, 'para': 759, 'pra': 759, 'sobre':
759, 'à': 759, 'às': 759}, {'<course>': 956}, {'a': 957, 'o': 957, 'um': 957, 'uma': 957}, {'a': 797, 'ao': 797,
'com': 802, 'e': 802, 'à': 797}, {'N': 959}, {'a': 960, 'o': 960, 'pelo': 809, 'por': 809, 'via': 809}, {'<date>': 29,
'nossa': 30, 'nosso': 30}, {'<date>': 29, 'a': 962, 'nossa': 30, 'nosso': 30, 'o': 962}, {'<date>': 29, '<to>': 787,
'a': 962, 'nossa': 30, 'nosso': 30, 'o': 962, 'para': 788}, {'N': 148, 'a': 794, 'isso': 795, 'o': 794}, {'<date>':
29, 'a': 962, 'me': 965, 'nos': 965, 'nossa': 30, 'nosso': 30, 'o': 962, 'q': 832, 'que': 832}, {'devia': 16, 'devo':
16}, {'pensar': 16}, {'ideal': 16, 'melhor': 16}, {'<should>': 16, 'e': 225, 'ha': 372, 'mais': 322, 'nao': 967,
'nem': 968, 'não': 967, 'o': 969, 'é': 225}, {'^': 970}, {'<should>': 16, 'e': 225, 'o': 225, 'é': 225}, {'^': 972},
{'gente': 973}, {',': 971, '^': 972, 'a': 974, 'eu': 973}, {',': 971}, {'N': 975}, {'<them>': 975, 'N': 976, 'a': 977,
'o': 977}, {',': 683, '^': 16, 'que': 137}, {',': 683, 'e': 979, 'era': 979, 'foi': 979, 'é': 979}, {'N': 685, 'dia':
137}, {'da': 686, 'dela': 980, 'dele': 980, 'do': 981}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 983, 'o': 983},
{'que': 759}, {'como': 759, 'por': 985, 'porque': 759}, {'N': 986}, {'a': 787, 'ela': 986, 'ele': 986, 'o': 787},
{'N': 986, 'ela': 986, 'ele': 986}, {'<to>': 787, 'a': 987, 'ao': 987, 'como': 759, 'lhe': 986, 'lhes': 986, 'para':
988, 'por': 985, 'porque': 759, 'pra': 989, 'pro': 987, 'à': 987}, {'me': 965, 'nos': 965}, {'a': 727, 'la': 727,
'lo': 727, 'o': 727}, {'D': 148, 'ao': 148, 'com': 148, 'na': 148, 'no': 148, 'sobre': 148}, {'D': 148, 'ao': 148,
'boa': 993, 'com': 148, 'longa': 993, 'na': 148, 'no': 148, 'rapida': 993, 'sobre': 148, 'tensa': 993}, {'a': 29,
'para': 29, 'pra': 29}, {'me': 995, 'nos': 995}, {'voz': 80}, {'de': 997}, {'<any_det>': 771, 'lhe': 234, 'lhes':
234}, {'vermelha': 849}, {'nos': 148}, {'c': 148, 'com': 148, 'na': 148, 'no': 148}, {'c': 148, 'com': 148, 'me':
1002, 'na': 148, 'no': 148}, {'N': 713}, {'<him>': 713}, {'<to>': 1004, 'para': 1005, 'pra': 1005, 'pro': 1004},
{'...': 1006, '^': 712}, {'da': 1007, 'das': 713, 'de': 1007, 'do': 1007, 'dos': 713}, {'da': 713, 'de': 713, 'do':
713}, {'<reach_noun>': 1008, 'contacto': 1009, 'contato': 1009, 'email': 1009, 'nome': 1009, 'numero': 1009,
'telefone': 1009}, {'<to>': 234, '^': 233, 'no': 234}, {'da': 713, 'das': 713, 'de': 713, 'do': 713, 'dos': 713},
{'<reach_noun>': 1012, 'contacto': 1009, 'contato': 1009, 'email': 1009, 'nome': 1009, 'numero': 1009, 'telefone':
1009}, {'meu': 184, 'meus': 184, 'minha': 184, 'minhas': 184, 'nossa': 184, 'nosso': 184}, {'<any_det>': 189, 'a':
1014, 'as': 1014, 'meu': 184, 'meus': 184, 'minha': 184, 'minhas': 184, 'nossa': 184, 'nosso': 184, 'o': 1014, 'os':
1014}, {'meu': 938, 'meus': 938, 'minha': 938, 'minhas': 938, 'nossa': 938, 'nosso': 938}, {'<any_det>': 1013, '^':
1015, 'a': 1016, 'as': 1016, 'meu': 938, 'meus': 938, 'minha': 938, 'minhas': 938, 'nossa': 938, 'nosso': 938, 'o':
1016, 'os': 1016}, {'N': 1017}, {'a': 234, 'ao': 234, 'da': 234, 'do': 234, 'na': 234, 'no': 234, 'sobre': 234, 'à':
234}, {'comentarios': 1019, 'feedback': 1019, 'notas': 1019, 'opiniao': 1019, 'parecer': 1019, 'visao': 1019},
{'<feedback_noun>': 1011, 'comentarios': 1019, 'feedback': 1019, 'notas': 1019, 'opiniao': 1019, 'parecer': 1019,
'visao': 1019}, {'<course>': 956, 'avaliacao': 814, 'devolutiva': 814, 'feedback': 814, 'meu': 1020, 'meus': 1020,
'minha': 1021, 'minhas': 1020}, {'<to>': 234, '^': 233, 'no': 234, 'sobre': 234}, {'^': 233, 'a': 234, 'ao': 234,
'na': 234, 'no': 234, 'sobre': 234, 'à': 234}, {'<feedback_noun>': 1023, 'correcoes': 1024, 'dicas': 1024, 'pitacos':
1024, 'toques': 1024}, {'<to>': 170, '^': 169}, {'comentarios': 1019, 'correcoes': 1024, 'dicas': 1024, 'feedback':
1019, 'notas': 1019, 'opiniao': 1019, 'parecer': 1019, 'pitacos': 1024, 'toques': 1024, 'visao': 1019}, {'parabens':
1026}, {'animo': 1026, 'apoio': 1026, 'forca': 1026, 'meu': 1020, 'meus': 1020, 'minha': 1020, 'minhas': 1027, 'os':
1028, 'parabens': 1026}, {'<feedback_noun>': 1023}, {'cara': 1003, 'caras': 1003}, {'a': 1014, 'as': 1014, 'meu': 184,
'meus': 184, 'minha': 184, 'minhas': 184, 'nossa': 184, 'nosso': 184, 'o': 1014, 'os': 1014}, {'<feedback_noun>':
1023, 'animo': 170, 'apoio': 170, 'coragem': 170, 'forca': 170}, {'animo': 170, 'apoio': 170, 'coragem': 170, 'forca':
170}, {'abraco': 170, 'animo': 170, 'apoio': 170, 'avaliacao': 814, 'coragem': 170, 'devolutiva': 814, 'feedback':
814, 'forca': 170}, {'de': 1030}, {'^': 758, 'a': 759, 'ao': 759, 'com': 759, 'na': 759, 'no': 759, 'à': 759},
{'avaliacao': 814, 'data': 1036, 'devolutiva': 814, 'feedback': 814, 'forca': 1037, 'mao': 1037, 'maozinha': 1037},
{'<any_det>': 1013, '<feedback_noun>': 1011, '^': 1032, 'a': 822, 'algumas': 1030, 'alguns': 1030, 'animo': 1026,
'apoio': 1026, 'bastante': 1033, 'coragem': 170, 'forca': 1026, 'imenso': 1030, 'imensos': 1030, 'moral': 170,
'muita': 1034, 'muito': 1033, 'o': 822, 'os': 1028, 'parabens': 1026, 'um': 1035, 'uma': 1038, 'umas': 1030, 'uns':
1030, 'varias': 1030, 'varios': 1030}, {'data': 1036}, {'<any_det>': 1013, '^': 1032, 'algumas': 1030, 'alguns': 1030,
'animo': 170, 'apoio': 170, 'bastante': 1033, 'coragem': 170, 'forca': 170, 'imenso': 1030, 'imensos': 1030, 'muita':
1034, 'muito': 1033, 'um': 1034, 'uma': 1040, 'umas': 1030, 'uns': 1030, 'varias': 1030, 'varios': 1030},
{'<where_to>': 123, '^': 122, 'com': 123, 'no': 123}, {'forca': 170}, {'<course>': 956, 'avaliacao': 814,
'devolutiva': 814, 'feedback': 814, 'meu': 1021, 'meus': 1020, 'minha': 1020, 'minhas': 1020}, {'<feedback_noun>':
1011, 'comentarios': 1019, 'correcoes': 1024, 'dicas': 1024, 'feedback': 1019, 'notas': 1019, 'opiniao': 1019,
'parecer': 1019, 'pitacos': 1024, 'toques': 1024, 'visao': 1019}, {'animo': 1026, 'apoio': 1026, 'forca': 1026, 'meu':
1020, 'meus': 1045, 'minha': 1020, 'minhas': 1020, 'os': 1028, 'parabens': 1026}, {'<reach_noun>': 1012},
{'<any_det>': 1047, '^': 1032}, {'<any_det>': 1047, '^': 1015, 'a': 1016, 'as': 1016, 'meu': 938, 'meus': 938,
'minha': 938, 'minhas': 938, 'nossa': 938, 'nosso': 938, 'o': 1016, 'os': 1016}, {'N': 1049}, {'<him>': 1048, 'a':
1050, 'o': 1050}, {'<him>': 1048}, {'': (23, 'contact'), 'casa': 148}, {'a': 1053, 'ao': 148, 'ate': 148, 'em': 148,
'la': 148, 'lá': 148, 'na': 148, 'no': 148, 'à': 148}, {'<course>': 956, '<feedback_noun>': 1011, 'abraco': 170,
'avaliacao': 814, 'chegada': 1054, 'devolutiva': 814, 'escapadinha': 1054, 'feedback': 814, 'passada': 1054,
'pulinho': 1054, 'pulo': 1054, 'saltinho': 1054, 'salto': 1054, 'toque': 232}, {'<him>': 713, 'N': 713}, {'da': 1056,
'do': 1056, 'pela': 1056, 'pelo': 1056, 'por': 1056}, {'<course>': 956, '<feedback_noun>': 1011, 'avaliacao': 814,
'chegada': 1054, 'data': 1036, 'devolutiva': 814, 'escapadinha': 1054, 'feedback': 814, 'forca': 1037, 'mao': 1037,
'maozinha': 1037, 'palavra': 1057, 'palavrinha': 1057, 'passada': 1054, 'pulinho': 1054, 'pulo': 1054, 'saltinho':
1054, 'salto': 1054}, {'<any_det>': 1010, '<feedback_noun>': 1011, '<to>': 1018, 'a': 1022, 'algumas': 1025, 'alguns':
1025, 'animo': 1026, 'apoio': 1026, 'as': 1029, 'bastante': 1030, 'boleia': 148, 'carona': 148, 'coragem': 170, 'de':
1031, 'forca': 1026, 'imenso': 1030, 'imensos': 1030, 'lhe': 1039, 'lhes': 1041, 'mentoria': 1042, 'mentorias': 1042,
'mentoring': 1042, 'meu': 1020, 'meus': 1027, 'minha': 1020, 'minhas': 1020, 'moral': 170, 'muita': 1043, 'muito':
1030, 'o': 1044, 'os': 1046, 'para': 1051, 'parabens': 1026, 'pra': 1052, 'um': 1055, 'uma': 1058, 'umas': 1025,
'uns': 1025, 'varias': 1030, 'varios': 1030}, {'comigo': 38}, {'para': 209, 'pra': 209}, {'isso': 1061, 'para': 209,
'pra': 209}, {'<any_det>': 184, 'a': 1014, 'as': 1014, 'meu': 184, 'meus': 184, 'minha': 184, 'minhas': 184, 'nossa':
184, 'nosso': 184, 'o': 1014, 'os': 1014}, {'<any_det>': 1047, '^': 1063}, {'N': 1064}, {'^': 184}, {'N': 1066},
{'<him>': 1066}, {'<him>': 1066, 'N': 1066}, {'<to>': 1067, 'para': 1068, 'pra': 1069, 'pro': 1067}, {'...': 1070,
'comentarios': 1019, 'feedback': 1019, 'notas': 1019, 'opiniao': 1019, 'parecer': 1019, 'visao': 1019}, {'...': 1070},
{'meu': 1071, 'meus': 1071, 'minha': 1071, 'minhas': 1071, 'nossa': 1072, 'nosso': 1072}, {'<any_det>': 1047, '^':
1063, 'algumas': 1030, 'alguns': 1030, 'bastante': 1030, 'imenso': 1030, 'imensos': 1030, 'muito': 1030, 'uma': 1040,
'umas': 1030, 'uns': 1030, 'varias': 1030, 'varios': 1030}, {'na': 80}, {'<him>': 1064, 'a': 1065, 'o': 1065},
{'<him>': 1064}, {'': (0, 'missed'), 'na': 80}, {'data': 1036, 'mensagem': 1075}, {'<any_det>': 1047, '<to>': 1065,
'a': 1073, 'algumas': 1030, 'alguns': 1030, 'as': 1073, 'bastante': 1030, 'imenso': 1030, 'imensos': 1030, 'lhe':
1074, 'lhes': 1074, 'mensagem': 1075, 'meu': 1071, 'meus': 1071, 'minha': 1071, 'minhas': 1071, 'muito': 1030,
'nossa': 1072, 'nosso': 1072, 'o': 1073, 'os': 1073, 'para': 1076, 'pra': 1077, 'recado': 1078, 'uma': 1079, 'umas':
1030, 'uns': 1030, 'varias': 1030, 'varios': 1030}, {'espera': 80}, {'visto': 80}, {'voz': 148}, {'de': 1083},
{'<letter>': 148, 'nota': 1084}, {'mao': 80}, {'tampa': 80}, {'<any_det>': 1085, '<letter>': 148, 'a': 1081, 'na':
1086, 'nota': 1084, 'pendurada': 80, 'pendurado': 80, 'plantada': 80, 'plantado': 80, 'tampa': 80, 'uma': 1087, 'à':
1081}, {'vacuo': 80}, {'a': 1081, 'em': 1082, 'esperando': 80, 'me': 1088, 'na': 1086, 'no': 1089, 'pendurada': 80,
'pendurado': 80, 'plantada': 80, 'plantado': 80, 'à': 1081}, {'animo': 1026, 'apoio': 1026, 'forca': 1026, 'os': 1028,
'parabens': 1026}, {'abraco': 170, 'animo': 170, 'apoio': 170, 'coragem': 170, 'forca': 170}, {'animo': 1026, 'apoio':
1026, 'bastante': 1034, 'coragem': 170, 'forca': 1026, 'moral': 170, 'muita': 1034, 'muito': 1034, 'os': 1028,
'parabens': 1026, 'um': 1092}, {'animo': 170, 'apoio': 170, 'bastante': 1034, 'coragem': 170, 'forca': 170, 'muita':
1034, 'muito': 1034, 'um': 1034}, {'<course>': 956, 'abraco': 170}, {'a': 957, 'animo': 1026, 'apoio': 1026, 'as':
1091, 'coragem': 170, 'forca': 1026, 'lhe': 1093, 'lhes': 1094, 'mentoria': 1042, 'mentorias': 1042, 'mentoring':
1042, 'moral': 170, 'muita': 1043, 'o': 957, 'os': 1091, 'parabens': 1026, 'um': 1095, 'uma': 957}, {'de': 785, 'que':
785}, {'sorte': 170}, {'boa': 1098}, {'boa': 1098, 'lhe': 1099}, {'chamada': 148}, {'a': 1101, 'agora': 148, 'c': 148,
'com': 148}, {'<tip>': 138}, {'^': 16, 'de': 137, 'para': 137, 'que': 137}, {'conselho': 1104, 'dica': 1104,
'sugestao': 1104, 'toque': 1104}, {'forca': 1037, 'mao': 1037, 'maozinha': 1037}, {'uma': 1106}, {'...': 1103,
'<any_det>': 1105, 'a': 1081, 'na': 1086, 'pendurada': 80, 'pendurado': 80, 'plantada': 80, 'plantado': 80, 'tampa':
80, 'uma': 1087, 'à': 1081}, {'bolo': 80, 'cano': 80}, {'tras': 80}, {'...': 1103, '<any_det>': 1105, 'bolo': 80,
'furo': 80, 'lhe': 1107, 'me': 1108, 'o': 1109, 'para': 1110, 'pra': 1110, 'um': 1109, 'uma': 1106}, {'<see_inf>':
27}, {'<see_inf>': 27, 'aparecer': 357, 'de': 359, 'em': 359, 'ir': 357, 'juntar': 358, 'passar': 357, 'que': 359,
'ter': 357, 'vinha': 357, 'vir': 357, 'viria': 357}, {'': (5, 'mine'), 'N': 38}, {'los': 103}, {'N': 103}, {'N': 103,
'a': 1116, 'o': 1116}, {'a': 1116, 'ao': 1116, 'com': 1117, 'e': 1117, 'à': 1116}, {'N': 1118}, {'N': 1118, 'a': 1119,
'o': 1119}, {'contato': 103}, {'em': 1121}, {'los': 1122}, {'contacto': 103}, {'em': 1124}, {'los': 1125}, {'ela': 38,
'ele': 38}, {'0': 132, '<any_det>': 38, '^': 650, 'a': 1114, 'ao': 38, 'apresenta': 1115, 'apresentar': 1120,
'apresentá': 1115, 'cem': 132, 'cinquenta': 132, 'coloca': 1123, 'colocá': 1123, 'conecta': 1115, 'conectar': 1120,
'conectá': 1115, 'dinheiro': 132, 'juntar': 1120, 'lhe': 38, 'lhes': 38, 'po': 1126, 'pra': 1127, 'trinta': 132,
'umas': 132, 'uns': 132, 'vinte': 132, 'à': 38}, {'la': 338, 'lo': 338, 'ma': 338, 'mas': 338, 'mo': 338, 'mos': 338},
{'^': 233, 'da': 234, 'do': 234, 'sobre': 234}, {'anotacoes': 1130, 'comentarios': 1130, 'correcoes': 1130, 'notas':
1130, 'sugestoes': 1130}, {'anotacoes': 1130, 'comentarios': 1130, 'correcoes': 1130, 'minhas': 1131, 'notas': 1130,
'sugestoes': 1130}, {'meus': 1131}, {'anotacoes': 1130, 'as': 1132, 'comentarios': 1130, 'correcoes': 1130, 'meus':
1131, 'minhas': 1131, 'notas': 1130, 'os': 1133, 'sugestoes': 1130}, {'anotacoes': 1130, 'as': 1132, 'comentarios':
1130, 'correcoes': 1130, 'lhe': 1134, 'meus': 1131, 'minhas': 1131, 'notas': 1130, 'os': 1133, 'sugestoes': 1130},
{'<him>': 43}, {'<him>': 43, 'lha': 43, 'lhas': 43, 'lho': 43, 'lhos': 43, 'para': 1136, 'pra': 1136}, {'...': 344},
{'<any_det>': 1138}, {'<hand3>': 1139, '<send3>': 1139, 'acaba': 1139, 'conclui': 1139, 'entrega': 1139, 'termina':
1139}, {'^': 1140, 'lhe': 835, 'lhes': 835}, {':': 362, 'que': 1141}, {'lhe': 835, 'lhes': 835}, {'que': 1143}, {'':
(9, 'told'), '...': 1144}, {'N': 1145}, {'...': 1144, 'que': 837}, {'^': 1140, 'a': 220, 'eu': 219, 'nos': 219, 'nós':
219}, {'para': 19, 'pra': 19, 'que': 1148}, {'...': 1149, ':': 365, 'N': 148, 'a': 794, 'isso': 795, 'o': 794, 'p':
371, 'para': 379, 'pra': 379, 'que': 393}, {'...': 1149, 'N': 148, 'a': 794, 'isso': 795, 'o': 794, 'p': 371, 'para':
395, 'pra': 395}, {'<do1>': 38, '<give3>': 830, '<hand3>': 830, '<send3>': 830, 'acaba': 830, 'leio': 38, 'olho': 38,
'penso': 38, 'resolvo': 38, 'sobe': 830, 'vejo': 38}, {'^': 1152, 'eu': 840, 'lhe': 840}, {'<give3>': 11, '<hand3>':
11, '<send3>': 11, 'sobe': 11}, {'^': 1154}, {'<do1>': 38, '<give1>': 38, '<give1_pra>': 38, '<give3>': 830,
'<hand3>': 830, '<send3>': 830, '<subj>': 16, '<urge_inf>': 16, '<would_give>': 11, 'acaba': 830, 'leio': 38, 'me':
380, 'nao': 381, 'não': 381, 'olho': 38, 'penso': 38, 'resolvo': 38, 'sobe': 830, 'tenho': 372, 'vejo': 38}, {'<do1>':
38, '<give1>': 38, '<give1_pra>': 38, '<subj>': 16, '<urge_inf>': 16, 'leio': 38, 'me': 380, 'nao': 381, 'não': 381,
'olho': 38, 'penso': 38, 'resolvo': 38, 'tenho': 372, 'vejo': 38}, {'^': 1157, 'lhe': 835}, {'<do1>': 38, '<give1>':
38, '<give1_pra>': 38, 'leio': 38, 'olho': 38, 'penso': 38, 'resolvo': 38, 'vejo': 38}, {'^': 1159}, {'D': 1155, '^':
1156, 'a': 385, 'aparecer': 357, 'eu': 1158, 'ia': 386, 'ir': 357, 'iria': 268, 'juntar': 358, 'lhe': 1160, 'me': 388,
'nos': 390, 'nós': 392, 'passar': 357, 'ter': 357, 'vai': 386, 'vinha': 357, 'vir': 357, 'viria': 357}, {'...': 1142,
':': 365, '<to>': 1146, 'aparecer': 357, 'de': 359, 'em': 359, 'ir': 357, 'juntar': 358, 'lhe': 1147, 'me': 1150,
'nos': 1151, 'p': 397, 'para': 398, 'passar': 357, 'pra': 398, 'q': 1153, 'que': 1161, 'ter': 357, 'vinha': 357,
'vir': 357, 'viria': 357}, {'^': 1140}, {':': 362, 'que': 1163}, {'para': 19, 'pra': 19, 'que': 1163}, {'...': 1165,
':': 365, 'p': 371, 'para': 379, 'pra': 379, 'que': 402}, {'...': 1165, 'p': 371, 'para': 395, 'pra': 395},
{'<give3>': 830, '<hand3>': 830, '<send3>': 830, '<should>': 16, 'acaba': 830, 'compensa': 16, 'e': 225, 'mais': 322,
'o': 324, 'sobe': 830, 'é': 225}, {'^': 1168}, {'<give3>': 830, '<hand3>': 830, '<send3>': 830, '<should>': 16,
'<subj>': 16, '<urge_inf>': 16, 'acaba': 830, 'compensa': 16, 'e': 225, 'mais': 322, 'me': 380, 'nao': 381, 'não':
381, 'o': 324, 'sobe': 830, 'tenho': 372, 'é': 225}, {'D': 1155, '^': 1170, 'a': 385, 'eu': 384, 'ia': 386, 'iria':
268, 'me': 338, 'nos': 390, 'nós': 392, 'vai': 386}, {'...': 1164, ':': 365, 'me': 1166, 'nos': 1167, 'p': 371,
'para': 379, 'pra': 379, 'q': 1169, 'que': 1171}, {'': (13, 'talk'), 'D': 1155, '^': 831}, {'q': 832, 'que': 1173},
{'N': 27}, {'N': 27, 'a': 1175, 'o': 1175}, {'da': 1176, 'de': 1176, 'do': 1176}, {'vai': 80}, {'agua': 1178, 'pio':
80, 'sinal': 80}, {'aniversario': 1177, 'aniversário': 1177, 'niver': 1177}, {'<inf>': 103, '^': 650}, {'aniversario':
1177, 'aniversário': 1177, 'da': 410, 'de': 410, 'eu': 707, 'nada': 81, 'nem': 1179, 'niver': 1177, 'o': 1180, 'para':
651, 'pra': 651, 'preciso': 1181, 'que': 651, 'se': 27}, {'sinal': 80}, {'da': 1183, 'deu': 1183, 'dá': 1183},
{'fosse': 469}, {'nao': 1184, 'no': 647, 'não': 1184, 'pediu': 655, 'se': 1185}, {'da': 699}, {'cima': 1187, 'vacuo':
80, 'vez': 790}, {'<they>': 0, 'N': 0, 'a': 0, 'nao': 0, 'não': 0, 'o': 0}, {'a': 1067, 'o': 1067}, {'<to>': 1067,
'para': 1190, 'pra': 1067, 'pro': 1067}, {'...': 1191}, {'<to>': 1067, 'para': 1068, 'pra': 1068}, {'...': 1193},
{'^': 939, 'a': 1016, 'as': 1016, 'meu': 938, 'meus': 938, 'minha': 938, 'minhas': 938, 'nossa': 938, 'nosso': 938,
'o': 1016, 'os': 1016}, {'N': 1195}, {'a': 185, 'o': 185}, {'<to>': 185, 'para': 1197}, {'<helpful>': 1198},
{'<any_det>': 184, 'a': 1199, 'o': 1199, 'um': 1199, 'uma': 1199}, {'meu': 1072, 'meus': 1072, 'minha': 1072,
'minhas': 1072, 'nossa': 1072, 'nosso': 1072}, {'': (19, 'gave:resource'), '<any_det>': 184}, {'^': 1202}, {'<him>':
944, 'a': 1196, 'o': 1196}, {'<him>': 944}, {'0': 1192, '<any_det>': 1194, '<to>': 1196, '^': 1200, 'a': 1201, 'as':
1201, 'cem': 1192, 'com': 946, 'dinheiro': 1192, 'lhe': 1203, 'lhes': 1203, 'meu': 1072, 'meus': 1072, 'minha': 1072,
'minhas': 1072, 'nossa': 1072, 'nosso': 1072, 'o': 1201, 'os': 1201, 'para': 1204, 'pra': 1205}, {'<reach_noun>':
1009}, {'<any_det>': 1207}, {'N': 1208}, {'da': 713, 'dela': 713, 'dele': 713, 'do': 713}, {'curriculo': 1210, 'cv':
1210}, {'a': 1209, 'o': 1209}, {'<any_det>': 1207, '<to>': 1209, 'lhe': 1208, 'o': 1211, 'para': 1212, 'pro': 1209},
{'da': 38, 'de': 38, 'do': 38}, {'me': 1214}, {'nos': 29}, {'acaso': 148}, {'querer': 148}, {'<any_det>': 148, 'N':
148, 'c': 148, 'com': 148, 'por': 1217, 'sem': 1218}, {'<any_det>': 29, 'D': 29, 'N': 148, 'c': 29, 'cafe': 29,
'café': 29, 'com': 29, 'me': 181, 'por': 1217, 'sem': 1218}, {'<any_det>': 148, 'N': 148, 'c': 148, 'com': 148, 'me':
1219, 'nos': 1220, 'por': 1217, 'sem': 1218}, {'<any_det>': 148, 'N': 148, 'c': 148, 'com': 148, 'me': 1219, 'nos':
1219, 'por': 1217, 'sem': 1218}, {'...': 767, 'me': 181}, {'apresentacao': 233, 'defesa': 233, 'pitch': 233}, {'^':
1224}, {'a': 1225, 'o': 1225}, {'<rehearsed>': 233}, {'a': 1227, 'o': 1227}, {'^': 1228}, {'N': 1229}, {'N': 1229,
'a': 1230, 'o': 1230}, {'^': 1228, 'a': 1225, 'com': 1231, 'o': 1225}, {'a': 758, 'como': 758, 'o': 758}, {'^': 1233},
{'<him>': 1234}, {'lhe': 1234, 'lhes': 1234, 'para': 1235, 'pra': 1235}, {'a': 759, 'como': 759}, {'passo': 759},
{'a': 1238}, {'...': 1237, 'a': 759, 'as': 759, 'como': 759, 'o': 759, 'os': 759, 'passo': 1239, 'por': 985, 'porque':
759}, {'N': 1240}, {'a': 759}, {'a': 759, 'como': 759, 'por': 985, 'porque': 759}, {'N': 1243}, {'a': 759, 'as': 759,
'como': 759, 'o': 759, 'os': 759, 'passo': 1239, 'por': 985, 'porque': 759}, {'N': 1242}, {'<him>': 1245, 'ela': 986,
'ele': 986}, {'<him>': 1245, 'N': 1245, 'ela': 986, 'ele': 986}, {'N': 1245}, {'<to>': 1241, 'N': 1242, 'a': 1244,
'ao': 987, 'como': 759, 'lhe': 1245, 'lhes': 1245, 'o': 1246, 'para': 1247, 'por': 985, 'porque': 759, 'pra': 1248,
'pro': 1249, 'à': 987}, {'<him>': 43, 'para': 1136, 'pra': 1136}, {'a': 822, 'o': 822, 'um': 822, 'uma': 822}, {'a':
822, 'lhe': 1252, 'o': 822, 'um': 822, 'uma': 822}, {'...': 938, '<any_det>': 1013, '^': 1015, 'a': 1016, 'as': 1016,
'meu': 938, 'meus': 938, 'minha': 938, 'minhas': 938, 'nossa': 938, 'nosso': 938, 'o': 1016, 'os': 1016}, {'N': 1254},
{'a': 1199, 'o': 1199, 'um': 1199, 'uma': 1199}, {'<any_det>': 1013, '^': 1032, 'anotacoes': 1130, 'as': 1132,
'comentarios': 1130, 'correcoes': 1130, 'meus': 1131, 'minhas': 1131, 'notas': 1130, 'os': 1133, 'sugestoes': 1130,
'um': 826}, {'<any_det>': 1013, '^': 1032}, {'...': 938, '<any_det>': 1047, '^': 1015, 'a': 1016, 'as': 1016, 'meu':
938, 'meus': 938, 'minha': 938, 'minhas': 938, 'nossa': 938, 'nosso': 938, 'o': 1016, 'os': 1016}, {'N': 1259},
{'<him>': 1048, 'a': 1260, 'o': 1260}, {'<him>': 1048, 'N': 948}, {'cliente': 825, 'contacto': 825, 'contato': 825,
'email': 232, 'lead': 825}, {'<any_det>': 1013, '<to>': 1255, '^': 1256, 'anotacoes': 1130, 'as': 1132, 'comentarios':
1130, 'correcoes': 1130, 'lhe': 1257, 'lhes': 1258, 'mensagem': 232, 'meus': 1131, 'minhas': 1131, 'notas': 1130, 'o':
1211, 'os': 1133, 'para': 1261, 'pra': 1262, 'pro': 949, 'sugestoes': 1130, 'um': 1263}, {'<any_det>': 1085,
'<letter>': 148, 'nota': 1084}, {'me': 1265}, {'bom': 27, 'para': 605, 'pra': 605}, {'0': 707, 'cinco': 707, 'dois':
707, 'duas': 707, 'muitas': 707, 'muitos': 707, 'quase': 707, 'quatro': 707, 'tres': 707, 'trinta': 707, 'umas': 707,
'uns': 707, 'vinte': 707}, {'<of>': 80, 'N': 80, 'a': 80, 'ir': 80, 'ligar': 80, 'no': 80, 'o': 80, 'que': 80},
{'completo': 1269}, {'<of>': 80, 'N': 80, 'a': 80, 'completamente': 1269, 'ir': 80, 'ligar': 80, 'mesmo': 1269, 'no':
80, 'o': 80, 'por': 1270, 'que': 80, 'totalmente': 1269}, {'me': 1271}, {'perguntar': 983}, {'a': 1273, 'para': 1273,
'pra': 1273}, {'N': 1274}, {'a': 1275, 'o': 1275}, {'<to>': 1275, 'lhe': 148, 'para': 1276}, {'ela': 461, 'ele': 461,
'me': 34}, {'<any_det>': 34, 'noticias': 34, 'que': 1278, 'resposta': 34, 'retorno': 34}, {'0': 80, 'duas': 80,
'meia': 80, 'um': 80, 'uma': 80}, {'N': 1280}, {'N': 1280, 'a': 1281, 'o': 1281, 'pela': 1281, 'pelo': 1281}, {'<of>':
80, 'N': 80, 'a': 80, 'completamente': 1269, 'ir': 80, 'ligar': 80, 'mesmo': 1269, 'no': 80, 'nos': 1271, 'o': 80,
'por': 1270, 'que': 80, 'totalmente': 1269}, {'<date>': 80, 'nossa': 888, 'nosso': 888}, {'a': 1284, 'da': 1284, 'do':
1284, 'o': 1284, 'se': 773}, {'<of>': 80, 'N': 80, 'a': 80, 'completamente': 1269, 'ir': 80, 'ligar': 80, 'me': 1271,
'mesmo': 1269, 'no': 80, 'o': 80, 'por': 1270, 'que': 80, 'totalmente': 1269}, {'c': 148, 'com': 148, 'que': 148},
{'<thing>': 34}, {'^': 1288, 'que': 351}, {'<set>': 29, 'a': 433, 'aguardando': 329, 'combinado': 1287, 'convencida':
436, 'convencido': 436, 'esperando': 329, 'pendente': 1289, 'suspenso': 80, 'à': 433}, {'aguardar': 671, 'esperar':
671}, {'D': 29, 'a': 29, 'em': 29, 'para': 29, 'pra': 29}, {'aguardo': 671}, {'a': 1291, 'aguardando': 671,
'convidada': 1292, 'convidado': 1292, 'convidados': 1292, 'esperando': 671, 'no': 1293}, {'la': 148, 'lá': 148,
'tambem': 148, 'tb': 148}, {'N': 1295}, {'': (14, 'together'), 'N': 148, 'a': 794, 'o': 794}, {'': (23, 'contact'),
'la': 148, 'lá': 148, 'tambem': 148, 'tb': 148}, {'N': 1298}, {'N': 148, 'a': 1299, 'o': 1299}, {'a': 1296, 'o':
1296}, {'a': 1296, 'c': 148, 'ca': 795, 'com': 148, 'la': 1297, 'lá': 1297, 'o': 1296, 'para': 605, 'presente': 795,
'presentes': 795, 'tambem': 1300, 'tb': 1301}, {'a': 794, 'ca': 795, 'la': 795, 'lá': 795, 'o': 794, 'presente': 795,
'presentes': 795, 'tambem': 795}, {'duas': 707}, {'dois': 707, 'tres': 707}, {'as': 1304, 'c': 148, 'com': 148, 'os':
1305, 'todos': 707}, {'a': 794, 'ca': 795, 'la': 795, 'lá': 795, 'o': 794, 'tambem': 1297}, {'<paper>': 233}, {'^':
1308}, {'a': 1309, 'as': 1309, 'lhe': 234, 'lhes': 234, 'o': 1309, 'os': 1309}, {'<review_inf>': 1310}, {'a': 1311},
{'almocar': 148, 'animar': 776, 'conversa': 148, 'dar': 776, 'ensinando': 759, 'ensinar': 759, 'explicando': 759,
'explicar': 759, 'falar': 148, 'mesa': 148, 'mostrando': 759, 'mostrar': 759, 'tomar': 148}, {'com': 148},
{'conversa': 148, 'mesa': 148}, {'...': 1312, 'a': 1313, 'c': 148, 'com': 148, 'em': 156, 'ensinando': 759, 'ensinar':
759, 'explicando': 759, 'explicar': 759, 'la': 1314, 'lá': 1314, 'mostrando': 759, 'mostrar': 759, 'na': 148, 'no':
148, 'reunida': 148, 'reunido': 148, 'à': 1315}, {'animar': 776, 'conversa': 148, 'dar': 776, 'ensinando': 759,
'ensinar': 759, 'explicando': 759, 'explicar': 759, 'falar': 148, 'mostrando': 759, 'mostrar': 759}, {'conversa':
148}, {'a': 1317, 'c': 148, 'com': 148, 'em': 148, 'ensinando': 759, 'ensinar': 759, 'explicando': 759, 'explicar':
759, 'juntos': 148, 'mostrando': 759, 'mostrar': 759, 'na': 148, 'no': 148, 'reunidos': 148, 'à': 1318}, {'aguardar':
671, 'dever': 128, 'esperar': 671, 'pensar': 779}, {'da': 34, 'de': 34, 'do': 34}, {'a': 1320, 'aguardando': 671,
'atras': 773, 'convidada': 1292, 'convidado': 1292, 'convidados': 1292, 'devendo': 128, 'esperando': 671, 'no': 1293,
'pendente': 1321, 'pensando': 779}, {'lha': 38, 'lhas': 38, 'lho': 38, 'lhos': 38}, {'<give1>': 1323, '<give1_pra>':
38}, {'ela': 651, 'ele': 651}, {'com': 1325, 'de': 651, 'que': 932}, {'0': 132, '<any_det>': 38, 'a': 1114, 'ao': 38,
'cem': 132, 'cinquenta': 132, 'dinheiro': 132, 'lhe': 38, 'lhes': 38, 'pra': 1127, 'trinta': 132, 'umas': 132, 'uns':
132, 'vinte': 132, 'à': 38}, {'lhe': 132, 'lhes': 132}, {'que': 1328}, {'chegar': 38}, {'^': 1330}, {'^': 1330, 'lhe':
1331}, {'<giveinf>': 38, '<them>': 650}, {'^': 1333}, {'a': 1334, 'com': 1334, 'de': 1334}, {'': (5, 'mine'), '^':
1333, 'lhe': 38}, {'a': 1334, 'com': 1334, 'de': 1336}, {'<give1>': 38, 'arranjo': 38, 'conserto': 38, 'corrijo': 38,
'deixo': 38, 'devolvo': 38, 'edito': 38, 'escrevo': 38, 'gravo': 38, 'guardo': 38, 'imprimo': 38, 'instalo': 38,
'levo': 38, 'redijo': 38, 'traduzo': 38, 'trago': 38}, {'^': 1338}, {'encarrego': 1214}, {',': 137}, {'lugar': 1341},
{'teu': 1342}, {'^': 650, 'lhe': 651, 'lhes': 651}, {'^': 1324, 'a': 835, 'combinamos': 1326, 'combinei': 1326,
'combinámos': 1326, 'devo': 1327, 'disse': 1329, 'e': 707, 'encarrego': 1215, 'faco': 1332, 'farei': 1332, 'ficamos':
1335, 'fico': 1337, 'ficámos': 1335, 'fiquei': 1337, 'lhe': 1339, 'lhes': 1339, 'me': 1340, 'no': 1343, 'o': 835,
'ocupo': 1215, 'trato': 1214, 'vamos': 1344, 'vou': 1344}, {'': (9, 'told'), '...': 1237, 'a': 759, 'as': 759, 'como':
759, 'o': 759, 'os': 759, 'passo': 1239, 'por': 985, 'porque': 759}, {'N': 1346}, {'<him>': 1245, 'a': 787, 'ela':
986, 'ele': 986, 'o': 787}, {'<to>': 1347, 'N': 1242, 'a': 1244, 'ao': 987, 'como': 759, 'lhe': 1245, 'lhes': 1245,
'o': 1246, 'para': 1348, 'por': 985, 'porque': 759, 'pra': 1248, 'pro': 1249, 'à': 987}, {'^': 1159, 'lhe': 835},
{'^': 1159, 'eu': 1350, 'lhe': 1160}, {'': (23, 'contact'), 'bem': 1057, 'lhe': 838, 'q': 841, 'que': 1351}, {'N':
34}, {'da': 1353, 'de': 1353, 'do': 1353}, {'...': 1354}, {'<giveinf>': 38, 'a': 1355, 'as': 1355, 'o': 1355, 'os':
1355}, {'confirmar': 34, 'enviar': 34, 'mandar': 34, 'responder': 34}, {'N': 1357, 'confirmar': 34, 'enviar': 34,
'mandar': 34, 'me': 1357, 'responder': 34}, {'a': 1355, 'as': 1355, 'o': 1355, 'os': 1355}, {'^': 1359}, {'<giveinf>':
38, 'a': 34, 'as': 34, 'o': 34, 'os': 34}, {'^': 1361, 'a': 1358, 'ainda': 752, 'ela': 1358, 'ele': 1358, 'o': 1358},
{'^': 1356, 'a': 1358, 'ainda': 1360, 'apresenta': 1115, 'apresentar': 1120, 'apresentá': 1115, 'coloca': 1123,
'colocá': 1123, 'conecta': 1115, 'conectar': 1120, 'conectá': 1115, 'ela': 1358, 'ele': 1358, 'juntar': 1120, 'me':
1362, 'nos': 753, 'o': 1358, 'po': 1126}, {'^': 1359, 'ainda': 1360, 'me': 753, 'nos': 753}, {'se': 80}, {'gente':
1365, 'vejo': 80}, {'falamos': 80, 'vemos': 80}, {'vejo': 80}, {'a': 1366, 'estou': 80, 'falamos': 80, 'falava': 80,
'falo': 80, 'nos': 1367, 'o': 1368, 'vejo': 80, 'vemos': 80}, {'n': 1369, 'nao': 1369, 'não': 1369}, {'que': 1370},
{'falta': 329}, {'...': 1371, '0': 27, 'anos': 27, 'cinquenta': 27, 'lhe': 1372, 'noventa': 27, 'oitenta': 27,
'quarenta': 27, 'sessenta': 27, 'setenta': 27, 'trinta': 27, 'vinte': 27}, {'companhia': 148}, {'me': 1374, 'nos':
1374}, {'para': 209, 'pra': 209, 'pro': 209}, {'cargo': 132}, {'espera': 432, 'meu': 1377, 'ser': 1376}, {'': (5,
'mine'), '^': 38}, {'maos': 132}, {'minhas': 1380}, {'conta': 1379}, {'minha': 1382}, {'<moved_pp>': 1376, 'a': 1378,
'agora': 1376, 'com': 444, 'comigo': 1379, 'de': 445, 'marcada': 29, 'marcado': 29, 'nas': 1381, 'para': 209,
'pendente': 1289, 'por': 1383, 'pra': 209, 'pro': 209, 'responsavel': 446, 'sem': 173, 'suspenso': 80, 'à': 433},
{'meu': 1377}, {'conta': 132}, {'minha': 1386}, {'a': 1385, 'comigo': 132, 'nas': 1381, 'por': 1387}, {'nada': 80},
{'vao': 80}, {'0': 80, 'e': 1389, 'em': 1390, 'meia': 699, 'sozinha': 80, 'sozinho': 80, 'uma': 699}, {'^': 1333,
'aguardar': 671, 'espera': 1391, 'esperar': 671}, {'N': 918, '^': 1333, 'a': 919, 'o': 919}, {'<inf>': 38}, {'<inf>':
38, '<them>': 1394, 'lhe': 1394}, {'^': 1395}, {'<giveinf>': 38, '<inf>': 38}, {'': (5, 'mine'), '<inf>': 38},
{'<giveinf>': 38, '<inf>': 38, '<them>': 1397, 'lhe': 1398, 'lhes': 38}, {'^': 1399, 'almocar': 29, 'encontrar': 29,
'jantar': 29, 'lhe': 132, 'lhes': 132, 'marcar': 80, 'nos': 246, 'remarcar': 80, 'tomar': 29}, {'': (7, 'waiting'),
'0': 80, '<of>': 34, 'e': 1389, 'em': 1390, 'meia': 699, 'sozinha': 80, 'sozinho': 80, 'uma': 699}, {'espera': 1391},
{'a': 1392, 'aguardando': 671, 'c': 920, 'com': 1393, 'd': 1396, 'de': 1400, 'esperando': 1401, 'no': 1293,
'plantada': 1391, 'plantado': 1391, 'à': 1402}, {'nao': 80, 'nem': 80, 'nunca': 80, 'não': 80}, {'e': 1404}, {'...':
1405}, {'^': 11, 'ligar': 1406}, {'^': 11, 'aparecer': 1406, 'ligar': 1406, 'me': 1407, 'nos': 338, 'passar': 1406,
'vir': 1406}, {'com': 444, 'de': 1408, 'responsavel': 446}, {'^': 1333, 'aguardar': 671, 'esperar': 671},
{'<giveinf>': 38, '<inf>': 38, '<them>': 1397, 'lhe': 1394}, {'': (5, 'mine'), '^': 1411, 'lhe': 38}, {'a': 1410,
'aguardando': 671, 'com': 1334, 'd': 1396, 'de': 1412, 'esperando': 671, 'no': 1293, 'pendente': 1321}, {'D': 207,
'da': 216, 'de': 216, 'do': 216, 'para': 209, 'pra': 209, 'pro': 209}, {'dever': 450, 'espera': 432, 'meu': 1377,
'ser': 1376}, {'': (23, 'contact'), 'eu': 736}, {'c': 148, 'com': 148, 'para': 29, 'que': 1416}, {'...': 1405, 'e':
355, 'mas': 355, 'so': 356}, {'^': 11, 'aparecer': 1418, 'ir': 357, 'juntar': 358, 'ligar': 1406, 'marcar': 80, 'me':
1407, 'nos': 338, 'passar': 1418, 'remarcar': 80, 'ter': 357, 'vinha': 357, 'vir': 1418, 'viria': 357}, {'by': 80},
{'aberto': 80, 'aparecer': 357, 'ir': 357, 'juntar': 358, 'marcar': 80, 'passar': 357, 'stand': 1420, 'ter': 357,
'vinha': 357, 'vir': 357, 'viria': 357}, {'D': 207, 'depois': 80}, {'aberto': 80, 'fazer': 80, 'marcar': 80, 'minha':
1382, 'stand': 1420}, {'<moved_pp>': 1414, '<off_pp>': 80, 'D': 207, 'a': 1415, 'acordado': 738, 'agendada': 29,
'agendado': 29, 'agora': 1376, 'aparecer': 357, 'com': 444, 'combinado': 1417, 'comigo': 132, 'de': 1419, 'devendo':
338, 'em': 1421, 'ir': 357, 'juntar': 358, 'marcada': 29, 'marcado': 29, 'me': 453, 'nas': 1381, 'para': 1422,
'passar': 357, 'pendente': 1289, 'por': 1423, 'pra': 1422, 'pro': 209, 'que': 359, 'responsavel': 446, 'sem': 173,
'ter': 357, 'vinha': 357, 'vir': 357, 'viria': 357, 'à': 433}, {'^': 1333, 'espera': 1391}, {'a': 1425, 'c': 920,
'com': 1393, 'd': 1396, 'de': 1400, 'esperando': 1391, 'plantada': 1391, 'plantado': 1391, 'à': 1402}, {'^': 1333,
'dever': 128, 'ensinando': 759, 'ensinar': 759, 'espera': 1391, 'explicando': 759, 'explicar': 759, 'mostrando': 759,
'mostrar': 759, 'saber': 676}, {'': (5, 'mine'), '^': 1411, 'lhe': 1379, 'lhes': 132}, {'...': 1312, 'a': 1427, 'com':
1334, 'd': 1396, 'de': 1428, 'devendo': 128, 'ensinando': 759, 'ensinar': 759, 'esperando': 1391, 'explicando': 759,
'explicar': 759, 'mostrando': 759, 'mostrar': 759, 'plantada': 1391, 'plantado': 1391, 'sabendo': 676, 'à': 1402},
{'<date>': 148}, {'<of>': 673, '<to>': 673, '^': 672, 'com': 673, 'entre': 673}, {'<feedback_noun>': 1011},
{'<course>': 956, 'apresentacao': 1431, 'apresentacoes': 1431, 'avaliacao': 814, 'conexao': 1431, 'devolutiva': 814,
'feedback': 814, 'intro': 1431, 'intros': 1431, 'minha': 1432, 'ponte': 1431}, {'apresentacao': 1431, 'apresentacoes':
1431, 'conexao': 1431, 'intro': 1431, 'intros': 1431, 'ponte': 1431}, {'avaliacao': 814, 'data': 1036, 'devolutiva':
814, 'feedback': 814}, {'<feedback_noun>': 1011, 'a': 822, 'algumas': 1030, 'alguns': 1030, 'bastante': 1030,
'imenso': 1030, 'imensos': 1030, 'muito': 1030, 'o': 822, 'um': 822, 'uma': 1435, 'umas': 1030, 'uns': 1030, 'varias':
1030, 'varios': 1030}, {'algumas': 1030, 'alguns': 1030, 'bastante': 1030, 'imenso': 1030, 'imensos': 1030, 'muito':
1030, 'uma': 1040, 'umas': 1030, 'uns': 1030, 'varias': 1030, 'varios': 1030}, {'<course>': 956, 'apresentacao': 1431,
'apresentacoes': 1431, 'avaliacao': 814, 'conexao': 1431, 'devolutiva': 814, 'feedback': 814, 'intro': 1431, 'intros':
1431, 'meu': 1432, 'ponte': 1431}, {'meus': 1432}, {'^': 848, 'com': 849, 'em': 849, 'na': 849, 'no': 849},
{'voluntario': 1440}, {'<course>': 956, '<feedback_noun>': 1011, 'avaliacao': 814, 'devolutiva': 814, 'feedback':
814}, {'<course>': 956, '<feedback_noun>': 1011, 'apresentacao': 1431, 'apresentacoes': 1431, 'avaliacao': 814,
'conexao': 1431, 'data': 1036, 'devolutiva': 814, 'feedback': 814, 'intro': 1431, 'intros': 1431, 'ponte': 1431},
{'<any_det>': 1430, '<date>': 148, '<feedback_noun>': 1011, 'a': 1433, 'algumas': 1030, 'alguns': 1030, 'as': 1434,
'bastante': 1030, 'imenso': 1030, 'imensos': 1030, 'lhe': 1436, 'lhes': 1437, 'mentoria': 1042, 'mentorias': 1042,
'mentoring': 1042, 'muito': 1030, 'o': 1438, 'os': 1439, 'trabalho': 1441, 'um': 1442, 'uma': 1443, 'umas': 1030,
'uns': 1030, 'varias': 1030, 'varios': 1030, 'voluntariado': 1440}, {'<any_det>': 1430, '<date>': 148, 'a': 1434,
'as': 1434, 'mentoria': 1042, 'mentorias': 1042, 'mentoring': 1042, 'o': 1434, 'trabalho': 1441, 'uma': 1434,
'voluntariado': 1440}, {'que': 657, 'quem': 657}, {'N': 1446, 'ser': 1376}, {'N': 1446}, {'D': 207, 'a': 872,
'depois': 80, 'o': 872}, {'fazer': 80}, {'D': 207, 'caixa': 80, 'depois': 80, 'voicemail': 80}, {'D': 207, 'caixa':
80, 'voicemail': 80}, {'<moved_pp>': 1414, '<off_pp>': 80, 'D': 207, 'N': 1446, 'a': 1447, 'agora': 1376, 'ao': 872,
'combinado': 1287, 'na': 872, 'no': 872, 'o': 1448, 'para': 1449, 'por': 1450, 'pra': 1451, 'pro': 1452, 'sem': 173,
'suspenso': 80}, {'a': 148, 'o': 148}, {'a': 1053, 'almocar': 148, 'ao': 148, 'ate': 148, 'beber': 148, 'com': 148,
'correr': 148, 'em': 156, 'jantar': 148, 'la': 148, 'lá': 148, 'na': 1053, 'no': 148, 'num': 148, 'numa': 148, 'ter':
1314, 'tomar': 148, 'ver': 1454, 'visitar': 148, 'à': 148}, {'mentoria': 1042, 'mentorias': 1042, 'mentoring': 1042},
{'a': 1053, 'almocar': 148, 'ao': 148, 'ate': 148, 'beber': 148, 'com': 148, 'correr': 148, 'dar': 1456, 'em': 156,
'jantar': 148, 'la': 148, 'lá': 148, 'na': 1053, 'no': 148, 'num': 148, 'numa': 148, 'ter': 1314, 'tomar': 148, 'ver':
1454, 'visitar': 148, 'à': 148}, {'D': 1155, '^': 831}, {'q': 832, 'que': 1458}, {'...': 1144}, {'N': 1460}, {'...':
1144, '<to>': 1461, 'lhe': 1460}, {'de': 27}, {'': (11, 'thinking'), 'ter': 458}, {'de': 1464}, {'ela': 0, 'ele': 0,
'isso': 0, 'mim': 0, 'nos': 0, 'nós': 0}, {'a': 1466, 'ao': 868}, {'chamadas': 80}, {'de': 1468}, {'^': 848, 'com':
849, 'em': 849, 'na': 849, 'no': 849, 'para': 849}, {'voluntariado': 1470}, {'de': 1471}, {'ver': 700}, {'n': 80,
'nao': 80, 'não': 80}, {'que': 1474}, {'que': 1474, 'tempo': 1475}, {'<inf>': 103, '^': 650, 'tempos': 1476}, {'...':
1371, 'de': 1473, 'muito': 1476, 'que': 1477, 'seculos': 1476, 'tempos': 1476}, {'agendado': 80, 'combinado': 80,
'marcado': 80}, {'aniversario': 1177, 'aniversário': 1177, 'niver': 1177, 'o': 1180}, {'comemora': 934, 'completa':
934, 'e': 1480, 'faz': 934, 'fazia': 934, 'é': 1480}, {'<pro>': 1007}, {'<good>': 1482, '<pro>': 1007, '<reach_noun>':
1012, 'contacto': 1009, 'contato': 1009, 'email': 1009, 'nome': 1009, 'numero': 1009, 'telefone': 1009}, {'<good>':
714, '<pro>': 713, '<reach_noun>': 1012, 'contacto': 1009, 'contato': 1009, 'email': 1009, 'nome': 1009, 'numero':
1009, 'telefone': 1009}, {'<pro>': 713, 'minha': 715}, {'<pro>': 713, 'meu': 715}, {'<any_det>': 1484, 'a': 1485,
'as': 717, 'meu': 714, 'minha': 714, 'o': 1486, 'os': 720, 'um': 714, 'uma': 714}, {'<pro>': 713, 'minha': 714},
{'<pro>': 713, 'meu': 714}, {'a': 1488, 'meu': 714, 'minha': 714, 'o': 1489, 'um': 714, 'uma': 714}, {'N': 1490},
{'N': 1487, 'a': 1491, 'o': 1491}, {'<to>': 713, 'no': 713}, {'<good>': 1482, '<pro>': 1007}, {'<pro>': 713, 'N':
1493, 'minha': 1494}, {'<pro>': 713, 'N': 713, 'minha': 715}, {'<pro>': 713, 'N': 713, 'meu': 715}, {'<pro>': 713,
'cliente': 825, 'contacto': 825, 'contato': 825, 'lead': 825}, {'<any_det>': 1484, 'N': 713, 'a': 1496, 'as': 717,
'meu': 714, 'minha': 714, 'o': 1497, 'os': 720, 'um': 1498, 'uma': 714}, {'<any_det>': 1484, 'N': 713, 'a': 1496,
'as': 717, 'meu': 714, 'minha': 714, 'o': 1497, 'os': 720, 'um': 714, 'uma': 714}, {'<pro>': 713, 'N': 1493, 'meu':
1494}, {'<good>': 714, '<pro>': 713, '<reach_noun>': 1012}, {'N': 713, 'minha': 715}, {'N': 713, 'meu': 715},
{'<any_det>': 1502, 'N': 713, 'a': 1503, 'as': 717, 'o': 1504, 'os': 720}, {'<any_det>': 1502, 'a': 716, 'as': 717,
'o': 719, 'os': 720}, {'N': 1506}, {'<him>': 1505, 'a': 1507, 'ela': 1490, 'ele': 1490, 'o': 1507}, {'<him>': 1505,
'ela': 1490, 'ele': 1490}, {'<any_det>': 1483, '<to>': 1492, 'N': 1493, 'a': 1495, 'as': 717, 'lhe': 1499, 'lhes':
1500, 'meu': 714, 'minha': 714, 'o': 1501, 'os': 720, 'para': 1508, 'pra': 1509, 'um': 1498, 'uma': 714}, {'<to>':
787}, {'N': 725}, {'<him>': 725, 'que': 595}, {'<to>': 1512, 'com': 726, 'em': 718, 'lhe': 725, 'lhes': 725, 'para':
1513, 'pra': 1513, 'que': 595}, {'a': 801, 'ao': 801, 'com': 801, 'e': 801, 'à': 801}, {'N': 1515}, {'N': 1515, 'a':
1516, 'o': 1516}, {':': 799, 'N': 798, 'da': 1517, 'de': 1517, 'do': 1517, 'entre': 1517}, {'': (0, 'missed'),
'embora': 80}, {'ido': 1519, 'saido': 80}, {'estava': 80}, {'havia': 1520, 'nao': 1521, 'não': 1521, 'que': 0,
'tinha': 1520}, {'a': 148, 'ao': 148, 'c': 148, 'com': 148, 'futebol': 148, 'padel': 148, 'tenis': 148, 'ténis': 148,
'tênis': 148, 'à': 148}, {'N': 148, 'a': 794, 'o': 794, 'tambem': 795}, {'N': 148, 'gente': 1524, 'nos': 1524, 'nós':
1524}, {'gente': 1524}, {'N': 148, 'a': 1525, 'o': 794, 'tambem': 795, 'à': 1526}, {'se': 1527}, {'a': 960, 'me': 877,
'o': 960, 'pelo': 809, 'por': 809, 'via': 809}, {'': (14, 'together'), 'N': 148, 'a': 794, 'o': 794, 'tambem': 795},
{'N': 148, 'gente': 1524, 'nos': 1530, 'nós': 1530}, {'': (14, 'together'), 'N': 148, 'a': 1531, 'o': 794, 'tambem':
795, 'à': 1526}, {'se': 1532}, {'estava': 795, 'estavam': 795, 'esteve': 795, 'estiveram': 795}, {'^': 650, 'de':
651}, {'^': 650, 'apresenta': 1115, 'apresentar': 1120, 'apresentá': 1115, 'coloca': 1123, 'colocá': 1123, 'conecta':
1115, 'conectar': 1120, 'conectá': 1115, 'juntar': 1120, 'lhe': 132, 'po': 1126}, {'^': 650, 'de': 1536, 'lhe': 132,
'me': 1535}, {'da': 27, 'de': 27, 'do': 27}, {'me': 1538}, {'^': 1032}, {'N': 1540}, {'cadeira': 80}, {'de': 1542},
{'N': 709, 'cano': 80}, {'<him>': 1540, 'a': 1541, 'o': 1541}, {'<him>': 1540}, {'bolo': 80, 'cano': 80, 'cha': 1543,
'furo': 80, 'nega': 80, 'tampa': 80}, {'<to>': 1541, 'a': 710, 'bolo': 80, 'cano': 80, 'cha': 1543, 'furo': 80, 'lhe':
1540, 'lhes': 1540, 'nega': 80, 'o': 1544, 'para': 1545, 'pra': 1546, 'tampa': 80, 'um': 1547, 'uma': 1547}, {'^': 38,
'que': 132}, {'como': 759}, {'<reach_noun>': 1012, 'contacto': 1009, 'contato': 1009, 'nome': 1009, 'numero': 1009,
'telefone': 1009}, {'minha': 184}, {'minhas': 184}, {'meu': 184}, {'meus': 184}, {'a': 1552, 'as': 1553, 'meu': 184,
'meus': 184, 'minha': 184, 'minhas': 184, 'nossa': 184, 'nosso': 184, 'o': 1554, 'os': 1555}, {'contacto': 148,
'contato': 148, 'morada': 148, 'numero': 148, 'ok': 148, 'opiniao': 234, 'palavra': 148, 'resposta': 148}, {'minha':
1557}, {'contacto': 148, 'contato': 148, 'morada': 148, 'numero': 148, 'ok': 148, 'palavra': 148, 'resposta': 148},
{'meu': 1559}, {'<any_det>': 1551, '^': 1556, 'a': 1558, 'algumas': 1030, 'alguns': 1030, 'animo': 170, 'apoio': 170,
'bastante': 1030, 'comentarios': 234, 'coragem': 170, 'feedback': 234, 'forca': 170, 'imenso': 1030, 'imensos': 1030,
'lhe': 1437, 'lhes': 1437, 'meu': 1559, 'minha': 1557, 'moral': 170, 'muito': 1030, 'o': 1560, 'uma': 1040, 'umas':
1030, 'uns': 1030, 'varias': 1030, 'varios': 1030}, {'^': 1556, 'algumas': 1030, 'alguns': 1030, 'bastante': 1030,
'imenso': 1030, 'imensos': 1030, 'lhe': 1437, 'lhes': 1437, 'muito': 1030, 'uma': 1040, 'umas': 1030, 'uns': 1030,
'varias': 1030, 'varios': 1030}, {'': (19, 'gave:resource'), 'a': 1552, 'as': 1553, 'meu': 184, 'meus': 184, 'minha':
184, 'minhas': 184, 'nossa': 184, 'nosso': 184, 'o': 1554, 'os': 1555}, {'^': 1563}, {'de': 938}, {'monte': 1565},
{'<any_det>': 1047, 'um': 1566, 'umas': 938, 'uns': 938, 'varias': 938, 'varios': 938}, {'algumas': 1030, 'alguns':
1030, 'bastante': 1030, 'imenso': 1030, 'imensos': 1030, 'lhe': 1437, 'lhes': 1437, 'muito': 1030, 'uma': 1040,
'umas': 1030, 'uns': 1030, 'varias': 1030, 'varios': 1030}, {'<any_det>': 1502, 'N': 713, 'a': 1496, 'as': 717, 'meu':
714, 'minha': 714, 'o': 1497, 'os': 720, 'um': 714, 'uma': 714}, {'<feedback_noun>': 1023, '^': 189}, {'<any_det>':
1551, 'algumas': 1030, 'alguns': 1030, 'bastante': 1030, 'imenso': 1030, 'imensos': 1030, 'lhe': 1437, 'lhes': 1437,
'muito': 1030, 'um': 1566, 'uma': 1040, 'umas': 1570, 'uns': 1570, 'varias': 1570, 'varios': 1570}, {'^': 1556}, {'':
(5, 'mine'), 'que': 38}, {'<any_det>': 715, 'N': 713, 'a': 1496, 'as': 717, 'meu': 714, 'minha': 714, 'o': 1497, 'os':
720, 'um': 714, 'uma': 714}, {'<handed1>': 193, '<told1>': 595, '<vowed1>': 1549, '^': 1338, 'aconselhei': 731,
'apresentei': 801, 'contei': 1550, 'dei': 1561, 'deixei': 1562, 'devo': 38, 'emprestei': 1564, 'enviei': 1567,
'expliquei': 1550, 'fiz': 1568, 'indiquei': 1569, 'mandei': 1571, 'mostrei': 1550, 'ofereci': 1572, 'passei': 1571,
'pedi': 983, 'perguntei': 983, 'prometi': 1573, 'recomendei': 1574, 'sugeri': 1574}, {'<paper>': 770}, {'facebook':
27, 'imprensa': 27, 'insta': 27, 'instagram': 27, 'jornal': 27, 'linkedin': 27, 'twitter': 27, 'x': 27}, {'': (11,
'thinking'), 'facebook': 27, 'imprensa': 27, 'insta': 27, 'instagram': 27, 'jornal': 27, 'linkedin': 27, 'twitter':
27, 'x': 27}, {'<any_det>': 1576, 'a': 27, 'as': 27, 'na': 1577, 'no': 1578, 'o': 27, 'os': 27, 'pelo': 1577, 'que':
27, 'sobre': 27, 'um': 27, 'uma': 27}, {'perdida': 80}, {'': (23, 'contact'), '<to>': 1275, 'a': 960, 'lhe': 148, 'o':
960, 'para': 1276, 'pelo': 809, 'por': 809, 'via': 809}, {'eu': 478, 'la': 338, 'lo': 338, 'ma': 338, 'mas': 338,
'me': 478, 'mo': 338, 'mos': 338}, {'meu': 1020, 'meus': 1020, 'minha': 1021, 'minhas': 1020}, {'^': 233, 'a': 234,
'ao': 234, 'da': 234, 'do': 234, 'na': 234, 'no': 234, 'sobre': 234, 'à': 234}, {'anotacoes': 1130, 'comentarios':
1584, 'correcoes': 1130, 'feedback': 1019, 'notas': 1584, 'opiniao': 1019, 'parecer': 1019, 'sugestoes': 1130,
'visao': 1019}, {'anotacoes': 1130, 'comentarios': 1130, 'correcoes': 1130, 'meu': 1020, 'meus': 1020, 'minha': 1020,
'minhas': 1585, 'notas': 1130, 'sugestoes': 1130}, {'<any_det>': 1013, '<feedback_noun>': 1011, '^': 1032, 'algumas':
1030, 'alguns': 1030, 'anotacoes': 1130, 'as': 1132, 'bastante': 1030, 'comentarios': 1130, 'correcoes': 1130,
'imenso': 1030, 'imensos': 1030, 'meus': 1131, 'minhas': 1131, 'muito': 1030, 'notas': 1130, 'os': 1133, 'sugestoes':
1130, 'um': 826, 'uma': 1040, 'umas': 1030, 'uns': 1030, 'varias': 1030, 'varios': 1030}, {'<any_det>': 1013, '^':
1032, 'algumas': 1030, 'alguns': 1030, 'bastante': 1030, 'imenso': 1030, 'imensos': 1030, 'muito': 1030, 'uma': 1040,
'umas': 1030, 'uns': 1030, 'varias': 1030, 'varios': 1030}, {'curriculo': 1210, 'cv': 1210, 'meu': 1021, 'meus': 1020,
'minha': 1020, 'minhas': 1020}, {'<feedback_noun>': 1011, 'anotacoes': 1130, 'comentarios': 1584, 'correcoes': 1130,
'feedback': 1019, 'notas': 1584, 'opiniao': 1019, 'parecer': 1019, 'sugestoes': 1130, 'visao': 1019}, {'meu': 1020,
'meus': 1590, 'minha': 1020, 'minhas': 1020}, {'<feedback_noun>': 1011, 'cliente': 825, 'contacto': 825, 'contato':
825, 'email': 232, 'lead': 825, 'mail': 232, 'zap': 232}, {'<feedback_noun>': 1011, 'data': 1036, 'mensagem': 232},
{'<any_det>': 1010, '<feedback_noun>': 1011, '<to>': 1255, '^': 1256, 'a': 1583, 'algumas': 1030, 'alguns': 1030,
'anotacoes': 1130, 'as': 1586, 'audio': 232, 'bastante': 1030, 'comentarios': 1130, 'correcoes': 1130, 'imenso': 1030,
'imensos': 1030, 'lhe': 1587, 'lhes': 1588, 'mail': 232, 'mensagem': 232, 'meu': 1020, 'meus': 1585, 'minha': 1020,
'minhas': 1585, 'muito': 1030, 'notas': 1130, 'o': 1589, 'os': 1591, 'para': 1261, 'pra': 1262, 'pro': 949,
'sugestoes': 1130, 'um': 1592, 'uma': 1593, 'umas': 1030, 'uns': 1030, 'varias': 1030, 'varios': 1030, 'áudio': 232},
{'<letter>': 148}, {'<any_det>': 1085, '<letter>': 148, '^': 477, 'nota': 1084, 'p': 371, 'para': 481, 'pra': 481},
{'<any_det>': 1595, '<letter>': 148, 'eu': 478, 'me': 1596, 'nos': 483, 'p': 397, 'para': 484, 'pra': 484},
{'almocar': 29, 'encontrar': 29, 'jantar': 29, 'nos': 246, 'tomar': 29}, {'c': 920, 'com': 920, 'de': 1598}, {'c':
920, 'com': 920}, {'saudade': 148}, {'a': 1601, 'saudades': 148}, {'saudades': 148}, {'': (13, 'talk'), 'como': 0,
'da': 0, 'de': 0, 'do': 0, 'por': 676, 'porque': 0, 'que': 0, 'se': 0, 'sobre': 0}, {'a': 38, 'com': 953, 'em': 38},
{'a': 794, 'isso': 937, 'o': 794}, {'mail': 148}, {'<letter>': 148, 'e': 1607, 'nota': 1084}, {'<any_det>': 1608,
'<letter>': 148, 'a': 1081, 'e': 1607, 'em': 1082, 'esperando': 80, 'na': 1086, 'no': 1089, 'nota': 1084, 'pendurada':
80, 'pendurado': 80, 'plantada': 80, 'plantado': 80, 'à': 1081}, {'bolo': 80}, {'<any_det>': 1105, 'bolo': 80, 'furo':
80, 'o': 1610, 'para': 1110, 'pra': 1110, 'um': 1610}, {':': 362, 'para': 496, 'pra': 496, 'que': 1148}, {'que':
1163}, {'...': 1613, 'p': 371, 'para': 499, 'pra': 499, 'que': 500}, {'...': 1613, 'p': 371, 'para': 371, 'pra': 371},
{'...': 1612, 'a': 794, 'isso': 937, 'me': 1614, 'nos': 1615, 'o': 794, 'p': 371, 'para': 379, 'pra': 379, 'que':
500}, {':': 362, 'para': 496, 'pra': 496, 'que': 1163}, {'...': 1613, 'p': 371, 'para': 499, 'pra': 499, 'que': 504},
{'...': 1617, 'me': 1618, 'nos': 1615, 'p': 371, 'para': 379, 'pra': 379, 'que': 504}, {'<any_det>': 1608, '<letter>':
148, 'e': 1607, 'nota': 1084}, {'<any_det>': 1608, '<letter>': 148, 'e': 1607, 'me': 509, 'nos': 483, 'nota': 1084,
'p': 371, 'para': 481, 'pra': 481}, {'para': 38, 'pra': 38}, {'cabeca': 80}, {'<any_det>': 1608, '<letter>': 148,
'completamente': 80, 'da': 1623, 'e': 1607, 'nota': 1084, 'totalmente': 80}, {'^': 457, 'me': 473, 'para': 132, 'pra':
132, 'que': 472}, {'<advises>': 487, '<called3>': 148, '<off>': 80, '<says>': 1604, '<vowed3>': 488, '<wrote3>': 272,
'^': 492, 'acompanhou': 707, 'alerta': 494, 'alertou': 494, 'avisando': 676, 'avisou': 494, 'chamou': 148, 'cobra':
333, 'cobrou': 333, 'coloca': 337, 'comprometi': 1605, 'confirmou': 1606, 'contando': 676, 'contou': 1606, 'convida':
995, 'convidam': 995, 'deixou': 1609, 'deu': 1611, 'deve': 349, 'devem': 349, 'disse': 1616, 'diz': 1619, 'empurrou':
412, 'encaminhou': 1620, 'encarrego': 1214, 'encontramos': 877, 'encontrei': 877, 'encoraja': 412, 'encorajou': 412,
'enviou': 1620, 'esqueci': 1271, 'estimulou': 412, 'fala': 440, 'falou': 502, 'falta': 1362, 'faltam': 753, 'fez':
1374, 'fizeram': 1374, 'garantiu': 456, 'ia': 507, 'incentiva': 412, 'incentivou': 412, 'insistiu': 508, 'lembrar':
1535, 'lembrei': 1538, 'ligou': 148, 'mandou': 1621, 'ofereci': 1622, 'passou': 1624, 'pede': 458, 'pediu': 1625,
'pergunto': 27, 'poe': 337, 'promete': 456, 'prometeu': 456, 'reuni': 877, 'reunimos': 877, 'sugeriu': 508,
'telefonou': 148, 'tem': 512, 'tinha': 507, 'têm': 512, 'vai': 338, 'vao': 338}, {'^': 122, 'a': 123, 'o': 123}, {'a':
123, 'o': 123}, {'a': 123, 'ao': 123, 'aos': 123, 'as': 123, 'com': 1628, 'em': 123, 'na': 123, 'no': 123, 'para':
123, 'pra': 123, 'à': 123, 'às': 123}, {'cunha': 1057}, {'uma': 1630}, {'saudade': 80}, {'de': 1632}, {'<to>': 1347,
'a': 987, 'ao': 987, 'como': 759, 'lhe': 1245, 'lhes': 1245, 'para': 1348, 'por': 985, 'porque': 759, 'pra': 1248,
'pro': 1249, 'à': 987}, {'a': 739, 'ao': 739, 'aos': 739, 'à': 739}, {'obrigada': 1635, 'obrigado': 1635}, {'^':
1397}, {'^': 1397, 'de': 1637}, {'esquecer': 1638}, {'posso': 1639}, {'esquecer': 1638, 'me': 1639}, {'me': 1640,
'posso': 1641}, {'ausencia': 80}, {'<inf>': 16, '<should>': 16, 'o': 225}, {'^': 1644}, {'melhor': 137}, {',': 1645,
'^': 16, 'a': 319, 'eu': 137, 'nos': 137, 'nós': 137, 'o': 1646}, {'N': 1647}, {',': 368}, {'<them>': 1649, 'N':
1649}, {'<them>': 1649, 'N': 1647, 'a': 1650, 'da': 1650, 'do': 1650, 'o': 1650}, {'da': 1648, 'de': 1651, 'dela':
1647, 'dele': 1647, 'do': 1648}, {'^': 16, 'a': 319, 'eu': 137, 'nos': 137, 'nós': 137, 'o': 1646}, {'N': 1653},
{'da': 1654, 'de': 1654, 'dela': 1653, 'dele': 1653, 'do': 1654}, {'agenda': 29, 'minha': 1643, 'opiniao': 1652,
'visao': 1655}, {'N': 80}, {'da': 1657, 'de': 1657, 'do': 1657}, {'': (0, 'missed'), 'a': 80, 'ao': 80, 'em': 80,
'na': 80, 'nada': 80, 'no': 80, 'nossa': 80, 'nosso': 80, 'o': 80, 'à': 80}, {'noticias': 80, 'sinais': 80, 'sinal':
80}, {'certo': 1659, 'mais': 1660, 'noticias': 80, 'para': 744, 'pra': 744, 'sinais': 80, 'sinal': 80}, {'mais': 1389,
'nada': 80}, {'^': 650, 'lhe': 132}, {'^': 650, 'de': 1663, 'lhe': 132}, {'ninguem': 80}, {'possivel': 1659},
{'volta': 80}, {'de': 1667, 'mais': 80, 'nada': 80}, {'noticias': 80, 'sinal': 80}, {'<answers>': 80, 'deu': 1669,
'esquecer': 1664, 'liga': 1668, 'ligou': 1668, 'posso': 1639, 'respondeu': 1668}, {'<see_inf>': 80}, {'<see_inf>': 80,
'esquecer': 1638, 'me': 1639}, {'realizou': 1659}, {'nada': 773}, {'<inf>': 80}, {'de': 1675}, {'como': 744,
'coragem': 1676, 'tempo': 754}, {'ninguem': 1659}, {'conseguir': 1671, 'poder': 1671}, {'<answers>': 80, '<clitic>':
741, '<happens3>': 1659, '<seen1>': 80, 'a': 742, 'as': 742, 'atende': 80, 'cheguei': 745, 'consegui': 744,
'conseguimos': 744, 'da': 1183, 'dei': 747, 'desejei': 747, 'deu': 1661, 'disse': 1662, 'dá': 1183, 'esquece': 1535,
'esquecer': 1664, 'estava': 1665, 'falou': 1662, 'foi': 1666, 'fui': 889, 'havia': 1665, 'lhe': 750, 'lhes': 750,
'liga': 1668, 'ligou': 1668, 'mandei': 747, 'me': 1670, 'o': 742, 'os': 742, 'pega': 80, 'podia': 1671, 'posso': 1672,
'pude': 744, 'recebi': 753, 'responde': 80, 'respondeu': 1668, 'retorna': 80, 'se': 1673, 'sei': 1674, 'tinha': 1665,
'tive': 1677, 'veio': 1678, 'vou': 1679}, {'nem': 1657}, {'noticias': 80, 'para': 744, 'pra': 744, 'sinal': 80}, {'':
(0, 'missed'), 'de': 1667, 'mais': 80, 'nada': 80}, {'<answers>': 80, 'deu': 1669, 'liga': 1668, 'ligou': 1668,
'respondeu': 1668}, {'<answers>': 80, '<clitic>': 741, '<seen1>': 80, 'N': 1681, 'apareceu': 80, 'atendeu': 80,
'avisou': 80, 'cheguei': 745, 'consegui': 744, 'conseguimos': 744, 'deu': 1682, 'liga': 1668, 'ligou': 1683, 'me':
1684, 'noticia': 773, 'noticias': 773, 'novas': 773, 'novidades': 773, 'pude': 744, 'rasto': 773, 'respondeu': 1683,
'sinal': 773, 'tive': 755, 'veio': 80}, {'<answers>': 80, 'deu': 1669}, {'<answers>': 80, 'deu': 1669, 'me': 1686},
{'': (7, 'waiting'), '<of>': 34, 'da': 34, 'de': 34, 'do': 34}, {'da': 1648, 'de': 1648, 'dela': 1647, 'dele': 1647,
'do': 1648}, {'dela': 1341, 'dele': 1341}, {',': 137, '^': 16}, {'lugar': 1691}, {'aguardo': 1688, 'entender': 1689,
'lugar': 1690, 'meu': 1692, 'seu': 1692, 'teu': 1692, 'vacuo': 80}, {'bolo': 80, 'furo': 80, 'o': 1610, 'para': 1110,
'pra': 1110, 'um': 1610}, {'...': 1612, 'a': 794, 'isso': 937, 'me': 1615, 'nos': 1615, 'o': 794, 'p': 371, 'para':
395, 'pra': 395}, {'...': 1617, 'me': 1615, 'nos': 1615, 'p': 371, 'para': 395, 'pra': 395}, {'juntos': 707}, {'D':
29, 'c': 148, 'com': 148}, {'<any_det>': 1608, '<letter>': 148, 'e': 1607, 'me': 483, 'nos': 483, 'nota': 1084, 'p':
371, 'para': 371, 'pra': 371}, {'<advises>': 487, '<called3>': 148, '<off>': 80, '<says>': 1604, '<vowed3>': 488,
'<we3>': 148, '<wrote3>': 272, '^': 522, 'alerta': 494, 'alertou': 494, 'avisou': 494, 'chamou': 148, 'confirmou':
1606, 'contou': 1606, 'convida': 995, 'convidam': 995, 'deixou': 1609, 'desencontramos': 80, 'desencontrámos': 80,
'deu': 1694, 'deve': 349, 'devem': 349, 'disse': 1695, 'diz': 1696, 'dois': 1697, 'empurrou': 412, 'encaminhou': 1620,
'encontramos': 1698, 'encontrei': 877, 'encoraja': 412, 'encorajou': 412, 'enviou': 1620, 'esquecemos': 1271,
'estimulou': 412, 'falamos': 135, 'falou': 523, 'falta': 753, 'faltam': 753, 'fez': 1374, 'fizeram': 1374, 'ia': 507,
'incentiva': 412, 'incentivou': 412, 'ligou': 148, 'mandou': 1699, 'passou': 1620, 'pede': 458, 'pediu': 458, 'reuni':
877, 'reunimos': 877, 'telefonou': 148, 'tem': 512, 'tinha': 507, 'têm': 512, 'vai': 338, 'vao': 338, 'vemos': 135},
{'mim': 103}, {'mental': 103, 'para': 1701, 'pessoal': 103}, {'<answers>': 80, '<came3>': 80, '<clitic>': 741,
'<seen1>': 80, 'atendeu': 80, 'chegou': 80, 'cheguei': 745, 'consegui': 744, 'conseguimos': 744, 'deu': 1682, 'ligou':
80, 'me': 1686, 'pude': 744, 'respondeu': 80, 'tive': 755}, {'dois': 1697}, {'^': 670, 'conselho': 687, 'dica': 687,
'opiniao': 687, 'palpite': 687, 'quais': 0, 'qual': 0, 'recado': 687, 'seu': 698, 'sua': 698, 'sugestao': 687},
{'<to>': 868, 'N': 739, 'a': 739, 'ao': 739, 'aos': 739, 'à': 739}, {'para': 38}, {'<him>': 944, 'a': 945, 'o': 945},
{'<to>': 945, '^': 939, 'a': 1201, 'as': 1201, 'com': 946, 'lhe': 944, 'lhes': 944, 'me': 1707, 'meu': 1072, 'meus':
1072, 'minha': 1072, 'minhas': 1072, 'nossa': 1072, 'nosso': 1072, 'o': 1201, 'os': 1201, 'para': 1708, 'pra': 1205},
{'dois': 1697, 'quais': 0, 'qual': 0}, {'entrevista': 27}, {'podcast': 27, 'video': 27, 'vídeo': 27}, {'palestra':
27}, {'a': 1711, 'o': 1712, 'que': 27, 'um': 1712, 'uma': 1713}, {'<them>': 975, 'N': 976, 'a': 977, 'avisar': 677,
'contar': 677, 'dizer': 677, 'me': 696, 'o': 977, 'que': 785}, {'D': 207, 'para': 209, 'pra': 209, 'pro': 209},
{'apanhar': 29, 'buscar': 29}, {'apanhar': 607, 'buscar': 607, 'me': 1717, 'nos': 1717, 'ser': 1376}, {'escritorio':
29}, {'em': 690}, {'': (2, 'plan'), 'a': 690, 'almocar': 29, 'beber': 29, 'dormir': 29, 'jantar': 29, 'lanchar': 29,
'tomar': 29}, {'^': 11, 'em': 690}, {'apanhar': 29, 'buscar': 29, 'visitar': 29}, {'D': 207, 'apanhar': 607, 'buscar':
607, 'me': 1717, 'nos': 1717}, {'comigo': 29}, {'<moved_pp>': 1716, 'D': 207, 'a': 1718, 'agora': 1376, 'almocar': 29,
'ao': 1719, 'apanhar': 607, 'aqui': 1720, 'buscar': 607, 'ca': 1721, 'jantar': 29, 'la': 1722, 'lo': 338, 'lá': 1720,
'ma': 338, 'mas': 338, 'me': 1723, 'mo': 338, 'mos': 338, 'nos': 1717, 'para': 1724, 'pra': 209, 'pro': 209, 'ter':
1725}, {'nossa': 690}, {'casa': 29, 'nossa': 690}, {'a': 690}, {'comigo': 29, 'connosco': 29}, {'a': 1728, 'almocar':
29, 'aqui': 1720, 'beber': 29, 'ca': 1729, 'jantar': 29, 'lanchar': 29, 'ter': 1730, 'tomar': 29, 'visitar': 29},
{'a': 1727, 'almocar': 29, 'aqui': 1720, 'beber': 29, 'ca': 1731, 'jantar': 29, 'lanchar': 29, 'ter': 1730, 'tomar':
29, 'visitar': 29}, {'manha': 148, 'noite': 148, 'tarde': 148}, {'semana': 148}, {'de': 1734}, {'dia': 148, 'fim':
1735}, {'...': 877, 'a': 1733, 'em': 156, 'isso': 1061, 'la': 148, 'lá': 148, 'na': 1053, 'no': 148, 'o': 1736,
'para': 209, 'pela': 148, 'pelo': 148, 'por': 156, 'pra': 209}, {'apanhar': 607, 'buscar': 607}, {'a': 1738,
'apanhar': 607, 'buscar': 607, 'para': 1738}, {'<review_inf>': 1310, 'ensinando': 759, 'ensinar': 759, 'explicando':
759, 'explicar': 759, 'mostrando': 759, 'mostrar': 759}, {'a': 1740, 'c': 148, 'com': 148, 'ensinando': 759,
'ensinar': 759, 'explicando': 759, 'explicar': 759, 'mostrando': 759, 'mostrar': 759}, {'avaliacao': 814,
'devolutiva': 814, 'feedback': 814, 'manha': 148, 'meu': 1020, 'meus': 1020, 'minha': 1021, 'minhas': 1020, 'noite':
148, 'tarde': 148}, {'meu': 1020, 'meus': 1020, 'minha': 1020, 'minhas': 1020}, {'avaliacao': 814, 'cliente': 825,
'contacto': 825, 'contato': 825, 'devolutiva': 814, 'feedback': 814, 'lead': 825}, {'<any_det>': 1013,
'<feedback_noun>': 1011, '^': 1032, 'a': 822, 'algumas': 1030, 'alguns': 1030, 'bastante': 1030, 'imenso': 1030,
'imensos': 1030, 'muito': 1030, 'o': 822, 'um': 1744, 'uma': 1435, 'umas': 1030, 'uns': 1030, 'varias': 1030,
'varios': 1030}, {'avaliacao': 814, 'curriculo': 1210, 'cv': 1210, 'devolutiva': 814, 'dia': 148, 'feedback': 814,
'fim': 1735, 'meu': 1021, 'meus': 1020, 'minha': 1020, 'minhas': 1020}, {'meu': 1020, 'meus': 1021, 'minha': 1020,
'minhas': 1020}, {'<feedback_noun>': 1011, 'avaliacao': 814, 'cliente': 825, 'contacto': 825, 'contato': 825,
'devolutiva': 814, 'feedback': 814, 'lead': 825}, {'<feedback_noun>': 1011, 'avaliacao': 814, 'data': 1036,
'devolutiva': 814, 'feedback': 814}, {'...': 1741, '<any_det>': 1010, '<feedback_noun>': 1011, '<to>': 1255, '^':
1256, 'a': 1742, 'algumas': 1030, 'alguns': 1030, 'as': 1743, 'bastante': 1030, 'em': 156, 'imenso': 1030, 'imensos':
1030, 'la': 148, 'lhe': 1745, 'lhes': 1588, 'lá': 148, 'meu': 1020, 'meus': 1020, 'minha': 1020, 'minhas': 1020,
'muito': 1030, 'na': 1053, 'no': 148, 'o': 1746, 'os': 1747, 'para': 1261, 'pela': 148, 'pelo': 148, 'por': 156,
'pra': 1262, 'pro': 949, 'um': 1748, 'uma': 1749, 'umas': 1030, 'uns': 1030, 'varias': 1030, 'varios': 1030}, {'ser':
1376}, {'cabeca': 80, 'ideia': 80}, {'completamente': 80, 'da': 1752, 'totalmente': 80}, {'<moved_pp>': 1716, 'D':
207, 'a': 1751, 'agora': 1376, 'me': 1753, 'para': 209, 'pra': 209, 'pro': 209}, {'...': 877, 'a': 1733, 'em': 156,
'la': 148, 'lá': 148, 'na': 1053, 'no': 148, 'o': 1736, 'pela': 148, 'pelo': 148, 'por': 156}, {'^': 1139}, {'': (8,
'asked'), 'N': 1756}, {'<to>': 983}, {'opiniao': 1758}, {'a': 983, 'o': 983}, {'': (8, 'asked'), '<to>': 983, '^':
1139, 'para': 1760}, {'<to>': 983, 'para': 1760}, {'conselho': 1758}, {'<to>': 1757, '^': 1139, 'a': 1759, 'ajuda':
1758, 'conselho': 1758, 'lhe': 1761, 'lhes': 1762, 'opiniao': 1758, 'para': 1760, 'um': 1763}, {'<to>': 983, 'lhe':
1762, 'lhes': 1762, 'para': 1760}, {'^': 928}, {'^': 928, 'eu': 652, 'lhe': 1766}, {'': (5, 'mine'), '<giveinf>': 38,
'<subj>': 16, 'me': 380, 'nao': 381, 'não': 381}, {'<giveinf>': 38, '<subj>': 16, 'me': 380, 'nao': 381, 'não': 381},
{'^': 1769, 'lhe': 651}, {'^': 1768, 'a': 471, 'eu': 1770, 'lhe': 1766, 'nos': 392, 'nós': 392}, {'^': 457, 'para':
1767, 'pra': 653, 'que': 1771}, {'': (4, 'needs_from_me'), '<giveinf>': 38, '<subj>': 16, 'me': 380, 'nao': 381,
'não': 381}, {'': (4, 'needs_from_me'), '<giveinf>': 38}, {'^': 1774}, {'^': 1773, 'lhe': 1775, 'lhes': 333}, {'^':
1769, 'a': 534, 'eu': 1776, 'lhe': 651, 'nos': 392, 'nós': 392}, {'^': 531, 'me': 1772, 'nos': 458, 'para': 653,
'pra': 653, 'que': 1777}, {'carona': 148}, {'vistos': 0}, {'call': 80}, {'a': 1781}, {'<date>': 80, 'call': 80}, {'a':
1783, 'ao': 888, 'o': 888, 'à': 888}, {'se': 0}, {'': (8, 'asked'), '<to>': 983, 'para': 1760}, {'<to>': 983, 'lhe':
1786, 'lhes': 1762, 'para': 1760}, {'me': 27}, {',': 971, 'em': 900}, {',': 971, '^': 972, 'a': 974, 'em': 900, 'eu':
973}, {'N': 1790}, {'<them>': 975, 'N': 1789, 'a': 1791, 'o': 1791, 'que': 0}, {'<them>': 975, 'N': 976, 'a': 977,
'avisar': 677, 'contar': 677, 'dizer': 677, 'me': 696, 'o': 977}, {'<inf>': 103}, {'^': 517, 'a': 329, 'as': 329,
'da': 540, 'das': 541, 'de': 545, 'do': 540, 'dos': 541, 'o': 329, 'os': 329, 'que': 546, 'se': 1794}, {'<giveinf>':
38, 'lhe': 650}, {'^': 1796}, {'^': 1796, 'de': 1797}, {'^': 1796, 'apresenta': 1115, 'apresentar': 1120, 'apresentá':
1115, 'coloca': 1123, 'colocá': 1123, 'conecta': 1115, 'conectar': 1120, 'conectá': 1115, 'de': 1797, 'juntar': 1120,
'pensar': 27, 'po': 1126}, {'^': 1228, 'com': 1231}, {':': 799}, {'lhe': 80}, {'<see_inf>': 80, 'ligar': 1802}, {'D':
1155, '^': 11, 'me': 338}, {'^': 11, 'me': 455, 'que': 1804}, {'N': 1573}, {'': (5, 'mine'), '^': 38, 'que': 38},
{'a': 1806, 'o': 1806}, {'': (5, 'mine'), '<to>': 1806, '^': 38, 'lhe': 1807, 'lhes': 1807, 'para': 1808, 'que': 38},
{'': (5, 'mine'), '...': 1144, 'que': 38}, {'N': 1810}, {'': (5, 'mine'), '...': 1144, '<to>': 1811, 'lhe': 1810,
'lhes': 1573, 'para': 1808, 'que': 38}, {'<date>': 29, 'passo': 103}, {'passos': 103}, {'N': 865, 'conversa': 897},
{'N': 865, 'a': 1815, 'em': 907, 'o': 866}, {'N': 894, 'conversa': 897}, {'N': 894, 'a': 1817, 'o': 895},
{'<moved_pp>': 1716, 'D': 207, 'agora': 1716, 'para': 209, 'pra': 209, 'pro': 209}, {'e': 1819, 'fica': 1819, 'ficou':
1819, 'muda': 1819, 'mudou': 1819, 'passa': 1819, 'passou': 1819, 'sera': 1819, 'vai': 1819, 'é': 1819}, {'D': 1820,
'quarta': 1820, 'quinta': 1820, 'segunda': 1820, 'sexta': 1820, 'terca': 1820}, {'D': 1820, 'marcada': 1821,
'marcado': 1821, 'quarta': 1820, 'quinta': 1820, 'segunda': 1820, 'sexta': 1820, 'terca': 1820}, {'ser': 1821},
{'era': 1821, 'estava': 1822, 'ia': 1823, 'seria': 1821, 'tinhamos': 1821}, {'dia': 27}, {'encontramos': 80,
'encontrámos': 80}, {'encontrei': 80, 'liguei': 80, 'nos': 1826, 'vi': 80}, {'': (6, 'theirs'), 'me': 11, 'nos': 11},
{'a': 1138, 'as': 1138, 'o': 1138, 'os': 1138}, {'<would_give>': 1828, 'acaba': 1829, 'conclui': 1829, 'entrega':
1829, 'fecha': 1829, 'termina': 1829}, {'<would_give>': 1828}, {'^': 1831}, {'<is3>': 0, '<they>': 0, '^': 1830,
'era': 1821, 'estava': 1822, 'ia': 1823, 'me': 1832, 'nos': 1832, 'receberia': 558, 'recebia': 558, 'saudade': 80,
'seria': 1821, 'teria': 558, 'teriam': 558, 'tinha': 558, 'tinhamos': 1821}, {'foi': 795}, {'avisou': 1834, 'contou':
1834, 'disse': 1834}, {'': (13, 'talk'), 'me': 1835, 'nos': 1835, 'sabe': 27}, {'quando': 0, 'quanto': 0, 'se': 0},
{'^': 548, 'a': 329, 'as': 329, 'da': 329, 'de': 423, 'do': 329, 'o': 329, 'os': 329, 'que': 551, 'saber': 1837}, {'':
(11, 'thinking'), 'aparecer': 357, 'ir': 357, 'juntar': 358, 'passar': 357, 'ter': 357, 'vinha': 357, 'vir': 357,
'viria': 357}, {'^': 553, 'aparecer': 357, 'de': 1839, 'em': 359, 'ir': 357, 'juntar': 358, 'passar': 357, 'que': 554,
'ter': 357, 'vinha': 357, 'vir': 357, 'viria': 357}, {'<letter>': 148, 'chamada': 148, 'visita': 148}, {'<any_det>':
1841, '<letter>': 148, '^': 885, 'chamada': 148, 'visita': 148}, {'<any_det>': 1841, '<letter>': 148, 'chamada': 148,
'visita': 148}, {'dela': 697, 'dele': 697}, {'<any_det>': 715, 'a': 1485, 'as': 717, 'em': 718, 'meu': 714, 'minha':
714, 'o': 1486, 'os': 720, 'para': 718, 'pra': 718, 'que': 595, 'um': 714, 'uma': 714}, {'N': 1845, 'a': 1491, 'o':
1491}, {'': (9, 'told'), '<pro>': 713, 'N': 713, 'minha': 715}, {'': (9, 'told'), '<any_det>': 715, 'N': 713, 'a':
1847, 'as': 717, 'em': 718, 'meu': 714, 'minha': 714, 'o': 1497, 'os': 720, 'para': 718, 'pra': 718, 'que': 595, 'um':
714, 'uma': 714}, {'<any_det>': 715, 'N': 713, 'a': 1503, 'as': 717, 'em': 718, 'o': 1504, 'os': 720, 'para': 718,
'pra': 718, 'que': 595}, {'<him>': 1849, 'a': 732, 'ela': 1490, 'ele': 1490, 'o': 732, 'que': 595}, {'<him>': 1849,
'ela': 1490, 'ele': 1490, 'que': 595}, {'<any_det>': 1494, '<to>': 1846, 'N': 1493, 'a': 1495, 'as': 717, 'com': 726,
'em': 718, 'la': 713, 'lhe': 1848, 'lhes': 1848, 'lo': 713, 'meu': 714, 'minha': 714, 'o': 1501, 'os': 720, 'para':
1850, 'pra': 1851, 'que': 595, 'um': 714, 'uma': 714}, {'<any_det>': 1207, '<to>': 1209, 'lhe': 1208, 'para': 1212,
'pro': 1209}, {'^': 848, 'em': 849, 'na': 849, 'no': 849}, {'N': 1854}, {'a': 1855, 'o': 1855}, {'duvidas': 759,
'perguntas': 759}, {'a': 1857, 'as': 1857, 'às': 1857}, {'c': 148, 'com': 148, 'me': 877}, {'me': 181}, {'<any_det>':
771, 'a': 794, 'as': 794, 'lhe': 234, 'lhes': 234, 'o': 794, 'os': 794}, {'com': 148, 'para': 148, 'pra': 148},
{'ela': 1341, 'ele': 1341, 'eu': 1691}, {'': (14, 'together'), 'N': 148, 'a': 1525, 'o': 794, 'tambem': 795, 'à':
1526}, {'calhar': 27, 'compromete': 339, 'comprometeu': 339, 'encarrega': 414, 'esqueceu': 773, 'fosse': 1863,
'juntaram': 1527, 'juntou': 1864, 'ofereceu': 562}, {'<inf>': 16, '<should>': 16, 'e': 225, 'ha': 372, 'mais': 322,
'nao': 967, 'nem': 968, 'não': 967, 'o': 969, 'é': 225}, {'^': 1866}, {',': 1867, '^': 972, 'a': 974, 'eu': 973},
{',': 1867}, {'<them>': 1649, 'N': 1868}, {'<them>': 1868, 'N': 1869, 'a': 1870, 'da': 1650, 'do': 1650, 'o': 1870},
{'': (0, 'missed'), 'da': 80, 'de': 80, 'do': 80}, {'atender': 80, 'avisar': 80, 'efeito': 80, 'falar': 80, 'noticia':
773, 'noticias': 1872, 'novas': 773, 'novidades': 773, 'rasto': 773, 'responder': 80, 'resposta': 80, 'retorno': 80,
'sinal': 1872, 'sorte': 80, 'sucesso': 80, 'ver': 80}, {'me': 877}, {'aniversario': 24, 'aniversário': 24, 'niver':
24}, {'aniversario': 24, 'aniversário': 24, 'niver': 24, 'o': 1875, 'que': 27}, {'bom': 27}, {'^': 122, 'a': 123,
'ao': 123, 'aos': 123, 'as': 123, 'com': 123, 'em': 123, 'na': 123, 'no': 123, 'para': 123, 'à': 123, 'às': 123},
{'coaching': 1878, 'mentoria': 1878, 'mentorias': 1878, 'mentoring': 1878}, {'de': 1879}, {'falta': 773}, {'a': 1881,
'falta': 773}, {'chama': 80}, {'com': 27, 'que': 27}, {'na': 1577, 'no': 1577, 'pelo': 1577, 'que': 0}, {'a': 892,
'la': 849, 'lo': 849, 'o': 892}, {'<pro>': 713, 'minha': 1494}, {'<any_det>': 715, 'N': 713, 'a': 1496, 'as': 717,
'em': 718, 'meu': 714, 'minha': 714, 'o': 1497, 'os': 720, 'para': 718, 'pra': 718, 'que': 595, 'um': 714, 'uma':
714}, {'<pro>': 713, 'meu': 1494}, {'<any_det>': 1494, '<to>': 1846, 'a': 1887, 'as': 717, 'com': 726, 'em': 718,
'lhe': 1888, 'lhes': 1888, 'meu': 714, 'minha': 714, 'o': 1889, 'os': 720, 'para': 1850, 'pra': 1851, 'que': 595,
'um': 714, 'uma': 714}, {'da': 686, 'dela': 980, 'dele': 980, 'do': 686}, {'a': 433, 'agendada': 29, 'agendado': 29,
'aguardando': 329, 'esperando': 329, 'marcada': 29, 'marcado': 29, 'à': 433}, {'ca': 795, 'la': 795, 'lá': 795,
'tambem': 795}, {'': (14, 'together'), 'ca': 795, 'la': 795, 'lá': 795, 'tambem': 795}, {'apareceram': 937,
'apareceu': 1893, 'estava': 1894, 'estavam': 937, 'esteve': 1894, 'estiveram': 937, 'la': 1534, 'lá': 1534, 'veio':
1894, 'vieram': 937}, {'a': 1296, 'c': 148, 'com': 148, 'o': 1296, 'tambem': 1301, 'tb': 1301}, {'a': 1296, 'o': 1296,
'tambem': 1301, 'tb': 1301}, {'desligado': 80}, {'<inf>': 103, '^': 566, 'me': 338, 'nos': 338}, {'...': 1371, 'de':
567, 'que': 1899}, {'a': 29, 'o': 29}, {'^': 650, 'almocar': 181, 'encontrar': 29, 'estar': 181, 'lhe': 132, 'lhes':
132, 'ver': 1901}, {'<date>': 29, 'de': 1902, 'que': 1902, 'um': 30, 'uma': 30}, {'': (5, 'mine'), '^': 650,
'almocar': 181, 'apresenta': 1115, 'apresentar': 1120, 'apresentá': 1115, 'coloca': 1123, 'colocá': 1123, 'conecta':
1115, 'conectar': 1120, 'conectá': 1115, 'encontrar': 29, 'estar': 181, 'juntar': 1120, 'lhe': 132, 'lhes': 132,
'pensar': 27, 'po': 1126, 'ver': 1901}, {'<date>': 29, 'de': 1904, 'que': 1904, 'saudades': 80, 'um': 30, 'uma': 30},
{'adiar': 80, 'cancelar': 80, 'desmarcar': 80, 'suspender': 80}, {'de': 1906, 'que': 1906}, {'': (5, 'mine'), 'me':
34}, {'<giveinf>': 1908}, {'^': 34, 'encontrar': 80}, {'<see_inf>': 80, '^': 1909, 'me': 1910, 'nos': 349}, {'ligar':
1406}, {'aparecer': 1418, 'ir': 357, 'juntar': 358, 'ligar': 1406, 'me': 1912, 'passar': 1418, 'ter': 357, 'vinha':
357, 'vir': 1418, 'viria': 357}, {'aparecer': 357, 'de': 1913, 'em': 359, 'ir': 357, 'juntar': 358, 'passar': 357,
'que': 359, 'ter': 357, 'vinha': 357, 'vir': 357, 'viria': 357}, {'^': 462, 'agendado': 80, 'combinado': 80, 'de':
1911, 'ficado': 1914, 'marcado': 80, 'que': 1911}, {'com': 983}, {'a': 1857, 'as': 1857, 'duvidas': 1916, 'às': 1857},
{'<any_det>': 1430, '<date>': 148, 'de': 1906, 'que': 1906}, {'dever': 128, 'pensar': 779}, {'a': 1919, 'devendo':
128, 'do': 103, 'pensando': 779}, {':': 103}, {'almoco': 148, 'almoço': 148}, {'<any_det>': 148, 'cafe': 148,
'cafezinho': 148, 'café': 148, 'cha': 148, 'chopp': 148, 'pequeno': 1922, 'um': 857}, {'cafe': 148, 'café': 148, 'um':
148, 'uma': 148}, {'': (23, 'contact'), 'de': 1542}, {'<any_det>': 148, 'bolo': 80, 'cafe': 148, 'cafezinho': 148,
'café': 148, 'cano': 80, 'cha': 1925, 'chopp': 148, 'furo': 80, 'nega': 80, 'pequeno': 1922, 'tampa': 80, 'um': 1547,
'uma': 1547}, {'<any_det>': 148, 'cafe': 148, 'cafezinho': 148, 'café': 148, 'cha': 148, 'chopp': 148, 'pequeno':
1922}, {'': (23, 'contact'), 'N': 1229, 'a': 1230, 'o': 1230}, {'^': 1228, 'c': 148, 'com': 1928}, {'mails': 148},
{'audios': 148, 'e': 1930, 'emails': 148, 'mails': 148, 'mensagens': 148, 'áudios': 148}, {'de': 1931}, {'': (23,
'contact'), 'ideia': 148}, {'audios': 148, 'e': 1930, 'emails': 148, 'figurinhas': 148, 'ideia': 148, 'impressoes':
148, 'mails': 148, 'mensagens': 148, 'uma': 1933, 'umas': 148, 'áudios': 148}, {'adiado': 80}, {'a': 1919, 'devendo':
128, 'pensando': 779}, {'desses': 27, 'destes': 27}, {'<drink>': 877, 'dia': 1937}, {'<drink>': 877, 'vez': 676},
{'<drink>': 877}, {'dar': 11, 'devolver': 11, 'enviar': 11, 'mandar': 11, 'pagar': 11, 'trazer': 11}, {'<giveinf>':
265, '<inf>': 580, 'falar': 582, 'me': 1941}, {'D': 207, 'a': 872, 'o': 872}, {'<moved_pp>': 1376, '^': 1942, 'a':
1751, 'agora': 1376, 'ao': 872, 'me': 338, 'na': 872, 'no': 872, 'nos': 338, 'para': 1943, 'pra': 1452, 'pro': 1452},
{'<see_inf>': 29, '^': 650, 'a': 690, 'encontrar': 607, 'falar': 181, 'lhe': 1766, 'lhes': 651, 'me': 691, 'nos': 692,
'ter': 693, 'ver': 700}, {'<giveinf>': 265, 'me': 1941}, {'^': 1946, 'me': 338, 'nos': 338}, {'apanhar': 607,
'buscar': 607, 'me': 1717, 'nos': 1717, 'nossa': 690}, {'': (2, 'plan'), 'a': 1728, 'almocar': 29, 'aqui': 1720,
'beber': 29, 'ca': 1729, 'dormir': 29, 'jantar': 29, 'lanchar': 29, 'ter': 1730, 'tomar': 29, 'visitar': 29},
{'apanhar': 607, 'buscar': 607, 'me': 1717, 'nos': 1717}, {'a': 1948, 'almocar': 29, 'ao': 1719, 'apanhar': 607,
'aqui': 1720, 'beber': 29, 'buscar': 607, 'ca': 1949, 'jantar': 29, 'la': 1720, 'lanchar': 29, 'lá': 1720, 'me': 1723,
'nos': 1717, 'para': 1950, 'ter': 1730, 'tomar': 29, 'visitar': 29}, {'nos': 182}, {'N': 148, 'entrevista': 27}, {'N':
148, 'podcast': 27, 'video': 27, 'vídeo': 27}, {'N': 148, 'a': 1953, 'as': 794, 'me': 877, 'na': 1577, 'no': 1577,
'o': 1954, 'os': 794, 'passar': 27, 'pelo': 1577, 'que': 27, 'um': 1712, 'uma': 1713}, {'com': 74}, {'a': 794, 'as':
794, 'o': 794, 'os': 794}, {'com': 849, 'em': 849, 'na': 849, 'no': 849, 'para': 849}, {'^': 650, 'casa': 29},
{'<see_inf>': 29, '^': 650, 'a': 1959, 'com': 74, 'encontrar': 607, 'falar': 181, 'lhe': 1766, 'lhes': 651, 'me': 691,
'nos': 692, 'o': 651, 'ter': 693, 'ver': 700}, {'espera': 249, 'ultima': 699}, {'aniversario': 1177, 'aniversário':
1177, 'da': 410, 'de': 410, 'niver': 1177, 'o': 1180, 'para': 651, 'pra': 651, 'preciso': 1181, 'que': 651}, {'$':
121, '//': 145, '<advises>': 147, '<called3>': 149, '<came3>': 168, '<cheered1>': 172, '<date>': 180, '<eat1>': 182,
'<give1>': 183, '<handed1>': 194, '<hours>': 206, '<moved1>': 214, '<moved_pp>': 217, '<off>': 80, '<off_pp>': 80,
'<opines>': 231, '<rang1>': 232, '<read1>': 240, '<says>': 242, '<set>': 243, '<set_up>': 248, '<shall1>': 29,
'<stays>': 251, '<talked1>': 254, '<they>': 588, '<tip>': 594, '<told1>': 597, '<vowed1>': 603, '<vowed3>': 264,
'<wants3>': 269, '<was_to>': 605, '<wrote3>': 606, 'D': 611, 'N': 662, '^': 669, 'a': 701, 'abracei': 148, 'acabamos':
702, 'acabei': 704, 'acabámos': 702, 'acao': 705, 'acha': 327, 'acho': 706, 'acompanharam': 708, 'acompanhei': 711,
'acompanhou': 708, 'aconselhei': 735, 'acordamos': 738, 'acordámos': 738, 'adiado': 80, 'agradecemos': 740,
'agradecer': 740, 'agradeci': 740, 'agradeco': 740, 'aguarda': 330, 'aguardamos': 34, 'aguardando': 671, 'aguardo':
34, 'ainda': 757, 'ajudamos': 763, 'ajudei': 766, 'ajudámos': 763, 'alertou': 332, 'alinhamos': 148, 'alinhámos': 148,
'almocamos': 148, 'almocei': 148, 'almoco': 768, 'almoçamos': 148, 'almoço': 768, 'almoçámos': 148, 'analisei': 772,
'andamos': 774, 'andei': 778, 'ando': 781, 'animei': 782, 'ansiosa': 784, 'ansioso': 784, 'antes': 786, 'anunciei':
789, 'ao': 792, 'apanhei': 793, 'apareceram': 795, 'apareceu': 796, 'apresentacao': 800, 'apresentamos': 810,
'apresentando': 811, 'apresentei': 824, 'apresentámos': 810, 'arranjei': 828, 'as': 829, 'assim': 786, 'ate': 786,
'avisando': 834, 'avisei': 846, 'avisou': 847, 'banco': 851, 'batemos': 852, 'bati': 853, 'bebemos': 855, 'bebi': 856,
'bebo': 858, 'botei': 867, 'brigada': 869, 'brigado': 869, 'brindamos': 148, 'brindámos': 148, 'busquei': 870, 'cabe':
871, 'cai': 874, 'caiu': 874, 'caixa': 876, 'call': 768, 'caminhei': 877, 'carta': 880, 'celebramos': 148, 'chamada':
882, 'chamadas': 884, 'chega': 887, 'chegam': 887, 'cheguei': 890, 'cobra': 333, 'cobri': 893, 'cobrou': 333,
'coloca': 337, 'colocamos': 899, 'colocar': 903, 'coloquei': 908, 'com': 916, 'combinamos': 931, 'combinei': 933,
'combinámos': 931, 'comemora': 934, 'comemoramos': 148, 'comemorei': 148, 'comemos': 148, 'comentei': 935, 'comi':
936, 'comigo': 707, 'compareceram': 937, 'compartilhei': 950, 'completa': 934, 'compromete': 340, 'comprometeu': 340,
'comprometi': 955, 'conduzi': 958, 'conectei': 961, 'confirma': 963, 'confirmado': 963, 'confirmamos': 963,
'confirmei': 964, 'confirmou': 966, 'confirmámos': 963, 'conforme': 978, 'conhecemos': 148, 'conheci': 148,
'connosco': 707, 'conosco': 707, 'conselho': 982, 'consolei': 782, 'consultei': 984, 'conta': 341, 'contando': 676,
'contei': 990, 'contou': 991, 'convenci': 992, 'conversa': 994, 'conversamos': 148, 'conversei': 148, 'conversinha':
994, 'conversámos': 148, 'convida': 996, 'convidaram': 149, 'convidou': 149, 'correio': 998, 'corri': 877, 'corrigi':
999, 'creio': 706, 'cruz': 1000, 'cruzamo': 1001, 'cruzei': 1003, 'cuja': 0, 'cujo': 0, 'cumprimentei': 148, 'dado':
676, 'defende': 342, 'dei': 1059, 'deixa': 1060, 'deixamos': 1062, 'deixei': 1080, 'deixou': 1090, 'demos': 1096,
'depois': 1097, 'desde': 786, 'desejei': 1100, 'desejosa': 784, 'desejoso': 784, 'desencontramos': 80,
'desencontrámos': 80, 'desliguei': 1102, 'deu': 1111, 'deve': 350, 'devem': 351, 'deveria': 1112, 'devia': 1113,
'deviamos': 1112, 'devido': 0, 'devo': 1128, 'devolve': 1129, 'devolvi': 1135, 'devolvo': 1137, 'dica': 982, 'direto':
874, 'discussao': 994, 'discutimos': 148, 'disse': 1162, 'diz': 1172, 'dizem': 676, 'dizendo': 1174, 'e': 1182, 'ela':
1186, 'ele': 1186, 'em': 1188, 'embora': 1189, 'emprestei': 1206, 'empurrou': 413, 'encaminhei': 1213, 'encarrega':
415, 'encarrego': 1215, 'encontramo': 1216, 'encontramos': 1221, 'encontrei': 1222, 'encontro': 1223, 'encontrámo':
1001, 'encontrámos': 1222, 'encorajei': 782, 'encorajou': 413, 'enquanto': 785, 'ensaiamos': 1226, 'ensaiei': 1232,
'ensaiámos': 1226, 'ensinando': 1236, 'ensinar': 1236, 'ensinei': 1250, 'entende': 342, 'entrega': 1129, 'entrego':
1251, 'entreguei': 1253, 'entrevista': 768, 'entrevistei': 148, 'envia': 1129, 'enviei': 1264, 'envio': 1251,
'enviou': 1266, 'era': 1267, 'eramos': 1268, 'esbarrei': 1003, 'escapou': 1272, 'escrevi': 1277, 'espera': 428,
'esperamos': 1279, 'esperando': 671, 'esperei': 1282, 'espero': 1279, 'esquecemos': 1283, 'esqueceu': 1285, 'esqueci':
1286, 'esta': 1290, 'estamos': 1294, 'estava': 1302, 'estavam': 1303, 'estavamos': 1306, 'esteve': 1307, 'estive':
1316, 'estivemos': 1319, 'estiveram': 795, 'estou': 1322, 'estreia': 768, 'está': 1290, 'eu': 1345, 'evento': 768,
'explicando': 1236, 'explicar': 1236, 'explicou': 991, 'expliquei': 1349, 'exposicao': 768, 'faco': 1332, 'fala': 440,
'falamos': 148, 'faleceu': 26, 'falei': 1352, 'falou': 441, 'falta': 1363, 'faltam': 1364, 'faltei': 889, 'falámos':
148, 'farei': 1332, 'faz': 1373, 'fazia': 934, 'feedback': 1019, 'festejei': 148, 'fez': 1375, 'fica': 1384, 'ficam':
1388, 'ficamos': 1403, 'ficara': 448, 'ficaram': 1409, 'fico': 1413, 'ficou': 1424, 'ficámos': 1426, 'fiquei': 1429,
'fiz': 1444, 'fizemos': 1445, 'fizeram': 1375, 'foi': 1453, 'fomos': 1455, 'foram': 937, 'fui': 1457, 'garante': 1459,
'garanti': 1462, 'garantiu': 456, 'gostaria': 1463, 'gostava': 1465, 'gracas': 1467, 'gravador': 1469, 'h': 1472,
'ha': 1478, 'haviamos': 1479, 'hoje': 1481, 'hora': 1472, 'horas': 1472, 'ia': 466, 'iam': 467, 'ideia': 27,
'inalcancavel': 80, 'inauguracao': 768, 'incentivei': 782, 'incentivou': 413, 'incontactaveis': 80, 'incontactavel':
80, 'incontatavel': 80, 'indiquei': 1510, 'informei': 1511, 'insiste': 470, 'insisti': 1514, 'insistiu': 476, 'intro':
1518, 'ja': 1522, 'jantamos': 148, 'jantar': 768, 'jantei': 148, 'jantámos': 148, 'jogamos': 148, 'joguei': 1523,
'jogámos': 148, 'juntamo': 1001, 'juntaram': 1528, 'juntei': 1529, 'juntou': 1533, 'la': 1534, 'lancamento': 768,
'lanchamos': 148, 'lanchei': 148, 'lanchámos': 148, 'lembra': 1535, 'lembrar': 1537, 'lembrei': 1539, 'lembrete': 103,
'levei': 1548, 'levo': 1137, 'lhe': 1575, 'lhes': 1575, 'li': 1579, 'ligacao': 1580, 'liguei': 1581, 'lá': 1534,
'manda': 1582, 'mandei': 1594, 'mando': 1251, 'mandou': 1597, 'marcamos': 1599, 'marcámos': 1600, 'marquei': 1599,
'matamos': 1602, 'matámos': 1603, 'me': 1626, 'mentorei': 1627, 'mentoria': 1629, 'mentorias': 1629, 'meti': 1631,
'ministrei': 958, 'morrendo': 1633, 'morreu': 26, 'mostrando': 1236, 'mostrar': 1236, 'mostrei': 1634, 'muda': 1376,
'mudamos': 1062, 'mudou': 1376, 'muita': 1632, 'muito': 1636, 'n': 1642, 'na': 1656, 'nada': 1658, 'nao': 1680,
'nasceu': 26, 'necessita': 521, 'nem': 1685, 'ninguem': 1687, 'no': 1693, 'nos': 1700, 'nota': 1702, 'nunca': 1703,
'não': 1680, 'nós': 1704, 'o': 1705, 'obrigada': 1706, 'obrigado': 1706, 'ocupa': 415, 'ocupo': 1215, 'ofereceu': 528,
'ofereci': 1709, 'opiniao': 687, 'os': 1710, 'ouvi': 1714, 'palpite': 687, 'para': 1715, 'parece': 676,
'participaram': 795, 'participou': 937, 'partilhei': 950, 'passa': 1726, 'passam': 1732, 'passamos': 1737, 'passara':
1739, 'passei': 1750, 'passo': 1251, 'passou': 1754, 'passámos': 1755, 'pede': 530, 'pedi': 1764, 'pedimos': 1765,
'pediu': 1778, 'peguei': 1779, 'pelos': 1780, 'pendente': 651, 'pensa': 342, 'pensava': 360, 'penso': 706, 'perdemos':
1782, 'perdi': 1784, 'pergunta': 1785, 'perguntamos': 1765, 'perguntei': 1787, 'pergunto': 1788, 'perguntou': 1785,
'poe': 337, 'por': 1792, 'porque': 0, 'porquê': 0, 'pq': 0, 'pra': 1793, 'precisa': 1795, 'precisamos': 1798,
'precisava': 1535, 'preciso': 1799, 'prefere': 321, 'preferia': 321, 'preparei': 1800, 'presentacion': 1801,
'presentation': 1801, 'presente': 795, 'presentes': 795, 'procurei': 1803, 'promete': 1805, 'prometemos': 1809,
'prometeu': 456, 'prometi': 1812, 'propoe': 408, 'propos': 408, 'propus': 1514, 'proxima': 30, 'proximo': 1813,
'proximos': 1814, 'pus': 1816, 'pusemos': 1818, 'pôr': 903, 'q': 1824, 'qualquer': 1825, 'quando': 785, 'quase': 1827,
'que': 1833, 'quem': 1836, 'quer': 1838, 'queria': 1840, 'quis': 1803, 'reagendada': 207, 'reagendado': 207,
'reagendamos': 207, 'reagendar': 207, 'reagendámos': 207, 'recado': 687, 'recebemos': 1842, 'receberam': 149,
'receberei': 886, 'recebeu': 149, 'recebi': 1843, 'recebo': 886, 'recomendacao': 1844, 'recomendei': 1852,
'reencaminhei': 1853, 'reencontrei': 1222, 'reenviei': 1853, 'reenviou': 1266, 'remarcada': 207, 'remarcado': 207,
'remarcamos': 207, 'remarcar': 207, 'remarcou': 207, 'remarcámos': 207, 'rendi': 1856, 'repassei': 1800, 'requer':
561, 'respondi': 1858, 'resta': 651, 'reuni': 1859, 'reuniao': 768, 'reunimo': 1216, 'reunimos': 877, 'reuniram': 148,
'reunião': 768, 'reuno': 1860, 'revi': 1861, 'revimos': 148, 'revisamos': 148, 'revisei': 999, 'sai': 1862, 'saimos':
1862, 'saudades': 773, 'saí': 1862, 'se': 1865, 'segundo': 1871, 'sem': 1873, 'sentei': 1874, 'sera': 1876, 'seria':
1877, 'sessao': 1880, 'sessoes': 1880, 'seu': 1103, 'simulei': 1800, 'sinto': 1882, 'so': 1883, 'sonhei': 1884,
'soube': 1885, 'sua': 1103, 'substitui': 1886, 'sugeri': 1890, 'sugeriu': 508, 'sugestao': 1891, 'ta': 1892, 'talvez':
27, 'tambem': 1895, 'tarefa': 705, 'tava': 1896, 'tavam': 1897, 'telefonaram': 148, 'telefone': 1898, 'telefonei':
148, 'telefonou': 148, 'tem': 1900, 'temos': 1903, 'tenho': 1905, 'tentamos': 1803, 'tentei': 1803, 'tento': 1803,
'tentámos': 1803, 'teve': 1907, 'tinha': 1915, 'tinham': 574, 'tinhamos': 1479, 'tirei': 1917, 'tive': 1918,
'tivemos': 1918, 'tiveram': 1907, 'to': 1920, 'todo': 1921, 'tomamos': 1923, 'tomando': 1924, 'tomara': 27, 'tomei':
1926, 'tomo': 858, 'tomámos': 1927, 'topei': 1003, 'trabalhamos': 148, 'trabalhei': 1929, 'trago': 183, 'trata': 414,
'trato': 1214, 'traz': 1129, 'treinamos': 1226, 'treinei': 1800, 'treinámos': 1226, 'troca': 1932, 'trocamos': 148,
'trocámos': 148, 'trombei': 1003, 'troquei': 1934, 'tudo': 1935, 'têm': 576, 'tô': 1936, 'um': 1938, 'uma': 1939,
'umas': 1940, 'uns': 1940, 'vai': 1944, 'valeu': 869, 'vamos': 1945, 'vao': 1947, 've': 587, 'veio': 1307, 'vejo':
1860, 'vem': 1951, 'vemo': 1216, 'vemos': 1952, 'vi': 1955, 'viajei': 877, 'viajo': 1956, 'vieram': 795, 'vimo': 1001,
'vimos': 1957, 'vira': 1739, 'virá': 1739, 'visitei': 148, 'visto': 676, 'vlw': 869, 'voicemail': 80, 'voluntaria':
1958, 'voluntariado': 1958, 'voluntario': 1958, 'vou': 1960, 'vêm': 1732, 'à': 1961, 'é': 1962}]


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
{'a': 57}, {'a': 57, 'me': 58}, {'': (7, 'despite'), 'cancelou': 37, 'desmarcou': 37, 'furou': 37, 'nada': 37, 'nao':
37, 'nem': 37, 'não': 37}, {'cancelou': 37, 'desmarcou': 37, 'furou': 37, 'nada': 37, 'nao': 37, 'nem': 37, 'não':
37}, {'fim': 60, 'final': 61}, {'acabamos': 27, 'acabou': 25, 'acabámos': 25, 'afinal': 60, 'conseguimos': 21,
'depois': 60, 'falamos': 21, 'falámos': 21, 'ligou': 21, 'mail': 9, 'no': 62, 'nos': 29, 'retornou': 21, 'veio': 21},
{'da': 2, 'de': 2, 'do': 2, 'dos': 2}, {'a': 31, 'ao': 31, 'à': 31}, {'a': 13, 'ao': 13, 'à': 13}, {'': (2, 'at'),
'casa': 64, 'frente': 65, 'relacao': 66, 'vez': 19}, {'novo': 19}, {'email': 12, 'mensagem': 12}, {'febre': 37,
'gripe': 37}, {'baixa': 37, 'ferias': 37}, {'viagem': 37}, {'<ill>': 37, 'com': 70, 'de': 71, 'em': 72}, {'': (3,
'absent_before'), 'a': 0, 'o': 0}, {'casa': 37, 'viagem': 37}, {'<ill>': 37, 'com': 70, 'de': 71, 'em': 75}, {'a': 0,
'o': 0}, {'anos': 11}, {'de': 78}, {'a': 31, 'ao': 31, 'com': 2, 'da': 2, 'do': 2, 'à': 31}, {'falta': 37}, {'a': 81},
{'na': 31, 'no': 31}, {'volta': 21}, {'de': 84}, {'de': 84, 'me': 85}, {'tarde': 55}, {'audio': 12, 'email': 12,
'áudio': 12}, {'mensagem': 12}, {'audio': 12, 'email': 12, 'mail': 12, 'mensagem': 12, 'msg': 12, 'um': 88, 'uma': 89,
'zap': 12, 'áudio': 12}, {'a': 13, 'ao': 13, 'pra': 13, 'pro': 13, 'à': 13}, {'': (4, 'absent_after'), 'a': 13, 'ao':
13, 'pra': 13, 'pro': 13, 'à': 13}, {'abraco': 91, 'abracos': 91, 'beijos': 91, 'cumprimentos': 92, 'lembrancas': 37,
'mensagem': 6, 'saudades': 37}, {'acabamos': 27, 'acabou': 25, 'acabámos': 25, 'afinal': 60, 'conseguimos': 21,
'depois': 60, 'falamos': 21, 'falámos': 21, 'ligou': 21, 'nao': 74, 'no': 62, 'nos': 29, 'não': 74, 'retornou': 21,
'sem': 74, 'veio': 21}, {'audio': 3, 'áudio': 3}, {'audio': 3, 'email': 3, 'mensagem': 3, 'um': 95, 'zap': 3, 'áudio':
3}, {'<called3>': 3, 'contou': 43, 'falou': 43, 'ligou': 85, 'mandou': 96, 'perguntou': 43}, {'': (2, 'at'),
'ausencia': 16, 'casa': 64, 'companhia': 11}, {'se': 37}, {'juntar': 37}, {'': (4, 'absent_after'), 'aparecer': 37,
'chegar': 37, 'comparecer': 37, 'entrar': 37, 'estar': 37, 'ir': 37, 'juntar': 99, 'participar': 37, 'se': 100, 'vir':
37}, {'': (4, 'absent_after'), 'a': 0, 'o': 0}, {'': (4, 'absent_after'), 'aparecer': 37, 'chegar': 37, 'comparecer':
37, 'entrar': 37, 'estar': 37, 'ir': 37, 'juntar': 99, 'participar': 37, 'se': 100, 'vir': 102}, {'conectou': 37},
{'<came3>': 37, 'chegou': 37, 'compareceu': 37, 'conseguiu': 101, 'entrou': 37, 'estava': 37, 'foi': 37, 'participou':
37, 'pode': 103, 'podia': 101, 'pôde': 103, 'se': 104, 'veio': 77}, {'conseguimos': 21, 'deu': 21, 'falamos': 21,
'falámos': 21, 'veio': 21}, {'': (5, 'due'), 'ate': 17}, {'': (2, 'at'), 'escritorio': 11, 'fim': 106, 'final': 106,
'lugar': 19, 'maximo': 107}, {'': (2, 'at'), '<called3>': 3, 'mandou': 96}, {'voz': 9}, {'de': 110}, {'tardar': 17},
{'mais': 112}, {'': (5, 'due'), 'a': 17, 'o': 17}, {'desculpa': 37}, {'causa': 19, 'intermedio': 19, 'parte': 19},
{'entra': 26, 'vem': 26}, {'ligacao': 21}, {'a': 118}, {'se': 40}, {'a': 13, 'com': 13}, {'associou': 121, 'reuniu':
40}, {'': (3, 'absent_before'), 'a': 0, 'as': 0, 'o': 0, 'os': 0}, {'se': 19}, {'com': 39, 'para': 39}, {'': (2,
'at'), 'segunda': 21}, {'$': 1, '<call_noun>': 5, '<called3>': 6, '<date>': 7, '<letter>': 9, '<met1>': 10, '<party>':
11, '<rang1>': 12, '<talked1>': 15, 'a': 22, 'abraco': 9, 'acabamos': 23, 'acabei': 24, 'acabámos': 25, 'acerca': 20,
'agora': 26, 'ai': 30, 'ali': 32, 'amiga': 19, 'amigo': 19, 'antes': 33, 'ao': 34, 'apareceu': 4, 'apresentada': 35,
'apresentado': 35, 'assunto': 13, 'ate': 36, 'atraves': 19, 'ausente': 37, 'ausentes': 37, 'c': 38, 'cancelou': 37,
'caso': 19, 'casou': 40, 'cm': 38, 'com': 41, 'como': 14, 'conhece': 39, 'contacto': 19, 'contato': 19, 'contou': 43,
'contratar': 39, 'contratou': 39, 'convite': 9, 'cruzei': 45, 'culpa': 19, 'cumprimentos': 20, 'da': 46, 'dados': 19,
'daqui': 47, 'de': 48, 'dei': 51, 'dentro': 52, 'depois': 55, 'desde': 17, 'desmarcou': 37, 'deu': 56, 'devolveu': 59,
'do': 31, 'doente': 37, 'e': 63, 'em': 67, 'email': 68, 'enviei': 69, 'esbarrei': 45, 'esta': 73, 'estava': 73,
'está': 73, 'ex': 19, 'excepto': 74, 'exceto': 74, 'falou': 43, 'faltaram': 37, 'faltou': 37, 'ficou': 76, 'filha':
19, 'filho': 19, 'fora': 77, 'furou': 37, 'gracas': 66, 'indicacao': 19, 'indicada': 35, 'indicado': 35, 'jantar': 79,
'junto': 80, 'justificou': 82, 'la': 83, 'ligou': 86, 'logo': 55, 'lá': 83, 'mais': 87, 'mandei': 90, 'mandou': 93,
'mas': 94, 'me': 97, 'menos': 77, 'morada': 19, 'na': 98, 'nao': 105, 'nas': 31, 'nem': 0, 'no': 108, 'nos': 109,
'nota': 111, 'noticias': 9, 'novidades': 9, 'num': 31, 'numa': 31, 'numero': 19, 'não': 105, 'o': 113, 'p': 17,
'para': 114, 'pediu': 115, 'pela': 31, 'pelo': 31, 'perdeu': 37, 'perguntou': 43, 'perto': 52, 'por': 116, 'pra': 17,
'pro': 17, 'procura': 39, 'proxima': 26, 'proximas': 26, 'proximo': 26, 'proximos': 26, 'quanto': 66, 'que': 117,
'recado': 9, 'recomendada': 35, 'recomendado': 35, 'resposta': 9, 'retornou': 119, 'reuniu': 120, 'salvo': 74, 'se':
122, 'seguinte': 26, 'segundo': 39, 'sem': 123, 'separou': 124, 'sobre': 13, 'ta': 73, 'tava': 73, 'telefone': 19,
'ter': 44, 'tirando': 74, 'topei': 45, 'trabalha': 125, 'trombei': 45, 'veio': 4, 'via': 13, 'visita': 9, 'w': 2, 'à':
126}]


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

