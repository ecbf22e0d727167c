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
'escrevam': ('imperative',), 'escrevamos': ('subj',), 'escreve': ('opines', 'imperative', 'wrote'), 'escrevemos':
('wrote',), 'escrever': ('giveinf', 'see_inf'), 'escrevera': ('give3',), 'escreveram': ('reach',), 'escreverei':
('give1',), 'escreveria': ('would_give',), 'escrevesse': ('subj',), 'escreveu': ('reach', 'called3', 'opines', 'says',
'wrote3', 'wrote'), 'escrevi': ('done', 'rang1', 'seen1', 'attempt', 'wrote'), 'escrevo': ('give1',), 'escrito':
('wrote',), 'escritorio': ('hello',), 'escuta': ('imperative',), 'escutasse': ('subj',), 'escute': ('subj',
'imperative'), 'escutem': ('imperative',), 'escutemos': ('subj',), 'especialista': ('pro',), 'espera': ('verb3',
'helps3', 'says', 'imperative', 'needs'), 'esperanca': ('name_words',), 'esperar': ('urge_inf',), 'esperasse':
('urge_inf', 'subj'), 'esperava': ('verb3',), 'espere': ('subj', 'imperative'), 'esperem': ('imperative',),
'esperemos': ('subj',), 'esposa': ('rel',), 'esqueca': ('subj',), 'essa': ('det', 'hello', 'any_det'), 'esse': ('det',
'hello', 'any_det'), 'esta': ('det', 'hello', 'verb3', 'any_det', 'is3'), 'estagiaria': ('rel',), 'estagiario':
('rel',), 'estamos': ('hello', 'stays'), 'estao': ('verb3',), 'estar': ('see_inf',), 'estara': ('verb3',), 'estava':
('hello', 'verb3', 'is3'), 'estavam': ('verb3',), 'este': ('det', 'hello', 'any_det'), 'esteve': ('hello', 'verb3',
'came3'), 'estive': ('hello', 'seen1'), 'estiveram': ('came3',), 'estofador': ('pro',), 'estou': ('hello', 'stays'),
'estrela': ('name_words',), 'estuda': ('verb3', 'imperative'), 'estudasse': ('subj',), 'estude': ('subj',
'imperative'), 'estudem': ('imperative',), 'estudemos': ('subj',), 'estudou': ('verb3',), 'está': ('hello', 'verb3',
'is3'), 'eu': ('i', 'hello'), 'evento': ('date',), 'evita': ('imperative',), 'evitasse': ('subj',), 'evite': ('subj',
'imperative'), 'evitem': ('imperative',), 'evitemos': ('subj',), 'ex': ('rel',), 'exame': ('own_affair', 'rehearsed'),
'exames': ('own_affair',), 'excel': ('helpful', 'paper'), 'excelente': ('good',), 'exemplo': ('helpful',), 'exemplos':
('helpful',), 'exige': ('needs',), 'exija': ('subj',), 'explica': ('verb3', 'says'), 'explicador': ('pro',),
'explicadora': ('pro',), 'explicar': ('giveinf',), 'explico': ('give1',), 'explicou': ('verb3', 'called3', 'says'),
'expliquei': ('told1',), 'exporta': ('imperative',), 'exportasse': ('subj',), 'exporte': ('subj', 'imperative'),
'exportem': ('imperative',), 'exportemos': ('subj',), 'faalmos': ('talked1',), 'faca': ('subj', 'imperative',
'ask_subj'), 'facam': ('imperative',), 'facamos': ('subj',), 'facebook': ('media',), 'faco': ('give1',), 'facultei':
('handed1',), 'fala': ('imperative',), 'falado': ('talked1',), 'falamos': ('hello', 'talked1', 'we3', 'seen1',
'talks'), 'falando': ('talked1',), 'falar': ('talked1', 'see_inf', 'todo_inf'), 'falaram': ('talked1',), 'falasse':
('subj',), 'fale': ('subj', 'imperative'), 'faleceu': ('verb3', 'fate'), 'falecido': ('fate',), 'falei': ('hello',
'talked1', 'told1', 'seen1', 'talks'), 'falem': ('imperative',), 'falemos': ('subj',), 'falo': ('talked1', 'seen1'),
'falou': ('hello', 'verb3', 'talked1', 'we3', 'says', 'met3', 'talks'), 'faltou': ('off',), 'falámos': ('hello',
'talked1', 'seen1', 'talks'), 'familia': ('rel',), 'fara': ('verb3', 'give3'), 'farei': ('give1',), 'faria':
('would_give',), 'farias': ('name_words',), 'farmaceutica': ('pro',), 'fatura': ('hello', 'imperative', 'thing',
'mine_thing'), 'faturas': ('hello',), 'faturasse': ('subj',), 'fature': ('subj', 'imperative', 'ask_subj'), 'faturem':
('imperative',), 'faturemos': ('subj',), 'faxineira': ('pro',), 'faz': ('hello', 'verb3', 'imperative'), 'fazer':
('hello', 'giveinf', 'urge_inf'), 'fazia': ('verb3',), 'fe': ('name_words',), 'fecha': ('verb3', 'imperative',
'hand3'), 'fechada': ('set',), 'fechado': ('set',), 'fechar': ('urge_inf',), 'fechara': ('verb3',), 'fechasse':
('subj',), 'feche': ('subj', 'imperative'), 'fechei': ('set_up',), 'fechem': ('imperative',), 'fechemos': ('subj',),
'fecho': ('do1',), 'fechou': ('verb3',), 'feed': ('media',), 'feedback': ('feedback_noun',), 'feijoada': ('date',),
'feira': ('hello',), 'felicitar': ('todo_inf',), 'felicitei': ('cheered1', 'talks'), 'ferreira': ('name_words',),
'ferreiro': ('name_words',), 'festa': ('date', 'party'), 'festejar': ('see_inf',), 'fevereiro': ('hello',), 'fez':
('hello', 'verb3', 'made3'), 'fica': ('hello', 'verb3', 'imperative'), 'ficamos': ('hello', 'set_up', 'stays'),
'ficaram': ('verb3',), 'ficasse': ('subj',), 'ficha': ('helpful', 'reach_noun'), 'fichas': ('helpful',), 'ficheiro':
('helpful',), 'ficheiros': ('helpful',), 'fico': ('stays',), 'ficou': ('hello',), 'ficámos': ('hello', 'set_up',
'stays'), 'figueira': ('name_words',), 'filha': ('hello', 'rel'), 'filho': ('hello', 'rel'), 'filhos': ('rel',),
'finalmente': ('filler',), 'fino': ('drink',), 'finos': ('drink',), 'fique': ('subj', 'imperative'), 'fiquei':
('hello', 'set_up'), 'fiquem': ('imperative',), 'fiquemos': ('subj',), 'firma': ('rel',), 'fisio': ('pro',),
'fisioterapeuta': ('pro',), 'fixado': ('set',), 'fixe': ('subj',), 'fiz': ('hello',), 'fizesse': ('urge_inf', 'subj'),
'flor': ('name_words',), 'flores': ('by_post',), 'foca': ('imperative',), 'focar': ('urge_inf',), 'focasse':
('subj',), 'foi': ('hello', 'verb3', 'is3'), 'fomos': ('hello', 'seen1'), 'fonte': ('name_words',), 'fontes':
('name_words',), 'foque': ('urge_inf', 'subj', 'imperative'), 'foquem': ('imperative',), 'foquemos': ('subj',),
'fora': ('ill',), 'foram': ('hello', 'verb3'), 'forma': ('imperative',), 'formacao': ('course',), 'formasse':
('subj',), 'forme': ('subj', 'imperative'), 'formem': ('imperative',), 'formemos': ('subj',), 'fornece': ('give3',),
'fornecedor': ('hello', 'pro'), 'fornecedora': ('pro',), 'fornecer': ('giveinf',), 'fornecera': ('give3',),
'fornecerei': ('give1',), 'forneceria': ('would_give',), 'forneci': ('handed1',), 'forneco': ('give1',), 'fosse':
('subj',), 'foto': ('letter',), 'fotografa': ('pro',), 'fotografo': ('pro',), 'fotos': ('letter', 'thing'), 'franco':
('name_words',), 'fui': ('hello', 'seen1'), 'fundou': ('verb3',), 'furaram': ('off',), 'furou': ('hello', 'off'),
'galo': ('name_words',), 'ganha': ('verb3',), 'ganhou': ('verb3',), 'garante': ('opines', 'says'), 'garanti':
('vowed1',), 'garantiu': ('vowed3',), 'garrafa': ('by_post',), 'gasta': ('imperative',), 'gastasse': ('subj',),
'gaste': ('subj', 'imperative'), 'gastem': ('imperative',), 'gastemos': ('subj',), 'genro': ('rel',), 'gente':
('hello',), 'gerente': ('rel',), 'gestor': ('pro', 'rel'), 'gestora': ('pro', 'rel'), 'ghostou': ('off',),
'ginecologista': ('pro',), 'gloria': ('name_words',), 'gosta': ('verb3', 'says'), 'gostaria': ('verb3',), 'gostou':
('verb3', 'says'), 'graca': ('name_words',), 'grafica': ('pro',), 'gravou': ('made3',), 'grupo': ('media',), 'guarda':
('imperative',), 'guardasse': ('subj',), 'guarde': ('subj', 'imperative'), 'guardem': ('imperative',), 'guardemos':
('subj',), 'guerra': ('name_words',), 'guia': ('helpful', 'paper'), 'guiao': ('paper',), 'h': ('hours',), 'haver':
('see_inf',), 'havia': ('hello',), 'hesita': ('verb3', 'says'), 'hoje': ('hello',), 'hora': ('hours', 'span'),
'horas': ('hello', 'hours', 'span'), 'hortensia': ('name_words',), 'hospeda': ('helps3',), 'houve': ('happens3',
'seen1'), 'hrs': ('hours',), 'hs': ('hours',), 'ia': ('verb3', 'was_to'), 'iamos': ('was_to',), 'igualmente':
('filler',), 'ilustrador': ('pro',), 'ilustradora': ('pro',), 'imperiais': ('drink',), 'imperial': ('drink',),
'impostos': ('own_affair',), 'imprensa': ('media',), 'imprima': ('ask_subj',), 'imprimir': ('giveinf',), 'imprimo':
('do1',), 'incentivei': ('cheered1',), 'indica': ('give3',), 'indicar': ('giveinf',), 'indico': ('give1',),
'informei': ('told1',), 'insista': ('subj',), 'insiste': ('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistiu':
('verb3',), 'insta': ('media',), 'instagram': ('media',), 'instala': ('hand3',), 'instalador': ('pro',), 'instalara':
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
'called3'), 'ofereci': ('handed1',), 'oferta': ('thing', 'mine_thing'), 'oficina': ('course',), 'oftalmologista':
('pro',), 'ok': ('ready',), 'olha': ('imperative',), 'olhasse': ('subj',), 'olhe': ('subj', 'imperative'), 'olhei':
('read1',), 'olhem': ('imperative',), 'olhemos': ('subj',), 'olho': ('do1',), 'oliveira': ('name_words',), 'onde':
('hello',), 'ontem': ('hello',), 'operacao': ('own_affair',), 'operada': ('fate',), 'operado': ('fate',), 'opina':
('opines',), 'opiniao': ('tip', 'feedback_noun'), 'oral': ('rehearsed',), 'orcamento': ('hello', 'thing',
'mine_thing'), 'orcar': ('giveinf',), 'organiza': ('verb3',), 'organizou': ('verb3',), 'ortodontista': ('pro',),
'ortopedista': ('pro',), 'os': ('them', 'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'osteopata': ('pro',),
'otima': ('good',), 'otimo': ('good',), 'outra': ('hello',), 'outro': ('hello',), 'outubro': ('hello',), 'ouvi':
('talks',), 'p': ('to',), 'pacote': ('by_post',), 'padrinho': ('rel',), 'paga': ('verb3', 'give3', 'imperative',
'send3'), 'pagam': ('give3', 'send3'), 'pagamento': ('thing',), 'pagamos': ('done',), 'pagar': ('giveinf',
'hand_inf'), 'pagara': ('give3', 'send3', 'will_bring'), 'pagarei': ('give1',), 'pagaria': ('would_give',), 'pagasse':
('subj',), 'pagina': ('media',), 'pago': ('done', 'give1', 'do1'), 'pagou': ('hello', 'verb3', 'called3'), 'pague':
('subj', 'imperative'), 'paguei': ('done',), 'paguem': ('imperative',), 'paguemos': ('subj',), 'pai': ('rel',),
'pais': ('rel',), 'paisagista': ('pro',), 'palestra': ('course',), 'palpite': ('tip',), 'papeamos': ('talked1',),
'papeei': ('talked1',), 'papo': ('hello', 'date'), 'para': ('hello', 'to', 'where_to', 'imperative'), 'parabenizar':
('todo_inf',), 'parabenizei': ('cheered1', 'talks'), 'parar': ('urge_inf',), 'parasse': ('urge_inf', 'subj'), 'pare':
('subj', 'imperative'), 'parece': ('verb3',), 'parecia': ('verb3',), 'parem': ('imperative',), 'paremos': ('subj',),
'partilha': ('give3', 'send3'), 'partilhamos': ('give1',), 'partilhar': ('giveinf', 'hand_inf'), 'partilhara':
('give3', 'send3'), 'partilharei': ('give1',), 'partilharia': ('would_give',), 'partilhei': ('done', 'handed1'),
'partilho': ('give1', 'give1_pra'), 'parto': ('go1',), 'passa': ('give3',), 'passada': ('hello',), 'passado':
('hello',), 'passam': ('give3',), 'passamos': ('give1', 'moved1'), 'passaporte': ('own_affair',), 'passar':
('giveinf', 'see_inf'), 'passara': ('give3',), 'passaram': ('came3',), 'passarei': ('give1',), 'passaria':
('would_give',), 'passe': ('ask_subj',), 'passear': ('see_inf',), 'passei': ('done', 'hello', 'handed1'), 'passo':
('give1', 'give1_pra', 'do1', 'go1'), 'passou': ('hello', 'verb3', 'reach', 'came3', 'moved1'), 'passámos':
('moved1',), 'pastor': ('name_words',), 'patentea': ('imperative',), 'patenteasse': ('subj',), 'patentee': ('subj',
'imperative'), 'patenteem': ('imperative',), 'patenteemos': ('subj',), 'patrao': ('rel',), 'patroa': ('rel',), 'paz':
('name_words',), 'peca': ('subj', 'imperative'), 'pecam': ('imperative',), 'pecamos': ('subj',), 'pedalar':
('see_inf',), 'pede': ('verb3', 'imperative', 'needs'), 'pediatra': ('pro',), 'pedir': ('hello', 'urge_inf',
'todo_inf'), 'pedisse': ('subj',), 'pediu': ('hello', 'verb3', 'bidding', 'needs'), 'pedra': ('name_words',),
'pedreiro': ('pro',), 'pedro': ('name_words',), 'pela': ('hello', 'of'), 'pelas': ('hello',), 'pelo': ('hello', 'of'),
'pelos': ('hello',), 'pensa': ('verb3', 'opines', 'says'), 'pensava': ('verb3', 'was_to'), 'percorrer': ('see_inf',),
'perde': ('verb3',), 'perdeu': ('verb3',), 'pereira': ('name_words',), 'perfil': ('media',), 'pergunta': ('verb3',
'says', 'imperative'), 'perguntar': ('hello', 'see_inf', 'todo_inf'), 'perguntasse': ('subj',), 'pergunte': ('subj',
'imperative'), 'perguntei': ('talks',), 'perguntem': ('imperative',), 'perguntemos': ('subj',), 'perguntou': ('verb3',
'says', 'talks'), 'permita': ('subj', 'imperative'), 'permitam': ('imperative',), 'permitamos': ('subj',),
'permitisse': ('subj',), 'perola': ('name_words',), 'pescador': ('name_words',), 'pescar': ('see_inf',), 'piedade':
('name_words',), 'pilar': ('name_words',), 'pinheiro': ('name_words',), 'pinho': ('name_words',), 'pinta': ('hand3',),
'pinto': ('name_words',), 'pintor': ('pro',), 'pintora': ('pro',), 'pitch': ('paper', 'rehearsed'), 'placa':
('media',), 'planeia': ('verb3',), 'planeja': ('verb3',), 'planilha': ('helpful', 'paper', 'thing'), 'planilhas':
('helpful',), 'plano': ('paper',), 'planta': ('thing',), 'plantas': ('paper', 'thing'), 'podcast': ('helpful',
'paper'), 'pode': ('hello', 'verb3', 'wants3'), 'podem': ('verb3',), 'podera': ('verb3',), 'poderia': ('should',),
'podia': ('verb3', 'should'), 'podologista': ('pro',), 'poe': ('verb3', 'imperative'), 'poema': ('paper',), 'poemas':
('paper',), 'pois': ('filler',), 'polir': ('review_inf',), 'pondera': ('verb3',), 'ponha': ('subj', 'imperative'),
'ponham': ('imperative',), 'ponhamos': ('subj',), 'ponho': ('give1',), 'por': ('hello', 'giveinf', 'of'), 'porem':
('turn', 'but'), 'porque': ('hello',), 'porta': ('media',), 'portal': ('media',), 'portanto': ('turn',), 'portefolio':
('paper',), 'portfolio': ('paper',), 'portfólio': ('paper',), 'pos': ('verb3',), 'posso': ('hello',), 'post':
('media',), 'postal': ('letter',), 'pouco': ('hello', 'span'), 'poupa': ('imperative',), 'poupasse': ('subj',),
'poupe': ('subj', 'imperative'), 'poupem': ('imperative',), 'poupemos': ('subj',), 'pq': ('hello',), 'pra': ('hello',
'to', 'where_to'), 'prado': ('name_words',), 'precisa': ('hello', 'verb3', 'needs'), 'precisamos': ('should',
'urge_inf'), 'precisava': ('verb3', 'should', 'needs'), 'preciso': ('hello', 'should', 'urge_inf'), 'precos':
('thing',), 'preencho': ('do1',), 'prefere': ('verb3',), 'preferiu': ('verb3',), 'prenda': ('by_post',), 'prepara':
('give3', 'imperative', 'hand3'), 'preparamos': ('give1',), 'preparando': ('review_inf',), 'preparar': ('giveinf',
'bring', 'review_inf'), 'preparara': ('hand3', 'will_bring'), 'prepararei': ('give1',), 'prepararia': ('would_give',),
'preparasse': ('subj',), 'prepare': ('subj', 'imperative', 'ask_subj'), 'preparei': ('done',), 'preparem':
('imperative',), 'preparemos': ('subj',), 'preparo': ('give1', 'give1_pra', 'do1'), 'preparou': ('made3',),
'presente': ('by_post',), 'pretende': ('verb3', 'wants3'), 'preto': ('name_words',), 'prevista': ('set',), 'previsto':
('set',), 'prima': ('rel',), 'primo': ('rel',), 'prioriza': ('imperative',), 'priorizasse': ('subj',), 'priorize':
('subj', 'imperative'), 'priorizem': ('imperative',), 'priorizemos': ('subj',), 'pro': ('hello', 'to', 'where_to'),
'procura': ('verb3', 'is3', 'imperative'), 'procuram': ('verb3',), 'procurar': ('giveinf', 'urge_inf'), 'procurasse':
('subj',), 'procurava': ('verb3',), 'procure': ('subj', 'imperative'), 'procurem': ('imperative',), 'procuremos':
('subj',), 'procuro': ('give1',), 'procurou': ('verb3', 'called3'), 'produto': ('paper',), 'professor': ('pro',),
'professora': ('pro',), 'programa': ('media',), 'programador': ('pro',), 'programadora': ('pro',), 'projeto':
('paper',), 'prometemos': ('vowed1',), 'prometeu': ('hello', 'vowed3'), 'prometi': ('vowed1',), 'pronta': ('ready',),
'pronto': ('ready',), 'propoe': ('verb3',), 'propos': ('verb3',), 'proposta': ('hello', 'paper', 'thing',
'mine_thing'), 'prova': ('rehearsed',), 'provavelmente': ('filler',), 'providencia': ('give3',), 'providenciar':
('giveinf',), 'providenciarei': ('give1',), 'providenciaria': ('would_give',), 'providencio': ('give1',), 'proxima':
('hello',), 'proximo': ('hello',), 'prá': ('to',), 'psicologa': ('pro',), 'psicologo': ('pro',), 'psiquiatra':
('pro',), 'publico': ('do1',), 'pusesse': ('subj',), 'pôde': ('verb3',), 'pôr': ('giveinf',), 'q': ('hello',),
'quadro': ('media',), 'qual': ('hello',), 'quando': ('hello',), 'quarenta': ('span',), 'quarta': ('hello',), 'quase':
('filler',), 'quatro': ('hello', 'span'), 'que': ('hello',), 'quem': ('hello',), 'quer': ('hello', 'verb3', 'wants3',
'is3', 'bidding', 'needs'), 'querem': ('verb3',), 'querera': ('verb3',), 'queria': ('hello', 'verb3', 'was_to',
'bidding', 'needs'), 'queriamos': ('was_to',), 'quero': ('hello',), 'quinta': ('hello',), 'quinze': ('hello', 'span'),
'quis': ('verb3',), 'rabisquei': ('read1',), 'radio': ('media',), 'rapidamente': ('filler',), 'rapidinho':
('filler',), 'rapido': ('filler',), 'raposo': ('name_words',), 'rascunho': ('paper', 'thing'), 'reagendada':
('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagendei': ('moved1',), 'reagendou':
('moved1',), 'reagendámos': ('moved1',), 'recado': ('hello',), 'recebe': ('helps3',), 'recebem': ('helps3',),
'recebeu': ('reach', 'called3'), 'recebi': ('met1',), 'recomenda': ('verb3', 'advises'), 'recomendacao': ('tip',),
'recomendar': ('giveinf',), 'recomendo': ('give1',), 'recomendou': ('verb3', 'advises', 'bidding'), 'reconhece':
('says',), 'recusa': ('verb3',), 'recuse': ('subj',), 'recusou': ('verb3',), 'redacao': ('paper',), 'redator':
('pro',), 'redatora': ('pro',), 'redes': ('media',), 'redige': ('give3', 'hand3'), 'redigir': ('giveinf',), 'redigiu':
('made3',), 'redijo': ('give1', 'do1'), 'reduz': ('imperative',), 'reduza': ('subj', 'imperative'), 'reduzam':
('imperative',), 'reduzamos': ('subj',), 'reduzir': ('urge_inf',), 'reduzisse': ('urge_inf', 'subj'), 'reencaminhei':
('done', 'writes', 'handed1'), 'reencaminhou': ('writes',), 'reencontrei': ('met1',), 'reenvia': ('give3',),
'reenviar': ('giveinf', 'hand_inf'), 'reenviarei': ('give1',), 'reenviei': ('writes', 'handed1', 'wrote'), 'reenvio':
('give1', 'give1_pra'), 'reenviou': ('writes',), 'reforca': ('opines',), 'reformou': ('verb3', 'fate'), 'regista':
('imperative',), 'registasse': ('subj',), 'registe': ('subj', 'imperative'), 'registem': ('imperative',),
'registemos': ('subj',), 'registra': ('imperative',), 'registrasse': ('subj',), 'registre': ('subj', 'imperative'),
'registrem': ('imperative',), 'registremos': ('subj',), 'regressa': ('verb3',), 'regressou': ('verb3',), 'rei':
('name_words',), 'reis': ('name_words',), 'relatorio': ('paper', 'thing'), 'reli': ('read1',), 'remarcada':
('moved_pp',), 'remarcado': ('moved_pp',), 'remarcamos': ('moved1',), 'remarcar': ('todo_inf',), 'remarcou':
('moved1',), 'remarcámos': ('moved1',), 'remarquei': ('moved1',), 'remete': ('give3',), 'remeter': ('giveinf',),
'remeterei': ('give1',), 'remeteria': ('would_give',), 'remeteu': ('writes',), 'remeti': ('writes', 'wrote'),
'remetido': ('writes',), 'remeto': ('give1',), 'renda': ('own_affair',), 'renegocia': ('imperative',), 'renegociasse':
('subj',), 'renegocie': ('subj', 'imperative'), 'renegociem': ('imperative',), 'renegociemos': ('subj',), 'repara':
('hand3',), 'repassei': ('read1',), 'repete': ('opines',), 'repetiu': ('opines',), 'reservamos': ('bring',),
'reservar': ('bring',), 'reserve': ('ask_subj',), 'reservei': ('done', 'set_up'), 'reservo': ('bring',), 'resolve':
('hand3',), 'resolvo': ('do1',), 'responda': ('subj', 'imperative'), 'respondam': ('imperative',), 'respondamos':
('subj',), 'responde': ('give3', 'answers', 'opines', 'hand3', 'answered'), 'respondem': ('give3',), 'respondemos':
('wrote',), 'responder': ('giveinf',), 'respondera': ('give3', 'will3', 'hand3'), 'responderam': ('answers',
'answered'), 'responderei': ('give1',), 'responderia': ('would_give',), 'respondesse': ('subj',), 'respondeu':
('reach', 'called3', 'answers', 'opines', 'answered'), 'respondi': ('rang1', 'wrote'), 'respondido': ('answered',
'wrote'), 'respondo': ('give1',), 'resposta': ('thing',), 'retida': ('ill',), 'retido': ('ill',), 'retorna': ('give3',
'answers'), 'retornar': ('giveinf',), 'retornei': ('rang1',), 'retorno': ('give1',), 'retornou': ('reach', 'called3',
'answers'), 'reuni': ('seen1',), 'reuniao': ('hello', 'date'), 'reunimos': ('we3', 'seen1'), 'reunir': ('see_inf',),
'reunirei': ('shall1',), 'reuniu': ('verb3', 'we3'), 'reunião': ('hello', 'date'), 'reuno': ('eat1',), 'reve':
('give3', 'hand3'), 'reveja': ('subj', 'imperative'), 'revejam': ('imperative',), 'revejamos': ('subj',), 'revejo':
('give1', 'do1'), 'revendo': ('review_inf',), 'rever': ('giveinf', 'review_inf'), 'revi': ('hello', 'met1', 'read1'),
'revisa': ('give3', 'hand3'), 'revisando': ('review_inf',), 'revisar': ('giveinf', 'review_inf'), 'revisei':
('read1',), 'reviso': ('give1', 'do1'), 'revista': ('media',), 'ribeira': ('name_words',), 'ribeiro': ('name_words',),
'rio': ('name_words',), 'rios': ('name_words',), 'rocha': ('name_words',), 'rolou': ('happens3',), 'romance':
('paper',), 'rosa': ('name_words',), 'rosario': ('name_words',), 'roteiro': ('paper',), 'sabado': ('hello',
'name_words'), 'sabe': ('verb3', 'says'), 'sabia': ('verb3',), 'sai': ('verb3', 'imperative'), 'saia': ('subj',
'imperative'), 'saiam': ('imperative',), 'saiamos': ('subj',), 'sair': ('see_inf',), 'saira': ('verb3',), 'saisse':
('subj',), 'saiu': ('verb3', 'happens3'), 'salvador': ('name_words',), 'santos': ('name_words',), 'sao': ('hello',
'verb3'), 'sapateiro': ('name_words',), 'script': ('helpful',), 'se': ('hello', 'verb3', 'is3'), 'secretaria': ('pro',
'rel'), 'secretario': ('rel',), 'segue': ('verb3', 'imperative'), 'seguisse': ('subj',), 'segunda': ('hello',),
'seguradora': ('pro',), 'seja': ('subj', 'imperative'), 'sejam': ('imperative',), 'sejamos': ('subj',), 'sem':
('hello',), 'semana': ('hello',), 'seminario': ('course',), 'sempre': ('filler', 'hello'), 'senhor': ('hello',),
'senhora': ('hello',), 'sente': ('opines', 'says'), 'separa': ('verb3', 'imperative'), 'separar': ('giveinf',),
'separaram': ('verb3',), 'separasse': ('subj',), 'separe': ('subj', 'imperative'), 'separem': ('imperative',),
'separemos': ('subj',), 'separo': ('give1',), 'separou': ('verb3',), 'sera': ('hello', 'verb3'), 'seria': ('hello',
'verb3'), 'serra': ('name_words',), 'serralheiro': ('pro',), 'serrano': ('name_words',), 'sessao': ('date', 'course'),
'setembro': ('hello',), 'seu': ('their', 'hello'), 'seus': ('their',), 'sexta': ('hello',), 'siga': ('subj',
'imperative'), 'sigam': ('imperative',), 'sigamos': ('subj',), 'sigo': ('go1',), 'silva': ('name_words',),
'simplifica': ('imperative',), 'simplificasse': ('subj',), 'simplifique': ('subj', 'imperative'), 'simplifiquem':
('imperative',), 'simplifiquemos': ('subj',), 'sinal': ('thing',), 'site': ('paper', 'media'), 'slides': ('paper',),
'sms': ('letter',), 'so': ('filler',), 'sobe': ('verb3', 'imperative', 'hand3'), 'sobre': ('hello', 'of'), 'sobrinha':
('rel',), 'sobrinho': ('rel',), 'socia': ('hello', 'rel'), 'socio': ('hello', 'rel'), 'socios': ('rel',), 'socorro':
('name_words',), 'sofre': ('verb3',), 'sofreu': ('verb3',), 'sogra': ('rel',), 'sogro': ('rel',), 'sogros': ('rel',),
'sol': ('name_words',), 'sonha': ('verb3',), 'soube': ('verb3',), 'startup': ('rel',), 'status': ('media',),
'stories': ('media',), 'story': ('media',), 'sua': ('their', 'hello'), 'suas': ('their',), 'suba': ('urge_inf',
'subj', 'imperative'), 'subam': ('imperative',), 'subamos': ('subj',), 'subir': ('urge_inf',), 'subisse': ('urge_inf',
'subj'), 'subiu': ('verb3',), 'submete': ('give3',), 'submeter': ('giveinf',), 'submeterei': ('give1',), 'submeto':
('give1',), 'subo': ('do1', 'go1'), 'sugere': ('verb3', 'advises'), 'sugeriu': ('verb3', 'advises'), 'sugestao':
('tip',), 'sugestoes': ('feedback_noun',), 'sumiu': ('verb3',), 'surfar': ('see_inf',), 'suspensa': ('off_pp',),
'suspenso': ('off_pp',), 'sustenta': ('opines',), 'ta': ('verb3',), 'talk': ('course',), 'talvez': ('filler',),
'tambem': ('filler', 'hello'), 'tarde': ('hello',), 'tava': ('verb3',), 'tb': ('filler', 'hello'), 'tbm': ('filler',),
'tcc': ('paper',), 'tecnica': ('pro',), 'tecnico': ('pro',), 'tel': ('reach_noun',), 'telefonar': ('see_inf',),
'telefonaram': ('reach',), 'telefone': ('reach_noun',), 'telefonei': ('rang1', 'attempt'), 'telefonema':
('call_noun',), 'telefonemas': ('call_noun',), 'telefonou': ('reach', 'called3'), 'telemovel': ('reach_noun',),
'televisao': ('media',), 'tem': ('aux3', 'hello', 'verb3', 'is3', 'imperative'), 'teme': ('verb3',), 'temos':
('hello', 'should'), 'tempinho': ('span',), 'template': ('helpful', 'paper'), 'tenha': ('subj', 'imperative'),
'tenham': ('imperative',), 'tenhamos': ('subj',), 'tenho': ('hello', 'should'), 'tentei': ('hello', 'attempt'), 'ter':
('see_inf', 'urge_inf'), 'tera': ('verb3',), 'terapeuta': ('pro',), 'terca': ('hello',), 'termina': ('verb3',
'hand3'), 'terminara': ('will_bring',), 'terminei': ('done',), 'termino': ('do1',), 'terminou': ('verb3',), 'tese':
('own_affair', 'paper', 'rehearsed'), 'testa': ('verb3', 'imperative'), 'testar': ('urge_inf',), 'testasse':
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
'vem': 662, 'vira': 662, 'virao': 662, 'virá': 662, 'vêm': 662}, {'pulo': 656}, {'um': 664}, {'a': 33, 'as': 33,
'lhe': 33, 'o': 33, 'os': 33}, {'N': 33, 'a': 83, 'aqui': 651, 'ca': 651, 'o': 83}, {'<go1>': 656, '<helps3>': 657,
'<they>': 659, 'N': 663, 'acompanho': 83, 'busco': 83, 'dou': 665, 'levo': 83, 'me': 658, 'mostro': 666, 'nos': 658,
'vejo': 83, 'vem': 667, 'vira': 667, 'virao': 667, 'virá': 667, 'vêm': 667}, {'vale': 398}, {'de': 398}, {'em': 398},
{'pensar': 671}, {'e': 398, 'é': 398}, {'melhor': 673}, {'mais': 669, 'melhor': 398, 'nada': 670, 'nao': 398, 'nem':
672, 'não': 398, 'o': 674, 'para': 19, 'pra': 19}, {':': 675}, {'aqui': 162, 'ca': 162, 'com': 175, 'comigo': 162,
'connosco': 162, 'conosco': 162, 'la': 162, 'lá': 162, 'por': 180}, {'meio': 162}, {'seguir': 162}, {'a': 679},
{'tarde': 162}, {'': (23, 'contact'), 'sobremesa': 162}, {'': (23, 'contact'), 'fim': 162, 'final': 162}, {'a': 678,
'ao': 162, 'aqui': 162, 'ca': 162, 'depois': 162, 'em': 162, 'logo': 680, 'mais': 681, 'na': 682, 'no': 683, 'pela':
162, 'pelo': 162, 'tambem': 162}, {'sobremesa': 162}, {'fim': 162, 'final': 162}, {'a': 678, 'atrasada': 162,
'atrasado': 162, 'depois': 162, 'logo': 680, 'mais': 681, 'na': 685, 'no': 686, 'tambem': 162, 'tarde': 162}, {'em':
162, 'no': 162, 'online': 162, 'pelo': 162, 'por': 162, 'remoto': 162}, {'se': 688}, {'a': 678, 'depois': 162, 'em':
162, 'logo': 680, 'mais': 681, 'na': 685, 'no': 683, 'online': 162, 'pelo': 162, 'por': 162, 'remoto': 162, 'tambem':
162}, {'escritorio': 149}, {'casa': 149}, {'D': 33, 'em': 692}, {'comigo': 149}, {'D': 33, 'ao': 691, 'aqui': 693,
'ca': 149, 'ter': 694}, {'ca': 162, 'em': 162, 'la': 162, 'lá': 162, 'no': 162, 'online': 162, 'pelo': 162, 'por':
162, 'remoto': 162, 'tambem': 162}, {'ca': 162, 'la': 162, 'lá': 162, 'tambem': 162}, {'$$': 33}, {'$$': 33, 'tambem':
698}, {'se': 699}, {'a': 678, 'depois': 162, 'logo': 680, 'mais': 681, 'na': 685, 'no': 686, 'tambem': 162}, {'se':
701}, {'lugar': 151}, {'meu': 703}, {'ao': 162, 'aqui': 162, 'ca': 162, 'com': 175, 'comigo': 162, 'connosco': 162,
'conosco': 162, 'em': 162, 'la': 162, 'lá': 162, 'na': 162, 'no': 162, 'pela': 162, 'pelo': 162, 'por': 180}, {'ao':
162, 'aqui': 162, 'ca': 162, 'em': 162, 'na': 162, 'no': 162, 'pela': 162, 'pelo': 162}, {'<giveinf>': 42}, {'^':
707}, {'^': 707, 'lhe': 708}, {'^': 707, 'eu': 709, 'lhe': 708}, {'para': 710, 'pra': 710, 'que': 710}, {'me': 711,
'para': 710, 'pra': 710, 'que': 710}, {'avisou': 162, 'contou': 162, 'disse': 162, 'ligou': 162}, {'me': 713},
{'conectou': 688}, {'estava': 697, 'estavam': 697, 'vai': 699, 'vem': 699, 'vêm': 699}, {'': (23, 'contact'), 'aqui':
162, 'ca': 162, 'com': 175, 'comigo': 162, 'connosco': 162, 'conosco': 162, 'la': 162, 'lá': 162, 'por': 180}, {'...':
149}, {'<inf>': 718}, {'<inf>': 718, 'D': 33, 'em': 692, 'me': 719, 'nos': 719}, {'<inf>': 718, 'D': 33, 'me': 719,
'nos': 719}, {'$$': 33, '<inf>': 718, 'D': 33, 'ao': 691, 'aqui': 720, 'ca': 721, 'me': 719, 'nos': 719, 'tambem':
698, 'ter': 694}, {'<inf>': 718, 'D': 33, 'ao': 691, 'aqui': 720, 'ca': 721, 'me': 719, 'nos': 719, 'ter': 694},
{'...': 676, ':': 675, 'apareceram': 677, 'apareceu': 684, 'chegou': 687, 'conectou': 689, 'entrou': 690, 'estara':
695, 'estava': 696, 'estavam': 697, 'esteve': 677, 'estiveram': 677, 'junta': 700, 'juntam': 700, 'juntou': 702,
'ligou': 689, 'no': 704, 'passara': 695, 'passaram': 705, 'passou': 706, 'pediu': 712, 'que': 714, 'quem': 714, 'se':
715, 'tambem': 716, 'vai': 699, 'vao': 699, 'veio': 717, 'vem': 722, 'vieram': 717, 'vira': 723, 'virao': 723, 'virá':
723, 'vêm': 722}, {'ela': 42, 'elas': 42, 'ele': 42, 'eles': 42}, {'lha': 42, 'lhas': 42, 'lhe': 42, 'lhes': 42,
'lho': 42, 'lhos': 42, 'p': 725, 'para': 725, 'pra': 725}, {'lha': 42, 'lhas': 42, 'lhe': 42, 'lhes': 42, 'lho': 42,
'lhos': 42}, {'N': 42, 'ela': 42, 'elas': 42, 'ele': 42, 'eles': 42}, {'a': 728, 'ao': 728, 'lha': 42, 'lhas': 42,
'lhe': 42, 'lhes': 42, 'lho': 42, 'lhos': 42, 'p': 728, 'para': 728, 'pra': 728, 'à': 728}, {'a': 728, 'ao': 728, 'p':
728, 'para': 728, 'pra': 728, 'à': 728}, {'<give1>': 726, '<give1_pra>': 42, '<give3>': 290, 'arranja': 303,
'arranjo': 727, 'conserta': 303, 'conserto': 727, 'corrijo': 727, 'da': 308, 'dara': 309, 'deixo': 727,
'desaconselha': 16, 'desaconselhou': 16, 'devolvo': 729, 'diz': 313, 'dou': 730, 'dá': 308, 'edito': 727, 'escreve':
313, 'faco': 730, 'faz': 317, 'gravo': 727, 'guardo': 727, 'imprimo': 727, 'instala': 303, 'instalo': 727, 'levo':
727, 'liga': 313, 'ligo': 730, 'me': 320, 'monta': 303, 'mostro': 730, 'passo': 730, 'pinta': 303, 'poe': 321,
'redijo': 727, 'telefona': 313, 'tem': 327, 'tera': 327, 'traduzo': 727, 'trago': 727, 'volta': 333, 'voltara': 333},
{'<give1>': 42}, {'a': 185, 'as': 185, 'o': 185, 'os': 185}, {'': (7, 'waiting'), '<of>': 38}, {'': (15,
'gave:intro')}, {'^': 735}, {'^': 735, 'um': 736, 'uma': 736}, {'las': 737, 'los': 737}, {'que': 0}, {'me': 739,
'que': 0}, {'dela': 11, 'dele': 11}, {'lado': 741}, {'do': 742}, {'esta': 743, 'está': 743}, {'<imperative>': 16,
'<inf>': 16, '<subj>': 16, 'nao': 16, 'não': 16}, {'^': 745}, {',': 746}, {',': 746, 'e': 747, 'era': 747, 'foi': 747,
'é': 747}, {'N': 748}, {'da': 749, 'dela': 748, 'dele': 748, 'do': 749}, {'animada': 185, 'animo': 185, 'apoio': 185,
'coragem': 185, 'forca': 185, 'moral': 185}, {'animada': 185, 'animo': 185, 'apoio': 185, 'coragem': 185, 'forca':
185, 'moral': 185, 'muita': 751, 'um': 751, 'uma': 751}, {'animada': 185, 'animo': 185, 'apoio': 185, 'coragem': 185,
'forca': 185, 'lhe': 752, 'lhes': 752, 'moral': 185, 'muita': 751, 'um': 751, 'uma': 751}, {'papo': 162}, {'': (14,
'together'), '<we3>': 162, 'encontra': 33, 'fala': 33, 've': 33}, {'casa': 33}, {'encontrar': 33, 'reunir': 33},
{'encontrar': 33}, {'com': 33, 'reuniao': 33, 'reunião': 33, 'um': 33, 'uma': 33}, {'<see_inf>': 33, 'a': 756,
'encontrar': 657, 'falar': 196, 'me': 757, 'nos': 758, 'ter': 759}, {'almoca': 33, 'almocou': 162, 'bateu': 754,
'conversou': 162, 'discutiu': 162, 'falou': 162, 'foi': 162, 'janta': 33, 'jantou': 162, 'saiu': 162, 'se': 755,
'toma': 33, 'tomou': 162, 'vai': 760, 'viu': 162}, {'avisar': 740, 'contar': 740, 'dizer': 740}, {'e': 633, 'era':
633, 'foi': 633, 'é': 633}, {'conselho': 763, 'dica': 763, 'recomendacao': 763, 'sugestao': 763}, {'hora': 89}, {'se':
29}, {'^': 732, 'acalmar': 733, 'aguardar': 734, 'animar': 733, 'apresenta': 738, 'apresentá': 738, 'avisar': 740,
'bola': 744, 'conselho': 750, 'consolar': 733, 'contar': 740, 'dar': 753, 'dica': 750, 'dizer': 740, 'encorajar': 733,
'espera': 267, 'esperar': 734, 'felicitar': 733, 'gente': 761, 'incentivar': 733, 'me': 762, 'opiniao': 750,
'palpite': 750, 'parabenizar': 733, 'quais': 0, 'qual': 0, 'recado': 750, 'seu': 764, 'sua': 764, 'sugestao': 750,
'ultima': 765, 'ver': 766}, {'de': 162}, {'<see_inf>': 162}, {'de': 769}, {'minha': 42}, {'que': 29}, {'': (14,
'together')}, {'me': 773}, {'a': 162, 'ao': 162, 'na': 162, 'no': 162, 'à': 162}, {'N': 775}, {'': (23, 'contact'),
'a': 776, 'o': 776}, {'': (20, 'gave:referral')}, {'^': 778}, {'<pro>': 779}, {'<good>': 780, '<pro>': 779}, {'minha':
781}, {'minhas': 781}, {'que': 639}, {'meu': 781}, {'meus': 781}, {'<any_det>': 781, 'a': 782, 'as': 783, 'em': 784,
'o': 785, 'os': 786, 'para': 784, 'pra': 784, 'que': 639}, {'N': 787}, {'a': 639}, {'N': 789, 'a': 639, 'minha': 781},
{'em': 784, 'para': 784, 'pra': 784, 'que': 639}, {'<him>': 791}, {'N': 789, 'a': 639}, {'': (9, 'told'), 'minha':
781}, {'': (9, 'told'), '<any_det>': 781, 'a': 794, 'as': 783, 'em': 784, 'o': 785, 'os': 786, 'para': 784, 'pra':
784, 'que': 639}, {'N': 789, 'a': 639, 'meu': 781}, {'<any_det>': 781, 'a': 782, 'as': 783, 'o': 785, 'os': 786},
{'N': 797}, {'<him>': 787, 'a': 798, 'o': 798, 'que': 639}, {'<him>': 787, 'que': 639}, {'<any_det>': 781, '<to>':
788, 'a': 790, 'as': 783, 'com': 792, 'em': 784, 'la': 793, 'lhe': 795, 'lhes': 795, 'lo': 793, 'o': 796, 'os': 786,
'para': 799, 'pra': 800, 'que': 639}, {'confirmo': 42, 'entrego': 42, 'envio': 42, 'faco': 42, 'levo': 42, 'ligo': 42,
'mando': 42, 'pago': 42, 'passo': 42, 'preparo': 42, 'remeto': 42, 'revejo': 42, 'reviso': 42, 'trato': 42}, {'^':
802}, {'^': 802, 'eu': 803}, {':': 804}, {'^': 42, 'lhe': 146}, {'eu': 806}, {'que': 807}, {'da': 38, 'dela': 38,
'dele': 38, 'do': 38}, {'assinatura': 809, 'confirmacao': 809, 'decisao': 809, 'escolha': 809, 'proposta': 809,
'resposta': 809, 'retorno': 809}, {'^': 810}, {'<they>': 379}, {'<they>': 379, 'a': 811, 'o': 811, 'pela': 811,
'pelo': 811, 'que': 812}, {'esperar': 813}, {'esperar': 813, 'so': 814}, {'': (10, 'thanks')}, {'': (10, 'thanks'),
'<to>': 816}, {'<seen1>': 89}, {'cumprimentei': 89, 'felicitei': 89, 'parabenizei': 89}, {'me': 89}, {'': (0,
'missed'), '<see_inf>': 89, 'encontrar': 820, 'me': 648}, {'a': 821}, {'parabens': 89}, {'lhe': 823, 'os': 823,
'parabens': 89}, {'para': 821, 'pra': 821}, {'': (0, 'missed'), 'ainda': 89, 'nada': 89, 'os': 823, 'parabens': 89},
{'dei': 826, 'desejei': 826, 'disse': 826, 'escrevi': 826, 'falei': 826, 'liguei': 826, 'mandei': 826, 'respondi':
826, 'telefonei': 826}, {'a': 38, 'as': 38, 'o': 38, 'os': 38}, {'^': 828}, {'^': 828, 'ainda': 829}, {'de': 821},
{'como': 821, 'tempo': 831}, {'<clitic>': 818, '<seen1>': 89, 'a': 819, 'as': 819, 'cheguei': 822, 'consegui': 821,
'conseguimos': 821, 'dei': 824, 'desejei': 824, 'deu': 825, 'lhe': 827, 'lhes': 827, 'mandei': 824, 'o': 819, 'os':
819, 'pude': 821, 'recebi': 830, 'tive': 832}, {'nao': 833, 'não': 833}, {'': (17, 'gave:knowledge')}, {'^': 835},
{'a': 836, 'com': 836, 'em': 836, 'na': 836, 'no': 836}, {'...': 837, '^': 835, 'a': 836, 'com': 836, 'em': 836, 'na':
836, 'no': 836}, {'<them>': 837, 'N': 838}, {'<them>': 837, 'N': 838, 'a': 839, 'o': 839}, {'<them>': 837, 'N': 838,
'a': 836, 'com': 836, 'na': 836, 'no': 836}, {'^': 835, 'a': 836, 'com': 836, 'na': 836, 'no': 836}, {'<them>': 837,
'N': 838, 'a': 841, 'la': 842, 'lo': 842, 'o': 841}, {'e': 149, 'sera': 149, 'é': 149}, {'...': 844}, {'N': 211},
{'da': 846, 'de': 846, 'do': 846}, {'...': 847}, {'<any_det>': 848}, {'da': 89, 'de': 89, 'do': 89}, {'atras': 850},
{'': (22, 'gave:volunteering')}, {'a': 852, 'o': 852}, {'na': 852, 'no': 852, 'para': 853, 'pra': 852, 'pro': 852},
{'voluntaria': 854, 'voluntario': 854}, {'graca': 854}, {'receber': 854}, {'como': 855, 'de': 856, 'sem': 857,
'voluntaria': 854, 'voluntario': 854}, {'...': 858}, {'^': 184, 'animo': 185, 'apoio': 185, 'coragem': 185, 'forca':
185}, {'^': 184, 'animo': 185, 'apoio': 185, 'coragem': 185, 'forca': 185, 'lhe': 860, 'lhes': 860}, {'^': 859,
'animar': 861, 'dar': 861}, {'^': 859, 'a': 862}, {'em': 29, 'que': 29, 'se': 29}, {'pensar': 864}, {'a': 865,
'atras': 850, 'pensando': 864}, {'<see_inf>': 33}, {'de': 867, 'para': 867, 'por': 867}, {'': (13, 'talk'), '<they>':
0}, {'que': 869}, {'N': 639}, {'a': 871, 'o': 871}, {'<to>': 871, 'para': 872}, {'da': 229, 'de': 229, 'do': 229},
{'parece': 0}, {'inves': 874, 'que': 875}, {'o': 162}, {'N': 162}, {'N': 162, 'a': 878, 'o': 878}, {'a': 878, 'ca':
879, 'la': 879, 'lá': 879, 'o': 878, 'tambem': 879}, {'N': 736}, {'N': 736, 'a': 881, 'ao': 881, 'com': 881, 'e': 881,
'à': 881}, {'N': 882}, {'...': 844, ':': 883}, {'N': 736, 'a': 881, 'o': 881}, {'a': 881, 'o': 881}, {'<to>': 881,
'com': 885, 'e': 885, 'para': 886}, {'N': 887}, {'<to>': 881, 'com': 885, 'e': 885}, {'N': 889}, {'N': 889, 'a': 890,
'o': 890}, {'mail': 891}, {'e': 892, 'email': 891, 'linkedin': 891, 'mail': 891, 'whatsapp': 891}, {'N': 887, 'a':
888, 'lhe': 885, 'lhes': 885, 'o': 888, 'pelo': 893, 'por': 893, 'via': 893}, {'as': 737, 'os': 737}, {'^': 210, 'a':
211, 'ao': 211, 'da': 211, 'dela': 211, 'dele': 211, 'do': 211, 'à': 211}, {'desempenho': 896}, {'^': 210, 'a': 211,
'anual': 896, 'ao': 211, 'da': 211, 'de': 897, 'dela': 211, 'dele': 211, 'do': 211, 'trimestral': 896, 'à': 211},
{'N': 887, 'a': 736, 'ao': 736, 'aos': 736, 'as': 736, 'avaliacao': 898, 'devolutiva': 898, 'feedback': 898, 'à': 736,
'às': 736}, {'outro': 736}, {'ao': 900}, {'outra': 736}, {'a': 902, 'à': 902}, {'^': 735, 'a': 736, 'ao': 736, 'aos':
736, 'as': 736, 'dois': 736, 'duas': 736, 'um': 901, 'uma': 903, 'à': 736, 'às': 736}, {'a': 736, 'ao': 736, 'aos':
736, 'as': 736, 'à': 736, 'às': 736}, {'N': 736, 'avaliacao': 898, 'devolutiva': 898, 'feedback': 898}, {'avaliacao':
898, 'devolutiva': 898, 'feedback': 898}, {'N': 736, 'a': 906, 'o': 906, 'um': 907, 'uma': 907}, {'N': 887, 'a': 899,
'as': 904, 'la': 905, 'lhe': 908, 'lhes': 885, 'lo': 905, 'o': 899, 'os': 904, 'pelo': 893, 'por': 893, 'um': 907,
'uma': 907, 'via': 893}, {'<to>': 779, '^': 778}, {'cliente': 910, 'contacto': 910, 'contato': 910, 'lead': 910},
{'um': 911}, {'lhe': 912, 'um': 911}, {'quais': 0, 'qual': 0}, {'a': 302, 'as': 302, 'o': 302, 'os': 302}, {'<give3>':
915, '<hand3>': 915, '<send3>': 915, 'acaba': 915, 'sobe': 915}, {'^': 916}, {'': (13, 'talk'), '^': 916}, {'q': 917,
'que': 918}, {'^': 732}, {'^': 732, 'lhe': 920}, {'^': 732, 'eu': 921, 'lhe': 920}, {'que': 922}, {'<do1>': 42,
'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'vejo': 42}, {'^': 924}, {'^': 924, 'eu': 925, 'lhe': 925},
{'<do1>': 42, '<give1>': 42, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'vejo': 42}, {'^': 927, 'lhe': 920},
{'^': 927}, {'^': 927, 'eu': 928, 'lhe': 929}, {'<to>': 871, 'lhe': 923, 'q': 926, 'que': 930}, {'^': 916, 'eu': 352,
'ia': 351, 'receberei': 350, 'receberia': 350, 'recebia': 350, 'recebo': 350, 'terei': 350, 'teria': 350, 'vou': 351},
{'me': 354, 'nos': 347, 'q': 917, 'que': 932}, {'^': 852}, {'alimentos': 934}, {'alimentar': 934, 'de': 935}, {'':
(23, 'contact'), 'um': 754}, {'um': 754}, {'': (23, 'contact'), '<drink>': 33}, {'um': 939, 'uma': 162, 'umas': 162,
'uns': 162}, {'um': 162, 'uma': 162, 'umas': 162, 'uns': 162}, {'<drink>': 33}, {'um': 942}, {'contacto': 736,
'contato': 736}, {'em': 944}, {'N': 945}, {'N': 945, 'a': 946, 'o': 946}, {'com': 885}, {'contacto': 948, 'contato':
948}, {'com': 947, 'e': 947, 'em': 949}, {'N': 950}, {'N': 950, 'a': 951, 'o': 951}, {'N': 816}, {'<to>': 953, 'N':
816}, {'a': 776, 'o': 776}, {'^': 615}, {'N': 956, 'ela': 956, 'ele': 956, 'eles': 956}, {'N': 956}, {'^': 615, 'a':
957, 'ao': 958, 'à': 958}, {'': (5, 'mine'), '<inf>': 42}, {'<inf>': 42}, {'^': 961}, {'mim': 962, 'nos': 962, 'nós':
962}, {'^': 960, 'a': 963}, {'^': 961, 'a': 963}, {'lhe': 959, 'lhes': 959, 'me': 964, 'nos': 965}, {'caixa': 89,
'voicemail': 89}, {'a': 967, 'o': 967}, {'ao': 967, 'na': 967, 'no': 967, 'para': 968, 'pra': 967, 'pro': 967},
{'mensagens': 89}, {'de': 970, 'postal': 89}, {'c': 162, 'com': 162}, {'N': 836}, {'a': 973, 'o': 973}, {'a': 779,
'ao': 779, 'da': 779, 'do': 779, 'para': 779, 'pra': 779, 'à': 779}, {'recomendacao': 975}, {'de': 976}, {'atendida':
89}, {'...': 844, 'nao': 978, 'não': 978, 'perdida': 89}, {'atendidas': 89}, {'nao': 980, 'não': 980, 'perdidas': 89},
{'<any_det>': 13}, {'^': 982}, {'me': 983}, {'<date>': 89}, {'a': 985, 'ao': 985, 'o': 985, 'à': 985}, {'tarde': 986},
{'^': 835, 'em': 934, 'na': 934, 'no': 934}, {'N': 988}, {'a': 989, 'o': 989}, {'com': 947, 'e': 947}, {'N': 991},
{'dia': 162}, {'em': 993}, {'N': 991, 'papo': 994}, {'N': 991, 'a': 992, 'o': 995}, {'contacto': 112, 'contato': 112},
{'em': 997}, {'N': 998}, {'N': 998, 'a': 999, 'o': 999}, {'com': 885, 'e': 885}, {'N': 1001}, {'N': 1001, 'a': 1002,
'o': 1002}, {'contacto': 1003, 'contato': 1003}, {'N': 950, 'a': 951, 'em': 1004, 'o': 951}, {'<paper>': 210,
'<rehearsed>': 210}, {'a': 1006, 'as': 1006, 'o': 1006, 'os': 1006}, {'^': 1007}, {'<review_inf>': 1008},
{'<review_inf>': 1008, 'a': 1009}, {'N': 1010, 'gente': 773}, {'N': 1010}, {'N': 1010, 'a': 1011, 'o': 1012,
'saudade': 89}, {'D': 660, 'de': 660, 'para': 660, 'pra': 660, 'um': 660, 'uma': 660}, {'N': 1014}, {'N': 1014, 'a':
1015, 'o': 1015}, {'<give3>': 11}, {'^': 1017}, {'<they>': 1018}, {':': 1019, 'D': 660, 'de': 660, 'para': 660, 'pra':
660, 'um': 660, 'uma': 660}, {'N': 1020}, {'N': 1020, 'a': 1021, 'ela': 708, 'ele': 708, 'o': 1021}, {'^': 707,
'almocar': 33, 'encontrar': 33, 'jantar': 33, 'nos': 264, 'tomar': 33}, {'': (5, 'mine'), '<giveinf>': 42}, {'^':
1024, 'lhe': 146}, {'eu': 1025}, {'c': 1016, 'com': 1022, 'de': 1023, 'que': 1026}, {'eu': 708}, {'c': 1016, 'com':
1022, 'de': 1023, 'que': 1028}, {'0': 29, 'anos': 29, 'cinquenta': 29, 'noventa': 29, 'oitenta': 29, 'quarenta': 29,
'sessenta': 29, 'setenta': 29, 'trinta': 29, 'vinte': 29}, {'<any_det>': 848, '<to>': 871, 'para': 872}, {'com': 162,
'um': 162, 'uma': 162}, {'a': 878, 'o': 878}, {'^': 204}, {'<any_det>': 199}, {'...': 1034, '^': 1035}, {'N': 1036},
{'experiencia': 836}, {'minha': 1038}, {'^': 1035}, {'N': 1040}, {'a': 1041, 'o': 1041}, {'a': 1037, 'o': 1037},
{'...': 1034}, {'N': 1044}, {'<to>': 1037, '^': 1035, 'a': 1039, 'com': 1042, 'lhe': 1040, 'lhes': 1040, 'minha':
1038, 'para': 1043, 'pra': 1045, 'pro': 1045}, {'a': 146, 'em': 146}, {'N': 1047}, {'N': 1047, 'a': 1048, 'o': 1048},
{'a': 42, 'com': 1049}, {'me': 1050}, {'^': 835, 'a': 836, 'ao': 836, 'aos': 836, 'as': 836, 'de': 836, 'em': 836,
'na': 836, 'no': 836, 'para': 836, 'pra': 836, 'sobre': 836, 'à': 836, 'às': 836}, {'<course>': 1052}, {'a': 1053,
'o': 1053, 'um': 1053, 'uma': 1053}, {'a': 881, 'ao': 881, 'com': 886, 'e': 886, 'à': 881}, {'N': 1055}, {'a': 1056,
'o': 1056, 'pelo': 893, 'por': 893, 'via': 893}, {'<date>': 33, 'nossa': 34, 'nosso': 34}, {'...': 367, '<date>': 33,
'a': 1058, 'nossa': 34, 'nosso': 34, 'o': 1058}, {'<date>': 33, 'a': 1058, 'nossa': 34, 'nosso': 34, 'o': 1058},
{'<date>': 33, '<to>': 871, 'a': 1058, 'nossa': 34, 'nosso': 34, 'o': 1058, 'para': 872}, {'N': 162, 'a': 878, 'isso':
879, 'o': 878, 'que': 355}, {'N': 162, 'a': 878, 'isso': 879, 'o': 878}, {'<date>': 33, 'a': 1058, 'me': 1062, 'nos':
1063, 'nossa': 34, 'nosso': 34, 'o': 1058, 'q': 917, 'que': 932}, {'devia': 16, 'devo': 16}, {'pensar': 16}, {'ideal':
16, 'melhor': 16}, {'<should>': 16, 'e': 245, 'ha': 402, 'mais': 338, 'nao': 1065, 'nem': 1066, 'não': 1065, 'o':
1067, 'é': 245}, {'^': 1068}, {'<should>': 16, 'e': 245, 'o': 245, 'é': 245}, {'^': 1070}, {'gente': 1071}, {',':
1069, '^': 1070, 'a': 1072, 'eu': 1071}, {',': 1069}, {'N': 1073}, {'<them>': 1073, 'N': 1074, 'a': 1075, 'o': 1075},
{',': 746, '^': 16, 'que': 151}, {',': 746, 'e': 1077, 'era': 1077, 'foi': 1077, 'é': 1077}, {'N': 748, 'dia': 151},
{'da': 749, 'dela': 1078, 'dele': 1078, 'do': 1079}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 1081, 'o': 1081},
{'que': 836}, {'como': 836, 'por': 1083, 'porque': 836}, {'N': 1084}, {'a': 871, 'ela': 1084, 'ele': 1084, 'o': 871},
{'N': 1084, 'ela': 1084, 'ele': 1084}, {'<to>': 871, 'a': 1085, 'ao': 1085, 'como': 836, 'lhe': 1084, 'lhes': 1084,
'para': 1086, 'por': 1083, 'porque': 836, 'pra': 1087, 'pro': 1085, 'à': 1085}, {'me': 1062, 'nos': 1063, 'que': 355},
{'a': 793, 'la': 793, 'lo': 793, 'o': 793}, {'D': 162, 'ao': 162, 'com': 162, 'na': 162, 'no': 162, 'sobre': 162},
{'D': 162, 'ao': 162, 'boa': 1091, 'com': 162, 'longa': 1091, 'na': 162, 'no': 162, 'rapida': 1091, 'sobre': 162,
'tensa': 1091}, {'a': 33, 'para': 33, 'pra': 33}, {'me': 1093, 'nos': 1093}, {'voz': 89}, {'de': 1095}, {'<any_det>':
848, 'lhe': 211, 'lhes': 211}, {'vermelha': 934}, {'nos': 162}, {'c': 162, 'com': 162, 'na': 162, 'no': 162}, {'c':
162, 'com': 162, 'me': 1100, 'na': 162, 'no': 162}, {'falta': 146}, {'de': 146, 'que': 146}, {'ainda': 1102, 'falta':
146, 'faltam': 146, 'fica': 146, 'ficou': 146, 'tenho': 1103, 'vai': 146}, {'parte': 1104}, {'minha': 1105}, {'N':
779}, {'<him>': 779}, {'<to>': 1107, 'para': 1108, 'pra': 1108, 'pro': 1107}, {'...': 1109, '^': 778}, {'da': 1110,
'das': 779, 'de': 1110, 'do': 1110, 'dos': 779}, {'da': 779, 'de': 779, 'do': 779}, {'<reach_noun>': 1111, 'contacto':
1112, 'contato': 1112, 'email': 1112, 'nome': 1112, 'numero': 1112, 'telefone': 1112}, {'<to>': 211, '^': 210, 'no':
211}, {'da': 779, 'das': 779, 'de': 779, 'do': 779, 'dos': 779}, {'<reach_noun>': 1115, 'contacto': 1112, 'contato':
1112, 'email': 1112, 'nome': 1112, 'numero': 1112, 'telefone': 1112}, {'meu': 199, 'meus': 199, 'minha': 199,
'minhas': 199, 'nossa': 199, 'nosso': 199}, {'<any_det>': 204, 'a': 1117, 'as': 1117, 'meu': 199, 'meus': 199,
'minha': 199, 'minhas': 199, 'nossa': 199, 'nosso': 199, 'o': 1117, 'os': 1117}, {'meu': 1034, 'meus': 1034, 'minha':
1034, 'minhas': 1034, 'nossa': 1034, 'nosso': 1034}, {'<any_det>': 1116, '^': 1118, 'a': 1119, 'as': 1119, 'meu':
1034, 'meus': 1034, 'minha': 1034, 'minhas': 1034, 'nossa': 1034, 'nosso': 1034, 'o': 1119, 'os': 1119}, {'N': 1120},
{'a': 211, 'ao': 211, 'da': 211, 'do': 211, 'na': 211, 'no': 211, 'sobre': 211, 'à': 211}, {'comentarios': 1122,
'feedback': 1122, 'notas': 1122, 'opiniao': 1122, 'parecer': 1122, 'visao': 1122}, {'<feedback_noun>': 1114,
'comentarios': 1122, 'feedback': 1122, 'notas': 1122, 'opiniao': 1122, 'parecer': 1122, 'visao': 1122}, {'<course>':
1052, 'avaliacao': 898, 'devolutiva': 898, 'feedback': 898, 'meu': 1123, 'meus': 1123, 'minha': 1124, 'minhas': 1123},
{'<to>': 211, '^': 210, 'no': 211, 'sobre': 211}, {'^': 210, 'a': 211, 'ao': 211, 'na': 211, 'no': 211, 'sobre': 211,
'à': 211}, {'<feedback_noun>': 1126, 'correcoes': 1127, 'dicas': 1127, 'pitacos': 1127, 'toques': 1127}, {'<to>': 185,
'^': 184}, {'comentarios': 1122, 'correcoes': 1127, 'dicas': 1127, 'feedback': 1122, 'notas': 1122, 'opiniao': 1122,
'parecer': 1122, 'pitacos': 1127, 'toques': 1127, 'visao': 1122}, {'parabens': 1129}, {'animo': 1129, 'apoio': 1129,
'forca': 1129, 'meu': 1123, 'meus': 1123, 'minha': 1123, 'minhas': 1130, 'os': 1131, 'parabens': 1129},
{'<feedback_noun>': 1126}, {'cara': 1101, 'caras': 1101}, {'a': 1117, 'as': 1117, 'meu': 199, 'meus': 199, 'minha':
199, 'minhas': 199, 'nossa': 199, 'nosso': 199, 'o': 1117, 'os': 1117}, {'<feedback_noun>': 1126, 'animo': 185,
'apoio': 185, 'coragem': 185, 'forca': 185}, {'animo': 185, 'apoio': 185, 'coragem': 185, 'forca': 185}, {'abraco':
185, 'animo': 185, 'apoio': 185, 'avaliacao': 898, 'coragem': 185, 'devolutiva': 898, 'feedback': 898, 'forca': 185},
{'de': 1133}, {'^': 835, 'a': 836, 'ao': 836, 'com': 836, 'na': 836, 'no': 836, 'à': 836}, {'avaliacao': 898, 'data':
1139, 'devolutiva': 898, 'feedback': 898, 'forca': 1140, 'mao': 1140, 'maozinha': 1140}, {'<any_det>': 1116,
'<feedback_noun>': 1114, '^': 1135, 'a': 907, 'algumas': 1133, 'alguns': 1133, 'animo': 1129, 'apoio': 1129,
'bastante': 1136, 'coragem': 185, 'forca': 1129, 'imenso': 1133, 'imensos': 1133, 'moral': 185, 'muita': 1137,
'muito': 1136, 'o': 907, 'os': 1131, 'parabens': 1129, 'um': 1138, 'uma': 1141, 'umas': 1133, 'uns': 1133, 'varias':
1133, 'varios': 1133}, {'data': 1139}, {'<any_det>': 1116, '^': 1135, 'algumas': 1133, 'alguns': 1133, 'animo': 185,
'apoio': 185, 'bastante': 1136, 'coragem': 185, 'forca': 185, 'imenso': 1133, 'imensos': 1133, 'muita': 1137, 'muito':
1136, 'um': 1137, 'uma': 1143, 'umas': 1133, 'uns': 1133, 'varias': 1133, 'varios': 1133}, {'<where_to>': 137, '^':
136, 'com': 137, 'no': 137}, {'forca': 185}, {'<course>': 1052, 'avaliacao': 898, 'devolutiva': 898, 'feedback': 898,
'meu': 1124, 'meus': 1123, 'minha': 1123, 'minhas': 1123}, {'<feedback_noun>': 1114, 'comentarios': 1122, 'correcoes':
1127, 'dicas': 1127, 'feedback': 1122, 'notas': 1122, 'opiniao': 1122, 'parecer': 1122, 'pitacos': 1127, 'toques':
1127, 'visao': 1122}, {'animo': 1129, 'apoio': 1129, 'forca': 1129, 'meu': 1123, 'meus': 1148, 'minha': 1123,
'minhas': 1123, 'os': 1131, 'parabens': 1129}, {'<reach_noun>': 1115}, {'<any_det>': 1150, '^': 1135}, {'<any_det>':
1150, '^': 1118, 'a': 1119, 'as': 1119, 'meu': 1034, 'meus': 1034, 'minha': 1034, 'minhas': 1034, 'nossa': 1034,
'nosso': 1034, 'o': 1119, 'os': 1119}, {'N': 1152}, {'<him>': 1151, 'a': 1153, 'o': 1153}, {'<him>': 1151}, {'': (23,
'contact'), 'casa': 162}, {'a': 1156, 'ao': 162, 'ate': 162, 'em': 162, 'la': 162, 'lá': 162, 'na': 162, 'no': 162,
'à': 162}, {'<course>': 1052, '<feedback_noun>': 1114, 'abraco': 185, 'avaliacao': 898, 'chegada': 1157, 'devolutiva':
898, 'escapadinha': 1157, 'feedback': 898, 'passada': 1157, 'pulinho': 1157, 'pulo': 1157, 'saltinho': 1157, 'salto':
1157, 'toque': 252}, {'<him>': 779, 'N': 779}, {'da': 1159, 'do': 1159, 'pela': 1159, 'pelo': 1159, 'por': 1159},
{'<course>': 1052, '<feedback_noun>': 1114, 'avaliacao': 898, 'chegada': 1157, 'data': 1139, 'devolutiva': 898,
'escapadinha': 1157, 'feedback': 898, 'forca': 1140, 'mao': 1140, 'maozinha': 1140, 'palavra': 1160, 'palavrinha':
1160, 'passada': 1157, 'pulinho': 1157, 'pulo': 1157, 'saltinho': 1157, 'salto': 1157}, {'<any_det>': 1113,
'<feedback_noun>': 1114, '<to>': 1121, 'a': 1125, 'algumas': 1128, 'alguns': 1128, 'animo': 1129, 'apoio': 1129, 'as':
1132, 'bastante': 1133, 'boleia': 162, 'carona': 162, 'coragem': 185, 'de': 1134, 'forca': 1129, 'imenso': 1133,
'imensos': 1133, 'lhe': 1142, 'lhes': 1144, 'mentoria': 1145, 'mentorias': 1145, 'mentoring': 1145, 'meu': 1123,
'meus': 1130, 'minha': 1123, 'minhas': 1123, 'moral': 185, 'muita': 1146, 'muito': 1133, 'o': 1147, 'os': 1149,
'para': 1154, 'parabens': 1129, 'pra': 1155, 'um': 1158, 'uma': 1161, 'umas': 1128, 'uns': 1128, 'varias': 1133,
'varios': 1133}, {'comigo': 42}, {'para': 229, 'pra': 229}, {'isso': 1164, 'para': 229, 'pra': 229}, {'<any_det>':
199, 'a': 1117, 'as': 1117, 'meu': 199, 'meus': 199, 'minha': 199, 'minhas': 199, 'nossa': 199, 'nosso': 199, 'o':
1117, 'os': 1117}, {'<any_det>': 1150, '^': 1166}, {'N': 1167}, {'^': 199}, {'N': 1169}, {'<him>': 1169}, {'<him>':
1169, 'N': 1169}, {'<to>': 1170, 'para': 1171, 'pra': 1172, 'pro': 1170}, {'...': 1173, 'comentarios': 1122,
'feedback': 1122, 'notas': 1122, 'opiniao': 1122, 'parecer': 1122, 'visao': 1122}, {'...': 1173}, {'meu': 1174,
'meus': 1174, 'minha': 1174, 'minhas': 1174, 'nossa': 1175, 'nosso': 1175}, {'<any_det>': 1150, '^': 1166, 'algumas':
1133, 'alguns': 1133, 'bastante': 1133, 'imenso': 1133, 'imensos': 1133, 'muito': 1133, 'uma': 1143, 'umas': 1133,
'uns': 1133, 'varias': 1133, 'varios': 1133}, {'na': 89}, {'<him>': 1167, 'a': 1168, 'o': 1168}, {'<him>': 1167}, {'':
(0, 'missed'), 'na': 89}, {'data': 1139, 'mensagem': 1178}, {'<any_det>': 1150, '<to>': 1168, 'a': 1176, 'algumas':
1133, 'alguns': 1133, 'as': 1176, 'bastante': 1133, 'imenso': 1133, 'imensos': 1133, 'lhe': 1177, 'lhes': 1177,
'mensagem': 1178, 'meu': 1174, 'meus': 1174, 'minha': 1174, 'minhas': 1174, 'muito': 1133, 'nossa': 1175, 'nosso':
1175, 'o': 1176, 'os': 1176, 'para': 1179, 'pra': 1180, 'recado': 1181, 'uma': 1182, 'umas': 1133, 'uns': 1133,
'varias': 1133, 'varios': 1133}, {'espera': 89}, {'visto': 89}, {'voz': 162}, {'de': 1186}, {'<letter>': 162, 'nota':
1187}, {'mao': 89}, {'tampa': 89}, {'<any_det>': 1188, '<letter>': 162, 'a': 1184, 'na': 1189, 'nota': 1187,
'pendurada': 89, 'pendurado': 89, 'plantada': 89, 'plantado': 89, 'tampa': 89, 'uma': 1190, 'à': 1184}, {'vacuo': 89},
{'a': 1184, 'em': 1185, 'esperando': 89, 'me': 1191, 'na': 1189, 'no': 1192, 'pendurada': 89, 'pendurado': 89,
'plantada': 89, 'plantado': 89, 'à': 1184}, {'animo': 1129, 'apoio': 1129, 'forca': 1129, 'os': 1131, 'parabens':
1129}, {'abraco': 185, 'animo': 185, 'apoio': 185, 'coragem': 185, 'forca': 185}, {'animo': 1129, 'apoio': 1129,
'bastante': 1137, 'coragem': 185, 'forca': 1129, 'moral': 185, 'muita': 1137, 'muito': 1137, 'os': 1131, 'parabens':
1129, 'um': 1195}, {'animo': 185, 'apoio': 185, 'bastante': 1137, 'coragem': 185, 'forca': 185, 'muita': 1137,
'muito': 1137, 'um': 1137}, {'<course>': 1052, 'abraco': 185}, {'a': 1053, 'animo': 1129, 'apoio': 1129, 'as': 1194,
'coragem': 185, 'forca': 1129, 'lhe': 1196, 'lhes': 1197, 'mentoria': 1145, 'mentorias': 1145, 'mentoring': 1145,
'moral': 185, 'muita': 1146, 'o': 1053, 'os': 1194, 'parabens': 1129, 'um': 1198, 'uma': 1053}, {'de': 869, 'que':
869}, {'sorte': 185}, {'boa': 1201}, {'boa': 1201, 'lhe': 1202}, {'chamada': 162}, {'a': 1204, 'agora': 162, 'c': 162,
'com': 162}, {'<tip>': 152}, {'^': 16, 'de': 151, 'para': 151, 'que': 151}, {'conselho': 1207, 'dica': 1207,
'sugestao': 1207, 'toque': 1207}, {'forca': 1140, 'mao': 1140, 'maozinha': 1140}, {'uma': 1209}, {'...': 1206,
'<any_det>': 1208, 'a': 1184, 'na': 1189, 'pendurada': 89, 'pendurado': 89, 'plantada': 89, 'plantado': 89, 'tampa':
89, 'uma': 1190, 'à': 1184}, {'bolo': 89, 'cano': 89}, {'tras': 89}, {'...': 1206, '<any_det>': 1208, 'bolo': 89,
'furo': 89, 'lhe': 1210, 'me': 1211, 'o': 1212, 'para': 1213, 'pra': 1213, 'um': 1212, 'uma': 1209}, {'<see_inf>':
29}, {'<see_inf>': 29, 'aparecer': 387, 'de': 389, 'em': 389, 'ir': 387, 'juntar': 388, 'passar': 387, 'que': 389,
'ter': 387, 'vinha': 387, 'vir': 387, 'viria': 387}, {'N': 146}, {'': (5, 'mine'), 'N': 42}, {'': (13, 'talk'), 'que':
0}, {'los': 112}, {'N': 112}, {'N': 112, 'a': 1221, 'o': 1221}, {'a': 1221, 'ao': 1221, 'com': 1222, 'e': 1222, 'à':
1221}, {'N': 1223}, {'N': 1223, 'a': 1224, 'o': 1224}, {'contato': 112}, {'em': 1226}, {'los': 1227}, {'contacto':
112}, {'em': 1229}, {'los': 1230}, {'ela': 42, 'ele': 42}, {'0': 146, '<any_det>': 42, '<to>': 1217, '^': 707, 'a':
1218, 'admitir': 1219, 'ao': 42, 'apresenta': 1220, 'apresentar': 1225, 'apresentá': 1220, 'cem': 146, 'cinquenta':
146, 'coloca': 1228, 'colocá': 1228, 'conecta': 1220, 'conectar': 1225, 'conectá': 1220, 'confessar': 1219,
'dinheiro': 146, 'dizer': 1219, 'juntar': 1225, 'lhe': 42, 'lhes': 42, 'po': 1231, 'pra': 1232, 'reconhecer': 1219,
'trinta': 146, 'umas': 146, 'uns': 146, 'vinte': 146, 'à': 42}, {'la': 31, 'lo': 31, 'ma': 31, 'mas': 31, 'mo': 31,
'mos': 31}, {'^': 210, 'da': 211, 'do': 211, 'sobre': 211}, {'anotacoes': 1235, 'comentarios': 1235, 'correcoes':
1235, 'notas': 1235, 'sugestoes': 1235}, {'anotacoes': 1235, 'comentarios': 1235, 'correcoes': 1235, 'minhas': 1236,
'notas': 1235, 'sugestoes': 1235}, {'meus': 1236}, {'anotacoes': 1235, 'as': 1237, 'comentarios': 1235, 'correcoes':
1235, 'meus': 1236, 'minhas': 1236, 'notas': 1235, 'os': 1238, 'sugestoes': 1235}, {'anotacoes': 1235, 'as': 1237,
'comentarios': 1235, 'correcoes': 1235, 'lhe': 1239, 'meus': 1236, 'minhas': 1236, 'notas': 1235, 'os': 1238,
'sugestoes': 1235}, {'<him>': 47}, {'<him>': 47, 'lha': 47, 'lhas': 47, 'lho': 47, 'lhos': 47, 'para': 1241, 'pra':
1241}, {'...': 374}, {'<any_det>': 1243}, {'<hand3>': 1244, '<send3>': 1244, 'acaba': 1244, 'conclui': 1244,
'entrega': 1244, 'termina': 1244}, {'^': 1245, 'lhe': 920, 'lhes': 920}, {':': 392, 'que': 1246}, {'lhe': 920, 'lhes':
920}, {'que': 1248}, {'': (9, 'told'), '...': 1249}, {'N': 1250}, {'...': 1249, 'que': 922}, {'^': 1245, 'a': 240,
'eu': 239, 'nos': 239, 'nós': 239}, {'para': 19, 'pra': 19, 'que': 1253}, {'...': 1254, ':': 395, 'N': 162, 'a': 878,
'isso': 879, 'o': 878, 'p': 401, 'para': 409, 'pra': 409, 'que': 423}, {'...': 1254, 'N': 162, 'a': 878, 'isso': 879,
'o': 878, 'p': 401, 'para': 425, 'pra': 425}, {'<do1>': 42, '<give3>': 915, '<hand3>': 915, '<send3>': 915, 'acaba':
915, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'sobe': 915, 'vejo': 42}, {'^': 1257, 'eu': 925, 'lhe': 925},
{'<give3>': 11, '<hand3>': 11, '<send3>': 11, 'sobe': 11}, {'^': 1259}, {'<do1>': 42, '<give1>': 42, '<give1_pra>':
42, '<give3>': 915, '<hand3>': 915, '<send3>': 915, '<subj>': 16, '<urge_inf>': 16, '<would_give>': 11, 'acaba': 915,
'leio': 42, 'me': 119, 'nao': 120, 'não': 120, 'olho': 42, 'penso': 42, 'resolvo': 42, 'sobe': 915, 'tenho': 402,
'vejo': 42}, {'<do1>': 42, '<give1>': 42, '<give1_pra>': 42, '<subj>': 16, '<urge_inf>': 16, 'leio': 42, 'me': 119,
'nao': 120, 'não': 120, 'olho': 42, 'penso': 42, 'resolvo': 42, 'tenho': 402, 'vejo': 42}, {'^': 1262, 'ia': 351,
'lhe': 920, 'receberei': 350, 'receberia': 350, 'recebia': 350, 'recebo': 350, 'terei': 350, 'teria': 350, 'vou':
351}, {'<do1>': 42, '<give1>': 42, '<give1_pra>': 42, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'vejo': 42},
{'^': 1264}, {'D': 1260, '^': 1261, 'a': 413, 'aparecer': 387, 'eu': 1263, 'ia': 415, 'ir': 387, 'iria': 285,
'juntar': 388, 'lhe': 1265, 'me': 417, 'nos': 419, 'nós': 421, 'passar': 387, 'receberei': 350, 'receberia': 350,
'recebia': 350, 'recebo': 350, 'ter': 387, 'terei': 350, 'teria': 350, 'vai': 422, 'vinha': 387, 'vir': 387, 'viria':
387, 'vou': 351}, {'...': 1247, ':': 395, '<to>': 1251, 'aparecer': 387, 'de': 389, 'em': 389, 'ir': 387, 'juntar':
388, 'lhe': 1252, 'me': 1255, 'nos': 1256, 'p': 427, 'para': 428, 'passar': 387, 'pra': 428, 'q': 1258, 'que': 1266,
'ter': 387, 'vinha': 387, 'vir': 387, 'viria': 387}, {'em': 852, 'na': 852, 'no': 852, 'para': 852}, {'alimentos':
1268, 'cabazes': 1268, 'comida': 1268, 'jantares': 1268, 'refeicoes': 1268, 'roupa': 1268, 'sopa': 1268}, {'^': 1269},
{'^': 1245}, {':': 392, 'que': 1271}, {'para': 19, 'pra': 19, 'que': 1271}, {'...': 1273, ':': 395, 'p': 401, 'para':
409, 'pra': 409, 'que': 432}, {'...': 1273, 'p': 401, 'para': 425, 'pra': 425}, {'<give3>': 915, '<hand3>': 915,
'<send3>': 915, '<should>': 16, 'acaba': 915, 'compensa': 16, 'e': 245, 'mais': 338, 'o': 340, 'sobe': 915, 'é': 245},
{'^': 1276}, {'<give3>': 915, '<hand3>': 915, '<send3>': 915, '<should>': 16, '<subj>': 16, '<urge_inf>': 16, 'acaba':
915, 'compensa': 16, 'e': 245, 'mais': 338, 'me': 119, 'nao': 120, 'não': 120, 'o': 340, 'sobe': 915, 'tenho': 402,
'é': 245}, {'D': 1260, '^': 1278, 'a': 413, 'eu': 414, 'ia': 415, 'iria': 285, 'me': 31, 'nos': 419, 'nós': 421,
'receberei': 350, 'receberia': 350, 'recebia': 350, 'recebo': 350, 'terei': 350, 'teria': 350, 'vai': 422, 'vou':
351}, {'...': 1272, ':': 395, 'me': 1274, 'nos': 1275, 'p': 401, 'para': 409, 'pra': 409, 'q': 1277, 'que': 1279},
{'': (13, 'talk'), 'D': 1260, '^': 916}, {'q': 917, 'que': 1281}, {'^': 961, 'de': 962}, {'vez': 1283}, {'^': 615,
'de': 956}, {'N': 1285}, {'da': 1286, 'dela': 1285, 'dele': 1285, 'do': 1286}, {'minha': 1284, 'vez': 1287}, {'N':
29}, {'N': 29, 'a': 1289, 'o': 1289}, {'da': 1290, 'de': 1290, 'do': 1290}, {'vai': 89}, {'agua': 1292, 'pio': 89,
'sinal': 89}, {'aniversario': 1291, 'aniversário': 1291, 'niver': 1291}, {'<inf>': 112, '^': 707}, {'a': 1288,
'aniversario': 1291, 'aniversário': 1291, 'da': 440, 'de': 440, 'esperar': 813, 'eu': 773, 'nada': 90, 'nem': 1293,
'niver': 1291, 'o': 1294, 'para': 708, 'pra': 708, 'preciso': 1295, 'que': 708, 'se': 29, 'so': 814}, {'sinal': 89},
{'da': 1297, 'deu': 1297, 'dá': 1297}, {'fosse': 502}, {'nao': 1298, 'no': 704, 'não': 1298, 'pediu': 712, 'se':
1299}, {'da': 765}, {'cima': 1301, 'vacuo': 89, 'vez': 874}, {'<they>': 0, 'N': 0, 'a': 0, 'nao': 0, 'não': 0, 'o':
0}, {'a': 1170, 'o': 1170}, {'<to>': 1170, 'para': 1304, 'pra': 1170, 'pro': 1170}, {'...': 1305}, {'<to>': 1170,
'para': 1171, 'pra': 1171}, {'...': 1307}, {'^': 1035, 'a': 1119, 'as': 1119, 'meu': 1034, 'meus': 1034, 'minha':
1034, 'minhas': 1034, 'nossa': 1034, 'nosso': 1034, 'o': 1119, 'os': 1119}, {'N': 1309}, {'a': 200, 'o': 200},
{'<to>': 200, 'para': 1311}, {'<helpful>': 1312}, {'<any_det>': 199, 'a': 1313, 'o': 1313, 'um': 1313, 'uma': 1313},
{'meu': 1175, 'meus': 1175, 'minha': 1175, 'minhas': 1175, 'nossa': 1175, 'nosso': 1175}, {'': (19, 'gave:resource'),
'<any_det>': 199}, {'^': 1316}, {'<him>': 1040, 'a': 1310, 'o': 1310}, {'<him>': 1040}, {'0': 1306, '<any_det>': 1308,
'<to>': 1310, '^': 1314, 'a': 1315, 'as': 1315, 'cem': 1306, 'com': 1042, 'dinheiro': 1306, 'lhe': 1317, 'lhes': 1317,
'meu': 1175, 'meus': 1175, 'minha': 1175, 'minhas': 1175, 'nossa': 1175, 'nosso': 1175, 'o': 1315, 'os': 1315, 'para':
1318, 'pra': 1319}, {'<reach_noun>': 1112}, {'<any_det>': 1321}, {'N': 1322}, {'da': 779, 'dela': 779, 'dele': 779,
'do': 779}, {'curriculo': 1324, 'cv': 1324}, {'a': 1323, 'o': 1323}, {'<any_det>': 1321, '<to>': 1323, 'lhe': 1322,
'o': 1325, 'para': 1326, 'pro': 1323}, {'da': 42, 'de': 42, 'do': 42}, {'me': 1328}, {'nos': 33}, {'acaso': 162},
{'querer': 162}, {'<any_det>': 162, 'N': 162, 'c': 162, 'com': 162, 'por': 1331, 'sem': 1332}, {'<any_det>': 33, 'D':
33, 'N': 162, 'c': 33, 'cafe': 33, 'café': 33, 'com': 33, 'me': 196, 'por': 1331, 'sem': 1332}, {'<any_det>': 162,
'N': 162, 'c': 162, 'com': 162, 'me': 1333, 'nos': 1334, 'por': 1331, 'sem': 1332}, {'<any_det>': 162, 'N': 162, 'c':
162, 'com': 162, 'me': 1333, 'nos': 1333, 'por': 1331, 'sem': 1332}, {'...': 844, 'me': 196}, {'apresentacao': 210,
'defesa': 210, 'pitch': 210}, {'^': 1338}, {'a': 1339, 'o': 1339}, {'<rehearsed>': 210}, {'a': 1341, 'o': 1341}, {'^':
1342}, {'N': 1343}, {'N': 1343, 'a': 1344, 'o': 1344}, {'^': 1342, 'a': 1339, 'com': 1345, 'o': 1339}, {'a': 835,
'como': 835, 'o': 835}, {'^': 1347}, {'<him>': 1348}, {'lhe': 1348, 'lhes': 1348, 'para': 1349, 'pra': 1349}, {'a':
836, 'como': 836}, {'passo': 836}, {'a': 1352}, {'...': 1351, 'a': 836, 'as': 836, 'como': 836, 'o': 836, 'os': 836,
'passo': 1353, 'por': 1083, 'porque': 836}, {'N': 1354}, {'a': 836}, {'a': 836, 'como': 836, 'por': 1083, 'porque':
836}, {'N': 1357}, {'a': 836, 'as': 836, 'como': 836, 'o': 836, 'os': 836, 'passo': 1353, 'por': 1083, 'porque': 836},
{'N': 1356}, {'<him>': 1359, 'ela': 1084, 'ele': 1084}, {'<him>': 1359, 'N': 1359, 'ela': 1084, 'ele': 1084}, {'N':
1359}, {'<to>': 1355, 'N': 1356, 'a': 1358, 'ao': 1085, 'como': 836, 'lhe': 1359, 'lhes': 1359, 'o': 1360, 'para':
1361, 'por': 1083, 'porque': 836, 'pra': 1362, 'pro': 1363, 'à': 1085}, {'<him>': 47, 'para': 1241, 'pra': 1241},
{'a': 907, 'o': 907, 'um': 907, 'uma': 907}, {'a': 907, 'lhe': 1366, 'o': 907, 'um': 907, 'uma': 907}, {'...': 1034,
'<any_det>': 1116, '^': 1118, 'a': 1119, 'as': 1119, 'meu': 1034, 'meus': 1034, 'minha': 1034, 'minhas': 1034,
'nossa': 1034, 'nosso': 1034, 'o': 1119, 'os': 1119}, {'N': 1368}, {'a': 1313, 'o': 1313, 'um': 1313, 'uma': 1313},
{'<any_det>': 1116, '^': 1135, 'anotacoes': 1235, 'as': 1237, 'comentarios': 1235, 'correcoes': 1235, 'meus': 1236,
'minhas': 1236, 'notas': 1235, 'os': 1238, 'sugestoes': 1235, 'um': 911}, {'<any_det>': 1116, '^': 1135}, {'...':
1034, '<any_det>': 1150, '^': 1118, 'a': 1119, 'as': 1119, 'meu': 1034, 'meus': 1034, 'minha': 1034, 'minhas': 1034,
'nossa': 1034, 'nosso': 1034, 'o': 1119, 'os': 1119}, {'N': 1373}, {'<him>': 1151, 'a': 1374, 'o': 1374}, {'<him>':
1151, 'N': 1044}, {'cliente': 910, 'contacto': 910, 'contato': 910, 'email': 252, 'lead': 910}, {'<any_det>': 1116,
'<to>': 1369, '^': 1370, 'anotacoes': 1235, 'as': 1237, 'comentarios': 1235, 'correcoes': 1235, 'lhe': 1371, 'lhes':
1372, 'mensagem': 252, 'meus': 1236, 'minhas': 1236, 'notas': 1235, 'o': 1325, 'os': 1238, 'para': 1375, 'pra': 1376,
'pro': 1045, 'sugestoes': 1235, 'um': 1377}, {'<any_det>': 1188, '<letter>': 162, 'nota': 1187}, {'me': 1379}, {'bom':
29, 'para': 649, 'pra': 649}, {'0': 773, 'cinco': 773, 'dois': 773, 'duas': 773, 'muitas': 773, 'muitos': 773,
'quase': 773, 'quatro': 773, 'tres': 773, 'trinta': 773, 'umas': 773, 'uns': 773, 'vinte': 773}, {'<of>': 89, 'N': 89,
'a': 89, 'ir': 89, 'ligar': 89, 'no': 89, 'o': 89, 'que': 89}, {'completo': 1383}, {'<of>': 89, 'N': 89, 'a': 89,
'completamente': 1383, 'ir': 89, 'ligar': 89, 'mesmo': 1383, 'no': 89, 'o': 89, 'por': 1384, 'que': 89, 'totalmente':
1383}, {'me': 1385}, {'perguntar': 1081}, {'a': 1387, 'para': 1387, 'pra': 1387}, {'N': 1388}, {'a': 1389, 'o': 1389},
{'<to>': 1389, 'lhe': 162, 'para': 1390}, {'ela': 494, 'ele': 494, 'me': 38}, {'<any_det>': 38, 'noticias': 38, 'que':
1392, 'resposta': 38, 'retorno': 38}, {'0': 89, 'duas': 89, 'meia': 89, 'um': 89, 'uma': 89}, {'N': 1394}, {'N': 1394,
'a': 1395, 'o': 1395, 'pela': 1395, 'pelo': 1395}, {'<of>': 89, 'N': 89, 'a': 89, 'completamente': 1383, 'ir': 89,
'ligar': 89, 'mesmo': 1383, 'no': 89, 'nos': 1385, 'o': 89, 'por': 1384, 'que': 89, 'totalmente': 1383}, {'<date>':
89, 'nossa': 985, 'nosso': 985}, {'a': 1398, 'da': 1398, 'do': 1398, 'o': 1398, 'se': 850}, {'<of>': 89, 'N': 89, 'a':
89, 'completamente': 1383, 'ir': 89, 'ligar': 89, 'me': 1385, 'mesmo': 1383, 'no': 89, 'o': 89, 'por': 1384, 'que':
89, 'totalmente': 1383}, {'c': 162, 'com': 162, 'que': 162}, {'<thing>': 38}, {'^': 1402, 'que': 381}, {'<set>': 33,
'a': 463, 'aguardando': 345, 'combinado': 1401, 'convencida': 466, 'convencido': 466, 'esperando': 345, 'pendente':
1403, 'suspenso': 89, 'à': 463}, {'aguardar': 734, 'esperar': 734}, {'D': 33, 'a': 33, 'em': 33, 'para': 33, 'pra':
33}, {'aguardo': 734}, {'a': 1405, 'aguardando': 734, 'convidada': 1406, 'convidado': 1406, 'convidados': 1406,
'esperando': 734, 'no': 1407}, {'la': 162, 'lá': 162, 'tambem': 162, 'tb': 162}, {'N': 1409}, {'': (14, 'together'),
'N': 162, 'a': 878, 'o': 878}, {'': (23, 'contact'), 'la': 162, 'lá': 162, 'tambem': 162, 'tb': 162}, {'N': 1412},
{'N': 162, 'a': 1413, 'o': 1413}, {'a': 1410, 'o': 1410}, {'a': 1410, 'c': 162, 'ca': 879, 'com': 162, 'la': 1411,
'lá': 1411, 'o': 1410, 'para': 649, 'presente': 879, 'presentes': 879, 'tambem': 1414, 'tb': 1415}, {'a': 878, 'ca':
879, 'la': 879, 'lá': 879, 'o': 878, 'presente': 879, 'presentes': 879, 'tambem': 879}, {'duas': 773}, {'dois': 773,
'tres': 773}, {'as': 1418, 'c': 162, 'com': 162, 'os': 1419, 'todos': 773}, {'a': 878, 'ca': 879, 'la': 879, 'lá':
879, 'o': 878, 'tambem': 1411}, {'<paper>': 210}, {'^': 1422}, {'a': 1423, 'as': 1423, 'lhe': 211, 'lhes': 211, 'o':
1423, 'os': 1423}, {'a': 973, 'as': 973, 'o': 973, 'os': 973}, {'<review_inf>': 1424, 'capacitando': 1425,
'capacitar': 1425, 'ensinando': 1425, 'ensinar': 1425, 'formando': 1425, 'formar': 1425, 'orientando': 1425,
'orientar': 1425, 'treinando': 1425, 'treinar': 1425}, {'a': 1426, 'capacitando': 1425, 'capacitar': 1425,
'ensinando': 1425, 'ensinar': 1425, 'formando': 1425, 'formar': 1425, 'orientando': 1425, 'orientar': 1425,
'treinando': 1425, 'treinar': 1425}, {'^': 859, 'almocar': 162, 'animar': 861, 'conversa': 162, 'dar': 861,
'ensinando': 836, 'ensinar': 836, 'explicando': 836, 'explicar': 836, 'falar': 162, 'mesa': 162, 'mostrando': 836,
'mostrar': 836, 'tomar': 162}, {'com': 162}, {'conversa': 162, 'mesa': 162}, {'...': 1427, '^': 859, 'a': 1428, 'c':
162, 'com': 162, 'em': 170, 'ensinando': 836, 'ensinar': 836, 'explicando': 836, 'explicar': 836, 'la': 1429, 'lá':
1429, 'mostrando': 836, 'mostrar': 836, 'na': 162, 'no': 162, 'reunida': 162, 'reunido': 162, 'à': 1430},
{'capacitando': 1425, 'capacitar': 1425, 'ensinando': 1425, 'ensinar': 1425, 'formando': 1425, 'formar': 1425,
'orientando': 1425, 'orientar': 1425, 'treinando': 1425, 'treinar': 1425}, {'a': 1432, 'capacitando': 1425,
'capacitar': 1425, 'ensinando': 1425, 'ensinar': 1425, 'formando': 1425, 'formar': 1425, 'orientando': 1425,
'orientar': 1425, 'treinando': 1425, 'treinar': 1425}, {'^': 859, 'animar': 861, 'conversa': 162, 'dar': 861,
'ensinando': 836, 'ensinar': 836, 'explicando': 836, 'explicar': 836, 'falar': 162, 'mostrando': 836, 'mostrar': 836},
{'conversa': 162}, {'...': 1433, '^': 859, 'a': 1434, 'c': 162, 'com': 162, 'em': 162, 'ensinando': 836, 'ensinar':
836, 'explicando': 836, 'explicar': 836, 'juntos': 162, 'mostrando': 836, 'mostrar': 836, 'na': 162, 'no': 162,
'reunidos': 162, 'à': 1435}, {'aguardar': 734, 'dever': 142, 'esperar': 734, 'pensar': 864}, {'da': 38, 'de': 38,
'do': 38}, {'a': 1437, 'aguardando': 734, 'atras': 850, 'convidada': 1406, 'convidado': 1406, 'convidados': 1406,
'devendo': 142, 'esperando': 734, 'no': 1407, 'pendente': 1438, 'pensando': 864}, {'lha': 42, 'lhas': 42, 'lho': 42,
'lhos': 42}, {'<give1>': 1440, '<give1_pra>': 42}, {'ela': 708, 'ele': 708}, {'com': 1442, 'de': 708, 'que': 1028},
{'0': 146, '<any_det>': 42, 'a': 1218, 'ao': 42, 'cem': 146, 'cinquenta': 146, 'dinheiro': 146, 'lhe': 42, 'lhes': 42,
'pra': 1232, 'trinta': 146, 'umas': 146, 'uns': 146, 'vinte': 146, 'à': 42}, {'lhe': 146, 'lhes': 146}, {'que': 1445},
{'chegar': 42}, {'^': 1447}, {'^': 1447, 'lhe': 1448}, {'<giveinf>': 42, '<them>': 707}, {'^': 1450}, {'a': 1451,
'com': 1451, 'de': 1451}, {'': (5, 'mine'), '^': 1450, 'lhe': 42}, {'a': 1451, 'com': 1451, 'de': 1453}, {'<give1>':
42, 'arranjo': 42, 'conserto': 42, 'corrijo': 42, 'deixo': 42, 'devolvo': 42, 'edito': 42, 'escrevo': 42, 'gravo': 42,
'guardo': 42, 'imprimo': 42, 'instalo': 42, 'levo': 42, 'redijo': 42, 'traduzo': 42, 'trago': 42}, {'^': 1455},
{'encarrego': 1328}, {',': 151}, {'lugar': 1458}, {'teu': 1459}, {'^': 707, 'lhe': 708, 'lhes': 708}, {'^': 1441, 'a':
920, 'combinamos': 1443, 'combinei': 1443, 'combinámos': 1443, 'devo': 1444, 'disse': 1446, 'e': 773, 'encarrego':
1329, 'faco': 1449, 'farei': 1449, 'ficamos': 1452, 'fico': 1454, 'ficámos': 1452, 'fiquei': 1454, 'lhe': 1456,
'lhes': 1456, 'me': 1457, 'no': 1460, 'o': 920, 'ocupo': 1329, 'trato': 1328, 'vamos': 1461, 'vou': 1461}, {'me':
1063, 'nos': 1063}, {'': (9, 'told'), '...': 1351, 'a': 836, 'as': 836, 'como': 836, 'o': 836, 'os': 836, 'passo':
1353, 'por': 1083, 'porque': 836}, {'N': 1464}, {'<him>': 1359, 'a': 871, 'ela': 1084, 'ele': 1084, 'o': 871},
{'<to>': 1465, 'N': 1356, 'a': 1358, 'ao': 1085, 'como': 836, 'lhe': 1359, 'lhes': 1359, 'o': 1360, 'para': 1466,
'por': 1083, 'porque': 836, 'pra': 1362, 'pro': 1363, 'à': 1085}, {'^': 1264, 'lhe': 920}, {'^': 1264, 'eu': 1468,
'lhe': 1265}, {'': (23, 'contact'), 'bem': 1160, 'lhe': 923, 'q': 926, 'que': 1469}, {'N': 38}, {'da': 1471, 'de':
1471, 'do': 1471}, {'...': 1472}, {'<giveinf>': 42, 'a': 1473, 'as': 1473, 'o': 1473, 'os': 1473}, {'confirmar': 38,
'enviar': 38, 'mandar': 38, 'responder': 38}, {'N': 1475, 'confirmar': 38, 'enviar': 38, 'mandar': 38, 'me': 1475,
'responder': 38}, {'a': 1473, 'as': 1473, 'o': 1473, 'os': 1473}, {'^': 1477}, {'parte': 146}, {'minha': 1479},
{'<giveinf>': 42, 'a': 38, 'as': 38, 'o': 38, 'os': 38}, {'^': 1481, 'a': 1476, 'ainda': 829, 'ela': 1476, 'ele':
1476, 'o': 1476}, {'^': 1474, 'a': 1476, 'ainda': 1478, 'apresenta': 1220, 'apresentar': 1225, 'apresentá': 1220,
'coloca': 1228, 'colocá': 1228, 'conecta': 1220, 'conectar': 1225, 'conectá': 1220, 'da': 1480, 'de': 1480, 'ela':
1476, 'ele': 1476, 'esperar': 813, 'juntar': 1225, 'me': 1482, 'nos': 830, 'o': 1476, 'pela': 1480, 'po': 1231, 'so':
814}, {'^': 1477, 'ainda': 1478, 'da': 1480, 'de': 1480, 'me': 830, 'nos': 830, 'pela': 1480}, {'se': 89}, {'gente':
1485, 'vejo': 89}, {'falamos': 89, 'vemos': 89}, {'vejo': 89}, {'a': 1486, 'estou': 89, 'falamos': 89, 'falava': 89,
'falo': 89, 'nos': 1487, 'o': 1488, 'vejo': 89, 'vemos': 89}, {'n': 1489, 'nao': 1489, 'não': 1489}, {'que': 1490},
{'falta': 345}, {'...': 1491, '0': 29, 'anos': 29, 'cinquenta': 29, 'lhe': 1492, 'noventa': 29, 'oitenta': 29,
'quarenta': 29, 'sessenta': 29, 'setenta': 29, 'trinta': 29, 'vinte': 29}, {'companhia': 162}, {'me': 1494, 'nos':
1494}, {'para': 229, 'pra': 229, 'pro': 229}, {'cargo': 146}, {'espera': 462, 'meu': 1497, 'ser': 1496}, {'': (5,
'mine'), '^': 42}, {'^': 11, 'me': 31, 'minha': 1479, 'nos': 31}, {'maos': 146}, {'minhas': 1501}, {'conta': 1499},
{'minha': 1503}, {'<moved_pp>': 1496, 'a': 1498, 'agora': 1496, 'com': 476, 'comigo': 1499, 'da': 1480, 'de': 1500,
'marcada': 33, 'marcado': 33, 'nas': 1502, 'para': 229, 'pela': 1480, 'pendente': 1403, 'por': 1504, 'pra': 229,
'pro': 229, 'responsavel': 478, 'sem': 188, 'suspenso': 89, 'à': 463}, {'meu': 1497}, {'conta': 146}, {'minha': 1507},
{'a': 1506, 'comigo': 146, 'nas': 1502, 'por': 1508}, {'nada': 89}, {'vao': 89}, {'0': 89, 'e': 1510, 'em': 1511,
'meia': 765, 'sozinha': 89, 'sozinho': 89, 'uma': 765}, {'^': 1450, 'aguardar': 734, 'espera': 1512, 'esperar': 734},
{'N': 1014, '^': 1450, 'a': 1015, 'o': 1015}, {'<inf>': 42, '<them>': 961, 'lhe': 961}, {'^': 1515}, {'<giveinf>': 42,
'<inf>': 42}, {'<giveinf>': 42, '<inf>': 42, '<them>': 1517, 'lhe': 960, 'lhes': 42}, {'^': 1518, 'almocar': 33,
'encontrar': 33, 'jantar': 33, 'lhe': 146, 'lhes': 146, 'marcar': 89, 'nos': 264, 'remarcar': 89, 'tomar': 33}, {'':
(7, 'waiting'), '0': 89, '<of>': 38, 'e': 1510, 'em': 1511, 'meia': 765, 'sozinha': 89, 'sozinho': 89, 'uma': 765},
{'espera': 1512}, {'a': 1513, 'aguardando': 734, 'c': 1016, 'com': 1514, 'd': 1516, 'de': 1519, 'esperando': 1520,
'no': 1407, 'plantada': 1512, 'plantado': 1512, 'à': 1521}, {'nao': 89, 'nem': 89, 'nunca': 89, 'não': 89}, {'e':
1523}, {'...': 1524}, {'^': 11, 'ligar': 1525}, {'^': 11, 'aparecer': 1525, 'ligar': 1525, 'me': 1526, 'nos': 31,
'passar': 1525, 'vir': 1525}, {'com': 476, 'de': 1527, 'responsavel': 478}, {'^': 1450, 'aguardar': 734, 'esperar':
734}, {'<giveinf>': 42, '<inf>': 42, '<them>': 1517, 'lhe': 961}, {'': (5, 'mine'), '^': 1530, 'lhe': 42}, {'a': 1529,
'aguardando': 734, 'com': 1451, 'd': 1516, 'de': 1531, 'esperando': 734, 'no': 1407, 'pendente': 1438}, {'D': 227,
'da': 236, 'de': 236, 'do': 236, 'para': 229, 'pra': 229, 'pro': 229}, {'dever': 482, 'espera': 462, 'meu': 1497,
'ser': 1496}, {'': (23, 'contact'), 'eu': 806}, {':': 804, 'c': 162, 'com': 162, 'para': 33, 'que': 1535}, {'...':
1524, 'e': 385, 'mas': 385, 'so': 386}, {'^': 11, 'aparecer': 1537, 'ir': 387, 'juntar': 388, 'ligar': 1525, 'marcar':
89, 'me': 1526, 'nos': 31, 'passar': 1537, 'remarcar': 89, 'ter': 387, 'vinha': 387, 'vir': 1537, 'viria': 387},
{'by': 89}, {'aberto': 89, 'aparecer': 387, 'ir': 387, 'juntar': 388, 'marcar': 89, 'passar': 387, 'stand': 1539,
'ter': 387, 'vinha': 387, 'vir': 387, 'viria': 387}, {'D': 227, 'depois': 89}, {'aberto': 89, 'fazer': 89, 'marcar':
89, 'minha': 1503, 'stand': 1539}, {'<moved_pp>': 1533, '<off_pp>': 89, 'D': 227, 'a': 1534, 'acordado': 808,
'agendada': 33, 'agendado': 33, 'agora': 1496, 'aparecer': 387, 'com': 476, 'combinado': 1536, 'comigo': 146, 'de':
1538, 'devendo': 31, 'em': 1540, 'ir': 387, 'juntar': 388, 'marcada': 33, 'marcado': 33, 'me': 485, 'nas': 1502,
'para': 1541, 'passar': 387, 'pendente': 1403, 'por': 1542, 'pra': 1541, 'pro': 229, 'que': 389, 'responsavel': 478,
'sem': 188, 'ter': 387, 'vinha': 387, 'vir': 387, 'viria': 387, 'à': 463}, {'^': 1450, 'espera': 1512}, {'a': 1544,
'c': 1016, 'com': 1514, 'd': 1516, 'de': 1519, 'esperando': 1512, 'plantada': 1512, 'plantado': 1512, 'à': 1521},
{'^': 1450, 'dever': 142, 'ensinando': 836, 'ensinar': 836, 'espera': 1512, 'explicando': 836, 'explicar': 836,
'mostrando': 836, 'mostrar': 836, 'saber': 739}, {'': (5, 'mine'), '^': 1530, 'lhe': 1499, 'lhes': 146}, {'...': 1427,
'a': 1546, 'com': 1451, 'd': 1516, 'de': 1547, 'devendo': 142, 'ensinando': 836, 'ensinar': 836, 'esperando': 1512,
'explicando': 836, 'explicar': 836, 'mostrando': 836, 'mostrar': 836, 'plantada': 1512, 'plantado': 1512, 'sabendo':
739, 'à': 1521}, {'<date>': 162}, {'<of>': 736, '<to>': 736, '^': 735, 'com': 736, 'entre': 736}, {'<feedback_noun>':
1114}, {'<course>': 1052, 'apresentacao': 1550, 'apresentacoes': 1550, 'avaliacao': 898, 'conexao': 1550,
'devolutiva': 898, 'feedback': 898, 'intro': 1550, 'intros': 1550, 'minha': 1551, 'ponte': 1550}, {'apresentacao':
1550, 'apresentacoes': 1550, 'conexao': 1550, 'intro': 1550, 'intros': 1550, 'ponte': 1550}, {'avaliacao': 898,
'data': 1139, 'devolutiva': 898, 'feedback': 898}, {'<feedback_noun>': 1114, 'a': 907, 'algumas': 1133, 'alguns':
1133, 'bastante': 1133, 'imenso': 1133, 'imensos': 1133, 'muito': 1133, 'o': 907, 'um': 907, 'uma': 1554, 'umas':
1133, 'uns': 1133, 'varias': 1133, 'varios': 1133}, {'algumas': 1133, 'alguns': 1133, 'bastante': 1133, 'imenso':
1133, 'imensos': 1133, 'muito': 1133, 'uma': 1143, 'umas': 1133, 'uns': 1133, 'varias': 1133, 'varios': 1133},
{'<course>': 1052, 'apresentacao': 1550, 'apresentacoes': 1550, 'avaliacao': 898, 'conexao': 1550, 'devolutiva': 898,
'feedback': 898, 'intro': 1550, 'intros': 1550, 'meu': 1551, 'ponte': 1550}, {'meus': 1551}, {'^': 852, 'com': 934,
'em': 934, 'na': 934, 'no': 934}, {'voluntario': 1559}, {'<course>': 1052, '<feedback_noun>': 1114, 'avaliacao': 898,
'devolutiva': 898, 'feedback': 898}, {'<course>': 1052, '<feedback_noun>': 1114, 'apresentacao': 1550,
'apresentacoes': 1550, 'avaliacao': 898, 'conexao': 1550, 'data': 1139, 'devolutiva': 898, 'feedback': 898, 'intro':
1550, 'intros': 1550, 'ponte': 1550}, {'<any_det>': 1549, '<date>': 162, '<feedback_noun>': 1114, 'a': 1552,
'algumas': 1133, 'alguns': 1133, 'as': 1553, 'bastante': 1133, 'imenso': 1133, 'imensos': 1133, 'lhe': 1555, 'lhes':
1556, 'mentoria': 1145, 'mentorias': 1145, 'mentoring': 1145, 'muito': 1133, 'o': 1557, 'os': 1558, 'trabalho': 1560,
'um': 1561, 'uma': 1562, 'umas': 1133, 'uns': 1133, 'varias': 1133, 'varios': 1133, 'voluntariado': 1559},
{'<any_det>': 1549, '<date>': 162, 'a': 1553, 'as': 1553, 'mentoria': 1145, 'mentorias': 1145, 'mentoring': 1145, 'o':
1553, 'trabalho': 1560, 'uma': 1553, 'voluntariado': 1559}, {'que': 714, 'quem': 714}, {'N': 1565, 'ser': 1496}, {'N':
1565}, {'D': 227, 'a': 967, 'depois': 89, 'o': 967}, {'fazer': 89}, {'D': 227, 'caixa': 89, 'depois': 89, 'voicemail':
89}, {'D': 227, 'caixa': 89, 'voicemail': 89}, {'<moved_pp>': 1533, '<off_pp>': 89, 'D': 227, 'N': 1565, 'a': 1566,
'agora': 1496, 'ao': 967, 'combinado': 1401, 'na': 967, 'no': 967, 'o': 1567, 'para': 1568, 'por': 1569, 'pra': 1570,
'pro': 1571, 'sem': 188, 'suspenso': 89}, {'': (23, 'contact'), '^': 859, 'casa': 162}, {'a': 162, 'o': 162}, {'^':
859, 'a': 1573, 'almocar': 162, 'ao': 162, 'ate': 162, 'beber': 162, 'com': 162, 'correr': 162, 'em': 170, 'jantar':
162, 'la': 162, 'lá': 162, 'na': 1156, 'no': 162, 'num': 162, 'numa': 162, 'ter': 1429, 'tomar': 162, 'ver': 1574,
'visitar': 162, 'à': 162}, {'mentoria': 1145, 'mentorias': 1145, 'mentoring': 1145}, {'^': 859, 'a': 1573, 'almocar':
162, 'ao': 162, 'ate': 162, 'beber': 162, 'com': 162, 'correr': 162, 'dar': 1576, 'em': 170, 'jantar': 162, 'la': 162,
'lá': 162, 'na': 1156, 'no': 162, 'num': 162, 'numa': 162, 'ter': 1429, 'tomar': 162, 'ver': 1574, 'visitar': 162,
'à': 162}, {'D': 1260, '^': 916}, {'q': 917, 'que': 1578}, {'...': 1249}, {'N': 1580}, {'...': 1249, '<to>': 1581,
'lhe': 1580}, {'...': 1433}, {'de': 29}, {'': (11, 'thinking'), 'ter': 491}, {'de': 1585}, {'ela': 0, 'ele': 0,
'isso': 0, 'mim': 0, 'nos': 0, 'nós': 0}, {'a': 1587, 'ao': 953}, {'chamadas': 89}, {'de': 1589}, {'^': 852, 'com':
934, 'em': 934, 'na': 934, 'no': 934, 'para': 934}, {'voluntariado': 1591}, {'de': 1592}, {'ver': 766}, {'n': 89,
'nao': 89, 'não': 89}, {'que': 1595}, {'que': 1595, 'tempo': 1596}, {'<inf>': 112, '^': 707, 'admitir': 1219,
'confessar': 1219, 'dizer': 1219, 'reconhecer': 1219, 'tempos': 1597}, {'...': 1491, 'de': 1594, 'muito': 1597, 'que':
1598, 'seculos': 1597, 'tempos': 1597}, {'agendado': 89, 'combinado': 89, 'marcado': 89}, {'aniversario': 1291,
'aniversário': 1291, 'niver': 1291, 'o': 1294}, {'comemora': 1030, 'completa': 1030, 'e': 1601, 'faz': 1030, 'fazia':
1030, 'é': 1601}, {'<pro>': 1110}, {'<good>': 1603, '<pro>': 1110, '<reach_noun>': 1115, 'contacto': 1112, 'contato':
1112, 'email': 1112, 'nome': 1112, 'numero': 1112, 'telefone': 1112}, {'<good>': 780, '<pro>': 779, '<reach_noun>':
1115, 'contacto': 1112, 'contato': 1112, 'email': 1112, 'nome': 1112, 'numero': 1112, 'telefone': 1112}, {'<pro>':
779, 'minha': 781}, {'<pro>': 779, 'meu': 781}, {'<any_det>': 1605, 'a': 1606, 'as': 783, 'meu': 780, 'minha': 780,
'o': 1607, 'os': 786, 'um': 780, 'uma': 780}, {'<pro>': 779, 'minha': 780}, {'<pro>': 779, 'meu': 780}, {'a': 1609,
'meu': 780, 'minha': 780, 'o': 1610, 'um': 780, 'uma': 780}, {'N': 1611}, {'N': 1608, 'a': 1612, 'o': 1612}, {'<to>':
779, 'no': 779}, {'<good>': 1603, '<pro>': 1110}, {'<pro>': 779, 'N': 1614, 'minha': 1615}, {'<pro>': 779, 'N': 779,
'minha': 781}, {'<pro>': 779, 'N': 779, 'meu': 781}, {'<pro>': 779, 'cliente': 910, 'contacto': 910, 'contato': 910,
'lead': 910}, {'<any_det>': 1605, 'N': 779, 'a': 1617, 'as': 783, 'meu': 780, 'minha': 780, 'o': 1618, 'os': 786,
'um': 1619, 'uma': 780}, {'<any_det>': 1605, 'N': 779, 'a': 1617, 'as': 783, 'meu': 780, 'minha': 780, 'o': 1618,
'os': 786, 'um': 780, 'uma': 780}, {'<pro>': 779, 'N': 1614, 'meu': 1615}, {'<good>': 780, '<pro>': 779,
'<reach_noun>': 1115}, {'N': 779, 'minha': 781}, {'N': 779, 'meu': 781}, {'<any_det>': 1623, 'N': 779, 'a': 1624,
'as': 783, 'o': 1625, 'os': 786}, {'<any_det>': 1623, 'a': 782, 'as': 783, 'o': 785, 'os': 786}, {'N': 1627},
{'<him>': 1626, 'a': 1628, 'ela': 1611, 'ele': 1611, 'o': 1628}, {'<him>': 1626, 'ela': 1611, 'ele': 1611},
{'<any_det>': 1604, '<to>': 1613, 'N': 1614, 'a': 1616, 'as': 783, 'lhe': 1620, 'lhes': 1621, 'meu': 780, 'minha':
780, 'o': 1622, 'os': 786, 'para': 1629, 'pra': 1630, 'um': 1619, 'uma': 780}, {'<to>': 871}, {'N': 791}, {'<him>':
791, 'que': 639}, {'<to>': 1633, 'com': 792, 'em': 784, 'lhe': 791, 'lhes': 791, 'para': 1634, 'pra': 1634, 'que':
639}, {'a': 885, 'ao': 885, 'com': 885, 'e': 885, 'à': 885}, {'N': 1636}, {'N': 1636, 'a': 1637, 'o': 1637}, {':':
883, 'N': 882, 'da': 1638, 'de': 1638, 'do': 1638, 'entre': 1638}, {'': (0, 'missed'), 'embora': 89}, {'ido': 1640,
'saido': 89}, {'estava': 89}, {'havia': 1641, 'nao': 1642, 'não': 1642, 'que': 0, 'tinha': 1641}, {'a': 162, 'ao':
162, 'c': 162, 'com': 162, 'futebol': 162, 'padel': 162, 'tenis': 162, 'ténis': 162, 'tênis': 162, 'à': 162}, {'N':
162, 'a': 878, 'o': 878, 'tambem': 879}, {'N': 162, 'gente': 1645, 'nos': 1645, 'nós': 1645}, {'gente': 1645}, {'N':
162, 'a': 1646, 'o': 878, 'tambem': 879, 'à': 1647}, {'se': 1648}, {'a': 1056, 'me': 972, 'o': 1056, 'pelo': 893,
'por': 893, 'via': 893}, {'': (14, 'together'), 'N': 162, 'a': 878, 'o': 878, 'tambem': 879}, {'N': 162, 'gente':
1645, 'nos': 1651, 'nós': 1651}, {'': (14, 'together'), 'N': 162, 'a': 1652, 'o': 878, 'tambem': 879, 'à': 1647},
{'se': 1653}, {'estava': 879, 'estavam': 879, 'esteve': 879, 'estiveram': 879}, {'^': 707, 'de': 708}, {'^': 707,
'apresenta': 1220, 'apresentar': 1225, 'apresentá': 1220, 'coloca': 1228, 'colocá': 1228, 'conecta': 1220, 'conectar':
1225, 'conectá': 1220, 'juntar': 1225, 'lhe': 146, 'po': 1231}, {'^': 707, 'de': 1657, 'lhe': 146, 'me': 1656}, {'da':
29, 'de': 29, 'do': 29}, {'me': 1659}, {'^': 1135}, {'N': 1661}, {'cadeira': 89}, {'de': 1663}, {'N': 775, 'cano':
89}, {'<him>': 1661, 'a': 1662, 'o': 1662}, {'<him>': 1661}, {'bolo': 89, 'cano': 89, 'cha': 1664, 'furo': 89, 'nega':
89, 'tampa': 89}, {'<to>': 1662, 'a': 776, 'bolo': 89, 'cano': 89, 'cha': 1664, 'furo': 89, 'lhe': 1661, 'lhes': 1661,
'nega': 89, 'o': 1665, 'para': 1666, 'pra': 1667, 'tampa': 89, 'um': 1668, 'uma': 1668}, {'^': 42, 'que': 146},
{'como': 836}, {'<reach_noun>': 1115, 'contacto': 1112, 'contato': 1112, 'nome': 1112, 'numero': 1112, 'telefone':
1112}, {'minha': 199}, {'minhas': 199}, {'meu': 199}, {'meus': 199}, {'a': 1673, 'as': 1674, 'meu': 199, 'meus': 199,
'minha': 199, 'minhas': 199, 'nossa': 199, 'nosso': 199, 'o': 1675, 'os': 1676}, {'contacto': 162, 'contato': 162,
'morada': 162, 'numero': 162, 'ok': 162, 'opiniao': 211, 'palavra': 162, 'resposta': 162}, {'minha': 1678},
{'contacto': 162, 'contato': 162, 'morada': 162, 'numero': 162, 'ok': 162, 'palavra': 162, 'resposta': 162}, {'meu':
1680}, {'<any_det>': 1672, '^': 1677, 'a': 1679, 'algumas': 1133, 'alguns': 1133, 'animo': 185, 'apoio': 185,
'bastante': 1133, 'comentarios': 211, 'coragem': 185, 'feedback': 211, 'forca': 185, 'imenso': 1133, 'imensos': 1133,
'lhe': 1556, 'lhes': 1556, 'meu': 1680, 'minha': 1678, 'moral': 185, 'muito': 1133, 'o': 1681, 'uma': 1143, 'umas':
1133, 'uns': 1133, 'varias': 1133, 'varios': 1133}, {'^': 1677, 'algumas': 1133, 'alguns': 1133, 'bastante': 1133,
'imenso': 1133, 'imensos': 1133, 'lhe': 1556, 'lhes': 1556, 'muito': 1133, 'uma': 1143, 'umas': 1133, 'uns': 1133,
'varias': 1133, 'varios': 1133}, {'': (19, 'gave:resource'), 'a': 1673, 'as': 1674, 'meu': 199, 'meus': 199, 'minha':
199, 'minhas': 199, 'nossa': 199, 'nosso': 199, 'o': 1675, 'os': 1676}, {'^': 1684}, {'de': 1034}, {'monte': 1686},
{'<any_det>': 1150, 'um': 1687, 'umas': 1034, 'uns': 1034, 'varias': 1034, 'varios': 1034}, {'algumas': 1133,
'alguns': 1133, 'bastante': 1133, 'imenso': 1133, 'imensos': 1133, 'lhe': 1556, 'lhes': 1556, 'muito': 1133, 'uma':
1143, 'umas': 1133, 'uns': 1133, 'varias': 1133, 'varios': 1133}, {'<any_det>': 1623, 'N': 779, 'a': 1617, 'as': 783,
'meu': 780, 'minha': 780, 'o': 1618, 'os': 786, 'um': 780, 'uma': 780}, {'<feedback_noun>': 1126, '^': 204},
{'<any_det>': 1672, 'algumas': 1133, 'alguns': 1133, 'bastante': 1133, 'imenso': 1133, 'imensos': 1133, 'lhe': 1556,
'lhes': 1556, 'muito': 1133, 'um': 1687, 'uma': 1143, 'umas': 1691, 'uns': 1691, 'varias': 1691, 'varios': 1691},
{'^': 1677}, {'': (5, 'mine'), 'que': 42}, {'<any_det>': 781, 'N': 779, 'a': 1617, 'as': 783, 'meu': 780, 'minha':
780, 'o': 1618, 'os': 786, 'um': 780, 'uma': 780}, {'<handed1>': 208, '<told1>': 639, '<vowed1>': 1670, '^': 1455,
'aconselhei': 797, 'apresentei': 885, 'contei': 1671, 'dei': 1682, 'deixei': 1683, 'devo': 42, 'emprestei': 1685,
'enviei': 1688, 'expliquei': 1671, 'fiz': 1689, 'indiquei': 1690, 'mandei': 1692, 'mostrei': 1671, 'ofereci': 1693,
'passei': 1692, 'pedi': 1081, 'perguntei': 1081, 'prometi': 1694, 'recomendei': 1695, 'sugeri': 1695}, {'<paper>':
847}, {'<media>': 29}, {'<media>': 29, 'meu': 1698, 'seu': 1698, 'sua': 1698}, {'<media>': 29, 'facebook': 29,
'imprensa': 29, 'insta': 29, 'instagram': 29, 'jornal': 29, 'linkedin': 29, 'meu': 1698, 'seu': 1698, 'sua': 1698,
'twitter': 29, 'x': 29}, {'': (11, 'thinking'), '<media>': 29, 'facebook': 29, 'imprensa': 29, 'insta': 29,
'instagram': 29, 'jornal': 29, 'linkedin': 29, 'meu': 1698, 'seu': 1698, 'sua': 1698, 'twitter': 29, 'x': 29},
{'<any_det>': 1697, 'a': 29, 'as': 29, 'em': 1699, 'na': 1700, 'nas': 1699, 'no': 1701, 'nos': 1699, 'num': 1699,
'numa': 1699, 'o': 29, 'os': 29, 'pela': 1699, 'pelo': 1700, 'por': 1699, 'que': 29, 'sobre': 29, 'um': 29, 'uma':
29}, {'em': 1699, 'na': 1699, 'nas': 1699, 'no': 1699, 'nos': 1699, 'num': 1699, 'numa': 1699, 'pela': 1699, 'pelo':
1699, 'por': 1699}, {'perdida': 89}, {'': (23, 'contact'), '<to>': 1389, 'a': 1056, 'lhe': 162, 'o': 1056, 'para':
1390, 'pelo': 893, 'por': 893, 'via': 893}, {'eu': 511, 'la': 31, 'lo': 31, 'ma': 31, 'mas': 31, 'me': 511, 'mo': 31,
'mos': 31}, {'meu': 1123, 'meus': 1123, 'minha': 1124, 'minhas': 1123}, {'^': 210, 'a': 211, 'ao': 211, 'da': 211,
'do': 211, 'na': 211, 'no': 211, 'sobre': 211, 'à': 211}, {'anotacoes': 1235, 'comentarios': 1708, 'correcoes': 1235,
'feedback': 1122, 'notas': 1708, 'opiniao': 1122, 'parecer': 1122, 'sugestoes': 1235, 'visao': 1122}, {'anotacoes':
1235, 'comentarios': 1235, 'correcoes': 1235, 'meu': 1123, 'meus': 1123, 'minha': 1123, 'minhas': 1709, 'notas': 1235,
'sugestoes': 1235}, {'<any_det>': 1116, '<feedback_noun>': 1114, '^': 1135, 'algumas': 1133, 'alguns': 1133,
'anotacoes': 1235, 'as': 1237, 'bastante': 1133, 'comentarios': 1235, 'correcoes': 1235, 'imenso': 1133, 'imensos':
1133, 'meus': 1236, 'minhas': 1236, 'muito': 1133, 'notas': 1235, 'os': 1238, 'sugestoes': 1235, 'um': 911, 'uma':
1143, 'umas': 1133, 'uns': 1133, 'varias': 1133, 'varios': 1133}, {'<any_det>': 1116, '^': 1135, 'algumas': 1133,
'alguns': 1133, 'bastante': 1133, 'imenso': 1133, 'imensos': 1133, 'muito': 1133, 'uma': 1143, 'umas': 1133, 'uns':
1133, 'varias': 1133, 'varios': 1133}, {'curriculo': 1324, 'cv': 1324, 'meu': 1124, 'meus': 1123, 'minha': 1123,
'minhas': 1123}, {'<feedback_noun>': 1114, 'anotacoes': 1235, 'comentarios': 1708, 'correcoes': 1235, 'feedback':
1122, 'notas': 1708, 'opiniao': 1122, 'parecer': 1122, 'sugestoes': 1235, 'visao': 1122}, {'meu': 1123, 'meus': 1714,
'minha': 1123, 'minhas': 1123}, {'<feedback_noun>': 1114, 'cliente': 910, 'contacto': 910, 'contato': 910, 'email':
252, 'lead': 910, 'mail': 252, 'zap': 252}, {'<feedback_noun>': 1114, 'data': 1139, 'mensagem': 252}, {'<any_det>':
1113, '<feedback_noun>': 1114, '<to>': 1369, '^': 1370, 'a': 1707, 'algumas': 1133, 'alguns': 1133, 'anotacoes': 1235,
'as': 1710, 'audio': 252, 'bastante': 1133, 'comentarios': 1235, 'correcoes': 1235, 'imenso': 1133, 'imensos': 1133,
'lhe': 1711, 'lhes': 1712, 'mail': 252, 'mensagem': 252, 'meu': 1123, 'meus': 1709, 'minha': 1123, 'minhas': 1709,
'muito': 1133, 'notas': 1235, 'o': 1713, 'os': 1715, 'para': 1375, 'pra': 1376, 'pro': 1045, 'sugestoes': 1235, 'um':
1716, 'uma': 1717, 'umas': 1133, 'uns': 1133, 'varias': 1133, 'varios': 1133, 'áudio': 252}, {'<letter>': 162},
{'<any_det>': 1188, '<letter>': 162, '^': 510, 'nota': 1187, 'p': 401, 'para': 514, 'pra': 514}, {'<any_det>': 1719,
'<letter>': 162, 'eu': 511, 'me': 1720, 'nos': 516, 'p': 427, 'para': 517, 'pra': 517}, {'almocar': 33, 'encontrar':
33, 'jantar': 33, 'nos': 264, 'tomar': 33}, {'c': 1016, 'com': 1016, 'de': 1722}, {'c': 1016, 'com': 1016},
{'saudade': 162}, {'a': 1725, 'saudades': 162}, {'saudades': 162}, {'': (13, 'talk'), 'como': 0, 'da': 0, 'de': 0,
'do': 0, 'por': 739, 'porque': 0, 'que': 0, 'se': 0, 'sobre': 0}, {'a': 42, 'com': 1049, 'em': 42}, {'a': 878, 'isso':
1033, 'me': 369, 'o': 878, 'que': 355}, {'mail': 162}, {'<letter>': 162, 'e': 1731, 'nota': 1187}, {'<any_det>': 1732,
'<letter>': 162, 'a': 1184, 'e': 1731, 'em': 1185, 'esperando': 89, 'na': 1189, 'no': 1192, 'nota': 1187, 'pendurada':
89, 'pendurado': 89, 'plantada': 89, 'plantado': 89, 'à': 1184}, {'bolo': 89}, {'<any_det>': 1208, 'bolo': 89, 'furo':
89, 'o': 1734, 'para': 1213, 'pra': 1213, 'um': 1734}, {':': 392, 'para': 531, 'pra': 531, 'que': 1253}, {'que':
1271}, {'...': 1737, 'p': 401, 'para': 534, 'pra': 534, 'que': 536}, {'...': 1737, 'p': 401, 'para': 401, 'pra': 401},
{'...': 1736, 'a': 878, 'isso': 1033, 'me': 1738, 'nos': 1739, 'o': 878, 'p': 401, 'para': 409, 'pra': 409, 'que':
536}, {':': 392, 'para': 531, 'pra': 531, 'que': 1271}, {'...': 1737, 'p': 401, 'para': 534, 'pra': 534, 'que': 540},
{'...': 1741, 'me': 1742, 'nos': 1739, 'p': 401, 'para': 409, 'pra': 409, 'que': 540}, {'<any_det>': 1732, '<letter>':
162, 'e': 1731, 'nota': 1187}, {'<any_det>': 1732, '<letter>': 162, 'e': 1731, 'me': 548, 'nos': 516, 'nota': 1187,
'p': 401, 'para': 514, 'pra': 514}, {'para': 42, 'pra': 42}, {'cabeca': 89}, {'<any_det>': 1732, '<letter>': 162,
'completamente': 89, 'da': 1747, 'e': 1731, 'nota': 1187, 'totalmente': 89}, {'^': 490, 'me': 506, 'para': 146, 'pra':
146, 'que': 505}, {'<advises>': 520, '<called3>': 162, '<off>': 89, '<says>': 1728, '<vowed3>': 521, '<wrote3>': 289,
'^': 525, 'acompanhou': 773, 'alerta': 527, 'alertou': 527, 'avisando': 739, 'avisou': 529, 'chamou': 162, 'cobra':
357, 'cobrou': 357, 'coloca': 361, 'comprometi': 1729, 'confirmou': 1730, 'contando': 739, 'contou': 1730, 'convida':
1093, 'convidam': 1093, 'deixou': 1733, 'deu': 1735, 'deve': 379, 'devem': 379, 'disse': 1740, 'diz': 1743,
'empurrou': 442, 'encaminhou': 1744, 'encarrego': 1328, 'encontramos': 972, 'encontrei': 972, 'encoraja': 442,
'encorajou': 442, 'enviou': 1744, 'escreveu': 370, 'esqueci': 1385, 'estimulou': 442, 'fala': 470, 'falou': 545,
'falta': 1482, 'faltam': 830, 'fez': 1494, 'fizeram': 1494, 'garantiu': 489, 'ia': 546, 'incentiva': 442,
'incentivou': 442, 'insistiu': 547, 'lembrar': 1656, 'lembrei': 1659, 'ligou': 162, 'mandou': 1745, 'ofereci': 1746,
'passou': 1748, 'pede': 491, 'pediu': 1749, 'pergunto': 29, 'poe': 361, 'promete': 489, 'prometeu': 489, 'reuni': 972,
'reunimos': 972, 'sugeriu': 547, 'telefonou': 162, 'tem': 551, 'tinha': 546, 'têm': 551, 'vai': 31, 'vao': 31}, {'^':
136, 'a': 137, 'o': 137}, {'a': 137, 'o': 137}, {'a': 137, 'ao': 137, 'aos': 137, 'as': 137, 'com': 1752, 'em': 137,
'na': 137, 'no': 137, 'para': 137, 'pra': 137, 'à': 137, 'às': 137}, {'cunha': 1160}, {'uma': 1754}, {'saudade': 89},
{'de': 1756}, {'<to>': 1465, 'a': 1085, 'ao': 1085, 'como': 836, 'lhe': 1359, 'lhes': 1359, 'para': 1466, 'por': 1083,
'porque': 836, 'pra': 1362, 'pro': 1363, 'à': 1085}, {'a': 816, 'ao': 816, 'aos': 816, 'à': 816}, {'obrigada': 1759,
'obrigado': 1759}, {'^': 1517}, {'^': 1517, 'de': 1761}, {'esquecer': 1762}, {'posso': 1763}, {'esquecer': 1762, 'me':
1763}, {'me': 1764, 'posso': 1765}, {'ausencia': 89}, {'<inf>': 16, '<should>': 16, 'o': 245}, {'^': 1768}, {'melhor':
151}, {',': 1769, '^': 16, 'a': 335, 'eu': 151, 'nos': 151, 'nós': 151, 'o': 1770}, {'N': 1771}, {',': 398},
{'<them>': 1773, 'N': 1773}, {'<them>': 1773, 'N': 1771, 'a': 1774, 'da': 1774, 'do': 1774, 'o': 1774}, {'da': 1772,
'de': 1775, 'dela': 1771, 'dele': 1771, 'do': 1772}, {'^': 16, 'a': 335, 'eu': 151, 'nos': 151, 'nós': 151, 'o':
1770}, {'N': 1777}, {'da': 1778, 'de': 1778, 'dela': 1777, 'dele': 1777, 'do': 1778}, {'agenda': 33, 'minha': 1767,
'opiniao': 1776, 'visao': 1779}, {'N': 89}, {'da': 1781, 'de': 1781, 'do': 1781}, {'': (0, 'missed'), 'a': 89, 'ao':
89, 'em': 89, 'na': 89, 'nada': 89, 'no': 89, 'nossa': 89, 'nosso': 89, 'o': 89, 'à': 89}, {'noticias': 89, 'sinais':
89, 'sinal': 89}, {'certo': 1783, 'mais': 1784, 'noticias': 89, 'para': 821, 'pra': 821, 'sinais': 89, 'sinal': 89},
{'mais': 1510, 'nada': 89}, {'^': 707, 'lhe': 146}, {'^': 707, 'de': 1787, 'lhe': 146}, {'ninguem': 89}, {'possivel':
1783}, {'volta': 89}, {'de': 1791, 'mais': 89, 'nada': 89}, {'noticias': 89, 'sinal': 89}, {'<answers>': 89, 'deu':
1793, 'esquecer': 1788, 'liga': 1792, 'ligou': 1792, 'posso': 1763, 'respondeu': 1792}, {'<see_inf>': 89},
{'<see_inf>': 89, 'esquecer': 1762, 'me': 1763}, {'realizou': 1783}, {'nada': 850}, {'<inf>': 89}, {'de': 1799},
{'como': 821, 'coragem': 1800, 'tempo': 831}, {'ninguem': 1783}, {'conseguir': 1795, 'poder': 1795}, {'<answers>': 89,
'<clitic>': 818, '<happens3>': 1783, '<seen1>': 89, 'a': 819, 'as': 819, 'atende': 89, 'cheguei': 822, 'consegui':
821, 'conseguimos': 821, 'da': 1297, 'dei': 824, 'desejei': 824, 'deu': 1785, 'disse': 1786, 'dá': 1297, 'esquece':
1656, 'esquecer': 1788, 'estava': 1789, 'falou': 1786, 'foi': 1790, 'fui': 986, 'havia': 1789, 'lhe': 827, 'lhes':
827, 'liga': 1792, 'ligou': 1792, 'mandei': 824, 'me': 1794, 'o': 819, 'os': 819, 'pega': 89, 'podia': 1795, 'posso':
1796, 'pude': 821, 'recebi': 830, 'responde': 89, 'respondeu': 1792, 'retorna': 89, 'se': 1797, 'sei': 1798, 'tinha':
1789, 'tive': 1801, 'veio': 1802, 'vou': 1803}, {'nem': 1781}, {'noticias': 89, 'para': 821, 'pra': 821, 'sinal': 89},
{'': (0, 'missed'), 'de': 1791, 'mais': 89, 'nada': 89}, {'<answers>': 89, 'deu': 1793, 'liga': 1792, 'ligou': 1792,
'respondeu': 1792}, {'<answers>': 89, '<clitic>': 818, '<seen1>': 89, 'N': 1805, 'apareceu': 89, 'atendeu': 89,
'avisou': 89, 'cheguei': 822, 'consegui': 821, 'conseguimos': 821, 'deu': 1806, 'liga': 1792, 'ligou': 1807, 'me':
1808, 'noticia': 850, 'noticias': 850, 'novas': 850, 'novidades': 850, 'pude': 821, 'rasto': 850, 'respondeu': 1807,
'sinal': 850, 'tive': 832, 'veio': 89}, {'<answers>': 89, 'deu': 1793}, {'<answers>': 89, 'deu': 1793, 'me': 1810},
{'': (7, 'waiting'), '<of>': 38, 'da': 38, 'de': 38, 'do': 38}, {'da': 1772, 'de': 1772, 'dela': 1771, 'dele': 1771,
'do': 1772}, {'dela': 1458, 'dele': 1458}, {',': 151, '^': 16}, {'lugar': 1815}, {'aguardo': 1812, 'entender': 1813,
'lugar': 1814, 'meu': 1816, 'seu': 1816, 'teu': 1816, 'vacuo': 89}, {'a': 878, 'isso': 1033, 'o': 878}, {'bolo': 89,
'furo': 89, 'o': 1734, 'para': 1213, 'pra': 1213, 'um': 1734}, {'...': 1736, 'a': 878, 'isso': 1033, 'me': 1739,
'nos': 1739, 'o': 878, 'p': 401, 'para': 425, 'pra': 425}, {'...': 1741, 'me': 1739, 'nos': 1739, 'p': 401, 'para':
425, 'pra': 425}, {'juntos': 773}, {'D': 33, 'c': 162, 'com': 162}, {'<any_det>': 1732, '<letter>': 162, 'e': 1731,
'me': 516, 'nos': 516, 'nota': 1187, 'p': 401, 'para': 401, 'pra': 401}, {'<advises>': 520, '<called3>': 162, '<off>':
89, '<says>': 1728, '<vowed3>': 521, '<we3>': 162, '<wrote3>': 289, '^': 561, 'alerta': 527, 'alertou': 527, 'avisou':
527, 'chamou': 162, 'confirmou': 1818, 'contou': 1818, 'convida': 1093, 'convidam': 1093, 'deixou': 1733,
'desencontramos': 89, 'desencontrámos': 89, 'deu': 1819, 'deve': 379, 'devem': 379, 'disse': 1820, 'diz': 1821,
'dois': 1822, 'empurrou': 442, 'encaminhou': 1744, 'encontramos': 1823, 'encontrei': 972, 'encoraja': 442,
'encorajou': 442, 'enviou': 1744, 'esquecemos': 1385, 'estimulou': 442, 'falamos': 149, 'falou': 562, 'falta': 830,
'faltam': 830, 'fez': 1494, 'fizeram': 1494, 'ia': 546, 'incentiva': 442, 'incentivou': 442, 'ligou': 162, 'mandou':
1824, 'passou': 1744, 'pede': 491, 'pediu': 491, 'reuni': 972, 'reunimos': 972, 'telefonou': 162, 'tem': 551, 'tinha':
546, 'têm': 551, 'vai': 31, 'vao': 31, 'vemos': 149}, {'mim': 112}, {'mental': 112, 'para': 1826, 'pessoal': 112},
{'<answers>': 89, '<came3>': 89, '<clitic>': 818, '<seen1>': 89, 'atendeu': 89, 'chegou': 89, 'cheguei': 822,
'consegui': 821, 'conseguimos': 821, 'deu': 1806, 'ligou': 89, 'me': 1810, 'pude': 821, 'respondeu': 89, 'tive': 832},
{'dois': 1822}, {'^': 732, 'conselho': 750, 'dica': 750, 'opiniao': 750, 'palpite': 750, 'quais': 0, 'qual': 0,
'recado': 750, 'seu': 764, 'sua': 764, 'sugestao': 750}, {'<to>': 953, 'N': 816, 'a': 816, 'ao': 816, 'aos': 816, 'à':
816}, {'para': 42}, {'<him>': 1040, 'a': 1041, 'o': 1041}, {'<to>': 1041, '^': 1035, 'a': 1315, 'as': 1315, 'com':
1042, 'lhe': 1040, 'lhes': 1040, 'me': 1832, 'meu': 1175, 'meus': 1175, 'minha': 1175, 'minhas': 1175, 'nossa': 1175,
'nosso': 1175, 'o': 1315, 'os': 1315, 'para': 1833, 'pra': 1319}, {'dois': 1822, 'quais': 0, 'qual': 0},
{'entrevista': 29}, {'da': 878, 'de': 878, 'dela': 162, 'dele': 162, 'do': 878}, {'podcast': 29, 'video': 29, 'vídeo':
29}, {'palestra': 29}, {'a': 1836, 'da': 878, 'de': 878, 'dela': 162, 'dele': 162, 'do': 878, 'isso': 1837, 'isto':
1837, 'o': 1838, 'que': 29, 'um': 1838, 'uma': 1839}, {'animo': 185, 'astral': 185, 'moral': 185}, {'o': 1841},
{'<them>': 1073, 'N': 1074, 'a': 1075, 'acalmar': 733, 'animar': 733, 'avisar': 740, 'consolar': 733, 'contar': 740,
'dar': 753, 'desejar': 1203, 'dizer': 740, 'encorajar': 733, 'felicitar': 733, 'incentivar': 733, 'levantar': 1842,
'me': 762, 'o': 1075, 'parabenizar': 733, 'que': 869}, {'D': 227, 'para': 229, 'pra': 229, 'pro': 229}, {'apanhar':
33, 'buscar': 33}, {'apanhar': 657, 'buscar': 657, 'me': 1845, 'nos': 1845, 'ser': 1496}, {'escritorio': 33}, {'em':
756}, {'': (2, 'plan'), 'a': 756, 'almocar': 33, 'beber': 33, 'dormir': 33, 'jantar': 33, 'lanchar': 33, 'tomar': 33},
{'^': 11, 'em': 756}, {'apanhar': 33, 'buscar': 33, 'visitar': 33}, {'D': 227, 'apanhar': 657, 'buscar': 657, 'me':
1845, 'nos': 1845}, {'comigo': 33}, {'<moved_pp>': 1844, 'D': 227, 'a': 1846, 'agora': 1496, 'almocar': 33, 'ao':
1847, 'apanhar': 657, 'aqui': 1848, 'buscar': 657, 'ca': 1849, 'jantar': 33, 'la': 1850, 'lo': 31, 'lá': 1848, 'ma':
31, 'mas': 31, 'me': 1851, 'mo': 31, 'mos': 31, 'nos': 1845, 'para': 1852, 'pra': 229, 'pro': 229, 'ter': 1853},
{'nossa': 756}, {'casa': 33, 'nossa': 756}, {'a': 756}, {'comigo': 33, 'connosco': 33}, {'a': 1856, 'almocar': 33,
'aqui': 1848, 'beber': 33, 'ca': 1857, 'jantar': 33, 'lanchar': 33, 'ter': 1858, 'tomar': 33, 'visitar': 33}, {'a':
1855, 'almocar': 33, 'aqui': 1848, 'beber': 33, 'ca': 1859, 'jantar': 33, 'lanchar': 33, 'ter': 1858, 'tomar': 33,
'visitar': 33}, {'a': 1432, 'c': 162, 'capacitando': 1425, 'capacitar': 1425, 'com': 162, 'ensinando': 1425,
'ensinar': 1425, 'formando': 1425, 'formar': 1425, 'orientando': 1425, 'orientar': 1425, 'treinando': 1425, 'treinar':
1425}, {'manha': 162, 'noite': 162, 'tarde': 162}, {'semana': 162}, {'de': 1863}, {'dia': 162, 'fim': 1864}, {'...':
1861, 'a': 1862, 'em': 170, 'isso': 1164, 'la': 162, 'lá': 162, 'na': 1156, 'no': 162, 'o': 1865, 'para': 229, 'pela':
162, 'pelo': 162, 'por': 170, 'pra': 229}, {'apanhar': 657, 'buscar': 657}, {'a': 1867, 'apanhar': 657, 'buscar': 657,
'para': 1867}, {'^': 835, 'a': 973, 'as': 973, 'o': 973, 'os': 973}, {'<review_inf>': 1424, 'capacitando': 1425,
'capacitar': 1425, 'ensinando': 1869, 'ensinar': 1869, 'explicando': 836, 'explicar': 836, 'formando': 1425, 'formar':
1425, 'mostrando': 836, 'mostrar': 836, 'orientando': 1425, 'orientar': 1425, 'treinando': 1425, 'treinar': 1425},
{'a': 1870, 'c': 162, 'capacitando': 1425, 'capacitar': 1425, 'com': 162, 'ensinando': 1869, 'ensinar': 1869,
'explicando': 836, 'explicar': 836, 'formando': 1425, 'formar': 1425, 'mostrando': 836, 'mostrar': 836, 'orientando':
1425, 'orientar': 1425, 'treinando': 1425, 'treinar': 1425}, {'avaliacao': 898, 'devolutiva': 898, 'feedback': 898,
'manha': 162, 'meu': 1123, 'meus': 1123, 'minha': 1124, 'minhas': 1123, 'noite': 162, 'tarde': 162}, {'meu': 1123,
'meus': 1123, 'minha': 1123, 'minhas': 1123}, {'avaliacao': 898, 'cliente': 910, 'contacto': 910, 'contato': 910,
'devolutiva': 898, 'feedback': 898, 'lead': 910}, {'<any_det>': 1116, '<feedback_noun>': 1114, '^': 1135, 'a': 907,
'algumas': 1133, 'alguns': 1133, 'bastante': 1133, 'imenso': 1133, 'imensos': 1133, 'muito': 1133, 'o': 907, 'um':
1874, 'uma': 1554, 'umas': 1133, 'uns': 1133, 'varias': 1133, 'varios': 1133}, {'avaliacao': 898, 'curriculo': 1324,
'cv': 1324, 'devolutiva': 898, 'dia': 162, 'feedback': 898, 'fim': 1864, 'meu': 1124, 'meus': 1123, 'minha': 1123,
'minhas': 1123}, {'meu': 1123, 'meus': 1124, 'minha': 1123, 'minhas': 1123}, {'<feedback_noun>': 1114, 'avaliacao':
898, 'cliente': 910, 'contacto': 910, 'contato': 910, 'devolutiva': 898, 'feedback': 898, 'lead': 910},
{'<feedback_noun>': 1114, 'avaliacao': 898, 'data': 1139, 'devolutiva': 898, 'feedback': 898}, {'...': 1871,
'<any_det>': 1113, '<feedback_noun>': 1114, '<to>': 1369, '^': 1370, 'a': 1872, 'algumas': 1133, 'alguns': 1133, 'as':
1873, 'bastante': 1133, 'em': 170, 'imenso': 1133, 'imensos': 1133, 'la': 162, 'lhe': 1875, 'lhes': 1712, 'lá': 162,
'meu': 1123, 'meus': 1123, 'minha': 1123, 'minhas': 1123, 'muito': 1133, 'na': 1156, 'no': 162, 'o': 1876, 'os': 1877,
'para': 1375, 'pela': 162, 'pelo': 162, 'por': 170, 'pra': 1376, 'pro': 1045, 'um': 1878, 'uma': 1879, 'umas': 1133,
'uns': 1133, 'varias': 1133, 'varios': 1133}, {'ser': 1496}, {'cabeca': 89, 'ideia': 89}, {'completamente': 89, 'da':
1882, 'totalmente': 89}, {'<moved_pp>': 1844, 'D': 227, 'a': 1881, 'agora': 1496, 'me': 1883, 'para': 229, 'pra': 229,
'pro': 229}, {'...': 1861, 'a': 1862, 'em': 170, 'la': 162, 'lá': 162, 'na': 1156, 'no': 162, 'o': 1865, 'pela': 162,
'pelo': 162, 'por': 170}, {'^': 1244}, {'': (8, 'asked'), 'N': 1886}, {'<to>': 1081}, {'opiniao': 1888}, {'a': 1081,
'o': 1081}, {'': (8, 'asked'), '<to>': 1081, '^': 1244, 'para': 1890}, {'<to>': 1081, 'para': 1890}, {'conselho':
1888}, {'<to>': 1887, '^': 1244, 'a': 1889, 'ajuda': 1888, 'conselho': 1888, 'lhe': 1891, 'lhes': 1892, 'opiniao':
1888, 'para': 1890, 'um': 1893}, {'<to>': 1081, 'lhe': 1892, 'lhes': 1892, 'para': 1890}, {'^': 1024}, {'^': 1024,
'eu': 709, 'lhe': 1896}, {'': (5, 'mine'), '<giveinf>': 42, '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120},
{'<giveinf>': 42, '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'^': 1899, 'lhe': 708}, {'^': 1898, 'a': 504,
'eu': 1900, 'lhe': 1896, 'nos': 421, 'nós': 421}, {'^': 490, 'para': 1897, 'pra': 710, 'que': 1901}, {'': (4,
'needs_from_me'), '<giveinf>': 42, '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'': (4, 'needs_from_me'),
'<giveinf>': 42}, {'^': 1904}, {'^': 1903, 'lhe': 1905, 'lhes': 357}, {'^': 1899, 'a': 573, 'eu': 1906, 'lhe': 708,
'nos': 421, 'nós': 421}, {'^': 570, 'me': 1902, 'nos': 491, 'para': 710, 'pra': 710, 'que': 1907}, {'carona': 162},
{'vistos': 0}, {'call': 89}, {'a': 1911}, {'<date>': 89, 'call': 89}, {'a': 1913, 'ao': 985, 'o': 985, 'à': 985},
{'...': 367, 'se': 0}, {'': (8, 'asked'), '<to>': 1081, 'para': 1890}, {'<to>': 1081, 'lhe': 1916, 'lhes': 1892,
'para': 1890}, {'me': 29}, {'se': 0}, {',': 1069, 'em': 997}, {',': 1069, '^': 1070, 'a': 1072, 'em': 997, 'eu':
1071}, {'N': 1921}, {'<them>': 1073, 'N': 1920, 'a': 1922, 'o': 1922, 'que': 0}, {'<them>': 1073, 'N': 1074, 'a':
1075, 'acalmar': 733, 'animar': 733, 'avisar': 740, 'consolar': 733, 'contar': 740, 'dar': 753, 'desejar': 1203,
'dizer': 740, 'encorajar': 733, 'felicitar': 733, 'incentivar': 733, 'levantar': 1842, 'me': 762, 'o': 1075,
'parabenizar': 733}, {'<inf>': 112}, {'^': 556, 'a': 345, 'as': 345, 'da': 579, 'das': 580, 'de': 584, 'do': 579,
'dos': 580, 'o': 345, 'os': 345, 'que': 585, 'se': 1925}, {'<giveinf>': 42, 'lhe': 707}, {'^': 1927}, {'^': 1927,
'de': 1928}, {'^': 1927, 'apresenta': 1220, 'apresentar': 1225, 'apresentá': 1220, 'coloca': 1228, 'colocá': 1228,
'conecta': 1220, 'conectar': 1225, 'conectá': 1220, 'de': 1928, 'juntar': 1225, 'pensar': 29, 'po': 1231}, {'a': 1341,
'alimentos': 1268, 'cabazes': 1268, 'comida': 1268, 'jantares': 1268, 'o': 1341, 'refeicoes': 1268, 'roupa': 1268,
'sopa': 1268}, {'^': 1931, 'com': 1345}, {':': 883}, {'lhe': 89}, {'<see_inf>': 89, 'ligar': 1934}, {'D': 1260, '^':
11, 'eu': 352, 'ia': 351, 'me': 31, 'receberei': 350, 'receberia': 350, 'recebia': 350, 'recebo': 350, 'terei': 350,
'teria': 350, 'vou': 351}, {'^': 11, 'me': 488, 'que': 1936}, {'N': 1694}, {'': (5, 'mine'), '^': 42, 'que': 42},
{'a': 1938, 'o': 1938}, {'': (5, 'mine'), '<to>': 1938, '^': 42, 'lhe': 1939, 'lhes': 1939, 'para': 1940, 'que': 42},
{'': (5, 'mine'), '...': 1249, 'que': 42}, {'N': 1942}, {'': (5, 'mine'), '...': 1249, '<to>': 1943, 'lhe': 1942,
'lhes': 1694, 'para': 1940, 'que': 42}, {'<date>': 33, 'passo': 112}, {'passos': 112}, {'N': 950, 'conversa': 994},
{'N': 950, 'a': 1947, 'em': 1004, 'o': 951}, {'N': 991, 'conversa': 994}, {'N': 991, 'a': 1949, 'o': 992}, {'brincar':
16}, {'a': 1951, 'morta': 16, 'morto': 16, 'pensar': 16, 'pense': 16, 'sonhe': 16}, {'nem': 1952}, {'<moved_pp>':
1844, 'D': 227, 'agora': 1844, 'para': 229, 'pra': 229, 'pro': 229}, {'e': 1954, 'fica': 1954, 'ficou': 1954, 'muda':
1954, 'mudou': 1954, 'passa': 1954, 'passou': 1954, 'sera': 1954, 'vai': 1954, 'é': 1954}, {'D': 1955, 'quarta': 1955,
'quinta': 1955, 'segunda': 1955, 'sexta': 1955, 'terca': 1955}, {'D': 1955, 'marcada': 1956, 'marcado': 1956,
'quarta': 1955, 'quinta': 1955, 'segunda': 1955, 'sexta': 1955, 'terca': 1955}, {'ser': 1956}, {'^': 1953, 'era':
1956, 'estava': 1957, 'ia': 1958, 'seria': 1956, 'tinhamos': 1956}, {'dia': 29}, {'encontramos': 89, 'encontrámos':
89}, {'encontrei': 89, 'liguei': 89, 'nos': 1961, 'vi': 89}, {'': (6, 'theirs'), 'me': 11, 'nos': 11}, {'a': 1243,
'as': 1243, 'o': 1243, 'os': 1243}, {'<would_give>': 1963, 'acaba': 1964, 'conclui': 1964, 'entrega': 1964, 'fecha':
1964, 'nem': 1952, 'termina': 1964}, {'<would_give>': 1963}, {'^': 1966}, {'<is3>': 0, '<they>': 0, '^': 1965, 'era':
1956, 'estava': 1957, 'ia': 1958, 'me': 1967, 'nos': 1967, 'receberia': 597, 'recebia': 597, 'saudade': 89, 'seria':
1956, 'teria': 597, 'teriam': 597, 'tinha': 597, 'tinhamos': 1956}, {'foi': 879}, {'avisou': 1969, 'contou': 1969,
'disse': 1969}, {'': (13, 'talk'), 'me': 1970, 'nos': 1970, 'sabe': 29}, {'quando': 0, 'quanto': 0, 'se': 0}, {'^':
587, 'a': 345, 'as': 345, 'da': 345, 'de': 453, 'do': 345, 'o': 345, 'os': 345, 'que': 590, 'saber': 1972}, {'': (11,
'thinking'), 'aparecer': 387, 'ir': 387, 'juntar': 388, 'passar': 387, 'ter': 387, 'vinha': 387, 'vir': 387, 'viria':
387}, {'^': 592, 'aparecer': 387, 'de': 1974, 'em': 389, 'ir': 387, 'juntar': 388, 'passar': 387, 'que': 593, 'ter':
387, 'vinha': 387, 'vir': 387, 'viria': 387}, {'<letter>': 162, 'chamada': 162, 'visita': 162}, {'<any_det>': 1976,
'<letter>': 162, '^': 982, 'chamada': 162, 'visita': 162}, {'<any_det>': 1976, '<letter>': 162, 'chamada': 162,
'visita': 162}, {'dela': 763, 'dele': 763}, {'<any_det>': 781, 'a': 1606, 'as': 783, 'em': 784, 'meu': 780, 'minha':
780, 'o': 1607, 'os': 786, 'para': 784, 'pra': 784, 'que': 639, 'um': 780, 'uma': 780}, {'N': 1980, 'a': 1612, 'o':
1612}, {'': (9, 'told'), '<pro>': 779, 'N': 779, 'minha': 781}, {'': (9, 'told'), '<any_det>': 781, 'N': 779, 'a':
1982, 'as': 783, 'em': 784, 'meu': 780, 'minha': 780, 'o': 1618, 'os': 786, 'para': 784, 'pra': 784, 'que': 639, 'um':
780, 'uma': 780}, {'<any_det>': 781, 'N': 779, 'a': 1624, 'as': 783, 'em': 784, 'o': 1625, 'os': 786, 'para': 784,
'pra': 784, 'que': 639}, {'<him>': 1984, 'a': 798, 'ela': 1611, 'ele': 1611, 'o': 798, 'que': 639}, {'<him>': 1984,
'ela': 1611, 'ele': 1611, 'que': 639}, {'<any_det>': 1615, '<to>': 1981, 'N': 1614, 'a': 1616, 'as': 783, 'com': 792,
'em': 784, 'la': 779, 'lhe': 1983, 'lhes': 1983, 'lo': 779, 'meu': 780, 'minha': 780, 'o': 1622, 'os': 786, 'para':
1985, 'pra': 1986, 'que': 639, 'um': 780, 'uma': 780}, {'<any_det>': 1321, '<to>': 1323, 'lhe': 1322, 'para': 1326,
'pro': 1323}, {'^': 852, 'em': 934, 'na': 934, 'no': 934}, {'N': 1989}, {'a': 1990, 'o': 1990}, {'^': 1342, 'com':
1345}, {'duvidas': 836, 'perguntas': 836}, {'a': 1993, 'as': 1993, 'às': 1993}, {'^': 707, 'esperar': 813, 'so': 814},
{'c': 162, 'com': 162, 'me': 972}, {'me': 196}, {'<any_det>': 848, 'a': 878, 'as': 878, 'lhe': 211, 'lhes': 211, 'o':
878, 'os': 878}, {'com': 162, 'para': 162, 'pra': 162}, {'ela': 1458, 'ele': 1458, 'eu': 1815}, {'': (14, 'together'),
'N': 162, 'a': 1646, 'o': 878, 'tambem': 879, 'à': 1647}, {'calhar': 29, 'compromete': 362, 'comprometeu': 362,
'encarrega': 444, 'esqueceu': 850, 'fosse': 2000, 'juntaram': 1648, 'juntou': 2001, 'ofereceu': 601}, {'<inf>': 16,
'<should>': 16, 'e': 245, 'ha': 402, 'mais': 338, 'nao': 1065, 'nem': 1066, 'não': 1065, 'o': 1067, 'é': 245}, {'^':
2003}, {',': 2004, '^': 1070, 'a': 1072, 'eu': 1071}, {',': 2004}, {'<them>': 1773, 'N': 2005}, {'<them>': 2005, 'N':
2006, 'a': 2007, 'da': 1774, 'do': 1774, 'o': 2007}, {'': (0, 'missed'), 'da': 89, 'de': 89, 'do': 89}, {'atender':
89, 'efeito': 89, 'falar': 89, 'noticia': 850, 'noticias': 2009, 'novas': 850, 'novidades': 850, 'rasto': 850,
'responder': 89, 'resposta': 89, 'retorno': 89, 'sinal': 2009, 'sorte': 89, 'sucesso': 89, 'ver': 89}, {'me': 972},
{'aniversario': 26, 'aniversário': 26, 'niver': 26}, {'aniversario': 26, 'aniversário': 26, 'niver': 26, 'o': 2012,
'que': 29}, {'bom': 29}, {'^': 136, 'a': 137, 'ao': 137, 'aos': 137, 'as': 137, 'com': 137, 'em': 137, 'na': 137,
'no': 137, 'para': 137, 'à': 137, 'às': 137}, {'coaching': 2015, 'mentoria': 2015, 'mentorias': 2015, 'mentoring':
2015}, {'de': 2016}, {'falta': 850}, {'a': 2018, 'falta': 850}, {'entrega': 59}, {'a': 2020}, {'confirma': 59,
'devolve': 59, 'entrega': 59, 'envia': 59, 'faz': 2021, 'manda': 59, 'paga': 59, 'responde': 59, 'sabe': 59, 'tem':
59, 'traz': 59}, {'^': 2022, 'chama': 89, 'esperar': 813, 'so': 814}, {'com': 29, 'que': 29}, {'em': 1699, 'na': 1700,
'nas': 1699, 'no': 1700, 'nos': 1699, 'num': 1699, 'numa': 1699, 'pela': 1699, 'pelo': 1700, 'por': 1699, 'que': 0},
{'a': 989, 'la': 934, 'lo': 934, 'o': 989}, {'<pro>': 779, 'minha': 1615}, {'<any_det>': 781, 'N': 779, 'a': 1617,
'as': 783, 'em': 784, 'meu': 780, 'minha': 780, 'o': 1618, 'os': 786, 'para': 784, 'pra': 784, 'que': 639, 'um': 780,
'uma': 780}, {'<pro>': 779, 'meu': 1615}, {'<any_det>': 1615, '<to>': 1981, 'a': 2027, 'as': 783, 'com': 792, 'em':
784, 'lhe': 2028, 'lhes': 2028, 'meu': 780, 'minha': 780, 'o': 2029, 'os': 786, 'para': 1985, 'pra': 1986, 'que': 639,
'um': 780, 'uma': 780}, {'da': 749, 'dela': 1078, 'dele': 1078, 'do': 749}, {'a': 463, 'agendada': 33, 'agendado': 33,
'aguardando': 345, 'esperando': 345, 'marcada': 33, 'marcado': 33, 'à': 463}, {'ca': 879, 'la': 879, 'lá': 879,
'tambem': 879}, {'': (14, 'together'), 'ca': 879, 'la': 879, 'lá': 879, 'tambem': 879}, {'apareceram': 1033,
'apareceu': 2033, 'estava': 2034, 'estavam': 1033, 'esteve': 2034, 'estiveram': 1033, 'la': 1655, 'lá': 1655, 'veio':
2034, 'vieram': 1033}, {'a': 1410, 'c': 162, 'com': 162, 'o': 1410, 'tambem': 1415, 'tb': 1415}, {'a': 1410, 'o':
1410, 'tambem': 1415, 'tb': 1415}, {'desligado': 89}, {'<inf>': 112, '^': 605, 'me': 31, 'nos': 31}, {'...': 1491,
'de': 606, 'que': 2039}, {'a': 33, 'o': 33}, {'^': 707, 'almocar': 196, 'encontrar': 33, 'estar': 196, 'lhe': 146,
'lhes': 146, 'ver': 2041}, {'<date>': 33, 'de': 2042, 'que': 2042, 'um': 34, 'uma': 34}, {'': (5, 'mine'), '^': 707,
'admitir': 1219, 'almocar': 196, 'apresenta': 1220, 'apresentar': 1225, 'apresentá': 1220, 'coloca': 1228, 'colocá':
1228, 'conecta': 1220, 'conectar': 1225, 'conectá': 1220, 'confessar': 1219, 'dizer': 1219, 'encontrar': 33, 'estar':
196, 'juntar': 1225, 'lhe': 146, 'lhes': 146, 'pensar': 29, 'po': 1231, 'reconhecer': 1219, 'ver': 2041}, {'<date>':
33, 'de': 2044, 'que': 2044, 'saudades': 89, 'um': 34, 'uma': 34}, {'adiar': 89, 'cancelar': 89, 'desmarcar': 89,
'suspender': 89}, {'de': 2046, 'que': 2046}, {'': (5, 'mine'), 'me': 38}, {'<giveinf>': 2048}, {'^': 38, 'encontrar':
89}, {'<see_inf>': 89, '^': 2049, 'me': 2050, 'nos': 379}, {'ligar': 1525}, {'aparecer': 1537, 'ir': 387, 'juntar':
388, 'ligar': 1525, 'me': 2052, 'passar': 1537, 'ter': 387, 'vinha': 387, 'vir': 1537, 'viria': 387}, {'aparecer':
387, 'de': 2053, 'em': 389, 'ir': 387, 'juntar': 388, 'passar': 387, 'que': 389, 'ter': 387, 'vinha': 387, 'vir': 387,
'viria': 387}, {'^': 495, 'agendado': 89, 'combinado': 89, 'de': 2051, 'ficado': 2054, 'marcado': 89, 'que': 2051},
{'com': 1081}, {'a': 1993, 'as': 1993, 'duvidas': 2056, 'às': 1993}, {'<any_det>': 1549, '<date>': 162, 'de': 2046,
'que': 2046}, {'dever': 142, 'pensar': 864}, {'a': 2059, 'devendo': 142, 'do': 112, 'pensando': 864}, {':': 112},
{'almoco': 162, 'almoço': 162}, {'<any_det>': 162, 'cafe': 162, 'cafezinho': 162, 'café': 162, 'cha': 162, 'chopp':
162, 'pequeno': 2062, 'um': 942}, {'cafe': 162, 'café': 162, 'um': 162, 'uma': 162}, {'': (23, 'contact'), 'de':
1663}, {'<any_det>': 162, 'bolo': 89, 'cafe': 162, 'cafezinho': 162, 'café': 162, 'cano': 89, 'cha': 2065, 'chopp':
162, 'furo': 89, 'nega': 89, 'pequeno': 2062, 'tampa': 89, 'um': 1668, 'uma': 1668}, {'<any_det>': 162, 'cafe': 162,
'cafezinho': 162, 'café': 162, 'cha': 162, 'chopp': 162, 'pequeno': 2062}, {'': (23, 'contact'), 'N': 1343, 'a': 1344,
'o': 1344}, {'^': 1342, 'c': 162, 'com': 2068}, {'^': 1342, 'a': 973, 'com': 1345, 'o': 973}, {'mails': 162},
{'audios': 162, 'e': 2071, 'emails': 162, 'mails': 162, 'mensagens': 162, 'áudios': 162}, {'de': 2072}, {'': (23,
'contact'), 'ideia': 162}, {'audios': 162, 'e': 2071, 'emails': 162, 'figurinhas': 162, 'ideia': 162, 'impressoes':
162, 'mails': 162, 'mensagens': 162, 'uma': 2074, 'umas': 162, 'áudios': 162}, {'adiado': 89}, {'a': 2059, 'devendo':
142, 'pensando': 864}, {'desses': 29, 'destes': 29}, {'<drink>': 972, 'dia': 2078}, {'<drink>': 972, 'vez': 739},
{'<drink>': 972}, {'dar': 11, 'devolver': 11, 'enviar': 11, 'mandar': 11, 'pagar': 11, 'trazer': 11}, {'<giveinf>':
23, '<inf>': 618, 'confirmar': 623, 'consultar': 623, 'falar': 625, 'me': 2082, 'pensar': 623, 'perguntar': 623,
'ver': 623, 'verificar': 623}, {'D': 227, 'a': 967, 'o': 967}, {'<moved_pp>': 1496, '^': 2083, 'a': 1881, 'agora':
1496, 'ao': 967, 'me': 31, 'na': 967, 'no': 967, 'nos': 31, 'para': 2084, 'pra': 1571, 'pro': 1571}, {'<see_inf>': 33,
'^': 707, 'a': 756, 'encontrar': 657, 'esperar': 813, 'falar': 196, 'lhe': 1896, 'lhes': 708, 'me': 757, 'nos': 758,
'so': 814, 'ter': 759, 'ver': 766}, {'<giveinf>': 23, 'confirmar': 623, 'consultar': 623, 'falar': 623, 'me': 2082,
'pensar': 623, 'perguntar': 623, 'ver': 623, 'verificar': 623}, {'^': 2087, 'me': 31, 'nos': 31}, {'apanhar': 657,
'buscar': 657, 'me': 1845, 'nos': 1845, 'nossa': 756}, {'': (2, 'plan'), 'a': 1856, 'almocar': 33, 'aqui': 1848,
'beber': 33, 'ca': 1857, 'dormir': 33, 'jantar': 33, 'lanchar': 33, 'ter': 1858, 'tomar': 33, 'visitar': 33},
{'apanhar': 657, 'buscar': 657, 'me': 1845, 'nos': 1845}, {'a': 2089, 'almocar': 33, 'ao': 1847, 'apanhar': 657,
'aqui': 1848, 'beber': 33, 'buscar': 657, 'ca': 2090, 'jantar': 33, 'la': 1848, 'lanchar': 33, 'lá': 1848, 'me': 1851,
'nos': 1845, 'para': 2091, 'ter': 1858, 'tomar': 33, 'visitar': 33}, {'nos': 197}, {'N': 162, 'entrevista': 29}, {'N':
162, 'podcast': 29, 'video': 29, 'vídeo': 29}, {'N': 162, 'a': 2094, 'as': 878, 'em': 1699, 'me': 972, 'na': 1700,
'nas': 1699, 'no': 1700, 'nos': 1699, 'num': 1699, 'numa': 1699, 'o': 2095, 'os': 878, 'passar': 29, 'pela': 1699,
'pelo': 1700, 'por': 1699, 'que': 29, 'um': 1838, 'uma': 1839}, {'com': 83}, {'a': 878, 'as': 878, 'em': 1699, 'na':
1699, 'nas': 1699, 'no': 1699, 'nos': 1699, 'num': 1699, 'numa': 1699, 'o': 878, 'os': 878, 'pela': 1699, 'pelo':
1699, 'por': 1699}, {'em': 1699, 'na': 1699, 'nas': 1699, 'no': 1699, 'nos': 1699, 'num': 1699, 'numa': 1699, 'pela':
1699, 'pelo': 1699, 'por': 1699, 'que': 0}, {'com': 934, 'em': 934, 'na': 934, 'no': 934, 'para': 934}, {'^': 707,
'casa': 33}, {'<see_inf>': 33, '^': 707, 'a': 2101, 'com': 83, 'encontrar': 657, 'esperar': 813, 'falar': 196, 'lhe':
1896, 'lhes': 708, 'me': 757, 'nos': 758, 'o': 708, 'so': 814, 'ter': 759, 'ver': 766}, {'espera': 267, 'ultima':
765}, {'a': 1288, 'aniversario': 1291, 'aniversário': 1291, 'da': 440, 'de': 440, 'esperar': 813, 'niver': 1291, 'o':
1294, 'para': 708, 'pra': 708, 'preciso': 1295, 'que': 708, 'so': 814}, {'$': 135, '//': 159, '<advises>': 161,
'<called3>': 163, '<came3>': 183, '<cheered1>': 187, '<date>': 195, '<eat1>': 197, '<give1>': 198, '<handed1>': 209,
'<hours>': 226, '<moved1>': 234, '<moved_pp>': 237, '<off>': 89, '<off_pp>': 89, '<opines>': 251, '<rang1>': 252,
'<read1>': 258, '<says>': 260, '<set>': 261, '<set_up>': 266, '<shall1>': 33, '<stays>': 269, '<talked1>': 272,
'<they>': 632, '<tip>': 638, '<told1>': 641, '<vowed1>': 647, '<vowed3>': 282, '<wants3>': 286, '<was_to>': 649,
'<wrote3>': 650, 'D': 668, 'N': 724, '^': 731, 'a': 767, 'abracei': 162, 'acabamos': 768, 'acabei': 770, 'acabámos':
768, 'acao': 771, 'acha': 343, 'acho': 772, 'acompanharam': 774, 'acompanhei': 777, 'acompanhou': 774, 'aconselhei':
801, 'acordado': 805, 'acordamos': 808, 'acordámos': 808, 'adiado': 89, 'agora': 815, 'agradecemos': 817, 'agradecer':
817, 'agradeci': 817, 'agradeco': 817, 'aguarda': 346, 'aguardamos': 38, 'aguardando': 734, 'aguardo': 38, 'ainda':
834, 'ajudamos': 840, 'ajudei': 843, 'ajudámos': 840, 'alertou': 348, 'alinhamos': 162, 'alinhámos': 162, 'almocamos':
162, 'almocei': 162, 'almoco': 845, 'almoçamos': 162, 'almoço': 845, 'almoçámos': 162, 'analisei': 849, 'andamos':
851, 'andei': 863, 'ando': 866, 'animei': 733, 'ansiosa': 868, 'ansioso': 868, 'antes': 870, 'anunciei': 873, 'ao':
876, 'apanhei': 877, 'apareceram': 879, 'apareceu': 880, 'apresentacao': 884, 'apresentamos': 894, 'apresentando':
895, 'apresentei': 909, 'apresentámos': 894, 'arranjei': 913, 'as': 914, 'assim': 870, 'ate': 870, 'avisando': 919,
'avisei': 931, 'avisou': 933, 'banco': 936, 'batemos': 937, 'bati': 938, 'bebemos': 940, 'bebi': 941, 'bebo': 943,
'botei': 952, 'brigada': 954, 'brigado': 954, 'brindamos': 162, 'brindámos': 162, 'busquei': 955, 'cabe': 966, 'cai':
969, 'caiu': 969, 'caixa': 971, 'call': 845, 'caminhei': 972, 'capacitei': 974, 'carta': 977, 'celebramos': 162,
'chamada': 979, 'chamadas': 981, 'chega': 984, 'chegam': 984, 'cheguei': 987, 'cobra': 357, 'cobri': 990, 'cobrou':
357, 'coloca': 361, 'colocamos': 996, 'colocar': 1000, 'coloquei': 1005, 'com': 1013, 'combinado': 805, 'combinamos':
1027, 'combinei': 1029, 'combinámos': 1027, 'comemora': 1030, 'comemoramos': 162, 'comemorei': 162, 'comemos': 162,
'comentei': 1031, 'comi': 1032, 'comigo': 773, 'compareceram': 1033, 'compartilhei': 1046, 'completa': 1030,
'compromete': 363, 'comprometeu': 363, 'comprometi': 1051, 'compromisso': 805, 'conduzi': 1054, 'conectei': 1057,
'confirma': 1059, 'confirmado': 1060, 'confirmamos': 1060, 'confirmei': 1061, 'confirmou': 1064, 'confirmámos': 1060,
'conforme': 1076, 'conhecemos': 162, 'conheci': 162, 'connosco': 773, 'conosco': 773, 'conselho': 1080, 'consolei':
733, 'consultei': 1082, 'conta': 371, 'contando': 739, 'contei': 1088, 'contou': 1089, 'convenci': 1090, 'conversa':
1092, 'conversamos': 162, 'conversei': 162, 'conversinha': 1092, 'conversámos': 162, 'convida': 1094, 'convidaram':
163, 'convidou': 163, 'correio': 1096, 'corri': 972, 'corrigi': 1097, 'creio': 772, 'cruz': 1098, 'cruzamo': 1099,
'cruzei': 1101, 'cuja': 0, 'cujo': 0, 'cumprimentei': 162, 'da': 1106, 'dado': 739, 'de': 1106, 'defende': 372, 'dei':
1162, 'deixa': 1163, 'deixamos': 1165, 'deixei': 1183, 'deixou': 1193, 'demos': 1199, 'depois': 1200, 'desde': 870,
'desejei': 1203, 'desejosa': 868, 'desejoso': 868, 'desencontramos': 89, 'desencontrámos': 89, 'desliguei': 1205,
'deu': 1214, 'deve': 380, 'devem': 381, 'deveria': 1215, 'devia': 1216, 'deviamos': 1215, 'devido': 0, 'devo': 1233,
'devolve': 1234, 'devolvi': 1240, 'devolvo': 1242, 'dica': 1080, 'direto': 969, 'discussao': 1092, 'discutimos': 162,
'disse': 1267, 'distribui': 1270, 'distribuimos': 1270, 'diz': 1280, 'dizem': 739, 'dizendo': 1282, 'e': 1296, 'ela':
1300, 'ele': 1300, 'em': 1302, 'embora': 1303, 'emprestei': 1320, 'empurrou': 443, 'encaminhei': 1327, 'encarrega':
445, 'encarrego': 1329, 'encontramo': 1330, 'encontramos': 1335, 'encontrei': 1336, 'encontro': 1337, 'encontrámo':
1099, 'encontrámos': 1336, 'encorajei': 733, 'encorajou': 443, 'enquanto': 869, 'ensaiamos': 1340, 'ensaiei': 1346,
'ensaiámos': 1340, 'ensinando': 1350, 'ensinar': 1350, 'ensinei': 1364, 'entende': 372, 'entrega': 1234, 'entrego':
1365, 'entreguei': 1367, 'entrevista': 845, 'entrevistei': 162, 'envia': 1234, 'enviei': 1378, 'envio': 1365,
'enviou': 1380, 'era': 1381, 'eramos': 1382, 'esbarrei': 1101, 'escapou': 1386, 'escreveu': 370, 'escrevi': 1391,
'espera': 458, 'esperamos': 1393, 'esperando': 734, 'esperei': 1396, 'espero': 1393, 'esquecemos': 1397, 'esqueceu':
1399, 'esqueci': 1400, 'esta': 1404, 'estamos': 1408, 'estava': 1416, 'estavam': 1417, 'estavamos': 1420, 'esteve':
1421, 'estive': 1431, 'estivemos': 1436, 'estiveram': 879, 'estou': 1439, 'estreia': 845, 'está': 1404, 'eu': 1462,
'evento': 845, 'explicando': 1350, 'explicar': 1350, 'explicou': 1463, 'expliquei': 1467, 'exposicao': 845, 'faco':
1449, 'fala': 470, 'falamos': 162, 'faleceu': 28, 'falei': 1470, 'falou': 473, 'falta': 1483, 'faltam': 1484,
'faltei': 986, 'falámos': 162, 'farei': 1449, 'faz': 1493, 'fazia': 1030, 'feedback': 1122, 'festejei': 162, 'fez':
1495, 'fica': 1505, 'ficam': 1509, 'ficamos': 1522, 'ficara': 480, 'ficaram': 1528, 'fico': 1532, 'ficou': 1543,
'ficámos': 1545, 'fiquei': 1548, 'fiz': 1563, 'fizemos': 1564, 'fizeram': 1495, 'foi': 1572, 'fomos': 1575, 'foram':
1033, 'formei': 974, 'fui': 1577, 'garante': 1579, 'garanti': 1582, 'garantiu': 489, 'gastei': 1583, 'gostaria': 1584,
'gostava': 1586, 'gracas': 1588, 'gravador': 1590, 'h': 1593, 'ha': 1599, 'haviamos': 1600, 'hoje': 1602, 'hora':
1593, 'horas': 1593, 'ia': 499, 'iam': 500, 'ideia': 29, 'inalcancavel': 89, 'inauguracao': 845, 'incentivei': 733,
'incentivou': 443, 'incontactaveis': 89, 'incontactavel': 89, 'incontatavel': 89, 'indiquei': 1631, 'informei': 1632,
'insiste': 503, 'insisti': 1635, 'insistiu': 509, 'instrui': 974, 'intro': 1639, 'ja': 1643, 'jantamos': 162,
'jantar': 845, 'jantei': 162, 'jantámos': 162, 'jogamos': 162, 'joguei': 1644, 'jogámos': 162, 'juntamo': 1099,
'juntaram': 1649, 'juntei': 1650, 'juntou': 1654, 'la': 1655, 'lancamento': 845, 'lanchamos': 162, 'lanchei': 162,
'lanchámos': 162, 'lembra': 1656, 'lembrar': 1658, 'lembrei': 1660, 'lembrete': 112, 'levei': 1669, 'levo': 1242,
'lhe': 1696, 'lhes': 1696, 'li': 1702, 'lido': 1703, 'ligacao': 1704, 'liguei': 1705, 'lá': 1655, 'manda': 1706,
'mandei': 1718, 'mando': 1365, 'mandou': 1721, 'marcamos': 1723, 'marcámos': 1724, 'marquei': 1723, 'matamos': 1726,
'matámos': 1727, 'me': 1750, 'mentorei': 1751, 'mentoria': 1753, 'mentorias': 1753, 'meti': 1755, 'ministrei': 1054,
'morrendo': 1757, 'morreu': 28, 'mostrando': 1350, 'mostrar': 1350, 'mostrei': 1758, 'muda': 1496, 'mudamos': 1165,
'mudou': 1496, 'muita': 1756, 'muito': 1760, 'n': 1766, 'na': 1780, 'nada': 1782, 'nao': 1804, 'nasceu': 28,
'necessita': 560, 'nem': 1809, 'ninguem': 1811, 'no': 1817, 'nos': 1825, 'nota': 1827, 'nunca': 1828, 'não': 1804,
'nós': 1829, 'o': 1830, 'obrigada': 1831, 'obrigado': 1831, 'ocupa': 445, 'ocupo': 1329, 'ofereceu': 567, 'ofereci':
1834, 'opiniao': 750, 'orientei': 974, 'os': 1835, 'ouvi': 1840, 'palpite': 750, 'para': 1843, 'parece': 739,
'participaram': 879, 'participou': 1033, 'partilhei': 1046, 'passa': 1854, 'passam': 1860, 'passamos': 1866,
'passara': 1868, 'passei': 1880, 'passo': 1365, 'passou': 1884, 'passámos': 1885, 'pede': 569, 'pedi': 1894,
'pedimos': 1895, 'pediu': 1908, 'peguei': 1909, 'pela': 1106, 'pelos': 1910, 'pendente': 708, 'pensa': 372, 'pensava':
390, 'penso': 772, 'perdemos': 1912, 'perdi': 1914, 'pergunta': 1915, 'perguntamos': 1895, 'perguntei': 1917,
'pergunto': 1918, 'perguntou': 1919, 'poe': 361, 'por': 1923, 'porque': 0, 'porquê': 0, 'pq': 0, 'pra': 1924,
'precisa': 1926, 'precisamos': 1929, 'precisava': 1656, 'preciso': 1930, 'prefere': 337, 'preferia': 337,
'preparamos': 1270, 'preparei': 1932, 'preparámos': 1270, 'presentacion': 1933, 'presentation': 1933, 'presente': 879,
'presentes': 879, 'procurei': 1935, 'promete': 1937, 'prometemos': 1941, 'prometeu': 489, 'prometi': 1944,
'prometido': 805, 'propoe': 438, 'propos': 438, 'propus': 1635, 'proxima': 34, 'proximo': 1945, 'proximos': 1946,
'pus': 1948, 'pusemos': 1950, 'pôr': 1000, 'q': 1959, 'qualquer': 1960, 'quando': 869, 'quase': 1962, 'que': 1968,
'quem': 1971, 'quer': 1973, 'queria': 1975, 'quis': 1935, 'reagendada': 227, 'reagendado': 227, 'reagendamos': 227,
'reagendar': 227, 'reagendámos': 227, 'recado': 750, 'recebemos': 1977, 'receberam': 163, 'receberei': 983, 'recebeu':
163, 'recebi': 1978, 'recebo': 983, 'recomendacao': 1979, 'recomendei': 1987, 'reencaminhei': 1988, 'reencontrei':
1336, 'reenviei': 1988, 'reenviou': 1380, 'remarcada': 227, 'remarcado': 227, 'remarcamos': 227, 'remarcar': 227,
'remarcou': 227, 'remarcámos': 227, 'rendi': 1991, 'repassei': 1992, 'requer': 600, 'respondi': 1994, 'resta': 1995,
'reuni': 1996, 'reuniao': 845, 'reunimo': 1330, 'reunimos': 972, 'reuniram': 162, 'reunião': 845, 'reuno': 1997,
'revi': 1998, 'revimos': 162, 'revisamos': 162, 'revisei': 1097, 'sai': 1999, 'saimos': 1999, 'saudades': 850, 'saí':
1999, 'se': 2002, 'segundo': 2008, 'sem': 2010, 'sentei': 2011, 'separamos': 1270, 'separei': 1270, 'sera': 2013,
'seria': 2014, 'servi': 1270, 'servimos': 1270, 'sessao': 2017, 'sessoes': 2017, 'seu': 1206, 'simulei': 1992,
'sinto': 2019, 'so': 2023, 'sonhei': 2024, 'soube': 2025, 'sua': 1206, 'substitui': 2026, 'sugeri': 2030, 'sugeriu':
547, 'sugestao': 2031, 'ta': 2032, 'talvez': 29, 'tambem': 2035, 'tarefa': 771, 'tava': 2036, 'tavam': 2037,
'telefonaram': 162, 'telefone': 2038, 'telefonei': 162, 'telefonou': 162, 'tem': 2040, 'temos': 2043, 'tenho': 2045,
'tentamos': 1935, 'tentei': 1935, 'tento': 1935, 'tentámos': 1935, 'teve': 2047, 'tinha': 2055, 'tinham': 613,
'tinhamos': 1600, 'tirei': 2057, 'tive': 2058, 'tivemos': 2058, 'tiveram': 2047, 'to': 2060, 'todo': 2061, 'tomamos':
2063, 'tomando': 2064, 'tomara': 29, 'tomei': 2066, 'tomo': 943, 'tomámos': 2067, 'topei': 1101, 'trabalhamos': 162,
'trabalhei': 2069, 'trago': 198, 'trata': 444, 'trato': 1328, 'traz': 1234, 'treinamos': 1340, 'treinei': 2070,
'treinámos': 1340, 'troca': 2073, 'trocamos': 162, 'trocámos': 162, 'trombei': 1101, 'troquei': 2075, 'tudo': 2076,
'têm': 614, 'tô': 2077, 'um': 2079, 'uma': 2080, 'umas': 2081, 'uns': 2081, 'vai': 2085, 'valeu': 954, 'vamos': 2086,
'vao': 2088, 've': 631, 'veio': 1421, 'vejo': 1997, 'vem': 2092, 'vemo': 1330, 'vemos': 2093, 'vi': 2096, 'viajei':
972, 'viajo': 2097, 'vieram': 879, 'vimo': 1099, 'vimos': 2098, 'vira': 1868, 'virá': 1868, 'visitei': 162, 'visto':
2099, 'vlw': 954, 'voicemail': 89, 'voluntaria': 2100, 'voluntariado': 2100, 'voluntario': 2100, 'vou': 2102, 'vêm':
1860, 'à': 2103, 'é': 2104}]


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

