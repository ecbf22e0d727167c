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
'arrisquemos': ('subj',), 'arruma': ('give3',), 'arrumar': ('giveinf',), 'arrumo': ('give1',), 'artigo': ('helpful',
'paper'), 'as': ('them', 'det', 'any_det', 'to', 'clitic', 'where_to', 'article', 'obj'), 'assina': ('verb3',
'imperative', 'hand3'), 'assinar': ('giveinf',), 'assinara': ('hand3',), 'assinasse': ('subj',), 'assinatura':
('thing',), 'assine': ('subj', 'imperative'), 'assinem': ('imperative',), 'assinemos': ('subj',), 'assinou': ('verb3',
'says'), 'assistente': ('rel',), 'assuncao': ('name_words',), 'ate': ('hello',), 'atende': ('answers',), 'atendeu':
('called3', 'answers'), 'atras': ('hello',), 'audio': ('letter',), 'audios': ('letter',), 'aula': ('course',),
'aumenta': ('imperative',), 'aumentar': ('urge_inf',), 'aumentasse': ('urge_inf', 'subj'), 'aumente': ('subj',
'imperative'), 'aumentem': ('imperative',), 'aumentemos': ('subj',), 'aurora': ('name_words',), 'ausente': ('ill',),
'automatiza': ('imperative',), 'automatizasse': ('subj',), 'automatize': ('subj', 'imperative'), 'automatizem':
('imperative',), 'automatizemos': ('subj',), 'avisa': ('verb3', 'give3', 'says'), 'avisam': ('give3',), 'avisar':
('giveinf',), 'avisara': ('give3',), 'avisarei': ('give1',), 'avisaria': ('would_give',), 'avisei': ('told1',),
'aviso': ('give1',), 'avisou': ('verb3', 'says', 'wrote3'), 'avo': ('rel',), 'avó': ('rel',), 'avô': ('rel',),
'baixa': ('imperative',), 'baixar': ('urge_inf',), 'baixasse': ('subj',), 'baixe': ('subj', 'imperative'), 'baixem':
('imperative',), 'baixemos': ('subj',), 'barro': ('name_words',), 'barros': ('name_words',), 'bastante': ('filler',),
'batizado': ('date',), 'bebe': ('rel',), 'beber': ('see_inf',), 'bebo': ('eat1',), 'bebé': ('rel',), 'bebê': ('rel',),
'bela': ('name_words',), 'bem': ('filler', 'hello'), 'bento': ('name_words',), 'bica': ('hello',), 'bicas':
('drink',), 'boa': ('span',), 'bocado': ('span',), 'bolou': ('off',), 'boteco': ('hello',), 'branca': ('name_words',),
'branco': ('name_words',), 'brejas': ('drink',), 'brevemente': ('filler',), 'brigaram': ('verb3',), 'brunch':
('date',), 'busca': ('verb3', 'imperative'), 'buscar': ('giveinf',), 'buscasse': ('subj',), 'buscava': ('verb3',),
'buscou': ('called3',), 'busque': ('subj', 'imperative'), 'busquei': ('met1',), 'busquem': ('imperative',),
'busquemos': ('subj',), 'c': ('hello',), 'ca': ('filler',), 'cachorro': ('rel',), 'cada': ('hello',), 'cafe': ('date',
'drink'), 'cafes': ('drink',), 'cafezinho': ('hello', 'date', 'drink'), 'café': ('date', 'drink'), 'caiu': ('verb3',),
'call': ('date', 'call_noun'), 'campo': ('name_words',), 'campos': ('name_words',), 'cancelada': ('off_pp',),
'cancelado': ('off_pp',), 'cancelamos': ('off',), 'cancelaram': ('off',), 'cancelei': ('off',), 'cancelou': ('off',),
'cancelámos': ('off',), 'cao': ('rel',), 'capta': ('verb3',), 'captou': ('verb3',), 'cardoso': ('name_words',),
'caridade': ('name_words',), 'carta': ('letter', 'paper'), 'carvalho': ('name_words',), 'casa': ('hello', 'verb3',
'name_words'), 'casamento': ('date', 'party'), 'casara': ('verb3',), 'casaram': ('verb3',), 'casas': ('name_words',),
'casou': ('verb3',), 'castelo': ('name_words',), 'celebra': ('verb3',), 'celeste': ('name_words',), 'ceo': ('rel',),
'certamente': ('filler',), 'cerveja': ('drink',), 'cervejas': ('drink',), 'cfo': ('rel',), 'cha': ('drink',),
'chamada': ('hello', 'date', 'call_noun'), 'chamadas': ('call_noun',), 'chamou': ('reach', 'called3'), 'checar':
('giveinf', 'todo_inf'), 'checklist': ('helpful', 'paper'), 'chefe': ('rel',), 'chega': ('verb3',), 'chegar':
('see_inf',), 'chegara': ('verb3',), 'chegou': ('hello', 'verb3'), 'chope': ('hello', 'date', 'drink'), 'chopes':
('drink',), 'chopp': ('drink',), 'churrasco': ('date', 'party'), 'cinco': ('hello', 'span'), 'clara': ('name_words',),
'claro': ('filler',), 'cliente': ('rel',), 'clientes': ('rel',), 'coaching': ('mentor_noun',), 'cobra':
('imperative',), 'cobrar': ('urge_inf', 'todo_inf'), 'cobrasse': ('urge_inf', 'subj'), 'cobre': ('subj',
'imperative'), 'cobrem': ('imperative',), 'cobremos': ('subj',), 'coelho': ('name_words',), 'cofundador': ('rel',),
'cofundadora': ('rel',), 'colega': ('rel',), 'colegas': ('rel',), 'colocar': ('giveinf',), 'coloco': ('give1',),
'com': ('hello',), 'comadre': ('rel',), 'combinada': ('set',), 'combinado': ('set', 'attempt'), 'combinamos':
('set_up', 'attempt'), 'combinar': ('todo_inf',), 'combinei': ('hello', 'set_up'), 'combinámos': ('set_up',
'attempt'), 'comeca': ('verb3', 'imperative'), 'comecar': ('urge_inf',), 'comecara': ('verb3',), 'comecasse':
('subj',), 'comece': ('subj', 'imperative'), 'comecem': ('imperative',), 'comecemos': ('subj',), 'comecou':
('verb3',), 'comenta': ('verb3', 'says'), 'comentarios': ('feedback_noun',), 'comentei': ('told1', 'read1'),
'comentou': ('verb3', 'says'), 'comigo': ('with_me', 'hello'), 'como': ('hello',), 'compadre': ('rel',),
'companheira': ('rel',), 'companheiro': ('rel',), 'compareceu': ('happens3',), 'compartilha': ('give3', 'send3'),
'compartilhar': ('giveinf', 'hand_inf'), 'compartilharei': ('give1',), 'compartilhei': ('handed1',), 'compartilho':
('give1',), 'compensa': ('should',), 'compra': ('verb3', 'imperative'), 'comprar': ('giveinf',), 'comprasse':
('subj',), 'compre': ('subj', 'imperative'), 'comprem': ('imperative',), 'compremos': ('subj',), 'compro': ('give1',),
'comprou': ('verb3',), 'conceicao': ('name_words',), 'concentra': ('imperative',), 'concentrasse': ('subj',),
'concentre': ('subj', 'imperative'), 'concentrem': ('imperative',), 'concentremos': ('subj',), 'conecta': ('give3',),
'conectar': ('giveinf',), 'conecto': ('give1',), 'conferencia': ('course',), 'conferência': ('course',), 'confessou':
('says',), 'confirma': ('verb3', 'give3', 'says', 'hand3'), 'confirmada': ('set',), 'confirmado': ('set',),
'confirmam': ('give3',), 'confirmamos': ('give1',), 'confirmar': ('giveinf', 'todo_inf'), 'confirmara': ('give3',
'will3', 'hand3'), 'confirmarei': ('give1',), 'confirmaria': ('would_give',), 'confirmei': ('told1',), 'confirmo':
('give1',), 'confirmou': ('verb3', 'says'), 'conhece': ('verb3', 'is3'), 'conhecemos': ('met1',), 'conhecer':
('see_inf',), 'conheceram': ('hello', 'verb3'), 'conhecerei': ('shall1',), 'conheceu': ('verb3', 'met3'), 'conheci':
('met1', 'seen1'), 'conhecia': ('verb3',), 'conheco': ('seen1',), 'connosco': ('with_me',), 'conosco': ('with_me',),
'consegue': ('give3',), 'conseguir': ('giveinf',), 'conseguira': ('give3',), 'conseguiria': ('would_give',),
'conselho': ('hello', 'tip'), 'conselhos': ('tip',), 'considera': ('verb3', 'opines'), 'considerou': ('verb3',),
'consiga': ('subj', 'imperative'), 'consigam': ('imperative',), 'consigamos': ('subj',), 'consigo': ('give1',),
'consolei': ('cheered1',), 'constipada': ('ill',), 'constipado': ('ill',), 'constroi': ('verb3',), 'construa':
('subj', 'imperative'), 'construam': ('imperative',), 'construamos': ('subj',), 'consulta': ('date',), 'consultar':
('todo_inf',), 'conta': ('verb3', 'says'), 'contabilista': ('rel',), 'contacta': ('give3',), 'contactar': ('giveinf',
'see_inf'), 'contactei': ('attempt',), 'contacto': ('helpful', 'thing'), 'contactos': ('helpful', 'paper', 'thing'),
'contactou': ('reach', 'called3', 'wrote3'), 'contador': ('rel',), 'contadora': ('rel',), 'contar': ('giveinf',),
'contata': ('give3',), 'contatar': ('giveinf', 'see_inf'), 'contatei': ('attempt',), 'contato': ('helpful', 'thing'),
'contatos': ('helpful', 'paper', 'thing'), 'contatou': ('reach', 'called3', 'wrote3'), 'contei': ('told1',),
'contigo': ('hello',), 'continua': ('verb3',), 'continuava': ('verb3',), 'continuo': ('stays',), 'conto': ('give1',),
'contou': ('verb3', 'says'), 'contrata': ('verb3', 'imperative'), 'contratam': ('verb3',), 'contratar': ('urge_inf',),
'contratara': ('verb3',), 'contratasse': ('urge_inf', 'subj'), 'contrate': ('subj', 'imperative'), 'contratem':
('imperative',), 'contratemos': ('subj',), 'contrato': ('paper', 'thing'), 'contratou': ('verb3',), 'convem':
('should',), 'conversa': ('hello', 'date'), 'conversamos': ('talked1',), 'conversar': ('see_inf',), 'conversei':
('hello', 'talked1'), 'conversou': ('verb3',), 'conversámos': ('talked1',), 'convida': ('invites',), 'convidado':
('invites',), 'convidam': ('invites',), 'convidar': ('giveinf', 'see_inf'), 'convidaram': ('invites',), 'convidou':
('reach', 'called3', 'invites'), 'convite': ('letter',), 'coo': ('rel',), 'copo': ('drink',), 'copos': ('drink',),
'cordeiro': ('name_words',), 'corra': ('subj', 'imperative'), 'corram': ('imperative',), 'corramos': ('subj',),
'corresse': ('subj',), 'corrige': ('hand3',), 'corrigi': ('read1',), 'corta': ('imperative',), 'cortar':
('urge_inf',), 'cortasse': ('urge_inf', 'subj'), 'corte': ('subj', 'imperative'), 'cortem': ('imperative',),
'cortemos': ('subj',), 'costa': ('name_words',), 'cotacao': ('thing', 'mine_thing'), 'cotar': ('giveinf',), 'cre':
('verb3', 'opines'), 'cresca': ('subj', 'imperative'), 'crescam': ('imperative',), 'crescamos': ('subj',), 'cresce':
('verb3',), 'crescesse': ('subj',), 'cresceu': ('verb3',), 'criancas': ('rel',), 'critiquei': ('read1',), 'cruz':
('name_words',), 'cruzamos': ('we3',), 'cruzou': ('we3',), 'cto': ('rel',), 'cuida': ('imperative',), 'cuidasse':
('subj',), 'cuide': ('subj', 'imperative'), 'cuidem': ('imperative',), 'cuidemos': ('subj',), 'cumprimentei':
('met1',), 'cumprimentou': ('reach', 'called3', 'met3'), 'cunhada': ('rel',), 'cunhado': ('rel',), 'curriculo':
('paper', 'thing'), 'curso': ('helpful', 'course'), 'curte': ('verb3',), 'curtiu': ('verb3', 'says'), 'cv': ('paper',
'thing'), 'da': ('hello', 'of'), 'dados': ('thing',), 'dai': ('filler',), 'damos': ('give1',), 'dar': ('giveinf',),
'dara': ('verb3', 'give3'), 'darei': ('give1',), 'daria': ('would_give',), 'das': ('hello', 'name_words', 'of'),
'data': ('thing',), 'datas': ('thing',), 'de': ('hello', 'of'), 'decida': ('subj', 'imperative'), 'decidam':
('imperative',), 'decidamos': ('subj',), 'decide': ('verb3',), 'decidisse': ('subj',), 'decidiu': ('verb3',), 'deck':
('paper', 'thing', 'mine_thing'), 'defende': ('opines',), 'defina': ('subj', 'imperative'), 'definam':
('imperative',), 'definamos': ('subj',), 'definisse': ('subj',), 'dei': ('hello', 'handed1'), 'deixa': ('verb3',
'imperative'), 'deixar': ('urge_inf',), 'deixara': ('verb3',), 'deixasse': ('urge_inf', 'subj'), 'deixe': ('subj',
'imperative'), 'deixei': ('attempt',), 'deixem': ('imperative',), 'deixemos': ('subj',), 'deixou': ('verb3',), 'dela':
('them', 'their', 'hello'), 'dele': ('them', 'their', 'hello'), 'delega': ('imperative',), 'delegasse': ('subj',),
'delegue': ('subj', 'imperative'), 'deleguem': ('imperative',), 'deleguemos': ('subj',), 'demita': ('subj',
'imperative'), 'demitam': ('imperative',), 'demitamos': ('subj',), 'demite': ('verb3',), 'demitisse': ('subj',),
'demitiu': ('verb3',), 'demo': ('date',), 'depois': ('filler', 'hello'), 'deposita': ('give3', 'send3'), 'depositar':
('hand_inf',), 'desapareceu': ('verb3',), 'desce': ('verb3',), 'descobrir': ('giveinf',), 'desde': ('hello',),
'desistir': ('urge_inf',), 'desligar': ('see_inf',), 'desmarcada': ('off_pp',), 'desmarcado': ('off_pp',),
'desmarcamos': ('off',), 'desmarcaram': ('off',), 'desmarcou': ('hello', 'off'), 'desmarcámos': ('off',),
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
('name_words',), 'guia': ('helpful', 'paper'), 'h': ('hours',), 'haver': ('see_inf',), 'havia': ('hello',), 'hesita':
('verb3', 'says'), 'hoje': ('hello',), 'hora': ('hours', 'span'), 'horas': ('hello', 'hours', 'span'), 'hortensia':
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
('subj',), 'linda': ('name_words',), 'link': ('letter', 'helpful', 'paper'), 'lista': ('helpful', 'paper', 'thing'),
'livre': ('ready',), 'livro': ('helpful', 'paper'), 'lo': ('them', 'obj'), 'lobo': ('name_words',), 'localizar':
('see_inf',), 'logo': ('filler',), 'longa': ('span',), 'los': ('them', 'obj'), 'lua': ('name_words',), 'luz':
('name_words',), 'lá': ('filler',), 'machado': ('name_words',), 'madrinha': ('rel',), 'mae': ('rel',), 'mail':
('letter',), 'mails': ('letter',), 'mais': ('hello',), 'mana': ('rel',), 'manda': ('hello', 'give3', 'send3'),
'mandam': ('give3', 'send3'), 'mandamos': ('give1',), 'mandar': ('giveinf', 'hand_inf'), 'mandara': ('give3', 'will3',
'send3'), 'mandarei': ('give1', 'give1_pra'), 'mandaria': ('would_give',), 'mandei': ('hello', 'handed1', 'attempt'),
'mando': ('give1', 'give1_pra'), 'mandou': ('hello', 'reach', 'wrote3'), 'manha': ('hello',), 'mano': ('rel',),
'mantem': ('imperative',), 'mantenha': ('subj', 'imperative'), 'mantenham': ('imperative',), 'mantenhamos': ('subj',),
'mantivesse': ('subj',), 'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',), 'marcado': ('set',
'attempt'), 'marcamos': ('set_up',), 'marcar': ('giveinf', 'see_inf'), 'marco': ('give1',), 'marcámos': ('set_up',),
'margarida': ('name_words',), 'marido': ('rel',), 'marina': ('name_words',), 'marquei': ('set_up', 'seen1'), 'mas':
('hello', 'turn', 'but'), 'masterclass': ('course',), 'material': ('helpful', 'paper'), 'mato': ('name_words',),
'matos': ('name_words',), 'me': ('me', 'clitic'), 'meca': ('subj', 'imperative'), 'mecam': ('imperative',), 'mecamos':
('subj',), 'mede': ('imperative',), 'medisse': ('subj',), 'meia': ('span',), 'meio': ('filler',), 'melhor': ('hello',
'should'), 'melhorou': ('verb3',), 'menciona': ('verb3', 'says'), 'mencionou': ('verb3', 'says'), 'mensagem':
('letter', 'attempt'), 'mensagens': ('letter', 'attempt'), 'mentoria': ('date', 'mentor_noun'), 'mentorias':
('mentor_noun',), 'mentoring': ('mentor_noun',), 'mes': ('hello',), 'meses': ('hello',), 'mesma': ('hello',), 'mesmo':
('filler', 'hello'), 'meta': ('subj', 'imperative'), 'metam': ('imperative',), 'metamos': ('subj',), 'metesse':
('subj',), 'meu': ('my', 'hello', 'any_det'), 'meus': ('my',), 'mim': ('me',), 'min': ('span',), 'minha': ('my',
'hello', 'any_det'), 'minhas': ('my',), 'minuta': ('thing',), 'minuto': ('span',), 'minutos': ('span',), 'miuda':
('rel',), 'miudo': ('rel',), 'miudos': ('rel',), 'modelo': ('helpful', 'paper', 'thing'), 'moleiro': ('name_words',),
'monta': ('verb3', 'imperative', 'hand3'), 'montar': ('giveinf',), 'montasse': ('subj',), 'monte': ('name_words',
'subj', 'imperative'), 'montem': ('imperative',), 'montemos': ('subj',), 'montes': ('name_words',), 'monto':
('give1',), 'montou': ('verb3', 'made3'), 'mora': ('verb3', 'is3'), 'morada': ('thing',), 'moraes': ('name_words',),
'morais': ('name_words',), 'morava': ('verb3',), 'moreno': ('name_words',), 'morreu': ('verb3',), 'mostra':
('give3',), 'mostrar': ('giveinf',), 'mostrarei': ('give1',), 'mostrei': ('told1',), 'mostro': ('give1',), 'mostrou':
('called3',), 'moura': ('name_words',), 'mova': ('subj', 'imperative'), 'movam': ('imperative',), 'movamos':
('subj',), 'movemos': ('moved1',), 'movesse': ('subj',), 'moveu': ('moved1',), 'movida': ('moved_pp',), 'movido':
('moved_pp',), 'msg': ('letter',), 'msgs': ('letter',), 'muda': ('verb3', 'imperative'), 'mudada': ('moved_pp',),
'mudado': ('moved_pp',), 'mudamos': ('moved1',), 'mudar': ('urge_inf',), 'mudara': ('verb3',), 'mudaram': ('verb3',),
'mudasse': ('urge_inf', 'subj'), 'mude': ('subj', 'imperative'), 'mudem': ('imperative',), 'mudemos': ('subj',),
'mudou': ('verb3', 'moved1'), 'muito': ('filler', 'hello'), 'mulher': ('rel',), 'n': ('not',), 'na': ('hello',
'where_to'), 'nada': ('hello',), 'namorada': ('rel',), 'namorado': ('rel',), 'nao': ('not', 'hello', 'should'), 'nas':
('hello',), 'nasceu': ('verb3',), 'negocia': ('imperative',), 'negociasse': ('subj',), 'negocie': ('subj',
'imperative'), 'negociem': ('imperative',), 'negociemos': ('subj',), 'nem': ('not',), 'nenhum': ('not',), 'nenhuma':
('not',), 'neta': ('rel',), 'neto': ('rel',), 'neves': ('name_words',), 'ninguem': ('hello',), 'niver': ('date',
'party'), 'nogueira': ('name_words',), 'noite': ('hello',), 'noiva': ('rel',), 'noivo': ('rel',), 'nome': ('thing',),
'nomes': ('thing',), 'nora': ('rel',), 'nos': ('i', 'me', 'hello', 'clitic'), 'nossa': ('my', 'hello', 'any_det'),
'nossas': ('my',), 'nosso': ('my', 'hello', 'any_det'), 'nossos': ('my', 'hello'), 'notas': ('feedback_noun',),
'nova': ('hello',), 'numero': ('thing',), 'numeros': ('thing',), 'nunca': ('not', 'hello'), 'nunes': ('name_words',),
'não': ('not', 'hello', 'should'), 'nós': ('i', 'hello'), 'o': ('them', 'det', 'hello', 'any_det', 'clitic',
'article', 'obj'), 'obrigado': ('hello',), 'odeia': ('verb3', 'says'), 'ofereca': ('subj', 'imperative'), 'oferecam':
('imperative',), 'oferecamos': ('subj',), 'oferecesse': ('subj',), 'ofereci': ('handed1',), 'oferta': ('thing',
'mine_thing'), 'oficina': ('course',), 'ok': ('ready',), 'olha': ('imperative',), 'olhasse': ('subj',), 'olhe':
('subj', 'imperative'), 'olhei': ('read1',), 'olhem': ('imperative',), 'olhemos': ('subj',), 'oliveira':
('name_words',), 'onde': ('hello',), 'ontem': ('hello',), 'opina': ('opines',), 'opiniao': ('tip', 'feedback_noun'),
'orcamento': ('thing', 'mine_thing'), 'orcar': ('giveinf',), 'organiza': ('verb3',), 'organizou': ('verb3',), 'os':
('them', 'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'outra': ('hello',), 'outro': ('hello',), 'p':
('to',), 'padrinho': ('rel',), 'paga': ('verb3', 'give3', 'imperative', 'send3'), 'pagam': ('give3', 'send3'),
'pagamento': ('thing',), 'pagar': ('giveinf', 'hand_inf'), 'pagara': ('give3', 'send3'), 'pagarei': ('give1',),
'pagaria': ('would_give',), 'pagasse': ('subj',), 'pago': ('give1',), 'pagou': ('verb3',), 'pague': ('subj',
'imperative'), 'paguem': ('imperative',), 'paguemos': ('subj',), 'pai': ('rel',), 'pais': ('rel',), 'palestra':
('course',), 'palpite': ('tip',), 'papeamos': ('talked1',), 'papeei': ('talked1',), 'papo': ('hello', 'date'), 'para':
('hello', 'to', 'where_to', 'imperative'), 'parabenizar': ('todo_inf',), 'parabenizei': ('cheered1',), 'parar':
('urge_inf',), 'parasse': ('urge_inf', 'subj'), 'pare': ('subj', 'imperative'), 'parece': ('verb3',), 'parecia':
('verb3',), 'parem': ('imperative',), 'paremos': ('subj',), 'partilha': ('give3', 'send3'), 'partilhamos': ('give1',),
'partilhar': ('giveinf', 'hand_inf'), 'partilhara': ('give3', 'send3'), 'partilharei': ('give1',), 'partilharia':
('would_give',), 'partilhei': ('handed1',), 'partilho': ('give1', 'give1_pra'), 'passa': ('give3',), 'passada':
('hello',), 'passado': ('hello',), 'passam': ('give3',), 'passamos': ('give1', 'moved1'), 'passar': ('giveinf',
'see_inf'), 'passara': ('give3',), 'passaram': ('came3',), 'passarei': ('give1',), 'passaria': ('would_give',),
'passei': ('hello', 'handed1'), 'passo': ('give1', 'give1_pra'), 'passou': ('hello', 'verb3', 'reach', 'came3',
'moved1'), 'passámos': ('moved1',), 'pastor': ('name_words',), 'patentea': ('imperative',), 'patenteasse': ('subj',),
'patentee': ('subj', 'imperative'), 'patenteem': ('imperative',), 'patenteemos': ('subj',), 'patrao': ('rel',),
'patroa': ('rel',), 'paz': ('name_words',), 'peca': ('subj', 'imperative'), 'pecam': ('imperative',), 'pecamos':
('subj',), 'pede': ('verb3', 'imperative'), 'pedir': ('hello', 'urge_inf', 'todo_inf'), 'pedisse': ('subj',), 'pediu':
('verb3', 'bidding'), 'pedra': ('name_words',), 'pedro': ('name_words',), 'pela': ('hello', 'of'), 'pelo': ('hello',
'of'), 'pensa': ('verb3', 'opines', 'says'), 'pensava': ('verb3', 'was_to'), 'perde': ('verb3',), 'perdeu':
('verb3',), 'pereira': ('name_words',), 'pergunta': ('verb3', 'says', 'imperative'), 'perguntar': ('hello', 'see_inf',
'todo_inf'), 'perguntasse': ('subj',), 'pergunte': ('subj', 'imperative'), 'perguntem': ('imperative',),
'perguntemos': ('subj',), 'perguntou': ('verb3', 'says'), 'permita': ('subj', 'imperative'), 'permitam':
('imperative',), 'permitamos': ('subj',), 'permitisse': ('subj',), 'perola': ('name_words',), 'pescador':
('name_words',), 'piedade': ('name_words',), 'pilar': ('name_words',), 'pinheiro': ('name_words',), 'pinho':
('name_words',), 'pinto': ('name_words',), 'pitch': ('paper',), 'planeia': ('verb3',), 'planeja': ('verb3',),
'planilha': ('helpful', 'paper', 'thing'), 'plano': ('paper',), 'podcast': ('helpful', 'paper'), 'pode': ('hello',
'verb3', 'wants3'), 'podem': ('verb3',), 'podera': ('verb3',), 'poderia': ('should',), 'podia': ('verb3', 'should'),
'poe': ('verb3', 'imperative'), 'pois': ('filler',), 'pondera': ('verb3',), 'ponha': ('subj', 'imperative'), 'ponham':
('imperative',), 'ponhamos': ('subj',), 'ponho': ('give1',), 'por': ('hello', 'giveinf', 'of'), 'porem': ('turn',
'but'), 'porque': ('hello',), 'portanto': ('turn',), 'pos': ('verb3',), 'posso': ('hello',), 'postal': ('letter',),
'pouco': ('hello', 'span'), 'poupa': ('imperative',), 'poupasse': ('subj',), 'poupe': ('subj', 'imperative'),
'poupem': ('imperative',), 'poupemos': ('subj',), 'pq': ('hello',), 'pra': ('hello', 'to', 'where_to'), 'prado':
('name_words',), 'precisa': ('hello', 'verb3'), 'precisamos': ('should', 'urge_inf'), 'precisava': ('verb3',
'should'), 'preciso': ('hello', 'should', 'urge_inf'), 'prefere': ('verb3',), 'preferiu': ('verb3',), 'prepara':
('give3', 'imperative', 'hand3'), 'preparamos': ('give1',), 'preparar': ('giveinf', 'bring'), 'preparara': ('hand3',),
'prepararei': ('give1',), 'preparasse': ('subj',), 'prepare': ('subj', 'imperative'), 'preparem': ('imperative',),
'preparemos': ('subj',), 'preparo': ('give1', 'give1_pra'), 'preparou': ('made3',), 'pretende': ('verb3', 'wants3'),
'preto': ('name_words',), 'prevista': ('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',),
'prioriza': ('imperative',), 'priorizasse': ('subj',), 'priorize': ('subj', 'imperative'), 'priorizem':
('imperative',), 'priorizemos': ('subj',), 'pro': ('hello', 'to', 'where_to'), 'procura': ('verb3', 'is3',
'imperative'), 'procuram': ('verb3',), 'procurar': ('giveinf', 'urge_inf'), 'procurasse': ('subj',), 'procurava':
('verb3',), 'procure': ('subj', 'imperative'), 'procurem': ('imperative',), 'procuremos': ('subj',), 'procuro':
('give1',), 'procurou': ('verb3', 'called3'), 'produto': ('paper',), 'pronta': ('ready',), 'pronto': ('ready',),
'propoe': ('verb3',), 'propos': ('verb3',), 'proposta': ('paper', 'thing', 'mine_thing'), 'provavelmente':
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
'imperative'), 'teme': ('verb3',), 'temos': ('hello', 'should'), 'tempinho': ('span',), 'template': ('helpful',
'paper'), 'tenha': ('subj', 'imperative'), 'tenham': ('imperative',), 'tenhamos': ('subj',), 'tenho': ('hello',
'should'), 'tentei': ('hello', 'attempt'), 'ter': ('see_inf', 'urge_inf'), 'tera': ('verb3',), 'terca': ('hello',),
'termina': ('verb3', 'hand3'), 'terminou': ('verb3',), 'tese': ('paper',), 'testa': ('verb3', 'imperative'), 'testar':
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
'viaje': ('subj', 'imperative'), 'viajem': ('imperative',), 'viajemos': ('subj',), 'viajou': ('verb3',), 'video':
('helpful',), 'videochamada': ('date', 'call_noun'), 'vieram': ('reach', 'came3'), 'vimos': ('we3', 'met1', 'seen1'),
'vinha': ('verb3',), 'vinho': ('name_words',), 'vinte': ('span',), 'violeta': ('name_words',), 'vira': ('verb3',),
'viram': ('met3',), 'virou': ('verb3',), 'virá': ('verb3',), 'visita': ('date', 'imperative'), 'visitamos': ('met1',),
'visitar': ('see_inf',), 'visitarei': ('shall1',), 'visitasse': ('subj',), 'visite': ('subj', 'imperative'),
'visitei': ('hello', 'met1'), 'visitem': ('imperative',), 'visitemos': ('subj',), 'visito': ('eat1',), 'visitou':
('reach', 'called3'), 'visitámos': ('met1',), 'vitoria': ('name_words',), 'viu': ('verb3', 'we3', 'met3'), 'viva':
('subj', 'imperative'), 'vivam': ('imperative',), 'vivamos': ('subj',), 'vive': ('verb3', 'is3'), 'vivem': ('verb3',),
'vivia': ('verb3',), 'vizinha': ('rel',), 'vizinho': ('rel',), 'vo': ('rel',), 'voce': ('hello',), 'volta': ('verb3',
'imperative'), 'voltara': ('verb3',), 'volte': ('subj', 'imperative'), 'voltem': ('imperative',), 'voltemos':
('subj',), 'voltou': ('hello', 'verb3'), 'voo': ('date',), 'vou': ('hello',), 'vovo': ('rel',), 'vovó': ('rel',),
'vovô': ('rel',), 'vídeo': ('helpful',), 'vó': ('rel',), 'vô': ('rel',), 'whatsapp': ('letter',), 'workshop':
('course',), 'wpp': ('letter',), 'zap': ('letter',), 'zoom': ('date',), 'à': ('to', 'where_to'), 'às': ('to',
'where_to'), 'áudio': ('letter',), 'áudios': ('letter',), 'é': ('is3',), 'ñ': ('not',)}


