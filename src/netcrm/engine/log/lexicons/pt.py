"""Made by tests/tools/make_lexicons.py from pt.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('acabámos', 'acordámos', 'adiámos', 'agendámos', 'ajudámos', 'alinhámos', 'almoçamos', 'almoço',
'almoçámos', 'amanhã', 'aniversário', 'apresentá', 'apresentámos', 'avó', 'avô', 'bebé', 'bebê', 'brindámos', 'café',
'cancelámos', 'colocá', 'combinámos', 'comité', 'comitê', 'conectá', 'conferência', 'confirmámos', 'conversámos',
'desencontrámos', 'desmarcámos', 'dá', 'eletrónico', 'eletrônico', 'encontrámo', 'encontrámos', 'ensaiámos',
'entregámos', 'enviámos', 'está', 'falámos', 'ficámos', 'jantámos', 'jogámos', 'jurámos', 'lanchámos', 'ligámos',
'lá', 'mandámos', 'marcámos', 'março', 'matámos', 'mudámos', 'não', 'nós', 'passámos', 'porquê', 'portfólio',
'preparámos', 'prá', 'prémio', 'prêmio', 'pôde', 'pôr', 'reagendámos', 'remarcámos', 'reunião', 'reuniões', 'saí',
'telefónica', 'telefónico', 'telefônica', 'telefônico', 'tentámos', 'tomámos', 'treinámos', 'trocámos', 'ténis',
'têm', 'tênis', 'tô', 'virá', 'visitámos', 'vovó', 'vovô', 'vêm', 'vídeo', 'vó', 'vô', 'à', 'às', 'áudio', 'áudios',
'é', 'ñ')


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
('give1',), 'conferencia': ('course',), 'conferência': ('course',), 'confessou': ('says',), 'confie': ('subj',),
'confirma': ('verb3', 'give3', 'says', 'hand3'), 'confirmada': ('set',), 'confirmado': ('set',), 'confirmam':
('give3',), 'confirmamos': ('give1',), 'confirmar': ('giveinf', 'todo_inf'), 'confirmara': ('give3', 'will3', 'hand3',
'will_bring'), 'confirmarei': ('give1',), 'confirmaria': ('would_give',), 'confirme': ('ask_subj',), 'confirmei':
('told1',), 'confirmo': ('give1', 'do1'), 'confirmou': ('verb3', 'says'), 'conhece': ('verb3', 'is3'), 'conhecemos':
('met1',), 'conhecer': ('see_inf',), 'conheceram': ('hello', 'verb3'), 'conhecerei': ('shall1',), 'conheceu':
('verb3', 'met3'), 'conheci': ('met1', 'seen1'), 'conhecia': ('verb3',), 'conheco': ('seen1',), 'connosco':
('with_me', 'hello'), 'conosco': ('with_me', 'hello'), 'consegue': ('give3',), 'conseguir': ('giveinf',),
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
('give1', 'paper'), 'contou': ('verb3', 'says'), 'contrarie': ('subj',), 'contrata': ('verb3', 'imperative'),
'contratam': ('verb3',), 'contratar': ('urge_inf',), 'contratara': ('verb3',), 'contratasse': ('urge_inf', 'subj'),
'contrate': ('subj', 'imperative'), 'contratem': ('imperative',), 'contratemos': ('subj',), 'contrato': ('paper',
'thing'), 'contratou': ('verb3',), 'convem': ('should',), 'conversa': ('hello', 'date'), 'conversamos': ('talked1',),
'conversar': ('see_inf',), 'conversei': ('hello', 'talked1'), 'conversou': ('verb3',), 'conversámos': ('talked1',),
'convida': ('helps3', 'invites'), 'convidado': ('invites',), 'convidam': ('invites',), 'convidar': ('giveinf',
'see_inf'), 'convidaram': ('invites',), 'convidou': ('reach', 'called3', 'invites'), 'convite': ('letter',), 'coo':
('rel',), 'copo': ('drink',), 'copos': ('drink',), 'cordeiro': ('name_words',), 'corra': ('subj', 'imperative'),
'corram': ('imperative',), 'corramos': ('subj',), 'corresse': ('subj',), 'corretor': ('pro',), 'corretora': ('pro',),
'corrige': ('hand3',), 'corrigi': ('read1',), 'corrigindo': ('review_inf',), 'corrigir': ('review_inf',), 'corrigira':
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
('hand_inf',), 'dermatologista': ('pro',), 'desapareceu': ('verb3',), 'desca': ('subj',), 'desce': ('verb3',),
'descobrir': ('giveinf',), 'desde': ('hello',), 'desenho': ('do1',), 'desenhos': ('paper',), 'designer': ('pro',),
'desistir': ('urge_inf',), 'desligar': ('see_inf',), 'desmarcada': ('off_pp',), 'desmarcado': ('off_pp',),
'desmarcamos': ('off',), 'desmarcaram': ('off',), 'desmarcou': ('hello', 'off'), 'desmarcámos': ('off',),
'desmarquei': ('off',), 'despachante': ('pro',), 'despedida': ('party', 'fate'), 'despedido': ('fate',), 'deu':
('hello', 'verb3', 'called3', 'happens3'), 'deve': ('hello', 'verb3', 'should'), 'devem': ('hello', 'verb3'),
'devemos': ('should', 'urge_inf'), 'deveria': ('verb3', 'should', 'urge_inf'), 'deveriamos': ('should',), 'devia':
('verb3', 'was_to', 'should', 'urge_inf'), 'deviamos': ('was_to', 'should', 'urge_inf'), 'devo': ('hello', 'should',
'urge_inf'), 'devolutiva': ('feedback_noun',), 'devolva': ('ask_subj',), 'devolve': ('give3', 'answers'), 'devolver':
('giveinf',), 'devolvera': ('give3', 'will_bring'), 'devolverei': ('give1',), 'devolveria': ('would_give',),
'devolveu': ('answers',), 'devolvi': ('done',), 'devolvo': ('give1', 'do1'), 'dez': ('span',), 'dezembro': ('hello',),
'dia': ('hello',), 'diarista': ('pro',), 'dias': ('hello', 'name_words'), 'dica': ('hello', 'tip'), 'dicas': ('tip',),
'diga': ('subj', 'imperative'), 'digam': ('imperative',), 'digamos': ('subj',), 'digitalizo': ('do1',), 'digo':
('give1',), 'dinheiro': ('by_post',), 'dira': ('verb3', 'give3'), 'direi': ('give1',), 'diretor': ('rel',),
'diretora': ('rel',), 'diria': ('would_give',), 'dirige': ('verb3',), 'discurso': ('paper', 'rehearsed'),
'discutiram': ('verb3',), 'disponivel': ('ready',), 'disse': ('hello', 'verb3', 'opines', 'told1', 'says', 'bidding'),
'dissertacao': ('own_affair', 'paper', 'rehearsed'), 'dissesse': ('subj',), 'diversifica': ('imperative',),
'diversificasse': ('subj',), 'diversifique': ('subj', 'imperative'), 'diversifiquem': ('imperative',),
'diversifiquemos': ('subj',), 'divida': ('subj', 'imperative'), 'dividam': ('imperative',), 'dividamos': ('subj',),
'dividisse': ('subj',), 'divorcia': ('verb3',), 'divorciou': ('verb3',), 'diz': ('hello', 'verb3', 'opines', 'says'),
'dizem': ('verb3',), 'dizer': ('giveinf',), 'dizia': ('verb3', 'says'), 'dm': ('letter',), 'do': ('hello', 'of'),
'dobra': ('imperative',), 'dobrasse': ('subj',), 'dobre': ('subj', 'imperative'), 'dobrem': ('imperative',),
'dobremos': ('subj',), 'docs': ('thing',), 'documentacao': ('helpful',), 'documento': ('thing',), 'documentos':
('thing',), 'doente': ('ill',), 'dois': ('hello', 'span'), 'domingo': ('hello', 'name_words'), 'dores':
('name_words',), 'dos': ('hello', 'of'), 'dossie': ('helpful', 'paper'), 'dou': ('give1',), 'duas': ('hello', 'span'),
'duplica': ('imperative',), 'duplicasse': ('subj',), 'duplique': ('subj', 'imperative'), 'dupliquem': ('imperative',),
'dupliquemos': ('subj',), 'durante': ('hello',), 'duvida': ('verb3',), 'e': ('and', 'is3'), 'editei': ('read1',),
'ela': ('they', 'them', 'hello', 'him'), 'elas': ('they', 'them', 'hello', 'him'), 'ele': ('they', 'them', 'hello',
'him'), 'eles': ('they', 'them', 'hello', 'him'), 'eletricista': ('pro',), 'elimina': ('imperative',), 'eliminasse':
('subj',), 'elimine': ('subj', 'imperative'), 'eliminem': ('imperative',), 'eliminemos': ('subj',), 'em': ('hello',
'where_to'), 'email': ('letter', 'attempt', 'reach_noun'), 'emails': ('letter',), 'empreende': ('verb3',),
'empreiteira': ('pro',), 'empreiteiro': ('pro',), 'empresa': ('hello', 'rel'), 'empresta': ('give3',), 'emprestar':
('giveinf',), 'emprestara': ('give3',), 'emprestarei': ('give1',), 'emprestaria': ('would_give',), 'emprestei':
('done', 'handed1'), 'empresto': ('give1', 'give1_pra'), 'empurrada': ('moved_pp',), 'empurrado': ('moved_pp',),
'empurrou': ('moved1',), 'encadernador': ('pro',), 'encaminha': ('give3', 'send3'), 'encaminhado': ('writes',),
'encaminhar': ('giveinf', 'hand_inf'), 'encaminharei': ('give1',), 'encaminhei': ('done', 'writes', 'handed1'),
'encaminho': ('give1', 'give1_pra'), 'encaminhou': ('writes',), 'encanador': ('pro',), 'encomenda': ('by_post',
'hello'), 'encomendo': ('do1',), 'encontramos': ('hello', 'we3', 'met1', 'seen1'), 'encontrar': ('see_inf',),
'encontrarei': ('shall1',), 'encontrei': ('hello', 'met1', 'seen1'), 'encontro': ('hello', 'date'), 'encontrou':
('verb3', 'we3', 'called3', 'met3'), 'encontrámos': ('hello', 'met1', 'seen1'), 'encorajei': ('cheered1',),
'endereco': ('thing', 'reach_noun'), 'enfim': ('filler',), 'engenheira': ('pro',), 'engenheiro': ('pro',), 'enquanto':
('hello',), 'ensaiando': ('review_inf',), 'ensaiar': ('review_inf',), 'ensaio': ('paper',), 'entao': ('filler',
'hello', 'turn'), 'entende': ('opines',), 'entra': ('verb3', 'imperative'), 'entrara': ('verb3',), 'entrasse':
('subj',), 'entre': ('subj', 'imperative'), 'entrega': ('give3', 'send3'), 'entregam': ('give3', 'send3'),
'entregamos': ('done', 'give1'), 'entregar': ('giveinf', 'hand_inf'), 'entregara': ('give3', 'will3', 'send3',
'will_bring'), 'entregarei': ('give1',), 'entregaria': ('would_give',), 'entrego': ('give1', 'give1_pra', 'do1'),
'entregue': ('done',), 'entreguei': ('done',), 'entregámos': ('done',), 'entrem': ('imperative',), 'entremos':
('subj',), 'entrevista': ('date', 'rehearsed'), 'entrevistei': ('met1',), 'entrevistou': ('called3',), 'entrou':
('verb3', 'answers'), 'envia': ('give3', 'send3'), 'enviada': ('done', 'writes'), 'enviado': ('done', 'writes'),
'enviam': ('give3', 'send3'), 'enviamos': ('done', 'give1'), 'enviar': ('giveinf', 'hand_inf'), 'enviara': ('give3',
'will3', 'send3', 'will_bring'), 'enviarei': ('give1', 'give1_pra'), 'enviaria': ('would_give',), 'envie':
('ask_subj',), 'enviei': ('done', 'writes', 'handed1', 'attempt'), 'envio': ('give1', 'give1_pra', 'do1'), 'enviou':
('writes', 'reach'), 'enviámos': ('done',), 'equipa': ('rel',), 'equipe': ('rel',), 'era': ('verb3', 'is3'), 'eram':
('verb3',), 'escolha': ('subj', 'imperative'), 'escolham': ('imperative',), 'escolhamos': ('subj',), 'escolhesse':
('subj',), 'escreva': ('subj', 'imperative'), 'escrevam': ('imperative',), 'escrevamos': ('subj',), 'escreve':
('opines', 'imperative'), 'escrever': ('giveinf', 'see_inf'), 'escrevera': ('give3',), 'escreveram': ('reach',),
'escreverei': ('give1',), 'escreveria': ('would_give',), 'escrevesse': ('subj',), 'escreveu': ('reach', 'called3',
'opines', 'says', 'wrote3'), 'escrevi': ('done', 'rang1', 'seen1', 'attempt'), 'escrevo': ('give1',), 'escritorio':
('hello',), 'escuta': ('imperative',), 'escutasse': ('subj',), 'escute': ('subj', 'imperative'), 'escutem':
('imperative',), 'escutemos': ('subj',), 'especialista': ('pro',), 'espera': ('verb3', 'helps3', 'says', 'imperative',
'needs'), 'esperanca': ('name_words',), 'esperar': ('urge_inf',), 'esperasse': ('urge_inf', 'subj'), 'esperava':
('verb3',), 'espere': ('subj', 'imperative'), 'esperem': ('imperative',), 'esperemos': ('subj',), 'esposa': ('rel',),
'esqueca': ('subj',), 'essa': ('det', 'hello', 'any_det'), 'esse': ('det', 'hello', 'any_det'), 'esta': ('det',
'hello', 'verb3', 'any_det', 'is3'), 'estagiaria': ('rel',), 'estagiario': ('rel',), 'estamos': ('hello', 'stays'),
'estao': ('verb3',), 'estar': ('see_inf',), 'estara': ('verb3',), 'estava': ('hello', 'verb3', 'is3'), 'estavam':
('verb3',), 'este': ('det', 'hello', 'any_det'), 'esteve': ('hello', 'verb3', 'came3'), 'estive': ('hello', 'seen1'),
'estiveram': ('came3',), 'estofador': ('pro',), 'estou': ('hello', 'stays'), 'estrela': ('name_words',), 'estuda':
('verb3', 'imperative'), 'estudasse': ('subj',), 'estude': ('subj', 'imperative'), 'estudem': ('imperative',),
'estudemos': ('subj',), 'estudou': ('verb3',), 'está': ('hello', 'verb3', 'is3'), 'eu': ('i', 'hello'), 'evento':
('date',), 'evita': ('imperative',), 'evitasse': ('subj',), 'evite': ('subj', 'imperative'), 'evitem':
('imperative',), 'evitemos': ('subj',), 'ex': ('rel',), 'exame': ('own_affair', 'rehearsed'), 'exames':
('own_affair',), 'excel': ('helpful', 'paper'), 'excelente': ('good',), 'exemplo': ('helpful',), 'exemplos':
('helpful',), 'exige': ('needs',), 'exija': ('subj',), 'explica': ('verb3', 'says'), 'explicador': ('pro',),
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
'fisioterapeuta': ('pro',), 'fixado': ('set',), 'fixe': ('subj',), 'fiz': ('hello',), 'fizesse': ('urge_inf', 'subj'),
'flor': ('name_words',), 'flores': ('by_post',), 'foca': ('imperative',), 'focar': ('urge_inf',), 'focasse':
('subj',), 'foi': ('hello', 'verb3', 'is3'), 'fomos': ('hello', 'seen1'), 'fonte': ('name_words',), 'fontes':
('name_words',), 'foque': ('urge_inf', 'subj', 'imperative'), 'foquem': ('imperative',), 'foquemos': ('subj',),
'fora': ('ill',), 'foram': ('hello', 'verb3'), 'forma': ('imperative',), 'formacao': ('course',), 'formasse':
('subj',), 'forme': ('subj', 'imperative'), 'formem': ('imperative',), 'formemos': ('subj',), 'fornecedor': ('hello',
'pro'), 'fornecedora': ('pro',), 'forneci': ('handed1',), 'fosse': ('subj',), 'foto': ('letter',), 'fotografa':
('pro',), 'fotografo': ('pro',), 'fotos': ('letter', 'thing'), 'franco': ('name_words',), 'fui': ('hello', 'seen1'),
'fundou': ('verb3',), 'furaram': ('off',), 'furou': ('hello', 'off'), 'galo': ('name_words',), 'ganha': ('verb3',),
'ganhou': ('verb3',), 'garante': ('opines', 'says'), 'garanti': ('vowed1',), 'garantiu': ('vowed3',), 'garrafa':
('by_post',), 'gasta': ('imperative',), 'gastasse': ('subj',), 'gaste': ('subj', 'imperative'), 'gastem':
('imperative',), 'gastemos': ('subj',), 'genro': ('rel',), 'gente': ('hello',), 'gerente': ('rel',), 'gestor': ('pro',
'rel'), 'gestora': ('pro', 'rel'), 'ghostou': ('off',), 'ginecologista': ('pro',), 'gloria': ('name_words',), 'gosta':
('verb3', 'says'), 'gostaria': ('verb3',), 'gostou': ('verb3', 'says'), 'graca': ('name_words',), 'grafica': ('pro',),
'gravou': ('made3',), 'guarda': ('imperative',), 'guardasse': ('subj',), 'guarde': ('subj', 'imperative'), 'guardem':
('imperative',), 'guardemos': ('subj',), 'guerra': ('name_words',), 'guia': ('helpful', 'paper'), 'guiao': ('paper',),
'h': ('hours',), 'haver': ('see_inf',), 'havia': ('hello',), 'hesita': ('verb3', 'says'), 'hoje': ('hello',), 'hora':
('hours', 'span'), 'horas': ('hello', 'hours', 'span'), 'hortensia': ('name_words',), 'hospeda': ('helps3',), 'houve':
('happens3', 'seen1'), 'hrs': ('hours',), 'hs': ('hours',), 'ia': ('verb3', 'was_to'), 'iamos': ('was_to',),
'igualmente': ('filler',), 'ilustrador': ('pro',), 'ilustradora': ('pro',), 'imperiais': ('drink',), 'imperial':
('drink',), 'impostos': ('own_affair',), 'imprima': ('ask_subj',), 'imprimo': ('do1',), 'incentivei': ('cheered1',),
'indica': ('give3',), 'indicar': ('giveinf',), 'indico': ('give1',), 'informei': ('told1',), 'insista': ('subj',),
'insiste': ('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistiu': ('verb3',), 'instala': ('hand3',),
'instalador': ('pro',), 'instalara': ('will_bring',), 'internada': ('fate',), 'internado': ('fate',), 'intro':
('thing',), 'investe': ('verb3', 'imperative'), 'investidor': ('rel',), 'investidora': ('rel',), 'investidores':
('rel',), 'investir': ('urge_inf',), 'investira': ('verb3',), 'investisse': ('subj',), 'investiu': ('verb3',),
'invista': ('subj', 'imperative'), 'invistam': ('imperative',), 'invistamos': ('subj',), 'ir': ('see_inf',), 'ira':
('verb3',), 'irma': ('hello', 'rel'), 'irmao': ('hello', 'rel'), 'irs': ('own_affair',), 'isso': ('hello', 'it'),
'isto': ('it',), 'ja': ('filler', 'hello'), 'jamais': ('not',), 'janeiro': ('hello',), 'janta': ('verb3', 'date'),
'jantamos': ('hello',), 'jantar': ('hello', 'date', 'see_inf'), 'jantarei': ('shall1',), 'jantaremos': ('shall1',),
'jantei': ('hello', 'seen1'), 'janto': ('eat1',), 'jantou': ('verb3', 'met3'), 'jantámos': ('hello',), 'jardineira':
('pro',), 'jardineiro': ('pro',), 'jogo': ('date',), 'jogou': ('moved1',), 'julho': ('hello',), 'junho': ('hello',),
'junta': ('imperative',), 'juntamos': ('we3',), 'juntasse': ('subj',), 'junte': ('subj', 'imperative'), 'juntem':
('imperative',), 'juntemos': ('subj',), 'jura': ('opines',), 'juramos': ('vowed1',), 'jurei': ('vowed1',), 'jurou':
('opines', 'vowed3'), 'jurámos': ('vowed1',), 'justo': ('name_words',), 'kit': ('helpful',), 'la': ('them', 'filler',
'obj'), 'lanca': ('verb3', 'imperative'), 'lancam': ('verb3',), 'lancar': ('urge_inf',), 'lancara': ('verb3',),
'lancasse': ('subj',), 'lance': ('subj', 'imperative'), 'lancem': ('imperative',), 'lancemos': ('subj',), 'lancha':
('verb3',), 'lanche': ('date',), 'lancho': ('eat1',), 'lancou': ('verb3',), 'landing': ('paper',), 'laranjeira':
('name_words',), 'larga': ('imperative',), 'largar': ('urge_inf',), 'largasse': ('subj',), 'largue': ('subj',
'imperative'), 'larguem': ('imperative',), 'larguemos': ('subj',), 'las': ('them', 'obj'), 'le': ('imperative',),
'leal': ('name_words',), 'leao': ('name_words',), 'legenda': ('paper',), 'leia': ('subj', 'imperative'), 'leiam':
('imperative',), 'leiamos': ('subj',), 'leio': ('give1', 'do1'), 'leite': ('name_words',), 'lembrar': ('giveinf',),
'ler': ('giveinf',), 'lesse': ('subj',), 'leva': ('verb3', 'helps3'), 'levam': ('helps3',), 'levamos': ('bring',),
'levanta': ('verb3', 'imperative'), 'levantar': ('urge_inf',), 'levantasse': ('subj',), 'levante': ('subj',
'imperative'), 'levantem': ('imperative',), 'levantemos': ('subj',), 'levantou': ('verb3',), 'levar': ('giveinf',
'bring'), 'levarei': ('give1',), 'leve': ('subj', 'ask_subj'), 'levei': ('done',), 'levo': ('give1', 'bring', 'do1'),
'levou': ('verb3', 'called3'), 'lha': ('them', 'obj'), 'lhas': ('them', 'obj'), 'lhe': ('them', 'hello', 'clitic'),
'lhes': ('them',), 'lho': ('them', 'obj'), 'lhos': ('them', 'obj'), 'li': ('read1',), 'lidera': ('verb3',), 'liga':
('imperative',), 'ligacao': ('hello', 'date', 'call_noun'), 'ligacoes': ('call_noun',), 'ligamos': ('attempt',),
'ligar': ('hello', 'giveinf', 'see_inf', 'attempt'), 'ligara': ('give3', 'will3'), 'ligaram': ('reach', 'called3'),
'ligarei': ('give1',), 'ligaria': ('would_give',), 'ligasse': ('subj',), 'ligo': ('give1', 'rang1', 'give1_pra',
'attempt'), 'ligou': ('hello', 'reach', 'called3', 'answers', 'wrote3'), 'ligue': ('subj', 'imperative', 'ask_subj'),
'liguei': ('hello', 'rang1', 'seen1', 'attempt'), 'liguem': ('imperative',), 'liguemos': ('subj',), 'ligámos':
('attempt',), 'lima': ('name_words',), 'limao': ('name_words',), 'limita': ('imperative',), 'limitasse': ('subj',),
'limite': ('subj', 'imperative'), 'limitem': ('imperative',), 'limitemos': ('subj',), 'linda': ('name_words',),
'link': ('letter', 'helpful', 'paper'), 'lista': ('helpful', 'paper', 'thing'), 'livre': ('ready',), 'livro':
('by_post', 'helpful', 'paper'), 'livros': ('helpful',), 'lo': ('them', 'obj'), 'lobo': ('name_words',), 'localizar':
('see_inf',), 'logo': ('filler',), 'loja': ('hello',), 'longa': ('span',), 'los': ('them', 'obj'), 'lua':
('name_words',), 'luz': ('name_words',), 'lá': ('filler',), 'machado': ('name_words',), 'madrinha': ('rel',), 'mae':
('rel',), 'mail': ('letter', 'reach_noun'), 'mails': ('letter',), 'maio': ('hello',), 'mais': ('hello',), 'mana':
('rel',), 'manda': ('hello', 'give3', 'send3'), 'mandado': ('done', 'writes'), 'mandam': ('give3', 'send3'),
'mandamos': ('done', 'give1'), 'mandar': ('giveinf', 'hand_inf'), 'mandara': ('give3', 'will3', 'send3',
'will_bring'), 'mandarei': ('give1', 'give1_pra'), 'mandaria': ('would_give',), 'mande': ('subj', 'ask_subj'),
'mandei': ('done', 'writes', 'hello', 'handed1', 'attempt'), 'mando': ('give1', 'give1_pra', 'do1'), 'mandou':
('writes', 'hello', 'reach', 'wrote3'), 'mandámos': ('done',), 'manha': ('hello',), 'mano': ('rel',), 'mantem':
('opines', 'imperative'), 'mantenha': ('subj', 'imperative'), 'mantenham': ('imperative',), 'mantenhamos': ('subj',),
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
'fate'), 'necessita': ('needs',), 'negoceie': ('subj',), 'negocia': ('imperative',), 'negociasse': ('subj',),
'negocie': ('subj', 'imperative'), 'negociem': ('imperative',), 'negociemos': ('subj',), 'nem': ('not',), 'nenhum':
('not',), 'nenhuma': ('not',), 'neta': ('rel',), 'neto': ('rel',), 'neves': ('name_words',), 'ninguem': ('hello',),
'niver': ('date', 'party'), 'nogueira': ('name_words',), 'noite': ('hello',), 'noiva': ('rel',), 'noivo': ('rel',),
'nome': ('thing', 'reach_noun'), 'nomes': ('thing',), 'nora': ('rel',), 'nos': ('i', 'me', 'hello', 'clitic'),
'nossa': ('my', 'hello', 'any_det'), 'nossas': ('my', 'any_det'), 'nosso': ('my', 'hello', 'any_det'), 'nossos':
('my', 'hello', 'any_det'), 'notario': ('pro',), 'notas': ('helpful', 'feedback_noun'), 'nova': ('hello',),
'novembro': ('hello',), 'numero': ('thing', 'reach_noun'), 'numeros': ('thing',), 'nunca': ('not', 'hello'), 'nunes':
('name_words',), 'nutricionista': ('pro',), 'não': ('not', 'hello', 'should'), 'nós': ('i', 'hello'), 'o': ('them',
'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'obrigada': ('hello',), 'obrigado': ('hello',), 'odeia':
('verb3', 'says'), 'ofereca': ('subj', 'imperative'), 'oferecam': ('imperative',), 'oferecamos': ('subj',),
'oferecesse': ('subj',), 'ofereceu': ('hello',), 'ofereci': ('handed1',), 'oferta': ('thing', 'mine_thing'),
'oficina': ('course',), 'oftalmologista': ('pro',), 'ok': ('ready',), 'olha': ('imperative',), 'olhasse': ('subj',),
'olhe': ('subj', 'imperative'), 'olhei': ('read1',), 'olhem': ('imperative',), 'olhemos': ('subj',), 'olho': ('do1',),
'oliveira': ('name_words',), 'onde': ('hello',), 'ontem': ('hello',), 'operacao': ('own_affair',), 'operada':
('fate',), 'operado': ('fate',), 'opina': ('opines',), 'opiniao': ('tip', 'feedback_noun'), 'oral': ('rehearsed',),
'orcamento': ('hello', 'thing', 'mine_thing'), 'orcar': ('giveinf',), 'organiza': ('verb3',), 'organizou': ('verb3',),
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
('give3',), 'passamos': ('give1', 'moved1'), 'passaporte': ('own_affair',), 'passar': ('giveinf', 'see_inf'),
'passara': ('give3',), 'passaram': ('came3',), 'passarei': ('give1',), 'passaria': ('would_give',), 'passe':
('ask_subj',), 'passei': ('done', 'hello', 'handed1'), 'passo': ('give1', 'give1_pra', 'do1'), 'passou': ('hello',
'verb3', 'reach', 'came3', 'moved1'), 'passámos': ('moved1',), 'pastor': ('name_words',), 'patentea': ('imperative',),
'patenteasse': ('subj',), 'patentee': ('subj', 'imperative'), 'patenteem': ('imperative',), 'patenteemos': ('subj',),
'patrao': ('rel',), 'patroa': ('rel',), 'paz': ('name_words',), 'peca': ('subj', 'imperative'), 'pecam':
('imperative',), 'pecamos': ('subj',), 'pede': ('verb3', 'imperative', 'needs'), 'pediatra': ('pro',), 'pedir':
('hello', 'urge_inf', 'todo_inf'), 'pedisse': ('subj',), 'pediu': ('hello', 'verb3', 'bidding', 'needs'), 'pedra':
('name_words',), 'pedreiro': ('pro',), 'pedro': ('name_words',), 'pela': ('hello', 'of'), 'pelas': ('hello',), 'pelo':
('hello', 'of'), 'pelos': ('hello',), 'pensa': ('verb3', 'opines', 'says'), 'pensava': ('verb3', 'was_to'), 'perde':
('verb3',), 'perdeu': ('verb3',), 'pereira': ('name_words',), 'pergunta': ('verb3', 'says', 'imperative'),
'perguntar': ('hello', 'see_inf', 'todo_inf'), 'perguntasse': ('subj',), 'pergunte': ('subj', 'imperative'),
'perguntem': ('imperative',), 'perguntemos': ('subj',), 'perguntou': ('verb3', 'says'), 'permita': ('subj',
'imperative'), 'permitam': ('imperative',), 'permitamos': ('subj',), 'permitisse': ('subj',), 'perola':
('name_words',), 'pescador': ('name_words',), 'piedade': ('name_words',), 'pilar': ('name_words',), 'pinheiro':
('name_words',), 'pinho': ('name_words',), 'pinta': ('hand3',), 'pinto': ('name_words',), 'pintor': ('pro',),
'pintora': ('pro',), 'pitch': ('paper', 'rehearsed'), 'planeia': ('verb3',), 'planeja': ('verb3',), 'planilha':
('helpful', 'paper', 'thing'), 'planilhas': ('helpful',), 'plano': ('paper',), 'planta': ('thing',), 'plantas':
('paper', 'thing'), 'podcast': ('helpful', 'paper'), 'pode': ('hello', 'verb3', 'wants3'), 'podem': ('verb3',),
'podera': ('verb3',), 'poderia': ('should',), 'podia': ('verb3', 'should'), 'podologista': ('pro',), 'poe': ('verb3',
'imperative'), 'poema': ('paper',), 'poemas': ('paper',), 'pois': ('filler',), 'polir': ('review_inf',), 'pondera':
('verb3',), 'ponha': ('subj', 'imperative'), 'ponham': ('imperative',), 'ponhamos': ('subj',), 'ponho': ('give1',),
'por': ('hello', 'giveinf', 'of'), 'porem': ('turn', 'but'), 'porque': ('hello',), 'portanto': ('turn',),
'portefolio': ('paper',), 'portfolio': ('paper',), 'portfólio': ('paper',), 'pos': ('verb3',), 'posso': ('hello',),
'postal': ('letter',), 'pouco': ('hello', 'span'), 'poupa': ('imperative',), 'poupasse': ('subj',), 'poupe': ('subj',
'imperative'), 'poupem': ('imperative',), 'poupemos': ('subj',), 'pq': ('hello',), 'pra': ('hello', 'to', 'where_to'),
'prado': ('name_words',), 'precisa': ('hello', 'verb3', 'needs'), 'precisamos': ('should', 'urge_inf'), 'precisava':
('verb3', 'should', 'needs'), 'preciso': ('hello', 'should', 'urge_inf'), 'precos': ('thing',), 'preencho': ('do1',),
'prefere': ('verb3',), 'preferiu': ('verb3',), 'prenda': ('by_post',), 'prepara': ('give3', 'imperative', 'hand3'),
'preparamos': ('give1',), 'preparando': ('review_inf',), 'preparar': ('giveinf', 'bring', 'review_inf'), 'preparara':
('hand3', 'will_bring'), 'prepararei': ('give1',), 'preparasse': ('subj',), 'prepare': ('subj', 'imperative',
'ask_subj'), 'preparei': ('done',), 'preparem': ('imperative',), 'preparemos': ('subj',), 'preparo': ('give1',
'give1_pra', 'do1'), 'preparou': ('made3',), 'presente': ('by_post',), 'pretende': ('verb3', 'wants3'), 'preto':
('name_words',), 'prevista': ('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'prioriza':
('imperative',), 'priorizasse': ('subj',), 'priorize': ('subj', 'imperative'), 'priorizem': ('imperative',),
'priorizemos': ('subj',), 'pro': ('hello', 'to', 'where_to'), 'procura': ('verb3', 'is3', 'imperative'), 'procuram':
('verb3',), 'procurar': ('giveinf', 'urge_inf'), 'procurasse': ('subj',), 'procurava': ('verb3',), 'procure': ('subj',
'imperative'), 'procurem': ('imperative',), 'procuremos': ('subj',), 'procuro': ('give1',), 'procurou': ('verb3',
'called3'), 'produto': ('paper',), 'professor': ('pro',), 'professora': ('pro',), 'programador': ('pro',),
'programadora': ('pro',), 'projeto': ('paper',), 'prometemos': ('vowed1',), 'prometeu': ('hello', 'vowed3'),
'prometi': ('vowed1',), 'pronta': ('ready',), 'pronto': ('ready',), 'propoe': ('verb3',), 'propos': ('verb3',),
'proposta': ('hello', 'paper', 'thing', 'mine_thing'), 'prova': ('rehearsed',), 'provavelmente': ('filler',),
'proxima': ('hello',), 'proximo': ('hello',), 'prá': ('to',), 'psicologa': ('pro',), 'psicologo': ('pro',),
'psiquiatra': ('pro',), 'publico': ('do1',), 'pusesse': ('subj',), 'pôde': ('verb3',), 'pôr': ('giveinf',), 'q':
('hello',), 'qual': ('hello',), 'quando': ('hello',), 'quarenta': ('span',), 'quarta': ('hello',), 'quase':
('filler',), 'quatro': ('hello', 'span'), 'que': ('hello',), 'quem': ('hello',), 'quer': ('hello', 'verb3', 'wants3',
'is3', 'bidding', 'needs'), 'querem': ('verb3',), 'querera': ('verb3',), 'queria': ('hello', 'verb3', 'was_to',
'bidding', 'needs'), 'queriamos': ('was_to',), 'quero': ('hello',), 'quinta': ('hello',), 'quinze': ('hello', 'span'),
'quis': ('verb3',), 'rabisquei': ('read1',), 'rapidamente': ('filler',), 'rapidinho': ('filler',), 'rapido':
('filler',), 'raposo': ('name_words',), 'rascunho': ('paper', 'thing'), 'reagendada': ('moved_pp',), 'reagendado':
('moved_pp',), 'reagendamos': ('moved1',), 'reagendei': ('moved1',), 'reagendou': ('moved1',), 'reagendámos':
('moved1',), 'recado': ('hello',), 'recebe': ('helps3',), 'recebem': ('helps3',), 'recebeu': ('reach', 'called3'),
'recebi': ('met1',), 'recomenda': ('verb3', 'advises'), 'recomendacao': ('tip',), 'recomendar': ('giveinf',),
'recomendo': ('give1',), 'recomendou': ('verb3', 'advises', 'bidding'), 'reconhece': ('says',), 'recusa': ('verb3',),
'recuse': ('subj',), 'recusou': ('verb3',), 'redacao': ('paper',), 'redator': ('pro',), 'redatora': ('pro',),
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
{'em': 29, 'na': 29, 'no': 29}, {'<subj>': 16}, {'<subj>': 16, 'me': 119}, {'nao': 120, 'nem': 120, 'não': 120}, {'':
(4, 'needs_from_me')}, {'<ask_subj>': 122}, {'^': 123}, {'lhe': 124, 'lhes': 124}, {'^': 121, 'eu': 125, 'lhe': 124,
'lhes': 124}, {'assina': 62, 'devolve': 62, 'entrega': 62, 'envia': 62, 'faz': 67, 'manda': 62, 'paga': 62,
'responde': 62, 'traz': 62}, {'^': 127}, {'<my>': 11}, {'<my>': 11, 'a': 129, 'as': 129, 'o': 129, 'os': 129},
{'jeito': 11, 'lida': 11, 'olhada': 11, 'olhadela': 11, 'toque': 11, 'vista': 11}, {'um': 131, 'uma': 131},
{'<hand_inf>': 11, 'analisar': 130, 'assinar': 130, 'corrigir': 130, 'dar': 132, 'devolver': 11, 'ler': 130, 'olhar':
130, 'rever': 130, 'testar': 130, 'validar': 130, 'ver': 130}, {'^': 133}, {'<rel>': 10, '<they>': 22, 'D': 37, 'N':
41, '^': 68, 'a': 77, 'acha': 82, 'achou': 82, 'acompanho': 83, 'aniversario': 76, 'aniversário': 76, 'anos': 86,
'as': 88, 'busco': 83, 'casamento': 76, 'dava': 91, 'desligado': 90, 'deu': 91, 'deve': 93, 'devia': 97, 'deviamos':
98, 'devo': 100, 'disse': 101, 'diz': 101, 'embora': 0, 'esta': 91, 'estava': 91, 'está': 91, 'eu': 108, 'fala': 21,
'falou': 21, 'festa': 76, 'ha': 111, 'impedido': 90, 'levarei': 83, 'levo': 83, 'nao': 115, 'niver': 76, 'não': 115,
'o': 116, 'ocupado': 90, 'operacao': 76, 'os': 117, 'pensa': 82, 'pensava': 118, 'pensei': 118, 'podia': 97,
'podiamos': 98, 'prova': 76, 'q': 126, 'que': 126, 'so': 128, 'tem': 111, 'temos': 97, 'tenho': 97, 'vai': 134, 'vao':
134, 'vejo': 83}, {'': (18, 'gave:mentoring')}, {'^': 136}, {'<any_det>': 92, '<thing>': 11}, {'D': 0}, {'^': 138,
'aniversario': 139, 'aniversário': 139, 'anos': 139, 'niver': 139}, {':': 140}, {'': (5, 'mine'), 'lhe': 42},
{'pendente': 42, 'prevista': 42, 'previsto': 42, 'prometida': 42, 'prometido': 42}, {'com': 42}, {'<giveinf>': 142,
'<mine_thing>': 47, '<todo_inf>': 42, 'cobrar': 42, 'comprar': 42, 'devolver': 42, 'entrega': 143, 'envio': 143,
'falar': 144, 'felicitar': 42, 'levar': 42, 'marcar': 144, 'oferecer': 42, 'parabenizar': 42, 'pedir': 42, 'reservar':
42, 'resposta': 143, 'ver': 144}, {'^': 42}, {':': 146}, {'fazer': 147}, {'D': 33}, {'...': 149, 'a': 112, 'com': 112,
'o': 112}, {'^': 16}, {':': 151}, {'...': 152}, {':': 151, 'da': 153, 'de': 153, 'do': 153}, {'^': 138}, {':': 155},
{'N': 147}, {'<giveinf>': 112}, {'<mentor_noun>': 137, 'N': 141, '^': 145, 'a': 148, 'acao': 147, 'almocar': 150,
'conselho': 154, 'conselhos': 154, 'dica': 154, 'dicas': 154, 'ela': 156, 'ele': 156, 'eu': 147, 'meu': 147, 'minha':
147, 'nos': 147, 'nós': 147, 'para': 157, 'pendencias': 147, 'pendente': 147, 'por': 148, 'recomendacao': 152,
'recomendacoes': 152, 'sugestao': 152, 'tarefa': 147, 'todo': 158, 'ver': 150, 'visitar': 150}, {'^': 16, 'a': 151,
'que': 151}, {'^': 16, 'a': 151, 'me': 160, 'nos': 160, 'para': 151, 'que': 151}, {'': (23, 'contact')}, {'me': 162,
'nos': 162}, {'estava': 89, 'estavamos': 89}, {'estava': 89, 'estavamos': 89, 'nao': 164, 'não': 164}, {'estava': 89,
'estavamos': 89, 'eu': 165, 'nao': 164, 'nos': 165, 'não': 164, 'nós': 165}, {'enquanto': 166, 'quando': 166},
{'minha': 162}, {'escritorio': 162}, {'casa': 162}, {'': (23, 'contact'), 'em': 170, 'no': 169}, {'': (23, 'contact'),
'a': 170, 'em': 170}, {'gente': 162}, {'a': 173}, {'surpresa': 162}, {'': (23, 'contact'), 'em': 170}, {'ver': 162,
'visitar': 162}, {'coworking': 162, 'escritorio': 162}, {'aqui': 162, 'ca': 162}, {'comigo': 162}, {'me': 162},
{'...': 167, 'a': 168, 'almocar': 162, 'ao': 169, 'aqui': 171, 'ca': 172, 'com': 174, 'comigo': 162, 'de': 175, 'em':
170, 'jantar': 162, 'la': 176, 'lá': 176, 'me': 177, 'na': 168, 'no': 178, 'por': 179, 'ter': 180, 'tomar': 162,
'ver': 181, 'visitar': 181, 'à': 168}, {'': (21, 'gave:encouragement')}, {'^': 183}, {'<them>': 184, 'N': 184},
{'<them>': 184, 'N': 184, 'a': 185, 'o': 185}, {'efeito': 89}, {'sem': 187}, {'abaixo': 89}, {'aconteceu': 89,
'rolou': 89}, {'caiu': 89, 'ficou': 188, 'foi': 189, 'nao': 190, 'não': 190}, {'N': 191}, {'N': 191, 'a': 192, 'o':
192}, {'<set>': 33, 'com': 193}, {'com': 33}, {'<any_det>': 33, 'D': 33, 'c': 33, 'cafe': 33, 'café': 33, 'com': 33,
'me': 195}, {'lha': 47, 'lhas': 47, 'lho': 47, 'lhos': 47}, {'': (19, 'gave:resource')}, {'N': 198}, {'<him>': 198},
{'<to>': 199, 'para': 200, 'pra': 200}, {'<helpful>': 201}, {'<helpful>': 198}, {'meu': 203, 'meus': 203, 'minha':
203, 'minhas': 203, 'nossa': 203, 'nosso': 203}, {'<any_det>': 202, 'a': 204, 'meu': 203, 'meus': 203, 'minha': 203,
'minhas': 203, 'nossa': 203, 'nosso': 203, 'o': 204, 'um': 204, 'uma': 204}, {'<any_det>': 203}, {'^': 206}, {'^':
205, 'lhe': 207, 'lhes': 207}, {'dela': 136, 'dele': 136}, {'...': 209}, {'a': 210, 'o': 210, 'seu': 210, 'sua': 210},
{'^': 211}, {'na': 212, 'no': 212, 'para': 212, 'sobre': 212}, {'N': 213}, {'N': 213, 'a': 214, 'o': 214}, {'N': 137},
{'N': 137, '^': 136, 'a': 216, 'o': 216}, {'<where_to>': 217, 'N': 137, '^': 136, 'a': 216, 'com': 217, 'de': 137,
'em': 137, 'no': 217, 'o': 216, 'sobre': 137}, {'<mentor_noun>': 218}, {'com': 215, 'de': 219}, {'': (1, 'moved')},
{'D': 221, 'para': 221, 'pra': 221, 'pro': 221}, {'D': 221}, {'<date>': 223}, {'<date>': 222, 'D': 221, 'nossa': 224,
'nosso': 224, 'para': 221, 'pra': 221, 'pro': 221}, {'<date>': 222, 'D': 221, 'para': 221, 'pra': 221, 'pro': 221},
{'<date>': 222, 'D': 221, 'a': 226, 'nossa': 226, 'nosso': 226, 'o': 226, 'para': 221, 'pra': 221, 'pro': 221},
{'<date>': 222, 'D': 221, 'a': 225, 'nossa': 226, 'nosso': 226, 'o': 225, 'para': 221, 'pra': 221, 'pro': 221, 'se':
227}, {'D': 221, 'para': 221}, {'...': 229}, {'D': 221, 'da': 230, 'de': 230, 'do': 230, 'para': 221, 'pra': 221,
'pro': 221}, {'<should>': 16}, {'^': 232}, {'gente': 233}, {'^': 232, 'a': 234, 'eu': 233, 'je': 233, 'on': 233, 'yo':
233}, {'q': 235, 'que': 235}, {'e': 236}, {'...': 237}, {'melhor': 16}, {'deveria': 16, 'devia': 16, 'deviamos': 16},
{'<should>': 16, 'e': 239, 'era': 239, 'nao': 240, 'não': 240, 'o': 239, 'seria': 239, 'é': 239}, {'^': 241},
{'gente': 242}, {'...': 237, '^': 241, 'a': 243, 'eu': 242, 'nos': 242, 'nós': 242}, {'q': 238, 'que': 244}, {'<to>':
162, 'N': 162}, {'': (16, 'gave:feedback')}, {'^': 247}, {'<him>': 248}, {'^': 247, 'com': 249, 'da': 248, 'dela':
248, 'dele': 248, 'deles': 248, 'do': 248}, {'^': 247, 'da': 248, 'dela': 248, 'dele': 248, 'do': 248}, {'<paper>':
251}, {'<paper>': 250, 'seu': 252, 'sua': 252}, {'<paper>': 250, 'a': 253, 'as': 253, 'o': 253, 'os': 253, 'seu': 252,
'sua': 252}, {'': (13, 'talk'), 'como': 0, 'da': 0, 'de': 0, 'do': 0, 'que': 0, 'se': 0, 'sobre': 0}, {'me': 255,
'que': 0}, {'D': 33, 'c': 33, 'com': 33, 'para': 33, 'pra': 33, 'pro': 33}, {'D': 33, 'para': 33}, {'N': 258},
{'encontrar': 33, 'ver': 33}, {'almocar': 33, 'beber': 33, 'falar': 33, 'ir': 33, 'jantar': 33, 'nos': 260, 'tomar':
33}, {'<any_det>': 34, '<date>': 33, 'D': 33, 'com': 259, 'de': 261, 'para': 149}, {'<of>': 38, 'que': 38}, {'espera':
263}, {'a': 264, 'à': 264}, {'telefone': 162}, {'': (23, 'contact'), 'bocado': 162, 'pouco': 162}, {'D': 162, 'ao':
266, 'c': 162, 'cm': 162, 'com': 162, 'da': 162, 'das': 162, 'de': 162, 'do': 162, 'dos': 162, 'na': 162, 'no': 162,
'pelo': 162, 'por': 162, 'sobre': 162, 'um': 267}, {'...': 167}, {'...': 149, 'D': 33}, {'me': 270, 'nos': 270}, {'D':
162}, {'me': 272, 'que': 0}, {'<give3>': 11, '<would_give>': 11}, {'^': 274}, {'^': 274, 'me': 275, 'nos': 275},
{'que': 276}, {'me': 277, 'nos': 277, 'que': 276}, {'<giveinf>': 23}, {'<giveinf>': 11}, {'^': 280}, {'^': 279, 'me':
281, 'nos': 281}, {'para': 0, 'pra': 0, 'q': 0, 'que': 0}, {'N': 283}, {'N': 283, 'a': 284, 'o': 284}, {'ma': 11,
'me': 11, 'mo': 11, 'nos': 11}, {'': (6, 'theirs'), 'a': 11, 'as': 11, 'ma': 11, 'mas': 11, 'me': 11, 'mo': 11, 'mos':
11, 'o': 11, 'os': 11}, {'<give3>': 287}, {'<give3>': 287, 'me': 288, 'nos': 288}, {'D': 11, 'e': 289}, {'...': 12,
'meu': 13, 'minha': 13}, {'...': 290, 'D': 11, 'a': 291, 'as': 291, 'meu': 13, 'minha': 13, 'o': 291, 'os': 291},
{'a': 11, 'as': 11, 'ma': 11, 'mas': 11, 'me': 11, 'mo': 11, 'mos': 11, 'o': 11, 'os': 11}, {'<give3>': 293},
{'<give3>': 293, 'me': 294, 'nos': 294}, {'e': 295}, {'...': 296}, {'...': 70}, {'a': 13, 'as': 13, 'o': 13, 'os':
13}, {'ok': 11, 'retorno': 11, 'toque': 11}, {'resposta': 11}, {'feedback': 11, 'noticias': 11, 'novidades': 11,
'resposta': 11, 'retorno': 11, 'um': 300, 'uma': 301}, {'espreitadela': 11, 'jeito': 11, 'lida': 11, 'olhada': 11,
'olhadela': 11, 'vista': 11}, {'me': 302, 'nos': 302, 'um': 303, 'uma': 303}, {'um': 303, 'uma': 303}, {'...': 12,
'a': 291, 'as': 291, 'meu': 13, 'minha': 13, 'o': 291, 'os': 291}, {'coisa': 11}, {'D': 11, 'algo': 11, 'alguma': 307,
'ate': 11, 'depois': 11, 'logo': 11, 'na': 11, 'no': 11, 'o': 11, 'quando': 11, 'se': 11}, {'me': 308, 'nos': 308},
{'intro': 11, 'ponte': 11}, {'apresentacao': 11, 'intro': 11}, {'a': 310, 'chegar': 11, 'uma': 311}, {'me': 312},
{'contacto': 11, 'contato': 11}, {'em': 314}, {'coloca': 315, 'desaconselhou': 16, 'faz': 312, 'poe': 315}, {'me':
315}, {'assunto': 11, 'problema': 11}, {'isso': 11, 'isto': 11, 'o': 318, 'tudo': 11}, {'D': 11, 'ate': 12, 'para':
12}, {'pronta': 320, 'prontas': 320, 'pronto': 320, 'prontos': 320}, {'...': 321}, {'a': 322, 'as': 322, 'meu': 322,
'minha': 322, 'o': 322, 'os': 322}, {'resolver': 11, 'tudo': 11}, {'assunto': 11}, {'de': 324, 'disso': 11, 'do':
325}, {'contactar': 11, 'escrever': 11, 'falar': 11, 'ligar': 11}, {'novidades': 11, 'uma': 301}, {'a': 327, 'com':
328}, {'<give3>': 286, '<hand3>': 292, '<made3>': 297, '<send3>': 292, '<will3>': 11, '<will_bring>': 298, 'arranja':
299, 'conserta': 299, 'da': 304, 'dara': 305, 'desaconselha': 16, 'desaconselhou': 16, 'devolve': 306, 'diz': 309,
'dá': 304, 'escreve': 309, 'faz': 313, 'instala': 299, 'liga': 309, 'me': 316, 'monta': 299, 'pinta': 299, 'poe': 317,
'resolve': 319, 'telefona': 309, 'tem': 323, 'tera': 323, 'trata': 326, 'traz': 306, 'volta': 329, 'voltara': 329},
{'gente': 151}, {'^': 16, 'a': 331, 'eu': 151}, {'^': 16, 'a': 331, 'eu': 151, 'que': 332}, {'vale': 16}, {'e': 16,
'é': 16}, {'melhor': 335}, {'<should>': 16, 'compensa': 16, 'e': 239, 'mais': 334, 'o': 336, 'é': 239}, {'^': 337},
{'melhor': 333, 'preferivel': 333, 'q': 338, 'que': 338}, {'<my>': 122}, {'^': 340}, {'^': 340, 'a': 341, 'as': 341,
'da': 341, 'de': 341, 'do': 341, 'o': 341, 'os': 341}, {'contra': 151, 'para': 151, 'que': 151, 'sobre': 151}, {'me':
343, 'nos': 343}, {'^': 122}, {'contacto': 11}, {'em': 346}, {'^': 347}, {'^': 347, 'me': 348}, {'a': 31, 'em': 31},
{'se': 350}, {'avisa': 23, 'diz': 23, 'escreve': 23, 'liga': 23, 'responde': 23}, {'^': 352}, {'^': 352, 'depois':
353}, {'e': 354}, {'...': 355}, {'com': 341}, {'q': 338, 'que': 338}, {'': (6, 'theirs'), 'me': 11}, {'<until>': 11},
{'...': 360, '<until>': 11}, {'<giveinf>': 359, '<inf>': 361}, {'': (7, 'waiting'), '<giveinf>': 359}, {'^': 363},
{'^': 38}, {'^': 362, 'me': 364, 'nos': 365}, {'me': 365, 'nos': 365}, {'apareceu': 89, 'chegou': 89, 'conseguiu': 89,
'foi': 89, 'passou': 89, 'pode': 89, 'pôde': 89, 'veio': 89}, {'nao': 368, 'nunca': 368, 'não': 368}, {'fim': 369},
{'afinal': 369, 'nao': 368, 'no': 370, 'nunca': 368, 'não': 368}, {'que': 371}, {'e': 371, 'mas': 371, 'so': 372},
{'se': 373}, {'aparecer': 373, 'ir': 373, 'juntar': 374, 'passar': 373, 'ter': 373, 'vinha': 373, 'vir': 373, 'viria':
373}, {'aparecer': 373, 'de': 375, 'em': 375, 'ir': 373, 'juntar': 374, 'passar': 373, 'que': 375, 'ter': 373,
'vinha': 373, 'vir': 373, 'viria': 373}, {'<imperative>': 16, 'nao': 16, 'não': 16}, {'^': 377}, {':': 378},
{'<imperative>': 16, '<subj>': 16, 'nao': 16, 'nem': 16, 'não': 16}, {'^': 380}, {'a': 234, 'eu': 233, 'nos': 233,
'nós': 233}, {'para': 19, 'pra': 19, 'que': 382}, {'^': 17}, {'^': 17, 'nao': 384, 'não': 384}, {'gente': 385}, {'^':
17, 'a': 386, 'eu': 385, 'mim': 385, 'nao': 384, 'nos': 385, 'não': 384, 'nós': 385}, {'que': 16}, {'<inf>': 16,
'<urge_inf>': 16, 'nao': 17, 'não': 17, 'tenho': 388}, {'': (3, 'advice'), '<inf>': 16, '<urge_inf>': 16, 'tenho':
388}, {'^': 390, 'nao': 384, 'não': 384}, {'gente': 391}, {'': (3, 'advice'), '<inf>': 16}, {'^': 393, 'nao': 384,
'não': 384}, {'^': 389, 'a': 392, 'eu': 391, 'mim': 394, 'nao': 384, 'nos': 394, 'não': 384, 'nós': 394}, {'<subj>':
16, '<urge_inf>': 16, '<would_give>': 11, 'me': 119, 'nao': 120, 'não': 120, 'tenho': 388}, {'<subj>': 16,
'<urge_inf>': 16, 'me': 119, 'nao': 120, 'não': 120, 'tenho': 388}, {'^': 397}, {'gente': 398}, {'^': 280, 'me': 31},
{'': (6, 'theirs'), '<would_give>': 11}, {'^': 401}, {'': (6, 'theirs'), '<subj>': 16, 'me': 119, 'nao': 120, 'não':
120}, {'^': 403}, {'<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'^': 405}, {'^': 396, 'a': 399, 'eu': 398, 'ia':
400, 'iria': 281, 'me': 402, 'nos': 404, 'nós': 406, 'vai': 400}, {'...': 383, ':': 381, 'p': 387, 'para': 395, 'pra':
395, 'que': 407}, {'^': 18, 'a': 386, 'eu': 385, 'mim': 385, 'nao': 384, 'nos': 385, 'não': 384, 'nós': 385}, {'...':
383, 'p': 387, 'para': 409, 'pra': 409}, {'^': 17, 'a': 386, 'eu': 385, 'gente': 385, 'gnt': 385, 'mim': 385, 'nao':
384, 'nos': 385, 'não': 384, 'nós': 385}, {'^': 389, 'a': 392, 'eu': 391, 'gente': 385, 'gnt': 385, 'mim': 394, 'nao':
384, 'nos': 394, 'não': 384, 'nós': 394}, {'^': 396, 'a': 399, 'aparecer': 373, 'eu': 398, 'ia': 400, 'ir': 373,
'iria': 281, 'juntar': 374, 'me': 402, 'nos': 404, 'nós': 406, 'passar': 373, 'ter': 373, 'vai': 400, 'vinha': 373,
'vir': 373, 'viria': 373}, {'...': 379, ':': 381, 'aparecer': 373, 'de': 375, 'em': 375, 'ir': 373, 'juntar': 374,
'me': 408, 'nos': 410, 'p': 411, 'para': 412, 'passar': 373, 'pra': 412, 'que': 413, 'ter': 373, 'vinha': 373, 'vir':
373, 'viria': 373}, {'para': 19, 'pra': 19}, {'^': 397, 'a': 399, 'eu': 398, 'ia': 400, 'iria': 281, 'me': 31, 'nos':
404, 'nós': 406, 'vai': 400}, {'...': 415, ':': 381, 'p': 387, 'para': 395, 'pra': 395, 'que': 416}, {'...': 415, 'p':
387, 'para': 409, 'pra': 409}, {'<should>': 16, '<subj>': 16, '<urge_inf>': 16, 'compensa': 16, 'e': 239, 'mais': 334,
'me': 119, 'nao': 120, 'não': 120, 'o': 336, 'tenho': 388, 'é': 239}, {'^': 419, 'a': 399, 'eu': 398, 'ia': 400,
'iria': 281, 'me': 31, 'nos': 404, 'nós': 406, 'vai': 400}, {'...': 379, ':': 381, 'me': 417, 'nos': 418, 'p': 387,
'para': 395, 'pra': 395, 'q': 338, 'que': 420}, {'que': 151}, {'de': 422, 'que': 151}, {'opiniao': 423}, {'da': 424,
'de': 424}, {'a': 151}, {'me': 426, 'nos': 426}, {'da': 31, 'de': 31, 'do': 31}, {'se': 428}, {'parte': 122},
{'minha': 430, 'nossa': 430}, {'da': 431}, {'<until>': 122}, {'...': 433}, {'...': 432, '0': 434, '<my>': 122, 'dois':
434, 'duas': 434, 'quatro': 434, 'tres': 434, 'umas': 434, 'uns': 434, 'varias': 434, 'varios': 434}, {'...': 432,
'<my>': 122}, {'^': 436}, {'lhe': 345, 'lhes': 345}, {'gente': 438}, {'^': 122, 'lhe': 345, 'lhes': 345}, {'a': 439,
'eu': 440}, {'^': 435, 'a': 341, 'as': 341, 'da': 341, 'de': 437, 'do': 341, 'o': 341, 'os': 341, 'que': 441}, {'':
(4, 'needs_from_me'), '<my>': 122}, {'^': 443}, {'eu': 444, 'lhe': 444}, {'da': 444, 'de': 444, 'do': 444, 'que':
445}, {'espera': 446}, {'^': 241, 'a': 243, 'eu': 242, 'nos': 242, 'nós': 242}, {'que': 448}, {'de': 449}, {'a': 447,
'aguardando': 341, 'convencida': 450, 'convencido': 450, 'esperando': 341, 'à': 447}, {'a': 331, 'eu': 151, 'mim':
151, 'nos': 151, 'nós': 151}, {'para': 452, 'pra': 452}, {'me': 453, 'para': 452, 'pra': 452}, {'...': 379, ':': 381,
'me': 408, 'nos': 410, 'p': 411, 'para': 412, 'pra': 412, 'que': 407}, {'de': 31}, {'tarefa': 456}, {'a': 457}, {'^':
11, 'me': 31, 'nos': 31}, {'por': 31}, {'a': 447, 'com': 458, 'de': 459, 'responsavel': 460, 'à': 447}, {'de': 459},
{'com': 458, 'de': 459, 'responsavel': 460}, {'^': 11, 'me': 31}, {'dever': 464, 'espera': 446}, {'^': 11, 'aparecer':
373, 'ir': 373, 'juntar': 374, 'me': 31, 'nos': 31, 'passar': 373, 'ter': 373, 'vinha': 373, 'vir': 373, 'viria':
373}, {'devendo': 31}, {'a': 465, 'aparecer': 373, 'com': 458, 'de': 466, 'devendo': 31, 'em': 375, 'ir': 373,
'juntar': 374, 'me': 467, 'passar': 373, 'que': 375, 'responsavel': 460, 'ter': 373, 'vinha': 373, 'vir': 373,
'viria': 373, 'à': 447}, {'^': 11, 'me': 31, 'que': 464}, {'^': 11, 'me': 469, 'que': 464}, {'<any_det>': 434}, {'^':
471}, {'ter': 472}, {'de': 473}, {'me': 38}, {'<giveinf>': 475}, {'^': 476, 'aparecer': 373, 'ir': 373, 'juntar': 374,
'passar': 373, 'ter': 373, 'vinha': 373, 'vir': 373, 'viria': 373}, {'<giveinf>': 38}, {'^': 478}, {'^': 476,
'aparecer': 373, 'de': 477, 'em': 375, 'ir': 373, 'juntar': 374, 'me': 479, 'nos': 479, 'passar': 373, 'que': 477,
'ter': 373, 'vinha': 373, 'vir': 373, 'viria': 373}, {'me': 479, 'nos': 479}, {'eu': 151, 'que': 151}, {'eu': 151},
{'em': 422, 'para': 482, 'pra': 483, 'que': 151}, {'gente': 406}, {'^': 405, 'a': 485, 'eu': 406, 'nos': 406, 'nós':
406}, {'que': 486}, {'': (3, 'advice'), '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'^': 488, 'a': 485, 'eu':
406, 'nos': 406, 'nós': 406}, {'em': 422, 'me': 487, 'para': 482, 'pra': 483, 'que': 489}, {'<inf>': 16, '<urge_inf>':
16}, {'^': 491}, {'eu': 492, 'me': 492}, {'gente': 394}, {'^': 17, 'a': 494, 'eu': 394, 'mim': 394, 'nao': 384, 'nos':
394, 'não': 384, 'nós': 394}, {'^': 491, 'p': 387, 'para': 495, 'pra': 495}, {'p': 387, 'para': 387, 'pra': 387},
{'^': 17, 'a': 494, 'eu': 394, 'gente': 385, 'gnt': 385, 'mim': 394, 'nao': 384, 'nos': 394, 'não': 384, 'nós': 394},
{'eu': 492, 'me': 496, 'nos': 497, 'p': 411, 'para': 498, 'pra': 498}, {'^': 16, 'a': 151}, {'^': 16, 'a': 151, 'me':
500, 'nos': 426, 'para': 151, 'que': 151}, {'^': 11, 'me': 31, 'nos': 31, 'que': 459}, {'espreitadela': 11, 'jeito':
11, 'lida': 11, 'ok': 11, 'olhada': 11, 'olhadela': 11, 'retorno': 11, 'toque': 11, 'vista': 11}, {'espreitadela': 11,
'jeito': 11, 'lida': 11, 'olhada': 11, 'olhadela': 11, 'resposta': 11, 'vista': 11}, {'feedback': 11, 'noticias': 11,
'novidades': 11, 'resposta': 11, 'retorno': 11, 'um': 503, 'uma': 504}, {'<give3>': 11, '<would_give>': 11, 'da': 505,
'dara': 305, 'diz': 308, 'dá': 505, 'escreve': 308, 'fala': 308, 'liga': 308}, {'^': 16, 'nao': 151, 'não': 151},
{'contra': 507, 'para': 507, 'pra': 507, 'que': 507, 'sobre': 507}, {'<inf>': 16, '<urge_inf>': 16, 'nao': 17, 'não':
17}, {'^': 509}, {':': 378, 'para': 510, 'pra': 510, 'que': 382}, {'<inf>': 16, '<urge_inf>': 16, 'tenho': 388}, {'^':
512, 'a': 392, 'eu': 391, 'mim': 394, 'nao': 384, 'nos': 394, 'não': 384, 'nós': 394}, {'^': 396, 'a': 399, 'eu': 398,
'ia': 281, 'iria': 281, 'me': 402, 'nos': 404, 'nós': 406, 'vai': 281}, {'p': 387, 'para': 513, 'pra': 513, 'que':
514}, {'...': 511, 'me': 515, 'nos': 497, 'p': 387, 'para': 395, 'pra': 395, 'que': 514}, {':': 378, 'para': 510,
'pra': 510}, {'^': 397, 'a': 399, 'eu': 398, 'ia': 281, 'iria': 281, 'me': 31, 'nos': 404, 'nós': 406, 'vai': 281},
{'p': 387, 'para': 513, 'pra': 513, 'que': 518}, {'...': 517, 'me': 519, 'nos': 497, 'p': 387, 'para': 395, 'pra':
395, 'que': 518}, {'^': 478, 'de': 479, 'que': 479}, {'me': 487, 'que': 486}, {'p': 387, 'para': 495, 'pra': 495},
{'me': 523, 'nos': 497, 'p': 387, 'para': 495, 'pra': 495}, {'^': 471, 'me': 487, 'que': 486}, {'de': 31, 'que': 31},
{'<advises>': 501, '<helps3>': 270, '<says>': 272, '<vowed3>': 502, '<wrote3>': 285, '^': 506, 'alerta': 508,
'alertou': 508, 'avisou': 508, 'cobra': 345, 'cobrou': 345, 'coloca': 349, 'deve': 365, 'devem': 365, 'disse': 516,
'diz': 520, 'empurrou': 426, 'encoraja': 426, 'encorajou': 426, 'estimulou': 426, 'fala': 454, 'falou': 516,
'garantiu': 470, 'ia': 521, 'incentiva': 426, 'incentivou': 426, 'insistiu': 522, 'mandou': 524, 'pede': 472, 'pediu':
525, 'poe': 349, 'promete': 470, 'prometeu': 470, 'sugeriu': 522, 'tem': 526, 'tinha': 521, 'têm': 526, 'vai': 31,
'vao': 31}, {'D': 122}, {'...': 528}, {'': (4, 'needs_from_me'), '...': 528}, {'...': 432, '<any_det>': 529, '<my>':
530}, {'<any_det>': 529, '<my>': 530}, {'^': 532}, {'^': 531}, {'^': 531, 'a': 341, 'as': 341, 'da': 533, 'de': 534,
'do': 533, 'o': 341, 'os': 341}, {'<give3>': 11, '<would_give>': 11, 'da': 302, 'diz': 308, 'dá': 302, 'escreve': 308,
'fala': 308, 'liga': 308}, {'...': 511, 'me': 497, 'nos': 497, 'p': 387, 'para': 409, 'pra': 409}, {'...': 517, 'me':
497, 'nos': 497, 'p': 387, 'para': 409, 'pra': 409}, {'me': 497, 'nos': 497, 'p': 387, 'para': 387, 'pra': 387},
{'<advises>': 501, '<helps3>': 270, '<vowed3>': 502, '<wrote3>': 285, '^': 536, 'alerta': 508, 'alertou': 508,
'avisou': 508, 'deve': 365, 'devem': 365, 'disse': 537, 'diz': 538, 'empurrou': 426, 'encoraja': 426, 'encorajou':
426, 'estimulou': 426, 'falou': 537, 'ia': 521, 'incentiva': 426, 'incentivou': 426, 'mandou': 539, 'pede': 472,
'pediu': 472, 'tem': 526, 'tinha': 521, 'têm': 526, 'vai': 31, 'vao': 31}, {'para': 464}, {'se': 541}, {'0': 434,
'<any_det>': 434, '<my>': 122, 'dois': 434, 'duas': 434, 'quatro': 434, 'tres': 434, 'umas': 434, 'uns': 434,
'varias': 434, 'varios': 434}, {'^': 543, 'a': 341, 'as': 341, 'da': 341, 'de': 341, 'do': 341, 'me': 472, 'nos': 472,
'o': 341, 'os': 341, 'que': 441}, {'0': 434, 'dois': 434, 'duas': 434, 'quatro': 434, 'tres': 434, 'umas': 434, 'uns':
434, 'varias': 434, 'varios': 434}, {'^': 471, 'que': 486}, {'^': 405, 'lhe': 345, 'lhes': 345}, {'gente': 547}, {'':
(4, 'needs_from_me'), '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'^': 549, 'lhe': 345, 'lhes': 345}, {'^':
405, 'a': 548, 'eu': 550, 'nos': 406, 'nós': 406}, {'^': 545, 'me': 546, 'nos': 472, 'que': 551}, {'...': 433,
'<any_det>': 529, '<my>': 530}, {'^': 553}, {'^': 434}, {'<until>': 122, 'D': 122}, {'...': 556}, {'...': 432, '0':
434, '<any_det>': 557, '<my>': 530, 'dois': 434, 'duas': 434, 'quatro': 434, 'tres': 434, 'umas': 434, 'uns': 434,
'varias': 434, 'varios': 434}, {'^': 558}, {'^': 122, 'a': 439, 'eu': 440, 'lhe': 345}, {'^': 531, 'a': 341, 'as':
341, 'da': 554, 'das': 555, 'de': 559, 'do': 554, 'dos': 555, 'o': 341, 'os': 341, 'que': 560}, {'...': 432, '0': 434,
'<any_det>': 434, '<my>': 122, 'dois': 434, 'duas': 434, 'quatro': 434, 'tres': 434, 'umas': 434, 'uns': 434,
'varias': 434, 'varios': 434}, {'^': 16, 'almoce': 0, 'fale': 0, 'jante': 0, 'lhe': 345, 'lhes': 345, 'passe': 0,
'se': 0, 'va': 0, 'venha': 0}, {'gente': 563}, {'a': 564, 'eu': 440}, {'^': 562, 'a': 341, 'as': 341, 'da': 341, 'de':
437, 'do': 341, 'o': 341, 'os': 341, 'que': 565}, {'0': 434, '<any_det>': 434, 'dois': 434, 'duas': 434, 'quatro':
434, 'tres': 434, 'umas': 434, 'uns': 434, 'varias': 434, 'varios': 434}, {'a': 564, 'aparecer': 373, 'eu': 440, 'ir':
373, 'juntar': 374, 'passar': 373, 'ter': 373, 'vinha': 373, 'vir': 373, 'viria': 373}, {'^': 567, 'aparecer': 373,
'de': 375, 'em': 375, 'ir': 373, 'juntar': 374, 'passar': 373, 'que': 568, 'ter': 373, 'vinha': 373, 'vir': 373,
'viria': 373}, {'<my>': 104}, {'<my>': 104, 'a': 570, 'as': 570, 'o': 570, 'os': 570}, {'^': 571}, {'...': 432}, {'^':
573}, {'^': 573, 'de': 574}, {'para': 464, 'pra': 464}, {'compromete': 350, 'comprometeu': 350, 'encarrega': 428,
'ofereceu': 576}, {'a': 447, 'aguardando': 341, 'esperando': 341, 'à': 447}, {'me': 11}, {'<giveinf>': 579, '<inf>':
361, 'assinar': 11, 'confirmar': 11, 'entregar': 11, 'enviar': 11, 'pagar': 11, 'responder': 11}, {'^': 580, 'me': 31,
'nos': 31}, {'de': 581, 'que': 581}, {'comigo': 89, 'me': 89, 'nos': 89}, {'contactar': 89, 'contatar': 89,
'encontrar': 89, 'ligar': 89, 'telefonar': 89}, {'contactar': 583, 'contatar': 583, 'falar': 583, 'ligar': 583, 'me':
584, 'nos': 584, 'telefonar': 583}, {'^': 476, 'me': 365, 'nos': 365}, {'^': 476, 'de': 586, 'ficado': 376, 'que':
586}, {'de': 367, 'que': 367}, {'de': 32, 'que': 32}, {'<inf>': 11}, {'me': 590, 'nos': 590}, {'e': 591}, {'...':
592}, {'avisa': 11, 'conta': 11, 'diz': 11, 'escreve': 11, 'liga': 11, 'responde': 11}, {'avisa': 23, 'conta': 23,
'diz': 23, 'escreve': 23, 'liga': 23, 'me': 594, 'nos': 594, 'responde': 23}, {'avisa': 23, 'conta': 23, 'depois':
595, 'diz': 23, 'escreve': 23, 'liga': 23, 'me': 594, 'nos': 594, 'responde': 23}, {'e': 596}, {'...': 597}, {'mim':
11, 'nos': 11, 'nós': 11}, {'...': 597, 'de': 599}, {'...': 597, '<my>': 11, 'a': 129, 'as': 129, 'o': 129, 'os':
129}, {'<giveinf>': 23, '<hand_inf>': 11, '<inf>': 593, 'analisar': 130, 'assinar': 130, 'confirmar': 598,
'consultar': 598, 'corrigir': 130, 'dar': 132, 'falar': 600, 'ler': 130, 'olhar': 130, 'pensar': 598, 'perguntar':
598, 'rever': 130, 'testar': 130, 'validar': 130, 'ver': 601, 'verificar': 598}, {'^': 602, 'me': 31, 'nos': 31,
'receber': 572, 'ter': 572}, {'<giveinf>': 23, '<hand_inf>': 11, 'analisar': 130, 'assinar': 130, 'confirmar': 598,
'consultar': 598, 'corrigir': 130, 'dar': 132, 'falar': 598, 'ler': 130, 'olhar': 130, 'pensar': 598, 'perguntar':
598, 'rever': 130, 'testar': 130, 'validar': 130, 'ver': 601, 'verificar': 598}, {'^': 604, 'me': 31, 'nos': 31,
'ter': 572}, {'...': 355, 'melhor': 333}, {'<advises>': 161, '<came3>': 269, '<helps3>': 271, '<opines>': 245,
'<says>': 273, '<vowed3>': 278, '<wants3>': 282, '<wrote3>': 285, '^': 330, 'acha': 339, 'aguarda': 342, 'alertou':
344, 'avisou': 344, 'cobra': 345, 'cobrou': 345, 'coloca': 349, 'compromete': 351, 'comprometeu': 351, 'confirma':
356, 'conta': 357, 'defende': 358, 'deve': 366, 'devem': 367, 'devia': 376, 'disse': 414, 'diz': 421, 'e': 425,
'empurrou': 427, 'encarrega': 429, 'encorajou': 427, 'entende': 358, 'espera': 442, 'esta': 451, 'está': 451, 'fala':
454, 'falou': 455, 'fica': 461, 'ficara': 462, 'ficaram': 463, 'ficou': 468, 'garantiu': 470, 'gostava': 474, 'ia':
480, 'iam': 481, 'incentivou': 427, 'insiste': 484, 'insistiu': 490, 'manda': 493, 'mandou': 499, 'me': 527,
'necessita': 535, 'nos': 540, 'ocupa': 429, 'ofereceu': 542, 'pede': 544, 'pediu': 552, 'pensa': 358, 'pensava': 376,
'pergunta': 356, 'poe': 349, 'precisa': 561, 'prefere': 333, 'preferia': 333, 'promete': 470, 'prometeu': 470,
'propoe': 422, 'propos': 422, 'quer': 566, 'queria': 569, 'recebe': 572, 'recebera': 572, 'requer': 575, 'se': 577,
'sugeriu': 522, 'ta': 578, 'tem': 582, 'tentou': 585, 'tera': 572, 'tinha': 587, 'tinham': 588, 'trata': 428, 'têm':
589, 'vai': 603, 'vao': 605, 've': 606, 'é': 425}, {'^': 16, 'que': 151}, {'^': 16, 'e': 608, 'era': 608, 'foi': 608,
'hoje': 608, 'que': 151, 'é': 608}, {'...': 152, '^': 16, 'e': 608, 'era': 608, 'foi': 608, 'hoje': 608, 'que': 151,
'é': 608}, {'<them>': 609, 'N': 610}, {'...': 152, ':': 151}, {'da': 611, 'de': 611, 'dela': 612, 'dele': 612, 'do':
611}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 614}, {'lhe': 615, 'lhes': 615}, {'^': 42, 'lhe': 146, 'lhes': 146},
{'^': 42, 'lhe': 146, 'lhes': 146, 'que': 617}, {'N': 618}, {'a': 619, 'o': 619}, {'<him>': 618}, {'<to>': 619, '^':
42, 'lhe': 618, 'lhes': 618, 'para': 620, 'pra': 621, 'que': 617}, {'encontrar': 89}, {'<see_inf>': 89, 'me': 623},
{'N': 283, 'a': 284, 'me': 285, 'o': 284}, {'me': 33, 'nos': 33}, {'<helps3>': 33}, {'<helps3>': 626, 'me': 627,
'nos': 627}, {'a': 33, 'as': 33, 'lhe': 33, 'o': 33, 'os': 33}, {'<helps3>': 626, '<they>': 628, 'acompanho': 83,
'busco': 83, 'levo': 83, 'me': 627, 'mostro': 629, 'nos': 627, 'vejo': 83}, {'vale': 384}, {'de': 384}, {'em': 384},
{'pensar': 633}, {'e': 384, 'é': 384}, {'melhor': 635}, {'mais': 631, 'melhor': 384, 'nada': 632, 'nao': 384, 'nem':
634, 'não': 384, 'o': 636, 'para': 19, 'pra': 19}, {':': 637}, {'aqui': 162, 'ca': 162, 'com': 174, 'comigo': 162,
'connosco': 162, 'conosco': 162, 'la': 162, 'lá': 162, 'por': 179}, {'meio': 162}, {'seguir': 162}, {'a': 641},
{'tarde': 162}, {'': (23, 'contact'), 'sobremesa': 162}, {'': (23, 'contact'), 'fim': 162, 'final': 162}, {'a': 640,
'ao': 162, 'aqui': 162, 'ca': 162, 'depois': 162, 'em': 162, 'logo': 642, 'mais': 643, 'na': 644, 'no': 645, 'pela':
162, 'pelo': 162, 'tambem': 162}, {'sobremesa': 162}, {'fim': 162, 'final': 162}, {'a': 640, 'atrasada': 162,
'atrasado': 162, 'depois': 162, 'logo': 642, 'mais': 643, 'na': 647, 'no': 648, 'tambem': 162, 'tarde': 162}, {'em':
162, 'no': 162, 'online': 162, 'pelo': 162, 'por': 162, 'remoto': 162}, {'se': 650}, {'a': 640, 'depois': 162, 'em':
162, 'logo': 642, 'mais': 643, 'na': 647, 'no': 645, 'online': 162, 'pelo': 162, 'por': 162, 'remoto': 162, 'tambem':
162}, {'escritorio': 149}, {'casa': 149}, {'D': 33, 'em': 654}, {'comigo': 149}, {'D': 33, 'ao': 653, 'aqui': 655,
'ca': 149, 'ter': 656}, {'ca': 162, 'em': 162, 'la': 162, 'lá': 162, 'no': 162, 'online': 162, 'pelo': 162, 'por':
162, 'remoto': 162, 'tambem': 162}, {'ca': 162, 'la': 162, 'lá': 162, 'tambem': 162}, {'$$': 33}, {'$$': 33, 'tambem':
660}, {'se': 661}, {'a': 640, 'depois': 162, 'logo': 642, 'mais': 643, 'na': 647, 'no': 648, 'tambem': 162}, {'se':
663}, {'lugar': 151}, {'meu': 665}, {'ao': 162, 'aqui': 162, 'ca': 162, 'com': 174, 'comigo': 162, 'connosco': 162,
'conosco': 162, 'em': 162, 'la': 162, 'lá': 162, 'na': 162, 'no': 162, 'pela': 162, 'pelo': 162, 'por': 179}, {'ao':
162, 'aqui': 162, 'ca': 162, 'em': 162, 'na': 162, 'no': 162, 'pela': 162, 'pelo': 162}, {'<giveinf>': 42}, {'^':
669}, {'^': 669, 'lhe': 670}, {'^': 669, 'eu': 671, 'lhe': 670}, {'para': 672, 'pra': 672, 'que': 672}, {'me': 673,
'para': 672, 'pra': 672, 'que': 672}, {'avisou': 162, 'contou': 162, 'disse': 162, 'ligou': 162}, {'me': 675},
{'conectou': 650}, {'estava': 659, 'estavam': 659, 'vai': 661, 'vem': 661, 'vêm': 661}, {'': (23, 'contact'), 'aqui':
162, 'ca': 162, 'com': 174, 'comigo': 162, 'connosco': 162, 'conosco': 162, 'la': 162, 'lá': 162, 'por': 179}, {'$$':
33, 'D': 33, 'ao': 653, 'aqui': 655, 'ca': 149, 'tambem': 660, 'ter': 656}, {'...': 638, ':': 637, 'apareceram': 639,
'apareceu': 646, 'chegou': 649, 'conectou': 651, 'entrou': 652, 'estara': 657, 'estava': 658, 'estavam': 659,
'esteve': 639, 'estiveram': 639, 'junta': 662, 'juntam': 662, 'juntou': 664, 'ligou': 651, 'no': 666, 'passara': 657,
'passaram': 667, 'passou': 668, 'pediu': 674, 'que': 676, 'quem': 676, 'se': 677, 'tambem': 678, 'vai': 661, 'vao':
661, 'veio': 679, 'vem': 680, 'vieram': 679, 'vira': 657, 'virao': 657, 'virá': 657, 'vêm': 680}, {'ela': 42, 'elas':
42, 'ele': 42, 'eles': 42}, {'lha': 42, 'lhas': 42, 'lhe': 42, 'lhes': 42, 'lho': 42, 'lhos': 42, 'p': 682, 'para':
682, 'pra': 682}, {'lha': 42, 'lhas': 42, 'lhe': 42, 'lhes': 42, 'lho': 42, 'lhos': 42}, {'N': 42, 'ela': 42, 'elas':
42, 'ele': 42, 'eles': 42}, {'a': 685, 'ao': 685, 'lha': 42, 'lhas': 42, 'lhe': 42, 'lhes': 42, 'lho': 42, 'lhos': 42,
'p': 685, 'para': 685, 'pra': 685, 'à': 685}, {'a': 685, 'ao': 685, 'p': 685, 'para': 685, 'pra': 685, 'à': 685},
{'<give1>': 683, '<give1_pra>': 42, '<give3>': 286, 'arranja': 299, 'arranjo': 684, 'conserta': 299, 'conserto': 684,
'corrijo': 684, 'da': 304, 'dara': 305, 'deixo': 684, 'desaconselha': 16, 'desaconselhou': 16, 'devolvo': 686, 'diz':
309, 'dou': 687, 'dá': 304, 'edito': 684, 'escreve': 309, 'faco': 687, 'faz': 313, 'gravo': 684, 'guardo': 684,
'imprimo': 684, 'instala': 299, 'instalo': 684, 'levo': 684, 'liga': 309, 'ligo': 687, 'me': 316, 'monta': 299,
'mostro': 687, 'passo': 687, 'pinta': 299, 'poe': 317, 'redijo': 684, 'telefona': 309, 'tem': 323, 'tera': 323,
'traduzo': 684, 'trago': 684, 'volta': 329, 'voltara': 329}, {'<give1>': 42}, {'': (7, 'waiting'), '<of>': 38}, {'':
(15, 'gave:intro')}, {'^': 691}, {'^': 691, 'um': 692, 'uma': 692}, {'las': 693, 'los': 693}, {'que': 0}, {'me': 695,
'que': 0}, {'dela': 11, 'dele': 11}, {'lado': 697}, {'do': 698}, {'esta': 699, 'está': 699}, {'<imperative>': 16,
'<inf>': 16, '<subj>': 16, 'nao': 16, 'não': 16}, {'^': 701}, {',': 702}, {',': 702, 'e': 703, 'era': 703, 'foi': 703,
'é': 703}, {'N': 704}, {'da': 705, 'dela': 704, 'dele': 704, 'do': 705}, {'papo': 162}, {'': (14, 'together'),
'<we3>': 162, 'encontra': 33, 'fala': 33, 've': 33}, {'casa': 33}, {'encontrar': 33, 'reunir': 33}, {'encontrar': 33},
{'com': 33, 'reuniao': 33, 'reunião': 33, 'um': 33, 'uma': 33}, {'<see_inf>': 33, 'a': 709, 'encontrar': 626, 'falar':
195, 'me': 710, 'nos': 711, 'ter': 712}, {'almoca': 33, 'almocou': 162, 'bateu': 707, 'conversou': 162, 'discutiu':
162, 'falou': 162, 'foi': 162, 'janta': 33, 'jantou': 162, 'saiu': 162, 'se': 708, 'toma': 33, 'tomou': 162, 'vai':
713, 'viu': 162}, {'avisar': 696, 'contar': 696, 'dizer': 696}, {'e': 608, 'era': 608, 'foi': 608, 'é': 608},
{'conselho': 716, 'dica': 716, 'recomendacao': 716, 'sugestao': 716}, {'hora': 89}, {'se': 29}, {'^': 689, 'aguardar':
690, 'apresenta': 694, 'apresentá': 694, 'avisar': 696, 'bola': 700, 'conselho': 706, 'contar': 696, 'dica': 706,
'dizer': 696, 'espera': 263, 'esperar': 690, 'gente': 714, 'me': 715, 'opiniao': 706, 'palpite': 706, 'quais': 0,
'qual': 0, 'recado': 706, 'seu': 717, 'sua': 717, 'sugestao': 706, 'ultima': 718, 'ver': 719}, {'de': 162},
{'<see_inf>': 162}, {'de': 722}, {'minha': 42}, {'que': 29}, {'': (14, 'together')}, {'me': 726}, {'a': 162, 'ao':
162, 'na': 162, 'no': 162, 'à': 162}, {'N': 728}, {'': (23, 'contact'), 'a': 729, 'o': 729}, {'': (20,
'gave:referral')}, {'^': 731}, {'<pro>': 732}, {'<good>': 733, '<pro>': 732}, {'minha': 734}, {'minhas': 734}, {'que':
614}, {'meu': 734}, {'meus': 734}, {'<any_det>': 734, 'a': 735, 'as': 736, 'em': 737, 'o': 738, 'os': 739, 'para':
737, 'pra': 737, 'que': 614}, {'N': 740}, {'a': 614}, {'N': 742, 'a': 614, 'minha': 734}, {'em': 737, 'para': 737,
'pra': 737, 'que': 614}, {'<him>': 744}, {'N': 742, 'a': 614}, {'': (9, 'told'), 'minha': 734}, {'': (9, 'told'),
'<any_det>': 734, 'a': 747, 'as': 736, 'em': 737, 'o': 738, 'os': 739, 'para': 737, 'pra': 737, 'que': 614}, {'N':
742, 'a': 614, 'meu': 734}, {'<any_det>': 734, 'a': 735, 'as': 736, 'o': 738, 'os': 739}, {'N': 750}, {'<him>': 740,
'a': 751, 'o': 751, 'que': 614}, {'<him>': 740, 'que': 614}, {'<any_det>': 734, '<to>': 741, 'a': 743, 'as': 736,
'com': 745, 'em': 737, 'la': 746, 'lhe': 748, 'lhes': 748, 'lo': 746, 'o': 749, 'os': 739, 'para': 752, 'pra': 753,
'que': 614}, {'confirmo': 42, 'entrego': 42, 'envio': 42, 'faco': 42, 'levo': 42, 'ligo': 42, 'mando': 42, 'pago': 42,
'passo': 42, 'preparo': 42, 'remeto': 42, 'revejo': 42, 'reviso': 42, 'trato': 42}, {'^': 755}, {'^': 755, 'eu': 756},
{':': 757}, {'^': 42, 'lhe': 146}, {'eu': 759}, {'que': 760}, {'': (10, 'thanks')}, {'': (10, 'thanks'), '<to>': 762},
{'<seen1>': 89}, {'cumprimentei': 89, 'felicitei': 89, 'parabenizei': 89}, {'me': 89}, {'': (0, 'missed'),
'<see_inf>': 89, 'encontrar': 766, 'me': 623}, {'a': 767}, {'parabens': 89}, {'lhe': 769, 'os': 769, 'parabens': 89},
{'para': 767, 'pra': 767}, {'': (0, 'missed'), 'ainda': 89, 'nada': 89, 'os': 769, 'parabens': 89}, {'dei': 772,
'desejei': 772, 'disse': 772, 'escrevi': 772, 'falei': 772, 'liguei': 772, 'mandei': 772, 'respondi': 772,
'telefonei': 772}, {'a': 38, 'as': 38, 'o': 38, 'os': 38}, {'^': 774}, {'^': 774, 'ainda': 775}, {'de': 767}, {'como':
767, 'tempo': 777}, {'<clitic>': 764, '<seen1>': 89, 'a': 765, 'as': 765, 'cheguei': 768, 'consegui': 767,
'conseguimos': 767, 'dei': 770, 'desejei': 770, 'deu': 771, 'lhe': 773, 'lhes': 773, 'mandei': 770, 'o': 765, 'os':
765, 'pude': 767, 'recebi': 776, 'tive': 778}, {'nao': 779, 'não': 779}, {'': (17, 'gave:knowledge')}, {'^': 781},
{'a': 782, 'com': 782, 'em': 782, 'na': 782, 'no': 782}, {'...': 783, '^': 781, 'a': 782, 'com': 782, 'em': 782, 'na':
782, 'no': 782}, {'<them>': 783, 'N': 784}, {'<them>': 783, 'N': 784, 'a': 785, 'o': 785}, {'<them>': 783, 'N': 784,
'a': 782, 'com': 782, 'na': 782, 'no': 782}, {'^': 781, 'a': 782, 'com': 782, 'na': 782, 'no': 782}, {'<them>': 783,
'N': 784, 'a': 787, 'la': 788, 'lo': 788, 'o': 787}, {'e': 149, 'sera': 149, 'é': 149}, {'...': 790}, {'N': 248},
{'da': 792, 'de': 792, 'do': 792}, {'...': 793}, {'<any_det>': 794}, {'da': 89, 'de': 89, 'do': 89}, {'atras': 796},
{'': (22, 'gave:volunteering')}, {'a': 798, 'o': 798}, {'na': 798, 'no': 798, 'para': 799, 'pra': 798, 'pro': 798},
{'voluntaria': 800, 'voluntario': 800}, {'graca': 800}, {'receber': 800}, {'como': 801, 'de': 802, 'sem': 803,
'voluntaria': 800, 'voluntario': 800}, {'...': 804}, {'^': 183, 'animo': 184, 'apoio': 184, 'coragem': 184, 'forca':
184}, {'^': 183, 'animo': 184, 'apoio': 184, 'coragem': 184, 'forca': 184, 'lhe': 806, 'lhes': 806}, {'^': 805,
'animar': 807, 'dar': 807}, {'^': 805, 'a': 808}, {'em': 29, 'que': 29, 'se': 29}, {'pensar': 810}, {'a': 811,
'atras': 796, 'pensando': 810}, {'a': 184, 'as': 184, 'o': 184, 'os': 184}, {'<see_inf>': 33}, {'de': 814, 'para':
814, 'por': 814}, {'': (13, 'talk'), '<they>': 0}, {'que': 816}, {'N': 614}, {'a': 818, 'o': 818}, {'<to>': 818,
'para': 819}, {'da': 223, 'de': 223, 'do': 223}, {'parece': 0}, {'inves': 821, 'que': 822}, {'o': 162}, {'N': 162},
{'N': 162, 'a': 825, 'o': 825}, {'a': 825, 'ca': 826, 'la': 826, 'lá': 826, 'o': 825, 'tambem': 826}, {'N': 692},
{'N': 692, 'a': 828, 'ao': 828, 'com': 828, 'e': 828, 'à': 828}, {'N': 829}, {'...': 790, ':': 830}, {'N': 692, 'a':
828, 'o': 828}, {'a': 828, 'o': 828}, {'<to>': 828, 'com': 832, 'e': 832, 'para': 833}, {'N': 834}, {'<to>': 828,
'com': 832, 'e': 832}, {'N': 836}, {'N': 836, 'a': 837, 'o': 837}, {'mail': 838}, {'e': 839, 'email': 838, 'linkedin':
838, 'mail': 838, 'whatsapp': 838}, {'N': 834, 'a': 835, 'lhe': 832, 'lhes': 832, 'o': 835, 'pelo': 840, 'por': 840,
'via': 840}, {'as': 693, 'os': 693}, {'^': 247, 'a': 248, 'ao': 248, 'da': 248, 'dela': 248, 'dele': 248, 'do': 248,
'à': 248}, {'desempenho': 843}, {'^': 247, 'a': 248, 'anual': 843, 'ao': 248, 'da': 248, 'de': 844, 'dela': 248,
'dele': 248, 'do': 248, 'trimestral': 843, 'à': 248}, {'N': 834, 'avaliacao': 845, 'devolutiva': 845, 'feedback':
845}, {'outro': 692}, {'ao': 847}, {'outra': 692}, {'a': 849, 'à': 849}, {'^': 691, 'dois': 692, 'duas': 692, 'um':
848, 'uma': 850}, {'N': 692, 'avaliacao': 845, 'devolutiva': 845, 'feedback': 845}, {'avaliacao': 845, 'devolutiva':
845, 'feedback': 845}, {'N': 692, 'a': 852, 'o': 852, 'um': 853, 'uma': 853}, {'N': 834, 'a': 846, 'as': 851, 'lhe':
854, 'lhes': 832, 'o': 846, 'os': 851, 'pelo': 840, 'por': 840, 'um': 853, 'uma': 853, 'via': 840}, {'<to>': 732, '^':
731}, {'cliente': 856, 'contacto': 856, 'contato': 856, 'lead': 856}, {'um': 857}, {'lhe': 858, 'um': 857}, {'quais':
0, 'qual': 0}, {'a': 298, 'as': 298, 'o': 298, 'os': 298}, {'<give3>': 861, '<hand3>': 861, '<send3>': 861, 'acaba':
861, 'sobe': 861}, {'^': 862}, {'': (13, 'talk'), '^': 862}, {'q': 863, 'que': 864}, {'^': 689}, {'^': 689, 'lhe':
866}, {'^': 689, 'eu': 867, 'lhe': 866}, {'que': 868}, {'<do1>': 42, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo':
42, 'vejo': 42}, {'^': 870}, {'^': 870, 'eu': 871, 'lhe': 871}, {'<do1>': 42, '<give1>': 42, 'leio': 42, 'olho': 42,
'penso': 42, 'resolvo': 42, 'vejo': 42}, {'^': 873, 'lhe': 866}, {'^': 873}, {'^': 873, 'eu': 874, 'lhe': 875},
{'<to>': 818, 'lhe': 869, 'q': 872, 'que': 876}, {'me': 343, 'nos': 343, 'q': 863, 'que': 863}, {'^': 798},
{'alimentos': 879}, {'alimentar': 879, 'de': 880}, {'': (23, 'contact'), 'um': 707}, {'um': 707}, {'': (23,
'contact'), '<drink>': 33}, {'um': 884, 'uma': 162, 'umas': 162, 'uns': 162}, {'um': 162, 'uma': 162, 'umas': 162,
'uns': 162}, {'<drink>': 33}, {'um': 887}, {'contacto': 692, 'contato': 692}, {'em': 889}, {'N': 890}, {'N': 890, 'a':
891, 'o': 891}, {'com': 832}, {'contacto': 893, 'contato': 893}, {'com': 892, 'e': 892, 'em': 894}, {'N': 895}, {'N':
895, 'a': 896, 'o': 896}, {'N': 762}, {'<to>': 898, 'N': 762}, {'a': 729, 'o': 729}, {'^': 590}, {'N': 901, 'ela':
901, 'ele': 901, 'eles': 901}, {'N': 901}, {'^': 590, 'a': 902, 'ao': 903, 'à': 903}, {'': (5, 'mine'), '<inf>': 42},
{'<inf>': 42}, {'^': 906}, {'mim': 907, 'nos': 907, 'nós': 907}, {'^': 905, 'a': 908}, {'^': 906, 'a': 908}, {'lhe':
904, 'lhes': 904, 'me': 909, 'nos': 910}, {'caixa': 89, 'voicemail': 89}, {'a': 912, 'o': 912}, {'ao': 912, 'na': 912,
'no': 912, 'para': 913, 'pra': 912, 'pro': 912}, {'mensagens': 89}, {'de': 915, 'postal': 89}, {'c': 162, 'com': 162},
{'a': 732, 'ao': 732, 'da': 732, 'do': 732, 'para': 732, 'pra': 732, 'à': 732}, {'recomendacao': 918}, {'de': 919},
{'atendida': 89}, {'...': 790, 'nao': 921, 'não': 921, 'perdida': 89}, {'atendidas': 89}, {'nao': 923, 'não': 923,
'perdidas': 89}, {'<any_det>': 13}, {'^': 925}, {'me': 926}, {'<date>': 89}, {'a': 928, 'ao': 928, 'o': 928, 'à':
928}, {'tarde': 929}, {'^': 781, 'em': 879, 'na': 879, 'no': 879}, {'N': 931}, {'a': 932, 'o': 932}, {'com': 892, 'e':
892}, {'N': 934}, {'dia': 162}, {'em': 936}, {'N': 934, 'papo': 937}, {'N': 934, 'a': 935, 'o': 938}, {'contacto':
112, 'contato': 112}, {'em': 940}, {'N': 941}, {'N': 941, 'a': 942, 'o': 942}, {'com': 832, 'e': 832}, {'N': 944},
{'N': 944, 'a': 945, 'o': 945}, {'contacto': 946, 'contato': 946}, {'N': 895, 'a': 896, 'em': 947, 'o': 896},
{'<paper>': 247, '<rehearsed>': 247}, {'a': 949, 'as': 949, 'o': 949, 'os': 949}, {'^': 950}, {'<review_inf>': 951},
{'<review_inf>': 951, 'a': 952}, {'N': 953, 'gente': 726}, {'N': 953}, {'N': 953, 'a': 954, 'o': 955, 'saudade': 89},
{'<inf>': 33}, {'D': 957, 'de': 957, 'para': 957, 'pra': 957, 'um': 957, 'uma': 957}, {'N': 958}, {'N': 958, 'a': 959,
'o': 959}, {'<give3>': 11}, {'^': 961}, {'<they>': 962}, {':': 963, 'D': 957, 'de': 957, 'para': 957, 'pra': 957,
'um': 957, 'uma': 957}, {'N': 964}, {'N': 964, 'a': 965, 'ela': 670, 'ele': 670, 'o': 965}, {'^': 669, 'almocar': 33,
'encontrar': 33, 'jantar': 33, 'nos': 260, 'tomar': 33}, {'': (5, 'mine'), '<giveinf>': 42}, {'^': 968, 'lhe': 146},
{'eu': 969}, {'c': 960, 'com': 966, 'de': 967, 'que': 970}, {'eu': 670}, {'c': 960, 'com': 966, 'de': 967, 'que':
972}, {'0': 29, 'anos': 29, 'cinquenta': 29, 'noventa': 29, 'oitenta': 29, 'quarenta': 29, 'sessenta': 29, 'setenta':
29, 'trinta': 29, 'vinte': 29}, {'<any_det>': 794, '<to>': 818, 'para': 819}, {'com': 162, 'um': 162, 'uma': 162},
{'a': 825, 'o': 825}, {'^': 203}, {'<any_det>': 198}, {'...': 978, '^': 979}, {'N': 980}, {'experiencia': 782},
{'minha': 982}, {'^': 979}, {'N': 984}, {'a': 985, 'o': 985}, {'a': 981, 'o': 981}, {'...': 978}, {'N': 988}, {'<to>':
981, '^': 979, 'a': 983, 'com': 986, 'lhe': 984, 'lhes': 984, 'minha': 982, 'para': 987, 'pra': 989, 'pro': 989},
{'a': 146, 'em': 146}, {'N': 991}, {'N': 991, 'a': 992, 'o': 992}, {'a': 42, 'com': 993}, {'me': 994}, {'^': 781, 'a':
782, 'ao': 782, 'aos': 782, 'as': 782, 'de': 782, 'em': 782, 'na': 782, 'no': 782, 'para': 782, 'pra': 782, 'sobre':
782, 'à': 782, 'às': 782}, {'<course>': 996}, {'a': 997, 'o': 997, 'um': 997, 'uma': 997}, {'a': 828, 'ao': 828,
'com': 833, 'e': 833, 'à': 828}, {'N': 999}, {'a': 1000, 'o': 1000, 'pelo': 840, 'por': 840, 'via': 840}, {'<date>':
33, 'nossa': 34, 'nosso': 34}, {'...': 355, '<date>': 33, 'a': 1002, 'nossa': 34, 'nosso': 34, 'o': 1002}, {'<date>':
33, 'a': 1002, 'nossa': 34, 'nosso': 34, 'o': 1002}, {'<date>': 33, '<to>': 818, 'a': 1002, 'nossa': 34, 'nosso': 34,
'o': 1002, 'para': 819}, {'N': 162, 'a': 825, 'isso': 826, 'o': 825}, {'<date>': 33, 'a': 1002, 'me': 1006, 'nos':
1006, 'nossa': 34, 'nosso': 34, 'o': 1002, 'q': 863, 'que': 863}, {'devia': 16, 'devo': 16}, {'pensar': 16}, {'ideal':
16, 'melhor': 16}, {'<should>': 16, 'e': 239, 'ha': 388, 'mais': 334, 'nao': 1008, 'nem': 1009, 'não': 1008, 'o':
1010, 'é': 239}, {'^': 1011}, {'<should>': 16, 'e': 239, 'o': 239, 'é': 239}, {'^': 1013}, {'gente': 1014}, {',':
1012, '^': 1013, 'a': 1015, 'eu': 1014}, {',': 1012}, {'N': 1016}, {'<them>': 1016, 'N': 1017, 'a': 1018, 'o': 1018},
{',': 702, '^': 16, 'que': 151}, {',': 702, 'e': 1020, 'era': 1020, 'foi': 1020, 'é': 1020}, {'N': 704, 'dia': 151},
{'da': 705, 'dela': 1021, 'dele': 1021, 'do': 1022}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 1024, 'o': 1024},
{'que': 782}, {'como': 782, 'por': 1026, 'porque': 782}, {'N': 1027}, {'a': 818, 'ela': 1027, 'ele': 1027, 'o': 818},
{'N': 1027, 'ela': 1027, 'ele': 1027}, {'<to>': 818, 'a': 1028, 'ao': 1028, 'como': 782, 'lhe': 1027, 'lhes': 1027,
'para': 1029, 'por': 1026, 'porque': 782, 'pra': 1030, 'pro': 1028, 'à': 1028}, {'me': 1006, 'nos': 1006}, {'a': 746,
'la': 746, 'lo': 746, 'o': 746}, {'D': 162, 'ao': 162, 'com': 162, 'na': 162, 'no': 162, 'sobre': 162}, {'D': 162,
'ao': 162, 'boa': 1034, 'com': 162, 'longa': 1034, 'na': 162, 'no': 162, 'rapida': 1034, 'sobre': 162, 'tensa': 1034},
{'a': 33, 'para': 33, 'pra': 33}, {'me': 1036, 'nos': 1036}, {'voz': 89}, {'de': 1038}, {'<any_det>': 794, 'lhe': 248,
'lhes': 248}, {'vermelha': 879}, {'nos': 162}, {'c': 162, 'com': 162, 'na': 162, 'no': 162}, {'c': 162, 'com': 162,
'me': 1043, 'na': 162, 'no': 162}, {'falta': 146}, {'de': 146, 'que': 146}, {'ainda': 1045, 'falta': 146, 'faltam':
146, 'fica': 146, 'ficou': 146, 'tenho': 1046, 'vai': 146}, {'parte': 1047}, {'minha': 1048}, {'N': 732}, {'<him>':
732}, {'<to>': 1050, 'para': 1051, 'pra': 1051, 'pro': 1050}, {'...': 1052, '^': 731}, {'da': 1053, 'das': 732, 'de':
1053, 'do': 1053, 'dos': 732}, {'da': 732, 'de': 732, 'do': 732}, {'<reach_noun>': 1054, 'contacto': 1055, 'contato':
1055, 'email': 1055, 'nome': 1055, 'numero': 1055, 'telefone': 1055}, {'<to>': 248, '^': 247, 'no': 248}, {'da': 732,
'das': 732, 'de': 732, 'do': 732, 'dos': 732}, {'<reach_noun>': 1058, 'contacto': 1055, 'contato': 1055, 'email':
1055, 'nome': 1055, 'numero': 1055, 'telefone': 1055}, {'meu': 198, 'meus': 198, 'minha': 198, 'minhas': 198, 'nossa':
198, 'nosso': 198}, {'<any_det>': 203, 'a': 1060, 'as': 1060, 'meu': 198, 'meus': 198, 'minha': 198, 'minhas': 198,
'nossa': 198, 'nosso': 198, 'o': 1060, 'os': 1060}, {'meu': 978, 'meus': 978, 'minha': 978, 'minhas': 978, 'nossa':
978, 'nosso': 978}, {'<any_det>': 1059, '^': 1061, 'a': 1062, 'as': 1062, 'meu': 978, 'meus': 978, 'minha': 978,
'minhas': 978, 'nossa': 978, 'nosso': 978, 'o': 1062, 'os': 1062}, {'N': 1063}, {'a': 248, 'ao': 248, 'da': 248, 'do':
248, 'na': 248, 'no': 248, 'sobre': 248, 'à': 248}, {'comentarios': 1065, 'feedback': 1065, 'notas': 1065, 'opiniao':
1065, 'parecer': 1065, 'visao': 1065}, {'<feedback_noun>': 1057, 'comentarios': 1065, 'feedback': 1065, 'notas': 1065,
'opiniao': 1065, 'parecer': 1065, 'visao': 1065}, {'<course>': 996, 'avaliacao': 845, 'devolutiva': 845, 'feedback':
845, 'meu': 1066, 'meus': 1066, 'minha': 1067, 'minhas': 1066}, {'<to>': 248, '^': 247, 'no': 248, 'sobre': 248},
{'^': 247, 'a': 248, 'ao': 248, 'na': 248, 'no': 248, 'sobre': 248, 'à': 248}, {'<feedback_noun>': 1069, 'correcoes':
1070, 'dicas': 1070, 'pitacos': 1070, 'toques': 1070}, {'<to>': 184, '^': 183}, {'comentarios': 1065, 'correcoes':
1070, 'dicas': 1070, 'feedback': 1065, 'notas': 1065, 'opiniao': 1065, 'parecer': 1065, 'pitacos': 1070, 'toques':
1070, 'visao': 1065}, {'parabens': 1072}, {'animo': 1072, 'apoio': 1072, 'forca': 1072, 'meu': 1066, 'meus': 1066,
'minha': 1066, 'minhas': 1073, 'os': 1074, 'parabens': 1072}, {'<feedback_noun>': 1069}, {'cara': 1044, 'caras':
1044}, {'a': 1060, 'as': 1060, 'meu': 198, 'meus': 198, 'minha': 198, 'minhas': 198, 'nossa': 198, 'nosso': 198, 'o':
1060, 'os': 1060}, {'<feedback_noun>': 1069, 'animo': 184, 'apoio': 184, 'coragem': 184, 'forca': 184}, {'animo': 184,
'apoio': 184, 'coragem': 184, 'forca': 184}, {'abraco': 184, 'animo': 184, 'apoio': 184, 'avaliacao': 845, 'coragem':
184, 'devolutiva': 845, 'feedback': 845, 'forca': 184}, {'de': 1076}, {'^': 781, 'a': 782, 'ao': 782, 'com': 782,
'na': 782, 'no': 782, 'à': 782}, {'avaliacao': 845, 'data': 1082, 'devolutiva': 845, 'feedback': 845, 'forca': 1083,
'mao': 1083, 'maozinha': 1083}, {'<any_det>': 1059, '<feedback_noun>': 1057, '^': 1078, 'a': 853, 'algumas': 1076,
'alguns': 1076, 'animo': 1072, 'apoio': 1072, 'bastante': 1079, 'coragem': 184, 'forca': 1072, 'imenso': 1076,
'imensos': 1076, 'moral': 184, 'muita': 1080, 'muito': 1079, 'o': 853, 'os': 1074, 'parabens': 1072, 'um': 1081,
'uma': 1084, 'umas': 1076, 'uns': 1076, 'varias': 1076, 'varios': 1076}, {'data': 1082}, {'<any_det>': 1059, '^':
1078, 'algumas': 1076, 'alguns': 1076, 'animo': 184, 'apoio': 184, 'bastante': 1079, 'coragem': 184, 'forca': 184,
'imenso': 1076, 'imensos': 1076, 'muita': 1080, 'muito': 1079, 'um': 1080, 'uma': 1086, 'umas': 1076, 'uns': 1076,
'varias': 1076, 'varios': 1076}, {'<where_to>': 137, '^': 136, 'com': 137, 'no': 137}, {'forca': 184}, {'<course>':
996, 'avaliacao': 845, 'devolutiva': 845, 'feedback': 845, 'meu': 1067, 'meus': 1066, 'minha': 1066, 'minhas': 1066},
{'<feedback_noun>': 1057, 'comentarios': 1065, 'correcoes': 1070, 'dicas': 1070, 'feedback': 1065, 'notas': 1065,
'opiniao': 1065, 'parecer': 1065, 'pitacos': 1070, 'toques': 1070, 'visao': 1065}, {'animo': 1072, 'apoio': 1072,
'forca': 1072, 'meu': 1066, 'meus': 1091, 'minha': 1066, 'minhas': 1066, 'os': 1074, 'parabens': 1072},
{'<reach_noun>': 1058}, {'<any_det>': 1093, '^': 1078}, {'<any_det>': 1093, '^': 1061, 'a': 1062, 'as': 1062, 'meu':
978, 'meus': 978, 'minha': 978, 'minhas': 978, 'nossa': 978, 'nosso': 978, 'o': 1062, 'os': 1062}, {'N': 1095},
{'<him>': 1094, 'a': 1096, 'o': 1096}, {'<him>': 1094}, {'': (23, 'contact'), 'casa': 162}, {'a': 1099, 'ao': 162,
'ate': 162, 'em': 162, 'la': 162, 'lá': 162, 'na': 162, 'no': 162, 'à': 162}, {'<course>': 996, '<feedback_noun>':
1057, 'abraco': 184, 'avaliacao': 845, 'chegada': 1100, 'devolutiva': 845, 'escapadinha': 1100, 'feedback': 845,
'passada': 1100, 'pulinho': 1100, 'pulo': 1100, 'saltinho': 1100, 'salto': 1100, 'toque': 246}, {'<him>': 732, 'N':
732}, {'da': 1102, 'do': 1102, 'pela': 1102, 'pelo': 1102, 'por': 1102}, {'<course>': 996, '<feedback_noun>': 1057,
'avaliacao': 845, 'chegada': 1100, 'data': 1082, 'devolutiva': 845, 'escapadinha': 1100, 'feedback': 845, 'forca':
1083, 'mao': 1083, 'maozinha': 1083, 'palavra': 1103, 'palavrinha': 1103, 'passada': 1100, 'pulinho': 1100, 'pulo':
1100, 'saltinho': 1100, 'salto': 1100}, {'<any_det>': 1056, '<feedback_noun>': 1057, '<to>': 1064, 'a': 1068,
'algumas': 1071, 'alguns': 1071, 'animo': 1072, 'apoio': 1072, 'as': 1075, 'bastante': 1076, 'boleia': 162, 'carona':
162, 'coragem': 184, 'de': 1077, 'forca': 1072, 'imenso': 1076, 'imensos': 1076, 'lhe': 1085, 'lhes': 1087,
'mentoria': 1088, 'mentorias': 1088, 'mentoring': 1088, 'meu': 1066, 'meus': 1073, 'minha': 1066, 'minhas': 1066,
'moral': 184, 'muita': 1089, 'muito': 1076, 'o': 1090, 'os': 1092, 'para': 1097, 'parabens': 1072, 'pra': 1098, 'um':
1101, 'uma': 1104, 'umas': 1071, 'uns': 1071, 'varias': 1076, 'varios': 1076}, {'comigo': 42}, {'para': 223, 'pra':
223}, {'isso': 1107, 'para': 223, 'pra': 223}, {'<any_det>': 198, 'a': 1060, 'as': 1060, 'meu': 198, 'meus': 198,
'minha': 198, 'minhas': 198, 'nossa': 198, 'nosso': 198, 'o': 1060, 'os': 1060}, {'<any_det>': 1093, '^': 1109}, {'N':
1110}, {'^': 198}, {'N': 1112}, {'<him>': 1112}, {'<him>': 1112, 'N': 1112}, {'<to>': 1113, 'para': 1114, 'pra': 1115,
'pro': 1113}, {'...': 1116, 'comentarios': 1065, 'feedback': 1065, 'notas': 1065, 'opiniao': 1065, 'parecer': 1065,
'visao': 1065}, {'...': 1116}, {'meu': 1117, 'meus': 1117, 'minha': 1117, 'minhas': 1117, 'nossa': 1118, 'nosso':
1118}, {'<any_det>': 1093, '^': 1109, 'algumas': 1076, 'alguns': 1076, 'bastante': 1076, 'imenso': 1076, 'imensos':
1076, 'muito': 1076, 'uma': 1086, 'umas': 1076, 'uns': 1076, 'varias': 1076, 'varios': 1076}, {'na': 89}, {'<him>':
1110, 'a': 1111, 'o': 1111}, {'<him>': 1110}, {'': (0, 'missed'), 'na': 89}, {'data': 1082, 'mensagem': 1121},
{'<any_det>': 1093, '<to>': 1111, 'a': 1119, 'algumas': 1076, 'alguns': 1076, 'as': 1119, 'bastante': 1076, 'imenso':
1076, 'imensos': 1076, 'lhe': 1120, 'lhes': 1120, 'mensagem': 1121, 'meu': 1117, 'meus': 1117, 'minha': 1117,
'minhas': 1117, 'muito': 1076, 'nossa': 1118, 'nosso': 1118, 'o': 1119, 'os': 1119, 'para': 1122, 'pra': 1123,
'recado': 1124, 'uma': 1125, 'umas': 1076, 'uns': 1076, 'varias': 1076, 'varios': 1076}, {'espera': 89}, {'visto':
89}, {'voz': 162}, {'de': 1129}, {'<letter>': 162, 'nota': 1130}, {'mao': 89}, {'tampa': 89}, {'<any_det>': 1131,
'<letter>': 162, 'a': 1127, 'na': 1132, 'nota': 1130, 'pendurada': 89, 'pendurado': 89, 'plantada': 89, 'plantado':
89, 'tampa': 89, 'uma': 1133, 'à': 1127}, {'vacuo': 89}, {'a': 1127, 'em': 1128, 'esperando': 89, 'me': 1134, 'na':
1132, 'no': 1135, 'pendurada': 89, 'pendurado': 89, 'plantada': 89, 'plantado': 89, 'à': 1127}, {'animo': 1072,
'apoio': 1072, 'forca': 1072, 'os': 1074, 'parabens': 1072}, {'abraco': 184, 'animo': 184, 'apoio': 184, 'coragem':
184, 'forca': 184}, {'animo': 1072, 'apoio': 1072, 'bastante': 1080, 'coragem': 184, 'forca': 1072, 'moral': 184,
'muita': 1080, 'muito': 1080, 'os': 1074, 'parabens': 1072, 'um': 1138}, {'animo': 184, 'apoio': 184, 'bastante':
1080, 'coragem': 184, 'forca': 184, 'muita': 1080, 'muito': 1080, 'um': 1080}, {'<course>': 996, 'abraco': 184}, {'a':
997, 'animo': 1072, 'apoio': 1072, 'as': 1137, 'coragem': 184, 'forca': 1072, 'lhe': 1139, 'lhes': 1140, 'mentoria':
1088, 'mentorias': 1088, 'mentoring': 1088, 'moral': 184, 'muita': 1089, 'o': 997, 'os': 1137, 'parabens': 1072, 'um':
1141, 'uma': 997}, {'de': 816, 'que': 816}, {'sorte': 184}, {'boa': 1144}, {'boa': 1144, 'lhe': 1145}, {'chamada':
162}, {'a': 1147, 'agora': 162, 'c': 162, 'com': 162}, {'<tip>': 152}, {'^': 16, 'de': 151, 'para': 151, 'que': 151},
{'conselho': 1150, 'dica': 1150, 'sugestao': 1150, 'toque': 1150}, {'forca': 1083, 'mao': 1083, 'maozinha': 1083},
{'uma': 1152}, {'...': 1149, '<any_det>': 1151, 'a': 1127, 'na': 1132, 'pendurada': 89, 'pendurado': 89, 'plantada':
89, 'plantado': 89, 'tampa': 89, 'uma': 1133, 'à': 1127}, {'bolo': 89, 'cano': 89}, {'tras': 89}, {'...': 1149,
'<any_det>': 1151, 'bolo': 89, 'furo': 89, 'lhe': 1153, 'me': 1154, 'o': 1155, 'para': 1156, 'pra': 1156, 'um': 1155,
'uma': 1152}, {'<see_inf>': 29}, {'<see_inf>': 29, 'aparecer': 373, 'de': 375, 'em': 375, 'ir': 373, 'juntar': 374,
'passar': 373, 'que': 375, 'ter': 373, 'vinha': 373, 'vir': 373, 'viria': 373}, {'': (5, 'mine'), 'N': 42}, {'': (13,
'talk'), 'que': 0}, {'los': 112}, {'N': 112}, {'N': 112, 'a': 1163, 'o': 1163}, {'a': 1163, 'ao': 1163, 'com': 1164,
'e': 1164, 'à': 1163}, {'N': 1165}, {'N': 1165, 'a': 1166, 'o': 1166}, {'contato': 112}, {'em': 1168}, {'los': 1169},
{'contacto': 112}, {'em': 1171}, {'los': 1172}, {'ela': 42, 'ele': 42}, {'0': 146, '<any_det>': 42, '^': 669, 'a':
1160, 'admitir': 1161, 'ao': 42, 'apresenta': 1162, 'apresentar': 1167, 'apresentá': 1162, 'cem': 146, 'cinquenta':
146, 'coloca': 1170, 'colocá': 1170, 'conecta': 1162, 'conectar': 1167, 'conectá': 1162, 'confessar': 1161,
'dinheiro': 146, 'dizer': 1161, 'juntar': 1167, 'lhe': 42, 'lhes': 42, 'po': 1173, 'pra': 1174, 'reconhecer': 1161,
'trinta': 146, 'umas': 146, 'uns': 146, 'vinte': 146, 'à': 42}, {'la': 31, 'lo': 31, 'ma': 31, 'mas': 31, 'mo': 31,
'mos': 31}, {'^': 247, 'da': 248, 'do': 248, 'sobre': 248}, {'anotacoes': 1177, 'comentarios': 1177, 'correcoes':
1177, 'notas': 1177, 'sugestoes': 1177}, {'anotacoes': 1177, 'comentarios': 1177, 'correcoes': 1177, 'minhas': 1178,
'notas': 1177, 'sugestoes': 1177}, {'meus': 1178}, {'anotacoes': 1177, 'as': 1179, 'comentarios': 1177, 'correcoes':
1177, 'meus': 1178, 'minhas': 1178, 'notas': 1177, 'os': 1180, 'sugestoes': 1177}, {'anotacoes': 1177, 'as': 1179,
'comentarios': 1177, 'correcoes': 1177, 'lhe': 1181, 'meus': 1178, 'minhas': 1178, 'notas': 1177, 'os': 1180,
'sugestoes': 1177}, {'<him>': 47}, {'<him>': 47, 'lha': 47, 'lhas': 47, 'lho': 47, 'lhos': 47, 'para': 1183, 'pra':
1183}, {'...': 360}, {'<any_det>': 1185}, {'<hand3>': 1186, '<send3>': 1186, 'acaba': 1186, 'conclui': 1186,
'entrega': 1186, 'termina': 1186}, {'^': 1187, 'lhe': 866, 'lhes': 866}, {':': 378, 'que': 1188}, {'lhe': 866, 'lhes':
866}, {'que': 1190}, {'': (9, 'told'), '...': 1191}, {'N': 1192}, {'...': 1191, 'que': 868}, {'^': 1187, 'a': 234,
'eu': 233, 'nos': 233, 'nós': 233}, {'para': 19, 'pra': 19, 'que': 1195}, {'...': 1196, ':': 381, 'N': 162, 'a': 825,
'isso': 826, 'o': 825, 'p': 387, 'para': 395, 'pra': 395, 'que': 407}, {'...': 1196, 'N': 162, 'a': 825, 'isso': 826,
'o': 825, 'p': 387, 'para': 409, 'pra': 409}, {'<do1>': 42, '<give3>': 861, '<hand3>': 861, '<send3>': 861, 'acaba':
861, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'sobe': 861, 'vejo': 42}, {'^': 1199, 'eu': 871, 'lhe': 871},
{'<give3>': 11, '<hand3>': 11, '<send3>': 11, 'sobe': 11}, {'^': 1201}, {'<do1>': 42, '<give1>': 42, '<give1_pra>':
42, '<give3>': 861, '<hand3>': 861, '<send3>': 861, '<subj>': 16, '<urge_inf>': 16, '<would_give>': 11, 'acaba': 861,
'leio': 42, 'me': 119, 'nao': 120, 'não': 120, 'olho': 42, 'penso': 42, 'resolvo': 42, 'sobe': 861, 'tenho': 388,
'vejo': 42}, {'<do1>': 42, '<give1>': 42, '<give1_pra>': 42, '<subj>': 16, '<urge_inf>': 16, 'leio': 42, 'me': 119,
'nao': 120, 'não': 120, 'olho': 42, 'penso': 42, 'resolvo': 42, 'tenho': 388, 'vejo': 42}, {'^': 1204, 'lhe': 866},
{'<do1>': 42, '<give1>': 42, '<give1_pra>': 42, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'vejo': 42}, {'^':
1206}, {'D': 1202, '^': 1203, 'a': 399, 'aparecer': 373, 'eu': 1205, 'ia': 400, 'ir': 373, 'iria': 281, 'juntar': 374,
'lhe': 1207, 'me': 402, 'nos': 404, 'nós': 406, 'passar': 373, 'ter': 373, 'vai': 400, 'vinha': 373, 'vir': 373,
'viria': 373}, {'...': 1189, ':': 381, '<to>': 1193, 'aparecer': 373, 'de': 375, 'em': 375, 'ir': 373, 'juntar': 374,
'lhe': 1194, 'me': 1197, 'nos': 1198, 'p': 411, 'para': 412, 'passar': 373, 'pra': 412, 'q': 1200, 'que': 1208, 'ter':
373, 'vinha': 373, 'vir': 373, 'viria': 373}, {'em': 798, 'na': 798, 'no': 798, 'para': 798}, {'alimentos': 1210,
'cabazes': 1210, 'comida': 1210, 'jantares': 1210, 'refeicoes': 1210, 'roupa': 1210, 'sopa': 1210}, {'^': 1211}, {'^':
1187}, {':': 378, 'que': 1213}, {'para': 19, 'pra': 19, 'que': 1213}, {'...': 1215, ':': 381, 'p': 387, 'para': 395,
'pra': 395, 'que': 416}, {'...': 1215, 'p': 387, 'para': 409, 'pra': 409}, {'<give3>': 861, '<hand3>': 861, '<send3>':
861, '<should>': 16, 'acaba': 861, 'compensa': 16, 'e': 239, 'mais': 334, 'o': 336, 'sobe': 861, 'é': 239}, {'^':
1218}, {'<give3>': 861, '<hand3>': 861, '<send3>': 861, '<should>': 16, '<subj>': 16, '<urge_inf>': 16, 'acaba': 861,
'compensa': 16, 'e': 239, 'mais': 334, 'me': 119, 'nao': 120, 'não': 120, 'o': 336, 'sobe': 861, 'tenho': 388, 'é':
239}, {'D': 1202, '^': 1220, 'a': 399, 'eu': 398, 'ia': 400, 'iria': 281, 'me': 31, 'nos': 404, 'nós': 406, 'vai':
400}, {'...': 1214, ':': 381, 'me': 1216, 'nos': 1217, 'p': 387, 'para': 395, 'pra': 395, 'q': 1219, 'que': 1221},
{'': (13, 'talk'), 'D': 1202, '^': 862}, {'q': 863, 'que': 1223}, {'^': 906, 'de': 907}, {'vez': 1225}, {'^': 590,
'de': 901}, {'N': 1227}, {'da': 1228, 'dela': 1227, 'dele': 1227, 'do': 1228}, {'minha': 1226, 'vez': 1229}, {'N':
29}, {'N': 29, 'a': 1231, 'o': 1231}, {'da': 1232, 'de': 1232, 'do': 1232}, {'vai': 89}, {'agua': 1234, 'pio': 89,
'sinal': 89}, {'aniversario': 1233, 'aniversário': 1233, 'niver': 1233}, {'<inf>': 112, '^': 669}, {'a': 1230,
'aniversario': 1233, 'aniversário': 1233, 'da': 424, 'de': 424, 'eu': 726, 'nada': 90, 'nem': 1235, 'niver': 1233,
'o': 1236, 'para': 670, 'pra': 670, 'preciso': 1237, 'que': 670, 'se': 29}, {'sinal': 89}, {'da': 1239, 'deu': 1239,
'dá': 1239}, {'fosse': 483}, {'nao': 1240, 'no': 666, 'não': 1240, 'pediu': 674, 'se': 1241}, {'da': 718}, {'cima':
1243, 'vacuo': 89, 'vez': 821}, {'<they>': 0, 'N': 0, 'a': 0, 'nao': 0, 'não': 0, 'o': 0}, {'a': 1113, 'o': 1113},
{'<to>': 1113, 'para': 1246, 'pra': 1113, 'pro': 1113}, {'...': 1247}, {'<to>': 1113, 'para': 1114, 'pra': 1114},
{'...': 1249}, {'^': 979, 'a': 1062, 'as': 1062, 'meu': 978, 'meus': 978, 'minha': 978, 'minhas': 978, 'nossa': 978,
'nosso': 978, 'o': 1062, 'os': 1062}, {'N': 1251}, {'a': 199, 'o': 199}, {'<to>': 199, 'para': 1253}, {'<helpful>':
1254}, {'<any_det>': 198, 'a': 1255, 'o': 1255, 'um': 1255, 'uma': 1255}, {'meu': 1118, 'meus': 1118, 'minha': 1118,
'minhas': 1118, 'nossa': 1118, 'nosso': 1118}, {'': (19, 'gave:resource'), '<any_det>': 198}, {'^': 1258}, {'<him>':
984, 'a': 1252, 'o': 1252}, {'<him>': 984}, {'0': 1248, '<any_det>': 1250, '<to>': 1252, '^': 1256, 'a': 1257, 'as':
1257, 'cem': 1248, 'com': 986, 'dinheiro': 1248, 'lhe': 1259, 'lhes': 1259, 'meu': 1118, 'meus': 1118, 'minha': 1118,
'minhas': 1118, 'nossa': 1118, 'nosso': 1118, 'o': 1257, 'os': 1257, 'para': 1260, 'pra': 1261}, {'<reach_noun>':
1055}, {'<any_det>': 1263}, {'N': 1264}, {'da': 732, 'dela': 732, 'dele': 732, 'do': 732}, {'curriculo': 1266, 'cv':
1266}, {'a': 1265, 'o': 1265}, {'<any_det>': 1263, '<to>': 1265, 'lhe': 1264, 'o': 1267, 'para': 1268, 'pro': 1265},
{'da': 42, 'de': 42, 'do': 42}, {'me': 1270}, {'nos': 33}, {'acaso': 162}, {'querer': 162}, {'<any_det>': 162, 'N':
162, 'c': 162, 'com': 162, 'por': 1273, 'sem': 1274}, {'<any_det>': 33, 'D': 33, 'N': 162, 'c': 33, 'cafe': 33,
'café': 33, 'com': 33, 'me': 195, 'por': 1273, 'sem': 1274}, {'<any_det>': 162, 'N': 162, 'c': 162, 'com': 162, 'me':
1275, 'nos': 1276, 'por': 1273, 'sem': 1274}, {'<any_det>': 162, 'N': 162, 'c': 162, 'com': 162, 'me': 1275, 'nos':
1275, 'por': 1273, 'sem': 1274}, {'...': 790, 'me': 195}, {'apresentacao': 247, 'defesa': 247, 'pitch': 247}, {'^':
1280}, {'a': 1281, 'o': 1281}, {'<rehearsed>': 247}, {'a': 1283, 'o': 1283}, {'^': 1284}, {'N': 1285}, {'N': 1285,
'a': 1286, 'o': 1286}, {'^': 1284, 'a': 1281, 'com': 1287, 'o': 1281}, {'a': 781, 'como': 781, 'o': 781}, {'^': 1289},
{'<him>': 1290}, {'lhe': 1290, 'lhes': 1290, 'para': 1291, 'pra': 1291}, {'a': 782, 'como': 782}, {'passo': 782},
{'a': 1294}, {'...': 1293, 'a': 782, 'as': 782, 'como': 782, 'o': 782, 'os': 782, 'passo': 1295, 'por': 1026,
'porque': 782}, {'N': 1296}, {'a': 782}, {'a': 782, 'como': 782, 'por': 1026, 'porque': 782}, {'N': 1299}, {'a': 782,
'as': 782, 'como': 782, 'o': 782, 'os': 782, 'passo': 1295, 'por': 1026, 'porque': 782}, {'N': 1298}, {'<him>': 1301,
'ela': 1027, 'ele': 1027}, {'<him>': 1301, 'N': 1301, 'ela': 1027, 'ele': 1027}, {'N': 1301}, {'<to>': 1297, 'N':
1298, 'a': 1300, 'ao': 1028, 'como': 782, 'lhe': 1301, 'lhes': 1301, 'o': 1302, 'para': 1303, 'por': 1026, 'porque':
782, 'pra': 1304, 'pro': 1305, 'à': 1028}, {'<him>': 47, 'para': 1183, 'pra': 1183}, {'a': 853, 'o': 853, 'um': 853,
'uma': 853}, {'a': 853, 'lhe': 1308, 'o': 853, 'um': 853, 'uma': 853}, {'...': 978, '<any_det>': 1059, '^': 1061, 'a':
1062, 'as': 1062, 'meu': 978, 'meus': 978, 'minha': 978, 'minhas': 978, 'nossa': 978, 'nosso': 978, 'o': 1062, 'os':
1062}, {'N': 1310}, {'a': 1255, 'o': 1255, 'um': 1255, 'uma': 1255}, {'<any_det>': 1059, '^': 1078, 'anotacoes': 1177,
'as': 1179, 'comentarios': 1177, 'correcoes': 1177, 'meus': 1178, 'minhas': 1178, 'notas': 1177, 'os': 1180,
'sugestoes': 1177, 'um': 857}, {'<any_det>': 1059, '^': 1078}, {'...': 978, '<any_det>': 1093, '^': 1061, 'a': 1062,
'as': 1062, 'meu': 978, 'meus': 978, 'minha': 978, 'minhas': 978, 'nossa': 978, 'nosso': 978, 'o': 1062, 'os': 1062},
{'N': 1315}, {'<him>': 1094, 'a': 1316, 'o': 1316}, {'<him>': 1094, 'N': 988}, {'cliente': 856, 'contacto': 856,
'contato': 856, 'email': 246, 'lead': 856}, {'<any_det>': 1059, '<to>': 1311, '^': 1312, 'anotacoes': 1177, 'as':
1179, 'comentarios': 1177, 'correcoes': 1177, 'lhe': 1313, 'lhes': 1314, 'mensagem': 246, 'meus': 1178, 'minhas':
1178, 'notas': 1177, 'o': 1267, 'os': 1180, 'para': 1317, 'pra': 1318, 'pro': 989, 'sugestoes': 1177, 'um': 1319},
{'<any_det>': 1131, '<letter>': 162, 'nota': 1130}, {'me': 1321}, {'bom': 29, 'para': 624, 'pra': 624}, {'0': 726,
'cinco': 726, 'dois': 726, 'duas': 726, 'muitas': 726, 'muitos': 726, 'quase': 726, 'quatro': 726, 'tres': 726,
'trinta': 726, 'umas': 726, 'uns': 726, 'vinte': 726}, {'<of>': 89, 'N': 89, 'a': 89, 'ir': 89, 'ligar': 89, 'no': 89,
'o': 89, 'que': 89}, {'completo': 1325}, {'<of>': 89, 'N': 89, 'a': 89, 'completamente': 1325, 'ir': 89, 'ligar': 89,
'mesmo': 1325, 'no': 89, 'o': 89, 'por': 1326, 'que': 89, 'totalmente': 1325}, {'me': 1327}, {'perguntar': 1024},
{'a': 1329, 'para': 1329, 'pra': 1329}, {'N': 1330}, {'a': 1331, 'o': 1331}, {'<to>': 1331, 'lhe': 162, 'para': 1332},
{'ela': 475, 'ele': 475, 'me': 38}, {'<any_det>': 38, 'noticias': 38, 'que': 1334, 'resposta': 38, 'retorno': 38},
{'0': 89, 'duas': 89, 'meia': 89, 'um': 89, 'uma': 89}, {'N': 1336}, {'N': 1336, 'a': 1337, 'o': 1337, 'pela': 1337,
'pelo': 1337}, {'<of>': 89, 'N': 89, 'a': 89, 'completamente': 1325, 'ir': 89, 'ligar': 89, 'mesmo': 1325, 'no': 89,
'nos': 1327, 'o': 89, 'por': 1326, 'que': 89, 'totalmente': 1325}, {'<date>': 89, 'nossa': 928, 'nosso': 928}, {'a':
1340, 'da': 1340, 'do': 1340, 'o': 1340, 'se': 796}, {'<of>': 89, 'N': 89, 'a': 89, 'completamente': 1325, 'ir': 89,
'ligar': 89, 'me': 1327, 'mesmo': 1325, 'no': 89, 'o': 89, 'por': 1326, 'que': 89, 'totalmente': 1325}, {'c': 162,
'com': 162, 'que': 162}, {'<thing>': 38}, {'^': 1344, 'que': 367}, {'<set>': 33, 'a': 447, 'aguardando': 341,
'combinado': 1343, 'convencida': 450, 'convencido': 450, 'esperando': 341, 'pendente': 1345, 'suspenso': 89, 'à':
447}, {'aguardar': 690, 'esperar': 690}, {'D': 33, 'a': 33, 'em': 33, 'para': 33, 'pra': 33}, {'aguardo': 690}, {'a':
1347, 'aguardando': 690, 'convidada': 1348, 'convidado': 1348, 'convidados': 1348, 'esperando': 690, 'no': 1349},
{'la': 162, 'lá': 162, 'tambem': 162, 'tb': 162}, {'N': 1351}, {'': (14, 'together'), 'N': 162, 'a': 825, 'o': 825},
{'': (23, 'contact'), 'la': 162, 'lá': 162, 'tambem': 162, 'tb': 162}, {'N': 1354}, {'N': 162, 'a': 1355, 'o': 1355},
{'a': 1352, 'o': 1352}, {'a': 1352, 'c': 162, 'ca': 826, 'com': 162, 'la': 1353, 'lá': 1353, 'o': 1352, 'para': 624,
'presente': 826, 'presentes': 826, 'tambem': 1356, 'tb': 1357}, {'a': 825, 'ca': 826, 'la': 826, 'lá': 826, 'o': 825,
'presente': 826, 'presentes': 826, 'tambem': 826}, {'duas': 726}, {'dois': 726, 'tres': 726}, {'as': 1360, 'c': 162,
'com': 162, 'os': 1361, 'todos': 726}, {'a': 825, 'ca': 826, 'la': 826, 'lá': 826, 'o': 825, 'tambem': 1353},
{'<paper>': 247}, {'^': 1364}, {'a': 1365, 'as': 1365, 'lhe': 248, 'lhes': 248, 'o': 1365, 'os': 1365},
{'<review_inf>': 1366}, {'a': 1367}, {'^': 805, 'almocar': 162, 'animar': 807, 'conversa': 162, 'dar': 807,
'ensinando': 782, 'ensinar': 782, 'explicando': 782, 'explicar': 782, 'falar': 162, 'mesa': 162, 'mostrando': 782,
'mostrar': 782, 'tomar': 162}, {'com': 162}, {'conversa': 162, 'mesa': 162}, {'...': 1368, '^': 805, 'a': 1369, 'c':
162, 'com': 162, 'em': 170, 'ensinando': 782, 'ensinar': 782, 'explicando': 782, 'explicar': 782, 'la': 1370, 'lá':
1370, 'mostrando': 782, 'mostrar': 782, 'na': 162, 'no': 162, 'reunida': 162, 'reunido': 162, 'à': 1371}, {'^': 805,
'animar': 807, 'conversa': 162, 'dar': 807, 'ensinando': 782, 'ensinar': 782, 'explicando': 782, 'explicar': 782,
'falar': 162, 'mostrando': 782, 'mostrar': 782}, {'conversa': 162}, {'^': 805, 'a': 1373, 'c': 162, 'com': 162, 'em':
162, 'ensinando': 782, 'ensinar': 782, 'explicando': 782, 'explicar': 782, 'juntos': 162, 'mostrando': 782, 'mostrar':
782, 'na': 162, 'no': 162, 'reunidos': 162, 'à': 1374}, {'aguardar': 690, 'dever': 142, 'esperar': 690, 'pensar':
810}, {'da': 38, 'de': 38, 'do': 38}, {'a': 1376, 'aguardando': 690, 'atras': 796, 'convidada': 1348, 'convidado':
1348, 'convidados': 1348, 'devendo': 142, 'esperando': 690, 'no': 1349, 'pendente': 1377, 'pensando': 810}, {'lha':
42, 'lhas': 42, 'lho': 42, 'lhos': 42}, {'<give1>': 1379, '<give1_pra>': 42}, {'ela': 670, 'ele': 670}, {'com': 1381,
'de': 670, 'que': 972}, {'0': 146, '<any_det>': 42, 'a': 1160, 'ao': 42, 'cem': 146, 'cinquenta': 146, 'dinheiro':
146, 'lhe': 42, 'lhes': 42, 'pra': 1174, 'trinta': 146, 'umas': 146, 'uns': 146, 'vinte': 146, 'à': 42}, {'lhe': 146,
'lhes': 146}, {'que': 1384}, {'chegar': 42}, {'^': 1386}, {'^': 1386, 'lhe': 1387}, {'<giveinf>': 42, '<them>': 669},
{'^': 1389}, {'a': 1390, 'com': 1390, 'de': 1390}, {'': (5, 'mine'), '^': 1389, 'lhe': 42}, {'a': 1390, 'com': 1390,
'de': 1392}, {'<give1>': 42, 'arranjo': 42, 'conserto': 42, 'corrijo': 42, 'deixo': 42, 'devolvo': 42, 'edito': 42,
'escrevo': 42, 'gravo': 42, 'guardo': 42, 'imprimo': 42, 'instalo': 42, 'levo': 42, 'redijo': 42, 'traduzo': 42,
'trago': 42}, {'^': 1394}, {'encarrego': 1270}, {',': 151}, {'lugar': 1397}, {'teu': 1398}, {'^': 669, 'lhe': 670,
'lhes': 670}, {'^': 1380, 'a': 866, 'combinamos': 1382, 'combinei': 1382, 'combinámos': 1382, 'devo': 1383, 'disse':
1385, 'e': 726, 'encarrego': 1271, 'faco': 1388, 'farei': 1388, 'ficamos': 1391, 'fico': 1393, 'ficámos': 1391,
'fiquei': 1393, 'lhe': 1395, 'lhes': 1395, 'me': 1396, 'no': 1399, 'o': 866, 'ocupo': 1271, 'trato': 1270, 'vamos':
1400, 'vou': 1400}, {'': (9, 'told'), '...': 1293, 'a': 782, 'as': 782, 'como': 782, 'o': 782, 'os': 782, 'passo':
1295, 'por': 1026, 'porque': 782}, {'N': 1402}, {'<him>': 1301, 'a': 818, 'ela': 1027, 'ele': 1027, 'o': 818},
{'<to>': 1403, 'N': 1298, 'a': 1300, 'ao': 1028, 'como': 782, 'lhe': 1301, 'lhes': 1301, 'o': 1302, 'para': 1404,
'por': 1026, 'porque': 782, 'pra': 1304, 'pro': 1305, 'à': 1028}, {'^': 1206, 'lhe': 866}, {'^': 1206, 'eu': 1406,
'lhe': 1207}, {'': (23, 'contact'), 'bem': 1103, 'lhe': 869, 'q': 872, 'que': 1407}, {'N': 38}, {'da': 1409, 'de':
1409, 'do': 1409}, {'...': 1410}, {'<giveinf>': 42, 'a': 1411, 'as': 1411, 'o': 1411, 'os': 1411}, {'confirmar': 38,
'enviar': 38, 'mandar': 38, 'responder': 38}, {'N': 1413, 'confirmar': 38, 'enviar': 38, 'mandar': 38, 'me': 1413,
'responder': 38}, {'a': 1411, 'as': 1411, 'o': 1411, 'os': 1411}, {'^': 1415}, {'parte': 146}, {'minha': 1417},
{'<giveinf>': 42, 'a': 38, 'as': 38, 'o': 38, 'os': 38}, {'^': 1419, 'a': 1414, 'ainda': 775, 'ela': 1414, 'ele':
1414, 'o': 1414}, {'^': 1412, 'a': 1414, 'ainda': 1416, 'apresenta': 1162, 'apresentar': 1167, 'apresentá': 1162,
'coloca': 1170, 'colocá': 1170, 'conecta': 1162, 'conectar': 1167, 'conectá': 1162, 'da': 1418, 'de': 1418, 'ela':
1414, 'ele': 1414, 'juntar': 1167, 'me': 1420, 'nos': 776, 'o': 1414, 'pela': 1418, 'po': 1173}, {'^': 1415, 'ainda':
1416, 'da': 1418, 'de': 1418, 'me': 776, 'nos': 776, 'pela': 1418}, {'se': 89}, {'gente': 1423, 'vejo': 89},
{'falamos': 89, 'vemos': 89}, {'vejo': 89}, {'a': 1424, 'estou': 89, 'falamos': 89, 'falava': 89, 'falo': 89, 'nos':
1425, 'o': 1426, 'vejo': 89, 'vemos': 89}, {'n': 1427, 'nao': 1427, 'não': 1427}, {'que': 1428}, {'falta': 341},
{'...': 1429, '0': 29, 'anos': 29, 'cinquenta': 29, 'lhe': 1430, 'noventa': 29, 'oitenta': 29, 'quarenta': 29,
'sessenta': 29, 'setenta': 29, 'trinta': 29, 'vinte': 29}, {'companhia': 162}, {'me': 1432, 'nos': 1432}, {'para':
223, 'pra': 223, 'pro': 223}, {'cargo': 146}, {'espera': 446, 'meu': 1435, 'ser': 1434}, {'': (5, 'mine'), '^': 42},
{'^': 11, 'me': 31, 'minha': 1417, 'nos': 31}, {'maos': 146}, {'minhas': 1439}, {'conta': 1437}, {'minha': 1441},
{'<moved_pp>': 1434, 'a': 1436, 'agora': 1434, 'com': 458, 'comigo': 1437, 'da': 1418, 'de': 1438, 'marcada': 33,
'marcado': 33, 'nas': 1440, 'para': 223, 'pela': 1418, 'pendente': 1345, 'por': 1442, 'pra': 223, 'pro': 223,
'responsavel': 460, 'sem': 187, 'suspenso': 89, 'à': 447}, {'meu': 1435}, {'conta': 146}, {'minha': 1445}, {'a': 1444,
'comigo': 146, 'nas': 1440, 'por': 1446}, {'nada': 89}, {'vao': 89}, {'0': 89, 'e': 1448, 'em': 1449, 'meia': 718,
'sozinha': 89, 'sozinho': 89, 'uma': 718}, {'^': 1389, 'aguardar': 690, 'espera': 1450, 'esperar': 690}, {'N': 958,
'^': 1389, 'a': 959, 'o': 959}, {'<inf>': 42, '<them>': 906, 'lhe': 906}, {'^': 1453}, {'<giveinf>': 42, '<inf>': 42},
{'<giveinf>': 42, '<inf>': 42, '<them>': 1455, 'lhe': 905, 'lhes': 42}, {'^': 1456, 'almocar': 33, 'encontrar': 33,
'jantar': 33, 'lhe': 146, 'lhes': 146, 'marcar': 89, 'nos': 260, 'remarcar': 89, 'tomar': 33}, {'': (7, 'waiting'),
'0': 89, '<of>': 38, 'e': 1448, 'em': 1449, 'meia': 718, 'sozinha': 89, 'sozinho': 89, 'uma': 718}, {'espera': 1450},
{'a': 1451, 'aguardando': 690, 'c': 960, 'com': 1452, 'd': 1454, 'de': 1457, 'esperando': 1458, 'no': 1349,
'plantada': 1450, 'plantado': 1450, 'à': 1459}, {'nao': 89, 'nem': 89, 'nunca': 89, 'não': 89}, {'e': 1461}, {'...':
1462}, {'^': 11, 'ligar': 1463}, {'^': 11, 'aparecer': 1463, 'ligar': 1463, 'me': 1464, 'nos': 31, 'passar': 1463,
'vir': 1463}, {'com': 458, 'de': 1465, 'responsavel': 460}, {'^': 1389, 'aguardar': 690, 'esperar': 690},
{'<giveinf>': 42, '<inf>': 42, '<them>': 1455, 'lhe': 906}, {'': (5, 'mine'), '^': 1468, 'lhe': 42}, {'a': 1467,
'aguardando': 690, 'com': 1390, 'd': 1454, 'de': 1469, 'esperando': 690, 'no': 1349, 'pendente': 1377}, {'D': 221,
'da': 230, 'de': 230, 'do': 230, 'para': 223, 'pra': 223, 'pro': 223}, {'dever': 464, 'espera': 446, 'meu': 1435,
'ser': 1434}, {'': (23, 'contact'), 'eu': 759}, {':': 757, 'c': 162, 'com': 162, 'para': 33, 'que': 1473}, {'...':
1462, 'e': 371, 'mas': 371, 'so': 372}, {'^': 11, 'aparecer': 1475, 'ir': 373, 'juntar': 374, 'ligar': 1463, 'marcar':
89, 'me': 1464, 'nos': 31, 'passar': 1475, 'remarcar': 89, 'ter': 373, 'vinha': 373, 'vir': 1475, 'viria': 373},
{'by': 89}, {'aberto': 89, 'aparecer': 373, 'ir': 373, 'juntar': 374, 'marcar': 89, 'passar': 373, 'stand': 1477,
'ter': 373, 'vinha': 373, 'vir': 373, 'viria': 373}, {'D': 221, 'depois': 89}, {'aberto': 89, 'fazer': 89, 'marcar':
89, 'minha': 1441, 'stand': 1477}, {'<moved_pp>': 1471, '<off_pp>': 89, 'D': 221, 'a': 1472, 'acordado': 761,
'agendada': 33, 'agendado': 33, 'agora': 1434, 'aparecer': 373, 'com': 458, 'combinado': 1474, 'comigo': 146, 'de':
1476, 'devendo': 31, 'em': 1478, 'ir': 373, 'juntar': 374, 'marcada': 33, 'marcado': 33, 'me': 467, 'nas': 1440,
'para': 1479, 'passar': 373, 'pendente': 1345, 'por': 1480, 'pra': 1479, 'pro': 223, 'que': 375, 'responsavel': 460,
'sem': 187, 'ter': 373, 'vinha': 373, 'vir': 373, 'viria': 373, 'à': 447}, {'^': 1389, 'espera': 1450}, {'a': 1482,
'c': 960, 'com': 1452, 'd': 1454, 'de': 1457, 'esperando': 1450, 'plantada': 1450, 'plantado': 1450, 'à': 1459}, {'^':
1389, 'dever': 142, 'ensinando': 782, 'ensinar': 782, 'espera': 1450, 'explicando': 782, 'explicar': 782, 'mostrando':
782, 'mostrar': 782, 'saber': 695}, {'': (5, 'mine'), '^': 1468, 'lhe': 1437, 'lhes': 146}, {'...': 1368, 'a': 1484,
'com': 1390, 'd': 1454, 'de': 1485, 'devendo': 142, 'ensinando': 782, 'ensinar': 782, 'esperando': 1450, 'explicando':
782, 'explicar': 782, 'mostrando': 782, 'mostrar': 782, 'plantada': 1450, 'plantado': 1450, 'sabendo': 695, 'à':
1459}, {'<date>': 162}, {'<of>': 692, '<to>': 692, '^': 691, 'com': 692, 'entre': 692}, {'<feedback_noun>': 1057},
{'<course>': 996, 'apresentacao': 1488, 'apresentacoes': 1488, 'avaliacao': 845, 'conexao': 1488, 'devolutiva': 845,
'feedback': 845, 'intro': 1488, 'intros': 1488, 'minha': 1489, 'ponte': 1488}, {'apresentacao': 1488, 'apresentacoes':
1488, 'conexao': 1488, 'intro': 1488, 'intros': 1488, 'ponte': 1488}, {'avaliacao': 845, 'data': 1082, 'devolutiva':
845, 'feedback': 845}, {'<feedback_noun>': 1057, 'a': 853, 'algumas': 1076, 'alguns': 1076, 'bastante': 1076,
'imenso': 1076, 'imensos': 1076, 'muito': 1076, 'o': 853, 'um': 853, 'uma': 1492, 'umas': 1076, 'uns': 1076, 'varias':
1076, 'varios': 1076}, {'algumas': 1076, 'alguns': 1076, 'bastante': 1076, 'imenso': 1076, 'imensos': 1076, 'muito':
1076, 'uma': 1086, 'umas': 1076, 'uns': 1076, 'varias': 1076, 'varios': 1076}, {'<course>': 996, 'apresentacao': 1488,
'apresentacoes': 1488, 'avaliacao': 845, 'conexao': 1488, 'devolutiva': 845, 'feedback': 845, 'intro': 1488, 'intros':
1488, 'meu': 1489, 'ponte': 1488}, {'meus': 1489}, {'^': 798, 'com': 879, 'em': 879, 'na': 879, 'no': 879},
{'voluntario': 1497}, {'<course>': 996, '<feedback_noun>': 1057, 'avaliacao': 845, 'devolutiva': 845, 'feedback':
845}, {'<course>': 996, '<feedback_noun>': 1057, 'apresentacao': 1488, 'apresentacoes': 1488, 'avaliacao': 845,
'conexao': 1488, 'data': 1082, 'devolutiva': 845, 'feedback': 845, 'intro': 1488, 'intros': 1488, 'ponte': 1488},
{'<any_det>': 1487, '<date>': 162, '<feedback_noun>': 1057, 'a': 1490, 'algumas': 1076, 'alguns': 1076, 'as': 1491,
'bastante': 1076, 'imenso': 1076, 'imensos': 1076, 'lhe': 1493, 'lhes': 1494, 'mentoria': 1088, 'mentorias': 1088,
'mentoring': 1088, 'muito': 1076, 'o': 1495, 'os': 1496, 'trabalho': 1498, 'um': 1499, 'uma': 1500, 'umas': 1076,
'uns': 1076, 'varias': 1076, 'varios': 1076, 'voluntariado': 1497}, {'<any_det>': 1487, '<date>': 162, 'a': 1491,
'as': 1491, 'mentoria': 1088, 'mentorias': 1088, 'mentoring': 1088, 'o': 1491, 'trabalho': 1498, 'uma': 1491,
'voluntariado': 1497}, {'que': 676, 'quem': 676}, {'N': 1503, 'ser': 1434}, {'N': 1503}, {'D': 221, 'a': 912,
'depois': 89, 'o': 912}, {'fazer': 89}, {'D': 221, 'caixa': 89, 'depois': 89, 'voicemail': 89}, {'D': 221, 'caixa':
89, 'voicemail': 89}, {'<moved_pp>': 1471, '<off_pp>': 89, 'D': 221, 'N': 1503, 'a': 1504, 'agora': 1434, 'ao': 912,
'combinado': 1343, 'na': 912, 'no': 912, 'o': 1505, 'para': 1506, 'por': 1507, 'pra': 1508, 'pro': 1509, 'sem': 187,
'suspenso': 89}, {'': (23, 'contact'), '^': 805, 'casa': 162}, {'a': 162, 'o': 162}, {'^': 805, 'a': 1511, 'almocar':
162, 'ao': 162, 'ate': 162, 'beber': 162, 'com': 162, 'correr': 162, 'em': 170, 'jantar': 162, 'la': 162, 'lá': 162,
'na': 1099, 'no': 162, 'num': 162, 'numa': 162, 'ter': 1370, 'tomar': 162, 'ver': 1512, 'visitar': 162, 'à': 162},
{'mentoria': 1088, 'mentorias': 1088, 'mentoring': 1088}, {'^': 805, 'a': 1511, 'almocar': 162, 'ao': 162, 'ate': 162,
'beber': 162, 'com': 162, 'correr': 162, 'dar': 1514, 'em': 170, 'jantar': 162, 'la': 162, 'lá': 162, 'na': 1099,
'no': 162, 'num': 162, 'numa': 162, 'ter': 1370, 'tomar': 162, 'ver': 1512, 'visitar': 162, 'à': 162}, {'D': 1202,
'^': 862}, {'q': 863, 'que': 1516}, {'...': 1191}, {'N': 1518}, {'...': 1191, '<to>': 1519, 'lhe': 1518}, {'de': 29},
{'': (11, 'thinking'), 'ter': 472}, {'de': 1522}, {'ela': 0, 'ele': 0, 'isso': 0, 'mim': 0, 'nos': 0, 'nós': 0}, {'a':
1524, 'ao': 898}, {'chamadas': 89}, {'de': 1526}, {'^': 798, 'com': 879, 'em': 879, 'na': 879, 'no': 879, 'para':
879}, {'voluntariado': 1528}, {'de': 1529}, {'ver': 719}, {'n': 89, 'nao': 89, 'não': 89}, {'que': 1532}, {'que':
1532, 'tempo': 1533}, {'<inf>': 112, '^': 669, 'admitir': 1161, 'confessar': 1161, 'dizer': 1161, 'reconhecer': 1161,
'tempos': 1534}, {'...': 1429, 'de': 1531, 'muito': 1534, 'que': 1535, 'seculos': 1534, 'tempos': 1534}, {'agendado':
89, 'combinado': 89, 'marcado': 89}, {'aniversario': 1233, 'aniversário': 1233, 'niver': 1233, 'o': 1236},
{'comemora': 974, 'completa': 974, 'e': 1538, 'faz': 974, 'fazia': 974, 'é': 1538}, {'<pro>': 1053}, {'<good>': 1540,
'<pro>': 1053, '<reach_noun>': 1058, 'contacto': 1055, 'contato': 1055, 'email': 1055, 'nome': 1055, 'numero': 1055,
'telefone': 1055}, {'<good>': 733, '<pro>': 732, '<reach_noun>': 1058, 'contacto': 1055, 'contato': 1055, 'email':
1055, 'nome': 1055, 'numero': 1055, 'telefone': 1055}, {'<pro>': 732, 'minha': 734}, {'<pro>': 732, 'meu': 734},
{'<any_det>': 1542, 'a': 1543, 'as': 736, 'meu': 733, 'minha': 733, 'o': 1544, 'os': 739, 'um': 733, 'uma': 733},
{'<pro>': 732, 'minha': 733}, {'<pro>': 732, 'meu': 733}, {'a': 1546, 'meu': 733, 'minha': 733, 'o': 1547, 'um': 733,
'uma': 733}, {'N': 1548}, {'N': 1545, 'a': 1549, 'o': 1549}, {'<to>': 732, 'no': 732}, {'<good>': 1540, '<pro>':
1053}, {'<pro>': 732, 'N': 1551, 'minha': 1552}, {'<pro>': 732, 'N': 732, 'minha': 734}, {'<pro>': 732, 'N': 732,
'meu': 734}, {'<pro>': 732, 'cliente': 856, 'contacto': 856, 'contato': 856, 'lead': 856}, {'<any_det>': 1542, 'N':
732, 'a': 1554, 'as': 736, 'meu': 733, 'minha': 733, 'o': 1555, 'os': 739, 'um': 1556, 'uma': 733}, {'<any_det>':
1542, 'N': 732, 'a': 1554, 'as': 736, 'meu': 733, 'minha': 733, 'o': 1555, 'os': 739, 'um': 733, 'uma': 733},
{'<pro>': 732, 'N': 1551, 'meu': 1552}, {'<good>': 733, '<pro>': 732, '<reach_noun>': 1058}, {'N': 732, 'minha': 734},
{'N': 732, 'meu': 734}, {'<any_det>': 1560, 'N': 732, 'a': 1561, 'as': 736, 'o': 1562, 'os': 739}, {'<any_det>': 1560,
'a': 735, 'as': 736, 'o': 738, 'os': 739}, {'N': 1564}, {'<him>': 1563, 'a': 1565, 'ela': 1548, 'ele': 1548, 'o':
1565}, {'<him>': 1563, 'ela': 1548, 'ele': 1548}, {'<any_det>': 1541, '<to>': 1550, 'N': 1551, 'a': 1553, 'as': 736,
'lhe': 1557, 'lhes': 1558, 'meu': 733, 'minha': 733, 'o': 1559, 'os': 739, 'para': 1566, 'pra': 1567, 'um': 1556,
'uma': 733}, {'<to>': 818}, {'N': 744}, {'<him>': 744, 'que': 614}, {'<to>': 1570, 'com': 745, 'em': 737, 'lhe': 744,
'lhes': 744, 'para': 1571, 'pra': 1571, 'que': 614}, {'a': 832, 'ao': 832, 'com': 832, 'e': 832, 'à': 832}, {'N':
1573}, {'N': 1573, 'a': 1574, 'o': 1574}, {':': 830, 'N': 829, 'da': 1575, 'de': 1575, 'do': 1575, 'entre': 1575},
{'': (0, 'missed'), 'embora': 89}, {'ido': 1577, 'saido': 89}, {'estava': 89}, {'havia': 1578, 'nao': 1579, 'não':
1579, 'que': 0, 'tinha': 1578}, {'a': 162, 'ao': 162, 'c': 162, 'com': 162, 'futebol': 162, 'padel': 162, 'tenis':
162, 'ténis': 162, 'tênis': 162, 'à': 162}, {'N': 162, 'a': 825, 'o': 825, 'tambem': 826}, {'N': 162, 'gente': 1582,
'nos': 1582, 'nós': 1582}, {'gente': 1582}, {'N': 162, 'a': 1583, 'o': 825, 'tambem': 826, 'à': 1584}, {'se': 1585},
{'a': 1000, 'me': 917, 'o': 1000, 'pelo': 840, 'por': 840, 'via': 840}, {'': (14, 'together'), 'N': 162, 'a': 825,
'o': 825, 'tambem': 826}, {'N': 162, 'gente': 1582, 'nos': 1588, 'nós': 1588}, {'': (14, 'together'), 'N': 162, 'a':
1589, 'o': 825, 'tambem': 826, 'à': 1584}, {'se': 1590}, {'estava': 826, 'estavam': 826, 'esteve': 826, 'estiveram':
826}, {'^': 669, 'de': 670}, {'^': 669, 'apresenta': 1162, 'apresentar': 1167, 'apresentá': 1162, 'coloca': 1170,
'colocá': 1170, 'conecta': 1162, 'conectar': 1167, 'conectá': 1162, 'juntar': 1167, 'lhe': 146, 'po': 1173}, {'^':
669, 'de': 1594, 'lhe': 146, 'me': 1593}, {'da': 29, 'de': 29, 'do': 29}, {'me': 1596}, {'^': 1078}, {'N': 1598},
{'cadeira': 89}, {'de': 1600}, {'N': 728, 'cano': 89}, {'<him>': 1598, 'a': 1599, 'o': 1599}, {'<him>': 1598},
{'bolo': 89, 'cano': 89, 'cha': 1601, 'furo': 89, 'nega': 89, 'tampa': 89}, {'<to>': 1599, 'a': 729, 'bolo': 89,
'cano': 89, 'cha': 1601, 'furo': 89, 'lhe': 1598, 'lhes': 1598, 'nega': 89, 'o': 1602, 'para': 1603, 'pra': 1604,
'tampa': 89, 'um': 1605, 'uma': 1605}, {'^': 42, 'que': 146}, {'como': 782}, {'<reach_noun>': 1058, 'contacto': 1055,
'contato': 1055, 'nome': 1055, 'numero': 1055, 'telefone': 1055}, {'minha': 198}, {'minhas': 198}, {'meu': 198},
{'meus': 198}, {'a': 1610, 'as': 1611, 'meu': 198, 'meus': 198, 'minha': 198, 'minhas': 198, 'nossa': 198, 'nosso':
198, 'o': 1612, 'os': 1613}, {'contacto': 162, 'contato': 162, 'morada': 162, 'numero': 162, 'ok': 162, 'opiniao':
248, 'palavra': 162, 'resposta': 162}, {'minha': 1615}, {'contacto': 162, 'contato': 162, 'morada': 162, 'numero':
162, 'ok': 162, 'palavra': 162, 'resposta': 162}, {'meu': 1617}, {'<any_det>': 1609, '^': 1614, 'a': 1616, 'algumas':
1076, 'alguns': 1076, 'animo': 184, 'apoio': 184, 'bastante': 1076, 'comentarios': 248, 'coragem': 184, 'feedback':
248, 'forca': 184, 'imenso': 1076, 'imensos': 1076, 'lhe': 1494, 'lhes': 1494, 'meu': 1617, 'minha': 1615, 'moral':
184, 'muito': 1076, 'o': 1618, 'uma': 1086, 'umas': 1076, 'uns': 1076, 'varias': 1076, 'varios': 1076}, {'^': 1614,
'algumas': 1076, 'alguns': 1076, 'bastante': 1076, 'imenso': 1076, 'imensos': 1076, 'lhe': 1494, 'lhes': 1494,
'muito': 1076, 'uma': 1086, 'umas': 1076, 'uns': 1076, 'varias': 1076, 'varios': 1076}, {'': (19, 'gave:resource'),
'a': 1610, 'as': 1611, 'meu': 198, 'meus': 198, 'minha': 198, 'minhas': 198, 'nossa': 198, 'nosso': 198, 'o': 1612,
'os': 1613}, {'^': 1621}, {'de': 978}, {'monte': 1623}, {'<any_det>': 1093, 'um': 1624, 'umas': 978, 'uns': 978,
'varias': 978, 'varios': 978}, {'algumas': 1076, 'alguns': 1076, 'bastante': 1076, 'imenso': 1076, 'imensos': 1076,
'lhe': 1494, 'lhes': 1494, 'muito': 1076, 'uma': 1086, 'umas': 1076, 'uns': 1076, 'varias': 1076, 'varios': 1076},
{'<any_det>': 1560, 'N': 732, 'a': 1554, 'as': 736, 'meu': 733, 'minha': 733, 'o': 1555, 'os': 739, 'um': 733, 'uma':
733}, {'<feedback_noun>': 1069, '^': 203}, {'<any_det>': 1609, 'algumas': 1076, 'alguns': 1076, 'bastante': 1076,
'imenso': 1076, 'imensos': 1076, 'lhe': 1494, 'lhes': 1494, 'muito': 1076, 'um': 1624, 'uma': 1086, 'umas': 1628,
'uns': 1628, 'varias': 1628, 'varios': 1628}, {'^': 1614}, {'': (5, 'mine'), 'que': 42}, {'<any_det>': 734, 'N': 732,
'a': 1554, 'as': 736, 'meu': 733, 'minha': 733, 'o': 1555, 'os': 739, 'um': 733, 'uma': 733}, {'<handed1>': 207,
'<told1>': 614, '<vowed1>': 1607, '^': 1394, 'aconselhei': 750, 'apresentei': 832, 'contei': 1608, 'dei': 1619,
'deixei': 1620, 'devo': 42, 'emprestei': 1622, 'enviei': 1625, 'expliquei': 1608, 'fiz': 1626, 'indiquei': 1627,
'mandei': 1629, 'mostrei': 1608, 'ofereci': 1630, 'passei': 1629, 'pedi': 1024, 'perguntei': 1024, 'prometi': 1631,
'recomendei': 1632, 'sugeri': 1632}, {'<paper>': 793}, {'facebook': 29, 'imprensa': 29, 'insta': 29, 'instagram': 29,
'jornal': 29, 'linkedin': 29, 'twitter': 29, 'x': 29}, {'': (11, 'thinking'), 'facebook': 29, 'imprensa': 29, 'insta':
29, 'instagram': 29, 'jornal': 29, 'linkedin': 29, 'twitter': 29, 'x': 29}, {'<any_det>': 1634, 'a': 29, 'as': 29,
'na': 1635, 'no': 1636, 'o': 29, 'os': 29, 'pelo': 1635, 'que': 29, 'sobre': 29, 'um': 29, 'uma': 29}, {'perdida':
89}, {'': (23, 'contact'), '<to>': 1331, 'a': 1000, 'lhe': 162, 'o': 1000, 'para': 1332, 'pelo': 840, 'por': 840,
'via': 840}, {'eu': 492, 'la': 31, 'lo': 31, 'ma': 31, 'mas': 31, 'me': 492, 'mo': 31, 'mos': 31}, {'meu': 1066,
'meus': 1066, 'minha': 1067, 'minhas': 1066}, {'^': 247, 'a': 248, 'ao': 248, 'da': 248, 'do': 248, 'na': 248, 'no':
248, 'sobre': 248, 'à': 248}, {'anotacoes': 1177, 'comentarios': 1642, 'correcoes': 1177, 'feedback': 1065, 'notas':
1642, 'opiniao': 1065, 'parecer': 1065, 'sugestoes': 1177, 'visao': 1065}, {'anotacoes': 1177, 'comentarios': 1177,
'correcoes': 1177, 'meu': 1066, 'meus': 1066, 'minha': 1066, 'minhas': 1643, 'notas': 1177, 'sugestoes': 1177},
{'<any_det>': 1059, '<feedback_noun>': 1057, '^': 1078, 'algumas': 1076, 'alguns': 1076, 'anotacoes': 1177, 'as':
1179, 'bastante': 1076, 'comentarios': 1177, 'correcoes': 1177, 'imenso': 1076, 'imensos': 1076, 'meus': 1178,
'minhas': 1178, 'muito': 1076, 'notas': 1177, 'os': 1180, 'sugestoes': 1177, 'um': 857, 'uma': 1086, 'umas': 1076,
'uns': 1076, 'varias': 1076, 'varios': 1076}, {'<any_det>': 1059, '^': 1078, 'algumas': 1076, 'alguns': 1076,
'bastante': 1076, 'imenso': 1076, 'imensos': 1076, 'muito': 1076, 'uma': 1086, 'umas': 1076, 'uns': 1076, 'varias':
1076, 'varios': 1076}, {'curriculo': 1266, 'cv': 1266, 'meu': 1067, 'meus': 1066, 'minha': 1066, 'minhas': 1066},
{'<feedback_noun>': 1057, 'anotacoes': 1177, 'comentarios': 1642, 'correcoes': 1177, 'feedback': 1065, 'notas': 1642,
'opiniao': 1065, 'parecer': 1065, 'sugestoes': 1177, 'visao': 1065}, {'meu': 1066, 'meus': 1648, 'minha': 1066,
'minhas': 1066}, {'<feedback_noun>': 1057, 'cliente': 856, 'contacto': 856, 'contato': 856, 'email': 246, 'lead': 856,
'mail': 246, 'zap': 246}, {'<feedback_noun>': 1057, 'data': 1082, 'mensagem': 246}, {'<any_det>': 1056,
'<feedback_noun>': 1057, '<to>': 1311, '^': 1312, 'a': 1641, 'algumas': 1076, 'alguns': 1076, 'anotacoes': 1177, 'as':
1644, 'audio': 246, 'bastante': 1076, 'comentarios': 1177, 'correcoes': 1177, 'imenso': 1076, 'imensos': 1076, 'lhe':
1645, 'lhes': 1646, 'mail': 246, 'mensagem': 246, 'meu': 1066, 'meus': 1643, 'minha': 1066, 'minhas': 1643, 'muito':
1076, 'notas': 1177, 'o': 1647, 'os': 1649, 'para': 1317, 'pra': 1318, 'pro': 989, 'sugestoes': 1177, 'um': 1650,
'uma': 1651, 'umas': 1076, 'uns': 1076, 'varias': 1076, 'varios': 1076, 'áudio': 246}, {'<letter>': 162},
{'<any_det>': 1131, '<letter>': 162, '^': 491, 'nota': 1130, 'p': 387, 'para': 495, 'pra': 495}, {'<any_det>': 1653,
'<letter>': 162, 'eu': 492, 'me': 1654, 'nos': 497, 'p': 411, 'para': 498, 'pra': 498}, {'almocar': 33, 'encontrar':
33, 'jantar': 33, 'nos': 260, 'tomar': 33}, {'c': 960, 'com': 960, 'de': 1656}, {'c': 960, 'com': 960}, {'saudade':
162}, {'a': 1659, 'saudades': 162}, {'saudades': 162}, {'': (13, 'talk'), 'como': 0, 'da': 0, 'de': 0, 'do': 0, 'por':
695, 'porque': 0, 'que': 0, 'se': 0, 'sobre': 0}, {'a': 42, 'com': 993, 'em': 42}, {'a': 825, 'isso': 977, 'o': 825},
{'mail': 162}, {'<letter>': 162, 'e': 1665, 'nota': 1130}, {'<any_det>': 1666, '<letter>': 162, 'a': 1127, 'e': 1665,
'em': 1128, 'esperando': 89, 'na': 1132, 'no': 1135, 'nota': 1130, 'pendurada': 89, 'pendurado': 89, 'plantada': 89,
'plantado': 89, 'à': 1127}, {'bolo': 89}, {'<any_det>': 1151, 'bolo': 89, 'furo': 89, 'o': 1668, 'para': 1156, 'pra':
1156, 'um': 1668}, {':': 378, 'para': 510, 'pra': 510, 'que': 1195}, {'que': 1213}, {'...': 1671, 'p': 387, 'para':
513, 'pra': 513, 'que': 514}, {'...': 1671, 'p': 387, 'para': 387, 'pra': 387}, {'...': 1670, 'a': 825, 'isso': 977,
'me': 1672, 'nos': 1673, 'o': 825, 'p': 387, 'para': 395, 'pra': 395, 'que': 514}, {':': 378, 'para': 510, 'pra': 510,
'que': 1213}, {'...': 1671, 'p': 387, 'para': 513, 'pra': 513, 'que': 518}, {'...': 1675, 'me': 1676, 'nos': 1673,
'p': 387, 'para': 395, 'pra': 395, 'que': 518}, {'<any_det>': 1666, '<letter>': 162, 'e': 1665, 'nota': 1130},
{'<any_det>': 1666, '<letter>': 162, 'e': 1665, 'me': 523, 'nos': 497, 'nota': 1130, 'p': 387, 'para': 495, 'pra':
495}, {'para': 42, 'pra': 42}, {'cabeca': 89}, {'<any_det>': 1666, '<letter>': 162, 'completamente': 89, 'da': 1681,
'e': 1665, 'nota': 1130, 'totalmente': 89}, {'^': 471, 'me': 487, 'para': 146, 'pra': 146, 'que': 486}, {'<advises>':
501, '<called3>': 162, '<off>': 89, '<says>': 1662, '<vowed3>': 502, '<wrote3>': 285, '^': 506, 'acompanhou': 726,
'alerta': 508, 'alertou': 508, 'avisando': 695, 'avisou': 508, 'chamou': 162, 'cobra': 345, 'cobrou': 345, 'coloca':
349, 'comprometi': 1663, 'confirmou': 1664, 'contando': 695, 'contou': 1664, 'convida': 1036, 'convidam': 1036,
'deixou': 1667, 'deu': 1669, 'deve': 365, 'devem': 365, 'disse': 1674, 'diz': 1677, 'empurrou': 426, 'encaminhou':
1678, 'encarrego': 1270, 'encontramos': 917, 'encontrei': 917, 'encoraja': 426, 'encorajou': 426, 'enviou': 1678,
'esqueci': 1327, 'estimulou': 426, 'fala': 454, 'falou': 516, 'falta': 1420, 'faltam': 776, 'fez': 1432, 'fizeram':
1432, 'garantiu': 470, 'ia': 521, 'incentiva': 426, 'incentivou': 426, 'insistiu': 522, 'lembrar': 1593, 'lembrei':
1596, 'ligou': 162, 'mandou': 1679, 'ofereci': 1680, 'passou': 1682, 'pede': 472, 'pediu': 1683, 'pergunto': 29,
'poe': 349, 'promete': 470, 'prometeu': 470, 'reuni': 917, 'reunimos': 917, 'sugeriu': 522, 'telefonou': 162, 'tem':
526, 'tinha': 521, 'têm': 526, 'vai': 31, 'vao': 31}, {'^': 136, 'a': 137, 'o': 137}, {'a': 137, 'o': 137}, {'a': 137,
'ao': 137, 'aos': 137, 'as': 137, 'com': 1686, 'em': 137, 'na': 137, 'no': 137, 'para': 137, 'pra': 137, 'à': 137,
'às': 137}, {'cunha': 1103}, {'uma': 1688}, {'saudade': 89}, {'de': 1690}, {'<to>': 1403, 'a': 1028, 'ao': 1028,
'como': 782, 'lhe': 1301, 'lhes': 1301, 'para': 1404, 'por': 1026, 'porque': 782, 'pra': 1304, 'pro': 1305, 'à':
1028}, {'a': 762, 'ao': 762, 'aos': 762, 'à': 762}, {'obrigada': 1693, 'obrigado': 1693}, {'^': 1455}, {'^': 1455,
'de': 1695}, {'esquecer': 1696}, {'posso': 1697}, {'esquecer': 1696, 'me': 1697}, {'me': 1698, 'posso': 1699},
{'ausencia': 89}, {'<inf>': 16, '<should>': 16, 'o': 239}, {'^': 1702}, {'melhor': 151}, {',': 1703, '^': 16, 'a':
331, 'eu': 151, 'nos': 151, 'nós': 151, 'o': 1704}, {'N': 1705}, {',': 384}, {'<them>': 1707, 'N': 1707}, {'<them>':
1707, 'N': 1705, 'a': 1708, 'da': 1708, 'do': 1708, 'o': 1708}, {'da': 1706, 'de': 1709, 'dela': 1705, 'dele': 1705,
'do': 1706}, {'^': 16, 'a': 331, 'eu': 151, 'nos': 151, 'nós': 151, 'o': 1704}, {'N': 1711}, {'da': 1712, 'de': 1712,
'dela': 1711, 'dele': 1711, 'do': 1712}, {'agenda': 33, 'minha': 1701, 'opiniao': 1710, 'visao': 1713}, {'N': 89},
{'da': 1715, 'de': 1715, 'do': 1715}, {'': (0, 'missed'), 'a': 89, 'ao': 89, 'em': 89, 'na': 89, 'nada': 89, 'no': 89,
'nossa': 89, 'nosso': 89, 'o': 89, 'à': 89}, {'noticias': 89, 'sinais': 89, 'sinal': 89}, {'certo': 1717, 'mais':
1718, 'noticias': 89, 'para': 767, 'pra': 767, 'sinais': 89, 'sinal': 89}, {'mais': 1448, 'nada': 89}, {'^': 669,
'lhe': 146}, {'^': 669, 'de': 1721, 'lhe': 146}, {'ninguem': 89}, {'possivel': 1717}, {'volta': 89}, {'de': 1725,
'mais': 89, 'nada': 89}, {'noticias': 89, 'sinal': 89}, {'<answers>': 89, 'deu': 1727, 'esquecer': 1722, 'liga': 1726,
'ligou': 1726, 'posso': 1697, 'respondeu': 1726}, {'<see_inf>': 89}, {'<see_inf>': 89, 'esquecer': 1696, 'me': 1697},
{'realizou': 1717}, {'nada': 796}, {'<inf>': 89}, {'de': 1733}, {'como': 767, 'coragem': 1734, 'tempo': 777},
{'ninguem': 1717}, {'conseguir': 1729, 'poder': 1729}, {'<answers>': 89, '<clitic>': 764, '<happens3>': 1717,
'<seen1>': 89, 'a': 765, 'as': 765, 'atende': 89, 'cheguei': 768, 'consegui': 767, 'conseguimos': 767, 'da': 1239,
'dei': 770, 'desejei': 770, 'deu': 1719, 'disse': 1720, 'dá': 1239, 'esquece': 1593, 'esquecer': 1722, 'estava': 1723,
'falou': 1720, 'foi': 1724, 'fui': 929, 'havia': 1723, 'lhe': 773, 'lhes': 773, 'liga': 1726, 'ligou': 1726, 'mandei':
770, 'me': 1728, 'o': 765, 'os': 765, 'pega': 89, 'podia': 1729, 'posso': 1730, 'pude': 767, 'recebi': 776,
'responde': 89, 'respondeu': 1726, 'retorna': 89, 'se': 1731, 'sei': 1732, 'tinha': 1723, 'tive': 1735, 'veio': 1736,
'vou': 1737}, {'nem': 1715}, {'noticias': 89, 'para': 767, 'pra': 767, 'sinal': 89}, {'': (0, 'missed'), 'de': 1725,
'mais': 89, 'nada': 89}, {'<answers>': 89, 'deu': 1727, 'liga': 1726, 'ligou': 1726, 'respondeu': 1726}, {'<answers>':
89, '<clitic>': 764, '<seen1>': 89, 'N': 1739, 'apareceu': 89, 'atendeu': 89, 'avisou': 89, 'cheguei': 768,
'consegui': 767, 'conseguimos': 767, 'deu': 1740, 'liga': 1726, 'ligou': 1741, 'me': 1742, 'noticia': 796, 'noticias':
796, 'novas': 796, 'novidades': 796, 'pude': 767, 'rasto': 796, 'respondeu': 1741, 'sinal': 796, 'tive': 778, 'veio':
89}, {'<answers>': 89, 'deu': 1727}, {'<answers>': 89, 'deu': 1727, 'me': 1744}, {'': (7, 'waiting'), '<of>': 38,
'da': 38, 'de': 38, 'do': 38}, {'da': 1706, 'de': 1706, 'dela': 1705, 'dele': 1705, 'do': 1706}, {'dela': 1397,
'dele': 1397}, {',': 151, '^': 16}, {'lugar': 1749}, {'aguardo': 1746, 'entender': 1747, 'lugar': 1748, 'meu': 1750,
'seu': 1750, 'teu': 1750, 'vacuo': 89}, {'bolo': 89, 'furo': 89, 'o': 1668, 'para': 1156, 'pra': 1156, 'um': 1668},
{'...': 1670, 'a': 825, 'isso': 977, 'me': 1673, 'nos': 1673, 'o': 825, 'p': 387, 'para': 409, 'pra': 409}, {'...':
1675, 'me': 1673, 'nos': 1673, 'p': 387, 'para': 409, 'pra': 409}, {'juntos': 726}, {'D': 33, 'c': 162, 'com': 162},
{'<any_det>': 1666, '<letter>': 162, 'e': 1665, 'me': 497, 'nos': 497, 'nota': 1130, 'p': 387, 'para': 387, 'pra':
387}, {'<advises>': 501, '<called3>': 162, '<off>': 89, '<says>': 1662, '<vowed3>': 502, '<we3>': 162, '<wrote3>':
285, '^': 536, 'alerta': 508, 'alertou': 508, 'avisou': 508, 'chamou': 162, 'confirmou': 1664, 'contou': 1664,
'convida': 1036, 'convidam': 1036, 'deixou': 1667, 'desencontramos': 89, 'desencontrámos': 89, 'deu': 1752, 'deve':
365, 'devem': 365, 'disse': 1753, 'diz': 1754, 'dois': 1755, 'empurrou': 426, 'encaminhou': 1678, 'encontramos': 1756,
'encontrei': 917, 'encoraja': 426, 'encorajou': 426, 'enviou': 1678, 'esquecemos': 1327, 'estimulou': 426, 'falamos':
149, 'falou': 537, 'falta': 776, 'faltam': 776, 'fez': 1432, 'fizeram': 1432, 'ia': 521, 'incentiva': 426,
'incentivou': 426, 'ligou': 162, 'mandou': 1757, 'passou': 1678, 'pede': 472, 'pediu': 472, 'reuni': 917, 'reunimos':
917, 'telefonou': 162, 'tem': 526, 'tinha': 521, 'têm': 526, 'vai': 31, 'vao': 31, 'vemos': 149}, {'mim': 112},
{'mental': 112, 'para': 1759, 'pessoal': 112}, {'<answers>': 89, '<came3>': 89, '<clitic>': 764, '<seen1>': 89,
'atendeu': 89, 'chegou': 89, 'cheguei': 768, 'consegui': 767, 'conseguimos': 767, 'deu': 1740, 'ligou': 89, 'me':
1744, 'pude': 767, 'respondeu': 89, 'tive': 778}, {'dois': 1755}, {'^': 689, 'conselho': 706, 'dica': 706, 'opiniao':
706, 'palpite': 706, 'quais': 0, 'qual': 0, 'recado': 706, 'seu': 717, 'sua': 717, 'sugestao': 706}, {'<to>': 898,
'N': 762, 'a': 762, 'ao': 762, 'aos': 762, 'à': 762}, {'para': 42}, {'<him>': 984, 'a': 985, 'o': 985}, {'<to>': 985,
'^': 979, 'a': 1257, 'as': 1257, 'com': 986, 'lhe': 984, 'lhes': 984, 'me': 1765, 'meu': 1118, 'meus': 1118, 'minha':
1118, 'minhas': 1118, 'nossa': 1118, 'nosso': 1118, 'o': 1257, 'os': 1257, 'para': 1766, 'pra': 1261}, {'dois': 1755,
'quais': 0, 'qual': 0}, {'entrevista': 29}, {'podcast': 29, 'video': 29, 'vídeo': 29}, {'palestra': 29}, {'a': 1769,
'o': 1770, 'que': 29, 'um': 1770, 'uma': 1771}, {'<them>': 1016, 'N': 1017, 'a': 1018, 'avisar': 696, 'contar': 696,
'dizer': 696, 'me': 715, 'o': 1018, 'que': 816}, {'D': 221, 'para': 223, 'pra': 223, 'pro': 223}, {'apanhar': 33,
'buscar': 33}, {'apanhar': 626, 'buscar': 626, 'me': 1775, 'nos': 1775, 'ser': 1434}, {'escritorio': 33}, {'em': 709},
{'': (2, 'plan'), 'a': 709, 'almocar': 33, 'beber': 33, 'dormir': 33, 'jantar': 33, 'lanchar': 33, 'tomar': 33}, {'^':
11, 'em': 709}, {'apanhar': 33, 'buscar': 33, 'visitar': 33}, {'D': 221, 'apanhar': 626, 'buscar': 626, 'me': 1775,
'nos': 1775}, {'comigo': 33}, {'<moved_pp>': 1774, 'D': 221, 'a': 1776, 'agora': 1434, 'almocar': 33, 'ao': 1777,
'apanhar': 626, 'aqui': 1778, 'buscar': 626, 'ca': 1779, 'jantar': 33, 'la': 1780, 'lo': 31, 'lá': 1778, 'ma': 31,
'mas': 31, 'me': 1781, 'mo': 31, 'mos': 31, 'nos': 1775, 'para': 1782, 'pra': 223, 'pro': 223, 'ter': 1783}, {'nossa':
709}, {'casa': 33, 'nossa': 709}, {'a': 709}, {'comigo': 33, 'connosco': 33}, {'a': 1786, 'almocar': 33, 'aqui': 1778,
'beber': 33, 'ca': 1787, 'jantar': 33, 'lanchar': 33, 'ter': 1788, 'tomar': 33, 'visitar': 33}, {'a': 1785, 'almocar':
33, 'aqui': 1778, 'beber': 33, 'ca': 1789, 'jantar': 33, 'lanchar': 33, 'ter': 1788, 'tomar': 33, 'visitar': 33},
{'manha': 162, 'noite': 162, 'tarde': 162}, {'semana': 162}, {'de': 1792}, {'dia': 162, 'fim': 1793}, {'...': 917,
'a': 1791, 'em': 170, 'isso': 1107, 'la': 162, 'lá': 162, 'na': 1099, 'no': 162, 'o': 1794, 'para': 223, 'pela': 162,
'pelo': 162, 'por': 170, 'pra': 223}, {'apanhar': 626, 'buscar': 626}, {'a': 1796, 'apanhar': 626, 'buscar': 626,
'para': 1796}, {'<review_inf>': 1366, 'ensinando': 782, 'ensinar': 782, 'explicando': 782, 'explicar': 782,
'mostrando': 782, 'mostrar': 782}, {'a': 1798, 'c': 162, 'com': 162, 'ensinando': 782, 'ensinar': 782, 'explicando':
782, 'explicar': 782, 'mostrando': 782, 'mostrar': 782}, {'avaliacao': 845, 'devolutiva': 845, 'feedback': 845,
'manha': 162, 'meu': 1066, 'meus': 1066, 'minha': 1067, 'minhas': 1066, 'noite': 162, 'tarde': 162}, {'meu': 1066,
'meus': 1066, 'minha': 1066, 'minhas': 1066}, {'avaliacao': 845, 'cliente': 856, 'contacto': 856, 'contato': 856,
'devolutiva': 845, 'feedback': 845, 'lead': 856}, {'<any_det>': 1059, '<feedback_noun>': 1057, '^': 1078, 'a': 853,
'algumas': 1076, 'alguns': 1076, 'bastante': 1076, 'imenso': 1076, 'imensos': 1076, 'muito': 1076, 'o': 853, 'um':
1802, 'uma': 1492, 'umas': 1076, 'uns': 1076, 'varias': 1076, 'varios': 1076}, {'avaliacao': 845, 'curriculo': 1266,
'cv': 1266, 'devolutiva': 845, 'dia': 162, 'feedback': 845, 'fim': 1793, 'meu': 1067, 'meus': 1066, 'minha': 1066,
'minhas': 1066}, {'meu': 1066, 'meus': 1067, 'minha': 1066, 'minhas': 1066}, {'<feedback_noun>': 1057, 'avaliacao':
845, 'cliente': 856, 'contacto': 856, 'contato': 856, 'devolutiva': 845, 'feedback': 845, 'lead': 856},
{'<feedback_noun>': 1057, 'avaliacao': 845, 'data': 1082, 'devolutiva': 845, 'feedback': 845}, {'...': 1799,
'<any_det>': 1056, '<feedback_noun>': 1057, '<to>': 1311, '^': 1312, 'a': 1800, 'algumas': 1076, 'alguns': 1076, 'as':
1801, 'bastante': 1076, 'em': 170, 'imenso': 1076, 'imensos': 1076, 'la': 162, 'lhe': 1803, 'lhes': 1646, 'lá': 162,
'meu': 1066, 'meus': 1066, 'minha': 1066, 'minhas': 1066, 'muito': 1076, 'na': 1099, 'no': 162, 'o': 1804, 'os': 1805,
'para': 1317, 'pela': 162, 'pelo': 162, 'por': 170, 'pra': 1318, 'pro': 989, 'um': 1806, 'uma': 1807, 'umas': 1076,
'uns': 1076, 'varias': 1076, 'varios': 1076}, {'ser': 1434}, {'cabeca': 89, 'ideia': 89}, {'completamente': 89, 'da':
1810, 'totalmente': 89}, {'<moved_pp>': 1774, 'D': 221, 'a': 1809, 'agora': 1434, 'me': 1811, 'para': 223, 'pra': 223,
'pro': 223}, {'...': 917, 'a': 1791, 'em': 170, 'la': 162, 'lá': 162, 'na': 1099, 'no': 162, 'o': 1794, 'pela': 162,
'pelo': 162, 'por': 170}, {'^': 1186}, {'': (8, 'asked'), 'N': 1814}, {'<to>': 1024}, {'opiniao': 1816}, {'a': 1024,
'o': 1024}, {'': (8, 'asked'), '<to>': 1024, '^': 1186, 'para': 1818}, {'<to>': 1024, 'para': 1818}, {'conselho':
1816}, {'<to>': 1815, '^': 1186, 'a': 1817, 'ajuda': 1816, 'conselho': 1816, 'lhe': 1819, 'lhes': 1820, 'opiniao':
1816, 'para': 1818, 'um': 1821}, {'<to>': 1024, 'lhe': 1820, 'lhes': 1820, 'para': 1818}, {'^': 968}, {'^': 968, 'eu':
671, 'lhe': 1824}, {'': (5, 'mine'), '<giveinf>': 42, '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'<giveinf>':
42, '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'^': 1827, 'lhe': 670}, {'^': 1826, 'a': 485, 'eu': 1828,
'lhe': 1824, 'nos': 406, 'nós': 406}, {'^': 471, 'para': 1825, 'pra': 672, 'que': 1829}, {'': (4, 'needs_from_me'),
'<giveinf>': 42, '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'': (4, 'needs_from_me'), '<giveinf>': 42}, {'^':
1832}, {'^': 1831, 'lhe': 1833, 'lhes': 345}, {'^': 1827, 'a': 548, 'eu': 1834, 'lhe': 670, 'nos': 406, 'nós': 406},
{'^': 545, 'me': 1830, 'nos': 472, 'para': 672, 'pra': 672, 'que': 1835}, {'carona': 162}, {'vistos': 0}, {'call':
89}, {'a': 1839}, {'<date>': 89, 'call': 89}, {'a': 1841, 'ao': 928, 'o': 928, 'à': 928}, {'...': 355, 'se': 0}, {'':
(8, 'asked'), '<to>': 1024, 'para': 1818}, {'<to>': 1024, 'lhe': 1844, 'lhes': 1820, 'para': 1818}, {'me': 29}, {'se':
0}, {',': 1012, 'em': 940}, {',': 1012, '^': 1013, 'a': 1015, 'em': 940, 'eu': 1014}, {'N': 1849}, {'<them>': 1016,
'N': 1848, 'a': 1850, 'o': 1850, 'que': 0}, {'<them>': 1016, 'N': 1017, 'a': 1018, 'avisar': 696, 'contar': 696,
'dizer': 696, 'me': 715, 'o': 1018}, {'<inf>': 112}, {'^': 531, 'a': 341, 'as': 341, 'da': 554, 'das': 555, 'de': 559,
'do': 554, 'dos': 555, 'o': 341, 'os': 341, 'que': 560, 'se': 1853}, {'<giveinf>': 42, 'lhe': 669}, {'^': 1855}, {'^':
1855, 'de': 1856}, {'^': 1855, 'apresenta': 1162, 'apresentar': 1167, 'apresentá': 1162, 'coloca': 1170, 'colocá':
1170, 'conecta': 1162, 'conectar': 1167, 'conectá': 1162, 'de': 1856, 'juntar': 1167, 'pensar': 29, 'po': 1173}, {'a':
1283, 'alimentos': 1210, 'cabazes': 1210, 'comida': 1210, 'jantares': 1210, 'o': 1283, 'refeicoes': 1210, 'roupa':
1210, 'sopa': 1210}, {'^': 1859, 'com': 1287}, {':': 830}, {'lhe': 89}, {'<see_inf>': 89, 'ligar': 1862}, {'D': 1202,
'^': 11, 'me': 31}, {'^': 11, 'me': 469, 'que': 1864}, {'N': 1631}, {'': (5, 'mine'), '^': 42, 'que': 42}, {'a': 1866,
'o': 1866}, {'': (5, 'mine'), '<to>': 1866, '^': 42, 'lhe': 1867, 'lhes': 1867, 'para': 1868, 'que': 42}, {'': (5,
'mine'), '...': 1191, 'que': 42}, {'N': 1870}, {'': (5, 'mine'), '...': 1191, '<to>': 1871, 'lhe': 1870, 'lhes': 1631,
'para': 1868, 'que': 42}, {'<date>': 33, 'passo': 112}, {'passos': 112}, {'N': 895, 'conversa': 937}, {'N': 895, 'a':
1875, 'em': 947, 'o': 896}, {'N': 934, 'conversa': 937}, {'N': 934, 'a': 1877, 'o': 935}, {'brincar': 16}, {'a': 1879,
'morta': 16, 'morto': 16, 'pensar': 16, 'pense': 16, 'sonhe': 16}, {'nem': 1880}, {'<moved_pp>': 1774, 'D': 221,
'agora': 1774, 'para': 223, 'pra': 223, 'pro': 223}, {'e': 1882, 'fica': 1882, 'ficou': 1882, 'muda': 1882, 'mudou':
1882, 'passa': 1882, 'passou': 1882, 'sera': 1882, 'vai': 1882, 'é': 1882}, {'D': 1883, 'quarta': 1883, 'quinta':
1883, 'segunda': 1883, 'sexta': 1883, 'terca': 1883}, {'D': 1883, 'marcada': 1884, 'marcado': 1884, 'quarta': 1883,
'quinta': 1883, 'segunda': 1883, 'sexta': 1883, 'terca': 1883}, {'ser': 1884}, {'^': 1881, 'era': 1884, 'estava':
1885, 'ia': 1886, 'seria': 1884, 'tinhamos': 1884}, {'dia': 29}, {'encontramos': 89, 'encontrámos': 89}, {'encontrei':
89, 'liguei': 89, 'nos': 1889, 'vi': 89}, {'': (6, 'theirs'), 'me': 11, 'nos': 11}, {'a': 1185, 'as': 1185, 'o': 1185,
'os': 1185}, {'<would_give>': 1891, 'acaba': 1892, 'conclui': 1892, 'entrega': 1892, 'fecha': 1892, 'nem': 1880,
'termina': 1892}, {'<would_give>': 1891}, {'^': 1894}, {'<is3>': 0, '<they>': 0, '^': 1893, 'era': 1884, 'estava':
1885, 'ia': 1886, 'me': 1895, 'nos': 1895, 'receberia': 572, 'recebia': 572, 'saudade': 89, 'seria': 1884, 'teria':
572, 'teriam': 572, 'tinha': 572, 'tinhamos': 1884}, {'foi': 826}, {'avisou': 1897, 'contou': 1897, 'disse': 1897},
{'': (13, 'talk'), 'me': 1898, 'nos': 1898, 'sabe': 29}, {'quando': 0, 'quanto': 0, 'se': 0}, {'^': 562, 'a': 341,
'as': 341, 'da': 341, 'de': 437, 'do': 341, 'o': 341, 'os': 341, 'que': 565, 'saber': 1900}, {'': (11, 'thinking'),
'aparecer': 373, 'ir': 373, 'juntar': 374, 'passar': 373, 'ter': 373, 'vinha': 373, 'vir': 373, 'viria': 373}, {'^':
567, 'aparecer': 373, 'de': 1902, 'em': 375, 'ir': 373, 'juntar': 374, 'passar': 373, 'que': 568, 'ter': 373, 'vinha':
373, 'vir': 373, 'viria': 373}, {'<letter>': 162, 'chamada': 162, 'visita': 162}, {'<any_det>': 1904, '<letter>': 162,
'^': 925, 'chamada': 162, 'visita': 162}, {'<any_det>': 1904, '<letter>': 162, 'chamada': 162, 'visita': 162},
{'dela': 716, 'dele': 716}, {'<any_det>': 734, 'a': 1543, 'as': 736, 'em': 737, 'meu': 733, 'minha': 733, 'o': 1544,
'os': 739, 'para': 737, 'pra': 737, 'que': 614, 'um': 733, 'uma': 733}, {'N': 1908, 'a': 1549, 'o': 1549}, {'': (9,
'told'), '<pro>': 732, 'N': 732, 'minha': 734}, {'': (9, 'told'), '<any_det>': 734, 'N': 732, 'a': 1910, 'as': 736,
'em': 737, 'meu': 733, 'minha': 733, 'o': 1555, 'os': 739, 'para': 737, 'pra': 737, 'que': 614, 'um': 733, 'uma':
733}, {'<any_det>': 734, 'N': 732, 'a': 1561, 'as': 736, 'em': 737, 'o': 1562, 'os': 739, 'para': 737, 'pra': 737,
'que': 614}, {'<him>': 1912, 'a': 751, 'ela': 1548, 'ele': 1548, 'o': 751, 'que': 614}, {'<him>': 1912, 'ela': 1548,
'ele': 1548, 'que': 614}, {'<any_det>': 1552, '<to>': 1909, 'N': 1551, 'a': 1553, 'as': 736, 'com': 745, 'em': 737,
'la': 732, 'lhe': 1911, 'lhes': 1911, 'lo': 732, 'meu': 733, 'minha': 733, 'o': 1559, 'os': 739, 'para': 1913, 'pra':
1914, 'que': 614, 'um': 733, 'uma': 733}, {'<any_det>': 1263, '<to>': 1265, 'lhe': 1264, 'para': 1268, 'pro': 1265},
{'^': 798, 'em': 879, 'na': 879, 'no': 879}, {'N': 1917}, {'a': 1918, 'o': 1918}, {'^': 1284, 'com': 1287},
{'duvidas': 782, 'perguntas': 782}, {'a': 1921, 'as': 1921, 'às': 1921}, {'c': 162, 'com': 162, 'me': 917}, {'me':
195}, {'<any_det>': 794, 'a': 825, 'as': 825, 'lhe': 248, 'lhes': 248, 'o': 825, 'os': 825}, {'com': 162, 'para': 162,
'pra': 162}, {'ela': 1397, 'ele': 1397, 'eu': 1749}, {'': (14, 'together'), 'N': 162, 'a': 1583, 'o': 825, 'tambem':
826, 'à': 1584}, {'calhar': 29, 'compromete': 350, 'comprometeu': 350, 'encarrega': 428, 'esqueceu': 796, 'fosse':
1927, 'juntaram': 1585, 'juntou': 1928, 'ofereceu': 576}, {'<inf>': 16, '<should>': 16, 'e': 239, 'ha': 388, 'mais':
334, 'nao': 1008, 'nem': 1009, 'não': 1008, 'o': 1010, 'é': 239}, {'^': 1930}, {',': 1931, '^': 1013, 'a': 1015, 'eu':
1014}, {',': 1931}, {'<them>': 1707, 'N': 1932}, {'<them>': 1932, 'N': 1933, 'a': 1934, 'da': 1708, 'do': 1708, 'o':
1934}, {'': (0, 'missed'), 'da': 89, 'de': 89, 'do': 89}, {'atender': 89, 'avisar': 89, 'efeito': 89, 'falar': 89,
'noticia': 796, 'noticias': 1936, 'novas': 796, 'novidades': 796, 'rasto': 796, 'responder': 89, 'resposta': 89,
'retorno': 89, 'sinal': 1936, 'sorte': 89, 'sucesso': 89, 'ver': 89}, {'me': 917}, {'aniversario': 26, 'aniversário':
26, 'niver': 26}, {'aniversario': 26, 'aniversário': 26, 'niver': 26, 'o': 1939, 'que': 29}, {'bom': 29}, {'^': 136,
'a': 137, 'ao': 137, 'aos': 137, 'as': 137, 'com': 137, 'em': 137, 'na': 137, 'no': 137, 'para': 137, 'à': 137, 'às':
137}, {'coaching': 1942, 'mentoria': 1942, 'mentorias': 1942, 'mentoring': 1942}, {'de': 1943}, {'falta': 796}, {'a':
1945, 'falta': 796}, {'entrega': 59}, {'a': 1947}, {'confirma': 59, 'devolve': 59, 'entrega': 59, 'envia': 59, 'faz':
1948, 'manda': 59, 'paga': 59, 'responde': 59, 'sabe': 59, 'tem': 59, 'traz': 59}, {'^': 1949, 'chama': 89}, {'com':
29, 'que': 29}, {'na': 1635, 'no': 1635, 'pelo': 1635, 'que': 0}, {'a': 932, 'la': 879, 'lo': 879, 'o': 932},
{'<pro>': 732, 'minha': 1552}, {'<any_det>': 734, 'N': 732, 'a': 1554, 'as': 736, 'em': 737, 'meu': 733, 'minha': 733,
'o': 1555, 'os': 739, 'para': 737, 'pra': 737, 'que': 614, 'um': 733, 'uma': 733}, {'<pro>': 732, 'meu': 1552},
{'<any_det>': 1552, '<to>': 1909, 'a': 1954, 'as': 736, 'com': 745, 'em': 737, 'lhe': 1955, 'lhes': 1955, 'meu': 733,
'minha': 733, 'o': 1956, 'os': 739, 'para': 1913, 'pra': 1914, 'que': 614, 'um': 733, 'uma': 733}, {'da': 705, 'dela':
1021, 'dele': 1021, 'do': 705}, {'a': 447, 'agendada': 33, 'agendado': 33, 'aguardando': 341, 'esperando': 341,
'marcada': 33, 'marcado': 33, 'à': 447}, {'ca': 826, 'la': 826, 'lá': 826, 'tambem': 826}, {'': (14, 'together'),
'ca': 826, 'la': 826, 'lá': 826, 'tambem': 826}, {'apareceram': 977, 'apareceu': 1960, 'estava': 1961, 'estavam': 977,
'esteve': 1961, 'estiveram': 977, 'la': 1592, 'lá': 1592, 'veio': 1961, 'vieram': 977}, {'a': 1352, 'c': 162, 'com':
162, 'o': 1352, 'tambem': 1357, 'tb': 1357}, {'a': 1352, 'o': 1352, 'tambem': 1357, 'tb': 1357}, {'desligado': 89},
{'<inf>': 112, '^': 580, 'me': 31, 'nos': 31}, {'...': 1429, 'de': 581, 'que': 1966}, {'a': 33, 'o': 33}, {'^': 669,
'almocar': 195, 'encontrar': 33, 'estar': 195, 'lhe': 146, 'lhes': 146, 'ver': 1968}, {'<date>': 33, 'de': 1969,
'que': 1969, 'um': 34, 'uma': 34}, {'': (5, 'mine'), '^': 669, 'admitir': 1161, 'almocar': 195, 'apresenta': 1162,
'apresentar': 1167, 'apresentá': 1162, 'coloca': 1170, 'colocá': 1170, 'conecta': 1162, 'conectar': 1167, 'conectá':
1162, 'confessar': 1161, 'dizer': 1161, 'encontrar': 33, 'estar': 195, 'juntar': 1167, 'lhe': 146, 'lhes': 146,
'pensar': 29, 'po': 1173, 'reconhecer': 1161, 'ver': 1968}, {'<date>': 33, 'de': 1971, 'que': 1971, 'saudades': 89,
'um': 34, 'uma': 34}, {'adiar': 89, 'cancelar': 89, 'desmarcar': 89, 'suspender': 89}, {'de': 1973, 'que': 1973}, {'':
(5, 'mine'), 'me': 38}, {'<giveinf>': 1975}, {'^': 38, 'encontrar': 89}, {'<see_inf>': 89, '^': 1976, 'me': 1977,
'nos': 365}, {'ligar': 1463}, {'aparecer': 1475, 'ir': 373, 'juntar': 374, 'ligar': 1463, 'me': 1979, 'passar': 1475,
'ter': 373, 'vinha': 373, 'vir': 1475, 'viria': 373}, {'aparecer': 373, 'de': 1980, 'em': 375, 'ir': 373, 'juntar':
374, 'passar': 373, 'que': 375, 'ter': 373, 'vinha': 373, 'vir': 373, 'viria': 373}, {'^': 476, 'agendado': 89,
'combinado': 89, 'de': 1978, 'ficado': 1981, 'marcado': 89, 'que': 1978}, {'com': 1024}, {'a': 1921, 'as': 1921,
'duvidas': 1983, 'às': 1921}, {'<any_det>': 1487, '<date>': 162, 'de': 1973, 'que': 1973}, {'dever': 142, 'pensar':
810}, {'a': 1986, 'devendo': 142, 'do': 112, 'pensando': 810}, {':': 112}, {'almoco': 162, 'almoço': 162},
{'<any_det>': 162, 'cafe': 162, 'cafezinho': 162, 'café': 162, 'cha': 162, 'chopp': 162, 'pequeno': 1989, 'um': 887},
{'cafe': 162, 'café': 162, 'um': 162, 'uma': 162}, {'': (23, 'contact'), 'de': 1600}, {'<any_det>': 162, 'bolo': 89,
'cafe': 162, 'cafezinho': 162, 'café': 162, 'cano': 89, 'cha': 1992, 'chopp': 162, 'furo': 89, 'nega': 89, 'pequeno':
1989, 'tampa': 89, 'um': 1605, 'uma': 1605}, {'<any_det>': 162, 'cafe': 162, 'cafezinho': 162, 'café': 162, 'cha':
162, 'chopp': 162, 'pequeno': 1989}, {'': (23, 'contact'), 'N': 1285, 'a': 1286, 'o': 1286}, {'^': 1284, 'c': 162,
'com': 1995}, {'mails': 162}, {'audios': 162, 'e': 1997, 'emails': 162, 'mails': 162, 'mensagens': 162, 'áudios':
162}, {'de': 1998}, {'': (23, 'contact'), 'ideia': 162}, {'audios': 162, 'e': 1997, 'emails': 162, 'figurinhas': 162,
'ideia': 162, 'impressoes': 162, 'mails': 162, 'mensagens': 162, 'uma': 2000, 'umas': 162, 'áudios': 162}, {'adiado':
89}, {'a': 1986, 'devendo': 142, 'pensando': 810}, {'desses': 29, 'destes': 29}, {'<drink>': 917, 'dia': 2004},
{'<drink>': 917, 'vez': 695}, {'<drink>': 917}, {'dar': 11, 'devolver': 11, 'enviar': 11, 'mandar': 11, 'pagar': 11,
'trazer': 11}, {'<giveinf>': 23, '<inf>': 593, 'confirmar': 598, 'consultar': 598, 'falar': 600, 'me': 2008, 'pensar':
598, 'perguntar': 598, 'ver': 598, 'verificar': 598}, {'D': 221, 'a': 912, 'o': 912}, {'<moved_pp>': 1434, '^': 2009,
'a': 1809, 'agora': 1434, 'ao': 912, 'me': 31, 'na': 912, 'no': 912, 'nos': 31, 'para': 2010, 'pra': 1509, 'pro':
1509}, {'<see_inf>': 33, '^': 669, 'a': 709, 'encontrar': 626, 'falar': 195, 'lhe': 1824, 'lhes': 670, 'me': 710,
'nos': 711, 'ter': 712, 'ver': 719}, {'<giveinf>': 23, 'confirmar': 598, 'consultar': 598, 'falar': 598, 'me': 2008,
'pensar': 598, 'perguntar': 598, 'ver': 598, 'verificar': 598}, {'^': 2013, 'me': 31, 'nos': 31}, {'apanhar': 626,
'buscar': 626, 'me': 1775, 'nos': 1775, 'nossa': 709}, {'': (2, 'plan'), 'a': 1786, 'almocar': 33, 'aqui': 1778,
'beber': 33, 'ca': 1787, 'dormir': 33, 'jantar': 33, 'lanchar': 33, 'ter': 1788, 'tomar': 33, 'visitar': 33},
{'apanhar': 626, 'buscar': 626, 'me': 1775, 'nos': 1775}, {'a': 2015, 'almocar': 33, 'ao': 1777, 'apanhar': 626,
'aqui': 1778, 'beber': 33, 'buscar': 626, 'ca': 2016, 'jantar': 33, 'la': 1778, 'lanchar': 33, 'lá': 1778, 'me': 1781,
'nos': 1775, 'para': 2017, 'ter': 1788, 'tomar': 33, 'visitar': 33}, {'nos': 196}, {'N': 162, 'entrevista': 29}, {'N':
162, 'podcast': 29, 'video': 29, 'vídeo': 29}, {'N': 162, 'a': 2020, 'as': 825, 'me': 917, 'na': 1635, 'no': 1635,
'o': 2021, 'os': 825, 'passar': 29, 'pelo': 1635, 'que': 29, 'um': 1770, 'uma': 1771}, {'com': 83}, {'a': 825, 'as':
825, 'o': 825, 'os': 825}, {'com': 879, 'em': 879, 'na': 879, 'no': 879, 'para': 879}, {'^': 669, 'casa': 33},
{'<see_inf>': 33, '^': 669, 'a': 2026, 'com': 83, 'encontrar': 626, 'falar': 195, 'lhe': 1824, 'lhes': 670, 'me': 710,
'nos': 711, 'o': 670, 'ter': 712, 'ver': 719}, {'espera': 263, 'ultima': 718}, {'a': 1230, 'aniversario': 1233,
'aniversário': 1233, 'da': 424, 'de': 424, 'niver': 1233, 'o': 1236, 'para': 670, 'pra': 670, 'preciso': 1237, 'que':
670}, {'$': 135, '//': 159, '<advises>': 161, '<called3>': 163, '<came3>': 182, '<cheered1>': 186, '<date>': 194,
'<eat1>': 196, '<give1>': 197, '<handed1>': 208, '<hours>': 220, '<moved1>': 228, '<moved_pp>': 231, '<off>': 89,
'<off_pp>': 89, '<opines>': 245, '<rang1>': 246, '<read1>': 254, '<says>': 256, '<set>': 257, '<set_up>': 262,
'<shall1>': 33, '<stays>': 265, '<talked1>': 268, '<they>': 607, '<tip>': 613, '<told1>': 616, '<vowed1>': 622,
'<vowed3>': 278, '<wants3>': 282, '<was_to>': 624, '<wrote3>': 625, 'D': 630, 'N': 681, '^': 688, 'a': 720, 'abracei':
162, 'acabamos': 721, 'acabei': 723, 'acabámos': 721, 'acao': 724, 'acha': 339, 'acho': 725, 'acompanharam': 727,
'acompanhei': 730, 'acompanhou': 727, 'aconselhei': 754, 'acordado': 758, 'acordamos': 761, 'acordámos': 761,
'adiado': 89, 'agradecemos': 763, 'agradecer': 763, 'agradeci': 763, 'agradeco': 763, 'aguarda': 342, 'aguardamos':
38, 'aguardando': 690, 'aguardo': 38, 'ainda': 780, 'ajudamos': 786, 'ajudei': 789, 'ajudámos': 786, 'alertou': 344,
'alinhamos': 162, 'alinhámos': 162, 'almocamos': 162, 'almocei': 162, 'almoco': 791, 'almoçamos': 162, 'almoço': 791,
'almoçámos': 162, 'analisei': 795, 'andamos': 797, 'andei': 809, 'ando': 812, 'animei': 813, 'ansiosa': 815,
'ansioso': 815, 'antes': 817, 'anunciei': 820, 'ao': 823, 'apanhei': 824, 'apareceram': 826, 'apareceu': 827,
'apresentacao': 831, 'apresentamos': 841, 'apresentando': 842, 'apresentei': 855, 'apresentámos': 841, 'arranjei':
859, 'as': 860, 'assim': 817, 'ate': 817, 'avisando': 865, 'avisei': 877, 'avisou': 878, 'banco': 881, 'batemos': 882,
'bati': 883, 'bebemos': 885, 'bebi': 886, 'bebo': 888, 'botei': 897, 'brigada': 899, 'brigado': 899, 'brindamos': 162,
'brindámos': 162, 'busquei': 900, 'cabe': 911, 'cai': 914, 'caiu': 914, 'caixa': 916, 'call': 791, 'caminhei': 917,
'carta': 920, 'celebramos': 162, 'chamada': 922, 'chamadas': 924, 'chega': 927, 'chegam': 927, 'cheguei': 930,
'cobra': 345, 'cobri': 933, 'cobrou': 345, 'coloca': 349, 'colocamos': 939, 'colocar': 943, 'coloquei': 948, 'com':
956, 'combinado': 758, 'combinamos': 971, 'combinei': 973, 'combinámos': 971, 'comemora': 974, 'comemoramos': 162,
'comemorei': 162, 'comemos': 162, 'comentei': 975, 'comi': 976, 'comigo': 726, 'compareceram': 977, 'compartilhei':
990, 'completa': 974, 'compromete': 351, 'comprometeu': 351, 'comprometi': 995, 'compromisso': 758, 'conduzi': 998,
'conectei': 1001, 'confirma': 1003, 'confirmado': 1004, 'confirmamos': 1004, 'confirmei': 1005, 'confirmou': 1007,
'confirmámos': 1004, 'conforme': 1019, 'conhecemos': 162, 'conheci': 162, 'connosco': 726, 'conosco': 726, 'conselho':
1023, 'consolei': 813, 'consultei': 1025, 'conta': 357, 'contando': 695, 'contei': 1031, 'contou': 1032, 'convenci':
1033, 'conversa': 1035, 'conversamos': 162, 'conversei': 162, 'conversinha': 1035, 'conversámos': 162, 'convida':
1037, 'convidaram': 163, 'convidou': 163, 'correio': 1039, 'corri': 917, 'corrigi': 1040, 'creio': 725, 'cruz': 1041,
'cruzamo': 1042, 'cruzei': 1044, 'cuja': 0, 'cujo': 0, 'cumprimentei': 162, 'da': 1049, 'dado': 695, 'de': 1049,
'defende': 358, 'dei': 1105, 'deixa': 1106, 'deixamos': 1108, 'deixei': 1126, 'deixou': 1136, 'demos': 1142, 'depois':
1143, 'desde': 817, 'desejei': 1146, 'desejosa': 815, 'desejoso': 815, 'desencontramos': 89, 'desencontrámos': 89,
'desliguei': 1148, 'deu': 1157, 'deve': 366, 'devem': 367, 'deveria': 1158, 'devia': 1159, 'deviamos': 1158, 'devido':
0, 'devo': 1175, 'devolve': 1176, 'devolvi': 1182, 'devolvo': 1184, 'dica': 1023, 'direto': 914, 'discussao': 1035,
'discutimos': 162, 'disse': 1209, 'distribui': 1212, 'distribuimos': 1212, 'diz': 1222, 'dizem': 695, 'dizendo': 1224,
'e': 1238, 'ela': 1242, 'ele': 1242, 'em': 1244, 'embora': 1245, 'emprestei': 1262, 'empurrou': 427, 'encaminhei':
1269, 'encarrega': 429, 'encarrego': 1271, 'encontramo': 1272, 'encontramos': 1277, 'encontrei': 1278, 'encontro':
1279, 'encontrámo': 1042, 'encontrámos': 1278, 'encorajei': 813, 'encorajou': 427, 'enquanto': 816, 'ensaiamos': 1282,
'ensaiei': 1288, 'ensaiámos': 1282, 'ensinando': 1292, 'ensinar': 1292, 'ensinei': 1306, 'entende': 358, 'entrega':
1176, 'entrego': 1307, 'entreguei': 1309, 'entrevista': 791, 'entrevistei': 162, 'envia': 1176, 'enviei': 1320,
'envio': 1307, 'enviou': 1322, 'era': 1323, 'eramos': 1324, 'esbarrei': 1044, 'escapou': 1328, 'escrevi': 1333,
'espera': 442, 'esperamos': 1335, 'esperando': 690, 'esperei': 1338, 'espero': 1335, 'esquecemos': 1339, 'esqueceu':
1341, 'esqueci': 1342, 'esta': 1346, 'estamos': 1350, 'estava': 1358, 'estavam': 1359, 'estavamos': 1362, 'esteve':
1363, 'estive': 1372, 'estivemos': 1375, 'estiveram': 826, 'estou': 1378, 'estreia': 791, 'está': 1346, 'eu': 1401,
'evento': 791, 'explicando': 1292, 'explicar': 1292, 'explicou': 1032, 'expliquei': 1405, 'exposicao': 791, 'faco':
1388, 'fala': 454, 'falamos': 162, 'faleceu': 28, 'falei': 1408, 'falou': 455, 'falta': 1421, 'faltam': 1422,
'faltei': 929, 'falámos': 162, 'farei': 1388, 'faz': 1431, 'fazia': 974, 'feedback': 1065, 'festejei': 162, 'fez':
1433, 'fica': 1443, 'ficam': 1447, 'ficamos': 1460, 'ficara': 462, 'ficaram': 1466, 'fico': 1470, 'ficou': 1481,
'ficámos': 1483, 'fiquei': 1486, 'fiz': 1501, 'fizemos': 1502, 'fizeram': 1433, 'foi': 1510, 'fomos': 1513, 'foram':
977, 'fui': 1515, 'garante': 1517, 'garanti': 1520, 'garantiu': 470, 'gostaria': 1521, 'gostava': 1523, 'gracas':
1525, 'gravador': 1527, 'h': 1530, 'ha': 1536, 'haviamos': 1537, 'hoje': 1539, 'hora': 1530, 'horas': 1530, 'ia': 480,
'iam': 481, 'ideia': 29, 'inalcancavel': 89, 'inauguracao': 791, 'incentivei': 813, 'incentivou': 427,
'incontactaveis': 89, 'incontactavel': 89, 'incontatavel': 89, 'indiquei': 1568, 'informei': 1569, 'insiste': 484,
'insisti': 1572, 'insistiu': 490, 'intro': 1576, 'ja': 1580, 'jantamos': 162, 'jantar': 791, 'jantei': 162,
'jantámos': 162, 'jogamos': 162, 'joguei': 1581, 'jogámos': 162, 'juntamo': 1042, 'juntaram': 1586, 'juntei': 1587,
'juntou': 1591, 'la': 1592, 'lancamento': 791, 'lanchamos': 162, 'lanchei': 162, 'lanchámos': 162, 'lembra': 1593,
'lembrar': 1595, 'lembrei': 1597, 'lembrete': 112, 'levei': 1606, 'levo': 1184, 'lhe': 1633, 'lhes': 1633, 'li': 1637,
'ligacao': 1638, 'liguei': 1639, 'lá': 1592, 'manda': 1640, 'mandei': 1652, 'mando': 1307, 'mandou': 1655, 'marcamos':
1657, 'marcámos': 1658, 'marquei': 1657, 'matamos': 1660, 'matámos': 1661, 'me': 1684, 'mentorei': 1685, 'mentoria':
1687, 'mentorias': 1687, 'meti': 1689, 'ministrei': 998, 'morrendo': 1691, 'morreu': 28, 'mostrando': 1292, 'mostrar':
1292, 'mostrei': 1692, 'muda': 1434, 'mudamos': 1108, 'mudou': 1434, 'muita': 1690, 'muito': 1694, 'n': 1700, 'na':
1714, 'nada': 1716, 'nao': 1738, 'nasceu': 28, 'necessita': 535, 'nem': 1743, 'ninguem': 1745, 'no': 1751, 'nos':
1758, 'nota': 1760, 'nunca': 1761, 'não': 1738, 'nós': 1762, 'o': 1763, 'obrigada': 1764, 'obrigado': 1764, 'ocupa':
429, 'ocupo': 1271, 'ofereceu': 542, 'ofereci': 1767, 'opiniao': 706, 'os': 1768, 'ouvi': 1772, 'palpite': 706,
'para': 1773, 'parece': 695, 'participaram': 826, 'participou': 977, 'partilhei': 990, 'passa': 1784, 'passam': 1790,
'passamos': 1795, 'passara': 1797, 'passei': 1808, 'passo': 1307, 'passou': 1812, 'passámos': 1813, 'pede': 544,
'pedi': 1822, 'pedimos': 1823, 'pediu': 1836, 'peguei': 1837, 'pela': 1049, 'pelos': 1838, 'pendente': 670, 'pensa':
358, 'pensava': 376, 'penso': 725, 'perdemos': 1840, 'perdi': 1842, 'pergunta': 1843, 'perguntamos': 1823,
'perguntei': 1845, 'pergunto': 1846, 'perguntou': 1847, 'poe': 349, 'por': 1851, 'porque': 0, 'porquê': 0, 'pq': 0,
'pra': 1852, 'precisa': 1854, 'precisamos': 1857, 'precisava': 1593, 'preciso': 1858, 'prefere': 333, 'preferia': 333,
'preparamos': 1212, 'preparei': 1860, 'preparámos': 1212, 'presentacion': 1861, 'presentation': 1861, 'presente': 826,
'presentes': 826, 'procurei': 1863, 'promete': 1865, 'prometemos': 1869, 'prometeu': 470, 'prometi': 1872,
'prometido': 758, 'propoe': 422, 'propos': 422, 'propus': 1572, 'proxima': 34, 'proximo': 1873, 'proximos': 1874,
'pus': 1876, 'pusemos': 1878, 'pôr': 943, 'q': 1887, 'qualquer': 1888, 'quando': 816, 'quase': 1890, 'que': 1896,
'quem': 1899, 'quer': 1901, 'queria': 1903, 'quis': 1863, 'reagendada': 221, 'reagendado': 221, 'reagendamos': 221,
'reagendar': 221, 'reagendámos': 221, 'recado': 706, 'recebemos': 1905, 'receberam': 163, 'receberei': 926, 'recebeu':
163, 'recebi': 1906, 'recebo': 926, 'recomendacao': 1907, 'recomendei': 1915, 'reencaminhei': 1916, 'reencontrei':
1278, 'reenviei': 1916, 'reenviou': 1322, 'remarcada': 221, 'remarcado': 221, 'remarcamos': 221, 'remarcar': 221,
'remarcou': 221, 'remarcámos': 221, 'rendi': 1919, 'repassei': 1920, 'requer': 575, 'respondi': 1922, 'resta': 670,
'reuni': 1923, 'reuniao': 791, 'reunimo': 1272, 'reunimos': 917, 'reuniram': 162, 'reunião': 791, 'reuno': 1924,
'revi': 1925, 'revimos': 162, 'revisamos': 162, 'revisei': 1040, 'sai': 1926, 'saimos': 1926, 'saudades': 796, 'saí':
1926, 'se': 1929, 'segundo': 1935, 'sem': 1937, 'sentei': 1938, 'separamos': 1212, 'separei': 1212, 'sera': 1940,
'seria': 1941, 'servi': 1212, 'servimos': 1212, 'sessao': 1944, 'sessoes': 1944, 'seu': 1149, 'simulei': 1920,
'sinto': 1946, 'so': 1950, 'sonhei': 1951, 'soube': 1952, 'sua': 1149, 'substitui': 1953, 'sugeri': 1957, 'sugeriu':
522, 'sugestao': 1958, 'ta': 1959, 'talvez': 29, 'tambem': 1962, 'tarefa': 724, 'tava': 1963, 'tavam': 1964,
'telefonaram': 162, 'telefone': 1965, 'telefonei': 162, 'telefonou': 162, 'tem': 1967, 'temos': 1970, 'tenho': 1972,
'tentamos': 1863, 'tentei': 1863, 'tento': 1863, 'tentámos': 1863, 'teve': 1974, 'tinha': 1982, 'tinham': 588,
'tinhamos': 1537, 'tirei': 1984, 'tive': 1985, 'tivemos': 1985, 'tiveram': 1974, 'to': 1987, 'todo': 1988, 'tomamos':
1990, 'tomando': 1991, 'tomara': 29, 'tomei': 1993, 'tomo': 888, 'tomámos': 1994, 'topei': 1044, 'trabalhamos': 162,
'trabalhei': 1996, 'trago': 197, 'trata': 428, 'trato': 1270, 'traz': 1176, 'treinamos': 1282, 'treinei': 1920,
'treinámos': 1282, 'troca': 1999, 'trocamos': 162, 'trocámos': 162, 'trombei': 1044, 'troquei': 2001, 'tudo': 2002,
'têm': 589, 'tô': 2003, 'um': 2005, 'uma': 2006, 'umas': 2007, 'uns': 2007, 'vai': 2011, 'valeu': 899, 'vamos': 2012,
'vao': 2014, 've': 606, 'veio': 1363, 'vejo': 1924, 'vem': 2018, 'vemo': 1272, 'vemos': 2019, 'vi': 2022, 'viajei':
917, 'viajo': 2023, 'vieram': 826, 'vimo': 1042, 'vimos': 2024, 'vira': 1797, 'virá': 1797, 'visitei': 162, 'visto':
695, 'vlw': 899, 'voicemail': 89, 'voluntaria': 2025, 'voluntariado': 2025, 'voluntario': 2025, 'vou': 2027, 'vêm':
1790, 'à': 2028, 'é': 2029}]


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


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'ca': 0}, {'': (4, 'meal')}, {'N': 2, 'almocar': 3, 'jantar': 3}, {'': (3,
'coffee')}, {'': (2, 'call')}, {'desligar': 6}, {'de': 7}, {'': (7, 'event')}, {'work': 9}, {'': (4, 'meal'), 'com':
3}, {'de': 9}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'consultorio': 0, 'escritorio': 0, 'estudio': 0, 'gabinete':
0, 'telefone': 6}, {'atelie': 0, 'atelier': 0, 'clinica': 0, 'consultorio': 0, 'escritorio': 0, 'estudio': 0,
'gabinete': 0, 'loja': 0, 'obra': 0, 'oficina': 0, 'quinta': 0}, {'a': 14, 'ao': 14, 'na': 14, 'no': 14, 'pela': 14,
'pelo': 14, 'à': 14}, {'ao': 0, 'aqui': 0, 'ca': 0, 'na': 0, 'no': 0, 'pela': 0, 'pelo': 0}, {'N': 16, 'atelie': 0,
'atelier': 0, 'clinica': 0, 'consultorio': 0, 'escritorio': 0, 'estudio': 0, 'gabinete': 0, 'loja': 0, 'obra': 0,
'oficina': 0, 'quinta': 0}, {'N': 16}, {'D': 15, 'N': 16, 'a': 17, 'ao': 14, 'na': 14, 'no': 14, 'o': 18, 'pela': 14,
'pelo': 14, 'à': 14}, {'': (0, 'intro')}, {'': (8, 'meeting'), 'a': 20, 'à': 20}, {'a': 20, 'o': 20}, {'': (0,
'intro'), 'a': 20, 'ao': 20, 'o': 20, 'à': 20}, {'me': 23, 'nos': 23}, {'as': 0, 'às': 0}, {'': (5, 'message')},
{'papo': 0}, {'um': 27}, {'copo': 3}, {'um': 29}, {'copos': 3, 'um': 29}, {'': (4, 'meal'), 'um': 29}, {'manha': 3},
{'': (3, 'coffee'), 'da': 33}, {'cara': 0}, {'a': 35}, {'video': 6, 'vídeo': 6}, {'': (2, 'call'), 'de': 37},
{'insta': 26, 'whats': 26, 'whatsapp': 26, 'zap': 26}, {'no': 39}, {'call': 6}, {'administracao': 0}, {'de': 42,
'fiscal': 0}, {'': (6, 'email')}, {'eletronico': 44, 'eletrónico': 44, 'eletrônico': 44}, {'': (4, 'meal'), 'mim': 3,
'nos': 3, 'nós': 3}, {'': (4, 'meal'), 'mim': 3, 'nos': 3, 'nós': 3, 'para': 46, 'pra': 46}, {'pulinho': 0, 'pulo': 0,
'salto': 0}, {'um': 48}, {'': (8, 'meeting'), 'day': 9}, {'da': 0, 'dela': 0, 'dele': 0, 'do': 0}, {'': (8,
'meeting'), 'da': 0, 'dela': 0, 'dele': 0, 'do': 0}, {'atelie': 51, 'atelier': 51, 'consultorio': 51, 'escritorio':
52, 'gabinete': 51}, {'mail': 44, 'mails': 44}, {'atelie': 51, 'atelier': 51, 'consultorio': 51, 'escritorio': 51,
'gabinete': 51}, {'': (8, 'meeting'), 'de': 9}, {'chaves': 0}, {'das': 57, 'de': 57}, {'me': 26}, {'atelie': 0,
'atelier': 0, 'clinica': 0, 'escola': 0, 'estudio': 0, 'faculdade': 0, 'gabinete': 0, 'galeria': 0, 'obra': 0,
'quinta': 0, 'universidade': 0}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'clinica': 0, 'consultorio': 0, 'empresa':
0, 'escola': 0, 'escritorio': 0, 'estudio': 0, 'fabrica': 0, 'faculdade': 0, 'gabinete': 0, 'galeria': 0, 'galpao': 0,
'loja': 0, 'obra': 0, 'oficina': 0, 'quinta': 0, 'sede': 0, 'universidade': 0}, {'armazem': 0, 'atelie': 0, 'atelier':
0, 'consultorio': 0, 'empresa': 0, 'escritorio': 0, 'estudio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0, 'obra': 0,
'oficina': 0, 'quinta': 0, 'sede': 0}, {'a': 60, 'ao': 60, 'com': 0, 'na': 61, 'nas': 62, 'no': 61, 'nos': 62, 'pela':
60, 'pelo': 60, 'à': 60}, {'com': 0, 'na': 62, 'nas': 62, 'no': 62, 'nos': 62}, {'telefone': 6}, {'ao': 65}, {'anos':
9}, {'': (7, 'event'), 'de': 67}, {'almoco': 47, 'almoço': 47, 'jantar': 47}, {'o': 69}, {'armazem': 0, 'atelie': 0,
'consultorio': 0, 'empresa': 0, 'escritorio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0, 'oficina': 0, 'sede': 0}, {'a':
71, 'ao': 71, 'à': 71}, {'casa': 0}, {'escritorio': 0}, {'a': 73, 'ao': 74, 'na': 73}, {'...': 75}, {'a': 61, 'ao':
61, 'ate': 72, 'buscar': 76, 'entregar': 76, 'levar': 76, 'na': 61, 'no': 61, 'pela': 61, 'pelo': 61, 'à': 61},
{'meet': 6}, {'hour': 3}, {'off': 0}, {'livro': 9}, {'do': 81}, {'': (2, 'call'), 'para': 6, 'pro': 6}, {'mensagem':
26}, {'apresentou': 23, 'escreveu': 26, 'ligou': 6, 'mandou': 84, 'recebeu': 0}, {'leite': 5}, {'de': 86}, {'voz':
26}, {'': (5, 'message'), 'de': 88}, {'redonda': 9}, {'empresa': 0, 'fabrica': 0, 'loja': 0, 'obra': 0, 'sede': 0},
{'armazem': 0, 'atelie': 52, 'atelier': 52, 'celular': 6, 'consultorio': 52, 'escritorio': 52, 'estudio': 0, 'fixo':
6, 'gabinete': 52, 'meet': 6, 'telefone': 6, 'telemovel': 6}, {'apresentou': 23, 'recebeu': 0, 'vemos': 0}, {'de':
88}, {'N': 2}, {'one': 0}, {'on': 96}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'clinica': 0, 'consultorio': 0,
'empresa': 0, 'escola': 0, 'escritorio': 0, 'estudio': 0, 'fabrica': 0, 'faculdade': 0, 'gabinete': 0, 'galeria': 0,
'galpao': 0, 'loja': 0, 'manha': 0, 'obra': 0, 'oficina': 0, 'quinta': 0, 'sede': 0, 'tarde': 0, 'universidade': 0},
{'': (8, 'meeting'), 'inteiro': 0, 'todo': 0}, {'dia': 99}, {'a': 98, 'ao': 61, 'ate': 72, 'na': 61, 'no': 61, 'o':
100, 'pela': 61, 'pelo': 61, 'à': 61}, {'a': 98, 'ao': 61, 'ate': 72, 'em': 73, 'na': 61, 'no': 61, 'o': 100, 'pela':
61, 'pelo': 61, 'à': 61}, {'D': 15, 'N': 16, 'a': 17, 'ao': 14, 'aqui': 0, 'na': 14, 'no': 14, 'o': 18, 'pela': 14,
'pelo': 14, 'à': 14}, {'nata': 5}, {'de': 104}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'celular': 6, 'consultorio':
0, 'estudio': 0, 'fixo': 6, 'gabinete': 0, 'meet': 6, 'telefone': 6, 'telemovel': 6, 'zoom': 6}, {'almoco': 3,
'almoço': 3}, {'day': 9}, {'situacao': 0}, {'de': 109}, {'celular': 6, 'chamada': 6, 'email': 44, 'fixo': 6, 'mail':
44, 'telefone': 6, 'telemovel': 6}, {'me': 0, 'nos': 0}, {'': (8, 'meeting'), 'obra': 0}, {'conselho': 0}, {'': (8,
'meeting'), 'de': 113, 'do': 114}, {'rio': 9}, {'in': 116}, {'up': 0}, {'um': 29, 'uma': 3}, {'da': 33}, {'cafe': 120,
'café': 120}, {'emails': 44}, {'de': 122}, {'mensagens': 26}, {'um': 0}, {'a': 125}, {'comigo': 0}, {'D': 15, 'N': 16,
'a': 17, 'ao': 14, 'ca': 0, 'na': 14, 'no': 14, 'o': 18, 'pela': 14, 'pelo': 14, 'ter': 127, 'à': 14}, {'nos': 0},
{'a': 0, 'o': 0}, {'': (2, 'call'), 'chamada': 6}, {'D': 15, 'a': 14, 'ao': 14, 'na': 14, 'no': 14, 'pela': 14,
'pelo': 14, 'à': 14}, {'obra': 0}, {'': (8, 'meeting'), 'de': 133}, {'N': 0}, {'N': 0, 'a': 135, 'as': 135, 'o': 135,
'os': 135}, {'chamada': 6}, {'summit': 9}, {'1': 1, 'a': 4, 'abatanado': 5, 'acabamos': 8, 'acabei': 8, 'acabámos': 8,
'after': 10, 'afterwork': 9, 'alinhamento': 0, 'almoca': 3, 'almocamos': 3, 'almocando': 3, 'almocar': 3, 'almocara':
3, 'almocarada': 3, 'almocarei': 3, 'almocaremos': 3, 'almocaria': 3, 'almocei': 3, 'almocinho': 3, 'almoco': 11,
'almocos': 3, 'almoçamos': 3, 'almoço': 11, 'almoçámos': 3, 'aniversario': 9, 'aniversário': 9, 'anos': 12, 'ao': 13,
'apareceu': 19, 'apresentacao': 21, 'apresentei': 22, 'apresentou': 24, 'aqui': 25, 'arraiais': 9, 'arraial': 9,
'assembleia': 0, 'audio': 26, 'audios': 26, 'bacalhau': 3, 'banquete': 3, 'bati': 28, 'batismo': 9, 'batizado': 9,
'bebemos': 30, 'beber': 31, 'bebi': 30, 'bebo': 32, 'bica': 5, 'bicas': 5, 'bifana': 3, 'bifanas': 3, 'board': 0,
'boteco': 3, 'brainstorming': 0, 'breja': 3, 'brejas': 3, 'brunch': 3, 'ca': 25, 'cafe': 34, 'cafes': 5, 'cafeteria':
5, 'cafezinho': 5, 'cafezinhos': 5, 'café': 34, 'caipirinha': 3, 'caldeirada': 3, 'call': 6, 'calls': 6, 'callzinha':
6, 'caminhada': 0, 'cappuccino': 5, 'cara': 36, 'carnaval': 9, 'carta': 26, 'casamento': 9, 'ceia': 3, 'cerva': 3,
'cerveja': 3, 'cervejada': 3, 'cervejas': 3, 'cha': 5, 'chamada': 38, 'chamadas': 6, 'chamei': 40, 'chamou': 40,
'chat': 26, 'chazinho': 5, 'chimarrao': 5, 'chope': 3, 'chopes': 3, 'chopp': 3, 'churras': 3, 'churrasco': 3,
'cimbalino': 5, 'coaching': 0, 'cocktail': 9, 'coloquio': 9, 'comemos': 3, 'comer': 3, 'comi': 3, 'comite': 0,
'comité': 0, 'comitê': 0, 'comunhao': 9, 'concerto': 9, 'conf': 41, 'conferencia': 9, 'conferencias': 9,
'conferência': 9, 'congresso': 9, 'conheci': 0, 'conselho': 43, 'consulta': 0, 'convencao': 9, 'conversa': 0,
'conversamos': 0, 'conversei': 0, 'conversámos': 0, 'copo': 3, 'copos': 3, 'coquetel': 9, 'correio': 45, 'cozido': 3,
'cozinhei': 47, 'cozinhou': 47, 'cruzei': 0, 'daily': 0, 'dei': 49, 'demo': 50, 'desliguei': 6, 'despedida': 9,
'direct': 26, 'directa': 26, 'discord': 26, 'dm': 26, 'do': 53, 'drinks': 3, 'e': 54, 'em': 55, 'email': 44, 'emails':
44, 'encontramos': 0, 'encontrei': 0, 'encontro': 56, 'encontrámos': 0, 'enterro': 9, 'entrega': 58, 'entrevista': 0,
'escreveu': 59, 'escritura': 0, 'espetaculo': 9, 'espresso': 5, 'esteve': 2, 'estive': 63, 'estivemos': 64, 'estreia':
9, 'evento': 9, 'eventos': 9, 'expo': 9, 'exposicao': 9, 'expresso': 5, 'facetime': 6, 'falei': 66, 'feijoada': 3,
'feira': 9, 'feiras': 9, 'festa': 68, 'festas': 9, 'festival': 9, 'fez': 70, 'fino': 3, 'finos': 3, 'fiz': 41,
'fomos': 77, 'fone': 6, 'formatura': 9, 'forum': 9, 'francesinha': 3, 'francesinhas': 3, 'fui': 77, 'funeral': 9,
'gala': 9, 'galao': 5, 'google': 78, 'hackathon': 9, 'hangout': 6, 'happy': 79, 'imperiais': 3, 'imperial': 3,
'inauguracao': 9, 'inbox': 26, 'inspecao': 0, 'insta': 26, 'instagram': 26, 'intro': 20, 'introducao': 20, 'janta': 3,
'jantamos': 3, 'jantando': 3, 'jantar': 3, 'jantara': 3, 'jantarada': 3, 'jantarei': 3, 'jantaremos': 3, 'jantares':
3, 'jantarzinho': 3, 'jantei': 3, 'janto': 3, 'jantámos': 3, 'jitsi': 6, 'jogo': 9, 'jornada': 9, 'jornadas': 9,
'kick': 80, 'kickoff': 0, 'lancamento': 82, 'lanchamos': 3, 'lanchara': 3, 'lanche': 3, 'lanchei': 3, 'lancho': 3,
'lanchámos': 3, 'lasanha': 3, 'leitao': 3, 'ligacao': 6, 'ligacoes': 6, 'ligadinha': 6, 'ligamos': 6, 'ligaram': 6,
'ligou': 6, 'liguei': 83, 'ligámos': 6, 'linkedin': 26, 'mail': 44, 'mails': 44, 'mailzinho': 44, 'mandei': 84,
'mandou': 84, 'mariscada': 3, 'marisco': 3, 'me': 85, 'meet': 6, 'meetup': 9, 'meia': 87, 'mensagem': 89, 'mensagens':
26, 'mentoria': 0, 'mentorias': 0, 'mentoring': 0, 'mesa': 90, 'messenger': 26, 'moqueca': 3, 'msg': 26, 'msgs': 26,
'na': 91, 'networking': 9, 'niver': 9, 'no': 92, 'nos': 93, 'nota': 94, 'o': 95, 'oficina': 9, 'one': 97, 'painel': 9,
'palestra': 9, 'palestras': 9, 'papo': 0, 'partida': 9, 'passagem': 58, 'passamos': 101, 'passei': 102, 'passeio': 0,
'passou': 103, 'passámos': 101, 'pasteis': 3, 'pastel': 105, 'pastelaria': 5, 'patuscada': 3, 'pelo': 106, 'pequeno':
107, 'pessoalmente': 0, 'petiscada': 3, 'petiscar': 3, 'petisco': 3, 'petiscos': 3, 'picanha': 3, 'pingado': 5,
'pitch': 108, 'pizza': 3, 'ponto': 110, 'por': 111, 'postal': 26, 'premio': 9, 'prémio': 9, 'prêmio': 9, 'quermesse':
9, 'ramen': 3, 'recebeu': 112, 'restaurante': 3, 'retro': 0, 'reuni': 0, 'reuniao': 115, 'reunimos': 0, 'reunioes': 0,
'reunir': 0, 'reunirmos': 0, 'reunião': 115, 'reuniões': 0, 'revisao': 0, 'rock': 117, 'rodada': 3, 'rodizio': 3,
'romaria': 9, 'sardinhada': 3, 'seminario': 9, 'sessao': 0, 'show': 9, 'signal': 26, 'simposio': 9, 'skype': 6,
'slack': 26, 'sms': 26, 'stand': 118, 'starbucks': 5, 'summit': 9, 'sushi': 3, 'sync': 0, 'tainada': 3, 'tapas': 3,
'tasca': 3, 'teams': 6, 'tel': 6, 'telefonadela': 6, 'telefone': 6, 'telefonei': 6, 'telefonema': 6, 'telefonemas': 6,
'telefonica': 6, 'telefonico': 6, 'telefonou': 6, 'telefónica': 6, 'telefónico': 6, 'telefônica': 6, 'telefônico': 6,
'telegram': 26, 'tomamos': 30, 'tomar': 119, 'tomei': 121, 'tomámos': 30, 'toque': 6, 'torneio': 9, 'torpedo': 26,
'troca': 123, 'trocamos': 124, 'trocámos': 124, 'tutoria': 0, 'um': 126, 'veio': 128, 'velorio': 9, 'vemo': 129,
'vemos': 129, 'vernissage': 9, 'vi': 130, 'viber': 26, 'video': 131, 'videochamada': 6, 'videochamadas': 6,
'videoconferencia': 6, 'vieram': 132, 'vinho': 3, 'visita': 134, 'visitar': 136, 'visitei': 0, 'vistoria': 0,
'vistorias': 0, 'vídeo': 137, 'wa': 26, 'web': 138, 'webinar': 9, 'whats': 26, 'whatsap': 26, 'whatsapp': 26,
'workshop': 9, 'workshops': 9, 'wpp': 26, 'zap': 26, 'zapzap': 26, 'zoom': 6, 'áudio': 26, 'áudios': 26}]

