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
'arruma': ('give3',), 'arrumar': ('giveinf',), 'arrumo': ('give1',), 'artigo': ('helpful', 'paper'), 'as': ('them',
'det', 'any_det', 'to', 'clitic', 'where_to', 'article', 'obj'), 'assegurei': ('vowed1',), 'assegurou': ('vowed3',),
'assina': ('verb3', 'imperative', 'hand3'), 'assinara': ('hand3', 'will_bring'), 'assinasse': ('subj',), 'assinatura':
('thing',), 'assine': ('subj', 'imperative'), 'assinei': ('done',), 'assinem': ('imperative',), 'assinemos':
('subj',), 'assino': ('do1',), 'assinou': ('hello', 'verb3', 'says'), 'assistente': ('rel',), 'assuncao':
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
'considera': ('verb3', 'opines'), 'considerou': ('verb3',), 'consiga': ('subj', 'imperative'), 'consigam':
('imperative',), 'consigamos': ('subj',), 'consigo': ('give1',), 'consolei': ('cheered1',), 'constipada': ('ill',),
'constipado': ('ill',), 'constroi': ('verb3',), 'construa': ('subj', 'imperative'), 'construam': ('imperative',),
'construamos': ('subj',), 'consulta': ('date',), 'consultar': ('todo_inf',), 'consultor': ('pro',), 'consultora':
('pro',), 'conta': ('verb3', 'says'), 'contabilidade': ('pro',), 'contabilista': ('pro', 'rel'), 'contacta':
('give3',), 'contactar': ('giveinf', 'see_inf'), 'contactei': ('attempt',), 'contacto': ('helpful', 'thing',
'reach_noun'), 'contactos': ('helpful', 'paper', 'thing', 'reach_noun'), 'contactou': ('reach', 'called3', 'wrote3'),
'contador': ('pro', 'rel'), 'contadora': ('pro', 'rel'), 'contar': ('giveinf',), 'contata': ('give3',), 'contatar':
('giveinf', 'see_inf'), 'contatei': ('attempt',), 'contato': ('helpful', 'thing', 'reach_noun'), 'contatos':
('helpful', 'paper', 'thing', 'reach_noun'), 'contatou': ('reach', 'called3', 'wrote3'), 'contei': ('told1',),
'contigo': ('hello',), 'continua': ('verb3',), 'continuava': ('verb3',), 'continuo': ('stays',), 'conto': ('give1',
'paper'), 'contou': ('verb3', 'says'), 'contrata': ('verb3', 'imperative'), 'contratam': ('verb3',), 'contratar':
('urge_inf',), 'contratara': ('verb3',), 'contratasse': ('urge_inf', 'subj'), 'contrate': ('subj', 'imperative'),
'contratem': ('imperative',), 'contratemos': ('subj',), 'contrato': ('paper', 'thing'), 'contratou': ('verb3',),
'convem': ('should',), 'conversa': ('hello', 'date'), 'conversamos': ('talked1',), 'conversar': ('see_inf',),
'conversei': ('hello', 'talked1'), 'conversou': ('verb3',), 'conversámos': ('talked1',), 'convida': ('helps3',
'invites'), 'convidado': ('invites',), 'convidam': ('invites',), 'convidar': ('giveinf', 'see_inf'), 'convidaram':
('invites',), 'convidou': ('reach', 'called3', 'invites'), 'convite': ('letter',), 'coo': ('rel',), 'copo':
('drink',), 'copos': ('drink',), 'cordeiro': ('name_words',), 'corra': ('subj', 'imperative'), 'corram':
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
('todo_inf',), 'insistiu': ('verb3',), 'instalador': ('pro',), 'instalara': ('will_bring',), 'internada': ('fate',),
'internado': ('fate',), 'intro': ('thing',), 'investe': ('verb3', 'imperative'), 'investidor': ('rel',),
'investidora': ('rel',), 'investidores': ('rel',), 'investir': ('urge_inf',), 'investira': ('verb3',), 'investisse':
('subj',), 'investiu': ('verb3',), 'invista': ('subj', 'imperative'), 'invistam': ('imperative',), 'invistamos':
('subj',), 'ir': ('see_inf',), 'ira': ('verb3',), 'irma': ('hello', 'rel'), 'irmao': ('hello', 'rel'), 'isso':
('hello', 'it'), 'isto': ('it',), 'ja': ('filler', 'hello'), 'jamais': ('not',), 'janeiro': ('hello',), 'janta':
('verb3', 'date'), 'jantamos': ('hello',), 'jantar': ('hello', 'date', 'see_inf'), 'jantarei': ('shall1',),
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
('giveinf', 'hand_inf'), 'pagara': ('give3', 'send3', 'will_bring'), 'pagarei': ('give1',), 'pagaria':
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
('name_words',), 'pilar': ('name_words',), 'pinheiro': ('name_words',), 'pinho': ('name_words',), 'pinto':
('name_words',), 'pintor': ('pro',), 'pintora': ('pro',), 'pitch': ('paper', 'rehearsed'), 'planeia': ('verb3',),
'planeja': ('verb3',), 'planilha': ('helpful', 'paper', 'thing'), 'planilhas': ('helpful',), 'plano': ('paper',),
'planta': ('thing',), 'plantas': ('paper', 'thing'), 'podcast': ('helpful', 'paper'), 'pode': ('hello', 'verb3',
'wants3'), 'podem': ('verb3',), 'podera': ('verb3',), 'poderia': ('should',), 'podia': ('verb3', 'should'),
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
('subj',), 'repassei': ('read1',), 'repete': ('opines',), 'repetiu': ('opines',), 'reservamos': ('bring',),
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
'suspenso': ('off_pp',), 'sustenta': ('opines',), 'ta': ('verb3',), 'talk': ('course',), 'talvez': ('filler',),
'tambem': ('filler', 'hello'), 'tarde': ('hello',), 'tava': ('verb3',), 'tb': ('filler', 'hello'), 'tbm': ('filler',),
'tcc': ('paper',), 'tecnica': ('pro',), 'tecnico': ('pro',), 'tel': ('reach_noun',), 'telefonar': ('see_inf',),
'telefonaram': ('reach',), 'telefone': ('reach_noun',), 'telefonei': ('rang1', 'attempt'), 'telefonema':
('call_noun',), 'telefonemas': ('call_noun',), 'telefonou': ('reach', 'called3'), 'telemovel': ('reach_noun',), 'tem':
('aux3', 'hello', 'verb3', 'is3', 'imperative'), 'teme': ('verb3',), 'temos': ('hello', 'should'), 'tempinho':
('span',), 'template': ('helpful', 'paper'), 'tenha': ('subj', 'imperative'), 'tenham': ('imperative',), 'tenhamos':
('subj',), 'tenho': ('hello', 'should'), 'tentei': ('hello', 'attempt'), 'ter': ('see_inf', 'urge_inf'), 'tera':
('verb3',), 'terapeuta': ('pro',), 'terca': ('hello',), 'termina': ('verb3', 'hand3'), 'terminara': ('will_bring',),
'terminei': ('done',), 'termino': ('do1',), 'terminou': ('verb3',), 'tese': ('paper', 'rehearsed'), 'testa': ('verb3',
'imperative'), 'testar': ('urge_inf',), 'testasse': ('urge_inf', 'subj'), 'teste': ('subj', 'imperative'), 'testei':
('read1',), 'testem': ('imperative',), 'testemos': ('subj',), 'testo': ('do1',), 'testou': ('verb3',), 'teve':
('hello', 'verb3', 'happens3'), 'texto': ('paper',), 'tia': ('rel',), 'time': ('rel',), 'tinha': ('aux3', 'hello',
'verb3', 'should', 'is3'), 'tinhamos': ('was_to', 'should', 'attempt'), 'tio': ('rel',), 'tip': ('tip',), 'tipo':
('filler',), 'tira': ('imperative',), 'tirasse': ('subj',), 'tire': ('subj', 'imperative'), 'tirem': ('imperative',),
'tiremos': ('subj',), 'tirou': ('made3',), 'tive': ('hello', 'seen1'), 'tivemos': ('seen1',), 'tiveram': ('verb3',),
'tivesse': ('subj',), 'tmb': ('filler',), 'to': ('stays',), 'toca': ('verb3',), 'toda': ('filler',), 'todas':
('hello',), 'todo': ('filler',), 'todos': ('hello',), 'toma': ('verb3', 'imperative'), 'tomamos': ('hello',), 'tomar':
('see_inf', 'urge_inf'), 'tomasse': ('subj',), 'tome': ('subj', 'imperative'), 'tomei': ('hello',), 'tomem':
('imperative',), 'tomemos': ('subj',), 'tomo': ('eat1',), 'tomou': ('verb3',), 'tomámos': ('hello',), 'topa':
('verb3', 'wants3'), 'topografo': ('pro',), 'topou': ('verb3', 'wants3'), 'toque': ('call_noun', 'tip'), 'tornou':
('verb3',), 'torre': ('name_words',), 'torres': ('name_words',), 'touro': ('name_words',), 'trabalha': ('verb3',
'is3', 'imperative'), 'trabalham': ('verb3',), 'trabalhasse': ('subj',), 'trabalhava': ('verb3',), 'trabalhe':
('subj', 'imperative'), 'trabalhem': ('imperative',), 'trabalhemos': ('subj',), 'trabalho': ('hello',), 'trabalhou':
('verb3',), 'tradutor': ('pro',), 'tradutora': ('pro',), 'traduzo': ('do1',), 'traga': ('subj', 'imperative',
'ask_subj'), 'tragam': ('imperative',), 'tragamos': ('subj',), 'trago': ('give1', 'bring', 'do1'), 'tranquilizei':
('cheered1',), 'transfere': ('give3', 'send3'), 'transferencia': ('thing',), 'transferi': ('done',), 'transferida':
('moved_pp',), 'transferido': ('moved_pp',), 'transferir': ('giveinf', 'hand_inf'), 'transferiu': ('moved1',),
'transfiro': ('give1',), 'trara': ('give3', 'hand3', 'will_bring'), 'trarei': ('give1',), 'traria': ('would_give',),
'traumatologista': ('pro',), 'traz': ('give3', 'hand3'), 'trazer': ('giveinf', 'bring'), 'treinamento': ('course',),
'treinando': ('review_inf',), 'treinar': ('review_inf',), 'tres': ('hello', 'span'), 'trinta': ('span',), 'troca':
('verb3',), 'trocou': ('verb3',), 'trouxe': ('hello',), 'tudo': ('filler', 'hello'), 'tutoria': ('mentor_noun',),
'tutorial': ('helpful',), 'têm': ('hello', 'verb3'), 'tô': ('stays',), 'ultima': ('hello',), 'um': ('det', 'any_det'),
'uma': ('det', 'hello', 'any_det'), 'umas': ('det', 'any_det'), 'uns': ('det', 'any_det'), 'usa': ('verb3',
'imperative'), 'usar': ('urge_inf',), 'usasse': ('subj',), 'usava': ('verb3',), 'use': ('subj', 'imperative'), 'usem':
('imperative',), 'usemos': ('subj',), 'va': ('subj', 'imperative'), 'vaca': ('name_words',), 'vai': ('hello', 'verb3',
'is3'), 'vale': ('name_words',), 'valida': ('give3', 'imperative', 'hand3'), 'validara': ('will_bring',), 'validasse':
('subj',), 'valide': ('subj', 'imperative'), 'validem': ('imperative',), 'validemos': ('subj',), 'valido': ('do1',),
'vamos': ('hello',), 'vao': ('verb3',), 'vc': ('they', 'hello'), 'veio': ('reach', 'came3'), 'vejo': ('eat1', 'seen1',
'do1'), 'vem': ('hello', 'verb3', 'is3'), 'vemos': ('seen1',), 'venda': ('subj', 'imperative'), 'vendam':
('imperative',), 'vendamos': ('subj',), 'vende': ('verb3', 'imperative'), 'vendem': ('verb3',), 'vender':
('urge_inf',), 'vendera': ('verb3',), 'vendesse': ('urge_inf', 'subj'), 'vendeu': ('verb3',), 'ver': ('giveinf',
'see_inf'), 'vera': ('verb3',), 'verei': ('shall1',), 'veremos': ('shall1',), 'verifica': ('hand3',), 'verificar':
('giveinf',), 'versao': ('thing',), 'veterinaria': ('pro',), 'veterinario': ('pro',), 'vi': ('hello', 'met1',
'seen1'), 'viaja': ('verb3', 'imperative'), 'viajando': ('ill',), 'viajasse': ('subj',), 'viaje': ('subj',
'imperative'), 'viajem': ('imperative',), 'viajemos': ('subj',), 'viajou': ('verb3',), 'video': ('helpful',),
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
'mine')}, {'<until>': 38}, {'N': 39}, {'para': 40}, {'<until>': 34, 'D': 34, 'antes': 34, 'ate': 34, 'para': 34},
{'prometida': 42, 'prometidas': 42, 'prometido': 42, 'prometidos': 42}, {'...': 43, 'prometida': 42, 'prometidas': 42,
'prometido': 42, 'prometidos': 42}, {'...': 39}, {'<until>': 38, 'D': 38}, {'...': 39, '<until>': 38, 'D': 38}, {'0':
45, '<any_det>': 45, 'dois': 45, 'duas': 45, 'isso': 46, 'isto': 46, 'ja': 46, 'tres': 45, 'tudo': 47}, {'<any_det>':
45}, {'<any_det>': 13, '<my>': 13, '<their>': 13, 'D': 11}, {'...': 12, 'D': 11}, {'D': 11, 'ate': 11, 'em': 11, 'na':
11, 'no': 11}, {'D': 11, 'ate': 11, 'em': 11, 'me': 52, 'na': 11, 'no': 11}, {'<any_det>': 38, 'D': 38}, {'...': 41,
'<any_det>': 44, '<do1>': 48, '<give1>': 49, '<hand3>': 50, '<send3>': 51, '<thing>': 44, 'devolve': 53, 'encaminho':
54, 'envio': 54, 'ligo': 54, 'mando': 54, 'passo': 54, 'preparo': 54, 'reenvio': 54}, {'<hand3>': 12, '<send3>': 12,
'chega': 12, 'chegam': 12, 'vem': 12, 'vêm': 12}, {'...': 56}, {'D': 38}, {'<thing>': 57, 'devolver': 58, 'entregar':
58, 'enviar': 58, 'pagar': 58}, {'cai': 0, 'e': 0, 'sera': 0, 'é': 0}, {'N': 60}, {'da': 61, 'de': 61, 'do': 61},
{'<rel>': 10, '^': 59, 'aniversario': 62, 'aniversário': 62, 'casamento': 62, 'festa': 62, 'niver': 62, 'operacao':
62, 'prova': 62}, {'deveria': 16, 'deveriamos': 16, 'devia': 16, 'deviamos': 16, 'devo': 16}, {'^': 64}, {'gente':
65}, {'a': 66, 'eu': 65, 'nos': 65, 'nós': 65}, {'que': 67}, {'N': 29}, {'e': 0, 'sao': 0, 'é': 0}, {'N': 70}, {'da':
71, 'de': 71, 'do': 71}, {'<thing>': 57}, {'^': 73}, {'': (0, 'missed')}, {'$$': 75}, {'desligado': 76, 'impedido':
76, 'ocupado': 76}, {'<thing>': 11}, {'^': 78}, {'': (11, 'thinking'), 'dia': 27}, {'alguma': 27, 'qualquer': 80,
'um': 80, 'uma': 27}, {'almocar': 81, 'beber': 81, 'combinar': 81, 'jantar': 81, 'marcar': 81, 'organizar': 81,
'tomar': 81}, {'almocar': 81, 'beber': 81, 'combinar': 81, 'de': 82, 'jantar': 81, 'marcar': 81, 'organizar': 81,
'que': 82, 'tomar': 81}, {'<see_inf>': 27, 'almocar': 81, 'beber': 81, 'combinar': 81, 'de': 82, 'jantar': 81,
'marcar': 81, 'organizar': 81, 'que': 82, 'tomar': 81}, {'<thing>': 38}, {'^': 85}, {'me': 20, 'p': 19, 'para': 19,
'pra': 19, 'que': 67}, {'...': 58}, {'...': 46}, {'0': 88, '<any_det>': 89, '<my>': 88, '<their>': 88, 'isso': 88,
'lhe': 88, 'lhes': 88, 'tudo': 88}, {'0': 88, '<any_det>': 88, '<my>': 88, '<their>': 88, 'isso': 88, 'lhe': 88,
'lhes': 88, 'tudo': 88}, {'<do1>': 48, '<give1>': 90, 'acabo': 91, 'assino': 91, 'fecho': 91, 'organizo': 91,
'revejo': 91, 'termino': 91, 'trato': 91}, {'^': 92}, {'D': 29, 'c': 29, 'com': 29}, {'<date>': 94}, {'<date>': 94,
'a': 95, 'o': 95, 'um': 95, 'uma': 95}, {'': (12, 'task')}, {'': (12, 'task'), 'me': 97}, {'esquecer': 97},
{'esquecer': 98, 'me': 99, 'posso': 99}, {'<rel>': 10, '^': 73, 'aniversario': 62, 'aniversário': 62, 'casamento': 62,
'festa': 62, 'niver': 62, 'operacao': 62, 'prova': 62}, {'^': 73, 'anos': 72}, {'em': 27, 'na': 27, 'no': 27}, {'':
(4, 'needs_from_me')}, {'<ask_subj>': 104}, {'^': 105}, {'lhe': 106, 'lhes': 106}, {'eu': 107, 'lhe': 106, 'lhes':
106}, {'<my>': 11}, {'<my>': 11, 'a': 109, 'as': 109, 'o': 109, 'os': 109}, {'jeito': 11, 'lida': 11, 'olhada': 11,
'olhadela': 11, 'toque': 11, 'vista': 11}, {'um': 111, 'uma': 111}, {'<hand_inf>': 11, 'analisar': 110, 'assinar':
110, 'corrigir': 110, 'dar': 112, 'devolver': 11, 'ler': 110, 'olhar': 110, 'rever': 110, 'testar': 110, 'validar':
110, 'ver': 110}, {'^': 113}, {'<rel>': 10, '<they>': 22, 'D': 33, 'N': 37, '^': 55, 'a': 63, 'acha': 68, 'achou': 68,
'acompanho': 69, 'aniversario': 62, 'aniversário': 62, 'anos': 72, 'as': 74, 'busco': 69, 'casamento': 62, 'dava': 77,
'desligado': 76, 'deu': 77, 'deve': 79, 'devia': 83, 'deviamos': 84, 'devo': 86, 'disse': 87, 'diz': 87, 'embora': 0,
'esta': 77, 'estava': 77, 'está': 77, 'eu': 93, 'fala': 21, 'falou': 21, 'festa': 62, 'ha': 96, 'impedido': 76,
'levarei': 69, 'levo': 69, 'nao': 100, 'niver': 62, 'não': 100, 'o': 101, 'ocupado': 76, 'operacao': 62, 'os': 102,
'pensa': 68, 'pensava': 103, 'pensei': 103, 'podia': 83, 'podiamos': 84, 'prova': 62, 'q': 108, 'que': 108, 'tem': 96,
'temos': 83, 'tenho': 83, 'vai': 114, 'vao': 114, 'vejo': 69}, {'': (18, 'gave:mentoring')}, {'^': 116}, {'<any_det>':
78, '<thing>': 11}, {'D': 0}, {'^': 118, 'aniversario': 119, 'aniversário': 119, 'anos': 119, 'niver': 119}, {':':
120}, {'': (5, 'mine'), 'lhe': 38}, {'pendente': 38, 'prevista': 38, 'previsto': 38, 'prometida': 38, 'prometido':
38}, {'com': 38}, {'<giveinf>': 122, '<mine_thing>': 58, '<todo_inf>': 38, 'cobrar': 38, 'comprar': 38, 'devolver':
38, 'entrega': 123, 'envio': 123, 'falar': 124, 'felicitar': 38, 'levar': 38, 'marcar': 124, 'oferecer': 38,
'parabenizar': 38, 'pedir': 38, 'reservar': 38, 'resposta': 123, 'ver': 124}, {'^': 38}, {':': 126}, {'fazer': 127},
{'D': 29}, {'...': 129, 'a': 97, 'com': 97, 'o': 97}, {'^': 16}, {':': 131}, {'...': 132}, {':': 131, 'da': 133, 'de':
133, 'do': 133}, {'^': 118}, {':': 135}, {'N': 127}, {'<giveinf>': 97}, {'<mentor_noun>': 117, 'N': 121, '^': 125,
'a': 128, 'acao': 127, 'almocar': 130, 'conselho': 134, 'conselhos': 134, 'dica': 134, 'dicas': 134, 'ela': 136,
'ele': 136, 'eu': 127, 'meu': 127, 'minha': 127, 'nos': 127, 'nós': 127, 'para': 137, 'pendencias': 127, 'pendente':
127, 'por': 128, 'recomendacao': 132, 'recomendacoes': 132, 'sugestao': 132, 'tarefa': 127, 'todo': 138, 'ver': 130,
'visitar': 130}, {'^': 16, 'a': 131, 'que': 131}, {'^': 16, 'a': 131, 'me': 140, 'nos': 140, 'para': 131, 'que': 131},
{'': (23, 'contact')}, {'me': 142, 'nos': 142}, {'estava': 75, 'estavamos': 75}, {'estava': 75, 'estavamos': 75,
'nao': 144, 'não': 144}, {'estava': 75, 'estavamos': 75, 'eu': 145, 'nao': 144, 'nos': 145, 'não': 144, 'nós': 145},
{'enquanto': 146, 'quando': 146}, {'minha': 142}, {'escritorio': 142}, {'casa': 142}, {'': (23, 'contact'), 'em': 150,
'no': 149}, {'': (23, 'contact'), 'a': 150, 'em': 150}, {'gente': 142}, {'a': 153}, {'surpresa': 142}, {'': (23,
'contact'), 'em': 150}, {'ver': 142, 'visitar': 142}, {'coworking': 142, 'escritorio': 142}, {'aqui': 142, 'ca': 142},
{'comigo': 142}, {'me': 142}, {'...': 147, 'a': 148, 'almocar': 142, 'ao': 149, 'aqui': 151, 'ca': 152, 'com': 154,
'comigo': 142, 'de': 155, 'em': 150, 'jantar': 142, 'la': 156, 'lá': 156, 'me': 157, 'na': 148, 'no': 158, 'por': 159,
'ter': 160, 'tomar': 142, 'ver': 161, 'visitar': 161, 'à': 148}, {'': (21, 'gave:encouragement')}, {'^': 163},
{'<them>': 164, 'N': 164}, {'<them>': 164, 'N': 164, 'a': 165, 'o': 165}, {'efeito': 75}, {'sem': 167}, {'abaixo':
75}, {'aconteceu': 75, 'rolou': 75}, {'caiu': 75, 'ficou': 168, 'foi': 169, 'nao': 170, 'não': 170}, {'N': 171}, {'N':
171, 'a': 172, 'o': 172}, {'<set>': 29, 'com': 173}, {'com': 29}, {'<any_det>': 29, 'D': 29, 'c': 29, 'cafe': 29,
'café': 29, 'com': 29, 'me': 175}, {'lha': 58, 'lhas': 58, 'lho': 58, 'lhos': 58}, {'': (19, 'gave:resource')}, {'N':
178}, {'<him>': 178}, {'<to>': 179, 'para': 180, 'pra': 180}, {'<helpful>': 181}, {'<helpful>': 178}, {'meu': 183,
'meus': 183, 'minha': 183, 'minhas': 183, 'nossa': 183, 'nosso': 183}, {'<any_det>': 182, 'a': 184, 'meu': 183,
'meus': 183, 'minha': 183, 'minhas': 183, 'nossa': 183, 'nosso': 183, 'o': 184, 'um': 184, 'uma': 184}, {'<any_det>':
183}, {'^': 186}, {'^': 185, 'lhe': 187, 'lhes': 187}, {'N': 117}, {'N': 117, '^': 116, 'a': 189, 'o': 189},
{'<where_to>': 190, 'N': 117, '^': 116, 'a': 189, 'com': 190, 'de': 117, 'em': 117, 'no': 190, 'o': 189, 'sobre':
117}, {'<mentor_noun>': 191}, {'de': 192}, {'': (1, 'moved')}, {'D': 194, 'para': 194, 'pra': 194, 'pro': 194}, {'D':
194}, {'<date>': 196}, {'<date>': 195, 'D': 194, 'nossa': 197, 'nosso': 197, 'para': 194, 'pra': 194, 'pro': 194},
{'<date>': 195, 'D': 194, 'para': 194, 'pra': 194, 'pro': 194}, {'<date>': 195, 'D': 194, 'a': 199, 'nossa': 199,
'nosso': 199, 'o': 199, 'para': 194, 'pra': 194, 'pro': 194}, {'<date>': 195, 'D': 194, 'a': 198, 'nossa': 199,
'nosso': 199, 'o': 198, 'para': 194, 'pra': 194, 'pro': 194, 'se': 200}, {'D': 194, 'para': 194}, {'...': 202}, {'D':
194, 'da': 203, 'de': 203, 'do': 203, 'para': 194, 'pra': 194, 'pro': 194}, {'<should>': 16}, {'^': 205}, {'gente':
206}, {'^': 205, 'a': 207, 'eu': 206, 'je': 206, 'on': 206, 'yo': 206}, {'q': 208, 'que': 208}, {'e': 209}, {'...':
210}, {'melhor': 16}, {'deveria': 16, 'devia': 16, 'deviamos': 16}, {'<should>': 16, 'e': 212, 'era': 212, 'nao': 213,
'não': 213, 'o': 212, 'seria': 212, 'é': 212}, {'^': 214}, {'gente': 215}, {'...': 210, '^': 214, 'a': 216, 'eu': 215,
'nos': 215, 'nós': 215}, {'q': 211, 'que': 217}, {'<to>': 142, 'N': 142}, {'': (16, 'gave:feedback')}, {'^': 220},
{'<him>': 221}, {'^': 220, 'com': 222, 'da': 221, 'dela': 221, 'dele': 221, 'deles': 221, 'do': 221}, {'^': 220, 'da':
221, 'dela': 221, 'dele': 221, 'do': 221}, {'<paper>': 224}, {'<paper>': 223, 'seu': 225, 'sua': 225}, {'<paper>':
223, 'a': 226, 'as': 226, 'o': 226, 'os': 226, 'seu': 225, 'sua': 225}, {'': (13, 'talk'), 'como': 0, 'da': 0, 'de':
0, 'do': 0, 'que': 0, 'se': 0, 'sobre': 0}, {'me': 228, 'que': 0}, {'D': 29, 'c': 29, 'com': 29, 'para': 29, 'pra':
29, 'pro': 29}, {'D': 29, 'para': 29}, {'N': 231}, {'encontrar': 29, 'ver': 29}, {'almocar': 29, 'beber': 29, 'falar':
29, 'ir': 29, 'jantar': 29, 'nos': 233, 'tomar': 29}, {'<any_det>': 30, '<date>': 29, 'D': 29, 'com': 232, 'de': 234,
'para': 129}, {'<of>': 34, 'que': 34}, {'espera': 236}, {'a': 237, 'à': 237}, {'telefone': 142}, {'': (23, 'contact'),
'bocado': 142, 'pouco': 142}, {'D': 142, 'ao': 239, 'c': 142, 'cm': 142, 'com': 142, 'da': 142, 'das': 142, 'de': 142,
'do': 142, 'dos': 142, 'na': 142, 'no': 142, 'pelo': 142, 'por': 142, 'sobre': 142, 'um': 240}, {'...': 147}, {'...':
129, 'D': 29}, {'me': 243, 'nos': 243}, {'D': 142}, {'me': 245, 'que': 0}, {'<give3>': 11, '<would_give>': 11}, {'^':
247}, {'^': 247, 'me': 248, 'nos': 248}, {'que': 249}, {'me': 250, 'nos': 250, 'que': 249}, {'me': 11, 'nos': 11},
{'<giveinf>': 252}, {'<giveinf>': 11}, {'^': 254}, {'^': 253, 'me': 255, 'nos': 255}, {'para': 0, 'pra': 0, 'q': 0,
'que': 0}, {'N': 257}, {'N': 257, 'a': 258, 'o': 258}, {'ma': 11, 'me': 11, 'mo': 11, 'nos': 11}, {'': (6, 'theirs'),
'a': 11, 'as': 11, 'ma': 11, 'mas': 11, 'me': 11, 'mo': 11, 'mos': 11, 'o': 11, 'os': 11}, {'<give3>': 261},
{'<give3>': 261, 'me': 262, 'nos': 262}, {'D': 11, 'e': 263}, {'...': 12, 'meu': 13, 'minha': 13}, {'...': 264, 'D':
11, 'a': 265, 'as': 265, 'meu': 13, 'minha': 13, 'o': 265, 'os': 265}, {'a': 11, 'as': 11, 'ma': 11, 'mas': 11, 'me':
11, 'mo': 11, 'mos': 11, 'o': 11, 'os': 11}, {'<give3>': 267}, {'<give3>': 267, 'me': 268, 'nos': 268}, {'e': 269},
{'...': 270}, {'<until>': 11, 'D': 11}, {'...': 272}, {'a': 13, 'as': 13, 'o': 13, 'os': 13}, {'ok': 11, 'retorno':
11, 'toque': 11}, {'resposta': 11}, {'feedback': 11, 'noticias': 11, 'novidades': 11, 'resposta': 11, 'retorno': 11,
'um': 275, 'uma': 276}, {'espreitadela': 11, 'jeito': 11, 'lida': 11, 'olhada': 11, 'olhadela': 11, 'vista': 11},
{'me': 277, 'nos': 277, 'um': 278, 'uma': 278}, {'um': 278, 'uma': 278}, {'...': 12, 'a': 265, 'as': 265, 'meu': 13,
'minha': 13, 'o': 265, 'os': 265}, {'coisa': 11}, {'D': 11, 'algo': 11, 'alguma': 282, 'ate': 11, 'depois': 11,
'logo': 11, 'na': 11, 'no': 11, 'o': 11, 'quando': 11, 'se': 11}, {'me': 283, 'nos': 283}, {'intro': 11, 'ponte': 11},
{'apresentacao': 11, 'intro': 11}, {'a': 285, 'chegar': 11, 'uma': 286}, {'me': 287}, {'contacto': 11, 'contato': 11},
{'em': 289}, {'coloca': 290, 'desaconselhou': 16, 'faz': 287, 'poe': 290}, {'me': 290}, {'assunto': 11, 'problema':
11}, {'isso': 11, 'isto': 11, 'o': 293, 'tudo': 11}, {'D': 11, 'ate': 12, 'para': 12}, {'pronta': 295, 'prontas': 295,
'pronto': 295, 'prontos': 295}, {'...': 296}, {'a': 297, 'as': 297, 'meu': 297, 'minha': 297, 'o': 297, 'os': 297},
{'resolver': 11, 'tudo': 11}, {'assunto': 11}, {'de': 299, 'disso': 11, 'do': 300}, {'contactar': 11, 'escrever': 11,
'falar': 11, 'ligar': 11}, {'novidades': 11, 'uma': 276}, {'a': 302, 'com': 303}, {'<give3>': 260, '<hand3>': 266,
'<made3>': 271, '<send3>': 266, '<will3>': 11, '<will_bring>': 273, 'arranja': 274, 'conserta': 274, 'da': 279,
'dara': 280, 'desaconselha': 16, 'desaconselhou': 16, 'devolve': 281, 'diz': 284, 'dá': 279, 'escreve': 284, 'faz':
288, 'instala': 274, 'liga': 284, 'me': 291, 'monta': 274, 'pinta': 274, 'poe': 292, 'resolve': 294, 'telefona': 284,
'tem': 298, 'tera': 298, 'trata': 301, 'traz': 281, 'volta': 304, 'voltara': 304}, {'gente': 131}, {'^': 16, 'a': 306,
'eu': 131}, {'^': 16, 'a': 306, 'eu': 131, 'que': 307}, {'vale': 16}, {'e': 16, 'é': 16}, {'melhor': 310},
{'<should>': 16, 'compensa': 16, 'e': 212, 'mais': 309, 'o': 311, 'é': 212}, {'^': 312}, {'melhor': 308, 'preferivel':
308, 'q': 313, 'que': 313}, {'<my>': 104}, {'^': 315}, {'^': 315, 'a': 316, 'as': 316, 'da': 316, 'de': 316, 'do':
316, 'o': 316, 'os': 316}, {'contra': 131, 'para': 131, 'que': 131, 'sobre': 131}, {'me': 318, 'nos': 318}, {'^':
104}, {'contacto': 11}, {'em': 321}, {'^': 322}, {'^': 322, 'me': 323}, {'^': 11}, {'a': 325, 'em': 325}, {'se': 326},
{'com': 316}, {'q': 313, 'que': 313}, {'': (6, 'theirs'), 'me': 11}, {'<until>': 11}, {'...': 331, '<until>': 11},
{'<giveinf>': 330, '<inf>': 332}, {'': (7, 'waiting'), '<giveinf>': 330}, {'^': 334}, {'^': 34}, {'^': 333, 'me': 335,
'nos': 336}, {'me': 336, 'nos': 336}, {'apareceu': 75, 'chegou': 75, 'conseguiu': 75, 'foi': 75, 'passou': 75, 'pode':
75, 'pôde': 75, 'veio': 75}, {'nao': 339, 'nunca': 339, 'não': 339}, {'fim': 340}, {'afinal': 340, 'nao': 339, 'no':
341, 'nunca': 339, 'não': 339}, {'que': 342}, {'e': 342, 'mas': 342, 'so': 343}, {'se': 344}, {'aparecer': 344, 'ir':
344, 'juntar': 345, 'passar': 344, 'ter': 344, 'vinha': 344, 'vir': 344, 'viria': 344}, {'aparecer': 344, 'de': 346,
'em': 346, 'ir': 344, 'juntar': 345, 'passar': 344, 'que': 346, 'ter': 344, 'vinha': 344, 'vir': 344, 'viria': 344},
{'<imperative>': 16, '<subj>': 16, 'nao': 16, 'nem': 16, 'não': 16}, {'^': 348}, {'a': 207, 'eu': 206, 'nos': 206,
'nós': 206}, {'para': 19, 'pra': 19, 'que': 350}, {'^': 17}, {'^': 17, 'nao': 352, 'não': 352}, {'gente': 353}, {'^':
17, 'a': 354, 'eu': 353, 'mim': 353, 'nao': 352, 'nos': 353, 'não': 352, 'nós': 353}, {'que': 16}, {'<inf>': 16,
'<urge_inf>': 16, 'nao': 17, 'não': 17, 'tenho': 356}, {'': (3, 'advice'), '<inf>': 16, '<urge_inf>': 16, 'tenho':
356}, {'^': 358, 'nao': 352, 'não': 352}, {'gente': 359}, {'': (3, 'advice'), '<inf>': 16}, {'^': 361, 'nao': 352,
'não': 352}, {'^': 357, 'a': 360, 'eu': 359, 'mim': 362, 'nao': 352, 'nos': 362, 'não': 352, 'nós': 362}, {'<subj>':
16}, {'<subj>': 16, 'me': 364}, {'<subj>': 16, '<urge_inf>': 16, '<would_give>': 11, 'me': 364, 'nao': 365, 'não':
365, 'tenho': 356}, {'<subj>': 16, '<urge_inf>': 16, 'me': 364, 'nao': 365, 'não': 365, 'tenho': 356}, {'^': 367},
{'gente': 368}, {'^': 254, 'me': 325}, {'': (6, 'theirs'), '<would_give>': 11}, {'^': 371}, {'': (6, 'theirs'),
'<subj>': 16, 'me': 364, 'nao': 365, 'não': 365}, {'^': 373}, {'<subj>': 16, 'me': 364, 'nao': 365, 'não': 365}, {'^':
375}, {'^': 366, 'a': 369, 'eu': 368, 'ia': 370, 'iria': 255, 'me': 372, 'nos': 374, 'nós': 376, 'vai': 370}, {'...':
351, ':': 349, 'p': 355, 'para': 363, 'pra': 363, 'que': 377}, {'^': 18, 'a': 354, 'eu': 353, 'mim': 353, 'nao': 352,
'nos': 353, 'não': 352, 'nós': 353}, {'...': 351, 'p': 355, 'para': 379, 'pra': 379}, {'^': 17, 'a': 354, 'eu': 353,
'gente': 353, 'gnt': 353, 'mim': 353, 'nao': 352, 'nos': 353, 'não': 352, 'nós': 353}, {'^': 357, 'a': 360, 'eu': 359,
'gente': 353, 'gnt': 353, 'mim': 362, 'nao': 352, 'nos': 362, 'não': 352, 'nós': 362}, {'^': 366, 'a': 369,
'aparecer': 344, 'eu': 368, 'ia': 370, 'ir': 344, 'iria': 255, 'juntar': 345, 'me': 372, 'nos': 374, 'nós': 376,
'passar': 344, 'ter': 344, 'vai': 370, 'vinha': 344, 'vir': 344, 'viria': 344}, {':': 349, 'aparecer': 344, 'de': 346,
'em': 346, 'ir': 344, 'juntar': 345, 'me': 378, 'nos': 380, 'p': 381, 'para': 382, 'passar': 344, 'pra': 382, 'que':
383, 'ter': 344, 'vinha': 344, 'vir': 344, 'viria': 344}, {'para': 19, 'pra': 19}, {'^': 367, 'a': 369, 'eu': 368,
'ia': 370, 'iria': 255, 'me': 325, 'nos': 374, 'nós': 376, 'vai': 370}, {'...': 385, ':': 349, 'p': 355, 'para': 363,
'pra': 363, 'que': 386}, {'...': 385, 'p': 355, 'para': 379, 'pra': 379}, {'<should>': 16, '<subj>': 16, '<urge_inf>':
16, 'compensa': 16, 'e': 212, 'mais': 309, 'me': 364, 'nao': 365, 'não': 365, 'o': 311, 'tenho': 356, 'é': 212}, {'^':
389, 'a': 369, 'eu': 368, 'ia': 370, 'iria': 255, 'me': 325, 'nos': 374, 'nós': 376, 'vai': 370}, {':': 349, 'me':
387, 'nos': 388, 'p': 355, 'para': 363, 'pra': 363, 'q': 313, 'que': 390}, {'que': 131}, {'de': 392, 'que': 131},
{'opiniao': 393}, {'da': 394, 'de': 394}, {'a': 131}, {'me': 396, 'nos': 396}, {'da': 325, 'de': 325, 'do': 325},
{'se': 398}, {'parte': 104}, {'minha': 400, 'nossa': 400}, {'da': 401}, {'<until>': 104}, {'...': 403}, {'...': 402,
'0': 404, '<my>': 104, 'dois': 404, 'duas': 404, 'quatro': 404, 'tres': 404, 'umas': 404, 'uns': 404, 'varias': 404,
'varios': 404}, {'...': 402, '<my>': 104}, {'^': 406}, {'lhe': 320, 'lhes': 320}, {'gente': 408}, {'^': 104, 'lhe':
320, 'lhes': 320}, {'a': 409, 'eu': 410}, {'^': 405, 'a': 316, 'as': 316, 'da': 316, 'de': 407, 'do': 316, 'o': 316,
'os': 316, 'que': 411}, {'': (4, 'needs_from_me'), '<my>': 104}, {'^': 413}, {'eu': 414, 'lhe': 414}, {'da': 414,
'de': 414, 'do': 414, 'que': 415}, {'espera': 416}, {'^': 214, 'a': 216, 'eu': 215, 'nos': 215, 'nós': 215}, {'que':
418}, {'de': 419}, {'a': 417, 'aguardando': 316, 'convencida': 420, 'convencido': 420, 'esperando': 316, 'à': 417},
{'a': 306, 'eu': 131, 'mim': 131, 'nos': 131, 'nós': 131}, {'para': 422, 'pra': 422}, {'me': 423, 'para': 422, 'pra':
422}, {':': 349, 'me': 378, 'nos': 380, 'p': 381, 'para': 382, 'pra': 382, 'que': 377}, {'de': 325}, {'tarefa': 426},
{'a': 427}, {'^': 11, 'me': 325, 'nos': 325}, {'por': 325}, {'a': 417, 'com': 428, 'de': 429, 'responsavel': 430, 'à':
417}, {'de': 429}, {'com': 428, 'de': 429, 'responsavel': 430}, {'^': 11, 'me': 325}, {'dever': 434, 'espera': 416},
{'^': 11, 'aparecer': 344, 'ir': 344, 'juntar': 345, 'me': 325, 'nos': 325, 'passar': 344, 'ter': 344, 'vinha': 344,
'vir': 344, 'viria': 344}, {'devendo': 325}, {'a': 435, 'aparecer': 344, 'com': 428, 'de': 436, 'devendo': 325, 'em':
346, 'ir': 344, 'juntar': 345, 'me': 437, 'passar': 344, 'que': 346, 'responsavel': 430, 'ter': 344, 'vinha': 344,
'vir': 344, 'viria': 344, 'à': 417}, {'^': 11, 'me': 325, 'que': 434}, {'^': 11, 'me': 439, 'que': 434}, {'<any_det>':
404}, {'^': 441}, {'ter': 442}, {'de': 443}, {'me': 34}, {'<giveinf>': 445}, {'^': 446, 'aparecer': 344, 'ir': 344,
'juntar': 345, 'passar': 344, 'ter': 344, 'vinha': 344, 'vir': 344, 'viria': 344}, {'<giveinf>': 34}, {'^': 448},
{'^': 446, 'aparecer': 344, 'de': 447, 'em': 346, 'ir': 344, 'juntar': 345, 'me': 449, 'nos': 449, 'passar': 344,
'que': 447, 'ter': 344, 'vinha': 344, 'vir': 344, 'viria': 344}, {'me': 449, 'nos': 449}, {'eu': 131, 'que': 131},
{'eu': 131}, {'em': 392, 'para': 452, 'pra': 453, 'que': 131}, {'gente': 376}, {'^': 375, 'a': 455, 'eu': 376, 'nos':
376, 'nós': 376}, {'que': 456}, {'': (3, 'advice'), '<subj>': 16, 'me': 364, 'nao': 365, 'não': 365}, {'^': 458, 'a':
455, 'eu': 376, 'nos': 376, 'nós': 376}, {'em': 392, 'me': 457, 'para': 452, 'pra': 453, 'que': 459}, {'<inf>': 16,
'<urge_inf>': 16}, {'^': 461}, {'eu': 462, 'me': 462}, {'gente': 362}, {'^': 17, 'a': 464, 'eu': 362, 'mim': 362,
'nao': 352, 'nos': 362, 'não': 352, 'nós': 362}, {'^': 461, 'p': 355, 'para': 465, 'pra': 465}, {'p': 355, 'para':
355, 'pra': 355}, {'^': 17, 'a': 464, 'eu': 362, 'gente': 353, 'gnt': 353, 'mim': 362, 'nao': 352, 'nos': 362, 'não':
352, 'nós': 362}, {'eu': 462, 'me': 466, 'nos': 467, 'p': 381, 'para': 468, 'pra': 468}, {'^': 16, 'a': 131}, {'^':
16, 'a': 131, 'me': 470, 'nos': 396, 'para': 131, 'que': 131}, {'^': 11, 'me': 325, 'nos': 325, 'que': 429},
{'espreitadela': 11, 'jeito': 11, 'lida': 11, 'ok': 11, 'olhada': 11, 'olhadela': 11, 'retorno': 11, 'toque': 11,
'vista': 11}, {'espreitadela': 11, 'jeito': 11, 'lida': 11, 'olhada': 11, 'olhadela': 11, 'resposta': 11, 'vista':
11}, {'feedback': 11, 'noticias': 11, 'novidades': 11, 'resposta': 11, 'retorno': 11, 'um': 473, 'uma': 474},
{'<give3>': 11, '<would_give>': 11, 'da': 475, 'dara': 280, 'diz': 283, 'dá': 475, 'escreve': 283, 'fala': 283,
'liga': 283}, {'^': 16, 'nao': 131, 'não': 131}, {'contra': 477, 'para': 477, 'pra': 477, 'que': 477, 'sobre': 477},
{'<inf>': 16, '<urge_inf>': 16, 'nao': 17, 'não': 17}, {'^': 479}, {'para': 480, 'pra': 480, 'que': 350}, {'<inf>':
16, '<urge_inf>': 16, 'tenho': 356}, {'^': 482, 'a': 360, 'eu': 359, 'mim': 362, 'nao': 352, 'nos': 362, 'não': 352,
'nós': 362}, {'^': 366, 'a': 369, 'eu': 368, 'ia': 255, 'iria': 255, 'me': 372, 'nos': 374, 'nós': 376, 'vai': 255},
{'p': 355, 'para': 483, 'pra': 483, 'que': 484}, {'...': 481, 'me': 485, 'nos': 467, 'p': 355, 'para': 363, 'pra':
363, 'que': 484}, {'para': 480, 'pra': 480}, {'^': 367, 'a': 369, 'eu': 368, 'ia': 255, 'iria': 255, 'me': 325, 'nos':
374, 'nós': 376, 'vai': 255}, {'p': 355, 'para': 483, 'pra': 483, 'que': 488}, {'...': 487, 'me': 489, 'nos': 467,
'p': 355, 'para': 363, 'pra': 363, 'que': 488}, {'^': 448, 'de': 449, 'que': 449}, {'me': 457, 'que': 456}, {'p': 355,
'para': 465, 'pra': 465}, {'me': 493, 'nos': 467, 'p': 355, 'para': 465, 'pra': 465}, {'^': 441, 'me': 457, 'que':
456}, {'de': 325, 'que': 325}, {'<advises>': 471, '<helps3>': 243, '<says>': 245, '<vowed3>': 472, '<wrote3>': 259,
'^': 476, 'alerta': 478, 'alertou': 478, 'avisou': 478, 'cobra': 320, 'cobrou': 320, 'coloca': 324, 'deve': 336,
'devem': 336, 'disse': 486, 'diz': 490, 'empurrou': 396, 'encoraja': 396, 'encorajou': 396, 'estimulou': 396, 'fala':
424, 'falou': 486, 'garantiu': 440, 'ia': 491, 'incentiva': 396, 'incentivou': 396, 'insistiu': 492, 'mandou': 494,
'pede': 442, 'pediu': 495, 'poe': 324, 'promete': 440, 'prometeu': 440, 'sugeriu': 492, 'tem': 496, 'tinha': 491,
'têm': 496, 'vai': 325, 'vao': 325}, {'D': 104}, {'...': 498}, {'': (4, 'needs_from_me'), '...': 498}, {'...': 402,
'<any_det>': 499, '<my>': 500}, {'<any_det>': 499, '<my>': 500}, {'^': 502}, {'^': 501}, {'^': 501, 'a': 316, 'as':
316, 'da': 503, 'de': 504, 'do': 503, 'o': 316, 'os': 316}, {'<give3>': 11, '<would_give>': 11, 'da': 277, 'diz': 283,
'dá': 277, 'escreve': 283, 'fala': 283, 'liga': 283}, {'...': 481, 'me': 467, 'nos': 467, 'p': 355, 'para': 379,
'pra': 379}, {'...': 487, 'me': 467, 'nos': 467, 'p': 355, 'para': 379, 'pra': 379}, {'me': 467, 'nos': 467, 'p': 355,
'para': 355, 'pra': 355}, {'<advises>': 471, '<helps3>': 243, '<vowed3>': 472, '<wrote3>': 259, '^': 506, 'alerta':
478, 'alertou': 478, 'avisou': 478, 'deve': 336, 'devem': 336, 'disse': 507, 'diz': 508, 'empurrou': 396, 'encoraja':
396, 'encorajou': 396, 'estimulou': 396, 'falou': 507, 'ia': 491, 'incentiva': 396, 'incentivou': 396, 'mandou': 509,
'pede': 442, 'pediu': 442, 'tem': 496, 'tinha': 491, 'têm': 496, 'vai': 325, 'vao': 325}, {'para': 434}, {'se': 511},
{'0': 404, '<any_det>': 404, '<my>': 104, 'dois': 404, 'duas': 404, 'quatro': 404, 'tres': 404, 'umas': 404, 'uns':
404, 'varias': 404, 'varios': 404}, {'^': 513, 'a': 316, 'as': 316, 'da': 316, 'de': 316, 'do': 316, 'me': 442, 'nos':
442, 'o': 316, 'os': 316, 'que': 411}, {'0': 404, 'dois': 404, 'duas': 404, 'quatro': 404, 'tres': 404, 'umas': 404,
'uns': 404, 'varias': 404, 'varios': 404}, {'^': 441, 'que': 456}, {'^': 375, 'lhe': 320, 'lhes': 320}, {'gente':
517}, {'': (4, 'needs_from_me'), '<subj>': 16, 'me': 364, 'nao': 365, 'não': 365}, {'^': 519, 'lhe': 320, 'lhes':
320}, {'^': 375, 'a': 518, 'eu': 520, 'nos': 376, 'nós': 376}, {'^': 515, 'me': 516, 'nos': 442, 'que': 521}, {'...':
403, '<any_det>': 499, '<my>': 500}, {'^': 523}, {'^': 404}, {'<until>': 104, 'D': 104}, {'...': 526}, {'...': 402,
'0': 404, '<any_det>': 527, '<my>': 500, 'dois': 404, 'duas': 404, 'quatro': 404, 'tres': 404, 'umas': 404, 'uns':
404, 'varias': 404, 'varios': 404}, {'^': 528}, {'^': 104, 'a': 409, 'eu': 410, 'lhe': 320}, {'^': 501, 'a': 316,
'as': 316, 'da': 524, 'das': 525, 'de': 529, 'do': 524, 'dos': 525, 'o': 316, 'os': 316, 'que': 530}, {'...': 402,
'0': 404, '<any_det>': 404, '<my>': 104, 'dois': 404, 'duas': 404, 'quatro': 404, 'tres': 404, 'umas': 404, 'uns':
404, 'varias': 404, 'varios': 404}, {'^': 16, 'almoce': 0, 'fale': 0, 'jante': 0, 'lhe': 320, 'lhes': 320, 'passe': 0,
'se': 0, 'va': 0, 'venha': 0}, {'gente': 533}, {'a': 534, 'eu': 410}, {'^': 532, 'a': 316, 'as': 316, 'da': 316, 'de':
407, 'do': 316, 'o': 316, 'os': 316, 'que': 535}, {'0': 404, '<any_det>': 404, 'dois': 404, 'duas': 404, 'quatro':
404, 'tres': 404, 'umas': 404, 'uns': 404, 'varias': 404, 'varios': 404}, {'a': 534, 'aparecer': 344, 'eu': 410, 'ir':
344, 'juntar': 345, 'passar': 344, 'ter': 344, 'vinha': 344, 'vir': 344, 'viria': 344}, {'^': 537, 'aparecer': 344,
'de': 346, 'em': 346, 'ir': 344, 'juntar': 345, 'passar': 344, 'que': 538, 'ter': 344, 'vinha': 344, 'vir': 344,
'viria': 344}, {'...': 402}, {'^': 540}, {'^': 540, 'de': 541}, {'para': 434, 'pra': 434}, {'compromete': 326,
'comprometeu': 326, 'encarrega': 398, 'ofereceu': 543}, {'a': 417, 'aguardando': 316, 'esperando': 316, 'à': 417},
{'me': 11}, {'<giveinf>': 546, '<inf>': 332, 'assinar': 11, 'confirmar': 11, 'entregar': 11, 'enviar': 11, 'pagar':
11, 'responder': 11}, {'^': 547, 'me': 325, 'nos': 325}, {'de': 548, 'que': 548}, {'comigo': 75, 'me': 75, 'nos': 75},
{'contactar': 75, 'contatar': 75, 'encontrar': 75, 'ligar': 75, 'telefonar': 75}, {'contactar': 550, 'contatar': 550,
'falar': 550, 'ligar': 550, 'me': 551, 'nos': 551, 'telefonar': 550}, {'^': 446, 'me': 336, 'nos': 336}, {'^': 446,
'de': 553, 'ficado': 347, 'que': 553}, {'de': 338, 'que': 338}, {'me': 325, 'nos': 325}, {'de': 556, 'que': 556},
{'<inf>': 11}, {'me': 558, 'nos': 558}, {'e': 559}, {'...': 560}, {'mim': 11, 'nos': 11, 'nós': 11}, {'de': 562},
{'<giveinf>': 252, '<hand_inf>': 11, '<inf>': 561, 'analisar': 110, 'assinar': 110, 'corrigir': 110, 'dar': 112,
'falar': 563, 'ler': 110, 'olhar': 110, 'rever': 110, 'testar': 110, 'validar': 110, 'ver': 110}, {'^': 564, 'me':
325, 'nos': 325}, {'<giveinf>': 252, '<hand_inf>': 11, 'analisar': 110, 'assinar': 110, 'corrigir': 110, 'dar': 112,
'ler': 110, 'olhar': 110, 'rever': 110, 'testar': 110, 'validar': 110, 'ver': 110}, {'^': 566, 'me': 325, 'nos': 325},
{'melhor': 308}, {'<advises>': 141, '<came3>': 242, '<helps3>': 244, '<opines>': 218, '<says>': 246, '<vowed3>': 251,
'<wants3>': 256, '<wrote3>': 259, '^': 305, 'acha': 314, 'aguarda': 317, 'alertou': 319, 'avisou': 319, 'cobra': 320,
'cobrou': 320, 'coloca': 324, 'compromete': 327, 'comprometeu': 327, 'conta': 328, 'defende': 329, 'deve': 337,
'devem': 338, 'devia': 347, 'disse': 384, 'diz': 391, 'e': 395, 'empurrou': 397, 'encarrega': 399, 'encorajou': 397,
'entende': 329, 'espera': 412, 'esta': 421, 'está': 421, 'fala': 424, 'falou': 425, 'fica': 431, 'ficara': 432,
'ficaram': 433, 'ficou': 438, 'garantiu': 440, 'gostava': 444, 'ia': 450, 'iam': 451, 'incentivou': 397, 'insiste':
454, 'insistiu': 460, 'manda': 463, 'mandou': 469, 'me': 497, 'necessita': 505, 'nos': 510, 'ocupa': 399, 'ofereceu':
512, 'pede': 514, 'pediu': 522, 'pensa': 329, 'pensava': 347, 'poe': 324, 'precisa': 531, 'prefere': 308, 'preferia':
308, 'promete': 440, 'prometeu': 440, 'propoe': 392, 'propos': 392, 'quer': 536, 'queria': 539, 'requer': 542, 'se':
544, 'sugeriu': 492, 'ta': 545, 'tem': 549, 'tentou': 552, 'tinha': 554, 'tinham': 555, 'trata': 398, 'têm': 557,
'vai': 565, 'vao': 567, 've': 568, 'é': 395}, {'^': 16, 'que': 131}, {'^': 16, 'e': 570, 'era': 570, 'foi': 570,
'hoje': 570, 'que': 131, 'é': 570}, {'...': 132, '^': 16, 'e': 570, 'era': 570, 'foi': 570, 'hoje': 570, 'que': 131,
'é': 570}, {'<them>': 571, 'N': 572}, {'...': 132, ':': 131}, {'da': 573, 'de': 573, 'dela': 574, 'dele': 574, 'do':
573}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 576}, {'lhe': 577, 'lhes': 577}, {'^': 38, 'lhe': 126, 'lhes': 126},
{'^': 38, 'lhe': 126, 'lhes': 126, 'que': 579}, {'N': 580}, {'a': 581, 'o': 581}, {'<him>': 580}, {'<to>': 581, '^':
38, 'lhe': 580, 'lhes': 580, 'para': 582, 'pra': 583, 'que': 579}, {'encontrar': 75}, {'<see_inf>': 75, 'me': 585},
{'N': 257, 'a': 258, 'me': 259, 'o': 258}, {'me': 29, 'nos': 29}, {'<helps3>': 29}, {'<helps3>': 588, 'me': 589,
'nos': 589}, {'a': 29, 'as': 29, 'lhe': 29, 'o': 29, 'os': 29}, {'<helps3>': 588, '<they>': 590, 'acompanho': 69,
'busco': 69, 'levo': 69, 'me': 589, 'mostro': 591, 'nos': 589, 'vejo': 69}, {'vale': 352}, {'de': 352}, {'em': 352},
{'pensar': 595}, {'e': 352, 'é': 352}, {'melhor': 597}, {'mais': 593, 'melhor': 352, 'nada': 594, 'nao': 352, 'nem':
596, 'não': 352, 'o': 598, 'para': 19, 'pra': 19}, {':': 599}, {'aqui': 142, 'ca': 142, 'com': 154, 'comigo': 142,
'connosco': 142, 'conosco': 142, 'la': 142, 'lá': 142, 'por': 159}, {'meio': 142}, {'seguir': 142}, {'a': 603},
{'tarde': 142}, {'': (23, 'contact'), 'sobremesa': 142}, {'': (23, 'contact'), 'fim': 142, 'final': 142}, {'a': 602,
'ao': 142, 'aqui': 142, 'ca': 142, 'depois': 142, 'em': 142, 'logo': 604, 'mais': 605, 'na': 606, 'no': 607, 'pela':
142, 'pelo': 142, 'tambem': 142}, {'sobremesa': 142}, {'fim': 142, 'final': 142}, {'a': 602, 'atrasada': 142,
'atrasado': 142, 'depois': 142, 'logo': 604, 'mais': 605, 'na': 609, 'no': 610, 'tambem': 142, 'tarde': 142}, {'em':
142, 'no': 142, 'online': 142, 'pelo': 142, 'por': 142, 'remoto': 142}, {'se': 612}, {'a': 602, 'depois': 142, 'em':
142, 'logo': 604, 'mais': 605, 'na': 609, 'no': 607, 'online': 142, 'pelo': 142, 'por': 142, 'remoto': 142, 'tambem':
142}, {'ca': 142, 'em': 142, 'la': 142, 'lá': 142, 'no': 142, 'online': 142, 'pelo': 142, 'por': 142, 'remoto': 142,
'tambem': 142}, {'ca': 142, 'la': 142, 'lá': 142, 'tambem': 142}, {'$$': 29}, {'$$': 29, 'tambem': 617}, {'se': 618},
{'a': 602, 'depois': 142, 'logo': 604, 'mais': 605, 'na': 609, 'no': 610, 'tambem': 142}, {'se': 620}, {'ao': 142,
'aqui': 142, 'ca': 142, 'com': 154, 'comigo': 142, 'connosco': 142, 'conosco': 142, 'em': 142, 'la': 142, 'lá': 142,
'na': 142, 'no': 142, 'pela': 142, 'pelo': 142, 'por': 159}, {'ao': 142, 'aqui': 142, 'ca': 142, 'em': 142, 'na': 142,
'no': 142, 'pela': 142, 'pelo': 142}, {'<giveinf>': 38}, {'^': 624}, {'^': 624, 'lhe': 625}, {'^': 624, 'eu': 626,
'lhe': 625}, {'para': 627, 'pra': 627, 'que': 627}, {'me': 628, 'para': 627, 'pra': 627, 'que': 627}, {'conectou':
612}, {'estava': 616, 'estavam': 616, 'vai': 618, 'vem': 618, 'vêm': 618}, {'': (23, 'contact'), 'aqui': 142, 'ca':
142, 'com': 154, 'comigo': 142, 'connosco': 142, 'conosco': 142, 'la': 142, 'lá': 142, 'por': 159}, {'...': 600, ':':
599, 'apareceram': 601, 'apareceu': 608, 'chegou': 611, 'conectou': 613, 'entrou': 614, 'estava': 615, 'estavam': 616,
'esteve': 601, 'estiveram': 601, 'junta': 619, 'juntam': 619, 'juntou': 621, 'ligou': 613, 'passaram': 622, 'passou':
623, 'pediu': 629, 'se': 630, 'tambem': 631, 'vai': 618, 'vao': 618, 'veio': 632, 'vem': 618, 'vieram': 632, 'vêm':
618}, {'ela': 38, 'elas': 38, 'ele': 38, 'eles': 38}, {'lha': 38, 'lhas': 38, 'lhe': 38, 'lhes': 38, 'lho': 38,
'lhos': 38, 'p': 634, 'para': 634, 'pra': 634}, {'lha': 38, 'lhas': 38, 'lhe': 38, 'lhes': 38, 'lho': 38, 'lhos': 38},
{'N': 38, 'ela': 38, 'elas': 38, 'ele': 38, 'eles': 38}, {'a': 637, 'ao': 637, 'lha': 38, 'lhas': 38, 'lhe': 38,
'lhes': 38, 'lho': 38, 'lhos': 38, 'p': 637, 'para': 637, 'pra': 637, 'à': 637}, {'a': 637, 'ao': 637, 'p': 637,
'para': 637, 'pra': 637, 'à': 637}, {'<give1>': 635, '<give1_pra>': 38, '<give3>': 260, 'arranja': 274, 'arranjo':
636, 'conserta': 274, 'conserto': 636, 'corrijo': 636, 'da': 279, 'dara': 280, 'deixo': 636, 'desaconselha': 16,
'desaconselhou': 16, 'devolvo': 638, 'diz': 284, 'dou': 639, 'dá': 279, 'edito': 636, 'escreve': 284, 'faco': 639,
'faz': 288, 'gravo': 636, 'guardo': 636, 'imprimo': 636, 'instala': 274, 'instalo': 636, 'levo': 636, 'liga': 284,
'ligo': 639, 'me': 291, 'monta': 274, 'mostro': 639, 'passo': 639, 'pinta': 274, 'poe': 292, 'redijo': 636,
'telefona': 284, 'tem': 298, 'tera': 298, 'traduzo': 636, 'trago': 636, 'volta': 304, 'voltara': 304}, {'<give1>':
38}, {'': (7, 'waiting'), '<of>': 34}, {'': (15, 'gave:intro')}, {'^': 643}, {'^': 643, 'um': 644, 'uma': 644},
{'las': 645, 'los': 645}, {'que': 0}, {'me': 647, 'que': 0}, {'dela': 11, 'dele': 11}, {'lado': 649}, {'do': 650},
{'esta': 651, 'está': 651}, {'<imperative>': 16, '<inf>': 16, '<subj>': 16, 'nao': 16, 'não': 16}, {'^': 653}, {',':
654}, {',': 654, 'e': 655, 'era': 655, 'foi': 655, 'é': 655}, {'N': 656}, {'da': 657, 'dela': 656, 'dele': 656, 'do':
657}, {'papo': 142}, {'': (14, 'together'), '<we3>': 142, 'encontra': 29, 'fala': 29, 've': 29}, {'casa': 29},
{'encontrar': 29, 'reunir': 29}, {'encontrar': 29}, {'com': 29, 'reuniao': 29, 'reunião': 29, 'um': 29, 'uma': 29},
{'<see_inf>': 29, 'a': 661, 'encontrar': 588, 'falar': 175, 'me': 662, 'nos': 663, 'ter': 664}, {'almoca': 29,
'almocou': 142, 'bateu': 659, 'conversou': 142, 'discutiu': 142, 'falou': 142, 'foi': 142, 'janta': 29, 'jantou': 142,
'saiu': 142, 'se': 660, 'toma': 29, 'tomou': 142, 'vai': 665, 'viu': 142}, {'avisar': 648, 'contar': 648, 'dizer':
648}, {'e': 570, 'era': 570, 'foi': 570, 'é': 570}, {'conselho': 668, 'dica': 668, 'recomendacao': 668, 'sugestao':
668}, {'hora': 75}, {'se': 27}, {'^': 641, 'aguardar': 642, 'apresenta': 646, 'apresentá': 646, 'avisar': 648, 'bola':
652, 'conselho': 658, 'contar': 648, 'dica': 658, 'dizer': 648, 'espera': 236, 'esperar': 642, 'gente': 666, 'me':
667, 'opiniao': 658, 'palpite': 658, 'quais': 0, 'qual': 0, 'recado': 658, 'seu': 669, 'sua': 669, 'sugestao': 658,
'ultima': 670, 'ver': 671}, {'de': 142}, {'<see_inf>': 142}, {'de': 674}, {'minha': 38}, {'que': 27}, {'': (14,
'together')}, {'me': 678}, {'a': 142, 'ao': 142, 'na': 142, 'no': 142, 'à': 142}, {'N': 680}, {'': (23, 'contact'),
'a': 681, 'o': 681}, {'': (20, 'gave:referral')}, {'^': 683}, {'<pro>': 684}, {'<good>': 685, '<pro>': 684}, {'minha':
686}, {'minhas': 686}, {'que': 576}, {'meu': 686}, {'meus': 686}, {'<any_det>': 686, 'a': 687, 'as': 688, 'em': 689,
'o': 690, 'os': 691, 'para': 689, 'pra': 689, 'que': 576}, {'N': 692}, {'a': 576}, {'N': 694, 'a': 576, 'minha': 686},
{'em': 689, 'para': 689, 'pra': 689, 'que': 576}, {'<him>': 696}, {'N': 694, 'a': 576}, {'': (9, 'told'), 'minha':
686}, {'': (9, 'told'), '<any_det>': 686, 'a': 699, 'as': 688, 'em': 689, 'o': 690, 'os': 691, 'para': 689, 'pra':
689, 'que': 576}, {'N': 694, 'a': 576, 'meu': 686}, {'<any_det>': 686, 'a': 687, 'as': 688, 'o': 690, 'os': 691},
{'N': 702}, {'<him>': 692, 'a': 703, 'o': 703, 'que': 576}, {'<him>': 692, 'que': 576}, {'<any_det>': 686, '<to>':
693, 'a': 695, 'as': 688, 'com': 697, 'em': 689, 'la': 698, 'lhe': 700, 'lhes': 700, 'lo': 698, 'o': 701, 'os': 691,
'para': 704, 'pra': 705, 'que': 576}, {'^': 38, 'lhe': 126}, {'eu': 707}, {'que': 708}, {'': (10, 'thanks')}, {'':
(10, 'thanks'), '<to>': 710}, {'<seen1>': 75}, {'cumprimentei': 75, 'felicitei': 75, 'parabenizei': 75}, {'me': 75},
{'': (0, 'missed'), '<see_inf>': 75, 'encontrar': 714, 'me': 585}, {'a': 715}, {'parabens': 75}, {'lhe': 717, 'os':
717, 'parabens': 75}, {'para': 715, 'pra': 715}, {'': (0, 'missed'), 'ainda': 75, 'nada': 75, 'os': 717, 'parabens':
75}, {'dei': 720, 'desejei': 720, 'disse': 720, 'escrevi': 720, 'falei': 720, 'liguei': 720, 'mandei': 720,
'respondi': 720, 'telefonei': 720}, {'a': 34, 'as': 34, 'o': 34, 'os': 34}, {'^': 722}, {'^': 722, 'ainda': 723},
{'de': 715}, {'como': 715, 'tempo': 725}, {'<clitic>': 712, '<seen1>': 75, 'a': 713, 'as': 713, 'cheguei': 716,
'consegui': 715, 'conseguimos': 715, 'dei': 718, 'desejei': 718, 'deu': 719, 'lhe': 721, 'lhes': 721, 'mandei': 718,
'o': 713, 'os': 713, 'pude': 715, 'recebi': 724, 'tive': 726}, {'nao': 727, 'não': 727}, {'': (17, 'gave:knowledge')},
{'^': 729}, {'a': 730, 'com': 730, 'em': 730, 'na': 730, 'no': 730}, {'...': 731, '^': 729, 'a': 730, 'com': 730,
'em': 730, 'na': 730, 'no': 730}, {'<them>': 731, 'N': 732}, {'<them>': 731, 'N': 732, 'a': 733, 'o': 733}, {'<them>':
731, 'N': 732, 'a': 730, 'com': 730, 'na': 730, 'no': 730}, {'^': 729, 'a': 730, 'com': 730, 'na': 730, 'no': 730},
{'<them>': 731, 'N': 732, 'a': 735, 'la': 736, 'lo': 736, 'o': 735}, {'e': 129, 'sera': 129, 'é': 129}, {'...': 738},
{'N': 221}, {'da': 740, 'de': 740, 'do': 740}, {'...': 741}, {'<any_det>': 742}, {'da': 75, 'de': 75, 'do': 75},
{'atras': 744}, {'^': 163, 'animo': 164, 'apoio': 164, 'coragem': 164, 'forca': 164}, {'^': 163, 'animo': 164,
'apoio': 164, 'coragem': 164, 'forca': 164, 'lhe': 746, 'lhes': 746}, {'animar': 747, 'dar': 747}, {'a': 748}, {'em':
27, 'que': 27, 'se': 27}, {'pensar': 750}, {'a': 751, 'atras': 744, 'pensando': 750}, {'a': 164, 'as': 164, 'o': 164,
'os': 164}, {'<see_inf>': 29}, {'de': 754, 'para': 754, 'por': 754}, {'': (13, 'talk'), '<they>': 0}, {'que': 756},
{'N': 576}, {'a': 758, 'o': 758}, {'<to>': 758, 'para': 759}, {'da': 196, 'de': 196, 'do': 196}, {'parece': 0},
{'inves': 761, 'que': 762}, {'o': 142}, {'N': 142}, {'N': 142, 'a': 765, 'o': 765}, {'a': 765, 'ca': 766, 'la': 766,
'lá': 766, 'o': 765, 'tambem': 766}, {'N': 644}, {'N': 644, 'a': 768, 'ao': 768, 'com': 768, 'e': 768, 'à': 768},
{'N': 769}, {'...': 738, ':': 770}, {'N': 644, 'a': 768, 'o': 768}, {'a': 768, 'o': 768}, {'<to>': 768, 'com': 772,
'e': 772, 'para': 773}, {'N': 774}, {'<to>': 768, 'com': 772, 'e': 772}, {'N': 776}, {'N': 776, 'a': 777, 'o': 777},
{'mail': 778}, {'e': 779, 'email': 778, 'linkedin': 778, 'mail': 778, 'whatsapp': 778}, {'N': 774, 'a': 775, 'lhe':
772, 'lhes': 772, 'o': 775, 'pelo': 780, 'por': 780, 'via': 780}, {'as': 645, 'os': 645}, {'^': 220, 'a': 221, 'ao':
221, 'da': 221, 'dela': 221, 'dele': 221, 'do': 221, 'à': 221}, {'desempenho': 783}, {'^': 220, 'a': 221, 'anual':
783, 'ao': 221, 'da': 221, 'de': 784, 'dela': 221, 'dele': 221, 'do': 221, 'trimestral': 783, 'à': 221}, {'N': 774,
'avaliacao': 785, 'devolutiva': 785, 'feedback': 785}, {'outro': 644}, {'ao': 787}, {'outra': 644}, {'a': 789, 'à':
789}, {'^': 643, 'dois': 644, 'duas': 644, 'um': 788, 'uma': 790}, {'N': 644, 'avaliacao': 785, 'devolutiva': 785,
'feedback': 785}, {'avaliacao': 785, 'devolutiva': 785, 'feedback': 785}, {'N': 644, 'a': 792, 'o': 792, 'um': 793,
'uma': 793}, {'N': 774, 'a': 786, 'as': 791, 'lhe': 794, 'lhes': 772, 'o': 786, 'os': 791, 'pelo': 780, 'por': 780,
'um': 793, 'uma': 793, 'via': 780}, {'<to>': 684, '^': 683}, {'cliente': 796, 'contacto': 796, 'contato': 796, 'lead':
796}, {'um': 797}, {'lhe': 798, 'um': 797}, {'quais': 0, 'qual': 0}, {'a': 273, 'as': 273, 'o': 273, 'os': 273},
{'<give3>': 801, '<hand3>': 801, '<send3>': 801, 'acaba': 801, 'sobe': 801}, {'^': 802}, {'': (13, 'talk'), '^': 802},
{'q': 803, 'que': 804}, {'^': 641}, {'^': 641, 'lhe': 806}, {'^': 641, 'eu': 807, 'lhe': 806}, {'que': 808}, {'<do1>':
38, 'leio': 38, 'olho': 38, 'penso': 38, 'resolvo': 38, 'vejo': 38}, {'^': 810}, {'^': 810, 'eu': 811, 'lhe': 811},
{'<do1>': 38, '<give1>': 38, 'leio': 38, 'olho': 38, 'penso': 38, 'resolvo': 38, 'vejo': 38}, {'^': 813, 'lhe': 806},
{'^': 813}, {'^': 813, 'eu': 814, 'lhe': 815}, {'<to>': 758, 'lhe': 809, 'q': 812, 'que': 816}, {'me': 318, 'nos':
318, 'q': 803, 'que': 803}, {'': (22, 'gave:volunteering')}, {'^': 819}, {'alimentos': 820}, {'alimentar': 820, 'de':
821}, {'': (23, 'contact'), 'um': 659}, {'um': 659}, {'': (23, 'contact'), '<drink>': 29}, {'um': 825, 'uma': 142,
'umas': 142, 'uns': 142}, {'um': 142, 'uma': 142, 'umas': 142, 'uns': 142}, {'<drink>': 29}, {'um': 828}, {'contacto':
644, 'contato': 644}, {'em': 830}, {'N': 831}, {'N': 831, 'a': 832, 'o': 832}, {'com': 772}, {'contacto': 834,
'contato': 834}, {'com': 833, 'e': 833, 'em': 835}, {'N': 836}, {'N': 836, 'a': 837, 'o': 837}, {'N': 710}, {'<to>':
839, 'N': 710}, {'a': 681, 'o': 681}, {'me': 126}, {'caixa': 75, 'voicemail': 75}, {'a': 843, 'o': 843}, {'ao': 843,
'na': 843, 'no': 843, 'para': 844, 'pra': 843, 'pro': 843}, {'mensagens': 75}, {'de': 846, 'postal': 75}, {'c': 142,
'com': 142}, {'a': 684, 'ao': 684, 'da': 684, 'do': 684, 'para': 684, 'pra': 684, 'à': 684}, {'recomendacao': 849},
{'de': 850}, {'atendida': 75}, {'...': 738, 'nao': 852, 'não': 852, 'perdida': 75}, {'atendidas': 75}, {'nao': 854,
'não': 854, 'perdidas': 75}, {'<any_det>': 13}, {'^': 856}, {'me': 857}, {'<date>': 75}, {'a': 859, 'ao': 859, 'o':
859, 'à': 859}, {'tarde': 860}, {'N': 730}, {'a': 862, 'o': 862}, {'com': 833, 'e': 833}, {'N': 864}, {'dia': 142},
{'em': 866}, {'N': 864, 'papo': 867}, {'N': 864, 'a': 865, 'o': 868}, {'contacto': 97, 'contato': 97}, {'em': 870},
{'N': 871}, {'N': 871, 'a': 872, 'o': 872}, {'com': 772, 'e': 772}, {'N': 874}, {'N': 874, 'a': 875, 'o': 875},
{'contacto': 876, 'contato': 876}, {'N': 836, 'a': 837, 'em': 877, 'o': 837}, {'<paper>': 220, '<rehearsed>': 220},
{'a': 879, 'as': 879, 'o': 879, 'os': 879}, {'^': 880}, {'<review_inf>': 881}, {'<review_inf>': 881, 'a': 882}, {'N':
883, 'gente': 678}, {'N': 883}, {'N': 883, 'a': 884, 'o': 885, 'saudade': 75}, {'<inf>': 29}, {'D': 887, 'de': 887,
'para': 887, 'pra': 887, 'um': 887, 'uma': 887}, {'N': 888}, {'N': 888, 'a': 889, 'o': 889}, {'<give3>': 11}, {'^':
891}, {'<they>': 892}, {':': 893, 'D': 887, 'de': 887, 'para': 887, 'pra': 887, 'um': 887, 'uma': 887}, {'N': 894},
{'N': 894, 'a': 895, 'ela': 625, 'ele': 625, 'o': 895}, {'^': 624, 'almocar': 29, 'encontrar': 29, 'jantar': 29,
'nos': 233, 'tomar': 29}, {'': (5, 'mine'), '<giveinf>': 38}, {'^': 898, 'lhe': 126}, {'eu': 899}, {'c': 890, 'com':
896, 'de': 897, 'que': 900}, {'eu': 625}, {'c': 890, 'com': 896, 'de': 897, 'que': 902}, {'0': 27, 'anos': 27,
'cinquenta': 27, 'noventa': 27, 'oitenta': 27, 'quarenta': 27, 'sessenta': 27, 'setenta': 27, 'trinta': 27, 'vinte':
27}, {'<any_det>': 742, '<to>': 758, 'para': 759}, {'com': 142, 'um': 142, 'uma': 142}, {'a': 765, 'o': 765}, {'^':
183}, {'<any_det>': 178}, {'...': 908, '^': 909}, {'N': 910}, {'experiencia': 730}, {'minha': 912}, {'^': 909}, {'N':
914}, {'a': 915, 'o': 915}, {'a': 911, 'o': 911}, {'...': 908}, {'N': 918}, {'<to>': 911, '^': 909, 'a': 913, 'com':
916, 'lhe': 914, 'lhes': 914, 'minha': 912, 'para': 917, 'pra': 919, 'pro': 919}, {'a': 126, 'em': 126}, {'N': 921},
{'N': 921, 'a': 922, 'o': 922}, {'a': 38, 'com': 923}, {'me': 924}, {'^': 729, 'a': 730, 'ao': 730, 'aos': 730, 'as':
730, 'de': 730, 'em': 730, 'na': 730, 'no': 730, 'para': 730, 'pra': 730, 'sobre': 730, 'à': 730, 'às': 730},
{'<course>': 926}, {'a': 927, 'o': 927, 'um': 927, 'uma': 927}, {'a': 768, 'ao': 768, 'com': 773, 'e': 773, 'à': 768},
{'N': 929}, {'a': 930, 'o': 930, 'pelo': 780, 'por': 780, 'via': 780}, {'<date>': 29, 'nossa': 30, 'nosso': 30},
{'<date>': 29, 'a': 932, 'nossa': 30, 'nosso': 30, 'o': 932}, {'<date>': 29, '<to>': 758, 'a': 932, 'nossa': 30,
'nosso': 30, 'o': 932, 'para': 759}, {'N': 142, 'a': 765, 'isso': 766, 'o': 765}, {'<date>': 29, 'a': 932, 'me': 935,
'nos': 935, 'nossa': 30, 'nosso': 30, 'o': 932, 'q': 803, 'que': 803}, {'devia': 16, 'devo': 16}, {'pensar': 16},
{'ideal': 16, 'melhor': 16}, {'<should>': 16, 'e': 212, 'ha': 356, 'mais': 309, 'nao': 937, 'nem': 938, 'não': 937,
'o': 939, 'é': 212}, {'^': 940}, {'<should>': 16, 'e': 212, 'o': 212, 'é': 212}, {'^': 942}, {'gente': 943}, {',':
941, '^': 942, 'a': 944, 'eu': 943}, {',': 941}, {'N': 945}, {'<them>': 945, 'N': 946, 'a': 947, 'o': 947}, {',': 654,
'^': 16, 'que': 131}, {',': 654, 'e': 949, 'era': 949, 'foi': 949, 'é': 949}, {'N': 656, 'dia': 131}, {'da': 657,
'dela': 950, 'dele': 950, 'do': 951}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 953, 'o': 953}, {'que': 730},
{'como': 730, 'por': 955, 'porque': 730}, {'N': 956}, {'a': 758, 'ela': 956, 'ele': 956, 'o': 758}, {'N': 956, 'ela':
956, 'ele': 956}, {'<to>': 758, 'a': 957, 'ao': 957, 'como': 730, 'lhe': 956, 'lhes': 956, 'para': 958, 'por': 955,
'porque': 730, 'pra': 959, 'pro': 957, 'à': 957}, {'me': 935, 'nos': 935}, {'a': 698, 'la': 698, 'lo': 698, 'o': 698},
{'D': 142, 'ao': 142, 'com': 142, 'na': 142, 'no': 142, 'sobre': 142}, {'D': 142, 'ao': 142, 'boa': 963, 'com': 142,
'longa': 963, 'na': 142, 'no': 142, 'rapida': 963, 'sobre': 142, 'tensa': 963}, {'a': 29, 'para': 29, 'pra': 29},
{'me': 965, 'nos': 965}, {'voz': 75}, {'de': 967}, {'<any_det>': 742, 'lhe': 221, 'lhes': 221}, {'vermelha': 820},
{'nos': 142}, {'c': 142, 'com': 142, 'na': 142, 'no': 142}, {'c': 142, 'com': 142, 'me': 972, 'na': 142, 'no': 142},
{'N': 684}, {'<him>': 684}, {'<to>': 974, 'para': 975, 'pra': 975, 'pro': 974}, {'...': 976, '^': 683}, {'da': 977,
'das': 684, 'de': 977, 'do': 977, 'dos': 684}, {'da': 684, 'de': 684, 'do': 684}, {'<reach_noun>': 978, 'contacto':
979, 'contato': 979, 'email': 979, 'nome': 979, 'numero': 979, 'telefone': 979}, {'<to>': 221, '^': 220, 'no': 221},
{'da': 684, 'das': 684, 'de': 684, 'do': 684, 'dos': 684}, {'<reach_noun>': 982, 'contacto': 979, 'contato': 979,
'email': 979, 'nome': 979, 'numero': 979, 'telefone': 979}, {'meu': 178, 'meus': 178, 'minha': 178, 'minhas': 178,
'nossa': 178, 'nosso': 178}, {'<any_det>': 183, 'a': 984, 'as': 984, 'meu': 178, 'meus': 178, 'minha': 178, 'minhas':
178, 'nossa': 178, 'nosso': 178, 'o': 984, 'os': 984}, {'meu': 908, 'meus': 908, 'minha': 908, 'minhas': 908, 'nossa':
908, 'nosso': 908}, {'<any_det>': 983, '^': 985, 'a': 986, 'as': 986, 'meu': 908, 'meus': 908, 'minha': 908, 'minhas':
908, 'nossa': 908, 'nosso': 908, 'o': 986, 'os': 986}, {'N': 987}, {'a': 221, 'ao': 221, 'da': 221, 'do': 221, 'na':
221, 'no': 221, 'sobre': 221, 'à': 221}, {'comentarios': 989, 'feedback': 989, 'notas': 989, 'opiniao': 989,
'parecer': 989, 'visao': 989}, {'<feedback_noun>': 981, 'comentarios': 989, 'feedback': 989, 'notas': 989, 'opiniao':
989, 'parecer': 989, 'visao': 989}, {'<course>': 926, 'avaliacao': 785, 'devolutiva': 785, 'feedback': 785, 'meu':
990, 'meus': 990, 'minha': 991, 'minhas': 990}, {'<to>': 221, '^': 220, 'no': 221, 'sobre': 221}, {'^': 220, 'a': 221,
'ao': 221, 'na': 221, 'no': 221, 'sobre': 221, 'à': 221}, {'<feedback_noun>': 993, 'correcoes': 994, 'dicas': 994,
'pitacos': 994, 'toques': 994}, {'<to>': 164, '^': 163}, {'comentarios': 989, 'correcoes': 994, 'dicas': 994,
'feedback': 989, 'notas': 989, 'opiniao': 989, 'parecer': 989, 'pitacos': 994, 'toques': 994, 'visao': 989},
{'parabens': 996}, {'animo': 996, 'apoio': 996, 'forca': 996, 'meu': 990, 'meus': 990, 'minha': 990, 'minhas': 997,
'os': 998, 'parabens': 996}, {'<feedback_noun>': 993}, {'cara': 973, 'caras': 973}, {'a': 984, 'as': 984, 'meu': 178,
'meus': 178, 'minha': 178, 'minhas': 178, 'nossa': 178, 'nosso': 178, 'o': 984, 'os': 984}, {'<feedback_noun>': 993,
'animo': 164, 'apoio': 164, 'coragem': 164, 'forca': 164}, {'animo': 164, 'apoio': 164, 'coragem': 164, 'forca': 164},
{'abraco': 164, 'animo': 164, 'apoio': 164, 'avaliacao': 785, 'coragem': 164, 'devolutiva': 785, 'feedback': 785,
'forca': 164}, {'de': 1000}, {'^': 729, 'a': 730, 'ao': 730, 'com': 730, 'na': 730, 'no': 730, 'à': 730},
{'avaliacao': 785, 'data': 1006, 'devolutiva': 785, 'feedback': 785, 'forca': 1007, 'mao': 1007, 'maozinha': 1007},
{'<any_det>': 983, '<feedback_noun>': 981, '^': 1002, 'a': 793, 'algumas': 1000, 'alguns': 1000, 'animo': 996,
'apoio': 996, 'bastante': 1003, 'coragem': 164, 'forca': 996, 'imenso': 1000, 'imensos': 1000, 'moral': 164, 'muita':
1004, 'muito': 1003, 'o': 793, 'os': 998, 'parabens': 996, 'um': 1005, 'uma': 1008, 'umas': 1000, 'uns': 1000,
'varias': 1000, 'varios': 1000}, {'data': 1006}, {'<any_det>': 983, '^': 1002, 'algumas': 1000, 'alguns': 1000,
'animo': 164, 'apoio': 164, 'bastante': 1003, 'coragem': 164, 'forca': 164, 'imenso': 1000, 'imensos': 1000, 'muita':
1004, 'muito': 1003, 'um': 1004, 'uma': 1010, 'umas': 1000, 'uns': 1000, 'varias': 1000, 'varios': 1000},
{'<where_to>': 117, '^': 116, 'com': 117, 'no': 117}, {'forca': 164}, {'<course>': 926, 'avaliacao': 785,
'devolutiva': 785, 'feedback': 785, 'meu': 991, 'meus': 990, 'minha': 990, 'minhas': 990}, {'<feedback_noun>': 981,
'comentarios': 989, 'correcoes': 994, 'dicas': 994, 'feedback': 989, 'notas': 989, 'opiniao': 989, 'parecer': 989,
'pitacos': 994, 'toques': 994, 'visao': 989}, {'animo': 996, 'apoio': 996, 'forca': 996, 'meu': 990, 'meus': 1015,
'minha': 990, 'minhas': 990, 'os': 998, 'parabens': 996}, {'<reach_noun>': 982}, {'<any_det>': 1017, '^': 1002},
{'<any_det>': 1017, '^': 985, 'a': 986, 'as': 986, 'meu': 908, 'meus': 908, 'minha': 908, 'minhas': 908, 'nossa': 908,
'nosso': 908, 'o': 986, 'os': 986}, {'N': 1019}, {'<him>': 1018, 'a': 1020, 'o': 1020}, {'<him>': 1018}, {'': (23,
'contact'), 'casa': 142}, {'a': 1023, 'ao': 142, 'ate': 142, 'em': 142, 'la': 142, 'lá': 142, 'na': 142, 'no': 142,
'à': 142}, {'<course>': 926, '<feedback_noun>': 981, 'abraco': 164, 'avaliacao': 785, 'chegada': 1024, 'devolutiva':
785, 'escapadinha': 1024, 'feedback': 785, 'passada': 1024, 'pulinho': 1024, 'pulo': 1024, 'saltinho': 1024, 'salto':
1024, 'toque': 219}, {'<him>': 684, 'N': 684}, {'da': 1026, 'do': 1026, 'pela': 1026, 'pelo': 1026, 'por': 1026},
{'<course>': 926, '<feedback_noun>': 981, 'avaliacao': 785, 'chegada': 1024, 'data': 1006, 'devolutiva': 785,
'escapadinha': 1024, 'feedback': 785, 'forca': 1007, 'mao': 1007, 'maozinha': 1007, 'palavra': 1027, 'palavrinha':
1027, 'passada': 1024, 'pulinho': 1024, 'pulo': 1024, 'saltinho': 1024, 'salto': 1024}, {'<any_det>': 980,
'<feedback_noun>': 981, '<to>': 988, 'a': 992, 'algumas': 995, 'alguns': 995, 'animo': 996, 'apoio': 996, 'as': 999,
'bastante': 1000, 'boleia': 142, 'carona': 142, 'coragem': 164, 'de': 1001, 'forca': 996, 'imenso': 1000, 'imensos':
1000, 'lhe': 1009, 'lhes': 1011, 'mentoria': 1012, 'mentorias': 1012, 'mentoring': 1012, 'meu': 990, 'meus': 997,
'minha': 990, 'minhas': 990, 'moral': 164, 'muita': 1013, 'muito': 1000, 'o': 1014, 'os': 1016, 'para': 1021,
'parabens': 996, 'pra': 1022, 'um': 1025, 'uma': 1028, 'umas': 995, 'uns': 995, 'varias': 1000, 'varios': 1000},
{'comigo': 38}, {'<any_det>': 178, 'a': 984, 'as': 984, 'meu': 178, 'meus': 178, 'minha': 178, 'minhas': 178, 'nossa':
178, 'nosso': 178, 'o': 984, 'os': 984}, {'<any_det>': 1017, '^': 1031}, {'N': 1032}, {'^': 178}, {'N': 1034},
{'<him>': 1034}, {'<him>': 1034, 'N': 1034}, {'<to>': 1035, 'para': 1036, 'pra': 1037, 'pro': 1035}, {'...': 1038,
'comentarios': 989, 'feedback': 989, 'notas': 989, 'opiniao': 989, 'parecer': 989, 'visao': 989}, {'...': 1038},
{'meu': 1039, 'meus': 1039, 'minha': 1039, 'minhas': 1039, 'nossa': 1040, 'nosso': 1040}, {'<any_det>': 1017, '^':
1031, 'algumas': 1000, 'alguns': 1000, 'bastante': 1000, 'imenso': 1000, 'imensos': 1000, 'muito': 1000, 'uma': 1010,
'umas': 1000, 'uns': 1000, 'varias': 1000, 'varios': 1000}, {'na': 75}, {'<him>': 1032, 'a': 1033, 'o': 1033},
{'<him>': 1032}, {'': (0, 'missed'), 'na': 75}, {'data': 1006, 'mensagem': 1043}, {'<any_det>': 1017, '<to>': 1033,
'a': 1041, 'algumas': 1000, 'alguns': 1000, 'as': 1041, 'bastante': 1000, 'imenso': 1000, 'imensos': 1000, 'lhe':
1042, 'lhes': 1042, 'mensagem': 1043, 'meu': 1039, 'meus': 1039, 'minha': 1039, 'minhas': 1039, 'muito': 1000,
'nossa': 1040, 'nosso': 1040, 'o': 1041, 'os': 1041, 'para': 1044, 'pra': 1045, 'recado': 1046, 'uma': 1047, 'umas':
1000, 'uns': 1000, 'varias': 1000, 'varios': 1000}, {'espera': 75}, {'visto': 75}, {'voz': 142}, {'de': 1051},
{'<letter>': 142, 'nota': 1052}, {'mao': 75}, {'tampa': 75}, {'<any_det>': 1053, '<letter>': 142, 'a': 1049, 'na':
1054, 'nota': 1052, 'pendurada': 75, 'pendurado': 75, 'plantada': 75, 'plantado': 75, 'tampa': 75, 'uma': 1055, 'à':
1049}, {'vacuo': 75}, {'a': 1049, 'em': 1050, 'esperando': 75, 'me': 1056, 'na': 1054, 'no': 1057, 'pendurada': 75,
'pendurado': 75, 'plantada': 75, 'plantado': 75, 'à': 1049}, {'animo': 996, 'apoio': 996, 'forca': 996, 'os': 998,
'parabens': 996}, {'abraco': 164, 'animo': 164, 'apoio': 164, 'coragem': 164, 'forca': 164}, {'animo': 996, 'apoio':
996, 'bastante': 1004, 'coragem': 164, 'forca': 996, 'moral': 164, 'muita': 1004, 'muito': 1004, 'os': 998,
'parabens': 996, 'um': 1060}, {'animo': 164, 'apoio': 164, 'bastante': 1004, 'coragem': 164, 'forca': 164, 'muita':
1004, 'muito': 1004, 'um': 1004}, {'<course>': 926, 'abraco': 164}, {'a': 927, 'animo': 996, 'apoio': 996, 'as': 1059,
'coragem': 164, 'forca': 996, 'lhe': 1061, 'lhes': 1062, 'mentoria': 1012, 'mentorias': 1012, 'mentoring': 1012,
'moral': 164, 'muita': 1013, 'o': 927, 'os': 1059, 'parabens': 996, 'um': 1063, 'uma': 927}, {'de': 756, 'que': 756},
{'sorte': 164}, {'boa': 1066}, {'boa': 1066, 'lhe': 1067}, {'chamada': 142}, {'a': 1069, 'agora': 142, 'c': 142,
'com': 142}, {'<tip>': 132}, {'^': 16, 'de': 131, 'para': 131, 'que': 131}, {'conselho': 1072, 'dica': 1072,
'sugestao': 1072, 'toque': 1072}, {'forca': 1007, 'mao': 1007, 'maozinha': 1007}, {'uma': 1074}, {'...': 1071,
'<any_det>': 1073, 'a': 1049, 'na': 1054, 'pendurada': 75, 'pendurado': 75, 'plantada': 75, 'plantado': 75, 'tampa':
75, 'uma': 1055, 'à': 1049}, {'bolo': 75, 'cano': 75}, {'tras': 75}, {'...': 1071, '<any_det>': 1073, 'bolo': 75,
'furo': 75, 'lhe': 1075, 'me': 1076, 'o': 1077, 'para': 1078, 'pra': 1078, 'um': 1077, 'uma': 1074}, {'<see_inf>':
27}, {'<see_inf>': 27, 'aparecer': 344, 'de': 346, 'em': 346, 'ir': 344, 'juntar': 345, 'passar': 344, 'que': 346,
'ter': 344, 'vinha': 344, 'vir': 344, 'viria': 344}, {'': (5, 'mine'), 'N': 38}, {'los': 97}, {'N': 97}, {'N': 97,
'a': 1084, 'o': 1084}, {'a': 1084, 'ao': 1084, 'com': 1085, 'e': 1085, 'à': 1084}, {'N': 1086}, {'N': 1086, 'a': 1087,
'o': 1087}, {'contato': 97}, {'em': 1089}, {'los': 1090}, {'contacto': 97}, {'em': 1092}, {'los': 1093}, {'ela': 38,
'ele': 38}, {'0': 126, '<any_det>': 38, '^': 624, 'a': 1082, 'ao': 38, 'apresenta': 1083, 'apresentar': 1088,
'apresentá': 1083, 'cem': 126, 'cinquenta': 126, 'coloca': 1091, 'colocá': 1091, 'conecta': 1083, 'conectar': 1088,
'conectá': 1083, 'dinheiro': 126, 'juntar': 1088, 'lhe': 38, 'lhes': 38, 'po': 1094, 'pra': 1095, 'trinta': 126,
'umas': 126, 'uns': 126, 'vinte': 126, 'à': 38}, {'la': 325, 'lo': 325, 'ma': 325, 'mas': 325, 'mo': 325, 'mos': 325},
{'^': 220, 'da': 221, 'do': 221, 'sobre': 221}, {'anotacoes': 1098, 'comentarios': 1098, 'correcoes': 1098, 'notas':
1098, 'sugestoes': 1098}, {'anotacoes': 1098, 'comentarios': 1098, 'correcoes': 1098, 'minhas': 1099, 'notas': 1098,
'sugestoes': 1098}, {'meus': 1099}, {'anotacoes': 1098, 'as': 1100, 'comentarios': 1098, 'correcoes': 1098, 'meus':
1099, 'minhas': 1099, 'notas': 1098, 'os': 1101, 'sugestoes': 1098}, {'anotacoes': 1098, 'as': 1100, 'comentarios':
1098, 'correcoes': 1098, 'lhe': 1102, 'meus': 1099, 'minhas': 1099, 'notas': 1098, 'os': 1101, 'sugestoes': 1098},
{'<him>': 58}, {'<him>': 58, 'lha': 58, 'lhas': 58, 'lho': 58, 'lhos': 58, 'para': 1104, 'pra': 1104}, {'...': 331},
{'<any_det>': 1106}, {'<hand3>': 1107, '<send3>': 1107, 'acaba': 1107, 'conclui': 1107, 'entrega': 1107, 'termina':
1107}, {'^': 1108}, {'que': 1109}, {'^': 1108, 'a': 207, 'eu': 206, 'nos': 206, 'nós': 206}, {'para': 19, 'pra': 19,
'que': 1111}, {'...': 1112, ':': 349, 'N': 142, 'a': 765, 'isso': 766, 'o': 765, 'p': 355, 'para': 363, 'pra': 363,
'que': 377}, {'...': 1112, 'N': 142, 'a': 765, 'isso': 766, 'o': 765, 'p': 355, 'para': 379, 'pra': 379}, {'<do1>':
38, '<give3>': 801, '<hand3>': 801, '<send3>': 801, 'acaba': 801, 'leio': 38, 'olho': 38, 'penso': 38, 'resolvo': 38,
'sobe': 801, 'vejo': 38}, {'^': 1115, 'eu': 811, 'lhe': 811}, {'<give3>': 11, '<hand3>': 11, '<send3>': 11, 'sobe':
11}, {'^': 1117}, {'<do1>': 38, '<give1>': 38, '<give1_pra>': 38, '<give3>': 801, '<hand3>': 801, '<send3>': 801,
'<subj>': 16, '<urge_inf>': 16, '<would_give>': 11, 'acaba': 801, 'leio': 38, 'me': 364, 'nao': 365, 'não': 365,
'olho': 38, 'penso': 38, 'resolvo': 38, 'sobe': 801, 'tenho': 356, 'vejo': 38}, {'<do1>': 38, '<give1>': 38,
'<give1_pra>': 38, '<subj>': 16, '<urge_inf>': 16, 'leio': 38, 'me': 364, 'nao': 365, 'não': 365, 'olho': 38, 'penso':
38, 'resolvo': 38, 'tenho': 356, 'vejo': 38}, {'^': 1120, 'lhe': 806}, {'<do1>': 38, '<give1>': 38, '<give1_pra>': 38,
'leio': 38, 'olho': 38, 'penso': 38, 'resolvo': 38, 'vejo': 38}, {'^': 1122}, {'D': 1118, '^': 1119, 'a': 369,
'aparecer': 344, 'eu': 1121, 'ia': 370, 'ir': 344, 'iria': 255, 'juntar': 345, 'lhe': 1123, 'me': 372, 'nos': 374,
'nós': 376, 'passar': 344, 'ter': 344, 'vai': 370, 'vinha': 344, 'vir': 344, 'viria': 344}, {'...': 1110, ':': 349,
'<to>': 758, 'aparecer': 344, 'de': 346, 'em': 346, 'ir': 344, 'juntar': 345, 'lhe': 809, 'me': 1113, 'nos': 1114,
'p': 381, 'para': 382, 'passar': 344, 'pra': 382, 'q': 1116, 'que': 1124, 'ter': 344, 'vinha': 344, 'vir': 344,
'viria': 344}, {'para': 19, 'pra': 19, 'que': 1109}, {'...': 1126, ':': 349, 'p': 355, 'para': 363, 'pra': 363, 'que':
386}, {'...': 1126, 'p': 355, 'para': 379, 'pra': 379}, {'<give3>': 801, '<hand3>': 801, '<send3>': 801, '<should>':
16, 'acaba': 801, 'compensa': 16, 'e': 212, 'mais': 309, 'o': 311, 'sobe': 801, 'é': 212}, {'^': 1129}, {'<give3>':
801, '<hand3>': 801, '<send3>': 801, '<should>': 16, '<subj>': 16, '<urge_inf>': 16, 'acaba': 801, 'compensa': 16,
'e': 212, 'mais': 309, 'me': 364, 'nao': 365, 'não': 365, 'o': 311, 'sobe': 801, 'tenho': 356, 'é': 212}, {'D': 1118,
'^': 1131, 'a': 369, 'eu': 368, 'ia': 370, 'iria': 255, 'me': 325, 'nos': 374, 'nós': 376, 'vai': 370}, {'...': 1110,
':': 349, 'me': 1127, 'nos': 1128, 'p': 355, 'para': 363, 'pra': 363, 'q': 1130, 'que': 1132}, {'': (13, 'talk'), 'D':
1118, '^': 802}, {'q': 803, 'que': 1134}, {'N': 27}, {'N': 27, 'a': 1136, 'o': 1136}, {'da': 1137, 'de': 1137, 'do':
1137}, {'vai': 75}, {'agua': 1139, 'pio': 75, 'sinal': 75}, {'aniversario': 1138, 'aniversário': 1138, 'niver': 1138},
{'<inf>': 97, '^': 624}, {'aniversario': 1138, 'aniversário': 1138, 'da': 394, 'de': 394, 'eu': 678, 'nada': 76,
'nem': 1140, 'niver': 1138, 'o': 1141, 'para': 625, 'pra': 625, 'preciso': 1142, 'que': 625, 'se': 27}, {'sinal': 75},
{'da': 1144, 'deu': 1144, 'dá': 1144}, {'lugar': 131}, {'meu': 1146}, {'fosse': 453}, {'nao': 1145, 'no': 1147, 'não':
1145, 'pediu': 629, 'se': 1148}, {'da': 670}, {'cima': 1150, 'vacuo': 75, 'vez': 761}, {'<they>': 0, 'N': 0, 'a': 0,
'nao': 0, 'não': 0, 'o': 0}, {'a': 1035, 'o': 1035}, {'<to>': 1035, 'para': 1153, 'pra': 1035, 'pro': 1035}, {'...':
1154}, {'<to>': 1035, 'para': 1036, 'pra': 1036}, {'...': 1156}, {'^': 909, 'a': 986, 'as': 986, 'meu': 908, 'meus':
908, 'minha': 908, 'minhas': 908, 'nossa': 908, 'nosso': 908, 'o': 986, 'os': 986}, {'N': 1158}, {'a': 179, 'o': 179},
{'<to>': 179, 'para': 1160}, {'<helpful>': 1161}, {'<any_det>': 178, 'a': 1162, 'o': 1162, 'um': 1162, 'uma': 1162},
{'meu': 1040, 'meus': 1040, 'minha': 1040, 'minhas': 1040, 'nossa': 1040, 'nosso': 1040}, {'': (19, 'gave:resource'),
'<any_det>': 178}, {'^': 1165}, {'<him>': 914, 'a': 1159, 'o': 1159}, {'<him>': 914}, {'0': 1155, '<any_det>': 1157,
'<to>': 1159, '^': 1163, 'a': 1164, 'as': 1164, 'cem': 1155, 'com': 916, 'dinheiro': 1155, 'lhe': 1166, 'lhes': 1166,
'meu': 1040, 'meus': 1040, 'minha': 1040, 'minhas': 1040, 'nossa': 1040, 'nosso': 1040, 'o': 1164, 'os': 1164, 'para':
1167, 'pra': 1168}, {'<reach_noun>': 979}, {'<any_det>': 1170}, {'N': 1171}, {'da': 684, 'dela': 684, 'dele': 684,
'do': 684}, {'curriculo': 1173, 'cv': 1173}, {'a': 1172, 'o': 1172}, {'<any_det>': 1170, '<to>': 1172, 'lhe': 1171,
'o': 1174, 'para': 1175, 'pro': 1172}, {'da': 38, 'de': 38, 'do': 38}, {'me': 1177}, {'nos': 29}, {'acaso': 142},
{'querer': 142}, {'<any_det>': 142, 'N': 142, 'c': 142, 'com': 142, 'por': 1180, 'sem': 1181}, {'<any_det>': 29, 'D':
29, 'N': 142, 'c': 29, 'cafe': 29, 'café': 29, 'com': 29, 'me': 175, 'por': 1180, 'sem': 1181}, {'<any_det>': 142,
'N': 142, 'c': 142, 'com': 142, 'me': 1182, 'nos': 1183, 'por': 1180, 'sem': 1181}, {'<any_det>': 142, 'N': 142, 'c':
142, 'com': 142, 'me': 1182, 'nos': 1182, 'por': 1180, 'sem': 1181}, {'...': 738, 'me': 175}, {'apresentacao': 220,
'defesa': 220, 'pitch': 220}, {'^': 1187}, {'a': 1188, 'o': 1188}, {'<rehearsed>': 220}, {'a': 1190, 'o': 1190}, {'^':
1191}, {'N': 1192}, {'N': 1192, 'a': 1193, 'o': 1193}, {'^': 1191, 'a': 1188, 'com': 1194, 'o': 1188}, {'a': 729,
'como': 729, 'o': 729}, {'^': 1196}, {'<him>': 1197}, {'lhe': 1197, 'lhes': 1197, 'para': 1198, 'pra': 1198}, {'a':
730, 'como': 730}, {'passo': 730}, {'a': 1201}, {'...': 1200, 'a': 730, 'as': 730, 'como': 730, 'o': 730, 'os': 730,
'passo': 1202, 'por': 955, 'porque': 730}, {'N': 1203}, {'a': 730}, {'a': 730, 'como': 730, 'por': 955, 'porque':
730}, {'N': 1206}, {'a': 730, 'as': 730, 'como': 730, 'o': 730, 'os': 730, 'passo': 1202, 'por': 955, 'porque': 730},
{'N': 1205}, {'<him>': 1208, 'ela': 956, 'ele': 956}, {'<him>': 1208, 'N': 1208, 'ela': 956, 'ele': 956}, {'N': 1208},
{'<to>': 1204, 'N': 1205, 'a': 1207, 'ao': 957, 'como': 730, 'lhe': 1208, 'lhes': 1208, 'o': 1209, 'para': 1210,
'por': 955, 'porque': 730, 'pra': 1211, 'pro': 1212, 'à': 957}, {'<him>': 58, 'para': 1104, 'pra': 1104}, {'a': 793,
'o': 793, 'um': 793, 'uma': 793}, {'a': 793, 'lhe': 1215, 'o': 793, 'um': 793, 'uma': 793}, {'...': 908, '<any_det>':
983, '^': 985, 'a': 986, 'as': 986, 'meu': 908, 'meus': 908, 'minha': 908, 'minhas': 908, 'nossa': 908, 'nosso': 908,
'o': 986, 'os': 986}, {'N': 1217}, {'a': 1162, 'o': 1162, 'um': 1162, 'uma': 1162}, {'<any_det>': 983, '^': 1002,
'anotacoes': 1098, 'as': 1100, 'comentarios': 1098, 'correcoes': 1098, 'meus': 1099, 'minhas': 1099, 'notas': 1098,
'os': 1101, 'sugestoes': 1098, 'um': 797}, {'<any_det>': 983, '^': 1002}, {'...': 908, '<any_det>': 1017, '^': 985,
'a': 986, 'as': 986, 'meu': 908, 'meus': 908, 'minha': 908, 'minhas': 908, 'nossa': 908, 'nosso': 908, 'o': 986, 'os':
986}, {'N': 1222}, {'<him>': 1018, 'a': 1223, 'o': 1223}, {'<him>': 1018, 'N': 918}, {'cliente': 796, 'contacto': 796,
'contato': 796, 'email': 219, 'lead': 796}, {'<any_det>': 983, '<to>': 1218, '^': 1219, 'anotacoes': 1098, 'as': 1100,
'comentarios': 1098, 'correcoes': 1098, 'lhe': 1220, 'lhes': 1221, 'mensagem': 219, 'meus': 1099, 'minhas': 1099,
'notas': 1098, 'o': 1174, 'os': 1101, 'para': 1224, 'pra': 1225, 'pro': 919, 'sugestoes': 1098, 'um': 1226},
{'<any_det>': 1053, '<letter>': 142, 'nota': 1052}, {'me': 1228}, {'bom': 27, 'para': 586, 'pra': 586}, {'0': 678,
'cinco': 678, 'dois': 678, 'duas': 678, 'muitas': 678, 'muitos': 678, 'quase': 678, 'quatro': 678, 'tres': 678,
'trinta': 678, 'umas': 678, 'uns': 678, 'vinte': 678}, {'<of>': 75, 'N': 75, 'a': 75, 'ir': 75, 'ligar': 75, 'no': 75,
'o': 75, 'que': 75}, {'completo': 1232}, {'<of>': 75, 'N': 75, 'a': 75, 'completamente': 1232, 'ir': 75, 'ligar': 75,
'mesmo': 1232, 'no': 75, 'o': 75, 'por': 1233, 'que': 75, 'totalmente': 1232}, {'me': 1234}, {'perguntar': 953}, {'a':
1236, 'para': 1236, 'pra': 1236}, {'N': 1237}, {'a': 1238, 'o': 1238}, {'<to>': 1238, 'lhe': 142, 'para': 1239},
{'ela': 445, 'ele': 445, 'me': 34}, {'<any_det>': 34, 'noticias': 34, 'que': 1241, 'resposta': 34, 'retorno': 34},
{'0': 75, 'duas': 75, 'meia': 75, 'um': 75, 'uma': 75}, {'N': 1243}, {'N': 1243, 'a': 1244, 'o': 1244, 'pela': 1244,
'pelo': 1244}, {'<of>': 75, 'N': 75, 'a': 75, 'completamente': 1232, 'ir': 75, 'ligar': 75, 'mesmo': 1232, 'no': 75,
'nos': 1234, 'o': 75, 'por': 1233, 'que': 75, 'totalmente': 1232}, {'<date>': 75, 'nossa': 859, 'nosso': 859}, {'a':
1247, 'da': 1247, 'do': 1247, 'o': 1247, 'se': 744}, {'<of>': 75, 'N': 75, 'a': 75, 'completamente': 1232, 'ir': 75,
'ligar': 75, 'me': 1234, 'mesmo': 1232, 'no': 75, 'o': 75, 'por': 1233, 'que': 75, 'totalmente': 1232}, {'c': 142,
'com': 142, 'que': 142}, {'<thing>': 34}, {'^': 1251, 'que': 338}, {'<set>': 29, 'a': 417, 'aguardando': 316,
'combinado': 1250, 'convencida': 420, 'convencido': 420, 'esperando': 316, 'pendente': 1252, 'suspenso': 75, 'à':
417}, {'aguardar': 642, 'esperar': 642}, {'D': 29, 'a': 29, 'em': 29, 'para': 29, 'pra': 29}, {'aguardo': 642}, {'a':
1254, 'aguardando': 642, 'convidada': 1255, 'convidado': 1255, 'convidados': 1255, 'esperando': 642, 'no': 1256},
{'la': 142, 'lá': 142, 'tambem': 142, 'tb': 142}, {'N': 1258}, {'': (14, 'together'), 'N': 142, 'a': 765, 'o': 765},
{'': (23, 'contact'), 'la': 142, 'lá': 142, 'tambem': 142, 'tb': 142}, {'N': 1261}, {'N': 142, 'a': 1262, 'o': 1262},
{'a': 1259, 'o': 1259}, {'a': 1259, 'c': 142, 'ca': 766, 'com': 142, 'la': 1260, 'lá': 1260, 'o': 1259, 'para': 586,
'presente': 766, 'presentes': 766, 'tambem': 1263, 'tb': 1264}, {'a': 765, 'ca': 766, 'la': 766, 'lá': 766, 'o': 765,
'presente': 766, 'presentes': 766, 'tambem': 766}, {'duas': 678}, {'dois': 678, 'tres': 678}, {'as': 1267, 'c': 142,
'com': 142, 'os': 1268, 'todos': 678}, {'a': 765, 'ca': 766, 'la': 766, 'lá': 766, 'o': 765, 'tambem': 1260},
{'<paper>': 220}, {'^': 1271}, {'a': 1272, 'as': 1272, 'lhe': 221, 'lhes': 221, 'o': 1272, 'os': 1272},
{'<review_inf>': 1273}, {'a': 1274}, {'almocar': 142, 'animar': 747, 'conversa': 142, 'dar': 747, 'ensinando': 730,
'ensinar': 730, 'explicando': 730, 'explicar': 730, 'falar': 142, 'mesa': 142, 'mostrando': 730, 'mostrar': 730,
'tomar': 142}, {'com': 142}, {'conversa': 142, 'mesa': 142}, {'...': 1275, 'a': 1276, 'c': 142, 'com': 142, 'em': 150,
'ensinando': 730, 'ensinar': 730, 'explicando': 730, 'explicar': 730, 'la': 1277, 'lá': 1277, 'mostrando': 730,
'mostrar': 730, 'na': 142, 'no': 142, 'reunida': 142, 'reunido': 142, 'à': 1278}, {'animar': 747, 'conversa': 142,
'dar': 747, 'ensinando': 730, 'ensinar': 730, 'explicando': 730, 'explicar': 730, 'falar': 142, 'mostrando': 730,
'mostrar': 730}, {'conversa': 142}, {'a': 1280, 'c': 142, 'com': 142, 'em': 142, 'ensinando': 730, 'ensinar': 730,
'explicando': 730, 'explicar': 730, 'juntos': 142, 'mostrando': 730, 'mostrar': 730, 'na': 142, 'no': 142, 'reunidos':
142, 'à': 1281}, {'aguardar': 642, 'dever': 122, 'esperar': 642, 'pensar': 750}, {'da': 34, 'de': 34, 'do': 34}, {'a':
1283, 'aguardando': 642, 'atras': 744, 'convidada': 1255, 'convidado': 1255, 'convidados': 1255, 'devendo': 122,
'esperando': 642, 'no': 1256, 'pendente': 1284, 'pensando': 750}, {'lha': 38, 'lhas': 38, 'lho': 38, 'lhos': 38},
{'<give1>': 1286, '<give1_pra>': 38}, {'ela': 625, 'ele': 625}, {'com': 1288, 'de': 625, 'que': 902}, {'0': 126,
'<any_det>': 38, 'a': 1082, 'ao': 38, 'cem': 126, 'cinquenta': 126, 'dinheiro': 126, 'lhe': 38, 'lhes': 38, 'pra':
1095, 'trinta': 126, 'umas': 126, 'uns': 126, 'vinte': 126, 'à': 38}, {'lhe': 126, 'lhes': 126}, {'que': 1291},
{'chegar': 38}, {'^': 1293}, {'^': 1293, 'lhe': 1294}, {'<giveinf>': 38, '<them>': 624}, {'^': 1296}, {'a': 1297,
'com': 1297, 'de': 1297}, {'': (5, 'mine'), '^': 1296, 'lhe': 38}, {'a': 1297, 'com': 1297, 'de': 1299}, {'<give1>':
38, 'arranjo': 38, 'conserto': 38, 'corrijo': 38, 'deixo': 38, 'devolvo': 38, 'edito': 38, 'escrevo': 38, 'gravo': 38,
'guardo': 38, 'imprimo': 38, 'instalo': 38, 'levo': 38, 'redijo': 38, 'traduzo': 38, 'trago': 38}, {'^': 1301},
{'encarrego': 1177}, {',': 131}, {'lugar': 1304}, {'teu': 1305}, {'^': 624, 'lhe': 625, 'lhes': 625}, {'^': 1287, 'a':
806, 'combinamos': 1289, 'combinei': 1289, 'combinámos': 1289, 'devo': 1290, 'disse': 1292, 'e': 678, 'encarrego':
1178, 'faco': 1295, 'farei': 1295, 'ficamos': 1298, 'fico': 1300, 'ficámos': 1298, 'fiquei': 1300, 'lhe': 1302,
'lhes': 1302, 'me': 1303, 'no': 1306, 'o': 806, 'ocupo': 1178, 'trato': 1177, 'vamos': 1307, 'vou': 1307}, {'': (9,
'told'), '...': 1200, 'a': 730, 'as': 730, 'como': 730, 'o': 730, 'os': 730, 'passo': 1202, 'por': 955, 'porque':
730}, {'N': 1309}, {'<him>': 1208, 'a': 758, 'ela': 956, 'ele': 956, 'o': 758}, {'<to>': 1310, 'N': 1205, 'a': 1207,
'ao': 957, 'como': 730, 'lhe': 1208, 'lhes': 1208, 'o': 1209, 'para': 1311, 'por': 955, 'porque': 730, 'pra': 1211,
'pro': 1212, 'à': 957}, {'^': 1122, 'lhe': 806}, {'^': 1122, 'eu': 1313, 'lhe': 1123}, {'': (23, 'contact'), 'bem':
1027, 'lhe': 809, 'q': 812, 'que': 1314}, {'N': 34}, {'da': 1316, 'de': 1316, 'do': 1316}, {'...': 1317},
{'<giveinf>': 38, 'a': 1318, 'as': 1318, 'o': 1318, 'os': 1318}, {'confirmar': 34, 'enviar': 34, 'mandar': 34,
'responder': 34}, {'N': 1320, 'confirmar': 34, 'enviar': 34, 'mandar': 34, 'me': 1320, 'responder': 34}, {'a': 1318,
'as': 1318, 'o': 1318, 'os': 1318}, {'^': 1322}, {'<giveinf>': 38, 'a': 34, 'as': 34, 'o': 34, 'os': 34}, {'^': 1324,
'a': 1321, 'ainda': 723, 'ela': 1321, 'ele': 1321, 'o': 1321}, {'^': 1319, 'a': 1321, 'ainda': 1323, 'apresenta':
1083, 'apresentar': 1088, 'apresentá': 1083, 'coloca': 1091, 'colocá': 1091, 'conecta': 1083, 'conectar': 1088,
'conectá': 1083, 'ela': 1321, 'ele': 1321, 'juntar': 1088, 'me': 1325, 'nos': 724, 'o': 1321, 'po': 1094}, {'^': 1322,
'ainda': 1323, 'me': 724, 'nos': 724}, {'se': 75}, {'gente': 1328, 'vejo': 75}, {'falamos': 75, 'vemos': 75}, {'vejo':
75}, {'a': 1329, 'estou': 75, 'falamos': 75, 'falava': 75, 'falo': 75, 'nos': 1330, 'o': 1331, 'vejo': 75, 'vemos':
75}, {'n': 1332, 'nao': 1332, 'não': 1332}, {'que': 1333}, {'falta': 316}, {'...': 1334, '0': 27, 'anos': 27,
'cinquenta': 27, 'lhe': 1335, 'noventa': 27, 'oitenta': 27, 'quarenta': 27, 'sessenta': 27, 'setenta': 27, 'trinta':
27, 'vinte': 27}, {'companhia': 142}, {'me': 1337, 'nos': 1337}, {'para': 196, 'pra': 196, 'pro': 196}, {'cargo':
126}, {'espera': 416, 'meu': 1340, 'ser': 1339}, {'': (5, 'mine'), '^': 38}, {'maos': 126}, {'minhas': 1343},
{'conta': 1342}, {'minha': 1345}, {'<moved_pp>': 1339, 'a': 1341, 'agora': 1339, 'com': 428, 'comigo': 1342, 'de':
429, 'marcada': 29, 'marcado': 29, 'nas': 1344, 'para': 196, 'pendente': 1252, 'por': 1346, 'pra': 196, 'pro': 196,
'responsavel': 430, 'sem': 167, 'suspenso': 75, 'à': 417}, {'meu': 1340}, {'conta': 126}, {'minha': 1349}, {'a': 1348,
'comigo': 126, 'nas': 1344, 'por': 1350}, {'nada': 75}, {'vao': 75}, {'0': 75, 'e': 1352, 'em': 1353, 'meia': 670,
'sozinha': 75, 'sozinho': 75, 'uma': 670}, {'^': 1296, 'aguardar': 642, 'espera': 1354, 'esperar': 642}, {'N': 888,
'^': 1296, 'a': 889, 'o': 889}, {'<inf>': 38}, {'<inf>': 38, '<them>': 1357, 'lhe': 1357}, {'^': 1358}, {'<giveinf>':
38, '<inf>': 38}, {'': (5, 'mine'), '<inf>': 38}, {'<giveinf>': 38, '<inf>': 38, '<them>': 1360, 'lhe': 1361, 'lhes':
38}, {'^': 1362, 'almocar': 29, 'encontrar': 29, 'jantar': 29, 'lhe': 126, 'lhes': 126, 'marcar': 75, 'nos': 233,
'remarcar': 75, 'tomar': 29}, {'': (7, 'waiting'), '0': 75, '<of>': 34, 'e': 1352, 'em': 1353, 'meia': 670, 'sozinha':
75, 'sozinho': 75, 'uma': 670}, {'espera': 1354}, {'a': 1355, 'aguardando': 642, 'c': 890, 'com': 1356, 'd': 1359,
'de': 1363, 'esperando': 1364, 'no': 1256, 'plantada': 1354, 'plantado': 1354, 'à': 1365}, {'nao': 75, 'nem': 75,
'nunca': 75, 'não': 75}, {'e': 1367}, {'...': 1368}, {'^': 11, 'ligar': 1369}, {'^': 11, 'aparecer': 1369, 'ligar':
1369, 'me': 1370, 'nos': 325, 'passar': 1369, 'vir': 1369}, {'com': 428, 'de': 1371, 'responsavel': 430}, {'^': 1296,
'aguardar': 642, 'esperar': 642}, {'<giveinf>': 38, '<inf>': 38, '<them>': 1360, 'lhe': 1357}, {'': (5, 'mine'), '^':
1374, 'lhe': 38}, {'a': 1373, 'aguardando': 642, 'com': 1297, 'd': 1359, 'de': 1375, 'esperando': 642, 'no': 1256,
'pendente': 1284}, {'D': 194, 'da': 203, 'de': 203, 'do': 203, 'para': 196, 'pra': 196, 'pro': 196}, {'dever': 434,
'espera': 416, 'meu': 1340, 'ser': 1339}, {'': (23, 'contact'), 'eu': 707}, {'c': 142, 'com': 142, 'para': 29, 'que':
1379}, {'...': 1368, 'e': 342, 'mas': 342, 'so': 343}, {'^': 11, 'aparecer': 1381, 'ir': 344, 'juntar': 345, 'ligar':
1369, 'marcar': 75, 'me': 1370, 'nos': 325, 'passar': 1381, 'remarcar': 75, 'ter': 344, 'vinha': 344, 'vir': 1381,
'viria': 344}, {'by': 75}, {'aberto': 75, 'aparecer': 344, 'ir': 344, 'juntar': 345, 'marcar': 75, 'passar': 344,
'stand': 1383, 'ter': 344, 'vinha': 344, 'vir': 344, 'viria': 344}, {'D': 194, 'depois': 75}, {'aberto': 75, 'fazer':
75, 'marcar': 75, 'minha': 1345, 'stand': 1383}, {'<moved_pp>': 1377, '<off_pp>': 75, 'D': 194, 'a': 1378, 'acordado':
709, 'agendada': 29, 'agendado': 29, 'agora': 1339, 'aparecer': 344, 'com': 428, 'combinado': 1380, 'comigo': 126,
'de': 1382, 'devendo': 325, 'em': 1384, 'ir': 344, 'juntar': 345, 'marcada': 29, 'marcado': 29, 'me': 437, 'nas':
1344, 'para': 1385, 'passar': 344, 'pendente': 1252, 'por': 1386, 'pra': 1385, 'pro': 196, 'que': 346, 'responsavel':
430, 'sem': 167, 'ter': 344, 'vinha': 344, 'vir': 344, 'viria': 344, 'à': 417}, {'^': 1296, 'espera': 1354}, {'a':
1388, 'c': 890, 'com': 1356, 'd': 1359, 'de': 1363, 'esperando': 1354, 'plantada': 1354, 'plantado': 1354, 'à': 1365},
{'^': 1296, 'dever': 122, 'ensinando': 730, 'ensinar': 730, 'espera': 1354, 'explicando': 730, 'explicar': 730,
'mostrando': 730, 'mostrar': 730, 'saber': 647}, {'': (5, 'mine'), '^': 1374, 'lhe': 1342, 'lhes': 126}, {'...': 1275,
'a': 1390, 'com': 1297, 'd': 1359, 'de': 1391, 'devendo': 122, 'ensinando': 730, 'ensinar': 730, 'esperando': 1354,
'explicando': 730, 'explicar': 730, 'mostrando': 730, 'mostrar': 730, 'plantada': 1354, 'plantado': 1354, 'sabendo':
647, 'à': 1365}, {'<date>': 142}, {'<of>': 644, '<to>': 644, '^': 643, 'com': 644, 'entre': 644}, {'<feedback_noun>':
981}, {'<course>': 926, 'apresentacao': 1394, 'apresentacoes': 1394, 'avaliacao': 785, 'conexao': 1394, 'devolutiva':
785, 'feedback': 785, 'intro': 1394, 'intros': 1394, 'minha': 1395, 'ponte': 1394}, {'apresentacao': 1394,
'apresentacoes': 1394, 'conexao': 1394, 'intro': 1394, 'intros': 1394, 'ponte': 1394}, {'avaliacao': 785, 'data':
1006, 'devolutiva': 785, 'feedback': 785}, {'<feedback_noun>': 981, 'a': 793, 'algumas': 1000, 'alguns': 1000,
'bastante': 1000, 'imenso': 1000, 'imensos': 1000, 'muito': 1000, 'o': 793, 'um': 793, 'uma': 1398, 'umas': 1000,
'uns': 1000, 'varias': 1000, 'varios': 1000}, {'algumas': 1000, 'alguns': 1000, 'bastante': 1000, 'imenso': 1000,
'imensos': 1000, 'muito': 1000, 'uma': 1010, 'umas': 1000, 'uns': 1000, 'varias': 1000, 'varios': 1000}, {'<course>':
926, 'apresentacao': 1394, 'apresentacoes': 1394, 'avaliacao': 785, 'conexao': 1394, 'devolutiva': 785, 'feedback':
785, 'intro': 1394, 'intros': 1394, 'meu': 1395, 'ponte': 1394}, {'meus': 1395}, {'^': 819, 'com': 820, 'em': 820,
'na': 820, 'no': 820}, {'voluntario': 1403}, {'<course>': 926, '<feedback_noun>': 981, 'avaliacao': 785, 'devolutiva':
785, 'feedback': 785}, {'<course>': 926, '<feedback_noun>': 981, 'apresentacao': 1394, 'apresentacoes': 1394,
'avaliacao': 785, 'conexao': 1394, 'data': 1006, 'devolutiva': 785, 'feedback': 785, 'intro': 1394, 'intros': 1394,
'ponte': 1394}, {'<any_det>': 1393, '<date>': 142, '<feedback_noun>': 981, 'a': 1396, 'algumas': 1000, 'alguns': 1000,
'as': 1397, 'bastante': 1000, 'imenso': 1000, 'imensos': 1000, 'lhe': 1399, 'lhes': 1400, 'mentoria': 1012,
'mentorias': 1012, 'mentoring': 1012, 'muito': 1000, 'o': 1401, 'os': 1402, 'trabalho': 1404, 'um': 1405, 'uma': 1406,
'umas': 1000, 'uns': 1000, 'varias': 1000, 'varios': 1000, 'voluntariado': 1403}, {'<any_det>': 1393, '<date>': 142,
'a': 1397, 'as': 1397, 'mentoria': 1012, 'mentorias': 1012, 'mentoring': 1012, 'o': 1397, 'trabalho': 1404, 'uma':
1397, 'voluntariado': 1403}, {'ser': 1339}, {'D': 194, 'a': 843, 'depois': 75, 'o': 843}, {'fazer': 75}, {'D': 194,
'caixa': 75, 'depois': 75, 'voicemail': 75}, {'D': 194, 'caixa': 75, 'voicemail': 75}, {'<moved_pp>': 1377,
'<off_pp>': 75, 'D': 194, 'a': 1409, 'agora': 1339, 'ao': 843, 'combinado': 1250, 'na': 843, 'no': 843, 'para': 1410,
'por': 1411, 'pra': 1412, 'pro': 1413, 'sem': 167, 'suspenso': 75}, {'a': 142, 'o': 142}, {'a': 1023, 'almocar': 142,
'ao': 142, 'ate': 142, 'beber': 142, 'com': 142, 'correr': 142, 'em': 150, 'jantar': 142, 'la': 142, 'lá': 142, 'na':
1023, 'no': 142, 'num': 142, 'numa': 142, 'ter': 1277, 'tomar': 142, 'ver': 1415, 'visitar': 142, 'à': 142},
{'mentoria': 1012, 'mentorias': 1012, 'mentoring': 1012}, {'a': 1023, 'almocar': 142, 'ao': 142, 'ate': 142, 'beber':
142, 'com': 142, 'correr': 142, 'dar': 1417, 'em': 150, 'jantar': 142, 'la': 142, 'lá': 142, 'na': 1023, 'no': 142,
'num': 142, 'numa': 142, 'ter': 1277, 'tomar': 142, 'ver': 1415, 'visitar': 142, 'à': 142}, {'D': 1118, '^': 802},
{'q': 803, 'que': 1419}, {'de': 27}, {'': (11, 'thinking'), 'ter': 442}, {'de': 1422}, {'ela': 0, 'ele': 0, 'isso': 0,
'mim': 0, 'nos': 0, 'nós': 0}, {'a': 1424, 'ao': 839}, {'chamadas': 75}, {'de': 1426}, {'^': 819, 'com': 820, 'em':
820, 'na': 820, 'no': 820, 'para': 820}, {'voluntariado': 1428}, {'de': 1429}, {'ver': 671}, {'n': 75, 'nao': 75,
'não': 75}, {'que': 1432}, {'que': 1432, 'tempo': 1433}, {'<inf>': 97, '^': 624, 'tempos': 1434}, {'...': 1334, 'de':
1431, 'muito': 1434, 'que': 1435, 'seculos': 1434, 'tempos': 1434}, {'agendado': 75, 'combinado': 75, 'marcado': 75},
{'aniversario': 1138, 'aniversário': 1138, 'niver': 1138, 'o': 1141}, {'comemora': 904, 'completa': 904, 'e': 1438,
'faz': 904, 'fazia': 904, 'é': 1438}, {'<pro>': 977}, {'<good>': 1440, '<pro>': 977, '<reach_noun>': 982, 'contacto':
979, 'contato': 979, 'email': 979, 'nome': 979, 'numero': 979, 'telefone': 979}, {'<good>': 685, '<pro>': 684,
'<reach_noun>': 982, 'contacto': 979, 'contato': 979, 'email': 979, 'nome': 979, 'numero': 979, 'telefone': 979},
{'<pro>': 684, 'minha': 686}, {'<pro>': 684, 'meu': 686}, {'<any_det>': 1442, 'a': 1443, 'as': 688, 'meu': 685,
'minha': 685, 'o': 1444, 'os': 691, 'um': 685, 'uma': 685}, {'<pro>': 684, 'minha': 685}, {'<pro>': 684, 'meu': 685},
{'a': 1446, 'meu': 685, 'minha': 685, 'o': 1447, 'um': 685, 'uma': 685}, {'N': 1448}, {'N': 1445, 'a': 1449, 'o':
1449}, {'<to>': 684, 'no': 684}, {'<good>': 1440, '<pro>': 977}, {'<pro>': 684, 'N': 1451, 'minha': 1452}, {'<pro>':
684, 'cliente': 796, 'contacto': 796, 'contato': 796, 'lead': 796}, {'<any_det>': 1442, 'a': 1443, 'as': 688, 'meu':
685, 'minha': 685, 'o': 1444, 'os': 691, 'um': 1454, 'uma': 685}, {'<pro>': 684, 'N': 1451, 'meu': 1452}, {'<good>':
685, '<pro>': 684, '<reach_noun>': 982}, {'<any_det>': 1457, 'a': 687, 'as': 688, 'o': 690, 'os': 691}, {'N': 1458},
{'<him>': 1458, 'a': 1459, 'ela': 1448, 'ele': 1448, 'o': 1459}, {'<him>': 1458, 'ela': 1448, 'ele': 1448},
{'<any_det>': 1441, '<to>': 1450, 'N': 1451, 'a': 1453, 'as': 688, 'lhe': 1455, 'lhes': 1445, 'meu': 685, 'minha':
685, 'o': 1456, 'os': 691, 'para': 1460, 'pra': 1461, 'um': 1454, 'uma': 685}, {'<to>': 758}, {'N': 696}, {'<him>':
696, 'que': 576}, {'<to>': 1464, 'com': 697, 'em': 689, 'lhe': 696, 'lhes': 696, 'para': 1465, 'pra': 1465, 'que':
576}, {'a': 772, 'ao': 772, 'com': 772, 'e': 772, 'à': 772}, {'N': 1467}, {'N': 1467, 'a': 1468, 'o': 1468}, {':':
770, 'N': 769, 'da': 1469, 'de': 1469, 'do': 1469, 'entre': 1469}, {'': (0, 'missed'), 'embora': 75}, {'ido': 1471,
'saido': 75}, {'estava': 75}, {'havia': 1472, 'nao': 1473, 'não': 1473, 'que': 0, 'tinha': 1472}, {'a': 142, 'ao':
142, 'c': 142, 'com': 142, 'futebol': 142, 'padel': 142, 'tenis': 142, 'ténis': 142, 'tênis': 142, 'à': 142}, {'N':
142, 'a': 765, 'o': 765, 'tambem': 766}, {'N': 142, 'gente': 1476, 'nos': 1476, 'nós': 1476}, {'gente': 1476}, {'N':
142, 'a': 1477, 'o': 765, 'tambem': 766, 'à': 1478}, {'se': 1479}, {'a': 930, 'me': 848, 'o': 930, 'pelo': 780, 'por':
780, 'via': 780}, {'': (14, 'together'), 'N': 142, 'a': 765, 'o': 765, 'tambem': 766}, {'N': 142, 'gente': 1476,
'nos': 1482, 'nós': 1482}, {'': (14, 'together'), 'N': 142, 'a': 1483, 'o': 765, 'tambem': 766, 'à': 1478}, {'se':
1484}, {'estava': 766, 'estavam': 766, 'esteve': 766, 'estiveram': 766}, {'^': 624, 'de': 625}, {'^': 624,
'apresenta': 1083, 'apresentar': 1088, 'apresentá': 1083, 'coloca': 1091, 'colocá': 1091, 'conecta': 1083, 'conectar':
1088, 'conectá': 1083, 'juntar': 1088, 'lhe': 126, 'po': 1094}, {'^': 624, 'de': 1488, 'lhe': 126, 'me': 1487}, {'da':
27, 'de': 27, 'do': 27}, {'me': 1490}, {'^': 1002}, {'N': 1492}, {'cadeira': 75}, {'de': 1494}, {'N': 680, 'cano':
75}, {'<him>': 1492, 'a': 1493, 'o': 1493}, {'<him>': 1492}, {'bolo': 75, 'cano': 75, 'cha': 1495, 'furo': 75, 'nega':
75, 'tampa': 75}, {'<to>': 1493, 'a': 681, 'bolo': 75, 'cano': 75, 'cha': 1495, 'furo': 75, 'lhe': 1492, 'lhes': 1492,
'nega': 75, 'o': 1496, 'para': 1497, 'pra': 1498, 'tampa': 75, 'um': 1499, 'uma': 1499}, {'^': 38, 'que': 126},
{'como': 730}, {'<reach_noun>': 982, 'contacto': 979, 'contato': 979, 'nome': 979, 'numero': 979, 'telefone': 979},
{'minha': 178}, {'minhas': 178}, {'meu': 178}, {'meus': 178}, {'a': 1504, 'as': 1505, 'meu': 178, 'meus': 178,
'minha': 178, 'minhas': 178, 'nossa': 178, 'nosso': 178, 'o': 1506, 'os': 1507}, {'contacto': 142, 'contato': 142,
'morada': 142, 'numero': 142, 'ok': 142, 'opiniao': 221, 'palavra': 142, 'resposta': 142}, {'minha': 1509},
{'contacto': 142, 'contato': 142, 'morada': 142, 'numero': 142, 'ok': 142, 'palavra': 142, 'resposta': 142}, {'meu':
1511}, {'<any_det>': 1503, '^': 1508, 'a': 1510, 'algumas': 1000, 'alguns': 1000, 'animo': 164, 'apoio': 164,
'bastante': 1000, 'comentarios': 221, 'coragem': 164, 'feedback': 221, 'forca': 164, 'imenso': 1000, 'imensos': 1000,
'lhe': 1400, 'lhes': 1400, 'meu': 1511, 'minha': 1509, 'moral': 164, 'muito': 1000, 'o': 1512, 'uma': 1010, 'umas':
1000, 'uns': 1000, 'varias': 1000, 'varios': 1000}, {'^': 1508, 'algumas': 1000, 'alguns': 1000, 'bastante': 1000,
'imenso': 1000, 'imensos': 1000, 'lhe': 1400, 'lhes': 1400, 'muito': 1000, 'uma': 1010, 'umas': 1000, 'uns': 1000,
'varias': 1000, 'varios': 1000}, {'': (19, 'gave:resource'), 'a': 1504, 'as': 1505, 'meu': 178, 'meus': 178, 'minha':
178, 'minhas': 178, 'nossa': 178, 'nosso': 178, 'o': 1506, 'os': 1507}, {'^': 1515}, {'de': 908}, {'monte': 1517},
{'<any_det>': 1017, 'um': 1518, 'umas': 908, 'uns': 908, 'varias': 908, 'varios': 908}, {'algumas': 1000, 'alguns':
1000, 'bastante': 1000, 'imenso': 1000, 'imensos': 1000, 'lhe': 1400, 'lhes': 1400, 'muito': 1000, 'uma': 1010,
'umas': 1000, 'uns': 1000, 'varias': 1000, 'varios': 1000}, {'<any_det>': 1457, 'a': 1443, 'as': 688, 'meu': 685,
'minha': 685, 'o': 1444, 'os': 691, 'um': 685, 'uma': 685}, {'<feedback_noun>': 993, '^': 183}, {'<any_det>': 1503,
'algumas': 1000, 'alguns': 1000, 'bastante': 1000, 'imenso': 1000, 'imensos': 1000, 'lhe': 1400, 'lhes': 1400,
'muito': 1000, 'um': 1518, 'uma': 1010, 'umas': 1522, 'uns': 1522, 'varias': 1522, 'varios': 1522}, {'^': 1508}, {'':
(5, 'mine'), 'que': 38}, {'<any_det>': 686, 'a': 1443, 'as': 688, 'meu': 685, 'minha': 685, 'o': 1444, 'os': 691,
'um': 685, 'uma': 685}, {'<handed1>': 187, '<told1>': 576, '<vowed1>': 1501, '^': 1301, 'aconselhei': 702,
'apresentei': 772, 'contei': 1502, 'dei': 1513, 'deixei': 1514, 'devo': 38, 'emprestei': 1516, 'enviei': 1519,
'expliquei': 1502, 'fiz': 1520, 'indiquei': 1521, 'mandei': 1523, 'mostrei': 1502, 'ofereci': 1524, 'passei': 1523,
'pedi': 953, 'perguntei': 953, 'prometi': 1525, 'recomendei': 1526, 'sugeri': 1526}, {'<paper>': 741}, {'facebook':
27, 'imprensa': 27, 'insta': 27, 'instagram': 27, 'jornal': 27, 'linkedin': 27, 'twitter': 27, 'x': 27}, {'': (11,
'thinking'), 'facebook': 27, 'imprensa': 27, 'insta': 27, 'instagram': 27, 'jornal': 27, 'linkedin': 27, 'twitter':
27, 'x': 27}, {'<any_det>': 1528, 'a': 27, 'as': 27, 'na': 1529, 'no': 1530, 'o': 27, 'os': 27, 'pelo': 1529, 'que':
27, 'sobre': 27, 'um': 27, 'uma': 27}, {'perdida': 75}, {'': (23, 'contact'), '<to>': 1238, 'a': 930, 'lhe': 142, 'o':
930, 'para': 1239, 'pelo': 780, 'por': 780, 'via': 780}, {'eu': 462, 'la': 325, 'lo': 325, 'ma': 325, 'mas': 325,
'me': 462, 'mo': 325, 'mos': 325}, {'meu': 990, 'meus': 990, 'minha': 991, 'minhas': 990}, {'^': 220, 'a': 221, 'ao':
221, 'da': 221, 'do': 221, 'na': 221, 'no': 221, 'sobre': 221, 'à': 221}, {'anotacoes': 1098, 'comentarios': 1536,
'correcoes': 1098, 'feedback': 989, 'notas': 1536, 'opiniao': 989, 'parecer': 989, 'sugestoes': 1098, 'visao': 989},
{'anotacoes': 1098, 'comentarios': 1098, 'correcoes': 1098, 'meu': 990, 'meus': 990, 'minha': 990, 'minhas': 1537,
'notas': 1098, 'sugestoes': 1098}, {'<any_det>': 983, '<feedback_noun>': 981, '^': 1002, 'algumas': 1000, 'alguns':
1000, 'anotacoes': 1098, 'as': 1100, 'bastante': 1000, 'comentarios': 1098, 'correcoes': 1098, 'imenso': 1000,
'imensos': 1000, 'meus': 1099, 'minhas': 1099, 'muito': 1000, 'notas': 1098, 'os': 1101, 'sugestoes': 1098, 'um': 797,
'uma': 1010, 'umas': 1000, 'uns': 1000, 'varias': 1000, 'varios': 1000}, {'<any_det>': 983, '^': 1002, 'algumas':
1000, 'alguns': 1000, 'bastante': 1000, 'imenso': 1000, 'imensos': 1000, 'muito': 1000, 'uma': 1010, 'umas': 1000,
'uns': 1000, 'varias': 1000, 'varios': 1000}, {'curriculo': 1173, 'cv': 1173, 'meu': 991, 'meus': 990, 'minha': 990,
'minhas': 990}, {'<feedback_noun>': 981, 'anotacoes': 1098, 'comentarios': 1536, 'correcoes': 1098, 'feedback': 989,
'notas': 1536, 'opiniao': 989, 'parecer': 989, 'sugestoes': 1098, 'visao': 989}, {'meu': 990, 'meus': 1542, 'minha':
990, 'minhas': 990}, {'<feedback_noun>': 981, 'cliente': 796, 'contacto': 796, 'contato': 796, 'email': 219, 'lead':
796, 'mail': 219, 'zap': 219}, {'<feedback_noun>': 981, 'data': 1006, 'mensagem': 219}, {'<any_det>': 980,
'<feedback_noun>': 981, '<to>': 1218, '^': 1219, 'a': 1535, 'algumas': 1000, 'alguns': 1000, 'anotacoes': 1098, 'as':
1538, 'audio': 219, 'bastante': 1000, 'comentarios': 1098, 'correcoes': 1098, 'imenso': 1000, 'imensos': 1000, 'lhe':
1539, 'lhes': 1540, 'mail': 219, 'mensagem': 219, 'meu': 990, 'meus': 1537, 'minha': 990, 'minhas': 1537, 'muito':
1000, 'notas': 1098, 'o': 1541, 'os': 1543, 'para': 1224, 'pra': 1225, 'pro': 919, 'sugestoes': 1098, 'um': 1544,
'uma': 1545, 'umas': 1000, 'uns': 1000, 'varias': 1000, 'varios': 1000, 'áudio': 219}, {'<letter>': 142},
{'<any_det>': 1053, '<letter>': 142, '^': 461, 'nota': 1052, 'p': 355, 'para': 465, 'pra': 465}, {'<any_det>': 1547,
'<letter>': 142, 'eu': 462, 'me': 1548, 'nos': 467, 'p': 381, 'para': 468, 'pra': 468}, {'almocar': 29, 'encontrar':
29, 'jantar': 29, 'nos': 233, 'tomar': 29}, {'c': 890, 'com': 890, 'de': 1550}, {'c': 890, 'com': 890}, {'saudade':
142}, {'a': 1553, 'saudades': 142}, {'saudades': 142}, {'': (13, 'talk'), 'como': 0, 'da': 0, 'de': 0, 'do': 0, 'por':
647, 'porque': 0, 'que': 0, 'se': 0, 'sobre': 0}, {'a': 38, 'com': 923, 'em': 38}, {'a': 765, 'isso': 907, 'o': 765},
{'mail': 142}, {'<letter>': 142, 'e': 1559, 'nota': 1052}, {'<any_det>': 1560, '<letter>': 142, 'a': 1049, 'e': 1559,
'em': 1050, 'esperando': 75, 'na': 1054, 'no': 1057, 'nota': 1052, 'pendurada': 75, 'pendurado': 75, 'plantada': 75,
'plantado': 75, 'à': 1049}, {'bolo': 75}, {'<any_det>': 1073, 'bolo': 75, 'furo': 75, 'o': 1562, 'para': 1078, 'pra':
1078, 'um': 1562}, {'para': 480, 'pra': 480, 'que': 1111}, {'...': 1110, 'p': 355, 'para': 483, 'pra': 483, 'que':
484}, {'...': 1110, 'p': 355, 'para': 355, 'pra': 355}, {'...': 1564, 'a': 765, 'isso': 907, 'me': 1565, 'nos': 1566,
'o': 765, 'p': 355, 'para': 363, 'pra': 363, 'que': 484}, {'para': 480, 'pra': 480, 'que': 1109}, {'...': 1110, 'p':
355, 'para': 483, 'pra': 483, 'que': 488}, {'...': 1568, 'me': 1569, 'nos': 1566, 'p': 355, 'para': 363, 'pra': 363,
'que': 488}, {'<any_det>': 1560, '<letter>': 142, 'e': 1559, 'nota': 1052}, {'<any_det>': 1560, '<letter>': 142, 'e':
1559, 'me': 493, 'nos': 467, 'nota': 1052, 'p': 355, 'para': 465, 'pra': 465}, {'para': 38, 'pra': 38}, {'cabeca':
75}, {'<any_det>': 1560, '<letter>': 142, 'completamente': 75, 'da': 1574, 'e': 1559, 'nota': 1052, 'totalmente': 75},
{'^': 441, 'me': 457, 'para': 126, 'pra': 126, 'que': 456}, {'<advises>': 471, '<called3>': 142, '<off>': 75,
'<says>': 1556, '<vowed3>': 472, '<wrote3>': 259, '^': 476, 'acompanhou': 678, 'alerta': 478, 'alertou': 478,
'avisando': 647, 'avisou': 478, 'chamou': 142, 'cobra': 320, 'cobrou': 320, 'coloca': 324, 'comprometi': 1557,
'confirmou': 1558, 'contando': 647, 'contou': 1558, 'convida': 965, 'convidam': 965, 'deixou': 1561, 'deu': 1563,
'deve': 336, 'devem': 336, 'disse': 1567, 'diz': 1570, 'empurrou': 396, 'encaminhou': 1571, 'encarrego': 1177,
'encontramos': 848, 'encontrei': 848, 'encoraja': 396, 'encorajou': 396, 'enviou': 1571, 'esqueci': 1234, 'estimulou':
396, 'fala': 424, 'falou': 486, 'falta': 1325, 'faltam': 724, 'fez': 1337, 'fizeram': 1337, 'garantiu': 440, 'ia':
491, 'incentiva': 396, 'incentivou': 396, 'insistiu': 492, 'lembrar': 1487, 'lembrei': 1490, 'ligou': 142, 'mandou':
1572, 'ofereci': 1573, 'passou': 1575, 'pede': 442, 'pediu': 1576, 'pergunto': 27, 'poe': 324, 'promete': 440,
'prometeu': 440, 'reuni': 848, 'reunimos': 848, 'sugeriu': 492, 'telefonou': 142, 'tem': 496, 'tinha': 491, 'têm':
496, 'vai': 325, 'vao': 325}, {'^': 116, 'a': 117, 'o': 117}, {'a': 117, 'o': 117}, {'a': 117, 'ao': 117, 'aos': 117,
'as': 117, 'com': 1579, 'em': 117, 'na': 117, 'no': 117, 'para': 117, 'pra': 117, 'à': 117, 'às': 117}, {'cunha':
1027}, {'uma': 1581}, {'saudade': 75}, {'de': 1583}, {'<to>': 1310, 'a': 957, 'ao': 957, 'como': 730, 'lhe': 1208,
'lhes': 1208, 'para': 1311, 'por': 955, 'porque': 730, 'pra': 1211, 'pro': 1212, 'à': 957}, {'a': 710, 'ao': 710,
'aos': 710, 'à': 710}, {'obrigada': 1586, 'obrigado': 1586}, {'^': 1360}, {'^': 1360, 'de': 1588}, {'esquecer': 1589},
{'posso': 1590}, {'esquecer': 1589, 'me': 1590}, {'me': 1591, 'posso': 1592}, {'ausencia': 75}, {'melhor': 131}, {'^':
16, 'a': 306, 'eu': 131, 'nos': 131, 'nós': 131, 'o': 1595}, {'N': 1596}, {'da': 1597, 'de': 1597, 'dela': 1596,
'dele': 1596, 'do': 1597}, {'agenda': 29, 'minha': 1594, 'opiniao': 1598, 'visao': 1598}, {'N': 75}, {'da': 1600,
'de': 1600, 'do': 1600}, {'': (0, 'missed'), 'a': 75, 'ao': 75, 'em': 75, 'na': 75, 'nada': 75, 'no': 75, 'nossa': 75,
'nosso': 75, 'o': 75, 'à': 75}, {'noticias': 75, 'sinais': 75, 'sinal': 75}, {'certo': 1602, 'mais': 1603, 'noticias':
75, 'para': 715, 'pra': 715, 'sinais': 75, 'sinal': 75}, {'mais': 1352, 'nada': 75}, {'^': 624, 'lhe': 126}, {'^':
624, 'de': 1606, 'lhe': 126}, {'ninguem': 75}, {'possivel': 1602}, {'volta': 75}, {'de': 1610, 'mais': 75, 'nada':
75}, {'noticias': 75, 'sinal': 75}, {'<answers>': 75, 'deu': 1612, 'esquecer': 1607, 'liga': 1611, 'ligou': 1611,
'posso': 1590, 'respondeu': 1611}, {'<see_inf>': 75}, {'<see_inf>': 75, 'esquecer': 1589, 'me': 1590}, {'realizou':
1602}, {'nada': 744}, {'<inf>': 75}, {'de': 1618}, {'como': 715, 'coragem': 1619, 'tempo': 725}, {'ninguem': 1602},
{'conseguir': 1614, 'poder': 1614}, {'<answers>': 75, '<clitic>': 712, '<happens3>': 1602, '<seen1>': 75, 'a': 713,
'as': 713, 'atende': 75, 'cheguei': 716, 'consegui': 715, 'conseguimos': 715, 'da': 1144, 'dei': 718, 'desejei': 718,
'deu': 1604, 'disse': 1605, 'dá': 1144, 'esquece': 1487, 'esquecer': 1607, 'estava': 1608, 'falou': 1605, 'foi': 1609,
'fui': 860, 'havia': 1608, 'lhe': 721, 'lhes': 721, 'liga': 1611, 'ligou': 1611, 'mandei': 718, 'me': 1613, 'o': 713,
'os': 713, 'pega': 75, 'podia': 1614, 'posso': 1615, 'pude': 715, 'recebi': 724, 'responde': 75, 'respondeu': 1611,
'retorna': 75, 'se': 1616, 'sei': 1617, 'tinha': 1608, 'tive': 1620, 'veio': 1621, 'vou': 1622}, {'nem': 1600},
{'noticias': 75, 'para': 715, 'pra': 715, 'sinal': 75}, {'': (0, 'missed'), 'de': 1610, 'mais': 75, 'nada': 75},
{'<answers>': 75, 'deu': 1612, 'liga': 1611, 'ligou': 1611, 'respondeu': 1611}, {'<answers>': 75, '<clitic>': 712,
'<seen1>': 75, 'N': 1624, 'apareceu': 75, 'atendeu': 75, 'avisou': 75, 'cheguei': 716, 'consegui': 715, 'conseguimos':
715, 'deu': 1625, 'liga': 1611, 'ligou': 1626, 'me': 1627, 'noticia': 744, 'noticias': 744, 'novas': 744, 'novidades':
744, 'pude': 715, 'rasto': 744, 'respondeu': 1626, 'sinal': 744, 'tive': 726, 'veio': 75}, {'<answers>': 75, 'deu':
1612}, {'<answers>': 75, 'deu': 1612, 'me': 1629}, {'': (7, 'waiting'), '<of>': 34, 'da': 34, 'de': 34, 'do': 34},
{'dela': 1304, 'dele': 1304}, {',': 131, '^': 16}, {'lugar': 1633}, {'aguardo': 1631, 'entender': 1598, 'lugar': 1632,
'meu': 1634, 'seu': 1634, 'teu': 1634, 'vacuo': 75}, {'bolo': 75, 'furo': 75, 'o': 1562, 'para': 1078, 'pra': 1078,
'um': 1562}, {'...': 1564, 'a': 765, 'isso': 907, 'me': 1566, 'nos': 1566, 'o': 765, 'p': 355, 'para': 379, 'pra':
379}, {'...': 1568, 'me': 1566, 'nos': 1566, 'p': 355, 'para': 379, 'pra': 379}, {'juntos': 678}, {'D': 29, 'c': 142,
'com': 142}, {'<any_det>': 1560, '<letter>': 142, 'e': 1559, 'me': 467, 'nos': 467, 'nota': 1052, 'p': 355, 'para':
355, 'pra': 355}, {'<advises>': 471, '<called3>': 142, '<off>': 75, '<says>': 1556, '<vowed3>': 472, '<we3>': 142,
'<wrote3>': 259, '^': 506, 'alerta': 478, 'alertou': 478, 'avisou': 478, 'chamou': 142, 'confirmou': 1558, 'contou':
1558, 'convida': 965, 'convidam': 965, 'deixou': 1561, 'desencontramos': 75, 'desencontrámos': 75, 'deu': 1636,
'deve': 336, 'devem': 336, 'disse': 1637, 'diz': 1638, 'dois': 1639, 'empurrou': 396, 'encaminhou': 1571,
'encontramos': 1640, 'encontrei': 848, 'encoraja': 396, 'encorajou': 396, 'enviou': 1571, 'esquecemos': 1234,
'estimulou': 396, 'falamos': 129, 'falou': 507, 'falta': 724, 'faltam': 724, 'fez': 1337, 'fizeram': 1337, 'ia': 491,
'incentiva': 396, 'incentivou': 396, 'ligou': 142, 'mandou': 1641, 'passou': 1571, 'pede': 442, 'pediu': 442, 'reuni':
848, 'reunimos': 848, 'telefonou': 142, 'tem': 496, 'tinha': 491, 'têm': 496, 'vai': 325, 'vao': 325, 'vemos': 129},
{'mim': 97}, {'mental': 97, 'para': 1643, 'pessoal': 97}, {'<answers>': 75, '<came3>': 75, '<clitic>': 712, '<seen1>':
75, 'atendeu': 75, 'chegou': 75, 'cheguei': 716, 'consegui': 715, 'conseguimos': 715, 'deu': 1625, 'ligou': 75, 'me':
1629, 'pude': 715, 'respondeu': 75, 'tive': 726}, {'dois': 1639}, {'^': 641, 'conselho': 658, 'dica': 658, 'opiniao':
658, 'palpite': 658, 'quais': 0, 'qual': 0, 'recado': 658, 'seu': 669, 'sua': 669, 'sugestao': 658}, {'<to>': 839,
'N': 710, 'a': 710, 'ao': 710, 'aos': 710, 'à': 710}, {'para': 38}, {'<him>': 914, 'a': 915, 'o': 915}, {'<to>': 915,
'^': 909, 'a': 1164, 'as': 1164, 'com': 916, 'lhe': 914, 'lhes': 914, 'me': 1649, 'meu': 1040, 'meus': 1040, 'minha':
1040, 'minhas': 1040, 'nossa': 1040, 'nosso': 1040, 'o': 1164, 'os': 1164, 'para': 1650, 'pra': 1168}, {'dois': 1639,
'quais': 0, 'qual': 0}, {'entrevista': 27}, {'podcast': 27, 'video': 27, 'vídeo': 27}, {'palestra': 27}, {'a': 1653,
'o': 1654, 'que': 27, 'um': 1654, 'uma': 1655}, {'<them>': 945, 'N': 946, 'a': 947, 'avisar': 648, 'contar': 648,
'dizer': 648, 'me': 667, 'o': 947, 'que': 756}, {'D': 194, 'para': 196, 'pra': 196, 'pro': 196}, {'apanhar': 29,
'buscar': 29}, {'apanhar': 588, 'buscar': 588, 'me': 1659, 'nos': 1659, 'ser': 1339}, {'escritorio': 29}, {'em': 661},
{'': (2, 'plan'), 'a': 661, 'almocar': 29, 'beber': 29, 'dormir': 29, 'jantar': 29, 'lanchar': 29, 'tomar': 29}, {'^':
11, 'em': 661}, {'apanhar': 29, 'buscar': 29, 'visitar': 29}, {'D': 194, 'apanhar': 588, 'buscar': 588, 'me': 1659,
'nos': 1659}, {'comigo': 29}, {'<moved_pp>': 1658, 'D': 194, 'a': 1660, 'agora': 1339, 'almocar': 29, 'ao': 1661,
'apanhar': 588, 'aqui': 1662, 'buscar': 588, 'ca': 1663, 'jantar': 29, 'la': 1664, 'lo': 325, 'lá': 1662, 'ma': 325,
'mas': 325, 'me': 1665, 'mo': 325, 'mos': 325, 'nos': 1659, 'para': 1666, 'pra': 196, 'pro': 196, 'ter': 1667},
{'nossa': 661}, {'casa': 29, 'nossa': 661}, {'a': 661}, {'comigo': 29, 'connosco': 29}, {'a': 1670, 'almocar': 29,
'aqui': 1662, 'beber': 29, 'ca': 1671, 'jantar': 29, 'lanchar': 29, 'ter': 1672, 'tomar': 29, 'visitar': 29}, {'a':
1669, 'almocar': 29, 'aqui': 1662, 'beber': 29, 'ca': 1673, 'jantar': 29, 'lanchar': 29, 'ter': 1672, 'tomar': 29,
'visitar': 29}, {'manha': 142, 'noite': 142, 'tarde': 142}, {'semana': 142}, {'de': 1676}, {'dia': 142, 'fim': 1677},
{'...': 848, 'a': 1675, 'em': 150, 'la': 142, 'lá': 142, 'na': 1023, 'no': 142, 'o': 1678, 'pela': 142, 'pelo': 142,
'por': 150}, {'apanhar': 588, 'buscar': 588}, {'a': 1680, 'apanhar': 588, 'buscar': 588, 'para': 1680},
{'<review_inf>': 1273, 'ensinando': 730, 'ensinar': 730, 'explicando': 730, 'explicar': 730, 'mostrando': 730,
'mostrar': 730}, {'a': 1682, 'c': 142, 'com': 142, 'ensinando': 730, 'ensinar': 730, 'explicando': 730, 'explicar':
730, 'mostrando': 730, 'mostrar': 730}, {'avaliacao': 785, 'devolutiva': 785, 'feedback': 785, 'manha': 142, 'meu':
990, 'meus': 990, 'minha': 991, 'minhas': 990, 'noite': 142, 'tarde': 142}, {'meu': 990, 'meus': 990, 'minha': 990,
'minhas': 990}, {'avaliacao': 785, 'cliente': 796, 'contacto': 796, 'contato': 796, 'devolutiva': 785, 'feedback':
785, 'lead': 796}, {'<any_det>': 983, '<feedback_noun>': 981, '^': 1002, 'a': 793, 'algumas': 1000, 'alguns': 1000,
'bastante': 1000, 'imenso': 1000, 'imensos': 1000, 'muito': 1000, 'o': 793, 'um': 1686, 'uma': 1398, 'umas': 1000,
'uns': 1000, 'varias': 1000, 'varios': 1000}, {'avaliacao': 785, 'curriculo': 1173, 'cv': 1173, 'devolutiva': 785,
'dia': 142, 'feedback': 785, 'fim': 1677, 'meu': 991, 'meus': 990, 'minha': 990, 'minhas': 990}, {'meu': 990, 'meus':
991, 'minha': 990, 'minhas': 990}, {'<feedback_noun>': 981, 'avaliacao': 785, 'cliente': 796, 'contacto': 796,
'contato': 796, 'devolutiva': 785, 'feedback': 785, 'lead': 796}, {'<feedback_noun>': 981, 'avaliacao': 785, 'data':
1006, 'devolutiva': 785, 'feedback': 785}, {'...': 1683, '<any_det>': 980, '<feedback_noun>': 981, '<to>': 1218, '^':
1219, 'a': 1684, 'algumas': 1000, 'alguns': 1000, 'as': 1685, 'bastante': 1000, 'em': 150, 'imenso': 1000, 'imensos':
1000, 'la': 142, 'lhe': 1687, 'lhes': 1540, 'lá': 142, 'meu': 990, 'meus': 990, 'minha': 990, 'minhas': 990, 'muito':
1000, 'na': 1023, 'no': 142, 'o': 1688, 'os': 1689, 'para': 1224, 'pela': 142, 'pelo': 142, 'por': 150, 'pra': 1225,
'pro': 919, 'um': 1690, 'uma': 1691, 'umas': 1000, 'uns': 1000, 'varias': 1000, 'varios': 1000}, {'cabeca': 75,
'ideia': 75}, {'completamente': 75, 'da': 1693, 'totalmente': 75}, {'<moved_pp>': 1658, 'D': 194, 'a': 1409, 'agora':
1339, 'me': 1694, 'para': 196, 'pra': 196, 'pro': 196}, {'^': 1107}, {'': (8, 'asked'), 'N': 1696}, {'<to>': 953},
{'opiniao': 1698}, {'a': 953, 'o': 953}, {'': (8, 'asked'), '<to>': 953, '^': 1107, 'para': 1700}, {'<to>': 953,
'para': 1700}, {'conselho': 1698}, {'<to>': 1697, '^': 1107, 'a': 1699, 'ajuda': 1698, 'conselho': 1698, 'lhe': 1701,
'lhes': 1702, 'opiniao': 1698, 'para': 1700, 'um': 1703}, {'<to>': 953, 'lhe': 1702, 'lhes': 1702, 'para': 1700},
{'^': 898}, {'^': 898, 'eu': 626, 'lhe': 1706}, {'': (5, 'mine'), '<giveinf>': 38, '<subj>': 16, 'me': 364, 'nao':
365, 'não': 365}, {'<giveinf>': 38, '<subj>': 16, 'me': 364, 'nao': 365, 'não': 365}, {'^': 1709, 'lhe': 625}, {'^':
1708, 'a': 455, 'eu': 1710, 'lhe': 1706, 'nos': 376, 'nós': 376}, {'^': 441, 'para': 1707, 'pra': 627, 'que': 1711},
{'': (4, 'needs_from_me'), '<giveinf>': 38, '<subj>': 16, 'me': 364, 'nao': 365, 'não': 365}, {'': (4,
'needs_from_me'), '<giveinf>': 38}, {'^': 1714}, {'^': 1713, 'lhe': 1715, 'lhes': 320}, {'^': 1709, 'a': 518, 'eu':
1716, 'lhe': 625, 'nos': 376, 'nós': 376}, {'^': 515, 'me': 1712, 'nos': 442, 'para': 627, 'pra': 627, 'que': 1717},
{'carona': 142}, {'vistos': 0}, {'call': 75}, {'a': 1721}, {'<date>': 75, 'call': 75}, {'a': 1723, 'ao': 859, 'o':
859, 'à': 859}, {'se': 0}, {'': (8, 'asked'), '<to>': 953, 'para': 1700}, {'<to>': 953, 'lhe': 1726, 'lhes': 1702,
'para': 1700}, {'me': 27}, {',': 941, 'em': 870}, {',': 941, '^': 942, 'a': 944, 'em': 870, 'eu': 943}, {'N': 1730},
{'<them>': 945, 'N': 1729, 'a': 1731, 'o': 1731, 'que': 0}, {'<them>': 945, 'N': 946, 'a': 947, 'avisar': 648,
'contar': 648, 'dizer': 648, 'me': 667, 'o': 947}, {'<inf>': 97}, {'^': 501, 'a': 316, 'as': 316, 'da': 524, 'das':
525, 'de': 529, 'do': 524, 'dos': 525, 'o': 316, 'os': 316, 'que': 530, 'se': 1734}, {'<giveinf>': 38, 'lhe': 624},
{'^': 1736}, {'^': 1736, 'de': 1737}, {'^': 1736, 'apresenta': 1083, 'apresentar': 1088, 'apresentá': 1083, 'coloca':
1091, 'colocá': 1091, 'conecta': 1083, 'conectar': 1088, 'conectá': 1083, 'de': 1737, 'juntar': 1088, 'pensar': 27,
'po': 1094}, {'^': 1191, 'com': 1194}, {':': 770}, {'lhe': 75}, {'<see_inf>': 75, 'ligar': 1742}, {'D': 1118, '^': 11,
'me': 325}, {'^': 11, 'me': 439, 'que': 1744}, {'N': 1525}, {'': (5, 'mine'), '^': 38, 'que': 38}, {'a': 1746, 'o':
1746}, {'': (5, 'mine'), '<to>': 1746, '^': 38, 'lhe': 1747, 'lhes': 1747, 'para': 1748, 'que': 38}, {'': (5, 'mine'),
'<to>': 1746, 'lhe': 1525, 'lhes': 1525, 'para': 1748, 'que': 38}, {'<date>': 29, 'passo': 97}, {'passos': 97}, {'N':
836, 'conversa': 867}, {'N': 836, 'a': 1753, 'em': 877, 'o': 837}, {'N': 864, 'conversa': 867}, {'N': 864, 'a': 1755,
'o': 865}, {'<moved_pp>': 1658, 'D': 194, 'agora': 1658, 'para': 196, 'pra': 196, 'pro': 196}, {'e': 1757, 'fica':
1757, 'ficou': 1757, 'muda': 1757, 'mudou': 1757, 'passa': 1757, 'passou': 1757, 'sera': 1757, 'vai': 1757, 'é':
1757}, {'D': 1758, 'quarta': 1758, 'quinta': 1758, 'segunda': 1758, 'sexta': 1758, 'terca': 1758}, {'D': 1758,
'marcada': 1759, 'marcado': 1759, 'quarta': 1758, 'quinta': 1758, 'segunda': 1758, 'sexta': 1758, 'terca': 1758},
{'ser': 1759}, {'era': 1759, 'estava': 1760, 'ia': 1761, 'seria': 1759, 'tinhamos': 1759}, {'dia': 27},
{'encontramos': 75, 'encontrámos': 75}, {'encontrei': 75, 'liguei': 75, 'nos': 1764, 'vi': 75}, {'': (6, 'theirs'),
'me': 11, 'nos': 11}, {'a': 1106, 'as': 1106, 'o': 1106, 'os': 1106}, {'<would_give>': 1766, 'acaba': 1767, 'conclui':
1767, 'entrega': 1767, 'fecha': 1767, 'termina': 1767}, {'<would_give>': 1766}, {'^': 1769}, {'<is3>': 0, '<they>': 0,
'^': 1768, 'era': 1759, 'estava': 1760, 'ia': 1761, 'me': 1770, 'nos': 1770, 'saudade': 75, 'seria': 1759, 'tinhamos':
1759}, {'foi': 766}, {'avisou': 1772, 'contou': 1772, 'disse': 1772}, {'': (13, 'talk'), 'me': 1773, 'nos': 1773,
'sabe': 27}, {'quando': 0, 'quanto': 0, 'se': 0}, {'^': 532, 'a': 316, 'as': 316, 'da': 316, 'de': 407, 'do': 316,
'o': 316, 'os': 316, 'que': 535, 'saber': 1775}, {'': (11, 'thinking'), 'aparecer': 344, 'ir': 344, 'juntar': 345,
'passar': 344, 'ter': 344, 'vinha': 344, 'vir': 344, 'viria': 344}, {'^': 537, 'aparecer': 344, 'de': 1777, 'em': 346,
'ir': 344, 'juntar': 345, 'passar': 344, 'que': 538, 'ter': 344, 'vinha': 344, 'vir': 344, 'viria': 344}, {'<letter>':
142, 'chamada': 142, 'visita': 142}, {'<any_det>': 1779, '<letter>': 142, '^': 856, 'chamada': 142, 'visita': 142},
{'<any_det>': 1779, '<letter>': 142, 'chamada': 142, 'visita': 142}, {'dela': 668, 'dele': 668}, {'<any_det>': 686,
'a': 1443, 'as': 688, 'em': 689, 'meu': 685, 'minha': 685, 'o': 1444, 'os': 691, 'para': 689, 'pra': 689, 'que': 576,
'um': 685, 'uma': 685}, {'N': 1783, 'a': 1449, 'o': 1449}, {'': (9, 'told'), '<pro>': 684, 'minha': 686}, {'': (9,
'told'), '<any_det>': 686, 'a': 1785, 'as': 688, 'em': 689, 'meu': 685, 'minha': 685, 'o': 1444, 'os': 691, 'para':
689, 'pra': 689, 'que': 576, 'um': 685, 'uma': 685}, {'<him>': 692, 'a': 703, 'ela': 1448, 'ele': 1448, 'o': 703,
'que': 576}, {'<him>': 692, 'ela': 1448, 'ele': 1448, 'que': 576}, {'<any_det>': 1452, '<to>': 1784, 'N': 1451, 'a':
1453, 'as': 688, 'com': 697, 'em': 689, 'la': 684, 'lhe': 1786, 'lhes': 1786, 'lo': 684, 'meu': 685, 'minha': 685,
'o': 1456, 'os': 691, 'para': 1787, 'pra': 1788, 'que': 576, 'um': 685, 'uma': 685}, {'<any_det>': 1170, '<to>': 1172,
'lhe': 1171, 'para': 1175, 'pro': 1172}, {'duvidas': 730, 'perguntas': 730}, {'a': 1791, 'as': 1791, 'às': 1791},
{'c': 142, 'com': 142, 'me': 848}, {'me': 175}, {'<any_det>': 742, 'a': 765, 'as': 765, 'lhe': 221, 'lhes': 221, 'o':
765, 'os': 765}, {'com': 142, 'para': 142, 'pra': 142}, {'ela': 1304, 'ele': 1304, 'eu': 1633}, {'': (14, 'together'),
'N': 142, 'a': 1477, 'o': 765, 'tambem': 766, 'à': 1478}, {'calhar': 27, 'compromete': 326, 'comprometeu': 326,
'encarrega': 398, 'esqueceu': 744, 'fosse': 1797, 'juntaram': 1479, 'juntou': 1798, 'ofereceu': 543}, {'': (0,
'missed'), 'da': 75, 'de': 75, 'do': 75}, {'atender': 75, 'avisar': 75, 'efeito': 75, 'falar': 75, 'noticia': 744,
'noticias': 1800, 'novas': 744, 'novidades': 744, 'rasto': 744, 'responder': 75, 'resposta': 75, 'retorno': 75,
'sinal': 1800, 'sorte': 75, 'sucesso': 75, 'ver': 75}, {'me': 848}, {'aniversario': 24, 'aniversário': 24, 'niver':
24}, {'aniversario': 24, 'aniversário': 24, 'niver': 24, 'o': 1803, 'que': 27}, {'bom': 27}, {'^': 116, 'a': 117,
'ao': 117, 'aos': 117, 'as': 117, 'com': 117, 'em': 117, 'na': 117, 'no': 117, 'para': 117, 'à': 117, 'às': 117},
{'coaching': 1806, 'mentoria': 1806, 'mentorias': 1806, 'mentoring': 1806}, {'de': 1807}, {'falta': 744}, {'a': 1809,
'falta': 744}, {'chama': 75}, {'com': 27, 'que': 27}, {'na': 1529, 'no': 1529, 'pelo': 1529, 'que': 0}, {'<pro>': 684,
'minha': 1452}, {'<pro>': 684, 'meu': 1452}, {'<any_det>': 1452, '<to>': 1784, 'a': 1814, 'as': 688, 'com': 697, 'em':
689, 'lhe': 1783, 'lhes': 1783, 'meu': 685, 'minha': 685, 'o': 1815, 'os': 691, 'para': 1787, 'pra': 1788, 'que': 576,
'um': 685, 'uma': 685}, {'da': 657, 'dela': 950, 'dele': 950, 'do': 657}, {'a': 417, 'agendada': 29, 'agendado': 29,
'aguardando': 316, 'esperando': 316, 'marcada': 29, 'marcado': 29, 'à': 417}, {'ca': 766, 'la': 766, 'lá': 766,
'tambem': 766}, {'': (14, 'together'), 'ca': 766, 'la': 766, 'lá': 766, 'tambem': 766}, {'apareceram': 907,
'apareceu': 1819, 'estava': 1820, 'estavam': 907, 'esteve': 1820, 'estiveram': 907, 'la': 1486, 'lá': 1486, 'veio':
1820, 'vieram': 907}, {'a': 1259, 'c': 142, 'com': 142, 'o': 1259, 'tambem': 1264, 'tb': 1264}, {'a': 1259, 'o': 1259,
'tambem': 1264, 'tb': 1264}, {'desligado': 75}, {'<inf>': 97, '^': 547, 'me': 325, 'nos': 325}, {'...': 1334, 'de':
548, 'que': 1825}, {'a': 29, 'o': 29}, {'^': 624, 'almocar': 175, 'encontrar': 29, 'estar': 175, 'lhe': 126, 'lhes':
126, 'ver': 1827}, {'<date>': 29, 'de': 1828, 'que': 1828, 'um': 30, 'uma': 30}, {'': (5, 'mine'), '^': 624,
'almocar': 175, 'apresenta': 1083, 'apresentar': 1088, 'apresentá': 1083, 'coloca': 1091, 'colocá': 1091, 'conecta':
1083, 'conectar': 1088, 'conectá': 1083, 'encontrar': 29, 'estar': 175, 'juntar': 1088, 'lhe': 126, 'lhes': 126,
'pensar': 27, 'po': 1094, 'ver': 1827}, {'<date>': 29, 'de': 1830, 'que': 1830, 'saudades': 75, 'um': 30, 'uma': 30},
{'adiar': 75, 'cancelar': 75, 'desmarcar': 75, 'suspender': 75}, {'de': 1832, 'que': 1832}, {'': (5, 'mine'), 'me':
34}, {'<giveinf>': 1834}, {'^': 34, 'encontrar': 75}, {'<see_inf>': 75, '^': 1835, 'me': 1836, 'nos': 336}, {'ligar':
1369}, {'aparecer': 1381, 'ir': 344, 'juntar': 345, 'ligar': 1369, 'me': 1838, 'passar': 1381, 'ter': 344, 'vinha':
344, 'vir': 1381, 'viria': 344}, {'aparecer': 344, 'de': 1839, 'em': 346, 'ir': 344, 'juntar': 345, 'passar': 344,
'que': 346, 'ter': 344, 'vinha': 344, 'vir': 344, 'viria': 344}, {'^': 446, 'agendado': 75, 'combinado': 75, 'de':
1837, 'ficado': 1840, 'marcado': 75, 'que': 1837}, {'com': 953}, {'a': 1791, 'as': 1791, 'duvidas': 1842, 'às': 1791},
{'<any_det>': 1393, '<date>': 142, 'de': 1832, 'que': 1832}, {'dever': 122, 'pensar': 750}, {'a': 1845, 'devendo':
122, 'do': 97, 'pensando': 750}, {':': 97}, {'almoco': 142, 'almoço': 142}, {'<any_det>': 142, 'cafe': 142,
'cafezinho': 142, 'café': 142, 'cha': 142, 'chopp': 142, 'pequeno': 1848, 'um': 828}, {'cafe': 142, 'café': 142, 'um':
142, 'uma': 142}, {'': (23, 'contact'), 'de': 1494}, {'<any_det>': 142, 'bolo': 75, 'cafe': 142, 'cafezinho': 142,
'café': 142, 'cano': 75, 'cha': 1851, 'chopp': 142, 'furo': 75, 'nega': 75, 'pequeno': 1848, 'tampa': 75, 'um': 1499,
'uma': 1499}, {'<any_det>': 142, 'cafe': 142, 'cafezinho': 142, 'café': 142, 'cha': 142, 'chopp': 142, 'pequeno':
1848}, {'': (23, 'contact'), 'N': 1192, 'a': 1193, 'o': 1193}, {'^': 1191, 'c': 142, 'com': 1854}, {'mails': 142},
{'audios': 142, 'e': 1856, 'emails': 142, 'mails': 142, 'mensagens': 142, 'áudios': 142}, {'de': 1857}, {'': (23,
'contact'), 'ideia': 142}, {'audios': 142, 'e': 1856, 'emails': 142, 'figurinhas': 142, 'ideia': 142, 'impressoes':
142, 'mails': 142, 'mensagens': 142, 'uma': 1859, 'umas': 142, 'áudios': 142}, {'adiado': 75}, {'a': 1845, 'devendo':
122, 'pensando': 750}, {'desses': 27, 'destes': 27}, {'<drink>': 848, 'dia': 1863}, {'<drink>': 848, 'vez': 647},
{'<drink>': 848}, {'dar': 11, 'devolver': 11, 'enviar': 11, 'mandar': 11, 'pagar': 11, 'trazer': 11}, {'<giveinf>':
252, '<inf>': 561, 'falar': 563, 'me': 1867}, {'D': 194, 'a': 843, 'o': 843}, {'<moved_pp>': 1339, '^': 1868, 'a':
1409, 'agora': 1339, 'ao': 843, 'me': 325, 'na': 843, 'no': 843, 'nos': 325, 'para': 1869, 'pra': 1413, 'pro': 1413},
{'<see_inf>': 29, '^': 624, 'a': 661, 'encontrar': 588, 'falar': 175, 'lhe': 1706, 'lhes': 625, 'me': 662, 'nos': 663,
'ter': 664, 'ver': 671}, {'<giveinf>': 252, 'me': 1867}, {'^': 1872, 'me': 325, 'nos': 325}, {'apanhar': 588,
'buscar': 588, 'me': 1659, 'nos': 1659, 'nossa': 661}, {'': (2, 'plan'), 'a': 1670, 'almocar': 29, 'aqui': 1662,
'beber': 29, 'ca': 1671, 'dormir': 29, 'jantar': 29, 'lanchar': 29, 'ter': 1672, 'tomar': 29, 'visitar': 29},
{'apanhar': 588, 'buscar': 588, 'me': 1659, 'nos': 1659}, {'a': 1874, 'almocar': 29, 'ao': 1661, 'apanhar': 588,
'aqui': 1662, 'beber': 29, 'buscar': 588, 'ca': 1875, 'jantar': 29, 'la': 1662, 'lanchar': 29, 'lá': 1662, 'me': 1665,
'nos': 1659, 'para': 1876, 'ter': 1672, 'tomar': 29, 'visitar': 29}, {'nos': 176}, {'N': 142, 'entrevista': 27}, {'N':
142, 'podcast': 27, 'video': 27, 'vídeo': 27}, {'N': 142, 'a': 1879, 'as': 765, 'me': 848, 'na': 1529, 'no': 1529,
'o': 1880, 'os': 765, 'passar': 27, 'pelo': 1529, 'que': 27, 'um': 1654, 'uma': 1655}, {'com': 69}, {'a': 765, 'as':
765, 'o': 765, 'os': 765}, {'com': 820, 'em': 820, 'na': 820, 'no': 820, 'para': 820}, {'^': 624, 'casa': 29},
{'<see_inf>': 29, '^': 624, 'a': 1885, 'com': 69, 'encontrar': 588, 'falar': 175, 'lhe': 1706, 'lhes': 625, 'me': 662,
'nos': 663, 'o': 625, 'ter': 664, 'ver': 671}, {'espera': 236, 'ultima': 670}, {'aniversario': 1138, 'aniversário':
1138, 'da': 394, 'de': 394, 'niver': 1138, 'o': 1141, 'para': 625, 'pra': 625, 'preciso': 1142, 'que': 625}, {'$':
115, '//': 139, '<advises>': 141, '<called3>': 143, '<came3>': 162, '<cheered1>': 166, '<date>': 174, '<eat1>': 176,
'<give1>': 177, '<handed1>': 188, '<hours>': 193, '<moved1>': 201, '<moved_pp>': 204, '<off>': 75, '<off_pp>': 75,
'<opines>': 218, '<rang1>': 219, '<read1>': 227, '<says>': 229, '<set>': 230, '<set_up>': 235, '<shall1>': 29,
'<stays>': 238, '<talked1>': 241, '<they>': 569, '<tip>': 575, '<told1>': 578, '<vowed1>': 584, '<vowed3>': 251,
'<wants3>': 256, '<was_to>': 586, '<wrote3>': 587, 'D': 592, 'N': 633, '^': 640, 'a': 672, 'abracei': 142, 'acabamos':
673, 'acabei': 675, 'acabámos': 673, 'acao': 676, 'acha': 314, 'acho': 677, 'acompanharam': 679, 'acompanhei': 682,
'acompanhou': 679, 'aconselhei': 706, 'acordamos': 709, 'acordámos': 709, 'adiado': 75, 'agradecemos': 711,
'agradecer': 711, 'agradeci': 711, 'agradeco': 711, 'aguarda': 317, 'aguardamos': 34, 'aguardando': 642, 'aguardo':
34, 'ainda': 728, 'ajudamos': 734, 'ajudei': 737, 'ajudámos': 734, 'alertou': 319, 'alinhamos': 142, 'alinhámos': 142,
'almocamos': 142, 'almocei': 142, 'almoco': 739, 'almoçamos': 142, 'almoço': 739, 'almoçámos': 142, 'analisei': 743,
'andamos': 745, 'andei': 749, 'ando': 752, 'animei': 753, 'ansiosa': 755, 'ansioso': 755, 'antes': 757, 'anunciei':
760, 'ao': 763, 'apanhei': 764, 'apareceram': 766, 'apareceu': 767, 'apresentacao': 771, 'apresentamos': 781,
'apresentando': 782, 'apresentei': 795, 'apresentámos': 781, 'arranjei': 799, 'as': 800, 'assim': 757, 'ate': 757,
'avisando': 805, 'avisei': 817, 'avisou': 818, 'banco': 822, 'batemos': 823, 'bati': 824, 'bebemos': 826, 'bebi': 827,
'bebo': 829, 'botei': 838, 'brigada': 840, 'brigado': 840, 'brindamos': 142, 'brindámos': 142, 'busquei': 841, 'cabe':
842, 'cai': 845, 'caiu': 845, 'caixa': 847, 'call': 739, 'caminhei': 848, 'carta': 851, 'celebramos': 142, 'chamada':
853, 'chamadas': 855, 'chega': 858, 'chegam': 858, 'cheguei': 861, 'cobra': 320, 'cobri': 863, 'cobrou': 320,
'coloca': 324, 'colocamos': 869, 'colocar': 873, 'coloquei': 878, 'com': 886, 'combinamos': 901, 'combinei': 903,
'combinámos': 901, 'comemora': 904, 'comemoramos': 142, 'comemorei': 142, 'comemos': 142, 'comentei': 905, 'comi':
906, 'comigo': 678, 'compareceram': 907, 'compartilhei': 920, 'completa': 904, 'compromete': 327, 'comprometeu': 327,
'comprometi': 925, 'conduzi': 928, 'conectei': 931, 'confirma': 933, 'confirmado': 933, 'confirmamos': 933,
'confirmei': 934, 'confirmou': 936, 'confirmámos': 933, 'conforme': 948, 'conhecemos': 142, 'conheci': 142,
'connosco': 678, 'conosco': 678, 'conselho': 952, 'consolei': 753, 'consultei': 954, 'conta': 328, 'contando': 647,
'contei': 960, 'contou': 961, 'convenci': 962, 'conversa': 964, 'conversamos': 142, 'conversei': 142, 'conversinha':
964, 'conversámos': 142, 'convida': 966, 'convidaram': 143, 'convidou': 143, 'correio': 968, 'corri': 848, 'corrigi':
969, 'creio': 677, 'cruz': 970, 'cruzamo': 971, 'cruzei': 973, 'cuja': 0, 'cujo': 0, 'cumprimentei': 142, 'dado': 647,
'defende': 329, 'dei': 1029, 'deixa': 1030, 'deixei': 1048, 'deixou': 1058, 'demos': 1064, 'depois': 1065, 'desde':
757, 'desejei': 1068, 'desejosa': 755, 'desejoso': 755, 'desencontramos': 75, 'desencontrámos': 75, 'desliguei': 1070,
'deu': 1079, 'deve': 337, 'devem': 338, 'deveria': 1080, 'devia': 1081, 'deviamos': 1080, 'devido': 0, 'devo': 1096,
'devolve': 1097, 'devolvi': 1103, 'devolvo': 1105, 'dica': 952, 'direto': 845, 'discussao': 964, 'discutimos': 142,
'disse': 1125, 'diz': 1133, 'dizem': 647, 'dizendo': 1135, 'e': 1143, 'ela': 1149, 'ele': 1149, 'em': 1151, 'embora':
1152, 'emprestei': 1169, 'empurrou': 397, 'encaminhei': 1176, 'encarrega': 399, 'encarrego': 1178, 'encontramo': 1179,
'encontramos': 1184, 'encontrei': 1185, 'encontro': 1186, 'encontrámo': 971, 'encontrámos': 1185, 'encorajei': 753,
'encorajou': 397, 'enquanto': 756, 'ensaiamos': 1189, 'ensaiei': 1195, 'ensaiámos': 1189, 'ensinando': 1199,
'ensinar': 1199, 'ensinei': 1213, 'entende': 329, 'entrega': 1097, 'entrego': 1214, 'entreguei': 1216, 'entrevista':
739, 'entrevistei': 142, 'envia': 1097, 'enviei': 1227, 'envio': 1214, 'enviou': 1229, 'era': 1230, 'eramos': 1231,
'esbarrei': 973, 'escapou': 1235, 'escrevi': 1240, 'espera': 412, 'esperamos': 1242, 'esperando': 642, 'esperei':
1245, 'espero': 1242, 'esquecemos': 1246, 'esqueceu': 1248, 'esqueci': 1249, 'esta': 1253, 'estamos': 1257, 'estava':
1265, 'estavam': 1266, 'estavamos': 1269, 'esteve': 1270, 'estive': 1279, 'estivemos': 1282, 'estiveram': 766,
'estou': 1285, 'estreia': 739, 'está': 1253, 'eu': 1308, 'evento': 739, 'explicando': 1199, 'explicar': 1199,
'explicou': 961, 'expliquei': 1312, 'exposicao': 739, 'faco': 1295, 'fala': 424, 'falamos': 142, 'faleceu': 26,
'falei': 1315, 'falou': 425, 'falta': 1326, 'faltam': 1327, 'faltei': 860, 'falámos': 142, 'farei': 1295, 'faz': 1336,
'fazia': 904, 'feedback': 989, 'festejei': 142, 'fez': 1338, 'fica': 1347, 'ficam': 1351, 'ficamos': 1366, 'ficara':
432, 'ficaram': 1372, 'fico': 1376, 'ficou': 1387, 'ficámos': 1389, 'fiquei': 1392, 'fiz': 1407, 'fizemos': 1408,
'fizeram': 1338, 'foi': 1414, 'fomos': 1416, 'foram': 907, 'fui': 1418, 'garante': 1420, 'garantiu': 440, 'gostaria':
1421, 'gostava': 1423, 'gracas': 1425, 'gravador': 1427, 'h': 1430, 'ha': 1436, 'haviamos': 1437, 'hoje': 1439,
'hora': 1430, 'horas': 1430, 'ia': 450, 'iam': 451, 'ideia': 27, 'inalcancavel': 75, 'inauguracao': 739, 'incentivei':
753, 'incentivou': 397, 'incontactaveis': 75, 'incontactavel': 75, 'incontatavel': 75, 'indiquei': 1462, 'informei':
1463, 'insiste': 454, 'insisti': 1466, 'insistiu': 460, 'intro': 1470, 'ja': 1474, 'jantamos': 142, 'jantar': 739,
'jantei': 142, 'jantámos': 142, 'jogamos': 142, 'joguei': 1475, 'jogámos': 142, 'juntamo': 971, 'juntaram': 1480,
'juntei': 1481, 'juntou': 1485, 'la': 1486, 'lancamento': 739, 'lanchamos': 142, 'lanchei': 142, 'lanchámos': 142,
'lembra': 1487, 'lembrar': 1489, 'lembrei': 1491, 'lembrete': 97, 'levei': 1500, 'levo': 1105, 'lhe': 1527, 'lhes':
1527, 'li': 1531, 'ligacao': 1532, 'liguei': 1533, 'lá': 1486, 'manda': 1534, 'mandei': 1546, 'mando': 1214, 'mandou':
1549, 'marcamos': 1551, 'marcámos': 1552, 'marquei': 1551, 'matamos': 1554, 'matámos': 1555, 'me': 1577, 'mentorei':
1578, 'mentoria': 1580, 'mentorias': 1580, 'meti': 1582, 'ministrei': 928, 'morrendo': 1584, 'morreu': 26,
'mostrando': 1199, 'mostrar': 1199, 'mostrei': 1585, 'muda': 1339, 'mudou': 1339, 'muita': 1583, 'muito': 1587, 'n':
1593, 'na': 1599, 'nada': 1601, 'nao': 1623, 'nasceu': 26, 'necessita': 505, 'nem': 1628, 'ninguem': 1630, 'no': 1635,
'nos': 1642, 'nota': 1644, 'nunca': 1645, 'não': 1623, 'nós': 1646, 'o': 1647, 'obrigada': 1648, 'obrigado': 1648,
'ocupa': 399, 'ocupo': 1178, 'ofereceu': 512, 'ofereci': 1651, 'opiniao': 658, 'os': 1652, 'ouvi': 1656, 'palpite':
658, 'para': 1657, 'parece': 647, 'participaram': 766, 'participou': 907, 'partilhei': 920, 'passa': 1668, 'passam':
1674, 'passamos': 1679, 'passara': 1681, 'passei': 1692, 'passo': 1214, 'passou': 1695, 'passámos': 1679, 'pede': 514,
'pedi': 1704, 'pedimos': 1705, 'pediu': 1718, 'peguei': 1719, 'pelos': 1720, 'pendente': 625, 'pensa': 329, 'pensava':
347, 'penso': 677, 'perdemos': 1722, 'perdi': 1724, 'pergunta': 1725, 'perguntamos': 1705, 'perguntei': 1727,
'pergunto': 1728, 'perguntou': 1725, 'poe': 324, 'por': 1732, 'porque': 0, 'porquê': 0, 'pq': 0, 'pra': 1733,
'precisa': 1735, 'precisamos': 1738, 'precisava': 1487, 'preciso': 1739, 'prefere': 308, 'preferia': 308, 'preparei':
1740, 'presentacion': 1741, 'presentation': 1741, 'presente': 766, 'presentes': 766, 'procurei': 1743, 'promete':
1745, 'prometemos': 1749, 'prometeu': 440, 'prometi': 1750, 'propoe': 392, 'propos': 392, 'propus': 1466, 'proxima':
30, 'proximo': 1751, 'proximos': 1752, 'pus': 1754, 'pusemos': 1756, 'pôr': 873, 'q': 1762, 'qualquer': 1763,
'quando': 756, 'quase': 1765, 'que': 1771, 'quem': 1774, 'quer': 1776, 'queria': 1778, 'quis': 1743, 'reagendada':
194, 'reagendado': 194, 'reagendamos': 194, 'reagendar': 194, 'reagendámos': 194, 'recado': 658, 'recebemos': 1780,
'receberam': 143, 'receberei': 857, 'recebeu': 143, 'recebi': 1781, 'recebo': 857, 'recomendacao': 1782, 'recomendei':
1789, 'reencaminhei': 1790, 'reencontrei': 1185, 'reenviei': 1790, 'reenviou': 1229, 'remarcada': 194, 'remarcado':
194, 'remarcamos': 194, 'remarcar': 194, 'remarcou': 194, 'remarcámos': 194, 'repassei': 1740, 'requer': 542,
'respondi': 1792, 'resta': 625, 'reuni': 1793, 'reuniao': 739, 'reunimo': 1179, 'reunimos': 848, 'reuniram': 142,
'reunião': 739, 'reuno': 1794, 'revi': 1795, 'revimos': 142, 'revisamos': 142, 'revisei': 969, 'sai': 1796, 'saimos':
1796, 'saudades': 744, 'saí': 1796, 'se': 1799, 'segundo': 948, 'sem': 1801, 'sentei': 1802, 'sera': 1804, 'seria':
1805, 'sessao': 1808, 'sessoes': 1808, 'seu': 1071, 'simulei': 1740, 'sinto': 1810, 'so': 1811, 'sonhei': 1812,
'soube': 1813, 'sua': 1071, 'substitui': 863, 'sugeri': 1816, 'sugeriu': 492, 'sugestao': 1817, 'ta': 1818, 'talvez':
27, 'tambem': 1821, 'tarefa': 676, 'tava': 1822, 'tavam': 1823, 'telefonaram': 142, 'telefone': 1824, 'telefonei':
142, 'telefonou': 142, 'tem': 1826, 'temos': 1829, 'tenho': 1831, 'tentamos': 1743, 'tentei': 1743, 'tento': 1743,
'tentámos': 1743, 'teve': 1833, 'tinha': 1841, 'tinham': 555, 'tinhamos': 1437, 'tirei': 1843, 'tive': 1844,
'tivemos': 1844, 'tiveram': 1833, 'to': 1846, 'todo': 1847, 'tomamos': 1849, 'tomando': 1850, 'tomara': 27, 'tomei':
1852, 'tomo': 829, 'tomámos': 1853, 'topei': 973, 'trabalhamos': 142, 'trabalhei': 1855, 'trago': 177, 'trata': 398,
'trato': 1177, 'traz': 1097, 'treinamos': 1189, 'treinei': 1740, 'treinámos': 1189, 'troca': 1858, 'trocamos': 142,
'trocámos': 142, 'trombei': 973, 'troquei': 1860, 'tudo': 1861, 'têm': 557, 'tô': 1862, 'um': 1864, 'uma': 1865,
'umas': 1866, 'uns': 1866, 'vai': 1870, 'valeu': 840, 'vamos': 1871, 'vao': 1873, 've': 568, 'veio': 1270, 'vejo':
1794, 'vem': 1877, 'vemo': 1179, 'vemos': 1878, 'vi': 1881, 'viajei': 848, 'viajo': 1882, 'vieram': 766, 'vimo': 971,
'vimos': 1883, 'vira': 1681, 'virá': 1681, 'visitei': 142, 'visto': 647, 'vlw': 840, 'voicemail': 75, 'voluntaria':
1884, 'voluntariado': 1884, 'voluntario': 1884, 'vou': 1886, 'vêm': 1674, 'à': 1887, 'é': 1888}]


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

