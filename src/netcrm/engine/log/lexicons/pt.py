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
'arruma': ('give3', 'hand3'), 'arrumacao': ('chore',), 'arrumacoes': ('chore',), 'arrumar': ('giveinf',), 'arrumo':
('give1',), 'artigo': ('helpful', 'paper'), 'as': ('them', 'det', 'any_det', 'to', 'clitic', 'where_to', 'article',
'obj'), 'assegurei': ('vowed1',), 'assegurou': ('vowed3',), 'assina': ('verb3', 'imperative', 'hand3'), 'assinara':
('hand3', 'will_bring'), 'assinasse': ('subj',), 'assinatura': ('thing',), 'assine': ('subj', 'imperative'),
'assinei': ('done',), 'assinem': ('imperative',), 'assinemos': ('subj',), 'assino': ('do1',), 'assinou': ('hello',
'verb3', 'says'), 'assistente': ('rel',), 'assuncao': ('name_words',), 'ate': ('hello',), 'atende': ('answers',),
'atendeu': ('called3', 'answers'), 'atras': ('hello',), 'atualizo': ('do1',), 'audio': ('letter',), 'audios':
('letter',), 'aula': ('course',), 'aumenta': ('imperative',), 'aumentar': ('urge_inf',), 'aumentasse': ('urge_inf',
'subj'), 'aumente': ('subj', 'imperative'), 'aumentem': ('imperative',), 'aumentemos': ('subj',), 'aurora':
('name_words',), 'ausente': ('ill',), 'automatiza': ('imperative',), 'automatizasse': ('subj',), 'automatize':
('subj', 'imperative'), 'automatizem': ('imperative',), 'automatizemos': ('subj',), 'avisa': ('verb3', 'give3',
'opines', 'says'), 'avisam': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',), 'avisarei': ('give1',),
'avisaria': ('would_give',), 'avise': ('ask_subj',), 'avisei': ('told1',), 'aviso': ('give1',), 'avisou': ('verb3',
'says', 'wrote3'), 'avo': ('rel',), 'avó': ('rel',), 'avô': ('rel',), 'baba': ('pro',), 'baixa': ('imperative',),
'baixar': ('urge_inf',), 'baixasse': ('subj',), 'baixe': ('subj', 'imperative'), 'baixem': ('imperative',),
'baixemos': ('subj',), 'barro': ('name_words',), 'barros': ('name_words',), 'bastante': ('filler',), 'batizado':
('date',), 'bebe': ('rel',), 'bebemos': ('hello',), 'beber': ('see_inf',), 'bebo': ('eat1',), 'bebé': ('rel',),
'bebê': ('rel',), 'bela': ('name_words',), 'bem': ('filler', 'hello'), 'bento': ('name_words',), 'bica': ('hello',),
'bicas': ('drink',), 'boa': ('span', 'good'), 'bocado': ('span',), 'bolo': ('by_post',), 'bolou': ('off',), 'bom':
('good',), 'boteco': ('hello',), 'branca': ('name_words',), 'branco': ('name_words',), 'brejas': ('drink',),
'brevemente': ('filler',), 'brigaram': ('verb3',), 'brunch': ('date',), 'busca': ('verb3', 'helps3', 'imperative'),
'buscar': ('giveinf',), 'buscasse': ('subj',), 'buscava': ('verb3',), 'buscou': ('called3',), 'busque': ('subj',
'imperative'), 'busquei': ('met1',), 'busquem': ('imperative',), 'busquemos': ('subj',), 'c': ('hello',), 'ca':
('filler',), 'cabeleireira': ('pro',), 'cabeleireiro': ('pro',), 'cachorro': ('rel',), 'cada': ('hello',), 'caderno':
('helpful',), 'cafe': ('date', 'drink'), 'cafes': ('drink',), 'cafezinho': ('hello', 'date', 'drink'), 'café':
('date', 'drink'), 'caiu': ('verb3',), 'caixas': ('chore',), 'calculo': ('do1',), 'call': ('date', 'call_noun'),
'campo': ('name_words',), 'campos': ('name_words',), 'canalizador': ('pro',), 'cancelada': ('off_pp',), 'cancelado':
('off_pp',), 'cancelamos': ('off',), 'cancelaram': ('off',), 'cancelei': ('off',), 'cancelou': ('off',), 'cancelámos':
('off',), 'cao': ('rel',), 'capitulo': ('paper',), 'capta': ('verb3',), 'captou': ('verb3',), 'cardiologista':
('pro',), 'cardoso': ('name_words',), 'caridade': ('name_words',), 'carpinteiro': ('pro',), 'carta': ('own_affair',
'letter', 'paper'), 'cartao': ('reach_noun',), 'carvalho': ('name_words',), 'casa': ('own_affair', 'hello', 'verb3',
'name_words'), 'casamento': ('date', 'party'), 'casara': ('verb3',), 'casaram': ('verb3',), 'casas': ('name_words',),
'casou': ('verb3', 'fate'), 'castelo': ('name_words',), 'cedi': ('handed1',), 'celebra': ('verb3',), 'celeste':
('name_words',), 'celular': ('reach_noun',), 'ceo': ('rel',), 'certamente': ('filler',), 'cerveja': ('drink',),
'cervejas': ('drink',), 'cfo': ('rel',), 'cha': ('drink',), 'chamada': ('hello', 'date', 'call_noun'), 'chamadas':
('call_noun',), 'chamou': ('reach', 'called3'), 'chaves': ('thing',), 'checar': ('giveinf', 'todo_inf'), 'checklist':
('helpful', 'paper'), 'chefe': ('hello', 'rel'), 'chega': ('verb3',), 'chegar': ('see_inf', 'causative'), 'chegara':
('verb3',), 'chegou': ('hello', 'verb3'), 'chope': ('hello', 'date', 'drink'), 'chopes': ('drink',), 'chopp':
('drink',), 'churrasco': ('chore', 'date', 'party'), 'cinco': ('hello', 'span'), 'cirurgiao': ('pro',), 'clara':
('name_words',), 'claro': ('filler',), 'cliente': ('rel',), 'clientes': ('rel',), 'coach': ('pro',), 'coaching':
('mentor_noun',), 'cobra': ('imperative', 'needs'), 'cobrar': ('urge_inf', 'todo_inf'), 'cobrasse': ('urge_inf',
'subj'), 'cobre': ('subj', 'imperative'), 'cobrem': ('imperative',), 'cobremos': ('subj',), 'codigo': ('paper',),
'coelho': ('name_words',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'colega': ('rel',), 'colegas': ('rel',),
'colheita': ('chore',), 'colocar': ('giveinf',), 'coloco': ('give1',), 'com': ('hello',), 'comadre': ('rel',),
'combinada': ('set',), 'combinado': ('set', 'attempt'), 'combinamos': ('hello', 'set_up', 'attempt'), 'combinar':
('todo_inf',), 'combinei': ('hello', 'set_up', 'invites'), 'combinámos': ('hello', 'set_up', 'attempt'), 'comeca':
('verb3', 'imperative'), 'comecar': ('urge_inf',), 'comecara': ('verb3',), 'comecasse': ('subj',), 'comece': ('subj',
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
('says',), 'confie': ('subj',), 'confirma': ('verb3', 'give3', 'says', 'hand3'), 'confirmada': ('set',), 'confirmado':
('set',), 'confirmam': ('give3',), 'confirmamos': ('give1',), 'confirmar': ('giveinf', 'todo_inf'), 'confirmara':
('give3', 'will3', 'hand3', 'will_bring'), 'confirmarei': ('give1',), 'confirmaria': ('would_give',), 'confirme':
('ask_subj',), 'confirmei': ('told1',), 'confirmo': ('give1', 'do1'), 'confirmou': ('verb3', 'says'), 'conhece':
('verb3', 'is3'), 'conhecemos': ('met1',), 'conhecer': ('see_inf',), 'conheceram': ('hello', 'verb3'), 'conhecerei':
('shall1',), 'conheceu': ('verb3', 'met3'), 'conheci': ('met1', 'seen1'), 'conhecia': ('verb3',), 'conheco':
('seen1',), 'connosco': ('with_me', 'hello'), 'conosco': ('with_me', 'hello'), 'consegue': ('give3',), 'conseguir':
('giveinf',), 'conseguira': ('give3',), 'conseguiria': ('would_give',), 'conselho': ('hello', 'tip'), 'conselhos':
('tip',), 'conserta': ('hand3',), 'considera': ('verb3', 'opines'), 'considerou': ('verb3',), 'consiga': ('subj',
'imperative'), 'consigam': ('imperative',), 'consigamos': ('subj',), 'consigo': ('give1',), 'consolei': ('cheered1',),
'constipada': ('ill',), 'constipado': ('ill',), 'constroi': ('verb3',), 'construa': ('subj', 'imperative'),
'construam': ('imperative',), 'construamos': ('subj',), 'consulta': ('date',), 'consultar': ('todo_inf',),
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
'corram': ('imperative',), 'corramos': ('subj',), 'corresse': ('subj',), 'corretor': ('pro',), 'corretora': ('pro',),
'corrige': ('hand3',), 'corrigi': ('read1',), 'corrigindo': ('review_inf',), 'corrigir': ('review_inf',), 'corrigira':
('will_bring',), 'corrijo': ('do1',), 'corta': ('imperative',), 'cortar': ('urge_inf',), 'cortasse': ('urge_inf',
'subj'), 'corte': ('subj', 'imperative'), 'cortem': ('imperative',), 'cortemos': ('subj',), 'costa': ('name_words',),
'costureira': ('pro',), 'cotacao': ('thing', 'mine_thing'), 'cotar': ('giveinf',), 'cozinha': ('chore',),
'cozinheiro': ('pro',), 'cre': ('verb3', 'opines'), 'cresca': ('subj', 'imperative'), 'crescam': ('imperative',),
'crescamos': ('subj',), 'cresce': ('verb3',), 'crescesse': ('subj',), 'cresceu': ('verb3',), 'criancas': ('rel',),
'critiquei': ('read1',), 'cruz': ('name_words',), 'cruzamos': ('we3',), 'cruzou': ('we3',), 'cto': ('rel',), 'cuida':
('imperative',), 'cuidasse': ('subj',), 'cuide': ('subj', 'imperative'), 'cuidem': ('imperative',), 'cuidemos':
('subj',), 'cumprimentei': ('met1',), 'cumprimentou': ('reach', 'called3', 'met3'), 'cunhada': ('rel',), 'cunhado':
('rel',), 'curriculo': ('paper', 'thing', 'rehearsed'), 'curso': ('own_affair', 'helpful', 'course'), 'curte':
('verb3',), 'curtiu': ('verb3', 'says'), 'cv': ('paper', 'thing', 'rehearsed'), 'da': ('hello', 'of'), 'dado':
('done',), 'dados': ('thing',), 'dai': ('filler',), 'damos': ('give1',), 'dar': ('giveinf',), 'dara': ('verb3',
'give3'), 'darei': ('give1',), 'daria': ('would_give',), 'das': ('hello', 'name_words', 'of'), 'data': ('thing',),
'datas': ('thing',), 'de': ('hello', 'of'), 'decida': ('subj', 'imperative'), 'decidam': ('imperative',), 'decidamos':
('subj',), 'decide': ('verb3',), 'decidisse': ('subj',), 'decidiu': ('verb3',), 'deck': ('paper', 'thing',
'mine_thing'), 'defende': ('opines',), 'defesa': ('rehearsed',), 'defina': ('subj', 'imperative'), 'definam':
('imperative',), 'definamos': ('subj',), 'definisse': ('subj',), 'dei': ('done', 'hello', 'handed1'), 'deixa':
('verb3', 'imperative'), 'deixar': ('urge_inf',), 'deixara': ('verb3',), 'deixasse': ('urge_inf', 'subj'), 'deixe':
('subj', 'imperative'), 'deixei': ('done', 'handed1', 'attempt'), 'deixem': ('imperative',), 'deixemos': ('subj',),
'deixo': ('do1',), 'deixou': ('verb3',), 'dela': ('them', 'their', 'hello'), 'dele': ('them', 'their', 'hello'),
'delega': ('imperative',), 'delegasse': ('subj',), 'delegue': ('subj', 'imperative'), 'deleguem': ('imperative',),
'deleguemos': ('subj',), 'deles': ('hello',), 'demita': ('subj', 'imperative'), 'demitam': ('imperative',),
'demitamos': ('subj',), 'demite': ('verb3',), 'demitida': ('fate',), 'demitido': ('fate',), 'demitisse': ('subj',),
'demitiu': ('verb3',), 'demo': ('date',), 'dentista': ('pro',), 'depois': ('filler', 'hello'), 'deposita': ('give3',
'send3'), 'depositar': ('hand_inf',), 'dermatologista': ('pro',), 'desapareceu': ('verb3',), 'desca': ('subj',),
'desce': ('verb3',), 'descobrir': ('giveinf',), 'desde': ('hello',), 'desenho': ('do1',), 'desenhos': ('paper',),
'designer': ('pro',), 'desistir': ('urge_inf',), 'desligar': ('see_inf',), 'desmarcada': ('off_pp',), 'desmarcado':
('off_pp',), 'desmarcamos': ('off',), 'desmarcaram': ('off',), 'desmarcou': ('hello', 'off'), 'desmarcámos': ('off',),
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
('name_words',), 'ferreiro': ('name_words',), 'festa': ('chore', 'date', 'party'), 'fevereiro': ('hello',), 'fez':
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
('subj',), 'forme': ('subj', 'imperative'), 'formem': ('imperative',), 'formemos': ('subj',), 'fornecedor': ('hello',
'pro'), 'fornecedora': ('pro',), 'forneci': ('handed1',), 'fosse': ('subj',), 'foto': ('letter',), 'fotografa':
('pro',), 'fotografo': ('pro',), 'fotos': ('letter', 'thing'), 'franco': ('name_words',), 'fui': ('hello', 'seen1'),
'fundou': ('verb3',), 'furaram': ('off',), 'furou': ('hello', 'off'), 'galo': ('name_words',), 'ganha': ('verb3',),
'ganhou': ('verb3',), 'garagem': ('chore',), 'garante': ('opines', 'says'), 'garanti': ('vowed1',), 'garantiu':
('vowed3',), 'garrafa': ('by_post',), 'gasta': ('imperative',), 'gastasse': ('subj',), 'gaste': ('subj',
'imperative'), 'gastem': ('imperative',), 'gastemos': ('subj',), 'genro': ('rel',), 'gente': ('hello',), 'gerente':
('rel',), 'gestor': ('pro', 'rel'), 'gestora': ('pro', 'rel'), 'ghostou': ('off',), 'ginecologista': ('pro',),
'gloria': ('name_words',), 'gosta': ('verb3', 'says'), 'gostaria': ('verb3',), 'gostou': ('verb3', 'says'), 'graca':
('name_words',), 'grafica': ('pro',), 'gravou': ('made3',), 'guarda': ('imperative',), 'guardasse': ('subj',),
'guarde': ('subj', 'imperative'), 'guardem': ('imperative',), 'guardemos': ('subj',), 'guerra': ('name_words',),
'guia': ('helpful', 'paper'), 'guiao': ('paper',), 'h': ('hours',), 'haver': ('see_inf',), 'havia': ('hello',),
'hesita': ('verb3', 'says'), 'hoje': ('hello',), 'hora': ('hours', 'span'), 'horas': ('hello', 'hours', 'span'),
'horta': ('chore',), 'hortensia': ('name_words',), 'hospeda': ('helps3',), 'houve': ('happens3', 'seen1'), 'hrs':
('hours',), 'hs': ('hours',), 'ia': ('verb3', 'was_to'), 'iamos': ('was_to',), 'igualmente': ('filler',),
'ilustrador': ('pro',), 'ilustradora': ('pro',), 'imperiais': ('drink',), 'imperial': ('drink',), 'impostos':
('own_affair',), 'imprima': ('ask_subj',), 'imprimo': ('do1',), 'incentivei': ('cheered1',), 'indica': ('give3',),
'indicar': ('giveinf',), 'indico': ('give1',), 'informei': ('told1',), 'insista': ('subj',), 'insiste': ('verb3',
'opines'), 'insistir': ('todo_inf',), 'insistiu': ('verb3',), 'instala': ('hand3',), 'instalador': ('pro',),
'instalara': ('will_bring',), 'internada': ('fate',), 'internado': ('fate',), 'intro': ('thing',), 'investe':
('verb3', 'imperative'), 'investidor': ('rel',), 'investidora': ('rel',), 'investidores': ('rel',), 'investir':
('urge_inf',), 'investira': ('verb3',), 'investisse': ('subj',), 'investiu': ('verb3',), 'invista': ('subj',
'imperative'), 'invistam': ('imperative',), 'invistamos': ('subj',), 'ir': ('see_inf',), 'ira': ('verb3',), 'irma':
('hello', 'rel'), 'irmao': ('hello', 'rel'), 'irs': ('own_affair',), 'isso': ('hello', 'it'), 'isto': ('it',), 'ja':
('filler', 'hello'), 'jamais': ('not',), 'janeiro': ('hello',), 'janta': ('verb3', 'date'), 'jantamos': ('hello',),
'jantar': ('hello', 'date', 'see_inf'), 'jantarei': ('shall1',), 'jantaremos': ('shall1',), 'jantei': ('hello',
'seen1'), 'janto': ('eat1',), 'jantou': ('verb3', 'met3'), 'jantámos': ('hello',), 'jardim': ('chore',), 'jardineira':
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
'lenha': ('chore',), 'ler': ('giveinf',), 'lesse': ('subj',), 'leva': ('verb3', 'helps3'), 'levam': ('helps3',),
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
'limitasse': ('subj',), 'limite': ('subj', 'imperative'), 'limitem': ('imperative',), 'limitemos': ('subj',),
'limpeza': ('chore',), 'linda': ('name_words',), 'link': ('letter', 'helpful', 'paper'), 'lista': ('helpful', 'paper',
'thing'), 'livre': ('ready',), 'livro': ('by_post', 'helpful', 'paper'), 'livros': ('helpful',), 'lo': ('them',
'obj'), 'lobo': ('name_words',), 'localizar': ('see_inf',), 'logo': ('filler',), 'loja': ('hello',), 'longa':
('span',), 'los': ('them', 'obj'), 'lua': ('name_words',), 'luz': ('name_words',), 'lá': ('filler',), 'machado':
('name_words',), 'madrinha': ('rel',), 'mae': ('rel',), 'mail': ('letter', 'reach_noun'), 'mails': ('letter',),
'maio': ('hello',), 'mais': ('hello',), 'mana': ('rel',), 'manda': ('hello', 'give3', 'send3'), 'mandado': ('done',
'writes'), 'mandam': ('give3', 'send3'), 'mandamos': ('done', 'give1'), 'mandar': ('giveinf', 'hand_inf'), 'mandara':
('give3', 'will3', 'send3', 'will_bring'), 'mandarei': ('give1', 'give1_pra'), 'mandaria': ('would_give',), 'mande':
('subj', 'ask_subj'), 'mandei': ('done', 'writes', 'hello', 'handed1', 'attempt'), 'mando': ('give1', 'give1_pra',
'do1'), 'mandou': ('writes', 'hello', 'reach', 'wrote3'), 'mandámos': ('done',), 'manha': ('hello',), 'mano':
('rel',), 'mantem': ('opines', 'imperative'), 'mantenha': ('subj', 'imperative'), 'mantenham': ('imperative',),
'mantenhamos': ('subj',), 'mantivesse': ('subj',), 'manual': ('helpful',), 'manuscrito': ('paper',), 'maqueta':
('paper',), 'maquete': ('paper',), 'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',), 'marcado':
('set', 'attempt'), 'marcamos': ('set_up',), 'marcar': ('giveinf', 'see_inf'), 'marceneiro': ('pro',), 'marco':
('hello', 'give1', 'bring'), 'marcámos': ('set_up',), 'margarida': ('name_words',), 'marido': ('rel',), 'marina':
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
'moleiro': ('name_words',), 'monografia': ('paper',), 'monta': ('verb3', 'imperative', 'hand3'), 'montagem':
('chore',), 'montar': ('giveinf',), 'montasse': ('subj',), 'monte': ('name_words', 'subj', 'imperative'), 'montem':
('imperative',), 'montemos': ('subj',), 'montes': ('name_words',), 'monto': ('give1', 'do1'), 'montou': ('verb3',
'made3'), 'mora': ('verb3', 'is3'), 'morada': ('thing', 'reach_noun'), 'moraes': ('name_words',), 'morais':
('name_words',), 'morava': ('verb3',), 'moreno': ('name_words',), 'morreu': ('verb3', 'fate'), 'morta': ('fate',),
'morto': ('fate',), 'mostra': ('give3',), 'mostrar': ('giveinf',), 'mostrarei': ('give1',), 'mostrei': ('told1',),
'mostro': ('give1',), 'mostrou': ('called3',), 'moura': ('name_words',), 'mova': ('subj', 'imperative'), 'movam':
('imperative',), 'movamos': ('subj',), 'moveis': ('chore',), 'movemos': ('moved1',), 'movesse': ('subj',), 'moveu':
('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',), 'msg': ('letter',), 'msgs': ('letter',), 'muda':
('verb3', 'imperative'), 'mudada': ('moved_pp',), 'mudado': ('moved_pp',), 'mudamos': ('moved1',), 'mudanca':
('chore', 'own_affair', 'hello'), 'mudancas': ('chore',), 'mudar': ('urge_inf',), 'mudara': ('verb3',), 'mudaram':
('verb3',), 'mudasse': ('urge_inf', 'subj'), 'mude': ('subj', 'imperative'), 'mudem': ('imperative',), 'mudemos':
('subj',), 'mudou': ('verb3', 'moved1'), 'mudámos': ('moved1',), 'muito': ('filler', 'hello', 'good'), 'mulher':
('hello', 'rel'), 'n': ('not',), 'na': ('hello', 'where_to'), 'nada': ('hello',), 'namorada': ('rel',), 'namorado':
('rel',), 'nao': ('not', 'hello', 'should'), 'nas': ('hello',), 'nasceu': ('verb3', 'fate'), 'necessita': ('needs',),
'negoceie': ('subj',), 'negocia': ('imperative',), 'negociasse': ('subj',), 'negocie': ('subj', 'imperative'),
'negociem': ('imperative',), 'negociemos': ('subj',), 'nem': ('not',), 'nenhum': ('not',), 'nenhuma': ('not',),
'neta': ('rel',), 'neto': ('rel',), 'neves': ('name_words',), 'ninguem': ('hello',), 'niver': ('date', 'party'),
'nogueira': ('name_words',), 'noite': ('hello',), 'noiva': ('rel',), 'noivo': ('rel',), 'nome': ('thing',
'reach_noun'), 'nomes': ('thing',), 'nora': ('rel',), 'nos': ('i', 'me', 'hello', 'clitic'), 'nossa': ('my', 'hello',
'any_det'), 'nossas': ('my', 'any_det'), 'nosso': ('my', 'hello', 'any_det'), 'nossos': ('my', 'hello', 'any_det'),
'notario': ('pro',), 'notas': ('helpful', 'feedback_noun'), 'nova': ('hello',), 'novembro': ('hello',), 'numero':
('thing', 'reach_noun'), 'numeros': ('thing',), 'nunca': ('not', 'hello'), 'nunes': ('name_words',), 'nutricionista':
('pro',), 'não': ('not', 'hello', 'should'), 'nós': ('i', 'hello'), 'o': ('them', 'det', 'hello', 'any_det', 'clitic',
'article', 'obj'), 'obra': ('chore',), 'obras': ('chore',), 'obrigada': ('hello',), 'obrigado': ('hello',), 'odeia':
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
'pintora': ('pro',), 'pintura': ('chore',), 'pitch': ('paper', 'rehearsed'), 'planeia': ('verb3',), 'planeja':
('verb3',), 'planilha': ('helpful', 'paper', 'thing'), 'planilhas': ('helpful',), 'plano': ('paper',), 'planta':
('thing',), 'plantas': ('paper', 'thing'), 'podcast': ('helpful', 'paper'), 'pode': ('hello', 'verb3', 'wants3'),
'podem': ('verb3',), 'podera': ('verb3',), 'poderia': ('should',), 'podia': ('verb3', 'should'), 'podologista':
('pro',), 'poe': ('verb3', 'imperative'), 'poema': ('paper',), 'poemas': ('paper',), 'pois': ('filler',), 'polir':
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
'recusa': ('verb3',), 'recuse': ('subj',), 'recusou': ('verb3',), 'redacao': ('paper',), 'redator': ('pro',),
'redatora': ('pro',), 'redige': ('hand3',), 'redigiu': ('made3',), 'redijo': ('do1',), 'reduz': ('imperative',),
'reduza': ('subj', 'imperative'), 'reduzam': ('imperative',), 'reduzamos': ('subj',), 'reduzir': ('urge_inf',),
'reduzisse': ('urge_inf', 'subj'), 'reencaminhei': ('done', 'handed1'), 'reencontrei': ('met1',), 'reenvia':
('give3',), 'reenviar': ('giveinf', 'hand_inf'), 'reenviarei': ('give1',), 'reenviei': ('writes', 'handed1'),
'reenvio': ('give1', 'give1_pra'), 'reforca': ('opines',), 'reformou': ('verb3', 'fate'), 'regista': ('imperative',),
'registasse': ('subj',), 'registe': ('subj', 'imperative'), 'registem': ('imperative',), 'registemos': ('subj',),
'registra': ('imperative',), 'registrasse': ('subj',), 'registre': ('subj', 'imperative'), 'registrem':
('imperative',), 'registremos': ('subj',), 'regressa': ('verb3',), 'regressou': ('verb3',), 'rei': ('name_words',),
'reis': ('name_words',), 'relatorio': ('paper', 'thing'), 'reli': ('read1',), 'remarcada': ('moved_pp',), 'remarcado':
('moved_pp',), 'remarcamos': ('moved1',), 'remarcar': ('todo_inf',), 'remarcou': ('moved1',), 'remarcámos':
('moved1',), 'remarquei': ('moved1',), 'remeti': ('writes',), 'renda': ('own_affair',), 'renegocia': ('imperative',),
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
'sol': ('name_words',), 'sonha': ('verb3',), 'sotao': ('chore',), 'soube': ('verb3',), 'startup': ('rel',), 'sua':
('their', 'hello'), 'suas': ('their',), 'suba': ('urge_inf', 'subj', 'imperative'), 'subam': ('imperative',),
'subamos': ('subj',), 'subir': ('urge_inf',), 'subisse': ('urge_inf', 'subj'), 'subiu': ('verb3',), 'subo': ('do1',),
'sugere': ('verb3', 'advises'), 'sugeriu': ('verb3', 'advises'), 'sugestao': ('tip',), 'sugestoes':
('feedback_noun',), 'sumiu': ('verb3',), 'suspensa': ('off_pp',), 'suspenso': ('off_pp',), 'sustenta': ('opines',),
'ta': ('verb3',), 'talk': ('course',), 'talvez': ('filler',), 'tambem': ('filler', 'hello'), 'tarde': ('hello',),
'tava': ('verb3',), 'tb': ('filler', 'hello'), 'tbm': ('filler',), 'tcc': ('paper',), 'tecnica': ('pro',), 'tecnico':
('pro',), 'tel': ('reach_noun',), 'telefonar': ('see_inf',), 'telefonaram': ('reach',), 'telefone': ('reach_noun',),
'telefonei': ('rang1', 'attempt'), 'telefonema': ('call_noun',), 'telefonemas': ('call_noun',), 'telefonou': ('reach',
'called3'), 'telemovel': ('reach_noun',), 'telhado': ('chore',), 'tem': ('aux3', 'hello', 'verb3', 'is3',
'imperative'), 'teme': ('verb3',), 'temos': ('hello', 'should'), 'tempinho': ('span',), 'template': ('helpful',
'paper'), 'tenha': ('subj', 'imperative'), 'tenham': ('imperative',), 'tenhamos': ('subj',), 'tenho': ('hello',
'should'), 'tentei': ('hello', 'attempt'), 'ter': ('see_inf', 'urge_inf'), 'tera': ('verb3',), 'terapeuta': ('pro',),
'terca': ('hello',), 'termina': ('verb3', 'hand3'), 'terminara': ('will_bring',), 'terminei': ('done',), 'termino':
('do1',), 'terminou': ('verb3',), 'terraco': ('chore',), 'tese': ('own_affair', 'paper', 'rehearsed'), 'testa':
('verb3', 'imperative'), 'testar': ('urge_inf',), 'testasse': ('urge_inf', 'subj'), 'teste': ('subj', 'imperative'),
'testei': ('read1',), 'testem': ('imperative',), 'testemos': ('subj',), 'testo': ('do1',), 'testou': ('verb3',),
'teve': ('hello', 'verb3', 'happens3'), 'texto': ('paper',), 'tia': ('rel',), 'time': ('rel',), 'tinha': ('aux3',
'hello', 'verb3', 'should', 'is3'), 'tinhamos': ('was_to', 'should', 'attempt'), 'tio': ('rel',), 'tip': ('tip',),
'tipo': ('filler',), 'tira': ('imperative',), 'tirasse': ('subj',), 'tire': ('subj', 'imperative'), 'tirem':
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
('they', 'hello'), 'vedacao': ('chore',), 'veio': ('reach', 'came3'), 'vejo': ('eat1', 'seen1', 'do1'), 'vem':
('hello', 'verb3', 'is3'), 'vemos': ('seen1',), 'venda': ('subj', 'imperative'), 'vendam': ('imperative',),
'vendamos': ('subj',), 'vende': ('verb3', 'imperative'), 'vendem': ('verb3',), 'vender': ('urge_inf',), 'vendera':
('verb3',), 'vendesse': ('urge_inf', 'subj'), 'vendeu': ('verb3',), 'ver': ('giveinf', 'see_inf'), 'vera': ('verb3',),
'verei': ('shall1',), 'veremos': ('shall1',), 'verifica': ('hand3',), 'verificar': ('giveinf',), 'versao': ('thing',),
'veterinaria': ('pro',), 'veterinario': ('pro',), 'vi': ('hello', 'met1', 'seen1'), 'viaja': ('verb3', 'imperative'),
'viajando': ('ill',), 'viajasse': ('subj',), 'viaje': ('subj', 'imperative'), 'viajem': ('imperative',), 'viajemos':
('subj',), 'viajou': ('verb3',), 'video': ('helpful',), 'videochamada': ('date', 'call_noun'), 'vidraceiro': ('pro',),
'vieram': ('reach', 'came3'), 'vimos': ('we3', 'met1', 'seen1'), 'vindima': ('chore',), 'vindimas': ('chore',),
'vinha': ('verb3',), 'vinho': ('by_post', 'name_words'), 'vinte': ('span',), 'violeta': ('name_words',), 'vira':
('verb3',), 'viram': ('met3',), 'virou': ('verb3',), 'virá': ('verb3',), 'visita': ('date', 'helps3', 'imperative'),
'visitam': ('helps3',), 'visitamos': ('met1',), 'visitar': ('see_inf',), 'visitarei': ('shall1',), 'visitasse':
('subj',), 'visite': ('subj', 'imperative'), 'visitei': ('hello', 'met1'), 'visitem': ('imperative',), 'visitemos':
('subj',), 'visito': ('eat1',), 'visitou': ('reach', 'called3'), 'visitámos': ('met1',), 'visto': ('own_affair',),
'vitoria': ('name_words',), 'viu': ('verb3', 'we3', 'met3'), 'viva': ('subj', 'imperative'), 'vivam': ('imperative',),
'vivamos': ('subj',), 'vive': ('verb3', 'is3'), 'vivem': ('verb3',), 'vivia': ('verb3',), 'vizinha': ('rel',),
'vizinho': ('rel',), 'vo': ('rel',), 'voce': ('hello',), 'volta': ('verb3', 'imperative'), 'voltara': ('verb3',),
'volte': ('subj', 'imperative'), 'voltem': ('imperative',), 'voltemos': ('subj',), 'voltou': ('hello', 'verb3'),
'voo': ('date',), 'vou': ('hello',), 'vovo': ('rel',), 'vovó': ('rel',), 'vovô': ('rel',), 'vídeo': ('helpful',),
'vó': ('rel',), 'vô': ('rel',), 'whatsapp': ('letter', 'reach_noun'), 'workshop': ('course',), 'wpp': ('letter',),
'zap': ('letter', 'reach_noun'), 'zoom': ('date',), 'à': ('to', 'where_to'), 'às': ('to', 'where_to'), 'áudio':
('letter',), 'áudios': ('letter',), 'é': ('is3',), 'ñ': ('not',)}


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
{'se': 350}, {'com': 341}, {'q': 338, 'que': 338}, {'': (6, 'theirs'), 'me': 11}, {'<until>': 11}, {'...': 355,
'<until>': 11}, {'<giveinf>': 354, '<inf>': 356}, {'': (7, 'waiting'), '<giveinf>': 354}, {'^': 358}, {'^': 38}, {'^':
357, 'me': 359, 'nos': 360}, {'me': 360, 'nos': 360}, {'apareceu': 89, 'chegou': 89, 'conseguiu': 89, 'foi': 89,
'passou': 89, 'pode': 89, 'pôde': 89, 'veio': 89}, {'nao': 363, 'nunca': 363, 'não': 363}, {'fim': 364}, {'afinal':
364, 'nao': 363, 'no': 365, 'nunca': 363, 'não': 363}, {'que': 366}, {'e': 366, 'mas': 366, 'so': 367}, {'se': 368},
{'aparecer': 368, 'ir': 368, 'juntar': 369, 'passar': 368, 'ter': 368, 'vinha': 368, 'vir': 368, 'viria': 368},
{'aparecer': 368, 'de': 370, 'em': 370, 'ir': 368, 'juntar': 369, 'passar': 368, 'que': 370, 'ter': 368, 'vinha': 368,
'vir': 368, 'viria': 368}, {'<imperative>': 16, 'nao': 16, 'não': 16}, {'^': 372}, {':': 373}, {'<imperative>': 16,
'<subj>': 16, 'nao': 16, 'nem': 16, 'não': 16}, {'^': 375}, {'a': 234, 'eu': 233, 'nos': 233, 'nós': 233}, {'para':
19, 'pra': 19, 'que': 377}, {'^': 17}, {'^': 17, 'nao': 379, 'não': 379}, {'gente': 380}, {'^': 17, 'a': 381, 'eu':
380, 'mim': 380, 'nao': 379, 'nos': 380, 'não': 379, 'nós': 380}, {'que': 16}, {'<inf>': 16, '<urge_inf>': 16, 'nao':
17, 'não': 17, 'tenho': 383}, {'': (3, 'advice'), '<inf>': 16, '<urge_inf>': 16, 'tenho': 383}, {'^': 385, 'nao': 379,
'não': 379}, {'gente': 386}, {'': (3, 'advice'), '<inf>': 16}, {'^': 388, 'nao': 379, 'não': 379}, {'^': 384, 'a':
387, 'eu': 386, 'mim': 389, 'nao': 379, 'nos': 389, 'não': 379, 'nós': 389}, {'<subj>': 16, '<urge_inf>': 16,
'<would_give>': 11, 'me': 119, 'nao': 120, 'não': 120, 'tenho': 383}, {'<subj>': 16, '<urge_inf>': 16, 'me': 119,
'nao': 120, 'não': 120, 'tenho': 383}, {'^': 392}, {'gente': 393}, {'^': 280, 'me': 31}, {'': (6, 'theirs'),
'<would_give>': 11}, {'^': 396}, {'': (6, 'theirs'), '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'^': 398},
{'<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'^': 400}, {'^': 391, 'a': 394, 'eu': 393, 'ia': 395, 'iria': 281,
'me': 397, 'nos': 399, 'nós': 401, 'vai': 395}, {'...': 378, ':': 376, 'p': 382, 'para': 390, 'pra': 390, 'que': 402},
{'^': 18, 'a': 381, 'eu': 380, 'mim': 380, 'nao': 379, 'nos': 380, 'não': 379, 'nós': 380}, {'...': 378, 'p': 382,
'para': 404, 'pra': 404}, {'^': 17, 'a': 381, 'eu': 380, 'gente': 380, 'gnt': 380, 'mim': 380, 'nao': 379, 'nos': 380,
'não': 379, 'nós': 380}, {'^': 384, 'a': 387, 'eu': 386, 'gente': 380, 'gnt': 380, 'mim': 389, 'nao': 379, 'nos': 389,
'não': 379, 'nós': 389}, {'^': 391, 'a': 394, 'aparecer': 368, 'eu': 393, 'ia': 395, 'ir': 368, 'iria': 281, 'juntar':
369, 'me': 397, 'nos': 399, 'nós': 401, 'passar': 368, 'ter': 368, 'vai': 395, 'vinha': 368, 'vir': 368, 'viria':
368}, {'...': 374, ':': 376, 'aparecer': 368, 'de': 370, 'em': 370, 'ir': 368, 'juntar': 369, 'me': 403, 'nos': 405,
'p': 406, 'para': 407, 'passar': 368, 'pra': 407, 'que': 408, 'ter': 368, 'vinha': 368, 'vir': 368, 'viria': 368},
{'para': 19, 'pra': 19}, {'^': 392, 'a': 394, 'eu': 393, 'ia': 395, 'iria': 281, 'me': 31, 'nos': 399, 'nós': 401,
'vai': 395}, {'...': 410, ':': 376, 'p': 382, 'para': 390, 'pra': 390, 'que': 411}, {'...': 410, 'p': 382, 'para':
404, 'pra': 404}, {'<should>': 16, '<subj>': 16, '<urge_inf>': 16, 'compensa': 16, 'e': 239, 'mais': 334, 'me': 119,
'nao': 120, 'não': 120, 'o': 336, 'tenho': 383, 'é': 239}, {'^': 414, 'a': 394, 'eu': 393, 'ia': 395, 'iria': 281,
'me': 31, 'nos': 399, 'nós': 401, 'vai': 395}, {'...': 374, ':': 376, 'me': 412, 'nos': 413, 'p': 382, 'para': 390,
'pra': 390, 'q': 338, 'que': 415}, {'que': 151}, {'de': 417, 'que': 151}, {'opiniao': 418}, {'da': 419, 'de': 419},
{'a': 151}, {'me': 421, 'nos': 421}, {'da': 31, 'de': 31, 'do': 31}, {'se': 423}, {'parte': 122}, {'minha': 425,
'nossa': 425}, {'da': 426}, {'<until>': 122}, {'...': 428}, {'...': 427, '0': 429, '<my>': 122, 'dois': 429, 'duas':
429, 'quatro': 429, 'tres': 429, 'umas': 429, 'uns': 429, 'varias': 429, 'varios': 429}, {'...': 427, '<my>': 122},
{'^': 431}, {'lhe': 345, 'lhes': 345}, {'gente': 433}, {'^': 122, 'lhe': 345, 'lhes': 345}, {'a': 434, 'eu': 435},
{'^': 430, 'a': 341, 'as': 341, 'da': 341, 'de': 432, 'do': 341, 'o': 341, 'os': 341, 'que': 436}, {'': (4,
'needs_from_me'), '<my>': 122}, {'^': 438}, {'eu': 439, 'lhe': 439}, {'da': 439, 'de': 439, 'do': 439, 'que': 440},
{'espera': 441}, {'^': 241, 'a': 243, 'eu': 242, 'nos': 242, 'nós': 242}, {'que': 443}, {'de': 444}, {'a': 442,
'aguardando': 341, 'convencida': 445, 'convencido': 445, 'esperando': 341, 'à': 442}, {'a': 331, 'eu': 151, 'mim':
151, 'nos': 151, 'nós': 151}, {'para': 447, 'pra': 447}, {'me': 448, 'para': 447, 'pra': 447}, {'...': 374, ':': 376,
'me': 403, 'nos': 405, 'p': 406, 'para': 407, 'pra': 407, 'que': 402}, {'de': 31}, {'tarefa': 451}, {'a': 452}, {'^':
11, 'me': 31, 'nos': 31}, {'por': 31}, {'a': 442, 'com': 453, 'de': 454, 'responsavel': 455, 'à': 442}, {'de': 454},
{'com': 453, 'de': 454, 'responsavel': 455}, {'^': 11, 'me': 31}, {'dever': 459, 'espera': 441}, {'^': 11, 'aparecer':
368, 'ir': 368, 'juntar': 369, 'me': 31, 'nos': 31, 'passar': 368, 'ter': 368, 'vinha': 368, 'vir': 368, 'viria':
368}, {'devendo': 31}, {'a': 460, 'aparecer': 368, 'com': 453, 'de': 461, 'devendo': 31, 'em': 370, 'ir': 368,
'juntar': 369, 'me': 462, 'passar': 368, 'que': 370, 'responsavel': 455, 'ter': 368, 'vinha': 368, 'vir': 368,
'viria': 368, 'à': 442}, {'^': 11, 'me': 31, 'que': 459}, {'^': 11, 'me': 464, 'que': 459}, {'<any_det>': 429}, {'^':
466}, {'ter': 467}, {'de': 468}, {'me': 38}, {'<giveinf>': 470}, {'^': 471, 'aparecer': 368, 'ir': 368, 'juntar': 369,
'passar': 368, 'ter': 368, 'vinha': 368, 'vir': 368, 'viria': 368}, {'<giveinf>': 38}, {'^': 473}, {'^': 471,
'aparecer': 368, 'de': 472, 'em': 370, 'ir': 368, 'juntar': 369, 'me': 474, 'nos': 474, 'passar': 368, 'que': 472,
'ter': 368, 'vinha': 368, 'vir': 368, 'viria': 368}, {'me': 474, 'nos': 474}, {'eu': 151, 'que': 151}, {'eu': 151},
{'em': 417, 'para': 477, 'pra': 478, 'que': 151}, {'gente': 401}, {'^': 400, 'a': 480, 'eu': 401, 'nos': 401, 'nós':
401}, {'que': 481}, {'': (3, 'advice'), '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'^': 483, 'a': 480, 'eu':
401, 'nos': 401, 'nós': 401}, {'em': 417, 'me': 482, 'para': 477, 'pra': 478, 'que': 484}, {'<inf>': 16, '<urge_inf>':
16}, {'^': 486}, {'eu': 487, 'me': 487}, {'gente': 389}, {'^': 17, 'a': 489, 'eu': 389, 'mim': 389, 'nao': 379, 'nos':
389, 'não': 379, 'nós': 389}, {'^': 486, 'p': 382, 'para': 490, 'pra': 490}, {'p': 382, 'para': 382, 'pra': 382},
{'^': 17, 'a': 489, 'eu': 389, 'gente': 380, 'gnt': 380, 'mim': 389, 'nao': 379, 'nos': 389, 'não': 379, 'nós': 389},
{'eu': 487, 'me': 491, 'nos': 492, 'p': 406, 'para': 493, 'pra': 493}, {'^': 16, 'a': 151}, {'^': 16, 'a': 151, 'me':
495, 'nos': 421, 'para': 151, 'que': 151}, {'^': 11, 'me': 31, 'nos': 31, 'que': 454}, {'espreitadela': 11, 'jeito':
11, 'lida': 11, 'ok': 11, 'olhada': 11, 'olhadela': 11, 'retorno': 11, 'toque': 11, 'vista': 11}, {'espreitadela': 11,
'jeito': 11, 'lida': 11, 'olhada': 11, 'olhadela': 11, 'resposta': 11, 'vista': 11}, {'feedback': 11, 'noticias': 11,
'novidades': 11, 'resposta': 11, 'retorno': 11, 'um': 498, 'uma': 499}, {'<give3>': 11, '<would_give>': 11, 'da': 500,
'dara': 305, 'diz': 308, 'dá': 500, 'escreve': 308, 'fala': 308, 'liga': 308}, {'^': 16, 'nao': 151, 'não': 151},
{'contra': 502, 'para': 502, 'pra': 502, 'que': 502, 'sobre': 502}, {'<inf>': 16, '<urge_inf>': 16, 'nao': 17, 'não':
17}, {'^': 504}, {':': 373, 'para': 505, 'pra': 505, 'que': 377}, {'<inf>': 16, '<urge_inf>': 16, 'tenho': 383}, {'^':
507, 'a': 387, 'eu': 386, 'mim': 389, 'nao': 379, 'nos': 389, 'não': 379, 'nós': 389}, {'^': 391, 'a': 394, 'eu': 393,
'ia': 281, 'iria': 281, 'me': 397, 'nos': 399, 'nós': 401, 'vai': 281}, {'p': 382, 'para': 508, 'pra': 508, 'que':
509}, {'...': 506, 'me': 510, 'nos': 492, 'p': 382, 'para': 390, 'pra': 390, 'que': 509}, {':': 373, 'para': 505,
'pra': 505}, {'^': 392, 'a': 394, 'eu': 393, 'ia': 281, 'iria': 281, 'me': 31, 'nos': 399, 'nós': 401, 'vai': 281},
{'p': 382, 'para': 508, 'pra': 508, 'que': 513}, {'...': 512, 'me': 514, 'nos': 492, 'p': 382, 'para': 390, 'pra':
390, 'que': 513}, {'^': 473, 'de': 474, 'que': 474}, {'me': 482, 'que': 481}, {'p': 382, 'para': 490, 'pra': 490},
{'me': 518, 'nos': 492, 'p': 382, 'para': 490, 'pra': 490}, {'^': 466, 'me': 482, 'que': 481}, {'de': 31, 'que': 31},
{'<advises>': 496, '<helps3>': 270, '<says>': 272, '<vowed3>': 497, '<wrote3>': 285, '^': 501, 'alerta': 503,
'alertou': 503, 'avisou': 503, 'cobra': 345, 'cobrou': 345, 'coloca': 349, 'deve': 360, 'devem': 360, 'disse': 511,
'diz': 515, 'empurrou': 421, 'encoraja': 421, 'encorajou': 421, 'estimulou': 421, 'fala': 449, 'falou': 511,
'garantiu': 465, 'ia': 516, 'incentiva': 421, 'incentivou': 421, 'insistiu': 517, 'mandou': 519, 'pede': 467, 'pediu':
520, 'poe': 349, 'promete': 465, 'prometeu': 465, 'sugeriu': 517, 'tem': 521, 'tinha': 516, 'têm': 521, 'vai': 31,
'vao': 31}, {'D': 122}, {'...': 523}, {'': (4, 'needs_from_me'), '...': 523}, {'...': 427, '<any_det>': 524, '<my>':
525}, {'<any_det>': 524, '<my>': 525}, {'^': 527}, {'^': 526}, {'^': 526, 'a': 341, 'as': 341, 'da': 528, 'de': 529,
'do': 528, 'o': 341, 'os': 341}, {'<give3>': 11, '<would_give>': 11, 'da': 302, 'diz': 308, 'dá': 302, 'escreve': 308,
'fala': 308, 'liga': 308}, {'...': 506, 'me': 492, 'nos': 492, 'p': 382, 'para': 404, 'pra': 404}, {'...': 512, 'me':
492, 'nos': 492, 'p': 382, 'para': 404, 'pra': 404}, {'me': 492, 'nos': 492, 'p': 382, 'para': 382, 'pra': 382},
{'<advises>': 496, '<helps3>': 270, '<vowed3>': 497, '<wrote3>': 285, '^': 531, 'alerta': 503, 'alertou': 503,
'avisou': 503, 'deve': 360, 'devem': 360, 'disse': 532, 'diz': 533, 'empurrou': 421, 'encoraja': 421, 'encorajou':
421, 'estimulou': 421, 'falou': 532, 'ia': 516, 'incentiva': 421, 'incentivou': 421, 'mandou': 534, 'pede': 467,
'pediu': 467, 'tem': 521, 'tinha': 516, 'têm': 521, 'vai': 31, 'vao': 31}, {'para': 459}, {'se': 536}, {'0': 429,
'<any_det>': 429, '<my>': 122, 'dois': 429, 'duas': 429, 'quatro': 429, 'tres': 429, 'umas': 429, 'uns': 429,
'varias': 429, 'varios': 429}, {'^': 538, 'a': 341, 'as': 341, 'da': 341, 'de': 341, 'do': 341, 'me': 467, 'nos': 467,
'o': 341, 'os': 341, 'que': 436}, {'0': 429, 'dois': 429, 'duas': 429, 'quatro': 429, 'tres': 429, 'umas': 429, 'uns':
429, 'varias': 429, 'varios': 429}, {'^': 466, 'que': 481}, {'^': 400, 'lhe': 345, 'lhes': 345}, {'gente': 542}, {'':
(4, 'needs_from_me'), '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'^': 544, 'lhe': 345, 'lhes': 345}, {'^':
400, 'a': 543, 'eu': 545, 'nos': 401, 'nós': 401}, {'^': 540, 'me': 541, 'nos': 467, 'que': 546}, {'...': 428,
'<any_det>': 524, '<my>': 525}, {'^': 548}, {'^': 429}, {'<until>': 122, 'D': 122}, {'...': 551}, {'...': 427, '0':
429, '<any_det>': 552, '<my>': 525, 'dois': 429, 'duas': 429, 'quatro': 429, 'tres': 429, 'umas': 429, 'uns': 429,
'varias': 429, 'varios': 429}, {'^': 553}, {'^': 122, 'a': 434, 'eu': 435, 'lhe': 345}, {'^': 526, 'a': 341, 'as':
341, 'da': 549, 'das': 550, 'de': 554, 'do': 549, 'dos': 550, 'o': 341, 'os': 341, 'que': 555}, {'...': 427, '0': 429,
'<any_det>': 429, '<my>': 122, 'dois': 429, 'duas': 429, 'quatro': 429, 'tres': 429, 'umas': 429, 'uns': 429,
'varias': 429, 'varios': 429}, {'^': 16, 'almoce': 0, 'fale': 0, 'jante': 0, 'lhe': 345, 'lhes': 345, 'passe': 0,
'se': 0, 'va': 0, 'venha': 0}, {'gente': 558}, {'a': 559, 'eu': 435}, {'^': 557, 'a': 341, 'as': 341, 'da': 341, 'de':
432, 'do': 341, 'o': 341, 'os': 341, 'que': 560}, {'0': 429, '<any_det>': 429, 'dois': 429, 'duas': 429, 'quatro':
429, 'tres': 429, 'umas': 429, 'uns': 429, 'varias': 429, 'varios': 429}, {'a': 559, 'aparecer': 368, 'eu': 435, 'ir':
368, 'juntar': 369, 'passar': 368, 'ter': 368, 'vinha': 368, 'vir': 368, 'viria': 368}, {'^': 562, 'aparecer': 368,
'de': 370, 'em': 370, 'ir': 368, 'juntar': 369, 'passar': 368, 'que': 563, 'ter': 368, 'vinha': 368, 'vir': 368,
'viria': 368}, {'<my>': 104}, {'<my>': 104, 'a': 565, 'as': 565, 'o': 565, 'os': 565}, {'^': 566}, {'...': 427}, {'^':
568}, {'^': 568, 'de': 569}, {'para': 459, 'pra': 459}, {'compromete': 350, 'comprometeu': 350, 'encarrega': 423,
'ofereceu': 571}, {'a': 442, 'aguardando': 341, 'esperando': 341, 'à': 442}, {'me': 11}, {'<giveinf>': 574, '<inf>':
356, 'assinar': 11, 'confirmar': 11, 'entregar': 11, 'enviar': 11, 'pagar': 11, 'responder': 11}, {'^': 575, 'me': 31,
'nos': 31}, {'de': 576, 'que': 576}, {'comigo': 89, 'me': 89, 'nos': 89}, {'contactar': 89, 'contatar': 89,
'encontrar': 89, 'ligar': 89, 'telefonar': 89}, {'contactar': 578, 'contatar': 578, 'falar': 578, 'ligar': 578, 'me':
579, 'nos': 579, 'telefonar': 578}, {'^': 471, 'me': 360, 'nos': 360}, {'^': 471, 'de': 581, 'ficado': 371, 'que':
581}, {'de': 362, 'que': 362}, {'de': 32, 'que': 32}, {'<inf>': 11}, {'me': 585, 'nos': 585}, {'e': 586}, {'...':
587}, {'mim': 11, 'nos': 11, 'nós': 11}, {'de': 589}, {'<giveinf>': 23, '<hand_inf>': 11, '<inf>': 588, 'analisar':
130, 'assinar': 130, 'corrigir': 130, 'dar': 132, 'falar': 590, 'ler': 130, 'olhar': 130, 'rever': 130, 'testar': 130,
'validar': 130, 'ver': 130}, {'^': 591, 'me': 31, 'nos': 31, 'receber': 567, 'ter': 567}, {'<giveinf>': 23,
'<hand_inf>': 11, 'analisar': 130, 'assinar': 130, 'corrigir': 130, 'dar': 132, 'ler': 130, 'olhar': 130, 'rever':
130, 'testar': 130, 'validar': 130, 'ver': 130}, {'^': 593, 'me': 31, 'nos': 31, 'ter': 567}, {'melhor': 333},
{'<advises>': 161, '<came3>': 269, '<helps3>': 271, '<opines>': 245, '<says>': 273, '<vowed3>': 278, '<wants3>': 282,
'<wrote3>': 285, '^': 330, 'acha': 339, 'aguarda': 342, 'alertou': 344, 'avisou': 344, 'cobra': 345, 'cobrou': 345,
'coloca': 349, 'compromete': 351, 'comprometeu': 351, 'conta': 352, 'defende': 353, 'deve': 361, 'devem': 362,
'devia': 371, 'disse': 409, 'diz': 416, 'e': 420, 'empurrou': 422, 'encarrega': 424, 'encorajou': 422, 'entende': 353,
'espera': 437, 'esta': 446, 'está': 446, 'fala': 449, 'falou': 450, 'fica': 456, 'ficara': 457, 'ficaram': 458,
'ficou': 463, 'garantiu': 465, 'gostava': 469, 'ia': 475, 'iam': 476, 'incentivou': 422, 'insiste': 479, 'insistiu':
485, 'manda': 488, 'mandou': 494, 'me': 522, 'necessita': 530, 'nos': 535, 'ocupa': 424, 'ofereceu': 537, 'pede': 539,
'pediu': 547, 'pensa': 353, 'pensava': 371, 'poe': 349, 'precisa': 556, 'prefere': 333, 'preferia': 333, 'promete':
465, 'prometeu': 465, 'propoe': 417, 'propos': 417, 'quer': 561, 'queria': 564, 'recebe': 567, 'recebera': 567,
'requer': 570, 'se': 572, 'sugeriu': 517, 'ta': 573, 'tem': 577, 'tentou': 580, 'tera': 567, 'tinha': 582, 'tinham':
583, 'trata': 423, 'têm': 584, 'vai': 592, 'vao': 594, 've': 595, 'é': 420}, {'^': 16, 'que': 151}, {'^': 16, 'e':
597, 'era': 597, 'foi': 597, 'hoje': 597, 'que': 151, 'é': 597}, {'...': 152, '^': 16, 'e': 597, 'era': 597, 'foi':
597, 'hoje': 597, 'que': 151, 'é': 597}, {'<them>': 598, 'N': 599}, {'...': 152, ':': 151}, {'da': 600, 'de': 600,
'dela': 601, 'dele': 601, 'do': 600}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 603}, {'lhe': 604, 'lhes': 604},
{'^': 42, 'lhe': 146, 'lhes': 146}, {'^': 42, 'lhe': 146, 'lhes': 146, 'que': 606}, {'N': 607}, {'a': 608, 'o': 608},
{'<him>': 607}, {'<to>': 608, '^': 42, 'lhe': 607, 'lhes': 607, 'para': 609, 'pra': 610, 'que': 606}, {'encontrar':
89}, {'<see_inf>': 89, 'me': 612}, {'N': 283, 'a': 284, 'me': 285, 'o': 284}, {'me': 33, 'nos': 33}, {'<helps3>': 33},
{'<helps3>': 615, 'me': 616, 'nos': 616}, {'a': 33, 'as': 33, 'lhe': 33, 'o': 33, 'os': 33}, {'<helps3>': 615,
'<they>': 617, 'acompanho': 83, 'busco': 83, 'levo': 83, 'me': 616, 'mostro': 618, 'nos': 616, 'vejo': 83}, {'vale':
379}, {'de': 379}, {'em': 379}, {'pensar': 622}, {'e': 379, 'é': 379}, {'melhor': 624}, {'mais': 620, 'melhor': 379,
'nada': 621, 'nao': 379, 'nem': 623, 'não': 379, 'o': 625, 'para': 19, 'pra': 19}, {':': 626}, {'aqui': 162, 'ca':
162, 'com': 174, 'comigo': 162, 'connosco': 162, 'conosco': 162, 'la': 162, 'lá': 162, 'por': 179}, {'meio': 162},
{'seguir': 162}, {'a': 630}, {'tarde': 162}, {'': (23, 'contact'), 'sobremesa': 162}, {'': (23, 'contact'), 'fim':
162, 'final': 162}, {'a': 629, 'ao': 162, 'aqui': 162, 'ca': 162, 'depois': 162, 'em': 162, 'logo': 631, 'mais': 632,
'na': 633, 'no': 634, 'pela': 162, 'pelo': 162, 'tambem': 162}, {'sobremesa': 162}, {'fim': 162, 'final': 162}, {'a':
629, 'atrasada': 162, 'atrasado': 162, 'depois': 162, 'logo': 631, 'mais': 632, 'na': 636, 'no': 637, 'tambem': 162,
'tarde': 162}, {'em': 162, 'no': 162, 'online': 162, 'pelo': 162, 'por': 162, 'remoto': 162}, {'se': 639}, {'a': 629,
'depois': 162, 'em': 162, 'logo': 631, 'mais': 632, 'na': 636, 'no': 634, 'online': 162, 'pelo': 162, 'por': 162,
'remoto': 162, 'tambem': 162}, {'escritorio': 149}, {'casa': 149}, {'D': 33, 'em': 643}, {'comigo': 149}, {'D': 33,
'ao': 642, 'aqui': 644, 'ca': 149, 'ter': 645}, {'ca': 162, 'em': 162, 'la': 162, 'lá': 162, 'no': 162, 'online': 162,
'pelo': 162, 'por': 162, 'remoto': 162, 'tambem': 162}, {'ca': 162, 'la': 162, 'lá': 162, 'tambem': 162}, {'$$': 33},
{'$$': 33, 'tambem': 649}, {'se': 650}, {'a': 629, 'depois': 162, 'logo': 631, 'mais': 632, 'na': 636, 'no': 637,
'tambem': 162}, {'se': 652}, {'lugar': 151}, {'meu': 654}, {'ao': 162, 'aqui': 162, 'ca': 162, 'com': 174, 'comigo':
162, 'connosco': 162, 'conosco': 162, 'em': 162, 'la': 162, 'lá': 162, 'na': 162, 'no': 162, 'pela': 162, 'pelo': 162,
'por': 179}, {'ao': 162, 'aqui': 162, 'ca': 162, 'em': 162, 'na': 162, 'no': 162, 'pela': 162, 'pelo': 162},
{'<giveinf>': 42}, {'^': 658}, {'^': 658, 'lhe': 659}, {'^': 658, 'eu': 660, 'lhe': 659}, {'para': 661, 'pra': 661,
'que': 661}, {'me': 662, 'para': 661, 'pra': 661, 'que': 661}, {'avisou': 162, 'contou': 162, 'disse': 162, 'ligou':
162}, {'me': 664}, {'conectou': 639}, {'estava': 648, 'estavam': 648, 'vai': 650, 'vem': 650, 'vêm': 650}, {'': (23,
'contact'), 'aqui': 162, 'ca': 162, 'com': 174, 'comigo': 162, 'connosco': 162, 'conosco': 162, 'la': 162, 'lá': 162,
'por': 179}, {'$$': 33, 'D': 33, 'ao': 642, 'aqui': 644, 'ca': 149, 'tambem': 649, 'ter': 645}, {'...': 627, ':': 626,
'apareceram': 628, 'apareceu': 635, 'chegou': 638, 'conectou': 640, 'entrou': 641, 'estara': 646, 'estava': 647,
'estavam': 648, 'esteve': 628, 'estiveram': 628, 'junta': 651, 'juntam': 651, 'juntou': 653, 'ligou': 640, 'no': 655,
'passara': 646, 'passaram': 656, 'passou': 657, 'pediu': 663, 'que': 665, 'quem': 665, 'se': 666, 'tambem': 667,
'vai': 650, 'vao': 650, 'veio': 668, 'vem': 669, 'vieram': 668, 'vira': 646, 'virao': 646, 'virá': 646, 'vêm': 669},
{'ela': 42, 'elas': 42, 'ele': 42, 'eles': 42}, {'lha': 42, 'lhas': 42, 'lhe': 42, 'lhes': 42, 'lho': 42, 'lhos': 42,
'p': 671, 'para': 671, 'pra': 671}, {'lha': 42, 'lhas': 42, 'lhe': 42, 'lhes': 42, 'lho': 42, 'lhos': 42}, {'N': 42,
'ela': 42, 'elas': 42, 'ele': 42, 'eles': 42}, {'a': 674, 'ao': 674, 'lha': 42, 'lhas': 42, 'lhe': 42, 'lhes': 42,
'lho': 42, 'lhos': 42, 'p': 674, 'para': 674, 'pra': 674, 'à': 674}, {'a': 674, 'ao': 674, 'p': 674, 'para': 674,
'pra': 674, 'à': 674}, {'<give1>': 672, '<give1_pra>': 42, '<give3>': 286, 'arranja': 299, 'arranjo': 673, 'conserta':
299, 'conserto': 673, 'corrijo': 673, 'da': 304, 'dara': 305, 'deixo': 673, 'desaconselha': 16, 'desaconselhou': 16,
'devolvo': 675, 'diz': 309, 'dou': 676, 'dá': 304, 'edito': 673, 'escreve': 309, 'faco': 676, 'faz': 313, 'gravo':
673, 'guardo': 673, 'imprimo': 673, 'instala': 299, 'instalo': 673, 'levo': 673, 'liga': 309, 'ligo': 676, 'me': 316,
'monta': 299, 'mostro': 676, 'passo': 676, 'pinta': 299, 'poe': 317, 'redijo': 673, 'telefona': 309, 'tem': 323,
'tera': 323, 'traduzo': 673, 'trago': 673, 'volta': 329, 'voltara': 329}, {'<give1>': 42}, {'': (7, 'waiting'),
'<of>': 38}, {'': (15, 'gave:intro')}, {'^': 680}, {'^': 680, 'um': 681, 'uma': 681}, {'las': 682, 'los': 682},
{'que': 0}, {'me': 684, 'que': 0}, {'dela': 11, 'dele': 11}, {'lado': 686}, {'do': 687}, {'esta': 688, 'está': 688},
{'<imperative>': 16, '<inf>': 16, '<subj>': 16, 'nao': 16, 'não': 16}, {'^': 690}, {',': 691}, {',': 691, 'e': 692,
'era': 692, 'foi': 692, 'é': 692}, {'N': 693}, {'da': 694, 'dela': 693, 'dele': 693, 'do': 694}, {'papo': 162}, {'':
(14, 'together'), '<we3>': 162, 'encontra': 33, 'fala': 33, 've': 33}, {'casa': 33}, {'encontrar': 33, 'reunir': 33},
{'encontrar': 33}, {'com': 33, 'reuniao': 33, 'reunião': 33, 'um': 33, 'uma': 33}, {'<see_inf>': 33, 'a': 698,
'encontrar': 615, 'falar': 195, 'me': 699, 'nos': 700, 'ter': 701}, {'almoca': 33, 'almocou': 162, 'bateu': 696,
'conversou': 162, 'discutiu': 162, 'falou': 162, 'foi': 162, 'janta': 33, 'jantou': 162, 'saiu': 162, 'se': 697,
'toma': 33, 'tomou': 162, 'vai': 702, 'viu': 162}, {'avisar': 685, 'contar': 685, 'dizer': 685}, {'e': 597, 'era':
597, 'foi': 597, 'é': 597}, {'conselho': 705, 'dica': 705, 'recomendacao': 705, 'sugestao': 705}, {'hora': 89}, {'se':
29}, {'^': 678, 'aguardar': 679, 'apresenta': 683, 'apresentá': 683, 'avisar': 685, 'bola': 689, 'conselho': 695,
'contar': 685, 'dica': 695, 'dizer': 685, 'espera': 263, 'esperar': 679, 'gente': 703, 'me': 704, 'opiniao': 695,
'palpite': 695, 'quais': 0, 'qual': 0, 'recado': 695, 'seu': 706, 'sua': 706, 'sugestao': 695, 'ultima': 707, 'ver':
708}, {'de': 162}, {'<see_inf>': 162}, {'de': 711}, {'minha': 42}, {'que': 29}, {'': (14, 'together')}, {'me': 715},
{'a': 162, 'ao': 162, 'na': 162, 'no': 162, 'à': 162}, {'N': 717}, {'': (23, 'contact'), 'a': 718, 'o': 718}, {'':
(20, 'gave:referral')}, {'^': 720}, {'<pro>': 721}, {'<good>': 722, '<pro>': 721}, {'minha': 723}, {'minhas': 723},
{'que': 603}, {'meu': 723}, {'meus': 723}, {'<any_det>': 723, 'a': 724, 'as': 725, 'em': 726, 'o': 727, 'os': 728,
'para': 726, 'pra': 726, 'que': 603}, {'N': 729}, {'a': 603}, {'N': 731, 'a': 603, 'minha': 723}, {'em': 726, 'para':
726, 'pra': 726, 'que': 603}, {'<him>': 733}, {'N': 731, 'a': 603}, {'': (9, 'told'), 'minha': 723}, {'': (9, 'told'),
'<any_det>': 723, 'a': 736, 'as': 725, 'em': 726, 'o': 727, 'os': 728, 'para': 726, 'pra': 726, 'que': 603}, {'N':
731, 'a': 603, 'meu': 723}, {'<any_det>': 723, 'a': 724, 'as': 725, 'o': 727, 'os': 728}, {'N': 739}, {'<him>': 729,
'a': 740, 'o': 740, 'que': 603}, {'<him>': 729, 'que': 603}, {'<any_det>': 723, '<to>': 730, 'a': 732, 'as': 725,
'com': 734, 'em': 726, 'la': 735, 'lhe': 737, 'lhes': 737, 'lo': 735, 'o': 738, 'os': 728, 'para': 741, 'pra': 742,
'que': 603}, {'confirmo': 42, 'entrego': 42, 'envio': 42, 'faco': 42, 'levo': 42, 'ligo': 42, 'mando': 42, 'pago': 42,
'passo': 42, 'preparo': 42, 'remeto': 42, 'revejo': 42, 'reviso': 42, 'trato': 42}, {'^': 744}, {'^': 744, 'eu': 745},
{':': 746}, {'^': 42, 'lhe': 146}, {'eu': 748}, {'que': 749}, {'': (10, 'thanks')}, {'': (10, 'thanks'), '<to>': 751},
{'<seen1>': 89}, {'cumprimentei': 89, 'felicitei': 89, 'parabenizei': 89}, {'me': 89}, {'': (0, 'missed'),
'<see_inf>': 89, 'encontrar': 755, 'me': 612}, {'a': 756}, {'parabens': 89}, {'lhe': 758, 'os': 758, 'parabens': 89},
{'para': 756, 'pra': 756}, {'': (0, 'missed'), 'ainda': 89, 'nada': 89, 'os': 758, 'parabens': 89}, {'dei': 761,
'desejei': 761, 'disse': 761, 'escrevi': 761, 'falei': 761, 'liguei': 761, 'mandei': 761, 'respondi': 761,
'telefonei': 761}, {'a': 38, 'as': 38, 'o': 38, 'os': 38}, {'^': 763}, {'^': 763, 'ainda': 764}, {'de': 756}, {'como':
756, 'tempo': 766}, {'<clitic>': 753, '<seen1>': 89, 'a': 754, 'as': 754, 'cheguei': 757, 'consegui': 756,
'conseguimos': 756, 'dei': 759, 'desejei': 759, 'deu': 760, 'lhe': 762, 'lhes': 762, 'mandei': 759, 'o': 754, 'os':
754, 'pude': 756, 'recebi': 765, 'tive': 767}, {'nao': 768, 'não': 768}, {'': (17, 'gave:knowledge')}, {'^': 770},
{'': (22, 'gave:volunteering')}, {'': (17, 'gave:knowledge'), '<chore>': 772}, {'<chore>': 772}, {'^': 774}, {'^':
773, 'a': 775, 'as': 775, 'o': 775, 'os': 775}, {'^': 774, 'a': 775, 'as': 775, 'o': 775, 'os': 775}, {'a': 771,
'com': 776, 'em': 771, 'na': 776, 'nas': 777, 'no': 776, 'nos': 777}, {'a': 771, 'com': 771, 'em': 771, 'na': 771,
'no': 771}, {'': (17, 'gave:knowledge'), 'arrumar': 772, 'carregar': 772, 'descarregar': 772, 'desmontar': 772,
'embalar': 772, 'esvaziar': 772, 'limpar': 772, 'montar': 772, 'mudar': 772, 'pintar': 772, 'podar': 772}, {'^': 780},
{'...': 779, '^': 770, 'a': 781, 'com': 776, 'em': 771, 'na': 776, 'nas': 777, 'no': 776, 'nos': 777}, {'<them>': 778,
'N': 782}, {'<them>': 778, 'N': 782, 'a': 783, 'o': 783}, {'<them>': 778, 'N': 782, 'a': 771, 'com': 771, 'na': 771,
'no': 771}, {'^': 770, 'a': 771, 'com': 771, 'na': 771, 'no': 771}, {'<them>': 778, 'N': 782, 'a': 785, 'la': 786,
'lo': 786, 'o': 785}, {'e': 149, 'sera': 149, 'é': 149}, {'...': 788}, {'N': 248}, {'da': 790, 'de': 790, 'do': 790},
{'...': 791}, {'<any_det>': 792}, {'da': 89, 'de': 89, 'do': 89}, {'atras': 794}, {'a': 772, 'o': 772}, {'na': 772,
'no': 772, 'para': 796, 'pra': 772, 'pro': 772}, {'voluntaria': 797, 'voluntario': 797}, {'graca': 797}, {'receber':
797}, {'como': 798, 'de': 799, 'sem': 800, 'voluntaria': 797, 'voluntario': 797}, {'...': 801}, {'^': 183, 'animo':
184, 'apoio': 184, 'coragem': 184, 'forca': 184}, {'^': 183, 'animo': 184, 'apoio': 184, 'coragem': 184, 'forca': 184,
'lhe': 803, 'lhes': 803}, {'^': 802, 'animar': 804, 'dar': 804}, {'^': 802, 'a': 805}, {'em': 29, 'que': 29, 'se':
29}, {'pensar': 807}, {'a': 808, 'atras': 794, 'pensando': 807}, {'a': 184, 'as': 184, 'o': 184, 'os': 184},
{'<see_inf>': 33}, {'de': 811, 'para': 811, 'por': 811}, {'': (13, 'talk'), '<they>': 0}, {'que': 813}, {'N': 603},
{'a': 815, 'o': 815}, {'<to>': 815, 'para': 816}, {'da': 223, 'de': 223, 'do': 223}, {'parece': 0}, {'inves': 818,
'que': 819}, {'o': 162}, {'N': 162}, {'N': 162, 'a': 822, 'o': 822}, {'a': 822, 'ca': 823, 'la': 823, 'lá': 823, 'o':
822, 'tambem': 823}, {'N': 681}, {'N': 681, 'a': 825, 'ao': 825, 'com': 825, 'e': 825, 'à': 825}, {'N': 826}, {'...':
788, ':': 827}, {'N': 681, 'a': 825, 'o': 825}, {'a': 825, 'o': 825}, {'<to>': 825, 'com': 829, 'e': 829, 'para':
830}, {'N': 831}, {'<to>': 825, 'com': 829, 'e': 829}, {'N': 833}, {'N': 833, 'a': 834, 'o': 834}, {'mail': 835},
{'e': 836, 'email': 835, 'linkedin': 835, 'mail': 835, 'whatsapp': 835}, {'N': 831, 'a': 832, 'lhe': 829, 'lhes': 829,
'o': 832, 'pelo': 837, 'por': 837, 'via': 837}, {'as': 682, 'os': 682}, {'^': 247, 'a': 248, 'ao': 248, 'da': 248,
'dela': 248, 'dele': 248, 'do': 248, 'à': 248}, {'desempenho': 840}, {'^': 247, 'a': 248, 'anual': 840, 'ao': 248,
'da': 248, 'de': 841, 'dela': 248, 'dele': 248, 'do': 248, 'trimestral': 840, 'à': 248}, {'N': 831, 'avaliacao': 842,
'devolutiva': 842, 'feedback': 842}, {'outro': 681}, {'ao': 844}, {'outra': 681}, {'a': 846, 'à': 846}, {'^': 680,
'dois': 681, 'duas': 681, 'um': 845, 'uma': 847}, {'N': 681, 'avaliacao': 842, 'devolutiva': 842, 'feedback': 842},
{'avaliacao': 842, 'devolutiva': 842, 'feedback': 842}, {'N': 681, 'a': 849, 'o': 849, 'um': 850, 'uma': 850}, {'N':
831, 'a': 843, 'as': 848, 'lhe': 851, 'lhes': 829, 'o': 843, 'os': 848, 'pelo': 837, 'por': 837, 'um': 850, 'uma':
850, 'via': 837}, {'<to>': 721, '^': 720}, {'cliente': 853, 'contacto': 853, 'contato': 853, 'lead': 853}, {'um':
854}, {'lhe': 855, 'um': 854}, {'quais': 0, 'qual': 0}, {'a': 298, 'as': 298, 'o': 298, 'os': 298}, {'<give3>': 858,
'<hand3>': 858, '<send3>': 858, 'acaba': 858, 'sobe': 858}, {'^': 859}, {'': (13, 'talk'), '^': 859}, {'q': 860,
'que': 861}, {'^': 678}, {'^': 678, 'lhe': 863}, {'^': 678, 'eu': 864, 'lhe': 863}, {'que': 865}, {'<do1>': 42,
'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'vejo': 42}, {'^': 867}, {'^': 867, 'eu': 868, 'lhe': 868},
{'<do1>': 42, '<give1>': 42, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'vejo': 42}, {'^': 870, 'lhe': 863},
{'^': 870}, {'^': 870, 'eu': 871, 'lhe': 872}, {'<to>': 815, 'lhe': 866, 'q': 869, 'que': 873}, {'me': 343, 'nos':
343, 'q': 860, 'que': 860}, {'^': 772}, {'alimentos': 876}, {'alimentar': 876, 'de': 877}, {'': (23, 'contact'), 'um':
696}, {'um': 696}, {'': (23, 'contact'), '<drink>': 33}, {'um': 881, 'uma': 162, 'umas': 162, 'uns': 162}, {'um': 162,
'uma': 162, 'umas': 162, 'uns': 162}, {'<drink>': 33}, {'um': 884}, {'contacto': 681, 'contato': 681}, {'em': 886},
{'N': 887}, {'N': 887, 'a': 888, 'o': 888}, {'com': 829}, {'contacto': 890, 'contato': 890}, {'com': 889, 'e': 889,
'em': 891}, {'N': 892}, {'N': 892, 'a': 893, 'o': 893}, {'N': 751}, {'<to>': 895, 'N': 751}, {'a': 718, 'o': 718},
{'me': 146}, {'caixa': 89, 'voicemail': 89}, {'a': 899, 'o': 899}, {'ao': 899, 'na': 899, 'no': 899, 'para': 900,
'pra': 899, 'pro': 899}, {'mensagens': 89}, {'de': 902, 'postal': 89}, {'c': 162, 'com': 162}, {'a': 721, 'ao': 721,
'da': 721, 'do': 721, 'para': 721, 'pra': 721, 'à': 721}, {'recomendacao': 905}, {'de': 906}, {'atendida': 89},
{'...': 788, 'nao': 908, 'não': 908, 'perdida': 89}, {'atendidas': 89}, {'nao': 910, 'não': 910, 'perdidas': 89},
{'<any_det>': 13}, {'^': 912}, {'me': 913}, {'<date>': 89}, {'a': 915, 'ao': 915, 'o': 915, 'à': 915}, {'tarde': 916},
{'^': 770, 'em': 876, 'na': 876, 'no': 876}, {'N': 918}, {'a': 919, 'o': 919}, {'com': 889, 'e': 889}, {'N': 921},
{'dia': 162}, {'em': 923}, {'N': 921, 'papo': 924}, {'N': 921, 'a': 922, 'o': 925}, {'contacto': 112, 'contato': 112},
{'em': 927}, {'N': 928}, {'N': 928, 'a': 929, 'o': 929}, {'com': 829, 'e': 829}, {'N': 931}, {'N': 931, 'a': 932, 'o':
932}, {'contacto': 933, 'contato': 933}, {'N': 892, 'a': 893, 'em': 934, 'o': 893}, {'<paper>': 247, '<rehearsed>':
247}, {'a': 936, 'as': 936, 'o': 936, 'os': 936}, {'^': 937}, {'<review_inf>': 938}, {'<review_inf>': 938, 'a': 939},
{'N': 940, 'gente': 715}, {'N': 940}, {'N': 940, 'a': 941, 'o': 942, 'saudade': 89}, {'<inf>': 33}, {'D': 944, 'de':
944, 'para': 944, 'pra': 944, 'um': 944, 'uma': 944}, {'N': 945}, {'N': 945, 'a': 946, 'o': 946}, {'<give3>': 11},
{'^': 948}, {'<they>': 949}, {':': 950, 'D': 944, 'de': 944, 'para': 944, 'pra': 944, 'um': 944, 'uma': 944}, {'N':
951}, {'N': 951, 'a': 952, 'ela': 659, 'ele': 659, 'o': 952}, {'^': 658, 'almocar': 33, 'encontrar': 33, 'jantar': 33,
'nos': 260, 'tomar': 33}, {'': (5, 'mine'), '<giveinf>': 42}, {'^': 955, 'lhe': 146}, {'eu': 956}, {'c': 947, 'com':
953, 'de': 954, 'que': 957}, {'eu': 659}, {'c': 947, 'com': 953, 'de': 954, 'que': 959}, {'0': 29, 'anos': 29,
'cinquenta': 29, 'noventa': 29, 'oitenta': 29, 'quarenta': 29, 'sessenta': 29, 'setenta': 29, 'trinta': 29, 'vinte':
29}, {'<any_det>': 792, '<to>': 815, 'para': 816}, {'com': 162, 'um': 162, 'uma': 162}, {'a': 822, 'o': 822}, {'^':
203}, {'<any_det>': 198}, {'...': 965, '^': 966}, {'N': 967}, {'experiencia': 771}, {'minha': 969}, {'^': 966}, {'N':
971}, {'a': 972, 'o': 972}, {'a': 968, 'o': 968}, {'...': 965}, {'N': 975}, {'<to>': 968, '^': 966, 'a': 970, 'com':
973, 'lhe': 971, 'lhes': 971, 'minha': 969, 'para': 974, 'pra': 976, 'pro': 976}, {'a': 146, 'em': 146}, {'N': 978},
{'N': 978, 'a': 979, 'o': 979}, {'a': 42, 'com': 980}, {'me': 981}, {'^': 770, 'a': 771, 'ao': 771, 'aos': 771, 'as':
771, 'de': 771, 'em': 771, 'na': 771, 'no': 771, 'para': 771, 'pra': 771, 'sobre': 771, 'à': 771, 'às': 771},
{'<course>': 983}, {'a': 984, 'o': 984, 'um': 984, 'uma': 984}, {'a': 825, 'ao': 825, 'com': 830, 'e': 830, 'à': 825},
{'N': 986}, {'a': 987, 'o': 987, 'pelo': 837, 'por': 837, 'via': 837}, {'<date>': 33, 'nossa': 34, 'nosso': 34},
{'<date>': 33, 'a': 989, 'nossa': 34, 'nosso': 34, 'o': 989}, {'<date>': 33, '<to>': 815, 'a': 989, 'nossa': 34,
'nosso': 34, 'o': 989, 'para': 816}, {'N': 162, 'a': 822, 'isso': 823, 'o': 822}, {'<date>': 33, 'a': 989, 'me': 992,
'nos': 992, 'nossa': 34, 'nosso': 34, 'o': 989, 'q': 860, 'que': 860}, {'devia': 16, 'devo': 16}, {'pensar': 16},
{'ideal': 16, 'melhor': 16}, {'<should>': 16, 'e': 239, 'ha': 383, 'mais': 334, 'nao': 994, 'nem': 995, 'não': 994,
'o': 996, 'é': 239}, {'^': 997}, {'<should>': 16, 'e': 239, 'o': 239, 'é': 239}, {'^': 999}, {'gente': 1000}, {',':
998, '^': 999, 'a': 1001, 'eu': 1000}, {',': 998}, {'N': 1002}, {'<them>': 1002, 'N': 1003, 'a': 1004, 'o': 1004},
{',': 691, '^': 16, 'que': 151}, {',': 691, 'e': 1006, 'era': 1006, 'foi': 1006, 'é': 1006}, {'N': 693, 'dia': 151},
{'da': 694, 'dela': 1007, 'dele': 1007, 'do': 1008}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 1010, 'o': 1010},
{'que': 771}, {'como': 771, 'por': 1012, 'porque': 771}, {'N': 1013}, {'a': 815, 'ela': 1013, 'ele': 1013, 'o': 815},
{'N': 1013, 'ela': 1013, 'ele': 1013}, {'<to>': 815, 'a': 1014, 'ao': 1014, 'como': 771, 'lhe': 1013, 'lhes': 1013,
'para': 1015, 'por': 1012, 'porque': 771, 'pra': 1016, 'pro': 1014, 'à': 1014}, {'me': 992, 'nos': 992}, {'a': 735,
'la': 735, 'lo': 735, 'o': 735}, {'D': 162, 'ao': 162, 'com': 162, 'na': 162, 'no': 162, 'sobre': 162}, {'D': 162,
'ao': 162, 'boa': 1020, 'com': 162, 'longa': 1020, 'na': 162, 'no': 162, 'rapida': 1020, 'sobre': 162, 'tensa': 1020},
{'a': 33, 'para': 33, 'pra': 33}, {'me': 1022, 'nos': 1022}, {'voz': 89}, {'de': 1024}, {'<any_det>': 792, 'lhe': 248,
'lhes': 248}, {'vermelha': 876}, {'nos': 162}, {'c': 162, 'com': 162, 'na': 162, 'no': 162}, {'c': 162, 'com': 162,
'me': 1029, 'na': 162, 'no': 162}, {'falta': 146}, {'de': 146, 'que': 146}, {'ainda': 1031, 'falta': 146, 'faltam':
146, 'fica': 146, 'ficou': 146, 'tenho': 1032, 'vai': 146}, {'parte': 1033}, {'minha': 1034}, {'N': 721}, {'<him>':
721}, {'<to>': 1036, 'para': 1037, 'pra': 1037, 'pro': 1036}, {'...': 1038, '^': 720}, {'da': 1039, 'das': 721, 'de':
1039, 'do': 1039, 'dos': 721}, {'da': 721, 'de': 721, 'do': 721}, {'<reach_noun>': 1040, 'contacto': 1041, 'contato':
1041, 'email': 1041, 'nome': 1041, 'numero': 1041, 'telefone': 1041}, {'<to>': 248, '^': 247, 'no': 248}, {'da': 721,
'das': 721, 'de': 721, 'do': 721, 'dos': 721}, {'<reach_noun>': 1044, 'contacto': 1041, 'contato': 1041, 'email':
1041, 'nome': 1041, 'numero': 1041, 'telefone': 1041}, {'meu': 198, 'meus': 198, 'minha': 198, 'minhas': 198, 'nossa':
198, 'nosso': 198}, {'<any_det>': 203, 'a': 1046, 'as': 1046, 'meu': 198, 'meus': 198, 'minha': 198, 'minhas': 198,
'nossa': 198, 'nosso': 198, 'o': 1046, 'os': 1046}, {'meu': 965, 'meus': 965, 'minha': 965, 'minhas': 965, 'nossa':
965, 'nosso': 965}, {'<any_det>': 1045, '^': 1047, 'a': 1048, 'as': 1048, 'meu': 965, 'meus': 965, 'minha': 965,
'minhas': 965, 'nossa': 965, 'nosso': 965, 'o': 1048, 'os': 1048}, {'N': 1049}, {'a': 248, 'ao': 248, 'da': 248, 'do':
248, 'na': 248, 'no': 248, 'sobre': 248, 'à': 248}, {'comentarios': 1051, 'feedback': 1051, 'notas': 1051, 'opiniao':
1051, 'parecer': 1051, 'visao': 1051}, {'<feedback_noun>': 1043, 'comentarios': 1051, 'feedback': 1051, 'notas': 1051,
'opiniao': 1051, 'parecer': 1051, 'visao': 1051}, {'<course>': 983, 'avaliacao': 842, 'devolutiva': 842, 'feedback':
842, 'meu': 1052, 'meus': 1052, 'minha': 1053, 'minhas': 1052}, {'<to>': 248, '^': 247, 'no': 248, 'sobre': 248},
{'^': 247, 'a': 248, 'ao': 248, 'na': 248, 'no': 248, 'sobre': 248, 'à': 248}, {'<feedback_noun>': 1055, 'correcoes':
1056, 'dicas': 1056, 'pitacos': 1056, 'toques': 1056}, {'<to>': 184, '^': 183}, {'comentarios': 1051, 'correcoes':
1056, 'dicas': 1056, 'feedback': 1051, 'notas': 1051, 'opiniao': 1051, 'parecer': 1051, 'pitacos': 1056, 'toques':
1056, 'visao': 1051}, {'parabens': 1058}, {'animo': 1058, 'apoio': 1058, 'forca': 1058, 'meu': 1052, 'meus': 1052,
'minha': 1052, 'minhas': 1059, 'os': 1060, 'parabens': 1058}, {'<feedback_noun>': 1055}, {'cara': 1030, 'caras':
1030}, {'a': 1046, 'as': 1046, 'meu': 198, 'meus': 198, 'minha': 198, 'minhas': 198, 'nossa': 198, 'nosso': 198, 'o':
1046, 'os': 1046}, {'<feedback_noun>': 1055, 'animo': 184, 'apoio': 184, 'coragem': 184, 'forca': 184}, {'animo': 184,
'apoio': 184, 'coragem': 184, 'forca': 184}, {'abraco': 184, 'animo': 184, 'apoio': 184, 'avaliacao': 842, 'coragem':
184, 'devolutiva': 842, 'feedback': 842, 'forca': 184}, {'com': 777, 'na': 777, 'nas': 777, 'no': 777, 'nos': 777},
{'N': 1068}, {'a': 1069, 'ao': 1069, 'com': 777, 'na': 777, 'nas': 777, 'no': 777, 'nos': 777, 'à': 1069}, {'de':
1062}, {'^': 770, 'a': 771, 'ao': 771, 'com': 771, 'na': 771, 'no': 771, 'à': 771}, {'N': 1068, '^': 770}, {'^': 770,
'a': 1073, 'ao': 1073, 'com': 776, 'na': 776, 'nas': 777, 'no': 776, 'nos': 777, 'à': 1073}, {'ajuda': 1070,
'avaliacao': 842, 'data': 1071, 'devolutiva': 842, 'feedback': 842, 'forca': 1072, 'mao': 1074, 'maozinha': 1074},
{'<any_det>': 1045, '<feedback_noun>': 1043, '^': 1064, 'a': 850, 'algumas': 1062, 'alguns': 1062, 'animo': 1058,
'apoio': 1058, 'bastante': 1065, 'coragem': 184, 'forca': 1058, 'imenso': 1062, 'imensos': 1062, 'moral': 184,
'muita': 1066, 'muito': 1065, 'o': 850, 'os': 1060, 'parabens': 1058, 'um': 1067, 'uma': 1075, 'umas': 1062, 'uns':
1062, 'varias': 1062, 'varios': 1062}, {'data': 1071}, {'<any_det>': 1045, '^': 1064, 'algumas': 1062, 'alguns': 1062,
'animo': 184, 'apoio': 184, 'bastante': 1065, 'coragem': 184, 'forca': 184, 'imenso': 1062, 'imensos': 1062, 'muita':
1066, 'muito': 1065, 'um': 1066, 'uma': 1077, 'umas': 1062, 'uns': 1062, 'varias': 1062, 'varios': 1062},
{'<where_to>': 137, '^': 136, 'com': 137, 'no': 137}, {'forca': 184}, {'<course>': 983, 'avaliacao': 842,
'devolutiva': 842, 'feedback': 842, 'meu': 1053, 'meus': 1052, 'minha': 1052, 'minhas': 1052}, {'<feedback_noun>':
1043, 'comentarios': 1051, 'correcoes': 1056, 'dicas': 1056, 'feedback': 1051, 'notas': 1051, 'opiniao': 1051,
'parecer': 1051, 'pitacos': 1056, 'toques': 1056, 'visao': 1051}, {'animo': 1058, 'apoio': 1058, 'forca': 1058, 'meu':
1052, 'meus': 1082, 'minha': 1052, 'minhas': 1052, 'os': 1060, 'parabens': 1058}, {'<reach_noun>': 1044},
{'<any_det>': 1084, '^': 1064}, {'<any_det>': 1084, '^': 1047, 'a': 1048, 'as': 1048, 'meu': 965, 'meus': 965,
'minha': 965, 'minhas': 965, 'nossa': 965, 'nosso': 965, 'o': 1048, 'os': 1048}, {'N': 1086}, {'<him>': 1085, 'a':
1087, 'o': 1087}, {'<him>': 1085}, {'': (23, 'contact'), 'casa': 162}, {'a': 1090, 'ao': 162, 'ate': 162, 'em': 162,
'la': 162, 'lá': 162, 'na': 162, 'no': 162, 'à': 162}, {'<course>': 983, '<feedback_noun>': 1043, 'abraco': 184,
'avaliacao': 842, 'chegada': 1091, 'devolutiva': 842, 'escapadinha': 1091, 'feedback': 842, 'passada': 1091,
'pulinho': 1091, 'pulo': 1091, 'saltinho': 1091, 'salto': 1091, 'toque': 246}, {'<him>': 721, 'N': 721}, {'da': 1093,
'do': 1093, 'pela': 1093, 'pelo': 1093, 'por': 1093}, {'<course>': 983, '<feedback_noun>': 1043, 'ajuda': 1070,
'avaliacao': 842, 'chegada': 1091, 'data': 1071, 'devolutiva': 842, 'escapadinha': 1091, 'feedback': 842, 'forca':
1072, 'mao': 1074, 'maozinha': 1074, 'palavra': 1094, 'palavrinha': 1094, 'passada': 1091, 'pulinho': 1091, 'pulo':
1091, 'saltinho': 1091, 'salto': 1091}, {'<any_det>': 1042, '<feedback_noun>': 1043, '<to>': 1050, 'a': 1054,
'algumas': 1057, 'alguns': 1057, 'animo': 1058, 'apoio': 1058, 'as': 1061, 'bastante': 1062, 'boleia': 162, 'carona':
162, 'coragem': 184, 'de': 1063, 'forca': 1058, 'imenso': 1062, 'imensos': 1062, 'lhe': 1076, 'lhes': 1078,
'mentoria': 1079, 'mentorias': 1079, 'mentoring': 1079, 'meu': 1052, 'meus': 1059, 'minha': 1052, 'minhas': 1052,
'moral': 184, 'muita': 1080, 'muito': 1062, 'o': 1081, 'os': 1083, 'para': 1088, 'parabens': 1058, 'pra': 1089, 'um':
1092, 'uma': 1095, 'umas': 1057, 'uns': 1057, 'varias': 1062, 'varios': 1062}, {'comigo': 42}, {'para': 223, 'pra':
223}, {'isso': 1098, 'para': 223, 'pra': 223}, {'<any_det>': 198, 'a': 1046, 'as': 1046, 'meu': 198, 'meus': 198,
'minha': 198, 'minhas': 198, 'nossa': 198, 'nosso': 198, 'o': 1046, 'os': 1046}, {'<any_det>': 1084, '^': 1100}, {'N':
1101}, {'^': 198}, {'N': 1103}, {'<him>': 1103}, {'<him>': 1103, 'N': 1103}, {'<to>': 1104, 'para': 1105, 'pra': 1106,
'pro': 1104}, {'...': 1107, 'comentarios': 1051, 'feedback': 1051, 'notas': 1051, 'opiniao': 1051, 'parecer': 1051,
'visao': 1051}, {'...': 1107}, {'meu': 1108, 'meus': 1108, 'minha': 1108, 'minhas': 1108, 'nossa': 1109, 'nosso':
1109}, {'<any_det>': 1084, '^': 1100, 'algumas': 1062, 'alguns': 1062, 'bastante': 1062, 'imenso': 1062, 'imensos':
1062, 'muito': 1062, 'uma': 1077, 'umas': 1062, 'uns': 1062, 'varias': 1062, 'varios': 1062}, {'na': 89}, {'<him>':
1101, 'a': 1102, 'o': 1102}, {'<him>': 1101}, {'': (0, 'missed'), 'na': 89}, {'data': 1071, 'mensagem': 1112},
{'<any_det>': 1084, '<to>': 1102, 'a': 1110, 'algumas': 1062, 'alguns': 1062, 'as': 1110, 'bastante': 1062, 'imenso':
1062, 'imensos': 1062, 'lhe': 1111, 'lhes': 1111, 'mensagem': 1112, 'meu': 1108, 'meus': 1108, 'minha': 1108,
'minhas': 1108, 'muito': 1062, 'nossa': 1109, 'nosso': 1109, 'o': 1110, 'os': 1110, 'para': 1113, 'pra': 1114,
'recado': 1115, 'uma': 1116, 'umas': 1062, 'uns': 1062, 'varias': 1062, 'varios': 1062}, {'espera': 89}, {'visto':
89}, {'voz': 162}, {'de': 1120}, {'<letter>': 162, 'nota': 1121}, {'mao': 89}, {'tampa': 89}, {'<any_det>': 1122,
'<letter>': 162, 'a': 1118, 'na': 1123, 'nota': 1121, 'pendurada': 89, 'pendurado': 89, 'plantada': 89, 'plantado':
89, 'tampa': 89, 'uma': 1124, 'à': 1118}, {'vacuo': 89}, {'a': 1118, 'em': 1119, 'esperando': 89, 'me': 1125, 'na':
1123, 'no': 1126, 'pendurada': 89, 'pendurado': 89, 'plantada': 89, 'plantado': 89, 'à': 1118}, {'animo': 1058,
'apoio': 1058, 'forca': 1058, 'os': 1060, 'parabens': 1058}, {'abraco': 184, 'animo': 184, 'apoio': 184, 'coragem':
184, 'forca': 184}, {'ajuda': 1070, 'mao': 1070, 'maozinha': 1070}, {'animo': 1058, 'apoio': 1058, 'bastante': 1066,
'coragem': 184, 'forca': 1058, 'moral': 184, 'muita': 1066, 'muito': 1066, 'os': 1060, 'parabens': 1058, 'um': 1129,
'uma': 1130}, {'animo': 184, 'apoio': 184, 'bastante': 1066, 'coragem': 184, 'forca': 184, 'muita': 1066, 'muito':
1066, 'um': 1066}, {'<course>': 983, 'abraco': 184}, {'<course>': 983, 'ajuda': 1070, 'mao': 1070, 'maozinha': 1070},
{'a': 984, 'animo': 1058, 'apoio': 1058, 'as': 1128, 'coragem': 184, 'forca': 1058, 'lhe': 1131, 'lhes': 1132,
'mentoria': 1079, 'mentorias': 1079, 'mentoring': 1079, 'moral': 184, 'muita': 1080, 'o': 984, 'os': 1128, 'parabens':
1058, 'um': 1133, 'uma': 1134}, {'de': 813, 'que': 813}, {'sorte': 184}, {'boa': 1137}, {'boa': 1137, 'lhe': 1138},
{'chamada': 162}, {'a': 1140, 'agora': 162, 'c': 162, 'com': 162}, {'<tip>': 152}, {'^': 16, 'de': 151, 'para': 151,
'que': 151}, {'conselho': 1143, 'dica': 1143, 'sugestao': 1143, 'toque': 1143}, {'forca': 1072, 'mao': 1072,
'maozinha': 1072}, {'uma': 1145}, {'...': 1142, '<any_det>': 1144, 'a': 1118, 'na': 1123, 'pendurada': 89,
'pendurado': 89, 'plantada': 89, 'plantado': 89, 'tampa': 89, 'uma': 1124, 'à': 1118}, {'bolo': 89, 'cano': 89},
{'tras': 89}, {'...': 1142, '<any_det>': 1144, 'bolo': 89, 'furo': 89, 'lhe': 1146, 'me': 1147, 'o': 1148, 'para':
1149, 'pra': 1149, 'um': 1148, 'uma': 1145}, {'<see_inf>': 29}, {'<see_inf>': 29, 'aparecer': 368, 'de': 370, 'em':
370, 'ir': 368, 'juntar': 369, 'passar': 368, 'que': 370, 'ter': 368, 'vinha': 368, 'vir': 368, 'viria': 368}, {'':
(5, 'mine'), 'N': 42}, {'los': 112}, {'N': 112}, {'N': 112, 'a': 1155, 'o': 1155}, {'a': 1155, 'ao': 1155, 'com':
1156, 'e': 1156, 'à': 1155}, {'N': 1157}, {'N': 1157, 'a': 1158, 'o': 1158}, {'contato': 112}, {'em': 1160}, {'los':
1161}, {'contacto': 112}, {'em': 1163}, {'los': 1164}, {'ela': 42, 'ele': 42}, {'0': 146, '<any_det>': 42, '^': 658,
'a': 1153, 'ao': 42, 'apresenta': 1154, 'apresentar': 1159, 'apresentá': 1154, 'cem': 146, 'cinquenta': 146, 'coloca':
1162, 'colocá': 1162, 'conecta': 1154, 'conectar': 1159, 'conectá': 1154, 'dinheiro': 146, 'juntar': 1159, 'lhe': 42,
'lhes': 42, 'po': 1165, 'pra': 1166, 'trinta': 146, 'umas': 146, 'uns': 146, 'vinte': 146, 'à': 42}, {'la': 31, 'lo':
31, 'ma': 31, 'mas': 31, 'mo': 31, 'mos': 31}, {'^': 247, 'da': 248, 'do': 248, 'sobre': 248}, {'anotacoes': 1169,
'comentarios': 1169, 'correcoes': 1169, 'notas': 1169, 'sugestoes': 1169}, {'anotacoes': 1169, 'comentarios': 1169,
'correcoes': 1169, 'minhas': 1170, 'notas': 1169, 'sugestoes': 1169}, {'meus': 1170}, {'anotacoes': 1169, 'as': 1171,
'comentarios': 1169, 'correcoes': 1169, 'meus': 1170, 'minhas': 1170, 'notas': 1169, 'os': 1172, 'sugestoes': 1169},
{'anotacoes': 1169, 'as': 1171, 'comentarios': 1169, 'correcoes': 1169, 'lhe': 1173, 'meus': 1170, 'minhas': 1170,
'notas': 1169, 'os': 1172, 'sugestoes': 1169}, {'<him>': 47}, {'<him>': 47, 'lha': 47, 'lhas': 47, 'lho': 47, 'lhos':
47, 'para': 1175, 'pra': 1175}, {'...': 355}, {'<any_det>': 1177}, {'<hand3>': 1178, '<send3>': 1178, 'acaba': 1178,
'conclui': 1178, 'entrega': 1178, 'termina': 1178}, {'^': 1179, 'lhe': 863, 'lhes': 863}, {':': 373, 'que': 1180},
{'lhe': 863, 'lhes': 863}, {'que': 1182}, {'': (9, 'told'), '...': 1183}, {'N': 1184}, {'...': 1183, 'que': 865},
{'^': 1179, 'a': 234, 'eu': 233, 'nos': 233, 'nós': 233}, {'para': 19, 'pra': 19, 'que': 1187}, {'...': 1188, ':':
376, 'N': 162, 'a': 822, 'isso': 823, 'o': 822, 'p': 382, 'para': 390, 'pra': 390, 'que': 402}, {'...': 1188, 'N':
162, 'a': 822, 'isso': 823, 'o': 822, 'p': 382, 'para': 404, 'pra': 404}, {'<do1>': 42, '<give3>': 858, '<hand3>':
858, '<send3>': 858, 'acaba': 858, 'leio': 42, 'olho': 42, 'penso': 42, 'resolvo': 42, 'sobe': 858, 'vejo': 42}, {'^':
1191, 'eu': 868, 'lhe': 868}, {'<give3>': 11, '<hand3>': 11, '<send3>': 11, 'sobe': 11}, {'^': 1193}, {'<do1>': 42,
'<give1>': 42, '<give1_pra>': 42, '<give3>': 858, '<hand3>': 858, '<send3>': 858, '<subj>': 16, '<urge_inf>': 16,
'<would_give>': 11, 'acaba': 858, 'leio': 42, 'me': 119, 'nao': 120, 'não': 120, 'olho': 42, 'penso': 42, 'resolvo':
42, 'sobe': 858, 'tenho': 383, 'vejo': 42}, {'<do1>': 42, '<give1>': 42, '<give1_pra>': 42, '<subj>': 16,
'<urge_inf>': 16, 'leio': 42, 'me': 119, 'nao': 120, 'não': 120, 'olho': 42, 'penso': 42, 'resolvo': 42, 'tenho': 383,
'vejo': 42}, {'^': 1196, 'lhe': 863}, {'<do1>': 42, '<give1>': 42, '<give1_pra>': 42, 'leio': 42, 'olho': 42, 'penso':
42, 'resolvo': 42, 'vejo': 42}, {'^': 1198}, {'D': 1194, '^': 1195, 'a': 394, 'aparecer': 368, 'eu': 1197, 'ia': 395,
'ir': 368, 'iria': 281, 'juntar': 369, 'lhe': 1199, 'me': 397, 'nos': 399, 'nós': 401, 'passar': 368, 'ter': 368,
'vai': 395, 'vinha': 368, 'vir': 368, 'viria': 368}, {'...': 1181, ':': 376, '<to>': 1185, 'aparecer': 368, 'de': 370,
'em': 370, 'ir': 368, 'juntar': 369, 'lhe': 1186, 'me': 1189, 'nos': 1190, 'p': 406, 'para': 407, 'passar': 368,
'pra': 407, 'q': 1192, 'que': 1200, 'ter': 368, 'vinha': 368, 'vir': 368, 'viria': 368}, {'^': 1179}, {':': 373,
'que': 1202}, {'para': 19, 'pra': 19, 'que': 1202}, {'...': 1204, ':': 376, 'p': 382, 'para': 390, 'pra': 390, 'que':
411}, {'...': 1204, 'p': 382, 'para': 404, 'pra': 404}, {'<give3>': 858, '<hand3>': 858, '<send3>': 858, '<should>':
16, 'acaba': 858, 'compensa': 16, 'e': 239, 'mais': 334, 'o': 336, 'sobe': 858, 'é': 239}, {'^': 1207}, {'<give3>':
858, '<hand3>': 858, '<send3>': 858, '<should>': 16, '<subj>': 16, '<urge_inf>': 16, 'acaba': 858, 'compensa': 16,
'e': 239, 'mais': 334, 'me': 119, 'nao': 120, 'não': 120, 'o': 336, 'sobe': 858, 'tenho': 383, 'é': 239}, {'D': 1194,
'^': 1209, 'a': 394, 'eu': 393, 'ia': 395, 'iria': 281, 'me': 31, 'nos': 399, 'nós': 401, 'vai': 395}, {'...': 1203,
':': 376, 'me': 1205, 'nos': 1206, 'p': 382, 'para': 390, 'pra': 390, 'q': 1208, 'que': 1210}, {'': (13, 'talk'), 'D':
1194, '^': 859}, {'q': 860, 'que': 1212}, {'N': 29}, {'N': 29, 'a': 1214, 'o': 1214}, {'da': 1215, 'de': 1215, 'do':
1215}, {'vai': 89}, {'agua': 1217, 'pio': 89, 'sinal': 89}, {'aniversario': 1216, 'aniversário': 1216, 'niver': 1216},
{'<inf>': 112, '^': 658}, {'aniversario': 1216, 'aniversário': 1216, 'da': 419, 'de': 419, 'eu': 715, 'nada': 90,
'nem': 1218, 'niver': 1216, 'o': 1219, 'para': 659, 'pra': 659, 'preciso': 1220, 'que': 659, 'se': 29}, {'sinal': 89},
{'da': 1222, 'deu': 1222, 'dá': 1222}, {'fosse': 478}, {'nao': 1223, 'no': 655, 'não': 1223, 'pediu': 663, 'se':
1224}, {'da': 707}, {'cima': 1226, 'vacuo': 89, 'vez': 818}, {'<they>': 0, 'N': 0, 'a': 0, 'nao': 0, 'não': 0, 'o':
0}, {'a': 1104, 'o': 1104}, {'<to>': 1104, 'para': 1229, 'pra': 1104, 'pro': 1104}, {'...': 1230}, {'<to>': 1104,
'para': 1105, 'pra': 1105}, {'...': 1232}, {'^': 966, 'a': 1048, 'as': 1048, 'meu': 965, 'meus': 965, 'minha': 965,
'minhas': 965, 'nossa': 965, 'nosso': 965, 'o': 1048, 'os': 1048}, {'N': 1234}, {'a': 199, 'o': 199}, {'<to>': 199,
'para': 1236}, {'<helpful>': 1237}, {'<any_det>': 198, 'a': 1238, 'o': 1238, 'um': 1238, 'uma': 1238}, {'meu': 1109,
'meus': 1109, 'minha': 1109, 'minhas': 1109, 'nossa': 1109, 'nosso': 1109}, {'': (19, 'gave:resource'), '<any_det>':
198}, {'^': 1241}, {'<him>': 971, 'a': 1235, 'o': 1235}, {'<him>': 971}, {'0': 1231, '<any_det>': 1233, '<to>': 1235,
'^': 1239, 'a': 1240, 'as': 1240, 'cem': 1231, 'com': 973, 'dinheiro': 1231, 'lhe': 1242, 'lhes': 1242, 'meu': 1109,
'meus': 1109, 'minha': 1109, 'minhas': 1109, 'nossa': 1109, 'nosso': 1109, 'o': 1240, 'os': 1240, 'para': 1243, 'pra':
1244}, {'<reach_noun>': 1041}, {'<any_det>': 1246}, {'N': 1247}, {'da': 721, 'dela': 721, 'dele': 721, 'do': 721},
{'curriculo': 1249, 'cv': 1249}, {'a': 1248, 'o': 1248}, {'<any_det>': 1246, '<to>': 1248, 'lhe': 1247, 'o': 1250,
'para': 1251, 'pro': 1248}, {'da': 42, 'de': 42, 'do': 42}, {'me': 1253}, {'nos': 33}, {'acaso': 162}, {'querer':
162}, {'<any_det>': 162, 'N': 162, 'c': 162, 'com': 162, 'por': 1256, 'sem': 1257}, {'<any_det>': 33, 'D': 33, 'N':
162, 'c': 33, 'cafe': 33, 'café': 33, 'com': 33, 'me': 195, 'por': 1256, 'sem': 1257}, {'<any_det>': 162, 'N': 162,
'c': 162, 'com': 162, 'me': 1258, 'nos': 1259, 'por': 1256, 'sem': 1257}, {'<any_det>': 162, 'N': 162, 'c': 162,
'com': 162, 'me': 1258, 'nos': 1258, 'por': 1256, 'sem': 1257}, {'...': 788, 'me': 195}, {'apresentacao': 247,
'defesa': 247, 'pitch': 247}, {'^': 1263}, {'a': 1264, 'o': 1264}, {'<rehearsed>': 247}, {'a': 1266, 'o': 1266}, {'^':
1267}, {'N': 1268}, {'N': 1268, 'a': 1269, 'o': 1269}, {'^': 1267, 'a': 1264, 'com': 1270, 'o': 1264}, {'a': 770,
'como': 770, 'o': 770}, {'^': 1272}, {'<him>': 1273}, {'lhe': 1273, 'lhes': 1273, 'para': 1274, 'pra': 1274}, {'a':
771, 'como': 771}, {'passo': 771}, {'a': 1277}, {'...': 1276, 'a': 771, 'as': 771, 'como': 771, 'o': 771, 'os': 771,
'passo': 1278, 'por': 1012, 'porque': 771}, {'N': 1279}, {'a': 771}, {'a': 771, 'como': 771, 'por': 1012, 'porque':
771}, {'N': 1282}, {'a': 771, 'as': 771, 'como': 771, 'o': 771, 'os': 771, 'passo': 1278, 'por': 1012, 'porque': 771},
{'N': 1281}, {'<him>': 1284, 'ela': 1013, 'ele': 1013}, {'<him>': 1284, 'N': 1284, 'ela': 1013, 'ele': 1013}, {'N':
1284}, {'<to>': 1280, 'N': 1281, 'a': 1283, 'ao': 1014, 'como': 771, 'lhe': 1284, 'lhes': 1284, 'o': 1285, 'para':
1286, 'por': 1012, 'porque': 771, 'pra': 1287, 'pro': 1288, 'à': 1014}, {'<him>': 47, 'para': 1175, 'pra': 1175},
{'a': 850, 'o': 850, 'um': 850, 'uma': 850}, {'a': 850, 'lhe': 1291, 'o': 850, 'um': 850, 'uma': 850}, {'...': 965,
'<any_det>': 1045, '^': 1047, 'a': 1048, 'as': 1048, 'meu': 965, 'meus': 965, 'minha': 965, 'minhas': 965, 'nossa':
965, 'nosso': 965, 'o': 1048, 'os': 1048}, {'N': 1293}, {'a': 1238, 'o': 1238, 'um': 1238, 'uma': 1238}, {'<any_det>':
1045, '^': 1064, 'anotacoes': 1169, 'as': 1171, 'comentarios': 1169, 'correcoes': 1169, 'meus': 1170, 'minhas': 1170,
'notas': 1169, 'os': 1172, 'sugestoes': 1169, 'um': 854}, {'<any_det>': 1045, '^': 1064}, {'...': 965, '<any_det>':
1084, '^': 1047, 'a': 1048, 'as': 1048, 'meu': 965, 'meus': 965, 'minha': 965, 'minhas': 965, 'nossa': 965, 'nosso':
965, 'o': 1048, 'os': 1048}, {'N': 1298}, {'<him>': 1085, 'a': 1299, 'o': 1299}, {'<him>': 1085, 'N': 975},
{'cliente': 853, 'contacto': 853, 'contato': 853, 'email': 246, 'lead': 853}, {'<any_det>': 1045, '<to>': 1294, '^':
1295, 'anotacoes': 1169, 'as': 1171, 'comentarios': 1169, 'correcoes': 1169, 'lhe': 1296, 'lhes': 1297, 'mensagem':
246, 'meus': 1170, 'minhas': 1170, 'notas': 1169, 'o': 1250, 'os': 1172, 'para': 1300, 'pra': 1301, 'pro': 976,
'sugestoes': 1169, 'um': 1302}, {'<any_det>': 1122, '<letter>': 162, 'nota': 1121}, {'me': 1304}, {'bom': 29, 'para':
613, 'pra': 613}, {'0': 715, 'cinco': 715, 'dois': 715, 'duas': 715, 'muitas': 715, 'muitos': 715, 'quase': 715,
'quatro': 715, 'tres': 715, 'trinta': 715, 'umas': 715, 'uns': 715, 'vinte': 715}, {'<of>': 89, 'N': 89, 'a': 89,
'ir': 89, 'ligar': 89, 'no': 89, 'o': 89, 'que': 89}, {'completo': 1308}, {'<of>': 89, 'N': 89, 'a': 89,
'completamente': 1308, 'ir': 89, 'ligar': 89, 'mesmo': 1308, 'no': 89, 'o': 89, 'por': 1309, 'que': 89, 'totalmente':
1308}, {'me': 1310}, {'perguntar': 1010}, {'a': 1312, 'para': 1312, 'pra': 1312}, {'N': 1313}, {'a': 1314, 'o': 1314},
{'<to>': 1314, 'lhe': 162, 'para': 1315}, {'ela': 470, 'ele': 470, 'me': 38}, {'<any_det>': 38, 'noticias': 38, 'que':
1317, 'resposta': 38, 'retorno': 38}, {'0': 89, 'duas': 89, 'meia': 89, 'um': 89, 'uma': 89}, {'N': 1319}, {'N': 1319,
'a': 1320, 'o': 1320, 'pela': 1320, 'pelo': 1320}, {'<of>': 89, 'N': 89, 'a': 89, 'completamente': 1308, 'ir': 89,
'ligar': 89, 'mesmo': 1308, 'no': 89, 'nos': 1310, 'o': 89, 'por': 1309, 'que': 89, 'totalmente': 1308}, {'<date>':
89, 'nossa': 915, 'nosso': 915}, {'a': 1323, 'da': 1323, 'do': 1323, 'o': 1323, 'se': 794}, {'<of>': 89, 'N': 89, 'a':
89, 'completamente': 1308, 'ir': 89, 'ligar': 89, 'me': 1310, 'mesmo': 1308, 'no': 89, 'o': 89, 'por': 1309, 'que':
89, 'totalmente': 1308}, {'c': 162, 'com': 162, 'que': 162}, {'<thing>': 38}, {'^': 1327, 'que': 362}, {'<set>': 33,
'a': 442, 'aguardando': 341, 'combinado': 1326, 'convencida': 445, 'convencido': 445, 'esperando': 341, 'pendente':
1328, 'suspenso': 89, 'à': 442}, {'aguardar': 679, 'esperar': 679}, {'D': 33, 'a': 33, 'em': 33, 'para': 33, 'pra':
33}, {'aguardo': 679}, {'a': 1330, 'aguardando': 679, 'convidada': 1331, 'convidado': 1331, 'convidados': 1331,
'esperando': 679, 'no': 1332}, {'la': 162, 'lá': 162, 'tambem': 162, 'tb': 162}, {'N': 1334}, {'': (14, 'together'),
'N': 162, 'a': 822, 'o': 822}, {'': (23, 'contact'), 'la': 162, 'lá': 162, 'tambem': 162, 'tb': 162}, {'N': 1337},
{'N': 162, 'a': 1338, 'o': 1338}, {'a': 1335, 'o': 1335}, {'a': 1335, 'c': 162, 'ca': 823, 'com': 162, 'la': 1336,
'lá': 1336, 'o': 1335, 'para': 613, 'presente': 823, 'presentes': 823, 'tambem': 1339, 'tb': 1340}, {'a': 822, 'ca':
823, 'la': 823, 'lá': 823, 'o': 822, 'presente': 823, 'presentes': 823, 'tambem': 823}, {'duas': 715}, {'dois': 715,
'tres': 715}, {'as': 1343, 'c': 162, 'com': 162, 'os': 1344, 'todos': 715}, {'a': 822, 'ca': 823, 'la': 823, 'lá':
823, 'o': 822, 'tambem': 1336}, {'<paper>': 247}, {'^': 1347}, {'a': 1348, 'as': 1348, 'lhe': 248, 'lhes': 248, 'o':
1348, 'os': 1348}, {'<review_inf>': 1349}, {'a': 1350}, {'^': 802, 'almocar': 162, 'animar': 804, 'conversa': 162,
'dar': 804, 'ensinando': 771, 'ensinar': 771, 'explicando': 771, 'explicar': 771, 'falar': 162, 'mesa': 162,
'mostrando': 771, 'mostrar': 771, 'tomar': 162}, {'com': 162}, {'conversa': 162, 'mesa': 162}, {'...': 1351, '^': 802,
'a': 1352, 'c': 162, 'com': 162, 'em': 170, 'ensinando': 771, 'ensinar': 771, 'explicando': 771, 'explicar': 771,
'la': 1353, 'lá': 1353, 'mostrando': 771, 'mostrar': 771, 'na': 162, 'no': 162, 'reunida': 162, 'reunido': 162, 'à':
1354}, {'^': 802, 'animar': 804, 'conversa': 162, 'dar': 804, 'ensinando': 771, 'ensinar': 771, 'explicando': 771,
'explicar': 771, 'falar': 162, 'mostrando': 771, 'mostrar': 771}, {'conversa': 162}, {'^': 802, 'a': 1356, 'c': 162,
'com': 162, 'em': 162, 'ensinando': 771, 'ensinar': 771, 'explicando': 771, 'explicar': 771, 'juntos': 162,
'mostrando': 771, 'mostrar': 771, 'na': 162, 'no': 162, 'reunidos': 162, 'à': 1357}, {'aguardar': 679, 'dever': 142,
'esperar': 679, 'pensar': 807}, {'da': 38, 'de': 38, 'do': 38}, {'a': 1359, 'aguardando': 679, 'atras': 794,
'convidada': 1331, 'convidado': 1331, 'convidados': 1331, 'devendo': 142, 'esperando': 679, 'no': 1332, 'pendente':
1360, 'pensando': 807}, {'lha': 42, 'lhas': 42, 'lho': 42, 'lhos': 42}, {'<give1>': 1362, '<give1_pra>': 42}, {'ela':
659, 'ele': 659}, {'com': 1364, 'de': 659, 'que': 959}, {'0': 146, '<any_det>': 42, 'a': 1153, 'ao': 42, 'cem': 146,
'cinquenta': 146, 'dinheiro': 146, 'lhe': 42, 'lhes': 42, 'pra': 1166, 'trinta': 146, 'umas': 146, 'uns': 146,
'vinte': 146, 'à': 42}, {'lhe': 146, 'lhes': 146}, {'que': 1367}, {'chegar': 42}, {'^': 1369}, {'^': 1369, 'lhe':
1370}, {'<giveinf>': 42, '<them>': 658}, {'^': 1372}, {'a': 1373, 'com': 1373, 'de': 1373}, {'': (5, 'mine'), '^':
1372, 'lhe': 42}, {'a': 1373, 'com': 1373, 'de': 1375}, {'<give1>': 42, 'arranjo': 42, 'conserto': 42, 'corrijo': 42,
'deixo': 42, 'devolvo': 42, 'edito': 42, 'escrevo': 42, 'gravo': 42, 'guardo': 42, 'imprimo': 42, 'instalo': 42,
'levo': 42, 'redijo': 42, 'traduzo': 42, 'trago': 42}, {'^': 1377}, {'encarrego': 1253}, {',': 151}, {'lugar': 1380},
{'teu': 1381}, {'^': 658, 'lhe': 659, 'lhes': 659}, {'^': 1363, 'a': 863, 'combinamos': 1365, 'combinei': 1365,
'combinámos': 1365, 'devo': 1366, 'disse': 1368, 'e': 715, 'encarrego': 1254, 'faco': 1371, 'farei': 1371, 'ficamos':
1374, 'fico': 1376, 'ficámos': 1374, 'fiquei': 1376, 'lhe': 1378, 'lhes': 1378, 'me': 1379, 'no': 1382, 'o': 863,
'ocupo': 1254, 'trato': 1253, 'vamos': 1383, 'vou': 1383}, {'': (9, 'told'), '...': 1276, 'a': 771, 'as': 771, 'como':
771, 'o': 771, 'os': 771, 'passo': 1278, 'por': 1012, 'porque': 771}, {'N': 1385}, {'<him>': 1284, 'a': 815, 'ela':
1013, 'ele': 1013, 'o': 815}, {'<to>': 1386, 'N': 1281, 'a': 1283, 'ao': 1014, 'como': 771, 'lhe': 1284, 'lhes': 1284,
'o': 1285, 'para': 1387, 'por': 1012, 'porque': 771, 'pra': 1287, 'pro': 1288, 'à': 1014}, {'^': 1198, 'lhe': 863},
{'^': 1198, 'eu': 1389, 'lhe': 1199}, {'': (23, 'contact'), 'bem': 1094, 'lhe': 866, 'q': 869, 'que': 1390}, {'N':
38}, {'da': 1392, 'de': 1392, 'do': 1392}, {'...': 1393}, {'<giveinf>': 42, 'a': 1394, 'as': 1394, 'o': 1394, 'os':
1394}, {'confirmar': 38, 'enviar': 38, 'mandar': 38, 'responder': 38}, {'N': 1396, 'confirmar': 38, 'enviar': 38,
'mandar': 38, 'me': 1396, 'responder': 38}, {'a': 1394, 'as': 1394, 'o': 1394, 'os': 1394}, {'^': 1398}, {'parte':
146}, {'minha': 1400}, {'<giveinf>': 42, 'a': 38, 'as': 38, 'o': 38, 'os': 38}, {'^': 1402, 'a': 1397, 'ainda': 764,
'ela': 1397, 'ele': 1397, 'o': 1397}, {'^': 1395, 'a': 1397, 'ainda': 1399, 'apresenta': 1154, 'apresentar': 1159,
'apresentá': 1154, 'coloca': 1162, 'colocá': 1162, 'conecta': 1154, 'conectar': 1159, 'conectá': 1154, 'da': 1401,
'de': 1401, 'ela': 1397, 'ele': 1397, 'juntar': 1159, 'me': 1403, 'nos': 765, 'o': 1397, 'pela': 1401, 'po': 1165},
{'^': 1398, 'ainda': 1399, 'da': 1401, 'de': 1401, 'me': 765, 'nos': 765, 'pela': 1401}, {'se': 89}, {'gente': 1406,
'vejo': 89}, {'falamos': 89, 'vemos': 89}, {'vejo': 89}, {'a': 1407, 'estou': 89, 'falamos': 89, 'falava': 89, 'falo':
89, 'nos': 1408, 'o': 1409, 'vejo': 89, 'vemos': 89}, {'n': 1410, 'nao': 1410, 'não': 1410}, {'que': 1411}, {'falta':
341}, {'...': 1412, '0': 29, 'anos': 29, 'cinquenta': 29, 'lhe': 1413, 'noventa': 29, 'oitenta': 29, 'quarenta': 29,
'sessenta': 29, 'setenta': 29, 'trinta': 29, 'vinte': 29}, {'companhia': 162}, {'me': 1415, 'nos': 1415}, {'para':
223, 'pra': 223, 'pro': 223}, {'cargo': 146}, {'espera': 441, 'meu': 1418, 'ser': 1417}, {'': (5, 'mine'), '^': 42},
{'^': 11, 'me': 31, 'minha': 1400, 'nos': 31}, {'maos': 146}, {'minhas': 1422}, {'conta': 1420}, {'minha': 1424},
{'<moved_pp>': 1417, 'a': 1419, 'agora': 1417, 'com': 453, 'comigo': 1420, 'da': 1401, 'de': 1421, 'marcada': 33,
'marcado': 33, 'nas': 1423, 'para': 223, 'pela': 1401, 'pendente': 1328, 'por': 1425, 'pra': 223, 'pro': 223,
'responsavel': 455, 'sem': 187, 'suspenso': 89, 'à': 442}, {'meu': 1418}, {'conta': 146}, {'minha': 1428}, {'a': 1427,
'comigo': 146, 'nas': 1423, 'por': 1429}, {'nada': 89}, {'vao': 89}, {'0': 89, 'e': 1431, 'em': 1432, 'meia': 707,
'sozinha': 89, 'sozinho': 89, 'uma': 707}, {'^': 1372, 'aguardar': 679, 'espera': 1433, 'esperar': 679}, {'N': 945,
'^': 1372, 'a': 946, 'o': 946}, {'<inf>': 42}, {'<inf>': 42, '<them>': 1436, 'lhe': 1436}, {'^': 1437}, {'<giveinf>':
42, '<inf>': 42}, {'': (5, 'mine'), '<inf>': 42}, {'<giveinf>': 42, '<inf>': 42, '<them>': 1439, 'lhe': 1440, 'lhes':
42}, {'^': 1441, 'almocar': 33, 'encontrar': 33, 'jantar': 33, 'lhe': 146, 'lhes': 146, 'marcar': 89, 'nos': 260,
'remarcar': 89, 'tomar': 33}, {'': (7, 'waiting'), '0': 89, '<of>': 38, 'e': 1431, 'em': 1432, 'meia': 707, 'sozinha':
89, 'sozinho': 89, 'uma': 707}, {'espera': 1433}, {'a': 1434, 'aguardando': 679, 'c': 947, 'com': 1435, 'd': 1438,
'de': 1442, 'esperando': 1443, 'no': 1332, 'plantada': 1433, 'plantado': 1433, 'à': 1444}, {'nao': 89, 'nem': 89,
'nunca': 89, 'não': 89}, {'e': 1446}, {'...': 1447}, {'^': 11, 'ligar': 1448}, {'^': 11, 'aparecer': 1448, 'ligar':
1448, 'me': 1449, 'nos': 31, 'passar': 1448, 'vir': 1448}, {'com': 453, 'de': 1450, 'responsavel': 455}, {'^': 1372,
'aguardar': 679, 'esperar': 679}, {'<giveinf>': 42, '<inf>': 42, '<them>': 1439, 'lhe': 1436}, {'': (5, 'mine'), '^':
1453, 'lhe': 42}, {'a': 1452, 'aguardando': 679, 'com': 1373, 'd': 1438, 'de': 1454, 'esperando': 679, 'no': 1332,
'pendente': 1360}, {'D': 221, 'da': 230, 'de': 230, 'do': 230, 'para': 223, 'pra': 223, 'pro': 223}, {'dever': 459,
'espera': 441, 'meu': 1418, 'ser': 1417}, {'': (23, 'contact'), 'eu': 748}, {':': 746, 'c': 162, 'com': 162, 'para':
33, 'que': 1458}, {'...': 1447, 'e': 366, 'mas': 366, 'so': 367}, {'^': 11, 'aparecer': 1460, 'ir': 368, 'juntar':
369, 'ligar': 1448, 'marcar': 89, 'me': 1449, 'nos': 31, 'passar': 1460, 'remarcar': 89, 'ter': 368, 'vinha': 368,
'vir': 1460, 'viria': 368}, {'by': 89}, {'aberto': 89, 'aparecer': 368, 'ir': 368, 'juntar': 369, 'marcar': 89,
'passar': 368, 'stand': 1462, 'ter': 368, 'vinha': 368, 'vir': 368, 'viria': 368}, {'D': 221, 'depois': 89},
{'aberto': 89, 'fazer': 89, 'marcar': 89, 'minha': 1424, 'stand': 1462}, {'<moved_pp>': 1456, '<off_pp>': 89, 'D':
221, 'a': 1457, 'acordado': 750, 'agendada': 33, 'agendado': 33, 'agora': 1417, 'aparecer': 368, 'com': 453,
'combinado': 1459, 'comigo': 146, 'de': 1461, 'devendo': 31, 'em': 1463, 'ir': 368, 'juntar': 369, 'marcada': 33,
'marcado': 33, 'me': 462, 'nas': 1423, 'para': 1464, 'passar': 368, 'pendente': 1328, 'por': 1465, 'pra': 1464, 'pro':
223, 'que': 370, 'responsavel': 455, 'sem': 187, 'ter': 368, 'vinha': 368, 'vir': 368, 'viria': 368, 'à': 442}, {'^':
1372, 'espera': 1433}, {'a': 1467, 'c': 947, 'com': 1435, 'd': 1438, 'de': 1442, 'esperando': 1433, 'plantada': 1433,
'plantado': 1433, 'à': 1444}, {'^': 1372, 'dever': 142, 'ensinando': 771, 'ensinar': 771, 'espera': 1433,
'explicando': 771, 'explicar': 771, 'mostrando': 771, 'mostrar': 771, 'saber': 684}, {'': (5, 'mine'), '^': 1453,
'lhe': 1420, 'lhes': 146}, {'...': 1351, 'a': 1469, 'com': 1373, 'd': 1438, 'de': 1470, 'devendo': 142, 'ensinando':
771, 'ensinar': 771, 'esperando': 1433, 'explicando': 771, 'explicar': 771, 'mostrando': 771, 'mostrar': 771,
'plantada': 1433, 'plantado': 1433, 'sabendo': 684, 'à': 1444}, {'<date>': 162}, {'<of>': 681, '<to>': 681, '^': 680,
'com': 681, 'entre': 681}, {'<feedback_noun>': 1043}, {'<course>': 983, 'apresentacao': 1473, 'apresentacoes': 1473,
'avaliacao': 842, 'conexao': 1473, 'devolutiva': 842, 'feedback': 842, 'intro': 1473, 'intros': 1473, 'minha': 1474,
'ponte': 1473}, {'apresentacao': 1473, 'apresentacoes': 1473, 'conexao': 1473, 'intro': 1473, 'intros': 1473, 'ponte':
1473}, {'avaliacao': 842, 'data': 1071, 'devolutiva': 842, 'feedback': 842}, {'<feedback_noun>': 1043, 'a': 850,
'algumas': 1062, 'alguns': 1062, 'bastante': 1062, 'imenso': 1062, 'imensos': 1062, 'muito': 1062, 'o': 850, 'um':
850, 'uma': 1477, 'umas': 1062, 'uns': 1062, 'varias': 1062, 'varios': 1062}, {'algumas': 1062, 'alguns': 1062,
'bastante': 1062, 'imenso': 1062, 'imensos': 1062, 'muito': 1062, 'uma': 1077, 'umas': 1062, 'uns': 1062, 'varias':
1062, 'varios': 1062}, {'<course>': 983, 'apresentacao': 1473, 'apresentacoes': 1473, 'avaliacao': 842, 'conexao':
1473, 'devolutiva': 842, 'feedback': 842, 'intro': 1473, 'intros': 1473, 'meu': 1474, 'ponte': 1473}, {'meus': 1474},
{'^': 772, 'com': 876, 'em': 876, 'na': 876, 'no': 876}, {'voluntario': 1482}, {'<course>': 983, '<feedback_noun>':
1043, 'avaliacao': 842, 'devolutiva': 842, 'feedback': 842}, {'<course>': 983, '<feedback_noun>': 1043,
'apresentacao': 1473, 'apresentacoes': 1473, 'avaliacao': 842, 'conexao': 1473, 'data': 1071, 'devolutiva': 842,
'feedback': 842, 'intro': 1473, 'intros': 1473, 'ponte': 1473}, {'<any_det>': 1472, '<date>': 162, '<feedback_noun>':
1043, 'a': 1475, 'algumas': 1062, 'alguns': 1062, 'as': 1476, 'bastante': 1062, 'imenso': 1062, 'imensos': 1062,
'lhe': 1478, 'lhes': 1479, 'mentoria': 1079, 'mentorias': 1079, 'mentoring': 1079, 'muito': 1062, 'o': 1480, 'os':
1481, 'trabalho': 1483, 'um': 1484, 'uma': 1485, 'umas': 1062, 'uns': 1062, 'varias': 1062, 'varios': 1062,
'voluntariado': 1482}, {'<any_det>': 1472, '<date>': 162, 'a': 1476, 'as': 1476, 'mentoria': 1079, 'mentorias': 1079,
'mentoring': 1079, 'o': 1476, 'trabalho': 1483, 'uma': 1476, 'voluntariado': 1482}, {'que': 665, 'quem': 665}, {'N':
1488, 'ser': 1417}, {'N': 1488}, {'D': 221, 'a': 899, 'depois': 89, 'o': 899}, {'fazer': 89}, {'D': 221, 'caixa': 89,
'depois': 89, 'voicemail': 89}, {'D': 221, 'caixa': 89, 'voicemail': 89}, {'<moved_pp>': 1456, '<off_pp>': 89, 'D':
221, 'N': 1488, 'a': 1489, 'agora': 1417, 'ao': 899, 'combinado': 1326, 'na': 899, 'no': 899, 'o': 1490, 'para': 1491,
'por': 1492, 'pra': 1493, 'pro': 1494, 'sem': 187, 'suspenso': 89}, {'': (23, 'contact'), '^': 802, 'casa': 162},
{'a': 162, 'o': 162}, {'^': 802, 'a': 1496, 'almocar': 162, 'ao': 162, 'ate': 162, 'beber': 162, 'com': 162, 'correr':
162, 'em': 170, 'jantar': 162, 'la': 162, 'lá': 162, 'na': 1090, 'no': 162, 'num': 162, 'numa': 162, 'ter': 1353,
'tomar': 162, 'ver': 1497, 'visitar': 162, 'à': 162}, {'mentoria': 1079, 'mentorias': 1079, 'mentoring': 1079}, {'^':
802, 'a': 1496, 'almocar': 162, 'ao': 162, 'ate': 162, 'beber': 162, 'com': 162, 'correr': 162, 'dar': 1499, 'em':
170, 'jantar': 162, 'la': 162, 'lá': 162, 'na': 1090, 'no': 162, 'num': 162, 'numa': 162, 'ter': 1353, 'tomar': 162,
'ver': 1497, 'visitar': 162, 'à': 162}, {'D': 1194, '^': 859}, {'q': 860, 'que': 1501}, {'...': 1183}, {'N': 1503},
{'...': 1183, '<to>': 1504, 'lhe': 1503}, {'de': 29}, {'': (11, 'thinking'), 'ter': 467}, {'de': 1507}, {'ela': 0,
'ele': 0, 'isso': 0, 'mim': 0, 'nos': 0, 'nós': 0}, {'a': 1509, 'ao': 895}, {'chamadas': 89}, {'de': 1511}, {'^': 772,
'com': 876, 'em': 876, 'na': 876, 'no': 876, 'para': 876}, {'voluntariado': 1513}, {'de': 1514}, {'ver': 708}, {'n':
89, 'nao': 89, 'não': 89}, {'que': 1517}, {'que': 1517, 'tempo': 1518}, {'<inf>': 112, '^': 658, 'tempos': 1519},
{'...': 1412, 'de': 1516, 'muito': 1519, 'que': 1520, 'seculos': 1519, 'tempos': 1519}, {'agendado': 89, 'combinado':
89, 'marcado': 89}, {'aniversario': 1216, 'aniversário': 1216, 'niver': 1216, 'o': 1219}, {'comemora': 961,
'completa': 961, 'e': 1523, 'faz': 961, 'fazia': 961, 'é': 1523}, {'<pro>': 1039}, {'<good>': 1525, '<pro>': 1039,
'<reach_noun>': 1044, 'contacto': 1041, 'contato': 1041, 'email': 1041, 'nome': 1041, 'numero': 1041, 'telefone':
1041}, {'<good>': 722, '<pro>': 721, '<reach_noun>': 1044, 'contacto': 1041, 'contato': 1041, 'email': 1041, 'nome':
1041, 'numero': 1041, 'telefone': 1041}, {'<pro>': 721, 'minha': 723}, {'<pro>': 721, 'meu': 723}, {'<any_det>': 1527,
'a': 1528, 'as': 725, 'meu': 722, 'minha': 722, 'o': 1529, 'os': 728, 'um': 722, 'uma': 722}, {'<pro>': 721, 'minha':
722}, {'<pro>': 721, 'meu': 722}, {'a': 1531, 'meu': 722, 'minha': 722, 'o': 1532, 'um': 722, 'uma': 722}, {'N':
1533}, {'N': 1530, 'a': 1534, 'o': 1534}, {'<to>': 721, 'no': 721}, {'<good>': 1525, '<pro>': 1039}, {'<pro>': 721,
'N': 1536, 'minha': 1537}, {'<pro>': 721, 'N': 721, 'minha': 723}, {'<pro>': 721, 'N': 721, 'meu': 723}, {'<pro>':
721, 'cliente': 853, 'contacto': 853, 'contato': 853, 'lead': 853}, {'<any_det>': 1527, 'N': 721, 'a': 1539, 'as':
725, 'meu': 722, 'minha': 722, 'o': 1540, 'os': 728, 'um': 1541, 'uma': 722}, {'<any_det>': 1527, 'N': 721, 'a': 1539,
'as': 725, 'meu': 722, 'minha': 722, 'o': 1540, 'os': 728, 'um': 722, 'uma': 722}, {'<pro>': 721, 'N': 1536, 'meu':
1537}, {'<good>': 722, '<pro>': 721, '<reach_noun>': 1044}, {'N': 721, 'minha': 723}, {'N': 721, 'meu': 723},
{'<any_det>': 1545, 'N': 721, 'a': 1546, 'as': 725, 'o': 1547, 'os': 728}, {'<any_det>': 1545, 'a': 724, 'as': 725,
'o': 727, 'os': 728}, {'N': 1549}, {'<him>': 1548, 'a': 1550, 'ela': 1533, 'ele': 1533, 'o': 1550}, {'<him>': 1548,
'ela': 1533, 'ele': 1533}, {'<any_det>': 1526, '<to>': 1535, 'N': 1536, 'a': 1538, 'as': 725, 'lhe': 1542, 'lhes':
1543, 'meu': 722, 'minha': 722, 'o': 1544, 'os': 728, 'para': 1551, 'pra': 1552, 'um': 1541, 'uma': 722}, {'<to>':
815}, {'N': 733}, {'<him>': 733, 'que': 603}, {'<to>': 1555, 'com': 734, 'em': 726, 'lhe': 733, 'lhes': 733, 'para':
1556, 'pra': 1556, 'que': 603}, {'a': 829, 'ao': 829, 'com': 829, 'e': 829, 'à': 829}, {'N': 1558}, {'N': 1558, 'a':
1559, 'o': 1559}, {':': 827, 'N': 826, 'da': 1560, 'de': 1560, 'do': 1560, 'entre': 1560}, {'': (0, 'missed'),
'embora': 89}, {'ido': 1562, 'saido': 89}, {'estava': 89}, {'havia': 1563, 'nao': 1564, 'não': 1564, 'que': 0,
'tinha': 1563}, {'a': 162, 'ao': 162, 'c': 162, 'com': 162, 'futebol': 162, 'padel': 162, 'tenis': 162, 'ténis': 162,
'tênis': 162, 'à': 162}, {'N': 162, 'a': 822, 'o': 822, 'tambem': 823}, {'N': 162, 'gente': 1567, 'nos': 1567, 'nós':
1567}, {'gente': 1567}, {'N': 162, 'a': 1568, 'o': 822, 'tambem': 823, 'à': 1569}, {'se': 1570}, {'a': 987, 'me': 904,
'o': 987, 'pelo': 837, 'por': 837, 'via': 837}, {'': (14, 'together'), 'N': 162, 'a': 822, 'o': 822, 'tambem': 823},
{'N': 162, 'gente': 1567, 'nos': 1573, 'nós': 1573}, {'': (14, 'together'), 'N': 162, 'a': 1574, 'o': 822, 'tambem':
823, 'à': 1569}, {'se': 1575}, {'estava': 823, 'estavam': 823, 'esteve': 823, 'estiveram': 823}, {'^': 658, 'de':
659}, {'^': 658, 'apresenta': 1154, 'apresentar': 1159, 'apresentá': 1154, 'coloca': 1162, 'colocá': 1162, 'conecta':
1154, 'conectar': 1159, 'conectá': 1154, 'juntar': 1159, 'lhe': 146, 'po': 1165}, {'^': 658, 'de': 1579, 'lhe': 146,
'me': 1578}, {'da': 29, 'de': 29, 'do': 29}, {'me': 1581}, {'^': 1064}, {'N': 1583}, {'cadeira': 89}, {'de': 1585},
{'N': 717, 'cano': 89}, {'<him>': 1583, 'a': 1584, 'o': 1584}, {'<him>': 1583}, {'bolo': 89, 'cano': 89, 'cha': 1586,
'furo': 89, 'nega': 89, 'tampa': 89}, {'<to>': 1584, 'a': 718, 'bolo': 89, 'cano': 89, 'cha': 1586, 'furo': 89, 'lhe':
1583, 'lhes': 1583, 'nega': 89, 'o': 1587, 'para': 1588, 'pra': 1589, 'tampa': 89, 'um': 1590, 'uma': 1590}, {'^': 42,
'que': 146}, {'como': 771}, {'<reach_noun>': 1044, 'contacto': 1041, 'contato': 1041, 'nome': 1041, 'numero': 1041,
'telefone': 1041}, {'minha': 198}, {'minhas': 198}, {'meu': 198}, {'meus': 198}, {'a': 1595, 'as': 1596, 'meu': 198,
'meus': 198, 'minha': 198, 'minhas': 198, 'nossa': 198, 'nosso': 198, 'o': 1597, 'os': 1598}, {'contacto': 162,
'contato': 162, 'morada': 162, 'numero': 162, 'ok': 162, 'opiniao': 248, 'palavra': 162, 'resposta': 162}, {'minha':
1600}, {'contacto': 162, 'contato': 162, 'morada': 162, 'numero': 162, 'ok': 162, 'palavra': 162, 'resposta': 162},
{'meu': 1602}, {'<any_det>': 1594, '^': 1599, 'a': 1601, 'algumas': 1062, 'alguns': 1062, 'animo': 184, 'apoio': 184,
'bastante': 1062, 'comentarios': 248, 'coragem': 184, 'feedback': 248, 'forca': 184, 'imenso': 1062, 'imensos': 1062,
'lhe': 1479, 'lhes': 1479, 'meu': 1602, 'minha': 1600, 'moral': 184, 'muito': 1062, 'o': 1603, 'uma': 1077, 'umas':
1062, 'uns': 1062, 'varias': 1062, 'varios': 1062}, {'^': 1599, 'algumas': 1062, 'alguns': 1062, 'bastante': 1062,
'imenso': 1062, 'imensos': 1062, 'lhe': 1479, 'lhes': 1479, 'muito': 1062, 'uma': 1077, 'umas': 1062, 'uns': 1062,
'varias': 1062, 'varios': 1062}, {'': (19, 'gave:resource'), 'a': 1595, 'as': 1596, 'meu': 198, 'meus': 198, 'minha':
198, 'minhas': 198, 'nossa': 198, 'nosso': 198, 'o': 1597, 'os': 1598}, {'^': 1606}, {'de': 965}, {'monte': 1608},
{'<any_det>': 1084, 'um': 1609, 'umas': 965, 'uns': 965, 'varias': 965, 'varios': 965}, {'algumas': 1062, 'alguns':
1062, 'bastante': 1062, 'imenso': 1062, 'imensos': 1062, 'lhe': 1479, 'lhes': 1479, 'muito': 1062, 'uma': 1077,
'umas': 1062, 'uns': 1062, 'varias': 1062, 'varios': 1062}, {'<any_det>': 1545, 'N': 721, 'a': 1539, 'as': 725, 'meu':
722, 'minha': 722, 'o': 1540, 'os': 728, 'um': 722, 'uma': 722}, {'<feedback_noun>': 1055, '^': 203}, {'<any_det>':
1594, 'algumas': 1062, 'alguns': 1062, 'bastante': 1062, 'imenso': 1062, 'imensos': 1062, 'lhe': 1479, 'lhes': 1479,
'muito': 1062, 'um': 1609, 'uma': 1077, 'umas': 1613, 'uns': 1613, 'varias': 1613, 'varios': 1613}, {'^': 1599}, {'':
(5, 'mine'), 'que': 42}, {'<any_det>': 723, 'N': 721, 'a': 1539, 'as': 725, 'meu': 722, 'minha': 722, 'o': 1540, 'os':
728, 'um': 722, 'uma': 722}, {'<handed1>': 207, '<told1>': 603, '<vowed1>': 1592, '^': 1377, 'aconselhei': 739,
'apresentei': 829, 'contei': 1593, 'dei': 1604, 'deixei': 1605, 'devo': 42, 'emprestei': 1607, 'enviei': 1610,
'expliquei': 1593, 'fiz': 1611, 'indiquei': 1612, 'mandei': 1614, 'mostrei': 1593, 'ofereci': 1615, 'passei': 1614,
'pedi': 1010, 'perguntei': 1010, 'prometi': 1616, 'recomendei': 1617, 'sugeri': 1617}, {'<paper>': 791}, {'facebook':
29, 'imprensa': 29, 'insta': 29, 'instagram': 29, 'jornal': 29, 'linkedin': 29, 'twitter': 29, 'x': 29}, {'': (11,
'thinking'), 'facebook': 29, 'imprensa': 29, 'insta': 29, 'instagram': 29, 'jornal': 29, 'linkedin': 29, 'twitter':
29, 'x': 29}, {'<any_det>': 1619, 'a': 29, 'as': 29, 'na': 1620, 'no': 1621, 'o': 29, 'os': 29, 'pelo': 1620, 'que':
29, 'sobre': 29, 'um': 29, 'uma': 29}, {'perdida': 89}, {'': (23, 'contact'), '<to>': 1314, 'a': 987, 'lhe': 162, 'o':
987, 'para': 1315, 'pelo': 837, 'por': 837, 'via': 837}, {'eu': 487, 'la': 31, 'lo': 31, 'ma': 31, 'mas': 31, 'me':
487, 'mo': 31, 'mos': 31}, {'meu': 1052, 'meus': 1052, 'minha': 1053, 'minhas': 1052}, {'^': 247, 'a': 248, 'ao': 248,
'da': 248, 'do': 248, 'na': 248, 'no': 248, 'sobre': 248, 'à': 248}, {'anotacoes': 1169, 'comentarios': 1627,
'correcoes': 1169, 'feedback': 1051, 'notas': 1627, 'opiniao': 1051, 'parecer': 1051, 'sugestoes': 1169, 'visao':
1051}, {'anotacoes': 1169, 'comentarios': 1169, 'correcoes': 1169, 'meu': 1052, 'meus': 1052, 'minha': 1052, 'minhas':
1628, 'notas': 1169, 'sugestoes': 1169}, {'<any_det>': 1045, '<feedback_noun>': 1043, '^': 1064, 'algumas': 1062,
'alguns': 1062, 'anotacoes': 1169, 'as': 1171, 'bastante': 1062, 'comentarios': 1169, 'correcoes': 1169, 'imenso':
1062, 'imensos': 1062, 'meus': 1170, 'minhas': 1170, 'muito': 1062, 'notas': 1169, 'os': 1172, 'sugestoes': 1169,
'um': 854, 'uma': 1077, 'umas': 1062, 'uns': 1062, 'varias': 1062, 'varios': 1062}, {'<any_det>': 1045, '^': 1064,
'algumas': 1062, 'alguns': 1062, 'bastante': 1062, 'imenso': 1062, 'imensos': 1062, 'muito': 1062, 'uma': 1077,
'umas': 1062, 'uns': 1062, 'varias': 1062, 'varios': 1062}, {'curriculo': 1249, 'cv': 1249, 'meu': 1053, 'meus': 1052,
'minha': 1052, 'minhas': 1052}, {'<feedback_noun>': 1043, 'anotacoes': 1169, 'comentarios': 1627, 'correcoes': 1169,
'feedback': 1051, 'notas': 1627, 'opiniao': 1051, 'parecer': 1051, 'sugestoes': 1169, 'visao': 1051}, {'meu': 1052,
'meus': 1633, 'minha': 1052, 'minhas': 1052}, {'<feedback_noun>': 1043, 'cliente': 853, 'contacto': 853, 'contato':
853, 'email': 246, 'lead': 853, 'mail': 246, 'zap': 246}, {'<feedback_noun>': 1043, 'data': 1071, 'mensagem': 246},
{'<any_det>': 1042, '<feedback_noun>': 1043, '<to>': 1294, '^': 1295, 'a': 1626, 'algumas': 1062, 'alguns': 1062,
'anotacoes': 1169, 'as': 1629, 'audio': 246, 'bastante': 1062, 'comentarios': 1169, 'correcoes': 1169, 'imenso': 1062,
'imensos': 1062, 'lhe': 1630, 'lhes': 1631, 'mail': 246, 'mensagem': 246, 'meu': 1052, 'meus': 1628, 'minha': 1052,
'minhas': 1628, 'muito': 1062, 'notas': 1169, 'o': 1632, 'os': 1634, 'para': 1300, 'pra': 1301, 'pro': 976,
'sugestoes': 1169, 'um': 1635, 'uma': 1636, 'umas': 1062, 'uns': 1062, 'varias': 1062, 'varios': 1062, 'áudio': 246},
{'<letter>': 162}, {'<any_det>': 1122, '<letter>': 162, '^': 486, 'nota': 1121, 'p': 382, 'para': 490, 'pra': 490},
{'<any_det>': 1638, '<letter>': 162, 'eu': 487, 'me': 1639, 'nos': 492, 'p': 406, 'para': 493, 'pra': 493},
{'almocar': 33, 'encontrar': 33, 'jantar': 33, 'nos': 260, 'tomar': 33}, {'c': 947, 'com': 947, 'de': 1641}, {'c':
947, 'com': 947}, {'saudade': 162}, {'a': 1644, 'saudades': 162}, {'saudades': 162}, {'': (13, 'talk'), 'como': 0,
'da': 0, 'de': 0, 'do': 0, 'por': 684, 'porque': 0, 'que': 0, 'se': 0, 'sobre': 0}, {'a': 42, 'com': 980, 'em': 42},
{'a': 822, 'isso': 964, 'o': 822}, {'mail': 162}, {'<letter>': 162, 'e': 1650, 'nota': 1121}, {'<any_det>': 1651,
'<letter>': 162, 'a': 1118, 'e': 1650, 'em': 1119, 'esperando': 89, 'na': 1123, 'no': 1126, 'nota': 1121, 'pendurada':
89, 'pendurado': 89, 'plantada': 89, 'plantado': 89, 'à': 1118}, {'bolo': 89}, {'<any_det>': 1144, 'bolo': 89, 'furo':
89, 'o': 1653, 'para': 1149, 'pra': 1149, 'um': 1653}, {':': 373, 'para': 505, 'pra': 505, 'que': 1187}, {'que':
1202}, {'...': 1656, 'p': 382, 'para': 508, 'pra': 508, 'que': 509}, {'...': 1656, 'p': 382, 'para': 382, 'pra': 382},
{'...': 1655, 'a': 822, 'isso': 964, 'me': 1657, 'nos': 1658, 'o': 822, 'p': 382, 'para': 390, 'pra': 390, 'que':
509}, {':': 373, 'para': 505, 'pra': 505, 'que': 1202}, {'...': 1656, 'p': 382, 'para': 508, 'pra': 508, 'que': 513},
{'...': 1660, 'me': 1661, 'nos': 1658, 'p': 382, 'para': 390, 'pra': 390, 'que': 513}, {'<any_det>': 1651, '<letter>':
162, 'e': 1650, 'nota': 1121}, {'<any_det>': 1651, '<letter>': 162, 'e': 1650, 'me': 518, 'nos': 492, 'nota': 1121,
'p': 382, 'para': 490, 'pra': 490}, {'para': 42, 'pra': 42}, {'cabeca': 89}, {'<any_det>': 1651, '<letter>': 162,
'completamente': 89, 'da': 1666, 'e': 1650, 'nota': 1121, 'totalmente': 89}, {'^': 466, 'me': 482, 'para': 146, 'pra':
146, 'que': 481}, {'<advises>': 496, '<called3>': 162, '<off>': 89, '<says>': 1647, '<vowed3>': 497, '<wrote3>': 285,
'^': 501, 'acompanhou': 715, 'alerta': 503, 'alertou': 503, 'avisando': 684, 'avisou': 503, 'chamou': 162, 'cobra':
345, 'cobrou': 345, 'coloca': 349, 'comprometi': 1648, 'confirmou': 1649, 'contando': 684, 'contou': 1649, 'convida':
1022, 'convidam': 1022, 'deixou': 1652, 'deu': 1654, 'deve': 360, 'devem': 360, 'disse': 1659, 'diz': 1662,
'empurrou': 421, 'encaminhou': 1663, 'encarrego': 1253, 'encontramos': 904, 'encontrei': 904, 'encoraja': 421,
'encorajou': 421, 'enviou': 1663, 'esqueci': 1310, 'estimulou': 421, 'fala': 449, 'falou': 511, 'falta': 1403,
'faltam': 765, 'fez': 1415, 'fizeram': 1415, 'garantiu': 465, 'ia': 516, 'incentiva': 421, 'incentivou': 421,
'insistiu': 517, 'lembrar': 1578, 'lembrei': 1581, 'ligou': 162, 'mandou': 1664, 'ofereci': 1665, 'passou': 1667,
'pede': 467, 'pediu': 1668, 'pergunto': 29, 'poe': 349, 'promete': 465, 'prometeu': 465, 'reuni': 904, 'reunimos':
904, 'sugeriu': 517, 'telefonou': 162, 'tem': 521, 'tinha': 516, 'têm': 521, 'vai': 31, 'vao': 31}, {'^': 136, 'a':
137, 'o': 137}, {'a': 137, 'o': 137}, {'a': 137, 'ao': 137, 'aos': 137, 'as': 137, 'com': 1671, 'em': 137, 'na': 137,
'no': 137, 'para': 137, 'pra': 137, 'à': 137, 'às': 137}, {'cunha': 1094}, {'uma': 1673}, {'saudade': 89}, {'de':
1675}, {'<to>': 1386, 'a': 1014, 'ao': 1014, 'como': 771, 'lhe': 1284, 'lhes': 1284, 'para': 1387, 'por': 1012,
'porque': 771, 'pra': 1287, 'pro': 1288, 'à': 1014}, {'a': 751, 'ao': 751, 'aos': 751, 'à': 751}, {'obrigada': 1678,
'obrigado': 1678}, {'^': 1439}, {'^': 1439, 'de': 1680}, {'esquecer': 1681}, {'posso': 1682}, {'esquecer': 1681, 'me':
1682}, {'me': 1683, 'posso': 1684}, {'ausencia': 89}, {'<inf>': 16, '<should>': 16, 'o': 239}, {'^': 1687}, {'melhor':
151}, {',': 1688, '^': 16, 'a': 331, 'eu': 151, 'nos': 151, 'nós': 151, 'o': 1689}, {'N': 1690}, {',': 379},
{'<them>': 1692, 'N': 1692}, {'<them>': 1692, 'N': 1690, 'a': 1693, 'da': 1693, 'do': 1693, 'o': 1693}, {'da': 1691,
'de': 1694, 'dela': 1690, 'dele': 1690, 'do': 1691}, {'^': 16, 'a': 331, 'eu': 151, 'nos': 151, 'nós': 151, 'o':
1689}, {'N': 1696}, {'da': 1697, 'de': 1697, 'dela': 1696, 'dele': 1696, 'do': 1697}, {'agenda': 33, 'minha': 1686,
'opiniao': 1695, 'visao': 1698}, {'N': 89}, {'da': 1700, 'de': 1700, 'do': 1700}, {'': (0, 'missed'), 'a': 89, 'ao':
89, 'em': 89, 'na': 89, 'nada': 89, 'no': 89, 'nossa': 89, 'nosso': 89, 'o': 89, 'à': 89}, {'noticias': 89, 'sinais':
89, 'sinal': 89}, {'certo': 1702, 'mais': 1703, 'noticias': 89, 'para': 756, 'pra': 756, 'sinais': 89, 'sinal': 89},
{'mais': 1431, 'nada': 89}, {'^': 658, 'lhe': 146}, {'^': 658, 'de': 1706, 'lhe': 146}, {'ninguem': 89}, {'possivel':
1702}, {'volta': 89}, {'de': 1710, 'mais': 89, 'nada': 89}, {'noticias': 89, 'sinal': 89}, {'<answers>': 89, 'deu':
1712, 'esquecer': 1707, 'liga': 1711, 'ligou': 1711, 'posso': 1682, 'respondeu': 1711}, {'<see_inf>': 89},
{'<see_inf>': 89, 'esquecer': 1681, 'me': 1682}, {'realizou': 1702}, {'nada': 794}, {'<inf>': 89}, {'de': 1718},
{'como': 756, 'coragem': 1719, 'tempo': 766}, {'ninguem': 1702}, {'conseguir': 1714, 'poder': 1714}, {'<answers>': 89,
'<clitic>': 753, '<happens3>': 1702, '<seen1>': 89, 'a': 754, 'as': 754, 'atende': 89, 'cheguei': 757, 'consegui':
756, 'conseguimos': 756, 'da': 1222, 'dei': 759, 'desejei': 759, 'deu': 1704, 'disse': 1705, 'dá': 1222, 'esquece':
1578, 'esquecer': 1707, 'estava': 1708, 'falou': 1705, 'foi': 1709, 'fui': 916, 'havia': 1708, 'lhe': 762, 'lhes':
762, 'liga': 1711, 'ligou': 1711, 'mandei': 759, 'me': 1713, 'o': 754, 'os': 754, 'pega': 89, 'podia': 1714, 'posso':
1715, 'pude': 756, 'recebi': 765, 'responde': 89, 'respondeu': 1711, 'retorna': 89, 'se': 1716, 'sei': 1717, 'tinha':
1708, 'tive': 1720, 'veio': 1721, 'vou': 1722}, {'nem': 1700}, {'noticias': 89, 'para': 756, 'pra': 756, 'sinal': 89},
{'': (0, 'missed'), 'de': 1710, 'mais': 89, 'nada': 89}, {'<answers>': 89, 'deu': 1712, 'liga': 1711, 'ligou': 1711,
'respondeu': 1711}, {'<answers>': 89, '<clitic>': 753, '<seen1>': 89, 'N': 1724, 'apareceu': 89, 'atendeu': 89,
'avisou': 89, 'cheguei': 757, 'consegui': 756, 'conseguimos': 756, 'deu': 1725, 'liga': 1711, 'ligou': 1726, 'me':
1727, 'noticia': 794, 'noticias': 794, 'novas': 794, 'novidades': 794, 'pude': 756, 'rasto': 794, 'respondeu': 1726,
'sinal': 794, 'tive': 767, 'veio': 89}, {'<answers>': 89, 'deu': 1712}, {'<answers>': 89, 'deu': 1712, 'me': 1729},
{'': (7, 'waiting'), '<of>': 38, 'da': 38, 'de': 38, 'do': 38}, {'da': 1691, 'de': 1691, 'dela': 1690, 'dele': 1690,
'do': 1691}, {'dela': 1380, 'dele': 1380}, {',': 151, '^': 16}, {'lugar': 1734}, {'aguardo': 1731, 'entender': 1732,
'lugar': 1733, 'meu': 1735, 'seu': 1735, 'teu': 1735, 'vacuo': 89}, {'bolo': 89, 'furo': 89, 'o': 1653, 'para': 1149,
'pra': 1149, 'um': 1653}, {'...': 1655, 'a': 822, 'isso': 964, 'me': 1658, 'nos': 1658, 'o': 822, 'p': 382, 'para':
404, 'pra': 404}, {'...': 1660, 'me': 1658, 'nos': 1658, 'p': 382, 'para': 404, 'pra': 404}, {'juntos': 715}, {'D':
33, 'c': 162, 'com': 162}, {'<any_det>': 1651, '<letter>': 162, 'e': 1650, 'me': 492, 'nos': 492, 'nota': 1121, 'p':
382, 'para': 382, 'pra': 382}, {'<advises>': 496, '<called3>': 162, '<off>': 89, '<says>': 1647, '<vowed3>': 497,
'<we3>': 162, '<wrote3>': 285, '^': 531, 'alerta': 503, 'alertou': 503, 'avisou': 503, 'chamou': 162, 'confirmou':
1649, 'contou': 1649, 'convida': 1022, 'convidam': 1022, 'deixou': 1652, 'desencontramos': 89, 'desencontrámos': 89,
'deu': 1737, 'deve': 360, 'devem': 360, 'disse': 1738, 'diz': 1739, 'dois': 1740, 'empurrou': 421, 'encaminhou': 1663,
'encontramos': 1741, 'encontrei': 904, 'encoraja': 421, 'encorajou': 421, 'enviou': 1663, 'esquecemos': 1310,
'estimulou': 421, 'falamos': 149, 'falou': 532, 'falta': 765, 'faltam': 765, 'fez': 1415, 'fizeram': 1415, 'ia': 516,
'incentiva': 421, 'incentivou': 421, 'ligou': 162, 'mandou': 1742, 'passou': 1663, 'pede': 467, 'pediu': 467, 'reuni':
904, 'reunimos': 904, 'telefonou': 162, 'tem': 521, 'tinha': 516, 'têm': 521, 'vai': 31, 'vao': 31, 'vemos': 149},
{'mim': 112}, {'mental': 112, 'para': 1744, 'pessoal': 112}, {'<answers>': 89, '<came3>': 89, '<clitic>': 753,
'<seen1>': 89, 'atendeu': 89, 'chegou': 89, 'cheguei': 757, 'consegui': 756, 'conseguimos': 756, 'deu': 1725, 'ligou':
89, 'me': 1729, 'pude': 756, 'respondeu': 89, 'tive': 767}, {'dois': 1740}, {'^': 678, 'conselho': 695, 'dica': 695,
'opiniao': 695, 'palpite': 695, 'quais': 0, 'qual': 0, 'recado': 695, 'seu': 706, 'sua': 706, 'sugestao': 695},
{'<to>': 895, 'N': 751, 'a': 751, 'ao': 751, 'aos': 751, 'à': 751}, {'para': 42}, {'<him>': 971, 'a': 972, 'o': 972},
{'<to>': 972, '^': 966, 'a': 1240, 'as': 1240, 'com': 973, 'lhe': 971, 'lhes': 971, 'me': 1750, 'meu': 1109, 'meus':
1109, 'minha': 1109, 'minhas': 1109, 'nossa': 1109, 'nosso': 1109, 'o': 1240, 'os': 1240, 'para': 1751, 'pra': 1244},
{'dois': 1740, 'quais': 0, 'qual': 0}, {'entrevista': 29}, {'podcast': 29, 'video': 29, 'vídeo': 29}, {'palestra':
29}, {'a': 1754, 'o': 1755, 'que': 29, 'um': 1755, 'uma': 1756}, {'<them>': 1002, 'N': 1003, 'a': 1004, 'avisar': 685,
'contar': 685, 'dizer': 685, 'me': 704, 'o': 1004, 'que': 813}, {'D': 221, 'para': 223, 'pra': 223, 'pro': 223},
{'apanhar': 33, 'buscar': 33}, {'apanhar': 615, 'buscar': 615, 'me': 1760, 'nos': 1760, 'ser': 1417}, {'escritorio':
33}, {'em': 698}, {'': (2, 'plan'), 'a': 698, 'almocar': 33, 'beber': 33, 'dormir': 33, 'jantar': 33, 'lanchar': 33,
'tomar': 33}, {'^': 11, 'em': 698}, {'apanhar': 33, 'buscar': 33, 'visitar': 33}, {'D': 221, 'apanhar': 615, 'buscar':
615, 'me': 1760, 'nos': 1760}, {'comigo': 33}, {'<moved_pp>': 1759, 'D': 221, 'a': 1761, 'agora': 1417, 'almocar': 33,
'ao': 1762, 'apanhar': 615, 'aqui': 1763, 'buscar': 615, 'ca': 1764, 'jantar': 33, 'la': 1765, 'lo': 31, 'lá': 1763,
'ma': 31, 'mas': 31, 'me': 1766, 'mo': 31, 'mos': 31, 'nos': 1760, 'para': 1767, 'pra': 223, 'pro': 223, 'ter': 1768},
{'nossa': 698}, {'casa': 33, 'nossa': 698}, {'a': 698}, {'comigo': 33, 'connosco': 33}, {'a': 1771, 'almocar': 33,
'aqui': 1763, 'beber': 33, 'ca': 1772, 'jantar': 33, 'lanchar': 33, 'ter': 1773, 'tomar': 33, 'visitar': 33}, {'a':
1770, 'almocar': 33, 'aqui': 1763, 'beber': 33, 'ca': 1774, 'jantar': 33, 'lanchar': 33, 'ter': 1773, 'tomar': 33,
'visitar': 33}, {'manha': 162, 'noite': 162, 'tarde': 162}, {'semana': 162}, {'de': 1777}, {'dia': 162, 'fim': 1778},
{'...': 904, 'a': 1776, 'em': 170, 'isso': 1098, 'la': 162, 'lá': 162, 'na': 1090, 'no': 162, 'o': 1779, 'para': 223,
'pela': 162, 'pelo': 162, 'por': 170, 'pra': 223}, {'apanhar': 615, 'buscar': 615}, {'a': 1781, 'apanhar': 615,
'buscar': 615, 'para': 1781}, {'<review_inf>': 1349, 'ensinando': 771, 'ensinar': 771, 'explicando': 771, 'explicar':
771, 'mostrando': 771, 'mostrar': 771}, {'a': 1783, 'c': 162, 'com': 162, 'ensinando': 771, 'ensinar': 771,
'explicando': 771, 'explicar': 771, 'mostrando': 771, 'mostrar': 771}, {'avaliacao': 842, 'devolutiva': 842,
'feedback': 842, 'manha': 162, 'meu': 1052, 'meus': 1052, 'minha': 1053, 'minhas': 1052, 'noite': 162, 'tarde': 162},
{'meu': 1052, 'meus': 1052, 'minha': 1052, 'minhas': 1052}, {'avaliacao': 842, 'cliente': 853, 'contacto': 853,
'contato': 853, 'devolutiva': 842, 'feedback': 842, 'lead': 853}, {'<any_det>': 1045, '<feedback_noun>': 1043, '^':
1064, 'a': 850, 'algumas': 1062, 'alguns': 1062, 'bastante': 1062, 'imenso': 1062, 'imensos': 1062, 'muito': 1062,
'o': 850, 'um': 1787, 'uma': 1477, 'umas': 1062, 'uns': 1062, 'varias': 1062, 'varios': 1062}, {'avaliacao': 842,
'curriculo': 1249, 'cv': 1249, 'devolutiva': 842, 'dia': 162, 'feedback': 842, 'fim': 1778, 'meu': 1053, 'meus': 1052,
'minha': 1052, 'minhas': 1052}, {'meu': 1052, 'meus': 1053, 'minha': 1052, 'minhas': 1052}, {'<feedback_noun>': 1043,
'avaliacao': 842, 'cliente': 853, 'contacto': 853, 'contato': 853, 'devolutiva': 842, 'feedback': 842, 'lead': 853},
{'<feedback_noun>': 1043, 'avaliacao': 842, 'data': 1071, 'devolutiva': 842, 'feedback': 842}, {'...': 1784,
'<any_det>': 1042, '<feedback_noun>': 1043, '<to>': 1294, '^': 1295, 'a': 1785, 'algumas': 1062, 'alguns': 1062, 'as':
1786, 'bastante': 1062, 'em': 170, 'imenso': 1062, 'imensos': 1062, 'la': 162, 'lhe': 1788, 'lhes': 1631, 'lá': 162,
'meu': 1052, 'meus': 1052, 'minha': 1052, 'minhas': 1052, 'muito': 1062, 'na': 1090, 'no': 162, 'o': 1789, 'os': 1790,
'para': 1300, 'pela': 162, 'pelo': 162, 'por': 170, 'pra': 1301, 'pro': 976, 'um': 1791, 'uma': 1792, 'umas': 1062,
'uns': 1062, 'varias': 1062, 'varios': 1062}, {'ser': 1417}, {'cabeca': 89, 'ideia': 89}, {'completamente': 89, 'da':
1795, 'totalmente': 89}, {'<moved_pp>': 1759, 'D': 221, 'a': 1794, 'agora': 1417, 'me': 1796, 'para': 223, 'pra': 223,
'pro': 223}, {'...': 904, 'a': 1776, 'em': 170, 'la': 162, 'lá': 162, 'na': 1090, 'no': 162, 'o': 1779, 'pela': 162,
'pelo': 162, 'por': 170}, {'^': 1178}, {'': (8, 'asked'), 'N': 1799}, {'<to>': 1010}, {'opiniao': 1801}, {'a': 1010,
'o': 1010}, {'': (8, 'asked'), '<to>': 1010, '^': 1178, 'para': 1803}, {'<to>': 1010, 'para': 1803}, {'conselho':
1801}, {'<to>': 1800, '^': 1178, 'a': 1802, 'ajuda': 1801, 'conselho': 1801, 'lhe': 1804, 'lhes': 1805, 'opiniao':
1801, 'para': 1803, 'um': 1806}, {'<to>': 1010, 'lhe': 1805, 'lhes': 1805, 'para': 1803}, {'^': 955}, {'^': 955, 'eu':
660, 'lhe': 1809}, {'': (5, 'mine'), '<giveinf>': 42, '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'<giveinf>':
42, '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'^': 1812, 'lhe': 659}, {'^': 1811, 'a': 480, 'eu': 1813,
'lhe': 1809, 'nos': 401, 'nós': 401}, {'^': 466, 'para': 1810, 'pra': 661, 'que': 1814}, {'': (4, 'needs_from_me'),
'<giveinf>': 42, '<subj>': 16, 'me': 119, 'nao': 120, 'não': 120}, {'': (4, 'needs_from_me'), '<giveinf>': 42}, {'^':
1817}, {'^': 1816, 'lhe': 1818, 'lhes': 345}, {'^': 1812, 'a': 543, 'eu': 1819, 'lhe': 659, 'nos': 401, 'nós': 401},
{'^': 540, 'me': 1815, 'nos': 467, 'para': 661, 'pra': 661, 'que': 1820}, {'carona': 162}, {'vistos': 0}, {'call':
89}, {'a': 1824}, {'<date>': 89, 'call': 89}, {'a': 1826, 'ao': 915, 'o': 915, 'à': 915}, {'se': 0}, {'': (8,
'asked'), '<to>': 1010, 'para': 1803}, {'<to>': 1010, 'lhe': 1829, 'lhes': 1805, 'para': 1803}, {'me': 29}, {',': 998,
'em': 927}, {',': 998, '^': 999, 'a': 1001, 'em': 927, 'eu': 1000}, {'N': 1833}, {'<them>': 1002, 'N': 1832, 'a':
1834, 'o': 1834, 'que': 0}, {'<them>': 1002, 'N': 1003, 'a': 1004, 'avisar': 685, 'contar': 685, 'dizer': 685, 'me':
704, 'o': 1004}, {'<inf>': 112}, {'^': 526, 'a': 341, 'as': 341, 'da': 549, 'das': 550, 'de': 554, 'do': 549, 'dos':
550, 'o': 341, 'os': 341, 'que': 555, 'se': 1837}, {'<giveinf>': 42, 'lhe': 658}, {'^': 1839}, {'^': 1839, 'de':
1840}, {'^': 1839, 'apresenta': 1154, 'apresentar': 1159, 'apresentá': 1154, 'coloca': 1162, 'colocá': 1162,
'conecta': 1154, 'conectar': 1159, 'conectá': 1154, 'de': 1840, 'juntar': 1159, 'pensar': 29, 'po': 1165}, {'^': 1267,
'com': 1270}, {':': 827}, {'lhe': 89}, {'<see_inf>': 89, 'ligar': 1845}, {'D': 1194, '^': 11, 'me': 31}, {'^': 11,
'me': 464, 'que': 1847}, {'N': 1616}, {'': (5, 'mine'), '^': 42, 'que': 42}, {'a': 1849, 'o': 1849}, {'': (5, 'mine'),
'<to>': 1849, '^': 42, 'lhe': 1850, 'lhes': 1850, 'para': 1851, 'que': 42}, {'': (5, 'mine'), '...': 1183, 'que': 42},
{'N': 1853}, {'': (5, 'mine'), '...': 1183, '<to>': 1854, 'lhe': 1853, 'lhes': 1616, 'para': 1851, 'que': 42},
{'<date>': 33, 'passo': 112}, {'passos': 112}, {'N': 892, 'conversa': 924}, {'N': 892, 'a': 1858, 'em': 934, 'o':
893}, {'N': 921, 'conversa': 924}, {'N': 921, 'a': 1860, 'o': 922}, {'brincar': 16}, {'a': 1862, 'morta': 16, 'morto':
16, 'pensar': 16, 'pense': 16, 'sonhe': 16}, {'nem': 1863}, {'<moved_pp>': 1759, 'D': 221, 'agora': 1759, 'para': 223,
'pra': 223, 'pro': 223}, {'e': 1865, 'fica': 1865, 'ficou': 1865, 'muda': 1865, 'mudou': 1865, 'passa': 1865,
'passou': 1865, 'sera': 1865, 'vai': 1865, 'é': 1865}, {'D': 1866, 'quarta': 1866, 'quinta': 1866, 'segunda': 1866,
'sexta': 1866, 'terca': 1866}, {'D': 1866, 'marcada': 1867, 'marcado': 1867, 'quarta': 1866, 'quinta': 1866,
'segunda': 1866, 'sexta': 1866, 'terca': 1866}, {'ser': 1867}, {'^': 1864, 'era': 1867, 'estava': 1868, 'ia': 1869,
'seria': 1867, 'tinhamos': 1867}, {'dia': 29}, {'encontramos': 89, 'encontrámos': 89}, {'encontrei': 89, 'liguei': 89,
'nos': 1872, 'vi': 89}, {'': (6, 'theirs'), 'me': 11, 'nos': 11}, {'a': 1177, 'as': 1177, 'o': 1177, 'os': 1177},
{'<would_give>': 1874, 'acaba': 1875, 'conclui': 1875, 'entrega': 1875, 'fecha': 1875, 'nem': 1863, 'termina': 1875},
{'<would_give>': 1874}, {'^': 1877}, {'<is3>': 0, '<they>': 0, '^': 1876, 'era': 1867, 'estava': 1868, 'ia': 1869,
'me': 1878, 'nos': 1878, 'receberia': 567, 'recebia': 567, 'saudade': 89, 'seria': 1867, 'teria': 567, 'teriam': 567,
'tinha': 567, 'tinhamos': 1867}, {'foi': 823}, {'avisou': 1880, 'contou': 1880, 'disse': 1880}, {'': (13, 'talk'),
'me': 1881, 'nos': 1881, 'sabe': 29}, {'quando': 0, 'quanto': 0, 'se': 0}, {'^': 557, 'a': 341, 'as': 341, 'da': 341,
'de': 432, 'do': 341, 'o': 341, 'os': 341, 'que': 560, 'saber': 1883}, {'': (11, 'thinking'), 'aparecer': 368, 'ir':
368, 'juntar': 369, 'passar': 368, 'ter': 368, 'vinha': 368, 'vir': 368, 'viria': 368}, {'^': 562, 'aparecer': 368,
'de': 1885, 'em': 370, 'ir': 368, 'juntar': 369, 'passar': 368, 'que': 563, 'ter': 368, 'vinha': 368, 'vir': 368,
'viria': 368}, {'<letter>': 162, 'chamada': 162, 'visita': 162}, {'<any_det>': 1887, '<letter>': 162, '^': 912,
'chamada': 162, 'visita': 162}, {'<any_det>': 1887, '<letter>': 162, 'chamada': 162, 'visita': 162}, {'dela': 705,
'dele': 705}, {'<any_det>': 723, 'a': 1528, 'as': 725, 'em': 726, 'meu': 722, 'minha': 722, 'o': 1529, 'os': 728,
'para': 726, 'pra': 726, 'que': 603, 'um': 722, 'uma': 722}, {'N': 1891, 'a': 1534, 'o': 1534}, {'': (9, 'told'),
'<pro>': 721, 'N': 721, 'minha': 723}, {'': (9, 'told'), '<any_det>': 723, 'N': 721, 'a': 1893, 'as': 725, 'em': 726,
'meu': 722, 'minha': 722, 'o': 1540, 'os': 728, 'para': 726, 'pra': 726, 'que': 603, 'um': 722, 'uma': 722},
{'<any_det>': 723, 'N': 721, 'a': 1546, 'as': 725, 'em': 726, 'o': 1547, 'os': 728, 'para': 726, 'pra': 726, 'que':
603}, {'<him>': 1895, 'a': 740, 'ela': 1533, 'ele': 1533, 'o': 740, 'que': 603}, {'<him>': 1895, 'ela': 1533, 'ele':
1533, 'que': 603}, {'<any_det>': 1537, '<to>': 1892, 'N': 1536, 'a': 1538, 'as': 725, 'com': 734, 'em': 726, 'la':
721, 'lhe': 1894, 'lhes': 1894, 'lo': 721, 'meu': 722, 'minha': 722, 'o': 1544, 'os': 728, 'para': 1896, 'pra': 1897,
'que': 603, 'um': 722, 'uma': 722}, {'<any_det>': 1246, '<to>': 1248, 'lhe': 1247, 'para': 1251, 'pro': 1248}, {'^':
772, 'em': 876, 'na': 876, 'no': 876}, {'N': 1900}, {'a': 1901, 'o': 1901}, {'duvidas': 771, 'perguntas': 771}, {'a':
1903, 'as': 1903, 'às': 1903}, {'c': 162, 'com': 162, 'me': 904}, {'me': 195}, {'<any_det>': 792, 'a': 822, 'as': 822,
'lhe': 248, 'lhes': 248, 'o': 822, 'os': 822}, {'com': 162, 'para': 162, 'pra': 162}, {'ela': 1380, 'ele': 1380, 'eu':
1734}, {'': (14, 'together'), 'N': 162, 'a': 1568, 'o': 822, 'tambem': 823, 'à': 1569}, {'calhar': 29, 'compromete':
350, 'comprometeu': 350, 'encarrega': 423, 'esqueceu': 794, 'fosse': 1909, 'juntaram': 1570, 'juntou': 1910,
'ofereceu': 571}, {'<inf>': 16, '<should>': 16, 'e': 239, 'ha': 383, 'mais': 334, 'nao': 994, 'nem': 995, 'não': 994,
'o': 996, 'é': 239}, {'^': 1912}, {',': 1913, '^': 999, 'a': 1001, 'eu': 1000}, {',': 1913}, {'<them>': 1692, 'N':
1914}, {'<them>': 1914, 'N': 1915, 'a': 1916, 'da': 1693, 'do': 1693, 'o': 1916}, {'': (0, 'missed'), 'da': 89, 'de':
89, 'do': 89}, {'atender': 89, 'avisar': 89, 'efeito': 89, 'falar': 89, 'noticia': 794, 'noticias': 1918, 'novas':
794, 'novidades': 794, 'rasto': 794, 'responder': 89, 'resposta': 89, 'retorno': 89, 'sinal': 1918, 'sorte': 89,
'sucesso': 89, 'ver': 89}, {'me': 904}, {'aniversario': 26, 'aniversário': 26, 'niver': 26}, {'aniversario': 26,
'aniversário': 26, 'niver': 26, 'o': 1921, 'que': 29}, {'bom': 29}, {'^': 136, 'a': 137, 'ao': 137, 'aos': 137, 'as':
137, 'com': 137, 'em': 137, 'na': 137, 'no': 137, 'para': 137, 'à': 137, 'às': 137}, {'coaching': 1924, 'mentoria':
1924, 'mentorias': 1924, 'mentoring': 1924}, {'de': 1925}, {'falta': 794}, {'a': 1927, 'falta': 794}, {'entrega': 59},
{'a': 1929}, {'confirma': 59, 'devolve': 59, 'entrega': 59, 'envia': 59, 'faz': 1930, 'manda': 59, 'paga': 59,
'responde': 59, 'sabe': 59, 'tem': 59, 'traz': 59}, {'^': 1931, 'chama': 89}, {'com': 29, 'que': 29}, {'na': 1620,
'no': 1620, 'pelo': 1620, 'que': 0}, {'a': 919, 'la': 876, 'lo': 876, 'o': 919}, {'<pro>': 721, 'minha': 1537},
{'<any_det>': 723, 'N': 721, 'a': 1539, 'as': 725, 'em': 726, 'meu': 722, 'minha': 722, 'o': 1540, 'os': 728, 'para':
726, 'pra': 726, 'que': 603, 'um': 722, 'uma': 722}, {'<pro>': 721, 'meu': 1537}, {'<any_det>': 1537, '<to>': 1892,
'a': 1936, 'as': 725, 'com': 734, 'em': 726, 'lhe': 1937, 'lhes': 1937, 'meu': 722, 'minha': 722, 'o': 1938, 'os':
728, 'para': 1896, 'pra': 1897, 'que': 603, 'um': 722, 'uma': 722}, {'da': 694, 'dela': 1007, 'dele': 1007, 'do':
694}, {'a': 442, 'agendada': 33, 'agendado': 33, 'aguardando': 341, 'esperando': 341, 'marcada': 33, 'marcado': 33,
'à': 442}, {'ca': 823, 'la': 823, 'lá': 823, 'tambem': 823}, {'': (14, 'together'), 'ca': 823, 'la': 823, 'lá': 823,
'tambem': 823}, {'apareceram': 964, 'apareceu': 1942, 'estava': 1943, 'estavam': 964, 'esteve': 1943, 'estiveram':
964, 'la': 1577, 'lá': 1577, 'veio': 1943, 'vieram': 964}, {'a': 1335, 'c': 162, 'com': 162, 'o': 1335, 'tambem':
1340, 'tb': 1340}, {'a': 1335, 'o': 1335, 'tambem': 1340, 'tb': 1340}, {'desligado': 89}, {'<inf>': 112, '^': 575,
'me': 31, 'nos': 31}, {'...': 1412, 'de': 576, 'que': 1948}, {'a': 33, 'o': 33}, {'^': 658, 'almocar': 195,
'encontrar': 33, 'estar': 195, 'lhe': 146, 'lhes': 146, 'ver': 1950}, {'<date>': 33, 'de': 1951, 'que': 1951, 'um':
34, 'uma': 34}, {'': (5, 'mine'), '^': 658, 'almocar': 195, 'apresenta': 1154, 'apresentar': 1159, 'apresentá': 1154,
'coloca': 1162, 'colocá': 1162, 'conecta': 1154, 'conectar': 1159, 'conectá': 1154, 'encontrar': 33, 'estar': 195,
'juntar': 1159, 'lhe': 146, 'lhes': 146, 'pensar': 29, 'po': 1165, 'ver': 1950}, {'<date>': 33, 'de': 1953, 'que':
1953, 'saudades': 89, 'um': 34, 'uma': 34}, {'adiar': 89, 'cancelar': 89, 'desmarcar': 89, 'suspender': 89}, {'de':
1955, 'que': 1955}, {'': (5, 'mine'), 'me': 38}, {'<giveinf>': 1957}, {'^': 38, 'encontrar': 89}, {'<see_inf>': 89,
'^': 1958, 'me': 1959, 'nos': 360}, {'ligar': 1448}, {'aparecer': 1460, 'ir': 368, 'juntar': 369, 'ligar': 1448, 'me':
1961, 'passar': 1460, 'ter': 368, 'vinha': 368, 'vir': 1460, 'viria': 368}, {'aparecer': 368, 'de': 1962, 'em': 370,
'ir': 368, 'juntar': 369, 'passar': 368, 'que': 370, 'ter': 368, 'vinha': 368, 'vir': 368, 'viria': 368}, {'^': 471,
'agendado': 89, 'combinado': 89, 'de': 1960, 'ficado': 1963, 'marcado': 89, 'que': 1960}, {'com': 1010}, {'a': 1903,
'as': 1903, 'duvidas': 1965, 'às': 1903}, {'<any_det>': 1472, '<date>': 162, 'de': 1955, 'que': 1955}, {'dever': 142,
'pensar': 807}, {'a': 1968, 'devendo': 142, 'do': 112, 'pensando': 807}, {':': 112}, {'almoco': 162, 'almoço': 162},
{'<any_det>': 162, 'cafe': 162, 'cafezinho': 162, 'café': 162, 'cha': 162, 'chopp': 162, 'pequeno': 1971, 'um': 884},
{'cafe': 162, 'café': 162, 'um': 162, 'uma': 162}, {'': (23, 'contact'), 'de': 1585}, {'<any_det>': 162, 'bolo': 89,
'cafe': 162, 'cafezinho': 162, 'café': 162, 'cano': 89, 'cha': 1974, 'chopp': 162, 'furo': 89, 'nega': 89, 'pequeno':
1971, 'tampa': 89, 'um': 1590, 'uma': 1590}, {'<any_det>': 162, 'cafe': 162, 'cafezinho': 162, 'café': 162, 'cha':
162, 'chopp': 162, 'pequeno': 1971}, {'': (23, 'contact'), 'N': 1268, 'a': 1269, 'o': 1269}, {'^': 1267, 'c': 162,
'com': 1977}, {'mails': 162}, {'audios': 162, 'e': 1979, 'emails': 162, 'mails': 162, 'mensagens': 162, 'áudios':
162}, {'de': 1980}, {'': (23, 'contact'), 'ideia': 162}, {'audios': 162, 'e': 1979, 'emails': 162, 'figurinhas': 162,
'ideia': 162, 'impressoes': 162, 'mails': 162, 'mensagens': 162, 'uma': 1982, 'umas': 162, 'áudios': 162}, {'adiado':
89}, {'a': 1968, 'devendo': 142, 'pensando': 807}, {'desses': 29, 'destes': 29}, {'<drink>': 904, 'dia': 1986},
{'<drink>': 904, 'vez': 684}, {'<drink>': 904}, {'dar': 11, 'devolver': 11, 'enviar': 11, 'mandar': 11, 'pagar': 11,
'trazer': 11}, {'<giveinf>': 23, '<inf>': 588, 'falar': 590, 'me': 1990}, {'D': 221, 'a': 899, 'o': 899},
{'<moved_pp>': 1417, '^': 1991, 'a': 1794, 'agora': 1417, 'ao': 899, 'me': 31, 'na': 899, 'no': 899, 'nos': 31,
'para': 1992, 'pra': 1494, 'pro': 1494}, {'<see_inf>': 33, '^': 658, 'a': 698, 'encontrar': 615, 'falar': 195, 'lhe':
1809, 'lhes': 659, 'me': 699, 'nos': 700, 'ter': 701, 'ver': 708}, {'<giveinf>': 23, 'me': 1990}, {'^': 1995, 'me':
31, 'nos': 31}, {'apanhar': 615, 'buscar': 615, 'me': 1760, 'nos': 1760, 'nossa': 698}, {'': (2, 'plan'), 'a': 1771,
'almocar': 33, 'aqui': 1763, 'beber': 33, 'ca': 1772, 'dormir': 33, 'jantar': 33, 'lanchar': 33, 'ter': 1773, 'tomar':
33, 'visitar': 33}, {'apanhar': 615, 'buscar': 615, 'me': 1760, 'nos': 1760}, {'a': 1997, 'almocar': 33, 'ao': 1762,
'apanhar': 615, 'aqui': 1763, 'beber': 33, 'buscar': 615, 'ca': 1998, 'jantar': 33, 'la': 1763, 'lanchar': 33, 'lá':
1763, 'me': 1766, 'nos': 1760, 'para': 1999, 'ter': 1773, 'tomar': 33, 'visitar': 33}, {'nos': 196}, {'N': 162,
'entrevista': 29}, {'N': 162, 'podcast': 29, 'video': 29, 'vídeo': 29}, {'N': 162, 'a': 2002, 'as': 822, 'me': 904,
'na': 1620, 'no': 1620, 'o': 2003, 'os': 822, 'passar': 29, 'pelo': 1620, 'que': 29, 'um': 1755, 'uma': 1756}, {'com':
83}, {'a': 822, 'as': 822, 'o': 822, 'os': 822}, {'com': 876, 'em': 876, 'na': 876, 'no': 876, 'para': 876}, {'^':
658, 'casa': 33}, {'<see_inf>': 33, '^': 658, 'a': 2008, 'com': 83, 'encontrar': 615, 'falar': 195, 'lhe': 1809,
'lhes': 659, 'me': 699, 'nos': 700, 'o': 659, 'ter': 701, 'ver': 708}, {'espera': 263, 'ultima': 707}, {'aniversario':
1216, 'aniversário': 1216, 'da': 419, 'de': 419, 'niver': 1216, 'o': 1219, 'para': 659, 'pra': 659, 'preciso': 1220,
'que': 659}, {'$': 135, '//': 159, '<advises>': 161, '<called3>': 163, '<came3>': 182, '<cheered1>': 186, '<date>':
194, '<eat1>': 196, '<give1>': 197, '<handed1>': 208, '<hours>': 220, '<moved1>': 228, '<moved_pp>': 231, '<off>': 89,
'<off_pp>': 89, '<opines>': 245, '<rang1>': 246, '<read1>': 254, '<says>': 256, '<set>': 257, '<set_up>': 262,
'<shall1>': 33, '<stays>': 265, '<talked1>': 268, '<they>': 596, '<tip>': 602, '<told1>': 605, '<vowed1>': 611,
'<vowed3>': 278, '<wants3>': 282, '<was_to>': 613, '<wrote3>': 614, 'D': 619, 'N': 670, '^': 677, 'a': 709, 'abracei':
162, 'acabamos': 710, 'acabei': 712, 'acabámos': 710, 'acao': 713, 'acha': 339, 'acho': 714, 'acompanharam': 716,
'acompanhei': 719, 'acompanhou': 716, 'aconselhei': 743, 'acordado': 747, 'acordamos': 750, 'acordámos': 750,
'adiado': 89, 'agradecemos': 752, 'agradecer': 752, 'agradeci': 752, 'agradeco': 752, 'aguarda': 342, 'aguardamos':
38, 'aguardando': 679, 'aguardo': 38, 'ainda': 769, 'ajudamos': 784, 'ajudei': 787, 'ajudámos': 784, 'alertou': 344,
'alinhamos': 162, 'alinhámos': 162, 'almocamos': 162, 'almocei': 162, 'almoco': 789, 'almoçamos': 162, 'almoço': 789,
'almoçámos': 162, 'analisei': 793, 'andamos': 795, 'andei': 806, 'ando': 809, 'animei': 810, 'ansiosa': 812,
'ansioso': 812, 'antes': 814, 'anunciei': 817, 'ao': 820, 'apanhei': 821, 'apareceram': 823, 'apareceu': 824,
'apresentacao': 828, 'apresentamos': 838, 'apresentando': 839, 'apresentei': 852, 'apresentámos': 838, 'arranjei':
856, 'as': 857, 'assim': 814, 'ate': 814, 'avisando': 862, 'avisei': 874, 'avisou': 875, 'banco': 878, 'batemos': 879,
'bati': 880, 'bebemos': 882, 'bebi': 883, 'bebo': 885, 'botei': 894, 'brigada': 896, 'brigado': 896, 'brindamos': 162,
'brindámos': 162, 'busquei': 897, 'cabe': 898, 'cai': 901, 'caiu': 901, 'caixa': 903, 'call': 789, 'caminhei': 904,
'carta': 907, 'celebramos': 162, 'chamada': 909, 'chamadas': 911, 'chega': 914, 'chegam': 914, 'cheguei': 917,
'cobra': 345, 'cobri': 920, 'cobrou': 345, 'coloca': 349, 'colocamos': 926, 'colocar': 930, 'coloquei': 935, 'com':
943, 'combinado': 747, 'combinamos': 958, 'combinei': 960, 'combinámos': 958, 'comemora': 961, 'comemoramos': 162,
'comemorei': 162, 'comemos': 162, 'comentei': 962, 'comi': 963, 'comigo': 715, 'compareceram': 964, 'compartilhei':
977, 'completa': 961, 'compromete': 351, 'comprometeu': 351, 'comprometi': 982, 'compromisso': 747, 'conduzi': 985,
'conectei': 988, 'confirma': 990, 'confirmado': 990, 'confirmamos': 990, 'confirmei': 991, 'confirmou': 993,
'confirmámos': 990, 'conforme': 1005, 'conhecemos': 162, 'conheci': 162, 'connosco': 715, 'conosco': 715, 'conselho':
1009, 'consolei': 810, 'consultei': 1011, 'conta': 352, 'contando': 684, 'contei': 1017, 'contou': 1018, 'convenci':
1019, 'conversa': 1021, 'conversamos': 162, 'conversei': 162, 'conversinha': 1021, 'conversámos': 162, 'convida':
1023, 'convidaram': 163, 'convidou': 163, 'correio': 1025, 'corri': 904, 'corrigi': 1026, 'creio': 714, 'cruz': 1027,
'cruzamo': 1028, 'cruzei': 1030, 'cuja': 0, 'cujo': 0, 'cumprimentei': 162, 'da': 1035, 'dado': 684, 'de': 1035,
'defende': 353, 'dei': 1096, 'deixa': 1097, 'deixamos': 1099, 'deixei': 1117, 'deixou': 1127, 'demos': 1135, 'depois':
1136, 'desde': 814, 'desejei': 1139, 'desejosa': 812, 'desejoso': 812, 'desencontramos': 89, 'desencontrámos': 89,
'desliguei': 1141, 'deu': 1150, 'deve': 361, 'devem': 362, 'deveria': 1151, 'devia': 1152, 'deviamos': 1151, 'devido':
0, 'devo': 1167, 'devolve': 1168, 'devolvi': 1174, 'devolvo': 1176, 'dica': 1009, 'direto': 901, 'discussao': 1021,
'discutimos': 162, 'disse': 1201, 'diz': 1211, 'dizem': 684, 'dizendo': 1213, 'e': 1221, 'ela': 1225, 'ele': 1225,
'em': 1227, 'embora': 1228, 'emprestei': 1245, 'empurrou': 422, 'encaminhei': 1252, 'encarrega': 424, 'encarrego':
1254, 'encontramo': 1255, 'encontramos': 1260, 'encontrei': 1261, 'encontro': 1262, 'encontrámo': 1028, 'encontrámos':
1261, 'encorajei': 810, 'encorajou': 422, 'enquanto': 813, 'ensaiamos': 1265, 'ensaiei': 1271, 'ensaiámos': 1265,
'ensinando': 1275, 'ensinar': 1275, 'ensinei': 1289, 'entende': 353, 'entrega': 1168, 'entrego': 1290, 'entreguei':
1292, 'entrevista': 789, 'entrevistei': 162, 'envia': 1168, 'enviei': 1303, 'envio': 1290, 'enviou': 1305, 'era':
1306, 'eramos': 1307, 'esbarrei': 1030, 'escapou': 1311, 'escrevi': 1316, 'espera': 437, 'esperamos': 1318,
'esperando': 679, 'esperei': 1321, 'espero': 1318, 'esquecemos': 1322, 'esqueceu': 1324, 'esqueci': 1325, 'esta':
1329, 'estamos': 1333, 'estava': 1341, 'estavam': 1342, 'estavamos': 1345, 'esteve': 1346, 'estive': 1355,
'estivemos': 1358, 'estiveram': 823, 'estou': 1361, 'estreia': 789, 'está': 1329, 'eu': 1384, 'evento': 789,
'explicando': 1275, 'explicar': 1275, 'explicou': 1018, 'expliquei': 1388, 'exposicao': 789, 'faco': 1371, 'fala':
449, 'falamos': 162, 'faleceu': 28, 'falei': 1391, 'falou': 450, 'falta': 1404, 'faltam': 1405, 'faltei': 916,
'falámos': 162, 'farei': 1371, 'faz': 1414, 'fazia': 961, 'feedback': 1051, 'festejei': 162, 'fez': 1416, 'fica':
1426, 'ficam': 1430, 'ficamos': 1445, 'ficara': 457, 'ficaram': 1451, 'fico': 1455, 'ficou': 1466, 'ficámos': 1468,
'fiquei': 1471, 'fiz': 1486, 'fizemos': 1487, 'fizeram': 1416, 'foi': 1495, 'fomos': 1498, 'foram': 964, 'fui': 1500,
'garante': 1502, 'garanti': 1505, 'garantiu': 465, 'gostaria': 1506, 'gostava': 1508, 'gracas': 1510, 'gravador':
1512, 'h': 1515, 'ha': 1521, 'haviamos': 1522, 'hoje': 1524, 'hora': 1515, 'horas': 1515, 'ia': 475, 'iam': 476,
'ideia': 29, 'inalcancavel': 89, 'inauguracao': 789, 'incentivei': 810, 'incentivou': 422, 'incontactaveis': 89,
'incontactavel': 89, 'incontatavel': 89, 'indiquei': 1553, 'informei': 1554, 'insiste': 479, 'insisti': 1557,
'insistiu': 485, 'intro': 1561, 'ja': 1565, 'jantamos': 162, 'jantar': 789, 'jantei': 162, 'jantámos': 162, 'jogamos':
162, 'joguei': 1566, 'jogámos': 162, 'juntamo': 1028, 'juntaram': 1571, 'juntei': 1572, 'juntou': 1576, 'la': 1577,
'lancamento': 789, 'lanchamos': 162, 'lanchei': 162, 'lanchámos': 162, 'lembra': 1578, 'lembrar': 1580, 'lembrei':
1582, 'lembrete': 112, 'levei': 1591, 'levo': 1176, 'lhe': 1618, 'lhes': 1618, 'li': 1622, 'ligacao': 1623, 'liguei':
1624, 'lá': 1577, 'manda': 1625, 'mandei': 1637, 'mando': 1290, 'mandou': 1640, 'marcamos': 1642, 'marcámos': 1643,
'marquei': 1642, 'matamos': 1645, 'matámos': 1646, 'me': 1669, 'mentorei': 1670, 'mentoria': 1672, 'mentorias': 1672,
'meti': 1674, 'ministrei': 985, 'morrendo': 1676, 'morreu': 28, 'mostrando': 1275, 'mostrar': 1275, 'mostrei': 1677,
'muda': 1417, 'mudamos': 1099, 'mudou': 1417, 'muita': 1675, 'muito': 1679, 'n': 1685, 'na': 1699, 'nada': 1701,
'nao': 1723, 'nasceu': 28, 'necessita': 530, 'nem': 1728, 'ninguem': 1730, 'no': 1736, 'nos': 1743, 'nota': 1745,
'nunca': 1746, 'não': 1723, 'nós': 1747, 'o': 1748, 'obrigada': 1749, 'obrigado': 1749, 'ocupa': 424, 'ocupo': 1254,
'ofereceu': 537, 'ofereci': 1752, 'opiniao': 695, 'os': 1753, 'ouvi': 1757, 'palpite': 695, 'para': 1758, 'parece':
684, 'participaram': 823, 'participou': 964, 'partilhei': 977, 'passa': 1769, 'passam': 1775, 'passamos': 1780,
'passara': 1782, 'passei': 1793, 'passo': 1290, 'passou': 1797, 'passámos': 1798, 'pede': 539, 'pedi': 1807,
'pedimos': 1808, 'pediu': 1821, 'peguei': 1822, 'pela': 1035, 'pelos': 1823, 'pendente': 659, 'pensa': 353, 'pensava':
371, 'penso': 714, 'perdemos': 1825, 'perdi': 1827, 'pergunta': 1828, 'perguntamos': 1808, 'perguntei': 1830,
'pergunto': 1831, 'perguntou': 1828, 'poe': 349, 'por': 1835, 'porque': 0, 'porquê': 0, 'pq': 0, 'pra': 1836,
'precisa': 1838, 'precisamos': 1841, 'precisava': 1578, 'preciso': 1842, 'prefere': 333, 'preferia': 333, 'preparei':
1843, 'presentacion': 1844, 'presentation': 1844, 'presente': 823, 'presentes': 823, 'procurei': 1846, 'promete':
1848, 'prometemos': 1852, 'prometeu': 465, 'prometi': 1855, 'prometido': 747, 'propoe': 417, 'propos': 417, 'propus':
1557, 'proxima': 34, 'proximo': 1856, 'proximos': 1857, 'pus': 1859, 'pusemos': 1861, 'pôr': 930, 'q': 1870,
'qualquer': 1871, 'quando': 813, 'quase': 1873, 'que': 1879, 'quem': 1882, 'quer': 1884, 'queria': 1886, 'quis': 1846,
'reagendada': 221, 'reagendado': 221, 'reagendamos': 221, 'reagendar': 221, 'reagendámos': 221, 'recado': 695,
'recebemos': 1888, 'receberam': 163, 'receberei': 913, 'recebeu': 163, 'recebi': 1889, 'recebo': 913, 'recomendacao':
1890, 'recomendei': 1898, 'reencaminhei': 1899, 'reencontrei': 1261, 'reenviei': 1899, 'reenviou': 1305, 'remarcada':
221, 'remarcado': 221, 'remarcamos': 221, 'remarcar': 221, 'remarcou': 221, 'remarcámos': 221, 'rendi': 1902,
'repassei': 1843, 'requer': 570, 'respondi': 1904, 'resta': 659, 'reuni': 1905, 'reuniao': 789, 'reunimo': 1255,
'reunimos': 904, 'reuniram': 162, 'reunião': 789, 'reuno': 1906, 'revi': 1907, 'revimos': 162, 'revisamos': 162,
'revisei': 1026, 'sai': 1908, 'saimos': 1908, 'saudades': 794, 'saí': 1908, 'se': 1911, 'segundo': 1917, 'sem': 1919,
'sentei': 1920, 'sera': 1922, 'seria': 1923, 'sessao': 1926, 'sessoes': 1926, 'seu': 1142, 'simulei': 1843, 'sinto':
1928, 'so': 1932, 'sonhei': 1933, 'soube': 1934, 'sua': 1142, 'substitui': 1935, 'sugeri': 1939, 'sugeriu': 517,
'sugestao': 1940, 'ta': 1941, 'talvez': 29, 'tambem': 1944, 'tarefa': 713, 'tava': 1945, 'tavam': 1946, 'telefonaram':
162, 'telefone': 1947, 'telefonei': 162, 'telefonou': 162, 'tem': 1949, 'temos': 1952, 'tenho': 1954, 'tentamos':
1846, 'tentei': 1846, 'tento': 1846, 'tentámos': 1846, 'teve': 1956, 'tinha': 1964, 'tinham': 583, 'tinhamos': 1522,
'tirei': 1966, 'tive': 1967, 'tivemos': 1967, 'tiveram': 1956, 'to': 1969, 'todo': 1970, 'tomamos': 1972, 'tomando':
1973, 'tomara': 29, 'tomei': 1975, 'tomo': 885, 'tomámos': 1976, 'topei': 1030, 'trabalhamos': 162, 'trabalhei': 1978,
'trago': 197, 'trata': 423, 'trato': 1253, 'traz': 1168, 'treinamos': 1265, 'treinei': 1843, 'treinámos': 1265,
'troca': 1981, 'trocamos': 162, 'trocámos': 162, 'trombei': 1030, 'troquei': 1983, 'tudo': 1984, 'têm': 584, 'tô':
1985, 'um': 1987, 'uma': 1988, 'umas': 1989, 'uns': 1989, 'vai': 1993, 'valeu': 896, 'vamos': 1994, 'vao': 1996, 've':
595, 'veio': 1346, 'vejo': 1906, 'vem': 2000, 'vemo': 1255, 'vemos': 2001, 'vi': 2004, 'viajei': 904, 'viajo': 2005,
'vieram': 823, 'vimo': 1028, 'vimos': 2006, 'vira': 1782, 'virá': 1782, 'visitei': 162, 'visto': 684, 'vlw': 896,
'voicemail': 89, 'voluntaria': 2007, 'voluntariado': 2007, 'voluntario': 2007, 'vou': 2009, 'vêm': 1775, 'à': 2010,
'é': 2011}]


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
'intro'), 'a': 20, 'ao': 20, 'o': 20, 'à': 20}, {'me': 23, 'nos': 23}, {'casa': 0}, {'clinica': 0, 'loja': 0},
{'escritorio': 0}, {'D': 0, 'as': 0, 'em': 25, 'na': 26, 'no': 27, 'às': 0}, {'': (5, 'message')}, {'papo': 0}, {'um':
30}, {'copo': 3}, {'um': 32}, {'copos': 3, 'um': 32}, {'': (4, 'meal'), 'um': 32}, {'manha': 3}, {'': (3, 'coffee'),
'da': 36}, {'cara': 0}, {'a': 38}, {'video': 6, 'vídeo': 6}, {'': (2, 'call'), 'de': 40}, {'insta': 29, 'whats': 29,
'whatsapp': 29, 'zap': 29}, {'no': 42}, {'call': 6}, {'administracao': 0}, {'de': 45, 'fiscal': 0}, {'': (6,
'email')}, {'eletronico': 47, 'eletrónico': 47, 'eletrônico': 47}, {'': (4, 'meal'), 'mim': 3, 'nos': 3, 'nós': 3},
{'': (4, 'meal'), 'mim': 3, 'nos': 3, 'nós': 3, 'para': 49, 'pra': 49}, {'pulinho': 0, 'pulo': 0, 'salto': 0}, {'um':
51}, {'': (8, 'meeting'), 'day': 9}, {'da': 0, 'dela': 0, 'dele': 0, 'do': 0}, {'': (8, 'meeting'), 'da': 0, 'dela':
0, 'dele': 0, 'do': 0}, {'atelie': 54, 'atelier': 54, 'consultorio': 54, 'escritorio': 55, 'gabinete': 54}, {'mail':
47, 'mails': 47}, {'atelie': 54, 'atelier': 54, 'consultorio': 54, 'escritorio': 54, 'gabinete': 54}, {'': (8,
'meeting'), 'de': 9}, {'chaves': 0}, {'das': 60, 'de': 60}, {'me': 29}, {'atelie': 0, 'atelier': 0, 'clinica': 0,
'escola': 0, 'estudio': 0, 'faculdade': 0, 'gabinete': 0, 'galeria': 0, 'obra': 0, 'quinta': 0, 'universidade': 0},
{'armazem': 0, 'atelie': 0, 'atelier': 0, 'clinica': 0, 'consultorio': 0, 'empresa': 0, 'escola': 0, 'escritorio': 0,
'estudio': 0, 'fabrica': 0, 'faculdade': 0, 'gabinete': 0, 'galeria': 0, 'galpao': 0, 'loja': 0, 'obra': 0, 'oficina':
0, 'quinta': 0, 'sede': 0, 'universidade': 0}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'consultorio': 0, 'empresa':
0, 'escritorio': 0, 'estudio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0, 'obra': 0, 'oficina': 0, 'quinta': 0, 'sede':
0}, {'a': 63, 'ao': 63, 'com': 0, 'na': 64, 'nas': 65, 'no': 64, 'nos': 65, 'pela': 63, 'pelo': 63, 'à': 63}, {'com':
0, 'na': 65, 'nas': 65, 'no': 65, 'nos': 65}, {'telefone': 6}, {'ao': 68}, {'anos': 9}, {'': (7, 'event'), 'de': 70},
{'almoco': 50, 'almoço': 50, 'jantar': 50}, {'o': 72}, {'armazem': 0, 'atelie': 0, 'consultorio': 0, 'empresa': 0,
'escritorio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0, 'oficina': 0, 'sede': 0}, {'a': 74, 'ao': 74, 'à': 74}, {'a':
25, 'ao': 27, 'na': 25}, {'...': 76}, {'a': 64, 'ao': 64, 'ate': 75, 'buscar': 77, 'entregar': 77, 'levar': 77, 'na':
64, 'no': 64, 'pela': 64, 'pelo': 64, 'à': 64}, {'meet': 6}, {'hour': 3}, {'off': 0}, {'livro': 9}, {'do': 82}, {'':
(2, 'call'), 'para': 6, 'pro': 6}, {'mensagem': 29}, {'apresentou': 23, 'escreveu': 29, 'ligou': 6, 'mandou': 85,
'recebeu': 0}, {'leite': 5}, {'de': 87}, {'voz': 29}, {'': (5, 'message'), 'de': 89}, {'redonda': 9}, {'empresa': 0,
'fabrica': 0, 'loja': 0, 'obra': 0, 'sede': 0}, {'armazem': 0, 'atelie': 55, 'atelier': 55, 'celular': 6,
'consultorio': 55, 'escritorio': 55, 'estudio': 0, 'fixo': 6, 'gabinete': 55, 'meet': 6, 'telefone': 6, 'telemovel':
6}, {'apresentou': 23, 'recebeu': 0, 'vemos': 0}, {'de': 89}, {'N': 2}, {'one': 0}, {'on': 97}, {'armazem': 0,
'atelie': 0, 'atelier': 0, 'clinica': 0, 'consultorio': 0, 'empresa': 0, 'escola': 0, 'escritorio': 0, 'estudio': 0,
'fabrica': 0, 'faculdade': 0, 'gabinete': 0, 'galeria': 0, 'galpao': 0, 'loja': 0, 'manha': 0, 'obra': 0, 'oficina':
0, 'quinta': 0, 'sede': 0, 'tarde': 0, 'universidade': 0}, {'': (8, 'meeting'), 'inteiro': 0, 'todo': 0}, {'dia':
100}, {'a': 99, 'ao': 64, 'ate': 75, 'na': 64, 'no': 64, 'o': 101, 'pela': 64, 'pelo': 64, 'à': 64}, {'a': 99, 'ao':
64, 'ate': 75, 'em': 25, 'na': 64, 'no': 64, 'o': 101, 'pela': 64, 'pelo': 64, 'à': 64}, {'D': 15, 'N': 16, 'a': 17,
'ao': 14, 'aqui': 0, 'na': 14, 'no': 14, 'o': 18, 'pela': 14, 'pelo': 14, 'à': 14}, {'nata': 5}, {'de': 105},
{'armazem': 0, 'atelie': 0, 'atelier': 0, 'celular': 6, 'consultorio': 0, 'estudio': 0, 'fixo': 6, 'gabinete': 0,
'meet': 6, 'telefone': 6, 'telemovel': 6, 'zoom': 6}, {'almoco': 3, 'almoço': 3}, {'day': 9}, {'situacao': 0}, {'de':
110}, {'celular': 6, 'chamada': 6, 'email': 47, 'fixo': 6, 'mail': 47, 'telefone': 6, 'telemovel': 6}, {'me': 0,
'nos': 0}, {'': (8, 'meeting'), 'obra': 0}, {'conselho': 0}, {'': (8, 'meeting'), 'de': 114, 'do': 115}, {'rio': 9},
{'in': 117}, {'up': 0}, {'um': 32, 'uma': 3}, {'da': 36}, {'cafe': 121, 'café': 121}, {'emails': 47}, {'de': 123},
{'mensagens': 29}, {'um': 0}, {'a': 126}, {'comigo': 0}, {'D': 15, 'N': 16, 'a': 17, 'ao': 14, 'ca': 0, 'na': 14,
'no': 14, 'o': 18, 'pela': 14, 'pelo': 14, 'ter': 128, 'à': 14}, {'nos': 0}, {'a': 0, 'o': 0}, {'': (2, 'call'),
'chamada': 6}, {'D': 15, 'a': 14, 'ao': 14, 'na': 14, 'no': 14, 'pela': 14, 'pelo': 14, 'à': 14}, {'obra': 0}, {'':
(8, 'meeting'), 'de': 134}, {'N': 0}, {'N': 0, 'a': 136, 'as': 136, 'o': 136, 'os': 136}, {'chamada': 6}, {'summit':
9}, {'1': 1, 'a': 4, 'abatanado': 5, 'acabamos': 8, 'acabei': 8, 'acabámos': 8, 'after': 10, 'afterwork': 9,
'alinhamento': 0, 'almoca': 3, 'almocamos': 3, 'almocando': 3, 'almocar': 3, 'almocara': 3, 'almocarada': 3,
'almocarei': 3, 'almocaremos': 3, 'almocaria': 3, 'almocei': 3, 'almocinho': 3, 'almoco': 11, 'almocos': 3,
'almoçamos': 3, 'almoço': 11, 'almoçámos': 3, 'aniversario': 9, 'aniversário': 9, 'anos': 12, 'ao': 13, 'apareceu':
19, 'apresentacao': 21, 'apresentei': 22, 'apresentou': 24, 'aqui': 28, 'arraiais': 9, 'arraial': 9, 'assembleia': 0,
'audio': 29, 'audios': 29, 'bacalhau': 3, 'banquete': 3, 'bati': 31, 'batismo': 9, 'batizado': 9, 'bebemos': 33,
'beber': 34, 'bebi': 33, 'bebo': 35, 'bica': 5, 'bicas': 5, 'bifana': 3, 'bifanas': 3, 'board': 0, 'boteco': 3,
'brainstorming': 0, 'breja': 3, 'brejas': 3, 'brunch': 3, 'ca': 28, 'cafe': 37, 'cafes': 5, 'cafeteria': 5,
'cafezinho': 5, 'cafezinhos': 5, 'café': 37, 'caipirinha': 3, 'caldeirada': 3, 'call': 6, 'calls': 6, 'callzinha': 6,
'caminhada': 0, 'cappuccino': 5, 'cara': 39, 'carnaval': 9, 'carta': 29, 'casamento': 9, 'ceia': 3, 'cerva': 3,
'cerveja': 3, 'cervejada': 3, 'cervejas': 3, 'cha': 5, 'chamada': 41, 'chamadas': 6, 'chamei': 43, 'chamou': 43,
'chat': 29, 'chazinho': 5, 'chimarrao': 5, 'chope': 3, 'chopes': 3, 'chopp': 3, 'churras': 3, 'churrasco': 3,
'cimbalino': 5, 'coaching': 0, 'cocktail': 9, 'coloquio': 9, 'comemos': 3, 'comer': 3, 'comi': 3, 'comite': 0,
'comité': 0, 'comitê': 0, 'comunhao': 9, 'concerto': 9, 'conf': 44, 'conferencia': 9, 'conferencias': 9,
'conferência': 9, 'congresso': 9, 'conheci': 0, 'conselho': 46, 'consulta': 0, 'convencao': 9, 'conversa': 0,
'conversamos': 0, 'conversei': 0, 'conversámos': 0, 'copo': 3, 'copos': 3, 'coquetel': 9, 'correio': 48, 'cozido': 3,
'cozinhei': 50, 'cozinhou': 50, 'cruzei': 0, 'daily': 0, 'dei': 52, 'demo': 53, 'desliguei': 6, 'despedida': 9,
'direct': 29, 'directa': 29, 'discord': 29, 'dm': 29, 'do': 56, 'drinks': 3, 'e': 57, 'em': 58, 'email': 47, 'emails':
47, 'encontramos': 0, 'encontrei': 0, 'encontro': 59, 'encontrámos': 0, 'enterro': 9, 'entrega': 61, 'entrevista': 0,
'escreveu': 62, 'escritura': 0, 'espetaculo': 9, 'espresso': 5, 'esteve': 2, 'estive': 66, 'estivemos': 67, 'estreia':
9, 'evento': 9, 'eventos': 9, 'expo': 9, 'exposicao': 9, 'expresso': 5, 'facetime': 6, 'falei': 69, 'feijoada': 3,
'feira': 9, 'feiras': 9, 'festa': 71, 'festas': 9, 'festival': 9, 'fez': 73, 'fino': 3, 'finos': 3, 'fiz': 44,
'fomos': 78, 'fone': 6, 'formatura': 9, 'forum': 9, 'francesinha': 3, 'francesinhas': 3, 'fui': 78, 'funeral': 9,
'gala': 9, 'galao': 5, 'google': 79, 'hackathon': 9, 'hangout': 6, 'happy': 80, 'imperiais': 3, 'imperial': 3,
'inauguracao': 9, 'inbox': 29, 'inspecao': 0, 'insta': 29, 'instagram': 29, 'intro': 20, 'introducao': 20, 'janta': 3,
'jantamos': 3, 'jantando': 3, 'jantar': 3, 'jantara': 3, 'jantarada': 3, 'jantarei': 3, 'jantaremos': 3, 'jantares':
3, 'jantarzinho': 3, 'jantei': 3, 'janto': 3, 'jantámos': 3, 'jitsi': 6, 'jogo': 9, 'jornada': 9, 'jornadas': 9,
'kick': 81, 'kickoff': 0, 'lancamento': 83, 'lanchamos': 3, 'lanchara': 3, 'lanche': 3, 'lanchei': 3, 'lancho': 3,
'lanchámos': 3, 'lasanha': 3, 'leitao': 3, 'ligacao': 6, 'ligacoes': 6, 'ligadinha': 6, 'ligamos': 6, 'ligaram': 6,
'ligou': 6, 'liguei': 84, 'ligámos': 6, 'linkedin': 29, 'mail': 47, 'mails': 47, 'mailzinho': 47, 'mandei': 85,
'mandou': 85, 'mariscada': 3, 'marisco': 3, 'me': 86, 'meet': 6, 'meetup': 9, 'meia': 88, 'mensagem': 90, 'mensagens':
29, 'mentoria': 0, 'mentorias': 0, 'mentoring': 0, 'mesa': 91, 'messenger': 29, 'moqueca': 3, 'msg': 29, 'msgs': 29,
'na': 92, 'networking': 9, 'niver': 9, 'no': 93, 'nos': 94, 'nota': 95, 'o': 96, 'oficina': 9, 'one': 98, 'painel': 9,
'palestra': 9, 'palestras': 9, 'papo': 0, 'partida': 9, 'passagem': 61, 'passamos': 102, 'passei': 103, 'passeio': 0,
'passou': 104, 'passámos': 102, 'pasteis': 3, 'pastel': 106, 'pastelaria': 5, 'patuscada': 3, 'pelo': 107, 'pequeno':
108, 'pessoalmente': 0, 'petiscada': 3, 'petiscar': 3, 'petisco': 3, 'petiscos': 3, 'picanha': 3, 'pingado': 5,
'pitch': 109, 'pizza': 3, 'ponto': 111, 'por': 112, 'postal': 29, 'premio': 9, 'prémio': 9, 'prêmio': 9, 'quermesse':
9, 'ramen': 3, 'recebeu': 113, 'restaurante': 3, 'retro': 0, 'reuni': 0, 'reuniao': 116, 'reunimos': 0, 'reunioes': 0,
'reunir': 0, 'reunirmos': 0, 'reunião': 116, 'reuniões': 0, 'revisao': 0, 'rock': 118, 'rodada': 3, 'rodizio': 3,
'romaria': 9, 'sardinhada': 3, 'seminario': 9, 'sessao': 0, 'show': 9, 'signal': 29, 'simposio': 9, 'skype': 6,
'slack': 29, 'sms': 29, 'stand': 119, 'starbucks': 5, 'summit': 9, 'sushi': 3, 'sync': 0, 'tainada': 3, 'tapas': 3,
'tasca': 3, 'teams': 6, 'tel': 6, 'telefonadela': 6, 'telefone': 6, 'telefonei': 6, 'telefonema': 6, 'telefonemas': 6,
'telefonica': 6, 'telefonico': 6, 'telefonou': 6, 'telefónica': 6, 'telefónico': 6, 'telefônica': 6, 'telefônico': 6,
'telegram': 29, 'tomamos': 33, 'tomar': 120, 'tomei': 122, 'tomámos': 33, 'toque': 6, 'torneio': 9, 'torpedo': 29,
'troca': 124, 'trocamos': 125, 'trocámos': 125, 'tutoria': 0, 'um': 127, 'veio': 129, 'velorio': 9, 'vemo': 130,
'vemos': 130, 'vernissage': 9, 'vi': 131, 'viber': 29, 'video': 132, 'videochamada': 6, 'videochamadas': 6,
'videoconferencia': 6, 'vieram': 133, 'vinho': 3, 'visita': 135, 'visitar': 137, 'visitei': 0, 'vistoria': 0,
'vistorias': 0, 'vídeo': 138, 'wa': 29, 'web': 139, 'webinar': 9, 'whats': 29, 'whatsap': 29, 'whatsapp': 29,
'workshop': 9, 'workshops': 9, 'wpp': 29, 'zap': 29, 'zapzap': 29, 'zoom': 6, 'áudio': 29, 'áudios': 29}]

