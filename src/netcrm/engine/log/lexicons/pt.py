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
'date'), 'almocou': ('met3',), 'almoço': ('hello', 'date'), 'almoçámos': ('hello',), 'aluga': ('imperative',),
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
('subj',), 'apresenta': ('give3', 'imperative', 'hand3'), 'apresentacao': ('paper',), 'apresentam': ('give3',),
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
'conversar': ('see_inf',), 'conversei': ('hello', 'talked1'), 'conversámos': ('talked1',), 'convida': ('invites',),
'convidado': ('invites',), 'convidam': ('invites',), 'convidar': ('giveinf', 'see_inf'), 'convidaram': ('invites',),
'convidou': ('reach', 'called3', 'invites'), 'convite': ('letter',), 'coo': ('rel',), 'copo': ('drink',), 'copos':
('drink',), 'cordeiro': ('name_words',), 'corra': ('subj', 'imperative'), 'corram': ('imperative',), 'corramos':
('subj',), 'corresse': ('subj',), 'corrige': ('hand3',), 'corrigi': ('read1',), 'corta': ('imperative',), 'cortar':
('urge_inf',), 'cortasse': ('urge_inf', 'subj'), 'corte': ('subj', 'imperative'), 'cortem': ('imperative',),
'cortemos': ('subj',), 'costa': ('name_words',), 'cotacao': ('thing', 'mine_thing'), 'cotar': ('giveinf',), 'cre':
('verb3', 'opines'), 'cresca': ('subj', 'imperative'), 'crescam': ('imperative',), 'crescamos': ('subj',), 'cresce':
('verb3',), 'crescesse': ('subj',), 'cresceu': ('verb3',), 'criancas': ('rel',), 'critiquei': ('read1',), 'cruz':
('name_words',), 'cruzamos': ('we3',), 'cruzou': ('we3',), 'cto': ('rel',), 'cuida': ('imperative',), 'cuidasse':
('subj',), 'cuide': ('subj', 'imperative'), 'cuidem': ('imperative',), 'cuidemos': ('subj',), 'cumprimentei':
('met1',), 'cumprimentou': ('reach', 'called3', 'met3'), 'cunhada': ('rel',), 'cunhado': ('rel',), 'curriculo':
('paper', 'thing'), 'curso': ('course',), 'curte': ('verb3',), 'curtiu': ('verb3', 'says'), 'cv': ('paper', 'thing'),
'da': ('hello', 'of'), 'dados': ('thing',), 'dai': ('filler',), 'damos': ('give1',), 'dar': ('giveinf',), 'dara':
('verb3', 'give3'), 'darei': ('give1',), 'daria': ('would_give',), 'das': ('hello', 'name_words', 'of'), 'data':
('thing',), 'datas': ('thing',), 'de': ('hello', 'of'), 'decida': ('subj', 'imperative'), 'decidam': ('imperative',),
'decidamos': ('subj',), 'decide': ('verb3',), 'decidisse': ('subj',), 'decidiu': ('verb3',), 'deck': ('paper',
'thing', 'mine_thing'), 'defende': ('opines',), 'defina': ('subj', 'imperative'), 'definam': ('imperative',),
'definamos': ('subj',), 'definisse': ('subj',), 'dei': ('hello', 'handed1'), 'deixa': ('verb3', 'imperative'),
'deixar': ('urge_inf',), 'deixara': ('verb3',), 'deixasse': ('urge_inf', 'subj'), 'deixe': ('subj', 'imperative'),
'deixei': ('attempt',), 'deixem': ('imperative',), 'deixemos': ('subj',), 'deixou': ('verb3',), 'dela': ('them',
'their', 'hello'), 'dele': ('them', 'their', 'hello'), 'delega': ('imperative',), 'delegasse': ('subj',), 'delegue':
('subj', 'imperative'), 'deleguem': ('imperative',), 'deleguemos': ('subj',), 'demita': ('subj', 'imperative'),
'demitam': ('imperative',), 'demitamos': ('subj',), 'demite': ('verb3',), 'demitisse': ('subj',), 'demitiu':
('verb3',), 'depois': ('filler', 'hello'), 'deposita': ('give3', 'send3'), 'depositar': ('hand_inf',), 'desce':
('verb3',), 'descobrir': ('giveinf',), 'desde': ('hello',), 'desistir': ('urge_inf',), 'desligar': ('see_inf',),
'desmarcada': ('off_pp',), 'desmarcado': ('off_pp',), 'desmarcamos': ('off',), 'desmarcaram': ('off',), 'desmarcou':
('hello', 'off'), 'desmarcámos': ('off',), 'desmarquei': ('off',), 'despedida': ('party',), 'deu': ('hello', 'verb3',
'called3', 'happens3'), 'deve': ('hello', 'verb3', 'should'), 'devem': ('hello', 'verb3'), 'devemos': ('should',
'urge_inf'), 'deveria': ('verb3', 'should', 'urge_inf'), 'deveriamos': ('should',), 'devia': ('verb3', 'was_to',
'should', 'urge_inf'), 'deviamos': ('was_to', 'should', 'urge_inf'), 'devo': ('hello', 'should', 'urge_inf'),
'devolutiva': ('feedback_noun',), 'devolve': ('give3', 'answers'), 'devolver': ('giveinf',), 'devolvera': ('give3',),
'devolverei': ('give1',), 'devolveria': ('would_give',), 'devolveu': ('answers',), 'devolvo': ('give1',), 'dez':
('span',), 'dia': ('hello',), 'dias': ('hello', 'name_words'), 'dica': ('hello', 'tip'), 'dicas': ('tip',), 'diga':
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
('they', 'them', 'hello'), 'elimina': ('imperative',), 'eliminasse': ('subj',), 'elimine': ('subj', 'imperative'),
'eliminem': ('imperative',), 'eliminemos': ('subj',), 'em': ('hello', 'where_to'), 'email': ('letter', 'attempt'),
'emails': ('letter',), 'empreende': ('verb3',), 'empresa': ('hello', 'rel'), 'empresta': ('give3',), 'emprestar':
('giveinf',), 'emprestara': ('give3',), 'emprestarei': ('give1',), 'emprestaria': ('would_give',), 'emprestei':
('handed1',), 'empresto': ('give1', 'give1_pra'), 'empurrada': ('moved_pp',), 'empurrado': ('moved_pp',), 'empurrou':
('moved1',), 'encaminha': ('give3', 'send3'), 'encaminhar': ('giveinf', 'hand_inf'), 'encaminharei': ('give1',),
'encaminhei': ('handed1',), 'encaminho': ('give1', 'give1_pra'), 'encontramos': ('we3', 'met1', 'seen1'), 'encontrar':
('see_inf',), 'encontrarei': ('shall1',), 'encontrei': ('hello', 'met1', 'seen1'), 'encontro': ('hello', 'date'),
'encontrou': ('we3', 'called3', 'met3'), 'encontrámos': ('met1', 'seen1'), 'encorajei': ('cheered1',), 'endereco':
('thing',), 'enfim': ('filler',), 'enquanto': ('hello',), 'entao': ('filler', 'hello', 'turn'), 'entende':
('opines',), 'entra': ('verb3', 'imperative'), 'entrara': ('verb3',), 'entrasse': ('subj',), 'entre': ('subj',
'imperative'), 'entrega': ('give3', 'send3'), 'entregam': ('give3', 'send3'), 'entregamos': ('give1',), 'entregar':
('giveinf', 'hand_inf'), 'entregara': ('give3', 'will3', 'send3'), 'entregarei': ('give1',), 'entregaria':
('would_give',), 'entrego': ('give1', 'give1_pra'), 'entrem': ('imperative',), 'entremos': ('subj',), 'entrevista':
('date',), 'entrevistei': ('met1',), 'entrevistou': ('called3',), 'entrou': ('verb3', 'answers'), 'envia': ('give3',
'send3'), 'enviam': ('give3', 'send3'), 'enviamos': ('give1',), 'enviar': ('giveinf', 'hand_inf'), 'enviara':
('give3', 'will3', 'send3'), 'enviarei': ('give1', 'give1_pra'), 'enviaria': ('would_give',), 'enviei': ('handed1',
'attempt'), 'envio': ('give1', 'give1_pra'), 'enviou': ('reach',), 'equipa': ('rel',), 'equipe': ('rel',), 'era':
('verb3', 'is3'), 'eram': ('verb3',), 'escolha': ('subj', 'imperative'), 'escolham': ('imperative',), 'escolhamos':
('subj',), 'escolhesse': ('subj',), 'escreva': ('subj', 'imperative'), 'escrevam': ('imperative',), 'escrevamos':
('subj',), 'escreve': ('imperative',), 'escrever': ('giveinf', 'see_inf'), 'escrevera': ('give3',), 'escreveram':
('reach',), 'escreverei': ('give1',), 'escreveria': ('would_give',), 'escrevesse': ('subj',), 'escreveu': ('reach',
'called3', 'says', 'wrote3'), 'escrevi': ('rang1', 'seen1', 'attempt'), 'escrevo': ('give1',), 'escritorio':
('hello',), 'escuta': ('imperative',), 'escutasse': ('subj',), 'escute': ('subj', 'imperative'), 'escutem':
('imperative',), 'escutemos': ('subj',), 'espera': ('verb3', 'says', 'imperative'), 'esperanca': ('name_words',),
'esperar': ('urge_inf',), 'esperasse': ('urge_inf', 'subj'), 'esperava': ('verb3',), 'espere': ('subj', 'imperative'),
'esperem': ('imperative',), 'esperemos': ('subj',), 'esposa': ('rel',), 'essa': ('det', 'hello', 'any_det'), 'esse':
('det', 'hello', 'any_det'), 'esta': ('det', 'hello', 'verb3', 'any_det', 'is3'), 'estagiaria': ('rel',),
'estagiario': ('rel',), 'estamos': ('stays',), 'estao': ('verb3',), 'estar': ('see_inf',), 'estara': ('verb3',),
'estava': ('hello', 'verb3', 'is3'), 'estavam': ('verb3',), 'este': ('det', 'hello', 'any_det'), 'esteve': ('hello',
'verb3', 'came3'), 'estive': ('hello', 'seen1'), 'estiveram': ('came3',), 'estou': ('hello', 'stays'), 'estrela':
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
'falem': ('imperative',), 'falemos': ('subj',), 'falo': ('talked1', 'seen1'), 'falou': ('talked1', 'we3', 'says',
'met3'), 'faltou': ('off',), 'falámos': ('hello', 'talked1', 'seen1'), 'familia': ('rel',), 'fara': ('verb3',
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
('shall1',), 'jantei': ('hello', 'seen1'), 'janto': ('eat1',), 'jantou': ('met3',), 'jantámos': ('hello',), 'jogo':
('date',), 'jogou': ('moved1',), 'junta': ('imperative',), 'juntamos': ('we3',), 'juntasse': ('subj',), 'junte':
('subj', 'imperative'), 'juntem': ('imperative',), 'juntemos': ('subj',), 'justo': ('name_words',), 'la': ('them',
'filler', 'obj'), 'lanca': ('verb3', 'imperative'), 'lancam': ('verb3',), 'lancar': ('urge_inf',), 'lancara':
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
('we3',), 'reunião': ('hello', 'date'), 'reuno': ('eat1',), 'reve': ('give3', 'hand3'), 'reveja': ('subj',
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
'advises'), 'sugeriu': ('verb3', 'advises'), 'sugestao': ('tip',), 'sugestoes': ('feedback_noun',), 'suspensa':
('off_pp',), 'suspenso': ('off_pp',), 'ta': ('verb3',), 'talk': ('course',), 'talvez': ('filler',), 'tambem':
('filler', 'hello'), 'tarde': ('hello',), 'tava': ('verb3',), 'tb': ('filler', 'hello'), 'tbm': ('filler',),
'telefonar': ('see_inf',), 'telefonaram': ('reach',), 'telefonei': ('rang1', 'attempt'), 'telefonema': ('call_noun',),
'telefonemas': ('call_noun',), 'telefonou': ('reach', 'called3'), 'tem': ('hello', 'verb3', 'is3', 'imperative'),
'teme': ('verb3',), 'temos': ('hello', 'should'), 'tempinho': ('span',), 'template': ('paper',), 'tenha': ('subj',
'imperative'), 'tenham': ('imperative',), 'tenhamos': ('subj',), 'tenho': ('hello', 'should'), 'tentei': ('hello',
'attempt'), 'ter': ('see_inf', 'urge_inf'), 'tera': ('verb3',), 'terca': ('hello',), 'termina': ('verb3', 'hand3'),
'terminou': ('verb3',), 'tese': ('paper',), 'testa': ('verb3', 'imperative'), 'testar': ('urge_inf',), 'testasse':
('urge_inf', 'subj'), 'teste': ('subj', 'imperative'), 'testei': ('read1',), 'testem': ('imperative',), 'testemos':
('subj',), 'testou': ('verb3',), 'teve': ('hello', 'verb3', 'happens3'), 'texto': ('paper',), 'tia': ('rel',), 'time':
('rel',), 'tinha': ('hello', 'verb3', 'should', 'is3'), 'tinhamos': ('was_to', 'should', 'attempt'), 'tio': ('rel',),
'tip': ('tip',), 'tipo': ('filler',), 'tira': ('imperative',), 'tirasse': ('subj',), 'tire': ('subj', 'imperative'),
'tirem': ('imperative',), 'tiremos': ('subj',), 'tirou': ('made3',), 'tive': ('hello', 'seen1'), 'tivemos':
('seen1',), 'tiveram': ('verb3',), 'tivesse': ('subj',), 'tmb': ('filler',), 'to': ('stays',), 'toca': ('verb3',),
'toda': ('filler',), 'todas': ('hello',), 'todo': ('filler',), 'todos': ('hello',), 'toma': ('verb3', 'imperative'),
'tomamos': ('hello',), 'tomar': ('see_inf', 'urge_inf'), 'tomasse': ('subj',), 'tome': ('subj', 'imperative'),
'tomei': ('hello',), 'tomem': ('imperative',), 'tomemos': ('subj',), 'tomo': ('eat1',), 'tomou': ('verb3',),
'tomámos': ('hello',), 'topa': ('verb3', 'wants3'), 'topou': ('verb3', 'wants3'), 'toque': ('call_noun', 'tip'),
'tornou': ('verb3',), 'torre': ('name_words',), 'torres': ('name_words',), 'touro': ('name_words',), 'trabalha':
('verb3', 'is3', 'imperative'), 'trabalham': ('verb3',), 'trabalhasse': ('subj',), 'trabalhava': ('verb3',),
'trabalhe': ('subj', 'imperative'), 'trabalhem': ('imperative',), 'trabalhemos': ('subj',), 'trabalho': ('hello',),
'trabalhou': ('verb3',), 'traga': ('subj', 'imperative'), 'tragam': ('imperative',), 'tragamos': ('subj',), 'trago':
('give1', 'bring'), 'tranquilizei': ('cheered1',), 'transfere': ('give3', 'send3'), 'transferencia': ('thing',),
'transferida': ('moved_pp',), 'transferido': ('moved_pp',), 'transferir': ('giveinf', 'hand_inf'), 'transferiu':
('moved1',), 'transfiro': ('give1',), 'trara': ('give3', 'hand3'), 'trarei': ('give1',), 'traria': ('would_give',),
'traz': ('give3', 'hand3'), 'trazer': ('giveinf', 'bring'), 'treinamento': ('course',), 'tres': ('hello', 'span'),
'trinta': ('span',), 'troca': ('verb3',), 'trocou': ('verb3',), 'tudo': ('filler', 'hello'), 'tutoria':
('mentor_noun',), 'têm': ('hello', 'verb3'), 'tô': ('stays',), 'ultima': ('hello',), 'um': ('det', 'any_det'), 'uma':
('det', 'hello', 'any_det'), 'umas': ('det', 'any_det'), 'uns': ('det', 'any_det'), 'usa': ('verb3', 'imperative'),
'usar': ('urge_inf',), 'usasse': ('subj',), 'usava': ('verb3',), 'use': ('subj', 'imperative'), 'usem':
('imperative',), 'usemos': ('subj',), 'va': ('subj', 'imperative'), 'vaca': ('name_words',), 'vai': ('hello', 'verb3',
'is3'), 'vale': ('name_words',), 'valida': ('give3', 'imperative', 'hand3'), 'validasse': ('subj',), 'valide':
('subj', 'imperative'), 'validem': ('imperative',), 'validemos': ('subj',), 'vao': ('verb3',), 'vc': ('they',
'hello'), 'veio': ('reach', 'came3'), 'vejo': ('eat1', 'seen1'), 'vem': ('hello', 'verb3', 'is3'), 'vemos':
('seen1',), 'venda': ('subj', 'imperative'), 'vendam': ('imperative',), 'vendamos': ('subj',), 'vende': ('verb3',
'imperative'), 'vendem': ('verb3',), 'vender': ('urge_inf',), 'vendera': ('verb3',), 'vendesse': ('urge_inf', 'subj'),
'vendeu': ('verb3',), 'ver': ('giveinf', 'see_inf'), 'vera': ('verb3',), 'verei': ('shall1',), 'veremos': ('shall1',),
'verifica': ('hand3',), 'verificar': ('giveinf',), 'versao': ('thing',), 'vi': ('hello', 'met1', 'seen1'), 'viaja':
('verb3', 'imperative'), 'viajando': ('ill',), 'viajasse': ('subj',), 'viaje': ('subj', 'imperative'), 'viajem':
('imperative',), 'viajemos': ('subj',), 'viajou': ('verb3',), 'videochamada': ('date', 'call_noun'), 'vieram':
('reach', 'came3'), 'vimos': ('we3', 'met1', 'seen1'), 'vinha': ('verb3',), 'vinho': ('name_words',), 'vinte':
('span',), 'violeta': ('name_words',), 'vira': ('verb3',), 'viram': ('met3',), 'virou': ('verb3',), 'virá':
('verb3',), 'visita': ('date', 'imperative'), 'visitamos': ('met1',), 'visitar': ('see_inf',), 'visitarei':
('shall1',), 'visitasse': ('subj',), 'visite': ('subj', 'imperative'), 'visitei': ('hello', 'met1'), 'visitem':
('imperative',), 'visitemos': ('subj',), 'visito': ('eat1',), 'visitou': ('reach', 'called3'), 'visitámos': ('met1',),
'vitoria': ('name_words',), 'viu': ('verb3', 'we3', 'met3'), 'viva': ('subj', 'imperative'), 'vivam': ('imperative',),
'vivamos': ('subj',), 'vive': ('verb3', 'is3'), 'vivem': ('verb3',), 'vivia': ('verb3',), 'vizinha': ('rel',),
'vizinho': ('rel',), 'vo': ('rel',), 'voce': ('hello',), 'volta': ('verb3', 'imperative'), 'voltara': ('verb3',),
'volte': ('subj', 'imperative'), 'voltem': ('imperative',), 'voltemos': ('subj',), 'voltou': ('hello', 'verb3'),
'voo': ('date',), 'vou': ('hello',), 'vovo': ('rel',), 'vovó': ('rel',), 'vovô': ('rel',), 'vó': ('rel',), 'vô':
('rel',), 'whatsapp': ('letter',), 'workshop': ('course',), 'wpp': ('letter',), 'zap': ('letter',), 'zoom': ('date',),
'à': ('to', 'where_to'), 'às': ('to', 'where_to'), 'áudio': ('letter',), 'áudios': ('letter',), 'é': ('is3',), 'ñ':
('not',)}


