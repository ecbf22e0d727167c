"""Made by tests/tools/make_lexicons.py from pt.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('acabámos', 'acertámos', 'acordámos', 'adiámos', 'agendámos', 'ajudámos', 'alinhámos', 'almoçamos',
'almoço', 'almoçámos', 'amanhã', 'aniversário', 'apresentá', 'apresentámos', 'avó', 'avô', 'bebé', 'bebê',
'brindámos', 'café', 'cancelámos', 'cerimónia', 'cerimônia', 'colocá', 'combinámos', 'comité', 'comitê', 'conectá',
'conferência', 'confirmámos', 'conversámos', 'desencontrámos', 'desmarcámos', 'dá', 'eletrónico', 'eletrônico',
'encontrámo', 'encontrámos', 'ensaiámos', 'entregámos', 'enviámos', 'está', 'falámos', 'ficámos', 'jantámos',
'jogámos', 'jurámos', 'lanchámos', 'ligámos', 'lá', 'mandámos', 'marcámos', 'março', 'matámos', 'mudámos', 'não',
'nós', 'passámos', 'porquê', 'portfólio', 'preparámos', 'prá', 'prémio', 'prêmio', 'pôde', 'pôr', 'reagendámos',
'remarcámos', 'reunião', 'reuniões', 'saí', 'telefónica', 'telefónico', 'telefônica', 'telefônico', 'tentámos',
'tomámos', 'treinámos', 'trocámos', 'ténis', 'têm', 'tênis', 'tô', 'virá', 'visitámos', 'vovó', 'vovô', 'vêm',
'vídeo', 'vó', 'vô', 'à', 'às', 'áudio', 'áudios', 'é', 'ñ')


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
('giveinf',), 'arranjara': ('give3',), 'arranjaria': ('would_give',), 'arranje': ('ask_subj',), 'arranjo': ('give1',
'do1'), 'arrisca': ('imperative',), 'arriscar': ('urge_inf',), 'arriscasse': ('subj',), 'arrisque': ('subj',
'imperative'), 'arrisquem': ('imperative',), 'arrisquemos': ('subj',), 'arruma': ('give3', 'hand3'), 'arrumar':
('giveinf',), 'arrumaria': ('would_give',), 'arrumo': ('give1',), 'artigo': ('helpful', 'paper', 'media'), 'as':
('them', 'det', 'any_det', 'to', 'clitic', 'where_to', 'article', 'obj'), 'assegurei': ('vowed1',), 'assegurou':
('vowed3',), 'assina': ('verb3', 'imperative', 'hand3'), 'assinara': ('hand3', 'will_bring'), 'assinaria':
('would_give',), 'assinasse': ('subj',), 'assinatura': ('thing',), 'assine': ('subj', 'imperative'), 'assinei':
('done',), 'assinem': ('imperative',), 'assinemos': ('subj',), 'assino': ('do1',), 'assinou': ('hello', 'verb3',
'says'), 'assistente': ('rel',), 'assuncao': ('name_words',), 'ate': ('hello',), 'atende': ('answers',), 'atendeu':
('called3', 'answers'), 'atras': ('hello',), 'atualizo': ('do1',), 'audio': ('letter',), 'audios': ('letter',),
'aula': ('course',), 'aumenta': ('imperative',), 'aumentar': ('urge_inf',), 'aumentasse': ('urge_inf', 'subj'),
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
'conserta': ('hand3',), 'considera': ('verb3', 'opines'), 'considerou': ('verb3',), 'consiga': ('subj', 'imperative'),
'consigam': ('imperative',), 'consigamos': ('subj',), 'consigo': ('give1',), 'consolei': ('cheered1',), 'constipada':
('ill',), 'constipado': ('ill',), 'constroi': ('verb3',), 'construa': ('subj', 'imperative'), 'construam':
('imperative',), 'construamos': ('subj',), 'consulta': ('date',), 'consultar': ('todo_inf',), 'consulto': ('give1',),
'consultor': ('pro',), 'consultora': ('pro',), 'conta': ('verb3', 'says'), 'contabilidade': ('pro',), 'contabilista':
('pro', 'rel'), 'contacta': ('give3',), 'contactar': ('giveinf', 'see_inf'), 'contactei': ('attempt',), 'contacto':
('helpful', 'thing', 'reach_noun'), 'contactos': ('helpful', 'paper', 'thing', 'reach_noun'), 'contactou': ('reach',
'called3', 'wrote3'), 'contador': ('pro', 'rel'), 'contadora': ('pro', 'rel'), 'contar': ('giveinf',), 'contata':
('give3',), 'contatar': ('giveinf', 'see_inf'), 'contatei': ('attempt',), 'contato': ('helpful', 'thing',
'reach_noun'), 'contatos': ('helpful', 'paper', 'thing', 'reach_noun'), 'contatou': ('reach', 'called3', 'wrote3'),
'contei': ('told1', 'talks'), 'contigo': ('hello',), 'continua': ('verb3',), 'continuava': ('verb3',), 'continuo':
('stays',), 'conto': ('give1', 'paper'), 'contou': ('verb3', 'says', 'talks'), 'contrarie': ('subj',), 'contrata':
('verb3', 'imperative'), 'contratam': ('verb3',), 'contratar': ('urge_inf',), 'contratara': ('verb3',), 'contratasse':
('urge_inf', 'subj'), 'contrate': ('subj', 'imperative'), 'contratem': ('imperative',), 'contratemos': ('subj',),
'contrato': ('paper', 'thing'), 'contratou': ('verb3',), 'convem': ('should',), 'conversa': ('hello', 'date',
'talks'), 'conversamos': ('talked1',), 'conversar': ('see_inf',), 'conversei': ('hello', 'talked1'), 'conversou':
('verb3',), 'conversámos': ('talked1',), 'convida': ('helps3', 'invites'), 'convidado': ('invites',), 'convidam':
('invites',), 'convidar': ('giveinf', 'see_inf'), 'convidaram': ('invites',), 'convidou': ('reach', 'called3',
'invites'), 'convite': ('letter',), 'coo': ('rel',), 'copo': ('drink',), 'copos': ('drink',), 'cordeiro':
('name_words',), 'corra': ('subj', 'imperative'), 'corram': ('imperative',), 'corramos': ('subj',), 'correr':
('see_inf',), 'corresse': ('subj',), 'corretor': ('pro',), 'corretora': ('pro',), 'corrige': ('hand3',), 'corrigi':
('read1',), 'corrigindo': ('review_inf',), 'corrigir': ('giveinf', 'review_inf'), 'corrigira': ('will_bring',),
'corrijo': ('do1',), 'corta': ('imperative',), 'cortar': ('urge_inf',), 'cortasse': ('urge_inf', 'subj'), 'corte':
('subj', 'imperative'), 'cortem': ('imperative',), 'cortemos': ('subj',), 'costa': ('name_words',), 'costureira':
('pro',), 'cotacao': ('thing', 'mine_thing'), 'cotar': ('giveinf',), 'cozinheiro': ('pro',), 'cre': ('verb3',
'opines'), 'cresca': ('subj', 'imperative'), 'crescam': ('imperative',), 'crescamos': ('subj',), 'cresce': ('verb3',),
'crescesse': ('subj',), 'cresceu': ('verb3',), 'criancas': ('rel',), 'critiquei': ('read1',), 'cruz': ('name_words',),
'cruzamos': ('we3',), 'cruzou': ('we3',), 'cto': ('rel',), 'cuida': ('imperative',), 'cuidasse': ('subj',), 'cuide':
('subj', 'imperative'), 'cuidem': ('imperative',), 'cuidemos': ('subj',), 'cumprimentei': ('met1',), 'cumprimentou':
('reach', 'called3', 'met3'), 'cunhada': ('rel',), 'cunhado': ('rel',), 'curriculo': ('paper', 'thing', 'rehearsed'),
'curso': ('own_affair', 'helpful', 'course'), 'curte': ('verb3',), 'curtiu': ('verb3', 'says'), 'cv': ('paper',
'thing', 'rehearsed'), 'da': ('hello', 'of'), 'dado': ('done',), 'dados': ('thing',), 'dai': ('filler',), 'damos':
('give1',), 'dancar': ('see_inf',), 'dar': ('giveinf',), 'dara': ('verb3', 'give3'), 'darei': ('give1',), 'daria':
('would_give',), 'das': ('hello', 'name_words', 'of'), 'data': ('thing',), 'datas': ('thing',), 'de': ('hello', 'of'),
'decida': ('subj', 'imperative'), 'decidam': ('imperative',), 'decidamos': ('subj',), 'decide': ('verb3',),
'decidisse': ('subj',), 'decidiu': ('verb3',), 'deck': ('paper', 'thing', 'mine_thing'), 'defende': ('opines',),
'defesa': ('rehearsed',), 'defina': ('subj', 'imperative'), 'definam': ('imperative',), 'definamos': ('subj',),
'definisse': ('subj',), 'dei': ('done', 'hello', 'handed1'), 'deixa': ('verb3', 'imperative'), 'deixar':
('urge_inf',), 'deixara': ('verb3',), 'deixarei': ('give1',), 'deixaria': ('would_give',), 'deixasse': ('urge_inf',
'subj'), 'deixe': ('subj', 'imperative'), 'deixei': ('done', 'handed1', 'attempt'), 'deixem': ('imperative',),
'deixemos': ('subj',), 'deixo': ('do1',), 'deixou': ('verb3',), 'dela': ('them', 'their', 'hello'), 'dele': ('them',
'their', 'hello'), 'delega': ('imperative',), 'delegasse': ('subj',), 'delegue': ('subj', 'imperative'), 'deleguem':
('imperative',), 'deleguemos': ('subj',), 'deles': ('hello',), 'demita': ('subj', 'imperative'), 'demitam':
('imperative',), 'demitamos': ('subj',), 'demite': ('verb3',), 'demitida': ('fate',), 'demitido': ('fate',),
'demitisse': ('subj',), 'demitiu': ('verb3',), 'demo': ('date',), 'dentista': ('pro',), 'depois': ('filler', 'hello'),
'deposita': ('give3', 'send3'), 'depositar': ('hand_inf',), 'dermatologista': ('pro',), 'desapareceu': ('verb3',),
'desca': ('subj',), 'desce': ('verb3',), 'desco': ('go1',), 'descobrir': ('giveinf',), 'descubro': ('give1',),
'desde': ('hello',), 'desenho': ('do1',), 'desenhos': ('paper',), 'designer': ('pro',), 'desistir': ('urge_inf',),
'desligar': ('see_inf',), 'desmarcada': ('off_pp',), 'desmarcado': ('off_pp',), 'desmarcamos': ('off',),
'desmarcaram': ('off',), 'desmarcou': ('hello', 'off'), 'desmarcámos': ('off',), 'desmarquei': ('off',),
'despachante': ('pro',), 'despedida': ('party', 'fate'), 'despedido': ('fate',), 'deu': ('hello', 'verb3', 'called3',
'happens3'), 'deve': ('hello', 'verb3', 'should'), 'devem': ('hello', 'verb3'), 'devemos': ('should', 'urge_inf'),
'deveria': ('verb3', 'should', 'urge_inf'), 'deveriamos': ('should',), 'devia': ('verb3', 'was_to', 'should',
'urge_inf'), 'deviamos': ('was_to', 'should', 'urge_inf'), 'devo': ('hello', 'should', 'urge_inf'), 'devolutiva':
('feedback_noun',), 'devolva': ('ask_subj',), 'devolve': ('give3', 'answers'), 'devolver': ('giveinf',), 'devolvera':
('give3', 'will_bring'), 'devolverei': ('give1',), 'devolveria': ('would_give',), 'devolveu': ('called3', 'answers'),
'devolvi': ('done',), 'devolvo': ('give1', 'do1'), 'dez': ('span',), 'dezembro': ('hello',), 'dia': ('hello',),
'diarista': ('pro',), 'dias': ('hello', 'name_words'), 'dica': ('hello', 'tip'), 'dicas': ('tip',), 'diga': ('subj',
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
('by_post', 'hello'), 'encomendo': ('do1',), 'encontramos': ('hello', 'we3', 'met1', 'seen1'), 'encontrar':
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
'faalmos': ('talked1',), 'faca': ('subj', 'imperative', 'ask_subj'), 'facam': ('imperative',), 'facamos': ('subj',),
'facebook': ('media',), 'faco': ('give1',), 'facultei': ('handed1',), 'fala': ('imperative',), 'falado': ('talked1',),
'falamos': ('hello', 'talked1', 'we3', 'seen1', 'talks'), 'falando': ('talked1',), 'falar': ('talked1', 'see_inf',
'todo_inf'), 'falaram': ('talked1',), 'falasse': ('subj',), 'fale': ('subj', 'imperative'), 'faleceu': ('verb3',
'fate'), 'falecido': ('fate',), 'falei': ('hello', 'talked1', 'told1', 'seen1', 'talks'), 'falem': ('imperative',),
'falemos': ('subj',), 'falo': ('talked1', 'seen1'), 'falou': ('hello', 'verb3', 'talked1', 'we3', 'says', 'met3',
'talks'), 'faltou': ('off',), 'falámos': ('hello', 'talked1', 'seen1', 'talks'), 'familia': ('rel',), 'fara':
('verb3', 'give3'), 'farei': ('give1',), 'faria': ('would_give',), 'farias': ('name_words',), 'farmaceutica':
('pro',), 'fatura': ('hello', 'imperative', 'thing', 'mine_thing'), 'faturas': ('hello',), 'faturasse': ('subj',),
'fature': ('subj', 'imperative', 'ask_subj'), 'faturem': ('imperative',), 'faturemos': ('subj',), 'faxineira':
('pro',), 'faz': ('hello', 'verb3', 'imperative'), 'fazer': ('hello', 'giveinf', 'urge_inf'), 'fazia': ('verb3',),
'fe': ('name_words',), 'fecha': ('verb3', 'imperative', 'hand3'), 'fechada': ('set',), 'fechado': ('set',), 'fechar':
('urge_inf',), 'fechara': ('verb3',), 'fechasse': ('subj',), 'feche': ('subj', 'imperative'), 'fechei': ('set_up',),
'fechem': ('imperative',), 'fechemos': ('subj',), 'fecho': ('do1',), 'fechou': ('verb3',), 'feed': ('media',),
'feedback': ('feedback_noun',), 'feijoada': ('date',), 'feira': ('hello',), 'felicitar': ('todo_inf',), 'felicitei':
('cheered1', 'talks'), 'ferreira': ('name_words',), 'ferreiro': ('name_words',), 'festa': ('date', 'party'),
'festejar': ('see_inf',), 'fevereiro': ('hello',), 'fez': ('hello', 'verb3', 'made3'), 'fica': ('hello', 'verb3',
'imperative'), 'ficamos': ('hello', 'set_up', 'stays'), 'ficaram': ('verb3',), 'ficasse': ('subj',), 'ficha':
('helpful', 'reach_noun'), 'fichas': ('helpful',), 'ficheiro': ('helpful',), 'ficheiros': ('helpful',), 'fico':
('stays',), 'ficou': ('hello',), 'ficámos': ('hello', 'set_up', 'stays'), 'figueira': ('name_words',), 'filha':
('hello', 'rel'), 'filho': ('hello', 'rel'), 'filhos': ('rel',), 'finalmente': ('filler',), 'fino': ('drink',),
'finos': ('drink',), 'fique': ('subj', 'imperative'), 'fiquei': ('hello', 'set_up'), 'fiquem': ('imperative',),
'fiquemos': ('subj',), 'firma': ('rel',), 'fisio': ('pro',), 'fisioterapeuta': ('pro',), 'fixado': ('set',), 'fixe':
('subj',), 'fiz': ('hello',), 'fizesse': ('urge_inf', 'subj'), 'flor': ('name_words',), 'flores': ('by_post',),
'foca': ('imperative',), 'focar': ('urge_inf',), 'focasse': ('subj',), 'foi': ('hello', 'verb3', 'is3'), 'fomos':
('hello', 'seen1'), 'fonte': ('name_words',), 'fontes': ('name_words',), 'foque': ('urge_inf', 'subj', 'imperative'),
'foquem': ('imperative',), 'foquemos': ('subj',), 'fora': ('ill',), 'foram': ('hello', 'verb3'), 'forma':
('imperative',), 'formacao': ('course',), 'formasse': ('subj',), 'forme': ('subj', 'imperative'), 'formem':
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
'imperative'), 'guardem': ('imperative',), 'guardemos': ('subj',), 'guerra': ('name_words',), 'guia': ('helpful',
'paper'), 'guiao': ('paper',), 'h': ('hours',), 'haver': ('see_inf',), 'havia': ('hello',), 'hesita': ('verb3',
'says'), 'hoje': ('hello',), 'hora': ('hours', 'span'), 'horas': ('hello', 'hours', 'span'), 'hortensia':
('name_words',), 'hospeda': ('helps3',), 'houve': ('happens3', 'seen1'), 'hrs': ('hours',), 'hs': ('hours',), 'ia':
('verb3', 'was_to'), 'iamos': ('was_to',), 'igualmente': ('filler',), 'ilustrador': ('pro',), 'ilustradora': ('pro',),
'imperiais': ('drink',), 'imperial': ('drink',), 'impostos': ('own_affair',), 'imprensa': ('media',), 'imprima':
('ask_subj',), 'imprimir': ('giveinf',), 'imprimo': ('do1',), 'incentivei': ('cheered1',), 'indica': ('give3',),
'indicar': ('giveinf',), 'indico': ('give1',), 'informei': ('told1',), 'insista': ('subj',), 'insiste': ('verb3',
'opines'), 'insistir': ('todo_inf',), 'insistiu': ('verb3',), 'insta': ('media',), 'instagram': ('media',), 'instala':
('hand3',), 'instalador': ('pro',), 'instalara': ('will_bring',), 'internada': ('fate',), 'internado': ('fate',),
'intranet': ('media',), 'intro': ('thing',), 'investe': ('verb3', 'imperative'), 'investidor': ('rel',),
'investidora': ('rel',), 'investidores': ('rel',), 'investir': ('urge_inf',), 'investira': ('verb3',), 'investisse':
('subj',), 'investiu': ('verb3',), 'invista': ('subj', 'imperative'), 'invistam': ('imperative',), 'invistamos':
('subj',), 'ir': ('see_inf',), 'ira': ('verb3',), 'irei': ('go1',), 'iremos': ('go1',), 'irma': ('hello', 'rel'),
'irmao': ('hello', 'rel'), 'irs': ('own_affair',), 'isso': ('hello', 'it'), 'isto': ('it',), 'ja': ('filler',
'hello'), 'jamais': ('not',), 'janeiro': ('hello',), 'janta': ('verb3', 'date'), 'jantamos': ('hello',), 'jantar':
('hello', 'date', 'see_inf'), 'jantarei': ('shall1',), 'jantaremos': ('shall1',), 'jantei': ('hello', 'seen1'),
'janto': ('eat1',), 'jantou': ('verb3', 'met3'), 'jantámos': ('hello',), 'jardineira': ('pro',), 'jardineiro':
('pro',), 'jogar': ('see_inf',), 'jogo': ('date',), 'jogou': ('moved1',), 'jornal': ('media',), 'julho': ('hello',),
'junho': ('hello',), 'junta': ('imperative',), 'juntamos': ('we3',), 'juntasse': ('subj',), 'junte': ('subj',
'imperative'), 'juntem': ('imperative',), 'juntemos': ('subj',), 'jura': ('opines',), 'juramos': ('vowed1',), 'jurei':
('vowed1',), 'jurou': ('opines', 'vowed3'), 'jurámos': ('vowed1',), 'justo': ('name_words',), 'kit': ('helpful',),
'la': ('them', 'filler', 'obj'), 'lanca': ('verb3', 'imperative'), 'lancam': ('verb3',), 'lancar': ('urge_inf',),
'lancara': ('verb3',), 'lancasse': ('subj',), 'lance': ('subj', 'imperative'), 'lancem': ('imperative',), 'lancemos':
('subj',), 'lancha': ('verb3',), 'lanche': ('date',), 'lancho': ('eat1',), 'lancou': ('verb3',), 'landing':
('paper',), 'laranjeira': ('name_words',), 'larga': ('imperative',), 'largar': ('urge_inf',), 'largasse': ('subj',),
'largue': ('subj', 'imperative'), 'larguem': ('imperative',), 'larguemos': ('subj',), 'las': ('them', 'obj'), 'le':
('imperative',), 'leal': ('name_words',), 'leao': ('name_words',), 'legenda': ('paper',), 'leia': ('subj',
'imperative'), 'leiam': ('imperative',), 'leiamos': ('subj',), 'leio': ('give1', 'do1'), 'leite': ('name_words',),
'lembrar': ('giveinf',), 'ler': ('giveinf',), 'lesse': ('subj',), 'leva': ('verb3', 'helps3'), 'levam': ('helps3',),
'levamos': ('bring',), 'levanta': ('verb3', 'imperative'), 'levantar': ('urge_inf',), 'levantasse': ('subj',),
'levante': ('subj', 'imperative'), 'levantem': ('imperative',), 'levantemos': ('subj',), 'levantou': ('verb3',),
'levar': ('giveinf', 'bring'), 'levarei': ('give1',), 'leve': ('subj', 'ask_subj'), 'levei': ('done',), 'levo':
('give1', 'bring', 'do1'), 'levou': ('verb3', 'called3'), 'lha': ('them', 'obj'), 'lhas': ('them', 'obj'), 'lhe':
('them', 'hello', 'clitic'), 'lhes': ('them',), 'lho': ('them', 'obj'), 'lhos': ('them', 'obj'), 'li': ('read1',),
'lidera': ('verb3',), 'liga': ('imperative',), 'ligacao': ('hello', 'date', 'call_noun'), 'ligacoes': ('call_noun',),
'ligamos': ('attempt',), 'ligar': ('hello', 'giveinf', 'see_inf', 'attempt'), 'ligara': ('give3', 'will3'), 'ligaram':
('reach', 'called3'), 'ligarei': ('give1',), 'ligaria': ('would_give',), 'ligasse': ('subj',), 'ligo': ('give1',
'rang1', 'give1_pra', 'attempt'), 'ligou': ('hello', 'reach', 'called3', 'answers', 'wrote3'), 'ligue': ('subj',
'imperative', 'ask_subj'), 'liguei': ('hello', 'rang1', 'seen1', 'attempt'), 'liguem': ('imperative',), 'liguemos':
('subj',), 'ligámos': ('attempt',), 'lima': ('name_words',), 'limao': ('name_words',), 'limita': ('imperative',),
'limitasse': ('subj',), 'limite': ('subj', 'imperative'), 'limitem': ('imperative',), 'limitemos': ('subj',), 'linda':
('name_words',), 'link': ('letter', 'helpful', 'paper'), 'linkedin': ('media',), 'lista': ('helpful', 'paper',
'thing'), 'livre': ('ready',), 'livro': ('by_post', 'helpful', 'paper'), 'livros': ('helpful',), 'lo': ('them',
'obj'), 'lobo': ('name_words',), 'localizar': ('see_inf',), 'logo': ('filler',), 'loja': ('hello',), 'longa':
('span',), 'los': ('them', 'obj'), 'lua': ('name_words',), 'luz': ('name_words',), 'lá': ('filler',), 'machado':
('name_words',), 'madrinha': ('rel',), 'mae': ('rel',), 'mail': ('letter', 'reach_noun'), 'mails': ('letter',),
'maio': ('hello',), 'mais': ('hello',), 'malhar': ('see_inf',), 'mana': ('rel',), 'manda': ('hello', 'give3',
'send3'), 'mandado': ('done', 'writes'), 'mandam': ('give3', 'send3'), 'mandamos': ('done', 'give1'), 'mandar':
('giveinf', 'hand_inf'), 'mandara': ('give3', 'will3', 'send3', 'will_bring'), 'mandarei': ('give1', 'give1_pra'),
'mandaria': ('would_give',), 'mande': ('subj', 'ask_subj'), 'mandei': ('done', 'writes', 'hello', 'handed1',
'attempt'), 'mando': ('give1', 'give1_pra', 'do1'), 'mandou': ('writes', 'hello', 'reach', 'wrote3'), 'mandámos':
('done',), 'manha': ('hello',), 'mano': ('rel',), 'mantem': ('opines', 'imperative'), 'mantenha': ('subj',
'imperative'), 'mantenham': ('imperative',), 'mantenhamos': ('subj',), 'mantivesse': ('subj',), 'manual':
('helpful',), 'manuscrito': ('paper',), 'maqueta': ('paper',), 'maquete': ('paper',), 'mar': ('name_words',), 'marca':
('give3',), 'marcada': ('set',), 'marcado': ('set', 'attempt'), 'marcamos': ('set_up',), 'marcar': ('giveinf',
'see_inf'), 'marceneiro': ('pro',), 'marco': ('hello', 'give1', 'bring'), 'marcámos': ('set_up',), 'margarida':
('name_words',), 'marido': ('rel',), 'marina': ('name_words',), 'marquei': ('set_up', 'seen1', 'invites'), 'março':
('hello',), 'mas': ('hello', 'turn', 'but'), 'massagista': ('pro',), 'masterclass': ('course',), 'material':
('helpful', 'paper'), 'mato': ('name_words',), 'matos': ('name_words',), 'me': ('me', 'clitic'), 'meca': ('subj',
'imperative'), 'mecam': ('imperative',), 'mecamos': ('subj',), 'mecanica': ('pro',), 'mecanico': ('pro',), 'mede':
('imperative',), 'medica': ('pro',), 'medico': ('pro',), 'medisse': ('subj',), 'meia': ('span',), 'meio': ('filler',),
'melhor': ('hello', 'should'), 'melhorar': ('review_inf',), 'melhorou': ('verb3',), 'memoria': ('paper',), 'menciona':
('verb3', 'says'), 'mencionou': ('verb3', 'says'), 'mensagem': ('letter', 'attempt'), 'mensagens': ('letter',
'attempt'), 'mentoria': ('date', 'mentor_noun'), 'mentorias': ('mentor_noun',), 'mentoring': ('mentor_noun',),
'mercado': ('hello',), 'mes': ('hello',), 'meses': ('hello',), 'mesma': ('hello',), 'mesmo': ('filler', 'hello'),
'mestrado': ('own_affair',), 'meta': ('subj', 'imperative'), 'metam': ('imperative',), 'metamos': ('subj',),
'metesse': ('subj',), 'metodo': ('helpful',), 'meu': ('my', 'hello', 'any_det'), 'meus': ('my', 'any_det'), 'mim':
('me',), 'min': ('span',), 'minha': ('my', 'hello', 'any_det'), 'minhas': ('my', 'any_det'), 'minuta': ('thing',),
'minuto': ('span',), 'minutos': ('span',), 'miuda': ('rel',), 'miudo': ('rel',), 'miudos': ('rel',), 'modelo':
('helpful', 'paper', 'thing'), 'modelos': ('helpful',), 'moleiro': ('name_words',), 'monografia': ('paper',), 'monta':
('verb3', 'imperative', 'hand3'), 'montar': ('giveinf',), 'montasse': ('subj',), 'monte': ('name_words', 'subj',
'imperative'), 'montem': ('imperative',), 'montemos': ('subj',), 'montes': ('name_words',), 'monto': ('give1', 'do1'),
'montou': ('verb3', 'made3'), 'montra': ('media',), 'mora': ('verb3', 'is3'), 'morada': ('thing', 'reach_noun'),
'moraes': ('name_words',), 'morais': ('name_words',), 'morava': ('verb3',), 'moreno': ('name_words',), 'morreu':
('verb3', 'fate'), 'morta': ('fate',), 'morto': ('fate',), 'mostra': ('give3',), 'mostrar': ('giveinf',), 'mostrarei':
('give1',), 'mostrei': ('told1',), 'mostro': ('give1',), 'mostrou': ('called3',), 'moura': ('name_words',), 'mova':
('subj', 'imperative'), 'movam': ('imperative',), 'movamos': ('subj',), 'movemos': ('moved1',), 'movesse': ('subj',),
'moveu': ('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',), 'msg': ('letter',), 'msgs': ('letter',),
'muda': ('verb3', 'imperative'), 'mudada': ('moved_pp',), 'mudado': ('moved_pp',), 'mudamos': ('moved1',), 'mudanca':
('own_affair', 'hello'), 'mudar': ('urge_inf',), 'mudara': ('verb3',), 'mudaram': ('verb3',), 'mudasse': ('urge_inf',
'subj'), 'mude': ('subj', 'imperative'), 'mudem': ('imperative',), 'mudemos': ('subj',), 'mudou': ('verb3', 'moved1'),
'mudámos': ('moved1',), 'muito': ('filler', 'hello', 'good'), 'mulher': ('hello', 'rel'), 'mural': ('media',), 'n':
('not',), 'na': ('hello', 'where_to'), 'nada': ('hello',), 'nadar': ('see_inf',), 'namorada': ('rel',), 'namorado':
('rel',), 'nao': ('not', 'hello', 'should'), 'nas': ('hello',), 'nasceu': ('verb3', 'fate'), 'necessita': ('needs',),
'negoceie': ('subj',), 'negocia': ('imperative',), 'negociasse': ('subj',), 'negocie': ('subj', 'imperative'),
'negociem': ('imperative',), 'negociemos': ('subj',), 'nem': ('not',), 'nenhum': ('not',), 'nenhuma': ('not',),
'neta': ('rel',), 'neto': ('rel',), 'neves': ('name_words',), 'ninguem': ('hello',), 'niver': ('date', 'party'),
'nogueira': ('name_words',), 'noite': ('hello',), 'noiva': ('rel',), 'noivo': ('rel',), 'nome': ('thing',
'reach_noun'), 'nomes': ('thing',), 'nora': ('rel',), 'nos': ('i', 'me', 'hello', 'clitic'), 'nossa': ('my', 'hello',
'any_det'), 'nossas': ('my', 'any_det'), 'nosso': ('my', 'hello', 'any_det'), 'nossos': ('my', 'hello', 'any_det'),
'notario': ('pro',), 'notas': ('helpful', 'feedback_noun'), 'noticias': ('media',), 'nova': ('hello',), 'novembro':
('hello',), 'numero': ('thing', 'reach_noun'), 'numeros': ('thing',), 'nunca': ('not', 'hello'), 'nunes':
('name_words',), 'nutricionista': ('pro',), 'não': ('not', 'hello', 'should'), 'nós': ('i', 'hello'), 'o': ('them',
'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'obrigada': ('hello',), 'obrigado': ('hello',), 'odeia':
('verb3', 'says'), 'ofereca': ('subj', 'imperative'), 'oferecam': ('imperative',), 'oferecamos': ('subj',),
'oferecesse': ('subj',), 'ofereceu': ('hello', 'called3'), 'ofereci': ('handed1',), 'oferta': ('thing', 'mine_thing'),
'oficina': ('course',), 'oftalmologista': ('pro',), 'ok': ('ready',), 'olha': ('imperative',), 'olhasse': ('subj',),
'olhe': ('subj', 'imperative'), 'olhei': ('read1',), 'olhem': ('imperative',), 'olhemos': ('subj',), 'olho': ('do1',),
'oliveira': ('name_words',), 'onde': ('hello',), 'ontem': ('hello',), 'operacao': ('own_affair',), 'operada':
('fate',), 'operado': ('fate',), 'opina': ('opines',), 'opiniao': ('tip', 'feedback_noun'), 'oral': ('rehearsed',),
'orcamento': ('hello', 'thing', 'mine_thing'), 'orcar': ('giveinf',), 'organiza': ('verb3',), 'organizou': ('verb3',),
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
'handed1'), 'passo': ('give1', 'give1_pra', 'do1', 'go1'), 'passou': ('hello', 'verb3', 'reach', 'came3', 'moved1'),
'passámos': ('moved1',), 'pastor': ('name_words',), 'patentea': ('imperative',), 'patenteasse': ('subj',), 'patentee':
('subj', 'imperative'), 'patenteem': ('imperative',), 'patenteemos': ('subj',), 'patrao': ('rel',), 'patroa':
('rel',), 'paz': ('name_words',), 'peca': ('subj', 'imperative'), 'pecam': ('imperative',), 'pecamos': ('subj',),
'pedalar': ('see_inf',), 'pede': ('verb3', 'imperative', 'needs'), 'pediatra': ('pro',), 'pedir': ('hello',
'urge_inf', 'todo_inf'), 'pedisse': ('subj',), 'pediu': ('hello', 'verb3', 'bidding', 'needs'), 'pedra':
('name_words',), 'pedreiro': ('pro',), 'pedro': ('name_words',), 'pela': ('hello', 'of'), 'pelas': ('hello',), 'pelo':
('hello', 'of'), 'pelos': ('hello',), 'pensa': ('verb3', 'opines', 'says'), 'pensava': ('verb3', 'was_to'),
'percorrer': ('see_inf',), 'perde': ('verb3',), 'perdeu': ('verb3',), 'pereira': ('name_words',), 'perfil':
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
'por': ('hello', 'giveinf', 'of'), 'porem': ('turn', 'but'), 'porque': ('hello',), 'porta': ('media',), 'portal':
('media',), 'portanto': ('turn',), 'portefolio': ('paper',), 'portfolio': ('paper',), 'portfólio': ('paper',), 'pos':
('verb3',), 'posso': ('hello',), 'post': ('media',), 'postal': ('letter',), 'pouco': ('hello', 'span'), 'poupa':
('imperative',), 'poupasse': ('subj',), 'poupe': ('subj', 'imperative'), 'poupem': ('imperative',), 'poupemos':
('subj',), 'pq': ('hello',), 'pra': ('hello', 'to', 'where_to'), 'prado': ('name_words',), 'precisa': ('hello',
'verb3', 'needs'), 'precisamos': ('should', 'urge_inf'), 'precisava': ('verb3', 'should', 'needs'), 'preciso':
('hello', 'should', 'urge_inf'), 'precos': ('thing',), 'preencho': ('do1',), 'prefere': ('verb3',), 'preferiu':
('verb3',), 'prenda': ('by_post',), 'prepara': ('give3', 'imperative', 'hand3'), 'preparamos': ('give1',),
'preparando': ('review_inf',), 'preparar': ('giveinf', 'bring', 'review_inf'), 'preparara': ('hand3', 'will_bring'),
'prepararei': ('give1',), 'prepararia': ('would_give',), 'preparasse': ('subj',), 'prepare': ('subj', 'imperative',
'ask_subj'), 'preparei': ('done',), 'preparem': ('imperative',), 'preparemos': ('subj',), 'preparo': ('give1',
'give1_pra', 'do1'), 'preparou': ('made3',), 'presente': ('by_post',), 'pretende': ('verb3', 'wants3'), 'preto':
('name_words',), 'prevista': ('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'prioriza':
('imperative',), 'priorizasse': ('subj',), 'priorize': ('subj', 'imperative'), 'priorizem': ('imperative',),
'priorizemos': ('subj',), 'pro': ('hello', 'to', 'where_to'), 'procura': ('verb3', 'is3', 'imperative'), 'procuram':
('verb3',), 'procurar': ('giveinf', 'urge_inf'), 'procurasse': ('subj',), 'procurava': ('verb3',), 'procure': ('subj',
'imperative'), 'procurem': ('imperative',), 'procuremos': ('subj',), 'procuro': ('give1',), 'procurou': ('verb3',
'called3'), 'produto': ('paper',), 'professor': ('pro',), 'professora': ('pro',), 'programa': ('media',),
'programador': ('pro',), 'programadora': ('pro',), 'projeto': ('paper',), 'prometemos': ('vowed1',), 'prometeu':
('hello', 'vowed3'), 'prometi': ('vowed1',), 'pronta': ('ready',), 'pronto': ('ready',), 'propoe': ('verb3',),
'propos': ('verb3',), 'proposta': ('hello', 'paper', 'thing', 'mine_thing'), 'prova': ('rehearsed',), 'provavelmente':
('filler',), 'providencia': ('give3',), 'providenciar': ('giveinf',), 'providenciarei': ('give1',), 'providenciaria':
('would_give',), 'providencio': ('give1',), 'proxima': ('hello',), 'proximo': ('hello',), 'prá': ('to',), 'psicologa':
('pro',), 'psicologo': ('pro',), 'psiquiatra': ('pro',), 'publico': ('do1',), 'pusesse': ('subj',), 'pôde':
('verb3',), 'pôr': ('giveinf',), 'q': ('hello',), 'quadro': ('media',), 'qual': ('hello',), 'quando': ('hello',),
'quarenta': ('span',), 'quarta': ('hello',), 'quase': ('filler',), 'quatro': ('hello', 'span'), 'que': ('hello',),
'quem': ('hello',), 'quer': ('hello', 'verb3', 'wants3', 'is3', 'bidding', 'needs'), 'querem': ('verb3',), 'querera':
('verb3',), 'queria': ('hello', 'verb3', 'was_to', 'bidding', 'needs'), 'queriamos': ('was_to',), 'quero': ('hello',),
'quinta': ('hello',), 'quinze': ('hello', 'span'), 'quis': ('verb3',), 'rabisquei': ('read1',), 'radio': ('media',),
'rapidamente': ('filler',), 'rapidinho': ('filler',), 'rapido': ('filler',), 'raposo': ('name_words',), 'rascunho':
('paper', 'thing'), 'reagendada': ('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagendei':
('moved1',), 'reagendou': ('moved1',), 'reagendámos': ('moved1',), 'recado': ('hello',), 'recebe': ('helps3',),
'recebem': ('helps3',), 'recebeu': ('reach', 'called3'), 'recebi': ('met1',), 'recomenda': ('verb3', 'advises'),
'recomendacao': ('tip',), 'recomendar': ('giveinf',), 'recomendo': ('give1',), 'recomendou': ('verb3', 'advises',
'bidding'), 'reconhece': ('says',), 'recusa': ('verb3',), 'recuse': ('subj',), 'recusou': ('verb3',), 'redacao':
('paper',), 'redator': ('pro',), 'redatora': ('pro',), 'redes': ('media',), 'redige': ('give3', 'hand3'), 'redigir':
('giveinf',), 'redigiu': ('made3',), 'redijo': ('give1', 'do1'), 'reduz': ('imperative',), 'reduza': ('subj',
'imperative'), 'reduzam': ('imperative',), 'reduzamos': ('subj',), 'reduzir': ('urge_inf',), 'reduzisse': ('urge_inf',
'subj'), 'reencaminhei': ('done', 'writes', 'handed1'), 'reencaminhou': ('writes',), 'reencontrei': ('met1',),
'reenvia': ('give3',), 'reenviar': ('giveinf', 'hand_inf'), 'reenviarei': ('give1',), 'reenviei': ('writes',
'handed1', 'wrote'), 'reenvio': ('give1', 'give1_pra'), 'reenviou': ('writes',), 'reforca': ('opines',), 'reformou':
('verb3', 'fate'), 'regista': ('imperative',), 'registasse': ('subj',), 'registe': ('subj', 'imperative'), 'registem':
('imperative',), 'registemos': ('subj',), 'registra': ('imperative',), 'registrasse': ('subj',), 'registre': ('subj',
'imperative'), 'registrem': ('imperative',), 'registremos': ('subj',), 'regressa': ('verb3',), 'regressou':
('verb3',), 'rei': ('name_words',), 'reis': ('name_words',), 'relatorio': ('paper', 'thing'), 'reli': ('read1',),
'remarcada': ('moved_pp',), 'remarcado': ('moved_pp',), 'remarcamos': ('moved1',), 'remarcar': ('todo_inf',),
'remarcou': ('moved1',), 'remarcámos': ('moved1',), 'remarquei': ('moved1',), 'remete': ('give3',), 'remeter':
('giveinf',), 'remeterei': ('give1',), 'remeteria': ('would_give',), 'remeteu': ('writes',), 'remeti': ('writes',
'wrote'), 'remetido': ('writes',), 'remeto': ('give1',), 'renda': ('own_affair',), 'renegocia': ('imperative',),
'renegociasse': ('subj',), 'renegocie': ('subj', 'imperative'), 'renegociem': ('imperative',), 'renegociemos':
('subj',), 'repara': ('hand3',), 'repassei': ('read1',), 'repete': ('opines',), 'repetiu': ('opines',), 'reservamos':
('bring',), 'reservar': ('bring',), 'reserve': ('ask_subj',), 'reservei': ('done', 'set_up'), 'reservo': ('bring',),
'resolve': ('hand3',), 'resolvo': ('do1',), 'responda': ('subj', 'imperative'), 'respondam': ('imperative',),
'respondamos': ('subj',), 'responde': ('reach', 'give3', 'answers', 'opines', 'hand3', 'answered'), 'respondem':
('give3',), 'respondemos': ('wrote',), 'responder': ('giveinf',), 'respondera': ('give3', 'will3', 'hand3'),
'responderam': ('answers', 'answered'), 'responderei': ('give1',), 'responderia': ('would_give',), 'respondesse':
('subj',), 'respondeu': ('reach', 'called3', 'answers', 'opines', 'answered'), 'respondi': ('rang1', 'wrote'),
'respondido': ('answered', 'wrote'), 'respondo': ('give1',), 'resposta': ('thing',), 'retida': ('ill',), 'retido':
('ill',), 'retorna': ('give3', 'answers'), 'retornar': ('giveinf',), 'retornei': ('rang1',), 'retorno': ('give1',),
'retornou': ('reach', 'called3', 'answers'), 'reuni': ('seen1',), 'reuniao': ('hello', 'date'), 'reunimos': ('we3',
'seen1'), 'reunir': ('see_inf',), 'reunirei': ('shall1',), 'reuniu': ('verb3', 'we3'), 'reunião': ('hello', 'date'),
'reuno': ('eat1',), 'reve': ('give3', 'hand3'), 'reveja': ('subj', 'imperative'), 'revejam': ('imperative',),
'revejamos': ('subj',), 'revejo': ('give1', 'do1'), 'revendo': ('review_inf',), 'rever': ('giveinf', 'review_inf'),
'revi': ('hello', 'met1', 'read1'), 'revisa': ('give3', 'hand3'), 'revisando': ('review_inf',), 'revisar': ('giveinf',
'review_inf'), 'revisei': ('read1',), 'reviso': ('give1', 'do1'), 'revista': ('media',), 'ribeira': ('name_words',),
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
'separar': ('giveinf',), 'separaram': ('verb3',), 'separasse': ('subj',), 'separe': ('subj', 'imperative'), 'separem':
('imperative',), 'separemos': ('subj',), 'separo': ('give1',), 'separou': ('verb3',), 'sera': ('hello', 'verb3'),
'seria': ('hello', 'verb3'), 'serra': ('name_words',), 'serralheiro': ('pro',), 'serrano': ('name_words',), 'sessao':
('date', 'course'), 'setembro': ('hello',), 'seu': ('their', 'hello'), 'seus': ('their',), 'sexta': ('hello',),
'siga': ('subj', 'imperative'), 'sigam': ('imperative',), 'sigamos': ('subj',), 'sigo': ('go1',), 'silva':
('name_words',), 'simplifica': ('imperative',), 'simplificasse': ('subj',), 'simplifique': ('subj', 'imperative'),
'simplifiquem': ('imperative',), 'simplifiquemos': ('subj',), 'sinal': ('thing',), 'site': ('paper', 'media'),
'slides': ('paper',), 'sms': ('letter',), 'so': ('filler',), 'sobe': ('verb3', 'imperative', 'hand3'), 'sobre':
('hello', 'of'), 'sobrinha': ('rel',), 'sobrinho': ('rel',), 'socia': ('hello', 'rel'), 'socio': ('hello', 'rel'),
'socios': ('rel',), 'socorro': ('name_words',), 'sofre': ('verb3',), 'sofreu': ('verb3',), 'sogra': ('rel',), 'sogro':
('rel',), 'sogros': ('rel',), 'sol': ('name_words',), 'sonha': ('verb3',), 'soube': ('verb3',), 'startup': ('rel',),
'status': ('media',), 'stories': ('media',), 'story': ('media',), 'sua': ('their', 'hello'), 'suas': ('their',),
'suba': ('urge_inf', 'subj', 'imperative'), 'subam': ('imperative',), 'subamos': ('subj',), 'subir': ('urge_inf',),
'subisse': ('urge_inf', 'subj'), 'subiu': ('verb3',), 'submete': ('give3',), 'submeter': ('giveinf',), 'submeterei':
('give1',), 'submeto': ('give1',), 'subo': ('do1', 'go1'), 'sugere': ('verb3', 'advises'), 'sugeriu': ('verb3',
'advises'), 'sugestao': ('tip',), 'sugestoes': ('feedback_noun',), 'sumiu': ('verb3',), 'surfar': ('see_inf',),
'suspensa': ('off_pp',), 'suspenso': ('off_pp',), 'sustenta': ('opines',), 'ta': ('verb3',), 'talk': ('course',),
'talvez': ('filler',), 'tambem': ('filler', 'hello'), 'tarde': ('hello',), 'tava': ('verb3',), 'tb': ('filler',
'hello'), 'tbm': ('filler',), 'tcc': ('paper',), 'tecnica': ('pro',), 'tecnico': ('pro',), 'tel': ('reach_noun',),
'telefonar': ('see_inf',), 'telefonaram': ('reach',), 'telefone': ('reach_noun',), 'telefonei': ('rang1', 'attempt'),
'telefonema': ('call_noun',), 'telefonemas': ('call_noun',), 'telefonou': ('reach', 'called3'), 'telemovel':
('reach_noun',), 'televisao': ('media',), 'tem': ('aux3', 'hello', 'verb3', 'is3', 'imperative'), 'teme': ('verb3',),
'temos': ('hello', 'should'), 'tempinho': ('span',), 'template': ('helpful', 'paper'), 'tenha': ('subj',
'imperative'), 'tenham': ('imperative',), 'tenhamos': ('subj',), 'tenho': ('hello', 'should'), 'tentei': ('hello',
'attempt'), 'ter': ('see_inf', 'urge_inf'), 'tera': ('verb3',), 'terapeuta': ('pro',), 'terca': ('hello',), 'termina':
('verb3', 'hand3'), 'terminara': ('will_bring',), 'terminei': ('done',), 'termino': ('do1',), 'terminou': ('verb3',),
'tese': ('own_affair', 'paper', 'rehearsed'), 'testa': ('verb3', 'imperative'), 'testar': ('urge_inf',), 'testasse':
('urge_inf', 'subj'), 'teste': ('subj', 'imperative'), 'testei': ('read1',), 'testem': ('imperative',), 'testemos':
('subj',), 'testo': ('do1',), 'testou': ('verb3',), 'teve': ('hello', 'verb3', 'happens3'), 'texto': ('paper',),
'tia': ('rel',), 'tiktok': ('media',), 'time': ('rel',), 'tinha': ('aux3', 'hello', 'verb3', 'should', 'is3'),
'tinhamos': ('was_to', 'should', 'attempt'), 'tio': ('rel',), 'tip': ('tip',), 'tipo': ('filler',), 'tira':
('imperative',), 'tirasse': ('subj',), 'tire': ('subj', 'imperative'), 'tirem': ('imperative',), 'tiremos': ('subj',),
'tirou': ('made3',), 'tive': ('hello', 'seen1'), 'tivemos': ('seen1',), 'tiveram': ('verb3',), 'tivesse': ('subj',),
'tmb': ('filler',), 'to': ('stays',), 'toca': ('verb3',), 'toda': ('filler',), 'todas': ('hello',), 'todo':
('filler',), 'todos': ('hello',), 'toma': ('verb3', 'imperative'), 'tomamos': ('hello',), 'tomar': ('see_inf',
'urge_inf'), 'tomasse': ('subj',), 'tome': ('subj', 'imperative'), 'tomei': ('hello',), 'tomem': ('imperative',),
'tomemos': ('subj',), 'tomo': ('eat1',), 'tomou': ('verb3',), 'tomámos': ('hello',), 'topa': ('verb3', 'wants3'),
'topografo': ('pro',), 'topou': ('verb3', 'wants3'), 'toque': ('call_noun', 'tip'), 'tornou': ('verb3',), 'torre':
('name_words',), 'torres': ('name_words',), 'touro': ('name_words',), 'trabalha': ('verb3', 'is3', 'imperative'),
'trabalham': ('verb3',), 'trabalhasse': ('subj',), 'trabalhava': ('verb3',), 'trabalhe': ('subj', 'imperative'),
'trabalhem': ('imperative',), 'trabalhemos': ('subj',), 'trabalho': ('hello',), 'trabalhou': ('verb3',), 'tradutor':
('pro',), 'tradutora': ('pro',), 'traduzir': ('giveinf',), 'traduzo': ('do1',), 'traga': ('subj', 'imperative',
'ask_subj'), 'tragam': ('imperative',), 'tragamos': ('subj',), 'trago': ('give1', 'bring', 'do1'), 'tranquilizei':
('cheered1',), 'transfere': ('give3', 'send3'), 'transferencia': ('thing',), 'transferi': ('done',), 'transferida':
('moved_pp',), 'transferido': ('moved_pp',), 'transferir': ('giveinf', 'hand_inf'), 'transferiu': ('moved1',),
'transfiro': ('give1',), 'trara': ('give3', 'hand3', 'will_bring'), 'trarei': ('give1',), 'traria': ('would_give',),
'trata': ('hand3',), 'traumatologista': ('pro',), 'traz': ('give3', 'hand3'), 'trazer': ('giveinf', 'bring'),
'treinamento': ('course',), 'treinando': ('review_inf',), 'treinar': ('see_inf', 'review_inf'), 'tres': ('hello',
'span'), 'trinta': ('span',), 'troca': ('verb3',), 'trocamos': ('talks',), 'trocou': ('verb3',), 'trocámos':
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
'reach_noun'), 'workshop': ('course',), 'wpp': ('letter',), 'x': ('media',), 'zap': ('letter', 'reach_noun'), 'zoom':
('date',), 'à': ('to', 'where_to'), 'às': ('to', 'where_to'), 'áudio': ('letter',), 'áudios': ('letter',), 'é':
('is3',), 'ñ': ('not',)}


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
{'minha': 162}, {'escritorio': 162}, {'casa': 162}, {'<inf>': 162}, {'': (23, 'contact'), '<inf>': 162, 'em': 170,
'me': 171, 'no': 169, 'nos': 171}, {'': (23, 'contact'), '<inf>': 162, 'a': 170, 'em': 170, 'me': 171, 'nos': 171},
{'gente': 162}, {'a': 174}, {'surpresa': 162}, {'': (23, 'contact'), '<inf>': 162, 'em': 170, 'me': 171, 'nos': 171},
{'<inf>': 162, 'ver': 162, 'visitar': 162}, {'coworking': 162, 'escritorio': 162}, {'aqui': 162, 'ca': 162},
{'comigo': 162}, {'me': 162}, {'...': 167, '<inf>': 162, 'a': 168, 'almocar': 162, 'ao': 169, 'aqui': 172, 'ca': 173,
'com': 175, 'comigo': 162, 'de': 176, 'em': 170, 'jantar': 162, 'la': 177, 'lá': 177, 'me': 178, 'na': 168, 'no': 179,
'nos': 171, 'por': 180, 'ter': 181, 'tomar': 162, 'ver': 182, 'visitar': 182, 'à': 168}, {'': (21,
'gave:encouragement')}, {'^': 184}, {'<them>': 185, 'N': 185}, {'<them>': 185, 'N': 185, 'a': 186, 'o': 186},
{'efeito': 89}, {'sem': 188}, {'abaixo': 89}, {'aconteceu': 89, 'rolou': 89}, {'caiu': 89, 'ficou': 189, 'foi': 190,
'nao': 191, 'não': 191}, {'N': 192}, {'N': 192, 'a': 193, 'o': 193}, {'<set>': 33, 'com': 194}, {'com': 33},
{'<any_det>': 33, 'D': 33, 'c': 33, 'cafe': 33, 'café': 33, 'com': 33, 'me': 196}, {'lha': 47, 'lhas': 47, 'lho': 47,
'lhos': 47}, {'': (19, 'gave:resource')}, {'N': 199}, {'<him>': 199}, {'<to>': 200, 'para': 201, 'pra': 201},
{'<helpful>': 202}, {'<helpful>': 199}, {'meu': 204, 'meus': 204, 'minha': 204, 'minhas': 204, 'nossa': 204, 'nosso':
204}, {'<any_det>': 203, 'a': 205, 'meu': 204, 'meus': 204, 'minha': 204, 'minhas': 204, 'nossa': 204, 'nosso': 204,
'o': 205, 'um': 205, 'uma': 205}, {'<any_det>': 204}, {'^': 207}, {'^': 206, 'lhe': 208, 'lhes': 208}, {'': (16,
'gave:feedback')}, {'^': 210}, {'corrigir': 211, 'rever': 211}, {'dela': 136, 'dele': 136}, {'...': 213}, {'a': 214,
'o': 214, 'seu': 214, 'sua': 214}, {'^': 215}, {'na': 216, 'no': 216, 'para': 216, 'sobre': 216}, {'N': 217}, {'N':
217, 'a': 218, 'o': 218}, {'na': 211, 'no': 211, 'sobre': 211}, {'...': 220, 'na': 211, 'no': 211, 'sobre': 211},
{'N': 137}, {'N': 137, '^': 136, 'a': 222, 'o': 222}, {'<where_to>': 223, 'N': 137, '^': 136, 'a': 222, 'com': 223,
'de': 137, 'em': 137, 'no': 223, 'o': 222, 'sobre': 137}, {'<feedback_noun>': 221, '<mentor_noun>': 224}, {'a': 212,
'com': 219, 'corrigindo': 211, 'de': 225, 'revendo': 211, 'revisando': 211}, {'': (1, 'moved')}, {'D': 227, 'para':
227, 'pra': 227, 'pro': 227}, {'D': 227}, {'<date>': 229}, {'<date>': 228, 'D': 227, 'nossa': 230, 'nosso': 230,
'para': 227, 'pra': 227, 'pro': 227}, {'<date>': 228, 'D': 227, 'para': 227, 'pra': 227, 'pro': 227}, {'<date>': 228,
'D': 227, 'a': 232, 'nossa': 232, 'nosso': 232, 'o': 232, 'para': 227, 'pra': 227, 'pro': 227}, {'<date>': 228, 'D':
227, 'a': 231, 'nossa': 232, 'nosso': 232, 'o': 231, 'para': 227, 'pra': 227, 'pro': 227, 'se': 233}, {'D': 227,
'para': 227}, {'...': 235}, {'D': 227, 'da': 236, 'de': 236, 'do': 236, 'para': 227, 'pra': 227, 'pro': 227},
{'<should>': 16}, {'^': 238}, {'gente': 239}, {'^': 238, 'a': 240, 'eu': 239, 'je': 239, 'on': 239, 'yo': 239}, {'q':
241, 'que': 241}, {'e': 242}, {'...': 243}, {'melhor': 16}, {'deveria': 16, 'devia': 16, 'deviamos': 16}, {'<should>':
16, 'e': 245, 'era': 245, 'nao': 246, 'não': 246, 'o': 245, 'seria': 245, 'é': 245}, {'^': 247}, {'gente': 248},
{'...': 243, '^': 247, 'a': 249, 'eu': 248, 'nos': 248, 'nós': 248}, {'q': 244, 'que': 250}, {'<to>': 162, 'N': 162},
{'<him>': 211}, {'^': 210, 'com': 253, 'da': 211, 'dela': 211, 'dele': 211, 'deles': 211, 'do': 211}, {'^': 210, 'da':
211, 'dela': 211, 'dele': 211, 'do': 211}, {'<paper>': 255}, {'<paper>': 254, 'seu': 256, 'sua': 256}, {'<paper>':
254, 'a': 257, 'as': 257, 'o': 257, 'os': 257, 'seu': 256, 'sua': 256}, {'': (13, 'talk'), 'como': 0, 'da': 0, 'de':
0, 'do': 0, 'que': 0, 'se': 0, 'sobre': 0}, {'me': 259, 'que': 0}, {'D': 33, 'c': 33, 'com': 33, 'para': 33, 'pra':
33, 'pro': 33}, {'D': 33, 'para': 33}, {'N': 262}, {'encontrar': 33, 'ver': 33}, {'almocar': 33, 'beber': 33, 'falar':
33, 'ir': 33, 'jantar': 33, 'nos': 264, 'tomar': 33}, {'<any_det>': 34, '<date>': 33, 'D': 33, 'com': 263, 'de': 265,
'para': 149}, {'<of>': 38, 'que': 38}, {'espera': 267}, {'a': 268, 'à': 268}, {'telefone': 162}, {'': (23, 'contact'),
'bocado': 162, 'pouco': 162}, {'D': 162, 'ao': 270, 'c': 162, 'cm': 162, 'com': 162, 'da': 162, 'das': 162, 'de': 162,
'do': 162, 'dos': 162, 'na': 162, 'no': 162, 'pelo': 162, 'por': 162, 'sobre': 162, 'um': 271}, {'...': 167}, {'...':
149, 'D': 33}, {'me': 274, 'nos': 274}, {'D': 162}, {'me': 276, 'que': 0}, {'<give3>': 11, '<would_give>': 11}, {'^':
278}, {'^': 278, 'me': 279, 'nos': 279}, {'que': 280}, {'me': 281, 'nos': 281, 'que': 280}, {'<giveinf>': 23},
{'<giveinf>': 11}, {'^': 284}, {'^': 283, 'me': 285, 'nos': 285}, {'para': 0, 'pra': 0, 'q': 0, 'que': 0}, {'N': 287},
{'N': 287, 'a': 288, 'o': 288}, {'ma': 11, 'me': 11, 'mo': 11, 'nos': 11}, {'': (6, 'theirs'), 'a': 11, 'as': 11,
'ma': 11, 'mas': 11, 'me': 11, 'mo': 11, 'mos': 11, 'o': 11, 'os': 11}, {'<give3>': 291}, {'<give3>': 291, 'me': 292,
'nos': 292}, {'D': 11, 'e': 293}, {'...': 12, 'meu': 13, 'minha': 13}, {'...': 294, 'D': 11, 'a': 295, 'as': 295,
'meu': 13, 'minha': 13, 'o': 295, 'os': 295}, {'a': 11, 'as': 11, 'ma': 11, 'mas': 11, 'me': 11, 'mo': 11, 'mos': 11,
'o': 11, 'os': 11}, {'<give3>': 297}, {'<give3>': 297, 'me': 298, 'nos': 298}, {'e': 299}, {'...': 300}, {'...': 70},
{'a': 13, 'as': 13, 'o': 13, 'os': 13}, {'ok': 11, 'retorno': 11, 'toque': 11}, {'resposta': 11}, {'feedback': 11,
'noticias': 11, 'novidades': 11, 'resposta': 11, 'retorno': 11, 'um': 304, 'uma': 305}, {'espreitadela': 11, 'jeito':
11, 'lida': 11, 'olhada': 11, 'olhadela': 11, 'vista': 11}, {'me': 306, 'nos': 306, 'um': 307, 'uma': 307}, {'um':
307, 'uma': 307}, {'...': 12, 'a': 295, 'as': 295, 'meu': 13, 'minha': 13, 'o': 295, 'os': 295}, {'coisa': 11}, {'D':
11, 'algo': 11, 'alguma': 311, 'ate': 11, 'depois': 11, 'logo': 11, 'na': 11, 'no': 11, 'o': 11, 'quando': 11, 'se':
11}, {'me': 312, 'nos': 312}, {'intro': 11, 'ponte': 11}, {'apresentacao': 11, 'intro': 11}, {'a': 314, 'chegar': 11,
'uma': 315}, {'me': 316}, {'contacto': 11, 'contato': 11}, {'em': 318}, {'coloca': 319, 'desaconselhou': 16, 'faz':
316, 'poe': 319}, {'me': 319}, {'assunto': 11, 'problema': 11}, {'isso': 11, 'isto': 11, 'o': 322, 'tudo': 11}, {'D':
11, 'ate': 12, 'para': 12}, {'pronta': 324, 'prontas': 324, 'pronto': 324, 'prontos': 324}, {'...': 325}, {'a': 326,
'as': 326, 'meu': 326, 'minha': 326, 'o': 326, 'os': 326}, {'resolver': 11, 'tudo': 11}, {'assunto': 11}, {'de': 328,
'disso': 11, 'do': 329}, {'contactar': 11, 'escrever': 11, 'falar': 11, 'ligar': 11}, {'novidades': 11, 'uma': 305},
{'a': 331, 'com': 332}, {'<give3>': 290, '<hand3>': 296, '<made3>': 301, '<send3>': 296, '<will3>': 11,
'<will_bring>': 302, 'arranja': 303, 'conserta': 303, 'da': 308, 'dara': 309, 'desaconselha': 16, 'desaconselhou': 16,
'devolve': 310, 'diz': 313, 'dá': 308, 'escreve': 313, 'faz': 317, 'instala': 303, 'liga': 313, 'me': 320, 'monta':
303, 'pinta': 303, 'poe': 321, 'resolve': 323, 'telefona': 313, 'tem': 327, 'tera': 327, 'trata': 330, 'traz': 310,
'volta': 333, 'voltara': 333}, {'gente': 151}, {'^': 16, 'a': 335, 'eu': 151}, {'^': 16, 'a': 335, 'eu': 151, 'que':
336}, {'vale': 16}, {'e': 16, 'é': 16}, {'melhor': 339}, {'<should>': 16, 'compensa': 16, 'e': 245, 'mais': 338, 'o':
340, 'é': 245}, {'^': 341}, {'melhor': 337, 'preferivel': 337, 'q': 342, 'que': 342}, {'<my>': 122}, {'^': 344}, {'^':
344, 'a': 345, 'as': 345, 'da': 345, 'de': 345, 'do': 345, 'o': 345, 'os': 345}, {'contra': 151, 'para': 151, 'que':
151, 'sobre': 151}, {'me': 347, 'nos': 347}, {'a': 11, 'as': 11, 'o': 11, 'os': 11, 'um': 11, 'uma': 11}, {'^': 349},
{'receber': 350}, {'ia': 351, 'receberei': 350, 'receberia': 350, 'recebia': 350, 'recebo': 350, 'terei': 350,
'teria': 350, 'vou': 351}, {'^': 16, 'eu': 352, 'ia': 351, 'receberei': 350, 'receberia': 350, 'recebia': 350,
'recebo': 350, 'terei': 350, 'teria': 350, 'vou': 351}, {'contra': 151, 'para': 151, 'que': 353, 'sobre': 151}, {'eu':
352, 'ia': 351, 'receberei': 350, 'receberia': 350, 'recebia': 350, 'recebo': 350, 'terei': 350, 'teria': 350, 'vou':
351}, {'me': 354, 'nos': 347, 'que': 355}, {'^': 122}, {'contacto': 11}, {'em': 358}, {'^': 359}, {'^': 359, 'me':
360}, {'a': 31, 'em': 31}, {'se': 362}, {'avisa': 23, 'diz': 23, 'escreve': 23, 'liga': 23, 'responde': 23}, {'^':
364}, {'^': 364, 'depois': 365}, {'e': 366}, {'...': 367}, {'que': 355}, {'me': 369, 'que': 355}, {'com': 345}, {'q':
342, 'que': 342}, {'': (6, 'theirs'), 'me': 11}, {'<until>': 11}, {'...': 374, '<until>': 11}, {'<giveinf>': 373,
'<inf>': 375}, {'': (7, 'waiting'), '<giveinf>': 373}, {'^': 377}, {'^': 38}, {'^': 376, 'me': 378, 'nos': 379},
{'me': 379, 'nos': 379}, {'apareceu': 89, 'chegou': 89, 'conseguiu': 89, 'foi': 89, 'passou': 89, 'pode': 89, 'pôde':
89, 'veio': 89}, {'nao': 382, 'nunca': 382, 'não': 382}, {'fim': 383}, {'afinal': 383, 'nao': 382, 'no': 384, 'nunca':
382, 'não': 382}, {'que': 385}, {'e': 385, 'mas': 385, 'so': 386}, {'se': 387}, {'aparecer': 387, 'ir': 387, 'juntar':
388, 'passar': 387, 'ter': 387, 'vinha': 387, 'vir': 387, 'viria': 387}, {'aparecer': 387, 'de': 389, 'em': 389, 'ir':
387, 'juntar': 388, 'passar': 387, 'que': 389, 'ter': 387, 'vinha': 387, 'vir': 387, 'viria': 387}, {'<imperative>':
16, 'nao': 16, 'não': 16}, {'^': 391}, {':': 392}, {'<imperative>': 16, '<subj>': 16, 'nao': 16, 'nem': 16, 'não':
16}, {'^': 394}, {'a': 240, 'eu': 239, 'nos': 239, 'nós': 239}, {'para': 19, 'pra': 19, 'que': 396}, {'^': 17}, {'^':
17, 'nao': 398, 'não': 398}, {'gente': 399}, {'^': 17, 'a': 400, 'eu': 399, 'mim': 399, 'nao': 398, 'nos': 399, 'não':
398, 'nós': 399}, {'que': 16}, {'<inf>': 16, '<urge_inf>': 16, 'nao': 17, 'não': 17, 'tenho': 402}, {'': (3,
'advice'), '<inf>': 16, '<urge_inf>': 16, 'tenho': 402}, {'^': 404, 'nao': 398, 'não': 398}, {'gente': 405}, {'': (3,
'advice'), '<inf>': 16}, {'^': 407, 'nao': 398, 'não': 398}, {'^': 403, 'a': 406, 'eu': 405, 'mim': 408, 'nao': 398,
'nos': 408, 'não': 398, 'nós': 408}, {'<subj>': 16, '<urge_inf>': 16, '<would_give>': 11, 'me': 119, 'nao': 120,
'não': 120, 'tenho': 402}, {'<subj>': 16, '<urge_inf>': 16, 'me': 119, 'nao': 120, 'não': 120, 'tenho': 402}, {'^':
411}, {'gente': 412}, {'^': 411, 'ia': 351, 'receberei': 350, 'receberia': 350, 'recebia': 350, 'recebo': 350,
'terei': 350, 'teria': 350, 'vou': 351}, {'^': 284, 'me': 31, 'receber': 350}, {'': (6, 'theirs'), '<would_give>':
11}, {'^': 416}, {'': (6, 'theirs'), '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'^': 418}, {'<subj>': 16,
'me': 119, 'nao': 120, 'não': 120}, {'^': 420}, {'^': 284, 'me': 31}, {'^': 410, 'a': 413, 'eu': 414, 'ia': 415,
'iria': 285, 'me': 417, 'nos': 419, 'nós': 421, 'receberei': 350, 'receberia': 350, 'recebia': 350, 'recebo': 350,
'terei': 350, 'teria': 350, 'vai': 422, 'vou': 351}, {'...': 397, ':': 395, 'p': 401, 'para': 409, 'pra': 409, 'que':
423}, {'^': 18, 'a': 400, 'eu': 399, 'mim': 399, 'nao': 398, 'nos': 399, 'não': 398, 'nós': 399}, {'...': 397, 'p':
401, 'para': 425, 'pra': 425}, {'^': 17, 'a': 400, 'eu': 399, 'gente': 399, 'gnt': 399, 'mim': 399, 'nao': 398, 'nos':
399, 'não': 398, 'nós': 399}, {'^': 403, 'a': 406, 'eu': 405, 'gente': 399, 'gnt': 399, 'mim': 408, 'nao': 398, 'nos':
408, 'não': 398, 'nós': 408}, {'^': 410, 'a': 413, 'aparecer': 387, 'eu': 414, 'ia': 415, 'ir': 387, 'iria': 285,
'juntar': 388, 'me': 417, 'nos': 419, 'nós': 421, 'passar': 387, 'receberei': 350, 'receberia': 350, 'recebia': 350,
'recebo': 350, 'ter': 387, 'terei': 350, 'teria': 350, 'vai': 422, 'vinha': 387, 'vir': 387, 'viria': 387, 'vou':
351}, {'...': 393, ':': 395, 'aparecer': 387, 'de': 389, 'em': 389, 'ir': 387, 'juntar': 388, 'me': 424, 'nos': 426,
'p': 427, 'para': 428, 'passar': 387, 'pra': 428, 'que': 429, 'ter': 387, 'vinha': 387, 'vir': 387, 'viria': 387},
{'para': 19, 'pra': 19}, {'^': 411, 'a': 413, 'eu': 414, 'ia': 415, 'iria': 285, 'me': 31, 'nos': 419, 'nós': 421,
'receberei': 350, 'receberia': 350, 'recebia': 350, 'recebo': 350, 'terei': 350, 'teria': 350, 'vai': 422, 'vou':
351}, {'...': 431, ':': 395, 'p': 401, 'para': 409, 'pra': 409, 'que': 432}, {'...': 431, 'p': 401, 'para': 425,
'pra': 425}, {'<should>': 16, '<subj>': 16, '<urge_inf>': 16, 'compensa': 16, 'e': 245, 'mais': 338, 'me': 119, 'nao':
120, 'não': 120, 'o': 340, 'tenho': 402, 'é': 245}, {'^': 435, 'a': 413, 'eu': 414, 'ia': 415, 'iria': 285, 'me': 31,
'nos': 419, 'nós': 421, 'receberei': 350, 'receberia': 350, 'recebia': 350, 'recebo': 350, 'terei': 350, 'teria': 350,
'vai': 422, 'vou': 351}, {'...': 393, ':': 395, 'me': 433, 'nos': 434, 'p': 401, 'para': 409, 'pra': 409, 'q': 342,
'que': 436}, {'que': 151}, {'de': 438, 'que': 151}, {'opiniao': 439}, {'da': 440, 'de': 440}, {'a': 151}, {'me': 442,
'nos': 442}, {'da': 31, 'de': 31, 'do': 31}, {'se': 444}, {'parte': 122}, {'minha': 446, 'nossa': 446}, {'da': 447},
{'<until>': 122}, {'...': 449}, {'...': 448, '0': 450, '<my>': 122, 'dois': 450, 'duas': 450, 'quatro': 450, 'tres':
450, 'umas': 450, 'uns': 450, 'varias': 450, 'varios': 450}, {'...': 448, '<my>': 122}, {'^': 452}, {'lhe': 357,
'lhes': 357}, {'gente': 454}, {'^': 122, 'lhe': 357, 'lhes': 357}, {'a': 455, 'eu': 456}, {'^': 451, 'a': 345, 'as':
345, 'da': 345, 'de': 453, 'do': 345, 'o': 345, 'os': 345, 'que': 457}, {'': (4, 'needs_from_me'), '<my>': 122}, {'^':
459}, {'eu': 460, 'lhe': 460}, {'da': 460, 'de': 460, 'do': 460, 'que': 461}, {'espera': 462}, {'^': 247, 'a': 249,
'eu': 248, 'nos': 248, 'nós': 248}, {'que': 464}, {'de': 465}, {'a': 463, 'aguardando': 345, 'convencida': 466,
'convencido': 466, 'esperando': 345, 'à': 463}, {'a': 335, 'eu': 151, 'mim': 151, 'nos': 151, 'nós': 151}, {'para':
468, 'pra': 468}, {'me': 469, 'para': 468, 'pra': 468}, {'^': 410, 'a': 413, 'eu': 412, 'ia': 422, 'iria': 285, 'me':
417, 'nos': 419, 'nós': 421, 'vai': 422}, {'...': 397, ':': 395, 'p': 401, 'para': 409, 'pra': 409, 'que': 471},
{'...': 393, ':': 395, 'me': 472, 'nos': 426, 'p': 427, 'para': 428, 'pra': 428, 'que': 471}, {'de': 31}, {'tarefa':
474}, {'a': 475}, {'^': 11, 'me': 31, 'nos': 31}, {'por': 31}, {'a': 463, 'com': 476, 'de': 477, 'responsavel': 478,
'à': 463}, {'de': 477}, {'com': 476, 'de': 477, 'responsavel': 478}, {'^': 11, 'me': 31}, {'dever': 482, 'espera':
462}, {'^': 11, 'aparecer': 387, 'ir': 387, 'juntar': 388, 'me': 31, 'nos': 31, 'passar': 387, 'ter': 387, 'vinha':
387, 'vir': 387, 'viria': 387}, {'devendo': 31}, {'a': 483, 'aparecer': 387, 'com': 476, 'de': 484, 'devendo': 31,
'em': 389, 'ir': 387, 'juntar': 388, 'me': 485, 'passar': 387, 'que': 389, 'responsavel': 478, 'ter': 387, 'vinha':
387, 'vir': 387, 'viria': 387, 'à': 463}, {'^': 11, 'eu': 352, 'ia': 351, 'me': 31, 'receberei': 350, 'receberia':
350, 'recebia': 350, 'recebo': 350, 'terei': 350, 'teria': 350, 'vou': 351}, {'^': 11, 'me': 31, 'que': 487}, {'^':
11, 'me': 488, 'que': 487}, {'<any_det>': 450}, {'^': 490}, {'ter': 491}, {'de': 492}, {'me': 38}, {'<giveinf>': 494},
{'^': 495, 'aparecer': 387, 'ir': 387, 'juntar': 388, 'passar': 387, 'ter': 387, 'vinha': 387, 'vir': 387, 'viria':
387}, {'<giveinf>': 38}, {'^': 497}, {'^': 495, 'aparecer': 387, 'de': 496, 'em': 389, 'ir': 387, 'juntar': 388, 'me':
498, 'nos': 498, 'passar': 387, 'que': 496, 'ter': 387, 'vinha': 387, 'vir': 387, 'viria': 387}, {'me': 498, 'nos':
498}, {'eu': 151, 'que': 151}, {'eu': 151}, {'em': 438, 'para': 501, 'pra': 502, 'que': 151}, {'gente': 421}, {'^':
420, 'a': 504, 'eu': 421, 'nos': 421, 'nós': 421}, {'que': 505}, {'': (3, 'advice'), '<subj>': 16, 'me': 119, 'nao':
120, 'não': 120}, {'^': 507, 'a': 504, 'eu': 421, 'nos': 421, 'nós': 421}, {'em': 438, 'me': 506, 'para': 501, 'pra':
502, 'que': 508}, {'<inf>': 16, '<urge_inf>': 16}, {'^': 510}, {'eu': 511, 'me': 511}, {'gente': 408}, {'^': 17, 'a':
513, 'eu': 408, 'mim': 408, 'nao': 398, 'nos': 408, 'não': 398, 'nós': 408}, {'^': 510, 'p': 401, 'para': 514, 'pra':
514}, {'p': 401, 'para': 401, 'pra': 401}, {'^': 17, 'a': 513, 'eu': 408, 'gente': 399, 'gnt': 399, 'mim': 408, 'nao':
398, 'nos': 408, 'não': 398, 'nós': 408}, {'eu': 511, 'me': 515, 'nos': 516, 'p': 427, 'para': 517, 'pra': 517}, {'^':
16, 'a': 151}, {'^': 16, 'a': 151, 'me': 519, 'nos': 442, 'para': 151, 'que': 151}, {'^': 11, 'me': 31, 'nos': 31,
'que': 477}, {'espreitadela': 11, 'jeito': 11, 'lida': 11, 'ok': 11, 'olhada': 11, 'olhadela': 11, 'retorno': 11,
'toque': 11, 'vista': 11}, {'espreitadela': 11, 'jeito': 11, 'lida': 11, 'olhada': 11, 'olhadela': 11, 'resposta': 11,
'vista': 11}, {'feedback': 11, 'noticias': 11, 'novidades': 11, 'resposta': 11, 'retorno': 11, 'um': 522, 'uma': 523},
{'<give3>': 11, '<would_give>': 11, 'da': 524, 'dara': 309, 'diz': 312, 'dá': 524, 'escreve': 312, 'fala': 312,
'liga': 312}, {'^': 16, 'nao': 151, 'não': 151}, {'contra': 526, 'para': 526, 'pra': 526, 'que': 526, 'sobre': 526},
{'^': 16, 'eu': 352, 'ia': 351, 'nao': 151, 'não': 151, 'receberei': 350, 'receberia': 350, 'recebia': 350, 'recebo':
350, 'terei': 350, 'teria': 350, 'vou': 351}, {'contra': 526, 'me': 369, 'para': 526, 'pra': 526, 'que': 528, 'sobre':
526}, {'<inf>': 16, '<urge_inf>': 16, 'nao': 17, 'não': 17}, {'^': 530}, {':': 392, 'para': 531, 'pra': 531, 'que':
396}, {'<inf>': 16, '<urge_inf>': 16, 'tenho': 402}, {'^': 533, 'a': 406, 'eu': 405, 'mim': 408, 'nao': 398, 'nos':
408, 'não': 398, 'nós': 408}, {'^': 284, 'receber': 350}, {'^': 410, 'a': 413, 'eu': 414, 'ia': 535, 'iria': 285,
'me': 417, 'nos': 419, 'nós': 421, 'receberei': 350, 'receberia': 350, 'recebia': 350, 'recebo': 350, 'terei': 350,
'teria': 350, 'vai': 285, 'vou': 351}, {'p': 401, 'para': 534, 'pra': 534, 'que': 536}, {'...': 532, 'me': 537, 'nos':
516, 'p': 401, 'para': 409, 'pra': 409, 'que': 536}, {':': 392, 'para': 531, 'pra': 531}, {'^': 411, 'a': 413, 'eu':
414, 'ia': 535, 'iria': 285, 'me': 31, 'nos': 419, 'nós': 421, 'receberei': 350, 'receberia': 350, 'recebia': 350,
'recebo': 350, 'terei': 350, 'teria': 350, 'vai': 285, 'vou': 351}, {'p': 401, 'para': 534, 'pra': 534, 'que': 540},
{'...': 539, 'me': 541, 'nos': 516, 'p': 401, 'para': 409, 'pra': 409, 'que': 540}, {'^': 410, 'a': 413, 'eu': 412,
'ia': 285, 'iria': 285, 'me': 417, 'nos': 419, 'nós': 421, 'vai': 285}, {'p': 401, 'para': 534, 'pra': 534, 'que':
543}, {'...': 532, 'me': 544, 'nos': 516, 'p': 401, 'para': 409, 'pra': 409, 'que': 543}, {'^': 497, 'de': 498, 'que':
498}, {'me': 506, 'que': 505}, {'p': 401, 'para': 514, 'pra': 514}, {'me': 548, 'nos': 516, 'p': 401, 'para': 514,
'pra': 514}, {'^': 490, 'me': 506, 'que': 505}, {'de': 31, 'que': 31}, {'<advises>': 520, '<helps3>': 274, '<says>':
276, '<vowed3>': 521, '<wrote3>': 289, '^': 525, 'alerta': 527, 'alertou': 527, 'avisou': 529, 'cobra': 357, 'cobrou':
357, 'coloca': 361, 'confirmou': 370, 'contou': 370, 'deve': 379, 'devem': 379, 'disse': 538, 'diz': 542, 'empurrou':
442, 'encoraja': 442, 'encorajou': 442, 'escreveu': 370, 'estimulou': 442, 'fala': 470, 'falou': 545, 'garantiu': 489,
'ia': 546, 'incentiva': 442, 'incentivou': 442, 'insistiu': 547, 'mandou': 549, 'pede': 491, 'pediu': 550, 'poe': 361,
'promete': 489, 'prometeu': 489, 'sugeriu': 547, 'tem': 551, 'tinha': 546, 'têm': 551, 'vai': 31, 'vao': 31}, {'D':
122}, {'...': 553}, {'': (4, 'needs_from_me'), '...': 553}, {'...': 448, '<any_det>': 554, '<my>': 555}, {'<any_det>':
554, '<my>': 555}, {'^': 557}, {'^': 556}, {'^': 556, 'a': 345, 'as': 345, 'da': 558, 'de': 559, 'do': 558, 'o': 345,
'os': 345}, {'<give3>': 11, '<would_give>': 11, 'da': 306, 'diz': 312, 'dá': 306, 'escreve': 312, 'fala': 312, 'liga':
312}, {'...': 532, 'me': 516, 'nos': 516, 'p': 401, 'para': 425, 'pra': 425}, {'...': 539, 'me': 516, 'nos': 516, 'p':
401, 'para': 425, 'pra': 425}, {'me': 516, 'nos': 516, 'p': 401, 'para': 401, 'pra': 401}, {'<advises>': 520,
'<helps3>': 274, '<vowed3>': 521, '<wrote3>': 289, '^': 561, 'alerta': 527, 'alertou': 527, 'avisou': 527, 'deve':
379, 'devem': 379, 'disse': 562, 'diz': 563, 'empurrou': 442, 'encoraja': 442, 'encorajou': 442, 'estimulou': 442,
'falou': 562, 'ia': 546, 'incentiva': 442, 'incentivou': 442, 'mandou': 564, 'pede': 491, 'pediu': 491, 'tem': 551,
'tinha': 546, 'têm': 551, 'vai': 31, 'vao': 31}, {'para': 482}, {'se': 566}, {'0': 450, '<any_det>': 450, '<my>': 122,
'dois': 450, 'duas': 450, 'quatro': 450, 'tres': 450, 'umas': 450, 'uns': 450, 'varias': 450, 'varios': 450}, {'^':
568, 'a': 345, 'as': 345, 'da': 345, 'de': 345, 'do': 345, 'me': 491, 'nos': 491, 'o': 345, 'os': 345, 'que': 457},
{'0': 450, 'dois': 450, 'duas': 450, 'quatro': 450, 'tres': 450, 'umas': 450, 'uns': 450, 'varias': 450, 'varios':
450}, {'^': 490, 'que': 505}, {'^': 420, 'lhe': 357, 'lhes': 357}, {'gente': 572}, {'': (4, 'needs_from_me'),
'<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'^': 574, 'lhe': 357, 'lhes': 357}, {'^': 420, 'a': 573, 'eu': 575,
'nos': 421, 'nós': 421}, {'^': 570, 'me': 571, 'nos': 491, 'que': 576}, {'...': 449, '<any_det>': 554, '<my>': 555},
{'^': 578}, {'^': 450}, {'<until>': 122, 'D': 122}, {'...': 581}, {'...': 448, '0': 450, '<any_det>': 582, '<my>':
555, 'dois': 450, 'duas': 450, 'quatro': 450, 'tres': 450, 'umas': 450, 'uns': 450, 'varias': 450, 'varios': 450},
{'^': 583}, {'^': 122, 'a': 455, 'eu': 456, 'lhe': 357}, {'^': 556, 'a': 345, 'as': 345, 'da': 579, 'das': 580, 'de':
584, 'do': 579, 'dos': 580, 'o': 345, 'os': 345, 'que': 585}, {'...': 448, '0': 450, '<any_det>': 450, '<my>': 122,
'dois': 450, 'duas': 450, 'quatro': 450, 'tres': 450, 'umas': 450, 'uns': 450, 'varias': 450, 'varios': 450}, {'^':
16, 'almoce': 0, 'fale': 0, 'jante': 0, 'lhe': 357, 'lhes': 357, 'passe': 0, 'se': 0, 'va': 0, 'venha': 0}, {'gente':
588}, {'a': 589, 'eu': 456}, {'^': 587, 'a': 345, 'as': 345, 'da': 345, 'de': 453, 'do': 345, 'o': 345, 'os': 345,
'que': 590}, {'0': 450, '<any_det>': 450, 'dois': 450, 'duas': 450, 'quatro': 450, 'tres': 450, 'umas': 450, 'uns':
450, 'varias': 450, 'varios': 450}, {'a': 589, 'aparecer': 387, 'eu': 456, 'ir': 387, 'juntar': 388, 'passar': 387,
'ter': 387, 'vinha': 387, 'vir': 387, 'viria': 387}, {'^': 592, 'aparecer': 387, 'de': 389, 'em': 389, 'ir': 387,
'juntar': 388, 'passar': 387, 'que': 593, 'ter': 387, 'vinha': 387, 'vir': 387, 'viria': 387}, {'<my>': 104}, {'<my>':
104, 'a': 595, 'as': 595, 'o': 595, 'os': 595}, {'^': 596}, {'...': 448}, {'^': 598}, {'^': 598, 'de': 599}, {'para':
482, 'pra': 482}, {'compromete': 362, 'comprometeu': 362, 'encarrega': 444, 'ofereceu': 601}, {'a': 463, 'aguardando':
345, 'esperando': 345, 'à': 463}, {'me': 11}, {'<giveinf>': 604, '<inf>': 375, 'assinar': 11, 'confirmar': 11,
'entregar': 11, 'enviar': 11, 'pagar': 11, 'responder': 11}, {'^': 605, 'me': 31, 'nos': 31}, {'de': 606, 'que': 606},
{'comigo': 89, 'me': 89, 'nos': 89}, {'contactar': 89, 'contatar': 89, 'encontrar': 89, 'ligar': 89, 'telefonar': 89},
{'contactar': 608, 'contatar': 608, 'falar': 608, 'ligar': 608, 'me': 609, 'nos': 609, 'telefonar': 608}, {'^': 495,
'me': 379, 'nos': 379}, {'^': 495, 'de': 611, 'ficado': 390, 'que': 611}, {'de': 381, 'que': 381}, {'de': 32, 'que':
32}, {'<inf>': 11}, {'me': 615, 'nos': 615}, {'e': 616}, {'...': 617}, {'avisa': 11, 'conta': 11, 'diz': 11,
'escreve': 11, 'liga': 11, 'responde': 11}, {'avisa': 23, 'conta': 23, 'diz': 23, 'escreve': 23, 'liga': 23, 'me':
619, 'nos': 619, 'responde': 23}, {'avisa': 23, 'conta': 23, 'depois': 620, 'diz': 23, 'escreve': 23, 'liga': 23,
'me': 619, 'nos': 619, 'responde': 23}, {'e': 621}, {'...': 622}, {'mim': 11, 'nos': 11, 'nós': 11}, {'...': 622,
'de': 624}, {'...': 622, '<my>': 11, 'a': 129, 'as': 129, 'o': 129, 'os': 129}, {'<giveinf>': 23, '<hand_inf>': 11,
'<inf>': 618, 'analisar': 130, 'assinar': 130, 'confirmar': 623, 'consultar': 623, 'corrigir': 130, 'dar': 132,
'falar': 625, 'ler': 130, 'olhar': 130, 'pensar': 623, 'perguntar': 623, 'rever': 130, 'testar': 130, 'validar': 130,
'ver': 626, 'verificar': 623}, {'^': 627, 'me': 31, 'nos': 31, 'receber': 597, 'ter': 597}, {'<giveinf>': 23,
'<hand_inf>': 11, 'analisar': 130, 'assinar': 130, 'confirmar': 623, 'consultar': 623, 'corrigir': 130, 'dar': 132,
'falar': 623, 'ler': 130, 'olhar': 130, 'pensar': 623, 'perguntar': 623, 'rever': 130, 'testar': 130, 'validar': 130,
'ver': 626, 'verificar': 623}, {'^': 629, 'me': 31, 'nos': 31, 'ter': 597}, {'...': 367, 'melhor': 337}, {'<advises>':
161, '<came3>': 273, '<helps3>': 275, '<opines>': 251, '<says>': 277, '<vowed3>': 282, '<wants3>': 286, '<wrote3>':
289, '^': 334, 'acha': 343, 'aguarda': 346, 'alertou': 348, 'avisou': 356, 'cobra': 357, 'cobrou': 357, 'coloca': 361,
'compromete': 363, 'comprometeu': 363, 'confirma': 368, 'confirmou': 370, 'conta': 371, 'contou': 370, 'defende': 372,
'deve': 380, 'devem': 381, 'devia': 390, 'disse': 430, 'diz': 437, 'e': 441, 'empurrou': 443, 'encarrega': 445,
'encorajou': 443, 'entende': 372, 'escreveu': 370, 'espera': 458, 'esta': 467, 'está': 467, 'fala': 470, 'falou': 473,
'fica': 479, 'ficara': 480, 'ficaram': 481, 'ficou': 486, 'garantiu': 489, 'gostava': 493, 'ia': 499, 'iam': 500,
'incentivou': 443, 'insiste': 503, 'insistiu': 509, 'manda': 512, 'mandou': 518, 'me': 552, 'necessita': 560, 'nos':
565, 'ocupa': 445, 'ofereceu': 567, 'pede': 569, 'pediu': 577, 'pensa': 372, 'pensava': 390, 'pergunta': 368, 'poe':
361, 'precisa': 586, 'prefere': 337, 'preferia': 337, 'promete': 489, 'prometeu': 489, 'propoe': 438, 'propos': 438,
'quer': 591, 'queria': 594, 'recebe': 597, 'recebera': 597, 'requer': 600, 'se': 602, 'sugeriu': 547, 'ta': 603,
'tem': 607, 'tentou': 610, 'tera': 597, 'tinha': 612, 'tinham': 613, 'trata': 444, 'têm': 614, 'vai': 628, 'vao': 630,
've': 631, 'é': 441}, {'^': 16, 'que': 151}, {'^': 16, 'e': 633, 'era': 633, 'foi': 633, 'hoje': 633, 'que': 151, 'é':
633}, {'...': 152, '^': 16, 'e': 633, 'era': 633, 'foi': 633, 'hoje': 633, 'que': 151, 'é': 633}, {'<them>': 634, 'N':
635}, {'...': 152, ':': 151}, {'da': 636, 'de': 636, 'dela': 637, 'dele': 637, 'do': 636}, {'': (9, 'told')}, {'': (9,
'told'), 'que': 639}, {'lhe': 640, 'lhes': 640}, {'^': 42, 'lhe': 146, 'lhes': 146}, {'^': 42, 'lhe': 146, 'lhes':
146, 'que': 642}, {'N': 643}, {'a': 644, 'o': 644}, {'<him>': 643}, {'<to>': 644, '^': 42, 'lhe': 643, 'lhes': 643,
'para': 645, 'pra': 646, 'que': 642}, {'encontrar': 89}, {'<see_inf>': 89, 'me': 648}, {'N': 287, 'a': 288, 'me': 289,
'o': 288}, {'N': 33, 'a': 83, 'o': 83}, {'com': 651, 'encontrar': 651, 'ver': 651, 'visitar': 651}, {'<date>': 33,
'N': 33}, {'...': 652, '<date>': 33, 'N': 33, 'a': 653, 'o': 653}, {'<date>': 33, 'N': 33, 'a': 653, 'o': 653}, {'a':
654, 'ao': 654, 'com': 655, 'na': 654, 'no': 654, 'num': 654, 'numa': 654, 'para': 654, 'pra': 654, 'pro': 654, 'à':
654}, {'me': 33, 'nos': 33}, {'<helps3>': 33}, {'<helps3>': 657, 'me': 658, 'nos': 658}, {'<inf>': 33}, {'<inf>': 33,
'me': 660, 'nos': 660}, {'<inf>': 33, 'aqui': 661, 'ca': 661, 'me': 660, 'nos': 660}, {'passa': 662, 'passam': 662,
'vem': 662, 'vira': 662, 'virao': 662, 'virá': 662, 'vêm': 662}, {'da': 651, 'de': 651, 'do': 651}, {'casa': 664},
{'em': 665, 'na': 665}, {'a': 665}, {'a': 665, 'casa': 664, 'em': 665, 'la': 666, 'lá': 666, 'na': 665, 'para': 667,
'pra': 665, 'à': 665}, {'vai': 668}, {'gente': 669}, {'pulo': 656}, {'um': 671}, {'vou': 668}, {'a': 33, 'as': 33,
'lhe': 33, 'o': 33, 'os': 33}, {'com': 651}, {'...': 675}, {'a': 83, 'o': 83}, {'<inf>': 676, 'acompanhar': 677,
'apanhar': 677, 'buscar': 677, 'levar': 677, 'receber': 677, 'ver': 677, 'visitar': 677}, {'de': 678, 'que': 678},
{'N': 33, 'a': 83, 'aqui': 651, 'ca': 651, 'o': 83}, {'<go1>': 656, '<helps3>': 657, '<they>': 659, 'N': 663, 'a':
670, 'acompanho': 83, 'busco': 83, 'dou': 672, 'eu': 673, 'levo': 83, 'me': 658, 'mostro': 674, 'nos': 658, 'temos':
679, 'tenho': 679, 'vamos': 668, 'vejo': 83, 'vem': 680, 'vira': 680, 'virao': 680, 'virá': 680, 'vou': 668, 'vêm':
680}, {'vale': 398}, {'de': 398}, {'em': 398}, {'pensar': 684}, {'e': 398, 'é': 398}, {'melhor': 686}, {'mais': 682,
'melhor': 398, 'nada': 683, 'nao': 398, 'nem': 685, 'não': 398, 'o': 687, 'para': 19, 'pra': 19}, {':': 688}, {'aqui':
162, 'ca': 162, 'com': 175, 'comigo': 162, 'connosco': 162, 'conosco': 162, 'la': 162, 'lá': 162, 'por': 180},
{'meio': 162}, {'seguir': 162}, {'a': 692}, {'tarde': 162}, {'': (23, 'contact'), 'sobremesa': 162}, {'': (23,
'contact'), 'fim': 162, 'final': 162}, {'a': 691, 'ao': 162, 'aqui': 162, 'ca': 162, 'depois': 162, 'em': 162, 'logo':
693, 'mais': 694, 'na': 695, 'no': 696, 'pela': 162, 'pelo': 162, 'tambem': 162}, {'sobremesa': 162}, {'fim': 162,
'final': 162}, {'a': 691, 'atrasada': 162, 'atrasado': 162, 'depois': 162, 'logo': 693, 'mais': 694, 'na': 698, 'no':
699, 'tambem': 162, 'tarde': 162}, {'em': 162, 'no': 162, 'online': 162, 'pelo': 162, 'por': 162, 'remoto': 162},
{'se': 701}, {'a': 691, 'depois': 162, 'em': 162, 'logo': 693, 'mais': 694, 'na': 698, 'no': 696, 'online': 162,
'pelo': 162, 'por': 162, 'remoto': 162, 'tambem': 162}, {'escritorio': 149}, {'casa': 149}, {'D': 33, 'em': 705},
{'comigo': 149}, {'D': 33, 'ao': 704, 'aqui': 706, 'ca': 149, 'ter': 707}, {'ca': 162, 'em': 162, 'la': 162, 'lá':
162, 'no': 162, 'online': 162, 'pelo': 162, 'por': 162, 'remoto': 162, 'tambem': 162}, {'ca': 162, 'la': 162, 'lá':
162, 'tambem': 162}, {'$$': 33}, {'$$': 33, 'tambem': 711}, {'se': 712}, {'a': 691, 'depois': 162, 'logo': 693,
'mais': 694, 'na': 698, 'no': 699, 'tambem': 162}, {'se': 714}, {'lugar': 151}, {'meu': 716}, {'ao': 162, 'aqui': 162,
'ca': 162, 'com': 175, 'comigo': 162, 'connosco': 162, 'conosco': 162, 'em': 162, 'la': 162, 'lá': 162, 'na': 162,
'no': 162, 'pela': 162, 'pelo': 162, 'por': 180}, {'ao': 162, 'aqui': 162, 'ca': 162, 'em': 162, 'na': 162, 'no': 162,
'pela': 162, 'pelo': 162}, {'<giveinf>': 42}, {'^': 720}, {'^': 720, 'lhe': 721}, {'^': 720, 'eu': 722, 'lhe': 721},
{'para': 723, 'pra': 723, 'que': 723}, {'me': 724, 'para': 723, 'pra': 723, 'que': 723}, {'avisou': 162, 'contou':
162, 'disse': 162, 'ligou': 162}, {'me': 726}, {'conectou': 701}, {'estava': 710, 'estavam': 710, 'vai': 712, 'vem':
712, 'vêm': 712}, {'': (23, 'contact'), 'aqui': 162, 'ca': 162, 'com': 175, 'comigo': 162, 'connosco': 162, 'conosco':
162, 'la': 162, 'lá': 162, 'por': 180}, {'...': 149}, {'<inf>': 731}, {'<inf>': 731, 'D': 33, 'em': 705, 'me': 732,
'nos': 732}, {'<inf>': 731, 'D': 33, 'me': 732, 'nos': 732}, {'$$': 33, '<inf>': 731, 'D': 33, 'ao': 704, 'aqui': 733,
'ca': 734, 'me': 732, 'nos': 732, 'tambem': 711, 'ter': 707}, {'<inf>': 731, 'D': 33, 'ao': 704, 'aqui': 733, 'ca':
734, 'me': 732, 'nos': 732, 'ter': 707}, {'...': 689, ':': 688, 'apareceram': 690, 'apareceu': 697, 'chegou': 700,
'conectou': 702, 'entrou': 703, 'estara': 708, 'estava': 709, 'estavam': 710, 'esteve': 690, 'estiveram': 690,
'junta': 713, 'juntam': 713, 'juntou': 715, 'ligou': 702, 'no': 717, 'passara': 708, 'passaram': 718, 'passou': 719,
'pediu': 725, 'que': 727, 'quem': 727, 'se': 728, 'tambem': 729, 'vai': 712, 'vao': 712, 'veio': 730, 'vem': 735,
'vieram': 730, 'vira': 736, 'virao': 736, 'virá': 736, 'vêm': 735}, {'ela': 42, 'elas': 42, 'ele': 42, 'eles': 42},
{'lha': 42, 'lhas': 42, 'lhe': 42, 'lhes': 42, 'lho': 42, 'lhos': 42, 'p': 738, 'para': 738, 'pra': 738}, {'lha': 42,
'lhas': 42, 'lhe': 42, 'lhes': 42, 'lho': 42, 'lhos': 42}, {'N': 42, 'ela': 42, 'elas': 42, 'ele': 42, 'eles': 42},
{'a': 741, 'ao': 741, 'lha': 42, 'lhas': 42, 'lhe': 42, 'lhes': 42, 'lho': 42, 'lhos': 42, 'p': 741, 'para': 741,
'pra': 741, 'à': 741}, {'a': 741, 'ao': 741, 'p': 741, 'para': 741, 'pra': 741, 'à': 741}, {'<give1>': 739,
'<give1_pra>': 42, '<give3>': 290, 'arranja': 303, 'arranjo': 740, 'conserta': 303, 'conserto': 740, 'corrijo': 740,
'da': 308, 'dara': 309, 'deixo': 740, 'desaconselha': 16, 'desaconselhou': 16, 'devolvo': 742, 'diz': 313, 'dou': 743,
'dá': 308, 'edito': 740, 'escreve': 313, 'faco': 743, 'faz': 317, 'gravo': 740, 'guardo': 740, 'imprimo': 740,
'instala': 303, 'instalo': 740, 'levo': 740, 'liga': 313, 'ligo': 743, 'me': 320, 'monta': 303, 'mostro': 743,
'passo': 743, 'pinta': 303, 'poe': 321, 'redijo': 740, 'telefona': 313, 'tem': 327, 'tera': 327, 'traduzo': 740,
'trago': 740, 'volta': 333, 'voltara': 333}, {'<give1>': 42}, {'a': 185, 'as': 185, 'o': 185, 'os': 185}, {'': (7,
'waiting'), '<of>': 38}, {'': (15, 'gave:intro')}, {'^': 748}, {'^': 748, 'um': 749, 'uma': 749}, {'las': 750, 'los':
750}, {'que': 0}, {'me': 752, 'que': 0}, {'dela': 11, 'dele': 11}, {'lado': 754}, {'do': 755}, {'esta': 756, 'está':
756}, {'<imperative>': 16, '<inf>': 16, '<subj>': 16, 'nao': 16, 'não': 16}, {'^': 758}, {',': 759}, {',': 759, 'e':
760, 'era': 760, 'foi': 760, 'é': 760}, {'N': 761}, {'da': 762, 'dela': 761, 'dele': 761, 'do': 762}, {'animada': 185,
'animo': 185, 'apoio': 185, 'coragem': 185, 'forca': 185, 'moral': 185}, {'animada': 185, 'animo': 185, 'apoio': 185,
'coragem': 185, 'forca': 185, 'moral': 185, 'muita': 764, 'um': 764, 'uma': 764}, {'animada': 185, 'animo': 185,
'apoio': 185, 'coragem': 185, 'forca': 185, 'lhe': 765, 'lhes': 765, 'moral': 185, 'muita': 764, 'um': 764, 'uma':
764}, {'papo': 162}, {'': (14, 'together'), '<we3>': 162, 'encontra': 33, 'fala': 33, 've': 33}, {'casa': 33},
{'encontrar': 33, 'reunir': 33}, {'encontrar': 33}, {'com': 33, 'reuniao': 33, 'reunião': 33, 'um': 33, 'uma': 33},
{'<see_inf>': 33, 'a': 769, 'encontrar': 657, 'falar': 196, 'me': 770, 'nos': 771, 'ter': 772}, {'almoca': 33,
'almocou': 162, 'bateu': 767, 'conversou': 162, 'discutiu': 162, 'falou': 162, 'foi': 162, 'janta': 33, 'jantou': 162,
'saiu': 162, 'se': 768, 'toma': 33, 'tomou': 162, 'vai': 773, 'viu': 162}, {'avisar': 753, 'contar': 753, 'dizer':
753}, {'e': 633, 'era': 633, 'foi': 633, 'é': 633}, {'conselho': 776, 'dica': 776, 'recomendacao': 776, 'sugestao':
776}, {'hora': 89}, {'se': 29}, {'^': 745, 'acalmar': 746, 'aguardar': 747, 'animar': 746, 'apresenta': 751,
'apresentá': 751, 'avisar': 753, 'bola': 757, 'conselho': 763, 'consolar': 746, 'contar': 753, 'dar': 766, 'dica':
763, 'dizer': 753, 'encorajar': 746, 'espera': 267, 'esperar': 747, 'felicitar': 746, 'gente': 774, 'incentivar': 746,
'me': 775, 'opiniao': 763, 'palpite': 763, 'parabenizar': 746, 'quais': 0, 'qual': 0, 'recado': 763, 'seu': 777,
'sua': 777, 'sugestao': 763, 'ultima': 778, 'ver': 779}, {'de': 162}, {'<see_inf>': 162}, {'de': 782}, {'minha': 42},
{'que': 29}, {'': (14, 'together')}, {'me': 786}, {'a': 162, 'ao': 162, 'na': 162, 'no': 162, 'à': 162}, {'N': 788},
{'': (23, 'contact'), 'a': 789, 'o': 789}, {'': (20, 'gave:referral')}, {'^': 791}, {'<pro>': 792}, {'<good>': 793,
'<pro>': 792}, {'minha': 794}, {'minhas': 794}, {'que': 639}, {'meu': 794}, {'meus': 794}, {'<any_det>': 794, 'a':
795, 'as': 796, 'em': 797, 'o': 798, 'os': 799, 'para': 797, 'pra': 797, 'que': 639}, {'N': 800}, {'a': 639}, {'N':
802, 'a': 639, 'minha': 794}, {'em': 797, 'para': 797, 'pra': 797, 'que': 639}, {'<him>': 804}, {'N': 802, 'a': 639},
{'': (9, 'told'), 'minha': 794}, {'': (9, 'told'), '<any_det>': 794, 'a': 807, 'as': 796, 'em': 797, 'o': 798, 'os':
799, 'para': 797, 'pra': 797, 'que': 639}, {'N': 802, 'a': 639, 'meu': 794}, {'<any_det>': 794, 'a': 795, 'as': 796,
'o': 798, 'os': 799}, {'N': 810}, {'<him>': 800, 'a': 811, 'o': 811, 'que': 639}, {'<him>': 800, 'que': 639},
{'<any_det>': 794, '<to>': 801, 'a': 803, 'as': 796, 'com': 805, 'em': 797, 'la': 806, 'lhe': 808, 'lhes': 808, 'lo':
806, 'o': 809, 'os': 799, 'para': 812, 'pra': 813, 'que': 639}, {'confirmo': 42, 'entrego': 42, 'envio': 42, 'faco':
42, 'levo': 42, 'ligo': 42, 'mando': 42, 'pago': 42, 'passo': 42, 'preparo': 42, 'remeto': 42, 'revejo': 42, 'reviso':
42, 'trato': 42}, {'^': 815}, {'^': 815, 'eu': 816}, {':': 817}, {'^': 42, 'lhe': 146}, {'eu': 819}, {'que': 820},
{'da': 38, 'dela': 38, 'dele': 38, 'do': 38}, {'assinatura': 822, 'confirmacao': 822, 'decisao': 822, 'escolha': 822,
'proposta': 822, 'resposta': 822, 'retorno': 822}, {'^': 823}, {'<they>': 379}, {'<they>': 379, 'a': 824, 'o': 824,
'pela': 824, 'pelo': 824, 'que': 825}, {'esperar': 826}, {'esperar': 826, 'so': 827}, {'': (10, 'thanks')}, {'': (10,
'thanks'), '<to>': 829}, {'<seen1>': 89}, {'cumprimentei': 89, 'felicitei': 89, 'parabenizei': 89}, {'me': 89}, {'':
(0, 'missed'), '<see_inf>': 89, 'encontrar': 833, 'me': 648}, {'a': 834}, {'parabens': 89}, {'lhe': 836, 'os': 836,
'parabens': 89}, {'para': 834, 'pra': 834}, {'': (0, 'missed'), 'ainda': 89, 'nada': 89, 'os': 836, 'parabens': 89},
{'dei': 839, 'desejei': 839, 'disse': 839, 'escrevi': 839, 'falei': 839, 'liguei': 839, 'mandei': 839, 'respondi':
839, 'telefonei': 839}, {'a': 38, 'as': 38, 'o': 38, 'os': 38}, {'^': 841}, {'^': 841, 'ainda': 842}, {'de': 834},
{'como': 834, 'tempo': 844}, {'<clitic>': 831, '<seen1>': 89, 'a': 832, 'as': 832, 'cheguei': 835, 'consegui': 834,
'conseguimos': 834, 'dei': 837, 'desejei': 837, 'deu': 838, 'lhe': 840, 'lhes': 840, 'mandei': 837, 'o': 832, 'os':
832, 'pude': 834, 'recebi': 843, 'tive': 845}, {'nao': 846, 'não': 846}, {'': (17, 'gave:knowledge')}, {'^': 848},
{'a': 849, 'com': 849, 'em': 849, 'na': 849, 'no': 849}, {'...': 850, '^': 848, 'a': 849, 'com': 849, 'em': 849, 'na':
849, 'no': 849}, {'<them>': 850, 'N': 851}, {'<them>': 850, 'N': 851, 'a': 852, 'o': 852}, {'<them>': 850, 'N': 851,
'a': 849, 'com': 849, 'na': 849, 'no': 849}, {'^': 848, 'a': 849, 'com': 849, 'na': 849, 'no': 849}, {'<them>': 850,
'N': 851, 'a': 854, 'la': 855, 'lo': 855, 'o': 854}, {'e': 149, 'sera': 149, 'é': 149}, {'...': 857}, {'N': 211},
{'da': 859, 'de': 859, 'do': 859}, {'...': 860}, {'<any_det>': 861}, {'da': 89, 'de': 89, 'do': 89}, {'atras': 863},
{'': (22, 'gave:volunteering')}, {'a': 865, 'o': 865}, {'na': 865, 'no': 865, 'para': 866, 'pra': 865, 'pro': 865},
{'voluntaria': 867, 'voluntario': 867}, {'graca': 867}, {'receber': 867}, {'como': 868, 'de': 869, 'sem': 870,
'voluntaria': 867, 'voluntario': 867}, {'...': 871}, {'^': 184, 'animo': 185, 'apoio': 185, 'coragem': 185, 'forca':
185}, {'^': 184, 'animo': 185, 'apoio': 185, 'coragem': 185, 'forca': 185, 'lhe': 873, 'lhes': 873}, {'^': 872,
'animar': 874, 'dar': 874}, {'^': 872, 'a': 875}, {'em': 29, 'que': 29, 'se': 29}, {'pensar': 877}, {'a': 878,
'atras': 863, 'pensando': 877}, {'<see_inf>': 33}, {'de': 880, 'para': 880, 'por': 880}, {'': (13, 'talk'), '<they>':
0}, {'que': 882}, {'N': 639}, {'a': 884, 'o': 884}, {'<to>': 884, 'para': 885}, {'da': 229, 'de': 229, 'do': 229},
{'parece': 0}, {'inves': 887, 'que': 888}, {'o': 162}, {'N': 162}, {'N': 162, 'a': 891, 'o': 891}, {'a': 891, 'ca':
892, 'la': 892, 'lá': 892, 'o': 891, 'tambem': 892}, {'N': 749}, {'N': 749, 'a': 894, 'ao': 894, 'com': 894, 'e': 894,
'à': 894}, {'N': 895}, {'...': 857, ':': 896}, {'N': 749, 'a': 894, 'o': 894}, {'a': 894, 'o': 894}, {'<to>': 894,
'com': 898, 'e': 898, 'para': 899}, {'N': 900}, {'<to>': 894, 'com': 898, 'e': 898}, {'N': 902}, {'N': 902, 'a': 903,
'o': 903}, {'mail': 904}, {'e': 905, 'email': 904, 'linkedin': 904, 'mail': 904, 'whatsapp': 904}, {'N': 900, 'a':
901, 'lhe': 898, 'lhes': 898, 'o': 901, 'pelo': 906, 'por': 906, 'via': 906}, {'as': 750, 'os': 750}, {'^': 210, 'a':
211, 'ao': 211, 'da': 211, 'dela': 211, 'dele': 211, 'do': 211, 'à': 211}, {'desempenho': 909}, {'^': 210, 'a': 211,
'anual': 909, 'ao': 211, 'da': 211, 'de': 910, 'dela': 211, 'dele': 211, 'do': 211, 'trimestral': 909, 'à': 211},
{'N': 900, 'a': 749, 'ao': 749, 'aos': 749, 'as': 749, 'avaliacao': 911, 'devolutiva': 911, 'feedback': 911, 'à': 749,
'às': 749}, {'outro': 749}, {'ao': 913}, {'outra': 749}, {'a': 915, 'à': 915}, {'^': 748, 'a': 749, 'ao': 749, 'aos':
749, 'as': 749, 'dois': 749, 'duas': 749, 'um': 914, 'uma': 916, 'à': 749, 'às': 749}, {'a': 749, 'ao': 749, 'aos':
749, 'as': 749, 'à': 749, 'às': 749}, {'N': 749, 'avaliacao': 911, 'devolutiva': 911, 'feedback': 911}, {'avaliacao':
911, 'devolutiva': 911, 'feedback': 911}, {'N': 749, 'a': 919, 'o': 919, 'um': 920, 'uma': 920}, {'N': 900, 'a': 912,
'as': 917, 'la': 918, 'lhe': 921, 'lhes': 898, 'lo': 918, 'o': 912, 'os': 917, 'pelo': 906, 'por': 906, 'um': 920,
'uma': 920, 'via': 906}, {'<to>': 792, '^': 791}, {'cliente': 923, 'contacto': 923, 'contato': 923, 'lead': 923},
{'um': 924}, {'lhe': 925, 'um': 924}, {'quais': 0, 'qual': 0}, {'a': 302, 'as': 302, 'o': 302, 'os': 302}, {'<give3>':
928, '<hand3>': 928, '<send3>': 928, 'acaba': 928, 'sobe': 928}, {'^': 929}, {'': (13, 'talk'), '^': 929}, {'q': 930,
'que': 931}, {'^': 745}, {'^': 745, 'lhe': 933}, {'^': 745, 'eu': 934, 'lhe': 933}, {'que': 935}, {'<do1>': 42,
'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'vejo': 42}, {'^': 937}, {'^': 937, 'eu': 938, 'lhe': 938},
{'<do1>': 42, '<give1>': 42, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'vejo': 42}, {'^': 940, 'lhe': 933},
{'^': 940}, {'^': 940, 'eu': 941, 'lhe': 942}, {'<to>': 884, 'lhe': 936, 'q': 939, 'que': 943}, {'^': 929, 'eu': 352,
'ia': 351, 'receberei': 350, 'receberia': 350, 'recebia': 350, 'recebo': 350, 'terei': 350, 'teria': 350, 'vou': 351},
{'me': 354, 'nos': 347, 'q': 930, 'que': 945}, {'^': 865}, {'alimentos': 947}, {'alimentar': 947, 'de': 948}, {'':
(23, 'contact'), 'um': 767}, {'um': 767}, {'': (23, 'contact'), '<drink>': 33}, {'um': 952, 'uma': 162, 'umas': 162,
'uns': 162}, {'um': 162, 'uma': 162, 'umas': 162, 'uns': 162}, {'<drink>': 33}, {'um': 955}, {'contacto': 749,
'contato': 749}, {'em': 957}, {'N': 958}, {'N': 958, 'a': 959, 'o': 959}, {'com': 898}, {'contacto': 961, 'contato':
961}, {'com': 960, 'e': 960, 'em': 962}, {'N': 963}, {'N': 963, 'a': 964, 'o': 964}, {'N': 829}, {'<to>': 966, 'N':
829}, {'a': 789, 'o': 789}, {'^': 615}, {'N': 969, 'ela': 969, 'ele': 969, 'eles': 969}, {'N': 969}, {'^': 615, 'a':
970, 'ao': 971, 'à': 971}, {'': (5, 'mine'), '<inf>': 42}, {'<inf>': 42}, {'^': 974}, {'mim': 975, 'nos': 975, 'nós':
975}, {'^': 973, 'a': 976}, {'^': 974, 'a': 976}, {'lhe': 972, 'lhes': 972, 'me': 977, 'nos': 978}, {'caixa': 89,
'voicemail': 89}, {'a': 980, 'o': 980}, {'ao': 980, 'na': 980, 'no': 980, 'para': 981, 'pra': 980, 'pro': 980},
{'mensagens': 89}, {'de': 983, 'postal': 89}, {'c': 162, 'com': 162}, {'N': 849}, {'a': 986, 'o': 986}, {'a': 792,
'ao': 792, 'da': 792, 'do': 792, 'para': 792, 'pra': 792, 'à': 792}, {'recomendacao': 988}, {'de': 989}, {'atendida':
89}, {'...': 857, 'nao': 991, 'não': 991, 'perdida': 89}, {'atendidas': 89}, {'nao': 993, 'não': 993, 'perdidas': 89},
{'<any_det>': 13}, {'^': 995}, {'me': 996}, {'<date>': 89}, {'a': 998, 'ao': 998, 'o': 998, 'à': 998}, {'tarde': 999},
{'^': 848, 'em': 947, 'na': 947, 'no': 947}, {'N': 1001}, {'a': 1002, 'o': 1002}, {'com': 960, 'e': 960}, {'N': 1004},
{'dia': 162}, {'em': 1006}, {'N': 1004, 'papo': 1007}, {'N': 1004, 'a': 1005, 'o': 1008}, {'contacto': 112, 'contato':
112}, {'em': 1010}, {'N': 1011}, {'N': 1011, 'a': 1012, 'o': 1012}, {'com': 898, 'e': 898}, {'N': 1014}, {'N': 1014,
'a': 1015, 'o': 1015}, {'contacto': 1016, 'contato': 1016}, {'N': 963, 'a': 964, 'em': 1017, 'o': 964}, {'<paper>':
210, '<rehearsed>': 210}, {'a': 1019, 'as': 1019, 'o': 1019, 'os': 1019}, {'^': 1020}, {'<review_inf>': 1021},
{'<review_inf>': 1021, 'a': 1022}, {'N': 1023, 'gente': 786}, {'N': 1023}, {'N': 1023, 'a': 1024, 'o': 1025,
'saudade': 89}, {'D': 660, 'de': 660, 'para': 660, 'pra': 660, 'um': 660, 'uma': 660}, {'N': 1027}, {'N': 1027, 'a':
1028, 'o': 1028}, {'<give3>': 11}, {'^': 1030}, {'<they>': 1031}, {':': 1032, 'D': 660, 'de': 660, 'para': 660, 'pra':
660, 'um': 660, 'uma': 660}, {'N': 1033}, {'N': 1033, 'a': 1034, 'ela': 721, 'ele': 721, 'o': 1034}, {'^': 720,
'almocar': 33, 'encontrar': 33, 'jantar': 33, 'nos': 264, 'tomar': 33}, {'': (5, 'mine'), '<giveinf>': 42}, {'^':
1037, 'lhe': 146}, {'eu': 1038}, {'c': 1029, 'com': 1035, 'de': 1036, 'que': 1039}, {'eu': 721}, {'c': 1029, 'com':
1035, 'de': 1036, 'que': 1041}, {'0': 29, 'anos': 29, 'cinquenta': 29, 'noventa': 29, 'oitenta': 29, 'quarenta': 29,
'sessenta': 29, 'setenta': 29, 'trinta': 29, 'vinte': 29}, {'<any_det>': 861, '<to>': 884, 'para': 885}, {'com': 162,
'um': 162, 'uma': 162}, {'a': 891, 'o': 891}, {'^': 204}, {'<any_det>': 199}, {'...': 1047, '^': 1048}, {'N': 1049},
{'experiencia': 849}, {'minha': 1051}, {'^': 1048}, {'N': 1053}, {'a': 1054, 'o': 1054}, {'a': 1050, 'o': 1050},
{'...': 1047}, {'N': 1057}, {'<to>': 1050, '^': 1048, 'a': 1052, 'com': 1055, 'lhe': 1053, 'lhes': 1053, 'minha':
1051, 'para': 1056, 'pra': 1058, 'pro': 1058}, {'a': 146, 'em': 146}, {'N': 1060}, {'N': 1060, 'a': 1061, 'o': 1061},
{'a': 42, 'com': 1062}, {'me': 1063}, {'^': 848, 'a': 849, 'ao': 849, 'aos': 849, 'as': 849, 'de': 849, 'em': 849,
'na': 849, 'no': 849, 'para': 849, 'pra': 849, 'sobre': 849, 'à': 849, 'às': 849}, {'<course>': 1065}, {'a': 1066,
'o': 1066, 'um': 1066, 'uma': 1066}, {'a': 894, 'ao': 894, 'com': 899, 'e': 899, 'à': 894}, {'N': 1068}, {'a': 1069,
'o': 1069, 'pelo': 906, 'por': 906, 'via': 906}, {'<date>': 33, 'nossa': 34, 'nosso': 34}, {'...': 367, '<date>': 33,
'a': 1071, 'nossa': 34, 'nosso': 34, 'o': 1071}, {'<date>': 33, 'a': 1071, 'nossa': 34, 'nosso': 34, 'o': 1071},
{'<date>': 33, '<to>': 884, 'a': 1071, 'nossa': 34, 'nosso': 34, 'o': 1071, 'para': 885}, {'N': 162, 'a': 891, 'isso':
892, 'o': 891, 'que': 355}, {'N': 162, 'a': 891, 'isso': 892, 'o': 891}, {'<date>': 33, 'a': 1071, 'me': 1075, 'nos':
1076, 'nossa': 34, 'nosso': 34, 'o': 1071, 'q': 930, 'que': 945}, {'devia': 16, 'devo': 16}, {'pensar': 16}, {'ideal':
16, 'melhor': 16}, {'<should>': 16, 'e': 245, 'ha': 402, 'mais': 338, 'nao': 1078, 'nem': 1079, 'não': 1078, 'o':
1080, 'é': 245}, {'^': 1081}, {'<should>': 16, 'e': 245, 'o': 245, 'é': 245}, {'^': 1083}, {'gente': 1084}, {',':
1082, '^': 1083, 'a': 1085, 'eu': 1084}, {',': 1082}, {'N': 1086}, {'<them>': 1086, 'N': 1087, 'a': 1088, 'o': 1088},
{',': 759, '^': 16, 'que': 151}, {',': 759, 'e': 1090, 'era': 1090, 'foi': 1090, 'é': 1090}, {'N': 761, 'dia': 151},
{'da': 762, 'dela': 1091, 'dele': 1091, 'do': 1092}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 1094, 'o': 1094},
{'que': 849}, {'como': 849, 'por': 1096, 'porque': 849}, {'N': 1097}, {'a': 884, 'ela': 1097, 'ele': 1097, 'o': 884},
{'N': 1097, 'ela': 1097, 'ele': 1097}, {'<to>': 884, 'a': 1098, 'ao': 1098, 'como': 849, 'lhe': 1097, 'lhes': 1097,
'para': 1099, 'por': 1096, 'porque': 849, 'pra': 1100, 'pro': 1098, 'à': 1098}, {'me': 1075, 'nos': 1076, 'que': 355},
{'a': 806, 'la': 806, 'lo': 806, 'o': 806}, {'D': 162, 'ao': 162, 'com': 162, 'na': 162, 'no': 162, 'sobre': 162},
{'D': 162, 'ao': 162, 'boa': 1104, 'com': 162, 'longa': 1104, 'na': 162, 'no': 162, 'rapida': 1104, 'sobre': 162,
'tensa': 1104}, {'a': 33, 'para': 33, 'pra': 33}, {'me': 1106, 'nos': 1106}, {'voz': 89}, {'de': 1108}, {'<any_det>':
861, 'lhe': 211, 'lhes': 211}, {'vermelha': 947}, {'nos': 162}, {'c': 162, 'com': 162, 'na': 162, 'no': 162}, {'c':
162, 'com': 162, 'me': 1113, 'na': 162, 'no': 162}, {'falta': 146}, {'de': 146, 'que': 146}, {'ainda': 1115, 'falta':
146, 'faltam': 146, 'fica': 146, 'ficou': 146, 'tenho': 1116, 'vai': 146}, {'parte': 1117}, {'minha': 1118}, {'N':
792}, {'<him>': 792}, {'<to>': 1120, 'para': 1121, 'pra': 1121, 'pro': 1120}, {'...': 1122, '^': 791}, {'da': 1123,
'das': 792, 'de': 1123, 'do': 1123, 'dos': 792}, {'da': 792, 'de': 792, 'do': 792}, {'<reach_noun>': 1124, 'contacto':
1125, 'contato': 1125, 'email': 1125, 'nome': 1125, 'numero': 1125, 'telefone': 1125}, {'<to>': 211, '^': 210, 'no':
211}, {'da': 792, 'das': 792, 'de': 792, 'do': 792, 'dos': 792}, {'<reach_noun>': 1128, 'contacto': 1125, 'contato':
1125, 'email': 1125, 'nome': 1125, 'numero': 1125, 'telefone': 1125}, {'meu': 199, 'meus': 199, 'minha': 199,
'minhas': 199, 'nossa': 199, 'nosso': 199}, {'<any_det>': 204, 'a': 1130, 'as': 1130, 'meu': 199, 'meus': 199,
'minha': 199, 'minhas': 199, 'nossa': 199, 'nosso': 199, 'o': 1130, 'os': 1130}, {'meu': 1047, 'meus': 1047, 'minha':
1047, 'minhas': 1047, 'nossa': 1047, 'nosso': 1047}, {'<any_det>': 1129, '^': 1131, 'a': 1132, 'as': 1132, 'meu':
1047, 'meus': 1047, 'minha': 1047, 'minhas': 1047, 'nossa': 1047, 'nosso': 1047, 'o': 1132, 'os': 1132}, {'N': 1133},
{'a': 211, 'ao': 211, 'da': 211, 'do': 211, 'na': 211, 'no': 211, 'sobre': 211, 'à': 211}, {'comentarios': 1135,
'feedback': 1135, 'notas': 1135, 'opiniao': 1135, 'parecer': 1135, 'visao': 1135}, {'<feedback_noun>': 1127,
'comentarios': 1135, 'feedback': 1135, 'notas': 1135, 'opiniao': 1135, 'parecer': 1135, 'visao': 1135}, {'<course>':
1065, 'avaliacao': 911, 'devolutiva': 911, 'feedback': 911, 'meu': 1136, 'meus': 1136, 'minha': 1137, 'minhas': 1136},
{'<to>': 211, '^': 210, 'no': 211, 'sobre': 211}, {'^': 210, 'a': 211, 'ao': 211, 'na': 211, 'no': 211, 'sobre': 211,
'à': 211}, {'<feedback_noun>': 1139, 'correcoes': 1140, 'dicas': 1140, 'pitacos': 1140, 'toques': 1140}, {'<to>': 185,
'^': 184}, {'comentarios': 1135, 'correcoes': 1140, 'dicas': 1140, 'feedback': 1135, 'notas': 1135, 'opiniao': 1135,
'parecer': 1135, 'pitacos': 1140, 'toques': 1140, 'visao': 1135}, {'parabens': 1142}, {'animo': 1142, 'apoio': 1142,
'forca': 1142, 'meu': 1136, 'meus': 1136, 'minha': 1136, 'minhas': 1143, 'os': 1144, 'parabens': 1142},
{'<feedback_noun>': 1139}, {'cara': 1114, 'caras': 1114}, {'a': 1130, 'as': 1130, 'meu': 199, 'meus': 199, 'minha':
199, 'minhas': 199, 'nossa': 199, 'nosso': 199, 'o': 1130, 'os': 1130}, {'<feedback_noun>': 1139, 'animo': 185,
'apoio': 185, 'coragem': 185, 'forca': 185}, {'animo': 185, 'apoio': 185, 'coragem': 185, 'forca': 185}, {'abraco':
185, 'animo': 185, 'apoio': 185, 'avaliacao': 911, 'coragem': 185, 'devolutiva': 911, 'feedback': 911, 'forca': 185},
{'de': 1146}, {'^': 848, 'a': 849, 'ao': 849, 'com': 849, 'na': 849, 'no': 849, 'à': 849}, {'avaliacao': 911, 'data':
1152, 'devolutiva': 911, 'feedback': 911, 'forca': 1153, 'mao': 1153, 'maozinha': 1153}, {'<any_det>': 1129,
'<feedback_noun>': 1127, '^': 1148, 'a': 920, 'algumas': 1146, 'alguns': 1146, 'animo': 1142, 'apoio': 1142,
'bastante': 1149, 'coragem': 185, 'forca': 1142, 'imenso': 1146, 'imensos': 1146, 'moral': 185, 'muita': 1150,
'muito': 1149, 'o': 920, 'os': 1144, 'parabens': 1142, 'um': 1151, 'uma': 1154, 'umas': 1146, 'uns': 1146, 'varias':
1146, 'varios': 1146}, {'data': 1152}, {'<any_det>': 1129, '^': 1148, 'algumas': 1146, 'alguns': 1146, 'animo': 185,
'apoio': 185, 'bastante': 1149, 'coragem': 185, 'forca': 185, 'imenso': 1146, 'imensos': 1146, 'muita': 1150, 'muito':
1149, 'um': 1150, 'uma': 1156, 'umas': 1146, 'uns': 1146, 'varias': 1146, 'varios': 1146}, {'<where_to>': 137, '^':
136, 'com': 137, 'no': 137}, {'forca': 185}, {'<course>': 1065, 'avaliacao': 911, 'devolutiva': 911, 'feedback': 911,
'meu': 1137, 'meus': 1136, 'minha': 1136, 'minhas': 1136}, {'<feedback_noun>': 1127, 'comentarios': 1135, 'correcoes':
1140, 'dicas': 1140, 'feedback': 1135, 'notas': 1135, 'opiniao': 1135, 'parecer': 1135, 'pitacos': 1140, 'toques':
1140, 'visao': 1135}, {'animo': 1142, 'apoio': 1142, 'forca': 1142, 'meu': 1136, 'meus': 1161, 'minha': 1136,
'minhas': 1136, 'os': 1144, 'parabens': 1142}, {'<reach_noun>': 1128}, {'<any_det>': 1163, '^': 1148}, {'<any_det>':
1163, '^': 1131, 'a': 1132, 'as': 1132, 'meu': 1047, 'meus': 1047, 'minha': 1047, 'minhas': 1047, 'nossa': 1047,
'nosso': 1047, 'o': 1132, 'os': 1132}, {'N': 1165}, {'<him>': 1164, 'a': 1166, 'o': 1166}, {'<him>': 1164}, {'': (23,
'contact'), 'casa': 162}, {'a': 1169, 'ao': 162, 'ate': 162, 'em': 162, 'la': 162, 'lá': 162, 'na': 162, 'no': 162,
'à': 162}, {'<course>': 1065, '<feedback_noun>': 1127, 'abraco': 185, 'avaliacao': 911, 'chegada': 1170, 'devolutiva':
911, 'escapadinha': 1170, 'feedback': 911, 'passada': 1170, 'pulinho': 1170, 'pulo': 1170, 'saltinho': 1170, 'salto':
1170, 'toque': 252}, {'<him>': 792, 'N': 792}, {'da': 1172, 'do': 1172, 'pela': 1172, 'pelo': 1172, 'por': 1172},
{'<course>': 1065, '<feedback_noun>': 1127, 'avaliacao': 911, 'chegada': 1170, 'data': 1152, 'devolutiva': 911,
'escapadinha': 1170, 'feedback': 911, 'forca': 1153, 'mao': 1153, 'maozinha': 1153, 'palavra': 1173, 'palavrinha':
1173, 'passada': 1170, 'pulinho': 1170, 'pulo': 1170, 'saltinho': 1170, 'salto': 1170}, {'<any_det>': 1126,
'<feedback_noun>': 1127, '<to>': 1134, 'a': 1138, 'algumas': 1141, 'alguns': 1141, 'animo': 1142, 'apoio': 1142, 'as':
1145, 'bastante': 1146, 'boleia': 162, 'carona': 162, 'coragem': 185, 'de': 1147, 'forca': 1142, 'imenso': 1146,
'imensos': 1146, 'lhe': 1155, 'lhes': 1157, 'mentoria': 1158, 'mentorias': 1158, 'mentoring': 1158, 'meu': 1136,
'meus': 1143, 'minha': 1136, 'minhas': 1136, 'moral': 185, 'muita': 1159, 'muito': 1146, 'o': 1160, 'os': 1162,
'para': 1167, 'parabens': 1142, 'pra': 1168, 'um': 1171, 'uma': 1174, 'umas': 1141, 'uns': 1141, 'varias': 1146,
'varios': 1146}, {'comigo': 42}, {'D': 227, 'para': 229, 'pra': 229}, {'D': 227, 'isso': 1177, 'para': 229, 'pra':
229}, {'<any_det>': 199, 'a': 1130, 'as': 1130, 'meu': 199, 'meus': 199, 'minha': 199, 'minhas': 199, 'nossa': 199,
'nosso': 199, 'o': 1130, 'os': 1130}, {'<any_det>': 1163, '^': 1179}, {'N': 1180}, {'^': 199}, {'N': 1182}, {'<him>':
1182}, {'<him>': 1182, 'N': 1182}, {'<to>': 1183, 'para': 1184, 'pra': 1185, 'pro': 1183}, {'...': 1186,
'comentarios': 1135, 'feedback': 1135, 'notas': 1135, 'opiniao': 1135, 'parecer': 1135, 'visao': 1135}, {'...': 1186},
{'meu': 1187, 'meus': 1187, 'minha': 1187, 'minhas': 1187, 'nossa': 1188, 'nosso': 1188}, {'<any_det>': 1163, '^':
1179, 'algumas': 1146, 'alguns': 1146, 'bastante': 1146, 'imenso': 1146, 'imensos': 1146, 'muito': 1146, 'uma': 1156,
'umas': 1146, 'uns': 1146, 'varias': 1146, 'varios': 1146}, {'na': 89}, {'<him>': 1180, 'a': 1181, 'o': 1181},
{'<him>': 1180}, {'': (0, 'missed'), 'na': 89}, {'data': 1152, 'mensagem': 1191}, {'<any_det>': 1163, '<to>': 1181,
'a': 1189, 'algumas': 1146, 'alguns': 1146, 'as': 1189, 'bastante': 1146, 'imenso': 1146, 'imensos': 1146, 'lhe':
1190, 'lhes': 1190, 'mensagem': 1191, 'meu': 1187, 'meus': 1187, 'minha': 1187, 'minhas': 1187, 'muito': 1146,
'nossa': 1188, 'nosso': 1188, 'o': 1189, 'os': 1189, 'para': 1192, 'pra': 1193, 'recado': 1194, 'uma': 1195, 'umas':
1146, 'uns': 1146, 'varias': 1146, 'varios': 1146}, {'espera': 89}, {'visto': 89}, {'voz': 162}, {'de': 1199},
{'<letter>': 162, 'nota': 1200}, {'mao': 89}, {'tampa': 89}, {'<any_det>': 1201, '<letter>': 162, 'a': 1197, 'na':
1202, 'nota': 1200, 'pendurada': 89, 'pendurado': 89, 'plantada': 89, 'plantado': 89, 'tampa': 89, 'uma': 1203, 'à':
1197}, {'vacuo': 89}, {'a': 1197, 'em': 1198, 'esperando': 89, 'me': 1204, 'na': 1202, 'no': 1205, 'pendurada': 89,
'pendurado': 89, 'plantada': 89, 'plantado': 89, 'à': 1197}, {'animo': 1142, 'apoio': 1142, 'forca': 1142, 'os': 1144,
'parabens': 1142}, {'abraco': 185, 'animo': 185, 'apoio': 185, 'coragem': 185, 'forca': 185}, {'animo': 1142, 'apoio':
1142, 'bastante': 1150, 'coragem': 185, 'forca': 1142, 'moral': 185, 'muita': 1150, 'muito': 1150, 'os': 1144,
'parabens': 1142, 'um': 1208}, {'animo': 185, 'apoio': 185, 'bastante': 1150, 'coragem': 185, 'forca': 185, 'muita':
1150, 'muito': 1150, 'um': 1150}, {'<course>': 1065, 'abraco': 185}, {'a': 1066, 'animo': 1142, 'apoio': 1142, 'as':
1207, 'coragem': 185, 'forca': 1142, 'lhe': 1209, 'lhes': 1210, 'mentoria': 1158, 'mentorias': 1158, 'mentoring':
1158, 'moral': 185, 'muita': 1159, 'o': 1066, 'os': 1207, 'parabens': 1142, 'um': 1211, 'uma': 1066}, {'de': 882,
'que': 882}, {'sorte': 185}, {'boa': 1214}, {'boa': 1214, 'lhe': 1215}, {'chamada': 162}, {'a': 1217, 'agora': 162,
'c': 162, 'com': 162}, {'<tip>': 152}, {'^': 16, 'de': 151, 'para': 151, 'que': 151}, {'conselho': 1220, 'dica': 1220,
'sugestao': 1220, 'toque': 1220}, {'forca': 1153, 'mao': 1153, 'maozinha': 1153}, {'uma': 1222}, {'...': 1219,
'<any_det>': 1221, 'a': 1197, 'na': 1202, 'pendurada': 89, 'pendurado': 89, 'plantada': 89, 'plantado': 89, 'tampa':
89, 'uma': 1203, 'à': 1197}, {'bolo': 89, 'cano': 89}, {'tras': 89}, {'...': 1219, '<any_det>': 1221, 'bolo': 89,
'furo': 89, 'lhe': 1223, 'me': 1224, 'o': 1225, 'para': 1226, 'pra': 1226, 'um': 1225, 'uma': 1222}, {'<see_inf>':
29}, {'<see_inf>': 29, 'aparecer': 387, 'de': 389, 'em': 389, 'ir': 387, 'juntar': 388, 'passar': 387, 'que': 389,
'ter': 387, 'vinha': 387, 'vir': 387, 'viria': 387}, {'N': 146}, {'': (5, 'mine'), 'N': 42}, {'': (13, 'talk'), 'que':
0}, {'los': 112}, {'N': 112}, {'N': 112, 'a': 1234, 'o': 1234}, {'a': 1234, 'ao': 1234, 'com': 1235, 'e': 1235, 'à':
1234}, {'N': 1236}, {'N': 1236, 'a': 1237, 'o': 1237}, {'contato': 112}, {'em': 1239}, {'los': 1240}, {'contacto':
112}, {'em': 1242}, {'los': 1243}, {'ela': 42, 'ele': 42}, {'0': 146, '<any_det>': 42, '<to>': 1230, '^': 720, 'a':
1231, 'admitir': 1232, 'ao': 42, 'apresenta': 1233, 'apresentar': 1238, 'apresentá': 1233, 'cem': 146, 'cinquenta':
146, 'coloca': 1241, 'colocá': 1241, 'conecta': 1233, 'conectar': 1238, 'conectá': 1233, 'confessar': 1232,
'dinheiro': 146, 'dizer': 1232, 'juntar': 1238, 'lhe': 42, 'lhes': 42, 'po': 1244, 'pra': 1245, 'reconhecer': 1232,
'trinta': 146, 'umas': 146, 'uns': 146, 'vinte': 146, 'à': 42}, {'la': 31, 'lo': 31, 'ma': 31, 'mas': 31, 'mo': 31,
'mos': 31}, {'^': 210, 'da': 211, 'do': 211, 'sobre': 211}, {'anotacoes': 1248, 'comentarios': 1248, 'correcoes':
1248, 'notas': 1248, 'sugestoes': 1248}, {'anotacoes': 1248, 'comentarios': 1248, 'correcoes': 1248, 'minhas': 1249,
'notas': 1248, 'sugestoes': 1248}, {'meus': 1249}, {'anotacoes': 1248, 'as': 1250, 'comentarios': 1248, 'correcoes':
1248, 'meus': 1249, 'minhas': 1249, 'notas': 1248, 'os': 1251, 'sugestoes': 1248}, {'anotacoes': 1248, 'as': 1250,
'comentarios': 1248, 'correcoes': 1248, 'lhe': 1252, 'meus': 1249, 'minhas': 1249, 'notas': 1248, 'os': 1251,
'sugestoes': 1248}, {'<him>': 47}, {'<him>': 47, 'lha': 47, 'lhas': 47, 'lho': 47, 'lhos': 47, 'para': 1254, 'pra':
1254}, {'...': 374}, {'<any_det>': 1256}, {'<hand3>': 1257, '<send3>': 1257, 'acaba': 1257, 'conclui': 1257,
'entrega': 1257, 'termina': 1257}, {'^': 1258, 'lhe': 933, 'lhes': 933}, {':': 392, 'que': 1259}, {'lhe': 933, 'lhes':
933}, {'que': 1261}, {'': (9, 'told'), '...': 1262}, {'N': 1263}, {'...': 1262, 'que': 935}, {'^': 1258, 'a': 240,
'eu': 239, 'nos': 239, 'nós': 239}, {'para': 19, 'pra': 19, 'que': 1266}, {'...': 1267, ':': 395, 'N': 162, 'a': 891,
'isso': 892, 'o': 891, 'p': 401, 'para': 409, 'pra': 409, 'que': 423}, {'...': 1267, 'N': 162, 'a': 891, 'isso': 892,
'o': 891, 'p': 401, 'para': 425, 'pra': 425}, {'<do1>': 42, '<give3>': 928, '<hand3>': 928, '<send3>': 928, 'acaba':
928, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'sobe': 928, 'vejo': 42}, {'^': 1270, 'eu': 938, 'lhe': 938},
{'<give3>': 11, '<hand3>': 11, '<send3>': 11, 'sobe': 11}, {'^': 1272}, {'<do1>': 42, '<give1>': 42, '<give1_pra>':
42, '<give3>': 928, '<hand3>': 928, '<send3>': 928, '<subj>': 16, '<urge_inf>': 16, '<would_give>': 11, 'acaba': 928,
'leio': 42, 'me': 119, 'nao': 120, 'não': 120, 'olho': 42, 'penso': 42, 'resolvo': 42, 'sobe': 928, 'tenho': 402,
'vejo': 42}, {'<do1>': 42, '<give1>': 42, '<give1_pra>': 42, '<subj>': 16, '<urge_inf>': 16, 'leio': 42, 'me': 119,
'nao': 120, 'não': 120, 'olho': 42, 'penso': 42, 'resolvo': 42, 'tenho': 402, 'vejo': 42}, {'^': 1275, 'ia': 351,
'lhe': 933, 'receberei': 350, 'receberia': 350, 'recebia': 350, 'recebo': 350, 'terei': 350, 'teria': 350, 'vou':
351}, {'<do1>': 42, '<give1>': 42, '<give1_pra>': 42, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'vejo': 42},
{'^': 1277}, {'D': 1273, '^': 1274, 'a': 413, 'aparecer': 387, 'eu': 1276, 'ia': 415, 'ir': 387, 'iria': 285,
'juntar': 388, 'lhe': 1278, 'me': 417, 'nos': 419, 'nós': 421, 'passar': 387, 'receberei': 350, 'receberia': 350,
'recebia': 350, 'recebo': 350, 'ter': 387, 'terei': 350, 'teria': 350, 'vai': 422, 'vinha': 387, 'vir': 387, 'viria':
387, 'vou': 351}, {'...': 1260, ':': 395, '<to>': 1264, 'aparecer': 387, 'de': 389, 'em': 389, 'ir': 387, 'juntar':
388, 'lhe': 1265, 'me': 1268, 'nos': 1269, 'p': 427, 'para': 428, 'passar': 387, 'pra': 428, 'q': 1271, 'que': 1279,
'ter': 387, 'vinha': 387, 'vir': 387, 'viria': 387}, {'em': 865, 'na': 865, 'no': 865, 'para': 865}, {'alimentos':
1281, 'cabazes': 1281, 'comida': 1281, 'jantares': 1281, 'refeicoes': 1281, 'roupa': 1281, 'sopa': 1281}, {'^': 1282},
{'^': 1258}, {':': 392, 'que': 1284}, {'para': 19, 'pra': 19, 'que': 1284}, {'...': 1286, ':': 395, 'p': 401, 'para':
409, 'pra': 409, 'que': 432}, {'...': 1286, 'p': 401, 'para': 425, 'pra': 425}, {'<give3>': 928, '<hand3>': 928,
'<send3>': 928, '<should>': 16, 'acaba': 928, 'compensa': 16, 'e': 245, 'mais': 338, 'o': 340, 'sobe': 928, 'é': 245},
{'^': 1289}, {'<give3>': 928, '<hand3>': 928, '<send3>': 928, '<should>': 16, '<subj>': 16, '<urge_inf>': 16, 'acaba':
928, 'compensa': 16, 'e': 245, 'mais': 338, 'me': 119, 'nao': 120, 'não': 120, 'o': 340, 'sobe': 928, 'tenho': 402,
'é': 245}, {'D': 1273, '^': 1291, 'a': 413, 'eu': 414, 'ia': 415, 'iria': 285, 'me': 31, 'nos': 419, 'nós': 421,
'receberei': 350, 'receberia': 350, 'recebia': 350, 'recebo': 350, 'terei': 350, 'teria': 350, 'vai': 422, 'vou':
351}, {'...': 1285, ':': 395, 'me': 1287, 'nos': 1288, 'p': 401, 'para': 409, 'pra': 409, 'q': 1290, 'que': 1292},
{'': (13, 'talk'), 'D': 1273, '^': 929}, {'q': 930, 'que': 1294}, {'^': 974, 'de': 975}, {'vez': 1296}, {'^': 615,
'de': 969}, {'N': 1298}, {'da': 1299, 'dela': 1298, 'dele': 1298, 'do': 1299}, {'minha': 1297, 'vez': 1300}, {'N':
29}, {'N': 29, 'a': 1302, 'o': 1302}, {'da': 1303, 'de': 1303, 'do': 1303}, {'vai': 89}, {'agua': 1305, 'pio': 89,
'sinal': 89}, {'aniversario': 1304, 'aniversário': 1304, 'niver': 1304}, {'<inf>': 112, '^': 720}, {'a': 1301,
'aniversario': 1304, 'aniversário': 1304, 'da': 440, 'de': 440, 'esperar': 826, 'eu': 786, 'nada': 90, 'nem': 1306,
'niver': 1304, 'o': 1307, 'para': 721, 'pra': 721, 'preciso': 1308, 'que': 721, 'se': 29, 'so': 827}, {'sinal': 89},
{'da': 1310, 'deu': 1310, 'dá': 1310}, {'fosse': 502}, {'nao': 1311, 'no': 717, 'não': 1311, 'pediu': 725, 'se':
1312}, {'da': 778}, {'cima': 1314, 'vacuo': 89, 'vez': 887}, {'<they>': 0, 'N': 0, 'a': 0, 'nao': 0, 'não': 0, 'o':
0}, {'a': 1183, 'o': 1183}, {'<to>': 1183, 'para': 1317, 'pra': 1183, 'pro': 1183}, {'...': 1318}, {'<to>': 1183,
'para': 1184, 'pra': 1184}, {'...': 1320}, {'^': 1048, 'a': 1132, 'as': 1132, 'meu': 1047, 'meus': 1047, 'minha':
1047, 'minhas': 1047, 'nossa': 1047, 'nosso': 1047, 'o': 1132, 'os': 1132}, {'N': 1322}, {'a': 200, 'o': 200},
{'<to>': 200, 'para': 1324}, {'<helpful>': 1325}, {'<any_det>': 199, 'a': 1326, 'o': 1326, 'um': 1326, 'uma': 1326},
{'meu': 1188, 'meus': 1188, 'minha': 1188, 'minhas': 1188, 'nossa': 1188, 'nosso': 1188}, {'': (19, 'gave:resource'),
'<any_det>': 199}, {'^': 1329}, {'<him>': 1053, 'a': 1323, 'o': 1323}, {'<him>': 1053}, {'0': 1319, '<any_det>': 1321,
'<to>': 1323, '^': 1327, 'a': 1328, 'as': 1328, 'cem': 1319, 'com': 1055, 'dinheiro': 1319, 'lhe': 1330, 'lhes': 1330,
'meu': 1188, 'meus': 1188, 'minha': 1188, 'minhas': 1188, 'nossa': 1188, 'nosso': 1188, 'o': 1328, 'os': 1328, 'para':
1331, 'pra': 1332}, {'<reach_noun>': 1125}, {'<any_det>': 1334}, {'N': 1335}, {'da': 792, 'dela': 792, 'dele': 792,
'do': 792}, {'curriculo': 1337, 'cv': 1337}, {'a': 1336, 'o': 1336}, {'<any_det>': 1334, '<to>': 1336, 'lhe': 1335,
'o': 1338, 'para': 1339, 'pro': 1336}, {'da': 42, 'de': 42, 'do': 42}, {'me': 1341}, {'nos': 33}, {'acaso': 162},
{'querer': 162}, {'<any_det>': 162, 'N': 162, 'c': 162, 'com': 162, 'por': 1344, 'sem': 1345}, {'<any_det>': 33, 'D':
33, 'N': 162, 'c': 33, 'cafe': 33, 'café': 33, 'com': 33, 'me': 196, 'por': 1344, 'sem': 1345}, {'<any_det>': 162,
'N': 162, 'c': 162, 'com': 162, 'me': 1346, 'nos': 1347, 'por': 1344, 'sem': 1345}, {'<any_det>': 162, 'N': 162, 'c':
162, 'com': 162, 'me': 1346, 'nos': 1346, 'por': 1344, 'sem': 1345}, {'...': 857, 'me': 196}, {'apresentacao': 210,
'defesa': 210, 'pitch': 210}, {'^': 1351}, {'a': 1352, 'o': 1352}, {'<rehearsed>': 210}, {'a': 1354, 'o': 1354}, {'^':
1355}, {'N': 1356}, {'N': 1356, 'a': 1357, 'o': 1357}, {'^': 1355, 'a': 1352, 'com': 1358, 'o': 1352}, {'a': 848,
'como': 848, 'o': 848}, {'^': 1360}, {'<him>': 1361}, {'lhe': 1361, 'lhes': 1361, 'para': 1362, 'pra': 1362}, {'a':
849, 'como': 849}, {'passo': 849}, {'a': 1365}, {'...': 1364, 'a': 849, 'as': 849, 'como': 849, 'o': 849, 'os': 849,
'passo': 1366, 'por': 1096, 'porque': 849}, {'N': 1367}, {'a': 849}, {'a': 849, 'como': 849, 'por': 1096, 'porque':
849}, {'N': 1370}, {'a': 849, 'as': 849, 'como': 849, 'o': 849, 'os': 849, 'passo': 1366, 'por': 1096, 'porque': 849},
{'N': 1369}, {'<him>': 1372, 'ela': 1097, 'ele': 1097}, {'<him>': 1372, 'N': 1372, 'ela': 1097, 'ele': 1097}, {'N':
1372}, {'<to>': 1368, 'N': 1369, 'a': 1371, 'ao': 1098, 'como': 849, 'lhe': 1372, 'lhes': 1372, 'o': 1373, 'para':
1374, 'por': 1096, 'porque': 849, 'pra': 1375, 'pro': 1376, 'à': 1098}, {'<him>': 47, 'para': 1254, 'pra': 1254},
{'a': 920, 'o': 920, 'um': 920, 'uma': 920}, {'a': 920, 'lhe': 1379, 'o': 920, 'um': 920, 'uma': 920}, {'...': 1047,
'<any_det>': 1129, '^': 1131, 'a': 1132, 'as': 1132, 'meu': 1047, 'meus': 1047, 'minha': 1047, 'minhas': 1047,
'nossa': 1047, 'nosso': 1047, 'o': 1132, 'os': 1132}, {'N': 1381}, {'a': 1326, 'o': 1326, 'um': 1326, 'uma': 1326},
{'<any_det>': 1129, '^': 1148, 'anotacoes': 1248, 'as': 1250, 'comentarios': 1248, 'correcoes': 1248, 'meus': 1249,
'minhas': 1249, 'notas': 1248, 'os': 1251, 'sugestoes': 1248, 'um': 924}, {'<any_det>': 1129, '^': 1148}, {'...':
1047, '<any_det>': 1163, '^': 1131, 'a': 1132, 'as': 1132, 'meu': 1047, 'meus': 1047, 'minha': 1047, 'minhas': 1047,
'nossa': 1047, 'nosso': 1047, 'o': 1132, 'os': 1132}, {'N': 1386}, {'<him>': 1164, 'a': 1387, 'o': 1387}, {'<him>':
1164, 'N': 1057}, {'cliente': 923, 'contacto': 923, 'contato': 923, 'email': 252, 'lead': 923}, {'<any_det>': 1129,
'<to>': 1382, '^': 1383, 'anotacoes': 1248, 'as': 1250, 'comentarios': 1248, 'correcoes': 1248, 'lhe': 1384, 'lhes':
1385, 'mensagem': 252, 'meus': 1249, 'minhas': 1249, 'notas': 1248, 'o': 1338, 'os': 1251, 'para': 1388, 'pra': 1389,
'pro': 1058, 'sugestoes': 1248, 'um': 1390}, {'<any_det>': 1201, '<letter>': 162, 'nota': 1200}, {'me': 1392}, {'bom':
29, 'para': 649, 'pra': 649}, {'0': 786, 'cinco': 786, 'dois': 786, 'duas': 786, 'muitas': 786, 'muitos': 786,
'quase': 786, 'quatro': 786, 'tres': 786, 'trinta': 786, 'umas': 786, 'uns': 786, 'vinte': 786}, {'<of>': 89, 'N': 89,
'a': 89, 'ir': 89, 'ligar': 89, 'no': 89, 'o': 89, 'que': 89}, {'completo': 1396}, {'<of>': 89, 'N': 89, 'a': 89,
'completamente': 1396, 'ir': 89, 'ligar': 89, 'mesmo': 1396, 'no': 89, 'o': 89, 'por': 1397, 'que': 89, 'totalmente':
1396}, {'me': 1398}, {'perguntar': 1094}, {'a': 1400, 'para': 1400, 'pra': 1400}, {'N': 1401}, {'a': 1402, 'o': 1402},
{'<to>': 1402, 'lhe': 162, 'para': 1403}, {'ela': 494, 'ele': 494, 'me': 38}, {'<any_det>': 38, 'noticias': 38, 'que':
1405, 'resposta': 38, 'retorno': 38}, {'0': 89, 'duas': 89, 'meia': 89, 'um': 89, 'uma': 89}, {'N': 1407}, {'N': 1407,
'a': 1408, 'o': 1408, 'pela': 1408, 'pelo': 1408}, {'<of>': 89, 'N': 89, 'a': 89, 'completamente': 1396, 'ir': 89,
'ligar': 89, 'mesmo': 1396, 'no': 89, 'nos': 1398, 'o': 89, 'por': 1397, 'que': 89, 'totalmente': 1396}, {'<date>':
89, 'nossa': 998, 'nosso': 998}, {'a': 1411, 'da': 1411, 'do': 1411, 'o': 1411, 'se': 863}, {'<of>': 89, 'N': 89, 'a':
89, 'completamente': 1396, 'ir': 89, 'ligar': 89, 'me': 1398, 'mesmo': 1396, 'no': 89, 'o': 89, 'por': 1397, 'que':
89, 'totalmente': 1396}, {'c': 162, 'com': 162, 'que': 162}, {'<thing>': 38}, {'^': 1415, 'que': 381}, {'<set>': 33,
'a': 463, 'aguardando': 345, 'combinado': 1414, 'convencida': 466, 'convencido': 466, 'esperando': 345, 'pendente':
1416, 'suspenso': 89, 'à': 463}, {'aguardar': 747, 'esperar': 747}, {'D': 33, 'a': 33, 'em': 33, 'para': 33, 'pra':
33}, {'aguardo': 747}, {'a': 1418, 'aguardando': 747, 'convidada': 1419, 'convidado': 1419, 'convidados': 1419,
'esperando': 747, 'no': 1420}, {'la': 162, 'lá': 162, 'tambem': 162, 'tb': 162}, {'N': 1422}, {'': (14, 'together'),
'N': 162, 'a': 891, 'o': 891}, {'': (23, 'contact'), 'la': 162, 'lá': 162, 'tambem': 162, 'tb': 162}, {'N': 1425},
{'N': 162, 'a': 1426, 'o': 1426}, {'a': 1423, 'o': 1423}, {'a': 1423, 'c': 162, 'ca': 892, 'com': 162, 'la': 1424,
'lá': 1424, 'o': 1423, 'para': 649, 'presente': 892, 'presentes': 892, 'tambem': 1427, 'tb': 1428}, {'a': 891, 'ca':
892, 'la': 892, 'lá': 892, 'o': 891, 'presente': 892, 'presentes': 892, 'tambem': 892}, {'duas': 786}, {'dois': 786,
'tres': 786}, {'as': 1431, 'c': 162, 'com': 162, 'os': 1432, 'todos': 786}, {'a': 891, 'ca': 892, 'la': 892, 'lá':
892, 'o': 891, 'tambem': 1424}, {'<paper>': 210}, {'^': 1435}, {'a': 1436, 'as': 1436, 'lhe': 211, 'lhes': 211, 'o':
1436, 'os': 1436}, {'a': 986, 'as': 986, 'o': 986, 'os': 986}, {'<review_inf>': 1437, 'capacitando': 1438,
'capacitar': 1438, 'ensinando': 1438, 'ensinar': 1438, 'formando': 1438, 'formar': 1438, 'orientando': 1438,
'orientar': 1438, 'treinando': 1438, 'treinar': 1438}, {'a': 1439, 'capacitando': 1438, 'capacitar': 1438,
'ensinando': 1438, 'ensinar': 1438, 'formando': 1438, 'formar': 1438, 'orientando': 1438, 'orientar': 1438,
'treinando': 1438, 'treinar': 1438}, {'^': 872, 'almocar': 162, 'animar': 874, 'conversa': 162, 'dar': 874,
'ensinando': 849, 'ensinar': 849, 'explicando': 849, 'explicar': 849, 'falar': 162, 'mesa': 162, 'mostrando': 849,
'mostrar': 849, 'tomar': 162}, {'com': 162}, {'conversa': 162, 'mesa': 162}, {'...': 1440, '^': 872, 'a': 1441, 'c':
162, 'com': 162, 'em': 170, 'ensinando': 849, 'ensinar': 849, 'explicando': 849, 'explicar': 849, 'la': 1442, 'lá':
1442, 'mostrando': 849, 'mostrar': 849, 'na': 162, 'no': 162, 'reunida': 162, 'reunido': 162, 'à': 1443},
{'capacitando': 1438, 'capacitar': 1438, 'ensinando': 1438, 'ensinar': 1438, 'formando': 1438, 'formar': 1438,
'orientando': 1438, 'orientar': 1438, 'treinando': 1438, 'treinar': 1438}, {'a': 1445, 'capacitando': 1438,
'capacitar': 1438, 'ensinando': 1438, 'ensinar': 1438, 'formando': 1438, 'formar': 1438, 'orientando': 1438,
'orientar': 1438, 'treinando': 1438, 'treinar': 1438}, {'^': 872, 'animar': 874, 'conversa': 162, 'dar': 874,
'ensinando': 849, 'ensinar': 849, 'explicando': 849, 'explicar': 849, 'falar': 162, 'mostrando': 849, 'mostrar': 849},
{'conversa': 162}, {'...': 1446, '^': 872, 'a': 1447, 'c': 162, 'com': 162, 'em': 162, 'ensinando': 849, 'ensinar':
849, 'explicando': 849, 'explicar': 849, 'juntos': 162, 'mostrando': 849, 'mostrar': 849, 'na': 162, 'no': 162,
'reunidos': 162, 'à': 1448}, {'aguardar': 747, 'dever': 142, 'esperar': 747, 'pensar': 877}, {'da': 38, 'de': 38,
'do': 38}, {'a': 1450, 'aguardando': 747, 'atras': 863, 'convidada': 1419, 'convidado': 1419, 'convidados': 1419,
'devendo': 142, 'esperando': 747, 'no': 1420, 'pendente': 1451, 'pensando': 877}, {'lha': 42, 'lhas': 42, 'lho': 42,
'lhos': 42}, {'<give1>': 1453, '<give1_pra>': 42}, {'ela': 721, 'ele': 721}, {'com': 1455, 'de': 721, 'que': 1041},
{'0': 146, '<any_det>': 42, 'a': 1231, 'ao': 42, 'cem': 146, 'cinquenta': 146, 'dinheiro': 146, 'lhe': 42, 'lhes': 42,
'pra': 1245, 'trinta': 146, 'umas': 146, 'uns': 146, 'vinte': 146, 'à': 42}, {'lhe': 146, 'lhes': 146}, {'que': 1458},
{'chegar': 42}, {'^': 1460}, {'^': 1460, 'lhe': 1461}, {'<giveinf>': 42, '<them>': 720}, {'^': 1463}, {'a': 1464,
'com': 1464, 'de': 1464}, {'': (5, 'mine'), '^': 1463, 'lhe': 42}, {'a': 1464, 'com': 1464, 'de': 1466}, {'<give1>':
42, 'arranjo': 42, 'conserto': 42, 'corrijo': 42, 'deixo': 42, 'devolvo': 42, 'edito': 42, 'escrevo': 42, 'gravo': 42,
'guardo': 42, 'imprimo': 42, 'instalo': 42, 'levo': 42, 'redijo': 42, 'traduzo': 42, 'trago': 42}, {'^': 1468},
{'encarrego': 1341}, {',': 151}, {'lugar': 1471}, {'teu': 1472}, {'^': 720, 'lhe': 721, 'lhes': 721}, {'^': 1454, 'a':
933, 'combinamos': 1456, 'combinei': 1456, 'combinámos': 1456, 'devo': 1457, 'disse': 1459, 'e': 786, 'encarrego':
1342, 'faco': 1462, 'farei': 1462, 'ficamos': 1465, 'fico': 1467, 'ficámos': 1465, 'fiquei': 1467, 'lhe': 1469,
'lhes': 1469, 'me': 1470, 'no': 1473, 'o': 933, 'ocupo': 1342, 'trato': 1341, 'vamos': 1474, 'vou': 1474}, {'me':
1076, 'nos': 1076}, {'': (9, 'told'), '...': 1364, 'a': 849, 'as': 849, 'como': 849, 'o': 849, 'os': 849, 'passo':
1366, 'por': 1096, 'porque': 849}, {'N': 1477}, {'<him>': 1372, 'a': 884, 'ela': 1097, 'ele': 1097, 'o': 884},
{'<to>': 1478, 'N': 1369, 'a': 1371, 'ao': 1098, 'como': 849, 'lhe': 1372, 'lhes': 1372, 'o': 1373, 'para': 1479,
'por': 1096, 'porque': 849, 'pra': 1375, 'pro': 1376, 'à': 1098}, {'^': 1277, 'lhe': 933}, {'^': 1277, 'eu': 1481,
'lhe': 1278}, {'': (23, 'contact'), 'bem': 1173, 'lhe': 936, 'q': 939, 'que': 1482}, {'N': 38}, {'da': 1484, 'de':
1484, 'do': 1484}, {'...': 1485}, {'<giveinf>': 42, 'a': 1486, 'as': 1486, 'o': 1486, 'os': 1486}, {'confirmar': 38,
'enviar': 38, 'mandar': 38, 'responder': 38}, {'N': 1488, 'confirmar': 38, 'enviar': 38, 'mandar': 38, 'me': 1488,
'responder': 38}, {'a': 1486, 'as': 1486, 'o': 1486, 'os': 1486}, {'^': 1490}, {'parte': 146}, {'minha': 1492},
{'<giveinf>': 42, 'a': 38, 'as': 38, 'o': 38, 'os': 38}, {'^': 1494, 'a': 1489, 'ainda': 842, 'ela': 1489, 'ele':
1489, 'o': 1489}, {'^': 1487, 'a': 1489, 'ainda': 1491, 'apresenta': 1233, 'apresentar': 1238, 'apresentá': 1233,
'coloca': 1241, 'colocá': 1241, 'conecta': 1233, 'conectar': 1238, 'conectá': 1233, 'da': 1493, 'de': 1493, 'ela':
1489, 'ele': 1489, 'esperar': 826, 'juntar': 1238, 'me': 1495, 'nos': 843, 'o': 1489, 'pela': 1493, 'po': 1244, 'so':
827}, {'^': 1490, 'ainda': 1491, 'da': 1493, 'de': 1493, 'me': 843, 'nos': 843, 'pela': 1493}, {'se': 89}, {'gente':
1498, 'vejo': 89}, {'falamos': 89, 'vemos': 89}, {'vejo': 89}, {'a': 1499, 'estou': 89, 'falamos': 89, 'falava': 89,
'falo': 89, 'nos': 1500, 'o': 1501, 'vejo': 89, 'vemos': 89}, {'n': 1502, 'nao': 1502, 'não': 1502}, {'que': 1503},
{'falta': 345}, {'...': 1504, '0': 29, 'anos': 29, 'cinquenta': 29, 'lhe': 1505, 'noventa': 29, 'oitenta': 29,
'quarenta': 29, 'sessenta': 29, 'setenta': 29, 'trinta': 29, 'vinte': 29}, {'companhia': 162}, {'me': 1507, 'nos':
1507}, {'para': 229, 'pra': 229, 'pro': 229}, {'cargo': 146}, {'espera': 462, 'meu': 1510, 'ser': 1509}, {'': (5,
'mine'), '^': 42}, {'^': 11, 'me': 31, 'minha': 1492, 'nos': 31}, {'maos': 146}, {'minhas': 1514}, {'conta': 1512},
{'minha': 1516}, {'<moved_pp>': 1509, 'a': 1511, 'agora': 1509, 'com': 476, 'comigo': 1512, 'da': 1493, 'de': 1513,
'marcada': 33, 'marcado': 33, 'nas': 1515, 'para': 229, 'pela': 1493, 'pendente': 1416, 'por': 1517, 'pra': 229,
'pro': 229, 'responsavel': 478, 'sem': 188, 'suspenso': 89, 'à': 463}, {'meu': 1510}, {'conta': 146}, {'minha': 1520},
{'a': 1519, 'comigo': 146, 'nas': 1515, 'por': 1521}, {'nada': 89}, {'vao': 89}, {'0': 89, 'e': 1523, 'em': 1524,
'meia': 778, 'sozinha': 89, 'sozinho': 89, 'uma': 778}, {'^': 1463, 'aguardar': 747, 'espera': 1525, 'esperar': 747},
{'N': 1027, '^': 1463, 'a': 1028, 'o': 1028}, {'<inf>': 42, '<them>': 974, 'lhe': 974}, {'^': 1528}, {'<giveinf>': 42,
'<inf>': 42}, {'<giveinf>': 42, '<inf>': 42, '<them>': 1530, 'lhe': 973, 'lhes': 42}, {'^': 1531, 'almocar': 33,
'encontrar': 33, 'jantar': 33, 'lhe': 146, 'lhes': 146, 'marcar': 89, 'nos': 264, 'remarcar': 89, 'tomar': 33}, {'':
(7, 'waiting'), '0': 89, '<of>': 38, 'e': 1523, 'em': 1524, 'meia': 778, 'sozinha': 89, 'sozinho': 89, 'uma': 778},
{'espera': 1525}, {'a': 1526, 'aguardando': 747, 'c': 1029, 'com': 1527, 'd': 1529, 'de': 1532, 'esperando': 1533,
'no': 1420, 'plantada': 1525, 'plantado': 1525, 'à': 1534}, {'nao': 89, 'nem': 89, 'nunca': 89, 'não': 89}, {'e':
1536}, {'...': 1537}, {'^': 11, 'ligar': 1538}, {'^': 11, 'aparecer': 1538, 'ligar': 1538, 'me': 1539, 'nos': 31,
'passar': 1538, 'vir': 1538}, {'com': 476, 'de': 1540, 'responsavel': 478}, {'^': 1463, 'aguardar': 747, 'esperar':
747}, {'<giveinf>': 42, '<inf>': 42, '<them>': 1530, 'lhe': 974}, {'': (5, 'mine'), '^': 1543, 'lhe': 42}, {'a': 1542,
'aguardando': 747, 'com': 1464, 'd': 1529, 'de': 1544, 'esperando': 747, 'no': 1420, 'pendente': 1451}, {'D': 227,
'da': 236, 'de': 236, 'do': 236, 'para': 229, 'pra': 229, 'pro': 229}, {'dever': 482, 'espera': 462, 'meu': 1510,
'ser': 1509}, {'': (23, 'contact'), 'eu': 819}, {':': 817, 'c': 162, 'com': 162, 'para': 33, 'que': 1548}, {'...':
1537, 'e': 385, 'mas': 385, 'so': 386}, {'^': 11, 'aparecer': 1550, 'ir': 387, 'juntar': 388, 'ligar': 1538, 'marcar':
89, 'me': 1539, 'nos': 31, 'passar': 1550, 'remarcar': 89, 'ter': 387, 'vinha': 387, 'vir': 1550, 'viria': 387},
{'by': 89}, {'aberto': 89, 'aparecer': 387, 'ir': 387, 'juntar': 388, 'marcar': 89, 'passar': 387, 'stand': 1552,
'ter': 387, 'vinha': 387, 'vir': 387, 'viria': 387}, {'D': 227, 'depois': 89}, {'aberto': 89, 'fazer': 89, 'marcar':
89, 'minha': 1516, 'stand': 1552}, {'<moved_pp>': 1546, '<off_pp>': 89, 'D': 227, 'a': 1547, 'acordado': 821,
'agendada': 33, 'agendado': 33, 'agora': 1509, 'aparecer': 387, 'com': 476, 'combinado': 1549, 'comigo': 146, 'de':
1551, 'devendo': 31, 'em': 1553, 'ir': 387, 'juntar': 388, 'marcada': 33, 'marcado': 33, 'me': 485, 'nas': 1515,
'para': 1554, 'passar': 387, 'pendente': 1416, 'por': 1555, 'pra': 1554, 'pro': 229, 'que': 389, 'responsavel': 478,
'sem': 188, 'ter': 387, 'vinha': 387, 'vir': 387, 'viria': 387, 'à': 463}, {'^': 1463, 'espera': 1525}, {'a': 1557,
'c': 1029, 'com': 1527, 'd': 1529, 'de': 1532, 'esperando': 1525, 'plantada': 1525, 'plantado': 1525, 'à': 1534},
{'^': 1463, 'dever': 142, 'ensinando': 849, 'ensinar': 849, 'espera': 1525, 'explicando': 849, 'explicar': 849,
'mostrando': 849, 'mostrar': 849, 'saber': 752}, {'': (5, 'mine'), '^': 1543, 'lhe': 1512, 'lhes': 146}, {'...': 1440,
'a': 1559, 'com': 1464, 'd': 1529, 'de': 1560, 'devendo': 142, 'ensinando': 849, 'ensinar': 849, 'esperando': 1525,
'explicando': 849, 'explicar': 849, 'mostrando': 849, 'mostrar': 849, 'plantada': 1525, 'plantado': 1525, 'sabendo':
752, 'à': 1534}, {'<date>': 162}, {'<of>': 749, '<to>': 749, '^': 748, 'com': 749, 'entre': 749}, {'<feedback_noun>':
1127}, {'<course>': 1065, 'apresentacao': 1563, 'apresentacoes': 1563, 'avaliacao': 911, 'conexao': 1563,
'devolutiva': 911, 'feedback': 911, 'intro': 1563, 'intros': 1563, 'minha': 1564, 'ponte': 1563}, {'apresentacao':
1563, 'apresentacoes': 1563, 'conexao': 1563, 'intro': 1563, 'intros': 1563, 'ponte': 1563}, {'avaliacao': 911,
'data': 1152, 'devolutiva': 911, 'feedback': 911}, {'<feedback_noun>': 1127, 'a': 920, 'algumas': 1146, 'alguns':
1146, 'bastante': 1146, 'imenso': 1146, 'imensos': 1146, 'muito': 1146, 'o': 920, 'um': 920, 'uma': 1567, 'umas':
1146, 'uns': 1146, 'varias': 1146, 'varios': 1146}, {'algumas': 1146, 'alguns': 1146, 'bastante': 1146, 'imenso':
1146, 'imensos': 1146, 'muito': 1146, 'uma': 1156, 'umas': 1146, 'uns': 1146, 'varias': 1146, 'varios': 1146},
{'<course>': 1065, 'apresentacao': 1563, 'apresentacoes': 1563, 'avaliacao': 911, 'conexao': 1563, 'devolutiva': 911,
'feedback': 911, 'intro': 1563, 'intros': 1563, 'meu': 1564, 'ponte': 1563}, {'meus': 1564}, {'^': 865, 'com': 947,
'em': 947, 'na': 947, 'no': 947}, {'voluntario': 1572}, {'<course>': 1065, '<feedback_noun>': 1127, 'avaliacao': 911,
'devolutiva': 911, 'feedback': 911}, {'<course>': 1065, '<feedback_noun>': 1127, 'apresentacao': 1563,
'apresentacoes': 1563, 'avaliacao': 911, 'conexao': 1563, 'data': 1152, 'devolutiva': 911, 'feedback': 911, 'intro':
1563, 'intros': 1563, 'ponte': 1563}, {'<any_det>': 1562, '<date>': 162, '<feedback_noun>': 1127, 'a': 1565,
'algumas': 1146, 'alguns': 1146, 'as': 1566, 'bastante': 1146, 'imenso': 1146, 'imensos': 1146, 'lhe': 1568, 'lhes':
1569, 'mentoria': 1158, 'mentorias': 1158, 'mentoring': 1158, 'muito': 1146, 'o': 1570, 'os': 1571, 'trabalho': 1573,
'um': 1574, 'uma': 1575, 'umas': 1146, 'uns': 1146, 'varias': 1146, 'varios': 1146, 'voluntariado': 1572},
{'<any_det>': 1562, '<date>': 162, 'a': 1566, 'as': 1566, 'mentoria': 1158, 'mentorias': 1158, 'mentoring': 1158, 'o':
1566, 'trabalho': 1573, 'uma': 1566, 'voluntariado': 1572}, {'que': 727, 'quem': 727}, {'N': 1578, 'ser': 1509}, {'N':
1578}, {'D': 227, 'a': 980, 'depois': 89, 'o': 980}, {'fazer': 89}, {'D': 227, 'caixa': 89, 'depois': 89, 'voicemail':
89}, {'D': 227, 'caixa': 89, 'voicemail': 89}, {'<moved_pp>': 1546, '<off_pp>': 89, 'D': 227, 'N': 1578, 'a': 1579,
'agora': 1509, 'ao': 980, 'combinado': 1414, 'na': 980, 'no': 980, 'o': 1580, 'para': 1581, 'por': 1582, 'pra': 1583,
'pro': 1584, 'sem': 188, 'suspenso': 89}, {'': (23, 'contact'), '^': 872, 'casa': 162}, {'a': 162, 'o': 162}, {'^':
872, 'a': 1586, 'almocar': 162, 'ao': 162, 'ate': 162, 'beber': 162, 'com': 162, 'correr': 162, 'em': 170, 'jantar':
162, 'la': 162, 'lá': 162, 'na': 1169, 'no': 162, 'num': 162, 'numa': 162, 'ter': 1442, 'tomar': 162, 'ver': 1587,
'visitar': 162, 'à': 162}, {'mentoria': 1158, 'mentorias': 1158, 'mentoring': 1158}, {'^': 872, 'a': 1586, 'almocar':
162, 'ao': 162, 'ate': 162, 'beber': 162, 'com': 162, 'correr': 162, 'dar': 1589, 'em': 170, 'jantar': 162, 'la': 162,
'lá': 162, 'na': 1169, 'no': 162, 'num': 162, 'numa': 162, 'ter': 1442, 'tomar': 162, 'ver': 1587, 'visitar': 162,
'à': 162}, {'D': 1273, '^': 929}, {'q': 930, 'que': 1591}, {'...': 1262}, {'N': 1593}, {'...': 1262, '<to>': 1594,
'lhe': 1593}, {'...': 1446}, {'de': 29}, {'': (11, 'thinking'), 'ter': 491}, {'de': 1598}, {'ela': 0, 'ele': 0,
'isso': 0, 'mim': 0, 'nos': 0, 'nós': 0}, {'a': 1600, 'ao': 966}, {'chamadas': 89}, {'de': 1602}, {'^': 865, 'com':
947, 'em': 947, 'na': 947, 'no': 947, 'para': 947}, {'voluntariado': 1604}, {'de': 1605}, {'ver': 779}, {'n': 89,
'nao': 89, 'não': 89}, {'que': 1608}, {'que': 1608, 'tempo': 1609}, {'<inf>': 112, '^': 720, 'admitir': 1232,
'confessar': 1232, 'dizer': 1232, 'reconhecer': 1232, 'tempos': 1610}, {'...': 1504, 'de': 1607, 'muito': 1610, 'que':
1611, 'seculos': 1610, 'tempos': 1610}, {'agendado': 89, 'combinado': 89, 'marcado': 89}, {'aniversario': 1304,
'aniversário': 1304, 'niver': 1304, 'o': 1307}, {'comemora': 1043, 'completa': 1043, 'e': 1614, 'faz': 1043, 'fazia':
1043, 'é': 1614}, {'<pro>': 1123}, {'<good>': 1616, '<pro>': 1123, '<reach_noun>': 1128, 'contacto': 1125, 'contato':
1125, 'email': 1125, 'nome': 1125, 'numero': 1125, 'telefone': 1125}, {'<good>': 793, '<pro>': 792, '<reach_noun>':
1128, 'contacto': 1125, 'contato': 1125, 'email': 1125, 'nome': 1125, 'numero': 1125, 'telefone': 1125}, {'<pro>':
792, 'minha': 794}, {'<pro>': 792, 'meu': 794}, {'<any_det>': 1618, 'a': 1619, 'as': 796, 'meu': 793, 'minha': 793,
'o': 1620, 'os': 799, 'um': 793, 'uma': 793}, {'<pro>': 792, 'minha': 793}, {'<pro>': 792, 'meu': 793}, {'a': 1622,
'meu': 793, 'minha': 793, 'o': 1623, 'um': 793, 'uma': 793}, {'N': 1624}, {'N': 1621, 'a': 1625, 'o': 1625}, {'<to>':
792, 'no': 792}, {'<good>': 1616, '<pro>': 1123}, {'<pro>': 792, 'N': 1627, 'minha': 1628}, {'<pro>': 792, 'N': 792,
'minha': 794}, {'<pro>': 792, 'N': 792, 'meu': 794}, {'<pro>': 792, 'cliente': 923, 'contacto': 923, 'contato': 923,
'lead': 923}, {'<any_det>': 1618, 'N': 792, 'a': 1630, 'as': 796, 'meu': 793, 'minha': 793, 'o': 1631, 'os': 799,
'um': 1632, 'uma': 793}, {'<any_det>': 1618, 'N': 792, 'a': 1630, 'as': 796, 'meu': 793, 'minha': 793, 'o': 1631,
'os': 799, 'um': 793, 'uma': 793}, {'<pro>': 792, 'N': 1627, 'meu': 1628}, {'<good>': 793, '<pro>': 792,
'<reach_noun>': 1128}, {'N': 792, 'minha': 794}, {'N': 792, 'meu': 794}, {'<any_det>': 1636, 'N': 792, 'a': 1637,
'as': 796, 'o': 1638, 'os': 799}, {'<any_det>': 1636, 'a': 795, 'as': 796, 'o': 798, 'os': 799}, {'N': 1640},
{'<him>': 1639, 'a': 1641, 'ela': 1624, 'ele': 1624, 'o': 1641}, {'<him>': 1639, 'ela': 1624, 'ele': 1624},
{'<any_det>': 1617, '<to>': 1626, 'N': 1627, 'a': 1629, 'as': 796, 'lhe': 1633, 'lhes': 1634, 'meu': 793, 'minha':
793, 'o': 1635, 'os': 799, 'para': 1642, 'pra': 1643, 'um': 1632, 'uma': 793}, {'<to>': 884}, {'N': 804}, {'<him>':
804, 'que': 639}, {'<to>': 1646, 'com': 805, 'em': 797, 'lhe': 804, 'lhes': 804, 'para': 1647, 'pra': 1647, 'que':
639}, {'a': 898, 'ao': 898, 'com': 898, 'e': 898, 'à': 898}, {'N': 1649}, {'N': 1649, 'a': 1650, 'o': 1650}, {':':
896, 'N': 895, 'da': 1651, 'de': 1651, 'do': 1651, 'entre': 1651}, {'': (0, 'missed'), 'embora': 89}, {'ido': 1653,
'saido': 89}, {'estava': 89}, {'havia': 1654, 'nao': 1655, 'não': 1655, 'que': 0, 'tinha': 1654}, {'a': 162, 'ao':
162, 'c': 162, 'com': 162, 'futebol': 162, 'padel': 162, 'tenis': 162, 'ténis': 162, 'tênis': 162, 'à': 162}, {'N':
162, 'a': 891, 'o': 891, 'tambem': 892}, {'N': 162, 'gente': 1658, 'nos': 1658, 'nós': 1658}, {'gente': 1658}, {'N':
162, 'a': 1659, 'o': 891, 'tambem': 892, 'à': 1660}, {'se': 1661}, {'a': 1069, 'me': 985, 'o': 1069, 'pelo': 906,
'por': 906, 'via': 906}, {'': (14, 'together'), 'N': 162, 'a': 891, 'o': 891, 'tambem': 892}, {'N': 162, 'gente':
1658, 'nos': 1664, 'nós': 1664}, {'': (14, 'together'), 'N': 162, 'a': 1665, 'o': 891, 'tambem': 892, 'à': 1660},
{'se': 1666}, {'estava': 892, 'estavam': 892, 'esteve': 892, 'estiveram': 892}, {'^': 720, 'de': 721}, {'^': 720,
'apresenta': 1233, 'apresentar': 1238, 'apresentá': 1233, 'coloca': 1241, 'colocá': 1241, 'conecta': 1233, 'conectar':
1238, 'conectá': 1233, 'juntar': 1238, 'lhe': 146, 'po': 1244}, {'^': 720, 'de': 1670, 'lhe': 146, 'me': 1669}, {'da':
29, 'de': 29, 'do': 29}, {'me': 1672}, {'^': 1148}, {'N': 1674}, {'cadeira': 89}, {'de': 1676}, {'N': 788, 'cano':
89}, {'<him>': 1674, 'a': 1675, 'o': 1675}, {'<him>': 1674}, {'bolo': 89, 'cano': 89, 'cha': 1677, 'furo': 89, 'nega':
89, 'tampa': 89}, {'<to>': 1675, 'a': 789, 'bolo': 89, 'cano': 89, 'cha': 1677, 'furo': 89, 'lhe': 1674, 'lhes': 1674,
'nega': 89, 'o': 1678, 'para': 1679, 'pra': 1680, 'tampa': 89, 'um': 1681, 'uma': 1681}, {'^': 42, 'que': 146},
{'como': 849}, {'<reach_noun>': 1128, 'contacto': 1125, 'contato': 1125, 'nome': 1125, 'numero': 1125, 'telefone':
1125}, {'minha': 199}, {'minhas': 199}, {'meu': 199}, {'meus': 199}, {'a': 1686, 'as': 1687, 'meu': 199, 'meus': 199,
'minha': 199, 'minhas': 199, 'nossa': 199, 'nosso': 199, 'o': 1688, 'os': 1689}, {'contacto': 162, 'contato': 162,
'morada': 162, 'numero': 162, 'ok': 162, 'opiniao': 211, 'palavra': 162, 'resposta': 162}, {'minha': 1691},
{'contacto': 162, 'contato': 162, 'morada': 162, 'numero': 162, 'ok': 162, 'palavra': 162, 'resposta': 162}, {'meu':
1693}, {'<any_det>': 1685, '^': 1690, 'a': 1692, 'algumas': 1146, 'alguns': 1146, 'animo': 185, 'apoio': 185,
'bastante': 1146, 'comentarios': 211, 'coragem': 185, 'feedback': 211, 'forca': 185, 'imenso': 1146, 'imensos': 1146,
'lhe': 1569, 'lhes': 1569, 'meu': 1693, 'minha': 1691, 'moral': 185, 'muito': 1146, 'o': 1694, 'uma': 1156, 'umas':
1146, 'uns': 1146, 'varias': 1146, 'varios': 1146}, {'^': 1690, 'algumas': 1146, 'alguns': 1146, 'bastante': 1146,
'imenso': 1146, 'imensos': 1146, 'lhe': 1569, 'lhes': 1569, 'muito': 1146, 'uma': 1156, 'umas': 1146, 'uns': 1146,
'varias': 1146, 'varios': 1146}, {'': (19, 'gave:resource'), 'a': 1686, 'as': 1687, 'meu': 199, 'meus': 199, 'minha':
199, 'minhas': 199, 'nossa': 199, 'nosso': 199, 'o': 1688, 'os': 1689}, {'^': 1697}, {'de': 1047}, {'monte': 1699},
{'<any_det>': 1163, 'um': 1700, 'umas': 1047, 'uns': 1047, 'varias': 1047, 'varios': 1047}, {'algumas': 1146,
'alguns': 1146, 'bastante': 1146, 'imenso': 1146, 'imensos': 1146, 'lhe': 1569, 'lhes': 1569, 'muito': 1146, 'uma':
1156, 'umas': 1146, 'uns': 1146, 'varias': 1146, 'varios': 1146}, {'<any_det>': 1636, 'N': 792, 'a': 1630, 'as': 796,
'meu': 793, 'minha': 793, 'o': 1631, 'os': 799, 'um': 793, 'uma': 793}, {'<feedback_noun>': 1139, '^': 204},
{'<any_det>': 1685, 'algumas': 1146, 'alguns': 1146, 'bastante': 1146, 'imenso': 1146, 'imensos': 1146, 'lhe': 1569,
'lhes': 1569, 'muito': 1146, 'um': 1700, 'uma': 1156, 'umas': 1704, 'uns': 1704, 'varias': 1704, 'varios': 1704},
{'^': 1690}, {'': (5, 'mine'), 'que': 42}, {'<any_det>': 794, 'N': 792, 'a': 1630, 'as': 796, 'meu': 793, 'minha':
793, 'o': 1631, 'os': 799, 'um': 793, 'uma': 793}, {'<handed1>': 208, '<told1>': 639, '<vowed1>': 1683, '^': 1468,
'aconselhei': 810, 'apresentei': 898, 'contei': 1684, 'dei': 1695, 'deixei': 1696, 'devo': 42, 'emprestei': 1698,
'enviei': 1701, 'expliquei': 1684, 'fiz': 1702, 'indiquei': 1703, 'mandei': 1705, 'mostrei': 1684, 'ofereci': 1706,
'passei': 1705, 'pedi': 1094, 'perguntei': 1094, 'prometi': 1707, 'recomendei': 1708, 'sugeri': 1708}, {'<paper>':
860}, {'<media>': 29}, {'<media>': 29, 'meu': 1711, 'seu': 1711, 'sua': 1711}, {'<media>': 29, 'facebook': 29,
'imprensa': 29, 'insta': 29, 'instagram': 29, 'jornal': 29, 'linkedin': 29, 'meu': 1711, 'seu': 1711, 'sua': 1711,
'twitter': 29, 'x': 29}, {'': (11, 'thinking'), '<media>': 29, 'facebook': 29, 'imprensa': 29, 'insta': 29,
'instagram': 29, 'jornal': 29, 'linkedin': 29, 'meu': 1711, 'seu': 1711, 'sua': 1711, 'twitter': 29, 'x': 29},
{'<any_det>': 1710, 'a': 29, 'as': 29, 'em': 1712, 'na': 1713, 'nas': 1712, 'no': 1714, 'nos': 1712, 'num': 1712,
'numa': 1712, 'o': 29, 'os': 29, 'pela': 1712, 'pelo': 1713, 'por': 1712, 'que': 29, 'sobre': 29, 'um': 29, 'uma':
29}, {'em': 1712, 'na': 1712, 'nas': 1712, 'no': 1712, 'nos': 1712, 'num': 1712, 'numa': 1712, 'pela': 1712, 'pelo':
1712, 'por': 1712}, {'perdida': 89}, {'': (23, 'contact'), '<to>': 1402, 'a': 1069, 'lhe': 162, 'o': 1069, 'para':
1403, 'pelo': 906, 'por': 906, 'via': 906}, {'eu': 511, 'la': 31, 'lo': 31, 'ma': 31, 'mas': 31, 'me': 511, 'mo': 31,
'mos': 31}, {'meu': 1136, 'meus': 1136, 'minha': 1137, 'minhas': 1136}, {'^': 210, 'a': 211, 'ao': 211, 'da': 211,
'do': 211, 'na': 211, 'no': 211, 'sobre': 211, 'à': 211}, {'anotacoes': 1248, 'comentarios': 1721, 'correcoes': 1248,
'feedback': 1135, 'notas': 1721, 'opiniao': 1135, 'parecer': 1135, 'sugestoes': 1248, 'visao': 1135}, {'anotacoes':
1248, 'comentarios': 1248, 'correcoes': 1248, 'meu': 1136, 'meus': 1136, 'minha': 1136, 'minhas': 1722, 'notas': 1248,
'sugestoes': 1248}, {'<any_det>': 1129, '<feedback_noun>': 1127, '^': 1148, 'algumas': 1146, 'alguns': 1146,
'anotacoes': 1248, 'as': 1250, 'bastante': 1146, 'comentarios': 1248, 'correcoes': 1248, 'imenso': 1146, 'imensos':
1146, 'meus': 1249, 'minhas': 1249, 'muito': 1146, 'notas': 1248, 'os': 1251, 'sugestoes': 1248, 'um': 924, 'uma':
1156, 'umas': 1146, 'uns': 1146, 'varias': 1146, 'varios': 1146}, {'<any_det>': 1129, '^': 1148, 'algumas': 1146,
'alguns': 1146, 'bastante': 1146, 'imenso': 1146, 'imensos': 1146, 'muito': 1146, 'uma': 1156, 'umas': 1146, 'uns':
1146, 'varias': 1146, 'varios': 1146}, {'curriculo': 1337, 'cv': 1337, 'meu': 1137, 'meus': 1136, 'minha': 1136,
'minhas': 1136}, {'<feedback_noun>': 1127, 'anotacoes': 1248, 'comentarios': 1721, 'correcoes': 1248, 'feedback':
1135, 'notas': 1721, 'opiniao': 1135, 'parecer': 1135, 'sugestoes': 1248, 'visao': 1135}, {'meu': 1136, 'meus': 1727,
'minha': 1136, 'minhas': 1136}, {'<feedback_noun>': 1127, 'cliente': 923, 'contacto': 923, 'contato': 923, 'email':
252, 'lead': 923, 'mail': 252, 'zap': 252}, {'<feedback_noun>': 1127, 'data': 1152, 'mensagem': 252}, {'<any_det>':
1126, '<feedback_noun>': 1127, '<to>': 1382, '^': 1383, 'a': 1720, 'algumas': 1146, 'alguns': 1146, 'anotacoes': 1248,
'as': 1723, 'audio': 252, 'bastante': 1146, 'comentarios': 1248, 'correcoes': 1248, 'imenso': 1146, 'imensos': 1146,
'lhe': 1724, 'lhes': 1725, 'mail': 252, 'mensagem': 252, 'meu': 1136, 'meus': 1722, 'minha': 1136, 'minhas': 1722,
'muito': 1146, 'notas': 1248, 'o': 1726, 'os': 1728, 'para': 1388, 'pra': 1389, 'pro': 1058, 'sugestoes': 1248, 'um':
1729, 'uma': 1730, 'umas': 1146, 'uns': 1146, 'varias': 1146, 'varios': 1146, 'áudio': 252}, {'<letter>': 162},
{'<any_det>': 1201, '<letter>': 162, '^': 510, 'nota': 1200, 'p': 401, 'para': 514, 'pra': 514}, {'<any_det>': 1732,
'<letter>': 162, 'eu': 511, 'me': 1733, 'nos': 516, 'p': 427, 'para': 517, 'pra': 517}, {'almocar': 33, 'encontrar':
33, 'jantar': 33, 'nos': 264, 'tomar': 33}, {'c': 1029, 'com': 1029, 'de': 1735}, {'c': 1029, 'com': 1029},
{'saudade': 162}, {'a': 1738, 'saudades': 162}, {'saudades': 162}, {'': (13, 'talk'), 'como': 0, 'da': 0, 'de': 0,
'do': 0, 'por': 752, 'porque': 0, 'que': 0, 'se': 0, 'sobre': 0}, {'a': 42, 'com': 1062, 'em': 42}, {'a': 891, 'isso':
1046, 'me': 369, 'o': 891, 'que': 355}, {'mail': 162}, {'<letter>': 162, 'e': 1744, 'nota': 1200}, {'<any_det>': 1745,
'<letter>': 162, 'a': 1197, 'e': 1744, 'em': 1198, 'esperando': 89, 'na': 1202, 'no': 1205, 'nota': 1200, 'pendurada':
89, 'pendurado': 89, 'plantada': 89, 'plantado': 89, 'à': 1197}, {'bolo': 89}, {'<any_det>': 1221, 'bolo': 89, 'furo':
89, 'o': 1747, 'para': 1226, 'pra': 1226, 'um': 1747}, {':': 392, 'para': 531, 'pra': 531, 'que': 1266}, {'que':
1284}, {'...': 1750, 'p': 401, 'para': 534, 'pra': 534, 'que': 536}, {'...': 1750, 'p': 401, 'para': 401, 'pra': 401},
{'...': 1749, 'a': 891, 'isso': 1046, 'me': 1751, 'nos': 1752, 'o': 891, 'p': 401, 'para': 409, 'pra': 409, 'que':
536}, {':': 392, 'para': 531, 'pra': 531, 'que': 1284}, {'...': 1750, 'p': 401, 'para': 534, 'pra': 534, 'que': 540},
{'...': 1754, 'me': 1755, 'nos': 1752, 'p': 401, 'para': 409, 'pra': 409, 'que': 540}, {'<any_det>': 1745, '<letter>':
162, 'e': 1744, 'nota': 1200}, {'<any_det>': 1745, '<letter>': 162, 'e': 1744, 'me': 548, 'nos': 516, 'nota': 1200,
'p': 401, 'para': 514, 'pra': 514}, {'para': 42, 'pra': 42}, {'cabeca': 89}, {'<any_det>': 1745, '<letter>': 162,
'completamente': 89, 'da': 1760, 'e': 1744, 'nota': 1200, 'totalmente': 89}, {'^': 490, 'me': 506, 'para': 146, 'pra':
146, 'que': 505}, {'<advises>': 520, '<called3>': 162, '<off>': 89, '<says>': 1741, '<vowed3>': 521, '<wrote3>': 289,
'^': 525, 'acompanhou': 786, 'alerta': 527, 'alertou': 527, 'avisando': 752, 'avisou': 529, 'chamou': 162, 'cobra':
357, 'cobrou': 357, 'coloca': 361, 'comprometi': 1742, 'confirmou': 1743, 'contando': 752, 'contou': 1743, 'convida':
1106, 'convidam': 1106, 'deixou': 1746, 'deu': 1748, 'deve': 379, 'devem': 379, 'disse': 1753, 'diz': 1756,
'empurrou': 442, 'encaminhou': 1757, 'encarrego': 1341, 'encontramos': 985, 'encontrei': 985, 'encoraja': 442,
'encorajou': 442, 'enviou': 1757, 'escreveu': 370, 'esqueci': 1398, 'estimulou': 442, 'fala': 470, 'falou': 545,
'falta': 1495, 'faltam': 843, 'fez': 1507, 'fizeram': 1507, 'garantiu': 489, 'ia': 546, 'incentiva': 442,
'incentivou': 442, 'insistiu': 547, 'lembrar': 1669, 'lembrei': 1672, 'ligou': 162, 'mandou': 1758, 'ofereci': 1759,
'passou': 1761, 'pede': 491, 'pediu': 1762, 'pergunto': 29, 'poe': 361, 'promete': 489, 'prometeu': 489, 'reuni': 985,
'reunimos': 985, 'sugeriu': 547, 'telefonou': 162, 'tem': 551, 'tinha': 546, 'têm': 551, 'vai': 31, 'vao': 31}, {'^':
136, 'a': 137, 'o': 137}, {'a': 137, 'o': 137}, {'a': 137, 'ao': 137, 'aos': 137, 'as': 137, 'com': 1765, 'em': 137,
'na': 137, 'no': 137, 'para': 137, 'pra': 137, 'à': 137, 'às': 137}, {'cunha': 1173}, {'uma': 1767}, {'saudade': 89},
{'de': 1769}, {'<to>': 1478, 'a': 1098, 'ao': 1098, 'como': 849, 'lhe': 1372, 'lhes': 1372, 'para': 1479, 'por': 1096,
'porque': 849, 'pra': 1375, 'pro': 1376, 'à': 1098}, {'a': 829, 'ao': 829, 'aos': 829, 'à': 829}, {'obrigada': 1772,
'obrigado': 1772}, {'^': 1530}, {'^': 1530, 'de': 1774}, {'esquecer': 1775}, {'posso': 1776}, {'esquecer': 1775, 'me':
1776}, {'me': 1777, 'posso': 1778}, {'ausencia': 89}, {'<inf>': 16, '<should>': 16, 'o': 245}, {'^': 1781}, {'melhor':
151}, {',': 1782, '^': 16, 'a': 335, 'eu': 151, 'nos': 151, 'nós': 151, 'o': 1783}, {'N': 1784}, {',': 398},
{'<them>': 1786, 'N': 1786}, {'<them>': 1786, 'N': 1784, 'a': 1787, 'da': 1787, 'do': 1787, 'o': 1787}, {'da': 1785,
'de': 1788, 'dela': 1784, 'dele': 1784, 'do': 1785}, {'^': 16, 'a': 335, 'eu': 151, 'nos': 151, 'nós': 151, 'o':
1783}, {'N': 1790}, {'da': 1791, 'de': 1791, 'dela': 1790, 'dele': 1790, 'do': 1791}, {'agenda': 33, 'minha': 1780,
'opiniao': 1789, 'visao': 1792}, {'N': 89}, {'da': 1794, 'de': 1794, 'do': 1794}, {'': (0, 'missed'), 'a': 89, 'ao':
89, 'em': 89, 'na': 89, 'nada': 89, 'no': 89, 'nossa': 89, 'nosso': 89, 'o': 89, 'à': 89}, {'noticias': 89, 'sinais':
89, 'sinal': 89}, {'certo': 1796, 'mais': 1797, 'noticias': 89, 'para': 834, 'pra': 834, 'sinais': 89, 'sinal': 89},
{'mais': 1523, 'nada': 89}, {'^': 720, 'lhe': 146}, {'^': 720, 'de': 1800, 'lhe': 146}, {'ninguem': 89}, {'possivel':
1796}, {'volta': 89}, {'de': 1804, 'mais': 89, 'nada': 89}, {'noticias': 89, 'sinal': 89}, {'<answers>': 89, 'deu':
1806, 'esquecer': 1801, 'liga': 1805, 'ligou': 1805, 'posso': 1776, 'respondeu': 1805}, {'<see_inf>': 89},
{'<see_inf>': 89, 'esquecer': 1775, 'me': 1776}, {'realizou': 1796}, {'nada': 863}, {'<inf>': 89}, {'de': 1812},
{'como': 834, 'coragem': 1813, 'tempo': 844}, {'ninguem': 1796}, {'conseguir': 1808, 'poder': 1808}, {'<answers>': 89,
'<clitic>': 831, '<happens3>': 1796, '<seen1>': 89, 'a': 832, 'as': 832, 'atende': 89, 'cheguei': 835, 'consegui':
834, 'conseguimos': 834, 'da': 1310, 'dei': 837, 'desejei': 837, 'deu': 1798, 'disse': 1799, 'dá': 1310, 'esquece':
1669, 'esquecer': 1801, 'estava': 1802, 'falou': 1799, 'foi': 1803, 'fui': 999, 'havia': 1802, 'lhe': 840, 'lhes':
840, 'liga': 1805, 'ligou': 1805, 'mandei': 837, 'me': 1807, 'o': 832, 'os': 832, 'pega': 89, 'podia': 1808, 'posso':
1809, 'pude': 834, 'recebi': 843, 'responde': 89, 'respondeu': 1805, 'retorna': 89, 'se': 1810, 'sei': 1811, 'tinha':
1802, 'tive': 1814, 'veio': 1815, 'vou': 1816}, {'nem': 1794}, {'noticias': 89, 'para': 834, 'pra': 834, 'sinal': 89},
{'': (0, 'missed'), 'de': 1804, 'mais': 89, 'nada': 89}, {'<answers>': 89, 'deu': 1806, 'liga': 1805, 'ligou': 1805,
'respondeu': 1805}, {'<answers>': 89, '<clitic>': 831, '<seen1>': 89, 'N': 1818, 'apareceu': 89, 'atendeu': 89,
'avisou': 89, 'cheguei': 835, 'consegui': 834, 'conseguimos': 834, 'deu': 1819, 'liga': 1805, 'ligou': 1820, 'me':
1821, 'noticia': 863, 'noticias': 863, 'novas': 863, 'novidades': 863, 'pude': 834, 'rasto': 863, 'respondeu': 1820,
'sinal': 863, 'tive': 845, 'veio': 89}, {'<answers>': 89, 'deu': 1806}, {'<answers>': 89, 'deu': 1806, 'me': 1823},
{'': (7, 'waiting'), '<of>': 38, 'da': 38, 'de': 38, 'do': 38}, {'da': 1785, 'de': 1785, 'dela': 1784, 'dele': 1784,
'do': 1785}, {'dela': 1471, 'dele': 1471}, {',': 151, '^': 16}, {'lugar': 1828}, {'aguardo': 1825, 'entender': 1826,
'lugar': 1827, 'meu': 1829, 'seu': 1829, 'teu': 1829, 'vacuo': 89}, {'a': 891, 'isso': 1046, 'o': 891}, {'bolo': 89,
'furo': 89, 'o': 1747, 'para': 1226, 'pra': 1226, 'um': 1747}, {'...': 1749, 'a': 891, 'isso': 1046, 'me': 1752,
'nos': 1752, 'o': 891, 'p': 401, 'para': 425, 'pra': 425}, {'...': 1754, 'me': 1752, 'nos': 1752, 'p': 401, 'para':
425, 'pra': 425}, {'juntos': 786}, {'D': 33, 'c': 162, 'com': 162}, {'<any_det>': 1745, '<letter>': 162, 'e': 1744,
'me': 516, 'nos': 516, 'nota': 1200, 'p': 401, 'para': 401, 'pra': 401}, {'<advises>': 520, '<called3>': 162, '<off>':
89, '<says>': 1741, '<vowed3>': 521, '<we3>': 162, '<wrote3>': 289, '^': 561, 'alerta': 527, 'alertou': 527, 'avisou':
527, 'chamou': 162, 'confirmou': 1831, 'contou': 1831, 'convida': 1106, 'convidam': 1106, 'deixou': 1746,
'desencontramos': 89, 'desencontrámos': 89, 'deu': 1832, 'deve': 379, 'devem': 379, 'disse': 1833, 'diz': 1834,
'dois': 1835, 'empurrou': 442, 'encaminhou': 1757, 'encontramos': 1836, 'encontrei': 985, 'encoraja': 442,
'encorajou': 442, 'enviou': 1757, 'esquecemos': 1398, 'estimulou': 442, 'falamos': 149, 'falou': 562, 'falta': 843,
'faltam': 843, 'fez': 1507, 'fizeram': 1507, 'ia': 546, 'incentiva': 442, 'incentivou': 442, 'ligou': 162, 'mandou':
1837, 'passou': 1757, 'pede': 491, 'pediu': 491, 'reuni': 985, 'reunimos': 985, 'telefonou': 162, 'tem': 551, 'tinha':
546, 'têm': 551, 'vai': 31, 'vao': 31, 'vemos': 149}, {'mim': 112}, {'mental': 112, 'para': 1839, 'pessoal': 112},
{'<answers>': 89, '<came3>': 89, '<clitic>': 831, '<seen1>': 89, 'atendeu': 89, 'chegou': 89, 'cheguei': 835,
'consegui': 834, 'conseguimos': 834, 'deu': 1819, 'ligou': 89, 'me': 1823, 'pude': 834, 'respondeu': 89, 'tive': 845},
{'dois': 1835}, {'^': 745, 'conselho': 763, 'dica': 763, 'opiniao': 763, 'palpite': 763, 'quais': 0, 'qual': 0,
'recado': 763, 'seu': 777, 'sua': 777, 'sugestao': 763}, {'<to>': 966, 'N': 829, 'a': 829, 'ao': 829, 'aos': 829, 'à':
829}, {'para': 42}, {'<him>': 1053, 'a': 1054, 'o': 1054}, {'<to>': 1054, '^': 1048, 'a': 1328, 'as': 1328, 'com':
1055, 'lhe': 1053, 'lhes': 1053, 'me': 1845, 'meu': 1188, 'meus': 1188, 'minha': 1188, 'minhas': 1188, 'nossa': 1188,
'nosso': 1188, 'o': 1328, 'os': 1328, 'para': 1846, 'pra': 1332}, {'dois': 1835, 'quais': 0, 'qual': 0},
{'entrevista': 29}, {'da': 891, 'de': 891, 'dela': 162, 'dele': 162, 'do': 891}, {'podcast': 29, 'video': 29, 'vídeo':
29}, {'palestra': 29}, {'a': 1849, 'da': 891, 'de': 891, 'dela': 162, 'dele': 162, 'do': 891, 'isso': 1850, 'isto':
1850, 'o': 1851, 'que': 29, 'um': 1851, 'uma': 1852}, {'animo': 185, 'astral': 185, 'moral': 185}, {'o': 1854},
{'<them>': 1086, 'N': 1087, 'a': 1088, 'acalmar': 746, 'animar': 746, 'avisar': 753, 'consolar': 746, 'contar': 753,
'dar': 766, 'desejar': 1216, 'dizer': 753, 'encorajar': 746, 'felicitar': 746, 'incentivar': 746, 'levantar': 1855,
'me': 775, 'o': 1088, 'parabenizar': 746, 'que': 882}, {'D': 227, 'para': 229, 'pra': 229, 'pro': 229}, {'apanhar':
33, 'buscar': 33}, {'apanhar': 657, 'buscar': 657, 'me': 1858, 'nos': 1858, 'ser': 1509}, {'escritorio': 33}, {'em':
769}, {'': (2, 'plan'), 'a': 769, 'almocar': 33, 'beber': 33, 'dormir': 33, 'jantar': 33, 'lanchar': 33, 'tomar': 33},
{'^': 11, 'em': 769}, {'apanhar': 33, 'buscar': 33, 'visitar': 33}, {'D': 227, 'apanhar': 657, 'buscar': 657, 'me':
1858, 'nos': 1858}, {'comigo': 33}, {'<moved_pp>': 1857, 'D': 227, 'a': 1859, 'agora': 1509, 'almocar': 33, 'ao':
1860, 'apanhar': 657, 'aqui': 1861, 'buscar': 657, 'ca': 1862, 'jantar': 33, 'la': 1863, 'lo': 31, 'lá': 1861, 'ma':
31, 'mas': 31, 'me': 1864, 'mo': 31, 'mos': 31, 'nos': 1858, 'para': 1865, 'pra': 229, 'pro': 229, 'ter': 1866},
{'nossa': 769}, {'casa': 33, 'nossa': 769}, {'a': 769}, {'comigo': 33, 'connosco': 33}, {'a': 1869, 'almocar': 33,
'aqui': 1861, 'beber': 33, 'ca': 1870, 'jantar': 33, 'lanchar': 33, 'ter': 1871, 'tomar': 33, 'visitar': 33}, {'a':
1868, 'almocar': 33, 'aqui': 1861, 'beber': 33, 'ca': 1872, 'jantar': 33, 'lanchar': 33, 'ter': 1871, 'tomar': 33,
'visitar': 33}, {'a': 1445, 'c': 162, 'capacitando': 1438, 'capacitar': 1438, 'com': 162, 'ensinando': 1438,
'ensinar': 1438, 'formando': 1438, 'formar': 1438, 'orientando': 1438, 'orientar': 1438, 'treinando': 1438, 'treinar':
1438}, {'manha': 162, 'noite': 162, 'tarde': 162}, {'semana': 162}, {'de': 1876}, {'dia': 162, 'fim': 1877}, {'...':
1874, 'D': 227, 'a': 1875, 'em': 170, 'isso': 1177, 'la': 162, 'lá': 162, 'na': 1169, 'no': 162, 'o': 1878, 'para':
229, 'pela': 162, 'pelo': 162, 'por': 170, 'pra': 229}, {'apanhar': 657, 'buscar': 657}, {'a': 1880, 'apanhar': 657,
'buscar': 657, 'para': 1880}, {'^': 848, 'a': 986, 'as': 986, 'o': 986, 'os': 986}, {'<review_inf>': 1437,
'capacitando': 1438, 'capacitar': 1438, 'ensinando': 1882, 'ensinar': 1882, 'explicando': 849, 'explicar': 849,
'formando': 1438, 'formar': 1438, 'mostrando': 849, 'mostrar': 849, 'orientando': 1438, 'orientar': 1438, 'treinando':
1438, 'treinar': 1438}, {'a': 1883, 'c': 162, 'capacitando': 1438, 'capacitar': 1438, 'com': 162, 'ensinando': 1882,
'ensinar': 1882, 'explicando': 849, 'explicar': 849, 'formando': 1438, 'formar': 1438, 'mostrando': 849, 'mostrar':
849, 'orientando': 1438, 'orientar': 1438, 'treinando': 1438, 'treinar': 1438}, {'avaliacao': 911, 'devolutiva': 911,
'feedback': 911, 'manha': 162, 'meu': 1136, 'meus': 1136, 'minha': 1137, 'minhas': 1136, 'noite': 162, 'tarde': 162},
{'meu': 1136, 'meus': 1136, 'minha': 1136, 'minhas': 1136}, {'avaliacao': 911, 'cliente': 923, 'contacto': 923,
'contato': 923, 'devolutiva': 911, 'feedback': 911, 'lead': 923}, {'<any_det>': 1129, '<feedback_noun>': 1127, '^':
1148, 'a': 920, 'algumas': 1146, 'alguns': 1146, 'bastante': 1146, 'imenso': 1146, 'imensos': 1146, 'muito': 1146,
'o': 920, 'um': 1887, 'uma': 1567, 'umas': 1146, 'uns': 1146, 'varias': 1146, 'varios': 1146}, {'avaliacao': 911,
'curriculo': 1337, 'cv': 1337, 'devolutiva': 911, 'dia': 162, 'feedback': 911, 'fim': 1877, 'meu': 1137, 'meus': 1136,
'minha': 1136, 'minhas': 1136}, {'meu': 1136, 'meus': 1137, 'minha': 1136, 'minhas': 1136}, {'<feedback_noun>': 1127,
'avaliacao': 911, 'cliente': 923, 'contacto': 923, 'contato': 923, 'devolutiva': 911, 'feedback': 911, 'lead': 923},
{'<feedback_noun>': 1127, 'avaliacao': 911, 'data': 1152, 'devolutiva': 911, 'feedback': 911}, {'...': 1884,
'<any_det>': 1126, '<feedback_noun>': 1127, '<to>': 1382, '^': 1383, 'a': 1885, 'algumas': 1146, 'alguns': 1146, 'as':
1886, 'bastante': 1146, 'em': 170, 'imenso': 1146, 'imensos': 1146, 'la': 162, 'lhe': 1888, 'lhes': 1725, 'lá': 162,
'meu': 1136, 'meus': 1136, 'minha': 1136, 'minhas': 1136, 'muito': 1146, 'na': 1169, 'no': 162, 'o': 1889, 'os': 1890,
'para': 1388, 'pela': 162, 'pelo': 162, 'por': 170, 'pra': 1389, 'pro': 1058, 'um': 1891, 'uma': 1892, 'umas': 1146,
'uns': 1146, 'varias': 1146, 'varios': 1146}, {'ser': 1509}, {'cabeca': 89, 'ideia': 89}, {'completamente': 89, 'da':
1895, 'totalmente': 89}, {'<moved_pp>': 1857, 'D': 227, 'a': 1894, 'agora': 1509, 'me': 1896, 'para': 229, 'pra': 229,
'pro': 229}, {'...': 1874, 'a': 1875, 'em': 170, 'la': 162, 'lá': 162, 'na': 1169, 'no': 162, 'o': 1878, 'pela': 162,
'pelo': 162, 'por': 170}, {'^': 1257}, {'': (8, 'asked'), 'N': 1899}, {'<to>': 1094}, {'opiniao': 1901}, {'a': 1094,
'o': 1094}, {'': (8, 'asked'), '<to>': 1094, '^': 1257, 'para': 1903}, {'<to>': 1094, 'para': 1903}, {'conselho':
1901}, {'<to>': 1900, '^': 1257, 'a': 1902, 'ajuda': 1901, 'conselho': 1901, 'lhe': 1904, 'lhes': 1905, 'opiniao':
1901, 'para': 1903, 'um': 1906}, {'<to>': 1094, 'lhe': 1905, 'lhes': 1905, 'para': 1903}, {'^': 1037}, {'^': 1037,
'eu': 722, 'lhe': 1909}, {'': (5, 'mine'), '<giveinf>': 42, '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120},
{'<giveinf>': 42, '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'^': 1912, 'lhe': 721}, {'^': 1911, 'a': 504,
'eu': 1913, 'lhe': 1909, 'nos': 421, 'nós': 421}, {'^': 490, 'para': 1910, 'pra': 723, 'que': 1914}, {'': (4,
'needs_from_me'), '<giveinf>': 42, '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'': (4, 'needs_from_me'),
'<giveinf>': 42}, {'^': 1917}, {'^': 1916, 'lhe': 1918, 'lhes': 357}, {'^': 1912, 'a': 573, 'eu': 1919, 'lhe': 721,
'nos': 421, 'nós': 421}, {'^': 570, 'me': 1915, 'nos': 491, 'para': 723, 'pra': 723, 'que': 1920}, {'carona': 162},
{'vistos': 0}, {'call': 89}, {'a': 1924}, {'<date>': 89, 'call': 89}, {'a': 1926, 'ao': 998, 'o': 998, 'à': 998},
{'...': 367, 'se': 0}, {'': (8, 'asked'), '<to>': 1094, 'para': 1903}, {'<to>': 1094, 'lhe': 1929, 'lhes': 1905,
'para': 1903}, {'me': 29}, {'se': 0}, {',': 1082, 'em': 1010}, {',': 1082, '^': 1083, 'a': 1085, 'em': 1010, 'eu':
1084}, {'N': 1934}, {'<them>': 1086, 'N': 1933, 'a': 1935, 'o': 1935, 'que': 0}, {'<them>': 1086, 'N': 1087, 'a':
1088, 'acalmar': 746, 'animar': 746, 'avisar': 753, 'consolar': 746, 'contar': 753, 'dar': 766, 'desejar': 1216,
'dizer': 753, 'encorajar': 746, 'felicitar': 746, 'incentivar': 746, 'levantar': 1855, 'me': 775, 'o': 1088,
'parabenizar': 746}, {'<inf>': 112}, {'^': 556, 'a': 345, 'as': 345, 'da': 579, 'das': 580, 'de': 584, 'do': 579,
'dos': 580, 'o': 345, 'os': 345, 'que': 585, 'se': 1938}, {'<giveinf>': 42, 'lhe': 720}, {'^': 1940}, {'^': 1940,
'de': 1941}, {'^': 1940, 'apresenta': 1233, 'apresentar': 1238, 'apresentá': 1233, 'coloca': 1241, 'colocá': 1241,
'conecta': 1233, 'conectar': 1238, 'conectá': 1233, 'de': 1941, 'juntar': 1238, 'pensar': 29, 'po': 1244}, {'a': 1354,
'alimentos': 1281, 'cabazes': 1281, 'comida': 1281, 'jantares': 1281, 'o': 1354, 'refeicoes': 1281, 'roupa': 1281,
'sopa': 1281}, {'^': 1944, 'com': 1358}, {':': 896}, {'lhe': 89}, {'<see_inf>': 89, 'ligar': 1947}, {'D': 1273, '^':
11, 'eu': 352, 'ia': 351, 'me': 31, 'receberei': 350, 'receberia': 350, 'recebia': 350, 'recebo': 350, 'terei': 350,
'teria': 350, 'vou': 351}, {'^': 11, 'me': 488, 'que': 1949}, {'N': 1707}, {'': (5, 'mine'), '^': 42, 'que': 42},
{'a': 1951, 'o': 1951}, {'': (5, 'mine'), '<to>': 1951, '^': 42, 'lhe': 1952, 'lhes': 1952, 'para': 1953, 'que': 42},
{'': (5, 'mine'), '...': 1262, 'que': 42}, {'N': 1955}, {'': (5, 'mine'), '...': 1262, '<to>': 1956, 'lhe': 1955,
'lhes': 1707, 'para': 1953, 'que': 42}, {'<date>': 33, 'passo': 112}, {'passos': 112}, {'N': 963, 'conversa': 1007},
{'N': 963, 'a': 1960, 'em': 1017, 'o': 964}, {'N': 1004, 'conversa': 1007}, {'N': 1004, 'a': 1962, 'o': 1005},
{'brincar': 16}, {'a': 1964, 'morta': 16, 'morto': 16, 'pensar': 16, 'pense': 16, 'sonhe': 16}, {'nem': 1965},
{'<moved_pp>': 1857, 'D': 227, 'agora': 1857, 'para': 229, 'pra': 229, 'pro': 229}, {'e': 1967, 'fica': 1967, 'ficou':
1967, 'muda': 1967, 'mudou': 1967, 'passa': 1967, 'passou': 1967, 'sera': 1967, 'vai': 1967, 'é': 1967}, {'D': 1968,
'quarta': 1968, 'quinta': 1968, 'segunda': 1968, 'sexta': 1968, 'terca': 1968}, {'D': 1968, 'marcada': 1969,
'marcado': 1969, 'quarta': 1968, 'quinta': 1968, 'segunda': 1968, 'sexta': 1968, 'terca': 1968}, {'ser': 1969}, {'^':
1966, 'era': 1969, 'estava': 1970, 'ia': 1971, 'seria': 1969, 'tinhamos': 1969}, {'dia': 29}, {'encontramos': 89,
'encontrámos': 89}, {'encontrei': 89, 'liguei': 89, 'nos': 1974, 'vi': 89}, {'': (6, 'theirs'), 'me': 11, 'nos': 11},
{'a': 1256, 'as': 1256, 'o': 1256, 'os': 1256}, {'<would_give>': 1976, 'acaba': 1977, 'conclui': 1977, 'entrega':
1977, 'fecha': 1977, 'nem': 1965, 'termina': 1977}, {'<would_give>': 1976}, {'^': 1979}, {'<is3>': 0, '<they>': 0,
'^': 1978, 'era': 1969, 'estava': 1970, 'ia': 1971, 'me': 1980, 'nos': 1980, 'receberia': 597, 'recebia': 597,
'saudade': 89, 'seria': 1969, 'teria': 597, 'teriam': 597, 'tinha': 597, 'tinhamos': 1969}, {'foi': 892}, {'avisou':
1982, 'contou': 1982, 'disse': 1982}, {'': (13, 'talk'), 'me': 1983, 'nos': 1983, 'sabe': 29}, {'quando': 0, 'quanto':
0, 'se': 0}, {'^': 587, 'a': 345, 'as': 345, 'da': 345, 'de': 453, 'do': 345, 'o': 345, 'os': 345, 'que': 590,
'saber': 1985}, {'': (11, 'thinking'), 'aparecer': 387, 'ir': 387, 'juntar': 388, 'passar': 387, 'ter': 387, 'vinha':
387, 'vir': 387, 'viria': 387}, {'^': 592, 'aparecer': 387, 'de': 1987, 'em': 389, 'ir': 387, 'juntar': 388, 'passar':
387, 'que': 593, 'ter': 387, 'vinha': 387, 'vir': 387, 'viria': 387}, {'<letter>': 162, 'chamada': 162, 'visita':
162}, {'<any_det>': 1989, '<letter>': 162, '^': 995, 'chamada': 162, 'visita': 162}, {'<any_det>': 1989, '<letter>':
162, 'chamada': 162, 'visita': 162}, {'dela': 776, 'dele': 776}, {'<any_det>': 794, 'a': 1619, 'as': 796, 'em': 797,
'meu': 793, 'minha': 793, 'o': 1620, 'os': 799, 'para': 797, 'pra': 797, 'que': 639, 'um': 793, 'uma': 793}, {'N':
1993, 'a': 1625, 'o': 1625}, {'': (9, 'told'), '<pro>': 792, 'N': 792, 'minha': 794}, {'': (9, 'told'), '<any_det>':
794, 'N': 792, 'a': 1995, 'as': 796, 'em': 797, 'meu': 793, 'minha': 793, 'o': 1631, 'os': 799, 'para': 797, 'pra':
797, 'que': 639, 'um': 793, 'uma': 793}, {'<any_det>': 794, 'N': 792, 'a': 1637, 'as': 796, 'em': 797, 'o': 1638,
'os': 799, 'para': 797, 'pra': 797, 'que': 639}, {'<him>': 1997, 'a': 811, 'ela': 1624, 'ele': 1624, 'o': 811, 'que':
639}, {'<him>': 1997, 'ela': 1624, 'ele': 1624, 'que': 639}, {'<any_det>': 1628, '<to>': 1994, 'N': 1627, 'a': 1629,
'as': 796, 'com': 805, 'em': 797, 'la': 792, 'lhe': 1996, 'lhes': 1996, 'lo': 792, 'meu': 793, 'minha': 793, 'o':
1635, 'os': 799, 'para': 1998, 'pra': 1999, 'que': 639, 'um': 793, 'uma': 793}, {'<any_det>': 1334, '<to>': 1336,
'lhe': 1335, 'para': 1339, 'pro': 1336}, {'': (1, 'moved'), 'D': 227, 'isso': 229}, {'^': 865, 'em': 947, 'na': 947,
'no': 947}, {'N': 2003}, {'a': 2004, 'o': 2004}, {'^': 1355, 'com': 1358}, {'duvidas': 849, 'perguntas': 849}, {'a':
2007, 'as': 2007, 'às': 2007}, {'^': 720, 'esperar': 826, 'so': 827}, {'c': 162, 'com': 162, 'me': 985}, {'me': 196},
{'<any_det>': 861, 'a': 891, 'as': 891, 'lhe': 211, 'lhes': 211, 'o': 891, 'os': 891}, {'com': 162, 'para': 162,
'pra': 162}, {'ela': 1471, 'ele': 1471, 'eu': 1828}, {'': (14, 'together'), 'N': 162, 'a': 1659, 'o': 891, 'tambem':
892, 'à': 1660}, {'calhar': 29, 'compromete': 362, 'comprometeu': 362, 'encarrega': 444, 'esqueceu': 863, 'fosse':
2014, 'juntaram': 1661, 'juntou': 2015, 'ofereceu': 601}, {'<inf>': 16, '<should>': 16, 'e': 245, 'ha': 402, 'mais':
338, 'nao': 1078, 'nem': 1079, 'não': 1078, 'o': 1080, 'é': 245}, {'^': 2017}, {',': 2018, '^': 1083, 'a': 1085, 'eu':
1084}, {',': 2018}, {'<them>': 1786, 'N': 2019}, {'<them>': 2019, 'N': 2020, 'a': 2021, 'da': 1787, 'do': 1787, 'o':
2021}, {'': (0, 'missed'), 'da': 89, 'de': 89, 'do': 89}, {'atender': 89, 'efeito': 89, 'falar': 89, 'noticia': 863,
'noticias': 2023, 'novas': 863, 'novidades': 863, 'rasto': 863, 'responder': 89, 'resposta': 89, 'retorno': 89,
'sinal': 2023, 'sorte': 89, 'sucesso': 89, 'ver': 89}, {'me': 985}, {'aniversario': 26, 'aniversário': 26, 'niver':
26}, {'aniversario': 26, 'aniversário': 26, 'niver': 26, 'o': 2026, 'que': 29}, {'bom': 29}, {'^': 136, 'a': 137,
'ao': 137, 'aos': 137, 'as': 137, 'com': 137, 'em': 137, 'na': 137, 'no': 137, 'para': 137, 'à': 137, 'às': 137},
{'coaching': 2029, 'mentoria': 2029, 'mentorias': 2029, 'mentoring': 2029}, {'de': 2030}, {'falta': 863}, {'a': 2032,
'falta': 863}, {'entrega': 59}, {'a': 2034}, {'confirma': 59, 'devolve': 59, 'entrega': 59, 'envia': 59, 'faz': 2035,
'manda': 59, 'paga': 59, 'responde': 59, 'sabe': 59, 'tem': 59, 'traz': 59}, {'^': 2036, 'chama': 89, 'esperar': 826,
'so': 827}, {'com': 29, 'que': 29}, {'em': 1712, 'na': 1713, 'nas': 1712, 'no': 1713, 'nos': 1712, 'num': 1712,
'numa': 1712, 'pela': 1712, 'pelo': 1713, 'por': 1712, 'que': 0}, {'a': 1002, 'la': 947, 'lo': 947, 'o': 1002},
{'<pro>': 792, 'minha': 1628}, {'<any_det>': 794, 'N': 792, 'a': 1630, 'as': 796, 'em': 797, 'meu': 793, 'minha': 793,
'o': 1631, 'os': 799, 'para': 797, 'pra': 797, 'que': 639, 'um': 793, 'uma': 793}, {'<pro>': 792, 'meu': 1628},
{'<any_det>': 1628, '<to>': 1994, 'a': 2041, 'as': 796, 'com': 805, 'em': 797, 'lhe': 2042, 'lhes': 2042, 'meu': 793,
'minha': 793, 'o': 2043, 'os': 799, 'para': 1998, 'pra': 1999, 'que': 639, 'um': 793, 'uma': 793}, {'da': 762, 'dela':
1091, 'dele': 1091, 'do': 762}, {'a': 463, 'agendada': 33, 'agendado': 33, 'aguardando': 345, 'esperando': 345,
'marcada': 33, 'marcado': 33, 'à': 463}, {'ca': 892, 'la': 892, 'lá': 892, 'tambem': 892}, {'': (14, 'together'),
'ca': 892, 'la': 892, 'lá': 892, 'tambem': 892}, {'apareceram': 1046, 'apareceu': 2047, 'estava': 2048, 'estavam':
1046, 'esteve': 2048, 'estiveram': 1046, 'la': 1668, 'lá': 1668, 'veio': 2048, 'vieram': 1046}, {'a': 1423, 'c': 162,
'com': 162, 'o': 1423, 'tambem': 1428, 'tb': 1428}, {'a': 1423, 'o': 1423, 'tambem': 1428, 'tb': 1428}, {'desligado':
89}, {'<inf>': 112, '^': 605, 'me': 31, 'nos': 31}, {'...': 1504, 'de': 606, 'que': 2053}, {'a': 33, 'o': 33}, {'^':
720, 'almocar': 196, 'encontrar': 33, 'estar': 196, 'lhe': 146, 'lhes': 146, 'ver': 2055}, {'<date>': 33, 'de': 2056,
'que': 2056, 'um': 34, 'uma': 34}, {'': (5, 'mine'), '^': 720, 'admitir': 1232, 'almocar': 196, 'apresenta': 1233,
'apresentar': 1238, 'apresentá': 1233, 'coloca': 1241, 'colocá': 1241, 'conecta': 1233, 'conectar': 1238, 'conectá':
1233, 'confessar': 1232, 'dizer': 1232, 'encontrar': 33, 'estar': 196, 'juntar': 1238, 'lhe': 146, 'lhes': 146,
'pensar': 29, 'po': 1244, 'reconhecer': 1232, 'ver': 2055}, {'<date>': 33, 'de': 2058, 'que': 2058, 'saudades': 89,
'um': 34, 'uma': 34}, {'adiar': 89, 'cancelar': 89, 'desmarcar': 89, 'suspender': 89}, {'de': 2060, 'que': 2060}, {'':
(5, 'mine'), 'me': 38}, {'<giveinf>': 2062}, {'^': 38, 'encontrar': 89}, {'<see_inf>': 89, '^': 2063, 'me': 2064,
'nos': 379}, {'ligar': 1538}, {'aparecer': 1550, 'ir': 387, 'juntar': 388, 'ligar': 1538, 'me': 2066, 'passar': 1550,
'ter': 387, 'vinha': 387, 'vir': 1550, 'viria': 387}, {'aparecer': 387, 'de': 2067, 'em': 389, 'ir': 387, 'juntar':
388, 'passar': 387, 'que': 389, 'ter': 387, 'vinha': 387, 'vir': 387, 'viria': 387}, {'^': 495, 'agendado': 89,
'combinado': 89, 'de': 2065, 'ficado': 2068, 'marcado': 89, 'que': 2065}, {'com': 1094}, {'a': 2007, 'as': 2007,
'duvidas': 2070, 'às': 2007}, {'<any_det>': 1562, '<date>': 162, 'de': 2060, 'que': 2060}, {'dever': 142, 'pensar':
877}, {'a': 2073, 'devendo': 142, 'do': 112, 'pensando': 877}, {':': 112}, {'almoco': 162, 'almoço': 162},
{'<any_det>': 162, 'cafe': 162, 'cafezinho': 162, 'café': 162, 'cha': 162, 'chopp': 162, 'pequeno': 2076, 'um': 955},
{'cafe': 162, 'café': 162, 'um': 162, 'uma': 162}, {'': (23, 'contact'), 'de': 1676}, {'<any_det>': 162, 'bolo': 89,
'cafe': 162, 'cafezinho': 162, 'café': 162, 'cano': 89, 'cha': 2079, 'chopp': 162, 'furo': 89, 'nega': 89, 'pequeno':
2076, 'tampa': 89, 'um': 1681, 'uma': 1681}, {'<any_det>': 162, 'cafe': 162, 'cafezinho': 162, 'café': 162, 'cha':
162, 'chopp': 162, 'pequeno': 2076}, {'': (23, 'contact'), 'N': 1356, 'a': 1357, 'o': 1357}, {'^': 1355, 'c': 162,
'com': 2082}, {'^': 1355, 'a': 986, 'com': 1358, 'o': 986}, {'mails': 162}, {'audios': 162, 'e': 2085, 'emails': 162,
'mails': 162, 'mensagens': 162, 'áudios': 162}, {'de': 2086}, {'': (23, 'contact'), 'ideia': 162}, {'audios': 162,
'e': 2085, 'emails': 162, 'figurinhas': 162, 'ideia': 162, 'impressoes': 162, 'mails': 162, 'mensagens': 162, 'uma':
2088, 'umas': 162, 'áudios': 162}, {'adiado': 89}, {'a': 2073, 'devendo': 142, 'pensando': 877}, {'desses': 29,
'destes': 29}, {'<drink>': 985, 'dia': 2092}, {'<drink>': 985, 'vez': 752}, {'<drink>': 985}, {'dar': 11, 'devolver':
11, 'enviar': 11, 'mandar': 11, 'pagar': 11, 'trazer': 11}, {'<giveinf>': 23, '<inf>': 618, 'confirmar': 623,
'consultar': 623, 'falar': 625, 'me': 2096, 'pensar': 623, 'perguntar': 623, 'ver': 623, 'verificar': 623}, {'D': 227,
'a': 980, 'o': 980}, {'<moved_pp>': 1509, '^': 2097, 'a': 1894, 'agora': 1509, 'ao': 980, 'me': 31, 'na': 980, 'no':
980, 'nos': 31, 'para': 2098, 'pra': 1584, 'pro': 1584}, {'<see_inf>': 33, '^': 720, 'a': 769, 'encontrar': 657,
'esperar': 826, 'falar': 196, 'lhe': 1909, 'lhes': 721, 'me': 770, 'nos': 771, 'so': 827, 'ter': 772, 'ver': 779},
{'<giveinf>': 23, 'confirmar': 623, 'consultar': 623, 'falar': 623, 'me': 2096, 'pensar': 623, 'perguntar': 623,
'ver': 623, 'verificar': 623}, {'^': 2101, 'me': 31, 'nos': 31}, {'apanhar': 657, 'buscar': 657, 'me': 1858, 'nos':
1858, 'nossa': 769}, {'': (2, 'plan'), 'a': 1869, 'almocar': 33, 'aqui': 1861, 'beber': 33, 'ca': 1870, 'dormir': 33,
'jantar': 33, 'lanchar': 33, 'ter': 1871, 'tomar': 33, 'visitar': 33}, {'apanhar': 657, 'buscar': 657, 'me': 1858,
'nos': 1858}, {'a': 2103, 'almocar': 33, 'ao': 1860, 'apanhar': 657, 'aqui': 1861, 'beber': 33, 'buscar': 657, 'ca':
2104, 'jantar': 33, 'la': 1861, 'lanchar': 33, 'lá': 1861, 'me': 1864, 'nos': 1858, 'para': 2105, 'ter': 1871,
'tomar': 33, 'visitar': 33}, {'nos': 197}, {'N': 162, 'entrevista': 29}, {'N': 162, 'podcast': 29, 'video': 29,
'vídeo': 29}, {'N': 162, 'a': 2108, 'as': 891, 'em': 1712, 'me': 985, 'na': 1713, 'nas': 1712, 'no': 1713, 'nos':
1712, 'num': 1712, 'numa': 1712, 'o': 2109, 'os': 891, 'passar': 29, 'pela': 1712, 'pelo': 1713, 'por': 1712, 'que':
29, 'um': 1851, 'uma': 1852}, {'com': 83}, {'a': 891, 'as': 891, 'em': 1712, 'na': 1712, 'nas': 1712, 'no': 1712,
'nos': 1712, 'num': 1712, 'numa': 1712, 'o': 891, 'os': 891, 'pela': 1712, 'pelo': 1712, 'por': 1712}, {'em': 1712,
'na': 1712, 'nas': 1712, 'no': 1712, 'nos': 1712, 'num': 1712, 'numa': 1712, 'pela': 1712, 'pelo': 1712, 'por': 1712,
'que': 0}, {'com': 947, 'em': 947, 'na': 947, 'no': 947, 'para': 947}, {'^': 720, 'casa': 33}, {'<see_inf>': 33, '^':
720, 'a': 2115, 'com': 83, 'encontrar': 657, 'esperar': 826, 'falar': 196, 'lhe': 1909, 'lhes': 721, 'me': 770, 'nos':
771, 'o': 721, 'so': 827, 'ter': 772, 'ver': 779}, {'espera': 267, 'ultima': 778}, {'a': 1301, 'aniversario': 1304,
'aniversário': 1304, 'da': 440, 'de': 440, 'esperar': 826, 'niver': 1304, 'o': 1307, 'para': 721, 'pra': 721,
'preciso': 1308, 'que': 721, 'so': 827}, {'$': 135, '//': 159, '<advises>': 161, '<called3>': 163, '<came3>': 183,
'<cheered1>': 187, '<date>': 195, '<eat1>': 197, '<give1>': 198, '<handed1>': 209, '<hours>': 226, '<moved1>': 234,
'<moved_pp>': 237, '<off>': 89, '<off_pp>': 89, '<opines>': 251, '<rang1>': 252, '<read1>': 258, '<says>': 260,
'<set>': 261, '<set_up>': 266, '<shall1>': 33, '<stays>': 269, '<talked1>': 272, '<they>': 632, '<tip>': 638,
'<told1>': 641, '<vowed1>': 647, '<vowed3>': 282, '<wants3>': 286, '<was_to>': 649, '<wrote3>': 650, 'D': 681, 'N':
737, '^': 744, 'a': 780, 'abracei': 162, 'acabamos': 781, 'acabei': 783, 'acabámos': 781, 'acao': 784, 'acha': 343,
'acho': 785, 'acompanharam': 787, 'acompanhei': 790, 'acompanhou': 787, 'aconselhei': 814, 'acordado': 818,
'acordamos': 821, 'acordámos': 821, 'adiado': 89, 'agora': 828, 'agradecemos': 830, 'agradecer': 830, 'agradeci': 830,
'agradeco': 830, 'aguarda': 346, 'aguardamos': 38, 'aguardando': 747, 'aguardo': 38, 'ainda': 847, 'ajudamos': 853,
'ajudei': 856, 'ajudámos': 853, 'alertou': 348, 'alinhamos': 162, 'alinhámos': 162, 'almocamos': 162, 'almocei': 162,
'almoco': 858, 'almoçamos': 162, 'almoço': 858, 'almoçámos': 162, 'analisei': 862, 'andamos': 864, 'andei': 876,
'ando': 879, 'animei': 746, 'ansiosa': 881, 'ansioso': 881, 'antes': 883, 'anunciei': 886, 'ao': 889, 'apanhei': 890,
'apareceram': 892, 'apareceu': 893, 'apresentacao': 897, 'apresentamos': 907, 'apresentando': 908, 'apresentei': 922,
'apresentámos': 907, 'arranjei': 926, 'as': 927, 'assim': 883, 'ate': 883, 'avisando': 932, 'avisei': 944, 'avisou':
946, 'banco': 949, 'batemos': 950, 'bati': 951, 'bebemos': 953, 'bebi': 954, 'bebo': 956, 'botei': 965, 'brigada':
967, 'brigado': 967, 'brindamos': 162, 'brindámos': 162, 'busquei': 968, 'cabe': 979, 'cai': 982, 'caiu': 982,
'caixa': 984, 'call': 858, 'caminhei': 985, 'capacitei': 987, 'carta': 990, 'celebramos': 162, 'chamada': 992,
'chamadas': 994, 'chega': 997, 'chegam': 997, 'cheguei': 1000, 'cobra': 357, 'cobri': 1003, 'cobrou': 357, 'coloca':
361, 'colocamos': 1009, 'colocar': 1013, 'coloquei': 1018, 'com': 1026, 'combinado': 818, 'combinamos': 1040,
'combinei': 1042, 'combinámos': 1040, 'comemora': 1043, 'comemoramos': 162, 'comemorei': 162, 'comemos': 162,
'comentei': 1044, 'comi': 1045, 'comigo': 786, 'compareceram': 1046, 'compartilhei': 1059, 'completa': 1043,
'compromete': 363, 'comprometeu': 363, 'comprometi': 1064, 'compromisso': 818, 'conduzi': 1067, 'conectei': 1070,
'confirma': 1072, 'confirmado': 1073, 'confirmamos': 1073, 'confirmei': 1074, 'confirmou': 1077, 'confirmámos': 1073,
'conforme': 1089, 'conhecemos': 162, 'conheci': 162, 'connosco': 786, 'conosco': 786, 'conselho': 1093, 'consolei':
746, 'consultei': 1095, 'conta': 371, 'contando': 752, 'contei': 1101, 'contou': 1102, 'convenci': 1103, 'conversa':
1105, 'conversamos': 162, 'conversei': 162, 'conversinha': 1105, 'conversámos': 162, 'convida': 1107, 'convidaram':
163, 'convidou': 163, 'correio': 1109, 'corri': 985, 'corrigi': 1110, 'creio': 785, 'cruz': 1111, 'cruzamo': 1112,
'cruzei': 1114, 'cuja': 0, 'cujo': 0, 'cumprimentei': 162, 'da': 1119, 'dado': 752, 'de': 1119, 'defende': 372, 'dei':
1175, 'deixa': 1176, 'deixamos': 1178, 'deixei': 1196, 'deixou': 1206, 'demos': 1212, 'depois': 1213, 'desde': 883,
'desejei': 1216, 'desejosa': 881, 'desejoso': 881, 'desencontramos': 89, 'desencontrámos': 89, 'desliguei': 1218,
'deu': 1227, 'deve': 380, 'devem': 381, 'deveria': 1228, 'devia': 1229, 'deviamos': 1228, 'devido': 0, 'devo': 1246,
'devolve': 1247, 'devolvi': 1253, 'devolvo': 1255, 'dica': 1093, 'direto': 982, 'discussao': 1105, 'discutimos': 162,
'disse': 1280, 'distribui': 1283, 'distribuimos': 1283, 'diz': 1293, 'dizem': 752, 'dizendo': 1295, 'e': 1309, 'ela':
1313, 'ele': 1313, 'em': 1315, 'embora': 1316, 'emprestei': 1333, 'empurrou': 443, 'encaminhei': 1340, 'encarrega':
445, 'encarrego': 1342, 'encontramo': 1343, 'encontramos': 1348, 'encontrei': 1349, 'encontro': 1350, 'encontrámo':
1112, 'encontrámos': 1349, 'encorajei': 746, 'encorajou': 443, 'enquanto': 882, 'ensaiamos': 1353, 'ensaiei': 1359,
'ensaiámos': 1353, 'ensinando': 1363, 'ensinar': 1363, 'ensinei': 1377, 'entende': 372, 'entrega': 1247, 'entrego':
1378, 'entreguei': 1380, 'entrevista': 858, 'entrevistei': 162, 'envia': 1247, 'enviei': 1391, 'envio': 1378,
'enviou': 1393, 'era': 1394, 'eramos': 1395, 'esbarrei': 1114, 'escapou': 1399, 'escreveu': 370, 'escrevi': 1404,
'espera': 458, 'esperamos': 1406, 'esperando': 747, 'esperei': 1409, 'espero': 1406, 'esquecemos': 1410, 'esqueceu':
1412, 'esqueci': 1413, 'esta': 1417, 'estamos': 1421, 'estava': 1429, 'estavam': 1430, 'estavamos': 1433, 'esteve':
1434, 'estive': 1444, 'estivemos': 1449, 'estiveram': 892, 'estou': 1452, 'estreia': 858, 'está': 1417, 'eu': 1475,
'evento': 858, 'explicando': 1363, 'explicar': 1363, 'explicou': 1476, 'expliquei': 1480, 'exposicao': 858, 'faco':
1462, 'fala': 470, 'falamos': 162, 'faleceu': 28, 'falei': 1483, 'falou': 473, 'falta': 1496, 'faltam': 1497,
'faltei': 999, 'falámos': 162, 'farei': 1462, 'faz': 1506, 'fazia': 1043, 'feedback': 1135, 'festejei': 162, 'fez':
1508, 'fica': 1518, 'ficam': 1522, 'ficamos': 1535, 'ficara': 480, 'ficaram': 1541, 'fico': 1545, 'ficou': 1556,
'ficámos': 1558, 'fiquei': 1561, 'fiz': 1576, 'fizemos': 1577, 'fizeram': 1508, 'foi': 1585, 'fomos': 1588, 'foram':
1046, 'formei': 987, 'fui': 1590, 'garante': 1592, 'garanti': 1595, 'garantiu': 489, 'gastei': 1596, 'gostaria': 1597,
'gostava': 1599, 'gracas': 1601, 'gravador': 1603, 'h': 1606, 'ha': 1612, 'haviamos': 1613, 'hoje': 1615, 'hora':
1606, 'horas': 1606, 'ia': 499, 'iam': 500, 'ideia': 29, 'inalcancavel': 89, 'inauguracao': 858, 'incentivei': 746,
'incentivou': 443, 'incontactaveis': 89, 'incontactavel': 89, 'incontatavel': 89, 'indiquei': 1644, 'informei': 1645,
'insiste': 503, 'insisti': 1648, 'insistiu': 509, 'instrui': 987, 'intro': 1652, 'ja': 1656, 'jantamos': 162,
'jantar': 858, 'jantei': 162, 'jantámos': 162, 'jogamos': 162, 'joguei': 1657, 'jogámos': 162, 'juntamo': 1112,
'juntaram': 1662, 'juntei': 1663, 'juntou': 1667, 'la': 1668, 'lancamento': 858, 'lanchamos': 162, 'lanchei': 162,
'lanchámos': 162, 'lembra': 1669, 'lembrar': 1671, 'lembrei': 1673, 'lembrete': 112, 'levei': 1682, 'levo': 1255,
'lhe': 1709, 'lhes': 1709, 'li': 1715, 'lido': 1716, 'ligacao': 1717, 'liguei': 1718, 'lá': 1668, 'manda': 1719,
'mandei': 1731, 'mando': 1378, 'mandou': 1734, 'marcamos': 1736, 'marcámos': 1737, 'marquei': 1736, 'matamos': 1739,
'matámos': 1740, 'me': 1763, 'mentorei': 1764, 'mentoria': 1766, 'mentorias': 1766, 'meti': 1768, 'ministrei': 1067,
'morrendo': 1770, 'morreu': 28, 'mostrando': 1363, 'mostrar': 1363, 'mostrei': 1771, 'muda': 1509, 'mudamos': 1178,
'mudou': 1509, 'muita': 1769, 'muito': 1773, 'n': 1779, 'na': 1793, 'nada': 1795, 'nao': 1817, 'nasceu': 28,
'necessita': 560, 'nem': 1822, 'ninguem': 1824, 'no': 1830, 'nos': 1838, 'nota': 1840, 'nunca': 1841, 'não': 1817,
'nós': 1842, 'o': 1843, 'obrigada': 1844, 'obrigado': 1844, 'ocupa': 445, 'ocupo': 1342, 'ofereceu': 567, 'ofereci':
1847, 'opiniao': 763, 'orientei': 987, 'os': 1848, 'ouvi': 1853, 'palpite': 763, 'para': 1856, 'parece': 752,
'participaram': 892, 'participou': 1046, 'partilhei': 1059, 'passa': 1867, 'passam': 1873, 'passamos': 1879,
'passara': 1881, 'passei': 1893, 'passo': 1378, 'passou': 1897, 'passámos': 1898, 'pede': 569, 'pedi': 1907,
'pedimos': 1908, 'pediu': 1921, 'peguei': 1922, 'pela': 1119, 'pelos': 1923, 'pendente': 721, 'pensa': 372, 'pensava':
390, 'penso': 785, 'perdemos': 1925, 'perdi': 1927, 'pergunta': 1928, 'perguntamos': 1908, 'perguntei': 1930,
'pergunto': 1931, 'perguntou': 1932, 'poe': 361, 'por': 1936, 'porque': 0, 'porquê': 0, 'pq': 0, 'pra': 1937,
'precisa': 1939, 'precisamos': 1942, 'precisava': 1669, 'preciso': 1943, 'prefere': 337, 'preferia': 337,
'preparamos': 1283, 'preparei': 1945, 'preparámos': 1283, 'presentacion': 1946, 'presentation': 1946, 'presente': 892,
'presentes': 892, 'procurei': 1948, 'promete': 1950, 'prometemos': 1954, 'prometeu': 489, 'prometi': 1957,
'prometido': 818, 'propoe': 438, 'propos': 438, 'propus': 1648, 'proxima': 34, 'proximo': 1958, 'proximos': 1959,
'pus': 1961, 'pusemos': 1963, 'pôr': 1013, 'q': 1972, 'qualquer': 1973, 'quando': 882, 'quase': 1975, 'que': 1981,
'quem': 1984, 'quer': 1986, 'queria': 1988, 'quis': 1948, 'reagendada': 227, 'reagendado': 227, 'reagendamos': 227,
'reagendar': 227, 'reagendámos': 227, 'recado': 763, 'recebemos': 1990, 'receberam': 163, 'receberei': 996, 'recebeu':
163, 'recebi': 1991, 'recebo': 996, 'recomendacao': 1992, 'recomendei': 2000, 'reencaminhei': 2001, 'reencontrei':
1349, 'reenviei': 2001, 'reenviou': 1393, 'remarcada': 227, 'remarcado': 227, 'remarcamos': 2002, 'remarcar': 227,
'remarcou': 227, 'remarcámos': 227, 'rendi': 2005, 'repassei': 2006, 'requer': 600, 'respondi': 2008, 'resta': 2009,
'reuni': 2010, 'reuniao': 858, 'reunimo': 1343, 'reunimos': 985, 'reuniram': 162, 'reunião': 858, 'reuno': 2011,
'revi': 2012, 'revimos': 162, 'revisamos': 162, 'revisei': 1110, 'sai': 2013, 'saimos': 2013, 'saudades': 863, 'saí':
2013, 'se': 2016, 'segundo': 2022, 'sem': 2024, 'sentei': 2025, 'separamos': 1283, 'separei': 1283, 'sera': 2027,
'seria': 2028, 'servi': 1283, 'servimos': 1283, 'sessao': 2031, 'sessoes': 2031, 'seu': 1219, 'simulei': 2006,
'sinto': 2033, 'so': 2037, 'sonhei': 2038, 'soube': 2039, 'sua': 1219, 'substitui': 2040, 'sugeri': 2044, 'sugeriu':
547, 'sugestao': 2045, 'ta': 2046, 'talvez': 29, 'tambem': 2049, 'tarefa': 784, 'tava': 2050, 'tavam': 2051,
'telefonaram': 162, 'telefone': 2052, 'telefonei': 162, 'telefonou': 162, 'tem': 2054, 'temos': 2057, 'tenho': 2059,
'tentamos': 1948, 'tentei': 1948, 'tento': 1948, 'tentámos': 1948, 'teve': 2061, 'tinha': 2069, 'tinham': 613,
'tinhamos': 1613, 'tirei': 2071, 'tive': 2072, 'tivemos': 2072, 'tiveram': 2061, 'to': 2074, 'todo': 2075, 'tomamos':
2077, 'tomando': 2078, 'tomara': 29, 'tomei': 2080, 'tomo': 956, 'tomámos': 2081, 'topei': 1114, 'trabalhamos': 162,
'trabalhei': 2083, 'trago': 198, 'trata': 444, 'trato': 1341, 'traz': 1247, 'treinamos': 1353, 'treinei': 2084,
'treinámos': 1353, 'troca': 2087, 'trocamos': 162, 'trocámos': 162, 'trombei': 1114, 'troquei': 2089, 'tudo': 2090,
'têm': 614, 'tô': 2091, 'um': 2093, 'uma': 2094, 'umas': 2095, 'uns': 2095, 'vai': 2099, 'valeu': 967, 'vamos': 2100,
'vao': 2102, 've': 631, 'veio': 1434, 'vejo': 2011, 'vem': 2106, 'vemo': 1343, 'vemos': 2107, 'vi': 2110, 'viajei':
985, 'viajo': 2111, 'vieram': 892, 'vimo': 1112, 'vimos': 2112, 'vira': 1881, 'virá': 1881, 'visitei': 162, 'visto':
2113, 'vlw': 967, 'voicemail': 89, 'voluntaria': 2114, 'voluntariado': 2114, 'voluntario': 2114, 'vou': 2116, 'vêm':
1873, 'à': 2117, 'é': 2118}]


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
'pelo': 14, 'à': 14}, {'': (0, 'intro')}, {'': (8, 'meeting'), 'a': 20, 'à': 20}, {'a': 20, 'o': 20}, {'': (0,
'intro'), 'a': 20, 'ao': 20, 'o': 20, 'à': 20}, {'me': 23, 'nos': 23}, {'as': 0, 'às': 0}, {'': (5, 'message')},
{'aberta': 9}, {'papo': 0}, {'um': 28}, {'copo': 3}, {'um': 30}, {'copos': 3, 'um': 30}, {'': (4, 'meal'), 'um': 30},
{'manha': 3}, {'': (3, 'coffee'), 'da': 34}, {'cara': 0}, {'a': 36}, {'video': 6, 'vídeo': 6}, {'': (2, 'call'), 'de':
38}, {'insta': 26, 'whats': 26, 'whatsapp': 26, 'zap': 26}, {'no': 40}, {'call': 6}, {'administracao': 0}, {'de': 43,
'fiscal': 0}, {'': (6, 'email')}, {'eletronico': 45, 'eletrónico': 45, 'eletrônico': 45}, {'': (4, 'meal'), 'mim': 3,
'nos': 3, 'nós': 3}, {'': (4, 'meal'), 'mim': 3, 'nos': 3, 'nós': 3, 'para': 47, 'pra': 47}, {'pulinho': 0, 'pulo': 0,
'salto': 0}, {'um': 49}, {'': (8, 'meeting'), 'day': 9}, {'da': 0, 'dela': 0, 'dele': 0, 'do': 0}, {'': (8,
'meeting'), 'da': 0, 'dela': 0, 'dele': 0, 'do': 0}, {'atelie': 52, 'atelier': 52, 'consultorio': 52, 'escritorio':
53, 'gabinete': 52}, {'mail': 45, 'mails': 45}, {'atelie': 52, 'atelier': 52, 'consultorio': 52, 'escritorio': 52,
'gabinete': 52, 'video': 6, 'vídeo': 6}, {'': (8, 'meeting'), 'de': 9}, {'chaves': 0}, {'das': 58, 'de': 58}, {'me':
26}, {'atelie': 0, 'atelier': 0, 'clinica': 0, 'escola': 0, 'estudio': 0, 'faculdade': 0, 'gabinete': 0, 'galeria': 0,
'obra': 0, 'quinta': 0, 'universidade': 0}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'clinica': 0, 'consultorio': 0,
'empresa': 0, 'escola': 0, 'escritorio': 0, 'estudio': 0, 'fabrica': 0, 'faculdade': 0, 'gabinete': 0, 'galeria': 0,
'galpao': 0, 'loja': 0, 'obra': 0, 'oficina': 0, 'quinta': 0, 'sede': 0, 'universidade': 0}, {'armazem': 0, 'atelie':
0, 'atelier': 0, 'consultorio': 0, 'empresa': 0, 'escritorio': 0, 'estudio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0,
'obra': 0, 'oficina': 0, 'quinta': 0, 'sede': 0}, {'a': 61, 'ao': 61, 'com': 0, 'na': 62, 'nas': 63, 'no': 62, 'nos':
63, 'pela': 61, 'pelo': 61, 'à': 61}, {'com': 0, 'na': 63, 'nas': 63, 'no': 63, 'nos': 63}, {'telefone': 6}, {'ao':
66}, {'anos': 9}, {'': (7, 'event'), 'de': 68, 'junina': 9}, {'almoco': 48, 'almoço': 48, 'jantar': 48}, {'o': 70},
{'armazem': 0, 'atelie': 0, 'consultorio': 0, 'empresa': 0, 'escritorio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0,
'oficina': 0, 'sede': 0}, {'a': 72, 'ao': 72, 'à': 72}, {'casa': 0}, {'escritorio': 0}, {'a': 74, 'ao': 75, 'na': 74},
{'...': 76}, {'a': 62, 'ao': 62, 'ate': 73, 'buscar': 77, 'entregar': 77, 'levar': 77, 'na': 62, 'no': 62, 'pela': 62,
'pelo': 62, 'à': 62}, {'meet': 6}, {'hour': 3}, {'off': 0}, {'livro': 9}, {'': (7, 'event'), 'do': 82}, {'': (2,
'call'), 'para': 6, 'pro': 6}, {'mensagem': 26}, {'apresentou': 23, 'escreveu': 26, 'ligou': 6, 'mandou': 85,
'recebeu': 0}, {'leite': 5}, {'de': 87}, {'voz': 26}, {'': (5, 'message'), 'de': 89}, {'redonda': 9}, {'empresa': 0,
'fabrica': 0, 'loja': 0, 'obra': 0, 'sede': 0}, {'armazem': 0, 'atelie': 53, 'atelier': 53, 'celular': 6,
'consultorio': 53, 'escritorio': 53, 'estudio': 0, 'fixo': 6, 'gabinete': 53, 'meet': 6, 'telefone': 6, 'telemovel':
6}, {'apresentou': 23, 'recebeu': 0, 'vemos': 0}, {'de': 89}, {'N': 2}, {'one': 0}, {'on': 97}, {'armazem': 0,
'atelie': 0, 'atelier': 0, 'clinica': 0, 'consultorio': 0, 'empresa': 0, 'escola': 0, 'escritorio': 0, 'estudio': 0,
'fabrica': 0, 'faculdade': 0, 'gabinete': 0, 'galeria': 0, 'galpao': 0, 'loja': 0, 'manha': 0, 'obra': 0, 'oficina':
0, 'quinta': 0, 'sede': 0, 'tarde': 0, 'universidade': 0}, {'': (8, 'meeting'), 'inteiro': 0, 'todo': 0}, {'dia':
100}, {'a': 99, 'ao': 62, 'ate': 73, 'na': 62, 'no': 62, 'o': 101, 'pela': 62, 'pelo': 62, 'à': 62}, {'a': 99, 'ao':
62, 'ate': 73, 'em': 74, 'na': 62, 'no': 62, 'o': 101, 'pela': 62, 'pelo': 62, 'à': 62}, {'D': 15, 'N': 16, 'a': 17,
'ao': 14, 'aqui': 0, 'na': 14, 'no': 14, 'o': 18, 'pela': 14, 'pelo': 14, 'à': 14}, {'nata': 5}, {'de': 105},
{'armazem': 0, 'atelie': 0, 'atelier': 0, 'celular': 6, 'consultorio': 0, 'estudio': 0, 'fixo': 6, 'gabinete': 0,
'meet': 6, 'telefone': 6, 'telemovel': 6, 'zoom': 6}, {'almoco': 3, 'almoço': 3}, {'day': 9}, {'situacao': 0}, {'de':
110}, {'celular': 6, 'chamada': 6, 'email': 45, 'fixo': 6, 'mail': 45, 'telefone': 6, 'telemovel': 6, 'video': 6,
'vídeo': 6}, {'vinhos': 9}, {'de': 113}, {'me': 0, 'nos': 0}, {'': (8, 'meeting'), 'obra': 0}, {'conselho': 0}, {'':
(8, 'meeting'), 'de': 116, 'do': 117}, {'rio': 9}, {'in': 119}, {'up': 0}, {'um': 30, 'uma': 3}, {'da': 34}, {'cafe':
123, 'café': 123}, {'emails': 45}, {'de': 125}, {'mensagens': 26}, {'um': 0}, {'a': 128}, {'comigo': 0}, {'D': 15,
'N': 16, 'a': 17, 'ao': 14, 'ca': 0, 'na': 14, 'no': 14, 'o': 18, 'pela': 14, 'pelo': 14, 'ter': 130, 'à': 14},
{'nos': 0}, {'a': 0, 'o': 0}, {'': (2, 'call'), 'chamada': 6}, {'D': 15, 'a': 14, 'ao': 14, 'na': 14, 'no': 14,
'pela': 14, 'pelo': 14, 'à': 14}, {'obra': 0}, {'': (8, 'meeting'), 'de': 136}, {'N': 0}, {'N': 0, 'a': 138, 'as':
138, 'o': 138, 'os': 138}, {'chamada': 6}, {'summit': 9}, {'1': 1, 'a': 4, 'abatanado': 5, 'acabamos': 8, 'acabei': 8,
'acabámos': 8, 'after': 10, 'afterwork': 9, 'alinhamento': 0, 'almoca': 3, 'almocamos': 3, 'almocando': 3, 'almocar':
3, 'almocara': 3, 'almocarada': 3, 'almocarei': 3, 'almocaremos': 3, 'almocaria': 3, 'almocei': 3, 'almocinho': 3,
'almoco': 11, 'almocos': 3, 'almoçamos': 3, 'almoço': 11, 'almoçámos': 3, 'aniversario': 9, 'aniversário': 9, 'anos':
12, 'ao': 13, 'apareceu': 19, 'apresentacao': 21, 'apresentei': 22, 'apresentou': 24, 'aqui': 25, 'arraiais': 9,
'arraial': 9, 'assembleia': 0, 'audio': 26, 'audios': 26, 'aula': 27, 'bacalhau': 3, 'banquete': 3, 'bati': 29,
'batismo': 9, 'batizado': 9, 'bazar': 9, 'bebemos': 31, 'beber': 32, 'bebi': 31, 'bebo': 33, 'bica': 5, 'bicas': 5,
'bifana': 3, 'bifanas': 3, 'board': 0, 'boteco': 3, 'brainstorming': 0, 'breja': 3, 'brejas': 3, 'brunch': 3, 'ca':
25, 'cafe': 35, 'cafes': 5, 'cafeteria': 5, 'cafezinho': 5, 'cafezinhos': 5, 'café': 35, 'caipirinha': 3,
'caldeirada': 3, 'call': 6, 'calls': 6, 'callzinha': 6, 'caminhada': 0, 'cappuccino': 5, 'cara': 37, 'carnaval': 9,
'carta': 26, 'casamento': 9, 'ceia': 3, 'cerimonia': 9, 'cerimónia': 9, 'cerimônia': 9, 'cerva': 3, 'cerveja': 3,
'cervejada': 3, 'cervejas': 3, 'cha': 5, 'chamada': 39, 'chamadas': 6, 'chamei': 41, 'chamou': 41, 'chat': 26,
'chazinho': 5, 'chimarrao': 5, 'chope': 3, 'chopes': 3, 'chopp': 3, 'churras': 3, 'churrasco': 3, 'cimbalino': 5,
'coaching': 0, 'cocktail': 9, 'coloquio': 9, 'comemos': 3, 'comer': 3, 'comi': 3, 'comite': 0, 'comité': 0, 'comitê':
0, 'comunhao': 9, 'concerto': 9, 'concurso': 9, 'conf': 42, 'conferencia': 9, 'conferencias': 9, 'conferência': 9,
'congresso': 9, 'conheci': 0, 'conselho': 44, 'consulta': 0, 'convencao': 9, 'conversa': 0, 'conversamos': 0,
'conversei': 0, 'conversámos': 0, 'copo': 3, 'copos': 3, 'coquetel': 9, 'correio': 46, 'corrida': 9, 'cozido': 3,
'cozinhei': 48, 'cozinhou': 48, 'cruzei': 0, 'daily': 0, 'de': 38, 'degustacao': 9, 'dei': 50, 'demo': 51, 'desfile':
9, 'desliguei': 6, 'despedida': 9, 'direct': 26, 'directa': 26, 'discord': 26, 'dm': 26, 'do': 54, 'drinks': 3, 'e':
55, 'em': 56, 'email': 45, 'emails': 45, 'encontramos': 0, 'encontrei': 0, 'encontro': 57, 'encontrámos': 0,
'enterro': 9, 'entrega': 59, 'entrevista': 0, 'escreveu': 60, 'escritura': 0, 'espetaculo': 9, 'espresso': 5,
'esteve': 2, 'estive': 64, 'estivemos': 65, 'estreia': 9, 'evento': 9, 'eventos': 9, 'expo': 9, 'exposicao': 9,
'expresso': 5, 'facetime': 6, 'falei': 67, 'feijoada': 3, 'feira': 9, 'feiras': 9, 'festa': 69, 'festas': 9,
'festival': 9, 'fez': 71, 'fino': 3, 'finos': 3, 'fiz': 42, 'fomos': 78, 'fone': 6, 'formatura': 9, 'forum': 9,
'francesinha': 3, 'francesinhas': 3, 'fui': 78, 'funeral': 9, 'gala': 9, 'galao': 5, 'google': 79, 'hackathon': 9,
'halloween': 9, 'hangout': 6, 'happy': 80, 'homenagem': 9, 'imperiais': 3, 'imperial': 3, 'inauguracao': 9, 'inbox':
26, 'inspecao': 0, 'insta': 26, 'instagram': 26, 'intro': 20, 'introducao': 20, 'janta': 3, 'jantamos': 3, 'jantando':
3, 'jantar': 3, 'jantara': 3, 'jantarada': 3, 'jantarei': 3, 'jantaremos': 3, 'jantares': 3, 'jantarzinho': 3,
'jantei': 3, 'janto': 3, 'jantámos': 3, 'jitsi': 6, 'jogo': 9, 'jornada': 9, 'jornadas': 9, 'kick': 81, 'kickoff': 0,
'lancamento': 83, 'lanchamos': 3, 'lanchara': 3, 'lanche': 3, 'lanchei': 3, 'lancho': 3, 'lanchámos': 3, 'lasanha': 3,
'leilao': 9, 'leitao': 3, 'ligacao': 6, 'ligacoes': 6, 'ligadinha': 6, 'ligamos': 6, 'ligaram': 6, 'ligou': 6,
'liguei': 84, 'ligámos': 6, 'linkedin': 26, 'mail': 45, 'mails': 45, 'mailzinho': 45, 'mandei': 85, 'mandou': 85,
'maratona': 9, 'mariscada': 3, 'marisco': 3, 'me': 86, 'meet': 6, 'meetup': 9, 'meia': 88, 'mensagem': 90,
'mensagens': 26, 'mentoria': 0, 'mentorias': 0, 'mentoring': 0, 'mesa': 91, 'messenger': 26, 'missa': 9, 'moqueca': 3,
'msg': 26, 'msgs': 26, 'na': 92, 'networking': 9, 'niver': 9, 'no': 93, 'nos': 94, 'nota': 95, 'o': 96, 'oficina': 9,
'one': 98, 'painel': 9, 'palestra': 9, 'palestras': 9, 'papo': 0, 'partida': 9, 'passagem': 59, 'passamos': 102,
'passei': 103, 'passeio': 0, 'passou': 104, 'passámos': 102, 'pasteis': 3, 'pastel': 106, 'pastelaria': 5,
'patuscada': 3, 'pelo': 107, 'pequeno': 108, 'pessoalmente': 0, 'petiscada': 3, 'petiscar': 3, 'petisco': 3,
'petiscos': 3, 'picanha': 3, 'pingado': 5, 'pitch': 109, 'pizza': 3, 'ponto': 111, 'por': 112, 'postal': 26, 'premio':
9, 'prova': 114, 'prémio': 9, 'prêmio': 9, 'quermesse': 9, 'ramen': 3, 'recebeu': 115, 'restaurante': 3, 'retro': 0,
'reuni': 0, 'reuniao': 118, 'reunimos': 0, 'reunioes': 0, 'reunir': 0, 'reunirmos': 0, 'reunião': 118, 'reuniões': 0,
'reveillon': 9, 'revisao': 0, 'rock': 120, 'rodada': 3, 'rodizio': 3, 'romaria': 9, 'sarau': 9, 'sardinhada': 3,
'seminario': 9, 'sessao': 0, 'show': 9, 'signal': 26, 'simposio': 9, 'skype': 6, 'slack': 26, 'sms': 26, 'sorteio': 9,
'stand': 121, 'starbucks': 5, 'summit': 9, 'sushi': 3, 'sync': 0, 'tainada': 3, 'tapas': 3, 'tasca': 3, 'teams': 6,
'tel': 6, 'telefonadela': 6, 'telefone': 6, 'telefonei': 6, 'telefonema': 6, 'telefonemas': 6, 'telefonica': 6,
'telefonico': 6, 'telefonou': 6, 'telefónica': 6, 'telefónico': 6, 'telefônica': 6, 'telefônico': 6, 'telegram': 26,
'tomamos': 31, 'tomar': 122, 'tomei': 124, 'tomámos': 31, 'toque': 6, 'torneio': 9, 'torpedo': 26, 'troca': 126,
'trocamos': 127, 'trocámos': 127, 'tutoria': 0, 'um': 129, 'veio': 131, 'velorio': 9, 'vemo': 132, 'vemos': 132,
'vernissage': 9, 'vi': 133, 'viber': 26, 'video': 134, 'videochamada': 6, 'videochamadas': 6, 'videoconferencia': 6,
'vieram': 135, 'vindima': 9, 'vinho': 3, 'visita': 137, 'visitar': 139, 'visitei': 0, 'vistoria': 0, 'vistorias': 0,
'vídeo': 140, 'wa': 26, 'web': 141, 'webinar': 9, 'whats': 26, 'whatsap': 26, 'whatsapp': 26, 'workshop': 9,
'workshops': 9, 'wpp': 26, 'zap': 26, 'zapzap': 26, 'zoom': 6, 'áudio': 26, 'áudios': 26}]

