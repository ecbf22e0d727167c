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
{'que': 92}, {'N': 39}, {'': (17, 'gave:knowledge')}, {'^': 96}, {'com': 97, 'em': 97, 'na': 97, 'no': 97, 'para':
97}, {'N': 98}, {'N': 98, 'a': 99, 'o': 99}, {'a': 100, 'ao': 100, 'à': 100}, {'e': 6, 'sao': 6, 'é': 6}, {'N': 102},
{'da': 103, 'de': 103, 'do': 103}, {'N': 1}, {'N': 1, 'a': 105, 'o': 105}, {'da': 106, 'de': 106, 'do': 106}, {'...':
107}, {'<thing>': 79}, {'^': 109}, {'': (0, 'missed')}, {'$$': 111}, {'desligado': 112, 'impedido': 112, 'ocupado':
112}, {'<thing>': 17}, {'^': 114}, {'': (11, 'thinking'), 'dia': 35}, {'alguma': 35, 'qualquer': 116, 'um': 116,
'uma': 35}, {'almocar': 117, 'beber': 117, 'combinar': 117, 'jantar': 117, 'marcar': 117, 'organizar': 117, 'tomar':
117}, {'almocar': 117, 'beber': 117, 'combinar': 117, 'de': 118, 'jantar': 117, 'marcar': 117, 'organizar': 117,
'que': 118, 'tomar': 117}, {'<see_inf>': 35, 'almocar': 117, 'beber': 117, 'combinar': 117, 'de': 118, 'jantar': 117,
'marcar': 117, 'organizar': 117, 'que': 118, 'tomar': 117}, {'<thing>': 49}, {'^': 121}, {'me': 26, 'p': 25, 'para':
25, 'pra': 25, 'que': 92}, {'': (19, 'gave:resource')}, {'N': 124}, {'N': 124, 'a': 125, 'o': 125}, {'a': 126, 'ao':
126, 'à': 126}, {'...': 127}, {'^': 128}, {'da': 129, 'de': 129, 'do': 129}, {'0': 60, '<any_det>': 60, 'dois': 60,
'duas': 60, 'isso': 61, 'isto': 61, 'ja': 61, 'tres': 60, 'tudo': 62}, {'...': 54}, {'...': 61}, {'0': 132,
'<any_det>': 133, '<my>': 132, '<their>': 132, 'isso': 132, 'lhe': 132, 'lhes': 132, 'tudo': 132}, {'0': 132,
'<any_det>': 132, '<my>': 132, '<their>': 132, 'isso': 132, 'lhe': 132, 'lhes': 132, 'tudo': 132}, {'<do1>': 131,
'<give1>': 134, 'acabo': 135, 'assino': 135, 'fecho': 135, 'organizo': 135, 'revejo': 135, 'termino': 135, 'trato':
135}, {'^': 136}, {'D': 39, 'c': 39, 'com': 39}, {'<date>': 138}, {'<date>': 138, 'a': 139, 'o': 139, 'um': 139,
'uma': 139}, {'': (12, 'task')}, {'': (12, 'task'), 'me': 141}, {'esquecer': 141}, {'apareceram': 112, 'apareceu':
112, 'chegou': 112, 'esquecer': 142, 'ligou': 112, 'me': 143, 'posso': 143, 'veio': 112, 'vieram': 112},
{'apareceram': 112, 'apareceu': 112, 'chegou': 112, 'ligou': 112, 'veio': 112, 'vieram': 112}, {'<rel>': 16, '^': 109,
'aniversario': 83, 'aniversário': 83, 'casamento': 83, 'festa': 83, 'niver': 83, 'operacao': 83, 'prova': 83}, {'^':
109, 'anos': 104}, {'em': 35, 'na': 35, 'no': 35}, {'<subj>': 22}, {'<subj>': 22, 'me': 149}, {'nao': 150, 'nem': 150,
'não': 150}, {'': (4, 'needs_from_me')}, {'<ask_subj>': 152}, {'^': 153}, {'lhe': 154, 'lhes': 154}, {'^': 151, 'eu':
155, 'lhe': 154, 'lhes': 154}, {'assina': 69, 'devolve': 69, 'entrega': 69, 'envia': 69, 'faz': 74, 'manda': 69,
'paga': 69, 'responde': 69, 'traz': 69}, {'^': 157}, {'<my>': 17}, {'<my>': 17, 'a': 159, 'as': 159, 'o': 159, 'os':
159}, {'jeito': 17, 'lida': 17, 'olhada': 17, 'olhadela': 17, 'toque': 17, 'vista': 17}, {'um': 161, 'uma': 161},
{'<hand_inf>': 17, 'analisar': 160, 'assinar': 160, 'corrigir': 160, 'dar': 162, 'devolver': 17, 'ler': 160, 'olhar':
160, 'rever': 160, 'testar': 160, 'validar': 160, 'ver': 160}, {'^': 163}, {'<feedback_noun>': 5, '<rel>': 16,
'<they>': 28, 'D': 43, 'N': 47, '^': 75, 'a': 84, 'acha': 93, 'achou': 94, 'acompanho': 95, 'ajuda': 101,
'aniversario': 83, 'aniversário': 83, 'anos': 104, 'anotado': 108, 'as': 110, 'busco': 95, 'casamento': 83,
'comentado': 108, 'corrigida': 108, 'corrigido': 108, 'dava': 113, 'desligado': 112, 'deu': 113, 'deve': 115, 'devia':
119, 'deviamos': 120, 'devo': 122, 'disse': 123, 'diz': 123, 'embora': 6, 'emprestimo': 130, 'esta': 113, 'estava':
113, 'está': 113, 'eu': 137, 'fala': 27, 'falou': 27, 'festa': 83, 'ha': 140, 'impedido': 112, 'levarei': 95, 'levo':
95, 'lida': 108, 'lido': 108, 'nao': 144, 'niver': 83, 'nunca': 145, 'não': 144, 'o': 146, 'ocupado': 112, 'operacao':
83, 'os': 147, 'pensa': 94, 'pensava': 148, 'pensei': 148, 'podia': 119, 'podiamos': 120, 'prefere': 88, 'preferia':
88, 'prova': 83, 'q': 156, 'que': 156, 'revisada': 108, 'revisado': 108, 'revista': 108, 'revisto': 108, 'so': 158,
'tem': 140, 'temos': 119, 'tenho': 119, 'vai': 164, 'vao': 164, 'vejo': 95}, {'': (18, 'gave:mentoring')}, {'^': 166},
{'<any_det>': 114, '<thing>': 17}, {'D': 6}, {'^': 168, 'aniversario': 169, 'aniversário': 169, 'anos': 169, 'niver':
169}, {':': 170}, {'': (5, 'mine'), 'lhe': 49}, {'pendente': 49, 'prevista': 49, 'previsto': 49, 'prometida': 49,
'prometido': 49}, {'com': 49}, {'<giveinf>': 172, '<mine_thing>': 54, '<todo_inf>': 49, 'cobrar': 49, 'comprar': 49,
'devolver': 49, 'entrega': 173, 'envio': 173, 'falar': 174, 'felicitar': 49, 'levar': 49, 'marcar': 174, 'oferecer':
49, 'parabenizar': 49, 'pedir': 49, 'reservar': 49, 'resposta': 173, 'ver': 174}, {'^': 49}, {':': 176}, {'fazer':
177}, {'D': 39}, {'...': 179, 'a': 141, 'com': 141, 'o': 141}, {':': 85}, {'...': 181}, {':': 85, 'da': 182, 'de':
182, 'do': 182}, {'^': 168}, {':': 184}, {'N': 177}, {'<giveinf>': 49}, {'^': 187}, {':': 188}, {'lado': 189}, {'meu':
190}, {'conta': 189}, {'minha': 192}, {'comigo': 189, 'do': 191, 'meu': 189, 'minha': 189, 'por': 193}, {'acao': 194},
{'passo': 194}, {'passos': 194}, {'<giveinf>': 141}, {'<mentor_noun>': 167, 'N': 171, '^': 175, 'a': 178, 'acao': 177,
'almocar': 180, 'conselho': 183, 'conselhos': 183, 'dica': 183, 'dicas': 183, 'ela': 185, 'ele': 185, 'eu': 177,
'meu': 177, 'minha': 177, 'nos': 177, 'nós': 177, 'para': 186, 'pendencias': 177, 'pendente': 177, 'por': 178,
'proxima': 195, 'proximo': 196, 'proximos': 197, 'recomendacao': 181, 'recomendacoes': 181, 'sugestao': 181, 'tarefa':
177, 'todo': 198, 'ver': 180, 'visitar': 180}, {'^': 22, 'a': 85, 'que': 85}, {'^': 22, 'a': 85, 'me': 200, 'nos':
200, 'para': 85, 'que': 85}, {'': (23, 'contact')}, {'me': 202, 'nos': 202}, {'estava': 111, 'estavamos': 111},
{'estava': 111, 'estavamos': 111, 'nao': 204, 'não': 204}, {'estava': 111, 'estavamos': 111, 'eu': 205, 'nao': 204,
'nos': 205, 'não': 204, 'nós': 205}, {'enquanto': 206, 'quando': 206}, {'minha': 202}, {'escritorio': 202}, {'casa':
202}, {'<inf>': 202}, {'': (23, 'contact'), '<inf>': 202, 'em': 210, 'me': 211, 'no': 209, 'nos': 211}, {'': (23,
'contact'), '<inf>': 202, 'a': 210, 'em': 210, 'me': 211, 'nos': 211}, {'gente': 202}, {'a': 214}, {'surpresa': 202},
{'': (23, 'contact'), '<inf>': 202, 'em': 210, 'me': 211, 'nos': 211}, {'<inf>': 202, 'ver': 202, 'visitar': 202},
{'coworking': 202, 'escritorio': 202}, {'aqui': 202, 'ca': 202}, {'comigo': 202}, {'me': 202}, {'...': 207, '<inf>':
202, 'a': 208, 'almocar': 202, 'ao': 209, 'aqui': 212, 'ca': 213, 'com': 215, 'comigo': 202, 'de': 216, 'em': 210,
'jantar': 202, 'la': 217, 'lá': 217, 'me': 218, 'na': 208, 'no': 219, 'nos': 211, 'por': 220, 'ter': 221, 'tomar':
202, 'ver': 222, 'visitar': 222, 'à': 208}, {'': (21, 'gave:encouragement')}, {'^': 224}, {'<them>': 225, 'N': 225},
{'<them>': 225, 'N': 225, 'a': 226, 'o': 226}, {'efeito': 111}, {'sem': 228}, {'abaixo': 111}, {'aconteceu': 111,
'rolou': 111}, {'caiu': 111, 'ficou': 229, 'foi': 230, 'nao': 231, 'não': 231}, {'N': 232}, {'N': 232, 'a': 233, 'o':
233}, {'<set>': 39, 'com': 234}, {'com': 39}, {'<any_det>': 39, 'D': 39, 'c': 39, 'cafe': 39, 'café': 39, 'com': 39,
'me': 236}, {'<him>': 124}, {'<to>': 125, 'para': 238, 'pra': 238}, {'<helpful>': 239}, {'<helpful>': 124}, {'meu':
241, 'meus': 241, 'minha': 241, 'minhas': 241, 'nossa': 241, 'nosso': 241}, {'<any_det>': 240, 'a': 242, 'meu': 241,
'meus': 241, 'minha': 241, 'minhas': 241, 'nossa': 241, 'nosso': 241, 'o': 242, 'um': 242, 'uma': 242}, {'<any_det>':
241}, {'^': 244}, {'^': 243, 'lhe': 245, 'lhes': 245}, {'corrigir': 1, 'rever': 1}, {'dela': 166, 'dele': 166},
{'...': 248}, {'a': 249, 'o': 249, 'seu': 249, 'sua': 249}, {'^': 250}, {'na': 251, 'no': 251, 'para': 251, 'sobre':
251}, {'N': 252}, {'N': 252, 'a': 253, 'o': 253}, {'na': 1, 'no': 1, 'sobre': 1}, {'...': 255, 'na': 1, 'no': 1,
'sobre': 1}, {'N': 167}, {'N': 167, '^': 166, 'a': 257, 'o': 257}, {'<where_to>': 258, 'N': 167, '^': 166, 'a': 257,
'com': 258, 'de': 167, 'em': 167, 'no': 258, 'o': 257, 'sobre': 167}, {'<feedback_noun>': 256, '<mentor_noun>': 259},
{'a': 247, 'com': 254, 'corrigindo': 1, 'de': 260, 'revendo': 1, 'revisando': 1}, {'': (1, 'moved')}, {'D': 262,
'para': 262, 'pra': 262, 'pro': 262}, {'D': 262}, {'<date>': 264}, {'<date>': 263, 'D': 262, 'nossa': 265, 'nosso':
265, 'para': 262, 'pra': 262, 'pro': 262}, {'<date>': 263, 'D': 262, 'para': 262, 'pra': 262, 'pro': 262}, {'<date>':
263, 'D': 262, 'a': 267, 'nossa': 267, 'nosso': 267, 'o': 267, 'para': 262, 'pra': 262, 'pro': 262}, {'<date>': 263,
'D': 262, 'a': 266, 'nossa': 267, 'nosso': 267, 'o': 266, 'para': 262, 'pra': 262, 'pro': 262, 'se': 268}, {'D': 262,
'para': 262}, {'...': 270}, {'D': 262, 'da': 271, 'de': 271, 'do': 271, 'para': 262, 'pra': 262, 'pro': 262},
{'<should>': 22}, {'^': 273}, {'gente': 274}, {'^': 273, 'a': 275, 'eu': 274, 'je': 274, 'on': 274, 'yo': 274}, {'q':
276, 'que': 276}, {'e': 277}, {'...': 278}, {'melhor': 22}, {'deveria': 22, 'devia': 22, 'deviamos': 22}, {'<should>':
22, 'e': 280, 'era': 280, 'nao': 281, 'não': 281, 'o': 280, 'seria': 280, 'é': 280}, {'^': 282}, {'gente': 283},
{'...': 278, '^': 282, 'a': 284, 'eu': 283, 'nos': 283, 'nós': 283}, {'q': 279, 'que': 285}, {'<to>': 202, 'N': 202},
{'<him>': 1}, {'^': 0, 'com': 288, 'da': 1, 'dela': 1, 'dele': 1, 'deles': 1, 'do': 1}, {'^': 0, 'da': 1, 'dela': 1,
'dele': 1, 'do': 1}, {'<paper>': 290}, {'<paper>': 289, 'seu': 291, 'sua': 291}, {'<paper>': 289, 'a': 292, 'as': 292,
'o': 292, 'os': 292, 'seu': 291, 'sua': 291}, {'': (13, 'talk'), 'como': 6, 'da': 6, 'de': 6, 'do': 6, 'que': 6, 'se':
6, 'sobre': 6}, {'me': 294, 'que': 6}, {'D': 39, 'c': 39, 'com': 39, 'para': 39, 'pra': 39, 'pro': 39}, {'D': 39,
'para': 39}, {'N': 297}, {'encontrar': 39, 'ver': 39}, {'almocar': 39, 'beber': 39, 'falar': 39, 'ir': 39, 'jantar':
39, 'nos': 299, 'tomar': 39}, {'<any_det>': 40, '<date>': 39, 'D': 39, 'com': 298, 'de': 300, 'para': 179}, {'<of>':
44, 'que': 44}, {'espera': 302}, {'a': 303, 'à': 303}, {'telefone': 202}, {'': (23, 'contact'), 'bocado': 202,
'pouco': 202}, {'D': 202, 'ao': 305, 'c': 202, 'cm': 202, 'com': 202, 'da': 202, 'das': 202, 'de': 202, 'do': 202,
'dos': 202, 'na': 202, 'no': 202, 'pelo': 202, 'por': 202, 'sobre': 202, 'um': 306}, {'...': 207}, {'...': 179, 'D':
39}, {'me': 309, 'nos': 309}, {'D': 202}, {'me': 311, 'que': 6}, {'<give3>': 17, '<would_give>': 17}, {'^': 313},
{'^': 313, 'me': 314, 'nos': 314}, {'que': 315}, {'me': 316, 'nos': 316, 'que': 315}, {'<giveinf>': 29}, {'<giveinf>':
17}, {'^': 319}, {'^': 318, 'me': 320, 'nos': 320}, {'para': 6, 'pra': 6, 'q': 6, 'que': 6}, {'N': 322}, {'N': 322,
'a': 323, 'o': 323}, {'ma': 17, 'me': 17, 'mo': 17, 'nos': 17}, {'': (6, 'theirs'), 'a': 17, 'as': 17, 'ma': 17,
'mas': 17, 'me': 17, 'mo': 17, 'mos': 17, 'o': 17, 'os': 17}, {'<give3>': 326}, {'<give3>': 326, 'me': 327, 'nos':
327}, {'D': 17, 'e': 328}, {'...': 18, 'meu': 19, 'minha': 19}, {'...': 329, 'D': 17, 'a': 330, 'as': 330, 'meu': 19,
'minha': 19, 'o': 330, 'os': 330}, {'a': 17, 'as': 17, 'ma': 17, 'mas': 17, 'me': 17, 'mo': 17, 'mos': 17, 'o': 17,
'os': 17}, {'<give3>': 332}, {'<give3>': 332, 'me': 333, 'nos': 333}, {'e': 334}, {'...': 335}, {'...': 77}, {'a': 19,
'as': 19, 'o': 19, 'os': 19}, {'ok': 17, 'retorno': 17, 'toque': 17}, {'resposta': 17}, {'<any_det>': 114, '<thing>':
17, 'feedback': 17, 'noticias': 17, 'novidades': 17, 'resposta': 17, 'retorno': 17, 'um': 339, 'uma': 340},
{'espreitadela': 17, 'jeito': 17, 'lida': 17, 'olhada': 17, 'olhadela': 17, 'vista': 17}, {'me': 341, 'nos': 341,
'um': 342, 'uma': 342}, {'me': 168, 'nos': 168}, {'me': 168, 'nos': 168, 'um': 342, 'uma': 342}, {'...': 18, 'a': 330,
'as': 330, 'meu': 19, 'minha': 19, 'o': 330, 'os': 330}, {'coisa': 17}, {'D': 17, 'algo': 17, 'alguma': 347, 'ate':
17, 'depois': 17, 'logo': 17, 'na': 17, 'no': 17, 'o': 17, 'quando': 17, 'se': 17}, {'me': 348, 'nos': 348}, {'intro':
17, 'ponte': 17}, {'apresentacao': 17, 'intro': 17}, {'a': 350, 'chegar': 17, 'uma': 351}, {'me': 352}, {'contacto':
17, 'contato': 17}, {'em': 354}, {'coloca': 355, 'desaconselhou': 22, 'faz': 352, 'poe': 355}, {'me': 355},
{'assunto': 17, 'problema': 17}, {'isso': 17, 'isto': 17, 'o': 358, 'tudo': 17}, {'D': 17, 'ate': 18, 'para': 18},
{'pronta': 360, 'prontas': 360, 'pronto': 360, 'prontos': 360}, {'...': 361}, {'a': 362, 'as': 362, 'meu': 362,
'minha': 362, 'o': 362, 'os': 362}, {'resolver': 17, 'tudo': 17}, {'assunto': 17}, {'de': 364, 'disso': 17, 'do':
365}, {'contactar': 17, 'escrever': 17, 'falar': 17, 'ligar': 17}, {'novidades': 17, 'uma': 340}, {'a': 367, 'com':
368}, {'<give3>': 325, '<hand3>': 331, '<made3>': 336, '<send3>': 331, '<will3>': 17, '<will_bring>': 337, 'arranja':
338, 'conserta': 338, 'da': 343, 'dao': 344, 'dara': 345, 'desaconselha': 22, 'desaconselhou': 22, 'devolve': 346,
'diz': 349, 'dá': 343, 'escreve': 349, 'faz': 353, 'instala': 338, 'liga': 349, 'me': 356, 'monta': 338, 'pinta': 338,
'poe': 357, 'resolve': 359, 'telefona': 349, 'tem': 363, 'tera': 363, 'trata': 366, 'traz': 346, 'volta': 369,
'voltara': 369}, {'^': 22, 'a': 86, 'eu': 85}, {'^': 22, 'a': 86, 'eu': 85, 'que': 371}, {'vale': 22}, {'e': 22, 'é':
22}, {'melhor': 374}, {'<should>': 22, 'compensa': 22, 'e': 280, 'mais': 373, 'o': 375, 'é': 280}, {'^': 376},
{'melhor': 372, 'preferivel': 372, 'q': 377, 'que': 377}, {'<my>': 152}, {'^': 379}, {'^': 379, 'a': 380, 'as': 380,
'da': 380, 'de': 380, 'do': 380, 'o': 380, 'os': 380}, {'contra': 85, 'para': 85, 'que': 85, 'sobre': 85}, {'me': 382,
'nos': 382}, {'a': 17, 'as': 17, 'o': 17, 'os': 17, 'um': 17, 'uma': 17}, {'^': 384}, {'receber': 385}, {'ia': 386,
'receberei': 385, 'receberia': 385, 'recebia': 385, 'recebo': 385, 'terei': 385, 'teria': 385, 'vou': 386}, {'^': 22,
'eu': 387, 'ia': 386, 'receberei': 385, 'receberia': 385, 'recebia': 385, 'recebo': 385, 'terei': 385, 'teria': 385,
'vou': 386}, {'contra': 85, 'para': 85, 'que': 388, 'sobre': 85}, {'eu': 387, 'ia': 386, 'receberei': 385,
'receberia': 385, 'recebia': 385, 'recebo': 385, 'terei': 385, 'teria': 385, 'vou': 386}, {'me': 389, 'nos': 382,
'que': 390}, {'^': 152}, {'contacto': 17}, {'em': 393}, {'^': 394}, {'^': 394, 'me': 395}, {'a': 37, 'em': 37}, {'se':
397}, {'avisa': 29, 'diz': 29, 'escreve': 29, 'liga': 29, 'responde': 29}, {'^': 399}, {'^': 399, 'depois': 400},
{'e': 401}, {'...': 402}, {'que': 390}, {'me': 404, 'que': 390}, {'com': 380}, {'q': 377, 'que': 377}, {'': (6,
'theirs'), 'me': 17}, {'<until>': 17}, {'...': 409, '<until>': 17}, {'<giveinf>': 408, '<inf>': 410}, {'': (7,
'waiting'), '<giveinf>': 408}, {'^': 412}, {'^': 44}, {'^': 411, 'me': 413, 'nos': 414}, {'me': 414, 'nos': 414},
{'apareceu': 111, 'chegou': 111, 'conseguiu': 111, 'foi': 111, 'passou': 111, 'pode': 111, 'pôde': 111, 'veio': 111},
{'nao': 417, 'nunca': 417, 'não': 417}, {'fim': 418}, {'afinal': 418, 'nao': 417, 'no': 419, 'nunca': 417, 'não':
417}, {'que': 420}, {'e': 420, 'mas': 420, 'so': 421}, {'se': 422}, {'aparecer': 422, 'ir': 422, 'juntar': 423,
'passar': 422, 'ter': 422, 'vinha': 422, 'vir': 422, 'viria': 422}, {'aparecer': 422, 'de': 424, 'em': 424, 'ir': 422,
'juntar': 423, 'passar': 422, 'que': 424, 'ter': 422, 'vinha': 422, 'vir': 422, 'viria': 422}, {'<imperative>': 22,
'nao': 22, 'não': 22}, {'^': 426}, {':': 427}, {'<imperative>': 22, '<subj>': 22, 'nao': 22, 'nem': 22, 'não': 22},
{'^': 429}, {'a': 275, 'eu': 274, 'nos': 274, 'nós': 274}, {'para': 25, 'pra': 25, 'que': 431}, {'^': 23}, {'^': 23,
'nao': 433, 'não': 433}, {'gente': 434}, {'^': 23, 'a': 435, 'eu': 434, 'mim': 434, 'nao': 433, 'nos': 434, 'não':
433, 'nós': 434}, {'que': 22}, {'<inf>': 22, '<urge_inf>': 22, 'nao': 23, 'não': 23, 'tenho': 437}, {'': (3,
'advice'), '<inf>': 22, '<urge_inf>': 22, 'tenho': 437}, {'^': 439, 'nao': 433, 'não': 433}, {'gente': 440}, {'': (3,
'advice'), '<inf>': 22}, {'^': 442, 'nao': 433, 'não': 433}, {'^': 438, 'a': 441, 'eu': 440, 'mim': 443, 'nao': 433,
'nos': 443, 'não': 433, 'nós': 443}, {'<subj>': 22, '<urge_inf>': 22, '<would_give>': 17, 'me': 149, 'nao': 150,
'não': 150, 'tenho': 437}, {'<subj>': 22, '<urge_inf>': 22, 'me': 149, 'nao': 150, 'não': 150, 'tenho': 437}, {'^':
446}, {'gente': 447}, {'^': 446, 'ia': 386, 'receberei': 385, 'receberia': 385, 'recebia': 385, 'recebo': 385,
'terei': 385, 'teria': 385, 'vou': 386}, {'^': 319, 'me': 37, 'receber': 385}, {'': (6, 'theirs'), '<would_give>':
17}, {'^': 451}, {'': (6, 'theirs'), '<subj>': 22, 'me': 149, 'nao': 150, 'não': 150}, {'^': 453}, {'<subj>': 22,
'me': 149, 'nao': 150, 'não': 150}, {'^': 455}, {'^': 319, 'me': 37}, {'^': 445, 'a': 448, 'eu': 449, 'ia': 450,
'iria': 320, 'me': 452, 'nos': 454, 'nós': 456, 'receberei': 385, 'receberia': 385, 'recebia': 385, 'recebo': 385,
'terei': 385, 'teria': 385, 'vai': 457, 'vou': 386}, {'...': 432, ':': 430, 'p': 436, 'para': 444, 'pra': 444, 'que':
458}, {'^': 24, 'a': 435, 'eu': 434, 'mim': 434, 'nao': 433, 'nos': 434, 'não': 433, 'nós': 434}, {'...': 432, 'p':
436, 'para': 460, 'pra': 460}, {'^': 23, 'a': 435, 'eu': 434, 'gente': 434, 'gnt': 434, 'mim': 434, 'nao': 433, 'nos':
434, 'não': 433, 'nós': 434}, {'^': 438, 'a': 441, 'eu': 440, 'gente': 434, 'gnt': 434, 'mim': 443, 'nao': 433, 'nos':
443, 'não': 433, 'nós': 443}, {'^': 445, 'a': 448, 'aparecer': 422, 'eu': 449, 'ia': 450, 'ir': 422, 'iria': 320,
'juntar': 423, 'me': 452, 'nos': 454, 'nós': 456, 'passar': 422, 'receberei': 385, 'receberia': 385, 'recebia': 385,
'recebo': 385, 'ter': 422, 'terei': 385, 'teria': 385, 'vai': 457, 'vinha': 422, 'vir': 422, 'viria': 422, 'vou':
386}, {'...': 428, ':': 430, 'aparecer': 422, 'de': 424, 'em': 424, 'ir': 422, 'juntar': 423, 'me': 459, 'nos': 461,
'p': 462, 'para': 463, 'passar': 422, 'pra': 463, 'que': 464, 'ter': 422, 'vinha': 422, 'vir': 422, 'viria': 422},
{'para': 25, 'pra': 25}, {'^': 446, 'a': 448, 'eu': 449, 'ia': 450, 'iria': 320, 'me': 37, 'nos': 454, 'nós': 456,
'receberei': 385, 'receberia': 385, 'recebia': 385, 'recebo': 385, 'terei': 385, 'teria': 385, 'vai': 457, 'vou':
386}, {'...': 466, ':': 430, 'p': 436, 'para': 444, 'pra': 444, 'que': 467}, {'...': 466, 'p': 436, 'para': 460,
'pra': 460}, {'<should>': 22, '<subj>': 22, '<urge_inf>': 22, 'compensa': 22, 'e': 280, 'mais': 373, 'me': 149, 'nao':
150, 'não': 150, 'o': 375, 'tenho': 437, 'é': 280}, {'^': 470, 'a': 448, 'eu': 449, 'ia': 450, 'iria': 320, 'me': 37,
'nos': 454, 'nós': 456, 'receberei': 385, 'receberia': 385, 'recebia': 385, 'recebo': 385, 'terei': 385, 'teria': 385,
'vai': 457, 'vou': 386}, {'...': 428, ':': 430, 'me': 468, 'nos': 469, 'p': 436, 'para': 444, 'pra': 444, 'q': 377,
'que': 471}, {'que': 85}, {'de': 473, 'que': 85}, {'opiniao': 474}, {'da': 475, 'de': 475}, {'a': 85}, {'me': 477,
'nos': 477}, {'da': 37, 'de': 37, 'do': 37}, {'se': 479}, {'parte': 152}, {'minha': 481, 'nossa': 481}, {'da': 482},
{'<until>': 152}, {'...': 484}, {'...': 483, '0': 485, '<my>': 152, 'dois': 485, 'duas': 485, 'quatro': 485, 'tres':
485, 'umas': 485, 'uns': 485, 'varias': 485, 'varios': 485}, {'...': 483, '<my>': 152}, {'^': 487}, {'lhe': 392,
'lhes': 392}, {'gente': 489}, {'^': 152, 'lhe': 392, 'lhes': 392}, {'a': 490, 'eu': 491}, {'^': 486, 'a': 380, 'as':
380, 'da': 380, 'de': 488, 'do': 380, 'o': 380, 'os': 380, 'que': 492}, {'': (4, 'needs_from_me'), '<my>': 152}, {'^':
494}, {'eu': 495, 'lhe': 495}, {'da': 495, 'de': 495, 'do': 495, 'que': 496}, {'espera': 497}, {'^': 282, 'a': 284,
'eu': 283, 'nos': 283, 'nós': 283}, {'que': 499}, {'de': 500}, {'a': 498, 'aguardando': 380, 'convencida': 501,
'convencido': 501, 'esperando': 380, 'à': 498}, {'de': 22, 'que': 22}, {'deveria': 22, 'devia': 22, 'devo': 22,
'tenho': 503, 'tinha': 503}, {'^': 504}, {'^': 504, 'eu': 505, 'nos': 505, 'nós': 505}, {'que': 506}, {'me': 507,
'nos': 507}, {'a': 86, 'eu': 85, 'mim': 85, 'nos': 85, 'nós': 85}, {'para': 509, 'pra': 509}, {'me': 510, 'para': 509,
'pra': 509}, {'^': 445, 'a': 448, 'eu': 447, 'ia': 457, 'iria': 320, 'me': 452, 'nos': 454, 'nós': 456, 'vai': 457},
{'...': 432, ':': 430, 'p': 436, 'para': 444, 'pra': 444, 'que': 512}, {'...': 428, ':': 430, 'me': 513, 'nos': 461,
'p': 462, 'para': 463, 'pra': 463, 'que': 512}, {'de': 37}, {'tarefa': 515}, {'a': 516}, {'^': 17, 'me': 37, 'nos':
37}, {'por': 37}, {'a': 498, 'com': 517, 'de': 518, 'responsavel': 519, 'à': 498}, {'de': 518}, {'com': 517, 'de':
518, 'responsavel': 519}, {'^': 17, 'me': 37}, {'dever': 523, 'espera': 497}, {'^': 17, 'aparecer': 422, 'ir': 422,
'juntar': 423, 'me': 37, 'nos': 37, 'passar': 422, 'ter': 422, 'vinha': 422, 'vir': 422, 'viria': 422}, {'devendo':
37}, {'a': 524, 'aparecer': 422, 'com': 517, 'de': 525, 'devendo': 37, 'em': 424, 'ir': 422, 'juntar': 423, 'me': 526,
'passar': 422, 'que': 424, 'responsavel': 519, 'ter': 422, 'vinha': 422, 'vir': 422, 'viria': 422, 'à': 498}, {'^':
17, 'eu': 387, 'ia': 386, 'me': 37, 'receberei': 385, 'receberia': 385, 'recebia': 385, 'recebo': 385, 'terei': 385,
'teria': 385, 'vou': 386}, {'^': 17, 'me': 37, 'que': 528}, {'^': 17, 'me': 529, 'que': 528}, {'<any_det>': 485},
{'^': 531}, {'ter': 532}, {'de': 533}, {'me': 44}, {'<giveinf>': 535}, {'^': 536, 'aparecer': 422, 'ir': 422,
'juntar': 423, 'passar': 422, 'ter': 422, 'vinha': 422, 'vir': 422, 'viria': 422}, {'<giveinf>': 44}, {'^': 538},
{'^': 536, 'aparecer': 422, 'de': 537, 'em': 424, 'ir': 422, 'juntar': 423, 'me': 539, 'nos': 539, 'passar': 422,
'que': 537, 'ter': 422, 'vinha': 422, 'vir': 422, 'viria': 422}, {'me': 539, 'nos': 539}, {'eu': 85, 'que': 85},
{'eu': 85}, {'em': 473, 'para': 542, 'pra': 543, 'que': 85}, {'gente': 456}, {'^': 455, 'a': 545, 'eu': 456, 'nos':
456, 'nós': 456}, {'que': 546}, {'': (3, 'advice'), '<subj>': 22, 'me': 149, 'nao': 150, 'não': 150}, {'^': 548, 'a':
545, 'eu': 456, 'nos': 456, 'nós': 456}, {'em': 473, 'me': 547, 'para': 542, 'pra': 543, 'que': 549}, {'<inf>': 22,
'<urge_inf>': 22}, {'^': 551}, {'eu': 552, 'me': 552}, {'gente': 443}, {'^': 23, 'a': 554, 'eu': 443, 'mim': 443,
'nao': 433, 'nos': 443, 'não': 433, 'nós': 443}, {'^': 551, 'p': 436, 'para': 555, 'pra': 555}, {'p': 436, 'para':
436, 'pra': 436}, {'^': 23, 'a': 554, 'eu': 443, 'gente': 434, 'gnt': 434, 'mim': 443, 'nao': 433, 'nos': 443, 'não':
433, 'nós': 443}, {'eu': 552, 'me': 556, 'nos': 557, 'p': 462, 'para': 558, 'pra': 558}, {'^': 22, 'a': 85}, {'^': 22,
'a': 85, 'me': 560, 'nos': 477, 'para': 85, 'que': 85}, {'^': 17, 'me': 37, 'nos': 37, 'que': 518}, {'espreitadela':
17, 'jeito': 17, 'lida': 17, 'ok': 17, 'olhada': 17, 'olhadela': 17, 'retorno': 17, 'toque': 17, 'vista': 17},
{'espreitadela': 17, 'jeito': 17, 'lida': 17, 'olhada': 17, 'olhadela': 17, 'resposta': 17, 'vista': 17},
{'<any_det>': 114, '<thing>': 17, 'feedback': 17, 'noticias': 17, 'novidades': 17, 'resposta': 17, 'retorno': 17,
'um': 563, 'uma': 564}, {'<any_det>': 114, '<thing>': 17, 'um': 342, 'uma': 342}, {'<give3>': 17, '<would_give>': 17,
'da': 565, 'dao': 168, 'dara': 566, 'diz': 348, 'dá': 565, 'escreve': 348, 'fala': 348, 'liga': 348}, {'^': 22, 'nao':
85, 'não': 85}, {'contra': 568, 'para': 568, 'pra': 568, 'que': 568, 'sobre': 568}, {'^': 22, 'eu': 387, 'ia': 386,
'nao': 85, 'não': 85, 'receberei': 385, 'receberia': 385, 'recebia': 385, 'recebo': 385, 'terei': 385, 'teria': 385,
'vou': 386}, {'contra': 568, 'me': 404, 'para': 568, 'pra': 568, 'que': 570, 'sobre': 568}, {'<inf>': 22,
'<urge_inf>': 22, 'nao': 23, 'não': 23}, {'^': 572}, {':': 427, 'para': 573, 'pra': 573, 'que': 431}, {'<inf>': 22,
'<urge_inf>': 22, 'tenho': 437}, {'^': 575, 'a': 441, 'eu': 440, 'mim': 443, 'nao': 433, 'nos': 443, 'não': 433,
'nós': 443}, {'^': 319, 'receber': 385}, {'^': 445, 'a': 448, 'eu': 449, 'ia': 577, 'iria': 320, 'me': 452, 'nos':
454, 'nós': 456, 'receberei': 385, 'receberia': 385, 'recebia': 385, 'recebo': 385, 'terei': 385, 'teria': 385, 'vai':
320, 'vou': 386}, {'p': 436, 'para': 576, 'pra': 576, 'que': 578}, {'preciso': 22}, {'<subj>': 22, '<urge_inf>': 22,
'<would_give>': 17, 'deveria': 22, 'devia': 22, 'deviamos': 22, 'devo': 22, 'e': 580, 'me': 149, 'nao': 150, 'não':
150, 'tenho': 503, 'tinha': 503, 'é': 580}, {'<subj>': 22, '<urge_inf>': 22, 'deveria': 22, 'devia': 22, 'deviamos':
22, 'devo': 22, 'e': 580, 'me': 149, 'nao': 150, 'não': 150, 'tenho': 503, 'tinha': 503, 'é': 580}, {'^': 582},
{'gente': 583}, {'^': 582, 'ia': 386, 'receberei': 385, 'receberia': 385, 'recebia': 385, 'recebo': 385, 'terei': 385,
'teria': 385, 'vou': 386}, {'': (6, 'theirs'), '<subj>': 22, 'deveria': 22, 'devia': 22, 'deviamos': 22, 'devo': 22,
'e': 580, 'me': 149, 'nao': 150, 'não': 150, 'tenho': 503, 'tinha': 503, 'é': 580}, {'^': 586}, {'<subj>': 22,
'deveria': 22, 'devia': 22, 'deviamos': 22, 'devo': 22, 'e': 580, 'me': 149, 'nao': 150, 'não': 150, 'tenho': 503,
'tinha': 503, 'é': 580}, {'^': 588}, {'^': 581, 'a': 584, 'eu': 585, 'ia': 577, 'iria': 320, 'me': 452, 'nos': 587,
'nós': 589, 'receberei': 385, 'receberia': 385, 'recebia': 385, 'recebo': 385, 'terei': 385, 'teria': 385, 'vai': 320,
'vou': 386}, {'...': 574, 'me': 579, 'nos': 557, 'p': 436, 'para': 444, 'pra': 444, 'que': 590}, {':': 427, 'para':
573, 'pra': 573}, {'^': 446, 'a': 448, 'eu': 449, 'ia': 577, 'iria': 320, 'me': 37, 'nos': 454, 'nós': 456,
'receberei': 385, 'receberia': 385, 'recebia': 385, 'recebo': 385, 'terei': 385, 'teria': 385, 'vai': 320, 'vou':
386}, {'p': 436, 'para': 576, 'pra': 576, 'que': 593}, {'...': 592, 'me': 594, 'nos': 557, 'p': 436, 'para': 444,
'pra': 444, 'que': 593}, {'deveria': 22, 'devia': 22, 'deviamos': 22, 'devo': 22, 'e': 580, 'tenho': 503, 'tinha':
503, 'é': 580}, {'^': 596}, {'gente': 597}, {'^': 596, 'a': 598, 'eu': 597, 'nos': 597, 'nós': 597}, {'que': 599},
{'^': 445, 'a': 448, 'eu': 447, 'ia': 320, 'iria': 320, 'me': 452, 'nos': 454, 'nós': 456, 'vai': 320}, {'p': 436,
'para': 576, 'pra': 576, 'que': 601}, {'...': 574, 'me': 602, 'nos': 557, 'p': 436, 'para': 444, 'pra': 444, 'que':
601}, {'^': 538, 'de': 539, 'que': 539}, {'me': 547, 'que': 546}, {'p': 436, 'para': 555, 'pra': 555}, {'me': 606,
'nos': 557, 'p': 436, 'para': 555, 'pra': 555}, {'^': 531, 'me': 547, 'que': 546}, {'de': 37, 'que': 37},
{'<advises>': 561, '<helps3>': 309, '<says>': 311, '<vowed3>': 562, '<wrote3>': 324, '^': 567, 'alerta': 569,
'alertou': 569, 'avisou': 571, 'cobra': 392, 'cobrou': 392, 'coloca': 396, 'confirmou': 405, 'contou': 405, 'deve':
414, 'devem': 414, 'disse': 591, 'diz': 595, 'empurrou': 477, 'encoraja': 477, 'encorajou': 477, 'escreveu': 405,
'estimulou': 477, 'explicou': 600, 'fala': 511, 'falou': 603, 'garantiu': 530, 'ia': 604, 'incentiva': 477,
'incentivou': 477, 'insistiu': 605, 'lembrou': 600, 'mandou': 607, 'mostrou': 600, 'pede': 532, 'pediu': 608, 'poe':
396, 'promete': 530, 'prometeu': 530, 'repetiu': 600, 'sugeriu': 605, 'tem': 609, 'tinha': 604, 'têm': 609, 'vai': 37,
'vao': 37}, {'D': 152}, {'...': 611}, {'': (4, 'needs_from_me'), '...': 611}, {'...': 483, '<any_det>': 612, '<my>':
613}, {'<any_det>': 612, '<my>': 613}, {'^': 615}, {'^': 614}, {'^': 614, 'a': 380, 'as': 380, 'da': 616, 'de': 617,
'do': 616, 'o': 380, 'os': 380}, {'<give3>': 17, '<would_give>': 17, 'da': 341, 'dao': 168, 'dara': 168, 'diz': 348,
'dá': 341, 'escreve': 348, 'fala': 348, 'liga': 348}, {'...': 574, 'me': 557, 'nos': 557, 'p': 436, 'para': 460,
'pra': 460, 'que': 599}, {'...': 592, 'me': 557, 'nos': 557, 'p': 436, 'para': 460, 'pra': 460}, {'...': 574, 'me':
557, 'nos': 557, 'p': 436, 'para': 460, 'pra': 460}, {'me': 557, 'nos': 557, 'p': 436, 'para': 436, 'pra': 436},
{'<advises>': 561, '<helps3>': 309, '<vowed3>': 562, '<wrote3>': 324, '^': 619, 'alerta': 569, 'alertou': 569,
'avisou': 569, 'deve': 414, 'devem': 414, 'disse': 620, 'diz': 621, 'empurrou': 477, 'encoraja': 477, 'encorajou':
477, 'estimulou': 477, 'explicou': 600, 'falou': 622, 'ia': 604, 'incentiva': 477, 'incentivou': 477, 'lembrou': 600,
'mandou': 623, 'mostrou': 600, 'pede': 532, 'pediu': 532, 'repetiu': 600, 'tem': 609, 'tinha': 604, 'têm': 609, 'vai':
37, 'vao': 37}, {'para': 523}, {'se': 625}, {'0': 485, '<any_det>': 485, '<my>': 152, 'dois': 485, 'duas': 485,
'quatro': 485, 'tres': 485, 'umas': 485, 'uns': 485, 'varias': 485, 'varios': 485}, {'^': 627, 'a': 380, 'as': 380,
'da': 380, 'de': 380, 'do': 380, 'me': 532, 'nos': 532, 'o': 380, 'os': 380, 'que': 492}, {'0': 485, 'dois': 485,
'duas': 485, 'quatro': 485, 'tres': 485, 'umas': 485, 'uns': 485, 'varias': 485, 'varios': 485}, {'^': 531, 'que':
546}, {'^': 455, 'lhe': 392, 'lhes': 392}, {'gente': 631}, {'': (4, 'needs_from_me'), '<subj>': 22, 'me': 149, 'nao':
150, 'não': 150}, {'^': 633, 'lhe': 392, 'lhes': 392}, {'^': 455, 'a': 632, 'eu': 634, 'nos': 456, 'nós': 456}, {'^':
629, 'me': 630, 'nos': 532, 'que': 635}, {'...': 484, '<any_det>': 612, '<my>': 613}, {'^': 637}, {'^': 485},
{'<until>': 152, 'D': 152}, {'...': 640}, {'...': 483, '0': 485, '<any_det>': 641, '<my>': 613, 'dois': 485, 'duas':
485, 'quatro': 485, 'tres': 485, 'umas': 485, 'uns': 485, 'varias': 485, 'varios': 485}, {'^': 642}, {'^': 152, 'a':
490, 'eu': 491, 'lhe': 392}, {'^': 614, 'a': 380, 'as': 380, 'da': 638, 'das': 639, 'de': 643, 'do': 638, 'dos': 639,
'o': 380, 'os': 380, 'que': 644}, {'...': 483, '0': 485, '<any_det>': 485, '<my>': 152, 'dois': 485, 'duas': 485,
'quatro': 485, 'tres': 485, 'umas': 485, 'uns': 485, 'varias': 485, 'varios': 485}, {'^': 22, 'almoce': 6, 'fale': 6,
'jante': 6, 'lhe': 392, 'lhes': 392, 'passe': 6, 'se': 6, 'va': 6, 'venha': 6}, {'gente': 647}, {'a': 648, 'eu': 491},
{'^': 646, 'a': 380, 'as': 380, 'da': 380, 'de': 488, 'do': 380, 'o': 380, 'os': 380, 'que': 649}, {'0': 485,
'<any_det>': 485, 'dois': 485, 'duas': 485, 'quatro': 485, 'tres': 485, 'umas': 485, 'uns': 485, 'varias': 485,
'varios': 485}, {'a': 648, 'aparecer': 422, 'eu': 491, 'ir': 422, 'juntar': 423, 'passar': 422, 'ter': 422, 'vinha':
422, 'vir': 422, 'viria': 422}, {'^': 651, 'aparecer': 422, 'de': 424, 'em': 424, 'ir': 422, 'juntar': 423, 'passar':
422, 'que': 652, 'ter': 422, 'vinha': 422, 'vir': 422, 'viria': 422}, {'<my>': 133}, {'<my>': 133, 'a': 654, 'as':
654, 'o': 654, 'os': 654}, {'^': 655}, {'...': 483}, {'^': 657}, {'^': 657, 'de': 658}, {'para': 523, 'pra': 523},
{'compromete': 397, 'comprometeu': 397, 'encarrega': 479, 'ofereceu': 660}, {'a': 498, 'aguardando': 380, 'esperando':
380, 'à': 498}, {'me': 17}, {'<giveinf>': 663, '<inf>': 410, 'assinar': 17, 'confirmar': 17, 'entregar': 17, 'enviar':
17, 'pagar': 17, 'responder': 17}, {'^': 664, 'me': 37, 'nos': 37}, {'de': 665, 'que': 665}, {'comigo': 111, 'me':
111, 'nos': 111}, {'contactar': 111, 'contatar': 111, 'encontrar': 111, 'ligar': 111, 'telefonar': 111}, {'contactar':
667, 'contatar': 667, 'falar': 667, 'ligar': 667, 'me': 668, 'nos': 668, 'telefonar': 667}, {'^': 536, 'me': 414,
'nos': 414}, {'^': 536, 'de': 670, 'ficado': 425, 'que': 670}, {'de': 416, 'que': 416}, {'de': 38, 'que': 38},
{'<inf>': 17}, {'me': 674, 'nos': 674}, {'e': 675}, {'...': 676}, {'avisa': 17, 'conta': 17, 'diz': 17, 'escreve': 17,
'liga': 17, 'responde': 17}, {'avisa': 29, 'conta': 29, 'diz': 29, 'escreve': 29, 'liga': 29, 'me': 678, 'nos': 678,
'responde': 29}, {'avisa': 29, 'conta': 29, 'depois': 679, 'diz': 29, 'escreve': 29, 'liga': 29, 'me': 678, 'nos':
678, 'responde': 29}, {'e': 680}, {'...': 681}, {'mim': 17, 'nos': 17, 'nós': 17}, {'...': 681, 'de': 683}, {'...':
681, '<my>': 17, 'a': 159, 'as': 159, 'o': 159, 'os': 159}, {'<giveinf>': 29, '<hand_inf>': 17, '<inf>': 677,
'analisar': 160, 'assinar': 160, 'confirmar': 682, 'consultar': 682, 'corrigir': 160, 'dar': 162, 'falar': 684, 'ler':
160, 'olhar': 160, 'pensar': 682, 'perguntar': 682, 'rever': 160, 'testar': 160, 'validar': 160, 'ver': 685,
'verificar': 682}, {'^': 686, 'me': 37, 'nos': 37, 'receber': 656, 'ter': 656}, {'<giveinf>': 29, '<hand_inf>': 17,
'analisar': 160, 'assinar': 160, 'confirmar': 682, 'consultar': 682, 'corrigir': 160, 'dar': 162, 'falar': 682, 'ler':
160, 'olhar': 160, 'pensar': 682, 'perguntar': 682, 'rever': 160, 'testar': 160, 'validar': 160, 'ver': 685,
'verificar': 682}, {'^': 688, 'me': 37, 'nos': 37, 'ter': 656}, {'...': 402, 'melhor': 372}, {'<advises>': 201,
'<came3>': 308, '<helps3>': 310, '<opines>': 286, '<says>': 312, '<vowed3>': 317, '<wants3>': 321, '<wrote3>': 324,
'^': 370, 'acha': 378, 'aguarda': 381, 'alertou': 383, 'avisou': 391, 'cobra': 392, 'cobrou': 392, 'coloca': 396,
'compromete': 398, 'comprometeu': 398, 'confirma': 403, 'confirmou': 405, 'conta': 406, 'contou': 405, 'defende': 407,
'deve': 415, 'devem': 416, 'devia': 425, 'disse': 465, 'diz': 472, 'e': 476, 'empurrou': 478, 'encarrega': 480,
'encorajou': 478, 'entende': 407, 'escreveu': 405, 'espera': 493, 'esta': 502, 'está': 502, 'explicou': 508, 'fala':
511, 'falou': 514, 'fica': 520, 'ficara': 521, 'ficaram': 522, 'ficou': 527, 'garantiu': 530, 'gostava': 534, 'ia':
540, 'iam': 541, 'incentivou': 478, 'insiste': 544, 'insistiu': 550, 'lembrou': 508, 'manda': 553, 'mandou': 559,
'me': 610, 'mostrou': 508, 'necessita': 618, 'nos': 624, 'ocupa': 480, 'ofereceu': 626, 'pede': 628, 'pediu': 636,
'pensa': 407, 'pensava': 425, 'pergunta': 403, 'poe': 396, 'precisa': 645, 'prefere': 372, 'preferia': 372, 'promete':
530, 'prometeu': 530, 'propoe': 473, 'propos': 473, 'quer': 650, 'queria': 653, 'recebe': 656, 'recebera': 656,
'repetiu': 508, 'requer': 659, 'se': 661, 'sugeriu': 605, 'ta': 662, 'tem': 666, 'tentou': 669, 'tera': 656, 'tinha':
671, 'tinham': 672, 'trata': 479, 'têm': 673, 'vai': 687, 'vao': 689, 've': 690, 'é': 476}, {'^': 22, 'que': 85},
{'^': 22, 'e': 692, 'era': 692, 'foi': 692, 'hoje': 692, 'que': 85, 'é': 692}, {'...': 181, '^': 22, 'e': 692, 'era':
692, 'foi': 692, 'hoje': 692, 'que': 85, 'é': 692}, {'<them>': 693, 'N': 694}, {'...': 181, ':': 85}, {'da': 695,
'de': 695, 'dela': 696, 'dele': 696, 'do': 695}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 698}, {'lhe': 699,
'lhes': 699}, {'^': 49, 'lhe': 176, 'lhes': 176}, {'^': 49, 'lhe': 176, 'lhes': 176, 'que': 701}, {'N': 702}, {'a':
703, 'o': 703}, {'<him>': 702}, {'<to>': 703, '^': 49, 'lhe': 702, 'lhes': 702, 'para': 704, 'pra': 705, 'que': 701},
{'encontrar': 111}, {'<see_inf>': 111, 'me': 707}, {'N': 322, 'a': 323, 'me': 324, 'o': 323}, {'N': 39, 'a': 95, 'o':
95}, {'com': 710, 'encontrar': 710, 'ver': 710, 'visitar': 710}, {'<date>': 39, 'N': 39}, {'...': 711, '<date>': 39,
'N': 39, 'a': 712, 'o': 712}, {'<date>': 39, 'N': 39, 'a': 712, 'o': 712}, {'a': 713, 'ao': 713, 'com': 714, 'na':
713, 'no': 713, 'num': 713, 'numa': 713, 'para': 713, 'pra': 713, 'pro': 713, 'à': 713}, {'me': 39, 'nos': 39},
{'<helps3>': 39}, {'<helps3>': 716, 'me': 717, 'nos': 717}, {'<inf>': 39}, {'<inf>': 39, 'me': 719, 'nos': 719},
{'<inf>': 39, 'aqui': 720, 'ca': 720, 'me': 719, 'nos': 719}, {'passa': 721, 'passam': 721, 'vem': 721, 'vira': 721,
'virao': 721, 'virá': 721, 'vêm': 721}, {'da': 710, 'de': 710, 'do': 710}, {'casa': 723}, {'em': 724, 'na': 724},
{'a': 724}, {'a': 724, 'casa': 723, 'em': 724, 'la': 725, 'lá': 725, 'na': 724, 'para': 726, 'pra': 724, 'à': 724},
{'vai': 727}, {'gente': 728}, {'pulo': 715}, {'um': 730}, {'vou': 727}, {'a': 39, 'as': 39, 'lhe': 39, 'o': 39, 'os':
39}, {'com': 710}, {'...': 734}, {'a': 95, 'o': 95}, {'<inf>': 735, 'acompanhar': 736, 'apanhar': 736, 'buscar': 736,
'levar': 736, 'receber': 736, 'ver': 736, 'visitar': 736}, {'de': 737, 'que': 737}, {'N': 39, 'a': 95, 'aqui': 710,
'ca': 710, 'o': 95}, {'<go1>': 715, '<helps3>': 716, '<they>': 718, 'N': 722, 'a': 729, 'acompanho': 95, 'busco': 95,
'dou': 731, 'eu': 732, 'levo': 95, 'me': 717, 'mostro': 733, 'nos': 717, 'temos': 738, 'tenho': 738, 'vamos': 727,
'vejo': 95, 'vem': 739, 'vira': 739, 'virao': 739, 'virá': 739, 'vou': 727, 'vêm': 739}, {'vale': 433}, {'de': 433},
{'em': 433}, {'pensar': 743}, {'e': 433, 'é': 433}, {'melhor': 745}, {'mais': 741, 'melhor': 433, 'nada': 742, 'nao':
433, 'nem': 744, 'não': 433, 'o': 746, 'para': 25, 'pra': 25}, {':': 747}, {'aqui': 202, 'ca': 202, 'com': 215,
'comigo': 202, 'connosco': 202, 'conosco': 202, 'la': 202, 'lá': 202, 'por': 220}, {'meio': 202}, {'seguir': 202},
{'a': 751}, {'tarde': 202}, {'': (23, 'contact'), 'sobremesa': 202}, {'': (23, 'contact'), 'fim': 202, 'final': 202},
{'a': 750, 'ao': 202, 'aqui': 202, 'ca': 202, 'depois': 202, 'em': 202, 'logo': 752, 'mais': 753, 'na': 754, 'no':
755, 'pela': 202, 'pelo': 202, 'tambem': 202}, {'sobremesa': 202}, {'fim': 202, 'final': 202}, {'a': 750, 'atrasada':
202, 'atrasado': 202, 'depois': 202, 'logo': 752, 'mais': 753, 'na': 757, 'no': 758, 'tambem': 202, 'tarde': 202},
{'em': 202, 'no': 202, 'online': 202, 'pelo': 202, 'por': 202, 'remoto': 202}, {'se': 760}, {'bilhete': 202,
'mensagem': 202, 'nota': 202, 'recado': 202}, {'bilhete': 202, 'mensagem': 202, 'nota': 202, 'recado': 202, 'um': 762,
'uma': 762}, {'bilhete': 202, 'me': 763, 'mensagem': 202, 'nota': 202, 'recado': 202, 'um': 762, 'uma': 762}, {'a':
750, 'depois': 202, 'em': 202, 'logo': 752, 'mais': 753, 'na': 757, 'no': 755, 'online': 202, 'pelo': 202, 'por': 202,
'remoto': 202, 'tambem': 202}, {'escritorio': 179}, {'casa': 179}, {'D': 39, 'em': 767}, {'comigo': 179}, {'D': 39,
'ao': 766, 'aqui': 768, 'ca': 179, 'ter': 769}, {'ca': 202, 'em': 202, 'la': 202, 'lá': 202, 'no': 202, 'online': 202,
'pelo': 202, 'por': 202, 'remoto': 202, 'tambem': 202}, {'ca': 202, 'la': 202, 'lá': 202, 'tambem': 202}, {'$$': 39},
{'$$': 39, 'tambem': 773}, {'se': 774}, {'a': 750, 'depois': 202, 'logo': 752, 'mais': 753, 'na': 757, 'no': 758,
'tambem': 202}, {'se': 776}, {'lugar': 85}, {'meu': 778}, {'ao': 202, 'aqui': 202, 'ca': 202, 'com': 215, 'comigo':
202, 'connosco': 202, 'conosco': 202, 'em': 202, 'la': 202, 'lá': 202, 'na': 202, 'no': 202, 'pela': 202, 'pelo': 202,
'por': 220}, {'ao': 202, 'aqui': 202, 'ca': 202, 'em': 202, 'na': 202, 'no': 202, 'pela': 202, 'pelo': 202}, {'^':
187, 'lhe': 188}, {'^': 187, 'eu': 782, 'lhe': 188}, {'para': 783, 'pra': 783, 'que': 783}, {'me': 784, 'para': 783,
'pra': 783, 'que': 783}, {'avisou': 202, 'contou': 202, 'disse': 202, 'ligou': 202}, {'me': 786}, {'conectou': 760},
{'estava': 772, 'estavam': 772, 'vai': 774, 'vem': 774, 'vêm': 774}, {'': (23, 'contact'), 'aqui': 202, 'ca': 202,
'com': 215, 'comigo': 202, 'connosco': 202, 'conosco': 202, 'la': 202, 'lá': 202, 'por': 220}, {'...': 179}, {'<inf>':
791}, {'<inf>': 791, 'D': 39, 'em': 767, 'me': 792, 'nos': 792}, {'<inf>': 791, 'D': 39, 'me': 792, 'nos': 792},
{'$$': 39, '<inf>': 791, 'D': 39, 'ao': 766, 'aqui': 793, 'ca': 794, 'me': 792, 'nos': 792, 'tambem': 773, 'ter':
769}, {'<inf>': 791, 'D': 39, 'ao': 766, 'aqui': 793, 'ca': 794, 'me': 792, 'nos': 792, 'ter': 769}, {'...': 748, ':':
747, 'apareceram': 749, 'apareceu': 756, 'chegou': 759, 'conectou': 761, 'deixaram': 764, 'deixou': 764, 'entrou':
765, 'estara': 770, 'estava': 771, 'estavam': 772, 'esteve': 749, 'estiveram': 749, 'junta': 775, 'juntam': 775,
'juntou': 777, 'ligou': 761, 'no': 779, 'passara': 770, 'passaram': 780, 'passou': 781, 'pediu': 785, 'que': 787,
'quem': 787, 'se': 788, 'tambem': 789, 'vai': 774, 'vao': 774, 'veio': 790, 'vem': 795, 'vieram': 790, 'vira': 796,
'virao': 796, 'virá': 796, 'vêm': 795}, {'': (5, 'mine'), 'D': 49}, {'ela': 49, 'elas': 49, 'ele': 49, 'eles': 49},
{'lha': 798, 'lhas': 798, 'lhe': 49, 'lhes': 49, 'lho': 798, 'lhos': 798, 'p': 799, 'para': 799, 'pra': 799}, {'lha':
49, 'lhas': 49, 'lhe': 49, 'lhes': 49, 'lho': 49, 'lhos': 49}, {'N': 49, 'ela': 49, 'elas': 49, 'ele': 49, 'eles':
49}, {'a': 802, 'ao': 802, 'lha': 798, 'lhas': 798, 'lhe': 49, 'lhes': 49, 'lho': 798, 'lhos': 798, 'p': 802, 'para':
802, 'pra': 802, 'à': 802}, {'a': 802, 'ao': 802, 'p': 802, 'para': 802, 'pra': 802, 'à': 802}, {'lha': 798, 'lhas':
798, 'lhe': 49, 'lhes': 49, 'lho': 798, 'lhos': 798}, {'<give1>': 800, '<give1_pra>': 49, '<give3>': 325, 'arranja':
338, 'arranjo': 801, 'conserta': 338, 'conserto': 801, 'corrijo': 801, 'da': 343, 'dao': 344, 'dara': 345, 'deixo':
801, 'desaconselha': 22, 'desaconselhou': 22, 'devolvo': 803, 'diz': 349, 'dou': 804, 'dá': 343, 'edito': 801,
'escreve': 349, 'faco': 804, 'faz': 353, 'gravo': 801, 'guardo': 801, 'imprimo': 801, 'instala': 338, 'instalo': 801,
'levo': 805, 'liga': 349, 'ligo': 804, 'me': 356, 'monta': 338, 'mostro': 804, 'passo': 804, 'pinta': 338, 'poe': 357,
'redijo': 801, 'telefona': 349, 'tem': 363, 'tera': 363, 'traduzo': 801, 'trago': 805, 'volta': 369, 'voltara': 369},
{'<give1>': 49}, {'a': 225, 'as': 225, 'o': 225, 'os': 225}, {'': (7, 'waiting'), '<of>': 44}, {'': (15,
'gave:intro')}, {'^': 810}, {'^': 810, 'um': 811, 'uma': 811}, {'las': 812, 'los': 812}, {'que': 6}, {'me': 814,
'que': 6}, {'dela': 17, 'dele': 17}, {'lado': 816}, {'do': 817}, {'esta': 818, 'está': 818}, {'<imperative>': 22,
'<inf>': 22, '<subj>': 22, 'nao': 22, 'não': 22}, {'^': 820}, {',': 821}, {',': 821, 'e': 822, 'era': 822, 'foi': 822,
'é': 822}, {'N': 823}, {'da': 824, 'dela': 823, 'dele': 823, 'do': 824}, {'animada': 225, 'animo': 225, 'apoio': 225,
'coragem': 225, 'forca': 225, 'moral': 225}, {'animada': 225, 'animo': 225, 'apoio': 225, 'coragem': 225, 'forca':
225, 'moral': 225, 'muita': 826, 'um': 826, 'uma': 826}, {'animada': 225, 'animo': 225, 'apoio': 225, 'coragem': 225,
'forca': 225, 'lhe': 827, 'lhes': 827, 'moral': 225, 'muita': 826, 'um': 826, 'uma': 826}, {'papo': 202}, {'': (14,
'together'), '<we3>': 202, 'encontra': 39, 'fala': 39, 've': 39}, {'casa': 39}, {'encontrar': 39, 'reunir': 39},
{'encontrar': 39}, {'com': 39, 'reuniao': 39, 'reunião': 39, 'um': 39, 'uma': 39}, {'<see_inf>': 39, 'a': 831,
'encontrar': 716, 'falar': 236, 'me': 832, 'nos': 833, 'ter': 834}, {'almoca': 39, 'almocou': 202, 'bateu': 829,
'conversou': 202, 'discutiu': 202, 'falou': 202, 'foi': 202, 'janta': 39, 'jantou': 202, 'saiu': 202, 'se': 830,
'toma': 39, 'tomou': 202, 'vai': 835, 'viu': 202}, {'avisar': 815, 'contar': 815, 'dizer': 815}, {'e': 692, 'era':
692, 'foi': 692, 'é': 692}, {'conselho': 838, 'dica': 838, 'recomendacao': 838, 'sugestao': 838}, {'hora': 111},
{'se': 35}, {'^': 807, 'acalmar': 808, 'aguardar': 809, 'animar': 808, 'apresenta': 813, 'apresentá': 813, 'avisar':
815, 'bola': 819, 'conselho': 825, 'consolar': 808, 'contar': 815, 'dar': 828, 'dica': 825, 'dizer': 815, 'encorajar':
808, 'espera': 302, 'esperar': 809, 'felicitar': 808, 'gente': 836, 'incentivar': 808, 'me': 837, 'opiniao': 825,
'palpite': 825, 'parabenizar': 808, 'quais': 6, 'qual': 6, 'recado': 825, 'seu': 839, 'sua': 839, 'sugestao': 825,
'ultima': 840, 'ver': 841}, {'me': 211, 'nos': 211}, {'de': 843}, {'de': 202}, {'<see_inf>': 202}, {'de': 846},
{'minha': 49}, {'que': 35}, {'': (14, 'together')}, {'me': 850}, {'a': 202, 'ao': 202, 'na': 202, 'no': 202, 'à':
202}, {'N': 852}, {'': (23, 'contact'), 'a': 853, 'o': 853}, {'': (20, 'gave:referral')}, {'^': 855}, {'<pro>': 856},
{'<good>': 857, '<pro>': 856}, {'minha': 858}, {'minhas': 858}, {'que': 698}, {'meu': 858}, {'meus': 858},
{'<any_det>': 858, 'a': 859, 'as': 860, 'em': 861, 'o': 862, 'os': 863, 'para': 861, 'pra': 861, 'que': 698}, {'N':
864}, {'a': 698}, {'N': 866, 'a': 698, 'minha': 858}, {'em': 861, 'para': 861, 'pra': 861, 'que': 698}, {'<him>':
868}, {'N': 866, 'a': 698}, {'': (9, 'told'), 'minha': 858}, {'': (9, 'told'), '<any_det>': 858, 'a': 871, 'as': 860,
'em': 861, 'o': 862, 'os': 863, 'para': 861, 'pra': 861, 'que': 698}, {'N': 866, 'a': 698, 'meu': 858}, {'<any_det>':
858, 'a': 859, 'as': 860, 'o': 862, 'os': 863}, {'N': 874}, {'<him>': 864, 'a': 875, 'o': 875, 'que': 698}, {'<him>':
864, 'que': 698}, {'<any_det>': 858, '<to>': 865, 'a': 867, 'as': 860, 'com': 869, 'em': 861, 'la': 870, 'lhe': 872,
'lhes': 872, 'lo': 870, 'o': 873, 'os': 863, 'para': 876, 'pra': 877, 'que': 698}, {'confirmo': 49, 'entrego': 49,
'envio': 49, 'faco': 49, 'levo': 49, 'ligo': 49, 'mando': 49, 'pago': 49, 'passo': 49, 'preparo': 49, 'remeto': 49,
'revejo': 49, 'reviso': 49, 'trato': 49}, {'^': 879}, {'^': 879, 'eu': 880}, {':': 881}, {'^': 49, 'lhe': 176}, {'eu':
883}, {'que': 884}, {'da': 44, 'dela': 44, 'dele': 44, 'do': 44}, {'assinatura': 886, 'confirmacao': 886, 'decisao':
886, 'escolha': 886, 'proposta': 886, 'resposta': 886, 'retorno': 886}, {'^': 887}, {'<they>': 414}, {'<they>': 414,
'a': 888, 'o': 888, 'pela': 888, 'pelo': 888, 'que': 889}, {'esperar': 890}, {'esperar': 890, 'so': 891}, {'': (10,
'thanks')}, {'': (10, 'thanks'), '<to>': 893}, {'N': 414}, {'': (7, 'waiting'), 'da': 895, 'de': 895, 'do': 895},
{'<seen1>': 111}, {'cumprimentei': 111, 'felicitei': 111, 'parabenizei': 111}, {'me': 111}, {'': (0, 'missed'),
'<see_inf>': 111, 'encontrar': 899, 'me': 707}, {'a': 900}, {'parabens': 111}, {'': (0, 'missed'), 'lhe': 902, 'os':
902, 'parabens': 111}, {'lhe': 902, 'os': 902, 'parabens': 111}, {'para': 900, 'pra': 900}, {'': (0, 'missed'),
'ainda': 111, 'nada': 111, 'os': 902, 'parabens': 111}, {'dei': 906, 'desejei': 906, 'disse': 906, 'escrevi': 906,
'falei': 906, 'liguei': 906, 'mandei': 906, 'respondi': 906, 'telefonei': 906}, {'a': 44, 'as': 44, 'o': 44, 'os':
44}, {'^': 908}, {'^': 908, 'ainda': 909}, {'de': 900}, {'como': 900, 'tempo': 911}, {'<clitic>': 897, '<seen1>': 111,
'a': 898, 'agradeci': 111, 'as': 898, 'cheguei': 901, 'consegui': 900, 'conseguimos': 900, 'contactei': 111,
'contatei': 111, 'dei': 903, 'desejei': 904, 'deu': 905, 'enviei': 111, 'lhe': 907, 'lhes': 907, 'mandei': 903, 'o':
898, 'os': 898, 'procurei': 111, 'pude': 900, 'recebi': 910, 'respondi': 111, 'retornei': 111, 'telefonei': 111,
'tive': 912, 'visitei': 111}, {'nao': 913, 'não': 913}, {'a': 97, 'com': 97, 'em': 97, 'na': 97, 'no': 97}, {'...':
915, '^': 96, 'a': 97, 'com': 97, 'em': 97, 'na': 97, 'no': 97}, {'<them>': 915, 'N': 916}, {'<them>': 915, 'N': 916,
'a': 917, 'o': 917}, {'<them>': 915, 'N': 916, 'a': 97, 'com': 97, 'na': 97, 'no': 97}, {'^': 96, 'a': 97, 'com': 97,
'na': 97, 'no': 97}, {'<them>': 915, 'N': 916, 'a': 919, 'la': 920, 'lo': 920, 'o': 919}, {'e': 179, 'sera': 179, 'é':
179}, {'...': 922}, {'da': 105, 'de': 105, 'do': 105}, {'...': 924}, {'<any_det>': 925}, {'da': 111, 'de': 111, 'do':
111}, {'atras': 927}, {'': (22, 'gave:volunteering')}, {'a': 929, 'o': 929}, {'na': 929, 'no': 929, 'para': 930,
'pra': 929, 'pro': 929}, {'voluntaria': 931, 'voluntario': 931}, {'graca': 931}, {'receber': 931}, {'como': 932, 'de':
933, 'sem': 934, 'voluntaria': 931, 'voluntario': 931}, {'...': 935}, {'^': 224, 'animo': 225, 'apoio': 225,
'coragem': 225, 'forca': 225}, {'^': 224, 'animo': 225, 'apoio': 225, 'coragem': 225, 'forca': 225, 'lhe': 937,
'lhes': 937}, {'^': 936, 'animar': 938, 'dar': 938}, {'^': 936, 'a': 939}, {'em': 35, 'que': 35, 'se': 35}, {'pensar':
941}, {'a': 942, 'atras': 927, 'pensando': 941}, {'<see_inf>': 39}, {'de': 944, 'para': 944, 'por': 944}, {'': (13,
'talk'), '<they>': 6}, {'que': 946}, {'N': 698}, {'a': 948, 'o': 948}, {'<to>': 948, 'para': 949}, {'da': 264, 'de':
264, 'do': 264}, {'parece': 6}, {'inves': 951, 'que': 952}, {'o': 202}, {'N': 202}, {'N': 202, 'a': 955, 'o': 955},
{'a': 955, 'ca': 956, 'la': 956, 'lá': 956, 'o': 955, 'tambem': 956}, {'N': 811}, {'N': 811, 'a': 958, 'ao': 958,
'com': 958, 'e': 958, 'à': 958}, {'N': 959}, {'...': 922, ':': 960}, {'N': 811, 'a': 958, 'o': 958}, {'a': 958, 'o':
958}, {'<to>': 958, 'com': 962, 'e': 962, 'para': 963}, {'N': 964}, {'<to>': 958, 'com': 962, 'e': 962}, {'N': 966},
{'N': 966, 'a': 967, 'o': 967}, {'mail': 968}, {'e': 969, 'email': 968, 'linkedin': 968, 'mail': 968, 'whatsapp':
968}, {'N': 964, 'a': 965, 'lhe': 962, 'lhes': 962, 'o': 965, 'pelo': 970, 'por': 970, 'via': 970}, {'as': 812, 'os':
812}, {'^': 0, 'a': 1, 'ao': 1, 'da': 1, 'dela': 1, 'dele': 1, 'do': 1, 'à': 1}, {'desempenho': 973}, {'^': 0, 'a': 1,
'anual': 973, 'ao': 1, 'da': 1, 'de': 974, 'dela': 1, 'dele': 1, 'do': 1, 'trimestral': 973, 'à': 1}, {'N': 964, 'a':
811, 'ao': 811, 'aos': 811, 'as': 811, 'avaliacao': 975, 'devolutiva': 975, 'feedback': 975, 'à': 811, 'às': 811},
{'outro': 811}, {'ao': 977}, {'outra': 811}, {'a': 979, 'à': 979}, {'^': 810, 'a': 811, 'ao': 811, 'aos': 811, 'as':
811, 'dois': 811, 'duas': 811, 'um': 978, 'uma': 980, 'à': 811, 'às': 811}, {'a': 811, 'ao': 811, 'aos': 811, 'as':
811, 'à': 811, 'às': 811}, {'N': 811, 'avaliacao': 975, 'devolutiva': 975, 'feedback': 975}, {'avaliacao': 975,
'devolutiva': 975, 'feedback': 975}, {'N': 811, 'a': 983, 'o': 983, 'um': 984, 'uma': 984}, {'N': 964, 'a': 976, 'as':
981, 'la': 982, 'lhe': 985, 'lhes': 962, 'lo': 982, 'o': 976, 'os': 981, 'pelo': 970, 'por': 970, 'um': 984, 'uma':
984, 'via': 970}, {'<to>': 856, '^': 855}, {'cliente': 987, 'contacto': 987, 'contato': 987, 'lead': 987}, {'um':
988}, {'lhe': 989, 'um': 988}, {'quais': 6, 'qual': 6}, {'N': 97}, {'a': 992, 'o': 992}, {'a': 337, 'as': 337, 'o':
337, 'os': 337}, {'<give3>': 994, '<hand3>': 994, '<send3>': 994, 'acaba': 994, 'sobe': 994}, {'^': 995}, {'': (13,
'talk'), '^': 995}, {'q': 996, 'que': 997}, {'^': 807}, {'^': 807, 'lhe': 999}, {'^': 807, 'eu': 1000, 'lhe': 999},
{'que': 1001}, {'<do1>': 49, 'leio': 49, 'olho': 49, 'penso': 49, 'resolvo': 49, 'vejo': 49}, {'^': 1003}, {'^': 1003,
'eu': 1004, 'lhe': 1004}, {'<do1>': 49, '<give1>': 49, 'leio': 49, 'olho': 49, 'penso': 49, 'resolvo': 49, 'vejo':
49}, {'^': 1006, 'lhe': 999}, {'^': 1006}, {'^': 1006, 'eu': 1007, 'lhe': 1008}, {'<to>': 948, 'lhe': 1002, 'q': 1005,
'que': 1009}, {'^': 995, 'eu': 387, 'ia': 386, 'receberei': 385, 'receberia': 385, 'recebia': 385, 'recebo': 385,
'terei': 385, 'teria': 385, 'vou': 386}, {'me': 389, 'nos': 382, 'q': 996, 'que': 1011}, {'^': 929}, {'alimentos':
1013}, {'alimentar': 1013, 'de': 1014}, {'': (23, 'contact'), 'um': 829}, {'um': 829}, {'': (23, 'contact'),
'<drink>': 39}, {'um': 1018, 'uma': 202, 'umas': 202, 'uns': 202}, {'um': 202, 'uma': 202, 'umas': 202, 'uns': 202},
{'<drink>': 39}, {'um': 1021}, {'contacto': 811, 'contato': 811}, {'em': 1023}, {'N': 1024}, {'N': 1024, 'a': 1025,
'o': 1025}, {'com': 962}, {'contacto': 1027, 'contato': 1027}, {'com': 1026, 'e': 1026, 'em': 1028}, {'N': 811, '^':
810, 'a': 958, 'o': 958}, {'com': 1030}, {'contacto': 1031, 'contato': 1031}, {'com': 1026, 'e': 1026, 'em': 1032},
{'N': 1033}, {'N': 1029, 'a': 1034, 'o': 1034}, {'N': 893}, {'<to>': 1036, 'N': 893}, {'a': 853, 'o': 853}, {'^':
674}, {'N': 1039, 'ela': 1039, 'ele': 1039, 'eles': 1039}, {'N': 1039}, {'^': 674, 'a': 1040, 'ao': 1041, 'à': 1041},
{'': (5, 'mine'), '<inf>': 49}, {'<inf>': 49}, {'^': 1044}, {'mim': 1045, 'nos': 1045, 'nós': 1045}, {'^': 1043, 'a':
1046}, {'^': 1044, 'a': 1046}, {'lhe': 1042, 'lhes': 1042, 'me': 1047, 'nos': 1048}, {'caixa': 111, 'voicemail': 111},
{'a': 1050, 'o': 1050}, {'ao': 1050, 'na': 1050, 'no': 1050, 'para': 1051, 'pra': 1050, 'pro': 1050}, {'mensagens':
111}, {'de': 1053, 'postal': 111}, {'c': 202, 'com': 202}, {'a': 856, 'ao': 856, 'da': 856, 'do': 856, 'para': 856,
'pra': 856, 'à': 856}, {'recomendacao': 1056}, {'de': 1057}, {'atendida': 111}, {'...': 922, 'nao': 1059, 'não': 1059,
'perdida': 111}, {'atendidas': 111}, {'nao': 1061, 'não': 1061, 'perdidas': 111}, {'<any_det>': 19}, {'^': 1063},
{'me': 1064}, {'<date>': 111}, {'a': 1066, 'ao': 1066, 'o': 1066, 'à': 1066}, {'tarde': 1067}, {'^': 96, 'em': 1013,
'na': 1013, 'no': 1013}, {'N': 1069}, {'a': 1070, 'o': 1070}, {'com': 1026, 'e': 1026}, {'N': 1072}, {'dia': 202},
{'em': 1074}, {'N': 1072, 'papo': 1075}, {'N': 1072, 'a': 1073, 'o': 1076}, {'contacto': 141, 'contato': 141}, {'em':
1078}, {'N': 1079}, {'N': 1079, 'a': 1080, 'o': 1080}, {'com': 962, 'e': 962}, {'N': 1082}, {'N': 1082, 'a': 1083,
'o': 1083}, {'contacto': 1084, 'contato': 1084}, {'N': 1029, 'a': 1034, 'em': 1085, 'o': 1034}, {'<paper>': 0,
'<rehearsed>': 0}, {'a': 1087, 'as': 1087, 'o': 1087, 'os': 1087}, {'^': 1088}, {'<review_inf>': 1089},
{'<review_inf>': 1089, 'a': 1090}, {'N': 1091, 'gente': 850}, {'N': 1091}, {'N': 1091, 'a': 1092, 'o': 1093,
'saudade': 111}, {'D': 719, 'de': 719, 'para': 719, 'pra': 719, 'um': 719, 'uma': 719}, {'N': 1095}, {'N': 1095, 'a':
1096, 'o': 1096}, {'<give3>': 17}, {'^': 1098}, {'<they>': 1099}, {':': 1100, 'D': 719, 'de': 719, 'para': 719, 'pra':
719, 'um': 719, 'uma': 719}, {'N': 1101}, {'N': 1101, 'a': 1102, 'ela': 188, 'ele': 188, 'o': 1102}, {'^': 187,
'almocar': 39, 'encontrar': 39, 'jantar': 39, 'nos': 299, 'tomar': 39}, {'': (5, 'mine'), '<giveinf>': 49}, {'^':
1105, 'lhe': 176}, {'eu': 1106}, {'c': 1097, 'com': 1103, 'de': 1104, 'que': 1107}, {'eu': 188}, {'c': 1097, 'com':
1103, 'de': 1104, 'que': 1109}, {'0': 35, 'anos': 35, 'cinquenta': 35, 'noventa': 35, 'oitenta': 35, 'quarenta': 35,
'sessenta': 35, 'setenta': 35, 'trinta': 35, 'vinte': 35}, {'<any_det>': 925, '<to>': 948, 'para': 949}, {'com': 202,
'um': 202, 'uma': 202}, {'a': 955, 'o': 955}, {'^': 241}, {'<any_det>': 124}, {'...': 1115, '^': 1116}, {'N': 1117},
{'experiencia': 97}, {'minha': 1119}, {'^': 1116}, {'N': 1121}, {'a': 1122, 'o': 1122}, {'a': 1118, 'o': 1118},
{'...': 1115}, {'N': 1125}, {'<to>': 1118, '^': 1116, 'a': 1120, 'com': 1123, 'lhe': 1121, 'lhes': 1121, 'minha':
1119, 'para': 1124, 'pra': 1126, 'pro': 1126}, {'a': 176, 'em': 176}, {'N': 1128}, {'N': 1128, 'a': 1129, 'o': 1129},
{'a': 49, 'com': 1130}, {'me': 1131}, {'^': 96, 'a': 97, 'ao': 97, 'aos': 97, 'as': 97, 'de': 97, 'em': 97, 'na': 97,
'no': 97, 'para': 97, 'pra': 97, 'sobre': 97, 'à': 97, 'às': 97}, {'<course>': 1133}, {'a': 1134, 'o': 1134, 'um':
1134, 'uma': 1134}, {'N': 811, '^': 810}, {'^': 810, 'a': 958, 'o': 958}, {'a': 1136, 'ao': 1136, 'c': 811, 'com':
1137, 'e': 963, 'à': 1136}, {'N': 1138}, {'a': 1139, 'o': 1139, 'pelo': 970, 'por': 970, 'via': 970}, {'<date>': 39,
'nossa': 40, 'nosso': 40}, {'...': 402, '<date>': 39, 'a': 1141, 'nossa': 40, 'nosso': 40, 'o': 1141}, {'<date>': 39,
'a': 1141, 'nossa': 40, 'nosso': 40, 'o': 1141}, {'<date>': 39, '<to>': 948, 'a': 1141, 'nossa': 40, 'nosso': 40, 'o':
1141, 'para': 949}, {'N': 202, 'a': 955, 'isso': 956, 'o': 955, 'que': 390}, {'N': 202, 'a': 955, 'isso': 956, 'o':
955}, {'<date>': 39, 'a': 1141, 'me': 1145, 'nos': 1146, 'nossa': 40, 'nosso': 40, 'o': 1141, 'q': 996, 'que': 1011},
{'devia': 22, 'devo': 22}, {'pensar': 22}, {'ideal': 22, 'melhor': 22}, {'<should>': 22, 'e': 280, 'ha': 437, 'mais':
373, 'nao': 1148, 'nem': 1149, 'não': 1148, 'o': 1150, 'é': 280}, {'^': 1151}, {'<should>': 22, 'e': 280, 'o': 280,
'é': 280}, {'^': 1153}, {'gente': 1154}, {',': 1152, '^': 1153, 'a': 1155, 'eu': 1154}, {',': 1152}, {'N': 1156},
{'<them>': 1156, 'N': 1157, 'a': 1158, 'o': 1158}, {',': 821, '^': 22, 'que': 85}, {',': 821, 'e': 1160, 'era': 1160,
'foi': 1160, 'é': 1160}, {'N': 823, 'dia': 85}, {'da': 824, 'dela': 1161, 'dele': 1161, 'do': 1162}, {'': (8,
'asked')}, {'': (8, 'asked'), 'a': 1164, 'o': 1164}, {'que': 97}, {'como': 97, 'por': 1166, 'porque': 97}, {'N':
1167}, {'a': 948, 'ela': 1167, 'ele': 1167, 'o': 948}, {'N': 1167, 'ela': 1167, 'ele': 1167}, {'<to>': 948, 'a': 1168,
'ao': 1168, 'como': 97, 'lhe': 1167, 'lhes': 1167, 'para': 1169, 'por': 1166, 'porque': 97, 'pra': 1170, 'pro': 1168,
'à': 1168}, {'me': 1145, 'nos': 1146, 'que': 390}, {'a': 870, 'la': 870, 'lo': 870, 'o': 870}, {'D': 202, 'ao': 202,
'com': 202, 'na': 202, 'no': 202, 'sobre': 202}, {'D': 202, 'ao': 202, 'boa': 1174, 'com': 202, 'longa': 1174, 'na':
202, 'no': 202, 'rapida': 1174, 'sobre': 202, 'tensa': 1174}, {'a': 39, 'para': 39, 'pra': 39}, {'me': 1176, 'nos':
1176}, {'gente': 202, 'nos': 202, 'nós': 202}, {'a': 1178, 'me': 202, 'nos': 202}, {'voz': 111}, {'de': 1180},
{'<any_det>': 925, 'lhe': 1, 'lhes': 1}, {'vermelha': 1013}, {'nos': 202}, {'c': 202, 'com': 202, 'na': 202, 'no':
202}, {'c': 202, 'com': 202, 'me': 1185, 'na': 202, 'no': 202}, {'falta': 176}, {'de': 176, 'que': 176}, {'ainda':
1187, 'falta': 176, 'faltam': 176, 'fica': 176, 'ficou': 176, 'tenho': 1188, 'vai': 176}, {'parte': 1189}, {'minha':
1190}, {'N': 856}, {'<him>': 856, 'a': 1192, 'o': 1192}, {'<him>': 856}, {'<to>': 1192, 'para': 1193, 'pra': 1194,
'pro': 1192}, {'...': 1195, '^': 855}, {'a': 1192, 'o': 1192}, {'<to>': 1192, 'para': 1197}, {'...': 1198, '^': 855},
{'da': 1196, 'das': 1199, 'de': 1196, 'do': 1196, 'dos': 1199}, {'da': 856, 'de': 856, 'do': 856}, {'<reach_noun>':
1200, 'contacto': 1201, 'contato': 1201, 'email': 1201, 'nome': 1201, 'numero': 1201, 'telefone': 1201}, {'<to>': 1,
'^': 0, 'no': 1}, {'...': 1198}, {'da': 1204, 'das': 1204, 'de': 1204, 'do': 1204, 'dos': 1204}, {'da': 856, 'das':
856, 'de': 856, 'do': 856, 'dos': 856}, {'<reach_noun>': 1206, 'contacto': 1201, 'contato': 1201, 'email': 1201,
'nome': 1201, 'numero': 1201, 'telefone': 1201}, {'meu': 124, 'meus': 124, 'minha': 124, 'minhas': 124, 'nossa': 124,
'nosso': 124}, {'<any_det>': 241, 'a': 1208, 'as': 1208, 'meu': 124, 'meus': 124, 'minha': 124, 'minhas': 124,
'nossa': 124, 'nosso': 124, 'o': 1208, 'os': 1208}, {'meu': 1115, 'meus': 1115, 'minha': 1115, 'minhas': 1115,
'nossa': 1115, 'nosso': 1115}, {'<any_det>': 1207, '^': 1209, 'a': 1210, 'as': 1210, 'meu': 1115, 'meus': 1115,
'minha': 1115, 'minhas': 1115, 'nossa': 1115, 'nosso': 1115, 'o': 1210, 'os': 1210}, {'N': 1211}, {'<reach_noun>':
1201}, {'<any_det>': 1213, '<reach_noun>': 1201}, {'a': 1, 'ao': 1, 'da': 1, 'do': 1, 'na': 1, 'no': 1, 'sobre': 1,
'à': 1}, {'comentarios': 1215, 'feedback': 1215, 'notas': 1215, 'opiniao': 1215, 'parecer': 1215, 'visao': 1215},
{'<feedback_noun>': 1203, 'comentarios': 1215, 'feedback': 1215, 'notas': 1215, 'opiniao': 1215, 'parecer': 1215,
'visao': 1215}, {'<course>': 1133, '<him>': 1214, 'avaliacao': 975, 'devolutiva': 975, 'feedback': 975, 'meu': 1216,
'meus': 1216, 'minha': 1217, 'minhas': 1216}, {'<to>': 1, '^': 0, 'no': 1, 'sobre': 1}, {'^': 0, 'a': 1, 'ao': 1,
'na': 1, 'no': 1, 'sobre': 1, 'à': 1}, {'<feedback_noun>': 1219, 'correcoes': 1220, 'dicas': 1220, 'pitacos': 1220,
'toques': 1220}, {'<to>': 225, '^': 224}, {'comentarios': 1215, 'correcoes': 1220, 'dicas': 1220, 'feedback': 1215,
'notas': 1215, 'opiniao': 1215, 'parecer': 1215, 'pitacos': 1220, 'toques': 1220, 'visao': 1215}, {'parabens': 1222},
{'animo': 1222, 'apoio': 1222, 'forca': 1222, 'meu': 1216, 'meus': 1216, 'minha': 1216, 'minhas': 1223, 'os': 1224,
'parabens': 1222}, {'<feedback_noun>': 1219}, {'cara': 1186, 'caras': 1186}, {'a': 1208, 'as': 1208, 'meu': 124,
'meus': 124, 'minha': 124, 'minhas': 124, 'nossa': 124, 'nosso': 124, 'o': 1208, 'os': 1208}, {'<feedback_noun>':
1219, 'animo': 225, 'apoio': 225, 'coragem': 225, 'forca': 225}, {'animo': 225, 'apoio': 225, 'coragem': 225, 'forca':
225}, {'abraco': 225, 'animo': 225, 'apoio': 225, 'avaliacao': 975, 'coragem': 225, 'devolutiva': 975, 'feedback':
975, 'forca': 225}, {'de': 1226}, {'^': 96, 'a': 97, 'ao': 97, 'com': 97, 'na': 97, 'no': 97, 'à': 97}, {'avaliacao':
975, 'data': 1232, 'devolutiva': 975, 'feedback': 975, 'forca': 1233, 'mao': 1233, 'maozinha': 1233}, {'<any_det>':
1207, '<feedback_noun>': 1203, '^': 1228, 'a': 984, 'algumas': 1226, 'alguns': 1226, 'animo': 1222, 'apoio': 1222,
'bastante': 1229, 'coragem': 225, 'forca': 1222, 'imenso': 1226, 'imensos': 1226, 'moral': 225, 'muita': 1230,
'muito': 1229, 'o': 984, 'os': 1224, 'parabens': 1222, 'um': 1231, 'uma': 1234, 'umas': 1226, 'uns': 1226, 'varias':
1226, 'varios': 1226}, {'data': 1232}, {'<any_det>': 1207, '^': 1228, 'algumas': 1226, 'alguns': 1226, 'animo': 225,
'apoio': 225, 'bastante': 1229, 'coragem': 225, 'forca': 225, 'imenso': 1226, 'imensos': 1226, 'muita': 1230, 'muito':
1229, 'um': 1230, 'uma': 1236, 'umas': 1226, 'uns': 1226, 'varias': 1226, 'varios': 1226}, {'<where_to>': 167, '^':
166, 'com': 167, 'no': 167}, {'forca': 225}, {'<course>': 1133, 'avaliacao': 975, 'devolutiva': 975, 'feedback': 975,
'meu': 1217, 'meus': 1216, 'minha': 1216, 'minhas': 1216}, {'<feedback_noun>': 1203, 'comentarios': 1215, 'correcoes':
1220, 'dicas': 1220, 'feedback': 1215, 'notas': 1215, 'opiniao': 1215, 'parecer': 1215, 'pitacos': 1220, 'toques':
1220, 'visao': 1215}, {'animo': 1222, 'apoio': 1222, 'forca': 1222, 'meu': 1216, 'meus': 1241, 'minha': 1216,
'minhas': 1216, 'os': 1224, 'parabens': 1222}, {'<reach_noun>': 1206}, {'<any_det>': 1243, '<reach_noun>': 1201, '^':
1228}, {'<any_det>': 1243, '^': 1209, 'a': 1210, 'as': 1210, 'meu': 1115, 'meus': 1115, 'minha': 1115, 'minhas': 1115,
'nossa': 1115, 'nosso': 1115, 'o': 1210, 'os': 1210}, {'N': 1245}, {'<him>': 1244, 'a': 1246, 'o': 1246}, {'<him>':
1244}, {'': (23, 'contact'), 'casa': 202}, {'a': 1249, 'ao': 202, 'ate': 202, 'em': 202, 'la': 202, 'lá': 202, 'na':
202, 'no': 202, 'à': 202}, {'<course>': 1133, '<feedback_noun>': 1203, 'abraco': 225, 'avaliacao': 975, 'chegada':
1250, 'devolutiva': 975, 'escapadinha': 1250, 'feedback': 975, 'passada': 1250, 'pulinho': 1250, 'pulo': 1250,
'saltinho': 1250, 'salto': 1250, 'toque': 287}, {'<him>': 856, 'N': 856}, {'da': 1252, 'do': 1252, 'pela': 1252,
'pelo': 1252, 'por': 1252}, {'<course>': 1133, '<feedback_noun>': 1203, 'avaliacao': 975, 'chegada': 1250, 'data':
1232, 'devolutiva': 975, 'escapadinha': 1250, 'feedback': 975, 'forca': 1233, 'mao': 1233, 'maozinha': 1233,
'palavra': 1253, 'palavrinha': 1253, 'passada': 1250, 'pulinho': 1250, 'pulo': 1250, 'saltinho': 1250, 'salto': 1250},
{'<any_det>': 1202, '<feedback_noun>': 1203, '<reach_noun>': 1205, '<to>': 1212, 'a': 1218, 'algumas': 1221, 'alguns':
1221, 'animo': 1222, 'apoio': 1222, 'as': 1225, 'bastante': 1226, 'boleia': 202, 'carona': 202, 'coragem': 225, 'de':
1227, 'forca': 1222, 'imenso': 1226, 'imensos': 1226, 'lhe': 1235, 'lhes': 1237, 'mentoria': 1238, 'mentorias': 1238,
'mentoring': 1238, 'meu': 1216, 'meus': 1223, 'minha': 1216, 'minhas': 1216, 'moral': 225, 'muita': 1239, 'muito':
1226, 'o': 1240, 'os': 1242, 'para': 1247, 'parabens': 1222, 'pra': 1248, 'um': 1251, 'uma': 1254, 'umas': 1221,
'uns': 1221, 'varias': 1226, 'varios': 1226}, {'comigo': 49}, {'D': 262, 'para': 264, 'pra': 264}, {'D': 262, 'isso':
1257, 'para': 264, 'pra': 264}, {'da': 1199, 'das': 1199, 'de': 1199, 'do': 1199, 'dos': 1199}, {'<reach_noun>':
1259}, {'<any_det>': 124, 'a': 1208, 'as': 1208, 'meu': 124, 'meus': 124, 'minha': 124, 'minhas': 124, 'nossa': 124,
'nosso': 124, 'o': 1208, 'os': 1208}, {'<any_det>': 1243, '^': 1261}, {'N': 1262}, {'^': 124}, {'N': 1264}, {'<him>':
1264}, {'<him>': 1264, 'N': 1264}, {'<to>': 1265, 'para': 1266, 'pra': 1267, 'pro': 1265}, {'...': 1268,
'comentarios': 1215, 'feedback': 1215, 'notas': 1215, 'opiniao': 1215, 'parecer': 1215, 'visao': 1215}, {'...': 1268},
{'meu': 1269, 'meus': 1269, 'minha': 1269, 'minhas': 1269, 'nossa': 1270, 'nosso': 1270}, {'<any_det>': 1243, '^':
1261, 'algumas': 1226, 'alguns': 1226, 'bastante': 1226, 'imenso': 1226, 'imensos': 1226, 'muito': 1226, 'uma': 1236,
'umas': 1226, 'uns': 1226, 'varias': 1226, 'varios': 1226}, {'na': 111}, {'<him>': 1262, 'a': 1263, 'o': 1263},
{'<him>': 1262}, {'': (0, 'missed'), 'na': 111}, {'data': 1232, 'mensagem': 1273}, {'<any_det>': 1260, '<reach_noun>':
1205, '<to>': 1263, 'a': 1271, 'algumas': 1226, 'alguns': 1226, 'as': 1271, 'bastante': 1226, 'imenso': 1226,
'imensos': 1226, 'lhe': 1272, 'lhes': 1272, 'mensagem': 1273, 'meu': 1269, 'meus': 1269, 'minha': 1269, 'minhas':
1269, 'muito': 1226, 'nossa': 1270, 'nosso': 1270, 'o': 1271, 'os': 1271, 'para': 1274, 'pra': 1275, 'recado': 1276,
'uma': 1277, 'umas': 1226, 'uns': 1226, 'varias': 1226, 'varios': 1226}, {'espera': 111}, {'visto': 111}, {'voz':
202}, {'de': 1281}, {'<letter>': 202, 'nota': 1282}, {'mao': 111}, {'tampa': 111}, {'<any_det>': 1283, '<letter>':
202, 'a': 1279, 'na': 1284, 'nota': 1282, 'pendurada': 111, 'pendurado': 111, 'plantada': 111, 'plantado': 111,
'tampa': 111, 'uma': 1285, 'à': 1279}, {'vacuo': 111}, {'a': 1279, 'em': 1280, 'esperando': 111, 'me': 1286, 'na':
1284, 'no': 1287, 'pendurada': 111, 'pendurado': 111, 'plantada': 111, 'plantado': 111, 'à': 1279}, {'animo': 1222,
'apoio': 1222, 'forca': 1222, 'os': 1224, 'parabens': 1222}, {'abraco': 225, 'animo': 225, 'apoio': 225, 'coragem':
225, 'forca': 225}, {'animo': 1222, 'apoio': 1222, 'bastante': 1230, 'coragem': 225, 'forca': 1222, 'moral': 225,
'muita': 1230, 'muito': 1230, 'os': 1224, 'parabens': 1222, 'um': 1290}, {'animo': 225, 'apoio': 225, 'bastante':
1230, 'coragem': 225, 'forca': 225, 'muita': 1230, 'muito': 1230, 'um': 1230}, {'<course>': 1133, 'abraco': 225},
{'a': 1134, 'animo': 1222, 'apoio': 1222, 'as': 1289, 'coragem': 225, 'forca': 1222, 'lhe': 1291, 'lhes': 1292,
'mentoria': 1238, 'mentorias': 1238, 'mentoring': 1238, 'moral': 225, 'muita': 1239, 'o': 1134, 'os': 1289,
'parabens': 1222, 'um': 1293, 'uma': 1134}, {'de': 946, 'que': 946}, {'sorte': 225}, {'boa': 1296}, {'boa': 1296,
'lhe': 1297}, {'chamada': 202}, {'a': 1299, 'agora': 202, 'c': 202, 'com': 202}, {'<tip>': 181}, {'^': 22, 'de': 85,
'para': 85, 'que': 85}, {'conselho': 1302, 'dica': 1302, 'sugestao': 1302, 'toque': 1302}, {'forca': 1233, 'mao':
1233, 'maozinha': 1233}, {'uma': 1304}, {'...': 1301, '<any_det>': 1303, 'a': 1279, 'na': 1284, 'pendurada': 111,
'pendurado': 111, 'plantada': 111, 'plantado': 111, 'tampa': 111, 'uma': 1285, 'à': 1279}, {'bolo': 111, 'cano': 111},
{'tras': 111}, {'...': 1301, '<any_det>': 1303, 'bolo': 111, 'furo': 111, 'lhe': 1305, 'me': 1306, 'o': 1307, 'para':
1308, 'pra': 1308, 'um': 1307, 'uma': 1304}, {'<see_inf>': 35}, {'<see_inf>': 35, 'aparecer': 422, 'de': 424, 'em':
424, 'ir': 422, 'juntar': 423, 'passar': 422, 'que': 424, 'ter': 422, 'vinha': 422, 'vir': 422, 'viria': 422}, {'N':
176}, {'': (5, 'mine'), 'N': 49}, {'': (13, 'talk'), 'que': 6}, {'los': 141}, {'N': 141}, {'N': 141, 'a': 1316, 'o':
1316}, {'a': 1316, 'ao': 1316, 'com': 1317, 'e': 1317, 'à': 1316}, {'N': 1318}, {'N': 1318, 'a': 1319, 'o': 1319},
{'contato': 141}, {'em': 1321}, {'los': 1322}, {'contacto': 141}, {'em': 1324}, {'los': 1325}, {'ela': 49, 'ele': 49},
{'0': 176, '<any_det>': 49, '<to>': 1312, '^': 187, 'a': 1313, 'admitir': 1314, 'ao': 49, 'apresenta': 1315,
'apresentar': 1320, 'apresentá': 1315, 'cem': 176, 'cinquenta': 176, 'coloca': 1323, 'colocá': 1323, 'conecta': 1315,
'conectar': 1320, 'conectá': 1315, 'confessar': 1314, 'dinheiro': 176, 'dizer': 1314, 'juntar': 1320, 'lhe': 49,
'lhes': 49, 'po': 1326, 'pra': 1327, 'reconhecer': 1314, 'trinta': 176, 'umas': 176, 'uns': 176, 'vinte': 176, 'à':
49}, {'la': 37, 'lo': 37, 'ma': 37, 'mas': 37, 'mo': 37, 'mos': 37}, {'^': 0, 'da': 1, 'do': 1, 'sobre': 1},
{'anotacoes': 1330, 'comentarios': 1330, 'correcoes': 1330, 'notas': 1330, 'sugestoes': 1330}, {'anotacoes': 1330,
'comentarios': 1330, 'correcoes': 1330, 'minhas': 1331, 'notas': 1330, 'sugestoes': 1330}, {'meus': 1331},
{'anotacoes': 1330, 'as': 1332, 'comentarios': 1330, 'correcoes': 1330, 'meus': 1331, 'minhas': 1331, 'notas': 1330,
'os': 1333, 'sugestoes': 1330}, {'anotacoes': 1330, 'as': 1332, 'comentarios': 1330, 'correcoes': 1330, 'lhe': 1334,
'meus': 1331, 'minhas': 1331, 'notas': 1330, 'os': 1333, 'sugestoes': 1330}, {'<him>': 54}, {'<him>': 54, 'para':
1336, 'pra': 1336}, {'...': 409}, {'<any_det>': 1338}, {'<hand3>': 1339, '<send3>': 1339, 'acaba': 1339, 'conclui':
1339, 'entrega': 1339, 'termina': 1339}, {'^': 1340, 'lhe': 999, 'lhes': 999}, {':': 427, 'que': 1341}, {'lhe': 999,
'lhes': 999}, {'que': 1343}, {'': (9, 'told'), '...': 1344}, {'N': 1345}, {'...': 1344, 'que': 1001}, {'^': 1340, 'a':
275, 'eu': 274, 'nos': 274, 'nós': 274}, {'para': 25, 'pra': 25, 'que': 1348}, {'...': 1349, ':': 430, 'N': 202, 'a':
955, 'isso': 956, 'o': 955, 'p': 436, 'para': 444, 'pra': 444, 'que': 458}, {'...': 1349, 'N': 202, 'a': 955, 'isso':
956, 'o': 955, 'p': 436, 'para': 460, 'pra': 460}, {'<do1>': 49, '<give3>': 994, '<hand3>': 994, '<send3>': 994,
'acaba': 994, 'leio': 49, 'olho': 49, 'penso': 49, 'resolvo': 49, 'sobe': 994, 'vejo': 49}, {'^': 1352, 'eu': 1004,
'lhe': 1004}, {'<give3>': 17, '<hand3>': 17, '<send3>': 17, 'sobe': 17}, {'^': 1354}, {'<do1>': 49, '<give1>': 49,
'<give1_pra>': 49, '<give3>': 994, '<hand3>': 994, '<send3>': 994, '<subj>': 22, '<urge_inf>': 22, '<would_give>': 17,
'acaba': 994, 'leio': 49, 'me': 149, 'nao': 150, 'não': 150, 'olho': 49, 'penso': 49, 'resolvo': 49, 'sobe': 994,
'tenho': 437, 'vejo': 49}, {'<do1>': 49, '<give1>': 49, '<give1_pra>': 49, '<subj>': 22, '<urge_inf>': 22, 'leio': 49,
'me': 149, 'nao': 150, 'não': 150, 'olho': 49, 'penso': 49, 'resolvo': 49, 'tenho': 437, 'vejo': 49}, {'^': 1357,
'ia': 386, 'lhe': 999, 'receberei': 385, 'receberia': 385, 'recebia': 385, 'recebo': 385, 'terei': 385, 'teria': 385,
'vou': 386}, {'<do1>': 49, '<give1>': 49, '<give1_pra>': 49, 'leio': 49, 'olho': 49, 'penso': 49, 'resolvo': 49,
'vejo': 49}, {'^': 1359}, {'D': 1355, '^': 1356, 'a': 448, 'aparecer': 422, 'eu': 1358, 'ia': 450, 'ir': 422, 'iria':
320, 'juntar': 423, 'lhe': 1360, 'me': 452, 'nos': 454, 'nós': 456, 'passar': 422, 'receberei': 385, 'receberia': 385,
'recebia': 385, 'recebo': 385, 'ter': 422, 'terei': 385, 'teria': 385, 'vai': 457, 'vinha': 422, 'vir': 422, 'viria':
422, 'vou': 386}, {'...': 1342, ':': 430, '<to>': 1346, 'aparecer': 422, 'de': 424, 'em': 424, 'ir': 422, 'juntar':
423, 'lhe': 1347, 'me': 1350, 'nos': 1351, 'p': 462, 'para': 463, 'passar': 422, 'pra': 463, 'q': 1353, 'que': 1361,
'ter': 422, 'vinha': 422, 'vir': 422, 'viria': 422}, {'em': 929, 'na': 929, 'no': 929, 'para': 929}, {'alimentos':
1363, 'cabazes': 1363, 'comida': 1363, 'jantares': 1363, 'refeicoes': 1363, 'roupa': 1363, 'sopa': 1363}, {'^': 1364},
{'^': 1340}, {':': 427, 'que': 1366}, {'para': 25, 'pra': 25, 'que': 1366}, {'...': 1368, ':': 430, 'p': 436, 'para':
444, 'pra': 444, 'que': 467}, {'...': 1368, 'p': 436, 'para': 460, 'pra': 460}, {'<give3>': 994, '<hand3>': 994,
'<send3>': 994, '<should>': 22, 'acaba': 994, 'compensa': 22, 'e': 280, 'mais': 373, 'o': 375, 'sobe': 994, 'é': 280},
{'^': 1371}, {'<give3>': 994, '<hand3>': 994, '<send3>': 994, '<should>': 22, '<subj>': 22, '<urge_inf>': 22, 'acaba':
994, 'compensa': 22, 'e': 280, 'mais': 373, 'me': 149, 'nao': 150, 'não': 150, 'o': 375, 'sobe': 994, 'tenho': 437,
'é': 280}, {'D': 1355, '^': 1373, 'a': 448, 'eu': 449, 'ia': 450, 'iria': 320, 'me': 37, 'nos': 454, 'nós': 456,
'receberei': 385, 'receberia': 385, 'recebia': 385, 'recebo': 385, 'terei': 385, 'teria': 385, 'vai': 457, 'vou':
386}, {'...': 1367, ':': 430, 'me': 1369, 'nos': 1370, 'p': 436, 'para': 444, 'pra': 444, 'q': 1372, 'que': 1374},
{'': (13, 'talk'), 'D': 1355, '^': 995}, {'q': 996, 'que': 1376}, {'^': 1044, 'de': 1045}, {'vez': 1378}, {'^': 674,
'de': 1039}, {'N': 1380}, {'da': 1381, 'dela': 1380, 'dele': 1380, 'do': 1381}, {'minha': 1379, 'vez': 1382}, {'N':
35}, {'N': 35, 'a': 1384, 'o': 1384}, {'da': 1385, 'de': 1385, 'do': 1385}, {'vai': 111}, {'agua': 1387, 'pio': 111,
'sinal': 111}, {'aniversario': 1386, 'aniversário': 1386, 'niver': 1386}, {'<inf>': 141, '^': 187}, {'a': 1383,
'aniversario': 1386, 'aniversário': 1386, 'da': 475, 'de': 475, 'esperar': 890, 'eu': 850, 'nada': 112, 'nem': 1388,
'niver': 1386, 'o': 1389, 'para': 188, 'pra': 188, 'preciso': 1390, 'que': 188, 'se': 35, 'so': 891}, {'sinal': 111},
{'da': 1392, 'deu': 1392, 'dá': 1392}, {'fosse': 543}, {'nao': 1393, 'no': 779, 'não': 1393, 'pediu': 785, 'se':
1394}, {'da': 840}, {'cima': 1396, 'vacuo': 111, 'vez': 951}, {'<they>': 6, 'N': 6, 'a': 6, 'nao': 6, 'não': 6, 'o':
6}, {'a': 1265, 'o': 1265}, {'<to>': 1265, 'para': 1399, 'pra': 1265, 'pro': 1265}, {'...': 1400}, {'<to>': 1265,
'para': 1266, 'pra': 1266}, {'...': 1402}, {'^': 1116, 'a': 1210, 'as': 1210, 'meu': 1115, 'meus': 1115, 'minha':
1115, 'minhas': 1115, 'nossa': 1115, 'nosso': 1115, 'o': 1210, 'os': 1210}, {'N': 1404}, {'a': 125, 'o': 125},
{'<to>': 125, 'para': 1406}, {'<helpful>': 1407}, {'<any_det>': 124, 'a': 1408, 'o': 1408, 'um': 1408, 'uma': 1408},
{'meu': 1270, 'meus': 1270, 'minha': 1270, 'minhas': 1270, 'nossa': 1270, 'nosso': 1270}, {'': (19, 'gave:resource'),
'<any_det>': 124}, {'^': 1411}, {'<him>': 1121, 'a': 1405, 'o': 1405}, {'<him>': 1121}, {'0': 1401, '<any_det>': 1403,
'<to>': 1405, '^': 1409, 'a': 1410, 'as': 1410, 'cem': 1401, 'com': 1123, 'dinheiro': 1401, 'lhe': 1412, 'lhes': 1412,
'meu': 1270, 'meus': 1270, 'minha': 1270, 'minhas': 1270, 'nossa': 1270, 'nosso': 1270, 'o': 1410, 'os': 1410, 'para':
1413, 'pra': 1414}, {'': (23, 'contact'), '<any_det>': 1213}, {'N': 1416}, {'<any_det>': 1213}, {'da': 856, 'dela':
856, 'dele': 856, 'do': 856}, {'curriculo': 1419, 'cv': 1419}, {'a': 1417, 'o': 1417}, {'N': 1418}, {'<any_det>':
1213, '<to>': 1417, 'lhe': 1418, 'o': 1420, 'para': 1421, 'pro': 1422}, {'da': 49, 'de': 49, 'do': 49}, {'me': 1424},
{'nos': 39}, {'acaso': 202}, {'querer': 202}, {'<any_det>': 202, 'N': 202, 'c': 202, 'com': 202, 'por': 1427, 'sem':
1428}, {'<any_det>': 39, 'D': 39, 'N': 202, 'c': 39, 'cafe': 39, 'café': 39, 'com': 39, 'me': 236, 'por': 1427, 'sem':
1428}, {'<any_det>': 202, 'N': 202, 'c': 202, 'com': 202, 'me': 1429, 'nos': 1430, 'por': 1427, 'sem': 1428},
{'<any_det>': 202, 'N': 202, 'c': 202, 'com': 202, 'me': 1429, 'nos': 1429, 'por': 1427, 'sem': 1428}, {'...': 922,
'me': 236}, {'apresentacao': 0, 'defesa': 0, 'pitch': 0}, {'^': 1434}, {'a': 1435, 'o': 1435}, {'<rehearsed>': 0},
{'a': 1437, 'o': 1437}, {'^': 1438}, {'N': 1439}, {'N': 1439, 'a': 1440, 'o': 1440}, {'^': 1438, 'a': 1435, 'com':
1441, 'o': 1435}, {'a': 96, 'como': 96, 'o': 96}, {'^': 1443}, {'<him>': 1444}, {'lhe': 1444, 'lhes': 1444, 'para':
1445, 'pra': 1445}, {'a': 97, 'como': 97}, {'passo': 97}, {'a': 1448}, {'...': 1447, 'a': 97, 'as': 97, 'como': 97,
'o': 97, 'os': 97, 'passo': 1449, 'por': 1166, 'porque': 97}, {'N': 1450}, {'a': 97}, {'a': 97, 'como': 97, 'por':
1166, 'porque': 97}, {'N': 1453}, {'a': 97, 'as': 97, 'como': 97, 'o': 97, 'os': 97, 'passo': 1449, 'por': 1166,
'porque': 97}, {'N': 1452}, {'<him>': 1455, 'ela': 1167, 'ele': 1167}, {'<him>': 1455, 'N': 1455, 'ela': 1167, 'ele':
1167}, {'N': 1455}, {'<to>': 1451, 'N': 1452, 'a': 1454, 'ao': 1168, 'como': 97, 'lhe': 1455, 'lhes': 1455, 'o': 1456,
'para': 1457, 'por': 1166, 'porque': 97, 'pra': 1458, 'pro': 1459, 'à': 1168}, {'a': 984, 'o': 984, 'um': 984, 'uma':
984}, {'<to>': 955, 'a': 984, 'lhe': 1461, 'o': 984, 'para': 1114, 'um': 984, 'uma': 984}, {'<reach_noun>': 1259,
'contacto': 1201, 'contato': 1201, 'email': 1201, 'nome': 1201, 'numero': 1201, 'telefone': 1201}, {'': (23,
'contact'), '...': 1115, '<any_det>': 1207, '^': 1209, 'a': 1210, 'as': 1210, 'meu': 1115, 'meus': 1115, 'minha':
1115, 'minhas': 1115, 'nossa': 1115, 'nosso': 1115, 'o': 1210, 'os': 1210}, {'N': 1464}, {'a': 1408, 'o': 1408, 'um':
1408, 'uma': 1408}, {'<any_det>': 1207, '^': 1228, 'anotacoes': 1330, 'as': 1332, 'comentarios': 1330, 'correcoes':
1330, 'meus': 1331, 'minhas': 1331, 'notas': 1330, 'os': 1333, 'sugestoes': 1330, 'um': 988}, {'<any_det>': 1207, '^':
1228}, {'<any_det>': 1243, '^': 1228}, {'': (23, 'contact'), '...': 1115, '<any_det>': 1243, '^': 1209, 'a': 1210,
'as': 1210, 'meu': 1115, 'meus': 1115, 'minha': 1115, 'minhas': 1115, 'nossa': 1115, 'nosso': 1115, 'o': 1210, 'os':
1210}, {'N': 1470}, {'<him>': 1469, 'a': 1471, 'o': 1471}, {'<him>': 1469, 'N': 1125}, {'cliente': 987, 'contacto':
987, 'contato': 987, 'email': 287, 'lead': 987}, {'<any_det>': 1463, '<reach_noun>': 1205, '<to>': 1465, '^': 1466,
'anotacoes': 1330, 'as': 1332, 'comentarios': 1330, 'correcoes': 1330, 'lhe': 1467, 'lhes': 1468, 'mensagem': 287,
'meus': 1331, 'minhas': 1331, 'notas': 1330, 'o': 1420, 'os': 1333, 'para': 1472, 'pra': 1473, 'pro': 1126,
'sugestoes': 1330, 'um': 1474}, {'<any_det>': 1283, '<letter>': 202, 'nota': 1282}, {'me': 1476}, {'bom': 35, 'para':
708, 'pra': 708}, {'0': 850, 'cinco': 850, 'dois': 850, 'duas': 850, 'muitas': 850, 'muitos': 850, 'quase': 850,
'quatro': 850, 'tres': 850, 'trinta': 850, 'umas': 850, 'uns': 850, 'vinte': 850}, {'<of>': 111, 'N': 111, 'a': 111,
'ir': 111, 'ligar': 111, 'no': 111, 'o': 111, 'que': 111}, {'completo': 1480}, {'<of>': 111, 'N': 111, 'a': 111,
'completamente': 1480, 'ir': 111, 'ligar': 111, 'mesmo': 1480, 'no': 111, 'o': 111, 'por': 1481, 'que': 111,
'totalmente': 1480}, {'me': 1482}, {'^': 96, 'a': 97, 'o': 97}, {'a': 1484, 'ao': 1484, 'com': 1484, 'da': 1484, 'de':
1484, 'do': 1484, 'à': 1484}, {'duvida': 1485, 'duvidas': 1485, 'dúvida': 1485}, {'as': 1486, 'duvida': 1485,
'duvidas': 1485, 'dúvida': 1485, 'umas': 1486}, {'perguntar': 1164}, {'a': 1488, 'para': 1488, 'pra': 1488}, {'N':
1489}, {'a': 1490, 'o': 1490}, {'<to>': 1490, 'lhe': 202, 'para': 1491}, {'tarde': 111}, {'nada': 111, 'nao': 111,
'não': 111}, {'vao': 111}, {'dia': 111}, {'tempao': 111}, {'a': 1493, 'ate': 111, 'e': 1494, 'em': 1495, 'horas': 111,
'o': 1496, 'toda': 111, 'um': 1497}, {'N': 1498}, {'ela': 535, 'ele': 535, 'me': 44}, {'<any_det>': 44, 'N': 1498,
'a': 1499, 'da': 895, 'de': 895, 'do': 895, 'noticias': 44, 'o': 1499, 'pela': 1499, 'pelo': 1499, 'por': 1499, 'que':
1500, 'resposta': 44, 'retorno': 44}, {'': (0, 'missed'), 'tempao': 111}, {'0': 111, 'a': 1493, 'ate': 111, 'duas':
111, 'e': 1494, 'em': 1495, 'horas': 111, 'meia': 111, 'o': 1496, 'toda': 111, 'um': 1502, 'uma': 111}, {'N': 1503},
{'N': 1503, 'a': 1504, 'o': 1504, 'pela': 1504, 'pelo': 1504, 'por': 1499}, {'<any_det>': 44, 'da': 895, 'de': 895,
'do': 895, 'noticias': 44, 'que': 1500, 'resposta': 44, 'retorno': 44}, {'N': 1498, 'a': 1499, 'o': 1499, 'pela':
1499, 'pelo': 1499, 'por': 1499}, {'<of>': 111, 'N': 111, 'a': 111, 'completamente': 1480, 'ir': 111, 'ligar': 111,
'mesmo': 1480, 'no': 111, 'nos': 1482, 'o': 111, 'por': 1481, 'que': 111, 'totalmente': 1480}, {'<date>': 111,
'nossa': 1066, 'nosso': 1066}, {'a': 1509, 'da': 1509, 'do': 1509, 'o': 1509, 'se': 927}, {'<of>': 111, 'N': 111, 'a':
111, 'completamente': 1480, 'ir': 111, 'ligar': 111, 'me': 1482, 'mesmo': 1480, 'no': 111, 'o': 111, 'por': 1481,
'que': 111, 'totalmente': 1480}, {'c': 202, 'com': 202, 'que': 202}, {'<thing>': 44}, {'^': 1513, 'que': 416},
{'<set>': 39, 'a': 498, 'aguardando': 380, 'combinado': 1512, 'convencida': 501, 'convencido': 501, 'esperando': 380,
'pendente': 1514, 'suspenso': 111, 'à': 498}, {'aguardar': 809, 'esperar': 809}, {'D': 39, 'a': 39, 'em': 39, 'para':
39, 'pra': 39}, {'aguardo': 809}, {'a': 1516, 'aguardando': 809, 'convidada': 1517, 'convidado': 1517, 'convidados':
1517, 'esperando': 809, 'no': 1518}, {'la': 202, 'lá': 202, 'tambem': 202, 'tb': 202}, {'N': 1520}, {'': (14,
'together'), 'N': 202, 'a': 955, 'o': 955}, {'': (23, 'contact'), 'la': 202, 'lá': 202, 'tambem': 202, 'tb': 202},
{'N': 1523}, {'N': 202, 'a': 1524, 'o': 1524}, {'a': 1521, 'o': 1521}, {'a': 1521, 'c': 202, 'ca': 956, 'com': 202,
'la': 1522, 'lá': 1522, 'o': 1521, 'para': 708, 'presente': 956, 'presentes': 956, 'tambem': 1525, 'tb': 1526}, {'a':
955, 'ca': 956, 'la': 956, 'lá': 956, 'o': 955, 'presente': 956, 'presentes': 956, 'tambem': 956}, {'duas': 850},
{'dois': 850, 'tres': 850}, {'as': 1529, 'c': 202, 'com': 202, 'os': 1530, 'todos': 850}, {'a': 955, 'ca': 956, 'la':
956, 'lá': 956, 'o': 955, 'tambem': 1522}, {'<paper>': 0}, {'^': 1533}, {'a': 1534, 'as': 1534, 'lhe': 1, 'lhes': 1,
'o': 1534, 'os': 1534}, {'a': 992, 'as': 992, 'o': 992, 'os': 992}, {'<review_inf>': 1535, 'capacitando': 1536,
'capacitar': 1536, 'ensinando': 1536, 'ensinar': 1536, 'formando': 1536, 'formar': 1536, 'orientando': 1536,
'orientar': 1536, 'treinando': 1536, 'treinar': 1536}, {'a': 1537, 'capacitando': 1536, 'capacitar': 1536,
'ensinando': 1536, 'ensinar': 1536, 'formando': 1536, 'formar': 1536, 'orientando': 1536, 'orientar': 1536,
'treinando': 1536, 'treinar': 1536}, {'^': 936, 'almocar': 202, 'animar': 938, 'conversa': 202, 'dar': 938,
'ensinando': 97, 'ensinar': 97, 'explicando': 97, 'explicar': 97, 'falar': 202, 'mesa': 202, 'mostrando': 97,
'mostrar': 97, 'tomar': 202}, {'com': 202}, {'conversa': 202, 'mesa': 202}, {'...': 1538, '^': 936, 'a': 1539, 'c':
202, 'com': 202, 'em': 210, 'ensinando': 97, 'ensinar': 97, 'explicando': 97, 'explicar': 97, 'la': 1540, 'lá': 1540,
'mostrando': 97, 'mostrar': 97, 'na': 202, 'no': 202, 'reunida': 202, 'reunido': 202, 'à': 1541}, {'capacitando':
1536, 'capacitar': 1536, 'ensinando': 1536, 'ensinar': 1536, 'formando': 1536, 'formar': 1536, 'orientando': 1536,
'orientar': 1536, 'treinando': 1536, 'treinar': 1536}, {'a': 1543, 'capacitando': 1536, 'capacitar': 1536,
'ensinando': 1536, 'ensinar': 1536, 'formando': 1536, 'formar': 1536, 'orientando': 1536, 'orientar': 1536,
'treinando': 1536, 'treinar': 1536}, {'^': 936, 'animar': 938, 'conversa': 202, 'dar': 938, 'ensinando': 97,
'ensinar': 97, 'explicando': 97, 'explicar': 97, 'falar': 202, 'mostrando': 97, 'mostrar': 97}, {'conversa': 202},
{'...': 1544, '^': 936, 'a': 1545, 'c': 202, 'com': 202, 'em': 202, 'ensinando': 97, 'ensinar': 97, 'explicando': 97,
'explicar': 97, 'juntos': 202, 'mostrando': 97, 'mostrar': 97, 'na': 202, 'no': 202, 'reunidos': 202, 'à': 1546},
{'aguardar': 809, 'dever': 172, 'esperar': 809, 'pensar': 941}, {'da': 44, 'de': 44, 'do': 44}, {'a': 1548,
'aguardando': 809, 'atras': 927, 'convidada': 1517, 'convidado': 1517, 'convidados': 1517, 'devendo': 172,
'esperando': 809, 'no': 1518, 'pendente': 1549, 'pensando': 941}, {'lha': 49, 'lhas': 49, 'lho': 49, 'lhos': 49},
{'<give1>': 1551, '<give1_pra>': 49}, {'ela': 188, 'ele': 188}, {'com': 1553, 'de': 188, 'que': 1109}, {'0': 176,
'<any_det>': 49, 'a': 1313, 'ao': 49, 'cem': 176, 'cinquenta': 176, 'dinheiro': 176, 'lhe': 49, 'lhes': 49, 'pra':
1327, 'trinta': 176, 'umas': 176, 'uns': 176, 'vinte': 176, 'à': 49}, {'lhe': 176, 'lhes': 176}, {'que': 1556},
{'chegar': 49}, {'^': 1558}, {'^': 1558, 'lhe': 1559}, {'<giveinf>': 49, '<them>': 187}, {'^': 1561}, {'a': 1562,
'com': 1562, 'de': 1562}, {'': (5, 'mine'), '^': 1561, 'lhe': 49}, {'a': 1562, 'com': 1562, 'de': 1564}, {'<give1>':
49, 'arranjo': 49, 'conserto': 49, 'corrijo': 49, 'deixo': 49, 'devolvo': 49, 'edito': 49, 'escrevo': 49, 'gravo': 49,
'guardo': 49, 'imprimo': 49, 'instalo': 49, 'levo': 49, 'redijo': 49, 'traduzo': 49, 'trago': 49}, {'^': 1566},
{'encarrego': 1424}, {',': 85}, {'lugar': 1569}, {'teu': 1570}, {'^': 187, 'lhe': 188, 'lhes': 188}, {'^': 1552, 'a':
999, 'combinamos': 1554, 'combinei': 1554, 'combinámos': 1554, 'devo': 1555, 'disse': 1557, 'e': 850, 'encarrego':
1425, 'faco': 1560, 'farei': 1560, 'ficamos': 1563, 'fico': 1565, 'ficámos': 1563, 'fiquei': 1565, 'lhe': 1567,
'lhes': 1567, 'me': 1568, 'no': 1571, 'o': 999, 'ocupo': 1425, 'trato': 1424, 'vamos': 1572, 'vou': 1572}, {'N': 202,
'a': 955, 'isso': 956, 'o': 955, 'que': 506}, {'me': 1574, 'nos': 1574}, {'': (9, 'told'), '...': 1447, 'a': 97, 'as':
97, 'como': 97, 'o': 97, 'os': 97, 'passo': 1449, 'por': 1166, 'porque': 97}, {'N': 1576}, {'<him>': 1455, 'a': 948,
'ela': 1167, 'ele': 1167, 'o': 948}, {'<to>': 1577, 'N': 1452, 'a': 1454, 'ao': 1168, 'como': 97, 'lhe': 1455, 'lhes':
1455, 'o': 1456, 'para': 1578, 'por': 1166, 'porque': 97, 'pra': 1458, 'pro': 1459, 'à': 1168}, {'^': 1359, 'lhe':
999}, {'^': 1359, 'eu': 1580, 'lhe': 1360}, {'': (23, 'contact'), 'bem': 1253, 'lhe': 1002, 'q': 1005, 'que': 1581},
{'N': 44}, {'da': 1583, 'de': 1583, 'do': 1583}, {'...': 1584}, {'<giveinf>': 49, 'a': 1585, 'as': 1585, 'o': 1585,
'os': 1585}, {'confirmar': 44, 'enviar': 44, 'mandar': 44, 'responder': 44}, {'N': 1587, 'confirmar': 44, 'enviar':
44, 'mandar': 44, 'me': 1587, 'responder': 44}, {'a': 1585, 'as': 1585, 'o': 1585, 'os': 1585}, {'^': 1589}, {'parte':
176}, {'minha': 1591}, {'<giveinf>': 49, 'a': 44, 'as': 44, 'o': 44, 'os': 44}, {'^': 1593, 'a': 1588, 'ainda': 909,
'ela': 1588, 'ele': 1588, 'o': 1588}, {'^': 1586, 'a': 1588, 'ainda': 1590, 'apresenta': 1315, 'apresentar': 1320,
'apresentá': 1315, 'coloca': 1323, 'colocá': 1323, 'conecta': 1315, 'conectar': 1320, 'conectá': 1315, 'da': 1592,
'de': 1592, 'ela': 1588, 'ele': 1588, 'esperar': 890, 'juntar': 1320, 'me': 1594, 'nos': 910, 'o': 1588, 'pela': 1592,
'po': 1326, 'so': 891}, {'^': 1589, 'ainda': 1590, 'da': 1592, 'de': 1592, 'me': 910, 'nos': 910, 'pela': 1592},
{'se': 111}, {'gente': 1597, 'vejo': 111}, {'falamos': 111, 'vemos': 111}, {'vejo': 111}, {'a': 1598, 'estou': 111,
'falamos': 111, 'falava': 111, 'falo': 111, 'nos': 1599, 'o': 1600, 'vejo': 111, 'vemos': 111}, {'n': 1601, 'nao':
1601, 'não': 1601}, {'que': 1602}, {'falta': 380}, {'...': 1603, '0': 35, 'anos': 35, 'cinquenta': 35, 'lhe': 1604,
'noventa': 35, 'oitenta': 35, 'quarenta': 35, 'sessenta': 35, 'setenta': 35, 'trinta': 35, 'vinte': 35}, {'companhia':
202}, {'me': 1606, 'nos': 1606}, {'para': 264, 'pra': 264, 'pro': 264}, {'cargo': 176}, {'espera': 497, 'meu': 1609,
'ser': 1608}, {'': (5, 'mine'), '^': 49}, {'^': 17, 'me': 37, 'minha': 1591, 'nos': 37}, {'maos': 176}, {'minhas':
1613}, {'conta': 1611}, {'minha': 1615}, {'<moved_pp>': 1608, 'a': 1610, 'agora': 1608, 'com': 517, 'comigo': 1611,
'da': 1592, 'de': 1612, 'marcada': 39, 'marcado': 39, 'nas': 1614, 'para': 264, 'pela': 1592, 'pendente': 1514, 'por':
1616, 'pra': 264, 'pro': 264, 'responsavel': 519, 'sem': 228, 'suspenso': 111, 'à': 498}, {'meu': 1609}, {'conta':
176}, {'minha': 1619}, {'a': 1618, 'comigo': 176, 'nas': 1614, 'por': 1620}, {'nada': 111}, {'0': 111, 'e': 1622,
'em': 1495, 'meia': 840, 'sozinha': 111, 'sozinho': 111, 'uma': 840}, {'^': 1561, 'aguardar': 809, 'espera': 1623,
'esperar': 809}, {'N': 1095, '^': 1561, 'a': 1096, 'o': 1096}, {'<inf>': 49, '<them>': 1044, 'lhe': 1044}, {'^':
1626}, {'<giveinf>': 49, '<inf>': 49}, {'<giveinf>': 49, '<inf>': 49, '<them>': 1628, 'lhe': 1043, 'lhes': 49}, {'^':
1629, 'almocar': 39, 'encontrar': 39, 'jantar': 39, 'lhe': 176, 'lhes': 176, 'marcar': 111, 'nos': 299, 'remarcar':
111, 'tomar': 39}, {'': (7, 'waiting'), '0': 111, '<of>': 44, 'e': 1622, 'em': 1495, 'meia': 840, 'sozinha': 111,
'sozinho': 111, 'uma': 840}, {'espera': 1623}, {'a': 1624, 'aguardando': 809, 'c': 1097, 'com': 1625, 'd': 1627, 'de':
1630, 'esperando': 1631, 'no': 1518, 'plantada': 1623, 'plantado': 1623, 'à': 1632}, {'nao': 111, 'nem': 111, 'nunca':
111, 'não': 111}, {'e': 1634}, {'...': 1635}, {'^': 17, 'ligar': 1636}, {'^': 17, 'aparecer': 1636, 'ligar': 1636,
'me': 1637, 'nos': 37, 'passar': 1636, 'vir': 1636}, {'com': 517, 'de': 1638, 'responsavel': 519}, {'^': 1561,
'aguardar': 809, 'esperar': 809}, {'<giveinf>': 49, '<inf>': 49, '<them>': 1628, 'lhe': 1044}, {'': (5, 'mine'), '^':
1641, 'lhe': 49}, {'a': 1640, 'aguardando': 809, 'com': 1562, 'd': 1627, 'de': 1642, 'esperando': 809, 'no': 1518,
'pendente': 1549}, {'D': 262, 'da': 271, 'de': 271, 'do': 271, 'para': 264, 'pra': 264, 'pro': 264}, {'dever': 523,
'espera': 497, 'meu': 1609, 'ser': 1608}, {'': (23, 'contact'), 'eu': 883}, {':': 881, 'c': 202, 'com': 202, 'para':
39, 'que': 1646}, {'...': 1635, 'e': 420, 'mas': 420, 'so': 421}, {'^': 17, 'aparecer': 1648, 'ir': 422, 'juntar':
423, 'ligar': 1636, 'marcar': 111, 'me': 1637, 'nos': 37, 'passar': 1648, 'remarcar': 111, 'ter': 422, 'vinha': 422,
'vir': 1648, 'viria': 422}, {'by': 111}, {'aberto': 111, 'aparecer': 422, 'ir': 422, 'juntar': 423, 'marcar': 111,
'passar': 422, 'stand': 1650, 'ter': 422, 'vinha': 422, 'vir': 422, 'viria': 422}, {'D': 262, 'depois': 111},
{'aberto': 111, 'fazer': 111, 'marcar': 111, 'minha': 1615, 'stand': 1650}, {'<moved_pp>': 1644, '<off_pp>': 111, 'D':
262, 'a': 1645, 'acordado': 885, 'agendada': 39, 'agendado': 39, 'agora': 1608, 'aparecer': 422, 'com': 517,
'combinado': 1647, 'comigo': 176, 'de': 1649, 'devendo': 37, 'em': 1651, 'ir': 422, 'juntar': 423, 'marcada': 39,
'marcado': 39, 'me': 526, 'nas': 1614, 'para': 1652, 'passar': 422, 'pendente': 1514, 'por': 1653, 'pra': 1652, 'pro':
264, 'que': 424, 'responsavel': 519, 'sem': 228, 'ter': 422, 'vinha': 422, 'vir': 422, 'viria': 422, 'à': 498}, {'^':
1561, 'espera': 1623}, {'a': 1655, 'c': 1097, 'com': 1625, 'd': 1627, 'de': 1630, 'esperando': 1623, 'plantada': 1623,
'plantado': 1623, 'à': 1632}, {'^': 1561, 'dever': 172, 'ensinando': 97, 'ensinar': 97, 'espera': 1623, 'explicando':
97, 'explicar': 97, 'mostrando': 97, 'mostrar': 97, 'saber': 814}, {'': (5, 'mine'), '^': 1641, 'lhe': 1611, 'lhes':
176}, {'...': 1538, 'a': 1657, 'com': 1562, 'd': 1627, 'de': 1658, 'devendo': 172, 'ensinando': 97, 'ensinar': 97,
'esperando': 1623, 'explicando': 97, 'explicar': 97, 'mostrando': 97, 'mostrar': 97, 'plantada': 1623, 'plantado':
1623, 'sabendo': 814, 'à': 1632}, {'<date>': 202}, {'<of>': 811, '<to>': 811, '^': 810, 'com': 811, 'entre': 811},
{'<feedback_noun>': 1203}, {'<course>': 1133, 'apresentacao': 1661, 'apresentacoes': 1661, 'avaliacao': 975,
'conexao': 1661, 'devolutiva': 975, 'feedback': 975, 'intro': 1661, 'intros': 1661, 'minha': 1662, 'ponte': 1661},
{'apresentacao': 1661, 'apresentacoes': 1661, 'conexao': 1661, 'intro': 1661, 'intros': 1661, 'ponte': 1661},
{'avaliacao': 975, 'data': 1232, 'devolutiva': 975, 'feedback': 975}, {'<feedback_noun>': 1203, 'a': 984, 'algumas':
1226, 'alguns': 1226, 'bastante': 1226, 'imenso': 1226, 'imensos': 1226, 'muito': 1226, 'o': 984, 'um': 984, 'uma':
1665, 'umas': 1226, 'uns': 1226, 'varias': 1226, 'varios': 1226}, {'algumas': 1226, 'alguns': 1226, 'bastante': 1226,
'imenso': 1226, 'imensos': 1226, 'muito': 1226, 'uma': 1236, 'umas': 1226, 'uns': 1226, 'varias': 1226, 'varios':
1226}, {'<course>': 1133, 'apresentacao': 1661, 'apresentacoes': 1661, 'avaliacao': 975, 'conexao': 1661,
'devolutiva': 975, 'feedback': 975, 'intro': 1661, 'intros': 1661, 'meu': 1662, 'ponte': 1661}, {'meus': 1662}, {'^':
929, 'com': 1013, 'em': 1013, 'na': 1013, 'no': 1013}, {'voluntario': 1670}, {'<course>': 1133, '<feedback_noun>':
1203, 'avaliacao': 975, 'devolutiva': 975, 'feedback': 975}, {'<course>': 1133, '<feedback_noun>': 1203,
'apresentacao': 1661, 'apresentacoes': 1661, 'avaliacao': 975, 'conexao': 1661, 'data': 1232, 'devolutiva': 975,
'feedback': 975, 'intro': 1661, 'intros': 1661, 'ponte': 1661}, {'<any_det>': 1660, '<date>': 202, '<feedback_noun>':
1203, 'a': 1663, 'algumas': 1226, 'alguns': 1226, 'as': 1664, 'bastante': 1226, 'imenso': 1226, 'imensos': 1226,
'lhe': 1666, 'lhes': 1667, 'mentoria': 1238, 'mentorias': 1238, 'mentoring': 1238, 'muito': 1226, 'o': 1668, 'os':
1669, 'trabalho': 1671, 'um': 1672, 'uma': 1673, 'umas': 1226, 'uns': 1226, 'varias': 1226, 'varios': 1226,
'voluntariado': 1670}, {'<any_det>': 1660, '<date>': 202, 'a': 1664, 'as': 1664, 'mentoria': 1238, 'mentorias': 1238,
'mentoring': 1238, 'o': 1664, 'trabalho': 1671, 'uma': 1664, 'voluntariado': 1670}, {'que': 787, 'quem': 787}, {'N':
1676, 'ser': 1608}, {'N': 1676}, {'D': 262, 'a': 1050, 'depois': 111, 'o': 1050}, {'fazer': 111}, {'D': 262, 'caixa':
111, 'depois': 111, 'voicemail': 111}, {'D': 262, 'caixa': 111, 'voicemail': 111}, {'<moved_pp>': 1644, '<off_pp>':
111, 'D': 262, 'N': 1676, 'a': 1677, 'agora': 1608, 'ao': 1050, 'combinado': 1512, 'na': 1050, 'no': 1050, 'o': 1678,
'para': 1679, 'por': 1680, 'pra': 1681, 'pro': 1682, 'sem': 228, 'suspenso': 111}, {'': (23, 'contact'), '^': 936,
'casa': 202}, {'^': 929, 'da': 1013, 'de': 1013, 'do': 1013}, {'aldeia': 1685, 'biblioteca': 1685, 'colegio': 1685,
'creche': 1685, 'escola': 1685, 'hospital': 1685, 'lar': 1685, 'turma': 1685}, {'a': 1686}, {'a': 1686, 'ao': 1686,
'na': 1686, 'no': 1686, 'para': 1687, 'à': 1686}, {'...': 1688}, {'a': 202, 'o': 202}, {'^': 936, 'a': 1684, 'ajudar':
1689, 'almocar': 202, 'ao': 202, 'ate': 202, 'beber': 202, 'com': 202, 'contar': 1689, 'correr': 202, 'em': 210,
'falar': 1689, 'jantar': 202, 'la': 202, 'ler': 1689, 'lá': 202, 'na': 1249, 'no': 202, 'num': 202, 'numa': 202,
'servir': 1689, 'ter': 1540, 'tocar': 1689, 'tomar': 202, 'ver': 1690, 'visitar': 202, 'à': 202}, {'mentoria': 1238,
'mentorias': 1238, 'mentoring': 1238}, {'^': 936, 'a': 1684, 'ajudar': 1689, 'almocar': 202, 'ao': 202, 'ate': 202,
'beber': 202, 'com': 202, 'contar': 1689, 'correr': 202, 'dar': 1692, 'em': 210, 'falar': 1689, 'jantar': 202, 'la':
202, 'ler': 1689, 'lá': 202, 'na': 1249, 'no': 202, 'num': 202, 'numa': 202, 'servir': 1689, 'ter': 1540, 'tocar':
1689, 'tomar': 202, 'ver': 1690, 'visitar': 202, 'à': 202}, {'D': 1355, '^': 995}, {'q': 996, 'que': 1694}, {'...':
1344}, {'N': 1696}, {'...': 1344, '<to>': 1697, 'lhe': 1696}, {'...': 1544}, {'de': 35}, {'': (11, 'thinking'), 'ter':
532}, {'de': 1701}, {'ela': 6, 'ele': 6, 'isso': 6, 'mim': 6, 'nos': 6, 'nós': 6}, {'a': 1703, 'ao': 1036},
{'chamadas': 111}, {'de': 1705}, {'^': 929, 'com': 1013, 'em': 1013, 'na': 1013, 'no': 1013, 'para': 1013},
{'voluntariado': 1707}, {'de': 1708}, {'ver': 841}, {'n': 111, 'nao': 111, 'não': 111}, {'que': 1711}, {'que': 1711,
'tempo': 1712}, {'<inf>': 141, '^': 187, 'admitir': 1314, 'confessar': 1314, 'dizer': 1314, 'reconhecer': 1314,
'tempos': 1713}, {'...': 1603, 'de': 1710, 'muito': 1713, 'que': 1714, 'seculos': 1713, 'tempos': 1713}, {'agendado':
111, 'combinado': 111, 'marcado': 111}, {'aniversario': 1386, 'aniversário': 1386, 'niver': 1386, 'o': 1389},
{'comemora': 1111, 'completa': 1111, 'e': 1717, 'faz': 1111, 'fazia': 1111, 'é': 1717}, {'<to>': 1192, 'para': 1194,
'pra': 1194, 'pro': 1192}, {'...': 1719, '^': 855}, {'<pro>': 1720}, {'<good>': 1721, '<pro>': 1720, '<reach_noun>':
1206, 'contacto': 1201, 'contato': 1201, 'email': 1201, 'nome': 1201, 'numero': 1201, 'telefone': 1201}, {'<good>':
857, '<pro>': 856, '<reach_noun>': 1206, 'contacto': 1201, 'contato': 1201, 'email': 1201, 'nome': 1201, 'numero':
1201, 'telefone': 1201}, {'<pro>': 856, 'minha': 858}, {'<pro>': 856, 'meu': 858}, {'<any_det>': 1723, 'a': 1724,
'as': 860, 'meu': 857, 'minha': 857, 'o': 1725, 'os': 863, 'um': 857, 'uma': 857}, {'<pro>': 856, 'minha': 857},
{'<pro>': 856, 'meu': 857}, {'a': 1727, 'meu': 857, 'minha': 857, 'o': 1728, 'um': 857, 'uma': 857}, {'N': 1729},
{'N': 1726, 'a': 1730, 'o': 1730}, {'<to>': 856, 'no': 856}, {'<any_det>': 858, '<good>': 857, '<pro>': 856, 'a': 859,
'o': 862}, {'<good>': 1721, '<pro>': 1720}, {'<him>': 1733, '<pro>': 856, 'N': 1732, 'minha': 1734}, {'<pro>': 856,
'N': 856, 'minha': 858}, {'<pro>': 856, 'N': 856, 'meu': 858}, {'<pro>': 856, 'cliente': 987, 'contacto': 987,
'contato': 987, 'lead': 987}, {'<any_det>': 1723, 'N': 856, 'a': 1736, 'as': 860, 'meu': 857, 'minha': 857, 'o': 1737,
'os': 863, 'um': 1738, 'uma': 857}, {'<any_det>': 1723, 'N': 856, 'a': 1736, 'as': 860, 'meu': 857, 'minha': 857, 'o':
1737, 'os': 863, 'um': 857, 'uma': 857}, {'<pro>': 856, 'N': 1732, 'meu': 1734}, {'<good>': 857, '<pro>': 856,
'<reach_noun>': 1206}, {'N': 856, 'minha': 858}, {'N': 856, 'meu': 858}, {'<any_det>': 1742, '<good>': 857, '<pro>':
856, 'N': 856, 'a': 1743, 'as': 860, 'o': 1744, 'os': 863}, {'<any_det>': 1742, 'a': 859, 'as': 860, 'o': 862, 'os':
863}, {'N': 1746}, {'<him>': 1745, 'a': 1747, 'ela': 1729, 'ele': 1729, 'o': 1747}, {'<him>': 1745, 'ela': 1729,
'ele': 1729}, {'<any_det>': 1722, '<to>': 1731, 'N': 1732, 'a': 1735, 'as': 860, 'lhe': 1739, 'lhes': 1740, 'meu':
857, 'minha': 857, 'o': 1741, 'os': 863, 'para': 1748, 'pra': 1749, 'um': 1738, 'uma': 857}, {'<to>': 948}, {'N':
868}, {'<him>': 868, 'que': 698}, {'<to>': 1752, 'com': 869, 'em': 861, 'lhe': 868, 'lhes': 868, 'para': 1753, 'pra':
1753, 'que': 698}, {'a': 962, 'ao': 962, 'com': 962, 'e': 962, 'à': 962}, {'N': 1755}, {'N': 1755, 'a': 1756, 'o':
1756}, {':': 960, 'N': 959, 'da': 1757, 'de': 1757, 'do': 1757, 'entre': 1757}, {'': (0, 'missed'), 'embora': 111},
{'ido': 1759, 'saido': 111}, {'estava': 111}, {'havia': 1760, 'nao': 1761, 'não': 1761, 'que': 6, 'tinha': 1760},
{'a': 202, 'ao': 202, 'c': 202, 'com': 202, 'futebol': 202, 'padel': 202, 'tenis': 202, 'ténis': 202, 'tênis': 202,
'à': 202}, {'N': 202, 'a': 955, 'o': 955, 'tambem': 956}, {'N': 202, 'gente': 1764, 'nos': 1764, 'nós': 1764},
{'gente': 1764}, {'N': 202, 'a': 1765, 'o': 955, 'tambem': 956, 'à': 1766}, {'se': 1767}, {'a': 1139, 'me': 1055, 'o':
1139, 'pelo': 970, 'por': 970, 'via': 970}, {'': (14, 'together'), 'N': 202, 'a': 955, 'o': 955, 'tambem': 956}, {'N':
202, 'gente': 1764, 'nos': 1770, 'nós': 1770}, {'': (14, 'together'), 'N': 202, 'a': 1771, 'o': 955, 'tambem': 956,
'à': 1766}, {'se': 1772}, {'estava': 956, 'estavam': 956, 'esteve': 956, 'estiveram': 956}, {'^': 187, 'de': 188},
{'^': 187, 'apresenta': 1315, 'apresentar': 1320, 'apresentá': 1315, 'coloca': 1323, 'colocá': 1323, 'conecta': 1315,
'conectar': 1320, 'conectá': 1315, 'juntar': 1320, 'lhe': 176, 'po': 1326}, {'^': 187, 'de': 1776, 'lhe': 176, 'me':
1775}, {'da': 35, 'de': 35, 'do': 35}, {'me': 1778}, {'^': 1228}, {'N': 1780}, {'cadeira': 111}, {'de': 1782}, {'N':
852, 'cano': 111}, {'<him>': 1780, 'a': 1781, 'o': 1781}, {'<him>': 1780}, {'bolo': 111, 'cano': 111, 'cha': 1783,
'furo': 111, 'nega': 111, 'tampa': 111}, {'<to>': 1781, 'a': 853, 'bolo': 111, 'cano': 111, 'cha': 1783, 'furo': 111,
'lhe': 1780, 'lhes': 1780, 'nega': 111, 'o': 1784, 'para': 1785, 'pra': 1786, 'tampa': 111, 'um': 1787, 'uma': 1787},
{'^': 49, 'que': 176}, {'como': 97}, {'<reach_noun>': 1206, 'contacto': 1201, 'contato': 1201, 'nome': 1201, 'numero':
1201, 'telefone': 1201}, {'minha': 124}, {'minhas': 124}, {'meu': 124}, {'meus': 124}, {'a': 1792, 'as': 1793, 'meu':
124, 'meus': 124, 'minha': 124, 'minhas': 124, 'nossa': 124, 'nosso': 124, 'o': 1794, 'os': 1795}, {'contacto': 202,
'contato': 202, 'morada': 202, 'numero': 202, 'ok': 202, 'opiniao': 1, 'palavra': 202, 'resposta': 202}, {'minha':
1797}, {'contacto': 202, 'contato': 202, 'morada': 202, 'numero': 202, 'ok': 202, 'palavra': 202, 'resposta': 202},
{'meu': 1799}, {'<any_det>': 1791, '^': 1796, 'a': 1798, 'algumas': 1226, 'alguns': 1226, 'animo': 225, 'apoio': 225,
'bastante': 1226, 'comentarios': 1, 'coragem': 225, 'feedback': 1, 'forca': 225, 'imenso': 1226, 'imensos': 1226,
'lhe': 1667, 'lhes': 1667, 'meu': 1799, 'minha': 1797, 'moral': 225, 'muito': 1226, 'o': 1800, 'uma': 1236, 'umas':
1226, 'uns': 1226, 'varias': 1226, 'varios': 1226}, {'^': 1796, 'algumas': 1226, 'alguns': 1226, 'bastante': 1226,
'imenso': 1226, 'imensos': 1226, 'lhe': 1667, 'lhes': 1667, 'muito': 1226, 'uma': 1236, 'umas': 1226, 'uns': 1226,
'varias': 1226, 'varios': 1226}, {'': (19, 'gave:resource'), 'a': 1792, 'as': 1793, 'meu': 124, 'meus': 124, 'minha':
124, 'minhas': 124, 'nossa': 124, 'nosso': 124, 'o': 1794, 'os': 1795}, {'^': 1803}, {'de': 1115}, {'monte': 1805},
{'<any_det>': 1243, 'um': 1806, 'umas': 1115, 'uns': 1115, 'varias': 1115, 'varios': 1115}, {'algumas': 1226,
'alguns': 1226, 'bastante': 1226, 'imenso': 1226, 'imensos': 1226, 'lhe': 1667, 'lhes': 1667, 'muito': 1226, 'uma':
1236, 'umas': 1226, 'uns': 1226, 'varias': 1226, 'varios': 1226}, {'<any_det>': 1742, 'N': 856, 'a': 1736, 'as': 860,
'meu': 857, 'minha': 857, 'o': 1737, 'os': 863, 'um': 857, 'uma': 857}, {'<feedback_noun>': 1219, '^': 241},
{'<any_det>': 1791, 'algumas': 1226, 'alguns': 1226, 'bastante': 1226, 'imenso': 1226, 'imensos': 1226, 'lhe': 1667,
'lhes': 1667, 'muito': 1226, 'um': 1806, 'uma': 1236, 'umas': 1810, 'uns': 1810, 'varias': 1810, 'varios': 1810},
{'^': 1796}, {'': (5, 'mine'), 'que': 49}, {'<any_det>': 858, 'N': 856, 'a': 1736, 'as': 860, 'meu': 857, 'minha':
857, 'o': 1737, 'os': 863, 'um': 857, 'uma': 857}, {'<handed1>': 245, '<told1>': 698, '<vowed1>': 1789, '^': 1566,
'aconselhei': 874, 'apresentei': 962, 'contei': 1790, 'dei': 1801, 'deixei': 1802, 'devo': 49, 'emprestei': 1804,
'enviei': 1807, 'expliquei': 1790, 'fiz': 1808, 'indiquei': 1809, 'mandei': 1811, 'mostrei': 1790, 'ofereci': 1812,
'passei': 1811, 'pedi': 1164, 'perguntei': 1164, 'prometi': 1813, 'recomendei': 1814, 'sugeri': 1814}, {'<paper>':
924}, {'<media>': 35}, {'<media>': 35, 'meu': 1817, 'seu': 1817, 'sua': 1817}, {'<media>': 35, 'facebook': 35,
'imprensa': 35, 'insta': 35, 'instagram': 35, 'jornal': 35, 'linkedin': 35, 'meu': 1817, 'seu': 1817, 'sua': 1817,
'twitter': 35, 'x': 35}, {'': (11, 'thinking'), '<media>': 35, 'facebook': 35, 'imprensa': 35, 'insta': 35,
'instagram': 35, 'jornal': 35, 'linkedin': 35, 'meu': 1817, 'seu': 1817, 'sua': 1817, 'twitter': 35, 'x': 35},
{'<any_det>': 1816, 'a': 35, 'as': 35, 'em': 1818, 'na': 1819, 'nas': 1818, 'no': 1820, 'nos': 1818, 'num': 1818,
'numa': 1818, 'o': 35, 'os': 35, 'pela': 1818, 'pelo': 1819, 'por': 1818, 'que': 35, 'sobre': 35, 'um': 35, 'uma':
35}, {'em': 1818, 'na': 1818, 'nas': 1818, 'no': 1818, 'nos': 1818, 'num': 1818, 'numa': 1818, 'pela': 1818, 'pelo':
1818, 'por': 1818}, {'perdida': 111}, {'a': 958, 'ao': 958, 'com': 963, 'e': 963, 'à': 958}, {'N': 1824}, {'': (23,
'contact'), '<to>': 1490, 'a': 1825, 'lhe': 202, 'o': 1825, 'para': 1491, 'pelo': 970, 'por': 970, 'via': 970}, {'eu':
552, 'la': 37, 'lo': 37, 'ma': 37, 'mas': 37, 'me': 552, 'mo': 37, 'mos': 37}, {'<him>': 1214, 'meu': 1216, 'meus':
1216, 'minha': 1217, 'minhas': 1216}, {'^': 0, 'a': 1, 'ao': 1, 'da': 1, 'do': 1, 'na': 1, 'no': 1, 'sobre': 1, 'à':
1}, {'anotacoes': 1330, 'comentarios': 1829, 'correcoes': 1330, 'feedback': 1215, 'notas': 1829, 'opiniao': 1215,
'parecer': 1215, 'sugestoes': 1330, 'visao': 1215}, {'anotacoes': 1330, 'comentarios': 1330, 'correcoes': 1330, 'meu':
1216, 'meus': 1216, 'minha': 1216, 'minhas': 1830, 'notas': 1330, 'sugestoes': 1330}, {'<any_det>': 1207,
'<feedback_noun>': 1203, '^': 1228, 'algumas': 1226, 'alguns': 1226, 'anotacoes': 1330, 'as': 1332, 'bastante': 1226,
'comentarios': 1330, 'correcoes': 1330, 'imenso': 1226, 'imensos': 1226, 'meus': 1331, 'minhas': 1331, 'muito': 1226,
'notas': 1330, 'os': 1333, 'sugestoes': 1330, 'um': 988, 'uma': 1236, 'umas': 1226, 'uns': 1226, 'varias': 1226,
'varios': 1226}, {'<any_det>': 1207, '^': 1228, 'algumas': 1226, 'alguns': 1226, 'bastante': 1226, 'imenso': 1226,
'imensos': 1226, 'muito': 1226, 'uma': 1236, 'umas': 1226, 'uns': 1226, 'varias': 1226, 'varios': 1226}, {'curriculo':
1419, 'cv': 1419, 'meu': 1217, 'meus': 1216, 'minha': 1216, 'minhas': 1216}, {'<feedback_noun>': 1203, 'anotacoes':
1330, 'comentarios': 1829, 'correcoes': 1330, 'feedback': 1215, 'notas': 1829, 'opiniao': 1215, 'parecer': 1215,
'sugestoes': 1330, 'visao': 1215}, {'meu': 1216, 'meus': 1835, 'minha': 1216, 'minhas': 1216}, {'<him>': 1244, 'a':
1471, 'o': 1471}, {'<him>': 1244, 'N': 1125}, {'<feedback_noun>': 1203, 'cliente': 987, 'contacto': 987, 'contato':
987, 'email': 287, 'lead': 987, 'mail': 287, 'zap': 287}, {'<feedback_noun>': 1203, 'data': 1232, 'mensagem': 287},
{'<any_det>': 1202, '<feedback_noun>': 1203, '<reach_noun>': 1205, '<to>': 1465, '^': 1466, 'a': 1828, 'algumas':
1226, 'alguns': 1226, 'anotacoes': 1330, 'as': 1831, 'audio': 287, 'bastante': 1226, 'comentarios': 1330, 'correcoes':
1330, 'imenso': 1226, 'imensos': 1226, 'lhe': 1832, 'lhes': 1833, 'mail': 287, 'mensagem': 287, 'meu': 1216, 'meus':
1830, 'minha': 1216, 'minhas': 1830, 'muito': 1226, 'notas': 1330, 'o': 1834, 'os': 1836, 'para': 1837, 'pra': 1838,
'pro': 1126, 'sugestoes': 1330, 'um': 1839, 'uma': 1840, 'umas': 1226, 'uns': 1226, 'varias': 1226, 'varios': 1226,
'áudio': 287}, {'<letter>': 202}, {'<any_det>': 1283, '<letter>': 202, '^': 551, 'nota': 1282, 'p': 436, 'para': 555,
'pra': 555}, {'<any_det>': 1842, '<letter>': 202, 'eu': 552, 'me': 1843, 'nos': 557, 'p': 462, 'para': 558, 'pra':
558}, {'almocar': 39, 'encontrar': 39, 'jantar': 39, 'nos': 299, 'tomar': 39}, {'c': 1097, 'com': 1097, 'de': 1845},
{'c': 1097, 'com': 1097}, {'saudade': 202}, {'a': 1848, 'saudades': 202}, {'saudades': 202}, {'': (13, 'talk'),
'como': 6, 'da': 6, 'de': 6, 'do': 6, 'por': 814, 'porque': 6, 'que': 6, 'se': 6, 'sobre': 6}, {'a': 49, 'com': 1130,
'em': 49}, {'a': 955, 'isso': 1114, 'me': 404, 'o': 955, 'que': 390}, {'mail': 202}, {'<letter>': 202, 'e': 1854,
'nota': 1282}, {'<any_det>': 1855, '<letter>': 202, 'a': 1279, 'e': 1854, 'em': 1280, 'esperando': 111, 'na': 1284,
'no': 1287, 'nota': 1282, 'pendurada': 111, 'pendurado': 111, 'plantada': 111, 'plantado': 111, 'à': 1279}, {'bolo':
111}, {'<any_det>': 1303, 'bolo': 111, 'furo': 111, 'o': 1857, 'para': 1308, 'pra': 1308, 'um': 1857}, {':': 427,
'para': 573, 'pra': 573, 'que': 1348}, {'que': 1366}, {'...': 1860, 'p': 436, 'para': 576, 'pra': 576, 'que': 578},
{'...': 1860, 'p': 436, 'para': 436, 'pra': 436}, {'...': 1859, 'a': 955, 'isso': 1114, 'me': 1861, 'nos': 1862, 'o':
955, 'p': 436, 'para': 444, 'pra': 444, 'que': 590}, {':': 427, 'para': 573, 'pra': 573, 'que': 1366}, {'...': 1860,
'p': 436, 'para': 576, 'pra': 576, 'que': 593}, {'...': 1864, 'me': 1865, 'nos': 1862, 'p': 436, 'para': 444, 'pra':
444, 'que': 593}, {'<any_det>': 1855, '<letter>': 202, 'e': 1854, 'nota': 1282}, {'<any_det>': 1855, '<letter>': 202,
'e': 1854, 'me': 606, 'nos': 557, 'nota': 1282, 'p': 436, 'para': 555, 'pra': 555}, {'para': 49, 'pra': 49},
{'cabeca': 111}, {'<any_det>': 1855, '<letter>': 202, 'completamente': 111, 'da': 1870, 'e': 1854, 'nota': 1282,
'totalmente': 111}, {'^': 531, 'me': 547, 'para': 176, 'pra': 176, 'que': 546}, {'<advises>': 561, '<called3>': 202,
'<off>': 111, '<says>': 1851, '<vowed3>': 562, '<wrote3>': 324, '^': 567, 'acompanhou': 850, 'alerta': 569, 'alertou':
569, 'avisando': 814, 'avisou': 571, 'chamou': 202, 'cobra': 392, 'cobrou': 392, 'coloca': 396, 'comprometi': 1852,
'confirmou': 1853, 'contando': 814, 'contou': 1853, 'convida': 1176, 'convidam': 1176, 'deixou': 1856, 'deu': 1858,
'deve': 414, 'devem': 414, 'disse': 1863, 'diz': 1866, 'empurrou': 477, 'encaminhou': 1867, 'encarrego': 1424,
'encontramos': 1055, 'encontrei': 1055, 'encoraja': 477, 'encorajou': 477, 'enviou': 1867, 'escreveu': 405, 'esqueci':
1482, 'estimulou': 477, 'explicou': 600, 'fala': 511, 'falou': 603, 'falta': 1594, 'faltam': 910, 'fez': 1606,
'fizeram': 1606, 'garantiu': 530, 'ia': 604, 'incentiva': 477, 'incentivou': 477, 'insistiu': 605, 'lembrar': 1775,
'lembrei': 1778, 'lembrou': 600, 'ligou': 202, 'mandou': 1868, 'mostrou': 600, 'ofereci': 1869, 'passou': 1871,
'pede': 532, 'pediu': 1872, 'pergunto': 35, 'poe': 396, 'promete': 530, 'prometeu': 530, 'repetiu': 600, 'reuni':
1055, 'reunimos': 1055, 'sugeriu': 605, 'telefonou': 202, 'tem': 609, 'tinha': 604, 'têm': 609, 'vai': 37, 'vao': 37},
{'^': 166, 'a': 167, 'o': 167}, {'a': 167, 'o': 167}, {'a': 167, 'ao': 167, 'aos': 167, 'as': 167, 'com': 1875, 'em':
167, 'na': 167, 'no': 167, 'para': 167, 'pra': 167, 'à': 167, 'às': 167}, {'cunha': 1253}, {'uma': 1877}, {'saudade':
111}, {'de': 1879}, {'<to>': 1577, 'a': 1168, 'ao': 1168, 'como': 97, 'lhe': 1455, 'lhes': 1455, 'para': 1578, 'por':
1166, 'porque': 97, 'pra': 1458, 'pro': 1459, 'à': 1168}, {'a': 893, 'ao': 893, 'aos': 893, 'à': 893}, {'obrigada':
1882, 'obrigado': 1882}, {'^': 1628}, {'^': 1628, 'de': 1884}, {'esquecer': 1885}, {'posso': 1886}, {'esquecer': 1885,
'me': 1886}, {'me': 1887, 'posso': 1888}, {'ausencia': 111}, {'<inf>': 22, '<should>': 22, 'o': 280}, {'^': 1891},
{'melhor': 85}, {',': 1892, '^': 22, 'a': 86, 'eu': 85, 'nos': 85, 'nós': 85, 'o': 1893}, {'N': 1894}, {',': 433},
{'<them>': 1896, 'N': 1896}, {'<them>': 1896, 'N': 1894, 'a': 1897, 'da': 1897, 'do': 1897, 'o': 1897}, {'da': 1895,
'de': 1898, 'dela': 1894, 'dele': 1894, 'do': 1895}, {'^': 22, 'a': 86, 'eu': 85, 'nos': 85, 'nós': 85, 'o': 1893},
{'N': 1900}, {'da': 1901, 'de': 1901, 'dela': 1900, 'dele': 1900, 'do': 1901}, {'agenda': 39, 'minha': 1890,
'opiniao': 1899, 'visao': 1902}, {'N': 111}, {'N': 111, 'a': 1904, 'o': 1904}, {'com': 1905}, {'<date>': 1906, 'N':
111}, {'da': 1904, 'de': 1907, 'do': 1904}, {'': (0, 'missed'), 'a': 111, 'ao': 111, 'em': 111, 'na': 111, 'nada':
111, 'no': 111, 'nossa': 111, 'nosso': 111, 'o': 111, 'à': 111}, {'noticias': 111, 'sinais': 111, 'sinal': 111},
{'certo': 1909, 'mais': 1910, 'noticias': 111, 'para': 900, 'pra': 900, 'sinais': 111, 'sinal': 111}, {'mais': 1622,
'nada': 111}, {'^': 187, 'lhe': 176}, {'^': 187, 'de': 1913, 'lhe': 176}, {'ninguem': 111}, {'possivel': 1909},
{'<date>': 1906}, {'volta': 111}, {'de': 1918, 'mais': 111, 'nada': 111}, {'noticias': 111, 'sinal': 111},
{'<answers>': 111, 'deu': 1920, 'esquecer': 1914, 'liga': 1919, 'ligou': 1919, 'posso': 1886, 'respondeu': 1919},
{'<see_inf>': 111}, {'<see_inf>': 111, 'esquecer': 1885, 'me': 1886}, {'realizou': 1909}, {'nada': 927}, {'<inf>':
111}, {'de': 1926}, {'como': 900, 'coragem': 1927, 'tempo': 911}, {'ninguem': 1909}, {'conseguir': 1922, 'poder':
1922}, {'<answers>': 111, '<clitic>': 897, '<happens3>': 1909, '<seen1>': 111, 'a': 898, 'agradeci': 111, 'as': 898,
'atende': 111, 'cheguei': 901, 'consegui': 900, 'conseguimos': 900, 'contactei': 111, 'contatei': 111, 'da': 1392,
'dei': 904, 'desejei': 904, 'deu': 1911, 'disse': 1912, 'dá': 1392, 'esquece': 1775, 'esquecer': 1914, 'estava': 1915,
'falou': 1912, 'foi': 1916, 'fui': 1067, 'ha': 1917, 'havera': 1917, 'havia': 1915, 'houve': 1917, 'lhe': 907, 'lhes':
907, 'liga': 1919, 'ligou': 1919, 'mandei': 904, 'me': 1921, 'o': 898, 'os': 898, 'pega': 111, 'podia': 1922, 'posso':
1923, 'pude': 900, 'recebi': 910, 'responde': 111, 'respondeu': 1919, 'respondi': 111, 'retorna': 111, 'retornei':
111, 'se': 1924, 'sei': 1925, 'telefonei': 111, 'tinha': 1915, 'tive': 1928, 'veio': 1929, 'vou': 1930}, {'nem':
1904}, {'noticias': 111, 'para': 900, 'pra': 900, 'sinal': 111}, {'': (0, 'missed'), 'de': 1918, 'mais': 111, 'nada':
111}, {'<answers>': 111, 'deu': 1920, 'liga': 1919, 'ligou': 1919, 'respondeu': 1919}, {'<answers>': 111, '<clitic>':
897, '<seen1>': 111, 'N': 1932, 'apareceu': 111, 'atendeu': 111, 'avisou': 111, 'cheguei': 901, 'consegui': 900,
'conseguimos': 900, 'deu': 1933, 'liga': 1919, 'ligou': 1934, 'me': 1935, 'noticia': 927, 'noticias': 927, 'novas':
927, 'novidades': 927, 'pude': 900, 'rasto': 927, 'respondeu': 1934, 'sinal': 927, 'tive': 912, 'veio': 111},
{'<answers>': 111, 'deu': 1920}, {'<answers>': 111, 'apareceu': 111, 'atendeu': 111, 'deu': 1920, 'entrou': 111,
'ligou': 111, 'me': 1937, 'respondeu': 111, 'veio': 111}, {'': (7, 'waiting'), '<of>': 44, 'da': 44, 'de': 44, 'do':
44}, {'da': 1895, 'de': 1895, 'dela': 1894, 'dele': 1894, 'do': 1895}, {'dela': 1569, 'dele': 1569}, {',': 85, '^':
22}, {'lugar': 1942}, {'aguardo': 1939, 'entender': 1940, 'lugar': 1941, 'meu': 1943, 'seu': 1943, 'teu': 1943,
'vacuo': 111}, {'a': 955, 'isso': 1114, 'o': 955}, {'bolo': 111, 'furo': 111, 'o': 1857, 'para': 1308, 'pra': 1308,
'um': 1857}, {'...': 1859, 'a': 955, 'isso': 1114, 'me': 1862, 'nos': 1862, 'o': 955, 'p': 436, 'para': 460, 'pra':
460, 'que': 599}, {'...': 1864, 'me': 1862, 'nos': 1862, 'p': 436, 'para': 460, 'pra': 460}, {'juntos': 850}, {'D':
39, 'c': 202, 'com': 202}, {'<any_det>': 1855, '<letter>': 202, 'e': 1854, 'me': 557, 'nos': 557, 'nota': 1282, 'p':
436, 'para': 436, 'pra': 436}, {'<advises>': 561, '<called3>': 202, '<off>': 111, '<says>': 1851, '<vowed3>': 562,
'<we3>': 202, '<wrote3>': 324, '^': 619, 'alerta': 569, 'alertou': 569, 'avisou': 569, 'chamou': 202, 'confirmou':
1945, 'contou': 1945, 'convida': 1176, 'convidam': 1176, 'deixou': 1856, 'desencontramos': 111, 'desencontrámos': 111,
'deu': 1946, 'deve': 414, 'devem': 414, 'disse': 1947, 'diz': 1948, 'dois': 1949, 'empurrou': 477, 'encaminhou': 1867,
'encontramos': 1950, 'encontrei': 1055, 'encoraja': 477, 'encorajou': 477, 'enviou': 1867, 'esquecemos': 1482,
'estimulou': 477, 'explicou': 600, 'falamos': 179, 'falou': 622, 'falta': 910, 'faltam': 910, 'fez': 1606, 'fizeram':
1606, 'ia': 604, 'incentiva': 477, 'incentivou': 477, 'lembrou': 600, 'ligou': 202, 'mandou': 1951, 'mostrou': 600,
'passou': 1867, 'pede': 532, 'pediu': 532, 'repetiu': 600, 'reuni': 1055, 'reunimos': 1055, 'telefonou': 202, 'tem':
609, 'tinha': 604, 'têm': 609, 'vai': 37, 'vao': 37, 'vemos': 179}, {'mim': 141}, {'mental': 141, 'para': 1953,
'pessoal': 141}, {'<answers>': 111, '<came3>': 111, '<clitic>': 897, '<seen1>': 111, 'agradeci': 111, 'atendeu': 111,
'chegou': 111, 'cheguei': 901, 'consegui': 900, 'conseguimos': 900, 'contactei': 111, 'contatei': 111, 'deu': 1933,
'ligou': 111, 'me': 1937, 'pude': 900, 'respondeu': 111, 'respondi': 111, 'retornei': 111, 'telefonei': 111, 'tive':
912}, {'dois': 1949}, {'^': 807, 'conselho': 825, 'dica': 825, 'opiniao': 825, 'palpite': 825, 'quais': 6, 'qual': 6,
'recado': 825, 'seu': 839, 'sua': 839, 'sugestao': 825}, {'<to>': 1036, 'N': 893, 'a': 893, 'ao': 893, 'aos': 893,
'à': 893}, {'para': 49}, {'<him>': 1121, 'a': 1122, 'o': 1122}, {'<to>': 1122, '^': 1116, 'a': 1410, 'as': 1410,
'com': 1123, 'lhe': 1121, 'lhes': 1121, 'me': 1959, 'meu': 1270, 'meus': 1270, 'minha': 1270, 'minhas': 1270, 'nossa':
1270, 'nosso': 1270, 'o': 1410, 'os': 1410, 'para': 1960, 'pra': 1414}, {'dois': 1949, 'quais': 6, 'qual': 6},
{'entrevista': 35}, {'da': 955, 'de': 955, 'dela': 202, 'dele': 202, 'do': 955}, {'podcast': 35, 'video': 35, 'vídeo':
35}, {'palestra': 35}, {'a': 1963, 'da': 955, 'de': 955, 'dela': 202, 'dele': 202, 'do': 955, 'isso': 1964, 'isto':
1964, 'o': 1965, 'que': 35, 'um': 1965, 'uma': 1966}, {'animo': 225, 'astral': 225, 'moral': 225}, {'o': 1968},
{'<them>': 1156, 'N': 1157, 'a': 1158, 'acalmar': 808, 'animar': 808, 'avisar': 815, 'consolar': 808, 'contar': 815,
'dar': 828, 'desejar': 1298, 'dizer': 815, 'encorajar': 808, 'felicitar': 808, 'incentivar': 808, 'levantar': 1969,
'me': 837, 'o': 1158, 'parabenizar': 808, 'que': 946}, {'D': 262, 'para': 264, 'pra': 264, 'pro': 264}, {'apanhar':
39, 'buscar': 39}, {'apanhar': 716, 'buscar': 716, 'me': 1972, 'nos': 1972, 'ser': 1608}, {'escritorio': 39}, {'em':
831}, {'': (2, 'plan'), 'a': 831, 'almocar': 39, 'beber': 39, 'dormir': 39, 'jantar': 39, 'lanchar': 39, 'tomar': 39},
{'^': 17, 'em': 831}, {'apanhar': 39, 'buscar': 39, 'visitar': 39}, {'D': 262, 'apanhar': 716, 'buscar': 716, 'me':
1972, 'nos': 1972}, {'comigo': 39}, {'<moved_pp>': 1971, 'D': 262, 'a': 1973, 'agora': 1608, 'almocar': 39, 'ao':
1974, 'apanhar': 716, 'aqui': 1975, 'buscar': 716, 'ca': 1976, 'jantar': 39, 'la': 1977, 'lo': 37, 'lá': 1975, 'ma':
37, 'mas': 37, 'me': 1978, 'mo': 37, 'mos': 37, 'nos': 1972, 'para': 1979, 'pra': 264, 'pro': 264, 'ter': 1980},
{'nossa': 831}, {'casa': 39, 'nossa': 831}, {'a': 831}, {'comigo': 39, 'connosco': 39}, {'a': 1983, 'almocar': 39,
'aqui': 1975, 'beber': 39, 'ca': 1984, 'jantar': 39, 'lanchar': 39, 'ter': 1985, 'tomar': 39, 'visitar': 39}, {'a':
1982, 'almocar': 39, 'aqui': 1975, 'beber': 39, 'ca': 1986, 'jantar': 39, 'lanchar': 39, 'ter': 1985, 'tomar': 39,
'visitar': 39}, {'a': 1543, 'c': 202, 'capacitando': 1536, 'capacitar': 1536, 'com': 202, 'ensinando': 1536,
'ensinar': 1536, 'formando': 1536, 'formar': 1536, 'orientando': 1536, 'orientar': 1536, 'treinando': 1536, 'treinar':
1536}, {'manha': 202, 'noite': 202, 'tarde': 202}, {'semana': 202}, {'de': 1990}, {'dia': 202, 'fim': 1991}, {'...':
1988, 'D': 262, 'a': 1989, 'em': 210, 'isso': 1257, 'la': 202, 'lá': 202, 'na': 1249, 'no': 202, 'o': 1992, 'para':
264, 'pela': 202, 'pelo': 202, 'por': 210, 'pra': 264}, {'apanhar': 716, 'buscar': 716}, {'a': 1994, 'apanhar': 716,
'buscar': 716, 'para': 1994}, {'^': 96, 'a': 992, 'as': 992, 'o': 992, 'os': 992}, {'<review_inf>': 1535,
'capacitando': 1536, 'capacitar': 1536, 'ensinando': 1996, 'ensinar': 1996, 'explicando': 97, 'explicar': 97,
'formando': 1536, 'formar': 1536, 'mostrando': 97, 'mostrar': 97, 'orientando': 1536, 'orientar': 1536, 'treinando':
1536, 'treinar': 1536}, {'a': 1997, 'c': 202, 'capacitando': 1536, 'capacitar': 1536, 'com': 202, 'ensinando': 1996,
'ensinar': 1996, 'explicando': 97, 'explicar': 97, 'formando': 1536, 'formar': 1536, 'mostrando': 97, 'mostrar': 97,
'orientando': 1536, 'orientar': 1536, 'treinando': 1536, 'treinar': 1536}, {'...': 1115, '<any_det>': 1207, '^': 1209,
'a': 1210, 'as': 1210, 'meu': 1115, 'meus': 1115, 'minha': 1115, 'minhas': 1115, 'nossa': 1115, 'nosso': 1115, 'o':
1210, 'os': 1210}, {'N': 1999}, {'<him>': 1214, 'avaliacao': 975, 'devolutiva': 975, 'feedback': 975, 'manha': 202,
'meu': 1216, 'meus': 1216, 'minha': 1217, 'minhas': 1216, 'noite': 202, 'tarde': 202}, {'meu': 1216, 'meus': 1216,
'minha': 1216, 'minhas': 1216}, {'avaliacao': 975, 'cliente': 987, 'contacto': 987, 'contato': 987, 'devolutiva': 975,
'feedback': 975, 'lead': 987}, {'<any_det>': 1207, '<feedback_noun>': 1203, '^': 1228, 'a': 984, 'algumas': 1226,
'alguns': 1226, 'bastante': 1226, 'imenso': 1226, 'imensos': 1226, 'muito': 1226, 'o': 984, 'um': 2003, 'uma': 1665,
'umas': 1226, 'uns': 1226, 'varias': 1226, 'varios': 1226}, {'avaliacao': 975, 'curriculo': 1419, 'cv': 1419,
'devolutiva': 975, 'dia': 202, 'feedback': 975, 'fim': 1991, 'meu': 1217, 'meus': 1216, 'minha': 1216, 'minhas':
1216}, {'meu': 1216, 'meus': 1217, 'minha': 1216, 'minhas': 1216}, {'...': 1115, '<any_det>': 1243, '^': 1209, 'a':
1210, 'as': 1210, 'meu': 1115, 'meus': 1115, 'minha': 1115, 'minhas': 1115, 'nossa': 1115, 'nosso': 1115, 'o': 1210,
'os': 1210}, {'N': 2007}, {'<him>': 1244, 'a': 2008, 'o': 2008}, {'<feedback_noun>': 1203, 'avaliacao': 975,
'cliente': 987, 'contacto': 987, 'contato': 987, 'devolutiva': 975, 'feedback': 975, 'lead': 987}, {'<feedback_noun>':
1203, 'avaliacao': 975, 'data': 1232, 'devolutiva': 975, 'feedback': 975}, {'...': 1998, '<any_det>': 1202,
'<feedback_noun>': 1203, '<reach_noun>': 1205, '<to>': 2000, '^': 1466, 'a': 2001, 'algumas': 1226, 'alguns': 1226,
'as': 2002, 'bastante': 1226, 'em': 210, 'imenso': 1226, 'imensos': 1226, 'la': 202, 'lhe': 2004, 'lhes': 1833, 'lá':
202, 'meu': 1216, 'meus': 1216, 'minha': 1216, 'minhas': 1216, 'muito': 1226, 'na': 1249, 'no': 202, 'o': 2005, 'os':
2006, 'para': 2009, 'pela': 202, 'pelo': 202, 'por': 210, 'pra': 1838, 'pro': 1126, 'um': 2010, 'uma': 2011, 'umas':
1226, 'uns': 1226, 'varias': 1226, 'varios': 1226}, {'ser': 1608}, {'cabeca': 111, 'ideia': 111}, {'completamente':
111, 'da': 2014, 'totalmente': 111}, {'<moved_pp>': 1971, 'D': 262, 'a': 2013, 'agora': 1608, 'me': 2015, 'para': 264,
'pra': 264, 'pro': 264}, {'...': 1988, 'a': 1989, 'em': 210, 'la': 202, 'lá': 202, 'na': 1249, 'no': 202, 'o': 1992,
'pela': 202, 'pelo': 202, 'por': 210}, {'^': 1339}, {'': (8, 'asked'), 'N': 2018}, {'<to>': 1164}, {'opiniao': 2020},
{'a': 1164, 'o': 1164}, {'': (8, 'asked'), '<to>': 1164, '^': 1339, 'para': 2022}, {'<to>': 1164, 'para': 2022},
{'conselho': 2020}, {'<to>': 2019, '^': 1339, 'a': 2021, 'ajuda': 2020, 'conselho': 2020, 'lhe': 2023, 'lhes': 2024,
'opiniao': 2020, 'para': 2022, 'um': 2025}, {'<to>': 1164, 'lhe': 2024, 'lhes': 2024, 'para': 2022}, {'^': 1105},
{'^': 1105, 'eu': 782, 'lhe': 2028}, {'': (5, 'mine'), '<giveinf>': 49, '<subj>': 22, 'me': 149, 'nao': 150, 'não':
150}, {'<giveinf>': 49, '<subj>': 22, 'me': 149, 'nao': 150, 'não': 150}, {'^': 2031, 'lhe': 188}, {'^': 2030, 'a':
545, 'eu': 2032, 'lhe': 2028, 'nos': 456, 'nós': 456}, {'^': 531, 'para': 2029, 'pra': 783, 'que': 2033}, {'': (4,
'needs_from_me'), '<giveinf>': 49, '<subj>': 22, 'me': 149, 'nao': 150, 'não': 150}, {'': (4, 'needs_from_me'),
'<giveinf>': 49}, {'^': 2036}, {'^': 2035, 'lhe': 2037, 'lhes': 392}, {'^': 2031, 'a': 632, 'eu': 2038, 'lhe': 188,
'nos': 456, 'nós': 456}, {'^': 629, 'me': 2034, 'nos': 532, 'para': 783, 'pra': 783, 'que': 2039}, {'carona': 202},
{'vistos': 6}, {'call': 111}, {'a': 2043}, {'<date>': 111, 'call': 111}, {'a': 2045, 'ao': 1066, 'o': 1066, 'à':
1066}, {'...': 402, 'se': 6}, {'': (8, 'asked'), '<to>': 1164, 'para': 2022}, {'<to>': 1164, 'lhe': 2048, 'lhes':
2024, 'para': 2022}, {'me': 35}, {'se': 6}, {',': 1152, 'em': 1078}, {',': 1152, '^': 1153, 'a': 1155, 'em': 1078,
'eu': 1154}, {'N': 2053}, {'<them>': 1156, 'N': 2052, 'a': 2054, 'o': 2054, 'que': 6}, {'<them>': 1156, 'N': 1157,
'a': 1158, 'acalmar': 808, 'animar': 808, 'avisar': 815, 'consolar': 808, 'contar': 815, 'dar': 828, 'desejar': 1298,
'dizer': 815, 'encorajar': 808, 'felicitar': 808, 'incentivar': 808, 'levantar': 1969, 'me': 837, 'o': 1158,
'parabenizar': 808}, {'<inf>': 141}, {'^': 614, 'a': 380, 'as': 380, 'da': 638, 'das': 639, 'de': 643, 'do': 638,
'dos': 639, 'o': 380, 'os': 380, 'que': 644, 'se': 2057}, {'<giveinf>': 49, 'lhe': 187}, {'^': 2059}, {'^': 2059,
'de': 2060}, {'^': 2059, 'apresenta': 1315, 'apresentar': 1320, 'apresentá': 1315, 'coloca': 1323, 'colocá': 1323,
'conecta': 1315, 'conectar': 1320, 'conectá': 1315, 'de': 2060, 'juntar': 1320, 'pensar': 35, 'po': 1326}, {'a': 1437,
'alimentos': 1363, 'cabazes': 1363, 'comida': 1363, 'jantares': 1363, 'o': 1437, 'refeicoes': 1363, 'roupa': 1363,
'sopa': 1363}, {'^': 2063, 'com': 1441}, {':': 960}, {'lhe': 111}, {'<see_inf>': 111, 'ligar': 2066}, {'D': 1355, '^':
17, 'eu': 387, 'ia': 386, 'me': 37, 'receberei': 385, 'receberia': 385, 'recebia': 385, 'recebo': 385, 'terei': 385,
'teria': 385, 'vou': 386}, {'^': 17, 'me': 529, 'que': 2068}, {'N': 1813}, {'': (5, 'mine'), '^': 49, 'que': 49},
{'a': 2070, 'o': 2070}, {'': (5, 'mine'), '<to>': 2070, '^': 49, 'lhe': 2071, 'lhes': 2071, 'para': 2072, 'que': 49},
{'': (5, 'mine'), '...': 1344, 'que': 49}, {'N': 2074}, {'': (5, 'mine'), '...': 1344, '<to>': 2075, 'lhe': 2074,
'lhes': 1813, 'para': 2072, 'que': 49}, {'<date>': 39, 'passo': 141}, {'passos': 141}, {'N': 1033, 'conversa': 1075},
{'N': 1029, 'a': 2079, 'em': 1085, 'o': 1034}, {'N': 1072, 'conversa': 1075}, {'N': 1072, 'a': 2081, 'o': 1073},
{'brincar': 22}, {'a': 2083, 'morta': 22, 'morto': 22, 'pensar': 22, 'pense': 22, 'sonhe': 22}, {'nem': 2084},
{'<moved_pp>': 1971, 'D': 262, 'agora': 1971, 'para': 264, 'pra': 264, 'pro': 264}, {'e': 2086, 'fica': 2086, 'ficou':
2086, 'muda': 2086, 'mudou': 2086, 'passa': 2086, 'passou': 2086, 'sera': 2086, 'vai': 2086, 'é': 2086}, {'D': 2087,
'quarta': 2087, 'quinta': 2087, 'segunda': 2087, 'sexta': 2087, 'terca': 2087}, {'D': 2087, 'marcada': 2088,
'marcado': 2088, 'quarta': 2087, 'quinta': 2087, 'segunda': 2087, 'sexta': 2087, 'terca': 2087}, {'ser': 2088}, {'^':
2085, 'era': 2088, 'estava': 2089, 'ia': 2090, 'seria': 2088, 'tinhamos': 2088}, {'dia': 35}, {'encontramos': 111,
'encontrámos': 111}, {'encontrei': 111, 'liguei': 111, 'nos': 2093, 'vi': 111}, {'': (6, 'theirs'), 'me': 17, 'nos':
17}, {'a': 1338, 'as': 1338, 'o': 1338, 'os': 1338}, {'<would_give>': 2095, 'acaba': 2096, 'conclui': 2096, 'entrega':
2096, 'fecha': 2096, 'nem': 2084, 'termina': 2096}, {'<would_give>': 2095}, {'^': 2098}, {'<is3>': 6, '<they>': 6,
'^': 2097, 'era': 2088, 'estava': 2089, 'ia': 2090, 'me': 2099, 'nos': 2099, 'receberia': 656, 'recebia': 656,
'saudade': 111, 'seria': 2088, 'teria': 656, 'teriam': 656, 'tinha': 656, 'tinhamos': 2088}, {'foi': 956}, {'avisou':
2101, 'contou': 2101, 'disse': 2101}, {'': (13, 'talk'), 'me': 2102, 'nos': 2102, 'sabe': 35}, {'quando': 6, 'quanto':
6, 'se': 6}, {'^': 646, 'a': 380, 'as': 380, 'da': 380, 'de': 488, 'do': 380, 'o': 380, 'os': 380, 'que': 649,
'saber': 2104}, {'': (11, 'thinking'), 'aparecer': 422, 'ir': 422, 'juntar': 423, 'passar': 422, 'ter': 422, 'vinha':
422, 'vir': 422, 'viria': 422}, {'^': 651, 'aparecer': 422, 'de': 2106, 'em': 424, 'ir': 422, 'juntar': 423, 'passar':
422, 'que': 652, 'ter': 422, 'vinha': 422, 'vir': 422, 'viria': 422}, {'da': 956, 'de': 956, 'do': 956}, {'...': 2108,
'<letter>': 202, 'chamada': 202, 'visita': 202}, {'...': 2108, '<any_det>': 2109, '<letter>': 202, '^': 1063,
'chamada': 202, 'visita': 202}, {'...': 2108, '<any_det>': 2109, '<letter>': 202, 'chamada': 202, 'visita': 202},
{'dela': 838, 'dele': 838}, {'<any_det>': 858, 'a': 1724, 'as': 860, 'em': 861, 'meu': 857, 'minha': 857, 'o': 1725,
'os': 863, 'para': 861, 'pra': 861, 'que': 698, 'um': 857, 'uma': 857}, {'N': 2113, 'a': 1730, 'o': 1730}, {'': (9,
'told'), '<pro>': 856, 'N': 856, 'minha': 858}, {'': (9, 'told'), '<any_det>': 858, 'N': 856, 'a': 2115, 'as': 860,
'em': 861, 'meu': 857, 'minha': 857, 'o': 1737, 'os': 863, 'para': 861, 'pra': 861, 'que': 698, 'um': 857, 'uma':
857}, {'<any_det>': 858, '<good>': 857, '<pro>': 856, 'N': 856, 'a': 1743, 'as': 860, 'em': 861, 'o': 1744, 'os': 863,
'para': 861, 'pra': 861, 'que': 698}, {'<him>': 2117, 'a': 875, 'ela': 1729, 'ele': 1729, 'o': 875, 'que': 698},
{'<him>': 2117, 'ela': 1729, 'ele': 1729, 'que': 698}, {'<any_det>': 1734, '<to>': 2114, 'N': 1732, 'a': 1735, 'as':
860, 'com': 869, 'em': 861, 'la': 856, 'lhe': 2116, 'lhes': 2116, 'lo': 856, 'meu': 857, 'minha': 857, 'o': 1741,
'os': 863, 'para': 2118, 'pra': 2119, 'que': 698, 'um': 857, 'uma': 857}, {'a': 1422, 'o': 1422}, {'<any_det>': 1213,
'<to>': 1422, 'lhe': 1418, 'para': 2121, 'pro': 1422}, {'<any_det>': 1213, '<to>': 1417, 'lhe': 1418, 'para': 1421,
'pro': 1422}, {'': (1, 'moved'), 'D': 262, 'isso': 264}, {'<to>': 955, 'para': 1114}, {'^': 929, 'em': 1013, 'na':
1013, 'no': 1013}, {'N': 2126}, {'a': 2127, 'o': 2127}, {'^': 1438, 'com': 1441}, {'duvidas': 97, 'perguntas': 97},
{'a': 2130, 'as': 2130, 'às': 2130}, {'^': 187, 'esperar': 890, 'so': 891}, {'c': 202, 'com': 202, 'me': 1055}, {'me':
236}, {'<any_det>': 925, 'a': 955, 'as': 955, 'lhe': 1, 'lhes': 1, 'o': 955, 'os': 955}, {'com': 202, 'para': 202,
'pra': 202}, {'ela': 1569, 'ele': 1569, 'eu': 1942}, {'': (14, 'together'), 'N': 202, 'a': 1765, 'o': 955, 'tambem':
956, 'à': 1766}, {'calhar': 35, 'compromete': 397, 'comprometeu': 397, 'encarrega': 479, 'esqueceu': 927, 'fosse':
2137, 'juntaram': 1767, 'juntou': 2138, 'ofereceu': 660}, {'<inf>': 22, '<should>': 22, 'e': 280, 'ha': 437, 'mais':
373, 'nao': 1148, 'nem': 1149, 'não': 1148, 'o': 1150, 'é': 280}, {'^': 2140}, {',': 2141, '^': 1153, 'a': 1155, 'eu':
1154}, {',': 2141}, {'<them>': 1896, 'N': 2142}, {'<them>': 2142, 'N': 2143, 'a': 2144, 'da': 1897, 'do': 1897, 'o':
2144}, {'': (0, 'missed'), 'da': 111, 'de': 111, 'do': 111}, {'atender': 111, 'efeito': 111, 'falar': 111, 'noticia':
927, 'noticias': 2146, 'novas': 927, 'novidades': 927, 'rasto': 927, 'responder': 111, 'resposta': 111, 'retorno':
111, 'sinal': 2146, 'sorte': 111, 'sucesso': 111, 'ver': 111}, {'me': 1055}, {'aniversario': 32, 'aniversário': 32,
'niver': 32}, {'aniversario': 32, 'aniversário': 32, 'niver': 32, 'o': 2149, 'que': 35}, {'bom': 35}, {'^': 166, 'a':
167, 'ao': 167, 'aos': 167, 'as': 167, 'com': 167, 'em': 167, 'na': 167, 'no': 167, 'para': 167, 'à': 167, 'às': 167},
{'coaching': 2152, 'mentoria': 2152, 'mentorias': 2152, 'mentoring': 2152}, {'de': 2153}, {'falta': 927}, {'a': 2155,
'falta': 927}, {'entrega': 66}, {'a': 2157}, {'confirma': 66, 'devolve': 66, 'entrega': 66, 'envia': 66, 'faz': 2158,
'manda': 66, 'paga': 66, 'responde': 66, 'sabe': 66, 'tem': 66, 'traz': 66}, {'^': 2159, 'chama': 111, 'esperar': 890,
'so': 891}, {'com': 35, 'que': 35}, {'em': 1818, 'na': 1819, 'nas': 1818, 'no': 1819, 'nos': 1818, 'num': 1818,
'numa': 1818, 'pela': 1818, 'pelo': 1819, 'por': 1818, 'que': 6}, {'a': 1070, 'la': 1013, 'lo': 1013, 'o': 1070},
{'<him>': 1733, '<pro>': 856, 'minha': 1734}, {'<any_det>': 858, 'N': 856, 'a': 1736, 'as': 860, 'em': 861, 'meu':
857, 'minha': 857, 'o': 1737, 'os': 863, 'para': 861, 'pra': 861, 'que': 698, 'um': 857, 'uma': 857}, {'<pro>': 856,
'meu': 1734}, {'<any_det>': 1734, '<to>': 2114, 'a': 2164, 'as': 860, 'com': 869, 'em': 861, 'lhe': 2165, 'lhes':
2165, 'meu': 857, 'minha': 857, 'o': 2166, 'os': 863, 'para': 2118, 'pra': 2119, 'que': 698, 'um': 857, 'uma': 857},
{'da': 824, 'dela': 1161, 'dele': 1161, 'do': 824}, {'a': 498, 'agendada': 39, 'agendado': 39, 'aguardando': 380,
'esperando': 380, 'marcada': 39, 'marcado': 39, 'à': 498}, {'ca': 956, 'la': 956, 'lá': 956, 'tambem': 956}, {'': (14,
'together'), 'ca': 956, 'la': 956, 'lá': 956, 'tambem': 956}, {'apareceram': 1114, 'apareceu': 2170, 'estava': 2171,
'estavam': 1114, 'esteve': 2171, 'estiveram': 1114, 'la': 1774, 'lá': 1774, 'veio': 2171, 'vieram': 1114}, {'a': 1521,
'c': 202, 'com': 202, 'o': 1521, 'tambem': 1526, 'tb': 1526}, {'a': 1521, 'o': 1521, 'tambem': 1526, 'tb': 1526},
{'desligado': 111}, {'<inf>': 141, '^': 664, 'me': 37, 'nos': 37}, {'...': 1603, 'de': 665, 'que': 2176}, {'a': 39,
'o': 39}, {'^': 187, 'almocar': 236, 'encontrar': 39, 'estar': 236, 'lhe': 176, 'lhes': 176, 'ver': 2178}, {'<date>':
39, 'de': 2179, 'que': 2179, 'um': 40, 'uma': 40}, {'': (5, 'mine'), '^': 187, 'admitir': 1314, 'almocar': 236,
'apresenta': 1315, 'apresentar': 1320, 'apresentá': 1315, 'coloca': 1323, 'colocá': 1323, 'conecta': 1315, 'conectar':
1320, 'conectá': 1315, 'confessar': 1314, 'dizer': 1314, 'encontrar': 39, 'estar': 236, 'juntar': 1320, 'lhe': 176,
'lhes': 176, 'pensar': 35, 'po': 1326, 'reconhecer': 1314, 'ver': 2178}, {'<date>': 39, 'de': 2181, 'que': 2181,
'saudades': 111, 'um': 40, 'uma': 40}, {'adiar': 111, 'cancelar': 111, 'desmarcar': 111, 'suspender': 111}, {'de':
2183, 'que': 2183}, {'': (5, 'mine'), 'me': 44}, {'<giveinf>': 2185}, {'^': 44, 'encontrar': 111}, {'<see_inf>': 111,
'^': 2186, 'me': 2187, 'nos': 414}, {'ligar': 1636}, {'aparecer': 1648, 'ir': 422, 'juntar': 423, 'ligar': 1636, 'me':
2189, 'passar': 1648, 'ter': 422, 'vinha': 422, 'vir': 1648, 'viria': 422}, {'aparecer': 422, 'de': 2190, 'em': 424,
'ir': 422, 'juntar': 423, 'passar': 422, 'que': 424, 'ter': 422, 'vinha': 422, 'vir': 422, 'viria': 422}, {'^': 536,
'agendado': 111, 'combinado': 111, 'de': 2188, 'ficado': 2191, 'marcado': 111, 'que': 2188}, {'^': 96, 'a': 1484,
'ao': 1484, 'com': 1484, 'da': 1484, 'de': 1484, 'do': 1484, 'à': 1484}, {'duvida': 1485, 'duvidas': 2193, 'dúvida':
1485, 'perguntas': 97}, {'': (8, 'asked'), '^': 96, 'a': 97, 'o': 97}, {'a': 1484, 'ao': 1484, 'com': 2195, 'da':
1484, 'de': 1484, 'do': 1484, 'à': 1484}, {'a': 2130, 'as': 2194, 'duvida': 1485, 'duvidas': 2196, 'dúvida': 1485,
'umas': 1486, 'às': 2130}, {'<any_det>': 1660, '<date>': 202, 'de': 2183, 'que': 2183}, {'dever': 172, 'pensar': 941},
{'a': 2199, 'devendo': 172, 'do': 141, 'pensando': 941}, {':': 141}, {'almoco': 202, 'almoço': 202}, {'<any_det>':
202, 'cafe': 202, 'cafezinho': 202, 'café': 202, 'cha': 202, 'chopp': 202, 'pequeno': 2202, 'um': 1021}, {'cafe': 202,
'café': 202, 'um': 202, 'uma': 202}, {'': (23, 'contact'), 'de': 1782}, {'<any_det>': 202, 'bolo': 111, 'cafe': 202,
'cafezinho': 202, 'café': 202, 'cano': 111, 'cha': 2205, 'chopp': 202, 'furo': 111, 'nega': 111, 'pequeno': 2202,
'tampa': 111, 'um': 1787, 'uma': 1787}, {'<any_det>': 202, 'cafe': 202, 'cafezinho': 202, 'café': 202, 'cha': 202,
'chopp': 202, 'pequeno': 2202}, {'': (23, 'contact'), 'N': 1439, 'a': 1440, 'o': 1440}, {'^': 1438, 'c': 202, 'com':
2208}, {'^': 1438, 'a': 992, 'com': 1441, 'o': 992}, {'mails': 202}, {'audios': 202, 'e': 2211, 'emails': 202,
'mails': 202, 'mensagens': 202, 'áudios': 202}, {'de': 2212}, {'': (23, 'contact'), 'ideia': 202}, {'audios': 202,
'e': 2211, 'emails': 202, 'figurinhas': 202, 'ideia': 202, 'impressoes': 202, 'mails': 202, 'mensagens': 202, 'uma':
2214, 'umas': 202, 'áudios': 202}, {'adiado': 111}, {'a': 2199, 'devendo': 172, 'pensando': 941}, {'desses': 35,
'destes': 35}, {'<drink>': 1055, 'dia': 2218}, {'<drink>': 1055, 'vez': 814}, {'<drink>': 1055}, {'dar': 17,
'devolver': 17, 'enviar': 17, 'mandar': 17, 'pagar': 17, 'trazer': 17}, {'<giveinf>': 29, '<inf>': 677, 'confirmar':
682, 'consultar': 682, 'falar': 684, 'me': 2222, 'pensar': 682, 'perguntar': 682, 'ver': 682, 'verificar': 682}, {'D':
262, 'a': 1050, 'o': 1050}, {'<moved_pp>': 1608, '^': 2223, 'a': 2013, 'agora': 1608, 'ao': 1050, 'me': 37, 'na':
1050, 'no': 1050, 'nos': 37, 'para': 2224, 'pra': 1682, 'pro': 1682}, {'<see_inf>': 39, '^': 187, 'a': 831,
'encontrar': 716, 'esperar': 890, 'falar': 236, 'lhe': 2028, 'lhes': 188, 'me': 832, 'nos': 833, 'so': 891, 'ter':
834, 'ver': 841}, {'<giveinf>': 29, 'confirmar': 682, 'consultar': 682, 'falar': 682, 'me': 2222, 'pensar': 682,
'perguntar': 682, 'ver': 682, 'verificar': 682}, {'^': 2227, 'me': 37, 'nos': 37}, {'apanhar': 716, 'buscar': 716,
'me': 1972, 'nos': 1972, 'nossa': 831}, {'': (2, 'plan'), 'a': 1983, 'almocar': 39, 'aqui': 1975, 'beber': 39, 'ca':
1984, 'dormir': 39, 'jantar': 39, 'lanchar': 39, 'ter': 1985, 'tomar': 39, 'visitar': 39}, {'apanhar': 716, 'buscar':
716, 'me': 1972, 'nos': 1972}, {'a': 2229, 'almocar': 39, 'ao': 1974, 'apanhar': 716, 'aqui': 1975, 'beber': 39,
'buscar': 716, 'ca': 2230, 'jantar': 39, 'la': 1975, 'lanchar': 39, 'lá': 1975, 'me': 1978, 'nos': 1972, 'para': 2231,
'ter': 1985, 'tomar': 39, 'visitar': 39}, {'nos': 237}, {'N': 202, 'entrevista': 35}, {'N': 202, 'podcast': 35,
'video': 35, 'vídeo': 35}, {'N': 202, 'a': 2234, 'as': 955, 'em': 1818, 'me': 1055, 'na': 1819, 'nas': 1818, 'no':
1819, 'nos': 1818, 'num': 1818, 'numa': 1818, 'o': 2235, 'os': 955, 'passar': 35, 'pela': 1818, 'pelo': 1819, 'por':
1818, 'que': 35, 'um': 1965, 'uma': 1966}, {'com': 95}, {'a': 955, 'as': 955, 'em': 1818, 'na': 1818, 'nas': 1818,
'no': 1818, 'nos': 1818, 'num': 1818, 'numa': 1818, 'o': 955, 'os': 955, 'pela': 1818, 'pelo': 1818, 'por': 1818},
{'em': 1818, 'na': 1818, 'nas': 1818, 'no': 1818, 'nos': 1818, 'num': 1818, 'numa': 1818, 'pela': 1818, 'pelo': 1818,
'por': 1818, 'que': 6}, {'com': 1013, 'em': 1013, 'na': 1013, 'no': 1013, 'para': 1013}, {'^': 187, 'casa': 39},
{'<see_inf>': 39, '^': 187, 'a': 2241, 'com': 95, 'encontrar': 716, 'esperar': 890, 'falar': 236, 'lhe': 2028, 'lhes':
188, 'me': 832, 'nos': 833, 'o': 188, 'so': 891, 'ter': 834, 'ver': 841}, {'espera': 302, 'ultima': 840}, {'a': 1383,
'aniversario': 1386, 'aniversário': 1386, 'da': 475, 'de': 475, 'esperar': 890, 'niver': 1386, 'o': 1389, 'para': 188,
'pra': 188, 'preciso': 1390, 'que': 188, 'so': 891}, {'$': 165, '//': 199, '<advises>': 201, '<called3>': 203,
'<came3>': 223, '<cheered1>': 227, '<date>': 235, '<eat1>': 237, '<handed1>': 246, '<hours>': 261, '<moved1>': 269,
'<moved_pp>': 272, '<off>': 111, '<off_pp>': 111, '<opines>': 286, '<rang1>': 287, '<read1>': 293, '<says>': 295,
'<set>': 296, '<set_up>': 301, '<shall1>': 39, '<stays>': 304, '<talked1>': 307, '<they>': 691, '<tip>': 697,
'<told1>': 700, '<vowed1>': 706, '<vowed3>': 317, '<wants3>': 321, '<was_to>': 708, '<wrote3>': 709, 'D': 740, 'N':
797, '^': 806, 'a': 842, 'abracei': 202, 'acaba': 844, 'acabamos': 845, 'acabei': 847, 'acabou': 844, 'acabámos': 845,
'acao': 848, 'acha': 407, 'acho': 849, 'acompanharam': 851, 'acompanhei': 854, 'acompanhou': 851, 'aconselhei': 878,
'acordado': 882, 'acordamos': 885, 'acordámos': 885, 'adiado': 111, 'agora': 892, 'agradecemos': 894, 'agradecer':
894, 'agradeci': 894, 'agradeco': 894, 'aguarda': 381, 'aguardamos': 896, 'aguardando': 809, 'aguardo': 896, 'ainda':
914, 'ajudamos': 918, 'ajudei': 921, 'ajudámos': 918, 'alertou': 383, 'alinhamos': 202, 'alinhámos': 202, 'almocamos':
202, 'almocei': 202, 'almoco': 923, 'almoçamos': 202, 'almoço': 923, 'almoçámos': 202, 'analisei': 926, 'andamos':
928, 'andei': 940, 'ando': 943, 'animei': 808, 'ansiosa': 945, 'ansioso': 945, 'antes': 947, 'anunciei': 950, 'ao':
953, 'apanhei': 954, 'apareceram': 956, 'apareceu': 957, 'apresentacao': 961, 'apresentamos': 971, 'apresentando':
972, 'apresentei': 986, 'apresentámos': 971, 'arranjei': 990, 'as': 991, 'assessorei': 993, 'assim': 947, 'assisti':
993, 'ate': 947, 'avisando': 998, 'avisei': 1010, 'avisou': 1012, 'banco': 1015, 'batemos': 1016, 'bati': 1017,
'bebemos': 1019, 'bebi': 1020, 'bebo': 1022, 'botei': 1035, 'brigada': 1037, 'brigado': 1037, 'brindamos': 202,
'brindámos': 202, 'busquei': 1038, 'cabe': 1049, 'cai': 1052, 'caiu': 1052, 'caixa': 1054, 'call': 923, 'caminhei':
1055, 'capacitei': 993, 'carta': 1058, 'celebramos': 202, 'chamada': 1060, 'chamadas': 1062, 'chega': 1065, 'chegam':
1065, 'cheguei': 1068, 'cobra': 392, 'cobri': 1071, 'cobrou': 392, 'coloca': 396, 'colocamos': 1077, 'colocar': 1081,
'coloquei': 1086, 'com': 1094, 'combinado': 882, 'combinamos': 1108, 'combinei': 1110, 'combinámos': 1108, 'comemora':
1111, 'comemoramos': 202, 'comemorei': 202, 'comemos': 202, 'comentei': 1112, 'comi': 1113, 'comigo': 850,
'compareceram': 1114, 'compartilhei': 1127, 'completa': 1111, 'compromete': 398, 'comprometeu': 398, 'comprometi':
1132, 'compromisso': 882, 'conduzi': 1135, 'conectei': 1140, 'confirma': 1142, 'confirmado': 1143, 'confirmamos':
1143, 'confirmei': 1144, 'confirmou': 1147, 'confirmámos': 1143, 'conforme': 1159, 'conhecemos': 202, 'conheci': 202,
'connosco': 850, 'conosco': 850, 'conselho': 1163, 'consolei': 808, 'consultei': 1165, 'conta': 406, 'contando': 814,
'contei': 1171, 'contou': 1172, 'convenci': 1173, 'conversa': 1175, 'conversamos': 202, 'conversei': 202,
'conversinha': 1175, 'conversámos': 202, 'convida': 1177, 'convidaram': 1179, 'convidou': 1179, 'correio': 1181,
'corri': 1055, 'corrigi': 1182, 'creio': 849, 'cruz': 1183, 'cruzamo': 1184, 'cruzei': 1186, 'cuja': 6, 'cujo': 6,
'cumprimentei': 202, 'da': 1191, 'dado': 814, 'de': 1191, 'defende': 407, 'dei': 1255, 'deixa': 1256, 'deixamos':
1258, 'deixei': 1278, 'deixou': 1288, 'demos': 1294, 'depois': 1295, 'desde': 947, 'desejei': 1298, 'desejosa': 945,
'desejoso': 945, 'desencontramos': 111, 'desencontrámos': 111, 'desenrasquei': 993, 'desliguei': 1300, 'destravei':
993, 'deu': 1309, 'deve': 415, 'devem': 416, 'deveria': 1310, 'devia': 1311, 'deviamos': 1310, 'devido': 6, 'devo':
1328, 'devolve': 1329, 'devolvi': 1335, 'devolvo': 1337, 'dica': 1163, 'direto': 1052, 'discussao': 1175,
'discutimos': 202, 'disse': 1362, 'distribui': 1365, 'distribuimos': 1365, 'diz': 1375, 'dizem': 814, 'dizendo': 1377,
'e': 1391, 'ela': 1395, 'ele': 1395, 'em': 1397, 'embora': 1398, 'emprestei': 1415, 'empurrou': 478, 'encaminhei':
1423, 'encarrega': 480, 'encarrego': 1425, 'encontramo': 1426, 'encontramos': 1431, 'encontrei': 1432, 'encontro':
1433, 'encontrámo': 1184, 'encontrámos': 1432, 'encorajei': 808, 'encorajou': 478, 'enquanto': 946, 'ensaiamos': 1436,
'ensaiei': 1442, 'ensaiámos': 1436, 'ensinando': 1446, 'ensinar': 1446, 'ensinei': 1460, 'entende': 407, 'entrega':
1329, 'entrego': 1337, 'entreguei': 1462, 'entrevista': 923, 'entrevistei': 202, 'envia': 1329, 'enviei': 1475,
'envio': 1337, 'enviou': 1477, 'era': 1478, 'eramos': 1479, 'esbarrei': 1186, 'escapou': 1483, 'esclarecendo': 1487,
'esclareci': 1487, 'escreveu': 405, 'escrevi': 1492, 'espera': 493, 'esperamos': 1501, 'esperando': 809, 'esperei':
1505, 'espero': 1506, 'esperámos': 1507, 'esquecemos': 1508, 'esqueceu': 1510, 'esqueci': 1511, 'esta': 1515,
'estamos': 1519, 'estava': 1527, 'estavam': 1528, 'estavamos': 1531, 'esteve': 1532, 'estive': 1542, 'estivemos':
1547, 'estiveram': 956, 'estou': 1550, 'estreia': 923, 'está': 1515, 'eu': 1573, 'evento': 923, 'explicando': 1446,
'explicar': 1446, 'explicou': 1575, 'expliquei': 1579, 'exposicao': 923, 'faco': 1560, 'fala': 511, 'falamos': 202,
'faleceu': 34, 'falei': 1582, 'falou': 514, 'falta': 1595, 'faltam': 1596, 'faltei': 1067, 'falámos': 202, 'farei':
1560, 'faz': 1605, 'fazia': 1111, 'feedback': 1215, 'festejei': 202, 'fez': 1607, 'fica': 1617, 'ficam': 1621,
'ficamos': 1633, 'ficara': 521, 'ficaram': 1639, 'fico': 1643, 'ficou': 1654, 'ficámos': 1656, 'fiquei': 1659, 'fiz':
1674, 'fizemos': 1675, 'fizeram': 1607, 'foi': 1683, 'fomos': 1691, 'foram': 1114, 'formei': 993, 'fui': 1693,
'garante': 1695, 'garanti': 1698, 'garantiu': 530, 'gastei': 1699, 'gostaria': 1700, 'gostava': 1702, 'gracas': 1704,
'gravador': 1706, 'guiei': 993, 'h': 1709, 'ha': 1715, 'haviamos': 1716, 'hoje': 1718, 'hora': 1709, 'horas': 1709,
'ia': 540, 'iam': 541, 'ideia': 35, 'inalcancavel': 111, 'inauguracao': 923, 'incentivei': 808, 'incentivou': 478,
'incontactaveis': 111, 'incontactavel': 111, 'incontatavel': 111, 'indiquei': 1750, 'informei': 1751, 'insiste': 544,
'insisti': 1754, 'insistiu': 550, 'instrui': 993, 'intro': 1758, 'ja': 1762, 'jantamos': 202, 'jantar': 923, 'jantei':
202, 'jantámos': 202, 'jogamos': 202, 'joguei': 1763, 'jogámos': 202, 'juntamo': 1184, 'juntaram': 1768, 'juntei':
1769, 'juntou': 1773, 'la': 1774, 'lancamento': 923, 'lanchamos': 202, 'lanchei': 202, 'lanchámos': 202, 'lembra':
1775, 'lembrar': 1777, 'lembrei': 1779, 'lembrete': 141, 'lembrou': 508, 'levei': 1788, 'levo': 1337, 'lhe': 1815,
'lhes': 1815, 'li': 1821, 'lido': 1822, 'ligacao': 1823, 'liguei': 1826, 'lá': 1774, 'manda': 1827, 'mandei': 1841,
'mando': 1337, 'mandou': 1844, 'marcamos': 1846, 'marcámos': 1847, 'marquei': 1846, 'matamos': 1849, 'matámos': 1850,
'me': 1873, 'mentorei': 1874, 'mentoria': 1876, 'mentorias': 1876, 'meti': 1878, 'ministrei': 1135, 'morrendo': 1880,
'morreu': 34, 'mostrando': 1446, 'mostrar': 1446, 'mostrei': 1881, 'mostrou': 508, 'muda': 1608, 'mudamos': 1258,
'mudou': 1608, 'muita': 1879, 'muito': 1883, 'n': 1889, 'na': 1903, 'nada': 1908, 'nao': 1931, 'nasceu': 34,
'necessita': 618, 'nem': 1936, 'ninguem': 1938, 'no': 1944, 'nos': 1952, 'nota': 1954, 'nunca': 1955, 'não': 1931,
'nós': 1956, 'o': 1957, 'obrigada': 1958, 'obrigado': 1958, 'ocupa': 480, 'ocupo': 1425, 'ofereceu': 626, 'ofereci':
1961, 'opiniao': 825, 'orientei': 993, 'os': 1962, 'ouvi': 1967, 'palpite': 825, 'para': 1970, 'parece': 814,
'participaram': 956, 'participou': 1114, 'partilhei': 1127, 'passa': 1981, 'passam': 1987, 'passamos': 1993,
'passara': 1995, 'passei': 2012, 'passo': 1337, 'passou': 2016, 'passámos': 2017, 'pede': 628, 'pedi': 2026,
'pedimos': 2027, 'pediu': 2040, 'peguei': 2041, 'pela': 1191, 'pelos': 2042, 'pendente': 188, 'pensa': 407, 'pensava':
425, 'penso': 849, 'perdemos': 2044, 'perdi': 2046, 'pergunta': 2047, 'perguntamos': 2027, 'perguntei': 2049,
'pergunto': 2050, 'perguntou': 2051, 'poe': 396, 'por': 2055, 'porque': 6, 'porquê': 6, 'pq': 6, 'pra': 2056,
'precisa': 2058, 'precisamos': 2061, 'precisava': 1775, 'preciso': 2062, 'preparamos': 1365, 'preparei': 2064,
'preparámos': 1365, 'presentacion': 2065, 'presentation': 2065, 'presente': 956, 'presentes': 956, 'procurei': 2067,
'promete': 2069, 'prometemos': 2073, 'prometeu': 530, 'prometi': 2076, 'prometido': 882, 'propoe': 473, 'propos': 473,
'propus': 1754, 'proxima': 40, 'proximo': 2077, 'proximos': 2078, 'pus': 2080, 'pusemos': 2082, 'pôr': 1081, 'q':
2091, 'qualquer': 2092, 'quando': 946, 'quase': 2094, 'que': 2100, 'quem': 2103, 'quer': 2105, 'queria': 2107, 'quis':
2067, 'reagendada': 262, 'reagendado': 262, 'reagendamos': 262, 'reagendar': 262, 'reagendámos': 262, 'recado': 825,
'recebemos': 2110, 'receberam': 203, 'receberei': 1064, 'recebeu': 203, 'recebi': 2111, 'recebo': 1064,
'recomendacao': 2112, 'recomendei': 2120, 'reencaminhei': 2122, 'reencontrei': 1432, 'reenviei': 2123, 'reenviou':
1477, 'remarcada': 262, 'remarcado': 262, 'remarcamos': 2124, 'remarcar': 262, 'remarcou': 262, 'remarcámos': 262,
'remeti': 2125, 'rendi': 2128, 'repassei': 2129, 'repetiu': 508, 'requer': 659, 'respondi': 2131, 'resta': 2132,
'reuni': 2133, 'reuniao': 923, 'reunimo': 1426, 'reunimos': 1055, 'reuniram': 202, 'reunião': 923, 'reuno': 2134,
'revi': 2135, 'revimos': 202, 'revisamos': 202, 'revisei': 1182, 'sai': 2136, 'saimos': 2136, 'saudades': 927, 'saí':
2136, 'se': 2139, 'segundo': 2145, 'sem': 2147, 'sentei': 2148, 'separamos': 1365, 'separei': 1365, 'sera': 2150,
'seria': 2151, 'servi': 1365, 'servimos': 1365, 'sessao': 2154, 'sessoes': 2154, 'seu': 1301, 'simulei': 2129,
'sinto': 2156, 'so': 2160, 'socorri': 993, 'sonhei': 2161, 'soube': 2162, 'sua': 1301, 'substitui': 2163, 'substituí':
2163, 'sugeri': 2167, 'sugeriu': 605, 'sugestao': 2168, 'ta': 2169, 'talvez': 35, 'tambem': 2172, 'tarefa': 848,
'tava': 2173, 'tavam': 2174, 'telefonaram': 202, 'telefone': 2175, 'telefonei': 202, 'telefonou': 202, 'tem': 2177,
'temos': 2180, 'tenho': 2182, 'tentamos': 2067, 'tentei': 2067, 'tento': 2067, 'tentámos': 2067, 'teve': 2184,
'tinha': 2192, 'tinham': 672, 'tinhamos': 1716, 'tirando': 1487, 'tirar': 1487, 'tirei': 2197, 'tive': 2198,
'tivemos': 2198, 'tiveram': 2184, 'to': 2200, 'todo': 2201, 'tomamos': 2203, 'tomando': 2204, 'tomara': 35, 'tomei':
2206, 'tomo': 1022, 'tomámos': 2207, 'topei': 1186, 'trabalhamos': 202, 'trabalhei': 2209, 'trata': 479, 'trato':
1424, 'traz': 1329, 'treinamos': 1436, 'treinei': 2210, 'treinámos': 1436, 'troca': 2213, 'trocamos': 202, 'trocámos':
202, 'trombei': 1186, 'troquei': 2215, 'tudo': 2216, 'têm': 673, 'tô': 2217, 'um': 2219, 'uma': 2220, 'umas': 2221,
'uns': 2221, 'vai': 2225, 'valeu': 1037, 'vamos': 2226, 'vao': 2228, 've': 403, 'veio': 1532, 'vejo': 2134, 'vem':
2232, 'vemo': 1426, 'vemos': 2233, 'vi': 2236, 'viajei': 1055, 'viajo': 2237, 'vieram': 956, 'vimo': 1184, 'vimos':
2238, 'vira': 1995, 'virá': 1995, 'visitei': 202, 'visto': 2239, 'vlw': 1037, 'voicemail': 111, 'voluntaria': 2240,
'voluntariado': 2240, 'voluntario': 2240, 'vou': 2242, 'vêm': 1987, 'à': 2243, 'é': 2244}]


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
3}, {'off': 0}, {'': (7, 'event'), 'livro': 9}, {'da': 9, 'do': 91}, {'me': 6}, {'': (2, 'call'), 'para': 6, 'pro':
6}, {'mensagem': 30}, {'apresentou': 27, 'escreveu': 30, 'ligar': 6, 'ligou': 6, 'mandou': 95, 'recebeu': 0},
{'leite': 5}, {'de': 97}, {'voz': 30}, {'': (5, 'message'), 'de': 99}, {'natal': 9}, {'de': 101, 'medieval': 9},
{'redonda': 9}, {'empresa': 0, 'fabrica': 0, 'loja': 0, 'obra': 0, 'sede': 0}, {'armazem': 0, 'atelie': 62, 'atelier':
62, 'celular': 6, 'consultorio': 62, 'escritorio': 62, 'estudio': 0, 'fixo': 6, 'gabinete': 62, 'meet': 6, 'telefone':
6, 'telemovel': 6}, {'apresentou': 27, 'ligar': 6, 'recebeu': 0, 'vemos': 0}, {'de': 99}, {'N': 2}, {'one': 0}, {'on':
109}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'clinica': 0, 'consultorio': 0, 'empresa': 0, 'escola': 0,
'escritorio': 0, 'estudio': 0, 'fabrica': 0, 'faculdade': 0, 'gabinete': 0, 'galeria': 0, 'galpao': 0, 'loja': 0,
'manha': 0, 'obra': 0, 'oficina': 0, 'quinta': 0, 'sede': 0, 'tarde': 0, 'universidade': 0}, {'': (8, 'meeting'),
'inteiro': 0, 'todo': 0}, {'dia': 112}, {'a': 111, 'ao': 71, 'ate': 82, 'na': 71, 'no': 71, 'o': 113, 'pela': 71,
'pelo': 71, 'à': 71}, {'a': 111, 'ao': 71, 'ate': 82, 'em': 83, 'na': 71, 'no': 71, 'o': 113, 'pela': 71, 'pelo': 71,
'à': 71}, {'D': 15, 'N': 16, 'a': 17, 'ao': 14, 'aqui': 0, 'na': 14, 'no': 14, 'o': 18, 'pela': 14, 'pelo': 14, 'à':
14}, {'nata': 5}, {'de': 117}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'celular': 6, 'consultorio': 0, 'estudio': 0,
'fixo': 6, 'gabinete': 0, 'meet': 6, 'telefone': 6, 'telemovel': 6, 'zoom': 6}, {'almoco': 3, 'almoço': 3}, {'day':
9}, {'situacao': 0}, {'de': 122}, {'celular': 6, 'chamada': 6, 'email': 53, 'fixo': 6, 'mail': 53, 'telefone': 6,
'telemovel': 6, 'video': 6, 'vídeo': 6}, {'vinhos': 9}, {'de': 125}, {'me': 0, 'nos': 0}, {'': (8, 'meeting'), 'obra':
0}, {'conselho': 0}, {'': (8, 'meeting'), 'de': 128, 'do': 129}, {'rio': 9}, {'in': 131}, {'autografos': 9}, {'': (8,
'meeting'), 'de': 133}, {'up': 0}, {'um': 34, 'uma': 3, 'vinhinho': 3, 'vinho': 3, 'vinhos': 3}, {'da': 40}, {'cafe':
137, 'café': 137}, {'emails': 53}, {'de': 139}, {'mensagens': 30}, {'um': 0}, {'a': 142, 'vinhinho': 3, 'vinho': 3,
'vinhos': 3}, {'comigo': 0}, {'D': 15, 'N': 16, 'a': 17, 'ao': 14, 'ca': 0, 'na': 14, 'no': 14, 'o': 18, 'pela': 14,
'pelo': 14, 'ter': 144, 'à': 14}, {'nos': 0}, {'a': 0, 'o': 0}, {'': (2, 'call'), 'chamada': 6}, {'D': 15, 'a': 14,
'ao': 14, 'na': 14, 'no': 14, 'pela': 14, 'pelo': 14, 'à': 14}, {'obra': 0}, {'': (8, 'meeting'), 'de': 150}, {'N':
0}, {'N': 0, 'a': 152, 'as': 152, 'o': 152, 'os': 152}, {'chamada': 6}, {'summit': 9}, {'1': 1, 'a': 4, 'abatanado':
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
'leitao': 3, 'ligacao': 6, 'ligacoes': 6, 'ligadinha': 6, 'ligamos': 6, 'ligar': 93, 'ligaram': 6, 'ligou': 6,
'liguei': 94, 'ligámos': 6, 'linkedin': 30, 'mail': 53, 'mails': 53, 'mailzinho': 53, 'mandei': 95, 'mandou': 95,
'mariscada': 3, 'marisco': 3, 'me': 96, 'meet': 6, 'meetup': 9, 'meia': 98, 'mensagem': 100, 'mensagens': 30,
'mentoria': 0, 'mentorias': 0, 'mentoring': 0, 'mercado': 102, 'mesa': 103, 'messenger': 30, 'missa': 9, 'moqueca': 3,
'msg': 30, 'msgs': 30, 'na': 104, 'networking': 9, 'niver': 9, 'no': 105, 'nos': 106, 'nota': 107, 'o': 108,
'oficina': 9, 'one': 110, 'painel': 9, 'palestra': 9, 'palestras': 9, 'papo': 0, 'partida': 9, 'passagem': 68,
'passamos': 114, 'passei': 115, 'passeio': 0, 'passou': 116, 'passámos': 114, 'pasteis': 3, 'pastel': 118,
'pastelaria': 5, 'patuscada': 3, 'pelo': 119, 'pequeno': 120, 'pessoalmente': 0, 'petiscada': 3, 'petiscar': 3,
'petisco': 3, 'petiscos': 3, 'picanha': 3, 'pingado': 5, 'pitch': 121, 'pizza': 3, 'ponto': 123, 'por': 124, 'postal':
30, 'premio': 9, 'prova': 126, 'prémio': 9, 'prêmio': 9, 'quermesse': 9, 'ramen': 3, 'recado': 30, 'recebeu': 127,
'restaurante': 3, 'retro': 0, 'reuni': 0, 'reuniao': 130, 'reunimos': 0, 'reunioes': 0, 'reunir': 0, 'reunirmos': 0,
'reunião': 130, 'reuniões': 0, 'reveillon': 9, 'revisao': 0, 'rock': 132, 'rodada': 3, 'rodizio': 3, 'romaria': 9,
'sarau': 9, 'sardinhada': 3, 'seminario': 9, 'sessao': 134, 'show': 9, 'signal': 30, 'simposio': 9, 'skype': 6,
'slack': 30, 'sms': 30, 'stand': 135, 'starbucks': 5, 'summit': 9, 'sushi': 3, 'sync': 0, 'tainada': 3, 'tapas': 3,
'tasca': 3, 'teams': 6, 'tel': 6, 'telefonadela': 6, 'telefone': 6, 'telefonei': 6, 'telefonema': 6, 'telefonemas': 6,
'telefonica': 6, 'telefonico': 6, 'telefonou': 6, 'telefónica': 6, 'telefónico': 6, 'telefônica': 6, 'telefônico': 6,
'telegram': 30, 'tomamos': 35, 'tomar': 136, 'tomei': 138, 'tomámos': 35, 'toque': 6, 'torneio': 9, 'torpedo': 30,
'troca': 140, 'trocamos': 141, 'trocámos': 141, 'tutoria': 0, 'um': 143, 'uns': 39, 'veio': 145, 'velorio': 9, 'vemo':
146, 'vemos': 146, 'vernissage': 9, 'vi': 147, 'viber': 30, 'video': 148, 'videochamada': 6, 'videochamadas': 6,
'videoconferencia': 6, 'vieram': 149, 'vindima': 9, 'visita': 151, 'visitar': 153, 'visitei': 0, 'vistoria': 0,
'vistorias': 0, 'vídeo': 154, 'wa': 30, 'web': 155, 'webinar': 9, 'whats': 30, 'whatsap': 30, 'whatsapp': 30,
'workshop': 9, 'workshops': 9, 'wpp': 30, 'zap': 30, 'zapzap': 30, 'zoom': 6, 'áudio': 30, 'áudios': 30}]

