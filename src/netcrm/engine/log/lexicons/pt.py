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
'com': 12, 'me': 99}, {'': (19, 'gave:resource')}, {'<helpful>': 101}, {'meu': 102, 'meus': 102, 'minha': 102,
'minhas': 102, 'nossa': 102, 'nosso': 102}, {'a': 103, 'meu': 102, 'meus': 102, 'minha': 102, 'minhas': 102, 'nossa':
102, 'nosso': 102, 'o': 103, 'um': 103, 'uma': 103}, {'<any_det>': 102}, {'^': 105}, {'^': 104, 'lhe': 106, 'lhes':
106}, {'<where_to>': 47, '^': 46, 'com': 47, 'no': 47}, {'<mentor_noun>': 108}, {'de': 109}, {'': (1, 'moved')}, {'D':
111, 'para': 111, 'pra': 111, 'pro': 111}, {'<date>': 112, 'D': 111, 'para': 111, 'pra': 111, 'pro': 111}, {'<date>':
112, 'D': 111, 'a': 113, 'nossa': 113, 'nosso': 113, 'o': 113, 'para': 111, 'pra': 111, 'pro': 111}, {'<date>': 112,
'D': 111, 'a': 113, 'nossa': 113, 'nosso': 113, 'o': 113, 'para': 111, 'pra': 111, 'pro': 111, 'se': 114}, {'D': 111,
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
394}, {'c': 553, 'com': 554, 'de': 555, 'que': 560}, {'com': 69, 'um': 69, 'uma': 69}, {'<any_det>': 101}, {'^': 563},
{'N': 564}, {'experiencia': 450}, {'minha': 566}, {'a': 565, 'o': 565}, {'<to>': 565, '^': 563, 'a': 567, 'com': 568,
'lhe': 564, 'lhes': 564, 'minha': 566, 'para': 568}, {'a': 23}, {'me': 570}, {'^': 449, 'a': 450, 'ao': 450, 'aos':
450, 'as': 450, 'de': 450, 'em': 450, 'na': 450, 'no': 450, 'para': 450, 'pra': 450, 'sobre': 450, 'à': 450, 'às':
450}, {'<course>': 572}, {'a': 573, 'o': 573, 'um': 573, 'uma': 573}, {'a': 474, 'ao': 474, 'com': 479, 'e': 479, 'à':
474}, {'N': 575}, {'a': 576, 'o': 576}, {'<should>': 5, 'e': 119, 'o': 119, 'é': 119}, {'^': 578}, {'gente': 579},
{'^': 578, 'a': 580, 'eu': 579}, {'N': 581}, {'<them>': 581, 'a': 582, 'o': 582}, {'dia': 61}, {'dela': 423, 'dele':
423, 'do': 584}, {'': (8, 'asked')}, {'': (8, 'asked'), 'a': 586, 'o': 586}, {'que': 450}, {'como': 450, 'por': 588,
'porque': 450}, {'N': 589}, {'a': 464, 'ela': 589, 'ele': 589, 'o': 464}, {'N': 589, 'ela': 589, 'ele': 589}, {'<to>':
464, 'a': 590, 'ao': 590, 'como': 450, 'lhe': 589, 'lhes': 589, 'para': 591, 'por': 588, 'porque': 450, 'pra': 592,
'pro': 590, 'à': 590}, {'a': 12, 'para': 12, 'pra': 12}, {'me': 594, 'nos': 594}, {'voz': 90}, {'de': 596},
{'vermelha': 498}, {'nos': 69}, {'c': 69, 'com': 69, 'na': 69, 'no': 69}, {'c': 69, 'com': 69, 'me': 600, 'na': 69,
'no': 69}, {'da': 486, 'de': 486, 'do': 486}, {'contacto': 602, 'contato': 602, 'email': 602, 'nome': 602, 'numero':
602, 'telefone': 602}, {'<to>': 128, '^': 127, 'no': 128}, {'<any_det>': 603, '^': 105}, {'N': 605}, {'a': 128, 'ao':
128, 'da': 128, 'do': 128, 'na': 128, 'no': 128, 'sobre': 128, 'à': 128}, {'comentarios': 607, 'feedback': 607,
'notas': 607, 'opiniao': 607, 'parecer': 607, 'visao': 607}, {'<feedback_noun>': 604, 'comentarios': 607, 'feedback':
607, 'notas': 607, 'opiniao': 607, 'parecer': 607, 'visao': 607}, {'<course>': 572, 'meu': 608, 'meus': 608, 'minha':
609, 'minhas': 608}, {'<to>': 128, '^': 127, 'no': 128, 'sobre': 128}, {'<feedback_noun>': 611}, {'<to>': 87, '^':
86}, {'parabens': 613}, {'animo': 613, 'apoio': 613, 'forca': 613, 'meu': 608, 'meus': 608, 'minha': 608, 'minhas':
608, 'os': 614, 'parabens': 613}, {'cara': 601, 'caras': 601}, {'de': 612}, {'^': 449, 'a': 450, 'ao': 450, 'com':
450, 'na': 450, 'no': 450, 'à': 450}, {'data': 617, 'forca': 618, 'mao': 618, 'maozinha': 618}, {'<any_det>': 603,
'<feedback_noun>': 604, 'algumas': 612, 'alguns': 612, 'animo': 613, 'apoio': 613, 'bastante': 612, 'forca': 613,
'imenso': 612, 'imensos': 612, 'muito': 612, 'os': 614, 'parabens': 613, 'uma': 619, 'umas': 612, 'uns': 612,
'varias': 612, 'varios': 612}, {'data': 617}, {'<any_det>': 603, 'algumas': 612, 'alguns': 612, 'bastante': 612,
'imenso': 612, 'imensos': 612, 'muito': 612, 'uma': 621, 'umas': 612, 'uns': 612, 'varias': 612, 'varios': 612},
{'<course>': 572, 'meu': 609, 'meus': 608, 'minha': 608, 'minhas': 608}, {'animo': 613, 'apoio': 613, 'forca': 613,
'meu': 608, 'meus': 609, 'minha': 608, 'minhas': 608, 'os': 614, 'parabens': 613}, {'N': 106}, {'a': 625, 'o': 625},
{'<course>': 572, '<feedback_noun>': 604, 'toque': 126}, {'<course>': 572, '<feedback_noun>': 604, 'data': 617,
'forca': 618, 'mao': 618, 'maozinha': 618}, {'<any_det>': 603, '<feedback_noun>': 604, '<to>': 606, 'a': 610,
'algumas': 612, 'alguns': 612, 'animo': 613, 'apoio': 613, 'as': 615, 'bastante': 612, 'boleia': 69, 'carona': 69,
'de': 616, 'forca': 613, 'imenso': 612, 'imensos': 612, 'lhe': 620, 'lhes': 622, 'mentoria': 108, 'mentorias': 108,
'mentoring': 108, 'meu': 608, 'meus': 608, 'minha': 608, 'minhas': 608, 'muito': 612, 'o': 623, 'os': 624, 'para':
626, 'parabens': 613, 'um': 627, 'uma': 628, 'umas': 612, 'uns': 612, 'varias': 612, 'varios': 612}, {'comigo': 23},
{'meu': 608, 'meus': 608, 'minha': 608, 'minhas': 608}, {'algumas': 612, 'alguns': 612, 'bastante': 612, 'imenso':
612, 'imensos': 612, 'muito': 612, 'uma': 621, 'umas': 612, 'uns': 612, 'varias': 612, 'varios': 612}, {'na': 90},
{'': (0, 'missed'), 'na': 90}, {'data': 617, 'mensagem': 633}, {'a': 631, 'algumas': 612, 'alguns': 612, 'as': 631,
'bastante': 612, 'imenso': 612, 'imensos': 612, 'lhe': 632, 'lhes': 632, 'mensagem': 633, 'meu': 608, 'meus': 608,
'minha': 608, 'minhas': 608, 'muito': 612, 'o': 631, 'os': 631, 'recado': 634, 'uma': 635, 'umas': 612, 'uns': 612,
'varias': 612, 'varios': 612}, {'espera': 90}, {'visto': 90}, {'voz': 69}, {'de': 639}, {'<letter>': 69, 'nota': 640},
{'mao': 90}, {'tampa': 90}, {'<any_det>': 641, '<letter>': 69, 'a': 637, 'na': 642, 'nota': 640, 'pendurada': 90,
'pendurado': 90, 'plantada': 90, 'plantado': 90, 'tampa': 90, 'uma': 643, 'à': 637}, {'vacuo': 90}, {'a': 637, 'em':
638, 'esperando': 90, 'me': 644, 'na': 642, 'no': 645, 'pendurada': 90, 'pendurado': 90, 'plantada': 90, 'plantado':
90, 'à': 637}, {'animo': 613, 'apoio': 613, 'forca': 613, 'os': 614, 'parabens': 613}, {'a': 573, 'animo': 613,
'apoio': 613, 'as': 647, 'forca': 613, 'lhe': 647, 'mentoria': 108, 'mentorias': 108, 'mentoring': 108, 'o': 573,
'os': 647, 'parabens': 613, 'um': 573, 'uma': 573}, {'de': 462, 'que': 462}, {'sorte': 87}, {'boa': 650}, {'boa': 650,
'lhe': 651}, {'chamada': 69}, {'a': 653, 'agora': 69, 'c': 69, 'com': 69}, {'<tip>': 62}, {'^': 5, 'de': 61, 'para':
61, 'que': 61}, {'conselho': 656, 'dica': 656, 'sugestao': 656, 'toque': 656}, {'forca': 618, 'mao': 618, 'maozinha':
618}, {'uma': 658}, {'...': 655, '<any_det>': 657, 'a': 637, 'na': 642, 'pendurada': 90, 'pendurado': 90, 'plantada':
90, 'plantado': 90, 'tampa': 90, 'uma': 643, 'à': 637}, {'bolo': 90, 'cano': 90}, {'tras': 90}, {'...': 655,
'<any_det>': 657, 'bolo': 90, 'furo': 90, 'lhe': 659, 'me': 660, 'o': 661, 'para': 662, 'pra': 662, 'um': 661, 'uma':
658}, {'<see_inf>': 41}, {'<see_inf>': 41, 'aparecer': 216, 'de': 218, 'em': 218, 'ir': 216, 'juntar': 217, 'passar':
216, 'que': 218, 'ter': 216, 'vinha': 216, 'vir': 216, 'viria': 216}, {'': (5, 'mine'), 'N': 23}, {'los': 37}, {'N':
37}, {'N': 37, 'a': 668, 'o': 668}, {'a': 668, 'ao': 668, 'com': 669, 'e': 669, 'à': 668}, {'N': 670}, {'N': 670, 'a':
671, 'o': 671}, {'contato': 37}, {'em': 673}, {'los': 674}, {'contacto': 37}, {'em': 676}, {'los': 677}, {'ela': 23,
'ele': 23}, {'<any_det>': 23, '^': 393, 'a': 666, 'ao': 23, 'apresenta': 667, 'apresentar': 672, 'apresentá': 667,
'coloca': 675, 'colocá': 675, 'conecta': 667, 'conectar': 672, 'conectá': 667, 'juntar': 672, 'lhe': 23, 'lhes': 23,
'po': 678, 'pra': 679, 'à': 23}, {'<give1>': 23, '<give1_pra>': 23, '<subj>': 5, '<urge_inf>': 5, '<would_give>': 0,
'me': 227, 'nao': 228, 'não': 228, 'tenho': 221}, {'<give1>': 23, '<give1_pra>': 23, '<subj>': 5, '<urge_inf>': 5,
'me': 227, 'nao': 228, 'não': 228, 'tenho': 221}, {'^': 682, 'lhe': 492}, {'<give1>': 23, '<give1_pra>': 23}, {'^':
684}, {'^': 681, 'a': 232, 'aparecer': 216, 'eu': 683, 'ia': 233, 'ir': 216, 'iria': 200, 'juntar': 217, 'lhe': 685,
'me': 235, 'nos': 237, 'nós': 239, 'passar': 216, 'ter': 216, 'vai': 233, 'vinha': 216, 'vir': 216, 'viria': 216},
{'<to>': 464, 'aparecer': 216, 'de': 218, 'em': 218, 'ir': 216, 'juntar': 217, 'lhe': 495, 'me': 241, 'nos': 242,
'para': 244, 'passar': 216, 'pra': 244, 'que': 686, 'ter': 216, 'vinha': 216, 'vir': 216, 'viria': 216}, {'N': 28},
{'da': 688, 'de': 688, 'do': 688}, {'aniversario': 689, 'aniversário': 689, 'niver': 689}, {'<inf>': 37, '^': 393},
{'aniversario': 689, 'aniversário': 689, 'da': 252, 'de': 252, 'eu': 433, 'niver': 689, 'o': 690, 'para': 394, 'pra':
394, 'preciso': 691, 'que': 394, 'se': 41}, {'pediu': 398}, {'da': 425}, {'cima': 694, 'vacuo': 90, 'vez': 468},
{'<they>': 28, 'N': 28, 'a': 28, 'nao': 28, 'não': 28, 'o': 28}, {'N': 101}, {'a': 697, 'o': 697}, {'<to>': 697,
'para': 698}, {'<helpful>': 699}, {'<any_det>': 101, 'a': 700, 'o': 700, 'um': 700, 'uma': 700}, {'<to>': 565, '^':
701, 'com': 568, 'lhe': 564, 'lhes': 564, 'para': 568}, {'da': 486, 'dela': 486, 'dele': 486, 'do': 486},
{'curriculo': 703, 'cv': 703}, {'o': 704}, {'da': 23, 'de': 23, 'do': 23}, {'me': 706}, {'nos': 12}, {'acaso': 69},
{'querer': 69}, {'<any_det>': 69, 'N': 69, 'c': 69, 'com': 69, 'por': 709, 'sem': 710}, {'<any_det>': 12, 'D': 12,
'N': 69, 'c': 12, 'cafe': 12, 'café': 12, 'com': 12, 'me': 99, 'por': 709, 'sem': 710}, {'<any_det>': 69, 'N': 69,
'c': 69, 'com': 69, 'me': 711, 'nos': 712, 'por': 709, 'sem': 710}, {'<any_det>': 69, 'N': 69, 'c': 69, 'com': 69,
'me': 711, 'nos': 711, 'por': 709, 'sem': 710}, {'me': 99}, {'apresentacao': 127, 'defesa': 127, 'pitch': 127}, {'^':
716}, {'a': 717, 'o': 717}, {'a': 450, 'como': 450, 'o': 450}, {'N': 719}, {'a': 450, 'como': 450, 'o': 450, 'por':
588, 'porque': 450}, {'ela': 589, 'ele': 589}, {'<to>': 720, 'a': 590, 'ao': 590, 'como': 450, 'lhe': 721, 'lhes':
721, 'para': 722, 'por': 588, 'porque': 450, 'pra': 592, 'pro': 590, 'à': 590}, {'a': 700, 'o': 700, 'um': 700, 'uma':
700}, {'<any_det>': 603, 'um': 488}, {'<any_det>': 603}, {'cliente': 487, 'contacto': 487, 'contato': 487, 'email':
126, 'lead': 487}, {'<any_det>': 603, '<to>': 606, '^': 724, 'lhe': 725, 'lhes': 726, 'mensagem': 126, 'o': 704,
'para': 626, 'um': 727}, {'<any_det>': 641, '<letter>': 69, 'nota': 640}, {'me': 729}, {'bom': 41, 'para': 390, 'pra':
390}, {'cinco': 433, 'dois': 433, 'duas': 433, 'quatro': 433, 'tres': 433}, {'<of>': 90, 'N': 90, 'a': 90, 'ir': 90,
'ligar': 90, 'no': 90, 'o': 90, 'que': 90}, {'completo': 733}, {'<of>': 90, 'N': 90, 'a': 90, 'completamente': 733,
'ir': 90, 'ligar': 90, 'mesmo': 733, 'no': 90, 'o': 90, 'por': 734, 'que': 90, 'totalmente': 733}, {'me': 735},
{'perguntar': 586}, {'a': 737, 'para': 737, 'pra': 737}, {'N': 738}, {'a': 739, 'o': 739}, {'<to>': 739, 'lhe': 69,
'para': 740}, {'ela': 293, 'ele': 293, 'me': 17}, {'<any_det>': 17, 'noticias': 17, 'que': 742, 'resposta': 17,
'retorno': 17}, {'0': 90, 'duas': 90, 'meia': 90, 'um': 90, 'uma': 90}, {'N': 744}, {'N': 744, 'a': 745, 'o': 745,
'pela': 745, 'pelo': 745}, {'<of>': 90, 'N': 90, 'a': 90, 'completamente': 733, 'ir': 90, 'ligar': 90, 'mesmo': 733,
'no': 90, 'nos': 735, 'o': 90, 'por': 734, 'que': 90, 'totalmente': 733}, {'<date>': 90, 'nossa': 532, 'nosso': 532},
{'a': 748, 'da': 748, 'do': 748, 'o': 748, 'se': 457}, {'<of>': 90, 'N': 90, 'a': 90, 'completamente': 733, 'ir': 90,
'ligar': 90, 'me': 735, 'mesmo': 733, 'no': 90, 'o': 90, 'por': 734, 'que': 90, 'totalmente': 733}, {'<set>': 12, 'a':
271, 'aguardando': 191, 'convencida': 272, 'convencido': 272, 'esperando': 191, 'à': 271}, {'aguardar': 406,
'esperar': 406}, {'aguardo': 406}, {'a': 752, 'aguardando': 406, 'esperando': 406, 'no': 753}, {'c': 69, 'com': 69,
'la': 433, 'lá': 433, 'para': 390}, {'duas': 433}, {'dois': 433, 'tres': 433}, {'as': 756, 'c': 69, 'com': 69, 'os':
757, 'todos': 433}, {'tambem': 433}, {'almocar': 69, 'conversa': 69, 'falar': 69, 'mesa': 69, 'tomar': 69}, {'com':
69}, {'conversa': 69, 'mesa': 69}, {'a': 760, 'c': 69, 'com': 69, 'em': 73, 'la': 761, 'lá': 761, 'na': 69, 'no': 69,
'reunida': 69, 'reunido': 69, 'à': 762}, {'conversa': 69, 'falar': 69}, {'conversa': 69}, {'a': 764, 'c': 69, 'com':
69, 'em': 69, 'juntos': 69, 'na': 69, 'no': 69, 'reunidos': 69, 'à': 765}, {'aguardar': 406, 'dever': 52, 'esperar':
406, 'pensar': 459}, {'da': 17, 'de': 17, 'do': 17}, {'a': 767, 'aguardando': 406, 'atras': 457, 'devendo': 52,
'esperando': 406, 'no': 753, 'pendente': 768, 'pensando': 459}, {'<give1_pra>': 23}, {'ela': 394, 'ele': 394}, {'com':
771, 'de': 394, 'que': 560}, {'<any_det>': 23, 'a': 666, 'ao': 23, 'lhe': 23, 'lhes': 23, 'pra': 679, 'à': 23},
{'lhe': 56, 'lhes': 56}, {'que': 774}, {'<giveinf>': 23, '<them>': 393}, {'^': 776}, {'a': 777, 'com': 777, 'de':
777}, {'': (5, 'mine'), '^': 776, 'lhe': 23}, {'a': 777, 'com': 777, 'de': 779}, {'encarrego': 706}, {'^': 393, 'lhe':
394, 'lhes': 394}, {'^': 770, 'a': 492, 'combinamos': 772, 'combinei': 772, 'combinámos': 772, 'devo': 773, 'disse':
775, 'e': 433, 'encarrego': 707, 'ficamos': 778, 'fico': 780, 'ficámos': 778, 'fiquei': 780, 'lhe': 492, 'lhes': 492,
'me': 781, 'o': 492, 'ocupo': 707, 'trato': 706, 'vamos': 782, 'vou': 782}, {'': (9, 'told'), 'a': 450, 'como': 450,
'o': 450}, {'N': 784}, {'<to>': 785, 'a': 590, 'ao': 590, 'como': 450, 'lhe': 721, 'lhes': 721, 'para': 591, 'por':
588, 'porque': 450, 'pra': 592, 'pro': 590, 'à': 590}, {'^': 684, 'lhe': 492}, {'^': 684, 'eu': 787, 'lhe': 685}, {'':
(23, 'contact'), 'lhe': 495, 'que': 788}, {'confirmar': 17, 'enviar': 17, 'mandar': 17, 'responder': 17}, {'N': 790,
'confirmar': 17, 'enviar': 17, 'mandar': 17, 'me': 790, 'responder': 17}, {'^': 393, 'a': 791, 'ela': 791, 'ele': 791,
'o': 791}, {'^': 393, 'a': 791, 'apresenta': 667, 'apresentar': 672, 'apresentá': 667, 'coloca': 675, 'colocá': 675,
'conecta': 667, 'conectar': 672, 'conectá': 667, 'ela': 791, 'ele': 791, 'juntar': 672, 'me': 792, 'o': 791, 'po':
678}, {'se': 90}, {'gente': 794, 'vejo': 90}, {'falamos': 90, 'vemos': 90}, {'vejo': 90}, {'a': 795, 'estou': 90,
'falamos': 90, 'falava': 90, 'falo': 90, 'nos': 796, 'o': 797, 'vejo': 90, 'vemos': 90}, {'n': 798, 'nao': 798, 'não':
798}, {'que': 799}, {'falta': 191}, {'...': 800, 'lhe': 801}, {'para': 467, 'pra': 467, 'pro': 467}, {'espera': 270,
'ser': 803}, {'conta': 23}, {'minha': 805}, {'<moved_pp>': 803, 'a': 804, 'agora': 803, 'com': 281, 'comigo': 23,
'de': 282, 'marcada': 12, 'marcado': 12, 'para': 467, 'por': 806, 'pra': 467, 'pro': 467, 'responsavel': 283, 'à':
271}, {'nada': 90}, {'vao': 90}, {'0': 90, 'e': 808, 'em': 809, 'meia': 425, 'sozinha': 90, 'sozinho': 90, 'uma':
425}, {'^': 776, 'aguardar': 406, 'espera': 810, 'esperar': 406}, {'N': 551, '^': 776, 'a': 552, 'o': 552},
{'<giveinf>': 23, '<them>': 393, 'lhe': 23, 'lhes': 23}, {'^': 813, 'almocar': 12, 'encontrar': 12, 'jantar': 12,
'lhe': 56, 'lhes': 56, 'marcar': 90, 'nos': 138, 'remarcar': 90, 'tomar': 12}, {'': (7, 'waiting'), '0': 90, '<of>':
17, 'e': 808, 'em': 809, 'meia': 425, 'sozinha': 90, 'sozinho': 90, 'uma': 425}, {'espera': 810}, {'a': 811,
'aguardando': 406, 'c': 553, 'com': 812, 'de': 814, 'esperando': 815, 'no': 753, 'plantada': 810, 'plantado': 810,
'à': 816}, {'^': 776, 'aguardar': 406, 'esperar': 406}, {'a': 818, 'aguardando': 406, 'com': 777, 'de': 779,
'esperando': 406, 'no': 753, 'pendente': 768}, {'D': 111, 'da': 117, 'de': 117, 'do': 117, 'para': 467, 'pra': 467,
'pro': 467}, {'dever': 233, 'espera': 270, 'ser': 803}, {'para': 12, 'que': 436}, {'^': 0, 'aparecer': 216, 'ir': 216,
'juntar': 217, 'marcar': 90, 'me': 200, 'nos': 200, 'passar': 216, 'remarcar': 90, 'ter': 216, 'vinha': 216, 'vir':
216, 'viria': 216}, {'by': 90}, {'aberto': 90, 'aparecer': 216, 'ir': 216, 'juntar': 217, 'marcar': 90, 'passar': 216,
'stand': 824, 'ter': 216, 'vinha': 216, 'vir': 216, 'viria': 216}, {'D': 111, 'depois': 90}, {'aberto': 90, 'fazer':
90, 'marcar': 90, 'minha': 805, 'stand': 824}, {'<moved_pp>': 820, '<off_pp>': 90, 'D': 111, 'a': 821, 'acordado':
437, 'agendada': 12, 'agendado': 12, 'agora': 803, 'aparecer': 216, 'com': 281, 'combinado': 822, 'de': 823,
'devendo': 200, 'em': 825, 'ir': 216, 'juntar': 217, 'marcada': 12, 'marcado': 12, 'me': 289, 'para': 826, 'passar':
216, 'por': 827, 'pra': 826, 'pro': 467, 'que': 218, 'responsavel': 283, 'sem': 91, 'ter': 216, 'vinha': 216, 'vir':
216, 'viria': 216, 'à': 271}, {'^': 776, 'espera': 810}, {'a': 829, 'c': 553, 'com': 812, 'de': 814, 'esperando': 810,
'plantada': 810, 'plantado': 810, 'à': 816}, {'^': 776, 'dever': 52, 'espera': 810, 'saber': 407}, {'': (5, 'mine'),
'^': 23}, {'': (5, 'mine'), '^': 776, 'lhe': 832, 'lhes': 56}, {'a': 831, 'com': 777, 'de': 833, 'devendo': 52,
'esperando': 810, 'plantada': 810, 'plantado': 810, 'sabendo': 407, 'à': 816}, {'<date>': 69}, {'<of>': 473, '<to>':
473, '^': 472, 'com': 473, 'entre': 473}, {'<feedback_noun>': 604}, {'<course>': 572, 'apresentacao': 836,
'apresentacoes': 836, 'conexao': 836, 'intro': 836, 'intros': 836, 'minha': 837, 'ponte': 836}, {'apresentacao': 836,
'apresentacoes': 836, 'conexao': 836, 'intro': 836, 'intros': 836, 'ponte': 836}, {'<feedback_noun>': 604, 'algumas':
612, 'alguns': 612, 'bastante': 612, 'imenso': 612, 'imensos': 612, 'muito': 612, 'uma': 621, 'umas': 612, 'uns': 612,
'varias': 612, 'varios': 612}, {'<course>': 572, 'apresentacao': 836, 'apresentacoes': 836, 'conexao': 836, 'intro':
836, 'intros': 836, 'meu': 837, 'ponte': 836}, {'meus': 837}, {'^': 497, 'com': 498, 'em': 498, 'na': 498, 'no': 498},
{'voluntario': 843}, {'<course>': 572, '<feedback_noun>': 604}, {'<course>': 572, '<feedback_noun>': 604,
'apresentacao': 836, 'apresentacoes': 836, 'conexao': 836, 'data': 617, 'intro': 836, 'intros': 836, 'ponte': 836},
{'<any_det>': 835, '<date>': 69, '<feedback_noun>': 604, 'a': 838, 'algumas': 612, 'alguns': 612, 'as': 839,
'bastante': 612, 'imenso': 612, 'imensos': 612, 'lhe': 840, 'lhes': 632, 'mentoria': 108, 'mentorias': 108,
'mentoring': 108, 'muito': 612, 'o': 841, 'os': 842, 'trabalho': 844, 'um': 845, 'uma': 846, 'umas': 612, 'uns': 612,
'varias': 612, 'varios': 612, 'voluntariado': 843}, {'<any_det>': 835, '<date>': 69, 'a': 839, 'as': 839, 'mentoria':
108, 'mentorias': 108, 'mentoring': 108, 'o': 839, 'trabalho': 844, 'uma': 839, 'voluntariado': 843}, {'ser': 803},
{'D': 111, 'a': 516, 'depois': 90, 'o': 516}, {'fazer': 90}, {'D': 111, 'caixa': 90, 'depois': 90, 'voicemail': 90},
{'D': 111, 'caixa': 90, 'voicemail': 90}, {'<moved_pp>': 820, '<off_pp>': 90, 'D': 111, 'a': 849, 'agora': 803, 'ao':
516, 'na': 516, 'no': 516, 'para': 850, 'por': 851, 'pra': 852, 'pro': 853, 'sem': 91}, {'': (23, 'contact'), 'casa':
69}, {'a': 69, 'o': 69}, {'a': 855, 'almocar': 69, 'ao': 69, 'ate': 69, 'beber': 69, 'com': 69, 'correr': 69, 'em':
73, 'jantar': 69, 'la': 69, 'lá': 69, 'na': 855, 'no': 69, 'num': 69, 'numa': 69, 'ter': 761, 'tomar': 69, 'ver': 856,
'visitar': 69, 'à': 69}, {'mentoria': 108, 'mentorias': 108, 'mentoring': 108}, {'a': 855, 'almocar': 69, 'ao': 69,
'ate': 69, 'beber': 69, 'com': 69, 'correr': 69, 'dar': 858, 'em': 73, 'jantar': 69, 'la': 69, 'lá': 69, 'na': 855,
'no': 69, 'num': 69, 'numa': 69, 'ter': 761, 'tomar': 69, 'ver': 856, 'visitar': 69, 'à': 69}, {'de': 41}, {'ela': 28,
'ele': 28, 'isso': 28, 'mim': 28, 'nos': 28, 'nós': 28}, {'a': 861, 'ao': 513}, {'chamadas': 90}, {'de': 863}, {'^':
497, 'com': 498, 'em': 498, 'na': 498, 'no': 498, 'para': 498}, {'voluntariado': 865}, {'de': 866}, {'ver': 426},
{'n': 90, 'nao': 90, 'não': 90}, {'que': 869}, {'que': 869, 'tempo': 870}, {'<inf>': 37, '^': 393, 'tempos': 871},
{'...': 800, 'de': 868, 'muito': 871, 'que': 872, 'seculos': 871, 'tempos': 871}, {'agendado': 90, 'combinado': 90,
'marcado': 90}, {'N': 726}, {'<to>': 486, 'no': 486}, {'N': 876}, {'<any_det>': 603, '<to>': 875, 'N': 876, 'a': 877,
'lhe': 725, 'lhes': 726, 'o': 877, 'um': 488}, {'<to>': 464}, {'a': 478, 'ao': 478, 'com': 478, 'e': 478, 'à': 478},
{'N': 880}, {'N': 880, 'a': 881, 'o': 881}, {':': 476, 'N': 475, 'da': 882, 'de': 882, 'do': 882, 'entre': 882}, {'':
(0, 'missed'), 'embora': 90}, {'ido': 884, 'saido': 90}, {'estava': 90}, {'havia': 885, 'nao': 886, 'não': 886, 'que':
28, 'tinha': 885}, {'a': 69, 'ao': 69, 'c': 69, 'com': 69, 'futebol': 69, 'padel': 69, 'tenis': 69, 'ténis': 69,
'tênis': 69, 'à': 69}, {'a': 576, 'me': 521, 'o': 576}, {'nos': 433, 'nós': 433}, {'': (14, 'together'), 'a': 890},
{'se': 891}, {'^': 393, 'de': 394}, {'^': 393, 'apresenta': 667, 'apresentar': 672, 'apresentá': 667, 'coloca': 675,
'colocá': 675, 'conecta': 667, 'conectar': 672, 'conectá': 667, 'juntar': 672, 'lhe': 56, 'po': 678}, {'^': 393, 'de':
894, 'lhe': 56, 'me': 893}, {'da': 41, 'de': 41, 'do': 41}, {'me': 896}, {'cadeira': 90}, {'de': 898}, {'cano': 90},
{'bolo': 90, 'cano': 90, 'cha': 899, 'furo': 90, 'nega': 90, 'tampa': 90}, {'bolo': 90, 'cano': 90, 'cha': 899,
'furo': 90, 'nega': 90, 'o': 900, 'tampa': 90, 'um': 901, 'uma': 901}, {'como': 450}, {'contacto': 602, 'contato':
602, 'nome': 602, 'numero': 602, 'telefone': 602}, {'opiniao': 128}, {'minha': 905}, {'<any_det>': 904, 'a': 906,
'algumas': 612, 'alguns': 612, 'bastante': 612, 'comentarios': 128, 'feedback': 128, 'imenso': 612, 'imensos': 612,
'lhe': 632, 'lhes': 632, 'minha': 905, 'muito': 612, 'uma': 621, 'umas': 612, 'uns': 612, 'varias': 612, 'varios':
612}, {'algumas': 612, 'alguns': 612, 'bastante': 612, 'imenso': 612, 'imensos': 612, 'lhe': 632, 'lhes': 632,
'muito': 612, 'uma': 621, 'umas': 612, 'uns': 612, 'varias': 612, 'varios': 612}, {'<any_det>': 904, 'algumas': 612,
'alguns': 612, 'bastante': 612, 'imenso': 612, 'imensos': 612, 'lhe': 632, 'lhes': 632, 'muito': 612, 'uma': 621,
'umas': 612, 'uns': 612, 'varias': 612, 'varios': 612}, {'': (5, 'mine'), 'que': 23}, {'<handed1>': 106, '<told1>':
386, '^': 405, 'apresentei': 478, 'contei': 903, 'dei': 907, 'deixei': 908, 'devo': 23, 'expliquei': 903, 'fiz': 908,
'mandei': 909, 'mostrei': 903, 'passei': 909, 'pedi': 586, 'perguntei': 586, 'prometi': 910}, {'facebook': 41,
'imprensa': 41, 'insta': 41, 'instagram': 41, 'jornal': 41, 'linkedin': 41, 'twitter': 41, 'x': 41}, {'': (11,
'thinking'), 'facebook': 41, 'imprensa': 41, 'insta': 41, 'instagram': 41, 'jornal': 41, 'linkedin': 41, 'twitter':
41, 'x': 41}, {'a': 41, 'as': 41, 'na': 912, 'no': 913, 'o': 41, 'os': 41, 'pelo': 912, 'que': 41, 'sobre': 41, 'um':
41, 'uma': 41}, {'perdida': 90}, {'': (23, 'contact'), '<to>': 739, 'a': 576, 'lhe': 69, 'o': 576, 'para': 740},
{'meu': 608, 'meus': 608, 'minha': 609, 'minhas': 608}, {'<any_det>': 603, '<feedback_noun>': 604, 'algumas': 612,
'alguns': 612, 'bastante': 612, 'imenso': 612, 'imensos': 612, 'muito': 612, 'um': 488, 'uma': 621, 'umas': 612,
'uns': 612, 'varias': 612, 'varios': 612}, {'curriculo': 703, 'cv': 703, 'meu': 609, 'meus': 608, 'minha': 608,
'minhas': 608}, {'meu': 608, 'meus': 609, 'minha': 608, 'minhas': 608}, {'<feedback_noun>': 604, 'cliente': 487,
'contacto': 487, 'contato': 487, 'email': 126, 'lead': 487, 'mail': 126, 'zap': 126}, {'<feedback_noun>': 604, 'data':
617, 'mensagem': 126}, {'<any_det>': 603, '<feedback_noun>': 604, '<to>': 606, '^': 724, 'a': 917, 'algumas': 612,
'alguns': 612, 'as': 631, 'audio': 126, 'bastante': 612, 'imenso': 612, 'imensos': 612, 'lhe': 918, 'lhes': 622,
'mail': 126, 'mensagem': 126, 'meu': 608, 'meus': 608, 'minha': 608, 'minhas': 608, 'muito': 612, 'o': 919, 'os': 920,
'para': 626, 'um': 921, 'uma': 922, 'umas': 612, 'uns': 612, 'varias': 612, 'varios': 612, 'áudio': 126}, {'<letter>':
69}, {'<any_det>': 641, '<letter>': 69, '^': 309, 'nota': 640, 'para': 275, 'pra': 275}, {'<any_det>': 924,
'<letter>': 69, 'eu': 310, 'me': 925, 'para': 275, 'pra': 275}, {'almocar': 12, 'encontrar': 12, 'jantar': 12, 'nos':
138, 'tomar': 12}, {'c': 553, 'com': 553, 'de': 927}, {'c': 553, 'com': 553}, {'saudade': 69}, {'a': 930, 'saudades':
69}, {'saudades': 69}, {'': (13, 'talk'), 'como': 28, 'da': 28, 'de': 28, 'do': 28, 'por': 407, 'porque': 28, 'que':
28, 'se': 28, 'sobre': 28}, {'a': 23, 'em': 23}, {'mail': 69}, {'<letter>': 69, 'e': 935, 'nota': 640}, {'<any_det>':
936, '<letter>': 69, 'a': 637, 'e': 935, 'em': 638, 'esperando': 90, 'na': 642, 'no': 645, 'nota': 640, 'pendurada':
90, 'pendurado': 90, 'plantada': 90, 'plantado': 90, 'à': 637}, {'bolo': 90}, {'<any_det>': 657, 'bolo': 90, 'furo':
90, 'o': 938, 'para': 662, 'pra': 662, 'um': 938}, {'<any_det>': 936, '<letter>': 69, 'e': 935, 'nota': 640},
{'<any_det>': 936, '<letter>': 69, 'e': 935, 'me': 276, 'nota': 640, 'para': 275, 'pra': 275}, {'para': 23, 'pra':
23}, {'cabeca': 90}, {'<any_det>': 936, '<letter>': 69, 'completamente': 90, 'da': 943, 'e': 935, 'nota': 640,
'totalmente': 90}, {'me': 305, 'para': 56, 'pra': 56, 'que': 304}, {'<advises>': 315, '<called3>': 69, '<off>': 90,
'<says>': 933, '<wrote3>': 156, '^': 316, 'acompanhou': 433, 'alerta': 318, 'alertou': 318, 'avisando': 407, 'avisou':
318, 'cobra': 195, 'cobrou': 195, 'coloca': 199, 'comprometi': 934, 'contando': 407, 'convida': 594, 'convidam': 594,
'deixou': 937, 'deu': 939, 'deve': 208, 'devem': 208, 'disse': 326, 'diz': 329, 'empurrou': 254, 'encaminhou': 940,
'encarrego': 706, 'encontramos': 521, 'encontrei': 521, 'encoraja': 254, 'encorajou': 254, 'enviou': 940, 'esqueci':
735, 'estimulou': 254, 'fala': 277, 'falou': 326, 'falta': 792, 'garantiu': 292, 'ia': 330, 'incentiva': 254,
'incentivou': 254, 'insistiu': 331, 'lembrar': 893, 'lembrei': 896, 'mandou': 941, 'ofereci': 942, 'passou': 944,
'pediu': 945, 'pergunto': 41, 'poe': 199, 'promete': 292, 'prometeu': 292, 'reuni': 521, 'reunimos': 521, 'sugeriu':
331, 'tem': 332, 'tinha': 330, 'têm': 332, 'vai': 200, 'vao': 200}, {'^': 46, 'a': 47, 'o': 47}, {'a': 47, 'o': 47},
{'a': 47, 'ao': 47, 'aos': 47, 'as': 47, 'com': 948, 'em': 47, 'na': 47, 'no': 47, 'para': 47, 'pra': 47, 'à': 47,
'às': 47}, {'saudade': 90}, {'de': 950}, {'a': 438, 'ao': 438, 'aos': 438, 'à': 438}, {'obrigada': 952, 'obrigado':
952}, {'melhor': 61}, {'^': 5, 'a': 274, 'eu': 61, 'nos': 61, 'nós': 61, 'o': 954}, {'N': 955}, {'da': 956, 'de': 956,
'dela': 955, 'dele': 955, 'do': 956}, {'agenda': 12, 'opiniao': 957, 'visao': 957}, {'N': 90}, {'da': 959, 'de': 959,
'do': 959}, {'': (0, 'missed'), 'a': 90, 'ao': 90, 'em': 90, 'na': 90, 'nada': 90, 'no': 90, 'nossa': 90, 'nosso': 90,
'o': 90, 'à': 90}, {'certo': 961, 'noticias': 90, 'para': 442, 'pra': 442, 'sinal': 90}, {'^': 393, 'lhe': 56}, {'^':
393, 'de': 963, 'lhe': 56}, {'ninguem': 90}, {'possivel': 961}, {'volta': 90}, {'de': 967, 'mais': 90, 'nada': 90},
{'noticias': 90, 'sinal': 90}, {'<answers>': 90, 'deu': 969, 'esquecer': 964, 'liga': 968, 'ligou': 968, 'respondeu':
968}, {'esquecer': 893}, {'realizou': 961}, {'nada': 457}, {'<inf>': 90}, {'de': 974}, {'como': 442, 'coragem': 975,
'tempo': 445}, {'ninguem': 961}, {'<answers>': 90, '<clitic>': 440, '<happens3>': 961, '<seen1>': 90, 'cheguei': 443,
'consegui': 442, 'conseguimos': 442, 'deu': 962, 'esquece': 893, 'esquecer': 964, 'estava': 965, 'foi': 966, 'fui':
533, 'havia': 965, 'liga': 968, 'ligou': 968, 'me': 970, 'posso': 971, 'pude': 442, 'respondeu': 968, 'se': 972,
'sei': 973, 'tinha': 965, 'tive': 976, 'veio': 977}, {'noticias': 90, 'para': 442, 'pra': 442, 'sinal': 90},
{'<answers>': 90, 'deu': 969, 'liga': 968, 'ligou': 968, 'respondeu': 968}, {'<answers>': 90, '<clitic>': 440,
'<seen1>': 90, 'cheguei': 443, 'consegui': 442, 'conseguimos': 442, 'deu': 979, 'liga': 968, 'ligou': 968, 'me': 980,
'noticia': 457, 'noticias': 457, 'novas': 457, 'novidades': 457, 'pude': 442, 'rasto': 457, 'respondeu': 968, 'sinal':
457, 'tive': 446}, {'<answers>': 90, 'deu': 969}, {'<answers>': 90, 'deu': 969, 'me': 982}, {'': (7, 'waiting'),
'<of>': 17, 'da': 17, 'de': 17, 'do': 17}, {'lugar': 61}, {'aguardo': 984, 'entender': 957, 'meu': 985, 'seu': 985,
'teu': 985, 'vacuo': 90}, {'bolo': 90, 'furo': 90, 'o': 938, 'para': 662, 'pra': 662, 'um': 938}, {'juntos': 433},
{'D': 12, 'c': 69, 'com': 69}, {'<advises>': 315, '<called3>': 69, '<off>': 90, '<says>': 933, '<we3>': 69,
'<wrote3>': 156, '^': 316, 'alerta': 318, 'alertou': 318, 'avisou': 318, 'convida': 594, 'convidam': 594, 'deixou':
937, 'desencontramos': 90, 'desencontrámos': 90, 'deu': 987, 'deve': 208, 'devem': 208, 'disse': 342, 'diz': 342,
'dois': 988, 'empurrou': 254, 'encaminhou': 940, 'encontramos': 989, 'encontrei': 521, 'encoraja': 254, 'encorajou':
254, 'enviou': 940, 'esquecemos': 735, 'estimulou': 254, 'falamos': 59, 'falou': 342, 'ia': 330, 'incentiva': 254,
'incentivou': 254, 'mandou': 940, 'passou': 940, 'reuni': 521, 'reunimos': 521, 'tem': 332, 'tinha': 330, 'têm': 332,
'vai': 200, 'vao': 200, 'vemos': 59}, {'mim': 37}, {'mental': 37, 'para': 991, 'pessoal': 37}, {'<answers>': 90,
'<came3>': 90, '<clitic>': 440, '<seen1>': 90, 'atendeu': 90, 'chegou': 90, 'cheguei': 443, 'consegui': 442,
'conseguimos': 442, 'deu': 979, 'ligou': 90, 'me': 982, 'pude': 442, 'respondeu': 90, 'tive': 446}, {'dois': 988},
{'^': 405, 'quais': 28, 'qual': 28, 'seu': 424, 'sua': 424}, {'<to>': 513, 'N': 438, 'a': 438, 'ao': 438, 'aos': 438,
'à': 438}, {'para': 23}, {'<to>': 565, '^': 563, 'com': 568, 'lhe': 564, 'lhes': 564, 'me': 997, 'para': 568},
{'dois': 988, 'quais': 28, 'qual': 28}, {'entrevista': 41}, {'podcast': 41, 'video': 41, 'vídeo': 41}, {'palestra':
41}, {'a': 1000, 'o': 1001, 'que': 41, 'um': 1001, 'uma': 1002}, {'<them>': 581, 'a': 582, 'avisar': 408, 'contar':
408, 'dizer': 408, 'me': 422, 'o': 582, 'que': 462}, {'D': 111, 'para': 467, 'pra': 467, 'pro': 467}, {'escritorio':
12}, {'em': 415}, {'': (2, 'plan'), 'a': 415}, {'visitar': 12}, {'comigo': 12}, {'<moved_pp>': 1005, 'D': 111, 'a':
849, 'agora': 803, 'almocar': 12, 'ao': 1006, 'aqui': 1007, 'ca': 1008, 'jantar': 12, 'la': 1007, 'lá': 1007, 'me':
1009, 'para': 467, 'pra': 467, 'pro': 467, 'ter': 1010}, {'manha': 69, 'noite': 69, 'tarde': 69}, {'semana': 69},
{'de': 1013}, {'dia': 69, 'fim': 1014}, {'...': 521, 'a': 1012, 'em': 73, 'la': 69, 'lá': 69, 'na': 855, 'no': 69,
'o': 1015, 'pela': 69, 'pelo': 69, 'por': 73}, {'manha': 69, 'meu': 608, 'meus': 608, 'minha': 609, 'minhas': 608,
'noite': 69, 'tarde': 69}, {'curriculo': 703, 'cv': 703, 'dia': 69, 'fim': 1014, 'meu': 609, 'meus': 608, 'minha':
608, 'minhas': 608}, {'<feedback_noun>': 604, 'cliente': 487, 'contacto': 487, 'contato': 487, 'lead': 487},
{'<feedback_noun>': 604, 'data': 617}, {'...': 521, '<any_det>': 603, '<feedback_noun>': 604, '<to>': 606, '^': 724,
'a': 1017, 'algumas': 612, 'alguns': 612, 'as': 631, 'bastante': 612, 'em': 73, 'imenso': 612, 'imensos': 612, 'la':
69, 'lhe': 918, 'lhes': 622, 'lá': 69, 'meu': 608, 'meus': 608, 'minha': 608, 'minhas': 608, 'muito': 612, 'na': 855,
'no': 69, 'o': 1018, 'os': 920, 'para': 626, 'pela': 69, 'pelo': 69, 'por': 73, 'um': 1019, 'uma': 1020, 'umas': 612,
'uns': 612, 'varias': 612, 'varios': 612}, {'cabeca': 90, 'ideia': 90}, {'completamente': 90, 'da': 1022,
'totalmente': 90}, {'<moved_pp>': 1005, 'D': 111, 'a': 849, 'agora': 803, 'me': 1023, 'para': 467, 'pra': 467, 'pro':
467}, {'<to>': 586}, {'opiniao': 1025}, {'a': 586, 'o': 586}, {'': (8, 'asked'), '<to>': 586, 'para': 1027}, {'<to>':
586, 'para': 1027}, {'conselho': 1025}, {'<to>': 586, 'a': 1026, 'ajuda': 1025, 'conselho': 1025, 'lhe': 1028, 'lhes':
1029, 'opiniao': 1025, 'para': 1027, 'um': 1030}, {'<to>': 586, 'lhe': 1029, 'lhes': 1029, 'para': 1027}, {'^': 556},
{'^': 556, 'eu': 395, 'lhe': 1033}, {'': (5, 'mine'), '<giveinf>': 23, '<subj>': 5, 'me': 227, 'nao': 228, 'não':
228}, {'<giveinf>': 23, '<subj>': 5, 'me': 227, 'nao': 228, 'não': 228}, {'^': 1036, 'lhe': 394}, {'^': 1035, 'a':
303, 'eu': 1037, 'lhe': 1033, 'nos': 239, 'nós': 239}, {'para': 1034, 'pra': 396, 'que': 1038}, {'': (4,
'needs_from_me'), '<giveinf>': 23, '<subj>': 5, 'me': 227, 'nao': 228, 'não': 228}, {'': (4, 'needs_from_me'),
'<giveinf>': 23}, {'^': 1041}, {'^': 1040, 'lhe': 1042, 'lhes': 195}, {'^': 1036, 'a': 349, 'eu': 1043, 'lhe': 394,
'nos': 239, 'nós': 239}, {'me': 1039, 'para': 396, 'pra': 396, 'que': 1044}, {'carona': 69}, {'vistos': 28}, {'call':
90}, {'a': 1048}, {'<date>': 90, 'call': 90}, {'a': 1050, 'ao': 532, 'o': 532, 'à': 532}, {'se': 28}, {'<to>': 586,
'lhe': 1028, 'lhes': 1029, 'para': 1027}, {'me': 41}, {'^': 578, 'a': 580, 'em': 539, 'eu': 579}, {'N': 1055},
{'<them>': 581, 'N': 540, 'a': 1056, 'o': 1056, 'que': 28}, {'<them>': 581, 'a': 582, 'avisar': 408, 'contar': 408,
'dizer': 408, 'me': 422, 'o': 582}, {'<inf>': 37}, {'^': 337, 'a': 191, 'as': 191, 'da': 339, 'de': 340, 'do': 339,
'o': 191, 'os': 191, 'que': 352, 'se': 1059}, {'<giveinf>': 23, 'lhe': 393}, {'^': 1061}, {'^': 1061, 'de': 1062},
{'^': 1061, 'apresenta': 667, 'apresentar': 672, 'apresentá': 667, 'coloca': 675, 'colocá': 675, 'conecta': 667,
'conectar': 672, 'conectá': 667, 'de': 1062, 'juntar': 672, 'pensar': 41, 'po': 678}, {'lhe': 90}, {'<see_inf>': 90,
'ligar': 1065}, {'N': 910}, {'': (5, 'mine'), '^': 23, 'que': 23}, {'a': 1067, 'o': 1067}, {'': (5, 'mine'), '<to>':
1067, '^': 23, 'lhe': 1068, 'lhes': 1068, 'para': 1069, 'que': 23}, {'': (5, 'mine'), '<to>': 1067, 'lhe': 910,
'lhes': 910, 'para': 1069, 'que': 23}, {'<date>': 12, 'passo': 37}, {'passos': 37}, {'N': 510, 'conversa': 536}, {'N':
510, 'a': 1074, 'em': 546, 'o': 511}, {'conversa': 536}, {'a': 1076}, {'<moved_pp>': 1005, 'D': 111, 'agora': 1005,
'para': 467, 'pra': 467, 'pro': 467}, {'e': 1078, 'fica': 1078, 'ficou': 1078, 'muda': 1078, 'mudou': 1078, 'passa':
1078, 'passou': 1078, 'sera': 1078, 'vai': 1078, 'é': 1078}, {'D': 1079, 'quarta': 1079, 'quinta': 1079, 'segunda':
1079, 'sexta': 1079, 'terca': 1079}, {'D': 1079, 'marcada': 1080, 'marcado': 1080, 'quarta': 1079, 'quinta': 1079,
'segunda': 1079, 'sexta': 1079, 'terca': 1079}, {'ser': 1080}, {'era': 1080, 'estava': 1081, 'ia': 1082, 'seria':
1080, 'tinhamos': 1080}, {'dia': 41}, {'encontramos': 90, 'encontrámos': 90}, {'encontrei': 90, 'liguei': 90, 'nos':
1085, 'vi': 90}, {'': (6, 'theirs'), 'me': 0, 'nos': 0}, {'<would_give>': 1087}, {'^': 1088}, {'<is3>': 28, '<they>':
28, '^': 1088, 'era': 1080, 'estava': 1081, 'ia': 1082, 'me': 1089, 'nos': 1089, 'saudade': 90, 'seria': 1080,
'tinhamos': 1080}, {'': (13, 'talk'), 'sabe': 41}, {'quando': 28, 'quanto': 28, 'se': 28}, {'^': 261, 'a': 191, 'as':
191, 'da': 191, 'de': 262, 'do': 191, 'o': 191, 'os': 191, 'que': 265, 'saber': 1092}, {'': (11, 'thinking'),
'aparecer': 216, 'ir': 216, 'juntar': 217, 'passar': 216, 'ter': 216, 'vinha': 216, 'vir': 216, 'viria': 216},
{'aparecer': 216, 'de': 1094, 'em': 218, 'ir': 216, 'juntar': 217, 'passar': 216, 'que': 354, 'ter': 216, 'vinha':
216, 'vir': 216, 'viria': 216}, {'<letter>': 69, 'chamada': 69, 'visita': 69}, {'<any_det>': 1096, '<letter>': 69,
'^': 529, 'chamada': 69, 'visita': 69}, {'<any_det>': 1096, '<letter>': 69, 'chamada': 69, 'visita': 69}, {'dela':
423, 'dele': 423}, {'N': 876, 'a': 877, 'la': 486, 'lo': 486, 'o': 877}, {'duvidas': 450, 'perguntas': 450}, {'a':
1101, 'as': 1101, 'às': 1101}, {'c': 69, 'com': 69, 'me': 521}, {'N': 69}, {'a': 1104, 'as': 1104, 'o': 1104, 'os':
1104}, {'com': 69, 'para': 69, 'pra': 69}, {'calhar': 41, 'compromete': 201, 'comprometeu': 201, 'encarrega': 256,
'esqueceu': 457, 'fosse': 301, 'juntou': 433, 'ofereceu': 359}, {'': (0, 'missed'), 'da': 90, 'de': 90, 'do': 90},
{'atender': 90, 'falar': 90, 'noticia': 457, 'noticias': 1108, 'novas': 457, 'novidades': 457, 'rasto': 457,
'responder': 90, 'resposta': 90, 'retorno': 90, 'sinal': 1108, 'sorte': 90, 'sucesso': 90, 'ver': 90}, {'me': 521},
{'aniversario': 689, 'aniversário': 689, 'niver': 689, 'o': 690, 'que': 41}, {'bom': 41}, {'^': 46, 'a': 47, 'ao': 47,
'aos': 47, 'as': 47, 'com': 47, 'em': 47, 'na': 47, 'no': 47, 'para': 47, 'à': 47, 'às': 47}, {'coaching': 1113,
'mentoria': 1113, 'mentorias': 1113, 'mentoring': 1113}, {'de': 1114}, {'falta': 457}, {'a': 1116, 'falta': 457},
{'chama': 90}, {'com': 41, 'que': 41}, {'na': 912, 'no': 912, 'pelo': 912, 'que': 28}, {'a': 271, 'agendada': 12,
'agendado': 12, 'aguardando': 191, 'esperando': 191, 'marcada': 12, 'marcado': 12, 'à': 271}, {'estava': 433,
'esteve': 433, 'veio': 433}, {'desligado': 90}, {'<inf>': 37, '^': 363, 'me': 200, 'nos': 200}, {'...': 800, 'de':
364, 'que': 1124}, {'a': 12, 'o': 12}, {'^': 393, 'almocar': 99, 'encontrar': 12, 'estar': 99, 'lhe': 56, 'lhes': 56,
'ver': 1126}, {'<date>': 12, 'de': 1127, 'que': 1127, 'um': 13, 'uma': 13}, {'': (5, 'mine'), '^': 393, 'almocar': 99,
'apresenta': 667, 'apresentar': 672, 'apresentá': 667, 'coloca': 675, 'colocá': 675, 'conecta': 667, 'conectar': 672,
'conectá': 667, 'encontrar': 12, 'estar': 99, 'juntar': 672, 'lhe': 56, 'lhes': 56, 'pensar': 41, 'po': 678, 'ver':
1126}, {'<date>': 12, 'de': 1129, 'que': 1129, 'saudades': 90, 'um': 13, 'uma': 13}, {'cancelar': 90, 'desmarcar':
90}, {'de': 1131, 'que': 1131}, {'': (5, 'mine'), 'me': 17}, {'<giveinf>': 1133}, {'^': 17, 'encontrar': 90},
{'<see_inf>': 90, '^': 1134, 'me': 1135, 'nos': 208}, {'^': 294, 'agendado': 90, 'combinado': 90, 'de': 1136,
'ficado': 219, 'marcado': 90, 'que': 1136}, {'com': 586}, {'a': 1101, 'as': 1101, 'duvidas': 1138, 'às': 1101},
{'<any_det>': 835, '<date>': 69, 'de': 1131, 'que': 1131}, {'dever': 52, 'pensar': 459}, {'a': 1141, 'devendo': 52,
'do': 37, 'pensando': 459}, {':': 37}, {'almoco': 69, 'almoço': 69}, {'<any_det>': 69, 'cafe': 69, 'cafezinho': 69,
'café': 69, 'cha': 69, 'chopp': 69, 'pequeno': 1144, 'um': 506}, {'cafe': 69, 'café': 69, 'um': 69, 'uma': 69}, {'':
(23, 'contact'), 'de': 898}, {'<any_det>': 69, 'bolo': 90, 'cafe': 69, 'cafezinho': 69, 'café': 69, 'cano': 90, 'cha':
1147, 'chopp': 69, 'furo': 90, 'nega': 90, 'pequeno': 1144, 'tampa': 90, 'um': 901, 'uma': 901}, {'<any_det>': 69,
'cafe': 69, 'cafezinho': 69, 'café': 69, 'cha': 69, 'chopp': 69, 'pequeno': 1144}, {'mails': 69}, {'audios': 69, 'e':
1150, 'emails': 69, 'mails': 69, 'mensagens': 69, 'áudios': 69}, {'de': 1151}, {'': (23, 'contact'), 'ideia': 69},
{'audios': 69, 'e': 1150, 'emails': 69, 'figurinhas': 69, 'ideia': 69, 'impressoes': 69, 'mails': 69, 'mensagens': 69,
'uma': 1153, 'umas': 69, 'áudios': 69}, {'a': 1141, 'devendo': 52, 'pensando': 459}, {'desses': 41, 'destes': 41},
{'<drink>': 521, 'dia': 1156}, {'<drink>': 521, 'vez': 407}, {'<drink>': 521}, {'<giveinf>': 149, '<inf>': 374}, {'D':
111, 'a': 516, 'o': 516}, {'<moved_pp>': 803, '^': 1160, 'a': 849, 'agora': 803, 'ao': 516, 'me': 200, 'na': 516,
'no': 516, 'nos': 200, 'para': 1161, 'pra': 853, 'pro': 853}, {'<see_inf>': 12, '^': 393, 'a': 415, 'encontrar': 416,
'falar': 99, 'lhe': 1033, 'lhes': 394, 'me': 417, 'nos': 418, 'ter': 419, 'ver': 426}, {'^': 150, 'me': 200, 'nos':
200}, {'almocar': 12, 'ao': 1006, 'aqui': 1007, 'ca': 1008, 'jantar': 12, 'la': 1007, 'lá': 1007, 'me': 1009, 'ter':
1010}, {'nos': 100}, {'N': 69, 'entrevista': 41}, {'N': 69, 'podcast': 41, 'video': 41, 'vídeo': 41}, {'N': 69, 'a':
1167, 'as': 1104, 'me': 521, 'na': 912, 'no': 912, 'o': 1168, 'os': 1104, 'passar': 41, 'pelo': 912, 'que': 41, 'um':
1001, 'uma': 1002}, {'N': 12}, {'com': 1170}, {'com': 498, 'em': 498, 'na': 498, 'no': 498, 'para': 498}, {'^': 393,
'casa': 12}, {'<see_inf>': 12, '^': 393, 'a': 1173, 'com': 1170, 'encontrar': 416, 'falar': 99, 'lhe': 1033, 'lhes':
394, 'me': 417, 'nos': 418, 'o': 394, 'ter': 419, 'ver': 426}, {'espera': 141, 'ultima': 425}, {'aniversario': 689,
'aniversário': 689, 'da': 252, 'de': 252, 'niver': 689, 'o': 690, 'para': 394, 'pra': 394, 'preciso': 691, 'que':
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
466, 'comi': 562, 'comigo': 433, 'compartilhei': 569, 'compromete': 202, 'comprometeu': 202, 'comprometi': 571,
'conduzi': 574, 'conectei': 577, 'confirmei': 466, 'conforme': 583, 'conhecemos': 69, 'conheci': 69, 'connosco': 433,
'conosco': 433, 'conselho': 585, 'consultei': 587, 'conta': 203, 'contando': 407, 'contei': 593, 'conversamos': 69,
'conversei': 69, 'conversámos': 69, 'convida': 595, 'convidaram': 70, 'convidou': 70, 'correio': 597, 'corri': 521,
'creio': 432, 'cruz': 598, 'cruzamo': 599, 'cruzei': 601, 'cuja': 28, 'cujo': 28, 'cumprimentei': 69, 'dado': 407,
'dei': 629, 'deixa': 630, 'deixei': 636, 'deixou': 646, 'demos': 648, 'depois': 649, 'desde': 463, 'desejei': 652,
'desencontramos': 90, 'desencontrámos': 90, 'desliguei': 654, 'deu': 663, 'deve': 209, 'devem': 210, 'deveria': 664,
'devia': 665, 'deviamos': 664, 'devido': 28, 'devo': 680, 'dica': 585, 'direto': 518, 'discutimos': 69, 'disse': 687,
'diz': 249, 'dizem': 407, 'dizendo': 407, 'e': 692, 'ela': 693, 'ele': 693, 'em': 695, 'embora': 696, 'emprestei':
702, 'empurrou': 255, 'encaminhei': 705, 'encarrega': 257, 'encarrego': 707, 'encontramo': 708, 'encontramos': 713,
'encontrei': 714, 'encontro': 715, 'encontrámo': 599, 'encontrámos': 714, 'encorajou': 255, 'enquanto': 462,
'ensaiamos': 718, 'ensaiei': 718, 'ensaiámos': 718, 'ensinei': 723, 'entrevistei': 69, 'enviei': 728, 'enviou': 730,
'era': 731, 'eramos': 732, 'esbarrei': 601, 'escapou': 736, 'escrevi': 741, 'espera': 266, 'esperamos': 743,
'esperando': 406, 'esperei': 746, 'espero': 743, 'esquecemos': 747, 'esqueceu': 749, 'esqueci': 750, 'esta': 751,
'estamos': 754, 'estava': 755, 'estavamos': 758, 'esteve': 759, 'estive': 763, 'estivemos': 766, 'estou': 769, 'está':
751, 'eu': 783, 'expliquei': 786, 'fala': 277, 'falamos': 69, 'falei': 789, 'falou': 278, 'falta': 793, 'faltei': 533,
'falámos': 69, 'faz': 802, 'feedback': 607, 'festejei': 69, 'fica': 807, 'ficamos': 817, 'ficara': 285, 'ficaram':
286, 'fico': 819, 'ficou': 828, 'ficámos': 830, 'fiquei': 834, 'fiz': 847, 'fizemos': 848, 'foi': 854, 'fomos': 857,
'fui': 859, 'garantiu': 292, 'gostaria': 860, 'gostava': 860, 'gracas': 862, 'gravador': 864, 'h': 867, 'ha': 873,
'haviamos': 874, 'hora': 867, 'horas': 867, 'ia': 298, 'iam': 299, 'ideia': 41, 'incentivou': 255, 'indiquei': 878,
'informei': 879, 'insiste': 302, 'insistiu': 308, 'intro': 883, 'ja': 887, 'jantamos': 69, 'jantei': 69, 'jantámos':
69, 'jogamos': 69, 'joguei': 888, 'jogámos': 69, 'juntamo': 599, 'juntei': 889, 'juntou': 892, 'lanchamos': 69,
'lanchei': 69, 'lanchámos': 69, 'lembra': 893, 'lembrar': 895, 'lembrei': 897, 'lembrete': 37, 'levei': 902, 'lhe':
911, 'lhes': 911, 'li': 914, 'ligacao': 915, 'liguei': 916, 'manda': 311, 'mandei': 923, 'mandou': 926, 'marcamos':
928, 'marcámos': 929, 'marquei': 928, 'matamos': 931, 'matámos': 932, 'me': 946, 'mentorei': 947, 'mentoria': 949,
'mentorias': 949, 'ministrei': 574, 'morrendo': 951, 'mostrei': 786, 'muda': 803, 'mudou': 803, 'muita': 950, 'muito':
953, 'na': 958, 'nada': 960, 'nao': 978, 'necessita': 341, 'nem': 981, 'ninguem': 983, 'no': 986, 'nos': 990, 'nota':
992, 'nunca': 993, 'não': 978, 'nós': 994, 'o': 995, 'obrigada': 996, 'obrigado': 996, 'ocupa': 257, 'ocupo': 707,
'ofereceu': 345, 'ofereci': 998, 'os': 999, 'ouvi': 1003, 'para': 1004, 'parece': 407, 'partilhei': 569, 'passa':
1011, 'passamos': 1016, 'passei': 1021, 'passou': 1024, 'passámos': 1016, 'pede': 346, 'pedi': 1031, 'pedimos': 1032,
'pediu': 1045, 'peguei': 1046, 'pelos': 1047, 'pendente': 394, 'pensava': 219, 'penso': 432, 'perdemos': 1049,
'perdi': 1051, 'pergunta': 1052, 'perguntamos': 1032, 'perguntei': 1053, 'pergunto': 1054, 'perguntou': 1052, 'poe':
199, 'por': 1057, 'porque': 28, 'porquê': 28, 'pq': 28, 'pra': 1058, 'precisa': 1060, 'precisamos': 1063, 'precisava':
893, 'preciso': 1064, 'presentacion': 477, 'presentation': 477, 'procurei': 1066, 'promete': 292, 'prometemos': 1070,
'prometeu': 292, 'prometi': 1071, 'propoe': 250, 'propos': 250, 'proxima': 13, 'proximo': 1072, 'proximos': 1073,
'pus': 1075, 'pusemos': 1077, 'pôr': 542, 'q': 1083, 'qualquer': 1084, 'quando': 462, 'quase': 1086, 'que': 1090,
'quem': 1091, 'quer': 1093, 'queria': 1095, 'quis': 1066, 'reagendada': 111, 'reagendado': 111, 'reagendamos': 111,
'reagendar': 111, 'reagendámos': 111, 'recebemos': 1097, 'receberam': 70, 'receberei': 530, 'recebeu': 70, 'recebi':
1098, 'recebo': 530, 'recomendacao': 1099, 'recomendei': 1100, 'reencontrei': 714, 'reenviou': 730, 'remarcada': 111,
'remarcado': 111, 'remarcamos': 111, 'remarcar': 111, 'remarcou': 111, 'remarcámos': 111, 'requer': 358, 'respondi':
1102, 'resta': 394, 'reuni': 1103, 'reunimo': 708, 'reunimos': 521, 'reuniram': 69, 'reuno': 715, 'revi': 1105,
'revimos': 69, 'revisamos': 69, 'sai': 1106, 'saimos': 1106, 'saudades': 457, 'saí': 1106, 'se': 1107, 'segundo': 583,
'sem': 1109, 'sentei': 1110, 'sera': 1111, 'seria': 1112, 'sessao': 1115, 'sessoes': 1115, 'seu': 655, 'sinto': 1117,
'so': 1118, 'sonhei': 1119, 'soube': 1120, 'sua': 655, 'sugeriu': 331, 'sugestao': 1099, 'ta': 1121, 'talvez': 41,
'tambem': 1122, 'tarefa': 431, 'tava': 521, 'telefone': 1123, 'telefonei': 69, 'tem': 1125, 'temos': 1128, 'tenho':
1130, 'tentamos': 1066, 'tentei': 1066, 'tento': 1066, 'tentámos': 1066, 'teve': 1132, 'tinha': 1137, 'tinham': 368,
'tinhamos': 874, 'tirei': 1139, 'tive': 1140, 'tivemos': 1140, 'to': 1142, 'todo': 1143, 'tomamos': 1145, 'tomando':
1146, 'tomara': 41, 'tomei': 1148, 'tomo': 507, 'tomámos': 1149, 'topei': 601, 'trabalhamos': 69, 'trabalhei': 521,
'trata': 256, 'trato': 706, 'treinamos': 718, 'treinámos': 718, 'troca': 1152, 'trocamos': 69, 'trocámos': 69,
'trombei': 601, 'troquei': 1154, 'têm': 370, 'tô': 1155, 'um': 1157, 'uma': 1158, 'umas': 1159, 'uns': 1159, 'vai':
1162, 'valeu': 514, 'vamos': 1163, 'vao': 1164, 'veio': 759, 'vejo': 715, 'vem': 1165, 'vemo': 708, 'vemos': 1166,
'vi': 1169, 'viajei': 521, 'viajo': 1171, 'vimo': 599, 'vimos': 1105, 'visitei': 69, 'visto': 407, 'vlw': 514,
'voicemail': 90, 'voluntaria': 1172, 'voluntariado': 1172, 'voluntario': 1172, 'vou': 1174, 'à': 1175, 'é': 1176}]


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