CLAUSES = [{'': (6, 'theirs')}, {'D': 0}, {'...': 1}, {'0': 2, '<any_det>': 2, '<my>': 2, '<their>': 2}, {'<hand3>':
3}, {'': (3, 'advice')}, {'<inf>': 5}, {'<inf>': 5, 'nao': 6, 'não': 6}, {'^': 7}, {'p': 8, 'para': 8, 'pra': 8},
{'me': 9, 'p': 8, 'para': 8, 'pra': 8}, {'^': 4, 'disse': 10, 'diz': 10, 'fala': 10, 'falou': 10}, {'': (2, 'plan')},
{'<date>': 12}, {'<date>': 12, 'a': 13, 'o': 13, 'um': 13, 'uma': 13}, {'a': 12, 'ao': 12, 'com': 12, 'em': 12, 'na':
12, 'no': 12, 'pela': 12, 'pelo': 12, 'à': 12}, {'ha': 14, 'passo': 15, 'tem': 14, 'temos': 14, 'tenho': 14, 'vejo':
15, 'visito': 15, 'vou': 15}, {'': (7, 'waiting')}, {'0': 17}, {'^': 18}, {'deve': 19}, {'<any_det>': 2, '<my>': 2,
'<their>': 2, 'D': 0}, {'...': 1, 'D': 0}, {'D': 0, 'ate': 0, 'em': 0, 'na': 0, 'no': 0}, {'D': 0, 'ate': 0, 'em': 0,
'me': 23, 'na': 0, 'no': 0}, {'': (5, 'mine')}, {'<any_det>': 25, 'D': 25}, {'<hand3>': 21, '<send3>': 22, 'devolve':
24, 'encaminho': 26, 'envio': 26, 'ligo': 26, 'mando': 26, 'passo': 26, 'preparo': 26, 'reenvio': 26}, {'deveria': 5,
'deveriamos': 5, 'devia': 5, 'deviamos': 5, 'devo': 5}, {'^': 28}, {'gente': 29}, {'a': 30, 'eu': 29, 'nos': 29,
'nós': 29}, {'que': 31}, {'<thing>': 0}, {'^': 33}, {'<thing>': 25}, {'^': 35}, {'me': 9, 'p': 8, 'para': 8, 'pra': 8,
'que': 31}, {'': (13, 'talk')}, {'D': 25}, {'...': 39}, {'0': 40, '<any_det>': 40, '<my>': 40, '<their>': 40, 'isso':
40, 'lhe': 40, 'lhes': 40, 'tudo': 40}, {'<give1>': 41, 'acabo': 41, 'assino': 41, 'fecho': 41, 'organizo': 41,
'revejo': 41, 'termino': 41, 'trato': 41}, {'^': 42}, {'D': 12, 'c': 12, 'com': 12}, {'<date>': 44}, {'<date>': 44,
'a': 45, 'o': 45, 'um': 45, 'uma': 45}, {'': (12, 'task')}, {'': (12, 'task'), 'me': 47}, {'esquecer': 47},
{'esquecer': 48, 'me': 49, 'posso': 49}, {'': (11, 'thinking')}, {'em': 51, 'na': 51, 'no': 51}, {'<hand_inf>': 0,
'devolver': 0}, {'^': 53}, {'<they>': 11, 'D': 16, 'N': 20, '^': 27, 'acha': 32, 'achou': 32, 'deve': 34, 'devo': 36,
'disse': 37, 'diz': 37, 'embora': 38, 'eu': 43, 'fala': 10, 'falou': 10, 'ha': 46, 'nao': 50, 'não': 50, 'pensa': 32,
'pensava': 52, 'pensei': 52, 'tem': 46, 'vai': 54, 'vao': 54}, {'': (18, 'gave:mentoring')}, {'^': 56}, {'<any_det>':
33, '<thing>': 0}, {'D': 38}, {'^': 58, 'aniversario': 59, 'aniversário': 59, 'anos': 59, 'niver': 59}, {':': 60},
{'': (5, 'mine'), 'lhe': 25}, {'pendente': 25, 'prevista': 25, 'previsto': 25, 'prometida': 25, 'prometido': 25},
{'com': 25}, {'<giveinf>': 62, '<mine_thing>': 39, '<todo_inf>': 25, 'cobrar': 25, 'comprar': 25, 'devolver': 25,
'entrega': 63, 'envio': 63, 'falar': 64, 'felicitar': 25, 'levar': 25, 'marcar': 64, 'oferecer': 25, 'parabenizar':
25, 'pedir': 25, 'reservar': 25, 'resposta': 63, 'ver': 64}, {'^': 25}, {':': 66}, {'fazer': 67}, {'D': 12}, {'...':
69, 'a': 47, 'com': 47, 'o': 47}, {'^': 5}, {':': 71}, {'^': 58}, {':': 73}, {'<giveinf>': 47}, {'<mentor_noun>': 57,
'N': 61, '^': 65, 'a': 68, 'acao': 67, 'almocar': 70, 'conselho': 72, 'conselhos': 72, 'dica': 72, 'dicas': 72, 'ela':
74, 'ele': 74, 'eu': 67, 'meu': 67, 'minha': 67, 'nos': 67, 'nós': 67, 'pendencias': 67, 'pendente': 67, 'por': 68,
'recomendacao': 72, 'recomendacoes': 72, 'sugestao': 72, 'tarefa': 67, 'todo': 75, 'ver': 70, 'visitar': 70}, {'^': 5,
'a': 71, 'que': 71}, {'^': 5, 'a': 71, 'me': 77, 'nos': 77, 'para': 71, 'que': 71}, {'': (23, 'contact')}, {'me': 79,
'nos': 79}, {'minha': 79}, {'escritorio': 79}, {'casa': 79}, {'': (23, 'contact'), 'em': 83, 'no': 82}, {'': (23,
'contact'), 'a': 83, 'em': 83}, {'gente': 79}, {'a': 86}, {'surpresa': 79}, {'': (23, 'contact'), 'em': 83}, {'ver':
79, 'visitar': 79}, {'coworking': 79, 'escritorio': 79}, {'aqui': 79, 'ca': 79}, {'comigo': 79}, {'me': 79}, {'a': 81,
'almocar': 79, 'ao': 82, 'aqui': 84, 'ca': 85, 'com': 87, 'comigo': 79, 'de': 88, 'em': 83, 'jantar': 79, 'la': 89,
'lá': 89, 'me': 90, 'na': 81, 'no': 91, 'por': 92, 'ter': 93, 'tomar': 79, 'ver': 94, 'visitar': 94, 'à': 81}, {'':
(21, 'gave:encouragement')}, {'^': 96}, {'<them>': 97, 'N': 97}, {'<them>': 97, 'N': 97, 'a': 98, 'o': 98}, {'': (0,
'missed')}, {'efeito': 100}, {'sem': 101}, {'abaixo': 100}, {'aconteceu': 100, 'rolou': 100}, {'caiu': 100, 'ficou':
102, 'foi': 103, 'nao': 104, 'não': 104}, {'N': 105}, {'N': 105, 'a': 106, 'o': 106}, {'<set>': 12, 'com': 107},
{'com': 12}, {'<any_det>': 12, 'D': 12, 'c': 12, 'cafe': 12, 'café': 12, 'com': 12, 'me': 109}, {'': (19,
'gave:resource')}, {'<helpful>': 111}, {'meu': 112, 'meus': 112, 'minha': 112, 'minhas': 112, 'nossa': 112, 'nosso':
112}, {'a': 113, 'meu': 112, 'meus': 112, 'minha': 112, 'minhas': 112, 'nossa': 112, 'nosso': 112, 'o': 113, 'um':
113, 'uma': 113}, {'<any_det>': 112}, {'^': 115}, {'^': 114, 'lhe': 116, 'lhes': 116}, {'<where_to>': 57, '^': 56,
'com': 57, 'no': 57}, {'<mentor_noun>': 118}, {'de': 119}, {'': (1, 'moved')}, {'D': 121, 'para': 121, 'pra': 121,
'pro': 121}, {'<date>': 122, 'D': 121, 'para': 121, 'pra': 121, 'pro': 121}, {'<date>': 122, 'D': 121, 'a': 123,
'nossa': 123, 'nosso': 123, 'o': 123, 'para': 121, 'pra': 121, 'pro': 121}, {'<date>': 122, 'D': 121, 'a': 123,
'nossa': 123, 'nosso': 123, 'o': 123, 'para': 121, 'pra': 121, 'pro': 121, 'se': 124}, {'D': 121, 'para': 121},
{'...': 126}, {'D': 121, 'da': 127, 'de': 127, 'do': 127, 'para': 121, 'pra': 121, 'pro': 121}, {'melhor': 5},
{'deveria': 5, 'devia': 5, 'deviamos': 5}, {'<should>': 5, 'e': 129, 'era': 129, 'nao': 130, 'não': 130, 'o': 129,
'seria': 129, 'é': 129}, {'^': 131}, {'gente': 132}, {'^': 131, 'a': 133, 'eu': 132, 'nos': 132, 'nós': 132}, {'que':
134}, {'<to>': 79, 'N': 79}, {'': (16, 'gave:feedback')}, {'^': 137}, {'^': 137, 'da': 138, 'dela': 138, 'dele': 138,
'do': 138}, {'<paper>': 139}, {'<paper>': 139, 'seu': 140, 'sua': 140}, {'<paper>': 139, 'a': 141, 'as': 141, 'o':
141, 'os': 141, 'seu': 140, 'sua': 140}, {'': (13, 'talk'), 'como': 38, 'da': 38, 'de': 38, 'do': 38, 'que': 38, 'se':
38, 'sobre': 38}, {'me': 143, 'que': 38}, {'D': 12, 'c': 12, 'com': 12, 'para': 12, 'pra': 12, 'pro': 12}, {'D': 12,
'para': 12}, {'N': 146}, {'encontrar': 12, 'ver': 12}, {'almocar': 12, 'beber': 12, 'falar': 12, 'ir': 12, 'jantar':
12, 'nos': 148, 'tomar': 12}, {'<any_det>': 13, '<date>': 12, 'D': 12, 'com': 147, 'de': 149, 'para': 69}, {'<of>':
17, 'que': 17}, {'espera': 151}, {'a': 152, 'à': 152}, {'telefone': 79}, {'': (23, 'contact'), 'bocado': 79, 'pouco':
79}, {'D': 79, 'ao': 154, 'c': 79, 'cm': 79, 'com': 79, 'da': 79, 'das': 79, 'de': 79, 'do': 79, 'dos': 79, 'na': 79,
'no': 79, 'pelo': 79, 'por': 79, 'sobre': 79, 'um': 155}, {'D': 79}, {'me': 157, 'que': 38}, {'me': 0, 'nos': 0},
{'<giveinf>': 159}, {'<giveinf>': 0}, {'^': 161}, {'^': 160, 'me': 162, 'nos': 162}, {'para': 38, 'pra': 38, 'q': 38,
'que': 38}, {'N': 164}, {'N': 164, 'a': 165, 'o': 165}, {'ma': 0, 'me': 0, 'mo': 0, 'nos': 0}, {'': (6, 'theirs'),
'a': 0, 'as': 0, 'ma': 0, 'mas': 0, 'me': 0, 'mo': 0, 'mos': 0, 'o': 0, 'os': 0}, {'<give3>': 168}, {'<give3>': 168,
'me': 169, 'nos': 169}, {'e': 170}, {'...': 171, 'D': 0}, {'a': 0, 'as': 0, 'ma': 0, 'mas': 0, 'me': 0, 'mo': 0,
'mos': 0, 'o': 0, 'os': 0}, {'<give3>': 173}, {'<give3>': 173, 'me': 174, 'nos': 174}, {'e': 175}, {'...': 176}, {'D':
0, 'e': 170}, {'...': 178, 'D': 0}, {'ok': 0, 'retorno': 0, 'toque': 0}, {'resposta': 0}, {'feedback': 0, 'noticias':
0, 'novidades': 0, 'resposta': 0, 'retorno': 0, 'um': 180, 'uma': 181}, {'me': 182, 'nos': 182}, {'coisa': 0}, {'D':
0, 'algo': 0, 'alguma': 184, 'ate': 0, 'depois': 0, 'logo': 0, 'na': 0, 'no': 0, 'o': 0, 'quando': 0, 'se': 0}, {'me':
185, 'nos': 185}, {'intro': 0, 'ponte': 0}, {'apresentacao': 0, 'intro': 0}, {'a': 187, 'chegar': 0, 'uma': 188},
{'me': 189}, {'contacto': 0, 'contato': 0}, {'em': 191}, {'coloca': 192, 'desaconselhou': 5, 'faz': 189, 'poe': 192},
{'me': 192}, {'contactar': 0, 'escrever': 0, 'falar': 0, 'ligar': 0}, {'novidades': 0, 'uma': 181}, {'a': 195, 'com':
196}, {'<give3>': 167, '<hand3>': 172, '<made3>': 177, '<send3>': 179, '<will3>': 0, 'da': 183, 'desaconselha': 5,
'desaconselhou': 5, 'diz': 186, 'dá': 183, 'escreve': 186, 'faz': 190, 'liga': 186, 'me': 193, 'poe': 194, 'telefona':
186, 'volta': 197, 'voltara': 197}, {'': (4, 'needs_from_me')}, {'<my>': 199}, {'^': 200}, {'^': 200, 'a': 201, 'as':
201, 'da': 201, 'de': 201, 'do': 201, 'o': 201, 'os': 201}, {'contra': 71, 'para': 71, 'que': 71, 'sobre': 71}, {'me':
203, 'nos': 203}, {'^': 199}, {'contacto': 0}, {'em': 206}, {'^': 207}, {'^': 207, 'me': 208}, {'^': 0}, {'a': 210,
'em': 210}, {'se': 211}, {'com': 201}, {'': (6, 'theirs'), 'me': 0}, {'<giveinf>': 214}, {'': (7, 'waiting'),
'<giveinf>': 214}, {'^': 216}, {'^': 17}, {'^': 215, 'me': 217, 'nos': 218}, {'me': 218, 'nos': 218}, {'apareceu':
100, 'chegou': 100, 'conseguiu': 100, 'foi': 100, 'passou': 100, 'pode': 100, 'pôde': 100, 'veio': 100}, {'nao': 221,
'nunca': 221, 'não': 221}, {'fim': 222}, {'afinal': 222, 'nao': 221, 'no': 223, 'nunca': 221, 'não': 221}, {'que':
224}, {'e': 224, 'mas': 224, 'so': 225}, {'se': 226}, {'aparecer': 226, 'ir': 226, 'juntar': 227, 'passar': 226,
'ter': 226, 'vinha': 226, 'vir': 226, 'viria': 226}, {'aparecer': 226, 'de': 228, 'em': 228, 'ir': 226, 'juntar': 227,
'passar': 226, 'que': 228, 'ter': 226, 'vinha': 226, 'vir': 226, 'viria': 226}, {'para': 8, 'pra': 8}, {'que': 5},
{'<inf>': 5, '<urge_inf>': 5, 'nao': 6, 'não': 6, 'tenho': 231}, {'': (3, 'advice'), '<urge_inf>': 5, 'tenho': 231},
{'^': 233}, {'gente': 234}, {'^': 232, 'a': 235, 'eu': 234, 'mim': 71, 'nos': 71, 'nós': 71}, {'<subj>': 5},
{'<subj>': 5, 'me': 237}, {'<subj>': 5, '<urge_inf>': 5, '<would_give>': 0, 'me': 237, 'nao': 238, 'não': 238,
'tenho': 231}, {'<subj>': 5, '<urge_inf>': 5, 'me': 237, 'nao': 238, 'não': 238, 'tenho': 231}, {'^': 240}, {'gente':
241}, {'^': 0, 'me': 210}, {'': (6, 'theirs'), '<would_give>': 0}, {'^': 244}, {'': (6, 'theirs'), '<subj>': 5, 'me':
237, 'nao': 238, 'não': 238}, {'^': 246}, {'<subj>': 5, 'me': 237, 'nao': 238, 'não': 238}, {'^': 248}, {'^': 239,
'a': 242, 'eu': 241, 'ia': 243, 'iria': 210, 'me': 245, 'nos': 247, 'nós': 249, 'vai': 243}, {'...': 230, 'para': 236,
'pra': 236, 'que': 250}, {'...': 230, 'para': 8, 'pra': 8}, {'<urge_inf>': 5, 'nao': 6, 'não': 6, 'tenho': 231}, {'^':
253, 'a': 235, 'eu': 234, 'mim': 71, 'nos': 71, 'nós': 71}, {'^': 239, 'a': 242, 'aparecer': 226, 'eu': 241, 'ia':
243, 'ir': 226, 'iria': 210, 'juntar': 227, 'me': 245, 'nos': 247, 'nós': 249, 'passar': 226, 'ter': 226, 'vai': 243,
'vinha': 226, 'vir': 226, 'viria': 226}, {'aparecer': 226, 'de': 228, 'em': 228, 'ir': 226, 'juntar': 227, 'me': 251,
'nos': 252, 'para': 254, 'passar': 226, 'pra': 254, 'que': 255, 'ter': 226, 'vinha': 226, 'vir': 226, 'viria': 226},
{'^': 240, 'a': 242, 'eu': 241, 'ia': 243, 'iria': 210, 'me': 210, 'nos': 247, 'nós': 249, 'vai': 243}, {'...': 230,
'para': 236, 'pra': 236, 'que': 257}, {'me': 258, 'nos': 252, 'para': 254, 'pra': 254, 'que': 257}, {'que': 71},
{'de': 260, 'que': 71}, {'opiniao': 261}, {'da': 262, 'de': 262}, {'a': 71}, {'me': 264, 'nos': 264}, {'da': 210,
'de': 210, 'do': 210}, {'se': 266}, {'parte': 199}, {'minha': 268, 'nossa': 268}, {'da': 269}, {'...': 270, '<my>':
199}, {'^': 271}, {'^': 199, 'lhe': 205, 'lhes': 205}, {'gente': 273}, {'a': 274, 'eu': 273}, {'^': 271, 'a': 201,
'as': 201, 'da': 201, 'de': 272, 'do': 201, 'o': 201, 'os': 201, 'que': 275}, {'': (4, 'needs_from_me'), '<my>': 199},
{'^': 277}, {'eu': 278, 'lhe': 278}, {'da': 278, 'de': 278, 'do': 278, 'que': 279}, {'espera': 280}, {'de': 135},
{'a': 281, 'aguardando': 201, 'convencida': 282, 'convencido': 282, 'esperando': 201, 'à': 281}, {'gente': 71}, {'a':
284, 'eu': 71, 'mim': 71, 'nos': 71, 'nós': 71}, {'para': 285, 'pra': 285}, {'me': 286, 'para': 285, 'pra': 285},
{'me': 251, 'nos': 252, 'para': 254, 'pra': 254, 'que': 250}, {'de': 210}, {'tarefa': 289}, {'a': 290}, {'^': 0, 'me':
210, 'nos': 210}, {'por': 210}, {'a': 281, 'com': 291, 'de': 292, 'responsavel': 293, 'à': 281}, {'de': 292}, {'com':
291, 'de': 292, 'responsavel': 293}, {'dever': 243, 'espera': 280}, {'^': 0, 'aparecer': 226, 'ir': 226, 'juntar':
227, 'me': 210, 'nos': 210, 'passar': 226, 'ter': 226, 'vinha': 226, 'vir': 226, 'viria': 226}, {'devendo': 210},
{'a': 297, 'aparecer': 226, 'com': 291, 'de': 298, 'devendo': 210, 'em': 228, 'ir': 226, 'juntar': 227, 'me': 299,
'passar': 226, 'que': 228, 'responsavel': 293, 'ter': 226, 'vinha': 226, 'vir': 226, 'viria': 226, 'à': 281}, {'^': 0,
'me': 210, 'que': 243}, {'^': 0, 'me': 301, 'que': 243}, {'me': 17}, {'<giveinf>': 303}, {'^': 304, 'aparecer': 226,
'ir': 226, 'juntar': 227, 'passar': 226, 'ter': 226, 'vinha': 226, 'vir': 226, 'viria': 226}, {'<giveinf>': 17}, {'^':
306}, {'^': 304, 'aparecer': 226, 'de': 305, 'em': 228, 'ir': 226, 'juntar': 227, 'me': 307, 'nos': 307, 'passar':
226, 'que': 305, 'ter': 226, 'vinha': 226, 'vir': 226, 'viria': 226}, {'me': 307, 'nos': 307}, {'eu': 71, 'que': 71},
{'eu': 71}, {'em': 260, 'para': 310, 'pra': 311, 'que': 71}, {'gente': 249}, {'^': 248, 'a': 313, 'eu': 249, 'nos':
249, 'nós': 249}, {'que': 314}, {'': (3, 'advice'), '<subj>': 5, 'me': 237, 'nao': 238, 'não': 238}, {'^': 316, 'a':
313, 'eu': 249, 'nos': 249, 'nós': 249}, {'em': 260, 'me': 315, 'para': 310, 'pra': 311, 'que': 317}, {'<urge_inf>':
5}, {'^': 319}, {'eu': 320, 'me': 320}, {'^': 319, 'para': 285, 'pra': 285}, {'eu': 320, 'me': 322, 'para': 285,
'pra': 285}, {'^': 5, 'a': 71}, {'^': 5, 'a': 71, 'me': 324, 'nos': 264, 'para': 71, 'que': 71}, {'<give3>': 0,
'<would_give>': 0, 'da': 182, 'diz': 185, 'dá': 182, 'escreve': 185, 'fala': 185, 'liga': 185}, {'^': 5, 'nao': 71,
'não': 71}, {'contra': 327, 'para': 327, 'pra': 327, 'que': 327, 'sobre': 327}, {'<inf>': 5, '<urge_inf>': 5, 'nao':
6, 'não': 6}, {'^': 329}, {'para': 330, 'pra': 330}, {'<urge_inf>': 5, 'tenho': 231}, {'^': 332, 'a': 235, 'eu': 234,
'mim': 71, 'nos': 71, 'nós': 71}, {'^': 239, 'a': 242, 'eu': 241, 'ia': 210, 'iria': 210, 'me': 245, 'nos': 247,
'nós': 249, 'vai': 210}, {'para': 333, 'pra': 333, 'que': 334}, {'...': 331, 'me': 335, 'para': 236, 'pra': 236,
'que': 334}, {'^': 240, 'a': 242, 'eu': 241, 'ia': 210, 'iria': 210, 'me': 210, 'nos': 247, 'nós': 249, 'vai': 210},
{'para': 333, 'pra': 333, 'que': 337}, {'...': 331, 'me': 338, 'para': 236, 'pra': 236, 'que': 337}, {'^': 306, 'de':
307, 'que': 307}, {'me': 315, 'que': 314}, {'de': 210, 'que': 210}, {'<advises>': 325, '<says>': 157, '<wrote3>': 166,
'^': 326, 'alerta': 328, 'alertou': 328, 'avisou': 328, 'cobra': 205, 'cobrou': 205, 'coloca': 209, 'deve': 218,
'devem': 218, 'disse': 336, 'diz': 339, 'empurrou': 264, 'encoraja': 264, 'encorajou': 264, 'estimulou': 264, 'fala':
287, 'falou': 336, 'garantiu': 302, 'ia': 340, 'incentiva': 264, 'incentivou': 264, 'insistiu': 341, 'mandou': 287,
'pediu': 341, 'poe': 209, 'promete': 302, 'prometeu': 302, 'sugeriu': 341, 'tem': 342, 'tinha': 340, 'têm': 342,
'vai': 210, 'vao': 210}, {'D': 199}, {'...': 344}, {'': (4, 'needs_from_me'), '...': 344}, {'...': 270, '<any_det>':
345, '<my>': 346}, {'<any_det>': 345, '<my>': 346}, {'^': 348}, {'^': 347}, {'^': 347, 'a': 201, 'as': 201, 'da': 349,
'de': 350, 'do': 349, 'o': 201, 'os': 201}, {'...': 331, 'para': 8, 'pra': 8}, {'<advises>': 325, '<wrote3>': 166,
'^': 326, 'alerta': 328, 'alertou': 328, 'avisou': 328, 'deve': 218, 'devem': 218, 'disse': 352, 'diz': 352,
'empurrou': 264, 'encoraja': 264, 'encorajou': 264, 'estimulou': 264, 'falou': 352, 'ia': 340, 'incentiva': 264,
'incentivou': 264, 'tem': 342, 'tinha': 340, 'têm': 342, 'vai': 210, 'vao': 210}, {'para': 243}, {'se': 354}, {'^':
200, 'a': 201, 'as': 201, 'da': 201, 'de': 201, 'do': 201, 'o': 201, 'os': 201, 'que': 275}, {'': (4,
'needs_from_me'), '<subj>': 5, 'me': 237, 'nao': 238, 'não': 238}, {'^': 357, 'lhe': 205, 'lhes': 205}, {'gente':
358}, {'^': 248, 'a': 359, 'eu': 358, 'nos': 249, 'nós': 249}, {'me': 315, 'que': 360}, {'^': 199, 'a': 274, 'eu':
273, 'lhe': 205}, {'^': 347, 'a': 201, 'as': 201, 'da': 349, 'de': 350, 'do': 349, 'o': 201, 'os': 201, 'que': 362},
{'a': 274, 'aparecer': 226, 'eu': 273, 'ir': 226, 'juntar': 227, 'passar': 226, 'ter': 226, 'vinha': 226, 'vir': 226,
'viria': 226}, {'aparecer': 226, 'de': 228, 'em': 228, 'ir': 226, 'juntar': 227, 'passar': 226, 'que': 364, 'ter':
226, 'vinha': 226, 'vir': 226, 'viria': 226}, {'...': 270}, {'^': 366}, {'^': 366, 'de': 367}, {'para': 243, 'pra':
243}, {'compromete': 211, 'comprometeu': 211, 'encarrega': 266, 'ofereceu': 369}, {'a': 281, 'aguardando': 201,
'esperando': 201, 'à': 281}, {'me': 0}, {'<giveinf>': 372}, {'^': 373, 'me': 210, 'nos': 210}, {'de': 374, 'que':
374}, {'^': 304, 'me': 218, 'nos': 218}, {'^': 304, 'de': 376, 'ficado': 229, 'que': 376}, {'de': 220, 'que': 220},
{'me': 210, 'nos': 210}, {'de': 379, 'que': 379}, {'<inf>': 0}, {'me': 381, 'nos': 381}, {'e': 382}, {'...': 383},
{'<giveinf>': 159, '<hand_inf>': 0, '<inf>': 384}, {'^': 385, 'me': 210, 'nos': 210}, {'<giveinf>': 159, '<hand_inf>':
0}, {'^': 387, 'me': 210, 'nos': 210}, {'<advises>': 78, '<opines>': 135, '<says>': 158, '<wants3>': 163, '<wrote3>':
166, '^': 198, 'aguarda': 202, 'alertou': 204, 'avisou': 204, 'cobra': 205, 'cobrou': 205, 'coloca': 209,
'compromete': 212, 'comprometeu': 212, 'conta': 213, 'deve': 219, 'devem': 220, 'devia': 229, 'disse': 256, 'diz':
259, 'e': 263, 'empurrou': 265, 'encarrega': 267, 'encorajou': 265, 'espera': 276, 'esta': 283, 'está': 283, 'fala':
287, 'falou': 288, 'fica': 294, 'ficara': 295, 'ficaram': 296, 'ficou': 300, 'garantiu': 302, 'ia': 308, 'iam': 309,
'incentivou': 265, 'insiste': 312, 'insistiu': 318, 'manda': 321, 'mandou': 323, 'me': 343, 'necessita': 351, 'nos':
353, 'ocupa': 267, 'ofereceu': 355, 'pede': 356, 'pediu': 361, 'pensava': 229, 'poe': 209, 'precisa': 363, 'promete':
302, 'prometeu': 302, 'propoe': 260, 'propos': 260, 'quer': 276, 'queria': 365, 'requer': 368, 'se': 370, 'sugeriu':
341, 'ta': 371, 'tem': 375, 'tinha': 377, 'tinham': 378, 'trata': 266, 'têm': 380, 'vai': 386, 'vao': 388, 'é': 263},
{'^': 5, 'que': 71}, {'^': 5, 'e': 390, 'era': 390, 'foi': 390, 'hoje': 390, 'que': 71, 'é': 390}, {'...': 72, '^': 5,
'e': 390, 'era': 390, 'foi': 390, 'hoje': 390, 'que': 71, 'é': 390}, {'<them>': 391, 'N': 392}, {'...': 72, ':': 71},
{'da': 393, 'de': 393, 'dela': 394, 'dele': 394, 'do': 393}, {'': (9, 'told')}, {'': (9, 'told'), 'que': 396}, {'lhe':
397, 'lhes': 397}, {'encontrar': 100}, {'<see_inf>': 100, 'me': 399}, {'N': 164, 'a': 165, 'me': 166, 'o': 165},
{'ao': 79, 'aqui': 79, 'ca': 79, 'em': 79, 'na': 79, 'no': 79, 'pela': 79, 'pelo': 79}, {'<giveinf>': 25}, {'^': 403},
{'^': 403, 'lhe': 404}, {'^': 403, 'eu': 405, 'lhe': 404}, {'para': 406, 'pra': 406, 'que': 406}, {'me': 407, 'para':
406, 'pra': 406, 'que': 406}, {'apareceu': 402, 'passaram': 402, 'passou': 402, 'pediu': 408, 'veio': 79, 'vieram':
79}, {'ela': 25, 'elas': 25, 'ele': 25, 'eles': 25}, {'lha': 25, 'lhe': 25, 'lhes': 25, 'lho': 25, 'p': 410, 'para':
410, 'pra': 410}, {'N': 25, 'ela': 25, 'elas': 25, 'ele': 25, 'eles': 25}, {'a': 412, 'ao': 412, 'p': 412, 'para':
412, 'pra': 412, 'à': 412}, {'<give1>': 411, '<give1_pra>': 25, '<give3>': 167, 'da': 183, 'desaconselha': 5,
'desaconselhou': 5, 'devolvo': 413, 'diz': 186, 'dou': 413, 'dá': 183, 'escreve': 186, 'faco': 413, 'faz': 190,
'liga': 186, 'ligo': 413, 'me': 193, 'mostro': 413, 'passo': 413, 'poe': 194, 'telefona': 186, 'volta': 197,
'voltara': 197}, {'<give1>': 25}, {'': (7, 'waiting'), '<of>': 17}, {'': (15, 'gave:intro')}, {'^': 417}, {'^': 417,
'um': 418, 'uma': 418}, {'las': 419, 'los': 419}, {'que': 38}, {'me': 421, 'que': 38}, {'dela': 0, 'dele': 0},
{'lado': 423}, {'do': 424}, {'esta': 425, 'está': 425}, {'papo': 79}, {'': (14, 'together'), '<we3>': 79, 'encontra':
12, 'fala': 12, 've': 12}, {'casa': 12}, {'me': 12, 'nos': 12}, {'encontrar': 12, 'reunir': 12}, {'encontrar': 12},
{'com': 12, 'reuniao': 12, 'reunião': 12, 'um': 12, 'uma': 12}, {'<see_inf>': 12, 'a': 429, 'encontrar': 430, 'falar':
109, 'me': 431, 'nos': 432, 'ter': 433}, {'almoca': 12, 'almocou': 79, 'bateu': 427, 'conversou': 79, 'discutiu': 79,
'falou': 79, 'foi': 79, 'janta': 12, 'jantou': 79, 'saiu': 79, 'se': 428, 'toma': 12, 'tomou': 79, 'vai': 434, 'viu':
79}, {'avisar': 422, 'contar': 422, 'dizer': 422}, {'e': 390, 'era': 390, 'foi': 390, 'é': 390}, {'conselho': 437,
'dica': 437, 'recomendacao': 437, 'sugestao': 437}, {'hora': 100}, {'se': 51}, {'^': 415, 'aguardar': 416,
'apresenta': 420, 'apresentá': 420, 'avisar': 422, 'bola': 426, 'contar': 422, 'dizer': 422, 'espera': 151, 'esperar':
416, 'gente': 435, 'me': 436, 'quais': 38, 'qual': 38, 'seu': 438, 'sua': 438, 'ultima': 439, 'ver': 440}, {'de': 79},
{'<see_inf>': 79}, {'de': 443}, {'minha': 25}, {'que': 51}, {'': (14, 'together')}, {'me': 447}, {'^': 25, 'lhe': 66},
{'eu': 449}, {'que': 450}, {'': (10, 'thanks')}, {'': (10, 'thanks'), '<to>': 452}, {'<seen1>': 100}, {'me': 100},
{'': (0, 'missed'), '<see_inf>': 100, 'encontrar': 455, 'me': 399}, {'a': 456}, {'para': 456, 'pra': 456}, {'de':
456}, {'como': 456, 'tempo': 459}, {'<clitic>': 454, '<seen1>': 100, 'cheguei': 457, 'consegui': 456, 'conseguimos':
456, 'deu': 458, 'pude': 456, 'tive': 460}, {'nao': 461, 'não': 461}, {'': (17, 'gave:knowledge')}, {'^': 463}, {'a':
464, 'com': 464, 'em': 464, 'na': 464, 'no': 464}, {'<them>': 465, 'N': 465}, {'<them>': 465, 'N': 465, 'a': 466, 'o':
466}, {'<them>': 465, 'N': 465, 'a': 464, 'com': 464, 'na': 464, 'no': 464}, {'a': 464, 'com': 464, 'na': 464, 'no':
464}, {'<them>': 465, 'N': 465, 'a': 468, 'la': 469, 'lo': 469, 'o': 468}, {'da': 100, 'de': 100, 'do': 100},
{'atras': 471}, {'^': 96, 'animo': 97, 'apoio': 97, 'coragem': 97, 'forca': 97}, {'^': 96, 'animo': 97, 'apoio': 97,
'coragem': 97, 'forca': 97, 'lhe': 473, 'lhes': 473}, {'animar': 474, 'dar': 474}, {'a': 475}, {'em': 51, 'que': 51,
'se': 51}, {'pensar': 477}, {'a': 478, 'atras': 471, 'pensando': 477}, {'a': 97, 'as': 97, 'o': 97, 'os': 97}, {'':
(13, 'talk'), '<they>': 38}, {'que': 481}, {'N': 396}, {'a': 483, 'o': 483}, {'<to>': 483, 'para': 484}, {'D': 121},
{'da': 486, 'de': 486, 'do': 486}, {'parece': 38}, {'inves': 487, 'que': 488}, {'o': 79}, {'N': 418}, {'N': 418, 'a':
491, 'ao': 491, 'com': 491, 'e': 491, 'à': 491}, {'N': 492}, {':': 493}, {'N': 418, 'a': 491, 'o': 491}, {'a': 491,
'o': 491}, {'<to>': 491, 'com': 495, 'e': 495, 'para': 496}, {'N': 497}, {'N': 497, 'a': 498, 'lhe': 495, 'lhes': 495,
'o': 498}, {'as': 419, 'os': 419}, {'^': 137, 'a': 138, 'ao': 138, 'da': 138, 'dela': 138, 'dele': 138, 'do': 138,
'à': 138}, {'desempenho': 501}, {'^': 137, 'a': 138, 'anual': 501, 'ao': 138, 'da': 138, 'de': 502, 'dela': 138,
'dele': 138, 'do': 138, 'trimestral': 501, 'à': 138}, {'N': 497, 'avaliacao': 503, 'devolutiva': 503, 'feedback':
503}, {'outro': 418}, {'ao': 505}, {'outra': 418}, {'a': 507, 'à': 507}, {'^': 417, 'dois': 418, 'duas': 418, 'um':
506, 'uma': 508}, {'N': 418, 'avaliacao': 503, 'devolutiva': 503, 'feedback': 503}, {'avaliacao': 503, 'devolutiva':
503, 'feedback': 503}, {'N': 418, 'a': 510, 'o': 510, 'um': 511, 'uma': 511}, {'N': 497, 'a': 504, 'as': 509, 'lhe':
512, 'lhes': 495, 'o': 504, 'os': 509, 'um': 511, 'uma': 511}, {'': (20, 'gave:referral')}, {'^': 514}, {'<to>': 515,
'^': 514}, {'cliente': 516, 'contacto': 516, 'contato': 516, 'lead': 516}, {'um': 517}, {'lhe': 518, 'um': 517},
{'quais': 38, 'qual': 38}, {'^': 415}, {'^': 415, 'lhe': 521}, {'^': 415, 'eu': 522, 'lhe': 521}, {'que': 523},
{'<to>': 483, 'lhe': 524, 'que': 523}, {'': (22, 'gave:volunteering')}, {'^': 526}, {'alimentos': 527}, {'alimentar':
527, 'de': 528}, {'': (23, 'contact'), 'um': 427}, {'um': 427}, {'': (23, 'contact'), '<drink>': 12}, {'um': 532,
'uma': 79, 'umas': 79, 'uns': 79}, {'um': 79, 'uma': 79, 'umas': 79, 'uns': 79}, {'<drink>': 12}, {'um': 535}, {'com':
495}, {'contacto': 537, 'contato': 537}, {'em': 538}, {'N': 539}, {'N': 539, 'a': 540, 'o': 540}, {'N': 452}, {'<to>':
542, 'N': 452}, {'me': 66}, {'caixa': 100, 'voicemail': 100}, {'a': 545, 'o': 545}, {'ao': 545, 'na': 545, 'no': 545,
'para': 546, 'pra': 545, 'pro': 545}, {'mensagens': 100}, {'de': 548, 'postal': 100}, {'c': 79, 'com': 79}, {'a': 515,
'ao': 515, 'da': 515, 'do': 515, 'para': 515, 'pra': 515, 'à': 515}, {'recomendacao': 551}, {'de': 552}, {'atendida':
100}, {'nao': 554, 'não': 554, 'perdida': 100}, {'atendidas': 100}, {'nao': 556, 'não': 556, 'perdidas': 100},
{'<any_det>': 2}, {'^': 558}, {'me': 559}, {'<date>': 100}, {'a': 561, 'ao': 561, 'o': 561, 'à': 561}, {'tarde': 562},
{'dia': 79}, {'em': 564}, {'papo': 565}, {'o': 566}, {'contacto': 47, 'contato': 47}, {'em': 568}, {'N': 569}, {'N':
569, 'a': 570, 'o': 570}, {'com': 495, 'e': 495}, {'N': 572}, {'N': 572, 'a': 573, 'o': 573}, {'contacto': 574,
'contato': 574}, {'N': 539, 'a': 540, 'em': 575, 'o': 540}, {'gente': 447}, {'a': 577, 'saudade': 100}, {'<inf>': 12},
{'D': 579, 'de': 579, 'para': 579, 'pra': 579, 'um': 579, 'uma': 579}, {'N': 580}, {'N': 580, 'a': 581, 'o': 581},
{'N': 580, 'a': 581, 'ela': 404, 'ele': 404, 'o': 581}, {'^': 403, 'almocar': 12, 'encontrar': 12, 'jantar': 12,
'nos': 148, 'tomar': 12}, {'': (5, 'mine'), '<giveinf>': 25}, {'^': 585, 'lhe': 66}, {'eu': 586}, {'c': 582, 'com':
583, 'de': 584, 'que': 587}, {'eu': 404}, {'c': 582, 'com': 583, 'de': 584, 'que': 589}, {'com': 79, 'um': 79, 'uma':
79}, {'<any_det>': 111}, {'^': 592}, {'N': 593}, {'experiencia': 464}, {'minha': 595}, {'a': 594, 'o': 594}, {'<to>':
594, '^': 592, 'a': 596, 'com': 597, 'lhe': 593, 'lhes': 593, 'minha': 595, 'para': 597}, {'a': 25}, {'me': 599},
{'^': 463, 'a': 464, 'ao': 464, 'aos': 464, 'as': 464, 'de': 464, 'em': 464, 'na': 464, 'no': 464, 'para': 464, 'pra':
464, 'sobre': 464, 'à': 464, 'às': 464}, {'<course>': 601}, {'a': 602, 'o': 602, 'um': 602, 'uma': 602}, {'a': 491,
'ao': 491, 'com': 496, 'e': 496, 'à': 491}, {'N': 604}, {'a': 605, 'o': 605}, {'<should>': 5, 'e': 129, 'o': 129, 'é':
129}, {'^': 607}, {'gente': 608}, {'^': 607, 'a': 609, 'eu': 608}, {'N': 610}, {'<them>': 610, 'a': 611, 'o': 611},
{'dia': 71}, {'dela': 437, 'dele': 437, 'do': 613}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 615, 'o': 615},
{'que': 464}, {'como': 464, 'por': 617, 'porque': 464}, {'N': 618}, {'a': 483, 'ela': 618, 'ele': 618, 'o': 483},
{'N': 618, 'ela': 618, 'ele': 618}, {'<to>': 483, 'a': 619, 'ao': 619, 'como': 464, 'lhe': 618, 'lhes': 618, 'para':
620, 'por': 617, 'porque': 464, 'pra': 621, 'pro': 619, 'à': 619}, {'a': 12, 'para': 12, 'pra': 12}, {'me': 623,
'nos': 623}, {'voz': 100}, {'de': 625}, {'vermelha': 527}, {'nos': 79}, {'c': 79, 'com': 79, 'na': 79, 'no': 79},
{'c': 79, 'com': 79, 'me': 629, 'na': 79, 'no': 79}, {'da': 515, 'de': 515, 'do': 515}, {'contacto': 631, 'contato':
631, 'email': 631, 'nome': 631, 'numero': 631, 'telefone': 631}, {'<to>': 138, '^': 137, 'no': 138}, {'<any_det>':
632, '^': 115}, {'N': 634}, {'a': 138, 'ao': 138, 'da': 138, 'do': 138, 'na': 138, 'no': 138, 'sobre': 138, 'à': 138},
{'comentarios': 636, 'feedback': 636, 'notas': 636, 'opiniao': 636, 'parecer': 636, 'visao': 636}, {'<feedback_noun>':
633, 'comentarios': 636, 'feedback': 636, 'notas': 636, 'opiniao': 636, 'parecer': 636, 'visao': 636}, {'<course>':
601, 'avaliacao': 503, 'devolutiva': 503, 'feedback': 503, 'meu': 637, 'meus': 637, 'minha': 638, 'minhas': 637},
{'<to>': 138, '^': 137, 'no': 138, 'sobre': 138}, {'<feedback_noun>': 640}, {'<to>': 97, '^': 96}, {'parabens': 642},
{'animo': 642, 'apoio': 642, 'forca': 642, 'meu': 637, 'meus': 637, 'minha': 637, 'minhas': 637, 'os': 643,
'parabens': 642}, {'cara': 630, 'caras': 630}, {'<feedback_noun>': 640, 'animo': 97, 'apoio': 97, 'coragem': 97,
'forca': 97}, {'animo': 97, 'apoio': 97, 'coragem': 97, 'forca': 97}, {'animo': 97, 'apoio': 97, 'avaliacao': 503,
'coragem': 97, 'devolutiva': 503, 'feedback': 503, 'forca': 97}, {'de': 641}, {'^': 463, 'a': 464, 'ao': 464, 'com':
464, 'na': 464, 'no': 464, 'à': 464}, {'avaliacao': 503, 'data': 649, 'devolutiva': 503, 'feedback': 503, 'forca':
650, 'mao': 650, 'maozinha': 650}, {'<any_det>': 632, '<feedback_noun>': 633, 'a': 511, 'algumas': 641, 'alguns': 641,
'animo': 642, 'apoio': 642, 'bastante': 646, 'coragem': 97, 'forca': 642, 'imenso': 641, 'imensos': 641, 'muita': 647,
'muito': 646, 'o': 511, 'os': 643, 'parabens': 642, 'um': 648, 'uma': 651, 'umas': 641, 'uns': 641, 'varias': 641,
'varios': 641}, {'data': 649}, {'<any_det>': 632, 'algumas': 641, 'alguns': 641, 'animo': 97, 'apoio': 97, 'bastante':
646, 'coragem': 97, 'forca': 97, 'imenso': 641, 'imensos': 641, 'muita': 647, 'muito': 646, 'um': 647, 'uma': 653,
'umas': 641, 'uns': 641, 'varias': 641, 'varios': 641}, {'<course>': 601, 'avaliacao': 503, 'devolutiva': 503,
'feedback': 503, 'meu': 638, 'meus': 637, 'minha': 637, 'minhas': 637}, {'animo': 642, 'apoio': 642, 'forca': 642,
'meu': 637, 'meus': 638, 'minha': 637, 'minhas': 637, 'os': 643, 'parabens': 642}, {'N': 116}, {'a': 657, 'o': 657},
{'<course>': 601, '<feedback_noun>': 633, 'avaliacao': 503, 'devolutiva': 503, 'feedback': 503, 'toque': 136},
{'<course>': 601, '<feedback_noun>': 633, 'avaliacao': 503, 'data': 649, 'devolutiva': 503, 'feedback': 503, 'forca':
650, 'mao': 650, 'maozinha': 650}, {'<any_det>': 632, '<feedback_noun>': 633, '<to>': 635, 'a': 639, 'algumas': 641,
'alguns': 641, 'animo': 642, 'apoio': 642, 'as': 644, 'bastante': 641, 'boleia': 79, 'carona': 79, 'de': 645, 'forca':
642, 'imenso': 641, 'imensos': 641, 'lhe': 652, 'lhes': 654, 'mentoria': 118, 'mentorias': 118, 'mentoring': 118,
'meu': 637, 'meus': 637, 'minha': 637, 'minhas': 637, 'muito': 641, 'o': 655, 'os': 656, 'para': 658, 'parabens': 642,
'um': 659, 'uma': 660, 'umas': 641, 'uns': 641, 'varias': 641, 'varios': 641}, {'comigo': 25}, {'meu': 637, 'meus':
637, 'minha': 637, 'minhas': 637}, {'algumas': 641, 'alguns': 641, 'bastante': 641, 'imenso': 641, 'imensos': 641,
'muito': 641, 'uma': 653, 'umas': 641, 'uns': 641, 'varias': 641, 'varios': 641}, {'na': 100}, {'': (0, 'missed'),
'na': 100}, {'data': 649, 'mensagem': 665}, {'a': 663, 'algumas': 641, 'alguns': 641, 'as': 663, 'bastante': 641,
'imenso': 641, 'imensos': 641, 'lhe': 664, 'lhes': 664, 'mensagem': 665, 'meu': 637, 'meus': 637, 'minha': 637,
'minhas': 637, 'muito': 641, 'o': 663, 'os': 663, 'recado': 666, 'uma': 667, 'umas': 641, 'uns': 641, 'varias': 641,
'varios': 641}, {'espera': 100}, {'visto': 100}, {'voz': 79}, {'de': 671}, {'<letter>': 79, 'nota': 672}, {'mao':
100}, {'tampa': 100}, {'<any_det>': 673, '<letter>': 79, 'a': 669, 'na': 674, 'nota': 672, 'pendurada': 100,
'pendurado': 100, 'plantada': 100, 'plantado': 100, 'tampa': 100, 'uma': 675, 'à': 669}, {'vacuo': 100}, {'a': 669,
'em': 670, 'esperando': 100, 'me': 676, 'na': 674, 'no': 677, 'pendurada': 100, 'pendurado': 100, 'plantada': 100,
'plantado': 100, 'à': 669}, {'animo': 642, 'apoio': 642, 'forca': 642, 'os': 643, 'parabens': 642}, {'animo': 642,
'apoio': 642, 'bastante': 647, 'coragem': 97, 'forca': 642, 'muita': 647, 'muito': 647, 'os': 643, 'parabens': 642,
'um': 647}, {'animo': 97, 'apoio': 97, 'bastante': 647, 'coragem': 97, 'forca': 97, 'muita': 647, 'muito': 647, 'um':
647}, {'a': 602, 'animo': 642, 'apoio': 642, 'as': 679, 'forca': 642, 'lhe': 680, 'lhes': 681, 'mentoria': 118,
'mentorias': 118, 'mentoring': 118, 'o': 602, 'os': 679, 'parabens': 642, 'um': 602, 'uma': 602}, {'de': 481, 'que':
481}, {'sorte': 97}, {'boa': 684}, {'boa': 684, 'lhe': 685}, {'chamada': 79}, {'a': 687, 'agora': 79, 'c': 79, 'com':
79}, {'<tip>': 72}, {'^': 5, 'de': 71, 'para': 71, 'que': 71}, {'conselho': 690, 'dica': 690, 'sugestao': 690,
'toque': 690}, {'forca': 650, 'mao': 650, 'maozinha': 650}, {'uma': 692}, {'...': 689, '<any_det>': 691, 'a': 669,
'na': 674, 'pendurada': 100, 'pendurado': 100, 'plantada': 100, 'plantado': 100, 'tampa': 100, 'uma': 675, 'à': 669},
{'bolo': 100, 'cano': 100}, {'tras': 100}, {'...': 689, '<any_det>': 691, 'bolo': 100, 'furo': 100, 'lhe': 693, 'me':
694, 'o': 695, 'para': 696, 'pra': 696, 'um': 695, 'uma': 692}, {'<see_inf>': 51}, {'<see_inf>': 51, 'aparecer': 226,
'de': 228, 'em': 228, 'ir': 226, 'juntar': 227, 'passar': 226, 'que': 228, 'ter': 226, 'vinha': 226, 'vir': 226,
'viria': 226}, {'': (5, 'mine'), 'N': 25}, {'los': 47}, {'N': 47}, {'N': 47, 'a': 702, 'o': 702}, {'a': 702, 'ao':
702, 'com': 703, 'e': 703, 'à': 702}, {'N': 704}, {'N': 704, 'a': 705, 'o': 705}, {'contato': 47}, {'em': 707},
{'los': 708}, {'contacto': 47}, {'em': 710}, {'los': 711}, {'ela': 25, 'ele': 25}, {'<any_det>': 25, '^': 403, 'a':
700, 'ao': 25, 'apresenta': 701, 'apresentar': 706, 'apresentá': 701, 'coloca': 709, 'colocá': 709, 'conecta': 701,
'conectar': 706, 'conectá': 701, 'juntar': 706, 'lhe': 25, 'lhes': 25, 'po': 712, 'pra': 713, 'à': 25}, {'<give1>':
25, '<give1_pra>': 25, '<subj>': 5, '<urge_inf>': 5, '<would_give>': 0, 'me': 237, 'nao': 238, 'não': 238, 'tenho':
231}, {'<give1>': 25, '<give1_pra>': 25, '<subj>': 5, '<urge_inf>': 5, 'me': 237, 'nao': 238, 'não': 238, 'tenho':
231}, {'^': 716, 'lhe': 521}, {'<give1>': 25, '<give1_pra>': 25}, {'^': 718}, {'^': 715, 'a': 242, 'aparecer': 226,
'eu': 717, 'ia': 243, 'ir': 226, 'iria': 210, 'juntar': 227, 'lhe': 719, 'me': 245, 'nos': 247, 'nós': 249, 'passar':
226, 'ter': 226, 'vai': 243, 'vinha': 226, 'vir': 226, 'viria': 226}, {'<to>': 483, 'aparecer': 226, 'de': 228, 'em':
228, 'ir': 226, 'juntar': 227, 'lhe': 524, 'me': 251, 'nos': 252, 'para': 254, 'passar': 226, 'pra': 254, 'que': 720,
'ter': 226, 'vinha': 226, 'vir': 226, 'viria': 226}, {'N': 38}, {'da': 722, 'de': 722, 'do': 722}, {'aniversario':
723, 'aniversário': 723, 'niver': 723}, {'<inf>': 47, '^': 403}, {'aniversario': 723, 'aniversário': 723, 'da': 262,
'de': 262, 'eu': 447, 'niver': 723, 'o': 724, 'para': 404, 'pra': 404, 'preciso': 725, 'que': 404, 'se': 51},
{'pediu': 408}, {'da': 439}, {'cima': 728, 'vacuo': 100, 'vez': 487}, {'<they>': 38, 'N': 38, 'a': 38, 'nao': 38,
'não': 38, 'o': 38}, {'N': 111}, {'a': 731, 'o': 731}, {'<to>': 731, 'para': 732}, {'<helpful>': 733}, {'<any_det>':
111, 'a': 734, 'o': 734, 'um': 734, 'uma': 734}, {'<to>': 594, '^': 735, 'com': 597, 'lhe': 593, 'lhes': 593, 'para':
597}, {'da': 515, 'dela': 515, 'dele': 515, 'do': 515}, {'curriculo': 737, 'cv': 737}, {'o': 738}, {'da': 25, 'de':
25, 'do': 25}, {'me': 740}, {'nos': 12}, {'acaso': 79}, {'querer': 79}, {'<any_det>': 79, 'N': 79, 'c': 79, 'com': 79,
'por': 743, 'sem': 744}, {'<any_det>': 12, 'D': 12, 'N': 79, 'c': 12, 'cafe': 12, 'café': 12, 'com': 12, 'me': 109,
'por': 743, 'sem': 744}, {'<any_det>': 79, 'N': 79, 'c': 79, 'com': 79, 'me': 745, 'nos': 746, 'por': 743, 'sem':
744}, {'<any_det>': 79, 'N': 79, 'c': 79, 'com': 79, 'me': 745, 'nos': 745, 'por': 743, 'sem': 744}, {'me': 109},
{'apresentacao': 137, 'defesa': 137, 'pitch': 137}, {'^': 750}, {'a': 751, 'o': 751}, {'a': 464, 'como': 464, 'o':
464}, {'N': 753}, {'a': 464, 'como': 464, 'o': 464, 'por': 617, 'porque': 464}, {'ela': 618, 'ele': 618}, {'<to>':
754, 'a': 619, 'ao': 619, 'como': 464, 'lhe': 755, 'lhes': 755, 'para': 756, 'por': 617, 'porque': 464, 'pra': 621,
'pro': 619, 'à': 619}, {'a': 511, 'o': 511, 'um': 511, 'uma': 511}, {'a': 511, 'lhe': 758, 'o': 511, 'um': 511, 'uma':
511}, {'a': 734, 'o': 734, 'um': 734, 'uma': 734}, {'<any_det>': 632, 'um': 517}, {'<any_det>': 632}, {'cliente': 516,
'contacto': 516, 'contato': 516, 'email': 136, 'lead': 516}, {'<any_det>': 632, '<to>': 635, '^': 760, 'lhe': 761,
'lhes': 762, 'mensagem': 136, 'o': 738, 'para': 658, 'um': 763}, {'<any_det>': 673, '<letter>': 79, 'nota': 672},
{'me': 765}, {'bom': 51, 'para': 400, 'pra': 400}, {'cinco': 447, 'dois': 447, 'duas': 447, 'quatro': 447, 'tres':
447}, {'<of>': 100, 'N': 100, 'a': 100, 'ir': 100, 'ligar': 100, 'no': 100, 'o': 100, 'que': 100}, {'completo': 769},
{'<of>': 100, 'N': 100, 'a': 100, 'completamente': 769, 'ir': 100, 'ligar': 100, 'mesmo': 769, 'no': 100, 'o': 100,
'por': 770, 'que': 100, 'totalmente': 769}, {'me': 771}, {'perguntar': 615}, {'a': 773, 'para': 773, 'pra': 773},
{'N': 774}, {'a': 775, 'o': 775}, {'<to>': 775, 'lhe': 79, 'para': 776}, {'ela': 303, 'ele': 303, 'me': 17},
{'<any_det>': 17, 'noticias': 17, 'que': 778, 'resposta': 17, 'retorno': 17}, {'0': 100, 'duas': 100, 'meia': 100,
'um': 100, 'uma': 100}, {'N': 780}, {'N': 780, 'a': 781, 'o': 781, 'pela': 781, 'pelo': 781}, {'<of>': 100, 'N': 100,
'a': 100, 'completamente': 769, 'ir': 100, 'ligar': 100, 'mesmo': 769, 'no': 100, 'nos': 771, 'o': 100, 'por': 770,
'que': 100, 'totalmente': 769}, {'<date>': 100, 'nossa': 561, 'nosso': 561}, {'a': 784, 'da': 784, 'do': 784, 'o':
784, 'se': 471}, {'<of>': 100, 'N': 100, 'a': 100, 'completamente': 769, 'ir': 100, 'ligar': 100, 'me': 771, 'mesmo':
769, 'no': 100, 'o': 100, 'por': 770, 'que': 100, 'totalmente': 769}, {'<thing>': 17}, {'^': 787, 'que': 220},
{'<set>': 12, 'a': 281, 'aguardando': 201, 'convencida': 282, 'convencido': 282, 'esperando': 201, 'pendente': 788,
'à': 281}, {'aguardar': 416, 'esperar': 416}, {'aguardo': 416}, {'a': 790, 'aguardando': 416, 'esperando': 416, 'no':
791}, {'c': 79, 'com': 79, 'la': 447, 'lá': 447, 'para': 400}, {'duas': 447}, {'dois': 447, 'tres': 447}, {'as': 794,
'c': 79, 'com': 79, 'os': 795, 'todos': 447}, {'tambem': 447}, {'almocar': 79, 'animar': 474, 'conversa': 79, 'dar':
474, 'falar': 79, 'mesa': 79, 'tomar': 79}, {'com': 79}, {'conversa': 79, 'mesa': 79}, {'a': 798, 'c': 79, 'com': 79,
'em': 83, 'la': 799, 'lá': 799, 'na': 79, 'no': 79, 'reunida': 79, 'reunido': 79, 'à': 800}, {'animar': 474,
'conversa': 79, 'dar': 474, 'falar': 79}, {'conversa': 79}, {'a': 802, 'c': 79, 'com': 79, 'em': 79, 'juntos': 79,
'na': 79, 'no': 79, 'reunidos': 79, 'à': 803}, {'aguardar': 416, 'dever': 62, 'esperar': 416, 'pensar': 477}, {'da':
17, 'de': 17, 'do': 17}, {'a': 805, 'aguardando': 416, 'atras': 471, 'devendo': 62, 'esperando': 416, 'no': 791,
'pendente': 806, 'pensando': 477}, {'<give1_pra>': 25}, {'ela': 404, 'ele': 404}, {'com': 809, 'de': 404, 'que': 589},
{'<any_det>': 25, 'a': 700, 'ao': 25, 'lhe': 25, 'lhes': 25, 'pra': 713, 'à': 25}, {'lhe': 66, 'lhes': 66}, {'que':
812}, {'<giveinf>': 25, '<them>': 403}, {'^': 814}, {'a': 815, 'com': 815, 'de': 815}, {'': (5, 'mine'), '^': 814,
'lhe': 25}, {'a': 815, 'com': 815, 'de': 817}, {'encarrego': 740}, {'^': 403, 'lhe': 404, 'lhes': 404}, {'^': 808,
'a': 521, 'combinamos': 810, 'combinei': 810, 'combinámos': 810, 'devo': 811, 'disse': 813, 'e': 447, 'encarrego':
741, 'ficamos': 816, 'fico': 818, 'ficámos': 816, 'fiquei': 818, 'lhe': 521, 'lhes': 521, 'me': 819, 'o': 521,
'ocupo': 741, 'trato': 740, 'vamos': 820, 'vou': 820}, {'': (9, 'told'), 'a': 464, 'como': 464, 'o': 464}, {'N': 822},
{'<to>': 823, 'a': 619, 'ao': 619, 'como': 464, 'lhe': 755, 'lhes': 755, 'para': 620, 'por': 617, 'porque': 464,
'pra': 621, 'pro': 619, 'à': 619}, {'^': 718, 'lhe': 521}, {'^': 718, 'eu': 825, 'lhe': 719}, {'': (23, 'contact'),
'lhe': 524, 'que': 826}, {'confirmar': 17, 'enviar': 17, 'mandar': 17, 'responder': 17}, {'N': 828, 'confirmar': 17,
'enviar': 17, 'mandar': 17, 'me': 828, 'responder': 17}, {'^': 403, 'a': 829, 'ela': 829, 'ele': 829, 'o': 829}, {'^':
403, 'a': 829, 'apresenta': 701, 'apresentar': 706, 'apresentá': 701, 'coloca': 709, 'colocá': 709, 'conecta': 701,
'conectar': 706, 'conectá': 701, 'ela': 829, 'ele': 829, 'juntar': 706, 'me': 830, 'o': 829, 'po': 712}, {'se': 100},
{'gente': 832, 'vejo': 100}, {'falamos': 100, 'vemos': 100}, {'vejo': 100}, {'a': 833, 'estou': 100, 'falamos': 100,
'falava': 100, 'falo': 100, 'nos': 834, 'o': 835, 'vejo': 100, 'vemos': 100}, {'n': 836, 'nao': 836, 'não': 836},
{'que': 837}, {'falta': 201}, {'...': 838, 'lhe': 839}, {'para': 486, 'pra': 486, 'pro': 486}, {'espera': 280, 'ser':
841}, {'conta': 25}, {'minha': 843}, {'<moved_pp>': 841, 'a': 842, 'agora': 841, 'com': 291, 'comigo': 25, 'de': 292,
'marcada': 12, 'marcado': 12, 'para': 486, 'pendente': 788, 'por': 844, 'pra': 486, 'pro': 486, 'responsavel': 293,
'à': 281}, {'nada': 100}, {'vao': 100}, {'0': 100, 'e': 846, 'em': 847, 'meia': 439, 'sozinha': 100, 'sozinho': 100,
'uma': 439}, {'^': 814, 'aguardar': 416, 'espera': 848, 'esperar': 416}, {'N': 580, '^': 814, 'a': 581, 'o': 581},
{'<giveinf>': 25, '<them>': 403, 'lhe': 25, 'lhes': 25}, {'^': 851, 'almocar': 12, 'encontrar': 12, 'jantar': 12,
'lhe': 66, 'lhes': 66, 'marcar': 100, 'nos': 148, 'remarcar': 100, 'tomar': 12}, {'': (7, 'waiting'), '0': 100,
'<of>': 17, 'e': 846, 'em': 847, 'meia': 439, 'sozinha': 100, 'sozinho': 100, 'uma': 439}, {'espera': 848}, {'a': 849,
'aguardando': 416, 'c': 582, 'com': 850, 'de': 852, 'esperando': 853, 'no': 791, 'plantada': 848, 'plantado': 848,
'à': 854}, {'^': 814, 'aguardar': 416, 'esperar': 416}, {'a': 856, 'aguardando': 416, 'com': 815, 'de': 817,
'esperando': 416, 'no': 791, 'pendente': 806}, {'D': 121, 'da': 127, 'de': 127, 'do': 127, 'para': 486, 'pra': 486,
'pro': 486}, {'dever': 243, 'espera': 280, 'ser': 841}, {'para': 12, 'que': 450}, {'^': 0, 'aparecer': 226, 'ir': 226,
'juntar': 227, 'marcar': 100, 'me': 210, 'nos': 210, 'passar': 226, 'remarcar': 100, 'ter': 226, 'vinha': 226, 'vir':
226, 'viria': 226}, {'by': 100}, {'aberto': 100, 'aparecer': 226, 'ir': 226, 'juntar': 227, 'marcar': 100, 'passar':
226, 'stand': 862, 'ter': 226, 'vinha': 226, 'vir': 226, 'viria': 226}, {'D': 121, 'depois': 100}, {'aberto': 100,
'fazer': 100, 'marcar': 100, 'minha': 843, 'stand': 862}, {'<moved_pp>': 858, '<off_pp>': 100, 'D': 121, 'a': 859,
'acordado': 451, 'agendada': 12, 'agendado': 12, 'agora': 841, 'aparecer': 226, 'com': 291, 'combinado': 860, 'de':
861, 'devendo': 210, 'em': 863, 'ir': 226, 'juntar': 227, 'marcada': 12, 'marcado': 12, 'me': 299, 'para': 864,
'passar': 226, 'pendente': 788, 'por': 865, 'pra': 864, 'pro': 486, 'que': 228, 'responsavel': 293, 'sem': 101, 'ter':
226, 'vinha': 226, 'vir': 226, 'viria': 226, 'à': 281}, {'^': 814, 'espera': 848}, {'a': 867, 'c': 582, 'com': 850,
'de': 852, 'esperando': 848, 'plantada': 848, 'plantado': 848, 'à': 854}, {'^': 814, 'dever': 62, 'espera': 848,
'saber': 421}, {'': (5, 'mine'), '^': 25}, {'': (5, 'mine'), '^': 814, 'lhe': 870, 'lhes': 66}, {'a': 869, 'com': 815,
'de': 871, 'devendo': 62, 'esperando': 848, 'plantada': 848, 'plantado': 848, 'sabendo': 421, 'à': 854}, {'<date>':
79}, {'<of>': 418, '<to>': 418, '^': 417, 'com': 418, 'entre': 418}, {'<feedback_noun>': 633}, {'<course>': 601,
'apresentacao': 874, 'apresentacoes': 874, 'avaliacao': 503, 'conexao': 874, 'devolutiva': 503, 'feedback': 503,
'intro': 874, 'intros': 874, 'minha': 875, 'ponte': 874}, {'apresentacao': 874, 'apresentacoes': 874, 'conexao': 874,
'intro': 874, 'intros': 874, 'ponte': 874}, {'avaliacao': 503, 'data': 649, 'devolutiva': 503, 'feedback': 503},
{'<feedback_noun>': 633, 'a': 511, 'algumas': 641, 'alguns': 641, 'bastante': 641, 'imenso': 641, 'imensos': 641,
'muito': 641, 'o': 511, 'um': 511, 'uma': 878, 'umas': 641, 'uns': 641, 'varias': 641, 'varios': 641}, {'<course>':
601, 'apresentacao': 874, 'apresentacoes': 874, 'avaliacao': 503, 'conexao': 874, 'devolutiva': 503, 'feedback': 503,
'intro': 874, 'intros': 874, 'meu': 875, 'ponte': 874}, {'meus': 875}, {'^': 526, 'com': 527, 'em': 527, 'na': 527,
'no': 527}, {'voluntario': 882}, {'<course>': 601, '<feedback_noun>': 633, 'avaliacao': 503, 'devolutiva': 503,
'feedback': 503}, {'<course>': 601, '<feedback_noun>': 633, 'apresentacao': 874, 'apresentacoes': 874, 'avaliacao':
503, 'conexao': 874, 'data': 649, 'devolutiva': 503, 'feedback': 503, 'intro': 874, 'intros': 874, 'ponte': 874},
{'<any_det>': 873, '<date>': 79, '<feedback_noun>': 633, 'a': 876, 'algumas': 641, 'alguns': 641, 'as': 877,
'bastante': 641, 'imenso': 641, 'imensos': 641, 'lhe': 879, 'lhes': 664, 'mentoria': 118, 'mentorias': 118,
'mentoring': 118, 'muito': 641, 'o': 880, 'os': 881, 'trabalho': 883, 'um': 884, 'uma': 885, 'umas': 641, 'uns': 641,
'varias': 641, 'varios': 641, 'voluntariado': 882}, {'<any_det>': 873, '<date>': 79, 'a': 877, 'as': 877, 'mentoria':
118, 'mentorias': 118, 'mentoring': 118, 'o': 877, 'trabalho': 883, 'uma': 877, 'voluntariado': 882}, {'ser': 841},
{'D': 121, 'a': 545, 'depois': 100, 'o': 545}, {'fazer': 100}, {'D': 121, 'caixa': 100, 'depois': 100, 'voicemail':
100}, {'D': 121, 'caixa': 100, 'voicemail': 100}, {'<moved_pp>': 858, '<off_pp>': 100, 'D': 121, 'a': 888, 'agora':
841, 'ao': 545, 'na': 545, 'no': 545, 'para': 889, 'por': 890, 'pra': 891, 'pro': 892, 'sem': 101}, {'': (23,
'contact'), 'casa': 79}, {'a': 79, 'o': 79}, {'a': 894, 'almocar': 79, 'ao': 79, 'ate': 79, 'beber': 79, 'com': 79,
'correr': 79, 'em': 83, 'jantar': 79, 'la': 79, 'lá': 79, 'na': 894, 'no': 79, 'num': 79, 'numa': 79, 'ter': 799,
'tomar': 79, 'ver': 895, 'visitar': 79, 'à': 79}, {'mentoria': 118, 'mentorias': 118, 'mentoring': 118}, {'a': 894,
'almocar': 79, 'ao': 79, 'ate': 79, 'beber': 79, 'com': 79, 'correr': 79, 'dar': 897, 'em': 83, 'jantar': 79, 'la':
79, 'lá': 79, 'na': 894, 'no': 79, 'num': 79, 'numa': 79, 'ter': 799, 'tomar': 79, 'ver': 895, 'visitar': 79, 'à':
79}, {'de': 51}, {'ela': 38, 'ele': 38, 'isso': 38, 'mim': 38, 'nos': 38, 'nós': 38}, {'a': 900, 'ao': 542},
{'chamadas': 100}, {'de': 902}, {'^': 526, 'com': 527, 'em': 527, 'na': 527, 'no': 527, 'para': 527}, {'voluntariado':
904}, {'de': 905}, {'ver': 440}, {'n': 100, 'nao': 100, 'não': 100}, {'que': 908}, {'que': 908, 'tempo': 909},
{'<inf>': 47, '^': 403, 'tempos': 910}, {'...': 838, 'de': 907, 'muito': 910, 'que': 911, 'seculos': 910, 'tempos':
910}, {'agendado': 100, 'combinado': 100, 'marcado': 100}, {'N': 762}, {'<to>': 515, 'no': 515}, {'N': 915},
{'<any_det>': 632, '<to>': 914, 'N': 915, 'a': 916, 'lhe': 761, 'lhes': 762, 'o': 916, 'um': 517}, {'<to>': 483},
{'a': 495, 'ao': 495, 'com': 495, 'e': 495, 'à': 495}, {'N': 919}, {'N': 919, 'a': 920, 'o': 920}, {':': 493, 'N':
492, 'da': 921, 'de': 921, 'do': 921, 'entre': 921}, {'': (0, 'missed'), 'embora': 100}, {'ido': 923, 'saido': 100},
{'estava': 100}, {'havia': 924, 'nao': 925, 'não': 925, 'que': 38, 'tinha': 924}, {'a': 79, 'ao': 79, 'c': 79, 'com':
79, 'futebol': 79, 'padel': 79, 'tenis': 79, 'ténis': 79, 'tênis': 79, 'à': 79}, {'a': 605, 'me': 550, 'o': 605},
{'nos': 447, 'nós': 447}, {'': (14, 'together'), 'a': 929}, {'se': 930}, {'^': 403, 'de': 404}, {'^': 403,
'apresenta': 701, 'apresentar': 706, 'apresentá': 701, 'coloca': 709, 'colocá': 709, 'conecta': 701, 'conectar': 706,
'conectá': 701, 'juntar': 706, 'lhe': 66, 'po': 712}, {'^': 403, 'de': 933, 'lhe': 66, 'me': 932}, {'da': 51, 'de':
51, 'do': 51}, {'me': 935}, {'cadeira': 100}, {'de': 937}, {'cano': 100}, {'bolo': 100, 'cano': 100, 'cha': 938,
'furo': 100, 'nega': 100, 'tampa': 100}, {'bolo': 100, 'cano': 100, 'cha': 938, 'furo': 100, 'nega': 100, 'o': 939,
'tampa': 100, 'um': 940, 'uma': 940}, {'como': 464}, {'contacto': 631, 'contato': 631, 'nome': 631, 'numero': 631,
'telefone': 631}, {'opiniao': 138}, {'minha': 944}, {'<any_det>': 943, 'a': 945, 'algumas': 641, 'alguns': 641,
'bastante': 641, 'comentarios': 138, 'feedback': 138, 'imenso': 641, 'imensos': 641, 'lhe': 664, 'lhes': 664, 'minha':
944, 'muito': 641, 'uma': 653, 'umas': 641, 'uns': 641, 'varias': 641, 'varios': 641}, {'algumas': 641, 'alguns': 641,
'bastante': 641, 'imenso': 641, 'imensos': 641, 'lhe': 664, 'lhes': 664, 'muito': 641, 'uma': 653, 'umas': 641, 'uns':
641, 'varias': 641, 'varios': 641}, {'<any_det>': 943, 'algumas': 641, 'alguns': 641, 'bastante': 641, 'imenso': 641,
'imensos': 641, 'lhe': 664, 'lhes': 664, 'muito': 641, 'uma': 653, 'umas': 641, 'uns': 641, 'varias': 641, 'varios':
641}, {'': (5, 'mine'), 'que': 25}, {'<handed1>': 116, '<told1>': 396, '^': 415, 'apresentei': 495, 'contei': 942,
'dei': 946, 'deixei': 947, 'devo': 25, 'expliquei': 942, 'fiz': 947, 'mandei': 948, 'mostrei': 942, 'passei': 948,
'pedi': 615, 'perguntei': 615, 'prometi': 949}, {'facebook': 51, 'imprensa': 51, 'insta': 51, 'instagram': 51,
'jornal': 51, 'linkedin': 51, 'twitter': 51, 'x': 51}, {'': (11, 'thinking'), 'facebook': 51, 'imprensa': 51, 'insta':
51, 'instagram': 51, 'jornal': 51, 'linkedin': 51, 'twitter': 51, 'x': 51}, {'a': 51, 'as': 51, 'na': 951, 'no': 952,
'o': 51, 'os': 51, 'pelo': 951, 'que': 51, 'sobre': 51, 'um': 51, 'uma': 51}, {'perdida': 100}, {'': (23, 'contact'),
'<to>': 775, 'a': 605, 'lhe': 79, 'o': 605, 'para': 776}, {'meu': 637, 'meus': 637, 'minha': 638, 'minhas': 637},
{'<any_det>': 632, '<feedback_noun>': 633, 'algumas': 641, 'alguns': 641, 'bastante': 641, 'imenso': 641, 'imensos':
641, 'muito': 641, 'um': 517, 'uma': 653, 'umas': 641, 'uns': 641, 'varias': 641, 'varios': 641}, {'<any_det>': 632,
'algumas': 641, 'alguns': 641, 'bastante': 641, 'imenso': 641, 'imensos': 641, 'muito': 641, 'uma': 653, 'umas': 641,
'uns': 641, 'varias': 641, 'varios': 641}, {'curriculo': 737, 'cv': 737, 'meu': 638, 'meus': 637, 'minha': 637,
'minhas': 637}, {'meu': 637, 'meus': 638, 'minha': 637, 'minhas': 637}, {'<feedback_noun>': 633, 'cliente': 516,
'contacto': 516, 'contato': 516, 'email': 136, 'lead': 516, 'mail': 136, 'zap': 136}, {'<feedback_noun>': 633, 'data':
649, 'mensagem': 136}, {'<any_det>': 632, '<feedback_noun>': 633, '<to>': 635, '^': 760, 'a': 956, 'algumas': 641,
'alguns': 641, 'as': 663, 'audio': 136, 'bastante': 641, 'imenso': 641, 'imensos': 641, 'lhe': 957, 'lhes': 958,
'mail': 136, 'mensagem': 136, 'meu': 637, 'meus': 637, 'minha': 637, 'minhas': 637, 'muito': 641, 'o': 959, 'os': 960,
'para': 658, 'um': 961, 'uma': 962, 'umas': 641, 'uns': 641, 'varias': 641, 'varios': 641, 'áudio': 136}, {'<letter>':
79}, {'<any_det>': 673, '<letter>': 79, '^': 319, 'nota': 672, 'para': 285, 'pra': 285}, {'<any_det>': 964,
'<letter>': 79, 'eu': 320, 'me': 965, 'para': 285, 'pra': 285}, {'almocar': 12, 'encontrar': 12, 'jantar': 12, 'nos':
148, 'tomar': 12}, {'c': 582, 'com': 582, 'de': 967}, {'c': 582, 'com': 582}, {'saudade': 79}, {'a': 970, 'saudades':
79}, {'saudades': 79}, {'': (13, 'talk'), 'como': 38, 'da': 38, 'de': 38, 'do': 38, 'por': 421, 'porque': 38, 'que':
38, 'se': 38, 'sobre': 38}, {'a': 25, 'em': 25}, {'mail': 79}, {'<letter>': 79, 'e': 975, 'nota': 672}, {'<any_det>':
976, '<letter>': 79, 'a': 669, 'e': 975, 'em': 670, 'esperando': 100, 'na': 674, 'no': 677, 'nota': 672, 'pendurada':
100, 'pendurado': 100, 'plantada': 100, 'plantado': 100, 'à': 669}, {'bolo': 100}, {'<any_det>': 691, 'bolo': 100,
'furo': 100, 'o': 978, 'para': 696, 'pra': 696, 'um': 978}, {'<any_det>': 976, '<letter>': 79, 'e': 975, 'nota': 672},
{'<any_det>': 976, '<letter>': 79, 'e': 975, 'me': 286, 'nota': 672, 'para': 285, 'pra': 285}, {'para': 25, 'pra':
25}, {'cabeca': 100}, {'<any_det>': 976, '<letter>': 79, 'completamente': 100, 'da': 983, 'e': 975, 'nota': 672,
'totalmente': 100}, {'me': 315, 'para': 66, 'pra': 66, 'que': 314}, {'<advises>': 325, '<called3>': 79, '<off>': 100,
'<says>': 973, '<wrote3>': 166, '^': 326, 'acompanhou': 447, 'alerta': 328, 'alertou': 328, 'avisando': 421, 'avisou':
328, 'cobra': 205, 'cobrou': 205, 'coloca': 209, 'comprometi': 974, 'contando': 421, 'convida': 623, 'convidam': 623,
'deixou': 977, 'deu': 979, 'deve': 218, 'devem': 218, 'disse': 336, 'diz': 339, 'empurrou': 264, 'encaminhou': 980,
'encarrego': 740, 'encontramos': 550, 'encontrei': 550, 'encoraja': 264, 'encorajou': 264, 'enviou': 980, 'esqueci':
771, 'estimulou': 264, 'fala': 287, 'falou': 336, 'falta': 830, 'garantiu': 302, 'ia': 340, 'incentiva': 264,
'incentivou': 264, 'insistiu': 341, 'lembrar': 932, 'lembrei': 935, 'mandou': 981, 'ofereci': 982, 'passou': 984,
'pediu': 985, 'pergunto': 51, 'poe': 209, 'promete': 302, 'prometeu': 302, 'reuni': 550, 'reunimos': 550, 'sugeriu':
341, 'tem': 342, 'tinha': 340, 'têm': 342, 'vai': 210, 'vao': 210}, {'^': 56, 'a': 57, 'o': 57}, {'a': 57, 'o': 57},
{'a': 57, 'ao': 57, 'aos': 57, 'as': 57, 'com': 988, 'em': 57, 'na': 57, 'no': 57, 'para': 57, 'pra': 57, 'à': 57,
'às': 57}, {'saudade': 100}, {'de': 990}, {'a': 452, 'ao': 452, 'aos': 452, 'à': 452}, {'obrigada': 992, 'obrigado':
992}, {'melhor': 71}, {'^': 5, 'a': 284, 'eu': 71, 'nos': 71, 'nós': 71, 'o': 994}, {'N': 995}, {'da': 996, 'de': 996,
'dela': 995, 'dele': 995, 'do': 996}, {'agenda': 12, 'opiniao': 997, 'visao': 997}, {'N': 100}, {'da': 999, 'de': 999,
'do': 999}, {'': (0, 'missed'), 'a': 100, 'ao': 100, 'em': 100, 'na': 100, 'nada': 100, 'no': 100, 'nossa': 100,
'nosso': 100, 'o': 100, 'à': 100}, {'certo': 1001, 'noticias': 100, 'para': 456, 'pra': 456, 'sinal': 100}, {'^': 403,
'lhe': 66}, {'^': 403, 'de': 1003, 'lhe': 66}, {'ninguem': 100}, {'possivel': 1001}, {'volta': 100}, {'de': 1007,
'mais': 100, 'nada': 100}, {'noticias': 100, 'sinal': 100}, {'<answers>': 100, 'deu': 1009, 'esquecer': 1004, 'liga':
1008, 'ligou': 1008, 'respondeu': 1008}, {'esquecer': 932}, {'realizou': 1001}, {'nada': 471}, {'<inf>': 100}, {'de':
1014}, {'como': 456, 'coragem': 1015, 'tempo': 459}, {'ninguem': 1001}, {'<answers>': 100, '<clitic>': 454,
'<happens3>': 1001, '<seen1>': 100, 'cheguei': 457, 'consegui': 456, 'conseguimos': 456, 'deu': 1002, 'esquece': 932,
'esquecer': 1004, 'estava': 1005, 'foi': 1006, 'fui': 562, 'havia': 1005, 'liga': 1008, 'ligou': 1008, 'me': 1010,
'posso': 1011, 'pude': 456, 'respondeu': 1008, 'se': 1012, 'sei': 1013, 'tinha': 1005, 'tive': 1016, 'veio': 1017},
{'noticias': 100, 'para': 456, 'pra': 456, 'sinal': 100}, {'<answers>': 100, 'deu': 1009, 'liga': 1008, 'ligou': 1008,
'respondeu': 1008}, {'<answers>': 100, '<clitic>': 454, '<seen1>': 100, 'cheguei': 457, 'consegui': 456,
'conseguimos': 456, 'deu': 1019, 'liga': 1008, 'ligou': 1008, 'me': 1020, 'noticia': 471, 'noticias': 471, 'novas':
471, 'novidades': 471, 'pude': 456, 'rasto': 471, 'respondeu': 1008, 'sinal': 471, 'tive': 460}, {'<answers>': 100,
'deu': 1009}, {'<answers>': 100, 'deu': 1009, 'me': 1022}, {'': (7, 'waiting'), '<of>': 17, 'da': 17, 'de': 17, 'do':
17}, {'lugar': 71}, {'aguardo': 1024, 'entender': 997, 'meu': 1025, 'seu': 1025, 'teu': 1025, 'vacuo': 100}, {'bolo':
100, 'furo': 100, 'o': 978, 'para': 696, 'pra': 696, 'um': 978}, {'juntos': 447}, {'D': 12, 'c': 79, 'com': 79},
{'<advises>': 325, '<called3>': 79, '<off>': 100, '<says>': 973, '<we3>': 79, '<wrote3>': 166, '^': 326, 'alerta':
328, 'alertou': 328, 'avisou': 328, 'convida': 623, 'convidam': 623, 'deixou': 977, 'desencontramos': 100,
'desencontrámos': 100, 'deu': 1027, 'deve': 218, 'devem': 218, 'disse': 352, 'diz': 352, 'dois': 1028, 'empurrou':
264, 'encaminhou': 980, 'encontramos': 1029, 'encontrei': 550, 'encoraja': 264, 'encorajou': 264, 'enviou': 980,
'esquecemos': 771, 'estimulou': 264, 'falamos': 69, 'falou': 352, 'ia': 340, 'incentiva': 264, 'incentivou': 264,
'mandou': 980, 'passou': 980, 'reuni': 550, 'reunimos': 550, 'tem': 342, 'tinha': 340, 'têm': 342, 'vai': 210, 'vao':
210, 'vemos': 69}, {'mim': 47}, {'mental': 47, 'para': 1031, 'pessoal': 47}, {'<answers>': 100, '<came3>': 100,
'<clitic>': 454, '<seen1>': 100, 'atendeu': 100, 'chegou': 100, 'cheguei': 457, 'consegui': 456, 'conseguimos': 456,
'deu': 1019, 'ligou': 100, 'me': 1022, 'pude': 456, 'respondeu': 100, 'tive': 460}, {'dois': 1028}, {'^': 415,
'quais': 38, 'qual': 38, 'seu': 438, 'sua': 438}, {'<to>': 542, 'N': 452, 'a': 452, 'ao': 452, 'aos': 452, 'à': 452},
{'para': 25}, {'<to>': 594, '^': 592, 'com': 597, 'lhe': 593, 'lhes': 593, 'me': 1037, 'para': 597}, {'dois': 1028,
'quais': 38, 'qual': 38}, {'entrevista': 51}, {'podcast': 51, 'video': 51, 'vídeo': 51}, {'palestra': 51}, {'a': 1040,
'o': 1041, 'que': 51, 'um': 1041, 'uma': 1042}, {'<them>': 610, 'a': 611, 'avisar': 422, 'contar': 422, 'dizer': 422,
'me': 436, 'o': 611, 'que': 481}, {'D': 121, 'para': 486, 'pra': 486, 'pro': 486}, {'escritorio': 12}, {'em': 429},
{'': (2, 'plan'), 'a': 429}, {'visitar': 12}, {'comigo': 12}, {'<moved_pp>': 1045, 'D': 121, 'a': 888, 'agora': 841,
'almocar': 12, 'ao': 1046, 'aqui': 1047, 'ca': 1048, 'jantar': 12, 'la': 1047, 'lá': 1047, 'me': 1049, 'para': 486,
'pra': 486, 'pro': 486, 'ter': 1050}, {'manha': 79, 'noite': 79, 'tarde': 79}, {'semana': 79}, {'de': 1053}, {'dia':
79, 'fim': 1054}, {'...': 550, 'a': 1052, 'em': 83, 'la': 79, 'lá': 79, 'na': 894, 'no': 79, 'o': 1055, 'pela': 79,
'pelo': 79, 'por': 83}, {'avaliacao': 503, 'devolutiva': 503, 'feedback': 503, 'manha': 79, 'meu': 637, 'meus': 637,
'minha': 638, 'minhas': 637, 'noite': 79, 'tarde': 79}, {'avaliacao': 503, 'cliente': 516, 'contacto': 516, 'contato':
516, 'devolutiva': 503, 'feedback': 503, 'lead': 516}, {'<any_det>': 632, '<feedback_noun>': 633, 'a': 511, 'algumas':
641, 'alguns': 641, 'bastante': 641, 'imenso': 641, 'imensos': 641, 'muito': 641, 'o': 511, 'um': 1058, 'uma': 878,
'umas': 641, 'uns': 641, 'varias': 641, 'varios': 641}, {'avaliacao': 503, 'curriculo': 737, 'cv': 737, 'devolutiva':
503, 'dia': 79, 'feedback': 503, 'fim': 1054, 'meu': 638, 'meus': 637, 'minha': 637, 'minhas': 637},
{'<feedback_noun>': 633, 'avaliacao': 503, 'cliente': 516, 'contacto': 516, 'contato': 516, 'devolutiva': 503,
'feedback': 503, 'lead': 516}, {'<feedback_noun>': 633, 'avaliacao': 503, 'data': 649, 'devolutiva': 503, 'feedback':
503}, {'...': 550, '<any_det>': 632, '<feedback_noun>': 633, '<to>': 635, '^': 760, 'a': 1057, 'algumas': 641,
'alguns': 641, 'as': 663, 'bastante': 641, 'em': 83, 'imenso': 641, 'imensos': 641, 'la': 79, 'lhe': 1059, 'lhes':
958, 'lá': 79, 'meu': 637, 'meus': 637, 'minha': 637, 'minhas': 637, 'muito': 641, 'na': 894, 'no': 79, 'o': 1060,
'os': 960, 'para': 658, 'pela': 79, 'pelo': 79, 'por': 83, 'um': 1061, 'uma': 1062, 'umas': 641, 'uns': 641, 'varias':
641, 'varios': 641}, {'cabeca': 100, 'ideia': 100}, {'completamente': 100, 'da': 1064, 'totalmente': 100},
{'<moved_pp>': 1045, 'D': 121, 'a': 888, 'agora': 841, 'me': 1065, 'para': 486, 'pra': 486, 'pro': 486}, {'<to>':
615}, {'opiniao': 1067}, {'a': 615, 'o': 615}, {'': (8, 'asked'), '<to>': 615, 'para': 1069}, {'<to>': 615, 'para':
1069}, {'conselho': 1067}, {'<to>': 615, 'a': 1068, 'ajuda': 1067, 'conselho': 1067, 'lhe': 1070, 'lhes': 1071,
'opiniao': 1067, 'para': 1069, 'um': 1072}, {'<to>': 615, 'lhe': 1071, 'lhes': 1071, 'para': 1069}, {'^': 585}, {'^':
585, 'eu': 405, 'lhe': 1075}, {'': (5, 'mine'), '<giveinf>': 25, '<subj>': 5, 'me': 237, 'nao': 238, 'não': 238},
{'<giveinf>': 25, '<subj>': 5, 'me': 237, 'nao': 238, 'não': 238}, {'^': 1078, 'lhe': 404}, {'^': 1077, 'a': 313,
'eu': 1079, 'lhe': 1075, 'nos': 249, 'nós': 249}, {'para': 1076, 'pra': 406, 'que': 1080}, {'': (4, 'needs_from_me'),
'<giveinf>': 25, '<subj>': 5, 'me': 237, 'nao': 238, 'não': 238}, {'': (4, 'needs_from_me'), '<giveinf>': 25}, {'^':
1083}, {'^': 1082, 'lhe': 1084, 'lhes': 205}, {'^': 1078, 'a': 359, 'eu': 1085, 'lhe': 404, 'nos': 249, 'nós': 249},
{'me': 1081, 'para': 406, 'pra': 406, 'que': 1086}, {'carona': 79}, {'vistos': 38}, {'call': 100}, {'a': 1090},
{'<date>': 100, 'call': 100}, {'a': 1092, 'ao': 561, 'o': 561, 'à': 561}, {'se': 38}, {'<to>': 615, 'lhe': 1070,
'lhes': 1071, 'para': 1069}, {'me': 51}, {'^': 607, 'a': 609, 'em': 568, 'eu': 608}, {'N': 1097}, {'<them>': 610, 'N':
569, 'a': 1098, 'o': 1098, 'que': 38}, {'<them>': 610, 'a': 611, 'avisar': 422, 'contar': 422, 'dizer': 422, 'me':
436, 'o': 611}, {'<inf>': 47}, {'^': 347, 'a': 201, 'as': 201, 'da': 349, 'de': 350, 'do': 349, 'o': 201, 'os': 201,
'que': 362, 'se': 1101}, {'<giveinf>': 25, 'lhe': 403}, {'^': 1103}, {'^': 1103, 'de': 1104}, {'^': 1103, 'apresenta':
701, 'apresentar': 706, 'apresentá': 701, 'coloca': 709, 'colocá': 709, 'conecta': 701, 'conectar': 706, 'conectá':
701, 'de': 1104, 'juntar': 706, 'pensar': 51, 'po': 712}, {'lhe': 100}, {'<see_inf>': 100, 'ligar': 1107}, {'N': 949},
{'': (5, 'mine'), '^': 25, 'que': 25}, {'a': 1109, 'o': 1109}, {'': (5, 'mine'), '<to>': 1109, '^': 25, 'lhe': 1110,
'lhes': 1110, 'para': 1111, 'que': 25}, {'': (5, 'mine'), '<to>': 1109, 'lhe': 949, 'lhes': 949, 'para': 1111, 'que':
25}, {'<date>': 12, 'passo': 47}, {'passos': 47}, {'N': 539, 'conversa': 565}, {'N': 539, 'a': 1116, 'em': 575, 'o':
540}, {'conversa': 565}, {'a': 1118}, {'<moved_pp>': 1045, 'D': 121, 'agora': 1045, 'para': 486, 'pra': 486, 'pro':
486}, {'e': 1120, 'fica': 1120, 'ficou': 1120, 'muda': 1120, 'mudou': 1120, 'passa': 1120, 'passou': 1120, 'sera':
1120, 'vai': 1120, 'é': 1120}, {'D': 1121, 'quarta': 1121, 'quinta': 1121, 'segunda': 1121, 'sexta': 1121, 'terca':
1121}, {'D': 1121, 'marcada': 1122, 'marcado': 1122, 'quarta': 1121, 'quinta': 1121, 'segunda': 1121, 'sexta': 1121,
'terca': 1121}, {'ser': 1122}, {'era': 1122, 'estava': 1123, 'ia': 1124, 'seria': 1122, 'tinhamos': 1122}, {'dia':
51}, {'encontramos': 100, 'encontrámos': 100}, {'encontrei': 100, 'liguei': 100, 'nos': 1127, 'vi': 100}, {'': (6,
'theirs'), 'me': 0, 'nos': 0}, {'<would_give>': 1129}, {'^': 1130}, {'<is3>': 38, '<they>': 38, '^': 1130, 'era':
1122, 'estava': 1123, 'ia': 1124, 'me': 1131, 'nos': 1131, 'saudade': 100, 'seria': 1122, 'tinhamos': 1122}, {'': (13,
'talk'), 'sabe': 51}, {'quando': 38, 'quanto': 38, 'se': 38}, {'^': 271, 'a': 201, 'as': 201, 'da': 201, 'de': 272,
'do': 201, 'o': 201, 'os': 201, 'que': 275, 'saber': 1134}, {'': (11, 'thinking'), 'aparecer': 226, 'ir': 226,
'juntar': 227, 'passar': 226, 'ter': 226, 'vinha': 226, 'vir': 226, 'viria': 226}, {'aparecer': 226, 'de': 1136, 'em':
228, 'ir': 226, 'juntar': 227, 'passar': 226, 'que': 364, 'ter': 226, 'vinha': 226, 'vir': 226, 'viria': 226},
{'<letter>': 79, 'chamada': 79, 'visita': 79}, {'<any_det>': 1138, '<letter>': 79, '^': 558, 'chamada': 79, 'visita':
79}, {'<any_det>': 1138, '<letter>': 79, 'chamada': 79, 'visita': 79}, {'dela': 437, 'dele': 437}, {'N': 915, 'a':
916, 'la': 515, 'lo': 515, 'o': 916}, {'duvidas': 464, 'perguntas': 464}, {'a': 1143, 'as': 1143, 'às': 1143}, {'c':
79, 'com': 79, 'me': 550}, {'N': 79}, {'a': 1146, 'as': 1146, 'o': 1146, 'os': 1146}, {'com': 79, 'para': 79, 'pra':
79}, {'calhar': 51, 'compromete': 211, 'comprometeu': 211, 'encarrega': 266, 'esqueceu': 471, 'fosse': 311, 'juntou':
447, 'ofereceu': 369}, {'': (0, 'missed'), 'da': 100, 'de': 100, 'do': 100}, {'atender': 100, 'falar': 100, 'noticia':
471, 'noticias': 1150, 'novas': 471, 'novidades': 471, 'rasto': 471, 'responder': 100, 'resposta': 100, 'retorno':
100, 'sinal': 1150, 'sorte': 100, 'sucesso': 100, 'ver': 100}, {'me': 550}, {'aniversario': 723, 'aniversário': 723,
'niver': 723, 'o': 724, 'que': 51}, {'bom': 51}, {'^': 56, 'a': 57, 'ao': 57, 'aos': 57, 'as': 57, 'com': 57, 'em':
57, 'na': 57, 'no': 57, 'para': 57, 'à': 57, 'às': 57}, {'coaching': 1155, 'mentoria': 1155, 'mentorias': 1155,
'mentoring': 1155}, {'de': 1156}, {'falta': 471}, {'a': 1158, 'falta': 471}, {'chama': 100}, {'com': 51, 'que': 51},
{'na': 951, 'no': 951, 'pelo': 951, 'que': 38}, {'a': 281, 'agendada': 12, 'agendado': 12, 'aguardando': 201,
'esperando': 201, 'marcada': 12, 'marcado': 12, 'à': 281}, {'estava': 447, 'esteve': 447, 'veio': 447}, {'desligado':
100}, {'<inf>': 47, '^': 373, 'me': 210, 'nos': 210}, {'...': 838, 'de': 374, 'que': 1166}, {'a': 12, 'o': 12}, {'^':
403, 'almocar': 109, 'encontrar': 12, 'estar': 109, 'lhe': 66, 'lhes': 66, 'ver': 1168}, {'<date>': 12, 'de': 1169,
'que': 1169, 'um': 13, 'uma': 13}, {'': (5, 'mine'), '^': 403, 'almocar': 109, 'apresenta': 701, 'apresentar': 706,
'apresentá': 701, 'coloca': 709, 'colocá': 709, 'conecta': 701, 'conectar': 706, 'conectá': 701, 'encontrar': 12,
'estar': 109, 'juntar': 706, 'lhe': 66, 'lhes': 66, 'pensar': 51, 'po': 712, 'ver': 1168}, {'<date>': 12, 'de': 1171,
'que': 1171, 'saudades': 100, 'um': 13, 'uma': 13}, {'cancelar': 100, 'desmarcar': 100}, {'de': 1173, 'que': 1173},
{'': (5, 'mine'), 'me': 17}, {'<giveinf>': 1175}, {'^': 17, 'encontrar': 100}, {'<see_inf>': 100, '^': 1176, 'me':
1177, 'nos': 218}, {'^': 304, 'agendado': 100, 'combinado': 100, 'de': 1178, 'ficado': 229, 'marcado': 100, 'que':
1178}, {'com': 615}, {'a': 1143, 'as': 1143, 'duvidas': 1180, 'às': 1143}, {'<any_det>': 873, '<date>': 79, 'de':
1173, 'que': 1173}, {'dever': 62, 'pensar': 477}, {'a': 1183, 'devendo': 62, 'do': 47, 'pensando': 477}, {':': 47},
{'almoco': 79, 'almoço': 79}, {'<any_det>': 79, 'cafe': 79, 'cafezinho': 79, 'café': 79, 'cha': 79, 'chopp': 79,
'pequeno': 1186, 'um': 535}, {'cafe': 79, 'café': 79, 'um': 79, 'uma': 79}, {'': (23, 'contact'), 'de': 937},
{'<any_det>': 79, 'bolo': 100, 'cafe': 79, 'cafezinho': 79, 'café': 79, 'cano': 100, 'cha': 1189, 'chopp': 79, 'furo':
100, 'nega': 100, 'pequeno': 1186, 'tampa': 100, 'um': 940, 'uma': 940}, {'<any_det>': 79, 'cafe': 79, 'cafezinho':
79, 'café': 79, 'cha': 79, 'chopp': 79, 'pequeno': 1186}, {'mails': 79}, {'audios': 79, 'e': 1192, 'emails': 79,
'mails': 79, 'mensagens': 79, 'áudios': 79}, {'de': 1193}, {'': (23, 'contact'), 'ideia': 79}, {'audios': 79, 'e':
1192, 'emails': 79, 'figurinhas': 79, 'ideia': 79, 'impressoes': 79, 'mails': 79, 'mensagens': 79, 'uma': 1195,
'umas': 79, 'áudios': 79}, {'a': 1183, 'devendo': 62, 'pensando': 477}, {'desses': 51, 'destes': 51}, {'<drink>': 550,
'dia': 1198}, {'<drink>': 550, 'vez': 421}, {'<drink>': 550}, {'<giveinf>': 159, '<inf>': 384}, {'D': 121, 'a': 545,
'o': 545}, {'<moved_pp>': 841, '^': 1202, 'a': 888, 'agora': 841, 'ao': 545, 'me': 210, 'na': 545, 'no': 545, 'nos':
210, 'para': 1203, 'pra': 892, 'pro': 892}, {'<see_inf>': 12, '^': 403, 'a': 429, 'encontrar': 430, 'falar': 109,
'lhe': 1075, 'lhes': 404, 'me': 431, 'nos': 432, 'ter': 433, 'ver': 440}, {'^': 160, 'me': 210, 'nos': 210},
{'almocar': 12, 'ao': 1046, 'aqui': 1047, 'ca': 1048, 'jantar': 12, 'la': 1047, 'lá': 1047, 'me': 1049, 'ter': 1050},
{'nos': 110}, {'N': 79, 'entrevista': 51}, {'N': 79, 'podcast': 51, 'video': 51, 'vídeo': 51}, {'N': 79, 'a': 1209,
'as': 1146, 'me': 550, 'na': 951, 'no': 951, 'o': 1210, 'os': 1146, 'passar': 51, 'pelo': 951, 'que': 51, 'um': 1041,
'uma': 1042}, {'N': 12}, {'com': 1212}, {'com': 527, 'em': 527, 'na': 527, 'no': 527, 'para': 527}, {'^': 403, 'casa':
12}, {'<see_inf>': 12, '^': 403, 'a': 1215, 'com': 1212, 'encontrar': 430, 'falar': 109, 'lhe': 1075, 'lhes': 404,
'me': 431, 'nos': 432, 'o': 404, 'ter': 433, 'ver': 440}, {'espera': 151, 'ultima': 439}, {'aniversario': 723,
'aniversário': 723, 'da': 262, 'de': 262, 'niver': 723, 'o': 724, 'para': 404, 'pra': 404, 'preciso': 725, 'que':
404}, {'$': 55, '//': 76, '<advises>': 78, '<called3>': 80, '<came3>': 95, '<cheered1>': 99, '<date>': 108, '<eat1>':
110, '<handed1>': 117, '<hours>': 120, '<moved1>': 125, '<moved_pp>': 128, '<off>': 100, '<off_pp>': 100, '<opines>':
135, '<rang1>': 136, '<read1>': 142, '<says>': 144, '<set>': 145, '<set_up>': 150, '<shall1>': 12, '<stays>': 153,
'<talked1>': 156, '<they>': 389, '<tip>': 395, '<told1>': 398, '<wants3>': 163, '<was_to>': 400, '<wrote3>': 401, 'N':
409, '^': 414, 'a': 441, 'abracei': 79, 'acabamos': 442, 'acabei': 444, 'acabámos': 442, 'acao': 445, 'acho': 446,
'acompanharam': 448, 'acompanhei': 79, 'acompanhou': 448, 'acordamos': 451, 'acordámos': 451, 'agradecemos': 453,
'agradecer': 453, 'agradeci': 453, 'agradeco': 453, 'aguarda': 202, 'aguardamos': 17, 'aguardando': 416, 'aguardo':
17, 'ainda': 462, 'ajudamos': 467, 'ajudei': 470, 'ajudámos': 467, 'alertou': 204, 'alinhamos': 79, 'alinhámos': 79,
'almocamos': 79, 'almocei': 79, 'almoçamos': 79, 'almoçámos': 79, 'andamos': 472, 'andei': 476, 'ando': 479, 'animei':
480, 'antes': 482, 'anunciei': 485, 'ao': 489, 'apanhei': 490, 'apresentacao': 494, 'apresentamos': 499,
'apresentando': 500, 'apresentei': 513, 'apresentámos': 499, 'arranjei': 519, 'as': 520, 'assim': 482, 'ate': 482,
'avisando': 421, 'avisei': 525, 'avisou': 204, 'banco': 529, 'batemos': 530, 'bati': 531, 'bebemos': 533, 'bebi': 534,
'bebo': 536, 'botei': 541, 'brigada': 543, 'brigado': 543, 'brindamos': 79, 'brindámos': 79, 'cabe': 544, 'cai': 547,
'caiu': 547, 'caixa': 549, 'caminhei': 550, 'carta': 553, 'celebramos': 79, 'chamada': 555, 'chamadas': 557, 'chega':
560, 'chegam': 560, 'cheguei': 563, 'cobra': 205, 'cobrou': 205, 'coloca': 209, 'colocamos': 567, 'colocar': 571,
'coloquei': 576, 'com': 578, 'combinamos': 588, 'combinei': 590, 'combinámos': 588, 'comemoramos': 79, 'comemorei':
79, 'comemos': 79, 'comentei': 485, 'comi': 591, 'comigo': 447, 'compartilhei': 598, 'compromete': 212, 'comprometeu':
212, 'comprometi': 600, 'conduzi': 603, 'conectei': 606, 'confirmei': 485, 'conforme': 612, 'conhecemos': 79,
'conheci': 79, 'connosco': 447, 'conosco': 447, 'conselho': 614, 'consolei': 480, 'consultei': 616, 'conta': 213,
'contando': 421, 'contei': 622, 'conversamos': 79, 'conversei': 79, 'conversámos': 79, 'convida': 624, 'convidaram':
80, 'convidou': 80, 'correio': 626, 'corri': 550, 'creio': 446, 'cruz': 627, 'cruzamo': 628, 'cruzei': 630, 'cuja':
38, 'cujo': 38, 'cumprimentei': 79, 'dado': 421, 'dei': 661, 'deixa': 662, 'deixei': 668, 'deixou': 678, 'demos': 682,
'depois': 683, 'desde': 482, 'desejei': 686, 'desencontramos': 100, 'desencontrámos': 100, 'desliguei': 688, 'deu':
697, 'deve': 219, 'devem': 220, 'deveria': 698, 'devia': 699, 'deviamos': 698, 'devido': 38, 'devo': 714, 'dica': 614,
'direto': 547, 'discutimos': 79, 'disse': 721, 'diz': 259, 'dizem': 421, 'dizendo': 421, 'e': 726, 'ela': 727, 'ele':
727, 'em': 729, 'embora': 730, 'emprestei': 736, 'empurrou': 265, 'encaminhei': 739, 'encarrega': 267, 'encarrego':
741, 'encontramo': 742, 'encontramos': 747, 'encontrei': 748, 'encontro': 749, 'encontrámo': 628, 'encontrámos': 748,
'encorajei': 480, 'encorajou': 265, 'enquanto': 481, 'ensaiamos': 752, 'ensaiei': 752, 'ensaiámos': 752, 'ensinei':
757, 'entreguei': 759, 'entrevistei': 79, 'enviei': 764, 'enviou': 766, 'era': 767, 'eramos': 768, 'esbarrei': 630,
'escapou': 772, 'escrevi': 777, 'espera': 276, 'esperamos': 779, 'esperando': 416, 'esperei': 782, 'espero': 779,
'esquecemos': 783, 'esqueceu': 785, 'esqueci': 786, 'esta': 789, 'estamos': 792, 'estava': 793, 'estavamos': 796,
'esteve': 797, 'estive': 801, 'estivemos': 804, 'estou': 807, 'está': 789, 'eu': 821, 'expliquei': 824, 'fala': 287,
'falamos': 79, 'falei': 827, 'falou': 288, 'falta': 831, 'faltei': 562, 'falámos': 79, 'faz': 840, 'feedback': 636,
'festejei': 79, 'fica': 845, 'ficamos': 855, 'ficara': 295, 'ficaram': 296, 'fico': 857, 'ficou': 866, 'ficámos': 868,
'fiquei': 872, 'fiz': 886, 'fizemos': 887, 'foi': 893, 'fomos': 896, 'fui': 898, 'garantiu': 302, 'gostaria': 899,
'gostava': 899, 'gracas': 901, 'gravador': 903, 'h': 906, 'ha': 912, 'haviamos': 913, 'hora': 906, 'horas': 906, 'ia':
308, 'iam': 309, 'ideia': 51, 'incentivei': 480, 'incentivou': 265, 'indiquei': 917, 'informei': 918, 'insiste': 312,
'insistiu': 318, 'intro': 922, 'ja': 926, 'jantamos': 79, 'jantei': 79, 'jantámos': 79, 'jogamos': 79, 'joguei': 927,
'jogámos': 79, 'juntamo': 628, 'juntei': 928, 'juntou': 931, 'lanchamos': 79, 'lanchei': 79, 'lanchámos': 79,
'lembra': 932, 'lembrar': 934, 'lembrei': 936, 'lembrete': 47, 'levei': 941, 'lhe': 950, 'lhes': 950, 'li': 953,
'ligacao': 954, 'liguei': 955, 'manda': 321, 'mandei': 963, 'mandou': 966, 'marcamos': 968, 'marcámos': 969,
'marquei': 968, 'matamos': 971, 'matámos': 972, 'me': 986, 'mentorei': 987, 'mentoria': 989, 'mentorias': 989,
'ministrei': 603, 'morrendo': 991, 'mostrei': 824, 'muda': 841, 'mudou': 841, 'muita': 990, 'muito': 993, 'na': 998,
'nada': 1000, 'nao': 1018, 'necessita': 351, 'nem': 1021, 'ninguem': 1023, 'no': 1026, 'nos': 1030, 'nota': 1032,
'nunca': 1033, 'não': 1018, 'nós': 1034, 'o': 1035, 'obrigada': 1036, 'obrigado': 1036, 'ocupa': 267, 'ocupo': 741,
'ofereceu': 355, 'ofereci': 1038, 'os': 1039, 'ouvi': 1043, 'para': 1044, 'parece': 421, 'partilhei': 598, 'passa':
1051, 'passamos': 1056, 'passei': 1063, 'passou': 1066, 'passámos': 1056, 'pede': 356, 'pedi': 1073, 'pedimos': 1074,
'pediu': 1087, 'peguei': 1088, 'pelos': 1089, 'pendente': 404, 'pensava': 229, 'penso': 446, 'perdemos': 1091,
'perdi': 1093, 'pergunta': 1094, 'perguntamos': 1074, 'perguntei': 1095, 'pergunto': 1096, 'perguntou': 1094, 'poe':
209, 'por': 1099, 'porque': 38, 'porquê': 38, 'pq': 38, 'pra': 1100, 'precisa': 1102, 'precisamos': 1105, 'precisava':
932, 'preciso': 1106, 'presentacion': 494, 'presentation': 494, 'procurei': 1108, 'promete': 302, 'prometemos': 1112,
'prometeu': 302, 'prometi': 1113, 'propoe': 260, 'propos': 260, 'proxima': 13, 'proximo': 1114, 'proximos': 1115,
'pus': 1117, 'pusemos': 1119, 'pôr': 571, 'q': 1125, 'qualquer': 1126, 'quando': 481, 'quase': 1128, 'que': 1132,
'quem': 1133, 'quer': 1135, 'queria': 1137, 'quis': 1108, 'reagendada': 121, 'reagendado': 121, 'reagendamos': 121,
'reagendar': 121, 'reagendámos': 121, 'recebemos': 1139, 'receberam': 80, 'receberei': 559, 'recebeu': 80, 'recebi':
1140, 'recebo': 559, 'recomendacao': 1141, 'recomendei': 1142, 'reencontrei': 748, 'reenviou': 766, 'remarcada': 121,
'remarcado': 121, 'remarcamos': 121, 'remarcar': 121, 'remarcou': 121, 'remarcámos': 121, 'requer': 368, 'respondi':
1144, 'resta': 404, 'reuni': 1145, 'reunimo': 742, 'reunimos': 550, 'reuniram': 79, 'reuno': 749, 'revi': 1147,
'revimos': 79, 'revisamos': 79, 'sai': 1148, 'saimos': 1148, 'saudades': 471, 'saí': 1148, 'se': 1149, 'segundo': 612,
'sem': 1151, 'sentei': 1152, 'sera': 1153, 'seria': 1154, 'sessao': 1157, 'sessoes': 1157, 'seu': 689, 'sinto': 1159,
'so': 1160, 'sonhei': 1161, 'soube': 1162, 'sua': 689, 'sugeriu': 341, 'sugestao': 1141, 'ta': 1163, 'talvez': 51,
'tambem': 1164, 'tarefa': 445, 'tava': 550, 'telefone': 1165, 'telefonei': 79, 'tem': 1167, 'temos': 1170, 'tenho':
1172, 'tentamos': 1108, 'tentei': 1108, 'tento': 1108, 'tentámos': 1108, 'teve': 1174, 'tinha': 1179, 'tinham': 378,
'tinhamos': 913, 'tirei': 1181, 'tive': 1182, 'tivemos': 1182, 'to': 1184, 'todo': 1185, 'tomamos': 1187, 'tomando':
1188, 'tomara': 51, 'tomei': 1190, 'tomo': 536, 'tomámos': 1191, 'topei': 630, 'trabalhamos': 79, 'trabalhei': 550,
'trata': 266, 'trato': 740, 'treinamos': 752, 'treinámos': 752, 'troca': 1194, 'trocamos': 79, 'trocámos': 79,
'trombei': 630, 'troquei': 1196, 'têm': 380, 'tô': 1197, 'um': 1199, 'uma': 1200, 'umas': 1201, 'uns': 1201, 'vai':
1204, 'valeu': 543, 'vamos': 1205, 'vao': 1206, 'veio': 797, 'vejo': 749, 'vem': 1207, 'vemo': 742, 'vemos': 1208,
'vi': 1211, 'viajei': 550, 'viajo': 1213, 'vimo': 628, 'vimos': 1147, 'visitei': 79, 'visto': 421, 'vlw': 543,
'voicemail': 100, 'voluntaria': 1214, 'voluntariado': 1214, 'voluntario': 1214, 'vou': 1216, 'à': 1217, 'é': 1218}]


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


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (4, 'meal')}, {'almocar': 2, 'jantar': 2}, {'': (3, 'coffee')}, {'': (2,
'call')}, {'desligar': 5}, {'de': 6}, {'': (7, 'event')}, {'work': 8}, {'': (4, 'meal'), 'com': 2}, {'de': 8},
{'telefone': 5}, {'ao': 0, 'aqui': 0, 'ca': 0, 'na': 0, 'no': 0, 'pela': 0, 'pelo': 0}, {'N': 13}, {'N': 13, 'a': 14,
'o': 14}, {'': (0, 'intro')}, {'': (8, 'meeting'), 'a': 16, 'à': 16}, {'a': 16, 'o': 16}, {'': (0, 'intro'), 'a': 16,
'ao': 16, 'o': 16, 'à': 16}, {'me': 19, 'nos': 19}, {'': (5, 'message')}, {'papo': 0}, {'um': 22}, {'copo': 2}, {'um':
24}, {'copos': 2, 'um': 24}, {'': (4, 'meal'), 'um': 24}, {'manha': 2}, {'': (3, 'coffee'), 'da': 28}, {'video': 5,
'vídeo': 5}, {'': (2, 'call'), 'de': 30}, {'call': 5}, {'administracao': 0}, {'de': 33, 'fiscal': 0}, {'': (6,
'email')}, {'eletronico': 35, 'eletrónico': 35, 'eletrônico': 35}, {'': (8, 'meeting'), 'day': 8}, {'mail': 35,
'mails': 35}, {'': (8, 'meeting'), 'de': 8}, {'me': 21}, {'ca': 0}, {'com': 0}, {'ao': 12}, {'anos': 8}, {'': (7,
'event'), 'de': 44}, {'armazem': 0, 'atelie': 0, 'consultorio': 0, 'empresa': 0, 'escritorio': 0, 'fabrica': 0,
'galpao': 0, 'loja': 0, 'oficina': 0, 'sede': 0}, {'a': 46, 'ao': 46, 'à': 46}, {'a': 46, 'ao': 46, 'ate': 47, 'na':
46, 'no': 46, 'pela': 46, 'pelo': 46, 'à': 46}, {'meet': 5}, {'hour': 2}, {'off': 0}, {'livro': 8}, {'do': 52}, {'':
(2, 'call'), 'para': 5, 'pro': 5}, {'mensagem': 21}, {'apresentou': 19, 'escreveu': 21, 'ligou': 5, 'mandou': 55,
'recebeu': 0}, {'leite': 4}, {'de': 57}, {'voz': 21}, {'': (5, 'message'), 'de': 59}, {'redonda': 8}, {'meet': 5,
'telefone': 5}, {'apresentou': 19, 'recebeu': 0, 'vemos': 0}, {'de': 59}, {'one': 0}, {'on': 65}, {'armazem': 0,
'atelie': 0, 'consultorio': 0, 'empresa': 0, 'escritorio': 0, 'fabrica': 0, 'galpao': 0, 'loja': 0, 'manha': 0,
'oficina': 0, 'sede': 0, 'tarde': 0}, {'': (8, 'meeting'), 'inteiro': 0, 'todo': 0}, {'dia': 68}, {'a': 67, 'ao': 46,
'ate': 47, 'na': 46, 'no': 46, 'o': 69, 'pela': 46, 'pelo': 46, 'à': 46}, {'casa': 0}, {'a': 67, 'ao': 46, 'ate': 47,
'em': 71, 'na': 46, 'no': 46, 'o': 69, 'pela': 46, 'pelo': 46, 'à': 46}, {'escritorio': 0}, {'N': 13, 'a': 14, 'aqui':
0, 'no': 73, 'o': 14}, {'nata': 4}, {'de': 75}, {'meet': 5, 'telefone': 5, 'zoom': 5}, {'almoco': 2, 'almoço': 2},
{'day': 8}, {'situacao': 0}, {'de': 80}, {'chamada': 5, 'email': 35, 'mail': 35, 'telefone': 5}, {'me': 0, 'nos': 0},
{'conselho': 0}, {'': (8, 'meeting'), 'de': 0, 'do': 84}, {'rio': 8}, {'in': 86}, {'up': 0}, {'um': 24, 'uma': 2},
{'da': 28}, {'cafe': 90, 'café': 90}, {'emails': 35}, {'de': 92}, {'mensagens': 21}, {'um': 0}, {'a': 95}, {'comigo':
0}, {'N': 13, 'a': 14, 'ca': 0, 'o': 14, 'ter': 97}, {'nos': 0}, {'a': 0, 'o': 0}, {'': (2, 'call'), 'chamada': 5},
{'N': 0}, {'N': 0, 'a': 102, 'as': 102, 'o': 102, 'os': 102}, {'chamada': 5}, {'summit': 8}, {'1': 1, 'a': 3,
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
'espresso': 4, 'esteve': 41, 'estive': 42, 'estivemos': 42, 'evento': 8, 'eventos': 8, 'expo': 8, 'exposicao': 8,
'expresso': 4, 'facetime': 5, 'falei': 43, 'feijoada': 2, 'feira': 8, 'feiras': 8, 'festa': 45, 'festas': 8,
'festival': 8, 'fino': 2, 'finos': 2, 'fiz': 32, 'fomos': 48, 'fone': 5, 'formatura': 8, 'forum': 8, 'francesinha': 2,
'fui': 48, 'funeral': 8, 'gala': 8, 'galao': 4, 'google': 49, 'hackathon': 8, 'happy': 50, 'imperiais': 2, 'imperial':
2, 'inauguracao': 8, 'inbox': 21, 'insta': 21, 'instagram': 21, 'intro': 16, 'introducao': 16, 'janta': 2, 'jantamos':
2, 'jantando': 2, 'jantar': 2, 'jantares': 2, 'jantarzinho': 2, 'jantei': 2, 'janto': 2, 'jantámos': 2, 'jornada': 8,
'jornadas': 8, 'kick': 51, 'kickoff': 0, 'lancamento': 53, 'lanchamos': 2, 'lanche': 2, 'lanchei': 2, 'lancho': 2,
'lanchámos': 2, 'ligacao': 5, 'ligacoes': 5, 'ligadinha': 5, 'ligamos': 5, 'ligaram': 5, 'ligou': 5, 'liguei': 54,
'ligámos': 5, 'linkedin': 21, 'mail': 35, 'mails': 35, 'mailzinho': 35, 'mandei': 55, 'mandou': 55, 'me': 56, 'meet':
5, 'meetup': 8, 'meia': 58, 'mensagem': 60, 'mensagens': 21, 'mentoria': 0, 'mentorias': 0, 'mentoring': 0, 'mesa':
61, 'msg': 21, 'msgs': 21, 'networking': 8, 'niver': 8, 'no': 62, 'nos': 63, 'nota': 64, 'oficina': 8, 'one': 66,
'painel': 8, 'palestra': 8, 'palestras': 8, 'papo': 0, 'passamos': 70, 'passei': 72, 'passou': 74, 'passámos': 70,
'pastel': 76, 'pastelaria': 4, 'pelo': 77, 'pequeno': 78, 'petiscada': 2, 'petiscos': 2, 'picanha': 2, 'pingado': 4,
'pitch': 79, 'pizza': 2, 'ponto': 81, 'por': 82, 'postal': 21, 'premio': 8, 'prémio': 8, 'prêmio': 8, 'recebeu': 83,
'restaurante': 2, 'retro': 0, 'reuni': 0, 'reuniao': 85, 'reunimos': 0, 'reunioes': 0, 'reunir': 0, 'reunirmos': 0,
'reunião': 85, 'reuniões': 0, 'revisao': 0, 'rock': 87, 'rodizio': 2, 'seminario': 8, 'sessao': 0, 'show': 8,
'signal': 21, 'simposio': 8, 'skype': 5, 'slack': 21, 'sms': 21, 'stand': 88, 'starbucks': 4, 'summit': 8, 'sushi': 2,
'sync': 0, 'tapas': 2, 'tasca': 2, 'teams': 5, 'tel': 5, 'telefonadela': 5, 'telefone': 5, 'telefonei': 5,
'telefonema': 5, 'telefonemas': 5, 'telefonica': 5, 'telefonico': 5, 'telefonou': 5, 'telefónica': 5, 'telefónico': 5,
'telefônica': 5, 'telefônico': 5, 'telegram': 21, 'tomamos': 25, 'tomar': 89, 'tomei': 91, 'tomámos': 25, 'toque': 5,
'torpedo': 21, 'troca': 93, 'trocamos': 94, 'trocámos': 94, 'tutoria': 0, 'um': 96, 'veio': 98, 'velorio': 8, 'vemo':
99, 'vemos': 99, 'vi': 100, 'video': 101, 'videochamada': 5, 'videochamadas': 5, 'videoconferencia': 5, 'vinho': 2,
'visita': 0, 'visitar': 103, 'visitei': 0, 'vídeo': 104, 'wa': 21, 'web': 105, 'webinar': 8, 'whats': 21, 'whatsap':
21, 'whatsapp': 21, 'workshop': 8, 'workshops': 8, 'wpp': 21, 'zap': 21, 'zapzap': 21, 'zoom': 5, 'áudio': 21,
'áudios': 21}]

