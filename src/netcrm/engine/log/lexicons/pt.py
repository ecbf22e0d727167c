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
'adianta': ('give3', 'imperative'), 'adiantar': ('giveinf',), 'adiantarei': ('give1',), 'adiantasse': ('subj',),
'adiante': ('subj', 'imperative'), 'adiantem': ('imperative',), 'adiantemos': ('subj',), 'adianto': ('give1',),
'adiasse': ('subj',), 'adie': ('subj', 'imperative'), 'adiei': ('moved1',), 'adiem': ('imperative',), 'adiemos':
('subj',), 'adiou': ('moved1',), 'adiámos': ('moved1',), 'adoeceu': ('verb3', 'fate'), 'adora': ('verb3', 'says'),
'adoraram': ('verb3',), 'adoraria': ('verb3',), 'adorou': ('verb3', 'says'), 'advogada': ('pro', 'rel'), 'advogado':
('hello', 'pro', 'rel'), 'afilhada': ('rel',), 'afilhado': ('rel',), 'afinal': ('filler',), 'afirma': ('says',),
'agencia': ('pro',), 'agenda': ('media',), 'agendada': ('set',), 'agendado': ('set',), 'agendamos': ('set_up',),
'agendar': ('todo_inf',), 'agendei': ('set_up',), 'agendámos': ('set_up',), 'agora': ('hello',), 'agosto': ('hello',),
'agradecer': ('giveinf', 'todo_inf'), 'ai': ('filler',), 'ainda': ('filler', 'hello'), 'ajuda': ('helps3',), 'ajudam':
('helps3',), 'ajudar': ('giveinf',), 'ajudou': ('called3',), 'ajusta': ('imperative',), 'ajustasse': ('subj',),
'ajuste': ('subj', 'imperative'), 'ajustem': ('imperative',), 'ajustemos': ('subj',), 'alba': ('name_words',),
'alguem': ('hello',), 'ali': ('hello',), 'almoca': ('verb3',), 'almocamos': ('hello',), 'almocar': ('see_inf',),
'almocarei': ('shall1',), 'almocaremos': ('shall1',), 'almocei': ('hello', 'seen1'), 'almoco': ('hello', 'date'),
'almocou': ('verb3', 'met3'), 'almoço': ('hello', 'date'), 'almoçámos': ('hello',), 'aluga': ('imperative',),
'alugasse': ('subj',), 'alugue': ('subj', 'imperative'), 'aluguem': ('imperative',), 'aluguemos': ('subj',), 'ama':
('verb3', 'pro'), 'amanha': ('hello',), 'amanhã': ('hello',), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo':
('rel',), 'amigos': ('rel',), 'amor': ('name_words',), 'amostra': ('by_post',), 'amostras': ('by_post', 'thing'),
'analisei': ('read1',), 'anda': ('verb3',), 'andar': ('see_inf',), 'andava': ('verb3',), 'angela': ('name_words',),
'animei': ('cheered1',), 'aniversario': ('date', 'party'), 'aniversário': ('date', 'party'), 'anjo': ('name_words',),
'ano': ('hello',), 'anos': ('hello', 'party'), 'anotei': ('read1',), 'anotou': ('made3',), 'antecipada':
('moved_pp',), 'antecipado': ('moved_pp',), 'antecipamos': ('moved1',), 'antecipou': ('moved1',), 'antes': ('hello',),
'anuncia': ('verb3', 'says'), 'anunciei': ('told1',), 'anuncio': ('media',), 'anunciou': ('verb3', 'says'), 'ao':
('hello', 'to', 'where_to'), 'aos': ('hello', 'to', 'where_to'), 'apanhar': ('see_inf',), 'apanhei': ('met1',),
'apareceram': ('reach', 'came3', 'happens3'), 'apareceu': ('reach', 'came3', 'happens3'), 'aparentemente':
('filler',), 'apenas': ('filler',), 'apontamentos': ('helpful',), 'aposentou': ('verb3', 'fate'), 'aposta':
('imperative',), 'apostar': ('urge_inf',), 'apostasse': ('subj',), 'aposte': ('subj', 'imperative'), 'apostem':
('imperative',), 'apostemos': ('subj',), 'app': ('paper',), 'aprenda': ('subj', 'imperative'), 'aprendam':
('imperative',), 'aprendamos': ('subj',), 'aprende': ('verb3',), 'aprendesse': ('subj',), 'apresenta': ('give3',
'imperative', 'hand3'), 'apresentacao': ('date', 'paper', 'rehearsed'), 'apresentam': ('give3',), 'apresentamos':
('give1',), 'apresentar': ('giveinf',), 'apresentara': ('give3', 'will3', 'will_bring'), 'apresentarei': ('give1',),
'apresentaria': ('would_give',), 'apresentasse': ('subj',), 'apresente': ('subj', 'imperative'), 'apresentei':
('done', 'hello'), 'apresentem': ('imperative',), 'apresentemos': ('subj',), 'apresento': ('give1', 'give1_pra',
'do1'), 'apresentou': ('called3',), 'aproveita': ('imperative',), 'aproveitasse': ('subj',), 'aproveite': ('subj',
'imperative'), 'aproveitem': ('imperative',), 'aproveitemos': ('subj',), 'aquela': ('any_det',), 'aquelas':
('any_det',), 'aquele': ('any_det',), 'aqueles': ('any_det',), 'aqui': ('filler', 'hello'), 'aquilo': ('it',),
'arquiteta': ('pro',), 'arquiteto': ('pro',), 'arquivo': ('helpful',), 'arranca': ('verb3',), 'arrancou': ('verb3',),
'arranja': ('give3',), 'arranjar': ('giveinf',), 'arranjara': ('give3',), 'arranjaria': ('would_give',), 'arranje':
('ask_subj',), 'arranjo': ('give1', 'do1'), 'arrisca': ('imperative',), 'arriscar': ('urge_inf',), 'arriscasse':
('subj',), 'arrisque': ('subj', 'imperative'), 'arrisquem': ('imperative',), 'arrisquemos': ('subj',), 'arruma':
('give3', 'hand3'), 'arrumar': ('giveinf',), 'arrumaria': ('would_give',), 'arrumo': ('give1',), 'artigo': ('helpful',
'paper', 'media'), 'as': ('them', 'det', 'any_det', 'to', 'clitic', 'where_to', 'article', 'obj'), 'assegurei':
('vowed1',), 'assegurou': ('vowed3',), 'assina': ('verb3', 'imperative', 'hand3'), 'assinara': ('hand3',
'will_bring'), 'assinaria': ('would_give',), 'assinasse': ('subj',), 'assinatura': ('thing',), 'assine': ('subj',
'imperative'), 'assinei': ('done',), 'assinem': ('imperative',), 'assinemos': ('subj',), 'assino': ('do1',),
'assinou': ('hello', 'verb3', 'says'), 'assistente': ('rel',), 'assuncao': ('name_words',), 'ate': ('hello',),
'atende': ('answers',), 'atendeu': ('called3', 'answers'), 'atras': ('hello',), 'atualizo': ('do1',), 'audio':
('letter',), 'audios': ('letter',), 'aula': ('course',), 'aumenta': ('imperative',), 'aumentar': ('urge_inf',),
'aumentasse': ('urge_inf', 'subj'), 'aumente': ('subj', 'imperative'), 'aumentem': ('imperative',), 'aumentemos':
('subj',), 'aurora': ('name_words',), 'ausente': ('ill',), 'automatiza': ('imperative',), 'automatizasse': ('subj',),
'automatize': ('subj', 'imperative'), 'automatizem': ('imperative',), 'automatizemos': ('subj',), 'avisa': ('verb3',
'give3', 'opines', 'says'), 'avisam': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',), 'avisarei':
('give1',), 'avisaria': ('would_give',), 'avise': ('ask_subj',), 'avisei': ('told1',), 'aviso': ('give1',), 'avisou':
('verb3', 'says', 'wrote3'), 'avo': ('rel',), 'avó': ('rel',), 'avô': ('rel',), 'baba': ('pro',), 'baixa':
('imperative',), 'baixar': ('urge_inf',), 'baixasse': ('subj',), 'baixe': ('subj', 'imperative'), 'baixem':
('imperative',), 'baixemos': ('subj',), 'barro': ('name_words',), 'barros': ('name_words',), 'bastante': ('filler',),
'batizado': ('date',), 'bebe': ('rel',), 'bebemos': ('hello',), 'beber': ('see_inf',), 'bebo': ('eat1',), 'bebé':
('rel',), 'bebê': ('rel',), 'bela': ('name_words',), 'bem': ('filler', 'hello'), 'bento': ('name_words',), 'bica':
('hello',), 'bicas': ('drink',), 'blog': ('media',), 'boa': ('span', 'good'), 'bocado': ('span',), 'boletim':
('media',), 'bolo': ('by_post',), 'bolou': ('off',), 'bom': ('good',), 'boteco': ('hello',), 'branca':
('name_words',), 'branco': ('name_words',), 'brejas': ('drink',), 'brevemente': ('filler',), 'brigaram': ('verb3',),
'brincar': ('see_inf',), 'brunch': ('date',), 'busca': ('verb3', 'helps3', 'imperative'), 'buscar': ('giveinf',),
'buscasse': ('subj',), 'buscava': ('verb3',), 'buscou': ('called3',), 'busque': ('subj', 'imperative'), 'busquei':
('met1',), 'busquem': ('imperative',), 'busquemos': ('subj',), 'c': ('hello',), 'ca': ('filler',), 'cabeleireira':
('pro',), 'cabeleireiro': ('pro',), 'cachorro': ('rel',), 'cada': ('hello',), 'caderno': ('helpful',), 'cafe':
('date', 'drink'), 'cafes': ('drink',), 'cafezinho': ('hello', 'date', 'drink'), 'café': ('date', 'drink'), 'caiu':
('verb3',), 'calculo': ('do1',), 'calendario': ('media',), 'call': ('date', 'call_noun'), 'caminhar': ('see_inf',),
'campo': ('name_words',), 'campos': ('name_words',), 'canalizador': ('pro',), 'cancelada': ('off_pp',), 'cancelado':
('off_pp',), 'cancelamos': ('off',), 'cancelaram': ('off',), 'cancelei': ('off',), 'cancelou': ('off',), 'cancelámos':
('off',), 'cao': ('rel',), 'capitulo': ('paper',), 'capta': ('verb3',), 'captou': ('verb3',), 'cardiologista':
('pro',), 'cardoso': ('name_words',), 'caridade': ('name_words',), 'carpinteiro': ('pro',), 'carta': ('own_affair',
'letter', 'paper'), 'cartao': ('reach_noun',), 'cartaz': ('media',), 'carvalho': ('name_words',), 'casa':
('own_affair', 'hello', 'verb3', 'name_words'), 'casamento': ('date', 'party'), 'casara': ('verb3',), 'casaram':
('verb3',), 'casas': ('name_words',), 'casou': ('verb3', 'fate'), 'castelo': ('name_words',), 'cedi': ('handed1',),
'celebra': ('verb3',), 'celeste': ('name_words',), 'celular': ('reach_noun',), 'ceo': ('rel',), 'certamente':
('filler',), 'cerveja': ('drink',), 'cervejas': ('drink',), 'cfo': ('rel',), 'cha': ('drink',), 'chamada': ('hello',
'date', 'call_noun'), 'chamadas': ('call_noun',), 'chamou': ('reach', 'called3'), 'chaves': ('thing',), 'checar':
('giveinf', 'todo_inf'), 'checklist': ('helpful', 'paper'), 'chefe': ('hello', 'rel'), 'chega': ('verb3',), 'chegar':
('see_inf', 'causative'), 'chegara': ('verb3',), 'chegou': ('hello', 'verb3'), 'chope': ('hello', 'date', 'drink'),
'chopes': ('drink',), 'chopp': ('drink',), 'churrasco': ('date', 'party'), 'cinco': ('hello', 'span'), 'cirurgiao':
('pro',), 'clara': ('name_words',), 'claro': ('filler',), 'cliente': ('rel',), 'clientes': ('rel',), 'coach':
('pro',), 'coaching': ('mentor_noun',), 'cobra': ('imperative', 'needs'), 'cobrar': ('urge_inf', 'todo_inf'),
'cobrasse': ('urge_inf', 'subj'), 'cobre': ('subj', 'imperative'), 'cobrem': ('imperative',), 'cobremos': ('subj',),
'codigo': ('paper',), 'coelho': ('name_words',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'colega': ('rel',),
'colegas': ('rel',), 'colocar': ('giveinf',), 'coloco': ('give1',), 'com': ('hello',), 'comadre': ('rel',),
'combinada': ('set',), 'combinado': ('set', 'attempt'), 'combinamos': ('hello', 'set_up', 'attempt'), 'combinar':
('todo_inf',), 'combinei': ('hello', 'set_up', 'invites'), 'combinámos': ('hello', 'set_up', 'attempt'), 'comeca':
('verb3', 'imperative'), 'comecar': ('urge_inf',), 'comecara': ('verb3',), 'comecasse': ('subj',), 'comece': ('subj',
'imperative'), 'comecem': ('imperative',), 'comecemos': ('subj',), 'comecou': ('verb3',), 'comemorar': ('see_inf',),
'comenta': ('verb3', 'says'), 'comentarios': ('feedback_noun',), 'comentei': ('told1', 'read1'), 'comento': ('do1',),
'comentou': ('verb3', 'says'), 'comigo': ('with_me', 'hello'), 'como': ('hello',), 'compadre': ('rel',),
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
'contei': ('told1',), 'contigo': ('hello',), 'continua': ('verb3',), 'continuava': ('verb3',), 'continuo': ('stays',),
'conto': ('give1', 'paper'), 'contou': ('verb3', 'says'), 'contrarie': ('subj',), 'contrata': ('verb3', 'imperative'),
'contratam': ('verb3',), 'contratar': ('urge_inf',), 'contratara': ('verb3',), 'contratasse': ('urge_inf', 'subj'),
'contrate': ('subj', 'imperative'), 'contratem': ('imperative',), 'contratemos': ('subj',), 'contrato': ('paper',
'thing'), 'contratou': ('verb3',), 'convem': ('should',), 'conversa': ('hello', 'date'), 'conversamos': ('talked1',),
'conversar': ('see_inf',), 'conversei': ('hello', 'talked1'), 'conversou': ('verb3',), 'conversámos': ('talked1',),
'convida': ('helps3', 'invites'), 'convidado': ('invites',), 'convidam': ('invites',), 'convidar': ('giveinf',
'see_inf'), 'convidaram': ('invites',), 'convidou': ('reach', 'called3', 'invites'), 'convite': ('letter',), 'coo':
('rel',), 'copo': ('drink',), 'copos': ('drink',), 'cordeiro': ('name_words',), 'corra': ('subj', 'imperative'),
'corram': ('imperative',), 'corramos': ('subj',), 'correr': ('see_inf',), 'corresse': ('subj',), 'corretor': ('pro',),
'corretora': ('pro',), 'corrige': ('hand3',), 'corrigi': ('read1',), 'corrigindo': ('review_inf',), 'corrigir':
('giveinf', 'review_inf'), 'corrigira': ('will_bring',), 'corrijo': ('do1',), 'corta': ('imperative',), 'cortar':
('urge_inf',), 'cortasse': ('urge_inf', 'subj'), 'corte': ('subj', 'imperative'), 'cortem': ('imperative',),
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
'desco': ('go1',), 'descobrir': ('giveinf',), 'descubro': ('give1',), 'desde': ('hello',), 'desenho': ('do1',),
'desenhos': ('paper',), 'designer': ('pro',), 'desistir': ('urge_inf',), 'desligar': ('see_inf',), 'desmarcada':
('off_pp',), 'desmarcado': ('off_pp',), 'desmarcamos': ('off',), 'desmarcaram': ('off',), 'desmarcou': ('hello',
'off'), 'desmarcámos': ('off',), 'desmarquei': ('off',), 'despachante': ('pro',), 'despedida': ('party', 'fate'),
'despedido': ('fate',), 'deu': ('hello', 'verb3', 'called3', 'happens3'), 'deve': ('hello', 'verb3', 'should'),
'devem': ('hello', 'verb3'), 'devemos': ('should', 'urge_inf'), 'deveria': ('verb3', 'should', 'urge_inf'),
'deveriamos': ('should',), 'devia': ('verb3', 'was_to', 'should', 'urge_inf'), 'deviamos': ('was_to', 'should',
'urge_inf'), 'devo': ('hello', 'should', 'urge_inf'), 'devolutiva': ('feedback_noun',), 'devolva': ('ask_subj',),
'devolve': ('give3', 'answers'), 'devolver': ('giveinf',), 'devolvera': ('give3', 'will_bring'), 'devolverei':
('give1',), 'devolveria': ('would_give',), 'devolveu': ('called3', 'answers'), 'devolvi': ('done',), 'devolvo':
('give1', 'do1'), 'dez': ('span',), 'dezembro': ('hello',), 'dia': ('hello',), 'diarista': ('pro',), 'dias': ('hello',
'name_words'), 'dica': ('hello', 'tip'), 'dicas': ('tip',), 'diga': ('subj', 'imperative'), 'digam': ('imperative',),
'digamos': ('subj',), 'digitalizo': ('do1',), 'digo': ('give1',), 'dinheiro': ('by_post',), 'dira': ('verb3',
'give3'), 'direi': ('give1',), 'diretor': ('rel',), 'diretora': ('rel',), 'diria': ('would_give',), 'dirige':
('verb3',), 'discurso': ('paper', 'rehearsed'), 'discutiram': ('verb3',), 'disponibiliza': ('give3',),
'disponibilizar': ('giveinf',), 'disponibilizaria': ('would_give',), 'disponibilizo': ('give1',), 'disponivel':
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
('verb3',), 'e': ('and', 'is3'), 'edital': ('media',), 'editei': ('read1',), 'ela': ('they', 'them', 'hello', 'him'),
'elabora': ('give3',), 'elaborar': ('giveinf',), 'elaborarei': ('give1',), 'elaboro': ('give1',), 'elas': ('they',
'them', 'hello', 'him'), 'ele': ('they', 'them', 'hello', 'him'), 'eles': ('they', 'them', 'hello', 'him'),
'eletricista': ('pro',), 'elimina': ('imperative',), 'eliminasse': ('subj',), 'elimine': ('subj', 'imperative'),
'eliminem': ('imperative',), 'eliminemos': ('subj',), 'em': ('hello', 'where_to'), 'email': ('letter', 'attempt',
'reach_noun'), 'emails': ('letter',), 'embarco': ('go1',), 'empreende': ('verb3',), 'empreiteira': ('pro',),
'empreiteiro': ('pro',), 'empresa': ('hello', 'rel'), 'empresta': ('give3',), 'emprestar': ('giveinf',), 'emprestara':
('give3',), 'emprestarei': ('give1',), 'emprestaria': ('would_give',), 'emprestei': ('done', 'handed1'), 'empresto':
('give1', 'give1_pra'), 'emprestou': ('called3',), 'empurrada': ('moved_pp',), 'empurrado': ('moved_pp',), 'empurrou':
('moved1',), 'encadernador': ('pro',), 'encaminha': ('give3', 'send3'), 'encaminhado': ('writes',), 'encaminhar':
('giveinf', 'hand_inf'), 'encaminhara': ('give3',), 'encaminharei': ('give1',), 'encaminharia': ('would_give',),
'encaminhei': ('done', 'writes', 'handed1', 'wrote'), 'encaminho': ('give1', 'give1_pra'), 'encaminhou': ('writes',),
'encanador': ('pro',), 'encomenda': ('by_post', 'hello'), 'encomendo': ('do1',), 'encontramos': ('hello', 'we3',
'met1', 'seen1'), 'encontrar': ('see_inf',), 'encontrarei': ('shall1',), 'encontrei': ('hello', 'met1', 'seen1'),
'encontro': ('hello', 'date'), 'encontrou': ('verb3', 'we3', 'called3', 'met3'), 'encontrámos': ('hello', 'met1',
'seen1'), 'encorajei': ('cheered1',), 'endereco': ('thing', 'reach_noun'), 'enfim': ('filler',), 'engenheira':
('pro',), 'engenheiro': ('pro',), 'enquanto': ('hello',), 'ensaiando': ('review_inf',), 'ensaiar': ('review_inf',),
'ensaio': ('paper',), 'ensinou': ('called3',), 'entao': ('filler', 'hello', 'turn'), 'entende': ('opines',), 'entra':
('verb3', 'imperative'), 'entrara': ('verb3',), 'entrasse': ('subj',), 'entre': ('subj', 'imperative'), 'entrega':
('give3', 'send3'), 'entregam': ('give3', 'send3'), 'entregamos': ('done', 'give1'), 'entregar': ('giveinf',
'hand_inf'), 'entregara': ('give3', 'will3', 'send3', 'will_bring'), 'entregarei': ('give1',), 'entregaria':
('would_give',), 'entrego': ('give1', 'give1_pra', 'do1'), 'entregou': ('called3',), 'entregue': ('done',),
'entreguei': ('done',), 'entregámos': ('done',), 'entrem': ('imperative',), 'entremos': ('subj',), 'entrevista':
('date', 'rehearsed'), 'entrevistei': ('met1',), 'entrevistou': ('called3',), 'entrou': ('verb3', 'answers'), 'envia':
('give3', 'send3'), 'enviada': ('done', 'writes'), 'enviado': ('done', 'writes'), 'enviam': ('give3', 'send3'),
'enviamos': ('done', 'give1'), 'enviar': ('giveinf', 'hand_inf'), 'enviara': ('give3', 'will3', 'send3',
'will_bring'), 'enviarei': ('give1', 'give1_pra'), 'enviaria': ('would_give',), 'envie': ('ask_subj',), 'enviei':
('done', 'writes', 'handed1', 'attempt'), 'envio': ('give1', 'give1_pra', 'do1'), 'enviou': ('writes', 'reach'),
'enviámos': ('done',), 'equipa': ('rel',), 'equipe': ('rel',), 'era': ('verb3', 'is3'), 'eram': ('verb3',), 'escolha':
('subj', 'imperative'), 'escolham': ('imperative',), 'escolhamos': ('subj',), 'escolhesse': ('subj',), 'escreva':
('subj', 'imperative'), 'escrevam': ('imperative',), 'escrevamos': ('subj',), 'escreve': ('opines', 'imperative',
'wrote'), 'escrevemos': ('wrote',), 'escrever': ('giveinf', 'see_inf'), 'escrevera': ('give3',), 'escreveram':
('reach',), 'escreverei': ('give1',), 'escreveria': ('would_give',), 'escrevesse': ('subj',), 'escreveu': ('reach',
'called3', 'opines', 'says', 'wrote3', 'wrote'), 'escrevi': ('done', 'rang1', 'seen1', 'attempt', 'wrote'), 'escrevo':
('give1',), 'escrito': ('wrote',), 'escritorio': ('hello',), 'escuta': ('imperative',), 'escutasse': ('subj',),
'escute': ('subj', 'imperative'), 'escutem': ('imperative',), 'escutemos': ('subj',), 'especialista': ('pro',),
'espera': ('verb3', 'helps3', 'says', 'imperative', 'needs'), 'esperanca': ('name_words',), 'esperar': ('urge_inf',),
'esperasse': ('urge_inf', 'subj'), 'esperava': ('verb3',), 'espere': ('subj', 'imperative'), 'esperem':
('imperative',), 'esperemos': ('subj',), 'esposa': ('rel',), 'esqueca': ('subj',), 'essa': ('det', 'hello',
'any_det'), 'esse': ('det', 'hello', 'any_det'), 'esta': ('det', 'hello', 'verb3', 'any_det', 'is3'), 'estagiaria':
('rel',), 'estagiario': ('rel',), 'estamos': ('hello', 'stays'), 'estao': ('verb3',), 'estar': ('see_inf',), 'estara':
('verb3',), 'estava': ('hello', 'verb3', 'is3'), 'estavam': ('verb3',), 'este': ('det', 'hello', 'any_det'), 'esteve':
('hello', 'verb3', 'came3'), 'estive': ('hello', 'seen1'), 'estiveram': ('came3',), 'estofador': ('pro',), 'estou':
('hello', 'stays'), 'estrela': ('name_words',), 'estuda': ('verb3', 'imperative'), 'estudasse': ('subj',), 'estude':
('subj', 'imperative'), 'estudem': ('imperative',), 'estudemos': ('subj',), 'estudou': ('verb3',), 'está': ('hello',
'verb3', 'is3'), 'eu': ('i', 'hello'), 'evento': ('date',), 'evita': ('imperative',), 'evitasse': ('subj',), 'evite':
('subj', 'imperative'), 'evitem': ('imperative',), 'evitemos': ('subj',), 'ex': ('rel',), 'exame': ('own_affair',
'rehearsed'), 'exames': ('own_affair',), 'excel': ('helpful', 'paper'), 'excelente': ('good',), 'exemplo':
('helpful',), 'exemplos': ('helpful',), 'exige': ('needs',), 'exija': ('subj',), 'explica': ('verb3', 'says'),
'explicador': ('pro',), 'explicadora': ('pro',), 'explicar': ('giveinf',), 'explico': ('give1',), 'explicou':
('verb3', 'called3', 'says'), 'expliquei': ('told1',), 'exporta': ('imperative',), 'exportasse': ('subj',), 'exporte':
('subj', 'imperative'), 'exportem': ('imperative',), 'exportemos': ('subj',), 'faalmos': ('talked1',), 'faca':
('subj', 'imperative', 'ask_subj'), 'facam': ('imperative',), 'facamos': ('subj',), 'facebook': ('media',), 'faco':
('give1',), 'facultei': ('handed1',), 'fala': ('imperative',), 'falado': ('talked1',), 'falamos': ('hello', 'talked1',
'we3', 'seen1'), 'falando': ('talked1',), 'falar': ('talked1', 'see_inf', 'todo_inf'), 'falaram': ('talked1',),
'falasse': ('subj',), 'fale': ('subj', 'imperative'), 'faleceu': ('verb3', 'fate'), 'falecido': ('fate',), 'falei':
('hello', 'talked1', 'told1', 'seen1'), 'falem': ('imperative',), 'falemos': ('subj',), 'falo': ('talked1', 'seen1'),
'falou': ('hello', 'verb3', 'talked1', 'we3', 'says', 'met3'), 'faltou': ('off',), 'falámos': ('hello', 'talked1',
'seen1'), 'familia': ('rel',), 'fara': ('verb3', 'give3'), 'farei': ('give1',), 'faria': ('would_give',), 'farias':
('name_words',), 'farmaceutica': ('pro',), 'fatura': ('hello', 'imperative', 'thing', 'mine_thing'), 'faturas':
('hello',), 'faturasse': ('subj',), 'fature': ('subj', 'imperative', 'ask_subj'), 'faturem': ('imperative',),
'faturemos': ('subj',), 'faxineira': ('pro',), 'faz': ('hello', 'verb3', 'imperative'), 'fazer': ('hello', 'giveinf',
'urge_inf'), 'fazia': ('verb3',), 'fe': ('name_words',), 'fecha': ('verb3', 'imperative', 'hand3'), 'fechada':
('set',), 'fechado': ('set',), 'fechar': ('urge_inf',), 'fechara': ('verb3',), 'fechasse': ('subj',), 'feche':
('subj', 'imperative'), 'fechei': ('set_up',), 'fechem': ('imperative',), 'fechemos': ('subj',), 'fecho': ('do1',),
'fechou': ('verb3',), 'feed': ('media',), 'feedback': ('feedback_noun',), 'feijoada': ('date',), 'feira': ('hello',),
'felicitar': ('todo_inf',), 'felicitei': ('cheered1',), 'ferreira': ('name_words',), 'ferreiro': ('name_words',),
'festa': ('date', 'party'), 'festejar': ('see_inf',), 'fevereiro': ('hello',), 'fez': ('hello', 'verb3', 'made3'),
'fica': ('hello', 'verb3', 'imperative'), 'ficamos': ('hello', 'set_up', 'stays'), 'ficaram': ('verb3',), 'ficasse':
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
'outubro': ('hello',), 'p': ('to',), 'pacote': ('by_post',), 'padrinho': ('rel',), 'paga': ('verb3', 'give3',
'imperative', 'send3'), 'pagam': ('give3', 'send3'), 'pagamento': ('thing',), 'pagamos': ('done',), 'pagar':
('giveinf', 'hand_inf'), 'pagara': ('give3', 'send3', 'will_bring'), 'pagarei': ('give1',), 'pagaria':
('would_give',), 'pagasse': ('subj',), 'pagina': ('media',), 'pago': ('done', 'give1', 'do1'), 'pagou': ('hello',
'verb3', 'called3'), 'pague': ('subj', 'imperative'), 'paguei': ('done',), 'paguem': ('imperative',), 'paguemos':
('subj',), 'pai': ('rel',), 'pais': ('rel',), 'paisagista': ('pro',), 'palestra': ('course',), 'palpite': ('tip',),
'papeamos': ('talked1',), 'papeei': ('talked1',), 'papo': ('hello', 'date'), 'para': ('hello', 'to', 'where_to',
'imperative'), 'parabenizar': ('todo_inf',), 'parabenizei': ('cheered1',), 'parar': ('urge_inf',), 'parasse':
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
('subj',), 'pergunte': ('subj', 'imperative'), 'perguntem': ('imperative',), 'perguntemos': ('subj',), 'perguntou':
('verb3', 'says'), 'permita': ('subj', 'imperative'), 'permitam': ('imperative',), 'permitamos': ('subj',),
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
'span'), 'trinta': ('span',), 'troca': ('verb3',), 'trocou': ('verb3',), 'trouxe': ('hello', 'called3'), 'tudo':
('filler', 'hello'), 'tutoria': ('mentor_noun',), 'tutorial': ('helpful',), 'tv': ('media',), 'twitter': ('media',),
'têm': ('hello', 'verb3'), 'tô': ('stays',), 'ultima': ('hello',), 'um': ('det', 'any_det'), 'uma': ('det', 'hello',
'any_det'), 'umas': ('det', 'any_det'), 'uns': ('det', 'any_det'), 'usa': ('verb3', 'imperative'), 'usar':
('urge_inf',), 'usasse': ('subj',), 'usava': ('verb3',), 'use': ('subj', 'imperative'), 'usem': ('imperative',),
'usemos': ('subj',), 'va': ('subj', 'imperative'), 'vaca': ('name_words',), 'vai': ('hello', 'verb3', 'is3'), 'vale':
('name_words',), 'valida': ('give3', 'imperative', 'hand3'), 'validar': ('giveinf',), 'validara': ('will_bring',),
'validasse': ('subj',), 'valide': ('subj', 'imperative'), 'validem': ('imperative',), 'validemos': ('subj',),
'valido': ('do1',), 'vamos': ('hello', 'go1'), 'vao': ('verb3',), 'vc': ('they', 'hello'), 'veio': ('reach', 'came3'),
'vejo': ('eat1', 'seen1', 'do1'), 'vem': ('hello', 'verb3', 'is3'), 'vemos': ('seen1',), 'venda': ('subj',
'imperative'), 'vendam': ('imperative',), 'vendamos': ('subj',), 'vende': ('verb3', 'imperative'), 'vendem':
('verb3',), 'vender': ('urge_inf',), 'vendera': ('verb3',), 'vendesse': ('urge_inf', 'subj'), 'vendeu': ('verb3',),
'ver': ('giveinf', 'see_inf'), 'vera': ('verb3',), 'verei': ('shall1',), 'veremos': ('shall1',), 'verifica': ('give3',
'hand3'), 'verificar': ('giveinf',), 'verifico': ('give1',), 'versao': ('thing',), 'veterinaria': ('pro',),
'veterinario': ('pro',), 'vi': ('hello', 'met1', 'seen1'), 'viaja': ('verb3', 'imperative'), 'viajando': ('ill',),
'viajasse': ('subj',), 'viaje': ('subj', 'imperative'), 'viajem': ('imperative',), 'viajemos': ('subj',), 'viajo':
('go1',), 'viajou': ('verb3',), 'video': ('helpful',), 'videochamada': ('date', 'call_noun'), 'vidraceiro': ('pro',),
'vieram': ('reach', 'came3'), 'vimos': ('we3', 'met1', 'seen1'), 'vinha': ('verb3',), 'vinho': ('by_post',
'name_words'), 'vinte': ('span',), 'violeta': ('name_words',), 'vira': ('verb3',), 'viram': ('met3',), 'virou':
('verb3',), 'virá': ('verb3',), 'visita': ('date', 'helps3', 'imperative'), 'visitam': ('helps3',), 'visitamos':
('met1',), 'visitar': ('see_inf',), 'visitarei': ('shall1',), 'visitasse': ('subj',), 'visite': ('subj',
'imperative'), 'visitei': ('hello', 'met1'), 'visitem': ('imperative',), 'visitemos': ('subj',), 'visito': ('eat1',),
'visitou': ('reach', 'called3'), 'visitámos': ('met1',), 'visto': ('own_affair',), 'vitoria': ('name_words',),
'vitrine': ('media',), 'viu': ('verb3', 'we3', 'met3'), 'viva': ('subj', 'imperative'), 'vivam': ('imperative',),
'vivamos': ('subj',), 'vive': ('verb3', 'is3'), 'vivem': ('verb3',), 'vivia': ('verb3',), 'vizinha': ('rel',),
'vizinho': ('rel',), 'vo': ('rel',), 'voce': ('hello',), 'volta': ('verb3', 'imperative'), 'voltara': ('verb3',),
'volte': ('subj', 'imperative'), 'voltem': ('imperative',), 'voltemos': ('subj',), 'voltou': ('hello', 'verb3'),
'voo': ('date',), 'vou': ('hello', 'go1'), 'vovo': ('rel',), 'vovó': ('rel',), 'vovô': ('rel',), 'vídeo':
('helpful',), 'vó': ('rel',), 'vô': ('rel',), 'whatsapp': ('letter', 'reach_noun'), 'workshop': ('course',), 'wpp':
('letter',), 'x': ('media',), 'zap': ('letter', 'reach_noun'), 'zoom': ('date',), 'à': ('to', 'where_to'), 'às':
('to', 'where_to'), 'áudio': ('letter',), 'áudios': ('letter',), 'é': ('is3',), 'ñ': ('not',)}


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
151, 'sobre': 151}, {'me': 347, 'nos': 347}, {'^': 122}, {'contacto': 11}, {'em': 350}, {'^': 351}, {'^': 351, 'me':
352}, {'a': 31, 'em': 31}, {'se': 354}, {'avisa': 23, 'diz': 23, 'escreve': 23, 'liga': 23, 'responde': 23}, {'^':
356}, {'^': 356, 'depois': 357}, {'e': 358}, {'...': 359}, {'com': 345}, {'q': 342, 'que': 342}, {'': (6, 'theirs'),
'me': 11}, {'<until>': 11}, {'...': 364, '<until>': 11}, {'<giveinf>': 363, '<inf>': 365}, {'': (7, 'waiting'),
'<giveinf>': 363}, {'^': 367}, {'^': 38}, {'^': 366, 'me': 368, 'nos': 369}, {'me': 369, 'nos': 369}, {'apareceu': 89,
'chegou': 89, 'conseguiu': 89, 'foi': 89, 'passou': 89, 'pode': 89, 'pôde': 89, 'veio': 89}, {'nao': 372, 'nunca':
372, 'não': 372}, {'fim': 373}, {'afinal': 373, 'nao': 372, 'no': 374, 'nunca': 372, 'não': 372}, {'que': 375}, {'e':
375, 'mas': 375, 'so': 376}, {'se': 377}, {'aparecer': 377, 'ir': 377, 'juntar': 378, 'passar': 377, 'ter': 377,
'vinha': 377, 'vir': 377, 'viria': 377}, {'aparecer': 377, 'de': 379, 'em': 379, 'ir': 377, 'juntar': 378, 'passar':
377, 'que': 379, 'ter': 377, 'vinha': 377, 'vir': 377, 'viria': 377}, {'<imperative>': 16, 'nao': 16, 'não': 16},
{'^': 381}, {':': 382}, {'<imperative>': 16, '<subj>': 16, 'nao': 16, 'nem': 16, 'não': 16}, {'^': 384}, {'a': 240,
'eu': 239, 'nos': 239, 'nós': 239}, {'para': 19, 'pra': 19, 'que': 386}, {'^': 17}, {'^': 17, 'nao': 388, 'não': 388},
{'gente': 389}, {'^': 17, 'a': 390, 'eu': 389, 'mim': 389, 'nao': 388, 'nos': 389, 'não': 388, 'nós': 389}, {'que':
16}, {'<inf>': 16, '<urge_inf>': 16, 'nao': 17, 'não': 17, 'tenho': 392}, {'': (3, 'advice'), '<inf>': 16,
'<urge_inf>': 16, 'tenho': 392}, {'^': 394, 'nao': 388, 'não': 388}, {'gente': 395}, {'': (3, 'advice'), '<inf>': 16},
{'^': 397, 'nao': 388, 'não': 388}, {'^': 393, 'a': 396, 'eu': 395, 'mim': 398, 'nao': 388, 'nos': 398, 'não': 388,
'nós': 398}, {'<subj>': 16, '<urge_inf>': 16, '<would_give>': 11, 'me': 119, 'nao': 120, 'não': 120, 'tenho': 392},
{'<subj>': 16, '<urge_inf>': 16, 'me': 119, 'nao': 120, 'não': 120, 'tenho': 392}, {'^': 401}, {'gente': 402}, {'^':
284, 'me': 31}, {'': (6, 'theirs'), '<would_give>': 11}, {'^': 405}, {'': (6, 'theirs'), '<subj>': 16, 'me': 119,
'nao': 120, 'não': 120}, {'^': 407}, {'<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'^': 409}, {'^': 400, 'a':
403, 'eu': 402, 'ia': 404, 'iria': 285, 'me': 406, 'nos': 408, 'nós': 410, 'vai': 404}, {'...': 387, ':': 385, 'p':
391, 'para': 399, 'pra': 399, 'que': 411}, {'^': 18, 'a': 390, 'eu': 389, 'mim': 389, 'nao': 388, 'nos': 389, 'não':
388, 'nós': 389}, {'...': 387, 'p': 391, 'para': 413, 'pra': 413}, {'^': 17, 'a': 390, 'eu': 389, 'gente': 389, 'gnt':
389, 'mim': 389, 'nao': 388, 'nos': 389, 'não': 388, 'nós': 389}, {'^': 393, 'a': 396, 'eu': 395, 'gente': 389, 'gnt':
389, 'mim': 398, 'nao': 388, 'nos': 398, 'não': 388, 'nós': 398}, {'^': 400, 'a': 403, 'aparecer': 377, 'eu': 402,
'ia': 404, 'ir': 377, 'iria': 285, 'juntar': 378, 'me': 406, 'nos': 408, 'nós': 410, 'passar': 377, 'ter': 377, 'vai':
404, 'vinha': 377, 'vir': 377, 'viria': 377}, {'...': 383, ':': 385, 'aparecer': 377, 'de': 379, 'em': 379, 'ir': 377,
'juntar': 378, 'me': 412, 'nos': 414, 'p': 415, 'para': 416, 'passar': 377, 'pra': 416, 'que': 417, 'ter': 377,
'vinha': 377, 'vir': 377, 'viria': 377}, {'para': 19, 'pra': 19}, {'^': 401, 'a': 403, 'eu': 402, 'ia': 404, 'iria':
285, 'me': 31, 'nos': 408, 'nós': 410, 'vai': 404}, {'...': 419, ':': 385, 'p': 391, 'para': 399, 'pra': 399, 'que':
420}, {'...': 419, 'p': 391, 'para': 413, 'pra': 413}, {'<should>': 16, '<subj>': 16, '<urge_inf>': 16, 'compensa':
16, 'e': 245, 'mais': 338, 'me': 119, 'nao': 120, 'não': 120, 'o': 340, 'tenho': 392, 'é': 245}, {'^': 423, 'a': 403,
'eu': 402, 'ia': 404, 'iria': 285, 'me': 31, 'nos': 408, 'nós': 410, 'vai': 404}, {'...': 383, ':': 385, 'me': 421,
'nos': 422, 'p': 391, 'para': 399, 'pra': 399, 'q': 342, 'que': 424}, {'que': 151}, {'de': 426, 'que': 151},
{'opiniao': 427}, {'da': 428, 'de': 428}, {'a': 151}, {'me': 430, 'nos': 430}, {'da': 31, 'de': 31, 'do': 31}, {'se':
432}, {'parte': 122}, {'minha': 434, 'nossa': 434}, {'da': 435}, {'<until>': 122}, {'...': 437}, {'...': 436, '0':
438, '<my>': 122, 'dois': 438, 'duas': 438, 'quatro': 438, 'tres': 438, 'umas': 438, 'uns': 438, 'varias': 438,
'varios': 438}, {'...': 436, '<my>': 122}, {'^': 440}, {'lhe': 349, 'lhes': 349}, {'gente': 442}, {'^': 122, 'lhe':
349, 'lhes': 349}, {'a': 443, 'eu': 444}, {'^': 439, 'a': 345, 'as': 345, 'da': 345, 'de': 441, 'do': 345, 'o': 345,
'os': 345, 'que': 445}, {'': (4, 'needs_from_me'), '<my>': 122}, {'^': 447}, {'eu': 448, 'lhe': 448}, {'da': 448,
'de': 448, 'do': 448, 'que': 449}, {'espera': 450}, {'^': 247, 'a': 249, 'eu': 248, 'nos': 248, 'nós': 248}, {'que':
452}, {'de': 453}, {'a': 451, 'aguardando': 345, 'convencida': 454, 'convencido': 454, 'esperando': 345, 'à': 451},
{'a': 335, 'eu': 151, 'mim': 151, 'nos': 151, 'nós': 151}, {'para': 456, 'pra': 456}, {'me': 457, 'para': 456, 'pra':
456}, {'...': 383, ':': 385, 'me': 412, 'nos': 414, 'p': 415, 'para': 416, 'pra': 416, 'que': 411}, {'de': 31},
{'tarefa': 460}, {'a': 461}, {'^': 11, 'me': 31, 'nos': 31}, {'por': 31}, {'a': 451, 'com': 462, 'de': 463,
'responsavel': 464, 'à': 451}, {'de': 463}, {'com': 462, 'de': 463, 'responsavel': 464}, {'^': 11, 'me': 31},
{'dever': 468, 'espera': 450}, {'^': 11, 'aparecer': 377, 'ir': 377, 'juntar': 378, 'me': 31, 'nos': 31, 'passar':
377, 'ter': 377, 'vinha': 377, 'vir': 377, 'viria': 377}, {'devendo': 31}, {'a': 469, 'aparecer': 377, 'com': 462,
'de': 470, 'devendo': 31, 'em': 379, 'ir': 377, 'juntar': 378, 'me': 471, 'passar': 377, 'que': 379, 'responsavel':
464, 'ter': 377, 'vinha': 377, 'vir': 377, 'viria': 377, 'à': 451}, {'^': 11, 'me': 31, 'que': 468}, {'^': 11, 'me':
473, 'que': 468}, {'<any_det>': 438}, {'^': 475}, {'ter': 476}, {'de': 477}, {'me': 38}, {'<giveinf>': 479}, {'^':
480, 'aparecer': 377, 'ir': 377, 'juntar': 378, 'passar': 377, 'ter': 377, 'vinha': 377, 'vir': 377, 'viria': 377},
{'<giveinf>': 38}, {'^': 482}, {'^': 480, 'aparecer': 377, 'de': 481, 'em': 379, 'ir': 377, 'juntar': 378, 'me': 483,
'nos': 483, 'passar': 377, 'que': 481, 'ter': 377, 'vinha': 377, 'vir': 377, 'viria': 377}, {'me': 483, 'nos': 483},
{'eu': 151, 'que': 151}, {'eu': 151}, {'em': 426, 'para': 486, 'pra': 487, 'que': 151}, {'gente': 410}, {'^': 409,
'a': 489, 'eu': 410, 'nos': 410, 'nós': 410}, {'que': 490}, {'': (3, 'advice'), '<subj>': 16, 'me': 119, 'nao': 120,
'não': 120}, {'^': 492, 'a': 489, 'eu': 410, 'nos': 410, 'nós': 410}, {'em': 426, 'me': 491, 'para': 486, 'pra': 487,
'que': 493}, {'<inf>': 16, '<urge_inf>': 16}, {'^': 495}, {'eu': 496, 'me': 496}, {'gente': 398}, {'^': 17, 'a': 498,
'eu': 398, 'mim': 398, 'nao': 388, 'nos': 398, 'não': 388, 'nós': 398}, {'^': 495, 'p': 391, 'para': 499, 'pra': 499},
{'p': 391, 'para': 391, 'pra': 391}, {'^': 17, 'a': 498, 'eu': 398, 'gente': 389, 'gnt': 389, 'mim': 398, 'nao': 388,
'nos': 398, 'não': 388, 'nós': 398}, {'eu': 496, 'me': 500, 'nos': 501, 'p': 415, 'para': 502, 'pra': 502}, {'^': 16,
'a': 151}, {'^': 16, 'a': 151, 'me': 504, 'nos': 430, 'para': 151, 'que': 151}, {'^': 11, 'me': 31, 'nos': 31, 'que':
463}, {'espreitadela': 11, 'jeito': 11, 'lida': 11, 'ok': 11, 'olhada': 11, 'olhadela': 11, 'retorno': 11, 'toque':
11, 'vista': 11}, {'espreitadela': 11, 'jeito': 11, 'lida': 11, 'olhada': 11, 'olhadela': 11, 'resposta': 11, 'vista':
11}, {'feedback': 11, 'noticias': 11, 'novidades': 11, 'resposta': 11, 'retorno': 11, 'um': 507, 'uma': 508},
{'<give3>': 11, '<would_give>': 11, 'da': 509, 'dara': 309, 'diz': 312, 'dá': 509, 'escreve': 312, 'fala': 312,
'liga': 312}, {'^': 16, 'nao': 151, 'não': 151}, {'contra': 511, 'para': 511, 'pra': 511, 'que': 511, 'sobre': 511},
{'<inf>': 16, '<urge_inf>': 16, 'nao': 17, 'não': 17}, {'^': 513}, {':': 382, 'para': 514, 'pra': 514, 'que': 386},
{'<inf>': 16, '<urge_inf>': 16, 'tenho': 392}, {'^': 516, 'a': 396, 'eu': 395, 'mim': 398, 'nao': 388, 'nos': 398,
'não': 388, 'nós': 398}, {'^': 400, 'a': 403, 'eu': 402, 'ia': 285, 'iria': 285, 'me': 406, 'nos': 408, 'nós': 410,
'vai': 285}, {'p': 391, 'para': 517, 'pra': 517, 'que': 518}, {'...': 515, 'me': 519, 'nos': 501, 'p': 391, 'para':
399, 'pra': 399, 'que': 518}, {':': 382, 'para': 514, 'pra': 514}, {'^': 401, 'a': 403, 'eu': 402, 'ia': 285, 'iria':
285, 'me': 31, 'nos': 408, 'nós': 410, 'vai': 285}, {'p': 391, 'para': 517, 'pra': 517, 'que': 522}, {'...': 521,
'me': 523, 'nos': 501, 'p': 391, 'para': 399, 'pra': 399, 'que': 522}, {'^': 482, 'de': 483, 'que': 483}, {'me': 491,
'que': 490}, {'p': 391, 'para': 499, 'pra': 499}, {'me': 527, 'nos': 501, 'p': 391, 'para': 499, 'pra': 499}, {'^':
475, 'me': 491, 'que': 490}, {'de': 31, 'que': 31}, {'<advises>': 505, '<helps3>': 274, '<says>': 276, '<vowed3>':
506, '<wrote3>': 289, '^': 510, 'alerta': 512, 'alertou': 512, 'avisou': 512, 'cobra': 349, 'cobrou': 349, 'coloca':
353, 'deve': 369, 'devem': 369, 'disse': 520, 'diz': 524, 'empurrou': 430, 'encoraja': 430, 'encorajou': 430,
'estimulou': 430, 'fala': 458, 'falou': 520, 'garantiu': 474, 'ia': 525, 'incentiva': 430, 'incentivou': 430,
'insistiu': 526, 'mandou': 528, 'pede': 476, 'pediu': 529, 'poe': 353, 'promete': 474, 'prometeu': 474, 'sugeriu':
526, 'tem': 530, 'tinha': 525, 'têm': 530, 'vai': 31, 'vao': 31}, {'D': 122}, {'...': 532}, {'': (4, 'needs_from_me'),
'...': 532}, {'...': 436, '<any_det>': 533, '<my>': 534}, {'<any_det>': 533, '<my>': 534}, {'^': 536}, {'^': 535},
{'^': 535, 'a': 345, 'as': 345, 'da': 537, 'de': 538, 'do': 537, 'o': 345, 'os': 345}, {'<give3>': 11, '<would_give>':
11, 'da': 306, 'diz': 312, 'dá': 306, 'escreve': 312, 'fala': 312, 'liga': 312}, {'...': 515, 'me': 501, 'nos': 501,
'p': 391, 'para': 413, 'pra': 413}, {'...': 521, 'me': 501, 'nos': 501, 'p': 391, 'para': 413, 'pra': 413}, {'me':
501, 'nos': 501, 'p': 391, 'para': 391, 'pra': 391}, {'<advises>': 505, '<helps3>': 274, '<vowed3>': 506, '<wrote3>':
289, '^': 540, 'alerta': 512, 'alertou': 512, 'avisou': 512, 'deve': 369, 'devem': 369, 'disse': 541, 'diz': 542,
'empurrou': 430, 'encoraja': 430, 'encorajou': 430, 'estimulou': 430, 'falou': 541, 'ia': 525, 'incentiva': 430,
'incentivou': 430, 'mandou': 543, 'pede': 476, 'pediu': 476, 'tem': 530, 'tinha': 525, 'têm': 530, 'vai': 31, 'vao':
31}, {'para': 468}, {'se': 545}, {'0': 438, '<any_det>': 438, '<my>': 122, 'dois': 438, 'duas': 438, 'quatro': 438,
'tres': 438, 'umas': 438, 'uns': 438, 'varias': 438, 'varios': 438}, {'^': 547, 'a': 345, 'as': 345, 'da': 345, 'de':
345, 'do': 345, 'me': 476, 'nos': 476, 'o': 345, 'os': 345, 'que': 445}, {'0': 438, 'dois': 438, 'duas': 438,
'quatro': 438, 'tres': 438, 'umas': 438, 'uns': 438, 'varias': 438, 'varios': 438}, {'^': 475, 'que': 490}, {'^': 409,
'lhe': 349, 'lhes': 349}, {'gente': 551}, {'': (4, 'needs_from_me'), '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120},
{'^': 553, 'lhe': 349, 'lhes': 349}, {'^': 409, 'a': 552, 'eu': 554, 'nos': 410, 'nós': 410}, {'^': 549, 'me': 550,
'nos': 476, 'que': 555}, {'...': 437, '<any_det>': 533, '<my>': 534}, {'^': 557}, {'^': 438}, {'<until>': 122, 'D':
122}, {'...': 560}, {'...': 436, '0': 438, '<any_det>': 561, '<my>': 534, 'dois': 438, 'duas': 438, 'quatro': 438,
'tres': 438, 'umas': 438, 'uns': 438, 'varias': 438, 'varios': 438}, {'^': 562}, {'^': 122, 'a': 443, 'eu': 444,
'lhe': 349}, {'^': 535, 'a': 345, 'as': 345, 'da': 558, 'das': 559, 'de': 563, 'do': 558, 'dos': 559, 'o': 345, 'os':
345, 'que': 564}, {'...': 436, '0': 438, '<any_det>': 438, '<my>': 122, 'dois': 438, 'duas': 438, 'quatro': 438,
'tres': 438, 'umas': 438, 'uns': 438, 'varias': 438, 'varios': 438}, {'^': 16, 'almoce': 0, 'fale': 0, 'jante': 0,
'lhe': 349, 'lhes': 349, 'passe': 0, 'se': 0, 'va': 0, 'venha': 0}, {'gente': 567}, {'a': 568, 'eu': 444}, {'^': 566,
'a': 345, 'as': 345, 'da': 345, 'de': 441, 'do': 345, 'o': 345, 'os': 345, 'que': 569}, {'0': 438, '<any_det>': 438,
'dois': 438, 'duas': 438, 'quatro': 438, 'tres': 438, 'umas': 438, 'uns': 438, 'varias': 438, 'varios': 438}, {'a':
568, 'aparecer': 377, 'eu': 444, 'ir': 377, 'juntar': 378, 'passar': 377, 'ter': 377, 'vinha': 377, 'vir': 377,
'viria': 377}, {'^': 571, 'aparecer': 377, 'de': 379, 'em': 379, 'ir': 377, 'juntar': 378, 'passar': 377, 'que': 572,
'ter': 377, 'vinha': 377, 'vir': 377, 'viria': 377}, {'<my>': 104}, {'<my>': 104, 'a': 574, 'as': 574, 'o': 574, 'os':
574}, {'^': 575}, {'...': 436}, {'^': 577}, {'^': 577, 'de': 578}, {'para': 468, 'pra': 468}, {'compromete': 354,
'comprometeu': 354, 'encarrega': 432, 'ofereceu': 580}, {'a': 451, 'aguardando': 345, 'esperando': 345, 'à': 451},
{'me': 11}, {'<giveinf>': 583, '<inf>': 365, 'assinar': 11, 'confirmar': 11, 'entregar': 11, 'enviar': 11, 'pagar':
11, 'responder': 11}, {'^': 584, 'me': 31, 'nos': 31}, {'de': 585, 'que': 585}, {'comigo': 89, 'me': 89, 'nos': 89},
{'contactar': 89, 'contatar': 89, 'encontrar': 89, 'ligar': 89, 'telefonar': 89}, {'contactar': 587, 'contatar': 587,
'falar': 587, 'ligar': 587, 'me': 588, 'nos': 588, 'telefonar': 587}, {'^': 480, 'me': 369, 'nos': 369}, {'^': 480,
'de': 590, 'ficado': 380, 'que': 590}, {'de': 371, 'que': 371}, {'de': 32, 'que': 32}, {'<inf>': 11}, {'me': 594,
'nos': 594}, {'e': 595}, {'...': 596}, {'avisa': 11, 'conta': 11, 'diz': 11, 'escreve': 11, 'liga': 11, 'responde':
11}, {'avisa': 23, 'conta': 23, 'diz': 23, 'escreve': 23, 'liga': 23, 'me': 598, 'nos': 598, 'responde': 23},
{'avisa': 23, 'conta': 23, 'depois': 599, 'diz': 23, 'escreve': 23, 'liga': 23, 'me': 598, 'nos': 598, 'responde':
23}, {'e': 600}, {'...': 601}, {'mim': 11, 'nos': 11, 'nós': 11}, {'...': 601, 'de': 603}, {'...': 601, '<my>': 11,
'a': 129, 'as': 129, 'o': 129, 'os': 129}, {'<giveinf>': 23, '<hand_inf>': 11, '<inf>': 597, 'analisar': 130,
'assinar': 130, 'confirmar': 602, 'consultar': 602, 'corrigir': 130, 'dar': 132, 'falar': 604, 'ler': 130, 'olhar':
130, 'pensar': 602, 'perguntar': 602, 'rever': 130, 'testar': 130, 'validar': 130, 'ver': 605, 'verificar': 602},
{'^': 606, 'me': 31, 'nos': 31, 'receber': 576, 'ter': 576}, {'<giveinf>': 23, '<hand_inf>': 11, 'analisar': 130,
'assinar': 130, 'confirmar': 602, 'consultar': 602, 'corrigir': 130, 'dar': 132, 'falar': 602, 'ler': 130, 'olhar':
130, 'pensar': 602, 'perguntar': 602, 'rever': 130, 'testar': 130, 'validar': 130, 'ver': 605, 'verificar': 602},
{'^': 608, 'me': 31, 'nos': 31, 'ter': 576}, {'...': 359, 'melhor': 337}, {'<advises>': 161, '<came3>': 273,
'<helps3>': 275, '<opines>': 251, '<says>': 277, '<vowed3>': 282, '<wants3>': 286, '<wrote3>': 289, '^': 334, 'acha':
343, 'aguarda': 346, 'alertou': 348, 'avisou': 348, 'cobra': 349, 'cobrou': 349, 'coloca': 353, 'compromete': 355,
'comprometeu': 355, 'confirma': 360, 'conta': 361, 'defende': 362, 'deve': 370, 'devem': 371, 'devia': 380, 'disse':
418, 'diz': 425, 'e': 429, 'empurrou': 431, 'encarrega': 433, 'encorajou': 431, 'entende': 362, 'espera': 446, 'esta':
455, 'está': 455, 'fala': 458, 'falou': 459, 'fica': 465, 'ficara': 466, 'ficaram': 467, 'ficou': 472, 'garantiu':
474, 'gostava': 478, 'ia': 484, 'iam': 485, 'incentivou': 431, 'insiste': 488, 'insistiu': 494, 'manda': 497,
'mandou': 503, 'me': 531, 'necessita': 539, 'nos': 544, 'ocupa': 433, 'ofereceu': 546, 'pede': 548, 'pediu': 556,
'pensa': 362, 'pensava': 380, 'pergunta': 360, 'poe': 353, 'precisa': 565, 'prefere': 337, 'preferia': 337, 'promete':
474, 'prometeu': 474, 'propoe': 426, 'propos': 426, 'quer': 570, 'queria': 573, 'recebe': 576, 'recebera': 576,
'requer': 579, 'se': 581, 'sugeriu': 526, 'ta': 582, 'tem': 586, 'tentou': 589, 'tera': 576, 'tinha': 591, 'tinham':
592, 'trata': 432, 'têm': 593, 'vai': 607, 'vao': 609, 've': 610, 'é': 429}, {'^': 16, 'que': 151}, {'^': 16, 'e':
612, 'era': 612, 'foi': 612, 'hoje': 612, 'que': 151, 'é': 612}, {'...': 152, '^': 16, 'e': 612, 'era': 612, 'foi':
612, 'hoje': 612, 'que': 151, 'é': 612}, {'<them>': 613, 'N': 614}, {'...': 152, ':': 151}, {'da': 615, 'de': 615,
'dela': 616, 'dele': 616, 'do': 615}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 618}, {'lhe': 619, 'lhes': 619},
{'^': 42, 'lhe': 146, 'lhes': 146}, {'^': 42, 'lhe': 146, 'lhes': 146, 'que': 621}, {'N': 622}, {'a': 623, 'o': 623},
{'<him>': 622}, {'<to>': 623, '^': 42, 'lhe': 622, 'lhes': 622, 'para': 624, 'pra': 625, 'que': 621}, {'encontrar':
89}, {'<see_inf>': 89, 'me': 627}, {'N': 287, 'a': 288, 'me': 289, 'o': 288}, {'<date>': 33, 'N': 33}, {'<date>': 33,
'N': 33, 'a': 630, 'o': 630}, {'a': 631, 'ao': 631, 'com': 631, 'na': 631, 'no': 631, 'num': 631, 'numa': 631, 'para':
631, 'pra': 631, 'pro': 631, 'à': 631}, {'me': 33, 'nos': 33}, {'<helps3>': 33}, {'<helps3>': 633, 'me': 634, 'nos':
634}, {'<inf>': 33}, {'<inf>': 33, 'me': 636, 'nos': 636}, {'<inf>': 33, 'aqui': 637, 'ca': 637, 'me': 636, 'nos':
636}, {'passa': 638, 'passam': 638, 'vem': 638, 'vira': 638, 'virao': 638, 'virá': 638, 'vêm': 638}, {'pulo': 632},
{'um': 640}, {'a': 33, 'as': 33, 'lhe': 33, 'o': 33, 'os': 33}, {'<go1>': 632, '<helps3>': 633, '<they>': 635, 'N':
639, 'acompanho': 83, 'busco': 83, 'dou': 641, 'levo': 83, 'me': 634, 'mostro': 642, 'nos': 634, 'vejo': 83}, {'vale':
388}, {'de': 388}, {'em': 388}, {'pensar': 646}, {'e': 388, 'é': 388}, {'melhor': 648}, {'mais': 644, 'melhor': 388,
'nada': 645, 'nao': 388, 'nem': 647, 'não': 388, 'o': 649, 'para': 19, 'pra': 19}, {':': 650}, {'aqui': 162, 'ca':
162, 'com': 175, 'comigo': 162, 'connosco': 162, 'conosco': 162, 'la': 162, 'lá': 162, 'por': 180}, {'meio': 162},
{'seguir': 162}, {'a': 654}, {'tarde': 162}, {'': (23, 'contact'), 'sobremesa': 162}, {'': (23, 'contact'), 'fim':
162, 'final': 162}, {'a': 653, 'ao': 162, 'aqui': 162, 'ca': 162, 'depois': 162, 'em': 162, 'logo': 655, 'mais': 656,
'na': 657, 'no': 658, 'pela': 162, 'pelo': 162, 'tambem': 162}, {'sobremesa': 162}, {'fim': 162, 'final': 162}, {'a':
653, 'atrasada': 162, 'atrasado': 162, 'depois': 162, 'logo': 655, 'mais': 656, 'na': 660, 'no': 661, 'tambem': 162,
'tarde': 162}, {'em': 162, 'no': 162, 'online': 162, 'pelo': 162, 'por': 162, 'remoto': 162}, {'se': 663}, {'a': 653,
'depois': 162, 'em': 162, 'logo': 655, 'mais': 656, 'na': 660, 'no': 658, 'online': 162, 'pelo': 162, 'por': 162,
'remoto': 162, 'tambem': 162}, {'escritorio': 149}, {'casa': 149}, {'D': 33, 'em': 667}, {'comigo': 149}, {'D': 33,
'ao': 666, 'aqui': 668, 'ca': 149, 'ter': 669}, {'ca': 162, 'em': 162, 'la': 162, 'lá': 162, 'no': 162, 'online': 162,
'pelo': 162, 'por': 162, 'remoto': 162, 'tambem': 162}, {'ca': 162, 'la': 162, 'lá': 162, 'tambem': 162}, {'$$': 33},
{'$$': 33, 'tambem': 673}, {'se': 674}, {'a': 653, 'depois': 162, 'logo': 655, 'mais': 656, 'na': 660, 'no': 661,
'tambem': 162}, {'se': 676}, {'lugar': 151}, {'meu': 678}, {'ao': 162, 'aqui': 162, 'ca': 162, 'com': 175, 'comigo':
162, 'connosco': 162, 'conosco': 162, 'em': 162, 'la': 162, 'lá': 162, 'na': 162, 'no': 162, 'pela': 162, 'pelo': 162,
'por': 180}, {'ao': 162, 'aqui': 162, 'ca': 162, 'em': 162, 'na': 162, 'no': 162, 'pela': 162, 'pelo': 162},
{'<giveinf>': 42}, {'^': 682}, {'^': 682, 'lhe': 683}, {'^': 682, 'eu': 684, 'lhe': 683}, {'para': 685, 'pra': 685,
'que': 685}, {'me': 686, 'para': 685, 'pra': 685, 'que': 685}, {'avisou': 162, 'contou': 162, 'disse': 162, 'ligou':
162}, {'me': 688}, {'conectou': 663}, {'estava': 672, 'estavam': 672, 'vai': 674, 'vem': 674, 'vêm': 674}, {'': (23,
'contact'), 'aqui': 162, 'ca': 162, 'com': 175, 'comigo': 162, 'connosco': 162, 'conosco': 162, 'la': 162, 'lá': 162,
'por': 180}, {'...': 149}, {'<inf>': 693}, {'<inf>': 693, 'D': 33, 'em': 667, 'me': 694, 'nos': 694}, {'<inf>': 693,
'D': 33, 'me': 694, 'nos': 694}, {'$$': 33, '<inf>': 693, 'D': 33, 'ao': 666, 'aqui': 695, 'ca': 696, 'me': 694,
'nos': 694, 'tambem': 673, 'ter': 669}, {'<inf>': 693, 'D': 33, 'ao': 666, 'aqui': 695, 'ca': 696, 'me': 694, 'nos':
694, 'ter': 669}, {'...': 651, ':': 650, 'apareceram': 652, 'apareceu': 659, 'chegou': 662, 'conectou': 664, 'entrou':
665, 'estara': 670, 'estava': 671, 'estavam': 672, 'esteve': 652, 'estiveram': 652, 'junta': 675, 'juntam': 675,
'juntou': 677, 'ligou': 664, 'no': 679, 'passara': 670, 'passaram': 680, 'passou': 681, 'pediu': 687, 'que': 689,
'quem': 689, 'se': 690, 'tambem': 691, 'vai': 674, 'vao': 674, 'veio': 692, 'vem': 697, 'vieram': 692, 'vira': 698,
'virao': 698, 'virá': 698, 'vêm': 697}, {'ela': 42, 'elas': 42, 'ele': 42, 'eles': 42}, {'lha': 42, 'lhas': 42, 'lhe':
42, 'lhes': 42, 'lho': 42, 'lhos': 42, 'p': 700, 'para': 700, 'pra': 700}, {'lha': 42, 'lhas': 42, 'lhe': 42, 'lhes':
42, 'lho': 42, 'lhos': 42}, {'N': 42, 'ela': 42, 'elas': 42, 'ele': 42, 'eles': 42}, {'a': 703, 'ao': 703, 'lha': 42,
'lhas': 42, 'lhe': 42, 'lhes': 42, 'lho': 42, 'lhos': 42, 'p': 703, 'para': 703, 'pra': 703, 'à': 703}, {'a': 703,
'ao': 703, 'p': 703, 'para': 703, 'pra': 703, 'à': 703}, {'<give1>': 701, '<give1_pra>': 42, '<give3>': 290,
'arranja': 303, 'arranjo': 702, 'conserta': 303, 'conserto': 702, 'corrijo': 702, 'da': 308, 'dara': 309, 'deixo':
702, 'desaconselha': 16, 'desaconselhou': 16, 'devolvo': 704, 'diz': 313, 'dou': 705, 'dá': 308, 'edito': 702,
'escreve': 313, 'faco': 705, 'faz': 317, 'gravo': 702, 'guardo': 702, 'imprimo': 702, 'instala': 303, 'instalo': 702,
'levo': 702, 'liga': 313, 'ligo': 705, 'me': 320, 'monta': 303, 'mostro': 705, 'passo': 705, 'pinta': 303, 'poe': 321,
'redijo': 702, 'telefona': 313, 'tem': 327, 'tera': 327, 'traduzo': 702, 'trago': 702, 'volta': 333, 'voltara': 333},
{'<give1>': 42}, {'a': 185, 'as': 185, 'o': 185, 'os': 185}, {'': (7, 'waiting'), '<of>': 38}, {'': (15,
'gave:intro')}, {'^': 710}, {'^': 710, 'um': 711, 'uma': 711}, {'las': 712, 'los': 712}, {'que': 0}, {'me': 714,
'que': 0}, {'dela': 11, 'dele': 11}, {'lado': 716}, {'do': 717}, {'esta': 718, 'está': 718}, {'<imperative>': 16,
'<inf>': 16, '<subj>': 16, 'nao': 16, 'não': 16}, {'^': 720}, {',': 721}, {',': 721, 'e': 722, 'era': 722, 'foi': 722,
'é': 722}, {'N': 723}, {'da': 724, 'dela': 723, 'dele': 723, 'do': 724}, {'animada': 185, 'animo': 185, 'apoio': 185,
'coragem': 185, 'forca': 185, 'moral': 185}, {'animada': 185, 'animo': 185, 'apoio': 185, 'coragem': 185, 'forca':
185, 'moral': 185, 'muita': 726, 'um': 726, 'uma': 726}, {'animada': 185, 'animo': 185, 'apoio': 185, 'coragem': 185,
'forca': 185, 'lhe': 727, 'lhes': 727, 'moral': 185, 'muita': 726, 'um': 726, 'uma': 726}, {'papo': 162}, {'': (14,
'together'), '<we3>': 162, 'encontra': 33, 'fala': 33, 've': 33}, {'casa': 33}, {'encontrar': 33, 'reunir': 33},
{'encontrar': 33}, {'com': 33, 'reuniao': 33, 'reunião': 33, 'um': 33, 'uma': 33}, {'<see_inf>': 33, 'a': 731,
'encontrar': 633, 'falar': 196, 'me': 732, 'nos': 733, 'ter': 734}, {'almoca': 33, 'almocou': 162, 'bateu': 729,
'conversou': 162, 'discutiu': 162, 'falou': 162, 'foi': 162, 'janta': 33, 'jantou': 162, 'saiu': 162, 'se': 730,
'toma': 33, 'tomou': 162, 'vai': 735, 'viu': 162}, {'avisar': 715, 'contar': 715, 'dizer': 715}, {'e': 612, 'era':
612, 'foi': 612, 'é': 612}, {'conselho': 738, 'dica': 738, 'recomendacao': 738, 'sugestao': 738}, {'hora': 89}, {'se':
29}, {'^': 707, 'acalmar': 708, 'aguardar': 709, 'animar': 708, 'apresenta': 713, 'apresentá': 713, 'avisar': 715,
'bola': 719, 'conselho': 725, 'consolar': 708, 'contar': 715, 'dar': 728, 'dica': 725, 'dizer': 715, 'encorajar': 708,
'espera': 267, 'esperar': 709, 'felicitar': 708, 'gente': 736, 'incentivar': 708, 'me': 737, 'opiniao': 725,
'palpite': 725, 'parabenizar': 708, 'quais': 0, 'qual': 0, 'recado': 725, 'seu': 739, 'sua': 739, 'sugestao': 725,
'ultima': 740, 'ver': 741}, {'de': 162}, {'<see_inf>': 162}, {'de': 744}, {'minha': 42}, {'que': 29}, {'': (14,
'together')}, {'me': 748}, {'a': 162, 'ao': 162, 'na': 162, 'no': 162, 'à': 162}, {'N': 750}, {'': (23, 'contact'),
'a': 751, 'o': 751}, {'': (20, 'gave:referral')}, {'^': 753}, {'<pro>': 754}, {'<good>': 755, '<pro>': 754}, {'minha':
756}, {'minhas': 756}, {'que': 618}, {'meu': 756}, {'meus': 756}, {'<any_det>': 756, 'a': 757, 'as': 758, 'em': 759,
'o': 760, 'os': 761, 'para': 759, 'pra': 759, 'que': 618}, {'N': 762}, {'a': 618}, {'N': 764, 'a': 618, 'minha': 756},
{'em': 759, 'para': 759, 'pra': 759, 'que': 618}, {'<him>': 766}, {'N': 764, 'a': 618}, {'': (9, 'told'), 'minha':
756}, {'': (9, 'told'), '<any_det>': 756, 'a': 769, 'as': 758, 'em': 759, 'o': 760, 'os': 761, 'para': 759, 'pra':
759, 'que': 618}, {'N': 764, 'a': 618, 'meu': 756}, {'<any_det>': 756, 'a': 757, 'as': 758, 'o': 760, 'os': 761},
{'N': 772}, {'<him>': 762, 'a': 773, 'o': 773, 'que': 618}, {'<him>': 762, 'que': 618}, {'<any_det>': 756, '<to>':
763, 'a': 765, 'as': 758, 'com': 767, 'em': 759, 'la': 768, 'lhe': 770, 'lhes': 770, 'lo': 768, 'o': 771, 'os': 761,
'para': 774, 'pra': 775, 'que': 618}, {'confirmo': 42, 'entrego': 42, 'envio': 42, 'faco': 42, 'levo': 42, 'ligo': 42,
'mando': 42, 'pago': 42, 'passo': 42, 'preparo': 42, 'remeto': 42, 'revejo': 42, 'reviso': 42, 'trato': 42}, {'^':
777}, {'^': 777, 'eu': 778}, {':': 779}, {'^': 42, 'lhe': 146}, {'eu': 781}, {'que': 782}, {'da': 38, 'dela': 38,
'dele': 38, 'do': 38}, {'assinatura': 784, 'confirmacao': 784, 'decisao': 784, 'escolha': 784, 'proposta': 784,
'resposta': 784, 'retorno': 784}, {'^': 785}, {'<they>': 369}, {'<they>': 369, 'a': 786, 'o': 786, 'pela': 786,
'pelo': 786, 'que': 787}, {'esperar': 788}, {'esperar': 788, 'so': 789}, {'': (10, 'thanks')}, {'': (10, 'thanks'),
'<to>': 791}, {'<seen1>': 89}, {'cumprimentei': 89, 'felicitei': 89, 'parabenizei': 89}, {'me': 89}, {'': (0,
'missed'), '<see_inf>': 89, 'encontrar': 795, 'me': 627}, {'a': 796}, {'parabens': 89}, {'lhe': 798, 'os': 798,
'parabens': 89}, {'para': 796, 'pra': 796}, {'': (0, 'missed'), 'ainda': 89, 'nada': 89, 'os': 798, 'parabens': 89},
{'dei': 801, 'desejei': 801, 'disse': 801, 'escrevi': 801, 'falei': 801, 'liguei': 801, 'mandei': 801, 'respondi':
801, 'telefonei': 801}, {'a': 38, 'as': 38, 'o': 38, 'os': 38}, {'^': 803}, {'^': 803, 'ainda': 804}, {'de': 796},
{'como': 796, 'tempo': 806}, {'<clitic>': 793, '<seen1>': 89, 'a': 794, 'as': 794, 'cheguei': 797, 'consegui': 796,
'conseguimos': 796, 'dei': 799, 'desejei': 799, 'deu': 800, 'lhe': 802, 'lhes': 802, 'mandei': 799, 'o': 794, 'os':
794, 'pude': 796, 'recebi': 805, 'tive': 807}, {'nao': 808, 'não': 808}, {'': (17, 'gave:knowledge')}, {'^': 810},
{'a': 811, 'com': 811, 'em': 811, 'na': 811, 'no': 811}, {'...': 812, '^': 810, 'a': 811, 'com': 811, 'em': 811, 'na':
811, 'no': 811}, {'<them>': 812, 'N': 813}, {'<them>': 812, 'N': 813, 'a': 814, 'o': 814}, {'<them>': 812, 'N': 813,
'a': 811, 'com': 811, 'na': 811, 'no': 811}, {'^': 810, 'a': 811, 'com': 811, 'na': 811, 'no': 811}, {'<them>': 812,
'N': 813, 'a': 816, 'la': 817, 'lo': 817, 'o': 816}, {'e': 149, 'sera': 149, 'é': 149}, {'...': 819}, {'N': 211},
{'da': 821, 'de': 821, 'do': 821}, {'...': 822}, {'<any_det>': 823}, {'da': 89, 'de': 89, 'do': 89}, {'atras': 825},
{'': (22, 'gave:volunteering')}, {'a': 827, 'o': 827}, {'na': 827, 'no': 827, 'para': 828, 'pra': 827, 'pro': 827},
{'voluntaria': 829, 'voluntario': 829}, {'graca': 829}, {'receber': 829}, {'como': 830, 'de': 831, 'sem': 832,
'voluntaria': 829, 'voluntario': 829}, {'...': 833}, {'^': 184, 'animo': 185, 'apoio': 185, 'coragem': 185, 'forca':
185}, {'^': 184, 'animo': 185, 'apoio': 185, 'coragem': 185, 'forca': 185, 'lhe': 835, 'lhes': 835}, {'^': 834,
'animar': 836, 'dar': 836}, {'^': 834, 'a': 837}, {'em': 29, 'que': 29, 'se': 29}, {'pensar': 839}, {'a': 840,
'atras': 825, 'pensando': 839}, {'<see_inf>': 33}, {'de': 842, 'para': 842, 'por': 842}, {'': (13, 'talk'), '<they>':
0}, {'que': 844}, {'N': 618}, {'a': 846, 'o': 846}, {'<to>': 846, 'para': 847}, {'da': 229, 'de': 229, 'do': 229},
{'parece': 0}, {'inves': 849, 'que': 850}, {'o': 162}, {'N': 162}, {'N': 162, 'a': 853, 'o': 853}, {'a': 853, 'ca':
854, 'la': 854, 'lá': 854, 'o': 853, 'tambem': 854}, {'N': 711}, {'N': 711, 'a': 856, 'ao': 856, 'com': 856, 'e': 856,
'à': 856}, {'N': 857}, {'...': 819, ':': 858}, {'N': 711, 'a': 856, 'o': 856}, {'a': 856, 'o': 856}, {'<to>': 856,
'com': 860, 'e': 860, 'para': 861}, {'N': 862}, {'<to>': 856, 'com': 860, 'e': 860}, {'N': 864}, {'N': 864, 'a': 865,
'o': 865}, {'mail': 866}, {'e': 867, 'email': 866, 'linkedin': 866, 'mail': 866, 'whatsapp': 866}, {'N': 862, 'a':
863, 'lhe': 860, 'lhes': 860, 'o': 863, 'pelo': 868, 'por': 868, 'via': 868}, {'as': 712, 'os': 712}, {'^': 210, 'a':
211, 'ao': 211, 'da': 211, 'dela': 211, 'dele': 211, 'do': 211, 'à': 211}, {'desempenho': 871}, {'^': 210, 'a': 211,
'anual': 871, 'ao': 211, 'da': 211, 'de': 872, 'dela': 211, 'dele': 211, 'do': 211, 'trimestral': 871, 'à': 211},
{'N': 862, 'avaliacao': 873, 'devolutiva': 873, 'feedback': 873}, {'outro': 711}, {'ao': 875}, {'outra': 711}, {'a':
877, 'à': 877}, {'^': 710, 'dois': 711, 'duas': 711, 'um': 876, 'uma': 878}, {'N': 711, 'avaliacao': 873,
'devolutiva': 873, 'feedback': 873}, {'avaliacao': 873, 'devolutiva': 873, 'feedback': 873}, {'N': 711, 'a': 880, 'o':
880, 'um': 881, 'uma': 881}, {'N': 862, 'a': 874, 'as': 879, 'lhe': 882, 'lhes': 860, 'o': 874, 'os': 879, 'pelo':
868, 'por': 868, 'um': 881, 'uma': 881, 'via': 868}, {'<to>': 754, '^': 753}, {'cliente': 884, 'contacto': 884,
'contato': 884, 'lead': 884}, {'um': 885}, {'lhe': 886, 'um': 885}, {'quais': 0, 'qual': 0}, {'a': 302, 'as': 302,
'o': 302, 'os': 302}, {'<give3>': 889, '<hand3>': 889, '<send3>': 889, 'acaba': 889, 'sobe': 889}, {'^': 890}, {'':
(13, 'talk'), '^': 890}, {'q': 891, 'que': 892}, {'^': 707}, {'^': 707, 'lhe': 894}, {'^': 707, 'eu': 895, 'lhe':
894}, {'que': 896}, {'<do1>': 42, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'vejo': 42}, {'^': 898}, {'^':
898, 'eu': 899, 'lhe': 899}, {'<do1>': 42, '<give1>': 42, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'vejo':
42}, {'^': 901, 'lhe': 894}, {'^': 901}, {'^': 901, 'eu': 902, 'lhe': 903}, {'<to>': 846, 'lhe': 897, 'q': 900, 'que':
904}, {'a': 11, 'as': 11, 'o': 11, 'os': 11, 'um': 11, 'uma': 11}, {'^': 906}, {'receber': 907}, {'ia': 908,
'receberei': 907, 'receberia': 907, 'recebia': 907, 'terei': 907, 'teria': 907, 'vou': 908}, {'^': 16, 'eu': 909,
'ia': 908, 'receberei': 907, 'receberia': 907, 'recebia': 907, 'terei': 907, 'teria': 907, 'vou': 908}, {'contra':
151, 'para': 151, 'que': 910, 'sobre': 151}, {'^': 890, 'eu': 909, 'ia': 908, 'receberei': 907, 'receberia': 907,
'recebia': 907, 'terei': 907, 'teria': 907, 'vou': 908}, {'me': 911, 'nos': 347, 'q': 891, 'que': 912}, {'^': 827},
{'alimentos': 914}, {'alimentar': 914, 'de': 915}, {'': (23, 'contact'), 'um': 729}, {'um': 729}, {'': (23,
'contact'), '<drink>': 33}, {'um': 919, 'uma': 162, 'umas': 162, 'uns': 162}, {'um': 162, 'uma': 162, 'umas': 162,
'uns': 162}, {'<drink>': 33}, {'um': 922}, {'contacto': 711, 'contato': 711}, {'em': 924}, {'N': 925}, {'N': 925, 'a':
926, 'o': 926}, {'com': 860}, {'contacto': 928, 'contato': 928}, {'com': 927, 'e': 927, 'em': 929}, {'N': 930}, {'N':
930, 'a': 931, 'o': 931}, {'N': 791}, {'<to>': 933, 'N': 791}, {'a': 751, 'o': 751}, {'^': 594}, {'N': 936, 'ela':
936, 'ele': 936, 'eles': 936}, {'N': 936}, {'^': 594, 'a': 937, 'ao': 938, 'à': 938}, {'': (5, 'mine'), '<inf>': 42},
{'<inf>': 42}, {'^': 941}, {'mim': 942, 'nos': 942, 'nós': 942}, {'^': 940, 'a': 943}, {'^': 941, 'a': 943}, {'lhe':
939, 'lhes': 939, 'me': 944, 'nos': 945}, {'caixa': 89, 'voicemail': 89}, {'a': 947, 'o': 947}, {'ao': 947, 'na': 947,
'no': 947, 'para': 948, 'pra': 947, 'pro': 947}, {'mensagens': 89}, {'de': 950, 'postal': 89}, {'c': 162, 'com': 162},
{'N': 811}, {'a': 953, 'o': 953}, {'a': 754, 'ao': 754, 'da': 754, 'do': 754, 'para': 754, 'pra': 754, 'à': 754},
{'recomendacao': 955}, {'de': 956}, {'atendida': 89}, {'...': 819, 'nao': 958, 'não': 958, 'perdida': 89},
{'atendidas': 89}, {'nao': 960, 'não': 960, 'perdidas': 89}, {'<any_det>': 13}, {'^': 962}, {'me': 963}, {'<date>':
89}, {'a': 965, 'ao': 965, 'o': 965, 'à': 965}, {'tarde': 966}, {'^': 810, 'em': 914, 'na': 914, 'no': 914}, {'N':
968}, {'a': 969, 'o': 969}, {'com': 927, 'e': 927}, {'N': 971}, {'dia': 162}, {'em': 973}, {'N': 971, 'papo': 974},
{'N': 971, 'a': 972, 'o': 975}, {'contacto': 112, 'contato': 112}, {'em': 977}, {'N': 978}, {'N': 978, 'a': 979, 'o':
979}, {'com': 860, 'e': 860}, {'N': 981}, {'N': 981, 'a': 982, 'o': 982}, {'contacto': 983, 'contato': 983}, {'N':
930, 'a': 931, 'em': 984, 'o': 931}, {'<paper>': 210, '<rehearsed>': 210}, {'a': 986, 'as': 986, 'o': 986, 'os': 986},
{'^': 987}, {'<review_inf>': 988}, {'<review_inf>': 988, 'a': 989}, {'N': 990, 'gente': 748}, {'N': 990}, {'N': 990,
'a': 991, 'o': 992, 'saudade': 89}, {'D': 636, 'de': 636, 'para': 636, 'pra': 636, 'um': 636, 'uma': 636}, {'N': 994},
{'N': 994, 'a': 995, 'o': 995}, {'<give3>': 11}, {'^': 997}, {'<they>': 998}, {':': 999, 'D': 636, 'de': 636, 'para':
636, 'pra': 636, 'um': 636, 'uma': 636}, {'N': 1000}, {'N': 1000, 'a': 1001, 'ela': 683, 'ele': 683, 'o': 1001}, {'^':
682, 'almocar': 33, 'encontrar': 33, 'jantar': 33, 'nos': 264, 'tomar': 33}, {'': (5, 'mine'), '<giveinf>': 42}, {'^':
1004, 'lhe': 146}, {'eu': 1005}, {'c': 996, 'com': 1002, 'de': 1003, 'que': 1006}, {'eu': 683}, {'c': 996, 'com':
1002, 'de': 1003, 'que': 1008}, {'0': 29, 'anos': 29, 'cinquenta': 29, 'noventa': 29, 'oitenta': 29, 'quarenta': 29,
'sessenta': 29, 'setenta': 29, 'trinta': 29, 'vinte': 29}, {'<any_det>': 823, '<to>': 846, 'para': 847}, {'com': 162,
'um': 162, 'uma': 162}, {'a': 853, 'o': 853}, {'^': 204}, {'<any_det>': 199}, {'...': 1014, '^': 1015}, {'N': 1016},
{'experiencia': 811}, {'minha': 1018}, {'^': 1015}, {'N': 1020}, {'a': 1021, 'o': 1021}, {'a': 1017, 'o': 1017},
{'...': 1014}, {'N': 1024}, {'<to>': 1017, '^': 1015, 'a': 1019, 'com': 1022, 'lhe': 1020, 'lhes': 1020, 'minha':
1018, 'para': 1023, 'pra': 1025, 'pro': 1025}, {'a': 146, 'em': 146}, {'N': 1027}, {'N': 1027, 'a': 1028, 'o': 1028},
{'a': 42, 'com': 1029}, {'me': 1030}, {'^': 810, 'a': 811, 'ao': 811, 'aos': 811, 'as': 811, 'de': 811, 'em': 811,
'na': 811, 'no': 811, 'para': 811, 'pra': 811, 'sobre': 811, 'à': 811, 'às': 811}, {'<course>': 1032}, {'a': 1033,
'o': 1033, 'um': 1033, 'uma': 1033}, {'a': 856, 'ao': 856, 'com': 861, 'e': 861, 'à': 856}, {'N': 1035}, {'a': 1036,
'o': 1036, 'pelo': 868, 'por': 868, 'via': 868}, {'<date>': 33, 'nossa': 34, 'nosso': 34}, {'...': 359, '<date>': 33,
'a': 1038, 'nossa': 34, 'nosso': 34, 'o': 1038}, {'<date>': 33, 'a': 1038, 'nossa': 34, 'nosso': 34, 'o': 1038},
{'<date>': 33, '<to>': 846, 'a': 1038, 'nossa': 34, 'nosso': 34, 'o': 1038, 'para': 847}, {'eu': 909, 'ia': 908,
'receberei': 907, 'receberia': 907, 'recebia': 907, 'terei': 907, 'teria': 907, 'vou': 908}, {'N': 162, 'a': 853,
'isso': 854, 'o': 853, 'que': 1042}, {'N': 162, 'a': 853, 'isso': 854, 'o': 853}, {'<date>': 33, 'a': 1038, 'me':
1043, 'nos': 1044, 'nossa': 34, 'nosso': 34, 'o': 1038, 'q': 891, 'que': 912}, {'devia': 16, 'devo': 16}, {'pensar':
16}, {'ideal': 16, 'melhor': 16}, {'<should>': 16, 'e': 245, 'ha': 392, 'mais': 338, 'nao': 1046, 'nem': 1047, 'não':
1046, 'o': 1048, 'é': 245}, {'^': 1049}, {'<should>': 16, 'e': 245, 'o': 245, 'é': 245}, {'^': 1051}, {'gente': 1052},
{',': 1050, '^': 1051, 'a': 1053, 'eu': 1052}, {',': 1050}, {'N': 1054}, {'<them>': 1054, 'N': 1055, 'a': 1056, 'o':
1056}, {',': 721, '^': 16, 'que': 151}, {',': 721, 'e': 1058, 'era': 1058, 'foi': 1058, 'é': 1058}, {'N': 723, 'dia':
151}, {'da': 724, 'dela': 1059, 'dele': 1059, 'do': 1060}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 1062, 'o':
1062}, {'que': 811}, {'como': 811, 'por': 1064, 'porque': 811}, {'N': 1065}, {'a': 846, 'ela': 1065, 'ele': 1065, 'o':
846}, {'N': 1065, 'ela': 1065, 'ele': 1065}, {'<to>': 846, 'a': 1066, 'ao': 1066, 'como': 811, 'lhe': 1065, 'lhes':
1065, 'para': 1067, 'por': 1064, 'porque': 811, 'pra': 1068, 'pro': 1066, 'à': 1066}, {'me': 1043, 'nos': 1044, 'que':
1042}, {'a': 768, 'la': 768, 'lo': 768, 'o': 768}, {'D': 162, 'ao': 162, 'com': 162, 'na': 162, 'no': 162, 'sobre':
162}, {'D': 162, 'ao': 162, 'boa': 1072, 'com': 162, 'longa': 1072, 'na': 162, 'no': 162, 'rapida': 1072, 'sobre':
162, 'tensa': 1072}, {'a': 33, 'para': 33, 'pra': 33}, {'me': 1074, 'nos': 1074}, {'voz': 89}, {'de': 1076},
{'<any_det>': 823, 'lhe': 211, 'lhes': 211}, {'vermelha': 914}, {'nos': 162}, {'c': 162, 'com': 162, 'na': 162, 'no':
162}, {'c': 162, 'com': 162, 'me': 1081, 'na': 162, 'no': 162}, {'falta': 146}, {'de': 146, 'que': 146}, {'ainda':
1083, 'falta': 146, 'faltam': 146, 'fica': 146, 'ficou': 146, 'tenho': 1084, 'vai': 146}, {'parte': 1085}, {'minha':
1086}, {'N': 754}, {'<him>': 754}, {'<to>': 1088, 'para': 1089, 'pra': 1089, 'pro': 1088}, {'...': 1090, '^': 753},
{'da': 1091, 'das': 754, 'de': 1091, 'do': 1091, 'dos': 754}, {'da': 754, 'de': 754, 'do': 754}, {'<reach_noun>':
1092, 'contacto': 1093, 'contato': 1093, 'email': 1093, 'nome': 1093, 'numero': 1093, 'telefone': 1093}, {'<to>': 211,
'^': 210, 'no': 211}, {'da': 754, 'das': 754, 'de': 754, 'do': 754, 'dos': 754}, {'<reach_noun>': 1096, 'contacto':
1093, 'contato': 1093, 'email': 1093, 'nome': 1093, 'numero': 1093, 'telefone': 1093}, {'meu': 199, 'meus': 199,
'minha': 199, 'minhas': 199, 'nossa': 199, 'nosso': 199}, {'<any_det>': 204, 'a': 1098, 'as': 1098, 'meu': 199,
'meus': 199, 'minha': 199, 'minhas': 199, 'nossa': 199, 'nosso': 199, 'o': 1098, 'os': 1098}, {'meu': 1014, 'meus':
1014, 'minha': 1014, 'minhas': 1014, 'nossa': 1014, 'nosso': 1014}, {'<any_det>': 1097, '^': 1099, 'a': 1100, 'as':
1100, 'meu': 1014, 'meus': 1014, 'minha': 1014, 'minhas': 1014, 'nossa': 1014, 'nosso': 1014, 'o': 1100, 'os': 1100},
{'N': 1101}, {'a': 211, 'ao': 211, 'da': 211, 'do': 211, 'na': 211, 'no': 211, 'sobre': 211, 'à': 211},
{'comentarios': 1103, 'feedback': 1103, 'notas': 1103, 'opiniao': 1103, 'parecer': 1103, 'visao': 1103},
{'<feedback_noun>': 1095, 'comentarios': 1103, 'feedback': 1103, 'notas': 1103, 'opiniao': 1103, 'parecer': 1103,
'visao': 1103}, {'<course>': 1032, 'avaliacao': 873, 'devolutiva': 873, 'feedback': 873, 'meu': 1104, 'meus': 1104,
'minha': 1105, 'minhas': 1104}, {'<to>': 211, '^': 210, 'no': 211, 'sobre': 211}, {'^': 210, 'a': 211, 'ao': 211,
'na': 211, 'no': 211, 'sobre': 211, 'à': 211}, {'<feedback_noun>': 1107, 'correcoes': 1108, 'dicas': 1108, 'pitacos':
1108, 'toques': 1108}, {'<to>': 185, '^': 184}, {'comentarios': 1103, 'correcoes': 1108, 'dicas': 1108, 'feedback':
1103, 'notas': 1103, 'opiniao': 1103, 'parecer': 1103, 'pitacos': 1108, 'toques': 1108, 'visao': 1103}, {'parabens':
1110}, {'animo': 1110, 'apoio': 1110, 'forca': 1110, 'meu': 1104, 'meus': 1104, 'minha': 1104, 'minhas': 1111, 'os':
1112, 'parabens': 1110}, {'<feedback_noun>': 1107}, {'cara': 1082, 'caras': 1082}, {'a': 1098, 'as': 1098, 'meu': 199,
'meus': 199, 'minha': 199, 'minhas': 199, 'nossa': 199, 'nosso': 199, 'o': 1098, 'os': 1098}, {'<feedback_noun>':
1107, 'animo': 185, 'apoio': 185, 'coragem': 185, 'forca': 185}, {'animo': 185, 'apoio': 185, 'coragem': 185, 'forca':
185}, {'abraco': 185, 'animo': 185, 'apoio': 185, 'avaliacao': 873, 'coragem': 185, 'devolutiva': 873, 'feedback':
873, 'forca': 185}, {'de': 1114}, {'^': 810, 'a': 811, 'ao': 811, 'com': 811, 'na': 811, 'no': 811, 'à': 811},
{'avaliacao': 873, 'data': 1120, 'devolutiva': 873, 'feedback': 873, 'forca': 1121, 'mao': 1121, 'maozinha': 1121},
{'<any_det>': 1097, '<feedback_noun>': 1095, '^': 1116, 'a': 881, 'algumas': 1114, 'alguns': 1114, 'animo': 1110,
'apoio': 1110, 'bastante': 1117, 'coragem': 185, 'forca': 1110, 'imenso': 1114, 'imensos': 1114, 'moral': 185,
'muita': 1118, 'muito': 1117, 'o': 881, 'os': 1112, 'parabens': 1110, 'um': 1119, 'uma': 1122, 'umas': 1114, 'uns':
1114, 'varias': 1114, 'varios': 1114}, {'data': 1120}, {'<any_det>': 1097, '^': 1116, 'algumas': 1114, 'alguns': 1114,
'animo': 185, 'apoio': 185, 'bastante': 1117, 'coragem': 185, 'forca': 185, 'imenso': 1114, 'imensos': 1114, 'muita':
1118, 'muito': 1117, 'um': 1118, 'uma': 1124, 'umas': 1114, 'uns': 1114, 'varias': 1114, 'varios': 1114},
{'<where_to>': 137, '^': 136, 'com': 137, 'no': 137}, {'forca': 185}, {'<course>': 1032, 'avaliacao': 873,
'devolutiva': 873, 'feedback': 873, 'meu': 1105, 'meus': 1104, 'minha': 1104, 'minhas': 1104}, {'<feedback_noun>':
1095, 'comentarios': 1103, 'correcoes': 1108, 'dicas': 1108, 'feedback': 1103, 'notas': 1103, 'opiniao': 1103,
'parecer': 1103, 'pitacos': 1108, 'toques': 1108, 'visao': 1103}, {'animo': 1110, 'apoio': 1110, 'forca': 1110, 'meu':
1104, 'meus': 1129, 'minha': 1104, 'minhas': 1104, 'os': 1112, 'parabens': 1110}, {'<reach_noun>': 1096},
{'<any_det>': 1131, '^': 1116}, {'<any_det>': 1131, '^': 1099, 'a': 1100, 'as': 1100, 'meu': 1014, 'meus': 1014,
'minha': 1014, 'minhas': 1014, 'nossa': 1014, 'nosso': 1014, 'o': 1100, 'os': 1100}, {'N': 1133}, {'<him>': 1132, 'a':
1134, 'o': 1134}, {'<him>': 1132}, {'': (23, 'contact'), 'casa': 162}, {'a': 1137, 'ao': 162, 'ate': 162, 'em': 162,
'la': 162, 'lá': 162, 'na': 162, 'no': 162, 'à': 162}, {'<course>': 1032, '<feedback_noun>': 1095, 'abraco': 185,
'avaliacao': 873, 'chegada': 1138, 'devolutiva': 873, 'escapadinha': 1138, 'feedback': 873, 'passada': 1138,
'pulinho': 1138, 'pulo': 1138, 'saltinho': 1138, 'salto': 1138, 'toque': 252}, {'<him>': 754, 'N': 754}, {'da': 1140,
'do': 1140, 'pela': 1140, 'pelo': 1140, 'por': 1140}, {'<course>': 1032, '<feedback_noun>': 1095, 'avaliacao': 873,
'chegada': 1138, 'data': 1120, 'devolutiva': 873, 'escapadinha': 1138, 'feedback': 873, 'forca': 1121, 'mao': 1121,
'maozinha': 1121, 'palavra': 1141, 'palavrinha': 1141, 'passada': 1138, 'pulinho': 1138, 'pulo': 1138, 'saltinho':
1138, 'salto': 1138}, {'<any_det>': 1094, '<feedback_noun>': 1095, '<to>': 1102, 'a': 1106, 'algumas': 1109, 'alguns':
1109, 'animo': 1110, 'apoio': 1110, 'as': 1113, 'bastante': 1114, 'boleia': 162, 'carona': 162, 'coragem': 185, 'de':
1115, 'forca': 1110, 'imenso': 1114, 'imensos': 1114, 'lhe': 1123, 'lhes': 1125, 'mentoria': 1126, 'mentorias': 1126,
'mentoring': 1126, 'meu': 1104, 'meus': 1111, 'minha': 1104, 'minhas': 1104, 'moral': 185, 'muita': 1127, 'muito':
1114, 'o': 1128, 'os': 1130, 'para': 1135, 'parabens': 1110, 'pra': 1136, 'um': 1139, 'uma': 1142, 'umas': 1109,
'uns': 1109, 'varias': 1114, 'varios': 1114}, {'comigo': 42}, {'para': 229, 'pra': 229}, {'isso': 1145, 'para': 229,
'pra': 229}, {'<any_det>': 199, 'a': 1098, 'as': 1098, 'meu': 199, 'meus': 199, 'minha': 199, 'minhas': 199, 'nossa':
199, 'nosso': 199, 'o': 1098, 'os': 1098}, {'<any_det>': 1131, '^': 1147}, {'N': 1148}, {'^': 199}, {'N': 1150},
{'<him>': 1150}, {'<him>': 1150, 'N': 1150}, {'<to>': 1151, 'para': 1152, 'pra': 1153, 'pro': 1151}, {'...': 1154,
'comentarios': 1103, 'feedback': 1103, 'notas': 1103, 'opiniao': 1103, 'parecer': 1103, 'visao': 1103}, {'...': 1154},
{'meu': 1155, 'meus': 1155, 'minha': 1155, 'minhas': 1155, 'nossa': 1156, 'nosso': 1156}, {'<any_det>': 1131, '^':
1147, 'algumas': 1114, 'alguns': 1114, 'bastante': 1114, 'imenso': 1114, 'imensos': 1114, 'muito': 1114, 'uma': 1124,
'umas': 1114, 'uns': 1114, 'varias': 1114, 'varios': 1114}, {'na': 89}, {'<him>': 1148, 'a': 1149, 'o': 1149},
{'<him>': 1148}, {'': (0, 'missed'), 'na': 89}, {'data': 1120, 'mensagem': 1159}, {'<any_det>': 1131, '<to>': 1149,
'a': 1157, 'algumas': 1114, 'alguns': 1114, 'as': 1157, 'bastante': 1114, 'imenso': 1114, 'imensos': 1114, 'lhe':
1158, 'lhes': 1158, 'mensagem': 1159, 'meu': 1155, 'meus': 1155, 'minha': 1155, 'minhas': 1155, 'muito': 1114,
'nossa': 1156, 'nosso': 1156, 'o': 1157, 'os': 1157, 'para': 1160, 'pra': 1161, 'recado': 1162, 'uma': 1163, 'umas':
1114, 'uns': 1114, 'varias': 1114, 'varios': 1114}, {'espera': 89}, {'visto': 89}, {'voz': 162}, {'de': 1167},
{'<letter>': 162, 'nota': 1168}, {'mao': 89}, {'tampa': 89}, {'<any_det>': 1169, '<letter>': 162, 'a': 1165, 'na':
1170, 'nota': 1168, 'pendurada': 89, 'pendurado': 89, 'plantada': 89, 'plantado': 89, 'tampa': 89, 'uma': 1171, 'à':
1165}, {'vacuo': 89}, {'a': 1165, 'em': 1166, 'esperando': 89, 'me': 1172, 'na': 1170, 'no': 1173, 'pendurada': 89,
'pendurado': 89, 'plantada': 89, 'plantado': 89, 'à': 1165}, {'animo': 1110, 'apoio': 1110, 'forca': 1110, 'os': 1112,
'parabens': 1110}, {'abraco': 185, 'animo': 185, 'apoio': 185, 'coragem': 185, 'forca': 185}, {'animo': 1110, 'apoio':
1110, 'bastante': 1118, 'coragem': 185, 'forca': 1110, 'moral': 185, 'muita': 1118, 'muito': 1118, 'os': 1112,
'parabens': 1110, 'um': 1176}, {'animo': 185, 'apoio': 185, 'bastante': 1118, 'coragem': 185, 'forca': 185, 'muita':
1118, 'muito': 1118, 'um': 1118}, {'<course>': 1032, 'abraco': 185}, {'a': 1033, 'animo': 1110, 'apoio': 1110, 'as':
1175, 'coragem': 185, 'forca': 1110, 'lhe': 1177, 'lhes': 1178, 'mentoria': 1126, 'mentorias': 1126, 'mentoring':
1126, 'moral': 185, 'muita': 1127, 'o': 1033, 'os': 1175, 'parabens': 1110, 'um': 1179, 'uma': 1033}, {'de': 844,
'que': 844}, {'sorte': 185}, {'boa': 1182}, {'boa': 1182, 'lhe': 1183}, {'chamada': 162}, {'a': 1185, 'agora': 162,
'c': 162, 'com': 162}, {'<tip>': 152}, {'^': 16, 'de': 151, 'para': 151, 'que': 151}, {'conselho': 1188, 'dica': 1188,
'sugestao': 1188, 'toque': 1188}, {'forca': 1121, 'mao': 1121, 'maozinha': 1121}, {'uma': 1190}, {'...': 1187,
'<any_det>': 1189, 'a': 1165, 'na': 1170, 'pendurada': 89, 'pendurado': 89, 'plantada': 89, 'plantado': 89, 'tampa':
89, 'uma': 1171, 'à': 1165}, {'bolo': 89, 'cano': 89}, {'tras': 89}, {'...': 1187, '<any_det>': 1189, 'bolo': 89,
'furo': 89, 'lhe': 1191, 'me': 1192, 'o': 1193, 'para': 1194, 'pra': 1194, 'um': 1193, 'uma': 1190}, {'<see_inf>':
29}, {'<see_inf>': 29, 'aparecer': 377, 'de': 379, 'em': 379, 'ir': 377, 'juntar': 378, 'passar': 377, 'que': 379,
'ter': 377, 'vinha': 377, 'vir': 377, 'viria': 377}, {'N': 146}, {'': (5, 'mine'), 'N': 42}, {'': (13, 'talk'), 'que':
0}, {'los': 112}, {'N': 112}, {'N': 112, 'a': 1202, 'o': 1202}, {'a': 1202, 'ao': 1202, 'com': 1203, 'e': 1203, 'à':
1202}, {'N': 1204}, {'N': 1204, 'a': 1205, 'o': 1205}, {'contato': 112}, {'em': 1207}, {'los': 1208}, {'contacto':
112}, {'em': 1210}, {'los': 1211}, {'ela': 42, 'ele': 42}, {'0': 146, '<any_det>': 42, '<to>': 1198, '^': 682, 'a':
1199, 'admitir': 1200, 'ao': 42, 'apresenta': 1201, 'apresentar': 1206, 'apresentá': 1201, 'cem': 146, 'cinquenta':
146, 'coloca': 1209, 'colocá': 1209, 'conecta': 1201, 'conectar': 1206, 'conectá': 1201, 'confessar': 1200,
'dinheiro': 146, 'dizer': 1200, 'juntar': 1206, 'lhe': 42, 'lhes': 42, 'po': 1212, 'pra': 1213, 'reconhecer': 1200,
'trinta': 146, 'umas': 146, 'uns': 146, 'vinte': 146, 'à': 42}, {'la': 31, 'lo': 31, 'ma': 31, 'mas': 31, 'mo': 31,
'mos': 31}, {'^': 210, 'da': 211, 'do': 211, 'sobre': 211}, {'anotacoes': 1216, 'comentarios': 1216, 'correcoes':
1216, 'notas': 1216, 'sugestoes': 1216}, {'anotacoes': 1216, 'comentarios': 1216, 'correcoes': 1216, 'minhas': 1217,
'notas': 1216, 'sugestoes': 1216}, {'meus': 1217}, {'anotacoes': 1216, 'as': 1218, 'comentarios': 1216, 'correcoes':
1216, 'meus': 1217, 'minhas': 1217, 'notas': 1216, 'os': 1219, 'sugestoes': 1216}, {'anotacoes': 1216, 'as': 1218,
'comentarios': 1216, 'correcoes': 1216, 'lhe': 1220, 'meus': 1217, 'minhas': 1217, 'notas': 1216, 'os': 1219,
'sugestoes': 1216}, {'<him>': 47}, {'<him>': 47, 'lha': 47, 'lhas': 47, 'lho': 47, 'lhos': 47, 'para': 1222, 'pra':
1222}, {'...': 364}, {'<any_det>': 1224}, {'<hand3>': 1225, '<send3>': 1225, 'acaba': 1225, 'conclui': 1225,
'entrega': 1225, 'termina': 1225}, {'^': 1226, 'lhe': 894, 'lhes': 894}, {':': 382, 'que': 1227}, {'lhe': 894, 'lhes':
894}, {'que': 1229}, {'': (9, 'told'), '...': 1230}, {'N': 1231}, {'...': 1230, 'que': 896}, {'^': 1226, 'a': 240,
'eu': 239, 'nos': 239, 'nós': 239}, {'para': 19, 'pra': 19, 'que': 1234}, {'^': 401, 'ia': 908, 'receberei': 907,
'receberia': 907, 'recebia': 907, 'terei': 907, 'teria': 907, 'vou': 908}, {'^': 284, 'me': 31, 'receber': 907}, {'^':
400, 'a': 403, 'eu': 1236, 'ia': 1237, 'iria': 285, 'me': 406, 'nos': 408, 'nós': 410, 'receberei': 907, 'receberia':
907, 'recebia': 907, 'terei': 907, 'teria': 907, 'vai': 404, 'vou': 908}, {'...': 1235, ':': 385, 'N': 162, 'a': 853,
'isso': 854, 'o': 853, 'p': 391, 'para': 399, 'pra': 399, 'que': 1238}, {'...': 1235, 'N': 162, 'a': 853, 'isso': 854,
'o': 853, 'p': 391, 'para': 413, 'pra': 413}, {'<do1>': 42, '<give3>': 889, '<hand3>': 889, '<send3>': 889, 'acaba':
889, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'sobe': 889, 'vejo': 42}, {'^': 1241, 'eu': 899, 'lhe': 899},
{'<give3>': 11, '<hand3>': 11, '<send3>': 11, 'sobe': 11}, {'^': 1243}, {'<do1>': 42, '<give1>': 42, '<give1_pra>':
42, '<give3>': 889, '<hand3>': 889, '<send3>': 889, '<subj>': 16, '<urge_inf>': 16, '<would_give>': 11, 'acaba': 889,
'leio': 42, 'me': 119, 'nao': 120, 'não': 120, 'olho': 42, 'penso': 42, 'resolvo': 42, 'sobe': 889, 'tenho': 392,
'vejo': 42}, {'<do1>': 42, '<give1>': 42, '<give1_pra>': 42, '<subj>': 16, '<urge_inf>': 16, 'leio': 42, 'me': 119,
'nao': 120, 'não': 120, 'olho': 42, 'penso': 42, 'resolvo': 42, 'tenho': 392, 'vejo': 42}, {'^': 1246, 'ia': 908,
'lhe': 894, 'receberei': 907, 'receberia': 907, 'recebia': 907, 'terei': 907, 'teria': 907, 'vou': 908}, {'<do1>': 42,
'<give1>': 42, '<give1_pra>': 42, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'vejo': 42}, {'^': 1248}, {'D':
1244, '^': 1245, 'a': 403, 'aparecer': 377, 'eu': 1247, 'ia': 1237, 'ir': 377, 'iria': 285, 'juntar': 378, 'lhe':
1249, 'me': 406, 'nos': 408, 'nós': 410, 'passar': 377, 'receberei': 907, 'receberia': 907, 'recebia': 907, 'ter':
377, 'terei': 907, 'teria': 907, 'vai': 404, 'vinha': 377, 'vir': 377, 'viria': 377, 'vou': 908}, {'...': 1228, ':':
385, '<to>': 1232, 'aparecer': 377, 'de': 379, 'em': 379, 'ir': 377, 'juntar': 378, 'lhe': 1233, 'me': 1239, 'nos':
1240, 'p': 415, 'para': 416, 'passar': 377, 'pra': 416, 'q': 1242, 'que': 1250, 'ter': 377, 'vinha': 377, 'vir': 377,
'viria': 377}, {'em': 827, 'na': 827, 'no': 827, 'para': 827}, {'alimentos': 1252, 'cabazes': 1252, 'comida': 1252,
'jantares': 1252, 'refeicoes': 1252, 'roupa': 1252, 'sopa': 1252}, {'^': 1253}, {'^': 1226}, {':': 382, 'que': 1255},
{'para': 19, 'pra': 19, 'que': 1255}, {'...': 1257, ':': 385, 'p': 391, 'para': 399, 'pra': 399, 'que': 420}, {'...':
1257, 'p': 391, 'para': 413, 'pra': 413}, {'<give3>': 889, '<hand3>': 889, '<send3>': 889, '<should>': 16, 'acaba':
889, 'compensa': 16, 'e': 245, 'mais': 338, 'o': 340, 'sobe': 889, 'é': 245}, {'^': 1260}, {'<give3>': 889, '<hand3>':
889, '<send3>': 889, '<should>': 16, '<subj>': 16, '<urge_inf>': 16, 'acaba': 889, 'compensa': 16, 'e': 245, 'mais':
338, 'me': 119, 'nao': 120, 'não': 120, 'o': 340, 'sobe': 889, 'tenho': 392, 'é': 245}, {'D': 1244, '^': 1262, 'a':
403, 'eu': 402, 'ia': 404, 'iria': 285, 'me': 31, 'nos': 408, 'nós': 410, 'vai': 404}, {'...': 1256, ':': 385, 'me':
1258, 'nos': 1259, 'p': 391, 'para': 399, 'pra': 399, 'q': 1261, 'que': 1263}, {'': (13, 'talk'), 'D': 1244, '^':
890}, {'q': 891, 'que': 1265}, {'^': 941, 'de': 942}, {'vez': 1267}, {'^': 594, 'de': 936}, {'N': 1269}, {'da': 1270,
'dela': 1269, 'dele': 1269, 'do': 1270}, {'minha': 1268, 'vez': 1271}, {'N': 29}, {'N': 29, 'a': 1273, 'o': 1273},
{'da': 1274, 'de': 1274, 'do': 1274}, {'vai': 89}, {'agua': 1276, 'pio': 89, 'sinal': 89}, {'aniversario': 1275,
'aniversário': 1275, 'niver': 1275}, {'<inf>': 112, '^': 682}, {'a': 1272, 'aniversario': 1275, 'aniversário': 1275,
'da': 428, 'de': 428, 'esperar': 788, 'eu': 748, 'nada': 90, 'nem': 1277, 'niver': 1275, 'o': 1278, 'para': 683,
'pra': 683, 'preciso': 1279, 'que': 683, 'se': 29, 'so': 789}, {'sinal': 89}, {'da': 1281, 'deu': 1281, 'dá': 1281},
{'fosse': 487}, {'nao': 1282, 'no': 679, 'não': 1282, 'pediu': 687, 'se': 1283}, {'da': 740}, {'cima': 1285, 'vacuo':
89, 'vez': 849}, {'<they>': 0, 'N': 0, 'a': 0, 'nao': 0, 'não': 0, 'o': 0}, {'a': 1151, 'o': 1151}, {'<to>': 1151,
'para': 1288, 'pra': 1151, 'pro': 1151}, {'...': 1289}, {'<to>': 1151, 'para': 1152, 'pra': 1152}, {'...': 1291},
{'^': 1015, 'a': 1100, 'as': 1100, 'meu': 1014, 'meus': 1014, 'minha': 1014, 'minhas': 1014, 'nossa': 1014, 'nosso':
1014, 'o': 1100, 'os': 1100}, {'N': 1293}, {'a': 200, 'o': 200}, {'<to>': 200, 'para': 1295}, {'<helpful>': 1296},
{'<any_det>': 199, 'a': 1297, 'o': 1297, 'um': 1297, 'uma': 1297}, {'meu': 1156, 'meus': 1156, 'minha': 1156,
'minhas': 1156, 'nossa': 1156, 'nosso': 1156}, {'': (19, 'gave:resource'), '<any_det>': 199}, {'^': 1300}, {'<him>':
1020, 'a': 1294, 'o': 1294}, {'<him>': 1020}, {'0': 1290, '<any_det>': 1292, '<to>': 1294, '^': 1298, 'a': 1299, 'as':
1299, 'cem': 1290, 'com': 1022, 'dinheiro': 1290, 'lhe': 1301, 'lhes': 1301, 'meu': 1156, 'meus': 1156, 'minha': 1156,
'minhas': 1156, 'nossa': 1156, 'nosso': 1156, 'o': 1299, 'os': 1299, 'para': 1302, 'pra': 1303}, {'<reach_noun>':
1093}, {'<any_det>': 1305}, {'N': 1306}, {'da': 754, 'dela': 754, 'dele': 754, 'do': 754}, {'curriculo': 1308, 'cv':
1308}, {'a': 1307, 'o': 1307}, {'<any_det>': 1305, '<to>': 1307, 'lhe': 1306, 'o': 1309, 'para': 1310, 'pro': 1307},
{'da': 42, 'de': 42, 'do': 42}, {'me': 1312}, {'nos': 33}, {'acaso': 162}, {'querer': 162}, {'<any_det>': 162, 'N':
162, 'c': 162, 'com': 162, 'por': 1315, 'sem': 1316}, {'<any_det>': 33, 'D': 33, 'N': 162, 'c': 33, 'cafe': 33,
'café': 33, 'com': 33, 'me': 196, 'por': 1315, 'sem': 1316}, {'<any_det>': 162, 'N': 162, 'c': 162, 'com': 162, 'me':
1317, 'nos': 1318, 'por': 1315, 'sem': 1316}, {'<any_det>': 162, 'N': 162, 'c': 162, 'com': 162, 'me': 1317, 'nos':
1317, 'por': 1315, 'sem': 1316}, {'...': 819, 'me': 196}, {'apresentacao': 210, 'defesa': 210, 'pitch': 210}, {'^':
1322}, {'a': 1323, 'o': 1323}, {'<rehearsed>': 210}, {'a': 1325, 'o': 1325}, {'^': 1326}, {'N': 1327}, {'N': 1327,
'a': 1328, 'o': 1328}, {'^': 1326, 'a': 1323, 'com': 1329, 'o': 1323}, {'a': 810, 'como': 810, 'o': 810}, {'^': 1331},
{'<him>': 1332}, {'lhe': 1332, 'lhes': 1332, 'para': 1333, 'pra': 1333}, {'a': 811, 'como': 811}, {'passo': 811},
{'a': 1336}, {'...': 1335, 'a': 811, 'as': 811, 'como': 811, 'o': 811, 'os': 811, 'passo': 1337, 'por': 1064,
'porque': 811}, {'N': 1338}, {'a': 811}, {'a': 811, 'como': 811, 'por': 1064, 'porque': 811}, {'N': 1341}, {'a': 811,
'as': 811, 'como': 811, 'o': 811, 'os': 811, 'passo': 1337, 'por': 1064, 'porque': 811}, {'N': 1340}, {'<him>': 1343,
'ela': 1065, 'ele': 1065}, {'<him>': 1343, 'N': 1343, 'ela': 1065, 'ele': 1065}, {'N': 1343}, {'<to>': 1339, 'N':
1340, 'a': 1342, 'ao': 1066, 'como': 811, 'lhe': 1343, 'lhes': 1343, 'o': 1344, 'para': 1345, 'por': 1064, 'porque':
811, 'pra': 1346, 'pro': 1347, 'à': 1066}, {'<him>': 47, 'para': 1222, 'pra': 1222}, {'a': 881, 'o': 881, 'um': 881,
'uma': 881}, {'a': 881, 'lhe': 1350, 'o': 881, 'um': 881, 'uma': 881}, {'...': 1014, '<any_det>': 1097, '^': 1099,
'a': 1100, 'as': 1100, 'meu': 1014, 'meus': 1014, 'minha': 1014, 'minhas': 1014, 'nossa': 1014, 'nosso': 1014, 'o':
1100, 'os': 1100}, {'N': 1352}, {'a': 1297, 'o': 1297, 'um': 1297, 'uma': 1297}, {'<any_det>': 1097, '^': 1116,
'anotacoes': 1216, 'as': 1218, 'comentarios': 1216, 'correcoes': 1216, 'meus': 1217, 'minhas': 1217, 'notas': 1216,
'os': 1219, 'sugestoes': 1216, 'um': 885}, {'<any_det>': 1097, '^': 1116}, {'...': 1014, '<any_det>': 1131, '^': 1099,
'a': 1100, 'as': 1100, 'meu': 1014, 'meus': 1014, 'minha': 1014, 'minhas': 1014, 'nossa': 1014, 'nosso': 1014, 'o':
1100, 'os': 1100}, {'N': 1357}, {'<him>': 1132, 'a': 1358, 'o': 1358}, {'<him>': 1132, 'N': 1024}, {'cliente': 884,
'contacto': 884, 'contato': 884, 'email': 252, 'lead': 884}, {'<any_det>': 1097, '<to>': 1353, '^': 1354, 'anotacoes':
1216, 'as': 1218, 'comentarios': 1216, 'correcoes': 1216, 'lhe': 1355, 'lhes': 1356, 'mensagem': 252, 'meus': 1217,
'minhas': 1217, 'notas': 1216, 'o': 1309, 'os': 1219, 'para': 1359, 'pra': 1360, 'pro': 1025, 'sugestoes': 1216, 'um':
1361}, {'<any_det>': 1169, '<letter>': 162, 'nota': 1168}, {'me': 1363}, {'bom': 29, 'para': 628, 'pra': 628}, {'0':
748, 'cinco': 748, 'dois': 748, 'duas': 748, 'muitas': 748, 'muitos': 748, 'quase': 748, 'quatro': 748, 'tres': 748,
'trinta': 748, 'umas': 748, 'uns': 748, 'vinte': 748}, {'<of>': 89, 'N': 89, 'a': 89, 'ir': 89, 'ligar': 89, 'no': 89,
'o': 89, 'que': 89}, {'completo': 1367}, {'<of>': 89, 'N': 89, 'a': 89, 'completamente': 1367, 'ir': 89, 'ligar': 89,
'mesmo': 1367, 'no': 89, 'o': 89, 'por': 1368, 'que': 89, 'totalmente': 1367}, {'me': 1369}, {'que': 1042}, {'me':
1371, 'que': 1042}, {'perguntar': 1062}, {'a': 1373, 'para': 1373, 'pra': 1373}, {'N': 1374}, {'a': 1375, 'o': 1375},
{'<to>': 1375, 'lhe': 162, 'para': 1376}, {'ela': 479, 'ele': 479, 'me': 38}, {'<any_det>': 38, 'noticias': 38, 'que':
1378, 'resposta': 38, 'retorno': 38}, {'0': 89, 'duas': 89, 'meia': 89, 'um': 89, 'uma': 89}, {'N': 1380}, {'N': 1380,
'a': 1381, 'o': 1381, 'pela': 1381, 'pelo': 1381}, {'<of>': 89, 'N': 89, 'a': 89, 'completamente': 1367, 'ir': 89,
'ligar': 89, 'mesmo': 1367, 'no': 89, 'nos': 1369, 'o': 89, 'por': 1368, 'que': 89, 'totalmente': 1367}, {'<date>':
89, 'nossa': 965, 'nosso': 965}, {'a': 1384, 'da': 1384, 'do': 1384, 'o': 1384, 'se': 825}, {'<of>': 89, 'N': 89, 'a':
89, 'completamente': 1367, 'ir': 89, 'ligar': 89, 'me': 1369, 'mesmo': 1367, 'no': 89, 'o': 89, 'por': 1368, 'que':
89, 'totalmente': 1367}, {'c': 162, 'com': 162, 'que': 162}, {'<thing>': 38}, {'^': 1388, 'que': 371}, {'<set>': 33,
'a': 451, 'aguardando': 345, 'combinado': 1387, 'convencida': 454, 'convencido': 454, 'esperando': 345, 'pendente':
1389, 'suspenso': 89, 'à': 451}, {'aguardar': 709, 'esperar': 709}, {'D': 33, 'a': 33, 'em': 33, 'para': 33, 'pra':
33}, {'aguardo': 709}, {'a': 1391, 'aguardando': 709, 'convidada': 1392, 'convidado': 1392, 'convidados': 1392,
'esperando': 709, 'no': 1393}, {'la': 162, 'lá': 162, 'tambem': 162, 'tb': 162}, {'N': 1395}, {'': (14, 'together'),
'N': 162, 'a': 853, 'o': 853}, {'': (23, 'contact'), 'la': 162, 'lá': 162, 'tambem': 162, 'tb': 162}, {'N': 1398},
{'N': 162, 'a': 1399, 'o': 1399}, {'a': 1396, 'o': 1396}, {'a': 1396, 'c': 162, 'ca': 854, 'com': 162, 'la': 1397,
'lá': 1397, 'o': 1396, 'para': 628, 'presente': 854, 'presentes': 854, 'tambem': 1400, 'tb': 1401}, {'a': 853, 'ca':
854, 'la': 854, 'lá': 854, 'o': 853, 'presente': 854, 'presentes': 854, 'tambem': 854}, {'duas': 748}, {'dois': 748,
'tres': 748}, {'as': 1404, 'c': 162, 'com': 162, 'os': 1405, 'todos': 748}, {'a': 853, 'ca': 854, 'la': 854, 'lá':
854, 'o': 853, 'tambem': 1397}, {'<paper>': 210}, {'^': 1408}, {'a': 1409, 'as': 1409, 'lhe': 211, 'lhes': 211, 'o':
1409, 'os': 1409}, {'a': 953, 'as': 953, 'o': 953, 'os': 953}, {'<review_inf>': 1410, 'capacitando': 1411,
'capacitar': 1411, 'ensinando': 1411, 'ensinar': 1411, 'formando': 1411, 'formar': 1411, 'orientando': 1411,
'orientar': 1411, 'treinando': 1411, 'treinar': 1411}, {'a': 1412, 'capacitando': 1411, 'capacitar': 1411,
'ensinando': 1411, 'ensinar': 1411, 'formando': 1411, 'formar': 1411, 'orientando': 1411, 'orientar': 1411,
'treinando': 1411, 'treinar': 1411}, {'^': 834, 'almocar': 162, 'animar': 836, 'conversa': 162, 'dar': 836,
'ensinando': 811, 'ensinar': 811, 'explicando': 811, 'explicar': 811, 'falar': 162, 'mesa': 162, 'mostrando': 811,
'mostrar': 811, 'tomar': 162}, {'com': 162}, {'conversa': 162, 'mesa': 162}, {'...': 1413, '^': 834, 'a': 1414, 'c':
162, 'com': 162, 'em': 170, 'ensinando': 811, 'ensinar': 811, 'explicando': 811, 'explicar': 811, 'la': 1415, 'lá':
1415, 'mostrando': 811, 'mostrar': 811, 'na': 162, 'no': 162, 'reunida': 162, 'reunido': 162, 'à': 1416},
{'capacitando': 1411, 'capacitar': 1411, 'ensinando': 1411, 'ensinar': 1411, 'formando': 1411, 'formar': 1411,
'orientando': 1411, 'orientar': 1411, 'treinando': 1411, 'treinar': 1411}, {'a': 1418, 'capacitando': 1411,
'capacitar': 1411, 'ensinando': 1411, 'ensinar': 1411, 'formando': 1411, 'formar': 1411, 'orientando': 1411,
'orientar': 1411, 'treinando': 1411, 'treinar': 1411}, {'^': 834, 'animar': 836, 'conversa': 162, 'dar': 836,
'ensinando': 811, 'ensinar': 811, 'explicando': 811, 'explicar': 811, 'falar': 162, 'mostrando': 811, 'mostrar': 811},
{'conversa': 162}, {'...': 1419, '^': 834, 'a': 1420, 'c': 162, 'com': 162, 'em': 162, 'ensinando': 811, 'ensinar':
811, 'explicando': 811, 'explicar': 811, 'juntos': 162, 'mostrando': 811, 'mostrar': 811, 'na': 162, 'no': 162,
'reunidos': 162, 'à': 1421}, {'aguardar': 709, 'dever': 142, 'esperar': 709, 'pensar': 839}, {'da': 38, 'de': 38,
'do': 38}, {'a': 1423, 'aguardando': 709, 'atras': 825, 'convidada': 1392, 'convidado': 1392, 'convidados': 1392,
'devendo': 142, 'esperando': 709, 'no': 1393, 'pendente': 1424, 'pensando': 839}, {'lha': 42, 'lhas': 42, 'lho': 42,
'lhos': 42}, {'<give1>': 1426, '<give1_pra>': 42}, {'ela': 683, 'ele': 683}, {'com': 1428, 'de': 683, 'que': 1008},
{'0': 146, '<any_det>': 42, 'a': 1199, 'ao': 42, 'cem': 146, 'cinquenta': 146, 'dinheiro': 146, 'lhe': 42, 'lhes': 42,
'pra': 1213, 'trinta': 146, 'umas': 146, 'uns': 146, 'vinte': 146, 'à': 42}, {'lhe': 146, 'lhes': 146}, {'que': 1431},
{'chegar': 42}, {'^': 1433}, {'^': 1433, 'lhe': 1434}, {'<giveinf>': 42, '<them>': 682}, {'^': 1436}, {'a': 1437,
'com': 1437, 'de': 1437}, {'': (5, 'mine'), '^': 1436, 'lhe': 42}, {'a': 1437, 'com': 1437, 'de': 1439}, {'<give1>':
42, 'arranjo': 42, 'conserto': 42, 'corrijo': 42, 'deixo': 42, 'devolvo': 42, 'edito': 42, 'escrevo': 42, 'gravo': 42,
'guardo': 42, 'imprimo': 42, 'instalo': 42, 'levo': 42, 'redijo': 42, 'traduzo': 42, 'trago': 42}, {'^': 1441},
{'encarrego': 1312}, {',': 151}, {'lugar': 1444}, {'teu': 1445}, {'^': 682, 'lhe': 683, 'lhes': 683}, {'^': 1427, 'a':
894, 'combinamos': 1429, 'combinei': 1429, 'combinámos': 1429, 'devo': 1430, 'disse': 1432, 'e': 748, 'encarrego':
1313, 'faco': 1435, 'farei': 1435, 'ficamos': 1438, 'fico': 1440, 'ficámos': 1438, 'fiquei': 1440, 'lhe': 1442,
'lhes': 1442, 'me': 1443, 'no': 1446, 'o': 894, 'ocupo': 1313, 'trato': 1312, 'vamos': 1447, 'vou': 1447}, {'me':
1044, 'nos': 1044}, {'': (9, 'told'), '...': 1335, 'a': 811, 'as': 811, 'como': 811, 'o': 811, 'os': 811, 'passo':
1337, 'por': 1064, 'porque': 811}, {'N': 1450}, {'<him>': 1343, 'a': 846, 'ela': 1065, 'ele': 1065, 'o': 846},
{'<to>': 1451, 'N': 1340, 'a': 1342, 'ao': 1066, 'como': 811, 'lhe': 1343, 'lhes': 1343, 'o': 1344, 'para': 1452,
'por': 1064, 'porque': 811, 'pra': 1346, 'pro': 1347, 'à': 1066}, {'^': 1248, 'lhe': 894}, {'^': 1248, 'eu': 1454,
'lhe': 1249}, {'': (23, 'contact'), 'bem': 1141, 'lhe': 897, 'q': 900, 'que': 1455}, {'N': 38}, {'da': 1457, 'de':
1457, 'do': 1457}, {'...': 1458}, {'<giveinf>': 42, 'a': 1459, 'as': 1459, 'o': 1459, 'os': 1459}, {'confirmar': 38,
'enviar': 38, 'mandar': 38, 'responder': 38}, {'N': 1461, 'confirmar': 38, 'enviar': 38, 'mandar': 38, 'me': 1461,
'responder': 38}, {'a': 1459, 'as': 1459, 'o': 1459, 'os': 1459}, {'^': 1463}, {'parte': 146}, {'minha': 1465},
{'<giveinf>': 42, 'a': 38, 'as': 38, 'o': 38, 'os': 38}, {'^': 1467, 'a': 1462, 'ainda': 804, 'ela': 1462, 'ele':
1462, 'o': 1462}, {'^': 1460, 'a': 1462, 'ainda': 1464, 'apresenta': 1201, 'apresentar': 1206, 'apresentá': 1201,
'coloca': 1209, 'colocá': 1209, 'conecta': 1201, 'conectar': 1206, 'conectá': 1201, 'da': 1466, 'de': 1466, 'ela':
1462, 'ele': 1462, 'esperar': 788, 'juntar': 1206, 'me': 1468, 'nos': 805, 'o': 1462, 'pela': 1466, 'po': 1212, 'so':
789}, {'^': 1463, 'ainda': 1464, 'da': 1466, 'de': 1466, 'me': 805, 'nos': 805, 'pela': 1466}, {'se': 89}, {'gente':
1471, 'vejo': 89}, {'falamos': 89, 'vemos': 89}, {'vejo': 89}, {'a': 1472, 'estou': 89, 'falamos': 89, 'falava': 89,
'falo': 89, 'nos': 1473, 'o': 1474, 'vejo': 89, 'vemos': 89}, {'n': 1475, 'nao': 1475, 'não': 1475}, {'que': 1476},
{'falta': 345}, {'...': 1477, '0': 29, 'anos': 29, 'cinquenta': 29, 'lhe': 1478, 'noventa': 29, 'oitenta': 29,
'quarenta': 29, 'sessenta': 29, 'setenta': 29, 'trinta': 29, 'vinte': 29}, {'companhia': 162}, {'me': 1480, 'nos':
1480}, {'para': 229, 'pra': 229, 'pro': 229}, {'cargo': 146}, {'espera': 450, 'meu': 1483, 'ser': 1482}, {'': (5,
'mine'), '^': 42}, {'^': 11, 'me': 31, 'minha': 1465, 'nos': 31}, {'maos': 146}, {'minhas': 1487}, {'conta': 1485},
{'minha': 1489}, {'<moved_pp>': 1482, 'a': 1484, 'agora': 1482, 'com': 462, 'comigo': 1485, 'da': 1466, 'de': 1486,
'marcada': 33, 'marcado': 33, 'nas': 1488, 'para': 229, 'pela': 1466, 'pendente': 1389, 'por': 1490, 'pra': 229,
'pro': 229, 'responsavel': 464, 'sem': 188, 'suspenso': 89, 'à': 451}, {'meu': 1483}, {'conta': 146}, {'minha': 1493},
{'a': 1492, 'comigo': 146, 'nas': 1488, 'por': 1494}, {'nada': 89}, {'vao': 89}, {'0': 89, 'e': 1496, 'em': 1497,
'meia': 740, 'sozinha': 89, 'sozinho': 89, 'uma': 740}, {'^': 1436, 'aguardar': 709, 'espera': 1498, 'esperar': 709},
{'N': 994, '^': 1436, 'a': 995, 'o': 995}, {'<inf>': 42, '<them>': 941, 'lhe': 941}, {'^': 1501}, {'<giveinf>': 42,
'<inf>': 42}, {'<giveinf>': 42, '<inf>': 42, '<them>': 1503, 'lhe': 940, 'lhes': 42}, {'^': 1504, 'almocar': 33,
'encontrar': 33, 'jantar': 33, 'lhe': 146, 'lhes': 146, 'marcar': 89, 'nos': 264, 'remarcar': 89, 'tomar': 33}, {'':
(7, 'waiting'), '0': 89, '<of>': 38, 'e': 1496, 'em': 1497, 'meia': 740, 'sozinha': 89, 'sozinho': 89, 'uma': 740},
{'espera': 1498}, {'a': 1499, 'aguardando': 709, 'c': 996, 'com': 1500, 'd': 1502, 'de': 1505, 'esperando': 1506,
'no': 1393, 'plantada': 1498, 'plantado': 1498, 'à': 1507}, {'nao': 89, 'nem': 89, 'nunca': 89, 'não': 89}, {'e':
1509}, {'...': 1510}, {'^': 11, 'ligar': 1511}, {'^': 11, 'aparecer': 1511, 'ligar': 1511, 'me': 1512, 'nos': 31,
'passar': 1511, 'vir': 1511}, {'com': 462, 'de': 1513, 'responsavel': 464}, {'^': 1436, 'aguardar': 709, 'esperar':
709}, {'<giveinf>': 42, '<inf>': 42, '<them>': 1503, 'lhe': 941}, {'': (5, 'mine'), '^': 1516, 'lhe': 42}, {'a': 1515,
'aguardando': 709, 'com': 1437, 'd': 1502, 'de': 1517, 'esperando': 709, 'no': 1393, 'pendente': 1424}, {'D': 227,
'da': 236, 'de': 236, 'do': 236, 'para': 229, 'pra': 229, 'pro': 229}, {'dever': 468, 'espera': 450, 'meu': 1483,
'ser': 1482}, {'': (23, 'contact'), 'eu': 781}, {':': 779, 'c': 162, 'com': 162, 'para': 33, 'que': 1521}, {'...':
1510, 'e': 375, 'mas': 375, 'so': 376}, {'^': 11, 'aparecer': 1523, 'ir': 377, 'juntar': 378, 'ligar': 1511, 'marcar':
89, 'me': 1512, 'nos': 31, 'passar': 1523, 'remarcar': 89, 'ter': 377, 'vinha': 377, 'vir': 1523, 'viria': 377},
{'by': 89}, {'aberto': 89, 'aparecer': 377, 'ir': 377, 'juntar': 378, 'marcar': 89, 'passar': 377, 'stand': 1525,
'ter': 377, 'vinha': 377, 'vir': 377, 'viria': 377}, {'D': 227, 'depois': 89}, {'aberto': 89, 'fazer': 89, 'marcar':
89, 'minha': 1489, 'stand': 1525}, {'<moved_pp>': 1519, '<off_pp>': 89, 'D': 227, 'a': 1520, 'acordado': 783,
'agendada': 33, 'agendado': 33, 'agora': 1482, 'aparecer': 377, 'com': 462, 'combinado': 1522, 'comigo': 146, 'de':
1524, 'devendo': 31, 'em': 1526, 'ir': 377, 'juntar': 378, 'marcada': 33, 'marcado': 33, 'me': 471, 'nas': 1488,
'para': 1527, 'passar': 377, 'pendente': 1389, 'por': 1528, 'pra': 1527, 'pro': 229, 'que': 379, 'responsavel': 464,
'sem': 188, 'ter': 377, 'vinha': 377, 'vir': 377, 'viria': 377, 'à': 451}, {'^': 1436, 'espera': 1498}, {'a': 1530,
'c': 996, 'com': 1500, 'd': 1502, 'de': 1505, 'esperando': 1498, 'plantada': 1498, 'plantado': 1498, 'à': 1507}, {'^':
1436, 'dever': 142, 'ensinando': 811, 'ensinar': 811, 'espera': 1498, 'explicando': 811, 'explicar': 811, 'mostrando':
811, 'mostrar': 811, 'saber': 714}, {'': (5, 'mine'), '^': 1516, 'lhe': 1485, 'lhes': 146}, {'...': 1413, 'a': 1532,
'com': 1437, 'd': 1502, 'de': 1533, 'devendo': 142, 'ensinando': 811, 'ensinar': 811, 'esperando': 1498, 'explicando':
811, 'explicar': 811, 'mostrando': 811, 'mostrar': 811, 'plantada': 1498, 'plantado': 1498, 'sabendo': 714, 'à':
1507}, {'<date>': 162}, {'<of>': 711, '<to>': 711, '^': 710, 'com': 711, 'entre': 711}, {'<feedback_noun>': 1095},
{'<course>': 1032, 'apresentacao': 1536, 'apresentacoes': 1536, 'avaliacao': 873, 'conexao': 1536, 'devolutiva': 873,
'feedback': 873, 'intro': 1536, 'intros': 1536, 'minha': 1537, 'ponte': 1536}, {'apresentacao': 1536, 'apresentacoes':
1536, 'conexao': 1536, 'intro': 1536, 'intros': 1536, 'ponte': 1536}, {'avaliacao': 873, 'data': 1120, 'devolutiva':
873, 'feedback': 873}, {'<feedback_noun>': 1095, 'a': 881, 'algumas': 1114, 'alguns': 1114, 'bastante': 1114,
'imenso': 1114, 'imensos': 1114, 'muito': 1114, 'o': 881, 'um': 881, 'uma': 1540, 'umas': 1114, 'uns': 1114, 'varias':
1114, 'varios': 1114}, {'algumas': 1114, 'alguns': 1114, 'bastante': 1114, 'imenso': 1114, 'imensos': 1114, 'muito':
1114, 'uma': 1124, 'umas': 1114, 'uns': 1114, 'varias': 1114, 'varios': 1114}, {'<course>': 1032, 'apresentacao':
1536, 'apresentacoes': 1536, 'avaliacao': 873, 'conexao': 1536, 'devolutiva': 873, 'feedback': 873, 'intro': 1536,
'intros': 1536, 'meu': 1537, 'ponte': 1536}, {'meus': 1537}, {'^': 827, 'com': 914, 'em': 914, 'na': 914, 'no': 914},
{'voluntario': 1545}, {'<course>': 1032, '<feedback_noun>': 1095, 'avaliacao': 873, 'devolutiva': 873, 'feedback':
873}, {'<course>': 1032, '<feedback_noun>': 1095, 'apresentacao': 1536, 'apresentacoes': 1536, 'avaliacao': 873,
'conexao': 1536, 'data': 1120, 'devolutiva': 873, 'feedback': 873, 'intro': 1536, 'intros': 1536, 'ponte': 1536},
{'<any_det>': 1535, '<date>': 162, '<feedback_noun>': 1095, 'a': 1538, 'algumas': 1114, 'alguns': 1114, 'as': 1539,
'bastante': 1114, 'imenso': 1114, 'imensos': 1114, 'lhe': 1541, 'lhes': 1542, 'mentoria': 1126, 'mentorias': 1126,
'mentoring': 1126, 'muito': 1114, 'o': 1543, 'os': 1544, 'trabalho': 1546, 'um': 1547, 'uma': 1548, 'umas': 1114,
'uns': 1114, 'varias': 1114, 'varios': 1114, 'voluntariado': 1545}, {'<any_det>': 1535, '<date>': 162, 'a': 1539,
'as': 1539, 'mentoria': 1126, 'mentorias': 1126, 'mentoring': 1126, 'o': 1539, 'trabalho': 1546, 'uma': 1539,
'voluntariado': 1545}, {'que': 689, 'quem': 689}, {'N': 1551, 'ser': 1482}, {'N': 1551}, {'D': 227, 'a': 947,
'depois': 89, 'o': 947}, {'fazer': 89}, {'D': 227, 'caixa': 89, 'depois': 89, 'voicemail': 89}, {'D': 227, 'caixa':
89, 'voicemail': 89}, {'<moved_pp>': 1519, '<off_pp>': 89, 'D': 227, 'N': 1551, 'a': 1552, 'agora': 1482, 'ao': 947,
'combinado': 1387, 'na': 947, 'no': 947, 'o': 1553, 'para': 1554, 'por': 1555, 'pra': 1556, 'pro': 1557, 'sem': 188,
'suspenso': 89}, {'': (23, 'contact'), '^': 834, 'casa': 162}, {'a': 162, 'o': 162}, {'^': 834, 'a': 1559, 'almocar':
162, 'ao': 162, 'ate': 162, 'beber': 162, 'com': 162, 'correr': 162, 'em': 170, 'jantar': 162, 'la': 162, 'lá': 162,
'na': 1137, 'no': 162, 'num': 162, 'numa': 162, 'ter': 1415, 'tomar': 162, 'ver': 1560, 'visitar': 162, 'à': 162},
{'mentoria': 1126, 'mentorias': 1126, 'mentoring': 1126}, {'^': 834, 'a': 1559, 'almocar': 162, 'ao': 162, 'ate': 162,
'beber': 162, 'com': 162, 'correr': 162, 'dar': 1562, 'em': 170, 'jantar': 162, 'la': 162, 'lá': 162, 'na': 1137,
'no': 162, 'num': 162, 'numa': 162, 'ter': 1415, 'tomar': 162, 'ver': 1560, 'visitar': 162, 'à': 162}, {'D': 1244,
'^': 890}, {'q': 891, 'que': 1564}, {'...': 1230}, {'N': 1566}, {'...': 1230, '<to>': 1567, 'lhe': 1566}, {'^': 11,
'eu': 909, 'ia': 908, 'me': 31, 'receberei': 907, 'receberia': 907, 'recebia': 907, 'terei': 907, 'teria': 907, 'vou':
908}, {'^': 11, 'me': 31, 'que': 1569}, {'^': 11, 'me': 1570, 'que': 1569}, {'...': 1419}, {'de': 29}, {'': (11,
'thinking'), 'ter': 476}, {'de': 1574}, {'ela': 0, 'ele': 0, 'isso': 0, 'mim': 0, 'nos': 0, 'nós': 0}, {'a': 1576,
'ao': 933}, {'chamadas': 89}, {'de': 1578}, {'^': 827, 'com': 914, 'em': 914, 'na': 914, 'no': 914, 'para': 914},
{'voluntariado': 1580}, {'de': 1581}, {'ver': 741}, {'n': 89, 'nao': 89, 'não': 89}, {'que': 1584}, {'que': 1584,
'tempo': 1585}, {'<inf>': 112, '^': 682, 'admitir': 1200, 'confessar': 1200, 'dizer': 1200, 'reconhecer': 1200,
'tempos': 1586}, {'...': 1477, 'de': 1583, 'muito': 1586, 'que': 1587, 'seculos': 1586, 'tempos': 1586}, {'agendado':
89, 'combinado': 89, 'marcado': 89}, {'aniversario': 1275, 'aniversário': 1275, 'niver': 1275, 'o': 1278},
{'comemora': 1010, 'completa': 1010, 'e': 1590, 'faz': 1010, 'fazia': 1010, 'é': 1590}, {'<pro>': 1091}, {'<good>':
1592, '<pro>': 1091, '<reach_noun>': 1096, 'contacto': 1093, 'contato': 1093, 'email': 1093, 'nome': 1093, 'numero':
1093, 'telefone': 1093}, {'<good>': 755, '<pro>': 754, '<reach_noun>': 1096, 'contacto': 1093, 'contato': 1093,
'email': 1093, 'nome': 1093, 'numero': 1093, 'telefone': 1093}, {'<pro>': 754, 'minha': 756}, {'<pro>': 754, 'meu':
756}, {'<any_det>': 1594, 'a': 1595, 'as': 758, 'meu': 755, 'minha': 755, 'o': 1596, 'os': 761, 'um': 755, 'uma':
755}, {'<pro>': 754, 'minha': 755}, {'<pro>': 754, 'meu': 755}, {'a': 1598, 'meu': 755, 'minha': 755, 'o': 1599, 'um':
755, 'uma': 755}, {'N': 1600}, {'N': 1597, 'a': 1601, 'o': 1601}, {'<to>': 754, 'no': 754}, {'<good>': 1592, '<pro>':
1091}, {'<pro>': 754, 'N': 1603, 'minha': 1604}, {'<pro>': 754, 'N': 754, 'minha': 756}, {'<pro>': 754, 'N': 754,
'meu': 756}, {'<pro>': 754, 'cliente': 884, 'contacto': 884, 'contato': 884, 'lead': 884}, {'<any_det>': 1594, 'N':
754, 'a': 1606, 'as': 758, 'meu': 755, 'minha': 755, 'o': 1607, 'os': 761, 'um': 1608, 'uma': 755}, {'<any_det>':
1594, 'N': 754, 'a': 1606, 'as': 758, 'meu': 755, 'minha': 755, 'o': 1607, 'os': 761, 'um': 755, 'uma': 755},
{'<pro>': 754, 'N': 1603, 'meu': 1604}, {'<good>': 755, '<pro>': 754, '<reach_noun>': 1096}, {'N': 754, 'minha': 756},
{'N': 754, 'meu': 756}, {'<any_det>': 1612, 'N': 754, 'a': 1613, 'as': 758, 'o': 1614, 'os': 761}, {'<any_det>': 1612,
'a': 757, 'as': 758, 'o': 760, 'os': 761}, {'N': 1616}, {'<him>': 1615, 'a': 1617, 'ela': 1600, 'ele': 1600, 'o':
1617}, {'<him>': 1615, 'ela': 1600, 'ele': 1600}, {'<any_det>': 1593, '<to>': 1602, 'N': 1603, 'a': 1605, 'as': 758,
'lhe': 1609, 'lhes': 1610, 'meu': 755, 'minha': 755, 'o': 1611, 'os': 761, 'para': 1618, 'pra': 1619, 'um': 1608,
'uma': 755}, {'<to>': 846}, {'N': 766}, {'<him>': 766, 'que': 618}, {'<to>': 1622, 'com': 767, 'em': 759, 'lhe': 766,
'lhes': 766, 'para': 1623, 'pra': 1623, 'que': 618}, {'a': 860, 'ao': 860, 'com': 860, 'e': 860, 'à': 860}, {'N':
1625}, {'N': 1625, 'a': 1626, 'o': 1626}, {':': 858, 'N': 857, 'da': 1627, 'de': 1627, 'do': 1627, 'entre': 1627},
{'': (0, 'missed'), 'embora': 89}, {'ido': 1629, 'saido': 89}, {'estava': 89}, {'havia': 1630, 'nao': 1631, 'não':
1631, 'que': 0, 'tinha': 1630}, {'a': 162, 'ao': 162, 'c': 162, 'com': 162, 'futebol': 162, 'padel': 162, 'tenis':
162, 'ténis': 162, 'tênis': 162, 'à': 162}, {'N': 162, 'a': 853, 'o': 853, 'tambem': 854}, {'N': 162, 'gente': 1634,
'nos': 1634, 'nós': 1634}, {'gente': 1634}, {'N': 162, 'a': 1635, 'o': 853, 'tambem': 854, 'à': 1636}, {'se': 1637},
{'a': 1036, 'me': 952, 'o': 1036, 'pelo': 868, 'por': 868, 'via': 868}, {'': (14, 'together'), 'N': 162, 'a': 853,
'o': 853, 'tambem': 854}, {'N': 162, 'gente': 1634, 'nos': 1640, 'nós': 1640}, {'': (14, 'together'), 'N': 162, 'a':
1641, 'o': 853, 'tambem': 854, 'à': 1636}, {'se': 1642}, {'estava': 854, 'estavam': 854, 'esteve': 854, 'estiveram':
854}, {'^': 682, 'de': 683}, {'^': 682, 'apresenta': 1201, 'apresentar': 1206, 'apresentá': 1201, 'coloca': 1209,
'colocá': 1209, 'conecta': 1201, 'conectar': 1206, 'conectá': 1201, 'juntar': 1206, 'lhe': 146, 'po': 1212}, {'^':
682, 'de': 1646, 'lhe': 146, 'me': 1645}, {'da': 29, 'de': 29, 'do': 29}, {'me': 1648}, {'^': 1116}, {'N': 1650},
{'cadeira': 89}, {'de': 1652}, {'N': 750, 'cano': 89}, {'<him>': 1650, 'a': 1651, 'o': 1651}, {'<him>': 1650},
{'bolo': 89, 'cano': 89, 'cha': 1653, 'furo': 89, 'nega': 89, 'tampa': 89}, {'<to>': 1651, 'a': 751, 'bolo': 89,
'cano': 89, 'cha': 1653, 'furo': 89, 'lhe': 1650, 'lhes': 1650, 'nega': 89, 'o': 1654, 'para': 1655, 'pra': 1656,
'tampa': 89, 'um': 1657, 'uma': 1657}, {'^': 42, 'que': 146}, {'como': 811}, {'<reach_noun>': 1096, 'contacto': 1093,
'contato': 1093, 'nome': 1093, 'numero': 1093, 'telefone': 1093}, {'minha': 199}, {'minhas': 199}, {'meu': 199},
{'meus': 199}, {'a': 1662, 'as': 1663, 'meu': 199, 'meus': 199, 'minha': 199, 'minhas': 199, 'nossa': 199, 'nosso':
199, 'o': 1664, 'os': 1665}, {'contacto': 162, 'contato': 162, 'morada': 162, 'numero': 162, 'ok': 162, 'opiniao':
211, 'palavra': 162, 'resposta': 162}, {'minha': 1667}, {'contacto': 162, 'contato': 162, 'morada': 162, 'numero':
162, 'ok': 162, 'palavra': 162, 'resposta': 162}, {'meu': 1669}, {'<any_det>': 1661, '^': 1666, 'a': 1668, 'algumas':
1114, 'alguns': 1114, 'animo': 185, 'apoio': 185, 'bastante': 1114, 'comentarios': 211, 'coragem': 185, 'feedback':
211, 'forca': 185, 'imenso': 1114, 'imensos': 1114, 'lhe': 1542, 'lhes': 1542, 'meu': 1669, 'minha': 1667, 'moral':
185, 'muito': 1114, 'o': 1670, 'uma': 1124, 'umas': 1114, 'uns': 1114, 'varias': 1114, 'varios': 1114}, {'^': 1666,
'algumas': 1114, 'alguns': 1114, 'bastante': 1114, 'imenso': 1114, 'imensos': 1114, 'lhe': 1542, 'lhes': 1542,
'muito': 1114, 'uma': 1124, 'umas': 1114, 'uns': 1114, 'varias': 1114, 'varios': 1114}, {'': (19, 'gave:resource'),
'a': 1662, 'as': 1663, 'meu': 199, 'meus': 199, 'minha': 199, 'minhas': 199, 'nossa': 199, 'nosso': 199, 'o': 1664,
'os': 1665}, {'^': 1673}, {'de': 1014}, {'monte': 1675}, {'<any_det>': 1131, 'um': 1676, 'umas': 1014, 'uns': 1014,
'varias': 1014, 'varios': 1014}, {'algumas': 1114, 'alguns': 1114, 'bastante': 1114, 'imenso': 1114, 'imensos': 1114,
'lhe': 1542, 'lhes': 1542, 'muito': 1114, 'uma': 1124, 'umas': 1114, 'uns': 1114, 'varias': 1114, 'varios': 1114},
{'<any_det>': 1612, 'N': 754, 'a': 1606, 'as': 758, 'meu': 755, 'minha': 755, 'o': 1607, 'os': 761, 'um': 755, 'uma':
755}, {'<feedback_noun>': 1107, '^': 204}, {'<any_det>': 1661, 'algumas': 1114, 'alguns': 1114, 'bastante': 1114,
'imenso': 1114, 'imensos': 1114, 'lhe': 1542, 'lhes': 1542, 'muito': 1114, 'um': 1676, 'uma': 1124, 'umas': 1680,
'uns': 1680, 'varias': 1680, 'varios': 1680}, {'^': 1666}, {'': (5, 'mine'), 'que': 42}, {'<any_det>': 756, 'N': 754,
'a': 1606, 'as': 758, 'meu': 755, 'minha': 755, 'o': 1607, 'os': 761, 'um': 755, 'uma': 755}, {'<handed1>': 208,
'<told1>': 618, '<vowed1>': 1659, '^': 1441, 'aconselhei': 772, 'apresentei': 860, 'contei': 1660, 'dei': 1671,
'deixei': 1672, 'devo': 42, 'emprestei': 1674, 'enviei': 1677, 'expliquei': 1660, 'fiz': 1678, 'indiquei': 1679,
'mandei': 1681, 'mostrei': 1660, 'ofereci': 1682, 'passei': 1681, 'pedi': 1062, 'perguntei': 1062, 'prometi': 1683,
'recomendei': 1684, 'sugeri': 1684}, {'<paper>': 822}, {'<media>': 29}, {'<media>': 29, 'meu': 1687, 'seu': 1687,
'sua': 1687}, {'<media>': 29, 'facebook': 29, 'imprensa': 29, 'insta': 29, 'instagram': 29, 'jornal': 29, 'linkedin':
29, 'meu': 1687, 'seu': 1687, 'sua': 1687, 'twitter': 29, 'x': 29}, {'': (11, 'thinking'), '<media>': 29, 'facebook':
29, 'imprensa': 29, 'insta': 29, 'instagram': 29, 'jornal': 29, 'linkedin': 29, 'meu': 1687, 'seu': 1687, 'sua': 1687,
'twitter': 29, 'x': 29}, {'<any_det>': 1686, 'a': 29, 'as': 29, 'em': 1688, 'na': 1689, 'nas': 1688, 'no': 1690,
'nos': 1688, 'num': 1688, 'numa': 1688, 'o': 29, 'os': 29, 'pela': 1688, 'pelo': 1689, 'por': 1688, 'que': 29,
'sobre': 29, 'um': 29, 'uma': 29}, {'em': 1688, 'na': 1688, 'nas': 1688, 'no': 1688, 'nos': 1688, 'num': 1688, 'numa':
1688, 'pela': 1688, 'pelo': 1688, 'por': 1688}, {'perdida': 89}, {'': (23, 'contact'), '<to>': 1375, 'a': 1036, 'lhe':
162, 'o': 1036, 'para': 1376, 'pelo': 868, 'por': 868, 'via': 868}, {'eu': 496, 'la': 31, 'lo': 31, 'ma': 31, 'mas':
31, 'me': 496, 'mo': 31, 'mos': 31}, {'meu': 1104, 'meus': 1104, 'minha': 1105, 'minhas': 1104}, {'^': 210, 'a': 211,
'ao': 211, 'da': 211, 'do': 211, 'na': 211, 'no': 211, 'sobre': 211, 'à': 211}, {'anotacoes': 1216, 'comentarios':
1697, 'correcoes': 1216, 'feedback': 1103, 'notas': 1697, 'opiniao': 1103, 'parecer': 1103, 'sugestoes': 1216,
'visao': 1103}, {'anotacoes': 1216, 'comentarios': 1216, 'correcoes': 1216, 'meu': 1104, 'meus': 1104, 'minha': 1104,
'minhas': 1698, 'notas': 1216, 'sugestoes': 1216}, {'<any_det>': 1097, '<feedback_noun>': 1095, '^': 1116, 'algumas':
1114, 'alguns': 1114, 'anotacoes': 1216, 'as': 1218, 'bastante': 1114, 'comentarios': 1216, 'correcoes': 1216,
'imenso': 1114, 'imensos': 1114, 'meus': 1217, 'minhas': 1217, 'muito': 1114, 'notas': 1216, 'os': 1219, 'sugestoes':
1216, 'um': 885, 'uma': 1124, 'umas': 1114, 'uns': 1114, 'varias': 1114, 'varios': 1114}, {'<any_det>': 1097, '^':
1116, 'algumas': 1114, 'alguns': 1114, 'bastante': 1114, 'imenso': 1114, 'imensos': 1114, 'muito': 1114, 'uma': 1124,
'umas': 1114, 'uns': 1114, 'varias': 1114, 'varios': 1114}, {'curriculo': 1308, 'cv': 1308, 'meu': 1105, 'meus': 1104,
'minha': 1104, 'minhas': 1104}, {'<feedback_noun>': 1095, 'anotacoes': 1216, 'comentarios': 1697, 'correcoes': 1216,
'feedback': 1103, 'notas': 1697, 'opiniao': 1103, 'parecer': 1103, 'sugestoes': 1216, 'visao': 1103}, {'meu': 1104,
'meus': 1703, 'minha': 1104, 'minhas': 1104}, {'<feedback_noun>': 1095, 'cliente': 884, 'contacto': 884, 'contato':
884, 'email': 252, 'lead': 884, 'mail': 252, 'zap': 252}, {'<feedback_noun>': 1095, 'data': 1120, 'mensagem': 252},
{'<any_det>': 1094, '<feedback_noun>': 1095, '<to>': 1353, '^': 1354, 'a': 1696, 'algumas': 1114, 'alguns': 1114,
'anotacoes': 1216, 'as': 1699, 'audio': 252, 'bastante': 1114, 'comentarios': 1216, 'correcoes': 1216, 'imenso': 1114,
'imensos': 1114, 'lhe': 1700, 'lhes': 1701, 'mail': 252, 'mensagem': 252, 'meu': 1104, 'meus': 1698, 'minha': 1104,
'minhas': 1698, 'muito': 1114, 'notas': 1216, 'o': 1702, 'os': 1704, 'para': 1359, 'pra': 1360, 'pro': 1025,
'sugestoes': 1216, 'um': 1705, 'uma': 1706, 'umas': 1114, 'uns': 1114, 'varias': 1114, 'varios': 1114, 'áudio': 252},
{'<letter>': 162}, {'<any_det>': 1169, '<letter>': 162, '^': 495, 'nota': 1168, 'p': 391, 'para': 499, 'pra': 499},
{'<any_det>': 1708, '<letter>': 162, 'eu': 496, 'me': 1709, 'nos': 501, 'p': 415, 'para': 502, 'pra': 502},
{'almocar': 33, 'encontrar': 33, 'jantar': 33, 'nos': 264, 'tomar': 33}, {'c': 996, 'com': 996, 'de': 1711}, {'c':
996, 'com': 996}, {'saudade': 162}, {'a': 1714, 'saudades': 162}, {'saudades': 162}, {'': (13, 'talk'), 'como': 0,
'da': 0, 'de': 0, 'do': 0, 'por': 714, 'porque': 0, 'que': 0, 'se': 0, 'sobre': 0}, {'a': 42, 'com': 1029, 'em': 42},
{'a': 853, 'isso': 1013, 'o': 853}, {'mail': 162}, {'<letter>': 162, 'e': 1720, 'nota': 1168}, {'<any_det>': 1721,
'<letter>': 162, 'a': 1165, 'e': 1720, 'em': 1166, 'esperando': 89, 'na': 1170, 'no': 1173, 'nota': 1168, 'pendurada':
89, 'pendurado': 89, 'plantada': 89, 'plantado': 89, 'à': 1165}, {'bolo': 89}, {'<any_det>': 1189, 'bolo': 89, 'furo':
89, 'o': 1723, 'para': 1194, 'pra': 1194, 'um': 1723}, {':': 382, 'para': 514, 'pra': 514, 'que': 1234}, {'que':
1255}, {'...': 1726, 'p': 391, 'para': 517, 'pra': 517, 'que': 518}, {'...': 1726, 'p': 391, 'para': 391, 'pra': 391},
{'...': 1725, 'a': 853, 'isso': 1013, 'me': 1727, 'nos': 1728, 'o': 853, 'p': 391, 'para': 399, 'pra': 399, 'que':
518}, {':': 382, 'para': 514, 'pra': 514, 'que': 1255}, {'...': 1726, 'p': 391, 'para': 517, 'pra': 517, 'que': 522},
{'...': 1730, 'me': 1731, 'nos': 1728, 'p': 391, 'para': 399, 'pra': 399, 'que': 522}, {'<any_det>': 1721, '<letter>':
162, 'e': 1720, 'nota': 1168}, {'<any_det>': 1721, '<letter>': 162, 'e': 1720, 'me': 527, 'nos': 501, 'nota': 1168,
'p': 391, 'para': 499, 'pra': 499}, {'para': 42, 'pra': 42}, {'cabeca': 89}, {'<any_det>': 1721, '<letter>': 162,
'completamente': 89, 'da': 1736, 'e': 1720, 'nota': 1168, 'totalmente': 89}, {'^': 475, 'me': 491, 'para': 146, 'pra':
146, 'que': 490}, {'<advises>': 505, '<called3>': 162, '<off>': 89, '<says>': 1717, '<vowed3>': 506, '<wrote3>': 289,
'^': 510, 'acompanhou': 748, 'alerta': 512, 'alertou': 512, 'avisando': 714, 'avisou': 512, 'chamou': 162, 'cobra':
349, 'cobrou': 349, 'coloca': 353, 'comprometi': 1718, 'confirmou': 1719, 'contando': 714, 'contou': 1719, 'convida':
1074, 'convidam': 1074, 'deixou': 1722, 'deu': 1724, 'deve': 369, 'devem': 369, 'disse': 1729, 'diz': 1732,
'empurrou': 430, 'encaminhou': 1733, 'encarrego': 1312, 'encontramos': 952, 'encontrei': 952, 'encoraja': 430,
'encorajou': 430, 'enviou': 1733, 'esqueci': 1369, 'estimulou': 430, 'fala': 458, 'falou': 520, 'falta': 1468,
'faltam': 805, 'fez': 1480, 'fizeram': 1480, 'garantiu': 474, 'ia': 525, 'incentiva': 430, 'incentivou': 430,
'insistiu': 526, 'lembrar': 1645, 'lembrei': 1648, 'ligou': 162, 'mandou': 1734, 'ofereci': 1735, 'passou': 1737,
'pede': 476, 'pediu': 1738, 'pergunto': 29, 'poe': 353, 'promete': 474, 'prometeu': 474, 'reuni': 952, 'reunimos':
952, 'sugeriu': 526, 'telefonou': 162, 'tem': 530, 'tinha': 525, 'têm': 530, 'vai': 31, 'vao': 31}, {'^': 136, 'a':
137, 'o': 137}, {'a': 137, 'o': 137}, {'a': 137, 'ao': 137, 'aos': 137, 'as': 137, 'com': 1741, 'em': 137, 'na': 137,
'no': 137, 'para': 137, 'pra': 137, 'à': 137, 'às': 137}, {'cunha': 1141}, {'uma': 1743}, {'saudade': 89}, {'de':
1745}, {'<to>': 1451, 'a': 1066, 'ao': 1066, 'como': 811, 'lhe': 1343, 'lhes': 1343, 'para': 1452, 'por': 1064,
'porque': 811, 'pra': 1346, 'pro': 1347, 'à': 1066}, {'a': 791, 'ao': 791, 'aos': 791, 'à': 791}, {'obrigada': 1748,
'obrigado': 1748}, {'^': 1503}, {'^': 1503, 'de': 1750}, {'esquecer': 1751}, {'posso': 1752}, {'esquecer': 1751, 'me':
1752}, {'me': 1753, 'posso': 1754}, {'ausencia': 89}, {'<inf>': 16, '<should>': 16, 'o': 245}, {'^': 1757}, {'melhor':
151}, {',': 1758, '^': 16, 'a': 335, 'eu': 151, 'nos': 151, 'nós': 151, 'o': 1759}, {'N': 1760}, {',': 388},
{'<them>': 1762, 'N': 1762}, {'<them>': 1762, 'N': 1760, 'a': 1763, 'da': 1763, 'do': 1763, 'o': 1763}, {'da': 1761,
'de': 1764, 'dela': 1760, 'dele': 1760, 'do': 1761}, {'^': 16, 'a': 335, 'eu': 151, 'nos': 151, 'nós': 151, 'o':
1759}, {'N': 1766}, {'da': 1767, 'de': 1767, 'dela': 1766, 'dele': 1766, 'do': 1767}, {'agenda': 33, 'minha': 1756,
'opiniao': 1765, 'visao': 1768}, {'N': 89}, {'da': 1770, 'de': 1770, 'do': 1770}, {'': (0, 'missed'), 'a': 89, 'ao':
89, 'em': 89, 'na': 89, 'nada': 89, 'no': 89, 'nossa': 89, 'nosso': 89, 'o': 89, 'à': 89}, {'noticias': 89, 'sinais':
89, 'sinal': 89}, {'certo': 1772, 'mais': 1773, 'noticias': 89, 'para': 796, 'pra': 796, 'sinais': 89, 'sinal': 89},
{'mais': 1496, 'nada': 89}, {'^': 682, 'lhe': 146}, {'^': 682, 'de': 1776, 'lhe': 146}, {'ninguem': 89}, {'possivel':
1772}, {'volta': 89}, {'de': 1780, 'mais': 89, 'nada': 89}, {'noticias': 89, 'sinal': 89}, {'<answers>': 89, 'deu':
1782, 'esquecer': 1777, 'liga': 1781, 'ligou': 1781, 'posso': 1752, 'respondeu': 1781}, {'<see_inf>': 89},
{'<see_inf>': 89, 'esquecer': 1751, 'me': 1752}, {'realizou': 1772}, {'nada': 825}, {'<inf>': 89}, {'de': 1788},
{'como': 796, 'coragem': 1789, 'tempo': 806}, {'ninguem': 1772}, {'conseguir': 1784, 'poder': 1784}, {'<answers>': 89,
'<clitic>': 793, '<happens3>': 1772, '<seen1>': 89, 'a': 794, 'as': 794, 'atende': 89, 'cheguei': 797, 'consegui':
796, 'conseguimos': 796, 'da': 1281, 'dei': 799, 'desejei': 799, 'deu': 1774, 'disse': 1775, 'dá': 1281, 'esquece':
1645, 'esquecer': 1777, 'estava': 1778, 'falou': 1775, 'foi': 1779, 'fui': 966, 'havia': 1778, 'lhe': 802, 'lhes':
802, 'liga': 1781, 'ligou': 1781, 'mandei': 799, 'me': 1783, 'o': 794, 'os': 794, 'pega': 89, 'podia': 1784, 'posso':
1785, 'pude': 796, 'recebi': 805, 'responde': 89, 'respondeu': 1781, 'retorna': 89, 'se': 1786, 'sei': 1787, 'tinha':
1778, 'tive': 1790, 'veio': 1791, 'vou': 1792}, {'nem': 1770}, {'noticias': 89, 'para': 796, 'pra': 796, 'sinal': 89},
{'': (0, 'missed'), 'de': 1780, 'mais': 89, 'nada': 89}, {'<answers>': 89, 'deu': 1782, 'liga': 1781, 'ligou': 1781,
'respondeu': 1781}, {'<answers>': 89, '<clitic>': 793, '<seen1>': 89, 'N': 1794, 'apareceu': 89, 'atendeu': 89,
'avisou': 89, 'cheguei': 797, 'consegui': 796, 'conseguimos': 796, 'deu': 1795, 'liga': 1781, 'ligou': 1796, 'me':
1797, 'noticia': 825, 'noticias': 825, 'novas': 825, 'novidades': 825, 'pude': 796, 'rasto': 825, 'respondeu': 1796,
'sinal': 825, 'tive': 807, 'veio': 89}, {'<answers>': 89, 'deu': 1782}, {'<answers>': 89, 'deu': 1782, 'me': 1799},
{'': (7, 'waiting'), '<of>': 38, 'da': 38, 'de': 38, 'do': 38}, {'da': 1761, 'de': 1761, 'dela': 1760, 'dele': 1760,
'do': 1761}, {'dela': 1444, 'dele': 1444}, {',': 151, '^': 16}, {'lugar': 1804}, {'aguardo': 1801, 'entender': 1802,
'lugar': 1803, 'meu': 1805, 'seu': 1805, 'teu': 1805, 'vacuo': 89}, {'bolo': 89, 'furo': 89, 'o': 1723, 'para': 1194,
'pra': 1194, 'um': 1723}, {'...': 1725, 'a': 853, 'isso': 1013, 'me': 1728, 'nos': 1728, 'o': 853, 'p': 391, 'para':
413, 'pra': 413}, {'...': 1730, 'me': 1728, 'nos': 1728, 'p': 391, 'para': 413, 'pra': 413}, {'juntos': 748}, {'D':
33, 'c': 162, 'com': 162}, {'<any_det>': 1721, '<letter>': 162, 'e': 1720, 'me': 501, 'nos': 501, 'nota': 1168, 'p':
391, 'para': 391, 'pra': 391}, {'<advises>': 505, '<called3>': 162, '<off>': 89, '<says>': 1717, '<vowed3>': 506,
'<we3>': 162, '<wrote3>': 289, '^': 540, 'alerta': 512, 'alertou': 512, 'avisou': 512, 'chamou': 162, 'confirmou':
1719, 'contou': 1719, 'convida': 1074, 'convidam': 1074, 'deixou': 1722, 'desencontramos': 89, 'desencontrámos': 89,
'deu': 1807, 'deve': 369, 'devem': 369, 'disse': 1808, 'diz': 1809, 'dois': 1810, 'empurrou': 430, 'encaminhou': 1733,
'encontramos': 1811, 'encontrei': 952, 'encoraja': 430, 'encorajou': 430, 'enviou': 1733, 'esquecemos': 1369,
'estimulou': 430, 'falamos': 149, 'falou': 541, 'falta': 805, 'faltam': 805, 'fez': 1480, 'fizeram': 1480, 'ia': 525,
'incentiva': 430, 'incentivou': 430, 'ligou': 162, 'mandou': 1812, 'passou': 1733, 'pede': 476, 'pediu': 476, 'reuni':
952, 'reunimos': 952, 'telefonou': 162, 'tem': 530, 'tinha': 525, 'têm': 530, 'vai': 31, 'vao': 31, 'vemos': 149},
{'mim': 112}, {'mental': 112, 'para': 1814, 'pessoal': 112}, {'<answers>': 89, '<came3>': 89, '<clitic>': 793,
'<seen1>': 89, 'atendeu': 89, 'chegou': 89, 'cheguei': 797, 'consegui': 796, 'conseguimos': 796, 'deu': 1795, 'ligou':
89, 'me': 1799, 'pude': 796, 'respondeu': 89, 'tive': 807}, {'dois': 1810}, {'^': 707, 'conselho': 725, 'dica': 725,
'opiniao': 725, 'palpite': 725, 'quais': 0, 'qual': 0, 'recado': 725, 'seu': 739, 'sua': 739, 'sugestao': 725},
{'<to>': 933, 'N': 791, 'a': 791, 'ao': 791, 'aos': 791, 'à': 791}, {'para': 42}, {'<him>': 1020, 'a': 1021, 'o':
1021}, {'<to>': 1021, '^': 1015, 'a': 1299, 'as': 1299, 'com': 1022, 'lhe': 1020, 'lhes': 1020, 'me': 1820, 'meu':
1156, 'meus': 1156, 'minha': 1156, 'minhas': 1156, 'nossa': 1156, 'nosso': 1156, 'o': 1299, 'os': 1299, 'para': 1821,
'pra': 1303}, {'dois': 1810, 'quais': 0, 'qual': 0}, {'entrevista': 29}, {'da': 853, 'de': 853, 'dela': 162, 'dele':
162, 'do': 853}, {'podcast': 29, 'video': 29, 'vídeo': 29}, {'palestra': 29}, {'a': 1824, 'da': 853, 'de': 853,
'dela': 162, 'dele': 162, 'do': 853, 'isso': 1825, 'isto': 1825, 'o': 1826, 'que': 29, 'um': 1826, 'uma': 1827},
{'animo': 185, 'astral': 185, 'moral': 185}, {'o': 1829}, {'<them>': 1054, 'N': 1055, 'a': 1056, 'acalmar': 708,
'animar': 708, 'avisar': 715, 'consolar': 708, 'contar': 715, 'dar': 728, 'desejar': 1184, 'dizer': 715, 'encorajar':
708, 'felicitar': 708, 'incentivar': 708, 'levantar': 1830, 'me': 737, 'o': 1056, 'parabenizar': 708, 'que': 844},
{'D': 227, 'para': 229, 'pra': 229, 'pro': 229}, {'apanhar': 33, 'buscar': 33}, {'apanhar': 633, 'buscar': 633, 'me':
1833, 'nos': 1833, 'ser': 1482}, {'escritorio': 33}, {'em': 731}, {'': (2, 'plan'), 'a': 731, 'almocar': 33, 'beber':
33, 'dormir': 33, 'jantar': 33, 'lanchar': 33, 'tomar': 33}, {'^': 11, 'em': 731}, {'apanhar': 33, 'buscar': 33,
'visitar': 33}, {'D': 227, 'apanhar': 633, 'buscar': 633, 'me': 1833, 'nos': 1833}, {'comigo': 33}, {'<moved_pp>':
1832, 'D': 227, 'a': 1834, 'agora': 1482, 'almocar': 33, 'ao': 1835, 'apanhar': 633, 'aqui': 1836, 'buscar': 633,
'ca': 1837, 'jantar': 33, 'la': 1838, 'lo': 31, 'lá': 1836, 'ma': 31, 'mas': 31, 'me': 1839, 'mo': 31, 'mos': 31,
'nos': 1833, 'para': 1840, 'pra': 229, 'pro': 229, 'ter': 1841}, {'nossa': 731}, {'casa': 33, 'nossa': 731}, {'a':
731}, {'comigo': 33, 'connosco': 33}, {'a': 1844, 'almocar': 33, 'aqui': 1836, 'beber': 33, 'ca': 1845, 'jantar': 33,
'lanchar': 33, 'ter': 1846, 'tomar': 33, 'visitar': 33}, {'a': 1843, 'almocar': 33, 'aqui': 1836, 'beber': 33, 'ca':
1847, 'jantar': 33, 'lanchar': 33, 'ter': 1846, 'tomar': 33, 'visitar': 33}, {'a': 1418, 'c': 162, 'capacitando':
1411, 'capacitar': 1411, 'com': 162, 'ensinando': 1411, 'ensinar': 1411, 'formando': 1411, 'formar': 1411,
'orientando': 1411, 'orientar': 1411, 'treinando': 1411, 'treinar': 1411}, {'manha': 162, 'noite': 162, 'tarde': 162},
{'semana': 162}, {'de': 1851}, {'dia': 162, 'fim': 1852}, {'...': 1849, 'a': 1850, 'em': 170, 'isso': 1145, 'la': 162,
'lá': 162, 'na': 1137, 'no': 162, 'o': 1853, 'para': 229, 'pela': 162, 'pelo': 162, 'por': 170, 'pra': 229},
{'apanhar': 633, 'buscar': 633}, {'a': 1855, 'apanhar': 633, 'buscar': 633, 'para': 1855}, {'^': 810, 'a': 953, 'as':
953, 'o': 953, 'os': 953}, {'<review_inf>': 1410, 'capacitando': 1411, 'capacitar': 1411, 'ensinando': 1857,
'ensinar': 1857, 'explicando': 811, 'explicar': 811, 'formando': 1411, 'formar': 1411, 'mostrando': 811, 'mostrar':
811, 'orientando': 1411, 'orientar': 1411, 'treinando': 1411, 'treinar': 1411}, {'a': 1858, 'c': 162, 'capacitando':
1411, 'capacitar': 1411, 'com': 162, 'ensinando': 1857, 'ensinar': 1857, 'explicando': 811, 'explicar': 811,
'formando': 1411, 'formar': 1411, 'mostrando': 811, 'mostrar': 811, 'orientando': 1411, 'orientar': 1411, 'treinando':
1411, 'treinar': 1411}, {'avaliacao': 873, 'devolutiva': 873, 'feedback': 873, 'manha': 162, 'meu': 1104, 'meus':
1104, 'minha': 1105, 'minhas': 1104, 'noite': 162, 'tarde': 162}, {'meu': 1104, 'meus': 1104, 'minha': 1104, 'minhas':
1104}, {'avaliacao': 873, 'cliente': 884, 'contacto': 884, 'contato': 884, 'devolutiva': 873, 'feedback': 873, 'lead':
884}, {'<any_det>': 1097, '<feedback_noun>': 1095, '^': 1116, 'a': 881, 'algumas': 1114, 'alguns': 1114, 'bastante':
1114, 'imenso': 1114, 'imensos': 1114, 'muito': 1114, 'o': 881, 'um': 1862, 'uma': 1540, 'umas': 1114, 'uns': 1114,
'varias': 1114, 'varios': 1114}, {'avaliacao': 873, 'curriculo': 1308, 'cv': 1308, 'devolutiva': 873, 'dia': 162,
'feedback': 873, 'fim': 1852, 'meu': 1105, 'meus': 1104, 'minha': 1104, 'minhas': 1104}, {'meu': 1104, 'meus': 1105,
'minha': 1104, 'minhas': 1104}, {'<feedback_noun>': 1095, 'avaliacao': 873, 'cliente': 884, 'contacto': 884,
'contato': 884, 'devolutiva': 873, 'feedback': 873, 'lead': 884}, {'<feedback_noun>': 1095, 'avaliacao': 873, 'data':
1120, 'devolutiva': 873, 'feedback': 873}, {'...': 1859, '<any_det>': 1094, '<feedback_noun>': 1095, '<to>': 1353,
'^': 1354, 'a': 1860, 'algumas': 1114, 'alguns': 1114, 'as': 1861, 'bastante': 1114, 'em': 170, 'imenso': 1114,
'imensos': 1114, 'la': 162, 'lhe': 1863, 'lhes': 1701, 'lá': 162, 'meu': 1104, 'meus': 1104, 'minha': 1104, 'minhas':
1104, 'muito': 1114, 'na': 1137, 'no': 162, 'o': 1864, 'os': 1865, 'para': 1359, 'pela': 162, 'pelo': 162, 'por': 170,
'pra': 1360, 'pro': 1025, 'um': 1866, 'uma': 1867, 'umas': 1114, 'uns': 1114, 'varias': 1114, 'varios': 1114}, {'ser':
1482}, {'cabeca': 89, 'ideia': 89}, {'completamente': 89, 'da': 1870, 'totalmente': 89}, {'<moved_pp>': 1832, 'D':
227, 'a': 1869, 'agora': 1482, 'me': 1871, 'para': 229, 'pra': 229, 'pro': 229}, {'...': 1849, 'a': 1850, 'em': 170,
'la': 162, 'lá': 162, 'na': 1137, 'no': 162, 'o': 1853, 'pela': 162, 'pelo': 162, 'por': 170}, {'^': 1225}, {'': (8,
'asked'), 'N': 1874}, {'<to>': 1062}, {'opiniao': 1876}, {'a': 1062, 'o': 1062}, {'': (8, 'asked'), '<to>': 1062, '^':
1225, 'para': 1878}, {'<to>': 1062, 'para': 1878}, {'conselho': 1876}, {'<to>': 1875, '^': 1225, 'a': 1877, 'ajuda':
1876, 'conselho': 1876, 'lhe': 1879, 'lhes': 1880, 'opiniao': 1876, 'para': 1878, 'um': 1881}, {'<to>': 1062, 'lhe':
1880, 'lhes': 1880, 'para': 1878}, {'^': 1004}, {'^': 1004, 'eu': 684, 'lhe': 1884}, {'': (5, 'mine'), '<giveinf>':
42, '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'<giveinf>': 42, '<subj>': 16, 'me': 119, 'nao': 120, 'não':
120}, {'^': 1887, 'lhe': 683}, {'^': 1886, 'a': 489, 'eu': 1888, 'lhe': 1884, 'nos': 410, 'nós': 410}, {'^': 475,
'para': 1885, 'pra': 685, 'que': 1889}, {'': (4, 'needs_from_me'), '<giveinf>': 42, '<subj>': 16, 'me': 119, 'nao':
120, 'não': 120}, {'': (4, 'needs_from_me'), '<giveinf>': 42}, {'^': 1892}, {'^': 1891, 'lhe': 1893, 'lhes': 349},
{'^': 1887, 'a': 552, 'eu': 1894, 'lhe': 683, 'nos': 410, 'nós': 410}, {'^': 549, 'me': 1890, 'nos': 476, 'para': 685,
'pra': 685, 'que': 1895}, {'carona': 162}, {'vistos': 0}, {'call': 89}, {'a': 1899}, {'<date>': 89, 'call': 89}, {'a':
1901, 'ao': 965, 'o': 965, 'à': 965}, {'...': 359, 'se': 0}, {'': (8, 'asked'), '<to>': 1062, 'para': 1878}, {'<to>':
1062, 'lhe': 1904, 'lhes': 1880, 'para': 1878}, {'me': 29}, {'se': 0}, {',': 1050, 'em': 977}, {',': 1050, '^': 1051,
'a': 1053, 'em': 977, 'eu': 1052}, {'N': 1909}, {'<them>': 1054, 'N': 1908, 'a': 1910, 'o': 1910, 'que': 0},
{'<them>': 1054, 'N': 1055, 'a': 1056, 'acalmar': 708, 'animar': 708, 'avisar': 715, 'consolar': 708, 'contar': 715,
'dar': 728, 'desejar': 1184, 'dizer': 715, 'encorajar': 708, 'felicitar': 708, 'incentivar': 708, 'levantar': 1830,
'me': 737, 'o': 1056, 'parabenizar': 708}, {'<inf>': 112}, {'^': 535, 'a': 345, 'as': 345, 'da': 558, 'das': 559,
'de': 563, 'do': 558, 'dos': 559, 'o': 345, 'os': 345, 'que': 564, 'se': 1913}, {'<giveinf>': 42, 'lhe': 682}, {'^':
1915}, {'^': 1915, 'de': 1916}, {'^': 1915, 'apresenta': 1201, 'apresentar': 1206, 'apresentá': 1201, 'coloca': 1209,
'colocá': 1209, 'conecta': 1201, 'conectar': 1206, 'conectá': 1201, 'de': 1916, 'juntar': 1206, 'pensar': 29, 'po':
1212}, {'a': 1325, 'alimentos': 1252, 'cabazes': 1252, 'comida': 1252, 'jantares': 1252, 'o': 1325, 'refeicoes': 1252,
'roupa': 1252, 'sopa': 1252}, {'^': 1919, 'com': 1329}, {':': 858}, {'lhe': 89}, {'<see_inf>': 89, 'ligar': 1922},
{'D': 1244, '^': 11, 'me': 31}, {'^': 11, 'me': 473, 'que': 1924}, {'N': 1683}, {'': (5, 'mine'), '^': 42, 'que': 42},
{'a': 1926, 'o': 1926}, {'': (5, 'mine'), '<to>': 1926, '^': 42, 'lhe': 1927, 'lhes': 1927, 'para': 1928, 'que': 42},
{'': (5, 'mine'), '...': 1230, 'que': 42}, {'N': 1930}, {'': (5, 'mine'), '...': 1230, '<to>': 1931, 'lhe': 1930,
'lhes': 1683, 'para': 1928, 'que': 42}, {'<date>': 33, 'passo': 112}, {'passos': 112}, {'N': 930, 'conversa': 974},
{'N': 930, 'a': 1935, 'em': 984, 'o': 931}, {'N': 971, 'conversa': 974}, {'N': 971, 'a': 1937, 'o': 972}, {'brincar':
16}, {'a': 1939, 'morta': 16, 'morto': 16, 'pensar': 16, 'pense': 16, 'sonhe': 16}, {'nem': 1940}, {'<moved_pp>':
1832, 'D': 227, 'agora': 1832, 'para': 229, 'pra': 229, 'pro': 229}, {'e': 1942, 'fica': 1942, 'ficou': 1942, 'muda':
1942, 'mudou': 1942, 'passa': 1942, 'passou': 1942, 'sera': 1942, 'vai': 1942, 'é': 1942}, {'D': 1943, 'quarta': 1943,
'quinta': 1943, 'segunda': 1943, 'sexta': 1943, 'terca': 1943}, {'D': 1943, 'marcada': 1944, 'marcado': 1944,
'quarta': 1943, 'quinta': 1943, 'segunda': 1943, 'sexta': 1943, 'terca': 1943}, {'ser': 1944}, {'^': 1941, 'era':
1944, 'estava': 1945, 'ia': 1946, 'seria': 1944, 'tinhamos': 1944}, {'dia': 29}, {'encontramos': 89, 'encontrámos':
89}, {'encontrei': 89, 'liguei': 89, 'nos': 1949, 'vi': 89}, {'': (6, 'theirs'), 'me': 11, 'nos': 11}, {'a': 1224,
'as': 1224, 'o': 1224, 'os': 1224}, {'<would_give>': 1951, 'acaba': 1952, 'conclui': 1952, 'entrega': 1952, 'fecha':
1952, 'nem': 1940, 'termina': 1952}, {'<would_give>': 1951}, {'^': 1954}, {'<is3>': 0, '<they>': 0, '^': 1953, 'era':
1944, 'estava': 1945, 'ia': 1946, 'me': 1955, 'nos': 1955, 'receberia': 576, 'recebia': 576, 'saudade': 89, 'seria':
1944, 'teria': 576, 'teriam': 576, 'tinha': 576, 'tinhamos': 1944}, {'foi': 854}, {'avisou': 1957, 'contou': 1957,
'disse': 1957}, {'': (13, 'talk'), 'me': 1958, 'nos': 1958, 'sabe': 29}, {'quando': 0, 'quanto': 0, 'se': 0}, {'^':
566, 'a': 345, 'as': 345, 'da': 345, 'de': 441, 'do': 345, 'o': 345, 'os': 345, 'que': 569, 'saber': 1960}, {'': (11,
'thinking'), 'aparecer': 377, 'ir': 377, 'juntar': 378, 'passar': 377, 'ter': 377, 'vinha': 377, 'vir': 377, 'viria':
377}, {'^': 571, 'aparecer': 377, 'de': 1962, 'em': 379, 'ir': 377, 'juntar': 378, 'passar': 377, 'que': 572, 'ter':
377, 'vinha': 377, 'vir': 377, 'viria': 377}, {'<letter>': 162, 'chamada': 162, 'visita': 162}, {'<any_det>': 1964,
'<letter>': 162, '^': 962, 'chamada': 162, 'visita': 162}, {'<any_det>': 1964, '<letter>': 162, 'chamada': 162,
'visita': 162}, {'dela': 738, 'dele': 738}, {'<any_det>': 756, 'a': 1595, 'as': 758, 'em': 759, 'meu': 755, 'minha':
755, 'o': 1596, 'os': 761, 'para': 759, 'pra': 759, 'que': 618, 'um': 755, 'uma': 755}, {'N': 1968, 'a': 1601, 'o':
1601}, {'': (9, 'told'), '<pro>': 754, 'N': 754, 'minha': 756}, {'': (9, 'told'), '<any_det>': 756, 'N': 754, 'a':
1970, 'as': 758, 'em': 759, 'meu': 755, 'minha': 755, 'o': 1607, 'os': 761, 'para': 759, 'pra': 759, 'que': 618, 'um':
755, 'uma': 755}, {'<any_det>': 756, 'N': 754, 'a': 1613, 'as': 758, 'em': 759, 'o': 1614, 'os': 761, 'para': 759,
'pra': 759, 'que': 618}, {'<him>': 1972, 'a': 773, 'ela': 1600, 'ele': 1600, 'o': 773, 'que': 618}, {'<him>': 1972,
'ela': 1600, 'ele': 1600, 'que': 618}, {'<any_det>': 1604, '<to>': 1969, 'N': 1603, 'a': 1605, 'as': 758, 'com': 767,
'em': 759, 'la': 754, 'lhe': 1971, 'lhes': 1971, 'lo': 754, 'meu': 755, 'minha': 755, 'o': 1611, 'os': 761, 'para':
1973, 'pra': 1974, 'que': 618, 'um': 755, 'uma': 755}, {'<any_det>': 1305, '<to>': 1307, 'lhe': 1306, 'para': 1310,
'pro': 1307}, {'^': 827, 'em': 914, 'na': 914, 'no': 914}, {'N': 1977}, {'a': 1978, 'o': 1978}, {'^': 1326, 'com':
1329}, {'duvidas': 811, 'perguntas': 811}, {'a': 1981, 'as': 1981, 'às': 1981}, {'^': 682, 'esperar': 788, 'so': 789},
{'c': 162, 'com': 162, 'me': 952}, {'me': 196}, {'<any_det>': 823, 'a': 853, 'as': 853, 'lhe': 211, 'lhes': 211, 'o':
853, 'os': 853}, {'com': 162, 'para': 162, 'pra': 162}, {'ela': 1444, 'ele': 1444, 'eu': 1804}, {'': (14, 'together'),
'N': 162, 'a': 1635, 'o': 853, 'tambem': 854, 'à': 1636}, {'calhar': 29, 'compromete': 354, 'comprometeu': 354,
'encarrega': 432, 'esqueceu': 825, 'fosse': 1988, 'juntaram': 1637, 'juntou': 1989, 'ofereceu': 580}, {'<inf>': 16,
'<should>': 16, 'e': 245, 'ha': 392, 'mais': 338, 'nao': 1046, 'nem': 1047, 'não': 1046, 'o': 1048, 'é': 245}, {'^':
1991}, {',': 1992, '^': 1051, 'a': 1053, 'eu': 1052}, {',': 1992}, {'<them>': 1762, 'N': 1993}, {'<them>': 1993, 'N':
1994, 'a': 1995, 'da': 1763, 'do': 1763, 'o': 1995}, {'': (0, 'missed'), 'da': 89, 'de': 89, 'do': 89}, {'atender':
89, 'avisar': 89, 'efeito': 89, 'falar': 89, 'noticia': 825, 'noticias': 1997, 'novas': 825, 'novidades': 825,
'rasto': 825, 'responder': 89, 'resposta': 89, 'retorno': 89, 'sinal': 1997, 'sorte': 89, 'sucesso': 89, 'ver': 89},
{'me': 952}, {'aniversario': 26, 'aniversário': 26, 'niver': 26}, {'aniversario': 26, 'aniversário': 26, 'niver': 26,
'o': 2000, 'que': 29}, {'bom': 29}, {'^': 136, 'a': 137, 'ao': 137, 'aos': 137, 'as': 137, 'com': 137, 'em': 137,
'na': 137, 'no': 137, 'para': 137, 'à': 137, 'às': 137}, {'coaching': 2003, 'mentoria': 2003, 'mentorias': 2003,
'mentoring': 2003}, {'de': 2004}, {'falta': 825}, {'a': 2006, 'falta': 825}, {'entrega': 59}, {'a': 2008},
{'confirma': 59, 'devolve': 59, 'entrega': 59, 'envia': 59, 'faz': 2009, 'manda': 59, 'paga': 59, 'responde': 59,
'sabe': 59, 'tem': 59, 'traz': 59}, {'^': 2010, 'chama': 89, 'esperar': 788, 'so': 789}, {'com': 29, 'que': 29},
{'em': 1688, 'na': 1689, 'nas': 1688, 'no': 1689, 'nos': 1688, 'num': 1688, 'numa': 1688, 'pela': 1688, 'pelo': 1689,
'por': 1688, 'que': 0}, {'a': 969, 'la': 914, 'lo': 914, 'o': 969}, {'<pro>': 754, 'minha': 1604}, {'<any_det>': 756,
'N': 754, 'a': 1606, 'as': 758, 'em': 759, 'meu': 755, 'minha': 755, 'o': 1607, 'os': 761, 'para': 759, 'pra': 759,
'que': 618, 'um': 755, 'uma': 755}, {'<pro>': 754, 'meu': 1604}, {'<any_det>': 1604, '<to>': 1969, 'a': 2015, 'as':
758, 'com': 767, 'em': 759, 'lhe': 2016, 'lhes': 2016, 'meu': 755, 'minha': 755, 'o': 2017, 'os': 761, 'para': 1973,
'pra': 1974, 'que': 618, 'um': 755, 'uma': 755}, {'da': 724, 'dela': 1059, 'dele': 1059, 'do': 724}, {'a': 451,
'agendada': 33, 'agendado': 33, 'aguardando': 345, 'esperando': 345, 'marcada': 33, 'marcado': 33, 'à': 451}, {'ca':
854, 'la': 854, 'lá': 854, 'tambem': 854}, {'': (14, 'together'), 'ca': 854, 'la': 854, 'lá': 854, 'tambem': 854},
{'apareceram': 1013, 'apareceu': 2021, 'estava': 2022, 'estavam': 1013, 'esteve': 2022, 'estiveram': 1013, 'la': 1644,
'lá': 1644, 'veio': 2022, 'vieram': 1013}, {'a': 1396, 'c': 162, 'com': 162, 'o': 1396, 'tambem': 1401, 'tb': 1401},
{'a': 1396, 'o': 1396, 'tambem': 1401, 'tb': 1401}, {'desligado': 89}, {'<inf>': 112, '^': 584, 'me': 31, 'nos': 31},
{'...': 1477, 'de': 585, 'que': 2027}, {'a': 33, 'o': 33}, {'^': 682, 'almocar': 196, 'encontrar': 33, 'estar': 196,
'lhe': 146, 'lhes': 146, 'ver': 2029}, {'<date>': 33, 'de': 2030, 'que': 2030, 'um': 34, 'uma': 34}, {'': (5, 'mine'),
'^': 682, 'admitir': 1200, 'almocar': 196, 'apresenta': 1201, 'apresentar': 1206, 'apresentá': 1201, 'coloca': 1209,
'colocá': 1209, 'conecta': 1201, 'conectar': 1206, 'conectá': 1201, 'confessar': 1200, 'dizer': 1200, 'encontrar': 33,
'estar': 196, 'juntar': 1206, 'lhe': 146, 'lhes': 146, 'pensar': 29, 'po': 1212, 'reconhecer': 1200, 'ver': 2029},
{'<date>': 33, 'de': 2032, 'que': 2032, 'saudades': 89, 'um': 34, 'uma': 34}, {'adiar': 89, 'cancelar': 89,
'desmarcar': 89, 'suspender': 89}, {'de': 2034, 'que': 2034}, {'': (5, 'mine'), 'me': 38}, {'<giveinf>': 2036}, {'^':
38, 'encontrar': 89}, {'<see_inf>': 89, '^': 2037, 'me': 2038, 'nos': 369}, {'ligar': 1511}, {'aparecer': 1523, 'ir':
377, 'juntar': 378, 'ligar': 1511, 'me': 2040, 'passar': 1523, 'ter': 377, 'vinha': 377, 'vir': 1523, 'viria': 377},
{'aparecer': 377, 'de': 2041, 'em': 379, 'ir': 377, 'juntar': 378, 'passar': 377, 'que': 379, 'ter': 377, 'vinha':
377, 'vir': 377, 'viria': 377}, {'^': 480, 'agendado': 89, 'combinado': 89, 'de': 2039, 'ficado': 2042, 'marcado': 89,
'que': 2039}, {'com': 1062}, {'a': 1981, 'as': 1981, 'duvidas': 2044, 'às': 1981}, {'<any_det>': 1535, '<date>': 162,
'de': 2034, 'que': 2034}, {'dever': 142, 'pensar': 839}, {'a': 2047, 'devendo': 142, 'do': 112, 'pensando': 839},
{':': 112}, {'almoco': 162, 'almoço': 162}, {'<any_det>': 162, 'cafe': 162, 'cafezinho': 162, 'café': 162, 'cha': 162,
'chopp': 162, 'pequeno': 2050, 'um': 922}, {'cafe': 162, 'café': 162, 'um': 162, 'uma': 162}, {'': (23, 'contact'),
'de': 1652}, {'<any_det>': 162, 'bolo': 89, 'cafe': 162, 'cafezinho': 162, 'café': 162, 'cano': 89, 'cha': 2053,
'chopp': 162, 'furo': 89, 'nega': 89, 'pequeno': 2050, 'tampa': 89, 'um': 1657, 'uma': 1657}, {'<any_det>': 162,
'cafe': 162, 'cafezinho': 162, 'café': 162, 'cha': 162, 'chopp': 162, 'pequeno': 2050}, {'': (23, 'contact'), 'N':
1327, 'a': 1328, 'o': 1328}, {'^': 1326, 'c': 162, 'com': 2056}, {'^': 1326, 'a': 953, 'com': 1329, 'o': 953},
{'mails': 162}, {'audios': 162, 'e': 2059, 'emails': 162, 'mails': 162, 'mensagens': 162, 'áudios': 162}, {'de':
2060}, {'': (23, 'contact'), 'ideia': 162}, {'audios': 162, 'e': 2059, 'emails': 162, 'figurinhas': 162, 'ideia': 162,
'impressoes': 162, 'mails': 162, 'mensagens': 162, 'uma': 2062, 'umas': 162, 'áudios': 162}, {'adiado': 89}, {'a':
2047, 'devendo': 142, 'pensando': 839}, {'desses': 29, 'destes': 29}, {'<drink>': 952, 'dia': 2066}, {'<drink>': 952,
'vez': 714}, {'<drink>': 952}, {'dar': 11, 'devolver': 11, 'enviar': 11, 'mandar': 11, 'pagar': 11, 'trazer': 11},
{'<giveinf>': 23, '<inf>': 597, 'confirmar': 602, 'consultar': 602, 'falar': 604, 'me': 2070, 'pensar': 602,
'perguntar': 602, 'ver': 602, 'verificar': 602}, {'D': 227, 'a': 947, 'o': 947}, {'<moved_pp>': 1482, '^': 2071, 'a':
1869, 'agora': 1482, 'ao': 947, 'me': 31, 'na': 947, 'no': 947, 'nos': 31, 'para': 2072, 'pra': 1557, 'pro': 1557},
{'<see_inf>': 33, '^': 682, 'a': 731, 'encontrar': 633, 'esperar': 788, 'falar': 196, 'lhe': 1884, 'lhes': 683, 'me':
732, 'nos': 733, 'so': 789, 'ter': 734, 'ver': 741}, {'<giveinf>': 23, 'confirmar': 602, 'consultar': 602, 'falar':
602, 'me': 2070, 'pensar': 602, 'perguntar': 602, 'ver': 602, 'verificar': 602}, {'^': 2075, 'me': 31, 'nos': 31},
{'apanhar': 633, 'buscar': 633, 'me': 1833, 'nos': 1833, 'nossa': 731}, {'': (2, 'plan'), 'a': 1844, 'almocar': 33,
'aqui': 1836, 'beber': 33, 'ca': 1845, 'dormir': 33, 'jantar': 33, 'lanchar': 33, 'ter': 1846, 'tomar': 33, 'visitar':
33}, {'apanhar': 633, 'buscar': 633, 'me': 1833, 'nos': 1833}, {'a': 2077, 'almocar': 33, 'ao': 1835, 'apanhar': 633,
'aqui': 1836, 'beber': 33, 'buscar': 633, 'ca': 2078, 'jantar': 33, 'la': 1836, 'lanchar': 33, 'lá': 1836, 'me': 1839,
'nos': 1833, 'para': 2079, 'ter': 1846, 'tomar': 33, 'visitar': 33}, {'nos': 197}, {'N': 162, 'entrevista': 29}, {'N':
162, 'podcast': 29, 'video': 29, 'vídeo': 29}, {'N': 162, 'a': 2082, 'as': 853, 'em': 1688, 'me': 952, 'na': 1689,
'nas': 1688, 'no': 1689, 'nos': 1688, 'num': 1688, 'numa': 1688, 'o': 2083, 'os': 853, 'passar': 29, 'pela': 1688,
'pelo': 1689, 'por': 1688, 'que': 29, 'um': 1826, 'uma': 1827}, {'com': 83}, {'a': 853, 'as': 853, 'em': 1688, 'na':
1688, 'nas': 1688, 'no': 1688, 'nos': 1688, 'num': 1688, 'numa': 1688, 'o': 853, 'os': 853, 'pela': 1688, 'pelo':
1688, 'por': 1688}, {'em': 1688, 'na': 1688, 'nas': 1688, 'no': 1688, 'nos': 1688, 'num': 1688, 'numa': 1688, 'pela':
1688, 'pelo': 1688, 'por': 1688, 'que': 0}, {'com': 914, 'em': 914, 'na': 914, 'no': 914, 'para': 914}, {'^': 682,
'casa': 33}, {'<see_inf>': 33, '^': 682, 'a': 2089, 'com': 83, 'encontrar': 633, 'esperar': 788, 'falar': 196, 'lhe':
1884, 'lhes': 683, 'me': 732, 'nos': 733, 'o': 683, 'so': 789, 'ter': 734, 'ver': 741}, {'espera': 267, 'ultima':
740}, {'a': 1272, 'aniversario': 1275, 'aniversário': 1275, 'da': 428, 'de': 428, 'esperar': 788, 'niver': 1275, 'o':
1278, 'para': 683, 'pra': 683, 'preciso': 1279, 'que': 683, 'so': 789}, {'$': 135, '//': 159, '<advises>': 161,
'<called3>': 163, '<came3>': 183, '<cheered1>': 187, '<date>': 195, '<eat1>': 197, '<give1>': 198, '<handed1>': 209,
'<hours>': 226, '<moved1>': 234, '<moved_pp>': 237, '<off>': 89, '<off_pp>': 89, '<opines>': 251, '<rang1>': 252,
'<read1>': 258, '<says>': 260, '<set>': 261, '<set_up>': 266, '<shall1>': 33, '<stays>': 269, '<talked1>': 272,
'<they>': 611, '<tip>': 617, '<told1>': 620, '<vowed1>': 626, '<vowed3>': 282, '<wants3>': 286, '<was_to>': 628,
'<wrote3>': 629, 'D': 643, 'N': 699, '^': 706, 'a': 742, 'abracei': 162, 'acabamos': 743, 'acabei': 745, 'acabámos':
743, 'acao': 746, 'acha': 343, 'acho': 747, 'acompanharam': 749, 'acompanhei': 752, 'acompanhou': 749, 'aconselhei':
776, 'acordado': 780, 'acordamos': 783, 'acordámos': 783, 'adiado': 89, 'agora': 790, 'agradecemos': 792, 'agradecer':
792, 'agradeci': 792, 'agradeco': 792, 'aguarda': 346, 'aguardamos': 38, 'aguardando': 709, 'aguardo': 38, 'ainda':
809, 'ajudamos': 815, 'ajudei': 818, 'ajudámos': 815, 'alertou': 348, 'alinhamos': 162, 'alinhámos': 162, 'almocamos':
162, 'almocei': 162, 'almoco': 820, 'almoçamos': 162, 'almoço': 820, 'almoçámos': 162, 'analisei': 824, 'andamos':
826, 'andei': 838, 'ando': 841, 'animei': 708, 'ansiosa': 843, 'ansioso': 843, 'antes': 845, 'anunciei': 848, 'ao':
851, 'apanhei': 852, 'apareceram': 854, 'apareceu': 855, 'apresentacao': 859, 'apresentamos': 869, 'apresentando':
870, 'apresentei': 883, 'apresentámos': 869, 'arranjei': 887, 'as': 888, 'assim': 845, 'ate': 845, 'avisando': 893,
'avisei': 905, 'avisou': 913, 'banco': 916, 'batemos': 917, 'bati': 918, 'bebemos': 920, 'bebi': 921, 'bebo': 923,
'botei': 932, 'brigada': 934, 'brigado': 934, 'brindamos': 162, 'brindámos': 162, 'busquei': 935, 'cabe': 946, 'cai':
949, 'caiu': 949, 'caixa': 951, 'call': 820, 'caminhei': 952, 'capacitei': 954, 'carta': 957, 'celebramos': 162,
'chamada': 959, 'chamadas': 961, 'chega': 964, 'chegam': 964, 'cheguei': 967, 'cobra': 349, 'cobri': 970, 'cobrou':
349, 'coloca': 353, 'colocamos': 976, 'colocar': 980, 'coloquei': 985, 'com': 993, 'combinado': 780, 'combinamos':
1007, 'combinei': 1009, 'combinámos': 1007, 'comemora': 1010, 'comemoramos': 162, 'comemorei': 162, 'comemos': 162,
'comentei': 1011, 'comi': 1012, 'comigo': 748, 'compareceram': 1013, 'compartilhei': 1026, 'completa': 1010,
'compromete': 355, 'comprometeu': 355, 'comprometi': 1031, 'compromisso': 780, 'conduzi': 1034, 'conectei': 1037,
'confirma': 1039, 'confirmado': 1040, 'confirmamos': 1040, 'confirmei': 1041, 'confirmou': 1045, 'confirmámos': 1040,
'conforme': 1057, 'conhecemos': 162, 'conheci': 162, 'connosco': 748, 'conosco': 748, 'conselho': 1061, 'consolei':
708, 'consultei': 1063, 'conta': 361, 'contando': 714, 'contei': 1069, 'contou': 1070, 'convenci': 1071, 'conversa':
1073, 'conversamos': 162, 'conversei': 162, 'conversinha': 1073, 'conversámos': 162, 'convida': 1075, 'convidaram':
163, 'convidou': 163, 'correio': 1077, 'corri': 952, 'corrigi': 1078, 'creio': 747, 'cruz': 1079, 'cruzamo': 1080,
'cruzei': 1082, 'cuja': 0, 'cujo': 0, 'cumprimentei': 162, 'da': 1087, 'dado': 714, 'de': 1087, 'defende': 362, 'dei':
1143, 'deixa': 1144, 'deixamos': 1146, 'deixei': 1164, 'deixou': 1174, 'demos': 1180, 'depois': 1181, 'desde': 845,
'desejei': 1184, 'desejosa': 843, 'desejoso': 843, 'desencontramos': 89, 'desencontrámos': 89, 'desliguei': 1186,
'deu': 1195, 'deve': 370, 'devem': 371, 'deveria': 1196, 'devia': 1197, 'deviamos': 1196, 'devido': 0, 'devo': 1214,
'devolve': 1215, 'devolvi': 1221, 'devolvo': 1223, 'dica': 1061, 'direto': 949, 'discussao': 1073, 'discutimos': 162,
'disse': 1251, 'distribui': 1254, 'distribuimos': 1254, 'diz': 1264, 'dizem': 714, 'dizendo': 1266, 'e': 1280, 'ela':
1284, 'ele': 1284, 'em': 1286, 'embora': 1287, 'emprestei': 1304, 'empurrou': 431, 'encaminhei': 1311, 'encarrega':
433, 'encarrego': 1313, 'encontramo': 1314, 'encontramos': 1319, 'encontrei': 1320, 'encontro': 1321, 'encontrámo':
1080, 'encontrámos': 1320, 'encorajei': 708, 'encorajou': 431, 'enquanto': 844, 'ensaiamos': 1324, 'ensaiei': 1330,
'ensaiámos': 1324, 'ensinando': 1334, 'ensinar': 1334, 'ensinei': 1348, 'entende': 362, 'entrega': 1215, 'entrego':
1349, 'entreguei': 1351, 'entrevista': 820, 'entrevistei': 162, 'envia': 1215, 'enviei': 1362, 'envio': 1349,
'enviou': 1364, 'era': 1365, 'eramos': 1366, 'esbarrei': 1082, 'escapou': 1370, 'escreveu': 1372, 'escrevi': 1377,
'espera': 446, 'esperamos': 1379, 'esperando': 709, 'esperei': 1382, 'espero': 1379, 'esquecemos': 1383, 'esqueceu':
1385, 'esqueci': 1386, 'esta': 1390, 'estamos': 1394, 'estava': 1402, 'estavam': 1403, 'estavamos': 1406, 'esteve':
1407, 'estive': 1417, 'estivemos': 1422, 'estiveram': 854, 'estou': 1425, 'estreia': 820, 'está': 1390, 'eu': 1448,
'evento': 820, 'explicando': 1334, 'explicar': 1334, 'explicou': 1449, 'expliquei': 1453, 'exposicao': 820, 'faco':
1435, 'fala': 458, 'falamos': 162, 'faleceu': 28, 'falei': 1456, 'falou': 459, 'falta': 1469, 'faltam': 1470,
'faltei': 966, 'falámos': 162, 'farei': 1435, 'faz': 1479, 'fazia': 1010, 'feedback': 1103, 'festejei': 162, 'fez':
1481, 'fica': 1491, 'ficam': 1495, 'ficamos': 1508, 'ficara': 466, 'ficaram': 1514, 'fico': 1518, 'ficou': 1529,
'ficámos': 1531, 'fiquei': 1534, 'fiz': 1549, 'fizemos': 1550, 'fizeram': 1481, 'foi': 1558, 'fomos': 1561, 'foram':
1013, 'formei': 954, 'fui': 1563, 'garante': 1565, 'garanti': 1568, 'garantiu': 1571, 'gastei': 1572, 'gostaria':
1573, 'gostava': 1575, 'gracas': 1577, 'gravador': 1579, 'h': 1582, 'ha': 1588, 'haviamos': 1589, 'hoje': 1591,
'hora': 1582, 'horas': 1582, 'ia': 484, 'iam': 485, 'ideia': 29, 'inalcancavel': 89, 'inauguracao': 820, 'incentivei':
708, 'incentivou': 431, 'incontactaveis': 89, 'incontactavel': 89, 'incontatavel': 89, 'indiquei': 1620, 'informei':
1621, 'insiste': 488, 'insisti': 1624, 'insistiu': 494, 'instrui': 954, 'intro': 1628, 'ja': 1632, 'jantamos': 162,
'jantar': 820, 'jantei': 162, 'jantámos': 162, 'jogamos': 162, 'joguei': 1633, 'jogámos': 162, 'juntamo': 1080,
'juntaram': 1638, 'juntei': 1639, 'juntou': 1643, 'la': 1644, 'lancamento': 820, 'lanchamos': 162, 'lanchei': 162,
'lanchámos': 162, 'lembra': 1645, 'lembrar': 1647, 'lembrei': 1649, 'lembrete': 112, 'levei': 1658, 'levo': 1223,
'lhe': 1685, 'lhes': 1685, 'li': 1691, 'lido': 1692, 'ligacao': 1693, 'liguei': 1694, 'lá': 1644, 'manda': 1695,
'mandei': 1707, 'mando': 1349, 'mandou': 1710, 'marcamos': 1712, 'marcámos': 1713, 'marquei': 1712, 'matamos': 1715,
'matámos': 1716, 'me': 1739, 'mentorei': 1740, 'mentoria': 1742, 'mentorias': 1742, 'meti': 1744, 'ministrei': 1034,
'morrendo': 1746, 'morreu': 28, 'mostrando': 1334, 'mostrar': 1334, 'mostrei': 1747, 'muda': 1482, 'mudamos': 1146,
'mudou': 1482, 'muita': 1745, 'muito': 1749, 'n': 1755, 'na': 1769, 'nada': 1771, 'nao': 1793, 'nasceu': 28,
'necessita': 539, 'nem': 1798, 'ninguem': 1800, 'no': 1806, 'nos': 1813, 'nota': 1815, 'nunca': 1816, 'não': 1793,
'nós': 1817, 'o': 1818, 'obrigada': 1819, 'obrigado': 1819, 'ocupa': 433, 'ocupo': 1313, 'ofereceu': 546, 'ofereci':
1822, 'opiniao': 725, 'orientei': 954, 'os': 1823, 'ouvi': 1828, 'palpite': 725, 'para': 1831, 'parece': 714,
'participaram': 854, 'participou': 1013, 'partilhei': 1026, 'passa': 1842, 'passam': 1848, 'passamos': 1854,
'passara': 1856, 'passei': 1868, 'passo': 1349, 'passou': 1872, 'passámos': 1873, 'pede': 548, 'pedi': 1882,
'pedimos': 1883, 'pediu': 1896, 'peguei': 1897, 'pela': 1087, 'pelos': 1898, 'pendente': 683, 'pensa': 362, 'pensava':
380, 'penso': 747, 'perdemos': 1900, 'perdi': 1902, 'pergunta': 1903, 'perguntamos': 1883, 'perguntei': 1905,
'pergunto': 1906, 'perguntou': 1907, 'poe': 353, 'por': 1911, 'porque': 0, 'porquê': 0, 'pq': 0, 'pra': 1912,
'precisa': 1914, 'precisamos': 1917, 'precisava': 1645, 'preciso': 1918, 'prefere': 337, 'preferia': 337,
'preparamos': 1254, 'preparei': 1920, 'preparámos': 1254, 'presentacion': 1921, 'presentation': 1921, 'presente': 854,
'presentes': 854, 'procurei': 1923, 'promete': 1925, 'prometemos': 1929, 'prometeu': 1571, 'prometi': 1932,
'prometido': 780, 'propoe': 426, 'propos': 426, 'propus': 1624, 'proxima': 34, 'proximo': 1933, 'proximos': 1934,
'pus': 1936, 'pusemos': 1938, 'pôr': 980, 'q': 1947, 'qualquer': 1948, 'quando': 844, 'quase': 1950, 'que': 1956,
'quem': 1959, 'quer': 1961, 'queria': 1963, 'quis': 1923, 'reagendada': 227, 'reagendado': 227, 'reagendamos': 227,
'reagendar': 227, 'reagendámos': 227, 'recado': 725, 'recebemos': 1965, 'receberam': 163, 'receberei': 963, 'recebeu':
163, 'recebi': 1966, 'recebo': 963, 'recomendacao': 1967, 'recomendei': 1975, 'reencaminhei': 1976, 'reencontrei':
1320, 'reenviei': 1976, 'reenviou': 1364, 'remarcada': 227, 'remarcado': 227, 'remarcamos': 227, 'remarcar': 227,
'remarcou': 227, 'remarcámos': 227, 'rendi': 1979, 'repassei': 1980, 'requer': 579, 'respondi': 1982, 'resta': 1983,
'reuni': 1984, 'reuniao': 820, 'reunimo': 1314, 'reunimos': 952, 'reuniram': 162, 'reunião': 820, 'reuno': 1985,
'revi': 1986, 'revimos': 162, 'revisamos': 162, 'revisei': 1078, 'sai': 1987, 'saimos': 1987, 'saudades': 825, 'saí':
1987, 'se': 1990, 'segundo': 1996, 'sem': 1998, 'sentei': 1999, 'separamos': 1254, 'separei': 1254, 'sera': 2001,
'seria': 2002, 'servi': 1254, 'servimos': 1254, 'sessao': 2005, 'sessoes': 2005, 'seu': 1187, 'simulei': 1980,
'sinto': 2007, 'so': 2011, 'sonhei': 2012, 'soube': 2013, 'sua': 1187, 'substitui': 2014, 'sugeri': 2018, 'sugeriu':
526, 'sugestao': 2019, 'ta': 2020, 'talvez': 29, 'tambem': 2023, 'tarefa': 746, 'tava': 2024, 'tavam': 2025,
'telefonaram': 162, 'telefone': 2026, 'telefonei': 162, 'telefonou': 162, 'tem': 2028, 'temos': 2031, 'tenho': 2033,
'tentamos': 1923, 'tentei': 1923, 'tento': 1923, 'tentámos': 1923, 'teve': 2035, 'tinha': 2043, 'tinham': 592,
'tinhamos': 1589, 'tirei': 2045, 'tive': 2046, 'tivemos': 2046, 'tiveram': 2035, 'to': 2048, 'todo': 2049, 'tomamos':
2051, 'tomando': 2052, 'tomara': 29, 'tomei': 2054, 'tomo': 923, 'tomámos': 2055, 'topei': 1082, 'trabalhamos': 162,
'trabalhei': 2057, 'trago': 198, 'trata': 432, 'trato': 1312, 'traz': 1215, 'treinamos': 1324, 'treinei': 2058,
'treinámos': 1324, 'troca': 2061, 'trocamos': 162, 'trocámos': 162, 'trombei': 1082, 'troquei': 2063, 'tudo': 2064,
'têm': 593, 'tô': 2065, 'um': 2067, 'uma': 2068, 'umas': 2069, 'uns': 2069, 'vai': 2073, 'valeu': 934, 'vamos': 2074,
'vao': 2076, 've': 610, 'veio': 1407, 'vejo': 1985, 'vem': 2080, 'vemo': 1314, 'vemos': 2081, 'vi': 2084, 'viajei':
952, 'viajo': 2085, 'vieram': 854, 'vimo': 1080, 'vimos': 2086, 'vira': 1856, 'virá': 1856, 'visitei': 162, 'visto':
2087, 'vlw': 934, 'voicemail': 89, 'voluntaria': 2088, 'voluntariado': 2088, 'voluntario': 2088, 'vou': 2090, 'vêm':
1848, 'à': 2091, 'é': 2092}]


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
{'papo': 0}, {'um': 27}, {'copo': 3}, {'um': 29}, {'copos': 3, 'um': 29}, {'': (4, 'meal'), 'um': 29}, {'manha': 3},
{'': (3, 'coffee'), 'da': 33}, {'cara': 0}, {'a': 35}, {'video': 6, 'vídeo': 6}, {'': (2, 'call'), 'de': 37},
{'insta': 26, 'whats': 26, 'whatsapp': 26, 'zap': 26}, {'no': 39}, {'call': 6}, {'administracao': 0}, {'de': 42,
'fiscal': 0}, {'': (6, 'email')}, {'eletronico': 44, 'eletrónico': 44, 'eletrônico': 44}, {'': (4, 'meal'), 'mim': 3,
'nos': 3, 'nós': 3}, {'': (4, 'meal'), 'mim': 3, 'nos': 3, 'nós': 3, 'para': 46, 'pra': 46}, {'pulinho': 0, 'pulo': 0,
'salto': 0}, {'um': 48}, {'': (8, 'meeting'), 'day': 9}, {'da': 0, 'dela': 0, 'dele': 0, 'do': 0}, {'': (8,
'meeting'), 'da': 0, 'dela': 0, 'dele': 0, 'do': 0}, {'atelie': 51, 'atelier': 51, 'consultorio': 51, 'escritorio':
52, 'gabinete': 51}, {'mail': 44, 'mails': 44}, {'atelie': 51, 'atelier': 51, 'consultorio': 51, 'escritorio': 51,
'gabinete': 51, 'video': 6, 'vídeo': 6}, {'': (8, 'meeting'), 'de': 9}, {'chaves': 0}, {'das': 57, 'de': 57}, {'me':
26}, {'atelie': 0, 'atelier': 0, 'clinica': 0, 'escola': 0, 'estudio': 0, 'faculdade': 0, 'gabinete': 0, 'galeria': 0,
'obra': 0, 'quinta': 0, 'universidade': 0}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'clinica': 0, 'consultorio': 0,
'empresa': 0, 'escola': 0, 'escritorio': 0, 'estudio': 0, 'fabrica': 0, 'faculdade': 0, 'gabinete': 0, 'galeria': 0,
'galpao': 0, 'loja': 0, 'obra': 0, 'oficina': 0, 'quinta': 0, 'sede': 0, 'universidade': 0}, {'armazem': 0, 'atelie':
0, 'atelier': 0, 'consultorio': 0, 'empresa': 0, 'escritorio': 0, 'estudio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0,
'obra': 0, 'oficina': 0, 'quinta': 0, 'sede': 0}, {'a': 60, 'ao': 60, 'com': 0, 'na': 61, 'nas': 62, 'no': 61, 'nos':
62, 'pela': 60, 'pelo': 60, 'à': 60}, {'com': 0, 'na': 62, 'nas': 62, 'no': 62, 'nos': 62}, {'telefone': 6}, {'ao':
65}, {'anos': 9}, {'': (7, 'event'), 'de': 67}, {'almoco': 47, 'almoço': 47, 'jantar': 47}, {'o': 69}, {'armazem': 0,
'atelie': 0, 'consultorio': 0, 'empresa': 0, 'escritorio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0, 'oficina': 0,
'sede': 0}, {'a': 71, 'ao': 71, 'à': 71}, {'casa': 0}, {'escritorio': 0}, {'a': 73, 'ao': 74, 'na': 73}, {'...': 75},
{'a': 61, 'ao': 61, 'ate': 72, 'buscar': 76, 'entregar': 76, 'levar': 76, 'na': 61, 'no': 61, 'pela': 61, 'pelo': 61,
'à': 61}, {'meet': 6}, {'hour': 3}, {'off': 0}, {'livro': 9}, {'do': 81}, {'': (2, 'call'), 'para': 6, 'pro': 6},
{'mensagem': 26}, {'apresentou': 23, 'escreveu': 26, 'ligou': 6, 'mandou': 84, 'recebeu': 0}, {'leite': 5}, {'de':
86}, {'voz': 26}, {'': (5, 'message'), 'de': 88}, {'redonda': 9}, {'empresa': 0, 'fabrica': 0, 'loja': 0, 'obra': 0,
'sede': 0}, {'armazem': 0, 'atelie': 52, 'atelier': 52, 'celular': 6, 'consultorio': 52, 'escritorio': 52, 'estudio':
0, 'fixo': 6, 'gabinete': 52, 'meet': 6, 'telefone': 6, 'telemovel': 6}, {'apresentou': 23, 'recebeu': 0, 'vemos': 0},
{'de': 88}, {'N': 2}, {'one': 0}, {'on': 96}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'clinica': 0, 'consultorio':
0, 'empresa': 0, 'escola': 0, 'escritorio': 0, 'estudio': 0, 'fabrica': 0, 'faculdade': 0, 'gabinete': 0, 'galeria':
0, 'galpao': 0, 'loja': 0, 'manha': 0, 'obra': 0, 'oficina': 0, 'quinta': 0, 'sede': 0, 'tarde': 0, 'universidade':
0}, {'': (8, 'meeting'), 'inteiro': 0, 'todo': 0}, {'dia': 99}, {'a': 98, 'ao': 61, 'ate': 72, 'na': 61, 'no': 61,
'o': 100, 'pela': 61, 'pelo': 61, 'à': 61}, {'a': 98, 'ao': 61, 'ate': 72, 'em': 73, 'na': 61, 'no': 61, 'o': 100,
'pela': 61, 'pelo': 61, 'à': 61}, {'D': 15, 'N': 16, 'a': 17, 'ao': 14, 'aqui': 0, 'na': 14, 'no': 14, 'o': 18,
'pela': 14, 'pelo': 14, 'à': 14}, {'nata': 5}, {'de': 104}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'celular': 6,
'consultorio': 0, 'estudio': 0, 'fixo': 6, 'gabinete': 0, 'meet': 6, 'telefone': 6, 'telemovel': 6, 'zoom': 6},
{'almoco': 3, 'almoço': 3}, {'day': 9}, {'situacao': 0}, {'de': 109}, {'celular': 6, 'chamada': 6, 'email': 44,
'fixo': 6, 'mail': 44, 'telefone': 6, 'telemovel': 6, 'video': 6, 'vídeo': 6}, {'me': 0, 'nos': 0}, {'': (8,
'meeting'), 'obra': 0}, {'conselho': 0}, {'': (8, 'meeting'), 'de': 113, 'do': 114}, {'rio': 9}, {'in': 116}, {'up':
0}, {'um': 29, 'uma': 3}, {'da': 33}, {'cafe': 120, 'café': 120}, {'emails': 44}, {'de': 122}, {'mensagens': 26},
{'um': 0}, {'a': 125}, {'comigo': 0}, {'D': 15, 'N': 16, 'a': 17, 'ao': 14, 'ca': 0, 'na': 14, 'no': 14, 'o': 18,
'pela': 14, 'pelo': 14, 'ter': 127, 'à': 14}, {'nos': 0}, {'a': 0, 'o': 0}, {'': (2, 'call'), 'chamada': 6}, {'D': 15,
'a': 14, 'ao': 14, 'na': 14, 'no': 14, 'pela': 14, 'pelo': 14, 'à': 14}, {'obra': 0}, {'': (8, 'meeting'), 'de': 133},
{'N': 0}, {'N': 0, 'a': 135, 'as': 135, 'o': 135, 'os': 135}, {'chamada': 6}, {'summit': 9}, {'1': 1, 'a': 4,
'abatanado': 5, 'acabamos': 8, 'acabei': 8, 'acabámos': 8, 'after': 10, 'afterwork': 9, 'alinhamento': 0, 'almoca': 3,
'almocamos': 3, 'almocando': 3, 'almocar': 3, 'almocara': 3, 'almocarada': 3, 'almocarei': 3, 'almocaremos': 3,
'almocaria': 3, 'almocei': 3, 'almocinho': 3, 'almoco': 11, 'almocos': 3, 'almoçamos': 3, 'almoço': 11, 'almoçámos':
3, 'aniversario': 9, 'aniversário': 9, 'anos': 12, 'ao': 13, 'apareceu': 19, 'apresentacao': 21, 'apresentei': 22,
'apresentou': 24, 'aqui': 25, 'arraiais': 9, 'arraial': 9, 'assembleia': 0, 'audio': 26, 'audios': 26, 'bacalhau': 3,
'banquete': 3, 'bati': 28, 'batismo': 9, 'batizado': 9, 'bebemos': 30, 'beber': 31, 'bebi': 30, 'bebo': 32, 'bica': 5,
'bicas': 5, 'bifana': 3, 'bifanas': 3, 'board': 0, 'boteco': 3, 'brainstorming': 0, 'breja': 3, 'brejas': 3, 'brunch':
3, 'ca': 25, 'cafe': 34, 'cafes': 5, 'cafeteria': 5, 'cafezinho': 5, 'cafezinhos': 5, 'café': 34, 'caipirinha': 3,
'caldeirada': 3, 'call': 6, 'calls': 6, 'callzinha': 6, 'caminhada': 0, 'cappuccino': 5, 'cara': 36, 'carnaval': 9,
'carta': 26, 'casamento': 9, 'ceia': 3, 'cerva': 3, 'cerveja': 3, 'cervejada': 3, 'cervejas': 3, 'cha': 5, 'chamada':
38, 'chamadas': 6, 'chamei': 40, 'chamou': 40, 'chat': 26, 'chazinho': 5, 'chimarrao': 5, 'chope': 3, 'chopes': 3,
'chopp': 3, 'churras': 3, 'churrasco': 3, 'cimbalino': 5, 'coaching': 0, 'cocktail': 9, 'coloquio': 9, 'comemos': 3,
'comer': 3, 'comi': 3, 'comite': 0, 'comité': 0, 'comitê': 0, 'comunhao': 9, 'concerto': 9, 'conf': 41, 'conferencia':
9, 'conferencias': 9, 'conferência': 9, 'congresso': 9, 'conheci': 0, 'conselho': 43, 'consulta': 0, 'convencao': 9,
'conversa': 0, 'conversamos': 0, 'conversei': 0, 'conversámos': 0, 'copo': 3, 'copos': 3, 'coquetel': 9, 'correio':
45, 'cozido': 3, 'cozinhei': 47, 'cozinhou': 47, 'cruzei': 0, 'daily': 0, 'de': 37, 'dei': 49, 'demo': 50,
'desliguei': 6, 'despedida': 9, 'direct': 26, 'directa': 26, 'discord': 26, 'dm': 26, 'do': 53, 'drinks': 3, 'e': 54,
'em': 55, 'email': 44, 'emails': 44, 'encontramos': 0, 'encontrei': 0, 'encontro': 56, 'encontrámos': 0, 'enterro': 9,
'entrega': 58, 'entrevista': 0, 'escreveu': 59, 'escritura': 0, 'espetaculo': 9, 'espresso': 5, 'esteve': 2, 'estive':
63, 'estivemos': 64, 'estreia': 9, 'evento': 9, 'eventos': 9, 'expo': 9, 'exposicao': 9, 'expresso': 5, 'facetime': 6,
'falei': 66, 'feijoada': 3, 'feira': 9, 'feiras': 9, 'festa': 68, 'festas': 9, 'festival': 9, 'fez': 70, 'fino': 3,
'finos': 3, 'fiz': 41, 'fomos': 77, 'fone': 6, 'formatura': 9, 'forum': 9, 'francesinha': 3, 'francesinhas': 3, 'fui':
77, 'funeral': 9, 'gala': 9, 'galao': 5, 'google': 78, 'hackathon': 9, 'hangout': 6, 'happy': 79, 'imperiais': 3,
'imperial': 3, 'inauguracao': 9, 'inbox': 26, 'inspecao': 0, 'insta': 26, 'instagram': 26, 'intro': 20, 'introducao':
20, 'janta': 3, 'jantamos': 3, 'jantando': 3, 'jantar': 3, 'jantara': 3, 'jantarada': 3, 'jantarei': 3, 'jantaremos':
3, 'jantares': 3, 'jantarzinho': 3, 'jantei': 3, 'janto': 3, 'jantámos': 3, 'jitsi': 6, 'jogo': 9, 'jornada': 9,
'jornadas': 9, 'kick': 80, 'kickoff': 0, 'lancamento': 82, 'lanchamos': 3, 'lanchara': 3, 'lanche': 3, 'lanchei': 3,
'lancho': 3, 'lanchámos': 3, 'lasanha': 3, 'leitao': 3, 'ligacao': 6, 'ligacoes': 6, 'ligadinha': 6, 'ligamos': 6,
'ligaram': 6, 'ligou': 6, 'liguei': 83, 'ligámos': 6, 'linkedin': 26, 'mail': 44, 'mails': 44, 'mailzinho': 44,
'mandei': 84, 'mandou': 84, 'mariscada': 3, 'marisco': 3, 'me': 85, 'meet': 6, 'meetup': 9, 'meia': 87, 'mensagem':
89, 'mensagens': 26, 'mentoria': 0, 'mentorias': 0, 'mentoring': 0, 'mesa': 90, 'messenger': 26, 'moqueca': 3, 'msg':
26, 'msgs': 26, 'na': 91, 'networking': 9, 'niver': 9, 'no': 92, 'nos': 93, 'nota': 94, 'o': 95, 'oficina': 9, 'one':
97, 'painel': 9, 'palestra': 9, 'palestras': 9, 'papo': 0, 'partida': 9, 'passagem': 58, 'passamos': 101, 'passei':
102, 'passeio': 0, 'passou': 103, 'passámos': 101, 'pasteis': 3, 'pastel': 105, 'pastelaria': 5, 'patuscada': 3,
'pelo': 106, 'pequeno': 107, 'pessoalmente': 0, 'petiscada': 3, 'petiscar': 3, 'petisco': 3, 'petiscos': 3, 'picanha':
3, 'pingado': 5, 'pitch': 108, 'pizza': 3, 'ponto': 110, 'por': 111, 'postal': 26, 'premio': 9, 'prémio': 9, 'prêmio':
9, 'quermesse': 9, 'ramen': 3, 'recebeu': 112, 'restaurante': 3, 'retro': 0, 'reuni': 0, 'reuniao': 115, 'reunimos':
0, 'reunioes': 0, 'reunir': 0, 'reunirmos': 0, 'reunião': 115, 'reuniões': 0, 'revisao': 0, 'rock': 117, 'rodada': 3,
'rodizio': 3, 'romaria': 9, 'sardinhada': 3, 'seminario': 9, 'sessao': 0, 'show': 9, 'signal': 26, 'simposio': 9,
'skype': 6, 'slack': 26, 'sms': 26, 'stand': 118, 'starbucks': 5, 'summit': 9, 'sushi': 3, 'sync': 0, 'tainada': 3,
'tapas': 3, 'tasca': 3, 'teams': 6, 'tel': 6, 'telefonadela': 6, 'telefone': 6, 'telefonei': 6, 'telefonema': 6,
'telefonemas': 6, 'telefonica': 6, 'telefonico': 6, 'telefonou': 6, 'telefónica': 6, 'telefónico': 6, 'telefônica': 6,
'telefônico': 6, 'telegram': 26, 'tomamos': 30, 'tomar': 119, 'tomei': 121, 'tomámos': 30, 'toque': 6, 'torneio': 9,
'torpedo': 26, 'troca': 123, 'trocamos': 124, 'trocámos': 124, 'tutoria': 0, 'um': 126, 'veio': 128, 'velorio': 9,
'vemo': 129, 'vemos': 129, 'vernissage': 9, 'vi': 130, 'viber': 26, 'video': 131, 'videochamada': 6, 'videochamadas':
6, 'videoconferencia': 6, 'vieram': 132, 'vinho': 3, 'visita': 134, 'visitar': 136, 'visitei': 0, 'vistoria': 0,
'vistorias': 0, 'vídeo': 137, 'wa': 26, 'web': 138, 'webinar': 9, 'whats': 26, 'whatsap': 26, 'whatsapp': 26,
'workshop': 9, 'workshops': 9, 'wpp': 26, 'zap': 26, 'zapzap': 26, 'zoom': 6, 'áudio': 26, 'áudios': 26}]