CLAUSES = [{'': (6, 'theirs')}, {'D': 0}, {'...': 1}, {'0': 2, '<any_det>': 2, '<my>': 2, '<their>': 2}, {'<hand3>':
3}, {'^': 4}, {'': (2, 'plan')}, {'<date>': 6}, {'<date>': 6, 'a': 7, 'o': 7, 'um': 7, 'uma': 7}, {'ha': 8, 'tem': 8,
'temos': 8, 'tenho': 8}, {'': (7, 'waiting')}, {'0': 10}, {'^': 11}, {'deve': 12}, {'<any_det>': 2, '<my>': 2,
'<their>': 2, 'D': 0}, {'...': 1, 'D': 0}, {'': (5, 'mine')}, {'<any_det>': 16, 'D': 16}, {'<hand3>': 14, '<send3>':
15, 'encaminho': 17, 'envio': 17, 'ligo': 17, 'mando': 17, 'passo': 17, 'preparo': 17, 'reenvio': 17}, {'<thing>': 0},
{'^': 19}, {'': (13, 'talk')}, {'D': 6, 'c': 6, 'com': 6}, {'<date>': 22}, {'<date>': 22, 'a': 23, 'o': 23, 'um': 23,
'uma': 23}, {'': (11, 'thinking')}, {'em': 25, 'na': 25, 'no': 25}, {'<hand_inf>': 0}, {'^': 27}, {'<they>': 5, 'D':
9, 'N': 13, '^': 18, 'deve': 20, 'embora': 21, 'ha': 24, 'pensava': 26, 'pensei': 26, 'tem': 24, 'vai': 28, 'vao':
28}, {'': (18, 'gave:mentoring')}, {'^': 30}, {'<any_det>': 19, '<thing>': 0}, {'D': 21}, {'^': 32, 'aniversario': 33,
'aniversário': 33, 'anos': 33, 'niver': 33}, {':': 34}, {'': (5, 'mine'), 'lhe': 16}, {'D': 16}, {'pendente': 16,
'prevista': 16, 'previsto': 16, 'prometida': 16, 'prometido': 16}, {'com': 16}, {'<giveinf>': 36, '<mine_thing>': 37,
'<todo_inf>': 16, 'cobrar': 16, 'comprar': 16, 'devolver': 16, 'entrega': 38, 'envio': 38, 'falar': 39, 'felicitar':
16, 'levar': 16, 'marcar': 39, 'oferecer': 16, 'parabenizar': 16, 'pedir': 16, 'reservar': 16, 'resposta': 38, 'ver':
39}, {'^': 16}, {':': 41}, {'fazer': 42}, {'': (3, 'advice')}, {'^': 44}, {':': 45}, {'^': 32}, {':': 47}, {'': (12,
'task')}, {'<giveinf>': 49}, {'<mentor_noun>': 31, 'N': 35, '^': 40, 'a': 43, 'acao': 42, 'conselho': 46, 'conselhos':
46, 'dica': 46, 'dicas': 46, 'ela': 48, 'ele': 48, 'eu': 42, 'meu': 42, 'minha': 42, 'nos': 42, 'nós': 42,
'pendencias': 42, 'pendente': 42, 'por': 43, 'recomendacao': 46, 'recomendacoes': 46, 'sugestao': 46, 'tarefa': 42,
'todo': 50}, {'^': 44, 'a': 45, 'que': 45}, {'^': 44, 'a': 45, 'me': 52, 'nos': 52, 'para': 45, 'que': 45}, {'': (23,
'contact')}, {'me': 54, 'nos': 54}, {'minha': 54}, {'escritorio': 54}, {'casa': 54}, {'': (23, 'contact'), 'em': 58,
'no': 57}, {'': (23, 'contact'), 'a': 58, 'em': 58}, {'gente': 54}, {'a': 61}, {'surpresa': 54}, {'': (23, 'contact'),
'em': 58}, {'ver': 54, 'visitar': 54}, {'coworking': 54, 'escritorio': 54}, {'aqui': 54, 'ca': 54}, {'comigo': 54},
{'me': 54}, {'a': 56, 'almocar': 54, 'ao': 57, 'aqui': 59, 'ca': 60, 'com': 62, 'comigo': 54, 'de': 63, 'em': 58,
'jantar': 54, 'la': 64, 'lá': 64, 'me': 65, 'na': 56, 'no': 66, 'por': 67, 'ter': 68, 'tomar': 54, 'ver': 69,
'visitar': 69, 'à': 56}, {'': (21, 'gave:encouragement')}, {'^': 71}, {'<them>': 72, 'N': 72}, {'<them>': 72, 'N': 72,
'a': 73, 'o': 73}, {'': (0, 'missed')}, {'efeito': 75}, {'sem': 76}, {'abaixo': 75}, {'aconteceu': 75, 'rolou': 75},
{'caiu': 75, 'ficou': 77, 'foi': 78, 'nao': 79, 'não': 79}, {'N': 80}, {'N': 80, 'a': 81, 'o': 81}, {'<set>': 6,
'com': 82}, {'com': 6}, {'<any_det>': 6, 'D': 6, 'c': 6, 'cafe': 6, 'café': 6, 'com': 6, 'me': 84}, {'': (19,
'gave:resource')}, {'<paper>': 86}, {'meu': 87, 'meus': 87, 'minha': 87, 'minhas': 87, 'nossa': 87, 'nosso': 87},
{'a': 88, 'meu': 87, 'meus': 87, 'minha': 87, 'minhas': 87, 'nossa': 87, 'nosso': 87, 'o': 88, 'um': 88, 'uma': 88},
{'<any_det>': 86}, {'^': 90}, {'^': 89, 'lhe': 91, 'lhes': 91}, {'<where_to>': 31, '^': 30, 'com': 31, 'no': 31},
{'<mentor_noun>': 93}, {'de': 94}, {'': (1, 'moved')}, {'D': 96, 'para': 96, 'pra': 96, 'pro': 96}, {'<date>': 97,
'D': 96, 'para': 96, 'pra': 96, 'pro': 96}, {'<date>': 97, 'D': 96, 'a': 98, 'nossa': 98, 'nosso': 98, 'o': 98,
'para': 96, 'pra': 96, 'pro': 96}, {'<date>': 97, 'D': 96, 'a': 98, 'nossa': 98, 'nosso': 98, 'o': 98, 'para': 96,
'pra': 96, 'pro': 96, 'se': 99}, {'D': 96, 'para': 96}, {'...': 101}, {'D': 96, 'da': 102, 'de': 102, 'do': 102,
'para': 96, 'pra': 96, 'pro': 96}, {'melhor': 44}, {'deveria': 44, 'devia': 44, 'deviamos': 44}, {'<should>': 44, 'e':
104, 'era': 104, 'nao': 105, 'não': 105, 'o': 104, 'seria': 104, 'é': 104}, {'^': 106}, {'gente': 107}, {'^': 106,
'a': 108, 'eu': 107, 'nos': 107, 'nós': 107}, {'que': 109}, {'<to>': 54, 'N': 54}, {'': (16, 'gave:feedback')}, {'^':
112}, {'^': 112, 'da': 113, 'dela': 113, 'dele': 113, 'do': 113}, {'<paper>': 114}, {'<paper>': 114, 'seu': 115,
'sua': 115}, {'<paper>': 114, 'a': 116, 'as': 116, 'o': 116, 'os': 116, 'seu': 115, 'sua': 115}, {'': (13, 'talk'),
'como': 21, 'da': 21, 'de': 21, 'do': 21, 'que': 21, 'se': 21, 'sobre': 21}, {'me': 118, 'que': 21}, {'D': 6, 'c': 6,
'com': 6, 'para': 6, 'pra': 6, 'pro': 6}, {'D': 6, 'para': 6}, {'N': 121}, {'encontrar': 6, 'ver': 6}, {'almocar': 6,
'beber': 6, 'falar': 6, 'ir': 6, 'jantar': 6, 'nos': 123, 'tomar': 6}, {'D': 6}, {'<any_det>': 7, '<date>': 6, 'D': 6,
'com': 122, 'de': 124, 'para': 125}, {'<of>': 10, 'que': 10}, {'espera': 127}, {'a': 128, 'à': 128}, {'telefone': 54},
{'': (23, 'contact'), 'bocado': 54, 'pouco': 54}, {'D': 54, 'ao': 130, 'c': 54, 'cm': 54, 'com': 54, 'da': 54, 'das':
54, 'de': 54, 'do': 54, 'dos': 54, 'na': 54, 'no': 54, 'pelo': 54, 'por': 54, 'sobre': 54, 'um': 131}, {'D': 54},
{'me': 133, 'que': 21}, {'me': 0, 'nos': 0}, {'<giveinf>': 135}, {'<giveinf>': 0}, {'^': 137}, {'^': 136, 'me': 138,
'nos': 138}, {'para': 21, 'pra': 21, 'q': 21, 'que': 21}, {'N': 140}, {'N': 140, 'a': 141, 'o': 141}, {'ma': 0, 'me':
0, 'mo': 0, 'nos': 0}, {'': (6, 'theirs'), 'a': 0, 'as': 0, 'ma': 0, 'mas': 0, 'me': 0, 'mo': 0, 'mos': 0, 'o': 0,
'os': 0}, {'<give3>': 144}, {'<give3>': 144, 'me': 145, 'nos': 145}, {'e': 146}, {'...': 147, 'D': 0}, {'a': 0, 'as':
0, 'ma': 0, 'mas': 0, 'me': 0, 'mo': 0, 'mos': 0, 'o': 0, 'os': 0}, {'<give3>': 149}, {'<give3>': 149, 'me': 150,
'nos': 150}, {'e': 151}, {'...': 152}, {'D': 0, 'e': 146}, {'...': 154, 'D': 0}, {'ok': 0, 'retorno': 0, 'toque': 0},
{'resposta': 0}, {'feedback': 0, 'noticias': 0, 'novidades': 0, 'resposta': 0, 'retorno': 0, 'um': 156, 'uma': 157},
{'me': 158, 'nos': 158}, {'coisa': 0}, {'D': 0, 'algo': 0, 'alguma': 160, 'ate': 0, 'depois': 0, 'logo': 0, 'na': 0,
'no': 0, 'o': 0, 'quando': 0, 'se': 0}, {'me': 161, 'nos': 161}, {'intro': 0, 'ponte': 0}, {'apresentacao': 0,
'intro': 0}, {'a': 163, 'chegar': 0, 'uma': 164}, {'me': 165}, {'contacto': 0, 'contato': 0}, {'em': 167}, {'coloca':
168, 'desaconselhou': 44, 'faz': 165, 'poe': 168}, {'me': 168}, {'contactar': 0, 'escrever': 0, 'falar': 0, 'ligar':
0}, {'novidades': 0, 'uma': 157}, {'a': 171, 'com': 172}, {'<give3>': 143, '<hand3>': 148, '<made3>': 153, '<send3>':
155, '<will3>': 0, 'da': 159, 'desaconselha': 44, 'desaconselhou': 44, 'diz': 162, 'dá': 159, 'escreve': 162, 'faz':
166, 'liga': 162, 'me': 169, 'poe': 170, 'telefona': 162, 'volta': 173, 'voltara': 173}, {'': (4, 'needs_from_me')},
{'<my>': 175}, {'^': 176}, {'^': 176, 'a': 177, 'as': 177, 'da': 177, 'de': 177, 'do': 177, 'o': 177, 'os': 177},
{'contra': 45, 'para': 45, 'que': 45, 'sobre': 45}, {'me': 179, 'nos': 179}, {'^': 175}, {'contacto': 0}, {'em': 182},
{'^': 183}, {'^': 183, 'me': 184}, {'^': 0}, {'a': 186, 'em': 186}, {'se': 187}, {'com': 177}, {'': (6, 'theirs'),
'me': 0}, {'<giveinf>': 190}, {'': (7, 'waiting'), '<giveinf>': 190}, {'^': 192}, {'^': 10}, {'^': 191, 'me': 193,
'nos': 194}, {'me': 194, 'nos': 194}, {'<inf>': 44}, {'<inf>': 44, 'nao': 197, 'não': 197}, {'^': 198}, {'para': 199,
'pra': 199}, {'que': 44}, {'<inf>': 44, '<urge_inf>': 44, 'nao': 197, 'não': 197, 'tenho': 201}, {'': (3, 'advice'),
'<urge_inf>': 44, 'tenho': 201}, {'^': 203}, {'gente': 204}, {'^': 202, 'a': 205, 'eu': 204, 'mim': 45, 'nos': 45,
'nós': 45}, {'<subj>': 44}, {'<subj>': 44, 'me': 207}, {'<subj>': 44, '<urge_inf>': 44, '<would_give>': 0, 'me': 207,
'nao': 208, 'não': 208, 'tenho': 201}, {'<subj>': 44, '<urge_inf>': 44, 'me': 207, 'nao': 208, 'não': 208, 'tenho':
201}, {'^': 210}, {'gente': 211}, {'^': 0, 'me': 186}, {'': (6, 'theirs'), '<would_give>': 0}, {'^': 214}, {'': (6,
'theirs'), '<subj>': 44, 'me': 207, 'nao': 208, 'não': 208}, {'^': 216}, {'<subj>': 44, 'me': 207, 'nao': 208, 'não':
208}, {'^': 218}, {'^': 209, 'a': 212, 'eu': 211, 'ia': 213, 'iria': 186, 'me': 215, 'nos': 217, 'nós': 219, 'vai':
213}, {'...': 200, 'para': 206, 'pra': 206, 'que': 220}, {'...': 200, 'para': 199, 'pra': 199}, {'<urge_inf>': 44,
'nao': 197, 'não': 197, 'tenho': 201}, {'^': 223, 'a': 205, 'eu': 204, 'mim': 45, 'nos': 45, 'nós': 45}, {'me': 221,
'nos': 222, 'para': 224, 'pra': 224, 'que': 220}, {'^': 210, 'a': 212, 'eu': 211, 'ia': 213, 'iria': 186, 'me': 186,
'nos': 217, 'nós': 219, 'vai': 213}, {'...': 200, 'para': 206, 'pra': 206, 'que': 226}, {'me': 227, 'nos': 222,
'para': 224, 'pra': 224, 'que': 226}, {'que': 45}, {'de': 229, 'que': 45}, {'opiniao': 230}, {'da': 231, 'de': 231},
{'a': 45}, {'me': 233, 'nos': 233}, {'da': 186, 'de': 186, 'do': 186}, {'se': 235}, {'parte': 175}, {'minha': 237,
'nossa': 237}, {'da': 238}, {'...': 239, '<my>': 175}, {'^': 240}, {'^': 175, 'lhe': 181, 'lhes': 181}, {'gente':
242}, {'a': 243, 'eu': 242}, {'^': 240, 'a': 177, 'as': 177, 'da': 177, 'de': 241, 'do': 177, 'o': 177, 'os': 177,
'que': 244}, {'': (4, 'needs_from_me'), '<my>': 175}, {'^': 246}, {'eu': 247, 'lhe': 247}, {'da': 247, 'de': 247,
'do': 247, 'que': 248}, {'espera': 249}, {'de': 110}, {'a': 250, 'aguardando': 177, 'convencida': 251, 'convencido':
251, 'esperando': 177, 'à': 250}, {'gente': 45}, {'a': 253, 'eu': 45, 'mim': 45, 'nos': 45, 'nós': 45}, {'para': 254,
'pra': 254}, {'me': 255, 'para': 254, 'pra': 254}, {'de': 186}, {'tarefa': 257}, {'a': 258}, {'^': 0, 'me': 186,
'nos': 186}, {'por': 186}, {'a': 250, 'com': 259, 'de': 260, 'responsavel': 261, 'à': 250}, {'de': 260}, {'com': 259,
'de': 260, 'responsavel': 261}, {'dever': 213, 'espera': 249}, {'devendo': 186}, {'a': 265, 'com': 259, 'de': 260,
'devendo': 186, 'me': 266, 'responsavel': 261, 'à': 250}, {'^': 0, 'me': 186, 'que': 213}, {'^': 0, 'me': 268, 'que':
213}, {'me': 10}, {'<giveinf>': 270}, {'^': 271}, {'<giveinf>': 10}, {'^': 273}, {'^': 271, 'de': 272, 'me': 274,
'nos': 274, 'que': 272}, {'me': 274, 'nos': 274}, {'eu': 45, 'que': 45}, {'eu': 45}, {'em': 229, 'para': 277, 'pra':
278, 'que': 45}, {'gente': 219}, {'^': 218, 'a': 280, 'eu': 219, 'nos': 219, 'nós': 219}, {'que': 281}, {'': (3,
'advice'), '<subj>': 44, 'me': 207, 'nao': 208, 'não': 208}, {'^': 283, 'a': 280, 'eu': 219, 'nos': 219, 'nós': 219},
{'em': 229, 'me': 282, 'para': 277, 'pra': 278, 'que': 284}, {'<urge_inf>': 44}, {'^': 286}, {'eu': 287, 'me': 287},
{'^': 286, 'para': 254, 'pra': 254}, {'eu': 287, 'me': 289, 'para': 254, 'pra': 254}, {'^': 44, 'a': 45}, {'^': 44,
'a': 45, 'me': 291, 'nos': 233, 'para': 45, 'que': 45}, {'<give3>': 0, '<would_give>': 0, 'da': 158, 'diz': 161, 'dá':
158, 'escreve': 161, 'fala': 161, 'liga': 161}, {'^': 44, 'nao': 45, 'não': 45}, {'contra': 294, 'para': 294, 'pra':
294, 'que': 294, 'sobre': 294}, {'<inf>': 44, '<urge_inf>': 44, 'nao': 197, 'não': 197}, {'^': 296}, {'para': 297,
'pra': 297}, {'<urge_inf>': 44, 'tenho': 201}, {'^': 299, 'a': 205, 'eu': 204, 'mim': 45, 'nos': 45, 'nós': 45}, {'^':
209, 'a': 212, 'eu': 211, 'ia': 186, 'iria': 186, 'me': 215, 'nos': 217, 'nós': 219, 'vai': 186}, {'para': 300, 'pra':
300, 'que': 301}, {'...': 298, 'me': 302, 'para': 206, 'pra': 206, 'que': 301}, {'^': 210, 'a': 212, 'eu': 211, 'ia':
186, 'iria': 186, 'me': 186, 'nos': 217, 'nós': 219, 'vai': 186}, {'para': 300, 'pra': 300, 'que': 304}, {'...': 298,
'me': 305, 'para': 206, 'pra': 206, 'que': 304}, {'^': 273, 'de': 274, 'que': 274}, {'me': 282, 'que': 281}, {'de':
186, 'que': 186}, {'<advises>': 292, '<says>': 133, '<wrote3>': 142, '^': 293, 'alerta': 295, 'alertou': 295,
'avisou': 295, 'cobra': 181, 'cobrou': 181, 'coloca': 185, 'deve': 194, 'devem': 194, 'disse': 303, 'diz': 306,
'empurrou': 233, 'encoraja': 233, 'encorajou': 233, 'estimulou': 233, 'fala': 256, 'falou': 303, 'garantiu': 269,
'ia': 307, 'incentiva': 233, 'incentivou': 233, 'insistiu': 308, 'mandou': 256, 'pediu': 308, 'poe': 185, 'promete':
269, 'prometeu': 269, 'sugeriu': 308, 'tem': 309, 'tinha': 307, 'têm': 309, 'vai': 186, 'vao': 186}, {'D': 175},
{'...': 311}, {'': (4, 'needs_from_me'), '...': 311}, {'...': 239, '<any_det>': 312, '<my>': 313}, {'<any_det>': 312,
'<my>': 313}, {'^': 315}, {'^': 314}, {'^': 314, 'a': 177, 'as': 177, 'da': 316, 'de': 317, 'do': 316, 'o': 177, 'os':
177}, {'...': 298, 'para': 199, 'pra': 199}, {'<advises>': 292, '<wrote3>': 142, '^': 293, 'alerta': 295, 'alertou':
295, 'avisou': 295, 'deve': 194, 'devem': 194, 'disse': 319, 'diz': 319, 'empurrou': 233, 'encoraja': 233,
'encorajou': 233, 'estimulou': 233, 'falou': 319, 'ia': 307, 'incentiva': 233, 'incentivou': 233, 'tem': 309, 'tinha':
307, 'têm': 309, 'vai': 186, 'vao': 186}, {'para': 213}, {'se': 321}, {'^': 176, 'a': 177, 'as': 177, 'da': 177, 'de':
177, 'do': 177, 'o': 177, 'os': 177, 'que': 244}, {'': (4, 'needs_from_me'), '<subj>': 44, 'me': 207, 'nao': 208,
'não': 208}, {'^': 324, 'lhe': 181, 'lhes': 181}, {'gente': 325}, {'^': 218, 'a': 326, 'eu': 325, 'nos': 219, 'nós':
219}, {'me': 282, 'que': 327}, {'^': 175, 'a': 243, 'eu': 242, 'lhe': 181}, {'^': 314, 'a': 177, 'as': 177, 'da': 316,
'de': 317, 'do': 316, 'o': 177, 'os': 177, 'que': 329}, {'que': 244}, {'...': 239}, {'^': 332}, {'^': 332, 'de': 333},
{'para': 213, 'pra': 213}, {'compromete': 187, 'comprometeu': 187, 'encarrega': 235, 'ofereceu': 335}, {'a': 250,
'aguardando': 177, 'esperando': 177, 'à': 250}, {'me': 0}, {'<giveinf>': 338}, {'^': 339, 'me': 186, 'nos': 186},
{'de': 340, 'que': 340}, {'^': 271, 'me': 194, 'nos': 194}, {'^': 271, 'de': 342, 'que': 342}, {'de': 196, 'que':
196}, {'me': 186, 'nos': 186}, {'de': 345, 'que': 345}, {'<inf>': 0}, {'me': 347, 'nos': 347}, {'e': 348}, {'...':
349}, {'<giveinf>': 135, '<hand_inf>': 0, '<inf>': 350}, {'^': 351, 'me': 186, 'nos': 186}, {'<giveinf>': 135,
'<hand_inf>': 0}, {'^': 353, 'me': 186, 'nos': 186}, {'<advises>': 53, '<opines>': 110, '<says>': 134, '<wants3>':
139, '<wrote3>': 142, '^': 174, 'aguarda': 178, 'alertou': 180, 'avisou': 180, 'cobra': 181, 'cobrou': 181, 'coloca':
185, 'compromete': 188, 'comprometeu': 188, 'conta': 189, 'deve': 195, 'devem': 196, 'disse': 225, 'diz': 228, 'e':
232, 'empurrou': 234, 'encarrega': 236, 'encorajou': 234, 'espera': 245, 'esta': 252, 'está': 252, 'fala': 256,
'falou': 225, 'fica': 262, 'ficara': 263, 'ficaram': 264, 'ficou': 267, 'garantiu': 269, 'ia': 275, 'iam': 276,
'incentivou': 234, 'insiste': 279, 'insistiu': 285, 'manda': 288, 'mandou': 290, 'me': 310, 'necessita': 318, 'nos':
320, 'ocupa': 236, 'ofereceu': 322, 'pede': 323, 'pediu': 328, 'poe': 185, 'precisa': 330, 'promete': 269, 'prometeu':
269, 'propoe': 229, 'propos': 229, 'quer': 245, 'queria': 331, 'requer': 334, 'se': 336, 'sugeriu': 308, 'ta': 337,
'tem': 341, 'tinha': 343, 'tinham': 344, 'trata': 235, 'têm': 346, 'vai': 352, 'vao': 354, 'é': 232}, {'^': 44, 'que':
45}, {'^': 44, 'e': 356, 'era': 356, 'foi': 356, 'hoje': 356, 'que': 45, 'é': 356}, {'...': 46, '^': 44, 'e': 356,
'era': 356, 'foi': 356, 'hoje': 356, 'que': 45, 'é': 356}, {'<them>': 357, 'N': 358}, {'...': 46, ':': 45}, {'da':
359, 'de': 359, 'dela': 360, 'dele': 360, 'do': 359}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 362}, {'lhe': 363,
'lhes': 363}, {'encontrar': 75}, {'<see_inf>': 75, 'me': 365}, {'N': 140, 'a': 141, 'me': 142, 'o': 141}, {'ao': 54,
'aqui': 54, 'ca': 54, 'em': 54, 'na': 54, 'no': 54, 'pela': 54, 'pelo': 54}, {'<giveinf>': 16}, {'^': 369}, {'^': 369,
'lhe': 370}, {'^': 369, 'eu': 371, 'lhe': 370}, {'para': 372, 'pra': 372, 'que': 372}, {'me': 373, 'para': 372, 'pra':
372, 'que': 372}, {'apareceu': 368, 'passaram': 368, 'passou': 368, 'pediu': 374, 'veio': 54, 'vieram': 54}, {'ela':
16, 'elas': 16, 'ele': 16, 'eles': 16}, {'lha': 16, 'lhe': 16, 'lhes': 16, 'lho': 16, 'p': 376, 'para': 376, 'pra':
376}, {'N': 16, 'ela': 16, 'elas': 16, 'ele': 16, 'eles': 16}, {'a': 378, 'ao': 378, 'p': 378, 'para': 378, 'pra':
378, 'à': 378}, {'<give1>': 377, '<give1_pra>': 16, '<give3>': 143, 'da': 159, 'desaconselha': 44, 'desaconselhou':
44, 'devolvo': 379, 'diz': 162, 'dou': 379, 'dá': 159, 'escreve': 162, 'faco': 379, 'faz': 166, 'liga': 162, 'ligo':
379, 'me': 169, 'mostro': 379, 'passo': 379, 'poe': 170, 'telefona': 162, 'volta': 173, 'voltara': 173}, {'<give1>':
16}, {'': (7, 'waiting'), '<of>': 10}, {'dela': 0, 'dele': 0}, {'lado': 383}, {'do': 384}, {'esta': 385, 'está': 385},
{'papo': 54}, {'': (14, 'together'), '<we3>': 54, 'encontra': 6, 'fala': 6, 've': 6}, {'casa': 6}, {'me': 6, 'nos':
6}, {'encontrar': 6, 'reunir': 6}, {'encontrar': 6}, {'com': 6, 'reuniao': 6, 'reunião': 6, 'um': 6, 'uma': 6},
{'<see_inf>': 6, 'a': 389, 'encontrar': 390, 'falar': 84, 'me': 391, 'nos': 392, 'ter': 393}, {'almoca': 6, 'almocou':
54, 'bateu': 387, 'conversou': 54, 'discutiu': 54, 'falou': 54, 'foi': 54, 'janta': 6, 'jantou': 54, 'saiu': 54, 'se':
388, 'toma': 6, 'tomou': 54, 'vai': 394, 'viu': 54}, {'e': 356, 'era': 356, 'foi': 356, 'é': 356}, {'conselho': 396,
'dica': 396, 'recomendacao': 396, 'sugestao': 396}, {'hora': 75}, {'se': 25}, {'^': 381, 'aguardar': 382, 'bola': 386,
'espera': 127, 'esperar': 382, 'gente': 395, 'quais': 21, 'qual': 21, 'seu': 397, 'sua': 397, 'ultima': 398, 'ver':
399}, {'de': 54}, {'<see_inf>': 54}, {'de': 402}, {'minha': 16}, {'que': 25}, {'': (14, 'together')}, {'me': 406},
{'^': 16, 'lhe': 41}, {'eu': 408}, {'que': 409}, {'': (10, 'thanks')}, {'': (10, 'thanks'), '<to>': 411}, {'<seen1>':
75}, {'me': 75}, {'': (0, 'missed'), '<see_inf>': 75, 'encontrar': 414, 'me': 365}, {'a': 415}, {'para': 415, 'pra':
415}, {'de': 415}, {'como': 415, 'tempo': 418}, {'<clitic>': 413, '<seen1>': 75, 'cheguei': 416, 'consegui': 415,
'conseguimos': 415, 'deu': 417, 'pude': 415, 'tive': 419}, {'nao': 420, 'não': 420}, {'': (17, 'gave:knowledge')},
{'^': 422}, {'a': 423, 'com': 423, 'em': 423, 'na': 423, 'no': 423}, {'<them>': 424, 'N': 424}, {'<them>': 424, 'N':
424, 'a': 425, 'o': 425}, {'<them>': 424, 'N': 424, 'a': 423, 'com': 423, 'na': 423, 'no': 423}, {'a': 423, 'com':
423, 'na': 423, 'no': 423}, {'<them>': 424, 'N': 424, 'a': 427, 'la': 428, 'lo': 428, 'o': 427}, {'da': 75, 'de': 75,
'do': 75}, {'atras': 430}, {'em': 25, 'que': 25, 'se': 25}, {'pensar': 432}, {'a': 433, 'atras': 430, 'pensando':
432}, {'': (13, 'talk'), '<they>': 21}, {'que': 435}, {'N': 362}, {'a': 437, 'o': 437}, {'<to>': 437, 'para': 438},
{'parece': 21}, {'que': 440}, {'o': 54}, {'': (15, 'gave:intro')}, {'^': 443}, {'N': 444}, {'N': 444, 'a': 445, 'ao':
445, 'com': 445, 'e': 445, 'à': 445}, {'N': 446}, {':': 447}, {'N': 444, 'a': 445, 'o': 445}, {'a': 445, 'o': 445},
{'<to>': 445, 'com': 449, 'e': 449, 'para': 450}, {'N': 451}, {'N': 451, 'a': 452, 'lhe': 449, 'lhes': 449, 'o': 452},
{'dois': 444, 'duas': 444}, {'N': 451, 'a': 452, 'as': 454, 'lhe': 449, 'lhes': 449, 'o': 452, 'os': 454}, {'': (20,
'gave:referral')}, {'^': 456}, {'<to>': 457, '^': 456}, {'cliente': 458, 'contacto': 458, 'contato': 458, 'lead':
458}, {'um': 459}, {'lhe': 460, 'um': 459}, {'quais': 21, 'qual': 21}, {'^': 381}, {'^': 381, 'lhe': 463}, {'^': 381,
'eu': 464, 'lhe': 463}, {'que': 465}, {'<to>': 437, 'lhe': 466, 'que': 465}, {'': (22, 'gave:volunteering')}, {'^':
468}, {'alimentos': 469}, {'alimentar': 469, 'de': 470}, {'': (23, 'contact'), 'um': 387}, {'um': 387}, {'': (23,
'contact'), '<drink>': 6}, {'um': 474, 'uma': 54, 'umas': 54, 'uns': 54}, {'um': 54, 'uma': 54, 'umas': 54, 'uns':
54}, {'<drink>': 6}, {'um': 477}, {'com': 449}, {'contacto': 479, 'contato': 479}, {'em': 480}, {'N': 481}, {'N': 481,
'a': 482, 'o': 482}, {'N': 411}, {'<to>': 484, 'N': 411}, {'me': 41}, {'caixa': 75, 'voicemail': 75}, {'a': 487, 'o':
487}, {'ao': 487, 'na': 487, 'no': 487, 'para': 488, 'pra': 487, 'pro': 487}, {'mensagens': 75}, {'de': 490, 'postal':
75}, {'c': 54, 'com': 54}, {'a': 457, 'ao': 457, 'da': 457, 'do': 457, 'para': 457, 'pra': 457, 'à': 457},
{'recomendacao': 493}, {'de': 494}, {'atendida': 75}, {'nao': 496, 'não': 496, 'perdida': 75}, {'atendidas': 75},
{'nao': 498, 'não': 498, 'perdidas': 75}, {'<any_det>': 2}, {'^': 500}, {'me': 501}, {'<date>': 75}, {'a': 503, 'ao':
503, 'o': 503, 'à': 503}, {'tarde': 504}, {'dia': 54}, {'em': 506}, {'papo': 507}, {'o': 508}, {'contacto': 49,
'contato': 49}, {'em': 510}, {'N': 511}, {'N': 511, 'a': 512, 'o': 512}, {'com': 449, 'e': 449}, {'N': 514}, {'N':
514, 'a': 515, 'o': 515}, {'contacto': 516, 'contato': 516}, {'N': 481, 'a': 482, 'em': 517, 'o': 482}, {'gente':
406}, {'a': 519, 'saudade': 75}, {'<inf>': 6}, {'D': 521, 'de': 521, 'para': 521, 'pra': 521, 'um': 521, 'uma': 521},
{'N': 522}, {'N': 522, 'a': 523, 'o': 523}, {'N': 522, 'a': 523, 'ela': 370, 'ele': 370, 'o': 523}, {'^': 369,
'almocar': 6, 'encontrar': 6, 'jantar': 6, 'nos': 123, 'tomar': 6}, {'': (5, 'mine'), '<giveinf>': 16}, {'^': 527,
'lhe': 41}, {'eu': 528}, {'c': 524, 'com': 525, 'de': 526, 'que': 529}, {'eu': 370}, {'c': 524, 'com': 525, 'de': 526,
'que': 531}, {'com': 54, 'um': 54, 'uma': 54}, {'N': 91}, {'experiencia': 423}, {'minha': 535}, {'a': 534, 'o': 534},
{'<to>': 534, 'a': 536, 'com': 537, 'minha': 535, 'para': 537}, {'a': 16}, {'me': 539}, {'^': 422, 'a': 423, 'ao':
423, 'aos': 423, 'as': 423, 'de': 423, 'em': 423, 'na': 423, 'no': 423, 'para': 423, 'pra': 423, 'sobre': 423, 'à':
423, 'às': 423}, {'<course>': 541}, {'a': 542, 'o': 542, 'um': 542, 'uma': 542}, {'a': 445, 'ao': 445, 'com': 450,
'e': 450, 'à': 445}, {'N': 544}, {'a': 545, 'o': 545}, {'<should>': 44, 'e': 104, 'o': 104, 'é': 104}, {'^': 547},
{'gente': 548}, {'^': 547, 'a': 549, 'eu': 548}, {'N': 550}, {'<them>': 550, 'a': 551, 'o': 551}, {'dia': 45},
{'dela': 396, 'dele': 396, 'do': 553}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 555, 'o': 555}, {'que': 423},
{'como': 423, 'por': 557, 'porque': 423}, {'N': 558}, {'a': 437, 'ela': 558, 'ele': 558, 'o': 437}, {'N': 558, 'ela':
558, 'ele': 558}, {'<to>': 437, 'a': 559, 'ao': 559, 'como': 423, 'lhe': 558, 'lhes': 558, 'para': 560, 'por': 557,
'porque': 423, 'pra': 561, 'pro': 559, 'à': 559}, {'a': 6, 'para': 6, 'pra': 6}, {'me': 563, 'nos': 563}, {'voz': 75},
{'de': 565}, {'vermelha': 469}, {'nos': 54}, {'c': 54, 'com': 54, 'na': 54, 'no': 54}, {'c': 54, 'com': 54, 'me': 569,
'na': 54, 'no': 54}, {'que': 21}, {'da': 457, 'de': 457, 'do': 457}, {'contacto': 572, 'contato': 572, 'email': 572,
'nome': 572, 'numero': 572, 'telefone': 572}, {'<to>': 113, '^': 112, 'no': 113}, {'<any_det>': 573, '^': 90}, {'N':
575}, {'a': 113, 'ao': 113, 'da': 113, 'do': 113, 'na': 113, 'no': 113, 'sobre': 113, 'à': 113}, {'comentarios': 577,
'feedback': 577, 'notas': 577, 'opiniao': 577, 'parecer': 577, 'visao': 577}, {'<feedback_noun>': 574, 'comentarios':
577, 'feedback': 577, 'notas': 577, 'opiniao': 577, 'parecer': 577, 'visao': 577}, {'<course>': 541, 'meu': 578,
'meus': 578, 'minha': 579, 'minhas': 578}, {'<to>': 72, '^': 71}, {'parabens': 581}, {'animo': 581, 'apoio': 581,
'forca': 581, 'meu': 578, 'meus': 578, 'minha': 578, 'minhas': 578, 'os': 582, 'parabens': 581}, {'cara': 570,
'caras': 570}, {'^': 422, 'a': 423, 'ao': 423, 'com': 423, 'na': 423, 'no': 423, 'à': 423}, {'forca': 585, 'mao': 585,
'maozinha': 585}, {'<any_det>': 573, '<feedback_noun>': 574, 'animo': 581, 'apoio': 581, 'forca': 581, 'os': 582,
'parabens': 581, 'uma': 586}, {'<any_det>': 573}, {'<course>': 541, 'meu': 579, 'meus': 578, 'minha': 578, 'minhas':
578}, {'animo': 581, 'apoio': 581, 'forca': 581, 'meu': 578, 'meus': 579, 'minha': 578, 'minhas': 578, 'os': 582,
'parabens': 581}, {'<course>': 541, '<feedback_noun>': 574, 'toque': 111}, {'<course>': 541, '<feedback_noun>': 574,
'forca': 585, 'mao': 585, 'maozinha': 585}, {'<any_det>': 573, '<feedback_noun>': 574, '<to>': 576, 'a': 580, 'animo':
581, 'apoio': 581, 'as': 583, 'boleia': 54, 'carona': 54, 'com': 537, 'de': 584, 'forca': 581, 'lhe': 587, 'lhes':
588, 'mentoria': 93, 'mentorias': 93, 'mentoring': 93, 'meu': 578, 'meus': 578, 'minha': 578, 'minhas': 578, 'o': 589,
'os': 590, 'para': 537, 'parabens': 581, 'um': 591, 'uma': 592}, {'comigo': 16}, {'meu': 578, 'meus': 578, 'minha':
578, 'minhas': 578}, {'na': 75}, {'': (0, 'missed'), 'na': 75}, {'mensagem': 596}, {'a': 595, 'as': 595, 'mensagem':
596, 'meu': 578, 'meus': 578, 'minha': 578, 'minhas': 578, 'o': 595, 'os': 595, 'recado': 597, 'uma': 598}, {'espera':
75}, {'visto': 75}, {'voz': 54}, {'de': 602}, {'<letter>': 54, 'nota': 603}, {'mao': 75}, {'tampa': 75}, {'<any_det>':
604, '<letter>': 54, 'a': 600, 'na': 605, 'nota': 603, 'pendurada': 75, 'pendurado': 75, 'plantada': 75, 'plantado':
75, 'tampa': 75, 'uma': 606, 'à': 600}, {'vacuo': 75}, {'a': 600, 'em': 601, 'esperando': 75, 'me': 607, 'na': 605,
'no': 608, 'pendurada': 75, 'pendurado': 75, 'plantada': 75, 'plantado': 75, 'à': 600}, {'animo': 581, 'apoio': 581,
'forca': 581, 'os': 582, 'parabens': 581}, {'a': 542, 'animo': 581, 'apoio': 581, 'as': 610, 'forca': 581, 'lhe': 610,
'mentoria': 93, 'mentorias': 93, 'mentoring': 93, 'o': 542, 'os': 610, 'parabens': 581, 'um': 542, 'uma': 542}, {'de':
435, 'que': 435}, {'sorte': 72}, {'boa': 613}, {'boa': 613, 'lhe': 614}, {'chamada': 54}, {'a': 616, 'agora': 54, 'c':
54, 'com': 54}, {'<tip>': 46}, {'^': 44, 'de': 45, 'para': 45, 'que': 45}, {'conselho': 619, 'dica': 619, 'sugestao':
619, 'toque': 619}, {'uma': 586}, {'...': 618, '<any_det>': 620, 'a': 600, 'na': 605, 'pendurada': 75, 'pendurado':
75, 'plantada': 75, 'plantado': 75, 'tampa': 75, 'uma': 606, 'à': 600}, {'bolo': 75, 'cano': 75}, {'tras': 75},
{'...': 618, '<any_det>': 620, 'bolo': 75, 'furo': 75, 'lhe': 621, 'me': 622, 'o': 623, 'para': 624, 'pra': 624, 'um':
623, 'uma': 586}, {'<see_inf>': 25}, {'': (5, 'mine'), 'N': 16}, {'los': 49}, {'N': 49}, {'N': 49, 'a': 629, 'o':
629}, {'a': 629, 'ao': 629, 'com': 630, 'e': 630, 'à': 629}, {'N': 631}, {'N': 631, 'a': 632, 'o': 632}, {'contato':
49}, {'em': 634}, {'los': 635}, {'contacto': 49}, {'em': 637}, {'los': 638}, {'ela': 16, 'ele': 16}, {'<any_det>': 16,
'^': 369, 'a': 627, 'ao': 16, 'apresenta': 628, 'apresentar': 633, 'apresentá': 628, 'coloca': 636, 'colocá': 636,
'conecta': 628, 'conectar': 633, 'conectá': 628, 'juntar': 633, 'lhe': 16, 'lhes': 16, 'po': 639, 'pra': 640, 'à':
16}, {'<give1>': 16, '<give1_pra>': 16, '<subj>': 44, '<urge_inf>': 44, '<would_give>': 0, 'me': 207, 'nao': 208,
'não': 208, 'tenho': 201}, {'<give1>': 16, '<give1_pra>': 16, '<subj>': 44, '<urge_inf>': 44, 'me': 207, 'nao': 208,
'não': 208, 'tenho': 201}, {'^': 643, 'lhe': 463}, {'<give1>': 16, '<give1_pra>': 16}, {'^': 645}, {'^': 642, 'a':
212, 'eu': 644, 'ia': 213, 'iria': 186, 'lhe': 646, 'me': 215, 'nos': 217, 'nós': 219, 'vai': 213}, {'<to>': 437,
'lhe': 466, 'me': 221, 'nos': 222, 'para': 224, 'pra': 224, 'que': 647}, {'<inf>': 49, '^': 369}, {'da': 231, 'de':
231, 'eu': 406, 'para': 370, 'pra': 370, 'preciso': 649, 'que': 370, 'se': 25}, {'pediu': 374}, {'da': 398}, {'cima':
652, 'vacuo': 75}, {'<they>': 21, 'N': 21, 'a': 21, 'nao': 21, 'não': 21, 'o': 21}, {'N': 86}, {'a': 655, 'o': 655},
{'<to>': 655, 'para': 656}, {'<paper>': 657}, {'a': 658, 'o': 658, 'um': 658, 'uma': 658}, {'<to>': 534, '^': 659,
'com': 537, 'para': 537}, {'da': 457, 'dela': 457, 'dele': 457, 'do': 457}, {'curriculo': 661, 'cv': 661}, {'o': 662},
{'da': 16, 'de': 16, 'do': 16}, {'me': 664}, {'nos': 6}, {'acaso': 54}, {'querer': 54}, {'<any_det>': 54, 'N': 54,
'c': 54, 'com': 54, 'por': 667, 'sem': 668}, {'<any_det>': 6, 'D': 6, 'N': 54, 'c': 6, 'cafe': 6, 'café': 6, 'com': 6,
'me': 84, 'por': 667, 'sem': 668}, {'<any_det>': 54, 'N': 54, 'c': 54, 'com': 54, 'me': 669, 'nos': 670, 'por': 667,
'sem': 668}, {'<any_det>': 54, 'N': 54, 'c': 54, 'com': 54, 'me': 669, 'nos': 669, 'por': 667, 'sem': 668}, {'me':
84}, {'apresentacao': 112, 'defesa': 112, 'pitch': 112}, {'^': 674}, {'a': 675, 'o': 675}, {'a': 423, 'como': 423,
'o': 423}, {'N': 677}, {'a': 423, 'como': 423, 'o': 423, 'por': 557, 'porque': 423}, {'ela': 558, 'ele': 558},
{'<to>': 678, 'a': 559, 'ao': 559, 'como': 423, 'lhe': 679, 'lhes': 679, 'para': 680, 'por': 557, 'porque': 423,
'pra': 561, 'pro': 559, 'à': 559}, {'N': 588}, {'<any_det>': 573, 'um': 459}, {'cliente': 458, 'contacto': 458,
'contato': 458, 'email': 111, 'lead': 458}, {'<any_det>': 573, '<to>': 682, '^': 659, 'lhe': 683, 'lhes': 588,
'mensagem': 111, 'o': 662, 'um': 684}, {'<any_det>': 604, '<letter>': 54, 'nota': 603}, {'me': 686}, {'bom': 25,
'para': 366, 'pra': 366}, {'cinco': 406, 'dois': 406, 'duas': 406, 'quatro': 406, 'tres': 406}, {'<of>': 75, 'N': 75,
'a': 75, 'ir': 75, 'ligar': 75, 'no': 75, 'o': 75, 'que': 75}, {'completo': 690}, {'<of>': 75, 'N': 75, 'a': 75,
'completamente': 690, 'ir': 75, 'ligar': 75, 'mesmo': 690, 'no': 75, 'o': 75, 'por': 691, 'que': 75, 'totalmente':
690}, {'me': 692}, {'perguntar': 555}, {'a': 694, 'para': 694, 'pra': 694}, {'N': 695}, {'a': 696, 'o': 696}, {'<to>':
696, 'lhe': 54, 'para': 697}, {'ela': 270, 'ele': 270, 'me': 10}, {'<any_det>': 10, 'noticias': 10, 'que': 699,
'resposta': 10, 'retorno': 10}, {'0': 75, 'duas': 75, 'meia': 75, 'um': 75, 'uma': 75}, {'N': 701}, {'N': 701, 'a':
702, 'o': 702, 'pela': 702, 'pelo': 702}, {'<of>': 75, 'N': 75, 'a': 75, 'completamente': 690, 'ir': 75, 'ligar': 75,
'mesmo': 690, 'no': 75, 'nos': 692, 'o': 75, 'por': 691, 'que': 75, 'totalmente': 690}, {'<date>': 75, 'nossa': 503,
'nosso': 503}, {'a': 705, 'da': 705, 'do': 705, 'o': 705, 'se': 430}, {'<of>': 75, 'N': 75, 'a': 75, 'completamente':
690, 'ir': 75, 'ligar': 75, 'me': 692, 'mesmo': 690, 'no': 75, 'o': 75, 'por': 691, 'que': 75, 'totalmente': 690},
{'<set>': 6, 'a': 250, 'aguardando': 177, 'convencida': 251, 'convencido': 251, 'esperando': 177, 'à': 250},
{'aguardar': 382, 'esperar': 382}, {'aguardo': 382}, {'a': 709, 'aguardando': 382, 'esperando': 382, 'no': 710}, {'c':
54, 'com': 54, 'la': 406, 'lá': 406, 'para': 366}, {'duas': 406}, {'dois': 406, 'tres': 406}, {'as': 713, 'c': 54,
'com': 54, 'os': 714, 'todos': 406}, {'tambem': 406}, {'almocar': 54, 'conversa': 54, 'falar': 54, 'mesa': 54,
'tomar': 54}, {'com': 54}, {'conversa': 54, 'mesa': 54}, {'a': 717, 'c': 54, 'com': 54, 'em': 58, 'la': 718, 'lá':
718, 'na': 54, 'no': 54, 'reunida': 54, 'reunido': 54, 'à': 719}, {'conversa': 54, 'falar': 54}, {'conversa': 54},
{'a': 721, 'c': 54, 'com': 54, 'em': 54, 'juntos': 54, 'na': 54, 'no': 54, 'reunidos': 54, 'à': 722}, {'aguardar':
382, 'dever': 36, 'esperar': 382, 'pensar': 432}, {'da': 10, 'de': 10, 'do': 10}, {'a': 724, 'aguardando': 382,
'atras': 430, 'devendo': 36, 'esperando': 382, 'no': 710, 'pendente': 725, 'pensando': 432}, {'<give1_pra>': 16},
{'ela': 370, 'ele': 370}, {'com': 728, 'de': 370, 'que': 531}, {'<any_det>': 16, 'a': 627, 'ao': 16, 'lhe': 16,
'lhes': 16, 'pra': 640, 'à': 16}, {'lhe': 41, 'lhes': 41}, {'que': 731}, {'<giveinf>': 16, '<them>': 369}, {'^': 733},
{'a': 734, 'com': 734, 'de': 734}, {'': (5, 'mine'), '^': 733, 'lhe': 16}, {'a': 734, 'com': 734, 'de': 736},
{'encarrego': 664}, {'^': 369, 'lhe': 370, 'lhes': 370}, {'^': 727, 'a': 463, 'combinamos': 729, 'combinei': 729,
'combinámos': 729, 'devo': 730, 'disse': 732, 'e': 406, 'encarrego': 665, 'ficamos': 735, 'fico': 737, 'ficámos': 735,
'fiquei': 737, 'lhe': 463, 'lhes': 463, 'me': 738, 'o': 463, 'ocupo': 665, 'trato': 664, 'vamos': 739, 'vou': 739},
{'': (9, 'told'), 'a': 423, 'como': 423, 'o': 423}, {'N': 741}, {'<to>': 742, 'a': 559, 'ao': 559, 'como': 423, 'lhe':
679, 'lhes': 679, 'para': 560, 'por': 557, 'porque': 423, 'pra': 561, 'pro': 559, 'à': 559}, {'^': 645, 'lhe': 463},
{'^': 645, 'eu': 744, 'lhe': 646}, {'': (23, 'contact'), 'lhe': 466, 'que': 745}, {'confirmar': 10, 'enviar': 10,
'mandar': 10, 'responder': 10}, {'N': 747, 'confirmar': 10, 'enviar': 10, 'mandar': 10, 'me': 747, 'responder': 10},
{'^': 369, 'a': 748, 'ela': 748, 'ele': 748, 'o': 748}, {'^': 369, 'a': 748, 'apresenta': 628, 'apresentar': 633,
'apresentá': 628, 'coloca': 636, 'colocá': 636, 'conecta': 628, 'conectar': 633, 'conectá': 628, 'ela': 748, 'ele':
748, 'juntar': 633, 'me': 749, 'o': 748, 'po': 639}, {'se': 75}, {'gente': 751, 'vejo': 75}, {'falamos': 75, 'vemos':
75}, {'vejo': 75}, {'a': 752, 'estou': 75, 'falamos': 75, 'falava': 75, 'falo': 75, 'nos': 753, 'o': 754, 'vejo': 75,
'vemos': 75}, {'n': 755, 'nao': 755, 'não': 755}, {'que': 756}, {'falta': 177}, {'...': 757, 'lhe': 758}, {'D': 96},
{'para': 760, 'pra': 760, 'pro': 760}, {'espera': 249, 'ser': 761}, {'conta': 16}, {'minha': 763}, {'<moved_pp>': 761,
'a': 762, 'agora': 761, 'com': 259, 'comigo': 16, 'de': 260, 'marcada': 6, 'marcado': 6, 'para': 760, 'por': 764,
'pra': 760, 'pro': 760, 'responsavel': 261, 'à': 250}, {'nada': 75}, {'vao': 75}, {'0': 75, 'e': 766, 'em': 767,
'meia': 398, 'sozinha': 75, 'sozinho': 75, 'uma': 398}, {'^': 733, 'aguardar': 382, 'espera': 768, 'esperar': 382},
{'N': 522, '^': 733, 'a': 523, 'o': 523}, {'<giveinf>': 16, '<them>': 369, 'lhe': 16, 'lhes': 16}, {'^': 771,
'almocar': 6, 'encontrar': 6, 'jantar': 6, 'lhe': 41, 'lhes': 41, 'marcar': 75, 'nos': 123, 'remarcar': 75, 'tomar':
6}, {'': (7, 'waiting'), '0': 75, '<of>': 10, 'e': 766, 'em': 767, 'meia': 398, 'sozinha': 75, 'sozinho': 75, 'uma':
398}, {'espera': 768}, {'a': 769, 'aguardando': 382, 'c': 524, 'com': 770, 'de': 772, 'esperando': 773, 'no': 710,
'plantada': 768, 'plantado': 768, 'à': 774}, {'^': 733, 'aguardar': 382, 'esperar': 382}, {'a': 776, 'aguardando':
382, 'com': 734, 'de': 736, 'esperando': 382, 'no': 710, 'pendente': 725}, {'D': 96, 'da': 102, 'de': 102, 'do': 102,
'para': 760, 'pra': 760, 'pro': 760}, {'dever': 213, 'espera': 249, 'ser': 761}, {'para': 6, 'que': 409}, {'^': 0,
'marcar': 75, 'me': 186, 'nos': 186, 'remarcar': 75}, {'by': 75}, {'aberto': 75, 'marcar': 75, 'stand': 782}, {'D':
96, 'depois': 75}, {'aberto': 75, 'fazer': 75, 'marcar': 75, 'minha': 763, 'stand': 782}, {'<moved_pp>': 778,
'<off_pp>': 75, 'D': 96, 'a': 779, 'acordado': 410, 'agendada': 6, 'agendado': 6, 'agora': 761, 'com': 259,
'combinado': 780, 'de': 781, 'devendo': 186, 'em': 783, 'marcada': 6, 'marcado': 6, 'me': 266, 'para': 784, 'por':
785, 'pra': 784, 'pro': 760, 'responsavel': 261, 'sem': 76, 'à': 250}, {'^': 733, 'espera': 768}, {'a': 787, 'c': 524,
'com': 770, 'de': 772, 'esperando': 768, 'plantada': 768, 'plantado': 768, 'à': 774}, {'^': 733, 'dever': 36,
'espera': 768, 'saber': 571}, {'': (5, 'mine'), '^': 16}, {'': (5, 'mine'), '^': 733, 'lhe': 790, 'lhes': 41}, {'a':
789, 'com': 734, 'de': 791, 'devendo': 36, 'esperando': 768, 'plantada': 768, 'plantado': 768, 'sabendo': 571, 'à':
774}, {'<date>': 54}, {'<of>': 444, '<to>': 444, '^': 443, 'com': 444, 'entre': 444}, {'<feedback_noun>': 574},
{'<course>': 541, 'apresentacao': 794, 'apresentacoes': 794, 'conexao': 794, 'intro': 794, 'intros': 794, 'minha':
795, 'ponte': 794}, {'apresentacao': 794, 'apresentacoes': 794, 'conexao': 794, 'intro': 794, 'intros': 794, 'ponte':
794}, {'<course>': 541, 'apresentacao': 794, 'apresentacoes': 794, 'conexao': 794, 'intro': 794, 'intros': 794, 'meu':
795, 'ponte': 794}, {'meus': 795}, {'^': 468, 'com': 469, 'em': 469, 'na': 469, 'no': 469}, {'voluntario': 800},
{'<course>': 541, '<feedback_noun>': 574}, {'<course>': 541, '<feedback_noun>': 574, 'apresentacao': 794,
'apresentacoes': 794, 'conexao': 794, 'intro': 794, 'intros': 794, 'ponte': 794}, {'<any_det>': 793, '<date>': 54,
'<feedback_noun>': 574, 'a': 796, 'as': 797, 'lhe': 795, 'mentoria': 93, 'mentorias': 93, 'mentoring': 93, 'o': 798,
'os': 799, 'trabalho': 801, 'um': 802, 'uma': 803, 'voluntariado': 800}, {'<any_det>': 793, '<date>': 54, 'a': 797,
'as': 797, 'mentoria': 93, 'mentorias': 93, 'mentoring': 93, 'o': 797, 'trabalho': 801, 'uma': 797, 'voluntariado':
800}, {'ser': 761}, {'D': 96, 'a': 487, 'depois': 75, 'o': 487}, {'fazer': 75}, {'D': 96, 'caixa': 75, 'depois': 75,
'voicemail': 75}, {'D': 96, 'caixa': 75, 'voicemail': 75}, {'<moved_pp>': 778, '<off_pp>': 75, 'D': 96, 'a': 806,
'agora': 761, 'ao': 487, 'na': 487, 'no': 487, 'para': 807, 'por': 808, 'pra': 809, 'pro': 810, 'sem': 76}, {'': (23,
'contact'), 'casa': 54}, {'a': 54, 'o': 54}, {'a': 812, 'almocar': 54, 'ao': 54, 'ate': 54, 'beber': 54, 'com': 54,
'correr': 54, 'em': 58, 'jantar': 54, 'la': 54, 'lá': 54, 'na': 812, 'no': 54, 'num': 54, 'numa': 54, 'ter': 718,
'tomar': 54, 'ver': 813, 'visitar': 54, 'à': 54}, {'mentoria': 93, 'mentorias': 93, 'mentoring': 93}, {'a': 812,
'almocar': 54, 'ao': 54, 'ate': 54, 'beber': 54, 'com': 54, 'correr': 54, 'dar': 815, 'em': 58, 'jantar': 54, 'la':
54, 'lá': 54, 'na': 812, 'no': 54, 'num': 54, 'numa': 54, 'ter': 718, 'tomar': 54, 'ver': 813, 'visitar': 54, 'à':
54}, {'de': 25}, {'ela': 21, 'ele': 21, 'isso': 21, 'mim': 21, 'nos': 21, 'nós': 21}, {'a': 818, 'ao': 484},
{'chamadas': 75}, {'de': 820}, {'^': 468, 'com': 469, 'em': 469, 'na': 469, 'no': 469, 'para': 469}, {'voluntariado':
822}, {'de': 823}, {'ver': 399}, {'n': 75, 'nao': 75, 'não': 75}, {'que': 826}, {'que': 826, 'tempo': 827}, {'<inf>':
49, '^': 369, 'tempos': 828}, {'...': 757, 'de': 825, 'muito': 828, 'que': 829, 'seculos': 828, 'tempos': 828},
{'agendado': 75, 'combinado': 75, 'marcado': 75}, {'<to>': 457, 'no': 457}, {'N': 832}, {'<any_det>': 573, '<to>':
682, 'N': 832, 'a': 833, 'lhe': 683, 'lhes': 588, 'o': 833, 'um': 459}, {'<to>': 437}, {'a': 449, 'ao': 449, 'com':
449, 'e': 449, 'à': 449}, {'N': 836}, {'N': 836, 'a': 837, 'o': 837}, {':': 447, 'N': 446, 'da': 838, 'de': 838, 'do':
838, 'entre': 838}, {'': (0, 'missed'), 'embora': 75}, {'ido': 840, 'saido': 75}, {'estava': 75}, {'havia': 841,
'nao': 842, 'não': 842, 'que': 21, 'tinha': 841}, {'a': 54, 'ao': 54, 'c': 54, 'com': 54, 'futebol': 54, 'padel': 54,
'tenis': 54, 'ténis': 54, 'tênis': 54, 'à': 54}, {'a': 545, 'me': 492, 'o': 545}, {'nos': 406, 'nós': 406}, {'': (14,
'together'), 'a': 846}, {'se': 847}, {'^': 369, 'de': 370}, {'^': 369, 'apresenta': 628, 'apresentar': 633,
'apresentá': 628, 'coloca': 636, 'colocá': 636, 'conecta': 628, 'conectar': 633, 'conectá': 628, 'juntar': 633, 'lhe':
41, 'po': 639}, {'^': 369, 'de': 850, 'lhe': 41, 'me': 849}, {'da': 25, 'de': 25, 'do': 25}, {'me': 852}, {'cadeira':
75}, {'de': 854}, {'cano': 75}, {'bolo': 75, 'cano': 75, 'cha': 855, 'furo': 75, 'nega': 75, 'tampa': 75}, {'bolo':
75, 'cano': 75, 'cha': 855, 'furo': 75, 'nega': 75, 'o': 856, 'tampa': 75, 'um': 857, 'uma': 857}, {'como': 423},
{'contacto': 572, 'contato': 572, 'nome': 572, 'numero': 572, 'telefone': 572}, {'opiniao': 113}, {'minha': 861},
{'<any_det>': 860, 'a': 862, 'comentarios': 113, 'feedback': 113, 'minha': 861}, {'<any_det>': 860}, {'': (5, 'mine'),
'que': 16}, {'<handed1>': 91, '<told1>': 362, '^': 381, 'apresentei': 449, 'contei': 859, 'dei': 863, 'devo': 16,
'expliquei': 859, 'mandei': 864, 'mostrei': 859, 'passei': 864, 'pedi': 555, 'perguntei': 555, 'prometi': 865},
{'facebook': 25, 'imprensa': 25, 'insta': 25, 'instagram': 25, 'jornal': 25, 'linkedin': 25, 'twitter': 25, 'x': 25},
{'': (11, 'thinking'), 'facebook': 25, 'imprensa': 25, 'insta': 25, 'instagram': 25, 'jornal': 25, 'linkedin': 25,
'twitter': 25, 'x': 25}, {'a': 25, 'as': 25, 'na': 867, 'no': 868, 'o': 25, 'os': 25, 'pelo': 867, 'que': 25, 'sobre':
25, 'um': 25, 'uma': 25}, {'perdida': 75}, {'': (23, 'contact'), '<to>': 696, 'a': 545, 'lhe': 54, 'o': 545, 'para':
697}, {'meu': 578, 'meus': 578, 'minha': 579, 'minhas': 578}, {'<any_det>': 573, '<feedback_noun>': 574, 'um': 459},
{'curriculo': 661, 'cv': 661, 'meu': 579, 'meus': 578, 'minha': 578, 'minhas': 578}, {'meu': 578, 'meus': 579,
'minha': 578, 'minhas': 578}, {'<feedback_noun>': 574, 'cliente': 458, 'contacto': 458, 'contato': 458, 'email': 111,
'lead': 458, 'mail': 111, 'zap': 111}, {'<feedback_noun>': 574, 'mensagem': 111}, {'<any_det>': 573,
'<feedback_noun>': 574, '<to>': 682, '^': 659, 'a': 872, 'as': 595, 'audio': 111, 'lhe': 873, 'lhes': 588, 'mail':
111, 'mensagem': 111, 'meu': 578, 'meus': 578, 'minha': 578, 'minhas': 578, 'o': 874, 'os': 875, 'um': 876, 'uma':
877, 'áudio': 111}, {'<letter>': 54}, {'<any_det>': 604, '<letter>': 54, '^': 286, 'nota': 603, 'para': 254, 'pra':
254}, {'<any_det>': 879, '<letter>': 54, 'eu': 287, 'me': 880, 'para': 254, 'pra': 254}, {'almocar': 6, 'encontrar':
6, 'jantar': 6, 'nos': 123, 'tomar': 6}, {'c': 524, 'com': 524, 'de': 882}, {'c': 524, 'com': 524}, {'saudade': 54},
{'a': 885, 'saudades': 54}, {'saudades': 54}, {'': (13, 'talk'), 'como': 21, 'da': 21, 'de': 21, 'do': 21, 'por': 571,
'porque': 21, 'que': 21, 'se': 21, 'sobre': 21}, {'a': 16, 'em': 16}, {'mail': 54}, {'<letter>': 54, 'e': 890, 'nota':
603}, {'<any_det>': 891, '<letter>': 54, 'a': 600, 'e': 890, 'em': 601, 'esperando': 75, 'na': 605, 'no': 608, 'nota':
603, 'pendurada': 75, 'pendurado': 75, 'plantada': 75, 'plantado': 75, 'à': 600}, {'bolo': 75}, {'<any_det>': 620,
'bolo': 75, 'furo': 75, 'o': 893, 'para': 624, 'pra': 624, 'um': 893}, {'<any_det>': 891, '<letter>': 54, 'e': 890,
'nota': 603}, {'<any_det>': 891, '<letter>': 54, 'e': 890, 'me': 255, 'nota': 603, 'para': 254, 'pra': 254}, {'para':
16, 'pra': 16}, {'cabeca': 75}, {'<any_det>': 891, '<letter>': 54, 'completamente': 75, 'da': 898, 'e': 890, 'nota':
603, 'totalmente': 75}, {'me': 282, 'para': 41, 'pra': 41, 'que': 281}, {'<advises>': 292, '<called3>': 54, '<off>':
75, '<says>': 888, '<wrote3>': 142, '^': 293, 'acompanhou': 406, 'alerta': 295, 'alertou': 295, 'avisou': 295,
'cobra': 181, 'cobrou': 181, 'coloca': 185, 'comprometi': 889, 'convida': 563, 'convidam': 563, 'deixou': 892, 'deu':
894, 'deve': 194, 'devem': 194, 'disse': 303, 'diz': 306, 'empurrou': 233, 'encaminhou': 895, 'encarrego': 664,
'encontramos': 492, 'encontrei': 492, 'encoraja': 233, 'encorajou': 233, 'enviou': 895, 'esqueci': 692, 'estimulou':
233, 'fala': 256, 'falou': 303, 'falta': 749, 'garantiu': 269, 'ia': 307, 'incentiva': 233, 'incentivou': 233,
'insistiu': 308, 'lembrar': 849, 'lembrei': 852, 'mandou': 896, 'ofereci': 897, 'passou': 899, 'pediu': 900,
'pergunto': 25, 'poe': 185, 'promete': 269, 'prometeu': 269, 'reuni': 492, 'reunimos': 492, 'sugeriu': 308, 'tem':
309, 'tinha': 307, 'têm': 309, 'vai': 186, 'vao': 186}, {'^': 30, 'a': 31, 'o': 31}, {'a': 31, 'o': 31}, {'a': 31,
'ao': 31, 'aos': 31, 'as': 31, 'com': 903, 'em': 31, 'na': 31, 'no': 31, 'para': 31, 'pra': 31, 'à': 31, 'às': 31},
{'saudade': 75}, {'de': 905}, {'a': 411, 'ao': 411, 'aos': 411, 'à': 411}, {'obrigada': 907, 'obrigado': 907},
{'melhor': 45}, {'^': 44, 'a': 253, 'eu': 45, 'nos': 45, 'nós': 45, 'o': 909}, {'N': 910}, {'da': 911, 'de': 911,
'dela': 910, 'dele': 910, 'do': 911}, {'agenda': 6, 'opiniao': 912, 'visao': 912}, {'N': 75}, {'da': 914, 'de': 914,
'do': 914}, {'': (0, 'missed'), 'a': 75, 'ao': 75, 'em': 75, 'na': 75, 'nada': 75, 'no': 75, 'nossa': 75, 'nosso': 75,
'o': 75, 'à': 75}, {'certo': 916, 'noticias': 75, 'para': 415, 'pra': 415, 'sinal': 75}, {'^': 369, 'lhe': 41}, {'^':
369, 'de': 918, 'lhe': 41}, {'possivel': 916}, {'volta': 75}, {'de': 921, 'mais': 75, 'nada': 75}, {'noticias': 75,
'sinal': 75}, {'<answers>': 75, 'deu': 923, 'esquecer': 919, 'liga': 922, 'ligou': 922, 'respondeu': 922},
{'esquecer': 849}, {'realizou': 916}, {'nada': 430}, {'<inf>': 75}, {'de': 928}, {'como': 415, 'coragem': 929,
'tempo': 418}, {'ninguem': 916}, {'<answers>': 75, '<clitic>': 413, '<happens3>': 916, '<seen1>': 75, 'cheguei': 416,
'consegui': 415, 'conseguimos': 415, 'deu': 917, 'esquece': 849, 'esquecer': 919, 'foi': 920, 'fui': 504, 'liga': 922,
'ligou': 922, 'me': 924, 'posso': 925, 'pude': 415, 'respondeu': 922, 'se': 926, 'sei': 927, 'tive': 930, 'veio':
931}, {'noticias': 75, 'para': 415, 'pra': 415, 'sinal': 75}, {'<answers>': 75, 'deu': 923, 'liga': 922, 'ligou': 922,
'respondeu': 922}, {'<answers>': 75, '<clitic>': 413, '<seen1>': 75, 'cheguei': 416, 'consegui': 415, 'conseguimos':
415, 'deu': 933, 'liga': 922, 'ligou': 922, 'me': 934, 'noticia': 430, 'noticias': 430, 'novas': 430, 'novidades':
430, 'pude': 415, 'rasto': 430, 'respondeu': 922, 'sinal': 430, 'tive': 419}, {'<answers>': 75, 'deu': 923},
{'<answers>': 75, 'deu': 923, 'me': 936}, {'': (7, 'waiting'), '<of>': 10, 'da': 10, 'de': 10, 'do': 10}, {'lugar':
45}, {'aguardo': 938, 'entender': 912, 'meu': 939, 'seu': 939, 'teu': 939, 'vacuo': 75}, {'bolo': 75, 'furo': 75, 'o':
893, 'para': 624, 'pra': 624, 'um': 893}, {'juntos': 406}, {'D': 6, 'c': 54, 'com': 54}, {'<advises>': 292,
'<called3>': 54, '<off>': 75, '<says>': 888, '<we3>': 54, '<wrote3>': 142, '^': 293, 'alerta': 295, 'alertou': 295,
'avisou': 295, 'convida': 563, 'convidam': 563, 'deixou': 892, 'desencontramos': 75, 'desencontrámos': 75, 'deu': 941,
'deve': 194, 'devem': 194, 'disse': 319, 'diz': 319, 'dois': 942, 'empurrou': 233, 'encaminhou': 895, 'encontramos':
943, 'encontrei': 492, 'encoraja': 233, 'encorajou': 233, 'enviou': 895, 'esquecemos': 692, 'estimulou': 233,
'falamos': 125, 'falou': 319, 'ia': 307, 'incentiva': 233, 'incentivou': 233, 'mandou': 895, 'passou': 895, 'reuni':
492, 'reunimos': 492, 'tem': 309, 'tinha': 307, 'têm': 309, 'vai': 186, 'vao': 186, 'vemos': 125}, {'mim': 49},
{'mental': 49, 'para': 945, 'pessoal': 49}, {'<answers>': 75, '<came3>': 75, '<clitic>': 413, '<seen1>': 75,
'atendeu': 75, 'chegou': 75, 'cheguei': 416, 'consegui': 415, 'conseguimos': 415, 'deu': 933, 'ligou': 75, 'me': 936,
'pude': 415, 'respondeu': 75, 'tive': 419}, {'dois': 942}, {'^': 381, 'quais': 21, 'qual': 21, 'seu': 397, 'sua':
397}, {'<to>': 484, 'N': 411, 'a': 411, 'ao': 411, 'aos': 411, 'à': 411}, {'para': 16}, {'<to>': 534, 'com': 537,
'me': 951, 'para': 537}, {'dois': 942, 'quais': 21, 'qual': 21}, {'entrevista': 25}, {'podcast': 25, 'video': 25,
'vídeo': 25}, {'palestra': 25}, {'a': 954, 'o': 955, 'que': 25, 'um': 955, 'uma': 956}, {'<them>': 550, 'a': 551, 'o':
551, 'que': 435}, {'D': 96, 'para': 760, 'pra': 760, 'pro': 760}, {'escritorio': 6}, {'em': 389}, {'': (2, 'plan'),
'a': 389}, {'visitar': 6}, {'comigo': 6}, {'<moved_pp>': 959, 'D': 96, 'a': 806, 'agora': 761, 'almocar': 6, 'ao':
960, 'aqui': 961, 'ca': 962, 'jantar': 6, 'la': 961, 'lá': 961, 'me': 963, 'para': 760, 'pra': 760, 'pro': 760, 'ter':
964}, {'manha': 54, 'noite': 54, 'tarde': 54}, {'semana': 54}, {'de': 967}, {'dia': 54, 'fim': 968}, {'...': 492, 'a':
966, 'em': 58, 'la': 54, 'lá': 54, 'na': 812, 'no': 54, 'o': 969, 'pela': 54, 'pelo': 54, 'por': 58}, {'manha': 54,
'meu': 578, 'meus': 578, 'minha': 579, 'minhas': 578, 'noite': 54, 'tarde': 54}, {'curriculo': 661, 'cv': 661, 'dia':
54, 'fim': 968, 'meu': 579, 'meus': 578, 'minha': 578, 'minhas': 578}, {'<feedback_noun>': 574, 'cliente': 458,
'contacto': 458, 'contato': 458, 'lead': 458}, {'...': 492, '<any_det>': 573, '<feedback_noun>': 574, '<to>': 576,
'^': 659, 'a': 971, 'as': 595, 'com': 537, 'em': 58, 'la': 54, 'lhe': 873, 'lhes': 588, 'lá': 54, 'meu': 578, 'meus':
578, 'minha': 578, 'minhas': 578, 'na': 812, 'no': 54, 'o': 972, 'os': 875, 'para': 537, 'pela': 54, 'pelo': 54,
'por': 58, 'um': 973, 'uma': 795}, {'cabeca': 75, 'ideia': 75}, {'completamente': 75, 'da': 975, 'totalmente': 75},
{'<moved_pp>': 959, 'D': 96, 'a': 806, 'agora': 761, 'me': 976, 'para': 760, 'pra': 760, 'pro': 760}, {'<to>': 555},
{'opiniao': 978}, {'a': 555, 'o': 555}, {'': (8, 'asked'), '<to>': 555, 'para': 980}, {'<to>': 555, 'para': 980},
{'conselho': 978}, {'<to>': 555, 'a': 979, 'ajuda': 978, 'conselho': 978, 'lhe': 981, 'lhes': 982, 'opiniao': 978,
'para': 980, 'um': 983}, {'<to>': 555, 'lhe': 982, 'lhes': 982, 'para': 980}, {'^': 527}, {'^': 527, 'eu': 371, 'lhe':
986}, {'': (5, 'mine'), '<giveinf>': 16, '<subj>': 44, 'me': 207, 'nao': 208, 'não': 208}, {'<giveinf>': 16, '<subj>':
44, 'me': 207, 'nao': 208, 'não': 208}, {'^': 989, 'lhe': 370}, {'^': 988, 'a': 280, 'eu': 990, 'lhe': 986, 'nos':
219, 'nós': 219}, {'para': 987, 'pra': 372, 'que': 991}, {'': (4, 'needs_from_me'), '<giveinf>': 16, '<subj>': 44,
'me': 207, 'nao': 208, 'não': 208}, {'': (4, 'needs_from_me'), '<giveinf>': 16}, {'^': 994}, {'^': 993, 'lhe': 995,
'lhes': 181}, {'^': 989, 'a': 326, 'eu': 996, 'lhe': 370, 'nos': 219, 'nós': 219}, {'me': 992, 'para': 372, 'pra':
372, 'que': 997}, {'carona': 54}, {'vistos': 21}, {'call': 75}, {'a': 1001}, {'<date>': 75, 'call': 75}, {'a': 1003,
'ao': 503, 'o': 503, 'à': 503}, {'se': 21}, {'<to>': 555, 'lhe': 981, 'lhes': 982, 'para': 980}, {'me': 25}, {'^':
547, 'a': 549, 'em': 510, 'eu': 548}, {'N': 1008}, {'<them>': 550, 'N': 511, 'a': 1009, 'o': 1009, 'que': 21},
{'<inf>': 49}, {'^': 314, 'a': 177, 'as': 177, 'da': 316, 'de': 317, 'do': 316, 'o': 177, 'os': 177, 'que': 329, 'se':
1011}, {'<giveinf>': 16, 'lhe': 369}, {'^': 1013}, {'^': 1013, 'de': 1014}, {'^': 1013, 'apresenta': 628,
'apresentar': 633, 'apresentá': 628, 'coloca': 636, 'colocá': 636, 'conecta': 628, 'conectar': 633, 'conectá': 628,
'de': 1014, 'juntar': 633, 'po': 639}, {'lhe': 75}, {'<see_inf>': 75, 'ligar': 1017}, {'N': 865}, {'': (5, 'mine'),
'^': 16, 'que': 16}, {'a': 1019, 'o': 1019}, {'': (5, 'mine'), '<to>': 1019, '^': 16, 'lhe': 1020, 'lhes': 1020,
'para': 1021, 'que': 16}, {'': (5, 'mine'), '<to>': 1019, 'lhe': 865, 'lhes': 865, 'para': 1021, 'que': 16},
{'<date>': 6, 'passo': 49}, {'passos': 49}, {'N': 481, 'conversa': 507}, {'N': 481, 'a': 1026, 'em': 517, 'o': 482},
{'conversa': 507}, {'a': 1028}, {'encontramos': 75, 'encontrámos': 75}, {'encontrei': 75, 'liguei': 75, 'nos': 1030,
'vi': 75}, {'': (6, 'theirs'), 'me': 0, 'nos': 0}, {'<would_give>': 1032}, {'^': 1033}, {'<is3>': 21, '<they>': 21,
'^': 1033, 'me': 1034, 'nos': 1034, 'saudade': 75}, {'': (13, 'talk'), 'sabe': 25}, {'quando': 21, 'quanto': 21, 'se':
21}, {'^': 240, 'a': 177, 'as': 177, 'da': 177, 'de': 241, 'do': 177, 'o': 177, 'os': 177, 'que': 244, 'saber': 1037},
{'de': 25, 'que': 244}, {'<letter>': 54, 'chamada': 54, 'visita': 54}, {'<any_det>': 1040, '<letter>': 54, '^': 500,
'chamada': 54, 'visita': 54}, {'<any_det>': 1040, '<letter>': 54, 'chamada': 54, 'visita': 54}, {'dela': 396, 'dele':
396}, {'N': 832, 'a': 833, 'la': 457, 'lo': 457, 'o': 833}, {'duvidas': 423, 'perguntas': 423}, {'a': 1045, 'as':
1045, 'às': 1045}, {'c': 54, 'com': 54, 'me': 492}, {'N': 54}, {'a': 1048, 'as': 1048, 'o': 1048, 'os': 1048}, {'com':
54, 'para': 54, 'pra': 54}, {'calhar': 25, 'compromete': 187, 'comprometeu': 187, 'encarrega': 235, 'esqueceu': 430,
'fosse': 278, 'juntou': 406, 'ofereceu': 335}, {'': (0, 'missed'), 'da': 75, 'de': 75, 'do': 75}, {'atender': 75,
'falar': 75, 'noticia': 430, 'noticias': 1052, 'novas': 430, 'novidades': 430, 'rasto': 430, 'responder': 75,
'resposta': 75, 'retorno': 75, 'sinal': 1052, 'sorte': 75, 'sucesso': 75, 'ver': 75}, {'me': 492}, {'bom': 25}, {'^':
30, 'a': 31, 'ao': 31, 'aos': 31, 'as': 31, 'com': 31, 'em': 31, 'na': 31, 'no': 31, 'para': 31, 'à': 31, 'às': 31},
{'coaching': 1056, 'mentoria': 1056, 'mentorias': 1056, 'mentoring': 1056}, {'de': 1057}, {'falta': 430}, {'a': 1059,
'falta': 430}, {'chama': 75}, {'com': 25, 'que': 25}, {'na': 867, 'no': 867, 'pelo': 867, 'que': 21}, {'a': 250,
'agendada': 6, 'agendado': 6, 'aguardando': 177, 'esperando': 177, 'marcada': 6, 'marcado': 6, 'à': 250}, {'estava':
406, 'esteve': 406, 'veio': 406}, {'desligado': 75}, {'<inf>': 49, '^': 339, 'me': 186, 'nos': 186}, {'...': 757,
'de': 340, 'que': 1067}, {'a': 6, 'o': 6}, {'^': 369, 'almocar': 84, 'encontrar': 6, 'estar': 84, 'lhe': 41, 'lhes':
41, 'ver': 1069}, {'<date>': 6, 'de': 1070, 'que': 1070, 'um': 7, 'uma': 7}, {'': (5, 'mine'), '^': 369, 'almocar':
84, 'apresenta': 628, 'apresentar': 633, 'apresentá': 628, 'coloca': 636, 'colocá': 636, 'conecta': 628, 'conectar':
633, 'conectá': 628, 'encontrar': 6, 'estar': 84, 'juntar': 633, 'lhe': 41, 'lhes': 41, 'po': 639, 'ver': 1069},
{'<date>': 6, 'de': 1072, 'que': 1072, 'saudades': 75, 'um': 7, 'uma': 7}, {'': (5, 'mine'), 'me': 10}, {'<giveinf>':
1074}, {'^': 10, 'encontrar': 75}, {'<see_inf>': 75, '^': 1075, 'me': 1076, 'nos': 194}, {'^': 271, 'agendado': 75,
'combinado': 75, 'de': 1077, 'marcado': 75, 'que': 1077}, {'com': 555}, {'a': 1045, 'as': 1045, 'duvidas': 1079, 'às':
1045}, {'<any_det>': 793, '<date>': 54}, {'dever': 36, 'pensar': 432}, {'a': 1082, 'devendo': 36, 'do': 49,
'pensando': 432}, {':': 49}, {'almoco': 54, 'almoço': 54}, {'<any_det>': 54, 'cafe': 54, 'cafezinho': 54, 'café': 54,
'cha': 54, 'chopp': 54, 'pequeno': 1085, 'um': 477}, {'cafe': 54, 'café': 54, 'um': 54, 'uma': 54}, {'': (23,
'contact'), 'de': 854}, {'<any_det>': 54, 'bolo': 75, 'cafe': 54, 'cafezinho': 54, 'café': 54, 'cano': 75, 'cha':
1088, 'chopp': 54, 'furo': 75, 'nega': 75, 'pequeno': 1085, 'tampa': 75, 'um': 857, 'uma': 857}, {'<any_det>': 54,
'cafe': 54, 'cafezinho': 54, 'café': 54, 'cha': 54, 'chopp': 54, 'pequeno': 1085}, {'mails': 54}, {'audios': 54, 'e':
1091, 'emails': 54, 'mails': 54, 'mensagens': 54, 'áudios': 54}, {'de': 1092}, {'': (23, 'contact'), 'ideia': 54},
{'audios': 54, 'e': 1091, 'emails': 54, 'figurinhas': 54, 'ideia': 54, 'impressoes': 54, 'mails': 54, 'mensagens': 54,
'uma': 1094, 'umas': 54, 'áudios': 54}, {'a': 1082, 'devendo': 36, 'pensando': 432}, {'<drink>': 492}, {'<drink>':
492, 'vez': 571}, {'<giveinf>': 135, '<inf>': 350}, {'D': 96, 'a': 487, 'o': 487}, {'<moved_pp>': 761, '^': 1099, 'a':
806, 'agora': 761, 'ao': 487, 'me': 186, 'na': 487, 'no': 487, 'nos': 186, 'para': 1100, 'pra': 810, 'pro': 810},
{'<see_inf>': 6, '^': 369, 'a': 389, 'encontrar': 390, 'falar': 84, 'lhe': 986, 'lhes': 370, 'me': 391, 'nos': 392,
'ter': 393, 'ver': 399}, {'^': 136, 'me': 186, 'nos': 186}, {'almocar': 6, 'ao': 960, 'aqui': 961, 'ca': 962,
'jantar': 6, 'la': 961, 'lá': 961, 'me': 963, 'ter': 964}, {'nos': 85}, {'N': 54, 'entrevista': 25}, {'N': 54,
'podcast': 25, 'video': 25, 'vídeo': 25}, {'N': 54, 'a': 1106, 'as': 1048, 'me': 492, 'na': 867, 'no': 867, 'o': 1107,
'os': 1048, 'pelo': 867, 'que': 25, 'um': 955, 'uma': 956}, {'N': 6}, {'com': 1109}, {'com': 469, 'em': 469, 'na':
469, 'no': 469, 'para': 469}, {'^': 369, 'casa': 6}, {'<see_inf>': 6, '^': 369, 'a': 1112, 'com': 1109, 'encontrar':
390, 'falar': 84, 'lhe': 986, 'lhes': 370, 'me': 391, 'nos': 392, 'o': 370, 'ter': 393, 'ver': 399}, {'espera': 127,
'ultima': 398}, {'da': 231, 'de': 231, 'para': 370, 'pra': 370, 'preciso': 649, 'que': 370}, {'$': 29, '//': 51,
'<advises>': 53, '<called3>': 55, '<came3>': 70, '<cheered1>': 74, '<date>': 83, '<eat1>': 85, '<handed1>': 92,
'<hours>': 95, '<moved1>': 100, '<moved_pp>': 103, '<off>': 75, '<off_pp>': 75, '<opines>': 110, '<rang1>': 111,
'<read1>': 117, '<says>': 119, '<set>': 120, '<set_up>': 126, '<shall1>': 6, '<stays>': 129, '<talked1>': 132,
'<they>': 355, '<tip>': 361, '<told1>': 364, '<wants3>': 139, '<was_to>': 366, '<wrote3>': 367, 'N': 375, '^': 380,
'a': 400, 'abracei': 54, 'acabamos': 401, 'acabei': 403, 'acabámos': 401, 'acao': 404, 'acho': 405, 'acompanharam':
407, 'acompanhei': 54, 'acompanhou': 407, 'acordamos': 410, 'acordámos': 410, 'agradecemos': 412, 'agradecer': 412,
'agradeci': 412, 'agradeco': 412, 'aguarda': 178, 'aguardamos': 10, 'aguardando': 382, 'aguardo': 10, 'ainda': 421,
'ajudamos': 426, 'ajudei': 429, 'ajudámos': 426, 'alertou': 180, 'alinhamos': 54, 'alinhámos': 54, 'almocamos': 54,
'almocei': 54, 'almoçamos': 54, 'almoçámos': 54, 'andamos': 431, 'ando': 434, 'antes': 436, 'anunciei': 439, 'ao':
441, 'apanhei': 442, 'apresentacao': 448, 'apresentamos': 453, 'apresentei': 455, 'apresentámos': 453, 'arranjei':
461, 'as': 462, 'assim': 436, 'ate': 436, 'avisei': 467, 'avisou': 180, 'banco': 471, 'batemos': 472, 'bati': 473,
'bebemos': 475, 'bebi': 476, 'bebo': 478, 'botei': 483, 'brigada': 485, 'brigado': 485, 'brindamos': 54, 'brindámos':
54, 'cabe': 486, 'cai': 489, 'caiu': 489, 'caixa': 491, 'caminhei': 492, 'carta': 495, 'celebramos': 54, 'chamada':
497, 'chamadas': 499, 'chega': 502, 'chegam': 502, 'cheguei': 505, 'cobra': 181, 'cobrou': 181, 'coloca': 185,
'colocamos': 509, 'colocar': 513, 'coloquei': 518, 'com': 520, 'combinamos': 530, 'combinei': 532, 'combinámos': 530,
'comemoramos': 54, 'comemorei': 54, 'comemos': 54, 'comentei': 439, 'comi': 533, 'comigo': 406, 'compartilhei': 538,
'compromete': 188, 'comprometeu': 188, 'comprometi': 540, 'conduzi': 543, 'conectei': 546, 'confirmei': 439,
'conforme': 552, 'conhecemos': 54, 'conheci': 54, 'connosco': 406, 'conosco': 406, 'conselho': 554, 'consultei': 556,
'conta': 189, 'contei': 562, 'conversamos': 54, 'conversei': 54, 'conversámos': 54, 'convida': 564, 'convidaram': 55,
'convidou': 55, 'correio': 566, 'corri': 492, 'creio': 405, 'cruz': 567, 'cruzamo': 568, 'cruzei': 570, 'cuja': 21,
'cujo': 21, 'cumprimentei': 54, 'dado': 571, 'dei': 593, 'deixa': 594, 'deixei': 599, 'deixou': 609, 'demos': 611,
'depois': 612, 'desde': 436, 'desejei': 615, 'desencontramos': 75, 'desencontrámos': 75, 'desliguei': 617, 'deu': 625,
'deve': 195, 'devem': 196, 'deveria': 626, 'devia': 626, 'deviamos': 626, 'devido': 21, 'devo': 641, 'dica': 554,
'direto': 489, 'discutimos': 54, 'disse': 648, 'diz': 228, 'dizem': 571, 'dizendo': 571, 'e': 650, 'ela': 651, 'ele':
651, 'em': 653, 'embora': 654, 'emprestei': 660, 'empurrou': 234, 'encaminhei': 663, 'encarrega': 236, 'encarrego':
665, 'encontramo': 666, 'encontramos': 671, 'encontrei': 672, 'encontro': 673, 'encontrámo': 568, 'encontrámos': 672,
'encorajou': 234, 'enquanto': 435, 'ensaiamos': 676, 'ensaiei': 676, 'ensaiámos': 676, 'ensinei': 681, 'entrevistei':
54, 'enviei': 685, 'enviou': 687, 'era': 688, 'eramos': 689, 'esbarrei': 570, 'escapou': 693, 'escrevi': 698,
'espera': 245, 'esperamos': 700, 'esperando': 382, 'esperei': 703, 'espero': 700, 'esquecemos': 704, 'esqueceu': 706,
'esqueci': 707, 'esta': 708, 'estamos': 711, 'estava': 712, 'estavamos': 715, 'esteve': 716, 'estive': 720,
'estivemos': 723, 'estou': 726, 'está': 708, 'eu': 740, 'expliquei': 743, 'fala': 256, 'falamos': 54, 'falei': 746,
'falou': 225, 'falta': 750, 'faltei': 504, 'falámos': 54, 'faz': 759, 'feedback': 577, 'festejei': 54, 'fica': 765,
'ficamos': 775, 'ficara': 263, 'ficaram': 264, 'fico': 777, 'ficou': 786, 'ficámos': 788, 'fiquei': 792, 'fiz': 804,
'fizemos': 805, 'foi': 811, 'fomos': 814, 'fui': 816, 'garantiu': 269, 'gostaria': 817, 'gostava': 817, 'gracas': 819,
'gravador': 821, 'h': 824, 'ha': 830, 'haviamos': 831, 'hora': 824, 'horas': 824, 'ia': 275, 'iam': 276, 'ideia': 25,
'incentivou': 234, 'indiquei': 834, 'informei': 835, 'insiste': 279, 'insistiu': 285, 'intro': 839, 'ja': 843,
'jantamos': 54, 'jantei': 54, 'jantámos': 54, 'jogamos': 54, 'joguei': 844, 'jogámos': 54, 'juntamo': 568, 'juntei':
845, 'juntou': 848, 'lanchamos': 54, 'lanchei': 54, 'lanchámos': 54, 'lembra': 849, 'lembrar': 851, 'lembrei': 853,
'lembrete': 49, 'levei': 858, 'lhe': 866, 'lhes': 866, 'li': 869, 'ligacao': 870, 'liguei': 871, 'manda': 288,
'mandei': 878, 'mandou': 881, 'marcamos': 883, 'marcámos': 884, 'marquei': 883, 'matamos': 886, 'matámos': 887, 'me':
901, 'mentorei': 902, 'mentoria': 904, 'mentorias': 904, 'ministrei': 543, 'morrendo': 906, 'mostrei': 743, 'muita':
905, 'muito': 908, 'na': 913, 'nada': 915, 'nao': 932, 'necessita': 318, 'nem': 935, 'ninguem': 937, 'no': 940, 'nos':
944, 'nota': 946, 'nunca': 947, 'não': 932, 'nós': 948, 'o': 949, 'obrigada': 950, 'obrigado': 950, 'ocupa': 236,
'ocupo': 665, 'ofereceu': 322, 'ofereci': 952, 'os': 953, 'ouvi': 957, 'para': 958, 'parece': 571, 'partilhei': 538,
'passa': 965, 'passamos': 970, 'passei': 974, 'passou': 977, 'passámos': 970, 'pede': 323, 'pedi': 984, 'pedimos':
985, 'pediu': 998, 'peguei': 999, 'pelos': 1000, 'pendente': 370, 'penso': 405, 'perdemos': 1002, 'perdi': 1004,
'pergunta': 1005, 'perguntamos': 985, 'perguntei': 1006, 'pergunto': 1007, 'perguntou': 1005, 'poe': 185, 'por': 1010,
'porque': 21, 'porquê': 21, 'pq': 21, 'pra': 552, 'precisa': 1012, 'precisamos': 1015, 'precisava': 849, 'preciso':
1016, 'presentacion': 448, 'presentation': 448, 'procurei': 1018, 'promete': 269, 'prometemos': 1022, 'prometeu': 269,
'prometi': 1023, 'propoe': 229, 'propos': 229, 'proxima': 7, 'proximo': 1024, 'proximos': 1025, 'pus': 1027,
'pusemos': 1029, 'pôr': 513, 'quando': 435, 'quase': 1031, 'que': 1035, 'quem': 1036, 'quer': 1038, 'queria': 1039,
'quis': 1018, 'reagendada': 96, 'reagendado': 96, 'reagendamos': 96, 'reagendar': 96, 'reagendámos': 96, 'recebemos':
1041, 'receberam': 55, 'receberei': 501, 'recebeu': 55, 'recebi': 1042, 'recebo': 501, 'recomendacao': 1043,
'recomendei': 1044, 'reencontrei': 672, 'reenviou': 687, 'remarcada': 96, 'remarcado': 96, 'remarcamos': 96,
'remarcar': 96, 'remarcou': 96, 'remarcámos': 96, 'requer': 334, 'respondi': 1046, 'resta': 370, 'reuni': 1047,
'reunimo': 666, 'reunimos': 492, 'reuniram': 54, 'reuno': 673, 'revi': 1049, 'revimos': 54, 'revisamos': 54, 'sai':
1050, 'saimos': 1050, 'saudades': 430, 'saí': 1050, 'se': 1051, 'segundo': 552, 'sem': 1053, 'sentei': 1054, 'sera':
405, 'seria': 1055, 'sessao': 1058, 'sessoes': 1058, 'seu': 618, 'sinto': 1060, 'so': 1061, 'sonhei': 1062, 'soube':
1063, 'sua': 618, 'sugeriu': 308, 'sugestao': 1043, 'ta': 1064, 'talvez': 25, 'tambem': 1065, 'tarefa': 404, 'tava':
492, 'telefone': 1066, 'telefonei': 54, 'tem': 1068, 'temos': 1071, 'tenho': 1073, 'tentamos': 1018, 'tentei': 1018,
'tento': 1018, 'tentámos': 1018, 'tinha': 1078, 'tinham': 344, 'tinhamos': 831, 'tirei': 1080, 'tive': 1081,
'tivemos': 1081, 'to': 1083, 'todo': 1084, 'tomamos': 1086, 'tomando': 1087, 'tomara': 25, 'tomei': 1089, 'tomo': 478,
'tomámos': 1090, 'topei': 570, 'trabalhamos': 54, 'trabalhei': 492, 'trata': 235, 'trato': 664, 'treinamos': 676,
'treinámos': 676, 'troca': 1093, 'trocamos': 54, 'trocámos': 54, 'trombei': 570, 'troquei': 1095, 'têm': 346, 'tô':
1096, 'um': 1097, 'uma': 1098, 'umas': 1097, 'uns': 1097, 'vai': 1101, 'valeu': 485, 'vamos': 1102, 'vao': 1103,
'veio': 716, 'vejo': 673, 'vem': 1104, 'vemo': 666, 'vemos': 1105, 'vi': 1108, 'viajei': 492, 'viajo': 1110, 'vimo':
568, 'vimos': 1049, 'visitei': 54, 'visto': 571, 'vlw': 485, 'voicemail': 75, 'voluntaria': 1111, 'voluntariado':
1111, 'voluntario': 1111, 'vou': 1113, 'à': 1114, 'é': 1115}]


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

