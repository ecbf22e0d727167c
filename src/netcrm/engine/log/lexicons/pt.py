"""Made by tests/tools/make_lexicons.py from pt.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('acabámos', 'acordámos', 'adiámos', 'agendámos', 'ajudámos', 'alinhámos', 'almoçamos', 'almoço',
'almoçámos', 'amanhã', 'aniversário', 'apresentá', 'apresentámos', 'avó', 'avô', 'bebé', 'bebê', 'brindámos', 'café',
'cancelámos', 'colocá', 'combinámos', 'comité', 'comitê', 'conectá', 'conferência', 'confirmámos', 'conversámos',
'desencontrámos', 'desmarcámos', 'dá', 'eletrónico', 'eletrônico', 'encontrámo', 'encontrámos', 'ensaiámos',
'entregámos', 'enviámos', 'está', 'falámos', 'ficámos', 'jantámos', 'jogámos', 'lanchámos', 'ligámos', 'lá',
'mandámos', 'marcámos', 'março', 'matámos', 'não', 'nós', 'passámos', 'porquê', 'prá', 'prémio', 'prêmio', 'pôde',
'pôr', 'reagendámos', 'remarcámos', 'reunião', 'reuniões', 'saí', 'telefónica', 'telefónico', 'telefônica',
'telefônico', 'tentámos', 'tomámos', 'treinámos', 'trocámos', 'ténis', 'têm', 'tênis', 'tô', 'virá', 'visitámos',
'vovó', 'vovô', 'vídeo', 'vó', 'vô', 'à', 'às', 'áudio', 'áudios', 'é', 'ñ')


SHORT: dict[str, str] = {'almoc': 'almoco', 'ap': 'apartamento', 'c': 'com', 'cmg': 'comigo', 'd': 'de', 'doc':
'documento', 'docs': 'documentos', 'dps': 'depois', 'jant': 'jantar', 'msg': 'mensagem', 'n': 'nao', 'nf': 'nota',
'orc': 'orcamento', 'p': 'para', 'pgto': 'pagamento', 'pq': 'porque', 'prop': 'proposta', 'q': 'que', 'qdo': 'quando',
'qnd': 'quando', 'reu': 'reuniao', 's': 'sem', 'tel': 'telefone', 'wpp': 'whatsapp', 'zap': 'whatsapp'}


CLASSES = {'a': ('them', 'det', 'any_det', 'to', 'clitic', 'where_to', 'article', 'obj'), 'abra': ('subj',
'imperative'), 'abracei': ('met1',), 'abram': ('imperative',), 'abramos': ('subj',), 'abre': ('verb3', 'imperative'),
'abril': ('name_words',), 'abrir': ('urge_inf',), 'abrira': ('verb3',), 'abrisse': ('urge_inf', 'subj'), 'abriu':
('verb3',), 'acaba': ('verb3',), 'acabou': ('verb3', 'is3'), 'acalmei': ('cheered1',), 'aceita': ('verb3', 'wants3',
'imperative'), 'aceitasse': ('subj',), 'aceite': ('subj', 'imperative'), 'aceitem': ('imperative',), 'aceitemos':
('subj',), 'aceitou': ('verb3', 'wants3'), 'acha': ('verb3', 'opines', 'says'), 'acham': ('verb3',), 'achava':
('verb3', 'opines'), 'achou': ('hello', 'verb3', 'opines', 'says'), 'acompanha': ('helps3',), 'acompanham':
('helps3',), 'acompanhei': ('met1',), 'acompanhou': ('reach', 'called3'), 'aconselha': ('advises',), 'aconselhava':
('advises',), 'aconselhou': ('advises',), 'aconteceu': ('happens3',), 'acredita': ('opines', 'says'), 'adia':
('imperative',), 'adiada': ('off_pp', 'moved_pp'), 'adiado': ('off_pp', 'moved_pp'), 'adiamos': ('moved1',),
'adianta': ('give3', 'imperative'), 'adiantar': ('giveinf',), 'adiantasse': ('subj',), 'adiante': ('subj',
'imperative'), 'adiantem': ('imperative',), 'adiantemos': ('subj',), 'adianto': ('give1',), 'adiasse': ('subj',),
'adie': ('subj', 'imperative'), 'adiei': ('moved1',), 'adiem': ('imperative',), 'adiemos': ('subj',), 'adiou':
('moved1',), 'adiámos': ('moved1',), 'adoeceu': ('verb3',), 'adora': ('verb3', 'says'), 'adoraram': ('verb3',),
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
('subj', 'imperative'), 'aluguem': ('imperative',), 'aluguemos': ('subj',), 'ama': ('verb3',), 'amanha': ('hello',),
'amanhã': ('hello',), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos': ('rel',), 'amor':
('name_words',), 'amostra': ('by_post',), 'amostras': ('by_post',), 'anda': ('verb3',), 'andava': ('verb3',),
'angela': ('name_words',), 'animei': ('cheered1',), 'aniversario': ('date', 'party'), 'aniversário': ('date',
'party'), 'anjo': ('name_words',), 'ano': ('hello',), 'anos': ('hello', 'party'), 'anotei': ('read1',), 'anotou':
('made3',), 'antecipada': ('moved_pp',), 'antecipado': ('moved_pp',), 'antecipamos': ('moved1',), 'antecipou':
('moved1',), 'antes': ('hello',), 'anuncia': ('verb3', 'says'), 'anunciei': ('told1',), 'anunciou': ('verb3', 'says'),
'ao': ('hello', 'to', 'where_to'), 'aos': ('hello', 'to', 'where_to'), 'apanhar': ('see_inf',), 'apanhei': ('met1',),
'apareceram': ('reach', 'came3', 'happens3'), 'apareceu': ('reach', 'came3', 'happens3'), 'aparentemente':
('filler',), 'apenas': ('filler',), 'aposentou': ('verb3',), 'aposta': ('imperative',), 'apostar': ('urge_inf',),
'apostasse': ('subj',), 'aposte': ('subj', 'imperative'), 'apostem': ('imperative',), 'apostemos': ('subj',), 'app':
('paper',), 'aprenda': ('subj', 'imperative'), 'aprendam': ('imperative',), 'aprendamos': ('subj',), 'aprende':
('verb3',), 'aprendesse': ('subj',), 'apresenta': ('give3', 'imperative', 'hand3'), 'apresentacao': ('date', 'paper'),
'apresentam': ('give3',), 'apresentamos': ('give1',), 'apresentar': ('giveinf',), 'apresentara': ('give3', 'will3'),
'apresentarei': ('give1',), 'apresentaria': ('would_give',), 'apresentasse': ('subj',), 'apresente': ('subj',
'imperative'), 'apresentei': ('done', 'hello'), 'apresentem': ('imperative',), 'apresentemos': ('subj',), 'apresento':
('give1', 'give1_pra'), 'apresentou': ('called3',), 'aproveita': ('imperative',), 'aproveitasse': ('subj',),
'aproveite': ('subj', 'imperative'), 'aproveitem': ('imperative',), 'aproveitemos': ('subj',), 'aqui': ('filler',
'hello'), 'aquilo': ('it',), 'arquiteta': ('pro',), 'arquiteto': ('pro',), 'arranca': ('verb3',), 'arrancou':
('verb3',), 'arranja': ('give3',), 'arranjar': ('giveinf',), 'arranjara': ('give3',), 'arranjaria': ('would_give',),
'arranjo': ('give1',), 'arrisca': ('imperative',), 'arriscar': ('urge_inf',), 'arriscasse': ('subj',), 'arrisque':
('subj', 'imperative'), 'arrisquem': ('imperative',), 'arrisquemos': ('subj',), 'arruma': ('give3',), 'arrumar':
('giveinf',), 'arrumo': ('give1',), 'artigo': ('helpful', 'paper'), 'as': ('them', 'det', 'any_det', 'to', 'clitic',
'where_to', 'article', 'obj'), 'assina': ('verb3', 'imperative', 'hand3'), 'assinara': ('hand3',), 'assinasse':
('subj',), 'assinatura': ('thing',), 'assine': ('subj', 'imperative'), 'assinei': ('done',), 'assinem':
('imperative',), 'assinemos': ('subj',), 'assinou': ('hello', 'verb3', 'says'), 'assistente': ('rel',), 'assuncao':
('name_words',), 'ate': ('hello',), 'atende': ('answers',), 'atendeu': ('called3', 'answers'), 'atras': ('hello',),
'audio': ('letter',), 'audios': ('letter',), 'aula': ('course',), 'aumenta': ('imperative',), 'aumentar':
('urge_inf',), 'aumentasse': ('urge_inf', 'subj'), 'aumente': ('subj', 'imperative'), 'aumentem': ('imperative',),
'aumentemos': ('subj',), 'aurora': ('name_words',), 'ausente': ('ill',), 'automatiza': ('imperative',),
'automatizasse': ('subj',), 'automatize': ('subj', 'imperative'), 'automatizem': ('imperative',), 'automatizemos':
('subj',), 'avisa': ('verb3', 'give3', 'says'), 'avisam': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',),
'avisarei': ('give1',), 'avisaria': ('would_give',), 'avisei': ('told1',), 'aviso': ('give1',), 'avisou': ('verb3',
'says', 'wrote3'), 'avo': ('rel',), 'avó': ('rel',), 'avô': ('rel',), 'baixa': ('imperative',), 'baixar':
('urge_inf',), 'baixasse': ('subj',), 'baixe': ('subj', 'imperative'), 'baixem': ('imperative',), 'baixemos':
('subj',), 'barro': ('name_words',), 'barros': ('name_words',), 'bastante': ('filler',), 'batizado': ('date',),
'bebe': ('rel',), 'bebemos': ('hello',), 'beber': ('see_inf',), 'bebo': ('eat1',), 'bebé': ('rel',), 'bebê': ('rel',),
'bela': ('name_words',), 'bem': ('filler', 'hello'), 'bento': ('name_words',), 'bica': ('hello',), 'bicas':
('drink',), 'boa': ('span',), 'bocado': ('span',), 'bolo': ('by_post',), 'bolou': ('off',), 'boteco': ('hello',),
'branca': ('name_words',), 'branco': ('name_words',), 'brejas': ('drink',), 'brevemente': ('filler',), 'brigaram':
('verb3',), 'brunch': ('date',), 'busca': ('verb3', 'helps3', 'imperative'), 'buscar': ('giveinf',), 'buscasse':
('subj',), 'buscava': ('verb3',), 'buscou': ('called3',), 'busque': ('subj', 'imperative'), 'busquei': ('met1',),
'busquem': ('imperative',), 'busquemos': ('subj',), 'c': ('hello',), 'ca': ('filler',), 'cachorro': ('rel',), 'cada':
('hello',), 'cafe': ('date', 'drink'), 'cafes': ('drink',), 'cafezinho': ('hello', 'date', 'drink'), 'café': ('date',
'drink'), 'caiu': ('verb3',), 'call': ('date', 'call_noun'), 'campo': ('name_words',), 'campos': ('name_words',),
'canalizador': ('pro',), 'cancelada': ('off_pp',), 'cancelado': ('off_pp',), 'cancelamos': ('off',), 'cancelaram':
('off',), 'cancelei': ('off',), 'cancelou': ('off',), 'cancelámos': ('off',), 'cao': ('rel',), 'capta': ('verb3',),
'captou': ('verb3',), 'cardoso': ('name_words',), 'caridade': ('name_words',), 'carpinteiro': ('pro',), 'carta':
('letter', 'paper'), 'carvalho': ('name_words',), 'casa': ('hello', 'verb3', 'name_words'), 'casamento': ('date',
'party'), 'casara': ('verb3',), 'casaram': ('verb3',), 'casas': ('name_words',), 'casou': ('verb3',), 'castelo':
('name_words',), 'celebra': ('verb3',), 'celeste': ('name_words',), 'ceo': ('rel',), 'certamente': ('filler',),
'cerveja': ('drink',), 'cervejas': ('drink',), 'cfo': ('rel',), 'cha': ('drink',), 'chamada': ('hello', 'date',
'call_noun'), 'chamadas': ('call_noun',), 'chamou': ('reach', 'called3'), 'checar': ('giveinf', 'todo_inf'),
'checklist': ('helpful', 'paper'), 'chefe': ('hello', 'rel'), 'chega': ('verb3',), 'chegar': ('see_inf',), 'chegara':
('verb3',), 'chegou': ('hello', 'verb3'), 'chope': ('hello', 'date', 'drink'), 'chopes': ('drink',), 'chopp':
('drink',), 'churrasco': ('date', 'party'), 'cinco': ('hello', 'span'), 'clara': ('name_words',), 'claro':
('filler',), 'cliente': ('rel',), 'clientes': ('rel',), 'coach': ('pro',), 'coaching': ('mentor_noun',), 'cobra':
('imperative',), 'cobrar': ('urge_inf', 'todo_inf'), 'cobrasse': ('urge_inf', 'subj'), 'cobre': ('subj',
'imperative'), 'cobrem': ('imperative',), 'cobremos': ('subj',), 'coelho': ('name_words',), 'cofundador': ('rel',),
'cofundadora': ('rel',), 'colega': ('rel',), 'colegas': ('rel',), 'colocar': ('giveinf',), 'coloco': ('give1',),
'com': ('hello',), 'comadre': ('rel',), 'combinada': ('set',), 'combinado': ('set', 'attempt'), 'combinamos':
('hello', 'set_up', 'attempt'), 'combinar': ('todo_inf',), 'combinei': ('hello', 'set_up', 'invites'), 'combinámos':
('hello', 'set_up', 'attempt'), 'comeca': ('verb3', 'imperative'), 'comecar': ('urge_inf',), 'comecara': ('verb3',),
'comecasse': ('subj',), 'comece': ('subj', 'imperative'), 'comecem': ('imperative',), 'comecemos': ('subj',),
'comecou': ('verb3',), 'comenta': ('verb3', 'says'), 'comentarios': ('feedback_noun',), 'comentei': ('told1',
'read1'), 'comentou': ('verb3', 'says'), 'comigo': ('with_me', 'hello'), 'como': ('hello',), 'compadre': ('rel',),
'companheira': ('rel',), 'companheiro': ('rel',), 'compareceu': ('happens3',), 'compartilha': ('give3', 'send3'),
'compartilhar': ('giveinf', 'hand_inf'), 'compartilharei': ('give1',), 'compartilhei': ('done', 'handed1'),
'compartilho': ('give1',), 'compensa': ('should',), 'compra': ('verb3', 'imperative'), 'comprar': ('giveinf',),
'comprasse': ('subj',), 'compre': ('subj', 'imperative'), 'comprem': ('imperative',), 'compremos': ('subj',),
'compro': ('give1',), 'comprou': ('verb3',), 'conceicao': ('name_words',), 'concentra': ('imperative',),
'concentrasse': ('subj',), 'concentre': ('subj', 'imperative'), 'concentrem': ('imperative',), 'concentremos':
('subj',), 'conecta': ('give3',), 'conectar': ('giveinf',), 'conecto': ('give1',), 'conferencia': ('course',),
'conferência': ('course',), 'confessou': ('says',), 'confirma': ('verb3', 'give3', 'says', 'hand3'), 'confirmada':
('set',), 'confirmado': ('set',), 'confirmam': ('give3',), 'confirmamos': ('give1',), 'confirmar': ('giveinf',
'todo_inf'), 'confirmara': ('give3', 'will3', 'hand3'), 'confirmarei': ('give1',), 'confirmaria': ('would_give',),
'confirmei': ('told1',), 'confirmo': ('give1',), 'confirmou': ('verb3', 'says'), 'conhece': ('verb3', 'is3'),
'conhecemos': ('met1',), 'conhecer': ('see_inf',), 'conheceram': ('hello', 'verb3'), 'conhecerei': ('shall1',),
'conheceu': ('verb3', 'met3'), 'conheci': ('met1', 'seen1'), 'conhecia': ('verb3',), 'conheco': ('seen1',),
'connosco': ('with_me', 'hello'), 'conosco': ('with_me', 'hello'), 'consegue': ('give3',), 'conseguir': ('giveinf',),
'conseguira': ('give3',), 'conseguiria': ('would_give',), 'conselho': ('hello', 'tip'), 'conselhos': ('tip',),
'considera': ('verb3', 'opines'), 'considerou': ('verb3',), 'consiga': ('subj', 'imperative'), 'consigam':
('imperative',), 'consigamos': ('subj',), 'consigo': ('give1',), 'consolei': ('cheered1',), 'constipada': ('ill',),
'constipado': ('ill',), 'constroi': ('verb3',), 'construa': ('subj', 'imperative'), 'construam': ('imperative',),
'construamos': ('subj',), 'consulta': ('date',), 'consultar': ('todo_inf',), 'consultor': ('pro',), 'consultora':
('pro',), 'conta': ('verb3', 'says'), 'contabilidade': ('pro',), 'contabilista': ('pro', 'rel'), 'contacta':
('give3',), 'contactar': ('giveinf', 'see_inf'), 'contactei': ('attempt',), 'contacto': ('helpful', 'thing'),
'contactos': ('helpful', 'paper', 'thing'), 'contactou': ('reach', 'called3', 'wrote3'), 'contador': ('pro', 'rel'),
'contadora': ('pro', 'rel'), 'contar': ('giveinf',), 'contata': ('give3',), 'contatar': ('giveinf', 'see_inf'),
'contatei': ('attempt',), 'contato': ('helpful', 'thing'), 'contatos': ('helpful', 'paper', 'thing'), 'contatou':
('reach', 'called3', 'wrote3'), 'contei': ('told1',), 'contigo': ('hello',), 'continua': ('verb3',), 'continuava':
('verb3',), 'continuo': ('stays',), 'conto': ('give1',), 'contou': ('verb3', 'says'), 'contrata': ('verb3',
'imperative'), 'contratam': ('verb3',), 'contratar': ('urge_inf',), 'contratara': ('verb3',), 'contratasse':
('urge_inf', 'subj'), 'contrate': ('subj', 'imperative'), 'contratem': ('imperative',), 'contratemos': ('subj',),
'contrato': ('paper', 'thing'), 'contratou': ('verb3',), 'convem': ('should',), 'conversa': ('hello', 'date'),
'conversamos': ('talked1',), 'conversar': ('see_inf',), 'conversei': ('hello', 'talked1'), 'conversou': ('verb3',),
'conversámos': ('talked1',), 'convida': ('helps3', 'invites'), 'convidado': ('invites',), 'convidam': ('invites',),
'convidar': ('giveinf', 'see_inf'), 'convidaram': ('invites',), 'convidou': ('reach', 'called3', 'invites'),
'convite': ('letter',), 'coo': ('rel',), 'copo': ('drink',), 'copos': ('drink',), 'cordeiro': ('name_words',),
'corra': ('subj', 'imperative'), 'corram': ('imperative',), 'corramos': ('subj',), 'corresse': ('subj',), 'corretor':
('pro',), 'corretora': ('pro',), 'corrige': ('hand3',), 'corrigi': ('read1',), 'corta': ('imperative',), 'cortar':
('urge_inf',), 'cortasse': ('urge_inf', 'subj'), 'corte': ('subj', 'imperative'), 'cortem': ('imperative',),
'cortemos': ('subj',), 'costa': ('name_words',), 'cotacao': ('thing', 'mine_thing'), 'cotar': ('giveinf',), 'cre':
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
'deixe': ('subj', 'imperative'), 'deixei': ('done', 'attempt'), 'deixem': ('imperative',), 'deixemos': ('subj',),
'deixou': ('verb3',), 'dela': ('them', 'their', 'hello'), 'dele': ('them', 'their', 'hello'), 'delega':
('imperative',), 'delegasse': ('subj',), 'delegue': ('subj', 'imperative'), 'deleguem': ('imperative',), 'deleguemos':
('subj',), 'deles': ('hello',), 'demita': ('subj', 'imperative'), 'demitam': ('imperative',), 'demitamos': ('subj',),
'demite': ('verb3',), 'demitisse': ('subj',), 'demitiu': ('verb3',), 'demo': ('date',), 'dentista': ('pro',),
'depois': ('filler', 'hello'), 'deposita': ('give3', 'send3'), 'depositar': ('hand_inf',), 'desapareceu': ('verb3',),
'desce': ('verb3',), 'descobrir': ('giveinf',), 'desde': ('hello',), 'designer': ('pro',), 'desistir': ('urge_inf',),
'desligar': ('see_inf',), 'desmarcada': ('off_pp',), 'desmarcado': ('off_pp',), 'desmarcamos': ('off',),
'desmarcaram': ('off',), 'desmarcou': ('hello', 'off'), 'desmarcámos': ('off',), 'desmarquei': ('off',),
'despachante': ('pro',), 'despedida': ('party',), 'deu': ('hello', 'verb3', 'called3', 'happens3'), 'deve': ('hello',
'verb3', 'should'), 'devem': ('hello', 'verb3'), 'devemos': ('should', 'urge_inf'), 'deveria': ('verb3', 'should',
'urge_inf'), 'deveriamos': ('should',), 'devia': ('verb3', 'was_to', 'should', 'urge_inf'), 'deviamos': ('was_to',
'should', 'urge_inf'), 'devo': ('hello', 'should', 'urge_inf'), 'devolutiva': ('feedback_noun',), 'devolve': ('give3',
'answers'), 'devolver': ('giveinf',), 'devolvera': ('give3',), 'devolverei': ('give1',), 'devolveria':
('would_give',), 'devolveu': ('answers',), 'devolvi': ('done',), 'devolvo': ('give1',), 'dez': ('span',), 'dezembro':
('hello',), 'dia': ('hello',), 'dias': ('hello', 'name_words'), 'dica': ('hello', 'tip'), 'dicas': ('tip',), 'diga':
('subj', 'imperative'), 'digam': ('imperative',), 'digamos': ('subj',), 'digo': ('give1',), 'dinheiro': ('by_post',),
'dira': ('verb3', 'give3'), 'direi': ('give1',), 'diretor': ('rel',), 'diretora': ('rel',), 'diria': ('would_give',),
'dirige': ('verb3',), 'discutiram': ('verb3',), 'disponivel': ('ready',), 'disse': ('hello', 'verb3', 'opines',
'told1', 'says', 'bidding'), 'dissesse': ('subj',), 'diversifica': ('imperative',), 'diversificasse': ('subj',),
'diversifique': ('subj', 'imperative'), 'diversifiquem': ('imperative',), 'diversifiquemos': ('subj',), 'divida':
('subj', 'imperative'), 'dividam': ('imperative',), 'dividamos': ('subj',), 'dividisse': ('subj',), 'divorcia':
('verb3',), 'divorciou': ('verb3',), 'diz': ('hello', 'verb3', 'opines', 'says'), 'dizem': ('verb3',), 'dizer':
('giveinf',), 'dizia': ('verb3', 'says'), 'dm': ('letter',), 'do': ('hello', 'of'), 'dobra': ('imperative',),
'dobrasse': ('subj',), 'dobre': ('subj', 'imperative'), 'dobrem': ('imperative',), 'dobremos': ('subj',), 'docs':
('thing',), 'documento': ('thing',), 'documentos': ('thing',), 'doente': ('ill',), 'dois': ('hello', 'span'),
'domingo': ('hello', 'name_words'), 'dores': ('name_words',), 'dos': ('hello', 'of'), 'dou': ('give1',), 'duas':
('hello', 'span'), 'duplica': ('imperative',), 'duplicasse': ('subj',), 'duplique': ('subj', 'imperative'),
'dupliquem': ('imperative',), 'dupliquemos': ('subj',), 'durante': ('hello',), 'duvida': ('verb3',), 'e': ('and',
'is3'), 'editei': ('read1',), 'ela': ('they', 'them', 'hello'), 'elas': ('they', 'them', 'hello'), 'ele': ('they',
'them', 'hello'), 'eles': ('they', 'them', 'hello'), 'eletricista': ('pro',), 'elimina': ('imperative',),
'eliminasse': ('subj',), 'elimine': ('subj', 'imperative'), 'eliminem': ('imperative',), 'eliminemos': ('subj',),
'em': ('hello', 'where_to'), 'email': ('letter', 'attempt'), 'emails': ('letter',), 'empreende': ('verb3',),
'empresa': ('hello', 'rel'), 'empresta': ('give3',), 'emprestar': ('giveinf',), 'emprestara': ('give3',),
'emprestarei': ('give1',), 'emprestaria': ('would_give',), 'emprestei': ('done', 'handed1'), 'empresto': ('give1',
'give1_pra'), 'empurrada': ('moved_pp',), 'empurrado': ('moved_pp',), 'empurrou': ('moved1',), 'encaminha': ('give3',
'send3'), 'encaminhado': ('writes',), 'encaminhar': ('giveinf', 'hand_inf'), 'encaminharei': ('give1',), 'encaminhei':
('done', 'writes', 'handed1'), 'encaminho': ('give1', 'give1_pra'), 'encaminhou': ('writes',), 'encanador': ('pro',),
'encomenda': ('by_post', 'hello'), 'encontramos': ('hello', 'we3', 'met1', 'seen1'), 'encontrar': ('see_inf',),
'encontrarei': ('shall1',), 'encontrei': ('hello', 'met1', 'seen1'), 'encontro': ('hello', 'date'), 'encontrou':
('verb3', 'we3', 'called3', 'met3'), 'encontrámos': ('hello', 'met1', 'seen1'), 'encorajei': ('cheered1',),
'endereco': ('thing',), 'enfim': ('filler',), 'enquanto': ('hello',), 'entao': ('filler', 'hello', 'turn'), 'entende':
('opines',), 'entra': ('verb3', 'imperative'), 'entrara': ('verb3',), 'entrasse': ('subj',), 'entre': ('subj',
'imperative'), 'entrega': ('give3', 'send3'), 'entregam': ('give3', 'send3'), 'entregamos': ('done', 'give1'),
'entregar': ('giveinf', 'hand_inf'), 'entregara': ('give3', 'will3', 'send3'), 'entregarei': ('give1',), 'entregaria':
('would_give',), 'entrego': ('give1', 'give1_pra'), 'entregue': ('done',), 'entreguei': ('done',), 'entregámos':
('done',), 'entrem': ('imperative',), 'entremos': ('subj',), 'entrevista': ('date',), 'entrevistei': ('met1',),
'entrevistou': ('called3',), 'entrou': ('verb3', 'answers'), 'envia': ('give3', 'send3'), 'enviada': ('done',
'writes'), 'enviado': ('done', 'writes'), 'enviam': ('give3', 'send3'), 'enviamos': ('done', 'give1'), 'enviar':
('giveinf', 'hand_inf'), 'enviara': ('give3', 'will3', 'send3'), 'enviarei': ('give1', 'give1_pra'), 'enviaria':
('would_give',), 'enviei': ('done', 'writes', 'handed1', 'attempt'), 'envio': ('give1', 'give1_pra'), 'enviou':
('writes', 'reach'), 'enviámos': ('done',), 'equipa': ('rel',), 'equipe': ('rel',), 'era': ('verb3', 'is3'), 'eram':
('verb3',), 'escolha': ('subj', 'imperative'), 'escolham': ('imperative',), 'escolhamos': ('subj',), 'escolhesse':
('subj',), 'escreva': ('subj', 'imperative'), 'escrevam': ('imperative',), 'escrevamos': ('subj',), 'escreve':
('opines', 'imperative'), 'escrever': ('giveinf', 'see_inf'), 'escrevera': ('give3',), 'escreveram': ('reach',),
'escreverei': ('give1',), 'escreveria': ('would_give',), 'escrevesse': ('subj',), 'escreveu': ('reach', 'called3',
'opines', 'says', 'wrote3'), 'escrevi': ('done', 'rang1', 'seen1', 'attempt'), 'escrevo': ('give1',), 'escritorio':
('hello',), 'escuta': ('imperative',), 'escutasse': ('subj',), 'escute': ('subj', 'imperative'), 'escutem':
('imperative',), 'escutemos': ('subj',), 'espera': ('verb3', 'helps3', 'says', 'imperative'), 'esperanca':
('name_words',), 'esperar': ('urge_inf',), 'esperasse': ('urge_inf', 'subj'), 'esperava': ('verb3',), 'espere':
('subj', 'imperative'), 'esperem': ('imperative',), 'esperemos': ('subj',), 'esposa': ('rel',), 'essa': ('det',
'hello', 'any_det'), 'esse': ('det', 'hello', 'any_det'), 'esta': ('det', 'hello', 'verb3', 'any_det', 'is3'),
'estagiaria': ('rel',), 'estagiario': ('rel',), 'estamos': ('hello', 'stays'), 'estao': ('verb3',), 'estar':
('see_inf',), 'estara': ('verb3',), 'estava': ('hello', 'verb3', 'is3'), 'estavam': ('verb3',), 'este': ('det',
'hello', 'any_det'), 'esteve': ('hello', 'verb3', 'came3'), 'estive': ('hello', 'seen1'), 'estiveram': ('came3',),
'estou': ('hello', 'stays'), 'estrela': ('name_words',), 'estuda': ('verb3', 'imperative'), 'estudasse': ('subj',),
'estude': ('subj', 'imperative'), 'estudem': ('imperative',), 'estudemos': ('subj',), 'estudou': ('verb3',), 'está':
('hello', 'verb3', 'is3'), 'eu': ('i', 'hello'), 'evento': ('date',), 'evita': ('imperative',), 'evitasse': ('subj',),
'evite': ('subj', 'imperative'), 'evitem': ('imperative',), 'evitemos': ('subj',), 'ex': ('rel',), 'excel':
('paper',), 'explica': ('verb3', 'says'), 'explicar': ('giveinf',), 'explico': ('give1',), 'explicou': ('verb3',
'says'), 'expliquei': ('told1',), 'exporta': ('imperative',), 'exportasse': ('subj',), 'exporte': ('subj',
'imperative'), 'exportem': ('imperative',), 'exportemos': ('subj',), 'faalmos': ('talked1',), 'faca': ('subj',
'imperative'), 'facam': ('imperative',), 'facamos': ('subj',), 'faco': ('give1',), 'fala': ('imperative',), 'falado':
('talked1',), 'falamos': ('hello', 'talked1', 'we3', 'seen1'), 'falando': ('talked1',), 'falar': ('talked1',
'see_inf', 'todo_inf'), 'falaram': ('talked1',), 'falasse': ('subj',), 'fale': ('subj', 'imperative'), 'faleceu':
('verb3',), 'falei': ('hello', 'talked1', 'told1', 'seen1'), 'falem': ('imperative',), 'falemos': ('subj',), 'falo':
('talked1', 'seen1'), 'falou': ('hello', 'verb3', 'talked1', 'we3', 'says', 'met3'), 'faltou': ('off',), 'falámos':
('hello', 'talked1', 'seen1'), 'familia': ('rel',), 'fara': ('verb3', 'give3'), 'farei': ('give1',), 'faria':
('would_give',), 'farias': ('name_words',), 'fatura': ('hello', 'imperative', 'thing', 'mine_thing'), 'faturas':
('hello',), 'faturasse': ('subj',), 'fature': ('subj', 'imperative'), 'faturem': ('imperative',), 'faturemos':
('subj',), 'faz': ('hello', 'verb3', 'imperative'), 'fazer': ('hello', 'giveinf', 'urge_inf'), 'fazia': ('verb3',),
'fe': ('name_words',), 'fecha': ('verb3', 'imperative', 'hand3'), 'fechada': ('set',), 'fechado': ('set',), 'fechar':
('urge_inf',), 'fechara': ('verb3',), 'fechasse': ('subj',), 'feche': ('subj', 'imperative'), 'fechei': ('set_up',),
'fechem': ('imperative',), 'fechemos': ('subj',), 'fechou': ('verb3',), 'feedback': ('feedback_noun',), 'feijoada':
('date',), 'feira': ('hello',), 'felicitar': ('todo_inf',), 'felicitei': ('cheered1',), 'ferreira': ('name_words',),
'ferreiro': ('name_words',), 'festa': ('date', 'party'), 'fevereiro': ('hello',), 'fez': ('hello', 'verb3', 'made3'),
'fica': ('hello', 'verb3', 'imperative'), 'ficamos': ('hello', 'set_up', 'stays'), 'ficaram': ('verb3',), 'ficasse':
('subj',), 'fico': ('stays',), 'ficou': ('hello',), 'ficámos': ('hello', 'set_up', 'stays'), 'figueira':
('name_words',), 'filha': ('hello', 'rel'), 'filho': ('hello', 'rel'), 'filhos': ('rel',), 'finalmente': ('filler',),
'fino': ('drink',), 'finos': ('drink',), 'fique': ('subj', 'imperative'), 'fiquei': ('hello', 'set_up'), 'fiquem':
('imperative',), 'fiquemos': ('subj',), 'firma': ('rel',), 'fisioterapeuta': ('pro',), 'fixado': ('set',), 'fiz':
('hello',), 'fizesse': ('urge_inf', 'subj'), 'flor': ('name_words',), 'flores': ('by_post',), 'foca': ('imperative',),
'focar': ('urge_inf',), 'focasse': ('subj',), 'foi': ('hello', 'verb3', 'is3'), 'fomos': ('hello', 'seen1'), 'fonte':
('name_words',), 'fontes': ('name_words',), 'foque': ('urge_inf', 'subj', 'imperative'), 'foquem': ('imperative',),
'foquemos': ('subj',), 'fora': ('ill',), 'foram': ('hello', 'verb3'), 'forma': ('imperative',), 'formacao':
('course',), 'formasse': ('subj',), 'forme': ('subj', 'imperative'), 'formem': ('imperative',), 'formemos': ('subj',),
'fornecedor': ('hello', 'pro'), 'fornecedora': ('pro',), 'fosse': ('subj',), 'foto': ('letter',), 'fotografa':
('pro',), 'fotografo': ('pro',), 'fotos': ('letter', 'thing'), 'franco': ('name_words',), 'fui': ('hello', 'seen1'),
'fundou': ('verb3',), 'furaram': ('off',), 'furou': ('hello', 'off'), 'galo': ('name_words',), 'ganha': ('verb3',),
'ganhou': ('verb3',), 'garante': ('says',), 'garrafa': ('by_post',), 'gasta': ('imperative',), 'gastasse': ('subj',),
'gaste': ('subj', 'imperative'), 'gastem': ('imperative',), 'gastemos': ('subj',), 'genro': ('rel',), 'gente':
('hello',), 'gerente': ('rel',), 'gestor': ('rel',), 'gestora': ('rel',), 'ghostou': ('off',), 'gloria':
('name_words',), 'gosta': ('verb3', 'says'), 'gostaria': ('verb3',), 'gostou': ('verb3', 'says'), 'graca':
('name_words',), 'grafica': ('pro',), 'gravou': ('made3',), 'guarda': ('imperative',), 'guardasse': ('subj',),
'guarde': ('subj', 'imperative'), 'guardem': ('imperative',), 'guardemos': ('subj',), 'guerra': ('name_words',),
'guia': ('helpful', 'paper'), 'h': ('hours',), 'haver': ('see_inf',), 'havia': ('hello',), 'hesita': ('verb3',
'says'), 'hoje': ('hello',), 'hora': ('hours', 'span'), 'horas': ('hello', 'hours', 'span'), 'hortensia':
('name_words',), 'hospeda': ('helps3',), 'houve': ('happens3', 'seen1'), 'hrs': ('hours',), 'hs': ('hours',), 'ia':
('verb3', 'was_to'), 'iamos': ('was_to',), 'igualmente': ('filler',), 'imperiais': ('drink',), 'imperial': ('drink',),
'incentivei': ('cheered1',), 'indica': ('give3',), 'indicar': ('giveinf',), 'indico': ('give1',), 'informei':
('told1',), 'insiste': ('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistiu': ('verb3',), 'intro': ('thing',),
'investe': ('verb3', 'imperative'), 'investidor': ('rel',), 'investidora': ('rel',), 'investidores': ('rel',),
'investir': ('urge_inf',), 'investira': ('verb3',), 'investisse': ('subj',), 'investiu': ('verb3',), 'invista':
('subj', 'imperative'), 'invistam': ('imperative',), 'invistamos': ('subj',), 'ir': ('see_inf',), 'ira': ('verb3',),
'irma': ('hello', 'rel'), 'irmao': ('hello', 'rel'), 'isso': ('hello', 'it'), 'isto': ('it',), 'ja': ('filler',
'hello'), 'jamais': ('not',), 'janeiro': ('hello',), 'janta': ('verb3', 'date'), 'jantamos': ('hello',), 'jantar':
('hello', 'date', 'see_inf'), 'jantarei': ('shall1',), 'jantaremos': ('shall1',), 'jantei': ('hello', 'seen1'),
'janto': ('eat1',), 'jantou': ('verb3', 'met3'), 'jantámos': ('hello',), 'jogo': ('date',), 'jogou': ('moved1',),
'julho': ('hello',), 'junho': ('hello',), 'junta': ('imperative',), 'juntamos': ('we3',), 'juntasse': ('subj',),
'junte': ('subj', 'imperative'), 'juntem': ('imperative',), 'juntemos': ('subj',), 'justo': ('name_words',), 'la':
('them', 'filler', 'obj'), 'lanca': ('verb3', 'imperative'), 'lancam': ('verb3',), 'lancar': ('urge_inf',), 'lancara':
('verb3',), 'lancasse': ('subj',), 'lance': ('subj', 'imperative'), 'lancem': ('imperative',), 'lancemos': ('subj',),
'lancha': ('verb3',), 'lanche': ('date',), 'lancho': ('eat1',), 'lancou': ('verb3',), 'landing': ('paper',),
'laranjeira': ('name_words',), 'larga': ('imperative',), 'largar': ('urge_inf',), 'largasse': ('subj',), 'largue':
('subj', 'imperative'), 'larguem': ('imperative',), 'larguemos': ('subj',), 'las': ('them', 'obj'), 'le':
('imperative',), 'leal': ('name_words',), 'leao': ('name_words',), 'leia': ('subj', 'imperative'), 'leiam':
('imperative',), 'leiamos': ('subj',), 'leio': ('give1',), 'leite': ('name_words',), 'lembrar': ('giveinf',), 'ler':
('giveinf',), 'lesse': ('subj',), 'leva': ('verb3', 'helps3'), 'levam': ('helps3',), 'levamos': ('bring',), 'levanta':
('verb3', 'imperative'), 'levantar': ('urge_inf',), 'levantasse': ('subj',), 'levante': ('subj', 'imperative'),
'levantem': ('imperative',), 'levantemos': ('subj',), 'levantou': ('verb3',), 'levar': ('giveinf', 'bring'),
'levarei': ('give1',), 'levei': ('done',), 'levo': ('give1', 'bring'), 'levou': ('verb3', 'called3'), 'lhe': ('them',
'hello', 'clitic'), 'lhes': ('them',), 'li': ('read1',), 'lidera': ('verb3',), 'liga': ('imperative',), 'ligacao':
('hello', 'date', 'call_noun'), 'ligacoes': ('call_noun',), 'ligamos': ('attempt',), 'ligar': ('hello', 'giveinf',
'see_inf', 'attempt'), 'ligara': ('give3', 'will3'), 'ligaram': ('reach', 'called3'), 'ligarei': ('give1',),
'ligaria': ('would_give',), 'ligasse': ('subj',), 'ligo': ('give1', 'rang1', 'give1_pra', 'attempt'), 'ligou':
('hello', 'reach', 'called3', 'answers', 'wrote3'), 'ligue': ('subj', 'imperative'), 'liguei': ('hello', 'rang1',
'seen1', 'attempt'), 'liguem': ('imperative',), 'liguemos': ('subj',), 'ligámos': ('attempt',), 'lima':
('name_words',), 'limao': ('name_words',), 'limita': ('imperative',), 'limitasse': ('subj',), 'limite': ('subj',
'imperative'), 'limitem': ('imperative',), 'limitemos': ('subj',), 'linda': ('name_words',), 'link': ('letter',
'helpful', 'paper'), 'lista': ('helpful', 'paper', 'thing'), 'livre': ('ready',), 'livro': ('by_post', 'helpful',
'paper'), 'lo': ('them', 'obj'), 'lobo': ('name_words',), 'localizar': ('see_inf',), 'logo': ('filler',), 'loja':
('hello',), 'longa': ('span',), 'los': ('them', 'obj'), 'lua': ('name_words',), 'luz': ('name_words',), 'lá':
('filler',), 'machado': ('name_words',), 'madrinha': ('rel',), 'mae': ('rel',), 'mail': ('letter',), 'mails':
('letter',), 'maio': ('hello',), 'mais': ('hello',), 'mana': ('rel',), 'manda': ('hello', 'give3', 'send3'),
'mandado': ('done', 'writes'), 'mandam': ('give3', 'send3'), 'mandamos': ('done', 'give1'), 'mandar': ('giveinf',
'hand_inf'), 'mandara': ('give3', 'will3', 'send3'), 'mandarei': ('give1', 'give1_pra'), 'mandaria': ('would_give',),
'mandei': ('done', 'writes', 'hello', 'handed1', 'attempt'), 'mando': ('give1', 'give1_pra'), 'mandou': ('writes',
'hello', 'reach', 'wrote3'), 'mandámos': ('done',), 'manha': ('hello',), 'mano': ('rel',), 'mantem': ('imperative',),
'mantenha': ('subj', 'imperative'), 'mantenham': ('imperative',), 'mantenhamos': ('subj',), 'mantivesse': ('subj',),
'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',), 'marcado': ('set', 'attempt'), 'marcamos':
('set_up',), 'marcar': ('giveinf', 'see_inf'), 'marco': ('hello', 'give1'), 'marcámos': ('set_up',), 'margarida':
('name_words',), 'marido': ('rel',), 'marina': ('name_words',), 'marquei': ('set_up', 'seen1', 'invites'), 'março':
('hello',), 'mas': ('hello', 'turn', 'but'), 'masterclass': ('course',), 'material': ('helpful', 'paper'), 'mato':
('name_words',), 'matos': ('name_words',), 'me': ('me', 'clitic'), 'meca': ('subj', 'imperative'), 'mecam':
('imperative',), 'mecamos': ('subj',), 'mede': ('imperative',), 'medica': ('pro',), 'medico': ('pro',), 'medisse':
('subj',), 'meia': ('span',), 'meio': ('filler',), 'melhor': ('hello', 'should'), 'melhorou': ('verb3',), 'menciona':
('verb3', 'says'), 'mencionou': ('verb3', 'says'), 'mensagem': ('letter', 'attempt'), 'mensagens': ('letter',
'attempt'), 'mentoria': ('date', 'mentor_noun'), 'mentorias': ('mentor_noun',), 'mentoring': ('mentor_noun',),
'mercado': ('hello',), 'mes': ('hello',), 'meses': ('hello',), 'mesma': ('hello',), 'mesmo': ('filler', 'hello'),
'meta': ('subj', 'imperative'), 'metam': ('imperative',), 'metamos': ('subj',), 'metesse': ('subj',), 'meu': ('my',
'hello', 'any_det'), 'meus': ('my',), 'mim': ('me',), 'min': ('span',), 'minha': ('my', 'hello', 'any_det'), 'minhas':
('my',), 'minuta': ('thing',), 'minuto': ('span',), 'minutos': ('span',), 'miuda': ('rel',), 'miudo': ('rel',),
'miudos': ('rel',), 'modelo': ('helpful', 'paper', 'thing'), 'moleiro': ('name_words',), 'monta': ('verb3',
'imperative', 'hand3'), 'montar': ('giveinf',), 'montasse': ('subj',), 'monte': ('name_words', 'subj', 'imperative'),
'montem': ('imperative',), 'montemos': ('subj',), 'montes': ('name_words',), 'monto': ('give1',), 'montou': ('verb3',
'made3'), 'mora': ('verb3', 'is3'), 'morada': ('thing',), 'moraes': ('name_words',), 'morais': ('name_words',),
'morava': ('verb3',), 'moreno': ('name_words',), 'morreu': ('verb3',), 'mostra': ('give3',), 'mostrar': ('giveinf',),
'mostrarei': ('give1',), 'mostrei': ('told1',), 'mostro': ('give1',), 'mostrou': ('called3',), 'moura':
('name_words',), 'mova': ('subj', 'imperative'), 'movam': ('imperative',), 'movamos': ('subj',), 'movemos':
('moved1',), 'movesse': ('subj',), 'moveu': ('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',), 'msg':
('letter',), 'msgs': ('letter',), 'muda': ('verb3', 'imperative'), 'mudada': ('moved_pp',), 'mudado': ('moved_pp',),
'mudamos': ('moved1',), 'mudanca': ('hello',), 'mudar': ('urge_inf',), 'mudara': ('verb3',), 'mudaram': ('verb3',),
'mudasse': ('urge_inf', 'subj'), 'mude': ('subj', 'imperative'), 'mudem': ('imperative',), 'mudemos': ('subj',),
'mudou': ('verb3', 'moved1'), 'muito': ('filler', 'hello'), 'mulher': ('hello', 'rel'), 'n': ('not',), 'na': ('hello',
'where_to'), 'nada': ('hello',), 'namorada': ('rel',), 'namorado': ('rel',), 'nao': ('not', 'hello', 'should'), 'nas':
('hello',), 'nasceu': ('verb3',), 'negocia': ('imperative',), 'negociasse': ('subj',), 'negocie': ('subj',
'imperative'), 'negociem': ('imperative',), 'negociemos': ('subj',), 'nem': ('not',), 'nenhum': ('not',), 'nenhuma':
('not',), 'neta': ('rel',), 'neto': ('rel',), 'neves': ('name_words',), 'ninguem': ('hello',), 'niver': ('date',
'party'), 'nogueira': ('name_words',), 'noite': ('hello',), 'noiva': ('rel',), 'noivo': ('rel',), 'nome': ('thing',),
'nomes': ('thing',), 'nora': ('rel',), 'nos': ('i', 'me', 'hello', 'clitic'), 'nossa': ('my', 'hello', 'any_det'),
'nossas': ('my',), 'nosso': ('my', 'hello', 'any_det'), 'nossos': ('my', 'hello'), 'notario': ('pro',), 'notas':
('feedback_noun',), 'nova': ('hello',), 'novembro': ('hello',), 'numero': ('thing',), 'numeros': ('thing',), 'nunca':
('not', 'hello'), 'nunes': ('name_words',), 'não': ('not', 'hello', 'should'), 'nós': ('i', 'hello'), 'o': ('them',
'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'obrigada': ('hello',), 'obrigado': ('hello',), 'odeia':
('verb3', 'says'), 'ofereca': ('subj', 'imperative'), 'oferecam': ('imperative',), 'oferecamos': ('subj',),
'oferecesse': ('subj',), 'ofereceu': ('hello',), 'ofereci': ('handed1',), 'oferta': ('thing', 'mine_thing'),
'oficina': ('course',), 'ok': ('ready',), 'olha': ('imperative',), 'olhasse': ('subj',), 'olhe': ('subj',
'imperative'), 'olhei': ('read1',), 'olhem': ('imperative',), 'olhemos': ('subj',), 'oliveira': ('name_words',),
'onde': ('hello',), 'ontem': ('hello',), 'opina': ('opines',), 'opiniao': ('tip', 'feedback_noun'), 'orcamento':
('hello', 'thing', 'mine_thing'), 'orcar': ('giveinf',), 'organiza': ('verb3',), 'organizou': ('verb3',), 'os':
('them', 'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'outra': ('hello',), 'outro': ('hello',), 'outubro':
('hello',), 'p': ('to',), 'pacote': ('by_post',), 'padrinho': ('rel',), 'paga': ('verb3', 'give3', 'imperative',
'send3'), 'pagam': ('give3', 'send3'), 'pagamento': ('thing',), 'pagamos': ('done',), 'pagar': ('giveinf',
'hand_inf'), 'pagara': ('give3', 'send3'), 'pagarei': ('give1',), 'pagaria': ('would_give',), 'pagasse': ('subj',),
'pago': ('done', 'give1'), 'pagou': ('hello', 'verb3'), 'pague': ('subj', 'imperative'), 'paguei': ('done',),
'paguem': ('imperative',), 'paguemos': ('subj',), 'pai': ('rel',), 'pais': ('rel',), 'palestra': ('course',),
'palpite': ('tip',), 'papeamos': ('talked1',), 'papeei': ('talked1',), 'papo': ('hello', 'date'), 'para': ('hello',
'to', 'where_to', 'imperative'), 'parabenizar': ('todo_inf',), 'parabenizei': ('cheered1',), 'parar': ('urge_inf',),
'parasse': ('urge_inf', 'subj'), 'pare': ('subj', 'imperative'), 'parece': ('verb3',), 'parecia': ('verb3',), 'parem':
('imperative',), 'paremos': ('subj',), 'partilha': ('give3', 'send3'), 'partilhamos': ('give1',), 'partilhar':
('giveinf', 'hand_inf'), 'partilhara': ('give3', 'send3'), 'partilharei': ('give1',), 'partilharia': ('would_give',),
'partilhei': ('done', 'handed1'), 'partilho': ('give1', 'give1_pra'), 'passa': ('give3',), 'passada': ('hello',),
'passado': ('hello',), 'passam': ('give3',), 'passamos': ('give1', 'moved1'), 'passar': ('giveinf', 'see_inf'),
'passara': ('give3',), 'passaram': ('came3',), 'passarei': ('give1',), 'passaria': ('would_give',), 'passei': ('done',
'hello', 'handed1'), 'passo': ('give1', 'give1_pra'), 'passou': ('hello', 'verb3', 'reach', 'came3', 'moved1'),
'passámos': ('moved1',), 'pastor': ('name_words',), 'patentea': ('imperative',), 'patenteasse': ('subj',), 'patentee':
('subj', 'imperative'), 'patenteem': ('imperative',), 'patenteemos': ('subj',), 'patrao': ('rel',), 'patroa':
('rel',), 'paz': ('name_words',), 'peca': ('subj', 'imperative'), 'pecam': ('imperative',), 'pecamos': ('subj',),
'pede': ('verb3', 'imperative'), 'pedir': ('hello', 'urge_inf', 'todo_inf'), 'pedisse': ('subj',), 'pediu': ('hello',
'verb3', 'bidding'), 'pedra': ('name_words',), 'pedreiro': ('pro',), 'pedro': ('name_words',), 'pela': ('hello',
'of'), 'pelas': ('hello',), 'pelo': ('hello', 'of'), 'pelos': ('hello',), 'pensa': ('verb3', 'opines', 'says'),
'pensava': ('verb3', 'was_to'), 'perde': ('verb3',), 'perdeu': ('verb3',), 'pereira': ('name_words',), 'pergunta':
('verb3', 'says', 'imperative'), 'perguntar': ('hello', 'see_inf', 'todo_inf'), 'perguntasse': ('subj',), 'pergunte':
('subj', 'imperative'), 'perguntem': ('imperative',), 'perguntemos': ('subj',), 'perguntou': ('verb3', 'says'),
'permita': ('subj', 'imperative'), 'permitam': ('imperative',), 'permitamos': ('subj',), 'permitisse': ('subj',),
'perola': ('name_words',), 'pescador': ('name_words',), 'piedade': ('name_words',), 'pilar': ('name_words',),
'pinheiro': ('name_words',), 'pinho': ('name_words',), 'pinto': ('name_words',), 'pitch': ('paper',), 'planeia':
('verb3',), 'planeja': ('verb3',), 'planilha': ('helpful', 'paper', 'thing'), 'plano': ('paper',), 'podcast':
('helpful', 'paper'), 'pode': ('hello', 'verb3', 'wants3'), 'podem': ('verb3',), 'podera': ('verb3',), 'poderia':
('should',), 'podia': ('verb3', 'should'), 'poe': ('verb3', 'imperative'), 'pois': ('filler',), 'pondera': ('verb3',),
'ponha': ('subj', 'imperative'), 'ponham': ('imperative',), 'ponhamos': ('subj',), 'ponho': ('give1',), 'por':
('hello', 'giveinf', 'of'), 'porem': ('turn', 'but'), 'porque': ('hello',), 'portanto': ('turn',), 'pos': ('verb3',),
'posso': ('hello',), 'postal': ('letter',), 'pouco': ('hello', 'span'), 'poupa': ('imperative',), 'poupasse':
('subj',), 'poupe': ('subj', 'imperative'), 'poupem': ('imperative',), 'poupemos': ('subj',), 'pq': ('hello',), 'pra':
('hello', 'to', 'where_to'), 'prado': ('name_words',), 'precisa': ('hello', 'verb3'), 'precisamos': ('should',
'urge_inf'), 'precisava': ('verb3', 'should'), 'preciso': ('hello', 'should', 'urge_inf'), 'prefere': ('verb3',),
'preferiu': ('verb3',), 'prenda': ('by_post',), 'prepara': ('give3', 'imperative', 'hand3'), 'preparamos': ('give1',),
'preparar': ('giveinf', 'bring'), 'preparara': ('hand3',), 'prepararei': ('give1',), 'preparasse': ('subj',),
'prepare': ('subj', 'imperative'), 'preparei': ('done',), 'preparem': ('imperative',), 'preparemos': ('subj',),
'preparo': ('give1', 'give1_pra'), 'preparou': ('made3',), 'presente': ('by_post',), 'pretende': ('verb3', 'wants3'),
'preto': ('name_words',), 'prevista': ('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',),
'prioriza': ('imperative',), 'priorizasse': ('subj',), 'priorize': ('subj', 'imperative'), 'priorizem':
('imperative',), 'priorizemos': ('subj',), 'pro': ('hello', 'to', 'where_to'), 'procura': ('verb3', 'is3',
'imperative'), 'procuram': ('verb3',), 'procurar': ('giveinf', 'urge_inf'), 'procurasse': ('subj',), 'procurava':
('verb3',), 'procure': ('subj', 'imperative'), 'procurem': ('imperative',), 'procuremos': ('subj',), 'procuro':
('give1',), 'procurou': ('verb3', 'called3'), 'produto': ('paper',), 'programador': ('pro',), 'programadora':
('pro',), 'prometeu': ('hello',), 'pronta': ('ready',), 'pronto': ('ready',), 'propoe': ('verb3',), 'propos':
('verb3',), 'proposta': ('hello', 'paper', 'thing', 'mine_thing'), 'provavelmente': ('filler',), 'proxima':
('hello',), 'proximo': ('hello',), 'prá': ('to',), 'psicologa': ('pro',), 'psicologo': ('pro',), 'pusesse': ('subj',),
'pôde': ('verb3',), 'pôr': ('giveinf',), 'q': ('hello',), 'qual': ('hello',), 'quando': ('hello',), 'quarenta':
('span',), 'quarta': ('hello',), 'quase': ('filler',), 'quatro': ('hello', 'span'), 'que': ('hello',), 'quem':
('hello',), 'quer': ('hello', 'verb3', 'wants3', 'is3', 'bidding'), 'querem': ('verb3',), 'querera': ('verb3',),
'queria': ('hello', 'verb3', 'was_to', 'bidding'), 'queriamos': ('was_to',), 'quero': ('hello',), 'quinta':
('hello',), 'quinze': ('hello', 'span'), 'quis': ('verb3',), 'rapidamente': ('filler',), 'rapidinho': ('filler',),
'rapido': ('filler',), 'raposo': ('name_words',), 'rascunho': ('paper', 'thing'), 'reagendada': ('moved_pp',),
'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagendei': ('moved1',), 'reagendou': ('moved1',),
'reagendámos': ('moved1',), 'recado': ('hello',), 'recebe': ('helps3',), 'recebem': ('helps3',), 'recebeu': ('reach',
'called3'), 'recebi': ('met1',), 'recomenda': ('verb3', 'advises'), 'recomendacao': ('tip',), 'recomendar':
('giveinf',), 'recomendo': ('give1',), 'recomendou': ('verb3', 'advises', 'bidding'), 'reconhece': ('says',),
'recusa': ('verb3',), 'recusou': ('verb3',), 'redige': ('hand3',), 'redigiu': ('made3',), 'reduz': ('imperative',),
'reduza': ('subj', 'imperative'), 'reduzam': ('imperative',), 'reduzamos': ('subj',), 'reduzir': ('urge_inf',),
'reduzisse': ('urge_inf', 'subj'), 'reencaminhei': ('done',), 'reencontrei': ('met1',), 'reenvia': ('give3',),
'reenviar': ('giveinf', 'hand_inf'), 'reenviarei': ('give1',), 'reenviei': ('writes',), 'reenvio': ('give1',
'give1_pra'), 'reformou': ('verb3',), 'regista': ('imperative',), 'registasse': ('subj',), 'registe': ('subj',
'imperative'), 'registem': ('imperative',), 'registemos': ('subj',), 'registra': ('imperative',), 'registrasse':
('subj',), 'registre': ('subj', 'imperative'), 'registrem': ('imperative',), 'registremos': ('subj',), 'regressa':
('verb3',), 'regressou': ('verb3',), 'rei': ('name_words',), 'reis': ('name_words',), 'relatorio': ('thing',), 'reli':
('read1',), 'remarcada': ('moved_pp',), 'remarcado': ('moved_pp',), 'remarcamos': ('moved1',), 'remarcar':
('todo_inf',), 'remarcou': ('moved1',), 'remarcámos': ('moved1',), 'remarquei': ('moved1',), 'remeti': ('writes',),
'renegocia': ('imperative',), 'renegociasse': ('subj',), 'renegocie': ('subj', 'imperative'), 'renegociem':
('imperative',), 'renegociemos': ('subj',), 'reservei': ('done', 'set_up'), 'responda': ('subj', 'imperative'),
'respondam': ('imperative',), 'respondamos': ('subj',), 'responde': ('give3', 'answers', 'opines', 'hand3'),
'respondem': ('give3',), 'responder': ('giveinf',), 'respondera': ('give3', 'will3', 'hand3'), 'responderam':
('answers',), 'responderei': ('give1',), 'responderia': ('would_give',), 'respondesse': ('subj',), 'respondeu':
('reach', 'called3', 'answers', 'opines'), 'respondi': ('rang1',), 'respondo': ('give1',), 'resposta': ('thing',),
'retida': ('ill',), 'retido': ('ill',), 'retorna': ('give3', 'answers'), 'retornar': ('giveinf',), 'retornei':
('rang1',), 'retorno': ('give1',), 'retornou': ('reach', 'called3', 'answers'), 'reuni': ('seen1',), 'reuniao':
('hello', 'date'), 'reunimos': ('we3', 'seen1'), 'reunir': ('see_inf',), 'reunirei': ('shall1',), 'reuniu': ('verb3',
'we3'), 'reunião': ('hello', 'date'), 'reuno': ('eat1',), 'reve': ('give3', 'hand3'), 'reveja': ('subj',
'imperative'), 'revejam': ('imperative',), 'revejamos': ('subj',), 'revejo': ('give1',), 'rever': ('giveinf',),
'revi': ('hello', 'met1', 'read1'), 'revisa': ('give3', 'hand3'), 'revisar': ('giveinf',), 'revisei': ('read1',),
'reviso': ('give1',), 'ribeira': ('name_words',), 'ribeiro': ('name_words',), 'rio': ('name_words',), 'rios':
('name_words',), 'rocha': ('name_words',), 'rolou': ('happens3',), 'rosa': ('name_words',), 'rosario':
('name_words',), 'sabado': ('hello', 'name_words'), 'sabe': ('verb3', 'says'), 'sabia': ('verb3',), 'sai': ('verb3',
'imperative'), 'saia': ('subj', 'imperative'), 'saiam': ('imperative',), 'saiamos': ('subj',), 'sair': ('see_inf',),
'saira': ('verb3',), 'saisse': ('subj',), 'saiu': ('verb3', 'happens3'), 'salvador': ('name_words',), 'santos':
('name_words',), 'sao': ('hello', 'verb3'), 'sapateiro': ('name_words',), 'se': ('hello', 'verb3', 'is3'),
'secretaria': ('rel',), 'secretario': ('rel',), 'segue': ('verb3', 'imperative'), 'seguisse': ('subj',), 'segunda':
('hello',), 'seja': ('subj', 'imperative'), 'sejam': ('imperative',), 'sejamos': ('subj',), 'sem': ('hello',),
'semana': ('hello',), 'seminario': ('course',), 'sempre': ('filler', 'hello'), 'senhor': ('hello',), 'senhora':
('hello',), 'sente': ('opines', 'says'), 'separa': ('verb3', 'imperative'), 'separaram': ('verb3',), 'separasse':
('subj',), 'separe': ('subj', 'imperative'), 'separem': ('imperative',), 'separemos': ('subj',), 'separou':
('verb3',), 'sera': ('hello', 'verb3'), 'seria': ('hello', 'verb3'), 'serra': ('name_words',), 'serrano':
('name_words',), 'sessao': ('date', 'course'), 'setembro': ('hello',), 'seu': ('their', 'hello'), 'seus': ('their',),
'sexta': ('hello',), 'siga': ('subj', 'imperative'), 'sigam': ('imperative',), 'sigamos': ('subj',), 'silva':
('name_words',), 'simplifica': ('imperative',), 'simplificasse': ('subj',), 'simplifique': ('subj', 'imperative'),
'simplifiquem': ('imperative',), 'simplifiquemos': ('subj',), 'sinal': ('thing',), 'site': ('paper',), 'sms':
('letter',), 'so': ('filler',), 'sobe': ('verb3', 'imperative'), 'sobre': ('hello', 'of'), 'sobrinha': ('rel',),
'sobrinho': ('rel',), 'socia': ('hello', 'rel'), 'socio': ('hello', 'rel'), 'socios': ('rel',), 'socorro':
('name_words',), 'sofre': ('verb3',), 'sofreu': ('verb3',), 'sogra': ('rel',), 'sogro': ('rel',), 'sogros': ('rel',),
'sol': ('name_words',), 'sonha': ('verb3',), 'soube': ('verb3',), 'startup': ('rel',), 'sua': ('their', 'hello'),
'suas': ('their',), 'suba': ('urge_inf', 'subj', 'imperative'), 'subam': ('imperative',), 'subamos': ('subj',),
'subir': ('urge_inf',), 'subisse': ('urge_inf', 'subj'), 'subiu': ('verb3',), 'sugere': ('verb3', 'advises'),
'sugeriu': ('verb3', 'advises'), 'sugestao': ('tip',), 'sugestoes': ('feedback_noun',), 'sumiu': ('verb3',),
'suspensa': ('off_pp',), 'suspenso': ('off_pp',), 'ta': ('verb3',), 'talk': ('course',), 'talvez': ('filler',),
'tambem': ('filler', 'hello'), 'tarde': ('hello',), 'tava': ('verb3',), 'tb': ('filler', 'hello'), 'tbm': ('filler',),
'telefonar': ('see_inf',), 'telefonaram': ('reach',), 'telefonei': ('rang1', 'attempt'), 'telefonema': ('call_noun',),
'telefonemas': ('call_noun',), 'telefonou': ('reach', 'called3'), 'tem': ('aux3', 'hello', 'verb3', 'is3',
'imperative'), 'teme': ('verb3',), 'temos': ('hello', 'should'), 'tempinho': ('span',), 'template': ('helpful',
'paper'), 'tenha': ('subj', 'imperative'), 'tenham': ('imperative',), 'tenhamos': ('subj',), 'tenho': ('hello',
'should'), 'tentei': ('hello', 'attempt'), 'ter': ('see_inf', 'urge_inf'), 'tera': ('verb3',), 'terca': ('hello',),
'termina': ('verb3', 'hand3'), 'terminei': ('done',), 'terminou': ('verb3',), 'tese': ('paper',), 'testa': ('verb3',
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
'topou': ('verb3', 'wants3'), 'toque': ('call_noun', 'tip'), 'tornou': ('verb3',), 'torre': ('name_words',), 'torres':
('name_words',), 'touro': ('name_words',), 'trabalha': ('verb3', 'is3', 'imperative'), 'trabalham': ('verb3',),
'trabalhasse': ('subj',), 'trabalhava': ('verb3',), 'trabalhe': ('subj', 'imperative'), 'trabalhem': ('imperative',),
'trabalhemos': ('subj',), 'trabalho': ('hello',), 'trabalhou': ('verb3',), 'tradutor': ('pro',), 'tradutora':
('pro',), 'traga': ('subj', 'imperative'), 'tragam': ('imperative',), 'tragamos': ('subj',), 'trago': ('give1',
'bring'), 'tranquilizei': ('cheered1',), 'transfere': ('give3', 'send3'), 'transferencia': ('thing',), 'transferi':
('done',), 'transferida': ('moved_pp',), 'transferido': ('moved_pp',), 'transferir': ('giveinf', 'hand_inf'),
'transferiu': ('moved1',), 'transfiro': ('give1',), 'trara': ('give3', 'hand3'), 'trarei': ('give1',), 'traria':
('would_give',), 'traz': ('give3', 'hand3'), 'trazer': ('giveinf', 'bring'), 'treinamento': ('course',), 'tres':
('hello', 'span'), 'trinta': ('span',), 'troca': ('verb3',), 'trocou': ('verb3',), 'trouxe': ('hello',), 'tudo':
('filler', 'hello'), 'tutoria': ('mentor_noun',), 'têm': ('hello', 'verb3'), 'tô': ('stays',), 'ultima': ('hello',),
'um': ('det', 'any_det'), 'uma': ('det', 'hello', 'any_det'), 'umas': ('det', 'any_det'), 'uns': ('det', 'any_det'),
'usa': ('verb3', 'imperative'), 'usar': ('urge_inf',), 'usasse': ('subj',), 'usava': ('verb3',), 'use': ('subj',
'imperative'), 'usem': ('imperative',), 'usemos': ('subj',), 'va': ('subj', 'imperative'), 'vaca': ('name_words',),
'vai': ('hello', 'verb3', 'is3'), 'vale': ('name_words',), 'valida': ('give3', 'imperative', 'hand3'), 'validasse':
('subj',), 'valide': ('subj', 'imperative'), 'validem': ('imperative',), 'validemos': ('subj',), 'vamos': ('hello',),
'vao': ('verb3',), 'vc': ('they', 'hello'), 'veio': ('reach', 'came3'), 'vejo': ('eat1', 'seen1'), 'vem': ('hello',
'verb3', 'is3'), 'vemos': ('seen1',), 'venda': ('subj', 'imperative'), 'vendam': ('imperative',), 'vendamos':
('subj',), 'vende': ('verb3', 'imperative'), 'vendem': ('verb3',), 'vender': ('urge_inf',), 'vendera': ('verb3',),
'vendesse': ('urge_inf', 'subj'), 'vendeu': ('verb3',), 'ver': ('giveinf', 'see_inf'), 'vera': ('verb3',), 'verei':
('shall1',), 'veremos': ('shall1',), 'verifica': ('hand3',), 'verificar': ('giveinf',), 'versao': ('thing',), 'vi':
('hello', 'met1', 'seen1'), 'viaja': ('verb3', 'imperative'), 'viajando': ('ill',), 'viajasse': ('subj',), 'viaje':
('subj', 'imperative'), 'viajem': ('imperative',), 'viajemos': ('subj',), 'viajou': ('verb3',), 'video': ('helpful',),
'videochamada': ('date', 'call_noun'), 'vieram': ('reach', 'came3'), 'vimos': ('we3', 'met1', 'seen1'), 'vinha':
('verb3',), 'vinho': ('by_post', 'name_words'), 'vinte': ('span',), 'violeta': ('name_words',), 'vira': ('verb3',),
'viram': ('met3',), 'virou': ('verb3',), 'virá': ('verb3',), 'visita': ('date', 'helps3', 'imperative'), 'visitam':
('helps3',), 'visitamos': ('met1',), 'visitar': ('see_inf',), 'visitarei': ('shall1',), 'visitasse': ('subj',),
'visite': ('subj', 'imperative'), 'visitei': ('hello', 'met1'), 'visitem': ('imperative',), 'visitemos': ('subj',),
'visito': ('eat1',), 'visitou': ('reach', 'called3'), 'visitámos': ('met1',), 'vitoria': ('name_words',), 'viu':
('verb3', 'we3', 'met3'), 'viva': ('subj', 'imperative'), 'vivam': ('imperative',), 'vivamos': ('subj',), 'vive':
('verb3', 'is3'), 'vivem': ('verb3',), 'vivia': ('verb3',), 'vizinha': ('rel',), 'vizinho': ('rel',), 'vo': ('rel',),
'voce': ('hello',), 'volta': ('verb3', 'imperative'), 'voltara': ('verb3',), 'volte': ('subj', 'imperative'),
'voltem': ('imperative',), 'voltemos': ('subj',), 'voltou': ('hello', 'verb3'), 'voo': ('date',), 'vou': ('hello',),
'vovo': ('rel',), 'vovó': ('rel',), 'vovô': ('rel',), 'vídeo': ('helpful',), 'vó': ('rel',), 'vô': ('rel',),
'whatsapp': ('letter',), 'workshop': ('course',), 'wpp': ('letter',), 'zap': ('letter',), 'zoom': ('date',), 'à':
('to', 'where_to'), 'às': ('to', 'where_to'), 'áudio': ('letter',), 'áudios': ('letter',), 'é': ('is3',), 'ñ':
('not',)}


CLAUSES = [{'': (6, 'theirs')}, {'D': 0}, {'...': 1}, {'0': 2, '<any_det>': 2, '<my>': 2, '<their>': 2}, {'<hand3>':
3}, {'': (3, 'advice')}, {'<inf>': 5}, {'<inf>': 5, 'nao': 6, 'não': 6}, {'^': 7}, {'p': 8, 'para': 8, 'pra': 8},
{'me': 9, 'p': 8, 'para': 8, 'pra': 8}, {'^': 4, 'disse': 10, 'diz': 10, 'fala': 10, 'falou': 10}, {'': (2, 'plan')},
{'<date>': 12}, {'<date>': 12, 'a': 13, 'o': 13, 'um': 13, 'uma': 13}, {'a': 12, 'ao': 12, 'com': 12, 'em': 12, 'na':
12, 'no': 12, 'pela': 12, 'pelo': 12, 'à': 12}, {'ha': 14, 'passo': 15, 'tem': 14, 'temos': 14, 'tenho': 14, 'vejo':
15, 'visito': 15, 'vou': 15}, {'': (7, 'waiting')}, {'0': 17}, {'^': 18}, {'deve': 19}, {'': (5, 'mine')}, {'<until>':
21}, {'N': 22}, {'para': 23}, {'...': 22}, {'<any_det>': 25}, {'<any_det>': 2, '<my>': 2, '<their>': 2, 'D': 0},
{'...': 1, 'D': 0}, {'D': 0, 'ate': 0, 'em': 0, 'na': 0, 'no': 0}, {'D': 0, 'ate': 0, 'em': 0, 'me': 29, 'na': 0,
'no': 0}, {'<any_det>': 21, 'D': 21}, {'...': 24, '<give1>': 26, '<hand3>': 27, '<send3>': 28, 'devolve': 30,
'encaminho': 31, 'envio': 31, 'ligo': 31, 'mando': 31, 'passo': 31, 'preparo': 31, 'reenvio': 31}, {'D': 21},
{'devolver': 33, 'entregar': 33, 'enviar': 33, 'pagar': 33}, {'': (13, 'talk')}, {'cai': 35, 'e': 35, 'sera': 35, 'é':
35}, {'N': 36}, {'da': 37, 'de': 37, 'do': 37}, {'^': 34, 'aniversario': 38, 'aniversário': 38, 'casamento': 38,
'festa': 38, 'niver': 38, 'operacao': 38, 'prova': 38}, {'deveria': 5, 'deveriamos': 5, 'devia': 5, 'deviamos': 5,
'devo': 5}, {'^': 40}, {'gente': 41}, {'a': 42, 'eu': 41, 'nos': 41, 'nós': 41}, {'que': 43}, {'N': 12}, {'e': 35,
'sao': 35, 'é': 35}, {'N': 46}, {'da': 47, 'de': 47, 'do': 47}, {'': (0, 'missed')}, {'$$': 49}, {'desligado': 50,
'impedido': 50, 'ocupado': 50}, {'<thing>': 0}, {'^': 52}, {'': (11, 'thinking')}, {'': (11, 'thinking'), 'dia': 54},
{'alguma': 54, 'qualquer': 55, 'um': 55, 'uma': 54}, {'almocar': 56, 'beber': 56, 'combinar': 56, 'jantar': 56,
'marcar': 56, 'organizar': 56, 'tomar': 56}, {'almocar': 56, 'beber': 56, 'combinar': 56, 'de': 57, 'jantar': 56,
'marcar': 56, 'organizar': 56, 'que': 57, 'tomar': 56}, {'<see_inf>': 54, 'almocar': 56, 'beber': 56, 'combinar': 56,
'de': 57, 'jantar': 56, 'marcar': 56, 'organizar': 56, 'que': 57, 'tomar': 56}, {'<thing>': 21}, {'^': 60}, {'me': 9,
'p': 8, 'para': 8, 'pra': 8, 'que': 43}, {'...': 33}, {'<until>': 21, 'D': 21}, {'...': 64}, {'0': 63, '<any_det>':
65, '<my>': 63, '<their>': 63, 'isso': 63, 'lhe': 63, 'lhes': 63, 'tudo': 63}, {'0': 63, '<any_det>': 63, '<my>': 63,
'<their>': 63, 'isso': 63, 'lhe': 63, 'lhes': 63, 'tudo': 63}, {'<give1>': 66, 'acabo': 67, 'assino': 67, 'fecho': 67,
'organizo': 67, 'revejo': 67, 'termino': 67, 'trato': 67}, {'^': 68}, {'D': 12, 'c': 12, 'com': 12}, {'<date>': 70},
{'<date>': 70, 'a': 71, 'o': 71, 'um': 71, 'uma': 71}, {'': (12, 'task')}, {'': (12, 'task'), 'me': 73}, {'esquecer':
73}, {'esquecer': 74, 'me': 75, 'posso': 75}, {'aniversario': 38, 'aniversário': 38, 'casamento': 38, 'festa': 38,
'niver': 38, 'operacao': 38, 'prova': 38}, {'anos': 48}, {'em': 54, 'na': 54, 'no': 54}, {'<hand_inf>': 0, 'devolver':
0}, {'^': 80}, {'<they>': 11, 'D': 16, 'N': 20, '^': 32, 'a': 39, 'acha': 44, 'achou': 44, 'acompanho': 45,
'aniversario': 38, 'aniversário': 38, 'anos': 48, 'busco': 45, 'casamento': 38, 'dava': 51, 'desligado': 50, 'deu':
51, 'deve': 53, 'devia': 58, 'deviamos': 59, 'devo': 61, 'disse': 62, 'diz': 62, 'embora': 35, 'esta': 51, 'estava':
51, 'está': 51, 'eu': 69, 'fala': 10, 'falou': 10, 'festa': 38, 'ha': 72, 'impedido': 50, 'levarei': 45, 'levo': 45,
'nao': 76, 'niver': 38, 'não': 76, 'o': 77, 'ocupado': 50, 'operacao': 38, 'os': 78, 'pensa': 44, 'pensava': 79,
'pensei': 79, 'podia': 58, 'podiamos': 59, 'prova': 38, 'tem': 72, 'temos': 58, 'tenho': 58, 'vai': 81, 'vao': 81,
'vejo': 45}, {'': (18, 'gave:mentoring')}, {'^': 83}, {'<any_det>': 52, '<thing>': 0}, {'D': 35}, {'^': 85,
'aniversario': 86, 'aniversário': 86, 'anos': 86, 'niver': 86}, {':': 87}, {'': (5, 'mine'), 'lhe': 21}, {'pendente':
21, 'prevista': 21, 'previsto': 21, 'prometida': 21, 'prometido': 21}, {'com': 21}, {'<giveinf>': 89, '<mine_thing>':
33, '<todo_inf>': 21, 'cobrar': 21, 'comprar': 21, 'devolver': 21, 'entrega': 90, 'envio': 90, 'falar': 91,
'felicitar': 21, 'levar': 21, 'marcar': 91, 'oferecer': 21, 'parabenizar': 21, 'pedir': 21, 'reservar': 21,
'resposta': 90, 'ver': 91}, {'^': 21}, {':': 93}, {'fazer': 94}, {'D': 12}, {'...': 96, 'a': 73, 'com': 73, 'o': 73},
{'^': 5}, {':': 98}, {'^': 85}, {':': 100}, {'N': 94}, {'<giveinf>': 73}, {'<mentor_noun>': 84, 'N': 88, '^': 92, 'a':
95, 'acao': 94, 'almocar': 97, 'conselho': 99, 'conselhos': 99, 'dica': 99, 'dicas': 99, 'ela': 101, 'ele': 101, 'eu':
94, 'meu': 94, 'minha': 94, 'nos': 94, 'nós': 94, 'para': 102, 'pendencias': 94, 'pendente': 94, 'por': 95,
'recomendacao': 99, 'recomendacoes': 99, 'sugestao': 99, 'tarefa': 94, 'todo': 103, 'ver': 97, 'visitar': 97}, {'^':
5, 'a': 98, 'que': 98}, {'^': 5, 'a': 98, 'me': 105, 'nos': 105, 'para': 98, 'que': 98}, {'': (23, 'contact')}, {'me':
107, 'nos': 107}, {'estava': 49, 'estavamos': 49}, {'estava': 49, 'estavamos': 49, 'nao': 109, 'não': 109}, {'estava':
49, 'estavamos': 49, 'eu': 110, 'nao': 109, 'nos': 110, 'não': 109, 'nós': 110}, {'enquanto': 111, 'quando': 111},
{'minha': 107}, {'escritorio': 107}, {'casa': 107}, {'': (23, 'contact'), 'em': 115, 'no': 114}, {'': (23, 'contact'),
'a': 115, 'em': 115}, {'gente': 107}, {'a': 118}, {'surpresa': 107}, {'': (23, 'contact'), 'em': 115}, {'ver': 107,
'visitar': 107}, {'coworking': 107, 'escritorio': 107}, {'aqui': 107, 'ca': 107}, {'comigo': 107}, {'me': 107},
{'...': 112, 'a': 113, 'almocar': 107, 'ao': 114, 'aqui': 116, 'ca': 117, 'com': 119, 'comigo': 107, 'de': 120, 'em':
115, 'jantar': 107, 'la': 121, 'lá': 121, 'me': 122, 'na': 113, 'no': 123, 'por': 124, 'ter': 125, 'tomar': 107,
'ver': 126, 'visitar': 126, 'à': 113}, {'': (21, 'gave:encouragement')}, {'^': 128}, {'<them>': 129, 'N': 129},
{'<them>': 129, 'N': 129, 'a': 130, 'o': 130}, {'efeito': 49}, {'sem': 132}, {'abaixo': 49}, {'aconteceu': 49,
'rolou': 49}, {'caiu': 49, 'ficou': 133, 'foi': 134, 'nao': 135, 'não': 135}, {'N': 136}, {'N': 136, 'a': 137, 'o':
137}, {'<set>': 12, 'com': 138}, {'com': 12}, {'<any_det>': 12, 'D': 12, 'c': 12, 'cafe': 12, 'café': 12, 'com': 12,
'me': 140}, {'': (19, 'gave:resource')}, {'<helpful>': 142}, {'meu': 143, 'meus': 143, 'minha': 143, 'minhas': 143,
'nossa': 143, 'nosso': 143}, {'a': 144, 'meu': 143, 'meus': 143, 'minha': 143, 'minhas': 143, 'nossa': 143, 'nosso':
143, 'o': 144, 'um': 144, 'uma': 144}, {'<any_det>': 143}, {'^': 146}, {'^': 145, 'lhe': 147, 'lhes': 147},
{'<where_to>': 84, '^': 83, 'com': 84, 'no': 84}, {'<mentor_noun>': 149}, {'de': 150}, {'': (1, 'moved')}, {'D': 152,
'para': 152, 'pra': 152, 'pro': 152}, {'D': 152}, {'<date>': 154}, {'<date>': 153, 'D': 152, 'nossa': 155, 'nosso':
155, 'para': 152, 'pra': 152, 'pro': 152}, {'<date>': 153, 'D': 152, 'para': 152, 'pra': 152, 'pro': 152}, {'<date>':
153, 'D': 152, 'a': 157, 'nossa': 157, 'nosso': 157, 'o': 157, 'para': 152, 'pra': 152, 'pro': 152}, {'<date>': 153,
'D': 152, 'a': 156, 'nossa': 157, 'nosso': 157, 'o': 156, 'para': 152, 'pra': 152, 'pro': 152, 'se': 158}, {'D': 152,
'para': 152}, {'...': 160}, {'D': 152, 'da': 161, 'de': 161, 'do': 161, 'para': 152, 'pra': 152, 'pro': 152},
{'melhor': 5}, {'deveria': 5, 'devia': 5, 'deviamos': 5}, {'<should>': 5, 'e': 163, 'era': 163, 'nao': 164, 'não':
164, 'o': 163, 'seria': 163, 'é': 163}, {'^': 165}, {'gente': 166}, {'^': 165, 'a': 167, 'eu': 166, 'nos': 166, 'nós':
166}, {'que': 168}, {'<to>': 107, 'N': 107}, {'': (16, 'gave:feedback')}, {'^': 171}, {'^': 171, 'da': 172, 'dela':
172, 'dele': 172, 'do': 172}, {'<paper>': 173}, {'<paper>': 173, 'seu': 174, 'sua': 174}, {'<paper>': 173, 'a': 175,
'as': 175, 'o': 175, 'os': 175, 'seu': 174, 'sua': 174}, {'': (13, 'talk'), 'como': 35, 'da': 35, 'de': 35, 'do': 35,
'que': 35, 'se': 35, 'sobre': 35}, {'me': 177, 'que': 35}, {'D': 12, 'c': 12, 'com': 12, 'para': 12, 'pra': 12, 'pro':
12}, {'D': 12, 'para': 12}, {'N': 180}, {'encontrar': 12, 'ver': 12}, {'almocar': 12, 'beber': 12, 'falar': 12, 'ir':
12, 'jantar': 12, 'nos': 182, 'tomar': 12}, {'<any_det>': 13, '<date>': 12, 'D': 12, 'com': 181, 'de': 183, 'para':
96}, {'<of>': 17, 'que': 17}, {'espera': 185}, {'a': 186, 'à': 186}, {'telefone': 107}, {'': (23, 'contact'),
'bocado': 107, 'pouco': 107}, {'D': 107, 'ao': 188, 'c': 107, 'cm': 107, 'com': 107, 'da': 107, 'das': 107, 'de': 107,
'do': 107, 'dos': 107, 'na': 107, 'no': 107, 'pelo': 107, 'por': 107, 'sobre': 107, 'um': 189}, {'...': 112}, {'...':
96, 'D': 12}, {'me': 192, 'nos': 192}, {'D': 107}, {'me': 194, 'que': 35}, {'me': 0, 'nos': 0}, {'<giveinf>': 196},
{'<giveinf>': 0}, {'^': 198}, {'^': 197, 'me': 199, 'nos': 199}, {'para': 35, 'pra': 35, 'q': 35, 'que': 35}, {'N':
201}, {'N': 201, 'a': 202, 'o': 202}, {'ma': 0, 'me': 0, 'mo': 0, 'nos': 0}, {'': (6, 'theirs'), 'a': 0, 'as': 0,
'ma': 0, 'mas': 0, 'me': 0, 'mo': 0, 'mos': 0, 'o': 0, 'os': 0}, {'<give3>': 205}, {'<give3>': 205, 'me': 206, 'nos':
206}, {'e': 207}, {'...': 208, 'D': 0}, {'a': 0, 'as': 0, 'ma': 0, 'mas': 0, 'me': 0, 'mo': 0, 'mos': 0, 'o': 0, 'os':
0}, {'<give3>': 210}, {'<give3>': 210, 'me': 211, 'nos': 211}, {'e': 212}, {'...': 213}, {'D': 0, 'e': 207}, {'...':
215, 'D': 0}, {'ok': 0, 'retorno': 0, 'toque': 0}, {'resposta': 0}, {'feedback': 0, 'noticias': 0, 'novidades': 0,
'resposta': 0, 'retorno': 0, 'um': 217, 'uma': 218}, {'me': 219, 'nos': 219}, {'coisa': 0}, {'D': 0, 'algo': 0,
'alguma': 221, 'ate': 0, 'depois': 0, 'logo': 0, 'na': 0, 'no': 0, 'o': 0, 'quando': 0, 'se': 0}, {'me': 222, 'nos':
222}, {'intro': 0, 'ponte': 0}, {'apresentacao': 0, 'intro': 0}, {'a': 224, 'chegar': 0, 'uma': 225}, {'me': 226},
{'contacto': 0, 'contato': 0}, {'em': 228}, {'coloca': 229, 'desaconselhou': 5, 'faz': 226, 'poe': 229}, {'me': 229},
{'contactar': 0, 'escrever': 0, 'falar': 0, 'ligar': 0}, {'novidades': 0, 'uma': 218}, {'a': 232, 'com': 233},
{'<give3>': 204, '<hand3>': 209, '<made3>': 214, '<send3>': 216, '<will3>': 0, 'da': 220, 'desaconselha': 5,
'desaconselhou': 5, 'diz': 223, 'dá': 220, 'escreve': 223, 'faz': 227, 'liga': 223, 'me': 230, 'poe': 231, 'telefona':
223, 'volta': 234, 'voltara': 234}, {'': (4, 'needs_from_me')}, {'<my>': 236}, {'^': 237}, {'^': 237, 'a': 238, 'as':
238, 'da': 238, 'de': 238, 'do': 238, 'o': 238, 'os': 238}, {'contra': 98, 'para': 98, 'que': 98, 'sobre': 98}, {'me':
240, 'nos': 240}, {'^': 236}, {'contacto': 0}, {'em': 243}, {'^': 244}, {'^': 244, 'me': 245}, {'^': 0}, {'a': 247,
'em': 247}, {'se': 248}, {'com': 238}, {'': (6, 'theirs'), 'me': 0}, {'<giveinf>': 251}, {'': (7, 'waiting'),
'<giveinf>': 251}, {'^': 253}, {'^': 17}, {'^': 252, 'me': 254, 'nos': 255}, {'me': 255, 'nos': 255}, {'apareceu': 49,
'chegou': 49, 'conseguiu': 49, 'foi': 49, 'passou': 49, 'pode': 49, 'pôde': 49, 'veio': 49}, {'nao': 258, 'nunca':
258, 'não': 258}, {'fim': 259}, {'afinal': 259, 'nao': 258, 'no': 260, 'nunca': 258, 'não': 258}, {'que': 261}, {'e':
261, 'mas': 261, 'so': 262}, {'se': 263}, {'aparecer': 263, 'ir': 263, 'juntar': 264, 'passar': 263, 'ter': 263,
'vinha': 263, 'vir': 263, 'viria': 263}, {'aparecer': 263, 'de': 265, 'em': 265, 'ir': 263, 'juntar': 264, 'passar':
263, 'que': 265, 'ter': 263, 'vinha': 263, 'vir': 263, 'viria': 263}, {'<should>': 5}, {'^': 267}, {'gente': 268},
{'a': 269, 'eu': 268, 'nos': 268, 'nós': 268}, {'para': 8, 'pra': 8, 'que': 270}, {'que': 5}, {'<inf>': 5,
'<urge_inf>': 5, 'nao': 6, 'não': 6, 'tenho': 272}, {'': (3, 'advice'), '<urge_inf>': 5, 'tenho': 272}, {'^': 274},
{'gente': 275}, {'^': 273, 'a': 276, 'eu': 275, 'mim': 98, 'nos': 98, 'nós': 98}, {'<subj>': 5}, {'<subj>': 5, 'me':
278}, {'<subj>': 5, '<urge_inf>': 5, '<would_give>': 0, 'me': 278, 'nao': 279, 'não': 279, 'tenho': 272}, {'<subj>':
5, '<urge_inf>': 5, 'me': 278, 'nao': 279, 'não': 279, 'tenho': 272}, {'^': 281}, {'gente': 282}, {'^': 198, 'me':
247}, {'': (6, 'theirs'), '<would_give>': 0}, {'^': 285}, {'': (6, 'theirs'), '<subj>': 5, 'me': 278, 'nao': 279,
'não': 279}, {'^': 287}, {'<subj>': 5, 'me': 278, 'nao': 279, 'não': 279}, {'^': 289}, {'^': 280, 'a': 283, 'eu': 282,
'ia': 284, 'iria': 199, 'me': 286, 'nos': 288, 'nós': 290, 'vai': 284}, {'...': 271, 'para': 277, 'pra': 277, 'que':
291}, {'...': 271, 'para': 8, 'pra': 8}, {'<urge_inf>': 5, 'nao': 6, 'não': 6, 'tenho': 272}, {'^': 294, 'a': 276,
'eu': 275, 'mim': 98, 'nos': 98, 'nós': 98}, {'^': 280, 'a': 283, 'aparecer': 263, 'eu': 282, 'ia': 284, 'ir': 263,
'iria': 199, 'juntar': 264, 'me': 286, 'nos': 288, 'nós': 290, 'passar': 263, 'ter': 263, 'vai': 284, 'vinha': 263,
'vir': 263, 'viria': 263}, {'aparecer': 263, 'de': 265, 'em': 265, 'ir': 263, 'juntar': 264, 'me': 292, 'nos': 293,
'para': 295, 'passar': 263, 'pra': 295, 'que': 296, 'ter': 263, 'vinha': 263, 'vir': 263, 'viria': 263}, {'para': 8,
'pra': 8}, {'^': 281, 'a': 283, 'eu': 282, 'ia': 284, 'iria': 199, 'me': 247, 'nos': 288, 'nós': 290, 'vai': 284},
{'...': 298, 'para': 277, 'pra': 277, 'que': 299}, {'...': 298, 'para': 8, 'pra': 8}, {'me': 300, 'nos': 301, 'para':
295, 'pra': 295, 'que': 299}, {'que': 98}, {'de': 303, 'que': 98}, {'opiniao': 304}, {'da': 305, 'de': 305}, {'a':
98}, {'me': 307, 'nos': 307}, {'da': 247, 'de': 247, 'do': 247}, {'se': 309}, {'parte': 236}, {'minha': 311, 'nossa':
311}, {'da': 312}, {'...': 313, '<my>': 236}, {'^': 314}, {'lhe': 242, 'lhes': 242}, {'gente': 316}, {'^': 236, 'lhe':
242, 'lhes': 242}, {'a': 317, 'eu': 318}, {'^': 314, 'a': 238, 'as': 238, 'da': 238, 'de': 315, 'do': 238, 'o': 238,
'os': 238, 'que': 319}, {'': (4, 'needs_from_me'), '<my>': 236}, {'^': 321}, {'eu': 322, 'lhe': 322}, {'da': 322,
'de': 322, 'do': 322, 'que': 323}, {'espera': 324}, {'de': 169}, {'a': 325, 'aguardando': 238, 'convencida': 326,
'convencido': 326, 'esperando': 238, 'à': 325}, {'gente': 98}, {'a': 328, 'eu': 98, 'mim': 98, 'nos': 98, 'nós': 98},
{'para': 329, 'pra': 329}, {'me': 330, 'para': 329, 'pra': 329}, {'me': 292, 'nos': 293, 'para': 295, 'pra': 295,
'que': 291}, {'de': 247}, {'tarefa': 333}, {'a': 334}, {'^': 0, 'me': 247, 'nos': 247}, {'por': 247}, {'a': 325,
'com': 335, 'de': 336, 'responsavel': 337, 'à': 325}, {'de': 336}, {'com': 335, 'de': 336, 'responsavel': 337}, {'^':
0, 'me': 247}, {'dever': 341, 'espera': 324}, {'^': 0, 'aparecer': 263, 'ir': 263, 'juntar': 264, 'me': 247, 'nos':
247, 'passar': 263, 'ter': 263, 'vinha': 263, 'vir': 263, 'viria': 263}, {'devendo': 247}, {'a': 342, 'aparecer': 263,
'com': 335, 'de': 343, 'devendo': 247, 'em': 265, 'ir': 263, 'juntar': 264, 'me': 344, 'passar': 263, 'que': 265,
'responsavel': 337, 'ter': 263, 'vinha': 263, 'vir': 263, 'viria': 263, 'à': 325}, {'^': 0, 'me': 247, 'que': 341},
{'^': 0, 'me': 346, 'que': 341}, {'<until>': 236}, {'...': 348}, {'<any_det>': 349}, {'^': 350}, {'ter': 351}, {'de':
352}, {'me': 17}, {'<giveinf>': 354}, {'^': 355, 'aparecer': 263, 'ir': 263, 'juntar': 264, 'passar': 263, 'ter': 263,
'vinha': 263, 'vir': 263, 'viria': 263}, {'<giveinf>': 17}, {'^': 357}, {'^': 355, 'aparecer': 263, 'de': 356, 'em':
265, 'ir': 263, 'juntar': 264, 'me': 358, 'nos': 358, 'passar': 263, 'que': 356, 'ter': 263, 'vinha': 263, 'vir': 263,
'viria': 263}, {'me': 358, 'nos': 358}, {'eu': 98, 'que': 98}, {'eu': 98}, {'em': 303, 'para': 361, 'pra': 362, 'que':
98}, {'gente': 290}, {'^': 289, 'a': 364, 'eu': 290, 'nos': 290, 'nós': 290}, {'que': 365}, {'': (3, 'advice'),
'<subj>': 5, 'me': 278, 'nao': 279, 'não': 279}, {'^': 367, 'a': 364, 'eu': 290, 'nos': 290, 'nós': 290}, {'em': 303,
'me': 366, 'para': 361, 'pra': 362, 'que': 368}, {'<urge_inf>': 5}, {'^': 370}, {'eu': 371, 'me': 371}, {'^': 370,
'para': 329, 'pra': 329}, {'eu': 371, 'me': 373, 'para': 329, 'pra': 329}, {'^': 5, 'a': 98}, {'^': 5, 'a': 98, 'me':
375, 'nos': 307, 'para': 98, 'que': 98}, {'<give3>': 0, '<would_give>': 0, 'da': 219, 'diz': 222, 'dá': 219,
'escreve': 222, 'fala': 222, 'liga': 222}, {'^': 5, 'nao': 98, 'não': 98}, {'contra': 378, 'para': 378, 'pra': 378,
'que': 378, 'sobre': 378}, {'<inf>': 5, '<urge_inf>': 5, 'nao': 6, 'não': 6}, {'^': 380}, {'para': 381, 'pra': 381,
'que': 270}, {'<urge_inf>': 5, 'tenho': 272}, {'^': 383, 'a': 276, 'eu': 275, 'mim': 98, 'nos': 98, 'nós': 98}, {'^':
280, 'a': 283, 'eu': 282, 'ia': 199, 'iria': 199, 'me': 286, 'nos': 288, 'nós': 290, 'vai': 199}, {'para': 384, 'pra':
384, 'que': 385}, {'...': 382, 'me': 386, 'para': 277, 'pra': 277, 'que': 385}, {'para': 381, 'pra': 381}, {'^': 281,
'a': 283, 'eu': 282, 'ia': 199, 'iria': 199, 'me': 247, 'nos': 288, 'nós': 290, 'vai': 199}, {'para': 384, 'pra': 384,
'que': 389}, {'...': 388, 'me': 390, 'para': 277, 'pra': 277, 'que': 389}, {'^': 357, 'de': 358, 'que': 358}, {'me':
366, 'que': 365}, {'^': 350, 'me': 366, 'que': 365}, {'de': 247, 'que': 247}, {'<advises>': 376, '<helps3>': 192,
'<says>': 194, '<wrote3>': 203, '^': 377, 'alerta': 379, 'alertou': 379, 'avisou': 379, 'cobra': 242, 'cobrou': 242,
'coloca': 246, 'deve': 255, 'devem': 255, 'disse': 387, 'diz': 391, 'empurrou': 307, 'encoraja': 307, 'encorajou':
307, 'estimulou': 307, 'fala': 331, 'falou': 387, 'garantiu': 347, 'ia': 392, 'incentiva': 307, 'incentivou': 307,
'insistiu': 393, 'mandou': 331, 'pede': 351, 'pediu': 394, 'poe': 246, 'promete': 347, 'prometeu': 347, 'sugeriu':
393, 'tem': 395, 'tinha': 392, 'têm': 395, 'vai': 247, 'vao': 247}, {'D': 236}, {'...': 397}, {'': (4,
'needs_from_me'), '...': 397}, {'...': 313, '<any_det>': 398, '<my>': 399}, {'<any_det>': 398, '<my>': 399}, {'^':
401}, {'^': 400}, {'^': 400, 'a': 238, 'as': 238, 'da': 402, 'de': 403, 'do': 402, 'o': 238, 'os': 238}, {'...': 382,
'para': 8, 'pra': 8}, {'...': 388, 'para': 8, 'pra': 8}, {'<advises>': 376, '<helps3>': 192, '<wrote3>': 203, '^':
377, 'alerta': 379, 'alertou': 379, 'avisou': 379, 'deve': 255, 'devem': 255, 'disse': 405, 'diz': 406, 'empurrou':
307, 'encoraja': 307, 'encorajou': 307, 'estimulou': 307, 'falou': 405, 'ia': 392, 'incentiva': 307, 'incentivou':
307, 'pede': 351, 'pediu': 351, 'tem': 395, 'tinha': 392, 'têm': 395, 'vai': 247, 'vao': 247}, {'para': 341}, {'se':
408}, {'<any_det>': 349, '<my>': 236}, {'^': 410, 'a': 238, 'as': 238, 'da': 238, 'de': 238, 'do': 238, 'me': 351,
'nos': 351, 'o': 238, 'os': 238, 'que': 319}, {'^': 350, 'que': 365}, {'^': 289, 'lhe': 242, 'lhes': 242}, {'gente':
413}, {'': (4, 'needs_from_me'), '<subj>': 5, 'me': 278, 'nao': 279, 'não': 279}, {'^': 415, 'lhe': 242, 'lhes': 242},
{'^': 289, 'a': 414, 'eu': 416, 'nos': 290, 'nós': 290}, {'me': 412, 'nos': 351, 'que': 417}, {'...': 348,
'<any_det>': 398, '<my>': 399}, {'^': 419}, {'^': 349}, {'<until>': 236, 'D': 236}, {'...': 422}, {'...': 313,
'<any_det>': 423, '<my>': 399}, {'^': 424}, {'^': 236, 'a': 317, 'eu': 318, 'lhe': 242}, {'^': 400, 'a': 238, 'as':
238, 'da': 420, 'das': 421, 'de': 425, 'do': 420, 'dos': 421, 'o': 238, 'os': 238, 'que': 426}, {'...': 313,
'<any_det>': 349, '<my>': 236}, {'^': 5, 'almoce': 35, 'fale': 35, 'jante': 35, 'lhe': 242, 'lhes': 242, 'passe': 35,
'se': 35, 'va': 35, 'venha': 35}, {'gente': 429}, {'a': 430, 'eu': 318}, {'^': 428, 'a': 238, 'as': 238, 'da': 238,
'de': 315, 'do': 238, 'o': 238, 'os': 238, 'que': 431}, {'a': 430, 'aparecer': 263, 'eu': 318, 'ir': 263, 'juntar':
264, 'passar': 263, 'ter': 263, 'vinha': 263, 'vir': 263, 'viria': 263}, {'^': 350, 'aparecer': 263, 'de': 265, 'em':
265, 'ir': 263, 'juntar': 264, 'passar': 263, 'que': 433, 'ter': 263, 'vinha': 263, 'vir': 263, 'viria': 263}, {'...':
313}, {'^': 435}, {'^': 435, 'de': 436}, {'para': 341, 'pra': 341}, {'compromete': 248, 'comprometeu': 248,
'encarrega': 309, 'ofereceu': 438}, {'a': 325, 'aguardando': 238, 'esperando': 238, 'à': 325}, {'me': 0},
{'<giveinf>': 441, 'assinar': 0, 'confirmar': 0, 'entregar': 0, 'enviar': 0, 'pagar': 0, 'responder': 0}, {'^': 442,
'me': 247, 'nos': 247}, {'de': 443, 'que': 443}, {'comigo': 49, 'me': 49, 'nos': 49}, {'contactar': 49, 'contatar':
49, 'encontrar': 49, 'ligar': 49, 'telefonar': 49}, {'contactar': 445, 'contatar': 445, 'falar': 445, 'ligar': 445,
'me': 446, 'nos': 446, 'telefonar': 445}, {'^': 355, 'me': 255, 'nos': 255}, {'^': 355, 'de': 448, 'ficado': 266,
'que': 448}, {'de': 257, 'que': 257}, {'me': 247, 'nos': 247}, {'de': 451, 'que': 451}, {'<inf>': 0}, {'me': 453,
'nos': 453}, {'e': 454}, {'...': 455}, {'mim': 0, 'nos': 0, 'nós': 0}, {'de': 457}, {'<giveinf>': 196, '<hand_inf>':
0, '<inf>': 456, 'falar': 458}, {'^': 459, 'me': 247, 'nos': 247}, {'<giveinf>': 196, '<hand_inf>': 0}, {'^': 461,
'me': 247, 'nos': 247}, {'<advises>': 106, '<came3>': 191, '<helps3>': 193, '<opines>': 169, '<says>': 195,
'<wants3>': 200, '<wrote3>': 203, '^': 235, 'aguarda': 239, 'alertou': 241, 'avisou': 241, 'cobra': 242, 'cobrou':
242, 'coloca': 246, 'compromete': 249, 'comprometeu': 249, 'conta': 250, 'deve': 256, 'devem': 257, 'devia': 266,
'disse': 297, 'diz': 302, 'e': 306, 'empurrou': 308, 'encarrega': 310, 'encorajou': 308, 'espera': 320, 'esta': 327,
'está': 327, 'fala': 331, 'falou': 332, 'fica': 338, 'ficara': 339, 'ficaram': 340, 'ficou': 345, 'garantiu': 347,
'gostava': 353, 'ia': 359, 'iam': 360, 'incentivou': 308, 'insiste': 363, 'insistiu': 369, 'manda': 372, 'mandou':
374, 'me': 396, 'necessita': 404, 'nos': 407, 'ocupa': 310, 'ofereceu': 409, 'pede': 411, 'pediu': 418, 'pensava':
266, 'poe': 246, 'precisa': 427, 'promete': 347, 'prometeu': 347, 'propoe': 303, 'propos': 303, 'quer': 432, 'queria':
434, 'requer': 437, 'se': 439, 'sugeriu': 393, 'ta': 440, 'tem': 444, 'tentou': 447, 'tinha': 449, 'tinham': 450,
'trata': 309, 'têm': 452, 'vai': 460, 'vao': 462, 'é': 306}, {'^': 5, 'que': 98}, {'^': 5, 'e': 464, 'era': 464,
'foi': 464, 'hoje': 464, 'que': 98, 'é': 464}, {'...': 99, '^': 5, 'e': 464, 'era': 464, 'foi': 464, 'hoje': 464,
'que': 98, 'é': 464}, {'<them>': 465, 'N': 466}, {'...': 99, ':': 98}, {'da': 467, 'de': 467, 'dela': 468, 'dele':
468, 'do': 467}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 470}, {'lhe': 471, 'lhes': 471}, {'encontrar': 49},
{'<see_inf>': 49, 'me': 473}, {'N': 201, 'a': 202, 'me': 203, 'o': 202}, {'me': 12, 'nos': 12}, {'<helps3>': 12},
{'<helps3>': 476, 'me': 477, 'nos': 477}, {'a': 12, 'as': 12, 'lhe': 12, 'o': 12, 'os': 12}, {'<helps3>': 476,
'<they>': 478, 'acompanho': 45, 'busco': 45, 'levo': 45, 'me': 477, 'mostro': 479, 'nos': 477, 'vejo': 45}, {'ao':
107, 'aqui': 107, 'ca': 107, 'em': 107, 'na': 107, 'no': 107, 'pela': 107, 'pelo': 107}, {'<giveinf>': 21}, {'^':
482}, {'^': 482, 'lhe': 483}, {'^': 482, 'eu': 484, 'lhe': 483}, {'para': 485, 'pra': 485, 'que': 485}, {'me': 486,
'para': 485, 'pra': 485, 'que': 485}, {'apareceu': 481, 'passaram': 481, 'passou': 481, 'pediu': 487, 'veio': 107,
'vieram': 107}, {'ela': 21, 'elas': 21, 'ele': 21, 'eles': 21}, {'lha': 21, 'lhas': 21, 'lhe': 21, 'lhes': 21, 'lho':
21, 'lhos': 21, 'p': 489, 'para': 489, 'pra': 489}, {'N': 21, 'ela': 21, 'elas': 21, 'ele': 21, 'eles': 21}, {'a':
491, 'ao': 491, 'p': 491, 'para': 491, 'pra': 491, 'à': 491}, {'<give1>': 490, '<give1_pra>': 21, '<give3>': 204,
'da': 220, 'desaconselha': 5, 'desaconselhou': 5, 'devolvo': 492, 'diz': 223, 'dou': 492, 'dá': 220, 'escreve': 223,
'faco': 492, 'faz': 227, 'liga': 223, 'ligo': 492, 'me': 230, 'mostro': 492, 'passo': 492, 'poe': 231, 'telefona':
223, 'volta': 234, 'voltara': 234}, {'<give1>': 21}, {'': (7, 'waiting'), '<of>': 17}, {'': (15, 'gave:intro')}, {'^':
496}, {'^': 496, 'um': 497, 'uma': 497}, {'las': 498, 'los': 498}, {'que': 35}, {'me': 500, 'que': 35}, {'dela': 0,
'dele': 0}, {'lado': 502}, {'do': 503}, {'esta': 504, 'está': 504}, {'papo': 107}, {'': (14, 'together'), '<we3>':
107, 'encontra': 12, 'fala': 12, 've': 12}, {'casa': 12}, {'encontrar': 12, 'reunir': 12}, {'encontrar': 12}, {'com':
12, 'reuniao': 12, 'reunião': 12, 'um': 12, 'uma': 12}, {'<see_inf>': 12, 'a': 508, 'encontrar': 476, 'falar': 140,
'me': 509, 'nos': 510, 'ter': 511}, {'almoca': 12, 'almocou': 107, 'bateu': 506, 'conversou': 107, 'discutiu': 107,
'falou': 107, 'foi': 107, 'janta': 12, 'jantou': 107, 'saiu': 107, 'se': 507, 'toma': 12, 'tomou': 107, 'vai': 512,
'viu': 107}, {'avisar': 501, 'contar': 501, 'dizer': 501}, {'e': 464, 'era': 464, 'foi': 464, 'é': 464}, {'conselho':
515, 'dica': 515, 'recomendacao': 515, 'sugestao': 515}, {'hora': 49}, {'se': 54}, {'^': 494, 'aguardar': 495,
'apresenta': 499, 'apresentá': 499, 'avisar': 501, 'bola': 505, 'contar': 501, 'dizer': 501, 'espera': 185, 'esperar':
495, 'gente': 513, 'me': 514, 'quais': 35, 'qual': 35, 'seu': 516, 'sua': 516, 'ultima': 517, 'ver': 518}, {'de':
107}, {'<see_inf>': 107}, {'de': 521}, {'minha': 21}, {'que': 54}, {'': (14, 'together')}, {'me': 525}, {'^': 21,
'lhe': 93}, {'eu': 527}, {'que': 528}, {'': (10, 'thanks')}, {'': (10, 'thanks'), '<to>': 530}, {'<seen1>': 49},
{'me': 49}, {'': (0, 'missed'), '<see_inf>': 49, 'encontrar': 533, 'me': 473}, {'a': 534}, {'para': 534, 'pra': 534},
{'a': 17, 'as': 17, 'o': 17, 'os': 17}, {'^': 537}, {'^': 537, 'ainda': 538}, {'de': 534}, {'como': 534, 'tempo':
540}, {'<clitic>': 532, '<seen1>': 49, 'cheguei': 535, 'consegui': 534, 'conseguimos': 534, 'deu': 536, 'pude': 534,
'recebi': 539, 'tive': 541}, {'nao': 542, 'não': 542}, {'': (17, 'gave:knowledge')}, {'^': 544}, {'a': 545, 'com':
545, 'em': 545, 'na': 545, 'no': 545}, {'...': 546, 'a': 545, 'com': 545, 'em': 545, 'na': 545, 'no': 545}, {'<them>':
546, 'N': 547}, {'<them>': 546, 'N': 547, 'a': 548, 'o': 548}, {'<them>': 546, 'N': 547, 'a': 545, 'com': 545, 'na':
545, 'no': 545}, {'a': 545, 'com': 545, 'na': 545, 'no': 545}, {'<them>': 546, 'N': 547, 'a': 550, 'la': 551, 'lo':
551, 'o': 550}, {'e': 96, 'sera': 96, 'é': 96}, {'...': 553}, {'da': 49, 'de': 49, 'do': 49}, {'atras': 555}, {'^':
128, 'animo': 129, 'apoio': 129, 'coragem': 129, 'forca': 129}, {'^': 128, 'animo': 129, 'apoio': 129, 'coragem': 129,
'forca': 129, 'lhe': 557, 'lhes': 557}, {'animar': 558, 'dar': 558}, {'a': 559}, {'em': 54, 'que': 54, 'se': 54},
{'pensar': 561}, {'a': 562, 'atras': 555, 'pensando': 561}, {'a': 129, 'as': 129, 'o': 129, 'os': 129}, {'<see_inf>':
12}, {'de': 565, 'para': 565, 'por': 565}, {'': (13, 'talk'), '<they>': 35}, {'que': 567}, {'N': 470}, {'a': 569, 'o':
569}, {'<to>': 569, 'para': 570}, {'da': 154, 'de': 154, 'do': 154}, {'parece': 35}, {'inves': 572, 'que': 573}, {'o':
107}, {'N': 107}, {'N': 107, 'a': 576, 'o': 576}, {'a': 576, 'o': 576}, {'N': 497}, {'N': 497, 'a': 579, 'ao': 579,
'com': 579, 'e': 579, 'à': 579}, {'N': 580}, {'...': 553, ':': 581}, {'N': 497, 'a': 579, 'o': 579}, {'a': 579, 'o':
579}, {'<to>': 579, 'com': 583, 'e': 583, 'para': 584}, {'N': 585}, {'<to>': 579, 'com': 583, 'e': 583}, {'N': 587},
{'N': 587, 'a': 588, 'o': 588}, {'mail': 589}, {'e': 590, 'email': 589, 'linkedin': 589, 'mail': 589, 'whatsapp':
589}, {'N': 585, 'a': 586, 'lhe': 583, 'lhes': 583, 'o': 586, 'pelo': 591, 'por': 591, 'via': 591}, {'as': 498, 'os':
498}, {'^': 171, 'a': 172, 'ao': 172, 'da': 172, 'dela': 172, 'dele': 172, 'do': 172, 'à': 172}, {'desempenho': 594},
{'^': 171, 'a': 172, 'anual': 594, 'ao': 172, 'da': 172, 'de': 595, 'dela': 172, 'dele': 172, 'do': 172, 'trimestral':
594, 'à': 172}, {'N': 585, 'avaliacao': 596, 'devolutiva': 596, 'feedback': 596}, {'outro': 497}, {'ao': 598},
{'outra': 497}, {'a': 600, 'à': 600}, {'^': 496, 'dois': 497, 'duas': 497, 'um': 599, 'uma': 601}, {'N': 497,
'avaliacao': 596, 'devolutiva': 596, 'feedback': 596}, {'avaliacao': 596, 'devolutiva': 596, 'feedback': 596}, {'N':
497, 'a': 603, 'o': 603, 'um': 604, 'uma': 604}, {'N': 585, 'a': 597, 'as': 602, 'lhe': 605, 'lhes': 583, 'o': 597,
'os': 602, 'pelo': 591, 'por': 591, 'um': 604, 'uma': 604, 'via': 591}, {'': (20, 'gave:referral')}, {'^': 607},
{'<to>': 608, '^': 607}, {'cliente': 609, 'contacto': 609, 'contato': 609, 'lead': 609}, {'um': 610}, {'lhe': 611,
'um': 610}, {'quais': 35, 'qual': 35}, {'^': 494}, {'^': 494, 'lhe': 614}, {'^': 494, 'eu': 615, 'lhe': 614}, {'que':
616}, {'<to>': 569, 'lhe': 617, 'que': 616}, {'': (22, 'gave:volunteering')}, {'^': 619}, {'alimentos': 620},
{'alimentar': 620, 'de': 621}, {'': (23, 'contact'), 'um': 506}, {'um': 506}, {'': (23, 'contact'), '<drink>': 12},
{'um': 625, 'uma': 107, 'umas': 107, 'uns': 107}, {'um': 107, 'uma': 107, 'umas': 107, 'uns': 107}, {'<drink>': 12},
{'um': 628}, {'contacto': 497, 'contato': 497}, {'em': 630}, {'N': 631}, {'N': 631, 'a': 632, 'o': 632}, {'com': 583},
{'contacto': 634, 'contato': 634}, {'com': 633, 'e': 633, 'em': 635}, {'N': 636}, {'N': 636, 'a': 637, 'o': 637},
{'N': 530}, {'<to>': 639, 'N': 530}, {'me': 93}, {'caixa': 49, 'voicemail': 49}, {'a': 642, 'o': 642}, {'ao': 642,
'na': 642, 'no': 642, 'para': 643, 'pra': 642, 'pro': 642}, {'mensagens': 49}, {'de': 645, 'postal': 49}, {'c': 107,
'com': 107}, {'a': 608, 'ao': 608, 'da': 608, 'do': 608, 'para': 608, 'pra': 608, 'à': 608}, {'recomendacao': 648},
{'de': 649}, {'atendida': 49}, {'...': 553, 'nao': 651, 'não': 651, 'perdida': 49}, {'atendidas': 49}, {'nao': 653,
'não': 653, 'perdidas': 49}, {'<any_det>': 2}, {'^': 655}, {'me': 656}, {'<date>': 49}, {'a': 658, 'ao': 658, 'o':
658, 'à': 658}, {'tarde': 659}, {'com': 633, 'e': 633}, {'N': 661}, {'dia': 107}, {'em': 663}, {'N': 661, 'papo':
664}, {'N': 661, 'a': 662, 'o': 665}, {'contacto': 73, 'contato': 73}, {'em': 667}, {'N': 668}, {'N': 668, 'a': 669,
'o': 669}, {'com': 583, 'e': 583}, {'N': 671}, {'N': 671, 'a': 672, 'o': 672}, {'contacto': 673, 'contato': 673},
{'N': 636, 'a': 637, 'em': 674, 'o': 637}, {'gente': 525}, {'a': 676, 'saudade': 49}, {'<inf>': 12}, {'D': 678, 'de':
678, 'para': 678, 'pra': 678, 'um': 678, 'uma': 678}, {'N': 679}, {'N': 679, 'a': 680, 'o': 680}, {'N': 679, 'a': 680,
'ela': 483, 'ele': 483, 'o': 680}, {'^': 482, 'almocar': 12, 'encontrar': 12, 'jantar': 12, 'nos': 182, 'tomar': 12},
{'': (5, 'mine'), '<giveinf>': 21}, {'^': 684, 'lhe': 93}, {'eu': 685}, {'c': 681, 'com': 682, 'de': 683, 'que': 686},
{'eu': 483}, {'c': 681, 'com': 682, 'de': 683, 'que': 688}, {'com': 107, 'um': 107, 'uma': 107}, {'<any_det>': 142},
{'^': 691}, {'N': 692}, {'experiencia': 545}, {'minha': 694}, {'a': 693, 'o': 693}, {'<to>': 693, '^': 691, 'a': 695,
'com': 696, 'lhe': 692, 'lhes': 692, 'minha': 694, 'para': 696}, {'a': 21}, {'me': 698}, {'^': 544, 'a': 545, 'ao':
545, 'aos': 545, 'as': 545, 'de': 545, 'em': 545, 'na': 545, 'no': 545, 'para': 545, 'pra': 545, 'sobre': 545, 'à':
545, 'às': 545}, {'<course>': 700}, {'a': 701, 'o': 701, 'um': 701, 'uma': 701}, {'a': 579, 'ao': 579, 'com': 584,
'e': 584, 'à': 579}, {'N': 703}, {'a': 704, 'o': 704, 'pelo': 591, 'por': 591, 'via': 591}, {'<date>': 12, 'nossa':
13, 'nosso': 13}, {'<date>': 12, 'a': 706, 'nossa': 13, 'nosso': 13, 'o': 706}, {'<date>': 12, '<to>': 569, 'a': 706,
'nossa': 13, 'nosso': 13, 'o': 706, 'para': 570}, {'<should>': 5, 'e': 163, 'o': 163, 'é': 163}, {'^': 709}, {'gente':
710}, {'^': 709, 'a': 711, 'eu': 710}, {'N': 712}, {'<them>': 712, 'a': 713, 'o': 713}, {'dia': 98}, {'dela': 515,
'dele': 515, 'do': 715}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 717, 'o': 717}, {'que': 545}, {'como': 545,
'por': 719, 'porque': 545}, {'N': 720}, {'a': 569, 'ela': 720, 'ele': 720, 'o': 569}, {'N': 720, 'ela': 720, 'ele':
720}, {'<to>': 569, 'a': 721, 'ao': 721, 'como': 545, 'lhe': 720, 'lhes': 720, 'para': 722, 'por': 719, 'porque': 545,
'pra': 723, 'pro': 721, 'à': 721}, {'a': 12, 'para': 12, 'pra': 12}, {'me': 725, 'nos': 725}, {'voz': 49}, {'de':
727}, {'vermelha': 620}, {'nos': 107}, {'c': 107, 'com': 107, 'na': 107, 'no': 107}, {'c': 107, 'com': 107, 'me': 731,
'na': 107, 'no': 107}, {'da': 608, 'de': 608, 'do': 608}, {'contacto': 733, 'contato': 733, 'email': 733, 'nome': 733,
'numero': 733, 'telefone': 733}, {'<to>': 172, '^': 171, 'no': 172}, {'^': 143}, {'meu': 736, 'meus': 736, 'minha':
736, 'minhas': 736, 'nossa': 736, 'nosso': 736}, {'<any_det>': 734, '^': 146, 'a': 737, 'as': 737, 'meu': 736, 'meus':
736, 'minha': 736, 'minhas': 736, 'nossa': 736, 'nosso': 736, 'o': 737, 'os': 737}, {'N': 738}, {'a': 172, 'ao': 172,
'da': 172, 'do': 172, 'na': 172, 'no': 172, 'sobre': 172, 'à': 172}, {'comentarios': 740, 'feedback': 740, 'notas':
740, 'opiniao': 740, 'parecer': 740, 'visao': 740}, {'<feedback_noun>': 735, 'comentarios': 740, 'feedback': 740,
'notas': 740, 'opiniao': 740, 'parecer': 740, 'visao': 740}, {'<course>': 700, 'avaliacao': 596, 'devolutiva': 596,
'feedback': 596, 'meu': 741, 'meus': 741, 'minha': 742, 'minhas': 741}, {'<to>': 172, '^': 171, 'no': 172, 'sobre':
172}, {'<feedback_noun>': 744}, {'<to>': 129, '^': 128}, {'parabens': 746}, {'animo': 746, 'apoio': 746, 'forca': 746,
'meu': 741, 'meus': 741, 'minha': 741, 'minhas': 741, 'os': 747, 'parabens': 746}, {'cara': 732, 'caras': 732},
{'<feedback_noun>': 744, 'animo': 129, 'apoio': 129, 'coragem': 129, 'forca': 129}, {'animo': 129, 'apoio': 129,
'coragem': 129, 'forca': 129}, {'animo': 129, 'apoio': 129, 'avaliacao': 596, 'coragem': 129, 'devolutiva': 596,
'feedback': 596, 'forca': 129}, {'de': 745}, {'^': 544, 'a': 545, 'ao': 545, 'com': 545, 'na': 545, 'no': 545, 'à':
545}, {'avaliacao': 596, 'data': 753, 'devolutiva': 596, 'feedback': 596, 'forca': 754, 'mao': 754, 'maozinha': 754},
{'<any_det>': 734, '<feedback_noun>': 735, 'a': 604, 'algumas': 745, 'alguns': 745, 'animo': 746, 'apoio': 746,
'bastante': 750, 'coragem': 129, 'forca': 746, 'imenso': 745, 'imensos': 745, 'muita': 751, 'muito': 750, 'o': 604,
'os': 747, 'parabens': 746, 'um': 752, 'uma': 755, 'umas': 745, 'uns': 745, 'varias': 745, 'varios': 745}, {'data':
753}, {'<any_det>': 734, 'algumas': 745, 'alguns': 745, 'animo': 129, 'apoio': 129, 'bastante': 750, 'coragem': 129,
'forca': 129, 'imenso': 745, 'imensos': 745, 'muita': 751, 'muito': 750, 'um': 751, 'uma': 757, 'umas': 745, 'uns':
745, 'varias': 745, 'varios': 745}, {'<course>': 700, 'avaliacao': 596, 'devolutiva': 596, 'feedback': 596, 'meu':
742, 'meus': 741, 'minha': 741, 'minhas': 741}, {'animo': 746, 'apoio': 746, 'forca': 746, 'meu': 741, 'meus': 742,
'minha': 741, 'minhas': 741, 'os': 747, 'parabens': 746}, {'^': 146, 'a': 737, 'as': 737, 'meu': 736, 'meus': 736,
'minha': 736, 'minhas': 736, 'nossa': 736, 'nosso': 736, 'o': 737, 'os': 737}, {'N': 761}, {'a': 762, 'o': 762},
{'<course>': 700, '<feedback_noun>': 735, 'avaliacao': 596, 'devolutiva': 596, 'feedback': 596, 'toque': 170},
{'<course>': 700, '<feedback_noun>': 735, 'avaliacao': 596, 'data': 753, 'devolutiva': 596, 'feedback': 596, 'forca':
754, 'mao': 754, 'maozinha': 754}, {'<any_det>': 734, '<feedback_noun>': 735, '<to>': 739, 'a': 743, 'algumas': 745,
'alguns': 745, 'animo': 746, 'apoio': 746, 'as': 748, 'bastante': 745, 'boleia': 107, 'carona': 107, 'de': 749,
'forca': 746, 'imenso': 745, 'imensos': 745, 'lhe': 756, 'lhes': 758, 'mentoria': 149, 'mentorias': 149, 'mentoring':
149, 'meu': 741, 'meus': 741, 'minha': 741, 'minhas': 741, 'muito': 745, 'o': 759, 'os': 760, 'para': 763, 'parabens':
746, 'um': 764, 'uma': 765, 'umas': 745, 'uns': 745, 'varias': 745, 'varios': 745}, {'comigo': 21}, {'meu': 741,
'meus': 741, 'minha': 741, 'minhas': 741}, {'algumas': 745, 'alguns': 745, 'bastante': 745, 'imenso': 745, 'imensos':
745, 'muito': 745, 'uma': 757, 'umas': 745, 'uns': 745, 'varias': 745, 'varios': 745}, {'na': 49}, {'': (0, 'missed'),
'na': 49}, {'data': 753, 'mensagem': 770}, {'a': 768, 'algumas': 745, 'alguns': 745, 'as': 768, 'bastante': 745,
'imenso': 745, 'imensos': 745, 'lhe': 769, 'lhes': 769, 'mensagem': 770, 'meu': 741, 'meus': 741, 'minha': 741,
'minhas': 741, 'muito': 745, 'o': 768, 'os': 768, 'recado': 771, 'uma': 772, 'umas': 745, 'uns': 745, 'varias': 745,
'varios': 745}, {'espera': 49}, {'visto': 49}, {'voz': 107}, {'de': 776}, {'<letter>': 107, 'nota': 777}, {'mao': 49},
{'tampa': 49}, {'<any_det>': 778, '<letter>': 107, 'a': 774, 'na': 779, 'nota': 777, 'pendurada': 49, 'pendurado': 49,
'plantada': 49, 'plantado': 49, 'tampa': 49, 'uma': 780, 'à': 774}, {'vacuo': 49}, {'a': 774, 'em': 775, 'esperando':
49, 'me': 781, 'na': 779, 'no': 782, 'pendurada': 49, 'pendurado': 49, 'plantada': 49, 'plantado': 49, 'à': 774},
{'animo': 746, 'apoio': 746, 'forca': 746, 'os': 747, 'parabens': 746}, {'animo': 746, 'apoio': 746, 'bastante': 751,
'coragem': 129, 'forca': 746, 'muita': 751, 'muito': 751, 'os': 747, 'parabens': 746, 'um': 751}, {'animo': 129,
'apoio': 129, 'bastante': 751, 'coragem': 129, 'forca': 129, 'muita': 751, 'muito': 751, 'um': 751}, {'a': 701,
'animo': 746, 'apoio': 746, 'as': 784, 'forca': 746, 'lhe': 785, 'lhes': 786, 'mentoria': 149, 'mentorias': 149,
'mentoring': 149, 'o': 701, 'os': 784, 'parabens': 746, 'um': 701, 'uma': 701}, {'de': 567, 'que': 567}, {'sorte':
129}, {'boa': 789}, {'boa': 789, 'lhe': 790}, {'chamada': 107}, {'a': 792, 'agora': 107, 'c': 107, 'com': 107},
{'<tip>': 99}, {'^': 5, 'de': 98, 'para': 98, 'que': 98}, {'conselho': 795, 'dica': 795, 'sugestao': 795, 'toque':
795}, {'forca': 754, 'mao': 754, 'maozinha': 754}, {'uma': 797}, {'...': 794, '<any_det>': 796, 'a': 774, 'na': 779,
'pendurada': 49, 'pendurado': 49, 'plantada': 49, 'plantado': 49, 'tampa': 49, 'uma': 780, 'à': 774}, {'bolo': 49,
'cano': 49}, {'tras': 49}, {'...': 794, '<any_det>': 796, 'bolo': 49, 'furo': 49, 'lhe': 798, 'me': 799, 'o': 800,
'para': 801, 'pra': 801, 'um': 800, 'uma': 797}, {'<see_inf>': 54}, {'<see_inf>': 54, 'aparecer': 263, 'de': 265,
'em': 265, 'ir': 263, 'juntar': 264, 'passar': 263, 'que': 265, 'ter': 263, 'vinha': 263, 'vir': 263, 'viria': 263},
{'': (5, 'mine'), 'N': 21}, {'los': 73}, {'N': 73}, {'N': 73, 'a': 807, 'o': 807}, {'a': 807, 'ao': 807, 'com': 808,
'e': 808, 'à': 807}, {'N': 809}, {'N': 809, 'a': 810, 'o': 810}, {'contato': 73}, {'em': 812}, {'los': 813},
{'contacto': 73}, {'em': 815}, {'los': 816}, {'ela': 21, 'ele': 21}, {'<any_det>': 21, '^': 482, 'a': 805, 'ao': 21,
'apresenta': 806, 'apresentar': 811, 'apresentá': 806, 'coloca': 814, 'colocá': 814, 'conecta': 806, 'conectar': 811,
'conectá': 806, 'juntar': 811, 'lhe': 21, 'lhes': 21, 'po': 817, 'pra': 818, 'à': 21}, {'<give1>': 21, '<give1_pra>':
21, '<subj>': 5, '<urge_inf>': 5, '<would_give>': 0, 'me': 278, 'nao': 279, 'não': 279, 'tenho': 272}, {'<give1>': 21,
'<give1_pra>': 21, '<subj>': 5, '<urge_inf>': 5, 'me': 278, 'nao': 279, 'não': 279, 'tenho': 272}, {'^': 821, 'lhe':
614}, {'<give1>': 21, '<give1_pra>': 21}, {'^': 823}, {'^': 820, 'a': 283, 'aparecer': 263, 'eu': 822, 'ia': 284,
'ir': 263, 'iria': 199, 'juntar': 264, 'lhe': 824, 'me': 286, 'nos': 288, 'nós': 290, 'passar': 263, 'ter': 263,
'vai': 284, 'vinha': 263, 'vir': 263, 'viria': 263}, {'<to>': 569, 'aparecer': 263, 'de': 265, 'em': 265, 'ir': 263,
'juntar': 264, 'lhe': 617, 'me': 292, 'nos': 293, 'para': 295, 'passar': 263, 'pra': 295, 'que': 825, 'ter': 263,
'vinha': 263, 'vir': 263, 'viria': 263}, {'N': 35}, {'da': 827, 'de': 827, 'do': 827}, {'aniversario': 828,
'aniversário': 828, 'niver': 828}, {'<inf>': 73, '^': 482}, {'aniversario': 828, 'aniversário': 828, 'da': 305, 'de':
305, 'eu': 525, 'niver': 828, 'o': 829, 'para': 483, 'pra': 483, 'preciso': 830, 'que': 483, 'se': 54}, {'pediu':
487}, {'da': 517}, {'cima': 833, 'vacuo': 49, 'vez': 572}, {'<they>': 35, 'N': 35, 'a': 35, 'nao': 35, 'não': 35, 'o':
35}, {'^': 691, 'a': 737, 'as': 737, 'meu': 736, 'meus': 736, 'minha': 736, 'minhas': 736, 'nossa': 736, 'nosso': 736,
'o': 737, 'os': 737}, {'N': 836}, {'N': 142}, {'a': 838, 'o': 838}, {'<to>': 838, 'para': 839}, {'<helpful>': 840},
{'<any_det>': 142, 'a': 841, 'o': 841, 'um': 841, 'uma': 841}, {'a': 837, 'o': 837}, {'<to>': 837, '^': 842, 'com':
696, 'lhe': 692, 'lhes': 692, 'para': 843}, {'da': 608, 'dela': 608, 'dele': 608, 'do': 608}, {'curriculo': 845, 'cv':
845}, {'o': 846}, {'da': 21, 'de': 21, 'do': 21}, {'me': 848}, {'nos': 12}, {'acaso': 107}, {'querer': 107},
{'<any_det>': 107, 'N': 107, 'c': 107, 'com': 107, 'por': 851, 'sem': 852}, {'<any_det>': 12, 'D': 12, 'N': 107, 'c':
12, 'cafe': 12, 'café': 12, 'com': 12, 'me': 140, 'por': 851, 'sem': 852}, {'<any_det>': 107, 'N': 107, 'c': 107,
'com': 107, 'me': 853, 'nos': 854, 'por': 851, 'sem': 852}, {'<any_det>': 107, 'N': 107, 'c': 107, 'com': 107, 'me':
853, 'nos': 853, 'por': 851, 'sem': 852}, {'...': 553, 'me': 140}, {'apresentacao': 171, 'defesa': 171, 'pitch': 171},
{'^': 858}, {'a': 859, 'o': 859}, {'a': 545, 'como': 545, 'o': 545}, {'N': 861}, {'a': 545}, {'a': 545, 'como': 545,
'por': 719, 'porque': 545}, {'N': 864}, {'a': 545, 'como': 545, 'o': 545, 'por': 719, 'porque': 545}, {'N': 863},
{'ela': 720, 'ele': 720}, {'<to>': 862, 'N': 863, 'a': 865, 'ao': 721, 'como': 545, 'lhe': 866, 'lhes': 866, 'o': 867,
'para': 868, 'por': 719, 'porque': 545, 'pra': 723, 'pro': 721, 'à': 721}, {'a': 604, 'o': 604, 'um': 604, 'uma':
604}, {'a': 604, 'lhe': 870, 'o': 604, 'um': 604, 'uma': 604}, {'a': 841, 'o': 841, 'um': 841, 'uma': 841},
{'<any_det>': 734, 'um': 610}, {'<any_det>': 734}, {'cliente': 609, 'contacto': 609, 'contato': 609, 'email': 170,
'lead': 609}, {'<any_det>': 734, '<to>': 739, '^': 872, 'lhe': 873, 'lhes': 874, 'mensagem': 170, 'o': 846, 'para':
763, 'um': 875}, {'<any_det>': 778, '<letter>': 107, 'nota': 777}, {'me': 877}, {'bom': 54, 'para': 474, 'pra': 474},
{'0': 525, 'cinco': 525, 'dois': 525, 'duas': 525, 'muitas': 525, 'muitos': 525, 'quase': 525, 'quatro': 525, 'tres':
525, 'trinta': 525, 'umas': 525, 'uns': 525, 'vinte': 525}, {'<of>': 49, 'N': 49, 'a': 49, 'ir': 49, 'ligar': 49,
'no': 49, 'o': 49, 'que': 49}, {'completo': 881}, {'<of>': 49, 'N': 49, 'a': 49, 'completamente': 881, 'ir': 49,
'ligar': 49, 'mesmo': 881, 'no': 49, 'o': 49, 'por': 882, 'que': 49, 'totalmente': 881}, {'me': 883}, {'perguntar':
717}, {'a': 885, 'para': 885, 'pra': 885}, {'N': 886}, {'a': 887, 'o': 887}, {'<to>': 887, 'lhe': 107, 'para': 888},
{'ela': 354, 'ele': 354, 'me': 17}, {'<any_det>': 17, 'noticias': 17, 'que': 890, 'resposta': 17, 'retorno': 17},
{'0': 49, 'duas': 49, 'meia': 49, 'um': 49, 'uma': 49}, {'N': 892}, {'N': 892, 'a': 893, 'o': 893, 'pela': 893,
'pelo': 893}, {'<of>': 49, 'N': 49, 'a': 49, 'completamente': 881, 'ir': 49, 'ligar': 49, 'mesmo': 881, 'no': 49,
'nos': 883, 'o': 49, 'por': 882, 'que': 49, 'totalmente': 881}, {'<date>': 49, 'nossa': 658, 'nosso': 658}, {'a': 896,
'da': 896, 'do': 896, 'o': 896, 'se': 555}, {'<of>': 49, 'N': 49, 'a': 49, 'completamente': 881, 'ir': 49, 'ligar':
49, 'me': 883, 'mesmo': 881, 'no': 49, 'o': 49, 'por': 882, 'que': 49, 'totalmente': 881}, {'c': 107, 'com': 107,
'que': 107}, {'<thing>': 17}, {'^': 900, 'que': 257}, {'<set>': 12, 'a': 325, 'aguardando': 238, 'combinado': 899,
'convencida': 326, 'convencido': 326, 'esperando': 238, 'pendente': 901, 'à': 325}, {'aguardar': 495, 'esperar': 495},
{'D': 12, 'a': 12, 'em': 12, 'para': 12, 'pra': 12}, {'aguardo': 495}, {'a': 903, 'aguardando': 495, 'convidada': 904,
'convidado': 904, 'convidados': 904, 'esperando': 495, 'no': 905}, {'c': 107, 'com': 107, 'la': 525, 'lá': 525,
'para': 474}, {'duas': 525}, {'dois': 525, 'tres': 525}, {'as': 908, 'c': 107, 'com': 107, 'os': 909, 'todos': 525},
{'a': 576, 'o': 576, 'tambem': 525}, {'almocar': 107, 'animar': 558, 'conversa': 107, 'dar': 558, 'falar': 107,
'mesa': 107, 'tomar': 107}, {'com': 107}, {'conversa': 107, 'mesa': 107}, {'a': 912, 'c': 107, 'com': 107, 'em': 115,
'la': 913, 'lá': 913, 'na': 107, 'no': 107, 'reunida': 107, 'reunido': 107, 'à': 914}, {'animar': 558, 'conversa':
107, 'dar': 558, 'falar': 107}, {'conversa': 107}, {'a': 916, 'c': 107, 'com': 107, 'em': 107, 'juntos': 107, 'na':
107, 'no': 107, 'reunidos': 107, 'à': 917}, {'aguardar': 495, 'dever': 89, 'esperar': 495, 'pensar': 561}, {'da': 17,
'de': 17, 'do': 17}, {'a': 919, 'aguardando': 495, 'atras': 555, 'convidada': 904, 'convidado': 904, 'convidados':
904, 'devendo': 89, 'esperando': 495, 'no': 905, 'pendente': 920, 'pensando': 561}, {'lha': 21, 'lhas': 21, 'lho': 21,
'lhos': 21}, {'<give1>': 922, '<give1_pra>': 21}, {'ela': 483, 'ele': 483}, {'com': 924, 'de': 483, 'que': 688},
{'<any_det>': 21, 'a': 805, 'ao': 21, 'lhe': 21, 'lhes': 21, 'pra': 818, 'à': 21}, {'lhe': 93, 'lhes': 93}, {'que':
927}, {'<giveinf>': 21, '<them>': 482}, {'^': 929}, {'a': 930, 'com': 930, 'de': 930}, {'': (5, 'mine'), '^': 929,
'lhe': 21}, {'a': 930, 'com': 930, 'de': 932}, {'encarrego': 848}, {'^': 482, 'lhe': 483, 'lhes': 483}, {'^': 923,
'a': 614, 'combinamos': 925, 'combinei': 925, 'combinámos': 925, 'devo': 926, 'disse': 928, 'e': 525, 'encarrego':
849, 'ficamos': 931, 'fico': 933, 'ficámos': 931, 'fiquei': 933, 'lhe': 614, 'lhes': 614, 'me': 934, 'o': 614,
'ocupo': 849, 'trato': 848, 'vamos': 935, 'vou': 935}, {'': (9, 'told'), 'a': 545, 'como': 545, 'o': 545}, {'N': 937},
{'<to>': 938, 'N': 863, 'a': 865, 'ao': 721, 'como': 545, 'lhe': 866, 'lhes': 866, 'o': 867, 'para': 722, 'por': 719,
'porque': 545, 'pra': 723, 'pro': 721, 'à': 721}, {'^': 823, 'lhe': 614}, {'^': 823, 'eu': 940, 'lhe': 824}, {'': (23,
'contact'), 'lhe': 617, 'que': 941}, {'confirmar': 17, 'enviar': 17, 'mandar': 17, 'responder': 17}, {'N': 943,
'confirmar': 17, 'enviar': 17, 'mandar': 17, 'me': 943, 'responder': 17}, {'<giveinf>': 21, 'a': 17, 'as': 17, 'o':
17, 'os': 17}, {'^': 945, 'a': 944, 'ainda': 538, 'ela': 944, 'ele': 944, 'o': 944}, {'^': 482, 'a': 944, 'apresenta':
806, 'apresentar': 811, 'apresentá': 806, 'coloca': 814, 'colocá': 814, 'conecta': 806, 'conectar': 811, 'conectá':
806, 'ela': 944, 'ele': 944, 'juntar': 811, 'me': 946, 'nos': 539, 'o': 944, 'po': 817}, {'me': 539, 'nos': 539},
{'se': 49}, {'gente': 949, 'vejo': 49}, {'falamos': 49, 'vemos': 49}, {'vejo': 49}, {'a': 950, 'estou': 49, 'falamos':
49, 'falava': 49, 'falo': 49, 'nos': 951, 'o': 952, 'vejo': 49, 'vemos': 49}, {'n': 953, 'nao': 953, 'não': 953},
{'que': 954}, {'falta': 238}, {'...': 955, 'lhe': 956}, {'para': 154, 'pra': 154, 'pro': 154}, {'espera': 324, 'ser':
958}, {'conta': 21}, {'minha': 960}, {'<moved_pp>': 958, 'a': 959, 'agora': 958, 'com': 335, 'comigo': 21, 'de': 336,
'marcada': 12, 'marcado': 12, 'para': 154, 'pendente': 901, 'por': 961, 'pra': 154, 'pro': 154, 'responsavel': 337,
'à': 325}, {'nada': 49}, {'vao': 49}, {'0': 49, 'e': 963, 'em': 964, 'meia': 517, 'sozinha': 49, 'sozinho': 49, 'uma':
517}, {'^': 929, 'aguardar': 495, 'espera': 965, 'esperar': 495}, {'N': 679, '^': 929, 'a': 680, 'o': 680},
{'<giveinf>': 21, '<them>': 482, 'lhe': 21, 'lhes': 21}, {'^': 968, 'almocar': 12, 'encontrar': 12, 'jantar': 12,
'lhe': 93, 'lhes': 93, 'marcar': 49, 'nos': 182, 'remarcar': 49, 'tomar': 12}, {'': (7, 'waiting'), '0': 49, '<of>':
17, 'e': 963, 'em': 964, 'meia': 517, 'sozinha': 49, 'sozinho': 49, 'uma': 517}, {'espera': 965}, {'a': 966,
'aguardando': 495, 'c': 681, 'com': 967, 'de': 969, 'esperando': 970, 'no': 905, 'plantada': 965, 'plantado': 965,
'à': 971}, {'^': 929, 'aguardar': 495, 'esperar': 495}, {'a': 973, 'aguardando': 495, 'com': 930, 'de': 932,
'esperando': 495, 'no': 905, 'pendente': 920}, {'D': 152, 'da': 161, 'de': 161, 'do': 161, 'para': 154, 'pra': 154,
'pro': 154}, {'dever': 341, 'espera': 324, 'ser': 958}, {'': (23, 'contact'), 'eu': 527}, {'c': 107, 'com': 107,
'para': 12, 'que': 977}, {'^': 0, 'aparecer': 263, 'ir': 263, 'juntar': 264, 'marcar': 49, 'me': 247, 'nos': 247,
'passar': 263, 'remarcar': 49, 'ter': 263, 'vinha': 263, 'vir': 263, 'viria': 263}, {'by': 49}, {'aberto': 49,
'aparecer': 263, 'ir': 263, 'juntar': 264, 'marcar': 49, 'passar': 263, 'stand': 980, 'ter': 263, 'vinha': 263, 'vir':
263, 'viria': 263}, {'D': 152, 'depois': 49}, {'aberto': 49, 'fazer': 49, 'marcar': 49, 'minha': 960, 'stand': 980},
{'<moved_pp>': 975, '<off_pp>': 49, 'D': 152, 'a': 976, 'acordado': 529, 'agendada': 12, 'agendado': 12, 'agora': 958,
'aparecer': 263, 'com': 335, 'combinado': 978, 'de': 979, 'devendo': 247, 'em': 981, 'ir': 263, 'juntar': 264,
'marcada': 12, 'marcado': 12, 'me': 344, 'para': 982, 'passar': 263, 'pendente': 901, 'por': 983, 'pra': 982, 'pro':
154, 'que': 265, 'responsavel': 337, 'sem': 132, 'ter': 263, 'vinha': 263, 'vir': 263, 'viria': 263, 'à': 325}, {'^':
929, 'espera': 965}, {'a': 985, 'c': 681, 'com': 967, 'de': 969, 'esperando': 965, 'plantada': 965, 'plantado': 965,
'à': 971}, {'^': 929, 'dever': 89, 'espera': 965, 'saber': 500}, {'': (5, 'mine'), '^': 21}, {'': (5, 'mine'), '^':
929, 'lhe': 988, 'lhes': 93}, {'a': 987, 'com': 930, 'de': 989, 'devendo': 89, 'esperando': 965, 'plantada': 965,
'plantado': 965, 'sabendo': 500, 'à': 971}, {'<date>': 107}, {'<of>': 497, '<to>': 497, '^': 496, 'com': 497, 'entre':
497}, {'<feedback_noun>': 735}, {'<course>': 700, 'apresentacao': 992, 'apresentacoes': 992, 'avaliacao': 596,
'conexao': 992, 'devolutiva': 596, 'feedback': 596, 'intro': 992, 'intros': 992, 'minha': 993, 'ponte': 992},
{'apresentacao': 992, 'apresentacoes': 992, 'conexao': 992, 'intro': 992, 'intros': 992, 'ponte': 992}, {'avaliacao':
596, 'data': 753, 'devolutiva': 596, 'feedback': 596}, {'<feedback_noun>': 735, 'a': 604, 'algumas': 745, 'alguns':
745, 'bastante': 745, 'imenso': 745, 'imensos': 745, 'muito': 745, 'o': 604, 'um': 604, 'uma': 996, 'umas': 745,
'uns': 745, 'varias': 745, 'varios': 745}, {'<course>': 700, 'apresentacao': 992, 'apresentacoes': 992, 'avaliacao':
596, 'conexao': 992, 'devolutiva': 596, 'feedback': 596, 'intro': 992, 'intros': 992, 'meu': 993, 'ponte': 992},
{'meus': 993}, {'^': 619, 'com': 620, 'em': 620, 'na': 620, 'no': 620}, {'voluntario': 1000}, {'<course>': 700,
'<feedback_noun>': 735, 'avaliacao': 596, 'devolutiva': 596, 'feedback': 596}, {'<course>': 700, '<feedback_noun>':
735, 'apresentacao': 992, 'apresentacoes': 992, 'avaliacao': 596, 'conexao': 992, 'data': 753, 'devolutiva': 596,
'feedback': 596, 'intro': 992, 'intros': 992, 'ponte': 992}, {'<any_det>': 991, '<date>': 107, '<feedback_noun>': 735,
'a': 994, 'algumas': 745, 'alguns': 745, 'as': 995, 'bastante': 745, 'imenso': 745, 'imensos': 745, 'lhe': 997,
'lhes': 769, 'mentoria': 149, 'mentorias': 149, 'mentoring': 149, 'muito': 745, 'o': 998, 'os': 999, 'trabalho': 1001,
'um': 1002, 'uma': 1003, 'umas': 745, 'uns': 745, 'varias': 745, 'varios': 745, 'voluntariado': 1000}, {'<any_det>':
991, '<date>': 107, 'a': 995, 'as': 995, 'mentoria': 149, 'mentorias': 149, 'mentoring': 149, 'o': 995, 'trabalho':
1001, 'uma': 995, 'voluntariado': 1000}, {'ser': 958}, {'D': 152, 'a': 642, 'depois': 49, 'o': 642}, {'fazer': 49},
{'D': 152, 'caixa': 49, 'depois': 49, 'voicemail': 49}, {'D': 152, 'caixa': 49, 'voicemail': 49}, {'<moved_pp>': 975,
'<off_pp>': 49, 'D': 152, 'a': 1006, 'agora': 958, 'ao': 642, 'combinado': 899, 'na': 642, 'no': 642, 'para': 1007,
'por': 1008, 'pra': 1009, 'pro': 1010, 'sem': 132}, {'': (23, 'contact'), 'casa': 107}, {'a': 107, 'o': 107}, {'a':
1012, 'almocar': 107, 'ao': 107, 'ate': 107, 'beber': 107, 'com': 107, 'correr': 107, 'em': 115, 'jantar': 107, 'la':
107, 'lá': 107, 'na': 1012, 'no': 107, 'num': 107, 'numa': 107, 'ter': 913, 'tomar': 107, 'ver': 1013, 'visitar': 107,
'à': 107}, {'mentoria': 149, 'mentorias': 149, 'mentoring': 149}, {'a': 1012, 'almocar': 107, 'ao': 107, 'ate': 107,
'beber': 107, 'com': 107, 'correr': 107, 'dar': 1015, 'em': 115, 'jantar': 107, 'la': 107, 'lá': 107, 'na': 1012,
'no': 107, 'num': 107, 'numa': 107, 'ter': 913, 'tomar': 107, 'ver': 1013, 'visitar': 107, 'à': 107}, {'de': 54}, {'':
(11, 'thinking'), 'ter': 351}, {'de': 1018}, {'ela': 35, 'ele': 35, 'isso': 35, 'mim': 35, 'nos': 35, 'nós': 35},
{'a': 1020, 'ao': 639}, {'chamadas': 49}, {'de': 1022}, {'^': 619, 'com': 620, 'em': 620, 'na': 620, 'no': 620,
'para': 620}, {'voluntariado': 1024}, {'de': 1025}, {'ver': 518}, {'n': 49, 'nao': 49, 'não': 49}, {'que': 1028},
{'que': 1028, 'tempo': 1029}, {'<inf>': 73, '^': 482, 'tempos': 1030}, {'...': 955, 'de': 1027, 'muito': 1030, 'que':
1031, 'seculos': 1030, 'tempos': 1030}, {'agendado': 49, 'combinado': 49, 'marcado': 49}, {'<pro>': 608}, {'<pro>':
608, 'minha': 1034}, {'<pro>': 608, 'meu': 1034}, {'<any_det>': 734, 'a': 1035, 'meu': 1034, 'minha': 1034, 'o': 1036,
'um': 1034, 'uma': 1034}, {'a': 1035, 'meu': 1034, 'minha': 1034, 'o': 1036, 'um': 1034, 'uma': 1034}, {'N': 1038},
{'N': 1037, 'a': 1039, 'o': 1039}, {'<to>': 608, 'no': 608}, {'<pro>': 608, 'N': 1041, 'minha': 1034}, {'<pro>': 608,
'cliente': 609, 'contacto': 609, 'contato': 609, 'lead': 609}, {'<any_det>': 734, 'a': 1035, 'meu': 1034, 'minha':
1034, 'o': 1036, 'um': 1043, 'uma': 1034}, {'<pro>': 608, 'N': 1041, 'meu': 1034}, {'ela': 1038, 'ele': 1038},
{'<any_det>': 734, '<to>': 1040, 'N': 1041, 'a': 1042, 'lhe': 1044, 'lhes': 1037, 'meu': 1034, 'minha': 1034, 'o':
1045, 'para': 1046, 'pra': 1046, 'um': 1043, 'uma': 1034}, {'<to>': 569}, {'a': 583, 'ao': 583, 'com': 583, 'e': 583,
'à': 583}, {'N': 1049}, {'N': 1049, 'a': 1050, 'o': 1050}, {':': 581, 'N': 580, 'da': 1051, 'de': 1051, 'do': 1051,
'entre': 1051}, {'': (0, 'missed'), 'embora': 49}, {'ido': 1053, 'saido': 49}, {'estava': 49}, {'havia': 1054, 'nao':
1055, 'não': 1055, 'que': 35, 'tinha': 1054}, {'a': 107, 'ao': 107, 'c': 107, 'com': 107, 'futebol': 107, 'padel':
107, 'tenis': 107, 'ténis': 107, 'tênis': 107, 'à': 107}, {'a': 704, 'me': 647, 'o': 704, 'pelo': 591, 'por': 591,
'via': 591}, {'nos': 525, 'nós': 525}, {'': (14, 'together'), 'a': 1059}, {'se': 1060}, {'^': 482, 'de': 483}, {'^':
482, 'apresenta': 806, 'apresentar': 811, 'apresentá': 806, 'coloca': 814, 'colocá': 814, 'conecta': 806, 'conectar':
811, 'conectá': 806, 'juntar': 811, 'lhe': 93, 'po': 817}, {'^': 482, 'de': 1063, 'lhe': 93, 'me': 1062}, {'da': 54,
'de': 54, 'do': 54}, {'me': 1065}, {'cadeira': 49}, {'de': 1067}, {'cano': 49}, {'bolo': 49, 'cano': 49, 'cha': 1068,
'furo': 49, 'nega': 49, 'tampa': 49}, {'bolo': 49, 'cano': 49, 'cha': 1068, 'furo': 49, 'nega': 49, 'o': 1069,
'tampa': 49, 'um': 1070, 'uma': 1070}, {'como': 545}, {'contacto': 733, 'contato': 733, 'nome': 733, 'numero': 733,
'telefone': 733}, {'opiniao': 172}, {'minha': 1074}, {'<any_det>': 1073, 'a': 1075, 'algumas': 745, 'alguns': 745,
'bastante': 745, 'comentarios': 172, 'feedback': 172, 'imenso': 745, 'imensos': 745, 'lhe': 769, 'lhes': 769, 'minha':
1074, 'muito': 745, 'uma': 757, 'umas': 745, 'uns': 745, 'varias': 745, 'varios': 745}, {'algumas': 745, 'alguns':
745, 'bastante': 745, 'imenso': 745, 'imensos': 745, 'lhe': 769, 'lhes': 769, 'muito': 745, 'uma': 757, 'umas': 745,
'uns': 745, 'varias': 745, 'varios': 745}, {'<any_det>': 1073, 'algumas': 745, 'alguns': 745, 'bastante': 745,
'imenso': 745, 'imensos': 745, 'lhe': 769, 'lhes': 769, 'muito': 745, 'uma': 757, 'umas': 745, 'uns': 745, 'varias':
745, 'varios': 745}, {'': (5, 'mine'), 'que': 21}, {'<handed1>': 147, '<told1>': 470, '^': 494, 'apresentei': 583,
'contei': 1072, 'dei': 1076, 'deixei': 1077, 'devo': 21, 'expliquei': 1072, 'fiz': 1077, 'indiquei': 1038, 'mandei':
1078, 'mostrei': 1072, 'passei': 1078, 'pedi': 717, 'perguntei': 717, 'prometi': 1079, 'recomendei': 1038, 'sugeri':
1038}, {'facebook': 54, 'imprensa': 54, 'insta': 54, 'instagram': 54, 'jornal': 54, 'linkedin': 54, 'twitter': 54,
'x': 54}, {'': (11, 'thinking'), 'facebook': 54, 'imprensa': 54, 'insta': 54, 'instagram': 54, 'jornal': 54,
'linkedin': 54, 'twitter': 54, 'x': 54}, {'a': 54, 'as': 54, 'na': 1081, 'no': 1082, 'o': 54, 'os': 54, 'pelo': 1081,
'que': 54, 'sobre': 54, 'um': 54, 'uma': 54}, {'perdida': 49}, {'': (23, 'contact'), '<to>': 887, 'a': 704, 'lhe':
107, 'o': 704, 'para': 888, 'pelo': 591, 'por': 591, 'via': 591}, {'meu': 741, 'meus': 741, 'minha': 742, 'minhas':
741}, {'<any_det>': 734, '<feedback_noun>': 735, 'algumas': 745, 'alguns': 745, 'bastante': 745, 'imenso': 745,
'imensos': 745, 'muito': 745, 'um': 610, 'uma': 757, 'umas': 745, 'uns': 745, 'varias': 745, 'varios': 745},
{'<any_det>': 734, 'algumas': 745, 'alguns': 745, 'bastante': 745, 'imenso': 745, 'imensos': 745, 'muito': 745, 'uma':
757, 'umas': 745, 'uns': 745, 'varias': 745, 'varios': 745}, {'curriculo': 845, 'cv': 845, 'meu': 742, 'meus': 741,
'minha': 741, 'minhas': 741}, {'meu': 741, 'meus': 742, 'minha': 741, 'minhas': 741}, {'<feedback_noun>': 735,
'cliente': 609, 'contacto': 609, 'contato': 609, 'email': 170, 'lead': 609, 'mail': 170, 'zap': 170},
{'<feedback_noun>': 735, 'data': 753, 'mensagem': 170}, {'<any_det>': 734, '<feedback_noun>': 735, '<to>': 739, '^':
872, 'a': 1086, 'algumas': 745, 'alguns': 745, 'as': 768, 'audio': 170, 'bastante': 745, 'imenso': 745, 'imensos':
745, 'lhe': 1087, 'lhes': 1088, 'mail': 170, 'mensagem': 170, 'meu': 741, 'meus': 741, 'minha': 741, 'minhas': 741,
'muito': 745, 'o': 1089, 'os': 1090, 'para': 763, 'um': 1091, 'uma': 1092, 'umas': 745, 'uns': 745, 'varias': 745,
'varios': 745, 'áudio': 170}, {'<letter>': 107}, {'<any_det>': 778, '<letter>': 107, '^': 370, 'nota': 777, 'para':
329, 'pra': 329}, {'<any_det>': 1094, '<letter>': 107, 'eu': 371, 'me': 1095, 'para': 329, 'pra': 329}, {'almocar':
12, 'encontrar': 12, 'jantar': 12, 'nos': 182, 'tomar': 12}, {'c': 681, 'com': 681, 'de': 1097}, {'c': 681, 'com':
681}, {'saudade': 107}, {'a': 1100, 'saudades': 107}, {'saudades': 107}, {'': (13, 'talk'), 'como': 35, 'da': 35,
'de': 35, 'do': 35, 'por': 500, 'porque': 35, 'que': 35, 'se': 35, 'sobre': 35}, {'a': 21, 'em': 21}, {'mail': 107},
{'<letter>': 107, 'e': 1105, 'nota': 777}, {'<any_det>': 1106, '<letter>': 107, 'a': 774, 'e': 1105, 'em': 775,
'esperando': 49, 'na': 779, 'no': 782, 'nota': 777, 'pendurada': 49, 'pendurado': 49, 'plantada': 49, 'plantado': 49,
'à': 774}, {'bolo': 49}, {'<any_det>': 796, 'bolo': 49, 'furo': 49, 'o': 1108, 'para': 801, 'pra': 801, 'um': 1108},
{'<any_det>': 1106, '<letter>': 107, 'e': 1105, 'nota': 777}, {'<any_det>': 1106, '<letter>': 107, 'e': 1105, 'me':
330, 'nota': 777, 'para': 329, 'pra': 329}, {'para': 21, 'pra': 21}, {'cabeca': 49}, {'<any_det>': 1106, '<letter>':
107, 'completamente': 49, 'da': 1113, 'e': 1105, 'nota': 777, 'totalmente': 49}, {'^': 350, 'me': 366, 'para': 93,
'pra': 93, 'que': 365}, {'<advises>': 376, '<called3>': 107, '<off>': 49, '<says>': 1103, '<wrote3>': 203, '^': 377,
'acompanhou': 525, 'alerta': 379, 'alertou': 379, 'avisando': 500, 'avisou': 379, 'cobra': 242, 'cobrou': 242,
'coloca': 246, 'comprometi': 1104, 'contando': 500, 'convida': 725, 'convidam': 725, 'deixou': 1107, 'deu': 1109,
'deve': 255, 'devem': 255, 'disse': 387, 'diz': 391, 'empurrou': 307, 'encaminhou': 1110, 'encarrego': 848,
'encontramos': 647, 'encontrei': 647, 'encoraja': 307, 'encorajou': 307, 'enviou': 1110, 'esqueci': 883, 'estimulou':
307, 'fala': 331, 'falou': 387, 'falta': 946, 'faltam': 539, 'garantiu': 347, 'ia': 392, 'incentiva': 307,
'incentivou': 307, 'insistiu': 393, 'lembrar': 1062, 'lembrei': 1065, 'mandou': 1111, 'ofereci': 1112, 'passou': 1114,
'pede': 351, 'pediu': 1115, 'pergunto': 54, 'poe': 246, 'promete': 347, 'prometeu': 347, 'reuni': 647, 'reunimos':
647, 'sugeriu': 393, 'tem': 395, 'tinha': 392, 'têm': 395, 'vai': 247, 'vao': 247}, {'^': 83, 'a': 84, 'o': 84}, {'a':
84, 'o': 84}, {'a': 84, 'ao': 84, 'aos': 84, 'as': 84, 'com': 1118, 'em': 84, 'na': 84, 'no': 84, 'para': 84, 'pra':
84, 'à': 84, 'às': 84}, {'saudade': 49}, {'de': 1120}, {'<to>': 938, 'a': 721, 'ao': 721, 'como': 545, 'lhe': 866,
'lhes': 866, 'para': 722, 'por': 719, 'porque': 545, 'pra': 723, 'pro': 721, 'à': 721}, {'a': 530, 'ao': 530, 'aos':
530, 'à': 530}, {'obrigada': 1123, 'obrigado': 1123}, {'ausencia': 49}, {'melhor': 98}, {'^': 5, 'a': 328, 'eu': 98,
'nos': 98, 'nós': 98, 'o': 1126}, {'N': 1127}, {'da': 1128, 'de': 1128, 'dela': 1127, 'dele': 1127, 'do': 1128},
{'agenda': 12, 'minha': 1125, 'opiniao': 1129, 'visao': 1129}, {'N': 49}, {'da': 1131, 'de': 1131, 'do': 1131}, {'':
(0, 'missed'), 'a': 49, 'ao': 49, 'em': 49, 'na': 49, 'nada': 49, 'no': 49, 'nossa': 49, 'nosso': 49, 'o': 49, 'à':
49}, {'noticias': 49, 'sinais': 49, 'sinal': 49}, {'certo': 1133, 'mais': 1134, 'noticias': 49, 'para': 534, 'pra':
534, 'sinais': 49, 'sinal': 49}, {'mais': 963, 'nada': 49}, {'^': 482, 'lhe': 93}, {'^': 482, 'de': 1137, 'lhe': 93},
{'ninguem': 49}, {'possivel': 1133}, {'volta': 49}, {'de': 1141, 'mais': 49, 'nada': 49}, {'noticias': 49, 'sinal':
49}, {'<answers>': 49, 'deu': 1143, 'esquecer': 1138, 'liga': 1142, 'ligou': 1142, 'respondeu': 1142}, {'esquecer':
1062}, {'realizou': 1133}, {'nada': 555}, {'<inf>': 49}, {'de': 1148}, {'como': 534, 'coragem': 1149, 'tempo': 540},
{'ninguem': 1133}, {'<answers>': 49, '<clitic>': 532, '<happens3>': 1133, '<seen1>': 49, 'cheguei': 535, 'consegui':
534, 'conseguimos': 534, 'deu': 1135, 'disse': 1136, 'esquece': 1062, 'esquecer': 1138, 'estava': 1139, 'falou': 1136,
'foi': 1140, 'fui': 659, 'havia': 1139, 'liga': 1142, 'ligou': 1142, 'me': 1144, 'posso': 1145, 'pude': 534, 'recebi':
539, 'respondeu': 1142, 'se': 1146, 'sei': 1147, 'tinha': 1139, 'tive': 1150, 'veio': 1151}, {'nem': 1131},
{'noticias': 49, 'para': 534, 'pra': 534, 'sinal': 49}, {'<answers>': 49, 'deu': 1143, 'liga': 1142, 'ligou': 1142,
'respondeu': 1142}, {'<answers>': 49, '<clitic>': 532, '<seen1>': 49, 'N': 1153, 'cheguei': 535, 'consegui': 534,
'conseguimos': 534, 'deu': 1154, 'liga': 1142, 'ligou': 1142, 'me': 1155, 'noticia': 555, 'noticias': 555, 'novas':
555, 'novidades': 555, 'pude': 534, 'rasto': 555, 'respondeu': 1142, 'sinal': 555, 'tive': 541}, {'<answers>': 49,
'deu': 1143}, {'<answers>': 49, 'deu': 1143, 'me': 1157}, {'': (7, 'waiting'), '<of>': 17, 'da': 17, 'de': 17, 'do':
17}, {'lugar': 98}, {'aguardo': 1159, 'entender': 1129, 'meu': 1160, 'seu': 1160, 'teu': 1160, 'vacuo': 49}, {'bolo':
49, 'furo': 49, 'o': 1108, 'para': 801, 'pra': 801, 'um': 1108}, {'juntos': 525}, {'D': 12, 'c': 107, 'com': 107},
{'<advises>': 376, '<called3>': 107, '<off>': 49, '<says>': 1103, '<we3>': 107, '<wrote3>': 203, '^': 377, 'alerta':
379, 'alertou': 379, 'avisou': 379, 'convida': 725, 'convidam': 725, 'deixou': 1107, 'desencontramos': 49,
'desencontrámos': 49, 'deu': 1162, 'deve': 255, 'devem': 255, 'disse': 405, 'diz': 406, 'dois': 1163, 'empurrou': 307,
'encaminhou': 1110, 'encontramos': 1164, 'encontrei': 647, 'encoraja': 307, 'encorajou': 307, 'enviou': 1110,
'esquecemos': 883, 'estimulou': 307, 'falamos': 96, 'falou': 405, 'falta': 539, 'faltam': 539, 'ia': 392, 'incentiva':
307, 'incentivou': 307, 'mandou': 1110, 'passou': 1110, 'pede': 351, 'pediu': 351, 'reuni': 647, 'reunimos': 647,
'tem': 395, 'tinha': 392, 'têm': 395, 'vai': 247, 'vao': 247, 'vemos': 96}, {'mim': 73}, {'mental': 73, 'para': 1166,
'pessoal': 73}, {'<answers>': 49, '<came3>': 49, '<clitic>': 532, '<seen1>': 49, 'atendeu': 49, 'chegou': 49,
'cheguei': 535, 'consegui': 534, 'conseguimos': 534, 'deu': 1154, 'ligou': 49, 'me': 1157, 'pude': 534, 'respondeu':
49, 'tive': 541}, {'dois': 1163}, {'^': 494, 'quais': 35, 'qual': 35, 'seu': 516, 'sua': 516}, {'<to>': 639, 'N': 530,
'a': 530, 'ao': 530, 'aos': 530, 'à': 530}, {'para': 21}, {'<to>': 693, '^': 691, 'com': 696, 'lhe': 692, 'lhes': 692,
'me': 1172, 'para': 696}, {'dois': 1163, 'quais': 35, 'qual': 35}, {'entrevista': 54}, {'podcast': 54, 'video': 54,
'vídeo': 54}, {'palestra': 54}, {'a': 1175, 'o': 1176, 'que': 54, 'um': 1176, 'uma': 1177}, {'<them>': 712, 'a': 713,
'avisar': 501, 'contar': 501, 'dizer': 501, 'me': 514, 'o': 713, 'que': 567}, {'D': 152, 'para': 154, 'pra': 154,
'pro': 154}, {'apanhar': 12, 'buscar': 12}, {'apanhar': 476, 'buscar': 476, 'me': 1181, 'nos': 1181, 'ser': 958},
{'escritorio': 12}, {'em': 508}, {'': (2, 'plan'), 'a': 508}, {'apanhar': 12, 'buscar': 12, 'visitar': 12}, {'D': 152,
'apanhar': 476, 'buscar': 476, 'me': 1181, 'nos': 1181}, {'comigo': 12}, {'<moved_pp>': 1180, 'D': 152, 'a': 1182,
'agora': 958, 'almocar': 12, 'ao': 1183, 'apanhar': 476, 'aqui': 1184, 'buscar': 476, 'ca': 1185, 'jantar': 12, 'la':
1184, 'lá': 1184, 'me': 1186, 'nos': 1181, 'para': 1187, 'pra': 154, 'pro': 154, 'ter': 1188}, {'manha': 107, 'noite':
107, 'tarde': 107}, {'semana': 107}, {'de': 1191}, {'dia': 107, 'fim': 1192}, {'...': 647, 'a': 1190, 'em': 115, 'la':
107, 'lá': 107, 'na': 1012, 'no': 107, 'o': 1193, 'pela': 107, 'pelo': 107, 'por': 115}, {'apanhar': 476, 'buscar':
476}, {'a': 1195, 'apanhar': 476, 'buscar': 476, 'para': 1195}, {'avaliacao': 596, 'devolutiva': 596, 'feedback': 596,
'manha': 107, 'meu': 741, 'meus': 741, 'minha': 742, 'minhas': 741, 'noite': 107, 'tarde': 107}, {'avaliacao': 596,
'cliente': 609, 'contacto': 609, 'contato': 609, 'devolutiva': 596, 'feedback': 596, 'lead': 609}, {'<any_det>': 734,
'<feedback_noun>': 735, 'a': 604, 'algumas': 745, 'alguns': 745, 'bastante': 745, 'imenso': 745, 'imensos': 745,
'muito': 745, 'o': 604, 'um': 1198, 'uma': 996, 'umas': 745, 'uns': 745, 'varias': 745, 'varios': 745}, {'avaliacao':
596, 'curriculo': 845, 'cv': 845, 'devolutiva': 596, 'dia': 107, 'feedback': 596, 'fim': 1192, 'meu': 742, 'meus':
741, 'minha': 741, 'minhas': 741}, {'<feedback_noun>': 735, 'avaliacao': 596, 'cliente': 609, 'contacto': 609,
'contato': 609, 'devolutiva': 596, 'feedback': 596, 'lead': 609}, {'<feedback_noun>': 735, 'avaliacao': 596, 'data':
753, 'devolutiva': 596, 'feedback': 596}, {'...': 647, '<any_det>': 734, '<feedback_noun>': 735, '<to>': 739, '^':
872, 'a': 1197, 'algumas': 745, 'alguns': 745, 'as': 768, 'bastante': 745, 'em': 115, 'imenso': 745, 'imensos': 745,
'la': 107, 'lhe': 1199, 'lhes': 1088, 'lá': 107, 'meu': 741, 'meus': 741, 'minha': 741, 'minhas': 741, 'muito': 745,
'na': 1012, 'no': 107, 'o': 1200, 'os': 1090, 'para': 763, 'pela': 107, 'pelo': 107, 'por': 115, 'um': 1201, 'uma':
1202, 'umas': 745, 'uns': 745, 'varias': 745, 'varios': 745}, {'cabeca': 49, 'ideia': 49}, {'completamente': 49, 'da':
1204, 'totalmente': 49}, {'<moved_pp>': 1180, 'D': 152, 'a': 1006, 'agora': 958, 'me': 1205, 'para': 154, 'pra': 154,
'pro': 154}, {'<until>': 0}, {'...': 1207}, {'<any_det>': 1208}, {'^': 1209}, {'': (8, 'asked'), 'N': 1210}, {'<to>':
717}, {'opiniao': 1212}, {'a': 717, 'o': 717}, {'': (8, 'asked'), '<to>': 717, '^': 1209, 'para': 1214}, {'<to>': 717,
'para': 1214}, {'conselho': 1212}, {'<to>': 1211, '^': 1209, 'a': 1213, 'ajuda': 1212, 'conselho': 1212, 'lhe': 1215,
'lhes': 1216, 'opiniao': 1212, 'para': 1214, 'um': 1217}, {'<to>': 717, 'lhe': 1216, 'lhes': 1216, 'para': 1214},
{'^': 684}, {'^': 684, 'eu': 484, 'lhe': 1220}, {'': (5, 'mine'), '<giveinf>': 21, '<subj>': 5, 'me': 278, 'nao': 279,
'não': 279}, {'<giveinf>': 21, '<subj>': 5, 'me': 278, 'nao': 279, 'não': 279}, {'^': 1223, 'lhe': 483}, {'^': 1222,
'a': 364, 'eu': 1224, 'lhe': 1220, 'nos': 290, 'nós': 290}, {'^': 350, 'para': 1221, 'pra': 485, 'que': 1225}, {'':
(4, 'needs_from_me'), '<giveinf>': 21, '<subj>': 5, 'me': 278, 'nao': 279, 'não': 279}, {'': (4, 'needs_from_me'),
'<giveinf>': 21}, {'^': 1228}, {'^': 1227, 'lhe': 1229, 'lhes': 242}, {'^': 1223, 'a': 414, 'eu': 1230, 'lhe': 483,
'nos': 290, 'nós': 290}, {'me': 1226, 'nos': 351, 'para': 485, 'pra': 485, 'que': 1231}, {'carona': 107}, {'vistos':
35}, {'call': 49}, {'a': 1235}, {'<date>': 49, 'call': 49}, {'a': 1237, 'ao': 658, 'o': 658, 'à': 658}, {'se': 35},
{'': (8, 'asked'), '<to>': 717, 'para': 1214}, {'<to>': 717, 'lhe': 1240, 'lhes': 1216, 'para': 1214}, {'me': 54},
{'^': 709, 'a': 711, 'em': 667, 'eu': 710}, {'N': 1243}, {'<them>': 712, 'N': 668, 'a': 1244, 'o': 1244, 'que': 35},
{'<them>': 712, 'a': 713, 'avisar': 501, 'contar': 501, 'dizer': 501, 'me': 514, 'o': 713}, {'<inf>': 73}, {'^': 400,
'a': 238, 'as': 238, 'da': 420, 'das': 421, 'de': 425, 'do': 420, 'dos': 421, 'o': 238, 'os': 238, 'que': 426, 'se':
1247}, {'<giveinf>': 21, 'lhe': 482}, {'^': 1249}, {'^': 1249, 'de': 1250}, {'^': 1249, 'apresenta': 806,
'apresentar': 811, 'apresentá': 806, 'coloca': 814, 'colocá': 814, 'conecta': 806, 'conectar': 811, 'conectá': 806,
'de': 1250, 'juntar': 811, 'pensar': 54, 'po': 817}, {':': 581}, {'lhe': 49}, {'<see_inf>': 49, 'ligar': 1254}, {'N':
1079}, {'': (5, 'mine'), '^': 21, 'que': 21}, {'a': 1256, 'o': 1256}, {'': (5, 'mine'), '<to>': 1256, '^': 21, 'lhe':
1257, 'lhes': 1257, 'para': 1258, 'que': 21}, {'': (5, 'mine'), '<to>': 1256, 'lhe': 1079, 'lhes': 1079, 'para': 1258,
'que': 21}, {'<date>': 12, 'passo': 73}, {'passos': 73}, {'N': 636, 'conversa': 664}, {'N': 636, 'a': 1263, 'em': 674,
'o': 637}, {'N': 661, 'conversa': 664}, {'N': 661, 'a': 1265, 'o': 662}, {'<moved_pp>': 1180, 'D': 152, 'agora': 1180,
'para': 154, 'pra': 154, 'pro': 154}, {'e': 1267, 'fica': 1267, 'ficou': 1267, 'muda': 1267, 'mudou': 1267, 'passa':
1267, 'passou': 1267, 'sera': 1267, 'vai': 1267, 'é': 1267}, {'D': 1268, 'quarta': 1268, 'quinta': 1268, 'segunda':
1268, 'sexta': 1268, 'terca': 1268}, {'D': 1268, 'marcada': 1269, 'marcado': 1269, 'quarta': 1268, 'quinta': 1268,
'segunda': 1268, 'sexta': 1268, 'terca': 1268}, {'ser': 1269}, {'era': 1269, 'estava': 1270, 'ia': 1271, 'seria':
1269, 'tinhamos': 1269}, {'dia': 54}, {'encontramos': 49, 'encontrámos': 49}, {'encontrei': 49, 'liguei': 49, 'nos':
1274, 'vi': 49}, {'': (6, 'theirs'), 'me': 0, 'nos': 0}, {'<would_give>': 1276}, {'^': 1277}, {'<is3>': 35, '<they>':
35, '^': 1277, 'era': 1269, 'estava': 1270, 'ia': 1271, 'me': 1278, 'nos': 1278, 'saudade': 49, 'seria': 1269,
'tinhamos': 1269}, {'': (13, 'talk'), 'sabe': 54}, {'quando': 35, 'quanto': 35, 'se': 35}, {'^': 428, 'a': 238, 'as':
238, 'da': 238, 'de': 315, 'do': 238, 'o': 238, 'os': 238, 'que': 431, 'saber': 1281}, {'': (11, 'thinking'),
'aparecer': 263, 'ir': 263, 'juntar': 264, 'passar': 263, 'ter': 263, 'vinha': 263, 'vir': 263, 'viria': 263}, {'^':
350, 'aparecer': 263, 'de': 1283, 'em': 265, 'ir': 263, 'juntar': 264, 'passar': 263, 'que': 433, 'ter': 263, 'vinha':
263, 'vir': 263, 'viria': 263}, {'<letter>': 107, 'chamada': 107, 'visita': 107}, {'<any_det>': 1285, '<letter>': 107,
'^': 655, 'chamada': 107, 'visita': 107}, {'<any_det>': 1285, '<letter>': 107, 'chamada': 107, 'visita': 107},
{'dela': 515, 'dele': 515}, {'N': 1038, 'a': 1039, 'o': 1039}, {'<to>': 1289, 'N': 1041, 'a': 1042, 'la': 608, 'lhe':
1038, 'lhes': 1038, 'lo': 608, 'meu': 1034, 'minha': 1034, 'o': 1045, 'para': 1046, 'pra': 1046, 'um': 1034, 'uma':
1034}, {'duvidas': 545, 'perguntas': 545}, {'a': 1291, 'as': 1291, 'às': 1291}, {'c': 107, 'com': 107, 'me': 647},
{'me': 140}, {'a': 576, 'as': 576, 'o': 576, 'os': 576}, {'com': 107, 'para': 107, 'pra': 107}, {'calhar': 54,
'compromete': 248, 'comprometeu': 248, 'encarrega': 309, 'esqueceu': 555, 'fosse': 362, 'juntou': 525, 'ofereceu':
438}, {'': (0, 'missed'), 'da': 49, 'de': 49, 'do': 49}, {'atender': 49, 'falar': 49, 'noticia': 555, 'noticias':
1298, 'novas': 555, 'novidades': 555, 'rasto': 555, 'responder': 49, 'resposta': 49, 'retorno': 49, 'sinal': 1298,
'sorte': 49, 'sucesso': 49, 'ver': 49}, {'me': 647}, {'aniversario': 828, 'aniversário': 828, 'niver': 828, 'o': 829,
'que': 54}, {'bom': 54}, {'^': 83, 'a': 84, 'ao': 84, 'aos': 84, 'as': 84, 'com': 84, 'em': 84, 'na': 84, 'no': 84,
'para': 84, 'à': 84, 'às': 84}, {'coaching': 1303, 'mentoria': 1303, 'mentorias': 1303, 'mentoring': 1303}, {'de':
1304}, {'falta': 555}, {'a': 1306, 'falta': 555}, {'chama': 49}, {'com': 54, 'que': 54}, {'na': 1081, 'no': 1081,
'pelo': 1081, 'que': 35}, {'<to>': 1289, 'a': 1035, 'lhe': 1038, 'lhes': 1038, 'meu': 1034, 'minha': 1034, 'o': 1036,
'para': 1046, 'pra': 1046, 'um': 1034, 'uma': 1034}, {'a': 325, 'agendada': 12, 'agendado': 12, 'aguardando': 238,
'esperando': 238, 'marcada': 12, 'marcado': 12, 'à': 325}, {'estava': 525, 'esteve': 525, 'veio': 525}, {'desligado':
49}, {'<inf>': 73, '^': 442, 'me': 247, 'nos': 247}, {'...': 955, 'de': 443, 'que': 1315}, {'a': 12, 'o': 12}, {'^':
482, 'almocar': 140, 'encontrar': 12, 'estar': 140, 'lhe': 93, 'lhes': 93, 'ver': 1317}, {'<date>': 12, 'de': 1318,
'que': 1318, 'um': 13, 'uma': 13}, {'': (5, 'mine'), '^': 482, 'almocar': 140, 'apresenta': 806, 'apresentar': 811,
'apresentá': 806, 'coloca': 814, 'colocá': 814, 'conecta': 806, 'conectar': 811, 'conectá': 806, 'encontrar': 12,
'estar': 140, 'juntar': 811, 'lhe': 93, 'lhes': 93, 'pensar': 54, 'po': 817, 'ver': 1317}, {'<date>': 12, 'de': 1320,
'que': 1320, 'saudades': 49, 'um': 13, 'uma': 13}, {'adiar': 49, 'cancelar': 49, 'desmarcar': 49, 'suspender': 49},
{'de': 1322, 'que': 1322}, {'': (5, 'mine'), 'me': 17}, {'<giveinf>': 1324}, {'^': 17, 'encontrar': 49}, {'<see_inf>':
49, '^': 1325, 'me': 1326, 'nos': 255}, {'^': 355, 'agendado': 49, 'combinado': 49, 'de': 1327, 'ficado': 266,
'marcado': 49, 'que': 1327}, {'com': 717}, {'a': 1291, 'as': 1291, 'duvidas': 1329, 'às': 1291}, {'<any_det>': 991,
'<date>': 107, 'de': 1322, 'que': 1322}, {'dever': 89, 'pensar': 561}, {'a': 1332, 'devendo': 89, 'do': 73,
'pensando': 561}, {':': 73}, {'almoco': 107, 'almoço': 107}, {'<any_det>': 107, 'cafe': 107, 'cafezinho': 107, 'café':
107, 'cha': 107, 'chopp': 107, 'pequeno': 1335, 'um': 628}, {'cafe': 107, 'café': 107, 'um': 107, 'uma': 107}, {'':
(23, 'contact'), 'de': 1067}, {'<any_det>': 107, 'bolo': 49, 'cafe': 107, 'cafezinho': 107, 'café': 107, 'cano': 49,
'cha': 1338, 'chopp': 107, 'furo': 49, 'nega': 49, 'pequeno': 1335, 'tampa': 49, 'um': 1070, 'uma': 1070},
{'<any_det>': 107, 'cafe': 107, 'cafezinho': 107, 'café': 107, 'cha': 107, 'chopp': 107, 'pequeno': 1335}, {'mails':
107}, {'audios': 107, 'e': 1341, 'emails': 107, 'mails': 107, 'mensagens': 107, 'áudios': 107}, {'de': 1342}, {'':
(23, 'contact'), 'ideia': 107}, {'audios': 107, 'e': 1341, 'emails': 107, 'figurinhas': 107, 'ideia': 107,
'impressoes': 107, 'mails': 107, 'mensagens': 107, 'uma': 1344, 'umas': 107, 'áudios': 107}, {'a': 1332, 'devendo':
89, 'pensando': 561}, {'desses': 54, 'destes': 54}, {'<drink>': 647, 'dia': 1347}, {'<drink>': 647, 'vez': 500},
{'<drink>': 647}, {'<giveinf>': 196, '<inf>': 456, 'falar': 458}, {'D': 152, 'a': 642, 'o': 642}, {'<moved_pp>': 958,
'^': 1351, 'a': 1006, 'agora': 958, 'ao': 642, 'me': 247, 'na': 642, 'no': 642, 'nos': 247, 'para': 1352, 'pra': 1010,
'pro': 1010}, {'<see_inf>': 12, '^': 482, 'a': 508, 'encontrar': 476, 'falar': 140, 'lhe': 1220, 'lhes': 483, 'me':
509, 'nos': 510, 'ter': 511, 'ver': 518}, {'^': 197, 'me': 247, 'nos': 247}, {'apanhar': 476, 'buscar': 476, 'me':
1181, 'nos': 1181}, {'a': 1356, 'almocar': 12, 'ao': 1183, 'apanhar': 476, 'aqui': 1184, 'buscar': 476, 'ca': 1185,
'jantar': 12, 'la': 1184, 'lá': 1184, 'me': 1186, 'nos': 1181, 'para': 1356, 'ter': 1188}, {'nos': 141}, {'N': 107,
'entrevista': 54}, {'N': 107, 'podcast': 54, 'video': 54, 'vídeo': 54}, {'N': 107, 'a': 1359, 'as': 576, 'me': 647,
'na': 1081, 'no': 1081, 'o': 1360, 'os': 576, 'passar': 54, 'pelo': 1081, 'que': 54, 'um': 1176, 'uma': 1177}, {'com':
45}, {'com': 620, 'em': 620, 'na': 620, 'no': 620, 'para': 620}, {'^': 482, 'casa': 12}, {'<see_inf>': 12, '^': 482,
'a': 1364, 'com': 45, 'encontrar': 476, 'falar': 140, 'lhe': 1220, 'lhes': 483, 'me': 509, 'nos': 510, 'o': 483,
'ter': 511, 'ver': 518}, {'espera': 185, 'ultima': 517}, {'aniversario': 828, 'aniversário': 828, 'da': 305, 'de':
305, 'niver': 828, 'o': 829, 'para': 483, 'pra': 483, 'preciso': 830, 'que': 483}, {'$': 82, '//': 104, '<advises>':
106, '<called3>': 108, '<came3>': 127, '<cheered1>': 131, '<date>': 139, '<eat1>': 141, '<handed1>': 148, '<hours>':
151, '<moved1>': 159, '<moved_pp>': 162, '<off>': 49, '<off_pp>': 49, '<opines>': 169, '<rang1>': 170, '<read1>': 176,
'<says>': 178, '<set>': 179, '<set_up>': 184, '<shall1>': 12, '<stays>': 187, '<talked1>': 190, '<they>': 463,
'<tip>': 469, '<told1>': 472, '<wants3>': 200, '<was_to>': 474, '<wrote3>': 475, 'D': 480, 'N': 488, '^': 493, 'a':
519, 'abracei': 107, 'acabamos': 520, 'acabei': 522, 'acabámos': 520, 'acao': 523, 'acho': 524, 'acompanharam': 526,
'acompanhei': 107, 'acompanhou': 526, 'acordamos': 529, 'acordámos': 529, 'agradecemos': 531, 'agradecer': 531,
'agradeci': 531, 'agradeco': 531, 'aguarda': 239, 'aguardamos': 17, 'aguardando': 495, 'aguardo': 17, 'ainda': 543,
'ajudamos': 549, 'ajudei': 552, 'ajudámos': 549, 'alertou': 241, 'alinhamos': 107, 'alinhámos': 107, 'almocamos': 107,
'almocei': 107, 'almoco': 554, 'almoçamos': 107, 'almoço': 554, 'almoçámos': 107, 'andamos': 556, 'andei': 560,
'ando': 563, 'animei': 564, 'ansiosa': 566, 'ansioso': 566, 'antes': 568, 'anunciei': 571, 'ao': 574, 'apanhei': 575,
'apareceram': 577, 'apareceu': 578, 'apresentacao': 582, 'apresentamos': 592, 'apresentando': 593, 'apresentei': 606,
'apresentámos': 592, 'arranjei': 612, 'as': 613, 'assim': 568, 'ate': 568, 'avisando': 500, 'avisei': 618, 'avisou':
241, 'banco': 622, 'batemos': 623, 'bati': 624, 'bebemos': 626, 'bebi': 627, 'bebo': 629, 'botei': 638, 'brigada':
640, 'brigado': 640, 'brindamos': 107, 'brindámos': 107, 'cabe': 641, 'cai': 644, 'caiu': 644, 'caixa': 646, 'call':
554, 'caminhei': 647, 'carta': 650, 'celebramos': 107, 'chamada': 652, 'chamadas': 654, 'chega': 657, 'chegam': 657,
'cheguei': 660, 'cobra': 242, 'cobrou': 242, 'coloca': 246, 'colocamos': 666, 'colocar': 670, 'coloquei': 675, 'com':
677, 'combinamos': 687, 'combinei': 689, 'combinámos': 687, 'comemoramos': 107, 'comemorei': 107, 'comemos': 107,
'comentei': 571, 'comi': 690, 'comigo': 525, 'compareceram': 578, 'compartilhei': 697, 'compromete': 249,
'comprometeu': 249, 'comprometi': 699, 'conduzi': 702, 'conectei': 705, 'confirma': 707, 'confirmado': 707,
'confirmamos': 707, 'confirmei': 708, 'confirmou': 707, 'confirmámos': 707, 'conforme': 714, 'conhecemos': 107,
'conheci': 107, 'connosco': 525, 'conosco': 525, 'conselho': 716, 'consolei': 564, 'consultei': 718, 'conta': 250,
'contando': 500, 'contei': 724, 'conversamos': 107, 'conversei': 107, 'conversámos': 107, 'convida': 726,
'convidaram': 108, 'convidou': 108, 'correio': 728, 'corri': 647, 'creio': 524, 'cruz': 729, 'cruzamo': 730, 'cruzei':
732, 'cuja': 35, 'cujo': 35, 'cumprimentei': 107, 'dado': 500, 'dei': 766, 'deixa': 767, 'deixei': 773, 'deixou': 783,
'demos': 787, 'depois': 788, 'desde': 568, 'desejei': 791, 'desejosa': 566, 'desejoso': 566, 'desencontramos': 49,
'desencontrámos': 49, 'desliguei': 793, 'deu': 802, 'deve': 256, 'devem': 257, 'deveria': 803, 'devia': 804,
'deviamos': 803, 'devido': 35, 'devo': 819, 'dica': 716, 'direto': 644, 'discutimos': 107, 'disse': 826, 'diz': 302,
'dizem': 500, 'dizendo': 500, 'e': 831, 'ela': 832, 'ele': 832, 'em': 834, 'embora': 835, 'emprestei': 844,
'empurrou': 308, 'encaminhei': 847, 'encarrega': 310, 'encarrego': 849, 'encontramo': 850, 'encontramos': 855,
'encontrei': 856, 'encontro': 857, 'encontrámo': 730, 'encontrámos': 856, 'encorajei': 564, 'encorajou': 308,
'enquanto': 567, 'ensaiamos': 860, 'ensaiei': 860, 'ensaiámos': 860, 'ensinei': 869, 'entreguei': 871, 'entrevista':
554, 'entrevistei': 107, 'enviei': 876, 'enviou': 878, 'era': 879, 'eramos': 880, 'esbarrei': 732, 'escapou': 884,
'escrevi': 889, 'espera': 320, 'esperamos': 891, 'esperando': 495, 'esperei': 894, 'espero': 891, 'esquecemos': 895,
'esqueceu': 897, 'esqueci': 898, 'esta': 902, 'estamos': 906, 'estava': 907, 'estavamos': 910, 'esteve': 911,
'estive': 915, 'estivemos': 918, 'estiveram': 577, 'estou': 921, 'estreia': 554, 'está': 902, 'eu': 936, 'evento':
554, 'expliquei': 939, 'exposicao': 554, 'fala': 331, 'falamos': 107, 'falei': 942, 'falou': 332, 'falta': 947,
'faltam': 948, 'faltei': 659, 'falámos': 107, 'faz': 957, 'feedback': 740, 'festejei': 107, 'fica': 962, 'ficamos':
972, 'ficara': 339, 'ficaram': 340, 'fico': 974, 'ficou': 984, 'ficámos': 986, 'fiquei': 990, 'fiz': 1004, 'fizemos':
1005, 'foi': 1011, 'fomos': 1014, 'foram': 578, 'fui': 1016, 'garantiu': 347, 'gostaria': 1017, 'gostava': 1019,
'gracas': 1021, 'gravador': 1023, 'h': 1026, 'ha': 1032, 'haviamos': 1033, 'hora': 1026, 'horas': 1026, 'ia': 359,
'iam': 360, 'ideia': 54, 'inalcancavel': 49, 'inauguracao': 554, 'incentivei': 564, 'incentivou': 308,
'incontactaveis': 49, 'incontactavel': 49, 'incontatavel': 49, 'indiquei': 1047, 'informei': 1048, 'insiste': 363,
'insistiu': 369, 'intro': 1052, 'ja': 1056, 'jantamos': 107, 'jantar': 554, 'jantei': 107, 'jantámos': 107, 'jogamos':
107, 'joguei': 1057, 'jogámos': 107, 'juntamo': 730, 'juntei': 1058, 'juntou': 1061, 'lancamento': 554, 'lanchamos':
107, 'lanchei': 107, 'lanchámos': 107, 'lembra': 1062, 'lembrar': 1064, 'lembrei': 1066, 'lembrete': 73, 'levei':
1071, 'lhe': 1080, 'lhes': 1080, 'li': 1083, 'ligacao': 1084, 'liguei': 1085, 'manda': 372, 'mandei': 1093, 'mandou':
1096, 'marcamos': 1098, 'marcámos': 1099, 'marquei': 1098, 'matamos': 1101, 'matámos': 1102, 'me': 1116, 'mentorei':
1117, 'mentoria': 1119, 'mentorias': 1119, 'ministrei': 702, 'morrendo': 1121, 'mostrei': 1122, 'muda': 958, 'mudou':
958, 'muita': 1120, 'muito': 1124, 'na': 1130, 'nada': 1132, 'nao': 1152, 'necessita': 404, 'nem': 1156, 'ninguem':
1158, 'no': 1161, 'nos': 1165, 'nota': 1167, 'nunca': 1168, 'não': 1152, 'nós': 1169, 'o': 1170, 'obrigada': 1171,
'obrigado': 1171, 'ocupa': 310, 'ocupo': 849, 'ofereceu': 409, 'ofereci': 1173, 'os': 1174, 'ouvi': 1178, 'para':
1179, 'parece': 500, 'participaram': 577, 'participou': 578, 'partilhei': 697, 'passa': 1189, 'passamos': 1194,
'passara': 1196, 'passei': 1203, 'passou': 1206, 'passámos': 1194, 'pede': 411, 'pedi': 1218, 'pedimos': 1219,
'pediu': 1232, 'peguei': 1233, 'pelos': 1234, 'pendente': 483, 'pensava': 266, 'penso': 524, 'perdemos': 1236,
'perdi': 1238, 'pergunta': 1239, 'perguntamos': 1219, 'perguntei': 1241, 'pergunto': 1242, 'perguntou': 1239, 'poe':
246, 'por': 1245, 'porque': 35, 'porquê': 35, 'pq': 35, 'pra': 1246, 'precisa': 1248, 'precisamos': 1251, 'precisava':
1062, 'preciso': 1252, 'presentacion': 1253, 'presentation': 1253, 'presente': 577, 'presentes': 577, 'procurei':
1255, 'promete': 347, 'prometemos': 1259, 'prometeu': 347, 'prometi': 1260, 'propoe': 303, 'propos': 303, 'proxima':
13, 'proximo': 1261, 'proximos': 1262, 'pus': 1264, 'pusemos': 1266, 'pôr': 670, 'q': 1272, 'qualquer': 1273,
'quando': 567, 'quase': 1275, 'que': 1279, 'quem': 1280, 'quer': 1282, 'queria': 1284, 'quis': 1255, 'reagendada':
152, 'reagendado': 152, 'reagendamos': 152, 'reagendar': 152, 'reagendámos': 152, 'recebemos': 1286, 'receberam': 108,
'receberei': 656, 'recebeu': 108, 'recebi': 1287, 'recebo': 656, 'recomendacao': 1288, 'recomendei': 1290,
'reencontrei': 856, 'reenviou': 878, 'remarcada': 152, 'remarcado': 152, 'remarcamos': 152, 'remarcar': 152,
'remarcou': 152, 'remarcámos': 152, 'requer': 437, 'respondi': 1292, 'resta': 483, 'reuni': 1293, 'reuniao': 554,
'reunimo': 850, 'reunimos': 647, 'reuniram': 107, 'reunião': 554, 'reuno': 1294, 'revi': 1295, 'revimos': 107,
'revisamos': 107, 'sai': 1296, 'saimos': 1296, 'saudades': 555, 'saí': 1296, 'se': 1297, 'segundo': 714, 'sem': 1299,
'sentei': 1300, 'sera': 1301, 'seria': 1302, 'sessao': 1305, 'sessoes': 1305, 'seu': 794, 'sinto': 1307, 'so': 1308,
'sonhei': 1309, 'soube': 1310, 'sua': 794, 'sugeri': 1311, 'sugeriu': 393, 'sugestao': 1288, 'ta': 1312, 'talvez': 54,
'tambem': 1313, 'tarefa': 523, 'tava': 647, 'telefone': 1314, 'telefonei': 107, 'tem': 1316, 'temos': 1319, 'tenho':
1321, 'tentamos': 1255, 'tentei': 1255, 'tento': 1255, 'tentámos': 1255, 'teve': 1323, 'tinha': 1328, 'tinham': 450,
'tinhamos': 1033, 'tirei': 1330, 'tive': 1331, 'tivemos': 1331, 'tiveram': 1323, 'to': 1333, 'todo': 1334, 'tomamos':
1336, 'tomando': 1337, 'tomara': 54, 'tomei': 1339, 'tomo': 629, 'tomámos': 1340, 'topei': 732, 'trabalhamos': 107,
'trabalhei': 647, 'trata': 309, 'trato': 848, 'treinamos': 860, 'treinámos': 860, 'troca': 1343, 'trocamos': 107,
'trocámos': 107, 'trombei': 732, 'troquei': 1345, 'têm': 452, 'tô': 1346, 'um': 1348, 'uma': 1349, 'umas': 1350,
'uns': 1350, 'vai': 1353, 'valeu': 640, 'vamos': 1354, 'vao': 1355, 'veio': 911, 'vejo': 1294, 'vem': 1357, 'vemo':
850, 'vemos': 1358, 'vi': 1361, 'viajei': 647, 'viajo': 1362, 'vieram': 577, 'vimo': 730, 'vimos': 1295, 'vira': 1196,
'virá': 1196, 'visitei': 107, 'visto': 500, 'vlw': 640, 'voicemail': 49, 'voluntaria': 1363, 'voluntariado': 1363,
'voluntario': 1363, 'vou': 1365, 'à': 1366, 'é': 1367}]


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
24}, {'copos': 2, 'um': 24}, {'': (4, 'meal'), 'um': 24}, {'manha': 2}, {'': (3, 'coffee'), 'da': 28}, {'video': 5,
'vídeo': 5}, {'': (2, 'call'), 'de': 30}, {'call': 5}, {'administracao': 0}, {'de': 33, 'fiscal': 0}, {'': (6,
'email')}, {'eletronico': 35, 'eletrónico': 35, 'eletrônico': 35}, {'': (8, 'meeting'), 'day': 8}, {'mail': 35,
'mails': 35}, {'': (8, 'meeting'), 'de': 8}, {'me': 21}, {'ca': 0}, {'armazem': 0, 'atelie': 0, 'atelier': 0,
'consultorio': 0, 'empresa': 0, 'escritorio': 0, 'estudio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0, 'obra': 0,
'oficina': 0, 'quinta': 0, 'sede': 0}, {'com': 0, 'na': 42, 'nas': 42, 'no': 42, 'nos': 42}, {'ao': 12}, {'anos': 8},
{'': (7, 'event'), 'de': 45}, {'armazem': 0, 'atelie': 0, 'consultorio': 0, 'empresa': 0, 'escritorio': 0, 'fabrica':
0, 'galpao': 0, 'loja': 0, 'oficina': 0, 'sede': 0}, {'a': 47, 'ao': 47, 'à': 47}, {'a': 47, 'ao': 47, 'ate': 48,
'na': 47, 'no': 47, 'pela': 47, 'pelo': 47, 'à': 47}, {'meet': 5}, {'hour': 2}, {'off': 0}, {'livro': 8}, {'do': 53},
{'': (2, 'call'), 'para': 5, 'pro': 5}, {'mensagem': 21}, {'apresentou': 19, 'escreveu': 21, 'ligou': 5, 'mandou': 56,
'recebeu': 0}, {'leite': 4}, {'de': 58}, {'voz': 21}, {'': (5, 'message'), 'de': 60}, {'redonda': 8}, {'meet': 5,
'telefone': 5}, {'apresentou': 19, 'recebeu': 0, 'vemos': 0}, {'de': 60}, {'one': 0}, {'on': 66}, {'armazem': 0,
'atelie': 0, 'consultorio': 0, 'empresa': 0, 'escritorio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0, 'manha': 0,
'oficina': 0, 'sede': 0, 'tarde': 0}, {'': (8, 'meeting'), 'inteiro': 0, 'todo': 0}, {'dia': 69}, {'a': 68, 'ao': 47,
'ate': 48, 'na': 47, 'no': 47, 'o': 70, 'pela': 47, 'pelo': 47, 'à': 47}, {'casa': 0}, {'a': 68, 'ao': 47, 'ate': 48,
'em': 72, 'na': 47, 'no': 47, 'o': 70, 'pela': 47, 'pelo': 47, 'à': 47}, {'escritorio': 0}, {'N': 13, 'a': 14, 'aqui':
0, 'no': 74, 'o': 14}, {'nata': 4}, {'de': 76}, {'meet': 5, 'telefone': 5, 'zoom': 5}, {'almoco': 2, 'almoço': 2},
{'day': 8}, {'situacao': 0}, {'de': 81}, {'chamada': 5, 'email': 35, 'mail': 35, 'telefone': 5}, {'me': 0, 'nos': 0},
{'conselho': 0}, {'': (8, 'meeting'), 'de': 0, 'do': 85}, {'rio': 8}, {'in': 87}, {'up': 0}, {'um': 24, 'uma': 2},
{'da': 28}, {'cafe': 91, 'café': 91}, {'emails': 35}, {'de': 93}, {'mensagens': 21}, {'um': 0}, {'a': 96}, {'comigo':
0}, {'N': 13, 'a': 14, 'ca': 0, 'o': 14, 'ter': 98}, {'nos': 0}, {'a': 0, 'o': 0}, {'': (2, 'call'), 'chamada': 5},
{'N': 0}, {'N': 0, 'a': 103, 'as': 103, 'o': 103, 'os': 103}, {'chamada': 5}, {'summit': 8}, {'1': 1, 'a': 3,
'abatanado': 4, 'acabamos': 7, 'acabei': 7, 'acabámos': 7, 'after': 9, 'afterwork': 8, 'alinhamento': 0, 'almocamos':
2, 'almocando': 2, 'almocar': 2, 'almocei': 2, 'almocinho': 2, 'almoco': 10, 'almocos': 2, 'almoçamos': 2, 'almoço':
10, 'almoçámos': 2, 'aniversario': 8, 'aniversário': 8, 'anos': 11, 'ao': 12, 'apareceu': 15, 'apresentacao': 17,
'apresentei': 18, 'apresentou': 20, 'arraial': 8, 'assembleia': 0, 'audio': 21, 'audios': 21, 'bati': 23, 'batismo':
8, 'batizado': 8, 'bebemos': 25, 'beber': 26, 'bebi': 25, 'bebo': 27, 'bica': 4, 'bicas': 4, 'board': 0, 'boteco': 2,
'brainstorming': 0, 'breja': 2, 'brejas': 2, 'brunch': 2, 'cafe': 29, 'cafes': 4, 'cafeteria': 4, 'cafezinho': 4,
'cafezinhos': 4, 'café': 29, 'caipirinha': 2, 'call': 5, 'calls': 5, 'callzinha': 5, 'caminhada': 0, 'cappuccino': 4,
'carta': 21, 'casamento': 8, 'ceia': 2, 'cerva': 2, 'cerveja': 2, 'cervejas': 2, 'cha': 4, 'chamada': 31, 'chamadas':
5, 'chat': 21, 'chazinho': 4, 'chimarrao': 4, 'chope': 2, 'chopes': 2, 'chopp': 2, 'churras': 2, 'churrasco': 2,
'cimbalino': 4, 'coaching': 0, 'cocktail': 8, 'coloquio': 8, 'comemos': 2, 'comer': 2, 'comi': 2, 'comite': 0,
'comité': 0, 'comitê': 0, 'concerto': 8, 'conf': 32, 'conferencia': 8, 'conferencias': 8, 'conferência': 8,
'congresso': 8, 'conheci': 0, 'conselho': 34, 'consulta': 0, 'convencao': 8, 'conversa': 0, 'conversamos': 0,
'conversei': 0, 'conversámos': 0, 'copo': 2, 'copos': 2, 'coquetel': 8, 'correio': 36, 'cruzei': 0, 'daily': 0,
'demo': 37, 'desliguei': 5, 'direct': 21, 'directa': 21, 'dm': 21, 'drinks': 2, 'e': 38, 'email': 35, 'emails': 35,
'encontramos': 0, 'encontrei': 0, 'encontro': 39, 'encontrámos': 0, 'enterro': 8, 'entrevista': 0, 'escreveu': 40,
'espresso': 4, 'esteve': 41, 'estive': 43, 'estivemos': 43, 'evento': 8, 'eventos': 8, 'expo': 8, 'exposicao': 8,
'expresso': 4, 'facetime': 5, 'falei': 44, 'feijoada': 2, 'feira': 8, 'feiras': 8, 'festa': 46, 'festas': 8,
'festival': 8, 'fino': 2, 'finos': 2, 'fiz': 32, 'fomos': 49, 'fone': 5, 'formatura': 8, 'forum': 8, 'francesinha': 2,
'fui': 49, 'funeral': 8, 'gala': 8, 'galao': 4, 'google': 50, 'hackathon': 8, 'happy': 51, 'imperiais': 2, 'imperial':
2, 'inauguracao': 8, 'inbox': 21, 'insta': 21, 'instagram': 21, 'intro': 16, 'introducao': 16, 'janta': 2, 'jantamos':
2, 'jantando': 2, 'jantar': 2, 'jantares': 2, 'jantarzinho': 2, 'jantei': 2, 'janto': 2, 'jantámos': 2, 'jornada': 8,
'jornadas': 8, 'kick': 52, 'kickoff': 0, 'lancamento': 54, 'lanchamos': 2, 'lanche': 2, 'lanchei': 2, 'lancho': 2,
'lanchámos': 2, 'ligacao': 5, 'ligacoes': 5, 'ligadinha': 5, 'ligamos': 5, 'ligaram': 5, 'ligou': 5, 'liguei': 55,
'ligámos': 5, 'linkedin': 21, 'mail': 35, 'mails': 35, 'mailzinho': 35, 'mandei': 56, 'mandou': 56, 'me': 57, 'meet':
5, 'meetup': 8, 'meia': 59, 'mensagem': 61, 'mensagens': 21, 'mentoria': 0, 'mentorias': 0, 'mentoring': 0, 'mesa':
62, 'msg': 21, 'msgs': 21, 'networking': 8, 'niver': 8, 'no': 63, 'nos': 64, 'nota': 65, 'oficina': 8, 'one': 67,
'painel': 8, 'palestra': 8, 'palestras': 8, 'papo': 0, 'passamos': 71, 'passei': 73, 'passou': 75, 'passámos': 71,
'pastel': 77, 'pastelaria': 4, 'pelo': 78, 'pequeno': 79, 'petiscada': 2, 'petiscos': 2, 'picanha': 2, 'pingado': 4,
'pitch': 80, 'pizza': 2, 'ponto': 82, 'por': 83, 'postal': 21, 'premio': 8, 'prémio': 8, 'prêmio': 8, 'recebeu': 84,
'restaurante': 2, 'retro': 0, 'reuni': 0, 'reuniao': 86, 'reunimos': 0, 'reunioes': 0, 'reunir': 0, 'reunirmos': 0,
'reunião': 86, 'reuniões': 0, 'revisao': 0, 'rock': 88, 'rodizio': 2, 'seminario': 8, 'sessao': 0, 'show': 8,
'signal': 21, 'simposio': 8, 'skype': 5, 'slack': 21, 'sms': 21, 'stand': 89, 'starbucks': 4, 'summit': 8, 'sushi': 2,
'sync': 0, 'tapas': 2, 'tasca': 2, 'teams': 5, 'tel': 5, 'telefonadela': 5, 'telefone': 5, 'telefonei': 5,
'telefonema': 5, 'telefonemas': 5, 'telefonica': 5, 'telefonico': 5, 'telefonou': 5, 'telefónica': 5, 'telefónico': 5,
'telefônica': 5, 'telefônico': 5, 'telegram': 21, 'tomamos': 25, 'tomar': 90, 'tomei': 92, 'tomámos': 25, 'toque': 5,
'torpedo': 21, 'troca': 94, 'trocamos': 95, 'trocámos': 95, 'tutoria': 0, 'um': 97, 'veio': 99, 'velorio': 8, 'vemo':
100, 'vemos': 100, 'vi': 101, 'video': 102, 'videochamada': 5, 'videochamadas': 5, 'videoconferencia': 5, 'vinho': 2,
'visita': 0, 'visitar': 104, 'visitei': 0, 'vídeo': 105, 'wa': 21, 'web': 106, 'webinar': 8, 'whats': 21, 'whatsap':
21, 'whatsapp': 21, 'workshop': 8, 'workshops': 8, 'wpp': 21, 'zap': 21, 'zapzap': 21, 'zoom': 5, 'áudio': 21,
'áudios': 21}]

