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
('name_words',), 'anda': ('verb3',), 'andava': ('verb3',), 'angela': ('name_words',), 'animei': ('cheered1',),
'aniversario': ('date', 'party'), 'aniversário': ('date', 'party'), 'anjo': ('name_words',), 'ano': ('hello',),
'anos': ('hello', 'party'), 'anotei': ('read1',), 'anotou': ('made3',), 'antecipada': ('moved_pp',), 'antecipado':
('moved_pp',), 'antecipamos': ('moved1',), 'antecipou': ('moved1',), 'antes': ('hello',), 'anuncia': ('verb3',
'says'), 'anunciei': ('told1',), 'anunciou': ('verb3', 'says'), 'ao': ('hello', 'to', 'where_to'), 'aos': ('hello',
'to', 'where_to'), 'apanhar': ('see_inf',), 'apanhei': ('met1',), 'apareceram': ('reach', 'came3', 'happens3'),
'apareceu': ('reach', 'came3', 'happens3'), 'aparentemente': ('filler',), 'apenas': ('filler',), 'aposentou':
('verb3',), 'aposta': ('imperative',), 'apostar': ('urge_inf',), 'apostasse': ('subj',), 'aposte': ('subj',
'imperative'), 'apostem': ('imperative',), 'apostemos': ('subj',), 'app': ('paper',), 'aprenda': ('subj',
'imperative'), 'aprendam': ('imperative',), 'aprendamos': ('subj',), 'aprende': ('verb3',), 'aprendesse': ('subj',),
'apresenta': ('give3', 'imperative', 'hand3'), 'apresentacao': ('date', 'paper'), 'apresentam': ('give3',),
'apresentamos': ('give1',), 'apresentar': ('giveinf',), 'apresentara': ('give3', 'will3'), 'apresentarei': ('give1',),
'apresentaria': ('would_give',), 'apresentasse': ('subj',), 'apresente': ('subj', 'imperative'), 'apresentei':
('done', 'hello'), 'apresentem': ('imperative',), 'apresentemos': ('subj',), 'apresento': ('give1', 'give1_pra'),
'apresentou': ('called3',), 'aproveita': ('imperative',), 'aproveitasse': ('subj',), 'aproveite': ('subj',
'imperative'), 'aproveitem': ('imperative',), 'aproveitemos': ('subj',), 'aqui': ('filler', 'hello'), 'aquilo':
('it',), 'arquiteta': ('pro',), 'arquiteto': ('pro',), 'arranca': ('verb3',), 'arrancou': ('verb3',), 'arranja':
('give3',), 'arranjar': ('giveinf',), 'arranjara': ('give3',), 'arranjaria': ('would_give',), 'arranjo': ('give1',),
'arrisca': ('imperative',), 'arriscar': ('urge_inf',), 'arriscasse': ('subj',), 'arrisque': ('subj', 'imperative'),
'arrisquem': ('imperative',), 'arrisquemos': ('subj',), 'arruma': ('give3',), 'arrumar': ('giveinf',), 'arrumo':
('give1',), 'artigo': ('helpful', 'paper'), 'as': ('them', 'det', 'any_det', 'to', 'clitic', 'where_to', 'article',
'obj'), 'assina': ('verb3', 'imperative', 'hand3'), 'assinara': ('hand3',), 'assinasse': ('subj',), 'assinatura':
('thing',), 'assine': ('subj', 'imperative'), 'assinei': ('done',), 'assinem': ('imperative',), 'assinemos':
('subj',), 'assinou': ('hello', 'verb3', 'says'), 'assistente': ('rel',), 'assuncao': ('name_words',), 'ate':
('hello',), 'atende': ('answers',), 'atendeu': ('called3', 'answers'), 'atras': ('hello',), 'audio': ('letter',),
'audios': ('letter',), 'aula': ('course',), 'aumenta': ('imperative',), 'aumentar': ('urge_inf',), 'aumentasse':
('urge_inf', 'subj'), 'aumente': ('subj', 'imperative'), 'aumentem': ('imperative',), 'aumentemos': ('subj',),
'aurora': ('name_words',), 'ausente': ('ill',), 'automatiza': ('imperative',), 'automatizasse': ('subj',),
'automatize': ('subj', 'imperative'), 'automatizem': ('imperative',), 'automatizemos': ('subj',), 'avisa': ('verb3',
'give3', 'says'), 'avisam': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',), 'avisarei': ('give1',),
'avisaria': ('would_give',), 'avisei': ('told1',), 'aviso': ('give1',), 'avisou': ('verb3', 'says', 'wrote3'), 'avo':
('rel',), 'avó': ('rel',), 'avô': ('rel',), 'baixa': ('imperative',), 'baixar': ('urge_inf',), 'baixasse': ('subj',),
'baixe': ('subj', 'imperative'), 'baixem': ('imperative',), 'baixemos': ('subj',), 'barro': ('name_words',), 'barros':
('name_words',), 'bastante': ('filler',), 'batizado': ('date',), 'bebe': ('rel',), 'bebemos': ('hello',), 'beber':
('see_inf',), 'bebo': ('eat1',), 'bebé': ('rel',), 'bebê': ('rel',), 'bela': ('name_words',), 'bem': ('filler',
'hello'), 'bento': ('name_words',), 'bica': ('hello',), 'bicas': ('drink',), 'boa': ('span',), 'bocado': ('span',),
'bolou': ('off',), 'boteco': ('hello',), 'branca': ('name_words',), 'branco': ('name_words',), 'brejas': ('drink',),
'brevemente': ('filler',), 'brigaram': ('verb3',), 'brunch': ('date',), 'busca': ('verb3', 'helps3', 'imperative'),
'buscar': ('giveinf',), 'buscasse': ('subj',), 'buscava': ('verb3',), 'buscou': ('called3',), 'busque': ('subj',
'imperative'), 'busquei': ('met1',), 'busquem': ('imperative',), 'busquemos': ('subj',), 'c': ('hello',), 'ca':
('filler',), 'cachorro': ('rel',), 'cada': ('hello',), 'cafe': ('date', 'drink'), 'cafes': ('drink',), 'cafezinho':
('hello', 'date', 'drink'), 'café': ('date', 'drink'), 'caiu': ('verb3',), 'call': ('date', 'call_noun'), 'campo':
('name_words',), 'campos': ('name_words',), 'canalizador': ('pro',), 'cancelada': ('off_pp',), 'cancelado':
('off_pp',), 'cancelamos': ('off',), 'cancelaram': ('off',), 'cancelei': ('off',), 'cancelou': ('off',), 'cancelámos':
('off',), 'cao': ('rel',), 'capta': ('verb3',), 'captou': ('verb3',), 'cardoso': ('name_words',), 'caridade':
('name_words',), 'carpinteiro': ('pro',), 'carta': ('letter', 'paper'), 'carvalho': ('name_words',), 'casa': ('hello',
'verb3', 'name_words'), 'casamento': ('date', 'party'), 'casara': ('verb3',), 'casaram': ('verb3',), 'casas':
('name_words',), 'casou': ('verb3',), 'castelo': ('name_words',), 'celebra': ('verb3',), 'celeste': ('name_words',),
'ceo': ('rel',), 'certamente': ('filler',), 'cerveja': ('drink',), 'cervejas': ('drink',), 'cfo': ('rel',), 'cha':
('drink',), 'chamada': ('hello', 'date', 'call_noun'), 'chamadas': ('call_noun',), 'chamou': ('reach', 'called3'),
'checar': ('giveinf', 'todo_inf'), 'checklist': ('helpful', 'paper'), 'chefe': ('hello', 'rel'), 'chega': ('verb3',),
'chegar': ('see_inf',), 'chegara': ('verb3',), 'chegou': ('hello', 'verb3'), 'chope': ('hello', 'date', 'drink'),
'chopes': ('drink',), 'chopp': ('drink',), 'churrasco': ('date', 'party'), 'cinco': ('hello', 'span'), 'clara':
('name_words',), 'claro': ('filler',), 'cliente': ('rel',), 'clientes': ('rel',), 'coach': ('pro',), 'coaching':
('mentor_noun',), 'cobra': ('imperative',), 'cobrar': ('urge_inf', 'todo_inf'), 'cobrasse': ('urge_inf', 'subj'),
'cobre': ('subj', 'imperative'), 'cobrem': ('imperative',), 'cobremos': ('subj',), 'coelho': ('name_words',),
'cofundador': ('rel',), 'cofundadora': ('rel',), 'colega': ('rel',), 'colegas': ('rel',), 'colocar': ('giveinf',),
'coloco': ('give1',), 'com': ('hello',), 'comadre': ('rel',), 'combinada': ('set',), 'combinado': ('set', 'attempt'),
'combinamos': ('hello', 'set_up', 'attempt'), 'combinar': ('todo_inf',), 'combinei': ('hello', 'set_up', 'invites'),
'combinámos': ('hello', 'set_up', 'attempt'), 'comeca': ('verb3', 'imperative'), 'comecar': ('urge_inf',), 'comecara':
('verb3',), 'comecasse': ('subj',), 'comece': ('subj', 'imperative'), 'comecem': ('imperative',), 'comecemos':
('subj',), 'comecou': ('verb3',), 'comenta': ('verb3', 'says'), 'comentarios': ('feedback_noun',), 'comentei':
('told1', 'read1'), 'comentou': ('verb3', 'says'), 'comigo': ('with_me', 'hello'), 'como': ('hello',), 'compadre':
('rel',), 'companheira': ('rel',), 'companheiro': ('rel',), 'compareceu': ('happens3',), 'compartilha': ('give3',
'send3'), 'compartilhar': ('giveinf', 'hand_inf'), 'compartilharei': ('give1',), 'compartilhei': ('done', 'handed1'),
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
('subj', 'imperative'), 'digam': ('imperative',), 'digamos': ('subj',), 'digo': ('give1',), 'dira': ('verb3',
'give3'), 'direi': ('give1',), 'diretor': ('rel',), 'diretora': ('rel',), 'diria': ('would_give',), 'dirige':
('verb3',), 'discutiram': ('verb3',), 'disponivel': ('ready',), 'disse': ('hello', 'verb3', 'opines', 'told1', 'says',
'bidding'), 'dissesse': ('subj',), 'diversifica': ('imperative',), 'diversificasse': ('subj',), 'diversifique':
('subj', 'imperative'), 'diversifiquem': ('imperative',), 'diversifiquemos': ('subj',), 'divida': ('subj',
'imperative'), 'dividam': ('imperative',), 'dividamos': ('subj',), 'dividisse': ('subj',), 'divorcia': ('verb3',),
'divorciou': ('verb3',), 'diz': ('hello', 'verb3', 'opines', 'says'), 'dizem': ('verb3',), 'dizer': ('giveinf',),
'dizia': ('verb3', 'says'), 'dm': ('letter',), 'do': ('hello', 'of'), 'dobra': ('imperative',), 'dobrasse': ('subj',),
'dobre': ('subj', 'imperative'), 'dobrem': ('imperative',), 'dobremos': ('subj',), 'docs': ('thing',), 'documento':
('thing',), 'documentos': ('thing',), 'doente': ('ill',), 'dois': ('hello', 'span'), 'domingo': ('hello',
'name_words'), 'dores': ('name_words',), 'dos': ('hello', 'of'), 'dou': ('give1',), 'duas': ('hello', 'span'),
'duplica': ('imperative',), 'duplicasse': ('subj',), 'duplique': ('subj', 'imperative'), 'dupliquem': ('imperative',),
'dupliquemos': ('subj',), 'durante': ('hello',), 'duvida': ('verb3',), 'e': ('and', 'is3'), 'editei': ('read1',),
'ela': ('they', 'them', 'hello'), 'elas': ('they', 'them', 'hello'), 'ele': ('they', 'them', 'hello'), 'eles':
('they', 'them', 'hello'), 'eletricista': ('pro',), 'elimina': ('imperative',), 'eliminasse': ('subj',), 'elimine':
('subj', 'imperative'), 'eliminem': ('imperative',), 'eliminemos': ('subj',), 'em': ('hello', 'where_to'), 'email':
('letter', 'attempt'), 'emails': ('letter',), 'empreende': ('verb3',), 'empresa': ('hello', 'rel'), 'empresta':
('give3',), 'emprestar': ('giveinf',), 'emprestara': ('give3',), 'emprestarei': ('give1',), 'emprestaria':
('would_give',), 'emprestei': ('done', 'handed1'), 'empresto': ('give1', 'give1_pra'), 'empurrada': ('moved_pp',),
'empurrado': ('moved_pp',), 'empurrou': ('moved1',), 'encaminha': ('give3', 'send3'), 'encaminhar': ('giveinf',
'hand_inf'), 'encaminharei': ('give1',), 'encaminhei': ('done', 'handed1'), 'encaminho': ('give1', 'give1_pra'),
'encanador': ('pro',), 'encomenda': ('hello',), 'encontramos': ('hello', 'we3', 'met1', 'seen1'), 'encontrar':
('see_inf',), 'encontrarei': ('shall1',), 'encontrei': ('hello', 'met1', 'seen1'), 'encontro': ('hello', 'date'),
'encontrou': ('verb3', 'we3', 'called3', 'met3'), 'encontrámos': ('hello', 'met1', 'seen1'), 'encorajei':
('cheered1',), 'endereco': ('thing',), 'enfim': ('filler',), 'enquanto': ('hello',), 'entao': ('filler', 'hello',
'turn'), 'entende': ('opines',), 'entra': ('verb3', 'imperative'), 'entrara': ('verb3',), 'entrasse': ('subj',),
'entre': ('subj', 'imperative'), 'entrega': ('give3', 'send3'), 'entregam': ('give3', 'send3'), 'entregamos': ('done',
'give1'), 'entregar': ('giveinf', 'hand_inf'), 'entregara': ('give3', 'will3', 'send3'), 'entregarei': ('give1',),
'entregaria': ('would_give',), 'entrego': ('give1', 'give1_pra'), 'entregue': ('done',), 'entreguei': ('done',),
'entregámos': ('done',), 'entrem': ('imperative',), 'entremos': ('subj',), 'entrevista': ('date',), 'entrevistei':
('met1',), 'entrevistou': ('called3',), 'entrou': ('verb3', 'answers'), 'envia': ('give3', 'send3'), 'enviada':
('done',), 'enviado': ('done',), 'enviam': ('give3', 'send3'), 'enviamos': ('done', 'give1'), 'enviar': ('giveinf',
'hand_inf'), 'enviara': ('give3', 'will3', 'send3'), 'enviarei': ('give1', 'give1_pra'), 'enviaria': ('would_give',),
'enviei': ('done', 'handed1', 'attempt'), 'envio': ('give1', 'give1_pra'), 'enviou': ('reach',), 'enviámos':
('done',), 'equipa': ('rel',), 'equipe': ('rel',), 'era': ('verb3', 'is3'), 'eram': ('verb3',), 'escolha': ('subj',
'imperative'), 'escolham': ('imperative',), 'escolhamos': ('subj',), 'escolhesse': ('subj',), 'escreva': ('subj',
'imperative'), 'escrevam': ('imperative',), 'escrevamos': ('subj',), 'escreve': ('opines', 'imperative'), 'escrever':
('giveinf', 'see_inf'), 'escrevera': ('give3',), 'escreveram': ('reach',), 'escreverei': ('give1',), 'escreveria':
('would_give',), 'escrevesse': ('subj',), 'escreveu': ('reach', 'called3', 'opines', 'says', 'wrote3'), 'escrevi':
('done', 'rang1', 'seen1', 'attempt'), 'escrevo': ('give1',), 'escritorio': ('hello',), 'escuta': ('imperative',),
'escutasse': ('subj',), 'escute': ('subj', 'imperative'), 'escutem': ('imperative',), 'escutemos': ('subj',),
'espera': ('verb3', 'helps3', 'says', 'imperative'), 'esperanca': ('name_words',), 'esperar': ('urge_inf',),
'esperasse': ('urge_inf', 'subj'), 'esperava': ('verb3',), 'espere': ('subj', 'imperative'), 'esperem':
('imperative',), 'esperemos': ('subj',), 'esposa': ('rel',), 'essa': ('det', 'hello', 'any_det'), 'esse': ('det',
'hello', 'any_det'), 'esta': ('det', 'hello', 'verb3', 'any_det', 'is3'), 'estagiaria': ('rel',), 'estagiario':
('rel',), 'estamos': ('hello', 'stays'), 'estao': ('verb3',), 'estar': ('see_inf',), 'estara': ('verb3',), 'estava':
('hello', 'verb3', 'is3'), 'estavam': ('verb3',), 'este': ('det', 'hello', 'any_det'), 'esteve': ('hello', 'verb3',
'came3'), 'estive': ('hello', 'seen1'), 'estiveram': ('came3',), 'estou': ('hello', 'stays'), 'estrela':
('name_words',), 'estuda': ('verb3', 'imperative'), 'estudasse': ('subj',), 'estude': ('subj', 'imperative'),
'estudem': ('imperative',), 'estudemos': ('subj',), 'estudou': ('verb3',), 'está': ('hello', 'verb3', 'is3'), 'eu':
('i', 'hello'), 'evento': ('date',), 'evita': ('imperative',), 'evitasse': ('subj',), 'evite': ('subj', 'imperative'),
'evitem': ('imperative',), 'evitemos': ('subj',), 'ex': ('rel',), 'excel': ('paper',), 'explica': ('verb3', 'says'),
'explicar': ('giveinf',), 'explico': ('give1',), 'explicou': ('verb3', 'says'), 'expliquei': ('told1',), 'exporta':
('imperative',), 'exportasse': ('subj',), 'exporte': ('subj', 'imperative'), 'exportem': ('imperative',),
'exportemos': ('subj',), 'faalmos': ('talked1',), 'faca': ('subj', 'imperative'), 'facam': ('imperative',), 'facamos':
('subj',), 'faco': ('give1',), 'fala': ('imperative',), 'falado': ('talked1',), 'falamos': ('hello', 'talked1', 'we3',
'seen1'), 'falando': ('talked1',), 'falar': ('talked1', 'see_inf', 'todo_inf'), 'falaram': ('talked1',), 'falasse':
('subj',), 'fale': ('subj', 'imperative'), 'faleceu': ('verb3',), 'falei': ('hello', 'talked1', 'told1', 'seen1'),
'falem': ('imperative',), 'falemos': ('subj',), 'falo': ('talked1', 'seen1'), 'falou': ('hello', 'verb3', 'talked1',
'we3', 'says', 'met3'), 'faltou': ('off',), 'falámos': ('hello', 'talked1', 'seen1'), 'familia': ('rel',), 'fara':
('verb3', 'give3'), 'farei': ('give1',), 'faria': ('would_give',), 'farias': ('name_words',), 'fatura': ('hello',
'imperative', 'thing', 'mine_thing'), 'faturas': ('hello',), 'faturasse': ('subj',), 'fature': ('subj', 'imperative'),
'faturem': ('imperative',), 'faturemos': ('subj',), 'faz': ('hello', 'verb3', 'imperative'), 'fazer': ('hello',
'giveinf', 'urge_inf'), 'fazia': ('verb3',), 'fe': ('name_words',), 'fecha': ('verb3', 'imperative', 'hand3'),
'fechada': ('set',), 'fechado': ('set',), 'fechar': ('urge_inf',), 'fechara': ('verb3',), 'fechasse': ('subj',),
'feche': ('subj', 'imperative'), 'fechei': ('set_up',), 'fechem': ('imperative',), 'fechemos': ('subj',), 'fechou':
('verb3',), 'feedback': ('feedback_noun',), 'feijoada': ('date',), 'feira': ('hello',), 'felicitar': ('todo_inf',),
'felicitei': ('cheered1',), 'ferreira': ('name_words',), 'ferreiro': ('name_words',), 'festa': ('date', 'party'),
'fevereiro': ('hello',), 'fez': ('hello', 'verb3', 'made3'), 'fica': ('hello', 'verb3', 'imperative'), 'ficamos':
('hello', 'set_up', 'stays'), 'ficaram': ('verb3',), 'ficasse': ('subj',), 'fico': ('stays',), 'ficou': ('hello',),
'ficámos': ('hello', 'set_up', 'stays'), 'figueira': ('name_words',), 'filha': ('hello', 'rel'), 'filho': ('hello',
'rel'), 'filhos': ('rel',), 'finalmente': ('filler',), 'fino': ('drink',), 'finos': ('drink',), 'fique': ('subj',
'imperative'), 'fiquei': ('hello', 'set_up'), 'fiquem': ('imperative',), 'fiquemos': ('subj',), 'firma': ('rel',),
'fisioterapeuta': ('pro',), 'fixado': ('set',), 'fiz': ('hello',), 'fizesse': ('urge_inf', 'subj'), 'flor':
('name_words',), 'foca': ('imperative',), 'focar': ('urge_inf',), 'focasse': ('subj',), 'foi': ('hello', 'verb3',
'is3'), 'fomos': ('hello', 'seen1'), 'fonte': ('name_words',), 'fontes': ('name_words',), 'foque': ('urge_inf',
'subj', 'imperative'), 'foquem': ('imperative',), 'foquemos': ('subj',), 'fora': ('ill',), 'foram': ('hello',
'verb3'), 'forma': ('imperative',), 'formacao': ('course',), 'formasse': ('subj',), 'forme': ('subj', 'imperative'),
'formem': ('imperative',), 'formemos': ('subj',), 'fornecedor': ('hello', 'pro'), 'fornecedora': ('pro',), 'fosse':
('subj',), 'foto': ('letter',), 'fotografa': ('pro',), 'fotografo': ('pro',), 'fotos': ('letter', 'thing'), 'franco':
('name_words',), 'fui': ('hello', 'seen1'), 'fundou': ('verb3',), 'furaram': ('off',), 'furou': ('hello', 'off'),
'galo': ('name_words',), 'ganha': ('verb3',), 'ganhou': ('verb3',), 'garante': ('says',), 'gasta': ('imperative',),
'gastasse': ('subj',), 'gaste': ('subj', 'imperative'), 'gastem': ('imperative',), 'gastemos': ('subj',), 'genro':
('rel',), 'gente': ('hello',), 'gerente': ('rel',), 'gestor': ('rel',), 'gestora': ('rel',), 'ghostou': ('off',),
'gloria': ('name_words',), 'gosta': ('verb3', 'says'), 'gostaria': ('verb3',), 'gostou': ('verb3', 'says'), 'graca':
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
'helpful', 'paper'), 'lista': ('helpful', 'paper', 'thing'), 'livre': ('ready',), 'livro': ('helpful', 'paper'), 'lo':
('them', 'obj'), 'lobo': ('name_words',), 'localizar': ('see_inf',), 'logo': ('filler',), 'loja': ('hello',), 'longa':
('span',), 'los': ('them', 'obj'), 'lua': ('name_words',), 'luz': ('name_words',), 'lá': ('filler',), 'machado':
('name_words',), 'madrinha': ('rel',), 'mae': ('rel',), 'mail': ('letter',), 'mails': ('letter',), 'maio': ('hello',),
'mais': ('hello',), 'mana': ('rel',), 'manda': ('hello', 'give3', 'send3'), 'mandado': ('done',), 'mandam': ('give3',
'send3'), 'mandamos': ('done', 'give1'), 'mandar': ('giveinf', 'hand_inf'), 'mandara': ('give3', 'will3', 'send3'),
'mandarei': ('give1', 'give1_pra'), 'mandaria': ('would_give',), 'mandei': ('done', 'hello', 'handed1', 'attempt'),
'mando': ('give1', 'give1_pra'), 'mandou': ('hello', 'reach', 'wrote3'), 'mandámos': ('done',), 'manha': ('hello',),
'mano': ('rel',), 'mantem': ('imperative',), 'mantenha': ('subj', 'imperative'), 'mantenham': ('imperative',),
'mantenhamos': ('subj',), 'mantivesse': ('subj',), 'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',),
'marcado': ('set', 'attempt'), 'marcamos': ('set_up',), 'marcar': ('giveinf', 'see_inf'), 'marco': ('hello', 'give1'),
'marcámos': ('set_up',), 'margarida': ('name_words',), 'marido': ('rel',), 'marina': ('name_words',), 'marquei':
('set_up', 'seen1', 'invites'), 'março': ('hello',), 'mas': ('hello', 'turn', 'but'), 'masterclass': ('course',),
'material': ('helpful', 'paper'), 'mato': ('name_words',), 'matos': ('name_words',), 'me': ('me', 'clitic'), 'meca':
('subj', 'imperative'), 'mecam': ('imperative',), 'mecamos': ('subj',), 'mede': ('imperative',), 'medica': ('pro',),
'medico': ('pro',), 'medisse': ('subj',), 'meia': ('span',), 'meio': ('filler',), 'melhor': ('hello', 'should'),
'melhorou': ('verb3',), 'menciona': ('verb3', 'says'), 'mencionou': ('verb3', 'says'), 'mensagem': ('letter',
'attempt'), 'mensagens': ('letter', 'attempt'), 'mentoria': ('date', 'mentor_noun'), 'mentorias': ('mentor_noun',),
'mentoring': ('mentor_noun',), 'mercado': ('hello',), 'mes': ('hello',), 'meses': ('hello',), 'mesma': ('hello',),
'mesmo': ('filler', 'hello'), 'meta': ('subj', 'imperative'), 'metam': ('imperative',), 'metamos': ('subj',),
'metesse': ('subj',), 'meu': ('my', 'hello', 'any_det'), 'meus': ('my',), 'mim': ('me',), 'min': ('span',), 'minha':
('my', 'hello', 'any_det'), 'minhas': ('my',), 'minuta': ('thing',), 'minuto': ('span',), 'minutos': ('span',),
'miuda': ('rel',), 'miudo': ('rel',), 'miudos': ('rel',), 'modelo': ('helpful', 'paper', 'thing'), 'moleiro':
('name_words',), 'monta': ('verb3', 'imperative', 'hand3'), 'montar': ('giveinf',), 'montasse': ('subj',), 'monte':
('name_words', 'subj', 'imperative'), 'montem': ('imperative',), 'montemos': ('subj',), 'montes': ('name_words',),
'monto': ('give1',), 'montou': ('verb3', 'made3'), 'mora': ('verb3', 'is3'), 'morada': ('thing',), 'moraes':
('name_words',), 'morais': ('name_words',), 'morava': ('verb3',), 'moreno': ('name_words',), 'morreu': ('verb3',),
'mostra': ('give3',), 'mostrar': ('giveinf',), 'mostrarei': ('give1',), 'mostrei': ('told1',), 'mostro': ('give1',),
'mostrou': ('called3',), 'moura': ('name_words',), 'mova': ('subj', 'imperative'), 'movam': ('imperative',),
'movamos': ('subj',), 'movemos': ('moved1',), 'movesse': ('subj',), 'moveu': ('moved1',), 'movida': ('moved_pp',),
'movido': ('moved_pp',), 'msg': ('letter',), 'msgs': ('letter',), 'muda': ('verb3', 'imperative'), 'mudada':
('moved_pp',), 'mudado': ('moved_pp',), 'mudamos': ('moved1',), 'mudanca': ('hello',), 'mudar': ('urge_inf',),
'mudara': ('verb3',), 'mudaram': ('verb3',), 'mudasse': ('urge_inf', 'subj'), 'mude': ('subj', 'imperative'), 'mudem':
('imperative',), 'mudemos': ('subj',), 'mudou': ('verb3', 'moved1'), 'muito': ('filler', 'hello'), 'mulher': ('hello',
'rel'), 'n': ('not',), 'na': ('hello', 'where_to'), 'nada': ('hello',), 'namorada': ('rel',), 'namorado': ('rel',),
'nao': ('not', 'hello', 'should'), 'nas': ('hello',), 'nasceu': ('verb3',), 'negocia': ('imperative',), 'negociasse':
('subj',), 'negocie': ('subj', 'imperative'), 'negociem': ('imperative',), 'negociemos': ('subj',), 'nem': ('not',),
'nenhum': ('not',), 'nenhuma': ('not',), 'neta': ('rel',), 'neto': ('rel',), 'neves': ('name_words',), 'ninguem':
('hello',), 'niver': ('date', 'party'), 'nogueira': ('name_words',), 'noite': ('hello',), 'noiva': ('rel',), 'noivo':
('rel',), 'nome': ('thing',), 'nomes': ('thing',), 'nora': ('rel',), 'nos': ('i', 'me', 'hello', 'clitic'), 'nossa':
('my', 'hello', 'any_det'), 'nossas': ('my',), 'nosso': ('my', 'hello', 'any_det'), 'nossos': ('my', 'hello'),
'notario': ('pro',), 'notas': ('feedback_noun',), 'nova': ('hello',), 'novembro': ('hello',), 'numero': ('thing',),
'numeros': ('thing',), 'nunca': ('not', 'hello'), 'nunes': ('name_words',), 'não': ('not', 'hello', 'should'), 'nós':
('i', 'hello'), 'o': ('them', 'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'obrigada': ('hello',),
'obrigado': ('hello',), 'odeia': ('verb3', 'says'), 'ofereca': ('subj', 'imperative'), 'oferecam': ('imperative',),
'oferecamos': ('subj',), 'oferecesse': ('subj',), 'ofereceu': ('hello',), 'ofereci': ('handed1',), 'oferta': ('thing',
'mine_thing'), 'oficina': ('course',), 'ok': ('ready',), 'olha': ('imperative',), 'olhasse': ('subj',), 'olhe':
('subj', 'imperative'), 'olhei': ('read1',), 'olhem': ('imperative',), 'olhemos': ('subj',), 'oliveira':
('name_words',), 'onde': ('hello',), 'ontem': ('hello',), 'opina': ('opines',), 'opiniao': ('tip', 'feedback_noun'),
'orcamento': ('hello', 'thing', 'mine_thing'), 'orcar': ('giveinf',), 'organiza': ('verb3',), 'organizou': ('verb3',),
'os': ('them', 'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'outra': ('hello',), 'outro': ('hello',),
'outubro': ('hello',), 'p': ('to',), 'padrinho': ('rel',), 'paga': ('verb3', 'give3', 'imperative', 'send3'), 'pagam':
('give3', 'send3'), 'pagamento': ('thing',), 'pagamos': ('done',), 'pagar': ('giveinf', 'hand_inf'), 'pagara':
('give3', 'send3'), 'pagarei': ('give1',), 'pagaria': ('would_give',), 'pagasse': ('subj',), 'pago': ('done',
'give1'), 'pagou': ('hello', 'verb3'), 'pague': ('subj', 'imperative'), 'paguei': ('done',), 'paguem':
('imperative',), 'paguemos': ('subj',), 'pai': ('rel',), 'pais': ('rel',), 'palestra': ('course',), 'palpite':
('tip',), 'papeamos': ('talked1',), 'papeei': ('talked1',), 'papo': ('hello', 'date'), 'para': ('hello', 'to',
'where_to', 'imperative'), 'parabenizar': ('todo_inf',), 'parabenizei': ('cheered1',), 'parar': ('urge_inf',),
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
'preferiu': ('verb3',), 'prepara': ('give3', 'imperative', 'hand3'), 'preparamos': ('give1',), 'preparar': ('giveinf',
'bring'), 'preparara': ('hand3',), 'prepararei': ('give1',), 'preparasse': ('subj',), 'prepare': ('subj',
'imperative'), 'preparei': ('done',), 'preparem': ('imperative',), 'preparemos': ('subj',), 'preparo': ('give1',
'give1_pra'), 'preparou': ('made3',), 'pretende': ('verb3', 'wants3'), 'preto': ('name_words',), 'prevista': ('set',),
'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'prioriza': ('imperative',), 'priorizasse': ('subj',),
'priorize': ('subj', 'imperative'), 'priorizem': ('imperative',), 'priorizemos': ('subj',), 'pro': ('hello', 'to',
'where_to'), 'procura': ('verb3', 'is3', 'imperative'), 'procuram': ('verb3',), 'procurar': ('giveinf', 'urge_inf'),
'procurasse': ('subj',), 'procurava': ('verb3',), 'procure': ('subj', 'imperative'), 'procurem': ('imperative',),
'procuremos': ('subj',), 'procuro': ('give1',), 'procurou': ('verb3', 'called3'), 'produto': ('paper',),
'programador': ('pro',), 'programadora': ('pro',), 'prometeu': ('hello',), 'pronta': ('ready',), 'pronto': ('ready',),
'propoe': ('verb3',), 'propos': ('verb3',), 'proposta': ('hello', 'paper', 'thing', 'mine_thing'), 'provavelmente':
('filler',), 'proxima': ('hello',), 'proximo': ('hello',), 'prá': ('to',), 'psicologa': ('pro',), 'psicologo':
('pro',), 'pusesse': ('subj',), 'pôde': ('verb3',), 'pôr': ('giveinf',), 'q': ('hello',), 'qual': ('hello',),
'quando': ('hello',), 'quarenta': ('span',), 'quarta': ('hello',), 'quase': ('filler',), 'quatro': ('hello', 'span'),
'que': ('hello',), 'quem': ('hello',), 'quer': ('hello', 'verb3', 'wants3', 'is3', 'bidding'), 'querem': ('verb3',),
'querera': ('verb3',), 'queria': ('hello', 'verb3', 'was_to', 'bidding'), 'queriamos': ('was_to',), 'quero':
('hello',), 'quinta': ('hello',), 'quinze': ('hello', 'span'), 'quis': ('verb3',), 'rapidamente': ('filler',),
'rapidinho': ('filler',), 'rapido': ('filler',), 'raposo': ('name_words',), 'rascunho': ('paper', 'thing'),
'reagendada': ('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagendei': ('moved1',),
'reagendou': ('moved1',), 'reagendámos': ('moved1',), 'recado': ('hello',), 'recebe': ('helps3',), 'recebem':
('helps3',), 'recebeu': ('reach', 'called3'), 'recebi': ('met1',), 'recomenda': ('verb3', 'advises'), 'recomendacao':
('tip',), 'recomendar': ('giveinf',), 'recomendo': ('give1',), 'recomendou': ('verb3', 'advises', 'bidding'),
'reconhece': ('says',), 'recusa': ('verb3',), 'recusou': ('verb3',), 'redige': ('hand3',), 'redigiu': ('made3',),
'reduz': ('imperative',), 'reduza': ('subj', 'imperative'), 'reduzam': ('imperative',), 'reduzamos': ('subj',),
'reduzir': ('urge_inf',), 'reduzisse': ('urge_inf', 'subj'), 'reencaminhei': ('done',), 'reencontrei': ('met1',),
'reenvia': ('give3',), 'reenviar': ('giveinf', 'hand_inf'), 'reenviarei': ('give1',), 'reenvio': ('give1',
'give1_pra'), 'reformou': ('verb3',), 'regista': ('imperative',), 'registasse': ('subj',), 'registe': ('subj',
'imperative'), 'registem': ('imperative',), 'registemos': ('subj',), 'registra': ('imperative',), 'registrasse':
('subj',), 'registre': ('subj', 'imperative'), 'registrem': ('imperative',), 'registremos': ('subj',), 'regressa':
('verb3',), 'regressou': ('verb3',), 'rei': ('name_words',), 'reis': ('name_words',), 'relatorio': ('thing',), 'reli':
('read1',), 'remarcada': ('moved_pp',), 'remarcado': ('moved_pp',), 'remarcamos': ('moved1',), 'remarcar':
('todo_inf',), 'remarcou': ('moved1',), 'remarcámos': ('moved1',), 'remarquei': ('moved1',), 'renegocia':
('imperative',), 'renegociasse': ('subj',), 'renegocie': ('subj', 'imperative'), 'renegociem': ('imperative',),
'renegociemos': ('subj',), 'reservei': ('done', 'set_up'), 'responda': ('subj', 'imperative'), 'respondam':
('imperative',), 'respondamos': ('subj',), 'responde': ('give3', 'answers', 'opines', 'hand3'), 'respondem':
('give3',), 'responder': ('giveinf',), 'respondera': ('give3', 'will3', 'hand3'), 'responderam': ('answers',),
'responderei': ('give1',), 'responderia': ('would_give',), 'respondesse': ('subj',), 'respondeu': ('reach', 'called3',
'answers', 'opines'), 'respondi': ('rang1',), 'respondo': ('give1',), 'resposta': ('thing',), 'retida': ('ill',),
'retido': ('ill',), 'retorna': ('give3', 'answers'), 'retornar': ('giveinf',), 'retornei': ('rang1',), 'retorno':
('give1',), 'retornou': ('reach', 'called3', 'answers'), 'reuni': ('seen1',), 'reuniao': ('hello', 'date'),
'reunimos': ('we3', 'seen1'), 'reunir': ('see_inf',), 'reunirei': ('shall1',), 'reuniu': ('verb3', 'we3'), 'reunião':
('hello', 'date'), 'reuno': ('eat1',), 'reve': ('give3', 'hand3'), 'reveja': ('subj', 'imperative'), 'revejam':
('imperative',), 'revejamos': ('subj',), 'revejo': ('give1',), 'rever': ('giveinf',), 'revi': ('hello', 'met1',
'read1'), 'revisa': ('give3', 'hand3'), 'revisar': ('giveinf',), 'revisei': ('read1',), 'reviso': ('give1',),
'ribeira': ('name_words',), 'ribeiro': ('name_words',), 'rio': ('name_words',), 'rios': ('name_words',), 'rocha':
('name_words',), 'rolou': ('happens3',), 'rosa': ('name_words',), 'rosario': ('name_words',), 'sabado': ('hello',
'name_words'), 'sabe': ('verb3', 'says'), 'sabia': ('verb3',), 'sai': ('verb3', 'imperative'), 'saia': ('subj',
'imperative'), 'saiam': ('imperative',), 'saiamos': ('subj',), 'sair': ('see_inf',), 'saira': ('verb3',), 'saisse':
('subj',), 'saiu': ('verb3', 'happens3'), 'salvador': ('name_words',), 'santos': ('name_words',), 'sao': ('hello',
'verb3'), 'sapateiro': ('name_words',), 'se': ('hello', 'verb3', 'is3'), 'secretaria': ('rel',), 'secretario':
('rel',), 'segue': ('verb3', 'imperative'), 'seguisse': ('subj',), 'segunda': ('hello',), 'seja': ('subj',
'imperative'), 'sejam': ('imperative',), 'sejamos': ('subj',), 'sem': ('hello',), 'semana': ('hello',), 'seminario':
('course',), 'sempre': ('filler', 'hello'), 'senhor': ('hello',), 'senhora': ('hello',), 'sente': ('opines', 'says'),
'separa': ('verb3', 'imperative'), 'separaram': ('verb3',), 'separasse': ('subj',), 'separe': ('subj', 'imperative'),
'separem': ('imperative',), 'separemos': ('subj',), 'separou': ('verb3',), 'sera': ('hello', 'verb3'), 'seria':
('hello', 'verb3'), 'serra': ('name_words',), 'serrano': ('name_words',), 'sessao': ('date', 'course'), 'setembro':
('hello',), 'seu': ('their', 'hello'), 'seus': ('their',), 'sexta': ('hello',), 'siga': ('subj', 'imperative'),
'sigam': ('imperative',), 'sigamos': ('subj',), 'silva': ('name_words',), 'simplifica': ('imperative',),
'simplificasse': ('subj',), 'simplifique': ('subj', 'imperative'), 'simplifiquem': ('imperative',), 'simplifiquemos':
('subj',), 'sinal': ('thing',), 'site': ('paper',), 'sms': ('letter',), 'so': ('filler',), 'sobe': ('verb3',
'imperative'), 'sobre': ('hello', 'of'), 'sobrinha': ('rel',), 'sobrinho': ('rel',), 'socia': ('hello', 'rel'),
'socio': ('hello', 'rel'), 'socios': ('rel',), 'socorro': ('name_words',), 'sofre': ('verb3',), 'sofreu': ('verb3',),
'sogra': ('rel',), 'sogro': ('rel',), 'sogros': ('rel',), 'sol': ('name_words',), 'sonha': ('verb3',), 'soube':
('verb3',), 'startup': ('rel',), 'sua': ('their', 'hello'), 'suas': ('their',), 'suba': ('urge_inf', 'subj',
'imperative'), 'subam': ('imperative',), 'subamos': ('subj',), 'subir': ('urge_inf',), 'subisse': ('urge_inf',
'subj'), 'subiu': ('verb3',), 'sugere': ('verb3', 'advises'), 'sugeriu': ('verb3', 'advises'), 'sugestao': ('tip',),
'sugestoes': ('feedback_noun',), 'sumiu': ('verb3',), 'suspensa': ('off_pp',), 'suspenso': ('off_pp',), 'ta':
('verb3',), 'talk': ('course',), 'talvez': ('filler',), 'tambem': ('filler', 'hello'), 'tarde': ('hello',), 'tava':
('verb3',), 'tb': ('filler', 'hello'), 'tbm': ('filler',), 'telefonar': ('see_inf',), 'telefonaram': ('reach',),
'telefonei': ('rang1', 'attempt'), 'telefonema': ('call_noun',), 'telefonemas': ('call_noun',), 'telefonou': ('reach',
'called3'), 'tem': ('hello', 'verb3', 'is3', 'imperative'), 'teme': ('verb3',), 'temos': ('hello', 'should'),
'tempinho': ('span',), 'template': ('helpful', 'paper'), 'tenha': ('subj', 'imperative'), 'tenham': ('imperative',),
'tenhamos': ('subj',), 'tenho': ('hello', 'should'), 'tentei': ('hello', 'attempt'), 'ter': ('see_inf', 'urge_inf'),
'tera': ('verb3',), 'terca': ('hello',), 'termina': ('verb3', 'hand3'), 'terminei': ('done',), 'terminou': ('verb3',),
'tese': ('paper',), 'testa': ('verb3', 'imperative'), 'testar': ('urge_inf',), 'testasse': ('urge_inf', 'subj'),
'teste': ('subj', 'imperative'), 'testei': ('read1',), 'testem': ('imperative',), 'testemos': ('subj',), 'testou':
('verb3',), 'teve': ('hello', 'verb3', 'happens3'), 'texto': ('paper',), 'tia': ('rel',), 'time': ('rel',), 'tinha':
('hello', 'verb3', 'should', 'is3'), 'tinhamos': ('was_to', 'should', 'attempt'), 'tio': ('rel',), 'tip': ('tip',),
'tipo': ('filler',), 'tira': ('imperative',), 'tirasse': ('subj',), 'tire': ('subj', 'imperative'), 'tirem':
('imperative',), 'tiremos': ('subj',), 'tirou': ('made3',), 'tive': ('hello', 'seen1'), 'tivemos': ('seen1',),
'tiveram': ('verb3',), 'tivesse': ('subj',), 'tmb': ('filler',), 'to': ('stays',), 'toca': ('verb3',), 'toda':
('filler',), 'todas': ('hello',), 'todo': ('filler',), 'todos': ('hello',), 'toma': ('verb3', 'imperative'),
'tomamos': ('hello',), 'tomar': ('see_inf', 'urge_inf'), 'tomasse': ('subj',), 'tome': ('subj', 'imperative'),
'tomei': ('hello',), 'tomem': ('imperative',), 'tomemos': ('subj',), 'tomo': ('eat1',), 'tomou': ('verb3',),
'tomámos': ('hello',), 'topa': ('verb3', 'wants3'), 'topou': ('verb3', 'wants3'), 'toque': ('call_noun', 'tip'),
'tornou': ('verb3',), 'torre': ('name_words',), 'torres': ('name_words',), 'touro': ('name_words',), 'trabalha':
('verb3', 'is3', 'imperative'), 'trabalham': ('verb3',), 'trabalhasse': ('subj',), 'trabalhava': ('verb3',),
'trabalhe': ('subj', 'imperative'), 'trabalhem': ('imperative',), 'trabalhemos': ('subj',), 'trabalho': ('hello',),
'trabalhou': ('verb3',), 'tradutor': ('pro',), 'tradutora': ('pro',), 'traga': ('subj', 'imperative'), 'tragam':
('imperative',), 'tragamos': ('subj',), 'trago': ('give1', 'bring'), 'tranquilizei': ('cheered1',), 'transfere':
('give3', 'send3'), 'transferencia': ('thing',), 'transferi': ('done',), 'transferida': ('moved_pp',), 'transferido':
('moved_pp',), 'transferir': ('giveinf', 'hand_inf'), 'transferiu': ('moved1',), 'transfiro': ('give1',), 'trara':
('give3', 'hand3'), 'trarei': ('give1',), 'traria': ('would_give',), 'traz': ('give3', 'hand3'), 'trazer': ('giveinf',
'bring'), 'treinamento': ('course',), 'tres': ('hello', 'span'), 'trinta': ('span',), 'troca': ('verb3',), 'trocou':
('verb3',), 'trouxe': ('hello',), 'tudo': ('filler', 'hello'), 'tutoria': ('mentor_noun',), 'têm': ('hello', 'verb3'),
'tô': ('stays',), 'ultima': ('hello',), 'um': ('det', 'any_det'), 'uma': ('det', 'hello', 'any_det'), 'umas': ('det',
'any_det'), 'uns': ('det', 'any_det'), 'usa': ('verb3', 'imperative'), 'usar': ('urge_inf',), 'usasse': ('subj',),
'usava': ('verb3',), 'use': ('subj', 'imperative'), 'usem': ('imperative',), 'usemos': ('subj',), 'va': ('subj',
'imperative'), 'vaca': ('name_words',), 'vai': ('hello', 'verb3', 'is3'), 'vale': ('name_words',), 'valida': ('give3',
'imperative', 'hand3'), 'validasse': ('subj',), 'valide': ('subj', 'imperative'), 'validem': ('imperative',),
'validemos': ('subj',), 'vamos': ('hello',), 'vao': ('verb3',), 'vc': ('they', 'hello'), 'veio': ('reach', 'came3'),
'vejo': ('eat1', 'seen1'), 'vem': ('hello', 'verb3', 'is3'), 'vemos': ('seen1',), 'venda': ('subj', 'imperative'),
'vendam': ('imperative',), 'vendamos': ('subj',), 'vende': ('verb3', 'imperative'), 'vendem': ('verb3',), 'vender':
('urge_inf',), 'vendera': ('verb3',), 'vendesse': ('urge_inf', 'subj'), 'vendeu': ('verb3',), 'ver': ('giveinf',
'see_inf'), 'vera': ('verb3',), 'verei': ('shall1',), 'veremos': ('shall1',), 'verifica': ('hand3',), 'verificar':
('giveinf',), 'versao': ('thing',), 'vi': ('hello', 'met1', 'seen1'), 'viaja': ('verb3', 'imperative'), 'viajando':
('ill',), 'viajasse': ('subj',), 'viaje': ('subj', 'imperative'), 'viajem': ('imperative',), 'viajemos': ('subj',),
'viajou': ('verb3',), 'video': ('helpful',), 'videochamada': ('date', 'call_noun'), 'vieram': ('reach', 'came3'),
'vimos': ('we3', 'met1', 'seen1'), 'vinha': ('verb3',), 'vinho': ('name_words',), 'vinte': ('span',), 'violeta':
('name_words',), 'vira': ('verb3',), 'viram': ('met3',), 'virou': ('verb3',), 'virá': ('verb3',), 'visita': ('date',
'helps3', 'imperative'), 'visitam': ('helps3',), 'visitamos': ('met1',), 'visitar': ('see_inf',), 'visitarei':
('shall1',), 'visitasse': ('subj',), 'visite': ('subj', 'imperative'), 'visitei': ('hello', 'met1'), 'visitem':
('imperative',), 'visitemos': ('subj',), 'visito': ('eat1',), 'visitou': ('reach', 'called3'), 'visitámos': ('met1',),
'vitoria': ('name_words',), 'viu': ('verb3', 'we3', 'met3'), 'viva': ('subj', 'imperative'), 'vivam': ('imperative',),
'vivamos': ('subj',), 'vive': ('verb3', 'is3'), 'vivem': ('verb3',), 'vivia': ('verb3',), 'vizinha': ('rel',),
'vizinho': ('rel',), 'vo': ('rel',), 'voce': ('hello',), 'volta': ('verb3', 'imperative'), 'voltara': ('verb3',),
'volte': ('subj', 'imperative'), 'voltem': ('imperative',), 'voltemos': ('subj',), 'voltou': ('hello', 'verb3'),
'voo': ('date',), 'vou': ('hello',), 'vovo': ('rel',), 'vovó': ('rel',), 'vovô': ('rel',), 'vídeo': ('helpful',),
'vó': ('rel',), 'vô': ('rel',), 'whatsapp': ('letter',), 'workshop': ('course',), 'wpp': ('letter',), 'zap':
('letter',), 'zoom': ('date',), 'à': ('to', 'where_to'), 'às': ('to', 'where_to'), 'áudio': ('letter',), 'áudios':
('letter',), 'é': ('is3',), 'ñ': ('not',)}


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
311}, {'da': 312}, {'...': 313, '<my>': 236}, {'^': 314}, {'^': 236, 'lhe': 242, 'lhes': 242}, {'gente': 316}, {'a':
317, 'eu': 316}, {'^': 314, 'a': 238, 'as': 238, 'da': 238, 'de': 315, 'do': 238, 'o': 238, 'os': 238, 'que': 318},
{'': (4, 'needs_from_me'), '<my>': 236}, {'^': 320}, {'eu': 321, 'lhe': 321}, {'da': 321, 'de': 321, 'do': 321, 'que':
322}, {'espera': 323}, {'de': 169}, {'a': 324, 'aguardando': 238, 'convencida': 325, 'convencido': 325, 'esperando':
238, 'à': 324}, {'gente': 98}, {'a': 327, 'eu': 98, 'mim': 98, 'nos': 98, 'nós': 98}, {'para': 328, 'pra': 328},
{'me': 329, 'para': 328, 'pra': 328}, {'me': 292, 'nos': 293, 'para': 295, 'pra': 295, 'que': 291}, {'de': 247},
{'tarefa': 332}, {'a': 333}, {'^': 0, 'me': 247, 'nos': 247}, {'por': 247}, {'a': 324, 'com': 334, 'de': 335,
'responsavel': 336, 'à': 324}, {'de': 335}, {'com': 334, 'de': 335, 'responsavel': 336}, {'^': 0, 'me': 247},
{'dever': 340, 'espera': 323}, {'^': 0, 'aparecer': 263, 'ir': 263, 'juntar': 264, 'me': 247, 'nos': 247, 'passar':
263, 'ter': 263, 'vinha': 263, 'vir': 263, 'viria': 263}, {'devendo': 247}, {'a': 341, 'aparecer': 263, 'com': 334,
'de': 342, 'devendo': 247, 'em': 265, 'ir': 263, 'juntar': 264, 'me': 343, 'passar': 263, 'que': 265, 'responsavel':
336, 'ter': 263, 'vinha': 263, 'vir': 263, 'viria': 263, 'à': 324}, {'^': 0, 'me': 247, 'que': 340}, {'^': 0, 'me':
345, 'que': 340}, {'<until>': 236}, {'...': 347}, {'<any_det>': 348}, {'^': 349}, {'ter': 350}, {'de': 351}, {'me':
17}, {'<giveinf>': 353}, {'^': 354, 'aparecer': 263, 'ir': 263, 'juntar': 264, 'passar': 263, 'ter': 263, 'vinha':
263, 'vir': 263, 'viria': 263}, {'<giveinf>': 17}, {'^': 356}, {'^': 354, 'aparecer': 263, 'de': 355, 'em': 265, 'ir':
263, 'juntar': 264, 'me': 357, 'nos': 357, 'passar': 263, 'que': 355, 'ter': 263, 'vinha': 263, 'vir': 263, 'viria':
263}, {'me': 357, 'nos': 357}, {'eu': 98, 'que': 98}, {'eu': 98}, {'em': 303, 'para': 360, 'pra': 361, 'que': 98},
{'gente': 290}, {'^': 289, 'a': 363, 'eu': 290, 'nos': 290, 'nós': 290}, {'que': 364}, {'': (3, 'advice'), '<subj>':
5, 'me': 278, 'nao': 279, 'não': 279}, {'^': 366, 'a': 363, 'eu': 290, 'nos': 290, 'nós': 290}, {'em': 303, 'me': 365,
'para': 360, 'pra': 361, 'que': 367}, {'<urge_inf>': 5}, {'^': 369}, {'eu': 370, 'me': 370}, {'^': 369, 'para': 328,
'pra': 328}, {'eu': 370, 'me': 372, 'para': 328, 'pra': 328}, {'^': 5, 'a': 98}, {'^': 5, 'a': 98, 'me': 374, 'nos':
307, 'para': 98, 'que': 98}, {'<give3>': 0, '<would_give>': 0, 'da': 219, 'diz': 222, 'dá': 219, 'escreve': 222,
'fala': 222, 'liga': 222}, {'^': 5, 'nao': 98, 'não': 98}, {'contra': 377, 'para': 377, 'pra': 377, 'que': 377,
'sobre': 377}, {'<inf>': 5, '<urge_inf>': 5, 'nao': 6, 'não': 6}, {'^': 379}, {'para': 380, 'pra': 380, 'que': 270},
{'<urge_inf>': 5, 'tenho': 272}, {'^': 382, 'a': 276, 'eu': 275, 'mim': 98, 'nos': 98, 'nós': 98}, {'^': 280, 'a':
283, 'eu': 282, 'ia': 199, 'iria': 199, 'me': 286, 'nos': 288, 'nós': 290, 'vai': 199}, {'para': 383, 'pra': 383,
'que': 384}, {'...': 381, 'me': 385, 'para': 277, 'pra': 277, 'que': 384}, {'para': 380, 'pra': 380}, {'^': 281, 'a':
283, 'eu': 282, 'ia': 199, 'iria': 199, 'me': 247, 'nos': 288, 'nós': 290, 'vai': 199}, {'para': 383, 'pra': 383,
'que': 388}, {'...': 387, 'me': 389, 'para': 277, 'pra': 277, 'que': 388}, {'^': 356, 'de': 357, 'que': 357}, {'me':
365, 'que': 364}, {'^': 349, 'me': 365, 'que': 364}, {'de': 247, 'que': 247}, {'<advises>': 375, '<helps3>': 192,
'<says>': 194, '<wrote3>': 203, '^': 376, 'alerta': 378, 'alertou': 378, 'avisou': 378, 'cobra': 242, 'cobrou': 242,
'coloca': 246, 'deve': 255, 'devem': 255, 'disse': 386, 'diz': 390, 'empurrou': 307, 'encoraja': 307, 'encorajou':
307, 'estimulou': 307, 'fala': 330, 'falou': 386, 'garantiu': 346, 'ia': 391, 'incentiva': 307, 'incentivou': 307,
'insistiu': 392, 'mandou': 330, 'pede': 350, 'pediu': 393, 'poe': 246, 'promete': 346, 'prometeu': 346, 'sugeriu':
392, 'tem': 394, 'tinha': 391, 'têm': 394, 'vai': 247, 'vao': 247}, {'D': 236}, {'...': 396}, {'': (4,
'needs_from_me'), '...': 396}, {'...': 313, '<any_det>': 397, '<my>': 398}, {'<any_det>': 397, '<my>': 398}, {'^':
400}, {'^': 399}, {'^': 399, 'a': 238, 'as': 238, 'da': 401, 'de': 402, 'do': 401, 'o': 238, 'os': 238}, {'...': 381,
'para': 8, 'pra': 8}, {'...': 387, 'para': 8, 'pra': 8}, {'<advises>': 375, '<helps3>': 192, '<wrote3>': 203, '^':
376, 'alerta': 378, 'alertou': 378, 'avisou': 378, 'deve': 255, 'devem': 255, 'disse': 404, 'diz': 405, 'empurrou':
307, 'encoraja': 307, 'encorajou': 307, 'estimulou': 307, 'falou': 404, 'ia': 391, 'incentiva': 307, 'incentivou':
307, 'pede': 350, 'pediu': 350, 'tem': 394, 'tinha': 391, 'têm': 394, 'vai': 247, 'vao': 247}, {'para': 340}, {'se':
407}, {'<any_det>': 348, '<my>': 236}, {'^': 409, 'a': 238, 'as': 238, 'da': 238, 'de': 238, 'do': 238, 'me': 350,
'nos': 350, 'o': 238, 'os': 238, 'que': 318}, {'^': 349, 'que': 364}, {'': (4, 'needs_from_me'), '<subj>': 5, 'me':
278, 'nao': 279, 'não': 279}, {'^': 412, 'lhe': 242, 'lhes': 242}, {'gente': 413}, {'^': 289, 'a': 414, 'eu': 413,
'nos': 290, 'nós': 290}, {'me': 411, 'nos': 350, 'que': 415}, {'<until>': 236, 'D': 236}, {'...': 417}, {'...': 313,
'<any_det>': 418, '<my>': 398}, {'^': 419}, {'^': 236, 'a': 317, 'eu': 316, 'lhe': 242}, {'^': 399, 'a': 238, 'as':
238, 'da': 401, 'de': 420, 'do': 401, 'o': 238, 'os': 238, 'que': 421}, {'...': 313, '<any_det>': 348, '<my>': 236},
{'^': 423, 'a': 238, 'as': 238, 'da': 238, 'de': 315, 'do': 238, 'o': 238, 'os': 238, 'que': 318}, {'a': 317,
'aparecer': 263, 'eu': 316, 'ir': 263, 'juntar': 264, 'passar': 263, 'ter': 263, 'vinha': 263, 'vir': 263, 'viria':
263}, {'^': 349, 'aparecer': 263, 'de': 265, 'em': 265, 'ir': 263, 'juntar': 264, 'passar': 263, 'que': 425, 'ter':
263, 'vinha': 263, 'vir': 263, 'viria': 263}, {'...': 313}, {'^': 427}, {'^': 427, 'de': 428}, {'para': 340, 'pra':
340}, {'compromete': 248, 'comprometeu': 248, 'encarrega': 309, 'ofereceu': 430}, {'a': 324, 'aguardando': 238,
'esperando': 238, 'à': 324}, {'me': 0}, {'<giveinf>': 433, 'assinar': 0, 'confirmar': 0, 'entregar': 0, 'enviar': 0,
'pagar': 0, 'responder': 0}, {'^': 434, 'me': 247, 'nos': 247}, {'de': 435, 'que': 435}, {'comigo': 49, 'me': 49,
'nos': 49}, {'contactar': 49, 'contatar': 49, 'encontrar': 49, 'ligar': 49, 'telefonar': 49}, {'contactar': 437,
'contatar': 437, 'falar': 437, 'ligar': 437, 'me': 438, 'nos': 438, 'telefonar': 437}, {'^': 354, 'me': 255, 'nos':
255}, {'^': 354, 'de': 440, 'ficado': 266, 'que': 440}, {'de': 257, 'que': 257}, {'me': 247, 'nos': 247}, {'de': 443,
'que': 443}, {'<inf>': 0}, {'me': 445, 'nos': 445}, {'e': 446}, {'...': 447}, {'mim': 0, 'nos': 0, 'nós': 0}, {'de':
449}, {'<giveinf>': 196, '<hand_inf>': 0, '<inf>': 448, 'falar': 450}, {'^': 451, 'me': 247, 'nos': 247},
{'<giveinf>': 196, '<hand_inf>': 0}, {'^': 453, 'me': 247, 'nos': 247}, {'<advises>': 106, '<came3>': 191, '<helps3>':
193, '<opines>': 169, '<says>': 195, '<wants3>': 200, '<wrote3>': 203, '^': 235, 'aguarda': 239, 'alertou': 241,
'avisou': 241, 'cobra': 242, 'cobrou': 242, 'coloca': 246, 'compromete': 249, 'comprometeu': 249, 'conta': 250,
'deve': 256, 'devem': 257, 'devia': 266, 'disse': 297, 'diz': 302, 'e': 306, 'empurrou': 308, 'encarrega': 310,
'encorajou': 308, 'espera': 319, 'esta': 326, 'está': 326, 'fala': 330, 'falou': 331, 'fica': 337, 'ficara': 338,
'ficaram': 339, 'ficou': 344, 'garantiu': 346, 'gostava': 352, 'ia': 358, 'iam': 359, 'incentivou': 308, 'insiste':
362, 'insistiu': 368, 'manda': 371, 'mandou': 373, 'me': 395, 'necessita': 403, 'nos': 406, 'ocupa': 310, 'ofereceu':
408, 'pede': 410, 'pediu': 416, 'pensava': 266, 'poe': 246, 'precisa': 422, 'promete': 346, 'prometeu': 346, 'propoe':
303, 'propos': 303, 'quer': 424, 'queria': 426, 'requer': 429, 'se': 431, 'sugeriu': 392, 'ta': 432, 'tem': 436,
'tentou': 439, 'tinha': 441, 'tinham': 442, 'trata': 309, 'têm': 444, 'vai': 452, 'vao': 454, 'é': 306}, {'^': 5,
'que': 98}, {'^': 5, 'e': 456, 'era': 456, 'foi': 456, 'hoje': 456, 'que': 98, 'é': 456}, {'...': 99, '^': 5, 'e':
456, 'era': 456, 'foi': 456, 'hoje': 456, 'que': 98, 'é': 456}, {'<them>': 457, 'N': 458}, {'...': 99, ':': 98},
{'da': 459, 'de': 459, 'dela': 460, 'dele': 460, 'do': 459}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 462}, {'lhe':
463, 'lhes': 463}, {'encontrar': 49}, {'<see_inf>': 49, 'me': 465}, {'N': 201, 'a': 202, 'me': 203, 'o': 202}, {'me':
12, 'nos': 12}, {'<helps3>': 12}, {'<helps3>': 468, 'me': 469, 'nos': 469}, {'a': 12, 'as': 12, 'lhe': 12, 'o': 12,
'os': 12}, {'<helps3>': 468, '<they>': 470, 'acompanho': 45, 'busco': 45, 'levo': 45, 'me': 469, 'mostro': 471, 'nos':
469, 'vejo': 45}, {'ao': 107, 'aqui': 107, 'ca': 107, 'em': 107, 'na': 107, 'no': 107, 'pela': 107, 'pelo': 107},
{'<giveinf>': 21}, {'^': 474}, {'^': 474, 'lhe': 475}, {'^': 474, 'eu': 476, 'lhe': 475}, {'para': 477, 'pra': 477,
'que': 477}, {'me': 478, 'para': 477, 'pra': 477, 'que': 477}, {'apareceu': 473, 'passaram': 473, 'passou': 473,
'pediu': 479, 'veio': 107, 'vieram': 107}, {'ela': 21, 'elas': 21, 'ele': 21, 'eles': 21}, {'lha': 21, 'lhas': 21,
'lhe': 21, 'lhes': 21, 'lho': 21, 'lhos': 21, 'p': 481, 'para': 481, 'pra': 481}, {'N': 21, 'ela': 21, 'elas': 21,
'ele': 21, 'eles': 21}, {'a': 483, 'ao': 483, 'p': 483, 'para': 483, 'pra': 483, 'à': 483}, {'<give1>': 482,
'<give1_pra>': 21, '<give3>': 204, 'da': 220, 'desaconselha': 5, 'desaconselhou': 5, 'devolvo': 484, 'diz': 223,
'dou': 484, 'dá': 220, 'escreve': 223, 'faco': 484, 'faz': 227, 'liga': 223, 'ligo': 484, 'me': 230, 'mostro': 484,
'passo': 484, 'poe': 231, 'telefona': 223, 'volta': 234, 'voltara': 234}, {'<give1>': 21}, {'': (7, 'waiting'),
'<of>': 17}, {'': (15, 'gave:intro')}, {'^': 488}, {'^': 488, 'um': 489, 'uma': 489}, {'las': 490, 'los': 490},
{'que': 35}, {'me': 492, 'que': 35}, {'dela': 0, 'dele': 0}, {'lado': 494}, {'do': 495}, {'esta': 496, 'está': 496},
{'papo': 107}, {'': (14, 'together'), '<we3>': 107, 'encontra': 12, 'fala': 12, 've': 12}, {'casa': 12}, {'encontrar':
12, 'reunir': 12}, {'encontrar': 12}, {'com': 12, 'reuniao': 12, 'reunião': 12, 'um': 12, 'uma': 12}, {'<see_inf>':
12, 'a': 500, 'encontrar': 468, 'falar': 140, 'me': 501, 'nos': 502, 'ter': 503}, {'almoca': 12, 'almocou': 107,
'bateu': 498, 'conversou': 107, 'discutiu': 107, 'falou': 107, 'foi': 107, 'janta': 12, 'jantou': 107, 'saiu': 107,
'se': 499, 'toma': 12, 'tomou': 107, 'vai': 504, 'viu': 107}, {'avisar': 493, 'contar': 493, 'dizer': 493}, {'e': 456,
'era': 456, 'foi': 456, 'é': 456}, {'conselho': 507, 'dica': 507, 'recomendacao': 507, 'sugestao': 507}, {'hora': 49},
{'se': 54}, {'^': 486, 'aguardar': 487, 'apresenta': 491, 'apresentá': 491, 'avisar': 493, 'bola': 497, 'contar': 493,
'dizer': 493, 'espera': 185, 'esperar': 487, 'gente': 505, 'me': 506, 'quais': 35, 'qual': 35, 'seu': 508, 'sua': 508,
'ultima': 509, 'ver': 510}, {'de': 107}, {'<see_inf>': 107}, {'de': 513}, {'minha': 21}, {'que': 54}, {'': (14,
'together')}, {'me': 517}, {'^': 21, 'lhe': 93}, {'eu': 519}, {'que': 520}, {'': (10, 'thanks')}, {'': (10, 'thanks'),
'<to>': 522}, {'<seen1>': 49}, {'me': 49}, {'': (0, 'missed'), '<see_inf>': 49, 'encontrar': 525, 'me': 465}, {'a':
526}, {'para': 526, 'pra': 526}, {'a': 17, 'as': 17, 'o': 17, 'os': 17}, {'^': 529}, {'^': 529, 'ainda': 530}, {'de':
526}, {'como': 526, 'tempo': 532}, {'<clitic>': 524, '<seen1>': 49, 'cheguei': 527, 'consegui': 526, 'conseguimos':
526, 'deu': 528, 'pude': 526, 'recebi': 531, 'tive': 533}, {'nao': 534, 'não': 534}, {'': (17, 'gave:knowledge')},
{'^': 536}, {'a': 537, 'com': 537, 'em': 537, 'na': 537, 'no': 537}, {'...': 538, 'a': 537, 'com': 537, 'em': 537,
'na': 537, 'no': 537}, {'<them>': 538, 'N': 539}, {'<them>': 538, 'N': 539, 'a': 540, 'o': 540}, {'<them>': 538, 'N':
539, 'a': 537, 'com': 537, 'na': 537, 'no': 537}, {'a': 537, 'com': 537, 'na': 537, 'no': 537}, {'<them>': 538, 'N':
539, 'a': 542, 'la': 543, 'lo': 543, 'o': 542}, {'e': 96, 'sera': 96, 'é': 96}, {'...': 545}, {'da': 49, 'de': 49,
'do': 49}, {'atras': 547}, {'^': 128, 'animo': 129, 'apoio': 129, 'coragem': 129, 'forca': 129}, {'^': 128, 'animo':
129, 'apoio': 129, 'coragem': 129, 'forca': 129, 'lhe': 549, 'lhes': 549}, {'animar': 550, 'dar': 550}, {'a': 551},
{'em': 54, 'que': 54, 'se': 54}, {'pensar': 553}, {'a': 554, 'atras': 547, 'pensando': 553}, {'a': 129, 'as': 129,
'o': 129, 'os': 129}, {'<see_inf>': 12}, {'de': 557, 'para': 557, 'por': 557}, {'': (13, 'talk'), '<they>': 35},
{'que': 559}, {'N': 462}, {'a': 561, 'o': 561}, {'<to>': 561, 'para': 562}, {'da': 154, 'de': 154, 'do': 154},
{'parece': 35}, {'inves': 564, 'que': 565}, {'o': 107}, {'N': 107}, {'N': 107, 'a': 568, 'o': 568}, {'a': 568, 'o':
568}, {'N': 489}, {'N': 489, 'a': 571, 'ao': 571, 'com': 571, 'e': 571, 'à': 571}, {'N': 572}, {'...': 545, ':': 573},
{'N': 489, 'a': 571, 'o': 571}, {'a': 571, 'o': 571}, {'<to>': 571, 'com': 575, 'e': 575, 'para': 576}, {'N': 577},
{'<to>': 571, 'com': 575, 'e': 575}, {'N': 579}, {'N': 579, 'a': 580, 'o': 580}, {'mail': 581}, {'e': 582, 'email':
581, 'linkedin': 581, 'mail': 581, 'whatsapp': 581}, {'N': 577, 'a': 578, 'lhe': 575, 'lhes': 575, 'o': 578, 'pelo':
583, 'por': 583, 'via': 583}, {'as': 490, 'os': 490}, {'^': 171, 'a': 172, 'ao': 172, 'da': 172, 'dela': 172, 'dele':
172, 'do': 172, 'à': 172}, {'desempenho': 586}, {'^': 171, 'a': 172, 'anual': 586, 'ao': 172, 'da': 172, 'de': 587,
'dela': 172, 'dele': 172, 'do': 172, 'trimestral': 586, 'à': 172}, {'N': 577, 'avaliacao': 588, 'devolutiva': 588,
'feedback': 588}, {'outro': 489}, {'ao': 590}, {'outra': 489}, {'a': 592, 'à': 592}, {'^': 488, 'dois': 489, 'duas':
489, 'um': 591, 'uma': 593}, {'N': 489, 'avaliacao': 588, 'devolutiva': 588, 'feedback': 588}, {'avaliacao': 588,
'devolutiva': 588, 'feedback': 588}, {'N': 489, 'a': 595, 'o': 595, 'um': 596, 'uma': 596}, {'N': 577, 'a': 589, 'as':
594, 'lhe': 597, 'lhes': 575, 'o': 589, 'os': 594, 'pelo': 583, 'por': 583, 'um': 596, 'uma': 596, 'via': 583}, {'':
(20, 'gave:referral')}, {'^': 599}, {'<to>': 600, '^': 599}, {'cliente': 601, 'contacto': 601, 'contato': 601, 'lead':
601}, {'um': 602}, {'lhe': 603, 'um': 602}, {'quais': 35, 'qual': 35}, {'^': 486}, {'^': 486, 'lhe': 606}, {'^': 486,
'eu': 607, 'lhe': 606}, {'que': 608}, {'<to>': 561, 'lhe': 609, 'que': 608}, {'': (22, 'gave:volunteering')}, {'^':
611}, {'alimentos': 612}, {'alimentar': 612, 'de': 613}, {'': (23, 'contact'), 'um': 498}, {'um': 498}, {'': (23,
'contact'), '<drink>': 12}, {'um': 617, 'uma': 107, 'umas': 107, 'uns': 107}, {'um': 107, 'uma': 107, 'umas': 107,
'uns': 107}, {'<drink>': 12}, {'um': 620}, {'contacto': 489, 'contato': 489}, {'em': 622}, {'N': 623}, {'N': 623, 'a':
624, 'o': 624}, {'com': 575}, {'contacto': 626, 'contato': 626}, {'com': 625, 'e': 625, 'em': 627}, {'N': 628}, {'N':
628, 'a': 629, 'o': 629}, {'N': 522}, {'<to>': 631, 'N': 522}, {'me': 93}, {'caixa': 49, 'voicemail': 49}, {'a': 634,
'o': 634}, {'ao': 634, 'na': 634, 'no': 634, 'para': 635, 'pra': 634, 'pro': 634}, {'mensagens': 49}, {'de': 637,
'postal': 49}, {'c': 107, 'com': 107}, {'a': 600, 'ao': 600, 'da': 600, 'do': 600, 'para': 600, 'pra': 600, 'à': 600},
{'recomendacao': 640}, {'de': 641}, {'atendida': 49}, {'...': 545, 'nao': 643, 'não': 643, 'perdida': 49},
{'atendidas': 49}, {'nao': 645, 'não': 645, 'perdidas': 49}, {'<any_det>': 2}, {'^': 647}, {'me': 648}, {'<date>':
49}, {'a': 650, 'ao': 650, 'o': 650, 'à': 650}, {'tarde': 651}, {'com': 625, 'e': 625}, {'N': 653}, {'dia': 107},
{'em': 655}, {'N': 653, 'papo': 656}, {'N': 653, 'a': 654, 'o': 657}, {'contacto': 73, 'contato': 73}, {'em': 659},
{'N': 660}, {'N': 660, 'a': 661, 'o': 661}, {'com': 575, 'e': 575}, {'N': 663}, {'N': 663, 'a': 664, 'o': 664},
{'contacto': 665, 'contato': 665}, {'N': 628, 'a': 629, 'em': 666, 'o': 629}, {'gente': 517}, {'a': 668, 'saudade':
49}, {'<inf>': 12}, {'D': 670, 'de': 670, 'para': 670, 'pra': 670, 'um': 670, 'uma': 670}, {'N': 671}, {'N': 671, 'a':
672, 'o': 672}, {'N': 671, 'a': 672, 'ela': 475, 'ele': 475, 'o': 672}, {'^': 474, 'almocar': 12, 'encontrar': 12,
'jantar': 12, 'nos': 182, 'tomar': 12}, {'': (5, 'mine'), '<giveinf>': 21}, {'^': 676, 'lhe': 93}, {'eu': 677}, {'c':
673, 'com': 674, 'de': 675, 'que': 678}, {'eu': 475}, {'c': 673, 'com': 674, 'de': 675, 'que': 680}, {'com': 107,
'um': 107, 'uma': 107}, {'<any_det>': 142}, {'^': 683}, {'N': 684}, {'experiencia': 537}, {'minha': 686}, {'a': 685,
'o': 685}, {'<to>': 685, '^': 683, 'a': 687, 'com': 688, 'lhe': 684, 'lhes': 684, 'minha': 686, 'para': 688}, {'a':
21}, {'me': 690}, {'^': 536, 'a': 537, 'ao': 537, 'aos': 537, 'as': 537, 'de': 537, 'em': 537, 'na': 537, 'no': 537,
'para': 537, 'pra': 537, 'sobre': 537, 'à': 537, 'às': 537}, {'<course>': 692}, {'a': 693, 'o': 693, 'um': 693, 'uma':
693}, {'a': 571, 'ao': 571, 'com': 576, 'e': 576, 'à': 571}, {'N': 695}, {'a': 696, 'o': 696, 'pelo': 583, 'por': 583,
'via': 583}, {'<date>': 12, 'nossa': 13, 'nosso': 13}, {'<date>': 12, 'a': 698, 'nossa': 13, 'nosso': 13, 'o': 698},
{'<date>': 12, '<to>': 561, 'a': 698, 'nossa': 13, 'nosso': 13, 'o': 698, 'para': 562}, {'<should>': 5, 'e': 163, 'o':
163, 'é': 163}, {'^': 701}, {'gente': 702}, {'^': 701, 'a': 703, 'eu': 702}, {'N': 704}, {'<them>': 704, 'a': 705,
'o': 705}, {'dia': 98}, {'dela': 507, 'dele': 507, 'do': 707}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 709, 'o':
709}, {'que': 537}, {'como': 537, 'por': 711, 'porque': 537}, {'N': 712}, {'a': 561, 'ela': 712, 'ele': 712, 'o':
561}, {'N': 712, 'ela': 712, 'ele': 712}, {'<to>': 561, 'a': 713, 'ao': 713, 'como': 537, 'lhe': 712, 'lhes': 712,
'para': 714, 'por': 711, 'porque': 537, 'pra': 715, 'pro': 713, 'à': 713}, {'a': 12, 'para': 12, 'pra': 12}, {'me':
717, 'nos': 717}, {'voz': 49}, {'de': 719}, {'vermelha': 612}, {'nos': 107}, {'c': 107, 'com': 107, 'na': 107, 'no':
107}, {'c': 107, 'com': 107, 'me': 723, 'na': 107, 'no': 107}, {'da': 600, 'de': 600, 'do': 600}, {'contacto': 725,
'contato': 725, 'email': 725, 'nome': 725, 'numero': 725, 'telefone': 725}, {'<to>': 172, '^': 171, 'no': 172}, {'^':
143}, {'meu': 728, 'meus': 728, 'minha': 728, 'minhas': 728, 'nossa': 728, 'nosso': 728}, {'<any_det>': 726, '^': 146,
'a': 729, 'as': 729, 'meu': 728, 'meus': 728, 'minha': 728, 'minhas': 728, 'nossa': 728, 'nosso': 728, 'o': 729, 'os':
729}, {'N': 730}, {'a': 172, 'ao': 172, 'da': 172, 'do': 172, 'na': 172, 'no': 172, 'sobre': 172, 'à': 172},
{'comentarios': 732, 'feedback': 732, 'notas': 732, 'opiniao': 732, 'parecer': 732, 'visao': 732}, {'<feedback_noun>':
727, 'comentarios': 732, 'feedback': 732, 'notas': 732, 'opiniao': 732, 'parecer': 732, 'visao': 732}, {'<course>':
692, 'avaliacao': 588, 'devolutiva': 588, 'feedback': 588, 'meu': 733, 'meus': 733, 'minha': 734, 'minhas': 733},
{'<to>': 172, '^': 171, 'no': 172, 'sobre': 172}, {'<feedback_noun>': 736}, {'<to>': 129, '^': 128}, {'parabens':
738}, {'animo': 738, 'apoio': 738, 'forca': 738, 'meu': 733, 'meus': 733, 'minha': 733, 'minhas': 733, 'os': 739,
'parabens': 738}, {'cara': 724, 'caras': 724}, {'<feedback_noun>': 736, 'animo': 129, 'apoio': 129, 'coragem': 129,
'forca': 129}, {'animo': 129, 'apoio': 129, 'coragem': 129, 'forca': 129}, {'animo': 129, 'apoio': 129, 'avaliacao':
588, 'coragem': 129, 'devolutiva': 588, 'feedback': 588, 'forca': 129}, {'de': 737}, {'^': 536, 'a': 537, 'ao': 537,
'com': 537, 'na': 537, 'no': 537, 'à': 537}, {'avaliacao': 588, 'data': 745, 'devolutiva': 588, 'feedback': 588,
'forca': 746, 'mao': 746, 'maozinha': 746}, {'<any_det>': 726, '<feedback_noun>': 727, 'a': 596, 'algumas': 737,
'alguns': 737, 'animo': 738, 'apoio': 738, 'bastante': 742, 'coragem': 129, 'forca': 738, 'imenso': 737, 'imensos':
737, 'muita': 743, 'muito': 742, 'o': 596, 'os': 739, 'parabens': 738, 'um': 744, 'uma': 747, 'umas': 737, 'uns': 737,
'varias': 737, 'varios': 737}, {'data': 745}, {'<any_det>': 726, 'algumas': 737, 'alguns': 737, 'animo': 129, 'apoio':
129, 'bastante': 742, 'coragem': 129, 'forca': 129, 'imenso': 737, 'imensos': 737, 'muita': 743, 'muito': 742, 'um':
743, 'uma': 749, 'umas': 737, 'uns': 737, 'varias': 737, 'varios': 737}, {'<course>': 692, 'avaliacao': 588,
'devolutiva': 588, 'feedback': 588, 'meu': 734, 'meus': 733, 'minha': 733, 'minhas': 733}, {'animo': 738, 'apoio':
738, 'forca': 738, 'meu': 733, 'meus': 734, 'minha': 733, 'minhas': 733, 'os': 739, 'parabens': 738}, {'^': 146, 'a':
729, 'as': 729, 'meu': 728, 'meus': 728, 'minha': 728, 'minhas': 728, 'nossa': 728, 'nosso': 728, 'o': 729, 'os':
729}, {'N': 753}, {'a': 754, 'o': 754}, {'<course>': 692, '<feedback_noun>': 727, 'avaliacao': 588, 'devolutiva': 588,
'feedback': 588, 'toque': 170}, {'<course>': 692, '<feedback_noun>': 727, 'avaliacao': 588, 'data': 745, 'devolutiva':
588, 'feedback': 588, 'forca': 746, 'mao': 746, 'maozinha': 746}, {'<any_det>': 726, '<feedback_noun>': 727, '<to>':
731, 'a': 735, 'algumas': 737, 'alguns': 737, 'animo': 738, 'apoio': 738, 'as': 740, 'bastante': 737, 'boleia': 107,
'carona': 107, 'de': 741, 'forca': 738, 'imenso': 737, 'imensos': 737, 'lhe': 748, 'lhes': 750, 'mentoria': 149,
'mentorias': 149, 'mentoring': 149, 'meu': 733, 'meus': 733, 'minha': 733, 'minhas': 733, 'muito': 737, 'o': 751,
'os': 752, 'para': 755, 'parabens': 738, 'um': 756, 'uma': 757, 'umas': 737, 'uns': 737, 'varias': 737, 'varios':
737}, {'comigo': 21}, {'meu': 733, 'meus': 733, 'minha': 733, 'minhas': 733}, {'algumas': 737, 'alguns': 737,
'bastante': 737, 'imenso': 737, 'imensos': 737, 'muito': 737, 'uma': 749, 'umas': 737, 'uns': 737, 'varias': 737,
'varios': 737}, {'na': 49}, {'': (0, 'missed'), 'na': 49}, {'data': 745, 'mensagem': 762}, {'a': 760, 'algumas': 737,
'alguns': 737, 'as': 760, 'bastante': 737, 'imenso': 737, 'imensos': 737, 'lhe': 761, 'lhes': 761, 'mensagem': 762,
'meu': 733, 'meus': 733, 'minha': 733, 'minhas': 733, 'muito': 737, 'o': 760, 'os': 760, 'recado': 763, 'uma': 764,
'umas': 737, 'uns': 737, 'varias': 737, 'varios': 737}, {'espera': 49}, {'visto': 49}, {'voz': 107}, {'de': 768},
{'<letter>': 107, 'nota': 769}, {'mao': 49}, {'tampa': 49}, {'<any_det>': 770, '<letter>': 107, 'a': 766, 'na': 771,
'nota': 769, 'pendurada': 49, 'pendurado': 49, 'plantada': 49, 'plantado': 49, 'tampa': 49, 'uma': 772, 'à': 766},
{'vacuo': 49}, {'a': 766, 'em': 767, 'esperando': 49, 'me': 773, 'na': 771, 'no': 774, 'pendurada': 49, 'pendurado':
49, 'plantada': 49, 'plantado': 49, 'à': 766}, {'animo': 738, 'apoio': 738, 'forca': 738, 'os': 739, 'parabens': 738},
{'animo': 738, 'apoio': 738, 'bastante': 743, 'coragem': 129, 'forca': 738, 'muita': 743, 'muito': 743, 'os': 739,
'parabens': 738, 'um': 743}, {'animo': 129, 'apoio': 129, 'bastante': 743, 'coragem': 129, 'forca': 129, 'muita': 743,
'muito': 743, 'um': 743}, {'a': 693, 'animo': 738, 'apoio': 738, 'as': 776, 'forca': 738, 'lhe': 777, 'lhes': 778,
'mentoria': 149, 'mentorias': 149, 'mentoring': 149, 'o': 693, 'os': 776, 'parabens': 738, 'um': 693, 'uma': 693},
{'de': 559, 'que': 559}, {'sorte': 129}, {'boa': 781}, {'boa': 781, 'lhe': 782}, {'chamada': 107}, {'a': 784, 'agora':
107, 'c': 107, 'com': 107}, {'<tip>': 99}, {'^': 5, 'de': 98, 'para': 98, 'que': 98}, {'conselho': 787, 'dica': 787,
'sugestao': 787, 'toque': 787}, {'forca': 746, 'mao': 746, 'maozinha': 746}, {'uma': 789}, {'...': 786, '<any_det>':
788, 'a': 766, 'na': 771, 'pendurada': 49, 'pendurado': 49, 'plantada': 49, 'plantado': 49, 'tampa': 49, 'uma': 772,
'à': 766}, {'bolo': 49, 'cano': 49}, {'tras': 49}, {'...': 786, '<any_det>': 788, 'bolo': 49, 'furo': 49, 'lhe': 790,
'me': 791, 'o': 792, 'para': 793, 'pra': 793, 'um': 792, 'uma': 789}, {'<see_inf>': 54}, {'<see_inf>': 54, 'aparecer':
263, 'de': 265, 'em': 265, 'ir': 263, 'juntar': 264, 'passar': 263, 'que': 265, 'ter': 263, 'vinha': 263, 'vir': 263,
'viria': 263}, {'': (5, 'mine'), 'N': 21}, {'los': 73}, {'N': 73}, {'N': 73, 'a': 799, 'o': 799}, {'a': 799, 'ao':
799, 'com': 800, 'e': 800, 'à': 799}, {'N': 801}, {'N': 801, 'a': 802, 'o': 802}, {'contato': 73}, {'em': 804},
{'los': 805}, {'contacto': 73}, {'em': 807}, {'los': 808}, {'ela': 21, 'ele': 21}, {'<any_det>': 21, '^': 474, 'a':
797, 'ao': 21, 'apresenta': 798, 'apresentar': 803, 'apresentá': 798, 'coloca': 806, 'colocá': 806, 'conecta': 798,
'conectar': 803, 'conectá': 798, 'juntar': 803, 'lhe': 21, 'lhes': 21, 'po': 809, 'pra': 810, 'à': 21}, {'<give1>':
21, '<give1_pra>': 21, '<subj>': 5, '<urge_inf>': 5, '<would_give>': 0, 'me': 278, 'nao': 279, 'não': 279, 'tenho':
272}, {'<give1>': 21, '<give1_pra>': 21, '<subj>': 5, '<urge_inf>': 5, 'me': 278, 'nao': 279, 'não': 279, 'tenho':
272}, {'^': 813, 'lhe': 606}, {'<give1>': 21, '<give1_pra>': 21}, {'^': 815}, {'^': 812, 'a': 283, 'aparecer': 263,
'eu': 814, 'ia': 284, 'ir': 263, 'iria': 199, 'juntar': 264, 'lhe': 816, 'me': 286, 'nos': 288, 'nós': 290, 'passar':
263, 'ter': 263, 'vai': 284, 'vinha': 263, 'vir': 263, 'viria': 263}, {'<to>': 561, 'aparecer': 263, 'de': 265, 'em':
265, 'ir': 263, 'juntar': 264, 'lhe': 609, 'me': 292, 'nos': 293, 'para': 295, 'passar': 263, 'pra': 295, 'que': 817,
'ter': 263, 'vinha': 263, 'vir': 263, 'viria': 263}, {'N': 35}, {'da': 819, 'de': 819, 'do': 819}, {'aniversario':
820, 'aniversário': 820, 'niver': 820}, {'<inf>': 73, '^': 474}, {'aniversario': 820, 'aniversário': 820, 'da': 305,
'de': 305, 'eu': 517, 'niver': 820, 'o': 821, 'para': 475, 'pra': 475, 'preciso': 822, 'que': 475, 'se': 54},
{'pediu': 479}, {'da': 509}, {'cima': 825, 'vacuo': 49, 'vez': 564}, {'<they>': 35, 'N': 35, 'a': 35, 'nao': 35,
'não': 35, 'o': 35}, {'^': 683, 'a': 729, 'as': 729, 'meu': 728, 'meus': 728, 'minha': 728, 'minhas': 728, 'nossa':
728, 'nosso': 728, 'o': 729, 'os': 729}, {'N': 828}, {'N': 142}, {'a': 830, 'o': 830}, {'<to>': 830, 'para': 831},
{'<helpful>': 832}, {'<any_det>': 142, 'a': 833, 'o': 833, 'um': 833, 'uma': 833}, {'a': 829, 'o': 829}, {'<to>': 829,
'^': 834, 'com': 688, 'lhe': 684, 'lhes': 684, 'para': 835}, {'da': 600, 'dela': 600, 'dele': 600, 'do': 600},
{'curriculo': 837, 'cv': 837}, {'o': 838}, {'da': 21, 'de': 21, 'do': 21}, {'me': 840}, {'nos': 12}, {'acaso': 107},
{'querer': 107}, {'<any_det>': 107, 'N': 107, 'c': 107, 'com': 107, 'por': 843, 'sem': 844}, {'<any_det>': 12, 'D':
12, 'N': 107, 'c': 12, 'cafe': 12, 'café': 12, 'com': 12, 'me': 140, 'por': 843, 'sem': 844}, {'<any_det>': 107, 'N':
107, 'c': 107, 'com': 107, 'me': 845, 'nos': 846, 'por': 843, 'sem': 844}, {'<any_det>': 107, 'N': 107, 'c': 107,
'com': 107, 'me': 845, 'nos': 845, 'por': 843, 'sem': 844}, {'...': 545, 'me': 140}, {'apresentacao': 171, 'defesa':
171, 'pitch': 171}, {'^': 850}, {'a': 851, 'o': 851}, {'a': 537, 'como': 537, 'o': 537}, {'N': 853}, {'a': 537}, {'a':
537, 'como': 537, 'por': 711, 'porque': 537}, {'N': 856}, {'a': 537, 'como': 537, 'o': 537, 'por': 711, 'porque':
537}, {'N': 855}, {'ela': 712, 'ele': 712}, {'<to>': 854, 'N': 855, 'a': 857, 'ao': 713, 'como': 537, 'lhe': 858,
'lhes': 858, 'o': 859, 'para': 860, 'por': 711, 'porque': 537, 'pra': 715, 'pro': 713, 'à': 713}, {'a': 596, 'o': 596,
'um': 596, 'uma': 596}, {'a': 596, 'lhe': 862, 'o': 596, 'um': 596, 'uma': 596}, {'a': 833, 'o': 833, 'um': 833,
'uma': 833}, {'<any_det>': 726, 'um': 602}, {'<any_det>': 726}, {'cliente': 601, 'contacto': 601, 'contato': 601,
'email': 170, 'lead': 601}, {'<any_det>': 726, '<to>': 731, '^': 864, 'lhe': 865, 'lhes': 866, 'mensagem': 170, 'o':
838, 'para': 755, 'um': 867}, {'<any_det>': 770, '<letter>': 107, 'nota': 769}, {'me': 869}, {'bom': 54, 'para': 466,
'pra': 466}, {'0': 517, 'cinco': 517, 'dois': 517, 'duas': 517, 'muitas': 517, 'muitos': 517, 'quase': 517, 'quatro':
517, 'tres': 517, 'trinta': 517, 'umas': 517, 'uns': 517, 'vinte': 517}, {'<of>': 49, 'N': 49, 'a': 49, 'ir': 49,
'ligar': 49, 'no': 49, 'o': 49, 'que': 49}, {'completo': 873}, {'<of>': 49, 'N': 49, 'a': 49, 'completamente': 873,
'ir': 49, 'ligar': 49, 'mesmo': 873, 'no': 49, 'o': 49, 'por': 874, 'que': 49, 'totalmente': 873}, {'me': 875},
{'perguntar': 709}, {'a': 877, 'para': 877, 'pra': 877}, {'N': 878}, {'a': 879, 'o': 879}, {'<to>': 879, 'lhe': 107,
'para': 880}, {'ela': 353, 'ele': 353, 'me': 17}, {'<any_det>': 17, 'noticias': 17, 'que': 882, 'resposta': 17,
'retorno': 17}, {'0': 49, 'duas': 49, 'meia': 49, 'um': 49, 'uma': 49}, {'N': 884}, {'N': 884, 'a': 885, 'o': 885,
'pela': 885, 'pelo': 885}, {'<of>': 49, 'N': 49, 'a': 49, 'completamente': 873, 'ir': 49, 'ligar': 49, 'mesmo': 873,
'no': 49, 'nos': 875, 'o': 49, 'por': 874, 'que': 49, 'totalmente': 873}, {'<date>': 49, 'nossa': 650, 'nosso': 650},
{'a': 888, 'da': 888, 'do': 888, 'o': 888, 'se': 547}, {'<of>': 49, 'N': 49, 'a': 49, 'completamente': 873, 'ir': 49,
'ligar': 49, 'me': 875, 'mesmo': 873, 'no': 49, 'o': 49, 'por': 874, 'que': 49, 'totalmente': 873}, {'c': 107, 'com':
107, 'que': 107}, {'<thing>': 17}, {'^': 892, 'que': 257}, {'<set>': 12, 'a': 324, 'aguardando': 238, 'combinado':
891, 'convencida': 325, 'convencido': 325, 'esperando': 238, 'pendente': 893, 'à': 324}, {'aguardar': 487, 'esperar':
487}, {'D': 12, 'a': 12, 'em': 12, 'para': 12, 'pra': 12}, {'aguardo': 487}, {'a': 895, 'aguardando': 487,
'convidada': 896, 'convidado': 896, 'convidados': 896, 'esperando': 487, 'no': 897}, {'c': 107, 'com': 107, 'la': 517,
'lá': 517, 'para': 466}, {'duas': 517}, {'dois': 517, 'tres': 517}, {'as': 900, 'c': 107, 'com': 107, 'os': 901,
'todos': 517}, {'a': 568, 'o': 568, 'tambem': 517}, {'almocar': 107, 'animar': 550, 'conversa': 107, 'dar': 550,
'falar': 107, 'mesa': 107, 'tomar': 107}, {'com': 107}, {'conversa': 107, 'mesa': 107}, {'a': 904, 'c': 107, 'com':
107, 'em': 115, 'la': 905, 'lá': 905, 'na': 107, 'no': 107, 'reunida': 107, 'reunido': 107, 'à': 906}, {'animar': 550,
'conversa': 107, 'dar': 550, 'falar': 107}, {'conversa': 107}, {'a': 908, 'c': 107, 'com': 107, 'em': 107, 'juntos':
107, 'na': 107, 'no': 107, 'reunidos': 107, 'à': 909}, {'aguardar': 487, 'dever': 89, 'esperar': 487, 'pensar': 553},
{'da': 17, 'de': 17, 'do': 17}, {'a': 911, 'aguardando': 487, 'atras': 547, 'convidada': 896, 'convidado': 896,
'convidados': 896, 'devendo': 89, 'esperando': 487, 'no': 897, 'pendente': 912, 'pensando': 553}, {'lha': 21, 'lhas':
21, 'lho': 21, 'lhos': 21}, {'<give1>': 914, '<give1_pra>': 21}, {'ela': 475, 'ele': 475}, {'com': 916, 'de': 475,
'que': 680}, {'<any_det>': 21, 'a': 797, 'ao': 21, 'lhe': 21, 'lhes': 21, 'pra': 810, 'à': 21}, {'lhe': 93, 'lhes':
93}, {'que': 919}, {'<giveinf>': 21, '<them>': 474}, {'^': 921}, {'a': 922, 'com': 922, 'de': 922}, {'': (5, 'mine'),
'^': 921, 'lhe': 21}, {'a': 922, 'com': 922, 'de': 924}, {'encarrego': 840}, {'^': 474, 'lhe': 475, 'lhes': 475},
{'^': 915, 'a': 606, 'combinamos': 917, 'combinei': 917, 'combinámos': 917, 'devo': 918, 'disse': 920, 'e': 517,
'encarrego': 841, 'ficamos': 923, 'fico': 925, 'ficámos': 923, 'fiquei': 925, 'lhe': 606, 'lhes': 606, 'me': 926, 'o':
606, 'ocupo': 841, 'trato': 840, 'vamos': 927, 'vou': 927}, {'': (9, 'told'), 'a': 537, 'como': 537, 'o': 537}, {'N':
929}, {'<to>': 930, 'N': 855, 'a': 857, 'ao': 713, 'como': 537, 'lhe': 858, 'lhes': 858, 'o': 859, 'para': 714, 'por':
711, 'porque': 537, 'pra': 715, 'pro': 713, 'à': 713}, {'^': 815, 'lhe': 606}, {'^': 815, 'eu': 932, 'lhe': 816}, {'':
(23, 'contact'), 'lhe': 609, 'que': 933}, {'confirmar': 17, 'enviar': 17, 'mandar': 17, 'responder': 17}, {'N': 935,
'confirmar': 17, 'enviar': 17, 'mandar': 17, 'me': 935, 'responder': 17}, {'<giveinf>': 21, 'a': 17, 'as': 17, 'o':
17, 'os': 17}, {'^': 937, 'a': 936, 'ainda': 530, 'ela': 936, 'ele': 936, 'o': 936}, {'^': 474, 'a': 936, 'apresenta':
798, 'apresentar': 803, 'apresentá': 798, 'coloca': 806, 'colocá': 806, 'conecta': 798, 'conectar': 803, 'conectá':
798, 'ela': 936, 'ele': 936, 'juntar': 803, 'me': 938, 'nos': 531, 'o': 936, 'po': 809}, {'me': 531, 'nos': 531},
{'se': 49}, {'gente': 941, 'vejo': 49}, {'falamos': 49, 'vemos': 49}, {'vejo': 49}, {'a': 942, 'estou': 49, 'falamos':
49, 'falava': 49, 'falo': 49, 'nos': 943, 'o': 944, 'vejo': 49, 'vemos': 49}, {'n': 945, 'nao': 945, 'não': 945},
{'que': 946}, {'falta': 238}, {'...': 947, 'lhe': 948}, {'para': 154, 'pra': 154, 'pro': 154}, {'espera': 323, 'ser':
950}, {'conta': 21}, {'minha': 952}, {'<moved_pp>': 950, 'a': 951, 'agora': 950, 'com': 334, 'comigo': 21, 'de': 335,
'marcada': 12, 'marcado': 12, 'para': 154, 'pendente': 893, 'por': 953, 'pra': 154, 'pro': 154, 'responsavel': 336,
'à': 324}, {'nada': 49}, {'vao': 49}, {'0': 49, 'e': 955, 'em': 956, 'meia': 509, 'sozinha': 49, 'sozinho': 49, 'uma':
509}, {'^': 921, 'aguardar': 487, 'espera': 957, 'esperar': 487}, {'N': 671, '^': 921, 'a': 672, 'o': 672},
{'<giveinf>': 21, '<them>': 474, 'lhe': 21, 'lhes': 21}, {'^': 960, 'almocar': 12, 'encontrar': 12, 'jantar': 12,
'lhe': 93, 'lhes': 93, 'marcar': 49, 'nos': 182, 'remarcar': 49, 'tomar': 12}, {'': (7, 'waiting'), '0': 49, '<of>':
17, 'e': 955, 'em': 956, 'meia': 509, 'sozinha': 49, 'sozinho': 49, 'uma': 509}, {'espera': 957}, {'a': 958,
'aguardando': 487, 'c': 673, 'com': 959, 'de': 961, 'esperando': 962, 'no': 897, 'plantada': 957, 'plantado': 957,
'à': 963}, {'^': 921, 'aguardar': 487, 'esperar': 487}, {'a': 965, 'aguardando': 487, 'com': 922, 'de': 924,
'esperando': 487, 'no': 897, 'pendente': 912}, {'D': 152, 'da': 161, 'de': 161, 'do': 161, 'para': 154, 'pra': 154,
'pro': 154}, {'dever': 340, 'espera': 323, 'ser': 950}, {'': (23, 'contact'), 'eu': 519}, {'c': 107, 'com': 107,
'para': 12, 'que': 969}, {'^': 0, 'aparecer': 263, 'ir': 263, 'juntar': 264, 'marcar': 49, 'me': 247, 'nos': 247,
'passar': 263, 'remarcar': 49, 'ter': 263, 'vinha': 263, 'vir': 263, 'viria': 263}, {'by': 49}, {'aberto': 49,
'aparecer': 263, 'ir': 263, 'juntar': 264, 'marcar': 49, 'passar': 263, 'stand': 972, 'ter': 263, 'vinha': 263, 'vir':
263, 'viria': 263}, {'D': 152, 'depois': 49}, {'aberto': 49, 'fazer': 49, 'marcar': 49, 'minha': 952, 'stand': 972},
{'<moved_pp>': 967, '<off_pp>': 49, 'D': 152, 'a': 968, 'acordado': 521, 'agendada': 12, 'agendado': 12, 'agora': 950,
'aparecer': 263, 'com': 334, 'combinado': 970, 'de': 971, 'devendo': 247, 'em': 973, 'ir': 263, 'juntar': 264,
'marcada': 12, 'marcado': 12, 'me': 343, 'para': 974, 'passar': 263, 'pendente': 893, 'por': 975, 'pra': 974, 'pro':
154, 'que': 265, 'responsavel': 336, 'sem': 132, 'ter': 263, 'vinha': 263, 'vir': 263, 'viria': 263, 'à': 324}, {'^':
921, 'espera': 957}, {'a': 977, 'c': 673, 'com': 959, 'de': 961, 'esperando': 957, 'plantada': 957, 'plantado': 957,
'à': 963}, {'^': 921, 'dever': 89, 'espera': 957, 'saber': 492}, {'': (5, 'mine'), '^': 21}, {'': (5, 'mine'), '^':
921, 'lhe': 980, 'lhes': 93}, {'a': 979, 'com': 922, 'de': 981, 'devendo': 89, 'esperando': 957, 'plantada': 957,
'plantado': 957, 'sabendo': 492, 'à': 963}, {'<date>': 107}, {'<of>': 489, '<to>': 489, '^': 488, 'com': 489, 'entre':
489}, {'<feedback_noun>': 727}, {'<course>': 692, 'apresentacao': 984, 'apresentacoes': 984, 'avaliacao': 588,
'conexao': 984, 'devolutiva': 588, 'feedback': 588, 'intro': 984, 'intros': 984, 'minha': 985, 'ponte': 984},
{'apresentacao': 984, 'apresentacoes': 984, 'conexao': 984, 'intro': 984, 'intros': 984, 'ponte': 984}, {'avaliacao':
588, 'data': 745, 'devolutiva': 588, 'feedback': 588}, {'<feedback_noun>': 727, 'a': 596, 'algumas': 737, 'alguns':
737, 'bastante': 737, 'imenso': 737, 'imensos': 737, 'muito': 737, 'o': 596, 'um': 596, 'uma': 988, 'umas': 737,
'uns': 737, 'varias': 737, 'varios': 737}, {'<course>': 692, 'apresentacao': 984, 'apresentacoes': 984, 'avaliacao':
588, 'conexao': 984, 'devolutiva': 588, 'feedback': 588, 'intro': 984, 'intros': 984, 'meu': 985, 'ponte': 984},
{'meus': 985}, {'^': 611, 'com': 612, 'em': 612, 'na': 612, 'no': 612}, {'voluntario': 992}, {'<course>': 692,
'<feedback_noun>': 727, 'avaliacao': 588, 'devolutiva': 588, 'feedback': 588}, {'<course>': 692, '<feedback_noun>':
727, 'apresentacao': 984, 'apresentacoes': 984, 'avaliacao': 588, 'conexao': 984, 'data': 745, 'devolutiva': 588,
'feedback': 588, 'intro': 984, 'intros': 984, 'ponte': 984}, {'<any_det>': 983, '<date>': 107, '<feedback_noun>': 727,
'a': 986, 'algumas': 737, 'alguns': 737, 'as': 987, 'bastante': 737, 'imenso': 737, 'imensos': 737, 'lhe': 989,
'lhes': 761, 'mentoria': 149, 'mentorias': 149, 'mentoring': 149, 'muito': 737, 'o': 990, 'os': 991, 'trabalho': 993,
'um': 994, 'uma': 995, 'umas': 737, 'uns': 737, 'varias': 737, 'varios': 737, 'voluntariado': 992}, {'<any_det>': 983,
'<date>': 107, 'a': 987, 'as': 987, 'mentoria': 149, 'mentorias': 149, 'mentoring': 149, 'o': 987, 'trabalho': 993,
'uma': 987, 'voluntariado': 992}, {'ser': 950}, {'D': 152, 'a': 634, 'depois': 49, 'o': 634}, {'fazer': 49}, {'D':
152, 'caixa': 49, 'depois': 49, 'voicemail': 49}, {'D': 152, 'caixa': 49, 'voicemail': 49}, {'<moved_pp>': 967,
'<off_pp>': 49, 'D': 152, 'a': 998, 'agora': 950, 'ao': 634, 'combinado': 891, 'na': 634, 'no': 634, 'para': 999,
'por': 1000, 'pra': 1001, 'pro': 1002, 'sem': 132}, {'': (23, 'contact'), 'casa': 107}, {'a': 107, 'o': 107}, {'a':
1004, 'almocar': 107, 'ao': 107, 'ate': 107, 'beber': 107, 'com': 107, 'correr': 107, 'em': 115, 'jantar': 107, 'la':
107, 'lá': 107, 'na': 1004, 'no': 107, 'num': 107, 'numa': 107, 'ter': 905, 'tomar': 107, 'ver': 1005, 'visitar': 107,
'à': 107}, {'mentoria': 149, 'mentorias': 149, 'mentoring': 149}, {'a': 1004, 'almocar': 107, 'ao': 107, 'ate': 107,
'beber': 107, 'com': 107, 'correr': 107, 'dar': 1007, 'em': 115, 'jantar': 107, 'la': 107, 'lá': 107, 'na': 1004,
'no': 107, 'num': 107, 'numa': 107, 'ter': 905, 'tomar': 107, 'ver': 1005, 'visitar': 107, 'à': 107}, {'de': 54}, {'':
(11, 'thinking'), 'ter': 350}, {'de': 1010}, {'ela': 35, 'ele': 35, 'isso': 35, 'mim': 35, 'nos': 35, 'nós': 35},
{'a': 1012, 'ao': 631}, {'chamadas': 49}, {'de': 1014}, {'^': 611, 'com': 612, 'em': 612, 'na': 612, 'no': 612,
'para': 612}, {'voluntariado': 1016}, {'de': 1017}, {'ver': 510}, {'n': 49, 'nao': 49, 'não': 49}, {'que': 1020},
{'que': 1020, 'tempo': 1021}, {'<inf>': 73, '^': 474, 'tempos': 1022}, {'...': 947, 'de': 1019, 'muito': 1022, 'que':
1023, 'seculos': 1022, 'tempos': 1022}, {'agendado': 49, 'combinado': 49, 'marcado': 49}, {'<pro>': 600}, {'<pro>':
600, 'minha': 1026}, {'<pro>': 600, 'meu': 1026}, {'<any_det>': 726, 'a': 1027, 'meu': 1026, 'minha': 1026, 'o': 1028,
'um': 1026, 'uma': 1026}, {'a': 1027, 'meu': 1026, 'minha': 1026, 'o': 1028, 'um': 1026, 'uma': 1026}, {'N': 1030},
{'N': 1029, 'a': 1031, 'o': 1031}, {'<to>': 600, 'no': 600}, {'<pro>': 600, 'N': 1033, 'minha': 1026}, {'<pro>': 600,
'cliente': 601, 'contacto': 601, 'contato': 601, 'lead': 601}, {'<any_det>': 726, 'a': 1027, 'meu': 1026, 'minha':
1026, 'o': 1028, 'um': 1035, 'uma': 1026}, {'<pro>': 600, 'N': 1033, 'meu': 1026}, {'ela': 1030, 'ele': 1030},
{'<any_det>': 726, '<to>': 1032, 'N': 1033, 'a': 1034, 'lhe': 1036, 'lhes': 1029, 'meu': 1026, 'minha': 1026, 'o':
1037, 'para': 1038, 'pra': 1038, 'um': 1035, 'uma': 1026}, {'<to>': 561}, {'a': 575, 'ao': 575, 'com': 575, 'e': 575,
'à': 575}, {'N': 1041}, {'N': 1041, 'a': 1042, 'o': 1042}, {':': 573, 'N': 572, 'da': 1043, 'de': 1043, 'do': 1043,
'entre': 1043}, {'': (0, 'missed'), 'embora': 49}, {'ido': 1045, 'saido': 49}, {'estava': 49}, {'havia': 1046, 'nao':
1047, 'não': 1047, 'que': 35, 'tinha': 1046}, {'a': 107, 'ao': 107, 'c': 107, 'com': 107, 'futebol': 107, 'padel':
107, 'tenis': 107, 'ténis': 107, 'tênis': 107, 'à': 107}, {'a': 696, 'me': 639, 'o': 696, 'pelo': 583, 'por': 583,
'via': 583}, {'nos': 517, 'nós': 517}, {'': (14, 'together'), 'a': 1051}, {'se': 1052}, {'^': 474, 'de': 475}, {'^':
474, 'apresenta': 798, 'apresentar': 803, 'apresentá': 798, 'coloca': 806, 'colocá': 806, 'conecta': 798, 'conectar':
803, 'conectá': 798, 'juntar': 803, 'lhe': 93, 'po': 809}, {'^': 474, 'de': 1055, 'lhe': 93, 'me': 1054}, {'da': 54,
'de': 54, 'do': 54}, {'me': 1057}, {'cadeira': 49}, {'de': 1059}, {'cano': 49}, {'bolo': 49, 'cano': 49, 'cha': 1060,
'furo': 49, 'nega': 49, 'tampa': 49}, {'bolo': 49, 'cano': 49, 'cha': 1060, 'furo': 49, 'nega': 49, 'o': 1061,
'tampa': 49, 'um': 1062, 'uma': 1062}, {'como': 537}, {'contacto': 725, 'contato': 725, 'nome': 725, 'numero': 725,
'telefone': 725}, {'opiniao': 172}, {'minha': 1066}, {'<any_det>': 1065, 'a': 1067, 'algumas': 737, 'alguns': 737,
'bastante': 737, 'comentarios': 172, 'feedback': 172, 'imenso': 737, 'imensos': 737, 'lhe': 761, 'lhes': 761, 'minha':
1066, 'muito': 737, 'uma': 749, 'umas': 737, 'uns': 737, 'varias': 737, 'varios': 737}, {'algumas': 737, 'alguns':
737, 'bastante': 737, 'imenso': 737, 'imensos': 737, 'lhe': 761, 'lhes': 761, 'muito': 737, 'uma': 749, 'umas': 737,
'uns': 737, 'varias': 737, 'varios': 737}, {'<any_det>': 1065, 'algumas': 737, 'alguns': 737, 'bastante': 737,
'imenso': 737, 'imensos': 737, 'lhe': 761, 'lhes': 761, 'muito': 737, 'uma': 749, 'umas': 737, 'uns': 737, 'varias':
737, 'varios': 737}, {'': (5, 'mine'), 'que': 21}, {'<handed1>': 147, '<told1>': 462, '^': 486, 'apresentei': 575,
'contei': 1064, 'dei': 1068, 'deixei': 1069, 'devo': 21, 'expliquei': 1064, 'fiz': 1069, 'indiquei': 1030, 'mandei':
1070, 'mostrei': 1064, 'passei': 1070, 'pedi': 709, 'perguntei': 709, 'prometi': 1071, 'recomendei': 1030, 'sugeri':
1030}, {'facebook': 54, 'imprensa': 54, 'insta': 54, 'instagram': 54, 'jornal': 54, 'linkedin': 54, 'twitter': 54,
'x': 54}, {'': (11, 'thinking'), 'facebook': 54, 'imprensa': 54, 'insta': 54, 'instagram': 54, 'jornal': 54,
'linkedin': 54, 'twitter': 54, 'x': 54}, {'a': 54, 'as': 54, 'na': 1073, 'no': 1074, 'o': 54, 'os': 54, 'pelo': 1073,
'que': 54, 'sobre': 54, 'um': 54, 'uma': 54}, {'perdida': 49}, {'': (23, 'contact'), '<to>': 879, 'a': 696, 'lhe':
107, 'o': 696, 'para': 880, 'pelo': 583, 'por': 583, 'via': 583}, {'meu': 733, 'meus': 733, 'minha': 734, 'minhas':
733}, {'<any_det>': 726, '<feedback_noun>': 727, 'algumas': 737, 'alguns': 737, 'bastante': 737, 'imenso': 737,
'imensos': 737, 'muito': 737, 'um': 602, 'uma': 749, 'umas': 737, 'uns': 737, 'varias': 737, 'varios': 737},
{'<any_det>': 726, 'algumas': 737, 'alguns': 737, 'bastante': 737, 'imenso': 737, 'imensos': 737, 'muito': 737, 'uma':
749, 'umas': 737, 'uns': 737, 'varias': 737, 'varios': 737}, {'curriculo': 837, 'cv': 837, 'meu': 734, 'meus': 733,
'minha': 733, 'minhas': 733}, {'meu': 733, 'meus': 734, 'minha': 733, 'minhas': 733}, {'<feedback_noun>': 727,
'cliente': 601, 'contacto': 601, 'contato': 601, 'email': 170, 'lead': 601, 'mail': 170, 'zap': 170},
{'<feedback_noun>': 727, 'data': 745, 'mensagem': 170}, {'<any_det>': 726, '<feedback_noun>': 727, '<to>': 731, '^':
864, 'a': 1078, 'algumas': 737, 'alguns': 737, 'as': 760, 'audio': 170, 'bastante': 737, 'imenso': 737, 'imensos':
737, 'lhe': 1079, 'lhes': 1080, 'mail': 170, 'mensagem': 170, 'meu': 733, 'meus': 733, 'minha': 733, 'minhas': 733,
'muito': 737, 'o': 1081, 'os': 1082, 'para': 755, 'um': 1083, 'uma': 1084, 'umas': 737, 'uns': 737, 'varias': 737,
'varios': 737, 'áudio': 170}, {'<letter>': 107}, {'<any_det>': 770, '<letter>': 107, '^': 369, 'nota': 769, 'para':
328, 'pra': 328}, {'<any_det>': 1086, '<letter>': 107, 'eu': 370, 'me': 1087, 'para': 328, 'pra': 328}, {'almocar':
12, 'encontrar': 12, 'jantar': 12, 'nos': 182, 'tomar': 12}, {'c': 673, 'com': 673, 'de': 1089}, {'c': 673, 'com':
673}, {'saudade': 107}, {'a': 1092, 'saudades': 107}, {'saudades': 107}, {'': (13, 'talk'), 'como': 35, 'da': 35,
'de': 35, 'do': 35, 'por': 492, 'porque': 35, 'que': 35, 'se': 35, 'sobre': 35}, {'a': 21, 'em': 21}, {'mail': 107},
{'<letter>': 107, 'e': 1097, 'nota': 769}, {'<any_det>': 1098, '<letter>': 107, 'a': 766, 'e': 1097, 'em': 767,
'esperando': 49, 'na': 771, 'no': 774, 'nota': 769, 'pendurada': 49, 'pendurado': 49, 'plantada': 49, 'plantado': 49,
'à': 766}, {'bolo': 49}, {'<any_det>': 788, 'bolo': 49, 'furo': 49, 'o': 1100, 'para': 793, 'pra': 793, 'um': 1100},
{'<any_det>': 1098, '<letter>': 107, 'e': 1097, 'nota': 769}, {'<any_det>': 1098, '<letter>': 107, 'e': 1097, 'me':
329, 'nota': 769, 'para': 328, 'pra': 328}, {'para': 21, 'pra': 21}, {'cabeca': 49}, {'<any_det>': 1098, '<letter>':
107, 'completamente': 49, 'da': 1105, 'e': 1097, 'nota': 769, 'totalmente': 49}, {'^': 349, 'me': 365, 'para': 93,
'pra': 93, 'que': 364}, {'<advises>': 375, '<called3>': 107, '<off>': 49, '<says>': 1095, '<wrote3>': 203, '^': 376,
'acompanhou': 517, 'alerta': 378, 'alertou': 378, 'avisando': 492, 'avisou': 378, 'cobra': 242, 'cobrou': 242,
'coloca': 246, 'comprometi': 1096, 'contando': 492, 'convida': 717, 'convidam': 717, 'deixou': 1099, 'deu': 1101,
'deve': 255, 'devem': 255, 'disse': 386, 'diz': 390, 'empurrou': 307, 'encaminhou': 1102, 'encarrego': 840,
'encontramos': 639, 'encontrei': 639, 'encoraja': 307, 'encorajou': 307, 'enviou': 1102, 'esqueci': 875, 'estimulou':
307, 'fala': 330, 'falou': 386, 'falta': 938, 'faltam': 531, 'garantiu': 346, 'ia': 391, 'incentiva': 307,
'incentivou': 307, 'insistiu': 392, 'lembrar': 1054, 'lembrei': 1057, 'mandou': 1103, 'ofereci': 1104, 'passou': 1106,
'pede': 350, 'pediu': 1107, 'pergunto': 54, 'poe': 246, 'promete': 346, 'prometeu': 346, 'reuni': 639, 'reunimos':
639, 'sugeriu': 392, 'tem': 394, 'tinha': 391, 'têm': 394, 'vai': 247, 'vao': 247}, {'^': 83, 'a': 84, 'o': 84}, {'a':
84, 'o': 84}, {'a': 84, 'ao': 84, 'aos': 84, 'as': 84, 'com': 1110, 'em': 84, 'na': 84, 'no': 84, 'para': 84, 'pra':
84, 'à': 84, 'às': 84}, {'saudade': 49}, {'de': 1112}, {'<to>': 930, 'a': 713, 'ao': 713, 'como': 537, 'lhe': 858,
'lhes': 858, 'para': 714, 'por': 711, 'porque': 537, 'pra': 715, 'pro': 713, 'à': 713}, {'a': 522, 'ao': 522, 'aos':
522, 'à': 522}, {'obrigada': 1115, 'obrigado': 1115}, {'ausencia': 49}, {'melhor': 98}, {'^': 5, 'a': 327, 'eu': 98,
'nos': 98, 'nós': 98, 'o': 1118}, {'N': 1119}, {'da': 1120, 'de': 1120, 'dela': 1119, 'dele': 1119, 'do': 1120},
{'agenda': 12, 'minha': 1117, 'opiniao': 1121, 'visao': 1121}, {'N': 49}, {'da': 1123, 'de': 1123, 'do': 1123}, {'':
(0, 'missed'), 'a': 49, 'ao': 49, 'em': 49, 'na': 49, 'nada': 49, 'no': 49, 'nossa': 49, 'nosso': 49, 'o': 49, 'à':
49}, {'noticias': 49, 'sinais': 49, 'sinal': 49}, {'certo': 1125, 'mais': 1126, 'noticias': 49, 'para': 526, 'pra':
526, 'sinais': 49, 'sinal': 49}, {'mais': 955, 'nada': 49}, {'^': 474, 'lhe': 93}, {'^': 474, 'de': 1129, 'lhe': 93},
{'ninguem': 49}, {'possivel': 1125}, {'volta': 49}, {'de': 1133, 'mais': 49, 'nada': 49}, {'noticias': 49, 'sinal':
49}, {'<answers>': 49, 'deu': 1135, 'esquecer': 1130, 'liga': 1134, 'ligou': 1134, 'respondeu': 1134}, {'esquecer':
1054}, {'realizou': 1125}, {'nada': 547}, {'<inf>': 49}, {'de': 1140}, {'como': 526, 'coragem': 1141, 'tempo': 532},
{'ninguem': 1125}, {'<answers>': 49, '<clitic>': 524, '<happens3>': 1125, '<seen1>': 49, 'cheguei': 527, 'consegui':
526, 'conseguimos': 526, 'deu': 1127, 'disse': 1128, 'esquece': 1054, 'esquecer': 1130, 'estava': 1131, 'falou': 1128,
'foi': 1132, 'fui': 651, 'havia': 1131, 'liga': 1134, 'ligou': 1134, 'me': 1136, 'posso': 1137, 'pude': 526, 'recebi':
531, 'respondeu': 1134, 'se': 1138, 'sei': 1139, 'tinha': 1131, 'tive': 1142, 'veio': 1143}, {'nem': 1123},
{'noticias': 49, 'para': 526, 'pra': 526, 'sinal': 49}, {'<answers>': 49, 'deu': 1135, 'liga': 1134, 'ligou': 1134,
'respondeu': 1134}, {'<answers>': 49, '<clitic>': 524, '<seen1>': 49, 'N': 1145, 'cheguei': 527, 'consegui': 526,
'conseguimos': 526, 'deu': 1146, 'liga': 1134, 'ligou': 1134, 'me': 1147, 'noticia': 547, 'noticias': 547, 'novas':
547, 'novidades': 547, 'pude': 526, 'rasto': 547, 'respondeu': 1134, 'sinal': 547, 'tive': 533}, {'<answers>': 49,
'deu': 1135}, {'<answers>': 49, 'deu': 1135, 'me': 1149}, {'': (7, 'waiting'), '<of>': 17, 'da': 17, 'de': 17, 'do':
17}, {'lugar': 98}, {'aguardo': 1151, 'entender': 1121, 'meu': 1152, 'seu': 1152, 'teu': 1152, 'vacuo': 49}, {'bolo':
49, 'furo': 49, 'o': 1100, 'para': 793, 'pra': 793, 'um': 1100}, {'juntos': 517}, {'D': 12, 'c': 107, 'com': 107},
{'<advises>': 375, '<called3>': 107, '<off>': 49, '<says>': 1095, '<we3>': 107, '<wrote3>': 203, '^': 376, 'alerta':
378, 'alertou': 378, 'avisou': 378, 'convida': 717, 'convidam': 717, 'deixou': 1099, 'desencontramos': 49,
'desencontrámos': 49, 'deu': 1154, 'deve': 255, 'devem': 255, 'disse': 404, 'diz': 405, 'dois': 1155, 'empurrou': 307,
'encaminhou': 1102, 'encontramos': 1156, 'encontrei': 639, 'encoraja': 307, 'encorajou': 307, 'enviou': 1102,
'esquecemos': 875, 'estimulou': 307, 'falamos': 96, 'falou': 404, 'falta': 531, 'faltam': 531, 'ia': 391, 'incentiva':
307, 'incentivou': 307, 'mandou': 1102, 'passou': 1102, 'pede': 350, 'pediu': 350, 'reuni': 639, 'reunimos': 639,
'tem': 394, 'tinha': 391, 'têm': 394, 'vai': 247, 'vao': 247, 'vemos': 96}, {'mim': 73}, {'mental': 73, 'para': 1158,
'pessoal': 73}, {'<answers>': 49, '<came3>': 49, '<clitic>': 524, '<seen1>': 49, 'atendeu': 49, 'chegou': 49,
'cheguei': 527, 'consegui': 526, 'conseguimos': 526, 'deu': 1146, 'ligou': 49, 'me': 1149, 'pude': 526, 'respondeu':
49, 'tive': 533}, {'dois': 1155}, {'^': 486, 'quais': 35, 'qual': 35, 'seu': 508, 'sua': 508}, {'<to>': 631, 'N': 522,
'a': 522, 'ao': 522, 'aos': 522, 'à': 522}, {'para': 21}, {'<to>': 685, '^': 683, 'com': 688, 'lhe': 684, 'lhes': 684,
'me': 1164, 'para': 688}, {'dois': 1155, 'quais': 35, 'qual': 35}, {'entrevista': 54}, {'podcast': 54, 'video': 54,
'vídeo': 54}, {'palestra': 54}, {'a': 1167, 'o': 1168, 'que': 54, 'um': 1168, 'uma': 1169}, {'<them>': 704, 'a': 705,
'avisar': 493, 'contar': 493, 'dizer': 493, 'me': 506, 'o': 705, 'que': 559}, {'D': 152, 'para': 154, 'pra': 154,
'pro': 154}, {'apanhar': 12, 'buscar': 12}, {'apanhar': 468, 'buscar': 468, 'me': 1173, 'nos': 1173, 'ser': 950},
{'escritorio': 12}, {'em': 500}, {'': (2, 'plan'), 'a': 500}, {'apanhar': 12, 'buscar': 12, 'visitar': 12}, {'D': 152,
'apanhar': 468, 'buscar': 468, 'me': 1173, 'nos': 1173}, {'comigo': 12}, {'<moved_pp>': 1172, 'D': 152, 'a': 1174,
'agora': 950, 'almocar': 12, 'ao': 1175, 'apanhar': 468, 'aqui': 1176, 'buscar': 468, 'ca': 1177, 'jantar': 12, 'la':
1176, 'lá': 1176, 'me': 1178, 'nos': 1173, 'para': 1179, 'pra': 154, 'pro': 154, 'ter': 1180}, {'manha': 107, 'noite':
107, 'tarde': 107}, {'semana': 107}, {'de': 1183}, {'dia': 107, 'fim': 1184}, {'...': 639, 'a': 1182, 'em': 115, 'la':
107, 'lá': 107, 'na': 1004, 'no': 107, 'o': 1185, 'pela': 107, 'pelo': 107, 'por': 115}, {'apanhar': 468, 'buscar':
468}, {'a': 1187, 'apanhar': 468, 'buscar': 468, 'para': 1187}, {'avaliacao': 588, 'devolutiva': 588, 'feedback': 588,
'manha': 107, 'meu': 733, 'meus': 733, 'minha': 734, 'minhas': 733, 'noite': 107, 'tarde': 107}, {'avaliacao': 588,
'cliente': 601, 'contacto': 601, 'contato': 601, 'devolutiva': 588, 'feedback': 588, 'lead': 601}, {'<any_det>': 726,
'<feedback_noun>': 727, 'a': 596, 'algumas': 737, 'alguns': 737, 'bastante': 737, 'imenso': 737, 'imensos': 737,
'muito': 737, 'o': 596, 'um': 1190, 'uma': 988, 'umas': 737, 'uns': 737, 'varias': 737, 'varios': 737}, {'avaliacao':
588, 'curriculo': 837, 'cv': 837, 'devolutiva': 588, 'dia': 107, 'feedback': 588, 'fim': 1184, 'meu': 734, 'meus':
733, 'minha': 733, 'minhas': 733}, {'<feedback_noun>': 727, 'avaliacao': 588, 'cliente': 601, 'contacto': 601,
'contato': 601, 'devolutiva': 588, 'feedback': 588, 'lead': 601}, {'<feedback_noun>': 727, 'avaliacao': 588, 'data':
745, 'devolutiva': 588, 'feedback': 588}, {'...': 639, '<any_det>': 726, '<feedback_noun>': 727, '<to>': 731, '^':
864, 'a': 1189, 'algumas': 737, 'alguns': 737, 'as': 760, 'bastante': 737, 'em': 115, 'imenso': 737, 'imensos': 737,
'la': 107, 'lhe': 1191, 'lhes': 1080, 'lá': 107, 'meu': 733, 'meus': 733, 'minha': 733, 'minhas': 733, 'muito': 737,
'na': 1004, 'no': 107, 'o': 1192, 'os': 1082, 'para': 755, 'pela': 107, 'pelo': 107, 'por': 115, 'um': 1193, 'uma':
1194, 'umas': 737, 'uns': 737, 'varias': 737, 'varios': 737}, {'cabeca': 49, 'ideia': 49}, {'completamente': 49, 'da':
1196, 'totalmente': 49}, {'<moved_pp>': 1172, 'D': 152, 'a': 998, 'agora': 950, 'me': 1197, 'para': 154, 'pra': 154,
'pro': 154}, {'<until>': 0}, {'...': 1199}, {'<any_det>': 1200}, {'^': 1201}, {'': (8, 'asked'), 'N': 1202}, {'<to>':
709}, {'opiniao': 1204}, {'a': 709, 'o': 709}, {'': (8, 'asked'), '<to>': 709, '^': 1201, 'para': 1206}, {'<to>': 709,
'para': 1206}, {'conselho': 1204}, {'<to>': 1203, '^': 1201, 'a': 1205, 'ajuda': 1204, 'conselho': 1204, 'lhe': 1207,
'lhes': 1208, 'opiniao': 1204, 'para': 1206, 'um': 1209}, {'<to>': 709, 'lhe': 1208, 'lhes': 1208, 'para': 1206},
{'^': 676}, {'^': 676, 'eu': 476, 'lhe': 1212}, {'': (5, 'mine'), '<giveinf>': 21, '<subj>': 5, 'me': 278, 'nao': 279,
'não': 279}, {'<giveinf>': 21, '<subj>': 5, 'me': 278, 'nao': 279, 'não': 279}, {'^': 1215, 'lhe': 475}, {'^': 1214,
'a': 363, 'eu': 1216, 'lhe': 1212, 'nos': 290, 'nós': 290}, {'^': 349, 'para': 1213, 'pra': 477, 'que': 1217}, {'':
(4, 'needs_from_me'), '<giveinf>': 21, '<subj>': 5, 'me': 278, 'nao': 279, 'não': 279}, {'': (4, 'needs_from_me'),
'<giveinf>': 21}, {'^': 1220}, {'^': 1219, 'lhe': 1221, 'lhes': 242}, {'^': 1215, 'a': 414, 'eu': 1222, 'lhe': 475,
'nos': 290, 'nós': 290}, {'me': 1218, 'nos': 350, 'para': 477, 'pra': 477, 'que': 1223}, {'carona': 107}, {'vistos':
35}, {'call': 49}, {'a': 1227}, {'<date>': 49, 'call': 49}, {'a': 1229, 'ao': 650, 'o': 650, 'à': 650}, {'se': 35},
{'': (8, 'asked'), '<to>': 709, 'para': 1206}, {'<to>': 709, 'lhe': 1232, 'lhes': 1208, 'para': 1206}, {'me': 54},
{'^': 701, 'a': 703, 'em': 659, 'eu': 702}, {'N': 1235}, {'<them>': 704, 'N': 660, 'a': 1236, 'o': 1236, 'que': 35},
{'<them>': 704, 'a': 705, 'avisar': 493, 'contar': 493, 'dizer': 493, 'me': 506, 'o': 705}, {'<inf>': 73}, {'^': 399,
'a': 238, 'as': 238, 'da': 401, 'de': 420, 'do': 401, 'o': 238, 'os': 238, 'que': 421, 'se': 1239}, {'<giveinf>': 21,
'lhe': 474}, {'^': 1241}, {'^': 1241, 'de': 1242}, {'^': 1241, 'apresenta': 798, 'apresentar': 803, 'apresentá': 798,
'coloca': 806, 'colocá': 806, 'conecta': 798, 'conectar': 803, 'conectá': 798, 'de': 1242, 'juntar': 803, 'pensar':
54, 'po': 809}, {':': 573}, {'lhe': 49}, {'<see_inf>': 49, 'ligar': 1246}, {'N': 1071}, {'': (5, 'mine'), '^': 21,
'que': 21}, {'a': 1248, 'o': 1248}, {'': (5, 'mine'), '<to>': 1248, '^': 21, 'lhe': 1249, 'lhes': 1249, 'para': 1250,
'que': 21}, {'': (5, 'mine'), '<to>': 1248, 'lhe': 1071, 'lhes': 1071, 'para': 1250, 'que': 21}, {'<date>': 12,
'passo': 73}, {'passos': 73}, {'N': 628, 'conversa': 656}, {'N': 628, 'a': 1255, 'em': 666, 'o': 629}, {'N': 653,
'conversa': 656}, {'N': 653, 'a': 1257, 'o': 654}, {'<moved_pp>': 1172, 'D': 152, 'agora': 1172, 'para': 154, 'pra':
154, 'pro': 154}, {'e': 1259, 'fica': 1259, 'ficou': 1259, 'muda': 1259, 'mudou': 1259, 'passa': 1259, 'passou': 1259,
'sera': 1259, 'vai': 1259, 'é': 1259}, {'D': 1260, 'quarta': 1260, 'quinta': 1260, 'segunda': 1260, 'sexta': 1260,
'terca': 1260}, {'D': 1260, 'marcada': 1261, 'marcado': 1261, 'quarta': 1260, 'quinta': 1260, 'segunda': 1260,
'sexta': 1260, 'terca': 1260}, {'ser': 1261}, {'era': 1261, 'estava': 1262, 'ia': 1263, 'seria': 1261, 'tinhamos':
1261}, {'dia': 54}, {'encontramos': 49, 'encontrámos': 49}, {'encontrei': 49, 'liguei': 49, 'nos': 1266, 'vi': 49},
{'': (6, 'theirs'), 'me': 0, 'nos': 0}, {'<would_give>': 1268}, {'^': 1269}, {'<is3>': 35, '<they>': 35, '^': 1269,
'era': 1261, 'estava': 1262, 'ia': 1263, 'me': 1270, 'nos': 1270, 'saudade': 49, 'seria': 1261, 'tinhamos': 1261},
{'': (13, 'talk'), 'sabe': 54}, {'quando': 35, 'quanto': 35, 'se': 35}, {'^': 423, 'a': 238, 'as': 238, 'da': 238,
'de': 315, 'do': 238, 'o': 238, 'os': 238, 'que': 318, 'saber': 1273}, {'': (11, 'thinking'), 'aparecer': 263, 'ir':
263, 'juntar': 264, 'passar': 263, 'ter': 263, 'vinha': 263, 'vir': 263, 'viria': 263}, {'^': 349, 'aparecer': 263,
'de': 1275, 'em': 265, 'ir': 263, 'juntar': 264, 'passar': 263, 'que': 425, 'ter': 263, 'vinha': 263, 'vir': 263,
'viria': 263}, {'<letter>': 107, 'chamada': 107, 'visita': 107}, {'<any_det>': 1277, '<letter>': 107, '^': 647,
'chamada': 107, 'visita': 107}, {'<any_det>': 1277, '<letter>': 107, 'chamada': 107, 'visita': 107}, {'dela': 507,
'dele': 507}, {'N': 1030, 'a': 1031, 'o': 1031}, {'<to>': 1281, 'N': 1033, 'a': 1034, 'la': 600, 'lhe': 1030, 'lhes':
1030, 'lo': 600, 'meu': 1026, 'minha': 1026, 'o': 1037, 'para': 1038, 'pra': 1038, 'um': 1026, 'uma': 1026},
{'duvidas': 537, 'perguntas': 537}, {'a': 1283, 'as': 1283, 'às': 1283}, {'c': 107, 'com': 107, 'me': 639}, {'me':
140}, {'a': 568, 'as': 568, 'o': 568, 'os': 568}, {'com': 107, 'para': 107, 'pra': 107}, {'calhar': 54, 'compromete':
248, 'comprometeu': 248, 'encarrega': 309, 'esqueceu': 547, 'fosse': 361, 'juntou': 517, 'ofereceu': 430}, {'': (0,
'missed'), 'da': 49, 'de': 49, 'do': 49}, {'atender': 49, 'falar': 49, 'noticia': 547, 'noticias': 1290, 'novas': 547,
'novidades': 547, 'rasto': 547, 'responder': 49, 'resposta': 49, 'retorno': 49, 'sinal': 1290, 'sorte': 49, 'sucesso':
49, 'ver': 49}, {'me': 639}, {'aniversario': 820, 'aniversário': 820, 'niver': 820, 'o': 821, 'que': 54}, {'bom': 54},
{'^': 83, 'a': 84, 'ao': 84, 'aos': 84, 'as': 84, 'com': 84, 'em': 84, 'na': 84, 'no': 84, 'para': 84, 'à': 84, 'às':
84}, {'coaching': 1295, 'mentoria': 1295, 'mentorias': 1295, 'mentoring': 1295}, {'de': 1296}, {'falta': 547}, {'a':
1298, 'falta': 547}, {'chama': 49}, {'com': 54, 'que': 54}, {'na': 1073, 'no': 1073, 'pelo': 1073, 'que': 35},
{'<to>': 1281, 'a': 1027, 'lhe': 1030, 'lhes': 1030, 'meu': 1026, 'minha': 1026, 'o': 1028, 'para': 1038, 'pra': 1038,
'um': 1026, 'uma': 1026}, {'a': 324, 'agendada': 12, 'agendado': 12, 'aguardando': 238, 'esperando': 238, 'marcada':
12, 'marcado': 12, 'à': 324}, {'estava': 517, 'esteve': 517, 'veio': 517}, {'desligado': 49}, {'<inf>': 73, '^': 434,
'me': 247, 'nos': 247}, {'...': 947, 'de': 435, 'que': 1307}, {'a': 12, 'o': 12}, {'^': 474, 'almocar': 140,
'encontrar': 12, 'estar': 140, 'lhe': 93, 'lhes': 93, 'ver': 1309}, {'<date>': 12, 'de': 1310, 'que': 1310, 'um': 13,
'uma': 13}, {'': (5, 'mine'), '^': 474, 'almocar': 140, 'apresenta': 798, 'apresentar': 803, 'apresentá': 798,
'coloca': 806, 'colocá': 806, 'conecta': 798, 'conectar': 803, 'conectá': 798, 'encontrar': 12, 'estar': 140,
'juntar': 803, 'lhe': 93, 'lhes': 93, 'pensar': 54, 'po': 809, 'ver': 1309}, {'<date>': 12, 'de': 1312, 'que': 1312,
'saudades': 49, 'um': 13, 'uma': 13}, {'adiar': 49, 'cancelar': 49, 'desmarcar': 49, 'suspender': 49}, {'de': 1314,
'que': 1314}, {'': (5, 'mine'), 'me': 17}, {'<giveinf>': 1316}, {'^': 17, 'encontrar': 49}, {'<see_inf>': 49, '^':
1317, 'me': 1318, 'nos': 255}, {'^': 354, 'agendado': 49, 'combinado': 49, 'de': 1319, 'ficado': 266, 'marcado': 49,
'que': 1319}, {'com': 709}, {'a': 1283, 'as': 1283, 'duvidas': 1321, 'às': 1283}, {'<any_det>': 983, '<date>': 107,
'de': 1314, 'que': 1314}, {'dever': 89, 'pensar': 553}, {'a': 1324, 'devendo': 89, 'do': 73, 'pensando': 553}, {':':
73}, {'almoco': 107, 'almoço': 107}, {'<any_det>': 107, 'cafe': 107, 'cafezinho': 107, 'café': 107, 'cha': 107,
'chopp': 107, 'pequeno': 1327, 'um': 620}, {'cafe': 107, 'café': 107, 'um': 107, 'uma': 107}, {'': (23, 'contact'),
'de': 1059}, {'<any_det>': 107, 'bolo': 49, 'cafe': 107, 'cafezinho': 107, 'café': 107, 'cano': 49, 'cha': 1330,
'chopp': 107, 'furo': 49, 'nega': 49, 'pequeno': 1327, 'tampa': 49, 'um': 1062, 'uma': 1062}, {'<any_det>': 107,
'cafe': 107, 'cafezinho': 107, 'café': 107, 'cha': 107, 'chopp': 107, 'pequeno': 1327}, {'mails': 107}, {'audios':
107, 'e': 1333, 'emails': 107, 'mails': 107, 'mensagens': 107, 'áudios': 107}, {'de': 1334}, {'': (23, 'contact'),
'ideia': 107}, {'audios': 107, 'e': 1333, 'emails': 107, 'figurinhas': 107, 'ideia': 107, 'impressoes': 107, 'mails':
107, 'mensagens': 107, 'uma': 1336, 'umas': 107, 'áudios': 107}, {'a': 1324, 'devendo': 89, 'pensando': 553},
{'desses': 54, 'destes': 54}, {'<drink>': 639, 'dia': 1339}, {'<drink>': 639, 'vez': 492}, {'<drink>': 639},
{'<giveinf>': 196, '<inf>': 448, 'falar': 450}, {'D': 152, 'a': 634, 'o': 634}, {'<moved_pp>': 950, '^': 1343, 'a':
998, 'agora': 950, 'ao': 634, 'me': 247, 'na': 634, 'no': 634, 'nos': 247, 'para': 1344, 'pra': 1002, 'pro': 1002},
{'<see_inf>': 12, '^': 474, 'a': 500, 'encontrar': 468, 'falar': 140, 'lhe': 1212, 'lhes': 475, 'me': 501, 'nos': 502,
'ter': 503, 'ver': 510}, {'^': 197, 'me': 247, 'nos': 247}, {'apanhar': 468, 'buscar': 468, 'me': 1173, 'nos': 1173},
{'a': 1348, 'almocar': 12, 'ao': 1175, 'apanhar': 468, 'aqui': 1176, 'buscar': 468, 'ca': 1177, 'jantar': 12, 'la':
1176, 'lá': 1176, 'me': 1178, 'nos': 1173, 'para': 1348, 'ter': 1180}, {'nos': 141}, {'N': 107, 'entrevista': 54},
{'N': 107, 'podcast': 54, 'video': 54, 'vídeo': 54}, {'N': 107, 'a': 1351, 'as': 568, 'me': 639, 'na': 1073, 'no':
1073, 'o': 1352, 'os': 568, 'passar': 54, 'pelo': 1073, 'que': 54, 'um': 1168, 'uma': 1169}, {'com': 45}, {'com': 612,
'em': 612, 'na': 612, 'no': 612, 'para': 612}, {'^': 474, 'casa': 12}, {'<see_inf>': 12, '^': 474, 'a': 1356, 'com':
45, 'encontrar': 468, 'falar': 140, 'lhe': 1212, 'lhes': 475, 'me': 501, 'nos': 502, 'o': 475, 'ter': 503, 'ver':
510}, {'espera': 185, 'ultima': 509}, {'aniversario': 820, 'aniversário': 820, 'da': 305, 'de': 305, 'niver': 820,
'o': 821, 'para': 475, 'pra': 475, 'preciso': 822, 'que': 475}, {'$': 82, '//': 104, '<advises>': 106, '<called3>':
108, '<came3>': 127, '<cheered1>': 131, '<date>': 139, '<eat1>': 141, '<handed1>': 148, '<hours>': 151, '<moved1>':
159, '<moved_pp>': 162, '<off>': 49, '<off_pp>': 49, '<opines>': 169, '<rang1>': 170, '<read1>': 176, '<says>': 178,
'<set>': 179, '<set_up>': 184, '<shall1>': 12, '<stays>': 187, '<talked1>': 190, '<they>': 455, '<tip>': 461,
'<told1>': 464, '<wants3>': 200, '<was_to>': 466, '<wrote3>': 467, 'D': 472, 'N': 480, '^': 485, 'a': 511, 'abracei':
107, 'acabamos': 512, 'acabei': 514, 'acabámos': 512, 'acao': 515, 'acho': 516, 'acompanharam': 518, 'acompanhei':
107, 'acompanhou': 518, 'acordamos': 521, 'acordámos': 521, 'agradecemos': 523, 'agradecer': 523, 'agradeci': 523,
'agradeco': 523, 'aguarda': 239, 'aguardamos': 17, 'aguardando': 487, 'aguardo': 17, 'ainda': 535, 'ajudamos': 541,
'ajudei': 544, 'ajudámos': 541, 'alertou': 241, 'alinhamos': 107, 'alinhámos': 107, 'almocamos': 107, 'almocei': 107,
'almoco': 546, 'almoçamos': 107, 'almoço': 546, 'almoçámos': 107, 'andamos': 548, 'andei': 552, 'ando': 555, 'animei':
556, 'ansiosa': 558, 'ansioso': 558, 'antes': 560, 'anunciei': 563, 'ao': 566, 'apanhei': 567, 'apareceram': 569,
'apareceu': 570, 'apresentacao': 574, 'apresentamos': 584, 'apresentando': 585, 'apresentei': 598, 'apresentámos':
584, 'arranjei': 604, 'as': 605, 'assim': 560, 'ate': 560, 'avisando': 492, 'avisei': 610, 'avisou': 241, 'banco':
614, 'batemos': 615, 'bati': 616, 'bebemos': 618, 'bebi': 619, 'bebo': 621, 'botei': 630, 'brigada': 632, 'brigado':
632, 'brindamos': 107, 'brindámos': 107, 'cabe': 633, 'cai': 636, 'caiu': 636, 'caixa': 638, 'call': 546, 'caminhei':
639, 'carta': 642, 'celebramos': 107, 'chamada': 644, 'chamadas': 646, 'chega': 649, 'chegam': 649, 'cheguei': 652,
'cobra': 242, 'cobrou': 242, 'coloca': 246, 'colocamos': 658, 'colocar': 662, 'coloquei': 667, 'com': 669,
'combinamos': 679, 'combinei': 681, 'combinámos': 679, 'comemoramos': 107, 'comemorei': 107, 'comemos': 107,
'comentei': 563, 'comi': 682, 'comigo': 517, 'compareceram': 570, 'compartilhei': 689, 'compromete': 249,
'comprometeu': 249, 'comprometi': 691, 'conduzi': 694, 'conectei': 697, 'confirma': 699, 'confirmado': 699,
'confirmamos': 699, 'confirmei': 700, 'confirmou': 699, 'confirmámos': 699, 'conforme': 706, 'conhecemos': 107,
'conheci': 107, 'connosco': 517, 'conosco': 517, 'conselho': 708, 'consolei': 556, 'consultei': 710, 'conta': 250,
'contando': 492, 'contei': 716, 'conversamos': 107, 'conversei': 107, 'conversámos': 107, 'convida': 718,
'convidaram': 108, 'convidou': 108, 'correio': 720, 'corri': 639, 'creio': 516, 'cruz': 721, 'cruzamo': 722, 'cruzei':
724, 'cuja': 35, 'cujo': 35, 'cumprimentei': 107, 'dado': 492, 'dei': 758, 'deixa': 759, 'deixei': 765, 'deixou': 775,
'demos': 779, 'depois': 780, 'desde': 560, 'desejei': 783, 'desejosa': 558, 'desejoso': 558, 'desencontramos': 49,
'desencontrámos': 49, 'desliguei': 785, 'deu': 794, 'deve': 256, 'devem': 257, 'deveria': 795, 'devia': 796,
'deviamos': 795, 'devido': 35, 'devo': 811, 'dica': 708, 'direto': 636, 'discutimos': 107, 'disse': 818, 'diz': 302,
'dizem': 492, 'dizendo': 492, 'e': 823, 'ela': 824, 'ele': 824, 'em': 826, 'embora': 827, 'emprestei': 836,
'empurrou': 308, 'encaminhei': 839, 'encarrega': 310, 'encarrego': 841, 'encontramo': 842, 'encontramos': 847,
'encontrei': 848, 'encontro': 849, 'encontrámo': 722, 'encontrámos': 848, 'encorajei': 556, 'encorajou': 308,
'enquanto': 559, 'ensaiamos': 852, 'ensaiei': 852, 'ensaiámos': 852, 'ensinei': 861, 'entreguei': 863, 'entrevista':
546, 'entrevistei': 107, 'enviei': 868, 'enviou': 870, 'era': 871, 'eramos': 872, 'esbarrei': 724, 'escapou': 876,
'escrevi': 881, 'espera': 319, 'esperamos': 883, 'esperando': 487, 'esperei': 886, 'espero': 883, 'esquecemos': 887,
'esqueceu': 889, 'esqueci': 890, 'esta': 894, 'estamos': 898, 'estava': 899, 'estavamos': 902, 'esteve': 903,
'estive': 907, 'estivemos': 910, 'estiveram': 569, 'estou': 913, 'estreia': 546, 'está': 894, 'eu': 928, 'evento':
546, 'expliquei': 931, 'exposicao': 546, 'fala': 330, 'falamos': 107, 'falei': 934, 'falou': 331, 'falta': 939,
'faltam': 940, 'faltei': 651, 'falámos': 107, 'faz': 949, 'feedback': 732, 'festejei': 107, 'fica': 954, 'ficamos':
964, 'ficara': 338, 'ficaram': 339, 'fico': 966, 'ficou': 976, 'ficámos': 978, 'fiquei': 982, 'fiz': 996, 'fizemos':
997, 'foi': 1003, 'fomos': 1006, 'foram': 570, 'fui': 1008, 'garantiu': 346, 'gostaria': 1009, 'gostava': 1011,
'gracas': 1013, 'gravador': 1015, 'h': 1018, 'ha': 1024, 'haviamos': 1025, 'hora': 1018, 'horas': 1018, 'ia': 358,
'iam': 359, 'ideia': 54, 'inalcancavel': 49, 'inauguracao': 546, 'incentivei': 556, 'incentivou': 308,
'incontactaveis': 49, 'incontactavel': 49, 'incontatavel': 49, 'indiquei': 1039, 'informei': 1040, 'insiste': 362,
'insistiu': 368, 'intro': 1044, 'ja': 1048, 'jantamos': 107, 'jantar': 546, 'jantei': 107, 'jantámos': 107, 'jogamos':
107, 'joguei': 1049, 'jogámos': 107, 'juntamo': 722, 'juntei': 1050, 'juntou': 1053, 'lancamento': 546, 'lanchamos':
107, 'lanchei': 107, 'lanchámos': 107, 'lembra': 1054, 'lembrar': 1056, 'lembrei': 1058, 'lembrete': 73, 'levei':
1063, 'lhe': 1072, 'lhes': 1072, 'li': 1075, 'ligacao': 1076, 'liguei': 1077, 'manda': 371, 'mandei': 1085, 'mandou':
1088, 'marcamos': 1090, 'marcámos': 1091, 'marquei': 1090, 'matamos': 1093, 'matámos': 1094, 'me': 1108, 'mentorei':
1109, 'mentoria': 1111, 'mentorias': 1111, 'ministrei': 694, 'morrendo': 1113, 'mostrei': 1114, 'muda': 950, 'mudou':
950, 'muita': 1112, 'muito': 1116, 'na': 1122, 'nada': 1124, 'nao': 1144, 'necessita': 403, 'nem': 1148, 'ninguem':
1150, 'no': 1153, 'nos': 1157, 'nota': 1159, 'nunca': 1160, 'não': 1144, 'nós': 1161, 'o': 1162, 'obrigada': 1163,
'obrigado': 1163, 'ocupa': 310, 'ocupo': 841, 'ofereceu': 408, 'ofereci': 1165, 'os': 1166, 'ouvi': 1170, 'para':
1171, 'parece': 492, 'participaram': 569, 'participou': 570, 'partilhei': 689, 'passa': 1181, 'passamos': 1186,
'passara': 1188, 'passei': 1195, 'passou': 1198, 'passámos': 1186, 'pede': 410, 'pedi': 1210, 'pedimos': 1211,
'pediu': 1224, 'peguei': 1225, 'pelos': 1226, 'pendente': 475, 'pensava': 266, 'penso': 516, 'perdemos': 1228,
'perdi': 1230, 'pergunta': 1231, 'perguntamos': 1211, 'perguntei': 1233, 'pergunto': 1234, 'perguntou': 1231, 'poe':
246, 'por': 1237, 'porque': 35, 'porquê': 35, 'pq': 35, 'pra': 1238, 'precisa': 1240, 'precisamos': 1243, 'precisava':
1054, 'preciso': 1244, 'presentacion': 1245, 'presentation': 1245, 'presente': 569, 'presentes': 569, 'procurei':
1247, 'promete': 346, 'prometemos': 1251, 'prometeu': 346, 'prometi': 1252, 'propoe': 303, 'propos': 303, 'proxima':
13, 'proximo': 1253, 'proximos': 1254, 'pus': 1256, 'pusemos': 1258, 'pôr': 662, 'q': 1264, 'qualquer': 1265,
'quando': 559, 'quase': 1267, 'que': 1271, 'quem': 1272, 'quer': 1274, 'queria': 1276, 'quis': 1247, 'reagendada':
152, 'reagendado': 152, 'reagendamos': 152, 'reagendar': 152, 'reagendámos': 152, 'recebemos': 1278, 'receberam': 108,
'receberei': 648, 'recebeu': 108, 'recebi': 1279, 'recebo': 648, 'recomendacao': 1280, 'recomendei': 1282,
'reencontrei': 848, 'reenviou': 870, 'remarcada': 152, 'remarcado': 152, 'remarcamos': 152, 'remarcar': 152,
'remarcou': 152, 'remarcámos': 152, 'requer': 429, 'respondi': 1284, 'resta': 475, 'reuni': 1285, 'reuniao': 546,
'reunimo': 842, 'reunimos': 639, 'reuniram': 107, 'reunião': 546, 'reuno': 1286, 'revi': 1287, 'revimos': 107,
'revisamos': 107, 'sai': 1288, 'saimos': 1288, 'saudades': 547, 'saí': 1288, 'se': 1289, 'segundo': 706, 'sem': 1291,
'sentei': 1292, 'sera': 1293, 'seria': 1294, 'sessao': 1297, 'sessoes': 1297, 'seu': 786, 'sinto': 1299, 'so': 1300,
'sonhei': 1301, 'soube': 1302, 'sua': 786, 'sugeri': 1303, 'sugeriu': 392, 'sugestao': 1280, 'ta': 1304, 'talvez': 54,
'tambem': 1305, 'tarefa': 515, 'tava': 639, 'telefone': 1306, 'telefonei': 107, 'tem': 1308, 'temos': 1311, 'tenho':
1313, 'tentamos': 1247, 'tentei': 1247, 'tento': 1247, 'tentámos': 1247, 'teve': 1315, 'tinha': 1320, 'tinham': 442,
'tinhamos': 1025, 'tirei': 1322, 'tive': 1323, 'tivemos': 1323, 'tiveram': 1315, 'to': 1325, 'todo': 1326, 'tomamos':
1328, 'tomando': 1329, 'tomara': 54, 'tomei': 1331, 'tomo': 621, 'tomámos': 1332, 'topei': 724, 'trabalhamos': 107,
'trabalhei': 639, 'trata': 309, 'trato': 840, 'treinamos': 852, 'treinámos': 852, 'troca': 1335, 'trocamos': 107,
'trocámos': 107, 'trombei': 724, 'troquei': 1337, 'têm': 444, 'tô': 1338, 'um': 1340, 'uma': 1341, 'umas': 1342,
'uns': 1342, 'vai': 1345, 'valeu': 632, 'vamos': 1346, 'vao': 1347, 'veio': 903, 'vejo': 1286, 'vem': 1349, 'vemo':
842, 'vemos': 1350, 'vi': 1353, 'viajei': 639, 'viajo': 1354, 'vieram': 569, 'vimo': 722, 'vimos': 1287, 'vira': 1188,
'virá': 1188, 'visitei': 107, 'visto': 492, 'vlw': 632, 'voicemail': 49, 'voluntaria': 1355, 'voluntariado': 1355,
'voluntario': 1355, 'vou': 1357, 'à': 1358, 'é': 1359}]


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

