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


SHORT: dict[str, str] = {'agr': 'agora', 'almoc': 'almoco', 'amnha': 'amanha', 'ap': 'apartamento', 'blz': 'beleza',
'c': 'com', 'cmg': 'comigo', 'd': 'de', 'doc': 'documento', 'docs': 'documentos', 'dps': 'depois', 'fcou': 'ficou',
'fikei': 'fiquei', 'flei': 'falei', 'hj': 'hoje', 'jant': 'jantar', 'msg': 'mensagem', 'mt': 'muito', 'mto': 'muito',
'n': 'nao', 'nf': 'nota', 'obg': 'obrigado', 'orc': 'orcamento', 'p': 'para', 'pgto': 'pagamento', 'pq': 'porque',
'prciso': 'preciso', 'prop': 'proposta', 'q': 'que', 'qd': 'quando', 'qdo': 'quando', 'qnd': 'quando', 'reu':
'reuniao', 's': 'sem', 'tel': 'telefone', 'tmbm': 'tambem', 'tnho': 'tenho', 'vc': 'voce', 'wpp': 'whatsapp', 'zap':
'whatsapp'}


CLASSES = {'1h': ('hours',), '1h15': ('hours',), '1h30': ('hours',), '1h45': ('hours',), '1hr': ('hours',), '2h':
('hours',), '2h30': ('hours',), '2hrs': ('hours',), '3h': ('hours',), '4h': ('hours',), '5h': ('hours',), 'a':
('them', 'det', 'any_det', 'to', 'clitic', 'where_to', 'article', 'obj'), 'abra': ('subj', 'imperative'), 'abracei':
('met1',), 'abram': ('imperative',), 'abramos': ('subj',), 'abre': ('verb3', 'imperative'), 'abril': ('name_words',),
'abrir': ('urge_inf',), 'abrira': ('verb3',), 'abrisse': ('urge_inf', 'subj'), 'abriu': ('verb3',), 'acaba':
('verb3',), 'acabou': ('verb3', 'is3'), 'acalmei': ('cheered1',), 'aceita': ('verb3', 'wants3', 'imperative'),
'aceitasse': ('subj',), 'aceite': ('subj', 'imperative'), 'aceitem': ('imperative',), 'aceitemos': ('subj',),
'aceitou': ('verb3', 'wants3'), 'acha': ('verb3', 'opines', 'says'), 'acham': ('verb3',), 'achava': ('verb3',
'opines'), 'achou': ('hello', 'verb3', 'opines', 'says'), 'acompanha': ('helps3',), 'acompanham': ('helps3',),
'acompanhei': ('met1',), 'acompanhou': ('reach', 'called3'), 'aconselha': ('advises',), 'aconselhava': ('advises',),
'aconselhou': ('advises',), 'aconteceu': ('happens3',), 'acredita': ('opines', 'says'), 'adia': ('imperative',),
'adiada': ('off_pp', 'moved_pp'), 'adiado': ('off_pp', 'moved_pp'), 'adiamos': ('moved1',), 'adianta': ('give3',
'imperative'), 'adiantar': ('giveinf',), 'adiantasse': ('subj',), 'adiante': ('subj', 'imperative'), 'adiantem':
('imperative',), 'adiantemos': ('subj',), 'adianto': ('give1',), 'adiasse': ('subj',), 'adie': ('subj', 'imperative'),
'adiei': ('moved1',), 'adiem': ('imperative',), 'adiemos': ('subj',), 'adiou': ('moved1',), 'adiámos': ('moved1',),
'adoeceu': ('verb3', 'fate'), 'adora': ('verb3', 'says'), 'adoraram': ('verb3',), 'adoraria': ('verb3',), 'adorou':
('verb3', 'says'), 'advogada': ('pro', 'rel'), 'advogado': ('hello', 'pro', 'rel'), 'afilhada': ('rel',), 'afilhado':
('rel',), 'afinal': ('filler',), 'afirma': ('says',), 'agencia': ('pro',), 'agendada': ('set',), 'agendado': ('set',),
'agendamos': ('set_up',), 'agendar': ('todo_inf',), 'agendei': ('set_up',), 'agendámos': ('set_up',), 'agora':
('hello',), 'agosto': ('hello',), 'agradecer': ('giveinf', 'todo_inf'), 'ai': ('filler',), 'ainda': ('filler',
'hello'), 'ajuda': ('helps3',), 'ajudam': ('helps3',), 'ajudar': ('giveinf',), 'ajudou': ('called3',), 'ajusta':
('imperative',), 'ajustasse': ('subj',), 'ajuste': ('subj', 'imperative'), 'ajustem': ('imperative',), 'ajustemos':
('subj',), 'alba': ('name_words',), 'alguem': ('hello',), 'ali': ('hello',), 'almoca': ('verb3',), 'almocamos':
('hello',), 'almocar': ('see_inf',), 'almocarei': ('shall1',), 'almocaremos': ('shall1',), 'almocei': ('hello',
'seen1'), 'almoco': ('hello', 'date'), 'almocou': ('verb3', 'met3'), 'almoço': ('hello', 'date'), 'almoçámos':
('hello',), 'aluga': ('imperative',), 'alugasse': ('subj',), 'alugue': ('subj', 'imperative'), 'aluguem':
('imperative',), 'aluguemos': ('subj',), 'ama': ('verb3', 'pro'), 'amanha': ('hello',), 'amanhã': ('hello',), 'amiga':
('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos': ('rel',), 'amor': ('name_words',), 'amostra': ('by_post',),
'amostras': ('by_post',), 'analisei': ('read1',), 'anda': ('verb3',), 'andava': ('verb3',), 'angela': ('name_words',),
'animei': ('cheered1',), 'aniversario': ('date', 'party'), 'aniversário': ('date', 'party'), 'anjo': ('name_words',),
'ano': ('hello',), 'anos': ('hello', 'party'), 'anotei': ('read1',), 'anotou': ('made3',), 'antecipada':
('moved_pp',), 'antecipado': ('moved_pp',), 'antecipamos': ('moved1',), 'antecipou': ('moved1',), 'antes': ('hello',),
'anuncia': ('verb3', 'says'), 'anunciei': ('told1',), 'anunciou': ('verb3', 'says'), 'ao': ('hello', 'to',
'where_to'), 'aos': ('hello', 'to', 'where_to'), 'apanhar': ('see_inf',), 'apanhei': ('met1',), 'apareceram':
('reach', 'came3', 'happens3'), 'apareceu': ('reach', 'came3', 'happens3'), 'aparentemente': ('filler',), 'apenas':
('filler',), 'apontamentos': ('helpful',), 'aposentou': ('verb3', 'fate'), 'aposta': ('imperative',), 'apostar':
('urge_inf',), 'apostasse': ('subj',), 'aposte': ('subj', 'imperative'), 'apostem': ('imperative',), 'apostemos':
('subj',), 'app': ('paper',), 'aprenda': ('subj', 'imperative'), 'aprendam': ('imperative',), 'aprendamos': ('subj',),
'aprende': ('verb3',), 'aprendesse': ('subj',), 'apresenta': ('give3', 'imperative', 'hand3'), 'apresentacao':
('date', 'paper'), 'apresentam': ('give3',), 'apresentamos': ('give1',), 'apresentar': ('giveinf',), 'apresentara':
('give3', 'will3'), 'apresentarei': ('give1',), 'apresentaria': ('would_give',), 'apresentasse': ('subj',),
'apresente': ('subj', 'imperative'), 'apresentei': ('done', 'hello'), 'apresentem': ('imperative',), 'apresentemos':
('subj',), 'apresento': ('give1', 'give1_pra'), 'apresentou': ('called3',), 'aproveita': ('imperative',),
'aproveitasse': ('subj',), 'aproveite': ('subj', 'imperative'), 'aproveitem': ('imperative',), 'aproveitemos':
('subj',), 'aquela': ('any_det',), 'aquelas': ('any_det',), 'aquele': ('any_det',), 'aqueles': ('any_det',), 'aqui':
('filler', 'hello'), 'aquilo': ('it',), 'arquiteta': ('pro',), 'arquiteto': ('pro',), 'arquivo': ('helpful',),
'arranca': ('verb3',), 'arrancou': ('verb3',), 'arranja': ('give3',), 'arranjar': ('giveinf',), 'arranjara':
('give3',), 'arranjaria': ('would_give',), 'arranjo': ('give1',), 'arrisca': ('imperative',), 'arriscar':
('urge_inf',), 'arriscasse': ('subj',), 'arrisque': ('subj', 'imperative'), 'arrisquem': ('imperative',),
'arrisquemos': ('subj',), 'arruma': ('give3',), 'arrumar': ('giveinf',), 'arrumo': ('give1',), 'artigo': ('helpful',
'paper'), 'as': ('them', 'det', 'any_det', 'to', 'clitic', 'where_to', 'article', 'obj'), 'assegurei': ('vowed1',),
'assegurou': ('vowed3',), 'assina': ('verb3', 'imperative', 'hand3'), 'assinara': ('hand3',), 'assinasse': ('subj',),
'assinatura': ('thing',), 'assine': ('subj', 'imperative'), 'assinei': ('done',), 'assinem': ('imperative',),
'assinemos': ('subj',), 'assinou': ('hello', 'verb3', 'says'), 'assistente': ('rel',), 'assuncao': ('name_words',),
'ate': ('hello',), 'atende': ('answers',), 'atendeu': ('called3', 'answers'), 'atras': ('hello',), 'audio':
('letter',), 'audios': ('letter',), 'aula': ('course',), 'aumenta': ('imperative',), 'aumentar': ('urge_inf',),
'aumentasse': ('urge_inf', 'subj'), 'aumente': ('subj', 'imperative'), 'aumentem': ('imperative',), 'aumentemos':
('subj',), 'aurora': ('name_words',), 'ausente': ('ill',), 'automatiza': ('imperative',), 'automatizasse': ('subj',),
'automatize': ('subj', 'imperative'), 'automatizem': ('imperative',), 'automatizemos': ('subj',), 'avisa': ('verb3',
'give3', 'says'), 'avisam': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',), 'avisarei': ('give1',),
'avisaria': ('would_give',), 'avisei': ('told1',), 'aviso': ('give1',), 'avisou': ('verb3', 'says', 'wrote3'), 'avo':
('rel',), 'avó': ('rel',), 'avô': ('rel',), 'baba': ('pro',), 'baixa': ('imperative',), 'baixar': ('urge_inf',),
'baixasse': ('subj',), 'baixe': ('subj', 'imperative'), 'baixem': ('imperative',), 'baixemos': ('subj',), 'barro':
('name_words',), 'barros': ('name_words',), 'bastante': ('filler',), 'batizado': ('date',), 'bebe': ('rel',),
'bebemos': ('hello',), 'beber': ('see_inf',), 'bebo': ('eat1',), 'bebé': ('rel',), 'bebê': ('rel',), 'bela':
('name_words',), 'bem': ('filler', 'hello'), 'bento': ('name_words',), 'bica': ('hello',), 'bicas': ('drink',), 'boa':
('span', 'good'), 'bocado': ('span',), 'bolo': ('by_post',), 'bolou': ('off',), 'bom': ('good',), 'boteco':
('hello',), 'branca': ('name_words',), 'branco': ('name_words',), 'brejas': ('drink',), 'brevemente': ('filler',),
'brigaram': ('verb3',), 'brunch': ('date',), 'busca': ('verb3', 'helps3', 'imperative'), 'buscar': ('giveinf',),
'buscasse': ('subj',), 'buscava': ('verb3',), 'buscou': ('called3',), 'busque': ('subj', 'imperative'), 'busquei':
('met1',), 'busquem': ('imperative',), 'busquemos': ('subj',), 'c': ('hello',), 'ca': ('filler',), 'cabeleireira':
('pro',), 'cabeleireiro': ('pro',), 'cachorro': ('rel',), 'cada': ('hello',), 'caderno': ('helpful',), 'cafe':
('date', 'drink'), 'cafes': ('drink',), 'cafezinho': ('hello', 'date', 'drink'), 'café': ('date', 'drink'), 'caiu':
('verb3',), 'call': ('date', 'call_noun'), 'campo': ('name_words',), 'campos': ('name_words',), 'canalizador':
('pro',), 'cancelada': ('off_pp',), 'cancelado': ('off_pp',), 'cancelamos': ('off',), 'cancelaram': ('off',),
'cancelei': ('off',), 'cancelou': ('off',), 'cancelámos': ('off',), 'cao': ('rel',), 'capitulo': ('paper',), 'capta':
('verb3',), 'captou': ('verb3',), 'cardiologista': ('pro',), 'cardoso': ('name_words',), 'caridade': ('name_words',),
'carpinteiro': ('pro',), 'carta': ('letter', 'paper'), 'cartao': ('reach_noun',), 'carvalho': ('name_words',), 'casa':
('hello', 'verb3', 'name_words'), 'casamento': ('date', 'party'), 'casara': ('verb3',), 'casaram': ('verb3',),
'casas': ('name_words',), 'casou': ('verb3', 'fate'), 'castelo': ('name_words',), 'cedi': ('handed1',), 'celebra':
('verb3',), 'celeste': ('name_words',), 'celular': ('reach_noun',), 'ceo': ('rel',), 'certamente': ('filler',),
'cerveja': ('drink',), 'cervejas': ('drink',), 'cfo': ('rel',), 'cha': ('drink',), 'chamada': ('hello', 'date',
'call_noun'), 'chamadas': ('call_noun',), 'chamou': ('reach', 'called3'), 'checar': ('giveinf', 'todo_inf'),
'checklist': ('helpful', 'paper'), 'chefe': ('hello', 'rel'), 'chega': ('verb3',), 'chegar': ('see_inf', 'causative'),
'chegara': ('verb3',), 'chegou': ('hello', 'verb3'), 'chope': ('hello', 'date', 'drink'), 'chopes': ('drink',),
'chopp': ('drink',), 'churrasco': ('date', 'party'), 'cinco': ('hello', 'span'), 'cirurgiao': ('pro',), 'clara':
('name_words',), 'claro': ('filler',), 'cliente': ('rel',), 'clientes': ('rel',), 'coach': ('pro',), 'coaching':
('mentor_noun',), 'cobra': ('imperative', 'needs'), 'cobrar': ('urge_inf', 'todo_inf'), 'cobrasse': ('urge_inf',
'subj'), 'cobre': ('subj', 'imperative'), 'cobrem': ('imperative',), 'cobremos': ('subj',), 'codigo': ('paper',),
'coelho': ('name_words',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'colega': ('rel',), 'colegas': ('rel',),
'colocar': ('giveinf',), 'coloco': ('give1',), 'com': ('hello',), 'comadre': ('rel',), 'combinada': ('set',),
'combinado': ('set', 'attempt'), 'combinamos': ('hello', 'set_up', 'attempt'), 'combinar': ('todo_inf',), 'combinei':
('hello', 'set_up', 'invites'), 'combinámos': ('hello', 'set_up', 'attempt'), 'comeca': ('verb3', 'imperative'),
'comecar': ('urge_inf',), 'comecara': ('verb3',), 'comecasse': ('subj',), 'comece': ('subj', 'imperative'), 'comecem':
('imperative',), 'comecemos': ('subj',), 'comecou': ('verb3',), 'comenta': ('verb3', 'says'), 'comentarios':
('feedback_noun',), 'comentei': ('told1', 'read1'), 'comentou': ('verb3', 'says'), 'comigo': ('with_me', 'hello'),
'como': ('hello',), 'compadre': ('rel',), 'companheira': ('rel',), 'companheiro': ('rel',), 'compareceu':
('happens3',), 'compartilha': ('give3', 'send3'), 'compartilhar': ('giveinf', 'hand_inf'), 'compartilharei':
('give1',), 'compartilhei': ('done', 'handed1'), 'compartilho': ('give1',), 'compensa': ('should',), 'compra':
('verb3', 'imperative'), 'comprar': ('giveinf',), 'comprasse': ('subj',), 'compre': ('subj', 'imperative'), 'comprem':
('imperative',), 'compremos': ('subj',), 'compro': ('give1',), 'comprou': ('verb3',), 'conceicao': ('name_words',),
'concentra': ('imperative',), 'concentrasse': ('subj',), 'concentre': ('subj', 'imperative'), 'concentrem':
('imperative',), 'concentremos': ('subj',), 'conecta': ('give3',), 'conectar': ('giveinf',), 'conecto': ('give1',),
'conferencia': ('course',), 'conferência': ('course',), 'confessou': ('says',), 'confirma': ('verb3', 'give3', 'says',
'hand3'), 'confirmada': ('set',), 'confirmado': ('set',), 'confirmam': ('give3',), 'confirmamos': ('give1',),
'confirmar': ('giveinf', 'todo_inf'), 'confirmara': ('give3', 'will3', 'hand3'), 'confirmarei': ('give1',),
'confirmaria': ('would_give',), 'confirmei': ('told1',), 'confirmo': ('give1',), 'confirmou': ('verb3', 'says'),
'conhece': ('verb3', 'is3'), 'conhecemos': ('met1',), 'conhecer': ('see_inf',), 'conheceram': ('hello', 'verb3'),
'conhecerei': ('shall1',), 'conheceu': ('verb3', 'met3'), 'conheci': ('met1', 'seen1'), 'conhecia': ('verb3',),
'conheco': ('seen1',), 'connosco': ('with_me', 'hello'), 'conosco': ('with_me', 'hello'), 'consegue': ('give3',),
'conseguir': ('giveinf',), 'conseguira': ('give3',), 'conseguiria': ('would_give',), 'conselho': ('hello', 'tip'),
'conselhos': ('tip',), 'considera': ('verb3', 'opines'), 'considerou': ('verb3',), 'consiga': ('subj', 'imperative'),
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
('hand3',), 'corrigi': ('read1',), 'corta': ('imperative',), 'cortar': ('urge_inf',), 'cortasse': ('urge_inf',
'subj'), 'corte': ('subj', 'imperative'), 'cortem': ('imperative',), 'cortemos': ('subj',), 'costa': ('name_words',),
'costureira': ('pro',), 'cotacao': ('thing', 'mine_thing'), 'cotar': ('giveinf',), 'cozinheiro': ('pro',), 'cre':
('verb3', 'opines'), 'cresca': ('subj', 'imperative'), 'crescam': ('imperative',), 'crescamos': ('subj',), 'cresce':
('verb3',), 'crescesse': ('subj',), 'cresceu': ('verb3',), 'criancas': ('rel',), 'critiquei': ('read1',), 'cruz':
('name_words',), 'cruzamos': ('we3',), 'cruzou': ('we3',), 'cto': ('rel',), 'cuida': ('imperative',), 'cuidasse':
('subj',), 'cuide': ('subj', 'imperative'), 'cuidem': ('imperative',), 'cuidemos': ('subj',), 'cumprimentei':
('met1',), 'cumprimentou': ('reach', 'called3', 'met3'), 'cunhada': ('rel',), 'cunhado': ('rel',), 'curriculo':
('paper', 'thing'), 'curso': ('helpful', 'course'), 'curte': ('verb3',), 'curtiu': ('verb3', 'says'), 'cv': ('paper',
'thing'), 'da': ('hello', 'of'), 'dado': ('done',), 'dados': ('thing',), 'dai': ('filler',), 'damos': ('give1',),
'dar': ('giveinf',), 'dara': ('verb3', 'give3'), 'darei': ('give1',), 'daria': ('would_give',), 'das': ('hello',
'name_words', 'of'), 'data': ('thing',), 'datas': ('thing',), 'de': ('hello', 'of'), 'decida': ('subj', 'imperative'),
'decidam': ('imperative',), 'decidamos': ('subj',), 'decide': ('verb3',), 'decidisse': ('subj',), 'decidiu':
('verb3',), 'deck': ('paper', 'thing', 'mine_thing'), 'defende': ('opines',), 'defina': ('subj', 'imperative'),
'definam': ('imperative',), 'definamos': ('subj',), 'definisse': ('subj',), 'dei': ('done', 'hello', 'handed1'),
'deixa': ('verb3', 'imperative'), 'deixar': ('urge_inf',), 'deixara': ('verb3',), 'deixasse': ('urge_inf', 'subj'),
'deixe': ('subj', 'imperative'), 'deixei': ('done', 'handed1', 'attempt'), 'deixem': ('imperative',), 'deixemos':
('subj',), 'deixou': ('verb3',), 'dela': ('them', 'their', 'hello'), 'dele': ('them', 'their', 'hello'), 'delega':
('imperative',), 'delegasse': ('subj',), 'delegue': ('subj', 'imperative'), 'deleguem': ('imperative',), 'deleguemos':
('subj',), 'deles': ('hello',), 'demita': ('subj', 'imperative'), 'demitam': ('imperative',), 'demitamos': ('subj',),
'demite': ('verb3',), 'demitida': ('fate',), 'demitido': ('fate',), 'demitisse': ('subj',), 'demitiu': ('verb3',),
'demo': ('date',), 'dentista': ('pro',), 'depois': ('filler', 'hello'), 'deposita': ('give3', 'send3'), 'depositar':
('hand_inf',), 'dermatologista': ('pro',), 'desapareceu': ('verb3',), 'desce': ('verb3',), 'descobrir': ('giveinf',),
'desde': ('hello',), 'desenhos': ('paper',), 'designer': ('pro',), 'desistir': ('urge_inf',), 'desligar':
('see_inf',), 'desmarcada': ('off_pp',), 'desmarcado': ('off_pp',), 'desmarcamos': ('off',), 'desmarcaram': ('off',),
'desmarcou': ('hello', 'off'), 'desmarcámos': ('off',), 'desmarquei': ('off',), 'despachante': ('pro',), 'despedida':
('party', 'fate'), 'despedido': ('fate',), 'deu': ('hello', 'verb3', 'called3', 'happens3'), 'deve': ('hello',
'verb3', 'should'), 'devem': ('hello', 'verb3'), 'devemos': ('should', 'urge_inf'), 'deveria': ('verb3', 'should',
'urge_inf'), 'deveriamos': ('should',), 'devia': ('verb3', 'was_to', 'should', 'urge_inf'), 'deviamos': ('was_to',
'should', 'urge_inf'), 'devo': ('hello', 'should', 'urge_inf'), 'devolutiva': ('feedback_noun',), 'devolve': ('give3',
'answers'), 'devolver': ('giveinf',), 'devolvera': ('give3',), 'devolverei': ('give1',), 'devolveria':
('would_give',), 'devolveu': ('answers',), 'devolvi': ('done',), 'devolvo': ('give1',), 'dez': ('span',), 'dezembro':
('hello',), 'dia': ('hello',), 'diarista': ('pro',), 'dias': ('hello', 'name_words'), 'dica': ('hello', 'tip'),
'dicas': ('tip',), 'diga': ('subj', 'imperative'), 'digam': ('imperative',), 'digamos': ('subj',), 'digo': ('give1',),
'dinheiro': ('by_post',), 'dira': ('verb3', 'give3'), 'direi': ('give1',), 'diretor': ('rel',), 'diretora': ('rel',),
'diria': ('would_give',), 'dirige': ('verb3',), 'discurso': ('paper',), 'discutiram': ('verb3',), 'disponivel':
('ready',), 'disse': ('hello', 'verb3', 'opines', 'told1', 'says', 'bidding'), 'dissertacao': ('paper',), 'dissesse':
('subj',), 'diversifica': ('imperative',), 'diversificasse': ('subj',), 'diversifique': ('subj', 'imperative'),
'diversifiquem': ('imperative',), 'diversifiquemos': ('subj',), 'divida': ('subj', 'imperative'), 'dividam':
('imperative',), 'dividamos': ('subj',), 'dividisse': ('subj',), 'divorcia': ('verb3',), 'divorciou': ('verb3',),
'diz': ('hello', 'verb3', 'opines', 'says'), 'dizem': ('verb3',), 'dizer': ('giveinf',), 'dizia': ('verb3', 'says'),
'dm': ('letter',), 'do': ('hello', 'of'), 'dobra': ('imperative',), 'dobrasse': ('subj',), 'dobre': ('subj',
'imperative'), 'dobrem': ('imperative',), 'dobremos': ('subj',), 'docs': ('thing',), 'documentacao': ('helpful',),
'documento': ('thing',), 'documentos': ('thing',), 'doente': ('ill',), 'dois': ('hello', 'span'), 'domingo': ('hello',
'name_words'), 'dores': ('name_words',), 'dos': ('hello', 'of'), 'dossie': ('helpful', 'paper'), 'dou': ('give1',),
'duas': ('hello', 'span'), 'duplica': ('imperative',), 'duplicasse': ('subj',), 'duplique': ('subj', 'imperative'),
'dupliquem': ('imperative',), 'dupliquemos': ('subj',), 'durante': ('hello',), 'duvida': ('verb3',), 'e': ('and',
'is3'), 'editei': ('read1',), 'ela': ('they', 'them', 'hello', 'him'), 'elas': ('they', 'them', 'hello', 'him'),
'ele': ('they', 'them', 'hello', 'him'), 'eles': ('they', 'them', 'hello', 'him'), 'eletricista': ('pro',), 'elimina':
('imperative',), 'eliminasse': ('subj',), 'elimine': ('subj', 'imperative'), 'eliminem': ('imperative',),
'eliminemos': ('subj',), 'em': ('hello', 'where_to'), 'email': ('letter', 'attempt', 'reach_noun'), 'emails':
('letter',), 'empreende': ('verb3',), 'empreiteira': ('pro',), 'empreiteiro': ('pro',), 'empresa': ('hello', 'rel'),
'empresta': ('give3',), 'emprestar': ('giveinf',), 'emprestara': ('give3',), 'emprestarei': ('give1',), 'emprestaria':
('would_give',), 'emprestei': ('done', 'handed1'), 'empresto': ('give1', 'give1_pra'), 'empurrada': ('moved_pp',),
'empurrado': ('moved_pp',), 'empurrou': ('moved1',), 'encadernador': ('pro',), 'encaminha': ('give3', 'send3'),
'encaminhado': ('writes',), 'encaminhar': ('giveinf', 'hand_inf'), 'encaminharei': ('give1',), 'encaminhei': ('done',
'writes', 'handed1'), 'encaminho': ('give1', 'give1_pra'), 'encaminhou': ('writes',), 'encanador': ('pro',),
'encomenda': ('by_post', 'hello'), 'encontramos': ('hello', 'we3', 'met1', 'seen1'), 'encontrar': ('see_inf',),
'encontrarei': ('shall1',), 'encontrei': ('hello', 'met1', 'seen1'), 'encontro': ('hello', 'date'), 'encontrou':
('verb3', 'we3', 'called3', 'met3'), 'encontrámos': ('hello', 'met1', 'seen1'), 'encorajei': ('cheered1',),
'endereco': ('thing', 'reach_noun'), 'enfim': ('filler',), 'engenheira': ('pro',), 'engenheiro': ('pro',), 'enquanto':
('hello',), 'ensaio': ('paper',), 'entao': ('filler', 'hello', 'turn'), 'entende': ('opines',), 'entra': ('verb3',
'imperative'), 'entrara': ('verb3',), 'entrasse': ('subj',), 'entre': ('subj', 'imperative'), 'entrega': ('give3',
'send3'), 'entregam': ('give3', 'send3'), 'entregamos': ('done', 'give1'), 'entregar': ('giveinf', 'hand_inf'),
'entregara': ('give3', 'will3', 'send3'), 'entregarei': ('give1',), 'entregaria': ('would_give',), 'entrego':
('give1', 'give1_pra'), 'entregue': ('done',), 'entreguei': ('done',), 'entregámos': ('done',), 'entrem':
('imperative',), 'entremos': ('subj',), 'entrevista': ('date',), 'entrevistei': ('met1',), 'entrevistou':
('called3',), 'entrou': ('verb3', 'answers'), 'envia': ('give3', 'send3'), 'enviada': ('done', 'writes'), 'enviado':
('done', 'writes'), 'enviam': ('give3', 'send3'), 'enviamos': ('done', 'give1'), 'enviar': ('giveinf', 'hand_inf'),
'enviara': ('give3', 'will3', 'send3'), 'enviarei': ('give1', 'give1_pra'), 'enviaria': ('would_give',), 'enviei':
('done', 'writes', 'handed1', 'attempt'), 'envio': ('give1', 'give1_pra'), 'enviou': ('writes', 'reach'), 'enviámos':
('done',), 'equipa': ('rel',), 'equipe': ('rel',), 'era': ('verb3', 'is3'), 'eram': ('verb3',), 'escolha': ('subj',
'imperative'), 'escolham': ('imperative',), 'escolhamos': ('subj',), 'escolhesse': ('subj',), 'escreva': ('subj',
'imperative'), 'escrevam': ('imperative',), 'escrevamos': ('subj',), 'escreve': ('opines', 'imperative'), 'escrever':
('giveinf', 'see_inf'), 'escrevera': ('give3',), 'escreveram': ('reach',), 'escreverei': ('give1',), 'escreveria':
('would_give',), 'escrevesse': ('subj',), 'escreveu': ('reach', 'called3', 'opines', 'says', 'wrote3'), 'escrevi':
('done', 'rang1', 'seen1', 'attempt'), 'escrevo': ('give1',), 'escritorio': ('hello',), 'escuta': ('imperative',),
'escutasse': ('subj',), 'escute': ('subj', 'imperative'), 'escutem': ('imperative',), 'escutemos': ('subj',),
'especialista': ('pro',), 'espera': ('verb3', 'helps3', 'says', 'imperative', 'needs'), 'esperanca': ('name_words',),
'esperar': ('urge_inf',), 'esperasse': ('urge_inf', 'subj'), 'esperava': ('verb3',), 'espere': ('subj', 'imperative'),
'esperem': ('imperative',), 'esperemos': ('subj',), 'esposa': ('rel',), 'essa': ('det', 'hello', 'any_det'), 'esse':
('det', 'hello', 'any_det'), 'esta': ('det', 'hello', 'verb3', 'any_det', 'is3'), 'estagiaria': ('rel',),
'estagiario': ('rel',), 'estamos': ('hello', 'stays'), 'estao': ('verb3',), 'estar': ('see_inf',), 'estara':
('verb3',), 'estava': ('hello', 'verb3', 'is3'), 'estavam': ('verb3',), 'este': ('det', 'hello', 'any_det'), 'esteve':
('hello', 'verb3', 'came3'), 'estive': ('hello', 'seen1'), 'estiveram': ('came3',), 'estofador': ('pro',), 'estou':
('hello', 'stays'), 'estrela': ('name_words',), 'estuda': ('verb3', 'imperative'), 'estudasse': ('subj',), 'estude':
('subj', 'imperative'), 'estudem': ('imperative',), 'estudemos': ('subj',), 'estudou': ('verb3',), 'está': ('hello',
'verb3', 'is3'), 'eu': ('i', 'hello'), 'evento': ('date',), 'evita': ('imperative',), 'evitasse': ('subj',), 'evite':
('subj', 'imperative'), 'evitem': ('imperative',), 'evitemos': ('subj',), 'ex': ('rel',), 'excel': ('helpful',
'paper'), 'excelente': ('good',), 'exemplo': ('helpful',), 'exemplos': ('helpful',), 'exige': ('needs',), 'explica':
('verb3', 'says'), 'explicador': ('pro',), 'explicadora': ('pro',), 'explicar': ('giveinf',), 'explico': ('give1',),
'explicou': ('verb3', 'says'), 'expliquei': ('told1',), 'exporta': ('imperative',), 'exportasse': ('subj',),
'exporte': ('subj', 'imperative'), 'exportem': ('imperative',), 'exportemos': ('subj',), 'faalmos': ('talked1',),
'faca': ('subj', 'imperative'), 'facam': ('imperative',), 'facamos': ('subj',), 'faco': ('give1',), 'facultei':
('handed1',), 'fala': ('imperative',), 'falado': ('talked1',), 'falamos': ('hello', 'talked1', 'we3', 'seen1'),
'falando': ('talked1',), 'falar': ('talked1', 'see_inf', 'todo_inf'), 'falaram': ('talked1',), 'falasse': ('subj',),
'fale': ('subj', 'imperative'), 'faleceu': ('verb3', 'fate'), 'falecido': ('fate',), 'falei': ('hello', 'talked1',
'told1', 'seen1'), 'falem': ('imperative',), 'falemos': ('subj',), 'falo': ('talked1', 'seen1'), 'falou': ('hello',
'verb3', 'talked1', 'we3', 'says', 'met3'), 'faltou': ('off',), 'falámos': ('hello', 'talked1', 'seen1'), 'familia':
('rel',), 'fara': ('verb3', 'give3'), 'farei': ('give1',), 'faria': ('would_give',), 'farias': ('name_words',),
'farmaceutica': ('pro',), 'fatura': ('hello', 'imperative', 'thing', 'mine_thing'), 'faturas': ('hello',),
'faturasse': ('subj',), 'fature': ('subj', 'imperative'), 'faturem': ('imperative',), 'faturemos': ('subj',),
'faxineira': ('pro',), 'faz': ('hello', 'verb3', 'imperative'), 'fazer': ('hello', 'giveinf', 'urge_inf'), 'fazia':
('verb3',), 'fe': ('name_words',), 'fecha': ('verb3', 'imperative', 'hand3'), 'fechada': ('set',), 'fechado':
('set',), 'fechar': ('urge_inf',), 'fechara': ('verb3',), 'fechasse': ('subj',), 'feche': ('subj', 'imperative'),
'fechei': ('set_up',), 'fechem': ('imperative',), 'fechemos': ('subj',), 'fechou': ('verb3',), 'feedback':
('feedback_noun',), 'feijoada': ('date',), 'feira': ('hello',), 'felicitar': ('todo_inf',), 'felicitei':
('cheered1',), 'ferreira': ('name_words',), 'ferreiro': ('name_words',), 'festa': ('date', 'party'), 'fevereiro':
('hello',), 'fez': ('hello', 'verb3', 'made3'), 'fica': ('hello', 'verb3', 'imperative'), 'ficamos': ('hello',
'set_up', 'stays'), 'ficaram': ('verb3',), 'ficasse': ('subj',), 'ficha': ('helpful', 'reach_noun'), 'fichas':
('helpful',), 'ficheiro': ('helpful',), 'ficheiros': ('helpful',), 'fico': ('stays',), 'ficou': ('hello',), 'ficámos':
('hello', 'set_up', 'stays'), 'figueira': ('name_words',), 'filha': ('hello', 'rel'), 'filho': ('hello', 'rel'),
'filhos': ('rel',), 'finalmente': ('filler',), 'fino': ('drink',), 'finos': ('drink',), 'fique': ('subj',
'imperative'), 'fiquei': ('hello', 'set_up'), 'fiquem': ('imperative',), 'fiquemos': ('subj',), 'firma': ('rel',),
'fisio': ('pro',), 'fisioterapeuta': ('pro',), 'fixado': ('set',), 'fiz': ('hello',), 'fizesse': ('urge_inf', 'subj'),
'flor': ('name_words',), 'flores': ('by_post',), 'foca': ('imperative',), 'focar': ('urge_inf',), 'focasse':
('subj',), 'foi': ('hello', 'verb3', 'is3'), 'fomos': ('hello', 'seen1'), 'fonte': ('name_words',), 'fontes':
('name_words',), 'foque': ('urge_inf', 'subj', 'imperative'), 'foquem': ('imperative',), 'foquemos': ('subj',),
'fora': ('ill',), 'foram': ('hello', 'verb3'), 'forma': ('imperative',), 'formacao': ('course',), 'formasse':
('subj',), 'forme': ('subj', 'imperative'), 'formem': ('imperative',), 'formemos': ('subj',), 'fornecedor': ('hello',
'pro'), 'fornecedora': ('pro',), 'forneci': ('handed1',), 'fosse': ('subj',), 'foto': ('letter',), 'fotografa':
('pro',), 'fotografo': ('pro',), 'fotos': ('letter', 'thing'), 'franco': ('name_words',), 'fui': ('hello', 'seen1'),
'fundou': ('verb3',), 'furaram': ('off',), 'furou': ('hello', 'off'), 'galo': ('name_words',), 'ganha': ('verb3',),
'ganhou': ('verb3',), 'garante': ('says',), 'garanti': ('vowed1',), 'garantiu': ('vowed3',), 'garrafa': ('by_post',),
'gasta': ('imperative',), 'gastasse': ('subj',), 'gaste': ('subj', 'imperative'), 'gastem': ('imperative',),
'gastemos': ('subj',), 'genro': ('rel',), 'gente': ('hello',), 'gerente': ('rel',), 'gestor': ('pro', 'rel'),
'gestora': ('pro', 'rel'), 'ghostou': ('off',), 'ginecologista': ('pro',), 'gloria': ('name_words',), 'gosta':
('verb3', 'says'), 'gostaria': ('verb3',), 'gostou': ('verb3', 'says'), 'graca': ('name_words',), 'grafica': ('pro',),
'gravou': ('made3',), 'guarda': ('imperative',), 'guardasse': ('subj',), 'guarde': ('subj', 'imperative'), 'guardem':
('imperative',), 'guardemos': ('subj',), 'guerra': ('name_words',), 'guia': ('helpful', 'paper'), 'guiao': ('paper',),
'h': ('hours',), 'haver': ('see_inf',), 'havia': ('hello',), 'hesita': ('verb3', 'says'), 'hoje': ('hello',), 'hora':
('hours', 'span'), 'horas': ('hello', 'hours', 'span'), 'hortensia': ('name_words',), 'hospeda': ('helps3',), 'houve':
('happens3', 'seen1'), 'hrs': ('hours',), 'hs': ('hours',), 'ia': ('verb3', 'was_to'), 'iamos': ('was_to',),
'igualmente': ('filler',), 'ilustrador': ('pro',), 'ilustradora': ('pro',), 'imperiais': ('drink',), 'imperial':
('drink',), 'incentivei': ('cheered1',), 'indica': ('give3',), 'indicar': ('giveinf',), 'indico': ('give1',),
'informei': ('told1',), 'insiste': ('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistiu': ('verb3',),
'instalador': ('pro',), 'internada': ('fate',), 'internado': ('fate',), 'intro': ('thing',), 'investe': ('verb3',
'imperative'), 'investidor': ('rel',), 'investidora': ('rel',), 'investidores': ('rel',), 'investir': ('urge_inf',),
'investira': ('verb3',), 'investisse': ('subj',), 'investiu': ('verb3',), 'invista': ('subj', 'imperative'),
'invistam': ('imperative',), 'invistamos': ('subj',), 'ir': ('see_inf',), 'ira': ('verb3',), 'irma': ('hello', 'rel'),
'irmao': ('hello', 'rel'), 'isso': ('hello', 'it'), 'isto': ('it',), 'ja': ('filler', 'hello'), 'jamais': ('not',),
'janeiro': ('hello',), 'janta': ('verb3', 'date'), 'jantamos': ('hello',), 'jantar': ('hello', 'date', 'see_inf'),
'jantarei': ('shall1',), 'jantaremos': ('shall1',), 'jantei': ('hello', 'seen1'), 'janto': ('eat1',), 'jantou':
('verb3', 'met3'), 'jantámos': ('hello',), 'jardineira': ('pro',), 'jardineiro': ('pro',), 'jogo': ('date',), 'jogou':
('moved1',), 'julho': ('hello',), 'junho': ('hello',), 'junta': ('imperative',), 'juntamos': ('we3',), 'juntasse':
('subj',), 'junte': ('subj', 'imperative'), 'juntem': ('imperative',), 'juntemos': ('subj',), 'juramos': ('vowed1',),
'jurei': ('vowed1',), 'jurou': ('vowed3',), 'jurámos': ('vowed1',), 'justo': ('name_words',), 'kit': ('helpful',),
'la': ('them', 'filler', 'obj'), 'lanca': ('verb3', 'imperative'), 'lancam': ('verb3',), 'lancar': ('urge_inf',),
'lancara': ('verb3',), 'lancasse': ('subj',), 'lance': ('subj', 'imperative'), 'lancem': ('imperative',), 'lancemos':
('subj',), 'lancha': ('verb3',), 'lanche': ('date',), 'lancho': ('eat1',), 'lancou': ('verb3',), 'landing':
('paper',), 'laranjeira': ('name_words',), 'larga': ('imperative',), 'largar': ('urge_inf',), 'largasse': ('subj',),
'largue': ('subj', 'imperative'), 'larguem': ('imperative',), 'larguemos': ('subj',), 'las': ('them', 'obj'), 'le':
('imperative',), 'leal': ('name_words',), 'leao': ('name_words',), 'legenda': ('paper',), 'leia': ('subj',
'imperative'), 'leiam': ('imperative',), 'leiamos': ('subj',), 'leio': ('give1',), 'leite': ('name_words',),
'lembrar': ('giveinf',), 'ler': ('giveinf',), 'lesse': ('subj',), 'leva': ('verb3', 'helps3'), 'levam': ('helps3',),
'levamos': ('bring',), 'levanta': ('verb3', 'imperative'), 'levantar': ('urge_inf',), 'levantasse': ('subj',),
'levante': ('subj', 'imperative'), 'levantem': ('imperative',), 'levantemos': ('subj',), 'levantou': ('verb3',),
'levar': ('giveinf', 'bring'), 'levarei': ('give1',), 'levei': ('done',), 'levo': ('give1', 'bring'), 'levou':
('verb3', 'called3'), 'lhe': ('them', 'hello', 'clitic'), 'lhes': ('them',), 'li': ('read1',), 'lidera': ('verb3',),
'liga': ('imperative',), 'ligacao': ('hello', 'date', 'call_noun'), 'ligacoes': ('call_noun',), 'ligamos':
('attempt',), 'ligar': ('hello', 'giveinf', 'see_inf', 'attempt'), 'ligara': ('give3', 'will3'), 'ligaram': ('reach',
'called3'), 'ligarei': ('give1',), 'ligaria': ('would_give',), 'ligasse': ('subj',), 'ligo': ('give1', 'rang1',
'give1_pra', 'attempt'), 'ligou': ('hello', 'reach', 'called3', 'answers', 'wrote3'), 'ligue': ('subj', 'imperative'),
'liguei': ('hello', 'rang1', 'seen1', 'attempt'), 'liguem': ('imperative',), 'liguemos': ('subj',), 'ligámos':
('attempt',), 'lima': ('name_words',), 'limao': ('name_words',), 'limita': ('imperative',), 'limitasse': ('subj',),
'limite': ('subj', 'imperative'), 'limitem': ('imperative',), 'limitemos': ('subj',), 'linda': ('name_words',),
'link': ('letter', 'helpful', 'paper'), 'lista': ('helpful', 'paper', 'thing'), 'livre': ('ready',), 'livro':
('by_post', 'helpful', 'paper'), 'livros': ('helpful',), 'lo': ('them', 'obj'), 'lobo': ('name_words',), 'localizar':
('see_inf',), 'logo': ('filler',), 'loja': ('hello',), 'longa': ('span',), 'los': ('them', 'obj'), 'lua':
('name_words',), 'luz': ('name_words',), 'lá': ('filler',), 'machado': ('name_words',), 'madrinha': ('rel',), 'mae':
('rel',), 'mail': ('letter', 'reach_noun'), 'mails': ('letter',), 'maio': ('hello',), 'mais': ('hello',), 'mana':
('rel',), 'manda': ('hello', 'give3', 'send3'), 'mandado': ('done', 'writes'), 'mandam': ('give3', 'send3'),
'mandamos': ('done', 'give1'), 'mandar': ('giveinf', 'hand_inf'), 'mandara': ('give3', 'will3', 'send3'), 'mandarei':
('give1', 'give1_pra'), 'mandaria': ('would_give',), 'mandei': ('done', 'writes', 'hello', 'handed1', 'attempt'),
'mando': ('give1', 'give1_pra'), 'mandou': ('writes', 'hello', 'reach', 'wrote3'), 'mandámos': ('done',), 'manha':
('hello',), 'mano': ('rel',), 'mantem': ('imperative',), 'mantenha': ('subj', 'imperative'), 'mantenham':
('imperative',), 'mantenhamos': ('subj',), 'mantivesse': ('subj',), 'manual': ('helpful',), 'manuscrito': ('paper',),
'maqueta': ('paper',), 'maquete': ('paper',), 'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',),
'marcado': ('set', 'attempt'), 'marcamos': ('set_up',), 'marcar': ('giveinf', 'see_inf'), 'marceneiro': ('pro',),
'marco': ('hello', 'give1', 'bring'), 'marcámos': ('set_up',), 'margarida': ('name_words',), 'marido': ('rel',),
'marina': ('name_words',), 'marquei': ('set_up', 'seen1', 'invites'), 'março': ('hello',), 'mas': ('hello', 'turn',
'but'), 'massagista': ('pro',), 'masterclass': ('course',), 'material': ('helpful', 'paper'), 'mato': ('name_words',),
'matos': ('name_words',), 'me': ('me', 'clitic'), 'meca': ('subj', 'imperative'), 'mecam': ('imperative',), 'mecamos':
('subj',), 'mecanica': ('pro',), 'mecanico': ('pro',), 'mede': ('imperative',), 'medica': ('pro',), 'medico':
('pro',), 'medisse': ('subj',), 'meia': ('span',), 'meio': ('filler',), 'melhor': ('hello', 'should'), 'melhorou':
('verb3',), 'memoria': ('paper',), 'menciona': ('verb3', 'says'), 'mencionou': ('verb3', 'says'), 'mensagem':
('letter', 'attempt'), 'mensagens': ('letter', 'attempt'), 'mentoria': ('date', 'mentor_noun'), 'mentorias':
('mentor_noun',), 'mentoring': ('mentor_noun',), 'mercado': ('hello',), 'mes': ('hello',), 'meses': ('hello',),
'mesma': ('hello',), 'mesmo': ('filler', 'hello'), 'meta': ('subj', 'imperative'), 'metam': ('imperative',),
'metamos': ('subj',), 'metesse': ('subj',), 'metodo': ('helpful',), 'meu': ('my', 'hello', 'any_det'), 'meus': ('my',
'any_det'), 'mim': ('me',), 'min': ('span',), 'minha': ('my', 'hello', 'any_det'), 'minhas': ('my', 'any_det'),
'minuta': ('thing',), 'minuto': ('span',), 'minutos': ('span',), 'miuda': ('rel',), 'miudo': ('rel',), 'miudos':
('rel',), 'modelo': ('helpful', 'paper', 'thing'), 'modelos': ('helpful',), 'moleiro': ('name_words',), 'monografia':
('paper',), 'monta': ('verb3', 'imperative', 'hand3'), 'montar': ('giveinf',), 'montasse': ('subj',), 'monte':
('name_words', 'subj', 'imperative'), 'montem': ('imperative',), 'montemos': ('subj',), 'montes': ('name_words',),
'monto': ('give1',), 'montou': ('verb3', 'made3'), 'mora': ('verb3', 'is3'), 'morada': ('thing', 'reach_noun'),
'moraes': ('name_words',), 'morais': ('name_words',), 'morava': ('verb3',), 'moreno': ('name_words',), 'morreu':
('verb3', 'fate'), 'morta': ('fate',), 'morto': ('fate',), 'mostra': ('give3',), 'mostrar': ('giveinf',), 'mostrarei':
('give1',), 'mostrei': ('told1',), 'mostro': ('give1',), 'mostrou': ('called3',), 'moura': ('name_words',), 'mova':
('subj', 'imperative'), 'movam': ('imperative',), 'movamos': ('subj',), 'movemos': ('moved1',), 'movesse': ('subj',),
'moveu': ('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',), 'msg': ('letter',), 'msgs': ('letter',),
'muda': ('verb3', 'imperative'), 'mudada': ('moved_pp',), 'mudado': ('moved_pp',), 'mudamos': ('moved1',), 'mudanca':
('hello',), 'mudar': ('urge_inf',), 'mudara': ('verb3',), 'mudaram': ('verb3',), 'mudasse': ('urge_inf', 'subj'),
'mude': ('subj', 'imperative'), 'mudem': ('imperative',), 'mudemos': ('subj',), 'mudou': ('verb3', 'moved1'), 'muito':
('filler', 'hello', 'good'), 'mulher': ('hello', 'rel'), 'n': ('not',), 'na': ('hello', 'where_to'), 'nada':
('hello',), 'namorada': ('rel',), 'namorado': ('rel',), 'nao': ('not', 'hello', 'should'), 'nas': ('hello',),
'nasceu': ('verb3', 'fate'), 'necessita': ('needs',), 'negocia': ('imperative',), 'negociasse': ('subj',), 'negocie':
('subj', 'imperative'), 'negociem': ('imperative',), 'negociemos': ('subj',), 'nem': ('not',), 'nenhum': ('not',),
'nenhuma': ('not',), 'neta': ('rel',), 'neto': ('rel',), 'neves': ('name_words',), 'ninguem': ('hello',), 'niver':
('date', 'party'), 'nogueira': ('name_words',), 'noite': ('hello',), 'noiva': ('rel',), 'noivo': ('rel',), 'nome':
('thing', 'reach_noun'), 'nomes': ('thing',), 'nora': ('rel',), 'nos': ('i', 'me', 'hello', 'clitic'), 'nossa': ('my',
'hello', 'any_det'), 'nossas': ('my', 'any_det'), 'nosso': ('my', 'hello', 'any_det'), 'nossos': ('my', 'hello',
'any_det'), 'notario': ('pro',), 'notas': ('helpful', 'feedback_noun'), 'nova': ('hello',), 'novembro': ('hello',),
'numero': ('thing', 'reach_noun'), 'numeros': ('thing',), 'nunca': ('not', 'hello'), 'nunes': ('name_words',),
'nutricionista': ('pro',), 'não': ('not', 'hello', 'should'), 'nós': ('i', 'hello'), 'o': ('them', 'det', 'hello',
'any_det', 'clitic', 'article', 'obj'), 'obrigada': ('hello',), 'obrigado': ('hello',), 'odeia': ('verb3', 'says'),
'ofereca': ('subj', 'imperative'), 'oferecam': ('imperative',), 'oferecamos': ('subj',), 'oferecesse': ('subj',),
'ofereceu': ('hello',), 'ofereci': ('handed1',), 'oferta': ('thing', 'mine_thing'), 'oficina': ('course',),
'oftalmologista': ('pro',), 'ok': ('ready',), 'olha': ('imperative',), 'olhasse': ('subj',), 'olhe': ('subj',
'imperative'), 'olhei': ('read1',), 'olhem': ('imperative',), 'olhemos': ('subj',), 'oliveira': ('name_words',),
'onde': ('hello',), 'ontem': ('hello',), 'operada': ('fate',), 'operado': ('fate',), 'opina': ('opines',), 'opiniao':
('tip', 'feedback_noun'), 'orcamento': ('hello', 'thing', 'mine_thing'), 'orcar': ('giveinf',), 'organiza':
('verb3',), 'organizou': ('verb3',), 'ortodontista': ('pro',), 'ortopedista': ('pro',), 'os': ('them', 'det', 'hello',
'any_det', 'clitic', 'article', 'obj'), 'osteopata': ('pro',), 'otima': ('good',), 'otimo': ('good',), 'outra':
('hello',), 'outro': ('hello',), 'outubro': ('hello',), 'p': ('to',), 'pacote': ('by_post',), 'padrinho': ('rel',),
'paga': ('verb3', 'give3', 'imperative', 'send3'), 'pagam': ('give3', 'send3'), 'pagamento': ('thing',), 'pagamos':
('done',), 'pagar': ('giveinf', 'hand_inf'), 'pagara': ('give3', 'send3'), 'pagarei': ('give1',), 'pagaria':
('would_give',), 'pagasse': ('subj',), 'pago': ('done', 'give1'), 'pagou': ('hello', 'verb3'), 'pague': ('subj',
'imperative'), 'paguei': ('done',), 'paguem': ('imperative',), 'paguemos': ('subj',), 'pai': ('rel',), 'pais':
('rel',), 'paisagista': ('pro',), 'palestra': ('course',), 'palpite': ('tip',), 'papeamos': ('talked1',), 'papeei':
('talked1',), 'papo': ('hello', 'date'), 'para': ('hello', 'to', 'where_to', 'imperative'), 'parabenizar':
('todo_inf',), 'parabenizei': ('cheered1',), 'parar': ('urge_inf',), 'parasse': ('urge_inf', 'subj'), 'pare': ('subj',
'imperative'), 'parece': ('verb3',), 'parecia': ('verb3',), 'parem': ('imperative',), 'paremos': ('subj',),
'partilha': ('give3', 'send3'), 'partilhamos': ('give1',), 'partilhar': ('giveinf', 'hand_inf'), 'partilhara':
('give3', 'send3'), 'partilharei': ('give1',), 'partilharia': ('would_give',), 'partilhei': ('done', 'handed1'),
'partilho': ('give1', 'give1_pra'), 'passa': ('give3',), 'passada': ('hello',), 'passado': ('hello',), 'passam':
('give3',), 'passamos': ('give1', 'moved1'), 'passar': ('giveinf', 'see_inf'), 'passara': ('give3',), 'passaram':
('came3',), 'passarei': ('give1',), 'passaria': ('would_give',), 'passei': ('done', 'hello', 'handed1'), 'passo':
('give1', 'give1_pra'), 'passou': ('hello', 'verb3', 'reach', 'came3', 'moved1'), 'passámos': ('moved1',), 'pastor':
('name_words',), 'patentea': ('imperative',), 'patenteasse': ('subj',), 'patentee': ('subj', 'imperative'),
'patenteem': ('imperative',), 'patenteemos': ('subj',), 'patrao': ('rel',), 'patroa': ('rel',), 'paz':
('name_words',), 'peca': ('subj', 'imperative'), 'pecam': ('imperative',), 'pecamos': ('subj',), 'pede': ('verb3',
'imperative', 'needs'), 'pediatra': ('pro',), 'pedir': ('hello', 'urge_inf', 'todo_inf'), 'pedisse': ('subj',),
'pediu': ('hello', 'verb3', 'bidding', 'needs'), 'pedra': ('name_words',), 'pedreiro': ('pro',), 'pedro':
('name_words',), 'pela': ('hello', 'of'), 'pelas': ('hello',), 'pelo': ('hello', 'of'), 'pelos': ('hello',), 'pensa':
('verb3', 'opines', 'says'), 'pensava': ('verb3', 'was_to'), 'perde': ('verb3',), 'perdeu': ('verb3',), 'pereira':
('name_words',), 'pergunta': ('verb3', 'says', 'imperative'), 'perguntar': ('hello', 'see_inf', 'todo_inf'),
'perguntasse': ('subj',), 'pergunte': ('subj', 'imperative'), 'perguntem': ('imperative',), 'perguntemos': ('subj',),
'perguntou': ('verb3', 'says'), 'permita': ('subj', 'imperative'), 'permitam': ('imperative',), 'permitamos':
('subj',), 'permitisse': ('subj',), 'perola': ('name_words',), 'pescador': ('name_words',), 'piedade':
('name_words',), 'pilar': ('name_words',), 'pinheiro': ('name_words',), 'pinho': ('name_words',), 'pinto':
('name_words',), 'pintor': ('pro',), 'pintora': ('pro',), 'pitch': ('paper',), 'planeia': ('verb3',), 'planeja':
('verb3',), 'planilha': ('helpful', 'paper', 'thing'), 'planilhas': ('helpful',), 'plano': ('paper',), 'plantas':
('paper',), 'podcast': ('helpful', 'paper'), 'pode': ('hello', 'verb3', 'wants3'), 'podem': ('verb3',), 'podera':
('verb3',), 'poderia': ('should',), 'podia': ('verb3', 'should'), 'podologista': ('pro',), 'poe': ('verb3',
'imperative'), 'poema': ('paper',), 'poemas': ('paper',), 'pois': ('filler',), 'pondera': ('verb3',), 'ponha':
('subj', 'imperative'), 'ponham': ('imperative',), 'ponhamos': ('subj',), 'ponho': ('give1',), 'por': ('hello',
'giveinf', 'of'), 'porem': ('turn', 'but'), 'porque': ('hello',), 'portanto': ('turn',), 'portefolio': ('paper',),
'portfolio': ('paper',), 'portfólio': ('paper',), 'pos': ('verb3',), 'posso': ('hello',), 'postal': ('letter',),
'pouco': ('hello', 'span'), 'poupa': ('imperative',), 'poupasse': ('subj',), 'poupe': ('subj', 'imperative'),
'poupem': ('imperative',), 'poupemos': ('subj',), 'pq': ('hello',), 'pra': ('hello', 'to', 'where_to'), 'prado':
('name_words',), 'precisa': ('hello', 'verb3', 'needs'), 'precisamos': ('should', 'urge_inf'), 'precisava': ('verb3',
'should', 'needs'), 'preciso': ('hello', 'should', 'urge_inf'), 'prefere': ('verb3',), 'preferiu': ('verb3',),
'prenda': ('by_post',), 'prepara': ('give3', 'imperative', 'hand3'), 'preparamos': ('give1',), 'preparar': ('giveinf',
'bring'), 'preparara': ('hand3',), 'prepararei': ('give1',), 'preparasse': ('subj',), 'prepare': ('subj',
'imperative'), 'preparei': ('done',), 'preparem': ('imperative',), 'preparemos': ('subj',), 'preparo': ('give1',
'give1_pra'), 'preparou': ('made3',), 'presente': ('by_post',), 'pretende': ('verb3', 'wants3'), 'preto':
('name_words',), 'prevista': ('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'prioriza':
('imperative',), 'priorizasse': ('subj',), 'priorize': ('subj', 'imperative'), 'priorizem': ('imperative',),
'priorizemos': ('subj',), 'pro': ('hello', 'to', 'where_to'), 'procura': ('verb3', 'is3', 'imperative'), 'procuram':
('verb3',), 'procurar': ('giveinf', 'urge_inf'), 'procurasse': ('subj',), 'procurava': ('verb3',), 'procure': ('subj',
'imperative'), 'procurem': ('imperative',), 'procuremos': ('subj',), 'procuro': ('give1',), 'procurou': ('verb3',
'called3'), 'produto': ('paper',), 'professor': ('pro',), 'professora': ('pro',), 'programador': ('pro',),
'programadora': ('pro',), 'projeto': ('paper',), 'prometemos': ('vowed1',), 'prometeu': ('hello', 'vowed3'),
'prometi': ('vowed1',), 'pronta': ('ready',), 'pronto': ('ready',), 'propoe': ('verb3',), 'propos': ('verb3',),
'proposta': ('hello', 'paper', 'thing', 'mine_thing'), 'provavelmente': ('filler',), 'proxima': ('hello',), 'proximo':
('hello',), 'prá': ('to',), 'psicologa': ('pro',), 'psicologo': ('pro',), 'psiquiatra': ('pro',), 'pusesse':
('subj',), 'pôde': ('verb3',), 'pôr': ('giveinf',), 'q': ('hello',), 'qual': ('hello',), 'quando': ('hello',),
'quarenta': ('span',), 'quarta': ('hello',), 'quase': ('filler',), 'quatro': ('hello', 'span'), 'que': ('hello',),
'quem': ('hello',), 'quer': ('hello', 'verb3', 'wants3', 'is3', 'bidding', 'needs'), 'querem': ('verb3',), 'querera':
('verb3',), 'queria': ('hello', 'verb3', 'was_to', 'bidding', 'needs'), 'queriamos': ('was_to',), 'quero': ('hello',),
'quinta': ('hello',), 'quinze': ('hello', 'span'), 'quis': ('verb3',), 'rabisquei': ('read1',), 'rapidamente':
('filler',), 'rapidinho': ('filler',), 'rapido': ('filler',), 'raposo': ('name_words',), 'rascunho': ('paper',
'thing'), 'reagendada': ('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagendei':
('moved1',), 'reagendou': ('moved1',), 'reagendámos': ('moved1',), 'recado': ('hello',), 'recebe': ('helps3',),
'recebem': ('helps3',), 'recebeu': ('reach', 'called3'), 'recebi': ('met1',), 'recomenda': ('verb3', 'advises'),
'recomendacao': ('tip',), 'recomendar': ('giveinf',), 'recomendo': ('give1',), 'recomendou': ('verb3', 'advises',
'bidding'), 'reconhece': ('says',), 'recusa': ('verb3',), 'recusou': ('verb3',), 'redacao': ('paper',), 'redator':
('pro',), 'redatora': ('pro',), 'redige': ('hand3',), 'redigiu': ('made3',), 'reduz': ('imperative',), 'reduza':
('subj', 'imperative'), 'reduzam': ('imperative',), 'reduzamos': ('subj',), 'reduzir': ('urge_inf',), 'reduzisse':
('urge_inf', 'subj'), 'reencaminhei': ('done',), 'reencontrei': ('met1',), 'reenvia': ('give3',), 'reenviar':
('giveinf', 'hand_inf'), 'reenviarei': ('give1',), 'reenviei': ('writes',), 'reenvio': ('give1', 'give1_pra'),
'reformou': ('verb3', 'fate'), 'regista': ('imperative',), 'registasse': ('subj',), 'registe': ('subj', 'imperative'),
'registem': ('imperative',), 'registemos': ('subj',), 'registra': ('imperative',), 'registrasse': ('subj',),
'registre': ('subj', 'imperative'), 'registrem': ('imperative',), 'registremos': ('subj',), 'regressa': ('verb3',),
'regressou': ('verb3',), 'rei': ('name_words',), 'reis': ('name_words',), 'relatorio': ('paper', 'thing'), 'reli':
('read1',), 'remarcada': ('moved_pp',), 'remarcado': ('moved_pp',), 'remarcamos': ('moved1',), 'remarcar':
('todo_inf',), 'remarcou': ('moved1',), 'remarcámos': ('moved1',), 'remarquei': ('moved1',), 'remeti': ('writes',),
'renegocia': ('imperative',), 'renegociasse': ('subj',), 'renegocie': ('subj', 'imperative'), 'renegociem':
('imperative',), 'renegociemos': ('subj',), 'repassei': ('read1',), 'reservamos': ('bring',), 'reservar': ('bring',),
'reservei': ('done', 'set_up'), 'reservo': ('bring',), 'responda': ('subj', 'imperative'), 'respondam':
('imperative',), 'respondamos': ('subj',), 'responde': ('give3', 'answers', 'opines', 'hand3', 'answered'),
'respondem': ('give3',), 'responder': ('giveinf',), 'respondera': ('give3', 'will3', 'hand3'), 'responderam':
('answers', 'answered'), 'responderei': ('give1',), 'responderia': ('would_give',), 'respondesse': ('subj',),
'respondeu': ('reach', 'called3', 'answers', 'opines', 'answered'), 'respondi': ('rang1',), 'respondido':
('answered',), 'respondo': ('give1',), 'resposta': ('thing',), 'retida': ('ill',), 'retido': ('ill',), 'retorna':
('give3', 'answers'), 'retornar': ('giveinf',), 'retornei': ('rang1',), 'retorno': ('give1',), 'retornou': ('reach',
'called3', 'answers'), 'reuni': ('seen1',), 'reuniao': ('hello', 'date'), 'reunimos': ('we3', 'seen1'), 'reunir':
('see_inf',), 'reunirei': ('shall1',), 'reuniu': ('verb3', 'we3'), 'reunião': ('hello', 'date'), 'reuno': ('eat1',),
'reve': ('give3', 'hand3'), 'reveja': ('subj', 'imperative'), 'revejam': ('imperative',), 'revejamos': ('subj',),
'revejo': ('give1',), 'rever': ('giveinf',), 'revi': ('hello', 'met1', 'read1'), 'revisa': ('give3', 'hand3'),
'revisar': ('giveinf',), 'revisei': ('read1',), 'reviso': ('give1',), 'ribeira': ('name_words',), 'ribeiro':
('name_words',), 'rio': ('name_words',), 'rios': ('name_words',), 'rocha': ('name_words',), 'rolou': ('happens3',),
'romance': ('paper',), 'rosa': ('name_words',), 'rosario': ('name_words',), 'roteiro': ('paper',), 'sabado': ('hello',
'name_words'), 'sabe': ('verb3', 'says'), 'sabia': ('verb3',), 'sai': ('verb3', 'imperative'), 'saia': ('subj',
'imperative'), 'saiam': ('imperative',), 'saiamos': ('subj',), 'sair': ('see_inf',), 'saira': ('verb3',), 'saisse':
('subj',), 'saiu': ('verb3', 'happens3'), 'salvador': ('name_words',), 'santos': ('name_words',), 'sao': ('hello',
'verb3'), 'sapateiro': ('name_words',), 'script': ('helpful',), 'se': ('hello', 'verb3', 'is3'), 'secretaria': ('pro',
'rel'), 'secretario': ('rel',), 'segue': ('verb3', 'imperative'), 'seguisse': ('subj',), 'segunda': ('hello',),
'seguradora': ('pro',), 'seja': ('subj', 'imperative'), 'sejam': ('imperative',), 'sejamos': ('subj',), 'sem':
('hello',), 'semana': ('hello',), 'seminario': ('course',), 'sempre': ('filler', 'hello'), 'senhor': ('hello',),
'senhora': ('hello',), 'sente': ('opines', 'says'), 'separa': ('verb3', 'imperative'), 'separaram': ('verb3',),
'separasse': ('subj',), 'separe': ('subj', 'imperative'), 'separem': ('imperative',), 'separemos': ('subj',),
'separou': ('verb3',), 'sera': ('hello', 'verb3'), 'seria': ('hello', 'verb3'), 'serra': ('name_words',),
'serralheiro': ('pro',), 'serrano': ('name_words',), 'sessao': ('date', 'course'), 'setembro': ('hello',), 'seu':
('their', 'hello'), 'seus': ('their',), 'sexta': ('hello',), 'siga': ('subj', 'imperative'), 'sigam': ('imperative',),
'sigamos': ('subj',), 'silva': ('name_words',), 'simplifica': ('imperative',), 'simplificasse': ('subj',),
'simplifique': ('subj', 'imperative'), 'simplifiquem': ('imperative',), 'simplifiquemos': ('subj',), 'sinal':
('thing',), 'site': ('paper',), 'slides': ('paper',), 'sms': ('letter',), 'so': ('filler',), 'sobe': ('verb3',
'imperative'), 'sobre': ('hello', 'of'), 'sobrinha': ('rel',), 'sobrinho': ('rel',), 'socia': ('hello', 'rel'),
'socio': ('hello', 'rel'), 'socios': ('rel',), 'socorro': ('name_words',), 'sofre': ('verb3',), 'sofreu': ('verb3',),
'sogra': ('rel',), 'sogro': ('rel',), 'sogros': ('rel',), 'sol': ('name_words',), 'sonha': ('verb3',), 'soube':
('verb3',), 'startup': ('rel',), 'sua': ('their', 'hello'), 'suas': ('their',), 'suba': ('urge_inf', 'subj',
'imperative'), 'subam': ('imperative',), 'subamos': ('subj',), 'subir': ('urge_inf',), 'subisse': ('urge_inf',
'subj'), 'subiu': ('verb3',), 'sugere': ('verb3', 'advises'), 'sugeriu': ('verb3', 'advises'), 'sugestao': ('tip',),
'sugestoes': ('feedback_noun',), 'sumiu': ('verb3',), 'suspensa': ('off_pp',), 'suspenso': ('off_pp',), 'ta':
('verb3',), 'talk': ('course',), 'talvez': ('filler',), 'tambem': ('filler', 'hello'), 'tarde': ('hello',), 'tava':
('verb3',), 'tb': ('filler', 'hello'), 'tbm': ('filler',), 'tcc': ('paper',), 'tecnica': ('pro',), 'tecnico':
('pro',), 'tel': ('reach_noun',), 'telefonar': ('see_inf',), 'telefonaram': ('reach',), 'telefone': ('reach_noun',),
'telefonei': ('rang1', 'attempt'), 'telefonema': ('call_noun',), 'telefonemas': ('call_noun',), 'telefonou': ('reach',
'called3'), 'telemovel': ('reach_noun',), 'tem': ('aux3', 'hello', 'verb3', 'is3', 'imperative'), 'teme': ('verb3',),
'temos': ('hello', 'should'), 'tempinho': ('span',), 'template': ('helpful', 'paper'), 'tenha': ('subj',
'imperative'), 'tenham': ('imperative',), 'tenhamos': ('subj',), 'tenho': ('hello', 'should'), 'tentei': ('hello',
'attempt'), 'ter': ('see_inf', 'urge_inf'), 'tera': ('verb3',), 'terapeuta': ('pro',), 'terca': ('hello',), 'termina':
('verb3', 'hand3'), 'terminei': ('done',), 'terminou': ('verb3',), 'tese': ('paper',), 'testa': ('verb3',
'imperative'), 'testar': ('urge_inf',), 'testasse': ('urge_inf', 'subj'), 'teste': ('subj', 'imperative'), 'testei':
('read1',), 'testem': ('imperative',), 'testemos': ('subj',), 'testou': ('verb3',), 'teve': ('hello', 'verb3',
'happens3'), 'texto': ('paper',), 'tia': ('rel',), 'time': ('rel',), 'tinha': ('aux3', 'hello', 'verb3', 'should',
'is3'), 'tinhamos': ('was_to', 'should', 'attempt'), 'tio': ('rel',), 'tip': ('tip',), 'tipo': ('filler',), 'tira':
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
('pro',), 'tradutora': ('pro',), 'traga': ('subj', 'imperative'), 'tragam': ('imperative',), 'tragamos': ('subj',),
'trago': ('give1', 'bring'), 'tranquilizei': ('cheered1',), 'transfere': ('give3', 'send3'), 'transferencia':
('thing',), 'transferi': ('done',), 'transferida': ('moved_pp',), 'transferido': ('moved_pp',), 'transferir':
('giveinf', 'hand_inf'), 'transferiu': ('moved1',), 'transfiro': ('give1',), 'trara': ('give3', 'hand3'), 'trarei':
('give1',), 'traria': ('would_give',), 'traumatologista': ('pro',), 'traz': ('give3', 'hand3'), 'trazer': ('giveinf',
'bring'), 'treinamento': ('course',), 'tres': ('hello', 'span'), 'trinta': ('span',), 'troca': ('verb3',), 'trocou':
('verb3',), 'trouxe': ('hello',), 'tudo': ('filler', 'hello'), 'tutoria': ('mentor_noun',), 'tutorial': ('helpful',),
'têm': ('hello', 'verb3'), 'tô': ('stays',), 'ultima': ('hello',), 'um': ('det', 'any_det'), 'uma': ('det', 'hello',
'any_det'), 'umas': ('det', 'any_det'), 'uns': ('det', 'any_det'), 'usa': ('verb3', 'imperative'), 'usar':
('urge_inf',), 'usasse': ('subj',), 'usava': ('verb3',), 'use': ('subj', 'imperative'), 'usem': ('imperative',),
'usemos': ('subj',), 'va': ('subj', 'imperative'), 'vaca': ('name_words',), 'vai': ('hello', 'verb3', 'is3'), 'vale':
('name_words',), 'valida': ('give3', 'imperative', 'hand3'), 'validasse': ('subj',), 'valide': ('subj', 'imperative'),
'validem': ('imperative',), 'validemos': ('subj',), 'vamos': ('hello',), 'vao': ('verb3',), 'vc': ('they', 'hello'),
'veio': ('reach', 'came3'), 'vejo': ('eat1', 'seen1'), 'vem': ('hello', 'verb3', 'is3'), 'vemos': ('seen1',), 'venda':
('subj', 'imperative'), 'vendam': ('imperative',), 'vendamos': ('subj',), 'vende': ('verb3', 'imperative'), 'vendem':
('verb3',), 'vender': ('urge_inf',), 'vendera': ('verb3',), 'vendesse': ('urge_inf', 'subj'), 'vendeu': ('verb3',),
'ver': ('giveinf', 'see_inf'), 'vera': ('verb3',), 'verei': ('shall1',), 'veremos': ('shall1',), 'verifica':
('hand3',), 'verificar': ('giveinf',), 'versao': ('thing',), 'veterinaria': ('pro',), 'veterinario': ('pro',), 'vi':
('hello', 'met1', 'seen1'), 'viaja': ('verb3', 'imperative'), 'viajando': ('ill',), 'viajasse': ('subj',), 'viaje':
('subj', 'imperative'), 'viajem': ('imperative',), 'viajemos': ('subj',), 'viajou': ('verb3',), 'video': ('helpful',),
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


CLAUSES = [{'': (13, 'talk')}, {'<fate>': 0}, {'<fate>': 0, 'esta': 1, 'está': 1, 'foi': 1, 'se': 1}, {'N': 2}, {'da':
3, 'de': 3, 'do': 3}, {'': (6, 'theirs')}, {'D': 5}, {'...': 6}, {'0': 7, '<any_det>': 7, '<my>': 7, '<their>': 7},
{'<hand3>': 8}, {'': (3, 'advice')}, {'<inf>': 10}, {'<inf>': 10, 'nao': 11, 'não': 11}, {'^': 12}, {'p': 13, 'para':
13, 'pra': 13}, {'me': 14, 'p': 13, 'para': 13, 'pra': 13}, {'^': 9, 'disse': 15, 'diz': 15, 'fala': 15, 'falou': 15},
{'N': 0}, {'da': 17, 'de': 17, 'do': 17}, {'<rel>': 18}, {'a': 19, 'o': 19}, {'': (11, 'thinking')}, {'anos': 21},
{'': (2, 'plan')}, {'<date>': 23}, {'<date>': 23, 'a': 24, 'o': 24, 'um': 24, 'uma': 24}, {'a': 23, 'ao': 23, 'com':
23, 'em': 23, 'na': 23, 'no': 23, 'pela': 23, 'pelo': 23, 'à': 23}, {'casou': 20, 'completa': 22, 'faleceu': 20,
'faz': 22, 'ha': 25, 'morreu': 20, 'nasceu': 20, 'passo': 26, 'tem': 25, 'temos': 25, 'tenho': 25, 'vejo': 26,
'visito': 26, 'vou': 26}, {'': (7, 'waiting')}, {'0': 28}, {'^': 29}, {'deve': 30}, {'': (5, 'mine')}, {'<until>':
32}, {'N': 33}, {'para': 34}, {'...': 33}, {'<any_det>': 36}, {'<any_det>': 7, '<my>': 7, '<their>': 7, 'D': 5},
{'...': 6, 'D': 5}, {'D': 5, 'ate': 5, 'em': 5, 'na': 5, 'no': 5}, {'D': 5, 'ate': 5, 'em': 5, 'me': 40, 'na': 5,
'no': 5}, {'<any_det>': 32, 'D': 32}, {'...': 35, '<give1>': 37, '<hand3>': 38, '<send3>': 39, 'devolve': 41,
'encaminho': 42, 'envio': 42, 'ligo': 42, 'mando': 42, 'passo': 42, 'preparo': 42, 'reenvio': 42}, {'<hand3>': 6,
'<send3>': 6, 'chega': 6, 'chegam': 6, 'vem': 6, 'vêm': 6}, {'...': 44}, {'D': 32}, {'<thing>': 45, 'devolver': 46,
'entregar': 46, 'enviar': 46, 'pagar': 46}, {'cai': 0, 'e': 0, 'sera': 0, 'é': 0}, {'N': 48}, {'da': 49, 'de': 49,
'do': 49}, {'<rel>': 4, '^': 47, 'aniversario': 50, 'aniversário': 50, 'casamento': 50, 'festa': 50, 'niver': 50,
'operacao': 50, 'prova': 50}, {'deveria': 10, 'deveriamos': 10, 'devia': 10, 'deviamos': 10, 'devo': 10}, {'^': 52},
{'gente': 53}, {'a': 54, 'eu': 53, 'nos': 53, 'nós': 53}, {'que': 55}, {'N': 23}, {'e': 0, 'sao': 0, 'é': 0}, {'N':
58}, {'da': 59, 'de': 59, 'do': 59}, {'<thing>': 45}, {'^': 61}, {'': (0, 'missed')}, {'$$': 63}, {'desligado': 64,
'impedido': 64, 'ocupado': 64}, {'<thing>': 5}, {'^': 66}, {'': (11, 'thinking'), 'dia': 21}, {'alguma': 21,
'qualquer': 68, 'um': 68, 'uma': 21}, {'almocar': 69, 'beber': 69, 'combinar': 69, 'jantar': 69, 'marcar': 69,
'organizar': 69, 'tomar': 69}, {'almocar': 69, 'beber': 69, 'combinar': 69, 'de': 70, 'jantar': 69, 'marcar': 69,
'organizar': 69, 'que': 70, 'tomar': 69}, {'<see_inf>': 21, 'almocar': 69, 'beber': 69, 'combinar': 69, 'de': 70,
'jantar': 69, 'marcar': 69, 'organizar': 69, 'que': 70, 'tomar': 69}, {'<thing>': 32}, {'^': 73}, {'me': 14, 'p': 13,
'para': 13, 'pra': 13, 'que': 55}, {'...': 46}, {'<until>': 32, 'D': 32}, {'...': 77}, {'0': 76, '<any_det>': 78,
'<my>': 76, '<their>': 76, 'isso': 76, 'lhe': 76, 'lhes': 76, 'tudo': 76}, {'0': 76, '<any_det>': 76, '<my>': 76,
'<their>': 76, 'isso': 76, 'lhe': 76, 'lhes': 76, 'tudo': 76}, {'<give1>': 79, 'acabo': 80, 'assino': 80, 'fecho': 80,
'organizo': 80, 'revejo': 80, 'termino': 80, 'trato': 80}, {'^': 81}, {'D': 23, 'c': 23, 'com': 23}, {'<date>': 83},
{'<date>': 83, 'a': 84, 'o': 84, 'um': 84, 'uma': 84}, {'': (12, 'task')}, {'': (12, 'task'), 'me': 86}, {'esquecer':
86}, {'esquecer': 87, 'me': 88, 'posso': 88}, {'<rel>': 4, '^': 61, 'aniversario': 50, 'aniversário': 50, 'casamento':
50, 'festa': 50, 'niver': 50, 'operacao': 50, 'prova': 50}, {'^': 61, 'anos': 60}, {'em': 21, 'na': 21, 'no': 21},
{'<my>': 5}, {'<my>': 5, 'a': 93, 'as': 93, 'o': 93, 'os': 93}, {'jeito': 5, 'lida': 5, 'olhada': 5, 'olhadela': 5,
'toque': 5, 'vista': 5}, {'um': 95, 'uma': 95}, {'<hand_inf>': 5, 'analisar': 94, 'assinar': 94, 'corrigir': 94,
'dar': 96, 'devolver': 5, 'ler': 94, 'olhar': 94, 'rever': 94, 'testar': 94, 'validar': 94, 'ver': 94}, {'^': 97},
{'<rel>': 4, '<they>': 16, 'D': 27, 'N': 31, '^': 43, 'a': 51, 'acha': 56, 'achou': 56, 'acompanho': 57,
'aniversario': 50, 'aniversário': 50, 'anos': 60, 'as': 62, 'busco': 57, 'casamento': 50, 'dava': 65, 'desligado': 64,
'deu': 65, 'deve': 67, 'devia': 71, 'deviamos': 72, 'devo': 74, 'disse': 75, 'diz': 75, 'embora': 0, 'esta': 65,
'estava': 65, 'está': 65, 'eu': 82, 'fala': 15, 'falou': 15, 'festa': 50, 'ha': 85, 'impedido': 64, 'levarei': 57,
'levo': 57, 'nao': 89, 'niver': 50, 'não': 89, 'o': 90, 'ocupado': 64, 'operacao': 50, 'os': 91, 'pensa': 56,
'pensava': 92, 'pensei': 92, 'podia': 71, 'podiamos': 72, 'prova': 50, 'tem': 85, 'temos': 71, 'tenho': 71, 'vai': 98,
'vao': 98, 'vejo': 57}, {'': (18, 'gave:mentoring')}, {'^': 100}, {'<any_det>': 66, '<thing>': 5}, {'D': 0}, {'^':
102, 'aniversario': 103, 'aniversário': 103, 'anos': 103, 'niver': 103}, {':': 104}, {'': (5, 'mine'), 'lhe': 32},
{'pendente': 32, 'prevista': 32, 'previsto': 32, 'prometida': 32, 'prometido': 32}, {'com': 32}, {'<giveinf>': 106,
'<mine_thing>': 46, '<todo_inf>': 32, 'cobrar': 32, 'comprar': 32, 'devolver': 32, 'entrega': 107, 'envio': 107,
'falar': 108, 'felicitar': 32, 'levar': 32, 'marcar': 108, 'oferecer': 32, 'parabenizar': 32, 'pedir': 32, 'reservar':
32, 'resposta': 107, 'ver': 108}, {'^': 32}, {':': 110}, {'fazer': 111}, {'D': 23}, {'...': 113, 'a': 86, 'com': 86,
'o': 86}, {'^': 10}, {':': 115}, {'^': 102}, {':': 117}, {'N': 111}, {'<giveinf>': 86}, {'<mentor_noun>': 101, 'N':
105, '^': 109, 'a': 112, 'acao': 111, 'almocar': 114, 'conselho': 116, 'conselhos': 116, 'dica': 116, 'dicas': 116,
'ela': 118, 'ele': 118, 'eu': 111, 'meu': 111, 'minha': 111, 'nos': 111, 'nós': 111, 'para': 119, 'pendencias': 111,
'pendente': 111, 'por': 112, 'recomendacao': 116, 'recomendacoes': 116, 'sugestao': 116, 'tarefa': 111, 'todo': 120,
'ver': 114, 'visitar': 114}, {'^': 10, 'a': 115, 'que': 115}, {'^': 10, 'a': 115, 'me': 122, 'nos': 122, 'para': 115,
'que': 115}, {'': (23, 'contact')}, {'me': 124, 'nos': 124}, {'estava': 63, 'estavamos': 63}, {'estava': 63,
'estavamos': 63, 'nao': 126, 'não': 126}, {'estava': 63, 'estavamos': 63, 'eu': 127, 'nao': 126, 'nos': 127, 'não':
126, 'nós': 127}, {'enquanto': 128, 'quando': 128}, {'minha': 124}, {'escritorio': 124}, {'casa': 124}, {'': (23,
'contact'), 'em': 132, 'no': 131}, {'': (23, 'contact'), 'a': 132, 'em': 132}, {'gente': 124}, {'a': 135},
{'surpresa': 124}, {'': (23, 'contact'), 'em': 132}, {'ver': 124, 'visitar': 124}, {'coworking': 124, 'escritorio':
124}, {'aqui': 124, 'ca': 124}, {'comigo': 124}, {'me': 124}, {'...': 129, 'a': 130, 'almocar': 124, 'ao': 131,
'aqui': 133, 'ca': 134, 'com': 136, 'comigo': 124, 'de': 137, 'em': 132, 'jantar': 124, 'la': 138, 'lá': 138, 'me':
139, 'na': 130, 'no': 140, 'por': 141, 'ter': 142, 'tomar': 124, 'ver': 143, 'visitar': 143, 'à': 130}, {'': (21,
'gave:encouragement')}, {'^': 145}, {'<them>': 146, 'N': 146}, {'<them>': 146, 'N': 146, 'a': 147, 'o': 147},
{'efeito': 63}, {'sem': 149}, {'abaixo': 63}, {'aconteceu': 63, 'rolou': 63}, {'caiu': 63, 'ficou': 150, 'foi': 151,
'nao': 152, 'não': 152}, {'N': 153}, {'N': 153, 'a': 154, 'o': 154}, {'<set>': 23, 'com': 155}, {'com': 23},
{'<any_det>': 23, 'D': 23, 'c': 23, 'cafe': 23, 'café': 23, 'com': 23, 'me': 157}, {'lha': 46, 'lhas': 46, 'lho': 46,
'lhos': 46}, {'': (19, 'gave:resource')}, {'N': 160}, {'<him>': 160}, {'<to>': 161, 'para': 162, 'pra': 162},
{'<helpful>': 163}, {'<helpful>': 160}, {'meu': 165, 'meus': 165, 'minha': 165, 'minhas': 165, 'nossa': 165, 'nosso':
165}, {'<any_det>': 164, 'a': 166, 'meu': 165, 'meus': 165, 'minha': 165, 'minhas': 165, 'nossa': 165, 'nosso': 165,
'o': 166, 'um': 166, 'uma': 166}, {'<any_det>': 165}, {'^': 168}, {'^': 167, 'lhe': 169, 'lhes': 169}, {'N': 101},
{'N': 101, '^': 100, 'a': 171, 'o': 171}, {'<where_to>': 172, 'N': 101, '^': 100, 'a': 171, 'com': 172, 'de': 101,
'em': 101, 'no': 172, 'o': 171, 'sobre': 101}, {'<mentor_noun>': 173}, {'de': 174}, {'': (1, 'moved')}, {'D': 176,
'para': 176, 'pra': 176, 'pro': 176}, {'D': 176}, {'<date>': 178}, {'<date>': 177, 'D': 176, 'nossa': 179, 'nosso':
179, 'para': 176, 'pra': 176, 'pro': 176}, {'<date>': 177, 'D': 176, 'para': 176, 'pra': 176, 'pro': 176}, {'<date>':
177, 'D': 176, 'a': 181, 'nossa': 181, 'nosso': 181, 'o': 181, 'para': 176, 'pra': 176, 'pro': 176}, {'<date>': 177,
'D': 176, 'a': 180, 'nossa': 181, 'nosso': 181, 'o': 180, 'para': 176, 'pra': 176, 'pro': 176, 'se': 182}, {'D': 176,
'para': 176}, {'...': 184}, {'D': 176, 'da': 185, 'de': 185, 'do': 185, 'para': 176, 'pra': 176, 'pro': 176},
{'melhor': 10}, {'deveria': 10, 'devia': 10, 'deviamos': 10}, {'<should>': 10, 'e': 187, 'era': 187, 'nao': 188,
'não': 188, 'o': 187, 'seria': 187, 'é': 187}, {'^': 189}, {'gente': 190}, {'^': 189, 'a': 191, 'eu': 190, 'nos': 190,
'nós': 190}, {'que': 192}, {'<to>': 124, 'N': 124}, {'': (16, 'gave:feedback')}, {'^': 195}, {'<him>': 196}, {'^':
195, 'com': 197, 'da': 196, 'dela': 196, 'dele': 196, 'deles': 196, 'do': 196}, {'^': 195, 'da': 196, 'dela': 196,
'dele': 196, 'do': 196}, {'<paper>': 199}, {'<paper>': 198, 'seu': 200, 'sua': 200}, {'<paper>': 198, 'a': 201, 'as':
201, 'o': 201, 'os': 201, 'seu': 200, 'sua': 200}, {'': (13, 'talk'), 'como': 0, 'da': 0, 'de': 0, 'do': 0, 'que': 0,
'se': 0, 'sobre': 0}, {'me': 203, 'que': 0}, {'D': 23, 'c': 23, 'com': 23, 'para': 23, 'pra': 23, 'pro': 23}, {'D':
23, 'para': 23}, {'N': 206}, {'encontrar': 23, 'ver': 23}, {'almocar': 23, 'beber': 23, 'falar': 23, 'ir': 23,
'jantar': 23, 'nos': 208, 'tomar': 23}, {'<any_det>': 24, '<date>': 23, 'D': 23, 'com': 207, 'de': 209, 'para': 113},
{'<of>': 28, 'que': 28}, {'espera': 211}, {'a': 212, 'à': 212}, {'telefone': 124}, {'': (23, 'contact'), 'bocado':
124, 'pouco': 124}, {'D': 124, 'ao': 214, 'c': 124, 'cm': 124, 'com': 124, 'da': 124, 'das': 124, 'de': 124, 'do':
124, 'dos': 124, 'na': 124, 'no': 124, 'pelo': 124, 'por': 124, 'sobre': 124, 'um': 215}, {'...': 129}, {'...': 113,
'D': 23}, {'me': 218, 'nos': 218}, {'D': 124}, {'me': 220, 'que': 0}, {'<give3>': 5, '<would_give>': 5}, {'^': 222},
{'^': 222, 'me': 223, 'nos': 223}, {'que': 224}, {'me': 225, 'nos': 225, 'que': 224}, {'me': 5, 'nos': 5},
{'<giveinf>': 227}, {'<giveinf>': 5}, {'^': 229}, {'^': 228, 'me': 230, 'nos': 230}, {'para': 0, 'pra': 0, 'q': 0,
'que': 0}, {'N': 232}, {'N': 232, 'a': 233, 'o': 233}, {'ma': 5, 'me': 5, 'mo': 5, 'nos': 5}, {'': (6, 'theirs'), 'a':
5, 'as': 5, 'ma': 5, 'mas': 5, 'me': 5, 'mo': 5, 'mos': 5, 'o': 5, 'os': 5}, {'<give3>': 236}, {'<give3>': 236, 'me':
237, 'nos': 237}, {'D': 5, 'e': 238}, {'...': 6, 'meu': 7, 'minha': 7}, {'...': 239, 'D': 5, 'a': 240, 'as': 240,
'meu': 7, 'minha': 7, 'o': 240, 'os': 240}, {'a': 5, 'as': 5, 'ma': 5, 'mas': 5, 'me': 5, 'mo': 5, 'mos': 5, 'o': 5,
'os': 5}, {'<give3>': 242}, {'<give3>': 242, 'me': 243, 'nos': 243}, {'e': 244}, {'...': 245}, {'ok': 5, 'retorno': 5,
'toque': 5}, {'resposta': 5}, {'feedback': 5, 'noticias': 5, 'novidades': 5, 'resposta': 5, 'retorno': 5, 'um': 247,
'uma': 248}, {'espreitadela': 5, 'jeito': 5, 'lida': 5, 'olhada': 5, 'olhadela': 5, 'vista': 5}, {'me': 249, 'nos':
249, 'um': 250, 'uma': 250}, {'um': 250, 'uma': 250}, {'...': 6, 'a': 240, 'as': 240, 'meu': 7, 'minha': 7, 'o': 240,
'os': 240}, {'coisa': 5}, {'D': 5, 'algo': 5, 'alguma': 254, 'ate': 5, 'depois': 5, 'logo': 5, 'na': 5, 'no': 5, 'o':
5, 'quando': 5, 'se': 5}, {'me': 255, 'nos': 255}, {'intro': 5, 'ponte': 5}, {'apresentacao': 5, 'intro': 5}, {'a':
257, 'chegar': 5, 'uma': 258}, {'me': 259}, {'contacto': 5, 'contato': 5}, {'em': 261}, {'coloca': 262,
'desaconselhou': 10, 'faz': 259, 'poe': 262}, {'me': 262}, {'contactar': 5, 'escrever': 5, 'falar': 5, 'ligar': 5},
{'novidades': 5, 'uma': 248}, {'a': 265, 'com': 266}, {'<give3>': 235, '<hand3>': 241, '<made3>': 246, '<send3>': 241,
'<will3>': 5, 'da': 251, 'dara': 252, 'desaconselha': 10, 'desaconselhou': 10, 'devolve': 253, 'diz': 256, 'dá': 251,
'escreve': 256, 'faz': 260, 'liga': 256, 'me': 263, 'poe': 264, 'telefona': 256, 'traz': 253, 'volta': 267, 'voltara':
267}, {'gente': 115}, {'^': 10, 'a': 269, 'eu': 115}, {'^': 10, 'a': 269, 'eu': 115, 'que': 270}, {'vale': 10}, {'e':
10, 'é': 10}, {'melhor': 273}, {'<should>': 10, 'compensa': 10, 'e': 187, 'mais': 272, 'o': 274, 'é': 187}, {'^':
275}, {'melhor': 271, 'preferivel': 271, 'q': 276, 'que': 276}, {'': (4, 'needs_from_me')}, {'<my>': 278}, {'^': 279},
{'^': 279, 'a': 280, 'as': 280, 'da': 280, 'de': 280, 'do': 280, 'o': 280, 'os': 280}, {'contra': 115, 'para': 115,
'que': 115, 'sobre': 115}, {'me': 282, 'nos': 282}, {'^': 278}, {'contacto': 5}, {'em': 285}, {'^': 286}, {'^': 286,
'me': 287}, {'^': 5}, {'a': 289, 'em': 289}, {'se': 290}, {'com': 280}, {'q': 276, 'que': 276}, {'': (6, 'theirs'),
'me': 5}, {'<giveinf>': 294}, {'': (7, 'waiting'), '<giveinf>': 294}, {'^': 296}, {'^': 28}, {'^': 295, 'me': 297,
'nos': 298}, {'me': 298, 'nos': 298}, {'apareceu': 63, 'chegou': 63, 'conseguiu': 63, 'foi': 63, 'passou': 63, 'pode':
63, 'pôde': 63, 'veio': 63}, {'nao': 301, 'nunca': 301, 'não': 301}, {'fim': 302}, {'afinal': 302, 'nao': 301, 'no':
303, 'nunca': 301, 'não': 301}, {'que': 304}, {'e': 304, 'mas': 304, 'so': 305}, {'se': 306}, {'aparecer': 306, 'ir':
306, 'juntar': 307, 'passar': 306, 'ter': 306, 'vinha': 306, 'vir': 306, 'viria': 306}, {'aparecer': 306, 'de': 308,
'em': 308, 'ir': 306, 'juntar': 307, 'passar': 306, 'que': 308, 'ter': 306, 'vinha': 306, 'vir': 306, 'viria': 306},
{'<imperative>': 10, '<subj>': 10, 'nao': 10, 'nem': 10, 'não': 10}, {'^': 310}, {'<should>': 10}, {'^': 312},
{'gente': 313}, {'a': 314, 'eu': 313, 'nos': 313, 'nós': 313}, {'para': 13, 'pra': 13, 'que': 315}, {'^': 11}, {'^':
11, 'nao': 317, 'não': 317}, {'gente': 318}, {'^': 11, 'a': 319, 'eu': 318, 'mim': 318, 'nao': 317, 'nos': 318, 'não':
317, 'nós': 318}, {'que': 10}, {'<inf>': 10, '<urge_inf>': 10, 'nao': 11, 'não': 11, 'tenho': 321}, {'': (3,
'advice'), '<inf>': 10, '<urge_inf>': 10, 'tenho': 321}, {'^': 323, 'nao': 317, 'não': 317}, {'gente': 324}, {'': (3,
'advice'), '<inf>': 10}, {'^': 326, 'nao': 317, 'não': 317}, {'^': 322, 'a': 325, 'eu': 324, 'mim': 327, 'nao': 317,
'nos': 327, 'não': 317, 'nós': 327}, {'<subj>': 10}, {'<subj>': 10, 'me': 329}, {'<subj>': 10, '<urge_inf>': 10,
'<would_give>': 5, 'me': 329, 'nao': 330, 'não': 330, 'tenho': 321}, {'<subj>': 10, '<urge_inf>': 10, 'me': 329,
'nao': 330, 'não': 330, 'tenho': 321}, {'^': 332}, {'gente': 333}, {'^': 229, 'me': 289}, {'': (6, 'theirs'),
'<would_give>': 5}, {'^': 336}, {'': (6, 'theirs'), '<subj>': 10, 'me': 329, 'nao': 330, 'não': 330}, {'^': 338},
{'<subj>': 10, 'me': 329, 'nao': 330, 'não': 330}, {'^': 340}, {'^': 331, 'a': 334, 'eu': 333, 'ia': 335, 'iria': 230,
'me': 337, 'nos': 339, 'nós': 341, 'vai': 335}, {'...': 316, ':': 311, 'p': 320, 'para': 328, 'pra': 328, 'que': 342},
{'^': 12, 'a': 319, 'eu': 318, 'mim': 318, 'nao': 317, 'nos': 318, 'não': 317, 'nós': 318}, {'...': 316, 'p': 320,
'para': 344, 'pra': 344}, {'^': 331, 'a': 334, 'aparecer': 306, 'eu': 333, 'ia': 335, 'ir': 306, 'iria': 230,
'juntar': 307, 'me': 337, 'nos': 339, 'nós': 341, 'passar': 306, 'ter': 306, 'vai': 335, 'vinha': 306, 'vir': 306,
'viria': 306}, {':': 311, 'aparecer': 306, 'de': 308, 'em': 308, 'ir': 306, 'juntar': 307, 'me': 343, 'nos': 345, 'p':
320, 'para': 328, 'passar': 306, 'pra': 328, 'que': 346, 'ter': 306, 'vinha': 306, 'vir': 306, 'viria': 306}, {'para':
13, 'pra': 13}, {'^': 332, 'a': 334, 'eu': 333, 'ia': 335, 'iria': 230, 'me': 289, 'nos': 339, 'nós': 341, 'vai':
335}, {'...': 348, ':': 311, 'p': 320, 'para': 328, 'pra': 328, 'que': 349}, {'...': 348, 'p': 320, 'para': 344,
'pra': 344}, {'<should>': 10, '<subj>': 10, '<urge_inf>': 10, 'compensa': 10, 'e': 187, 'mais': 272, 'me': 329, 'nao':
330, 'não': 330, 'o': 274, 'tenho': 321, 'é': 187}, {'^': 352, 'a': 334, 'eu': 333, 'ia': 335, 'iria': 230, 'me': 289,
'nos': 339, 'nós': 341, 'vai': 335}, {':': 311, 'me': 350, 'nos': 351, 'p': 320, 'para': 328, 'pra': 328, 'q': 276,
'que': 353}, {'que': 115}, {'de': 355, 'que': 115}, {'opiniao': 356}, {'da': 357, 'de': 357}, {'a': 115}, {'me': 359,
'nos': 359}, {'da': 289, 'de': 289, 'do': 289}, {'se': 361}, {'parte': 278}, {'minha': 363, 'nossa': 363}, {'da':
364}, {'...': 365, '<my>': 278}, {'^': 366}, {'lhe': 284, 'lhes': 284}, {'gente': 368}, {'^': 278, 'lhe': 284, 'lhes':
284}, {'a': 369, 'eu': 370}, {'^': 366, 'a': 280, 'as': 280, 'da': 280, 'de': 367, 'do': 280, 'o': 280, 'os': 280,
'que': 371}, {'': (4, 'needs_from_me'), '<my>': 278}, {'^': 373}, {'eu': 374, 'lhe': 374}, {'da': 374, 'de': 374,
'do': 374, 'que': 375}, {'espera': 376}, {'de': 193}, {'a': 377, 'aguardando': 280, 'convencida': 378, 'convencido':
378, 'esperando': 280, 'à': 377}, {'a': 269, 'eu': 115, 'mim': 115, 'nos': 115, 'nós': 115}, {'para': 380, 'pra':
380}, {'me': 381, 'para': 380, 'pra': 380}, {':': 311, 'me': 343, 'nos': 345, 'p': 320, 'para': 328, 'pra': 328,
'que': 342}, {'de': 289}, {'tarefa': 384}, {'a': 385}, {'^': 5, 'me': 289, 'nos': 289}, {'por': 289}, {'a': 377,
'com': 386, 'de': 387, 'responsavel': 388, 'à': 377}, {'de': 387}, {'com': 386, 'de': 387, 'responsavel': 388}, {'^':
5, 'me': 289}, {'dever': 392, 'espera': 376}, {'^': 5, 'aparecer': 306, 'ir': 306, 'juntar': 307, 'me': 289, 'nos':
289, 'passar': 306, 'ter': 306, 'vinha': 306, 'vir': 306, 'viria': 306}, {'devendo': 289}, {'a': 393, 'aparecer': 306,
'com': 386, 'de': 394, 'devendo': 289, 'em': 308, 'ir': 306, 'juntar': 307, 'me': 395, 'passar': 306, 'que': 308,
'responsavel': 388, 'ter': 306, 'vinha': 306, 'vir': 306, 'viria': 306, 'à': 377}, {'^': 5, 'me': 289, 'que': 392},
{'^': 5, 'me': 397, 'que': 392}, {'<until>': 278}, {'...': 399}, {'<any_det>': 400}, {'^': 401}, {'ter': 402}, {'de':
403}, {'me': 28}, {'<giveinf>': 405}, {'^': 406, 'aparecer': 306, 'ir': 306, 'juntar': 307, 'passar': 306, 'ter': 306,
'vinha': 306, 'vir': 306, 'viria': 306}, {'<giveinf>': 28}, {'^': 408}, {'^': 406, 'aparecer': 306, 'de': 407, 'em':
308, 'ir': 306, 'juntar': 307, 'me': 409, 'nos': 409, 'passar': 306, 'que': 407, 'ter': 306, 'vinha': 306, 'vir': 306,
'viria': 306}, {'me': 409, 'nos': 409}, {'eu': 115, 'que': 115}, {'eu': 115}, {'em': 355, 'para': 412, 'pra': 413,
'que': 115}, {'gente': 341}, {'^': 340, 'a': 415, 'eu': 341, 'nos': 341, 'nós': 341}, {'que': 416}, {'': (3,
'advice'), '<subj>': 10, 'me': 329, 'nao': 330, 'não': 330}, {'^': 418, 'a': 415, 'eu': 341, 'nos': 341, 'nós': 341},
{'em': 355, 'me': 417, 'para': 412, 'pra': 413, 'que': 419}, {'<urge_inf>': 10}, {'^': 421}, {'eu': 422, 'me': 422},
{'gente': 327}, {'^': 11, 'a': 424, 'eu': 327, 'mim': 327, 'nao': 317, 'nos': 327, 'não': 317, 'nós': 327}, {'^': 421,
'p': 320, 'para': 425, 'pra': 425}, {'p': 320, 'para': 320, 'pra': 320}, {'eu': 422, 'me': 426, 'nos': 427, 'p': 320,
'para': 425, 'pra': 425}, {'^': 10, 'a': 115}, {'^': 10, 'a': 115, 'me': 429, 'nos': 359, 'para': 115, 'que': 115},
{'^': 5, 'me': 289, 'nos': 289, 'que': 387}, {'espreitadela': 5, 'jeito': 5, 'lida': 5, 'ok': 5, 'olhada': 5,
'olhadela': 5, 'retorno': 5, 'toque': 5, 'vista': 5}, {'espreitadela': 5, 'jeito': 5, 'lida': 5, 'olhada': 5,
'olhadela': 5, 'resposta': 5, 'vista': 5}, {'feedback': 5, 'noticias': 5, 'novidades': 5, 'resposta': 5, 'retorno': 5,
'um': 432, 'uma': 433}, {'<give3>': 5, '<would_give>': 5, 'da': 434, 'dara': 252, 'diz': 255, 'dá': 434, 'escreve':
255, 'fala': 255, 'liga': 255}, {'^': 10, 'nao': 115, 'não': 115}, {'contra': 436, 'para': 436, 'pra': 436, 'que':
436, 'sobre': 436}, {'<inf>': 10, '<urge_inf>': 10, 'nao': 11, 'não': 11}, {'^': 438}, {'para': 439, 'pra': 439,
'que': 315}, {'<inf>': 10, '<urge_inf>': 10, 'tenho': 321}, {'^': 441, 'a': 325, 'eu': 324, 'mim': 327, 'nao': 317,
'nos': 327, 'não': 317, 'nós': 327}, {'^': 331, 'a': 334, 'eu': 333, 'ia': 230, 'iria': 230, 'me': 337, 'nos': 339,
'nós': 341, 'vai': 230}, {'p': 320, 'para': 442, 'pra': 442, 'que': 443}, {'...': 440, 'me': 444, 'nos': 427, 'p':
320, 'para': 328, 'pra': 328, 'que': 443}, {'para': 439, 'pra': 439}, {'^': 332, 'a': 334, 'eu': 333, 'ia': 230,
'iria': 230, 'me': 289, 'nos': 339, 'nós': 341, 'vai': 230}, {'p': 320, 'para': 442, 'pra': 442, 'que': 447}, {'...':
446, 'me': 448, 'nos': 427, 'p': 320, 'para': 328, 'pra': 328, 'que': 447}, {'^': 408, 'de': 409, 'que': 409}, {'me':
417, 'que': 416}, {'p': 320, 'para': 425, 'pra': 425}, {'me': 452, 'nos': 427, 'p': 320, 'para': 425, 'pra': 425},
{'^': 401, 'me': 417, 'que': 416}, {'de': 289, 'que': 289}, {'<advises>': 430, '<helps3>': 218, '<says>': 220,
'<vowed3>': 431, '<wrote3>': 234, '^': 435, 'alerta': 437, 'alertou': 437, 'avisou': 437, 'cobra': 284, 'cobrou': 284,
'coloca': 288, 'deve': 298, 'devem': 298, 'disse': 445, 'diz': 449, 'empurrou': 359, 'encoraja': 359, 'encorajou':
359, 'estimulou': 359, 'fala': 382, 'falou': 445, 'garantiu': 398, 'ia': 450, 'incentiva': 359, 'incentivou': 359,
'insistiu': 451, 'mandou': 453, 'pede': 402, 'pediu': 454, 'poe': 288, 'promete': 398, 'prometeu': 398, 'sugeriu':
451, 'tem': 455, 'tinha': 450, 'têm': 455, 'vai': 289, 'vao': 289}, {'D': 278}, {'...': 457}, {'': (4,
'needs_from_me'), '...': 457}, {'...': 365, '<any_det>': 458, '<my>': 459}, {'<any_det>': 458, '<my>': 459}, {'^':
461}, {'^': 460}, {'^': 460, 'a': 280, 'as': 280, 'da': 462, 'de': 463, 'do': 462, 'o': 280, 'os': 280}, {'<give3>':
5, '<would_give>': 5, 'da': 249, 'diz': 255, 'dá': 249, 'escreve': 255, 'fala': 255, 'liga': 255}, {'...': 440, 'me':
427, 'nos': 427, 'p': 320, 'para': 344, 'pra': 344}, {'...': 446, 'me': 427, 'nos': 427, 'p': 320, 'para': 344, 'pra':
344}, {'me': 427, 'nos': 427, 'p': 320, 'para': 320, 'pra': 320}, {'<advises>': 430, '<helps3>': 218, '<vowed3>': 431,
'<wrote3>': 234, '^': 465, 'alerta': 437, 'alertou': 437, 'avisou': 437, 'deve': 298, 'devem': 298, 'disse': 466,
'diz': 467, 'empurrou': 359, 'encoraja': 359, 'encorajou': 359, 'estimulou': 359, 'falou': 466, 'ia': 450,
'incentiva': 359, 'incentivou': 359, 'mandou': 468, 'pede': 402, 'pediu': 402, 'tem': 455, 'tinha': 450, 'têm': 455,
'vai': 289, 'vao': 289}, {'para': 392}, {'se': 470}, {'<any_det>': 400, '<my>': 278}, {'^': 472, 'a': 280, 'as': 280,
'da': 280, 'de': 280, 'do': 280, 'me': 402, 'nos': 402, 'o': 280, 'os': 280, 'que': 371}, {'^': 401, 'que': 416},
{'^': 340, 'lhe': 284, 'lhes': 284}, {'gente': 475}, {'': (4, 'needs_from_me'), '<subj>': 10, 'me': 329, 'nao': 330,
'não': 330}, {'^': 477, 'lhe': 284, 'lhes': 284}, {'^': 340, 'a': 476, 'eu': 478, 'nos': 341, 'nós': 341}, {'me': 474,
'nos': 402, 'que': 479}, {'...': 399, '<any_det>': 458, '<my>': 459}, {'^': 481}, {'^': 400}, {'<until>': 278, 'D':
278}, {'...': 484}, {'...': 365, '<any_det>': 485, '<my>': 459}, {'^': 486}, {'^': 278, 'a': 369, 'eu': 370, 'lhe':
284}, {'^': 460, 'a': 280, 'as': 280, 'da': 482, 'das': 483, 'de': 487, 'do': 482, 'dos': 483, 'o': 280, 'os': 280,
'que': 488}, {'...': 365, '<any_det>': 400, '<my>': 278}, {'^': 10, 'almoce': 0, 'fale': 0, 'jante': 0, 'lhe': 284,
'lhes': 284, 'passe': 0, 'se': 0, 'va': 0, 'venha': 0}, {'gente': 491}, {'a': 492, 'eu': 370}, {'^': 490, 'a': 280,
'as': 280, 'da': 280, 'de': 367, 'do': 280, 'o': 280, 'os': 280, 'que': 493}, {'a': 492, 'aparecer': 306, 'eu': 370,
'ir': 306, 'juntar': 307, 'passar': 306, 'ter': 306, 'vinha': 306, 'vir': 306, 'viria': 306}, {'^': 401, 'aparecer':
306, 'de': 308, 'em': 308, 'ir': 306, 'juntar': 307, 'passar': 306, 'que': 495, 'ter': 306, 'vinha': 306, 'vir': 306,
'viria': 306}, {'...': 365}, {'^': 497}, {'^': 497, 'de': 498}, {'para': 392, 'pra': 392}, {'compromete': 290,
'comprometeu': 290, 'encarrega': 361, 'ofereceu': 500}, {'a': 377, 'aguardando': 280, 'esperando': 280, 'à': 377},
{'me': 5}, {'<giveinf>': 503, 'assinar': 5, 'confirmar': 5, 'entregar': 5, 'enviar': 5, 'pagar': 5, 'responder': 5},
{'^': 504, 'me': 289, 'nos': 289}, {'de': 505, 'que': 505}, {'comigo': 63, 'me': 63, 'nos': 63}, {'contactar': 63,
'contatar': 63, 'encontrar': 63, 'ligar': 63, 'telefonar': 63}, {'contactar': 507, 'contatar': 507, 'falar': 507,
'ligar': 507, 'me': 508, 'nos': 508, 'telefonar': 507}, {'^': 406, 'me': 298, 'nos': 298}, {'^': 406, 'de': 510,
'ficado': 309, 'que': 510}, {'de': 300, 'que': 300}, {'me': 289, 'nos': 289}, {'de': 513, 'que': 513}, {'<inf>': 5},
{'me': 515, 'nos': 515}, {'e': 516}, {'...': 517}, {'mim': 5, 'nos': 5, 'nós': 5}, {'de': 519}, {'<giveinf>': 227,
'<hand_inf>': 5, '<inf>': 518, 'analisar': 94, 'assinar': 94, 'corrigir': 94, 'dar': 96, 'falar': 520, 'ler': 94,
'olhar': 94, 'rever': 94, 'testar': 94, 'validar': 94, 'ver': 94}, {'^': 521, 'me': 289, 'nos': 289}, {'<giveinf>':
227, '<hand_inf>': 5, 'analisar': 94, 'assinar': 94, 'corrigir': 94, 'dar': 96, 'ler': 94, 'olhar': 94, 'rever': 94,
'testar': 94, 'validar': 94, 'ver': 94}, {'^': 523, 'me': 289, 'nos': 289}, {'melhor': 271}, {'<advises>': 123,
'<came3>': 217, '<helps3>': 219, '<opines>': 193, '<says>': 221, '<vowed3>': 226, '<wants3>': 231, '<wrote3>': 234,
'^': 268, 'acha': 277, 'aguarda': 281, 'alertou': 283, 'avisou': 283, 'cobra': 284, 'cobrou': 284, 'coloca': 288,
'compromete': 291, 'comprometeu': 291, 'conta': 292, 'defende': 293, 'deve': 299, 'devem': 300, 'devia': 309, 'disse':
347, 'diz': 354, 'e': 358, 'empurrou': 360, 'encarrega': 362, 'encorajou': 360, 'entende': 293, 'espera': 372, 'esta':
379, 'está': 379, 'fala': 382, 'falou': 383, 'fica': 389, 'ficara': 390, 'ficaram': 391, 'ficou': 396, 'garantiu':
398, 'gostava': 404, 'ia': 410, 'iam': 411, 'incentivou': 360, 'insiste': 414, 'insistiu': 420, 'manda': 423,
'mandou': 428, 'me': 456, 'necessita': 464, 'nos': 469, 'ocupa': 362, 'ofereceu': 471, 'pede': 473, 'pediu': 480,
'pensa': 293, 'pensava': 309, 'poe': 288, 'precisa': 489, 'prefere': 271, 'preferia': 271, 'promete': 398, 'prometeu':
398, 'propoe': 355, 'propos': 355, 'quer': 494, 'queria': 496, 'requer': 499, 'se': 501, 'sugeriu': 451, 'ta': 502,
'tem': 506, 'tentou': 509, 'tinha': 511, 'tinham': 512, 'trata': 361, 'têm': 514, 'vai': 522, 'vao': 524, 've': 525,
'é': 358}, {'^': 10, 'que': 115}, {'^': 10, 'e': 527, 'era': 527, 'foi': 527, 'hoje': 527, 'que': 115, 'é': 527},
{'...': 116, '^': 10, 'e': 527, 'era': 527, 'foi': 527, 'hoje': 527, 'que': 115, 'é': 527}, {'<them>': 528, 'N': 529},
{'...': 116, ':': 115}, {'da': 530, 'de': 530, 'dela': 531, 'dele': 531, 'do': 530}, {'': (9, 'told')}, {'': (9,
'told'), 'que': 533}, {'lhe': 534, 'lhes': 534}, {'^': 32, 'lhe': 110, 'lhes': 110}, {'^': 32, 'lhe': 110, 'lhes':
110, 'que': 536}, {'N': 537}, {'a': 538, 'o': 538}, {'<him>': 537}, {'<to>': 538, '^': 32, 'lhe': 537, 'lhes': 537,
'para': 539, 'pra': 540, 'que': 536}, {'encontrar': 63}, {'<see_inf>': 63, 'me': 542}, {'N': 232, 'a': 233, 'me': 234,
'o': 233}, {'me': 23, 'nos': 23}, {'<helps3>': 23}, {'<helps3>': 545, 'me': 546, 'nos': 546}, {'a': 23, 'as': 23,
'lhe': 23, 'o': 23, 'os': 23}, {'<helps3>': 545, '<they>': 547, 'acompanho': 57, 'busco': 57, 'levo': 57, 'me': 546,
'mostro': 548, 'nos': 546, 'vejo': 57}, {'vale': 317}, {'de': 317}, {'em': 317}, {'pensar': 552}, {'e': 317, 'é':
317}, {'melhor': 554}, {'mais': 550, 'melhor': 317, 'nada': 551, 'nao': 317, 'nem': 553, 'não': 317, 'o': 555}, {':':
556}, {'meio': 124}, {'seguir': 124}, {'a': 559}, {'tarde': 124}, {'': (23, 'contact'), 'sobremesa': 124}, {'': (23,
'contact'), 'fim': 124, 'final': 124}, {'a': 558, 'ao': 124, 'aqui': 124, 'ca': 124, 'depois': 124, 'em': 124, 'logo':
560, 'mais': 561, 'na': 562, 'no': 563, 'pela': 124, 'pelo': 124, 'tambem': 124}, {'sobremesa': 124}, {'fim': 124,
'final': 124}, {'a': 558, 'depois': 124, 'logo': 560, 'mais': 561, 'na': 565, 'no': 566, 'tambem': 124}, {'se': 567},
{'ao': 124, 'aqui': 124, 'ca': 124, 'em': 124, 'na': 124, 'no': 124, 'pela': 124, 'pelo': 124}, {'<giveinf>': 32},
{'^': 570}, {'^': 570, 'lhe': 571}, {'^': 570, 'eu': 572, 'lhe': 571}, {'para': 573, 'pra': 573, 'que': 573}, {'me':
574, 'para': 573, 'pra': 573, 'que': 573}, {'...': 557, 'apareceu': 564, 'chegou': 567, 'entrou': 567, 'juntou': 568,
'passaram': 569, 'passou': 569, 'pediu': 575, 'veio': 124, 'vieram': 124}, {'ela': 32, 'elas': 32, 'ele': 32, 'eles':
32}, {'lha': 32, 'lhas': 32, 'lhe': 32, 'lhes': 32, 'lho': 32, 'lhos': 32, 'p': 577, 'para': 577, 'pra': 577}, {'lha':
32, 'lhas': 32, 'lhe': 32, 'lhes': 32, 'lho': 32, 'lhos': 32}, {'N': 32, 'ela': 32, 'elas': 32, 'ele': 32, 'eles':
32}, {'a': 580, 'ao': 580, 'lha': 32, 'lhas': 32, 'lhe': 32, 'lhes': 32, 'lho': 32, 'lhos': 32, 'p': 580, 'para': 580,
'pra': 580, 'à': 580}, {'a': 580, 'ao': 580, 'p': 580, 'para': 580, 'pra': 580, 'à': 580}, {'<give1>': 578,
'<give1_pra>': 32, '<give3>': 235, 'arranjo': 579, 'conserto': 579, 'corrijo': 579, 'da': 251, 'dara': 252, 'deixo':
579, 'desaconselha': 10, 'desaconselhou': 10, 'devolvo': 581, 'diz': 256, 'dou': 582, 'dá': 251, 'edito': 579,
'escreve': 256, 'faco': 582, 'faz': 260, 'gravo': 579, 'guardo': 579, 'imprimo': 579, 'instalo': 579, 'levo': 579,
'liga': 256, 'ligo': 582, 'me': 263, 'mostro': 582, 'passo': 582, 'poe': 264, 'redijo': 579, 'telefona': 256,
'traduzo': 579, 'trago': 579, 'volta': 267, 'voltara': 267}, {'<give1>': 32}, {'': (7, 'waiting'), '<of>': 28}, {'':
(15, 'gave:intro')}, {'^': 586}, {'^': 586, 'um': 587, 'uma': 587}, {'las': 588, 'los': 588}, {'que': 0}, {'me': 590,
'que': 0}, {'dela': 5, 'dele': 5}, {'lado': 592}, {'do': 593}, {'esta': 594, 'está': 594}, {'<imperative>': 10,
'<inf>': 10, '<subj>': 10, 'nao': 10, 'não': 10}, {'^': 596}, {',': 597}, {',': 597, 'e': 598, 'era': 598, 'foi': 598,
'é': 598}, {'N': 599}, {'da': 600, 'dela': 599, 'dele': 599, 'do': 600}, {'papo': 124}, {'': (14, 'together'),
'<we3>': 124, 'encontra': 23, 'fala': 23, 've': 23}, {'casa': 23}, {'encontrar': 23, 'reunir': 23}, {'encontrar': 23},
{'com': 23, 'reuniao': 23, 'reunião': 23, 'um': 23, 'uma': 23}, {'<see_inf>': 23, 'a': 604, 'encontrar': 545, 'falar':
157, 'me': 605, 'nos': 606, 'ter': 607}, {'almoca': 23, 'almocou': 124, 'bateu': 602, 'conversou': 124, 'discutiu':
124, 'falou': 124, 'foi': 124, 'janta': 23, 'jantou': 124, 'saiu': 124, 'se': 603, 'toma': 23, 'tomou': 124, 'vai':
608, 'viu': 124}, {'avisar': 591, 'contar': 591, 'dizer': 591}, {'e': 527, 'era': 527, 'foi': 527, 'é': 527},
{'conselho': 611, 'dica': 611, 'recomendacao': 611, 'sugestao': 611}, {'hora': 63}, {'se': 21}, {'^': 584, 'aguardar':
585, 'apresenta': 589, 'apresentá': 589, 'avisar': 591, 'bola': 595, 'conselho': 601, 'contar': 591, 'dica': 601,
'dizer': 591, 'espera': 211, 'esperar': 585, 'gente': 609, 'me': 610, 'opiniao': 601, 'palpite': 601, 'quais': 0,
'qual': 0, 'recado': 601, 'seu': 612, 'sua': 612, 'sugestao': 601, 'ultima': 613, 'ver': 614}, {'de': 124},
{'<see_inf>': 124}, {'de': 617}, {'minha': 32}, {'que': 21}, {'': (14, 'together')}, {'me': 621}, {'': (20,
'gave:referral')}, {'^': 623}, {'<pro>': 624}, {'<good>': 625, '<pro>': 624}, {'minha': 626}, {'minhas': 626}, {'que':
533}, {'meu': 626}, {'meus': 626}, {'<any_det>': 626, 'a': 627, 'as': 628, 'em': 629, 'o': 630, 'os': 631, 'para':
629, 'pra': 629, 'que': 533}, {'N': 632}, {'a': 533}, {'N': 634, 'a': 533, 'minha': 626}, {'em': 629, 'para': 629,
'pra': 629, 'que': 533}, {'<him>': 636}, {'N': 634, 'a': 533}, {'': (9, 'told'), 'minha': 626}, {'': (9, 'told'),
'<any_det>': 626, 'a': 639, 'as': 628, 'em': 629, 'o': 630, 'os': 631, 'para': 629, 'pra': 629, 'que': 533}, {'N':
634, 'a': 533, 'meu': 626}, {'<any_det>': 626, 'a': 627, 'as': 628, 'o': 630, 'os': 631}, {'N': 642}, {'<him>': 632,
'a': 643, 'o': 643, 'que': 533}, {'<him>': 632, 'que': 533}, {'<any_det>': 626, '<to>': 633, 'a': 635, 'as': 628,
'com': 637, 'em': 629, 'la': 638, 'lhe': 640, 'lhes': 640, 'lo': 638, 'o': 641, 'os': 631, 'para': 644, 'pra': 645,
'que': 533}, {'^': 32, 'lhe': 110}, {'eu': 647}, {'que': 648}, {'': (10, 'thanks')}, {'': (10, 'thanks'), '<to>':
650}, {'<seen1>': 63}, {'cumprimentei': 63, 'felicitei': 63, 'parabenizei': 63}, {'me': 63}, {'': (0, 'missed'),
'<see_inf>': 63, 'encontrar': 654, 'me': 542}, {'a': 655}, {'parabens': 63}, {'lhe': 657, 'os': 657, 'parabens': 63},
{'para': 655, 'pra': 655}, {'': (0, 'missed'), 'ainda': 63, 'nada': 63, 'os': 657, 'parabens': 63}, {'dei': 660,
'desejei': 660, 'disse': 660, 'escrevi': 660, 'falei': 660, 'liguei': 660, 'mandei': 660, 'respondi': 660,
'telefonei': 660}, {'a': 28, 'as': 28, 'o': 28, 'os': 28}, {'^': 662}, {'^': 662, 'ainda': 663}, {'de': 655}, {'como':
655, 'tempo': 665}, {'<clitic>': 652, '<seen1>': 63, 'a': 653, 'as': 653, 'cheguei': 656, 'consegui': 655,
'conseguimos': 655, 'dei': 658, 'desejei': 658, 'deu': 659, 'lhe': 661, 'lhes': 661, 'mandei': 658, 'o': 653, 'os':
653, 'pude': 655, 'recebi': 664, 'tive': 666}, {'nao': 667, 'não': 667}, {'': (17, 'gave:knowledge')}, {'^': 669},
{'a': 670, 'com': 670, 'em': 670, 'na': 670, 'no': 670}, {'...': 671, '^': 669, 'a': 670, 'com': 670, 'em': 670, 'na':
670, 'no': 670}, {'<them>': 671, 'N': 672}, {'<them>': 671, 'N': 672, 'a': 673, 'o': 673}, {'<them>': 671, 'N': 672,
'a': 670, 'com': 670, 'na': 670, 'no': 670}, {'^': 669, 'a': 670, 'com': 670, 'na': 670, 'no': 670}, {'<them>': 671,
'N': 672, 'a': 675, 'la': 676, 'lo': 676, 'o': 675}, {'e': 113, 'sera': 113, 'é': 113}, {'...': 678}, {'N': 196},
{'da': 680, 'de': 680, 'do': 680}, {'...': 681}, {'<any_det>': 682}, {'da': 63, 'de': 63, 'do': 63}, {'atras': 684},
{'^': 145, 'animo': 146, 'apoio': 146, 'coragem': 146, 'forca': 146}, {'^': 145, 'animo': 146, 'apoio': 146,
'coragem': 146, 'forca': 146, 'lhe': 686, 'lhes': 686}, {'animar': 687, 'dar': 687}, {'a': 688}, {'em': 21, 'que': 21,
'se': 21}, {'pensar': 690}, {'a': 691, 'atras': 684, 'pensando': 690}, {'a': 146, 'as': 146, 'o': 146, 'os': 146},
{'<see_inf>': 23}, {'de': 694, 'para': 694, 'por': 694}, {'': (13, 'talk'), '<they>': 0}, {'que': 696}, {'N': 533},
{'a': 698, 'o': 698}, {'<to>': 698, 'para': 699}, {'da': 178, 'de': 178, 'do': 178}, {'parece': 0}, {'inves': 701,
'que': 702}, {'o': 124}, {'N': 124}, {'N': 124, 'a': 705, 'o': 705}, {'a': 705, 'ca': 706, 'la': 706, 'lá': 706, 'o':
705, 'tambem': 706}, {'N': 587}, {'N': 587, 'a': 708, 'ao': 708, 'com': 708, 'e': 708, 'à': 708}, {'N': 709}, {'...':
678, ':': 710}, {'N': 587, 'a': 708, 'o': 708}, {'a': 708, 'o': 708}, {'<to>': 708, 'com': 712, 'e': 712, 'para':
713}, {'N': 714}, {'<to>': 708, 'com': 712, 'e': 712}, {'N': 716}, {'N': 716, 'a': 717, 'o': 717}, {'mail': 718},
{'e': 719, 'email': 718, 'linkedin': 718, 'mail': 718, 'whatsapp': 718}, {'N': 714, 'a': 715, 'lhe': 712, 'lhes': 712,
'o': 715, 'pelo': 720, 'por': 720, 'via': 720}, {'as': 588, 'os': 588}, {'^': 195, 'a': 196, 'ao': 196, 'da': 196,
'dela': 196, 'dele': 196, 'do': 196, 'à': 196}, {'desempenho': 723}, {'^': 195, 'a': 196, 'anual': 723, 'ao': 196,
'da': 196, 'de': 724, 'dela': 196, 'dele': 196, 'do': 196, 'trimestral': 723, 'à': 196}, {'N': 714, 'avaliacao': 725,
'devolutiva': 725, 'feedback': 725}, {'outro': 587}, {'ao': 727}, {'outra': 587}, {'a': 729, 'à': 729}, {'^': 586,
'dois': 587, 'duas': 587, 'um': 728, 'uma': 730}, {'N': 587, 'avaliacao': 725, 'devolutiva': 725, 'feedback': 725},
{'avaliacao': 725, 'devolutiva': 725, 'feedback': 725}, {'N': 587, 'a': 732, 'o': 732, 'um': 733, 'uma': 733}, {'N':
714, 'a': 726, 'as': 731, 'lhe': 734, 'lhes': 712, 'o': 726, 'os': 731, 'pelo': 720, 'por': 720, 'um': 733, 'uma':
733, 'via': 720}, {'<to>': 624, '^': 623}, {'cliente': 736, 'contacto': 736, 'contato': 736, 'lead': 736}, {'um':
737}, {'lhe': 738, 'um': 737}, {'quais': 0, 'qual': 0}, {'^': 584}, {'^': 584, 'lhe': 741}, {'^': 584, 'eu': 742,
'lhe': 741}, {'que': 743}, {'<to>': 698, 'lhe': 744, 'que': 743}, {'': (22, 'gave:volunteering')}, {'^': 746},
{'alimentos': 747}, {'alimentar': 747, 'de': 748}, {'': (23, 'contact'), 'um': 602}, {'um': 602}, {'': (23,
'contact'), '<drink>': 23}, {'um': 752, 'uma': 124, 'umas': 124, 'uns': 124}, {'um': 124, 'uma': 124, 'umas': 124,
'uns': 124}, {'<drink>': 23}, {'um': 755}, {'contacto': 587, 'contato': 587}, {'em': 757}, {'N': 758}, {'N': 758, 'a':
759, 'o': 759}, {'com': 712}, {'contacto': 761, 'contato': 761}, {'com': 760, 'e': 760, 'em': 762}, {'N': 763}, {'N':
763, 'a': 764, 'o': 764}, {'N': 650}, {'<to>': 766, 'N': 650}, {'me': 110}, {'caixa': 63, 'voicemail': 63}, {'a': 769,
'o': 769}, {'ao': 769, 'na': 769, 'no': 769, 'para': 770, 'pra': 769, 'pro': 769}, {'mensagens': 63}, {'de': 772,
'postal': 63}, {'c': 124, 'com': 124}, {'a': 624, 'ao': 624, 'da': 624, 'do': 624, 'para': 624, 'pra': 624, 'à': 624},
{'recomendacao': 775}, {'de': 776}, {'atendida': 63}, {'...': 678, 'nao': 778, 'não': 778, 'perdida': 63},
{'atendidas': 63}, {'nao': 780, 'não': 780, 'perdidas': 63}, {'<any_det>': 7}, {'^': 782}, {'me': 783}, {'<date>':
63}, {'a': 785, 'ao': 785, 'o': 785, 'à': 785}, {'tarde': 786}, {'N': 670}, {'a': 788, 'o': 788}, {'com': 760, 'e':
760}, {'N': 790}, {'dia': 124}, {'em': 792}, {'N': 790, 'papo': 793}, {'N': 790, 'a': 791, 'o': 794}, {'contacto': 86,
'contato': 86}, {'em': 796}, {'N': 797}, {'N': 797, 'a': 798, 'o': 798}, {'com': 712, 'e': 712}, {'N': 800}, {'N':
800, 'a': 801, 'o': 801}, {'contacto': 802, 'contato': 802}, {'N': 763, 'a': 764, 'em': 803, 'o': 764}, {'gente':
621}, {'a': 805, 'saudade': 63}, {'<inf>': 23}, {'D': 807, 'de': 807, 'para': 807, 'pra': 807, 'um': 807, 'uma': 807},
{'N': 808}, {'N': 808, 'a': 809, 'o': 809}, {'N': 808, 'a': 809, 'ela': 571, 'ele': 571, 'o': 809}, {'^': 570,
'almocar': 23, 'encontrar': 23, 'jantar': 23, 'nos': 208, 'tomar': 23}, {'': (5, 'mine'), '<giveinf>': 32}, {'^': 813,
'lhe': 110}, {'eu': 814}, {'c': 810, 'com': 811, 'de': 812, 'que': 815}, {'eu': 571}, {'c': 810, 'com': 811, 'de':
812, 'que': 817}, {'0': 21, 'anos': 21, 'cinquenta': 21, 'noventa': 21, 'oitenta': 21, 'quarenta': 21, 'sessenta': 21,
'setenta': 21, 'trinta': 21, 'vinte': 21}, {'<any_det>': 682, '<to>': 698, 'para': 699}, {'com': 124, 'um': 124,
'uma': 124}, {'a': 705, 'o': 705}, {'<any_det>': 160}, {'^': 823}, {'N': 824}, {'experiencia': 670}, {'minha': 826},
{'a': 825, 'o': 825}, {'<to>': 825, '^': 823, 'a': 827, 'com': 828, 'lhe': 824, 'lhes': 824, 'minha': 826, 'para':
828}, {'a': 32}, {'me': 830}, {'^': 669, 'a': 670, 'ao': 670, 'aos': 670, 'as': 670, 'de': 670, 'em': 670, 'na': 670,
'no': 670, 'para': 670, 'pra': 670, 'sobre': 670, 'à': 670, 'às': 670}, {'<course>': 832}, {'a': 833, 'o': 833, 'um':
833, 'uma': 833}, {'a': 708, 'ao': 708, 'com': 713, 'e': 713, 'à': 708}, {'N': 835}, {'a': 836, 'o': 836, 'pelo': 720,
'por': 720, 'via': 720}, {'<date>': 23, 'nossa': 24, 'nosso': 24}, {'<date>': 23, 'a': 838, 'nossa': 24, 'nosso': 24,
'o': 838}, {'<date>': 23, '<to>': 698, 'a': 838, 'nossa': 24, 'nosso': 24, 'o': 838, 'para': 699}, {'devia': 10,
'devo': 10}, {'pensar': 10}, {'ideal': 10, 'melhor': 10}, {'<should>': 10, 'e': 187, 'ha': 321, 'mais': 272, 'nao':
841, 'nem': 842, 'não': 841, 'o': 843, 'é': 187}, {'^': 844}, {'<should>': 10, 'e': 187, 'o': 187, 'é': 187}, {'^':
846}, {'gente': 847}, {',': 845, '^': 846, 'a': 848, 'eu': 847}, {',': 845}, {'N': 849}, {'<them>': 849, 'N': 850,
'a': 851, 'o': 851}, {',': 597, '^': 10, 'que': 115}, {',': 597, 'e': 853, 'era': 853, 'foi': 853, 'é': 853}, {'N':
599, 'dia': 115}, {'da': 600, 'dela': 854, 'dele': 854, 'do': 855}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 857,
'o': 857}, {'que': 670}, {'como': 670, 'por': 859, 'porque': 670}, {'N': 860}, {'a': 698, 'ela': 860, 'ele': 860, 'o':
698}, {'N': 860, 'ela': 860, 'ele': 860}, {'<to>': 698, 'a': 861, 'ao': 861, 'como': 670, 'lhe': 860, 'lhes': 860,
'para': 862, 'por': 859, 'porque': 670, 'pra': 863, 'pro': 861, 'à': 861}, {'a': 638, 'la': 638, 'lo': 638, 'o': 638},
{'a': 23, 'para': 23, 'pra': 23}, {'me': 866, 'nos': 866}, {'voz': 63}, {'de': 868}, {'<any_det>': 682, 'lhe': 196,
'lhes': 196}, {'vermelha': 747}, {'nos': 124}, {'c': 124, 'com': 124, 'na': 124, 'no': 124}, {'c': 124, 'com': 124,
'me': 873, 'na': 124, 'no': 124}, {'N': 624}, {'<him>': 624}, {'<to>': 875, 'para': 876, 'pra': 876, 'pro': 875},
{'...': 877, '^': 623}, {'da': 878, 'das': 624, 'de': 878, 'do': 878, 'dos': 624}, {'da': 624, 'de': 624, 'do': 624},
{'<reach_noun>': 879, 'contacto': 880, 'contato': 880, 'email': 880, 'nome': 880, 'numero': 880, 'telefone': 880},
{'<to>': 196, '^': 195, 'no': 196}, {'da': 624, 'das': 624, 'de': 624, 'do': 624, 'dos': 624}, {'<reach_noun>': 883,
'contacto': 880, 'contato': 880, 'email': 880, 'nome': 880, 'numero': 880, 'telefone': 880}, {'meu': 160, 'meus': 160,
'minha': 160, 'minhas': 160, 'nossa': 160, 'nosso': 160}, {'<any_det>': 165, 'a': 885, 'as': 885, 'meu': 160, 'meus':
160, 'minha': 160, 'minhas': 160, 'nossa': 160, 'nosso': 160, 'o': 885, 'os': 885}, {'^': 165}, {'meu': 887, 'meus':
887, 'minha': 887, 'minhas': 887, 'nossa': 887, 'nosso': 887}, {'<any_det>': 884, '^': 886, 'a': 888, 'as': 888,
'meu': 887, 'meus': 887, 'minha': 887, 'minhas': 887, 'nossa': 887, 'nosso': 887, 'o': 888, 'os': 888}, {'N': 889},
{'a': 196, 'ao': 196, 'da': 196, 'do': 196, 'na': 196, 'no': 196, 'sobre': 196, 'à': 196}, {'comentarios': 891,
'feedback': 891, 'notas': 891, 'opiniao': 891, 'parecer': 891, 'visao': 891}, {'<feedback_noun>': 882, 'comentarios':
891, 'feedback': 891, 'notas': 891, 'opiniao': 891, 'parecer': 891, 'visao': 891}, {'<course>': 832, 'avaliacao': 725,
'devolutiva': 725, 'feedback': 725, 'meu': 892, 'meus': 892, 'minha': 893, 'minhas': 892}, {'<to>': 196, '^': 195,
'no': 196, 'sobre': 196}, {'^': 195, 'a': 196, 'ao': 196, 'na': 196, 'no': 196, 'sobre': 196, 'à': 196},
{'<feedback_noun>': 895, 'correcoes': 896, 'dicas': 896, 'pitacos': 896, 'toques': 896}, {'<to>': 146, '^': 145},
{'comentarios': 891, 'correcoes': 896, 'dicas': 896, 'feedback': 891, 'notas': 891, 'opiniao': 891, 'parecer': 891,
'pitacos': 896, 'toques': 896, 'visao': 891}, {'parabens': 898}, {'animo': 898, 'apoio': 898, 'forca': 898, 'meu':
892, 'meus': 892, 'minha': 892, 'minhas': 899, 'os': 900, 'parabens': 898}, {'<feedback_noun>': 895}, {'cara': 874,
'caras': 874}, {'a': 885, 'as': 885, 'meu': 160, 'meus': 160, 'minha': 160, 'minhas': 160, 'nossa': 160, 'nosso': 160,
'o': 885, 'os': 885}, {'<feedback_noun>': 895, 'animo': 146, 'apoio': 146, 'coragem': 146, 'forca': 146}, {'animo':
146, 'apoio': 146, 'coragem': 146, 'forca': 146}, {'animo': 146, 'apoio': 146, 'avaliacao': 725, 'coragem': 146,
'devolutiva': 725, 'feedback': 725, 'forca': 146}, {'de': 902}, {'^': 669, 'a': 670, 'ao': 670, 'com': 670, 'na': 670,
'no': 670, 'à': 670}, {'avaliacao': 725, 'data': 908, 'devolutiva': 725, 'feedback': 725, 'forca': 909, 'mao': 909,
'maozinha': 909}, {'<any_det>': 884, '<feedback_noun>': 882, '^': 904, 'a': 733, 'algumas': 902, 'alguns': 902,
'animo': 898, 'apoio': 898, 'bastante': 905, 'coragem': 146, 'forca': 898, 'imenso': 902, 'imensos': 902, 'muita':
906, 'muito': 905, 'o': 733, 'os': 900, 'parabens': 898, 'um': 907, 'uma': 910, 'umas': 902, 'uns': 902, 'varias':
902, 'varios': 902}, {'data': 908}, {'<any_det>': 884, '^': 904, 'algumas': 902, 'alguns': 902, 'animo': 146, 'apoio':
146, 'bastante': 905, 'coragem': 146, 'forca': 146, 'imenso': 902, 'imensos': 902, 'muita': 906, 'muito': 905, 'um':
906, 'uma': 912, 'umas': 902, 'uns': 902, 'varias': 902, 'varios': 902}, {'<where_to>': 101, '^': 100, 'com': 101,
'no': 101}, {'<course>': 832, 'avaliacao': 725, 'devolutiva': 725, 'feedback': 725, 'meu': 893, 'meus': 892, 'minha':
892, 'minhas': 892}, {'<feedback_noun>': 882, 'comentarios': 891, 'correcoes': 896, 'dicas': 896, 'feedback': 891,
'notas': 891, 'opiniao': 891, 'parecer': 891, 'pitacos': 896, 'toques': 896, 'visao': 891}, {'animo': 898, 'apoio':
898, 'forca': 898, 'meu': 892, 'meus': 916, 'minha': 892, 'minhas': 892, 'os': 900, 'parabens': 898}, {'<reach_noun>':
883}, {'<any_det>': 918, '^': 904}, {'<any_det>': 918, '^': 886, 'a': 888, 'as': 888, 'meu': 887, 'meus': 887,
'minha': 887, 'minhas': 887, 'nossa': 887, 'nosso': 887, 'o': 888, 'os': 888}, {'N': 920}, {'<him>': 919, 'a': 921,
'o': 921}, {'<him>': 919}, {'': (23, 'contact'), 'casa': 124}, {'a': 924, 'ao': 124, 'ate': 124, 'em': 124, 'la': 124,
'lá': 124, 'na': 124, 'no': 124, 'à': 124}, {'<course>': 832, '<feedback_noun>': 882, 'avaliacao': 725, 'chegada':
925, 'devolutiva': 725, 'escapadinha': 925, 'feedback': 725, 'passada': 925, 'pulinho': 925, 'pulo': 925, 'saltinho':
925, 'salto': 925, 'toque': 194}, {'<him>': 624, 'N': 624}, {'da': 927, 'do': 927, 'pela': 927, 'pelo': 927, 'por':
927}, {'<course>': 832, '<feedback_noun>': 882, 'avaliacao': 725, 'chegada': 925, 'data': 908, 'devolutiva': 725,
'escapadinha': 925, 'feedback': 725, 'forca': 909, 'mao': 909, 'maozinha': 909, 'palavra': 928, 'palavrinha': 928,
'passada': 925, 'pulinho': 925, 'pulo': 925, 'saltinho': 925, 'salto': 925}, {'<any_det>': 881, '<feedback_noun>':
882, '<to>': 890, 'a': 894, 'algumas': 897, 'alguns': 897, 'animo': 898, 'apoio': 898, 'as': 901, 'bastante': 902,
'boleia': 124, 'carona': 124, 'de': 903, 'forca': 898, 'imenso': 902, 'imensos': 902, 'lhe': 911, 'lhes': 913,
'mentoria': 914, 'mentorias': 914, 'mentoring': 914, 'meu': 892, 'meus': 899, 'minha': 892, 'minhas': 892, 'muito':
902, 'o': 915, 'os': 917, 'para': 922, 'parabens': 898, 'pra': 923, 'um': 926, 'uma': 929, 'umas': 897, 'uns': 897,
'varias': 902, 'varios': 902}, {'comigo': 32}, {'<any_det>': 160, 'a': 885, 'as': 885, 'meu': 160, 'meus': 160,
'minha': 160, 'minhas': 160, 'nossa': 160, 'nosso': 160, 'o': 885, 'os': 885}, {'<any_det>': 918, '^': 932}, {'N':
933}, {'^': 160}, {'N': 935}, {'<him>': 935}, {'<him>': 935, 'N': 935}, {'<to>': 936, 'para': 937, 'pra': 938, 'pro':
936}, {'...': 939, 'comentarios': 891, 'feedback': 891, 'notas': 891, 'opiniao': 891, 'parecer': 891, 'visao': 891},
{'...': 939}, {'meu': 940, 'meus': 940, 'minha': 940, 'minhas': 940, 'nossa': 941, 'nosso': 941}, {'<any_det>': 918,
'^': 932, 'algumas': 902, 'alguns': 902, 'bastante': 902, 'imenso': 902, 'imensos': 902, 'muito': 902, 'uma': 912,
'umas': 902, 'uns': 902, 'varias': 902, 'varios': 902}, {'na': 63}, {'<him>': 933, 'a': 934, 'o': 934}, {'<him>':
933}, {'': (0, 'missed'), 'na': 63}, {'data': 908, 'mensagem': 944}, {'<any_det>': 918, '<to>': 934, 'a': 942,
'algumas': 902, 'alguns': 902, 'as': 942, 'bastante': 902, 'imenso': 902, 'imensos': 902, 'lhe': 943, 'lhes': 943,
'mensagem': 944, 'meu': 940, 'meus': 940, 'minha': 940, 'minhas': 940, 'muito': 902, 'nossa': 941, 'nosso': 941, 'o':
942, 'os': 942, 'para': 945, 'pra': 946, 'recado': 947, 'uma': 948, 'umas': 902, 'uns': 902, 'varias': 902, 'varios':
902}, {'espera': 63}, {'visto': 63}, {'voz': 124}, {'de': 952}, {'<letter>': 124, 'nota': 953}, {'mao': 63}, {'tampa':
63}, {'<any_det>': 954, '<letter>': 124, 'a': 950, 'na': 955, 'nota': 953, 'pendurada': 63, 'pendurado': 63,
'plantada': 63, 'plantado': 63, 'tampa': 63, 'uma': 956, 'à': 950}, {'vacuo': 63}, {'a': 950, 'em': 951, 'esperando':
63, 'me': 957, 'na': 955, 'no': 958, 'pendurada': 63, 'pendurado': 63, 'plantada': 63, 'plantado': 63, 'à': 950},
{'animo': 898, 'apoio': 898, 'forca': 898, 'os': 900, 'parabens': 898}, {'animo': 898, 'apoio': 898, 'bastante': 906,
'coragem': 146, 'forca': 898, 'muita': 906, 'muito': 906, 'os': 900, 'parabens': 898, 'um': 906}, {'animo': 146,
'apoio': 146, 'bastante': 906, 'coragem': 146, 'forca': 146, 'muita': 906, 'muito': 906, 'um': 906}, {'a': 833,
'animo': 898, 'apoio': 898, 'as': 960, 'forca': 898, 'lhe': 961, 'lhes': 962, 'mentoria': 914, 'mentorias': 914,
'mentoring': 914, 'o': 833, 'os': 960, 'parabens': 898, 'um': 833, 'uma': 833}, {'de': 696, 'que': 696}, {'sorte':
146}, {'boa': 965}, {'boa': 965, 'lhe': 966}, {'chamada': 124}, {'a': 968, 'agora': 124, 'c': 124, 'com': 124},
{'<tip>': 116}, {'^': 10, 'de': 115, 'para': 115, 'que': 115}, {'conselho': 971, 'dica': 971, 'sugestao': 971,
'toque': 971}, {'forca': 909, 'mao': 909, 'maozinha': 909}, {'uma': 973}, {'...': 970, '<any_det>': 972, 'a': 950,
'na': 955, 'pendurada': 63, 'pendurado': 63, 'plantada': 63, 'plantado': 63, 'tampa': 63, 'uma': 956, 'à': 950},
{'bolo': 63, 'cano': 63}, {'tras': 63}, {'...': 970, '<any_det>': 972, 'bolo': 63, 'furo': 63, 'lhe': 974, 'me': 975,
'o': 976, 'para': 977, 'pra': 977, 'um': 976, 'uma': 973}, {'<see_inf>': 21}, {'<see_inf>': 21, 'aparecer': 306, 'de':
308, 'em': 308, 'ir': 306, 'juntar': 307, 'passar': 306, 'que': 308, 'ter': 306, 'vinha': 306, 'vir': 306, 'viria':
306}, {'': (5, 'mine'), 'N': 32}, {'los': 86}, {'N': 86}, {'N': 86, 'a': 983, 'o': 983}, {'a': 983, 'ao': 983, 'com':
984, 'e': 984, 'à': 983}, {'N': 985}, {'N': 985, 'a': 986, 'o': 986}, {'contato': 86}, {'em': 988}, {'los': 989},
{'contacto': 86}, {'em': 991}, {'los': 992}, {'ela': 32, 'ele': 32}, {'<any_det>': 32, '^': 570, 'a': 981, 'ao': 32,
'apresenta': 982, 'apresentar': 987, 'apresentá': 982, 'coloca': 990, 'colocá': 990, 'conecta': 982, 'conectar': 987,
'conectá': 982, 'juntar': 987, 'lhe': 32, 'lhes': 32, 'po': 993, 'pra': 994, 'à': 32}, {'la': 289, 'lo': 289, 'ma':
289, 'mas': 289, 'mo': 289, 'mos': 289}, {'^': 195, 'da': 196, 'do': 196, 'sobre': 196}, {'anotacoes': 997,
'comentarios': 997, 'correcoes': 997, 'notas': 997, 'sugestoes': 997}, {'anotacoes': 997, 'comentarios': 997,
'correcoes': 997, 'minhas': 998, 'notas': 997, 'sugestoes': 997}, {'meus': 998}, {'anotacoes': 997, 'as': 999,
'comentarios': 997, 'correcoes': 997, 'meus': 998, 'minhas': 998, 'notas': 997, 'os': 1000, 'sugestoes': 997},
{'anotacoes': 997, 'as': 999, 'comentarios': 997, 'correcoes': 997, 'lhe': 1001, 'meus': 998, 'minhas': 998, 'notas':
997, 'os': 1000, 'sugestoes': 997}, {'<him>': 46}, {'<him>': 46, 'lha': 46, 'lhas': 46, 'lho': 46, 'lhos': 46, 'para':
1003, 'pra': 1003}, {'<give1>': 32, '<give1_pra>': 32, '<subj>': 10, '<urge_inf>': 10, '<would_give>': 5, 'me': 329,
'nao': 330, 'não': 330, 'tenho': 321}, {'<give1>': 32, '<give1_pra>': 32, '<subj>': 10, '<urge_inf>': 10, 'me': 329,
'nao': 330, 'não': 330, 'tenho': 321}, {'^': 1006, 'lhe': 741}, {'<give1>': 32, '<give1_pra>': 32}, {'^': 1008}, {'^':
1005, 'a': 334, 'aparecer': 306, 'eu': 1007, 'ia': 335, 'ir': 306, 'iria': 230, 'juntar': 307, 'lhe': 1009, 'me': 337,
'nos': 339, 'nós': 341, 'passar': 306, 'ter': 306, 'vai': 335, 'vinha': 306, 'vir': 306, 'viria': 306}, {':': 311,
'<to>': 698, 'aparecer': 306, 'de': 308, 'em': 308, 'ir': 306, 'juntar': 307, 'lhe': 744, 'me': 343, 'nos': 345, 'p':
320, 'para': 328, 'passar': 306, 'pra': 328, 'que': 1010, 'ter': 306, 'vinha': 306, 'vir': 306, 'viria': 306}, {'N':
21}, {'N': 21, 'a': 1012, 'o': 1012}, {'da': 1013, 'de': 1013, 'do': 1013}, {'vai': 63}, {'agua': 1015, 'pio': 63,
'sinal': 63}, {'aniversario': 1014, 'aniversário': 1014, 'niver': 1014}, {'<inf>': 86, '^': 570}, {'aniversario':
1014, 'aniversário': 1014, 'da': 357, 'de': 357, 'eu': 621, 'nada': 64, 'nem': 1016, 'niver': 1014, 'o': 1017, 'para':
571, 'pra': 571, 'preciso': 1018, 'que': 571, 'se': 21}, {'sinal': 63}, {'da': 1020, 'deu': 1020, 'dá': 1020}, {'nao':
1021, 'não': 1021, 'pediu': 575}, {'da': 613}, {'cima': 1023, 'vacuo': 63, 'vez': 701}, {'<they>': 0, 'N': 0, 'a': 0,
'nao': 0, 'não': 0, 'o': 0}, {'<to>': 936, 'para': 937, 'pra': 937}, {'...': 1026}, {'^': 823, 'a': 888, 'as': 888,
'meu': 887, 'meus': 887, 'minha': 887, 'minhas': 887, 'nossa': 887, 'nosso': 887, 'o': 888, 'os': 888}, {'N': 1028},
{'a': 161, 'o': 161}, {'<to>': 161, 'para': 1030}, {'<helpful>': 1031}, {'<any_det>': 160, 'a': 1032, 'o': 1032, 'um':
1032, 'uma': 1032}, {'meu': 941, 'meus': 941, 'minha': 941, 'minhas': 941, 'nossa': 941, 'nosso': 941}, {'': (19,
'gave:resource'), '<any_det>': 160}, {'^': 1035}, {'<him>': 824, 'a': 1029, 'o': 1029}, {'<him>': 824}, {'<any_det>':
1027, '<to>': 1029, '^': 1033, 'a': 1034, 'as': 1034, 'com': 828, 'lhe': 1036, 'lhes': 1036, 'meu': 941, 'meus': 941,
'minha': 941, 'minhas': 941, 'nossa': 941, 'nosso': 941, 'o': 1034, 'os': 1034, 'para': 1037, 'pra': 1038}, {'da':
624, 'dela': 624, 'dele': 624, 'do': 624}, {'curriculo': 1040, 'cv': 1040}, {'o': 1041}, {'da': 32, 'de': 32, 'do':
32}, {'me': 1043}, {'nos': 23}, {'acaso': 124}, {'querer': 124}, {'<any_det>': 124, 'N': 124, 'c': 124, 'com': 124,
'por': 1046, 'sem': 1047}, {'<any_det>': 23, 'D': 23, 'N': 124, 'c': 23, 'cafe': 23, 'café': 23, 'com': 23, 'me': 157,
'por': 1046, 'sem': 1047}, {'<any_det>': 124, 'N': 124, 'c': 124, 'com': 124, 'me': 1048, 'nos': 1049, 'por': 1046,
'sem': 1047}, {'<any_det>': 124, 'N': 124, 'c': 124, 'com': 124, 'me': 1048, 'nos': 1048, 'por': 1046, 'sem': 1047},
{'...': 678, 'me': 157}, {'apresentacao': 195, 'defesa': 195, 'pitch': 195}, {'^': 1053}, {'a': 1054, 'o': 1054},
{'a': 669, 'como': 669, 'o': 669}, {'^': 1056}, {'<him>': 1057}, {'lhe': 1057, 'lhes': 1057, 'para': 1058, 'pra':
1058}, {'a': 670, 'como': 670}, {'passo': 670}, {'a': 1061}, {'...': 1060, 'a': 670, 'as': 670, 'como': 670, 'o': 670,
'os': 670, 'passo': 1062, 'por': 859, 'porque': 670}, {'N': 1063}, {'a': 670}, {'a': 670, 'como': 670, 'por': 859,
'porque': 670}, {'N': 1066}, {'a': 670, 'as': 670, 'como': 670, 'o': 670, 'os': 670, 'passo': 1062, 'por': 859,
'porque': 670}, {'N': 1065}, {'<him>': 1068, 'ela': 860, 'ele': 860}, {'<him>': 1068, 'N': 1068, 'ela': 860, 'ele':
860}, {'N': 1068}, {'<to>': 1064, 'N': 1065, 'a': 1067, 'ao': 861, 'como': 670, 'lhe': 1068, 'lhes': 1068, 'o': 1069,
'para': 1070, 'por': 859, 'porque': 670, 'pra': 1071, 'pro': 1072, 'à': 861}, {'<him>': 46, 'para': 1003, 'pra':
1003}, {'a': 733, 'o': 733, 'um': 733, 'uma': 733}, {'a': 733, 'lhe': 1075, 'o': 733, 'um': 733, 'uma': 733}, {'a':
1032, 'o': 1032, 'um': 1032, 'uma': 1032}, {'<any_det>': 884, '^': 904, 'anotacoes': 997, 'as': 999, 'comentarios':
997, 'correcoes': 997, 'meus': 998, 'minhas': 998, 'notas': 997, 'os': 1000, 'sugestoes': 997, 'um': 737},
{'<any_det>': 884, '^': 904}, {'cliente': 736, 'contacto': 736, 'contato': 736, 'email': 194, 'lead': 736},
{'<any_det>': 884, '<to>': 890, '^': 1077, 'anotacoes': 997, 'as': 999, 'comentarios': 997, 'correcoes': 997, 'lhe':
1078, 'lhes': 1079, 'mensagem': 194, 'meus': 998, 'minhas': 998, 'notas': 997, 'o': 1041, 'os': 1000, 'para': 922,
'pra': 923, 'sugestoes': 997, 'um': 1080}, {'<any_det>': 954, '<letter>': 124, 'nota': 953}, {'me': 1082}, {'bom': 21,
'para': 543, 'pra': 543}, {'0': 621, 'cinco': 621, 'dois': 621, 'duas': 621, 'muitas': 621, 'muitos': 621, 'quase':
621, 'quatro': 621, 'tres': 621, 'trinta': 621, 'umas': 621, 'uns': 621, 'vinte': 621}, {'<of>': 63, 'N': 63, 'a': 63,
'ir': 63, 'ligar': 63, 'no': 63, 'o': 63, 'que': 63}, {'completo': 1086}, {'<of>': 63, 'N': 63, 'a': 63,
'completamente': 1086, 'ir': 63, 'ligar': 63, 'mesmo': 1086, 'no': 63, 'o': 63, 'por': 1087, 'que': 63, 'totalmente':
1086}, {'me': 1088}, {'perguntar': 857}, {'a': 1090, 'para': 1090, 'pra': 1090}, {'N': 1091}, {'a': 1092, 'o': 1092},
{'<to>': 1092, 'lhe': 124, 'para': 1093}, {'ela': 405, 'ele': 405, 'me': 28}, {'<any_det>': 28, 'noticias': 28, 'que':
1095, 'resposta': 28, 'retorno': 28}, {'0': 63, 'duas': 63, 'meia': 63, 'um': 63, 'uma': 63}, {'N': 1097}, {'N': 1097,
'a': 1098, 'o': 1098, 'pela': 1098, 'pelo': 1098}, {'<of>': 63, 'N': 63, 'a': 63, 'completamente': 1086, 'ir': 63,
'ligar': 63, 'mesmo': 1086, 'no': 63, 'nos': 1088, 'o': 63, 'por': 1087, 'que': 63, 'totalmente': 1086}, {'<date>':
63, 'nossa': 785, 'nosso': 785}, {'a': 1101, 'da': 1101, 'do': 1101, 'o': 1101, 'se': 684}, {'<of>': 63, 'N': 63, 'a':
63, 'completamente': 1086, 'ir': 63, 'ligar': 63, 'me': 1088, 'mesmo': 1086, 'no': 63, 'o': 63, 'por': 1087, 'que':
63, 'totalmente': 1086}, {'c': 124, 'com': 124, 'que': 124}, {'<thing>': 28}, {'^': 1105, 'que': 300}, {'<set>': 23,
'a': 377, 'aguardando': 280, 'combinado': 1104, 'convencida': 378, 'convencido': 378, 'esperando': 280, 'pendente':
1106, 'suspenso': 63, 'à': 377}, {'aguardar': 585, 'esperar': 585}, {'D': 23, 'a': 23, 'em': 23, 'para': 23, 'pra':
23}, {'aguardo': 585}, {'a': 1108, 'aguardando': 585, 'convidada': 1109, 'convidado': 1109, 'convidados': 1109,
'esperando': 585, 'no': 1110}, {'': (14, 'together'), 'N': 124, 'a': 705, 'o': 705}, {'c': 124, 'ca': 706, 'com': 124,
'la': 1112, 'lá': 1112, 'para': 543, 'presente': 706, 'presentes': 706, 'tambem': 706}, {'a': 705, 'ca': 706, 'la':
706, 'lá': 706, 'o': 705, 'presente': 706, 'presentes': 706, 'tambem': 706}, {'duas': 621}, {'dois': 621, 'tres':
621}, {'as': 1115, 'c': 124, 'com': 124, 'os': 1116, 'todos': 621}, {'a': 705, 'ca': 706, 'la': 706, 'lá': 706, 'o':
705, 'tambem': 1112}, {'almocar': 124, 'animar': 687, 'conversa': 124, 'dar': 687, 'ensinando': 670, 'ensinar': 670,
'explicando': 670, 'explicar': 670, 'falar': 124, 'mesa': 124, 'mostrando': 670, 'mostrar': 670, 'tomar': 124},
{'com': 124}, {'conversa': 124, 'mesa': 124}, {'a': 1119, 'c': 124, 'com': 124, 'em': 132, 'ensinando': 670,
'ensinar': 670, 'explicando': 670, 'explicar': 670, 'la': 1120, 'lá': 1120, 'mostrando': 670, 'mostrar': 670, 'na':
124, 'no': 124, 'reunida': 124, 'reunido': 124, 'à': 1121}, {'animar': 687, 'conversa': 124, 'dar': 687, 'ensinando':
670, 'ensinar': 670, 'explicando': 670, 'explicar': 670, 'falar': 124, 'mostrando': 670, 'mostrar': 670}, {'conversa':
124}, {'a': 1123, 'c': 124, 'com': 124, 'em': 124, 'ensinando': 670, 'ensinar': 670, 'explicando': 670, 'explicar':
670, 'juntos': 124, 'mostrando': 670, 'mostrar': 670, 'na': 124, 'no': 124, 'reunidos': 124, 'à': 1124}, {'aguardar':
585, 'dever': 106, 'esperar': 585, 'pensar': 690}, {'da': 28, 'de': 28, 'do': 28}, {'a': 1126, 'aguardando': 585,
'atras': 684, 'convidada': 1109, 'convidado': 1109, 'convidados': 1109, 'devendo': 106, 'esperando': 585, 'no': 1110,
'pendente': 1127, 'pensando': 690}, {'lha': 32, 'lhas': 32, 'lho': 32, 'lhos': 32}, {'<give1>': 1129, '<give1_pra>':
32}, {'ela': 571, 'ele': 571}, {'com': 1131, 'de': 571, 'que': 817}, {'<any_det>': 32, 'a': 981, 'ao': 32, 'lhe': 32,
'lhes': 32, 'pra': 994, 'à': 32}, {'lhe': 110, 'lhes': 110}, {'que': 1134}, {'chegar': 32}, {'^': 1136}, {'^': 1136,
'lhe': 1137}, {'<giveinf>': 32, '<them>': 570}, {'^': 1139}, {'a': 1140, 'com': 1140, 'de': 1140}, {'': (5, 'mine'),
'^': 1139, 'lhe': 32}, {'a': 1140, 'com': 1140, 'de': 1142}, {'<give1>': 32, 'arranjo': 32, 'conserto': 32, 'corrijo':
32, 'deixo': 32, 'devolvo': 32, 'edito': 32, 'escrevo': 32, 'gravo': 32, 'guardo': 32, 'imprimo': 32, 'instalo': 32,
'levo': 32, 'redijo': 32, 'traduzo': 32, 'trago': 32}, {'^': 1144}, {'encarrego': 1043}, {',': 115}, {'lugar': 1147},
{'teu': 1148}, {'^': 570, 'lhe': 571, 'lhes': 571}, {'^': 1130, 'a': 741, 'combinamos': 1132, 'combinei': 1132,
'combinámos': 1132, 'devo': 1133, 'disse': 1135, 'e': 621, 'encarrego': 1044, 'faco': 1138, 'farei': 1138, 'ficamos':
1141, 'fico': 1143, 'ficámos': 1141, 'fiquei': 1143, 'lhe': 1145, 'lhes': 1145, 'me': 1146, 'no': 1149, 'o': 741,
'ocupo': 1044, 'trato': 1043, 'vamos': 1150, 'vou': 1150}, {'': (9, 'told'), '...': 1060, 'a': 670, 'as': 670, 'como':
670, 'o': 670, 'os': 670, 'passo': 1062, 'por': 859, 'porque': 670}, {'N': 1152}, {'<him>': 1068, 'a': 698, 'ela':
860, 'ele': 860, 'o': 698}, {'<to>': 1153, 'N': 1065, 'a': 1067, 'ao': 861, 'como': 670, 'lhe': 1068, 'lhes': 1068,
'o': 1069, 'para': 1154, 'por': 859, 'porque': 670, 'pra': 1071, 'pro': 1072, 'à': 861}, {'^': 1008, 'lhe': 741},
{'^': 1008, 'eu': 1156, 'lhe': 1009}, {'': (23, 'contact'), 'bem': 928, 'lhe': 744, 'que': 1157}, {'confirmar': 28,
'enviar': 28, 'mandar': 28, 'responder': 28}, {'N': 1159, 'confirmar': 28, 'enviar': 28, 'mandar': 28, 'me': 1159,
'responder': 28}, {'<giveinf>': 32, 'a': 28, 'as': 28, 'o': 28, 'os': 28}, {'^': 1161, 'a': 1160, 'ainda': 663, 'ela':
1160, 'ele': 1160, 'o': 1160}, {'^': 570, 'a': 1160, 'apresenta': 982, 'apresentar': 987, 'apresentá': 982, 'coloca':
990, 'colocá': 990, 'conecta': 982, 'conectar': 987, 'conectá': 982, 'ela': 1160, 'ele': 1160, 'juntar': 987, 'me':
1162, 'nos': 664, 'o': 1160, 'po': 993}, {'me': 664, 'nos': 664}, {'se': 63}, {'gente': 1165, 'vejo': 63}, {'falamos':
63, 'vemos': 63}, {'vejo': 63}, {'a': 1166, 'estou': 63, 'falamos': 63, 'falava': 63, 'falo': 63, 'nos': 1167, 'o':
1168, 'vejo': 63, 'vemos': 63}, {'n': 1169, 'nao': 1169, 'não': 1169}, {'que': 1170}, {'falta': 280}, {'...': 1171,
'0': 21, 'anos': 21, 'cinquenta': 21, 'lhe': 1172, 'noventa': 21, 'oitenta': 21, 'quarenta': 21, 'sessenta': 21,
'setenta': 21, 'trinta': 21, 'vinte': 21}, {'para': 178, 'pra': 178, 'pro': 178}, {'espera': 376, 'ser': 1174},
{'conta': 32}, {'minha': 1176}, {'<moved_pp>': 1174, 'a': 1175, 'agora': 1174, 'com': 386, 'comigo': 32, 'de': 387,
'marcada': 23, 'marcado': 23, 'para': 178, 'pendente': 1106, 'por': 1177, 'pra': 178, 'pro': 178, 'responsavel': 388,
'sem': 149, 'suspenso': 63, 'à': 377}, {'nada': 63}, {'vao': 63}, {'0': 63, 'e': 1179, 'em': 1180, 'meia': 613,
'sozinha': 63, 'sozinho': 63, 'uma': 613}, {'^': 1139, 'aguardar': 585, 'espera': 1181, 'esperar': 585}, {'N': 808,
'^': 1139, 'a': 809, 'o': 809}, {'<inf>': 32}, {'<inf>': 32, '<them>': 1184, 'lhe': 1184}, {'^': 1185}, {'<giveinf>':
32, '<inf>': 32}, {'': (5, 'mine'), '<inf>': 32}, {'<giveinf>': 32, '<inf>': 32, '<them>': 1187, 'lhe': 1188, 'lhes':
32}, {'^': 1189, 'almocar': 23, 'encontrar': 23, 'jantar': 23, 'lhe': 110, 'lhes': 110, 'marcar': 63, 'nos': 208,
'remarcar': 63, 'tomar': 23}, {'': (7, 'waiting'), '0': 63, '<of>': 28, 'e': 1179, 'em': 1180, 'meia': 613, 'sozinha':
63, 'sozinho': 63, 'uma': 613}, {'espera': 1181}, {'a': 1182, 'aguardando': 585, 'c': 810, 'com': 1183, 'd': 1186,
'de': 1190, 'esperando': 1191, 'no': 1110, 'plantada': 1181, 'plantado': 1181, 'à': 1192}, {'^': 1139, 'aguardar':
585, 'esperar': 585}, {'<giveinf>': 32, '<inf>': 32, '<them>': 1187, 'lhe': 1184}, {'': (5, 'mine'), '^': 1195, 'lhe':
32}, {'a': 1194, 'aguardando': 585, 'com': 1140, 'd': 1186, 'de': 1196, 'esperando': 585, 'no': 1110, 'pendente':
1127}, {'D': 176, 'da': 185, 'de': 185, 'do': 185, 'para': 178, 'pra': 178, 'pro': 178}, {'dever': 392, 'espera': 376,
'ser': 1174}, {'': (23, 'contact'), 'eu': 647}, {'c': 124, 'com': 124, 'para': 23, 'que': 1200}, {'^': 5, 'aparecer':
306, 'ir': 306, 'juntar': 307, 'marcar': 63, 'me': 289, 'nos': 289, 'passar': 306, 'remarcar': 63, 'ter': 306,
'vinha': 306, 'vir': 306, 'viria': 306}, {'by': 63}, {'aberto': 63, 'aparecer': 306, 'ir': 306, 'juntar': 307,
'marcar': 63, 'passar': 306, 'stand': 1203, 'ter': 306, 'vinha': 306, 'vir': 306, 'viria': 306}, {'D': 176, 'depois':
63}, {'aberto': 63, 'fazer': 63, 'marcar': 63, 'minha': 1176, 'stand': 1203}, {'<moved_pp>': 1198, '<off_pp>': 63,
'D': 176, 'a': 1199, 'acordado': 649, 'agendada': 23, 'agendado': 23, 'agora': 1174, 'aparecer': 306, 'com': 386,
'combinado': 1201, 'de': 1202, 'devendo': 289, 'em': 1204, 'ir': 306, 'juntar': 307, 'marcada': 23, 'marcado': 23,
'me': 395, 'para': 1205, 'passar': 306, 'pendente': 1106, 'por': 1206, 'pra': 1205, 'pro': 178, 'que': 308,
'responsavel': 388, 'sem': 149, 'ter': 306, 'vinha': 306, 'vir': 306, 'viria': 306, 'à': 377}, {'^': 1139, 'espera':
1181}, {'a': 1208, 'c': 810, 'com': 1183, 'd': 1186, 'de': 1190, 'esperando': 1181, 'plantada': 1181, 'plantado':
1181, 'à': 1192}, {'^': 1139, 'dever': 106, 'ensinando': 670, 'ensinar': 670, 'espera': 1181, 'explicando': 670,
'explicar': 670, 'mostrando': 670, 'mostrar': 670, 'saber': 590}, {'': (5, 'mine'), '^': 32}, {'': (5, 'mine'), '^':
1195, 'lhe': 1211, 'lhes': 110}, {'a': 1210, 'com': 1140, 'd': 1186, 'de': 1212, 'devendo': 106, 'ensinando': 670,
'ensinar': 670, 'esperando': 1181, 'explicando': 670, 'explicar': 670, 'mostrando': 670, 'mostrar': 670, 'plantada':
1181, 'plantado': 1181, 'sabendo': 590, 'à': 1192}, {'<date>': 124}, {'<of>': 587, '<to>': 587, '^': 586, 'com': 587,
'entre': 587}, {'<feedback_noun>': 882}, {'<course>': 832, 'apresentacao': 1215, 'apresentacoes': 1215, 'avaliacao':
725, 'conexao': 1215, 'devolutiva': 725, 'feedback': 725, 'intro': 1215, 'intros': 1215, 'minha': 1216, 'ponte':
1215}, {'apresentacao': 1215, 'apresentacoes': 1215, 'conexao': 1215, 'intro': 1215, 'intros': 1215, 'ponte': 1215},
{'avaliacao': 725, 'data': 908, 'devolutiva': 725, 'feedback': 725}, {'<feedback_noun>': 882, 'a': 733, 'algumas':
902, 'alguns': 902, 'bastante': 902, 'imenso': 902, 'imensos': 902, 'muito': 902, 'o': 733, 'um': 733, 'uma': 1219,
'umas': 902, 'uns': 902, 'varias': 902, 'varios': 902}, {'algumas': 902, 'alguns': 902, 'bastante': 902, 'imenso':
902, 'imensos': 902, 'muito': 902, 'uma': 912, 'umas': 902, 'uns': 902, 'varias': 902, 'varios': 902}, {'<course>':
832, 'apresentacao': 1215, 'apresentacoes': 1215, 'avaliacao': 725, 'conexao': 1215, 'devolutiva': 725, 'feedback':
725, 'intro': 1215, 'intros': 1215, 'meu': 1216, 'ponte': 1215}, {'meus': 1216}, {'^': 746, 'com': 747, 'em': 747,
'na': 747, 'no': 747}, {'voluntario': 1224}, {'<course>': 832, '<feedback_noun>': 882, 'avaliacao': 725, 'devolutiva':
725, 'feedback': 725}, {'<course>': 832, '<feedback_noun>': 882, 'apresentacao': 1215, 'apresentacoes': 1215,
'avaliacao': 725, 'conexao': 1215, 'data': 908, 'devolutiva': 725, 'feedback': 725, 'intro': 1215, 'intros': 1215,
'ponte': 1215}, {'<any_det>': 1214, '<date>': 124, '<feedback_noun>': 882, 'a': 1217, 'algumas': 902, 'alguns': 902,
'as': 1218, 'bastante': 902, 'imenso': 902, 'imensos': 902, 'lhe': 1220, 'lhes': 1221, 'mentoria': 914, 'mentorias':
914, 'mentoring': 914, 'muito': 902, 'o': 1222, 'os': 1223, 'trabalho': 1225, 'um': 1226, 'uma': 1227, 'umas': 902,
'uns': 902, 'varias': 902, 'varios': 902, 'voluntariado': 1224}, {'<any_det>': 1214, '<date>': 124, 'a': 1218, 'as':
1218, 'mentoria': 914, 'mentorias': 914, 'mentoring': 914, 'o': 1218, 'trabalho': 1225, 'uma': 1218, 'voluntariado':
1224}, {'ser': 1174}, {'D': 176, 'a': 769, 'depois': 63, 'o': 769}, {'fazer': 63}, {'D': 176, 'caixa': 63, 'depois':
63, 'voicemail': 63}, {'D': 176, 'caixa': 63, 'voicemail': 63}, {'<moved_pp>': 1198, '<off_pp>': 63, 'D': 176, 'a':
1230, 'agora': 1174, 'ao': 769, 'combinado': 1104, 'na': 769, 'no': 769, 'para': 1231, 'por': 1232, 'pra': 1233,
'pro': 1234, 'sem': 149, 'suspenso': 63}, {'a': 124, 'o': 124}, {'a': 924, 'almocar': 124, 'ao': 124, 'ate': 124,
'beber': 124, 'com': 124, 'correr': 124, 'em': 132, 'jantar': 124, 'la': 124, 'lá': 124, 'na': 924, 'no': 124, 'num':
124, 'numa': 124, 'ter': 1120, 'tomar': 124, 'ver': 1236, 'visitar': 124, 'à': 124}, {'mentoria': 914, 'mentorias':
914, 'mentoring': 914}, {'a': 924, 'almocar': 124, 'ao': 124, 'ate': 124, 'beber': 124, 'com': 124, 'correr': 124,
'dar': 1238, 'em': 132, 'jantar': 124, 'la': 124, 'lá': 124, 'na': 924, 'no': 124, 'num': 124, 'numa': 124, 'ter':
1120, 'tomar': 124, 'ver': 1236, 'visitar': 124, 'à': 124}, {'de': 21}, {'': (11, 'thinking'), 'ter': 402}, {'de':
1241}, {'ela': 0, 'ele': 0, 'isso': 0, 'mim': 0, 'nos': 0, 'nós': 0}, {'a': 1243, 'ao': 766}, {'chamadas': 63}, {'de':
1245}, {'^': 746, 'com': 747, 'em': 747, 'na': 747, 'no': 747, 'para': 747}, {'voluntariado': 1247}, {'de': 1248},
{'ver': 614}, {'n': 63, 'nao': 63, 'não': 63}, {'que': 1251}, {'que': 1251, 'tempo': 1252}, {'<inf>': 86, '^': 570,
'tempos': 1253}, {'...': 1171, 'de': 1250, 'muito': 1253, 'que': 1254, 'seculos': 1253, 'tempos': 1253}, {'agendado':
63, 'combinado': 63, 'marcado': 63}, {'aniversario': 1014, 'aniversário': 1014, 'niver': 1014, 'o': 1017},
{'comemora': 819, 'completa': 819, 'e': 1257, 'faz': 819, 'fazia': 819, 'é': 1257}, {'<pro>': 878}, {'<good>': 1259,
'<pro>': 878, '<reach_noun>': 883, 'contacto': 880, 'contato': 880, 'email': 880, 'nome': 880, 'numero': 880,
'telefone': 880}, {'<good>': 625, '<pro>': 624, '<reach_noun>': 883, 'contacto': 880, 'contato': 880, 'email': 880,
'nome': 880, 'numero': 880, 'telefone': 880}, {'<pro>': 624, 'minha': 626}, {'<pro>': 624, 'meu': 626}, {'<any_det>':
1261, 'a': 1262, 'as': 628, 'meu': 625, 'minha': 625, 'o': 1263, 'os': 631, 'um': 625, 'uma': 625}, {'<pro>': 624,
'minha': 625}, {'<pro>': 624, 'meu': 625}, {'a': 1265, 'meu': 625, 'minha': 625, 'o': 1266, 'um': 625, 'uma': 625},
{'N': 1267}, {'N': 1264, 'a': 1268, 'o': 1268}, {'<to>': 624, 'no': 624}, {'<good>': 1259, '<pro>': 878}, {'<pro>':
624, 'N': 1270, 'minha': 1271}, {'<pro>': 624, 'cliente': 736, 'contacto': 736, 'contato': 736, 'lead': 736},
{'<any_det>': 1261, 'a': 1262, 'as': 628, 'meu': 625, 'minha': 625, 'o': 1263, 'os': 631, 'um': 1273, 'uma': 625},
{'<pro>': 624, 'N': 1270, 'meu': 1271}, {'<good>': 625, '<pro>': 624, '<reach_noun>': 883}, {'<any_det>': 1276, 'a':
627, 'as': 628, 'o': 630, 'os': 631}, {'N': 1277}, {'<him>': 1277, 'a': 1278, 'ela': 1267, 'ele': 1267, 'o': 1278},
{'<him>': 1277, 'ela': 1267, 'ele': 1267}, {'<any_det>': 1260, '<to>': 1269, 'N': 1270, 'a': 1272, 'as': 628, 'lhe':
1274, 'lhes': 1264, 'meu': 625, 'minha': 625, 'o': 1275, 'os': 631, 'para': 1279, 'pra': 1280, 'um': 1273, 'uma':
625}, {'<to>': 698}, {'N': 636}, {'<him>': 636, 'que': 533}, {'<to>': 1283, 'com': 637, 'em': 629, 'lhe': 636, 'lhes':
636, 'para': 1284, 'pra': 1284, 'que': 533}, {'a': 712, 'ao': 712, 'com': 712, 'e': 712, 'à': 712}, {'N': 1286}, {'N':
1286, 'a': 1287, 'o': 1287}, {':': 710, 'N': 709, 'da': 1288, 'de': 1288, 'do': 1288, 'entre': 1288}, {'': (0,
'missed'), 'embora': 63}, {'ido': 1290, 'saido': 63}, {'estava': 63}, {'havia': 1291, 'nao': 1292, 'não': 1292, 'que':
0, 'tinha': 1291}, {'a': 124, 'ao': 124, 'c': 124, 'com': 124, 'futebol': 124, 'padel': 124, 'tenis': 124, 'ténis':
124, 'tênis': 124, 'à': 124}, {'N': 124, 'a': 705, 'o': 705, 'tambem': 706}, {'N': 124, 'gente': 1295, 'nos': 1295,
'nós': 1295}, {'gente': 1295}, {'N': 124, 'a': 1296, 'o': 705, 'tambem': 706, 'à': 1297}, {'se': 1298}, {'a': 836,
'me': 774, 'o': 836, 'pelo': 720, 'por': 720, 'via': 720}, {'': (14, 'together'), 'N': 124, 'a': 705, 'o': 705,
'tambem': 706}, {'N': 124, 'gente': 1295, 'nos': 1301, 'nós': 1301}, {'': (14, 'together'), 'N': 124, 'a': 1302, 'o':
705, 'tambem': 706, 'à': 1297}, {'se': 1303}, {'estava': 706, 'estavam': 706, 'esteve': 706, 'estiveram': 706}, {'^':
570, 'de': 571}, {'^': 570, 'apresenta': 982, 'apresentar': 987, 'apresentá': 982, 'coloca': 990, 'colocá': 990,
'conecta': 982, 'conectar': 987, 'conectá': 982, 'juntar': 987, 'lhe': 110, 'po': 993}, {'^': 570, 'de': 1307, 'lhe':
110, 'me': 1306}, {'da': 21, 'de': 21, 'do': 21}, {'me': 1309}, {'^': 904}, {'N': 1311}, {'cadeira': 63}, {'de':
1313}, {'cano': 63}, {'<him>': 1311, 'a': 1312, 'o': 1312}, {'<him>': 1311}, {'bolo': 63, 'cano': 63, 'cha': 1314,
'furo': 63, 'nega': 63, 'tampa': 63}, {'<to>': 1312, 'bolo': 63, 'cano': 63, 'cha': 1314, 'furo': 63, 'lhe': 1311,
'lhes': 1311, 'nega': 63, 'o': 1315, 'para': 1316, 'pra': 1317, 'tampa': 63, 'um': 1318, 'uma': 1318}, {'^': 32,
'que': 110}, {'como': 670}, {'<reach_noun>': 883, 'contacto': 880, 'contato': 880, 'nome': 880, 'numero': 880,
'telefone': 880}, {'minha': 160}, {'minhas': 160}, {'meu': 160}, {'meus': 160}, {'a': 1323, 'as': 1324, 'meu': 160,
'meus': 160, 'minha': 160, 'minhas': 160, 'nossa': 160, 'nosso': 160, 'o': 1325, 'os': 1326}, {'contacto': 124,
'contato': 124, 'morada': 124, 'numero': 124, 'ok': 124, 'opiniao': 196, 'palavra': 124, 'resposta': 124}, {'minha':
1328}, {'contacto': 124, 'contato': 124, 'morada': 124, 'numero': 124, 'ok': 124, 'palavra': 124, 'resposta': 124},
{'meu': 1330}, {'<any_det>': 1322, '^': 1327, 'a': 1329, 'algumas': 902, 'alguns': 902, 'bastante': 902,
'comentarios': 196, 'feedback': 196, 'imenso': 902, 'imensos': 902, 'lhe': 1221, 'lhes': 1221, 'meu': 1330, 'minha':
1328, 'muito': 902, 'o': 1331, 'uma': 912, 'umas': 902, 'uns': 902, 'varias': 902, 'varios': 902}, {'^': 1327,
'algumas': 902, 'alguns': 902, 'bastante': 902, 'imenso': 902, 'imensos': 902, 'lhe': 1221, 'lhes': 1221, 'muito':
902, 'uma': 912, 'umas': 902, 'uns': 902, 'varias': 902, 'varios': 902}, {'': (19, 'gave:resource'), 'a': 1323, 'as':
1324, 'meu': 160, 'meus': 160, 'minha': 160, 'minhas': 160, 'nossa': 160, 'nosso': 160, 'o': 1325, 'os': 1326}, {'^':
1334}, {'<any_det>': 918}, {'algumas': 902, 'alguns': 902, 'bastante': 902, 'imenso': 902, 'imensos': 902, 'lhe':
1221, 'lhes': 1221, 'muito': 902, 'uma': 912, 'umas': 902, 'uns': 902, 'varias': 902, 'varios': 902}, {'<any_det>':
1276, 'a': 1262, 'as': 628, 'meu': 625, 'minha': 625, 'o': 1263, 'os': 631, 'um': 625, 'uma': 625}, {'<any_det>':
1322, 'algumas': 902, 'alguns': 902, 'bastante': 902, 'imenso': 902, 'imensos': 902, 'lhe': 1221, 'lhes': 1221,
'muito': 902, 'uma': 912, 'umas': 902, 'uns': 902, 'varias': 902, 'varios': 902}, {'^': 1327}, {'': (5, 'mine'),
'que': 32}, {'<any_det>': 626, 'a': 1262, 'as': 628, 'meu': 625, 'minha': 625, 'o': 1263, 'os': 631, 'um': 625, 'uma':
625}, {'<handed1>': 169, '<told1>': 533, '<vowed1>': 1320, '^': 1144, 'aconselhei': 642, 'apresentei': 712, 'contei':
1321, 'dei': 1332, 'deixei': 1333, 'devo': 32, 'emprestei': 1335, 'enviei': 1336, 'expliquei': 1321, 'fiz': 1337,
'indiquei': 1338, 'mandei': 1339, 'mostrei': 1321, 'ofereci': 1340, 'passei': 1339, 'pedi': 857, 'perguntei': 857,
'prometi': 1341, 'recomendei': 1342, 'sugeri': 1342}, {'<paper>': 681}, {'facebook': 21, 'imprensa': 21, 'insta': 21,
'instagram': 21, 'jornal': 21, 'linkedin': 21, 'twitter': 21, 'x': 21}, {'': (11, 'thinking'), 'facebook': 21,
'imprensa': 21, 'insta': 21, 'instagram': 21, 'jornal': 21, 'linkedin': 21, 'twitter': 21, 'x': 21}, {'<any_det>':
1344, 'a': 21, 'as': 21, 'na': 1345, 'no': 1346, 'o': 21, 'os': 21, 'pelo': 1345, 'que': 21, 'sobre': 21, 'um': 21,
'uma': 21}, {'perdida': 63}, {'': (23, 'contact'), '<to>': 1092, 'a': 836, 'lhe': 124, 'o': 836, 'para': 1093, 'pelo':
720, 'por': 720, 'via': 720}, {'eu': 422, 'la': 289, 'lo': 289, 'ma': 289, 'mas': 289, 'me': 422, 'mo': 289, 'mos':
289}, {'meu': 892, 'meus': 892, 'minha': 893, 'minhas': 892}, {'^': 195, 'a': 196, 'ao': 196, 'da': 196, 'do': 196,
'na': 196, 'no': 196, 'sobre': 196, 'à': 196}, {'anotacoes': 997, 'comentarios': 1352, 'correcoes': 997, 'feedback':
891, 'notas': 1352, 'opiniao': 891, 'parecer': 891, 'sugestoes': 997, 'visao': 891}, {'anotacoes': 997, 'comentarios':
997, 'correcoes': 997, 'meu': 892, 'meus': 892, 'minha': 892, 'minhas': 1353, 'notas': 997, 'sugestoes': 997},
{'<any_det>': 884, '<feedback_noun>': 882, '^': 904, 'algumas': 902, 'alguns': 902, 'anotacoes': 997, 'as': 999,
'bastante': 902, 'comentarios': 997, 'correcoes': 997, 'imenso': 902, 'imensos': 902, 'meus': 998, 'minhas': 998,
'muito': 902, 'notas': 997, 'os': 1000, 'sugestoes': 997, 'um': 737, 'uma': 912, 'umas': 902, 'uns': 902, 'varias':
902, 'varios': 902}, {'<any_det>': 884, '^': 904, 'algumas': 902, 'alguns': 902, 'bastante': 902, 'imenso': 902,
'imensos': 902, 'muito': 902, 'uma': 912, 'umas': 902, 'uns': 902, 'varias': 902, 'varios': 902}, {'curriculo': 1040,
'cv': 1040, 'meu': 893, 'meus': 892, 'minha': 892, 'minhas': 892}, {'<feedback_noun>': 882, 'anotacoes': 997,
'comentarios': 1352, 'correcoes': 997, 'feedback': 891, 'notas': 1352, 'opiniao': 891, 'parecer': 891, 'sugestoes':
997, 'visao': 891}, {'meu': 892, 'meus': 1358, 'minha': 892, 'minhas': 892}, {'<feedback_noun>': 882, 'cliente': 736,
'contacto': 736, 'contato': 736, 'email': 194, 'lead': 736, 'mail': 194, 'zap': 194}, {'<feedback_noun>': 882, 'data':
908, 'mensagem': 194}, {'<any_det>': 881, '<feedback_noun>': 882, '<to>': 890, '^': 1077, 'a': 1351, 'algumas': 902,
'alguns': 902, 'anotacoes': 997, 'as': 1354, 'audio': 194, 'bastante': 902, 'comentarios': 997, 'correcoes': 997,
'imenso': 902, 'imensos': 902, 'lhe': 1355, 'lhes': 1356, 'mail': 194, 'mensagem': 194, 'meu': 892, 'meus': 1353,
'minha': 892, 'minhas': 1353, 'muito': 902, 'notas': 997, 'o': 1357, 'os': 1359, 'para': 922, 'pra': 923, 'sugestoes':
997, 'um': 1360, 'uma': 1361, 'umas': 902, 'uns': 902, 'varias': 902, 'varios': 902, 'áudio': 194}, {'<letter>': 124},
{'<any_det>': 954, '<letter>': 124, '^': 421, 'nota': 953, 'p': 320, 'para': 425, 'pra': 425}, {'<any_det>': 1363,
'<letter>': 124, 'eu': 422, 'me': 1364, 'nos': 427, 'p': 320, 'para': 425, 'pra': 425}, {'almocar': 23, 'encontrar':
23, 'jantar': 23, 'nos': 208, 'tomar': 23}, {'c': 810, 'com': 810, 'de': 1366}, {'c': 810, 'com': 810}, {'saudade':
124}, {'a': 1369, 'saudades': 124}, {'saudades': 124}, {'': (13, 'talk'), 'como': 0, 'da': 0, 'de': 0, 'do': 0, 'por':
590, 'porque': 0, 'que': 0, 'se': 0, 'sobre': 0}, {'a': 32, 'em': 32}, {'mail': 124}, {'<letter>': 124, 'e': 1374,
'nota': 953}, {'<any_det>': 1375, '<letter>': 124, 'a': 950, 'e': 1374, 'em': 951, 'esperando': 63, 'na': 955, 'no':
958, 'nota': 953, 'pendurada': 63, 'pendurado': 63, 'plantada': 63, 'plantado': 63, 'à': 950}, {'bolo': 63},
{'<any_det>': 972, 'bolo': 63, 'furo': 63, 'o': 1377, 'para': 977, 'pra': 977, 'um': 1377}, {'<any_det>': 1375,
'<letter>': 124, 'e': 1374, 'nota': 953}, {'<any_det>': 1375, '<letter>': 124, 'e': 1374, 'me': 452, 'nos': 427,
'nota': 953, 'p': 320, 'para': 425, 'pra': 425}, {'para': 32, 'pra': 32}, {'cabeca': 63}, {'<any_det>': 1375,
'<letter>': 124, 'completamente': 63, 'da': 1382, 'e': 1374, 'nota': 953, 'totalmente': 63}, {'^': 401, 'me': 417,
'para': 110, 'pra': 110, 'que': 416}, {'<advises>': 430, '<called3>': 124, '<off>': 63, '<says>': 1372, '<vowed3>':
431, '<wrote3>': 234, '^': 435, 'acompanhou': 621, 'alerta': 437, 'alertou': 437, 'avisando': 590, 'avisou': 437,
'chamou': 124, 'cobra': 284, 'cobrou': 284, 'coloca': 288, 'comprometi': 1373, 'contando': 590, 'convida': 866,
'convidam': 866, 'deixou': 1376, 'deu': 1378, 'deve': 298, 'devem': 298, 'disse': 445, 'diz': 449, 'empurrou': 359,
'encaminhou': 1379, 'encarrego': 1043, 'encontramos': 774, 'encontrei': 774, 'encoraja': 359, 'encorajou': 359,
'enviou': 1379, 'esqueci': 1088, 'estimulou': 359, 'fala': 382, 'falou': 445, 'falta': 1162, 'faltam': 664,
'garantiu': 398, 'ia': 450, 'incentiva': 359, 'incentivou': 359, 'insistiu': 451, 'lembrar': 1306, 'lembrei': 1309,
'ligou': 124, 'mandou': 1380, 'ofereci': 1381, 'passou': 1383, 'pede': 402, 'pediu': 1384, 'pergunto': 21, 'poe': 288,
'promete': 398, 'prometeu': 398, 'reuni': 774, 'reunimos': 774, 'sugeriu': 451, 'telefonou': 124, 'tem': 455, 'tinha':
450, 'têm': 455, 'vai': 289, 'vao': 289}, {'^': 100, 'a': 101, 'o': 101}, {'a': 101, 'o': 101}, {'a': 101, 'ao': 101,
'aos': 101, 'as': 101, 'com': 1387, 'em': 101, 'na': 101, 'no': 101, 'para': 101, 'pra': 101, 'à': 101, 'às': 101},
{'cunha': 928}, {'uma': 1389}, {'saudade': 63}, {'de': 1391}, {'<to>': 1153, 'a': 861, 'ao': 861, 'como': 670, 'lhe':
1068, 'lhes': 1068, 'para': 1154, 'por': 859, 'porque': 670, 'pra': 1071, 'pro': 1072, 'à': 861}, {'a': 650, 'ao':
650, 'aos': 650, 'à': 650}, {'obrigada': 1394, 'obrigado': 1394}, {'ausencia': 63}, {'melhor': 115}, {'^': 10, 'a':
269, 'eu': 115, 'nos': 115, 'nós': 115, 'o': 1397}, {'N': 1398}, {'da': 1399, 'de': 1399, 'dela': 1398, 'dele': 1398,
'do': 1399}, {'agenda': 23, 'minha': 1396, 'opiniao': 1400, 'visao': 1400}, {'N': 63}, {'da': 1402, 'de': 1402, 'do':
1402}, {'': (0, 'missed'), 'a': 63, 'ao': 63, 'em': 63, 'na': 63, 'nada': 63, 'no': 63, 'nossa': 63, 'nosso': 63, 'o':
63, 'à': 63}, {'noticias': 63, 'sinais': 63, 'sinal': 63}, {'certo': 1404, 'mais': 1405, 'noticias': 63, 'para': 655,
'pra': 655, 'sinais': 63, 'sinal': 63}, {'mais': 1179, 'nada': 63}, {'^': 570, 'lhe': 110}, {'^': 570, 'de': 1408,
'lhe': 110}, {'ninguem': 63}, {'possivel': 1404}, {'volta': 63}, {'de': 1412, 'mais': 63, 'nada': 63}, {'noticias':
63, 'sinal': 63}, {'<answers>': 63, 'deu': 1414, 'esquecer': 1409, 'liga': 1413, 'ligou': 1413, 'respondeu': 1413},
{'esquecer': 1306}, {'realizou': 1404}, {'nada': 684}, {'<inf>': 63}, {'de': 1419}, {'como': 655, 'coragem': 1420,
'tempo': 665}, {'ninguem': 1404}, {'<answers>': 63, '<clitic>': 652, '<happens3>': 1404, '<seen1>': 63, 'a': 653,
'as': 653, 'atende': 63, 'cheguei': 656, 'consegui': 655, 'conseguimos': 655, 'da': 1020, 'dei': 658, 'desejei': 658,
'deu': 1406, 'disse': 1407, 'dá': 1020, 'esquece': 1306, 'esquecer': 1409, 'estava': 1410, 'falou': 1407, 'foi': 1411,
'fui': 786, 'havia': 1410, 'lhe': 661, 'lhes': 661, 'liga': 1413, 'ligou': 1413, 'mandei': 658, 'me': 1415, 'o': 653,
'os': 653, 'pega': 63, 'posso': 1416, 'pude': 655, 'recebi': 664, 'responde': 63, 'respondeu': 1413, 'retorna': 63,
'se': 1417, 'sei': 1418, 'tinha': 1410, 'tive': 1421, 'veio': 1422}, {'nem': 1402}, {'noticias': 63, 'para': 655,
'pra': 655, 'sinal': 63}, {'<answers>': 63, 'deu': 1414, 'liga': 1413, 'ligou': 1413, 'respondeu': 1413},
{'<answers>': 63, '<clitic>': 652, '<seen1>': 63, 'N': 1424, 'cheguei': 656, 'consegui': 655, 'conseguimos': 655,
'deu': 1425, 'liga': 1413, 'ligou': 1413, 'me': 1426, 'noticia': 684, 'noticias': 684, 'novas': 684, 'novidades': 684,
'pude': 655, 'rasto': 684, 'respondeu': 1413, 'sinal': 684, 'tive': 666}, {'<answers>': 63, 'deu': 1414},
{'<answers>': 63, 'deu': 1414, 'me': 1428}, {'': (7, 'waiting'), '<of>': 28, 'da': 28, 'de': 28, 'do': 28}, {'dela':
1147, 'dele': 1147}, {',': 115, '^': 10}, {'lugar': 1432}, {'aguardo': 1430, 'entender': 1400, 'lugar': 1431, 'meu':
1433, 'seu': 1433, 'teu': 1433, 'vacuo': 63}, {'bolo': 63, 'furo': 63, 'o': 1377, 'para': 977, 'pra': 977, 'um':
1377}, {'juntos': 621}, {'D': 23, 'c': 124, 'com': 124}, {'<any_det>': 1375, '<letter>': 124, 'e': 1374, 'me': 427,
'nos': 427, 'nota': 953, 'p': 320, 'para': 320, 'pra': 320}, {'<advises>': 430, '<called3>': 124, '<off>': 63,
'<says>': 1372, '<vowed3>': 431, '<we3>': 124, '<wrote3>': 234, '^': 465, 'alerta': 437, 'alertou': 437, 'avisou':
437, 'chamou': 124, 'convida': 866, 'convidam': 866, 'deixou': 1376, 'desencontramos': 63, 'desencontrámos': 63,
'deu': 1435, 'deve': 298, 'devem': 298, 'disse': 466, 'diz': 467, 'dois': 1436, 'empurrou': 359, 'encaminhou': 1379,
'encontramos': 1437, 'encontrei': 774, 'encoraja': 359, 'encorajou': 359, 'enviou': 1379, 'esquecemos': 1088,
'estimulou': 359, 'falamos': 113, 'falou': 466, 'falta': 664, 'faltam': 664, 'ia': 450, 'incentiva': 359,
'incentivou': 359, 'ligou': 124, 'mandou': 1438, 'passou': 1379, 'pede': 402, 'pediu': 402, 'reuni': 774, 'reunimos':
774, 'telefonou': 124, 'tem': 455, 'tinha': 450, 'têm': 455, 'vai': 289, 'vao': 289, 'vemos': 113}, {'mim': 86},
{'mental': 86, 'para': 1440, 'pessoal': 86}, {'<answers>': 63, '<came3>': 63, '<clitic>': 652, '<seen1>': 63,
'atendeu': 63, 'chegou': 63, 'cheguei': 656, 'consegui': 655, 'conseguimos': 655, 'deu': 1425, 'ligou': 63, 'me':
1428, 'pude': 655, 'respondeu': 63, 'tive': 666}, {'dois': 1436}, {'^': 584, 'conselho': 601, 'dica': 601, 'opiniao':
601, 'palpite': 601, 'quais': 0, 'qual': 0, 'recado': 601, 'seu': 612, 'sua': 612, 'sugestao': 601}, {'<to>': 766,
'N': 650, 'a': 650, 'ao': 650, 'aos': 650, 'à': 650}, {'para': 32}, {'<him>': 824, 'a': 825, 'o': 825}, {'<to>': 825,
'^': 823, 'a': 1034, 'as': 1034, 'com': 828, 'lhe': 824, 'lhes': 824, 'me': 1446, 'meu': 941, 'meus': 941, 'minha':
941, 'minhas': 941, 'nossa': 941, 'nosso': 941, 'o': 1034, 'os': 1034, 'para': 1447, 'pra': 1038}, {'dois': 1436,
'quais': 0, 'qual': 0}, {'entrevista': 21}, {'podcast': 21, 'video': 21, 'vídeo': 21}, {'palestra': 21}, {'a': 1450,
'o': 1451, 'que': 21, 'um': 1451, 'uma': 1452}, {'<them>': 849, 'N': 850, 'a': 851, 'avisar': 591, 'contar': 591,
'dizer': 591, 'me': 610, 'o': 851, 'que': 696}, {'D': 176, 'para': 178, 'pra': 178, 'pro': 178}, {'apanhar': 23,
'buscar': 23}, {'apanhar': 545, 'buscar': 545, 'me': 1456, 'nos': 1456, 'ser': 1174}, {'escritorio': 23}, {'em': 604},
{'': (2, 'plan'), 'a': 604}, {'^': 5, 'em': 604}, {'apanhar': 23, 'buscar': 23, 'visitar': 23}, {'D': 176, 'apanhar':
545, 'buscar': 545, 'me': 1456, 'nos': 1456}, {'comigo': 23}, {'<moved_pp>': 1455, 'D': 176, 'a': 1457, 'agora': 1174,
'almocar': 23, 'ao': 1458, 'apanhar': 545, 'aqui': 1459, 'buscar': 545, 'ca': 1460, 'jantar': 23, 'la': 1461, 'lo':
289, 'lá': 1459, 'ma': 289, 'mas': 289, 'me': 1462, 'mo': 289, 'mos': 289, 'nos': 1456, 'para': 1463, 'pra': 178,
'pro': 178, 'ter': 1464}, {'manha': 124, 'noite': 124, 'tarde': 124}, {'semana': 124}, {'de': 1467}, {'dia': 124,
'fim': 1468}, {'...': 774, 'a': 1466, 'em': 132, 'la': 124, 'lá': 124, 'na': 924, 'no': 124, 'o': 1469, 'pela': 124,
'pelo': 124, 'por': 132}, {'apanhar': 545, 'buscar': 545}, {'a': 1471, 'apanhar': 545, 'buscar': 545, 'para': 1471},
{'ensinando': 670, 'ensinar': 670, 'explicando': 670, 'explicar': 670, 'mostrando': 670, 'mostrar': 670}, {'a': 1473,
'c': 124, 'com': 124, 'ensinando': 670, 'ensinar': 670, 'explicando': 670, 'explicar': 670, 'mostrando': 670,
'mostrar': 670}, {'avaliacao': 725, 'devolutiva': 725, 'feedback': 725, 'manha': 124, 'meu': 892, 'meus': 892,
'minha': 893, 'minhas': 892, 'noite': 124, 'tarde': 124}, {'meu': 892, 'meus': 892, 'minha': 892, 'minhas': 892},
{'avaliacao': 725, 'cliente': 736, 'contacto': 736, 'contato': 736, 'devolutiva': 725, 'feedback': 725, 'lead': 736},
{'<any_det>': 884, '<feedback_noun>': 882, '^': 904, 'a': 733, 'algumas': 902, 'alguns': 902, 'bastante': 902,
'imenso': 902, 'imensos': 902, 'muito': 902, 'o': 733, 'um': 1477, 'uma': 1219, 'umas': 902, 'uns': 902, 'varias':
902, 'varios': 902}, {'avaliacao': 725, 'curriculo': 1040, 'cv': 1040, 'devolutiva': 725, 'dia': 124, 'feedback': 725,
'fim': 1468, 'meu': 893, 'meus': 892, 'minha': 892, 'minhas': 892}, {'meu': 892, 'meus': 893, 'minha': 892, 'minhas':
892}, {'<feedback_noun>': 882, 'avaliacao': 725, 'cliente': 736, 'contacto': 736, 'contato': 736, 'devolutiva': 725,
'feedback': 725, 'lead': 736}, {'<feedback_noun>': 882, 'avaliacao': 725, 'data': 908, 'devolutiva': 725, 'feedback':
725}, {'...': 1474, '<any_det>': 881, '<feedback_noun>': 882, '<to>': 890, '^': 1077, 'a': 1475, 'algumas': 902,
'alguns': 902, 'as': 1476, 'bastante': 902, 'em': 132, 'imenso': 902, 'imensos': 902, 'la': 124, 'lhe': 1478, 'lhes':
1356, 'lá': 124, 'meu': 892, 'meus': 892, 'minha': 892, 'minhas': 892, 'muito': 902, 'na': 924, 'no': 124, 'o': 1479,
'os': 1480, 'para': 922, 'pela': 124, 'pelo': 124, 'por': 132, 'pra': 923, 'um': 1481, 'uma': 1482, 'umas': 902,
'uns': 902, 'varias': 902, 'varios': 902}, {'cabeca': 63, 'ideia': 63}, {'completamente': 63, 'da': 1484,
'totalmente': 63}, {'<moved_pp>': 1455, 'D': 176, 'a': 1230, 'agora': 1174, 'me': 1485, 'para': 178, 'pra': 178,
'pro': 178}, {'<until>': 5}, {'...': 1487}, {'<any_det>': 1488}, {'^': 1489}, {'': (8, 'asked'), 'N': 1490}, {'<to>':
857}, {'opiniao': 1492}, {'a': 857, 'o': 857}, {'': (8, 'asked'), '<to>': 857, '^': 1489, 'para': 1494}, {'<to>': 857,
'para': 1494}, {'conselho': 1492}, {'<to>': 1491, '^': 1489, 'a': 1493, 'ajuda': 1492, 'conselho': 1492, 'lhe': 1495,
'lhes': 1496, 'opiniao': 1492, 'para': 1494, 'um': 1497}, {'<to>': 857, 'lhe': 1496, 'lhes': 1496, 'para': 1494},
{'^': 813}, {'^': 813, 'eu': 572, 'lhe': 1500}, {'': (5, 'mine'), '<giveinf>': 32, '<subj>': 10, 'me': 329, 'nao':
330, 'não': 330}, {'<giveinf>': 32, '<subj>': 10, 'me': 329, 'nao': 330, 'não': 330}, {'^': 1503, 'lhe': 571}, {'^':
1502, 'a': 415, 'eu': 1504, 'lhe': 1500, 'nos': 341, 'nós': 341}, {'^': 401, 'para': 1501, 'pra': 573, 'que': 1505},
{'': (4, 'needs_from_me'), '<giveinf>': 32, '<subj>': 10, 'me': 329, 'nao': 330, 'não': 330}, {'': (4,
'needs_from_me'), '<giveinf>': 32}, {'^': 1508}, {'^': 1507, 'lhe': 1509, 'lhes': 284}, {'^': 1503, 'a': 476, 'eu':
1510, 'lhe': 571, 'nos': 341, 'nós': 341}, {'me': 1506, 'nos': 402, 'para': 573, 'pra': 573, 'que': 1511}, {'carona':
124}, {'vistos': 0}, {'call': 63}, {'a': 1515}, {'<date>': 63, 'call': 63}, {'a': 1517, 'ao': 785, 'o': 785, 'à':
785}, {'se': 0}, {'': (8, 'asked'), '<to>': 857, 'para': 1494}, {'<to>': 857, 'lhe': 1520, 'lhes': 1496, 'para':
1494}, {'me': 21}, {',': 845, 'em': 796}, {',': 845, '^': 846, 'a': 848, 'em': 796, 'eu': 847}, {'N': 1524},
{'<them>': 849, 'N': 1523, 'a': 1525, 'o': 1525, 'que': 0}, {'<them>': 849, 'N': 850, 'a': 851, 'avisar': 591,
'contar': 591, 'dizer': 591, 'me': 610, 'o': 851}, {'<inf>': 86}, {'^': 460, 'a': 280, 'as': 280, 'da': 482, 'das':
483, 'de': 487, 'do': 482, 'dos': 483, 'o': 280, 'os': 280, 'que': 488, 'se': 1528}, {'<giveinf>': 32, 'lhe': 570},
{'^': 1530}, {'^': 1530, 'de': 1531}, {'^': 1530, 'apresenta': 982, 'apresentar': 987, 'apresentá': 982, 'coloca':
990, 'colocá': 990, 'conecta': 982, 'conectar': 987, 'conectá': 982, 'de': 1531, 'juntar': 987, 'pensar': 21, 'po':
993}, {':': 710}, {'lhe': 63}, {'<see_inf>': 63, 'ligar': 1535}, {'N': 1341}, {'': (5, 'mine'), '^': 32, 'que': 32},
{'a': 1537, 'o': 1537}, {'': (5, 'mine'), '<to>': 1537, '^': 32, 'lhe': 1538, 'lhes': 1538, 'para': 1539, 'que': 32},
{'': (5, 'mine'), '<to>': 1537, 'lhe': 1341, 'lhes': 1341, 'para': 1539, 'que': 32}, {'<date>': 23, 'passo': 86},
{'passos': 86}, {'N': 763, 'conversa': 793}, {'N': 763, 'a': 1544, 'em': 803, 'o': 764}, {'N': 790, 'conversa': 793},
{'N': 790, 'a': 1546, 'o': 791}, {'<moved_pp>': 1455, 'D': 176, 'agora': 1455, 'para': 178, 'pra': 178, 'pro': 178},
{'e': 1548, 'fica': 1548, 'ficou': 1548, 'muda': 1548, 'mudou': 1548, 'passa': 1548, 'passou': 1548, 'sera': 1548,
'vai': 1548, 'é': 1548}, {'D': 1549, 'quarta': 1549, 'quinta': 1549, 'segunda': 1549, 'sexta': 1549, 'terca': 1549},
{'D': 1549, 'marcada': 1550, 'marcado': 1550, 'quarta': 1549, 'quinta': 1549, 'segunda': 1549, 'sexta': 1549, 'terca':
1549}, {'ser': 1550}, {'era': 1550, 'estava': 1551, 'ia': 1552, 'seria': 1550, 'tinhamos': 1550}, {'dia': 21},
{'encontramos': 63, 'encontrámos': 63}, {'encontrei': 63, 'liguei': 63, 'nos': 1555, 'vi': 63}, {'': (6, 'theirs'),
'me': 5, 'nos': 5}, {'<would_give>': 1557}, {'^': 1558}, {'<is3>': 0, '<they>': 0, '^': 1558, 'era': 1550, 'estava':
1551, 'ia': 1552, 'me': 1559, 'nos': 1559, 'saudade': 63, 'seria': 1550, 'tinhamos': 1550}, {'': (13, 'talk'), 'sabe':
21}, {'quando': 0, 'quanto': 0, 'se': 0}, {'^': 490, 'a': 280, 'as': 280, 'da': 280, 'de': 367, 'do': 280, 'o': 280,
'os': 280, 'que': 493, 'saber': 1562}, {'': (11, 'thinking'), 'aparecer': 306, 'ir': 306, 'juntar': 307, 'passar':
306, 'ter': 306, 'vinha': 306, 'vir': 306, 'viria': 306}, {'^': 401, 'aparecer': 306, 'de': 1564, 'em': 308, 'ir':
306, 'juntar': 307, 'passar': 306, 'que': 495, 'ter': 306, 'vinha': 306, 'vir': 306, 'viria': 306}, {'<letter>': 124,
'chamada': 124, 'visita': 124}, {'<any_det>': 1566, '<letter>': 124, '^': 782, 'chamada': 124, 'visita': 124},
{'<any_det>': 1566, '<letter>': 124, 'chamada': 124, 'visita': 124}, {'dela': 611, 'dele': 611}, {'<any_det>': 626,
'a': 1262, 'as': 628, 'em': 629, 'meu': 625, 'minha': 625, 'o': 1263, 'os': 631, 'para': 629, 'pra': 629, 'que': 533,
'um': 625, 'uma': 625}, {'N': 1570, 'a': 1268, 'o': 1268}, {'': (9, 'told'), '<pro>': 624, 'minha': 626}, {'': (9,
'told'), '<any_det>': 626, 'a': 1572, 'as': 628, 'em': 629, 'meu': 625, 'minha': 625, 'o': 1263, 'os': 631, 'para':
629, 'pra': 629, 'que': 533, 'um': 625, 'uma': 625}, {'<him>': 632, 'a': 643, 'ela': 1267, 'ele': 1267, 'o': 643,
'que': 533}, {'<him>': 632, 'ela': 1267, 'ele': 1267, 'que': 533}, {'<any_det>': 1271, '<to>': 1571, 'N': 1270, 'a':
1272, 'as': 628, 'com': 637, 'em': 629, 'la': 624, 'lhe': 1573, 'lhes': 1573, 'lo': 624, 'meu': 625, 'minha': 625,
'o': 1275, 'os': 631, 'para': 1574, 'pra': 1575, 'que': 533, 'um': 625, 'uma': 625}, {'duvidas': 670, 'perguntas':
670}, {'a': 1577, 'as': 1577, 'às': 1577}, {'c': 124, 'com': 124, 'me': 774}, {'me': 157}, {'<any_det>': 682, 'a':
705, 'as': 705, 'lhe': 196, 'lhes': 196, 'o': 705, 'os': 705}, {'com': 124, 'para': 124, 'pra': 124}, {'ela': 1147,
'ele': 1147, 'eu': 1432}, {'': (14, 'together'), 'N': 124, 'a': 1296, 'o': 705, 'tambem': 706, 'à': 1297}, {'calhar':
21, 'compromete': 290, 'comprometeu': 290, 'encarrega': 361, 'esqueceu': 684, 'fosse': 1583, 'juntaram': 1298,
'juntou': 1584, 'ofereceu': 500}, {'': (0, 'missed'), 'da': 63, 'de': 63, 'do': 63}, {'atender': 63, 'efeito': 63,
'falar': 63, 'noticia': 684, 'noticias': 1586, 'novas': 684, 'novidades': 684, 'rasto': 684, 'responder': 63,
'resposta': 63, 'retorno': 63, 'sinal': 1586, 'sorte': 63, 'sucesso': 63, 'ver': 63}, {'me': 774}, {'aniversario': 18,
'aniversário': 18, 'niver': 18}, {'aniversario': 18, 'aniversário': 18, 'niver': 18, 'o': 1589, 'que': 21}, {'bom':
21}, {'^': 100, 'a': 101, 'ao': 101, 'aos': 101, 'as': 101, 'com': 101, 'em': 101, 'na': 101, 'no': 101, 'para': 101,
'à': 101, 'às': 101}, {'coaching': 1592, 'mentoria': 1592, 'mentorias': 1592, 'mentoring': 1592}, {'de': 1593},
{'falta': 684}, {'a': 1595, 'falta': 684}, {'chama': 63}, {'com': 21, 'que': 21}, {'na': 1345, 'no': 1345, 'pelo':
1345, 'que': 0}, {'<pro>': 624, 'minha': 1271}, {'<pro>': 624, 'meu': 1271}, {'<any_det>': 1271, '<to>': 1571, 'a':
1600, 'as': 628, 'com': 637, 'em': 629, 'lhe': 1570, 'lhes': 1570, 'meu': 625, 'minha': 625, 'o': 1601, 'os': 631,
'para': 1574, 'pra': 1575, 'que': 533, 'um': 625, 'uma': 625}, {'da': 600, 'dela': 854, 'dele': 854, 'do': 600}, {'a':
377, 'agendada': 23, 'agendado': 23, 'aguardando': 280, 'esperando': 280, 'marcada': 23, 'marcado': 23, 'à': 377},
{'ca': 706, 'la': 706, 'lá': 706, 'tambem': 706}, {'': (14, 'together'), 'ca': 706, 'la': 706, 'lá': 706, 'tambem':
706}, {'apareceram': 822, 'apareceu': 1605, 'estava': 1606, 'estavam': 822, 'esteve': 1606, 'estiveram': 822, 'la':
1305, 'lá': 1305, 'veio': 1606, 'vieram': 822}, {'desligado': 63}, {'<inf>': 86, '^': 504, 'me': 289, 'nos': 289},
{'...': 1171, 'de': 505, 'que': 1609}, {'a': 23, 'o': 23}, {'^': 570, 'almocar': 157, 'encontrar': 23, 'estar': 157,
'lhe': 110, 'lhes': 110, 'ver': 1611}, {'<date>': 23, 'de': 1612, 'que': 1612, 'um': 24, 'uma': 24}, {'': (5, 'mine'),
'^': 570, 'almocar': 157, 'apresenta': 982, 'apresentar': 987, 'apresentá': 982, 'coloca': 990, 'colocá': 990,
'conecta': 982, 'conectar': 987, 'conectá': 982, 'encontrar': 23, 'estar': 157, 'juntar': 987, 'lhe': 110, 'lhes':
110, 'pensar': 21, 'po': 993, 'ver': 1611}, {'<date>': 23, 'de': 1614, 'que': 1614, 'saudades': 63, 'um': 24, 'uma':
24}, {'adiar': 63, 'cancelar': 63, 'desmarcar': 63, 'suspender': 63}, {'de': 1616, 'que': 1616}, {'': (5, 'mine'),
'me': 28}, {'<giveinf>': 1618}, {'^': 28, 'encontrar': 63}, {'<see_inf>': 63, '^': 1619, 'me': 1620, 'nos': 298},
{'^': 406, 'agendado': 63, 'combinado': 63, 'de': 1621, 'ficado': 309, 'marcado': 63, 'que': 1621}, {'com': 857},
{'a': 1577, 'as': 1577, 'duvidas': 1623, 'às': 1577}, {'<any_det>': 1214, '<date>': 124, 'de': 1616, 'que': 1616},
{'dever': 106, 'pensar': 690}, {'a': 1626, 'devendo': 106, 'do': 86, 'pensando': 690}, {':': 86}, {'almoco': 124,
'almoço': 124}, {'<any_det>': 124, 'cafe': 124, 'cafezinho': 124, 'café': 124, 'cha': 124, 'chopp': 124, 'pequeno':
1629, 'um': 755}, {'cafe': 124, 'café': 124, 'um': 124, 'uma': 124}, {'': (23, 'contact'), 'de': 1313}, {'<any_det>':
124, 'bolo': 63, 'cafe': 124, 'cafezinho': 124, 'café': 124, 'cano': 63, 'cha': 1632, 'chopp': 124, 'furo': 63,
'nega': 63, 'pequeno': 1629, 'tampa': 63, 'um': 1318, 'uma': 1318}, {'<any_det>': 124, 'cafe': 124, 'cafezinho': 124,
'café': 124, 'cha': 124, 'chopp': 124, 'pequeno': 1629}, {'mails': 124}, {'audios': 124, 'e': 1635, 'emails': 124,
'mails': 124, 'mensagens': 124, 'áudios': 124}, {'de': 1636}, {'': (23, 'contact'), 'ideia': 124}, {'audios': 124,
'e': 1635, 'emails': 124, 'figurinhas': 124, 'ideia': 124, 'impressoes': 124, 'mails': 124, 'mensagens': 124, 'uma':
1638, 'umas': 124, 'áudios': 124}, {'adiado': 63}, {'a': 1626, 'devendo': 106, 'pensando': 690}, {'desses': 21,
'destes': 21}, {'<drink>': 774, 'dia': 1642}, {'<drink>': 774, 'vez': 590}, {'<drink>': 774}, {'<giveinf>': 227,
'<inf>': 518, 'falar': 520}, {'D': 176, 'a': 769, 'o': 769}, {'<moved_pp>': 1174, '^': 1646, 'a': 1230, 'agora': 1174,
'ao': 769, 'me': 289, 'na': 769, 'no': 769, 'nos': 289, 'para': 1647, 'pra': 1234, 'pro': 1234}, {'<see_inf>': 23,
'^': 570, 'a': 604, 'encontrar': 545, 'falar': 157, 'lhe': 1500, 'lhes': 571, 'me': 605, 'nos': 606, 'ter': 607,
'ver': 614}, {'^': 228, 'me': 289, 'nos': 289}, {'apanhar': 545, 'buscar': 545, 'me': 1456, 'nos': 1456}, {'a': 1651,
'almocar': 23, 'ao': 1458, 'apanhar': 545, 'aqui': 1459, 'buscar': 545, 'ca': 1460, 'jantar': 23, 'la': 1459, 'lá':
1459, 'me': 1462, 'nos': 1456, 'para': 1651, 'ter': 1464}, {'nos': 158}, {'N': 124, 'entrevista': 21}, {'N': 124,
'podcast': 21, 'video': 21, 'vídeo': 21}, {'N': 124, 'a': 1654, 'as': 705, 'me': 774, 'na': 1345, 'no': 1345, 'o':
1655, 'os': 705, 'passar': 21, 'pelo': 1345, 'que': 21, 'um': 1451, 'uma': 1452}, {'com': 57}, {'a': 705, 'as': 705,
'o': 705, 'os': 705}, {'com': 747, 'em': 747, 'na': 747, 'no': 747, 'para': 747}, {'^': 570, 'casa': 23},
{'<see_inf>': 23, '^': 570, 'a': 1660, 'com': 57, 'encontrar': 545, 'falar': 157, 'lhe': 1500, 'lhes': 571, 'me': 605,
'nos': 606, 'o': 571, 'ter': 607, 'ver': 614}, {'espera': 211, 'ultima': 613}, {'aniversario': 1014, 'aniversário':
1014, 'da': 357, 'de': 357, 'niver': 1014, 'o': 1017, 'para': 571, 'pra': 571, 'preciso': 1018, 'que': 571}, {'$': 99,
'//': 121, '<advises>': 123, '<called3>': 125, '<came3>': 144, '<cheered1>': 148, '<date>': 156, '<eat1>': 158,
'<give1>': 159, '<handed1>': 170, '<hours>': 175, '<moved1>': 183, '<moved_pp>': 186, '<off>': 63, '<off_pp>': 63,
'<opines>': 193, '<rang1>': 194, '<read1>': 202, '<says>': 204, '<set>': 205, '<set_up>': 210, '<shall1>': 23,
'<stays>': 213, '<talked1>': 216, '<they>': 526, '<tip>': 532, '<told1>': 535, '<vowed1>': 541, '<vowed3>': 226,
'<wants3>': 231, '<was_to>': 543, '<wrote3>': 544, 'D': 549, 'N': 576, '^': 583, 'a': 615, 'abracei': 124, 'acabamos':
616, 'acabei': 618, 'acabámos': 616, 'acao': 619, 'acha': 277, 'acho': 620, 'acompanharam': 622, 'acompanhei': 124,
'acompanhou': 622, 'aconselhei': 646, 'acordamos': 649, 'acordámos': 649, 'adiado': 63, 'agradecemos': 651,
'agradecer': 651, 'agradeci': 651, 'agradeco': 651, 'aguarda': 281, 'aguardamos': 28, 'aguardando': 585, 'aguardo':
28, 'ainda': 668, 'ajudamos': 674, 'ajudei': 677, 'ajudámos': 674, 'alertou': 283, 'alinhamos': 124, 'alinhámos': 124,
'almocamos': 124, 'almocei': 124, 'almoco': 679, 'almoçamos': 124, 'almoço': 679, 'almoçámos': 124, 'analisei': 683,
'andamos': 685, 'andei': 689, 'ando': 692, 'animei': 693, 'ansiosa': 695, 'ansioso': 695, 'antes': 697, 'anunciei':
700, 'ao': 703, 'apanhei': 704, 'apareceram': 706, 'apareceu': 707, 'apresentacao': 711, 'apresentamos': 721,
'apresentando': 722, 'apresentei': 735, 'apresentámos': 721, 'arranjei': 739, 'as': 740, 'assim': 697, 'ate': 697,
'avisando': 590, 'avisei': 745, 'avisou': 283, 'banco': 749, 'batemos': 750, 'bati': 751, 'bebemos': 753, 'bebi': 754,
'bebo': 756, 'botei': 765, 'brigada': 767, 'brigado': 767, 'brindamos': 124, 'brindámos': 124, 'cabe': 768, 'cai':
771, 'caiu': 771, 'caixa': 773, 'call': 679, 'caminhei': 774, 'carta': 777, 'celebramos': 124, 'chamada': 779,
'chamadas': 781, 'chega': 784, 'chegam': 784, 'cheguei': 787, 'cobra': 284, 'cobri': 789, 'cobrou': 284, 'coloca':
288, 'colocamos': 795, 'colocar': 799, 'coloquei': 804, 'com': 806, 'combinamos': 816, 'combinei': 818, 'combinámos':
816, 'comemora': 819, 'comemoramos': 124, 'comemorei': 124, 'comemos': 124, 'comentei': 820, 'comi': 821, 'comigo':
621, 'compareceram': 822, 'compartilhei': 829, 'completa': 819, 'compromete': 291, 'comprometeu': 291, 'comprometi':
831, 'conduzi': 834, 'conectei': 837, 'confirma': 839, 'confirmado': 839, 'confirmamos': 839, 'confirmei': 840,
'confirmou': 839, 'confirmámos': 839, 'conforme': 852, 'conhecemos': 124, 'conheci': 124, 'connosco': 621, 'conosco':
621, 'conselho': 856, 'consolei': 693, 'consultei': 858, 'conta': 292, 'contando': 590, 'contei': 864, 'convenci':
865, 'conversamos': 124, 'conversei': 124, 'conversámos': 124, 'convida': 867, 'convidaram': 125, 'convidou': 125,
'correio': 869, 'corri': 774, 'corrigi': 870, 'creio': 620, 'cruz': 871, 'cruzamo': 872, 'cruzei': 874, 'cuja': 0,
'cujo': 0, 'cumprimentei': 124, 'dado': 590, 'defende': 293, 'dei': 930, 'deixa': 931, 'deixei': 949, 'deixou': 959,
'demos': 963, 'depois': 964, 'desde': 697, 'desejei': 967, 'desejosa': 695, 'desejoso': 695, 'desencontramos': 63,
'desencontrámos': 63, 'desliguei': 969, 'deu': 978, 'deve': 299, 'devem': 300, 'deveria': 979, 'devia': 980,
'deviamos': 979, 'devido': 0, 'devo': 995, 'devolve': 996, 'devolvi': 1002, 'devolvo': 1004, 'dica': 856, 'direto':
771, 'discutimos': 124, 'disse': 1011, 'diz': 354, 'dizem': 590, 'dizendo': 590, 'e': 1019, 'ela': 1022, 'ele': 1022,
'em': 1024, 'embora': 1025, 'emprestei': 1039, 'empurrou': 360, 'encaminhei': 1042, 'encarrega': 362, 'encarrego':
1044, 'encontramo': 1045, 'encontramos': 1050, 'encontrei': 1051, 'encontro': 1052, 'encontrámo': 872, 'encontrámos':
1051, 'encorajei': 693, 'encorajou': 360, 'enquanto': 696, 'ensaiamos': 1055, 'ensaiei': 1055, 'ensaiámos': 1055,
'ensinando': 1059, 'ensinar': 1059, 'ensinei': 1073, 'entende': 293, 'entrega': 996, 'entrego': 1074, 'entreguei':
1076, 'entrevista': 679, 'entrevistei': 124, 'envia': 996, 'enviei': 1081, 'envio': 1074, 'enviou': 1083, 'era': 1084,
'eramos': 1085, 'esbarrei': 874, 'escapou': 1089, 'escrevi': 1094, 'espera': 372, 'esperamos': 1096, 'esperando': 585,
'esperei': 1099, 'espero': 1096, 'esquecemos': 1100, 'esqueceu': 1102, 'esqueci': 1103, 'esta': 1107, 'estamos': 1111,
'estava': 1113, 'estavam': 1114, 'estavamos': 1117, 'esteve': 1118, 'estive': 1122, 'estivemos': 1125, 'estiveram':
706, 'estou': 1128, 'estreia': 679, 'está': 1107, 'eu': 1151, 'evento': 679, 'explicando': 1059, 'explicar': 1059,
'expliquei': 1155, 'exposicao': 679, 'faco': 1138, 'fala': 382, 'falamos': 124, 'faleceu': 20, 'falei': 1158, 'falou':
383, 'falta': 1163, 'faltam': 1164, 'faltei': 786, 'falámos': 124, 'farei': 1138, 'faz': 1173, 'fazia': 819,
'feedback': 891, 'festejei': 124, 'fica': 1178, 'ficamos': 1193, 'ficara': 390, 'ficaram': 391, 'fico': 1197, 'ficou':
1207, 'ficámos': 1209, 'fiquei': 1213, 'fiz': 1228, 'fizemos': 1229, 'foi': 1235, 'fomos': 1237, 'foram': 822, 'fui':
1239, 'garantiu': 398, 'gostaria': 1240, 'gostava': 1242, 'gracas': 1244, 'gravador': 1246, 'h': 1249, 'ha': 1255,
'haviamos': 1256, 'hoje': 1258, 'hora': 1249, 'horas': 1249, 'ia': 410, 'iam': 411, 'ideia': 21, 'inalcancavel': 63,
'inauguracao': 679, 'incentivei': 693, 'incentivou': 360, 'incontactaveis': 63, 'incontactavel': 63, 'incontatavel':
63, 'indiquei': 1281, 'informei': 1282, 'insiste': 414, 'insisti': 1285, 'insistiu': 420, 'intro': 1289, 'ja': 1293,
'jantamos': 124, 'jantar': 679, 'jantei': 124, 'jantámos': 124, 'jogamos': 124, 'joguei': 1294, 'jogámos': 124,
'juntamo': 872, 'juntaram': 1299, 'juntei': 1300, 'juntou': 1304, 'la': 1305, 'lancamento': 679, 'lanchamos': 124,
'lanchei': 124, 'lanchámos': 124, 'lembra': 1306, 'lembrar': 1308, 'lembrei': 1310, 'lembrete': 86, 'levei': 1319,
'levo': 1004, 'lhe': 1343, 'lhes': 1343, 'li': 1347, 'ligacao': 1348, 'liguei': 1349, 'lá': 1305, 'manda': 1350,
'mandei': 1362, 'mando': 1074, 'mandou': 1365, 'marcamos': 1367, 'marcámos': 1368, 'marquei': 1367, 'matamos': 1370,
'matámos': 1371, 'me': 1385, 'mentorei': 1386, 'mentoria': 1388, 'mentorias': 1388, 'meti': 1390, 'ministrei': 834,
'morrendo': 1392, 'morreu': 20, 'mostrando': 1059, 'mostrar': 1059, 'mostrei': 1393, 'muda': 1174, 'mudou': 1174,
'muita': 1391, 'muito': 1395, 'na': 1401, 'nada': 1403, 'nao': 1423, 'nasceu': 20, 'necessita': 464, 'nem': 1427,
'ninguem': 1429, 'no': 1434, 'nos': 1439, 'nota': 1441, 'nunca': 1442, 'não': 1423, 'nós': 1443, 'o': 1444,
'obrigada': 1445, 'obrigado': 1445, 'ocupa': 362, 'ocupo': 1044, 'ofereceu': 471, 'ofereci': 1448, 'opiniao': 601,
'os': 1449, 'ouvi': 1453, 'palpite': 601, 'para': 1454, 'parece': 590, 'participaram': 706, 'participou': 822,
'partilhei': 829, 'passa': 1465, 'passamos': 1470, 'passara': 1472, 'passei': 1483, 'passo': 1074, 'passou': 1486,
'passámos': 1470, 'pede': 473, 'pedi': 1498, 'pedimos': 1499, 'pediu': 1512, 'peguei': 1513, 'pelos': 1514,
'pendente': 571, 'pensa': 293, 'pensava': 309, 'penso': 620, 'perdemos': 1516, 'perdi': 1518, 'pergunta': 1519,
'perguntamos': 1499, 'perguntei': 1521, 'pergunto': 1522, 'perguntou': 1519, 'poe': 288, 'por': 1526, 'porque': 0,
'porquê': 0, 'pq': 0, 'pra': 1527, 'precisa': 1529, 'precisamos': 1532, 'precisava': 1306, 'preciso': 1533, 'prefere':
271, 'preferia': 271, 'presentacion': 1534, 'presentation': 1534, 'presente': 706, 'presentes': 706, 'procurei': 1536,
'promete': 398, 'prometemos': 1540, 'prometeu': 398, 'prometi': 1541, 'propoe': 355, 'propos': 355, 'propus': 1285,
'proxima': 24, 'proximo': 1542, 'proximos': 1543, 'pus': 1545, 'pusemos': 1547, 'pôr': 799, 'q': 1553, 'qualquer':
1554, 'quando': 696, 'quase': 1556, 'que': 1560, 'quem': 1561, 'quer': 1563, 'queria': 1565, 'quis': 1536,
'reagendada': 176, 'reagendado': 176, 'reagendamos': 176, 'reagendar': 176, 'reagendámos': 176, 'recado': 601,
'recebemos': 1567, 'receberam': 125, 'receberei': 783, 'recebeu': 125, 'recebi': 1568, 'recebo': 783, 'recomendacao':
1569, 'recomendei': 1576, 'reencontrei': 1051, 'reenviou': 1083, 'remarcada': 176, 'remarcado': 176, 'remarcamos':
176, 'remarcar': 176, 'remarcou': 176, 'remarcámos': 176, 'requer': 499, 'respondi': 1578, 'resta': 571, 'reuni':
1579, 'reuniao': 679, 'reunimo': 1045, 'reunimos': 774, 'reuniram': 124, 'reunião': 679, 'reuno': 1580, 'revi': 1581,
'revimos': 124, 'revisamos': 124, 'revisei': 870, 'sai': 1582, 'saimos': 1582, 'saudades': 684, 'saí': 1582, 'se':
1585, 'segundo': 852, 'sem': 1587, 'sentei': 1588, 'sera': 1590, 'seria': 1591, 'sessao': 1594, 'sessoes': 1594,
'seu': 970, 'sinto': 1596, 'so': 1597, 'sonhei': 1598, 'soube': 1599, 'sua': 970, 'substitui': 789, 'sugeri': 1602,
'sugeriu': 451, 'sugestao': 1603, 'ta': 1604, 'talvez': 21, 'tambem': 1607, 'tarefa': 619, 'tava': 774, 'telefonaram':
124, 'telefone': 1608, 'telefonei': 124, 'telefonou': 124, 'tem': 1610, 'temos': 1613, 'tenho': 1615, 'tentamos':
1536, 'tentei': 1536, 'tento': 1536, 'tentámos': 1536, 'teve': 1617, 'tinha': 1622, 'tinham': 512, 'tinhamos': 1256,
'tirei': 1624, 'tive': 1625, 'tivemos': 1625, 'tiveram': 1617, 'to': 1627, 'todo': 1628, 'tomamos': 1630, 'tomando':
1631, 'tomara': 21, 'tomei': 1633, 'tomo': 756, 'tomámos': 1634, 'topei': 874, 'trabalhamos': 124, 'trabalhei': 774,
'trago': 159, 'trata': 361, 'trato': 1043, 'traz': 996, 'treinamos': 1055, 'treinámos': 1055, 'troca': 1637,
'trocamos': 124, 'trocámos': 124, 'trombei': 874, 'troquei': 1639, 'tudo': 1640, 'têm': 514, 'tô': 1641, 'um': 1643,
'uma': 1644, 'umas': 1645, 'uns': 1645, 'vai': 1648, 'valeu': 767, 'vamos': 1649, 'vao': 1650, 've': 525, 'veio':
1118, 'vejo': 1580, 'vem': 1652, 'vemo': 1045, 'vemos': 1653, 'vi': 1656, 'viajei': 774, 'viajo': 1657, 'vieram': 706,
'vimo': 872, 'vimos': 1658, 'vira': 1472, 'virá': 1472, 'visitei': 124, 'visto': 590, 'vlw': 767, 'voicemail': 63,
'voluntaria': 1659, 'voluntariado': 1659, 'voluntario': 1659, 'vou': 1661, 'à': 1662, 'é': 1663}]


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
{'telefone': 5}, {'ao': 0, 'aqui': 0, 'ca': 0, 'na': 0, 'no': 0, 'pela': 0, 'pelo': 0}, {'N': 13}, {'N': 13, 'a': 14,
'o': 14}, {'': (0, 'intro')}, {'': (8, 'meeting'), 'a': 16, 'à': 16}, {'a': 16, 'o': 16}, {'': (0, 'intro'), 'a': 16,
'ao': 16, 'o': 16, 'à': 16}, {'me': 19, 'nos': 19}, {'': (5, 'message')}, {'papo': 0}, {'um': 22}, {'copo': 2}, {'um':
24}, {'copos': 2, 'um': 24}, {'': (4, 'meal'), 'um': 24}, {'manha': 2}, {'': (3, 'coffee'), 'da': 28}, {'cara': 0},
{'a': 30}, {'video': 5, 'vídeo': 5}, {'': (2, 'call'), 'de': 32}, {'insta': 21, 'whats': 21, 'whatsapp': 21, 'zap':
21}, {'no': 34}, {'call': 5}, {'administracao': 0}, {'de': 37, 'fiscal': 0}, {'': (6, 'email')}, {'eletronico': 39,
'eletrónico': 39, 'eletrônico': 39}, {'pulinho': 0, 'pulo': 0, 'salto': 0}, {'um': 41}, {'': (8, 'meeting'), 'day':
8}, {'da': 0, 'dela': 0, 'dele': 0, 'do': 0}, {'atelie': 44, 'atelier': 44, 'consultorio': 44, 'escritorio': 44,
'gabinete': 44}, {'mail': 39, 'mails': 39}, {'': (8, 'meeting'), 'de': 8}, {'chaves': 0}, {'das': 48, 'de': 48},
{'me': 21}, {'ca': 0}, {'atelie': 0, 'atelier': 0, 'clinica': 0, 'escola': 0, 'estudio': 0, 'faculdade': 0,
'gabinete': 0, 'galeria': 0, 'obra': 0, 'quinta': 0, 'universidade': 0}, {'armazem': 0, 'atelie': 0, 'atelier': 0,
'clinica': 0, 'consultorio': 0, 'empresa': 0, 'escola': 0, 'escritorio': 0, 'estudio': 0, 'fabrica': 0, 'faculdade':
0, 'gabinete': 0, 'galeria': 0, 'galpao': 0, 'loja': 0, 'obra': 0, 'oficina': 0, 'quinta': 0, 'sede': 0,
'universidade': 0}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'consultorio': 0, 'empresa': 0, 'escritorio': 0,
'estudio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0, 'obra': 0, 'oficina': 0, 'quinta': 0, 'sede': 0}, {'a': 52, 'ao':
52, 'com': 0, 'na': 53, 'nas': 54, 'no': 53, 'nos': 54, 'pela': 52, 'pelo': 52, 'à': 52}, {'com': 0, 'na': 54, 'nas':
54, 'no': 54, 'nos': 54}, {'ao': 12}, {'anos': 8}, {'': (7, 'event'), 'de': 58}, {'armazem': 0, 'atelie': 0,
'consultorio': 0, 'empresa': 0, 'escritorio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0, 'oficina': 0, 'sede': 0}, {'a':
60, 'ao': 60, 'à': 60}, {'casa': 0}, {'escritorio': 0}, {'a': 62, 'ao': 63, 'na': 62}, {'...': 64}, {'a': 53, 'ao':
53, 'ate': 61, 'buscar': 65, 'entregar': 65, 'levar': 65, 'na': 53, 'no': 53, 'pela': 53, 'pelo': 53, 'à': 53},
{'meet': 5}, {'hour': 2}, {'off': 0}, {'livro': 8}, {'do': 70}, {'': (2, 'call'), 'para': 5, 'pro': 5}, {'mensagem':
21}, {'apresentou': 19, 'escreveu': 21, 'ligou': 5, 'mandou': 73, 'recebeu': 0}, {'leite': 4}, {'de': 75}, {'voz':
21}, {'': (5, 'message'), 'de': 77}, {'redonda': 8}, {'atelie': 44, 'atelier': 44, 'celular': 5, 'consultorio': 44,
'escritorio': 44, 'fixo': 5, 'gabinete': 44, 'meet': 5, 'telefone': 5, 'telemovel': 5}, {'apresentou': 19, 'recebeu':
0, 'vemos': 0}, {'de': 77}, {'one': 0}, {'on': 83}, {'armazem': 0, 'atelie': 0, 'atelier': 0, 'clinica': 0,
'consultorio': 0, 'empresa': 0, 'escola': 0, 'escritorio': 0, 'estudio': 0, 'fabrica': 0, 'faculdade': 0, 'gabinete':
0, 'galeria': 0, 'galpao': 0, 'loja': 0, 'manha': 0, 'obra': 0, 'oficina': 0, 'quinta': 0, 'sede': 0, 'tarde': 0,
'universidade': 0}, {'': (8, 'meeting'), 'inteiro': 0, 'todo': 0}, {'dia': 86}, {'a': 85, 'ao': 53, 'ate': 61, 'na':
53, 'no': 53, 'o': 87, 'pela': 53, 'pelo': 53, 'à': 53}, {'a': 85, 'ao': 53, 'ate': 61, 'em': 62, 'na': 53, 'no': 53,
'o': 87, 'pela': 53, 'pelo': 53, 'à': 53}, {'N': 13, 'a': 14, 'aqui': 0, 'no': 63, 'o': 14}, {'nata': 4}, {'de': 91},
{'celular': 5, 'fixo': 5, 'meet': 5, 'telefone': 5, 'telemovel': 5, 'zoom': 5}, {'almoco': 2, 'almoço': 2}, {'day':
8}, {'situacao': 0}, {'de': 96}, {'celular': 5, 'chamada': 5, 'email': 39, 'fixo': 5, 'mail': 39, 'telefone': 5,
'telemovel': 5}, {'me': 0, 'nos': 0}, {'': (8, 'meeting'), 'obra': 0}, {'conselho': 0}, {'': (8, 'meeting'), 'de':
100, 'do': 101}, {'rio': 8}, {'in': 103}, {'up': 0}, {'um': 24, 'uma': 2}, {'da': 28}, {'cafe': 107, 'café': 107},
{'emails': 39}, {'de': 109}, {'mensagens': 21}, {'um': 0}, {'a': 112}, {'comigo': 0}, {'N': 13, 'a': 14, 'ca': 0, 'o':
14, 'ter': 114}, {'nos': 0}, {'a': 0, 'o': 0}, {'': (2, 'call'), 'chamada': 5}, {'obra': 0}, {'': (8, 'meeting'),
'de': 119}, {'N': 0}, {'N': 0, 'a': 121, 'as': 121, 'o': 121, 'os': 121}, {'chamada': 5}, {'summit': 8}, {'1': 1, 'a':
3, 'abatanado': 4, 'acabamos': 7, 'acabei': 7, 'acabámos': 7, 'after': 9, 'afterwork': 8, 'alinhamento': 0, 'almoca':
2, 'almocamos': 2, 'almocando': 2, 'almocar': 2, 'almocarada': 2, 'almocarei': 2, 'almocaremos': 2, 'almocaria': 2,
'almocei': 2, 'almocinho': 2, 'almoco': 10, 'almocos': 2, 'almoçamos': 2, 'almoço': 10, 'almoçámos': 2, 'aniversario':
8, 'aniversário': 8, 'anos': 11, 'ao': 12, 'apareceu': 15, 'apresentacao': 17, 'apresentei': 18, 'apresentou': 20,
'arraiais': 8, 'arraial': 8, 'assembleia': 0, 'audio': 21, 'audios': 21, 'bati': 23, 'batismo': 8, 'batizado': 8,
'bebemos': 25, 'beber': 26, 'bebi': 25, 'bebo': 27, 'bica': 4, 'bicas': 4, 'board': 0, 'boteco': 2, 'brainstorming':
0, 'breja': 2, 'brejas': 2, 'brunch': 2, 'cafe': 29, 'cafes': 4, 'cafeteria': 4, 'cafezinho': 4, 'cafezinhos': 4,
'café': 29, 'caipirinha': 2, 'call': 5, 'calls': 5, 'callzinha': 5, 'caminhada': 0, 'cappuccino': 4, 'cara': 31,
'carnaval': 8, 'carta': 21, 'casamento': 8, 'ceia': 2, 'cerva': 2, 'cerveja': 2, 'cervejada': 2, 'cervejas': 2, 'cha':
4, 'chamada': 33, 'chamadas': 5, 'chamei': 35, 'chamou': 35, 'chat': 21, 'chazinho': 4, 'chimarrao': 4, 'chope': 2,
'chopes': 2, 'chopp': 2, 'churras': 2, 'churrasco': 2, 'cimbalino': 4, 'coaching': 0, 'cocktail': 8, 'coloquio': 8,
'comemos': 2, 'comer': 2, 'comi': 2, 'comite': 0, 'comité': 0, 'comitê': 0, 'comunhao': 8, 'concerto': 8, 'conf': 36,
'conferencia': 8, 'conferencias': 8, 'conferência': 8, 'congresso': 8, 'conheci': 0, 'conselho': 38, 'consulta': 0,
'convencao': 8, 'conversa': 0, 'conversamos': 0, 'conversei': 0, 'conversámos': 0, 'copo': 2, 'copos': 2, 'coquetel':
8, 'correio': 40, 'cruzei': 0, 'daily': 0, 'dei': 42, 'demo': 43, 'desliguei': 5, 'despedida': 8, 'direct': 21,
'directa': 21, 'discord': 21, 'dm': 21, 'do': 45, 'drinks': 2, 'e': 46, 'em': 45, 'email': 39, 'emails': 39,
'encontramos': 0, 'encontrei': 0, 'encontro': 47, 'encontrámos': 0, 'enterro': 8, 'entrega': 49, 'entrevista': 0,
'escreveu': 50, 'escritura': 0, 'espetaculo': 8, 'espresso': 4, 'esteve': 51, 'estive': 55, 'estivemos': 56,
'estreia': 8, 'evento': 8, 'eventos': 8, 'expo': 8, 'exposicao': 8, 'expresso': 4, 'facetime': 5, 'falei': 57,
'feijoada': 2, 'feira': 8, 'feiras': 8, 'festa': 59, 'festas': 8, 'festival': 8, 'fino': 2, 'finos': 2, 'fiz': 36,
'fomos': 66, 'fone': 5, 'formatura': 8, 'forum': 8, 'francesinha': 2, 'fui': 66, 'funeral': 8, 'gala': 8, 'galao': 4,
'google': 67, 'hackathon': 8, 'hangout': 5, 'happy': 68, 'imperiais': 2, 'imperial': 2, 'inauguracao': 8, 'inbox': 21,
'inspecao': 0, 'insta': 21, 'instagram': 21, 'intro': 16, 'introducao': 16, 'janta': 2, 'jantamos': 2, 'jantando': 2,
'jantar': 2, 'jantarada': 2, 'jantarei': 2, 'jantaremos': 2, 'jantares': 2, 'jantarzinho': 2, 'jantei': 2, 'janto': 2,
'jantámos': 2, 'jitsi': 5, 'jogo': 8, 'jornada': 8, 'jornadas': 8, 'kick': 69, 'kickoff': 0, 'lancamento': 71,
'lanchamos': 2, 'lanche': 2, 'lanchei': 2, 'lancho': 2, 'lanchámos': 2, 'ligacao': 5, 'ligacoes': 5, 'ligadinha': 5,
'ligamos': 5, 'ligaram': 5, 'ligou': 5, 'liguei': 72, 'ligámos': 5, 'linkedin': 21, 'mail': 39, 'mails': 39,
'mailzinho': 39, 'mandei': 73, 'mandou': 73, 'me': 74, 'meet': 5, 'meetup': 8, 'meia': 76, 'mensagem': 78,
'mensagens': 21, 'mentoria': 0, 'mentorias': 0, 'mentoring': 0, 'mesa': 79, 'messenger': 21, 'msg': 21, 'msgs': 21,
'networking': 8, 'niver': 8, 'no': 80, 'nos': 81, 'nota': 82, 'oficina': 8, 'one': 84, 'painel': 8, 'palestra': 8,
'palestras': 8, 'papo': 0, 'partida': 8, 'passagem': 49, 'passamos': 88, 'passei': 89, 'passeio': 0, 'passou': 90,
'passámos': 88, 'pastel': 92, 'pastelaria': 4, 'pelo': 93, 'pequeno': 94, 'pessoalmente': 0, 'petiscada': 2,
'petiscar': 2, 'petisco': 2, 'petiscos': 2, 'picanha': 2, 'pingado': 4, 'pitch': 95, 'pizza': 2, 'ponto': 97, 'por':
98, 'postal': 21, 'premio': 8, 'prémio': 8, 'prêmio': 8, 'quermesse': 8, 'recebeu': 99, 'restaurante': 2, 'retro': 0,
'reuni': 0, 'reuniao': 102, 'reunimos': 0, 'reunioes': 0, 'reunir': 0, 'reunirmos': 0, 'reunião': 102, 'reuniões': 0,
'revisao': 0, 'rock': 104, 'rodada': 2, 'rodizio': 2, 'romaria': 8, 'sardinhada': 2, 'seminario': 8, 'sessao': 0,
'show': 8, 'signal': 21, 'simposio': 8, 'skype': 5, 'slack': 21, 'sms': 21, 'stand': 105, 'starbucks': 4, 'summit': 8,
'sushi': 2, 'sync': 0, 'tainada': 2, 'tapas': 2, 'tasca': 2, 'teams': 5, 'tel': 5, 'telefonadela': 5, 'telefone': 5,
'telefonei': 5, 'telefonema': 5, 'telefonemas': 5, 'telefonica': 5, 'telefonico': 5, 'telefonou': 5, 'telefónica': 5,
'telefónico': 5, 'telefônica': 5, 'telefônico': 5, 'telegram': 21, 'tomamos': 25, 'tomar': 106, 'tomei': 108,
'tomámos': 25, 'toque': 5, 'torneio': 8, 'torpedo': 21, 'troca': 110, 'trocamos': 111, 'trocámos': 111, 'tutoria': 0,
'um': 113, 'veio': 115, 'velorio': 8, 'vemo': 116, 'vemos': 116, 'vernissage': 8, 'vi': 117, 'viber': 21, 'video':
118, 'videochamada': 5, 'videochamadas': 5, 'videoconferencia': 5, 'vinho': 2, 'visita': 120, 'visitar': 122,
'visitei': 0, 'vistoria': 0, 'vistorias': 0, 'vídeo': 123, 'wa': 21, 'web': 124, 'webinar': 8, 'whats': 21, 'whatsap':
21, 'whatsapp': 21, 'workshop': 8, 'workshops': 8, 'wpp': 21, 'zap': 21, 'zapzap': 21, 'zoom': 5, 'áudio': 21,
'áudios': 21}]

