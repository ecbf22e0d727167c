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
'carpinteiro': ('pro',), 'carta': ('own_affair', 'letter', 'paper'), 'cartao': ('reach_noun',), 'carvalho':
('name_words',), 'casa': ('own_affair', 'hello', 'verb3', 'name_words'), 'casamento': ('date', 'party'), 'casara':
('verb3',), 'casaram': ('verb3',), 'casas': ('name_words',), 'casou': ('verb3', 'fate'), 'castelo': ('name_words',),
'cedi': ('handed1',), 'celebra': ('verb3',), 'celeste': ('name_words',), 'celular': ('reach_noun',), 'ceo': ('rel',),
'certamente': ('filler',), 'cerveja': ('drink',), 'cervejas': ('drink',), 'cfo': ('rel',), 'cha': ('drink',),
'chamada': ('hello', 'date', 'call_noun'), 'chamadas': ('call_noun',), 'chamou': ('reach', 'called3'), 'chaves':
('thing',), 'checar': ('giveinf', 'todo_inf'), 'checklist': ('helpful', 'paper'), 'chefe': ('hello', 'rel'), 'chega':
('verb3',), 'chegar': ('see_inf', 'causative'), 'chegara': ('verb3',), 'chegou': ('hello', 'verb3'), 'chope':
('hello', 'date', 'drink'), 'chopes': ('drink',), 'chopp': ('drink',), 'churrasco': ('date', 'party'), 'cinco':
('hello', 'span'), 'cirurgiao': ('pro',), 'clara': ('name_words',), 'claro': ('filler',), 'cliente': ('rel',),
'clientes': ('rel',), 'coach': ('pro',), 'coaching': ('mentor_noun',), 'cobra': ('imperative', 'needs'), 'cobrar':
('urge_inf', 'todo_inf'), 'cobrasse': ('urge_inf', 'subj'), 'cobre': ('subj', 'imperative'), 'cobrem':
('imperative',), 'cobremos': ('subj',), 'codigo': ('paper',), 'coelho': ('name_words',), 'cofundador': ('rel',),
'cofundadora': ('rel',), 'colega': ('rel',), 'colegas': ('rel',), 'colocar': ('giveinf',), 'coloco': ('give1',),
'com': ('hello',), 'comadre': ('rel',), 'combinada': ('set',), 'combinado': ('set', 'attempt'), 'combinamos':
('hello', 'set_up', 'attempt'), 'combinar': ('todo_inf',), 'combinei': ('hello', 'set_up', 'invites'), 'combinámos':
('hello', 'set_up', 'attempt'), 'comeca': ('verb3', 'imperative'), 'comecar': ('urge_inf',), 'comecara': ('verb3',),
'comecasse': ('subj',), 'comece': ('subj', 'imperative'), 'comecem': ('imperative',), 'comecemos': ('subj',),
'comecou': ('verb3',), 'comenta': ('verb3', 'says'), 'comentarios': ('feedback_noun',), 'comentei': ('told1',
'read1'), 'comento': ('do1',), 'comentou': ('verb3', 'says'), 'comigo': ('with_me', 'hello'), 'como': ('hello',),
'compadre': ('rel',), 'companheira': ('rel',), 'companheiro': ('rel',), 'compareceu': ('happens3',), 'compartilha':
('give3', 'send3'), 'compartilhar': ('giveinf', 'hand_inf'), 'compartilharei': ('give1',), 'compartilhei': ('done',
'handed1'), 'compartilho': ('give1',), 'compensa': ('should',), 'completo': ('do1',), 'compra': ('verb3',
'imperative'), 'comprar': ('giveinf',), 'comprasse': ('subj',), 'compre': ('subj', 'imperative', 'ask_subj'),
'comprem': ('imperative',), 'compremos': ('subj',), 'compro': ('give1', 'do1'), 'comprou': ('verb3',), 'conceicao':
('name_words',), 'concentra': ('imperative',), 'concentrasse': ('subj',), 'concentre': ('subj', 'imperative'),
'concentrem': ('imperative',), 'concentremos': ('subj',), 'conecta': ('give3',), 'conectar': ('giveinf',), 'conecto':
('give1',), 'conferencia': ('course',), 'conferência': ('course',), 'confessou': ('says',), 'confirma': ('verb3',
'give3', 'says', 'hand3'), 'confirmada': ('set',), 'confirmado': ('set',), 'confirmam': ('give3',), 'confirmamos':
('give1',), 'confirmar': ('giveinf', 'todo_inf'), 'confirmara': ('give3', 'will3', 'hand3', 'will_bring'),
'confirmarei': ('give1',), 'confirmaria': ('would_give',), 'confirme': ('ask_subj',), 'confirmei': ('told1',),
'confirmo': ('give1', 'do1'), 'confirmou': ('verb3', 'says'), 'conhece': ('verb3', 'is3'), 'conhecemos': ('met1',),
'conhecer': ('see_inf',), 'conheceram': ('hello', 'verb3'), 'conhecerei': ('shall1',), 'conheceu': ('verb3', 'met3'),
'conheci': ('met1', 'seen1'), 'conhecia': ('verb3',), 'conheco': ('seen1',), 'connosco': ('with_me', 'hello'),
'conosco': ('with_me', 'hello'), 'consegue': ('give3',), 'conseguir': ('giveinf',), 'conseguira': ('give3',),
'conseguiria': ('would_give',), 'conselho': ('hello', 'tip'), 'conselhos': ('tip',), 'conserta': ('hand3',),
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
('paper', 'thing', 'rehearsed'), 'curso': ('own_affair', 'helpful', 'course'), 'curte': ('verb3',), 'curtiu':
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
('give3', 'will_bring'), 'devolverei': ('give1',), 'devolveria': ('would_give',), 'devolveu': ('answers',), 'devolvi':
('done',), 'devolvo': ('give1', 'do1'), 'dez': ('span',), 'dezembro': ('hello',), 'dia': ('hello',), 'diarista':
('pro',), 'dias': ('hello', 'name_words'), 'dica': ('hello', 'tip'), 'dicas': ('tip',), 'diga': ('subj',
'imperative'), 'digam': ('imperative',), 'digamos': ('subj',), 'digitalizo': ('do1',), 'digo': ('give1',), 'dinheiro':
('by_post',), 'dira': ('verb3', 'give3'), 'direi': ('give1',), 'diretor': ('rel',), 'diretora': ('rel',), 'diria':
('would_give',), 'dirige': ('verb3',), 'discurso': ('paper', 'rehearsed'), 'discutiram': ('verb3',), 'disponivel':
('ready',), 'disse': ('hello', 'verb3', 'opines', 'told1', 'says', 'bidding'), 'dissertacao': ('own_affair', 'paper',
'rehearsed'), 'dissesse': ('subj',), 'diversifica': ('imperative',), 'diversificasse': ('subj',), 'diversifique':
('subj', 'imperative'), 'diversifiquem': ('imperative',), 'diversifiquemos': ('subj',), 'divida': ('subj',
'imperative'), 'dividam': ('imperative',), 'dividamos': ('subj',), 'dividisse': ('subj',), 'divorcia': ('verb3',),
'divorciou': ('verb3',), 'diz': ('hello', 'verb3', 'opines', 'says'), 'dizem': ('verb3',), 'dizer': ('giveinf',),
'dizia': ('verb3', 'says'), 'dm': ('letter',), 'do': ('hello', 'of'), 'dobra': ('imperative',), 'dobrasse': ('subj',),
'dobre': ('subj', 'imperative'), 'dobrem': ('imperative',), 'dobremos': ('subj',), 'docs': ('thing',), 'documentacao':
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
('subj',), 'ex': ('rel',), 'exame': ('own_affair', 'rehearsed'), 'exames': ('own_affair',), 'excel': ('helpful',
'paper'), 'excelente': ('good',), 'exemplo': ('helpful',), 'exemplos': ('helpful',), 'exige': ('needs',), 'explica':
('verb3', 'says'), 'explicador': ('pro',), 'explicadora': ('pro',), 'explicar': ('giveinf',), 'explico': ('give1',),
'explicou': ('verb3', 'says'), 'expliquei': ('told1',), 'exporta': ('imperative',), 'exportasse': ('subj',),
'exporte': ('subj', 'imperative'), 'exportem': ('imperative',), 'exportemos': ('subj',), 'faalmos': ('talked1',),
'faca': ('subj', 'imperative', 'ask_subj'), 'facam': ('imperative',), 'facamos': ('subj',), 'faco': ('give1',),
'facultei': ('handed1',), 'fala': ('imperative',), 'falado': ('talked1',), 'falamos': ('hello', 'talked1', 'we3',
'seen1'), 'falando': ('talked1',), 'falar': ('talked1', 'see_inf', 'todo_inf'), 'falaram': ('talked1',), 'falasse':
('subj',), 'fale': ('subj', 'imperative'), 'faleceu': ('verb3', 'fate'), 'falecido': ('fate',), 'falei': ('hello',
'talked1', 'told1', 'seen1'), 'falem': ('imperative',), 'falemos': ('subj',), 'falo': ('talked1', 'seen1'), 'falou':
('hello', 'verb3', 'talked1', 'we3', 'says', 'met3'), 'faltou': ('off',), 'falámos': ('hello', 'talked1', 'seen1'),
'familia': ('rel',), 'fara': ('verb3', 'give3'), 'farei': ('give1',), 'faria': ('would_give',), 'farias':
('name_words',), 'farmaceutica': ('pro',), 'fatura': ('hello', 'imperative', 'thing', 'mine_thing'), 'faturas':
('hello',), 'faturasse': ('subj',), 'fature': ('subj', 'imperative', 'ask_subj'), 'faturem': ('imperative',),
'faturemos': ('subj',), 'faxineira': ('pro',), 'faz': ('hello', 'verb3', 'imperative'), 'fazer': ('hello', 'giveinf',
'urge_inf'), 'fazia': ('verb3',), 'fe': ('name_words',), 'fecha': ('verb3', 'imperative', 'hand3'), 'fechada':
('set',), 'fechado': ('set',), 'fechar': ('urge_inf',), 'fechara': ('verb3',), 'fechasse': ('subj',), 'feche':
('subj', 'imperative'), 'fechei': ('set_up',), 'fechem': ('imperative',), 'fechemos': ('subj',), 'fecho': ('do1',),
'fechou': ('verb3',), 'feedback': ('feedback_noun',), 'feijoada': ('date',), 'feira': ('hello',), 'felicitar':
('todo_inf',), 'felicitei': ('cheered1',), 'ferreira': ('name_words',), 'ferreiro': ('name_words',), 'festa': ('date',
'party'), 'fevereiro': ('hello',), 'fez': ('hello', 'verb3', 'made3'), 'fica': ('hello', 'verb3', 'imperative'),
'ficamos': ('hello', 'set_up', 'stays'), 'ficaram': ('verb3',), 'ficasse': ('subj',), 'ficha': ('helpful',
'reach_noun'), 'fichas': ('helpful',), 'ficheiro': ('helpful',), 'ficheiros': ('helpful',), 'fico': ('stays',),
'ficou': ('hello',), 'ficámos': ('hello', 'set_up', 'stays'), 'figueira': ('name_words',), 'filha': ('hello', 'rel'),
'filho': ('hello', 'rel'), 'filhos': ('rel',), 'finalmente': ('filler',), 'fino': ('drink',), 'finos': ('drink',),
'fique': ('subj', 'imperative'), 'fiquei': ('hello', 'set_up'), 'fiquem': ('imperative',), 'fiquemos': ('subj',),
'firma': ('rel',), 'fisio': ('pro',), 'fisioterapeuta': ('pro',), 'fixado': ('set',), 'fiz': ('hello',), 'fizesse':
('urge_inf', 'subj'), 'flor': ('name_words',), 'flores': ('by_post',), 'foca': ('imperative',), 'focar':
('urge_inf',), 'focasse': ('subj',), 'foi': ('hello', 'verb3', 'is3'), 'fomos': ('hello', 'seen1'), 'fonte':
('name_words',), 'fontes': ('name_words',), 'foque': ('urge_inf', 'subj', 'imperative'), 'foquem': ('imperative',),
'foquemos': ('subj',), 'fora': ('ill',), 'foram': ('hello', 'verb3'), 'forma': ('imperative',), 'formacao':
('course',), 'formasse': ('subj',), 'forme': ('subj', 'imperative'), 'formem': ('imperative',), 'formemos': ('subj',),
'fornecedor': ('hello', 'pro'), 'fornecedora': ('pro',), 'forneci': ('handed1',), 'fosse': ('subj',), 'foto':
('letter',), 'fotografa': ('pro',), 'fotografo': ('pro',), 'fotos': ('letter', 'thing'), 'franco': ('name_words',),
'fui': ('hello', 'seen1'), 'fundou': ('verb3',), 'furaram': ('off',), 'furou': ('hello', 'off'), 'galo':
('name_words',), 'ganha': ('verb3',), 'ganhou': ('verb3',), 'garante': ('opines', 'says'), 'garanti': ('vowed1',),
'garantiu': ('vowed3',), 'garrafa': ('by_post',), 'gasta': ('imperative',), 'gastasse': ('subj',), 'gaste': ('subj',
'imperative'), 'gastem': ('imperative',), 'gastemos': ('subj',), 'genro': ('rel',), 'gente': ('hello',), 'gerente':
('rel',), 'gestor': ('pro', 'rel'), 'gestora': ('pro', 'rel'), 'ghostou': ('off',), 'ginecologista': ('pro',),
'gloria': ('name_words',), 'gosta': ('verb3', 'says'), 'gostaria': ('verb3',), 'gostou': ('verb3', 'says'), 'graca':
('name_words',), 'grafica': ('pro',), 'gravou': ('made3',), 'guarda': ('imperative',), 'guardasse': ('subj',),
'guarde': ('subj', 'imperative'), 'guardem': ('imperative',), 'guardemos': ('subj',), 'guerra': ('name_words',),
'guia': ('helpful', 'paper'), 'guiao': ('paper',), 'h': ('hours',), 'haver': ('see_inf',), 'havia': ('hello',),
'hesita': ('verb3', 'says'), 'hoje': ('hello',), 'hora': ('hours', 'span'), 'horas': ('hello', 'hours', 'span'),
'hortensia': ('name_words',), 'hospeda': ('helps3',), 'houve': ('happens3', 'seen1'), 'hrs': ('hours',), 'hs':
('hours',), 'ia': ('verb3', 'was_to'), 'iamos': ('was_to',), 'igualmente': ('filler',), 'ilustrador': ('pro',),
'ilustradora': ('pro',), 'imperiais': ('drink',), 'imperial': ('drink',), 'impostos': ('own_affair',), 'imprima':
('ask_subj',), 'imprimo': ('do1',), 'incentivei': ('cheered1',), 'indica': ('give3',), 'indicar': ('giveinf',),
'indico': ('give1',), 'informei': ('told1',), 'insiste': ('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistiu':
('verb3',), 'instala': ('hand3',), 'instalador': ('pro',), 'instalara': ('will_bring',), 'internada': ('fate',),
'internado': ('fate',), 'intro': ('thing',), 'investe': ('verb3', 'imperative'), 'investidor': ('rel',),
'investidora': ('rel',), 'investidores': ('rel',), 'investir': ('urge_inf',), 'investira': ('verb3',), 'investisse':
('subj',), 'investiu': ('verb3',), 'invista': ('subj', 'imperative'), 'invistam': ('imperative',), 'invistamos':
('subj',), 'ir': ('see_inf',), 'ira': ('verb3',), 'irma': ('hello', 'rel'), 'irmao': ('hello', 'rel'), 'irs':
('own_affair',), 'isso': ('hello', 'it'), 'isto': ('it',), 'ja': ('filler', 'hello'), 'jamais': ('not',), 'janeiro':
('hello',), 'janta': ('verb3', 'date'), 'jantamos': ('hello',), 'jantar': ('hello', 'date', 'see_inf'), 'jantarei':
('shall1',), 'jantaremos': ('shall1',), 'jantei': ('hello', 'seen1'), 'janto': ('eat1',), 'jantou': ('verb3', 'met3'),
'jantámos': ('hello',), 'jardineira': ('pro',), 'jardineiro': ('pro',), 'jogo': ('date',), 'jogou': ('moved1',),
'julho': ('hello',), 'junho': ('hello',), 'junta': ('imperative',), 'juntamos': ('we3',), 'juntasse': ('subj',),
'junte': ('subj', 'imperative'), 'juntem': ('imperative',), 'juntemos': ('subj',), 'jura': ('opines',), 'juramos':
('vowed1',), 'jurei': ('vowed1',), 'jurou': ('opines', 'vowed3'), 'jurámos': ('vowed1',), 'justo': ('name_words',),
'kit': ('helpful',), 'la': ('them', 'filler', 'obj'), 'lanca': ('verb3', 'imperative'), 'lancam': ('verb3',),
'lancar': ('urge_inf',), 'lancara': ('verb3',), 'lancasse': ('subj',), 'lance': ('subj', 'imperative'), 'lancem':
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
('hello',), 'mesma': ('hello',), 'mesmo': ('filler', 'hello'), 'mestrado': ('own_affair',), 'meta': ('subj',
'imperative'), 'metam': ('imperative',), 'metamos': ('subj',), 'metesse': ('subj',), 'metodo': ('helpful',), 'meu':
('my', 'hello', 'any_det'), 'meus': ('my', 'any_det'), 'mim': ('me',), 'min': ('span',), 'minha': ('my', 'hello',
'any_det'), 'minhas': ('my', 'any_det'), 'minuta': ('thing',), 'minuto': ('span',), 'minutos': ('span',), 'miuda':
('rel',), 'miudo': ('rel',), 'miudos': ('rel',), 'modelo': ('helpful', 'paper', 'thing'), 'modelos': ('helpful',),
'moleiro': ('name_words',), 'monografia': ('paper',), 'monta': ('verb3', 'imperative', 'hand3'), 'montar':
('giveinf',), 'montasse': ('subj',), 'monte': ('name_words', 'subj', 'imperative'), 'montem': ('imperative',),
'montemos': ('subj',), 'montes': ('name_words',), 'monto': ('give1', 'do1'), 'montou': ('verb3', 'made3'), 'mora':
('verb3', 'is3'), 'morada': ('thing', 'reach_noun'), 'moraes': ('name_words',), 'morais': ('name_words',), 'morava':
('verb3',), 'moreno': ('name_words',), 'morreu': ('verb3', 'fate'), 'morta': ('fate',), 'morto': ('fate',), 'mostra':
('give3',), 'mostrar': ('giveinf',), 'mostrarei': ('give1',), 'mostrei': ('told1',), 'mostro': ('give1',), 'mostrou':
('called3',), 'moura': ('name_words',), 'mova': ('subj', 'imperative'), 'movam': ('imperative',), 'movamos':
('subj',), 'movemos': ('moved1',), 'movesse': ('subj',), 'moveu': ('moved1',), 'movida': ('moved_pp',), 'movido':
('moved_pp',), 'msg': ('letter',), 'msgs': ('letter',), 'muda': ('verb3', 'imperative'), 'mudada': ('moved_pp',),
'mudado': ('moved_pp',), 'mudamos': ('moved1',), 'mudanca': ('own_affair', 'hello'), 'mudar': ('urge_inf',), 'mudara':
('verb3',), 'mudaram': ('verb3',), 'mudasse': ('urge_inf', 'subj'), 'mude': ('subj', 'imperative'), 'mudem':
('imperative',), 'mudemos': ('subj',), 'mudou': ('verb3', 'moved1'), 'mudámos': ('moved1',), 'muito': ('filler',
'hello', 'good'), 'mulher': ('hello', 'rel'), 'n': ('not',), 'na': ('hello', 'where_to'), 'nada': ('hello',),
'namorada': ('rel',), 'namorado': ('rel',), 'nao': ('not', 'hello', 'should'), 'nas': ('hello',), 'nasceu': ('verb3',
'fate'), 'necessita': ('needs',), 'negocia': ('imperative',), 'negociasse': ('subj',), 'negocie': ('subj',
'imperative'), 'negociem': ('imperative',), 'negociemos': ('subj',), 'nem': ('not',), 'nenhum': ('not',), 'nenhuma':
('not',), 'neta': ('rel',), 'neto': ('rel',), 'neves': ('name_words',), 'ninguem': ('hello',), 'niver': ('date',
'party'), 'nogueira': ('name_words',), 'noite': ('hello',), 'noiva': ('rel',), 'noivo': ('rel',), 'nome': ('thing',
'reach_noun'), 'nomes': ('thing',), 'nora': ('rel',), 'nos': ('i', 'me', 'hello', 'clitic'), 'nossa': ('my', 'hello',
'any_det'), 'nossas': ('my', 'any_det'), 'nosso': ('my', 'hello', 'any_det'), 'nossos': ('my', 'hello', 'any_det'),
'notario': ('pro',), 'notas': ('helpful', 'feedback_noun'), 'nova': ('hello',), 'novembro': ('hello',), 'numero':
('thing', 'reach_noun'), 'numeros': ('thing',), 'nunca': ('not', 'hello'), 'nunes': ('name_words',), 'nutricionista':
('pro',), 'não': ('not', 'hello', 'should'), 'nós': ('i', 'hello'), 'o': ('them', 'det', 'hello', 'any_det', 'clitic',
'article', 'obj'), 'obrigada': ('hello',), 'obrigado': ('hello',), 'odeia': ('verb3', 'says'), 'ofereca': ('subj',
'imperative'), 'oferecam': ('imperative',), 'oferecamos': ('subj',), 'oferecesse': ('subj',), 'ofereceu': ('hello',),
'ofereci': ('handed1',), 'oferta': ('thing', 'mine_thing'), 'oficina': ('course',), 'oftalmologista': ('pro',), 'ok':
('ready',), 'olha': ('imperative',), 'olhasse': ('subj',), 'olhe': ('subj', 'imperative'), 'olhei': ('read1',),
'olhem': ('imperative',), 'olhemos': ('subj',), 'olho': ('do1',), 'oliveira': ('name_words',), 'onde': ('hello',),
'ontem': ('hello',), 'operacao': ('own_affair',), 'operada': ('fate',), 'operado': ('fate',), 'opina': ('opines',),
'opiniao': ('tip', 'feedback_noun'), 'oral': ('rehearsed',), 'orcamento': ('hello', 'thing', 'mine_thing'), 'orcar':
('giveinf',), 'organiza': ('verb3',), 'organizou': ('verb3',), 'ortodontista': ('pro',), 'ortopedista': ('pro',),
'os': ('them', 'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'osteopata': ('pro',), 'otima': ('good',),
'otimo': ('good',), 'outra': ('hello',), 'outro': ('hello',), 'outubro': ('hello',), 'p': ('to',), 'pacote':
('by_post',), 'padrinho': ('rel',), 'paga': ('verb3', 'give3', 'imperative', 'send3'), 'pagam': ('give3', 'send3'),
'pagamento': ('thing',), 'pagamos': ('done',), 'pagar': ('giveinf', 'hand_inf'), 'pagara': ('give3', 'send3',
'will_bring'), 'pagarei': ('give1',), 'pagaria': ('would_give',), 'pagasse': ('subj',), 'pago': ('done', 'give1',
'do1'), 'pagou': ('hello', 'verb3'), 'pague': ('subj', 'imperative'), 'paguei': ('done',), 'paguem': ('imperative',),
'paguemos': ('subj',), 'pai': ('rel',), 'pais': ('rel',), 'paisagista': ('pro',), 'palestra': ('course',), 'palpite':
('tip',), 'papeamos': ('talked1',), 'papeei': ('talked1',), 'papo': ('hello', 'date'), 'para': ('hello', 'to',
'where_to', 'imperative'), 'parabenizar': ('todo_inf',), 'parabenizei': ('cheered1',), 'parar': ('urge_inf',),
'parasse': ('urge_inf', 'subj'), 'pare': ('subj', 'imperative'), 'parece': ('verb3',), 'parecia': ('verb3',), 'parem':
('imperative',), 'paremos': ('subj',), 'partilha': ('give3', 'send3'), 'partilhamos': ('give1',), 'partilhar':
('giveinf', 'hand_inf'), 'partilhara': ('give3', 'send3'), 'partilharei': ('give1',), 'partilharia': ('would_give',),
'partilhei': ('done', 'handed1'), 'partilho': ('give1', 'give1_pra'), 'passa': ('give3',), 'passada': ('hello',),
'passado': ('hello',), 'passam': ('give3',), 'passamos': ('give1', 'moved1'), 'passaporte': ('own_affair',), 'passar':
('giveinf', 'see_inf'), 'passara': ('give3',), 'passaram': ('came3',), 'passarei': ('give1',), 'passaria':
('would_give',), 'passe': ('ask_subj',), 'passei': ('done', 'hello', 'handed1'), 'passo': ('give1', 'give1_pra',
'do1'), 'passou': ('hello', 'verb3', 'reach', 'came3', 'moved1'), 'passámos': ('moved1',), 'pastor': ('name_words',),
'patentea': ('imperative',), 'patenteasse': ('subj',), 'patentee': ('subj', 'imperative'), 'patenteem':
('imperative',), 'patenteemos': ('subj',), 'patrao': ('rel',), 'patroa': ('rel',), 'paz': ('name_words',), 'peca':
('subj', 'imperative'), 'pecam': ('imperative',), 'pecamos': ('subj',), 'pede': ('verb3', 'imperative', 'needs'),
'pediatra': ('pro',), 'pedir': ('hello', 'urge_inf', 'todo_inf'), 'pedisse': ('subj',), 'pediu': ('hello', 'verb3',
'bidding', 'needs'), 'pedra': ('name_words',), 'pedreiro': ('pro',), 'pedro': ('name_words',), 'pela': ('hello',
'of'), 'pelas': ('hello',), 'pelo': ('hello', 'of'), 'pelos': ('hello',), 'pensa': ('verb3', 'opines', 'says'),
'pensava': ('verb3', 'was_to'), 'perde': ('verb3',), 'perdeu': ('verb3',), 'pereira': ('name_words',), 'pergunta':
('verb3', 'says', 'imperative'), 'perguntar': ('hello', 'see_inf', 'todo_inf'), 'perguntasse': ('subj',), 'pergunte':
('subj', 'imperative'), 'perguntem': ('imperative',), 'perguntemos': ('subj',), 'perguntou': ('verb3', 'says'),
'permita': ('subj', 'imperative'), 'permitam': ('imperative',), 'permitamos': ('subj',), 'permitisse': ('subj',),
'perola': ('name_words',), 'pescador': ('name_words',), 'piedade': ('name_words',), 'pilar': ('name_words',),
'pinheiro': ('name_words',), 'pinho': ('name_words',), 'pinta': ('hand3',), 'pinto': ('name_words',), 'pintor':
('pro',), 'pintora': ('pro',), 'pitch': ('paper', 'rehearsed'), 'planeia': ('verb3',), 'planeja': ('verb3',),
'planilha': ('helpful', 'paper', 'thing'), 'planilhas': ('helpful',), 'plano': ('paper',), 'planta': ('thing',),
'plantas': ('paper', 'thing'), 'podcast': ('helpful', 'paper'), 'pode': ('hello', 'verb3', 'wants3'), 'podem':
('verb3',), 'podera': ('verb3',), 'poderia': ('should',), 'podia': ('verb3', 'should'), 'podologista': ('pro',),
'poe': ('verb3', 'imperative'), 'poema': ('paper',), 'poemas': ('paper',), 'pois': ('filler',), 'polir':
('review_inf',), 'pondera': ('verb3',), 'ponha': ('subj', 'imperative'), 'ponham': ('imperative',), 'ponhamos':
('subj',), 'ponho': ('give1',), 'por': ('hello', 'giveinf', 'of'), 'porem': ('turn', 'but'), 'porque': ('hello',),
'portanto': ('turn',), 'portefolio': ('paper',), 'portfolio': ('paper',), 'portfólio': ('paper',), 'pos': ('verb3',),
'posso': ('hello',), 'postal': ('letter',), 'pouco': ('hello', 'span'), 'poupa': ('imperative',), 'poupasse':
('subj',), 'poupe': ('subj', 'imperative'), 'poupem': ('imperative',), 'poupemos': ('subj',), 'pq': ('hello',), 'pra':
('hello', 'to', 'where_to'), 'prado': ('name_words',), 'precisa': ('hello', 'verb3', 'needs'), 'precisamos':
('should', 'urge_inf'), 'precisava': ('verb3', 'should', 'needs'), 'preciso': ('hello', 'should', 'urge_inf'),
'precos': ('thing',), 'preencho': ('do1',), 'prefere': ('verb3',), 'preferiu': ('verb3',), 'prenda': ('by_post',),
'prepara': ('give3', 'imperative', 'hand3'), 'preparamos': ('give1',), 'preparando': ('review_inf',), 'preparar':
('giveinf', 'bring', 'review_inf'), 'preparara': ('hand3', 'will_bring'), 'prepararei': ('give1',), 'preparasse':
('subj',), 'prepare': ('subj', 'imperative', 'ask_subj'), 'preparei': ('done',), 'preparem': ('imperative',),
'preparemos': ('subj',), 'preparo': ('give1', 'give1_pra', 'do1'), 'preparou': ('made3',), 'presente': ('by_post',),
'pretende': ('verb3', 'wants3'), 'preto': ('name_words',), 'prevista': ('set',), 'previsto': ('set',), 'prima':
('rel',), 'primo': ('rel',), 'prioriza': ('imperative',), 'priorizasse': ('subj',), 'priorize': ('subj',
'imperative'), 'priorizem': ('imperative',), 'priorizemos': ('subj',), 'pro': ('hello', 'to', 'where_to'), 'procura':
('verb3', 'is3', 'imperative'), 'procuram': ('verb3',), 'procurar': ('giveinf', 'urge_inf'), 'procurasse': ('subj',),
'procurava': ('verb3',), 'procure': ('subj', 'imperative'), 'procurem': ('imperative',), 'procuremos': ('subj',),
'procuro': ('give1',), 'procurou': ('verb3', 'called3'), 'produto': ('paper',), 'professor': ('pro',), 'professora':
('pro',), 'programador': ('pro',), 'programadora': ('pro',), 'projeto': ('paper',), 'prometemos': ('vowed1',),
'prometeu': ('hello', 'vowed3'), 'prometi': ('vowed1',), 'pronta': ('ready',), 'pronto': ('ready',), 'propoe':
('verb3',), 'propos': ('verb3',), 'proposta': ('hello', 'paper', 'thing', 'mine_thing'), 'prova': ('rehearsed',),
'provavelmente': ('filler',), 'proxima': ('hello',), 'proximo': ('hello',), 'prá': ('to',), 'psicologa': ('pro',),
'psicologo': ('pro',), 'psiquiatra': ('pro',), 'publico': ('do1',), 'pusesse': ('subj',), 'pôde': ('verb3',), 'pôr':
('giveinf',), 'q': ('hello',), 'qual': ('hello',), 'quando': ('hello',), 'quarenta': ('span',), 'quarta': ('hello',),
'quase': ('filler',), 'quatro': ('hello', 'span'), 'que': ('hello',), 'quem': ('hello',), 'quer': ('hello', 'verb3',
'wants3', 'is3', 'bidding', 'needs'), 'querem': ('verb3',), 'querera': ('verb3',), 'queria': ('hello', 'verb3',
'was_to', 'bidding', 'needs'), 'queriamos': ('was_to',), 'quero': ('hello',), 'quinta': ('hello',), 'quinze':
('hello', 'span'), 'quis': ('verb3',), 'rabisquei': ('read1',), 'rapidamente': ('filler',), 'rapidinho': ('filler',),
'rapido': ('filler',), 'raposo': ('name_words',), 'rascunho': ('paper', 'thing'), 'reagendada': ('moved_pp',),
'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagendei': ('moved1',), 'reagendou': ('moved1',),
'reagendámos': ('moved1',), 'recado': ('hello',), 'recebe': ('helps3',), 'recebem': ('helps3',), 'recebeu': ('reach',
'called3'), 'recebi': ('met1',), 'recomenda': ('verb3', 'advises'), 'recomendacao': ('tip',), 'recomendar':
('giveinf',), 'recomendo': ('give1',), 'recomendou': ('verb3', 'advises', 'bidding'), 'reconhece': ('says',),
'recusa': ('verb3',), 'recusou': ('verb3',), 'redacao': ('paper',), 'redator': ('pro',), 'redatora': ('pro',),
'redige': ('hand3',), 'redigiu': ('made3',), 'redijo': ('do1',), 'reduz': ('imperative',), 'reduza': ('subj',
'imperative'), 'reduzam': ('imperative',), 'reduzamos': ('subj',), 'reduzir': ('urge_inf',), 'reduzisse': ('urge_inf',
'subj'), 'reencaminhei': ('done', 'handed1'), 'reencontrei': ('met1',), 'reenvia': ('give3',), 'reenviar': ('giveinf',
'hand_inf'), 'reenviarei': ('give1',), 'reenviei': ('writes', 'handed1'), 'reenvio': ('give1', 'give1_pra'),
'reforca': ('opines',), 'reformou': ('verb3', 'fate'), 'regista': ('imperative',), 'registasse': ('subj',), 'registe':
('subj', 'imperative'), 'registem': ('imperative',), 'registemos': ('subj',), 'registra': ('imperative',),
'registrasse': ('subj',), 'registre': ('subj', 'imperative'), 'registrem': ('imperative',), 'registremos': ('subj',),
'regressa': ('verb3',), 'regressou': ('verb3',), 'rei': ('name_words',), 'reis': ('name_words',), 'relatorio':
('paper', 'thing'), 'reli': ('read1',), 'remarcada': ('moved_pp',), 'remarcado': ('moved_pp',), 'remarcamos':
('moved1',), 'remarcar': ('todo_inf',), 'remarcou': ('moved1',), 'remarcámos': ('moved1',), 'remarquei': ('moved1',),
'remeti': ('writes',), 'renda': ('own_affair',), 'renegocia': ('imperative',), 'renegociasse': ('subj',), 'renegocie':
('subj', 'imperative'), 'renegociem': ('imperative',), 'renegociemos': ('subj',), 'repara': ('hand3',), 'repassei':
('read1',), 'repete': ('opines',), 'repetiu': ('opines',), 'reservamos': ('bring',), 'reservar': ('bring',),
'reserve': ('ask_subj',), 'reservei': ('done', 'set_up'), 'reservo': ('bring',), 'resolve': ('hand3',), 'resolvo':
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
'sobe': ('verb3', 'imperative', 'hand3'), 'sobre': ('hello', 'of'), 'sobrinha': ('rel',), 'sobrinho': ('rel',),
'socia': ('hello', 'rel'), 'socio': ('hello', 'rel'), 'socios': ('rel',), 'socorro': ('name_words',), 'sofre':
('verb3',), 'sofreu': ('verb3',), 'sogra': ('rel',), 'sogro': ('rel',), 'sogros': ('rel',), 'sol': ('name_words',),
'sonha': ('verb3',), 'soube': ('verb3',), 'startup': ('rel',), 'sua': ('their', 'hello'), 'suas': ('their',), 'suba':
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
'terminei': ('done',), 'termino': ('do1',), 'terminou': ('verb3',), 'tese': ('own_affair', 'paper', 'rehearsed'),
'testa': ('verb3', 'imperative'), 'testar': ('urge_inf',), 'testasse': ('urge_inf', 'subj'), 'teste': ('subj',
'imperative'), 'testei': ('read1',), 'testem': ('imperative',), 'testemos': ('subj',), 'testo': ('do1',), 'testou':
('verb3',), 'teve': ('hello', 'verb3', 'happens3'), 'texto': ('paper',), 'tia': ('rel',), 'time': ('rel',), 'tinha':
('aux3', 'hello', 'verb3', 'should', 'is3'), 'tinhamos': ('was_to', 'should', 'attempt'), 'tio': ('rel',), 'tip':
('tip',), 'tipo': ('filler',), 'tira': ('imperative',), 'tirasse': ('subj',), 'tire': ('subj', 'imperative'), 'tirem':
('imperative',), 'tiremos': ('subj',), 'tirou': ('made3',), 'tive': ('hello', 'seen1'), 'tivemos': ('seen1',),
'tiveram': ('verb3',), 'tivesse': ('subj',), 'tmb': ('filler',), 'to': ('stays',), 'toca': ('verb3',), 'toda':
('filler',), 'todas': ('hello',), 'todo': ('filler',), 'todos': ('hello',), 'toma': ('verb3', 'imperative'),
'tomamos': ('hello',), 'tomar': ('see_inf', 'urge_inf'), 'tomasse': ('subj',), 'tome': ('subj', 'imperative'),
'tomei': ('hello',), 'tomem': ('imperative',), 'tomemos': ('subj',), 'tomo': ('eat1',), 'tomou': ('verb3',),
'tomámos': ('hello',), 'topa': ('verb3', 'wants3'), 'topografo': ('pro',), 'topou': ('verb3', 'wants3'), 'toque':
('call_noun', 'tip'), 'tornou': ('verb3',), 'torre': ('name_words',), 'torres': ('name_words',), 'touro':
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
'visitámos': ('met1',), 'visto': ('own_affair',), 'vitoria': ('name_words',), 'viu': ('verb3', 'we3', 'met3'), 'viva':
('subj', 'imperative'), 'vivam': ('imperative',), 'vivamos': ('subj',), 'vive': ('verb3', 'is3'), 'vivem': ('verb3',),
'vivia': ('verb3',), 'vizinha': ('rel',), 'vizinho': ('rel',), 'vo': ('rel',), 'voce': ('hello',), 'volta': ('verb3',
'imperative'), 'voltara': ('verb3',), 'volte': ('subj', 'imperative'), 'voltem': ('imperative',), 'voltemos':
('subj',), 'voltou': ('hello', 'verb3'), 'voo': ('date',), 'vou': ('hello',), 'vovo': ('rel',), 'vovó': ('rel',),
'vovô': ('rel',), 'vídeo': ('helpful',), 'vó': ('rel',), 'vô': ('rel',), 'whatsapp': ('letter', 'reach_noun'),
'workshop': ('course',), 'wpp': ('letter',), 'zap': ('letter', 'reach_noun'), 'zoom': ('date',), 'à': ('to',
'where_to'), 'às': ('to', 'where_to'), 'áudio': ('letter',), 'áudios': ('letter',), 'é': ('is3',), 'ñ': ('not',)}


CLAUSES = [{'': (13, 'talk')}, {'': (13, 'talk'), '<fate>': 0}, {'<fate>': 0}, {'': (13, 'talk'), 'se': 0}, {'luz':
0}, {'a': 4, 'à': 4}, {'casar': 0}, {'casar': 3, 'comecar': 0, 'dar': 5, 'mudar': 3, 'operar': 0, 'se': 6, 'ser': 0,
'ter': 0}, {'<fate>': 0, 'anda': 0, 'continua': 0, 'esta': 1, 'esteve': 0, 'está': 1, 'foi': 2, 'se': 2, 'tem': 0,
'vai': 7}, {'N': 8}, {'da': 9, 'de': 9, 'do': 9}, {'': (6, 'theirs')}, {'D': 11}, {'...': 12}, {'0': 13, '<any_det>':
13, '<my>': 13, '<their>': 13}, {'<hand3>': 14}, {'': (3, 'advice')}, {'<inf>': 16}, {'<inf>': 16, 'nao': 17, 'não':
17}, {'^': 18}, {'p': 19, 'para': 19, 'pra': 19}, {'me': 20, 'p': 19, 'para': 19, 'pra': 19}, {'^': 15, 'disse': 21,
'diz': 21, 'fala': 21, 'falou': 21}, {'me': 11, 'nos': 11}, {'confirma': 23, 'devolve': 23, 'diz': 23, 'entrega': 23,
'envia': 23, 'manda': 23, 'paga': 23, 'traz': 23}, {'N': 0}, {'da': 25, 'de': 25, 'do': 25}, {'<rel>': 26}, {'a': 27,
'o': 27}, {'': (11, 'thinking')}, {'anos': 29}, {'^': 11}, {'me': 31, 'nos': 31}, {'': (2, 'plan')}, {'<date>': 33},
{'<date>': 33, 'a': 34, 'o': 34, 'um': 34, 'uma': 34}, {'a': 33, 'ao': 33, 'com': 33, 'em': 33, 'na': 33, 'no': 33,
'pela': 33, 'pelo': 33, 'à': 33}, {'^': 24, 'casou': 28, 'completa': 30, 'devolve': 32, 'diz': 32, 'entrega': 32,
'envia': 32, 'faleceu': 28, 'faz': 30, 'ha': 35, 'manda': 32, 'morreu': 28, 'nasceu': 28, 'paga': 32, 'passo': 36,
'tem': 35, 'temos': 35, 'tenho': 35, 'traz': 32, 'vejo': 36, 'visito': 36, 'vou': 36}, {'': (7, 'waiting')}, {'0':
38}, {'^': 39}, {'deve': 40}, {'': (5, 'mine')}, {'<until>': 42}, {'N': 43}, {'para': 44}, {'<until>': 38, 'D': 38,
'antes': 38, 'ate': 38, 'para': 38}, {'D': 42}, {'N': 47}, {'<him>': 47, '<them>': 47, 'N': 47, 'a': 48, 'o': 48},
{'a': 49, 'ao': 49, 'para': 49, 'pra': 49, 'à': 49}, {'prometida': 46, 'prometidas': 46, 'prometido': 46,
'prometidos': 46, 'sai': 50, 'segue': 50, 'seguira': 50, 'vai': 50}, {'...': 51, 'prometida': 46, 'prometidas': 46,
'prometido': 46, 'prometidos': 46}, {'...': 43}, {'<until>': 42, 'D': 42}, {'...': 43, '<until>': 42, 'D': 42}, {'0':
53, '<any_det>': 53, 'a': 54, 'as': 54, 'dois': 53, 'duas': 53, 'isso': 54, 'isto': 54, 'ja': 54, 'o': 54, 'os': 54,
'tres': 53, 'tudo': 55}, {'<any_det>': 53, 'a': 54, 'as': 54, 'o': 54, 'os': 54}, {'<any_det>': 13, '<my>': 13,
'<their>': 13, 'D': 11}, {'...': 12, 'D': 11}, {'prometida': 46, 'prometidas': 46, 'prometido': 46, 'prometidos': 46},
{'...': 60, 'prometida': 46, 'prometidas': 46, 'prometido': 46, 'prometidos': 46}, {'...': 12, 'D': 11, 'a': 59, 'as':
59, 'o': 59, 'os': 59}, {'D': 11, 'ate': 11, 'em': 11, 'na': 11, 'no': 11}, {'...': 12, 'D': 11, 'a': 59, 'as': 59,
'ate': 11, 'em': 11, 'me': 63, 'na': 11, 'no': 11, 'o': 59, 'os': 59}, {'<any_det>': 42, 'D': 42}, {'entrega': 62},
{'a': 66}, {'...': 45, '<any_det>': 52, '<do1>': 56, '<give1>': 57, '<hand3>': 58, '<send3>': 59, '<thing>': 61,
'assina': 62, 'devolve': 64, 'encaminho': 65, 'entrega': 62, 'envia': 62, 'envio': 65, 'faz': 67, 'ligo': 65, 'manda':
62, 'mando': 65, 'paga': 62, 'passo': 65, 'preparo': 65, 'reenvio': 65, 'responde': 62, 'traz': 62}, {'<hand3>': 12,
'<send3>': 12, 'chega': 12, 'chegam': 12, 'vem': 12, 'vêm': 12}, {'<until>': 11, 'D': 11}, {'pronta': 70, 'pronto':
70}, {'...': 69, 'chega': 70, 'chegam': 70, 'fica': 71, 'sai': 70, 'vem': 70, 'vêm': 70}, {'<thing>': 72, 'devolver':
47, 'entregar': 47, 'enviar': 47, 'pagar': 47}, {'cai': 0, 'e': 0, 'sera': 0, 'é': 0}, {'N': 74}, {'da': 75, 'de': 75,
'do': 75}, {'<rel>': 10, '^': 73, 'aniversario': 76, 'aniversário': 76, 'casamento': 76, 'festa': 76, 'niver': 76,
'operacao': 76, 'prova': 76}, {'deveria': 16, 'deveriamos': 16, 'devia': 16, 'deviamos': 16, 'devo': 16}, {'^': 78},
{'gente': 79}, {'a': 80, 'eu': 79, 'nos': 79, 'nós': 79}, {'que': 81}, {'N': 33}, {'e': 0, 'sao': 0, 'é': 0}, {'N':
84}, {'da': 85, 'de': 85, 'do': 85}, {'<thing>': 72}, {'^': 87}, {'': (0, 'missed')}, {'$$': 89}, {'desligado': 90,
'impedido': 90, 'ocupado': 90}, {'<thing>': 11}, {'^': 92}, {'': (11, 'thinking'), 'dia': 29}, {'alguma': 29,
'qualquer': 94, 'um': 94, 'uma': 29}, {'almocar': 95, 'beber': 95, 'combinar': 95, 'jantar': 95, 'marcar': 95,
'organizar': 95, 'tomar': 95}, {'almocar': 95, 'beber': 95, 'combinar': 95, 'de': 96, 'jantar': 95, 'marcar': 95,
'organizar': 95, 'que': 96, 'tomar': 95}, {'<see_inf>': 29, 'almocar': 95, 'beber': 95, 'combinar': 95, 'de': 96,
'jantar': 95, 'marcar': 95, 'organizar': 95, 'que': 96, 'tomar': 95}, {'<thing>': 42}, {'^': 99}, {'me': 20, 'p': 19,
'para': 19, 'pra': 19, 'que': 81}, {'0': 53, '<any_det>': 53, 'dois': 53, 'duas': 53, 'isso': 54, 'isto': 54, 'ja':
54, 'tres': 53, 'tudo': 55}, {'...': 47}, {'...': 54}, {'0': 103, '<any_det>': 104, '<my>': 103, '<their>': 103,
'isso': 103, 'lhe': 103, 'lhes': 103, 'tudo': 103}, {'0': 103, '<any_det>': 103, '<my>': 103, '<their>': 103, 'isso':
103, 'lhe': 103, 'lhes': 103, 'tudo': 103}, {'<do1>': 102, '<give1>': 105, 'acabo': 106, 'assino': 106, 'fecho': 106,
'organizo': 106, 'revejo': 106, 'termino': 106, 'trato': 106}, {'^': 107}, {'D': 33, 'c': 33, 'com': 33}, {'<date>':
109}, {'<date>': 109, 'a': 110, 'o': 110, 'um': 110, 'uma': 110}, {'': (12, 'task')}, {'': (12, 'task'), 'me': 112},
{'esquecer': 112}, {'esquecer': 113, 'me': 114, 'posso': 114}, {'<rel>': 10, '^': 87, 'aniversario': 76,
'aniversário': 76, 'casamento': 76, 'festa': 76, 'niver': 76, 'operacao': 76, 'prova': 76}, {'^': 87, 'anos': 86},
{'em': 29, 'na': 29, 'no': 29}, {'': (4, 'needs_from_me')}, {'<ask_subj>': 119}, {'^': 120}, {'lhe': 121, 'lhes':
121}, {'eu': 122, 'lhe': 121, 'lhes': 121}, {'assina': 62, 'devolve': 62, 'entrega': 62, 'envia': 62, 'faz': 67,
'manda': 62, 'paga': 62, 'responde': 62, 'traz': 62}, {'^': 124}, {'<my>': 11}, {'<my>': 11, 'a': 126, 'as': 126, 'o':
126, 'os': 126}, {'jeito': 11, 'lida': 11, 'olhada': 11, 'olhadela': 11, 'toque': 11, 'vista': 11}, {'um': 128, 'uma':
128}, {'<hand_inf>': 11, 'analisar': 127, 'assinar': 127, 'corrigir': 127, 'dar': 129, 'devolver': 11, 'ler': 127,
'olhar': 127, 'rever': 127, 'testar': 127, 'validar': 127, 'ver': 127}, {'^': 130}, {'<rel>': 10, '<they>': 22, 'D':
37, 'N': 41, '^': 68, 'a': 77, 'acha': 82, 'achou': 82, 'acompanho': 83, 'aniversario': 76, 'aniversário': 76, 'anos':
86, 'as': 88, 'busco': 83, 'casamento': 76, 'dava': 91, 'desligado': 90, 'deu': 91, 'deve': 93, 'devia': 97,
'deviamos': 98, 'devo': 100, 'disse': 101, 'diz': 101, 'embora': 0, 'esta': 91, 'estava': 91, 'está': 91, 'eu': 108,
'fala': 21, 'falou': 21, 'festa': 76, 'ha': 111, 'impedido': 90, 'levarei': 83, 'levo': 83, 'nao': 115, 'niver': 76,
'não': 115, 'o': 116, 'ocupado': 90, 'operacao': 76, 'os': 117, 'pensa': 82, 'pensava': 118, 'pensei': 118, 'podia':
97, 'podiamos': 98, 'prova': 76, 'q': 123, 'que': 123, 'so': 125, 'tem': 111, 'temos': 97, 'tenho': 97, 'vai': 131,
'vao': 131, 'vejo': 83}, {'': (18, 'gave:mentoring')}, {'^': 133}, {'<any_det>': 92, '<thing>': 11}, {'D': 0}, {'^':
135, 'aniversario': 136, 'aniversário': 136, 'anos': 136, 'niver': 136}, {':': 137}, {'': (5, 'mine'), 'lhe': 42},
{'pendente': 42, 'prevista': 42, 'previsto': 42, 'prometida': 42, 'prometido': 42}, {'com': 42}, {'<giveinf>': 139,
'<mine_thing>': 47, '<todo_inf>': 42, 'cobrar': 42, 'comprar': 42, 'devolver': 42, 'entrega': 140, 'envio': 140,
'falar': 141, 'felicitar': 42, 'levar': 42, 'marcar': 141, 'oferecer': 42, 'parabenizar': 42, 'pedir': 42, 'reservar':
42, 'resposta': 140, 'ver': 141}, {'^': 42}, {':': 143}, {'fazer': 144}, {'D': 33}, {'...': 146, 'a': 112, 'com': 112,
'o': 112}, {'^': 16}, {':': 148}, {'...': 149}, {':': 148, 'da': 150, 'de': 150, 'do': 150}, {'^': 135}, {':': 152},
{'N': 144}, {'<giveinf>': 112}, {'<mentor_noun>': 134, 'N': 138, '^': 142, 'a': 145, 'acao': 144, 'almocar': 147,
'conselho': 151, 'conselhos': 151, 'dica': 151, 'dicas': 151, 'ela': 153, 'ele': 153, 'eu': 144, 'meu': 144, 'minha':
144, 'nos': 144, 'nós': 144, 'para': 154, 'pendencias': 144, 'pendente': 144, 'por': 145, 'recomendacao': 149,
'recomendacoes': 149, 'sugestao': 149, 'tarefa': 144, 'todo': 155, 'ver': 147, 'visitar': 147}, {'^': 16, 'a': 148,
'que': 148}, {'^': 16, 'a': 148, 'me': 157, 'nos': 157, 'para': 148, 'que': 148}, {'': (23, 'contact')}, {'me': 159,
'nos': 159}, {'estava': 89, 'estavamos': 89}, {'estava': 89, 'estavamos': 89, 'nao': 161, 'não': 161}, {'estava': 89,
'estavamos': 89, 'eu': 162, 'nao': 161, 'nos': 162, 'não': 161, 'nós': 162}, {'enquanto': 163, 'quando': 163},
{'minha': 159}, {'escritorio': 159}, {'casa': 159}, {'': (23, 'contact'), 'em': 167, 'no': 166}, {'': (23, 'contact'),
'a': 167, 'em': 167}, {'gente': 159}, {'a': 170}, {'surpresa': 159}, {'': (23, 'contact'), 'em': 167}, {'ver': 159,
'visitar': 159}, {'coworking': 159, 'escritorio': 159}, {'aqui': 159, 'ca': 159}, {'comigo': 159}, {'me': 159},
{'...': 164, 'a': 165, 'almocar': 159, 'ao': 166, 'aqui': 168, 'ca': 169, 'com': 171, 'comigo': 159, 'de': 172, 'em':
167, 'jantar': 159, 'la': 173, 'lá': 173, 'me': 174, 'na': 165, 'no': 175, 'por': 176, 'ter': 177, 'tomar': 159,
'ver': 178, 'visitar': 178, 'à': 165}, {'': (21, 'gave:encouragement')}, {'^': 180}, {'<them>': 181, 'N': 181},
{'<them>': 181, 'N': 181, 'a': 182, 'o': 182}, {'efeito': 89}, {'sem': 184}, {'abaixo': 89}, {'aconteceu': 89,
'rolou': 89}, {'caiu': 89, 'ficou': 185, 'foi': 186, 'nao': 187, 'não': 187}, {'N': 188}, {'N': 188, 'a': 189, 'o':
189}, {'<set>': 33, 'com': 190}, {'com': 33}, {'<any_det>': 33, 'D': 33, 'c': 33, 'cafe': 33, 'café': 33, 'com': 33,
'me': 192}, {'lha': 47, 'lhas': 47, 'lho': 47, 'lhos': 47}, {'': (19, 'gave:resource')}, {'N': 195}, {'<him>': 195},
{'<to>': 196, 'para': 197, 'pra': 197}, {'<helpful>': 198}, {'<helpful>': 195}, {'meu': 200, 'meus': 200, 'minha':
200, 'minhas': 200, 'nossa': 200, 'nosso': 200}, {'<any_det>': 199, 'a': 201, 'meu': 200, 'meus': 200, 'minha': 200,
'minhas': 200, 'nossa': 200, 'nosso': 200, 'o': 201, 'um': 201, 'uma': 201}, {'<any_det>': 200}, {'^': 203}, {'^':
202, 'lhe': 204, 'lhes': 204}, {'dela': 133, 'dele': 133}, {'...': 206}, {'a': 207, 'o': 207, 'seu': 207, 'sua': 207},
{'^': 208}, {'na': 209, 'no': 209, 'para': 209, 'sobre': 209}, {'N': 210}, {'N': 210, 'a': 211, 'o': 211}, {'N': 134},
{'N': 134, '^': 133, 'a': 213, 'o': 213}, {'<where_to>': 214, 'N': 134, '^': 133, 'a': 213, 'com': 214, 'de': 134,
'em': 134, 'no': 214, 'o': 213, 'sobre': 134}, {'<mentor_noun>': 215}, {'com': 212, 'de': 216}, {'': (1, 'moved')},
{'D': 218, 'para': 218, 'pra': 218, 'pro': 218}, {'D': 218}, {'<date>': 220}, {'<date>': 219, 'D': 218, 'nossa': 221,
'nosso': 221, 'para': 218, 'pra': 218, 'pro': 218}, {'<date>': 219, 'D': 218, 'para': 218, 'pra': 218, 'pro': 218},
{'<date>': 219, 'D': 218, 'a': 223, 'nossa': 223, 'nosso': 223, 'o': 223, 'para': 218, 'pra': 218, 'pro': 218},
{'<date>': 219, 'D': 218, 'a': 222, 'nossa': 223, 'nosso': 223, 'o': 222, 'para': 218, 'pra': 218, 'pro': 218, 'se':
224}, {'D': 218, 'para': 218}, {'...': 226}, {'D': 218, 'da': 227, 'de': 227, 'do': 227, 'para': 218, 'pra': 218,
'pro': 218}, {'<should>': 16}, {'^': 229}, {'gente': 230}, {'^': 229, 'a': 231, 'eu': 230, 'je': 230, 'on': 230, 'yo':
230}, {'q': 232, 'que': 232}, {'e': 233}, {'...': 234}, {'melhor': 16}, {'deveria': 16, 'devia': 16, 'deviamos': 16},
{'<should>': 16, 'e': 236, 'era': 236, 'nao': 237, 'não': 237, 'o': 236, 'seria': 236, 'é': 236}, {'^': 238},
{'gente': 239}, {'...': 234, '^': 238, 'a': 240, 'eu': 239, 'nos': 239, 'nós': 239}, {'q': 235, 'que': 241}, {'<to>':
159, 'N': 159}, {'': (16, 'gave:feedback')}, {'^': 244}, {'<him>': 245}, {'^': 244, 'com': 246, 'da': 245, 'dela':
245, 'dele': 245, 'deles': 245, 'do': 245}, {'^': 244, 'da': 245, 'dela': 245, 'dele': 245, 'do': 245}, {'<paper>':
248}, {'<paper>': 247, 'seu': 249, 'sua': 249}, {'<paper>': 247, 'a': 250, 'as': 250, 'o': 250, 'os': 250, 'seu': 249,
'sua': 249}, {'': (13, 'talk'), 'como': 0, 'da': 0, 'de': 0, 'do': 0, 'que': 0, 'se': 0, 'sobre': 0}, {'me': 252,
'que': 0}, {'D': 33, 'c': 33, 'com': 33, 'para': 33, 'pra': 33, 'pro': 33}, {'D': 33, 'para': 33}, {'N': 255},
{'encontrar': 33, 'ver': 33}, {'almocar': 33, 'beber': 33, 'falar': 33, 'ir': 33, 'jantar': 33, 'nos': 257, 'tomar':
33}, {'<any_det>': 34, '<date>': 33, 'D': 33, 'com': 256, 'de': 258, 'para': 146}, {'<of>': 38, 'que': 38}, {'espera':
260}, {'a': 261, 'à': 261}, {'telefone': 159}, {'': (23, 'contact'), 'bocado': 159, 'pouco': 159}, {'D': 159, 'ao':
263, 'c': 159, 'cm': 159, 'com': 159, 'da': 159, 'das': 159, 'de': 159, 'do': 159, 'dos': 159, 'na': 159, 'no': 159,
'pelo': 159, 'por': 159, 'sobre': 159, 'um': 264}, {'...': 164}, {'...': 146, 'D': 33}, {'me': 267, 'nos': 267}, {'D':
159}, {'me': 269, 'que': 0}, {'<give3>': 11, '<would_give>': 11}, {'^': 271}, {'^': 271, 'me': 272, 'nos': 272},
{'que': 273}, {'me': 274, 'nos': 274, 'que': 273}, {'<giveinf>': 23}, {'<giveinf>': 11}, {'^': 277}, {'^': 276, 'me':
278, 'nos': 278}, {'para': 0, 'pra': 0, 'q': 0, 'que': 0}, {'N': 280}, {'N': 280, 'a': 281, 'o': 281}, {'ma': 11,
'me': 11, 'mo': 11, 'nos': 11}, {'': (6, 'theirs'), 'a': 11, 'as': 11, 'ma': 11, 'mas': 11, 'me': 11, 'mo': 11, 'mos':
11, 'o': 11, 'os': 11}, {'<give3>': 284}, {'<give3>': 284, 'me': 285, 'nos': 285}, {'D': 11, 'e': 286}, {'...': 12,
'meu': 13, 'minha': 13}, {'...': 287, 'D': 11, 'a': 288, 'as': 288, 'meu': 13, 'minha': 13, 'o': 288, 'os': 288},
{'a': 11, 'as': 11, 'ma': 11, 'mas': 11, 'me': 11, 'mo': 11, 'mos': 11, 'o': 11, 'os': 11}, {'<give3>': 290},
{'<give3>': 290, 'me': 291, 'nos': 291}, {'e': 292}, {'...': 293}, {'...': 70}, {'a': 13, 'as': 13, 'o': 13, 'os':
13}, {'ok': 11, 'retorno': 11, 'toque': 11}, {'resposta': 11}, {'feedback': 11, 'noticias': 11, 'novidades': 11,
'resposta': 11, 'retorno': 11, 'um': 297, 'uma': 298}, {'espreitadela': 11, 'jeito': 11, 'lida': 11, 'olhada': 11,
'olhadela': 11, 'vista': 11}, {'me': 299, 'nos': 299, 'um': 300, 'uma': 300}, {'um': 300, 'uma': 300}, {'...': 12,
'a': 288, 'as': 288, 'meu': 13, 'minha': 13, 'o': 288, 'os': 288}, {'coisa': 11}, {'D': 11, 'algo': 11, 'alguma': 304,
'ate': 11, 'depois': 11, 'logo': 11, 'na': 11, 'no': 11, 'o': 11, 'quando': 11, 'se': 11}, {'me': 305, 'nos': 305},
{'intro': 11, 'ponte': 11}, {'apresentacao': 11, 'intro': 11}, {'a': 307, 'chegar': 11, 'uma': 308}, {'me': 309},
{'contacto': 11, 'contato': 11}, {'em': 311}, {'coloca': 312, 'desaconselhou': 16, 'faz': 309, 'poe': 312}, {'me':
312}, {'assunto': 11, 'problema': 11}, {'isso': 11, 'isto': 11, 'o': 315, 'tudo': 11}, {'D': 11, 'ate': 12, 'para':
12}, {'pronta': 317, 'prontas': 317, 'pronto': 317, 'prontos': 317}, {'...': 318}, {'a': 319, 'as': 319, 'meu': 319,
'minha': 319, 'o': 319, 'os': 319}, {'resolver': 11, 'tudo': 11}, {'assunto': 11}, {'de': 321, 'disso': 11, 'do':
322}, {'contactar': 11, 'escrever': 11, 'falar': 11, 'ligar': 11}, {'novidades': 11, 'uma': 298}, {'a': 324, 'com':
325}, {'<give3>': 283, '<hand3>': 289, '<made3>': 294, '<send3>': 289, '<will3>': 11, '<will_bring>': 295, 'arranja':
296, 'conserta': 296, 'da': 301, 'dara': 302, 'desaconselha': 16, 'desaconselhou': 16, 'devolve': 303, 'diz': 306,
'dá': 301, 'escreve': 306, 'faz': 310, 'instala': 296, 'liga': 306, 'me': 313, 'monta': 296, 'pinta': 296, 'poe': 314,
'resolve': 316, 'telefona': 306, 'tem': 320, 'tera': 320, 'trata': 323, 'traz': 303, 'volta': 326, 'voltara': 326},
{'gente': 148}, {'^': 16, 'a': 328, 'eu': 148}, {'^': 16, 'a': 328, 'eu': 148, 'que': 329}, {'vale': 16}, {'e': 16,
'é': 16}, {'melhor': 332}, {'<should>': 16, 'compensa': 16, 'e': 236, 'mais': 331, 'o': 333, 'é': 236}, {'^': 334},
{'melhor': 330, 'preferivel': 330, 'q': 335, 'que': 335}, {'<my>': 119}, {'^': 337}, {'^': 337, 'a': 338, 'as': 338,
'da': 338, 'de': 338, 'do': 338, 'o': 338, 'os': 338}, {'contra': 148, 'para': 148, 'que': 148, 'sobre': 148}, {'me':
340, 'nos': 340}, {'^': 119}, {'contacto': 11}, {'em': 343}, {'^': 344}, {'^': 344, 'me': 345}, {'a': 31, 'em': 31},
{'se': 347}, {'com': 338}, {'q': 335, 'que': 335}, {'': (6, 'theirs'), 'me': 11}, {'<until>': 11}, {'...': 352,
'<until>': 11}, {'<giveinf>': 351, '<inf>': 353}, {'': (7, 'waiting'), '<giveinf>': 351}, {'^': 355}, {'^': 38}, {'^':
354, 'me': 356, 'nos': 357}, {'me': 357, 'nos': 357}, {'apareceu': 89, 'chegou': 89, 'conseguiu': 89, 'foi': 89,
'passou': 89, 'pode': 89, 'pôde': 89, 'veio': 89}, {'nao': 360, 'nunca': 360, 'não': 360}, {'fim': 361}, {'afinal':
361, 'nao': 360, 'no': 362, 'nunca': 360, 'não': 360}, {'que': 363}, {'e': 363, 'mas': 363, 'so': 364}, {'se': 365},
{'aparecer': 365, 'ir': 365, 'juntar': 366, 'passar': 365, 'ter': 365, 'vinha': 365, 'vir': 365, 'viria': 365},
{'aparecer': 365, 'de': 367, 'em': 367, 'ir': 365, 'juntar': 366, 'passar': 365, 'que': 367, 'ter': 365, 'vinha': 365,
'vir': 365, 'viria': 365}, {'<imperative>': 16, 'nao': 16, 'não': 16}, {'^': 369}, {':': 370}, {'<imperative>': 16,
'<subj>': 16, 'nao': 16, 'nem': 16, 'não': 16}, {'^': 372}, {'a': 231, 'eu': 230, 'nos': 230, 'nós': 230}, {'para':
19, 'pra': 19, 'que': 374}, {'^': 17}, {'^': 17, 'nao': 376, 'não': 376}, {'gente': 377}, {'^': 17, 'a': 378, 'eu':
377, 'mim': 377, 'nao': 376, 'nos': 377, 'não': 376, 'nós': 377}, {'que': 16}, {'<inf>': 16, '<urge_inf>': 16, 'nao':
17, 'não': 17, 'tenho': 380}, {'': (3, 'advice'), '<inf>': 16, '<urge_inf>': 16, 'tenho': 380}, {'^': 382, 'nao': 376,
'não': 376}, {'gente': 383}, {'': (3, 'advice'), '<inf>': 16}, {'^': 385, 'nao': 376, 'não': 376}, {'^': 381, 'a':
384, 'eu': 383, 'mim': 386, 'nao': 376, 'nos': 386, 'não': 376, 'nós': 386}, {'<subj>': 16}, {'<subj>': 16, 'me':
388}, {'<subj>': 16, '<urge_inf>': 16, '<would_give>': 11, 'me': 388, 'nao': 389, 'não': 389, 'tenho': 380},
{'<subj>': 16, '<urge_inf>': 16, 'me': 388, 'nao': 389, 'não': 389, 'tenho': 380}, {'^': 391}, {'gente': 392}, {'^':
277, 'me': 31}, {'': (6, 'theirs'), '<would_give>': 11}, {'^': 395}, {'': (6, 'theirs'), '<subj>': 16, 'me': 388,
'nao': 389, 'não': 389}, {'^': 397}, {'<subj>': 16, 'me': 388, 'nao': 389, 'não': 389}, {'^': 399}, {'^': 390, 'a':
393, 'eu': 392, 'ia': 394, 'iria': 278, 'me': 396, 'nos': 398, 'nós': 400, 'vai': 394}, {'...': 375, ':': 373, 'p':
379, 'para': 387, 'pra': 387, 'que': 401}, {'^': 18, 'a': 378, 'eu': 377, 'mim': 377, 'nao': 376, 'nos': 377, 'não':
376, 'nós': 377}, {'...': 375, 'p': 379, 'para': 403, 'pra': 403}, {'^': 17, 'a': 378, 'eu': 377, 'gente': 377, 'gnt':
377, 'mim': 377, 'nao': 376, 'nos': 377, 'não': 376, 'nós': 377}, {'^': 381, 'a': 384, 'eu': 383, 'gente': 377, 'gnt':
377, 'mim': 386, 'nao': 376, 'nos': 386, 'não': 376, 'nós': 386}, {'^': 390, 'a': 393, 'aparecer': 365, 'eu': 392,
'ia': 394, 'ir': 365, 'iria': 278, 'juntar': 366, 'me': 396, 'nos': 398, 'nós': 400, 'passar': 365, 'ter': 365, 'vai':
394, 'vinha': 365, 'vir': 365, 'viria': 365}, {'...': 371, ':': 373, 'aparecer': 365, 'de': 367, 'em': 367, 'ir': 365,
'juntar': 366, 'me': 402, 'nos': 404, 'p': 405, 'para': 406, 'passar': 365, 'pra': 406, 'que': 407, 'ter': 365,
'vinha': 365, 'vir': 365, 'viria': 365}, {'para': 19, 'pra': 19}, {'^': 391, 'a': 393, 'eu': 392, 'ia': 394, 'iria':
278, 'me': 31, 'nos': 398, 'nós': 400, 'vai': 394}, {'...': 409, ':': 373, 'p': 379, 'para': 387, 'pra': 387, 'que':
410}, {'...': 409, 'p': 379, 'para': 403, 'pra': 403}, {'<should>': 16, '<subj>': 16, '<urge_inf>': 16, 'compensa':
16, 'e': 236, 'mais': 331, 'me': 388, 'nao': 389, 'não': 389, 'o': 333, 'tenho': 380, 'é': 236}, {'^': 413, 'a': 393,
'eu': 392, 'ia': 394, 'iria': 278, 'me': 31, 'nos': 398, 'nós': 400, 'vai': 394}, {'...': 371, ':': 373, 'me': 411,
'nos': 412, 'p': 379, 'para': 387, 'pra': 387, 'q': 335, 'que': 414}, {'que': 148}, {'de': 416, 'que': 148},
{'opiniao': 417}, {'da': 418, 'de': 418}, {'a': 148}, {'me': 420, 'nos': 420}, {'da': 31, 'de': 31, 'do': 31}, {'se':
422}, {'parte': 119}, {'minha': 424, 'nossa': 424}, {'da': 425}, {'<until>': 119}, {'...': 427}, {'...': 426, '0':
428, '<my>': 119, 'dois': 428, 'duas': 428, 'quatro': 428, 'tres': 428, 'umas': 428, 'uns': 428, 'varias': 428,
'varios': 428}, {'...': 426, '<my>': 119}, {'^': 430}, {'lhe': 342, 'lhes': 342}, {'gente': 432}, {'^': 119, 'lhe':
342, 'lhes': 342}, {'a': 433, 'eu': 434}, {'^': 429, 'a': 338, 'as': 338, 'da': 338, 'de': 431, 'do': 338, 'o': 338,
'os': 338, 'que': 435}, {'': (4, 'needs_from_me'), '<my>': 119}, {'^': 437}, {'eu': 438, 'lhe': 438}, {'da': 438,
'de': 438, 'do': 438, 'que': 439}, {'espera': 440}, {'^': 238, 'a': 240, 'eu': 239, 'nos': 239, 'nós': 239}, {'que':
442}, {'de': 443}, {'a': 441, 'aguardando': 338, 'convencida': 444, 'convencido': 444, 'esperando': 338, 'à': 441},
{'a': 328, 'eu': 148, 'mim': 148, 'nos': 148, 'nós': 148}, {'para': 446, 'pra': 446}, {'me': 447, 'para': 446, 'pra':
446}, {'...': 371, ':': 373, 'me': 402, 'nos': 404, 'p': 405, 'para': 406, 'pra': 406, 'que': 401}, {'de': 31},
{'tarefa': 450}, {'a': 451}, {'^': 11, 'me': 31, 'nos': 31}, {'por': 31}, {'a': 441, 'com': 452, 'de': 453,
'responsavel': 454, 'à': 441}, {'de': 453}, {'com': 452, 'de': 453, 'responsavel': 454}, {'^': 11, 'me': 31},
{'dever': 458, 'espera': 440}, {'^': 11, 'aparecer': 365, 'ir': 365, 'juntar': 366, 'me': 31, 'nos': 31, 'passar':
365, 'ter': 365, 'vinha': 365, 'vir': 365, 'viria': 365}, {'devendo': 31}, {'a': 459, 'aparecer': 365, 'com': 452,
'de': 460, 'devendo': 31, 'em': 367, 'ir': 365, 'juntar': 366, 'me': 461, 'passar': 365, 'que': 367, 'responsavel':
454, 'ter': 365, 'vinha': 365, 'vir': 365, 'viria': 365, 'à': 441}, {'^': 11, 'me': 31, 'que': 458}, {'^': 11, 'me':
463, 'que': 458}, {'<any_det>': 428}, {'^': 465}, {'ter': 466}, {'de': 467}, {'me': 38}, {'<giveinf>': 469}, {'^':
470, 'aparecer': 365, 'ir': 365, 'juntar': 366, 'passar': 365, 'ter': 365, 'vinha': 365, 'vir': 365, 'viria': 365},
{'<giveinf>': 38}, {'^': 472}, {'^': 470, 'aparecer': 365, 'de': 471, 'em': 367, 'ir': 365, 'juntar': 366, 'me': 473,
'nos': 473, 'passar': 365, 'que': 471, 'ter': 365, 'vinha': 365, 'vir': 365, 'viria': 365}, {'me': 473, 'nos': 473},
{'eu': 148, 'que': 148}, {'eu': 148}, {'em': 416, 'para': 476, 'pra': 477, 'que': 148}, {'gente': 400}, {'^': 399,
'a': 479, 'eu': 400, 'nos': 400, 'nós': 400}, {'que': 480}, {'': (3, 'advice'), '<subj>': 16, 'me': 388, 'nao': 389,
'não': 389}, {'^': 482, 'a': 479, 'eu': 400, 'nos': 400, 'nós': 400}, {'em': 416, 'me': 481, 'para': 476, 'pra': 477,
'que': 483}, {'<inf>': 16, '<urge_inf>': 16}, {'^': 485}, {'eu': 486, 'me': 486}, {'gente': 386}, {'^': 17, 'a': 488,
'eu': 386, 'mim': 386, 'nao': 376, 'nos': 386, 'não': 376, 'nós': 386}, {'^': 485, 'p': 379, 'para': 489, 'pra': 489},
{'p': 379, 'para': 379, 'pra': 379}, {'^': 17, 'a': 488, 'eu': 386, 'gente': 377, 'gnt': 377, 'mim': 386, 'nao': 376,
'nos': 386, 'não': 376, 'nós': 386}, {'eu': 486, 'me': 490, 'nos': 491, 'p': 405, 'para': 492, 'pra': 492}, {'^': 16,
'a': 148}, {'^': 16, 'a': 148, 'me': 494, 'nos': 420, 'para': 148, 'que': 148}, {'^': 11, 'me': 31, 'nos': 31, 'que':
453}, {'espreitadela': 11, 'jeito': 11, 'lida': 11, 'ok': 11, 'olhada': 11, 'olhadela': 11, 'retorno': 11, 'toque':
11, 'vista': 11}, {'espreitadela': 11, 'jeito': 11, 'lida': 11, 'olhada': 11, 'olhadela': 11, 'resposta': 11, 'vista':
11}, {'feedback': 11, 'noticias': 11, 'novidades': 11, 'resposta': 11, 'retorno': 11, 'um': 497, 'uma': 498},
{'<give3>': 11, '<would_give>': 11, 'da': 499, 'dara': 302, 'diz': 305, 'dá': 499, 'escreve': 305, 'fala': 305,
'liga': 305}, {'^': 16, 'nao': 148, 'não': 148}, {'contra': 501, 'para': 501, 'pra': 501, 'que': 501, 'sobre': 501},
{'<inf>': 16, '<urge_inf>': 16, 'nao': 17, 'não': 17}, {'^': 503}, {':': 370, 'para': 504, 'pra': 504, 'que': 374},
{'<inf>': 16, '<urge_inf>': 16, 'tenho': 380}, {'^': 506, 'a': 384, 'eu': 383, 'mim': 386, 'nao': 376, 'nos': 386,
'não': 376, 'nós': 386}, {'^': 390, 'a': 393, 'eu': 392, 'ia': 278, 'iria': 278, 'me': 396, 'nos': 398, 'nós': 400,
'vai': 278}, {'p': 379, 'para': 507, 'pra': 507, 'que': 508}, {'...': 505, 'me': 509, 'nos': 491, 'p': 379, 'para':
387, 'pra': 387, 'que': 508}, {':': 370, 'para': 504, 'pra': 504}, {'^': 391, 'a': 393, 'eu': 392, 'ia': 278, 'iria':
278, 'me': 31, 'nos': 398, 'nós': 400, 'vai': 278}, {'p': 379, 'para': 507, 'pra': 507, 'que': 512}, {'...': 511,
'me': 513, 'nos': 491, 'p': 379, 'para': 387, 'pra': 387, 'que': 512}, {'^': 472, 'de': 473, 'que': 473}, {'me': 481,
'que': 480}, {'p': 379, 'para': 489, 'pra': 489}, {'me': 517, 'nos': 491, 'p': 379, 'para': 489, 'pra': 489}, {'^':
465, 'me': 481, 'que': 480}, {'de': 31, 'que': 31}, {'<advises>': 495, '<helps3>': 267, '<says>': 269, '<vowed3>':
496, '<wrote3>': 282, '^': 500, 'alerta': 502, 'alertou': 502, 'avisou': 502, 'cobra': 342, 'cobrou': 342, 'coloca':
346, 'deve': 357, 'devem': 357, 'disse': 510, 'diz': 514, 'empurrou': 420, 'encoraja': 420, 'encorajou': 420,
'estimulou': 420, 'fala': 448, 'falou': 510, 'garantiu': 464, 'ia': 515, 'incentiva': 420, 'incentivou': 420,
'insistiu': 516, 'mandou': 518, 'pede': 466, 'pediu': 519, 'poe': 346, 'promete': 464, 'prometeu': 464, 'sugeriu':
516, 'tem': 520, 'tinha': 515, 'têm': 520, 'vai': 31, 'vao': 31}, {'D': 119}, {'...': 522}, {'': (4, 'needs_from_me'),
'...': 522}, {'...': 426, '<any_det>': 523, '<my>': 524}, {'<any_det>': 523, '<my>': 524}, {'^': 526}, {'^': 525},
{'^': 525, 'a': 338, 'as': 338, 'da': 527, 'de': 528, 'do': 527, 'o': 338, 'os': 338}, {'<give3>': 11, '<would_give>':
11, 'da': 299, 'diz': 305, 'dá': 299, 'escreve': 305, 'fala': 305, 'liga': 305}, {'...': 505, 'me': 491, 'nos': 491,
'p': 379, 'para': 403, 'pra': 403}, {'...': 511, 'me': 491, 'nos': 491, 'p': 379, 'para': 403, 'pra': 403}, {'me':
491, 'nos': 491, 'p': 379, 'para': 379, 'pra': 379}, {'<advises>': 495, '<helps3>': 267, '<vowed3>': 496, '<wrote3>':
282, '^': 530, 'alerta': 502, 'alertou': 502, 'avisou': 502, 'deve': 357, 'devem': 357, 'disse': 531, 'diz': 532,
'empurrou': 420, 'encoraja': 420, 'encorajou': 420, 'estimulou': 420, 'falou': 531, 'ia': 515, 'incentiva': 420,
'incentivou': 420, 'mandou': 533, 'pede': 466, 'pediu': 466, 'tem': 520, 'tinha': 515, 'têm': 520, 'vai': 31, 'vao':
31}, {'para': 458}, {'se': 535}, {'0': 428, '<any_det>': 428, '<my>': 119, 'dois': 428, 'duas': 428, 'quatro': 428,
'tres': 428, 'umas': 428, 'uns': 428, 'varias': 428, 'varios': 428}, {'^': 537, 'a': 338, 'as': 338, 'da': 338, 'de':
338, 'do': 338, 'me': 466, 'nos': 466, 'o': 338, 'os': 338, 'que': 435}, {'0': 428, 'dois': 428, 'duas': 428,
'quatro': 428, 'tres': 428, 'umas': 428, 'uns': 428, 'varias': 428, 'varios': 428}, {'^': 465, 'que': 480}, {'^': 399,
'lhe': 342, 'lhes': 342}, {'gente': 541}, {'': (4, 'needs_from_me'), '<subj>': 16, 'me': 388, 'nao': 389, 'não': 389},
{'^': 543, 'lhe': 342, 'lhes': 342}, {'^': 399, 'a': 542, 'eu': 544, 'nos': 400, 'nós': 400}, {'^': 539, 'me': 540,
'nos': 466, 'que': 545}, {'...': 427, '<any_det>': 523, '<my>': 524}, {'^': 547}, {'^': 428}, {'<until>': 119, 'D':
119}, {'...': 550}, {'...': 426, '0': 428, '<any_det>': 551, '<my>': 524, 'dois': 428, 'duas': 428, 'quatro': 428,
'tres': 428, 'umas': 428, 'uns': 428, 'varias': 428, 'varios': 428}, {'^': 552}, {'^': 119, 'a': 433, 'eu': 434,
'lhe': 342}, {'^': 525, 'a': 338, 'as': 338, 'da': 548, 'das': 549, 'de': 553, 'do': 548, 'dos': 549, 'o': 338, 'os':
338, 'que': 554}, {'...': 426, '0': 428, '<any_det>': 428, '<my>': 119, 'dois': 428, 'duas': 428, 'quatro': 428,
'tres': 428, 'umas': 428, 'uns': 428, 'varias': 428, 'varios': 428}, {'^': 16, 'almoce': 0, 'fale': 0, 'jante': 0,
'lhe': 342, 'lhes': 342, 'passe': 0, 'se': 0, 'va': 0, 'venha': 0}, {'gente': 557}, {'a': 558, 'eu': 434}, {'^': 556,
'a': 338, 'as': 338, 'da': 338, 'de': 431, 'do': 338, 'o': 338, 'os': 338, 'que': 559}, {'0': 428, '<any_det>': 428,
'dois': 428, 'duas': 428, 'quatro': 428, 'tres': 428, 'umas': 428, 'uns': 428, 'varias': 428, 'varios': 428}, {'a':
558, 'aparecer': 365, 'eu': 434, 'ir': 365, 'juntar': 366, 'passar': 365, 'ter': 365, 'vinha': 365, 'vir': 365,
'viria': 365}, {'^': 561, 'aparecer': 365, 'de': 367, 'em': 367, 'ir': 365, 'juntar': 366, 'passar': 365, 'que': 562,
'ter': 365, 'vinha': 365, 'vir': 365, 'viria': 365}, {'<my>': 104}, {'<my>': 104, 'a': 564, 'as': 564, 'o': 564, 'os':
564}, {'^': 565}, {'...': 426}, {'^': 567}, {'^': 567, 'de': 568}, {'para': 458, 'pra': 458}, {'compromete': 347,
'comprometeu': 347, 'encarrega': 422, 'ofereceu': 570}, {'a': 441, 'aguardando': 338, 'esperando': 338, 'à': 441},
{'me': 11}, {'<giveinf>': 573, '<inf>': 353, 'assinar': 11, 'confirmar': 11, 'entregar': 11, 'enviar': 11, 'pagar':
11, 'responder': 11}, {'^': 574, 'me': 31, 'nos': 31}, {'de': 575, 'que': 575}, {'comigo': 89, 'me': 89, 'nos': 89},
{'contactar': 89, 'contatar': 89, 'encontrar': 89, 'ligar': 89, 'telefonar': 89}, {'contactar': 577, 'contatar': 577,
'falar': 577, 'ligar': 577, 'me': 578, 'nos': 578, 'telefonar': 577}, {'^': 470, 'me': 357, 'nos': 357}, {'^': 470,
'de': 580, 'ficado': 368, 'que': 580}, {'de': 359, 'que': 359}, {'de': 32, 'que': 32}, {'<inf>': 11}, {'me': 584,
'nos': 584}, {'e': 585}, {'...': 586}, {'mim': 11, 'nos': 11, 'nós': 11}, {'de': 588}, {'<giveinf>': 23, '<hand_inf>':
11, '<inf>': 587, 'analisar': 127, 'assinar': 127, 'corrigir': 127, 'dar': 129, 'falar': 589, 'ler': 127, 'olhar':
127, 'rever': 127, 'testar': 127, 'validar': 127, 'ver': 127}, {'^': 590, 'me': 31, 'nos': 31, 'receber': 566, 'ter':
566}, {'<giveinf>': 23, '<hand_inf>': 11, 'analisar': 127, 'assinar': 127, 'corrigir': 127, 'dar': 129, 'ler': 127,
'olhar': 127, 'rever': 127, 'testar': 127, 'validar': 127, 'ver': 127}, {'^': 592, 'me': 31, 'nos': 31, 'ter': 566},
{'melhor': 330}, {'<advises>': 158, '<came3>': 266, '<helps3>': 268, '<opines>': 242, '<says>': 270, '<vowed3>': 275,
'<wants3>': 279, '<wrote3>': 282, '^': 327, 'acha': 336, 'aguarda': 339, 'alertou': 341, 'avisou': 341, 'cobra': 342,
'cobrou': 342, 'coloca': 346, 'compromete': 348, 'comprometeu': 348, 'conta': 349, 'defende': 350, 'deve': 358,
'devem': 359, 'devia': 368, 'disse': 408, 'diz': 415, 'e': 419, 'empurrou': 421, 'encarrega': 423, 'encorajou': 421,
'entende': 350, 'espera': 436, 'esta': 445, 'está': 445, 'fala': 448, 'falou': 449, 'fica': 455, 'ficara': 456,
'ficaram': 457, 'ficou': 462, 'garantiu': 464, 'gostava': 468, 'ia': 474, 'iam': 475, 'incentivou': 421, 'insiste':
478, 'insistiu': 484, 'manda': 487, 'mandou': 493, 'me': 521, 'necessita': 529, 'nos': 534, 'ocupa': 423, 'ofereceu':
536, 'pede': 538, 'pediu': 546, 'pensa': 350, 'pensava': 368, 'poe': 346, 'precisa': 555, 'prefere': 330, 'preferia':
330, 'promete': 464, 'prometeu': 464, 'propoe': 416, 'propos': 416, 'quer': 560, 'queria': 563, 'recebe': 566,
'recebera': 566, 'requer': 569, 'se': 571, 'sugeriu': 516, 'ta': 572, 'tem': 576, 'tentou': 579, 'tera': 566, 'tinha':
581, 'tinham': 582, 'trata': 422, 'têm': 583, 'vai': 591, 'vao': 593, 've': 594, 'é': 419}, {'^': 16, 'que': 148},
{'^': 16, 'e': 596, 'era': 596, 'foi': 596, 'hoje': 596, 'que': 148, 'é': 596}, {'...': 149, '^': 16, 'e': 596, 'era':
596, 'foi': 596, 'hoje': 596, 'que': 148, 'é': 596}, {'<them>': 597, 'N': 598}, {'...': 149, ':': 148}, {'da': 599,
'de': 599, 'dela': 600, 'dele': 600, 'do': 599}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 602}, {'lhe': 603,
'lhes': 603}, {'^': 42, 'lhe': 143, 'lhes': 143}, {'^': 42, 'lhe': 143, 'lhes': 143, 'que': 605}, {'N': 606}, {'a':
607, 'o': 607}, {'<him>': 606}, {'<to>': 607, '^': 42, 'lhe': 606, 'lhes': 606, 'para': 608, 'pra': 609, 'que': 605},
{'encontrar': 89}, {'<see_inf>': 89, 'me': 611}, {'N': 280, 'a': 281, 'me': 282, 'o': 281}, {'me': 33, 'nos': 33},
{'<helps3>': 33}, {'<helps3>': 614, 'me': 615, 'nos': 615}, {'a': 33, 'as': 33, 'lhe': 33, 'o': 33, 'os': 33},
{'<helps3>': 614, '<they>': 616, 'acompanho': 83, 'busco': 83, 'levo': 83, 'me': 615, 'mostro': 617, 'nos': 615,
'vejo': 83}, {'vale': 376}, {'de': 376}, {'em': 376}, {'pensar': 621}, {'e': 376, 'é': 376}, {'melhor': 623}, {'mais':
619, 'melhor': 376, 'nada': 620, 'nao': 376, 'nem': 622, 'não': 376, 'o': 624, 'para': 19, 'pra': 19}, {':': 625},
{'aqui': 159, 'ca': 159, 'com': 171, 'comigo': 159, 'connosco': 159, 'conosco': 159, 'la': 159, 'lá': 159, 'por':
176}, {'meio': 159}, {'seguir': 159}, {'a': 629}, {'tarde': 159}, {'': (23, 'contact'), 'sobremesa': 159}, {'': (23,
'contact'), 'fim': 159, 'final': 159}, {'a': 628, 'ao': 159, 'aqui': 159, 'ca': 159, 'depois': 159, 'em': 159, 'logo':
630, 'mais': 631, 'na': 632, 'no': 633, 'pela': 159, 'pelo': 159, 'tambem': 159}, {'sobremesa': 159}, {'fim': 159,
'final': 159}, {'a': 628, 'atrasada': 159, 'atrasado': 159, 'depois': 159, 'logo': 630, 'mais': 631, 'na': 635, 'no':
636, 'tambem': 159, 'tarde': 159}, {'em': 159, 'no': 159, 'online': 159, 'pelo': 159, 'por': 159, 'remoto': 159},
{'se': 638}, {'a': 628, 'depois': 159, 'em': 159, 'logo': 630, 'mais': 631, 'na': 635, 'no': 633, 'online': 159,
'pelo': 159, 'por': 159, 'remoto': 159, 'tambem': 159}, {'escritorio': 146}, {'casa': 146}, {'D': 33, 'em': 642},
{'comigo': 146}, {'D': 33, 'ao': 641, 'aqui': 643, 'ca': 146, 'ter': 644}, {'ca': 159, 'em': 159, 'la': 159, 'lá':
159, 'no': 159, 'online': 159, 'pelo': 159, 'por': 159, 'remoto': 159, 'tambem': 159}, {'ca': 159, 'la': 159, 'lá':
159, 'tambem': 159}, {'$$': 33}, {'$$': 33, 'tambem': 648}, {'se': 649}, {'a': 628, 'depois': 159, 'logo': 630,
'mais': 631, 'na': 635, 'no': 636, 'tambem': 159}, {'se': 651}, {'lugar': 148}, {'meu': 653}, {'ao': 159, 'aqui': 159,
'ca': 159, 'com': 171, 'comigo': 159, 'connosco': 159, 'conosco': 159, 'em': 159, 'la': 159, 'lá': 159, 'na': 159,
'no': 159, 'pela': 159, 'pelo': 159, 'por': 176}, {'ao': 159, 'aqui': 159, 'ca': 159, 'em': 159, 'na': 159, 'no': 159,
'pela': 159, 'pelo': 159}, {'<giveinf>': 42}, {'^': 657}, {'^': 657, 'lhe': 658}, {'^': 657, 'eu': 659, 'lhe': 658},
{'para': 660, 'pra': 660, 'que': 660}, {'me': 661, 'para': 660, 'pra': 660, 'que': 660}, {'avisou': 159, 'contou':
159, 'disse': 159, 'ligou': 159}, {'me': 663}, {'conectou': 638}, {'estava': 647, 'estavam': 647, 'vai': 649, 'vem':
649, 'vêm': 649}, {'': (23, 'contact'), 'aqui': 159, 'ca': 159, 'com': 171, 'comigo': 159, 'connosco': 159, 'conosco':
159, 'la': 159, 'lá': 159, 'por': 176}, {'$$': 33, 'D': 33, 'ao': 641, 'aqui': 643, 'ca': 146, 'tambem': 648, 'ter':
644}, {'...': 626, ':': 625, 'apareceram': 627, 'apareceu': 634, 'chegou': 637, 'conectou': 639, 'entrou': 640,
'estara': 645, 'estava': 646, 'estavam': 647, 'esteve': 627, 'estiveram': 627, 'junta': 650, 'juntam': 650, 'juntou':
652, 'ligou': 639, 'no': 654, 'passara': 645, 'passaram': 655, 'passou': 656, 'pediu': 662, 'que': 664, 'quem': 664,
'se': 665, 'tambem': 666, 'vai': 649, 'vao': 649, 'veio': 667, 'vem': 668, 'vieram': 667, 'vira': 645, 'virao': 645,
'virá': 645, 'vêm': 668}, {'ela': 42, 'elas': 42, 'ele': 42, 'eles': 42}, {'lha': 42, 'lhas': 42, 'lhe': 42, 'lhes':
42, 'lho': 42, 'lhos': 42, 'p': 670, 'para': 670, 'pra': 670}, {'lha': 42, 'lhas': 42, 'lhe': 42, 'lhes': 42, 'lho':
42, 'lhos': 42}, {'N': 42, 'ela': 42, 'elas': 42, 'ele': 42, 'eles': 42}, {'a': 673, 'ao': 673, 'lha': 42, 'lhas': 42,
'lhe': 42, 'lhes': 42, 'lho': 42, 'lhos': 42, 'p': 673, 'para': 673, 'pra': 673, 'à': 673}, {'a': 673, 'ao': 673, 'p':
673, 'para': 673, 'pra': 673, 'à': 673}, {'<give1>': 671, '<give1_pra>': 42, '<give3>': 283, 'arranja': 296,
'arranjo': 672, 'conserta': 296, 'conserto': 672, 'corrijo': 672, 'da': 301, 'dara': 302, 'deixo': 672,
'desaconselha': 16, 'desaconselhou': 16, 'devolvo': 674, 'diz': 306, 'dou': 675, 'dá': 301, 'edito': 672, 'escreve':
306, 'faco': 675, 'faz': 310, 'gravo': 672, 'guardo': 672, 'imprimo': 672, 'instala': 296, 'instalo': 672, 'levo':
672, 'liga': 306, 'ligo': 675, 'me': 313, 'monta': 296, 'mostro': 675, 'passo': 675, 'pinta': 296, 'poe': 314,
'redijo': 672, 'telefona': 306, 'tem': 320, 'tera': 320, 'traduzo': 672, 'trago': 672, 'volta': 326, 'voltara': 326},
{'<give1>': 42}, {'': (7, 'waiting'), '<of>': 38}, {'': (15, 'gave:intro')}, {'^': 679}, {'^': 679, 'um': 680, 'uma':
680}, {'las': 681, 'los': 681}, {'que': 0}, {'me': 683, 'que': 0}, {'dela': 11, 'dele': 11}, {'lado': 685}, {'do':
686}, {'esta': 687, 'está': 687}, {'<imperative>': 16, '<inf>': 16, '<subj>': 16, 'nao': 16, 'não': 16}, {'^': 689},
{',': 690}, {',': 690, 'e': 691, 'era': 691, 'foi': 691, 'é': 691}, {'N': 692}, {'da': 693, 'dela': 692, 'dele': 692,
'do': 693}, {'papo': 159}, {'': (14, 'together'), '<we3>': 159, 'encontra': 33, 'fala': 33, 've': 33}, {'casa': 33},
{'encontrar': 33, 'reunir': 33}, {'encontrar': 33}, {'com': 33, 'reuniao': 33, 'reunião': 33, 'um': 33, 'uma': 33},
{'<see_inf>': 33, 'a': 697, 'encontrar': 614, 'falar': 192, 'me': 698, 'nos': 699, 'ter': 700}, {'almoca': 33,
'almocou': 159, 'bateu': 695, 'conversou': 159, 'discutiu': 159, 'falou': 159, 'foi': 159, 'janta': 33, 'jantou': 159,
'saiu': 159, 'se': 696, 'toma': 33, 'tomou': 159, 'vai': 701, 'viu': 159}, {'avisar': 684, 'contar': 684, 'dizer':
684}, {'e': 596, 'era': 596, 'foi': 596, 'é': 596}, {'conselho': 704, 'dica': 704, 'recomendacao': 704, 'sugestao':
704}, {'hora': 89}, {'se': 29}, {'^': 677, 'aguardar': 678, 'apresenta': 682, 'apresentá': 682, 'avisar': 684, 'bola':
688, 'conselho': 694, 'contar': 684, 'dica': 694, 'dizer': 684, 'espera': 260, 'esperar': 678, 'gente': 702, 'me':
703, 'opiniao': 694, 'palpite': 694, 'quais': 0, 'qual': 0, 'recado': 694, 'seu': 705, 'sua': 705, 'sugestao': 694,
'ultima': 706, 'ver': 707}, {'de': 159}, {'<see_inf>': 159}, {'de': 710}, {'minha': 42}, {'que': 29}, {'': (14,
'together')}, {'me': 714}, {'a': 159, 'ao': 159, 'na': 159, 'no': 159, 'à': 159}, {'N': 716}, {'': (23, 'contact'),
'a': 717, 'o': 717}, {'': (20, 'gave:referral')}, {'^': 719}, {'<pro>': 720}, {'<good>': 721, '<pro>': 720}, {'minha':
722}, {'minhas': 722}, {'que': 602}, {'meu': 722}, {'meus': 722}, {'<any_det>': 722, 'a': 723, 'as': 724, 'em': 725,
'o': 726, 'os': 727, 'para': 725, 'pra': 725, 'que': 602}, {'N': 728}, {'a': 602}, {'N': 730, 'a': 602, 'minha': 722},
{'em': 725, 'para': 725, 'pra': 725, 'que': 602}, {'<him>': 732}, {'N': 730, 'a': 602}, {'': (9, 'told'), 'minha':
722}, {'': (9, 'told'), '<any_det>': 722, 'a': 735, 'as': 724, 'em': 725, 'o': 726, 'os': 727, 'para': 725, 'pra':
725, 'que': 602}, {'N': 730, 'a': 602, 'meu': 722}, {'<any_det>': 722, 'a': 723, 'as': 724, 'o': 726, 'os': 727},
{'N': 738}, {'<him>': 728, 'a': 739, 'o': 739, 'que': 602}, {'<him>': 728, 'que': 602}, {'<any_det>': 722, '<to>':
729, 'a': 731, 'as': 724, 'com': 733, 'em': 725, 'la': 734, 'lhe': 736, 'lhes': 736, 'lo': 734, 'o': 737, 'os': 727,
'para': 740, 'pra': 741, 'que': 602}, {'confirmo': 42, 'entrego': 42, 'envio': 42, 'faco': 42, 'levo': 42, 'ligo': 42,
'mando': 42, 'pago': 42, 'passo': 42, 'preparo': 42, 'remeto': 42, 'revejo': 42, 'reviso': 42, 'trato': 42}, {'^':
743}, {'^': 743, 'eu': 744}, {':': 745}, {'^': 42, 'lhe': 143}, {'eu': 747}, {'que': 748}, {'': (10, 'thanks')}, {'':
(10, 'thanks'), '<to>': 750}, {'<seen1>': 89}, {'cumprimentei': 89, 'felicitei': 89, 'parabenizei': 89}, {'me': 89},
{'': (0, 'missed'), '<see_inf>': 89, 'encontrar': 754, 'me': 611}, {'a': 755}, {'parabens': 89}, {'lhe': 757, 'os':
757, 'parabens': 89}, {'para': 755, 'pra': 755}, {'': (0, 'missed'), 'ainda': 89, 'nada': 89, 'os': 757, 'parabens':
89}, {'dei': 760, 'desejei': 760, 'disse': 760, 'escrevi': 760, 'falei': 760, 'liguei': 760, 'mandei': 760,
'respondi': 760, 'telefonei': 760}, {'a': 38, 'as': 38, 'o': 38, 'os': 38}, {'^': 762}, {'^': 762, 'ainda': 763},
{'de': 755}, {'como': 755, 'tempo': 765}, {'<clitic>': 752, '<seen1>': 89, 'a': 753, 'as': 753, 'cheguei': 756,
'consegui': 755, 'conseguimos': 755, 'dei': 758, 'desejei': 758, 'deu': 759, 'lhe': 761, 'lhes': 761, 'mandei': 758,
'o': 753, 'os': 753, 'pude': 755, 'recebi': 764, 'tive': 766}, {'nao': 767, 'não': 767}, {'': (17, 'gave:knowledge')},
{'^': 769}, {'a': 770, 'com': 770, 'em': 770, 'na': 770, 'no': 770}, {'...': 771, '^': 769, 'a': 770, 'com': 770,
'em': 770, 'na': 770, 'no': 770}, {'<them>': 771, 'N': 772}, {'<them>': 771, 'N': 772, 'a': 773, 'o': 773}, {'<them>':
771, 'N': 772, 'a': 770, 'com': 770, 'na': 770, 'no': 770}, {'^': 769, 'a': 770, 'com': 770, 'na': 770, 'no': 770},
{'<them>': 771, 'N': 772, 'a': 775, 'la': 776, 'lo': 776, 'o': 775}, {'e': 146, 'sera': 146, 'é': 146}, {'...': 778},
{'N': 245}, {'da': 780, 'de': 780, 'do': 780}, {'...': 781}, {'<any_det>': 782}, {'da': 89, 'de': 89, 'do': 89},
{'atras': 784}, {'^': 180, 'animo': 181, 'apoio': 181, 'coragem': 181, 'forca': 181}, {'^': 180, 'animo': 181,
'apoio': 181, 'coragem': 181, 'forca': 181, 'lhe': 786, 'lhes': 786}, {'animar': 787, 'dar': 787}, {'a': 788}, {'em':
29, 'que': 29, 'se': 29}, {'pensar': 790}, {'a': 791, 'atras': 784, 'pensando': 790}, {'a': 181, 'as': 181, 'o': 181,
'os': 181}, {'<see_inf>': 33}, {'de': 794, 'para': 794, 'por': 794}, {'': (13, 'talk'), '<they>': 0}, {'que': 796},
{'N': 602}, {'a': 798, 'o': 798}, {'<to>': 798, 'para': 799}, {'da': 220, 'de': 220, 'do': 220}, {'parece': 0},
{'inves': 801, 'que': 802}, {'o': 159}, {'N': 159}, {'N': 159, 'a': 805, 'o': 805}, {'a': 805, 'ca': 806, 'la': 806,
'lá': 806, 'o': 805, 'tambem': 806}, {'N': 680}, {'N': 680, 'a': 808, 'ao': 808, 'com': 808, 'e': 808, 'à': 808},
{'N': 809}, {'...': 778, ':': 810}, {'N': 680, 'a': 808, 'o': 808}, {'a': 808, 'o': 808}, {'<to>': 808, 'com': 812,
'e': 812, 'para': 813}, {'N': 814}, {'<to>': 808, 'com': 812, 'e': 812}, {'N': 816}, {'N': 816, 'a': 817, 'o': 817},
{'mail': 818}, {'e': 819, 'email': 818, 'linkedin': 818, 'mail': 818, 'whatsapp': 818}, {'N': 814, 'a': 815, 'lhe':
812, 'lhes': 812, 'o': 815, 'pelo': 820, 'por': 820, 'via': 820}, {'as': 681, 'os': 681}, {'^': 244, 'a': 245, 'ao':
245, 'da': 245, 'dela': 245, 'dele': 245, 'do': 245, 'à': 245}, {'desempenho': 823}, {'^': 244, 'a': 245, 'anual':
823, 'ao': 245, 'da': 245, 'de': 824, 'dela': 245, 'dele': 245, 'do': 245, 'trimestral': 823, 'à': 245}, {'N': 814,
'avaliacao': 825, 'devolutiva': 825, 'feedback': 825}, {'outro': 680}, {'ao': 827}, {'outra': 680}, {'a': 829, 'à':
829}, {'^': 679, 'dois': 680, 'duas': 680, 'um': 828, 'uma': 830}, {'N': 680, 'avaliacao': 825, 'devolutiva': 825,
'feedback': 825}, {'avaliacao': 825, 'devolutiva': 825, 'feedback': 825}, {'N': 680, 'a': 832, 'o': 832, 'um': 833,
'uma': 833}, {'N': 814, 'a': 826, 'as': 831, 'lhe': 834, 'lhes': 812, 'o': 826, 'os': 831, 'pelo': 820, 'por': 820,
'um': 833, 'uma': 833, 'via': 820}, {'<to>': 720, '^': 719}, {'cliente': 836, 'contacto': 836, 'contato': 836, 'lead':
836}, {'um': 837}, {'lhe': 838, 'um': 837}, {'quais': 0, 'qual': 0}, {'a': 295, 'as': 295, 'o': 295, 'os': 295},
{'<give3>': 841, '<hand3>': 841, '<send3>': 841, 'acaba': 841, 'sobe': 841}, {'^': 842}, {'': (13, 'talk'), '^': 842},
{'q': 843, 'que': 844}, {'^': 677}, {'^': 677, 'lhe': 846}, {'^': 677, 'eu': 847, 'lhe': 846}, {'que': 848}, {'<do1>':
42, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'vejo': 42}, {'^': 850}, {'^': 850, 'eu': 851, 'lhe': 851},
{'<do1>': 42, '<give1>': 42, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'vejo': 42}, {'^': 853, 'lhe': 846},
{'^': 853}, {'^': 853, 'eu': 854, 'lhe': 855}, {'<to>': 798, 'lhe': 849, 'q': 852, 'que': 856}, {'me': 340, 'nos':
340, 'q': 843, 'que': 843}, {'': (22, 'gave:volunteering')}, {'^': 859}, {'alimentos': 860}, {'alimentar': 860, 'de':
861}, {'': (23, 'contact'), 'um': 695}, {'um': 695}, {'': (23, 'contact'), '<drink>': 33}, {'um': 865, 'uma': 159,
'umas': 159, 'uns': 159}, {'um': 159, 'uma': 159, 'umas': 159, 'uns': 159}, {'<drink>': 33}, {'um': 868}, {'contacto':
680, 'contato': 680}, {'em': 870}, {'N': 871}, {'N': 871, 'a': 872, 'o': 872}, {'com': 812}, {'contacto': 874,
'contato': 874}, {'com': 873, 'e': 873, 'em': 875}, {'N': 876}, {'N': 876, 'a': 877, 'o': 877}, {'N': 750}, {'<to>':
879, 'N': 750}, {'a': 717, 'o': 717}, {'me': 143}, {'caixa': 89, 'voicemail': 89}, {'a': 883, 'o': 883}, {'ao': 883,
'na': 883, 'no': 883, 'para': 884, 'pra': 883, 'pro': 883}, {'mensagens': 89}, {'de': 886, 'postal': 89}, {'c': 159,
'com': 159}, {'a': 720, 'ao': 720, 'da': 720, 'do': 720, 'para': 720, 'pra': 720, 'à': 720}, {'recomendacao': 889},
{'de': 890}, {'atendida': 89}, {'...': 778, 'nao': 892, 'não': 892, 'perdida': 89}, {'atendidas': 89}, {'nao': 894,
'não': 894, 'perdidas': 89}, {'<any_det>': 13}, {'^': 896}, {'me': 897}, {'<date>': 89}, {'a': 899, 'ao': 899, 'o':
899, 'à': 899}, {'tarde': 900}, {'^': 769, 'em': 860, 'na': 860, 'no': 860}, {'N': 902}, {'a': 903, 'o': 903}, {'com':
873, 'e': 873}, {'N': 905}, {'dia': 159}, {'em': 907}, {'N': 905, 'papo': 908}, {'N': 905, 'a': 906, 'o': 909},
{'contacto': 112, 'contato': 112}, {'em': 911}, {'N': 912}, {'N': 912, 'a': 913, 'o': 913}, {'com': 812, 'e': 812},
{'N': 915}, {'N': 915, 'a': 916, 'o': 916}, {'contacto': 917, 'contato': 917}, {'N': 876, 'a': 877, 'em': 918, 'o':
877}, {'<paper>': 244, '<rehearsed>': 244}, {'a': 920, 'as': 920, 'o': 920, 'os': 920}, {'^': 921}, {'<review_inf>':
922}, {'<review_inf>': 922, 'a': 923}, {'N': 924, 'gente': 714}, {'N': 924}, {'N': 924, 'a': 925, 'o': 926, 'saudade':
89}, {'<inf>': 33}, {'D': 928, 'de': 928, 'para': 928, 'pra': 928, 'um': 928, 'uma': 928}, {'N': 929}, {'N': 929, 'a':
930, 'o': 930}, {'<give3>': 11}, {'^': 932}, {'<they>': 933}, {':': 934, 'D': 928, 'de': 928, 'para': 928, 'pra': 928,
'um': 928, 'uma': 928}, {'N': 935}, {'N': 935, 'a': 936, 'ela': 658, 'ele': 658, 'o': 936}, {'^': 657, 'almocar': 33,
'encontrar': 33, 'jantar': 33, 'nos': 257, 'tomar': 33}, {'': (5, 'mine'), '<giveinf>': 42}, {'^': 939, 'lhe': 143},
{'eu': 940}, {'c': 931, 'com': 937, 'de': 938, 'que': 941}, {'eu': 658}, {'c': 931, 'com': 937, 'de': 938, 'que':
943}, {'0': 29, 'anos': 29, 'cinquenta': 29, 'noventa': 29, 'oitenta': 29, 'quarenta': 29, 'sessenta': 29, 'setenta':
29, 'trinta': 29, 'vinte': 29}, {'<any_det>': 782, '<to>': 798, 'para': 799}, {'com': 159, 'um': 159, 'uma': 159},
{'a': 805, 'o': 805}, {'^': 200}, {'<any_det>': 195}, {'...': 949, '^': 950}, {'N': 951}, {'experiencia': 770},
{'minha': 953}, {'^': 950}, {'N': 955}, {'a': 956, 'o': 956}, {'a': 952, 'o': 952}, {'...': 949}, {'N': 959}, {'<to>':
952, '^': 950, 'a': 954, 'com': 957, 'lhe': 955, 'lhes': 955, 'minha': 953, 'para': 958, 'pra': 960, 'pro': 960},
{'a': 143, 'em': 143}, {'N': 962}, {'N': 962, 'a': 963, 'o': 963}, {'a': 42, 'com': 964}, {'me': 965}, {'^': 769, 'a':
770, 'ao': 770, 'aos': 770, 'as': 770, 'de': 770, 'em': 770, 'na': 770, 'no': 770, 'para': 770, 'pra': 770, 'sobre':
770, 'à': 770, 'às': 770}, {'<course>': 967}, {'a': 968, 'o': 968, 'um': 968, 'uma': 968}, {'a': 808, 'ao': 808,
'com': 813, 'e': 813, 'à': 808}, {'N': 970}, {'a': 971, 'o': 971, 'pelo': 820, 'por': 820, 'via': 820}, {'<date>': 33,
'nossa': 34, 'nosso': 34}, {'<date>': 33, 'a': 973, 'nossa': 34, 'nosso': 34, 'o': 973}, {'<date>': 33, '<to>': 798,
'a': 973, 'nossa': 34, 'nosso': 34, 'o': 973, 'para': 799}, {'N': 159, 'a': 805, 'isso': 806, 'o': 805}, {'<date>':
33, 'a': 973, 'me': 976, 'nos': 976, 'nossa': 34, 'nosso': 34, 'o': 973, 'q': 843, 'que': 843}, {'devia': 16, 'devo':
16}, {'pensar': 16}, {'ideal': 16, 'melhor': 16}, {'<should>': 16, 'e': 236, 'ha': 380, 'mais': 331, 'nao': 978,
'nem': 979, 'não': 978, 'o': 980, 'é': 236}, {'^': 981}, {'<should>': 16, 'e': 236, 'o': 236, 'é': 236}, {'^': 983},
{'gente': 984}, {',': 982, '^': 983, 'a': 985, 'eu': 984}, {',': 982}, {'N': 986}, {'<them>': 986, 'N': 987, 'a': 988,
'o': 988}, {',': 690, '^': 16, 'que': 148}, {',': 690, 'e': 990, 'era': 990, 'foi': 990, 'é': 990}, {'N': 692, 'dia':
148}, {'da': 693, 'dela': 991, 'dele': 991, 'do': 992}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 994, 'o': 994},
{'que': 770}, {'como': 770, 'por': 996, 'porque': 770}, {'N': 997}, {'a': 798, 'ela': 997, 'ele': 997, 'o': 798},
{'N': 997, 'ela': 997, 'ele': 997}, {'<to>': 798, 'a': 998, 'ao': 998, 'como': 770, 'lhe': 997, 'lhes': 997, 'para':
999, 'por': 996, 'porque': 770, 'pra': 1000, 'pro': 998, 'à': 998}, {'me': 976, 'nos': 976}, {'a': 734, 'la': 734,
'lo': 734, 'o': 734}, {'D': 159, 'ao': 159, 'com': 159, 'na': 159, 'no': 159, 'sobre': 159}, {'D': 159, 'ao': 159,
'boa': 1004, 'com': 159, 'longa': 1004, 'na': 159, 'no': 159, 'rapida': 1004, 'sobre': 159, 'tensa': 1004}, {'a': 33,
'para': 33, 'pra': 33}, {'me': 1006, 'nos': 1006}, {'voz': 89}, {'de': 1008}, {'<any_det>': 782, 'lhe': 245, 'lhes':
245}, {'vermelha': 860}, {'nos': 159}, {'c': 159, 'com': 159, 'na': 159, 'no': 159}, {'c': 159, 'com': 159, 'me':
1013, 'na': 159, 'no': 159}, {'falta': 143}, {'de': 143, 'que': 143}, {'ainda': 1015, 'falta': 143, 'faltam': 143,
'fica': 143, 'ficou': 143, 'tenho': 1016, 'vai': 143}, {'parte': 1017}, {'minha': 1018}, {'N': 720}, {'<him>': 720},
{'<to>': 1020, 'para': 1021, 'pra': 1021, 'pro': 1020}, {'...': 1022, '^': 719}, {'da': 1023, 'das': 720, 'de': 1023,
'do': 1023, 'dos': 720}, {'da': 720, 'de': 720, 'do': 720}, {'<reach_noun>': 1024, 'contacto': 1025, 'contato': 1025,
'email': 1025, 'nome': 1025, 'numero': 1025, 'telefone': 1025}, {'<to>': 245, '^': 244, 'no': 245}, {'da': 720, 'das':
720, 'de': 720, 'do': 720, 'dos': 720}, {'<reach_noun>': 1028, 'contacto': 1025, 'contato': 1025, 'email': 1025,
'nome': 1025, 'numero': 1025, 'telefone': 1025}, {'meu': 195, 'meus': 195, 'minha': 195, 'minhas': 195, 'nossa': 195,
'nosso': 195}, {'<any_det>': 200, 'a': 1030, 'as': 1030, 'meu': 195, 'meus': 195, 'minha': 195, 'minhas': 195,
'nossa': 195, 'nosso': 195, 'o': 1030, 'os': 1030}, {'meu': 949, 'meus': 949, 'minha': 949, 'minhas': 949, 'nossa':
949, 'nosso': 949}, {'<any_det>': 1029, '^': 1031, 'a': 1032, 'as': 1032, 'meu': 949, 'meus': 949, 'minha': 949,
'minhas': 949, 'nossa': 949, 'nosso': 949, 'o': 1032, 'os': 1032}, {'N': 1033}, {'a': 245, 'ao': 245, 'da': 245, 'do':
245, 'na': 245, 'no': 245, 'sobre': 245, 'à': 245}, {'comentarios': 1035, 'feedback': 1035, 'notas': 1035, 'opiniao':
1035, 'parecer': 1035, 'visao': 1035}, {'<feedback_noun>': 1027, 'comentarios': 1035, 'feedback': 1035, 'notas': 1035,
'opiniao': 1035, 'parecer': 1035, 'visao': 1035}, {'<course>': 967, 'avaliacao': 825, 'devolutiva': 825, 'feedback':
825, 'meu': 1036, 'meus': 1036, 'minha': 1037, 'minhas': 1036}, {'<to>': 245, '^': 244, 'no': 245, 'sobre': 245},
{'^': 244, 'a': 245, 'ao': 245, 'na': 245, 'no': 245, 'sobre': 245, 'à': 245}, {'<feedback_noun>': 1039, 'correcoes':
1040, 'dicas': 1040, 'pitacos': 1040, 'toques': 1040}, {'<to>': 181, '^': 180}, {'comentarios': 1035, 'correcoes':
1040, 'dicas': 1040, 'feedback': 1035, 'notas': 1035, 'opiniao': 1035, 'parecer': 1035, 'pitacos': 1040, 'toques':
1040, 'visao': 1035}, {'parabens': 1042}, {'animo': 1042, 'apoio': 1042, 'forca': 1042, 'meu': 1036, 'meus': 1036,
'minha': 1036, 'minhas': 1043, 'os': 1044, 'parabens': 1042}, {'<feedback_noun>': 1039}, {'cara': 1014, 'caras':
1014}, {'a': 1030, 'as': 1030, 'meu': 195, 'meus': 195, 'minha': 195, 'minhas': 195, 'nossa': 195, 'nosso': 195, 'o':
1030, 'os': 1030}, {'<feedback_noun>': 1039, 'animo': 181, 'apoio': 181, 'coragem': 181, 'forca': 181}, {'animo': 181,
'apoio': 181, 'coragem': 181, 'forca': 181}, {'abraco': 181, 'animo': 181, 'apoio': 181, 'avaliacao': 825, 'coragem':
181, 'devolutiva': 825, 'feedback': 825, 'forca': 181}, {'de': 1046}, {'^': 769, 'a': 770, 'ao': 770, 'com': 770,
'na': 770, 'no': 770, 'à': 770}, {'avaliacao': 825, 'data': 1052, 'devolutiva': 825, 'feedback': 825, 'forca': 1053,
'mao': 1053, 'maozinha': 1053}, {'<any_det>': 1029, '<feedback_noun>': 1027, '^': 1048, 'a': 833, 'algumas': 1046,
'alguns': 1046, 'animo': 1042, 'apoio': 1042, 'bastante': 1049, 'coragem': 181, 'forca': 1042, 'imenso': 1046,
'imensos': 1046, 'moral': 181, 'muita': 1050, 'muito': 1049, 'o': 833, 'os': 1044, 'parabens': 1042, 'um': 1051,
'uma': 1054, 'umas': 1046, 'uns': 1046, 'varias': 1046, 'varios': 1046}, {'data': 1052}, {'<any_det>': 1029, '^':
1048, 'algumas': 1046, 'alguns': 1046, 'animo': 181, 'apoio': 181, 'bastante': 1049, 'coragem': 181, 'forca': 181,
'imenso': 1046, 'imensos': 1046, 'muita': 1050, 'muito': 1049, 'um': 1050, 'uma': 1056, 'umas': 1046, 'uns': 1046,
'varias': 1046, 'varios': 1046}, {'<where_to>': 134, '^': 133, 'com': 134, 'no': 134}, {'forca': 181}, {'<course>':
967, 'avaliacao': 825, 'devolutiva': 825, 'feedback': 825, 'meu': 1037, 'meus': 1036, 'minha': 1036, 'minhas': 1036},
{'<feedback_noun>': 1027, 'comentarios': 1035, 'correcoes': 1040, 'dicas': 1040, 'feedback': 1035, 'notas': 1035,
'opiniao': 1035, 'parecer': 1035, 'pitacos': 1040, 'toques': 1040, 'visao': 1035}, {'animo': 1042, 'apoio': 1042,
'forca': 1042, 'meu': 1036, 'meus': 1061, 'minha': 1036, 'minhas': 1036, 'os': 1044, 'parabens': 1042},
{'<reach_noun>': 1028}, {'<any_det>': 1063, '^': 1048}, {'<any_det>': 1063, '^': 1031, 'a': 1032, 'as': 1032, 'meu':
949, 'meus': 949, 'minha': 949, 'minhas': 949, 'nossa': 949, 'nosso': 949, 'o': 1032, 'os': 1032}, {'N': 1065},
{'<him>': 1064, 'a': 1066, 'o': 1066}, {'<him>': 1064}, {'': (23, 'contact'), 'casa': 159}, {'a': 1069, 'ao': 159,
'ate': 159, 'em': 159, 'la': 159, 'lá': 159, 'na': 159, 'no': 159, 'à': 159}, {'<course>': 967, '<feedback_noun>':
1027, 'abraco': 181, 'avaliacao': 825, 'chegada': 1070, 'devolutiva': 825, 'escapadinha': 1070, 'feedback': 825,
'passada': 1070, 'pulinho': 1070, 'pulo': 1070, 'saltinho': 1070, 'salto': 1070, 'toque': 243}, {'<him>': 720, 'N':
720}, {'da': 1072, 'do': 1072, 'pela': 1072, 'pelo': 1072, 'por': 1072}, {'<course>': 967, '<feedback_noun>': 1027,
'avaliacao': 825, 'chegada': 1070, 'data': 1052, 'devolutiva': 825, 'escapadinha': 1070, 'feedback': 825, 'forca':
1053, 'mao': 1053, 'maozinha': 1053, 'palavra': 1073, 'palavrinha': 1073, 'passada': 1070, 'pulinho': 1070, 'pulo':
1070, 'saltinho': 1070, 'salto': 1070}, {'<any_det>': 1026, '<feedback_noun>': 1027, '<to>': 1034, 'a': 1038,
'algumas': 1041, 'alguns': 1041, 'animo': 1042, 'apoio': 1042, 'as': 1045, 'bastante': 1046, 'boleia': 159, 'carona':
159, 'coragem': 181, 'de': 1047, 'forca': 1042, 'imenso': 1046, 'imensos': 1046, 'lhe': 1055, 'lhes': 1057,
'mentoria': 1058, 'mentorias': 1058, 'mentoring': 1058, 'meu': 1036, 'meus': 1043, 'minha': 1036, 'minhas': 1036,
'moral': 181, 'muita': 1059, 'muito': 1046, 'o': 1060, 'os': 1062, 'para': 1067, 'parabens': 1042, 'pra': 1068, 'um':
1071, 'uma': 1074, 'umas': 1041, 'uns': 1041, 'varias': 1046, 'varios': 1046}, {'comigo': 42}, {'para': 220, 'pra':
220}, {'isso': 1077, 'para': 220, 'pra': 220}, {'<any_det>': 195, 'a': 1030, 'as': 1030, 'meu': 195, 'meus': 195,
'minha': 195, 'minhas': 195, 'nossa': 195, 'nosso': 195, 'o': 1030, 'os': 1030}, {'<any_det>': 1063, '^': 1079}, {'N':
1080}, {'^': 195}, {'N': 1082}, {'<him>': 1082}, {'<him>': 1082, 'N': 1082}, {'<to>': 1083, 'para': 1084, 'pra': 1085,
'pro': 1083}, {'...': 1086, 'comentarios': 1035, 'feedback': 1035, 'notas': 1035, 'opiniao': 1035, 'parecer': 1035,
'visao': 1035}, {'...': 1086}, {'meu': 1087, 'meus': 1087, 'minha': 1087, 'minhas': 1087, 'nossa': 1088, 'nosso':
1088}, {'<any_det>': 1063, '^': 1079, 'algumas': 1046, 'alguns': 1046, 'bastante': 1046, 'imenso': 1046, 'imensos':
1046, 'muito': 1046, 'uma': 1056, 'umas': 1046, 'uns': 1046, 'varias': 1046, 'varios': 1046}, {'na': 89}, {'<him>':
1080, 'a': 1081, 'o': 1081}, {'<him>': 1080}, {'': (0, 'missed'), 'na': 89}, {'data': 1052, 'mensagem': 1091},
{'<any_det>': 1063, '<to>': 1081, 'a': 1089, 'algumas': 1046, 'alguns': 1046, 'as': 1089, 'bastante': 1046, 'imenso':
1046, 'imensos': 1046, 'lhe': 1090, 'lhes': 1090, 'mensagem': 1091, 'meu': 1087, 'meus': 1087, 'minha': 1087,
'minhas': 1087, 'muito': 1046, 'nossa': 1088, 'nosso': 1088, 'o': 1089, 'os': 1089, 'para': 1092, 'pra': 1093,
'recado': 1094, 'uma': 1095, 'umas': 1046, 'uns': 1046, 'varias': 1046, 'varios': 1046}, {'espera': 89}, {'visto':
89}, {'voz': 159}, {'de': 1099}, {'<letter>': 159, 'nota': 1100}, {'mao': 89}, {'tampa': 89}, {'<any_det>': 1101,
'<letter>': 159, 'a': 1097, 'na': 1102, 'nota': 1100, 'pendurada': 89, 'pendurado': 89, 'plantada': 89, 'plantado':
89, 'tampa': 89, 'uma': 1103, 'à': 1097}, {'vacuo': 89}, {'a': 1097, 'em': 1098, 'esperando': 89, 'me': 1104, 'na':
1102, 'no': 1105, 'pendurada': 89, 'pendurado': 89, 'plantada': 89, 'plantado': 89, 'à': 1097}, {'animo': 1042,
'apoio': 1042, 'forca': 1042, 'os': 1044, 'parabens': 1042}, {'abraco': 181, 'animo': 181, 'apoio': 181, 'coragem':
181, 'forca': 181}, {'animo': 1042, 'apoio': 1042, 'bastante': 1050, 'coragem': 181, 'forca': 1042, 'moral': 181,
'muita': 1050, 'muito': 1050, 'os': 1044, 'parabens': 1042, 'um': 1108}, {'animo': 181, 'apoio': 181, 'bastante':
1050, 'coragem': 181, 'forca': 181, 'muita': 1050, 'muito': 1050, 'um': 1050}, {'<course>': 967, 'abraco': 181}, {'a':
968, 'animo': 1042, 'apoio': 1042, 'as': 1107, 'coragem': 181, 'forca': 1042, 'lhe': 1109, 'lhes': 1110, 'mentoria':
1058, 'mentorias': 1058, 'mentoring': 1058, 'moral': 181, 'muita': 1059, 'o': 968, 'os': 1107, 'parabens': 1042, 'um':
1111, 'uma': 968}, {'de': 796, 'que': 796}, {'sorte': 181}, {'boa': 1114}, {'boa': 1114, 'lhe': 1115}, {'chamada':
159}, {'a': 1117, 'agora': 159, 'c': 159, 'com': 159}, {'<tip>': 149}, {'^': 16, 'de': 148, 'para': 148, 'que': 148},
{'conselho': 1120, 'dica': 1120, 'sugestao': 1120, 'toque': 1120}, {'forca': 1053, 'mao': 1053, 'maozinha': 1053},
{'uma': 1122}, {'...': 1119, '<any_det>': 1121, 'a': 1097, 'na': 1102, 'pendurada': 89, 'pendurado': 89, 'plantada':
89, 'plantado': 89, 'tampa': 89, 'uma': 1103, 'à': 1097}, {'bolo': 89, 'cano': 89}, {'tras': 89}, {'...': 1119,
'<any_det>': 1121, 'bolo': 89, 'furo': 89, 'lhe': 1123, 'me': 1124, 'o': 1125, 'para': 1126, 'pra': 1126, 'um': 1125,
'uma': 1122}, {'<see_inf>': 29}, {'<see_inf>': 29, 'aparecer': 365, 'de': 367, 'em': 367, 'ir': 365, 'juntar': 366,
'passar': 365, 'que': 367, 'ter': 365, 'vinha': 365, 'vir': 365, 'viria': 365}, {'': (5, 'mine'), 'N': 42}, {'los':
112}, {'N': 112}, {'N': 112, 'a': 1132, 'o': 1132}, {'a': 1132, 'ao': 1132, 'com': 1133, 'e': 1133, 'à': 1132}, {'N':
1134}, {'N': 1134, 'a': 1135, 'o': 1135}, {'contato': 112}, {'em': 1137}, {'los': 1138}, {'contacto': 112}, {'em':
1140}, {'los': 1141}, {'ela': 42, 'ele': 42}, {'0': 143, '<any_det>': 42, '^': 657, 'a': 1130, 'ao': 42, 'apresenta':
1131, 'apresentar': 1136, 'apresentá': 1131, 'cem': 143, 'cinquenta': 143, 'coloca': 1139, 'colocá': 1139, 'conecta':
1131, 'conectar': 1136, 'conectá': 1131, 'dinheiro': 143, 'juntar': 1136, 'lhe': 42, 'lhes': 42, 'po': 1142, 'pra':
1143, 'trinta': 143, 'umas': 143, 'uns': 143, 'vinte': 143, 'à': 42}, {'la': 31, 'lo': 31, 'ma': 31, 'mas': 31, 'mo':
31, 'mos': 31}, {'^': 244, 'da': 245, 'do': 245, 'sobre': 245}, {'anotacoes': 1146, 'comentarios': 1146, 'correcoes':
1146, 'notas': 1146, 'sugestoes': 1146}, {'anotacoes': 1146, 'comentarios': 1146, 'correcoes': 1146, 'minhas': 1147,
'notas': 1146, 'sugestoes': 1146}, {'meus': 1147}, {'anotacoes': 1146, 'as': 1148, 'comentarios': 1146, 'correcoes':
1146, 'meus': 1147, 'minhas': 1147, 'notas': 1146, 'os': 1149, 'sugestoes': 1146}, {'anotacoes': 1146, 'as': 1148,
'comentarios': 1146, 'correcoes': 1146, 'lhe': 1150, 'meus': 1147, 'minhas': 1147, 'notas': 1146, 'os': 1149,
'sugestoes': 1146}, {'<him>': 47}, {'<him>': 47, 'lha': 47, 'lhas': 47, 'lho': 47, 'lhos': 47, 'para': 1152, 'pra':
1152}, {'...': 352}, {'<any_det>': 1154}, {'<hand3>': 1155, '<send3>': 1155, 'acaba': 1155, 'conclui': 1155,
'entrega': 1155, 'termina': 1155}, {'^': 1156, 'lhe': 846, 'lhes': 846}, {':': 370, 'que': 1157}, {'lhe': 846, 'lhes':
846}, {'que': 1159}, {'': (9, 'told'), '...': 1160}, {'N': 1161}, {'...': 1160, 'que': 848}, {'^': 1156, 'a': 231,
'eu': 230, 'nos': 230, 'nós': 230}, {'para': 19, 'pra': 19, 'que': 1164}, {'...': 1165, ':': 373, 'N': 159, 'a': 805,
'isso': 806, 'o': 805, 'p': 379, 'para': 387, 'pra': 387, 'que': 401}, {'...': 1165, 'N': 159, 'a': 805, 'isso': 806,
'o': 805, 'p': 379, 'para': 403, 'pra': 403}, {'<do1>': 42, '<give3>': 841, '<hand3>': 841, '<send3>': 841, 'acaba':
841, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'sobe': 841, 'vejo': 42}, {'^': 1168, 'eu': 851, 'lhe': 851},
{'<give3>': 11, '<hand3>': 11, '<send3>': 11, 'sobe': 11}, {'^': 1170}, {'<do1>': 42, '<give1>': 42, '<give1_pra>':
42, '<give3>': 841, '<hand3>': 841, '<send3>': 841, '<subj>': 16, '<urge_inf>': 16, '<would_give>': 11, 'acaba': 841,
'leio': 42, 'me': 388, 'nao': 389, 'não': 389, 'olho': 42, 'penso': 42, 'resolvo': 42, 'sobe': 841, 'tenho': 380,
'vejo': 42}, {'<do1>': 42, '<give1>': 42, '<give1_pra>': 42, '<subj>': 16, '<urge_inf>': 16, 'leio': 42, 'me': 388,
'nao': 389, 'não': 389, 'olho': 42, 'penso': 42, 'resolvo': 42, 'tenho': 380, 'vejo': 42}, {'^': 1173, 'lhe': 846},
{'<do1>': 42, '<give1>': 42, '<give1_pra>': 42, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'vejo': 42}, {'^':
1175}, {'D': 1171, '^': 1172, 'a': 393, 'aparecer': 365, 'eu': 1174, 'ia': 394, 'ir': 365, 'iria': 278, 'juntar': 366,
'lhe': 1176, 'me': 396, 'nos': 398, 'nós': 400, 'passar': 365, 'ter': 365, 'vai': 394, 'vinha': 365, 'vir': 365,
'viria': 365}, {'...': 1158, ':': 373, '<to>': 1162, 'aparecer': 365, 'de': 367, 'em': 367, 'ir': 365, 'juntar': 366,
'lhe': 1163, 'me': 1166, 'nos': 1167, 'p': 405, 'para': 406, 'passar': 365, 'pra': 406, 'q': 1169, 'que': 1177, 'ter':
365, 'vinha': 365, 'vir': 365, 'viria': 365}, {'^': 1156}, {':': 370, 'que': 1179}, {'para': 19, 'pra': 19, 'que':
1179}, {'...': 1181, ':': 373, 'p': 379, 'para': 387, 'pra': 387, 'que': 410}, {'...': 1181, 'p': 379, 'para': 403,
'pra': 403}, {'<give3>': 841, '<hand3>': 841, '<send3>': 841, '<should>': 16, 'acaba': 841, 'compensa': 16, 'e': 236,
'mais': 331, 'o': 333, 'sobe': 841, 'é': 236}, {'^': 1184}, {'<give3>': 841, '<hand3>': 841, '<send3>': 841,
'<should>': 16, '<subj>': 16, '<urge_inf>': 16, 'acaba': 841, 'compensa': 16, 'e': 236, 'mais': 331, 'me': 388, 'nao':
389, 'não': 389, 'o': 333, 'sobe': 841, 'tenho': 380, 'é': 236}, {'D': 1171, '^': 1186, 'a': 393, 'eu': 392, 'ia':
394, 'iria': 278, 'me': 31, 'nos': 398, 'nós': 400, 'vai': 394}, {'...': 1180, ':': 373, 'me': 1182, 'nos': 1183, 'p':
379, 'para': 387, 'pra': 387, 'q': 1185, 'que': 1187}, {'': (13, 'talk'), 'D': 1171, '^': 842}, {'q': 843, 'que':
1189}, {'N': 29}, {'N': 29, 'a': 1191, 'o': 1191}, {'da': 1192, 'de': 1192, 'do': 1192}, {'vai': 89}, {'agua': 1194,
'pio': 89, 'sinal': 89}, {'aniversario': 1193, 'aniversário': 1193, 'niver': 1193}, {'<inf>': 112, '^': 657},
{'aniversario': 1193, 'aniversário': 1193, 'da': 418, 'de': 418, 'eu': 714, 'nada': 90, 'nem': 1195, 'niver': 1193,
'o': 1196, 'para': 658, 'pra': 658, 'preciso': 1197, 'que': 658, 'se': 29}, {'sinal': 89}, {'da': 1199, 'deu': 1199,
'dá': 1199}, {'fosse': 477}, {'nao': 1200, 'no': 654, 'não': 1200, 'pediu': 662, 'se': 1201}, {'da': 706}, {'cima':
1203, 'vacuo': 89, 'vez': 801}, {'<they>': 0, 'N': 0, 'a': 0, 'nao': 0, 'não': 0, 'o': 0}, {'a': 1083, 'o': 1083},
{'<to>': 1083, 'para': 1206, 'pra': 1083, 'pro': 1083}, {'...': 1207}, {'<to>': 1083, 'para': 1084, 'pra': 1084},
{'...': 1209}, {'^': 950, 'a': 1032, 'as': 1032, 'meu': 949, 'meus': 949, 'minha': 949, 'minhas': 949, 'nossa': 949,
'nosso': 949, 'o': 1032, 'os': 1032}, {'N': 1211}, {'a': 196, 'o': 196}, {'<to>': 196, 'para': 1213}, {'<helpful>':
1214}, {'<any_det>': 195, 'a': 1215, 'o': 1215, 'um': 1215, 'uma': 1215}, {'meu': 1088, 'meus': 1088, 'minha': 1088,
'minhas': 1088, 'nossa': 1088, 'nosso': 1088}, {'': (19, 'gave:resource'), '<any_det>': 195}, {'^': 1218}, {'<him>':
955, 'a': 1212, 'o': 1212}, {'<him>': 955}, {'0': 1208, '<any_det>': 1210, '<to>': 1212, '^': 1216, 'a': 1217, 'as':
1217, 'cem': 1208, 'com': 957, 'dinheiro': 1208, 'lhe': 1219, 'lhes': 1219, 'meu': 1088, 'meus': 1088, 'minha': 1088,
'minhas': 1088, 'nossa': 1088, 'nosso': 1088, 'o': 1217, 'os': 1217, 'para': 1220, 'pra': 1221}, {'<reach_noun>':
1025}, {'<any_det>': 1223}, {'N': 1224}, {'da': 720, 'dela': 720, 'dele': 720, 'do': 720}, {'curriculo': 1226, 'cv':
1226}, {'a': 1225, 'o': 1225}, {'<any_det>': 1223, '<to>': 1225, 'lhe': 1224, 'o': 1227, 'para': 1228, 'pro': 1225},
{'da': 42, 'de': 42, 'do': 42}, {'me': 1230}, {'nos': 33}, {'acaso': 159}, {'querer': 159}, {'<any_det>': 159, 'N':
159, 'c': 159, 'com': 159, 'por': 1233, 'sem': 1234}, {'<any_det>': 33, 'D': 33, 'N': 159, 'c': 33, 'cafe': 33,
'café': 33, 'com': 33, 'me': 192, 'por': 1233, 'sem': 1234}, {'<any_det>': 159, 'N': 159, 'c': 159, 'com': 159, 'me':
1235, 'nos': 1236, 'por': 1233, 'sem': 1234}, {'<any_det>': 159, 'N': 159, 'c': 159, 'com': 159, 'me': 1235, 'nos':
1235, 'por': 1233, 'sem': 1234}, {'...': 778, 'me': 192}, {'apresentacao': 244, 'defesa': 244, 'pitch': 244}, {'^':
1240}, {'a': 1241, 'o': 1241}, {'<rehearsed>': 244}, {'a': 1243, 'o': 1243}, {'^': 1244}, {'N': 1245}, {'N': 1245,
'a': 1246, 'o': 1246}, {'^': 1244, 'a': 1241, 'com': 1247, 'o': 1241}, {'a': 769, 'como': 769, 'o': 769}, {'^': 1249},
{'<him>': 1250}, {'lhe': 1250, 'lhes': 1250, 'para': 1251, 'pra': 1251}, {'a': 770, 'como': 770}, {'passo': 770},
{'a': 1254}, {'...': 1253, 'a': 770, 'as': 770, 'como': 770, 'o': 770, 'os': 770, 'passo': 1255, 'por': 996, 'porque':
770}, {'N': 1256}, {'a': 770}, {'a': 770, 'como': 770, 'por': 996, 'porque': 770}, {'N': 1259}, {'a': 770, 'as': 770,
'como': 770, 'o': 770, 'os': 770, 'passo': 1255, 'por': 996, 'porque': 770}, {'N': 1258}, {'<him>': 1261, 'ela': 997,
'ele': 997}, {'<him>': 1261, 'N': 1261, 'ela': 997, 'ele': 997}, {'N': 1261}, {'<to>': 1257, 'N': 1258, 'a': 1260,
'ao': 998, 'como': 770, 'lhe': 1261, 'lhes': 1261, 'o': 1262, 'para': 1263, 'por': 996, 'porque': 770, 'pra': 1264,
'pro': 1265, 'à': 998}, {'<him>': 47, 'para': 1152, 'pra': 1152}, {'a': 833, 'o': 833, 'um': 833, 'uma': 833}, {'a':
833, 'lhe': 1268, 'o': 833, 'um': 833, 'uma': 833}, {'...': 949, '<any_det>': 1029, '^': 1031, 'a': 1032, 'as': 1032,
'meu': 949, 'meus': 949, 'minha': 949, 'minhas': 949, 'nossa': 949, 'nosso': 949, 'o': 1032, 'os': 1032}, {'N': 1270},
{'a': 1215, 'o': 1215, 'um': 1215, 'uma': 1215}, {'<any_det>': 1029, '^': 1048, 'anotacoes': 1146, 'as': 1148,
'comentarios': 1146, 'correcoes': 1146, 'meus': 1147, 'minhas': 1147, 'notas': 1146, 'os': 1149, 'sugestoes': 1146,
'um': 837}, {'<any_det>': 1029, '^': 1048}, {'...': 949, '<any_det>': 1063, '^': 1031, 'a': 1032, 'as': 1032, 'meu':
949, 'meus': 949, 'minha': 949, 'minhas': 949, 'nossa': 949, 'nosso': 949, 'o': 1032, 'os': 1032}, {'N': 1275},
{'<him>': 1064, 'a': 1276, 'o': 1276}, {'<him>': 1064, 'N': 959}, {'cliente': 836, 'contacto': 836, 'contato': 836,
'email': 243, 'lead': 836}, {'<any_det>': 1029, '<to>': 1271, '^': 1272, 'anotacoes': 1146, 'as': 1148, 'comentarios':
1146, 'correcoes': 1146, 'lhe': 1273, 'lhes': 1274, 'mensagem': 243, 'meus': 1147, 'minhas': 1147, 'notas': 1146, 'o':
1227, 'os': 1149, 'para': 1277, 'pra': 1278, 'pro': 960, 'sugestoes': 1146, 'um': 1279}, {'<any_det>': 1101,
'<letter>': 159, 'nota': 1100}, {'me': 1281}, {'bom': 29, 'para': 612, 'pra': 612}, {'0': 714, 'cinco': 714, 'dois':
714, 'duas': 714, 'muitas': 714, 'muitos': 714, 'quase': 714, 'quatro': 714, 'tres': 714, 'trinta': 714, 'umas': 714,
'uns': 714, 'vinte': 714}, {'<of>': 89, 'N': 89, 'a': 89, 'ir': 89, 'ligar': 89, 'no': 89, 'o': 89, 'que': 89},
{'completo': 1285}, {'<of>': 89, 'N': 89, 'a': 89, 'completamente': 1285, 'ir': 89, 'ligar': 89, 'mesmo': 1285, 'no':
89, 'o': 89, 'por': 1286, 'que': 89, 'totalmente': 1285}, {'me': 1287}, {'perguntar': 994}, {'a': 1289, 'para': 1289,
'pra': 1289}, {'N': 1290}, {'a': 1291, 'o': 1291}, {'<to>': 1291, 'lhe': 159, 'para': 1292}, {'ela': 469, 'ele': 469,
'me': 38}, {'<any_det>': 38, 'noticias': 38, 'que': 1294, 'resposta': 38, 'retorno': 38}, {'0': 89, 'duas': 89,
'meia': 89, 'um': 89, 'uma': 89}, {'N': 1296}, {'N': 1296, 'a': 1297, 'o': 1297, 'pela': 1297, 'pelo': 1297}, {'<of>':
89, 'N': 89, 'a': 89, 'completamente': 1285, 'ir': 89, 'ligar': 89, 'mesmo': 1285, 'no': 89, 'nos': 1287, 'o': 89,
'por': 1286, 'que': 89, 'totalmente': 1285}, {'<date>': 89, 'nossa': 899, 'nosso': 899}, {'a': 1300, 'da': 1300, 'do':
1300, 'o': 1300, 'se': 784}, {'<of>': 89, 'N': 89, 'a': 89, 'completamente': 1285, 'ir': 89, 'ligar': 89, 'me': 1287,
'mesmo': 1285, 'no': 89, 'o': 89, 'por': 1286, 'que': 89, 'totalmente': 1285}, {'c': 159, 'com': 159, 'que': 159},
{'<thing>': 38}, {'^': 1304, 'que': 359}, {'<set>': 33, 'a': 441, 'aguardando': 338, 'combinado': 1303, 'convencida':
444, 'convencido': 444, 'esperando': 338, 'pendente': 1305, 'suspenso': 89, 'à': 441}, {'aguardar': 678, 'esperar':
678}, {'D': 33, 'a': 33, 'em': 33, 'para': 33, 'pra': 33}, {'aguardo': 678}, {'a': 1307, 'aguardando': 678,
'convidada': 1308, 'convidado': 1308, 'convidados': 1308, 'esperando': 678, 'no': 1309}, {'la': 159, 'lá': 159,
'tambem': 159, 'tb': 159}, {'N': 1311}, {'': (14, 'together'), 'N': 159, 'a': 805, 'o': 805}, {'': (23, 'contact'),
'la': 159, 'lá': 159, 'tambem': 159, 'tb': 159}, {'N': 1314}, {'N': 159, 'a': 1315, 'o': 1315}, {'a': 1312, 'o':
1312}, {'a': 1312, 'c': 159, 'ca': 806, 'com': 159, 'la': 1313, 'lá': 1313, 'o': 1312, 'para': 612, 'presente': 806,
'presentes': 806, 'tambem': 1316, 'tb': 1317}, {'a': 805, 'ca': 806, 'la': 806, 'lá': 806, 'o': 805, 'presente': 806,
'presentes': 806, 'tambem': 806}, {'duas': 714}, {'dois': 714, 'tres': 714}, {'as': 1320, 'c': 159, 'com': 159, 'os':
1321, 'todos': 714}, {'a': 805, 'ca': 806, 'la': 806, 'lá': 806, 'o': 805, 'tambem': 1313}, {'<paper>': 244}, {'^':
1324}, {'a': 1325, 'as': 1325, 'lhe': 245, 'lhes': 245, 'o': 1325, 'os': 1325}, {'<review_inf>': 1326}, {'a': 1327},
{'almocar': 159, 'animar': 787, 'conversa': 159, 'dar': 787, 'ensinando': 770, 'ensinar': 770, 'explicando': 770,
'explicar': 770, 'falar': 159, 'mesa': 159, 'mostrando': 770, 'mostrar': 770, 'tomar': 159}, {'com': 159},
{'conversa': 159, 'mesa': 159}, {'...': 1328, 'a': 1329, 'c': 159, 'com': 159, 'em': 167, 'ensinando': 770, 'ensinar':
770, 'explicando': 770, 'explicar': 770, 'la': 1330, 'lá': 1330, 'mostrando': 770, 'mostrar': 770, 'na': 159, 'no':
159, 'reunida': 159, 'reunido': 159, 'à': 1331}, {'animar': 787, 'conversa': 159, 'dar': 787, 'ensinando': 770,
'ensinar': 770, 'explicando': 770, 'explicar': 770, 'falar': 159, 'mostrando': 770, 'mostrar': 770}, {'conversa':
159}, {'a': 1333, 'c': 159, 'com': 159, 'em': 159, 'ensinando': 770, 'ensinar': 770, 'explicando': 770, 'explicar':
770, 'juntos': 159, 'mostrando': 770, 'mostrar': 770, 'na': 159, 'no': 159, 'reunidos': 159, 'à': 1334}, {'aguardar':
678, 'dever': 139, 'esperar': 678, 'pensar': 790}, {'da': 38, 'de': 38, 'do': 38}, {'a': 1336, 'aguardando': 678,
'atras': 784, 'convidada': 1308, 'convidado': 1308, 'convidados': 1308, 'devendo': 139, 'esperando': 678, 'no': 1309,
'pendente': 1337, 'pensando': 790}, {'lha': 42, 'lhas': 42, 'lho': 42, 'lhos': 42}, {'<give1>': 1339, '<give1_pra>':
42}, {'ela': 658, 'ele': 658}, {'com': 1341, 'de': 658, 'que': 943}, {'0': 143, '<any_det>': 42, 'a': 1130, 'ao': 42,
'cem': 143, 'cinquenta': 143, 'dinheiro': 143, 'lhe': 42, 'lhes': 42, 'pra': 1143, 'trinta': 143, 'umas': 143, 'uns':
143, 'vinte': 143, 'à': 42}, {'lhe': 143, 'lhes': 143}, {'que': 1344}, {'chegar': 42}, {'^': 1346}, {'^': 1346, 'lhe':
1347}, {'<giveinf>': 42, '<them>': 657}, {'^': 1349}, {'a': 1350, 'com': 1350, 'de': 1350}, {'': (5, 'mine'), '^':
1349, 'lhe': 42}, {'a': 1350, 'com': 1350, 'de': 1352}, {'<give1>': 42, 'arranjo': 42, 'conserto': 42, 'corrijo': 42,
'deixo': 42, 'devolvo': 42, 'edito': 42, 'escrevo': 42, 'gravo': 42, 'guardo': 42, 'imprimo': 42, 'instalo': 42,
'levo': 42, 'redijo': 42, 'traduzo': 42, 'trago': 42}, {'^': 1354}, {'encarrego': 1230}, {',': 148}, {'lugar': 1357},
{'teu': 1358}, {'^': 657, 'lhe': 658, 'lhes': 658}, {'^': 1340, 'a': 846, 'combinamos': 1342, 'combinei': 1342,
'combinámos': 1342, 'devo': 1343, 'disse': 1345, 'e': 714, 'encarrego': 1231, 'faco': 1348, 'farei': 1348, 'ficamos':
1351, 'fico': 1353, 'ficámos': 1351, 'fiquei': 1353, 'lhe': 1355, 'lhes': 1355, 'me': 1356, 'no': 1359, 'o': 846,
'ocupo': 1231, 'trato': 1230, 'vamos': 1360, 'vou': 1360}, {'': (9, 'told'), '...': 1253, 'a': 770, 'as': 770, 'como':
770, 'o': 770, 'os': 770, 'passo': 1255, 'por': 996, 'porque': 770}, {'N': 1362}, {'<him>': 1261, 'a': 798, 'ela':
997, 'ele': 997, 'o': 798}, {'<to>': 1363, 'N': 1258, 'a': 1260, 'ao': 998, 'como': 770, 'lhe': 1261, 'lhes': 1261,
'o': 1262, 'para': 1364, 'por': 996, 'porque': 770, 'pra': 1264, 'pro': 1265, 'à': 998}, {'^': 1175, 'lhe': 846},
{'^': 1175, 'eu': 1366, 'lhe': 1176}, {'': (23, 'contact'), 'bem': 1073, 'lhe': 849, 'q': 852, 'que': 1367}, {'N':
38}, {'da': 1369, 'de': 1369, 'do': 1369}, {'...': 1370}, {'<giveinf>': 42, 'a': 1371, 'as': 1371, 'o': 1371, 'os':
1371}, {'confirmar': 38, 'enviar': 38, 'mandar': 38, 'responder': 38}, {'N': 1373, 'confirmar': 38, 'enviar': 38,
'mandar': 38, 'me': 1373, 'responder': 38}, {'a': 1371, 'as': 1371, 'o': 1371, 'os': 1371}, {'^': 1375}, {'parte':
143}, {'minha': 1377}, {'<giveinf>': 42, 'a': 38, 'as': 38, 'o': 38, 'os': 38}, {'^': 1379, 'a': 1374, 'ainda': 763,
'ela': 1374, 'ele': 1374, 'o': 1374}, {'^': 1372, 'a': 1374, 'ainda': 1376, 'apresenta': 1131, 'apresentar': 1136,
'apresentá': 1131, 'coloca': 1139, 'colocá': 1139, 'conecta': 1131, 'conectar': 1136, 'conectá': 1131, 'da': 1378,
'de': 1378, 'ela': 1374, 'ele': 1374, 'juntar': 1136, 'me': 1380, 'nos': 764, 'o': 1374, 'pela': 1378, 'po': 1142},
{'^': 1375, 'ainda': 1376, 'da': 1378, 'de': 1378, 'me': 764, 'nos': 764, 'pela': 1378}, {'se': 89}, {'gente': 1383,
'vejo': 89}, {'falamos': 89, 'vemos': 89}, {'vejo': 89}, {'a': 1384, 'estou': 89, 'falamos': 89, 'falava': 89, 'falo':
89, 'nos': 1385, 'o': 1386, 'vejo': 89, 'vemos': 89}, {'n': 1387, 'nao': 1387, 'não': 1387}, {'que': 1388}, {'falta':
338}, {'...': 1389, '0': 29, 'anos': 29, 'cinquenta': 29, 'lhe': 1390, 'noventa': 29, 'oitenta': 29, 'quarenta': 29,
'sessenta': 29, 'setenta': 29, 'trinta': 29, 'vinte': 29}, {'companhia': 159}, {'me': 1392, 'nos': 1392}, {'para':
220, 'pra': 220, 'pro': 220}, {'cargo': 143}, {'espera': 440, 'meu': 1395, 'ser': 1394}, {'': (5, 'mine'), '^': 42},
{'^': 11, 'me': 31, 'minha': 1377, 'nos': 31}, {'maos': 143}, {'minhas': 1399}, {'conta': 1397}, {'minha': 1401},
{'<moved_pp>': 1394, 'a': 1396, 'agora': 1394, 'com': 452, 'comigo': 1397, 'da': 1378, 'de': 1398, 'marcada': 33,
'marcado': 33, 'nas': 1400, 'para': 220, 'pela': 1378, 'pendente': 1305, 'por': 1402, 'pra': 220, 'pro': 220,
'responsavel': 454, 'sem': 184, 'suspenso': 89, 'à': 441}, {'meu': 1395}, {'conta': 143}, {'minha': 1405}, {'a': 1404,
'comigo': 143, 'nas': 1400, 'por': 1406}, {'nada': 89}, {'vao': 89}, {'0': 89, 'e': 1408, 'em': 1409, 'meia': 706,
'sozinha': 89, 'sozinho': 89, 'uma': 706}, {'^': 1349, 'aguardar': 678, 'espera': 1410, 'esperar': 678}, {'N': 929,
'^': 1349, 'a': 930, 'o': 930}, {'<inf>': 42}, {'<inf>': 42, '<them>': 1413, 'lhe': 1413}, {'^': 1414}, {'<giveinf>':
42, '<inf>': 42}, {'': (5, 'mine'), '<inf>': 42}, {'<giveinf>': 42, '<inf>': 42, '<them>': 1416, 'lhe': 1417, 'lhes':
42}, {'^': 1418, 'almocar': 33, 'encontrar': 33, 'jantar': 33, 'lhe': 143, 'lhes': 143, 'marcar': 89, 'nos': 257,
'remarcar': 89, 'tomar': 33}, {'': (7, 'waiting'), '0': 89, '<of>': 38, 'e': 1408, 'em': 1409, 'meia': 706, 'sozinha':
89, 'sozinho': 89, 'uma': 706}, {'espera': 1410}, {'a': 1411, 'aguardando': 678, 'c': 931, 'com': 1412, 'd': 1415,
'de': 1419, 'esperando': 1420, 'no': 1309, 'plantada': 1410, 'plantado': 1410, 'à': 1421}, {'nao': 89, 'nem': 89,
'nunca': 89, 'não': 89}, {'e': 1423}, {'...': 1424}, {'^': 11, 'ligar': 1425}, {'^': 11, 'aparecer': 1425, 'ligar':
1425, 'me': 1426, 'nos': 31, 'passar': 1425, 'vir': 1425}, {'com': 452, 'de': 1427, 'responsavel': 454}, {'^': 1349,
'aguardar': 678, 'esperar': 678}, {'<giveinf>': 42, '<inf>': 42, '<them>': 1416, 'lhe': 1413}, {'': (5, 'mine'), '^':
1430, 'lhe': 42}, {'a': 1429, 'aguardando': 678, 'com': 1350, 'd': 1415, 'de': 1431, 'esperando': 678, 'no': 1309,
'pendente': 1337}, {'D': 218, 'da': 227, 'de': 227, 'do': 227, 'para': 220, 'pra': 220, 'pro': 220}, {'dever': 458,
'espera': 440, 'meu': 1395, 'ser': 1394}, {'': (23, 'contact'), 'eu': 747}, {':': 745, 'c': 159, 'com': 159, 'para':
33, 'que': 1435}, {'...': 1424, 'e': 363, 'mas': 363, 'so': 364}, {'^': 11, 'aparecer': 1437, 'ir': 365, 'juntar':
366, 'ligar': 1425, 'marcar': 89, 'me': 1426, 'nos': 31, 'passar': 1437, 'remarcar': 89, 'ter': 365, 'vinha': 365,
'vir': 1437, 'viria': 365}, {'by': 89}, {'aberto': 89, 'aparecer': 365, 'ir': 365, 'juntar': 366, 'marcar': 89,
'passar': 365, 'stand': 1439, 'ter': 365, 'vinha': 365, 'vir': 365, 'viria': 365}, {'D': 218, 'depois': 89},
{'aberto': 89, 'fazer': 89, 'marcar': 89, 'minha': 1401, 'stand': 1439}, {'<moved_pp>': 1433, '<off_pp>': 89, 'D':
218, 'a': 1434, 'acordado': 749, 'agendada': 33, 'agendado': 33, 'agora': 1394, 'aparecer': 365, 'com': 452,
'combinado': 1436, 'comigo': 143, 'de': 1438, 'devendo': 31, 'em': 1440, 'ir': 365, 'juntar': 366, 'marcada': 33,
'marcado': 33, 'me': 461, 'nas': 1400, 'para': 1441, 'passar': 365, 'pendente': 1305, 'por': 1442, 'pra': 1441, 'pro':
220, 'que': 367, 'responsavel': 454, 'sem': 184, 'ter': 365, 'vinha': 365, 'vir': 365, 'viria': 365, 'à': 441}, {'^':
1349, 'espera': 1410}, {'a': 1444, 'c': 931, 'com': 1412, 'd': 1415, 'de': 1419, 'esperando': 1410, 'plantada': 1410,
'plantado': 1410, 'à': 1421}, {'^': 1349, 'dever': 139, 'ensinando': 770, 'ensinar': 770, 'espera': 1410,
'explicando': 770, 'explicar': 770, 'mostrando': 770, 'mostrar': 770, 'saber': 683}, {'': (5, 'mine'), '^': 1430,
'lhe': 1397, 'lhes': 143}, {'...': 1328, 'a': 1446, 'com': 1350, 'd': 1415, 'de': 1447, 'devendo': 139, 'ensinando':
770, 'ensinar': 770, 'esperando': 1410, 'explicando': 770, 'explicar': 770, 'mostrando': 770, 'mostrar': 770,
'plantada': 1410, 'plantado': 1410, 'sabendo': 683, 'à': 1421}, {'<date>': 159}, {'<of>': 680, '<to>': 680, '^': 679,
'com': 680, 'entre': 680}, {'<feedback_noun>': 1027}, {'<course>': 967, 'apresentacao': 1450, 'apresentacoes': 1450,
'avaliacao': 825, 'conexao': 1450, 'devolutiva': 825, 'feedback': 825, 'intro': 1450, 'intros': 1450, 'minha': 1451,
'ponte': 1450}, {'apresentacao': 1450, 'apresentacoes': 1450, 'conexao': 1450, 'intro': 1450, 'intros': 1450, 'ponte':
1450}, {'avaliacao': 825, 'data': 1052, 'devolutiva': 825, 'feedback': 825}, {'<feedback_noun>': 1027, 'a': 833,
'algumas': 1046, 'alguns': 1046, 'bastante': 1046, 'imenso': 1046, 'imensos': 1046, 'muito': 1046, 'o': 833, 'um':
833, 'uma': 1454, 'umas': 1046, 'uns': 1046, 'varias': 1046, 'varios': 1046}, {'algumas': 1046, 'alguns': 1046,
'bastante': 1046, 'imenso': 1046, 'imensos': 1046, 'muito': 1046, 'uma': 1056, 'umas': 1046, 'uns': 1046, 'varias':
1046, 'varios': 1046}, {'<course>': 967, 'apresentacao': 1450, 'apresentacoes': 1450, 'avaliacao': 825, 'conexao':
1450, 'devolutiva': 825, 'feedback': 825, 'intro': 1450, 'intros': 1450, 'meu': 1451, 'ponte': 1450}, {'meus': 1451},
{'^': 859, 'com': 860, 'em': 860, 'na': 860, 'no': 860}, {'voluntario': 1459}, {'<course>': 967, '<feedback_noun>':
1027, 'avaliacao': 825, 'devolutiva': 825, 'feedback': 825}, {'<course>': 967, '<feedback_noun>': 1027,
'apresentacao': 1450, 'apresentacoes': 1450, 'avaliacao': 825, 'conexao': 1450, 'data': 1052, 'devolutiva': 825,
'feedback': 825, 'intro': 1450, 'intros': 1450, 'ponte': 1450}, {'<any_det>': 1449, '<date>': 159, '<feedback_noun>':
1027, 'a': 1452, 'algumas': 1046, 'alguns': 1046, 'as': 1453, 'bastante': 1046, 'imenso': 1046, 'imensos': 1046,
'lhe': 1455, 'lhes': 1456, 'mentoria': 1058, 'mentorias': 1058, 'mentoring': 1058, 'muito': 1046, 'o': 1457, 'os':
1458, 'trabalho': 1460, 'um': 1461, 'uma': 1462, 'umas': 1046, 'uns': 1046, 'varias': 1046, 'varios': 1046,
'voluntariado': 1459}, {'<any_det>': 1449, '<date>': 159, 'a': 1453, 'as': 1453, 'mentoria': 1058, 'mentorias': 1058,
'mentoring': 1058, 'o': 1453, 'trabalho': 1460, 'uma': 1453, 'voluntariado': 1459}, {'que': 664, 'quem': 664}, {'N':
1465, 'ser': 1394}, {'N': 1465}, {'D': 218, 'a': 883, 'depois': 89, 'o': 883}, {'fazer': 89}, {'D': 218, 'caixa': 89,
'depois': 89, 'voicemail': 89}, {'D': 218, 'caixa': 89, 'voicemail': 89}, {'<moved_pp>': 1433, '<off_pp>': 89, 'D':
218, 'N': 1465, 'a': 1466, 'agora': 1394, 'ao': 883, 'combinado': 1303, 'na': 883, 'no': 883, 'o': 1467, 'para': 1468,
'por': 1469, 'pra': 1470, 'pro': 1471, 'sem': 184, 'suspenso': 89}, {'a': 159, 'o': 159}, {'a': 1069, 'almocar': 159,
'ao': 159, 'ate': 159, 'beber': 159, 'com': 159, 'correr': 159, 'em': 167, 'jantar': 159, 'la': 159, 'lá': 159, 'na':
1069, 'no': 159, 'num': 159, 'numa': 159, 'ter': 1330, 'tomar': 159, 'ver': 1473, 'visitar': 159, 'à': 159},
{'mentoria': 1058, 'mentorias': 1058, 'mentoring': 1058}, {'a': 1069, 'almocar': 159, 'ao': 159, 'ate': 159, 'beber':
159, 'com': 159, 'correr': 159, 'dar': 1475, 'em': 167, 'jantar': 159, 'la': 159, 'lá': 159, 'na': 1069, 'no': 159,
'num': 159, 'numa': 159, 'ter': 1330, 'tomar': 159, 'ver': 1473, 'visitar': 159, 'à': 159}, {'D': 1171, '^': 842},
{'q': 843, 'que': 1477}, {'...': 1160}, {'N': 1479}, {'...': 1160, '<to>': 1480, 'lhe': 1479}, {'de': 29}, {'': (11,
'thinking'), 'ter': 466}, {'de': 1483}, {'ela': 0, 'ele': 0, 'isso': 0, 'mim': 0, 'nos': 0, 'nós': 0}, {'a': 1485,
'ao': 879}, {'chamadas': 89}, {'de': 1487}, {'^': 859, 'com': 860, 'em': 860, 'na': 860, 'no': 860, 'para': 860},
{'voluntariado': 1489}, {'de': 1490}, {'ver': 707}, {'n': 89, 'nao': 89, 'não': 89}, {'que': 1493}, {'que': 1493,
'tempo': 1494}, {'<inf>': 112, '^': 657, 'tempos': 1495}, {'...': 1389, 'de': 1492, 'muito': 1495, 'que': 1496,
'seculos': 1495, 'tempos': 1495}, {'agendado': 89, 'combinado': 89, 'marcado': 89}, {'aniversario': 1193,
'aniversário': 1193, 'niver': 1193, 'o': 1196}, {'comemora': 945, 'completa': 945, 'e': 1499, 'faz': 945, 'fazia':
945, 'é': 1499}, {'<pro>': 1023}, {'<good>': 1501, '<pro>': 1023, '<reach_noun>': 1028, 'contacto': 1025, 'contato':
1025, 'email': 1025, 'nome': 1025, 'numero': 1025, 'telefone': 1025}, {'<good>': 721, '<pro>': 720, '<reach_noun>':
1028, 'contacto': 1025, 'contato': 1025, 'email': 1025, 'nome': 1025, 'numero': 1025, 'telefone': 1025}, {'<pro>':
720, 'minha': 722}, {'<pro>': 720, 'meu': 722}, {'<any_det>': 1503, 'a': 1504, 'as': 724, 'meu': 721, 'minha': 721,
'o': 1505, 'os': 727, 'um': 721, 'uma': 721}, {'<pro>': 720, 'minha': 721}, {'<pro>': 720, 'meu': 721}, {'a': 1507,
'meu': 721, 'minha': 721, 'o': 1508, 'um': 721, 'uma': 721}, {'N': 1509}, {'N': 1506, 'a': 1510, 'o': 1510}, {'<to>':
720, 'no': 720}, {'<good>': 1501, '<pro>': 1023}, {'<pro>': 720, 'N': 1512, 'minha': 1513}, {'<pro>': 720, 'N': 720,
'minha': 722}, {'<pro>': 720, 'N': 720, 'meu': 722}, {'<pro>': 720, 'cliente': 836, 'contacto': 836, 'contato': 836,
'lead': 836}, {'<any_det>': 1503, 'N': 720, 'a': 1515, 'as': 724, 'meu': 721, 'minha': 721, 'o': 1516, 'os': 727,
'um': 1517, 'uma': 721}, {'<any_det>': 1503, 'N': 720, 'a': 1515, 'as': 724, 'meu': 721, 'minha': 721, 'o': 1516,
'os': 727, 'um': 721, 'uma': 721}, {'<pro>': 720, 'N': 1512, 'meu': 1513}, {'<good>': 721, '<pro>': 720,
'<reach_noun>': 1028}, {'N': 720, 'minha': 722}, {'N': 720, 'meu': 722}, {'<any_det>': 1521, 'N': 720, 'a': 1522,
'as': 724, 'o': 1523, 'os': 727}, {'<any_det>': 1521, 'a': 723, 'as': 724, 'o': 726, 'os': 727}, {'N': 1525},
{'<him>': 1524, 'a': 1526, 'ela': 1509, 'ele': 1509, 'o': 1526}, {'<him>': 1524, 'ela': 1509, 'ele': 1509},
{'<any_det>': 1502, '<to>': 1511, 'N': 1512, 'a': 1514, 'as': 724, 'lhe': 1518, 'lhes': 1519, 'meu': 721, 'minha':
721, 'o': 1520, 'os': 727, 'para': 1527, 'pra': 1528, 'um': 1517, 'uma': 721}, {'<to>': 798}, {'N': 732}, {'<him>':
732, 'que': 602}, {'<to>': 1531, 'com': 733, 'em': 725, 'lhe': 732, 'lhes': 732, 'para': 1532, 'pra': 1532, 'que':
602}, {'a': 812, 'ao': 812, 'com': 812, 'e': 812, 'à': 812}, {'N': 1534}, {'N': 1534, 'a': 1535, 'o': 1535}, {':':
810, 'N': 809, 'da': 1536, 'de': 1536, 'do': 1536, 'entre': 1536}, {'': (0, 'missed'), 'embora': 89}, {'ido': 1538,
'saido': 89}, {'estava': 89}, {'havia': 1539, 'nao': 1540, 'não': 1540, 'que': 0, 'tinha': 1539}, {'a': 159, 'ao':
159, 'c': 159, 'com': 159, 'futebol': 159, 'padel': 159, 'tenis': 159, 'ténis': 159, 'tênis': 159, 'à': 159}, {'N':
159, 'a': 805, 'o': 805, 'tambem': 806}, {'N': 159, 'gente': 1543, 'nos': 1543, 'nós': 1543}, {'gente': 1543}, {'N':
159, 'a': 1544, 'o': 805, 'tambem': 806, 'à': 1545}, {'se': 1546}, {'a': 971, 'me': 888, 'o': 971, 'pelo': 820, 'por':
820, 'via': 820}, {'': (14, 'together'), 'N': 159, 'a': 805, 'o': 805, 'tambem': 806}, {'N': 159, 'gente': 1543,
'nos': 1549, 'nós': 1549}, {'': (14, 'together'), 'N': 159, 'a': 1550, 'o': 805, 'tambem': 806, 'à': 1545}, {'se':
1551}, {'estava': 806, 'estavam': 806, 'esteve': 806, 'estiveram': 806}, {'^': 657, 'de': 658}, {'^': 657,
'apresenta': 1131, 'apresentar': 1136, 'apresentá': 1131, 'coloca': 1139, 'colocá': 1139, 'conecta': 1131, 'conectar':
1136, 'conectá': 1131, 'juntar': 1136, 'lhe': 143, 'po': 1142}, {'^': 657, 'de': 1555, 'lhe': 143, 'me': 1554}, {'da':
29, 'de': 29, 'do': 29}, {'me': 1557}, {'^': 1048}, {'N': 1559}, {'cadeira': 89}, {'de': 1561}, {'N': 716, 'cano':
89}, {'<him>': 1559, 'a': 1560, 'o': 1560}, {'<him>': 1559}, {'bolo': 89, 'cano': 89, 'cha': 1562, 'furo': 89, 'nega':
89, 'tampa': 89}, {'<to>': 1560, 'a': 717, 'bolo': 89, 'cano': 89, 'cha': 1562, 'furo': 89, 'lhe': 1559, 'lhes': 1559,
'nega': 89, 'o': 1563, 'para': 1564, 'pra': 1565, 'tampa': 89, 'um': 1566, 'uma': 1566}, {'^': 42, 'que': 143},
{'como': 770}, {'<reach_noun>': 1028, 'contacto': 1025, 'contato': 1025, 'nome': 1025, 'numero': 1025, 'telefone':
1025}, {'minha': 195}, {'minhas': 195}, {'meu': 195}, {'meus': 195}, {'a': 1571, 'as': 1572, 'meu': 195, 'meus': 195,
'minha': 195, 'minhas': 195, 'nossa': 195, 'nosso': 195, 'o': 1573, 'os': 1574}, {'contacto': 159, 'contato': 159,
'morada': 159, 'numero': 159, 'ok': 159, 'opiniao': 245, 'palavra': 159, 'resposta': 159}, {'minha': 1576},
{'contacto': 159, 'contato': 159, 'morada': 159, 'numero': 159, 'ok': 159, 'palavra': 159, 'resposta': 159}, {'meu':
1578}, {'<any_det>': 1570, '^': 1575, 'a': 1577, 'algumas': 1046, 'alguns': 1046, 'animo': 181, 'apoio': 181,
'bastante': 1046, 'comentarios': 245, 'coragem': 181, 'feedback': 245, 'forca': 181, 'imenso': 1046, 'imensos': 1046,
'lhe': 1456, 'lhes': 1456, 'meu': 1578, 'minha': 1576, 'moral': 181, 'muito': 1046, 'o': 1579, 'uma': 1056, 'umas':
1046, 'uns': 1046, 'varias': 1046, 'varios': 1046}, {'^': 1575, 'algumas': 1046, 'alguns': 1046, 'bastante': 1046,
'imenso': 1046, 'imensos': 1046, 'lhe': 1456, 'lhes': 1456, 'muito': 1046, 'uma': 1056, 'umas': 1046, 'uns': 1046,
'varias': 1046, 'varios': 1046}, {'': (19, 'gave:resource'), 'a': 1571, 'as': 1572, 'meu': 195, 'meus': 195, 'minha':
195, 'minhas': 195, 'nossa': 195, 'nosso': 195, 'o': 1573, 'os': 1574}, {'^': 1582}, {'de': 949}, {'monte': 1584},
{'<any_det>': 1063, 'um': 1585, 'umas': 949, 'uns': 949, 'varias': 949, 'varios': 949}, {'algumas': 1046, 'alguns':
1046, 'bastante': 1046, 'imenso': 1046, 'imensos': 1046, 'lhe': 1456, 'lhes': 1456, 'muito': 1046, 'uma': 1056,
'umas': 1046, 'uns': 1046, 'varias': 1046, 'varios': 1046}, {'<any_det>': 1521, 'N': 720, 'a': 1515, 'as': 724, 'meu':
721, 'minha': 721, 'o': 1516, 'os': 727, 'um': 721, 'uma': 721}, {'<feedback_noun>': 1039, '^': 200}, {'<any_det>':
1570, 'algumas': 1046, 'alguns': 1046, 'bastante': 1046, 'imenso': 1046, 'imensos': 1046, 'lhe': 1456, 'lhes': 1456,
'muito': 1046, 'um': 1585, 'uma': 1056, 'umas': 1589, 'uns': 1589, 'varias': 1589, 'varios': 1589}, {'^': 1575}, {'':
(5, 'mine'), 'que': 42}, {'<any_det>': 722, 'N': 720, 'a': 1515, 'as': 724, 'meu': 721, 'minha': 721, 'o': 1516, 'os':
727, 'um': 721, 'uma': 721}, {'<handed1>': 204, '<told1>': 602, '<vowed1>': 1568, '^': 1354, 'aconselhei': 738,
'apresentei': 812, 'contei': 1569, 'dei': 1580, 'deixei': 1581, 'devo': 42, 'emprestei': 1583, 'enviei': 1586,
'expliquei': 1569, 'fiz': 1587, 'indiquei': 1588, 'mandei': 1590, 'mostrei': 1569, 'ofereci': 1591, 'passei': 1590,
'pedi': 994, 'perguntei': 994, 'prometi': 1592, 'recomendei': 1593, 'sugeri': 1593}, {'<paper>': 781}, {'facebook':
29, 'imprensa': 29, 'insta': 29, 'instagram': 29, 'jornal': 29, 'linkedin': 29, 'twitter': 29, 'x': 29}, {'': (11,
'thinking'), 'facebook': 29, 'imprensa': 29, 'insta': 29, 'instagram': 29, 'jornal': 29, 'linkedin': 29, 'twitter':
29, 'x': 29}, {'<any_det>': 1595, 'a': 29, 'as': 29, 'na': 1596, 'no': 1597, 'o': 29, 'os': 29, 'pelo': 1596, 'que':
29, 'sobre': 29, 'um': 29, 'uma': 29}, {'perdida': 89}, {'': (23, 'contact'), '<to>': 1291, 'a': 971, 'lhe': 159, 'o':
971, 'para': 1292, 'pelo': 820, 'por': 820, 'via': 820}, {'eu': 486, 'la': 31, 'lo': 31, 'ma': 31, 'mas': 31, 'me':
486, 'mo': 31, 'mos': 31}, {'meu': 1036, 'meus': 1036, 'minha': 1037, 'minhas': 1036}, {'^': 244, 'a': 245, 'ao': 245,
'da': 245, 'do': 245, 'na': 245, 'no': 245, 'sobre': 245, 'à': 245}, {'anotacoes': 1146, 'comentarios': 1603,
'correcoes': 1146, 'feedback': 1035, 'notas': 1603, 'opiniao': 1035, 'parecer': 1035, 'sugestoes': 1146, 'visao':
1035}, {'anotacoes': 1146, 'comentarios': 1146, 'correcoes': 1146, 'meu': 1036, 'meus': 1036, 'minha': 1036, 'minhas':
1604, 'notas': 1146, 'sugestoes': 1146}, {'<any_det>': 1029, '<feedback_noun>': 1027, '^': 1048, 'algumas': 1046,
'alguns': 1046, 'anotacoes': 1146, 'as': 1148, 'bastante': 1046, 'comentarios': 1146, 'correcoes': 1146, 'imenso':
1046, 'imensos': 1046, 'meus': 1147, 'minhas': 1147, 'muito': 1046, 'notas': 1146, 'os': 1149, 'sugestoes': 1146,
'um': 837, 'uma': 1056, 'umas': 1046, 'uns': 1046, 'varias': 1046, 'varios': 1046}, {'<any_det>': 1029, '^': 1048,
'algumas': 1046, 'alguns': 1046, 'bastante': 1046, 'imenso': 1046, 'imensos': 1046, 'muito': 1046, 'uma': 1056,
'umas': 1046, 'uns': 1046, 'varias': 1046, 'varios': 1046}, {'curriculo': 1226, 'cv': 1226, 'meu': 1037, 'meus': 1036,
'minha': 1036, 'minhas': 1036}, {'<feedback_noun>': 1027, 'anotacoes': 1146, 'comentarios': 1603, 'correcoes': 1146,
'feedback': 1035, 'notas': 1603, 'opiniao': 1035, 'parecer': 1035, 'sugestoes': 1146, 'visao': 1035}, {'meu': 1036,
'meus': 1609, 'minha': 1036, 'minhas': 1036}, {'<feedback_noun>': 1027, 'cliente': 836, 'contacto': 836, 'contato':
836, 'email': 243, 'lead': 836, 'mail': 243, 'zap': 243}, {'<feedback_noun>': 1027, 'data': 1052, 'mensagem': 243},
{'<any_det>': 1026, '<feedback_noun>': 1027, '<to>': 1271, '^': 1272, 'a': 1602, 'algumas': 1046, 'alguns': 1046,
'anotacoes': 1146, 'as': 1605, 'audio': 243, 'bastante': 1046, 'comentarios': 1146, 'correcoes': 1146, 'imenso': 1046,
'imensos': 1046, 'lhe': 1606, 'lhes': 1607, 'mail': 243, 'mensagem': 243, 'meu': 1036, 'meus': 1604, 'minha': 1036,
'minhas': 1604, 'muito': 1046, 'notas': 1146, 'o': 1608, 'os': 1610, 'para': 1277, 'pra': 1278, 'pro': 960,
'sugestoes': 1146, 'um': 1611, 'uma': 1612, 'umas': 1046, 'uns': 1046, 'varias': 1046, 'varios': 1046, 'áudio': 243},
{'<letter>': 159}, {'<any_det>': 1101, '<letter>': 159, '^': 485, 'nota': 1100, 'p': 379, 'para': 489, 'pra': 489},
{'<any_det>': 1614, '<letter>': 159, 'eu': 486, 'me': 1615, 'nos': 491, 'p': 405, 'para': 492, 'pra': 492},
{'almocar': 33, 'encontrar': 33, 'jantar': 33, 'nos': 257, 'tomar': 33}, {'c': 931, 'com': 931, 'de': 1617}, {'c':
931, 'com': 931}, {'saudade': 159}, {'a': 1620, 'saudades': 159}, {'saudades': 159}, {'': (13, 'talk'), 'como': 0,
'da': 0, 'de': 0, 'do': 0, 'por': 683, 'porque': 0, 'que': 0, 'se': 0, 'sobre': 0}, {'a': 42, 'com': 964, 'em': 42},
{'a': 805, 'isso': 948, 'o': 805}, {'mail': 159}, {'<letter>': 159, 'e': 1626, 'nota': 1100}, {'<any_det>': 1627,
'<letter>': 159, 'a': 1097, 'e': 1626, 'em': 1098, 'esperando': 89, 'na': 1102, 'no': 1105, 'nota': 1100, 'pendurada':
89, 'pendurado': 89, 'plantada': 89, 'plantado': 89, 'à': 1097}, {'bolo': 89}, {'<any_det>': 1121, 'bolo': 89, 'furo':
89, 'o': 1629, 'para': 1126, 'pra': 1126, 'um': 1629}, {':': 370, 'para': 504, 'pra': 504, 'que': 1164}, {'que':
1179}, {'...': 1632, 'p': 379, 'para': 507, 'pra': 507, 'que': 508}, {'...': 1632, 'p': 379, 'para': 379, 'pra': 379},
{'...': 1631, 'a': 805, 'isso': 948, 'me': 1633, 'nos': 1634, 'o': 805, 'p': 379, 'para': 387, 'pra': 387, 'que':
508}, {':': 370, 'para': 504, 'pra': 504, 'que': 1179}, {'...': 1632, 'p': 379, 'para': 507, 'pra': 507, 'que': 512},
{'...': 1636, 'me': 1637, 'nos': 1634, 'p': 379, 'para': 387, 'pra': 387, 'que': 512}, {'<any_det>': 1627, '<letter>':
159, 'e': 1626, 'nota': 1100}, {'<any_det>': 1627, '<letter>': 159, 'e': 1626, 'me': 517, 'nos': 491, 'nota': 1100,
'p': 379, 'para': 489, 'pra': 489}, {'para': 42, 'pra': 42}, {'cabeca': 89}, {'<any_det>': 1627, '<letter>': 159,
'completamente': 89, 'da': 1642, 'e': 1626, 'nota': 1100, 'totalmente': 89}, {'^': 465, 'me': 481, 'para': 143, 'pra':
143, 'que': 480}, {'<advises>': 495, '<called3>': 159, '<off>': 89, '<says>': 1623, '<vowed3>': 496, '<wrote3>': 282,
'^': 500, 'acompanhou': 714, 'alerta': 502, 'alertou': 502, 'avisando': 683, 'avisou': 502, 'chamou': 159, 'cobra':
342, 'cobrou': 342, 'coloca': 346, 'comprometi': 1624, 'confirmou': 1625, 'contando': 683, 'contou': 1625, 'convida':
1006, 'convidam': 1006, 'deixou': 1628, 'deu': 1630, 'deve': 357, 'devem': 357, 'disse': 1635, 'diz': 1638,
'empurrou': 420, 'encaminhou': 1639, 'encarrego': 1230, 'encontramos': 888, 'encontrei': 888, 'encoraja': 420,
'encorajou': 420, 'enviou': 1639, 'esqueci': 1287, 'estimulou': 420, 'fala': 448, 'falou': 510, 'falta': 1380,
'faltam': 764, 'fez': 1392, 'fizeram': 1392, 'garantiu': 464, 'ia': 515, 'incentiva': 420, 'incentivou': 420,
'insistiu': 516, 'lembrar': 1554, 'lembrei': 1557, 'ligou': 159, 'mandou': 1640, 'ofereci': 1641, 'passou': 1643,
'pede': 466, 'pediu': 1644, 'pergunto': 29, 'poe': 346, 'promete': 464, 'prometeu': 464, 'reuni': 888, 'reunimos':
888, 'sugeriu': 516, 'telefonou': 159, 'tem': 520, 'tinha': 515, 'têm': 520, 'vai': 31, 'vao': 31}, {'^': 133, 'a':
134, 'o': 134}, {'a': 134, 'o': 134}, {'a': 134, 'ao': 134, 'aos': 134, 'as': 134, 'com': 1647, 'em': 134, 'na': 134,
'no': 134, 'para': 134, 'pra': 134, 'à': 134, 'às': 134}, {'cunha': 1073}, {'uma': 1649}, {'saudade': 89}, {'de':
1651}, {'<to>': 1363, 'a': 998, 'ao': 998, 'como': 770, 'lhe': 1261, 'lhes': 1261, 'para': 1364, 'por': 996, 'porque':
770, 'pra': 1264, 'pro': 1265, 'à': 998}, {'a': 750, 'ao': 750, 'aos': 750, 'à': 750}, {'obrigada': 1654, 'obrigado':
1654}, {'^': 1416}, {'^': 1416, 'de': 1656}, {'esquecer': 1657}, {'posso': 1658}, {'esquecer': 1657, 'me': 1658},
{'me': 1659, 'posso': 1660}, {'ausencia': 89}, {'<inf>': 16, '<should>': 16, 'o': 236}, {'^': 1663}, {'melhor': 148},
{',': 1664, '^': 16, 'a': 328, 'eu': 148, 'nos': 148, 'nós': 148, 'o': 1665}, {'N': 1666}, {',': 376}, {'<them>':
1668, 'N': 1668}, {'<them>': 1668, 'N': 1666, 'a': 1669, 'da': 1669, 'do': 1669, 'o': 1669}, {'da': 1667, 'de': 1670,
'dela': 1666, 'dele': 1666, 'do': 1667}, {'^': 16, 'a': 328, 'eu': 148, 'nos': 148, 'nós': 148, 'o': 1665}, {'N':
1672}, {'da': 1673, 'de': 1673, 'dela': 1672, 'dele': 1672, 'do': 1673}, {'agenda': 33, 'minha': 1662, 'opiniao':
1671, 'visao': 1674}, {'N': 89}, {'da': 1676, 'de': 1676, 'do': 1676}, {'': (0, 'missed'), 'a': 89, 'ao': 89, 'em':
89, 'na': 89, 'nada': 89, 'no': 89, 'nossa': 89, 'nosso': 89, 'o': 89, 'à': 89}, {'noticias': 89, 'sinais': 89,
'sinal': 89}, {'certo': 1678, 'mais': 1679, 'noticias': 89, 'para': 755, 'pra': 755, 'sinais': 89, 'sinal': 89},
{'mais': 1408, 'nada': 89}, {'^': 657, 'lhe': 143}, {'^': 657, 'de': 1682, 'lhe': 143}, {'ninguem': 89}, {'possivel':
1678}, {'volta': 89}, {'de': 1686, 'mais': 89, 'nada': 89}, {'noticias': 89, 'sinal': 89}, {'<answers>': 89, 'deu':
1688, 'esquecer': 1683, 'liga': 1687, 'ligou': 1687, 'posso': 1658, 'respondeu': 1687}, {'<see_inf>': 89},
{'<see_inf>': 89, 'esquecer': 1657, 'me': 1658}, {'realizou': 1678}, {'nada': 784}, {'<inf>': 89}, {'de': 1694},
{'como': 755, 'coragem': 1695, 'tempo': 765}, {'ninguem': 1678}, {'conseguir': 1690, 'poder': 1690}, {'<answers>': 89,
'<clitic>': 752, '<happens3>': 1678, '<seen1>': 89, 'a': 753, 'as': 753, 'atende': 89, 'cheguei': 756, 'consegui':
755, 'conseguimos': 755, 'da': 1199, 'dei': 758, 'desejei': 758, 'deu': 1680, 'disse': 1681, 'dá': 1199, 'esquece':
1554, 'esquecer': 1683, 'estava': 1684, 'falou': 1681, 'foi': 1685, 'fui': 900, 'havia': 1684, 'lhe': 761, 'lhes':
761, 'liga': 1687, 'ligou': 1687, 'mandei': 758, 'me': 1689, 'o': 753, 'os': 753, 'pega': 89, 'podia': 1690, 'posso':
1691, 'pude': 755, 'recebi': 764, 'responde': 89, 'respondeu': 1687, 'retorna': 89, 'se': 1692, 'sei': 1693, 'tinha':
1684, 'tive': 1696, 'veio': 1697, 'vou': 1698}, {'nem': 1676}, {'noticias': 89, 'para': 755, 'pra': 755, 'sinal': 89},
{'': (0, 'missed'), 'de': 1686, 'mais': 89, 'nada': 89}, {'<answers>': 89, 'deu': 1688, 'liga': 1687, 'ligou': 1687,
'respondeu': 1687}, {'<answers>': 89, '<clitic>': 752, '<seen1>': 89, 'N': 1700, 'apareceu': 89, 'atendeu': 89,
'avisou': 89, 'cheguei': 756, 'consegui': 755, 'conseguimos': 755, 'deu': 1701, 'liga': 1687, 'ligou': 1702, 'me':
1703, 'noticia': 784, 'noticias': 784, 'novas': 784, 'novidades': 784, 'pude': 755, 'rasto': 784, 'respondeu': 1702,
'sinal': 784, 'tive': 766, 'veio': 89}, {'<answers>': 89, 'deu': 1688}, {'<answers>': 89, 'deu': 1688, 'me': 1705},
{'': (7, 'waiting'), '<of>': 38, 'da': 38, 'de': 38, 'do': 38}, {'da': 1667, 'de': 1667, 'dela': 1666, 'dele': 1666,
'do': 1667}, {'dela': 1357, 'dele': 1357}, {',': 148, '^': 16}, {'lugar': 1710}, {'aguardo': 1707, 'entender': 1708,
'lugar': 1709, 'meu': 1711, 'seu': 1711, 'teu': 1711, 'vacuo': 89}, {'bolo': 89, 'furo': 89, 'o': 1629, 'para': 1126,
'pra': 1126, 'um': 1629}, {'...': 1631, 'a': 805, 'isso': 948, 'me': 1634, 'nos': 1634, 'o': 805, 'p': 379, 'para':
403, 'pra': 403}, {'...': 1636, 'me': 1634, 'nos': 1634, 'p': 379, 'para': 403, 'pra': 403}, {'juntos': 714}, {'D':
33, 'c': 159, 'com': 159}, {'<any_det>': 1627, '<letter>': 159, 'e': 1626, 'me': 491, 'nos': 491, 'nota': 1100, 'p':
379, 'para': 379, 'pra': 379}, {'<advises>': 495, '<called3>': 159, '<off>': 89, '<says>': 1623, '<vowed3>': 496,
'<we3>': 159, '<wrote3>': 282, '^': 530, 'alerta': 502, 'alertou': 502, 'avisou': 502, 'chamou': 159, 'confirmou':
1625, 'contou': 1625, 'convida': 1006, 'convidam': 1006, 'deixou': 1628, 'desencontramos': 89, 'desencontrámos': 89,
'deu': 1713, 'deve': 357, 'devem': 357, 'disse': 1714, 'diz': 1715, 'dois': 1716, 'empurrou': 420, 'encaminhou': 1639,
'encontramos': 1717, 'encontrei': 888, 'encoraja': 420, 'encorajou': 420, 'enviou': 1639, 'esquecemos': 1287,
'estimulou': 420, 'falamos': 146, 'falou': 531, 'falta': 764, 'faltam': 764, 'fez': 1392, 'fizeram': 1392, 'ia': 515,
'incentiva': 420, 'incentivou': 420, 'ligou': 159, 'mandou': 1718, 'passou': 1639, 'pede': 466, 'pediu': 466, 'reuni':
888, 'reunimos': 888, 'telefonou': 159, 'tem': 520, 'tinha': 515, 'têm': 520, 'vai': 31, 'vao': 31, 'vemos': 146},
{'mim': 112}, {'mental': 112, 'para': 1720, 'pessoal': 112}, {'<answers>': 89, '<came3>': 89, '<clitic>': 752,
'<seen1>': 89, 'atendeu': 89, 'chegou': 89, 'cheguei': 756, 'consegui': 755, 'conseguimos': 755, 'deu': 1701, 'ligou':
89, 'me': 1705, 'pude': 755, 'respondeu': 89, 'tive': 766}, {'dois': 1716}, {'^': 677, 'conselho': 694, 'dica': 694,
'opiniao': 694, 'palpite': 694, 'quais': 0, 'qual': 0, 'recado': 694, 'seu': 705, 'sua': 705, 'sugestao': 694},
{'<to>': 879, 'N': 750, 'a': 750, 'ao': 750, 'aos': 750, 'à': 750}, {'para': 42}, {'<him>': 955, 'a': 956, 'o': 956},
{'<to>': 956, '^': 950, 'a': 1217, 'as': 1217, 'com': 957, 'lhe': 955, 'lhes': 955, 'me': 1726, 'meu': 1088, 'meus':
1088, 'minha': 1088, 'minhas': 1088, 'nossa': 1088, 'nosso': 1088, 'o': 1217, 'os': 1217, 'para': 1727, 'pra': 1221},
{'dois': 1716, 'quais': 0, 'qual': 0}, {'entrevista': 29}, {'podcast': 29, 'video': 29, 'vídeo': 29}, {'palestra':
29}, {'a': 1730, 'o': 1731, 'que': 29, 'um': 1731, 'uma': 1732}, {'<them>': 986, 'N': 987, 'a': 988, 'avisar': 684,
'contar': 684, 'dizer': 684, 'me': 703, 'o': 988, 'que': 796}, {'D': 218, 'para': 220, 'pra': 220, 'pro': 220},
{'apanhar': 33, 'buscar': 33}, {'apanhar': 614, 'buscar': 614, 'me': 1736, 'nos': 1736, 'ser': 1394}, {'escritorio':
33}, {'em': 697}, {'': (2, 'plan'), 'a': 697, 'almocar': 33, 'beber': 33, 'dormir': 33, 'jantar': 33, 'lanchar': 33,
'tomar': 33}, {'^': 11, 'em': 697}, {'apanhar': 33, 'buscar': 33, 'visitar': 33}, {'D': 218, 'apanhar': 614, 'buscar':
614, 'me': 1736, 'nos': 1736}, {'comigo': 33}, {'<moved_pp>': 1735, 'D': 218, 'a': 1737, 'agora': 1394, 'almocar': 33,
'ao': 1738, 'apanhar': 614, 'aqui': 1739, 'buscar': 614, 'ca': 1740, 'jantar': 33, 'la': 1741, 'lo': 31, 'lá': 1739,
'ma': 31, 'mas': 31, 'me': 1742, 'mo': 31, 'mos': 31, 'nos': 1736, 'para': 1743, 'pra': 220, 'pro': 220, 'ter': 1744},
{'nossa': 697}, {'casa': 33, 'nossa': 697}, {'a': 697}, {'comigo': 33, 'connosco': 33}, {'a': 1747, 'almocar': 33,
'aqui': 1739, 'beber': 33, 'ca': 1748, 'jantar': 33, 'lanchar': 33, 'ter': 1749, 'tomar': 33, 'visitar': 33}, {'a':
1746, 'almocar': 33, 'aqui': 1739, 'beber': 33, 'ca': 1750, 'jantar': 33, 'lanchar': 33, 'ter': 1749, 'tomar': 33,
'visitar': 33}, {'manha': 159, 'noite': 159, 'tarde': 159}, {'semana': 159}, {'de': 1753}, {'dia': 159, 'fim': 1754},
{'...': 888, 'a': 1752, 'em': 167, 'isso': 1077, 'la': 159, 'lá': 159, 'na': 1069, 'no': 159, 'o': 1755, 'para': 220,
'pela': 159, 'pelo': 159, 'por': 167, 'pra': 220}, {'apanhar': 614, 'buscar': 614}, {'a': 1757, 'apanhar': 614,
'buscar': 614, 'para': 1757}, {'<review_inf>': 1326, 'ensinando': 770, 'ensinar': 770, 'explicando': 770, 'explicar':
770, 'mostrando': 770, 'mostrar': 770}, {'a': 1759, 'c': 159, 'com': 159, 'ensinando': 770, 'ensinar': 770,
'explicando': 770, 'explicar': 770, 'mostrando': 770, 'mostrar': 770}, {'avaliacao': 825, 'devolutiva': 825,
'feedback': 825, 'manha': 159, 'meu': 1036, 'meus': 1036, 'minha': 1037, 'minhas': 1036, 'noite': 159, 'tarde': 159},
{'meu': 1036, 'meus': 1036, 'minha': 1036, 'minhas': 1036}, {'avaliacao': 825, 'cliente': 836, 'contacto': 836,
'contato': 836, 'devolutiva': 825, 'feedback': 825, 'lead': 836}, {'<any_det>': 1029, '<feedback_noun>': 1027, '^':
1048, 'a': 833, 'algumas': 1046, 'alguns': 1046, 'bastante': 1046, 'imenso': 1046, 'imensos': 1046, 'muito': 1046,
'o': 833, 'um': 1763, 'uma': 1454, 'umas': 1046, 'uns': 1046, 'varias': 1046, 'varios': 1046}, {'avaliacao': 825,
'curriculo': 1226, 'cv': 1226, 'devolutiva': 825, 'dia': 159, 'feedback': 825, 'fim': 1754, 'meu': 1037, 'meus': 1036,
'minha': 1036, 'minhas': 1036}, {'meu': 1036, 'meus': 1037, 'minha': 1036, 'minhas': 1036}, {'<feedback_noun>': 1027,
'avaliacao': 825, 'cliente': 836, 'contacto': 836, 'contato': 836, 'devolutiva': 825, 'feedback': 825, 'lead': 836},
{'<feedback_noun>': 1027, 'avaliacao': 825, 'data': 1052, 'devolutiva': 825, 'feedback': 825}, {'...': 1760,
'<any_det>': 1026, '<feedback_noun>': 1027, '<to>': 1271, '^': 1272, 'a': 1761, 'algumas': 1046, 'alguns': 1046, 'as':
1762, 'bastante': 1046, 'em': 167, 'imenso': 1046, 'imensos': 1046, 'la': 159, 'lhe': 1764, 'lhes': 1607, 'lá': 159,
'meu': 1036, 'meus': 1036, 'minha': 1036, 'minhas': 1036, 'muito': 1046, 'na': 1069, 'no': 159, 'o': 1765, 'os': 1766,
'para': 1277, 'pela': 159, 'pelo': 159, 'por': 167, 'pra': 1278, 'pro': 960, 'um': 1767, 'uma': 1768, 'umas': 1046,
'uns': 1046, 'varias': 1046, 'varios': 1046}, {'ser': 1394}, {'cabeca': 89, 'ideia': 89}, {'completamente': 89, 'da':
1771, 'totalmente': 89}, {'<moved_pp>': 1735, 'D': 218, 'a': 1770, 'agora': 1394, 'me': 1772, 'para': 220, 'pra': 220,
'pro': 220}, {'...': 888, 'a': 1752, 'em': 167, 'la': 159, 'lá': 159, 'na': 1069, 'no': 159, 'o': 1755, 'pela': 159,
'pelo': 159, 'por': 167}, {'^': 1155}, {'': (8, 'asked'), 'N': 1775}, {'<to>': 994}, {'opiniao': 1777}, {'a': 994,
'o': 994}, {'': (8, 'asked'), '<to>': 994, '^': 1155, 'para': 1779}, {'<to>': 994, 'para': 1779}, {'conselho': 1777},
{'<to>': 1776, '^': 1155, 'a': 1778, 'ajuda': 1777, 'conselho': 1777, 'lhe': 1780, 'lhes': 1781, 'opiniao': 1777,
'para': 1779, 'um': 1782}, {'<to>': 994, 'lhe': 1781, 'lhes': 1781, 'para': 1779}, {'^': 939}, {'^': 939, 'eu': 659,
'lhe': 1785}, {'': (5, 'mine'), '<giveinf>': 42, '<subj>': 16, 'me': 388, 'nao': 389, 'não': 389}, {'<giveinf>': 42,
'<subj>': 16, 'me': 388, 'nao': 389, 'não': 389}, {'^': 1788, 'lhe': 658}, {'^': 1787, 'a': 479, 'eu': 1789, 'lhe':
1785, 'nos': 400, 'nós': 400}, {'^': 465, 'para': 1786, 'pra': 660, 'que': 1790}, {'': (4, 'needs_from_me'),
'<giveinf>': 42, '<subj>': 16, 'me': 388, 'nao': 389, 'não': 389}, {'': (4, 'needs_from_me'), '<giveinf>': 42}, {'^':
1793}, {'^': 1792, 'lhe': 1794, 'lhes': 342}, {'^': 1788, 'a': 542, 'eu': 1795, 'lhe': 658, 'nos': 400, 'nós': 400},
{'^': 539, 'me': 1791, 'nos': 466, 'para': 660, 'pra': 660, 'que': 1796}, {'carona': 159}, {'vistos': 0}, {'call':
89}, {'a': 1800}, {'<date>': 89, 'call': 89}, {'a': 1802, 'ao': 899, 'o': 899, 'à': 899}, {'se': 0}, {'': (8,
'asked'), '<to>': 994, 'para': 1779}, {'<to>': 994, 'lhe': 1805, 'lhes': 1781, 'para': 1779}, {'me': 29}, {',': 982,
'em': 911}, {',': 982, '^': 983, 'a': 985, 'em': 911, 'eu': 984}, {'N': 1809}, {'<them>': 986, 'N': 1808, 'a': 1810,
'o': 1810, 'que': 0}, {'<them>': 986, 'N': 987, 'a': 988, 'avisar': 684, 'contar': 684, 'dizer': 684, 'me': 703, 'o':
988}, {'<inf>': 112}, {'^': 525, 'a': 338, 'as': 338, 'da': 548, 'das': 549, 'de': 553, 'do': 548, 'dos': 549, 'o':
338, 'os': 338, 'que': 554, 'se': 1813}, {'<giveinf>': 42, 'lhe': 657}, {'^': 1815}, {'^': 1815, 'de': 1816}, {'^':
1815, 'apresenta': 1131, 'apresentar': 1136, 'apresentá': 1131, 'coloca': 1139, 'colocá': 1139, 'conecta': 1131,
'conectar': 1136, 'conectá': 1131, 'de': 1816, 'juntar': 1136, 'pensar': 29, 'po': 1142}, {'^': 1244, 'com': 1247},
{':': 810}, {'lhe': 89}, {'<see_inf>': 89, 'ligar': 1821}, {'D': 1171, '^': 11, 'me': 31}, {'^': 11, 'me': 463, 'que':
1823}, {'N': 1592}, {'': (5, 'mine'), '^': 42, 'que': 42}, {'a': 1825, 'o': 1825}, {'': (5, 'mine'), '<to>': 1825,
'^': 42, 'lhe': 1826, 'lhes': 1826, 'para': 1827, 'que': 42}, {'': (5, 'mine'), '...': 1160, 'que': 42}, {'N': 1829},
{'': (5, 'mine'), '...': 1160, '<to>': 1830, 'lhe': 1829, 'lhes': 1592, 'para': 1827, 'que': 42}, {'<date>': 33,
'passo': 112}, {'passos': 112}, {'N': 876, 'conversa': 908}, {'N': 876, 'a': 1834, 'em': 918, 'o': 877}, {'N': 905,
'conversa': 908}, {'N': 905, 'a': 1836, 'o': 906}, {'<moved_pp>': 1735, 'D': 218, 'agora': 1735, 'para': 220, 'pra':
220, 'pro': 220}, {'e': 1838, 'fica': 1838, 'ficou': 1838, 'muda': 1838, 'mudou': 1838, 'passa': 1838, 'passou': 1838,
'sera': 1838, 'vai': 1838, 'é': 1838}, {'D': 1839, 'quarta': 1839, 'quinta': 1839, 'segunda': 1839, 'sexta': 1839,
'terca': 1839}, {'D': 1839, 'marcada': 1840, 'marcado': 1840, 'quarta': 1839, 'quinta': 1839, 'segunda': 1839,
'sexta': 1839, 'terca': 1839}, {'ser': 1840}, {'era': 1840, 'estava': 1841, 'ia': 1842, 'seria': 1840, 'tinhamos':
1840}, {'dia': 29}, {'encontramos': 89, 'encontrámos': 89}, {'encontrei': 89, 'liguei': 89, 'nos': 1845, 'vi': 89},
{'': (6, 'theirs'), 'me': 11, 'nos': 11}, {'a': 1154, 'as': 1154, 'o': 1154, 'os': 1154}, {'<would_give>': 1847,
'acaba': 1848, 'conclui': 1848, 'entrega': 1848, 'fecha': 1848, 'termina': 1848}, {'<would_give>': 1847}, {'^': 1850},
{'<is3>': 0, '<they>': 0, '^': 1849, 'era': 1840, 'estava': 1841, 'ia': 1842, 'me': 1851, 'nos': 1851, 'receberia':
566, 'recebia': 566, 'saudade': 89, 'seria': 1840, 'teria': 566, 'teriam': 566, 'tinha': 566, 'tinhamos': 1840},
{'foi': 806}, {'avisou': 1853, 'contou': 1853, 'disse': 1853}, {'': (13, 'talk'), 'me': 1854, 'nos': 1854, 'sabe':
29}, {'quando': 0, 'quanto': 0, 'se': 0}, {'^': 556, 'a': 338, 'as': 338, 'da': 338, 'de': 431, 'do': 338, 'o': 338,
'os': 338, 'que': 559, 'saber': 1856}, {'': (11, 'thinking'), 'aparecer': 365, 'ir': 365, 'juntar': 366, 'passar':
365, 'ter': 365, 'vinha': 365, 'vir': 365, 'viria': 365}, {'^': 561, 'aparecer': 365, 'de': 1858, 'em': 367, 'ir':
365, 'juntar': 366, 'passar': 365, 'que': 562, 'ter': 365, 'vinha': 365, 'vir': 365, 'viria': 365}, {'<letter>': 159,
'chamada': 159, 'visita': 159}, {'<any_det>': 1860, '<letter>': 159, '^': 896, 'chamada': 159, 'visita': 159},
{'<any_det>': 1860, '<letter>': 159, 'chamada': 159, 'visita': 159}, {'dela': 704, 'dele': 704}, {'<any_det>': 722,
'a': 1504, 'as': 724, 'em': 725, 'meu': 721, 'minha': 721, 'o': 1505, 'os': 727, 'para': 725, 'pra': 725, 'que': 602,
'um': 721, 'uma': 721}, {'N': 1864, 'a': 1510, 'o': 1510}, {'': (9, 'told'), '<pro>': 720, 'N': 720, 'minha': 722},
{'': (9, 'told'), '<any_det>': 722, 'N': 720, 'a': 1866, 'as': 724, 'em': 725, 'meu': 721, 'minha': 721, 'o': 1516,
'os': 727, 'para': 725, 'pra': 725, 'que': 602, 'um': 721, 'uma': 721}, {'<any_det>': 722, 'N': 720, 'a': 1522, 'as':
724, 'em': 725, 'o': 1523, 'os': 727, 'para': 725, 'pra': 725, 'que': 602}, {'<him>': 1868, 'a': 739, 'ela': 1509,
'ele': 1509, 'o': 739, 'que': 602}, {'<him>': 1868, 'ela': 1509, 'ele': 1509, 'que': 602}, {'<any_det>': 1513, '<to>':
1865, 'N': 1512, 'a': 1514, 'as': 724, 'com': 733, 'em': 725, 'la': 720, 'lhe': 1867, 'lhes': 1867, 'lo': 720, 'meu':
721, 'minha': 721, 'o': 1520, 'os': 727, 'para': 1869, 'pra': 1870, 'que': 602, 'um': 721, 'uma': 721}, {'<any_det>':
1223, '<to>': 1225, 'lhe': 1224, 'para': 1228, 'pro': 1225}, {'^': 859, 'em': 860, 'na': 860, 'no': 860}, {'N': 1873},
{'a': 1874, 'o': 1874}, {'duvidas': 770, 'perguntas': 770}, {'a': 1876, 'as': 1876, 'às': 1876}, {'c': 159, 'com':
159, 'me': 888}, {'me': 192}, {'<any_det>': 782, 'a': 805, 'as': 805, 'lhe': 245, 'lhes': 245, 'o': 805, 'os': 805},
{'com': 159, 'para': 159, 'pra': 159}, {'ela': 1357, 'ele': 1357, 'eu': 1710}, {'': (14, 'together'), 'N': 159, 'a':
1544, 'o': 805, 'tambem': 806, 'à': 1545}, {'calhar': 29, 'compromete': 347, 'comprometeu': 347, 'encarrega': 422,
'esqueceu': 784, 'fosse': 1882, 'juntaram': 1546, 'juntou': 1883, 'ofereceu': 570}, {'<inf>': 16, '<should>': 16, 'e':
236, 'ha': 380, 'mais': 331, 'nao': 978, 'nem': 979, 'não': 978, 'o': 980, 'é': 236}, {'^': 1885}, {',': 1886, '^':
983, 'a': 985, 'eu': 984}, {',': 1886}, {'<them>': 1668, 'N': 1887}, {'<them>': 1887, 'N': 1888, 'a': 1889, 'da':
1669, 'do': 1669, 'o': 1889}, {'': (0, 'missed'), 'da': 89, 'de': 89, 'do': 89}, {'atender': 89, 'avisar': 89,
'efeito': 89, 'falar': 89, 'noticia': 784, 'noticias': 1891, 'novas': 784, 'novidades': 784, 'rasto': 784,
'responder': 89, 'resposta': 89, 'retorno': 89, 'sinal': 1891, 'sorte': 89, 'sucesso': 89, 'ver': 89}, {'me': 888},
{'aniversario': 26, 'aniversário': 26, 'niver': 26}, {'aniversario': 26, 'aniversário': 26, 'niver': 26, 'o': 1894,
'que': 29}, {'bom': 29}, {'^': 133, 'a': 134, 'ao': 134, 'aos': 134, 'as': 134, 'com': 134, 'em': 134, 'na': 134,
'no': 134, 'para': 134, 'à': 134, 'às': 134}, {'coaching': 1897, 'mentoria': 1897, 'mentorias': 1897, 'mentoring':
1897}, {'de': 1898}, {'falta': 784}, {'a': 1900, 'falta': 784}, {'entrega': 59}, {'a': 1902}, {'confirma': 59,
'devolve': 59, 'entrega': 59, 'envia': 59, 'faz': 1903, 'manda': 59, 'paga': 59, 'responde': 59, 'sabe': 59, 'tem':
59, 'traz': 59}, {'^': 1904, 'chama': 89}, {'com': 29, 'que': 29}, {'na': 1596, 'no': 1596, 'pelo': 1596, 'que': 0},
{'a': 903, 'la': 860, 'lo': 860, 'o': 903}, {'<pro>': 720, 'minha': 1513}, {'<any_det>': 722, 'N': 720, 'a': 1515,
'as': 724, 'em': 725, 'meu': 721, 'minha': 721, 'o': 1516, 'os': 727, 'para': 725, 'pra': 725, 'que': 602, 'um': 721,
'uma': 721}, {'<pro>': 720, 'meu': 1513}, {'<any_det>': 1513, '<to>': 1865, 'a': 1909, 'as': 724, 'com': 733, 'em':
725, 'lhe': 1910, 'lhes': 1910, 'meu': 721, 'minha': 721, 'o': 1911, 'os': 727, 'para': 1869, 'pra': 1870, 'que': 602,
'um': 721, 'uma': 721}, {'da': 693, 'dela': 991, 'dele': 991, 'do': 693}, {'a': 441, 'agendada': 33, 'agendado': 33,
'aguardando': 338, 'esperando': 338, 'marcada': 33, 'marcado': 33, 'à': 441}, {'ca': 806, 'la': 806, 'lá': 806,
'tambem': 806}, {'': (14, 'together'), 'ca': 806, 'la': 806, 'lá': 806, 'tambem': 806}, {'apareceram': 948,
'apareceu': 1915, 'estava': 1916, 'estavam': 948, 'esteve': 1916, 'estiveram': 948, 'la': 1553, 'lá': 1553, 'veio':
1916, 'vieram': 948}, {'a': 1312, 'c': 159, 'com': 159, 'o': 1312, 'tambem': 1317, 'tb': 1317}, {'a': 1312, 'o': 1312,
'tambem': 1317, 'tb': 1317}, {'desligado': 89}, {'<inf>': 112, '^': 574, 'me': 31, 'nos': 31}, {'...': 1389, 'de':
575, 'que': 1921}, {'a': 33, 'o': 33}, {'^': 657, 'almocar': 192, 'encontrar': 33, 'estar': 192, 'lhe': 143, 'lhes':
143, 'ver': 1923}, {'<date>': 33, 'de': 1924, 'que': 1924, 'um': 34, 'uma': 34}, {'': (5, 'mine'), '^': 657,
'almocar': 192, 'apresenta': 1131, 'apresentar': 1136, 'apresentá': 1131, 'coloca': 1139, 'colocá': 1139, 'conecta':
1131, 'conectar': 1136, 'conectá': 1131, 'encontrar': 33, 'estar': 192, 'juntar': 1136, 'lhe': 143, 'lhes': 143,
'pensar': 29, 'po': 1142, 'ver': 1923}, {'<date>': 33, 'de': 1926, 'que': 1926, 'saudades': 89, 'um': 34, 'uma': 34},
{'adiar': 89, 'cancelar': 89, 'desmarcar': 89, 'suspender': 89}, {'de': 1928, 'que': 1928}, {'': (5, 'mine'), 'me':
38}, {'<giveinf>': 1930}, {'^': 38, 'encontrar': 89}, {'<see_inf>': 89, '^': 1931, 'me': 1932, 'nos': 357}, {'ligar':
1425}, {'aparecer': 1437, 'ir': 365, 'juntar': 366, 'ligar': 1425, 'me': 1934, 'passar': 1437, 'ter': 365, 'vinha':
365, 'vir': 1437, 'viria': 365}, {'aparecer': 365, 'de': 1935, 'em': 367, 'ir': 365, 'juntar': 366, 'passar': 365,
'que': 367, 'ter': 365, 'vinha': 365, 'vir': 365, 'viria': 365}, {'^': 470, 'agendado': 89, 'combinado': 89, 'de':
1933, 'ficado': 1936, 'marcado': 89, 'que': 1933}, {'com': 994}, {'a': 1876, 'as': 1876, 'duvidas': 1938, 'às': 1876},
{'<any_det>': 1449, '<date>': 159, 'de': 1928, 'que': 1928}, {'dever': 139, 'pensar': 790}, {'a': 1941, 'devendo':
139, 'do': 112, 'pensando': 790}, {':': 112}, {'almoco': 159, 'almoço': 159}, {'<any_det>': 159, 'cafe': 159,
'cafezinho': 159, 'café': 159, 'cha': 159, 'chopp': 159, 'pequeno': 1944, 'um': 868}, {'cafe': 159, 'café': 159, 'um':
159, 'uma': 159}, {'': (23, 'contact'), 'de': 1561}, {'<any_det>': 159, 'bolo': 89, 'cafe': 159, 'cafezinho': 159,
'café': 159, 'cano': 89, 'cha': 1947, 'chopp': 159, 'furo': 89, 'nega': 89, 'pequeno': 1944, 'tampa': 89, 'um': 1566,
'uma': 1566}, {'<any_det>': 159, 'cafe': 159, 'cafezinho': 159, 'café': 159, 'cha': 159, 'chopp': 159, 'pequeno':
1944}, {'': (23, 'contact'), 'N': 1245, 'a': 1246, 'o': 1246}, {'^': 1244, 'c': 159, 'com': 1950}, {'mails': 159},
{'audios': 159, 'e': 1952, 'emails': 159, 'mails': 159, 'mensagens': 159, 'áudios': 159}, {'de': 1953}, {'': (23,
'contact'), 'ideia': 159}, {'audios': 159, 'e': 1952, 'emails': 159, 'figurinhas': 159, 'ideia': 159, 'impressoes':
159, 'mails': 159, 'mensagens': 159, 'uma': 1955, 'umas': 159, 'áudios': 159}, {'adiado': 89}, {'a': 1941, 'devendo':
139, 'pensando': 790}, {'desses': 29, 'destes': 29}, {'<drink>': 888, 'dia': 1959}, {'<drink>': 888, 'vez': 683},
{'<drink>': 888}, {'dar': 11, 'devolver': 11, 'enviar': 11, 'mandar': 11, 'pagar': 11, 'trazer': 11}, {'<giveinf>':
23, '<inf>': 587, 'falar': 589, 'me': 1963}, {'D': 218, 'a': 883, 'o': 883}, {'<moved_pp>': 1394, '^': 1964, 'a':
1770, 'agora': 1394, 'ao': 883, 'me': 31, 'na': 883, 'no': 883, 'nos': 31, 'para': 1965, 'pra': 1471, 'pro': 1471},
{'<see_inf>': 33, '^': 657, 'a': 697, 'encontrar': 614, 'falar': 192, 'lhe': 1785, 'lhes': 658, 'me': 698, 'nos': 699,
'ter': 700, 'ver': 707}, {'<giveinf>': 23, 'me': 1963}, {'^': 1968, 'me': 31, 'nos': 31}, {'apanhar': 614, 'buscar':
614, 'me': 1736, 'nos': 1736, 'nossa': 697}, {'': (2, 'plan'), 'a': 1747, 'almocar': 33, 'aqui': 1739, 'beber': 33,
'ca': 1748, 'dormir': 33, 'jantar': 33, 'lanchar': 33, 'ter': 1749, 'tomar': 33, 'visitar': 33}, {'apanhar': 614,
'buscar': 614, 'me': 1736, 'nos': 1736}, {'a': 1970, 'almocar': 33, 'ao': 1738, 'apanhar': 614, 'aqui': 1739, 'beber':
33, 'buscar': 614, 'ca': 1971, 'jantar': 33, 'la': 1739, 'lanchar': 33, 'lá': 1739, 'me': 1742, 'nos': 1736, 'para':
1972, 'ter': 1749, 'tomar': 33, 'visitar': 33}, {'nos': 193}, {'N': 159, 'entrevista': 29}, {'N': 159, 'podcast': 29,
'video': 29, 'vídeo': 29}, {'N': 159, 'a': 1975, 'as': 805, 'me': 888, 'na': 1596, 'no': 1596, 'o': 1976, 'os': 805,
'passar': 29, 'pelo': 1596, 'que': 29, 'um': 1731, 'uma': 1732}, {'com': 83}, {'a': 805, 'as': 805, 'o': 805, 'os':
805}, {'com': 860, 'em': 860, 'na': 860, 'no': 860, 'para': 860}, {'^': 657, 'casa': 33}, {'<see_inf>': 33, '^': 657,
'a': 1981, 'com': 83, 'encontrar': 614, 'falar': 192, 'lhe': 1785, 'lhes': 658, 'me': 698, 'nos': 699, 'o': 658,
'ter': 700, 'ver': 707}, {'espera': 260, 'ultima': 706}, {'aniversario': 1193, 'aniversário': 1193, 'da': 418, 'de':
418, 'niver': 1193, 'o': 1196, 'para': 658, 'pra': 658, 'preciso': 1197, 'que': 658}, {'$': 132, '//': 156,
'<advises>': 158, '<called3>': 160, '<came3>': 179, '<cheered1>': 183, '<date>': 191, '<eat1>': 193, '<give1>': 194,
'<handed1>': 205, '<hours>': 217, '<moved1>': 225, '<moved_pp>': 228, '<off>': 89, '<off_pp>': 89, '<opines>': 242,
'<rang1>': 243, '<read1>': 251, '<says>': 253, '<set>': 254, '<set_up>': 259, '<shall1>': 33, '<stays>': 262,
'<talked1>': 265, '<they>': 595, '<tip>': 601, '<told1>': 604, '<vowed1>': 610, '<vowed3>': 275, '<wants3>': 279,
'<was_to>': 612, '<wrote3>': 613, 'D': 618, 'N': 669, '^': 676, 'a': 708, 'abracei': 159, 'acabamos': 709, 'acabei':
711, 'acabámos': 709, 'acao': 712, 'acha': 336, 'acho': 713, 'acompanharam': 715, 'acompanhei': 718, 'acompanhou':
715, 'aconselhei': 742, 'acordado': 746, 'acordamos': 749, 'acordámos': 749, 'adiado': 89, 'agradecemos': 751,
'agradecer': 751, 'agradeci': 751, 'agradeco': 751, 'aguarda': 339, 'aguardamos': 38, 'aguardando': 678, 'aguardo':
38, 'ainda': 768, 'ajudamos': 774, 'ajudei': 777, 'ajudámos': 774, 'alertou': 341, 'alinhamos': 159, 'alinhámos': 159,
'almocamos': 159, 'almocei': 159, 'almoco': 779, 'almoçamos': 159, 'almoço': 779, 'almoçámos': 159, 'analisei': 783,
'andamos': 785, 'andei': 789, 'ando': 792, 'animei': 793, 'ansiosa': 795, 'ansioso': 795, 'antes': 797, 'anunciei':
800, 'ao': 803, 'apanhei': 804, 'apareceram': 806, 'apareceu': 807, 'apresentacao': 811, 'apresentamos': 821,
'apresentando': 822, 'apresentei': 835, 'apresentámos': 821, 'arranjei': 839, 'as': 840, 'assim': 797, 'ate': 797,
'avisando': 845, 'avisei': 857, 'avisou': 858, 'banco': 862, 'batemos': 863, 'bati': 864, 'bebemos': 866, 'bebi': 867,
'bebo': 869, 'botei': 878, 'brigada': 880, 'brigado': 880, 'brindamos': 159, 'brindámos': 159, 'busquei': 881, 'cabe':
882, 'cai': 885, 'caiu': 885, 'caixa': 887, 'call': 779, 'caminhei': 888, 'carta': 891, 'celebramos': 159, 'chamada':
893, 'chamadas': 895, 'chega': 898, 'chegam': 898, 'cheguei': 901, 'cobra': 342, 'cobri': 904, 'cobrou': 342,
'coloca': 346, 'colocamos': 910, 'colocar': 914, 'coloquei': 919, 'com': 927, 'combinado': 746, 'combinamos': 942,
'combinei': 944, 'combinámos': 942, 'comemora': 945, 'comemoramos': 159, 'comemorei': 159, 'comemos': 159, 'comentei':
946, 'comi': 947, 'comigo': 714, 'compareceram': 948, 'compartilhei': 961, 'completa': 945, 'compromete': 348,
'comprometeu': 348, 'comprometi': 966, 'compromisso': 746, 'conduzi': 969, 'conectei': 972, 'confirma': 974,
'confirmado': 974, 'confirmamos': 974, 'confirmei': 975, 'confirmou': 977, 'confirmámos': 974, 'conforme': 989,
'conhecemos': 159, 'conheci': 159, 'connosco': 714, 'conosco': 714, 'conselho': 993, 'consolei': 793, 'consultei':
995, 'conta': 349, 'contando': 683, 'contei': 1001, 'contou': 1002, 'convenci': 1003, 'conversa': 1005, 'conversamos':
159, 'conversei': 159, 'conversinha': 1005, 'conversámos': 159, 'convida': 1007, 'convidaram': 160, 'convidou': 160,
'correio': 1009, 'corri': 888, 'corrigi': 1010, 'creio': 713, 'cruz': 1011, 'cruzamo': 1012, 'cruzei': 1014, 'cuja':
0, 'cujo': 0, 'cumprimentei': 159, 'da': 1019, 'dado': 683, 'de': 1019, 'defende': 350, 'dei': 1075, 'deixa': 1076,
'deixamos': 1078, 'deixei': 1096, 'deixou': 1106, 'demos': 1112, 'depois': 1113, 'desde': 797, 'desejei': 1116,
'desejosa': 795, 'desejoso': 795, 'desencontramos': 89, 'desencontrámos': 89, 'desliguei': 1118, 'deu': 1127, 'deve':
358, 'devem': 359, 'deveria': 1128, 'devia': 1129, 'deviamos': 1128, 'devido': 0, 'devo': 1144, 'devolve': 1145,
'devolvi': 1151, 'devolvo': 1153, 'dica': 993, 'direto': 885, 'discussao': 1005, 'discutimos': 159, 'disse': 1178,
'diz': 1188, 'dizem': 683, 'dizendo': 1190, 'e': 1198, 'ela': 1202, 'ele': 1202, 'em': 1204, 'embora': 1205,
'emprestei': 1222, 'empurrou': 421, 'encaminhei': 1229, 'encarrega': 423, 'encarrego': 1231, 'encontramo': 1232,
'encontramos': 1237, 'encontrei': 1238, 'encontro': 1239, 'encontrámo': 1012, 'encontrámos': 1238, 'encorajei': 793,
'encorajou': 421, 'enquanto': 796, 'ensaiamos': 1242, 'ensaiei': 1248, 'ensaiámos': 1242, 'ensinando': 1252,
'ensinar': 1252, 'ensinei': 1266, 'entende': 350, 'entrega': 1145, 'entrego': 1267, 'entreguei': 1269, 'entrevista':
779, 'entrevistei': 159, 'envia': 1145, 'enviei': 1280, 'envio': 1267, 'enviou': 1282, 'era': 1283, 'eramos': 1284,
'esbarrei': 1014, 'escapou': 1288, 'escrevi': 1293, 'espera': 436, 'esperamos': 1295, 'esperando': 678, 'esperei':
1298, 'espero': 1295, 'esquecemos': 1299, 'esqueceu': 1301, 'esqueci': 1302, 'esta': 1306, 'estamos': 1310, 'estava':
1318, 'estavam': 1319, 'estavamos': 1322, 'esteve': 1323, 'estive': 1332, 'estivemos': 1335, 'estiveram': 806,
'estou': 1338, 'estreia': 779, 'está': 1306, 'eu': 1361, 'evento': 779, 'explicando': 1252, 'explicar': 1252,
'explicou': 1002, 'expliquei': 1365, 'exposicao': 779, 'faco': 1348, 'fala': 448, 'falamos': 159, 'faleceu': 28,
'falei': 1368, 'falou': 449, 'falta': 1381, 'faltam': 1382, 'faltei': 900, 'falámos': 159, 'farei': 1348, 'faz': 1391,
'fazia': 945, 'feedback': 1035, 'festejei': 159, 'fez': 1393, 'fica': 1403, 'ficam': 1407, 'ficamos': 1422, 'ficara':
456, 'ficaram': 1428, 'fico': 1432, 'ficou': 1443, 'ficámos': 1445, 'fiquei': 1448, 'fiz': 1463, 'fizemos': 1464,
'fizeram': 1393, 'foi': 1472, 'fomos': 1474, 'foram': 948, 'fui': 1476, 'garante': 1478, 'garanti': 1481, 'garantiu':
464, 'gostaria': 1482, 'gostava': 1484, 'gracas': 1486, 'gravador': 1488, 'h': 1491, 'ha': 1497, 'haviamos': 1498,
'hoje': 1500, 'hora': 1491, 'horas': 1491, 'ia': 474, 'iam': 475, 'ideia': 29, 'inalcancavel': 89, 'inauguracao': 779,
'incentivei': 793, 'incentivou': 421, 'incontactaveis': 89, 'incontactavel': 89, 'incontatavel': 89, 'indiquei': 1529,
'informei': 1530, 'insiste': 478, 'insisti': 1533, 'insistiu': 484, 'intro': 1537, 'ja': 1541, 'jantamos': 159,
'jantar': 779, 'jantei': 159, 'jantámos': 159, 'jogamos': 159, 'joguei': 1542, 'jogámos': 159, 'juntamo': 1012,
'juntaram': 1547, 'juntei': 1548, 'juntou': 1552, 'la': 1553, 'lancamento': 779, 'lanchamos': 159, 'lanchei': 159,
'lanchámos': 159, 'lembra': 1554, 'lembrar': 1556, 'lembrei': 1558, 'lembrete': 112, 'levei': 1567, 'levo': 1153,
'lhe': 1594, 'lhes': 1594, 'li': 1598, 'ligacao': 1599, 'liguei': 1600, 'lá': 1553, 'manda': 1601, 'mandei': 1613,
'mando': 1267, 'mandou': 1616, 'marcamos': 1618, 'marcámos': 1619, 'marquei': 1618, 'matamos': 1621, 'matámos': 1622,
'me': 1645, 'mentorei': 1646, 'mentoria': 1648, 'mentorias': 1648, 'meti': 1650, 'ministrei': 969, 'morrendo': 1652,
'morreu': 28, 'mostrando': 1252, 'mostrar': 1252, 'mostrei': 1653, 'muda': 1394, 'mudamos': 1078, 'mudou': 1394,
'muita': 1651, 'muito': 1655, 'n': 1661, 'na': 1675, 'nada': 1677, 'nao': 1699, 'nasceu': 28, 'necessita': 529, 'nem':
1704, 'ninguem': 1706, 'no': 1712, 'nos': 1719, 'nota': 1721, 'nunca': 1722, 'não': 1699, 'nós': 1723, 'o': 1724,
'obrigada': 1725, 'obrigado': 1725, 'ocupa': 423, 'ocupo': 1231, 'ofereceu': 536, 'ofereci': 1728, 'opiniao': 694,
'os': 1729, 'ouvi': 1733, 'palpite': 694, 'para': 1734, 'parece': 683, 'participaram': 806, 'participou': 948,
'partilhei': 961, 'passa': 1745, 'passam': 1751, 'passamos': 1756, 'passara': 1758, 'passei': 1769, 'passo': 1267,
'passou': 1773, 'passámos': 1774, 'pede': 538, 'pedi': 1783, 'pedimos': 1784, 'pediu': 1797, 'peguei': 1798, 'pela':
1019, 'pelos': 1799, 'pendente': 658, 'pensa': 350, 'pensava': 368, 'penso': 713, 'perdemos': 1801, 'perdi': 1803,
'pergunta': 1804, 'perguntamos': 1784, 'perguntei': 1806, 'pergunto': 1807, 'perguntou': 1804, 'poe': 346, 'por':
1811, 'porque': 0, 'porquê': 0, 'pq': 0, 'pra': 1812, 'precisa': 1814, 'precisamos': 1817, 'precisava': 1554,
'preciso': 1818, 'prefere': 330, 'preferia': 330, 'preparei': 1819, 'presentacion': 1820, 'presentation': 1820,
'presente': 806, 'presentes': 806, 'procurei': 1822, 'promete': 1824, 'prometemos': 1828, 'prometeu': 464, 'prometi':
1831, 'prometido': 746, 'propoe': 416, 'propos': 416, 'propus': 1533, 'proxima': 34, 'proximo': 1832, 'proximos':
1833, 'pus': 1835, 'pusemos': 1837, 'pôr': 914, 'q': 1843, 'qualquer': 1844, 'quando': 796, 'quase': 1846, 'que':
1852, 'quem': 1855, 'quer': 1857, 'queria': 1859, 'quis': 1822, 'reagendada': 218, 'reagendado': 218, 'reagendamos':
218, 'reagendar': 218, 'reagendámos': 218, 'recado': 694, 'recebemos': 1861, 'receberam': 160, 'receberei': 897,
'recebeu': 160, 'recebi': 1862, 'recebo': 897, 'recomendacao': 1863, 'recomendei': 1871, 'reencaminhei': 1872,
'reencontrei': 1238, 'reenviei': 1872, 'reenviou': 1282, 'remarcada': 218, 'remarcado': 218, 'remarcamos': 218,
'remarcar': 218, 'remarcou': 218, 'remarcámos': 218, 'rendi': 1875, 'repassei': 1819, 'requer': 569, 'respondi': 1877,
'resta': 658, 'reuni': 1878, 'reuniao': 779, 'reunimo': 1232, 'reunimos': 888, 'reuniram': 159, 'reunião': 779,
'reuno': 1879, 'revi': 1880, 'revimos': 159, 'revisamos': 159, 'revisei': 1010, 'sai': 1881, 'saimos': 1881,
'saudades': 784, 'saí': 1881, 'se': 1884, 'segundo': 1890, 'sem': 1892, 'sentei': 1893, 'sera': 1895, 'seria': 1896,
'sessao': 1899, 'sessoes': 1899, 'seu': 1119, 'simulei': 1819, 'sinto': 1901, 'so': 1905, 'sonhei': 1906, 'soube':
1907, 'sua': 1119, 'substitui': 1908, 'sugeri': 1912, 'sugeriu': 516, 'sugestao': 1913, 'ta': 1914, 'talvez': 29,
'tambem': 1917, 'tarefa': 712, 'tava': 1918, 'tavam': 1919, 'telefonaram': 159, 'telefone': 1920, 'telefonei': 159,
'telefonou': 159, 'tem': 1922, 'temos': 1925, 'tenho': 1927, 'tentamos': 1822, 'tentei': 1822, 'tento': 1822,
'tentámos': 1822, 'teve': 1929, 'tinha': 1937, 'tinham': 582, 'tinhamos': 1498, 'tirei': 1939, 'tive': 1940,
'tivemos': 1940, 'tiveram': 1929, 'to': 1942, 'todo': 1943, 'tomamos': 1945, 'tomando': 1946, 'tomara': 29, 'tomei':
1948, 'tomo': 869, 'tomámos': 1949, 'topei': 1014, 'trabalhamos': 159, 'trabalhei': 1951, 'trago': 194, 'trata': 422,
'trato': 1230, 'traz': 1145, 'treinamos': 1242, 'treinei': 1819, 'treinámos': 1242, 'troca': 1954, 'trocamos': 159,
'trocámos': 159, 'trombei': 1014, 'troquei': 1956, 'tudo': 1957, 'têm': 583, 'tô': 1958, 'um': 1960, 'uma': 1961,
'umas': 1962, 'uns': 1962, 'vai': 1966, 'valeu': 880, 'vamos': 1967, 'vao': 1969, 've': 594, 'veio': 1323, 'vejo':
1879, 'vem': 1973, 'vemo': 1232, 'vemos': 1974, 'vi': 1977, 'viajei': 888, 'viajo': 1978, 'vieram': 806, 'vimo': 1012,
'vimos': 1979, 'vira': 1758, 'virá': 1758, 'visitei': 159, 'visto': 683, 'vlw': 880, 'voicemail': 89, 'voluntaria':
1980, 'voluntariado': 1980, 'voluntario': 1980, 'vou': 1982, 'vêm': 1751, 'à': 1983, 'é': 1984}]


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

