"""Made by tests/tools/make_lexicons.py from pt.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('acabámos', 'acertámos', 'acordámos', 'adiámos', 'agendámos', 'ajudámos', 'alinhámos', 'almoçamos',
'almoço', 'almoçámos', 'amanhã', 'aniversário', 'apresentá', 'apresentámos', 'avó', 'avô', 'bebé', 'bebê',
'brindámos', 'café', 'cancelámos', 'cerimónia', 'cerimônia', 'colocá', 'combinámos', 'comemorámos', 'comité',
'comitê', 'conectá', 'conferência', 'confirmámos', 'conversámos', 'desencontrámos', 'desmarcámos', 'dá', 'dúvida',
'eletrónico', 'eletrônico', 'encontrámo', 'encontrámos', 'ensaiámos', 'entregámos', 'enviámos', 'esperámos', 'está',
'falámos', 'festejámos', 'ficámos', 'jantámos', 'jogámos', 'jurámos', 'lanchámos', 'lançamos', 'lançámos', 'ligámos',
'lá', 'mandámos', 'marcámos', 'março', 'matámos', 'mudámos', 'não', 'nós', 'passámos', 'porquê', 'portfólio',
'preparámos', 'prá', 'prémio', 'prêmio', 'pôde', 'pôr', 'reagendámos', 'remarcámos', 'reunião', 'reuniões', 'saí',
'substituí', 'telefónica', 'telefónico', 'telefônica', 'telefônico', 'tentámos', 'tomámos', 'treinámos', 'trocámos',
'ténis', 'têm', 'tênis', 'tô', 'virá', 'visitámos', 'vovó', 'vovô', 'vêm', 'vídeo', 'vó', 'vô', 'à', 'às', 'áudio',
'áudios', 'é', 'ñ')


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
('subj',), 'aceitou': ('verb3', 'wants3'), 'acertamos': ('talks',), 'acertei': ('talks',), 'acertámos': ('talks',),
'acha': ('verb3', 'opines', 'says'), 'acham': ('verb3',), 'achava': ('verb3', 'opines'), 'achou': ('hello', 'verb3',
'opines', 'says'), 'acompanha': ('helps3',), 'acompanham': ('helps3',), 'acompanhei': ('met1',), 'acompanhou':
('reach', 'called3'), 'aconselha': ('advises',), 'aconselhava': ('advises',), 'aconselhou': ('advises',), 'aconteceu':
('happens3',), 'acredita': ('opines', 'says'), 'adia': ('imperative',), 'adiada': ('off_pp', 'moved_pp'), 'adiado':
('off_pp', 'moved_pp'), 'adiamos': ('moved1',), 'adianta': ('give3', 'imperative'), 'adiantar': ('giveinf',),
'adiantarei': ('give1',), 'adiantasse': ('subj',), 'adiante': ('subj', 'imperative'), 'adiantem': ('imperative',),
'adiantemos': ('subj',), 'adianto': ('give1',), 'adiasse': ('subj',), 'adie': ('subj', 'imperative'), 'adiei':
('moved1',), 'adiem': ('imperative',), 'adiemos': ('subj',), 'adiou': ('moved1',), 'adiámos': ('moved1',), 'adoeceu':
('verb3', 'fate'), 'adora': ('verb3', 'says'), 'adoraram': ('verb3',), 'adoraria': ('verb3',), 'adorou': ('verb3',
'says'), 'advogada': ('pro', 'rel'), 'advogado': ('hello', 'pro', 'rel'), 'afilhada': ('rel',), 'afilhado': ('rel',),
'afinal': ('filler',), 'afirma': ('says',), 'agencia': ('pro',), 'agenda': ('media',), 'agendada': ('set',),
'agendado': ('set',), 'agendamos': ('set_up',), 'agendar': ('todo_inf',), 'agendei': ('set_up',), 'agendámos':
('set_up',), 'agora': ('hello',), 'agosto': ('hello',), 'agradecer': ('giveinf', 'todo_inf'), 'agradeci': ('talks',),
'ai': ('filler',), 'ainda': ('filler', 'hello'), 'ajuda': ('helps3',), 'ajudam': ('helps3',), 'ajudar': ('giveinf',),
'ajudou': ('called3',), 'ajusta': ('imperative',), 'ajustasse': ('subj',), 'ajuste': ('subj', 'imperative'),
'ajustem': ('imperative',), 'ajustemos': ('subj',), 'alba': ('name_words',), 'alguem': ('hello',), 'ali': ('hello',),
'almoca': ('verb3',), 'almocamos': ('hello',), 'almocar': ('see_inf',), 'almocarei': ('shall1',), 'almocaremos':
('shall1',), 'almocei': ('hello', 'seen1'), 'almoco': ('hello', 'date'), 'almocou': ('verb3', 'met3'), 'almoço':
('hello', 'date'), 'almoçámos': ('hello',), 'aluga': ('imperative',), 'alugasse': ('subj',), 'alugue': ('subj',
'imperative'), 'aluguem': ('imperative',), 'aluguemos': ('subj',), 'ama': ('verb3', 'pro'), 'amanha': ('hello',),
'amanhã': ('hello',), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos': ('rel',), 'amor':
('name_words',), 'amostra': ('by_post',), 'amostras': ('by_post', 'thing'), 'analisei': ('read1',), 'anda':
('verb3',), 'andar': ('see_inf',), 'andava': ('verb3',), 'angela': ('name_words',), 'animei': ('cheered1',),
'aniversario': ('date', 'party'), 'aniversário': ('date', 'party'), 'anjo': ('name_words',), 'ano': ('hello',),
'anos': ('hello', 'party'), 'anotei': ('read1',), 'anotou': ('made3',), 'antecipada': ('moved_pp',), 'antecipado':
('moved_pp',), 'antecipamos': ('moved1',), 'antecipou': ('moved1',), 'antes': ('hello',), 'anuncia': ('verb3',
'says'), 'anunciei': ('told1',), 'anuncio': ('media',), 'anunciou': ('verb3', 'says'), 'ao': ('hello', 'to',
'where_to'), 'aos': ('hello', 'to', 'where_to'), 'apanhar': ('see_inf',), 'apanhei': ('met1',), 'apareceram':
('reach', 'came3', 'happens3'), 'apareceu': ('reach', 'came3', 'happens3'), 'aparentemente': ('filler',), 'apenas':
('filler',), 'apontamentos': ('helpful',), 'aposentou': ('verb3', 'fate'), 'aposta': ('imperative',), 'apostar':
('urge_inf',), 'apostasse': ('subj',), 'aposte': ('subj', 'imperative'), 'apostem': ('imperative',), 'apostemos':
('subj',), 'app': ('paper',), 'aprenda': ('subj', 'imperative'), 'aprendam': ('imperative',), 'aprendamos': ('subj',),
'aprende': ('verb3',), 'aprendesse': ('subj',), 'apresenta': ('give3', 'imperative', 'hand3'), 'apresentacao':
('date', 'paper', 'rehearsed'), 'apresentam': ('give3',), 'apresentamos': ('give1',), 'apresentar': ('giveinf',),
'apresentara': ('give3', 'will3', 'will_bring'), 'apresentarei': ('give1',), 'apresentaria': ('would_give',),
'apresentasse': ('subj',), 'apresente': ('subj', 'imperative'), 'apresentei': ('done', 'hello'), 'apresentem':
('imperative',), 'apresentemos': ('subj',), 'apresento': ('give1', 'give1_pra', 'do1'), 'apresentou': ('called3',),
'aproveita': ('imperative',), 'aproveitasse': ('subj',), 'aproveite': ('subj', 'imperative'), 'aproveitem':
('imperative',), 'aproveitemos': ('subj',), 'aquela': ('any_det',), 'aquelas': ('any_det',), 'aquele': ('any_det',),
'aqueles': ('any_det',), 'aqui': ('filler', 'hello'), 'aquilo': ('it',), 'arquiteta': ('pro',), 'arquiteto': ('pro',),
'arquivo': ('helpful',), 'arranca': ('verb3',), 'arrancou': ('verb3',), 'arranja': ('give3',), 'arranjar':
('giveinf',), 'arranjara': ('give3',), 'arranjarei': ('give1',), 'arranjaria': ('would_give',), 'arranje':
('ask_subj',), 'arranjo': ('give1', 'do1'), 'arrisca': ('imperative',), 'arriscar': ('urge_inf',), 'arriscasse':
('subj',), 'arrisque': ('subj', 'imperative'), 'arrisquem': ('imperative',), 'arrisquemos': ('subj',), 'arruma':
('give3', 'hand3'), 'arrumar': ('giveinf',), 'arrumaria': ('would_give',), 'arrumo': ('give1',), 'artigo': ('helpful',
'paper', 'media'), 'as': ('them', 'det', 'any_det', 'to', 'clitic', 'where_to', 'article', 'obj'), 'assegurei':
('vowed1',), 'assegurou': ('vowed3',), 'assina': ('verb3', 'imperative', 'hand3'), 'assinara': ('hand3',
'will_bring'), 'assinasse': ('subj',), 'assinatura': ('thing',), 'assine': ('subj', 'imperative'), 'assinei':
('done',), 'assinem': ('imperative',), 'assinemos': ('subj',), 'assino': ('do1',), 'assinou': ('hello', 'verb3',
'says'), 'assistente': ('rel',), 'assuncao': ('name_words',), 'ate': ('hello',), 'atende': ('answers',), 'atendeu':
('called3', 'answers'), 'atras': ('hello',), 'atualizo': ('do1',), 'audio': ('letter',), 'audios': ('letter',),
'aula': ('date', 'course'), 'aumenta': ('imperative',), 'aumentar': ('urge_inf',), 'aumentasse': ('urge_inf', 'subj'),
'aumente': ('subj', 'imperative'), 'aumentem': ('imperative',), 'aumentemos': ('subj',), 'aurora': ('name_words',),
'ausente': ('ill',), 'automatiza': ('imperative',), 'automatizasse': ('subj',), 'automatize': ('subj', 'imperative'),
'automatizem': ('imperative',), 'automatizemos': ('subj',), 'avisa': ('verb3', 'give3', 'opines', 'says'), 'avisam':
('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',), 'avisarei': ('give1',), 'avisaria': ('would_give',),
'avise': ('ask_subj',), 'avisei': ('told1', 'talks'), 'aviso': ('give1',), 'avisou': ('verb3', 'says', 'wrote3'),
'avo': ('rel',), 'avó': ('rel',), 'avô': ('rel',), 'baba': ('pro',), 'baixa': ('imperative',), 'baixar':
('urge_inf',), 'baixasse': ('subj',), 'baixe': ('subj', 'imperative'), 'baixem': ('imperative',), 'baixemos':
('subj',), 'barro': ('name_words',), 'barros': ('name_words',), 'bastante': ('filler',), 'batizado': ('date',),
'bebe': ('rel',), 'bebemos': ('hello',), 'beber': ('see_inf',), 'bebo': ('eat1',), 'bebé': ('rel',), 'bebê': ('rel',),
'bela': ('name_words',), 'bem': ('filler', 'hello'), 'bento': ('name_words',), 'bica': ('hello',), 'bicas':
('drink',), 'blog': ('media',), 'boa': ('span', 'good'), 'bocado': ('span',), 'boletim': ('media',), 'bolo':
('by_post',), 'bolou': ('off',), 'bom': ('good',), 'boteco': ('hello',), 'branca': ('name_words',), 'branco':
('name_words',), 'brejas': ('drink',), 'brevemente': ('filler',), 'brigaram': ('verb3',), 'brincar': ('see_inf',),
'brunch': ('date',), 'busca': ('verb3', 'helps3', 'imperative'), 'buscar': ('giveinf',), 'buscasse': ('subj',),
'buscava': ('verb3',), 'buscou': ('called3',), 'busque': ('subj', 'imperative'), 'busquei': ('met1',), 'busquem':
('imperative',), 'busquemos': ('subj',), 'c': ('hello',), 'ca': ('filler',), 'cabeleireira': ('pro',), 'cabeleireiro':
('pro',), 'cachorro': ('rel',), 'cada': ('hello',), 'caderno': ('helpful',), 'cafe': ('date', 'drink'), 'cafes':
('drink',), 'cafezinho': ('hello', 'date', 'drink'), 'café': ('date', 'drink'), 'caiu': ('verb3',), 'calculo':
('do1',), 'calendario': ('media',), 'call': ('date', 'call_noun'), 'caminhar': ('see_inf',), 'campo': ('name_words',),
'campos': ('name_words',), 'canalizador': ('pro',), 'cancelada': ('off_pp',), 'cancelado': ('off_pp',), 'cancelamos':
('off',), 'cancelaram': ('off',), 'cancelei': ('off',), 'cancelou': ('off',), 'cancelámos': ('off',), 'cao': ('rel',),
'capitulo': ('paper',), 'capta': ('verb3',), 'captou': ('verb3',), 'cardiologista': ('pro',), 'cardoso':
('name_words',), 'caridade': ('name_words',), 'carpinteiro': ('pro',), 'carta': ('own_affair', 'letter', 'paper'),
'cartao': ('reach_noun',), 'cartaz': ('media',), 'carvalho': ('name_words',), 'casa': ('own_affair', 'hello', 'verb3',
'name_words'), 'casamento': ('date', 'party'), 'casara': ('verb3',), 'casaram': ('verb3',), 'casas': ('name_words',),
'casou': ('verb3', 'fate'), 'castelo': ('name_words',), 'cedi': ('handed1',), 'celebra': ('verb3',), 'celeste':
('name_words',), 'celular': ('reach_noun',), 'ceo': ('rel',), 'certamente': ('filler',), 'cerveja': ('drink',),
'cervejas': ('drink',), 'cfo': ('rel',), 'cha': ('drink',), 'chamada': ('hello', 'date', 'call_noun'), 'chamadas':
('call_noun',), 'chamou': ('reach', 'called3'), 'chaves': ('thing',), 'checar': ('giveinf', 'todo_inf'), 'checklist':
('helpful', 'paper'), 'chefe': ('hello', 'rel'), 'chega': ('verb3',), 'chegar': ('see_inf', 'causative'), 'chegara':
('verb3',), 'chegou': ('hello', 'verb3'), 'chope': ('hello', 'date', 'drink'), 'chopes': ('drink',), 'chopp':
('drink',), 'churrasco': ('date', 'party'), 'cinco': ('hello', 'span'), 'cirurgiao': ('pro',), 'clara':
('name_words',), 'claro': ('filler',), 'cliente': ('rel',), 'clientes': ('rel',), 'coach': ('pro',), 'coaching':
('mentor_noun',), 'cobra': ('imperative', 'needs'), 'cobrar': ('urge_inf', 'todo_inf'), 'cobrasse': ('urge_inf',
'subj'), 'cobre': ('subj', 'imperative'), 'cobrem': ('imperative',), 'cobremos': ('subj',), 'codigo': ('paper',),
'coelho': ('name_words',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'colega': ('rel',), 'colegas': ('rel',),
'colocar': ('giveinf',), 'coloco': ('give1',), 'com': ('hello',), 'comadre': ('rel',), 'combinada': ('set',),
'combinado': ('set', 'attempt'), 'combinamos': ('hello', 'set_up', 'attempt'), 'combinar': ('todo_inf',), 'combinei':
('hello', 'set_up', 'invites', 'talks'), 'combinámos': ('hello', 'set_up', 'attempt'), 'comeca': ('verb3',
'imperative'), 'comecar': ('urge_inf',), 'comecara': ('verb3',), 'comecasse': ('subj',), 'comece': ('subj',
'imperative'), 'comecem': ('imperative',), 'comecemos': ('subj',), 'comecou': ('verb3',), 'comemorar': ('see_inf',),
'comenta': ('verb3', 'says'), 'comentarios': ('feedback_noun',), 'comentei': ('told1', 'read1'), 'comento': ('do1',),
'comentou': ('verb3', 'says', 'talks'), 'comigo': ('with_me', 'hello'), 'como': ('hello',), 'compadre': ('rel',),
'companheira': ('rel',), 'companheiro': ('rel',), 'compareceu': ('happens3',), 'compartilha': ('give3', 'send3'),
'compartilhar': ('giveinf', 'hand_inf'), 'compartilharei': ('give1',), 'compartilhei': ('done', 'handed1'),
'compartilho': ('give1',), 'compensa': ('should',), 'completo': ('do1',), 'compra': ('verb3', 'imperative'),
'comprar': ('giveinf',), 'comprasse': ('subj',), 'compre': ('subj', 'imperative', 'ask_subj'), 'comprem':
('imperative',), 'compremos': ('subj',), 'compro': ('give1', 'do1'), 'comprou': ('verb3',), 'conceicao':
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
'conserta': ('hand3',), 'conserto': ('give1',), 'considera': ('verb3', 'opines'), 'considerou': ('verb3',), 'consiga':
('subj', 'imperative'), 'consigam': ('imperative',), 'consigamos': ('subj',), 'consigo': ('give1',), 'consolei':
('cheered1',), 'constipada': ('ill',), 'constipado': ('ill',), 'constroi': ('verb3',), 'construa': ('subj',
'imperative'), 'construam': ('imperative',), 'construamos': ('subj',), 'consulta': ('date',), 'consultar':
('todo_inf',), 'consulto': ('give1',), 'consultor': ('pro',), 'consultora': ('pro',), 'conta': ('verb3', 'says'),
'contabilidade': ('pro',), 'contabilista': ('pro', 'rel'), 'contacta': ('give3',), 'contactar': ('giveinf',
'see_inf'), 'contactei': ('attempt',), 'contacto': ('helpful', 'thing', 'reach_noun'), 'contactos': ('helpful',
'paper', 'thing', 'reach_noun'), 'contactou': ('reach', 'called3', 'wrote3'), 'contador': ('pro', 'rel'), 'contadora':
('pro', 'rel'), 'contar': ('giveinf',), 'contata': ('give3',), 'contatar': ('giveinf', 'see_inf'), 'contatei':
('attempt',), 'contato': ('helpful', 'thing', 'reach_noun'), 'contatos': ('helpful', 'paper', 'thing', 'reach_noun'),
'contatou': ('reach', 'called3', 'wrote3'), 'contei': ('told1', 'talks'), 'contigo': ('hello',), 'continua':
('verb3',), 'continuava': ('verb3',), 'continuo': ('stays',), 'conto': ('give1', 'paper'), 'contou': ('verb3', 'says',
'talks'), 'contrarie': ('subj',), 'contrata': ('verb3', 'imperative'), 'contratam': ('verb3',), 'contratar':
('urge_inf',), 'contratara': ('verb3',), 'contratasse': ('urge_inf', 'subj'), 'contrate': ('subj', 'imperative'),
'contratem': ('imperative',), 'contratemos': ('subj',), 'contrato': ('paper', 'thing'), 'contratou': ('verb3',),
'convem': ('should',), 'conversa': ('hello', 'date', 'talks'), 'conversamos': ('talked1',), 'conversar': ('see_inf',),
'conversei': ('hello', 'talked1'), 'conversou': ('verb3',), 'conversámos': ('talked1',), 'convida': ('helps3',
'invites'), 'convidado': ('invites',), 'convidam': ('invites',), 'convidar': ('giveinf', 'see_inf'), 'convidaram':
('invites',), 'convidou': ('reach', 'called3', 'invites'), 'convite': ('letter',), 'coo': ('rel',), 'copo':
('drink',), 'copos': ('drink',), 'cordeiro': ('name_words',), 'corra': ('subj', 'imperative'), 'corram':
('imperative',), 'corramos': ('subj',), 'correr': ('see_inf',), 'corresse': ('subj',), 'corretor': ('pro',),
'corretora': ('pro',), 'corrige': ('hand3',), 'corrigi': ('read1',), 'corrigindo': ('review_inf',), 'corrigir':
('giveinf', 'review_inf'), 'corrigira': ('will_bring',), 'corrijo': ('do1',), 'corta': ('imperative', 'hand3'),
'cortar': ('urge_inf',), 'cortasse': ('urge_inf', 'subj'), 'corte': ('subj', 'imperative'), 'cortem': ('imperative',),
'cortemos': ('subj',), 'costa': ('name_words',), 'costureira': ('pro',), 'cotacao': ('thing', 'mine_thing'), 'cotar':
('giveinf',), 'cozinheiro': ('pro',), 'cre': ('verb3', 'opines'), 'cresca': ('subj', 'imperative'), 'crescam':
('imperative',), 'crescamos': ('subj',), 'cresce': ('verb3',), 'crescesse': ('subj',), 'cresceu': ('verb3',),
'criancas': ('rel',), 'critiquei': ('read1',), 'cruz': ('name_words',), 'cruzamos': ('we3',), 'cruzou': ('we3',),
'cto': ('rel',), 'cuida': ('imperative',), 'cuidasse': ('subj',), 'cuide': ('subj', 'imperative'), 'cuidem':
('imperative',), 'cuidemos': ('subj',), 'cumprimentei': ('met1',), 'cumprimentou': ('reach', 'called3', 'met3'),
'cunhada': ('rel',), 'cunhado': ('rel',), 'curriculo': ('paper', 'thing', 'rehearsed'), 'curso': ('own_affair',
'helpful', 'course'), 'curte': ('verb3',), 'curtiu': ('verb3', 'says'), 'cv': ('paper', 'thing', 'rehearsed'), 'da':
('hello', 'of'), 'dado': ('done',), 'dados': ('thing',), 'dai': ('filler',), 'damos': ('give1',), 'dancar':
('see_inf',), 'dar': ('giveinf',), 'dara': ('verb3', 'give3'), 'darei': ('give1',), 'daria': ('would_give',), 'das':
('hello', 'name_words', 'of'), 'data': ('thing',), 'datas': ('thing',), 'de': ('hello', 'of'), 'decida': ('subj',
'imperative'), 'decidam': ('imperative',), 'decidamos': ('subj',), 'decide': ('verb3',), 'decidisse': ('subj',),
'decidiu': ('verb3',), 'deck': ('paper', 'thing', 'mine_thing'), 'defende': ('opines',), 'defesa': ('rehearsed',),
'defina': ('subj', 'imperative'), 'definam': ('imperative',), 'definamos': ('subj',), 'definisse': ('subj',), 'dei':
('done', 'hello', 'handed1'), 'deixa': ('verb3', 'imperative'), 'deixar': ('urge_inf',), 'deixara': ('verb3',),
'deixarei': ('give1',), 'deixaria': ('would_give',), 'deixasse': ('urge_inf', 'subj'), 'deixe': ('subj',
'imperative'), 'deixei': ('done', 'handed1', 'attempt'), 'deixem': ('imperative',), 'deixemos': ('subj',), 'deixo':
('do1',), 'deixou': ('verb3',), 'dela': ('them', 'their', 'hello'), 'dele': ('them', 'their', 'hello'), 'delega':
('imperative',), 'delegasse': ('subj',), 'delegue': ('subj', 'imperative'), 'deleguem': ('imperative',), 'deleguemos':
('subj',), 'deles': ('hello',), 'demita': ('subj', 'imperative'), 'demitam': ('imperative',), 'demitamos': ('subj',),
'demite': ('verb3',), 'demitida': ('fate',), 'demitido': ('fate',), 'demitisse': ('subj',), 'demitiu': ('verb3',),
'demo': ('date',), 'dentista': ('pro',), 'depois': ('filler', 'hello'), 'deposita': ('give3', 'send3'), 'depositar':
('hand_inf',), 'dermatologista': ('pro',), 'desapareceu': ('verb3',), 'desca': ('subj',), 'desce': ('verb3',),
'desco': ('go1',), 'descobrir': ('giveinf',), 'descubro': ('give1',), 'desde': ('hello',), 'desenha': ('hand3',),
'desenho': ('do1',), 'desenhos': ('paper',), 'designer': ('pro',), 'desistir': ('urge_inf',), 'desligar':
('see_inf',), 'desmarcada': ('off_pp',), 'desmarcado': ('off_pp',), 'desmarcamos': ('off',), 'desmarcaram': ('off',),
'desmarcou': ('hello', 'off'), 'desmarcámos': ('off',), 'desmarquei': ('off',), 'despachante': ('pro',), 'despedida':
('party', 'fate'), 'despedido': ('fate',), 'deu': ('hello', 'verb3', 'called3', 'happens3'), 'deve': ('hello',
'verb3', 'should'), 'devem': ('hello', 'verb3'), 'devemos': ('should', 'urge_inf'), 'deveria': ('verb3', 'should',
'urge_inf'), 'deveriamos': ('should',), 'devia': ('verb3', 'was_to', 'should', 'urge_inf'), 'deviamos': ('was_to',
'should', 'urge_inf'), 'devo': ('hello', 'should', 'urge_inf'), 'devolutiva': ('feedback_noun',), 'devolva':
('ask_subj',), 'devolve': ('give3', 'answers', 'hand3'), 'devolver': ('giveinf',), 'devolvera': ('give3',
'will_bring'), 'devolverei': ('give1',), 'devolveria': ('would_give',), 'devolveu': ('called3', 'answers'), 'devolvi':
('done',), 'devolvo': ('give1', 'do1'), 'dez': ('span',), 'dezembro': ('hello',), 'dia': ('hello',), 'diarista':
('pro',), 'dias': ('hello', 'name_words'), 'dica': ('hello', 'tip'), 'dicas': ('tip',), 'diga': ('subj',
'imperative'), 'digam': ('imperative',), 'digamos': ('subj',), 'digitalizo': ('do1',), 'digo': ('give1',), 'dinheiro':
('by_post',), 'dira': ('verb3', 'give3'), 'direi': ('give1',), 'diretor': ('rel',), 'diretora': ('rel',), 'diria':
('would_give',), 'dirige': ('verb3',), 'discurso': ('paper', 'rehearsed'), 'discutimos': ('talks',), 'discutiram':
('verb3',), 'disponibiliza': ('give3',), 'disponibilizar': ('giveinf',), 'disponibilizaria': ('would_give',),
'disponibilizo': ('give1',), 'disponivel': ('ready',), 'disse': ('hello', 'verb3', 'opines', 'told1', 'says',
'bidding', 'talks'), 'dissertacao': ('own_affair', 'paper', 'rehearsed'), 'dissesse': ('subj',), 'diversifica':
('imperative',), 'diversificasse': ('subj',), 'diversifique': ('subj', 'imperative'), 'diversifiquem':
('imperative',), 'diversifiquemos': ('subj',), 'divida': ('subj', 'imperative'), 'dividam': ('imperative',),
'dividamos': ('subj',), 'dividisse': ('subj',), 'divorcia': ('verb3',), 'divorciou': ('verb3',), 'diz': ('hello',
'verb3', 'opines', 'says'), 'dizem': ('verb3',), 'dizer': ('giveinf',), 'dizia': ('verb3', 'says'), 'dm': ('letter',),
'do': ('hello', 'of'), 'dobra': ('imperative',), 'dobrasse': ('subj',), 'dobre': ('subj', 'imperative'), 'dobrem':
('imperative',), 'dobremos': ('subj',), 'docs': ('thing',), 'documentacao': ('helpful',), 'documento': ('thing',),
'documentos': ('thing',), 'doente': ('ill',), 'dois': ('hello', 'span'), 'domingo': ('hello', 'name_words'), 'dores':
('name_words',), 'dos': ('hello', 'of'), 'dossie': ('helpful', 'paper'), 'dou': ('give1',), 'duas': ('hello', 'span'),
'duplica': ('imperative',), 'duplicasse': ('subj',), 'duplique': ('subj', 'imperative'), 'dupliquem': ('imperative',),
'dupliquemos': ('subj',), 'durante': ('hello',), 'duvida': ('verb3',), 'e': ('and', 'is3'), 'edital': ('media',),
'editei': ('read1',), 'ela': ('they', 'them', 'hello', 'him'), 'elabora': ('give3',), 'elaborar': ('giveinf',),
'elaborarei': ('give1',), 'elaboro': ('give1',), 'elas': ('they', 'them', 'hello', 'him'), 'ele': ('they', 'them',
'hello', 'him'), 'eles': ('they', 'them', 'hello', 'him'), 'eletricista': ('pro',), 'elimina': ('imperative',),
'eliminasse': ('subj',), 'elimine': ('subj', 'imperative'), 'eliminem': ('imperative',), 'eliminemos': ('subj',),
'em': ('hello', 'where_to'), 'email': ('letter', 'attempt', 'reach_noun'), 'emails': ('letter',), 'embarco': ('go1',),
'empreende': ('verb3',), 'empreiteira': ('pro',), 'empreiteiro': ('pro',), 'empresa': ('hello', 'rel'), 'empresta':
('give3',), 'emprestar': ('giveinf',), 'emprestara': ('give3',), 'emprestarei': ('give1',), 'emprestaria':
('would_give',), 'emprestei': ('done', 'handed1'), 'empresto': ('give1', 'give1_pra'), 'emprestou': ('called3',),
'empurrada': ('moved_pp',), 'empurrado': ('moved_pp',), 'empurrou': ('moved1',), 'encadernador': ('pro',),
'encaminha': ('give3', 'send3'), 'encaminhado': ('writes',), 'encaminhar': ('giveinf', 'hand_inf'), 'encaminhara':
('give3',), 'encaminharei': ('give1',), 'encaminharia': ('would_give',), 'encaminhei': ('done', 'writes', 'handed1',
'wrote'), 'encaminho': ('give1', 'give1_pra'), 'encaminhou': ('writes',), 'encanador': ('pro',), 'encomenda':
('by_post', 'hello', 'hand3'), 'encomendo': ('do1',), 'encontramos': ('hello', 'we3', 'met1', 'seen1'), 'encontrar':
('see_inf',), 'encontrarei': ('shall1',), 'encontrei': ('hello', 'met1', 'seen1'), 'encontro': ('hello', 'date'),
'encontrou': ('verb3', 'we3', 'called3', 'met3'), 'encontrámos': ('hello', 'met1', 'seen1'), 'encorajei':
('cheered1',), 'endereco': ('thing', 'reach_noun'), 'enfim': ('filler',), 'engenheira': ('pro',), 'engenheiro':
('pro',), 'enquanto': ('hello',), 'ensaiando': ('review_inf',), 'ensaiar': ('review_inf',), 'ensaio': ('paper',),
'ensinou': ('called3',), 'entao': ('filler', 'hello', 'turn'), 'entende': ('opines',), 'entra': ('verb3',
'imperative'), 'entrara': ('verb3',), 'entrasse': ('subj',), 'entre': ('subj', 'imperative'), 'entrega': ('give3',
'send3'), 'entregam': ('give3', 'send3'), 'entregamos': ('done', 'give1'), 'entregar': ('giveinf', 'hand_inf'),
'entregara': ('give3', 'will3', 'send3', 'will_bring'), 'entregarei': ('give1',), 'entregaria': ('would_give',),
'entrego': ('give1', 'give1_pra', 'do1'), 'entregou': ('called3',), 'entregue': ('done',), 'entreguei': ('done',),
'entregámos': ('done',), 'entrem': ('imperative',), 'entremos': ('subj',), 'entrevista': ('date', 'rehearsed'),
'entrevistei': ('met1',), 'entrevistou': ('called3',), 'entrou': ('verb3', 'answers'), 'envia': ('give3', 'send3'),
'enviada': ('done', 'writes'), 'enviado': ('done', 'writes'), 'enviam': ('give3', 'send3'), 'enviamos': ('done',
'give1'), 'enviar': ('giveinf', 'hand_inf'), 'enviara': ('give3', 'will3', 'send3', 'will_bring'), 'enviarei':
('give1', 'give1_pra'), 'enviaria': ('would_give',), 'envie': ('ask_subj',), 'enviei': ('done', 'writes', 'handed1',
'attempt'), 'envio': ('give1', 'give1_pra', 'do1'), 'enviou': ('writes', 'reach'), 'enviámos': ('done',), 'equipa':
('rel',), 'equipe': ('rel',), 'era': ('verb3', 'is3'), 'eram': ('verb3',), 'escolha': ('subj', 'imperative'),
'escolham': ('imperative',), 'escolhamos': ('subj',), 'escolhesse': ('subj',), 'escreva': ('subj', 'imperative'),
'escrevam': ('imperative',), 'escrevamos': ('subj',), 'escreve': ('reach', 'opines', 'imperative', 'wrote'),
'escrevem': ('reach',), 'escrevemos': ('wrote',), 'escrever': ('giveinf', 'see_inf'), 'escrevera': ('give3',),
'escreveram': ('reach',), 'escreverei': ('give1',), 'escreveria': ('would_give',), 'escrevesse': ('subj',),
'escreveu': ('reach', 'called3', 'opines', 'says', 'wrote3', 'wrote'), 'escrevi': ('done', 'rang1', 'seen1',
'attempt', 'wrote'), 'escrevo': ('give1',), 'escrito': ('wrote',), 'escritorio': ('hello',), 'escuta':
('imperative',), 'escutasse': ('subj',), 'escute': ('subj', 'imperative'), 'escutem': ('imperative',), 'escutemos':
('subj',), 'especialista': ('pro',), 'espera': ('verb3', 'helps3', 'says', 'imperative', 'needs'), 'esperanca':
('name_words',), 'esperar': ('urge_inf',), 'esperasse': ('urge_inf', 'subj'), 'esperava': ('verb3',), 'espere':
('subj', 'imperative'), 'esperem': ('imperative',), 'esperemos': ('subj',), 'esposa': ('rel',), 'esqueca': ('subj',),
'essa': ('det', 'hello', 'any_det'), 'esse': ('det', 'hello', 'any_det'), 'esta': ('det', 'hello', 'verb3', 'any_det',
'is3'), 'estagiaria': ('rel',), 'estagiario': ('rel',), 'estamos': ('hello', 'stays'), 'estao': ('verb3',), 'estar':
('see_inf',), 'estara': ('verb3',), 'estava': ('hello', 'verb3', 'is3'), 'estavam': ('verb3',), 'este': ('det',
'hello', 'any_det'), 'esteve': ('hello', 'verb3', 'came3'), 'estive': ('hello', 'seen1'), 'estiveram': ('came3',),
'estofador': ('pro',), 'estou': ('hello', 'stays'), 'estrela': ('name_words',), 'estuda': ('verb3', 'imperative'),
'estudasse': ('subj',), 'estude': ('subj', 'imperative'), 'estudem': ('imperative',), 'estudemos': ('subj',),
'estudou': ('verb3',), 'está': ('hello', 'verb3', 'is3'), 'eu': ('i', 'hello'), 'evento': ('date',), 'evita':
('imperative',), 'evitasse': ('subj',), 'evite': ('subj', 'imperative'), 'evitem': ('imperative',), 'evitemos':
('subj',), 'ex': ('rel',), 'exame': ('own_affair', 'rehearsed'), 'exames': ('own_affair',), 'excel': ('helpful',
'paper'), 'excelente': ('good',), 'exemplo': ('helpful',), 'exemplos': ('helpful',), 'exige': ('needs',), 'exija':
('subj',), 'explica': ('verb3', 'says'), 'explicador': ('pro',), 'explicadora': ('pro',), 'explicar': ('giveinf',),
'explico': ('give1',), 'explicou': ('verb3', 'called3', 'says'), 'expliquei': ('told1',), 'exporta': ('imperative',),
'exportasse': ('subj',), 'exporte': ('subj', 'imperative'), 'exportem': ('imperative',), 'exportemos': ('subj',),
'faalmos': ('talked1',), 'fabrico': ('give1',), 'faca': ('subj', 'imperative', 'ask_subj'), 'facam': ('imperative',),
'facamos': ('subj',), 'facebook': ('media',), 'faco': ('give1',), 'facultei': ('handed1',), 'fala': ('imperative',),
'falado': ('talked1',), 'falamos': ('hello', 'talked1', 'we3', 'seen1', 'talks'), 'falando': ('talked1',), 'falar':
('talked1', 'see_inf', 'todo_inf'), 'falaram': ('talked1',), 'falasse': ('subj',), 'fale': ('subj', 'imperative'),
'faleceu': ('verb3', 'fate'), 'falecido': ('fate',), 'falei': ('hello', 'talked1', 'told1', 'seen1', 'talks'),
'falem': ('imperative',), 'falemos': ('subj',), 'falo': ('talked1', 'seen1'), 'falou': ('hello', 'verb3', 'talked1',
'we3', 'says', 'met3', 'talks'), 'faltou': ('off',), 'falámos': ('hello', 'talked1', 'seen1', 'talks'), 'familia':
('rel',), 'fara': ('verb3', 'give3'), 'farei': ('give1',), 'faria': ('would_give',), 'farias': ('name_words',),
'farmaceutica': ('pro',), 'fatura': ('hello', 'imperative', 'thing', 'mine_thing'), 'faturas': ('hello',),
'faturasse': ('subj',), 'fature': ('subj', 'imperative', 'ask_subj'), 'faturem': ('imperative',), 'faturemos':
('subj',), 'faxineira': ('pro',), 'faz': ('hello', 'verb3', 'imperative'), 'fazer': ('hello', 'giveinf', 'urge_inf'),
'fazia': ('verb3',), 'fe': ('name_words',), 'fecha': ('verb3', 'imperative', 'hand3'), 'fechada': ('set',), 'fechado':
('set',), 'fechar': ('urge_inf',), 'fechara': ('verb3',), 'fechasse': ('subj',), 'feche': ('subj', 'imperative'),
'fechei': ('set_up',), 'fechem': ('imperative',), 'fechemos': ('subj',), 'fecho': ('do1',), 'fechou': ('verb3',),
'feed': ('media',), 'feedback': ('feedback_noun',), 'feijoada': ('date',), 'feira': ('hello',), 'felicitar':
('todo_inf',), 'felicitei': ('cheered1', 'talks'), 'ferreira': ('name_words',), 'ferreiro': ('name_words',), 'festa':
('date', 'party'), 'festejar': ('see_inf',), 'fevereiro': ('hello',), 'fez': ('hello', 'verb3', 'made3'), 'fica':
('hello', 'verb3', 'imperative'), 'ficamos': ('hello', 'set_up', 'stays'), 'ficaram': ('verb3',), 'ficasse':
('subj',), 'ficha': ('helpful', 'reach_noun'), 'fichas': ('helpful',), 'ficheiro': ('helpful',), 'ficheiros':
('helpful',), 'fico': ('stays',), 'ficou': ('hello',), 'ficámos': ('hello', 'set_up', 'stays'), 'figueira':
('name_words',), 'filha': ('hello', 'rel'), 'filho': ('hello', 'rel'), 'filhos': ('rel',), 'finalmente': ('filler',),
'fino': ('drink',), 'finos': ('drink',), 'fique': ('subj', 'imperative'), 'fiquei': ('hello', 'set_up'), 'fiquem':
('imperative',), 'fiquemos': ('subj',), 'firma': ('rel',), 'fisio': ('pro',), 'fisioterapeuta': ('pro',), 'fixado':
('set',), 'fixe': ('subj',), 'fiz': ('hello',), 'fizesse': ('urge_inf', 'subj'), 'flor': ('name_words',), 'flores':
('by_post',), 'foca': ('imperative',), 'focar': ('urge_inf',), 'focasse': ('subj',), 'foi': ('hello', 'verb3', 'is3'),
'fomos': ('hello', 'seen1'), 'fonte': ('name_words',), 'fontes': ('name_words',), 'foque': ('urge_inf', 'subj',
'imperative'), 'foquem': ('imperative',), 'foquemos': ('subj',), 'fora': ('ill',), 'foram': ('hello', 'verb3'),
'forma': ('imperative',), 'formacao': ('course',), 'formasse': ('subj',), 'forme': ('subj', 'imperative'), 'formem':
('imperative',), 'formemos': ('subj',), 'fornece': ('give3',), 'fornecedor': ('hello', 'pro'), 'fornecedora':
('pro',), 'fornecer': ('giveinf',), 'fornecera': ('give3',), 'fornecerei': ('give1',), 'forneceria': ('would_give',),
'forneci': ('handed1',), 'forneco': ('give1',), 'fosse': ('subj',), 'foto': ('letter',), 'fotografa': ('pro',),
'fotografo': ('pro',), 'fotos': ('letter', 'thing'), 'franco': ('name_words',), 'fui': ('hello', 'seen1'), 'fundou':
('verb3',), 'furaram': ('off',), 'furou': ('hello', 'off'), 'galo': ('name_words',), 'ganha': ('verb3',), 'ganhou':
('verb3',), 'garante': ('opines', 'says'), 'garanti': ('vowed1',), 'garantiu': ('vowed3',), 'garrafa': ('by_post',),
'gasta': ('imperative',), 'gastasse': ('subj',), 'gaste': ('subj', 'imperative'), 'gastem': ('imperative',),
'gastemos': ('subj',), 'genro': ('rel',), 'gente': ('hello',), 'gerente': ('rel',), 'gestor': ('pro', 'rel'),
'gestora': ('pro', 'rel'), 'ghostou': ('off',), 'ginecologista': ('pro',), 'gloria': ('name_words',), 'gosta':
('verb3', 'says'), 'gostaria': ('verb3',), 'gostou': ('verb3', 'says'), 'graca': ('name_words',), 'grafica': ('pro',),
'gravou': ('made3',), 'grupo': ('media',), 'guarda': ('imperative',), 'guardasse': ('subj',), 'guarde': ('subj',
'imperative'), 'guardem': ('imperative',), 'guardemos': ('subj',), 'guardo': ('give1',), 'guerra': ('name_words',),
'guia': ('helpful', 'paper'), 'guiao': ('paper',), 'h': ('hours',), 'haver': ('see_inf',), 'havia': ('hello',),
'hesita': ('verb3', 'says'), 'hoje': ('hello',), 'hora': ('hours', 'span'), 'horas': ('hello', 'hours', 'span'),
'hortensia': ('name_words',), 'hospeda': ('helps3',), 'houve': ('happens3', 'seen1'), 'hrs': ('hours',), 'hs':
('hours',), 'ia': ('verb3', 'was_to'), 'iamos': ('was_to',), 'igualmente': ('filler',), 'ilustrador': ('pro',),
'ilustradora': ('pro',), 'imperiais': ('drink',), 'imperial': ('drink',), 'impostos': ('own_affair',), 'imprensa':
('media',), 'imprima': ('ask_subj',), 'imprime': ('hand3',), 'imprimir': ('giveinf',), 'imprimo': ('do1',),
'incentivei': ('cheered1',), 'indica': ('give3',), 'indicar': ('giveinf',), 'indico': ('give1',), 'informei':
('told1',), 'insista': ('subj',), 'insiste': ('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistiu': ('verb3',),
'insta': ('media',), 'instagram': ('media',), 'instala': ('hand3',), 'instalador': ('pro',), 'instalara':
('will_bring',), 'internada': ('fate',), 'internado': ('fate',), 'intranet': ('media',), 'intro': ('thing',),
'investe': ('verb3', 'imperative'), 'investidor': ('rel',), 'investidora': ('rel',), 'investidores': ('rel',),
'investir': ('urge_inf',), 'investira': ('verb3',), 'investisse': ('subj',), 'investiu': ('verb3',), 'invista':
('subj', 'imperative'), 'invistam': ('imperative',), 'invistamos': ('subj',), 'ir': ('see_inf',), 'ira': ('verb3',),
'irei': ('go1',), 'iremos': ('go1',), 'irma': ('hello', 'rel'), 'irmao': ('hello', 'rel'), 'irs': ('own_affair',),
'isso': ('hello', 'it'), 'isto': ('it',), 'ja': ('filler', 'hello'), 'jamais': ('not',), 'janeiro': ('hello',),
'janta': ('verb3', 'date'), 'jantamos': ('hello',), 'jantar': ('hello', 'date', 'see_inf'), 'jantarei': ('shall1',),
'jantaremos': ('shall1',), 'jantei': ('hello', 'seen1'), 'janto': ('eat1',), 'jantou': ('verb3', 'met3'), 'jantámos':
('hello',), 'jardineira': ('pro',), 'jardineiro': ('pro',), 'jogar': ('see_inf',), 'jogo': ('date',), 'jogou':
('moved1',), 'jornal': ('media',), 'julho': ('hello',), 'junho': ('hello',), 'junta': ('imperative',), 'juntamos':
('we3',), 'juntasse': ('subj',), 'junte': ('subj', 'imperative'), 'juntem': ('imperative',), 'juntemos': ('subj',),
'jura': ('opines',), 'juramos': ('vowed1',), 'jurei': ('vowed1',), 'jurou': ('opines', 'vowed3'), 'jurámos':
('vowed1',), 'justo': ('name_words',), 'kit': ('helpful',), 'la': ('them', 'filler', 'obj'), 'lanca': ('verb3',
'imperative'), 'lancam': ('verb3',), 'lancar': ('urge_inf',), 'lancara': ('verb3',), 'lancasse': ('subj',), 'lance':
('subj', 'imperative'), 'lancem': ('imperative',), 'lancemos': ('subj',), 'lancha': ('verb3',), 'lanche': ('date',),
'lancho': ('eat1',), 'lancou': ('verb3',), 'landing': ('paper',), 'laranjeira': ('name_words',), 'larga':
('imperative',), 'largar': ('urge_inf',), 'largasse': ('subj',), 'largue': ('subj', 'imperative'), 'larguem':
('imperative',), 'larguemos': ('subj',), 'las': ('them', 'obj'), 'le': ('imperative',), 'leal': ('name_words',),
'leao': ('name_words',), 'legenda': ('paper',), 'leia': ('subj', 'imperative'), 'leiam': ('imperative',), 'leiamos':
('subj',), 'leio': ('give1', 'do1'), 'leite': ('name_words',), 'lembrar': ('giveinf',), 'ler': ('giveinf',), 'lesse':
('subj',), 'leva': ('verb3', 'helps3'), 'levam': ('helps3',), 'levamos': ('bring',), 'levanta': ('verb3',
'imperative'), 'levantar': ('urge_inf',), 'levantasse': ('subj',), 'levante': ('subj', 'imperative'), 'levantem':
('imperative',), 'levantemos': ('subj',), 'levantou': ('verb3',), 'levar': ('giveinf', 'bring'), 'levarei':
('give1',), 'leve': ('subj', 'ask_subj'), 'levei': ('done',), 'levo': ('give1', 'bring', 'do1'), 'levou': ('verb3',
'called3'), 'lha': ('them', 'obj'), 'lhas': ('them', 'obj'), 'lhe': ('them', 'hello', 'clitic'), 'lhes': ('them',),
'lho': ('them', 'obj'), 'lhos': ('them', 'obj'), 'li': ('read1',), 'lidera': ('verb3',), 'liga': ('imperative',),
'ligacao': ('hello', 'date', 'call_noun'), 'ligacoes': ('call_noun',), 'ligamos': ('attempt',), 'ligar': ('hello',
'giveinf', 'see_inf', 'attempt'), 'ligara': ('give3', 'will3'), 'ligaram': ('reach', 'called3'), 'ligarei':
('give1',), 'ligaria': ('would_give',), 'ligasse': ('subj',), 'ligo': ('give1', 'rang1', 'give1_pra', 'attempt'),
'ligou': ('hello', 'reach', 'called3', 'answers', 'wrote3'), 'ligue': ('subj', 'imperative', 'ask_subj'), 'liguei':
('hello', 'rang1', 'seen1', 'attempt'), 'liguem': ('imperative',), 'liguemos': ('subj',), 'ligámos': ('attempt',),
'lima': ('name_words',), 'limao': ('name_words',), 'limita': ('imperative',), 'limitasse': ('subj',), 'limite':
('subj', 'imperative'), 'limitem': ('imperative',), 'limitemos': ('subj',), 'linda': ('name_words',), 'link':
('letter', 'helpful', 'paper'), 'linkedin': ('media',), 'lista': ('helpful', 'paper', 'thing'), 'livre': ('ready',),
'livro': ('by_post', 'helpful', 'paper'), 'livros': ('helpful',), 'lo': ('them', 'obj'), 'lobo': ('name_words',),
'localizar': ('see_inf',), 'logo': ('filler',), 'loja': ('hello',), 'longa': ('span',), 'los': ('them', 'obj'), 'lua':
('name_words',), 'luz': ('name_words',), 'lá': ('filler',), 'machado': ('name_words',), 'madrinha': ('rel',), 'mae':
('rel',), 'mail': ('letter', 'reach_noun'), 'mails': ('letter',), 'maio': ('hello',), 'mais': ('hello',), 'malhar':
('see_inf',), 'mana': ('rel',), 'manda': ('hello', 'give3', 'send3'), 'mandado': ('done', 'writes'), 'mandam':
('give3', 'send3'), 'mandamos': ('done', 'give1'), 'mandar': ('giveinf', 'hand_inf'), 'mandara': ('give3', 'will3',
'send3', 'will_bring'), 'mandarei': ('give1', 'give1_pra'), 'mandaria': ('would_give',), 'mande': ('subj',
'ask_subj'), 'mandei': ('done', 'writes', 'hello', 'handed1', 'attempt'), 'mando': ('give1', 'give1_pra', 'do1'),
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
'montemos': ('subj',), 'montes': ('name_words',), 'monto': ('give1', 'do1'), 'montou': ('verb3', 'made3'), 'montra':
('media',), 'mora': ('verb3', 'is3'), 'morada': ('thing', 'reach_noun'), 'moraes': ('name_words',), 'morais':
('name_words',), 'morava': ('verb3',), 'moreno': ('name_words',), 'morreu': ('verb3', 'fate'), 'morta': ('fate',),
'morto': ('fate',), 'mostra': ('give3',), 'mostrar': ('giveinf',), 'mostrarei': ('give1',), 'mostrei': ('told1',),
'mostro': ('give1',), 'mostrou': ('called3',), 'moura': ('name_words',), 'mova': ('subj', 'imperative'), 'movam':
('imperative',), 'movamos': ('subj',), 'movemos': ('moved1',), 'movesse': ('subj',), 'moveu': ('moved1',), 'movida':
('moved_pp',), 'movido': ('moved_pp',), 'msg': ('letter',), 'msgs': ('letter',), 'muda': ('verb3', 'imperative'),
'mudada': ('moved_pp',), 'mudado': ('moved_pp',), 'mudamos': ('moved1',), 'mudanca': ('own_affair', 'hello'), 'mudar':
('urge_inf',), 'mudara': ('verb3',), 'mudaram': ('verb3',), 'mudasse': ('urge_inf', 'subj'), 'mude': ('subj',
'imperative'), 'mudem': ('imperative',), 'mudemos': ('subj',), 'mudou': ('verb3', 'moved1'), 'mudámos': ('moved1',),
'muito': ('filler', 'hello', 'good'), 'mulher': ('hello', 'rel'), 'mural': ('media',), 'n': ('not',), 'na': ('hello',
'where_to'), 'nada': ('hello',), 'nadar': ('see_inf',), 'namorada': ('rel',), 'namorado': ('rel',), 'nao': ('not',
'hello', 'should'), 'nas': ('hello',), 'nasceu': ('verb3', 'fate'), 'necessita': ('needs',), 'negoceie': ('subj',),
'negocia': ('imperative',), 'negociasse': ('subj',), 'negocie': ('subj', 'imperative'), 'negociem': ('imperative',),
'negociemos': ('subj',), 'nem': ('not',), 'nenhum': ('not',), 'nenhuma': ('not',), 'neta': ('rel',), 'neto': ('rel',),
'neves': ('name_words',), 'ninguem': ('hello',), 'niver': ('date', 'party'), 'nogueira': ('name_words',), 'noite':
('hello',), 'noiva': ('rel',), 'noivo': ('rel',), 'nome': ('thing', 'reach_noun'), 'nomes': ('thing',), 'nora':
('rel',), 'nos': ('i', 'me', 'hello', 'clitic'), 'nossa': ('my', 'hello', 'any_det'), 'nossas': ('my', 'any_det'),
'nosso': ('my', 'hello', 'any_det'), 'nossos': ('my', 'hello', 'any_det'), 'notario': ('pro',), 'notas': ('helpful',
'feedback_noun'), 'noticias': ('media',), 'nova': ('hello',), 'novembro': ('hello',), 'numero': ('thing',
'reach_noun'), 'numeros': ('thing',), 'nunca': ('not', 'hello'), 'nunes': ('name_words',), 'nutricionista': ('pro',),
'não': ('not', 'hello', 'should'), 'nós': ('i', 'hello'), 'o': ('them', 'det', 'hello', 'any_det', 'clitic',
'article', 'obj'), 'obrigada': ('hello',), 'obrigado': ('hello',), 'odeia': ('verb3', 'says'), 'ofereca': ('subj',
'imperative'), 'oferecam': ('imperative',), 'oferecamos': ('subj',), 'oferecesse': ('subj',), 'ofereceu': ('hello',
'called3'), 'ofereci': ('handed1',), 'oferta': ('thing', 'mine_thing'), 'oficina': ('date', 'course'),
'oftalmologista': ('pro',), 'ok': ('ready',), 'olha': ('imperative',), 'olhasse': ('subj',), 'olhe': ('subj',
'imperative'), 'olhei': ('read1',), 'olhem': ('imperative',), 'olhemos': ('subj',), 'olho': ('do1',), 'oliveira':
('name_words',), 'onde': ('hello',), 'ontem': ('hello',), 'operacao': ('own_affair',), 'operada': ('fate',),
'operado': ('fate',), 'opina': ('opines',), 'opiniao': ('tip', 'feedback_noun'), 'oral': ('rehearsed',), 'orcamento':
('hello', 'thing', 'mine_thing'), 'orcar': ('giveinf',), 'organiza': ('verb3',), 'organizou': ('verb3',),
'ortodontista': ('pro',), 'ortopedista': ('pro',), 'os': ('them', 'det', 'hello', 'any_det', 'clitic', 'article',
'obj'), 'osteopata': ('pro',), 'otima': ('good',), 'otimo': ('good',), 'outra': ('hello',), 'outro': ('hello',),
'outubro': ('hello',), 'ouvi': ('talks',), 'p': ('to',), 'pacote': ('by_post',), 'padrinho': ('rel',), 'paga':
('verb3', 'give3', 'imperative', 'send3'), 'pagam': ('give3', 'send3'), 'pagamento': ('thing',), 'pagamos': ('done',),
'pagar': ('giveinf', 'hand_inf'), 'pagara': ('give3', 'send3', 'will_bring'), 'pagarei': ('give1',), 'pagaria':
('would_give',), 'pagasse': ('subj',), 'pagina': ('media',), 'pago': ('done', 'give1', 'do1'), 'pagou': ('hello',
'verb3', 'called3'), 'pague': ('subj', 'imperative'), 'paguei': ('done',), 'paguem': ('imperative',), 'paguemos':
('subj',), 'pai': ('rel',), 'pais': ('rel',), 'paisagista': ('pro',), 'palestra': ('course',), 'palpite': ('tip',),
'papeamos': ('talked1',), 'papeei': ('talked1',), 'papo': ('hello', 'date'), 'para': ('hello', 'to', 'where_to',
'imperative'), 'parabenizar': ('todo_inf',), 'parabenizei': ('cheered1', 'talks'), 'parar': ('urge_inf',), 'parasse':
('urge_inf', 'subj'), 'pare': ('subj', 'imperative'), 'parece': ('verb3',), 'parecia': ('verb3',), 'parem':
('imperative',), 'paremos': ('subj',), 'partilha': ('give3', 'send3'), 'partilhamos': ('give1',), 'partilhar':
('giveinf', 'hand_inf'), 'partilhara': ('give3', 'send3'), 'partilharei': ('give1',), 'partilharia': ('would_give',),
'partilhei': ('done', 'handed1'), 'partilho': ('give1', 'give1_pra'), 'parto': ('go1',), 'passa': ('give3',),
'passada': ('hello',), 'passado': ('hello',), 'passam': ('give3',), 'passamos': ('give1', 'moved1'), 'passaporte':
('own_affair',), 'passar': ('giveinf', 'see_inf'), 'passara': ('give3',), 'passaram': ('came3',), 'passarei':
('give1',), 'passaria': ('would_give',), 'passe': ('ask_subj',), 'passear': ('see_inf',), 'passei': ('done', 'hello',
'handed1'), 'passeio': ('date',), 'passo': ('give1', 'give1_pra', 'do1', 'go1'), 'passou': ('hello', 'verb3', 'reach',
'came3', 'moved1'), 'passámos': ('moved1',), 'pastor': ('name_words',), 'patentea': ('imperative',), 'patenteasse':
('subj',), 'patentee': ('subj', 'imperative'), 'patenteem': ('imperative',), 'patenteemos': ('subj',), 'patrao':
('rel',), 'patroa': ('rel',), 'paz': ('name_words',), 'peca': ('subj', 'imperative'), 'pecam': ('imperative',),
'pecamos': ('subj',), 'pedalar': ('see_inf',), 'pede': ('verb3', 'imperative', 'needs'), 'pediatra': ('pro',),
'pedir': ('hello', 'urge_inf', 'todo_inf'), 'pedisse': ('subj',), 'pediu': ('hello', 'verb3', 'bidding', 'needs'),
'pedra': ('name_words',), 'pedreiro': ('pro',), 'pedro': ('name_words',), 'pela': ('hello', 'of'), 'pelas':
('hello',), 'pelo': ('hello', 'of'), 'pelos': ('hello',), 'pensa': ('verb3', 'opines', 'says'), 'pensava': ('verb3',
'was_to'), 'percorrer': ('see_inf',), 'perde': ('verb3',), 'perdeu': ('verb3',), 'pereira': ('name_words',), 'perfil':
('media',), 'pergunta': ('verb3', 'says', 'imperative'), 'perguntar': ('hello', 'see_inf', 'todo_inf'), 'perguntasse':
('subj',), 'pergunte': ('subj', 'imperative'), 'perguntei': ('talks',), 'perguntem': ('imperative',), 'perguntemos':
('subj',), 'perguntou': ('verb3', 'says', 'talks'), 'permita': ('subj', 'imperative'), 'permitam': ('imperative',),
'permitamos': ('subj',), 'permitisse': ('subj',), 'perola': ('name_words',), 'pescador': ('name_words',), 'pescar':
('see_inf',), 'piedade': ('name_words',), 'pilar': ('name_words',), 'pinheiro': ('name_words',), 'pinho':
('name_words',), 'pinta': ('hand3',), 'pinto': ('name_words',), 'pintor': ('pro',), 'pintora': ('pro',), 'pitch':
('paper', 'rehearsed'), 'placa': ('media',), 'planeia': ('verb3',), 'planeja': ('verb3',), 'planilha': ('helpful',
'paper', 'thing'), 'planilhas': ('helpful',), 'plano': ('paper',), 'planta': ('thing',), 'plantas': ('paper',
'thing'), 'podcast': ('helpful', 'paper'), 'pode': ('hello', 'verb3', 'wants3'), 'podem': ('verb3',), 'podera':
('verb3',), 'poderia': ('should',), 'podia': ('verb3', 'should'), 'podologista': ('pro',), 'poe': ('verb3',
'imperative'), 'poema': ('paper',), 'poemas': ('paper',), 'pois': ('filler',), 'polir': ('review_inf',), 'pondera':
('verb3',), 'ponha': ('subj', 'imperative'), 'ponham': ('imperative',), 'ponhamos': ('subj',), 'ponho': ('give1',),
'por': ('hello', 'of'), 'porem': ('turn', 'but'), 'porque': ('hello',), 'porta': ('media',), 'portal': ('media',),
'portanto': ('turn',), 'portefolio': ('paper',), 'portfolio': ('paper',), 'portfólio': ('paper',), 'pos': ('verb3',),
'posso': ('hello',), 'post': ('media',), 'postal': ('letter',), 'pouco': ('hello', 'span'), 'poupa': ('imperative',),
'poupasse': ('subj',), 'poupe': ('subj', 'imperative'), 'poupem': ('imperative',), 'poupemos': ('subj',), 'pq':
('hello',), 'pra': ('hello', 'to', 'where_to'), 'prado': ('name_words',), 'precisa': ('hello', 'verb3', 'needs'),
'precisamos': ('should', 'urge_inf'), 'precisava': ('verb3', 'should', 'needs'), 'preciso': ('hello', 'should',
'urge_inf'), 'precos': ('thing',), 'preencho': ('do1',), 'prefere': ('verb3',), 'preferiu': ('verb3',), 'prenda':
('by_post',), 'prepara': ('give3', 'imperative', 'hand3'), 'preparamos': ('give1',), 'preparando': ('review_inf',),
'preparar': ('giveinf', 'bring', 'review_inf'), 'preparara': ('hand3', 'will_bring'), 'prepararei': ('give1',),
'prepararia': ('would_give',), 'preparasse': ('subj',), 'prepare': ('subj', 'imperative', 'ask_subj'), 'preparei':
('done',), 'preparem': ('imperative',), 'preparemos': ('subj',), 'preparo': ('give1', 'give1_pra', 'do1'), 'preparou':
('made3',), 'presente': ('by_post',), 'pretende': ('verb3', 'wants3'), 'preto': ('name_words',), 'prevista': ('set',),
'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'prioriza': ('imperative',), 'priorizasse': ('subj',),
'priorize': ('subj', 'imperative'), 'priorizem': ('imperative',), 'priorizemos': ('subj',), 'pro': ('hello', 'to',
'where_to'), 'procura': ('verb3', 'is3', 'imperative'), 'procuram': ('verb3',), 'procurar': ('giveinf', 'urge_inf'),
'procurasse': ('subj',), 'procurava': ('verb3',), 'procure': ('subj', 'imperative'), 'procurem': ('imperative',),
'procuremos': ('subj',), 'procuro': ('give1',), 'procurou': ('verb3', 'called3'), 'produto': ('paper',), 'professor':
('pro',), 'professora': ('pro',), 'programa': ('hand3', 'media'), 'programador': ('pro',), 'programadora': ('pro',),
'projeto': ('paper',), 'prometemos': ('vowed1',), 'prometeu': ('hello', 'vowed3'), 'prometi': ('vowed1',), 'pronta':
('ready',), 'pronto': ('ready',), 'propoe': ('verb3',), 'propos': ('verb3',), 'proposta': ('hello', 'paper', 'thing',
'mine_thing'), 'prova': ('rehearsed',), 'provavelmente': ('filler',), 'providencia': ('give3',), 'providenciar':
('giveinf',), 'providenciarei': ('give1',), 'providenciaria': ('would_give',), 'providencio': ('give1',), 'proxima':
('hello',), 'proximo': ('hello',), 'prá': ('to',), 'psicologa': ('pro',), 'psicologo': ('pro',), 'psiquiatra':
('pro',), 'publico': ('do1',), 'pusesse': ('subj',), 'pôde': ('verb3',), 'q': ('hello',), 'quadro': ('media',),
'qual': ('hello',), 'quando': ('hello',), 'quarenta': ('span',), 'quarta': ('hello',), 'quase': ('filler',), 'quatro':
('hello', 'span'), 'que': ('hello',), 'quem': ('hello',), 'quer': ('hello', 'verb3', 'wants3', 'is3', 'bidding',
'needs'), 'querem': ('verb3',), 'querera': ('verb3',), 'queria': ('hello', 'verb3', 'was_to', 'bidding', 'needs'),
'queriamos': ('was_to',), 'quero': ('hello',), 'quinta': ('hello',), 'quinze': ('hello', 'span'), 'quis': ('verb3',),
'rabisquei': ('read1',), 'radio': ('media',), 'rapidamente': ('filler',), 'rapidinho': ('filler',), 'rapido':
('filler',), 'raposo': ('name_words',), 'rascunho': ('paper', 'thing'), 'reagendada': ('moved_pp',), 'reagendado':
('moved_pp',), 'reagendamos': ('moved1',), 'reagendei': ('moved1',), 'reagendou': ('moved1',), 'reagendámos':
('moved1',), 'recado': ('hello',), 'recebe': ('helps3',), 'recebem': ('helps3',), 'recebeu': ('reach', 'called3'),
'recebi': ('met1',), 'recomenda': ('verb3', 'advises'), 'recomendacao': ('tip',), 'recomendar': ('giveinf',),
'recomendo': ('give1',), 'recomendou': ('verb3', 'advises', 'bidding'), 'reconhece': ('says',), 'recusa': ('verb3',),
'recuse': ('subj',), 'recusou': ('verb3',), 'redacao': ('paper',), 'redator': ('pro',), 'redatora': ('pro',), 'redes':
('media',), 'redige': ('give3', 'hand3'), 'redigir': ('giveinf',), 'redigiu': ('made3',), 'redijo': ('give1', 'do1'),
'reduz': ('imperative',), 'reduza': ('subj', 'imperative'), 'reduzam': ('imperative',), 'reduzamos': ('subj',),
'reduzir': ('urge_inf',), 'reduzisse': ('urge_inf', 'subj'), 'reencaminhei': ('done', 'writes', 'handed1'),
'reencaminhou': ('writes',), 'reencontrei': ('met1',), 'reencontro': ('date',), 'reenvia': ('give3',), 'reenviar':
('giveinf', 'hand_inf'), 'reenviarei': ('give1',), 'reenviei': ('writes', 'handed1', 'wrote'), 'reenvio': ('give1',
'give1_pra'), 'reenviou': ('writes',), 'refaco': ('give1',), 'refarei': ('give1',), 'refaz': ('hand3',), 'reforca':
('opines',), 'reformou': ('verb3', 'fate'), 'regista': ('imperative',), 'registasse': ('subj',), 'registe': ('subj',
'imperative'), 'registem': ('imperative',), 'registemos': ('subj',), 'registra': ('imperative',), 'registrasse':
('subj',), 'registre': ('subj', 'imperative'), 'registrem': ('imperative',), 'registremos': ('subj',), 'regressa':
('verb3',), 'regressou': ('verb3',), 'rei': ('name_words',), 'reis': ('name_words',), 'relatorio': ('paper', 'thing'),
'reli': ('read1',), 'remarcada': ('moved_pp',), 'remarcado': ('moved_pp',), 'remarcamos': ('moved1',), 'remarcar':
('todo_inf',), 'remarcou': ('moved1',), 'remarcámos': ('moved1',), 'remarquei': ('moved1',), 'remete': ('give3',),
'remeter': ('giveinf',), 'remeterei': ('give1',), 'remeteria': ('would_give',), 'remeteu': ('writes',), 'remeti':
('writes', 'wrote'), 'remetido': ('writes',), 'remeto': ('give1',), 'renda': ('own_affair',), 'renegocia':
('imperative',), 'renegociasse': ('subj',), 'renegocie': ('subj', 'imperative'), 'renegociem': ('imperative',),
'renegociemos': ('subj',), 'repara': ('hand3',), 'repassei': ('read1',), 'repete': ('opines',), 'repetiu':
('opines',), 'repoe': ('hand3',), 'reponho': ('give1',), 'reservamos': ('bring',), 'reservar': ('bring',), 'reserve':
('ask_subj',), 'reservei': ('done', 'set_up'), 'reservo': ('bring',), 'resolve': ('hand3',), 'resolvo': ('do1',),
'responda': ('subj', 'imperative'), 'respondam': ('imperative',), 'respondamos': ('subj',), 'responde': ('reach',
'give3', 'answers', 'opines', 'hand3', 'answered'), 'respondem': ('give3',), 'respondemos': ('wrote',), 'responder':
('giveinf',), 'respondera': ('give3', 'will3', 'hand3'), 'responderam': ('answers', 'answered'), 'responderei':
('give1',), 'responderia': ('would_give',), 'respondesse': ('subj',), 'respondeu': ('reach', 'called3', 'answers',
'opines', 'answered'), 'respondi': ('rang1', 'wrote'), 'respondido': ('answered', 'wrote'), 'respondo': ('give1',),
'resposta': ('thing',), 'retida': ('ill',), 'retido': ('ill',), 'retorna': ('give3', 'answers'), 'retornar':
('giveinf',), 'retornei': ('rang1',), 'retorno': ('give1',), 'retornou': ('reach', 'called3', 'answers'), 'reuni':
('seen1',), 'reuniao': ('hello', 'date'), 'reunimos': ('we3', 'seen1'), 'reunir': ('see_inf',), 'reunirei':
('shall1',), 'reuniu': ('verb3', 'we3'), 'reunião': ('hello', 'date'), 'reuno': ('eat1',), 'reve': ('give3', 'hand3'),
'reveja': ('subj', 'imperative'), 'revejam': ('imperative',), 'revejamos': ('subj',), 'revejo': ('give1', 'do1'),
'revendo': ('review_inf',), 'rever': ('giveinf', 'review_inf'), 'revi': ('hello', 'met1', 'read1'), 'revisa':
('give3', 'hand3'), 'revisando': ('review_inf',), 'revisar': ('giveinf', 'review_inf'), 'revisei': ('read1',),
'reviso': ('give1', 'do1'), 'revista': ('media',), 'ribeira': ('name_words',), 'ribeiro': ('name_words',), 'rio':
('name_words',), 'rios': ('name_words',), 'rocha': ('name_words',), 'rolou': ('happens3',), 'romance': ('paper',),
'rosa': ('name_words',), 'rosario': ('name_words',), 'roteiro': ('paper',), 'sabado': ('hello', 'name_words'), 'sabe':
('verb3', 'says'), 'sabia': ('verb3',), 'sai': ('verb3', 'imperative'), 'saia': ('subj', 'imperative'), 'saiam':
('imperative',), 'saiamos': ('subj',), 'saida': ('date',), 'sair': ('see_inf',), 'saira': ('verb3',), 'saisse':
('subj',), 'saiu': ('verb3', 'happens3'), 'salvador': ('name_words',), 'santos': ('name_words',), 'sao': ('hello',
'verb3'), 'sapateiro': ('name_words',), 'script': ('helpful',), 'se': ('hello', 'verb3', 'is3'), 'secretaria': ('pro',
'rel'), 'secretario': ('rel',), 'segue': ('verb3', 'imperative'), 'seguisse': ('subj',), 'segunda': ('hello',),
'seguradora': ('pro',), 'seja': ('subj', 'imperative'), 'sejam': ('imperative',), 'sejamos': ('subj',), 'sem':
('hello',), 'semana': ('hello',), 'seminario': ('date', 'course'), 'sempre': ('filler', 'hello'), 'senhor':
('hello',), 'senhora': ('hello',), 'sente': ('opines', 'says'), 'separa': ('verb3', 'imperative'), 'separar':
('giveinf',), 'separaram': ('verb3',), 'separasse': ('subj',), 'separe': ('subj', 'imperative'), 'separem':
('imperative',), 'separemos': ('subj',), 'separo': ('give1',), 'separou': ('verb3',), 'sera': ('hello', 'verb3'),
'seria': ('hello', 'verb3'), 'serra': ('name_words',), 'serralheiro': ('pro',), 'serrano': ('name_words',), 'sessao':
('date', 'course'), 'setembro': ('hello',), 'seu': ('their', 'hello'), 'seus': ('their',), 'sexta': ('hello',),
'siga': ('subj', 'imperative'), 'sigam': ('imperative',), 'sigamos': ('subj',), 'sigo': ('go1',), 'silva':
('name_words',), 'simplifica': ('imperative',), 'simplificasse': ('subj',), 'simplifique': ('subj', 'imperative'),
'simplifiquem': ('imperative',), 'simplifiquemos': ('subj',), 'sinal': ('thing',), 'site': ('paper', 'media'),
'slides': ('paper',), 'sms': ('letter',), 'so': ('filler',), 'sobe': ('verb3', 'imperative', 'hand3'), 'sobre':
('hello', 'of'), 'sobrinha': ('rel',), 'sobrinho': ('rel',), 'socia': ('hello', 'rel'), 'socio': ('hello', 'rel'),
'socios': ('rel',), 'socorro': ('name_words',), 'sofre': ('verb3',), 'sofreu': ('verb3',), 'sogra': ('rel',), 'sogro':
('rel',), 'sogros': ('rel',), 'sol': ('name_words',), 'solda': ('hand3',), 'sonha': ('verb3',), 'soube': ('verb3',),
'startup': ('rel',), 'status': ('media',), 'stories': ('media',), 'story': ('media',), 'sua': ('their', 'hello'),
'suas': ('their',), 'suba': ('urge_inf', 'subj', 'imperative'), 'subam': ('imperative',), 'subamos': ('subj',),
'subir': ('urge_inf',), 'subisse': ('urge_inf', 'subj'), 'subiu': ('verb3',), 'submete': ('give3',), 'submeter':
('giveinf',), 'submeterei': ('give1',), 'submeto': ('give1',), 'subo': ('do1', 'go1'), 'substitui': ('hand3',),
'sugere': ('verb3', 'advises'), 'sugeriu': ('verb3', 'advises'), 'sugestao': ('tip',), 'sugestoes':
('feedback_noun',), 'sumiu': ('verb3',), 'surfar': ('see_inf',), 'suspensa': ('off_pp',), 'suspenso': ('off_pp',),
'sustenta': ('opines',), 'ta': ('verb3',), 'talk': ('course',), 'talvez': ('filler',), 'tambem': ('filler', 'hello'),
'tarde': ('hello',), 'tava': ('verb3',), 'tb': ('filler', 'hello'), 'tbm': ('filler',), 'tcc': ('paper',), 'tecnica':
('pro',), 'tecnico': ('pro',), 'tel': ('reach_noun',), 'telefonar': ('see_inf',), 'telefonaram': ('reach',),
'telefone': ('reach_noun',), 'telefonei': ('rang1', 'attempt'), 'telefonema': ('call_noun',), 'telefonemas':
('call_noun',), 'telefonou': ('reach', 'called3'), 'telemovel': ('reach_noun',), 'televisao': ('media',), 'tem':
('aux3', 'hello', 'verb3', 'is3', 'imperative'), 'teme': ('verb3',), 'temos': ('hello', 'should'), 'tempinho':
('span',), 'template': ('helpful', 'paper'), 'tenha': ('subj', 'imperative'), 'tenham': ('imperative',), 'tenhamos':
('subj',), 'tenho': ('hello', 'should'), 'tentei': ('hello', 'attempt'), 'ter': ('see_inf', 'urge_inf'), 'tera':
('verb3',), 'terapeuta': ('pro',), 'terca': ('hello',), 'termina': ('verb3', 'hand3'), 'terminara': ('will_bring',),
'terminei': ('done',), 'termino': ('do1',), 'terminou': ('verb3',), 'tese': ('own_affair', 'paper', 'rehearsed'),
'testa': ('verb3', 'imperative'), 'testar': ('urge_inf',), 'testasse': ('urge_inf', 'subj'), 'teste': ('subj',
'imperative'), 'testei': ('read1',), 'testem': ('imperative',), 'testemos': ('subj',), 'testo': ('do1',), 'testou':
('verb3',), 'teve': ('hello', 'verb3', 'happens3'), 'texto': ('paper',), 'tia': ('rel',), 'tiktok': ('media',),
'time': ('rel',), 'tinha': ('aux3', 'hello', 'verb3', 'should', 'is3'), 'tinhamos': ('was_to', 'should', 'attempt'),
'tio': ('rel',), 'tip': ('tip',), 'tipo': ('filler',), 'tira': ('imperative',), 'tirasse': ('subj',), 'tire': ('subj',
'imperative'), 'tirem': ('imperative',), 'tiremos': ('subj',), 'tirou': ('made3',), 'tive': ('hello', 'seen1'),
'tivemos': ('seen1',), 'tiveram': ('verb3',), 'tivesse': ('subj',), 'tmb': ('filler',), 'to': ('stays',), 'toca':
('verb3',), 'toda': ('filler',), 'todas': ('hello',), 'todo': ('filler',), 'todos': ('hello',), 'toma': ('verb3',
'imperative'), 'tomamos': ('hello',), 'tomar': ('see_inf', 'urge_inf'), 'tomasse': ('subj',), 'tome': ('subj',
'imperative'), 'tomei': ('hello',), 'tomem': ('imperative',), 'tomemos': ('subj',), 'tomo': ('eat1',), 'tomou':
('verb3',), 'tomámos': ('hello',), 'topa': ('verb3', 'wants3'), 'topografo': ('pro',), 'topou': ('verb3', 'wants3'),
'toque': ('call_noun', 'tip'), 'tornou': ('verb3',), 'torre': ('name_words',), 'torres': ('name_words',), 'touro':
('name_words',), 'trabalha': ('verb3', 'is3', 'imperative'), 'trabalham': ('verb3',), 'trabalhasse': ('subj',),
'trabalhava': ('verb3',), 'trabalhe': ('subj', 'imperative'), 'trabalhem': ('imperative',), 'trabalhemos': ('subj',),
'trabalho': ('hello',), 'trabalhou': ('verb3',), 'tradutor': ('pro',), 'tradutora': ('pro',), 'traduz': ('hand3',),
'traduzir': ('giveinf',), 'traduzo': ('do1',), 'traga': ('subj', 'imperative', 'ask_subj'), 'tragam': ('imperative',),
'tragamos': ('subj',), 'trago': ('give1', 'bring', 'do1'), 'tranquilizei': ('cheered1',), 'transfere': ('give3',
'send3'), 'transferencia': ('thing',), 'transferi': ('done',), 'transferida': ('moved_pp',), 'transferido':
('moved_pp',), 'transferir': ('giveinf', 'hand_inf'), 'transferiu': ('moved1',), 'transfiro': ('give1',), 'trara':
('give3', 'hand3', 'will_bring'), 'trarei': ('give1',), 'traria': ('would_give',), 'trata': ('hand3',),
'traumatologista': ('pro',), 'traz': ('give3', 'hand3'), 'trazer': ('giveinf', 'bring'), 'treinamento': ('course',),
'treinando': ('review_inf',), 'treinar': ('see_inf', 'review_inf'), 'tres': ('hello', 'span'), 'trinta': ('span',),
'troca': ('verb3', 'hand3'), 'trocamos': ('talks',), 'troco': ('give1',), 'trocou': ('verb3',), 'trocámos':
('talks',), 'troquei': ('talks',), 'trouxe': ('hello', 'called3'), 'tudo': ('filler', 'hello'), 'tutoria':
('mentor_noun',), 'tutorial': ('helpful',), 'tv': ('media',), 'twitter': ('media',), 'têm': ('hello', 'verb3'), 'tô':
('stays',), 'ultima': ('hello',), 'um': ('det', 'any_det'), 'uma': ('det', 'hello', 'any_det'), 'umas': ('det',
'any_det'), 'uns': ('det', 'any_det'), 'usa': ('verb3', 'imperative'), 'usar': ('urge_inf',), 'usasse': ('subj',),
'usava': ('verb3',), 'use': ('subj', 'imperative'), 'usem': ('imperative',), 'usemos': ('subj',), 'va': ('subj',
'imperative'), 'vaca': ('name_words',), 'vai': ('hello', 'verb3', 'is3'), 'vale': ('name_words',), 'valida': ('give3',
'imperative', 'hand3'), 'validar': ('giveinf',), 'validara': ('will_bring',), 'validasse': ('subj',), 'valide':
('subj', 'imperative'), 'validem': ('imperative',), 'validemos': ('subj',), 'valido': ('do1',), 'vamos': ('hello',
'go1'), 'vao': ('verb3',), 'vc': ('they', 'hello'), 'veio': ('reach', 'came3'), 'vejo': ('eat1', 'seen1', 'do1'),
'vem': ('hello', 'verb3', 'is3'), 'vemos': ('seen1',), 'venda': ('subj', 'imperative'), 'vendam': ('imperative',),
'vendamos': ('subj',), 'vende': ('verb3', 'imperative'), 'vendem': ('verb3',), 'vender': ('urge_inf',), 'vendera':
('verb3',), 'vendesse': ('urge_inf', 'subj'), 'vendeu': ('verb3',), 'ver': ('giveinf', 'see_inf'), 'vera': ('verb3',),
'verei': ('shall1',), 'veremos': ('shall1',), 'verifica': ('give3', 'hand3'), 'verificar': ('giveinf',), 'verifico':
('give1',), 'versao': ('thing',), 'veterinaria': ('pro',), 'veterinario': ('pro',), 'vi': ('hello', 'met1', 'seen1'),
'viaja': ('verb3', 'imperative'), 'viajando': ('ill',), 'viajasse': ('subj',), 'viaje': ('subj', 'imperative'),
'viajem': ('imperative',), 'viajemos': ('subj',), 'viajo': ('go1',), 'viajou': ('verb3',), 'video': ('helpful',),
'videochamada': ('date', 'call_noun'), 'vidraceiro': ('pro',), 'vieram': ('reach', 'came3'), 'vimos': ('we3', 'met1',
'seen1'), 'vinha': ('verb3',), 'vinho': ('by_post', 'name_words'), 'vinte': ('span',), 'violeta': ('name_words',),
'vira': ('verb3',), 'viram': ('met3',), 'virou': ('verb3',), 'virá': ('verb3',), 'visita': ('date', 'helps3',
'imperative'), 'visitam': ('helps3',), 'visitamos': ('met1',), 'visitar': ('see_inf',), 'visitarei': ('shall1',),
'visitasse': ('subj',), 'visite': ('subj', 'imperative'), 'visitei': ('hello', 'met1'), 'visitem': ('imperative',),
'visitemos': ('subj',), 'visito': ('eat1',), 'visitou': ('reach', 'called3'), 'visitámos': ('met1',), 'visto':
('own_affair',), 'vitoria': ('name_words',), 'vitrine': ('media',), 'viu': ('verb3', 'we3', 'met3'), 'viva': ('subj',
'imperative'), 'vivam': ('imperative',), 'vivamos': ('subj',), 'vive': ('verb3', 'is3'), 'vivem': ('verb3',), 'vivia':
('verb3',), 'vizinha': ('rel',), 'vizinho': ('rel',), 'vo': ('rel',), 'voce': ('hello',), 'volta': ('verb3',
'imperative'), 'voltara': ('verb3',), 'volte': ('subj', 'imperative'), 'voltem': ('imperative',), 'voltemos':
('subj',), 'voltou': ('hello', 'verb3'), 'voo': ('date',), 'vou': ('hello', 'go1'), 'vovo': ('rel',), 'vovó':
('rel',), 'vovô': ('rel',), 'vídeo': ('helpful',), 'vó': ('rel',), 'vô': ('rel',), 'whatsapp': ('letter',
'reach_noun'), 'workshop': ('date', 'course'), 'wpp': ('letter',), 'x': ('media',), 'zap': ('letter', 'reach_noun'),
'zoom': ('date',), 'à': ('to', 'where_to'), 'às': ('to', 'where_to'), 'áudio': ('letter',), 'áudios': ('letter',),
'é': ('is3',), 'ñ': ('not',)}


CLAUSES = [{'': (16, 'gave:feedback')}, {'^': 0}, {'da': 1, 'do': 1, 'na': 1, 'no': 1, 'sobre': 1}, {'N': 2}, {'N': 2,
'a': 3, 'o': 3}, {'a': 4, 'ao': 4, 'para': 4, 'pra': 4, 'pro': 4, 'à': 4}, {'': (13, 'talk')}, {'': (13, 'talk'),
'<fate>': 6}, {'<fate>': 6}, {'': (13, 'talk'), 'se': 6}, {'luz': 6}, {'a': 10, 'à': 10}, {'casar': 6}, {'casar': 9,
'comecar': 6, 'dar': 11, 'mudar': 9, 'operar': 6, 'se': 12, 'ser': 6, 'ter': 6}, {'<fate>': 6, 'anda': 6, 'continua':
6, 'esta': 7, 'esteve': 6, 'está': 7, 'foi': 8, 'se': 8, 'tem': 6, 'vai': 13}, {'N': 14}, {'da': 15, 'de': 15, 'do':
15}, {'': (6, 'theirs')}, {'D': 17}, {'...': 18}, {'0': 19, '<any_det>': 19, '<my>': 19, '<their>': 19}, {'<hand3>':
20}, {'': (3, 'advice')}, {'<inf>': 22}, {'<inf>': 22, 'nao': 23, 'não': 23}, {'^': 24}, {'p': 25, 'para': 25, 'pra':
25}, {'me': 26, 'p': 25, 'para': 25, 'pra': 25}, {'^': 21, 'disse': 27, 'diz': 27, 'fala': 27, 'falou': 27}, {'me':
17, 'nos': 17}, {'confirma': 29, 'devolve': 29, 'diz': 29, 'entrega': 29, 'envia': 29, 'manda': 29, 'paga': 29,
'traz': 29}, {'N': 6}, {'da': 31, 'de': 31, 'do': 31}, {'<rel>': 32}, {'a': 33, 'o': 33}, {'': (11, 'thinking')},
{'anos': 35}, {'^': 17}, {'me': 37, 'nos': 37}, {'': (2, 'plan')}, {'<date>': 39}, {'<date>': 39, 'a': 40, 'o': 40,
'um': 40, 'uma': 40}, {'a': 39, 'ao': 39, 'com': 39, 'em': 39, 'na': 39, 'no': 39, 'pela': 39, 'pelo': 39, 'à': 39},
{'^': 30, 'casou': 34, 'completa': 36, 'devolve': 38, 'diz': 38, 'entrega': 38, 'envia': 38, 'faleceu': 34, 'faz': 36,
'ha': 41, 'manda': 38, 'morreu': 34, 'nasceu': 34, 'paga': 38, 'passo': 42, 'tem': 41, 'temos': 41, 'tenho': 41,
'traz': 38, 'vejo': 42, 'visito': 42, 'vou': 42}, {'': (7, 'waiting')}, {'0': 44}, {'^': 45}, {'deve': 46},
{'<until>': 44, 'D': 44, 'ate': 44, 'para': 44}, {'': (5, 'mine')}, {'<until>': 49}, {'N': 50}, {'esperada': 48,
'esperado': 48, 'para': 51, 'prometida': 48, 'prometido': 48}, {'<until>': 44, 'D': 44, 'antes': 44, 'ate': 44,
'para': 44}, {'D': 49}, {'N': 54}, {'<him>': 54, '<them>': 54, 'N': 54, 'a': 55, 'o': 55}, {'a': 56, 'ao': 56, 'para':
56, 'pra': 56, 'à': 56}, {'prometida': 53, 'prometidas': 53, 'prometido': 53, 'prometidos': 53, 'sai': 57, 'segue':
57, 'seguira': 57, 'vai': 57}, {'...': 58, 'prometida': 53, 'prometidas': 53, 'prometido': 53, 'prometidos': 53},
{'...': 50}, {'<until>': 49, 'D': 49}, {'...': 50, '<until>': 49, 'D': 49}, {'0': 60, '<any_det>': 60, 'a': 61, 'as':
61, 'dois': 60, 'duas': 60, 'isso': 61, 'isto': 61, 'ja': 61, 'o': 61, 'os': 61, 'tres': 60, 'tudo': 62},
{'<any_det>': 60, 'a': 61, 'as': 61, 'o': 61, 'os': 61}, {'<any_det>': 19, '<my>': 19, '<their>': 19, 'D': 17},
{'...': 18, 'D': 17}, {'prometida': 53, 'prometidas': 53, 'prometido': 53, 'prometidos': 53}, {'...': 67, 'prometida':
53, 'prometidas': 53, 'prometido': 53, 'prometidos': 53}, {'...': 18, 'D': 17, 'a': 66, 'as': 66, 'o': 66, 'os': 66},
{'D': 17, 'ate': 17, 'em': 17, 'na': 17, 'no': 17}, {'...': 18, 'D': 17, 'a': 66, 'as': 66, 'ate': 17, 'em': 17, 'me':
70, 'na': 17, 'no': 17, 'o': 66, 'os': 66}, {'<any_det>': 49, 'D': 49}, {'entrega': 69}, {'a': 73}, {'...': 52,
'<any_det>': 59, '<do1>': 63, '<give1>': 64, '<hand3>': 65, '<send3>': 66, '<thing>': 68, 'assina': 69, 'devolve': 71,
'encaminho': 72, 'entrega': 69, 'envia': 69, 'envio': 72, 'faz': 74, 'ligo': 72, 'manda': 69, 'mando': 72, 'paga': 69,
'passo': 72, 'preparo': 72, 'reenvio': 72, 'responde': 69, 'traz': 69}, {'<hand3>': 18, '<send3>': 18, 'chega': 18,
'chegam': 18, 'vem': 18, 'vêm': 18}, {'<until>': 17, 'D': 17}, {'pronta': 77, 'pronto': 77}, {'...': 76, 'chega': 77,
'chegam': 77, 'fica': 78, 'sai': 77, 'vem': 77, 'vêm': 77}, {'<thing>': 79, 'devolver': 54, 'entregar': 54, 'enviar':
54, 'pagar': 54}, {'cai': 6, 'e': 6, 'sera': 6, 'é': 6}, {'N': 81}, {'da': 82, 'de': 82, 'do': 82}, {'<rel>': 16, '^':
80, 'aniversario': 83, 'aniversário': 83, 'casamento': 83, 'festa': 83, 'niver': 83, 'operacao': 83, 'prova': 83},
{'^': 22}, {'gente': 85}, {'a': 86, 'eu': 85}, {'que': 87}, {'deveria': 22, 'deveriamos': 22, 'devia': 22, 'deviamos':
22, 'devo': 22}, {'^': 89}, {'gente': 90}, {'a': 91, 'eu': 90, 'nos': 90, 'nós': 90}, {'melhor': 88, 'que': 92},
{'que': 92}, {'N': 39}, {'e': 6, 'sao': 6, 'é': 6}, {'N': 96}, {'da': 97, 'de': 97, 'do': 97}, {'N': 1}, {'N': 1, 'a':
99, 'o': 99}, {'da': 100, 'de': 100, 'do': 100}, {'...': 101}, {'<thing>': 79}, {'^': 103}, {'': (0, 'missed')},
{'$$': 105}, {'desligado': 106, 'impedido': 106, 'ocupado': 106}, {'<thing>': 17}, {'^': 108}, {'': (11, 'thinking'),
'dia': 35}, {'alguma': 35, 'qualquer': 110, 'um': 110, 'uma': 35}, {'almocar': 111, 'beber': 111, 'combinar': 111,
'jantar': 111, 'marcar': 111, 'organizar': 111, 'tomar': 111}, {'almocar': 111, 'beber': 111, 'combinar': 111, 'de':
112, 'jantar': 111, 'marcar': 111, 'organizar': 111, 'que': 112, 'tomar': 111}, {'<see_inf>': 35, 'almocar': 111,
'beber': 111, 'combinar': 111, 'de': 112, 'jantar': 111, 'marcar': 111, 'organizar': 111, 'que': 112, 'tomar': 111},
{'<thing>': 49}, {'^': 115}, {'me': 26, 'p': 25, 'para': 25, 'pra': 25, 'que': 92}, {'': (19, 'gave:resource')}, {'N':
118}, {'N': 118, 'a': 119, 'o': 119}, {'a': 120, 'ao': 120, 'à': 120}, {'...': 121}, {'^': 122}, {'da': 123, 'de':
123, 'do': 123}, {'0': 60, '<any_det>': 60, 'dois': 60, 'duas': 60, 'isso': 61, 'isto': 61, 'ja': 61, 'tres': 60,
'tudo': 62}, {'...': 54}, {'...': 61}, {'0': 126, '<any_det>': 127, '<my>': 126, '<their>': 126, 'isso': 126, 'lhe':
126, 'lhes': 126, 'tudo': 126}, {'0': 126, '<any_det>': 126, '<my>': 126, '<their>': 126, 'isso': 126, 'lhe': 126,
'lhes': 126, 'tudo': 126}, {'<do1>': 125, '<give1>': 128, 'acabo': 129, 'assino': 129, 'fecho': 129, 'organizo': 129,
'revejo': 129, 'termino': 129, 'trato': 129}, {'^': 130}, {'D': 39, 'c': 39, 'com': 39}, {'<date>': 132}, {'<date>':
132, 'a': 133, 'o': 133, 'um': 133, 'uma': 133}, {'': (12, 'task')}, {'': (12, 'task'), 'me': 135}, {'esquecer': 135},
{'apareceram': 106, 'apareceu': 106, 'chegou': 106, 'esquecer': 136, 'ligou': 106, 'me': 137, 'posso': 137, 'veio':
106, 'vieram': 106}, {'apareceram': 106, 'apareceu': 106, 'chegou': 106, 'ligou': 106, 'veio': 106, 'vieram': 106},
{'<rel>': 16, '^': 103, 'aniversario': 83, 'aniversário': 83, 'casamento': 83, 'festa': 83, 'niver': 83, 'operacao':
83, 'prova': 83}, {'^': 103, 'anos': 98}, {'em': 35, 'na': 35, 'no': 35}, {'<subj>': 22}, {'<subj>': 22, 'me': 143},
{'nao': 144, 'nem': 144, 'não': 144}, {'': (4, 'needs_from_me')}, {'<ask_subj>': 146}, {'^': 147}, {'lhe': 148,
'lhes': 148}, {'^': 145, 'eu': 149, 'lhe': 148, 'lhes': 148}, {'assina': 69, 'devolve': 69, 'entrega': 69, 'envia':
69, 'faz': 74, 'manda': 69, 'paga': 69, 'responde': 69, 'traz': 69}, {'^': 151}, {'<my>': 17}, {'<my>': 17, 'a': 153,
'as': 153, 'o': 153, 'os': 153}, {'jeito': 17, 'lida': 17, 'olhada': 17, 'olhadela': 17, 'toque': 17, 'vista': 17},
{'um': 155, 'uma': 155}, {'<hand_inf>': 17, 'analisar': 154, 'assinar': 154, 'corrigir': 154, 'dar': 156, 'devolver':
17, 'ler': 154, 'olhar': 154, 'rever': 154, 'testar': 154, 'validar': 154, 'ver': 154}, {'^': 157},
{'<feedback_noun>': 5, '<rel>': 16, '<they>': 28, 'D': 43, 'N': 47, '^': 75, 'a': 84, 'acha': 93, 'achou': 94,
'acompanho': 95, 'aniversario': 83, 'aniversário': 83, 'anos': 98, 'anotado': 102, 'as': 104, 'busco': 95,
'casamento': 83, 'comentado': 102, 'corrigida': 102, 'corrigido': 102, 'dava': 107, 'desligado': 106, 'deu': 107,
'deve': 109, 'devia': 113, 'deviamos': 114, 'devo': 116, 'disse': 117, 'diz': 117, 'embora': 6, 'emprestimo': 124,
'esta': 107, 'estava': 107, 'está': 107, 'eu': 131, 'fala': 27, 'falou': 27, 'festa': 83, 'ha': 134, 'impedido': 106,
'levarei': 95, 'levo': 95, 'lida': 102, 'lido': 102, 'nao': 138, 'niver': 83, 'nunca': 139, 'não': 138, 'o': 140,
'ocupado': 106, 'operacao': 83, 'os': 141, 'pensa': 94, 'pensava': 142, 'pensei': 142, 'podia': 113, 'podiamos': 114,
'prefere': 88, 'preferia': 88, 'prova': 83, 'q': 150, 'que': 150, 'revisada': 102, 'revisado': 102, 'revista': 102,
'revisto': 102, 'so': 152, 'tem': 134, 'temos': 113, 'tenho': 113, 'vai': 158, 'vao': 158, 'vejo': 95}, {'': (18,
'gave:mentoring')}, {'^': 160}, {'<any_det>': 108, '<thing>': 17}, {'D': 6}, {'^': 162, 'aniversario': 163,
'aniversário': 163, 'anos': 163, 'niver': 163}, {':': 164}, {'': (5, 'mine'), 'lhe': 49}, {'pendente': 49, 'prevista':
49, 'previsto': 49, 'prometida': 49, 'prometido': 49}, {'com': 49}, {'<giveinf>': 166, '<mine_thing>': 54,
'<todo_inf>': 49, 'cobrar': 49, 'comprar': 49, 'devolver': 49, 'entrega': 167, 'envio': 167, 'falar': 168,
'felicitar': 49, 'levar': 49, 'marcar': 168, 'oferecer': 49, 'parabenizar': 49, 'pedir': 49, 'reservar': 49,
'resposta': 167, 'ver': 168}, {'^': 49}, {':': 170}, {'fazer': 171}, {'D': 39}, {'...': 173, 'a': 135, 'com': 135,
'o': 135}, {':': 85}, {'...': 175}, {':': 85, 'da': 176, 'de': 176, 'do': 176}, {'^': 162}, {':': 178}, {'N': 171},
{'<giveinf>': 49}, {'^': 181}, {':': 182}, {'lado': 183}, {'meu': 184}, {'conta': 183}, {'minha': 186}, {'comigo':
183, 'do': 185, 'meu': 183, 'minha': 183, 'por': 187}, {'acao': 188}, {'passo': 188}, {'passos': 188}, {'<giveinf>':
135}, {'<mentor_noun>': 161, 'N': 165, '^': 169, 'a': 172, 'acao': 171, 'almocar': 174, 'conselho': 177, 'conselhos':
177, 'dica': 177, 'dicas': 177, 'ela': 179, 'ele': 179, 'eu': 171, 'meu': 171, 'minha': 171, 'nos': 171, 'nós': 171,
'para': 180, 'pendencias': 171, 'pendente': 171, 'por': 172, 'proxima': 189, 'proximo': 190, 'proximos': 191,
'recomendacao': 175, 'recomendacoes': 175, 'sugestao': 175, 'tarefa': 171, 'todo': 192, 'ver': 174, 'visitar': 174},
{'^': 22, 'a': 85, 'que': 85}, {'^': 22, 'a': 85, 'me': 194, 'nos': 194, 'para': 85, 'que': 85}, {'': (23,
'contact')}, {'me': 196, 'nos': 196}, {'estava': 105, 'estavamos': 105}, {'estava': 105, 'estavamos': 105, 'nao': 198,
'não': 198}, {'estava': 105, 'estavamos': 105, 'eu': 199, 'nao': 198, 'nos': 199, 'não': 198, 'nós': 199},
{'enquanto': 200, 'quando': 200}, {'minha': 196}, {'escritorio': 196}, {'casa': 196}, {'<inf>': 196}, {'': (23,
'contact'), '<inf>': 196, 'em': 204, 'me': 205, 'no': 203, 'nos': 205}, {'': (23, 'contact'), '<inf>': 196, 'a': 204,
'em': 204, 'me': 205, 'nos': 205}, {'gente': 196}, {'a': 208}, {'surpresa': 196}, {'': (23, 'contact'), '<inf>': 196,
'em': 204, 'me': 205, 'nos': 205}, {'<inf>': 196, 'ver': 196, 'visitar': 196}, {'coworking': 196, 'escritorio': 196},
{'aqui': 196, 'ca': 196}, {'comigo': 196}, {'me': 196}, {'...': 201, '<inf>': 196, 'a': 202, 'almocar': 196, 'ao':
203, 'aqui': 206, 'ca': 207, 'com': 209, 'comigo': 196, 'de': 210, 'em': 204, 'jantar': 196, 'la': 211, 'lá': 211,
'me': 212, 'na': 202, 'no': 213, 'nos': 205, 'por': 214, 'ter': 215, 'tomar': 196, 'ver': 216, 'visitar': 216, 'à':
202}, {'': (21, 'gave:encouragement')}, {'^': 218}, {'<them>': 219, 'N': 219}, {'<them>': 219, 'N': 219, 'a': 220,
'o': 220}, {'efeito': 105}, {'sem': 222}, {'abaixo': 105}, {'aconteceu': 105, 'rolou': 105}, {'caiu': 105, 'ficou':
223, 'foi': 224, 'nao': 225, 'não': 225}, {'N': 226}, {'N': 226, 'a': 227, 'o': 227}, {'<set>': 39, 'com': 228},
{'com': 39}, {'<any_det>': 39, 'D': 39, 'c': 39, 'cafe': 39, 'café': 39, 'com': 39, 'me': 230}, {'<him>': 118},
{'<to>': 119, 'para': 232, 'pra': 232}, {'<helpful>': 233}, {'<helpful>': 118}, {'meu': 235, 'meus': 235, 'minha':
235, 'minhas': 235, 'nossa': 235, 'nosso': 235}, {'<any_det>': 234, 'a': 236, 'meu': 235, 'meus': 235, 'minha': 235,
'minhas': 235, 'nossa': 235, 'nosso': 235, 'o': 236, 'um': 236, 'uma': 236}, {'<any_det>': 235}, {'^': 238}, {'^':
237, 'lhe': 239, 'lhes': 239}, {'corrigir': 1, 'rever': 1}, {'dela': 160, 'dele': 160}, {'...': 242}, {'a': 243, 'o':
243, 'seu': 243, 'sua': 243}, {'^': 244}, {'na': 245, 'no': 245, 'para': 245, 'sobre': 245}, {'N': 246}, {'N': 246,
'a': 247, 'o': 247}, {'na': 1, 'no': 1, 'sobre': 1}, {'...': 249, 'na': 1, 'no': 1, 'sobre': 1}, {'N': 161}, {'N':
161, '^': 160, 'a': 251, 'o': 251}, {'<where_to>': 252, 'N': 161, '^': 160, 'a': 251, 'com': 252, 'de': 161, 'em':
161, 'no': 252, 'o': 251, 'sobre': 161}, {'<feedback_noun>': 250, '<mentor_noun>': 253}, {'a': 241, 'com': 248,
'corrigindo': 1, 'de': 254, 'revendo': 1, 'revisando': 1}, {'': (1, 'moved')}, {'D': 256, 'para': 256, 'pra': 256,
'pro': 256}, {'D': 256}, {'<date>': 258}, {'<date>': 257, 'D': 256, 'nossa': 259, 'nosso': 259, 'para': 256, 'pra':
256, 'pro': 256}, {'<date>': 257, 'D': 256, 'para': 256, 'pra': 256, 'pro': 256}, {'<date>': 257, 'D': 256, 'a': 261,
'nossa': 261, 'nosso': 261, 'o': 261, 'para': 256, 'pra': 256, 'pro': 256}, {'<date>': 257, 'D': 256, 'a': 260,
'nossa': 261, 'nosso': 261, 'o': 260, 'para': 256, 'pra': 256, 'pro': 256, 'se': 262}, {'D': 256, 'para': 256},
{'...': 264}, {'D': 256, 'da': 265, 'de': 265, 'do': 265, 'para': 256, 'pra': 256, 'pro': 256}, {'<should>': 22},
{'^': 267}, {'gente': 268}, {'^': 267, 'a': 269, 'eu': 268, 'je': 268, 'on': 268, 'yo': 268}, {'q': 270, 'que': 270},
{'e': 271}, {'...': 272}, {'melhor': 22}, {'deveria': 22, 'devia': 22, 'deviamos': 22}, {'<should>': 22, 'e': 274,
'era': 274, 'nao': 275, 'não': 275, 'o': 274, 'seria': 274, 'é': 274}, {'^': 276}, {'gente': 277}, {'...': 272, '^':
276, 'a': 278, 'eu': 277, 'nos': 277, 'nós': 277}, {'q': 273, 'que': 279}, {'<to>': 196, 'N': 196}, {'<him>': 1},
{'^': 0, 'com': 282, 'da': 1, 'dela': 1, 'dele': 1, 'deles': 1, 'do': 1}, {'^': 0, 'da': 1, 'dela': 1, 'dele': 1,
'do': 1}, {'<paper>': 284}, {'<paper>': 283, 'seu': 285, 'sua': 285}, {'<paper>': 283, 'a': 286, 'as': 286, 'o': 286,
'os': 286, 'seu': 285, 'sua': 285}, {'': (13, 'talk'), 'como': 6, 'da': 6, 'de': 6, 'do': 6, 'que': 6, 'se': 6,
'sobre': 6}, {'me': 288, 'que': 6}, {'D': 39, 'c': 39, 'com': 39, 'para': 39, 'pra': 39, 'pro': 39}, {'D': 39, 'para':
39}, {'N': 291}, {'encontrar': 39, 'ver': 39}, {'almocar': 39, 'beber': 39, 'falar': 39, 'ir': 39, 'jantar': 39,
'nos': 293, 'tomar': 39}, {'<any_det>': 40, '<date>': 39, 'D': 39, 'com': 292, 'de': 294, 'para': 173}, {'<of>': 44,
'que': 44}, {'espera': 296}, {'a': 297, 'à': 297}, {'telefone': 196}, {'': (23, 'contact'), 'bocado': 196, 'pouco':
196}, {'D': 196, 'ao': 299, 'c': 196, 'cm': 196, 'com': 196, 'da': 196, 'das': 196, 'de': 196, 'do': 196, 'dos': 196,
'na': 196, 'no': 196, 'pelo': 196, 'por': 196, 'sobre': 196, 'um': 300}, {'...': 201}, {'...': 173, 'D': 39}, {'me':
303, 'nos': 303}, {'D': 196}, {'me': 305, 'que': 6}, {'<give3>': 17, '<would_give>': 17}, {'^': 307}, {'^': 307, 'me':
308, 'nos': 308}, {'que': 309}, {'me': 310, 'nos': 310, 'que': 309}, {'<giveinf>': 29}, {'<giveinf>': 17}, {'^': 313},
{'^': 312, 'me': 314, 'nos': 314}, {'para': 6, 'pra': 6, 'q': 6, 'que': 6}, {'N': 316}, {'N': 316, 'a': 317, 'o':
317}, {'ma': 17, 'me': 17, 'mo': 17, 'nos': 17}, {'': (6, 'theirs'), 'a': 17, 'as': 17, 'ma': 17, 'mas': 17, 'me': 17,
'mo': 17, 'mos': 17, 'o': 17, 'os': 17}, {'<give3>': 320}, {'<give3>': 320, 'me': 321, 'nos': 321}, {'D': 17, 'e':
322}, {'...': 18, 'meu': 19, 'minha': 19}, {'...': 323, 'D': 17, 'a': 324, 'as': 324, 'meu': 19, 'minha': 19, 'o':
324, 'os': 324}, {'a': 17, 'as': 17, 'ma': 17, 'mas': 17, 'me': 17, 'mo': 17, 'mos': 17, 'o': 17, 'os': 17},
{'<give3>': 326}, {'<give3>': 326, 'me': 327, 'nos': 327}, {'e': 328}, {'...': 329}, {'...': 77}, {'a': 19, 'as': 19,
'o': 19, 'os': 19}, {'ok': 17, 'retorno': 17, 'toque': 17}, {'resposta': 17}, {'<any_det>': 108, '<thing>': 17,
'feedback': 17, 'noticias': 17, 'novidades': 17, 'resposta': 17, 'retorno': 17, 'um': 333, 'uma': 334},
{'espreitadela': 17, 'jeito': 17, 'lida': 17, 'olhada': 17, 'olhadela': 17, 'vista': 17}, {'me': 335, 'nos': 335,
'um': 336, 'uma': 336}, {'me': 162, 'nos': 162}, {'me': 162, 'nos': 162, 'um': 336, 'uma': 336}, {'...': 18, 'a': 324,
'as': 324, 'meu': 19, 'minha': 19, 'o': 324, 'os': 324}, {'coisa': 17}, {'D': 17, 'algo': 17, 'alguma': 341, 'ate':
17, 'depois': 17, 'logo': 17, 'na': 17, 'no': 17, 'o': 17, 'quando': 17, 'se': 17}, {'me': 342, 'nos': 342}, {'intro':
17, 'ponte': 17}, {'apresentacao': 17, 'intro': 17}, {'a': 344, 'chegar': 17, 'uma': 345}, {'me': 346}, {'contacto':
17, 'contato': 17}, {'em': 348}, {'coloca': 349, 'desaconselhou': 22, 'faz': 346, 'poe': 349}, {'me': 349},
{'assunto': 17, 'problema': 17}, {'isso': 17, 'isto': 17, 'o': 352, 'tudo': 17}, {'D': 17, 'ate': 18, 'para': 18},
{'pronta': 354, 'prontas': 354, 'pronto': 354, 'prontos': 354}, {'...': 355}, {'a': 356, 'as': 356, 'meu': 356,
'minha': 356, 'o': 356, 'os': 356}, {'resolver': 17, 'tudo': 17}, {'assunto': 17}, {'de': 358, 'disso': 17, 'do':
359}, {'contactar': 17, 'escrever': 17, 'falar': 17, 'ligar': 17}, {'novidades': 17, 'uma': 334}, {'a': 361, 'com':
362}, {'<give3>': 319, '<hand3>': 325, '<made3>': 330, '<send3>': 325, '<will3>': 17, '<will_bring>': 331, 'arranja':
332, 'conserta': 332, 'da': 337, 'dao': 338, 'dara': 339, 'desaconselha': 22, 'desaconselhou': 22, 'devolve': 340,
'diz': 343, 'dá': 337, 'escreve': 343, 'faz': 347, 'instala': 332, 'liga': 343, 'me': 350, 'monta': 332, 'pinta': 332,
'poe': 351, 'resolve': 353, 'telefona': 343, 'tem': 357, 'tera': 357, 'trata': 360, 'traz': 340, 'volta': 363,
'voltara': 363}, {'^': 22, 'a': 86, 'eu': 85}, {'^': 22, 'a': 86, 'eu': 85, 'que': 365}, {'vale': 22}, {'e': 22, 'é':
22}, {'melhor': 368}, {'<should>': 22, 'compensa': 22, 'e': 274, 'mais': 367, 'o': 369, 'é': 274}, {'^': 370},
{'melhor': 366, 'preferivel': 366, 'q': 371, 'que': 371}, {'<my>': 146}, {'^': 373}, {'^': 373, 'a': 374, 'as': 374,
'da': 374, 'de': 374, 'do': 374, 'o': 374, 'os': 374}, {'contra': 85, 'para': 85, 'que': 85, 'sobre': 85}, {'me': 376,
'nos': 376}, {'a': 17, 'as': 17, 'o': 17, 'os': 17, 'um': 17, 'uma': 17}, {'^': 378}, {'receber': 379}, {'ia': 380,
'receberei': 379, 'receberia': 379, 'recebia': 379, 'recebo': 379, 'terei': 379, 'teria': 379, 'vou': 380}, {'^': 22,
'eu': 381, 'ia': 380, 'receberei': 379, 'receberia': 379, 'recebia': 379, 'recebo': 379, 'terei': 379, 'teria': 379,
'vou': 380}, {'contra': 85, 'para': 85, 'que': 382, 'sobre': 85}, {'eu': 381, 'ia': 380, 'receberei': 379,
'receberia': 379, 'recebia': 379, 'recebo': 379, 'terei': 379, 'teria': 379, 'vou': 380}, {'me': 383, 'nos': 376,
'que': 384}, {'^': 146}, {'contacto': 17}, {'em': 387}, {'^': 388}, {'^': 388, 'me': 389}, {'a': 37, 'em': 37}, {'se':
391}, {'avisa': 29, 'diz': 29, 'escreve': 29, 'liga': 29, 'responde': 29}, {'^': 393}, {'^': 393, 'depois': 394},
{'e': 395}, {'...': 396}, {'que': 384}, {'me': 398, 'que': 384}, {'com': 374}, {'q': 371, 'que': 371}, {'': (6,
'theirs'), 'me': 17}, {'<until>': 17}, {'...': 403, '<until>': 17}, {'<giveinf>': 402, '<inf>': 404}, {'': (7,
'waiting'), '<giveinf>': 402}, {'^': 406}, {'^': 44}, {'^': 405, 'me': 407, 'nos': 408}, {'me': 408, 'nos': 408},
{'apareceu': 105, 'chegou': 105, 'conseguiu': 105, 'foi': 105, 'passou': 105, 'pode': 105, 'pôde': 105, 'veio': 105},
{'nao': 411, 'nunca': 411, 'não': 411}, {'fim': 412}, {'afinal': 412, 'nao': 411, 'no': 413, 'nunca': 411, 'não':
411}, {'que': 414}, {'e': 414, 'mas': 414, 'so': 415}, {'se': 416}, {'aparecer': 416, 'ir': 416, 'juntar': 417,
'passar': 416, 'ter': 416, 'vinha': 416, 'vir': 416, 'viria': 416}, {'aparecer': 416, 'de': 418, 'em': 418, 'ir': 416,
'juntar': 417, 'passar': 416, 'que': 418, 'ter': 416, 'vinha': 416, 'vir': 416, 'viria': 416}, {'<imperative>': 22,
'nao': 22, 'não': 22}, {'^': 420}, {':': 421}, {'<imperative>': 22, '<subj>': 22, 'nao': 22, 'nem': 22, 'não': 22},
{'^': 423}, {'a': 269, 'eu': 268, 'nos': 268, 'nós': 268}, {'para': 25, 'pra': 25, 'que': 425}, {'^': 23}, {'^': 23,
'nao': 427, 'não': 427}, {'gente': 428}, {'^': 23, 'a': 429, 'eu': 428, 'mim': 428, 'nao': 427, 'nos': 428, 'não':
427, 'nós': 428}, {'que': 22}, {'<inf>': 22, '<urge_inf>': 22, 'nao': 23, 'não': 23, 'tenho': 431}, {'': (3,
'advice'), '<inf>': 22, '<urge_inf>': 22, 'tenho': 431}, {'^': 433, 'nao': 427, 'não': 427}, {'gente': 434}, {'': (3,
'advice'), '<inf>': 22}, {'^': 436, 'nao': 427, 'não': 427}, {'^': 432, 'a': 435, 'eu': 434, 'mim': 437, 'nao': 427,
'nos': 437, 'não': 427, 'nós': 437}, {'<subj>': 22, '<urge_inf>': 22, '<would_give>': 17, 'me': 143, 'nao': 144,
'não': 144, 'tenho': 431}, {'<subj>': 22, '<urge_inf>': 22, 'me': 143, 'nao': 144, 'não': 144, 'tenho': 431}, {'^':
440}, {'gente': 441}, {'^': 440, 'ia': 380, 'receberei': 379, 'receberia': 379, 'recebia': 379, 'recebo': 379,
'terei': 379, 'teria': 379, 'vou': 380}, {'^': 313, 'me': 37, 'receber': 379}, {'': (6, 'theirs'), '<would_give>':
17}, {'^': 445}, {'': (6, 'theirs'), '<subj>': 22, 'me': 143, 'nao': 144, 'não': 144}, {'^': 447}, {'<subj>': 22,
'me': 143, 'nao': 144, 'não': 144}, {'^': 449}, {'^': 313, 'me': 37}, {'^': 439, 'a': 442, 'eu': 443, 'ia': 444,
'iria': 314, 'me': 446, 'nos': 448, 'nós': 450, 'receberei': 379, 'receberia': 379, 'recebia': 379, 'recebo': 379,
'terei': 379, 'teria': 379, 'vai': 451, 'vou': 380}, {'...': 426, ':': 424, 'p': 430, 'para': 438, 'pra': 438, 'que':
452}, {'^': 24, 'a': 429, 'eu': 428, 'mim': 428, 'nao': 427, 'nos': 428, 'não': 427, 'nós': 428}, {'...': 426, 'p':
430, 'para': 454, 'pra': 454}, {'^': 23, 'a': 429, 'eu': 428, 'gente': 428, 'gnt': 428, 'mim': 428, 'nao': 427, 'nos':
428, 'não': 427, 'nós': 428}, {'^': 432, 'a': 435, 'eu': 434, 'gente': 428, 'gnt': 428, 'mim': 437, 'nao': 427, 'nos':
437, 'não': 427, 'nós': 437}, {'^': 439, 'a': 442, 'aparecer': 416, 'eu': 443, 'ia': 444, 'ir': 416, 'iria': 314,
'juntar': 417, 'me': 446, 'nos': 448, 'nós': 450, 'passar': 416, 'receberei': 379, 'receberia': 379, 'recebia': 379,
'recebo': 379, 'ter': 416, 'terei': 379, 'teria': 379, 'vai': 451, 'vinha': 416, 'vir': 416, 'viria': 416, 'vou':
380}, {'...': 422, ':': 424, 'aparecer': 416, 'de': 418, 'em': 418, 'ir': 416, 'juntar': 417, 'me': 453, 'nos': 455,
'p': 456, 'para': 457, 'passar': 416, 'pra': 457, 'que': 458, 'ter': 416, 'vinha': 416, 'vir': 416, 'viria': 416},
{'para': 25, 'pra': 25}, {'^': 440, 'a': 442, 'eu': 443, 'ia': 444, 'iria': 314, 'me': 37, 'nos': 448, 'nós': 450,
'receberei': 379, 'receberia': 379, 'recebia': 379, 'recebo': 379, 'terei': 379, 'teria': 379, 'vai': 451, 'vou':
380}, {'...': 460, ':': 424, 'p': 430, 'para': 438, 'pra': 438, 'que': 461}, {'...': 460, 'p': 430, 'para': 454,
'pra': 454}, {'<should>': 22, '<subj>': 22, '<urge_inf>': 22, 'compensa': 22, 'e': 274, 'mais': 367, 'me': 143, 'nao':
144, 'não': 144, 'o': 369, 'tenho': 431, 'é': 274}, {'^': 464, 'a': 442, 'eu': 443, 'ia': 444, 'iria': 314, 'me': 37,
'nos': 448, 'nós': 450, 'receberei': 379, 'receberia': 379, 'recebia': 379, 'recebo': 379, 'terei': 379, 'teria': 379,
'vai': 451, 'vou': 380}, {'...': 422, ':': 424, 'me': 462, 'nos': 463, 'p': 430, 'para': 438, 'pra': 438, 'q': 371,
'que': 465}, {'que': 85}, {'de': 467, 'que': 85}, {'opiniao': 468}, {'da': 469, 'de': 469}, {'a': 85}, {'me': 471,
'nos': 471}, {'da': 37, 'de': 37, 'do': 37}, {'se': 473}, {'parte': 146}, {'minha': 475, 'nossa': 475}, {'da': 476},
{'<until>': 146}, {'...': 478}, {'...': 477, '0': 479, '<my>': 146, 'dois': 479, 'duas': 479, 'quatro': 479, 'tres':
479, 'umas': 479, 'uns': 479, 'varias': 479, 'varios': 479}, {'...': 477, '<my>': 146}, {'^': 481}, {'lhe': 386,
'lhes': 386}, {'gente': 483}, {'^': 146, 'lhe': 386, 'lhes': 386}, {'a': 484, 'eu': 485}, {'^': 480, 'a': 374, 'as':
374, 'da': 374, 'de': 482, 'do': 374, 'o': 374, 'os': 374, 'que': 486}, {'': (4, 'needs_from_me'), '<my>': 146}, {'^':
488}, {'eu': 489, 'lhe': 489}, {'da': 489, 'de': 489, 'do': 489, 'que': 490}, {'espera': 491}, {'^': 276, 'a': 278,
'eu': 277, 'nos': 277, 'nós': 277}, {'que': 493}, {'de': 494}, {'a': 492, 'aguardando': 374, 'convencida': 495,
'convencido': 495, 'esperando': 374, 'à': 492}, {'de': 22, 'que': 22}, {'deveria': 22, 'devia': 22, 'devo': 22,
'tenho': 497, 'tinha': 497}, {'^': 498}, {'^': 498, 'eu': 499, 'nos': 499, 'nós': 499}, {'que': 500}, {'me': 501,
'nos': 501}, {'a': 86, 'eu': 85, 'mim': 85, 'nos': 85, 'nós': 85}, {'para': 503, 'pra': 503}, {'me': 504, 'para': 503,
'pra': 503}, {'^': 439, 'a': 442, 'eu': 441, 'ia': 451, 'iria': 314, 'me': 446, 'nos': 448, 'nós': 450, 'vai': 451},
{'...': 426, ':': 424, 'p': 430, 'para': 438, 'pra': 438, 'que': 506}, {'...': 422, ':': 424, 'me': 507, 'nos': 455,
'p': 456, 'para': 457, 'pra': 457, 'que': 506}, {'de': 37}, {'tarefa': 509}, {'a': 510}, {'^': 17, 'me': 37, 'nos':
37}, {'por': 37}, {'a': 492, 'com': 511, 'de': 512, 'responsavel': 513, 'à': 492}, {'de': 512}, {'com': 511, 'de':
512, 'responsavel': 513}, {'^': 17, 'me': 37}, {'dever': 517, 'espera': 491}, {'^': 17, 'aparecer': 416, 'ir': 416,
'juntar': 417, 'me': 37, 'nos': 37, 'passar': 416, 'ter': 416, 'vinha': 416, 'vir': 416, 'viria': 416}, {'devendo':
37}, {'a': 518, 'aparecer': 416, 'com': 511, 'de': 519, 'devendo': 37, 'em': 418, 'ir': 416, 'juntar': 417, 'me': 520,
'passar': 416, 'que': 418, 'responsavel': 513, 'ter': 416, 'vinha': 416, 'vir': 416, 'viria': 416, 'à': 492}, {'^':
17, 'eu': 381, 'ia': 380, 'me': 37, 'receberei': 379, 'receberia': 379, 'recebia': 379, 'recebo': 379, 'terei': 379,
'teria': 379, 'vou': 380}, {'^': 17, 'me': 37, 'que': 522}, {'^': 17, 'me': 523, 'que': 522}, {'<any_det>': 479},
{'^': 525}, {'ter': 526}, {'de': 527}, {'me': 44}, {'<giveinf>': 529}, {'^': 530, 'aparecer': 416, 'ir': 416,
'juntar': 417, 'passar': 416, 'ter': 416, 'vinha': 416, 'vir': 416, 'viria': 416}, {'<giveinf>': 44}, {'^': 532},
{'^': 530, 'aparecer': 416, 'de': 531, 'em': 418, 'ir': 416, 'juntar': 417, 'me': 533, 'nos': 533, 'passar': 416,
'que': 531, 'ter': 416, 'vinha': 416, 'vir': 416, 'viria': 416}, {'me': 533, 'nos': 533}, {'eu': 85, 'que': 85},
{'eu': 85}, {'em': 467, 'para': 536, 'pra': 537, 'que': 85}, {'gente': 450}, {'^': 449, 'a': 539, 'eu': 450, 'nos':
450, 'nós': 450}, {'que': 540}, {'': (3, 'advice'), '<subj>': 22, 'me': 143, 'nao': 144, 'não': 144}, {'^': 542, 'a':
539, 'eu': 450, 'nos': 450, 'nós': 450}, {'em': 467, 'me': 541, 'para': 536, 'pra': 537, 'que': 543}, {'<inf>': 22,
'<urge_inf>': 22}, {'^': 545}, {'eu': 546, 'me': 546}, {'gente': 437}, {'^': 23, 'a': 548, 'eu': 437, 'mim': 437,
'nao': 427, 'nos': 437, 'não': 427, 'nós': 437}, {'^': 545, 'p': 430, 'para': 549, 'pra': 549}, {'p': 430, 'para':
430, 'pra': 430}, {'^': 23, 'a': 548, 'eu': 437, 'gente': 428, 'gnt': 428, 'mim': 437, 'nao': 427, 'nos': 437, 'não':
427, 'nós': 437}, {'eu': 546, 'me': 550, 'nos': 551, 'p': 456, 'para': 552, 'pra': 552}, {'^': 22, 'a': 85}, {'^': 22,
'a': 85, 'me': 554, 'nos': 471, 'para': 85, 'que': 85}, {'^': 17, 'me': 37, 'nos': 37, 'que': 512}, {'espreitadela':
17, 'jeito': 17, 'lida': 17, 'ok': 17, 'olhada': 17, 'olhadela': 17, 'retorno': 17, 'toque': 17, 'vista': 17},
{'espreitadela': 17, 'jeito': 17, 'lida': 17, 'olhada': 17, 'olhadela': 17, 'resposta': 17, 'vista': 17},
{'<any_det>': 108, '<thing>': 17, 'feedback': 17, 'noticias': 17, 'novidades': 17, 'resposta': 17, 'retorno': 17,
'um': 557, 'uma': 558}, {'<any_det>': 108, '<thing>': 17, 'um': 336, 'uma': 336}, {'<give3>': 17, '<would_give>': 17,
'da': 559, 'dao': 162, 'dara': 560, 'diz': 342, 'dá': 559, 'escreve': 342, 'fala': 342, 'liga': 342}, {'^': 22, 'nao':
85, 'não': 85}, {'contra': 562, 'para': 562, 'pra': 562, 'que': 562, 'sobre': 562}, {'^': 22, 'eu': 381, 'ia': 380,
'nao': 85, 'não': 85, 'receberei': 379, 'receberia': 379, 'recebia': 379, 'recebo': 379, 'terei': 379, 'teria': 379,
'vou': 380}, {'contra': 562, 'me': 398, 'para': 562, 'pra': 562, 'que': 564, 'sobre': 562}, {'<inf>': 22,
'<urge_inf>': 22, 'nao': 23, 'não': 23}, {'^': 566}, {':': 421, 'para': 567, 'pra': 567, 'que': 425}, {'<inf>': 22,
'<urge_inf>': 22, 'tenho': 431}, {'^': 569, 'a': 435, 'eu': 434, 'mim': 437, 'nao': 427, 'nos': 437, 'não': 427,
'nós': 437}, {'^': 313, 'receber': 379}, {'^': 439, 'a': 442, 'eu': 443, 'ia': 571, 'iria': 314, 'me': 446, 'nos':
448, 'nós': 450, 'receberei': 379, 'receberia': 379, 'recebia': 379, 'recebo': 379, 'terei': 379, 'teria': 379, 'vai':
314, 'vou': 380}, {'p': 430, 'para': 570, 'pra': 570, 'que': 572}, {'preciso': 22}, {'<subj>': 22, '<urge_inf>': 22,
'<would_give>': 17, 'deveria': 22, 'devia': 22, 'deviamos': 22, 'devo': 22, 'e': 574, 'me': 143, 'nao': 144, 'não':
144, 'tenho': 497, 'tinha': 497, 'é': 574}, {'<subj>': 22, '<urge_inf>': 22, 'deveria': 22, 'devia': 22, 'deviamos':
22, 'devo': 22, 'e': 574, 'me': 143, 'nao': 144, 'não': 144, 'tenho': 497, 'tinha': 497, 'é': 574}, {'^': 576},
{'gente': 577}, {'^': 576, 'ia': 380, 'receberei': 379, 'receberia': 379, 'recebia': 379, 'recebo': 379, 'terei': 379,
'teria': 379, 'vou': 380}, {'': (6, 'theirs'), '<subj>': 22, 'deveria': 22, 'devia': 22, 'deviamos': 22, 'devo': 22,
'e': 574, 'me': 143, 'nao': 144, 'não': 144, 'tenho': 497, 'tinha': 497, 'é': 574}, {'^': 580}, {'<subj>': 22,
'deveria': 22, 'devia': 22, 'deviamos': 22, 'devo': 22, 'e': 574, 'me': 143, 'nao': 144, 'não': 144, 'tenho': 497,
'tinha': 497, 'é': 574}, {'^': 582}, {'^': 575, 'a': 578, 'eu': 579, 'ia': 571, 'iria': 314, 'me': 446, 'nos': 581,
'nós': 583, 'receberei': 379, 'receberia': 379, 'recebia': 379, 'recebo': 379, 'terei': 379, 'teria': 379, 'vai': 314,
'vou': 380}, {'...': 568, 'me': 573, 'nos': 551, 'p': 430, 'para': 438, 'pra': 438, 'que': 584}, {':': 421, 'para':
567, 'pra': 567}, {'^': 440, 'a': 442, 'eu': 443, 'ia': 571, 'iria': 314, 'me': 37, 'nos': 448, 'nós': 450,
'receberei': 379, 'receberia': 379, 'recebia': 379, 'recebo': 379, 'terei': 379, 'teria': 379, 'vai': 314, 'vou':
380}, {'p': 430, 'para': 570, 'pra': 570, 'que': 587}, {'...': 586, 'me': 588, 'nos': 551, 'p': 430, 'para': 438,
'pra': 438, 'que': 587}, {'deveria': 22, 'devia': 22, 'deviamos': 22, 'devo': 22, 'e': 574, 'tenho': 497, 'tinha':
497, 'é': 574}, {'^': 590}, {'gente': 591}, {'^': 590, 'a': 592, 'eu': 591, 'nos': 591, 'nós': 591}, {'que': 593},
{'^': 439, 'a': 442, 'eu': 441, 'ia': 314, 'iria': 314, 'me': 446, 'nos': 448, 'nós': 450, 'vai': 314}, {'p': 430,
'para': 570, 'pra': 570, 'que': 595}, {'...': 568, 'me': 596, 'nos': 551, 'p': 430, 'para': 438, 'pra': 438, 'que':
595}, {'^': 532, 'de': 533, 'que': 533}, {'me': 541, 'que': 540}, {'p': 430, 'para': 549, 'pra': 549}, {'me': 600,
'nos': 551, 'p': 430, 'para': 549, 'pra': 549}, {'^': 525, 'me': 541, 'que': 540}, {'de': 37, 'que': 37},
{'<advises>': 555, '<helps3>': 303, '<says>': 305, '<vowed3>': 556, '<wrote3>': 318, '^': 561, 'alerta': 563,
'alertou': 563, 'avisou': 565, 'cobra': 386, 'cobrou': 386, 'coloca': 390, 'confirmou': 399, 'contou': 399, 'deve':
408, 'devem': 408, 'disse': 585, 'diz': 589, 'empurrou': 471, 'encoraja': 471, 'encorajou': 471, 'escreveu': 399,
'estimulou': 471, 'explicou': 594, 'fala': 505, 'falou': 597, 'garantiu': 524, 'ia': 598, 'incentiva': 471,
'incentivou': 471, 'insistiu': 599, 'lembrou': 594, 'mandou': 601, 'mostrou': 594, 'pede': 526, 'pediu': 602, 'poe':
390, 'promete': 524, 'prometeu': 524, 'repetiu': 594, 'sugeriu': 599, 'tem': 603, 'tinha': 598, 'têm': 603, 'vai': 37,
'vao': 37}, {'D': 146}, {'...': 605}, {'': (4, 'needs_from_me'), '...': 605}, {'...': 477, '<any_det>': 606, '<my>':
607}, {'<any_det>': 606, '<my>': 607}, {'^': 609}, {'^': 608}, {'^': 608, 'a': 374, 'as': 374, 'da': 610, 'de': 611,
'do': 610, 'o': 374, 'os': 374}, {'<give3>': 17, '<would_give>': 17, 'da': 335, 'dao': 162, 'dara': 162, 'diz': 342,
'dá': 335, 'escreve': 342, 'fala': 342, 'liga': 342}, {'...': 568, 'me': 551, 'nos': 551, 'p': 430, 'para': 454,
'pra': 454, 'que': 593}, {'...': 586, 'me': 551, 'nos': 551, 'p': 430, 'para': 454, 'pra': 454}, {'...': 568, 'me':
551, 'nos': 551, 'p': 430, 'para': 454, 'pra': 454}, {'me': 551, 'nos': 551, 'p': 430, 'para': 430, 'pra': 430},
{'<advises>': 555, '<helps3>': 303, '<vowed3>': 556, '<wrote3>': 318, '^': 613, 'alerta': 563, 'alertou': 563,
'avisou': 563, 'deve': 408, 'devem': 408, 'disse': 614, 'diz': 615, 'empurrou': 471, 'encoraja': 471, 'encorajou':
471, 'estimulou': 471, 'explicou': 594, 'falou': 616, 'ia': 598, 'incentiva': 471, 'incentivou': 471, 'lembrou': 594,
'mandou': 617, 'mostrou': 594, 'pede': 526, 'pediu': 526, 'repetiu': 594, 'tem': 603, 'tinha': 598, 'têm': 603, 'vai':
37, 'vao': 37}, {'para': 517}, {'se': 619}, {'0': 479, '<any_det>': 479, '<my>': 146, 'dois': 479, 'duas': 479,
'quatro': 479, 'tres': 479, 'umas': 479, 'uns': 479, 'varias': 479, 'varios': 479}, {'^': 621, 'a': 374, 'as': 374,
'da': 374, 'de': 374, 'do': 374, 'me': 526, 'nos': 526, 'o': 374, 'os': 374, 'que': 486}, {'0': 479, 'dois': 479,
'duas': 479, 'quatro': 479, 'tres': 479, 'umas': 479, 'uns': 479, 'varias': 479, 'varios': 479}, {'^': 525, 'que':
540}, {'^': 449, 'lhe': 386, 'lhes': 386}, {'gente': 625}, {'': (4, 'needs_from_me'), '<subj>': 22, 'me': 143, 'nao':
144, 'não': 144}, {'^': 627, 'lhe': 386, 'lhes': 386}, {'^': 449, 'a': 626, 'eu': 628, 'nos': 450, 'nós': 450}, {'^':
623, 'me': 624, 'nos': 526, 'que': 629}, {'...': 478, '<any_det>': 606, '<my>': 607}, {'^': 631}, {'^': 479},
{'<until>': 146, 'D': 146}, {'...': 634}, {'...': 477, '0': 479, '<any_det>': 635, '<my>': 607, 'dois': 479, 'duas':
479, 'quatro': 479, 'tres': 479, 'umas': 479, 'uns': 479, 'varias': 479, 'varios': 479}, {'^': 636}, {'^': 146, 'a':
484, 'eu': 485, 'lhe': 386}, {'^': 608, 'a': 374, 'as': 374, 'da': 632, 'das': 633, 'de': 637, 'do': 632, 'dos': 633,
'o': 374, 'os': 374, 'que': 638}, {'...': 477, '0': 479, '<any_det>': 479, '<my>': 146, 'dois': 479, 'duas': 479,
'quatro': 479, 'tres': 479, 'umas': 479, 'uns': 479, 'varias': 479, 'varios': 479}, {'^': 22, 'almoce': 6, 'fale': 6,
'jante': 6, 'lhe': 386, 'lhes': 386, 'passe': 6, 'se': 6, 'va': 6, 'venha': 6}, {'gente': 641}, {'a': 642, 'eu': 485},
{'^': 640, 'a': 374, 'as': 374, 'da': 374, 'de': 482, 'do': 374, 'o': 374, 'os': 374, 'que': 643}, {'0': 479,
'<any_det>': 479, 'dois': 479, 'duas': 479, 'quatro': 479, 'tres': 479, 'umas': 479, 'uns': 479, 'varias': 479,
'varios': 479}, {'a': 642, 'aparecer': 416, 'eu': 485, 'ir': 416, 'juntar': 417, 'passar': 416, 'ter': 416, 'vinha':
416, 'vir': 416, 'viria': 416}, {'^': 645, 'aparecer': 416, 'de': 418, 'em': 418, 'ir': 416, 'juntar': 417, 'passar':
416, 'que': 646, 'ter': 416, 'vinha': 416, 'vir': 416, 'viria': 416}, {'<my>': 127}, {'<my>': 127, 'a': 648, 'as':
648, 'o': 648, 'os': 648}, {'^': 649}, {'...': 477}, {'^': 651}, {'^': 651, 'de': 652}, {'para': 517, 'pra': 517},
{'compromete': 391, 'comprometeu': 391, 'encarrega': 473, 'ofereceu': 654}, {'a': 492, 'aguardando': 374, 'esperando':
374, 'à': 492}, {'me': 17}, {'<giveinf>': 657, '<inf>': 404, 'assinar': 17, 'confirmar': 17, 'entregar': 17, 'enviar':
17, 'pagar': 17, 'responder': 17}, {'^': 658, 'me': 37, 'nos': 37}, {'de': 659, 'que': 659}, {'comigo': 105, 'me':
105, 'nos': 105}, {'contactar': 105, 'contatar': 105, 'encontrar': 105, 'ligar': 105, 'telefonar': 105}, {'contactar':
661, 'contatar': 661, 'falar': 661, 'ligar': 661, 'me': 662, 'nos': 662, 'telefonar': 661}, {'^': 530, 'me': 408,
'nos': 408}, {'^': 530, 'de': 664, 'ficado': 419, 'que': 664}, {'de': 410, 'que': 410}, {'de': 38, 'que': 38},
{'<inf>': 17}, {'me': 668, 'nos': 668}, {'e': 669}, {'...': 670}, {'avisa': 17, 'conta': 17, 'diz': 17, 'escreve': 17,
'liga': 17, 'responde': 17}, {'avisa': 29, 'conta': 29, 'diz': 29, 'escreve': 29, 'liga': 29, 'me': 672, 'nos': 672,
'responde': 29}, {'avisa': 29, 'conta': 29, 'depois': 673, 'diz': 29, 'escreve': 29, 'liga': 29, 'me': 672, 'nos':
672, 'responde': 29}, {'e': 674}, {'...': 675}, {'mim': 17, 'nos': 17, 'nós': 17}, {'...': 675, 'de': 677}, {'...':
675, '<my>': 17, 'a': 153, 'as': 153, 'o': 153, 'os': 153}, {'<giveinf>': 29, '<hand_inf>': 17, '<inf>': 671,
'analisar': 154, 'assinar': 154, 'confirmar': 676, 'consultar': 676, 'corrigir': 154, 'dar': 156, 'falar': 678, 'ler':
154, 'olhar': 154, 'pensar': 676, 'perguntar': 676, 'rever': 154, 'testar': 154, 'validar': 154, 'ver': 679,
'verificar': 676}, {'^': 680, 'me': 37, 'nos': 37, 'receber': 650, 'ter': 650}, {'<giveinf>': 29, '<hand_inf>': 17,
'analisar': 154, 'assinar': 154, 'confirmar': 676, 'consultar': 676, 'corrigir': 154, 'dar': 156, 'falar': 676, 'ler':
154, 'olhar': 154, 'pensar': 676, 'perguntar': 676, 'rever': 154, 'testar': 154, 'validar': 154, 'ver': 679,
'verificar': 676}, {'^': 682, 'me': 37, 'nos': 37, 'ter': 650}, {'...': 396, 'melhor': 366}, {'<advises>': 195,
'<came3>': 302, '<helps3>': 304, '<opines>': 280, '<says>': 306, '<vowed3>': 311, '<wants3>': 315, '<wrote3>': 318,
'^': 364, 'acha': 372, 'aguarda': 375, 'alertou': 377, 'avisou': 385, 'cobra': 386, 'cobrou': 386, 'coloca': 390,
'compromete': 392, 'comprometeu': 392, 'confirma': 397, 'confirmou': 399, 'conta': 400, 'contou': 399, 'defende': 401,
'deve': 409, 'devem': 410, 'devia': 419, 'disse': 459, 'diz': 466, 'e': 470, 'empurrou': 472, 'encarrega': 474,
'encorajou': 472, 'entende': 401, 'escreveu': 399, 'espera': 487, 'esta': 496, 'está': 496, 'explicou': 502, 'fala':
505, 'falou': 508, 'fica': 514, 'ficara': 515, 'ficaram': 516, 'ficou': 521, 'garantiu': 524, 'gostava': 528, 'ia':
534, 'iam': 535, 'incentivou': 472, 'insiste': 538, 'insistiu': 544, 'lembrou': 502, 'manda': 547, 'mandou': 553,
'me': 604, 'mostrou': 502, 'necessita': 612, 'nos': 618, 'ocupa': 474, 'ofereceu': 620, 'pede': 622, 'pediu': 630,
'pensa': 401, 'pensava': 419, 'pergunta': 397, 'poe': 390, 'precisa': 639, 'prefere': 366, 'preferia': 366, 'promete':
524, 'prometeu': 524, 'propoe': 467, 'propos': 467, 'quer': 644, 'queria': 647, 'recebe': 650, 'recebera': 650,
'repetiu': 502, 'requer': 653, 'se': 655, 'sugeriu': 599, 'ta': 656, 'tem': 660, 'tentou': 663, 'tera': 650, 'tinha':
665, 'tinham': 666, 'trata': 473, 'têm': 667, 'vai': 681, 'vao': 683, 've': 684, 'é': 470}, {'^': 22, 'que': 85},
{'^': 22, 'e': 686, 'era': 686, 'foi': 686, 'hoje': 686, 'que': 85, 'é': 686}, {'...': 175, '^': 22, 'e': 686, 'era':
686, 'foi': 686, 'hoje': 686, 'que': 85, 'é': 686}, {'<them>': 687, 'N': 688}, {'...': 175, ':': 85}, {'da': 689,
'de': 689, 'dela': 690, 'dele': 690, 'do': 689}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 692}, {'lhe': 693,
'lhes': 693}, {'^': 49, 'lhe': 170, 'lhes': 170}, {'^': 49, 'lhe': 170, 'lhes': 170, 'que': 695}, {'N': 696}, {'a':
697, 'o': 697}, {'<him>': 696}, {'<to>': 697, '^': 49, 'lhe': 696, 'lhes': 696, 'para': 698, 'pra': 699, 'que': 695},
{'encontrar': 105}, {'<see_inf>': 105, 'me': 701}, {'N': 316, 'a': 317, 'me': 318, 'o': 317}, {'N': 39, 'a': 95, 'o':
95}, {'com': 704, 'encontrar': 704, 'ver': 704, 'visitar': 704}, {'<date>': 39, 'N': 39}, {'...': 705, '<date>': 39,
'N': 39, 'a': 706, 'o': 706}, {'<date>': 39, 'N': 39, 'a': 706, 'o': 706}, {'a': 707, 'ao': 707, 'com': 708, 'na':
707, 'no': 707, 'num': 707, 'numa': 707, 'para': 707, 'pra': 707, 'pro': 707, 'à': 707}, {'me': 39, 'nos': 39},
{'<helps3>': 39}, {'<helps3>': 710, 'me': 711, 'nos': 711}, {'<inf>': 39}, {'<inf>': 39, 'me': 713, 'nos': 713},
{'<inf>': 39, 'aqui': 714, 'ca': 714, 'me': 713, 'nos': 713}, {'passa': 715, 'passam': 715, 'vem': 715, 'vira': 715,
'virao': 715, 'virá': 715, 'vêm': 715}, {'da': 704, 'de': 704, 'do': 704}, {'casa': 717}, {'em': 718, 'na': 718},
{'a': 718}, {'a': 718, 'casa': 717, 'em': 718, 'la': 719, 'lá': 719, 'na': 718, 'para': 720, 'pra': 718, 'à': 718},
{'vai': 721}, {'gente': 722}, {'pulo': 709}, {'um': 724}, {'vou': 721}, {'a': 39, 'as': 39, 'lhe': 39, 'o': 39, 'os':
39}, {'com': 704}, {'...': 728}, {'a': 95, 'o': 95}, {'<inf>': 729, 'acompanhar': 730, 'apanhar': 730, 'buscar': 730,
'levar': 730, 'receber': 730, 'ver': 730, 'visitar': 730}, {'de': 731, 'que': 731}, {'N': 39, 'a': 95, 'aqui': 704,
'ca': 704, 'o': 95}, {'<go1>': 709, '<helps3>': 710, '<they>': 712, 'N': 716, 'a': 723, 'acompanho': 95, 'busco': 95,
'dou': 725, 'eu': 726, 'levo': 95, 'me': 711, 'mostro': 727, 'nos': 711, 'temos': 732, 'tenho': 732, 'vamos': 721,
'vejo': 95, 'vem': 733, 'vira': 733, 'virao': 733, 'virá': 733, 'vou': 721, 'vêm': 733}, {'vale': 427}, {'de': 427},
{'em': 427}, {'pensar': 737}, {'e': 427, 'é': 427}, {'melhor': 739}, {'mais': 735, 'melhor': 427, 'nada': 736, 'nao':
427, 'nem': 738, 'não': 427, 'o': 740, 'para': 25, 'pra': 25}, {':': 741}, {'aqui': 196, 'ca': 196, 'com': 209,
'comigo': 196, 'connosco': 196, 'conosco': 196, 'la': 196, 'lá': 196, 'por': 214}, {'meio': 196}, {'seguir': 196},
{'a': 745}, {'tarde': 196}, {'': (23, 'contact'), 'sobremesa': 196}, {'': (23, 'contact'), 'fim': 196, 'final': 196},
{'a': 744, 'ao': 196, 'aqui': 196, 'ca': 196, 'depois': 196, 'em': 196, 'logo': 746, 'mais': 747, 'na': 748, 'no':
749, 'pela': 196, 'pelo': 196, 'tambem': 196}, {'sobremesa': 196}, {'fim': 196, 'final': 196}, {'a': 744, 'atrasada':
196, 'atrasado': 196, 'depois': 196, 'logo': 746, 'mais': 747, 'na': 751, 'no': 752, 'tambem': 196, 'tarde': 196},
{'em': 196, 'no': 196, 'online': 196, 'pelo': 196, 'por': 196, 'remoto': 196}, {'se': 754}, {'bilhete': 196,
'mensagem': 196, 'nota': 196, 'recado': 196}, {'bilhete': 196, 'mensagem': 196, 'nota': 196, 'recado': 196, 'um': 756,
'uma': 756}, {'bilhete': 196, 'me': 757, 'mensagem': 196, 'nota': 196, 'recado': 196, 'um': 756, 'uma': 756}, {'a':
744, 'depois': 196, 'em': 196, 'logo': 746, 'mais': 747, 'na': 751, 'no': 749, 'online': 196, 'pelo': 196, 'por': 196,
'remoto': 196, 'tambem': 196}, {'escritorio': 173}, {'casa': 173}, {'D': 39, 'em': 761}, {'comigo': 173}, {'D': 39,
'ao': 760, 'aqui': 762, 'ca': 173, 'ter': 763}, {'ca': 196, 'em': 196, 'la': 196, 'lá': 196, 'no': 196, 'online': 196,
'pelo': 196, 'por': 196, 'remoto': 196, 'tambem': 196}, {'ca': 196, 'la': 196, 'lá': 196, 'tambem': 196}, {'$$': 39},
{'$$': 39, 'tambem': 767}, {'se': 768}, {'a': 744, 'depois': 196, 'logo': 746, 'mais': 747, 'na': 751, 'no': 752,
'tambem': 196}, {'se': 770}, {'lugar': 85}, {'meu': 772}, {'ao': 196, 'aqui': 196, 'ca': 196, 'com': 209, 'comigo':
196, 'connosco': 196, 'conosco': 196, 'em': 196, 'la': 196, 'lá': 196, 'na': 196, 'no': 196, 'pela': 196, 'pelo': 196,
'por': 214}, {'ao': 196, 'aqui': 196, 'ca': 196, 'em': 196, 'na': 196, 'no': 196, 'pela': 196, 'pelo': 196}, {'^':
181, 'lhe': 182}, {'^': 181, 'eu': 776, 'lhe': 182}, {'para': 777, 'pra': 777, 'que': 777}, {'me': 778, 'para': 777,
'pra': 777, 'que': 777}, {'avisou': 196, 'contou': 196, 'disse': 196, 'ligou': 196}, {'me': 780}, {'conectou': 754},
{'estava': 766, 'estavam': 766, 'vai': 768, 'vem': 768, 'vêm': 768}, {'': (23, 'contact'), 'aqui': 196, 'ca': 196,
'com': 209, 'comigo': 196, 'connosco': 196, 'conosco': 196, 'la': 196, 'lá': 196, 'por': 214}, {'...': 173}, {'<inf>':
785}, {'<inf>': 785, 'D': 39, 'em': 761, 'me': 786, 'nos': 786}, {'<inf>': 785, 'D': 39, 'me': 786, 'nos': 786},
{'$$': 39, '<inf>': 785, 'D': 39, 'ao': 760, 'aqui': 787, 'ca': 788, 'me': 786, 'nos': 786, 'tambem': 767, 'ter':
763}, {'<inf>': 785, 'D': 39, 'ao': 760, 'aqui': 787, 'ca': 788, 'me': 786, 'nos': 786, 'ter': 763}, {'...': 742, ':':
741, 'apareceram': 743, 'apareceu': 750, 'chegou': 753, 'conectou': 755, 'deixaram': 758, 'deixou': 758, 'entrou':
759, 'estara': 764, 'estava': 765, 'estavam': 766, 'esteve': 743, 'estiveram': 743, 'junta': 769, 'juntam': 769,
'juntou': 771, 'ligou': 755, 'no': 773, 'passara': 764, 'passaram': 774, 'passou': 775, 'pediu': 779, 'que': 781,
'quem': 781, 'se': 782, 'tambem': 783, 'vai': 768, 'vao': 768, 'veio': 784, 'vem': 789, 'vieram': 784, 'vira': 790,
'virao': 790, 'virá': 790, 'vêm': 789}, {'': (5, 'mine'), 'D': 49}, {'ela': 49, 'elas': 49, 'ele': 49, 'eles': 49},
{'lha': 792, 'lhas': 792, 'lhe': 49, 'lhes': 49, 'lho': 792, 'lhos': 792, 'p': 793, 'para': 793, 'pra': 793}, {'lha':
49, 'lhas': 49, 'lhe': 49, 'lhes': 49, 'lho': 49, 'lhos': 49}, {'N': 49, 'ela': 49, 'elas': 49, 'ele': 49, 'eles':
49}, {'a': 796, 'ao': 796, 'lha': 792, 'lhas': 792, 'lhe': 49, 'lhes': 49, 'lho': 792, 'lhos': 792, 'p': 796, 'para':
796, 'pra': 796, 'à': 796}, {'a': 796, 'ao': 796, 'p': 796, 'para': 796, 'pra': 796, 'à': 796}, {'lha': 792, 'lhas':
792, 'lhe': 49, 'lhes': 49, 'lho': 792, 'lhos': 792}, {'<give1>': 794, '<give1_pra>': 49, '<give3>': 319, 'arranja':
332, 'arranjo': 795, 'conserta': 332, 'conserto': 795, 'corrijo': 795, 'da': 337, 'dao': 338, 'dara': 339, 'deixo':
795, 'desaconselha': 22, 'desaconselhou': 22, 'devolvo': 797, 'diz': 343, 'dou': 798, 'dá': 337, 'edito': 795,
'escreve': 343, 'faco': 798, 'faz': 347, 'gravo': 795, 'guardo': 795, 'imprimo': 795, 'instala': 332, 'instalo': 795,
'levo': 799, 'liga': 343, 'ligo': 798, 'me': 350, 'monta': 332, 'mostro': 798, 'passo': 798, 'pinta': 332, 'poe': 351,
'redijo': 795, 'telefona': 343, 'tem': 357, 'tera': 357, 'traduzo': 795, 'trago': 799, 'volta': 363, 'voltara': 363},
{'<give1>': 49}, {'a': 219, 'as': 219, 'o': 219, 'os': 219}, {'': (7, 'waiting'), '<of>': 44}, {'': (15,
'gave:intro')}, {'^': 804}, {'^': 804, 'um': 805, 'uma': 805}, {'las': 806, 'los': 806}, {'que': 6}, {'me': 808,
'que': 6}, {'dela': 17, 'dele': 17}, {'lado': 810}, {'do': 811}, {'esta': 812, 'está': 812}, {'<imperative>': 22,
'<inf>': 22, '<subj>': 22, 'nao': 22, 'não': 22}, {'^': 814}, {',': 815}, {',': 815, 'e': 816, 'era': 816, 'foi': 816,
'é': 816}, {'N': 817}, {'da': 818, 'dela': 817, 'dele': 817, 'do': 818}, {'animada': 219, 'animo': 219, 'apoio': 219,
'coragem': 219, 'forca': 219, 'moral': 219}, {'animada': 219, 'animo': 219, 'apoio': 219, 'coragem': 219, 'forca':
219, 'moral': 219, 'muita': 820, 'um': 820, 'uma': 820}, {'animada': 219, 'animo': 219, 'apoio': 219, 'coragem': 219,
'forca': 219, 'lhe': 821, 'lhes': 821, 'moral': 219, 'muita': 820, 'um': 820, 'uma': 820}, {'papo': 196}, {'': (14,
'together'), '<we3>': 196, 'encontra': 39, 'fala': 39, 've': 39}, {'casa': 39}, {'encontrar': 39, 'reunir': 39},
{'encontrar': 39}, {'com': 39, 'reuniao': 39, 'reunião': 39, 'um': 39, 'uma': 39}, {'<see_inf>': 39, 'a': 825,
'encontrar': 710, 'falar': 230, 'me': 826, 'nos': 827, 'ter': 828}, {'almoca': 39, 'almocou': 196, 'bateu': 823,
'conversou': 196, 'discutiu': 196, 'falou': 196, 'foi': 196, 'janta': 39, 'jantou': 196, 'saiu': 196, 'se': 824,
'toma': 39, 'tomou': 196, 'vai': 829, 'viu': 196}, {'avisar': 809, 'contar': 809, 'dizer': 809}, {'e': 686, 'era':
686, 'foi': 686, 'é': 686}, {'conselho': 832, 'dica': 832, 'recomendacao': 832, 'sugestao': 832}, {'hora': 105},
{'se': 35}, {'^': 801, 'acalmar': 802, 'aguardar': 803, 'animar': 802, 'apresenta': 807, 'apresentá': 807, 'avisar':
809, 'bola': 813, 'conselho': 819, 'consolar': 802, 'contar': 809, 'dar': 822, 'dica': 819, 'dizer': 809, 'encorajar':
802, 'espera': 296, 'esperar': 803, 'felicitar': 802, 'gente': 830, 'incentivar': 802, 'me': 831, 'opiniao': 819,
'palpite': 819, 'parabenizar': 802, 'quais': 6, 'qual': 6, 'recado': 819, 'seu': 833, 'sua': 833, 'sugestao': 819,
'ultima': 834, 'ver': 835}, {'de': 196}, {'<see_inf>': 196}, {'de': 838}, {'minha': 49}, {'que': 35}, {'': (14,
'together')}, {'me': 842}, {'a': 196, 'ao': 196, 'na': 196, 'no': 196, 'à': 196}, {'N': 844}, {'': (23, 'contact'),
'a': 845, 'o': 845}, {'': (20, 'gave:referral')}, {'^': 847}, {'<pro>': 848}, {'<good>': 849, '<pro>': 848}, {'minha':
850}, {'minhas': 850}, {'que': 692}, {'meu': 850}, {'meus': 850}, {'<any_det>': 850, 'a': 851, 'as': 852, 'em': 853,
'o': 854, 'os': 855, 'para': 853, 'pra': 853, 'que': 692}, {'N': 856}, {'a': 692}, {'N': 858, 'a': 692, 'minha': 850},
{'em': 853, 'para': 853, 'pra': 853, 'que': 692}, {'<him>': 860}, {'N': 858, 'a': 692}, {'': (9, 'told'), 'minha':
850}, {'': (9, 'told'), '<any_det>': 850, 'a': 863, 'as': 852, 'em': 853, 'o': 854, 'os': 855, 'para': 853, 'pra':
853, 'que': 692}, {'N': 858, 'a': 692, 'meu': 850}, {'<any_det>': 850, 'a': 851, 'as': 852, 'o': 854, 'os': 855},
{'N': 866}, {'<him>': 856, 'a': 867, 'o': 867, 'que': 692}, {'<him>': 856, 'que': 692}, {'<any_det>': 850, '<to>':
857, 'a': 859, 'as': 852, 'com': 861, 'em': 853, 'la': 862, 'lhe': 864, 'lhes': 864, 'lo': 862, 'o': 865, 'os': 855,
'para': 868, 'pra': 869, 'que': 692}, {'confirmo': 49, 'entrego': 49, 'envio': 49, 'faco': 49, 'levo': 49, 'ligo': 49,
'mando': 49, 'pago': 49, 'passo': 49, 'preparo': 49, 'remeto': 49, 'revejo': 49, 'reviso': 49, 'trato': 49}, {'^':
871}, {'^': 871, 'eu': 872}, {':': 873}, {'^': 49, 'lhe': 170}, {'eu': 875}, {'que': 876}, {'da': 44, 'dela': 44,
'dele': 44, 'do': 44}, {'assinatura': 878, 'confirmacao': 878, 'decisao': 878, 'escolha': 878, 'proposta': 878,
'resposta': 878, 'retorno': 878}, {'^': 879}, {'<they>': 408}, {'<they>': 408, 'a': 880, 'o': 880, 'pela': 880,
'pelo': 880, 'que': 881}, {'esperar': 882}, {'esperar': 882, 'so': 883}, {'': (10, 'thanks')}, {'': (10, 'thanks'),
'<to>': 885}, {'N': 408}, {'': (7, 'waiting'), 'da': 887, 'de': 887, 'do': 887}, {'<seen1>': 105}, {'cumprimentei':
105, 'felicitei': 105, 'parabenizei': 105}, {'me': 105}, {'': (0, 'missed'), '<see_inf>': 105, 'encontrar': 891, 'me':
701}, {'a': 892}, {'parabens': 105}, {'lhe': 894, 'os': 894, 'parabens': 105}, {'para': 892, 'pra': 892}, {'': (0,
'missed'), 'ainda': 105, 'nada': 105, 'os': 894, 'parabens': 105}, {'dei': 897, 'desejei': 897, 'disse': 897,
'escrevi': 897, 'falei': 897, 'liguei': 897, 'mandei': 897, 'respondi': 897, 'telefonei': 897}, {'a': 44, 'as': 44,
'o': 44, 'os': 44}, {'^': 899}, {'^': 899, 'ainda': 900}, {'de': 892}, {'como': 892, 'tempo': 902}, {'<clitic>': 889,
'<seen1>': 105, 'a': 890, 'as': 890, 'cheguei': 893, 'consegui': 892, 'conseguimos': 892, 'dei': 895, 'desejei': 895,
'deu': 896, 'lhe': 898, 'lhes': 898, 'mandei': 895, 'o': 890, 'os': 890, 'pude': 892, 'recebi': 901, 'tive': 903},
{'nao': 904, 'não': 904}, {'': (17, 'gave:knowledge')}, {'^': 906}, {'a': 907, 'com': 907, 'em': 907, 'na': 907, 'no':
907}, {'...': 908, '^': 906, 'a': 907, 'com': 907, 'em': 907, 'na': 907, 'no': 907}, {'<them>': 908, 'N': 909},
{'<them>': 908, 'N': 909, 'a': 910, 'o': 910}, {'<them>': 908, 'N': 909, 'a': 907, 'com': 907, 'na': 907, 'no': 907},
{'^': 906, 'a': 907, 'com': 907, 'na': 907, 'no': 907}, {'<them>': 908, 'N': 909, 'a': 912, 'la': 913, 'lo': 913, 'o':
912}, {'e': 173, 'sera': 173, 'é': 173}, {'...': 915}, {'da': 99, 'de': 99, 'do': 99}, {'...': 917}, {'<any_det>':
918}, {'da': 105, 'de': 105, 'do': 105}, {'atras': 920}, {'': (22, 'gave:volunteering')}, {'a': 922, 'o': 922}, {'na':
922, 'no': 922, 'para': 923, 'pra': 922, 'pro': 922}, {'voluntaria': 924, 'voluntario': 924}, {'graca': 924},
{'receber': 924}, {'como': 925, 'de': 926, 'sem': 927, 'voluntaria': 924, 'voluntario': 924}, {'...': 928}, {'^': 218,
'animo': 219, 'apoio': 219, 'coragem': 219, 'forca': 219}, {'^': 218, 'animo': 219, 'apoio': 219, 'coragem': 219,
'forca': 219, 'lhe': 930, 'lhes': 930}, {'^': 929, 'animar': 931, 'dar': 931}, {'^': 929, 'a': 932}, {'em': 35, 'que':
35, 'se': 35}, {'pensar': 934}, {'a': 935, 'atras': 920, 'pensando': 934}, {'<see_inf>': 39}, {'de': 937, 'para': 937,
'por': 937}, {'': (13, 'talk'), '<they>': 6}, {'que': 939}, {'N': 692}, {'a': 941, 'o': 941}, {'<to>': 941, 'para':
942}, {'da': 258, 'de': 258, 'do': 258}, {'parece': 6}, {'inves': 944, 'que': 945}, {'o': 196}, {'N': 196}, {'N': 196,
'a': 948, 'o': 948}, {'a': 948, 'ca': 949, 'la': 949, 'lá': 949, 'o': 948, 'tambem': 949}, {'N': 805}, {'N': 805, 'a':
951, 'ao': 951, 'com': 951, 'e': 951, 'à': 951}, {'N': 952}, {'...': 915, ':': 953}, {'N': 805, 'a': 951, 'o': 951},
{'a': 951, 'o': 951}, {'<to>': 951, 'com': 955, 'e': 955, 'para': 956}, {'N': 957}, {'<to>': 951, 'com': 955, 'e':
955}, {'N': 959}, {'N': 959, 'a': 960, 'o': 960}, {'mail': 961}, {'e': 962, 'email': 961, 'linkedin': 961, 'mail':
961, 'whatsapp': 961}, {'N': 957, 'a': 958, 'lhe': 955, 'lhes': 955, 'o': 958, 'pelo': 963, 'por': 963, 'via': 963},
{'as': 806, 'os': 806}, {'^': 0, 'a': 1, 'ao': 1, 'da': 1, 'dela': 1, 'dele': 1, 'do': 1, 'à': 1}, {'desempenho':
966}, {'^': 0, 'a': 1, 'anual': 966, 'ao': 1, 'da': 1, 'de': 967, 'dela': 1, 'dele': 1, 'do': 1, 'trimestral': 966,
'à': 1}, {'N': 957, 'a': 805, 'ao': 805, 'aos': 805, 'as': 805, 'avaliacao': 968, 'devolutiva': 968, 'feedback': 968,
'à': 805, 'às': 805}, {'outro': 805}, {'ao': 970}, {'outra': 805}, {'a': 972, 'à': 972}, {'^': 804, 'a': 805, 'ao':
805, 'aos': 805, 'as': 805, 'dois': 805, 'duas': 805, 'um': 971, 'uma': 973, 'à': 805, 'às': 805}, {'a': 805, 'ao':
805, 'aos': 805, 'as': 805, 'à': 805, 'às': 805}, {'N': 805, 'avaliacao': 968, 'devolutiva': 968, 'feedback': 968},
{'avaliacao': 968, 'devolutiva': 968, 'feedback': 968}, {'N': 805, 'a': 976, 'o': 976, 'um': 977, 'uma': 977}, {'N':
957, 'a': 969, 'as': 974, 'la': 975, 'lhe': 978, 'lhes': 955, 'lo': 975, 'o': 969, 'os': 974, 'pelo': 963, 'por': 963,
'um': 977, 'uma': 977, 'via': 963}, {'<to>': 848, '^': 847}, {'cliente': 980, 'contacto': 980, 'contato': 980, 'lead':
980}, {'um': 981}, {'lhe': 982, 'um': 981}, {'quais': 6, 'qual': 6}, {'N': 907}, {'a': 985, 'o': 985}, {'a': 331,
'as': 331, 'o': 331, 'os': 331}, {'<give3>': 987, '<hand3>': 987, '<send3>': 987, 'acaba': 987, 'sobe': 987}, {'^':
988}, {'': (13, 'talk'), '^': 988}, {'q': 989, 'que': 990}, {'^': 801}, {'^': 801, 'lhe': 992}, {'^': 801, 'eu': 993,
'lhe': 992}, {'que': 994}, {'<do1>': 49, 'leio': 49, 'olho': 49, 'penso': 49, 'resolvo': 49, 'vejo': 49}, {'^': 996},
{'^': 996, 'eu': 997, 'lhe': 997}, {'<do1>': 49, '<give1>': 49, 'leio': 49, 'olho': 49, 'penso': 49, 'resolvo': 49,
'vejo': 49}, {'^': 999, 'lhe': 992}, {'^': 999}, {'^': 999, 'eu': 1000, 'lhe': 1001}, {'<to>': 941, 'lhe': 995, 'q':
998, 'que': 1002}, {'^': 988, 'eu': 381, 'ia': 380, 'receberei': 379, 'receberia': 379, 'recebia': 379, 'recebo': 379,
'terei': 379, 'teria': 379, 'vou': 380}, {'me': 383, 'nos': 376, 'q': 989, 'que': 1004}, {'^': 922}, {'alimentos':
1006}, {'alimentar': 1006, 'de': 1007}, {'': (23, 'contact'), 'um': 823}, {'um': 823}, {'': (23, 'contact'),
'<drink>': 39}, {'um': 1011, 'uma': 196, 'umas': 196, 'uns': 196}, {'um': 196, 'uma': 196, 'umas': 196, 'uns': 196},
{'<drink>': 39}, {'um': 1014}, {'contacto': 805, 'contato': 805}, {'em': 1016}, {'N': 1017}, {'N': 1017, 'a': 1018,
'o': 1018}, {'com': 955}, {'contacto': 1020, 'contato': 1020}, {'com': 1019, 'e': 1019, 'em': 1021}, {'N': 805, '^':
804, 'a': 951, 'o': 951}, {'com': 1023}, {'contacto': 1024, 'contato': 1024}, {'com': 1019, 'e': 1019, 'em': 1025},
{'N': 1026}, {'N': 1022, 'a': 1027, 'o': 1027}, {'N': 885}, {'<to>': 1029, 'N': 885}, {'a': 845, 'o': 845}, {'^':
668}, {'N': 1032, 'ela': 1032, 'ele': 1032, 'eles': 1032}, {'N': 1032}, {'^': 668, 'a': 1033, 'ao': 1034, 'à': 1034},
{'': (5, 'mine'), '<inf>': 49}, {'<inf>': 49}, {'^': 1037}, {'mim': 1038, 'nos': 1038, 'nós': 1038}, {'^': 1036, 'a':
1039}, {'^': 1037, 'a': 1039}, {'lhe': 1035, 'lhes': 1035, 'me': 1040, 'nos': 1041}, {'caixa': 105, 'voicemail': 105},
{'a': 1043, 'o': 1043}, {'ao': 1043, 'na': 1043, 'no': 1043, 'para': 1044, 'pra': 1043, 'pro': 1043}, {'mensagens':
105}, {'de': 1046, 'postal': 105}, {'c': 196, 'com': 196}, {'a': 848, 'ao': 848, 'da': 848, 'do': 848, 'para': 848,
'pra': 848, 'à': 848}, {'recomendacao': 1049}, {'de': 1050}, {'atendida': 105}, {'...': 915, 'nao': 1052, 'não': 1052,
'perdida': 105}, {'atendidas': 105}, {'nao': 1054, 'não': 1054, 'perdidas': 105}, {'<any_det>': 19}, {'^': 1056},
{'me': 1057}, {'<date>': 105}, {'a': 1059, 'ao': 1059, 'o': 1059, 'à': 1059}, {'tarde': 1060}, {'^': 906, 'em': 1006,
'na': 1006, 'no': 1006}, {'N': 1062}, {'a': 1063, 'o': 1063}, {'com': 1019, 'e': 1019}, {'N': 1065}, {'dia': 196},
{'em': 1067}, {'N': 1065, 'papo': 1068}, {'N': 1065, 'a': 1066, 'o': 1069}, {'contacto': 135, 'contato': 135}, {'em':
1071}, {'N': 1072}, {'N': 1072, 'a': 1073, 'o': 1073}, {'com': 955, 'e': 955}, {'N': 1075}, {'N': 1075, 'a': 1076,
'o': 1076}, {'contacto': 1077, 'contato': 1077}, {'N': 1022, 'a': 1027, 'em': 1078, 'o': 1027}, {'<paper>': 0,
'<rehearsed>': 0}, {'a': 1080, 'as': 1080, 'o': 1080, 'os': 1080}, {'^': 1081}, {'<review_inf>': 1082},
{'<review_inf>': 1082, 'a': 1083}, {'N': 1084, 'gente': 842}, {'N': 1084}, {'N': 1084, 'a': 1085, 'o': 1086,
'saudade': 105}, {'D': 713, 'de': 713, 'para': 713, 'pra': 713, 'um': 713, 'uma': 713}, {'N': 1088}, {'N': 1088, 'a':
1089, 'o': 1089}, {'<give3>': 17}, {'^': 1091}, {'<they>': 1092}, {':': 1093, 'D': 713, 'de': 713, 'para': 713, 'pra':
713, 'um': 713, 'uma': 713}, {'N': 1094}, {'N': 1094, 'a': 1095, 'ela': 182, 'ele': 182, 'o': 1095}, {'^': 181,
'almocar': 39, 'encontrar': 39, 'jantar': 39, 'nos': 293, 'tomar': 39}, {'': (5, 'mine'), '<giveinf>': 49}, {'^':
1098, 'lhe': 170}, {'eu': 1099}, {'c': 1090, 'com': 1096, 'de': 1097, 'que': 1100}, {'eu': 182}, {'c': 1090, 'com':
1096, 'de': 1097, 'que': 1102}, {'0': 35, 'anos': 35, 'cinquenta': 35, 'noventa': 35, 'oitenta': 35, 'quarenta': 35,
'sessenta': 35, 'setenta': 35, 'trinta': 35, 'vinte': 35}, {'<any_det>': 918, '<to>': 941, 'para': 942}, {'com': 196,
'um': 196, 'uma': 196}, {'a': 948, 'o': 948}, {'^': 235}, {'<any_det>': 118}, {'...': 1108, '^': 1109}, {'N': 1110},
{'experiencia': 907}, {'minha': 1112}, {'^': 1109}, {'N': 1114}, {'a': 1115, 'o': 1115}, {'a': 1111, 'o': 1111},
{'...': 1108}, {'N': 1118}, {'<to>': 1111, '^': 1109, 'a': 1113, 'com': 1116, 'lhe': 1114, 'lhes': 1114, 'minha':
1112, 'para': 1117, 'pra': 1119, 'pro': 1119}, {'a': 170, 'em': 170}, {'N': 1121}, {'N': 1121, 'a': 1122, 'o': 1122},
{'a': 49, 'com': 1123}, {'me': 1124}, {'^': 906, 'a': 907, 'ao': 907, 'aos': 907, 'as': 907, 'de': 907, 'em': 907,
'na': 907, 'no': 907, 'para': 907, 'pra': 907, 'sobre': 907, 'à': 907, 'às': 907}, {'<course>': 1126}, {'a': 1127,
'o': 1127, 'um': 1127, 'uma': 1127}, {'N': 805, '^': 804}, {'^': 804, 'a': 951, 'o': 951}, {'a': 1129, 'ao': 1129,
'c': 805, 'com': 1130, 'e': 956, 'à': 1129}, {'N': 1131}, {'a': 1132, 'o': 1132, 'pelo': 963, 'por': 963, 'via': 963},
{'<date>': 39, 'nossa': 40, 'nosso': 40}, {'...': 396, '<date>': 39, 'a': 1134, 'nossa': 40, 'nosso': 40, 'o': 1134},
{'<date>': 39, 'a': 1134, 'nossa': 40, 'nosso': 40, 'o': 1134}, {'<date>': 39, '<to>': 941, 'a': 1134, 'nossa': 40,
'nosso': 40, 'o': 1134, 'para': 942}, {'N': 196, 'a': 948, 'isso': 949, 'o': 948, 'que': 384}, {'N': 196, 'a': 948,
'isso': 949, 'o': 948}, {'<date>': 39, 'a': 1134, 'me': 1138, 'nos': 1139, 'nossa': 40, 'nosso': 40, 'o': 1134, 'q':
989, 'que': 1004}, {'devia': 22, 'devo': 22}, {'pensar': 22}, {'ideal': 22, 'melhor': 22}, {'<should>': 22, 'e': 274,
'ha': 431, 'mais': 367, 'nao': 1141, 'nem': 1142, 'não': 1141, 'o': 1143, 'é': 274}, {'^': 1144}, {'<should>': 22,
'e': 274, 'o': 274, 'é': 274}, {'^': 1146}, {'gente': 1147}, {',': 1145, '^': 1146, 'a': 1148, 'eu': 1147}, {',':
1145}, {'N': 1149}, {'<them>': 1149, 'N': 1150, 'a': 1151, 'o': 1151}, {',': 815, '^': 22, 'que': 85}, {',': 815, 'e':
1153, 'era': 1153, 'foi': 1153, 'é': 1153}, {'N': 817, 'dia': 85}, {'da': 818, 'dela': 1154, 'dele': 1154, 'do':
1155}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 1157, 'o': 1157}, {'que': 907}, {'como': 907, 'por': 1159,
'porque': 907}, {'N': 1160}, {'a': 941, 'ela': 1160, 'ele': 1160, 'o': 941}, {'N': 1160, 'ela': 1160, 'ele': 1160},
{'<to>': 941, 'a': 1161, 'ao': 1161, 'como': 907, 'lhe': 1160, 'lhes': 1160, 'para': 1162, 'por': 1159, 'porque': 907,
'pra': 1163, 'pro': 1161, 'à': 1161}, {'me': 1138, 'nos': 1139, 'que': 384}, {'a': 862, 'la': 862, 'lo': 862, 'o':
862}, {'D': 196, 'ao': 196, 'com': 196, 'na': 196, 'no': 196, 'sobre': 196}, {'D': 196, 'ao': 196, 'boa': 1167, 'com':
196, 'longa': 1167, 'na': 196, 'no': 196, 'rapida': 1167, 'sobre': 196, 'tensa': 1167}, {'a': 39, 'para': 39, 'pra':
39}, {'me': 1169, 'nos': 1169}, {'voz': 105}, {'de': 1171}, {'<any_det>': 918, 'lhe': 1, 'lhes': 1}, {'vermelha':
1006}, {'nos': 196}, {'c': 196, 'com': 196, 'na': 196, 'no': 196}, {'c': 196, 'com': 196, 'me': 1176, 'na': 196, 'no':
196}, {'falta': 170}, {'de': 170, 'que': 170}, {'ainda': 1178, 'falta': 170, 'faltam': 170, 'fica': 170, 'ficou': 170,
'tenho': 1179, 'vai': 170}, {'parte': 1180}, {'minha': 1181}, {'N': 848}, {'<him>': 848, 'a': 1183, 'o': 1183},
{'<him>': 848}, {'<to>': 1183, 'para': 1184, 'pra': 1185, 'pro': 1183}, {'...': 1186, '^': 847}, {'a': 1183, 'o':
1183}, {'<to>': 1183, 'para': 1188}, {'...': 1189, '^': 847}, {'da': 1187, 'das': 1190, 'de': 1187, 'do': 1187, 'dos':
1190}, {'da': 848, 'de': 848, 'do': 848}, {'<reach_noun>': 1191, 'contacto': 1192, 'contato': 1192, 'email': 1192,
'nome': 1192, 'numero': 1192, 'telefone': 1192}, {'<to>': 1, '^': 0, 'no': 1}, {'...': 1189}, {'da': 1195, 'das':
1195, 'de': 1195, 'do': 1195, 'dos': 1195}, {'da': 848, 'das': 848, 'de': 848, 'do': 848, 'dos': 848},
{'<reach_noun>': 1197, 'contacto': 1192, 'contato': 1192, 'email': 1192, 'nome': 1192, 'numero': 1192, 'telefone':
1192}, {'meu': 118, 'meus': 118, 'minha': 118, 'minhas': 118, 'nossa': 118, 'nosso': 118}, {'<any_det>': 235, 'a':
1199, 'as': 1199, 'meu': 118, 'meus': 118, 'minha': 118, 'minhas': 118, 'nossa': 118, 'nosso': 118, 'o': 1199, 'os':
1199}, {'meu': 1108, 'meus': 1108, 'minha': 1108, 'minhas': 1108, 'nossa': 1108, 'nosso': 1108}, {'<any_det>': 1198,
'^': 1200, 'a': 1201, 'as': 1201, 'meu': 1108, 'meus': 1108, 'minha': 1108, 'minhas': 1108, 'nossa': 1108, 'nosso':
1108, 'o': 1201, 'os': 1201}, {'N': 1202}, {'<reach_noun>': 1192}, {'<any_det>': 1204, '<reach_noun>': 1192}, {'a': 1,
'ao': 1, 'da': 1, 'do': 1, 'na': 1, 'no': 1, 'sobre': 1, 'à': 1}, {'comentarios': 1206, 'feedback': 1206, 'notas':
1206, 'opiniao': 1206, 'parecer': 1206, 'visao': 1206}, {'<feedback_noun>': 1194, 'comentarios': 1206, 'feedback':
1206, 'notas': 1206, 'opiniao': 1206, 'parecer': 1206, 'visao': 1206}, {'<course>': 1126, '<him>': 1205, 'avaliacao':
968, 'devolutiva': 968, 'feedback': 968, 'meu': 1207, 'meus': 1207, 'minha': 1208, 'minhas': 1207}, {'<to>': 1, '^':
0, 'no': 1, 'sobre': 1}, {'^': 0, 'a': 1, 'ao': 1, 'na': 1, 'no': 1, 'sobre': 1, 'à': 1}, {'<feedback_noun>': 1210,
'correcoes': 1211, 'dicas': 1211, 'pitacos': 1211, 'toques': 1211}, {'<to>': 219, '^': 218}, {'comentarios': 1206,
'correcoes': 1211, 'dicas': 1211, 'feedback': 1206, 'notas': 1206, 'opiniao': 1206, 'parecer': 1206, 'pitacos': 1211,
'toques': 1211, 'visao': 1206}, {'parabens': 1213}, {'animo': 1213, 'apoio': 1213, 'forca': 1213, 'meu': 1207, 'meus':
1207, 'minha': 1207, 'minhas': 1214, 'os': 1215, 'parabens': 1213}, {'<feedback_noun>': 1210}, {'cara': 1177, 'caras':
1177}, {'a': 1199, 'as': 1199, 'meu': 118, 'meus': 118, 'minha': 118, 'minhas': 118, 'nossa': 118, 'nosso': 118, 'o':
1199, 'os': 1199}, {'<feedback_noun>': 1210, 'animo': 219, 'apoio': 219, 'coragem': 219, 'forca': 219}, {'animo': 219,
'apoio': 219, 'coragem': 219, 'forca': 219}, {'abraco': 219, 'animo': 219, 'apoio': 219, 'avaliacao': 968, 'coragem':
219, 'devolutiva': 968, 'feedback': 968, 'forca': 219}, {'de': 1217}, {'^': 906, 'a': 907, 'ao': 907, 'com': 907,
'na': 907, 'no': 907, 'à': 907}, {'avaliacao': 968, 'data': 1223, 'devolutiva': 968, 'feedback': 968, 'forca': 1224,
'mao': 1224, 'maozinha': 1224}, {'<any_det>': 1198, '<feedback_noun>': 1194, '^': 1219, 'a': 977, 'algumas': 1217,
'alguns': 1217, 'animo': 1213, 'apoio': 1213, 'bastante': 1220, 'coragem': 219, 'forca': 1213, 'imenso': 1217,
'imensos': 1217, 'moral': 219, 'muita': 1221, 'muito': 1220, 'o': 977, 'os': 1215, 'parabens': 1213, 'um': 1222,
'uma': 1225, 'umas': 1217, 'uns': 1217, 'varias': 1217, 'varios': 1217}, {'data': 1223}, {'<any_det>': 1198, '^':
1219, 'algumas': 1217, 'alguns': 1217, 'animo': 219, 'apoio': 219, 'bastante': 1220, 'coragem': 219, 'forca': 219,
'imenso': 1217, 'imensos': 1217, 'muita': 1221, 'muito': 1220, 'um': 1221, 'uma': 1227, 'umas': 1217, 'uns': 1217,
'varias': 1217, 'varios': 1217}, {'<where_to>': 161, '^': 160, 'com': 161, 'no': 161}, {'forca': 219}, {'<course>':
1126, 'avaliacao': 968, 'devolutiva': 968, 'feedback': 968, 'meu': 1208, 'meus': 1207, 'minha': 1207, 'minhas': 1207},
{'<feedback_noun>': 1194, 'comentarios': 1206, 'correcoes': 1211, 'dicas': 1211, 'feedback': 1206, 'notas': 1206,
'opiniao': 1206, 'parecer': 1206, 'pitacos': 1211, 'toques': 1211, 'visao': 1206}, {'animo': 1213, 'apoio': 1213,
'forca': 1213, 'meu': 1207, 'meus': 1232, 'minha': 1207, 'minhas': 1207, 'os': 1215, 'parabens': 1213},
{'<reach_noun>': 1197}, {'<any_det>': 1234, '<reach_noun>': 1192, '^': 1219}, {'<any_det>': 1234, '^': 1200, 'a':
1201, 'as': 1201, 'meu': 1108, 'meus': 1108, 'minha': 1108, 'minhas': 1108, 'nossa': 1108, 'nosso': 1108, 'o': 1201,
'os': 1201}, {'N': 1236}, {'<him>': 1235, 'a': 1237, 'o': 1237}, {'<him>': 1235}, {'': (23, 'contact'), 'casa': 196},
{'a': 1240, 'ao': 196, 'ate': 196, 'em': 196, 'la': 196, 'lá': 196, 'na': 196, 'no': 196, 'à': 196}, {'<course>':
1126, '<feedback_noun>': 1194, 'abraco': 219, 'avaliacao': 968, 'chegada': 1241, 'devolutiva': 968, 'escapadinha':
1241, 'feedback': 968, 'passada': 1241, 'pulinho': 1241, 'pulo': 1241, 'saltinho': 1241, 'salto': 1241, 'toque': 281},
{'<him>': 848, 'N': 848}, {'da': 1243, 'do': 1243, 'pela': 1243, 'pelo': 1243, 'por': 1243}, {'<course>': 1126,
'<feedback_noun>': 1194, 'avaliacao': 968, 'chegada': 1241, 'data': 1223, 'devolutiva': 968, 'escapadinha': 1241,
'feedback': 968, 'forca': 1224, 'mao': 1224, 'maozinha': 1224, 'palavra': 1244, 'palavrinha': 1244, 'passada': 1241,
'pulinho': 1241, 'pulo': 1241, 'saltinho': 1241, 'salto': 1241}, {'<any_det>': 1193, '<feedback_noun>': 1194,
'<reach_noun>': 1196, '<to>': 1203, 'a': 1209, 'algumas': 1212, 'alguns': 1212, 'animo': 1213, 'apoio': 1213, 'as':
1216, 'bastante': 1217, 'boleia': 196, 'carona': 196, 'coragem': 219, 'de': 1218, 'forca': 1213, 'imenso': 1217,
'imensos': 1217, 'lhe': 1226, 'lhes': 1228, 'mentoria': 1229, 'mentorias': 1229, 'mentoring': 1229, 'meu': 1207,
'meus': 1214, 'minha': 1207, 'minhas': 1207, 'moral': 219, 'muita': 1230, 'muito': 1217, 'o': 1231, 'os': 1233,
'para': 1238, 'parabens': 1213, 'pra': 1239, 'um': 1242, 'uma': 1245, 'umas': 1212, 'uns': 1212, 'varias': 1217,
'varios': 1217}, {'comigo': 49}, {'D': 256, 'para': 258, 'pra': 258}, {'D': 256, 'isso': 1248, 'para': 258, 'pra':
258}, {'da': 1190, 'das': 1190, 'de': 1190, 'do': 1190, 'dos': 1190}, {'<reach_noun>': 1250}, {'<any_det>': 118, 'a':
1199, 'as': 1199, 'meu': 118, 'meus': 118, 'minha': 118, 'minhas': 118, 'nossa': 118, 'nosso': 118, 'o': 1199, 'os':
1199}, {'<any_det>': 1234, '^': 1252}, {'N': 1253}, {'^': 118}, {'N': 1255}, {'<him>': 1255}, {'<him>': 1255, 'N':
1255}, {'<to>': 1256, 'para': 1257, 'pra': 1258, 'pro': 1256}, {'...': 1259, 'comentarios': 1206, 'feedback': 1206,
'notas': 1206, 'opiniao': 1206, 'parecer': 1206, 'visao': 1206}, {'...': 1259}, {'meu': 1260, 'meus': 1260, 'minha':
1260, 'minhas': 1260, 'nossa': 1261, 'nosso': 1261}, {'<any_det>': 1234, '^': 1252, 'algumas': 1217, 'alguns': 1217,
'bastante': 1217, 'imenso': 1217, 'imensos': 1217, 'muito': 1217, 'uma': 1227, 'umas': 1217, 'uns': 1217, 'varias':
1217, 'varios': 1217}, {'na': 105}, {'<him>': 1253, 'a': 1254, 'o': 1254}, {'<him>': 1253}, {'': (0, 'missed'), 'na':
105}, {'data': 1223, 'mensagem': 1264}, {'<any_det>': 1251, '<reach_noun>': 1196, '<to>': 1254, 'a': 1262, 'algumas':
1217, 'alguns': 1217, 'as': 1262, 'bastante': 1217, 'imenso': 1217, 'imensos': 1217, 'lhe': 1263, 'lhes': 1263,
'mensagem': 1264, 'meu': 1260, 'meus': 1260, 'minha': 1260, 'minhas': 1260, 'muito': 1217, 'nossa': 1261, 'nosso':
1261, 'o': 1262, 'os': 1262, 'para': 1265, 'pra': 1266, 'recado': 1267, 'uma': 1268, 'umas': 1217, 'uns': 1217,
'varias': 1217, 'varios': 1217}, {'espera': 105}, {'visto': 105}, {'voz': 196}, {'de': 1272}, {'<letter>': 196,
'nota': 1273}, {'mao': 105}, {'tampa': 105}, {'<any_det>': 1274, '<letter>': 196, 'a': 1270, 'na': 1275, 'nota': 1273,
'pendurada': 105, 'pendurado': 105, 'plantada': 105, 'plantado': 105, 'tampa': 105, 'uma': 1276, 'à': 1270}, {'vacuo':
105}, {'a': 1270, 'em': 1271, 'esperando': 105, 'me': 1277, 'na': 1275, 'no': 1278, 'pendurada': 105, 'pendurado':
105, 'plantada': 105, 'plantado': 105, 'à': 1270}, {'animo': 1213, 'apoio': 1213, 'forca': 1213, 'os': 1215,
'parabens': 1213}, {'abraco': 219, 'animo': 219, 'apoio': 219, 'coragem': 219, 'forca': 219}, {'animo': 1213, 'apoio':
1213, 'bastante': 1221, 'coragem': 219, 'forca': 1213, 'moral': 219, 'muita': 1221, 'muito': 1221, 'os': 1215,
'parabens': 1213, 'um': 1281}, {'animo': 219, 'apoio': 219, 'bastante': 1221, 'coragem': 219, 'forca': 219, 'muita':
1221, 'muito': 1221, 'um': 1221}, {'<course>': 1126, 'abraco': 219}, {'a': 1127, 'animo': 1213, 'apoio': 1213, 'as':
1280, 'coragem': 219, 'forca': 1213, 'lhe': 1282, 'lhes': 1283, 'mentoria': 1229, 'mentorias': 1229, 'mentoring':
1229, 'moral': 219, 'muita': 1230, 'o': 1127, 'os': 1280, 'parabens': 1213, 'um': 1284, 'uma': 1127}, {'de': 939,
'que': 939}, {'sorte': 219}, {'boa': 1287}, {'boa': 1287, 'lhe': 1288}, {'chamada': 196}, {'a': 1290, 'agora': 196,
'c': 196, 'com': 196}, {'<tip>': 175}, {'^': 22, 'de': 85, 'para': 85, 'que': 85}, {'conselho': 1293, 'dica': 1293,
'sugestao': 1293, 'toque': 1293}, {'forca': 1224, 'mao': 1224, 'maozinha': 1224}, {'uma': 1295}, {'...': 1292,
'<any_det>': 1294, 'a': 1270, 'na': 1275, 'pendurada': 105, 'pendurado': 105, 'plantada': 105, 'plantado': 105,
'tampa': 105, 'uma': 1276, 'à': 1270}, {'bolo': 105, 'cano': 105}, {'tras': 105}, {'...': 1292, '<any_det>': 1294,
'bolo': 105, 'furo': 105, 'lhe': 1296, 'me': 1297, 'o': 1298, 'para': 1299, 'pra': 1299, 'um': 1298, 'uma': 1295},
{'<see_inf>': 35}, {'<see_inf>': 35, 'aparecer': 416, 'de': 418, 'em': 418, 'ir': 416, 'juntar': 417, 'passar': 416,
'que': 418, 'ter': 416, 'vinha': 416, 'vir': 416, 'viria': 416}, {'N': 170}, {'': (5, 'mine'), 'N': 49}, {'': (13,
'talk'), 'que': 6}, {'los': 135}, {'N': 135}, {'N': 135, 'a': 1307, 'o': 1307}, {'a': 1307, 'ao': 1307, 'com': 1308,
'e': 1308, 'à': 1307}, {'N': 1309}, {'N': 1309, 'a': 1310, 'o': 1310}, {'contato': 135}, {'em': 1312}, {'los': 1313},
{'contacto': 135}, {'em': 1315}, {'los': 1316}, {'ela': 49, 'ele': 49}, {'0': 170, '<any_det>': 49, '<to>': 1303, '^':
181, 'a': 1304, 'admitir': 1305, 'ao': 49, 'apresenta': 1306, 'apresentar': 1311, 'apresentá': 1306, 'cem': 170,
'cinquenta': 170, 'coloca': 1314, 'colocá': 1314, 'conecta': 1306, 'conectar': 1311, 'conectá': 1306, 'confessar':
1305, 'dinheiro': 170, 'dizer': 1305, 'juntar': 1311, 'lhe': 49, 'lhes': 49, 'po': 1317, 'pra': 1318, 'reconhecer':
1305, 'trinta': 170, 'umas': 170, 'uns': 170, 'vinte': 170, 'à': 49}, {'la': 37, 'lo': 37, 'ma': 37, 'mas': 37, 'mo':
37, 'mos': 37}, {'^': 0, 'da': 1, 'do': 1, 'sobre': 1}, {'anotacoes': 1321, 'comentarios': 1321, 'correcoes': 1321,
'notas': 1321, 'sugestoes': 1321}, {'anotacoes': 1321, 'comentarios': 1321, 'correcoes': 1321, 'minhas': 1322,
'notas': 1321, 'sugestoes': 1321}, {'meus': 1322}, {'anotacoes': 1321, 'as': 1323, 'comentarios': 1321, 'correcoes':
1321, 'meus': 1322, 'minhas': 1322, 'notas': 1321, 'os': 1324, 'sugestoes': 1321}, {'anotacoes': 1321, 'as': 1323,
'comentarios': 1321, 'correcoes': 1321, 'lhe': 1325, 'meus': 1322, 'minhas': 1322, 'notas': 1321, 'os': 1324,
'sugestoes': 1321}, {'<him>': 54}, {'<him>': 54, 'para': 1327, 'pra': 1327}, {'...': 403}, {'<any_det>': 1329},
{'<hand3>': 1330, '<send3>': 1330, 'acaba': 1330, 'conclui': 1330, 'entrega': 1330, 'termina': 1330}, {'^': 1331,
'lhe': 992, 'lhes': 992}, {':': 421, 'que': 1332}, {'lhe': 992, 'lhes': 992}, {'que': 1334}, {'': (9, 'told'), '...':
1335}, {'N': 1336}, {'...': 1335, 'que': 994}, {'^': 1331, 'a': 269, 'eu': 268, 'nos': 268, 'nós': 268}, {'para': 25,
'pra': 25, 'que': 1339}, {'...': 1340, ':': 424, 'N': 196, 'a': 948, 'isso': 949, 'o': 948, 'p': 430, 'para': 438,
'pra': 438, 'que': 452}, {'...': 1340, 'N': 196, 'a': 948, 'isso': 949, 'o': 948, 'p': 430, 'para': 454, 'pra': 454},
{'<do1>': 49, '<give3>': 987, '<hand3>': 987, '<send3>': 987, 'acaba': 987, 'leio': 49, 'olho': 49, 'penso': 49,
'resolvo': 49, 'sobe': 987, 'vejo': 49}, {'^': 1343, 'eu': 997, 'lhe': 997}, {'<give3>': 17, '<hand3>': 17, '<send3>':
17, 'sobe': 17}, {'^': 1345}, {'<do1>': 49, '<give1>': 49, '<give1_pra>': 49, '<give3>': 987, '<hand3>': 987,
'<send3>': 987, '<subj>': 22, '<urge_inf>': 22, '<would_give>': 17, 'acaba': 987, 'leio': 49, 'me': 143, 'nao': 144,
'não': 144, 'olho': 49, 'penso': 49, 'resolvo': 49, 'sobe': 987, 'tenho': 431, 'vejo': 49}, {'<do1>': 49, '<give1>':
49, '<give1_pra>': 49, '<subj>': 22, '<urge_inf>': 22, 'leio': 49, 'me': 143, 'nao': 144, 'não': 144, 'olho': 49,
'penso': 49, 'resolvo': 49, 'tenho': 431, 'vejo': 49}, {'^': 1348, 'ia': 380, 'lhe': 992, 'receberei': 379,
'receberia': 379, 'recebia': 379, 'recebo': 379, 'terei': 379, 'teria': 379, 'vou': 380}, {'<do1>': 49, '<give1>': 49,
'<give1_pra>': 49, 'leio': 49, 'olho': 49, 'penso': 49, 'resolvo': 49, 'vejo': 49}, {'^': 1350}, {'D': 1346, '^':
1347, 'a': 442, 'aparecer': 416, 'eu': 1349, 'ia': 444, 'ir': 416, 'iria': 314, 'juntar': 417, 'lhe': 1351, 'me': 446,
'nos': 448, 'nós': 450, 'passar': 416, 'receberei': 379, 'receberia': 379, 'recebia': 379, 'recebo': 379, 'ter': 416,
'terei': 379, 'teria': 379, 'vai': 451, 'vinha': 416, 'vir': 416, 'viria': 416, 'vou': 380}, {'...': 1333, ':': 424,
'<to>': 1337, 'aparecer': 416, 'de': 418, 'em': 418, 'ir': 416, 'juntar': 417, 'lhe': 1338, 'me': 1341, 'nos': 1342,
'p': 456, 'para': 457, 'passar': 416, 'pra': 457, 'q': 1344, 'que': 1352, 'ter': 416, 'vinha': 416, 'vir': 416,
'viria': 416}, {'em': 922, 'na': 922, 'no': 922, 'para': 922}, {'alimentos': 1354, 'cabazes': 1354, 'comida': 1354,
'jantares': 1354, 'refeicoes': 1354, 'roupa': 1354, 'sopa': 1354}, {'^': 1355}, {'^': 1331}, {':': 421, 'que': 1357},
{'para': 25, 'pra': 25, 'que': 1357}, {'...': 1359, ':': 424, 'p': 430, 'para': 438, 'pra': 438, 'que': 461}, {'...':
1359, 'p': 430, 'para': 454, 'pra': 454}, {'<give3>': 987, '<hand3>': 987, '<send3>': 987, '<should>': 22, 'acaba':
987, 'compensa': 22, 'e': 274, 'mais': 367, 'o': 369, 'sobe': 987, 'é': 274}, {'^': 1362}, {'<give3>': 987, '<hand3>':
987, '<send3>': 987, '<should>': 22, '<subj>': 22, '<urge_inf>': 22, 'acaba': 987, 'compensa': 22, 'e': 274, 'mais':
367, 'me': 143, 'nao': 144, 'não': 144, 'o': 369, 'sobe': 987, 'tenho': 431, 'é': 274}, {'D': 1346, '^': 1364, 'a':
442, 'eu': 443, 'ia': 444, 'iria': 314, 'me': 37, 'nos': 448, 'nós': 450, 'receberei': 379, 'receberia': 379,
'recebia': 379, 'recebo': 379, 'terei': 379, 'teria': 379, 'vai': 451, 'vou': 380}, {'...': 1358, ':': 424, 'me':
1360, 'nos': 1361, 'p': 430, 'para': 438, 'pra': 438, 'q': 1363, 'que': 1365}, {'': (13, 'talk'), 'D': 1346, '^':
988}, {'q': 989, 'que': 1367}, {'^': 1037, 'de': 1038}, {'vez': 1369}, {'^': 668, 'de': 1032}, {'N': 1371}, {'da':
1372, 'dela': 1371, 'dele': 1371, 'do': 1372}, {'minha': 1370, 'vez': 1373}, {'N': 35}, {'N': 35, 'a': 1375, 'o':
1375}, {'da': 1376, 'de': 1376, 'do': 1376}, {'vai': 105}, {'agua': 1378, 'pio': 105, 'sinal': 105}, {'aniversario':
1377, 'aniversário': 1377, 'niver': 1377}, {'<inf>': 135, '^': 181}, {'a': 1374, 'aniversario': 1377, 'aniversário':
1377, 'da': 469, 'de': 469, 'esperar': 882, 'eu': 842, 'nada': 106, 'nem': 1379, 'niver': 1377, 'o': 1380, 'para':
182, 'pra': 182, 'preciso': 1381, 'que': 182, 'se': 35, 'so': 883}, {'sinal': 105}, {'da': 1383, 'deu': 1383, 'dá':
1383}, {'fosse': 537}, {'nao': 1384, 'no': 773, 'não': 1384, 'pediu': 779, 'se': 1385}, {'da': 834}, {'cima': 1387,
'vacuo': 105, 'vez': 944}, {'<they>': 6, 'N': 6, 'a': 6, 'nao': 6, 'não': 6, 'o': 6}, {'a': 1256, 'o': 1256}, {'<to>':
1256, 'para': 1390, 'pra': 1256, 'pro': 1256}, {'...': 1391}, {'<to>': 1256, 'para': 1257, 'pra': 1257}, {'...':
1393}, {'^': 1109, 'a': 1201, 'as': 1201, 'meu': 1108, 'meus': 1108, 'minha': 1108, 'minhas': 1108, 'nossa': 1108,
'nosso': 1108, 'o': 1201, 'os': 1201}, {'N': 1395}, {'a': 119, 'o': 119}, {'<to>': 119, 'para': 1397}, {'<helpful>':
1398}, {'<any_det>': 118, 'a': 1399, 'o': 1399, 'um': 1399, 'uma': 1399}, {'meu': 1261, 'meus': 1261, 'minha': 1261,
'minhas': 1261, 'nossa': 1261, 'nosso': 1261}, {'': (19, 'gave:resource'), '<any_det>': 118}, {'^': 1402}, {'<him>':
1114, 'a': 1396, 'o': 1396}, {'<him>': 1114}, {'0': 1392, '<any_det>': 1394, '<to>': 1396, '^': 1400, 'a': 1401, 'as':
1401, 'cem': 1392, 'com': 1116, 'dinheiro': 1392, 'lhe': 1403, 'lhes': 1403, 'meu': 1261, 'meus': 1261, 'minha': 1261,
'minhas': 1261, 'nossa': 1261, 'nosso': 1261, 'o': 1401, 'os': 1401, 'para': 1404, 'pra': 1405}, {'': (23, 'contact'),
'<any_det>': 1204}, {'N': 1407}, {'<any_det>': 1204}, {'da': 848, 'dela': 848, 'dele': 848, 'do': 848}, {'curriculo':
1410, 'cv': 1410}, {'a': 1408, 'o': 1408}, {'N': 1409}, {'<any_det>': 1204, '<to>': 1408, 'lhe': 1409, 'o': 1411,
'para': 1412, 'pro': 1413}, {'da': 49, 'de': 49, 'do': 49}, {'me': 1415}, {'nos': 39}, {'acaso': 196}, {'querer':
196}, {'<any_det>': 196, 'N': 196, 'c': 196, 'com': 196, 'por': 1418, 'sem': 1419}, {'<any_det>': 39, 'D': 39, 'N':
196, 'c': 39, 'cafe': 39, 'café': 39, 'com': 39, 'me': 230, 'por': 1418, 'sem': 1419}, {'<any_det>': 196, 'N': 196,
'c': 196, 'com': 196, 'me': 1420, 'nos': 1421, 'por': 1418, 'sem': 1419}, {'<any_det>': 196, 'N': 196, 'c': 196,
'com': 196, 'me': 1420, 'nos': 1420, 'por': 1418, 'sem': 1419}, {'...': 915, 'me': 230}, {'apresentacao': 0, 'defesa':
0, 'pitch': 0}, {'^': 1425}, {'a': 1426, 'o': 1426}, {'<rehearsed>': 0}, {'a': 1428, 'o': 1428}, {'^': 1429}, {'N':
1430}, {'N': 1430, 'a': 1431, 'o': 1431}, {'^': 1429, 'a': 1426, 'com': 1432, 'o': 1426}, {'a': 906, 'como': 906, 'o':
906}, {'^': 1434}, {'<him>': 1435}, {'lhe': 1435, 'lhes': 1435, 'para': 1436, 'pra': 1436}, {'a': 907, 'como': 907},
{'passo': 907}, {'a': 1439}, {'...': 1438, 'a': 907, 'as': 907, 'como': 907, 'o': 907, 'os': 907, 'passo': 1440,
'por': 1159, 'porque': 907}, {'N': 1441}, {'a': 907}, {'a': 907, 'como': 907, 'por': 1159, 'porque': 907}, {'N':
1444}, {'a': 907, 'as': 907, 'como': 907, 'o': 907, 'os': 907, 'passo': 1440, 'por': 1159, 'porque': 907}, {'N':
1443}, {'<him>': 1446, 'ela': 1160, 'ele': 1160}, {'<him>': 1446, 'N': 1446, 'ela': 1160, 'ele': 1160}, {'N': 1446},
{'<to>': 1442, 'N': 1443, 'a': 1445, 'ao': 1161, 'como': 907, 'lhe': 1446, 'lhes': 1446, 'o': 1447, 'para': 1448,
'por': 1159, 'porque': 907, 'pra': 1449, 'pro': 1450, 'à': 1161}, {'a': 977, 'o': 977, 'um': 977, 'uma': 977},
{'<to>': 948, 'a': 977, 'lhe': 1452, 'o': 977, 'para': 1107, 'um': 977, 'uma': 977}, {'<reach_noun>': 1250,
'contacto': 1192, 'contato': 1192, 'email': 1192, 'nome': 1192, 'numero': 1192, 'telefone': 1192}, {'': (23,
'contact'), '...': 1108, '<any_det>': 1198, '^': 1200, 'a': 1201, 'as': 1201, 'meu': 1108, 'meus': 1108, 'minha':
1108, 'minhas': 1108, 'nossa': 1108, 'nosso': 1108, 'o': 1201, 'os': 1201}, {'N': 1455}, {'a': 1399, 'o': 1399, 'um':
1399, 'uma': 1399}, {'<any_det>': 1198, '^': 1219, 'anotacoes': 1321, 'as': 1323, 'comentarios': 1321, 'correcoes':
1321, 'meus': 1322, 'minhas': 1322, 'notas': 1321, 'os': 1324, 'sugestoes': 1321, 'um': 981}, {'<any_det>': 1198, '^':
1219}, {'<any_det>': 1234, '^': 1219}, {'': (23, 'contact'), '...': 1108, '<any_det>': 1234, '^': 1200, 'a': 1201,
'as': 1201, 'meu': 1108, 'meus': 1108, 'minha': 1108, 'minhas': 1108, 'nossa': 1108, 'nosso': 1108, 'o': 1201, 'os':
1201}, {'N': 1461}, {'<him>': 1460, 'a': 1462, 'o': 1462}, {'<him>': 1460, 'N': 1118}, {'cliente': 980, 'contacto':
980, 'contato': 980, 'email': 281, 'lead': 980}, {'<any_det>': 1454, '<reach_noun>': 1196, '<to>': 1456, '^': 1457,
'anotacoes': 1321, 'as': 1323, 'comentarios': 1321, 'correcoes': 1321, 'lhe': 1458, 'lhes': 1459, 'mensagem': 281,
'meus': 1322, 'minhas': 1322, 'notas': 1321, 'o': 1411, 'os': 1324, 'para': 1463, 'pra': 1464, 'pro': 1119,
'sugestoes': 1321, 'um': 1465}, {'<any_det>': 1274, '<letter>': 196, 'nota': 1273}, {'me': 1467}, {'bom': 35, 'para':
702, 'pra': 702}, {'0': 842, 'cinco': 842, 'dois': 842, 'duas': 842, 'muitas': 842, 'muitos': 842, 'quase': 842,
'quatro': 842, 'tres': 842, 'trinta': 842, 'umas': 842, 'uns': 842, 'vinte': 842}, {'<of>': 105, 'N': 105, 'a': 105,
'ir': 105, 'ligar': 105, 'no': 105, 'o': 105, 'que': 105}, {'completo': 1471}, {'<of>': 105, 'N': 105, 'a': 105,
'completamente': 1471, 'ir': 105, 'ligar': 105, 'mesmo': 1471, 'no': 105, 'o': 105, 'por': 1472, 'que': 105,
'totalmente': 1471}, {'me': 1473}, {'^': 906, 'a': 907, 'o': 907}, {'a': 1475, 'ao': 1475, 'com': 1475, 'da': 1475,
'de': 1475, 'do': 1475, 'à': 1475}, {'duvida': 1476, 'duvidas': 1476, 'dúvida': 1476}, {'as': 1477, 'duvida': 1476,
'duvidas': 1476, 'dúvida': 1476, 'umas': 1477}, {'perguntar': 1157}, {'a': 1479, 'para': 1479, 'pra': 1479}, {'N':
1480}, {'a': 1481, 'o': 1481}, {'<to>': 1481, 'lhe': 196, 'para': 1482}, {'tarde': 105}, {'nada': 105, 'nao': 105,
'não': 105}, {'vao': 105}, {'dia': 105}, {'tempao': 105}, {'a': 1484, 'ate': 105, 'e': 1485, 'em': 1486, 'horas': 105,
'o': 1487, 'toda': 105, 'um': 1488}, {'N': 1489}, {'ela': 529, 'ele': 529, 'me': 44}, {'<any_det>': 44, 'N': 1489,
'a': 1490, 'da': 887, 'de': 887, 'do': 887, 'noticias': 44, 'o': 1490, 'pela': 1490, 'pelo': 1490, 'por': 1490, 'que':
1491, 'resposta': 44, 'retorno': 44}, {'': (0, 'missed'), 'tempao': 105}, {'0': 105, 'a': 1484, 'ate': 105, 'duas':
105, 'e': 1485, 'em': 1486, 'horas': 105, 'meia': 105, 'o': 1487, 'toda': 105, 'um': 1493, 'uma': 105}, {'N': 1494},
{'N': 1494, 'a': 1495, 'o': 1495, 'pela': 1495, 'pelo': 1495, 'por': 1490}, {'<any_det>': 44, 'da': 887, 'de': 887,
'do': 887, 'noticias': 44, 'que': 1491, 'resposta': 44, 'retorno': 44}, {'N': 1489, 'a': 1490, 'o': 1490, 'pela':
1490, 'pelo': 1490, 'por': 1490}, {'<of>': 105, 'N': 105, 'a': 105, 'completamente': 1471, 'ir': 105, 'ligar': 105,
'mesmo': 1471, 'no': 105, 'nos': 1473, 'o': 105, 'por': 1472, 'que': 105, 'totalmente': 1471}, {'<date>': 105,
'nossa': 1059, 'nosso': 1059}, {'a': 1500, 'da': 1500, 'do': 1500, 'o': 1500, 'se': 920}, {'<of>': 105, 'N': 105, 'a':
105, 'completamente': 1471, 'ir': 105, 'ligar': 105, 'me': 1473, 'mesmo': 1471, 'no': 105, 'o': 105, 'por': 1472,
'que': 105, 'totalmente': 1471}, {'c': 196, 'com': 196, 'que': 196}, {'<thing>': 44}, {'^': 1504, 'que': 410},
{'<set>': 39, 'a': 492, 'aguardando': 374, 'combinado': 1503, 'convencida': 495, 'convencido': 495, 'esperando': 374,
'pendente': 1505, 'suspenso': 105, 'à': 492}, {'aguardar': 803, 'esperar': 803}, {'D': 39, 'a': 39, 'em': 39, 'para':
39, 'pra': 39}, {'aguardo': 803}, {'a': 1507, 'aguardando': 803, 'convidada': 1508, 'convidado': 1508, 'convidados':
1508, 'esperando': 803, 'no': 1509}, {'la': 196, 'lá': 196, 'tambem': 196, 'tb': 196}, {'N': 1511}, {'': (14,
'together'), 'N': 196, 'a': 948, 'o': 948}, {'': (23, 'contact'), 'la': 196, 'lá': 196, 'tambem': 196, 'tb': 196},
{'N': 1514}, {'N': 196, 'a': 1515, 'o': 1515}, {'a': 1512, 'o': 1512}, {'a': 1512, 'c': 196, 'ca': 949, 'com': 196,
'la': 1513, 'lá': 1513, 'o': 1512, 'para': 702, 'presente': 949, 'presentes': 949, 'tambem': 1516, 'tb': 1517}, {'a':
948, 'ca': 949, 'la': 949, 'lá': 949, 'o': 948, 'presente': 949, 'presentes': 949, 'tambem': 949}, {'duas': 842},
{'dois': 842, 'tres': 842}, {'as': 1520, 'c': 196, 'com': 196, 'os': 1521, 'todos': 842}, {'a': 948, 'ca': 949, 'la':
949, 'lá': 949, 'o': 948, 'tambem': 1513}, {'<paper>': 0}, {'^': 1524}, {'a': 1525, 'as': 1525, 'lhe': 1, 'lhes': 1,
'o': 1525, 'os': 1525}, {'a': 985, 'as': 985, 'o': 985, 'os': 985}, {'<review_inf>': 1526, 'capacitando': 1527,
'capacitar': 1527, 'ensinando': 1527, 'ensinar': 1527, 'formando': 1527, 'formar': 1527, 'orientando': 1527,
'orientar': 1527, 'treinando': 1527, 'treinar': 1527}, {'a': 1528, 'capacitando': 1527, 'capacitar': 1527,
'ensinando': 1527, 'ensinar': 1527, 'formando': 1527, 'formar': 1527, 'orientando': 1527, 'orientar': 1527,
'treinando': 1527, 'treinar': 1527}, {'^': 929, 'almocar': 196, 'animar': 931, 'conversa': 196, 'dar': 931,
'ensinando': 907, 'ensinar': 907, 'explicando': 907, 'explicar': 907, 'falar': 196, 'mesa': 196, 'mostrando': 907,
'mostrar': 907, 'tomar': 196}, {'com': 196}, {'conversa': 196, 'mesa': 196}, {'...': 1529, '^': 929, 'a': 1530, 'c':
196, 'com': 196, 'em': 204, 'ensinando': 907, 'ensinar': 907, 'explicando': 907, 'explicar': 907, 'la': 1531, 'lá':
1531, 'mostrando': 907, 'mostrar': 907, 'na': 196, 'no': 196, 'reunida': 196, 'reunido': 196, 'à': 1532},
{'capacitando': 1527, 'capacitar': 1527, 'ensinando': 1527, 'ensinar': 1527, 'formando': 1527, 'formar': 1527,
'orientando': 1527, 'orientar': 1527, 'treinando': 1527, 'treinar': 1527}, {'a': 1534, 'capacitando': 1527,
'capacitar': 1527, 'ensinando': 1527, 'ensinar': 1527, 'formando': 1527, 'formar': 1527, 'orientando': 1527,
'orientar': 1527, 'treinando': 1527, 'treinar': 1527}, {'^': 929, 'animar': 931, 'conversa': 196, 'dar': 931,
'ensinando': 907, 'ensinar': 907, 'explicando': 907, 'explicar': 907, 'falar': 196, 'mostrando': 907, 'mostrar': 907},
{'conversa': 196}, {'...': 1535, '^': 929, 'a': 1536, 'c': 196, 'com': 196, 'em': 196, 'ensinando': 907, 'ensinar':
907, 'explicando': 907, 'explicar': 907, 'juntos': 196, 'mostrando': 907, 'mostrar': 907, 'na': 196, 'no': 196,
'reunidos': 196, 'à': 1537}, {'aguardar': 803, 'dever': 166, 'esperar': 803, 'pensar': 934}, {'da': 44, 'de': 44,
'do': 44}, {'a': 1539, 'aguardando': 803, 'atras': 920, 'convidada': 1508, 'convidado': 1508, 'convidados': 1508,
'devendo': 166, 'esperando': 803, 'no': 1509, 'pendente': 1540, 'pensando': 934}, {'lha': 49, 'lhas': 49, 'lho': 49,
'lhos': 49}, {'<give1>': 1542, '<give1_pra>': 49}, {'ela': 182, 'ele': 182}, {'com': 1544, 'de': 182, 'que': 1102},
{'0': 170, '<any_det>': 49, 'a': 1304, 'ao': 49, 'cem': 170, 'cinquenta': 170, 'dinheiro': 170, 'lhe': 49, 'lhes': 49,
'pra': 1318, 'trinta': 170, 'umas': 170, 'uns': 170, 'vinte': 170, 'à': 49}, {'lhe': 170, 'lhes': 170}, {'que': 1547},
{'chegar': 49}, {'^': 1549}, {'^': 1549, 'lhe': 1550}, {'<giveinf>': 49, '<them>': 181}, {'^': 1552}, {'a': 1553,
'com': 1553, 'de': 1553}, {'': (5, 'mine'), '^': 1552, 'lhe': 49}, {'a': 1553, 'com': 1553, 'de': 1555}, {'<give1>':
49, 'arranjo': 49, 'conserto': 49, 'corrijo': 49, 'deixo': 49, 'devolvo': 49, 'edito': 49, 'escrevo': 49, 'gravo': 49,
'guardo': 49, 'imprimo': 49, 'instalo': 49, 'levo': 49, 'redijo': 49, 'traduzo': 49, 'trago': 49}, {'^': 1557},
{'encarrego': 1415}, {',': 85}, {'lugar': 1560}, {'teu': 1561}, {'^': 181, 'lhe': 182, 'lhes': 182}, {'^': 1543, 'a':
992, 'combinamos': 1545, 'combinei': 1545, 'combinámos': 1545, 'devo': 1546, 'disse': 1548, 'e': 842, 'encarrego':
1416, 'faco': 1551, 'farei': 1551, 'ficamos': 1554, 'fico': 1556, 'ficámos': 1554, 'fiquei': 1556, 'lhe': 1558,
'lhes': 1558, 'me': 1559, 'no': 1562, 'o': 992, 'ocupo': 1416, 'trato': 1415, 'vamos': 1563, 'vou': 1563}, {'N': 196,
'a': 948, 'isso': 949, 'o': 948, 'que': 500}, {'me': 1565, 'nos': 1565}, {'': (9, 'told'), '...': 1438, 'a': 907,
'as': 907, 'como': 907, 'o': 907, 'os': 907, 'passo': 1440, 'por': 1159, 'porque': 907}, {'N': 1567}, {'<him>': 1446,
'a': 941, 'ela': 1160, 'ele': 1160, 'o': 941}, {'<to>': 1568, 'N': 1443, 'a': 1445, 'ao': 1161, 'como': 907, 'lhe':
1446, 'lhes': 1446, 'o': 1447, 'para': 1569, 'por': 1159, 'porque': 907, 'pra': 1449, 'pro': 1450, 'à': 1161}, {'^':
1350, 'lhe': 992}, {'^': 1350, 'eu': 1571, 'lhe': 1351}, {'': (23, 'contact'), 'bem': 1244, 'lhe': 995, 'q': 998,
'que': 1572}, {'N': 44}, {'da': 1574, 'de': 1574, 'do': 1574}, {'...': 1575}, {'<giveinf>': 49, 'a': 1576, 'as': 1576,
'o': 1576, 'os': 1576}, {'confirmar': 44, 'enviar': 44, 'mandar': 44, 'responder': 44}, {'N': 1578, 'confirmar': 44,
'enviar': 44, 'mandar': 44, 'me': 1578, 'responder': 44}, {'a': 1576, 'as': 1576, 'o': 1576, 'os': 1576}, {'^': 1580},
{'parte': 170}, {'minha': 1582}, {'<giveinf>': 49, 'a': 44, 'as': 44, 'o': 44, 'os': 44}, {'^': 1584, 'a': 1579,
'ainda': 900, 'ela': 1579, 'ele': 1579, 'o': 1579}, {'^': 1577, 'a': 1579, 'ainda': 1581, 'apresenta': 1306,
'apresentar': 1311, 'apresentá': 1306, 'coloca': 1314, 'colocá': 1314, 'conecta': 1306, 'conectar': 1311, 'conectá':
1306, 'da': 1583, 'de': 1583, 'ela': 1579, 'ele': 1579, 'esperar': 882, 'juntar': 1311, 'me': 1585, 'nos': 901, 'o':
1579, 'pela': 1583, 'po': 1317, 'so': 883}, {'^': 1580, 'ainda': 1581, 'da': 1583, 'de': 1583, 'me': 901, 'nos': 901,
'pela': 1583}, {'se': 105}, {'gente': 1588, 'vejo': 105}, {'falamos': 105, 'vemos': 105}, {'vejo': 105}, {'a': 1589,
'estou': 105, 'falamos': 105, 'falava': 105, 'falo': 105, 'nos': 1590, 'o': 1591, 'vejo': 105, 'vemos': 105}, {'n':
1592, 'nao': 1592, 'não': 1592}, {'que': 1593}, {'falta': 374}, {'...': 1594, '0': 35, 'anos': 35, 'cinquenta': 35,
'lhe': 1595, 'noventa': 35, 'oitenta': 35, 'quarenta': 35, 'sessenta': 35, 'setenta': 35, 'trinta': 35, 'vinte': 35},
{'companhia': 196}, {'me': 1597, 'nos': 1597}, {'para': 258, 'pra': 258, 'pro': 258}, {'cargo': 170}, {'espera': 491,
'meu': 1600, 'ser': 1599}, {'': (5, 'mine'), '^': 49}, {'^': 17, 'me': 37, 'minha': 1582, 'nos': 37}, {'maos': 170},
{'minhas': 1604}, {'conta': 1602}, {'minha': 1606}, {'<moved_pp>': 1599, 'a': 1601, 'agora': 1599, 'com': 511,
'comigo': 1602, 'da': 1583, 'de': 1603, 'marcada': 39, 'marcado': 39, 'nas': 1605, 'para': 258, 'pela': 1583,
'pendente': 1505, 'por': 1607, 'pra': 258, 'pro': 258, 'responsavel': 513, 'sem': 222, 'suspenso': 105, 'à': 492},
{'meu': 1600}, {'conta': 170}, {'minha': 1610}, {'a': 1609, 'comigo': 170, 'nas': 1605, 'por': 1611}, {'nada': 105},
{'0': 105, 'e': 1613, 'em': 1486, 'meia': 834, 'sozinha': 105, 'sozinho': 105, 'uma': 834}, {'^': 1552, 'aguardar':
803, 'espera': 1614, 'esperar': 803}, {'N': 1088, '^': 1552, 'a': 1089, 'o': 1089}, {'<inf>': 49, '<them>': 1037,
'lhe': 1037}, {'^': 1617}, {'<giveinf>': 49, '<inf>': 49}, {'<giveinf>': 49, '<inf>': 49, '<them>': 1619, 'lhe': 1036,
'lhes': 49}, {'^': 1620, 'almocar': 39, 'encontrar': 39, 'jantar': 39, 'lhe': 170, 'lhes': 170, 'marcar': 105, 'nos':
293, 'remarcar': 105, 'tomar': 39}, {'': (7, 'waiting'), '0': 105, '<of>': 44, 'e': 1613, 'em': 1486, 'meia': 834,
'sozinha': 105, 'sozinho': 105, 'uma': 834}, {'espera': 1614}, {'a': 1615, 'aguardando': 803, 'c': 1090, 'com': 1616,
'd': 1618, 'de': 1621, 'esperando': 1622, 'no': 1509, 'plantada': 1614, 'plantado': 1614, 'à': 1623}, {'nao': 105,
'nem': 105, 'nunca': 105, 'não': 105}, {'e': 1625}, {'...': 1626}, {'^': 17, 'ligar': 1627}, {'^': 17, 'aparecer':
1627, 'ligar': 1627, 'me': 1628, 'nos': 37, 'passar': 1627, 'vir': 1627}, {'com': 511, 'de': 1629, 'responsavel':
513}, {'^': 1552, 'aguardar': 803, 'esperar': 803}, {'<giveinf>': 49, '<inf>': 49, '<them>': 1619, 'lhe': 1037}, {'':
(5, 'mine'), '^': 1632, 'lhe': 49}, {'a': 1631, 'aguardando': 803, 'com': 1553, 'd': 1618, 'de': 1633, 'esperando':
803, 'no': 1509, 'pendente': 1540}, {'D': 256, 'da': 265, 'de': 265, 'do': 265, 'para': 258, 'pra': 258, 'pro': 258},
{'dever': 517, 'espera': 491, 'meu': 1600, 'ser': 1599}, {'': (23, 'contact'), 'eu': 875}, {':': 873, 'c': 196, 'com':
196, 'para': 39, 'que': 1637}, {'...': 1626, 'e': 414, 'mas': 414, 'so': 415}, {'^': 17, 'aparecer': 1639, 'ir': 416,
'juntar': 417, 'ligar': 1627, 'marcar': 105, 'me': 1628, 'nos': 37, 'passar': 1639, 'remarcar': 105, 'ter': 416,
'vinha': 416, 'vir': 1639, 'viria': 416}, {'by': 105}, {'aberto': 105, 'aparecer': 416, 'ir': 416, 'juntar': 417,
'marcar': 105, 'passar': 416, 'stand': 1641, 'ter': 416, 'vinha': 416, 'vir': 416, 'viria': 416}, {'D': 256, 'depois':
105}, {'aberto': 105, 'fazer': 105, 'marcar': 105, 'minha': 1606, 'stand': 1641}, {'<moved_pp>': 1635, '<off_pp>':
105, 'D': 256, 'a': 1636, 'acordado': 877, 'agendada': 39, 'agendado': 39, 'agora': 1599, 'aparecer': 416, 'com': 511,
'combinado': 1638, 'comigo': 170, 'de': 1640, 'devendo': 37, 'em': 1642, 'ir': 416, 'juntar': 417, 'marcada': 39,
'marcado': 39, 'me': 520, 'nas': 1605, 'para': 1643, 'passar': 416, 'pendente': 1505, 'por': 1644, 'pra': 1643, 'pro':
258, 'que': 418, 'responsavel': 513, 'sem': 222, 'ter': 416, 'vinha': 416, 'vir': 416, 'viria': 416, 'à': 492}, {'^':
1552, 'espera': 1614}, {'a': 1646, 'c': 1090, 'com': 1616, 'd': 1618, 'de': 1621, 'esperando': 1614, 'plantada': 1614,
'plantado': 1614, 'à': 1623}, {'^': 1552, 'dever': 166, 'ensinando': 907, 'ensinar': 907, 'espera': 1614,
'explicando': 907, 'explicar': 907, 'mostrando': 907, 'mostrar': 907, 'saber': 808}, {'': (5, 'mine'), '^': 1632,
'lhe': 1602, 'lhes': 170}, {'...': 1529, 'a': 1648, 'com': 1553, 'd': 1618, 'de': 1649, 'devendo': 166, 'ensinando':
907, 'ensinar': 907, 'esperando': 1614, 'explicando': 907, 'explicar': 907, 'mostrando': 907, 'mostrar': 907,
'plantada': 1614, 'plantado': 1614, 'sabendo': 808, 'à': 1623}, {'<date>': 196}, {'<of>': 805, '<to>': 805, '^': 804,
'com': 805, 'entre': 805}, {'<feedback_noun>': 1194}, {'<course>': 1126, 'apresentacao': 1652, 'apresentacoes': 1652,
'avaliacao': 968, 'conexao': 1652, 'devolutiva': 968, 'feedback': 968, 'intro': 1652, 'intros': 1652, 'minha': 1653,
'ponte': 1652}, {'apresentacao': 1652, 'apresentacoes': 1652, 'conexao': 1652, 'intro': 1652, 'intros': 1652, 'ponte':
1652}, {'avaliacao': 968, 'data': 1223, 'devolutiva': 968, 'feedback': 968}, {'<feedback_noun>': 1194, 'a': 977,
'algumas': 1217, 'alguns': 1217, 'bastante': 1217, 'imenso': 1217, 'imensos': 1217, 'muito': 1217, 'o': 977, 'um':
977, 'uma': 1656, 'umas': 1217, 'uns': 1217, 'varias': 1217, 'varios': 1217}, {'algumas': 1217, 'alguns': 1217,
'bastante': 1217, 'imenso': 1217, 'imensos': 1217, 'muito': 1217, 'uma': 1227, 'umas': 1217, 'uns': 1217, 'varias':
1217, 'varios': 1217}, {'<course>': 1126, 'apresentacao': 1652, 'apresentacoes': 1652, 'avaliacao': 968, 'conexao':
1652, 'devolutiva': 968, 'feedback': 968, 'intro': 1652, 'intros': 1652, 'meu': 1653, 'ponte': 1652}, {'meus': 1653},
{'^': 922, 'com': 1006, 'em': 1006, 'na': 1006, 'no': 1006}, {'voluntario': 1661}, {'<course>': 1126,
'<feedback_noun>': 1194, 'avaliacao': 968, 'devolutiva': 968, 'feedback': 968}, {'<course>': 1126, '<feedback_noun>':
1194, 'apresentacao': 1652, 'apresentacoes': 1652, 'avaliacao': 968, 'conexao': 1652, 'data': 1223, 'devolutiva': 968,
'feedback': 968, 'intro': 1652, 'intros': 1652, 'ponte': 1652}, {'<any_det>': 1651, '<date>': 196, '<feedback_noun>':
1194, 'a': 1654, 'algumas': 1217, 'alguns': 1217, 'as': 1655, 'bastante': 1217, 'imenso': 1217, 'imensos': 1217,
'lhe': 1657, 'lhes': 1658, 'mentoria': 1229, 'mentorias': 1229, 'mentoring': 1229, 'muito': 1217, 'o': 1659, 'os':
1660, 'trabalho': 1662, 'um': 1663, 'uma': 1664, 'umas': 1217, 'uns': 1217, 'varias': 1217, 'varios': 1217,
'voluntariado': 1661}, {'<any_det>': 1651, '<date>': 196, 'a': 1655, 'as': 1655, 'mentoria': 1229, 'mentorias': 1229,
'mentoring': 1229, 'o': 1655, 'trabalho': 1662, 'uma': 1655, 'voluntariado': 1661}, {'que': 781, 'quem': 781}, {'N':
1667, 'ser': 1599}, {'N': 1667}, {'D': 256, 'a': 1043, 'depois': 105, 'o': 1043}, {'fazer': 105}, {'D': 256, 'caixa':
105, 'depois': 105, 'voicemail': 105}, {'D': 256, 'caixa': 105, 'voicemail': 105}, {'<moved_pp>': 1635, '<off_pp>':
105, 'D': 256, 'N': 1667, 'a': 1668, 'agora': 1599, 'ao': 1043, 'combinado': 1503, 'na': 1043, 'no': 1043, 'o': 1669,
'para': 1670, 'por': 1671, 'pra': 1672, 'pro': 1673, 'sem': 222, 'suspenso': 105}, {'': (23, 'contact'), '^': 929,
'casa': 196}, {'^': 922, 'da': 1006, 'de': 1006, 'do': 1006}, {'aldeia': 1676, 'biblioteca': 1676, 'colegio': 1676,
'creche': 1676, 'escola': 1676, 'hospital': 1676, 'lar': 1676, 'turma': 1676}, {'a': 1677}, {'a': 1677, 'ao': 1677,
'na': 1677, 'no': 1677, 'para': 1678, 'à': 1677}, {'...': 1679}, {'a': 196, 'o': 196}, {'^': 929, 'a': 1675, 'ajudar':
1680, 'almocar': 196, 'ao': 196, 'ate': 196, 'beber': 196, 'com': 196, 'contar': 1680, 'correr': 196, 'em': 204,
'falar': 1680, 'jantar': 196, 'la': 196, 'ler': 1680, 'lá': 196, 'na': 1240, 'no': 196, 'num': 196, 'numa': 196,
'servir': 1680, 'ter': 1531, 'tocar': 1680, 'tomar': 196, 'ver': 1681, 'visitar': 196, 'à': 196}, {'mentoria': 1229,
'mentorias': 1229, 'mentoring': 1229}, {'^': 929, 'a': 1675, 'ajudar': 1680, 'almocar': 196, 'ao': 196, 'ate': 196,
'beber': 196, 'com': 196, 'contar': 1680, 'correr': 196, 'dar': 1683, 'em': 204, 'falar': 1680, 'jantar': 196, 'la':
196, 'ler': 1680, 'lá': 196, 'na': 1240, 'no': 196, 'num': 196, 'numa': 196, 'servir': 1680, 'ter': 1531, 'tocar':
1680, 'tomar': 196, 'ver': 1681, 'visitar': 196, 'à': 196}, {'D': 1346, '^': 988}, {'q': 989, 'que': 1685}, {'...':
1335}, {'N': 1687}, {'...': 1335, '<to>': 1688, 'lhe': 1687}, {'...': 1535}, {'de': 35}, {'': (11, 'thinking'), 'ter':
526}, {'de': 1692}, {'ela': 6, 'ele': 6, 'isso': 6, 'mim': 6, 'nos': 6, 'nós': 6}, {'a': 1694, 'ao': 1029},
{'chamadas': 105}, {'de': 1696}, {'^': 922, 'com': 1006, 'em': 1006, 'na': 1006, 'no': 1006, 'para': 1006},
{'voluntariado': 1698}, {'de': 1699}, {'ver': 835}, {'n': 105, 'nao': 105, 'não': 105}, {'que': 1702}, {'que': 1702,
'tempo': 1703}, {'<inf>': 135, '^': 181, 'admitir': 1305, 'confessar': 1305, 'dizer': 1305, 'reconhecer': 1305,
'tempos': 1704}, {'...': 1594, 'de': 1701, 'muito': 1704, 'que': 1705, 'seculos': 1704, 'tempos': 1704}, {'agendado':
105, 'combinado': 105, 'marcado': 105}, {'aniversario': 1377, 'aniversário': 1377, 'niver': 1377, 'o': 1380},
{'comemora': 1104, 'completa': 1104, 'e': 1708, 'faz': 1104, 'fazia': 1104, 'é': 1708}, {'<to>': 1183, 'para': 1185,
'pra': 1185, 'pro': 1183}, {'...': 1710, '^': 847}, {'<pro>': 1711}, {'<good>': 1712, '<pro>': 1711, '<reach_noun>':
1197, 'contacto': 1192, 'contato': 1192, 'email': 1192, 'nome': 1192, 'numero': 1192, 'telefone': 1192}, {'<good>':
849, '<pro>': 848, '<reach_noun>': 1197, 'contacto': 1192, 'contato': 1192, 'email': 1192, 'nome': 1192, 'numero':
1192, 'telefone': 1192}, {'<pro>': 848, 'minha': 850}, {'<pro>': 848, 'meu': 850}, {'<any_det>': 1714, 'a': 1715,
'as': 852, 'meu': 849, 'minha': 849, 'o': 1716, 'os': 855, 'um': 849, 'uma': 849}, {'<pro>': 848, 'minha': 849},
{'<pro>': 848, 'meu': 849}, {'a': 1718, 'meu': 849, 'minha': 849, 'o': 1719, 'um': 849, 'uma': 849}, {'N': 1720},
{'N': 1717, 'a': 1721, 'o': 1721}, {'<to>': 848, 'no': 848}, {'<any_det>': 850, '<good>': 849, '<pro>': 848, 'a': 851,
'o': 854}, {'<good>': 1712, '<pro>': 1711}, {'<him>': 1724, '<pro>': 848, 'N': 1723, 'minha': 1725}, {'<pro>': 848,
'N': 848, 'minha': 850}, {'<pro>': 848, 'N': 848, 'meu': 850}, {'<pro>': 848, 'cliente': 980, 'contacto': 980,
'contato': 980, 'lead': 980}, {'<any_det>': 1714, 'N': 848, 'a': 1727, 'as': 852, 'meu': 849, 'minha': 849, 'o': 1728,
'os': 855, 'um': 1729, 'uma': 849}, {'<any_det>': 1714, 'N': 848, 'a': 1727, 'as': 852, 'meu': 849, 'minha': 849, 'o':
1728, 'os': 855, 'um': 849, 'uma': 849}, {'<pro>': 848, 'N': 1723, 'meu': 1725}, {'<good>': 849, '<pro>': 848,
'<reach_noun>': 1197}, {'N': 848, 'minha': 850}, {'N': 848, 'meu': 850}, {'<any_det>': 1733, '<good>': 849, '<pro>':
848, 'N': 848, 'a': 1734, 'as': 852, 'o': 1735, 'os': 855}, {'<any_det>': 1733, 'a': 851, 'as': 852, 'o': 854, 'os':
855}, {'N': 1737}, {'<him>': 1736, 'a': 1738, 'ela': 1720, 'ele': 1720, 'o': 1738}, {'<him>': 1736, 'ela': 1720,
'ele': 1720}, {'<any_det>': 1713, '<to>': 1722, 'N': 1723, 'a': 1726, 'as': 852, 'lhe': 1730, 'lhes': 1731, 'meu':
849, 'minha': 849, 'o': 1732, 'os': 855, 'para': 1739, 'pra': 1740, 'um': 1729, 'uma': 849}, {'<to>': 941}, {'N':
860}, {'<him>': 860, 'que': 692}, {'<to>': 1743, 'com': 861, 'em': 853, 'lhe': 860, 'lhes': 860, 'para': 1744, 'pra':
1744, 'que': 692}, {'a': 955, 'ao': 955, 'com': 955, 'e': 955, 'à': 955}, {'N': 1746}, {'N': 1746, 'a': 1747, 'o':
1747}, {':': 953, 'N': 952, 'da': 1748, 'de': 1748, 'do': 1748, 'entre': 1748}, {'': (0, 'missed'), 'embora': 105},
{'ido': 1750, 'saido': 105}, {'estava': 105}, {'havia': 1751, 'nao': 1752, 'não': 1752, 'que': 6, 'tinha': 1751},
{'a': 196, 'ao': 196, 'c': 196, 'com': 196, 'futebol': 196, 'padel': 196, 'tenis': 196, 'ténis': 196, 'tênis': 196,
'à': 196}, {'N': 196, 'a': 948, 'o': 948, 'tambem': 949}, {'N': 196, 'gente': 1755, 'nos': 1755, 'nós': 1755},
{'gente': 1755}, {'N': 196, 'a': 1756, 'o': 948, 'tambem': 949, 'à': 1757}, {'se': 1758}, {'a': 1132, 'me': 1048, 'o':
1132, 'pelo': 963, 'por': 963, 'via': 963}, {'': (14, 'together'), 'N': 196, 'a': 948, 'o': 948, 'tambem': 949}, {'N':
196, 'gente': 1755, 'nos': 1761, 'nós': 1761}, {'': (14, 'together'), 'N': 196, 'a': 1762, 'o': 948, 'tambem': 949,
'à': 1757}, {'se': 1763}, {'estava': 949, 'estavam': 949, 'esteve': 949, 'estiveram': 949}, {'^': 181, 'de': 182},
{'^': 181, 'apresenta': 1306, 'apresentar': 1311, 'apresentá': 1306, 'coloca': 1314, 'colocá': 1314, 'conecta': 1306,
'conectar': 1311, 'conectá': 1306, 'juntar': 1311, 'lhe': 170, 'po': 1317}, {'^': 181, 'de': 1767, 'lhe': 170, 'me':
1766}, {'da': 35, 'de': 35, 'do': 35}, {'me': 1769}, {'^': 1219}, {'N': 1771}, {'cadeira': 105}, {'de': 1773}, {'N':
844, 'cano': 105}, {'<him>': 1771, 'a': 1772, 'o': 1772}, {'<him>': 1771}, {'bolo': 105, 'cano': 105, 'cha': 1774,
'furo': 105, 'nega': 105, 'tampa': 105}, {'<to>': 1772, 'a': 845, 'bolo': 105, 'cano': 105, 'cha': 1774, 'furo': 105,
'lhe': 1771, 'lhes': 1771, 'nega': 105, 'o': 1775, 'para': 1776, 'pra': 1777, 'tampa': 105, 'um': 1778, 'uma': 1778},
{'^': 49, 'que': 170}, {'como': 907}, {'<reach_noun>': 1197, 'contacto': 1192, 'contato': 1192, 'nome': 1192,
'numero': 1192, 'telefone': 1192}, {'minha': 118}, {'minhas': 118}, {'meu': 118}, {'meus': 118}, {'a': 1783, 'as':
1784, 'meu': 118, 'meus': 118, 'minha': 118, 'minhas': 118, 'nossa': 118, 'nosso': 118, 'o': 1785, 'os': 1786},
{'contacto': 196, 'contato': 196, 'morada': 196, 'numero': 196, 'ok': 196, 'opiniao': 1, 'palavra': 196, 'resposta':
196}, {'minha': 1788}, {'contacto': 196, 'contato': 196, 'morada': 196, 'numero': 196, 'ok': 196, 'palavra': 196,
'resposta': 196}, {'meu': 1790}, {'<any_det>': 1782, '^': 1787, 'a': 1789, 'algumas': 1217, 'alguns': 1217, 'animo':
219, 'apoio': 219, 'bastante': 1217, 'comentarios': 1, 'coragem': 219, 'feedback': 1, 'forca': 219, 'imenso': 1217,
'imensos': 1217, 'lhe': 1658, 'lhes': 1658, 'meu': 1790, 'minha': 1788, 'moral': 219, 'muito': 1217, 'o': 1791, 'uma':
1227, 'umas': 1217, 'uns': 1217, 'varias': 1217, 'varios': 1217}, {'^': 1787, 'algumas': 1217, 'alguns': 1217,
'bastante': 1217, 'imenso': 1217, 'imensos': 1217, 'lhe': 1658, 'lhes': 1658, 'muito': 1217, 'uma': 1227, 'umas':
1217, 'uns': 1217, 'varias': 1217, 'varios': 1217}, {'': (19, 'gave:resource'), 'a': 1783, 'as': 1784, 'meu': 118,
'meus': 118, 'minha': 118, 'minhas': 118, 'nossa': 118, 'nosso': 118, 'o': 1785, 'os': 1786}, {'^': 1794}, {'de':
1108}, {'monte': 1796}, {'<any_det>': 1234, 'um': 1797, 'umas': 1108, 'uns': 1108, 'varias': 1108, 'varios': 1108},
{'algumas': 1217, 'alguns': 1217, 'bastante': 1217, 'imenso': 1217, 'imensos': 1217, 'lhe': 1658, 'lhes': 1658,
'muito': 1217, 'uma': 1227, 'umas': 1217, 'uns': 1217, 'varias': 1217, 'varios': 1217}, {'<any_det>': 1733, 'N': 848,
'a': 1727, 'as': 852, 'meu': 849, 'minha': 849, 'o': 1728, 'os': 855, 'um': 849, 'uma': 849}, {'<feedback_noun>':
1210, '^': 235}, {'<any_det>': 1782, 'algumas': 1217, 'alguns': 1217, 'bastante': 1217, 'imenso': 1217, 'imensos':
1217, 'lhe': 1658, 'lhes': 1658, 'muito': 1217, 'um': 1797, 'uma': 1227, 'umas': 1801, 'uns': 1801, 'varias': 1801,
'varios': 1801}, {'^': 1787}, {'': (5, 'mine'), 'que': 49}, {'<any_det>': 850, 'N': 848, 'a': 1727, 'as': 852, 'meu':
849, 'minha': 849, 'o': 1728, 'os': 855, 'um': 849, 'uma': 849}, {'<handed1>': 239, '<told1>': 692, '<vowed1>': 1780,
'^': 1557, 'aconselhei': 866, 'apresentei': 955, 'contei': 1781, 'dei': 1792, 'deixei': 1793, 'devo': 49, 'emprestei':
1795, 'enviei': 1798, 'expliquei': 1781, 'fiz': 1799, 'indiquei': 1800, 'mandei': 1802, 'mostrei': 1781, 'ofereci':
1803, 'passei': 1802, 'pedi': 1157, 'perguntei': 1157, 'prometi': 1804, 'recomendei': 1805, 'sugeri': 1805},
{'<paper>': 917}, {'<media>': 35}, {'<media>': 35, 'meu': 1808, 'seu': 1808, 'sua': 1808}, {'<media>': 35, 'facebook':
35, 'imprensa': 35, 'insta': 35, 'instagram': 35, 'jornal': 35, 'linkedin': 35, 'meu': 1808, 'seu': 1808, 'sua': 1808,
'twitter': 35, 'x': 35}, {'': (11, 'thinking'), '<media>': 35, 'facebook': 35, 'imprensa': 35, 'insta': 35,
'instagram': 35, 'jornal': 35, 'linkedin': 35, 'meu': 1808, 'seu': 1808, 'sua': 1808, 'twitter': 35, 'x': 35},
{'<any_det>': 1807, 'a': 35, 'as': 35, 'em': 1809, 'na': 1810, 'nas': 1809, 'no': 1811, 'nos': 1809, 'num': 1809,
'numa': 1809, 'o': 35, 'os': 35, 'pela': 1809, 'pelo': 1810, 'por': 1809, 'que': 35, 'sobre': 35, 'um': 35, 'uma':
35}, {'em': 1809, 'na': 1809, 'nas': 1809, 'no': 1809, 'nos': 1809, 'num': 1809, 'numa': 1809, 'pela': 1809, 'pelo':
1809, 'por': 1809}, {'perdida': 105}, {'a': 951, 'ao': 951, 'com': 956, 'e': 956, 'à': 951}, {'N': 1815}, {'': (23,
'contact'), '<to>': 1481, 'a': 1816, 'lhe': 196, 'o': 1816, 'para': 1482, 'pelo': 963, 'por': 963, 'via': 963}, {'eu':
546, 'la': 37, 'lo': 37, 'ma': 37, 'mas': 37, 'me': 546, 'mo': 37, 'mos': 37}, {'<him>': 1205, 'meu': 1207, 'meus':
1207, 'minha': 1208, 'minhas': 1207}, {'^': 0, 'a': 1, 'ao': 1, 'da': 1, 'do': 1, 'na': 1, 'no': 1, 'sobre': 1, 'à':
1}, {'anotacoes': 1321, 'comentarios': 1820, 'correcoes': 1321, 'feedback': 1206, 'notas': 1820, 'opiniao': 1206,
'parecer': 1206, 'sugestoes': 1321, 'visao': 1206}, {'anotacoes': 1321, 'comentarios': 1321, 'correcoes': 1321, 'meu':
1207, 'meus': 1207, 'minha': 1207, 'minhas': 1821, 'notas': 1321, 'sugestoes': 1321}, {'<any_det>': 1198,
'<feedback_noun>': 1194, '^': 1219, 'algumas': 1217, 'alguns': 1217, 'anotacoes': 1321, 'as': 1323, 'bastante': 1217,
'comentarios': 1321, 'correcoes': 1321, 'imenso': 1217, 'imensos': 1217, 'meus': 1322, 'minhas': 1322, 'muito': 1217,
'notas': 1321, 'os': 1324, 'sugestoes': 1321, 'um': 981, 'uma': 1227, 'umas': 1217, 'uns': 1217, 'varias': 1217,
'varios': 1217}, {'<any_det>': 1198, '^': 1219, 'algumas': 1217, 'alguns': 1217, 'bastante': 1217, 'imenso': 1217,
'imensos': 1217, 'muito': 1217, 'uma': 1227, 'umas': 1217, 'uns': 1217, 'varias': 1217, 'varios': 1217}, {'curriculo':
1410, 'cv': 1410, 'meu': 1208, 'meus': 1207, 'minha': 1207, 'minhas': 1207}, {'<feedback_noun>': 1194, 'anotacoes':
1321, 'comentarios': 1820, 'correcoes': 1321, 'feedback': 1206, 'notas': 1820, 'opiniao': 1206, 'parecer': 1206,
'sugestoes': 1321, 'visao': 1206}, {'meu': 1207, 'meus': 1826, 'minha': 1207, 'minhas': 1207}, {'<him>': 1235, 'a':
1462, 'o': 1462}, {'<him>': 1235, 'N': 1118}, {'<feedback_noun>': 1194, 'cliente': 980, 'contacto': 980, 'contato':
980, 'email': 281, 'lead': 980, 'mail': 281, 'zap': 281}, {'<feedback_noun>': 1194, 'data': 1223, 'mensagem': 281},
{'<any_det>': 1193, '<feedback_noun>': 1194, '<reach_noun>': 1196, '<to>': 1456, '^': 1457, 'a': 1819, 'algumas':
1217, 'alguns': 1217, 'anotacoes': 1321, 'as': 1822, 'audio': 281, 'bastante': 1217, 'comentarios': 1321, 'correcoes':
1321, 'imenso': 1217, 'imensos': 1217, 'lhe': 1823, 'lhes': 1824, 'mail': 281, 'mensagem': 281, 'meu': 1207, 'meus':
1821, 'minha': 1207, 'minhas': 1821, 'muito': 1217, 'notas': 1321, 'o': 1825, 'os': 1827, 'para': 1828, 'pra': 1829,
'pro': 1119, 'sugestoes': 1321, 'um': 1830, 'uma': 1831, 'umas': 1217, 'uns': 1217, 'varias': 1217, 'varios': 1217,
'áudio': 281}, {'<letter>': 196}, {'<any_det>': 1274, '<letter>': 196, '^': 545, 'nota': 1273, 'p': 430, 'para': 549,
'pra': 549}, {'<any_det>': 1833, '<letter>': 196, 'eu': 546, 'me': 1834, 'nos': 551, 'p': 456, 'para': 552, 'pra':
552}, {'almocar': 39, 'encontrar': 39, 'jantar': 39, 'nos': 293, 'tomar': 39}, {'c': 1090, 'com': 1090, 'de': 1836},
{'c': 1090, 'com': 1090}, {'saudade': 196}, {'a': 1839, 'saudades': 196}, {'saudades': 196}, {'': (13, 'talk'),
'como': 6, 'da': 6, 'de': 6, 'do': 6, 'por': 808, 'porque': 6, 'que': 6, 'se': 6, 'sobre': 6}, {'a': 49, 'com': 1123,
'em': 49}, {'a': 948, 'isso': 1107, 'me': 398, 'o': 948, 'que': 384}, {'mail': 196}, {'<letter>': 196, 'e': 1845,
'nota': 1273}, {'<any_det>': 1846, '<letter>': 196, 'a': 1270, 'e': 1845, 'em': 1271, 'esperando': 105, 'na': 1275,
'no': 1278, 'nota': 1273, 'pendurada': 105, 'pendurado': 105, 'plantada': 105, 'plantado': 105, 'à': 1270}, {'bolo':
105}, {'<any_det>': 1294, 'bolo': 105, 'furo': 105, 'o': 1848, 'para': 1299, 'pra': 1299, 'um': 1848}, {':': 421,
'para': 567, 'pra': 567, 'que': 1339}, {'que': 1357}, {'...': 1851, 'p': 430, 'para': 570, 'pra': 570, 'que': 572},
{'...': 1851, 'p': 430, 'para': 430, 'pra': 430}, {'...': 1850, 'a': 948, 'isso': 1107, 'me': 1852, 'nos': 1853, 'o':
948, 'p': 430, 'para': 438, 'pra': 438, 'que': 584}, {':': 421, 'para': 567, 'pra': 567, 'que': 1357}, {'...': 1851,
'p': 430, 'para': 570, 'pra': 570, 'que': 587}, {'...': 1855, 'me': 1856, 'nos': 1853, 'p': 430, 'para': 438, 'pra':
438, 'que': 587}, {'<any_det>': 1846, '<letter>': 196, 'e': 1845, 'nota': 1273}, {'<any_det>': 1846, '<letter>': 196,
'e': 1845, 'me': 600, 'nos': 551, 'nota': 1273, 'p': 430, 'para': 549, 'pra': 549}, {'para': 49, 'pra': 49},
{'cabeca': 105}, {'<any_det>': 1846, '<letter>': 196, 'completamente': 105, 'da': 1861, 'e': 1845, 'nota': 1273,
'totalmente': 105}, {'^': 525, 'me': 541, 'para': 170, 'pra': 170, 'que': 540}, {'<advises>': 555, '<called3>': 196,
'<off>': 105, '<says>': 1842, '<vowed3>': 556, '<wrote3>': 318, '^': 561, 'acompanhou': 842, 'alerta': 563, 'alertou':
563, 'avisando': 808, 'avisou': 565, 'chamou': 196, 'cobra': 386, 'cobrou': 386, 'coloca': 390, 'comprometi': 1843,
'confirmou': 1844, 'contando': 808, 'contou': 1844, 'convida': 1169, 'convidam': 1169, 'deixou': 1847, 'deu': 1849,
'deve': 408, 'devem': 408, 'disse': 1854, 'diz': 1857, 'empurrou': 471, 'encaminhou': 1858, 'encarrego': 1415,
'encontramos': 1048, 'encontrei': 1048, 'encoraja': 471, 'encorajou': 471, 'enviou': 1858, 'escreveu': 399, 'esqueci':
1473, 'estimulou': 471, 'explicou': 594, 'fala': 505, 'falou': 597, 'falta': 1585, 'faltam': 901, 'fez': 1597,
'fizeram': 1597, 'garantiu': 524, 'ia': 598, 'incentiva': 471, 'incentivou': 471, 'insistiu': 599, 'lembrar': 1766,
'lembrei': 1769, 'lembrou': 594, 'ligou': 196, 'mandou': 1859, 'mostrou': 594, 'ofereci': 1860, 'passou': 1862,
'pede': 526, 'pediu': 1863, 'pergunto': 35, 'poe': 390, 'promete': 524, 'prometeu': 524, 'repetiu': 594, 'reuni':
1048, 'reunimos': 1048, 'sugeriu': 599, 'telefonou': 196, 'tem': 603, 'tinha': 598, 'têm': 603, 'vai': 37, 'vao': 37},
{'^': 160, 'a': 161, 'o': 161}, {'a': 161, 'o': 161}, {'a': 161, 'ao': 161, 'aos': 161, 'as': 161, 'com': 1866, 'em':
161, 'na': 161, 'no': 161, 'para': 161, 'pra': 161, 'à': 161, 'às': 161}, {'cunha': 1244}, {'uma': 1868}, {'saudade':
105}, {'de': 1870}, {'<to>': 1568, 'a': 1161, 'ao': 1161, 'como': 907, 'lhe': 1446, 'lhes': 1446, 'para': 1569, 'por':
1159, 'porque': 907, 'pra': 1449, 'pro': 1450, 'à': 1161}, {'a': 885, 'ao': 885, 'aos': 885, 'à': 885}, {'obrigada':
1873, 'obrigado': 1873}, {'^': 1619}, {'^': 1619, 'de': 1875}, {'esquecer': 1876}, {'posso': 1877}, {'esquecer': 1876,
'me': 1877}, {'me': 1878, 'posso': 1879}, {'ausencia': 105}, {'<inf>': 22, '<should>': 22, 'o': 274}, {'^': 1882},
{'melhor': 85}, {',': 1883, '^': 22, 'a': 86, 'eu': 85, 'nos': 85, 'nós': 85, 'o': 1884}, {'N': 1885}, {',': 427},
{'<them>': 1887, 'N': 1887}, {'<them>': 1887, 'N': 1885, 'a': 1888, 'da': 1888, 'do': 1888, 'o': 1888}, {'da': 1886,
'de': 1889, 'dela': 1885, 'dele': 1885, 'do': 1886}, {'^': 22, 'a': 86, 'eu': 85, 'nos': 85, 'nós': 85, 'o': 1884},
{'N': 1891}, {'da': 1892, 'de': 1892, 'dela': 1891, 'dele': 1891, 'do': 1892}, {'agenda': 39, 'minha': 1881,
'opiniao': 1890, 'visao': 1893}, {'N': 105}, {'N': 105, 'a': 1895, 'o': 1895}, {'com': 1896}, {'<date>': 1897, 'N':
105}, {'da': 1895, 'de': 1898, 'do': 1895}, {'': (0, 'missed'), 'a': 105, 'ao': 105, 'em': 105, 'na': 105, 'nada':
105, 'no': 105, 'nossa': 105, 'nosso': 105, 'o': 105, 'à': 105}, {'noticias': 105, 'sinais': 105, 'sinal': 105},
{'certo': 1900, 'mais': 1901, 'noticias': 105, 'para': 892, 'pra': 892, 'sinais': 105, 'sinal': 105}, {'mais': 1613,
'nada': 105}, {'^': 181, 'lhe': 170}, {'^': 181, 'de': 1904, 'lhe': 170}, {'ninguem': 105}, {'possivel': 1900},
{'<date>': 1897}, {'volta': 105}, {'de': 1909, 'mais': 105, 'nada': 105}, {'noticias': 105, 'sinal': 105},
{'<answers>': 105, 'deu': 1911, 'esquecer': 1905, 'liga': 1910, 'ligou': 1910, 'posso': 1877, 'respondeu': 1910},
{'<see_inf>': 105}, {'<see_inf>': 105, 'esquecer': 1876, 'me': 1877}, {'realizou': 1900}, {'nada': 920}, {'<inf>':
105}, {'de': 1917}, {'como': 892, 'coragem': 1918, 'tempo': 902}, {'ninguem': 1900}, {'conseguir': 1913, 'poder':
1913}, {'<answers>': 105, '<clitic>': 889, '<happens3>': 1900, '<seen1>': 105, 'a': 890, 'as': 890, 'atende': 105,
'cheguei': 893, 'consegui': 892, 'conseguimos': 892, 'da': 1383, 'dei': 895, 'desejei': 895, 'deu': 1902, 'disse':
1903, 'dá': 1383, 'esquece': 1766, 'esquecer': 1905, 'estava': 1906, 'falou': 1903, 'foi': 1907, 'fui': 1060, 'ha':
1908, 'havera': 1908, 'havia': 1906, 'houve': 1908, 'lhe': 898, 'lhes': 898, 'liga': 1910, 'ligou': 1910, 'mandei':
895, 'me': 1912, 'o': 890, 'os': 890, 'pega': 105, 'podia': 1913, 'posso': 1914, 'pude': 892, 'recebi': 901,
'responde': 105, 'respondeu': 1910, 'retorna': 105, 'se': 1915, 'sei': 1916, 'tinha': 1906, 'tive': 1919, 'veio':
1920, 'vou': 1921}, {'nem': 1895}, {'noticias': 105, 'para': 892, 'pra': 892, 'sinal': 105}, {'': (0, 'missed'), 'de':
1909, 'mais': 105, 'nada': 105}, {'<answers>': 105, 'deu': 1911, 'liga': 1910, 'ligou': 1910, 'respondeu': 1910},
{'<answers>': 105, '<clitic>': 889, '<seen1>': 105, 'N': 1923, 'apareceu': 105, 'atendeu': 105, 'avisou': 105,
'cheguei': 893, 'consegui': 892, 'conseguimos': 892, 'deu': 1924, 'liga': 1910, 'ligou': 1925, 'me': 1926, 'noticia':
920, 'noticias': 920, 'novas': 920, 'novidades': 920, 'pude': 892, 'rasto': 920, 'respondeu': 1925, 'sinal': 920,
'tive': 903, 'veio': 105}, {'<answers>': 105, 'deu': 1911}, {'<answers>': 105, 'apareceu': 105, 'atendeu': 105, 'deu':
1911, 'entrou': 105, 'ligou': 105, 'me': 1928, 'respondeu': 105, 'veio': 105}, {'': (7, 'waiting'), '<of>': 44, 'da':
44, 'de': 44, 'do': 44}, {'da': 1886, 'de': 1886, 'dela': 1885, 'dele': 1885, 'do': 1886}, {'dela': 1560, 'dele':
1560}, {',': 85, '^': 22}, {'lugar': 1933}, {'aguardo': 1930, 'entender': 1931, 'lugar': 1932, 'meu': 1934, 'seu':
1934, 'teu': 1934, 'vacuo': 105}, {'a': 948, 'isso': 1107, 'o': 948}, {'bolo': 105, 'furo': 105, 'o': 1848, 'para':
1299, 'pra': 1299, 'um': 1848}, {'...': 1850, 'a': 948, 'isso': 1107, 'me': 1853, 'nos': 1853, 'o': 948, 'p': 430,
'para': 454, 'pra': 454, 'que': 593}, {'...': 1855, 'me': 1853, 'nos': 1853, 'p': 430, 'para': 454, 'pra': 454},
{'juntos': 842}, {'D': 39, 'c': 196, 'com': 196}, {'<any_det>': 1846, '<letter>': 196, 'e': 1845, 'me': 551, 'nos':
551, 'nota': 1273, 'p': 430, 'para': 430, 'pra': 430}, {'<advises>': 555, '<called3>': 196, '<off>': 105, '<says>':
1842, '<vowed3>': 556, '<we3>': 196, '<wrote3>': 318, '^': 613, 'alerta': 563, 'alertou': 563, 'avisou': 563,
'chamou': 196, 'confirmou': 1936, 'contou': 1936, 'convida': 1169, 'convidam': 1169, 'deixou': 1847, 'desencontramos':
105, 'desencontrámos': 105, 'deu': 1937, 'deve': 408, 'devem': 408, 'disse': 1938, 'diz': 1939, 'dois': 1940,
'empurrou': 471, 'encaminhou': 1858, 'encontramos': 1941, 'encontrei': 1048, 'encoraja': 471, 'encorajou': 471,
'enviou': 1858, 'esquecemos': 1473, 'estimulou': 471, 'explicou': 594, 'falamos': 173, 'falou': 616, 'falta': 901,
'faltam': 901, 'fez': 1597, 'fizeram': 1597, 'ia': 598, 'incentiva': 471, 'incentivou': 471, 'lembrou': 594, 'ligou':
196, 'mandou': 1942, 'mostrou': 594, 'passou': 1858, 'pede': 526, 'pediu': 526, 'repetiu': 594, 'reuni': 1048,
'reunimos': 1048, 'telefonou': 196, 'tem': 603, 'tinha': 598, 'têm': 603, 'vai': 37, 'vao': 37, 'vemos': 173}, {'mim':
135}, {'mental': 135, 'para': 1944, 'pessoal': 135}, {'<answers>': 105, '<came3>': 105, '<clitic>': 889, '<seen1>':
105, 'atendeu': 105, 'chegou': 105, 'cheguei': 893, 'consegui': 892, 'conseguimos': 892, 'deu': 1924, 'ligou': 105,
'me': 1928, 'pude': 892, 'respondeu': 105, 'tive': 903}, {'dois': 1940}, {'^': 801, 'conselho': 819, 'dica': 819,
'opiniao': 819, 'palpite': 819, 'quais': 6, 'qual': 6, 'recado': 819, 'seu': 833, 'sua': 833, 'sugestao': 819},
{'<to>': 1029, 'N': 885, 'a': 885, 'ao': 885, 'aos': 885, 'à': 885}, {'para': 49}, {'<him>': 1114, 'a': 1115, 'o':
1115}, {'<to>': 1115, '^': 1109, 'a': 1401, 'as': 1401, 'com': 1116, 'lhe': 1114, 'lhes': 1114, 'me': 1950, 'meu':
1261, 'meus': 1261, 'minha': 1261, 'minhas': 1261, 'nossa': 1261, 'nosso': 1261, 'o': 1401, 'os': 1401, 'para': 1951,
'pra': 1405}, {'dois': 1940, 'quais': 6, 'qual': 6}, {'entrevista': 35}, {'da': 948, 'de': 948, 'dela': 196, 'dele':
196, 'do': 948}, {'podcast': 35, 'video': 35, 'vídeo': 35}, {'palestra': 35}, {'a': 1954, 'da': 948, 'de': 948,
'dela': 196, 'dele': 196, 'do': 948, 'isso': 1955, 'isto': 1955, 'o': 1956, 'que': 35, 'um': 1956, 'uma': 1957},
{'animo': 219, 'astral': 219, 'moral': 219}, {'o': 1959}, {'<them>': 1149, 'N': 1150, 'a': 1151, 'acalmar': 802,
'animar': 802, 'avisar': 809, 'consolar': 802, 'contar': 809, 'dar': 822, 'desejar': 1289, 'dizer': 809, 'encorajar':
802, 'felicitar': 802, 'incentivar': 802, 'levantar': 1960, 'me': 831, 'o': 1151, 'parabenizar': 802, 'que': 939},
{'D': 256, 'para': 258, 'pra': 258, 'pro': 258}, {'apanhar': 39, 'buscar': 39}, {'apanhar': 710, 'buscar': 710, 'me':
1963, 'nos': 1963, 'ser': 1599}, {'escritorio': 39}, {'em': 825}, {'': (2, 'plan'), 'a': 825, 'almocar': 39, 'beber':
39, 'dormir': 39, 'jantar': 39, 'lanchar': 39, 'tomar': 39}, {'^': 17, 'em': 825}, {'apanhar': 39, 'buscar': 39,
'visitar': 39}, {'D': 256, 'apanhar': 710, 'buscar': 710, 'me': 1963, 'nos': 1963}, {'comigo': 39}, {'<moved_pp>':
1962, 'D': 256, 'a': 1964, 'agora': 1599, 'almocar': 39, 'ao': 1965, 'apanhar': 710, 'aqui': 1966, 'buscar': 710,
'ca': 1967, 'jantar': 39, 'la': 1968, 'lo': 37, 'lá': 1966, 'ma': 37, 'mas': 37, 'me': 1969, 'mo': 37, 'mos': 37,
'nos': 1963, 'para': 1970, 'pra': 258, 'pro': 258, 'ter': 1971}, {'nossa': 825}, {'casa': 39, 'nossa': 825}, {'a':
825}, {'comigo': 39, 'connosco': 39}, {'a': 1974, 'almocar': 39, 'aqui': 1966, 'beber': 39, 'ca': 1975, 'jantar': 39,
'lanchar': 39, 'ter': 1976, 'tomar': 39, 'visitar': 39}, {'a': 1973, 'almocar': 39, 'aqui': 1966, 'beber': 39, 'ca':
1977, 'jantar': 39, 'lanchar': 39, 'ter': 1976, 'tomar': 39, 'visitar': 39}, {'a': 1534, 'c': 196, 'capacitando':
1527, 'capacitar': 1527, 'com': 196, 'ensinando': 1527, 'ensinar': 1527, 'formando': 1527, 'formar': 1527,
'orientando': 1527, 'orientar': 1527, 'treinando': 1527, 'treinar': 1527}, {'manha': 196, 'noite': 196, 'tarde': 196},
{'semana': 196}, {'de': 1981}, {'dia': 196, 'fim': 1982}, {'...': 1979, 'D': 256, 'a': 1980, 'em': 204, 'isso': 1248,
'la': 196, 'lá': 196, 'na': 1240, 'no': 196, 'o': 1983, 'para': 258, 'pela': 196, 'pelo': 196, 'por': 204, 'pra':
258}, {'apanhar': 710, 'buscar': 710}, {'a': 1985, 'apanhar': 710, 'buscar': 710, 'para': 1985}, {'^': 906, 'a': 985,
'as': 985, 'o': 985, 'os': 985}, {'<review_inf>': 1526, 'capacitando': 1527, 'capacitar': 1527, 'ensinando': 1987,
'ensinar': 1987, 'explicando': 907, 'explicar': 907, 'formando': 1527, 'formar': 1527, 'mostrando': 907, 'mostrar':
907, 'orientando': 1527, 'orientar': 1527, 'treinando': 1527, 'treinar': 1527}, {'a': 1988, 'c': 196, 'capacitando':
1527, 'capacitar': 1527, 'com': 196, 'ensinando': 1987, 'ensinar': 1987, 'explicando': 907, 'explicar': 907,
'formando': 1527, 'formar': 1527, 'mostrando': 907, 'mostrar': 907, 'orientando': 1527, 'orientar': 1527, 'treinando':
1527, 'treinar': 1527}, {'...': 1108, '<any_det>': 1198, '^': 1200, 'a': 1201, 'as': 1201, 'meu': 1108, 'meus': 1108,
'minha': 1108, 'minhas': 1108, 'nossa': 1108, 'nosso': 1108, 'o': 1201, 'os': 1201}, {'N': 1990}, {'<him>': 1205,
'avaliacao': 968, 'devolutiva': 968, 'feedback': 968, 'manha': 196, 'meu': 1207, 'meus': 1207, 'minha': 1208,
'minhas': 1207, 'noite': 196, 'tarde': 196}, {'meu': 1207, 'meus': 1207, 'minha': 1207, 'minhas': 1207}, {'avaliacao':
968, 'cliente': 980, 'contacto': 980, 'contato': 980, 'devolutiva': 968, 'feedback': 968, 'lead': 980}, {'<any_det>':
1198, '<feedback_noun>': 1194, '^': 1219, 'a': 977, 'algumas': 1217, 'alguns': 1217, 'bastante': 1217, 'imenso': 1217,
'imensos': 1217, 'muito': 1217, 'o': 977, 'um': 1994, 'uma': 1656, 'umas': 1217, 'uns': 1217, 'varias': 1217,
'varios': 1217}, {'avaliacao': 968, 'curriculo': 1410, 'cv': 1410, 'devolutiva': 968, 'dia': 196, 'feedback': 968,
'fim': 1982, 'meu': 1208, 'meus': 1207, 'minha': 1207, 'minhas': 1207}, {'meu': 1207, 'meus': 1208, 'minha': 1207,
'minhas': 1207}, {'...': 1108, '<any_det>': 1234, '^': 1200, 'a': 1201, 'as': 1201, 'meu': 1108, 'meus': 1108,
'minha': 1108, 'minhas': 1108, 'nossa': 1108, 'nosso': 1108, 'o': 1201, 'os': 1201}, {'N': 1998}, {'<him>': 1235, 'a':
1999, 'o': 1999}, {'<feedback_noun>': 1194, 'avaliacao': 968, 'cliente': 980, 'contacto': 980, 'contato': 980,
'devolutiva': 968, 'feedback': 968, 'lead': 980}, {'<feedback_noun>': 1194, 'avaliacao': 968, 'data': 1223,
'devolutiva': 968, 'feedback': 968}, {'...': 1989, '<any_det>': 1193, '<feedback_noun>': 1194, '<reach_noun>': 1196,
'<to>': 1991, '^': 1457, 'a': 1992, 'algumas': 1217, 'alguns': 1217, 'as': 1993, 'bastante': 1217, 'em': 204,
'imenso': 1217, 'imensos': 1217, 'la': 196, 'lhe': 1995, 'lhes': 1824, 'lá': 196, 'meu': 1207, 'meus': 1207, 'minha':
1207, 'minhas': 1207, 'muito': 1217, 'na': 1240, 'no': 196, 'o': 1996, 'os': 1997, 'para': 2000, 'pela': 196, 'pelo':
196, 'por': 204, 'pra': 1829, 'pro': 1119, 'um': 2001, 'uma': 2002, 'umas': 1217, 'uns': 1217, 'varias': 1217,
'varios': 1217}, {'ser': 1599}, {'cabeca': 105, 'ideia': 105}, {'completamente': 105, 'da': 2005, 'totalmente': 105},
{'<moved_pp>': 1962, 'D': 256, 'a': 2004, 'agora': 1599, 'me': 2006, 'para': 258, 'pra': 258, 'pro': 258}, {'...':
1979, 'a': 1980, 'em': 204, 'la': 196, 'lá': 196, 'na': 1240, 'no': 196, 'o': 1983, 'pela': 196, 'pelo': 196, 'por':
204}, {'^': 1330}, {'': (8, 'asked'), 'N': 2009}, {'<to>': 1157}, {'opiniao': 2011}, {'a': 1157, 'o': 1157}, {'': (8,
'asked'), '<to>': 1157, '^': 1330, 'para': 2013}, {'<to>': 1157, 'para': 2013}, {'conselho': 2011}, {'<to>': 2010,
'^': 1330, 'a': 2012, 'ajuda': 2011, 'conselho': 2011, 'lhe': 2014, 'lhes': 2015, 'opiniao': 2011, 'para': 2013, 'um':
2016}, {'<to>': 1157, 'lhe': 2015, 'lhes': 2015, 'para': 2013}, {'^': 1098}, {'^': 1098, 'eu': 776, 'lhe': 2019}, {'':
(5, 'mine'), '<giveinf>': 49, '<subj>': 22, 'me': 143, 'nao': 144, 'não': 144}, {'<giveinf>': 49, '<subj>': 22, 'me':
143, 'nao': 144, 'não': 144}, {'^': 2022, 'lhe': 182}, {'^': 2021, 'a': 539, 'eu': 2023, 'lhe': 2019, 'nos': 450,
'nós': 450}, {'^': 525, 'para': 2020, 'pra': 777, 'que': 2024}, {'': (4, 'needs_from_me'), '<giveinf>': 49, '<subj>':
22, 'me': 143, 'nao': 144, 'não': 144}, {'': (4, 'needs_from_me'), '<giveinf>': 49}, {'^': 2027}, {'^': 2026, 'lhe':
2028, 'lhes': 386}, {'^': 2022, 'a': 626, 'eu': 2029, 'lhe': 182, 'nos': 450, 'nós': 450}, {'^': 623, 'me': 2025,
'nos': 526, 'para': 777, 'pra': 777, 'que': 2030}, {'carona': 196}, {'vistos': 6}, {'call': 105}, {'a': 2034},
{'<date>': 105, 'call': 105}, {'a': 2036, 'ao': 1059, 'o': 1059, 'à': 1059}, {'...': 396, 'se': 6}, {'': (8, 'asked'),
'<to>': 1157, 'para': 2013}, {'<to>': 1157, 'lhe': 2039, 'lhes': 2015, 'para': 2013}, {'me': 35}, {'se': 6}, {',':
1145, 'em': 1071}, {',': 1145, '^': 1146, 'a': 1148, 'em': 1071, 'eu': 1147}, {'N': 2044}, {'<them>': 1149, 'N': 2043,
'a': 2045, 'o': 2045, 'que': 6}, {'<them>': 1149, 'N': 1150, 'a': 1151, 'acalmar': 802, 'animar': 802, 'avisar': 809,
'consolar': 802, 'contar': 809, 'dar': 822, 'desejar': 1289, 'dizer': 809, 'encorajar': 802, 'felicitar': 802,
'incentivar': 802, 'levantar': 1960, 'me': 831, 'o': 1151, 'parabenizar': 802}, {'<inf>': 135}, {'^': 608, 'a': 374,
'as': 374, 'da': 632, 'das': 633, 'de': 637, 'do': 632, 'dos': 633, 'o': 374, 'os': 374, 'que': 638, 'se': 2048},
{'<giveinf>': 49, 'lhe': 181}, {'^': 2050}, {'^': 2050, 'de': 2051}, {'^': 2050, 'apresenta': 1306, 'apresentar':
1311, 'apresentá': 1306, 'coloca': 1314, 'colocá': 1314, 'conecta': 1306, 'conectar': 1311, 'conectá': 1306, 'de':
2051, 'juntar': 1311, 'pensar': 35, 'po': 1317}, {'a': 1428, 'alimentos': 1354, 'cabazes': 1354, 'comida': 1354,
'jantares': 1354, 'o': 1428, 'refeicoes': 1354, 'roupa': 1354, 'sopa': 1354}, {'^': 2054, 'com': 1432}, {':': 953},
{'lhe': 105}, {'<see_inf>': 105, 'ligar': 2057}, {'D': 1346, '^': 17, 'eu': 381, 'ia': 380, 'me': 37, 'receberei':
379, 'receberia': 379, 'recebia': 379, 'recebo': 379, 'terei': 379, 'teria': 379, 'vou': 380}, {'^': 17, 'me': 523,
'que': 2059}, {'N': 1804}, {'': (5, 'mine'), '^': 49, 'que': 49}, {'a': 2061, 'o': 2061}, {'': (5, 'mine'), '<to>':
2061, '^': 49, 'lhe': 2062, 'lhes': 2062, 'para': 2063, 'que': 49}, {'': (5, 'mine'), '...': 1335, 'que': 49}, {'N':
2065}, {'': (5, 'mine'), '...': 1335, '<to>': 2066, 'lhe': 2065, 'lhes': 1804, 'para': 2063, 'que': 49}, {'<date>':
39, 'passo': 135}, {'passos': 135}, {'N': 1026, 'conversa': 1068}, {'N': 1022, 'a': 2070, 'em': 1078, 'o': 1027},
{'N': 1065, 'conversa': 1068}, {'N': 1065, 'a': 2072, 'o': 1066}, {'brincar': 22}, {'a': 2074, 'morta': 22, 'morto':
22, 'pensar': 22, 'pense': 22, 'sonhe': 22}, {'nem': 2075}, {'<moved_pp>': 1962, 'D': 256, 'agora': 1962, 'para': 258,
'pra': 258, 'pro': 258}, {'e': 2077, 'fica': 2077, 'ficou': 2077, 'muda': 2077, 'mudou': 2077, 'passa': 2077,
'passou': 2077, 'sera': 2077, 'vai': 2077, 'é': 2077}, {'D': 2078, 'quarta': 2078, 'quinta': 2078, 'segunda': 2078,
'sexta': 2078, 'terca': 2078}, {'D': 2078, 'marcada': 2079, 'marcado': 2079, 'quarta': 2078, 'quinta': 2078,
'segunda': 2078, 'sexta': 2078, 'terca': 2078}, {'ser': 2079}, {'^': 2076, 'era': 2079, 'estava': 2080, 'ia': 2081,
'seria': 2079, 'tinhamos': 2079}, {'dia': 35}, {'encontramos': 105, 'encontrámos': 105}, {'encontrei': 105, 'liguei':
105, 'nos': 2084, 'vi': 105}, {'': (6, 'theirs'), 'me': 17, 'nos': 17}, {'a': 1329, 'as': 1329, 'o': 1329, 'os':
1329}, {'<would_give>': 2086, 'acaba': 2087, 'conclui': 2087, 'entrega': 2087, 'fecha': 2087, 'nem': 2075, 'termina':
2087}, {'<would_give>': 2086}, {'^': 2089}, {'<is3>': 6, '<they>': 6, '^': 2088, 'era': 2079, 'estava': 2080, 'ia':
2081, 'me': 2090, 'nos': 2090, 'receberia': 650, 'recebia': 650, 'saudade': 105, 'seria': 2079, 'teria': 650,
'teriam': 650, 'tinha': 650, 'tinhamos': 2079}, {'foi': 949}, {'avisou': 2092, 'contou': 2092, 'disse': 2092}, {'':
(13, 'talk'), 'me': 2093, 'nos': 2093, 'sabe': 35}, {'quando': 6, 'quanto': 6, 'se': 6}, {'^': 640, 'a': 374, 'as':
374, 'da': 374, 'de': 482, 'do': 374, 'o': 374, 'os': 374, 'que': 643, 'saber': 2095}, {'': (11, 'thinking'),
'aparecer': 416, 'ir': 416, 'juntar': 417, 'passar': 416, 'ter': 416, 'vinha': 416, 'vir': 416, 'viria': 416}, {'^':
645, 'aparecer': 416, 'de': 2097, 'em': 418, 'ir': 416, 'juntar': 417, 'passar': 416, 'que': 646, 'ter': 416, 'vinha':
416, 'vir': 416, 'viria': 416}, {'<letter>': 196, 'chamada': 196, 'visita': 196}, {'<any_det>': 2099, '<letter>': 196,
'^': 1056, 'chamada': 196, 'visita': 196}, {'<any_det>': 2099, '<letter>': 196, 'chamada': 196, 'visita': 196},
{'dela': 832, 'dele': 832}, {'<any_det>': 850, 'a': 1715, 'as': 852, 'em': 853, 'meu': 849, 'minha': 849, 'o': 1716,
'os': 855, 'para': 853, 'pra': 853, 'que': 692, 'um': 849, 'uma': 849}, {'N': 2103, 'a': 1721, 'o': 1721}, {'': (9,
'told'), '<pro>': 848, 'N': 848, 'minha': 850}, {'': (9, 'told'), '<any_det>': 850, 'N': 848, 'a': 2105, 'as': 852,
'em': 853, 'meu': 849, 'minha': 849, 'o': 1728, 'os': 855, 'para': 853, 'pra': 853, 'que': 692, 'um': 849, 'uma':
849}, {'<any_det>': 850, '<good>': 849, '<pro>': 848, 'N': 848, 'a': 1734, 'as': 852, 'em': 853, 'o': 1735, 'os': 855,
'para': 853, 'pra': 853, 'que': 692}, {'<him>': 2107, 'a': 867, 'ela': 1720, 'ele': 1720, 'o': 867, 'que': 692},
{'<him>': 2107, 'ela': 1720, 'ele': 1720, 'que': 692}, {'<any_det>': 1725, '<to>': 2104, 'N': 1723, 'a': 1726, 'as':
852, 'com': 861, 'em': 853, 'la': 848, 'lhe': 2106, 'lhes': 2106, 'lo': 848, 'meu': 849, 'minha': 849, 'o': 1732,
'os': 855, 'para': 2108, 'pra': 2109, 'que': 692, 'um': 849, 'uma': 849}, {'a': 1413, 'o': 1413}, {'<any_det>': 1204,
'<to>': 1413, 'lhe': 1409, 'para': 2111, 'pro': 1413}, {'<any_det>': 1204, '<to>': 1408, 'lhe': 1409, 'para': 1412,
'pro': 1413}, {'': (1, 'moved'), 'D': 256, 'isso': 258}, {'<to>': 948, 'para': 1107}, {'^': 922, 'em': 1006, 'na':
1006, 'no': 1006}, {'N': 2116}, {'a': 2117, 'o': 2117}, {'^': 1429, 'com': 1432}, {'duvidas': 907, 'perguntas': 907},
{'a': 2120, 'as': 2120, 'às': 2120}, {'^': 181, 'esperar': 882, 'so': 883}, {'c': 196, 'com': 196, 'me': 1048}, {'me':
230}, {'<any_det>': 918, 'a': 948, 'as': 948, 'lhe': 1, 'lhes': 1, 'o': 948, 'os': 948}, {'com': 196, 'para': 196,
'pra': 196}, {'ela': 1560, 'ele': 1560, 'eu': 1933}, {'': (14, 'together'), 'N': 196, 'a': 1756, 'o': 948, 'tambem':
949, 'à': 1757}, {'calhar': 35, 'compromete': 391, 'comprometeu': 391, 'encarrega': 473, 'esqueceu': 920, 'fosse':
2127, 'juntaram': 1758, 'juntou': 2128, 'ofereceu': 654}, {'<inf>': 22, '<should>': 22, 'e': 274, 'ha': 431, 'mais':
367, 'nao': 1141, 'nem': 1142, 'não': 1141, 'o': 1143, 'é': 274}, {'^': 2130}, {',': 2131, '^': 1146, 'a': 1148, 'eu':
1147}, {',': 2131}, {'<them>': 1887, 'N': 2132}, {'<them>': 2132, 'N': 2133, 'a': 2134, 'da': 1888, 'do': 1888, 'o':
2134}, {'': (0, 'missed'), 'da': 105, 'de': 105, 'do': 105}, {'atender': 105, 'efeito': 105, 'falar': 105, 'noticia':
920, 'noticias': 2136, 'novas': 920, 'novidades': 920, 'rasto': 920, 'responder': 105, 'resposta': 105, 'retorno':
105, 'sinal': 2136, 'sorte': 105, 'sucesso': 105, 'ver': 105}, {'me': 1048}, {'aniversario': 32, 'aniversário': 32,
'niver': 32}, {'aniversario': 32, 'aniversário': 32, 'niver': 32, 'o': 2139, 'que': 35}, {'bom': 35}, {'^': 160, 'a':
161, 'ao': 161, 'aos': 161, 'as': 161, 'com': 161, 'em': 161, 'na': 161, 'no': 161, 'para': 161, 'à': 161, 'às': 161},
{'coaching': 2142, 'mentoria': 2142, 'mentorias': 2142, 'mentoring': 2142}, {'de': 2143}, {'falta': 920}, {'a': 2145,
'falta': 920}, {'entrega': 66}, {'a': 2147}, {'confirma': 66, 'devolve': 66, 'entrega': 66, 'envia': 66, 'faz': 2148,
'manda': 66, 'paga': 66, 'responde': 66, 'sabe': 66, 'tem': 66, 'traz': 66}, {'^': 2149, 'chama': 105, 'esperar': 882,
'so': 883}, {'com': 35, 'que': 35}, {'em': 1809, 'na': 1810, 'nas': 1809, 'no': 1810, 'nos': 1809, 'num': 1809,
'numa': 1809, 'pela': 1809, 'pelo': 1810, 'por': 1809, 'que': 6}, {'a': 1063, 'la': 1006, 'lo': 1006, 'o': 1063},
{'<him>': 1724, '<pro>': 848, 'minha': 1725}, {'<any_det>': 850, 'N': 848, 'a': 1727, 'as': 852, 'em': 853, 'meu':
849, 'minha': 849, 'o': 1728, 'os': 855, 'para': 853, 'pra': 853, 'que': 692, 'um': 849, 'uma': 849}, {'<pro>': 848,
'meu': 1725}, {'<any_det>': 1725, '<to>': 2104, 'a': 2154, 'as': 852, 'com': 861, 'em': 853, 'lhe': 2155, 'lhes':
2155, 'meu': 849, 'minha': 849, 'o': 2156, 'os': 855, 'para': 2108, 'pra': 2109, 'que': 692, 'um': 849, 'uma': 849},
{'da': 818, 'dela': 1154, 'dele': 1154, 'do': 818}, {'a': 492, 'agendada': 39, 'agendado': 39, 'aguardando': 374,
'esperando': 374, 'marcada': 39, 'marcado': 39, 'à': 492}, {'ca': 949, 'la': 949, 'lá': 949, 'tambem': 949}, {'': (14,
'together'), 'ca': 949, 'la': 949, 'lá': 949, 'tambem': 949}, {'apareceram': 1107, 'apareceu': 2160, 'estava': 2161,
'estavam': 1107, 'esteve': 2161, 'estiveram': 1107, 'la': 1765, 'lá': 1765, 'veio': 2161, 'vieram': 1107}, {'a': 1512,
'c': 196, 'com': 196, 'o': 1512, 'tambem': 1517, 'tb': 1517}, {'a': 1512, 'o': 1512, 'tambem': 1517, 'tb': 1517},
{'desligado': 105}, {'<inf>': 135, '^': 658, 'me': 37, 'nos': 37}, {'...': 1594, 'de': 659, 'que': 2166}, {'a': 39,
'o': 39}, {'^': 181, 'almocar': 230, 'encontrar': 39, 'estar': 230, 'lhe': 170, 'lhes': 170, 'ver': 2168}, {'<date>':
39, 'de': 2169, 'que': 2169, 'um': 40, 'uma': 40}, {'': (5, 'mine'), '^': 181, 'admitir': 1305, 'almocar': 230,
'apresenta': 1306, 'apresentar': 1311, 'apresentá': 1306, 'coloca': 1314, 'colocá': 1314, 'conecta': 1306, 'conectar':
1311, 'conectá': 1306, 'confessar': 1305, 'dizer': 1305, 'encontrar': 39, 'estar': 230, 'juntar': 1311, 'lhe': 170,
'lhes': 170, 'pensar': 35, 'po': 1317, 'reconhecer': 1305, 'ver': 2168}, {'<date>': 39, 'de': 2171, 'que': 2171,
'saudades': 105, 'um': 40, 'uma': 40}, {'adiar': 105, 'cancelar': 105, 'desmarcar': 105, 'suspender': 105}, {'de':
2173, 'que': 2173}, {'': (5, 'mine'), 'me': 44}, {'<giveinf>': 2175}, {'^': 44, 'encontrar': 105}, {'<see_inf>': 105,
'^': 2176, 'me': 2177, 'nos': 408}, {'ligar': 1627}, {'aparecer': 1639, 'ir': 416, 'juntar': 417, 'ligar': 1627, 'me':
2179, 'passar': 1639, 'ter': 416, 'vinha': 416, 'vir': 1639, 'viria': 416}, {'aparecer': 416, 'de': 2180, 'em': 418,
'ir': 416, 'juntar': 417, 'passar': 416, 'que': 418, 'ter': 416, 'vinha': 416, 'vir': 416, 'viria': 416}, {'^': 530,
'agendado': 105, 'combinado': 105, 'de': 2178, 'ficado': 2181, 'marcado': 105, 'que': 2178}, {'^': 906, 'a': 1475,
'ao': 1475, 'com': 1475, 'da': 1475, 'de': 1475, 'do': 1475, 'à': 1475}, {'duvida': 1476, 'duvidas': 2183, 'dúvida':
1476, 'perguntas': 907}, {'': (8, 'asked'), '^': 906, 'a': 907, 'o': 907}, {'a': 1475, 'ao': 1475, 'com': 2185, 'da':
1475, 'de': 1475, 'do': 1475, 'à': 1475}, {'a': 2120, 'as': 2184, 'duvida': 1476, 'duvidas': 2186, 'dúvida': 1476,
'umas': 1477, 'às': 2120}, {'<any_det>': 1651, '<date>': 196, 'de': 2173, 'que': 2173}, {'dever': 166, 'pensar': 934},
{'a': 2189, 'devendo': 166, 'do': 135, 'pensando': 934}, {':': 135}, {'almoco': 196, 'almoço': 196}, {'<any_det>':
196, 'cafe': 196, 'cafezinho': 196, 'café': 196, 'cha': 196, 'chopp': 196, 'pequeno': 2192, 'um': 1014}, {'cafe': 196,
'café': 196, 'um': 196, 'uma': 196}, {'': (23, 'contact'), 'de': 1773}, {'<any_det>': 196, 'bolo': 105, 'cafe': 196,
'cafezinho': 196, 'café': 196, 'cano': 105, 'cha': 2195, 'chopp': 196, 'furo': 105, 'nega': 105, 'pequeno': 2192,
'tampa': 105, 'um': 1778, 'uma': 1778}, {'<any_det>': 196, 'cafe': 196, 'cafezinho': 196, 'café': 196, 'cha': 196,
'chopp': 196, 'pequeno': 2192}, {'': (23, 'contact'), 'N': 1430, 'a': 1431, 'o': 1431}, {'^': 1429, 'c': 196, 'com':
2198}, {'^': 1429, 'a': 985, 'com': 1432, 'o': 985}, {'mails': 196}, {'audios': 196, 'e': 2201, 'emails': 196,
'mails': 196, 'mensagens': 196, 'áudios': 196}, {'de': 2202}, {'': (23, 'contact'), 'ideia': 196}, {'audios': 196,
'e': 2201, 'emails': 196, 'figurinhas': 196, 'ideia': 196, 'impressoes': 196, 'mails': 196, 'mensagens': 196, 'uma':
2204, 'umas': 196, 'áudios': 196}, {'adiado': 105}, {'a': 2189, 'devendo': 166, 'pensando': 934}, {'desses': 35,
'destes': 35}, {'<drink>': 1048, 'dia': 2208}, {'<drink>': 1048, 'vez': 808}, {'<drink>': 1048}, {'dar': 17,
'devolver': 17, 'enviar': 17, 'mandar': 17, 'pagar': 17, 'trazer': 17}, {'<giveinf>': 29, '<inf>': 671, 'confirmar':
676, 'consultar': 676, 'falar': 678, 'me': 2212, 'pensar': 676, 'perguntar': 676, 'ver': 676, 'verificar': 676}, {'D':
256, 'a': 1043, 'o': 1043}, {'<moved_pp>': 1599, '^': 2213, 'a': 2004, 'agora': 1599, 'ao': 1043, 'me': 37, 'na':
1043, 'no': 1043, 'nos': 37, 'para': 2214, 'pra': 1673, 'pro': 1673}, {'<see_inf>': 39, '^': 181, 'a': 825,
'encontrar': 710, 'esperar': 882, 'falar': 230, 'lhe': 2019, 'lhes': 182, 'me': 826, 'nos': 827, 'so': 883, 'ter':
828, 'ver': 835}, {'<giveinf>': 29, 'confirmar': 676, 'consultar': 676, 'falar': 676, 'me': 2212, 'pensar': 676,
'perguntar': 676, 'ver': 676, 'verificar': 676}, {'^': 2217, 'me': 37, 'nos': 37}, {'apanhar': 710, 'buscar': 710,
'me': 1963, 'nos': 1963, 'nossa': 825}, {'': (2, 'plan'), 'a': 1974, 'almocar': 39, 'aqui': 1966, 'beber': 39, 'ca':
1975, 'dormir': 39, 'jantar': 39, 'lanchar': 39, 'ter': 1976, 'tomar': 39, 'visitar': 39}, {'apanhar': 710, 'buscar':
710, 'me': 1963, 'nos': 1963}, {'a': 2219, 'almocar': 39, 'ao': 1965, 'apanhar': 710, 'aqui': 1966, 'beber': 39,
'buscar': 710, 'ca': 2220, 'jantar': 39, 'la': 1966, 'lanchar': 39, 'lá': 1966, 'me': 1969, 'nos': 1963, 'para': 2221,
'ter': 1976, 'tomar': 39, 'visitar': 39}, {'nos': 231}, {'N': 196, 'entrevista': 35}, {'N': 196, 'podcast': 35,
'video': 35, 'vídeo': 35}, {'N': 196, 'a': 2224, 'as': 948, 'em': 1809, 'me': 1048, 'na': 1810, 'nas': 1809, 'no':
1810, 'nos': 1809, 'num': 1809, 'numa': 1809, 'o': 2225, 'os': 948, 'passar': 35, 'pela': 1809, 'pelo': 1810, 'por':
1809, 'que': 35, 'um': 1956, 'uma': 1957}, {'com': 95}, {'a': 948, 'as': 948, 'em': 1809, 'na': 1809, 'nas': 1809,
'no': 1809, 'nos': 1809, 'num': 1809, 'numa': 1809, 'o': 948, 'os': 948, 'pela': 1809, 'pelo': 1809, 'por': 1809},
{'em': 1809, 'na': 1809, 'nas': 1809, 'no': 1809, 'nos': 1809, 'num': 1809, 'numa': 1809, 'pela': 1809, 'pelo': 1809,
'por': 1809, 'que': 6}, {'com': 1006, 'em': 1006, 'na': 1006, 'no': 1006, 'para': 1006}, {'^': 181, 'casa': 39},
{'<see_inf>': 39, '^': 181, 'a': 2231, 'com': 95, 'encontrar': 710, 'esperar': 882, 'falar': 230, 'lhe': 2019, 'lhes':
182, 'me': 826, 'nos': 827, 'o': 182, 'so': 883, 'ter': 828, 'ver': 835}, {'espera': 296, 'ultima': 834}, {'a': 1374,
'aniversario': 1377, 'aniversário': 1377, 'da': 469, 'de': 469, 'esperar': 882, 'niver': 1377, 'o': 1380, 'para': 182,
'pra': 182, 'preciso': 1381, 'que': 182, 'so': 883}, {'$': 159, '//': 193, '<advises>': 195, '<called3>': 197,
'<came3>': 217, '<cheered1>': 221, '<date>': 229, '<eat1>': 231, '<handed1>': 240, '<hours>': 255, '<moved1>': 263,
'<moved_pp>': 266, '<off>': 105, '<off_pp>': 105, '<opines>': 280, '<rang1>': 281, '<read1>': 287, '<says>': 289,
'<set>': 290, '<set_up>': 295, '<shall1>': 39, '<stays>': 298, '<talked1>': 301, '<they>': 685, '<tip>': 691,
'<told1>': 694, '<vowed1>': 700, '<vowed3>': 311, '<wants3>': 315, '<was_to>': 702, '<wrote3>': 703, 'D': 734, 'N':
791, '^': 800, 'a': 836, 'abracei': 196, 'acabamos': 837, 'acabei': 839, 'acabámos': 837, 'acao': 840, 'acha': 401,
'acho': 841, 'acompanharam': 843, 'acompanhei': 846, 'acompanhou': 843, 'aconselhei': 870, 'acordado': 874,
'acordamos': 877, 'acordámos': 877, 'adiado': 105, 'agora': 884, 'agradecemos': 886, 'agradecer': 886, 'agradeci':
886, 'agradeco': 886, 'aguarda': 375, 'aguardamos': 888, 'aguardando': 803, 'aguardo': 888, 'ainda': 905, 'ajudamos':
911, 'ajudei': 914, 'ajudámos': 911, 'alertou': 377, 'alinhamos': 196, 'alinhámos': 196, 'almocamos': 196, 'almocei':
196, 'almoco': 916, 'almoçamos': 196, 'almoço': 916, 'almoçámos': 196, 'analisei': 919, 'andamos': 921, 'andei': 933,
'ando': 936, 'animei': 802, 'ansiosa': 938, 'ansioso': 938, 'antes': 940, 'anunciei': 943, 'ao': 946, 'apanhei': 947,
'apareceram': 949, 'apareceu': 950, 'apresentacao': 954, 'apresentamos': 964, 'apresentando': 965, 'apresentei': 979,
'apresentámos': 964, 'arranjei': 983, 'as': 984, 'assessorei': 986, 'assim': 940, 'assisti': 986, 'ate': 940,
'avisando': 991, 'avisei': 1003, 'avisou': 1005, 'banco': 1008, 'batemos': 1009, 'bati': 1010, 'bebemos': 1012,
'bebi': 1013, 'bebo': 1015, 'botei': 1028, 'brigada': 1030, 'brigado': 1030, 'brindamos': 196, 'brindámos': 196,
'busquei': 1031, 'cabe': 1042, 'cai': 1045, 'caiu': 1045, 'caixa': 1047, 'call': 916, 'caminhei': 1048, 'capacitei':
986, 'carta': 1051, 'celebramos': 196, 'chamada': 1053, 'chamadas': 1055, 'chega': 1058, 'chegam': 1058, 'cheguei':
1061, 'cobra': 386, 'cobri': 1064, 'cobrou': 386, 'coloca': 390, 'colocamos': 1070, 'colocar': 1074, 'coloquei': 1079,
'com': 1087, 'combinado': 874, 'combinamos': 1101, 'combinei': 1103, 'combinámos': 1101, 'comemora': 1104,
'comemoramos': 196, 'comemorei': 196, 'comemos': 196, 'comentei': 1105, 'comi': 1106, 'comigo': 842, 'compareceram':
1107, 'compartilhei': 1120, 'completa': 1104, 'compromete': 392, 'comprometeu': 392, 'comprometi': 1125,
'compromisso': 874, 'conduzi': 1128, 'conectei': 1133, 'confirma': 1135, 'confirmado': 1136, 'confirmamos': 1136,
'confirmei': 1137, 'confirmou': 1140, 'confirmámos': 1136, 'conforme': 1152, 'conhecemos': 196, 'conheci': 196,
'connosco': 842, 'conosco': 842, 'conselho': 1156, 'consolei': 802, 'consultei': 1158, 'conta': 400, 'contando': 808,
'contei': 1164, 'contou': 1165, 'convenci': 1166, 'conversa': 1168, 'conversamos': 196, 'conversei': 196,
'conversinha': 1168, 'conversámos': 196, 'convida': 1170, 'convidaram': 197, 'convidou': 197, 'correio': 1172,
'corri': 1048, 'corrigi': 1173, 'creio': 841, 'cruz': 1174, 'cruzamo': 1175, 'cruzei': 1177, 'cuja': 6, 'cujo': 6,
'cumprimentei': 196, 'da': 1182, 'dado': 808, 'de': 1182, 'defende': 401, 'dei': 1246, 'deixa': 1247, 'deixamos':
1249, 'deixei': 1269, 'deixou': 1279, 'demos': 1285, 'depois': 1286, 'desde': 940, 'desejei': 1289, 'desejosa': 938,
'desejoso': 938, 'desencontramos': 105, 'desencontrámos': 105, 'desenrasquei': 986, 'desliguei': 1291, 'destravei':
986, 'deu': 1300, 'deve': 409, 'devem': 410, 'deveria': 1301, 'devia': 1302, 'deviamos': 1301, 'devido': 6, 'devo':
1319, 'devolve': 1320, 'devolvi': 1326, 'devolvo': 1328, 'dica': 1156, 'direto': 1045, 'discussao': 1168,
'discutimos': 196, 'disse': 1353, 'distribui': 1356, 'distribuimos': 1356, 'diz': 1366, 'dizem': 808, 'dizendo': 1368,
'e': 1382, 'ela': 1386, 'ele': 1386, 'em': 1388, 'embora': 1389, 'emprestei': 1406, 'empurrou': 472, 'encaminhei':
1414, 'encarrega': 474, 'encarrego': 1416, 'encontramo': 1417, 'encontramos': 1422, 'encontrei': 1423, 'encontro':
1424, 'encontrámo': 1175, 'encontrámos': 1423, 'encorajei': 802, 'encorajou': 472, 'enquanto': 939, 'ensaiamos': 1427,
'ensaiei': 1433, 'ensaiámos': 1427, 'ensinando': 1437, 'ensinar': 1437, 'ensinei': 1451, 'entende': 401, 'entrega':
1320, 'entrego': 1328, 'entreguei': 1453, 'entrevista': 916, 'entrevistei': 196, 'envia': 1320, 'enviei': 1466,
'envio': 1328, 'enviou': 1468, 'era': 1469, 'eramos': 1470, 'esbarrei': 1177, 'escapou': 1474, 'esclarecendo': 1478,
'esclareci': 1478, 'escreveu': 399, 'escrevi': 1483, 'espera': 487, 'esperamos': 1492, 'esperando': 803, 'esperei':
1496, 'espero': 1497, 'esperámos': 1498, 'esquecemos': 1499, 'esqueceu': 1501, 'esqueci': 1502, 'esta': 1506,
'estamos': 1510, 'estava': 1518, 'estavam': 1519, 'estavamos': 1522, 'esteve': 1523, 'estive': 1533, 'estivemos':
1538, 'estiveram': 949, 'estou': 1541, 'estreia': 916, 'está': 1506, 'eu': 1564, 'evento': 916, 'explicando': 1437,
'explicar': 1437, 'explicou': 1566, 'expliquei': 1570, 'exposicao': 916, 'faco': 1551, 'fala': 505, 'falamos': 196,
'faleceu': 34, 'falei': 1573, 'falou': 508, 'falta': 1586, 'faltam': 1587, 'faltei': 1060, 'falámos': 196, 'farei':
1551, 'faz': 1596, 'fazia': 1104, 'feedback': 1206, 'festejei': 196, 'fez': 1598, 'fica': 1608, 'ficam': 1612,
'ficamos': 1624, 'ficara': 515, 'ficaram': 1630, 'fico': 1634, 'ficou': 1645, 'ficámos': 1647, 'fiquei': 1650, 'fiz':
1665, 'fizemos': 1666, 'fizeram': 1598, 'foi': 1674, 'fomos': 1682, 'foram': 1107, 'formei': 986, 'fui': 1684,
'garante': 1686, 'garanti': 1689, 'garantiu': 524, 'gastei': 1690, 'gostaria': 1691, 'gostava': 1693, 'gracas': 1695,
'gravador': 1697, 'guiei': 986, 'h': 1700, 'ha': 1706, 'haviamos': 1707, 'hoje': 1709, 'hora': 1700, 'horas': 1700,
'ia': 534, 'iam': 535, 'ideia': 35, 'inalcancavel': 105, 'inauguracao': 916, 'incentivei': 802, 'incentivou': 472,
'incontactaveis': 105, 'incontactavel': 105, 'incontatavel': 105, 'indiquei': 1741, 'informei': 1742, 'insiste': 538,
'insisti': 1745, 'insistiu': 544, 'instrui': 986, 'intro': 1749, 'ja': 1753, 'jantamos': 196, 'jantar': 916, 'jantei':
196, 'jantámos': 196, 'jogamos': 196, 'joguei': 1754, 'jogámos': 196, 'juntamo': 1175, 'juntaram': 1759, 'juntei':
1760, 'juntou': 1764, 'la': 1765, 'lancamento': 916, 'lanchamos': 196, 'lanchei': 196, 'lanchámos': 196, 'lembra':
1766, 'lembrar': 1768, 'lembrei': 1770, 'lembrete': 135, 'lembrou': 502, 'levei': 1779, 'levo': 1328, 'lhe': 1806,
'lhes': 1806, 'li': 1812, 'lido': 1813, 'ligacao': 1814, 'liguei': 1817, 'lá': 1765, 'manda': 1818, 'mandei': 1832,
'mando': 1328, 'mandou': 1835, 'marcamos': 1837, 'marcámos': 1838, 'marquei': 1837, 'matamos': 1840, 'matámos': 1841,
'me': 1864, 'mentorei': 1865, 'mentoria': 1867, 'mentorias': 1867, 'meti': 1869, 'ministrei': 1128, 'morrendo': 1871,
'morreu': 34, 'mostrando': 1437, 'mostrar': 1437, 'mostrei': 1872, 'mostrou': 502, 'muda': 1599, 'mudamos': 1249,
'mudou': 1599, 'muita': 1870, 'muito': 1874, 'n': 1880, 'na': 1894, 'nada': 1899, 'nao': 1922, 'nasceu': 34,
'necessita': 612, 'nem': 1927, 'ninguem': 1929, 'no': 1935, 'nos': 1943, 'nota': 1945, 'nunca': 1946, 'não': 1922,
'nós': 1947, 'o': 1948, 'obrigada': 1949, 'obrigado': 1949, 'ocupa': 474, 'ocupo': 1416, 'ofereceu': 620, 'ofereci':
1952, 'opiniao': 819, 'orientei': 986, 'os': 1953, 'ouvi': 1958, 'palpite': 819, 'para': 1961, 'parece': 808,
'participaram': 949, 'participou': 1107, 'partilhei': 1120, 'passa': 1972, 'passam': 1978, 'passamos': 1984,
'passara': 1986, 'passei': 2003, 'passo': 1328, 'passou': 2007, 'passámos': 2008, 'pede': 622, 'pedi': 2017,
'pedimos': 2018, 'pediu': 2031, 'peguei': 2032, 'pela': 1182, 'pelos': 2033, 'pendente': 182, 'pensa': 401, 'pensava':
419, 'penso': 841, 'perdemos': 2035, 'perdi': 2037, 'pergunta': 2038, 'perguntamos': 2018, 'perguntei': 2040,
'pergunto': 2041, 'perguntou': 2042, 'poe': 390, 'por': 2046, 'porque': 6, 'porquê': 6, 'pq': 6, 'pra': 2047,
'precisa': 2049, 'precisamos': 2052, 'precisava': 1766, 'preciso': 2053, 'preparamos': 1356, 'preparei': 2055,
'preparámos': 1356, 'presentacion': 2056, 'presentation': 2056, 'presente': 949, 'presentes': 949, 'procurei': 2058,
'promete': 2060, 'prometemos': 2064, 'prometeu': 524, 'prometi': 2067, 'prometido': 874, 'propoe': 467, 'propos': 467,
'propus': 1745, 'proxima': 40, 'proximo': 2068, 'proximos': 2069, 'pus': 2071, 'pusemos': 2073, 'pôr': 1074, 'q':
2082, 'qualquer': 2083, 'quando': 939, 'quase': 2085, 'que': 2091, 'quem': 2094, 'quer': 2096, 'queria': 2098, 'quis':
2058, 'reagendada': 256, 'reagendado': 256, 'reagendamos': 256, 'reagendar': 256, 'reagendámos': 256, 'recado': 819,
'recebemos': 2100, 'receberam': 197, 'receberei': 1057, 'recebeu': 197, 'recebi': 2101, 'recebo': 1057,
'recomendacao': 2102, 'recomendei': 2110, 'reencaminhei': 2112, 'reencontrei': 1423, 'reenviei': 2113, 'reenviou':
1468, 'remarcada': 256, 'remarcado': 256, 'remarcamos': 2114, 'remarcar': 256, 'remarcou': 256, 'remarcámos': 256,
'remeti': 2115, 'rendi': 2118, 'repassei': 2119, 'repetiu': 502, 'requer': 653, 'respondi': 2121, 'resta': 2122,
'reuni': 2123, 'reuniao': 916, 'reunimo': 1417, 'reunimos': 1048, 'reuniram': 196, 'reunião': 916, 'reuno': 2124,
'revi': 2125, 'revimos': 196, 'revisamos': 196, 'revisei': 1173, 'sai': 2126, 'saimos': 2126, 'saudades': 920, 'saí':
2126, 'se': 2129, 'segundo': 2135, 'sem': 2137, 'sentei': 2138, 'separamos': 1356, 'separei': 1356, 'sera': 2140,
'seria': 2141, 'servi': 1356, 'servimos': 1356, 'sessao': 2144, 'sessoes': 2144, 'seu': 1292, 'simulei': 2119,
'sinto': 2146, 'so': 2150, 'socorri': 986, 'sonhei': 2151, 'soube': 2152, 'sua': 1292, 'substitui': 2153, 'substituí':
2153, 'sugeri': 2157, 'sugeriu': 599, 'sugestao': 2158, 'ta': 2159, 'talvez': 35, 'tambem': 2162, 'tarefa': 840,
'tava': 2163, 'tavam': 2164, 'telefonaram': 196, 'telefone': 2165, 'telefonei': 196, 'telefonou': 196, 'tem': 2167,
'temos': 2170, 'tenho': 2172, 'tentamos': 2058, 'tentei': 2058, 'tento': 2058, 'tentámos': 2058, 'teve': 2174,
'tinha': 2182, 'tinham': 666, 'tinhamos': 1707, 'tirando': 1478, 'tirar': 1478, 'tirei': 2187, 'tive': 2188,
'tivemos': 2188, 'tiveram': 2174, 'to': 2190, 'todo': 2191, 'tomamos': 2193, 'tomando': 2194, 'tomara': 35, 'tomei':
2196, 'tomo': 1015, 'tomámos': 2197, 'topei': 1177, 'trabalhamos': 196, 'trabalhei': 2199, 'trata': 473, 'trato':
1415, 'traz': 1320, 'treinamos': 1427, 'treinei': 2200, 'treinámos': 1427, 'troca': 2203, 'trocamos': 196, 'trocámos':
196, 'trombei': 1177, 'troquei': 2205, 'tudo': 2206, 'têm': 667, 'tô': 2207, 'um': 2209, 'uma': 2210, 'umas': 2211,
'uns': 2211, 'vai': 2215, 'valeu': 1030, 'vamos': 2216, 'vao': 2218, 've': 397, 'veio': 1523, 'vejo': 2124, 'vem':
2222, 'vemo': 1417, 'vemos': 2223, 'vi': 2226, 'viajei': 1048, 'viajo': 2227, 'vieram': 949, 'vimo': 1175, 'vimos':
2228, 'vira': 1986, 'virá': 1986, 'visitei': 196, 'visto': 2229, 'vlw': 1030, 'voicemail': 105, 'voluntaria': 2230,
'voluntariado': 2230, 'voluntario': 2230, 'vou': 2232, 'vêm': 1978, 'à': 2233, 'é': 2234}]


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
'falamos': 21, 'falámos': 21, 'ligou': 53, 'me': 54, 'respondeu': 21, 'retornou': 21}, {'furo': 37}, {'deu': 37,
'ficou': 37, 'nada': 37, 'nao': 37, 'nem': 37, 'não': 37, 'teve': 37}, {'fim': 57, 'final': 57}, {'afinal': 57, 'deu':
37, 'ficou': 37, 'nada': 37, 'nao': 37, 'nem': 37, 'no': 58, 'não': 37, 'teve': 37}, {'e': 59, 'mas': 59}, {'se': 60},
{'juntar': 60}, {'aparecer': 60, 'estar': 60, 'ir': 60, 'juntar': 61, 'participar': 60, 'se': 62, 'vir': 60},
{'chamada': 21}, {'a': 64}, {'a': 64, 'me': 65}, {'': (7, 'despite'), 'cancelou': 37, 'desmarcou': 37, 'furou': 37,
'nada': 37, 'nao': 37, 'nem': 37, 'não': 37}, {'cancelou': 37, 'desmarcou': 37, 'furou': 37, 'nada': 37, 'nao': 37,
'nem': 37, 'não': 37}, {'fim': 67, 'final': 68}, {'acabamos': 27, 'acabou': 25, 'acabámos': 25, 'afinal': 67,
'conseguimos': 21, 'depois': 67, 'falamos': 21, 'falámos': 21, 'ligou': 21, 'mail': 9, 'no': 69, 'nos': 29,
'retornou': 21, 'veio': 21}, {'da': 2, 'de': 2, 'do': 2, 'dos': 2}, {'a': 31, 'ao': 31, 'à': 31}, {'a': 13, 'ao': 13,
'à': 13}, {'': (2, 'at'), 'casa': 71, 'frente': 72, 'relacao': 73, 'vez': 19}, {'novo': 19}, {'email': 12, 'mensagem':
12}, {'para': 63, 'pra': 63}, {'febre': 37, 'gripe': 37}, {'baixa': 37, 'ferias': 37}, {'viagem': 37}, {'<ill>': 37,
'com': 78, 'de': 79, 'em': 80}, {'': (3, 'absent_before'), 'a': 0, 'o': 0}, {'casa': 37, 'viagem': 37}, {'<ill>': 37,
'com': 78, 'de': 79, 'em': 83}, {'a': 0, 'o': 0}, {'': (1, 'about'), 'a': 13, 'lhe': 39, 'lhes': 39, 'o': 13},
{'anos': 11}, {'de': 87}, {'a': 31, 'ao': 31, 'com': 2, 'da': 2, 'do': 2, 'à': 31}, {'falta': 37}, {'a': 90}, {'na':
31, 'no': 31}, {'indicar': 13, 'recomendar': 13, 'sugerir': 13}, {'volta': 21}, {'de': 94}, {'de': 94, 'me': 95},
{'tarde': 55}, {'audio': 12, 'email': 12, 'áudio': 12}, {'mensagem': 12}, {'audio': 12, 'email': 12, 'mail': 12,
'mensagem': 12, 'msg': 12, 'um': 98, 'uma': 99, 'zap': 12, 'áudio': 12}, {'a': 13, 'ao': 13, 'pra': 13, 'pro': 13,
'à': 13}, {'': (4, 'absent_after'), 'a': 13, 'ao': 13, 'pra': 13, 'pro': 13, 'à': 13}, {'abraco': 101, 'abracos': 101,
'beijos': 101, 'cumprimentos': 102, 'lembrancas': 37, 'mensagem': 6, 'saudades': 37}, {'acabamos': 27, 'acabou': 25,
'acabámos': 25, 'afinal': 67, 'conseguimos': 21, 'depois': 67, 'falamos': 21, 'falámos': 21, 'ligou': 21, 'nao': 82,
'no': 69, 'nos': 29, 'não': 82, 'retornou': 21, 'sem': 82, 'veio': 21}, {'audio': 3, 'áudio': 3}, {'audio': 3,
'email': 3, 'mensagem': 3, 'um': 105, 'zap': 3, 'áudio': 3}, {'<called3>': 3, 'contou': 43, 'falou': 43, 'ligou': 95,
'mandou': 106, 'perguntou': 43}, {'': (2, 'at'), 'ausencia': 16, 'casa': 71, 'companhia': 11}, {'se': 37}, {'juntar':
37}, {'': (4, 'absent_after'), 'aparecer': 37, 'chegar': 37, 'comparecer': 37, 'entrar': 37, 'estar': 37, 'ir': 37,
'juntar': 109, 'participar': 37, 'se': 110, 'vir': 37}, {'': (4, 'absent_after'), 'a': 0, 'o': 0}, {'': (4,
'absent_after'), 'aparecer': 37, 'chegar': 37, 'comparecer': 37, 'entrar': 37, 'estar': 37, 'ir': 37, 'juntar': 109,
'participar': 37, 'se': 110, 'vir': 112}, {'conectou': 37}, {'<came3>': 37, 'chegou': 37, 'compareceu': 37,
'conseguiu': 111, 'entrou': 37, 'estava': 37, 'foi': 37, 'participou': 37, 'pode': 113, 'podia': 111, 'pôde': 113,
'se': 114, 'veio': 85}, {'conseguimos': 21, 'deu': 21, 'falamos': 21, 'falámos': 21, 'veio': 21}, {'': (5, 'due'),
'ate': 17}, {'': (2, 'at'), 'escritorio': 11, 'fim': 116, 'final': 116, 'lugar': 19, 'maximo': 117}, {'': (2, 'at'),
'<called3>': 3, 'mandou': 106}, {'voz': 9}, {'de': 120}, {'tardar': 17}, {'mais': 122}, {'': (5, 'due'), 'a': 17, 'o':
17}, {'desculpa': 37}, {'causa': 19, 'intermedio': 19, 'parte': 19}, {'entra': 26, 'vem': 26}, {'ligacao': 21}, {'a':
128}, {'se': 40}, {'a': 13, 'com': 13}, {'associou': 131, 'reuniu': 40}, {'': (3, 'absent_before'), 'a': 0, 'as': 0,
'o': 0, 'os': 0}, {'se': 19}, {'de': 63, 'que': 63}, {'com': 39, 'para': 39}, {'': (2, 'at'), 'segunda': 21}, {'$': 1,
'<call_noun>': 5, '<called3>': 6, '<date>': 7, '<letter>': 9, '<met1>': 10, '<party>': 11, '<rang1>': 12, '<talked1>':
15, 'a': 22, 'abraco': 9, 'acabamos': 23, 'acabei': 24, 'acabámos': 25, 'acerca': 20, 'agora': 26, 'ai': 30, 'ali':
32, 'amiga': 19, 'amigo': 19, 'antes': 33, 'ao': 34, 'apareceu': 4, 'apresentada': 35, 'apresentado': 35, 'assunto':
13, 'ate': 36, 'atraves': 19, 'ausente': 37, 'ausentes': 37, 'c': 38, 'cancelou': 37, 'caso': 19, 'casou': 40, 'cm':
38, 'com': 41, 'como': 14, 'conhece': 39, 'contacto': 19, 'contato': 19, 'contou': 43, 'contratar': 39, 'contratou':
39, 'convite': 9, 'cruzei': 45, 'culpa': 19, 'cumprimentos': 20, 'da': 46, 'dados': 19, 'daqui': 47, 'de': 48, 'dei':
51, 'dentro': 52, 'depois': 55, 'desde': 17, 'desmarcou': 37, 'deu': 56, 'devia': 63, 'devolveu': 66, 'do': 31,
'doente': 37, 'e': 70, 'em': 74, 'email': 75, 'enviei': 76, 'era': 77, 'esbarrei': 45, 'esta': 81, 'estava': 81,
'está': 81, 'ex': 19, 'excepto': 82, 'exceto': 82, 'falou': 43, 'faltaram': 37, 'faltou': 37, 'ficou': 84, 'filha':
19, 'filho': 19, 'fora': 85, 'furou': 37, 'gracas': 73, 'ia': 63, 'iam': 63, 'indicacao': 19, 'indicada': 35,
'indicado': 35, 'indicar': 86, 'jantar': 88, 'junto': 89, 'justificou': 91, 'la': 92, 'lhe': 93, 'lhes': 93, 'ligou':
96, 'logo': 55, 'lá': 92, 'mais': 97, 'mandei': 100, 'mandou': 103, 'mas': 104, 'me': 107, 'menos': 85, 'morada': 19,
'na': 108, 'nao': 115, 'nas': 31, 'nem': 0, 'no': 118, 'nos': 119, 'nota': 121, 'noticias': 9, 'novidades': 9, 'num':
31, 'numa': 31, 'numero': 19, 'não': 115, 'o': 123, 'p': 17, 'para': 124, 'pediu': 125, 'pela': 31, 'pelo': 31,
'perdeu': 37, 'perguntou': 43, 'perto': 52, 'por': 126, 'pra': 17, 'pro': 17, 'procura': 39, 'proxima': 26,
'proximas': 26, 'proximo': 26, 'proximos': 26, 'quanto': 73, 'que': 127, 'queria': 63, 'recado': 9, 'recomendada': 35,
'recomendado': 35, 'recomendar': 86, 'resposta': 9, 'retornou': 129, 'reuniu': 130, 'salvo': 82, 'se': 132,
'seguinte': 26, 'segundo': 39, 'sem': 133, 'separou': 134, 'sobre': 13, 'sugerir': 86, 'ta': 81, 'tava': 81,
'telefone': 19, 'ter': 44, 'tinha': 135, 'tirando': 82, 'topei': 45, 'trabalha': 136, 'trombei': 45, 'veio': 4, 'via':
13, 'visita': 9, 'w': 2, 'à': 137}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'ca': 0}, {'': (4, 'meal')}, {'N': 2, 'almocar': 3, 'jantar': 3}, {'': (3,
'coffee')}, {'': (2, 'call')}, {'desligar': 6}, {'de': 7}, {'': (7, 'event')}, {'work': 9}, {'': (4, 'meal'), 'com':
3}, {'de': 9}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'consultorio': 0, 'escritorio': 0, 'estudio': 0, 'gabinete':
0, 'telefone': 6}, {'atelie': 0, 'atelier': 0, 'clinica': 0, 'consultorio': 0, 'escritorio': 0, 'estudio': 0,
'gabinete': 0, 'loja': 0, 'obra': 0, 'oficina': 0, 'quinta': 0}, {'a': 14, 'ao': 14, 'na': 14, 'no': 14, 'pela': 14,
'pelo': 14, 'à': 14}, {'ao': 0, 'aqui': 0, 'ca': 0, 'na': 0, 'no': 0, 'pela': 0, 'pelo': 0}, {'N': 16, 'atelie': 0,
'atelier': 0, 'clinica': 0, 'consultorio': 0, 'escritorio': 0, 'estudio': 0, 'gabinete': 0, 'loja': 0, 'obra': 0,
'oficina': 0, 'quinta': 0}, {'N': 16}, {'D': 15, 'N': 16, 'a': 17, 'ao': 14, 'na': 14, 'no': 14, 'o': 18, 'pela': 14,
'pelo': 14, 'à': 14}, {'': (0, 'intro')}, {'disco': 9, 'livro': 9, 'romance': 9}, {'disco': 9, 'livro': 9, 'meu': 21,
'romance': 9, 'seu': 21}, {'': (8, 'meeting'), 'a': 20, 'do': 21, 'o': 22, 'seu': 21, 'à': 20}, {'do': 21, 'o': 22,
'seu': 21}, {'': (0, 'intro'), 'disco': 9, 'livro': 9, 'meu': 21, 'romance': 9, 'seu': 21}, {'a': 20, 'do': 21, 'o':
25, 'seu': 21}, {'': (0, 'intro'), 'a': 20, 'ao': 20, 'o': 20, 'à': 20}, {'do': 21, 'me': 27, 'nos': 27, 'o': 22,
'seu': 21}, {'as': 0, 'às': 0}, {'': (5, 'message')}, {'aberta': 9}, {'papo': 0}, {'um': 32}, {'copo': 3}, {'um': 34,
'vinhinho': 3, 'vinho': 3, 'vinhos': 3}, {'copos': 3, 'um': 34, 'vinhinho': 3, 'vinho': 3, 'vinhos': 3}, {'um': 34},
{'': (4, 'meal'), 'um': 34}, {'vinhinho': 3, 'vinho': 3, 'vinhos': 3}, {'manha': 3}, {'': (3, 'coffee'), 'da': 40},
{'cara': 0}, {'a': 42}, {'video': 6, 'vídeo': 6}, {'': (2, 'call'), 'de': 44}, {'insta': 30, 'whats': 30, 'whatsapp':
30, 'zap': 30}, {'no': 46}, {'leitura': 9}, {'de': 48}, {'call': 6}, {'administracao': 0}, {'de': 51, 'fiscal': 0},
{'': (6, 'email')}, {'eletronico': 53, 'eletrónico': 53, 'eletrônico': 53}, {'': (4, 'meal'), 'mim': 3, 'nos': 3,
'nós': 3}, {'': (4, 'meal'), 'mim': 3, 'nos': 3, 'nós': 3, 'para': 55, 'pra': 55}, {'video': 6, 'vinhinho': 3,
'vinho': 3, 'vinhos': 3, 'vídeo': 6}, {'pulinho': 0, 'pulo': 0, 'salto': 0}, {'um': 58}, {'': (8, 'meeting'), 'day':
9}, {'da': 0, 'dela': 0, 'dele': 0, 'do': 0}, {'': (8, 'meeting'), 'da': 0, 'dela': 0, 'dele': 0, 'do': 0}, {'atelie':
61, 'atelier': 61, 'consultorio': 61, 'escritorio': 62, 'gabinete': 61}, {'mail': 53, 'mails': 53}, {'atelie': 61,
'atelier': 61, 'consultorio': 61, 'escritorio': 61, 'gabinete': 61, 'video': 6, 'vídeo': 6}, {'': (8, 'meeting'),
'de': 9}, {'chaves': 0}, {'das': 67, 'de': 67}, {'me': 30}, {'atelie': 0, 'atelier': 0, 'clinica': 0, 'escola': 0,
'estudio': 0, 'faculdade': 0, 'gabinete': 0, 'galeria': 0, 'obra': 0, 'quinta': 0, 'universidade': 0}, {'armazem': 0,
'atelie': 0, 'atelier': 0, 'clinica': 0, 'consultorio': 0, 'empresa': 0, 'escola': 0, 'escritorio': 0, 'estudio': 0,
'fabrica': 0, 'faculdade': 0, 'gabinete': 0, 'galeria': 0, 'galpao': 0, 'loja': 0, 'obra': 0, 'oficina': 0, 'quinta':
0, 'sede': 0, 'universidade': 0}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'consultorio': 0, 'empresa': 0,
'escritorio': 0, 'estudio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0, 'obra': 0, 'oficina': 0, 'quinta': 0, 'sede': 0},
{'a': 70, 'ao': 70, 'com': 0, 'na': 71, 'nas': 72, 'no': 71, 'nos': 72, 'pela': 70, 'pelo': 70, 'à': 70}, {'com': 0,
'na': 72, 'nas': 72, 'no': 72, 'nos': 72}, {'telefone': 6}, {'ao': 75}, {'anos': 9}, {'': (7, 'event'), 'de': 77,
'junina': 9}, {'almoco': 56, 'almoço': 56, 'jantar': 56}, {'o': 79}, {'armazem': 0, 'atelie': 0, 'consultorio': 0,
'empresa': 0, 'escritorio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0, 'oficina': 0, 'sede': 0}, {'a': 81, 'ao': 81,
'à': 81}, {'casa': 0}, {'escritorio': 0}, {'a': 83, 'ao': 84, 'na': 83}, {'...': 85}, {'a': 71, 'ao': 71, 'ate': 82,
'buscar': 86, 'entregar': 86, 'levar': 86, 'na': 71, 'no': 71, 'pela': 71, 'pelo': 71, 'à': 71}, {'meet': 6}, {'hour':
3}, {'off': 0}, {'': (7, 'event'), 'livro': 9}, {'da': 9, 'do': 91}, {'': (2, 'call'), 'para': 6, 'pro': 6},
{'mensagem': 30}, {'apresentou': 27, 'escreveu': 30, 'ligou': 6, 'mandou': 94, 'recebeu': 0}, {'leite': 5}, {'de':
96}, {'voz': 30}, {'': (5, 'message'), 'de': 98}, {'natal': 9}, {'de': 100, 'medieval': 9}, {'redonda': 9},
{'empresa': 0, 'fabrica': 0, 'loja': 0, 'obra': 0, 'sede': 0}, {'armazem': 0, 'atelie': 62, 'atelier': 62, 'celular':
6, 'consultorio': 62, 'escritorio': 62, 'estudio': 0, 'fixo': 6, 'gabinete': 62, 'meet': 6, 'telefone': 6,
'telemovel': 6}, {'apresentou': 27, 'recebeu': 0, 'vemos': 0}, {'de': 98}, {'N': 2}, {'one': 0}, {'on': 108},
{'armazem': 0, 'atelie': 0, 'atelier': 0, 'clinica': 0, 'consultorio': 0, 'empresa': 0, 'escola': 0, 'escritorio': 0,
'estudio': 0, 'fabrica': 0, 'faculdade': 0, 'gabinete': 0, 'galeria': 0, 'galpao': 0, 'loja': 0, 'manha': 0, 'obra':
0, 'oficina': 0, 'quinta': 0, 'sede': 0, 'tarde': 0, 'universidade': 0}, {'': (8, 'meeting'), 'inteiro': 0, 'todo':
0}, {'dia': 111}, {'a': 110, 'ao': 71, 'ate': 82, 'na': 71, 'no': 71, 'o': 112, 'pela': 71, 'pelo': 71, 'à': 71},
{'a': 110, 'ao': 71, 'ate': 82, 'em': 83, 'na': 71, 'no': 71, 'o': 112, 'pela': 71, 'pelo': 71, 'à': 71}, {'D': 15,
'N': 16, 'a': 17, 'ao': 14, 'aqui': 0, 'na': 14, 'no': 14, 'o': 18, 'pela': 14, 'pelo': 14, 'à': 14}, {'nata': 5},
{'de': 116}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'celular': 6, 'consultorio': 0, 'estudio': 0, 'fixo': 6,
'gabinete': 0, 'meet': 6, 'telefone': 6, 'telemovel': 6, 'zoom': 6}, {'almoco': 3, 'almoço': 3}, {'day': 9},
{'situacao': 0}, {'de': 121}, {'celular': 6, 'chamada': 6, 'email': 53, 'fixo': 6, 'mail': 53, 'telefone': 6,
'telemovel': 6, 'video': 6, 'vídeo': 6}, {'vinhos': 9}, {'de': 124}, {'me': 0, 'nos': 0}, {'': (8, 'meeting'), 'obra':
0}, {'conselho': 0}, {'': (8, 'meeting'), 'de': 127, 'do': 128}, {'rio': 9}, {'in': 130}, {'autografos': 9}, {'': (8,
'meeting'), 'de': 132}, {'up': 0}, {'um': 34, 'uma': 3, 'vinhinho': 3, 'vinho': 3, 'vinhos': 3}, {'da': 40}, {'cafe':
136, 'café': 136}, {'emails': 53}, {'de': 138}, {'mensagens': 30}, {'um': 0}, {'a': 141, 'vinhinho': 3, 'vinho': 3,
'vinhos': 3}, {'comigo': 0}, {'D': 15, 'N': 16, 'a': 17, 'ao': 14, 'ca': 0, 'na': 14, 'no': 14, 'o': 18, 'pela': 14,
'pelo': 14, 'ter': 143, 'à': 14}, {'nos': 0}, {'a': 0, 'o': 0}, {'': (2, 'call'), 'chamada': 6}, {'D': 15, 'a': 14,
'ao': 14, 'na': 14, 'no': 14, 'pela': 14, 'pelo': 14, 'à': 14}, {'obra': 0}, {'': (8, 'meeting'), 'de': 149}, {'N':
0}, {'N': 0, 'a': 151, 'as': 151, 'o': 151, 'os': 151}, {'chamada': 6}, {'summit': 9}, {'1': 1, 'a': 4, 'abatanado':
5, 'acabamos': 8, 'acabei': 8, 'acabámos': 8, 'after': 10, 'afterwork': 9, 'alinhamento': 0, 'almoca': 3, 'almocamos':
3, 'almocando': 3, 'almocar': 3, 'almocara': 3, 'almocarada': 3, 'almocarei': 3, 'almocaremos': 3, 'almocaria': 3,
'almocei': 3, 'almocinho': 3, 'almoco': 11, 'almocos': 3, 'almoçamos': 3, 'almoço': 11, 'almoçámos': 3, 'aniversario':
9, 'aniversário': 9, 'anos': 12, 'ao': 13, 'apareceu': 19, 'apresentacao': 23, 'apresentamos': 24, 'apresentei': 26,
'apresentou': 28, 'apresentámos': 24, 'aqui': 29, 'arraiais': 9, 'arraial': 9, 'assembleia': 0, 'audio': 30, 'audios':
30, 'aula': 31, 'bacalhau': 3, 'banquete': 3, 'bati': 33, 'batismo': 9, 'batizado': 9, 'bazar': 9, 'bebemos': 35,
'beber': 36, 'bebi': 37, 'bebo': 38, 'bica': 5, 'bicas': 5, 'bifana': 3, 'bifanas': 3, 'bilhete': 30, 'board': 0,
'bom': 39, 'boteco': 3, 'brainstorming': 0, 'breja': 3, 'brejas': 3, 'brunch': 3, 'ca': 29, 'cafe': 41, 'cafes': 5,
'cafeteria': 5, 'cafezinho': 5, 'cafezinhos': 5, 'café': 41, 'caipirinha': 3, 'caldeirada': 3, 'call': 6, 'calls': 6,
'callzinha': 6, 'caminhada': 0, 'cappuccino': 5, 'cara': 43, 'carnaval': 9, 'carta': 30, 'casamento': 9, 'ceia': 3,
'cerimonia': 9, 'cerimónia': 9, 'cerimônia': 9, 'cerva': 3, 'cerveja': 3, 'cervejada': 3, 'cervejas': 3, 'cha': 5,
'chamada': 45, 'chamadas': 6, 'chamei': 47, 'chamou': 47, 'chat': 30, 'chazinho': 5, 'chimarrao': 5, 'chope': 3,
'chopes': 3, 'chopp': 3, 'churras': 3, 'churrasco': 3, 'cimbalino': 5, 'clube': 49, 'coaching': 0, 'cocktail': 9,
'coloquio': 9, 'comemoramos': 9, 'comemorei': 9, 'comemorámos': 9, 'comemos': 3, 'comer': 3, 'comi': 3, 'comite': 0,
'comité': 0, 'comitê': 0, 'comunhao': 9, 'concerto': 9, 'conf': 50, 'conferencia': 9, 'conferencias': 9,
'conferência': 9, 'congresso': 9, 'conheci': 0, 'conselho': 52, 'consulta': 0, 'convencao': 9, 'conversa': 0,
'conversamos': 0, 'conversei': 0, 'conversámos': 0, 'copo': 3, 'copos': 3, 'coquetel': 9, 'correio': 54, 'cozido': 3,
'cozinhei': 56, 'cozinhou': 56, 'cruzei': 0, 'daily': 0, 'de': 57, 'degustacao': 9, 'dei': 59, 'demo': 60, 'desfile':
9, 'desliguei': 6, 'despedida': 9, 'direct': 30, 'directa': 30, 'discord': 30, 'dm': 30, 'do': 63, 'drinks': 3, 'e':
64, 'em': 65, 'email': 53, 'emails': 53, 'encontramos': 0, 'encontrei': 0, 'encontro': 66, 'encontrámos': 0,
'enterro': 9, 'entrega': 68, 'entrevista': 0, 'escreveu': 69, 'escritura': 0, 'espetaculo': 9, 'espresso': 5,
'esteve': 2, 'estive': 73, 'estivemos': 74, 'estreia': 9, 'evento': 9, 'eventos': 9, 'expo': 9, 'exposicao': 9,
'expresso': 5, 'facetime': 6, 'falei': 76, 'feijoada': 3, 'feira': 9, 'feiras': 9, 'festa': 78, 'festas': 9,
'festejamos': 9, 'festejei': 9, 'festejámos': 9, 'festival': 9, 'fez': 80, 'fino': 3, 'finos': 3, 'fiz': 50, 'fomos':
87, 'fone': 6, 'formatura': 9, 'forum': 9, 'francesinha': 3, 'francesinhas': 3, 'fui': 87, 'funeral': 9, 'gala': 9,
'galao': 5, 'google': 88, 'hackathon': 9, 'halloween': 9, 'hangout': 6, 'happy': 89, 'homenagem': 9, 'imperiais': 3,
'imperial': 3, 'inauguracao': 9, 'inbox': 30, 'inspecao': 0, 'insta': 30, 'instagram': 30, 'intro': 20, 'introducao':
20, 'janta': 3, 'jantamos': 3, 'jantando': 3, 'jantar': 3, 'jantara': 3, 'jantarada': 3, 'jantarei': 3, 'jantaremos':
3, 'jantares': 3, 'jantarzinho': 3, 'jantei': 3, 'janto': 3, 'jantámos': 3, 'jitsi': 6, 'jogo': 9, 'jornada': 9,
'jornadas': 9, 'kick': 90, 'kickoff': 0, 'lancamento': 92, 'lancamos': 24, 'lanchamos': 3, 'lanchara': 3, 'lanche': 3,
'lanchei': 3, 'lancho': 3, 'lanchámos': 3, 'lancou': 24, 'lançamos': 24, 'lançámos': 24, 'lasanha': 3, 'leilao': 9,
'leitao': 3, 'ligacao': 6, 'ligacoes': 6, 'ligadinha': 6, 'ligamos': 6, 'ligaram': 6, 'ligou': 6, 'liguei': 93,
'ligámos': 6, 'linkedin': 30, 'mail': 53, 'mails': 53, 'mailzinho': 53, 'mandei': 94, 'mandou': 94, 'mariscada': 3,
'marisco': 3, 'me': 95, 'meet': 6, 'meetup': 9, 'meia': 97, 'mensagem': 99, 'mensagens': 30, 'mentoria': 0,
'mentorias': 0, 'mentoring': 0, 'mercado': 101, 'mesa': 102, 'messenger': 30, 'missa': 9, 'moqueca': 3, 'msg': 30,
'msgs': 30, 'na': 103, 'networking': 9, 'niver': 9, 'no': 104, 'nos': 105, 'nota': 106, 'o': 107, 'oficina': 9, 'one':
109, 'painel': 9, 'palestra': 9, 'palestras': 9, 'papo': 0, 'partida': 9, 'passagem': 68, 'passamos': 113, 'passei':
114, 'passeio': 0, 'passou': 115, 'passámos': 113, 'pasteis': 3, 'pastel': 117, 'pastelaria': 5, 'patuscada': 3,
'pelo': 118, 'pequeno': 119, 'pessoalmente': 0, 'petiscada': 3, 'petiscar': 3, 'petisco': 3, 'petiscos': 3, 'picanha':
3, 'pingado': 5, 'pitch': 120, 'pizza': 3, 'ponto': 122, 'por': 123, 'postal': 30, 'premio': 9, 'prova': 125,
'prémio': 9, 'prêmio': 9, 'quermesse': 9, 'ramen': 3, 'recado': 30, 'recebeu': 126, 'restaurante': 3, 'retro': 0,
'reuni': 0, 'reuniao': 129, 'reunimos': 0, 'reunioes': 0, 'reunir': 0, 'reunirmos': 0, 'reunião': 129, 'reuniões': 0,
'reveillon': 9, 'revisao': 0, 'rock': 131, 'rodada': 3, 'rodizio': 3, 'romaria': 9, 'sarau': 9, 'sardinhada': 3,
'seminario': 9, 'sessao': 133, 'show': 9, 'signal': 30, 'simposio': 9, 'skype': 6, 'slack': 30, 'sms': 30, 'stand':
134, 'starbucks': 5, 'summit': 9, 'sushi': 3, 'sync': 0, 'tainada': 3, 'tapas': 3, 'tasca': 3, 'teams': 6, 'tel': 6,
'telefonadela': 6, 'telefone': 6, 'telefonei': 6, 'telefonema': 6, 'telefonemas': 6, 'telefonica': 6, 'telefonico': 6,
'telefonou': 6, 'telefónica': 6, 'telefónico': 6, 'telefônica': 6, 'telefônico': 6, 'telegram': 30, 'tomamos': 35,
'tomar': 135, 'tomei': 137, 'tomámos': 35, 'toque': 6, 'torneio': 9, 'torpedo': 30, 'troca': 139, 'trocamos': 140,
'trocámos': 140, 'tutoria': 0, 'um': 142, 'uns': 39, 'veio': 144, 'velorio': 9, 'vemo': 145, 'vemos': 145,
'vernissage': 9, 'vi': 146, 'viber': 30, 'video': 147, 'videochamada': 6, 'videochamadas': 6, 'videoconferencia': 6,
'vieram': 148, 'vindima': 9, 'visita': 150, 'visitar': 152, 'visitei': 0, 'vistoria': 0, 'vistorias': 0, 'vídeo': 153,
'wa': 30, 'web': 154, 'webinar': 9, 'whats': 30, 'whatsap': 30, 'whatsapp': 30, 'workshop': 9, 'workshops': 9, 'wpp':
30, 'zap': 30, 'zapzap': 30, 'zoom': 6, 'áudio': 30, 'áudios': 30}]

