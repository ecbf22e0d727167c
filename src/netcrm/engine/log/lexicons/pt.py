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
3}, {'^': 4}, {'': (2, 'plan')}, {'<date>': 6}, {'<date>': 6, 'a': 7, 'o': 7, 'um': 7, 'uma': 7}, {'a': 6, 'ao': 6,
'com': 6, 'em': 6, 'na': 6, 'no': 6, 'pela': 6, 'pelo': 6, 'à': 6}, {'ha': 8, 'passo': 9, 'tem': 8, 'temos': 8,
'tenho': 8, 'vejo': 9, 'visito': 9, 'vou': 9}, {'': (7, 'waiting')}, {'0': 11}, {'^': 12}, {'deve': 13}, {'<any_det>':
2, '<my>': 2, '<their>': 2, 'D': 0}, {'...': 1, 'D': 0}, {'': (5, 'mine')}, {'<any_det>': 17, 'D': 17}, {'<hand3>':
15, '<send3>': 16, 'encaminho': 18, 'envio': 18, 'ligo': 18, 'mando': 18, 'passo': 18, 'preparo': 18, 'reenvio': 18},
{'<thing>': 0}, {'^': 20}, {'': (13, 'talk')}, {'D': 6, 'c': 6, 'com': 6}, {'<date>': 23}, {'<date>': 23, 'a': 24,
'o': 24, 'um': 24, 'uma': 24}, {'': (11, 'thinking')}, {'em': 26, 'na': 26, 'no': 26}, {'<hand_inf>': 0}, {'^': 28},
{'<they>': 5, 'D': 10, 'N': 14, '^': 19, 'deve': 21, 'embora': 22, 'ha': 25, 'pensava': 27, 'pensei': 27, 'tem': 25,
'vai': 29, 'vao': 29}, {'': (18, 'gave:mentoring')}, {'^': 31}, {'<any_det>': 20, '<thing>': 0}, {'D': 22}, {'^': 33,
'aniversario': 34, 'aniversário': 34, 'anos': 34, 'niver': 34}, {':': 35}, {'': (5, 'mine'), 'lhe': 17}, {'D': 17},
{'pendente': 17, 'prevista': 17, 'previsto': 17, 'prometida': 17, 'prometido': 17}, {'com': 17}, {'<giveinf>': 37,
'<mine_thing>': 38, '<todo_inf>': 17, 'cobrar': 17, 'comprar': 17, 'devolver': 17, 'entrega': 39, 'envio': 39,
'falar': 40, 'felicitar': 17, 'levar': 17, 'marcar': 40, 'oferecer': 17, 'parabenizar': 17, 'pedir': 17, 'reservar':
17, 'resposta': 39, 'ver': 40}, {'^': 17}, {':': 42}, {'fazer': 43}, {'D': 6}, {'': (12, 'task')}, {'...': 45, 'a':
46, 'com': 46, 'o': 46}, {'': (3, 'advice')}, {'^': 48}, {':': 49}, {'^': 33}, {':': 51}, {'<giveinf>': 46},
{'<mentor_noun>': 32, 'N': 36, '^': 41, 'a': 44, 'acao': 43, 'almocar': 47, 'conselho': 50, 'conselhos': 50, 'dica':
50, 'dicas': 50, 'ela': 52, 'ele': 52, 'eu': 43, 'meu': 43, 'minha': 43, 'nos': 43, 'nós': 43, 'pendencias': 43,
'pendente': 43, 'por': 44, 'recomendacao': 50, 'recomendacoes': 50, 'sugestao': 50, 'tarefa': 43, 'todo': 53, 'ver':
47, 'visitar': 47}, {'^': 48, 'a': 49, 'que': 49}, {'^': 48, 'a': 49, 'me': 55, 'nos': 55, 'para': 49, 'que': 49},
{'': (23, 'contact')}, {'me': 57, 'nos': 57}, {'minha': 57}, {'escritorio': 57}, {'casa': 57}, {'': (23, 'contact'),
'em': 61, 'no': 60}, {'': (23, 'contact'), 'a': 61, 'em': 61}, {'gente': 57}, {'a': 64}, {'surpresa': 57}, {'': (23,
'contact'), 'em': 61}, {'ver': 57, 'visitar': 57}, {'coworking': 57, 'escritorio': 57}, {'aqui': 57, 'ca': 57},
{'comigo': 57}, {'me': 57}, {'a': 59, 'almocar': 57, 'ao': 60, 'aqui': 62, 'ca': 63, 'com': 65, 'comigo': 57, 'de':
66, 'em': 61, 'jantar': 57, 'la': 67, 'lá': 67, 'me': 68, 'na': 59, 'no': 69, 'por': 70, 'ter': 71, 'tomar': 57,
'ver': 72, 'visitar': 72, 'à': 59}, {'': (21, 'gave:encouragement')}, {'^': 74}, {'<them>': 75, 'N': 75}, {'<them>':
75, 'N': 75, 'a': 76, 'o': 76}, {'': (0, 'missed')}, {'efeito': 78}, {'sem': 79}, {'abaixo': 78}, {'aconteceu': 78,
'rolou': 78}, {'caiu': 78, 'ficou': 80, 'foi': 81, 'nao': 82, 'não': 82}, {'N': 83}, {'N': 83, 'a': 84, 'o': 84},
{'<set>': 6, 'com': 85}, {'com': 6}, {'<any_det>': 6, 'D': 6, 'c': 6, 'cafe': 6, 'café': 6, 'com': 6, 'me': 87}, {'':
(19, 'gave:resource')}, {'<paper>': 89}, {'meu': 90, 'meus': 90, 'minha': 90, 'minhas': 90, 'nossa': 90, 'nosso': 90},
{'a': 91, 'meu': 90, 'meus': 90, 'minha': 90, 'minhas': 90, 'nossa': 90, 'nosso': 90, 'o': 91, 'um': 91, 'uma': 91},
{'<any_det>': 89}, {'^': 93}, {'^': 92, 'lhe': 94, 'lhes': 94}, {'<where_to>': 32, '^': 31, 'com': 32, 'no': 32},
{'<mentor_noun>': 96}, {'de': 97}, {'': (1, 'moved')}, {'D': 99, 'para': 99, 'pra': 99, 'pro': 99}, {'<date>': 100,
'D': 99, 'para': 99, 'pra': 99, 'pro': 99}, {'<date>': 100, 'D': 99, 'a': 101, 'nossa': 101, 'nosso': 101, 'o': 101,
'para': 99, 'pra': 99, 'pro': 99}, {'<date>': 100, 'D': 99, 'a': 101, 'nossa': 101, 'nosso': 101, 'o': 101, 'para':
99, 'pra': 99, 'pro': 99, 'se': 102}, {'D': 99, 'para': 99}, {'...': 104}, {'D': 99, 'da': 105, 'de': 105, 'do': 105,
'para': 99, 'pra': 99, 'pro': 99}, {'melhor': 48}, {'deveria': 48, 'devia': 48, 'deviamos': 48}, {'<should>': 48, 'e':
107, 'era': 107, 'nao': 108, 'não': 108, 'o': 107, 'seria': 107, 'é': 107}, {'^': 109}, {'gente': 110}, {'^': 109,
'a': 111, 'eu': 110, 'nos': 110, 'nós': 110}, {'que': 112}, {'<to>': 57, 'N': 57}, {'': (16, 'gave:feedback')}, {'^':
115}, {'^': 115, 'da': 116, 'dela': 116, 'dele': 116, 'do': 116}, {'<paper>': 117}, {'<paper>': 117, 'seu': 118,
'sua': 118}, {'<paper>': 117, 'a': 119, 'as': 119, 'o': 119, 'os': 119, 'seu': 118, 'sua': 118}, {'': (13, 'talk'),
'como': 22, 'da': 22, 'de': 22, 'do': 22, 'que': 22, 'se': 22, 'sobre': 22}, {'me': 121, 'que': 22}, {'D': 6, 'c': 6,
'com': 6, 'para': 6, 'pra': 6, 'pro': 6}, {'D': 6, 'para': 6}, {'N': 124}, {'encontrar': 6, 'ver': 6}, {'almocar': 6,
'beber': 6, 'falar': 6, 'ir': 6, 'jantar': 6, 'nos': 126, 'tomar': 6}, {'<any_det>': 7, '<date>': 6, 'D': 6, 'com':
125, 'de': 127, 'para': 45}, {'<of>': 11, 'que': 11}, {'espera': 129}, {'a': 130, 'à': 130}, {'telefone': 57}, {'':
(23, 'contact'), 'bocado': 57, 'pouco': 57}, {'D': 57, 'ao': 132, 'c': 57, 'cm': 57, 'com': 57, 'da': 57, 'das': 57,
'de': 57, 'do': 57, 'dos': 57, 'na': 57, 'no': 57, 'pelo': 57, 'por': 57, 'sobre': 57, 'um': 133}, {'D': 57}, {'me':
135, 'que': 22}, {'me': 0, 'nos': 0}, {'<giveinf>': 137}, {'<giveinf>': 0}, {'^': 139}, {'^': 138, 'me': 140, 'nos':
140}, {'para': 22, 'pra': 22, 'q': 22, 'que': 22}, {'N': 142}, {'N': 142, 'a': 143, 'o': 143}, {'ma': 0, 'me': 0,
'mo': 0, 'nos': 0}, {'': (6, 'theirs'), 'a': 0, 'as': 0, 'ma': 0, 'mas': 0, 'me': 0, 'mo': 0, 'mos': 0, 'o': 0, 'os':
0}, {'<give3>': 146}, {'<give3>': 146, 'me': 147, 'nos': 147}, {'e': 148}, {'...': 149, 'D': 0}, {'a': 0, 'as': 0,
'ma': 0, 'mas': 0, 'me': 0, 'mo': 0, 'mos': 0, 'o': 0, 'os': 0}, {'<give3>': 151}, {'<give3>': 151, 'me': 152, 'nos':
152}, {'e': 153}, {'...': 154}, {'D': 0, 'e': 148}, {'...': 156, 'D': 0}, {'ok': 0, 'retorno': 0, 'toque': 0},
{'resposta': 0}, {'feedback': 0, 'noticias': 0, 'novidades': 0, 'resposta': 0, 'retorno': 0, 'um': 158, 'uma': 159},
{'me': 160, 'nos': 160}, {'coisa': 0}, {'D': 0, 'algo': 0, 'alguma': 162, 'ate': 0, 'depois': 0, 'logo': 0, 'na': 0,
'no': 0, 'o': 0, 'quando': 0, 'se': 0}, {'me': 163, 'nos': 163}, {'intro': 0, 'ponte': 0}, {'apresentacao': 0,
'intro': 0}, {'a': 165, 'chegar': 0, 'uma': 166}, {'me': 167}, {'contacto': 0, 'contato': 0}, {'em': 169}, {'coloca':
170, 'desaconselhou': 48, 'faz': 167, 'poe': 170}, {'me': 170}, {'contactar': 0, 'escrever': 0, 'falar': 0, 'ligar':
0}, {'novidades': 0, 'uma': 159}, {'a': 173, 'com': 174}, {'<give3>': 145, '<hand3>': 150, '<made3>': 155, '<send3>':
157, '<will3>': 0, 'da': 161, 'desaconselha': 48, 'desaconselhou': 48, 'diz': 164, 'dá': 161, 'escreve': 164, 'faz':
168, 'liga': 164, 'me': 171, 'poe': 172, 'telefona': 164, 'volta': 175, 'voltara': 175}, {'': (4, 'needs_from_me')},
{'<my>': 177}, {'^': 178}, {'^': 178, 'a': 179, 'as': 179, 'da': 179, 'de': 179, 'do': 179, 'o': 179, 'os': 179},
{'contra': 49, 'para': 49, 'que': 49, 'sobre': 49}, {'me': 181, 'nos': 181}, {'^': 177}, {'contacto': 0}, {'em': 184},
{'^': 185}, {'^': 185, 'me': 186}, {'^': 0}, {'a': 188, 'em': 188}, {'se': 189}, {'com': 179}, {'': (6, 'theirs'),
'me': 0}, {'<giveinf>': 192}, {'': (7, 'waiting'), '<giveinf>': 192}, {'^': 194}, {'^': 11}, {'^': 193, 'me': 195,
'nos': 196}, {'me': 196, 'nos': 196}, {'<inf>': 48}, {'<inf>': 48, 'nao': 199, 'não': 199}, {'^': 200}, {'para': 201,
'pra': 201}, {'que': 48}, {'<inf>': 48, '<urge_inf>': 48, 'nao': 199, 'não': 199, 'tenho': 203}, {'': (3, 'advice'),
'<urge_inf>': 48, 'tenho': 203}, {'^': 205}, {'gente': 206}, {'^': 204, 'a': 207, 'eu': 206, 'mim': 49, 'nos': 49,
'nós': 49}, {'<subj>': 48}, {'<subj>': 48, 'me': 209}, {'<subj>': 48, '<urge_inf>': 48, '<would_give>': 0, 'me': 209,
'nao': 210, 'não': 210, 'tenho': 203}, {'<subj>': 48, '<urge_inf>': 48, 'me': 209, 'nao': 210, 'não': 210, 'tenho':
203}, {'^': 212}, {'gente': 213}, {'^': 0, 'me': 188}, {'': (6, 'theirs'), '<would_give>': 0}, {'^': 216}, {'': (6,
'theirs'), '<subj>': 48, 'me': 209, 'nao': 210, 'não': 210}, {'^': 218}, {'<subj>': 48, 'me': 209, 'nao': 210, 'não':
210}, {'^': 220}, {'^': 211, 'a': 214, 'eu': 213, 'ia': 215, 'iria': 188, 'me': 217, 'nos': 219, 'nós': 221, 'vai':
215}, {'...': 202, 'para': 208, 'pra': 208, 'que': 222}, {'...': 202, 'para': 201, 'pra': 201}, {'<urge_inf>': 48,
'nao': 199, 'não': 199, 'tenho': 203}, {'^': 225, 'a': 207, 'eu': 206, 'mim': 49, 'nos': 49, 'nós': 49}, {'me': 223,
'nos': 224, 'para': 226, 'pra': 226, 'que': 222}, {'^': 212, 'a': 214, 'eu': 213, 'ia': 215, 'iria': 188, 'me': 188,
'nos': 219, 'nós': 221, 'vai': 215}, {'...': 202, 'para': 208, 'pra': 208, 'que': 228}, {'me': 229, 'nos': 224,
'para': 226, 'pra': 226, 'que': 228}, {'que': 49}, {'de': 231, 'que': 49}, {'opiniao': 232}, {'da': 233, 'de': 233},
{'a': 49}, {'me': 235, 'nos': 235}, {'da': 188, 'de': 188, 'do': 188}, {'se': 237}, {'parte': 177}, {'minha': 239,
'nossa': 239}, {'da': 240}, {'...': 241, '<my>': 177}, {'^': 242}, {'^': 177, 'lhe': 183, 'lhes': 183}, {'gente':
244}, {'a': 245, 'eu': 244}, {'^': 242, 'a': 179, 'as': 179, 'da': 179, 'de': 243, 'do': 179, 'o': 179, 'os': 179,
'que': 246}, {'': (4, 'needs_from_me'), '<my>': 177}, {'^': 248}, {'eu': 249, 'lhe': 249}, {'da': 249, 'de': 249,
'do': 249, 'que': 250}, {'espera': 251}, {'de': 113}, {'a': 252, 'aguardando': 179, 'convencida': 253, 'convencido':
253, 'esperando': 179, 'à': 252}, {'gente': 49}, {'a': 255, 'eu': 49, 'mim': 49, 'nos': 49, 'nós': 49}, {'para': 256,
'pra': 256}, {'me': 257, 'para': 256, 'pra': 256}, {'de': 188}, {'tarefa': 259}, {'a': 260}, {'^': 0, 'me': 188,
'nos': 188}, {'por': 188}, {'a': 252, 'com': 261, 'de': 262, 'responsavel': 263, 'à': 252}, {'de': 262}, {'com': 261,
'de': 262, 'responsavel': 263}, {'dever': 215, 'espera': 251}, {'devendo': 188}, {'a': 267, 'com': 261, 'de': 262,
'devendo': 188, 'me': 268, 'responsavel': 263, 'à': 252}, {'^': 0, 'me': 188, 'que': 215}, {'^': 0, 'me': 270, 'que':
215}, {'me': 11}, {'<giveinf>': 272}, {'^': 273}, {'<giveinf>': 11}, {'^': 275}, {'^': 273, 'de': 274, 'me': 276,
'nos': 276, 'que': 274}, {'me': 276, 'nos': 276}, {'eu': 49, 'que': 49}, {'eu': 49}, {'em': 231, 'para': 279, 'pra':
280, 'que': 49}, {'gente': 221}, {'^': 220, 'a': 282, 'eu': 221, 'nos': 221, 'nós': 221}, {'que': 283}, {'': (3,
'advice'), '<subj>': 48, 'me': 209, 'nao': 210, 'não': 210}, {'^': 285, 'a': 282, 'eu': 221, 'nos': 221, 'nós': 221},
{'em': 231, 'me': 284, 'para': 279, 'pra': 280, 'que': 286}, {'<urge_inf>': 48}, {'^': 288}, {'eu': 289, 'me': 289},
{'^': 288, 'para': 256, 'pra': 256}, {'eu': 289, 'me': 291, 'para': 256, 'pra': 256}, {'^': 48, 'a': 49}, {'^': 48,
'a': 49, 'me': 293, 'nos': 235, 'para': 49, 'que': 49}, {'<give3>': 0, '<would_give>': 0, 'da': 160, 'diz': 163, 'dá':
160, 'escreve': 163, 'fala': 163, 'liga': 163}, {'^': 48, 'nao': 49, 'não': 49}, {'contra': 296, 'para': 296, 'pra':
296, 'que': 296, 'sobre': 296}, {'<inf>': 48, '<urge_inf>': 48, 'nao': 199, 'não': 199}, {'^': 298}, {'para': 299,
'pra': 299}, {'<urge_inf>': 48, 'tenho': 203}, {'^': 301, 'a': 207, 'eu': 206, 'mim': 49, 'nos': 49, 'nós': 49}, {'^':
211, 'a': 214, 'eu': 213, 'ia': 188, 'iria': 188, 'me': 217, 'nos': 219, 'nós': 221, 'vai': 188}, {'para': 302, 'pra':
302, 'que': 303}, {'...': 300, 'me': 304, 'para': 208, 'pra': 208, 'que': 303}, {'^': 212, 'a': 214, 'eu': 213, 'ia':
188, 'iria': 188, 'me': 188, 'nos': 219, 'nós': 221, 'vai': 188}, {'para': 302, 'pra': 302, 'que': 306}, {'...': 300,
'me': 307, 'para': 208, 'pra': 208, 'que': 306}, {'^': 275, 'de': 276, 'que': 276}, {'me': 284, 'que': 283}, {'de':
188, 'que': 188}, {'<advises>': 294, '<says>': 135, '<wrote3>': 144, '^': 295, 'alerta': 297, 'alertou': 297,
'avisou': 297, 'cobra': 183, 'cobrou': 183, 'coloca': 187, 'deve': 196, 'devem': 196, 'disse': 305, 'diz': 308,
'empurrou': 235, 'encoraja': 235, 'encorajou': 235, 'estimulou': 235, 'fala': 258, 'falou': 305, 'garantiu': 271,
'ia': 309, 'incentiva': 235, 'incentivou': 235, 'insistiu': 310, 'mandou': 258, 'pediu': 310, 'poe': 187, 'promete':
271, 'prometeu': 271, 'sugeriu': 310, 'tem': 311, 'tinha': 309, 'têm': 311, 'vai': 188, 'vao': 188}, {'D': 177},
{'...': 313}, {'': (4, 'needs_from_me'), '...': 313}, {'...': 241, '<any_det>': 314, '<my>': 315}, {'<any_det>': 314,
'<my>': 315}, {'^': 317}, {'^': 316}, {'^': 316, 'a': 179, 'as': 179, 'da': 318, 'de': 319, 'do': 318, 'o': 179, 'os':
179}, {'...': 300, 'para': 201, 'pra': 201}, {'<advises>': 294, '<wrote3>': 144, '^': 295, 'alerta': 297, 'alertou':
297, 'avisou': 297, 'deve': 196, 'devem': 196, 'disse': 321, 'diz': 321, 'empurrou': 235, 'encoraja': 235,
'encorajou': 235, 'estimulou': 235, 'falou': 321, 'ia': 309, 'incentiva': 235, 'incentivou': 235, 'tem': 311, 'tinha':
309, 'têm': 311, 'vai': 188, 'vao': 188}, {'para': 215}, {'se': 323}, {'^': 178, 'a': 179, 'as': 179, 'da': 179, 'de':
179, 'do': 179, 'o': 179, 'os': 179, 'que': 246}, {'': (4, 'needs_from_me'), '<subj>': 48, 'me': 209, 'nao': 210,
'não': 210}, {'^': 326, 'lhe': 183, 'lhes': 183}, {'gente': 327}, {'^': 220, 'a': 328, 'eu': 327, 'nos': 221, 'nós':
221}, {'me': 284, 'que': 329}, {'^': 177, 'a': 245, 'eu': 244, 'lhe': 183}, {'^': 316, 'a': 179, 'as': 179, 'da': 318,
'de': 319, 'do': 318, 'o': 179, 'os': 179, 'que': 331}, {'que': 246}, {'...': 241}, {'^': 334}, {'^': 334, 'de': 335},
{'para': 215, 'pra': 215}, {'compromete': 189, 'comprometeu': 189, 'encarrega': 237, 'ofereceu': 337}, {'a': 252,
'aguardando': 179, 'esperando': 179, 'à': 252}, {'me': 0}, {'<giveinf>': 340}, {'^': 341, 'me': 188, 'nos': 188},
{'de': 342, 'que': 342}, {'^': 273, 'me': 196, 'nos': 196}, {'^': 273, 'de': 344, 'que': 344}, {'de': 198, 'que':
198}, {'me': 188, 'nos': 188}, {'de': 347, 'que': 347}, {'<inf>': 0}, {'me': 349, 'nos': 349}, {'e': 350}, {'...':
351}, {'<giveinf>': 137, '<hand_inf>': 0, '<inf>': 352}, {'^': 353, 'me': 188, 'nos': 188}, {'<giveinf>': 137,
'<hand_inf>': 0}, {'^': 355, 'me': 188, 'nos': 188}, {'<advises>': 56, '<opines>': 113, '<says>': 136, '<wants3>':
141, '<wrote3>': 144, '^': 176, 'aguarda': 180, 'alertou': 182, 'avisou': 182, 'cobra': 183, 'cobrou': 183, 'coloca':
187, 'compromete': 190, 'comprometeu': 190, 'conta': 191, 'deve': 197, 'devem': 198, 'disse': 227, 'diz': 230, 'e':
234, 'empurrou': 236, 'encarrega': 238, 'encorajou': 236, 'espera': 247, 'esta': 254, 'está': 254, 'fala': 258,
'falou': 227, 'fica': 264, 'ficara': 265, 'ficaram': 266, 'ficou': 269, 'garantiu': 271, 'ia': 277, 'iam': 278,
'incentivou': 236, 'insiste': 281, 'insistiu': 287, 'manda': 290, 'mandou': 292, 'me': 312, 'necessita': 320, 'nos':
322, 'ocupa': 238, 'ofereceu': 324, 'pede': 325, 'pediu': 330, 'poe': 187, 'precisa': 332, 'promete': 271, 'prometeu':
271, 'propoe': 231, 'propos': 231, 'quer': 247, 'queria': 333, 'requer': 336, 'se': 338, 'sugeriu': 310, 'ta': 339,
'tem': 343, 'tinha': 345, 'tinham': 346, 'trata': 237, 'têm': 348, 'vai': 354, 'vao': 356, 'é': 234}, {'^': 48, 'que':
49}, {'^': 48, 'e': 358, 'era': 358, 'foi': 358, 'hoje': 358, 'que': 49, 'é': 358}, {'...': 50, '^': 48, 'e': 358,
'era': 358, 'foi': 358, 'hoje': 358, 'que': 49, 'é': 358}, {'<them>': 359, 'N': 360}, {'...': 50, ':': 49}, {'da':
361, 'de': 361, 'dela': 362, 'dele': 362, 'do': 361}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 364}, {'lhe': 365,
'lhes': 365}, {'encontrar': 78}, {'<see_inf>': 78, 'me': 367}, {'N': 142, 'a': 143, 'me': 144, 'o': 143}, {'ao': 57,
'aqui': 57, 'ca': 57, 'em': 57, 'na': 57, 'no': 57, 'pela': 57, 'pelo': 57}, {'<giveinf>': 17}, {'^': 371}, {'^': 371,
'lhe': 372}, {'^': 371, 'eu': 373, 'lhe': 372}, {'para': 374, 'pra': 374, 'que': 374}, {'me': 375, 'para': 374, 'pra':
374, 'que': 374}, {'apareceu': 370, 'passaram': 370, 'passou': 370, 'pediu': 376, 'veio': 57, 'vieram': 57}, {'ela':
17, 'elas': 17, 'ele': 17, 'eles': 17}, {'lha': 17, 'lhe': 17, 'lhes': 17, 'lho': 17, 'p': 378, 'para': 378, 'pra':
378}, {'N': 17, 'ela': 17, 'elas': 17, 'ele': 17, 'eles': 17}, {'a': 380, 'ao': 380, 'p': 380, 'para': 380, 'pra':
380, 'à': 380}, {'<give1>': 379, '<give1_pra>': 17, '<give3>': 145, 'da': 161, 'desaconselha': 48, 'desaconselhou':
48, 'devolvo': 381, 'diz': 164, 'dou': 381, 'dá': 161, 'escreve': 164, 'faco': 381, 'faz': 168, 'liga': 164, 'ligo':
381, 'me': 171, 'mostro': 381, 'passo': 381, 'poe': 172, 'telefona': 164, 'volta': 175, 'voltara': 175}, {'<give1>':
17}, {'': (7, 'waiting'), '<of>': 11}, {'que': 22}, {'me': 385, 'que': 22}, {'dela': 0, 'dele': 0}, {'lado': 387},
{'do': 388}, {'esta': 389, 'está': 389}, {'papo': 57}, {'': (14, 'together'), '<we3>': 57, 'encontra': 6, 'fala': 6,
've': 6}, {'casa': 6}, {'me': 6, 'nos': 6}, {'encontrar': 6, 'reunir': 6}, {'encontrar': 6}, {'com': 6, 'reuniao': 6,
'reunião': 6, 'um': 6, 'uma': 6}, {'<see_inf>': 6, 'a': 393, 'encontrar': 394, 'falar': 87, 'me': 395, 'nos': 396,
'ter': 397}, {'almoca': 6, 'almocou': 57, 'bateu': 391, 'conversou': 57, 'discutiu': 57, 'falou': 57, 'foi': 57,
'janta': 6, 'jantou': 57, 'saiu': 57, 'se': 392, 'toma': 6, 'tomou': 57, 'vai': 398, 'viu': 57}, {'avisar': 386,
'contar': 386, 'dizer': 386}, {'e': 358, 'era': 358, 'foi': 358, 'é': 358}, {'conselho': 401, 'dica': 401,
'recomendacao': 401, 'sugestao': 401}, {'hora': 78}, {'se': 26}, {'^': 383, 'aguardar': 384, 'avisar': 386, 'bola':
390, 'contar': 386, 'dizer': 386, 'espera': 129, 'esperar': 384, 'gente': 399, 'me': 400, 'quais': 22, 'qual': 22,
'seu': 402, 'sua': 402, 'ultima': 403, 'ver': 404}, {'de': 57}, {'<see_inf>': 57}, {'de': 407}, {'minha': 17}, {'que':
26}, {'': (14, 'together')}, {'me': 411}, {'^': 17, 'lhe': 42}, {'eu': 413}, {'que': 414}, {'': (10, 'thanks')}, {'':
(10, 'thanks'), '<to>': 416}, {'<seen1>': 78}, {'me': 78}, {'': (0, 'missed'), '<see_inf>': 78, 'encontrar': 419,
'me': 367}, {'a': 420}, {'para': 420, 'pra': 420}, {'de': 420}, {'como': 420, 'tempo': 423}, {'<clitic>': 418,
'<seen1>': 78, 'cheguei': 421, 'consegui': 420, 'conseguimos': 420, 'deu': 422, 'pude': 420, 'tive': 424}, {'nao':
425, 'não': 425}, {'': (17, 'gave:knowledge')}, {'^': 427}, {'a': 428, 'com': 428, 'em': 428, 'na': 428, 'no': 428},
{'<them>': 429, 'N': 429}, {'<them>': 429, 'N': 429, 'a': 430, 'o': 430}, {'<them>': 429, 'N': 429, 'a': 428, 'com':
428, 'na': 428, 'no': 428}, {'a': 428, 'com': 428, 'na': 428, 'no': 428}, {'<them>': 429, 'N': 429, 'a': 432, 'la':
433, 'lo': 433, 'o': 432}, {'da': 78, 'de': 78, 'do': 78}, {'atras': 435}, {'em': 26, 'que': 26, 'se': 26}, {'pensar':
437}, {'a': 438, 'atras': 435, 'pensando': 437}, {'': (13, 'talk'), '<they>': 22}, {'que': 440}, {'N': 364}, {'a':
442, 'o': 442}, {'<to>': 442, 'para': 443}, {'parece': 22}, {'que': 445}, {'o': 57}, {'': (15, 'gave:intro')}, {'^':
448}, {'N': 449}, {'N': 449, 'a': 450, 'ao': 450, 'com': 450, 'e': 450, 'à': 450}, {'N': 451}, {':': 452}, {'N': 449,
'a': 450, 'o': 450}, {'a': 450, 'o': 450}, {'<to>': 450, 'com': 454, 'e': 454, 'para': 455}, {'N': 456}, {'N': 456,
'a': 457, 'lhe': 454, 'lhes': 454, 'o': 457}, {'dois': 449, 'duas': 449}, {'N': 456, 'a': 457, 'as': 459, 'lhe': 454,
'lhes': 454, 'o': 457, 'os': 459}, {'': (20, 'gave:referral')}, {'^': 461}, {'<to>': 462, '^': 461}, {'cliente': 463,
'contacto': 463, 'contato': 463, 'lead': 463}, {'um': 464}, {'lhe': 465, 'um': 464}, {'quais': 22, 'qual': 22}, {'^':
383}, {'^': 383, 'lhe': 468}, {'^': 383, 'eu': 469, 'lhe': 468}, {'que': 470}, {'<to>': 442, 'lhe': 471, 'que': 470},
{'': (22, 'gave:volunteering')}, {'^': 473}, {'alimentos': 474}, {'alimentar': 474, 'de': 475}, {'': (23, 'contact'),
'um': 391}, {'um': 391}, {'': (23, 'contact'), '<drink>': 6}, {'um': 479, 'uma': 57, 'umas': 57, 'uns': 57}, {'um':
57, 'uma': 57, 'umas': 57, 'uns': 57}, {'<drink>': 6}, {'um': 482}, {'com': 454}, {'contacto': 484, 'contato': 484},
{'em': 485}, {'N': 486}, {'N': 486, 'a': 487, 'o': 487}, {'N': 416}, {'<to>': 489, 'N': 416}, {'me': 42}, {'caixa':
78, 'voicemail': 78}, {'a': 492, 'o': 492}, {'ao': 492, 'na': 492, 'no': 492, 'para': 493, 'pra': 492, 'pro': 492},
{'mensagens': 78}, {'de': 495, 'postal': 78}, {'c': 57, 'com': 57}, {'a': 462, 'ao': 462, 'da': 462, 'do': 462,
'para': 462, 'pra': 462, 'à': 462}, {'recomendacao': 498}, {'de': 499}, {'atendida': 78}, {'nao': 501, 'não': 501,
'perdida': 78}, {'atendidas': 78}, {'nao': 503, 'não': 503, 'perdidas': 78}, {'<any_det>': 2}, {'^': 505}, {'me':
506}, {'<date>': 78}, {'a': 508, 'ao': 508, 'o': 508, 'à': 508}, {'tarde': 509}, {'dia': 57}, {'em': 511}, {'papo':
512}, {'o': 513}, {'contacto': 46, 'contato': 46}, {'em': 515}, {'N': 516}, {'N': 516, 'a': 517, 'o': 517}, {'com':
454, 'e': 454}, {'N': 519}, {'N': 519, 'a': 520, 'o': 520}, {'contacto': 521, 'contato': 521}, {'N': 486, 'a': 487,
'em': 522, 'o': 487}, {'gente': 411}, {'a': 524, 'saudade': 78}, {'<inf>': 6}, {'D': 526, 'de': 526, 'para': 526,
'pra': 526, 'um': 526, 'uma': 526}, {'N': 527}, {'N': 527, 'a': 528, 'o': 528}, {'N': 527, 'a': 528, 'ela': 372,
'ele': 372, 'o': 528}, {'^': 371, 'almocar': 6, 'encontrar': 6, 'jantar': 6, 'nos': 126, 'tomar': 6}, {'': (5,
'mine'), '<giveinf>': 17}, {'^': 532, 'lhe': 42}, {'eu': 533}, {'c': 529, 'com': 530, 'de': 531, 'que': 534}, {'eu':
372}, {'c': 529, 'com': 530, 'de': 531, 'que': 536}, {'com': 57, 'um': 57, 'uma': 57}, {'N': 94}, {'experiencia':
428}, {'minha': 540}, {'a': 539, 'o': 539}, {'<to>': 539, 'a': 541, 'com': 542, 'minha': 540, 'para': 542}, {'a': 17},
{'me': 544}, {'^': 427, 'a': 428, 'ao': 428, 'aos': 428, 'as': 428, 'de': 428, 'em': 428, 'na': 428, 'no': 428,
'para': 428, 'pra': 428, 'sobre': 428, 'à': 428, 'às': 428}, {'<course>': 546}, {'a': 547, 'o': 547, 'um': 547, 'uma':
547}, {'a': 450, 'ao': 450, 'com': 455, 'e': 455, 'à': 450}, {'N': 549}, {'a': 550, 'o': 550}, {'<should>': 48, 'e':
107, 'o': 107, 'é': 107}, {'^': 552}, {'gente': 553}, {'^': 552, 'a': 554, 'eu': 553}, {'N': 555}, {'<them>': 555,
'a': 556, 'o': 556}, {'dia': 49}, {'dela': 401, 'dele': 401, 'do': 558}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a':
560, 'o': 560}, {'que': 428}, {'como': 428, 'por': 562, 'porque': 428}, {'N': 563}, {'a': 442, 'ela': 563, 'ele': 563,
'o': 442}, {'N': 563, 'ela': 563, 'ele': 563}, {'<to>': 442, 'a': 564, 'ao': 564, 'como': 428, 'lhe': 563, 'lhes':
563, 'para': 565, 'por': 562, 'porque': 428, 'pra': 566, 'pro': 564, 'à': 564}, {'a': 6, 'para': 6, 'pra': 6}, {'me':
568, 'nos': 568}, {'voz': 78}, {'de': 570}, {'vermelha': 474}, {'nos': 57}, {'c': 57, 'com': 57, 'na': 57, 'no': 57},
{'c': 57, 'com': 57, 'me': 574, 'na': 57, 'no': 57}, {'da': 462, 'de': 462, 'do': 462}, {'contacto': 576, 'contato':
576, 'email': 576, 'nome': 576, 'numero': 576, 'telefone': 576}, {'<to>': 116, '^': 115, 'no': 116}, {'<any_det>':
577, '^': 93}, {'N': 579}, {'a': 116, 'ao': 116, 'da': 116, 'do': 116, 'na': 116, 'no': 116, 'sobre': 116, 'à': 116},
{'comentarios': 581, 'feedback': 581, 'notas': 581, 'opiniao': 581, 'parecer': 581, 'visao': 581}, {'<feedback_noun>':
578, 'comentarios': 581, 'feedback': 581, 'notas': 581, 'opiniao': 581, 'parecer': 581, 'visao': 581}, {'<course>':
546, 'meu': 582, 'meus': 582, 'minha': 583, 'minhas': 582}, {'<to>': 75, '^': 74}, {'parabens': 585}, {'animo': 585,
'apoio': 585, 'forca': 585, 'meu': 582, 'meus': 582, 'minha': 582, 'minhas': 582, 'os': 586, 'parabens': 585},
{'cara': 575, 'caras': 575}, {'^': 427, 'a': 428, 'ao': 428, 'com': 428, 'na': 428, 'no': 428, 'à': 428}, {'forca':
589, 'mao': 589, 'maozinha': 589}, {'<any_det>': 577, '<feedback_noun>': 578, 'animo': 585, 'apoio': 585, 'forca':
585, 'os': 586, 'parabens': 585, 'uma': 590}, {'<any_det>': 577}, {'<course>': 546, 'meu': 583, 'meus': 582, 'minha':
582, 'minhas': 582}, {'animo': 585, 'apoio': 585, 'forca': 585, 'meu': 582, 'meus': 583, 'minha': 582, 'minhas': 582,
'os': 586, 'parabens': 585}, {'<course>': 546, '<feedback_noun>': 578, 'toque': 114}, {'<course>': 546,
'<feedback_noun>': 578, 'forca': 589, 'mao': 589, 'maozinha': 589}, {'<any_det>': 577, '<feedback_noun>': 578, '<to>':
580, 'a': 584, 'animo': 585, 'apoio': 585, 'as': 587, 'boleia': 57, 'carona': 57, 'com': 542, 'de': 588, 'forca': 585,
'lhe': 591, 'lhes': 592, 'mentoria': 96, 'mentorias': 96, 'mentoring': 96, 'meu': 582, 'meus': 582, 'minha': 582,
'minhas': 582, 'o': 593, 'os': 594, 'para': 542, 'parabens': 585, 'um': 595, 'uma': 596}, {'comigo': 17}, {'meu': 582,
'meus': 582, 'minha': 582, 'minhas': 582}, {'na': 78}, {'': (0, 'missed'), 'na': 78}, {'mensagem': 600}, {'a': 599,
'as': 599, 'mensagem': 600, 'meu': 582, 'meus': 582, 'minha': 582, 'minhas': 582, 'o': 599, 'os': 599, 'recado': 601,
'uma': 602}, {'espera': 78}, {'visto': 78}, {'voz': 57}, {'de': 606}, {'<letter>': 57, 'nota': 607}, {'mao': 78},
{'tampa': 78}, {'<any_det>': 608, '<letter>': 57, 'a': 604, 'na': 609, 'nota': 607, 'pendurada': 78, 'pendurado': 78,
'plantada': 78, 'plantado': 78, 'tampa': 78, 'uma': 610, 'à': 604}, {'vacuo': 78}, {'a': 604, 'em': 605, 'esperando':
78, 'me': 611, 'na': 609, 'no': 612, 'pendurada': 78, 'pendurado': 78, 'plantada': 78, 'plantado': 78, 'à': 604},
{'animo': 585, 'apoio': 585, 'forca': 585, 'os': 586, 'parabens': 585}, {'a': 547, 'animo': 585, 'apoio': 585, 'as':
614, 'forca': 585, 'lhe': 614, 'mentoria': 96, 'mentorias': 96, 'mentoring': 96, 'o': 547, 'os': 614, 'parabens': 585,
'um': 547, 'uma': 547}, {'de': 440, 'que': 440}, {'sorte': 75}, {'boa': 617}, {'boa': 617, 'lhe': 618}, {'chamada':
57}, {'a': 620, 'agora': 57, 'c': 57, 'com': 57}, {'<tip>': 50}, {'^': 48, 'de': 49, 'para': 49, 'que': 49},
{'conselho': 623, 'dica': 623, 'sugestao': 623, 'toque': 623}, {'uma': 590}, {'...': 622, '<any_det>': 624, 'a': 604,
'na': 609, 'pendurada': 78, 'pendurado': 78, 'plantada': 78, 'plantado': 78, 'tampa': 78, 'uma': 610, 'à': 604},
{'bolo': 78, 'cano': 78}, {'tras': 78}, {'...': 622, '<any_det>': 624, 'bolo': 78, 'furo': 78, 'lhe': 625, 'me': 626,
'o': 627, 'para': 628, 'pra': 628, 'um': 627, 'uma': 590}, {'<see_inf>': 26}, {'': (5, 'mine'), 'N': 17}, {'los': 46},
{'N': 46}, {'N': 46, 'a': 633, 'o': 633}, {'a': 633, 'ao': 633, 'com': 634, 'e': 634, 'à': 633}, {'N': 635}, {'N':
635, 'a': 636, 'o': 636}, {'contato': 46}, {'em': 638}, {'los': 639}, {'contacto': 46}, {'em': 641}, {'los': 642},
{'ela': 17, 'ele': 17}, {'<any_det>': 17, '^': 371, 'a': 631, 'ao': 17, 'apresenta': 632, 'apresentar': 637,
'apresentá': 632, 'coloca': 640, 'colocá': 640, 'conecta': 632, 'conectar': 637, 'conectá': 632, 'juntar': 637, 'lhe':
17, 'lhes': 17, 'po': 643, 'pra': 644, 'à': 17}, {'<give1>': 17, '<give1_pra>': 17, '<subj>': 48, '<urge_inf>': 48,
'<would_give>': 0, 'me': 209, 'nao': 210, 'não': 210, 'tenho': 203}, {'<give1>': 17, '<give1_pra>': 17, '<subj>': 48,
'<urge_inf>': 48, 'me': 209, 'nao': 210, 'não': 210, 'tenho': 203}, {'^': 647, 'lhe': 468}, {'<give1>': 17,
'<give1_pra>': 17}, {'^': 649}, {'^': 646, 'a': 214, 'eu': 648, 'ia': 215, 'iria': 188, 'lhe': 650, 'me': 217, 'nos':
219, 'nós': 221, 'vai': 215}, {'<to>': 442, 'lhe': 471, 'me': 223, 'nos': 224, 'para': 226, 'pra': 226, 'que': 651},
{'N': 22}, {'da': 653, 'de': 653, 'do': 653}, {'aniversario': 654, 'aniversário': 654, 'niver': 654}, {'<inf>': 46,
'^': 371}, {'aniversario': 654, 'aniversário': 654, 'da': 233, 'de': 233, 'eu': 411, 'niver': 654, 'o': 655, 'para':
372, 'pra': 372, 'preciso': 656, 'que': 372, 'se': 26}, {'pediu': 376}, {'da': 403}, {'cima': 659, 'vacuo': 78},
{'<they>': 22, 'N': 22, 'a': 22, 'nao': 22, 'não': 22, 'o': 22}, {'N': 89}, {'a': 662, 'o': 662}, {'<to>': 662,
'para': 663}, {'<paper>': 664}, {'a': 665, 'o': 665, 'um': 665, 'uma': 665}, {'<to>': 539, '^': 666, 'com': 542,
'para': 542}, {'da': 462, 'dela': 462, 'dele': 462, 'do': 462}, {'curriculo': 668, 'cv': 668}, {'o': 669}, {'da': 17,
'de': 17, 'do': 17}, {'me': 671}, {'nos': 6}, {'acaso': 57}, {'querer': 57}, {'<any_det>': 57, 'N': 57, 'c': 57,
'com': 57, 'por': 674, 'sem': 675}, {'<any_det>': 6, 'D': 6, 'N': 57, 'c': 6, 'cafe': 6, 'café': 6, 'com': 6, 'me':
87, 'por': 674, 'sem': 675}, {'<any_det>': 57, 'N': 57, 'c': 57, 'com': 57, 'me': 676, 'nos': 677, 'por': 674, 'sem':
675}, {'<any_det>': 57, 'N': 57, 'c': 57, 'com': 57, 'me': 676, 'nos': 676, 'por': 674, 'sem': 675}, {'me': 87},
{'apresentacao': 115, 'defesa': 115, 'pitch': 115}, {'^': 681}, {'a': 682, 'o': 682}, {'a': 428, 'como': 428, 'o':
428}, {'N': 684}, {'a': 428, 'como': 428, 'o': 428, 'por': 562, 'porque': 428}, {'ela': 563, 'ele': 563}, {'<to>':
685, 'a': 564, 'ao': 564, 'como': 428, 'lhe': 686, 'lhes': 686, 'para': 687, 'por': 562, 'porque': 428, 'pra': 566,
'pro': 564, 'à': 564}, {'N': 592}, {'<any_det>': 577, 'um': 464}, {'cliente': 463, 'contacto': 463, 'contato': 463,
'email': 114, 'lead': 463}, {'<any_det>': 577, '<to>': 689, '^': 666, 'lhe': 690, 'lhes': 592, 'mensagem': 114, 'o':
669, 'um': 691}, {'<any_det>': 608, '<letter>': 57, 'nota': 607}, {'me': 693}, {'bom': 26, 'para': 368, 'pra': 368},
{'cinco': 411, 'dois': 411, 'duas': 411, 'quatro': 411, 'tres': 411}, {'<of>': 78, 'N': 78, 'a': 78, 'ir': 78,
'ligar': 78, 'no': 78, 'o': 78, 'que': 78}, {'completo': 697}, {'<of>': 78, 'N': 78, 'a': 78, 'completamente': 697,
'ir': 78, 'ligar': 78, 'mesmo': 697, 'no': 78, 'o': 78, 'por': 698, 'que': 78, 'totalmente': 697}, {'me': 699},
{'perguntar': 560}, {'a': 701, 'para': 701, 'pra': 701}, {'N': 702}, {'a': 703, 'o': 703}, {'<to>': 703, 'lhe': 57,
'para': 704}, {'ela': 272, 'ele': 272, 'me': 11}, {'<any_det>': 11, 'noticias': 11, 'que': 706, 'resposta': 11,
'retorno': 11}, {'0': 78, 'duas': 78, 'meia': 78, 'um': 78, 'uma': 78}, {'N': 708}, {'N': 708, 'a': 709, 'o': 709,
'pela': 709, 'pelo': 709}, {'<of>': 78, 'N': 78, 'a': 78, 'completamente': 697, 'ir': 78, 'ligar': 78, 'mesmo': 697,
'no': 78, 'nos': 699, 'o': 78, 'por': 698, 'que': 78, 'totalmente': 697}, {'<date>': 78, 'nossa': 508, 'nosso': 508},
{'a': 712, 'da': 712, 'do': 712, 'o': 712, 'se': 435}, {'<of>': 78, 'N': 78, 'a': 78, 'completamente': 697, 'ir': 78,
'ligar': 78, 'me': 699, 'mesmo': 697, 'no': 78, 'o': 78, 'por': 698, 'que': 78, 'totalmente': 697}, {'<set>': 6, 'a':
252, 'aguardando': 179, 'convencida': 253, 'convencido': 253, 'esperando': 179, 'à': 252}, {'aguardar': 384,
'esperar': 384}, {'aguardo': 384}, {'a': 716, 'aguardando': 384, 'esperando': 384, 'no': 717}, {'c': 57, 'com': 57,
'la': 411, 'lá': 411, 'para': 368}, {'duas': 411}, {'dois': 411, 'tres': 411}, {'as': 720, 'c': 57, 'com': 57, 'os':
721, 'todos': 411}, {'tambem': 411}, {'almocar': 57, 'conversa': 57, 'falar': 57, 'mesa': 57, 'tomar': 57}, {'com':
57}, {'conversa': 57, 'mesa': 57}, {'a': 724, 'c': 57, 'com': 57, 'em': 61, 'la': 725, 'lá': 725, 'na': 57, 'no': 57,
'reunida': 57, 'reunido': 57, 'à': 726}, {'conversa': 57, 'falar': 57}, {'conversa': 57}, {'a': 728, 'c': 57, 'com':
57, 'em': 57, 'juntos': 57, 'na': 57, 'no': 57, 'reunidos': 57, 'à': 729}, {'aguardar': 384, 'dever': 37, 'esperar':
384, 'pensar': 437}, {'da': 11, 'de': 11, 'do': 11}, {'a': 731, 'aguardando': 384, 'atras': 435, 'devendo': 37,
'esperando': 384, 'no': 717, 'pendente': 732, 'pensando': 437}, {'<give1_pra>': 17}, {'ela': 372, 'ele': 372}, {'com':
735, 'de': 372, 'que': 536}, {'<any_det>': 17, 'a': 631, 'ao': 17, 'lhe': 17, 'lhes': 17, 'pra': 644, 'à': 17},
{'lhe': 42, 'lhes': 42}, {'que': 738}, {'<giveinf>': 17, '<them>': 371}, {'^': 740}, {'a': 741, 'com': 741, 'de':
741}, {'': (5, 'mine'), '^': 740, 'lhe': 17}, {'a': 741, 'com': 741, 'de': 743}, {'encarrego': 671}, {'^': 371, 'lhe':
372, 'lhes': 372}, {'^': 734, 'a': 468, 'combinamos': 736, 'combinei': 736, 'combinámos': 736, 'devo': 737, 'disse':
739, 'e': 411, 'encarrego': 672, 'ficamos': 742, 'fico': 744, 'ficámos': 742, 'fiquei': 744, 'lhe': 468, 'lhes': 468,
'me': 745, 'o': 468, 'ocupo': 672, 'trato': 671, 'vamos': 746, 'vou': 746}, {'': (9, 'told'), 'a': 428, 'como': 428,
'o': 428}, {'N': 748}, {'<to>': 749, 'a': 564, 'ao': 564, 'como': 428, 'lhe': 686, 'lhes': 686, 'para': 565, 'por':
562, 'porque': 428, 'pra': 566, 'pro': 564, 'à': 564}, {'^': 649, 'lhe': 468}, {'^': 649, 'eu': 751, 'lhe': 650}, {'':
(23, 'contact'), 'lhe': 471, 'que': 752}, {'confirmar': 11, 'enviar': 11, 'mandar': 11, 'responder': 11}, {'N': 754,
'confirmar': 11, 'enviar': 11, 'mandar': 11, 'me': 754, 'responder': 11}, {'^': 371, 'a': 755, 'ela': 755, 'ele': 755,
'o': 755}, {'^': 371, 'a': 755, 'apresenta': 632, 'apresentar': 637, 'apresentá': 632, 'coloca': 640, 'colocá': 640,
'conecta': 632, 'conectar': 637, 'conectá': 632, 'ela': 755, 'ele': 755, 'juntar': 637, 'me': 756, 'o': 755, 'po':
643}, {'se': 78}, {'gente': 758, 'vejo': 78}, {'falamos': 78, 'vemos': 78}, {'vejo': 78}, {'a': 759, 'estou': 78,
'falamos': 78, 'falava': 78, 'falo': 78, 'nos': 760, 'o': 761, 'vejo': 78, 'vemos': 78}, {'n': 762, 'nao': 762, 'não':
762}, {'que': 763}, {'falta': 179}, {'...': 764, 'lhe': 765}, {'D': 99}, {'para': 767, 'pra': 767, 'pro': 767},
{'espera': 251, 'ser': 768}, {'conta': 17}, {'minha': 770}, {'<moved_pp>': 768, 'a': 769, 'agora': 768, 'com': 261,
'comigo': 17, 'de': 262, 'marcada': 6, 'marcado': 6, 'para': 767, 'por': 771, 'pra': 767, 'pro': 767, 'responsavel':
263, 'à': 252}, {'nada': 78}, {'vao': 78}, {'0': 78, 'e': 773, 'em': 774, 'meia': 403, 'sozinha': 78, 'sozinho': 78,
'uma': 403}, {'^': 740, 'aguardar': 384, 'espera': 775, 'esperar': 384}, {'N': 527, '^': 740, 'a': 528, 'o': 528},
{'<giveinf>': 17, '<them>': 371, 'lhe': 17, 'lhes': 17}, {'^': 778, 'almocar': 6, 'encontrar': 6, 'jantar': 6, 'lhe':
42, 'lhes': 42, 'marcar': 78, 'nos': 126, 'remarcar': 78, 'tomar': 6}, {'': (7, 'waiting'), '0': 78, '<of>': 11, 'e':
773, 'em': 774, 'meia': 403, 'sozinha': 78, 'sozinho': 78, 'uma': 403}, {'espera': 775}, {'a': 776, 'aguardando': 384,
'c': 529, 'com': 777, 'de': 779, 'esperando': 780, 'no': 717, 'plantada': 775, 'plantado': 775, 'à': 781}, {'^': 740,
'aguardar': 384, 'esperar': 384}, {'a': 783, 'aguardando': 384, 'com': 741, 'de': 743, 'esperando': 384, 'no': 717,
'pendente': 732}, {'D': 99, 'da': 105, 'de': 105, 'do': 105, 'para': 767, 'pra': 767, 'pro': 767}, {'dever': 215,
'espera': 251, 'ser': 768}, {'para': 6, 'que': 414}, {'^': 0, 'marcar': 78, 'me': 188, 'nos': 188, 'remarcar': 78},
{'by': 78}, {'aberto': 78, 'marcar': 78, 'stand': 789}, {'D': 99, 'depois': 78}, {'aberto': 78, 'fazer': 78, 'marcar':
78, 'minha': 770, 'stand': 789}, {'<moved_pp>': 785, '<off_pp>': 78, 'D': 99, 'a': 786, 'acordado': 415, 'agendada':
6, 'agendado': 6, 'agora': 768, 'com': 261, 'combinado': 787, 'de': 788, 'devendo': 188, 'em': 790, 'marcada': 6,
'marcado': 6, 'me': 268, 'para': 791, 'por': 792, 'pra': 791, 'pro': 767, 'responsavel': 263, 'sem': 79, 'à': 252},
{'^': 740, 'espera': 775}, {'a': 794, 'c': 529, 'com': 777, 'de': 779, 'esperando': 775, 'plantada': 775, 'plantado':
775, 'à': 781}, {'^': 740, 'dever': 37, 'espera': 775, 'saber': 385}, {'': (5, 'mine'), '^': 17}, {'': (5, 'mine'),
'^': 740, 'lhe': 797, 'lhes': 42}, {'a': 796, 'com': 741, 'de': 798, 'devendo': 37, 'esperando': 775, 'plantada': 775,
'plantado': 775, 'sabendo': 385, 'à': 781}, {'<date>': 57}, {'<of>': 449, '<to>': 449, '^': 448, 'com': 449, 'entre':
449}, {'<feedback_noun>': 578}, {'<course>': 546, 'apresentacao': 801, 'apresentacoes': 801, 'conexao': 801, 'intro':
801, 'intros': 801, 'minha': 802, 'ponte': 801}, {'apresentacao': 801, 'apresentacoes': 801, 'conexao': 801, 'intro':
801, 'intros': 801, 'ponte': 801}, {'<course>': 546, 'apresentacao': 801, 'apresentacoes': 801, 'conexao': 801,
'intro': 801, 'intros': 801, 'meu': 802, 'ponte': 801}, {'meus': 802}, {'^': 473, 'com': 474, 'em': 474, 'na': 474,
'no': 474}, {'voluntario': 807}, {'<course>': 546, '<feedback_noun>': 578}, {'<course>': 546, '<feedback_noun>': 578,
'apresentacao': 801, 'apresentacoes': 801, 'conexao': 801, 'intro': 801, 'intros': 801, 'ponte': 801}, {'<any_det>':
800, '<date>': 57, '<feedback_noun>': 578, 'a': 803, 'as': 804, 'lhe': 802, 'mentoria': 96, 'mentorias': 96,
'mentoring': 96, 'o': 805, 'os': 806, 'trabalho': 808, 'um': 809, 'uma': 810, 'voluntariado': 807}, {'<any_det>': 800,
'<date>': 57, 'a': 804, 'as': 804, 'mentoria': 96, 'mentorias': 96, 'mentoring': 96, 'o': 804, 'trabalho': 808, 'uma':
804, 'voluntariado': 807}, {'ser': 768}, {'D': 99, 'a': 492, 'depois': 78, 'o': 492}, {'fazer': 78}, {'D': 99,
'caixa': 78, 'depois': 78, 'voicemail': 78}, {'D': 99, 'caixa': 78, 'voicemail': 78}, {'<moved_pp>': 785, '<off_pp>':
78, 'D': 99, 'a': 813, 'agora': 768, 'ao': 492, 'na': 492, 'no': 492, 'para': 814, 'por': 815, 'pra': 816, 'pro': 817,
'sem': 79}, {'': (23, 'contact'), 'casa': 57}, {'a': 57, 'o': 57}, {'a': 819, 'almocar': 57, 'ao': 57, 'ate': 57,
'beber': 57, 'com': 57, 'correr': 57, 'em': 61, 'jantar': 57, 'la': 57, 'lá': 57, 'na': 819, 'no': 57, 'num': 57,
'numa': 57, 'ter': 725, 'tomar': 57, 'ver': 820, 'visitar': 57, 'à': 57}, {'mentoria': 96, 'mentorias': 96,
'mentoring': 96}, {'a': 819, 'almocar': 57, 'ao': 57, 'ate': 57, 'beber': 57, 'com': 57, 'correr': 57, 'dar': 822,
'em': 61, 'jantar': 57, 'la': 57, 'lá': 57, 'na': 819, 'no': 57, 'num': 57, 'numa': 57, 'ter': 725, 'tomar': 57,
'ver': 820, 'visitar': 57, 'à': 57}, {'de': 26}, {'ela': 22, 'ele': 22, 'isso': 22, 'mim': 22, 'nos': 22, 'nós': 22},
{'a': 825, 'ao': 489}, {'chamadas': 78}, {'de': 827}, {'^': 473, 'com': 474, 'em': 474, 'na': 474, 'no': 474, 'para':
474}, {'voluntariado': 829}, {'de': 830}, {'ver': 404}, {'n': 78, 'nao': 78, 'não': 78}, {'que': 833}, {'que': 833,
'tempo': 834}, {'<inf>': 46, '^': 371, 'tempos': 835}, {'...': 764, 'de': 832, 'muito': 835, 'que': 836, 'seculos':
835, 'tempos': 835}, {'agendado': 78, 'combinado': 78, 'marcado': 78}, {'<to>': 462, 'no': 462}, {'N': 839},
{'<any_det>': 577, '<to>': 689, 'N': 839, 'a': 840, 'lhe': 690, 'lhes': 592, 'o': 840, 'um': 464}, {'<to>': 442},
{'a': 454, 'ao': 454, 'com': 454, 'e': 454, 'à': 454}, {'N': 843}, {'N': 843, 'a': 844, 'o': 844}, {':': 452, 'N':
451, 'da': 845, 'de': 845, 'do': 845, 'entre': 845}, {'': (0, 'missed'), 'embora': 78}, {'ido': 847, 'saido': 78},
{'estava': 78}, {'havia': 848, 'nao': 849, 'não': 849, 'que': 22, 'tinha': 848}, {'a': 57, 'ao': 57, 'c': 57, 'com':
57, 'futebol': 57, 'padel': 57, 'tenis': 57, 'ténis': 57, 'tênis': 57, 'à': 57}, {'a': 550, 'me': 497, 'o': 550},
{'nos': 411, 'nós': 411}, {'': (14, 'together'), 'a': 853}, {'se': 854}, {'^': 371, 'de': 372}, {'^': 371,
'apresenta': 632, 'apresentar': 637, 'apresentá': 632, 'coloca': 640, 'colocá': 640, 'conecta': 632, 'conectar': 637,
'conectá': 632, 'juntar': 637, 'lhe': 42, 'po': 643}, {'^': 371, 'de': 857, 'lhe': 42, 'me': 856}, {'da': 26, 'de':
26, 'do': 26}, {'me': 859}, {'cadeira': 78}, {'de': 861}, {'cano': 78}, {'bolo': 78, 'cano': 78, 'cha': 862, 'furo':
78, 'nega': 78, 'tampa': 78}, {'bolo': 78, 'cano': 78, 'cha': 862, 'furo': 78, 'nega': 78, 'o': 863, 'tampa': 78,
'um': 864, 'uma': 864}, {'como': 428}, {'contacto': 576, 'contato': 576, 'nome': 576, 'numero': 576, 'telefone': 576},
{'opiniao': 116}, {'minha': 868}, {'<any_det>': 867, 'a': 869, 'comentarios': 116, 'feedback': 116, 'minha': 868},
{'<any_det>': 867}, {'': (5, 'mine'), 'que': 17}, {'<handed1>': 94, '<told1>': 364, '^': 383, 'apresentei': 454,
'contei': 866, 'dei': 870, 'devo': 17, 'expliquei': 866, 'mandei': 871, 'mostrei': 866, 'passei': 871, 'pedi': 560,
'perguntei': 560, 'prometi': 872}, {'facebook': 26, 'imprensa': 26, 'insta': 26, 'instagram': 26, 'jornal': 26,
'linkedin': 26, 'twitter': 26, 'x': 26}, {'': (11, 'thinking'), 'facebook': 26, 'imprensa': 26, 'insta': 26,
'instagram': 26, 'jornal': 26, 'linkedin': 26, 'twitter': 26, 'x': 26}, {'a': 26, 'as': 26, 'na': 874, 'no': 875, 'o':
26, 'os': 26, 'pelo': 874, 'que': 26, 'sobre': 26, 'um': 26, 'uma': 26}, {'perdida': 78}, {'': (23, 'contact'),
'<to>': 703, 'a': 550, 'lhe': 57, 'o': 550, 'para': 704}, {'meu': 582, 'meus': 582, 'minha': 583, 'minhas': 582},
{'<any_det>': 577, '<feedback_noun>': 578, 'um': 464}, {'curriculo': 668, 'cv': 668, 'meu': 583, 'meus': 582, 'minha':
582, 'minhas': 582}, {'meu': 582, 'meus': 583, 'minha': 582, 'minhas': 582}, {'<feedback_noun>': 578, 'cliente': 463,
'contacto': 463, 'contato': 463, 'email': 114, 'lead': 463, 'mail': 114, 'zap': 114}, {'<feedback_noun>': 578,
'mensagem': 114}, {'<any_det>': 577, '<feedback_noun>': 578, '<to>': 689, '^': 666, 'a': 879, 'as': 599, 'audio': 114,
'lhe': 880, 'lhes': 592, 'mail': 114, 'mensagem': 114, 'meu': 582, 'meus': 582, 'minha': 582, 'minhas': 582, 'o': 881,
'os': 882, 'um': 883, 'uma': 884, 'áudio': 114}, {'<letter>': 57}, {'<any_det>': 608, '<letter>': 57, '^': 288,
'nota': 607, 'para': 256, 'pra': 256}, {'<any_det>': 886, '<letter>': 57, 'eu': 289, 'me': 887, 'para': 256, 'pra':
256}, {'almocar': 6, 'encontrar': 6, 'jantar': 6, 'nos': 126, 'tomar': 6}, {'c': 529, 'com': 529, 'de': 889}, {'c':
529, 'com': 529}, {'saudade': 57}, {'a': 892, 'saudades': 57}, {'saudades': 57}, {'': (13, 'talk'), 'como': 22, 'da':
22, 'de': 22, 'do': 22, 'por': 385, 'porque': 22, 'que': 22, 'se': 22, 'sobre': 22}, {'a': 17, 'em': 17}, {'mail':
57}, {'<letter>': 57, 'e': 897, 'nota': 607}, {'<any_det>': 898, '<letter>': 57, 'a': 604, 'e': 897, 'em': 605,
'esperando': 78, 'na': 609, 'no': 612, 'nota': 607, 'pendurada': 78, 'pendurado': 78, 'plantada': 78, 'plantado': 78,
'à': 604}, {'bolo': 78}, {'<any_det>': 624, 'bolo': 78, 'furo': 78, 'o': 900, 'para': 628, 'pra': 628, 'um': 900},
{'<any_det>': 898, '<letter>': 57, 'e': 897, 'nota': 607}, {'<any_det>': 898, '<letter>': 57, 'e': 897, 'me': 257,
'nota': 607, 'para': 256, 'pra': 256}, {'para': 17, 'pra': 17}, {'cabeca': 78}, {'<any_det>': 898, '<letter>': 57,
'completamente': 78, 'da': 905, 'e': 897, 'nota': 607, 'totalmente': 78}, {'me': 284, 'para': 42, 'pra': 42, 'que':
283}, {'<advises>': 294, '<called3>': 57, '<off>': 78, '<says>': 895, '<wrote3>': 144, '^': 295, 'acompanhou': 411,
'alerta': 297, 'alertou': 297, 'avisando': 385, 'avisou': 297, 'cobra': 183, 'cobrou': 183, 'coloca': 187,
'comprometi': 896, 'contando': 385, 'convida': 568, 'convidam': 568, 'deixou': 899, 'deu': 901, 'deve': 196, 'devem':
196, 'disse': 305, 'diz': 308, 'empurrou': 235, 'encaminhou': 902, 'encarrego': 671, 'encontramos': 497, 'encontrei':
497, 'encoraja': 235, 'encorajou': 235, 'enviou': 902, 'esqueci': 699, 'estimulou': 235, 'fala': 258, 'falou': 305,
'falta': 756, 'garantiu': 271, 'ia': 309, 'incentiva': 235, 'incentivou': 235, 'insistiu': 310, 'lembrar': 856,
'lembrei': 859, 'mandou': 903, 'ofereci': 904, 'passou': 906, 'pediu': 907, 'pergunto': 26, 'poe': 187, 'promete':
271, 'prometeu': 271, 'reuni': 497, 'reunimos': 497, 'sugeriu': 310, 'tem': 311, 'tinha': 309, 'têm': 311, 'vai': 188,
'vao': 188}, {'^': 31, 'a': 32, 'o': 32}, {'a': 32, 'o': 32}, {'a': 32, 'ao': 32, 'aos': 32, 'as': 32, 'com': 910,
'em': 32, 'na': 32, 'no': 32, 'para': 32, 'pra': 32, 'à': 32, 'às': 32}, {'saudade': 78}, {'de': 912}, {'a': 416,
'ao': 416, 'aos': 416, 'à': 416}, {'obrigada': 914, 'obrigado': 914}, {'melhor': 49}, {'^': 48, 'a': 255, 'eu': 49,
'nos': 49, 'nós': 49, 'o': 916}, {'N': 917}, {'da': 918, 'de': 918, 'dela': 917, 'dele': 917, 'do': 918}, {'agenda':
6, 'opiniao': 919, 'visao': 919}, {'N': 78}, {'da': 921, 'de': 921, 'do': 921}, {'': (0, 'missed'), 'a': 78, 'ao': 78,
'em': 78, 'na': 78, 'nada': 78, 'no': 78, 'nossa': 78, 'nosso': 78, 'o': 78, 'à': 78}, {'certo': 923, 'noticias': 78,
'para': 420, 'pra': 420, 'sinal': 78}, {'^': 371, 'lhe': 42}, {'^': 371, 'de': 925, 'lhe': 42}, {'ninguem': 78},
{'possivel': 923}, {'volta': 78}, {'de': 929, 'mais': 78, 'nada': 78}, {'noticias': 78, 'sinal': 78}, {'<answers>':
78, 'deu': 931, 'esquecer': 926, 'liga': 930, 'ligou': 930, 'respondeu': 930}, {'esquecer': 856}, {'realizou': 923},
{'nada': 435}, {'<inf>': 78}, {'de': 936}, {'como': 420, 'coragem': 937, 'tempo': 423}, {'ninguem': 923},
{'<answers>': 78, '<clitic>': 418, '<happens3>': 923, '<seen1>': 78, 'cheguei': 421, 'consegui': 420, 'conseguimos':
420, 'deu': 924, 'esquece': 856, 'esquecer': 926, 'estava': 927, 'foi': 928, 'fui': 509, 'havia': 927, 'liga': 930,
'ligou': 930, 'me': 932, 'posso': 933, 'pude': 420, 'respondeu': 930, 'se': 934, 'sei': 935, 'tinha': 927, 'tive':
938, 'veio': 939}, {'noticias': 78, 'para': 420, 'pra': 420, 'sinal': 78}, {'<answers>': 78, 'deu': 931, 'liga': 930,
'ligou': 930, 'respondeu': 930}, {'<answers>': 78, '<clitic>': 418, '<seen1>': 78, 'cheguei': 421, 'consegui': 420,
'conseguimos': 420, 'deu': 941, 'liga': 930, 'ligou': 930, 'me': 942, 'noticia': 435, 'noticias': 435, 'novas': 435,
'novidades': 435, 'pude': 420, 'rasto': 435, 'respondeu': 930, 'sinal': 435, 'tive': 424}, {'<answers>': 78, 'deu':
931}, {'<answers>': 78, 'deu': 931, 'me': 944}, {'': (7, 'waiting'), '<of>': 11, 'da': 11, 'de': 11, 'do': 11},
{'lugar': 49}, {'aguardo': 946, 'entender': 919, 'meu': 947, 'seu': 947, 'teu': 947, 'vacuo': 78}, {'bolo': 78,
'furo': 78, 'o': 900, 'para': 628, 'pra': 628, 'um': 900}, {'juntos': 411}, {'D': 6, 'c': 57, 'com': 57},
{'<advises>': 294, '<called3>': 57, '<off>': 78, '<says>': 895, '<we3>': 57, '<wrote3>': 144, '^': 295, 'alerta': 297,
'alertou': 297, 'avisou': 297, 'convida': 568, 'convidam': 568, 'deixou': 899, 'desencontramos': 78, 'desencontrámos':
78, 'deu': 949, 'deve': 196, 'devem': 196, 'disse': 321, 'diz': 321, 'dois': 950, 'empurrou': 235, 'encaminhou': 902,
'encontramos': 951, 'encontrei': 497, 'encoraja': 235, 'encorajou': 235, 'enviou': 902, 'esquecemos': 699,
'estimulou': 235, 'falamos': 45, 'falou': 321, 'ia': 309, 'incentiva': 235, 'incentivou': 235, 'mandou': 902,
'passou': 902, 'reuni': 497, 'reunimos': 497, 'tem': 311, 'tinha': 309, 'têm': 311, 'vai': 188, 'vao': 188, 'vemos':
45}, {'mim': 46}, {'mental': 46, 'para': 953, 'pessoal': 46}, {'<answers>': 78, '<came3>': 78, '<clitic>': 418,
'<seen1>': 78, 'atendeu': 78, 'chegou': 78, 'cheguei': 421, 'consegui': 420, 'conseguimos': 420, 'deu': 941, 'ligou':
78, 'me': 944, 'pude': 420, 'respondeu': 78, 'tive': 424}, {'dois': 950}, {'^': 383, 'quais': 22, 'qual': 22, 'seu':
402, 'sua': 402}, {'<to>': 489, 'N': 416, 'a': 416, 'ao': 416, 'aos': 416, 'à': 416}, {'para': 17}, {'<to>': 539,
'com': 542, 'me': 959, 'para': 542}, {'dois': 950, 'quais': 22, 'qual': 22}, {'entrevista': 26}, {'podcast': 26,
'video': 26, 'vídeo': 26}, {'palestra': 26}, {'a': 962, 'o': 963, 'que': 26, 'um': 963, 'uma': 964}, {'<them>': 555,
'a': 556, 'avisar': 386, 'contar': 386, 'dizer': 386, 'me': 400, 'o': 556, 'que': 440}, {'D': 99, 'para': 767, 'pra':
767, 'pro': 767}, {'escritorio': 6}, {'em': 393}, {'': (2, 'plan'), 'a': 393}, {'visitar': 6}, {'comigo': 6},
{'<moved_pp>': 967, 'D': 99, 'a': 813, 'agora': 768, 'almocar': 6, 'ao': 968, 'aqui': 969, 'ca': 970, 'jantar': 6,
'la': 969, 'lá': 969, 'me': 971, 'para': 767, 'pra': 767, 'pro': 767, 'ter': 972}, {'manha': 57, 'noite': 57, 'tarde':
57}, {'semana': 57}, {'de': 975}, {'dia': 57, 'fim': 976}, {'...': 497, 'a': 974, 'em': 61, 'la': 57, 'lá': 57, 'na':
819, 'no': 57, 'o': 977, 'pela': 57, 'pelo': 57, 'por': 61}, {'manha': 57, 'meu': 582, 'meus': 582, 'minha': 583,
'minhas': 582, 'noite': 57, 'tarde': 57}, {'curriculo': 668, 'cv': 668, 'dia': 57, 'fim': 976, 'meu': 583, 'meus':
582, 'minha': 582, 'minhas': 582}, {'<feedback_noun>': 578, 'cliente': 463, 'contacto': 463, 'contato': 463, 'lead':
463}, {'...': 497, '<any_det>': 577, '<feedback_noun>': 578, '<to>': 580, '^': 666, 'a': 979, 'as': 599, 'com': 542,
'em': 61, 'la': 57, 'lhe': 880, 'lhes': 592, 'lá': 57, 'meu': 582, 'meus': 582, 'minha': 582, 'minhas': 582, 'na':
819, 'no': 57, 'o': 980, 'os': 882, 'para': 542, 'pela': 57, 'pelo': 57, 'por': 61, 'um': 981, 'uma': 802}, {'cabeca':
78, 'ideia': 78}, {'completamente': 78, 'da': 983, 'totalmente': 78}, {'<moved_pp>': 967, 'D': 99, 'a': 813, 'agora':
768, 'me': 984, 'para': 767, 'pra': 767, 'pro': 767}, {'<to>': 560}, {'opiniao': 986}, {'a': 560, 'o': 560}, {'': (8,
'asked'), '<to>': 560, 'para': 988}, {'<to>': 560, 'para': 988}, {'conselho': 986}, {'<to>': 560, 'a': 987, 'ajuda':
986, 'conselho': 986, 'lhe': 989, 'lhes': 990, 'opiniao': 986, 'para': 988, 'um': 991}, {'<to>': 560, 'lhe': 990,
'lhes': 990, 'para': 988}, {'^': 532}, {'^': 532, 'eu': 373, 'lhe': 994}, {'': (5, 'mine'), '<giveinf>': 17, '<subj>':
48, 'me': 209, 'nao': 210, 'não': 210}, {'<giveinf>': 17, '<subj>': 48, 'me': 209, 'nao': 210, 'não': 210}, {'^': 997,
'lhe': 372}, {'^': 996, 'a': 282, 'eu': 998, 'lhe': 994, 'nos': 221, 'nós': 221}, {'para': 995, 'pra': 374, 'que':
999}, {'': (4, 'needs_from_me'), '<giveinf>': 17, '<subj>': 48, 'me': 209, 'nao': 210, 'não': 210}, {'': (4,
'needs_from_me'), '<giveinf>': 17}, {'^': 1002}, {'^': 1001, 'lhe': 1003, 'lhes': 183}, {'^': 997, 'a': 328, 'eu':
1004, 'lhe': 372, 'nos': 221, 'nós': 221}, {'me': 1000, 'para': 374, 'pra': 374, 'que': 1005}, {'carona': 57},
{'vistos': 22}, {'call': 78}, {'a': 1009}, {'<date>': 78, 'call': 78}, {'a': 1011, 'ao': 508, 'o': 508, 'à': 508},
{'se': 22}, {'<to>': 560, 'lhe': 989, 'lhes': 990, 'para': 988}, {'me': 26}, {'^': 552, 'a': 554, 'em': 515, 'eu':
553}, {'N': 1016}, {'<them>': 555, 'N': 516, 'a': 1017, 'o': 1017, 'que': 22}, {'<them>': 555, 'a': 556, 'avisar':
386, 'contar': 386, 'dizer': 386, 'me': 400, 'o': 556}, {'<inf>': 46}, {'^': 316, 'a': 179, 'as': 179, 'da': 318,
'de': 319, 'do': 318, 'o': 179, 'os': 179, 'que': 331, 'se': 1020}, {'<giveinf>': 17, 'lhe': 371}, {'^': 1022}, {'^':
1022, 'de': 1023}, {'^': 1022, 'apresenta': 632, 'apresentar': 637, 'apresentá': 632, 'coloca': 640, 'colocá': 640,
'conecta': 632, 'conectar': 637, 'conectá': 632, 'de': 1023, 'juntar': 637, 'pensar': 26, 'po': 643}, {'lhe': 78},
{'<see_inf>': 78, 'ligar': 1026}, {'N': 872}, {'': (5, 'mine'), '^': 17, 'que': 17}, {'a': 1028, 'o': 1028}, {'': (5,
'mine'), '<to>': 1028, '^': 17, 'lhe': 1029, 'lhes': 1029, 'para': 1030, 'que': 17}, {'': (5, 'mine'), '<to>': 1028,
'lhe': 872, 'lhes': 872, 'para': 1030, 'que': 17}, {'<date>': 6, 'passo': 46}, {'passos': 46}, {'N': 486, 'conversa':
512}, {'N': 486, 'a': 1035, 'em': 522, 'o': 487}, {'conversa': 512}, {'a': 1037}, {'dia': 26}, {'encontramos': 78,
'encontrámos': 78}, {'encontrei': 78, 'liguei': 78, 'nos': 1040, 'vi': 78}, {'': (6, 'theirs'), 'me': 0, 'nos': 0},
{'<would_give>': 1042}, {'^': 1043}, {'<is3>': 22, '<they>': 22, '^': 1043, 'me': 1044, 'nos': 1044, 'saudade': 78},
{'': (13, 'talk'), 'sabe': 26}, {'quando': 22, 'quanto': 22, 'se': 22}, {'^': 242, 'a': 179, 'as': 179, 'da': 179,
'de': 243, 'do': 179, 'o': 179, 'os': 179, 'que': 246, 'saber': 1047}, {'de': 26, 'que': 246}, {'<letter>': 57,
'chamada': 57, 'visita': 57}, {'<any_det>': 1050, '<letter>': 57, '^': 505, 'chamada': 57, 'visita': 57},
{'<any_det>': 1050, '<letter>': 57, 'chamada': 57, 'visita': 57}, {'dela': 401, 'dele': 401}, {'N': 839, 'a': 840,
'la': 462, 'lo': 462, 'o': 840}, {'duvidas': 428, 'perguntas': 428}, {'a': 1055, 'as': 1055, 'às': 1055}, {'c': 57,
'com': 57, 'me': 497}, {'N': 57}, {'a': 1058, 'as': 1058, 'o': 1058, 'os': 1058}, {'com': 57, 'para': 57, 'pra': 57},
{'calhar': 26, 'compromete': 189, 'comprometeu': 189, 'encarrega': 237, 'esqueceu': 435, 'fosse': 280, 'juntou': 411,
'ofereceu': 337}, {'': (0, 'missed'), 'da': 78, 'de': 78, 'do': 78}, {'atender': 78, 'falar': 78, 'noticia': 435,
'noticias': 1062, 'novas': 435, 'novidades': 435, 'rasto': 435, 'responder': 78, 'resposta': 78, 'retorno': 78,
'sinal': 1062, 'sorte': 78, 'sucesso': 78, 'ver': 78}, {'me': 497}, {'aniversario': 654, 'aniversário': 654, 'niver':
654, 'o': 655, 'que': 26}, {'bom': 26}, {'^': 31, 'a': 32, 'ao': 32, 'aos': 32, 'as': 32, 'com': 32, 'em': 32, 'na':
32, 'no': 32, 'para': 32, 'à': 32, 'às': 32}, {'coaching': 1067, 'mentoria': 1067, 'mentorias': 1067, 'mentoring':
1067}, {'de': 1068}, {'falta': 435}, {'a': 1070, 'falta': 435}, {'chama': 78}, {'com': 26, 'que': 26}, {'na': 874,
'no': 874, 'pelo': 874, 'que': 22}, {'a': 252, 'agendada': 6, 'agendado': 6, 'aguardando': 179, 'esperando': 179,
'marcada': 6, 'marcado': 6, 'à': 252}, {'estava': 411, 'esteve': 411, 'veio': 411}, {'desligado': 78}, {'<inf>': 46,
'^': 341, 'me': 188, 'nos': 188}, {'...': 764, 'de': 342, 'que': 1078}, {'a': 6, 'o': 6}, {'^': 371, 'almocar': 87,
'encontrar': 6, 'estar': 87, 'lhe': 42, 'lhes': 42, 'ver': 1080}, {'<date>': 6, 'de': 1081, 'que': 1081, 'um': 7,
'uma': 7}, {'': (5, 'mine'), '^': 371, 'almocar': 87, 'apresenta': 632, 'apresentar': 637, 'apresentá': 632, 'coloca':
640, 'colocá': 640, 'conecta': 632, 'conectar': 637, 'conectá': 632, 'encontrar': 6, 'estar': 87, 'juntar': 637,
'lhe': 42, 'lhes': 42, 'pensar': 26, 'po': 643, 'ver': 1080}, {'<date>': 6, 'de': 1083, 'que': 1083, 'saudades': 78,
'um': 7, 'uma': 7}, {'cancelar': 78, 'desmarcar': 78}, {'de': 1085, 'que': 1085}, {'': (5, 'mine'), 'me': 11},
{'<giveinf>': 1087}, {'^': 11, 'encontrar': 78}, {'<see_inf>': 78, '^': 1088, 'me': 1089, 'nos': 196}, {'^': 273,
'agendado': 78, 'combinado': 78, 'de': 1090, 'marcado': 78, 'que': 1090}, {'com': 560}, {'a': 1055, 'as': 1055,
'duvidas': 1092, 'às': 1055}, {'<any_det>': 800, '<date>': 57, 'de': 1085, 'que': 1085}, {'dever': 37, 'pensar': 437},
{'a': 1095, 'devendo': 37, 'do': 46, 'pensando': 437}, {':': 46}, {'almoco': 57, 'almoço': 57}, {'<any_det>': 57,
'cafe': 57, 'cafezinho': 57, 'café': 57, 'cha': 57, 'chopp': 57, 'pequeno': 1098, 'um': 482}, {'cafe': 57, 'café': 57,
'um': 57, 'uma': 57}, {'': (23, 'contact'), 'de': 861}, {'<any_det>': 57, 'bolo': 78, 'cafe': 57, 'cafezinho': 57,
'café': 57, 'cano': 78, 'cha': 1101, 'chopp': 57, 'furo': 78, 'nega': 78, 'pequeno': 1098, 'tampa': 78, 'um': 864,
'uma': 864}, {'<any_det>': 57, 'cafe': 57, 'cafezinho': 57, 'café': 57, 'cha': 57, 'chopp': 57, 'pequeno': 1098},
{'mails': 57}, {'audios': 57, 'e': 1104, 'emails': 57, 'mails': 57, 'mensagens': 57, 'áudios': 57}, {'de': 1105}, {'':
(23, 'contact'), 'ideia': 57}, {'audios': 57, 'e': 1104, 'emails': 57, 'figurinhas': 57, 'ideia': 57, 'impressoes':
57, 'mails': 57, 'mensagens': 57, 'uma': 1107, 'umas': 57, 'áudios': 57}, {'a': 1095, 'devendo': 37, 'pensando': 437},
{'desses': 26, 'destes': 26}, {'<drink>': 497, 'dia': 1110}, {'<drink>': 497, 'vez': 385}, {'<drink>': 497},
{'<giveinf>': 137, '<inf>': 352}, {'D': 99, 'a': 492, 'o': 492}, {'<moved_pp>': 768, '^': 1114, 'a': 813, 'agora':
768, 'ao': 492, 'me': 188, 'na': 492, 'no': 492, 'nos': 188, 'para': 1115, 'pra': 817, 'pro': 817}, {'<see_inf>': 6,
'^': 371, 'a': 393, 'encontrar': 394, 'falar': 87, 'lhe': 994, 'lhes': 372, 'me': 395, 'nos': 396, 'ter': 397, 'ver':
404}, {'^': 138, 'me': 188, 'nos': 188}, {'almocar': 6, 'ao': 968, 'aqui': 969, 'ca': 970, 'jantar': 6, 'la': 969,
'lá': 969, 'me': 971, 'ter': 972}, {'nos': 88}, {'N': 57, 'entrevista': 26}, {'N': 57, 'podcast': 26, 'video': 26,
'vídeo': 26}, {'N': 57, 'a': 1121, 'as': 1058, 'me': 497, 'na': 874, 'no': 874, 'o': 1122, 'os': 1058, 'passar': 26,
'pelo': 874, 'que': 26, 'um': 963, 'uma': 964}, {'N': 6}, {'com': 1124}, {'com': 474, 'em': 474, 'na': 474, 'no': 474,
'para': 474}, {'^': 371, 'casa': 6}, {'<see_inf>': 6, '^': 371, 'a': 1127, 'com': 1124, 'encontrar': 394, 'falar': 87,
'lhe': 994, 'lhes': 372, 'me': 395, 'nos': 396, 'o': 372, 'ter': 397, 'ver': 404}, {'espera': 129, 'ultima': 403},
{'aniversario': 654, 'aniversário': 654, 'da': 233, 'de': 233, 'niver': 654, 'o': 655, 'para': 372, 'pra': 372,
'preciso': 656, 'que': 372}, {'$': 30, '//': 54, '<advises>': 56, '<called3>': 58, '<came3>': 73, '<cheered1>': 77,
'<date>': 86, '<eat1>': 88, '<handed1>': 95, '<hours>': 98, '<moved1>': 103, '<moved_pp>': 106, '<off>': 78,
'<off_pp>': 78, '<opines>': 113, '<rang1>': 114, '<read1>': 120, '<says>': 122, '<set>': 123, '<set_up>': 128,
'<shall1>': 6, '<stays>': 131, '<talked1>': 134, '<they>': 357, '<tip>': 363, '<told1>': 366, '<wants3>': 141,
'<was_to>': 368, '<wrote3>': 369, 'N': 377, '^': 382, 'a': 405, 'abracei': 57, 'acabamos': 406, 'acabei': 408,
'acabámos': 406, 'acao': 409, 'acho': 410, 'acompanharam': 412, 'acompanhei': 57, 'acompanhou': 412, 'acordamos': 415,
'acordámos': 415, 'agradecemos': 417, 'agradecer': 417, 'agradeci': 417, 'agradeco': 417, 'aguarda': 180,
'aguardamos': 11, 'aguardando': 384, 'aguardo': 11, 'ainda': 426, 'ajudamos': 431, 'ajudei': 434, 'ajudámos': 431,
'alertou': 182, 'alinhamos': 57, 'alinhámos': 57, 'almocamos': 57, 'almocei': 57, 'almoçamos': 57, 'almoçámos': 57,
'andamos': 436, 'ando': 439, 'antes': 441, 'anunciei': 444, 'ao': 446, 'apanhei': 447, 'apresentacao': 453,
'apresentamos': 458, 'apresentei': 460, 'apresentámos': 458, 'arranjei': 466, 'as': 467, 'assim': 441, 'ate': 441,
'avisando': 385, 'avisei': 472, 'avisou': 182, 'banco': 476, 'batemos': 477, 'bati': 478, 'bebemos': 480, 'bebi': 481,
'bebo': 483, 'botei': 488, 'brigada': 490, 'brigado': 490, 'brindamos': 57, 'brindámos': 57, 'cabe': 491, 'cai': 494,
'caiu': 494, 'caixa': 496, 'caminhei': 497, 'carta': 500, 'celebramos': 57, 'chamada': 502, 'chamadas': 504, 'chega':
507, 'chegam': 507, 'cheguei': 510, 'cobra': 183, 'cobrou': 183, 'coloca': 187, 'colocamos': 514, 'colocar': 518,
'coloquei': 523, 'com': 525, 'combinamos': 535, 'combinei': 537, 'combinámos': 535, 'comemoramos': 57, 'comemorei':
57, 'comemos': 57, 'comentei': 444, 'comi': 538, 'comigo': 411, 'compartilhei': 543, 'compromete': 190, 'comprometeu':
190, 'comprometi': 545, 'conduzi': 548, 'conectei': 551, 'confirmei': 444, 'conforme': 557, 'conhecemos': 57,
'conheci': 57, 'connosco': 411, 'conosco': 411, 'conselho': 559, 'consultei': 561, 'conta': 191, 'contando': 385,
'contei': 567, 'conversamos': 57, 'conversei': 57, 'conversámos': 57, 'convida': 569, 'convidaram': 58, 'convidou':
58, 'correio': 571, 'corri': 497, 'creio': 410, 'cruz': 572, 'cruzamo': 573, 'cruzei': 575, 'cuja': 22, 'cujo': 22,
'cumprimentei': 57, 'dado': 385, 'dei': 597, 'deixa': 598, 'deixei': 603, 'deixou': 613, 'demos': 615, 'depois': 616,
'desde': 441, 'desejei': 619, 'desencontramos': 78, 'desencontrámos': 78, 'desliguei': 621, 'deu': 629, 'deve': 197,
'devem': 198, 'deveria': 630, 'devia': 630, 'deviamos': 630, 'devido': 22, 'devo': 645, 'dica': 559, 'direto': 494,
'discutimos': 57, 'disse': 652, 'diz': 230, 'dizem': 385, 'dizendo': 385, 'e': 657, 'ela': 658, 'ele': 658, 'em': 660,
'embora': 661, 'emprestei': 667, 'empurrou': 236, 'encaminhei': 670, 'encarrega': 238, 'encarrego': 672, 'encontramo':
673, 'encontramos': 678, 'encontrei': 679, 'encontro': 680, 'encontrámo': 573, 'encontrámos': 679, 'encorajou': 236,
'enquanto': 440, 'ensaiamos': 683, 'ensaiei': 683, 'ensaiámos': 683, 'ensinei': 688, 'entrevistei': 57, 'enviei': 692,
'enviou': 694, 'era': 695, 'eramos': 696, 'esbarrei': 575, 'escapou': 700, 'escrevi': 705, 'espera': 247, 'esperamos':
707, 'esperando': 384, 'esperei': 710, 'espero': 707, 'esquecemos': 711, 'esqueceu': 713, 'esqueci': 714, 'esta': 715,
'estamos': 718, 'estava': 719, 'estavamos': 722, 'esteve': 723, 'estive': 727, 'estivemos': 730, 'estou': 733, 'está':
715, 'eu': 747, 'expliquei': 750, 'fala': 258, 'falamos': 57, 'falei': 753, 'falou': 227, 'falta': 757, 'faltei': 509,
'falámos': 57, 'faz': 766, 'feedback': 581, 'festejei': 57, 'fica': 772, 'ficamos': 782, 'ficara': 265, 'ficaram':
266, 'fico': 784, 'ficou': 793, 'ficámos': 795, 'fiquei': 799, 'fiz': 811, 'fizemos': 812, 'foi': 818, 'fomos': 821,
'fui': 823, 'garantiu': 271, 'gostaria': 824, 'gostava': 824, 'gracas': 826, 'gravador': 828, 'h': 831, 'ha': 837,
'haviamos': 838, 'hora': 831, 'horas': 831, 'ia': 277, 'iam': 278, 'ideia': 26, 'incentivou': 236, 'indiquei': 841,
'informei': 842, 'insiste': 281, 'insistiu': 287, 'intro': 846, 'ja': 850, 'jantamos': 57, 'jantei': 57, 'jantámos':
57, 'jogamos': 57, 'joguei': 851, 'jogámos': 57, 'juntamo': 573, 'juntei': 852, 'juntou': 855, 'lanchamos': 57,
'lanchei': 57, 'lanchámos': 57, 'lembra': 856, 'lembrar': 858, 'lembrei': 860, 'lembrete': 46, 'levei': 865, 'lhe':
873, 'lhes': 873, 'li': 876, 'ligacao': 877, 'liguei': 878, 'manda': 290, 'mandei': 885, 'mandou': 888, 'marcamos':
890, 'marcámos': 891, 'marquei': 890, 'matamos': 893, 'matámos': 894, 'me': 908, 'mentorei': 909, 'mentoria': 911,
'mentorias': 911, 'ministrei': 548, 'morrendo': 913, 'mostrei': 750, 'muita': 912, 'muito': 915, 'na': 920, 'nada':
922, 'nao': 940, 'necessita': 320, 'nem': 943, 'ninguem': 945, 'no': 948, 'nos': 952, 'nota': 954, 'nunca': 955,
'não': 940, 'nós': 956, 'o': 957, 'obrigada': 958, 'obrigado': 958, 'ocupa': 238, 'ocupo': 672, 'ofereceu': 324,
'ofereci': 960, 'os': 961, 'ouvi': 965, 'para': 966, 'parece': 385, 'partilhei': 543, 'passa': 973, 'passamos': 978,
'passei': 982, 'passou': 985, 'passámos': 978, 'pede': 325, 'pedi': 992, 'pedimos': 993, 'pediu': 1006, 'peguei':
1007, 'pelos': 1008, 'pendente': 372, 'penso': 410, 'perdemos': 1010, 'perdi': 1012, 'pergunta': 1013, 'perguntamos':
993, 'perguntei': 1014, 'pergunto': 1015, 'perguntou': 1013, 'poe': 187, 'por': 1018, 'porque': 22, 'porquê': 22,
'pq': 22, 'pra': 1019, 'precisa': 1021, 'precisamos': 1024, 'precisava': 856, 'preciso': 1025, 'presentacion': 453,
'presentation': 453, 'procurei': 1027, 'promete': 271, 'prometemos': 1031, 'prometeu': 271, 'prometi': 1032, 'propoe':
231, 'propos': 231, 'proxima': 7, 'proximo': 1033, 'proximos': 1034, 'pus': 1036, 'pusemos': 1038, 'pôr': 518,
'qualquer': 1039, 'quando': 440, 'quase': 1041, 'que': 1045, 'quem': 1046, 'quer': 1048, 'queria': 1049, 'quis': 1027,
'reagendada': 99, 'reagendado': 99, 'reagendamos': 99, 'reagendar': 99, 'reagendámos': 99, 'recebemos': 1051,
'receberam': 58, 'receberei': 506, 'recebeu': 58, 'recebi': 1052, 'recebo': 506, 'recomendacao': 1053, 'recomendei':
1054, 'reencontrei': 679, 'reenviou': 694, 'remarcada': 99, 'remarcado': 99, 'remarcamos': 99, 'remarcar': 99,
'remarcou': 99, 'remarcámos': 99, 'requer': 336, 'respondi': 1056, 'resta': 372, 'reuni': 1057, 'reunimo': 673,
'reunimos': 497, 'reuniram': 57, 'reuno': 680, 'revi': 1059, 'revimos': 57, 'revisamos': 57, 'sai': 1060, 'saimos':
1060, 'saudades': 435, 'saí': 1060, 'se': 1061, 'segundo': 557, 'sem': 1063, 'sentei': 1064, 'sera': 1065, 'seria':
1066, 'sessao': 1069, 'sessoes': 1069, 'seu': 622, 'sinto': 1071, 'so': 1072, 'sonhei': 1073, 'soube': 1074, 'sua':
622, 'sugeriu': 310, 'sugestao': 1053, 'ta': 1075, 'talvez': 26, 'tambem': 1076, 'tarefa': 409, 'tava': 497,
'telefone': 1077, 'telefonei': 57, 'tem': 1079, 'temos': 1082, 'tenho': 1084, 'tentamos': 1027, 'tentei': 1027,
'tento': 1027, 'tentámos': 1027, 'teve': 1086, 'tinha': 1091, 'tinham': 346, 'tinhamos': 838, 'tirei': 1093, 'tive':
1094, 'tivemos': 1094, 'to': 1096, 'todo': 1097, 'tomamos': 1099, 'tomando': 1100, 'tomara': 26, 'tomei': 1102,
'tomo': 483, 'tomámos': 1103, 'topei': 575, 'trabalhamos': 57, 'trabalhei': 497, 'trata': 237, 'trato': 671,
'treinamos': 683, 'treinámos': 683, 'troca': 1106, 'trocamos': 57, 'trocámos': 57, 'trombei': 575, 'troquei': 1108,
'têm': 348, 'tô': 1109, 'um': 1111, 'uma': 1112, 'umas': 1113, 'uns': 1113, 'vai': 1116, 'valeu': 490, 'vamos': 1117,
'vao': 1118, 'veio': 723, 'vejo': 680, 'vem': 1119, 'vemo': 673, 'vemos': 1120, 'vi': 1123, 'viajei': 497, 'viajo':
1125, 'vimo': 573, 'vimos': 1059, 'visitei': 57, 'visto': 385, 'vlw': 490, 'voicemail': 78, 'voluntaria': 1126,
'voluntariado': 1126, 'voluntario': 1126, 'vou': 1128, 'à': 1129, 'é': 1130}]


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
(8, 'meeting'), 'a': 14, 'à': 14}, {'a': 14, 'o': 14}, {'me': 14}, {'': (5, 'message')}, {'papo': 0}, {'um': 19},
{'copo': 2}, {'um': 21}, {'copos': 2, 'um': 21}, {'': (4, 'meal'), 'um': 21}, {'manha': 2}, {'': (3, 'coffee'), 'da':
25}, {'video': 9, 'vídeo': 9}, {'': (2, 'call'), 'de': 27}, {'call': 9}, {'administracao': 0}, {'de': 30, 'fiscal':
0}, {'': (6, 'email')}, {'eletronico': 32, 'eletrónico': 32, 'eletrônico': 32}, {'': (8, 'meeting'), 'day': 5},
{'mail': 32, 'mails': 32}, {'': (8, 'meeting'), 'de': 5}, {'me': 18}, {'ca': 0}, {'com': 0}, {'ao': 10}, {'anos': 5},
{'': (7, 'event'), 'de': 41}, {'armazem': 0, 'atelie': 0, 'consultorio': 0, 'empresa': 0, 'escritorio': 0, 'fabrica':
0, 'galpao': 0, 'loja': 0, 'oficina': 0, 'sede': 0}, {'a': 43, 'ao': 43, 'à': 43}, {'a': 43, 'ao': 43, 'ate': 44,
'na': 43, 'no': 43, 'pela': 43, 'pelo': 43, 'à': 43}, {'meet': 9}, {'hour': 2}, {'off': 0}, {'livro': 5}, {'do': 49},
{'': (2, 'call'), 'para': 9, 'pro': 9}, {'mensagem': 18}, {'apresentou': 14, 'escreveu': 18, 'ligou': 9, 'mandou': 52,
'recebeu': 0}, {'leite': 4}, {'de': 54}, {'voz': 18}, {'': (5, 'message'), 'de': 56}, {'redonda': 5}, {'meet': 9,
'telefone': 9}, {'recebeu': 0, 'vemos': 0}, {'de': 56}, {'one': 0}, {'on': 62}, {'armazem': 0, 'atelie': 0,
'consultorio': 0, 'empresa': 0, 'escritorio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0, 'manha': 0, 'oficina': 0,
'sede': 0, 'tarde': 0}, {'': (8, 'meeting'), 'inteiro': 0, 'todo': 0}, {'dia': 65}, {'a': 64, 'ao': 43, 'ate': 44,
'na': 43, 'no': 43, 'o': 66, 'pela': 43, 'pelo': 43, 'à': 43}, {'casa': 0}, {'a': 64, 'ao': 43, 'ate': 44, 'em': 68,
'na': 43, 'no': 43, 'o': 66, 'pela': 43, 'pelo': 43, 'à': 43}, {'escritorio': 0}, {'N': 11, 'a': 12, 'aqui': 0, 'no':
70, 'o': 12}, {'nata': 4}, {'de': 72}, {'meet': 9, 'telefone': 9, 'zoom': 9}, {'almoco': 2, 'almoço': 2}, {'day': 5},
{'situacao': 0}, {'de': 77}, {'chamada': 9, 'email': 32, 'mail': 32, 'telefone': 9}, {'me': 0, 'nos': 0}, {'conselho':
0}, {'': (8, 'meeting'), 'de': 0, 'do': 81}, {'rio': 5}, {'in': 83}, {'up': 0}, {'um': 21, 'uma': 2}, {'da': 25},
{'cafe': 87, 'café': 87}, {'emails': 32}, {'de': 89}, {'mensagens': 18}, {'um': 0}, {'a': 92}, {'comigo': 0}, {'N':
11, 'a': 12, 'ca': 0, 'o': 12, 'ter': 94}, {'nos': 0}, {'a': 0, 'o': 0}, {'': (2, 'call'), 'chamada': 9}, {'chamada':
9}, {'summit': 5}, {'1': 1, 'a': 3, 'abatanado': 4, 'after': 6, 'afterwork': 5, 'alinhamento': 0, 'almocamos': 2,
'almocando': 2, 'almocar': 2, 'almocei': 2, 'almocinho': 2, 'almoco': 7, 'almocos': 2, 'almoçamos': 2, 'almoço': 7,
'almoçámos': 2, 'aniversario': 5, 'aniversário': 5, 'anos': 8, 'ao': 10, 'apareceu': 13, 'apresentacao': 15,
'apresentei': 16, 'apresentou': 17, 'arraial': 5, 'assembleia': 0, 'audio': 18, 'audios': 18, 'bati': 20, 'batismo':
5, 'batizado': 5, 'bebemos': 22, 'beber': 23, 'bebi': 22, 'bebo': 24, 'bica': 4, 'bicas': 4, 'board': 0, 'boteco': 2,
'brainstorming': 0, 'breja': 2, 'brejas': 2, 'brunch': 2, 'cafe': 26, 'cafes': 4, 'cafeteria': 4, 'cafezinho': 4,
'cafezinhos': 4, 'café': 26, 'caipirinha': 2, 'call': 9, 'calls': 9, 'callzinha': 9, 'caminhada': 0, 'cappuccino': 4,
'carta': 18, 'casamento': 5, 'ceia': 2, 'cerva': 2, 'cerveja': 2, 'cervejas': 2, 'cha': 4, 'chamada': 28, 'chamadas':
9, 'chat': 18, 'chazinho': 4, 'chimarrao': 4, 'chope': 2, 'chopes': 2, 'chopp': 2, 'churras': 2, 'churrasco': 2,
'cimbalino': 4, 'cocktail': 5, 'coloquio': 5, 'comemos': 2, 'comer': 2, 'comi': 2, 'comite': 0, 'comité': 0, 'comitê':
0, 'concerto': 5, 'conf': 29, 'conferencia': 5, 'conferencias': 5, 'conferência': 5, 'congresso': 5, 'conheci': 0,
'conselho': 31, 'consulta': 0, 'convencao': 5, 'conversa': 0, 'conversamos': 0, 'conversei': 0, 'conversámos': 0,
'copo': 2, 'copos': 2, 'coquetel': 5, 'correio': 33, 'cruzei': 0, 'daily': 0, 'demo': 34, 'desliguei': 9, 'direct':
18, 'directa': 18, 'dm': 18, 'drinks': 2, 'e': 35, 'email': 32, 'emails': 32, 'encontramos': 0, 'encontrei': 0,
'encontro': 36, 'encontrámos': 0, 'enterro': 5, 'entrevista': 0, 'escreveu': 37, 'espresso': 4, 'esteve': 38,
'estive': 39, 'estivemos': 39, 'evento': 5, 'eventos': 5, 'expo': 5, 'exposicao': 5, 'expresso': 4, 'facetime': 9,
'falei': 40, 'feijoada': 2, 'feira': 5, 'feiras': 5, 'festa': 42, 'festas': 5, 'festival': 5, 'fino': 2, 'finos': 2,
'fiz': 29, 'fomos': 45, 'fone': 9, 'formatura': 5, 'forum': 5, 'francesinha': 2, 'fui': 45, 'funeral': 5, 'gala': 5,
'galao': 4, 'google': 46, 'hackathon': 5, 'happy': 47, 'imperiais': 2, 'imperial': 2, 'inauguracao': 5, 'inbox': 18,
'insta': 18, 'instagram': 18, 'intro': 14, 'introducao': 14, 'janta': 2, 'jantamos': 2, 'jantando': 2, 'jantar': 2,
'jantares': 2, 'jantarzinho': 2, 'jantei': 2, 'janto': 2, 'jantámos': 2, 'jornada': 5, 'jornadas': 5, 'kick': 48,
'kickoff': 0, 'lancamento': 50, 'lanchamos': 2, 'lanche': 2, 'lanchei': 2, 'lancho': 2, 'lanchámos': 2, 'ligacao': 9,
'ligacoes': 9, 'ligadinha': 9, 'ligamos': 9, 'ligaram': 9, 'ligou': 9, 'liguei': 51, 'ligámos': 9, 'linkedin': 18,
'mail': 32, 'mails': 32, 'mailzinho': 32, 'mandei': 52, 'mandou': 52, 'me': 53, 'meet': 9, 'meetup': 5, 'meia': 55,
'mensagem': 57, 'mensagens': 18, 'mentoria': 0, 'mesa': 58, 'msg': 18, 'msgs': 18, 'networking': 5, 'niver': 5, 'no':
59, 'nos': 60, 'nota': 61, 'oficina': 5, 'one': 63, 'painel': 5, 'palestra': 5, 'palestras': 5, 'papo': 0, 'passamos':
67, 'passei': 69, 'passou': 71, 'passámos': 67, 'pastel': 73, 'pastelaria': 4, 'pelo': 74, 'pequeno': 75, 'petiscada':
2, 'petiscos': 2, 'picanha': 2, 'pingado': 4, 'pitch': 76, 'pizza': 2, 'ponto': 78, 'por': 79, 'postal': 18, 'premio':
5, 'prémio': 5, 'prêmio': 5, 'recebeu': 80, 'restaurante': 2, 'retro': 0, 'reuni': 0, 'reuniao': 82, 'reunimos': 0,
'reunioes': 0, 'reunião': 82, 'reuniões': 0, 'revisao': 0, 'rock': 84, 'rodizio': 2, 'seminario': 5, 'sessao': 0,
'show': 5, 'signal': 18, 'simposio': 5, 'skype': 9, 'slack': 18, 'sms': 18, 'stand': 85, 'starbucks': 4, 'summit': 5,
'sushi': 2, 'sync': 0, 'tapas': 2, 'tasca': 2, 'teams': 9, 'tel': 9, 'telefonadela': 9, 'telefone': 9, 'telefonei': 9,
'telefonema': 9, 'telefonemas': 9, 'telefonica': 9, 'telefonico': 9, 'telefonou': 9, 'telefónica': 9, 'telefónico': 9,
'telefônica': 9, 'telefônico': 9, 'telegram': 18, 'tomamos': 22, 'tomar': 86, 'tomei': 88, 'tomámos': 22, 'toque': 9,
'torpedo': 18, 'troca': 90, 'trocamos': 91, 'trocámos': 91, 'um': 93, 'veio': 95, 'velorio': 5, 'vemo': 96, 'vemos':
96, 'vi': 97, 'video': 98, 'videochamada': 9, 'videochamadas': 9, 'videoconferencia': 9, 'vinho': 2, 'visita': 0,
'visitei': 0, 'vídeo': 99, 'wa': 18, 'web': 100, 'webinar': 5, 'whats': 18, 'whatsap': 18, 'whatsapp': 18, 'workshop':
5, 'workshops': 5, 'wpp': 18, 'zap': 18, 'zapzap': 18, 'zoom': 9, 'áudio': 18, 'áudios': 18}]

