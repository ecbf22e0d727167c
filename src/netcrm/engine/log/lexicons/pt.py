"""Made by tests/tools/make_lexicons.py from pt.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('acabámos', 'acordámos', 'adiámos', 'agendámos', 'ajudámos', 'alinhámos', 'almoçamos', 'almoço',
'almoçámos', 'amanhã', 'aniversário', 'apresentá', 'apresentámos', 'avó', 'avô', 'bebé', 'bebê', 'brindámos', 'café',
'cancelámos', 'colocá', 'combinámos', 'comité', 'comitê', 'conectá', 'conferência', 'conversámos', 'desencontrámos',
'desmarcámos', 'dá', 'eletrónico', 'eletrônico', 'encontrámo', 'encontrámos', 'ensaiámos', 'está', 'falámos',
'ficámos', 'jantámos', 'jogámos', 'lanchámos', 'ligámos', 'lá', 'marcámos', 'matámos', 'não', 'nós', 'passámos',
'porquê', 'prá', 'prémio', 'prêmio', 'pôde', 'pôr', 'reagendámos', 'remarcámos', 'reunião', 'reuniões', 'saí',
'telefónica', 'telefónico', 'telefônica', 'telefônico', 'tentámos', 'tomámos', 'treinámos', 'trocámos', 'ténis',
'têm', 'tênis', 'tô', 'virá', 'visitámos', 'vovó', 'vovô', 'vídeo', 'vó', 'vô', 'à', 'às', 'áudio', 'áudios', 'é',
'ñ')


CLASSES = {'a': ('them', 'det', 'any_det', 'to', 'clitic', 'where_to', 'article', 'obj'), 'abra': ('subj',
'imperative'), 'abracei': ('met1',), 'abram': ('imperative',), 'abramos': ('subj',), 'abre': ('verb3', 'imperative'),
'abril': ('name_words',), 'abrir': ('urge_inf',), 'abrira': ('verb3',), 'abrisse': ('urge_inf', 'subj'), 'abriu':
('verb3',), 'acaba': ('verb3',), 'acabou': ('verb3', 'is3'), 'acalmei': ('cheered1',), 'aceita': ('verb3', 'wants3',
'imperative'), 'aceitasse': ('subj',), 'aceite': ('subj', 'imperative'), 'aceitem': ('imperative',), 'aceitemos':
('subj',), 'aceitou': ('verb3', 'wants3'), 'acha': ('verb3', 'opines', 'says'), 'acham': ('verb3',), 'achava':
('verb3', 'opines'), 'achou': ('hello', 'verb3', 'opines', 'says'), 'acompanhei': ('met1',), 'acompanhou': ('reach',
'called3'), 'aconselha': ('advises',), 'aconselhava': ('advises',), 'aconselhou': ('advises',), 'aconteceu':
('happens3',), 'acredita': ('opines', 'says'), 'adia': ('imperative',), 'adiada': ('off_pp', 'moved_pp'), 'adiado':
('off_pp', 'moved_pp'), 'adiamos': ('moved1',), 'adianta': ('give3', 'imperative'), 'adiantar': ('giveinf',),
'adiantasse': ('subj',), 'adiante': ('subj', 'imperative'), 'adiantem': ('imperative',), 'adiantemos': ('subj',),
'adianto': ('give1',), 'adiasse': ('subj',), 'adie': ('subj', 'imperative'), 'adiei': ('moved1',), 'adiem':
('imperative',), 'adiemos': ('subj',), 'adiou': ('moved1',), 'adiámos': ('moved1',), 'adoeceu': ('verb3',), 'adora':
('verb3', 'says'), 'adoraram': ('verb3',), 'adoraria': ('verb3',), 'adorou': ('verb3', 'says'), 'advogada': ('rel',),
'advogado': ('rel',), 'afilhada': ('rel',), 'afilhado': ('rel',), 'afinal': ('filler',), 'afirma': ('says',),
'agendada': ('set',), 'agendado': ('set',), 'agendamos': ('set_up',), 'agendar': ('todo_inf',), 'agendei':
('set_up',), 'agendámos': ('set_up',), 'agora': ('hello',), 'agradecer': ('giveinf', 'todo_inf'), 'ai': ('filler',),
'ainda': ('filler',), 'ajudar': ('giveinf',), 'ajudou': ('called3',), 'ajusta': ('imperative',), 'ajustasse':
('subj',), 'ajuste': ('subj', 'imperative'), 'ajustem': ('imperative',), 'ajustemos': ('subj',), 'alba':
('name_words',), 'alguem': ('hello',), 'ali': ('hello',), 'almoca': ('verb3',), 'almocamos': ('hello',), 'almocar':
('see_inf',), 'almocarei': ('shall1',), 'almocaremos': ('shall1',), 'almocei': ('hello', 'seen1'), 'almoco': ('hello',
'date'), 'almocou': ('verb3', 'met3'), 'almoço': ('hello', 'date'), 'almoçámos': ('hello',), 'aluga': ('imperative',),
'alugasse': ('subj',), 'alugue': ('subj', 'imperative'), 'aluguem': ('imperative',), 'aluguemos': ('subj',), 'ama':
('verb3',), 'amanha': ('hello',), 'amanhã': ('hello',), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',),
'amigos': ('rel',), 'amor': ('name_words',), 'anda': ('verb3',), 'andava': ('verb3',), 'angela': ('name_words',),
'animei': ('cheered1',), 'aniversario': ('date', 'party'), 'aniversário': ('date', 'party'), 'anjo': ('name_words',),
'ano': ('hello',), 'anos': ('hello', 'party'), 'anotei': ('read1',), 'anotou': ('made3',), 'antecipada':
('moved_pp',), 'antecipado': ('moved_pp',), 'antecipamos': ('moved1',), 'antecipou': ('moved1',), 'antes': ('hello',),
'anuncia': ('verb3', 'says'), 'anunciei': ('told1',), 'anunciou': ('verb3', 'says'), 'ao': ('hello', 'to',
'where_to'), 'aos': ('hello', 'to', 'where_to'), 'apanhar': ('see_inf',), 'apanhei': ('met1',), 'apareceram':
('reach', 'came3', 'happens3'), 'apareceu': ('reach', 'came3', 'happens3'), 'aparentemente': ('filler',), 'apenas':
('filler',), 'aposentou': ('verb3',), 'aposta': ('imperative',), 'apostar': ('urge_inf',), 'apostasse': ('subj',),
'aposte': ('subj', 'imperative'), 'apostem': ('imperative',), 'apostemos': ('subj',), 'app': ('paper',), 'aprenda':
('subj', 'imperative'), 'aprendam': ('imperative',), 'aprendamos': ('subj',), 'aprende': ('verb3',), 'aprendesse':
('subj',), 'apresenta': ('give3', 'imperative', 'hand3'), 'apresentacao': ('date', 'paper'), 'apresentam': ('give3',),
'apresentamos': ('give1',), 'apresentar': ('giveinf',), 'apresentara': ('give3', 'will3'), 'apresentarei': ('give1',),
'apresentaria': ('would_give',), 'apresentasse': ('subj',), 'apresente': ('subj', 'imperative'), 'apresentei':
('hello',), 'apresentem': ('imperative',), 'apresentemos': ('subj',), 'apresento': ('give1', 'give1_pra'),
'apresentou': ('called3',), 'aproveita': ('imperative',), 'aproveitasse': ('subj',), 'aproveite': ('subj',
'imperative'), 'aproveitem': ('imperative',), 'aproveitemos': ('subj',), 'aqui': ('filler', 'hello'), 'aquilo':
('it',), 'arranca': ('verb3',), 'arrancou': ('verb3',), 'arranja': ('give3',), 'arranjar': ('giveinf',), 'arranjara':
('give3',), 'arranjaria': ('would_give',), 'arranjo': ('give1',), 'arrisca': ('imperative',), 'arriscar':
('urge_inf',), 'arriscasse': ('subj',), 'arrisque': ('subj', 'imperative'), 'arrisquem': ('imperative',),
'arrisquemos': ('subj',), 'arruma': ('give3',), 'arrumar': ('giveinf',), 'arrumo': ('give1',), 'artigo': ('paper',),
'as': ('them', 'det', 'any_det', 'to', 'clitic', 'where_to', 'article', 'obj'), 'assina': ('verb3', 'imperative',
'hand3'), 'assinar': ('giveinf',), 'assinara': ('hand3',), 'assinasse': ('subj',), 'assinatura': ('thing',), 'assine':
('subj', 'imperative'), 'assinem': ('imperative',), 'assinemos': ('subj',), 'assinou': ('verb3', 'says'),
'assistente': ('rel',), 'assuncao': ('name_words',), 'ate': ('hello',), 'atende': ('answers',), 'atendeu': ('called3',
'answers'), 'atras': ('hello',), 'audio': ('letter',), 'audios': ('letter',), 'aula': ('course',), 'aumenta':
('imperative',), 'aumentar': ('urge_inf',), 'aumentasse': ('urge_inf', 'subj'), 'aumente': ('subj', 'imperative'),
'aumentem': ('imperative',), 'aumentemos': ('subj',), 'aurora': ('name_words',), 'ausente': ('ill',), 'automatiza':
('imperative',), 'automatizasse': ('subj',), 'automatize': ('subj', 'imperative'), 'automatizem': ('imperative',),
'automatizemos': ('subj',), 'avisa': ('verb3', 'give3', 'says'), 'avisam': ('give3',), 'avisar': ('giveinf',),
'avisara': ('give3',), 'avisarei': ('give1',), 'avisaria': ('would_give',), 'avisei': ('told1',), 'aviso': ('give1',),
'avisou': ('verb3', 'says', 'wrote3'), 'avo': ('rel',), 'avó': ('rel',), 'avô': ('rel',), 'baixa': ('imperative',),
'baixar': ('urge_inf',), 'baixasse': ('subj',), 'baixe': ('subj', 'imperative'), 'baixem': ('imperative',),
'baixemos': ('subj',), 'barro': ('name_words',), 'barros': ('name_words',), 'bastante': ('filler',), 'batizado':
('date',), 'bebe': ('rel',), 'beber': ('see_inf',), 'bebo': ('eat1',), 'bebé': ('rel',), 'bebê': ('rel',), 'bela':
('name_words',), 'bem': ('filler', 'hello'), 'bento': ('name_words',), 'bica': ('hello',), 'bicas': ('drink',), 'boa':
('span',), 'bocado': ('span',), 'bolou': ('off',), 'boteco': ('hello',), 'branca': ('name_words',), 'branco':
('name_words',), 'brejas': ('drink',), 'brevemente': ('filler',), 'brigaram': ('verb3',), 'brunch': ('date',),
'busca': ('verb3', 'imperative'), 'buscar': ('giveinf',), 'buscasse': ('subj',), 'buscava': ('verb3',), 'buscou':
('called3',), 'busque': ('subj', 'imperative'), 'busquei': ('met1',), 'busquem': ('imperative',), 'busquemos':
('subj',), 'c': ('hello',), 'ca': ('filler',), 'cachorro': ('rel',), 'cada': ('hello',), 'cafe': ('date', 'drink'),
'cafes': ('drink',), 'cafezinho': ('hello', 'date', 'drink'), 'café': ('date', 'drink'), 'caiu': ('verb3',), 'call':
('date', 'call_noun'), 'campo': ('name_words',), 'campos': ('name_words',), 'cancelada': ('off_pp',), 'cancelado':
('off_pp',), 'cancelamos': ('off',), 'cancelaram': ('off',), 'cancelei': ('off',), 'cancelou': ('off',), 'cancelámos':
('off',), 'cao': ('rel',), 'capta': ('verb3',), 'captou': ('verb3',), 'cardoso': ('name_words',), 'caridade':
('name_words',), 'carta': ('letter', 'paper'), 'carvalho': ('name_words',), 'casa': ('hello', 'verb3', 'name_words'),
'casamento': ('date', 'party'), 'casara': ('verb3',), 'casaram': ('verb3',), 'casas': ('name_words',), 'casou':
('verb3',), 'castelo': ('name_words',), 'celebra': ('verb3',), 'celeste': ('name_words',), 'ceo': ('rel',),
'certamente': ('filler',), 'cerveja': ('drink',), 'cervejas': ('drink',), 'cfo': ('rel',), 'cha': ('drink',),
'chamada': ('hello', 'date', 'call_noun'), 'chamadas': ('call_noun',), 'chamou': ('reach', 'called3'), 'checar':
('giveinf', 'todo_inf'), 'checklist': ('paper',), 'chefe': ('rel',), 'chega': ('verb3',), 'chegar': ('see_inf',),
'chegara': ('verb3',), 'chegou': ('hello', 'verb3'), 'chope': ('hello', 'date', 'drink'), 'chopes': ('drink',),
'chopp': ('drink',), 'churrasco': ('date', 'party'), 'cinco': ('hello', 'span'), 'clara': ('name_words',), 'claro':
('filler',), 'cliente': ('rel',), 'clientes': ('rel',), 'coaching': ('mentor_noun',), 'cobra': ('imperative',),
'cobrar': ('urge_inf', 'todo_inf'), 'cobrasse': ('urge_inf', 'subj'), 'cobre': ('subj', 'imperative'), 'cobrem':
('imperative',), 'cobremos': ('subj',), 'coelho': ('name_words',), 'cofundador': ('rel',), 'cofundadora': ('rel',),
'colega': ('rel',), 'colegas': ('rel',), 'colocar': ('giveinf',), 'coloco': ('give1',), 'com': ('hello',), 'comadre':
('rel',), 'combinada': ('set',), 'combinado': ('set', 'attempt'), 'combinamos': ('set_up', 'attempt'), 'combinar':
('todo_inf',), 'combinei': ('hello', 'set_up'), 'combinámos': ('set_up', 'attempt'), 'comeca': ('verb3',
'imperative'), 'comecar': ('urge_inf',), 'comecara': ('verb3',), 'comecasse': ('subj',), 'comece': ('subj',
'imperative'), 'comecem': ('imperative',), 'comecemos': ('subj',), 'comecou': ('verb3',), 'comenta': ('verb3',
'says'), 'comentarios': ('feedback_noun',), 'comentei': ('told1', 'read1'), 'comentou': ('verb3', 'says'), 'comigo':
('with_me', 'hello'), 'como': ('hello',), 'compadre': ('rel',), 'companheira': ('rel',), 'companheiro': ('rel',),
'compareceu': ('happens3',), 'compartilha': ('give3', 'send3'), 'compartilhar': ('giveinf', 'hand_inf'),
'compartilharei': ('give1',), 'compartilhei': ('handed1',), 'compartilho': ('give1',), 'compensa': ('should',),
'compra': ('verb3', 'imperative'), 'comprar': ('giveinf',), 'comprasse': ('subj',), 'compre': ('subj', 'imperative'),
'comprem': ('imperative',), 'compremos': ('subj',), 'compro': ('give1',), 'comprou': ('verb3',), 'conceicao':
('name_words',), 'concentra': ('imperative',), 'concentrasse': ('subj',), 'concentre': ('subj', 'imperative'),
'concentrem': ('imperative',), 'concentremos': ('subj',), 'conecta': ('give3',), 'conectar': ('giveinf',), 'conecto':
('give1',), 'conferencia': ('course',), 'conferência': ('course',), 'confessou': ('says',), 'confirma': ('verb3',
'give3', 'says', 'hand3'), 'confirmada': ('set',), 'confirmado': ('set',), 'confirmam': ('give3',), 'confirmamos':
('give1',), 'confirmar': ('giveinf', 'todo_inf'), 'confirmara': ('give3', 'will3', 'hand3'), 'confirmarei':
('give1',), 'confirmaria': ('would_give',), 'confirmei': ('told1',), 'confirmo': ('give1',), 'confirmou': ('verb3',
'says'), 'conhece': ('verb3', 'is3'), 'conhecemos': ('met1',), 'conhecer': ('see_inf',), 'conheceram': ('hello',
'verb3'), 'conhecerei': ('shall1',), 'conheceu': ('verb3', 'met3'), 'conheci': ('met1', 'seen1'), 'conhecia':
('verb3',), 'conheco': ('seen1',), 'connosco': ('with_me',), 'conosco': ('with_me',), 'consegue': ('give3',),
'conseguir': ('giveinf',), 'conseguira': ('give3',), 'conseguiria': ('would_give',), 'conselho': ('hello', 'tip'),
'conselhos': ('tip',), 'considera': ('verb3', 'opines'), 'considerou': ('verb3',), 'consiga': ('subj', 'imperative'),
'consigam': ('imperative',), 'consigamos': ('subj',), 'consigo': ('give1',), 'consolei': ('cheered1',), 'constipada':
('ill',), 'constipado': ('ill',), 'constroi': ('verb3',), 'construa': ('subj', 'imperative'), 'construam':
('imperative',), 'construamos': ('subj',), 'consulta': ('date',), 'consultar': ('todo_inf',), 'conta': ('verb3',
'says'), 'contabilista': ('rel',), 'contacta': ('give3',), 'contactar': ('giveinf', 'see_inf'), 'contactei':
('attempt',), 'contacto': ('thing',), 'contactos': ('paper', 'thing'), 'contactou': ('reach', 'called3', 'wrote3'),
'contador': ('rel',), 'contadora': ('rel',), 'contar': ('giveinf',), 'contata': ('give3',), 'contatar': ('giveinf',
'see_inf'), 'contatei': ('attempt',), 'contato': ('thing',), 'contatos': ('paper', 'thing'), 'contatou': ('reach',
'called3', 'wrote3'), 'contei': ('told1',), 'contigo': ('hello',), 'continua': ('verb3',), 'continuava': ('verb3',),
'continuo': ('stays',), 'conto': ('give1',), 'contou': ('verb3', 'says'), 'contrata': ('verb3', 'imperative'),
'contratam': ('verb3',), 'contratar': ('urge_inf',), 'contratara': ('verb3',), 'contratasse': ('urge_inf', 'subj'),
'contrate': ('subj', 'imperative'), 'contratem': ('imperative',), 'contratemos': ('subj',), 'contrato': ('paper',
'thing'), 'contratou': ('verb3',), 'convem': ('should',), 'conversa': ('hello', 'date'), 'conversamos': ('talked1',),
'conversar': ('see_inf',), 'conversei': ('hello', 'talked1'), 'conversou': ('verb3',), 'conversámos': ('talked1',),
'convida': ('invites',), 'convidado': ('invites',), 'convidam': ('invites',), 'convidar': ('giveinf', 'see_inf'),
'convidaram': ('invites',), 'convidou': ('reach', 'called3', 'invites'), 'convite': ('letter',), 'coo': ('rel',),
'copo': ('drink',), 'copos': ('drink',), 'cordeiro': ('name_words',), 'corra': ('subj', 'imperative'), 'corram':
('imperative',), 'corramos': ('subj',), 'corresse': ('subj',), 'corrige': ('hand3',), 'corrigi': ('read1',), 'corta':
('imperative',), 'cortar': ('urge_inf',), 'cortasse': ('urge_inf', 'subj'), 'corte': ('subj', 'imperative'), 'cortem':
('imperative',), 'cortemos': ('subj',), 'costa': ('name_words',), 'cotacao': ('thing', 'mine_thing'), 'cotar':
('giveinf',), 'cre': ('verb3', 'opines'), 'cresca': ('subj', 'imperative'), 'crescam': ('imperative',), 'crescamos':
('subj',), 'cresce': ('verb3',), 'crescesse': ('subj',), 'cresceu': ('verb3',), 'criancas': ('rel',), 'critiquei':
('read1',), 'cruz': ('name_words',), 'cruzamos': ('we3',), 'cruzou': ('we3',), 'cto': ('rel',), 'cuida':
('imperative',), 'cuidasse': ('subj',), 'cuide': ('subj', 'imperative'), 'cuidem': ('imperative',), 'cuidemos':
('subj',), 'cumprimentei': ('met1',), 'cumprimentou': ('reach', 'called3', 'met3'), 'cunhada': ('rel',), 'cunhado':
('rel',), 'curriculo': ('paper', 'thing'), 'curso': ('course',), 'curte': ('verb3',), 'curtiu': ('verb3', 'says'),
'cv': ('paper', 'thing'), 'da': ('hello', 'of'), 'dados': ('thing',), 'dai': ('filler',), 'damos': ('give1',), 'dar':
('giveinf',), 'dara': ('verb3', 'give3'), 'darei': ('give1',), 'daria': ('would_give',), 'das': ('hello',
'name_words', 'of'), 'data': ('thing',), 'datas': ('thing',), 'de': ('hello', 'of'), 'decida': ('subj', 'imperative'),
'decidam': ('imperative',), 'decidamos': ('subj',), 'decide': ('verb3',), 'decidisse': ('subj',), 'decidiu':
('verb3',), 'deck': ('paper', 'thing', 'mine_thing'), 'defende': ('opines',), 'defina': ('subj', 'imperative'),
'definam': ('imperative',), 'definamos': ('subj',), 'definisse': ('subj',), 'dei': ('hello', 'handed1'), 'deixa':
('verb3', 'imperative'), 'deixar': ('urge_inf',), 'deixara': ('verb3',), 'deixasse': ('urge_inf', 'subj'), 'deixe':
('subj', 'imperative'), 'deixei': ('attempt',), 'deixem': ('imperative',), 'deixemos': ('subj',), 'deixou':
('verb3',), 'dela': ('them', 'their', 'hello'), 'dele': ('them', 'their', 'hello'), 'delega': ('imperative',),
'delegasse': ('subj',), 'delegue': ('subj', 'imperative'), 'deleguem': ('imperative',), 'deleguemos': ('subj',),
'demita': ('subj', 'imperative'), 'demitam': ('imperative',), 'demitamos': ('subj',), 'demite': ('verb3',),
'demitisse': ('subj',), 'demitiu': ('verb3',), 'demo': ('date',), 'depois': ('filler', 'hello'), 'deposita': ('give3',
'send3'), 'depositar': ('hand_inf',), 'desapareceu': ('verb3',), 'desce': ('verb3',), 'descobrir': ('giveinf',),
'desde': ('hello',), 'desistir': ('urge_inf',), 'desligar': ('see_inf',), 'desmarcada': ('off_pp',), 'desmarcado':
('off_pp',), 'desmarcamos': ('off',), 'desmarcaram': ('off',), 'desmarcou': ('hello', 'off'), 'desmarcámos': ('off',),
'desmarquei': ('off',), 'despedida': ('party',), 'deu': ('hello', 'verb3', 'called3', 'happens3'), 'deve': ('hello',
'verb3', 'should'), 'devem': ('hello', 'verb3'), 'devemos': ('should', 'urge_inf'), 'deveria': ('verb3', 'should',
'urge_inf'), 'deveriamos': ('should',), 'devia': ('verb3', 'was_to', 'should', 'urge_inf'), 'deviamos': ('was_to',
'should', 'urge_inf'), 'devo': ('hello', 'should', 'urge_inf'), 'devolutiva': ('feedback_noun',), 'devolve': ('give3',
'answers'), 'devolver': ('giveinf',), 'devolvera': ('give3',), 'devolverei': ('give1',), 'devolveria':
('would_give',), 'devolveu': ('answers',), 'devolvo': ('give1',), 'dez': ('span',), 'dia': ('hello',), 'dias':
('hello', 'name_words'), 'dica': ('hello', 'tip'), 'dicas': ('tip',), 'diga': ('subj', 'imperative'), 'digam':
('imperative',), 'digamos': ('subj',), 'digo': ('give1',), 'dira': ('verb3', 'give3'), 'direi': ('give1',), 'diretor':
('rel',), 'diretora': ('rel',), 'diria': ('would_give',), 'dirige': ('verb3',), 'discutiram': ('verb3',),
'disponivel': ('ready',), 'disse': ('hello', 'verb3', 'opines', 'told1', 'says', 'bidding'), 'dissesse': ('subj',),
'diversifica': ('imperative',), 'diversificasse': ('subj',), 'diversifique': ('subj', 'imperative'), 'diversifiquem':
('imperative',), 'diversifiquemos': ('subj',), 'divida': ('subj', 'imperative'), 'dividam': ('imperative',),
'dividamos': ('subj',), 'dividisse': ('subj',), 'divorcia': ('verb3',), 'divorciou': ('verb3',), 'diz': ('hello',
'verb3', 'opines', 'says'), 'dizem': ('verb3',), 'dizer': ('giveinf',), 'dizia': ('verb3', 'says'), 'dm': ('letter',),
'do': ('hello', 'of'), 'dobra': ('imperative',), 'dobrasse': ('subj',), 'dobre': ('subj', 'imperative'), 'dobrem':
('imperative',), 'dobremos': ('subj',), 'docs': ('thing',), 'documento': ('thing',), 'documentos': ('thing',),
'doente': ('ill',), 'dois': ('hello', 'span'), 'domingo': ('hello', 'name_words'), 'dores': ('name_words',), 'dos':
('hello', 'of'), 'dou': ('give1',), 'duas': ('hello', 'span'), 'duplica': ('imperative',), 'duplicasse': ('subj',),
'duplique': ('subj', 'imperative'), 'dupliquem': ('imperative',), 'dupliquemos': ('subj',), 'durante': ('hello',),
'duvida': ('verb3',), 'e': ('and', 'is3'), 'editei': ('read1',), 'ela': ('they', 'them', 'hello'), 'elas': ('they',
'them', 'hello'), 'ele': ('they', 'them', 'hello'), 'eles': ('they', 'them', 'hello'), 'elimina': ('imperative',),
'eliminasse': ('subj',), 'elimine': ('subj', 'imperative'), 'eliminem': ('imperative',), 'eliminemos': ('subj',),
'em': ('hello', 'where_to'), 'email': ('letter', 'attempt'), 'emails': ('letter',), 'empreende': ('verb3',),
'empresa': ('hello', 'rel'), 'empresta': ('give3',), 'emprestar': ('giveinf',), 'emprestara': ('give3',),
'emprestarei': ('give1',), 'emprestaria': ('would_give',), 'emprestei': ('handed1',), 'empresto': ('give1',
'give1_pra'), 'empurrada': ('moved_pp',), 'empurrado': ('moved_pp',), 'empurrou': ('moved1',), 'encaminha': ('give3',
'send3'), 'encaminhar': ('giveinf', 'hand_inf'), 'encaminharei': ('give1',), 'encaminhei': ('handed1',), 'encaminho':
('give1', 'give1_pra'), 'encontramos': ('we3', 'met1', 'seen1'), 'encontrar': ('see_inf',), 'encontrarei':
('shall1',), 'encontrei': ('hello', 'met1', 'seen1'), 'encontro': ('hello', 'date'), 'encontrou': ('verb3', 'we3',
'called3', 'met3'), 'encontrámos': ('met1', 'seen1'), 'encorajei': ('cheered1',), 'endereco': ('thing',), 'enfim':
('filler',), 'enquanto': ('hello',), 'entao': ('filler', 'hello', 'turn'), 'entende': ('opines',), 'entra': ('verb3',
'imperative'), 'entrara': ('verb3',), 'entrasse': ('subj',), 'entre': ('subj', 'imperative'), 'entrega': ('give3',
'send3'), 'entregam': ('give3', 'send3'), 'entregamos': ('give1',), 'entregar': ('giveinf', 'hand_inf'), 'entregara':
('give3', 'will3', 'send3'), 'entregarei': ('give1',), 'entregaria': ('would_give',), 'entrego': ('give1',
'give1_pra'), 'entrem': ('imperative',), 'entremos': ('subj',), 'entrevista': ('date',), 'entrevistei': ('met1',),
'entrevistou': ('called3',), 'entrou': ('verb3', 'answers'), 'envia': ('give3', 'send3'), 'enviam': ('give3',
'send3'), 'enviamos': ('give1',), 'enviar': ('giveinf', 'hand_inf'), 'enviara': ('give3', 'will3', 'send3'),
'enviarei': ('give1', 'give1_pra'), 'enviaria': ('would_give',), 'enviei': ('handed1', 'attempt'), 'envio': ('give1',
'give1_pra'), 'enviou': ('reach',), 'equipa': ('rel',), 'equipe': ('rel',), 'era': ('verb3', 'is3'), 'eram':
('verb3',), 'escolha': ('subj', 'imperative'), 'escolham': ('imperative',), 'escolhamos': ('subj',), 'escolhesse':
('subj',), 'escreva': ('subj', 'imperative'), 'escrevam': ('imperative',), 'escrevamos': ('subj',), 'escreve':
('imperative',), 'escrever': ('giveinf', 'see_inf'), 'escrevera': ('give3',), 'escreveram': ('reach',), 'escreverei':
('give1',), 'escreveria': ('would_give',), 'escrevesse': ('subj',), 'escreveu': ('reach', 'called3', 'says',
'wrote3'), 'escrevi': ('rang1', 'seen1', 'attempt'), 'escrevo': ('give1',), 'escritorio': ('hello',), 'escuta':
('imperative',), 'escutasse': ('subj',), 'escute': ('subj', 'imperative'), 'escutem': ('imperative',), 'escutemos':
('subj',), 'espera': ('verb3', 'says', 'imperative'), 'esperanca': ('name_words',), 'esperar': ('urge_inf',),
'esperasse': ('urge_inf', 'subj'), 'esperava': ('verb3',), 'espere': ('subj', 'imperative'), 'esperem':
('imperative',), 'esperemos': ('subj',), 'esposa': ('rel',), 'essa': ('det', 'hello', 'any_det'), 'esse': ('det',
'hello', 'any_det'), 'esta': ('det', 'hello', 'verb3', 'any_det', 'is3'), 'estagiaria': ('rel',), 'estagiario':
('rel',), 'estamos': ('stays',), 'estao': ('verb3',), 'estar': ('see_inf',), 'estara': ('verb3',), 'estava': ('hello',
'verb3', 'is3'), 'estavam': ('verb3',), 'este': ('det', 'hello', 'any_det'), 'esteve': ('hello', 'verb3', 'came3'),
'estive': ('hello', 'seen1'), 'estiveram': ('came3',), 'estou': ('hello', 'stays'), 'estrela': ('name_words',),
'estuda': ('verb3', 'imperative'), 'estudasse': ('subj',), 'estude': ('subj', 'imperative'), 'estudem':
('imperative',), 'estudemos': ('subj',), 'estudou': ('verb3',), 'está': ('hello', 'verb3', 'is3'), 'eu': ('i',
'hello'), 'evento': ('date',), 'evita': ('imperative',), 'evitasse': ('subj',), 'evite': ('subj', 'imperative'),
'evitem': ('imperative',), 'evitemos': ('subj',), 'ex': ('rel',), 'excel': ('paper',), 'explica': ('verb3', 'says'),
'explicar': ('giveinf',), 'explico': ('give1',), 'explicou': ('verb3', 'says'), 'expliquei': ('told1',), 'exporta':
('imperative',), 'exportasse': ('subj',), 'exporte': ('subj', 'imperative'), 'exportem': ('imperative',),
'exportemos': ('subj',), 'faalmos': ('talked1',), 'faca': ('subj', 'imperative'), 'facam': ('imperative',), 'facamos':
('subj',), 'faco': ('give1',), 'fala': ('imperative',), 'falado': ('talked1',), 'falamos': ('hello', 'talked1', 'we3',
'seen1'), 'falando': ('talked1',), 'falar': ('talked1', 'see_inf', 'todo_inf'), 'falaram': ('talked1',), 'falasse':
('subj',), 'fale': ('subj', 'imperative'), 'faleceu': ('verb3',), 'falei': ('hello', 'talked1', 'told1', 'seen1'),
'falem': ('imperative',), 'falemos': ('subj',), 'falo': ('talked1', 'seen1'), 'falou': ('verb3', 'talked1', 'we3',
'says', 'met3'), 'faltou': ('off',), 'falámos': ('hello', 'talked1', 'seen1'), 'familia': ('rel',), 'fara': ('verb3',
'give3'), 'farei': ('give1',), 'faria': ('would_give',), 'farias': ('name_words',), 'fatura': ('imperative', 'thing',
'mine_thing'), 'faturas': ('hello',), 'faturasse': ('subj',), 'fature': ('subj', 'imperative'), 'faturem':
('imperative',), 'faturemos': ('subj',), 'faz': ('hello', 'verb3', 'imperative'), 'fazer': ('hello', 'giveinf',
'urge_inf'), 'fazia': ('verb3',), 'fe': ('name_words',), 'fecha': ('verb3', 'imperative', 'hand3'), 'fechada':
('set',), 'fechado': ('set',), 'fechar': ('urge_inf',), 'fechara': ('verb3',), 'fechasse': ('subj',), 'feche':
('subj', 'imperative'), 'fechei': ('set_up',), 'fechem': ('imperative',), 'fechemos': ('subj',), 'fechou': ('verb3',),
'feedback': ('feedback_noun',), 'feijoada': ('date',), 'feira': ('hello',), 'felicitar': ('todo_inf',), 'felicitei':
('cheered1',), 'ferreira': ('name_words',), 'ferreiro': ('name_words',), 'festa': ('date', 'party'), 'fez': ('hello',
'verb3', 'made3'), 'fica': ('hello', 'verb3', 'imperative'), 'ficamos': ('set_up', 'stays'), 'ficaram': ('verb3',),
'ficasse': ('subj',), 'fico': ('stays',), 'ficou': ('hello',), 'ficámos': ('set_up', 'stays'), 'figueira':
('name_words',), 'filha': ('rel',), 'filho': ('rel',), 'filhos': ('rel',), 'finalmente': ('filler',), 'fino':
('drink',), 'finos': ('drink',), 'fique': ('subj', 'imperative'), 'fiquei': ('hello', 'set_up'), 'fiquem':
('imperative',), 'fiquemos': ('subj',), 'firma': ('rel',), 'fixado': ('set',), 'fiz': ('hello',), 'fizesse':
('urge_inf', 'subj'), 'flor': ('name_words',), 'foca': ('imperative',), 'focar': ('urge_inf',), 'focasse': ('subj',),
'foi': ('hello', 'verb3', 'is3'), 'fomos': ('seen1',), 'fonte': ('name_words',), 'fontes': ('name_words',), 'foque':
('urge_inf', 'subj', 'imperative'), 'foquem': ('imperative',), 'foquemos': ('subj',), 'fora': ('ill',), 'foram':
('hello', 'verb3'), 'forma': ('imperative',), 'formacao': ('course',), 'formasse': ('subj',), 'forme': ('subj',
'imperative'), 'formem': ('imperative',), 'formemos': ('subj',), 'fosse': ('subj',), 'foto': ('letter',), 'fotos':
('letter', 'thing'), 'franco': ('name_words',), 'fui': ('hello', 'seen1'), 'fundou': ('verb3',), 'furaram': ('off',),
'furou': ('hello', 'off'), 'galo': ('name_words',), 'ganha': ('verb3',), 'ganhou': ('verb3',), 'garante': ('says',),
'gasta': ('imperative',), 'gastasse': ('subj',), 'gaste': ('subj', 'imperative'), 'gastem': ('imperative',),
'gastemos': ('subj',), 'genro': ('rel',), 'gente': ('hello',), 'gerente': ('rel',), 'gestor': ('rel',), 'gestora':
('rel',), 'ghostou': ('off',), 'gloria': ('name_words',), 'gosta': ('verb3', 'says'), 'gostaria': ('verb3',),
'gostou': ('verb3', 'says'), 'graca': ('name_words',), 'gravou': ('made3',), 'guarda': ('imperative',), 'guardasse':
('subj',), 'guarde': ('subj', 'imperative'), 'guardem': ('imperative',), 'guardemos': ('subj',), 'guerra':
('name_words',), 'guia': ('paper',), 'h': ('hours',), 'haver': ('see_inf',), 'havia': ('hello',), 'hesita': ('verb3',
'says'), 'hoje': ('hello',), 'hora': ('hours', 'span'), 'horas': ('hello', 'hours', 'span'), 'hortensia':
('name_words',), 'houve': ('happens3', 'seen1'), 'hrs': ('hours',), 'hs': ('hours',), 'ia': ('verb3', 'was_to'),
'iamos': ('was_to',), 'igualmente': ('filler',), 'imperiais': ('drink',), 'imperial': ('drink',), 'incentivei':
('cheered1',), 'indica': ('give3',), 'indicar': ('giveinf',), 'indico': ('give1',), 'informei': ('told1',), 'insiste':
('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistiu': ('verb3',), 'intro': ('thing',), 'investe': ('verb3',
'imperative'), 'investidor': ('rel',), 'investidora': ('rel',), 'investidores': ('rel',), 'investir': ('urge_inf',),
'investira': ('verb3',), 'investisse': ('subj',), 'investiu': ('verb3',), 'invista': ('subj', 'imperative'),
'invistam': ('imperative',), 'invistamos': ('subj',), 'ir': ('see_inf',), 'ira': ('verb3',), 'irma': ('rel',),
'irmao': ('rel',), 'isso': ('hello', 'it'), 'isto': ('it',), 'ja': ('filler',), 'jamais': ('not',), 'janta': ('verb3',
'date'), 'jantamos': ('hello',), 'jantar': ('hello', 'date', 'see_inf'), 'jantarei': ('shall1',), 'jantaremos':
('shall1',), 'jantei': ('hello', 'seen1'), 'janto': ('eat1',), 'jantou': ('verb3', 'met3'), 'jantámos': ('hello',),
'jogo': ('date',), 'jogou': ('moved1',), 'junta': ('imperative',), 'juntamos': ('we3',), 'juntasse': ('subj',),
'junte': ('subj', 'imperative'), 'juntem': ('imperative',), 'juntemos': ('subj',), 'justo': ('name_words',), 'la':
('them', 'filler', 'obj'), 'lanca': ('verb3', 'imperative'), 'lancam': ('verb3',), 'lancar': ('urge_inf',), 'lancara':
('verb3',), 'lancasse': ('subj',), 'lance': ('subj', 'imperative'), 'lancem': ('imperative',), 'lancemos': ('subj',),
'lancha': ('verb3',), 'lanche': ('date',), 'lancho': ('eat1',), 'lancou': ('verb3',), 'landing': ('paper',),
'laranjeira': ('name_words',), 'larga': ('imperative',), 'largar': ('urge_inf',), 'largasse': ('subj',), 'largue':
('subj', 'imperative'), 'larguem': ('imperative',), 'larguemos': ('subj',), 'las': ('them', 'obj'), 'le':
('imperative',), 'leal': ('name_words',), 'leao': ('name_words',), 'leia': ('subj', 'imperative'), 'leiam':
('imperative',), 'leiamos': ('subj',), 'leio': ('give1',), 'leite': ('name_words',), 'lembrar': ('giveinf',), 'ler':
('giveinf',), 'lesse': ('subj',), 'leva': ('verb3',), 'levamos': ('bring',), 'levanta': ('verb3', 'imperative'),
'levantar': ('urge_inf',), 'levantasse': ('subj',), 'levante': ('subj', 'imperative'), 'levantem': ('imperative',),
'levantemos': ('subj',), 'levantou': ('verb3',), 'levar': ('giveinf', 'bring'), 'levarei': ('give1',), 'levo':
('give1', 'bring'), 'levou': ('verb3', 'called3'), 'lhe': ('them', 'hello', 'clitic'), 'lhes': ('them',), 'li':
('read1',), 'lidera': ('verb3',), 'liga': ('imperative',), 'ligacao': ('hello', 'date', 'call_noun'), 'ligacoes':
('call_noun',), 'ligamos': ('attempt',), 'ligar': ('hello', 'giveinf', 'see_inf', 'attempt'), 'ligara': ('give3',
'will3'), 'ligaram': ('reach', 'called3'), 'ligarei': ('give1',), 'ligaria': ('would_give',), 'ligasse': ('subj',),
'ligo': ('give1', 'rang1', 'give1_pra', 'attempt'), 'ligou': ('hello', 'reach', 'called3', 'answers', 'wrote3'),
'ligue': ('subj', 'imperative'), 'liguei': ('hello', 'rang1', 'seen1', 'attempt'), 'liguem': ('imperative',),
'liguemos': ('subj',), 'ligámos': ('attempt',), 'lima': ('name_words',), 'limao': ('name_words',), 'limita':
('imperative',), 'limitasse': ('subj',), 'limite': ('subj', 'imperative'), 'limitem': ('imperative',), 'limitemos':
('subj',), 'linda': ('name_words',), 'link': ('letter', 'paper'), 'lista': ('paper', 'thing'), 'livre': ('ready',),
'livro': ('paper',), 'lo': ('them', 'obj'), 'lobo': ('name_words',), 'localizar': ('see_inf',), 'logo': ('filler',),
'longa': ('span',), 'los': ('them', 'obj'), 'lua': ('name_words',), 'luz': ('name_words',), 'lá': ('filler',),
'machado': ('name_words',), 'madrinha': ('rel',), 'mae': ('rel',), 'mail': ('letter',), 'mails': ('letter',), 'mais':
('hello',), 'mana': ('rel',), 'manda': ('hello', 'give3', 'send3'), 'mandam': ('give3', 'send3'), 'mandamos':
('give1',), 'mandar': ('giveinf', 'hand_inf'), 'mandara': ('give3', 'will3', 'send3'), 'mandarei': ('give1',
'give1_pra'), 'mandaria': ('would_give',), 'mandei': ('hello', 'handed1', 'attempt'), 'mando': ('give1', 'give1_pra'),
'mandou': ('hello', 'reach', 'wrote3'), 'manha': ('hello',), 'mano': ('rel',), 'mantem': ('imperative',), 'mantenha':
('subj', 'imperative'), 'mantenham': ('imperative',), 'mantenhamos': ('subj',), 'mantivesse': ('subj',), 'mar':
('name_words',), 'marca': ('give3',), 'marcada': ('set',), 'marcado': ('set', 'attempt'), 'marcamos': ('set_up',),
'marcar': ('giveinf', 'see_inf'), 'marco': ('give1',), 'marcámos': ('set_up',), 'margarida': ('name_words',),
'marido': ('rel',), 'marina': ('name_words',), 'marquei': ('set_up', 'seen1'), 'mas': ('hello', 'turn', 'but'),
'masterclass': ('course',), 'material': ('paper',), 'mato': ('name_words',), 'matos': ('name_words',), 'me': ('me',
'clitic'), 'meca': ('subj', 'imperative'), 'mecam': ('imperative',), 'mecamos': ('subj',), 'mede': ('imperative',),
'medisse': ('subj',), 'meia': ('span',), 'meio': ('filler',), 'melhor': ('hello', 'should'), 'melhorou': ('verb3',),
'menciona': ('verb3', 'says'), 'mencionou': ('verb3', 'says'), 'mensagem': ('letter', 'attempt'), 'mensagens':
('letter', 'attempt'), 'mentoria': ('date', 'mentor_noun'), 'mentorias': ('mentor_noun',), 'mentoring':
('mentor_noun',), 'mes': ('hello',), 'meses': ('hello',), 'mesma': ('hello',), 'mesmo': ('filler', 'hello'), 'meta':
('subj', 'imperative'), 'metam': ('imperative',), 'metamos': ('subj',), 'metesse': ('subj',), 'meu': ('my', 'hello',
'any_det'), 'meus': ('my',), 'mim': ('me',), 'min': ('span',), 'minha': ('my', 'hello', 'any_det'), 'minhas': ('my',),
'minuta': ('thing',), 'minuto': ('span',), 'minutos': ('span',), 'miuda': ('rel',), 'miudo': ('rel',), 'miudos':
('rel',), 'modelo': ('paper', 'thing'), 'moleiro': ('name_words',), 'monta': ('verb3', 'imperative', 'hand3'),
'montar': ('giveinf',), 'montasse': ('subj',), 'monte': ('name_words', 'subj', 'imperative'), 'montem':
('imperative',), 'montemos': ('subj',), 'montes': ('name_words',), 'monto': ('give1',), 'montou': ('verb3', 'made3'),
'mora': ('verb3', 'is3'), 'morada': ('thing',), 'moraes': ('name_words',), 'morais': ('name_words',), 'morava':
('verb3',), 'moreno': ('name_words',), 'morreu': ('verb3',), 'mostra': ('give3',), 'mostrar': ('giveinf',),
'mostrarei': ('give1',), 'mostrei': ('told1',), 'mostro': ('give1',), 'mostrou': ('called3',), 'moura':
('name_words',), 'mova': ('subj', 'imperative'), 'movam': ('imperative',), 'movamos': ('subj',), 'movemos':
('moved1',), 'movesse': ('subj',), 'moveu': ('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',), 'msg':
('letter',), 'msgs': ('letter',), 'muda': ('verb3', 'imperative'), 'mudada': ('moved_pp',), 'mudado': ('moved_pp',),
'mudamos': ('moved1',), 'mudar': ('urge_inf',), 'mudara': ('verb3',), 'mudaram': ('verb3',), 'mudasse': ('urge_inf',
'subj'), 'mude': ('subj', 'imperative'), 'mudem': ('imperative',), 'mudemos': ('subj',), 'mudou': ('verb3', 'moved1'),
'muito': ('filler', 'hello'), 'mulher': ('rel',), 'n': ('not',), 'na': ('hello', 'where_to'), 'nada': ('hello',),
'namorada': ('rel',), 'namorado': ('rel',), 'nao': ('not', 'hello', 'should'), 'nas': ('hello',), 'nasceu':
('verb3',), 'negocia': ('imperative',), 'negociasse': ('subj',), 'negocie': ('subj', 'imperative'), 'negociem':
('imperative',), 'negociemos': ('subj',), 'nem': ('not',), 'nenhum': ('not',), 'nenhuma': ('not',), 'neta': ('rel',),
'neto': ('rel',), 'neves': ('name_words',), 'ninguem': ('hello',), 'niver': ('date', 'party'), 'nogueira':
('name_words',), 'noite': ('hello',), 'noiva': ('rel',), 'noivo': ('rel',), 'nome': ('thing',), 'nomes': ('thing',),
'nora': ('rel',), 'nos': ('i', 'me', 'hello', 'clitic'), 'nossa': ('my', 'hello', 'any_det'), 'nossas': ('my',),
'nosso': ('my', 'hello', 'any_det'), 'nossos': ('my', 'hello'), 'notas': ('feedback_noun',), 'nova': ('hello',),
'numero': ('thing',), 'numeros': ('thing',), 'nunca': ('not', 'hello'), 'nunes': ('name_words',), 'não': ('not',
'hello', 'should'), 'nós': ('i', 'hello'), 'o': ('them', 'det', 'hello', 'any_det', 'clitic', 'article', 'obj'),
'obrigado': ('hello',), 'odeia': ('verb3', 'says'), 'ofereca': ('subj', 'imperative'), 'oferecam': ('imperative',),
'oferecamos': ('subj',), 'oferecesse': ('subj',), 'ofereci': ('handed1',), 'oferta': ('thing', 'mine_thing'),
'oficina': ('course',), 'ok': ('ready',), 'olha': ('imperative',), 'olhasse': ('subj',), 'olhe': ('subj',
'imperative'), 'olhei': ('read1',), 'olhem': ('imperative',), 'olhemos': ('subj',), 'oliveira': ('name_words',),
'onde': ('hello',), 'ontem': ('hello',), 'opina': ('opines',), 'opiniao': ('tip', 'feedback_noun'), 'orcamento':
('thing', 'mine_thing'), 'orcar': ('giveinf',), 'organiza': ('verb3',), 'organizou': ('verb3',), 'os': ('them', 'det',
'hello', 'any_det', 'clitic', 'article', 'obj'), 'outra': ('hello',), 'outro': ('hello',), 'p': ('to',), 'padrinho':
('rel',), 'paga': ('verb3', 'give3', 'imperative', 'send3'), 'pagam': ('give3', 'send3'), 'pagamento': ('thing',),
'pagar': ('giveinf', 'hand_inf'), 'pagara': ('give3', 'send3'), 'pagarei': ('give1',), 'pagaria': ('would_give',),
'pagasse': ('subj',), 'pago': ('give1',), 'pagou': ('verb3',), 'pague': ('subj', 'imperative'), 'paguem':
('imperative',), 'paguemos': ('subj',), 'pai': ('rel',), 'pais': ('rel',), 'palestra': ('course',), 'palpite':
('tip',), 'papeamos': ('talked1',), 'papeei': ('talked1',), 'papo': ('hello', 'date'), 'para': ('hello', 'to',
'where_to', 'imperative'), 'parabenizar': ('todo_inf',), 'parabenizei': ('cheered1',), 'parar': ('urge_inf',),
'parasse': ('urge_inf', 'subj'), 'pare': ('subj', 'imperative'), 'parece': ('verb3',), 'parecia': ('verb3',), 'parem':
('imperative',), 'paremos': ('subj',), 'partilha': ('give3', 'send3'), 'partilhamos': ('give1',), 'partilhar':
('giveinf', 'hand_inf'), 'partilhara': ('give3', 'send3'), 'partilharei': ('give1',), 'partilharia': ('would_give',),
'partilhei': ('handed1',), 'partilho': ('give1', 'give1_pra'), 'passa': ('give3',), 'passada': ('hello',), 'passado':
('hello',), 'passam': ('give3',), 'passamos': ('give1', 'moved1'), 'passar': ('giveinf', 'see_inf'), 'passara':
('give3',), 'passaram': ('came3',), 'passarei': ('give1',), 'passaria': ('would_give',), 'passei': ('hello',
'handed1'), 'passo': ('give1', 'give1_pra'), 'passou': ('hello', 'verb3', 'reach', 'came3', 'moved1'), 'passámos':
('moved1',), 'pastor': ('name_words',), 'patentea': ('imperative',), 'patenteasse': ('subj',), 'patentee': ('subj',
'imperative'), 'patenteem': ('imperative',), 'patenteemos': ('subj',), 'patrao': ('rel',), 'patroa': ('rel',), 'paz':
('name_words',), 'peca': ('subj', 'imperative'), 'pecam': ('imperative',), 'pecamos': ('subj',), 'pede': ('verb3',
'imperative'), 'pedir': ('hello', 'urge_inf', 'todo_inf'), 'pedisse': ('subj',), 'pediu': ('verb3', 'bidding'),
'pedra': ('name_words',), 'pedro': ('name_words',), 'pela': ('hello', 'of'), 'pelo': ('hello', 'of'), 'pensa':
('verb3', 'opines', 'says'), 'pensava': ('verb3', 'was_to'), 'perde': ('verb3',), 'perdeu': ('verb3',), 'pereira':
('name_words',), 'pergunta': ('verb3', 'says', 'imperative'), 'perguntar': ('hello', 'see_inf', 'todo_inf'),
'perguntasse': ('subj',), 'pergunte': ('subj', 'imperative'), 'perguntem': ('imperative',), 'perguntemos': ('subj',),
'perguntou': ('verb3', 'says'), 'permita': ('subj', 'imperative'), 'permitam': ('imperative',), 'permitamos':
('subj',), 'permitisse': ('subj',), 'perola': ('name_words',), 'pescador': ('name_words',), 'piedade':
('name_words',), 'pilar': ('name_words',), 'pinheiro': ('name_words',), 'pinho': ('name_words',), 'pinto':
('name_words',), 'pitch': ('paper',), 'planeia': ('verb3',), 'planeja': ('verb3',), 'planilha': ('paper', 'thing'),
'plano': ('paper',), 'podcast': ('paper',), 'pode': ('hello', 'verb3', 'wants3'), 'podem': ('verb3',), 'podera':
('verb3',), 'poderia': ('should',), 'podia': ('verb3', 'should'), 'poe': ('verb3', 'imperative'), 'pois': ('filler',),
'pondera': ('verb3',), 'ponha': ('subj', 'imperative'), 'ponham': ('imperative',), 'ponhamos': ('subj',), 'ponho':
('give1',), 'por': ('hello', 'giveinf', 'of'), 'porem': ('turn', 'but'), 'porque': ('hello',), 'portanto': ('turn',),
'pos': ('verb3',), 'posso': ('hello',), 'postal': ('letter',), 'pouco': ('hello', 'span'), 'poupa': ('imperative',),
'poupasse': ('subj',), 'poupe': ('subj', 'imperative'), 'poupem': ('imperative',), 'poupemos': ('subj',), 'pq':
('hello',), 'pra': ('hello', 'to', 'where_to'), 'prado': ('name_words',), 'precisa': ('hello', 'verb3'), 'precisamos':
('should', 'urge_inf'), 'precisava': ('verb3', 'should'), 'preciso': ('hello', 'should', 'urge_inf'), 'prefere':
('verb3',), 'preferiu': ('verb3',), 'prepara': ('give3', 'imperative', 'hand3'), 'preparamos': ('give1',), 'preparar':
('giveinf', 'bring'), 'preparara': ('hand3',), 'prepararei': ('give1',), 'preparasse': ('subj',), 'prepare': ('subj',
'imperative'), 'preparem': ('imperative',), 'preparemos': ('subj',), 'preparo': ('give1', 'give1_pra'), 'preparou':
('made3',), 'pretende': ('verb3', 'wants3'), 'preto': ('name_words',), 'prevista': ('set',), 'previsto': ('set',),
'prima': ('rel',), 'primo': ('rel',), 'prioriza': ('imperative',), 'priorizasse': ('subj',), 'priorize': ('subj',
'imperative'), 'priorizem': ('imperative',), 'priorizemos': ('subj',), 'pro': ('hello', 'to', 'where_to'), 'procura':
('verb3', 'is3', 'imperative'), 'procuram': ('verb3',), 'procurar': ('giveinf', 'urge_inf'), 'procurasse': ('subj',),
'procurava': ('verb3',), 'procure': ('subj', 'imperative'), 'procurem': ('imperative',), 'procuremos': ('subj',),
'procuro': ('give1',), 'procurou': ('verb3', 'called3'), 'produto': ('paper',), 'pronta': ('ready',), 'pronto':
('ready',), 'propoe': ('verb3',), 'propos': ('verb3',), 'proposta': ('paper', 'thing', 'mine_thing'), 'provavelmente':
('filler',), 'proxima': ('hello',), 'proximo': ('hello',), 'prá': ('to',), 'pusesse': ('subj',), 'pôde': ('verb3',),
'pôr': ('giveinf',), 'q': ('hello',), 'qual': ('hello',), 'quando': ('hello',), 'quarenta': ('span',), 'quarta':
('hello',), 'quase': ('filler',), 'quatro': ('hello', 'span'), 'que': ('hello',), 'quem': ('hello',), 'quer':
('hello', 'verb3', 'wants3', 'is3', 'bidding'), 'querem': ('verb3',), 'querera': ('verb3',), 'queria': ('hello',
'verb3', 'was_to', 'bidding'), 'queriamos': ('was_to',), 'quero': ('hello',), 'quinta': ('hello',), 'quinze':
('hello', 'span'), 'quis': ('verb3',), 'rapidamente': ('filler',), 'rapidinho': ('filler',), 'rapido': ('filler',),
'raposo': ('name_words',), 'rascunho': ('paper', 'thing'), 'reagendada': ('moved_pp',), 'reagendado': ('moved_pp',),
'reagendamos': ('moved1',), 'reagendei': ('moved1',), 'reagendou': ('moved1',), 'reagendámos': ('moved1',), 'recado':
('hello',), 'recebeu': ('reach', 'called3'), 'recebi': ('met1',), 'recomenda': ('verb3', 'advises'), 'recomendacao':
('tip',), 'recomendar': ('giveinf',), 'recomendo': ('give1',), 'recomendou': ('verb3', 'advises', 'bidding'),
'reconhece': ('says',), 'recusa': ('verb3',), 'recusou': ('verb3',), 'redige': ('hand3',), 'redigiu': ('made3',),
'reduz': ('imperative',), 'reduza': ('subj', 'imperative'), 'reduzam': ('imperative',), 'reduzamos': ('subj',),
'reduzir': ('urge_inf',), 'reduzisse': ('urge_inf', 'subj'), 'reencontrei': ('met1',), 'reenvia': ('give3',),
'reenviar': ('giveinf', 'hand_inf'), 'reenviarei': ('give1',), 'reenvio': ('give1', 'give1_pra'), 'reformou':
('verb3',), 'regista': ('imperative',), 'registasse': ('subj',), 'registe': ('subj', 'imperative'), 'registem':
('imperative',), 'registemos': ('subj',), 'registra': ('imperative',), 'registrasse': ('subj',), 'registre': ('subj',
'imperative'), 'registrem': ('imperative',), 'registremos': ('subj',), 'regressa': ('verb3',), 'regressou':
('verb3',), 'rei': ('name_words',), 'reis': ('name_words',), 'relatorio': ('thing',), 'reli': ('read1',), 'remarcada':
('moved_pp',), 'remarcado': ('moved_pp',), 'remarcamos': ('moved1',), 'remarcar': ('todo_inf',), 'remarcou':
('moved1',), 'remarcámos': ('moved1',), 'remarquei': ('moved1',), 'renegocia': ('imperative',), 'renegociasse':
('subj',), 'renegocie': ('subj', 'imperative'), 'renegociem': ('imperative',), 'renegociemos': ('subj',), 'reservei':
('set_up',), 'responda': ('subj', 'imperative'), 'respondam': ('imperative',), 'respondamos': ('subj',), 'responde':
('give3', 'answers', 'hand3'), 'respondem': ('give3',), 'responder': ('giveinf',), 'respondera': ('give3', 'will3',
'hand3'), 'responderam': ('answers',), 'responderei': ('give1',), 'responderia': ('would_give',), 'respondesse':
('subj',), 'respondeu': ('reach', 'called3', 'answers'), 'respondi': ('rang1',), 'respondo': ('give1',), 'resposta':
('thing',), 'retida': ('ill',), 'retido': ('ill',), 'retorna': ('give3', 'answers'), 'retornar': ('giveinf',),
'retornei': ('rang1',), 'retorno': ('give1',), 'retornou': ('reach', 'called3', 'answers'), 'reuni': ('seen1',),
'reuniao': ('hello', 'date'), 'reunimos': ('we3', 'seen1'), 'reunir': ('see_inf',), 'reunirei': ('shall1',), 'reuniu':
('verb3', 'we3'), 'reunião': ('hello', 'date'), 'reuno': ('eat1',), 'reve': ('give3', 'hand3'), 'reveja': ('subj',
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
'semana': ('hello',), 'seminario': ('course',), 'sempre': ('filler', 'hello'), 'sente': ('opines', 'says'), 'separa':
('verb3', 'imperative'), 'separaram': ('verb3',), 'separasse': ('subj',), 'separe': ('subj', 'imperative'), 'separem':
('imperative',), 'separemos': ('subj',), 'separou': ('verb3',), 'sera': ('hello', 'verb3'), 'seria': ('hello',
'verb3'), 'serra': ('name_words',), 'serrano': ('name_words',), 'sessao': ('date', 'course'), 'seu': ('their',
'hello'), 'seus': ('their',), 'sexta': ('hello',), 'siga': ('subj', 'imperative'), 'sigam': ('imperative',),
'sigamos': ('subj',), 'silva': ('name_words',), 'simplifica': ('imperative',), 'simplificasse': ('subj',),
'simplifique': ('subj', 'imperative'), 'simplifiquem': ('imperative',), 'simplifiquemos': ('subj',), 'sinal':
('thing',), 'site': ('paper',), 'sms': ('letter',), 'so': ('filler',), 'sobe': ('verb3', 'imperative'), 'sobre':
('hello', 'of'), 'sobrinha': ('rel',), 'sobrinho': ('rel',), 'socia': ('rel',), 'socio': ('rel',), 'socios': ('rel',),
'socorro': ('name_words',), 'sofre': ('verb3',), 'sofreu': ('verb3',), 'sogra': ('rel',), 'sogro': ('rel',), 'sogros':
('rel',), 'sol': ('name_words',), 'sonha': ('verb3',), 'soube': ('verb3',), 'startup': ('rel',), 'sua': ('their',
'hello'), 'suas': ('their',), 'suba': ('urge_inf', 'subj', 'imperative'), 'subam': ('imperative',), 'subamos':
('subj',), 'subir': ('urge_inf',), 'subisse': ('urge_inf', 'subj'), 'subiu': ('verb3',), 'sugere': ('verb3',
'advises'), 'sugeriu': ('verb3', 'advises'), 'sugestao': ('tip',), 'sugestoes': ('feedback_noun',), 'sumiu':
('verb3',), 'suspensa': ('off_pp',), 'suspenso': ('off_pp',), 'ta': ('verb3',), 'talk': ('course',), 'talvez':
('filler',), 'tambem': ('filler', 'hello'), 'tarde': ('hello',), 'tava': ('verb3',), 'tb': ('filler', 'hello'), 'tbm':
('filler',), 'telefonar': ('see_inf',), 'telefonaram': ('reach',), 'telefonei': ('rang1', 'attempt'), 'telefonema':
('call_noun',), 'telefonemas': ('call_noun',), 'telefonou': ('reach', 'called3'), 'tem': ('hello', 'verb3', 'is3',
'imperative'), 'teme': ('verb3',), 'temos': ('hello', 'should'), 'tempinho': ('span',), 'template': ('paper',),
'tenha': ('subj', 'imperative'), 'tenham': ('imperative',), 'tenhamos': ('subj',), 'tenho': ('hello', 'should'),
'tentei': ('hello', 'attempt'), 'ter': ('see_inf', 'urge_inf'), 'tera': ('verb3',), 'terca': ('hello',), 'termina':
('verb3', 'hand3'), 'terminou': ('verb3',), 'tese': ('paper',), 'testa': ('verb3', 'imperative'), 'testar':
('urge_inf',), 'testasse': ('urge_inf', 'subj'), 'teste': ('subj', 'imperative'), 'testei': ('read1',), 'testem':
('imperative',), 'testemos': ('subj',), 'testou': ('verb3',), 'teve': ('hello', 'verb3', 'happens3'), 'texto':
('paper',), 'tia': ('rel',), 'time': ('rel',), 'tinha': ('hello', 'verb3', 'should', 'is3'), 'tinhamos': ('was_to',
'should', 'attempt'), 'tio': ('rel',), 'tip': ('tip',), 'tipo': ('filler',), 'tira': ('imperative',), 'tirasse':
('subj',), 'tire': ('subj', 'imperative'), 'tirem': ('imperative',), 'tiremos': ('subj',), 'tirou': ('made3',),
'tive': ('hello', 'seen1'), 'tivemos': ('seen1',), 'tiveram': ('verb3',), 'tivesse': ('subj',), 'tmb': ('filler',),
'to': ('stays',), 'toca': ('verb3',), 'toda': ('filler',), 'todas': ('hello',), 'todo': ('filler',), 'todos':
('hello',), 'toma': ('verb3', 'imperative'), 'tomamos': ('hello',), 'tomar': ('see_inf', 'urge_inf'), 'tomasse':
('subj',), 'tome': ('subj', 'imperative'), 'tomei': ('hello',), 'tomem': ('imperative',), 'tomemos': ('subj',),
'tomo': ('eat1',), 'tomou': ('verb3',), 'tomámos': ('hello',), 'topa': ('verb3', 'wants3'), 'topou': ('verb3',
'wants3'), 'toque': ('call_noun', 'tip'), 'tornou': ('verb3',), 'torre': ('name_words',), 'torres': ('name_words',),
'touro': ('name_words',), 'trabalha': ('verb3', 'is3', 'imperative'), 'trabalham': ('verb3',), 'trabalhasse':
('subj',), 'trabalhava': ('verb3',), 'trabalhe': ('subj', 'imperative'), 'trabalhem': ('imperative',), 'trabalhemos':
('subj',), 'trabalho': ('hello',), 'trabalhou': ('verb3',), 'traga': ('subj', 'imperative'), 'tragam':
('imperative',), 'tragamos': ('subj',), 'trago': ('give1', 'bring'), 'tranquilizei': ('cheered1',), 'transfere':
('give3', 'send3'), 'transferencia': ('thing',), 'transferida': ('moved_pp',), 'transferido': ('moved_pp',),
'transferir': ('giveinf', 'hand_inf'), 'transferiu': ('moved1',), 'transfiro': ('give1',), 'trara': ('give3',
'hand3'), 'trarei': ('give1',), 'traria': ('would_give',), 'traz': ('give3', 'hand3'), 'trazer': ('giveinf', 'bring'),
'treinamento': ('course',), 'tres': ('hello', 'span'), 'trinta': ('span',), 'troca': ('verb3',), 'trocou': ('verb3',),
'tudo': ('filler', 'hello'), 'tutoria': ('mentor_noun',), 'têm': ('hello', 'verb3'), 'tô': ('stays',), 'ultima':
('hello',), 'um': ('det', 'any_det'), 'uma': ('det', 'hello', 'any_det'), 'umas': ('det', 'any_det'), 'uns': ('det',
'any_det'), 'usa': ('verb3', 'imperative'), 'usar': ('urge_inf',), 'usasse': ('subj',), 'usava': ('verb3',), 'use':
('subj', 'imperative'), 'usem': ('imperative',), 'usemos': ('subj',), 'va': ('subj', 'imperative'), 'vaca':
('name_words',), 'vai': ('hello', 'verb3', 'is3'), 'vale': ('name_words',), 'valida': ('give3', 'imperative',
'hand3'), 'validasse': ('subj',), 'valide': ('subj', 'imperative'), 'validem': ('imperative',), 'validemos':
('subj',), 'vao': ('verb3',), 'vc': ('they', 'hello'), 'veio': ('reach', 'came3'), 'vejo': ('eat1', 'seen1'), 'vem':
('hello', 'verb3', 'is3'), 'vemos': ('seen1',), 'venda': ('subj', 'imperative'), 'vendam': ('imperative',),
'vendamos': ('subj',), 'vende': ('verb3', 'imperative'), 'vendem': ('verb3',), 'vender': ('urge_inf',), 'vendera':
('verb3',), 'vendesse': ('urge_inf', 'subj'), 'vendeu': ('verb3',), 'ver': ('giveinf', 'see_inf'), 'vera': ('verb3',),
'verei': ('shall1',), 'veremos': ('shall1',), 'verifica': ('hand3',), 'verificar': ('giveinf',), 'versao': ('thing',),
'vi': ('hello', 'met1', 'seen1'), 'viaja': ('verb3', 'imperative'), 'viajando': ('ill',), 'viajasse': ('subj',),
'viaje': ('subj', 'imperative'), 'viajem': ('imperative',), 'viajemos': ('subj',), 'viajou': ('verb3',),
'videochamada': ('date', 'call_noun'), 'vieram': ('reach', 'came3'), 'vimos': ('we3', 'met1', 'seen1'), 'vinha':
('verb3',), 'vinho': ('name_words',), 'vinte': ('span',), 'violeta': ('name_words',), 'vira': ('verb3',), 'viram':
('met3',), 'virou': ('verb3',), 'virá': ('verb3',), 'visita': ('date', 'imperative'), 'visitamos': ('met1',),
'visitar': ('see_inf',), 'visitarei': ('shall1',), 'visitasse': ('subj',), 'visite': ('subj', 'imperative'),
'visitei': ('hello', 'met1'), 'visitem': ('imperative',), 'visitemos': ('subj',), 'visito': ('eat1',), 'visitou':
('reach', 'called3'), 'visitámos': ('met1',), 'vitoria': ('name_words',), 'viu': ('verb3', 'we3', 'met3'), 'viva':
('subj', 'imperative'), 'vivam': ('imperative',), 'vivamos': ('subj',), 'vive': ('verb3', 'is3'), 'vivem': ('verb3',),
'vivia': ('verb3',), 'vizinha': ('rel',), 'vizinho': ('rel',), 'vo': ('rel',), 'voce': ('hello',), 'volta': ('verb3',
'imperative'), 'voltara': ('verb3',), 'volte': ('subj', 'imperative'), 'voltem': ('imperative',), 'voltemos':
('subj',), 'voltou': ('hello', 'verb3'), 'voo': ('date',), 'vou': ('hello',), 'vovo': ('rel',), 'vovó': ('rel',),
'vovô': ('rel',), 'vó': ('rel',), 'vô': ('rel',), 'whatsapp': ('letter',), 'workshop': ('course',), 'wpp':
('letter',), 'zap': ('letter',), 'zoom': ('date',), 'à': ('to', 'where_to'), 'às': ('to', 'where_to'), 'áudio':
('letter',), 'áudios': ('letter',), 'é': ('is3',), 'ñ': ('not',)}


CLAUSES = [{'': (6, 'theirs')}, {'D': 0}, {'...': 1}, {'0': 2, '<any_det>': 2, '<my>': 2, '<their>': 2}, {'<hand3>':
3}, {'': (3, 'advice')}, {'<inf>': 5}, {'<inf>': 5, 'nao': 6, 'não': 6}, {'^': 7}, {'p': 8, 'para': 8, 'pra': 8},
{'me': 9, 'p': 8, 'para': 8, 'pra': 8}, {'^': 4, 'disse': 10, 'diz': 10, 'fala': 10, 'falou': 10}, {'': (2, 'plan')},
{'<date>': 12}, {'<date>': 12, 'a': 13, 'o': 13, 'um': 13, 'uma': 13}, {'a': 12, 'ao': 12, 'com': 12, 'em': 12, 'na':
12, 'no': 12, 'pela': 12, 'pelo': 12, 'à': 12}, {'ha': 14, 'passo': 15, 'tem': 14, 'temos': 14, 'tenho': 14, 'vejo':
15, 'visito': 15, 'vou': 15}, {'': (7, 'waiting')}, {'0': 17}, {'^': 18}, {'deve': 19}, {'<any_det>': 2, '<my>': 2,
'<their>': 2, 'D': 0}, {'...': 1, 'D': 0}, {'': (5, 'mine')}, {'<any_det>': 23, 'D': 23}, {'<hand3>': 21, '<send3>':
22, 'encaminho': 24, 'envio': 24, 'ligo': 24, 'mando': 24, 'passo': 24, 'preparo': 24, 'reenvio': 24}, {'<thing>': 0},
{'^': 26}, {'': (13, 'talk')}, {'D': 23}, {'...': 29}, {'0': 30, '<any_det>': 30, '<my>': 30, '<their>': 30, 'isso':
30, 'lhe': 30, 'lhes': 30, 'tudo': 30}, {'<give1>': 31, 'acabo': 31, 'assino': 31, 'fecho': 31, 'organizo': 31,
'revejo': 31, 'termino': 31, 'trato': 31}, {'^': 32}, {'D': 12, 'c': 12, 'com': 12}, {'<date>': 34}, {'<date>': 34,
'a': 35, 'o': 35, 'um': 35, 'uma': 35}, {'': (12, 'task')}, {'': (12, 'task'), 'me': 37}, {'esquecer': 37},
{'esquecer': 38, 'me': 39, 'posso': 39}, {'': (11, 'thinking')}, {'em': 41, 'na': 41, 'no': 41}, {'<hand_inf>': 0},
{'^': 43}, {'<they>': 11, 'D': 16, 'N': 20, '^': 25, 'deve': 27, 'disse': 10, 'diz': 10, 'embora': 28, 'eu': 33,
'fala': 10, 'falou': 10, 'ha': 36, 'nao': 40, 'não': 40, 'pensava': 42, 'pensei': 42, 'tem': 36, 'vai': 44, 'vao':
44}, {'': (18, 'gave:mentoring')}, {'^': 46}, {'<any_det>': 26, '<thing>': 0}, {'D': 28}, {'^': 48, 'aniversario': 49,
'aniversário': 49, 'anos': 49, 'niver': 49}, {':': 50}, {'': (5, 'mine'), 'lhe': 23}, {'pendente': 23, 'prevista': 23,
'previsto': 23, 'prometida': 23, 'prometido': 23}, {'com': 23}, {'<giveinf>': 52, '<mine_thing>': 29, '<todo_inf>':
23, 'cobrar': 23, 'comprar': 23, 'devolver': 23, 'entrega': 53, 'envio': 53, 'falar': 54, 'felicitar': 23, 'levar':
23, 'marcar': 54, 'oferecer': 23, 'parabenizar': 23, 'pedir': 23, 'reservar': 23, 'resposta': 53, 'ver': 54}, {'^':
23}, {':': 56}, {'fazer': 57}, {'D': 12}, {'...': 59, 'a': 37, 'com': 37, 'o': 37}, {'^': 5}, {':': 61}, {'^': 48},
{':': 63}, {'<giveinf>': 37}, {'<mentor_noun>': 47, 'N': 51, '^': 55, 'a': 58, 'acao': 57, 'almocar': 60, 'conselho':
62, 'conselhos': 62, 'dica': 62, 'dicas': 62, 'ela': 64, 'ele': 64, 'eu': 57, 'meu': 57, 'minha': 57, 'nos': 57,
'nós': 57, 'pendencias': 57, 'pendente': 57, 'por': 58, 'recomendacao': 62, 'recomendacoes': 62, 'sugestao': 62,
'tarefa': 57, 'todo': 65, 'ver': 60, 'visitar': 60}, {'^': 5, 'a': 61, 'que': 61}, {'^': 5, 'a': 61, 'me': 67, 'nos':
67, 'para': 61, 'que': 61}, {'': (23, 'contact')}, {'me': 69, 'nos': 69}, {'minha': 69}, {'escritorio': 69}, {'casa':
69}, {'': (23, 'contact'), 'em': 73, 'no': 72}, {'': (23, 'contact'), 'a': 73, 'em': 73}, {'gente': 69}, {'a': 76},
{'surpresa': 69}, {'': (23, 'contact'), 'em': 73}, {'ver': 69, 'visitar': 69}, {'coworking': 69, 'escritorio': 69},
{'aqui': 69, 'ca': 69}, {'comigo': 69}, {'me': 69}, {'a': 71, 'almocar': 69, 'ao': 72, 'aqui': 74, 'ca': 75, 'com':
77, 'comigo': 69, 'de': 78, 'em': 73, 'jantar': 69, 'la': 79, 'lá': 79, 'me': 80, 'na': 71, 'no': 81, 'por': 82,
'ter': 83, 'tomar': 69, 'ver': 84, 'visitar': 84, 'à': 71}, {'': (21, 'gave:encouragement')}, {'^': 86}, {'<them>':
87, 'N': 87}, {'<them>': 87, 'N': 87, 'a': 88, 'o': 88}, {'': (0, 'missed')}, {'efeito': 90}, {'sem': 91}, {'abaixo':
90}, {'aconteceu': 90, 'rolou': 90}, {'caiu': 90, 'ficou': 92, 'foi': 93, 'nao': 94, 'não': 94}, {'N': 95}, {'N': 95,
'a': 96, 'o': 96}, {'<set>': 12, 'com': 97}, {'com': 12}, {'<any_det>': 12, 'D': 12, 'c': 12, 'cafe': 12, 'café': 12,
'com': 12, 'me': 99}, {'': (19, 'gave:resource')}, {'<paper>': 101}, {'meu': 102, 'meus': 102, 'minha': 102, 'minhas':
102, 'nossa': 102, 'nosso': 102}, {'a': 103, 'meu': 102, 'meus': 102, 'minha': 102, 'minhas': 102, 'nossa': 102,
'nosso': 102, 'o': 103, 'um': 103, 'uma': 103}, {'<any_det>': 101}, {'^': 105}, {'^': 104, 'lhe': 106, 'lhes': 106},
{'<where_to>': 47, '^': 46, 'com': 47, 'no': 47}, {'<mentor_noun>': 108}, {'de': 109}, {'': (1, 'moved')}, {'D': 111,
'para': 111, 'pra': 111, 'pro': 111}, {'<date>': 112, 'D': 111, 'para': 111, 'pra': 111, 'pro': 111}, {'<date>': 112,
'D': 111, 'a': 113, 'nossa': 113, 'nosso': 113, 'o': 113, 'para': 111, 'pra': 111, 'pro': 111}, {'<date>': 112, 'D':
111, 'a': 113, 'nossa': 113, 'nosso': 113, 'o': 113, 'para': 111, 'pra': 111, 'pro': 111, 'se': 114}, {'D': 111,
'para': 111}, {'...': 116}, {'D': 111, 'da': 117, 'de': 117, 'do': 117, 'para': 111, 'pra': 111, 'pro': 111},
{'melhor': 5}, {'deveria': 5, 'devia': 5, 'deviamos': 5}, {'<should>': 5, 'e': 119, 'era': 119, 'nao': 120, 'não':
120, 'o': 119, 'seria': 119, 'é': 119}, {'^': 121}, {'gente': 122}, {'^': 121, 'a': 123, 'eu': 122, 'nos': 122, 'nós':
122}, {'que': 124}, {'<to>': 69, 'N': 69}, {'': (16, 'gave:feedback')}, {'^': 127}, {'^': 127, 'da': 128, 'dela': 128,
'dele': 128, 'do': 128}, {'<paper>': 129}, {'<paper>': 129, 'seu': 130, 'sua': 130}, {'<paper>': 129, 'a': 131, 'as':
131, 'o': 131, 'os': 131, 'seu': 130, 'sua': 130}, {'': (13, 'talk'), 'como': 28, 'da': 28, 'de': 28, 'do': 28, 'que':
28, 'se': 28, 'sobre': 28}, {'me': 133, 'que': 28}, {'D': 12, 'c': 12, 'com': 12, 'para': 12, 'pra': 12, 'pro': 12},
{'D': 12, 'para': 12}, {'N': 136}, {'encontrar': 12, 'ver': 12}, {'almocar': 12, 'beber': 12, 'falar': 12, 'ir': 12,
'jantar': 12, 'nos': 138, 'tomar': 12}, {'<any_det>': 13, '<date>': 12, 'D': 12, 'com': 137, 'de': 139, 'para': 59},
{'<of>': 17, 'que': 17}, {'espera': 141}, {'a': 142, 'à': 142}, {'telefone': 69}, {'': (23, 'contact'), 'bocado': 69,
'pouco': 69}, {'D': 69, 'ao': 144, 'c': 69, 'cm': 69, 'com': 69, 'da': 69, 'das': 69, 'de': 69, 'do': 69, 'dos': 69,
'na': 69, 'no': 69, 'pelo': 69, 'por': 69, 'sobre': 69, 'um': 145}, {'D': 69}, {'me': 147, 'que': 28}, {'me': 0,
'nos': 0}, {'<giveinf>': 149}, {'<giveinf>': 0}, {'^': 151}, {'^': 150, 'me': 152, 'nos': 152}, {'para': 28, 'pra':
28, 'q': 28, 'que': 28}, {'N': 154}, {'N': 154, 'a': 155, 'o': 155}, {'ma': 0, 'me': 0, 'mo': 0, 'nos': 0}, {'': (6,
'theirs'), 'a': 0, 'as': 0, 'ma': 0, 'mas': 0, 'me': 0, 'mo': 0, 'mos': 0, 'o': 0, 'os': 0}, {'<give3>': 158},
{'<give3>': 158, 'me': 159, 'nos': 159}, {'e': 160}, {'...': 161, 'D': 0}, {'a': 0, 'as': 0, 'ma': 0, 'mas': 0, 'me':
0, 'mo': 0, 'mos': 0, 'o': 0, 'os': 0}, {'<give3>': 163}, {'<give3>': 163, 'me': 164, 'nos': 164}, {'e': 165}, {'...':
166}, {'D': 0, 'e': 160}, {'...': 168, 'D': 0}, {'ok': 0, 'retorno': 0, 'toque': 0}, {'resposta': 0}, {'feedback': 0,
'noticias': 0, 'novidades': 0, 'resposta': 0, 'retorno': 0, 'um': 170, 'uma': 171}, {'me': 172, 'nos': 172}, {'coisa':
0}, {'D': 0, 'algo': 0, 'alguma': 174, 'ate': 0, 'depois': 0, 'logo': 0, 'na': 0, 'no': 0, 'o': 0, 'quando': 0, 'se':
0}, {'me': 175, 'nos': 175}, {'intro': 0, 'ponte': 0}, {'apresentacao': 0, 'intro': 0}, {'a': 177, 'chegar': 0, 'uma':
178}, {'me': 179}, {'contacto': 0, 'contato': 0}, {'em': 181}, {'coloca': 182, 'desaconselhou': 5, 'faz': 179, 'poe':
182}, {'me': 182}, {'contactar': 0, 'escrever': 0, 'falar': 0, 'ligar': 0}, {'novidades': 0, 'uma': 171}, {'a': 185,
'com': 186}, {'<give3>': 157, '<hand3>': 162, '<made3>': 167, '<send3>': 169, '<will3>': 0, 'da': 173, 'desaconselha':
5, 'desaconselhou': 5, 'diz': 176, 'dá': 173, 'escreve': 176, 'faz': 180, 'liga': 176, 'me': 183, 'poe': 184,
'telefona': 176, 'volta': 187, 'voltara': 187}, {'': (4, 'needs_from_me')}, {'<my>': 189}, {'^': 190}, {'^': 190, 'a':
191, 'as': 191, 'da': 191, 'de': 191, 'do': 191, 'o': 191, 'os': 191}, {'contra': 61, 'para': 61, 'que': 61, 'sobre':
61}, {'me': 193, 'nos': 193}, {'^': 189}, {'contacto': 0}, {'em': 196}, {'^': 197}, {'^': 197, 'me': 198}, {'^': 0},
{'a': 200, 'em': 200}, {'se': 201}, {'com': 191}, {'': (6, 'theirs'), 'me': 0}, {'<giveinf>': 204}, {'': (7,
'waiting'), '<giveinf>': 204}, {'^': 206}, {'^': 17}, {'^': 205, 'me': 207, 'nos': 208}, {'me': 208, 'nos': 208},
{'apareceu': 90, 'chegou': 90, 'conseguiu': 90, 'foi': 90, 'passou': 90, 'pode': 90, 'pôde': 90, 'veio': 90}, {'nao':
211, 'nunca': 211, 'não': 211}, {'fim': 212}, {'afinal': 212, 'nao': 211, 'no': 213, 'nunca': 211, 'não': 211},
{'que': 214}, {'e': 214, 'mas': 214, 'so': 215}, {'se': 216}, {'aparecer': 216, 'ir': 216, 'juntar': 217, 'passar':
216, 'ter': 216, 'vinha': 216, 'vir': 216, 'viria': 216}, {'aparecer': 216, 'de': 218, 'em': 218, 'ir': 216, 'juntar':
217, 'passar': 216, 'que': 218, 'ter': 216, 'vinha': 216, 'vir': 216, 'viria': 216}, {'para': 8, 'pra': 8}, {'que':
5}, {'<inf>': 5, '<urge_inf>': 5, 'nao': 6, 'não': 6, 'tenho': 221}, {'': (3, 'advice'), '<urge_inf>': 5, 'tenho':
221}, {'^': 223}, {'gente': 224}, {'^': 222, 'a': 225, 'eu': 224, 'mim': 61, 'nos': 61, 'nós': 61}, {'<subj>': 5},
{'<subj>': 5, 'me': 227}, {'<subj>': 5, '<urge_inf>': 5, '<would_give>': 0, 'me': 227, 'nao': 228, 'não': 228,
'tenho': 221}, {'<subj>': 5, '<urge_inf>': 5, 'me': 227, 'nao': 228, 'não': 228, 'tenho': 221}, {'^': 230}, {'gente':
231}, {'^': 0, 'me': 200}, {'': (6, 'theirs'), '<would_give>': 0}, {'^': 234}, {'': (6, 'theirs'), '<subj>': 5, 'me':
227, 'nao': 228, 'não': 228}, {'^': 236}, {'<subj>': 5, 'me': 227, 'nao': 228, 'não': 228}, {'^': 238}, {'^': 229,
'a': 232, 'eu': 231, 'ia': 233, 'iria': 200, 'me': 235, 'nos': 237, 'nós': 239, 'vai': 233}, {'...': 220, 'para': 226,
'pra': 226, 'que': 240}, {'...': 220, 'para': 8, 'pra': 8}, {'<urge_inf>': 5, 'nao': 6, 'não': 6, 'tenho': 221}, {'^':
243, 'a': 225, 'eu': 224, 'mim': 61, 'nos': 61, 'nós': 61}, {'^': 229, 'a': 232, 'aparecer': 216, 'eu': 231, 'ia':
233, 'ir': 216, 'iria': 200, 'juntar': 217, 'me': 235, 'nos': 237, 'nós': 239, 'passar': 216, 'ter': 216, 'vai': 233,
'vinha': 216, 'vir': 216, 'viria': 216}, {'aparecer': 216, 'de': 218, 'em': 218, 'ir': 216, 'juntar': 217, 'me': 241,
'nos': 242, 'para': 244, 'passar': 216, 'pra': 244, 'que': 245, 'ter': 216, 'vinha': 216, 'vir': 216, 'viria': 216},
{'^': 230, 'a': 232, 'eu': 231, 'ia': 233, 'iria': 200, 'me': 200, 'nos': 237, 'nós': 239, 'vai': 233}, {'...': 220,
'para': 226, 'pra': 226, 'que': 247}, {'me': 248, 'nos': 242, 'para': 244, 'pra': 244, 'que': 247}, {'que': 61},
{'de': 250, 'que': 61}, {'opiniao': 251}, {'da': 252, 'de': 252}, {'a': 61}, {'me': 254, 'nos': 254}, {'da': 200,
'de': 200, 'do': 200}, {'se': 256}, {'parte': 189}, {'minha': 258, 'nossa': 258}, {'da': 259}, {'...': 260, '<my>':
189}, {'^': 261}, {'^': 189, 'lhe': 195, 'lhes': 195}, {'gente': 263}, {'a': 264, 'eu': 263}, {'^': 261, 'a': 191,
'as': 191, 'da': 191, 'de': 262, 'do': 191, 'o': 191, 'os': 191, 'que': 265}, {'': (4, 'needs_from_me'), '<my>': 189},
{'^': 267}, {'eu': 268, 'lhe': 268}, {'da': 268, 'de': 268, 'do': 268, 'que': 269}, {'espera': 270}, {'de': 125},
{'a': 271, 'aguardando': 191, 'convencida': 272, 'convencido': 272, 'esperando': 191, 'à': 271}, {'gente': 61}, {'a':
274, 'eu': 61, 'mim': 61, 'nos': 61, 'nós': 61}, {'para': 275, 'pra': 275}, {'me': 276, 'para': 275, 'pra': 275},
{'me': 241, 'nos': 242, 'para': 244, 'pra': 244, 'que': 240}, {'de': 200}, {'tarefa': 279}, {'a': 280}, {'^': 0, 'me':
200, 'nos': 200}, {'por': 200}, {'a': 271, 'com': 281, 'de': 282, 'responsavel': 283, 'à': 271}, {'de': 282}, {'com':
281, 'de': 282, 'responsavel': 283}, {'dever': 233, 'espera': 270}, {'^': 0, 'aparecer': 216, 'ir': 216, 'juntar':
217, 'me': 200, 'nos': 200, 'passar': 216, 'ter': 216, 'vinha': 216, 'vir': 216, 'viria': 216}, {'devendo': 200},
{'a': 287, 'aparecer': 216, 'com': 281, 'de': 288, 'devendo': 200, 'em': 218, 'ir': 216, 'juntar': 217, 'me': 289,
'passar': 216, 'que': 218, 'responsavel': 283, 'ter': 216, 'vinha': 216, 'vir': 216, 'viria': 216, 'à': 271}, {'^': 0,
'me': 200, 'que': 233}, {'^': 0, 'me': 291, 'que': 233}, {'me': 17}, {'<giveinf>': 293}, {'^': 294, 'aparecer': 216,
'ir': 216, 'juntar': 217, 'passar': 216, 'ter': 216, 'vinha': 216, 'vir': 216, 'viria': 216}, {'<giveinf>': 17}, {'^':
296}, {'^': 294, 'aparecer': 216, 'de': 295, 'em': 218, 'ir': 216, 'juntar': 217, 'me': 297, 'nos': 297, 'passar':
216, 'que': 295, 'ter': 216, 'vinha': 216, 'vir': 216, 'viria': 216}, {'me': 297, 'nos': 297}, {'eu': 61, 'que': 61},
{'eu': 61}, {'em': 250, 'para': 300, 'pra': 301, 'que': 61}, {'gente': 239}, {'^': 238, 'a': 303, 'eu': 239, 'nos':
239, 'nós': 239}, {'que': 304}, {'': (3, 'advice'), '<subj>': 5, 'me': 227, 'nao': 228, 'não': 228}, {'^': 306, 'a':
303, 'eu': 239, 'nos': 239, 'nós': 239}, {'em': 250, 'me': 305, 'para': 300, 'pra': 301, 'que': 307}, {'<urge_inf>':
5}, {'^': 309}, {'eu': 310, 'me': 310}, {'^': 309, 'para': 275, 'pra': 275}, {'eu': 310, 'me': 312, 'para': 275,
'pra': 275}, {'^': 5, 'a': 61}, {'^': 5, 'a': 61, 'me': 314, 'nos': 254, 'para': 61, 'que': 61}, {'<give3>': 0,
'<would_give>': 0, 'da': 172, 'diz': 175, 'dá': 172, 'escreve': 175, 'fala': 175, 'liga': 175}, {'^': 5, 'nao': 61,
'não': 61}, {'contra': 317, 'para': 317, 'pra': 317, 'que': 317, 'sobre': 317}, {'<inf>': 5, '<urge_inf>': 5, 'nao':
6, 'não': 6}, {'^': 319}, {'para': 320, 'pra': 320}, {'<urge_inf>': 5, 'tenho': 221}, {'^': 322, 'a': 225, 'eu': 224,
'mim': 61, 'nos': 61, 'nós': 61}, {'^': 229, 'a': 232, 'eu': 231, 'ia': 200, 'iria': 200, 'me': 235, 'nos': 237,
'nós': 239, 'vai': 200}, {'para': 323, 'pra': 323, 'que': 324}, {'...': 321, 'me': 325, 'para': 226, 'pra': 226,
'que': 324}, {'^': 230, 'a': 232, 'eu': 231, 'ia': 200, 'iria': 200, 'me': 200, 'nos': 237, 'nós': 239, 'vai': 200},
{'para': 323, 'pra': 323, 'que': 327}, {'...': 321, 'me': 328, 'para': 226, 'pra': 226, 'que': 327}, {'^': 296, 'de':
297, 'que': 297}, {'me': 305, 'que': 304}, {'de': 200, 'que': 200}, {'<advises>': 315, '<says>': 147, '<wrote3>': 156,
'^': 316, 'alerta': 318, 'alertou': 318, 'avisou': 318, 'cobra': 195, 'cobrou': 195, 'coloca': 199, 'deve': 208,
'devem': 208, 'disse': 326, 'diz': 329, 'empurrou': 254, 'encoraja': 254, 'encorajou': 254, 'estimulou': 254, 'fala':
277, 'falou': 326, 'garantiu': 292, 'ia': 330, 'incentiva': 254, 'incentivou': 254, 'insistiu': 331, 'mandou': 277,
'pediu': 331, 'poe': 199, 'promete': 292, 'prometeu': 292, 'sugeriu': 331, 'tem': 332, 'tinha': 330, 'têm': 332,
'vai': 200, 'vao': 200}, {'D': 189}, {'...': 334}, {'': (4, 'needs_from_me'), '...': 334}, {'...': 260, '<any_det>':
335, '<my>': 336}, {'<any_det>': 335, '<my>': 336}, {'^': 338}, {'^': 337}, {'^': 337, 'a': 191, 'as': 191, 'da': 339,
'de': 340, 'do': 339, 'o': 191, 'os': 191}, {'...': 321, 'para': 8, 'pra': 8}, {'<advises>': 315, '<wrote3>': 156,
'^': 316, 'alerta': 318, 'alertou': 318, 'avisou': 318, 'deve': 208, 'devem': 208, 'disse': 342, 'diz': 342,
'empurrou': 254, 'encoraja': 254, 'encorajou': 254, 'estimulou': 254, 'falou': 342, 'ia': 330, 'incentiva': 254,
'incentivou': 254, 'tem': 332, 'tinha': 330, 'têm': 332, 'vai': 200, 'vao': 200}, {'para': 233}, {'se': 344}, {'^':
190, 'a': 191, 'as': 191, 'da': 191, 'de': 191, 'do': 191, 'o': 191, 'os': 191, 'que': 265}, {'': (4,
'needs_from_me'), '<subj>': 5, 'me': 227, 'nao': 228, 'não': 228}, {'^': 347, 'lhe': 195, 'lhes': 195}, {'gente':
348}, {'^': 238, 'a': 349, 'eu': 348, 'nos': 239, 'nós': 239}, {'me': 305, 'que': 350}, {'^': 189, 'a': 264, 'eu':
263, 'lhe': 195}, {'^': 337, 'a': 191, 'as': 191, 'da': 339, 'de': 340, 'do': 339, 'o': 191, 'os': 191, 'que': 352},
{'a': 264, 'aparecer': 216, 'eu': 263, 'ir': 216, 'juntar': 217, 'passar': 216, 'ter': 216, 'vinha': 216, 'vir': 216,
'viria': 216}, {'aparecer': 216, 'de': 218, 'em': 218, 'ir': 216, 'juntar': 217, 'passar': 216, 'que': 354, 'ter':
216, 'vinha': 216, 'vir': 216, 'viria': 216}, {'...': 260}, {'^': 356}, {'^': 356, 'de': 357}, {'para': 233, 'pra':
233}, {'compromete': 201, 'comprometeu': 201, 'encarrega': 256, 'ofereceu': 359}, {'a': 271, 'aguardando': 191,
'esperando': 191, 'à': 271}, {'me': 0}, {'<giveinf>': 362}, {'^': 363, 'me': 200, 'nos': 200}, {'de': 364, 'que':
364}, {'^': 294, 'me': 208, 'nos': 208}, {'^': 294, 'de': 366, 'ficado': 219, 'que': 366}, {'de': 210, 'que': 210},
{'me': 200, 'nos': 200}, {'de': 369, 'que': 369}, {'<inf>': 0}, {'me': 371, 'nos': 371}, {'e': 372}, {'...': 373},
{'<giveinf>': 149, '<hand_inf>': 0, '<inf>': 374}, {'^': 375, 'me': 200, 'nos': 200}, {'<giveinf>': 149, '<hand_inf>':
0}, {'^': 377, 'me': 200, 'nos': 200}, {'<advises>': 68, '<opines>': 125, '<says>': 148, '<wants3>': 153, '<wrote3>':
156, '^': 188, 'aguarda': 192, 'alertou': 194, 'avisou': 194, 'cobra': 195, 'cobrou': 195, 'coloca': 199,
'compromete': 202, 'comprometeu': 202, 'conta': 203, 'deve': 209, 'devem': 210, 'devia': 219, 'disse': 246, 'diz':
249, 'e': 253, 'empurrou': 255, 'encarrega': 257, 'encorajou': 255, 'espera': 266, 'esta': 273, 'está': 273, 'fala':
277, 'falou': 278, 'fica': 284, 'ficara': 285, 'ficaram': 286, 'ficou': 290, 'garantiu': 292, 'ia': 298, 'iam': 299,
'incentivou': 255, 'insiste': 302, 'insistiu': 308, 'manda': 311, 'mandou': 313, 'me': 333, 'necessita': 341, 'nos':
343, 'ocupa': 257, 'ofereceu': 345, 'pede': 346, 'pediu': 351, 'pensava': 219, 'poe': 199, 'precisa': 353, 'promete':
292, 'prometeu': 292, 'propoe': 250, 'propos': 250, 'quer': 266, 'queria': 355, 'requer': 358, 'se': 360, 'sugeriu':
331, 'ta': 361, 'tem': 365, 'tinha': 367, 'tinham': 368, 'trata': 256, 'têm': 370, 'vai': 376, 'vao': 378, 'é': 253},
{'^': 5, 'que': 61}, {'^': 5, 'e': 380, 'era': 380, 'foi': 380, 'hoje': 380, 'que': 61, 'é': 380}, {'...': 62, '^': 5,
'e': 380, 'era': 380, 'foi': 380, 'hoje': 380, 'que': 61, 'é': 380}, {'<them>': 381, 'N': 382}, {'...': 62, ':': 61},
{'da': 383, 'de': 383, 'dela': 384, 'dele': 384, 'do': 383}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 386}, {'lhe':
387, 'lhes': 387}, {'encontrar': 90}, {'<see_inf>': 90, 'me': 389}, {'N': 154, 'a': 155, 'me': 156, 'o': 155}, {'ao':
69, 'aqui': 69, 'ca': 69, 'em': 69, 'na': 69, 'no': 69, 'pela': 69, 'pelo': 69}, {'<giveinf>': 23}, {'^': 393}, {'^':
393, 'lhe': 394}, {'^': 393, 'eu': 395, 'lhe': 394}, {'para': 396, 'pra': 396, 'que': 396}, {'me': 397, 'para': 396,
'pra': 396, 'que': 396}, {'apareceu': 392, 'passaram': 392, 'passou': 392, 'pediu': 398, 'veio': 69, 'vieram': 69},
{'ela': 23, 'elas': 23, 'ele': 23, 'eles': 23}, {'lha': 23, 'lhe': 23, 'lhes': 23, 'lho': 23, 'p': 400, 'para': 400,
'pra': 400}, {'N': 23, 'ela': 23, 'elas': 23, 'ele': 23, 'eles': 23}, {'a': 402, 'ao': 402, 'p': 402, 'para': 402,
'pra': 402, 'à': 402}, {'<give1>': 401, '<give1_pra>': 23, '<give3>': 157, 'da': 173, 'desaconselha': 5,
'desaconselhou': 5, 'devolvo': 403, 'diz': 176, 'dou': 403, 'dá': 173, 'escreve': 176, 'faco': 403, 'faz': 180,
'liga': 176, 'ligo': 403, 'me': 183, 'mostro': 403, 'passo': 403, 'poe': 184, 'telefona': 176, 'volta': 187,
'voltara': 187}, {'<give1>': 23}, {'': (7, 'waiting'), '<of>': 17}, {'que': 28}, {'me': 407, 'que': 28}, {'dela': 0,
'dele': 0}, {'lado': 409}, {'do': 410}, {'esta': 411, 'está': 411}, {'papo': 69}, {'': (14, 'together'), '<we3>': 69,
'encontra': 12, 'fala': 12, 've': 12}, {'casa': 12}, {'me': 12, 'nos': 12}, {'encontrar': 12, 'reunir': 12},
{'encontrar': 12}, {'com': 12, 'reuniao': 12, 'reunião': 12, 'um': 12, 'uma': 12}, {'<see_inf>': 12, 'a': 415,
'encontrar': 416, 'falar': 99, 'me': 417, 'nos': 418, 'ter': 419}, {'almoca': 12, 'almocou': 69, 'bateu': 413,
'conversou': 69, 'discutiu': 69, 'falou': 69, 'foi': 69, 'janta': 12, 'jantou': 69, 'saiu': 69, 'se': 414, 'toma': 12,
'tomou': 69, 'vai': 420, 'viu': 69}, {'avisar': 408, 'contar': 408, 'dizer': 408}, {'e': 380, 'era': 380, 'foi': 380,
'é': 380}, {'conselho': 423, 'dica': 423, 'recomendacao': 423, 'sugestao': 423}, {'hora': 90}, {'se': 41}, {'^': 405,
'aguardar': 406, 'avisar': 408, 'bola': 412, 'contar': 408, 'dizer': 408, 'espera': 141, 'esperar': 406, 'gente': 421,
'me': 422, 'quais': 28, 'qual': 28, 'seu': 424, 'sua': 424, 'ultima': 425, 'ver': 426}, {'de': 69}, {'<see_inf>': 69},
{'de': 429}, {'minha': 23}, {'que': 41}, {'': (14, 'together')}, {'me': 433}, {'^': 23, 'lhe': 56}, {'eu': 435},
{'que': 436}, {'': (10, 'thanks')}, {'': (10, 'thanks'), '<to>': 438}, {'<seen1>': 90}, {'me': 90}, {'': (0,
'missed'), '<see_inf>': 90, 'encontrar': 441, 'me': 389}, {'a': 442}, {'para': 442, 'pra': 442}, {'de': 442}, {'como':
442, 'tempo': 445}, {'<clitic>': 440, '<seen1>': 90, 'cheguei': 443, 'consegui': 442, 'conseguimos': 442, 'deu': 444,
'pude': 442, 'tive': 446}, {'nao': 447, 'não': 447}, {'': (17, 'gave:knowledge')}, {'^': 449}, {'a': 450, 'com': 450,
'em': 450, 'na': 450, 'no': 450}, {'<them>': 451, 'N': 451}, {'<them>': 451, 'N': 451, 'a': 452, 'o': 452}, {'<them>':
451, 'N': 451, 'a': 450, 'com': 450, 'na': 450, 'no': 450}, {'a': 450, 'com': 450, 'na': 450, 'no': 450}, {'<them>':
451, 'N': 451, 'a': 454, 'la': 455, 'lo': 455, 'o': 454}, {'da': 90, 'de': 90, 'do': 90}, {'atras': 457}, {'em': 41,
'que': 41, 'se': 41}, {'pensar': 459}, {'a': 460, 'atras': 457, 'pensando': 459}, {'': (13, 'talk'), '<they>': 28},
{'que': 462}, {'N': 386}, {'a': 464, 'o': 464}, {'<to>': 464, 'para': 465}, {'D': 111}, {'da': 467, 'de': 467, 'do':
467}, {'parece': 28}, {'inves': 468, 'que': 469}, {'o': 69}, {'': (15, 'gave:intro')}, {'^': 472}, {'N': 473}, {'N':
473, 'a': 474, 'ao': 474, 'com': 474, 'e': 474, 'à': 474}, {'N': 475}, {':': 476}, {'N': 473, 'a': 474, 'o': 474},
{'a': 474, 'o': 474}, {'<to>': 474, 'com': 478, 'e': 478, 'para': 479}, {'N': 480}, {'N': 480, 'a': 481, 'lhe': 478,
'lhes': 478, 'o': 481}, {'dois': 473, 'duas': 473}, {'N': 480, 'a': 481, 'as': 483, 'lhe': 478, 'lhes': 478, 'o': 481,
'os': 483}, {'': (20, 'gave:referral')}, {'^': 485}, {'<to>': 486, '^': 485}, {'cliente': 487, 'contacto': 487,
'contato': 487, 'lead': 487}, {'um': 488}, {'lhe': 489, 'um': 488}, {'quais': 28, 'qual': 28}, {'^': 405}, {'^': 405,
'lhe': 492}, {'^': 405, 'eu': 493, 'lhe': 492}, {'que': 494}, {'<to>': 464, 'lhe': 495, 'que': 494}, {'': (22,
'gave:volunteering')}, {'^': 497}, {'alimentos': 498}, {'alimentar': 498, 'de': 499}, {'': (23, 'contact'), 'um':
413}, {'um': 413}, {'': (23, 'contact'), '<drink>': 12}, {'um': 503, 'uma': 69, 'umas': 69, 'uns': 69}, {'um': 69,
'uma': 69, 'umas': 69, 'uns': 69}, {'<drink>': 12}, {'um': 506}, {'com': 478}, {'contacto': 508, 'contato': 508},
{'em': 509}, {'N': 510}, {'N': 510, 'a': 511, 'o': 511}, {'N': 438}, {'<to>': 513, 'N': 438}, {'me': 56}, {'caixa':
90, 'voicemail': 90}, {'a': 516, 'o': 516}, {'ao': 516, 'na': 516, 'no': 516, 'para': 517, 'pra': 516, 'pro': 516},
{'mensagens': 90}, {'de': 519, 'postal': 90}, {'c': 69, 'com': 69}, {'a': 486, 'ao': 486, 'da': 486, 'do': 486,
'para': 486, 'pra': 486, 'à': 486}, {'recomendacao': 522}, {'de': 523}, {'atendida': 90}, {'nao': 525, 'não': 525,
'perdida': 90}, {'atendidas': 90}, {'nao': 527, 'não': 527, 'perdidas': 90}, {'<any_det>': 2}, {'^': 529}, {'me':
530}, {'<date>': 90}, {'a': 532, 'ao': 532, 'o': 532, 'à': 532}, {'tarde': 533}, {'dia': 69}, {'em': 535}, {'papo':
536}, {'o': 537}, {'contacto': 37, 'contato': 37}, {'em': 539}, {'N': 540}, {'N': 540, 'a': 541, 'o': 541}, {'com':
478, 'e': 478}, {'N': 543}, {'N': 543, 'a': 544, 'o': 544}, {'contacto': 545, 'contato': 545}, {'N': 510, 'a': 511,
'em': 546, 'o': 511}, {'gente': 433}, {'a': 548, 'saudade': 90}, {'<inf>': 12}, {'D': 550, 'de': 550, 'para': 550,
'pra': 550, 'um': 550, 'uma': 550}, {'N': 551}, {'N': 551, 'a': 552, 'o': 552}, {'N': 551, 'a': 552, 'ela': 394,
'ele': 394, 'o': 552}, {'^': 393, 'almocar': 12, 'encontrar': 12, 'jantar': 12, 'nos': 138, 'tomar': 12}, {'': (5,
'mine'), '<giveinf>': 23}, {'^': 556, 'lhe': 56}, {'eu': 557}, {'c': 553, 'com': 554, 'de': 555, 'que': 558}, {'eu':
394}, {'c': 553, 'com': 554, 'de': 555, 'que': 560}, {'com': 69, 'um': 69, 'uma': 69}, {'N': 106}, {'experiencia':
450}, {'minha': 564}, {'a': 563, 'o': 563}, {'<to>': 563, 'a': 565, 'com': 566, 'minha': 564, 'para': 566}, {'a': 23},
{'me': 568}, {'^': 449, 'a': 450, 'ao': 450, 'aos': 450, 'as': 450, 'de': 450, 'em': 450, 'na': 450, 'no': 450,
'para': 450, 'pra': 450, 'sobre': 450, 'à': 450, 'às': 450}, {'<course>': 570}, {'a': 571, 'o': 571, 'um': 571, 'uma':
571}, {'a': 474, 'ao': 474, 'com': 479, 'e': 479, 'à': 474}, {'N': 573}, {'a': 574, 'o': 574}, {'<should>': 5, 'e':
119, 'o': 119, 'é': 119}, {'^': 576}, {'gente': 577}, {'^': 576, 'a': 578, 'eu': 577}, {'N': 579}, {'<them>': 579,
'a': 580, 'o': 580}, {'dia': 61}, {'dela': 423, 'dele': 423, 'do': 582}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a':
584, 'o': 584}, {'que': 450}, {'como': 450, 'por': 586, 'porque': 450}, {'N': 587}, {'a': 464, 'ela': 587, 'ele': 587,
'o': 464}, {'N': 587, 'ela': 587, 'ele': 587}, {'<to>': 464, 'a': 588, 'ao': 588, 'como': 450, 'lhe': 587, 'lhes':
587, 'para': 589, 'por': 586, 'porque': 450, 'pra': 590, 'pro': 588, 'à': 588}, {'a': 12, 'para': 12, 'pra': 12},
{'me': 592, 'nos': 592}, {'voz': 90}, {'de': 594}, {'vermelha': 498}, {'nos': 69}, {'c': 69, 'com': 69, 'na': 69,
'no': 69}, {'c': 69, 'com': 69, 'me': 598, 'na': 69, 'no': 69}, {'da': 486, 'de': 486, 'do': 486}, {'contacto': 600,
'contato': 600, 'email': 600, 'nome': 600, 'numero': 600, 'telefone': 600}, {'<to>': 128, '^': 127, 'no': 128},
{'<any_det>': 601, '^': 105}, {'N': 603}, {'a': 128, 'ao': 128, 'da': 128, 'do': 128, 'na': 128, 'no': 128, 'sobre':
128, 'à': 128}, {'comentarios': 605, 'feedback': 605, 'notas': 605, 'opiniao': 605, 'parecer': 605, 'visao': 605},
{'<feedback_noun>': 602, 'comentarios': 605, 'feedback': 605, 'notas': 605, 'opiniao': 605, 'parecer': 605, 'visao':
605}, {'<course>': 570, 'meu': 606, 'meus': 606, 'minha': 607, 'minhas': 606}, {'<to>': 128, '^': 127, 'no': 128,
'sobre': 128}, {'<feedback_noun>': 609}, {'<to>': 87, '^': 86}, {'parabens': 611}, {'animo': 611, 'apoio': 611,
'forca': 611, 'meu': 606, 'meus': 606, 'minha': 606, 'minhas': 606, 'os': 612, 'parabens': 611}, {'cara': 599,
'caras': 599}, {'de': 610}, {'^': 449, 'a': 450, 'ao': 450, 'com': 450, 'na': 450, 'no': 450, 'à': 450}, {'data': 615,
'forca': 616, 'mao': 616, 'maozinha': 616}, {'<any_det>': 601, '<feedback_noun>': 602, 'algumas': 610, 'alguns': 610,
'animo': 611, 'apoio': 611, 'bastante': 610, 'forca': 611, 'imenso': 610, 'imensos': 610, 'muito': 610, 'os': 612,
'parabens': 611, 'uma': 617, 'umas': 610, 'uns': 610, 'varias': 610, 'varios': 610}, {'data': 615}, {'<any_det>': 601,
'algumas': 610, 'alguns': 610, 'bastante': 610, 'imenso': 610, 'imensos': 610, 'muito': 610, 'uma': 619, 'umas': 610,
'uns': 610, 'varias': 610, 'varios': 610}, {'<course>': 570, 'meu': 607, 'meus': 606, 'minha': 606, 'minhas': 606},
{'animo': 611, 'apoio': 611, 'forca': 611, 'meu': 606, 'meus': 607, 'minha': 606, 'minhas': 606, 'os': 612,
'parabens': 611}, {'<course>': 570, '<feedback_noun>': 602, 'toque': 126}, {'<course>': 570, '<feedback_noun>': 602,
'data': 615, 'forca': 616, 'mao': 616, 'maozinha': 616}, {'<any_det>': 601, '<feedback_noun>': 602, '<to>': 604, 'a':
608, 'algumas': 610, 'alguns': 610, 'animo': 611, 'apoio': 611, 'as': 613, 'bastante': 610, 'boleia': 69, 'carona':
69, 'com': 566, 'de': 614, 'forca': 611, 'imenso': 610, 'imensos': 610, 'lhe': 618, 'lhes': 620, 'mentoria': 108,
'mentorias': 108, 'mentoring': 108, 'meu': 606, 'meus': 606, 'minha': 606, 'minhas': 606, 'muito': 610, 'o': 621,
'os': 622, 'para': 566, 'parabens': 611, 'um': 623, 'uma': 624, 'umas': 610, 'uns': 610, 'varias': 610, 'varios':
610}, {'comigo': 23}, {'meu': 606, 'meus': 606, 'minha': 606, 'minhas': 606}, {'algumas': 610, 'alguns': 610,
'bastante': 610, 'imenso': 610, 'imensos': 610, 'muito': 610, 'uma': 619, 'umas': 610, 'uns': 610, 'varias': 610,
'varios': 610}, {'na': 90}, {'': (0, 'missed'), 'na': 90}, {'data': 615, 'mensagem': 629}, {'a': 627, 'algumas': 610,
'alguns': 610, 'as': 627, 'bastante': 610, 'imenso': 610, 'imensos': 610, 'lhe': 628, 'lhes': 628, 'mensagem': 629,
'meu': 606, 'meus': 606, 'minha': 606, 'minhas': 606, 'muito': 610, 'o': 627, 'os': 627, 'recado': 630, 'uma': 631,
'umas': 610, 'uns': 610, 'varias': 610, 'varios': 610}, {'espera': 90}, {'visto': 90}, {'voz': 69}, {'de': 635},
{'<letter>': 69, 'nota': 636}, {'mao': 90}, {'tampa': 90}, {'<any_det>': 637, '<letter>': 69, 'a': 633, 'na': 638,
'nota': 636, 'pendurada': 90, 'pendurado': 90, 'plantada': 90, 'plantado': 90, 'tampa': 90, 'uma': 639, 'à': 633},
{'vacuo': 90}, {'a': 633, 'em': 634, 'esperando': 90, 'me': 640, 'na': 638, 'no': 641, 'pendurada': 90, 'pendurado':
90, 'plantada': 90, 'plantado': 90, 'à': 633}, {'animo': 611, 'apoio': 611, 'forca': 611, 'os': 612, 'parabens': 611},
{'a': 571, 'animo': 611, 'apoio': 611, 'as': 643, 'forca': 611, 'lhe': 643, 'mentoria': 108, 'mentorias': 108,
'mentoring': 108, 'o': 571, 'os': 643, 'parabens': 611, 'um': 571, 'uma': 571}, {'de': 462, 'que': 462}, {'sorte':
87}, {'boa': 646}, {'boa': 646, 'lhe': 647}, {'chamada': 69}, {'a': 649, 'agora': 69, 'c': 69, 'com': 69}, {'<tip>':
62}, {'^': 5, 'de': 61, 'para': 61, 'que': 61}, {'conselho': 652, 'dica': 652, 'sugestao': 652, 'toque': 652},
{'forca': 616, 'mao': 616, 'maozinha': 616}, {'uma': 654}, {'...': 651, '<any_det>': 653, 'a': 633, 'na': 638,
'pendurada': 90, 'pendurado': 90, 'plantada': 90, 'plantado': 90, 'tampa': 90, 'uma': 639, 'à': 633}, {'bolo': 90,
'cano': 90}, {'tras': 90}, {'...': 651, '<any_det>': 653, 'bolo': 90, 'furo': 90, 'lhe': 655, 'me': 656, 'o': 657,
'para': 658, 'pra': 658, 'um': 657, 'uma': 654}, {'<see_inf>': 41}, {'<see_inf>': 41, 'aparecer': 216, 'de': 218,
'em': 218, 'ir': 216, 'juntar': 217, 'passar': 216, 'que': 218, 'ter': 216, 'vinha': 216, 'vir': 216, 'viria': 216},
{'': (5, 'mine'), 'N': 23}, {'los': 37}, {'N': 37}, {'N': 37, 'a': 664, 'o': 664}, {'a': 664, 'ao': 664, 'com': 665,
'e': 665, 'à': 664}, {'N': 666}, {'N': 666, 'a': 667, 'o': 667}, {'contato': 37}, {'em': 669}, {'los': 670},
{'contacto': 37}, {'em': 672}, {'los': 673}, {'ela': 23, 'ele': 23}, {'<any_det>': 23, '^': 393, 'a': 662, 'ao': 23,
'apresenta': 663, 'apresentar': 668, 'apresentá': 663, 'coloca': 671, 'colocá': 671, 'conecta': 663, 'conectar': 668,
'conectá': 663, 'juntar': 668, 'lhe': 23, 'lhes': 23, 'po': 674, 'pra': 675, 'à': 23}, {'<give1>': 23, '<give1_pra>':
23, '<subj>': 5, '<urge_inf>': 5, '<would_give>': 0, 'me': 227, 'nao': 228, 'não': 228, 'tenho': 221}, {'<give1>': 23,
'<give1_pra>': 23, '<subj>': 5, '<urge_inf>': 5, 'me': 227, 'nao': 228, 'não': 228, 'tenho': 221}, {'^': 678, 'lhe':
492}, {'<give1>': 23, '<give1_pra>': 23}, {'^': 680}, {'^': 677, 'a': 232, 'aparecer': 216, 'eu': 679, 'ia': 233,
'ir': 216, 'iria': 200, 'juntar': 217, 'lhe': 681, 'me': 235, 'nos': 237, 'nós': 239, 'passar': 216, 'ter': 216,
'vai': 233, 'vinha': 216, 'vir': 216, 'viria': 216}, {'<to>': 464, 'aparecer': 216, 'de': 218, 'em': 218, 'ir': 216,
'juntar': 217, 'lhe': 495, 'me': 241, 'nos': 242, 'para': 244, 'passar': 216, 'pra': 244, 'que': 682, 'ter': 216,
'vinha': 216, 'vir': 216, 'viria': 216}, {'N': 28}, {'da': 684, 'de': 684, 'do': 684}, {'aniversario': 685,
'aniversário': 685, 'niver': 685}, {'<inf>': 37, '^': 393}, {'aniversario': 685, 'aniversário': 685, 'da': 252, 'de':
252, 'eu': 433, 'niver': 685, 'o': 686, 'para': 394, 'pra': 394, 'preciso': 687, 'que': 394, 'se': 41}, {'pediu':
398}, {'da': 425}, {'cima': 690, 'vacuo': 90, 'vez': 468}, {'<they>': 28, 'N': 28, 'a': 28, 'nao': 28, 'não': 28, 'o':
28}, {'N': 101}, {'a': 693, 'o': 693}, {'<to>': 693, 'para': 694}, {'<paper>': 695}, {'a': 696, 'o': 696, 'um': 696,
'uma': 696}, {'<to>': 563, '^': 697, 'com': 566, 'para': 566}, {'da': 486, 'dela': 486, 'dele': 486, 'do': 486},
{'curriculo': 699, 'cv': 699}, {'o': 700}, {'da': 23, 'de': 23, 'do': 23}, {'me': 702}, {'nos': 12}, {'acaso': 69},
{'querer': 69}, {'<any_det>': 69, 'N': 69, 'c': 69, 'com': 69, 'por': 705, 'sem': 706}, {'<any_det>': 12, 'D': 12,
'N': 69, 'c': 12, 'cafe': 12, 'café': 12, 'com': 12, 'me': 99, 'por': 705, 'sem': 706}, {'<any_det>': 69, 'N': 69,
'c': 69, 'com': 69, 'me': 707, 'nos': 708, 'por': 705, 'sem': 706}, {'<any_det>': 69, 'N': 69, 'c': 69, 'com': 69,
'me': 707, 'nos': 707, 'por': 705, 'sem': 706}, {'me': 99}, {'apresentacao': 127, 'defesa': 127, 'pitch': 127}, {'^':
712}, {'a': 713, 'o': 713}, {'a': 450, 'como': 450, 'o': 450}, {'N': 715}, {'a': 450, 'como': 450, 'o': 450, 'por':
586, 'porque': 450}, {'ela': 587, 'ele': 587}, {'<to>': 716, 'a': 588, 'ao': 588, 'como': 450, 'lhe': 717, 'lhes':
717, 'para': 718, 'por': 586, 'porque': 450, 'pra': 590, 'pro': 588, 'à': 588}, {'<any_det>': 601}, {'N': 720},
{'<any_det>': 601, 'um': 488}, {'cliente': 487, 'contacto': 487, 'contato': 487, 'email': 126, 'lead': 487},
{'<any_det>': 601, '<to>': 721, '^': 697, 'lhe': 722, 'lhes': 720, 'mensagem': 126, 'o': 700, 'um': 723},
{'<any_det>': 637, '<letter>': 69, 'nota': 636}, {'me': 725}, {'bom': 41, 'para': 390, 'pra': 390}, {'cinco': 433,
'dois': 433, 'duas': 433, 'quatro': 433, 'tres': 433}, {'<of>': 90, 'N': 90, 'a': 90, 'ir': 90, 'ligar': 90, 'no': 90,
'o': 90, 'que': 90}, {'completo': 729}, {'<of>': 90, 'N': 90, 'a': 90, 'completamente': 729, 'ir': 90, 'ligar': 90,
'mesmo': 729, 'no': 90, 'o': 90, 'por': 730, 'que': 90, 'totalmente': 729}, {'me': 731}, {'perguntar': 584}, {'a':
733, 'para': 733, 'pra': 733}, {'N': 734}, {'a': 735, 'o': 735}, {'<to>': 735, 'lhe': 69, 'para': 736}, {'ela': 293,
'ele': 293, 'me': 17}, {'<any_det>': 17, 'noticias': 17, 'que': 738, 'resposta': 17, 'retorno': 17}, {'0': 90, 'duas':
90, 'meia': 90, 'um': 90, 'uma': 90}, {'N': 740}, {'N': 740, 'a': 741, 'o': 741, 'pela': 741, 'pelo': 741}, {'<of>':
90, 'N': 90, 'a': 90, 'completamente': 729, 'ir': 90, 'ligar': 90, 'mesmo': 729, 'no': 90, 'nos': 731, 'o': 90, 'por':
730, 'que': 90, 'totalmente': 729}, {'<date>': 90, 'nossa': 532, 'nosso': 532}, {'a': 744, 'da': 744, 'do': 744, 'o':
744, 'se': 457}, {'<of>': 90, 'N': 90, 'a': 90, 'completamente': 729, 'ir': 90, 'ligar': 90, 'me': 731, 'mesmo': 729,
'no': 90, 'o': 90, 'por': 730, 'que': 90, 'totalmente': 729}, {'<set>': 12, 'a': 271, 'aguardando': 191, 'convencida':
272, 'convencido': 272, 'esperando': 191, 'à': 271}, {'aguardar': 406, 'esperar': 406}, {'aguardo': 406}, {'a': 748,
'aguardando': 406, 'esperando': 406, 'no': 749}, {'c': 69, 'com': 69, 'la': 433, 'lá': 433, 'para': 390}, {'duas':
433}, {'dois': 433, 'tres': 433}, {'as': 752, 'c': 69, 'com': 69, 'os': 753, 'todos': 433}, {'tambem': 433},
{'almocar': 69, 'conversa': 69, 'falar': 69, 'mesa': 69, 'tomar': 69}, {'com': 69}, {'conversa': 69, 'mesa': 69},
{'a': 756, 'c': 69, 'com': 69, 'em': 73, 'la': 757, 'lá': 757, 'na': 69, 'no': 69, 'reunida': 69, 'reunido': 69, 'à':
758}, {'conversa': 69, 'falar': 69}, {'conversa': 69}, {'a': 760, 'c': 69, 'com': 69, 'em': 69, 'juntos': 69, 'na':
69, 'no': 69, 'reunidos': 69, 'à': 761}, {'aguardar': 406, 'dever': 52, 'esperar': 406, 'pensar': 459}, {'da': 17,
'de': 17, 'do': 17}, {'a': 763, 'aguardando': 406, 'atras': 457, 'devendo': 52, 'esperando': 406, 'no': 749,
'pendente': 764, 'pensando': 459}, {'<give1_pra>': 23}, {'ela': 394, 'ele': 394}, {'com': 767, 'de': 394, 'que': 560},
{'<any_det>': 23, 'a': 662, 'ao': 23, 'lhe': 23, 'lhes': 23, 'pra': 675, 'à': 23}, {'lhe': 56, 'lhes': 56}, {'que':
770}, {'<giveinf>': 23, '<them>': 393}, {'^': 772}, {'a': 773, 'com': 773, 'de': 773}, {'': (5, 'mine'), '^': 772,
'lhe': 23}, {'a': 773, 'com': 773, 'de': 775}, {'encarrego': 702}, {'^': 393, 'lhe': 394, 'lhes': 394}, {'^': 766,
'a': 492, 'combinamos': 768, 'combinei': 768, 'combinámos': 768, 'devo': 769, 'disse': 771, 'e': 433, 'encarrego':
703, 'ficamos': 774, 'fico': 776, 'ficámos': 774, 'fiquei': 776, 'lhe': 492, 'lhes': 492, 'me': 777, 'o': 492,
'ocupo': 703, 'trato': 702, 'vamos': 778, 'vou': 778}, {'': (9, 'told'), 'a': 450, 'como': 450, 'o': 450}, {'N': 780},
{'<to>': 781, 'a': 588, 'ao': 588, 'como': 450, 'lhe': 717, 'lhes': 717, 'para': 589, 'por': 586, 'porque': 450,
'pra': 590, 'pro': 588, 'à': 588}, {'^': 680, 'lhe': 492}, {'^': 680, 'eu': 783, 'lhe': 681}, {'': (23, 'contact'),
'lhe': 495, 'que': 784}, {'confirmar': 17, 'enviar': 17, 'mandar': 17, 'responder': 17}, {'N': 786, 'confirmar': 17,
'enviar': 17, 'mandar': 17, 'me': 786, 'responder': 17}, {'^': 393, 'a': 787, 'ela': 787, 'ele': 787, 'o': 787}, {'^':
393, 'a': 787, 'apresenta': 663, 'apresentar': 668, 'apresentá': 663, 'coloca': 671, 'colocá': 671, 'conecta': 663,
'conectar': 668, 'conectá': 663, 'ela': 787, 'ele': 787, 'juntar': 668, 'me': 788, 'o': 787, 'po': 674}, {'se': 90},
{'gente': 790, 'vejo': 90}, {'falamos': 90, 'vemos': 90}, {'vejo': 90}, {'a': 791, 'estou': 90, 'falamos': 90,
'falava': 90, 'falo': 90, 'nos': 792, 'o': 793, 'vejo': 90, 'vemos': 90}, {'n': 794, 'nao': 794, 'não': 794}, {'que':
795}, {'falta': 191}, {'...': 796, 'lhe': 797}, {'para': 467, 'pra': 467, 'pro': 467}, {'espera': 270, 'ser': 799},
{'conta': 23}, {'minha': 801}, {'<moved_pp>': 799, 'a': 800, 'agora': 799, 'com': 281, 'comigo': 23, 'de': 282,
'marcada': 12, 'marcado': 12, 'para': 467, 'por': 802, 'pra': 467, 'pro': 467, 'responsavel': 283, 'à': 271}, {'nada':
90}, {'vao': 90}, {'0': 90, 'e': 804, 'em': 805, 'meia': 425, 'sozinha': 90, 'sozinho': 90, 'uma': 425}, {'^': 772,
'aguardar': 406, 'espera': 806, 'esperar': 406}, {'N': 551, '^': 772, 'a': 552, 'o': 552}, {'<giveinf>': 23, '<them>':
393, 'lhe': 23, 'lhes': 23}, {'^': 809, 'almocar': 12, 'encontrar': 12, 'jantar': 12, 'lhe': 56, 'lhes': 56, 'marcar':
90, 'nos': 138, 'remarcar': 90, 'tomar': 12}, {'': (7, 'waiting'), '0': 90, '<of>': 17, 'e': 804, 'em': 805, 'meia':
425, 'sozinha': 90, 'sozinho': 90, 'uma': 425}, {'espera': 806}, {'a': 807, 'aguardando': 406, 'c': 553, 'com': 808,
'de': 810, 'esperando': 811, 'no': 749, 'plantada': 806, 'plantado': 806, 'à': 812}, {'^': 772, 'aguardar': 406,
'esperar': 406}, {'a': 814, 'aguardando': 406, 'com': 773, 'de': 775, 'esperando': 406, 'no': 749, 'pendente': 764},
{'D': 111, 'da': 117, 'de': 117, 'do': 117, 'para': 467, 'pra': 467, 'pro': 467}, {'dever': 233, 'espera': 270, 'ser':
799}, {'para': 12, 'que': 436}, {'^': 0, 'aparecer': 216, 'ir': 216, 'juntar': 217, 'marcar': 90, 'me': 200, 'nos':
200, 'passar': 216, 'remarcar': 90, 'ter': 216, 'vinha': 216, 'vir': 216, 'viria': 216}, {'by': 90}, {'aberto': 90,
'aparecer': 216, 'ir': 216, 'juntar': 217, 'marcar': 90, 'passar': 216, 'stand': 820, 'ter': 216, 'vinha': 216, 'vir':
216, 'viria': 216}, {'D': 111, 'depois': 90}, {'aberto': 90, 'fazer': 90, 'marcar': 90, 'minha': 801, 'stand': 820},
{'<moved_pp>': 816, '<off_pp>': 90, 'D': 111, 'a': 817, 'acordado': 437, 'agendada': 12, 'agendado': 12, 'agora': 799,
'aparecer': 216, 'com': 281, 'combinado': 818, 'de': 819, 'devendo': 200, 'em': 821, 'ir': 216, 'juntar': 217,
'marcada': 12, 'marcado': 12, 'me': 289, 'para': 822, 'passar': 216, 'por': 823, 'pra': 822, 'pro': 467, 'que': 218,
'responsavel': 283, 'sem': 91, 'ter': 216, 'vinha': 216, 'vir': 216, 'viria': 216, 'à': 271}, {'^': 772, 'espera':
806}, {'a': 825, 'c': 553, 'com': 808, 'de': 810, 'esperando': 806, 'plantada': 806, 'plantado': 806, 'à': 812}, {'^':
772, 'dever': 52, 'espera': 806, 'saber': 407}, {'': (5, 'mine'), '^': 23}, {'': (5, 'mine'), '^': 772, 'lhe': 828,
'lhes': 56}, {'a': 827, 'com': 773, 'de': 829, 'devendo': 52, 'esperando': 806, 'plantada': 806, 'plantado': 806,
'sabendo': 407, 'à': 812}, {'<date>': 69}, {'<of>': 473, '<to>': 473, '^': 472, 'com': 473, 'entre': 473},
{'<feedback_noun>': 602}, {'<course>': 570, 'apresentacao': 832, 'apresentacoes': 832, 'conexao': 832, 'intro': 832,
'intros': 832, 'minha': 833, 'ponte': 832}, {'apresentacao': 832, 'apresentacoes': 832, 'conexao': 832, 'intro': 832,
'intros': 832, 'ponte': 832}, {'<feedback_noun>': 602, 'algumas': 610, 'alguns': 610, 'bastante': 610, 'imenso': 610,
'imensos': 610, 'muito': 610, 'uma': 619, 'umas': 610, 'uns': 610, 'varias': 610, 'varios': 610}, {'<course>': 570,
'apresentacao': 832, 'apresentacoes': 832, 'conexao': 832, 'intro': 832, 'intros': 832, 'meu': 833, 'ponte': 832},
{'meus': 833}, {'^': 497, 'com': 498, 'em': 498, 'na': 498, 'no': 498}, {'voluntario': 839}, {'<course>': 570,
'<feedback_noun>': 602}, {'<course>': 570, '<feedback_noun>': 602, 'apresentacao': 832, 'apresentacoes': 832,
'conexao': 832, 'data': 615, 'intro': 832, 'intros': 832, 'ponte': 832}, {'<any_det>': 831, '<date>': 69,
'<feedback_noun>': 602, 'a': 834, 'algumas': 610, 'alguns': 610, 'as': 835, 'bastante': 610, 'imenso': 610, 'imensos':
610, 'lhe': 836, 'lhes': 628, 'mentoria': 108, 'mentorias': 108, 'mentoring': 108, 'muito': 610, 'o': 837, 'os': 838,
'trabalho': 840, 'um': 841, 'uma': 842, 'umas': 610, 'uns': 610, 'varias': 610, 'varios': 610, 'voluntariado': 839},
{'<any_det>': 831, '<date>': 69, 'a': 835, 'as': 835, 'mentoria': 108, 'mentorias': 108, 'mentoring': 108, 'o': 835,
'trabalho': 840, 'uma': 835, 'voluntariado': 839}, {'ser': 799}, {'D': 111, 'a': 516, 'depois': 90, 'o': 516},
{'fazer': 90}, {'D': 111, 'caixa': 90, 'depois': 90, 'voicemail': 90}, {'D': 111, 'caixa': 90, 'voicemail': 90},
{'<moved_pp>': 816, '<off_pp>': 90, 'D': 111, 'a': 845, 'agora': 799, 'ao': 516, 'na': 516, 'no': 516, 'para': 846,
'por': 847, 'pra': 848, 'pro': 849, 'sem': 91}, {'': (23, 'contact'), 'casa': 69}, {'a': 69, 'o': 69}, {'a': 851,
'almocar': 69, 'ao': 69, 'ate': 69, 'beber': 69, 'com': 69, 'correr': 69, 'em': 73, 'jantar': 69, 'la': 69, 'lá': 69,
'na': 851, 'no': 69, 'num': 69, 'numa': 69, 'ter': 757, 'tomar': 69, 'ver': 852, 'visitar': 69, 'à': 69}, {'mentoria':
108, 'mentorias': 108, 'mentoring': 108}, {'a': 851, 'almocar': 69, 'ao': 69, 'ate': 69, 'beber': 69, 'com': 69,
'correr': 69, 'dar': 854, 'em': 73, 'jantar': 69, 'la': 69, 'lá': 69, 'na': 851, 'no': 69, 'num': 69, 'numa': 69,
'ter': 757, 'tomar': 69, 'ver': 852, 'visitar': 69, 'à': 69}, {'de': 41}, {'ela': 28, 'ele': 28, 'isso': 28, 'mim':
28, 'nos': 28, 'nós': 28}, {'a': 857, 'ao': 513}, {'chamadas': 90}, {'de': 859}, {'^': 497, 'com': 498, 'em': 498,
'na': 498, 'no': 498, 'para': 498}, {'voluntariado': 861}, {'de': 862}, {'ver': 426}, {'n': 90, 'nao': 90, 'não': 90},
{'que': 865}, {'que': 865, 'tempo': 866}, {'<inf>': 37, '^': 393, 'tempos': 867}, {'...': 796, 'de': 864, 'muito':
867, 'que': 868, 'seculos': 867, 'tempos': 867}, {'agendado': 90, 'combinado': 90, 'marcado': 90}, {'<to>': 486, 'no':
486}, {'N': 871}, {'<any_det>': 601, '<to>': 721, 'N': 871, 'a': 872, 'lhe': 722, 'lhes': 720, 'o': 872, 'um': 488},
{'<to>': 464}, {'a': 478, 'ao': 478, 'com': 478, 'e': 478, 'à': 478}, {'N': 875}, {'N': 875, 'a': 876, 'o': 876},
{':': 476, 'N': 475, 'da': 877, 'de': 877, 'do': 877, 'entre': 877}, {'': (0, 'missed'), 'embora': 90}, {'ido': 879,
'saido': 90}, {'estava': 90}, {'havia': 880, 'nao': 881, 'não': 881, 'que': 28, 'tinha': 880}, {'a': 69, 'ao': 69,
'c': 69, 'com': 69, 'futebol': 69, 'padel': 69, 'tenis': 69, 'ténis': 69, 'tênis': 69, 'à': 69}, {'a': 574, 'me': 521,
'o': 574}, {'nos': 433, 'nós': 433}, {'': (14, 'together'), 'a': 885}, {'se': 886}, {'^': 393, 'de': 394}, {'^': 393,
'apresenta': 663, 'apresentar': 668, 'apresentá': 663, 'coloca': 671, 'colocá': 671, 'conecta': 663, 'conectar': 668,
'conectá': 663, 'juntar': 668, 'lhe': 56, 'po': 674}, {'^': 393, 'de': 889, 'lhe': 56, 'me': 888}, {'da': 41, 'de':
41, 'do': 41}, {'me': 891}, {'cadeira': 90}, {'de': 893}, {'cano': 90}, {'bolo': 90, 'cano': 90, 'cha': 894, 'furo':
90, 'nega': 90, 'tampa': 90}, {'bolo': 90, 'cano': 90, 'cha': 894, 'furo': 90, 'nega': 90, 'o': 895, 'tampa': 90,
'um': 896, 'uma': 896}, {'como': 450}, {'contacto': 600, 'contato': 600, 'nome': 600, 'numero': 600, 'telefone': 600},
{'opiniao': 128}, {'minha': 900}, {'<any_det>': 899, 'a': 901, 'algumas': 610, 'alguns': 610, 'bastante': 610,
'comentarios': 128, 'feedback': 128, 'imenso': 610, 'imensos': 610, 'lhe': 628, 'lhes': 628, 'minha': 900, 'muito':
610, 'uma': 619, 'umas': 610, 'uns': 610, 'varias': 610, 'varios': 610}, {'algumas': 610, 'alguns': 610, 'bastante':
610, 'imenso': 610, 'imensos': 610, 'lhe': 628, 'lhes': 628, 'muito': 610, 'uma': 619, 'umas': 610, 'uns': 610,
'varias': 610, 'varios': 610}, {'<any_det>': 899, 'algumas': 610, 'alguns': 610, 'bastante': 610, 'imenso': 610,
'imensos': 610, 'lhe': 628, 'lhes': 628, 'muito': 610, 'uma': 619, 'umas': 610, 'uns': 610, 'varias': 610, 'varios':
610}, {'': (5, 'mine'), 'que': 23}, {'<handed1>': 106, '<told1>': 386, '^': 405, 'apresentei': 478, 'contei': 898,
'dei': 902, 'deixei': 903, 'devo': 23, 'expliquei': 898, 'fiz': 903, 'mandei': 904, 'mostrei': 898, 'passei': 904,
'pedi': 584, 'perguntei': 584, 'prometi': 905}, {'facebook': 41, 'imprensa': 41, 'insta': 41, 'instagram': 41,
'jornal': 41, 'linkedin': 41, 'twitter': 41, 'x': 41}, {'': (11, 'thinking'), 'facebook': 41, 'imprensa': 41, 'insta':
41, 'instagram': 41, 'jornal': 41, 'linkedin': 41, 'twitter': 41, 'x': 41}, {'a': 41, 'as': 41, 'na': 907, 'no': 908,
'o': 41, 'os': 41, 'pelo': 907, 'que': 41, 'sobre': 41, 'um': 41, 'uma': 41}, {'perdida': 90}, {'': (23, 'contact'),
'<to>': 735, 'a': 574, 'lhe': 69, 'o': 574, 'para': 736}, {'meu': 606, 'meus': 606, 'minha': 607, 'minhas': 606},
{'<any_det>': 601, '<feedback_noun>': 602, 'algumas': 610, 'alguns': 610, 'bastante': 610, 'imenso': 610, 'imensos':
610, 'muito': 610, 'um': 488, 'uma': 619, 'umas': 610, 'uns': 610, 'varias': 610, 'varios': 610}, {'curriculo': 699,
'cv': 699, 'meu': 607, 'meus': 606, 'minha': 606, 'minhas': 606}, {'meu': 606, 'meus': 607, 'minha': 606, 'minhas':
606}, {'<feedback_noun>': 602, 'cliente': 487, 'contacto': 487, 'contato': 487, 'email': 126, 'lead': 487, 'mail':
126, 'zap': 126}, {'<feedback_noun>': 602, 'data': 615, 'mensagem': 126}, {'<any_det>': 601, '<feedback_noun>': 602,
'<to>': 721, '^': 697, 'a': 912, 'algumas': 610, 'alguns': 610, 'as': 627, 'audio': 126, 'bastante': 610, 'imenso':
610, 'imensos': 610, 'lhe': 913, 'lhes': 620, 'mail': 126, 'mensagem': 126, 'meu': 606, 'meus': 606, 'minha': 606,
'minhas': 606, 'muito': 610, 'o': 914, 'os': 915, 'um': 916, 'uma': 917, 'umas': 610, 'uns': 610, 'varias': 610,
'varios': 610, 'áudio': 126}, {'<letter>': 69}, {'<any_det>': 637, '<letter>': 69, '^': 309, 'nota': 636, 'para': 275,
'pra': 275}, {'<any_det>': 919, '<letter>': 69, 'eu': 310, 'me': 920, 'para': 275, 'pra': 275}, {'almocar': 12,
'encontrar': 12, 'jantar': 12, 'nos': 138, 'tomar': 12}, {'c': 553, 'com': 553, 'de': 922}, {'c': 553, 'com': 553},
{'saudade': 69}, {'a': 925, 'saudades': 69}, {'saudades': 69}, {'': (13, 'talk'), 'como': 28, 'da': 28, 'de': 28,
'do': 28, 'por': 407, 'porque': 28, 'que': 28, 'se': 28, 'sobre': 28}, {'a': 23, 'em': 23}, {'mail': 69}, {'<letter>':
69, 'e': 930, 'nota': 636}, {'<any_det>': 931, '<letter>': 69, 'a': 633, 'e': 930, 'em': 634, 'esperando': 90, 'na':
638, 'no': 641, 'nota': 636, 'pendurada': 90, 'pendurado': 90, 'plantada': 90, 'plantado': 90, 'à': 633}, {'bolo':
90}, {'<any_det>': 653, 'bolo': 90, 'furo': 90, 'o': 933, 'para': 658, 'pra': 658, 'um': 933}, {'<any_det>': 931,
'<letter>': 69, 'e': 930, 'nota': 636}, {'<any_det>': 931, '<letter>': 69, 'e': 930, 'me': 276, 'nota': 636, 'para':
275, 'pra': 275}, {'para': 23, 'pra': 23}, {'cabeca': 90}, {'<any_det>': 931, '<letter>': 69, 'completamente': 90,
'da': 938, 'e': 930, 'nota': 636, 'totalmente': 90}, {'me': 305, 'para': 56, 'pra': 56, 'que': 304}, {'<advises>':
315, '<called3>': 69, '<off>': 90, '<says>': 928, '<wrote3>': 156, '^': 316, 'acompanhou': 433, 'alerta': 318,
'alertou': 318, 'avisando': 407, 'avisou': 318, 'cobra': 195, 'cobrou': 195, 'coloca': 199, 'comprometi': 929,
'contando': 407, 'convida': 592, 'convidam': 592, 'deixou': 932, 'deu': 934, 'deve': 208, 'devem': 208, 'disse': 326,
'diz': 329, 'empurrou': 254, 'encaminhou': 935, 'encarrego': 702, 'encontramos': 521, 'encontrei': 521, 'encoraja':
254, 'encorajou': 254, 'enviou': 935, 'esqueci': 731, 'estimulou': 254, 'fala': 277, 'falou': 326, 'falta': 788,
'garantiu': 292, 'ia': 330, 'incentiva': 254, 'incentivou': 254, 'insistiu': 331, 'lembrar': 888, 'lembrei': 891,
'mandou': 936, 'ofereci': 937, 'passou': 939, 'pediu': 940, 'pergunto': 41, 'poe': 199, 'promete': 292, 'prometeu':
292, 'reuni': 521, 'reunimos': 521, 'sugeriu': 331, 'tem': 332, 'tinha': 330, 'têm': 332, 'vai': 200, 'vao': 200},
{'^': 46, 'a': 47, 'o': 47}, {'a': 47, 'o': 47}, {'a': 47, 'ao': 47, 'aos': 47, 'as': 47, 'com': 943, 'em': 47, 'na':
47, 'no': 47, 'para': 47, 'pra': 47, 'à': 47, 'às': 47}, {'saudade': 90}, {'de': 945}, {'a': 438, 'ao': 438, 'aos':
438, 'à': 438}, {'obrigada': 947, 'obrigado': 947}, {'melhor': 61}, {'^': 5, 'a': 274, 'eu': 61, 'nos': 61, 'nós': 61,
'o': 949}, {'N': 950}, {'da': 951, 'de': 951, 'dela': 950, 'dele': 950, 'do': 951}, {'agenda': 12, 'opiniao': 952,
'visao': 952}, {'N': 90}, {'da': 954, 'de': 954, 'do': 954}, {'': (0, 'missed'), 'a': 90, 'ao': 90, 'em': 90, 'na':
90, 'nada': 90, 'no': 90, 'nossa': 90, 'nosso': 90, 'o': 90, 'à': 90}, {'certo': 956, 'noticias': 90, 'para': 442,
'pra': 442, 'sinal': 90}, {'^': 393, 'lhe': 56}, {'^': 393, 'de': 958, 'lhe': 56}, {'ninguem': 90}, {'possivel': 956},
{'volta': 90}, {'de': 962, 'mais': 90, 'nada': 90}, {'noticias': 90, 'sinal': 90}, {'<answers>': 90, 'deu': 964,
'esquecer': 959, 'liga': 963, 'ligou': 963, 'respondeu': 963}, {'esquecer': 888}, {'realizou': 956}, {'nada': 457},
{'<inf>': 90}, {'de': 969}, {'como': 442, 'coragem': 970, 'tempo': 445}, {'ninguem': 956}, {'<answers>': 90,
'<clitic>': 440, '<happens3>': 956, '<seen1>': 90, 'cheguei': 443, 'consegui': 442, 'conseguimos': 442, 'deu': 957,
'esquece': 888, 'esquecer': 959, 'estava': 960, 'foi': 961, 'fui': 533, 'havia': 960, 'liga': 963, 'ligou': 963, 'me':
965, 'posso': 966, 'pude': 442, 'respondeu': 963, 'se': 967, 'sei': 968, 'tinha': 960, 'tive': 971, 'veio': 972},
{'noticias': 90, 'para': 442, 'pra': 442, 'sinal': 90}, {'<answers>': 90, 'deu': 964, 'liga': 963, 'ligou': 963,
'respondeu': 963}, {'<answers>': 90, '<clitic>': 440, '<seen1>': 90, 'cheguei': 443, 'consegui': 442, 'conseguimos':
442, 'deu': 974, 'liga': 963, 'ligou': 963, 'me': 975, 'noticia': 457, 'noticias': 457, 'novas': 457, 'novidades':
457, 'pude': 442, 'rasto': 457, 'respondeu': 963, 'sinal': 457, 'tive': 446}, {'<answers>': 90, 'deu': 964},
{'<answers>': 90, 'deu': 964, 'me': 977}, {'': (7, 'waiting'), '<of>': 17, 'da': 17, 'de': 17, 'do': 17}, {'lugar':
61}, {'aguardo': 979, 'entender': 952, 'meu': 980, 'seu': 980, 'teu': 980, 'vacuo': 90}, {'bolo': 90, 'furo': 90, 'o':
933, 'para': 658, 'pra': 658, 'um': 933}, {'juntos': 433}, {'D': 12, 'c': 69, 'com': 69}, {'<advises>': 315,
'<called3>': 69, '<off>': 90, '<says>': 928, '<we3>': 69, '<wrote3>': 156, '^': 316, 'alerta': 318, 'alertou': 318,
'avisou': 318, 'convida': 592, 'convidam': 592, 'deixou': 932, 'desencontramos': 90, 'desencontrámos': 90, 'deu': 982,
'deve': 208, 'devem': 208, 'disse': 342, 'diz': 342, 'dois': 983, 'empurrou': 254, 'encaminhou': 935, 'encontramos':
984, 'encontrei': 521, 'encoraja': 254, 'encorajou': 254, 'enviou': 935, 'esquecemos': 731, 'estimulou': 254,
'falamos': 59, 'falou': 342, 'ia': 330, 'incentiva': 254, 'incentivou': 254, 'mandou': 935, 'passou': 935, 'reuni':
521, 'reunimos': 521, 'tem': 332, 'tinha': 330, 'têm': 332, 'vai': 200, 'vao': 200, 'vemos': 59}, {'mim': 37},
{'mental': 37, 'para': 986, 'pessoal': 37}, {'<answers>': 90, '<came3>': 90, '<clitic>': 440, '<seen1>': 90,
'atendeu': 90, 'chegou': 90, 'cheguei': 443, 'consegui': 442, 'conseguimos': 442, 'deu': 974, 'ligou': 90, 'me': 977,
'pude': 442, 'respondeu': 90, 'tive': 446}, {'dois': 983}, {'^': 405, 'quais': 28, 'qual': 28, 'seu': 424, 'sua':
424}, {'<to>': 513, 'N': 438, 'a': 438, 'ao': 438, 'aos': 438, 'à': 438}, {'para': 23}, {'<to>': 563, 'com': 566,
'me': 992, 'para': 566}, {'dois': 983, 'quais': 28, 'qual': 28}, {'entrevista': 41}, {'podcast': 41, 'video': 41,
'vídeo': 41}, {'palestra': 41}, {'a': 995, 'o': 996, 'que': 41, 'um': 996, 'uma': 997}, {'<them>': 579, 'a': 580,
'avisar': 408, 'contar': 408, 'dizer': 408, 'me': 422, 'o': 580, 'que': 462}, {'D': 111, 'para': 467, 'pra': 467,
'pro': 467}, {'escritorio': 12}, {'em': 415}, {'': (2, 'plan'), 'a': 415}, {'visitar': 12}, {'comigo': 12},
{'<moved_pp>': 1000, 'D': 111, 'a': 845, 'agora': 799, 'almocar': 12, 'ao': 1001, 'aqui': 1002, 'ca': 1003, 'jantar':
12, 'la': 1002, 'lá': 1002, 'me': 1004, 'para': 467, 'pra': 467, 'pro': 467, 'ter': 1005}, {'manha': 69, 'noite': 69,
'tarde': 69}, {'semana': 69}, {'de': 1008}, {'dia': 69, 'fim': 1009}, {'...': 521, 'a': 1007, 'em': 73, 'la': 69,
'lá': 69, 'na': 851, 'no': 69, 'o': 1010, 'pela': 69, 'pelo': 69, 'por': 73}, {'manha': 69, 'meu': 606, 'meus': 606,
'minha': 607, 'minhas': 606, 'noite': 69, 'tarde': 69}, {'curriculo': 699, 'cv': 699, 'dia': 69, 'fim': 1009, 'meu':
607, 'meus': 606, 'minha': 606, 'minhas': 606}, {'<feedback_noun>': 602, 'cliente': 487, 'contacto': 487, 'contato':
487, 'lead': 487}, {'<feedback_noun>': 602, 'data': 615}, {'...': 521, '<any_det>': 601, '<feedback_noun>': 602,
'<to>': 604, '^': 697, 'a': 1012, 'algumas': 610, 'alguns': 610, 'as': 627, 'bastante': 610, 'com': 566, 'em': 73,
'imenso': 610, 'imensos': 610, 'la': 69, 'lhe': 913, 'lhes': 620, 'lá': 69, 'meu': 606, 'meus': 606, 'minha': 606,
'minhas': 606, 'muito': 610, 'na': 851, 'no': 69, 'o': 1013, 'os': 915, 'para': 566, 'pela': 69, 'pelo': 69, 'por':
73, 'um': 1014, 'uma': 1015, 'umas': 610, 'uns': 610, 'varias': 610, 'varios': 610}, {'cabeca': 90, 'ideia': 90},
{'completamente': 90, 'da': 1017, 'totalmente': 90}, {'<moved_pp>': 1000, 'D': 111, 'a': 845, 'agora': 799, 'me':
1018, 'para': 467, 'pra': 467, 'pro': 467}, {'<to>': 584}, {'opiniao': 1020}, {'a': 584, 'o': 584}, {'': (8, 'asked'),
'<to>': 584, 'para': 1022}, {'<to>': 584, 'para': 1022}, {'conselho': 1020}, {'<to>': 584, 'a': 1021, 'ajuda': 1020,
'conselho': 1020, 'lhe': 1023, 'lhes': 1024, 'opiniao': 1020, 'para': 1022, 'um': 1025}, {'<to>': 584, 'lhe': 1024,
'lhes': 1024, 'para': 1022}, {'^': 556}, {'^': 556, 'eu': 395, 'lhe': 1028}, {'': (5, 'mine'), '<giveinf>': 23,
'<subj>': 5, 'me': 227, 'nao': 228, 'não': 228}, {'<giveinf>': 23, '<subj>': 5, 'me': 227, 'nao': 228, 'não': 228},
{'^': 1031, 'lhe': 394}, {'^': 1030, 'a': 303, 'eu': 1032, 'lhe': 1028, 'nos': 239, 'nós': 239}, {'para': 1029, 'pra':
396, 'que': 1033}, {'': (4, 'needs_from_me'), '<giveinf>': 23, '<subj>': 5, 'me': 227, 'nao': 228, 'não': 228}, {'':
(4, 'needs_from_me'), '<giveinf>': 23}, {'^': 1036}, {'^': 1035, 'lhe': 1037, 'lhes': 195}, {'^': 1031, 'a': 349,
'eu': 1038, 'lhe': 394, 'nos': 239, 'nós': 239}, {'me': 1034, 'para': 396, 'pra': 396, 'que': 1039}, {'carona': 69},
{'vistos': 28}, {'call': 90}, {'a': 1043}, {'<date>': 90, 'call': 90}, {'a': 1045, 'ao': 532, 'o': 532, 'à': 532},
{'se': 28}, {'<to>': 584, 'lhe': 1023, 'lhes': 1024, 'para': 1022}, {'me': 41}, {'^': 576, 'a': 578, 'em': 539, 'eu':
577}, {'N': 1050}, {'<them>': 579, 'N': 540, 'a': 1051, 'o': 1051, 'que': 28}, {'<them>': 579, 'a': 580, 'avisar':
408, 'contar': 408, 'dizer': 408, 'me': 422, 'o': 580}, {'<inf>': 37}, {'^': 337, 'a': 191, 'as': 191, 'da': 339,
'de': 340, 'do': 339, 'o': 191, 'os': 191, 'que': 352, 'se': 1054}, {'<giveinf>': 23, 'lhe': 393}, {'^': 1056}, {'^':
1056, 'de': 1057}, {'^': 1056, 'apresenta': 663, 'apresentar': 668, 'apresentá': 663, 'coloca': 671, 'colocá': 671,
'conecta': 663, 'conectar': 668, 'conectá': 663, 'de': 1057, 'juntar': 668, 'pensar': 41, 'po': 674}, {'lhe': 90},
{'<see_inf>': 90, 'ligar': 1060}, {'N': 905}, {'': (5, 'mine'), '^': 23, 'que': 23}, {'a': 1062, 'o': 1062}, {'': (5,
'mine'), '<to>': 1062, '^': 23, 'lhe': 1063, 'lhes': 1063, 'para': 1064, 'que': 23}, {'': (5, 'mine'), '<to>': 1062,
'lhe': 905, 'lhes': 905, 'para': 1064, 'que': 23}, {'<date>': 12, 'passo': 37}, {'passos': 37}, {'N': 510, 'conversa':
536}, {'N': 510, 'a': 1069, 'em': 546, 'o': 511}, {'conversa': 536}, {'a': 1071}, {'<moved_pp>': 1000, 'D': 111,
'agora': 1000, 'para': 467, 'pra': 467, 'pro': 467}, {'e': 1073, 'fica': 1073, 'ficou': 1073, 'muda': 1073, 'mudou':
1073, 'passa': 1073, 'passou': 1073, 'sera': 1073, 'vai': 1073, 'é': 1073}, {'D': 1074, 'quarta': 1074, 'quinta':
1074, 'segunda': 1074, 'sexta': 1074, 'terca': 1074}, {'D': 1074, 'marcada': 1075, 'marcado': 1075, 'quarta': 1074,
'quinta': 1074, 'segunda': 1074, 'sexta': 1074, 'terca': 1074}, {'ser': 1075}, {'era': 1075, 'estava': 1076, 'ia':
1077, 'seria': 1075, 'tinhamos': 1075}, {'dia': 41}, {'encontramos': 90, 'encontrámos': 90}, {'encontrei': 90,
'liguei': 90, 'nos': 1080, 'vi': 90}, {'': (6, 'theirs'), 'me': 0, 'nos': 0}, {'<would_give>': 1082}, {'^': 1083},
{'<is3>': 28, '<they>': 28, '^': 1083, 'era': 1075, 'estava': 1076, 'ia': 1077, 'me': 1084, 'nos': 1084, 'saudade':
90, 'seria': 1075, 'tinhamos': 1075}, {'': (13, 'talk'), 'sabe': 41}, {'quando': 28, 'quanto': 28, 'se': 28}, {'^':
261, 'a': 191, 'as': 191, 'da': 191, 'de': 262, 'do': 191, 'o': 191, 'os': 191, 'que': 265, 'saber': 1087}, {'': (11,
'thinking'), 'aparecer': 216, 'ir': 216, 'juntar': 217, 'passar': 216, 'ter': 216, 'vinha': 216, 'vir': 216, 'viria':
216}, {'aparecer': 216, 'de': 1089, 'em': 218, 'ir': 216, 'juntar': 217, 'passar': 216, 'que': 354, 'ter': 216,
'vinha': 216, 'vir': 216, 'viria': 216}, {'<letter>': 69, 'chamada': 69, 'visita': 69}, {'<any_det>': 1091,
'<letter>': 69, '^': 529, 'chamada': 69, 'visita': 69}, {'<any_det>': 1091, '<letter>': 69, 'chamada': 69, 'visita':
69}, {'dela': 423, 'dele': 423}, {'N': 871, 'a': 872, 'la': 486, 'lo': 486, 'o': 872}, {'duvidas': 450, 'perguntas':
450}, {'a': 1096, 'as': 1096, 'às': 1096}, {'c': 69, 'com': 69, 'me': 521}, {'N': 69}, {'a': 1099, 'as': 1099, 'o':
1099, 'os': 1099}, {'com': 69, 'para': 69, 'pra': 69}, {'calhar': 41, 'compromete': 201, 'comprometeu': 201,
'encarrega': 256, 'esqueceu': 457, 'fosse': 301, 'juntou': 433, 'ofereceu': 359}, {'': (0, 'missed'), 'da': 90, 'de':
90, 'do': 90}, {'atender': 90, 'falar': 90, 'noticia': 457, 'noticias': 1103, 'novas': 457, 'novidades': 457, 'rasto':
457, 'responder': 90, 'resposta': 90, 'retorno': 90, 'sinal': 1103, 'sorte': 90, 'sucesso': 90, 'ver': 90}, {'me':
521}, {'aniversario': 685, 'aniversário': 685, 'niver': 685, 'o': 686, 'que': 41}, {'bom': 41}, {'^': 46, 'a': 47,
'ao': 47, 'aos': 47, 'as': 47, 'com': 47, 'em': 47, 'na': 47, 'no': 47, 'para': 47, 'à': 47, 'às': 47}, {'coaching':
1108, 'mentoria': 1108, 'mentorias': 1108, 'mentoring': 1108}, {'de': 1109}, {'falta': 457}, {'a': 1111, 'falta':
457}, {'chama': 90}, {'com': 41, 'que': 41}, {'na': 907, 'no': 907, 'pelo': 907, 'que': 28}, {'a': 271, 'agendada':
12, 'agendado': 12, 'aguardando': 191, 'esperando': 191, 'marcada': 12, 'marcado': 12, 'à': 271}, {'estava': 433,
'esteve': 433, 'veio': 433}, {'desligado': 90}, {'<inf>': 37, '^': 363, 'me': 200, 'nos': 200}, {'...': 796, 'de':
364, 'que': 1119}, {'a': 12, 'o': 12}, {'^': 393, 'almocar': 99, 'encontrar': 12, 'estar': 99, 'lhe': 56, 'lhes': 56,
'ver': 1121}, {'<date>': 12, 'de': 1122, 'que': 1122, 'um': 13, 'uma': 13}, {'': (5, 'mine'), '^': 393, 'almocar': 99,
'apresenta': 663, 'apresentar': 668, 'apresentá': 663, 'coloca': 671, 'colocá': 671, 'conecta': 663, 'conectar': 668,
'conectá': 663, 'encontrar': 12, 'estar': 99, 'juntar': 668, 'lhe': 56, 'lhes': 56, 'pensar': 41, 'po': 674, 'ver':
1121}, {'<date>': 12, 'de': 1124, 'que': 1124, 'saudades': 90, 'um': 13, 'uma': 13}, {'cancelar': 90, 'desmarcar':
90}, {'de': 1126, 'que': 1126}, {'': (5, 'mine'), 'me': 17}, {'<giveinf>': 1128}, {'^': 17, 'encontrar': 90},
{'<see_inf>': 90, '^': 1129, 'me': 1130, 'nos': 208}, {'^': 294, 'agendado': 90, 'combinado': 90, 'de': 1131,
'ficado': 219, 'marcado': 90, 'que': 1131}, {'com': 584}, {'a': 1096, 'as': 1096, 'duvidas': 1133, 'às': 1096},
{'<any_det>': 831, '<date>': 69, 'de': 1126, 'que': 1126}, {'dever': 52, 'pensar': 459}, {'a': 1136, 'devendo': 52,
'do': 37, 'pensando': 459}, {':': 37}, {'almoco': 69, 'almoço': 69}, {'<any_det>': 69, 'cafe': 69, 'cafezinho': 69,
'café': 69, 'cha': 69, 'chopp': 69, 'pequeno': 1139, 'um': 506}, {'cafe': 69, 'café': 69, 'um': 69, 'uma': 69}, {'':
(23, 'contact'), 'de': 893}, {'<any_det>': 69, 'bolo': 90, 'cafe': 69, 'cafezinho': 69, 'café': 69, 'cano': 90, 'cha':
1142, 'chopp': 69, 'furo': 90, 'nega': 90, 'pequeno': 1139, 'tampa': 90, 'um': 896, 'uma': 896}, {'<any_det>': 69,
'cafe': 69, 'cafezinho': 69, 'café': 69, 'cha': 69, 'chopp': 69, 'pequeno': 1139}, {'mails': 69}, {'audios': 69, 'e':
1145, 'emails': 69, 'mails': 69, 'mensagens': 69, 'áudios': 69}, {'de': 1146}, {'': (23, 'contact'), 'ideia': 69},
{'audios': 69, 'e': 1145, 'emails': 69, 'figurinhas': 69, 'ideia': 69, 'impressoes': 69, 'mails': 69, 'mensagens': 69,
'uma': 1148, 'umas': 69, 'áudios': 69}, {'a': 1136, 'devendo': 52, 'pensando': 459}, {'desses': 41, 'destes': 41},
{'<drink>': 521, 'dia': 1151}, {'<drink>': 521, 'vez': 407}, {'<drink>': 521}, {'<giveinf>': 149, '<inf>': 374}, {'D':
111, 'a': 516, 'o': 516}, {'<moved_pp>': 799, '^': 1155, 'a': 845, 'agora': 799, 'ao': 516, 'me': 200, 'na': 516,
'no': 516, 'nos': 200, 'para': 1156, 'pra': 849, 'pro': 849}, {'<see_inf>': 12, '^': 393, 'a': 415, 'encontrar': 416,
'falar': 99, 'lhe': 1028, 'lhes': 394, 'me': 417, 'nos': 418, 'ter': 419, 'ver': 426}, {'^': 150, 'me': 200, 'nos':
200}, {'almocar': 12, 'ao': 1001, 'aqui': 1002, 'ca': 1003, 'jantar': 12, 'la': 1002, 'lá': 1002, 'me': 1004, 'ter':
1005}, {'nos': 100}, {'N': 69, 'entrevista': 41}, {'N': 69, 'podcast': 41, 'video': 41, 'vídeo': 41}, {'N': 69, 'a':
1162, 'as': 1099, 'me': 521, 'na': 907, 'no': 907, 'o': 1163, 'os': 1099, 'passar': 41, 'pelo': 907, 'que': 41, 'um':
996, 'uma': 997}, {'N': 12}, {'com': 1165}, {'com': 498, 'em': 498, 'na': 498, 'no': 498, 'para': 498}, {'^': 393,
'casa': 12}, {'<see_inf>': 12, '^': 393, 'a': 1168, 'com': 1165, 'encontrar': 416, 'falar': 99, 'lhe': 1028, 'lhes':
394, 'me': 417, 'nos': 418, 'o': 394, 'ter': 419, 'ver': 426}, {'espera': 141, 'ultima': 425}, {'aniversario': 685,
'aniversário': 685, 'da': 252, 'de': 252, 'niver': 685, 'o': 686, 'para': 394, 'pra': 394, 'preciso': 687, 'que':
394}, {'$': 45, '//': 66, '<advises>': 68, '<called3>': 70, '<came3>': 85, '<cheered1>': 89, '<date>': 98, '<eat1>':
100, '<handed1>': 107, '<hours>': 110, '<moved1>': 115, '<moved_pp>': 118, '<off>': 90, '<off_pp>': 90, '<opines>':
125, '<rang1>': 126, '<read1>': 132, '<says>': 134, '<set>': 135, '<set_up>': 140, '<shall1>': 12, '<stays>': 143,
'<talked1>': 146, '<they>': 379, '<tip>': 385, '<told1>': 388, '<wants3>': 153, '<was_to>': 390, '<wrote3>': 391, 'N':
399, '^': 404, 'a': 427, 'abracei': 69, 'acabamos': 428, 'acabei': 430, 'acabámos': 428, 'acao': 431, 'acho': 432,
'acompanharam': 434, 'acompanhei': 69, 'acompanhou': 434, 'acordamos': 437, 'acordámos': 437, 'agradecemos': 439,
'agradecer': 439, 'agradeci': 439, 'agradeco': 439, 'aguarda': 192, 'aguardamos': 17, 'aguardando': 406, 'aguardo':
17, 'ainda': 448, 'ajudamos': 453, 'ajudei': 456, 'ajudámos': 453, 'alertou': 194, 'alinhamos': 69, 'alinhámos': 69,
'almocamos': 69, 'almocei': 69, 'almoçamos': 69, 'almoçámos': 69, 'andamos': 458, 'ando': 461, 'antes': 463,
'anunciei': 466, 'ao': 470, 'apanhei': 471, 'apresentacao': 477, 'apresentamos': 482, 'apresentei': 484,
'apresentámos': 482, 'arranjei': 490, 'as': 491, 'assim': 463, 'ate': 463, 'avisando': 407, 'avisei': 496, 'avisou':
194, 'banco': 500, 'batemos': 501, 'bati': 502, 'bebemos': 504, 'bebi': 505, 'bebo': 507, 'botei': 512, 'brigada':
514, 'brigado': 514, 'brindamos': 69, 'brindámos': 69, 'cabe': 515, 'cai': 518, 'caiu': 518, 'caixa': 520, 'caminhei':
521, 'carta': 524, 'celebramos': 69, 'chamada': 526, 'chamadas': 528, 'chega': 531, 'chegam': 531, 'cheguei': 534,
'cobra': 195, 'cobrou': 195, 'coloca': 199, 'colocamos': 538, 'colocar': 542, 'coloquei': 547, 'com': 549,
'combinamos': 559, 'combinei': 561, 'combinámos': 559, 'comemoramos': 69, 'comemorei': 69, 'comemos': 69, 'comentei':
466, 'comi': 562, 'comigo': 433, 'compartilhei': 567, 'compromete': 202, 'comprometeu': 202, 'comprometi': 569,
'conduzi': 572, 'conectei': 575, 'confirmei': 466, 'conforme': 581, 'conhecemos': 69, 'conheci': 69, 'connosco': 433,
'conosco': 433, 'conselho': 583, 'consultei': 585, 'conta': 203, 'contando': 407, 'contei': 591, 'conversamos': 69,
'conversei': 69, 'conversámos': 69, 'convida': 593, 'convidaram': 70, 'convidou': 70, 'correio': 595, 'corri': 521,
'creio': 432, 'cruz': 596, 'cruzamo': 597, 'cruzei': 599, 'cuja': 28, 'cujo': 28, 'cumprimentei': 69, 'dado': 407,
'dei': 625, 'deixa': 626, 'deixei': 632, 'deixou': 642, 'demos': 644, 'depois': 645, 'desde': 463, 'desejei': 648,
'desencontramos': 90, 'desencontrámos': 90, 'desliguei': 650, 'deu': 659, 'deve': 209, 'devem': 210, 'deveria': 660,
'devia': 661, 'deviamos': 660, 'devido': 28, 'devo': 676, 'dica': 583, 'direto': 518, 'discutimos': 69, 'disse': 683,
'diz': 249, 'dizem': 407, 'dizendo': 407, 'e': 688, 'ela': 689, 'ele': 689, 'em': 691, 'embora': 692, 'emprestei':
698, 'empurrou': 255, 'encaminhei': 701, 'encarrega': 257, 'encarrego': 703, 'encontramo': 704, 'encontramos': 709,
'encontrei': 710, 'encontro': 711, 'encontrámo': 597, 'encontrámos': 710, 'encorajou': 255, 'enquanto': 462,
'ensaiamos': 714, 'ensaiei': 714, 'ensaiámos': 714, 'ensinei': 719, 'entrevistei': 69, 'enviei': 724, 'enviou': 726,
'era': 727, 'eramos': 728, 'esbarrei': 599, 'escapou': 732, 'escrevi': 737, 'espera': 266, 'esperamos': 739,
'esperando': 406, 'esperei': 742, 'espero': 739, 'esquecemos': 743, 'esqueceu': 745, 'esqueci': 746, 'esta': 747,
'estamos': 750, 'estava': 751, 'estavamos': 754, 'esteve': 755, 'estive': 759, 'estivemos': 762, 'estou': 765, 'está':
747, 'eu': 779, 'expliquei': 782, 'fala': 277, 'falamos': 69, 'falei': 785, 'falou': 278, 'falta': 789, 'faltei': 533,
'falámos': 69, 'faz': 798, 'feedback': 605, 'festejei': 69, 'fica': 803, 'ficamos': 813, 'ficara': 285, 'ficaram':
286, 'fico': 815, 'ficou': 824, 'ficámos': 826, 'fiquei': 830, 'fiz': 843, 'fizemos': 844, 'foi': 850, 'fomos': 853,
'fui': 855, 'garantiu': 292, 'gostaria': 856, 'gostava': 856, 'gracas': 858, 'gravador': 860, 'h': 863, 'ha': 869,
'haviamos': 870, 'hora': 863, 'horas': 863, 'ia': 298, 'iam': 299, 'ideia': 41, 'incentivou': 255, 'indiquei': 873,
'informei': 874, 'insiste': 302, 'insistiu': 308, 'intro': 878, 'ja': 882, 'jantamos': 69, 'jantei': 69, 'jantámos':
69, 'jogamos': 69, 'joguei': 883, 'jogámos': 69, 'juntamo': 597, 'juntei': 884, 'juntou': 887, 'lanchamos': 69,
'lanchei': 69, 'lanchámos': 69, 'lembra': 888, 'lembrar': 890, 'lembrei': 892, 'lembrete': 37, 'levei': 897, 'lhe':
906, 'lhes': 906, 'li': 909, 'ligacao': 910, 'liguei': 911, 'manda': 311, 'mandei': 918, 'mandou': 921, 'marcamos':
923, 'marcámos': 924, 'marquei': 923, 'matamos': 926, 'matámos': 927, 'me': 941, 'mentorei': 942, 'mentoria': 944,
'mentorias': 944, 'ministrei': 572, 'morrendo': 946, 'mostrei': 782, 'muda': 799, 'mudou': 799, 'muita': 945, 'muito':
948, 'na': 953, 'nada': 955, 'nao': 973, 'necessita': 341, 'nem': 976, 'ninguem': 978, 'no': 981, 'nos': 985, 'nota':
987, 'nunca': 988, 'não': 973, 'nós': 989, 'o': 990, 'obrigada': 991, 'obrigado': 991, 'ocupa': 257, 'ocupo': 703,
'ofereceu': 345, 'ofereci': 993, 'os': 994, 'ouvi': 998, 'para': 999, 'parece': 407, 'partilhei': 567, 'passa': 1006,
'passamos': 1011, 'passei': 1016, 'passou': 1019, 'passámos': 1011, 'pede': 346, 'pedi': 1026, 'pedimos': 1027,
'pediu': 1040, 'peguei': 1041, 'pelos': 1042, 'pendente': 394, 'pensava': 219, 'penso': 432, 'perdemos': 1044,
'perdi': 1046, 'pergunta': 1047, 'perguntamos': 1027, 'perguntei': 1048, 'pergunto': 1049, 'perguntou': 1047, 'poe':
199, 'por': 1052, 'porque': 28, 'porquê': 28, 'pq': 28, 'pra': 1053, 'precisa': 1055, 'precisamos': 1058, 'precisava':
888, 'preciso': 1059, 'presentacion': 477, 'presentation': 477, 'procurei': 1061, 'promete': 292, 'prometemos': 1065,
'prometeu': 292, 'prometi': 1066, 'propoe': 250, 'propos': 250, 'proxima': 13, 'proximo': 1067, 'proximos': 1068,
'pus': 1070, 'pusemos': 1072, 'pôr': 542, 'q': 1078, 'qualquer': 1079, 'quando': 462, 'quase': 1081, 'que': 1085,
'quem': 1086, 'quer': 1088, 'queria': 1090, 'quis': 1061, 'reagendada': 111, 'reagendado': 111, 'reagendamos': 111,
'reagendar': 111, 'reagendámos': 111, 'recebemos': 1092, 'receberam': 70, 'receberei': 530, 'recebeu': 70, 'recebi':
1093, 'recebo': 530, 'recomendacao': 1094, 'recomendei': 1095, 'reencontrei': 710, 'reenviou': 726, 'remarcada': 111,
'remarcado': 111, 'remarcamos': 111, 'remarcar': 111, 'remarcou': 111, 'remarcámos': 111, 'requer': 358, 'respondi':
1097, 'resta': 394, 'reuni': 1098, 'reunimo': 704, 'reunimos': 521, 'reuniram': 69, 'reuno': 711, 'revi': 1100,
'revimos': 69, 'revisamos': 69, 'sai': 1101, 'saimos': 1101, 'saudades': 457, 'saí': 1101, 'se': 1102, 'segundo': 581,
'sem': 1104, 'sentei': 1105, 'sera': 1106, 'seria': 1107, 'sessao': 1110, 'sessoes': 1110, 'seu': 651, 'sinto': 1112,
'so': 1113, 'sonhei': 1114, 'soube': 1115, 'sua': 651, 'sugeriu': 331, 'sugestao': 1094, 'ta': 1116, 'talvez': 41,
'tambem': 1117, 'tarefa': 431, 'tava': 521, 'telefone': 1118, 'telefonei': 69, 'tem': 1120, 'temos': 1123, 'tenho':
1125, 'tentamos': 1061, 'tentei': 1061, 'tento': 1061, 'tentámos': 1061, 'teve': 1127, 'tinha': 1132, 'tinham': 368,
'tinhamos': 870, 'tirei': 1134, 'tive': 1135, 'tivemos': 1135, 'to': 1137, 'todo': 1138, 'tomamos': 1140, 'tomando':
1141, 'tomara': 41, 'tomei': 1143, 'tomo': 507, 'tomámos': 1144, 'topei': 599, 'trabalhamos': 69, 'trabalhei': 521,
'trata': 256, 'trato': 702, 'treinamos': 714, 'treinámos': 714, 'troca': 1147, 'trocamos': 69, 'trocámos': 69,
'trombei': 599, 'troquei': 1149, 'têm': 370, 'tô': 1150, 'um': 1152, 'uma': 1153, 'umas': 1154, 'uns': 1154, 'vai':
1157, 'valeu': 514, 'vamos': 1158, 'vao': 1159, 'veio': 755, 'vejo': 711, 'vem': 1160, 'vemo': 704, 'vemos': 1161,
'vi': 1164, 'viajei': 521, 'viajo': 1166, 'vimo': 597, 'vimos': 1100, 'visitei': 69, 'visto': 407, 'vlw': 514,
'voicemail': 90, 'voluntaria': 1167, 'voluntariado': 1167, 'voluntario': 1167, 'vou': 1169, 'à': 1170, 'é': 1171}]


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
'mas': 91, 'me': 94, 'menos': 74, 'morada': 19, 'na': 95, 'nao': 102, 'nas': 31, 'no': 105, 'nos': 106, 'nota': 108,
'noticias': 9, 'novidades': 9, 'num': 31, 'numa': 31, 'numero': 19, 'não': 102, 'o': 110, 'p': 17, 'para': 111,
'pediu': 112, 'pela': 31, 'pelo': 31, 'perdeu': 37, 'perguntou': 43, 'perto': 52, 'por': 113, 'pra': 17, 'pro': 17,
'procura': 39, 'proxima': 26, 'proximas': 26, 'proximo': 26, 'proximos': 26, 'quanto': 63, 'que': 114, 'recado': 9,
'recomendada': 35, 'recomendado': 35, 'resposta': 9, 'retornou': 116, 'reuniu': 117, 'salvo': 71, 'se': 119,
'seguinte': 26, 'segundo': 39, 'sem': 120, 'separou': 121, 'sobre': 13, 'ta': 70, 'tava': 70, 'telefone': 19, 'ter':
44, 'tirando': 71, 'topei': 45, 'trabalha': 122, 'trombei': 45, 'veio': 4, 'via': 13, 'visita': 9, 'w': 2, 'à': 123}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (4, 'meal')}, {'almocar': 2, 'jantar': 2}, {'': (3, 'coffee')}, {'': (7,
'event')}, {'work': 5}, {'': (4, 'meal'), 'com': 2}, {'de': 5}, {'': (2, 'call')}, {'telefone': 9}, {'ao': 0, 'aqui':
0, 'ca': 0, 'na': 0, 'no': 0, 'pela': 0, 'pelo': 0}, {'N': 11}, {'N': 11, 'a': 12, 'o': 12}, {'': (0, 'intro')}, {'':
(8, 'meeting'), 'a': 14, 'à': 14}, {'a': 14, 'o': 14}, {'': (0, 'intro'), 'a': 14, 'ao': 14, 'o': 14, 'à': 14}, {'me':
17, 'nos': 17}, {'': (5, 'message')}, {'papo': 0}, {'um': 20}, {'copo': 2}, {'um': 22}, {'copos': 2, 'um': 22}, {'':
(4, 'meal'), 'um': 22}, {'manha': 2}, {'': (3, 'coffee'), 'da': 26}, {'video': 9, 'vídeo': 9}, {'': (2, 'call'), 'de':
28}, {'call': 9}, {'administracao': 0}, {'de': 31, 'fiscal': 0}, {'': (6, 'email')}, {'eletronico': 33, 'eletrónico':
33, 'eletrônico': 33}, {'': (8, 'meeting'), 'day': 5}, {'mail': 33, 'mails': 33}, {'': (8, 'meeting'), 'de': 5},
{'me': 19}, {'ca': 0}, {'com': 0}, {'ao': 10}, {'anos': 5}, {'': (7, 'event'), 'de': 42}, {'armazem': 0, 'atelie': 0,
'consultorio': 0, 'empresa': 0, 'escritorio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0, 'oficina': 0, 'sede': 0}, {'a':
44, 'ao': 44, 'à': 44}, {'a': 44, 'ao': 44, 'ate': 45, 'na': 44, 'no': 44, 'pela': 44, 'pelo': 44, 'à': 44}, {'meet':
9}, {'hour': 2}, {'off': 0}, {'livro': 5}, {'do': 50}, {'': (2, 'call'), 'para': 9, 'pro': 9}, {'mensagem': 19},
{'apresentou': 17, 'escreveu': 19, 'ligou': 9, 'mandou': 53, 'recebeu': 0}, {'leite': 4}, {'de': 55}, {'voz': 19},
{'': (5, 'message'), 'de': 57}, {'redonda': 5}, {'meet': 9, 'telefone': 9}, {'apresentou': 17, 'recebeu': 0, 'vemos':
0}, {'de': 57}, {'one': 0}, {'on': 63}, {'armazem': 0, 'atelie': 0, 'consultorio': 0, 'empresa': 0, 'escritorio': 0,
'fabrica': 0, 'galpao': 0, 'loja': 0, 'manha': 0, 'oficina': 0, 'sede': 0, 'tarde': 0}, {'': (8, 'meeting'),
'inteiro': 0, 'todo': 0}, {'dia': 66}, {'a': 65, 'ao': 44, 'ate': 45, 'na': 44, 'no': 44, 'o': 67, 'pela': 44, 'pelo':
44, 'à': 44}, {'casa': 0}, {'a': 65, 'ao': 44, 'ate': 45, 'em': 69, 'na': 44, 'no': 44, 'o': 67, 'pela': 44, 'pelo':
44, 'à': 44}, {'escritorio': 0}, {'N': 11, 'a': 12, 'aqui': 0, 'no': 71, 'o': 12}, {'nata': 4}, {'de': 73}, {'meet':
9, 'telefone': 9, 'zoom': 9}, {'almoco': 2, 'almoço': 2}, {'day': 5}, {'situacao': 0}, {'de': 78}, {'chamada': 9,
'email': 33, 'mail': 33, 'telefone': 9}, {'me': 0, 'nos': 0}, {'conselho': 0}, {'': (8, 'meeting'), 'de': 0, 'do':
82}, {'rio': 5}, {'in': 84}, {'up': 0}, {'um': 22, 'uma': 2}, {'da': 26}, {'cafe': 88, 'café': 88}, {'emails': 33},
{'de': 90}, {'mensagens': 19}, {'um': 0}, {'a': 93}, {'comigo': 0}, {'N': 11, 'a': 12, 'ca': 0, 'o': 12, 'ter': 95},
{'nos': 0}, {'a': 0, 'o': 0}, {'': (2, 'call'), 'chamada': 9}, {'chamada': 9}, {'summit': 5}, {'1': 1, 'a': 3,
'abatanado': 4, 'after': 6, 'afterwork': 5, 'alinhamento': 0, 'almocamos': 2, 'almocando': 2, 'almocar': 2, 'almocei':
2, 'almocinho': 2, 'almoco': 7, 'almocos': 2, 'almoçamos': 2, 'almoço': 7, 'almoçámos': 2, 'aniversario': 5,
'aniversário': 5, 'anos': 8, 'ao': 10, 'apareceu': 13, 'apresentacao': 15, 'apresentei': 16, 'apresentou': 18,
'arraial': 5, 'assembleia': 0, 'audio': 19, 'audios': 19, 'bati': 21, 'batismo': 5, 'batizado': 5, 'bebemos': 23,
'beber': 24, 'bebi': 23, 'bebo': 25, 'bica': 4, 'bicas': 4, 'board': 0, 'boteco': 2, 'brainstorming': 0, 'breja': 2,
'brejas': 2, 'brunch': 2, 'cafe': 27, 'cafes': 4, 'cafeteria': 4, 'cafezinho': 4, 'cafezinhos': 4, 'café': 27,
'caipirinha': 2, 'call': 9, 'calls': 9, 'callzinha': 9, 'caminhada': 0, 'cappuccino': 4, 'carta': 19, 'casamento': 5,
'ceia': 2, 'cerva': 2, 'cerveja': 2, 'cervejas': 2, 'cha': 4, 'chamada': 29, 'chamadas': 9, 'chat': 19, 'chazinho': 4,
'chimarrao': 4, 'chope': 2, 'chopes': 2, 'chopp': 2, 'churras': 2, 'churrasco': 2, 'cimbalino': 4, 'coaching': 0,
'cocktail': 5, 'coloquio': 5, 'comemos': 2, 'comer': 2, 'comi': 2, 'comite': 0, 'comité': 0, 'comitê': 0, 'concerto':
5, 'conf': 30, 'conferencia': 5, 'conferencias': 5, 'conferência': 5, 'congresso': 5, 'conheci': 0, 'conselho': 32,
'consulta': 0, 'convencao': 5, 'conversa': 0, 'conversamos': 0, 'conversei': 0, 'conversámos': 0, 'copo': 2, 'copos':
2, 'coquetel': 5, 'correio': 34, 'cruzei': 0, 'daily': 0, 'demo': 35, 'desliguei': 9, 'direct': 19, 'directa': 19,
'dm': 19, 'drinks': 2, 'e': 36, 'email': 33, 'emails': 33, 'encontramos': 0, 'encontrei': 0, 'encontro': 37,
'encontrámos': 0, 'enterro': 5, 'entrevista': 0, 'escreveu': 38, 'espresso': 4, 'esteve': 39, 'estive': 40,
'estivemos': 40, 'evento': 5, 'eventos': 5, 'expo': 5, 'exposicao': 5, 'expresso': 4, 'facetime': 9, 'falei': 41,
'feijoada': 2, 'feira': 5, 'feiras': 5, 'festa': 43, 'festas': 5, 'festival': 5, 'fino': 2, 'finos': 2, 'fiz': 30,
'fomos': 46, 'fone': 9, 'formatura': 5, 'forum': 5, 'francesinha': 2, 'fui': 46, 'funeral': 5, 'gala': 5, 'galao': 4,
'google': 47, 'hackathon': 5, 'happy': 48, 'imperiais': 2, 'imperial': 2, 'inauguracao': 5, 'inbox': 19, 'insta': 19,
'instagram': 19, 'intro': 14, 'introducao': 14, 'janta': 2, 'jantamos': 2, 'jantando': 2, 'jantar': 2, 'jantares': 2,
'jantarzinho': 2, 'jantei': 2, 'janto': 2, 'jantámos': 2, 'jornada': 5, 'jornadas': 5, 'kick': 49, 'kickoff': 0,
'lancamento': 51, 'lanchamos': 2, 'lanche': 2, 'lanchei': 2, 'lancho': 2, 'lanchámos': 2, 'ligacao': 9, 'ligacoes': 9,
'ligadinha': 9, 'ligamos': 9, 'ligaram': 9, 'ligou': 9, 'liguei': 52, 'ligámos': 9, 'linkedin': 19, 'mail': 33,
'mails': 33, 'mailzinho': 33, 'mandei': 53, 'mandou': 53, 'me': 54, 'meet': 9, 'meetup': 5, 'meia': 56, 'mensagem':
58, 'mensagens': 19, 'mentoria': 0, 'mentorias': 0, 'mentoring': 0, 'mesa': 59, 'msg': 19, 'msgs': 19, 'networking':
5, 'niver': 5, 'no': 60, 'nos': 61, 'nota': 62, 'oficina': 5, 'one': 64, 'painel': 5, 'palestra': 5, 'palestras': 5,
'papo': 0, 'passamos': 68, 'passei': 70, 'passou': 72, 'passámos': 68, 'pastel': 74, 'pastelaria': 4, 'pelo': 75,
'pequeno': 76, 'petiscada': 2, 'petiscos': 2, 'picanha': 2, 'pingado': 4, 'pitch': 77, 'pizza': 2, 'ponto': 79, 'por':
80, 'postal': 19, 'premio': 5, 'prémio': 5, 'prêmio': 5, 'recebeu': 81, 'restaurante': 2, 'retro': 0, 'reuni': 0,
'reuniao': 83, 'reunimos': 0, 'reunioes': 0, 'reunião': 83, 'reuniões': 0, 'revisao': 0, 'rock': 85, 'rodizio': 2,
'seminario': 5, 'sessao': 0, 'show': 5, 'signal': 19, 'simposio': 5, 'skype': 9, 'slack': 19, 'sms': 19, 'stand': 86,
'starbucks': 4, 'summit': 5, 'sushi': 2, 'sync': 0, 'tapas': 2, 'tasca': 2, 'teams': 9, 'tel': 9, 'telefonadela': 9,
'telefone': 9, 'telefonei': 9, 'telefonema': 9, 'telefonemas': 9, 'telefonica': 9, 'telefonico': 9, 'telefonou': 9,
'telefónica': 9, 'telefónico': 9, 'telefônica': 9, 'telefônico': 9, 'telegram': 19, 'tomamos': 23, 'tomar': 87,
'tomei': 89, 'tomámos': 23, 'toque': 9, 'torpedo': 19, 'troca': 91, 'trocamos': 92, 'trocámos': 92, 'tutoria': 0,
'um': 94, 'veio': 96, 'velorio': 5, 'vemo': 97, 'vemos': 97, 'vi': 98, 'video': 99, 'videochamada': 9,
'videochamadas': 9, 'videoconferencia': 9, 'vinho': 2, 'visita': 0, 'visitei': 0, 'vídeo': 100, 'wa': 19, 'web': 101,
'webinar': 5, 'whats': 19, 'whatsap': 19, 'whatsapp': 19, 'workshop': 5, 'workshops': 5, 'wpp': 19, 'zap': 19,
'zapzap': 19, 'zoom': 9, 'áudio': 19, 'áudios': 19}]

