"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('aceptará', 'aceptá', 'acercó', 'acerqué', 'acompaño', 'acompañó', 'adelantá', 'agregó', 'ahorrá',
'ajustá', 'alquilá', 'animó', 'anticipó', 'anunció', 'aplacé', 'aprovechá', 'apuntá', 'apunté', 'apuntó', 'armá',
'armé', 'armó', 'aumentá', 'avisé', 'avisó', 'bajá', 'bajé', 'bajó', 'buscará', 'buscó', 'busqué', 'buzón', 'café',
'cambiá', 'cambió', 'casó', 'centrá', 'cenó', 'cerrará', 'cobrá', 'comentó', 'comprará', 'comprá', 'compró',
'concentrá', 'conectó', 'confirmé', 'confirmó', 'consulté', 'contactá', 'contacté', 'contactó', 'contesté',
'contestó', 'contratará', 'contratá', 'contrató', 'conversé', 'cortá', 'corté', 'cotizó', 'crucé', 'cuidá',
'currículum', 'cuándo', 'cuántas', 'cuánto', 'cuántos', 'céntrate', 'cóctel', 'cómo', 'dejará', 'dejá', 'dejé',
'dejó', 'depositó', 'descansá', 'devolvérselo', 'documentá', 'dónde', 'echó', 'eliminá', 'empezará', 'enfermó',
'enfócate', 'enseño', 'enseñó', 'enteró', 'entrará', 'entregó', 'entrá', 'enviársela', 'enviárselo', 'envié', 'envió',
'envía', 'envíe', 'envío', 'escribí', 'escuchá', 'escuché', 'esperá', 'esperé', 'esperó', 'estudiá', 'estudió',
'está', 'evitá', 'explicó', 'expliqué', 'exportá', 'facilitó', 'facturá', 'fichá', 'fijé', 'firmará', 'firmá',
'firmé', 'firmó', 'formá', 'formé', 'fusioná', 'gastá', 'giró', 'grabó', 'guardá', 'guión', 'hablá', 'hablé', 'habló',
'hacé', 'hacía', 'informé', 'intentó', 'juntá', 'junté', 'juntó', 'lanzará', 'levantá', 'levanté', 'limitá',
'llamará', 'llamá', 'llamé', 'llamó', 'llevé', 'llevó', 'mandará', 'mandá', 'mandársela', 'mandárselo', 'mandé',
'mandó', 'marcó', 'marqué', 'mentoría', 'mirá', 'miré', 'montará', 'montá', 'montó', 'mudará', 'mudá', 'mí', 'móvil',
'negociá', 'notaría', 'número', 'olvidá', 'olvidé', 'olvidó', 'olvídate', 'organizó', 'pagará', 'pagué', 'pagó',
'pará', 'pasará', 'pasársela', 'pasárselo', 'pasé', 'pasó', 'patentá', 'poné', 'preguntá', 'pregunté', 'preguntó',
'preparará', 'prepará', 'preparé', 'preparó', 'presentará', 'presentá', 'presenté', 'presentó', 'prestará', 'prestá',
'presté', 'prestó', 'quedá', 'quedé', 'quedó', 'quitá', 'qué', 'recortá', 'redactó', 'reenvió', 'reenvía', 'reenvío',
'regalá', 'regalé', 'regaló', 'registrá', 'reinvertá', 'renegociá', 'reservé', 'retrasá', 'reunión', 'revisará',
'revisá', 'revisé', 'revisó', 'separá', 'sumá', 'sé', 'sí', 'sólo', 'también', 'teléfono', 'terminó', 'testeá',
'tomará', 'tomá', 'tomé', 'tomó', 'trabajá', 'trabajé', 'trabajó', 'tú', 'usá', 'validará', 'validá', 'vendé',
'viajará', 'viajá', 'viajé', 'viajó', 'visitá', 'visité', 'visitó', 'vía', 'vídeo', 'ánimo', 'él')


SHORT: dict[str, str] = {'ablao': 'hablado', 'able': 'hable', 'bn': 'bien', 'c': 'con', 'cdo': 'cuando', 'cn': 'con',
'comprao': 'comprado', 'd': 'de', 'desp': 'despues', 'docu': 'documento', 'dsp': 'despues', 'dto': 'descuento', 'fnd':
'finde', 'fra': 'factura', 'hablao': 'hablado', 'hsta': 'hasta', 'k': 'que', 'kdado': 'quedado', 'kdamos': 'quedamos',
'kde': 'quede', 'ke': 'que', 'kedado': 'quedado', 'kedamos': 'quedamos', 'kede': 'quede', 'kiere': 'quiere', 'kiero':
'quiero', 'm': 'me', 'mandao': 'mandado', 'mndar': 'mandar', 'msg': 'mensaje', 'msj': 'mensaje', 'mxo': 'mucho',
'mnana': 'manana', 'ns': 'nos', 'num': 'numero', 'oy': 'hoy', 'p': 'para', 'pa': 'para', 'pasao': 'pasado', 'presu':
'presupuesto', 'q': 'que', 'qdado': 'quedado', 'qdamos': 'quedamos', 'qde': 'quede', 'qiere': 'quiere', 'reu':
'reunion', 'tde': 'tarde', 'tel': 'telefono', 'tfno': 'telefono', 'tgo': 'tengo', 'tlf': 'telefono', 'tmb': 'tambien',
'tmbn': 'tambien', 'tng': 'tengo', 'tngo': 'tengo', 'ud': 'usted', 'wa': 'whatsapp', 'wasap': 'whatsapp', 'wpp':
'whatsapp', 'wsp': 'whatsapp', 'x': 'por', 'xa': 'para', 'xq': 'porque'}


CLASSES = {'1h': ('hours',), '1h15': ('hours',), '1h30': ('hours',), '1h45': ('hours',), '1hr': ('hours',), '2h':
('hours',), '2h30': ('hours',), '2hrs': ('hours',), '3h': ('hours',), '4h': ('hours',), '5h': ('hours',), 'a':
('link',), 'abandone': ('should',), 'abogada': ('pro', 'rel'), 'abogado': ('hello', 'pro', 'rel'), 'abra': ('should',
'imperative'), 'abrace': ('called1',), 'abramos': ('should',), 'abran': ('imperative',), 'abras': ('should',
'imperative'), 'abre': ('verb3', 'imperative'), 'abri': ('imperative',), 'abriera': ('should',), 'abril':
('name_words',), 'abrio': ('verb3',), 'abrira': ('verb3',), 'abue': ('rel',), 'abuela': ('rel',), 'abuelo': ('rel',),
'aca': ('filler', 'hello'), 'acaba': ('is3',), 'acepta': ('verb3', 'may3', 'imperative'), 'aceptara': ('verb3',
'should'), 'aceptaramos': ('should',), 'aceptará': ('verb3',), 'acepte': ('should', 'imperative'), 'aceptemos':
('should',), 'acepten': ('imperative',), 'aceptes': ('should', 'imperative'), 'acepto': ('verb3', 'may3'), 'aceptá':
('imperative',), 'acerca': ('give3',), 'acercar': ('giveinf',), 'acercarla': ('giveinf',), 'acercarlas': ('giveinf',),
'acercarle': ('giveinf',), 'acercarles': ('giveinf',), 'acercarlo': ('giveinf',), 'acercarlos': ('giveinf',),
'acercarsela': ('giveinf',), 'acercarselas': ('giveinf',), 'acercarselo': ('giveinf',), 'acercarselos': ('giveinf',),
'acerco': ('give1', 'gave3'), 'acercó': ('gave3',), 'acerque': ('ask_subj',), 'acoge': ('helps3',), 'acompana':
('helps3',), 'acompanado': ('called_pp',), 'acompanan': ('helps3',), 'acompanaron': ('reach',), 'acompane':
('called1',), 'acompano': ('reach', 'called3'), 'acompañó': ('reach', 'called3'), 'aconseja': ('hello', 'advises'),
'aconsejaba': ('advises',), 'aconsejo': ('advises',), 'acordada': ('set',), 'acordado': ('hello',), 'acordamos':
('set_up',), 'acordarme': ('remind',), 'acordarse': ('remind',), 'acordate': ('remind',), 'actualizo': ('do1',),
'acuda': ('should',), 'acuerdate': ('remind',), 'adelanta': ('give3', 'moved3', 'imperative'), 'adelantada':
('moved_pp',), 'adelantado': ('moved_pp',), 'adelantar': ('giveinf',), 'adelantara': ('should',), 'adelantaramos':
('should',), 'adelantarla': ('giveinf',), 'adelantarlas': ('giveinf',), 'adelantarle': ('giveinf',), 'adelantarles':
('giveinf',), 'adelantarlo': ('giveinf',), 'adelantarlos': ('giveinf',), 'adelantarsela': ('giveinf',),
'adelantarselas': ('giveinf',), 'adelantarselo': ('giveinf',), 'adelantarselos': ('giveinf',), 'adelante': ('should',
'imperative'), 'adelantemos': ('should',), 'adelanten': ('imperative',), 'adelantes': ('should', 'imperative'),
'adelanto': ('moved3', 'gave3'), 'adelantá': ('imperative',), 'ademas': ('filler',), 'adjuntare': ('give1',),
'adjunto': ('give1',), 'admite': ('opines',), 'afirma': ('opines',), 'agarra': ('answers',), 'agarro': ('answers',),
'agencia': ('pro',), 'agenda': ('give3', 'media'), 'agendada': ('set',), 'agendado': ('set',), 'agendamos':
('set_up',), 'agendar': ('giveinf', 'todo_inf'), 'agendarla': ('giveinf',), 'agendarlas': ('giveinf',), 'agendarle':
('giveinf',), 'agendarles': ('giveinf',), 'agendarlo': ('giveinf',), 'agendarlos': ('giveinf',), 'agendarsela':
('giveinf',), 'agendarselas': ('giveinf',), 'agendarselo': ('giveinf',), 'agendarselos': ('giveinf',), 'agende':
('set_up',), 'agendo': ('give1',), 'agosto': ('hello',), 'agradecer': ('todo_inf',), 'agradecerle': ('todo_inf',),
'agradeci': ('talks',), 'agrego': ('give1',), 'aguante': ('should',), 'ahi': ('hello',), 'ahora': ('hello',),
'ahorra': ('imperative',), 'ahorrara': ('should',), 'ahorraramos': ('should',), 'ahorre': ('should', 'imperative'),
'ahorremos': ('should',), 'ahorren': ('imperative',), 'ahorres': ('should', 'imperative'), 'ahorrá': ('imperative',),
'ajusta': ('imperative',), 'ajustara': ('should',), 'ajustaramos': ('should',), 'ajuste': ('should', 'imperative'),
'ajustemos': ('should',), 'ajusten': ('imperative',), 'ajustes': ('should', 'imperative'), 'ajustá': ('imperative',),
'al': ('hello', 'link'), 'alba': ('name_words',), 'albanil': ('pro',), 'albaran': ('thing',), 'alcance':
('managed1',), 'alcanzamos': ('managed1',), 'alento': ('urges',), 'alguien': ('hello',), 'alienta': ('urges',),
'alla': ('filler',), 'alli': ('hello',), 'almorce': ('hello',), 'almorzado': ('done_pp',), 'almorzar': ('see_inf',),
'almorzare': ('shall1',), 'almorzaremos': ('shall1',), 'almorzo': ('verb3', 'met3'), 'almuerza': ('verb3',),
'almuerzo': ('hello', 'date'), 'alquila': ('imperative',), 'alquilara': ('should',), 'alquilaramos': ('should',),
'alquile': ('should', 'imperative'), 'alquilemos': ('should',), 'alquilen': ('imperative',), 'alquiles': ('should',
'imperative'), 'alquilá': ('imperative',), 'ama': ('verb3', 'says'), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo':
('rel',), 'amigos': ('rel',), 'amor': ('name_words',), 'amparo': ('name_words',), 'amplia': ('imperative',),
'ampliara': ('should',), 'amplie': ('should', 'imperative'), 'amplien': ('imperative',), 'amplies': ('should',
'imperative'), 'anda': ('verb3',), 'andaba': ('verb3',), 'andaban': ('verb3',), 'andan': ('verb3',), 'angel':
('name_words',), 'angeles': ('name_words',), 'anima': ('urges',), 'animo': ('urges',), 'animó': ('urges',), 'ano':
('hello',), 'anoche': ('hello',), 'anos': ('hello',), 'anote': ('read1',), 'anoto': ('made3',), 'anticipo':
('thing',), 'anulada': ('off',), 'anulado': ('off',), 'anulo': ('off',), 'anuncia': ('verb3', 'opines'), 'anuncie':
('told1',), 'anuncio': ('verb3', 'opines', 'says', 'media'), 'anunció': ('verb3', 'opines', 'says'), 'aparecieron':
('reach',), 'aparecio': ('reach', 'came3'), 'aparejador': ('pro',), 'aplace': ('moved1', 'should', 'imperative'),
'aplacen': ('imperative',), 'aplaces': ('should', 'imperative'), 'aplacé': ('moved1',), 'aplaza': ('moved3',),
'aplazada': ('moved_pp',), 'aplazado': ('moved_pp',), 'aplazamos': ('moved1',), 'aplazo': ('off', 'moved3'),
'apostara': ('should',), 'app': ('paper',), 'aprenda': ('should', 'imperative'), 'aprendan': ('imperative',),
'aprendas': ('should', 'imperative'), 'aprende': ('verb3',), 'aprovecha': ('imperative',), 'aprovechara': ('should',),
'aprovecharamos': ('should',), 'aproveche': ('should', 'imperative'), 'aprovechemos': ('should',), 'aprovechen':
('imperative',), 'aproveches': ('should', 'imperative'), 'aprovechá': ('imperative',), 'apuesta': ('imperative',),
'apueste': ('should', 'imperative'), 'apuesten': ('imperative',), 'apuestes': ('should', 'imperative'), 'apunta':
('imperative',), 'apuntara': ('should',), 'apuntaramos': ('should',), 'apunte': ('should', 'handed1', 'imperative'),
'apuntemos': ('should',), 'apunten': ('imperative',), 'apuntes': ('should', 'helpful', 'imperative'), 'apuntá':
('imperative',), 'apunté': ('handed1',), 'aquel': ('any_det',), 'aquella': ('any_det',), 'aqui': ('hello',),
'archivo': ('helpful',), 'archivos': ('helpful',), 'arma': ('give3', 'imperative', 'hand3'), 'armar': ('giveinf',),
'armara': ('should',), 'armaramos': ('should',), 'armare': ('give1',), 'armarla': ('giveinf',), 'armarlas':
('giveinf',), 'armarle': ('giveinf',), 'armarles': ('giveinf',), 'armarlo': ('giveinf',), 'armarlos': ('giveinf',),
'armarsela': ('giveinf',), 'armarselas': ('giveinf',), 'armarselo': ('giveinf',), 'armarselos': ('giveinf',), 'arme':
('should', 'imperative'), 'armemos': ('should',), 'armen': ('imperative',), 'armes': ('should', 'imperative'), 'armo':
('give1', 'made3'), 'armá': ('imperative',), 'armó': ('made3',), 'arquitecta': ('pro',), 'arquitecto': ('pro',),
'arranca': ('verb3',), 'arranco': ('verb3',), 'arregla': ('hand3',), 'arreglo': ('give1', 'do1'), 'arriesgue':
('should', 'imperative'), 'arriesguen': ('imperative',), 'arriesgues': ('should', 'imperative'), 'articulo':
('helpful', 'paper', 'media'), 'asado': ('hello', 'date'), 'ascendida': ('happens_pp',), 'ascendido': ('happens_pp',),
'asegura': ('opines',), 'aseguradora': ('pro',), 'asegure': ('vowed1',), 'aseguro': ('vowed3',), 'asesor': ('pro',
'rel'), 'asesora': ('pro',), 'asi': ('filler',), 'asista': ('should', 'imperative'), 'asistan': ('imperative',),
'asistas': ('should', 'imperative'), 'asistente': ('rel',), 'asistir': ('see_inf',), 'asuncion': ('name_words',),
'atendio': ('called3', 'answers'), 'atiende': ('answers',), 'atraso': ('moved3',), 'audio': ('letter',), 'audios':
('letter',), 'aumenta': ('imperative',), 'aumentara': ('should',), 'aumentaramos': ('should',), 'aumente': ('should',
'imperative'), 'aumentemos': ('should',), 'aumenten': ('imperative',), 'aumentes': ('should', 'imperative'),
'aumentá': ('imperative',), 'aun': ('filler',), 'aunque': ('hello',), 'aurora': ('name_words',), 'automatice':
('should', 'imperative'), 'automaticen': ('imperative',), 'automatices': ('should', 'imperative'), 'automatiza':
('imperative',), 'automatizara': ('should',), 'averigua': ('give3',), 'averiguar': ('giveinf',), 'averiguare':
('give1',), 'averiguaria': ('would_give',), 'averiguo': ('give1',), 'avisa': ('verb3', 'give3', 'opines'), 'avisado':
('called_pp',), 'avisamos': ('told1',), 'avisan': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',),
'avisare': ('give1',), 'avisaria': ('would_give',), 'avisarla': ('giveinf',), 'avisarlas': ('giveinf',), 'avisarle':
('giveinf', 'infle'), 'avisarles': ('giveinf', 'todo_inf'), 'avisarlo': ('giveinf',), 'avisarlos': ('giveinf',),
'avisarme': ('giveinf', 'infme'), 'avisarnos': ('giveinf', 'infme'), 'avisarsela': ('giveinf',), 'avisarselas':
('giveinf',), 'avisarselo': ('giveinf',), 'avisarselos': ('giveinf',), 'avise': ('told1', 'ask_subj', 'talks'),
'aviso': ('hello', 'verb3', 'give1', 'opines', 'wrote3'), 'avisé': ('told1', 'talks'), 'avisó': ('hello', 'verb3',
'opines', 'wrote3'), 'ayer': ('hello',), 'ayuda': ('helps3',), 'ayudan': ('helps3',), 'ayudar': ('giveinf',),
'ayudarla': ('giveinf', 'infle'), 'ayudarlas': ('giveinf',), 'ayudarle': ('giveinf', 'infle'), 'ayudarles':
('giveinf',), 'ayudarlo': ('giveinf', 'infle'), 'ayudarlos': ('giveinf',), 'ayudarme': ('giveinf', 'infme'),
'ayudarnos': ('giveinf', 'infme'), 'ayudarsela': ('giveinf',), 'ayudarselas': ('giveinf',), 'ayudarselo':
('giveinf',), 'ayudarselos': ('giveinf',), 'ayudo': ('called3',), 'azucena': ('name_words',), 'bailar': ('see_inf',),
'baja': ('verb3', 'imperative'), 'bajamos': ('go1',), 'bajara': ('should',), 'bajaramos': ('should',), 'baje':
('should', 'imperative', 'lent1'), 'bajemos': ('should',), 'bajen': ('imperative',), 'bajes': ('should',
'imperative'), 'bajo': ('verb3', 'gave3', 'go1'), 'bajá': ('imperative',), 'bajé': ('lent1',), 'bajó': ('verb3',
'gave3'), 'base': ('paper',), 'bastante': ('filler',), 'bautizo': ('date',), 'bebe': ('rel',), 'becaria': ('rel',),
'becario': ('rel',), 'bien': ('filler', 'hello'), 'birras': ('drink', 'date'), 'blanca': ('name_words',), 'blanco':
('name_words',), 'blog': ('media',), 'bloquee': ('should',), 'boda': ('date',), 'boletin': ('media',), 'borrador':
('paper', 'thing'), 'botella': ('by_post',), 'bravo': ('name_words',), 'brevemente': ('filler',), 'brindar':
('see_inf',), 'brunch': ('date',), 'buen': ('span', 'good'), 'buena': ('hello', 'span', 'good'), 'busca': ('verb3',
'give3', 'is3', 'imperative'), 'buscaba': ('verb3',), 'buscan': ('verb3',), 'buscar': ('giveinf',), 'buscara':
('verb3', 'should'), 'buscarla': ('giveinf',), 'buscarlas': ('giveinf',), 'buscarle': ('giveinf',), 'buscarles':
('giveinf',), 'buscarlo': ('giveinf',), 'buscarlos': ('giveinf',), 'buscarsela': ('giveinf',), 'buscarselas':
('giveinf',), 'buscarselo': ('giveinf',), 'buscarselos': ('giveinf',), 'buscará': ('verb3',), 'busco': ('give1',
'called3'), 'buscó': ('called3',), 'busque': ('called1', 'should', 'attempt', 'imperative', 'ask_subj'), 'busquemos':
('should',), 'busquen': ('imperative',), 'busques': ('should', 'imperative'), 'busqué': ('called1', 'attempt'), 'c':
('hello',), 'cada': ('hello',), 'cafe': ('date',), 'cafecito': ('date',), 'cafelito': ('date',), 'cafes': ('drink',),
'café': ('date',), 'calculo': ('do1',), 'calefactor': ('pro',), 'calendario': ('media',), 'call': ('date',), 'calvo':
('name_words',), 'cambia': ('imperative', 'hand3'), 'cambiamos': ('moved1',), 'cambiara': ('should',), 'cambiaramos':
('should',), 'cambiare': ('give1',), 'cambie': ('should', 'imperative'), 'cambiemos': ('should',), 'cambien':
('imperative',), 'cambies': ('should', 'imperative'), 'cambio': ('give1', 'moved3'), 'cambiá': ('imperative',),
'cambió': ('moved3',), 'caminar': ('see_inf',), 'campo': ('name_words',), 'campos': ('name_words',), 'canas':
('drink', 'date'), 'cancela': ('off',), 'cancelada': ('off',), 'cancelado': ('off',), 'cancelamos': ('off',),
'cancelaron': ('off',), 'cancele': ('off',), 'cancelo': ('hello', 'off'), 'cano': ('name_words',), 'capacitacion':
('course',), 'capitulo': ('paper',), 'cardiologo': ('pro',), 'caridad': ('name_words',), 'carnet': ('own_affair',),
'carpintera': ('pro',), 'carpintero': ('pro',), 'carta': ('letter', 'paper'), 'cartel': ('media',), 'cartelera':
('media',), 'casa': ('hello', 'verb3', 'name_words', 'fate'), 'casara': ('verb3',), 'casaron': ('verb3',), 'casas':
('name_words',), 'casi': ('filler',), 'caso': ('verb3', 'fate'), 'castillo': ('name_words',), 'casó': ('verb3',
'fate'), 'cayo': ('verb3', 'reach', 'came3', 'off'), 'cedi': ('lent1',), 'cedio': ('gave3',), 'celebra': ('verb3',),
'celebrar': ('see_inf',), 'celeste': ('name_words',), 'cena': ('hello', 'verb3', 'date'), 'cenado': ('done_pp',),
'cenamos': ('hello',), 'cenar': ('see_inf',), 'cenare': ('shall1',), 'cenaremos': ('shall1',), 'cene': ('hello',),
'cenita': ('hello',), 'ceno': ('verb3', 'eat1', 'met3'), 'centra': ('imperative',), 'centrara': ('should',),
'centraramos': ('should',), 'centrate': ('imperative',), 'centre': ('should', 'imperative'), 'centremos': ('should',),
'centren': ('imperative',), 'centres': ('should', 'imperative'), 'centrese': ('should',), 'centrá': ('imperative',),
'cenó': ('verb3', 'met3'), 'ceo': ('rel',), 'cerrada': ('set',), 'cerrado': ('set',), 'cerrajera': ('pro',),
'cerrajero': ('pro',), 'cerrara': ('verb3', 'should'), 'cerrará': ('verb3',), 'cerre': ('set_up',), 'cerremos':
('should',), 'cerro': ('verb3',), 'cerveza': ('date',), 'cervezas': ('drink',), 'cfo': ('rel',), 'charla': ('hello',
'date', 'course', 'talks'), 'charlado': ('done_pp',), 'charlamos': ('talks',), 'charle': ('hello', 'talks'), 'chat':
('letter',), 'checklist': ('helpful',), 'chelas': ('drink', 'date'), 'cierra': ('verb3', 'imperative', 'hand3'),
'cierran': ('verb3',), 'cierre': ('should', 'imperative'), 'cierren': ('imperative',), 'cierres': ('should',
'imperative'), 'cierro': ('do1',), 'cifras': ('thing',), 'cinco': ('hello', 'span'), 'cirujano': ('pro',), 'cita':
('date',), 'citar': ('todo_inf',), 'clara': ('name_words',), 'claro': ('filler',), 'clase': ('date', 'course'),
'clavada': ('stood',), 'clavado': ('stood',), 'clienta': ('rel',), 'cliente': ('rel',), 'clientes': ('rel',), 'coach':
('pro',), 'coaching': ('mentor_noun',), 'cobra': ('imperative',), 'cobrara': ('should',), 'cobraramos': ('should',),
'cobre': ('should', 'imperative'), 'cobremos': ('should',), 'cobren': ('imperative',), 'cobres': ('should',
'imperative'), 'cobrá': ('imperative',), 'cocinero': ('pro',), 'codigo': ('paper',), 'cofundador': ('rel',),
'cofundadora': ('rel',), 'coge': ('answers',), 'cogio': ('answers',), 'coincidi': ('hello', 'seen1'), 'coincidido':
('done_pp',), 'coincidimos': ('hello',), 'coincidir': ('see_inf',), 'colega': ('rel',), 'colegas': ('rel',),
'colgada': ('stood',), 'colgado': ('stood',), 'colgar': ('see_inf',), 'comadre': ('rel',), 'come': ('verb3',),
'comemos': ('eat1',), 'comenta': ('verb3', 'opines', 'says'), 'comentado': ('hello',), 'comentamos': ('told1',),
'comentare': ('give1',), 'comentarios': ('feedback_noun',), 'comente': ('told1', 'read1'), 'comento': ('verb3',
'give1', 'opines', 'says', 'talks'), 'comentó': ('verb3', 'opines', 'says', 'talks'), 'comer': ('see_inf',), 'comere':
('shall1',), 'comeremos': ('shall1',), 'comi': ('hello', 'met1'), 'comida': ('hello', 'date'), 'comido': ('done_pp',),
'comience': ('should', 'imperative'), 'comiencen': ('imperative',), 'comiences': ('should', 'imperative'), 'comimos':
('hello', 'met1'), 'comio': ('hello', 'verb3', 'met3'), 'como': ('hello',), 'compadre': ('rel',), 'companera':
('rel',), 'companero': ('rel',), 'compania': ('rel',), 'comparte': ('give3', 'send3'), 'comparti': ('done',
'handed1'), 'compartido': ('done', 'lent'), 'compartimos': ('give1',), 'compartir': ('giveinf', 'hand_inf'),
'compartira': ('give3',), 'compartire': ('give1',), 'compartiria': ('would_give',), 'compartirla': ('giveinf',),
'compartirlas': ('giveinf',), 'compartirle': ('giveinf', 'infle'), 'compartirles': ('giveinf',), 'compartirlo':
('giveinf',), 'compartirlos': ('giveinf',), 'compartirme': ('giveinf', 'infme'), 'compartirsela': ('giveinf',),
'compartirselas': ('giveinf',), 'compartirselo': ('giveinf',), 'compartirselos': ('giveinf',), 'comparto': ('give1',),
'completo': ('do1',), 'compra': ('verb3', 'imperative'), 'compran': ('verb3',), 'comprar': ('giveinf',), 'comprara':
('verb3', 'should'), 'compraramos': ('should',), 'comprarla': ('giveinf',), 'comprarlas': ('giveinf',), 'comprarle':
('giveinf',), 'comprarles': ('giveinf',), 'comprarlo': ('giveinf',), 'comprarlos': ('giveinf',), 'comprarsela':
('giveinf',), 'comprarselas': ('giveinf',), 'comprarselo': ('giveinf',), 'comprarselos': ('giveinf',), 'comprará':
('verb3',), 'compre': ('should', 'imperative', 'ask_subj'), 'compremos': ('should',), 'compren': ('imperative',),
'compres': ('should', 'imperative'), 'compro': ('verb3', 'give1', 'do1', 'gave3'), 'compruebo': ('do1',), 'comprá':
('imperative',), 'compró': ('verb3', 'gave3'), 'comunicarme': ('see_inf',), 'con': ('hello', 'link'), 'concentra':
('imperative',), 'concentrara': ('should',), 'concentraramos': ('should',), 'concentrate': ('imperative',),
'concentre': ('should', 'imperative'), 'concentremos': ('should',), 'concentren': ('imperative',), 'concentres':
('should', 'imperative'), 'concentrá': ('imperative',), 'concepcion': ('name_words',), 'concertada': ('set',),
'concertado': ('set',), 'concertamos': ('set_up',), 'concerte': ('set_up',), 'conectar': ('giveinf',), 'conectarla':
('giveinf',), 'conectarlas': ('giveinf',), 'conectarle': ('giveinf',), 'conectarles': ('giveinf',), 'conectarlo':
('giveinf',), 'conectarlos': ('giveinf',), 'conectarme': ('giveinf', 'infme'), 'conectarsela': ('giveinf',),
'conectarselas': ('giveinf',), 'conectarselo': ('giveinf',), 'conectarselos': ('giveinf',), 'conecto': ('give1',),
'conferencia': ('course',), 'confeso': ('says',), 'confiara': ('should',), 'confie': ('should', 'imperative'),
'confien': ('imperative',), 'confies': ('should', 'imperative'), 'confirma': ('verb3', 'give3', 'opines', 'says',
'hand3'), 'confirmada': ('set',), 'confirmado': ('hello', 'set'), 'confirmamos': ('give1',), 'confirman': ('give3',),
'confirmar': ('giveinf',), 'confirmara': ('give3', 'will3', 'hand3', 'will_bring'), 'confirmare': ('give1',),
'confirmaria': ('would_give',), 'confirmarla': ('giveinf',), 'confirmarlas': ('giveinf',), 'confirmarle': ('giveinf',
'infle'), 'confirmarles': ('giveinf',), 'confirmarlo': ('giveinf',), 'confirmarlos': ('giveinf',), 'confirmarme':
('giveinf', 'infme'), 'confirmarmelo': ('giveinf', 'infme'), 'confirmarnos': ('giveinf', 'infme'), 'confirmarsela':
('giveinf',), 'confirmarselas': ('giveinf',), 'confirmarselo': ('giveinf',), 'confirmarselos': ('giveinf',),
'confirme': ('told1', 'ask_subj'), 'confirmo': ('verb3', 'give1', 'opines', 'says', 'gave3'), 'confirmé': ('told1',),
'confirmó': ('verb3', 'opines', 'says', 'gave3'), 'conmigo': ('with_me', 'hello'), 'conoce': ('verb3', 'is3'),
'conocer': ('see_inf',), 'conocere': ('shall1',), 'conoci': ('hello', 'called1', 'seen1'), 'conocia': ('verb3',),
'conocido': ('hello', 'done_pp'), 'conocieron': ('verb3',), 'conocimos': ('called1',), 'conocio': ('verb3', 'met3'),
'conozco': ('seen1',), 'consegui': ('managed1',), 'conseguimos': ('managed1',), 'conseguir': ('giveinf',),
'conseguira': ('give3',), 'conseguire': ('give1',), 'conseguiria': ('would_give',), 'conseguirla': ('giveinf',),
'conseguirlas': ('giveinf',), 'conseguirle': ('giveinf', 'infle'), 'conseguirles': ('giveinf',), 'conseguirlo':
('giveinf',), 'conseguirlos': ('giveinf',), 'conseguirme': ('giveinf', 'infme'), 'conseguirnos': ('giveinf', 'infme'),
'conseguirsela': ('giveinf',), 'conseguirselas': ('giveinf',), 'conseguirselo': ('giveinf',), 'conseguirselos':
('giveinf',), 'consejo': ('tip',), 'consejos': ('tip',), 'considera': ('opines',), 'consiga': ('should', 'imperative',
'ask_subj'), 'consigan': ('imperative',), 'consigas': ('should', 'imperative'), 'consigo': ('give1',), 'consigue':
('give3',), 'construya': ('should', 'imperative'), 'construyan': ('imperative',), 'construyas': ('should',
'imperative'), 'construye': ('verb3',), 'consuelo': ('name_words',), 'consulta': ('give3',), 'consultar': ('giveinf',
'todo_inf'), 'consultare': ('give1',), 'consultarle': ('todo_inf',), 'consulte': ('should', 'imperative'),
'consulten': ('imperative',), 'consultes': ('should', 'imperative'), 'consulto': ('give1',), 'consultor': ('pro',),
'consultora': ('pro',), 'contabilice': ('should', 'imperative'), 'contabilicen': ('imperative',), 'contabilices':
('should', 'imperative'), 'contable': ('pro', 'rel'), 'contacta': ('imperative',), 'contactado': ('called_pp',),
'contactar': ('giveinf', 'see_inf'), 'contactara': ('should',), 'contactaramos': ('should',), 'contactarla':
('see_inf',), 'contactarle': ('see_inf',), 'contactarlo': ('see_inf',), 'contacte': ('should', 'attempt',
'imperative'), 'contactemos': ('should',), 'contacten': ('imperative',), 'contactes': ('should', 'imperative'),
'contacto': ('reach', 'called3', 'helpful', 'paper', 'thing', 'wrote3', 'reach_noun'), 'contactos': ('helpful',
'paper', 'thing', 'reach_noun'), 'contactá': ('imperative',), 'contacté': ('attempt',), 'contactó': ('reach',
'called3', 'wrote3'), 'contador': ('pro', 'rel'), 'contadora': ('pro', 'rel'), 'contamos': ('told1',), 'contar':
('giveinf',), 'contarla': ('giveinf',), 'contarlas': ('giveinf',), 'contarle': ('giveinf',), 'contarles':
('giveinf',), 'contarlo': ('giveinf',), 'contarlos': ('giveinf',), 'contarme': ('giveinf', 'infme'), 'contarsela':
('giveinf',), 'contarselas': ('giveinf',), 'contarselo': ('giveinf',), 'contarselos': ('giveinf',), 'conte': ('told1',
'talks'), 'contesta': ('hello', 'reach', 'give3', 'answers', 'opines', 'hand3', 'answered'), 'contestado':
('called_pp', 'answered', 'wrote'), 'contestan': ('give3',), 'contestar': ('giveinf',), 'contestara': ('give3',
'will3'), 'contestare': ('give1',), 'contestaria': ('would_give',), 'contestarla': ('giveinf',), 'contestarlas':
('giveinf',), 'contestarle': ('giveinf', 'infle'), 'contestarles': ('giveinf', 'infle'), 'contestarlo': ('giveinf',),
'contestarlos': ('giveinf',), 'contestarme': ('giveinf', 'infme'), 'contestarnos': ('giveinf', 'infme'),
'contestaron': ('answers', 'answered'), 'contestarsela': ('giveinf',), 'contestarselas': ('giveinf',),
'contestarselo': ('giveinf',), 'contestarselos': ('giveinf',), 'conteste': ('called1', 'should', 'wrote'), 'contesto':
('hello', 'reach', 'give1', 'called3', 'answers', 'opines', 'answered', 'wrote'), 'contesté': ('called1', 'wrote'),
'contestó': ('hello', 'reach', 'called3', 'answers', 'opines', 'answered', 'wrote'), 'conto': ('verb3', 'opines',
'says', 'talks'), 'contraste': ('should',), 'contrata': ('verb3', 'imperative'), 'contratada': ('happens_pp',),
'contratado': ('happens_pp',), 'contratan': ('verb3',), 'contratara': ('verb3', 'should'), 'contrataramos':
('should',), 'contratará': ('verb3',), 'contrate': ('should', 'imperative'), 'contratemos': ('should',), 'contraten':
('imperative',), 'contrates': ('should', 'imperative'), 'contrato': ('verb3', 'paper', 'thing'), 'contratá':
('imperative',), 'contrató': ('verb3',), 'conversacion': ('talks',), 'conversamos': ('talks',), 'converse':
('talks',), 'converso': ('verb3',), 'conversé': ('talks',), 'conviene': ('should',), 'coo': ('rel',), 'coordinamos':
('set_up',), 'coordinar': ('todo_inf',), 'coordine': ('set_up',), 'copas': ('drink',), 'copo': ('verb3',), 'cordero':
('name_words',), 'corra': ('should', 'imperative'), 'corran': ('imperative',), 'corras': ('should', 'imperative'),
'correcciones': ('feedback_noun',), 'corrector': ('pro',), 'correctora': ('pro',), 'corregi': ('read1',), 'corregir':
('giveinf', 'review_inf'), 'corregira': ('will_bring',), 'corremos': ('moved1',), 'correo': ('hello', 'letter',
'attempt', 'reach_noun'), 'correr': ('see_inf',), 'corrige': ('hand3',), 'corrigiendo': ('review_inf',), 'corrijo':
('give1', 'do1'), 'corrio': ('moved3',), 'corta': ('imperative', 'hand3'), 'cortado': ('hello',), 'cortar':
('see_inf',), 'cortara': ('should',), 'cortaramos': ('should',), 'corte': ('should', 'imperative'), 'cortemos':
('should',), 'corten': ('imperative',), 'cortes': ('should', 'imperative'), 'cortá': ('imperative',), 'costa':
('name_words',), 'costurera': ('pro',), 'cotice': ('ask_subj',), 'cotiza': ('give3', 'send3'), 'cotizacion': ('thing',
'mine_thing'), 'cotizar': ('giveinf', 'hand_inf'), 'cotizaria': ('would_give',), 'cotizarla': ('giveinf',),
'cotizarlas': ('giveinf',), 'cotizarle': ('giveinf', 'infle'), 'cotizarles': ('giveinf',), 'cotizarlo': ('giveinf',),
'cotizarlos': ('giveinf',), 'cotizarme': ('giveinf', 'infme'), 'cotizarsela': ('giveinf',), 'cotizarselas':
('giveinf',), 'cotizarselo': ('giveinf',), 'cotizarselos': ('giveinf',), 'cotizo': ('give1', 'gave3'), 'cotizó':
('gave3',), 'crece': ('verb3',), 'creciera': ('should',), 'crecio': ('verb3',), 'cree': ('verb3', 'opines', 'says'),
'creen': ('verb3',), 'creia': ('verb3', 'opines'), 'creo': ('hello',), 'crezca': ('should', 'imperative'), 'crezcan':
('imperative',), 'crezcas': ('should', 'imperative'), 'cristalero': ('pro',), 'critique': ('read1',), 'cruce':
('met1', 'called1', 'should', 'imperative'), 'crucen': ('imperative',), 'cruces': ('should', 'imperative'), 'crucé':
('met1', 'called1'), 'cruz': ('name_words',), 'cruzamos': ('met1',), 'cto': ('rel',), 'cuaderno': ('helpful',),
'cuadramos': ('set_up',), 'cuadrar': ('todo_inf',), 'cuadre': ('set_up',), 'cuando': ('hello',), 'cuarenta':
('span',), 'cuate': ('rel',), 'cuatro': ('hello', 'span'), 'cuenta': ('verb3', 'opines', 'says'), 'cuento': ('give1',
'paper'), 'cuida': ('imperative',), 'cuidara': ('should',), 'cuidaramos': ('should',), 'cuidate': ('imperative',),
'cuide': ('should', 'imperative'), 'cuidemos': ('should',), 'cuiden': ('imperative',), 'cuides': ('should',
'imperative'), 'cuidá': ('imperative',), 'cumple': ('verb3', 'date'), 'cumpleanos': ('date',), 'cumplio': ('verb3',),
'cunada': ('rel',), 'cunado': ('rel',), 'curriculo': ('paper',), 'curriculum': ('paper', 'rehearsed'), 'currículum':
('paper', 'rehearsed'), 'curso': ('own_affair', 'helpful', 'paper', 'course'), 'cuándo': ('hello',), 'cv': ('paper',
'thing', 'rehearsed'), 'céntrate': ('imperative',), 'cómo': ('hello',), 'da': ('verb3',), 'dado': ('done', 'lent'),
'damos': ('give1',), 'dar': ('giveinf',), 'dara': ('verb3', 'give3'), 'dare': ('give1',), 'daria': ('would_give',),
'darla': ('giveinf',), 'darlas': ('giveinf',), 'darle': ('giveinf', 'infle'), 'darles': ('giveinf', 'infle'), 'darlo':
('giveinf',), 'darlos': ('giveinf',), 'darme': ('giveinf', 'infme'), 'darnos': ('giveinf', 'infme'), 'darsela':
('giveinf',), 'darselas': ('giveinf',), 'darselo': ('giveinf',), 'darselos': ('giveinf',), 'dato': ('tip',), 'datos':
('thing', 'reach_noun'), 'de': ('link',), 'debe': ('hello', 'verb3'), 'debemos': ('should',), 'deben': ('hello',
'verb3'), 'deberia': ('verb3', 'should'), 'deberiamos': ('should',), 'debia': ('verb3',), 'debiera': ('should',),
'debo': ('hello', 'should'), 'decia': ('verb3', 'opines'), 'decida': ('should', 'imperative'), 'decidan':
('imperative',), 'decidas': ('should', 'imperative'), 'decide': ('verb3',), 'decidio': ('verb3',), 'decir': ('hello',
'giveinf'), 'decirla': ('giveinf',), 'decirlas': ('giveinf',), 'decirle': ('giveinf', 'infle'), 'decirles':
('giveinf', 'infle'), 'decirlo': ('giveinf',), 'decirlos': ('giveinf',), 'decirme': ('giveinf', 'infme'), 'decirnos':
('giveinf', 'infme'), 'decirsela': ('giveinf',), 'decirselas': ('giveinf',), 'decirselo': ('giveinf',), 'decirselos':
('giveinf',), 'deck': ('paper', 'thing', 'mine_thing'), 'declaracion': ('own_affair',), 'dedicate': ('imperative',),
'dedique': ('should',), 'defensa': ('rehearsed',), 'defiende': ('opines',), 'defina': ('should', 'imperative'),
'definan': ('imperative',), 'definas': ('should', 'imperative'), 'deja': ('verb3', 'imperative'), 'dejado': ('lent',),
'dejamos': ('moved1',), 'dejara': ('verb3', 'should'), 'dejaramos': ('should',), 'dejare': ('give1',), 'dejaria':
('would_give',), 'dejará': ('verb3',), 'deje': ('done', 'should', 'handed1', 'attempt', 'imperative', 'lent1'),
'dejemos': ('should',), 'dejen': ('imperative',), 'dejes': ('should', 'imperative'), 'dejo': ('hello', 'verb3',
'give1', 'do1', 'gave3'), 'dejá': ('imperative',), 'dejé': ('done', 'handed1', 'attempt', 'lent1'), 'dejó': ('hello',
'verb3', 'gave3'), 'del': ('hello',), 'delega': ('imperative',), 'delegara': ('should',), 'delegue': ('should',
'imperative'), 'deleguemos': ('should',), 'deleguen': ('imperative',), 'delegues': ('should', 'imperative'),
'delgado': ('name_words',), 'demo': ('date',), 'dentista': ('pro',), 'denuncie': ('should',), 'deposita': ('give3',
'send3'), 'depositar': ('giveinf', 'hand_inf'), 'depositarla': ('giveinf',), 'depositarlas': ('giveinf',),
'depositarle': ('giveinf',), 'depositarles': ('giveinf',), 'depositarlo': ('giveinf',), 'depositarlos': ('giveinf',),
'depositarme': ('giveinf', 'infme'), 'depositarsela': ('giveinf',), 'depositarselas': ('giveinf',), 'depositarselo':
('giveinf',), 'depositarselos': ('giveinf',), 'deposito': ('give1', 'gave3'), 'depositó': ('gave3',), 'derivo':
('sent_to',), 'dermatologa': ('pro',), 'dermatologo': ('pro',), 'desaparecio': ('verb3',), 'desarrollador': ('pro',),
'desarrolladora': ('pro',), 'desayuna': ('verb3',), 'desayunado': ('done_pp',), 'desayunar': ('see_inf',),
'desayunare': ('shall1',), 'desayune': ('hello',), 'desayuno': ('hello', 'date'), 'descansa': ('imperative',),
'descansara': ('should',), 'descansaramos': ('should',), 'descanse': ('should', 'imperative'), 'descansemos':
('should',), 'descansen': ('imperative',), 'descanses': ('should', 'imperative'), 'descansá': ('imperative',),
'descolgo': ('answers',), 'descuelga': ('answers',), 'desde': ('hello',), 'despedida': ('fate', 'happens_pp'),
'despedido': ('fate', 'happens_pp'), 'despida': ('should', 'imperative'), 'despidan': ('imperative',), 'despidas':
('should', 'imperative'), 'despide': ('verb3',), 'despidiera': ('should',), 'despidio': ('verb3',), 'despues':
('filler',), 'desvia': ('sent_to',), 'desvio': ('sent_to',), 'detras': ('hello',), 'devolucion': ('feedback_noun',),
'devolver': ('giveinf',), 'devolvera': ('give3', 'will_bring'), 'devolvere': ('give1',), 'devolveria':
('would_give',), 'devolverla': ('giveinf',), 'devolverlas': ('giveinf',), 'devolverle': ('giveinf', 'infle'),
'devolverles': ('giveinf',), 'devolverlo': ('giveinf', 'infle'), 'devolverlos': ('giveinf',), 'devolverme':
('giveinf', 'infme'), 'devolversela': ('giveinf',), 'devolverselas': ('giveinf',), 'devolverselo': ('giveinf',
'infle'), 'devolverselos': ('giveinf',), 'devolvi': ('done',), 'devolvio': ('answers', 'gave3'), 'devolvérselo':
('infle',), 'devuelto': ('done',), 'devuelva': ('ask_subj',), 'devuelve': ('give3', 'answers', 'hand3'), 'devuelvo':
('give1', 'do1'), 'di': ('done', 'handed1', 'lent1'), 'dia': ('hello',), 'diagnosticada': ('happens_pp',),
'diagnosticado': ('happens_pp',), 'diapositivas': ('paper',), 'diario': ('media',), 'dias': ('hello',), 'dibujo':
('do1',), 'dice': ('hello', 'verb3', 'opines', 'says'), 'dicen': ('hello', 'verb3'), 'dicho': ('hello',), 'diciembre':
('hello',), 'dicte': ('handed1',), 'diez': ('span',), 'diga': ('should', 'imperative'), 'digan': ('imperative',),
'digas': ('should', 'imperative'), 'digo': ('give1',), 'dije': ('told1', 'talks'), 'dijera': ('should',), 'dijimos':
('told1', 'talks'), 'dijo': ('hello', 'verb3', 'opines', 'says', 'bidding', 'talks'), 'dimos': ('hello', 'handed1'),
'dinero': ('by_post',), 'dio': ('hello', 'verb3', 'gave3'), 'dira': ('verb3', 'give3'), 'dire': ('give1',),
'direccion': ('thing', 'reach_noun'), 'directo': ('sent_to',), 'director': ('rel',), 'directora': ('rel',), 'diria':
('would_give',), 'dirige': ('verb3',), 'discurso': ('paper', 'rehearsed'), 'discusion': ('talks',), 'disena':
('hand3',), 'disenador': ('pro',), 'disenadora': ('pro',), 'disponible': ('ready',), 'diversifique': ('should',
'imperative'), 'diversifiquen': ('imperative',), 'diversifiques': ('should', 'imperative'), 'divida': ('should',
'imperative'), 'dividan': ('imperative',), 'dividas': ('should', 'imperative'), 'divorcia': ('verb3',), 'divorciada':
('fate',), 'divorciado': ('fate',), 'divorcio': ('verb3',), 'dm': ('letter',), 'docs': ('thing',), 'documenta':
('imperative',), 'documentacion': ('helpful',), 'documentara': ('should',), 'documentaramos': ('should',),
'documente': ('should', 'imperative'), 'documentemos': ('should',), 'documenten': ('imperative',), 'documentes':
('should', 'imperative'), 'documento': ('paper', 'thing'), 'documentos': ('thing',), 'documentá': ('imperative',),
'dolores': ('name_words',), 'domingo': ('name_words',), 'donde': ('hello',), 'dos': ('hello', 'span'), 'dossier':
('helpful', 'paper'), 'doy': ('give1',), 'duda': ('verb3', 'says'), 'duplica': ('imperative',), 'duplicara':
('should',), 'duplique': ('should', 'imperative'), 'dupliquen': ('imperative',), 'dupliques': ('should',
'imperative'), 'durante': ('hello',), 'dónde': ('hello',), 'e': ('and',), 'echada': ('happens_pp',), 'echado':
('happens_pp',), 'echamos': ('met1',), 'eche': ('met1',), 'edite': ('read1',), 'editor': ('pro',), 'editora':
('pro',), 'ejemplo': ('helpful',), 'ejemplos': ('helpful',), 'el': ('det', 'hello', 'any_det', 'link', 'article'),
'elabora': ('give3',), 'elaborar': ('giveinf',), 'elaborare': ('give1',), 'elaboraria': ('would_give',), 'elaboro':
('give1',), 'electricista': ('pro',), 'elegida': ('happens_pp',), 'elegido': ('happens_pp',), 'elige':
('imperative',), 'eligiera': ('should',), 'elija': ('should', 'imperative'), 'elijan': ('imperative',), 'elijas':
('should', 'imperative'), 'elimina': ('imperative',), 'eliminara': ('should',), 'eliminaramos': ('should',),
'elimine': ('should', 'imperative'), 'eliminemos': ('should',), 'eliminen': ('imperative',), 'elimines': ('should',
'imperative'), 'eliminá': ('imperative',), 'ella': ('they', 'them', 'hello'), 'ellas': ('they', 'hello'), 'ello':
('it',), 'ellos': ('they', 'hello'), 'email': ('letter', 'reach_noun'), 'embarazada': ('verb3',), 'embarcada':
('stood',), 'embarcado': ('stood',), 'empecemos': ('should',), 'empezara': ('verb3', 'should'), 'empezará':
('verb3',), 'empezo': ('verb3',), 'empiece': ('should', 'imperative'), 'empiecen': ('imperative',), 'empieces':
('should', 'imperative'), 'empieza': ('verb3', 'imperative'), 'empresa': ('hello', 'rel'), 'empuja': ('urges',),
'empujo': ('urges',), 'en': ('link',), 'encanta': ('verb3',), 'encanto': ('verb3', 'says'), 'encarga': ('hand3',),
'encargo': ('do1',), 'encarnacion': ('name_words',), 'encontramos': ('met1', 'called1'), 'encontrar': ('see_inf',),
'encontrarme': ('see_inf',), 'encontre': ('met1', 'called1', 'seen1'), 'encontro': ('verb3', 'met3'), 'encuadernador':
('pro',), 'encuentro': ('date',), 'enero': ('hello',), 'enferma': ('fate',), 'enfermo': ('verb3', 'fate'), 'enfermó':
('verb3',), 'enfoca': ('imperative',), 'enfocara': ('should',), 'enfocate': ('imperative',), 'enfoque': ('should',
'imperative'), 'enfoquen': ('imperative',), 'enfoques': ('should', 'imperative'), 'enfócate': ('imperative',),
'enlace': ('letter', 'helpful', 'paper'), 'ensayando': ('review_inf',), 'ensayar': ('review_inf',), 'ensayo':
('paper',), 'ensenar': ('giveinf',), 'ensenarla': ('giveinf',), 'ensenarlas': ('giveinf',), 'ensenarle': ('giveinf',),
'ensenarles': ('giveinf',), 'ensenarlo': ('giveinf',), 'ensenarlos': ('giveinf',), 'ensenarme': ('giveinf', 'infme'),
'ensenarsela': ('giveinf',), 'ensenarselas': ('giveinf',), 'ensenarselo': ('giveinf',), 'ensenarselos': ('giveinf',),
'ensene': ('told1',), 'enseno': ('give1', 'called3', 'gave3'), 'enseño': ('give1',), 'enseñó': ('called3', 'gave3'),
'entonces': ('filler', 'hello', 'turn'), 'entra': ('verb3', 'imperative'), 'entrara': ('verb3', 'should'),
'entraramos': ('should',), 'entrará': ('verb3',), 'entre': ('hello', 'should', 'imperative'), 'entrega': ('give3',
'send3'), 'entregado': ('done',), 'entregamos': ('done', 'give1'), 'entregan': ('give3', 'send3'), 'entregar':
('giveinf', 'hand_inf'), 'entregara': ('give3', 'will3', 'send3', 'will_bring'), 'entregare': ('give1',),
'entregaria': ('would_give',), 'entregarla': ('giveinf',), 'entregarlas': ('giveinf',), 'entregarle': ('giveinf',
'infle'), 'entregarles': ('giveinf',), 'entregarlo': ('giveinf',), 'entregarlos': ('giveinf',), 'entregarme':
('giveinf', 'infme'), 'entregarsela': ('giveinf',), 'entregarselas': ('giveinf',), 'entregarselo': ('giveinf',),
'entregarselos': ('giveinf',), 'entrego': ('give1', 'do1', 'gave3'), 'entregue': ('done',), 'entregó': ('gave3',),
'entremos': ('should',), 'entren': ('imperative',), 'entres': ('should', 'imperative'), 'entrevista': ('date',
'rehearsed'), 'entreviste': ('called1',), 'entrevisto': ('called3',), 'entro': ('verb3', 'sent_to'), 'entrá':
('imperative',), 'envia': ('give3', 'send3'), 'enviada': ('done', 'writes'), 'enviado': ('done', 'writes',
'called_pp', 'attempt', 'lent'), 'enviamos': ('done', 'give1'), 'envian': ('give3', 'send3'), 'enviar': ('giveinf',
'hand_inf'), 'enviara': ('give3', 'will3', 'send3', 'will_bring'), 'enviare': ('give1',), 'enviaremos': ('give1',),
'enviaria': ('would_give',), 'enviarla': ('giveinf', 'infle'), 'enviarlas': ('giveinf',), 'enviarle': ('hello',
'giveinf', 'infle'), 'enviarles': ('giveinf', 'infle'), 'enviarlo': ('giveinf', 'infle'), 'enviarlos': ('giveinf',),
'enviarme': ('giveinf', 'infme'), 'enviarmela': ('giveinf', 'infme'), 'enviarmelo': ('giveinf', 'infme'), 'enviarnos':
('giveinf', 'infme'), 'enviarsela': ('giveinf', 'infle'), 'enviarselas': ('giveinf',), 'enviarselo': ('giveinf',
'infle'), 'enviarselos': ('giveinf',), 'envie': ('done', 'writes', 'hello', 'handed1', 'attempt', 'ask_subj'),
'envio': ('writes', 'give1', 'do1', 'gave3'), 'enviársela': ('infle',), 'enviárselo': ('infle',), 'envié': ('done',
'writes', 'hello', 'handed1', 'attempt'), 'envió': ('writes', 'gave3'), 'envía': ('give3', 'send3'), 'envíe':
('handed1', 'ask_subj'), 'envío': ('give1', 'do1'), 'equipo': ('rel',), 'era': ('verb3', 'is3'), 'eran': ('verb3',),
'es': ('verb3', 'is3'), 'esa': ('det', 'hello', 'any_det'), 'escaneo': ('give1', 'do1'), 'escape': ('met1',),
'escriba': ('should', 'imperative', 'ask_subj'), 'escriban': ('imperative',), 'escribas': ('should', 'imperative'),
'escribe': ('reach', 'opines', 'imperative', 'wrote'), 'escriben': ('reach',), 'escribi': ('done', 'called1', 'seen1',
'attempt', 'wrote'), 'escribiera': ('should',), 'escribieron': ('reach',), 'escribimos': ('met1', 'wrote'),
'escribio': ('reach', 'called3', 'opines', 'says', 'wrote3', 'wrote'), 'escribir': ('giveinf', 'see_inf'),
'escribira': ('give3',), 'escribire': ('give1',), 'escribiria': ('would_give',), 'escribirla': ('giveinf',),
'escribirlas': ('giveinf',), 'escribirle': ('giveinf', 'infle'), 'escribirles': ('giveinf',), 'escribirlo':
('giveinf',), 'escribirlos': ('giveinf',), 'escribirme': ('giveinf', 'infme'), 'escribirsela': ('giveinf',),
'escribirselas': ('giveinf',), 'escribirselo': ('giveinf',), 'escribirselos': ('giveinf',), 'escribo': ('give1',),
'escribí': ('done', 'called1', 'seen1', 'attempt', 'wrote'), 'escrito': ('called_pp', 'attempt', 'wrote'), 'escucha':
('imperative',), 'escuchara': ('should',), 'escucharamos': ('should',), 'escuche': ('should', 'imperative'),
'escuchemos': ('should',), 'escuchen': ('imperative',), 'escuches': ('should', 'imperative'), 'escuchá':
('imperative',), 'ese': ('det', 'hello', 'any_det'), 'eso': ('hello', 'it'), 'especialista': ('pro',), 'espera':
('hello', 'verb3', 'helps3', 'may3', 'opines', 'says', 'imperative', 'needs'), 'esperaba': ('verb3',), 'esperan':
('helps3',), 'esperando': ('stood',), 'esperanza': ('name_words',), 'esperara': ('should',), 'esperaramos':
('should',), 'espere': ('called1', 'should', 'imperative'), 'esperemos': ('should',), 'esperen': ('imperative',),
'esperes': ('should', 'imperative'), 'espero': ('called3',), 'esperá': ('imperative',), 'esperé': ('called1',),
'esperó': ('called3',), 'esposa': ('rel',), 'esposo': ('rel',), 'esquiar': ('see_inf',), 'esta': ('det', 'hello',
'verb3', 'any_det', 'is3'), 'estaba': ('hello', 'verb3', 'is3'), 'estaban': ('verb3',), 'estado': ('hello', 'done_pp',
'media'), 'estan': ('hello', 'verb3'), 'estara': ('verb3',), 'estaria': ('verb3',), 'estas': ('det',), 'este': ('det',
'hello', 'any_det'), 'esto': ('hello', 'it'), 'estos': ('det',), 'estoy': ('hello',), 'estrella': ('name_words',),
'estudia': ('verb3', 'imperative'), 'estudiara': ('should',), 'estudiaramos': ('should',), 'estudie': ('should',
'imperative'), 'estudiemos': ('should',), 'estudien': ('imperative',), 'estudies': ('should', 'imperative'),
'estudio': ('verb3', 'helpful', 'paper'), 'estudiá': ('imperative',), 'estudió': ('verb3',), 'estuve': ('hello',),
'estuvimos': ('hello',), 'estuvo': ('hello', 'verb3'), 'está': ('hello', 'verb3', 'is3'), 'evento': ('date',),
'evita': ('imperative',), 'evitara': ('should',), 'evitaramos': ('should',), 'evite': ('should', 'imperative'),
'evitemos': ('should',), 'eviten': ('imperative',), 'evites': ('should', 'imperative'), 'evitá': ('imperative',),
'ex': ('rel',), 'examen': ('own_affair', 'paper', 'rehearsed'), 'examenes': ('own_affair',), 'excel': ('helpful',
'paper'), 'excursion': ('date',), 'exige': ('needs',), 'exija': ('should',), 'exjefe': ('rel',), 'expediente':
('paper',), 'explica': ('verb3', 'opines', 'says'), 'explicamos': ('told1',), 'explicar': ('giveinf',), 'explicarla':
('giveinf',), 'explicarlas': ('giveinf',), 'explicarle': ('giveinf',), 'explicarles': ('giveinf',), 'explicarlo':
('giveinf',), 'explicarlos': ('giveinf',), 'explicarsela': ('giveinf',), 'explicarselas': ('giveinf',),
'explicarselo': ('giveinf',), 'explicarselos': ('giveinf',), 'explico': ('verb3', 'give1', 'opines', 'says', 'gave3'),
'explicó': ('verb3', 'opines', 'says', 'gave3'), 'explique': ('should', 'told1', 'imperative'), 'expliquen':
('imperative',), 'expliques': ('should', 'imperative'), 'expliqué': ('told1',), 'exporta': ('imperative',),
'exportara': ('should',), 'exportaramos': ('should',), 'exporte': ('should', 'imperative'), 'exportemos': ('should',),
'exporten': ('imperative',), 'exportes': ('should', 'imperative'), 'exportá': ('imperative',), 'exposicion':
('rehearsed',), 'extrana': ('verb3',), 'fabrico': ('give1',), 'facebook': ('media',), 'facilita': ('give3',),
'facilitar': ('giveinf',), 'facilitara': ('give3',), 'facilitare': ('give1',), 'facilitaria': ('would_give',),
'facilite': ('handed1',), 'facilito': ('give1', 'gave3'), 'facilitó': ('gave3',), 'factura': ('hello', 'give3',
'imperative', 'thing', 'mine_thing'), 'facturar': ('giveinf',), 'facturara': ('should',), 'facturaramos': ('should',),
'facturarla': ('giveinf',), 'facturarlas': ('giveinf',), 'facturarle': ('giveinf',), 'facturarles': ('giveinf',),
'facturarlo': ('giveinf',), 'facturarlos': ('giveinf',), 'facturarme': ('giveinf', 'infme'), 'facturarsela':
('giveinf',), 'facturarselas': ('giveinf',), 'facturarselo': ('giveinf',), 'facturarselos': ('giveinf',), 'facturas':
('hello',), 'facture': ('should', 'imperative', 'ask_subj'), 'facturemos': ('should',), 'facturen': ('imperative',),
'factures': ('should', 'imperative'), 'facturo': ('give1',), 'facturá': ('imperative',), 'fallecida': ('fate',),
'fallecido': ('fate',), 'fallecio': ('verb3', 'fate'), 'falta': ('hello',), 'familia': ('rel',), 'farmaceutica':
('pro',), 'fe': ('name_words',), 'febrero': ('hello',), 'fecha': ('thing',), 'fechas': ('thing',), 'feedback':
('feedback_noun',), 'felicitar': ('todo_inf',), 'felicitarla': ('todo_inf',), 'felicitarlo': ('todo_inf',),
'felicite': ('talks',), 'felicito': ('called3',), 'feria': ('hello', 'date'), 'festeja': ('verb3',), 'festejar':
('see_inf',), 'ficha': ('helpful', 'imperative', 'reach_noun'), 'fichada': ('happens_pp',), 'fichado':
('happens_pp',), 'fichara': ('should',), 'ficharamos': ('should',), 'fichas': ('helpful',), 'fiche': ('should',
'imperative'), 'fichemos': ('should',), 'fichen': ('imperative',), 'fiches': ('should', 'imperative'), 'fichá':
('imperative',), 'fie': ('should',), 'fiemos': ('should',), 'fiesta': ('date',), 'fijada': ('set',), 'fijado':
('set',), 'fijamos': ('set_up',), 'fije': ('should', 'set_up'), 'fijemos': ('should',), 'fijé': ('set_up',), 'firma':
('verb3', 'imperative', 'hand3', 'thing'), 'firmado': ('done',), 'firmar': ('giveinf',), 'firmara': ('verb3',
'should', 'hand3', 'will_bring'), 'firmaramos': ('should',), 'firmarla': ('giveinf',), 'firmarlas': ('giveinf',),
'firmarle': ('giveinf',), 'firmarles': ('giveinf',), 'firmarlo': ('giveinf',), 'firmarlos': ('giveinf',),
'firmarsela': ('giveinf',), 'firmarselas': ('giveinf',), 'firmarselo': ('giveinf',), 'firmarselos': ('giveinf',),
'firmará': ('verb3', 'hand3', 'will_bring'), 'firme': ('done', 'should', 'imperative'), 'firmemos': ('should',),
'firmen': ('imperative',), 'firmes': ('should', 'imperative'), 'firmo': ('hello', 'verb3', 'give1', 'says', 'do1',
'gave3'), 'firmá': ('imperative',), 'firmé': ('done',), 'firmó': ('hello', 'verb3', 'says', 'gave3'), 'fisio':
('pro',), 'fisioterapeuta': ('pro',), 'flor': ('name_words',), 'flores': ('by_post', 'name_words'), 'fontanera':
('pro',), 'fontanero': ('pro',), 'forma': ('imperative',), 'formacion': ('course',), 'formara': ('should',),
'formaramos': ('should',), 'forme': ('should', 'imperative'), 'formemos': ('should',), 'formen': ('imperative',),
'formes': ('should', 'imperative'), 'formá': ('imperative',), 'foto': ('letter',), 'fotografa': ('pro',), 'fotografo':
('pro',), 'fotos': ('letter', 'thing'), 'franco': ('name_words',), 'frustro': ('off',), 'fue': ('hello', 'verb3',
'sent_to', 'is3'), 'fuentes': ('name_words',), 'fuera': ('should',), 'fueron': ('hello', 'verb3'), 'fui': ('hello',
'met1', 'seen1'), 'fuimos': ('hello', 'met1', 'seen1'), 'fusiona': ('imperative',), 'fusionara': ('should',),
'fusionaramos': ('should',), 'fusione': ('should', 'imperative'), 'fusionemos': ('should',), 'fusionen':
('imperative',), 'fusiones': ('should', 'imperative'), 'fusioná': ('imperative',), 'gana': ('verb3',), 'gano':
('verb3',), 'garantice': ('vowed1',), 'garantizo': ('vowed3',), 'gasta': ('imperative',), 'gastara': ('should',),
'gastaramos': ('should',), 'gaste': ('should', 'imperative'), 'gastemos': ('should',), 'gasten': ('imperative',),
'gastes': ('should', 'imperative'), 'gastá': ('imperative',), 'gente': ('hello',), 'gerente': ('rel',), 'gestiona':
('give3',), 'gestionar': ('giveinf',), 'gestionare': ('give1',), 'gestionaria': ('would_give',), 'gestiono':
('give1',), 'gestor': ('pro', 'rel'), 'gestora': ('pro',), 'gestoria': ('pro',), 'ginecologa': ('pro',), 'ginecologo':
('pro',), 'gira': ('give3',), 'girar': ('giveinf',), 'girarla': ('giveinf',), 'girarlas': ('giveinf',), 'girarle':
('giveinf',), 'girarles': ('giveinf',), 'girarlo': ('giveinf',), 'girarlos': ('giveinf',), 'girarme': ('giveinf',
'infme'), 'girarsela': ('giveinf',), 'girarselas': ('giveinf',), 'girarselo': ('giveinf',), 'girarselos':
('giveinf',), 'giro': ('give1', 'gave3'), 'giró': ('gave3',), 'gloria': ('name_words',), 'grabo': ('made3',), 'grabó':
('made3',), 'gracias': ('hello',), 'gran': ('good',), 'grupo': ('media',), 'guadalupe': ('name_words',), 'guarda':
('imperative',), 'guardara': ('should',), 'guardaramos': ('should',), 'guardare': ('give1',), 'guarde': ('should',
'imperative'), 'guardemos': ('should',), 'guarden': ('imperative',), 'guardes': ('should', 'imperative'), 'guardo':
('give1',), 'guardá': ('imperative',), 'guerra': ('name_words',), 'guia': ('helpful', 'paper'), 'guion': ('paper',),
'guión': ('paper',), 'gusta': ('verb3',), 'gustaria': ('verb3',), 'gusto': ('verb3', 'says'), 'h': ('hours',), 'ha':
('aux3', 'verb3'), 'habia': ('aux3', 'hello', 'verb3'), 'habiamos': ('attempt',), 'habian': ('hello',), 'habla':
('imperative',), 'hablado': ('hello', 'done_pp', 'talks'), 'hablamos': ('hello', 'met1', 'seen1', 'talks'),
'hablando': ('talks',), 'hablar': ('see_inf', 'todo_inf', 'talks'), 'hablara': ('should',), 'hablaramos': ('should',),
'hablare': ('shall1',), 'hablaremos': ('shall1',), 'hable': ('hello', 'seen1', 'should', 'imperative', 'talks'),
'hablemos': ('should',), 'hablen': ('imperative',), 'hables': ('should', 'imperative'), 'hablo': ('verb3', 'called3',
'seen1', 'met3'), 'hablá': ('imperative',), 'hablé': ('hello', 'seen1', 'talks'), 'habló': ('verb3', 'called3',
'met3'), 'habra': ('verb3',), 'habria': ('have_to',), 'hace': ('hello', 'verb3', 'imperative'), 'hacemos': ('give1',),
'hacer': ('hello', 'giveinf'), 'hacerla': ('giveinf',), 'hacerlas': ('giveinf',), 'hacerle': ('giveinf', 'infle'),
'hacerles': ('giveinf',), 'hacerlo': ('giveinf',), 'hacerlos': ('giveinf',), 'hacerme': ('giveinf', 'infme'),
'hacersela': ('giveinf',), 'hacerselas': ('giveinf',), 'hacerselo': ('giveinf',), 'hacerselos': ('giveinf',), 'hacia':
('hello', 'verb3'), 'hacé': ('imperative',), 'hacía': ('verb3',), 'haga': ('should', 'imperative', 'ask_subj'),
'hagamos': ('should',), 'hagan': ('imperative',), 'hagas': ('should', 'imperative'), 'hago': ('give1',), 'han':
('aux3', 'hello'), 'hara': ('verb3', 'give3'), 'hare': ('give1',), 'haria': ('would_give',), 'hasta': ('hello',),
'hay': ('hello', 'have_to'), 'haz': ('imperative',), 'hecho': ('hello',), 'hemos': ('hello',), 'hermana': ('hello',
'rel'), 'hermano': ('hello', 'rel'), 'herramienta': ('helpful', 'paper'), 'herrero': ('name_words',), 'hice':
('hello', 'handed1'), 'hiciera': ('should',), 'hicimos': ('hello', 'handed1'), 'hija': ('hello', 'rel'), 'hijo':
('hello', 'rel'), 'hijos': ('rel',), 'hipoteca': ('own_affair',), 'historia': ('media',), 'hizo': ('hello', 'verb3',
'made3'), 'hora': ('hours', 'span'), 'horas': ('hours', 'span'), 'hoy': ('hello',), 'hrs': ('hours',), 'hs':
('hours',), 'hubo': ('seen1',), 'iba': ('verb3',), 'idea': ('tip',), 'iglesias': ('name_words',), 'igual':
('filler',), 'ilustrador': ('pro',), 'ilustradora': ('pro',), 'imprenta': ('pro',), 'imprima': ('ask_subj',),
'imprime': ('hand3',), 'imprimir': ('giveinf',), 'imprimo': ('give1', 'do1'), 'impuestos': ('own_affair',), 'informe':
('told1', 'paper', 'thing'), 'informé': ('told1',), 'ingresada': ('fate', 'happens_pp'), 'ingresado': ('fate',
'happens_pp'), 'inocencio': ('name_words',), 'insista': ('should', 'imperative'), 'insistan': ('imperative',),
'insistas': ('should', 'imperative'), 'insiste': ('verb3', 'opines'), 'insistio': ('verb3', 'opines'), 'insistir':
('todo_inf',), 'insistirle': ('todo_inf',), 'insta': ('media',), 'instagram': ('media',), 'instala': ('hand3',),
'instalador': ('pro',), 'instaladora': ('pro',), 'instalara': ('will_bring',), 'intentado': ('attempt',),
'intentamos': ('tried1',), 'intente': ('tried1', 'attempt'), 'intento': ('tried1',), 'intercambiamos': ('talks',),
'intercambio': ('talks',), 'interesa': ('verb3',), 'intereso': ('verb3',), 'intranet': ('media',), 'intro':
('thing',), 'inversionista': ('rel',), 'inversor': ('rel',), 'inversora': ('rel',), 'inversores': ('rel',),
'invertira': ('verb3',), 'invierta': ('should', 'imperative'), 'inviertan': ('imperative',), 'inviertas': ('should',
'imperative'), 'invierte': ('verb3', 'imperative'), 'invirtiera': ('should',), 'invirtio': ('verb3',), 'invita':
('helps3', 'invites'), 'invitado': ('called_pp', 'invites'), 'invitan': ('helps3', 'invites'), 'invitar': ('giveinf',
'see_inf'), 'invitarla': ('giveinf',), 'invitarlas': ('giveinf',), 'invitarle': ('giveinf',), 'invitarles':
('giveinf',), 'invitarlo': ('giveinf',), 'invitarlos': ('giveinf',), 'invitarme': ('giveinf', 'infme'), 'invitaron':
('invites',), 'invitarsela': ('giveinf',), 'invitarselas': ('giveinf',), 'invitarselo': ('giveinf',), 'invitarselos':
('giveinf',), 'invite': ('called1',), 'invito': ('reach', 'called3', 'invites'), 'ir': ('see_inf',), 'ira':
('verb3',), 'ire': ('go1',), 'iremos': ('go1',), 'jamas': ('not',), 'jardinero': ('pro',), 'jazmin': ('name_words',),
'jefa': ('hello', 'rel'), 'jefe': ('hello', 'rel'), 'jubila': ('verb3',), 'jubilado': ('fate',), 'jubilo': ('verb3',
'fate'), 'jue': ('hello',), 'juegue': ('should', 'imperative'), 'jueguen': ('imperative',), 'juegues': ('should',
'imperative'), 'jueves': ('hello',), 'jugar': ('see_inf',), 'julio': ('hello',), 'junio': ('hello',), 'junta':
('hello', 'date', 'imperative'), 'juntamos': ('met1', 'seen1'), 'juntara': ('should',), 'juntaramos': ('should',),
'juntarme': ('see_inf',), 'juntarnos': ('hello', 'see_inf'), 'juntaron': ('verb3',), 'junte': ('met1', 'should',
'imperative'), 'juntemos': ('should',), 'junten': ('imperative',), 'juntes': ('should', 'imperative'), 'junto':
('verb3',), 'juntá': ('imperative',), 'junté': ('met1',), 'juntó': ('verb3',), 'jura': ('opines',), 'juramos':
('vowed1',), 'jure': ('vowed1',), 'juro': ('vowed3',), 'justo': ('filler', 'name_words'), 'kit': ('helpful',), 'la':
('them', 'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'lance': ('should', 'imperative'), 'lancemos':
('should',), 'lancen': ('imperative',), 'lances': ('should', 'imperative'), 'landing': ('paper',), 'lanza': ('verb3',
'imperative'), 'lanzan': ('verb3',), 'lanzara': ('verb3', 'should'), 'lanzará': ('verb3',), 'lanzo': ('verb3',),
'larga': ('span',), 'las': ('them', 'det', 'hello', 'any_det', 'clitic', 'link', 'article', 'obj'), 'le': ('them',
'hello', 'clitic'), 'lea': ('should', 'imperative'), 'leal': ('name_words',), 'lean': ('imperative',), 'leas':
('should', 'imperative'), 'lei': ('read1',), 'leo': ('give1',), 'leon': ('name_words',), 'les': ('them', 'hello',
'clitic'), 'levanta': ('verb3', 'imperative'), 'levantan': ('verb3',), 'levantara': ('should',), 'levantaramos':
('should',), 'levante': ('should', 'imperative'), 'levantemos': ('should',), 'levanten': ('imperative',), 'levantes':
('should', 'imperative'), 'levanto': ('verb3',), 'levantá': ('imperative',), 'libro': ('by_post', 'helpful', 'paper'),
'lidera': ('verb3',), 'lidero': ('verb3',), 'limita': ('imperative',), 'limitara': ('should',), 'limitaramos':
('should',), 'limite': ('should', 'imperative'), 'limitemos': ('should',), 'limiten': ('imperative',), 'limites':
('should', 'imperative'), 'limitá': ('imperative',), 'link': ('letter', 'helpful', 'paper'), 'linkedin': ('media',),
'liquide': ('should',), 'lista': ('helpful', 'paper', 'ready', 'thing'), 'listo': ('ready',), 'llama':
('imperative',), 'llamada': ('hello', 'letter', 'date'), 'llamado': ('hello', 'done_pp', 'letter', 'called_pp',
'attempt'), 'llamamos': ('give1', 'met1', 'called1', 'attempt'), 'llamar': ('hello', 'giveinf', 'see_inf', 'attempt'),
'llamara': ('give3', 'will3', 'should'), 'llamaramos': ('should',), 'llamare': ('give1',), 'llamaria':
('would_give',), 'llamarla': ('giveinf', 'see_inf', 'infle'), 'llamarlas': ('giveinf',), 'llamarle': ('giveinf',
'see_inf', 'infle'), 'llamarles': ('giveinf',), 'llamarlo': ('giveinf', 'see_inf', 'infle'), 'llamarlos':
('giveinf',), 'llamarme': ('giveinf', 'infme'), 'llamarnos': ('giveinf', 'see_inf', 'infme'), 'llamaron': ('reach',
'called3'), 'llamarsela': ('giveinf',), 'llamarselas': ('giveinf',), 'llamarselo': ('giveinf',), 'llamarselos':
('giveinf',), 'llamará': ('give3', 'will3'), 'llame': ('hello', 'called1', 'seen1', 'should', 'attempt', 'imperative',
'ask_subj'), 'llamemos': ('should',), 'llamen': ('imperative',), 'llames': ('should', 'imperative'), 'llamo':
('hello', 'reach', 'give1', 'called3', 'wrote3'), 'llamá': ('imperative',), 'llamé': ('hello', 'called1', 'seen1',
'attempt'), 'llamó': ('hello', 'reach', 'called3', 'wrote3'), 'llaves': ('thing',), 'llega': ('verb3',), 'llegar':
('causative',), 'llegara': ('verb3',), 'llego': ('hello', 'verb3', 'came3'), 'llegue': ('managed1',), 'lleva':
('verb3', 'helps3', 'is3'), 'llevaba': ('verb3',), 'llevado': ('done',), 'llevamos': ('bring',), 'llevan':
('helps3',), 'llevar': ('hello', 'giveinf', 'bring'), 'llevare': ('give1',), 'llevarla': ('giveinf',), 'llevarlas':
('giveinf',), 'llevarle': ('giveinf', 'infle', 'bring'), 'llevarles': ('giveinf',), 'llevarlo': ('giveinf',),
'llevarlos': ('giveinf',), 'llevarsela': ('giveinf',), 'llevarselas': ('giveinf',), 'llevarselo': ('giveinf',),
'llevarselos': ('giveinf',), 'lleve': ('done', 'called1', 'should', 'lent1', 'ask_subj'), 'llevo': ('verb3', 'give1',
'called3', 'bring', 'do1', 'gave3'), 'llevé': ('done', 'called1', 'lent1'), 'llevó': ('verb3', 'called3', 'gave3'),
'lo': ('them', 'hello', 'clitic', 'obj'), 'localice': ('should', 'imperative'), 'localicen': ('imperative',),
'localices': ('should', 'imperative'), 'localizar': ('see_inf',), 'localizarla': ('see_inf',), 'localizarlo':
('see_inf',), 'logopeda': ('pro',), 'logramos': ('managed1',), 'logre': ('managed1',), 'los': ('them', 'det', 'hello',
'any_det', 'clitic', 'link', 'article', 'obj'), 'lozano': ('name_words',), 'luego': ('filler', 'hello'), 'luna':
('name_words',), 'lunes': ('hello',), 'luz': ('name_words',), 'madre': ('rel',), 'mail': ('letter', 'reach_noun'),
'malogro': ('off',), 'mama': ('rel',), 'mami': ('rel',), 'manana': ('hello',), 'manda': ('hello', 'give3', 'sent_to',
'imperative', 'send3'), 'mandada': ('writes',), 'mandado': ('done', 'writes', 'called_pp', 'attempt', 'lent'),
'mandamos': ('done', 'give1'), 'mandan': ('give3', 'send3'), 'mandar': ('giveinf', 'hand_inf'), 'mandara': ('give3',
'will3', 'should', 'send3', 'will_bring'), 'mandaramos': ('should',), 'mandare': ('give1',), 'mandaremos': ('give1',),
'mandaria': ('would_give',), 'mandarla': ('giveinf',), 'mandarlas': ('giveinf',), 'mandarle': ('hello', 'giveinf',
'infle'), 'mandarles': ('giveinf', 'infle'), 'mandarlo': ('giveinf', 'infle'), 'mandarlos': ('giveinf',), 'mandarme':
('giveinf', 'infme'), 'mandarmela': ('giveinf', 'infme'), 'mandarmelo': ('giveinf', 'infme'), 'mandarnos': ('giveinf',
'infme'), 'mandarsela': ('giveinf', 'infle'), 'mandarselas': ('giveinf',), 'mandarselo': ('giveinf', 'infle'),
'mandarselos': ('giveinf',), 'mandará': ('give3', 'will3', 'send3', 'will_bring'), 'mande': ('done', 'writes',
'hello', 'should', 'handed1', 'attempt', 'imperative', 'ask_subj'), 'mandemos': ('should',), 'manden':
('imperative',), 'mandes': ('should', 'imperative'), 'mando': ('writes', 'hello', 'reach', 'give1', 'sent_to',
'wrote3', 'do1', 'gave3'), 'mandá': ('imperative',), 'mandársela': ('infle',), 'mandárselo': ('infle',), 'mandé':
('done', 'writes', 'hello', 'handed1', 'attempt'), 'mandó': ('writes', 'hello', 'reach', 'sent_to', 'wrote3',
'gave3'), 'maneja': ('verb3',), 'manten': ('imperative',), 'mantenga': ('should', 'imperative'), 'mantengan':
('imperative',), 'mantengas': ('should', 'imperative'), 'mantiene': ('opines',), 'mantuviera': ('should',), 'manual':
('helpful',), 'manuscrito': ('paper',), 'manzano': ('name_words',), 'maqueta': ('paper', 'thing'), 'mar':
('name_words',), 'marca': ('give3',), 'marcada': ('set',), 'marcar': ('giveinf',), 'marco': ('reach', 'give1',
'called3'), 'marcó': ('reach', 'called3'), 'margarita': ('name_words',), 'marido': ('rel',), 'marin': ('name_words',),
'marina': ('name_words',), 'marque': ('called1', 'should', 'attempt', 'imperative'), 'marquen': ('imperative',),
'marques': ('should', 'imperative'), 'marquista': ('pro',), 'marqué': ('called1', 'attempt'), 'martes': ('hello',),
'marzo': ('hello',), 'mas': ('hello',), 'masterclass': ('course',), 'material': ('helpful', 'paper'), 'mates':
('hello', 'drink', 'date'), 'maximo': ('name_words',), 'mayo': ('hello',), 'me': ('me', 'clitic'), 'mecanica':
('pro',), 'mecanico': ('pro',), 'media': ('span',), 'medico': ('pro',), 'mediodia': ('hello',), 'mejor': ('hello',
'should'), 'mejoro': ('verb3',), 'memoria': ('paper', 'rehearsed'), 'menciona': ('verb3', 'opines'), 'menciono':
('verb3', 'opines', 'says'), 'mensaje': ('hello', 'letter', 'attempt'), 'mensajeamos': ('met1',), 'mensajeo':
('called3',), 'mensajes': ('letter', 'attempt'), 'mensajito': ('letter',), 'mentoria': ('date', 'mentor_noun'),
'mentorias': ('mentor_noun',), 'mentoring': ('mentor_noun',), 'mentoría': ('date', 'mentor_noun'), 'mercedes':
('name_words',), 'merienda': ('hello', 'date'), 'mes': ('hello',), 'mesa': ('date',), 'meses': ('hello',), 'meta':
('should', 'imperative'), 'metamos': ('should',), 'metan': ('imperative',), 'metas': ('should', 'imperative'),
'metiera': ('should',), 'metodo': ('helpful',), 'mi': ('me', 'my', 'hello', 'any_det'), 'mida': ('should',
'imperative'), 'midan': ('imperative',), 'midas': ('should', 'imperative'), 'mide': ('imperative',), 'midiera':
('should',), 'mie': ('hello',), 'mientras': ('hello',), 'miercoles': ('hello',), 'milagros': ('name_words',), 'min':
('span',), 'minuto': ('span',), 'minutos': ('span',), 'mira': ('imperative',), 'mirar': ('giveinf',), 'mirara':
('should',), 'miraramos': ('should',), 'mirarla': ('giveinf',), 'mirarlas': ('giveinf',), 'mirarle': ('giveinf',),
'mirarles': ('giveinf',), 'mirarlo': ('giveinf',), 'mirarlos': ('giveinf',), 'mirarsela': ('giveinf',), 'mirarselas':
('giveinf',), 'mirarselo': ('giveinf',), 'mirarselos': ('giveinf',), 'mire': ('should', 'read1', 'imperative'),
'miremos': ('should',), 'miren': ('imperative',), 'mires': ('should', 'imperative'), 'miro': ('give1', 'do1'), 'mirá':
('imperative',), 'miré': ('read1',), 'mis': ('my', 'hello', 'any_det'), 'misma': ('hello',), 'mismo': ('filler',
'hello'), 'modelo': ('helpful', 'paper', 'thing'), 'modesto': ('name_words',), 'molina': ('name_words',), 'molinero':
('name_words',), 'monta': ('verb3', 'imperative', 'hand3'), 'montar': ('see_inf',), 'montara': ('verb3', 'should'),
'montaramos': ('should',), 'montará': ('verb3',), 'monte': ('name_words', 'should', 'imperative'), 'montemos':
('should',), 'monten': ('imperative',), 'montes': ('name_words', 'should', 'imperative'), 'monto': ('verb3', 'do1'),
'montá': ('imperative',), 'montó': ('verb3',), 'moreno': ('name_words',), 'mostramos': ('told1',), 'mostrar':
('giveinf',), 'mostrara': ('give3',), 'mostrare': ('give1',), 'mostraria': ('would_give',), 'mostrarla': ('giveinf',),
'mostrarlas': ('giveinf',), 'mostrarle': ('giveinf', 'infle'), 'mostrarles': ('giveinf',), 'mostrarlo': ('giveinf',),
'mostrarlos': ('giveinf',), 'mostrarme': ('giveinf', 'infme'), 'mostrarsela': ('giveinf',), 'mostrarselas':
('giveinf',), 'mostrarselo': ('giveinf',), 'mostrarselos': ('giveinf',), 'mostre': ('told1',), 'mostro': ('called3',
'gave3'), 'movemos': ('moved1',), 'movi': ('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',), 'moviera':
('should',), 'movieron': ('moved3',), 'movil': ('reach_noun',), 'movio': ('moved3',), 'msg': ('letter',), 'msj':
('letter',), 'mucho': ('filler', 'hello'), 'muda': ('verb3', 'imperative'), 'mudanza': ('own_affair',), 'mudanzas':
('pro',), 'mudara': ('verb3', 'should'), 'mudaramos': ('should',), 'mudaron': ('verb3',), 'mudarse': ('own_affair',),
'mudará': ('verb3',), 'mude': ('should', 'imperative'), 'mudemos': ('should',), 'muden': ('imperative',), 'mudes':
('should', 'imperative'), 'mudo': ('verb3',), 'mudá': ('imperative',), 'muerta': ('fate',), 'muerto': ('fate',),
'muestra': ('by_post',), 'muestras': ('by_post', 'thing'), 'muestro': ('give1',), 'mueva': ('should', 'imperative'),
'muevan': ('imperative',), 'muevas': ('should', 'imperative'), 'mueve': ('moved3', 'imperative'), 'mujer': ('hello',
'rel'), 'multado': ('happens_pp',), 'murio': ('verb3', 'fate'), 'muro': ('media',), 'muy': ('filler', 'hello',
'good'), 'mí': ('me',), 'móvil': ('reach_noun',), 'nacido': ('fate',), 'nacio': ('verb3', 'fate'), 'nada': ('hello',),
'nadar': ('see_inf',), 'nadie': ('hello',), 'naranjo': ('name_words',), 'necesita': ('hello', 'verb3', 'needs'),
'necesitaba': ('verb3', 'needs'), 'necesitaria': ('verb3',), 'necesito': ('hello',), 'negocia': ('imperative',),
'negociara': ('should',), 'negociaramos': ('should',), 'negocie': ('should', 'imperative'), 'negociemos': ('should',),
'negocien': ('imperative',), 'negocies': ('should', 'imperative'), 'negociá': ('imperative',), 'negro':
('name_words',), 'ni': ('not', 'hello'), 'nieta': ('rel',), 'nieto': ('rel',), 'nieves': ('name_words',), 'ninas':
('rel',), 'ninera': ('pro',), 'ningun': ('not',), 'ninguna': ('not',), 'ninos': ('rel',), 'no': ('not',), 'noche':
('hello',), 'nomas': ('filler',), 'nombrada': ('happens_pp',), 'nombrado': ('happens_pp',), 'nombre': ('thing',
'reach_noun'), 'nombres': ('thing',), 'nos': ('me', 'hello', 'clitic'), 'nosotras': ('i',), 'nosotros': ('i',
'hello'), 'notaria': ('pro',), 'notario': ('pro',), 'notas': ('helpful',), 'noticias': ('media',), 'novela':
('paper',), 'novia': ('rel',), 'noviembre': ('hello',), 'novio': ('rel',), 'nuera': ('rel',), 'nuestra': ('my',
'hello', 'any_det'), 'nuestras': ('my', 'any_det'), 'nuestro': ('my', 'hello', 'any_det'), 'nuestros': ('my', 'hello',
'any_det'), 'nueva': ('hello',), 'nuevo': ('hello',), 'numero': ('thing', 'reach_noun'), 'nunca': ('not', 'hello'),
'nutricionista': ('pro',), 'número': ('thing', 'reach_noun'), 'observaciones': ('feedback_noun',), 'obviamente':
('filler',), 'octubre': ('hello',), 'odia': ('verb3', 'says'), 'odio': ('verb3',), 'oferta': ('thing', 'mine_thing'),
'oficina': ('hello',), 'ofrece': ('imperative',), 'ofreciera': ('should',), 'ofrecio': ('may3',), 'ofrezca':
('should', 'imperative'), 'ofrezcan': ('imperative',), 'ofrezcas': ('should', 'imperative'), 'oftalmologo': ('pro',),
'ok': ('ready',), 'olmo': ('name_words',), 'olvida': ('imperative',), 'olvidara': ('should',), 'olvidaramos':
('should',), 'olvidate': ('imperative',), 'olvide': ('should', 'imperative'), 'olvidemos': ('should',), 'olviden':
('imperative',), 'olvides': ('should', 'imperative'), 'olvidá': ('imperative',), 'olvídate': ('imperative',),
'operacion': ('own_affair',), 'operada': ('fate', 'happens_pp'), 'operado': ('fate', 'happens_pp'), 'operarse':
('own_affair',), 'opina': ('verb3', 'opines', 'says'), 'opinion': ('tip',), 'opino': ('opines',), 'oposicion':
('own_affair', 'rehearsed'), 'optico': ('pro',), 'oral': ('rehearsed',), 'organice': ('should', 'imperative'),
'organicen': ('imperative',), 'organices': ('should', 'imperative'), 'organiza': ('verb3',), 'organizo': ('verb3',),
'organizó': ('verb3',), 'ortodoncista': ('pro',), 'osteopata': ('pro',), 'otra': ('hello',), 'otro': ('hello',),
'otros': ('hello',), 'pactada': ('set',), 'pactamos': ('set_up',), 'padre': ('rel',), 'paga': ('verb3', 'give3',
'imperative', 'send3'), 'pagado': ('done',), 'pagamos': ('done',), 'pagan': ('give3', 'send3'), 'pagar': ('hello',
'giveinf', 'hand_inf'), 'pagara': ('verb3', 'give3', 'should', 'send3', 'will_bring'), 'pagare': ('give1',),
'pagaria': ('would_give',), 'pagarla': ('giveinf',), 'pagarlas': ('giveinf',), 'pagarle': ('giveinf', 'infle'),
'pagarles': ('giveinf',), 'pagarlo': ('giveinf',), 'pagarlos': ('giveinf',), 'pagarme': ('giveinf', 'infme'),
'pagarsela': ('giveinf',), 'pagarselas': ('giveinf',), 'pagarselo': ('giveinf',), 'pagarselos': ('giveinf',),
'pagará': ('verb3', 'give3', 'send3', 'will_bring'), 'pagina': ('media',), 'pago': ('hello', 'verb3', 'give1',
'thing', 'do1', 'gave3'), 'pague': ('done', 'should', 'imperative'), 'paguen': ('imperative',), 'pagues': ('should',
'imperative'), 'pagué': ('done',), 'pagó': ('hello', 'verb3', 'gave3'), 'paisajista': ('pro',), 'palma':
('name_words',), 'paloma': ('name_words',), 'pana': ('rel',), 'papa': ('rel',), 'papi': ('rel',), 'paquete':
('by_post',), 'para': ('hello', 'imperative'), 'parara': ('should',), 'pararamos': ('should',), 'parcero': ('rel',),
'pardo': ('name_words',), 'pare': ('should', 'imperative'), 'parece': ('filler', 'verb3'), 'parecia': ('verb3',),
'pareja': ('rel',), 'paremos': ('should',), 'paren': ('imperative',), 'pares': ('should', 'imperative'), 'parrillada':
('date',), 'partido': ('date',), 'pará': ('imperative',), 'pasa': ('hello', 'give3'), 'pasada': ('hello',), 'pasado':
('done', 'hello', 'lent'), 'pasamos': ('give1', 'moved1'), 'pasan': ('give3',), 'pasaporte': ('own_affair',), 'pasar':
('giveinf', 'see_inf'), 'pasara': ('give3', 'will3', 'should'), 'pasare': ('give1',), 'pasaria': ('would_give',),
'pasarla': ('giveinf',), 'pasarlas': ('giveinf',), 'pasarle': ('hello', 'giveinf', 'infle'), 'pasarles': ('giveinf',
'infle'), 'pasarlo': ('giveinf',), 'pasarlos': ('giveinf',), 'pasarme': ('giveinf', 'infme'), 'pasarmela': ('giveinf',
'infme'), 'pasarmelo': ('giveinf', 'infme'), 'pasarnos': ('giveinf', 'infme'), 'pasaron': ('reach', 'came3'),
'pasarsela': ('giveinf', 'infle'), 'pasarselas': ('giveinf',), 'pasarselo': ('giveinf', 'infle'), 'pasarselos':
('giveinf',), 'pasará': ('give3', 'will3'), 'pase': ('done', 'should', 'handed1', 'lent1', 'ask_subj'), 'pasear':
('see_inf',), 'pasemos': ('should',), 'paseo': ('date',), 'pases': ('should',), 'paso': ('hello', 'reach', 'give1',
'came3', 'seen1', 'moved3', 'do1', 'gave3'), 'pastel': ('by_post',), 'pastor': ('name_words',), 'pasársela':
('infle',), 'pasárselo': ('infle',), 'pasé': ('done', 'handed1', 'lent1'), 'pasó': ('hello', 'reach', 'came3',
'seen1', 'moved3', 'gave3'), 'patenta': ('imperative',), 'patentara': ('should',), 'patentaramos': ('should',),
'patente': ('should', 'imperative'), 'patentemos': ('should',), 'patenten': ('imperative',), 'patentes': ('should',
'imperative'), 'patentá': ('imperative',), 'paz': ('name_words',), 'pedi': ('hello',), 'pediatra': ('pro',), 'pedir':
('todo_inf',), 'pedirle': ('todo_inf',), 'pedirles': ('todo_inf',), 'pegue': ('met1',), 'pelearon': ('verb3',),
'peluquera': ('pro',), 'peluquero': ('pro',), 'pena': ('name_words',), 'pendiente': ('hello',), 'pensaba': ('verb3',),
'peor': ('hello',), 'perdio': ('verb3',), 'perfil': ('media',), 'periodico': ('media',), 'perla': ('name_words',),
'permita': ('should', 'imperative'), 'permitan': ('imperative',), 'permitas': ('should', 'imperative'), 'pero':
('hello', 'turn', 'but'), 'perro': ('rel',), 'pescador': ('name_words',), 'pescar': ('see_inf',), 'pida': ('should',
'imperative'), 'pidamos': ('should',), 'pidan': ('imperative',), 'pidas': ('should', 'imperative'), 'pide': ('hello',
'verb3', 'imperative', 'needs'), 'pidiera': ('should',), 'pidio': ('hello', 'verb3', 'bidding', 'needs'), 'piedad':
('name_words',), 'piensa': ('verb3', 'may3', 'opines', 'says'), 'piensan': ('verb3',), 'pierde': ('verb3',), 'pilar':
('name_words',), 'pino': ('name_words',), 'pinta': ('hand3',), 'pintor': ('pro',), 'pintora': ('pro',), 'piso':
('own_affair',), 'pitch': ('paper', 'rehearsed'), 'plan': ('paper',), 'planilla': ('thing',), 'plano': ('paper',
'thing'), 'planos': ('paper', 'thing'), 'plantada': ('stood',), 'plantadas': ('stood',), 'plantado': ('stood',),
'plantados': ('stood',), 'plantilla': ('helpful', 'paper'), 'plantillas': ('helpful',), 'platica': ('talks',),
'platicamos': ('talks',), 'platique': ('hello', 'talks'), 'plaza': ('name_words',), 'pliego': ('paper',), 'poco':
('hello',), 'podcast': ('helpful', 'paper'), 'podia': ('verb3',), 'podologo': ('pro',), 'podra': ('verb3', 'may3'),
'podria': ('verb3', 'may3', 'should'), 'podriamos': ('should',), 'polas': ('drink',), 'pon': ('imperative',),
'pondra': ('verb3', 'give3'), 'pondria': ('would_give',), 'pone': ('verb3', 'imperative'), 'ponencia': ('course',),
'poner': ('hello', 'giveinf'), 'ponerla': ('giveinf',), 'ponerlas': ('giveinf',), 'ponerle': ('giveinf',), 'ponerles':
('giveinf',), 'ponerlo': ('giveinf',), 'ponerlos': ('giveinf',), 'ponerme': ('giveinf', 'infme'), 'ponernos':
('giveinf', 'infme'), 'ponersela': ('giveinf',), 'ponerselas': ('giveinf',), 'ponerselo': ('giveinf',), 'ponerselos':
('giveinf',), 'ponga': ('should', 'imperative'), 'pongamos': ('should',), 'pongan': ('imperative',), 'pongas':
('should', 'imperative'), 'pongo': ('give1',), 'ponte': ('imperative',), 'poné': ('imperative',), 'por': ('hello',
'link'), 'porque': ('hello',), 'portafolio': ('paper',), 'portal': ('media',), 'portfolio': ('paper',), 'pospone':
('moved3',), 'posponemos': ('moved1',), 'posponga': ('should',), 'pospuesta': ('moved_pp',), 'pospuesto':
('moved_pp',), 'pospuso': ('off', 'moved3'), 'post': ('media',), 'posterga': ('moved3',), 'postergada': ('moved_pp',),
'postergado': ('moved_pp',), 'postergamos': ('moved1',), 'postergara': ('should',), 'postergo': ('off', 'moved3'),
'postergue': ('should', 'imperative'), 'posterguen': ('imperative',), 'postergues': ('should', 'imperative'), 'pozo':
('name_words',), 'ppto': ('thing', 'mine_thing'), 'practicando': ('review_inf',), 'practicar': ('review_inf',),
'prado': ('name_words',), 'precios': ('thing',), 'precipite': ('should',), 'precisa': ('needs',), 'prefiere':
('verb3',), 'prefirio': ('verb3',), 'pregunta': ('verb3', 'says', 'imperative'), 'preguntar': ('see_inf', 'todo_inf'),
'preguntara': ('should',), 'preguntaramos': ('should',), 'preguntarle': ('todo_inf',), 'preguntarles': ('todo_inf',),
'pregunte': ('should', 'imperative', 'talks'), 'preguntemos': ('should',), 'pregunten': ('imperative',), 'preguntes':
('should', 'imperative'), 'pregunto': ('verb3', 'says', 'talks'), 'preguntá': ('imperative',), 'pregunté': ('talks',),
'preguntó': ('verb3', 'says', 'talks'), 'premiada': ('happens_pp',), 'premiado': ('happens_pp',), 'prensa':
('media',), 'preocupa': ('verb3',), 'prepara': ('give3', 'imperative', 'hand3'), 'preparamos': ('give1',),
'preparando': ('review_inf',), 'preparar': ('giveinf', 'bring', 'review_inf'), 'preparara': ('give3', 'will3',
'should', 'hand3', 'will_bring'), 'prepararamos': ('should',), 'preparare': ('give1',), 'prepararia': ('would_give',),
'prepararla': ('giveinf',), 'prepararlas': ('giveinf',), 'prepararle': ('giveinf', 'infle'), 'prepararles':
('giveinf',), 'prepararlo': ('giveinf',), 'prepararlos': ('giveinf',), 'prepararme': ('giveinf', 'infme'),
'prepararsela': ('giveinf',), 'prepararselas': ('giveinf',), 'prepararselo': ('giveinf',), 'prepararselos':
('giveinf',), 'preparará': ('give3', 'will3', 'hand3', 'will_bring'), 'prepare': ('done', 'should', 'imperative',
'ask_subj'), 'preparemos': ('should',), 'preparen': ('imperative',), 'prepares': ('should', 'imperative'), 'preparo':
('give1', 'made3', 'do1', 'gave3'), 'prepará': ('imperative',), 'preparé': ('done',), 'preparó': ('made3', 'gave3'),
'presenta': ('give3', 'imperative', 'hand3'), 'presentacion': ('date', 'paper', 'rehearsed'), 'presentamos':
('give1',), 'presentan': ('give3',), 'presentar': ('giveinf',), 'presentara': ('give3', 'will3', 'should',
'will_bring'), 'presentaramos': ('should',), 'presentare': ('give1',), 'presentaria': ('would_give',), 'presentarla':
('giveinf',), 'presentarlas': ('giveinf',), 'presentarle': ('giveinf', 'infle'), 'presentarles': ('giveinf', 'infle'),
'presentarlo': ('giveinf',), 'presentarlos': ('giveinf',), 'presentarme': ('giveinf', 'infme'), 'presentarnos':
('giveinf', 'infme'), 'presentarsela': ('giveinf',), 'presentarselas': ('giveinf',), 'presentarselo': ('giveinf',),
'presentarselos': ('giveinf',), 'presentará': ('give3', 'will3', 'will_bring'), 'presente': ('done', 'hello',
'should', 'imperative', 'ask_subj'), 'presentemos': ('should',), 'presenten': ('imperative',), 'presentes': ('should',
'imperative'), 'presento': ('hello', 'give1', 'do1', 'gave3'), 'presentá': ('imperative',), 'presenté': ('done',
'hello'), 'presentó': ('hello', 'gave3'), 'presta': ('give3', 'imperative'), 'prestado': ('lent',), 'prestar':
('giveinf',), 'prestara': ('give3', 'should'), 'prestaramos': ('should',), 'prestare': ('give1',), 'prestaria':
('would_give',), 'prestarla': ('giveinf',), 'prestarlas': ('giveinf',), 'prestarle': ('giveinf', 'infle'),
'prestarles': ('giveinf',), 'prestarlo': ('giveinf',), 'prestarlos': ('giveinf',), 'prestarme': ('giveinf', 'infme'),
'prestarsela': ('giveinf',), 'prestarselas': ('giveinf',), 'prestarselo': ('giveinf',), 'prestarselos': ('giveinf',),
'prestará': ('give3',), 'preste': ('done', 'should', 'handed1', 'imperative', 'lent1'), 'prestemos': ('should',),
'presten': ('imperative',), 'prestes': ('should', 'imperative'), 'presto': ('give1', 'gave3'), 'prestá':
('imperative',), 'presté': ('done', 'handed1', 'lent1'), 'prestó': ('gave3',), 'presupuesto': ('hello', 'thing',
'mine_thing'), 'prevista': ('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'priorice':
('should', 'imperative'), 'prioricen': ('imperative',), 'priorices': ('should', 'imperative'), 'prioriza':
('imperative',), 'priorizara': ('should',), 'probablemente': ('filler',), 'probara': ('should',), 'probe': ('tried1',
'read1'), 'probemos': ('should',), 'probo': ('verb3',), 'producto': ('paper',), 'profe': ('pro',), 'profesor':
('pro',), 'profesora': ('pro',), 'programa': ('hand3', 'media'), 'programada': ('set',), 'programado': ('set',),
'programador': ('pro',), 'programadora': ('pro',), 'programamos': ('set_up',), 'programe': ('set_up',), 'promete':
('may3',), 'prometi': ('vowed1',), 'prometimos': ('vowed1',), 'prometio': ('hello', 'may3', 'vowed3'), 'propone':
('verb3',), 'proporciona': ('give3',), 'proporcionar': ('giveinf',), 'proporcionara': ('give3',), 'proporcionare':
('give1',), 'proporcionaria': ('would_give',), 'proporcione': ('handed1',), 'proporciono': ('give1',), 'propuesta':
('paper', 'thing', 'mine_thing'), 'propuesto': ('hello',), 'propuso': ('verb3', 'may3'), 'prospero': ('name_words',),
'proveedor': ('hello', 'pro'), 'proveedora': ('pro',), 'proxima': ('hello',), 'proximo': ('hello',), 'proyecto':
('paper',), 'prueba': ('verb3', 'imperative'), 'pruebe': ('should', 'imperative'), 'prueben': ('imperative',),
'pruebes': ('should', 'imperative'), 'pruebo': ('do1',), 'psicologa': ('pro',), 'psicologo': ('pro',), 'publico':
('do1',), 'publique': ('should', 'imperative'), 'publiquen': ('imperative',), 'publiques': ('should', 'imperative'),
'pude': ('managed1',), 'pudimos': ('managed1',), 'pudo': ('hello',), 'puede': ('hello', 'verb3', 'may3'), 'pueden':
('verb3',), 'puedo': ('hello',), 'puente': ('name_words',), 'puerta': ('media',), 'pues': ('filler',), 'puesta':
('set',), 'puesto': ('hello',), 'puliendo': ('review_inf',), 'pulir': ('review_inf',), 'pusiera': ('should',), 'puso':
('verb3',), 'que': ('hello',), 'queda': ('verb3', 'imperative'), 'quedada': ('date',), 'quedado': ('hello', 'done_pp',
'attempt', 'invites'), 'quedamos': ('hello', 'met1', 'seen1', 'attempt', 'invites'), 'quedar': ('see_inf',),
'quedara': ('should',), 'quedaramos': ('should',), 'quedaremos': ('shall1',), 'quedaron': ('hello',), 'quede':
('hello', 'met1', 'should', 'attempt', 'invites', 'imperative'), 'quedemos': ('should',), 'queden': ('imperative',),
'quedes': ('should', 'imperative'), 'quedo': ('hello', 'verb3'), 'quedá': ('imperative',), 'quedé': ('hello', 'met1',
'attempt', 'invites'), 'quedó': ('hello', 'verb3'), 'queria': ('hello', 'verb3', 'bidding', 'needs'), 'querra':
('verb3',), 'querria': ('needs',), 'quiere': ('hello', 'verb3', 'may3', 'is3', 'bidding', 'needs'), 'quieren':
('hello', 'verb3'), 'quiero': ('hello',), 'quince': ('span',), 'quise': ('hello', 'tried1', 'attempt'), 'quisiera':
('verb3',), 'quisimos': ('tried1',), 'quiso': ('hello',), 'quita': ('imperative',), 'quitara': ('should',),
'quitaramos': ('should',), 'quite': ('should', 'imperative'), 'quitemos': ('should',), 'quiten': ('imperative',),
'quites': ('should', 'imperative'), 'quitá': ('imperative',), 'qué': ('hello',), 'radio': ('media',), 'rapidamente':
('filler',), 'rapidito': ('filler',), 'rapido': ('filler',), 'ratito': ('span',), 'rato': ('span',), 'reagenda':
('moved3',), 'reagendada': ('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagende':
('moved1',), 'reagendo': ('moved3',), 'realmente': ('filler',), 'recalca': ('opines',), 'rechace': ('should',
'imperative'), 'rechacen': ('imperative',), 'rechaces': ('should', 'imperative'), 'rechaza': ('verb3', 'imperative'),
'rechazara': ('should',), 'rechazo': ('verb3',), 'recibe': ('helps3',), 'reciben': ('helps3',), 'recibi':
('called1',), 'recibido': ('called_pp',), 'recibimos': ('called1',), 'recibio': ('reach', 'called3'), 'recien':
('filler', 'hello'), 'reclama': ('needs',), 'reclamar': ('todo_inf',), 'reclamarle': ('todo_inf',), 'reclame':
('should',), 'reclamo': ('needs',), 'recoge': ('helps3',), 'recogen': ('helps3',), 'recogi': ('called1',), 'recogio':
('called3',), 'recojo': ('do1',), 'recomendaba': ('advises',), 'recomendacion': ('tip',), 'recomendar': ('giveinf',),
'recomendare': ('give1',), 'recomendarla': ('giveinf',), 'recomendarlas': ('giveinf',), 'recomendarle': ('giveinf',),
'recomendarles': ('giveinf',), 'recomendarlo': ('giveinf',), 'recomendarlos': ('giveinf',), 'recomendarme':
('giveinf', 'infme'), 'recomendarsela': ('giveinf',), 'recomendarselas': ('giveinf',), 'recomendarselo': ('giveinf',),
'recomendarselos': ('giveinf',), 'recomendo': ('hello', 'verb3', 'advises', 'bidding'), 'recomienda': ('hello',
'verb3', 'advises'), 'recomiendo': ('give1',), 'reconoce': ('opines',), 'reconocio': ('says',), 'recorda':
('remind',), 'recordar': ('giveinf', 'remind'), 'recordarme': ('remind',), 'recorrer': ('see_inf',), 'recorta':
('imperative',), 'recortara': ('should',), 'recortaramos': ('should',), 'recorte': ('should', 'imperative'),
'recortemos': ('should',), 'recorten': ('imperative',), 'recortes': ('should', 'imperative'), 'recortá':
('imperative',), 'recuerda': ('remind',), 'redaccion': ('paper',), 'redacta': ('give3', 'hand3'), 'redactar':
('giveinf',), 'redactare': ('give1',), 'redactaria': ('would_give',), 'redacto': ('give1', 'made3', 'do1'),
'redactor': ('pro',), 'redactora': ('pro',), 'redactó': ('made3',), 'redes': ('media',), 'reduce': ('imperative',),
'redujera': ('should',), 'reduzca': ('should', 'imperative'), 'reduzcan': ('imperative',), 'reduzcas': ('should',
'imperative'), 'reencuentro': ('date',), 'reenvia': ('give3', 'send3'), 'reenviada': ('writes',), 'reenviado':
('writes',), 'reenviados': ('writes',), 'reenviar': ('giveinf', 'hand_inf'), 'reenviara': ('give3',), 'reenviare':
('give1',), 'reenviaria': ('would_give',), 'reenviarla': ('giveinf',), 'reenviarlas': ('giveinf',), 'reenviarle':
('giveinf', 'infle'), 'reenviarles': ('giveinf',), 'reenviarlo': ('giveinf',), 'reenviarlos': ('giveinf',),
'reenviarme': ('giveinf', 'infme'), 'reenviarsela': ('giveinf',), 'reenviarselas': ('giveinf',), 'reenviarselo':
('giveinf',), 'reenviarselos': ('giveinf',), 'reenvie': ('done', 'writes', 'handed1', 'wrote'), 'reenvio': ('writes',
'give1', 'gave3'), 'reenvió': ('writes', 'gave3'), 'reenvía': ('give3', 'send3'), 'reenvío': ('give1',), 'reformista':
('pro',), 'refugio': ('name_words',), 'regala': ('imperative',), 'regalado': ('lent',), 'regalara': ('should',),
'regalaramos': ('should',), 'regale': ('should', 'handed1', 'imperative', 'lent1'), 'regalemos': ('should',),
'regalen': ('imperative',), 'regales': ('should', 'imperative'), 'regalo': ('by_post', 'gave3'), 'regalá':
('imperative',), 'regalé': ('handed1', 'lent1'), 'regaló': ('gave3',), 'registra': ('imperative',), 'registrara':
('should',), 'registraramos': ('should',), 'registre': ('should', 'imperative'), 'registremos': ('should',),
'registren': ('imperative',), 'registres': ('should', 'imperative'), 'registrá': ('imperative',), 'regresa': ('verb3',
'give3'), 'regresara': ('verb3',), 'regreso': ('verb3',), 'rehace': ('hand3',), 'rehago': ('give1',), 'rehare':
('give1',), 'reinverta': ('imperative',), 'reinvertara': ('should',), 'reinvertaramos': ('should',), 'reinverte':
('should', 'imperative'), 'reinvertemos': ('should',), 'reinverten': ('imperative',), 'reinvertes': ('should',
'imperative'), 'reinvertá': ('imperative',), 'reinvierta': ('should',), 'relato': ('paper',), 'relleno': ('do1',),
'remedios': ('name_words',), 'remite': ('give3',), 'remiti': ('writes', 'wrote'), 'remitido': ('writes', 'wrote'),
'remitio': ('writes', 'gave3'), 'remitir': ('giveinf',), 'remitira': ('give3',), 'remitire': ('give1',), 'remitiria':
('would_give',), 'remito': ('give1',), 'renegocia': ('imperative',), 'renegociara': ('should',), 'renegociaramos':
('should',), 'renegocie': ('should', 'imperative'), 'renegociemos': ('should',), 'renegocien': ('imperative',),
'renegocies': ('should', 'imperative'), 'renegociá': ('imperative',), 'renueve': ('should', 'imperative'), 'renueven':
('imperative',), 'renueves': ('should', 'imperative'), 'renuncia': ('verb3',), 'renunciara': ('verb3',), 'renuncie':
('should',), 'renuncio': ('verb3',), 'repara': ('hand3',), 'reparare': ('give1',), 'reparo': ('give1',), 'reparta':
('should', 'imperative'), 'repartan': ('imperative',), 'repartas': ('should', 'imperative'), 'repasando':
('review_inf',), 'repasar': ('review_inf',), 'repase': ('read1',), 'repico': ('called3',), 'repique': ('called1',),
'repite': ('opines',), 'repondre': ('give1',), 'repone': ('hand3',), 'repongo': ('give1',), 'reporte': ('thing',),
'reprograma': ('moved3',), 'reprogramada': ('moved_pp',), 'reprogramado': ('moved_pp',), 'reprogramamos': ('moved1',),
'reprogramo': ('moved3',), 'reservada': ('set',), 'reservado': ('set',), 'reservamos': ('bring',), 'reservar':
('bring',), 'reserve': ('done', 'set_up', 'ask_subj'), 'reservo': ('bring',), 'reservé': ('done', 'set_up'),
'resista': ('should', 'imperative'), 'resistan': ('imperative',), 'resistas': ('should', 'imperative'), 'responda':
('should', 'imperative'), 'respondan': ('imperative',), 'respondas': ('should', 'imperative'), 'responde': ('reach',
'give3', 'answers', 'opines', 'hand3', 'answered'), 'responden': ('give3',), 'responder': ('giveinf',), 'respondera':
('give3', 'will3', 'hand3'), 'respondere': ('give1',), 'responderia': ('would_give',), 'responderla': ('giveinf',),
'responderlas': ('giveinf',), 'responderle': ('giveinf', 'infle'), 'responderles': ('giveinf',), 'responderlo':
('giveinf',), 'responderlos': ('giveinf',), 'responderme': ('giveinf', 'infme'), 'respondernos': ('giveinf', 'infme'),
'respondersela': ('giveinf',), 'responderselas': ('giveinf',), 'responderselo': ('giveinf',), 'responderselos':
('giveinf',), 'respondi': ('called1', 'wrote'), 'respondido': ('called_pp', 'answered', 'wrote'), 'respondieron':
('answers', 'answered'), 'respondio': ('reach', 'called3', 'answers', 'opines', 'answered', 'wrote'), 'respondo':
('give1',), 'respuesta': ('thing',), 'resuelve': ('hand3',), 'resuelvo': ('give1',), 'retrasa': ('moved3',
'imperative'), 'retrasada': ('moved_pp',), 'retrasado': ('moved_pp',), 'retrasara': ('should',), 'retrasaramos':
('should',), 'retrase': ('should', 'imperative'), 'retrasemos': ('should',), 'retrasen': ('imperative',), 'retrases':
('should', 'imperative'), 'retraso': ('moved3',), 'retrasá': ('imperative',), 'retroalimentacion': ('feedback_noun',),
'reu': ('hello',), 'reuni': ('met1', 'seen1'), 'reunimos': ('met1', 'seen1'), 'reunio': ('verb3',), 'reunion':
('hello', 'date'), 'reunirme': ('hello', 'see_inf'), 'reunirnos': ('see_inf',), 'reunión': ('hello', 'date'),
'revisa': ('give3', 'imperative', 'hand3'), 'revisando': ('review_inf',), 'revisar': ('giveinf', 'review_inf'),
'revisara': ('give3', 'will3', 'should', 'hand3', 'will_bring'), 'revisaramos': ('should',), 'revisare': ('give1',),
'revisaria': ('would_give',), 'revisarla': ('giveinf',), 'revisarlas': ('giveinf',), 'revisarle': ('giveinf',
'infle'), 'revisarles': ('giveinf',), 'revisarlo': ('giveinf',), 'revisarlos': ('giveinf',), 'revisarme': ('giveinf',
'infme'), 'revisarsela': ('giveinf',), 'revisarselas': ('giveinf',), 'revisarselo': ('giveinf',), 'revisarselos':
('giveinf',), 'revisará': ('give3', 'will3', 'hand3', 'will_bring'), 'revise': ('hello', 'should', 'read1',
'imperative'), 'revisemos': ('should',), 'revisen': ('imperative',), 'revises': ('should', 'imperative'), 'reviso':
('give1', 'do1', 'gave3'), 'revista': ('media',), 'revisá': ('imperative',), 'revisé': ('hello', 'read1'), 'revisó':
('gave3',), 'rey': ('name_words',), 'reyes': ('name_words',), 'rio': ('name_words',), 'rios': ('name_words',),
'rivera': ('name_words',), 'robado': ('happens_pp',), 'robles': ('name_words',), 'rojas': ('name_words',), 'rosa':
('name_words',), 'rosario': ('name_words',), 'rubio': ('name_words',), 'ruta': ('date',), 'sabado': ('hello',
'name_words'), 'sabe': ('hello', 'verb3', 'opines'), 'saber': ('causative',), 'sabia': ('verb3',), 'saca':
('imperative',), 'sacara': ('should',), 'saco': ('made3',), 'sal': ('imperative',), 'saldra': ('verb3',), 'sale':
('verb3',), 'salga': ('should', 'imperative'), 'salgamos': ('should',), 'salgan': ('imperative',), 'salgas':
('should', 'imperative'), 'salgo': ('go1',), 'salia': ('verb3',), 'salida': ('date',), 'saliera': ('should',),
'salimos': ('go1',), 'salio': ('verb3', 'seen1'), 'salir': ('see_inf',), 'salta': ('sent_to',), 'salto': ('sent_to',),
'salude': ('called1',), 'saludo': ('verb3', 'reach', 'called3', 'met3'), 'salvador': ('name_words',), 'santos':
('name_words',), 'saque': ('should', 'imperative'), 'saquemos': ('should',), 'saquen': ('imperative',), 'saques':
('should', 'imperative'), 'script': ('helpful',), 'se': ('them', 'hello', 'verb3', 'is3', 'imperative'), 'sea':
('should', 'imperative'), 'seamos': ('should',), 'sean': ('imperative',), 'seas': ('should', 'imperative'),
'secretaria': ('pro', 'rel'), 'secretario': ('rel',), 'seguia': ('verb3',), 'seguira': ('verb3',), 'segun':
('hello',), 'seguramente': ('filler',), 'semana': ('hello',), 'seminario': ('date', 'course'), 'sentamos': ('met1',),
'sente': ('met1',), 'separa': ('verb3', 'imperative'), 'separara': ('should',), 'separaramos': ('should',),
'separaron': ('verb3',), 'separe': ('should', 'imperative'), 'separemos': ('should',), 'separen': ('imperative',),
'separes': ('should', 'imperative'), 'separo': ('verb3',), 'separá': ('imperative',), 'sera': ('hello', 'verb3'),
'seria': ('hello', 'verb3'), 'serrano': ('name_words',), 'sesion': ('date',), 'siempre': ('filler', 'hello'),
'siente': ('opines', 'says'), 'sierra': ('name_words',), 'siga': ('should', 'imperative'), 'sigamos': ('should',),
'sigan': ('imperative',), 'sigas': ('should', 'imperative'), 'sigue': ('verb3', 'imperative'), 'siguiera':
('should',), 'siguio': ('verb3',), 'simplifique': ('should', 'imperative'), 'simplifiquen': ('imperative',),
'simplifiques': ('should', 'imperative'), 'sin': ('hello',), 'sino': ('turn',), 'slides': ('paper',), 'sms':
('letter',), 'sobre': ('hello',), 'sobrina': ('rel',), 'sobrino': ('rel',), 'socia': ('hello', 'rel'), 'socio':
('hello', 'rel'), 'socios': ('rel',), 'socorro': ('name_words',), 'sol': ('name_words',), 'soledad': ('name_words',),
'solo': ('filler',), 'son': ('verb3',), 'sostiene': ('opines',), 'startup': ('rel',), 'stories': ('media',), 'story':
('media',), 'su': ('their', 'hello', 'any_det'), 'suba': ('should', 'imperative'), 'subamos': ('should',), 'suban':
('imperative',), 'subas': ('should', 'imperative'), 'sube': ('verb3', 'imperative', 'hand3'), 'subi': ('imperative',
'lent1'), 'subiera': ('should',), 'subimos': ('go1',), 'subio': ('verb3', 'gave3'), 'subir': ('giveinf',), 'subire':
('give1',), 'subirla': ('giveinf',), 'subirlas': ('giveinf',), 'subirle': ('giveinf',), 'subirles': ('giveinf',),
'subirlo': ('giveinf',), 'subirlos': ('giveinf',), 'subirsela': ('giveinf',), 'subirselas': ('giveinf',), 'subirselo':
('giveinf',), 'subirselos': ('giveinf',), 'subo': ('give1', 'do1', 'go1'), 'suegra': ('rel',), 'suegro': ('rel',),
'suelda': ('hand3',), 'suelte': ('should',), 'sueltes': ('should',), 'suena': ('verb3',), 'sufre': ('verb3',),
'sufrio': ('verb3',), 'sugerencia': ('tip',), 'sugeria': ('advises',), 'sugiere': ('hello', 'verb3', 'advises'),
'sugirio': ('verb3', 'advises'), 'suma': ('imperative',), 'sumara': ('should',), 'sumaramos': ('should',), 'sume':
('should', 'imperative'), 'sumemos': ('should',), 'sumen': ('imperative',), 'sumes': ('should', 'imperative'), 'sumá':
('imperative',), 'supuestamente': ('filler',), 'sus': ('their', 'hello', 'any_det'), 'suspende': ('off',),
'suspendida': ('off',), 'suspendido': ('off',), 'suspendieron': ('off',), 'suspendio': ('off',), 'sustituye':
('hand3',), 'sé': ('imperative',), 'sólo': ('filler',), 'tabla': ('helpful',), 'tablon': ('media',), 'tacos':
('drink',), 'taller': ('hello', 'date', 'course'), 'tambien': ('filler', 'hello'), 'también': ('filler', 'hello'),
'tampoco': ('not',), 'tapicero': ('pro',), 'tarde': ('hello',), 'tarifas': ('thing',), 'tarjeta': ('reach_noun',),
'tarta': ('by_post',), 'tb': ('filler',), 'tecnica': ('pro',), 'tecnico': ('pro',), 'tel': ('reach_noun',), 'tele':
('media',), 'telefoneado': ('called_pp', 'attempt'), 'telefoneamos': ('called1',), 'telefonee': ('called1',
'attempt'), 'telefoneo': ('reach', 'called3'), 'telefono': ('reach_noun',), 'television': ('media',), 'teléfono':
('reach_noun',), 'teme': ('verb3',), 'template': ('helpful', 'paper'), 'temprano': ('hello',), 'ten': ('imperative',),
'tendra': ('verb3',), 'tendria': ('have_to',), 'tendriamos': ('have_to',), 'tene': ('imperative',), 'tenemos':
('hello', 'have_to'), 'tenga': ('should', 'imperative'), 'tengan': ('imperative',), 'tengas': ('should',
'imperative'), 'tengo': ('hello', 'have_to'), 'tenia': ('verb3', 'is3'), 'termina': ('verb3', 'hand3'), 'terminado':
('done',), 'terminar': ('see_inf',), 'terminara': ('verb3', 'will_bring'), 'termine': ('done',), 'termino': ('verb3',
'do1'), 'terminó': ('verb3',), 'tesis': ('own_affair', 'paper', 'rehearsed'), 'testea': ('imperative',), 'testeara':
('should',), 'testearamos': ('should',), 'testee': ('should', 'imperative'), 'testeemos': ('should',), 'testeen':
('imperative',), 'testees': ('should', 'imperative'), 'testeá': ('imperative',), 'texto': ('paper',), 'tfg':
('paper',), 'tfm': ('paper',), 'tia': ('rel',), 'tienda': ('hello',), 'tiene': ('hello', 'verb3', 'is3'), 'tienen':
('verb3',), 'tiktok': ('media',), 'timbraron': ('called3',), 'timbre': ('called1',), 'timbro': ('called3',), 'tinto':
('hello', 'date'), 'tio': ('rel',), 'tip': ('tip',), 'tips': ('tip',), 'tirada': ('stood',), 'tirado': ('stood',),
'tita': ('rel',), 'tlf': ('reach_noun',), 'tmb': ('filler',), 'toda': ('filler',), 'todas': ('hello',), 'todavia':
('filler', 'hello'), 'todo': ('filler', 'hello'), 'todos': ('hello',), 'toma': ('verb3', 'imperative'), 'tomado':
('hello', 'done_pp'), 'tomamos': ('hello', 'met1'), 'tomando': ('hello',), 'tomar': ('see_inf',), 'tomara': ('verb3',
'should'), 'tomaramos': ('should',), 'tomare': ('shall1',), 'tomaremos': ('shall1',), 'tomará': ('verb3',), 'tome':
('hello', 'met1', 'should', 'imperative'), 'tomemos': ('should',), 'tomen': ('imperative',), 'tomes': ('should',
'imperative'), 'tomo': ('verb3', 'answers', 'made3'), 'tomá': ('imperative',), 'tomé': ('hello', 'met1'), 'tomó':
('verb3', 'answers', 'made3'), 'topa': ('verb3',), 'topamos': ('met1',), 'tope': ('met1',), 'topo': ('verb3',),
'topografo': ('pro',), 'toque': ('should', 'imperative'), 'toquen': ('imperative',), 'toques': ('should',
'imperative'), 'toro': ('name_words',), 'torre': ('name_words',), 'torres': ('name_words',), 'trabaja': ('verb3',
'is3', 'imperative'), 'trabajaba': ('verb3',), 'trabajan': ('verb3',), 'trabajara': ('should',), 'trabajaramos':
('should',), 'trabaje': ('should', 'imperative'), 'trabajemos': ('should',), 'trabajen': ('imperative',), 'trabajes':
('should', 'imperative'), 'trabajo': ('hello', 'verb3'), 'trabajá': ('imperative',), 'trabajó': ('verb3',), 'traduce':
('hand3',), 'traducir': ('giveinf',), 'traductor': ('pro',), 'traductora': ('pro',), 'traduzco': ('do1',), 'trae':
('give3', 'hand3'), 'traer': ('hello', 'giveinf', 'bring'), 'traera': ('give3', 'hand3', 'will_bring'), 'traere':
('give1',), 'traeria': ('would_give',), 'traerla': ('giveinf',), 'traerlas': ('giveinf',), 'traerle': ('giveinf',
'infle'), 'traerles': ('giveinf',), 'traerlo': ('giveinf',), 'traerlos': ('giveinf',), 'traerme': ('giveinf',
'infme'), 'traernos': ('giveinf', 'infme'), 'traersela': ('giveinf',), 'traerselas': ('giveinf',), 'traerselo':
('giveinf',), 'traerselos': ('giveinf',), 'tragos': ('drink',), 'traiga': ('should', 'imperative', 'ask_subj'),
'traigan': ('imperative',), 'traigas': ('should', 'imperative'), 'traigo': ('give1', 'bring', 'do1'), 'traje':
('lent1',), 'trajo': ('called3', 'gave3'), 'tramita': ('give3',), 'tramitar': ('giveinf',), 'tramitare': ('give1',),
'tramitaria': ('would_give',), 'tramito': ('give1',), 'transferencia': ('thing',), 'transferi': ('done',),
'transferir': ('giveinf', 'hand_inf'), 'transferira': ('give3',), 'transferire': ('give1',), 'transferiria':
('would_give',), 'transferirla': ('giveinf',), 'transferirlas': ('giveinf',), 'transferirle': ('giveinf',),
'transferirles': ('giveinf',), 'transferirlo': ('giveinf',), 'transferirlos': ('giveinf',), 'transferirme':
('giveinf', 'infme'), 'transferirsela': ('giveinf',), 'transferirselas': ('giveinf',), 'transferirselo': ('giveinf',),
'transferirselos': ('giveinf',), 'transfiere': ('give3', 'send3'), 'transfiero': ('give1',), 'transfirio': ('gave3',),
'traslada': ('give3',), 'trasladada': ('moved_pp', 'happens_pp'), 'trasladado': ('happens_pp',), 'trasladar':
('giveinf',), 'trasladara': ('give3',), 'trasladare': ('give1',), 'trasladaria': ('would_give',), 'traslado':
('give1',), 'traspase': ('should',), 'trate': ('tried1', 'attempt'), 'traumatologa': ('pro',), 'traumatologo':
('pro',), 'treinta': ('span',), 'tres': ('hello', 'span'), 'tropece': ('met1',), 'truco': ('tip',), 'tuit':
('media',), 'tutoria': ('mentor_noun',), 'tutorial': ('helpful',), 'tutorias': ('mentor_noun',), 'tuve': ('hello',
'seen1'), 'tuviera': ('should',), 'tuvimos': ('seen1',), 'tuvo': ('hello', 'verb3'), 'tv': ('media',), 'twitter':
('media',), 'ubicar': ('see_inf',), 'ubicarla': ('see_inf',), 'ubicarlo': ('see_inf',), 'ultima': ('hello',), 'un':
('det', 'hello', 'any_det', 'link'), 'una': ('det', 'hello', 'any_det', 'link'), 'unas': ('det', 'hello', 'any_det',
'link'), 'unos': ('det', 'hello', 'any_det', 'link'), 'usa': ('verb3', 'imperative'), 'usaba': ('verb3',), 'usara':
('should',), 'usaramos': ('should',), 'use': ('should', 'imperative'), 'usemos': ('should',), 'usen': ('imperative',),
'uses': ('should', 'imperative'), 'usted': ('hello',), 'ustedes': ('hello',), 'usá': ('imperative',), 'va': ('verb3',
'sent_to', 'is3'), 'vaca': ('name_words',), 'valida': ('give3', 'imperative', 'hand3'), 'validar': ('giveinf',),
'validara': ('give3', 'should', 'will_bring'), 'validaramos': ('should',), 'validaria': ('would_give',), 'validará':
('give3', 'will_bring'), 'valide': ('should', 'imperative'), 'validemos': ('should',), 'validen': ('imperative',),
'valides': ('should', 'imperative'), 'valido': ('give1', 'do1'), 'validá': ('imperative',), 'valle': ('name_words',),
'vamos': ('hello', 'go1'), 'van': ('verb3',), 'vaya': ('should', 'imperative'), 'vayamos': ('should',), 'vayan':
('imperative',), 'vayas': ('should', 'imperative'), 've': ('verb3', 'imperative'), 'vecina': ('rel',), 'vecino':
('rel',), 'vega': ('name_words',), 'veinte': ('span',), 'vemos': ('seen1',), 'venda': ('should', 'imperative'),
'vendamos': ('should',), 'vendan': ('imperative',), 'vendas': ('should', 'imperative'), 'vende': ('verb3',
'imperative'), 'venden': ('verb3',), 'vendera': ('verb3',), 'vendiera': ('should',), 'vendio': ('verb3',), 'vendra':
('verb3',), 'vendé': ('imperative',), 'venga': ('should',), 'venia': ('verb3',), 'venido': ('hello',), 'veo':
('seen1',), 'ver': ('see_inf',), 'vera': ('verb3',), 'vere': ('shall1',), 'veremos': ('shall1',), 'verifica':
('hand3',), 'verla': ('see_inf',), 'verlo': ('see_inf',), 'verme': ('see_inf',), 'vernos': ('see_inf',), 'version':
('thing',), 'veterinaria': ('pro',), 'veterinario': ('pro',), 'vez': ('hello',), 'vi': ('hello', 'called1', 'seen1'),
'viaja': ('verb3', 'imperative'), 'viajaba': ('verb3',), 'viajamos': ('go1',), 'viajara': ('verb3', 'should'),
'viajaramos': ('should',), 'viajará': ('verb3',), 'viaje': ('should', 'imperative'), 'viajemos': ('should',),
'viajen': ('imperative',), 'viajes': ('should', 'imperative'), 'viajo': ('verb3', 'go1'), 'viajá': ('imperative',),
'viajó': ('verb3',), 'victoria': ('name_words',), 'vidal': ('name_words',), 'video': ('helpful',), 'videollamada':
('date',), 'vieja': ('rel',), 'viejo': ('rel',), 'viene': ('hello', 'verb3', 'is3'), 'viernes': ('hello',), 'vieron':
('met3',), 'villa': ('name_words',), 'vimos': ('hello', 'met1', 'called1', 'seen1'), 'vinieron': ('reach', 'came3'),
'vino': ('by_post', 'verb3', 'reach', 'came3'), 'vinos': ('drink',), 'vio': ('hello', 'verb3', 'met3'), 'violeta':
('name_words',), 'visado': ('own_affair',), 'visita': ('helps3', 'date', 'imperative'), 'visitado': ('done_pp',
'called_pp'), 'visitamos': ('called1',), 'visitan': ('helps3',), 'visitar': ('see_inf',), 'visitara': ('should',),
'visitaramos': ('should',), 'visitare': ('shall1',), 'visitaremos': ('shall1',), 'visite': ('called1', 'should',
'imperative'), 'visitemos': ('should',), 'visiten': ('imperative',), 'visites': ('should', 'imperative'), 'visito':
('reach', 'called3'), 'visitá': ('imperative',), 'visité': ('called1',), 'visitó': ('reach', 'called3'), 'visto':
('hello',), 'vitrina': ('media',), 'viva': ('should', 'imperative'), 'vivan': ('imperative',), 'vivas': ('should',
'imperative'), 'vive': ('verb3', 'is3'), 'viven': ('verb3',), 'vivia': ('verb3',), 'volamos': ('go1',), 'volvera':
('verb3',), 'volviera': ('should',), 'volvio': ('verb3',), 'vos': ('hello',), 'voy': ('hello', 'go1'), 'vuelo':
('go1',), 'vuelva': ('should', 'imperative'), 'vuelvan': ('imperative',), 'vuelvas': ('should', 'imperative'),
'vuelve': ('verb3', 'imperative'), 'wasap': ('letter', 'reach_noun'), 'web': ('paper', 'media'), 'whatsapp':
('letter', 'reach_noun'), 'whatsappeo': ('reach', 'called3'), 'workshop': ('course',), 'wpp': ('letter',), 'wsp':
('letter',), 'x': ('media',), 'y': ('and', 'hello'), 'ya': ('filler',), 'yerno': ('rel',), 'yo': ('i', 'hello',
'clitic'), 'zapatero': ('name_words',), 'él': ('hello',)}


CLAUSES = [{'': (16, 'gave:feedback')}, {'^': 0}, {'al': 1, 'de': 1, 'del': 1, 'sobre': 1}, {'N': 2}, {'a': 3, 'para':
3}, {'': (13, 'talk')}, {'<fate>': 5}, {'luz': 5}, {'a': 7}, {'cambiar': 5, 'casar': 5, 'casarse': 5, 'dar': 8,
'empezar': 5, 'mudarse': 5, 'operar': 5, 'operarse': 5, 'ser': 5, 'tener': 5}, {'a': 9}, {'<fate>': 5, 'ha': 6, 'va':
10}, {'<fate>': 5, '<is3>': 5, 'anda': 5, 'esta': 5, 'estuvo': 5, 'está': 5, 'ha': 6, 'se': 11, 'sigue': 5, 'tiene':
5, 'va': 10}, {'N': 12}, {'N': 12, 'la': 13}, {'de': 14, 'del': 14}, {'': (6, 'theirs')}, {'D': 16}, {'...': 17},
{'0': 18, '<any_det>': 18, '<my>': 18, '<their>': 18}, {'<hand3>': 19}, {'': (3, 'advice')}, {'<should>': 21},
{'<should>': 21, 'me': 22, 'nos': 22}, {'<should>': 21, 'me': 22, 'no': 23, 'nos': 22}, {'^': 24}, {'q': 25, 'que':
25}, {'^': 20, 'dice': 26, 'dijo': 26, 'dise': 26}, {'': (2, 'plan')}, {'a': 28, 'al': 28, 'c': 28, 'con': 28, 'por':
28}, {'N': 5}, {'N': 5, 'la': 30}, {'de': 31, 'del': 31}, {'<rel>': 32}, {'el': 33, 'la': 33}, {'fallecido': 34,
'muerto': 34, 'nacido': 34}, {'<date>': 28}, {'<date>': 28, 'el': 36, 'la': 36, 'un': 36, 'una': 36}, {'algo': 16,
'cuando': 16, 'cuantas': 16, 'cuanto': 16, 'cuantos': 16, 'cuándo': 16, 'cuántas': 16, 'cuánto': 16, 'cuántos': 16,
'el': 16, 'la': 16, 'las': 16, 'los': 16, 'si': 16, 'un': 16, 'una': 16}, {'^': 38}, {'confirma': 39, 'dice': 39,
'dira': 39, 'envia': 39, 'envía': 39, 'manda': 39, 'pasa': 39, 'trae': 39}, {'caso': 34, 'casó': 34}, {'almuerzo': 29,
'ceno': 29, 'desayuno': 29, 'fallecio': 34, 'ha': 35, 'hay': 37, 'me': 40, 'murio': 34, 'nacio': 34, 'nos': 40,
'paso': 29, 'se': 41, 'tenemos': 37, 'tengo': 37, 'veo': 29, 'visito': 29, 'voy': 29}, {'': (7, 'waiting')}, {'0':
43}, {'^': 44}, {'debe': 45}, {'<until>': 43, 'D': 43, 'antes': 43, 'para': 43}, {'': (5, 'mine')}, {'<until>': 48},
{'N': 49}, {'esperada': 47, 'esperado': 47, 'esperados': 47, 'para': 50, 'prometida': 47, 'prometido': 47}, {'D': 48},
{'<them>': 52, 'N': 52, 'el': 52, 'él': 52}, {'hacia': 53, 'para': 53}, {'D': 16, 'N': 17, 'el': 17, 'ella': 17, 'él':
17}, {'<hand3>': 55, '<send3>': 55}, {'<until>': 48, 'D': 48}, {'<until>': 48, 'D': 48, 'yo': 57}, {'devuelvo': 58,
'doy': 58, 'entrego': 58, 'envio': 58, 'envío': 58, 'hago': 58, 'llevo': 58, 'mando': 58, 'paso': 58}, {'la': 59,
'las': 59, 'lo': 59, 'los': 59}, {'ira': 54, 'la': 56, 'las': 56, 'lo': 56, 'los': 56, 'prometida': 47, 'prometidas':
47, 'prometido': 47, 'prometidos': 47, 'saldra': 54, 'sale': 54, 'se': 60, 'va': 54}, {'...': 61, 'prometida': 47,
'prometidas': 47, 'prometido': 47, 'prometidos': 47}, {'...': 49}, {'0': 63, '<any_det>': 63, '<their>': 63, 'dos':
63, 'todo': 63, 'tres': 63}, {'<any_det>': 18, '<my>': 18, '<their>': 18, 'D': 16}, {'...': 17, 'D': 16},
{'prometida': 47, 'prometidas': 47, 'prometido': 47, 'prometidos': 47}, {'...': 67, 'prometida': 47, 'prometidas': 47,
'prometido': 47, 'prometidos': 47}, {'D': 16, 'recien': 17, 'ya': 17}, {'': (6, 'theirs'), '...': 17}, {'D': 16, 'el':
16, 'en': 16, 'la': 16}, {'D': 16, 'el': 70, 'en': 16, 'la': 70, 'las': 18, 'los': 18, 'me': 71, 'recien': 17, 'ya':
17}, {'<until>': 16}, {'...': 73}, {'D': 16, 'de': 74, 'del': 74, 'el': 18, 'la': 18, 'las': 18, 'los': 18, 'recien':
17, 'ya': 17}, {'el': 18, 'la': 18, 'las': 18, 'los': 18}, {'<any_det>': 48, 'de': 74, 'del': 74}, {'entrega': 69},
{'la': 78}, {'<any_det>': 48}, {'de': 74, 'del': 74}, {'...': 51, '<any_det>': 62, '<do1>': 64, '<hand3>': 65,
'<send3>': 66, '<thing>': 68, 'contesta': 69, 'devuelve': 72, 'entrega': 75, 'envia': 76, 'envio': 77, 'envía': 76,
'envío': 77, 'hace': 79, 'llamo': 80, 'llegada': 81, 'manda': 76, 'mando': 80, 'paga': 69, 'paso': 80, 'preparo': 80,
'recepcion': 81, 'reenvio': 80, 'reenvío': 80, 'reparte': 69}, {'<happens_pp>': 5}, {'ha': 83, 'han': 83}, {'la': 84,
'las': 84, 'le': 84, 'les': 84, 'lo': 84, 'los': 84}, {'devolver': 52, 'entregar': 52, 'enviar': 52, 'pagar': 52},
{'': (11, 'thinking')}, {'si': 87}, {'N': 85, '^': 86, 'ver': 88}, {'N': 28}, {'a': 90}, {'cae': 5, 'es': 5, 'sera':
5}, {'N': 92}, {'N': 92, 'la': 93}, {'de': 94, 'del': 94}, {'N': 1}, {'de': 96, 'del': 96}, {'...': 97}, {'': (0,
'missed')}, {'$$': 99}, {'<thing>': 16}, {'^': 101}, {'<give3>': 16}, {'<give3>': 16, 'la': 103, 'las': 103, 'lo':
103, 'los': 103}, {'me': 104, 'nos': 104}, {'y': 105}, {'...': 106, '<any_det>': 18, '<my>': 18, '<their>': 18}, {'D':
16, 'y': 105}, {'...': 108}, {'<hand3>': 107, '<send3>': 109}, {'<rel>': 15, '^': 110, 'aniversario': 95, 'boda': 95,
'cumple': 95, 'cumpleanos': 95, 'examen': 95, 'fiesta': 95, 'operacion': 95, 'santo': 95}, {'apagado': 100,
'comunicaba': 100, 'comunicando': 100, 'ocupado': 100}, {'D': 28, 'c': 28, 'con': 28}, {'<date>': 113}, {'<date>':
113, 'el': 114, 'la': 114, 'un': 114, 'una': 114}, {'a': 30}, {'<happens_pp>': 116}, {'<rel>': 15, '^': 56, 'boda':
95, 'examen': 95, 'fiesta': 95, 'ha': 117, 'han': 117, 'operacion': 95}, {'^': 56, 'ha': 117, 'han': 117}, {'ha': 117,
'han': 117}, {'': (12, 'task')}, {'de': 121}, {'aparecieron': 100, 'aparecio': 100, 'llamo': 100, 'llamó': 100,
'llego': 100, 'olvidar': 121, 'olvidarme': 121, 'olvidarse': 122, 'vinieron': 100, 'vino': 100}, {'aparecieron': 100,
'aparecio': 100, 'llamo': 100, 'llamó': 100, 'llego': 100, 'vinieron': 100, 'vino': 100}, {'en': 87}, {'': (19,
'gave:resource')}, {'N': 126}, {'a': 127}, {'...': 128}, {'^': 129}, {'de': 130, 'del': 130}, {'me': 22, 'nos': 22},
{'me': 22, 'no': 132, 'nos': 22}, {'': (4, 'needs_from_me')}, {'<ask_subj>': 134}, {'^': 135}, {'la': 136, 'lo': 136},
{'le': 136, 'les': 136, 'se': 137}, {'^': 133, 'le': 136, 'les': 136, 'se': 137, 'yo': 138}, {'dice': 21, 'dijo': 21},
{'dice': 21, 'dijo': 21, 'insiste': 21, 'me': 140, 'opina': 21}, {',': 141}, {'...': 142}, {'<should>': 143, 'me': 22,
'no': 132, 'nos': 22}, {'<should>': 143}, {'olvide': 121}, {'me': 146}, {'^': 145, 'se': 147}, {'^': 144, 'le': 136,
'les': 136, 'no': 148, 'se': 137, 'yo': 138}, {'D': 28}, {'N': 150}, {'con': 151}, {'contesta': 69, 'devuelve': 69,
'entrega': 69, 'hace': 79, 'paga': 69, 'reparte': 69}, {'^': 153}, {'que': 87}, {'mio': 16}, {'<my>': 16, 'el': 156,
'mi': 16}, {'<hand_inf>': 16, 'corregir': 157, 'firmar': 157, 'leer': 157, 'mirar': 157, 'probar': 157, 'repasar':
157, 'revisar': 157, 'testear': 157, 'validar': 157, 'ver': 157}, {'^': 158}, {'a': 159}, {'...': 52}, {'0': 161,
'<any_det>': 161, '<my>': 161, '<their>': 161, 'eso': 161, 'le': 161, 'les': 161, 'todo': 161}, {'<do1>': 64,
'<give1>': 162, 'acabo': 162, 'cierro': 162, 'firmo': 162, 'organizo': 162, 'reviso': 162, 'termino': 162}, {'^':
163}, {'^': 110}, {'<feedback_noun>': 4, '<rel>': 15, '<they>': 27, 'D': 42, 'N': 46, '^': 82, 'a': 89, 'acompano':
91, 'acompaño': 91, 'aniversario': 95, 'anotado': 98, 'apagado': 100, 'boda': 95, 'comentado': 98, 'comunicaba': 100,
'comunicando': 100, 'corregida': 98, 'corregido': 98, 'cumple': 95, 'cumpleanos': 95, 'debe': 102, 'dice': 26, 'dijo':
26, 'dise': 26, 'el': 111, 'estaba': 112, 'examen': 95, 'fiesta': 95, 'hay': 115, 'la': 118, 'las': 119, 'le': 120,
'leida': 98, 'leido': 98, 'les': 120, 'llevare': 91, 'llevo': 91, 'lo': 119, 'los': 119, 'me': 40, 'no': 123, 'nos':
40, 'nunca': 124, 'ocupado': 100, 'operacion': 95, 'pensaba': 125, 'pense': 125, 'prestamo': 131, 'q': 139, 'que':
149, 'quedado': 152, 'recien': 154, 'recojo': 91, 'recordar': 121, 'repasada': 98, 'repasado': 98, 'revisada': 98,
'revisado': 98, 'santo': 95, 'solo': 154, 'supe': 155, 'tenemos': 115, 'tengo': 115, 'va': 160, 'veo': 91, 'ya': 154,
'yo': 164, 'él': 165}, {'': (18, 'gave:mentoring')}, {'^': 167}, {'<any_det>': 101, '<thing>': 16}, {'D': 5}, {'^':
169, 'aniversario': 170, 'cumple': 170, 'cumpleanos': 170}, {':': 171}, {'pendiente': 48, 'prevista': 48, 'previsto':
48, 'prometida': 48, 'prometido': 48}, {'con': 48}, {'<giveinf>': 48, '<inf_them>': 48, '<infle>': 48, '<mine_thing>':
52, '<todo_inf>': 48, 'agradecer': 48, 'comprar': 48, 'devolver': 48, 'entrega': 173, 'envio': 173, 'envío': 173,
'felicitar': 48, 'hablar': 174, 'pedir': 48, 'quedar': 174, 'reclamar': 48, 'regalar': 48, 'reservar': 48,
'respuesta': 173, 'ver': 174}, {'^': 48}, {':': 176}, {'...': 150, 'a': 121, 'con': 121}, {'^': 21}, {':': 179},
{'...': 180}, {'...': 180, 'la': 181}, {':': 179, 'de': 182, 'del': 181}, {'^': 169}, {':': 184}, {'N': 177},
{'hacer': 177}, {'<giveinf>': 48}, {'^': 188}, {':': 189}, {'lado': 190}, {'mi': 191}, {'parte': 190}, {'mi': 193},
{'conmigo': 190, 'de': 192, 'mio': 190, 'mios': 190, 'por': 194}, {'paso': 195}, {'pasos': 195}, {'<giveinf>': 121},
{'<mentor_noun>': 168, 'N': 172, '^': 175, 'accion': 177, 'acciones': 177, 'almorzar': 178, 'cenar': 178, 'comer':
178, 'consejo': 183, 'consejos': 183, 'desayunar': 178, 'el': 185, 'ella': 185, 'mia': 177, 'mio': 177, 'nosotros':
177, 'para': 186, 'pendiente': 177, 'pendientes': 177, 'por': 187, 'proximo': 196, 'proximos': 197, 'recomendacion':
183, 'recomendaciones': 180, 'siguiente': 196, 'sugerencia': 180, 'tarea': 177, 'tip': 180, 'tips': 180, 'todo': 198,
'ver': 178, 'visitar': 178, 'yo': 177, 'él': 185}, {'^': 21, 'no': 179, 'que': 179}, {'': (23, 'contact')}, {'a':
201}, {'estaba': 99, 'estabamos': 99}, {'estaba': 99, 'estabamos': 99, 'no': 203}, {'estaba': 99, 'estabamos': 99,
'no': 203, 'nosotros': 204, 'yo': 204}, {'cuando': 205, 'mientras': 205}, {'oficina': 201}, {'<inf>': 201, '<inf_me>':
201, '<inf_them>': 201, 'almorzar': 201, 'casa': 201, 'cenar': 201, 'comer': 201, 'la': 207, 'mi': 201, 'por': 201,
'saludar': 201, 'saludarme': 201, 'tomar': 201, 'verme': 201, 'vernos': 201, 'visitarme': 201, 'visitarnos': 201},
{'coworking': 201, 'despacho': 201}, {'sorpresa': 201, 'visita': 201}, {'despacho': 201}, {'aca': 201, 'aqui': 201,
'casa': 201, 'el': 211, 'la': 207, 'mi': 201}, {'...': 206, 'a': 208, 'al': 209, 'conmigo': 201, 'de': 210, 'por':
212}, {'': (1, 'moved')}, {'D': 214}, {'D': 214, 'a': 215, 'al': 215, 'para': 215}, {'adelanta': 216, 'aplaza': 216,
'cambia': 216, 'mueve': 216, 'pasa': 216, 'retrasa': 216}, {'adelanta': 216, 'aplaza': 216, 'cambia': 216, 'mueve':
216, 'pasa': 216, 'retrasa': 216, 'se': 217}, {'<set>': 28, 'D': 218}, {'D': 28, 'manana': 28}, {'N': 220}, {'con':
221}, {'': (20, 'gave:referral')}, {'^': 223}, {'N': 224}, {'a': 225}, {'...': 226, '^': 223}, {'de': 227, 'del':
227}, {'<reach_noun>': 228}, {'^': 0, 'a': 1, 'al': 1, 'de': 1, 'del': 1, 'sobre': 1}, {'<helpful>': 128},
{'<any_det>': 231}, {'<helpful>': 126}, {'<any_det>': 233}, {'^': 234}, {'de': 224, 'del': 224}, {'<reach_noun>':
236}, {'...': 235, '<any_det>': 237, '^': 234}, {'N': 238}, {'<feedback_noun>': 230}, {'de': 240}, {'<feedback_noun>':
230, '^': 233}, {'feedback': 230, 'opinion': 230}, {'comentarios': 230, 'notas': 230, 'observaciones': 230}, {'de':
242}, {'monton': 245}, {'devolucion': 230}, {'^': 233, 'cuantas': 240}, {'^': 233, 'cuantos': 240}, {'<any_det>': 229,
'<feedback_noun>': 230, '^': 232, 'a': 239, 'algo': 241, 'algunas': 242, 'algunos': 242, 'bastante': 240, 'mi': 243,
'mis': 244, 'muchas': 240, 'mucho': 240, 'muchos': 240, 'un': 246, 'una': 247, 'unas': 248, 'unos': 249, 'varias':
242, 'varios': 242}, {'<their>': 167}, {'^': 251}, {'con': 252, 'en': 252, 'para': 252, 'sobre': 252}, {'N': 253},
{'con': 254}, {'<their>': 0}, {'^': 256}, {'sobre': 1}, {'...': 258, 'sobre': 1}, {'^': 167, 'a': 168, 'al': 168,
'con': 168, 'de': 168, 'en': 168, 'para': 168, 'sobre': 168}, {'<feedback_noun>': 259, '<mentor_noun>': 260}, {'...':
255, 'con': 254, 'corrigiendo': 257, 'de': 261, 'repasando': 257, 'revisando': 257}, {'^': 126}, {'N': 263}, {'a':
264}, {'...': 265}, {'<my>': 266}, {'<inf_me>': 16, '<infme>': 16}, {'^': 268}, {'^': 167, 'a': 168, 'al': 168, 'con':
168, 'de': 168, 'en': 168, 'para': 168}, {'': (1, 'moved'), 'D': 214, 'a': 214, 'al': 214, 'de': 214, 'para': 214},
{'<date>': 271}, {'<date>': 271, 'a': 215, 'al': 215, 'para': 215}, {'a': 215, 'al': 215, 'el': 272, 'la': 273, 'lo':
273, 'para': 215}, {'': (1, 'moved'), 'D': 214, 'a': 214, 'al': 214, 'para': 214}, {'<date>': 275}, {'<date>': 215},
{'D': 214, 'a': 214, 'al': 214, 'el': 276, 'la': 276, 'nuestra': 276, 'nuestro': 276, 'para': 214, 'su': 277}, {'D':
214, 'al': 214, 'para': 214}, {'...': 279}, {'D': 214, 'a': 214, 'al': 214, 'del': 280, 'para': 214}, {'hora': 99},
{'ultima': 282}, {'': (0, 'missed'), 'a': 283, 'el': 99, 'la': 99, 'lo': 99, 'nuestra': 99, 'nuestro': 99, 'todo':
99}, {'que': 21}, {'mejor': 21}, {'conviene': 21}, {'<have_to>': 285, 'conviene': 21, 'deberia': 21, 'deberiamos':
21}, {'<have_to>': 285, '<should>': 21, 'es': 286, 'lo': 286, 'me': 287, 'no': 288, 'nos': 287, 'seria': 286}, {'^':
289}, {'^': 289, 'nosotros': 290, 'yo': 290}, {'que': 291}, {'<should>': 21, 'la': 22, 'lo': 22, 'me': 22, 'no': 22},
{'^': 293}, {'gente': 294}, {'^': 293, 'a': 295, 'eu': 294, 'je': 294, 'on': 294, 'yo': 294}, {'q': 296, 'que': 296},
{'y': 297}, {'...': 298}, {'': (13, 'talk'), '...': 298, '^': 289, 'nosotros': 290, 'yo': 290}, {'en': 292, 'q': 299,
'que': 300}, {'<paper>': 1}, {'<their>': 302, 'el': 302, 'la': 302}, {'^': 188, 'de': 189}, {'voz': 99}, {'': (0,
'missed'), 'de': 305}, {'de': 305}, {'buzon': 306, 'buzón': 306, 'casilla': 99, 'contestador': 99, 'contestadora': 99,
'correo': 307}, {'a': 308, 'al': 308, 'el': 308}, {'a': 308, 'al': 308, 'derecho': 309, 'directo': 309, 'el': 308},
{'D': 28, 'con': 28, 'el': 28, 'para': 28}, {'<any_det>': 36, '<date>': 28, 'con': 28, 'juntarnos': 28, 'para': 28,
'reunirnos': 28, 'vernos': 28}, {'...': 206}, {'...': 106, 'D': 16}, {'la': 103, 'las': 103, 'lo': 103, 'los': 103},
{'me': 315, 'nos': 315}, {'y': 316}, {'...': 317}, {'...': 108, 'D': 16}, {'<until>': 16, 'D': 16}, {'...': 320},
{'<any_det>': 18, '<my>': 18}, {'<my>': 18, 'mi': 18}, {'ello': 16, 'eso': 16}, {'tema': 16}, {'de': 324, 'del': 325,
'eso': 16}, {'ok': 16, 'si': 16, 'sí': 16}, {'respuesta': 16}, {'el': 327, 'feedback': 16, 'noticias': 16,
'novedades': 16, 'razon': 16, 'respuesta': 16, 'una': 328}, {'D': 16, 'algo': 16, 'cuando': 16, 'cuanto': 16,
'cuándo': 16, 'cuánto': 16, 'el': 16, 'la': 16, 'manana': 16, 'si': 16}, {'favor': 16, 'intro': 16}, {'intro': 16},
{'favor': 16}, {'el': 331, 'la': 332, 'llegar': 16, 'saber': 16, 'un': 333, 'una': 332}, {'contacto': 16}, {'en':
335}, {'da': 329, 'desaconseja': 21, 'desaconsejo': 21, 'dice': 330, 'dira': 330, 'hace': 334, 'pondra': 336, 'pone':
336}, {'arreglar': 18, 'buscar': 18, 'dejar': 18, 'firmar': 18, 'instalar': 18, 'medir': 18, 'recoger': 18,
'terminar': 18}, {'a': 338}, {'D': 16, 'para': 17}, {'lista': 340, 'listas': 340, 'listo': 340, 'listos': 340},
{'...': 341}, {'el': 342, 'la': 342, 'las': 342, 'los': 342, 'mi': 342, 'mis': 342, 'su': 342, 'sus': 342},
{'<hand3>': 314, '<made3>': 318, '<send3>': 319, '<will3>': 16, '<will_bring>': 321, 'arregla': 322, 'arreglara': 322,
'corrige': 323, 'desaconseja': 21, 'desaconsejo': 21, 'encarga': 326, 'firma': 323, 'instala': 322, 'instalara': 322,
'me': 337, 'mira': 323, 'monta': 322, 'montara': 322, 'montará': 322, 'nos': 337, 'ocupa': 326, 'pasa': 339, 'pinta':
322, 'prueba': 323, 'repara': 322, 'repasa': 323, 'resuelve': 326, 'revisa': 323, 'tendra': 343, 'tiene': 343,
'viene': 339, 'vuelve': 339}, {'^': 21, 'yo': 179}, {'que': 345}, {'^': 103}, {'^': 103, 'la': 347, 'lo': 347}, {'me':
348, 'nos': 348}, {'que': 349}, {'en': 292, 'que': 291}, {'firmemente': 351}, {'<my>': 134}, {'^': 353}, {'con': 354},
{'...': 73, '<until>': 16}, {'<inf>': 356, '<inf_me>': 16, '<infme>': 16}, {'^': 357}, {'^': 22}, {'^': 22, 'me': 359,
'nos': 359}, {'^': 22, 'me': 359, 'no': 360, 'nos': 359}, {'<should>': 21, 'me': 22, 'ni': 23, 'no': 23, 'nos': 22},
{'^': 362}, {'^': 362, 'me': 359, 'no': 360, 'nos': 359, 'yo': 363}, {'q': 361, 'que': 364}, {'mensaje': 201, 'nota':
201, 'notita': 201, 'recado': 201}, {'mensaje': 201, 'nota': 201, 'notita': 201, 'recado': 201, 'un': 366, 'una':
366}, {'<imperative>': 21, 'no': 21}, {'^': 368}, {':': 369}, {'<imperative>': 21, 'ni': 21, 'no': 21}, {'^': 371},
{'<give3>': 16, '<should>': 21}, {'^': 16}, {'a': 374}, {'^': 103, 'iba': 375, 'va': 375}, {'^': 373, 'iba': 375,
'la': 376, 'lo': 376, 'va': 375}, {'^': 362, 'me': 377, 'no': 360, 'nos': 377, 'yo': 363}, {'...': 370, ':': 372, 'q':
361, 'que': 378}, {'presento': 99, 'presentó': 99}, {'aparecio': 99, 'fue': 99, 'llego': 99, 'paso': 99, 'pasó': 99,
'pudo': 99, 'se': 380, 'vino': 99}, {'no': 381, 'nunca': 381}, {'final': 382}, {'al': 383, 'no': 381, 'nunca': 381},
{'aunque': 384, 'pero': 384, 'y': 384}, {'acercarse': 385, 'ir': 385, 'pasar': 385, 'pasarse': 385, 'sumarse': 385,
'unirse': 385, 'vendria': 385, 'venia': 385, 'venir': 385}, {'<should>': 21, '<would_give>': 16, 'me': 22, 'ni': 23,
'no': 23, 'nos': 22}, {'<would_give>': 16}, {'^': 388}, {'<give3>': 16, '<should>': 21, '<would_give>': 16},
{'<give3>': 16, '<would_give>': 16}, {'^': 391, 'iba': 375, 'va': 375}, {'^': 390, 'iba': 375, 'la': 392, 'lo': 392,
'va': 375}, {'^': 387, 'acercarse': 385, 'ir': 385, 'la': 389, 'lo': 389, 'me': 393, 'no': 360, 'nos': 393, 'pasar':
385, 'pasarse': 385, 'sumarse': 385, 'unirse': 385, 'vendria': 385, 'venia': 385, 'venir': 385, 'yo': 363}, {'...':
370, ':': 372, 'a': 386, 'acercarse': 385, 'de': 386, 'en': 386, 'ir': 385, 'pasar': 385, 'pasarse': 385, 'q': 361,
'que': 394, 'sumarse': 385, 'unirse': 385, 'vendria': 385, 'venia': 385, 'venir': 385}, {'lugar': 179}, {'mi': 396},
{'^': 21, 'que': 179}, {'de': 398}, {'opinion': 399}, {'la': 400}, {'de': 401, 'partidaria': 399, 'partidario': 399},
{'parte': 134}, {'mi': 403, 'nuestra': 403}, {'de': 404}, {'<until>': 134}, {'...': 406}, {'...': 405, '0': 407,
'<my>': 134, 'cuatro': 407, 'dos': 407, 'tres': 407, 'unas': 407, 'unos': 407, 'varias': 407, 'varios': 407}, {'^':
134}, {'la': 409, 'lo': 409}, {'le': 409, 'les': 409, 'se': 410}, {'le': 409, 'les': 409, 'se': 410, 'yo': 411}, {'^':
408, 'que': 412}, {'de': 354}, {'espera': 414}, {'la': 415}, {'de': 351}, {'le': 354, 'yo': 354}, {'^': 353, 'que':
418}, {'a': 416, 'convencida': 417, 'convencido': 417, 'esperando': 419}, {'me': 374}, {'que': 421}, {'^': 103, 'iba':
375, 'la': 376, 'lo': 376, 'va': 375}, {'me': 423, 'nos': 423}, {'...': 370, 'que': 424}, {'conmigo': 99},
{'contactarme': 99, 'hablar': 426, 'llamarme': 99, 'localizarme': 99, 'verme': 99}, {'de': 374, 'en': 374}, {'dejado':
367, 'dicho': 425, 'intentado': 427, 'quedado': 428}, {'a': 386, 'acercarse': 385, 'de': 386, 'en': 386, 'ir': 385,
'pasar': 385, 'pasarse': 385, 'que': 386, 'sumarse': 385, 'unirse': 385, 'vendria': 385, 'venia': 385, 'venir': 385},
{'quedado': 430}, {'nada': 99, 'ni': 99, 'no': 99, 'nunca': 99}, {'pero': 432, 'y': 432}, {'...': 433}, {'<inf_me>':
16, '<infme>': 43}, {'<inf>': 434, '<inf_me>': 434, '^': 435, 'acercarse': 385, 'ir': 385, 'pasar': 385, 'pasarse':
385, 'sumarse': 385, 'unirse': 385, 'vendria': 385, 'venia': 385, 'venir': 385}, {'<infme>': 43}, {'^': 437,
'acercarse': 385, 'ir': 385, 'pasar': 385, 'pasarse': 385, 'sumarse': 385, 'unirse': 385, 'vendria': 385, 'venia':
385, 'venir': 385}, {'a': 436, 'acercarse': 385, 'de': 386, 'en': 386, 'ir': 385, 'pasar': 385, 'pasarse': 385, 'que':
438, 'sumarse': 385, 'unirse': 385, 'vendria': 385, 'venia': 385, 'venir': 385}, {'<inf>': 434, '<inf_me>': 434, '^':
435}, {'^': 437}, {'a': 440, 'que': 441}, {'': (3, 'advice'), '<should>': 21, 'me': 22, 'ni': 23, 'no': 23, 'nos':
22}, {'^': 443, 'yo': 363}, {'que': 444}, {'en': 445, 'q': 361, 'que': 361}, {'avisa': 16, 'contesta': 16, 'cuenta':
16, 'dice': 16, 'escribe': 16, 'llama': 16, 'responde': 16}, {'me': 447, 'nos': 447}, {'y': 448}, {'...': 449},
{'...': 449, 'a': 450, 'con': 450, 'en': 450}, {'comenta': 451, 'consulta': 451, 'habla': 451, 'mira': 451, 'piensa':
451, 'pregunta': 451, 've': 451}, {'^': 452}, {'falta': 354}, {'hace': 454}, {'mano': 201, 'persona': 201}, {'0': 201,
'<any_det>': 201, '<my>': 201, '<their>': 201, 'en': 456}, {'...': 150, 'D': 28}, {'D': 201}, {'a': 179}, {'<inf_me>':
16, 'me': 16, 'nos': 16}, {'^': 461}, {'^': 461, 'que': 462}, {'': (6, 'theirs'), '<their>': 16, 'el': 18, 'la': 18,
'las': 18, 'los': 18, 'un': 18, 'una': 18}, {'<their>': 16, 'el': 18, 'la': 18, 'las': 18, 'los': 18, 'un': 18, 'una':
18}, {'el': 18, 'la': 18, 'las': 18, 'los': 18, 'un': 18, 'una': 18}, {'<give3>': 16, '<would_give>': 16, 'acerca':
16, 'arregla': 16, 'baja': 16, 'busca': 16, 'consigue': 16, 'da': 169, 'dan': 169, 'dara': 169, 'daran': 169, 'deja':
464, 'dejara': 465, 'dejará': 465, 'guarda': 16, 'imprime': 16, 'presta': 465, 'prestara': 466, 'prestará': 466,
'trae': 16}, {'que': 201}, {'...': 468}, {'contra': 179, 'de': 179, 'que': 179, 'sobre': 179}, {'el': 16, 'la': 16,
'las': 16, 'los': 16, 'su': 16, 'sus': 16, 'un': 16, 'una': 16}, {'^': 471}, {'recibire': 472, 'recibiria': 472,
'recibiriamos': 472, 'tendre': 472, 'tendremos': 472, 'tendria': 472, 'tendriamos': 472}, {'me': 348, 'nos': 348,
'recibire': 472, 'recibiria': 472, 'recibiriamos': 472, 'tendre': 472, 'tendremos': 472, 'tendria': 472, 'tendriamos':
472, 'yo': 473}, {'que': 474}, {'recibire': 472, 'recibiria': 472, 'recibiriamos': 472, 'tendre': 472, 'tendremos':
472, 'tendria': 472, 'tendriamos': 472, 'yo': 473}, {'que': 476}, {'<should>': 21, 'hay': 285, 'tengo': 285}, {'^':
478}, {'que': 479}, {'centre': 21, 'conviene': 21, 'enfoque': 21, 'olvide': 21}, {'centremos': 21, 'conviene': 21,
'enfoquemos': 21}, {'cuidado': 21}, {'<have_to>': 285, '<should>': 21, 'lo': 286, 'me': 481, 'nos': 482, 'tenga':
483}, {'<have_to>': 285, '<should>': 21, 'lo': 286, 'me': 481, 'no': 484, 'nos': 482, 'tenga': 483}, {'^': 485}, {'^':
485, 'yo': 486}, {'...': 480, 'que': 487}, {'convenia': 21, 'conviene': 21, 'deberia': 21, 'deberiamos': 21, 'debia':
21, 'debiamos': 21, 'debo': 21, 'habia': 285, 'hay': 285, 'tengo': 285, 'tenia': 285}, {'^': 489, 'recibire': 472,
'recibiria': 472, 'recibiriamos': 472, 'tendre': 472, 'tendremos': 472, 'tendria': 472, 'tendriamos': 472}, {'^': 489,
'recibire': 472, 'recibiria': 472, 'recibiriamos': 472, 'tendre': 472, 'tendremos': 472, 'tendria': 472, 'tendriamos':
472, 'yo': 490}, {'que': 491}, {'^': 43}, {'<any_det>': 493, '^': 43, 'dinero': 493, 'plata': 493}, {'<should>': 21,
'centre': 21, 'conviene': 21, 'enfoque': 21, 'olvide': 21}, {'<should>': 21, 'centremos': 21, 'conviene': 21,
'enfoquemos': 21}, {'<have_to>': 285, '<should>': 21, 'lo': 286, 'me': 495, 'nos': 496, 'tenga': 483}, {'<have_to>':
285, '<should>': 21, 'lo': 286, 'me': 495, 'ni': 23, 'no': 497, 'nos': 496, 'tenga': 483}, {'^': 498}, {'^': 498,
'me': 359, 'no': 360, 'nos': 359, 'yo': 499}, {'q': 361, 'que': 500}, {':': 369, 'que': 479}, {'<inf>': 21}, {'^':
503}, {'^': 498, 'recibire': 472, 'recibiria': 472, 'recibiriamos': 472, 'tendre': 472, 'tendremos': 472, 'tendria':
472, 'tendriamos': 472}, {'^': 498, 'me': 377, 'no': 360, 'nos': 377, 'recibire': 472, 'recibiria': 472,
'recibiriamos': 472, 'tendre': 472, 'tendremos': 472, 'tendria': 472, 'tendriamos': 472, 'yo': 505}, {'...': 502, ':':
372, '^': 503, 'de': 504, 'q': 361, 'que': 506}, {'<have_to>': 285, '<should>': 21, '<would_give>': 16, 'lo': 286,
'me': 495, 'ni': 23, 'no': 497, 'nos': 496, 'tenga': 483}, {'^': 508, 'la': 389, 'lo': 389, 'me': 393, 'no': 360,
'nos': 393, 'recibire': 472, 'recibiria': 472, 'recibiriamos': 472, 'tendre': 472, 'tendremos': 472, 'tendria': 472,
'tendriamos': 472, 'yo': 505}, {'...': 502, ':': 372, '^': 503, 'de': 504, 'q': 361, 'que': 509}, {'^': 489}, {'^':
489, 'yo': 511}, {'que': 512}, {'me': 374, 'nos': 374}, {'que': 514}, {'^': 485, 'me': 423, 'no': 359, 'nos': 423,
'yo': 486}, {'...': 370, 'D': 201, 'que': 516}, {'<any_det>': 407}, {'^': 22, 'no': 359}, {'^': 518, 'que': 519},
{'^': 16, 'que': 374}, {'cabeza': 179}, {'la': 522}, {'de': 523}, {'aconsejado': 398, 'adelantado': 469, 'asegurado':
515, 'comentado': 459, 'contado': 459, 'desaconsejado': 179, 'dicho': 517, 'explicado': 513, 'garantizado': 515,
'jurado': 515, 'pedido': 520, 'prometido': 521, 'quedado': 428, 'quitado': 524, 'recomendado': 398, 'recordado': 513,
'repetido': 513, 'sugerido': 398}, {'ver': 513}, {'a': 493, 'que': 493}, {'': (3, 'advice'), '<should>': 21, 'me': 22,
'nos': 22}, {'<should>': 21, 'me': 22, 'ni': 23, 'no': 528, 'nos': 22}, {'^': 529, 'yo': 363}, {'que': 530}, {'en':
531, 'q': 361, 'que': 361}, {'': (3, 'advice'), '<have_to>': 285, '<should>': 21, 'lo': 286, 'me': 495, 'nos': 496,
'tenga': 483}, {'<have_to>': 285, '<should>': 21, 'lo': 286, 'me': 495, 'ni': 23, 'no': 533, 'nos': 496, 'tenga':
483}, {'^': 534, 'yo': 499}, {'que': 535}, {'en': 536, 'q': 361, 'que': 361}, {'falta': 374}, {'sin': 538},
{'<give3>': 16, '<would_give>': 16, 'acerca': 16, 'arregla': 16, 'baja': 16, 'busca': 16, 'consigue': 16, 'cuelga':
16, 'deja': 16, 'guarda': 16, 'imprime': 16, 'instala': 16, 'monta': 16, 'sube': 16, 'subira': 16, 'trae': 16},
{'<give3>': 539, '^': 540}, {'<should>': 21, 'no': 21}, {'^': 542, 'le': 409, 'les': 409, 'se': 410, 'yo': 411}, {'^':
518, 'que': 543}, {'^': 362, 'le': 409, 'les': 409, 'se': 410}, {'^': 529, 'le': 409, 'les': 409, 'no': 359, 'se':
410, 'yo': 545}, {'^': 518, 'que': 546}, {'que': 5, 'qué': 5}, {'como': 5, 'cuando': 5, 'cuanto': 5, 'cuándo': 5,
'cuánto': 5, 'cómo': 5, 'donde': 5, 'dónde': 5, 'por': 548, 'si': 5}, {'^': 16, 'recibire': 472, 'recibiria': 472,
'recibiriamos': 472, 'tendre': 472, 'tendremos': 472, 'tendria': 472, 'tendriamos': 472, 'yo': 473}, {'^': 16, 'que':
550}, {'^': 16, 'me': 374, 'recibire': 472, 'recibiria': 472, 'recibiriamos': 472, 'tendre': 472, 'tendremos': 472,
'tendria': 472, 'tendriamos': 472, 'yo': 473}, {'^': 16, 'me': 374, 'que': 552}, {'<any_det>': 134}, {'^': 554}, {':':
372, 'que': 512}, {'algo': 16, 'noticias': 16, 'novedades': 16, 'respuesta': 16}, {'^': 557, 'que': 374}, {'que':
374}, {'<giveinf>': 16}, {'^': 560}, {'a': 561}, {'<advises>': 200, '<gave3>': 457, '<helps3>': 458, '<says>': 459,
'<urges>': 460, '<vowed3>': 463, '^': 467, 'adelanto': 469, 'advierte': 470, 'advirtio': 470, 'alerto': 470,
'anticipo': 469, 'anticipó': 469, 'aseguro': 475, 'avanzo': 469, 'aviso': 477, 'avisó': 477, 'comento': 488,
'comentó': 488, 'confirma': 477, 'confirmo': 477, 'confirmó': 477, 'conto': 492, 'debe': 494, 'deben': 494, 'decia':
501, 'desaconsejado': 179, 'dice': 507, 'dijo': 510, 'escribio': 477, 'explico': 513, 'explicó': 513, 'ha': 525,
'hizo': 526, 'iba': 527, 'iban': 527, 'insiste': 532, 'insistio': 537, 'la': 541, 'las': 541, 'lo': 541, 'los': 541,
'pide': 544, 'pidio': 547, 'pregunta': 549, 'preguntaba': 549, 'pregunto': 549, 'preguntó': 549, 'previno': 470,
'promete': 551, 'prometio': 553, 'queda': 428, 'quedaron': 428, 'quedo': 428, 'quedó': 428, 'quita': 524, 'quitado':
524, 'quito': 524, 'reclama': 555, 'reclamo': 555, 'recordo': 513, 'repitio': 513, 'senalo': 513, 'solto': 556,
'tenia': 527, 'tenian': 527, 'tiene': 558, 'tienen': 559, 'va': 562, 'van': 562}, {'<until>': 134, 'D': 134}, {'...':
564}, {'D': 134}, {'': (4, 'needs_from_me'), '...': 566}, {'...': 405, '0': 407, '<any_det>': 565, '<my>': 567,
'cuatro': 407, 'dos': 407, 'tres': 407, 'unas': 407, 'unos': 407, 'varias': 407, 'varios': 407}, {'^': 134, 'le': 409,
'les': 409, 'se': 410}, {'^': 134, 'le': 409, 'les': 409, 'se': 410, 'yo': 569}, {'^': 568, 'que': 570}, {'^': 529,
'no': 359, 'yo': 363}, {'^': 518, 'que': 572}, {'<advises>': 200, '<gave3>': 457, '<helps3>': 458, '<says>': 459,
'<urges>': 460, '<vowed3>': 463, '^': 467, 'adelanto': 469, 'advierte': 470, 'advirtio': 470, 'alerto': 470,
'anticipo': 469, 'anticipó': 469, 'aseguro': 475, 'avanzo': 469, 'aviso': 477, 'avisó': 477, 'comento': 488,
'comentó': 488, 'confirma': 477, 'confirmo': 477, 'confirmó': 477, 'conto': 492, 'debe': 494, 'deben': 494, 'decia':
501, 'desaconsejado': 179, 'dice': 507, 'dijo': 510, 'escribio': 477, 'explico': 513, 'explicó': 513, 'ha': 525,
'hizo': 526, 'iba': 527, 'iban': 527, 'insiste': 532, 'insistio': 537, 'la': 541, 'las': 541, 'lo': 541, 'los': 541,
'pide': 544, 'pidio': 573, 'pregunta': 549, 'preguntaba': 549, 'pregunto': 549, 'preguntó': 549, 'previno': 470,
'promete': 551, 'prometio': 553, 'queda': 428, 'quedaron': 428, 'quedo': 428, 'quedó': 428, 'quita': 524, 'quitado':
524, 'quito': 524, 'recordo': 513, 'repitio': 513, 'senalo': 513, 'solto': 556, 'tenia': 527, 'tenian': 527, 'tiene':
559, 'tienen': 559, 'va': 562, 'van': 562}, {'0': 407, '<any_det>': 407, '<my>': 134, 'cuatro': 407, 'dos': 407,
'tres': 407, 'unas': 407, 'unos': 407, 'varias': 407, 'varios': 407}, {'^': 575, 'que': 412}, {'^': 362, 'le': 409,
'les': 409, 'se': 410, 'yo': 545}, {'que': 577}, {'...': 566}, {'...': 405, '<any_det>': 579, '<my>': 567}, {'^':
580}, {'^': 16, 'me': 374}, {'^': 16, 'me': 374, 'que': 582}, {'que': 179}, {'<should>': 21, 'no': 22}, {'^': 585},
{'': (6, 'theirs'), '<inf_me>': 16}, {'^': 587}, {'de': 588, 'en': 588}, {'nada': 99, 'ni': 99, 'nunca': 99}, {'y':
590}, {'...': 591}, {'<inf>': 592, '<inf_me>': 592, '^': 587, 'que': 514}, {'de': 593, 'en': 593}, {'<inf>': 592,
'<inf_me>': 592, '^': 587, 'acercarse': 385, 'ir': 385, 'pasar': 385, 'pasarse': 385, 'que': 514, 'sumarse': 385,
'unirse': 385, 'vendria': 385, 'venia': 385, 'venir': 385}, {'': (6, 'theirs'), 'me': 16}, {'a': 386, 'acercarse':
385, 'conmigo': 428, 'de': 595, 'debiendo': 596, 'en': 595, 'ir': 385, 'pasar': 385, 'pasarse': 385, 'que': 386,
'sumarse': 385, 'unirse': 385, 'vendria': 385, 'venia': 385, 'venir': 385}, {'acercarse': 385, 'ir': 385, 'le': 409,
'les': 409, 'pasar': 385, 'pasarse': 385, 'se': 410, 'sumarse': 385, 'unirse': 385, 'vendria': 385, 'venia': 385,
'venir': 385, 'yo': 411}, {'a': 386, 'acercarse': 385, 'de': 386, 'en': 386, 'ir': 385, 'pasar': 385, 'pasarse': 385,
'que': 598, 'saber': 5, 'sumarse': 385, 'unirse': 385, 'vendria': 385, 'venia': 385, 'venir': 385}, {'0': 407,
'<any_det>': 407, 'cuatro': 407, 'dos': 407, 'tres': 407, 'unas': 407, 'unos': 407, 'varias': 407, 'varios': 407},
{'^': 600}, {'...': 405, '0': 407, '<any_det>': 407, '<my>': 134, 'cuatro': 407, 'dos': 407, 'tres': 407, 'unas': 407,
'unos': 407, 'varias': 407, 'varios': 407}, {'^': 602, 'que': 412, 'saber': 5}, {'...': 57}, {'<my>': 604}, {'^':
605}, {'escribir': 16, 'escribirme': 16, 'llamar': 16, 'llamarme': 16}, {'^': 607}, {'a': 608}, {'...': 405, '<my>':
134}, {'^': 610}, {'encarga': 326, 'ocupa': 326, 'resuelve': 326}, {'a': 201, 'al': 201, 'en': 201, 'por': 201},
{'caer': 613, 'ver': 613}, {'de': 374}, {'<inf_me>': 16}, {'^': 616}, {'a': 617, 'para': 617}, {'ofrecido': 618},
{'a': 588, 'para': 617}, {'^': 612, 'acerco': 613, 'acercó': 613, 'aparecio': 613, 'compromete': 375, 'comprometio':
375, 'dejo': 614, 'dejó': 614, 'encarga': 615, 'ha': 619, 'han': 619, 'ocupa': 615, 'ofrece': 618, 'ofrecio': 620,
'paso': 613, 'pasó': 613, 'vino': 613}, {':': 372}, {'^': 435, 'acercarse': 385, 'ir': 385, 'pasar': 385, 'pasarse':
385, 'sumarse': 385, 'unirse': 385, 'vendria': 385, 'venia': 385, 'venir': 385}, {'a': 438, 'acercarse': 385, 'de':
386, 'en': 386, 'ir': 385, 'pasar': 385, 'pasarse': 385, 'que': 623, 'sumarse': 385, 'unirse': 385, 'vendria': 385,
'venia': 385, 'venir': 385}, {'a': 441, 'que': 441}, {'<inf>': 356, '<inf_me>': 16, '<infme>': 16, 'confirmar': 16,
'contestar': 16, 'entregar': 16, 'enviar': 16, 'firmar': 16, 'pagar': 16, 'responder': 16}, {'^': 626}, {'que': 627},
{'que': 269}, {'de': 427}, {'<inf_me>': 16, 'me': 16}, {'y': 631}, {'...': 632}, {'<any_det>': 18, '<my>': 70, 'el':
156, 'mi': 16}, {'mi': 16, 'mí': 16, 'nosotros': 16}, {'de': 635}, {'<hand_inf>': 16, '<inf>': 633, '<inf_me>': 16,
'<infme>': 16, 'corregir': 634, 'firmar': 634, 'hablar': 636, 'hablarle': 636, 'hablarles': 636, 'leer': 634, 'mirar':
634, 'probar': 634, 'repasar': 634, 'revisar': 634, 'testear': 634, 'validar': 634, 'ver': 634}, {'^': 637}, {'a':
638}, {'a': 269}, {'sensato': 504}, {'mas': 641, 'mejor': 504, 'preferible': 504}, {'<advises>': 200, '<came3>': 313,
'<may3>': 269, '<opines>': 301, '^': 344, 'aconseja': 346, 'aseguro': 350, 'cree': 352, 'cuenta': 355, 'debe': 358,
'decia': 365, 'dejaron': 367, 'dejo': 367, 'dejó': 367, 'dice': 379, 'dijo': 395, 'en': 397, 'era': 402, 'es': 402,
'espera': 413, 'esta': 420, 'está': 420, 'falta': 422, 'falto': 422, 'ha': 429, 'habia': 431, 'iba': 439, 'iban': 442,
'insiste': 446, 'insistio': 446, 'intento': 427, 'intentó': 427, 'la': 453, 'le': 455, 'lo': 453, 'me': 563,
'necesita': 571, 'nos': 574, 'pensaba': 430, 'pide': 576, 'pidio': 578, 'precisa': 581, 'preferiria': 346, 'prefiere':
346, 'pregunta': 549, 'preguntaba': 549, 'pregunto': 549, 'preguntó': 549, 'promete': 521, 'prometio': 583, 'propone':
584, 'propuso': 584, 'que': 586, 'queda': 589, 'quedaron': 594, 'quedo': 597, 'quedó': 597, 'queria': 599, 'querria':
601, 'quiere': 603, 'recibira': 606, 'recibiran': 606, 'reclama': 601, 'recomienda': 346, 'regresa': 609, 'requiere':
611, 'se': 621, 'solto': 622, 'sugiere': 346, 'tendra': 606, 'tendran': 606, 'tenia': 624, 'tenian': 625, 'tiene':
628, 'tienen': 629, 'trato': 630, 'va': 639, 'van': 640, 've': 642, 'veria': 642, 'volvera': 609, 'vuelve': 609},
{'...': 180, ':': 179, '^': 21, 'era': 398, 'es': 398, 'fue': 398, 'que': 179}, {'^': 21, 'era': 398, 'es': 398,
'fue': 398, 'que': 179}, {'N': 644, 'el': 645, 'ella': 645, 'ellos': 645, 'él': 645}, {'de': 646, 'del': 646}, {'':
(9, 'told')}, {'N': 648}, {'a': 649}, {'<see_inf>': 99}, {'<see_inf>': 99, 'de': 651}, {'confirma': 16, 'contesta':
16, 'entrega': 16, 'envia': 16, 'envía': 16, 'manda': 16, 'puede': 16, 'responde': 16, 'sabe': 16, 'sabra': 16,
'tendra': 16, 'tiene': 16}, {'^': 653}, {'^': 653, 'me': 654, 'nos': 654}, {'no': 655}, {'^': 48, 'que': 176}, {'N':
657}, {'^': 48, 'a': 658, 'que': 176}, {'N': 28, 'a': 90}, {'de': 660}, {'casa': 661, 'ver': 660}, {'a': 662, 'con':
660, 'donde': 660}, {'<date>': 28, 'N': 28}, {'de': 664}, {'...': 663, '<date>': 28, 'N': 28, 'casa': 665, 'el': 664,
'la': 664}, {'<date>': 28, 'N': 28, 'casa': 665, 'el': 664, 'la': 664}, {'...': 663}, {'a': 666, 'al': 666, 'con':
667, 'de': 667, 'hasta': 668, 'para': 668}, {'<helps3>': 28}, {'me': 670, 'nos': 670}, {'<inf>': 28, '<inf_me>': 28,
'<inf_them>': 28}, {'a': 672}, {'pasa': 673, 'pasan': 673, 'pasara': 673, 'pasará': 673, 'vendra': 673, 'vendran':
673, 'viene': 673, 'vienen': 673}, {'de': 90}, {'casa': 675}, {'casa': 675, 'la': 676}, {'a': 677, 'hasta': 677, 'pa':
677}, {'enseno': 28, 'enseño': 28}, {'confirma': 38, 'dice': 38, 'dira': 38, 'envia': 38, 'envía': 38, 'manda': 38,
'pasa': 38, 'trae': 38}, {'con': 90}, {'...': 681}, {'<inf>': 682}, {'<helps3>': 28, '^': 680, 'escapo': 669, 'toca':
683, 'voy': 669}, {'<helps3>': 28, '^': 680, 'toca': 683, 'vamos': 669}, {'': (2, 'plan'), 'aqui': 28}, {'': (2,
'plan'), 'a': 28, 'por': 686}, {'N': 687}, {'<inf>': 682, 'acompanar': 91, 'llevar': 91, 'recibir': 91, 'recoger': 91,
'ver': 91, 'visitar': 91}, {'que': 689}, {'<go1>': 669, '<they>': 671, 'N': 674, 'acompano': 91, 'acompaño': 91,
'iremos': 678, 'le': 679, 'les': 679, 'llevo': 91, 'me': 684, 'nos': 685, 'pasa': 688, 'recojo': 91, 'tenemos': 690,
'tengo': 690, 'vamos': 678, 'vendra': 688, 'veo': 91, 'viene': 688, 'vienen': 688, 'voy': 678}, {'mejor': 504},
{'vale': 504}, {'de': 504}, {'hablar': 694}, {'lo': 692, 'mas': 693, 'mejor': 504, 'nada': 694, 'ni': 695, 'no': 504,
'que': 361}, {'me': 22, 'mejor': 132, 'no': 132, 'nos': 22}, {'^': 697}, {':': 696, 'q': 698, 'que': 698}, {'postres':
201}, {'los': 700, 'mitad': 201}, {'final': 201, 'rato': 201}, {'tarde': 201}, {'a': 701, 'al': 702, 'despues': 201,
'luego': 201, 'mas': 703, 'tambien': 201, 'también': 201, 'tarde': 201}, {'final': 201, 'linea': 201, 'meet': 201,
'pantalla': 201, 'rato': 201, 'remoto': 201, 'teams': 201, 'telefono': 201, 'teléfono': 201, 'videollamada': 201,
'zoom': 201}, {'linea': 201, 'meet': 201, 'pantalla': 201, 'remoto': 201, 'teams': 201, 'telefono': 201, 'teléfono':
201, 'videollamada': 201, 'zoom': 201}, {'a': 701, 'al': 705, 'desde': 706, 'despues': 201, 'en': 706, 'luego': 201,
'mas': 703, 'por': 706, 'tambien': 201, 'también': 201}, {'ahi': 201, 'al': 706, 'alli': 201, 'desde': 706, 'en': 706,
'por': 706, 'tambien': 201, 'también': 201}, {'verme': 150, 'vernos': 150}, {'oficina': 150}, {'casa': 150, 'la':
710}, {'aqui': 150, 'casa': 150, 'la': 710}, {'D': 28, 'a': 709, 'aqui': 150, 'en': 711, 'por': 712}, {'ahi': 201,
'alli': 201, 'tambien': 201, 'también': 201}, {'aviso': 201, 'avisó': 201, 'conto': 201, 'dijo': 201, 'llamo': 201,
'llamó': 201}, {'me': 715}, {'que': 716}, {'el': 717, 'la': 717, 'quien': 716}, {'<called_pp>': 201, 'bajado': 201,
'estado': 201, 'pasado': 201, 'subido': 201, 'venido': 201}, {'$$': 28}, {'$$': 28, 'tambien': 720, 'también': 720},
{'espera': 721, 'esperan': 721}, {'a': 201, 'por': 201}, {'al': 706, 'desde': 706, 'en': 706, 'por': 706}, {'apunta':
721, 'apuntan': 721, 'conecto': 724, 'conectó': 724, 'unio': 724}, {'andaba': 201, 'estaba': 201, 'estuvo': 201,
'fue': 201, 'vino': 201}, {'...': 150}, {'<inf>': 727, '<inf_me>': 727, '<inf_them>': 727}, {'': (2, 'plan'), 'a':
728}, {'<inf>': 727, '<inf_me>': 727, '<inf_them>': 727, 'verme': 150, 'vernos': 150}, {'$$': 28, 'D': 729, 'a': 730,
'aqui': 150, 'en': 711, 'por': 712, 'tambien': 720, 'también': 720}, {'a': 728}, {'$$': 28, 'D': 732, 'a': 728,
'tambien': 720, 'también': 720}, {'': (23, 'contact'), 'tarde': 201}, {'...': 699, ':': 696, 'aparecio': 704, 'entro':
707, 'estaba': 708, 'estara': 713, 'estaran': 713, 'estuvo': 714, 'fue': 718, 'ha': 719, 'han': 719, 'llego': 704,
'nos': 722, 'pasara': 713, 'pasaran': 713, 'pasará': 713, 'paso': 723, 'pasó': 723, 'q': 698, 'que': 698, 'se': 725,
'tambien': 726, 'también': 726, 'vendra': 731, 'vendran': 731, 'viene': 733, 'vienen': 733, 'vinieron': 201, 'vino':
734}, {'lectura': 16, 'mano': 16, 'ojeada': 16, 'ojo': 16, 'repaso': 16, 'vistazo': 16, 'vuelta': 16}, {'un': 736,
'una': 736}, {'su': 101}, {'arregla': 322, 'arreglara': 322, 'corrige': 323, 'da': 737, 'dara': 737, 'desaconseja':
21, 'desaconsejo': 21, 'echa': 737, 'echara': 737, 'firma': 323, 'instala': 322, 'instalara': 322, 'me': 337, 'mira':
323, 'monta': 322, 'montara': 322, 'montará': 322, 'nos': 337, 'pinta': 322, 'prueba': 323, 'repara': 322, 'repasa':
323, 'revisa': 323, 'tendra': 343, 'tendre': 738, 'tendremos': 738, 'tiene': 343}, {'': (21, 'gave:encouragement')},
{'^': 740}, {'N': 741}, {'a': 742}, {'que': 5}, {'aliento': 741, 'animo': 741, 'animos': 741, 'apoyo': 741, 'fuerza':
741, 'porras': 741, 'ánimo': 741}, {'aliento': 741, 'animo': 741, 'animos': 741, 'apoyo': 741, 'fuerza': 741, 'mucha':
745, 'mucho': 745, 'muchos': 745, 'porras': 741, 'ánimo': 741}, {'N': 179}, {'de': 747}, {'': (7, 'waiting'), 'l':
43}, {'': (7, 'waiting'), 'de': 749, 'del': 43}, {'espera': 750}, {'mejor': 87}, {'juicio': 179}, {'alentar': 743,
'alentarla': 741, 'alentarlo': 741, 'animar': 743, 'animarla': 741, 'animarle': 741, 'animarlo': 741, 'avisar': 744,
'avisarme': 744, 'consolar': 743, 'consolarla': 741, 'consolarlo': 741, 'contar': 744, 'contarme': 744, 'darle': 746,
'darles': 746, 'decir': 744, 'decirme': 744, 'echarle': 746, 'echarles': 746, 'felicitar': 743, 'felicitarla': 741,
'felicitarle': 741, 'felicitarlo': 741, 'juicio': 748, 'la': 751, 'lo': 752, 'meterle': 746, 'su': 753,
'tranquilizar': 743, 'tranquilizarla': 741, 'tranquilizarlo': 741}, {'<see_inf>': 201}, {'de': 755}, {'mia': 48}, {'':
(17, 'gave:knowledge')}, {'^': 758}, {'^': 758, 'a': 759, 'con': 759, 'de': 759, 'sobre': 759}, {'dudas': 760},
{'dudas': 760, 'las': 761, 'sus': 761, 'unas': 761}, {'': (23, 'contact'), 'la': 201}, {'a': 763, 'al': 201, 'del':
201}, {'N': 764}, {'a': 765}, {'^': 503, 'que': 345}, {'que': 648}, {'en': 768, 'que': 648}, {'N': 769}, {'a': 770,
'en': 768, 'que': 648}, {'la': 176, 'las': 176, 'lo': 176, 'los': 176}, {'le': 176, 'les': 176, 'se': 772}, {'le':
176, 'les': 176, 'se': 772, 'yo': 773}, {':': 774}, {'<inf>': 28, 'D': 28, 'vernos': 28}, {'de': 776, 'en': 776,
'para': 776, 'que': 776}, {'N': 777}, {'con': 778}, {'N': 201}, {'': (10, 'thanks')}, {'a': 781}, {'': (10, 'thanks'),
'a': 781}, {'con': 781}, {'N': 493}, {'': (7, 'waiting'), 'de': 785, 'del': 785}, {'<they>': 43, 'conteste': 43,
'decida': 43, 'diga': 43, 'el': 43, 'elija': 43, 'envie': 43, 'envíe': 43, 'firme': 43, 'la': 43, 'mande': 43,
'responda': 43, 'su': 43, 'sus': 43}, {'^': 787}, {'^': 787, 'que': 788}, {'^': 787, 'a': 789, 'que': 788},
{'esperar': 790}, {'a': 791, 'esperar': 790}, {'a': 791, 'esperar': 790, 'que': 792}, {'parecer': 5}, {'dia': 87},
{'de': 99}, {'atras': 796, 'detras': 796}, {'que': 43}, {'': (7, 'waiting'), 'a': 798, 'que': 43}, {'atras': 796,
'detras': 796, 'esperando': 799}, {'con': 201}, {'': (13, 'talk'), '<they>': 5}, {'que': 802}, {'de': 803}, {'^': 167,
'a': 168}, {'': (15, 'gave:intro')}, {'^': 806}, {'N': 807}, {'N': 807, 'a': 808, 'con': 808, 'y': 808}, {'N': 809},
{':': 810}, {'a': 807, 'con': 807, 'de': 807, 'entre': 807}, {'intro': 812, 'introduccion': 812, 'presentacion': 812,
'puente': 812}, {'el': 813, 'la': 813, 'una': 813}, {'<give3>': 16, '<hand3>': 16, '<send3>': 16, 'sube': 16}, {'^':
815}, {'<any_det>': 321}, {'<give3>': 817, '<hand3>': 817, '<send3>': 817, 'sube': 817}, {'D': 816, '^': 818}, {'que':
819}, {'recibire': 472, 'recibiria': 472, 'recibiriamos': 472, 'tendre': 472, 'tendria': 472, 'tendriamos': 472},
{'me': 348, 'nos': 348, 'recibire': 472, 'recibiria': 472, 'recibiriamos': 472, 'tendre': 472, 'tendria': 472,
'tendriamos': 472, 'yo': 821}, {'que': 822}, {'N': 759}, {'a': 824}, {'N': 759, '^': 167}, {'^': 167, 'a': 826}, {'':
(0, 'missed'), '<inf>': 99, '<see_inf>': 99}, {'a': 828}, {'conseguido': 828, 'llegado': 829, 'logrado': 828,
'podido': 828}, {'el': 43, 'la': 43, 'las': 43, 'los': 43, 'su': 43}, {'^': 831}, {'^': 831, 'aun': 832, 'todavia':
832}, {'conseguido': 828, 'llegado': 829, 'logrado': 828, 'podido': 828, 'recibi': 833, 'recibido': 833}, {'he': 99,
'hemos': 99}, {'ha': 830, 'he': 834, 'hemos': 834, 'la': 835, 'le': 835, 'les': 835, 'lo': 835, 'recibi': 833,
'recibido': 833}, {'no': 836}, {'^': 818}, {'que': 838}, {'^': 818, 'recibire': 472, 'recibiria': 472, 'recibiriamos':
472, 'tendre': 472, 'tendria': 472, 'tendriamos': 472, 'yo': 821}, {'que': 840}, {'a': 759, 'con': 759, 'en': 759},
{'...': 842, '^': 758, 'a': 759, 'con': 759, 'en': 759}, {'N': 843}, {'a': 844}, {'': (22, 'gave:volunteering')},
{'^': 846}, {'alimentos': 847}, {'de': 848}, {'algo': 201, 'un': 201, 'una': 201}, {'charla': 201, 'conversacion':
201, 'discusion': 201}, {'a': 224, 'para': 224}, {'recomendacion': 852}, {'de': 853}, {'cruzo': 99}, {'vemos': 99},
{'coincido': 99, 'llamo': 99, 'me': 855, 'nos': 856, 'veo': 99}, {'es': 150, 'sera': 150}, {'...': 858}, {'con': 846,
'en': 846, 'para': 846}, {'comida': 860}, {'alimentos': 860, 'bocadillos': 860, 'bolsas': 860, 'cenas': 860, 'comida':
860, 'comidas': 860, 'la': 861, 'ropa': 860}, {'^': 862}, {'comunitario': 847, 'social': 847}, {'<any_det>': 1}, {'N':
865}, {'<any_det>': 98, 'con': 866}, {'contacto': 236, 'correo': 236, 'datos': 236, 'nombre': 236, 'numero': 236,
'número': 236, 'telefono': 236, 'teléfono': 236}, {'mi': 233, 'mis': 233, 'nuestra': 233}, {'<any_det>': 126},
{'tipo': 126}, {'apuntes': 126, 'checklist': 126, 'contrato': 871, 'excel': 126, 'guia': 126, 'hoja': 126, 'libro':
126, 'libros': 126, 'lista': 126, 'manual': 126, 'modelo': 126, 'notas': 126, 'plantilla': 126, 'plantillas': 126,
'presentacion': 126, 'receta': 126}, {'^': 872}, {'<any_det>': 868, '^': 870, 'mi': 873, 'mis': 873, 'nuestra': 873,
'nuestras': 873, 'nuestro': 873}, {'N': 874}, {'^': 872, 'experiencia': 759}, {'<any_det>': 868, '^': 869, 'a': 875,
'mi': 876, 'mis': 873, 'nuestra': 873, 'nuestras': 873, 'nuestro': 873}, {':': 774, 'mia': 48}, {'<paper>': 0,
'<rehearsed>': 0}, {'<their>': 879, 'el': 879, 'la': 879}, {'^': 880}, {'<review_inf>': 881}, {'<review_inf>': 881,
'a': 882}, {'': (14, 'together')}, {'N': 883, 'nosotros': 884}, {'N': 807, 'a': 808}, {'a': 808, 'con': 808, 'y':
886}, {'N': 887}, {'a': 888}, {'N': 807, '^': 806}, {'c': 807, 'con': 890, 'y': 886}, {'N': 891}, {'N': 887, 'a':
888}, {'correo': 893, 'email': 893, 'linkedin': 893, 'mail': 893, 'wasap': 893, 'whatsapp': 893}, {'a': 892, 'por':
894, 'via': 894, 'vía': 894}, {'el': 36, 'la': 36, 'nuestra': 36, 'nuestro': 36, 'que': 838, 'su': 36}, {'el': 36,
'la': 36, 'nuestra': 36, 'nuestro': 36, 'su': 36}, {'recibire': 472, 'recibiria': 472, 'recibiriamos': 472, 'tendre':
472, 'tendria': 472, 'tendriamos': 472, 'yo': 821}, {'el': 36, 'la': 36, 'nuestra': 36, 'nuestro': 36, 'que': 898,
'su': 36}, {'dia': 179}, {'del': 900, 'recibido': 179}, {'': (8, 'asked')}, {'a': 902}, {'N': 902}, {'a': 904, 'con':
902}, {'experiencia': 759}, {'mi': 906}, {'dudas': 759, 'preguntas': 759}, {'las': 908, 'sus': 908}, {'que': 898},
{'cuenta': 176}, {'mi': 911}, {'de': 912}, {'correos': 201, 'mails': 201, 'mensajes': 201}, {'palabras': 201},
{'correos': 201, 'de': 914, 'mensajes': 201, 'palabra': 201, 'palabras': 201, 'unas': 915}, {'correos': 201,
'mensajes': 201, 'palabra': 201, 'palabras': 201, 'unas': 915}, {'roja': 847}, {'^': 846, 'en': 847}, {'N': 919},
{'a': 920}, {'0': 87, 'anos': 87, 'cincuenta': 87, 'cuarenta': 87, 'noventa': 87, 'ochenta': 87, 'sesenta': 87,
'setenta': 87, 'treinta': 87, 'veinte': 87}, {'vueltas': 99}, {'contacto': 236, 'datos': 236, 'nombre': 236,
'telefono': 236, 'teléfono': 236}, {'<any_det>': 924}, {'encargo': 48}, {'me': 926}, {'^': 48, 'pendiente': 176},
{'falta': 928, 'faltan': 928, 'pendiente': 928, 'queda': 928, 'quedan': 928}, {'parte': 929}, {'eso': 927, 'mi': 930,
'planton': 99}, {'llamado': 99, 'visto': 99}, {'<see_inf>': 87, 'haber': 932}, {'<see_inf>': 87}, {'haber': 99,
'llamar': 99, 'ver': 99}, {'a': 5}, {'<giveinf>': 48, '<inf_them>': 48}, {'': (5, 'mine'), '0': 176, 'cien': 176,
'cincuenta': 176, 'treinta': 176, 'unos': 176, 'veinte': 176}, {'N': 938}, {'': (13, 'talk'), 'q': 5, 'que': 5}, {'N':
121}, {'a': 941, 'con': 941, 'y': 941}, {'N': 942}, {'N': 942, 'a': 943}, {'<inf_them>': 48}, {'^': 945}, {'contacto':
121}, {'en': 947}, {'': (5, 'mine'), '0': 176, '^': 937, 'a': 939, 'admitir': 940, 'cien': 176, 'cincuenta': 176,
'conectar': 944, 'conectarlos': 121, 'confesar': 940, 'de': 946, 'decir': 940, 'dinero': 176, 'juntar': 944,
'juntarlos': 121, 'ponerlos': 948, 'presentar': 944, 'presentarlos': 121, 'que': 946, 'reconocer': 940, 'treinta':
176, 'unos': 176, 'veinte': 176}, {'<my>': 263, 'mi': 873, 'mis': 873, 'nuestra': 873, 'nuestras': 873, 'nuestro':
873}, {'N': 950}, {'<any_det>': 266, 'a': 951, 'mi': 873, 'mis': 873, 'nuestra': 873, 'nuestras': 873, 'nuestro':
873}, {'a': 224, 'con': 224}, {'N': 953}, {'N': 953, 'a': 954}, {'<clitic>': 651, '<see_inf>': 99}, {'no': 956},
{'que': 957, 'sin': 956}, {'...': 958}, {'hace': 959, 'que': 802}, {'<see_inf>': 28}, {'<course>': 759}, {'de': 962},
{'clases': 963, 'hora': 963, 'horas': 963, 'sesiones': 963}, {'...': 226}, {'de': 965, 'del': 965}, {'<reach_noun>':
966, 'contacto': 236, 'correo': 236, 'datos': 236, 'nombre': 236, 'numero': 236, 'número': 236, 'telefono': 236,
'teléfono': 236}, {'<any_det>': 868, '<my>': 263}, {'N': 968}, {'^': 758, 'a': 759, 'de': 759, 'en': 759, 'para': 759,
'sobre': 759}, {'<course>': 970}, {'^': 0, 'a': 1, 'de': 1}, {'^': 0, 'desempeno': 972}, {'^': 0, 'a': 1, 'anual':
972, 'de': 973}, {'<course>': 970, 'devolucion': 974, 'evaluacion': 974}, {'gracias': 783}, {'devolucion': 974,
'evaluacion': 974}, {'la': 977, 'su': 977, 'una': 977}, {'^': 0, 'a': 1, 'de': 1, 'del': 1, 'sobre': 1},
{'comentarios': 979, 'impresiones': 979, 'opinion': 979, 'parecer': 979}, {'a': 759}, {'<course>': 970, 'cable': 981},
{'<course>': 970, 'clases': 963, 'devolucion': 974, 'evaluacion': 974, 'hora': 963, 'horas': 963, 'sesiones': 963},
{'0': 964, '<any_det>': 967, '<reach_noun>': 966, 'a': 969, 'cuatro': 964, 'dos': 964, 'el': 971, 'gracias': 783,
'la': 975, 'las': 976, 'le': 978, 'mi': 980, 'mis': 980, 'su': 977, 'tres': 964, 'un': 982, 'una': 983, 'varias':
964}, {'<any_det>': 74}, {'<give3>': 817, '<hand3>': 817, '<send3>': 817, '<should>': 21, 'acaba': 985, 'me': 22,
'ni': 23, 'no': 23, 'nos': 22, 'sube': 817, 'termina': 985}, {'D': 816, '^': 986, 'me': 377, 'no': 360, 'nos': 377,
'yo': 363}, {'...': 370, ':': 372, 'q': 361, 'que': 987}, {'': (13, 'talk'), 'D': 816, '^': 818}, {'que': 989}, {'el':
971, 'la': 971, 'un': 971, 'una': 971}, {'arreglo': 48, 'leo': 48, 'mando': 48, 'miro': 48, 'paso': 48, 'pienso': 48,
'preparo': 48, 'reviso': 48}, {'^': 992}, {'la': 993, 'las': 993, 'lo': 993, 'los': 993}, {'la': 993, 'las': 993,
'lo': 993, 'los': 993, 'se': 994}, {'': (5, 'mine'), 'arreglo': 48, 'leo': 48, 'mando': 48, 'miro': 48, 'paso': 48,
'pienso': 48, 'preparo': 48, 'reviso': 48}, {'^': 996}, {'la': 997, 'las': 993, 'lo': 997, 'los': 993}, {'': (9,
'told'), '<clitic>': 176, 'la': 993, 'las': 993, 'lo': 993, 'los': 993, 'se': 998}, {'a': 770, 'en': 768, 'q': 995,
'que': 999}, {'la': 176, 'lo': 176}, {'<clitic>': 176, 'se': 1001}, {'que': 1002}, {'<give3>': 817, '<hand3>': 817,
'<send3>': 817, '<should>': 21, '<would_give>': 16, 'acaba': 985, 'me': 22, 'ni': 23, 'no': 23, 'nos': 22, 'sube':
817, 'termina': 985}, {'^': 362, 'recibire': 472, 'recibiria': 472, 'recibiriamos': 472, 'tendre': 472, 'tendria':
472, 'tendriamos': 472}, {'D': 816, '^': 1004, 'la': 389, 'lo': 389, 'me': 393, 'no': 360, 'nos': 393, 'recibire':
472, 'recibiria': 472, 'recibiriamos': 472, 'tendre': 472, 'tendria': 472, 'tendriamos': 472, 'yo': 1005}, {'...':
370, ':': 372, 'q': 361, 'que': 1006}, {'<course>': 970, 'clases': 963, 'hora': 963, 'horas': 963, 'sesiones': 963},
{'0': 964, 'cuatro': 964, 'dos': 964, 'el': 971, 'la': 971, 'tres': 964, 'un': 971, 'una': 1008, 'varias': 964}, {'a':
741}, {'porras': 1010}, {'cable': 981}, {'a': 759, 'con': 759}, {'mano': 1013}, {'porras': 1010, 'un': 1012, 'una':
1014}, {'a': 99}, {'menos': 1016}, {'de': 1017}, {'da': 329, 'dice': 330, 'dira': 330, 'hace': 334, 'pondra': 336,
'pone': 336}, {'me': 1019, 'nos': 1019}, {'mi': 179, 'mí': 179}, {'quedado': 428}, {'^': 616, 'acercarse': 385, 'ir':
385, 'pasar': 385, 'pasarse': 385, 'sumarse': 385, 'unirse': 385, 'vendria': 385, 'venia': 385, 'venir': 385}, {'a':
1023, 'acercarse': 385, 'de': 386, 'en': 386, 'ir': 385, 'pasar': 385, 'pasarse': 385, 'que': 386, 'sumarse': 385,
'unirse': 385, 'vendria': 385, 'venia': 385, 'venir': 385}, {'<give3>': 16, '<would_give>': 16, 'acerca': 16,
'arregla': 16, 'baja': 16, 'busca': 16, 'consigue': 16, 'deja': 16, 'guarda': 16, 'imprime': 16, 'trae': 16},
{'prometido': 521, 'quedado': 428}, {'^': 1025, 'ha': 1026, 'la': 541, 'las': 541, 'lo': 541, 'los': 541, 'queda':
428, 'quedaron': 428, 'quedo': 428, 'quedó': 428, 'tiene': 558, 'tienen': 559, 'va': 562, 'van': 562}, {'^': 1025,
'ha': 1026, 'la': 541, 'las': 541, 'lo': 541, 'los': 541, 'queda': 428, 'quedaron': 428, 'quedo': 428, 'quedó': 428,
'tiene': 559, 'tienen': 559, 'va': 562, 'van': 562}, {'^': 587, 'que': 514}, {'de': 1029, 'en': 1029}, {'^': 587,
'acercarse': 385, 'ir': 385, 'pasar': 385, 'pasarse': 385, 'que': 514, 'sumarse': 385, 'unirse': 385, 'vendria': 385,
'venia': 385, 'venir': 385}, {'a': 386, 'acercarse': 385, 'conmigo': 428, 'de': 1031, 'en': 1031, 'ir': 385, 'pasar':
385, 'pasarse': 385, 'que': 386, 'sumarse': 385, 'unirse': 385, 'vendria': 385, 'venia': 385, 'venir': 385},
{'compromete': 375, 'comprometio': 375, 'encarga': 615, 'ocupa': 615, 'ofrecio': 375}, {'a': 386, 'acercarse': 385,
'de': 386, 'en': 386, 'ir': 385, 'pasar': 385, 'pasarse': 385, 'que': 1023, 'sumarse': 385, 'unirse': 385, 'vendria':
385, 'venia': 385, 'venir': 385}, {'<may3>': 269, '^': 1020, 'cual': 5, 'cuales': 5, 'de': 1021, 'debe': 269, 'dijo':
430, 'en': 397, 'ha': 1022, 'habia': 431, 'iba': 1024, 'me': 1027, 'nos': 1028, 'pensaba': 430, 'queda': 589,
'quedaron': 1030, 'quedo': 1032, 'quedó': 1032, 'queria': 430, 'se': 1033, 'tenia': 1034, 'tiene': 629, 'tienen': 629,
'va': 640, 'van': 640}, {'de': 1021, 'en': 397}, {'de': 43, 'del': 43}, {'agenda': 28}, {'de': 215, 'del': 215}, {',':
179, '^': 21}, {'ausencia': 99, 'lugar': 1040}, {'<them>': 179, 'N': 179}, {'de': 1042, 'del': 1042}, {'N': 5, 'el':
5, 'ella': 5, 'ellas': 5, 'ellos': 5, 'él': 5}, {',': 179}, {'lugar': 1045, 'opinion': 179}, {'lugar': 1040},
{'agenda': 28, 'cuanto': 802, 'espera': 1037, 'la': 1038, 'lugar': 1039, 'mi': 1041, 'opinion': 1043, 'que': 1044,
'su': 1046, 'tu': 1047, 'vez': 1039}, {'de': 48}, {'yo': 1049}, {'<rehearsed>': 0}, {'<their>': 1051}, {'^': 1052},
{'N': 1053}, {'<their>': 1, '^': 1052, 'con': 1054}, {'^': 1052, 'con': 1054}, {'a': 758, 'como': 758, 'cómo': 758,
'el': 758, 'la': 758, 'las': 758, 'los': 758}, {'^': 1057}, {'como': 759, 'cómo': 759}, {'...': 1059, 'a': 759,
'como': 759, 'cómo': 759}, {'N': 1060, '^': 758}, {'a': 1061, 'como': 759, 'cómo': 759}, {'<media>': 87}, {'<media>':
87, 'el': 1063, 'la': 1063, 'las': 1063, 'los': 1063, 'su': 1063, 'sus': 1063, 'un': 1063, 'una': 1063}, {'en': 1064,
'por': 1064}, {'a': 780, 'la': 977, 'le': 978, 'su': 977, 'una': 977}, {'al': 201, 'desde': 201, 'por': 201}, {'N':
1067}, {'a': 780}, {'': (23, 'contact'), '<any_det>': 868, 'mi': 873, 'mis': 873, 'nuestra': 873, 'nuestras': 873,
'nuestro': 873}, {'N': 1070}, {'<any_det>': 967, '<reach_noun>': 966, 'a': 1071, 'mi': 873, 'mis': 873, 'nuestra':
873, 'nuestras': 873, 'nuestro': 873}, {'<inf>': 16}, {'^': 1073}, {'^': 1073, 'de': 1074}, {'suya': 1075},
{'trabajo': 1075, 'turno': 1075}, {'cosa': 1076, 'de': 401, 'partidaria': 399, 'partidario': 399, 'su': 1077}, {'0':
884, 'casi': 884, 'cinco': 884, 'como': 884, 'cuatro': 884, 'dos': 884, 'muchas': 884, 'muchos': 884, 'tres': 884,
'un': 884, 'una': 884, 'unas': 884, 'unos': 884}, {'N': 87}, {'N': 87, 'la': 1080}, {'de': 1081, 'del': 1081},
{'aniversario': 1082, 'cumple': 1082, 'cumpleanos': 1082, 'santo': 1082}, {'aniversario': 1082, 'cosa': 1076,
'cumple': 1082, 'cumpleanos': 1082, 'de': 401, 'el': 1083, 'partidaria': 399, 'partidario': 399, 'santo': 1082, 'su':
1077}, {'preguntar': 902}, {'para': 1085}, {'N': 1086}, {'a': 1087}, {'podcast': 87, 'video': 87}, {'entrevista': 87},
{'podcast': 87}, {'de': 87}, {'charla': 1092}, {'el': 1089, 'la': 1090, 'que': 87, 'un': 1091, 'una': 1093}, {'': (7,
'waiting'), 'respuesta': 43}, {'me': 43}, {'a': 798, 'de': 785, 'del': 785, 'el': 43, 'la': 1095, 'noticias': 43,
'que': 1096, 'respuesta': 43, 'su': 43, 'sus': 43}, {'vano': 99}, {'': (0, 'missed'), 'buen': 99}, {'nada': 99, 'no':
99}, {'0': 99, 'dos': 99, 'en': 1098, 'hasta': 99, 'horas': 99, 'media': 99, 'toda': 99, 'un': 1099, 'una': 99, 'y':
1100}, {'N': 1101}, {'a': 1102}, {'me': 493, 'nos': 493}, {'que': 1104}, {'^': 188, 'de': 1105, 'que': 1104},
{'<set>': 28, 'a': 416, 'convencida': 417, 'convencido': 417, 'en': 1038, 'esperando': 419, 'pendiente': 1106}, {'':
(14, 'together'), 'N': 201, 'el': 780, 'la': 780}, {'N': 201, 'con': 201, 'tambien': 1108, 'también': 1108}, {'dos':
884}, {'cuatro': 884, 'dos': 884, 'tres': 884}, {'con': 201, 'las': 1110, 'los': 1111, 'todos': 884}, {'N': 201, 'el':
780, 'la': 780}, {'N': 201, 'tambien': 1113, 'también': 1113}, {'de': 749, 'del': 43}, {'espera': 1115}, {'la': 1116},
{'D': 28, 'a': 28, 'en': 28, 'por': 28}, {'a': 1117, 'convidada': 1118, 'convidado': 1118, 'esperando': 799,
'invitada': 1118, 'invitado': 1118, 'invitados': 1118}, {'bien': 87, 'bueno': 87, 'dpm': 87}, {'a': 43}, {'': (7,
'waiting'), 'el': 43, 'la': 43, 'lo': 43, 'que': 43, 'su': 43, 'sus': 43}, {'de': 1122, 'del': 1122}, {'a': 1117,
'atenta': 1121, 'atento': 1121, 'convidada': 1118, 'convidado': 1118, 'esperando': 799, 'invitada': 1118, 'invitado':
1118, 'invitados': 1118, 'pendiente': 1123, 'pendientes': 1123, 'pensando': 87}, {'capacitando': 825, 'ensenando':
825, 'entrenando': 825, 'formando': 825, 'instruyendo': 825, 'orientando': 825}, {'animos': 741, 'fuerza': 741},
{'rato': 201}, {'...': 1125, 'animandola': 741, 'animandole': 741, 'animandolo': 741, 'charlando': 201, 'con': 201,
'dandole': 1126, 'donde': 201, 'en': 201, 'ensenandole': 759, 'explicandole': 759, 'hablando': 201, 'mostrandole':
759, 'platicando': 201, 'reunida': 201, 'reunido': 201, 'tomando': 201, 'un': 1127}, {'...': 1125, 'animandola': 741,
'animandole': 741, 'animandolo': 741, 'charlando': 201, 'con': 201, 'dandole': 1126, 'en': 201, 'ensenandole': 759,
'explicandole': 759, 'hablando': 201, 'juntos': 201, 'mostrandole': 759, 'reunidas': 201, 'reunidos': 201,
'revisando': 201, 'tomando': 201, 'trabajando': 201, 'viendo': 201}, {'N': 201, 'tambien': 884, 'también': 884},
{'<giveinf>': 48, '<inf_them>': 48, 'su': 43, 'sus': 43}, {'N': 43}, {'de': 1132, 'del': 1132}, {'...': 1133}, {'el':
1134, 'la': 1134, 'las': 1134, 'los': 1134, 'su': 43, 'sus': 43}, {'^': 1135}, {'N': 374, '^': 945, 'a': 791,
'esperar': 790, 'me': 374, 'nos': 374}, {'el': 1134, 'la': 1134, 'las': 1134, 'los': 1134}, {'^': 1138}, {'^': 1131,
'a': 791, 'aun': 1136, 'conectar': 944, 'conectarlos': 121, 'de': 946, 'esperar': 790, 'juntar': 944, 'juntarlos':
121, 'ponerlos': 948, 'presentar': 944, 'presentarlos': 121, 'que': 1137, 'solo': 1139, 'sólo': 1139, 'todavia':
1136}, {'su': 43, 'sus': 43}, {'^': 1141, 'aun': 1136, 'solo': 1139, 'sólo': 1139, 'todavia': 1136}, {'': (0,
'missed'), '<date>': 99}, {'': (0, 'missed'), '<date>': 99, 'la': 1143}, {'': (0, 'missed'), '<date>': 99, 'a': 1144,
'al': 1143, 'el': 1143, 'la': 1143, 'su': 1143, 'una': 1143}, {'a': 1145}, {'^': 188, 'que': 421}, {'<their>': 0,
'el': 0, 'la': 0}, {'^': 1148}, {'a': 1149, 'al': 1149, 'de': 1149, 'del': 1149, 'sobre': 1149}, {'^': 758, 'en':
759}, {'N': 1151}, {'a': 1152}, {'del': 280}, {'<moved_pp>': 1154, 'N': 718}, {'cobertura': 99}, {'de': 1156}, {'^':
846, 'de': 847, 'del': 847}, {'biblioteca': 1158, 'clase': 1158, 'colegio': 1158, 'escuela': 1158, 'hospital': 1158,
'instituto': 1158, 'residencia': 1158}, {'biblioteca': 1158, 'clase': 1158, 'colegio': 1158, 'escuela': 1158,
'hospital': 1158, 'instituto': 1158, 'la': 1159, 'residencia': 1158}, {'a': 1160, 'al': 1160, 'en': 1160}, {'...':
1161}, {'casa': 201}, {'de': 201}, {'': (23, 'contact'), 'ayudar': 1162, 'casa': 201, 'contar': 1162, 'hablar': 1162,
'la': 1163, 'leer': 1162, 'lo': 1164, 'servir': 1162, 'tocar': 1162, 'ver': 201, 'visitar': 201}, {'a': 201, 'al':
201}, {'': (23, 'contact'), 'N': 1166}, {'a': 1165, 'al': 201, 'con': 1167, 'donde': 201}, {'': (23, 'contact'),
'ayudar': 1162, 'contar': 1162, 'hablar': 1162, 'leer': 1162, 'servir': 1162, 'tocar': 1162}, {'a': 1169, 'al': 201,
'con': 201, 'juntos': 201, 'por': 201}, {'de': 961}, {'': (10, 'thanks'), 'el': 5, 'ella': 5, 'ello': 5, 'eso': 5,
'mi': 5, 'mí': 5, 'nosotros': 5, 'él': 5}, {'N': 781, 'a': 1172}, {'^': 846, 'con': 847, 'de': 847, 'en': 847, 'para':
847}, {'voluntariado': 1174}, {'de': 1175}, {'<date>': 215, 'cita': 215}, {'el': 1177, 'la': 1177, 'nuestra': 1177,
'nuestro': 1177, 'su': 1177}, {'<hand3>': 985, '<send3>': 985, 'acaba': 985, 'termina': 985}, {'^': 1179, 'me': 423,
'nos': 423}, {'...': 370, 'que': 1180}, {'la': 207, 'verme': 201, 'vernos': 201, 'visitarme': 201}, {'casa': 201,
'la': 207}, {'a': 1182, 'el': 1177, 'la': 1177, 'nuestra': 1177, 'nuestro': 1177, 'por': 1183, 'su': 1177}, {'anular':
99, 'aplazar': 99, 'cancelar': 99, 'desconvocar': 99, 'posponer': 99, 'suspender': 99}, {'el': 99, 'la': 99,
'nuestra': 99, 'nuestro': 99}, {'aire': 1186}, {'': (0, 'missed'), 'el': 99, 'la': 99, 'nuestra': 99, 'nuestro': 99},
{'^': 16, 'el': 1187, 'nada': 1188}, {'de': 374, 'en': 1189, 'pendiente': 1186}, {'que': 1185}, {'a': 1182, 'por':
1183}, {'adelantado': 1178, 'aplazado': 1178, 'cambiado': 1178, 'corrido': 1178, 'dejado': 367, 'dicho': 1181,
'fallecido': 34, 'movido': 1178, 'muerto': 34, 'nacido': 34, 'pasado': 1184, 'pospuesto': 1178, 'que': 1185,
'quedado': 1190, 'retrasado': 1178, 'tenido': 1191, 'trasladado': 1178, 'venido': 1192}, {'': (0, 'missed'), 'en':
651}, {'acordado': 99, 'agendado': 99, 'que': 1185, 'quedado': 1194, 'tenido': 1191}, {'las': 28}, {'D': 28, 'a':
1196, 'el': 28, 'en': 28, 'para': 28}, {'N': 1197}, {'': (0, 'missed'), 'con': 1198}, {'acordado': 99, 'agendado': 99,
'quedado': 1199}, {'a': 224, 'con': 224, 'en': 224}, {'N': 1201}, {'de': 1202, 'por': 1202}, {'': (23, 'contact'),
'N': 1201}, {'': (23, 'contact'), 'bien': 1203, 'de': 1202, 'por': 1204}, {'<inf>': 121, 'ver': 87}, {'que': 1206},
{'no': 99}, {'que': 1208}, {'...': 958, 'mucho': 1209}, {'adelantado': 1178, 'aplazado': 1178, 'cambiado': 1178,
'corrido': 1178, 'movido': 1178, 'pasado': 1184, 'pospuesto': 1178, 'que': 1185, 'retrasado': 1178, 'tenido': 1191,
'trasladado': 1178, 'venido': 1192}, {'<inf_them>': 48, '<infle>': 48}, {'^': 1212}, {'<giveinf>': 48, '<inf_them>':
48, '<todo_inf>': 48}, {'conteste': 43, 'decida': 43, 'diga': 43, 'elija': 43, 'envie': 43, 'envíe': 43, 'firme': 43,
'mande': 43, 'responda': 43, 'su': 43, 'sus': 43}, {'^': 1215}, {'^': 1215, 'que': 1216}, {'^': 1215, 'a': 1217,
'que': 1216}, {'<inf>': 121, '^': 1214, 'admitir': 940, 'conectar': 944, 'conectarlos': 121, 'confesar': 940, 'decir':
940, 'esperar': 1218, 'juntar': 944, 'juntarlos': 121, 'pensar': 87, 'ponerlos': 948, 'presentar': 944,
'presentarlos': 121, 'reconocer': 940}, {'^': 945, 'almuerzo': 150, 'de': 1213, 'junta': 150, 'que': 1219, 'reunion':
150, 'reunión': 150}, {'<my>': 263}, {'N': 1221}, {'a': 1222}, {'N': 257}, {'^': 256, 'con': 1224}, {'con': 807},
{'N': 1226}, {'a': 1227}, {'<any_det>': 0, '<their>': 0}, {'^': 1229}, {'N': 1230}, {'<their>': 1, '^': 256, 'con':
1231}, {'N': 847}, {'a': 1233}, {'<any_det>': 237}, {'N': 1235}, {'0': 964, '<any_det>': 229, '<reach_noun>': 966,
'a': 1236, 'cuatro': 964, 'dos': 964, 'tres': 964, 'una': 964, 'varias': 964}, {'<infle>': 48}, {'^': 1238, 'admitir':
940, 'confesar': 940, 'decir': 940, 'reconocer': 940}, {'<any_det>': 237, 'a': 1236}, {'q': 995, 'que': 995},
{'<any_det>': 237, 'mi': 873, 'mis': 873, 'nuestra': 873, 'nuestras': 873, 'nuestro': 873}, {'N': 1242}, {'<any_det>':
237, 'a': 1243, 'mi': 873, 'mis': 873, 'nuestra': 873, 'nuestras': 873, 'nuestro': 873}, {'<date>': 215, '^': 872,
'cita': 215}, {'<any_det>': 229, '<reach_noun>': 966, 'a': 1243, 'el': 1177, 'la': 1177, 'mi': 873, 'mis': 873,
'nuestra': 1245, 'nuestras': 873, 'nuestro': 1245, 'su': 1177}, {'^': 985}, {'N': 1247}, {'a': 1248}, {'N': 887, 'a':
888, 'por': 894, 'via': 894, 'vía': 894}, {'': (5, 'mine'), 'que': 48}, {'con': 808}, {'contacto': 1252}, {'en':
1253}, {'N': 1254}, {'a': 808, 'con': 890, 'y': 886}, {'N': 1256}, {'N': 887, 'a': 1257}, {'contacto': 1258}, {'a':
1255, 'en': 1259}, {'para': 28}, {'': (23, 'contact'), '<them>': 1261, 'N': 1197}, {'a': 946}, {'': (5, 'mine'), '^':
1212, 'ir': 1263, 'juntarnos': 28, 'pasar': 1263, 'pasarme': 1263, 'vernos': 28}, {'': (5, 'mine'), '^': 1212,
'almorzar': 28, 'comer': 28, 'hablar': 28, 'ir': 1263, 'juntarnos': 28, 'pasar': 1263, 'pasarme': 1263, 'reunirnos':
28, 'tomar': 28, 'vernos': 28}, {'': (2, 'plan'), 'el': 28}, {'D': 28, 'a': 1196, 'con': 1262, 'de': 1264, 'el': 28,
'en': 1265, 'para': 1266}, {'<pro>': 224}, {'al': 1268, 'el': 1268, 'la': 1268, 'mi': 1268, 'nuestra': 1268,
'nuestro': 1268, 'un': 1268, 'una': 1268}, {'a': 1269, 'al': 1268, 'el': 1268, 'la': 1268, 'mi': 1268, 'nuestra':
1268, 'nuestro': 1268, 'un': 1268, 'una': 1268}, {'N': 1270}, {'a': 1271}, {'mi': 873, 'mis': 873, 'nuestra': 873,
'nuestras': 873, 'nuestro': 873}, {'N': 1273}, {'a': 1274, 'mi': 873, 'mis': 873, 'nuestra': 873, 'nuestras': 873,
'nuestro': 873}, {'<done_pp>': 201, '<lent>': 1223, 'adelantado': 1178, 'animado': 743, 'aplazado': 1178, 'ayudado':
845, 'cambiado': 1178, 'comentado': 1225, 'conectado': 1228, 'consolado': 743, 'contestado': 1069, 'corregido': 1232,
'corrido': 1178, 'cubierto': 1234, 'dado': 1237, 'de': 1239, 'dejado': 1240, 'dicho': 1241, 'enviado': 1244,
'escrito': 1069, 'facilitado': 1240, 'felicitado': 743, 'llamado': 1069, 'mandado': 1244, 'mirado': 1225, 'movido':
1178, 'pasado': 1246, 'pedido': 1249, 'pospuesto': 1178, 'presentado': 1250, 'prometido': 1251, 'puesto': 1260, 'que':
1185, 'quedado': 1267, 'recomendado': 1272, 'reemplazado': 1234, 'reenviado': 1275, 'repasado': 1232, 'respondido':
1069, 'retrasado': 1178, 'revisado': 1232, 'sustituido': 1234, 'telefoneado': 1069, 'tenido': 1191, 'tranquilizado':
743, 'trasladado': 1178, 'visto': 202}, {'<any_det>': 237, 'a': 1236, 'el': 1177, 'la': 1177, 'nuestra': 1177,
'nuestro': 1177, 'su': 1177}, {'^': 1238, 'juntarnos': 28, 'vernos': 28}, {'^': 1238, 'almorzar': 28, 'comer': 28,
'hablar': 28, 'juntarnos': 28, 'reunirnos': 28, 'tomar': 28, 'vernos': 28}, {'D': 28, 'a': 1196, 'con': 1262, 'de':
1278, 'el': 28, 'en': 1279, 'para': 1266}, {'<done_pp>': 201, '<lent>': 1223, 'adelantado': 1178, 'animado': 743,
'aplazado': 1178, 'ayudado': 845, 'cambiado': 1178, 'comentado': 1225, 'conectado': 1228, 'consolado': 743,
'contestado': 1069, 'corregido': 1232, 'corrido': 1178, 'cubierto': 1234, 'dado': 1240, 'dejado': 1240, 'enviado':
1240, 'escrito': 1069, 'facilitado': 1240, 'felicitado': 743, 'llamado': 1069, 'mandado': 1240, 'mirado': 1225,
'movido': 1178, 'pasado': 1277, 'pospuesto': 1178, 'presentado': 1250, 'puesto': 1260, 'que': 1185, 'quedado': 1280,
'reemplazado': 1234, 'repasado': 1232, 'respondido': 1069, 'retrasado': 1178, 'revisado': 1232, 'sustituido': 1234,
'telefoneado': 1069, 'tenido': 1191, 'tranquilizado': 743, 'trasladado': 1178, 'visto': 202}, {'^': 167, 'a': 168,
'de': 168, 'en': 168}, {'mentor': 1282, 'mentora': 1282}, {'<course>': 970, 'intro': 812, 'introduccion': 812,
'presentacion': 812, 'puente': 812}, {'<course>': 970, 'devolucion': 974, 'evaluacion': 974, 'intro': 812,
'introduccion': 812, 'presentacion': 812, 'puente': 812}, {'': (23, 'contact'), '<course>': 970}, {'': (23,
'contact'), '<course>': 970, 'devolucion': 974, 'evaluacion': 974, 'intro': 812, 'introduccion': 812, 'presentacion':
812, 'puente': 812, 'visita': 202}, {'^': 846, 'con': 847, 'en': 847}, {'call': 201, 'de': 1283, 'el': 1284, 'la':
1285, 'le': 978, 'su': 977, 'un': 1286, 'una': 1287, 'voluntariado': 1288, 'zoom': 201}, {'': (23, 'contact'),
'visita': 202}, {'call': 201, 'un': 201, 'una': 1290, 'voluntariado': 1288, 'zoom': 201}, {'cumple': 922, 'cumplia':
922}, {'<inf>': 434, '<inf_me>': 434, '<see_inf>': 99, '^': 435}, {'a': 1293, 'que': 441}, {'a': 651}, {'por': 225},
{'a': 808, 'con': 808, 'y': 808}, {'N': 1297}, {':': 810, 'N': 809, 'de': 1298, 'entre': 1298}, {'a': 201, 'al': 201,
'con': 201, 'un': 201}, {'D': 214, 'a': 214, 'al': 214, 'para': 214}, {'antes': 48}, {'breve': 48}, {'semana': 48},
{'<until>': 48, 'D': 48, 'cuanto': 1302, 'en': 1303, 'esta': 1304}, {'antes': 16}, {'viene': 16}, {'que': 1307},
{'mes': 1308}, {'breve': 16}, {'semana': 16}, {'mes': 16}, {'semana': 1308}, {'cuanto': 1306, 'el': 1309, 'en': 1310,
'esta': 1311, 'este': 1312, 'la': 1313, 'pronto': 16}, {'<do1>': 1305, '<hand3>': 1314, '<send3>': 1314, 'acerco': 52,
'avisare': 48, 'aviso': 48, 'comenta': 451, 'consulta': 451, 'contacto': 48, 'dejo': 52, 'devuelvo': 52, 'doy': 52,
'envio': 52, 'envío': 52, 'escribire': 48, 'escribo': 48, 'habla': 451, 'llamare': 48, 'llamo': 48, 'llevo': 52,
'mando': 52, 'mira': 451, 'paso': 52, 'piensa': 451, 'pregunta': 451, 'preparo': 52, 'traigo': 52, 've': 451}, {'^':
758, 'a': 759, 'con': 759, 'en': 759}, {'a': 808, 'con': 808}, {'a': 648, 'de': 648}, {'^': 758, 'en': 847}, {'': (0,
'missed'), 'D': 214}, {'a': 215, 'al': 215, 'para': 1320}, {'menos': 99}, {'de': 1322}, {'a': 807, 'al': 807},
{'alentado': 741, 'animado': 741, 'consolado': 741, 'felicitado': 741, 'presentado': 1324, 'tranquilizado': 741},
{'periodico': 87}, {'prensa': 87}, {'noticias': 87}, {'el': 1326, 'facebook': 87, 'instagram': 87, 'la': 1327, 'las':
1328, 'linkedin': 87, 'twitter': 87, 'x': 87}, {'en': 1329, 'por': 1329}, {'campo': 16, 'cancha': 16, 'tejado': 16},
{'su': 1331}, {'en': 1332}, {'esta': 1333, 'está': 1333}, {'a': 890, 'al': 807, 'con': 808}, {'es': 28}, {'dia': 648,
'tanto': 648}, {'contacto': 1317}, {'al': 1337, 'en': 1338}, {'a': 224, 'ante': 224, 'con': 224, 'en': 224, 'para':
224}, {'<called1>': 201, '<moved3>': 1301, '<off>': 99, '<sent_to>': 310, '^': 1315, 'alente': 741, 'anime': 741,
'apoye': 741, 'avise': 648, 'avisé': 648, 'ayude': 1316, 'cambiamos': 216, 'conecte': 1317, 'console': 741,
'convenci': 1318, 'corremos': 215, 'cual': 5, 'cuales': 5, 'cubri': 1319, 'debo': 48, 'dejamos': 1321, 'echo': 1323,
'escuche': 1069, 'escuché': 1069, 'extrano': 99, 'felicite': 741, 'he': 1325, 'hemos': 1325, 'informe': 648,
'informé': 648, 'lei': 1330, 'movemos': 216, 'oi': 1069, 'pasamos': 216, 'pelota': 1334, 'persigo': 99, 'presente':
1335, 'presenté': 1335, 'proxima': 1336, 'puse': 1339, 'recomende': 1340, 'reemplace': 919, 'supe': 1330, 'supli':
1319, 'sustitui': 1319, 'tranquilice': 741, 'vi': 1330}, {'<do1>': 1305, '<hand3>': 1314, '<send3>': 1314, 'acerco':
52, 'dejo': 52, 'devuelvo': 52, 'doy': 52, 'envio': 52, 'envío': 52, 'llevo': 52, 'mando': 52, 'paso': 52, 'preparo':
52, 'traigo': 52}, {'^': 806, 'a': 807, 'al': 807}, {'contacto': 807}, {'en': 1344}, {'conectado': 807, 'presentado':
1343, 'puesto': 1345}, {'si': 807, 'sí': 807}, {'otro': 807}, {'al': 1348}, {'^': 806, 'a': 807, 'al': 807, 'entre':
1347, 'uno': 1349}, {'^': 806, 'entre': 1347, 'uno': 1349}, {'contacto': 1351}, {'en': 1352}, {'<called1>': 201, '^':
1342, 'conecte': 807, 'cual': 5, 'cuales': 5, 'he': 1346, 'hemos': 1346, 'lei': 1330, 'presente': 1350, 'presenté':
1350, 'puse': 1353, 'supe': 1330, 'vi': 1330}, {'...': 235, '<any_det>': 237}, {'N': 1355}, {'<any_det>': 237,
'<feedback_noun>': 230, '^': 234, 'a': 1356, 'algo': 241, 'algunas': 242, 'algunos': 242, 'bastante': 240, 'mi': 243,
'mis': 244, 'muchas': 240, 'mucho': 240, 'muchos': 240, 'un': 246, 'una': 247, 'unas': 248, 'unos': 249, 'varias':
242, 'varios': 242}, {'<my>': 126}, {'^': 1358}, {'N': 1221, 'el': 1359, 'ella': 1359, 'ellas': 1359, 'ellos': 1359,
'él': 1359}, {'<my>': 263, 'a': 1360}, {'<any_det>': 1, '<their>': 1}, {'N': 1362}, {'<any_det>': 1, '<their>': 1,
'a': 1363}, {'': (9, 'told'), 'a': 648, 'que': 648}, {'': (5, 'mine'), '<inf_them>': 48}, {'^': 1366, 'a': 658, 'que':
176}, {'<causative>': 48, 'saber': 48}, {'<give1>': 48, 'acabo': 48, 'apunto': 48, 'arreglo': 48, 'avisare': 48,
'aviso': 48, 'bajo': 48, 'contacto': 48, 'corrijo': 48, 'da': 737, 'dara': 737, 'dejare': 48, 'dejo': 48, 'echa': 737,
'echara': 737, 'edito': 48, 'escaneo': 48, 'escribire': 48, 'escribo': 48, 'grabo': 48, 'guardo': 48, 'hago': 1368,
'hare': 1368, 'imprimo': 48, 'instalo': 48, 'llamare': 48, 'llamo': 48, 'monto': 48, 'redacto': 48, 'reparo': 48,
'reservo': 48, 'subo': 48, 'termino': 48, 'traduzco': 48}, {'<good>': 1268, '<pro>': 224}, {'<any_det>': 1370,
'<good>': 1268, '<pro>': 224}, {'<any_det>': 1370, '<good>': 1268, '<pro>': 224, 'a': 1371, 'al': 1371, 'en': 768,
'que': 648}, {'<any_det>': 1370, '<good>': 1268, '<pro>': 224, 'N': 1372}, {'<any_det>': 1370, '<good>': 1268,
'<pro>': 224, 'a': 1373, 'al': 1371, 'en': 768, 'que': 648}, {'que': 48}, {'<any_det>': 868}, {'N': 1376},
{'<any_det>': 868, '^': 126, 'a': 1377}, {'cliente': 224, 'contacto': 224, 'lead': 224, 'prospecto': 224}, {'un':
1379}, {'': (8, 'asked'), 'a': 902}, {'que': 759, 'qué': 759}, {'como': 759, 'cómo': 759, 'por': 1382, 'que': 759,
'qué': 759}, {'como': 759, 'cómo': 759, 'el': 759, 'la': 759, 'las': 759, 'los': 759}, {'N': 1384}, {'como': 759,
'cómo': 759, 'el': 759, 'la': 759, 'las': 759, 'lo': 759, 'los': 759, 'por': 1382}, {'paso': 1386}, {'a': 1387}, {'a':
1385, 'bien': 1386, 'como': 759, 'cómo': 759, 'el': 759, 'la': 759, 'las': 759, 'lo': 759, 'los': 759, 'paso': 1388,
'por': 1382, 'que': 759, 'qué': 759}, {'': (5, 'mine'), '0': 176, 'a': 939, 'cien': 176, 'cincuenta': 176, 'treinta':
176, 'unos': 176, 'veinte': 176}, {'el': 126, 'la': 126, 'las': 126, 'los': 126, 'un': 126, 'una': 126}, {'^': 1391},
{'N': 1392}, {'<any_det>': 126, '<my>': 126}, {'^': 1394}, {'^': 126, 'audio': 201}, {'0': 263, '<my>': 263, 'a':
1393, 'aquel': 263, 'aquella': 263, 'cien': 263, 'dinero': 263, 'el': 263, 'la': 263, 'las': 263, 'los': 263,
'prestada': 1395, 'prestadas': 1395, 'prestado': 1395, 'prestados': 1395, 'un': 1396, 'una': 263}, {'^': 740, 'a':
742}, {'suerte': 1398}, {'correcciones': 1}, {'comentarios': 1, 'correcciones': 1, 'notas': 1}, {'con': 1400,
'corregida': 1, 'corregido': 1, 'corregidos': 1, 'mis': 1401}, {'direccion': 201, 'numero': 201, 'número': 201, 'ok':
201, 'palabra': 201, 'respuesta': 201, 'tarjeta': 201, 'telefono': 201, 'teléfono': 201, 'visto': 201}, {'devolucion':
1, 'evaluacion': 1}, {'aliento': 741, 'animo': 741, 'animos': 741, 'fuerza': 741, 'ánimo': 741}, {'^': 758, 'con':
759}, {'clases': 963, 'devolucion': 1, 'evaluacion': 1, 'hora': 963, 'horas': 963, 'mano': 1406, 'sesiones': 963},
{'0': 964, '<any_det>': 868, '<my>': 1403, 'a': 1377, 'aliento': 741, 'animo': 1398, 'animos': 1398, 'cuatro': 964,
'dos': 964, 'fuerza': 1398, 'gracias': 783, 'la': 1404, 'las': 976, 'mi': 980, 'mis': 980, 'mucha': 1405, 'mucho':
1405, 'muchos': 1405, 'prestada': 1395, 'prestadas': 1395, 'prestado': 1395, 'prestados': 1395, 'su': 1404, 'tres':
964, 'una': 1407, 'varias': 964, 'ánimo': 1398}, {'0': 964, 'aliento': 741, 'animo': 741, 'animos': 741, 'cuatro':
964, 'dos': 964, 'fuerza': 741, 'mucha': 1405, 'mucho': 1405, 'muchos': 1405, 'tres': 964, 'una': 964, 'varias': 964,
'ánimo': 741}, {'mano': 1406}, {'porras': 1398, 'una': 1410}, {'...': 1059, 'a': 759, 'como': 759, 'cómo': 759, 'el':
759, 'la': 759, 'las': 759, 'los': 759}, {'N': 1412, '^': 758}, {'<any_det>': 759, 'a': 1413, 'bien': 1386, 'como':
759, 'cómo': 759, 'el': 759, 'la': 759, 'las': 759, 'lo': 759, 'los': 759, 'paso': 1388, 'por': 1382}, {'la': 1404,
'su': 1404, 'una': 1404}, {'': (23, 'contact'), 'cliente': 224, 'contacto': 224, 'lead': 224, 'prospecto': 224},
{'<any_det>': 868, 'a': 1377, 'con': 1400, 'corregida': 1, 'corregido': 1, 'corregidos': 1, 'mis': 1401, 'un': 1416},
{'': (23, 'contact'), 'para': 1085}, {'debiendo': 48}, {'^': 758, 'a': 759, 'como': 759, 'cómo': 759, 'el': 759, 'la':
759, 'las': 759, 'lo': 759, 'los': 759, 'por': 1382, 'que': 759, 'qué': 759}, {'N': 1420, '^': 758}, {'^': 758, 'a':
1421, 'como': 759, 'cómo': 759, 'el': 759, 'la': 759, 'las': 759, 'lo': 759, 'los': 759, 'por': 1382, 'que': 759,
'qué': 759}, {'ensenado': 1422, 'ensenando': 1422, 'explicado': 1422, 'explicando': 1422, 'mostrando': 1422},
{'<any_det>': 759, 'a': 1413, 'bien': 1386, 'como': 759, 'cómo': 759, 'el': 759, 'la': 759, 'las': 759, 'lo': 759,
'los': 759, 'paso': 1388, 'por': 1382, 'que': 759, 'qué': 759}, {'<any_det>': 233, '<my>': 126}, {'^': 1425}, {'N':
1426, 'el': 1359, 'ella': 1359, 'ellas': 1359, 'ellos': 1359, 'él': 1359}, {'<my>': 263, 'a': 1427}, {'<any_det>':
1370, '<good>': 1268, '<pro>': 224, 'a': 1371, 'al': 1371}, {'<any_det>': 1370, '<good>': 1268, '<pro>': 224, 'N':
1429}, {'<any_det>': 1370, '<good>': 1268, '<pro>': 224, 'a': 1430, 'al': 1371}, {'aquel': 263, 'aquella': 263, 'el':
263, 'esa': 263, 'ese': 263, 'la': 263, 'las': 263, 'los': 263, 'un': 263, 'una': 263, 'unas': 263, 'unos': 263},
{'a': 759, 'como': 759, 'cómo': 759, 'el': 759, 'la': 759, 'las': 759, 'los': 759, 'por': 1382, 'que': 759, 'qué':
759}, {'N': 1433, '^': 758}, {'a': 1434, 'como': 759, 'cómo': 759, 'el': 759, 'la': 759, 'las': 759, 'los': 759,
'por': 1382, 'que': 759, 'qué': 759}, {'direccion': 201, 'numero': 201, 'número': 201, 'ok': 201, 'palabra': 201,
'respuesta': 201, 'visto': 201}, {'aliento': 741, 'animo': 741, 'animos': 741, 'apoyo': 741, 'fuerza': 741, 'ánimo':
741}, {'0': 964, '<any_det>': 237, '<my>': 1436, 'a': 1236, 'aliento': 741, 'animo': 741, 'animos': 741, 'apoyo': 741,
'cuatro': 964, 'dos': 964, 'fuerza': 741, 'mucha': 1437, 'mucho': 1437, 'muchos': 1437, 'tres': 964, 'una': 964,
'varias': 964, 'ánimo': 741}, {'<any_det>': 237, '^': 1391}, {'N': 1439}, {'<any_det>': 237, '<my>': 263, 'a': 1440,
'aquel': 263, 'aquella': 263, 'el': 263, 'esa': 263, 'ese': 263, 'la': 263, 'las': 263, 'los': 263, 'prestada': 263,
'prestadas': 263, 'prestado': 263, 'prestados': 263, 'un': 263, 'una': 263, 'unas': 263, 'unos': 263}, {'mano': 1316},
{'una': 1442}, {'^': 126, 'direccion': 201, 'numero': 201, 'número': 201, 'ok': 201, 'palabra': 201, 'respuesta': 201,
'visto': 201}, {'<any_det>': 237, '<my>': 1444, 'a': 1236}, {'<any_det>': 1370, '<good>': 1268, '<pro>': 224, 'N':
1429, 'al': 1268, 'el': 1268, 'la': 1268, 'mi': 1268, 'nuestra': 1268, 'nuestro': 1268, 'un': 1268, 'una': 1268},
{'<any_det>': 1370, '<good>': 1268, '<pro>': 224, 'a': 1446, 'al': 1371, 'el': 1268, 'la': 1268, 'mi': 1268,
'nuestra': 1268, 'nuestro': 1268, 'un': 1268, 'una': 1268}, {'<any_det>': 237, '<my>': 263, 'a': 1236}, {'0': 263,
'<my>': 263, 'a': 1393, 'aquel': 263, 'aquella': 263, 'cien': 263, 'dinero': 263, 'el': 263, 'esa': 263, 'ese': 263,
'la': 263, 'las': 263, 'los': 263, 'un': 263, 'una': 263, 'unas': 263, 'unos': 263}, {'': (5, 'mine'), '^': 48}, {'':
(5, 'mine'), '^': 48, 'que': 1450}, {'<my>': 263, 'aquel': 263, 'aquella': 263, 'el': 263, 'esa': 263, 'ese': 263,
'la': 263, 'las': 263, 'los': 263, 'un': 263, 'una': 263, 'unas': 263, 'unos': 263}, {'<lent>': 1428, 'aconsejado':
1431, 'alentado': 741, 'animado': 741, 'asegurado': 657, 'comentado': 1362, 'compartido': 1432, 'consolado': 741,
'contado': 1435, 'contestado': 201, 'corregido': 1362, 'dado': 1438, 'dejado': 1441, 'dicho': 1241, 'echado': 1443,
'ensenado': 1422, 'ensenando': 1422, 'enviado': 1445, 'escrito': 201, 'explicado': 1422, 'explicando': 1422,
'facilitado': 1240, 'felicitado': 741, 'indicado': 1447, 'jurado': 657, 'llamado': 201, 'mandado': 1445, 'marcado':
201, 'mostrado': 1435, 'mostrando': 1422, 'pasado': 1448, 'pedido': 1249, 'presentado': 886, 'prestado': 1449,
'prometido': 1451, 'recomendado': 1447, 'regalado': 1452, 'repasado': 1362, 'respondido': 201, 'revisado': 1362,
'sugerido': 1431, 'telefoneado': 201, 'timbrado': 201, 'tranquilizado': 741}, {'<any_det>': 237, '<my>': 1436, 'a':
1236, 'aliento': 741, 'animo': 741, 'animos': 741, 'apoyo': 741, 'fuerza': 741, 'mucha': 1437, 'mucho': 1437,
'muchos': 1437, 'ánimo': 741}, {'<my>': 263, 'a': 1393, 'aquel': 263, 'aquella': 263, 'el': 263, 'esa': 263, 'ese':
263, 'la': 263, 'las': 263, 'los': 263, 'un': 263, 'una': 263, 'unas': 263, 'unos': 263}, {'<lent>': 1428,
'aconsejado': 1431, 'alentado': 741, 'animado': 741, 'asegurado': 657, 'comentado': 1362, 'compartido': 1432,
'consolado': 741, 'contado': 1435, 'contestado': 201, 'corregido': 1362, 'dado': 1454, 'dejado': 1441, 'echado': 1443,
'ensenado': 1422, 'ensenando': 1422, 'enviado': 1445, 'escrito': 201, 'explicado': 1422, 'explicando': 1422,
'facilitado': 1240, 'felicitado': 741, 'indicado': 1431, 'jurado': 657, 'llamado': 201, 'mandado': 1445, 'marcado':
201, 'mostrado': 1435, 'mostrando': 1422, 'pasado': 1448, 'presentado': 886, 'prestado': 1455, 'prometido': 657,
'recomendado': 1447, 'regalado': 1452, 'repasado': 1362, 'respondido': 201, 'revisado': 1362, 'sugerido': 1431,
'telefoneado': 201, 'timbrado': 201, 'tranquilizado': 741}, {'<any_det>': 1370, '<good>': 1268, '<pro>': 224, 'N':
1429, 'al': 1268, 'el': 1429, 'ella': 1429, 'la': 1268, 'mi': 1268, 'nuestra': 1268, 'nuestro': 1268, 'un': 1268,
'una': 1268, 'él': 1429}, {'<any_det>': 1370, '<good>': 1268, '<pro>': 224, 'a': 1457, 'al': 1371, 'el': 1268, 'la':
1268, 'mi': 1268, 'nuestra': 1268, 'nuestro': 1268, 'un': 1268, 'una': 1268}, {'animo': 1398, 'ánimo': 1398}, {'el':
1459}, {'': (23, 'contact'), 'cliente': 224, 'contacto': 224, 'lead': 224, 'mensaje': 201, 'prospecto': 224},
{'<any_det>': 868, 'a': 1377, 'con': 1400, 'corregida': 1, 'corregido': 1, 'corregidos': 1, 'mis': 1401, 'un': 1461},
{'<any_det>': 868, 'a': 1377, 'con': 1400, 'corregida': 1, 'corregido': 1, 'corregidos': 1, 'mis': 1401, 'prestada':
1395, 'prestadas': 1395, 'prestado': 1395, 'prestados': 1395, 'un': 1379}, {'^': 985, 'en': 768, 'que': 648}, {'': (8,
'asked'), 'N': 1464}, {'opinion': 902}, {'': (8, 'asked'), 'a': 1465, 'ayuda': 902, 'consejo': 902, 'en': 768,
'opinion': 902, 'que': 648, 'su': 1466}, {'N': 807, 'a': 808, 'la': 1404, 'su': 1404, 'una': 1404}, {'': (19,
'gave:resource'), 'el': 126, 'la': 126, 'las': 126, 'los': 126, 'un': 126, 'una': 126}, {'^': 1469}, {'N': 1470},
{'0': 263, '<my>': 263, '^': 126, 'a': 1471, 'cien': 263, 'dinero': 263, 'prestada': 1395, 'prestadas': 1395,
'prestado': 1395, 'prestados': 1395}, {'de': 48, 'debiendo': 48, 'en': 48}, {'<any_det>': 1370, '<good>': 1268,
'<pro>': 224, 'N': 1372, 'al': 1268, 'el': 1429, 'ella': 1429, 'la': 1268, 'mi': 1268, 'nuestra': 1268, 'nuestro':
1268, 'un': 1268, 'una': 1268, 'él': 1429}, {'<any_det>': 1370, '<good>': 1268, '<pro>': 224, 'N': 224, 'a': 1474,
'al': 1371, 'el': 1268, 'en': 768, 'la': 1268, 'mi': 1268, 'nuestra': 1268, 'nuestro': 1268, 'que': 648, 'un': 1268,
'una': 1268}, {'N': 1074, 'el': 1074, 'ella': 1074, 'ellos': 1074, 'él': 1074}, {'a': 1476}, {'<my>': 134, 'el': 134,
'la': 134, 'las': 134, 'los': 134}, {'^': 1478}, {'a': 48}, {'<handed1>': 1357, '<lent1>': 1361, '<read1>': 1364,
'<told1>': 1365, '<vowed1>': 1367, '^': 1369, 'aconseje': 1374, 'agradeci': 783, 'agradecimos': 783, 'asegure': 1375,
'ayude': 1316, 'comparti': 1378, 'consegui': 1380, 'consultamos': 1381, 'consulte': 1381, 'consulté': 1381,
'contamos': 1383, 'conte': 1389, 'conteste': 201, 'contesté': 201, 'cubri': 1319, 'debemos': 48, 'debo': 1390, 'deje':
1397, 'dejé': 1397, 'derive': 1380, 'desee': 1399, 'devolvi': 1402, 'di': 1408, 'dije': 1000, 'dijimos': 1003,
'dimos': 1409, 'eche': 1411, 'ensene': 1414, 'enseno': 458, 'enseño': 458, 'entregue': 1415, 'envie': 1417, 'envié':
1417, 'escribi': 1418, 'escribí': 1418, 'estoy': 1419, 'estuve': 1423, 'estuvimos': 1423, 'explicamos': 1383,
'explique': 1424, 'expliqué': 1424, 'hable': 201, 'hablé': 201, 'hace': 454, 'he': 1453, 'hemos': 1456, 'hice': 1415,
'indique': 1458, 'insisti': 771, 'insistimos': 771, 'levante': 1460, 'levanté': 1460, 'llame': 201, 'llamé': 201,
'mande': 1462, 'mandé': 1462, 'marque': 201, 'marqué': 201, 'mostre': 1424, 'ofreci': 48, 'pase': 1463, 'pasé': 1463,
'pedi': 1467, 'pedimos': 1381, 'preguntamos': 1381, 'pregunte': 1381, 'pregunté': 1381, 'presente': 1468, 'presenté':
1468, 'preste': 1472, 'presté': 1472, 'prometi': 1251, 'prometimos': 1251, 'propuse': 771, 'quede': 1473, 'quedé':
1473, 'recomende': 1475, 'recomiendo': 1431, 'reemplace': 919, 'referi': 1380, 'regale': 263, 'regalé': 263,
'respondi': 201, 'rogue': 771, 'subi': 1460, 'sugeri': 1475, 'supli': 1319, 'sustitui': 1319, 'tenemos': 1375,
'tengo': 1375, 'toca': 1477, 'urge': 1479, 'vamos': 1480, 'voy': 1480}, {'<paper>': 97}, {'': (11, 'thinking'),
'<media>': 87, 'el': 1063, 'la': 1063, 'las': 1063, 'los': 1063, 'su': 1063, 'sus': 1063, 'un': 1063, 'una': 1063},
{'<any_det>': 1482, 'el': 87, 'en': 1483, 'la': 87, 'las': 87, 'lo': 87, 'los': 87, 'por': 1064, 'que': 87, 'sobre':
87, 'un': 87, 'una': 87}, {'<give1>': 48, 'acabo': 48, 'apunto': 48, 'arreglo': 48, 'bajo': 48, 'corrijo': 48,
'dejare': 48, 'dejo': 48, 'edito': 48, 'escaneo': 48, 'grabo': 48, 'guardo': 48, 'hago': 1368, 'hare': 1368,
'imprimo': 48, 'instalo': 48, 'monto': 48, 'redacto': 48, 'reparo': 48, 'reservo': 48, 'subo': 48, 'termino': 48,
'traduzco': 48}, {'N': 48}, {'': (5, 'mine'), 'a': 1486}, {'0': 263, '<my>': 263, 'a': 1393, 'aquel': 263, 'aquella':
263, 'cien': 263, 'dinero': 263, 'el': 263, 'la': 263, 'las': 263, 'los': 263, 'prestada': 1395, 'prestadas': 1395,
'prestado': 1395, 'prestados': 1395, 'un': 263, 'una': 263}, {'clases': 963, 'devolucion': 1, 'evaluacion': 1, 'hora':
963, 'horas': 963, 'sesiones': 963}, {'0': 964, '<any_det>': 868, '<my>': 1403, 'a': 1377, 'aliento': 741, 'animo':
1398, 'animos': 1398, 'cuatro': 964, 'dos': 964, 'fuerza': 1398, 'gracias': 783, 'la': 1404, 'las': 976, 'mi': 980,
'mis': 980, 'mucha': 1405, 'mucho': 1405, 'muchos': 1405, 'prestada': 1395, 'prestadas': 1395, 'prestado': 1395,
'prestados': 1395, 'su': 1404, 'tres': 964, 'una': 1489, 'varias': 964, 'ánimo': 1398}, {'porras': 1398},
{'<any_det>': 868, 'a': 1377, 'con': 1400, 'corregida': 1, 'corregido': 1, 'corregidos': 1, 'mis': 1401, 'un': 1379},
{'<lent>': 1428, 'aconsejado': 1431, 'asegurado': 657, 'comentado': 1362, 'compartido': 1432, 'contado': 1435,
'contestado': 201, 'corregido': 1362, 'dado': 1438, 'dejado': 1441, 'dicho': 1241, 'echado': 1443, 'ensenado': 1422,
'ensenando': 1422, 'enviado': 1445, 'escrito': 201, 'explicado': 1422, 'explicando': 1422, 'facilitado': 1240,
'indicado': 1447, 'jurado': 657, 'llamado': 201, 'mandado': 1445, 'marcado': 201, 'mostrado': 1435, 'mostrando': 1422,
'pasado': 1448, 'pedido': 1249, 'presentado': 886, 'prestado': 1449, 'prometido': 1451, 'recomendado': 1447,
'regalado': 1452, 'repasado': 1362, 'respondido': 201, 'revisado': 1362, 'sugerido': 1431, 'telefoneado': 201,
'timbrado': 201}, {'<lent>': 1428, 'aconsejado': 1431, 'asegurado': 657, 'comentado': 1362, 'compartido': 1432,
'contado': 1435, 'contestado': 201, 'corregido': 1362, 'dado': 1454, 'dejado': 1441, 'echado': 1443, 'ensenado': 1422,
'ensenando': 1422, 'enviado': 1445, 'escrito': 201, 'explicado': 1422, 'explicando': 1422, 'facilitado': 1240,
'indicado': 1431, 'jurado': 657, 'llamado': 201, 'mandado': 1445, 'marcado': 201, 'mostrado': 1435, 'mostrando': 1422,
'pasado': 1448, 'presentado': 886, 'prestado': 1455, 'prometido': 657, 'recomendado': 1447, 'regalado': 1452,
'repasado': 1362, 'respondido': 201, 'revisado': 1362, 'sugerido': 1431, 'telefoneado': 201, 'timbrado': 201},
{'<handed1>': 1357, '<lent1>': 1361, '<read1>': 1364, '<told1>': 1365, '<vowed1>': 1367, '^': 1485, 'aconseje': 1374,
'agradeci': 783, 'agradecimos': 783, 'comparti': 1378, 'consegui': 1380, 'consultamos': 1381, 'consulte': 1381,
'consulté': 1381, 'contamos': 1383, 'conte': 1389, 'debo': 1487, 'deje': 1488, 'dejé': 1488, 'derive': 1380, 'desee':
1399, 'devolvi': 1402, 'di': 1490, 'dije': 1000, 'dijimos': 1003, 'dimos': 1409, 'eche': 1491, 'ensene': 1414,
'enseno': 458, 'enseño': 458, 'entregue': 1415, 'envie': 1492, 'envié': 1492, 'estuve': 1423, 'estuvimos': 1423,
'explicamos': 1383, 'explique': 1424, 'expliqué': 1424, 'he': 1493, 'hemos': 1494, 'hice': 1415, 'indique': 1458,
'insisti': 771, 'insistimos': 771, 'levante': 1460, 'levanté': 1460, 'mande': 1492, 'mandé': 1492, 'mostre': 1424,
'ofreci': 48, 'pase': 1463, 'pasé': 1463, 'pedi': 1467, 'pedimos': 1381, 'preguntamos': 1381, 'pregunte': 1381,
'pregunté': 1381, 'presente': 1468, 'presenté': 1468, 'preste': 1472, 'presté': 1472, 'prometi': 1251, 'prometimos':
1251, 'propuse': 771, 'quede': 1473, 'quedé': 1473, 'recomende': 1475, 'recomiendo': 1431, 'referi': 1380, 'regale':
263, 'regalé': 263, 'rogue': 771, 'subi': 1460, 'sugeri': 1475, 'tenemos': 1375, 'tengo': 1375, 'toca': 1477},
{'perdida': 99}, {'...': 858, 'perdida': 99, 'suya': 1496}, {'perdidas': 99}, {'es': 179}, {'hacer': 1499}, {'que':
1500}, {'deberia': 1500, 'deberiamos': 1500, 'tenemos': 1501, 'tengo': 1501}, {'<called1>': 201, '<moved3>': 1301,
'<off>': 99, '<sent_to>': 310, '^': 1315, 'alente': 741, 'anime': 741, 'apoye': 741, 'avise': 648, 'avisé': 648,
'ayude': 1316, 'cambiamos': 216, 'conecte': 1317, 'console': 741, 'convenci': 1318, 'corremos': 215, 'cubri': 1319,
'debo': 48, 'dejamos': 1321, 'echo': 1323, 'escuche': 1069, 'escuché': 1069, 'extrano': 99, 'felicite': 741, 'he':
1325, 'hemos': 1325, 'informe': 648, 'informé': 648, 'lei': 1330, 'movemos': 216, 'oi': 1069, 'pasamos': 216,
'persigo': 99, 'presente': 1335, 'presenté': 1335, 'puse': 1339, 'que': 1502, 'recomende': 1340, 'reemplace': 919,
'supe': 1330, 'supli': 1319, 'sustitui': 1319, 'tranquilice': 741, 'vi': 1330}, {'juntos': 884}, {'<called1>': 201,
'^': 1342, 'conecte': 807, 'cual': 5, 'cuales': 5, 'dos': 1504, 'he': 1346, 'hemos': 1346, 'lei': 1330, 'presente':
1350, 'presenté': 1350, 'puse': 1353, 'supe': 1330, 'vi': 1330}, {'^': 223, 'a': 224}, {'vida': 224}, {'de': 1507},
{'curriculum': 224, 'currículum': 224, 'cv': 1506, 'hoja': 1508}, {'<any_det>': 967, '<reach_noun>': 966, '<their>':
1509, '^': 869, 'a': 1071, 'mi': 873, 'mis': 873, 'nuestra': 873, 'nuestras': 873, 'nuestro': 873}, {'': (23,
'contact'), '<link>': 201}, {'': (13, 'talk'), 'como': 5, 'cuando': 5, 'cuándo': 5, 'cómo': 5, 'de': 5, 'por': 548,
'que': 5, 'si': 5, 'sobre': 5}, {'para': 5, 'q': 5, 'que': 5}, {'N': 1513}, {'<any_det>': 101, '<thing>': 16, 'un':
736, 'una': 736}, {'<give3>': 16, '<would_give>': 16, 'acerca': 16, 'arregla': 16, 'baja': 16, 'busca': 16,
'consigue': 16, 'da': 1515, 'dan': 169, 'dara': 1515, 'daran': 169, 'deja': 464, 'dejara': 465, 'dejará': 465, 'echa':
737, 'echara': 737, 'guarda': 16, 'imprime': 16, 'presta': 465, 'prestara': 466, 'prestará': 466, 'trae': 16}, {'a':
201, 'al': 201, 'hasta': 201, 'por': 201}, {'mejor': 179, 'primero': 179}, {'': (13, 'talk'), 'como': 5, 'cuando': 5,
'cuándo': 5, 'cómo': 5, 'de': 5, 'por': 548, 'que': 5, 'recibire': 472, 'recibiria': 472, 'recibiriamos': 472, 'si':
5, 'sobre': 5, 'tendre': 472, 'tendremos': 472, 'tendria': 472, 'tendriamos': 472, 'yo': 473}, {'que': 1519}, {'...':
480, 'N': 201, 'ayer': 780, 'hoy': 780, 'que': 487}, {'a': 1450, 'en': 176}, {'N': 1522}, {'': (5, 'mine'), 'a': 48,
'con': 1523, 'en': 48}, {'N': 201, 'ayer': 780, 'hoy': 780, 'que': 476}, {'N': 201, 'ayer': 780, 'hoy': 780, 'que':
491}, {'en': 201, 'por': 201}, {'caer': 1527}, {'voz': 201}, {'de': 1529}, {'<letter>': 201, 'mensaje': 1530, 'nota':
1530}, {'visto': 99}, {'alborotado': 99}, {'y': 1533}, {'<any_det>': 1531, '<letter>': 201, '<stood>': 99, 'botada':
99, 'botado': 99, 'en': 1532, 'mensaje': 1530, 'nota': 1530, 'varado': 99, 'vestido': 1534}, {'<hand3>': 985,
'<have_to>': 285, '<send3>': 985, '<should>': 21, 'acaba': 985, 'lo': 286, 'me': 495, 'ni': 23, 'no': 497, 'nos': 496,
'tenga': 483, 'termina': 985}, {'^': 1536, 'me': 377, 'no': 360, 'nos': 377, 'recibire': 472, 'recibiria': 472,
'recibiriamos': 472, 'tendre': 472, 'tendremos': 472, 'tendria': 472, 'tendriamos': 472, 'yo': 505}, {'...': 502, ':':
372, '^': 503, 'de': 504, 'q': 361, 'que': 1537}, {'<hand3>': 985, '<have_to>': 285, '<send3>': 985, '<should>': 21,
'<would_give>': 16, 'acaba': 985, 'lo': 286, 'me': 495, 'ni': 23, 'no': 497, 'nos': 496, 'tenga': 483, 'termina':
985}, {'^': 1539, 'la': 389, 'lo': 389, 'me': 393, 'no': 360, 'nos': 393, 'recibire': 472, 'recibiria': 472,
'recibiriamos': 472, 'tendre': 472, 'tendremos': 472, 'tendria': 472, 'tendriamos': 472, 'yo': 505}, {'...': 502, ':':
372, 'N': 201, '^': 503, 'ayer': 780, 'de': 504, 'hoy': 780, 'mejor': 179, 'primero': 179, 'q': 361, 'que': 1540},
{'<tip>': 180}, {'^': 21, 'de': 179, 'que': 179}, {'consejo': 1543, 'dato': 1543, 'tip': 1543}, {'espalda': 99},
{'...': 1542, 'como': 1544, 'el': 1544, 'esquinazo': 99, 'este': 1544, 'la': 1545, 'largas': 99, 'planton': 99, 'un':
1544}, {'': (5, 'mine'), 'de': 48}, {'': (5, 'mine'), 'de': 48, 'yo': 1547}, {'de': 744, 'que': 5}, {'<any_det>':
1531, '<letter>': 201, 'mensaje': 1530, 'nota': 1530}, {'<giveinf>': 48, 'el': 43, 'la': 43, 'las': 43, 'los': 43},
{'el': 43, 'la': 43, 'las': 43, 'los': 43}, {'^': 1552}, {'^': 1551, 'aun': 1553, 'el': 43, 'la': 43, 'que': 1096,
'su': 43, 'sus': 43, 'todavia': 1553}, {'^': 1552, 'aun': 1553, 'todavia': 1553}, {'': (13, 'talk'), 'que': 5, 'si':
5}, {'esquinazo': 99, 'largas': 99, 'planton': 99}, {'<hand3>': 985, '<have_to>': 285, '<send3>': 985, '<should>': 21,
'acaba': 985, 'lo': 286, 'me': 481, 'no': 484, 'nos': 482, 'tenga': 483, 'termina': 985}, {'': (13, 'talk'), '^':
1558, 'me': 423, 'no': 359, 'nos': 423, 'yo': 486}, {'': (13, 'talk'), '...': 370, 'que': 1559, 'si': 5}, {'': (13,
'talk'), '^': 489, 'yo': 511}, {'': (13, 'talk'), 'que': 1561, 'si': 5}, {'<called_pp>': 201, 'aconsejado': 398,
'adelantado': 469, 'asegurado': 515, 'comentado': 1556, 'confirmado': 1556, 'contado': 1556, 'dado': 1557,
'desaconsejado': 179, 'dicho': 1560, 'escrito': 201, 'explicado': 1562, 'garantizado': 515, 'jurado': 515, 'llamado':
201, 'marcado': 201, 'pedido': 520, 'preguntado': 1556, 'prometido': 521, 'quedado': 428, 'quitado': 524,
'recomendado': 398, 'recordado': 513, 'repetido': 513, 'sugerido': 398, 'telefoneado': 201, 'wasapeado': 201}, {'de':
5, 'del': 5, 'sobre': 5}, {'<called_pp>': 201, 'dado': 1557, 'escrito': 201, 'llamado': 201, 'marcado': 201,
'telefoneado': 201, 'wasapeado': 201}, {'a': 176, 'en': 176}, {'N': 1566}, {'a': 1450, 'con': 1567}, {'a': 176},
{'comprometido': 1568, 'cruzado': 201, 'encontrado': 201, 'enterado': 1549, 'juntado': 201, 'ofrecido': 1569,
'reunido': 201, 'tomado': 201, 'visto': 201}, {'a': 28, 'al': 28}, {'D': 28, 'a': 28, 'con': 28, 'el': 28, 'en': 28},
{'<any_det>': 18}, {'^': 1573}, {'D': 28, 'a': 28, 'en': 28}, {'confirmado': 1113, 'contado': 1113, 'dicho': 1113,
'explicado': 1113}, {'<give3>': 539, '^': 540, 'confirmo': 1113, 'confirmó': 1113, 'conto': 1113, 'dijo': 1113,
'explico': 1113, 'explicó': 1113, 'ha': 1576, 'han': 1576}, {'a': 48, 'para': 48}, {'': (0, 'missed'), 'N': 99},
{'completo': 99}, {'': (0, 'missed'), 'a': 1579, 'completamente': 99, 'contestar': 99, 'de': 99, 'del': 99, 'el': 99,
'escribir': 99, 'felicitar': 99, 'ir': 99, 'la': 99, 'llamar': 99, 'llamarla': 99, 'llamarlo': 99, 'lo': 99, 'mandar':
99, 'por': 1580, 'que': 99, 'responder': 99}, {'': (0, 'missed'), 'a': 1579, 'completamente': 99, 'contestar': 99,
'de': 1581, 'del': 99, 'el': 99, 'escribir': 99, 'felicitar': 99, 'ir': 99, 'la': 99, 'llamar': 99, 'llamarla': 99,
'llamarlo': 99, 'lo': 99, 'mandar': 99, 'por': 1580, 'que': 99, 'responder': 99}, {'^': 518, 'le': 176, 'les': 176,
'que': 546, 'se': 1001}, {'': (11, 'thinking'), 'como': 5, 'cuando': 5, 'cuanto': 5, 'cuándo': 5, 'cuánto': 5, 'cómo':
5, 'donde': 5, 'dónde': 5, 'por': 548, 'si': 5}, {'^': 188, 'de': 374, 'en': 374}, {'esperando': 99, 'sin': 99},
{'de': 374, 'debiendo': 374, 'en': 374, 'mal': 99}, {'N': 727}, {'con': 1588}, {'...': 1589}, {'': (5, 'mine'),
'<giveinf>': 48, '<inf>': 48}, {'': (5, 'mine'), '<inf>': 48}, {'': (5, 'mine'), '^': 1592}, {'<inf>': 48}, {'^':
1594}, {'': (2, 'plan'), 'mi': 1593, 'mí': 1593, 'nosotros': 1595}, {'<inf>': 1590, 'D': 28, '^': 1591, 'a': 1596,
'acompanar': 91, 'atender': 91, 'con': 28, 'el': 28, 'en': 28, 'llevar': 91, 'recibir': 91, 'recoger': 91, 'ver': 91,
'visitar': 91}, {'juntar': 28, 'reunir': 28, 'ver': 28}, {'a': 1598}, {'<advises>': 200, '<called3>': 201, '<gave3>':
457, '<met1>': 1511, '<moved3>': 1301, '<off>': 99, '<says>': 1512, '<sent_to>': 310, '<urges>': 460, '<vowed3>': 463,
'<wrote3>': 1514, '^': 1516, 'acerque': 1517, 'acerqué': 1517, 'acompanaron': 884, 'acompano': 884, 'acompañó': 884,
'aconsejo': 1518, 'acorde': 1092, 'acuerdo': 1092, 'adelanto': 469, 'advierte': 470, 'advirtio': 470, 'alerto': 470,
'anticipo': 469, 'anticipó': 469, 'aseguro': 475, 'avanzo': 469, 'aviso': 1520, 'avisó': 1520, 'bailo': 99, 'clavo':
99, 'comento': 1521, 'comentó': 1521, 'comprometi': 1524, 'comprometo': 1480, 'confirma': 1520, 'confirmo': 1525,
'confirmó': 1525, 'conto': 1526, 'debe': 494, 'deben': 494, 'decia': 501, 'deje': 1528, 'dejo': 1535, 'dejé': 1528,
'dejó': 1535, 'desaconsejado': 179, 'dice': 1538, 'dijo': 1541, 'dio': 1546, 'embarco': 99, 'encargo': 1548,
'encontre': 201, 'entere': 1549, 'entero': 1549, 'envio': 1550, 'envió': 1550, 'escribio': 477, 'explico': 513,
'explicó': 513, 'fallo': 99, 'falta': 1554, 'faltan': 1555, 'falto': 189, 'ghosteo': 99, 'gustaria': 87, 'ha': 1563,
'habla': 1564, 'hablo': 1564, 'habló': 1564, 'han': 1565, 'he': 1570, 'hizo': 526, 'iba': 527, 'iban': 527, 'insiste':
532, 'insistio': 537, 'invita': 1571, 'invitan': 1571, 'juntamos': 1572, 'juntare': 28, 'junto': 1572, 'la': 541,
'las': 541, 'llega': 1574, 'llegara': 1574, 'lleva': 1575, 'lo': 1577, 'los': 541, 'mando': 1550, 'mandó': 1550,
'ofreci': 1578, 'olvide': 1582, 'olvidé': 1582, 'paso': 1550, 'pasó': 1550, 'perdi': 1145, 'pide': 544, 'pidio': 1583,
'planto': 99, 'pregunta': 549, 'preguntaba': 549, 'pregunto': 1584, 'preguntó': 549, 'previno': 470, 'promete': 551,
'prometio': 553, 'queda': 1585, 'quedaron': 428, 'quede': 1586, 'quedo': 1587, 'quedé': 1586, 'quedó': 1587, 'quita':
524, 'quitado': 524, 'quito': 524, 'reclama': 555, 'reclamo': 555, 'recoge': 1575, 'recomendo': 1518, 'recordo': 513,
'reenvio': 1550, 'reenvió': 1550, 'repitio': 513, 'reunimos': 1572, 'reunire': 28, 'reuno': 1572, 'senalo': 513,
'solto': 556, 'tenia': 527, 'tenian': 527, 'tiene': 558, 'tienen': 559, 'toca': 1597, 'tocara': 1572, 'toco': 189,
'va': 562, 'van': 562, 'vemos': 1572, 'veo': 1572, 'vere': 28, 'vi': 201, 'voy': 1599}, {'tarea': 48}, {'gracias':
782}, {'N': 1060}, {'a': 1603}, {'<their>': 1509}, {'N': 99}, {'con': 1606}, {'<date>': 1607, 'N': 99}, {'de': 1608},
{'venido': 99}, {'aparecio': 99, 'contesto': 99, 'contestó': 99, 'entro': 99, 'ha': 1610, 'llamo': 99, 'llamó': 99,
'respondio': 99, 'se': 380, 'vino': 99}, {'^': 937, 'de': 946, 'que': 946}, {'fono': 99, 'telefono': 99, 'teléfono':
99}, {'': (0, 'missed'), 'llamada': 99}, {'llamadas': 99}, {'': (0, 'missed'), 'el': 1613, 'la': 1614, 'las': 1615,
'mis': 99, 'nada': 99}, {'ni': 1606}, {'aparecido': 99, 'cogido': 99, 'contestado': 99, 'llamado': 99, 'respondido':
99, 'venido': 99}, {'contestado': 99, 'devuelto': 99, 'dicho': 99, 'escrito': 99, 'felicitado': 99, 'llamado': 99,
'mandado': 99, 'respondido': 99, 'saludado': 99}, {'he': 1619, 'hemos': 1619}, {'<answers>': 1616}, {'digno': 99,
'molesto': 99, 'presento': 99, 'presentó': 99}, {'<answers>': 1616, 'N': 1617, 'aparece': 99, 'aparecio': 99, 'asomo':
99, 'aviso': 99, 'avisó': 99, 'contesto': 99, 'contestó': 99, 'ha': 1618, 'han': 1618, 'la': 1620, 'las': 1620, 'le':
1620, 'les': 1620, 'llamo': 99, 'llamó': 99, 'lo': 1620, 'los': 1620, 'me': 1621, 'nos': 1621, 'noticias': 796,
'novedades': 796, 'rastro': 796, 'respondio': 99, 'se': 1622, 'senales': 796, 'vino': 99}, {'hablado': 99, 'visto':
99}, {'dio': 99, 'hizo': 99, 'pudo': 99}, {'<seen1>': 99, 'he': 1624, 'hemos': 1624, 'se': 1625}, {'con': 99},
{'<see_inf>': 99, 'dar': 1627}, {'<see_inf>': 99, 'a': 1628, 'dar': 1627}, {'confirma': 356, 'contesta': 356,
'entrega': 356, 'entregan': 356, 'envia': 356, 'envía': 356, 'manda': 356, 'responde': 356, 'tendra': 356, 'tiene':
356}, {'': (0, 'missed'), 'fijo': 99, 'movil': 99, 'móvil': 99, 'telefono': 99, 'teléfono': 99}, {'': (0, 'missed'),
'el': 1631, 'fijo': 99, 'la': 1631, 'movil': 99, 'móvil': 99, 'telefono': 99, 'teléfono': 99}, {'manera': 1143}, {'':
(0, 'missed'), '<inf>': 99, '<see_inf>': 99, 'ser': 99}, {'lugar': 99}, {'aparecido': 99, 'cogido': 99, 'conseguido':
828, 'contestado': 99, 'habido': 1633, 'llamado': 99, 'llegado': 829, 'logrado': 828, 'podido': 1634, 'respondido':
99, 'tenido': 1635, 'venido': 99}, {'nadie': 99}, {'<date>': 1607}, {'': (0, 'missed'), 'con': 1606}, {'': (0,
'missed'), '<date>': 1639, 'manera': 796}, {'': (0, 'missed'), '<inf>': 99, '<see_inf>': 99, 'contactar': 99, 'dar':
1627, 'felicitar': 99, 'hablar': 99, 'localizar': 99}, {'conseguido': 1641, 'hablado': 99, 'llegado': 829, 'logrado':
828, 'podido': 1641, 'recibi': 833, 'recibido': 833, 'visto': 99}, {'conseguido': 828, 'hablado': 99, 'llegado': 829,
'logrado': 828, 'podido': 828, 'recibi': 833, 'recibido': 833, 'visto': 99}, {'': (0, 'missed'), '<date>': 1639,
'manera': 1143}, {'cogido': 99}, {'atiende': 99, 'coge': 99, 'cogia': 99, 'cogio': 99, 'contesta': 99, 'ha': 1645,
'he': 1619, 'hemos': 1619}, {'celebrarse': 99}, {'a': 1647, 'nunca': 99}, {'<inf>': 99}, {'a': 1649}, {'caso': 99},
{'atendido': 99, 'cogido': 99, 'contestado': 99, 'devuelto': 99, 'escrito': 99, 'hecho': 1651, 'llamado': 99,
'respondido': 99}, {'atiende': 99, 'coge': 99, 'cogia': 99, 'cogio': 99, 'contesta': 99, 'ha': 1645}, {'<answers>':
1616, '^': 1630, 'anime': 1650, 'atiende': 99, 'atrevi': 1650, 'coge': 1632, 'cogia': 99, 'cogio': 99, 'contesta': 99,
'descolgo': 1632, 'descuelga': 1632, 'ha': 1652, 'han': 1652, 'la': 1653, 'lo': 1653}, {'<answers>': 1616, '^': 1630,
'atiende': 99, 'coge': 1632, 'cogia': 99, 'cogio': 99, 'contesta': 99, 'descolgo': 1632, 'descuelga': 1632, 'ha':
1652, 'han': 1652, 'la': 1653, 'lo': 1653}, {'ir': 1145}, {'nada': 796}, {'celebro': 99, 'dio': 1143, 'hizo': 1143,
'nada': 796, 'presento': 99, 'presentó': 99, 'pudo': 1143, 'realizo': 99}, {'de': 1649, 'para': 1649}, {'ganas': 1659,
'ocasion': 1659, 'tiempo': 1659}, {'poder': 651}, {'a': 1661}, {'<answers>': 1616, '<clitic>': 1626, '<managed1>':
1629, '<seen1>': 99, '^': 1630, 'acudio': 99, 'aparecieron': 99, 'aparecio': 99, 'atiende': 99, 'coge': 1632, 'cogia':
99, 'cogio': 99, 'contesta': 99, 'descolgo': 1632, 'descuelga': 1632, 'disponible': 99, 'ha': 1636, 'habia': 1637,
'habra': 1638, 'han': 1618, 'hay': 1640, 'he': 1642, 'hemos': 1643, 'hubo': 1644, 'la': 1646, 'las': 1620, 'le': 1620,
'les': 1620, 'llego': 1648, 'llegue': 1146, 'lo': 1646, 'localizado': 99, 'los': 1620, 'me': 1654, 'nos': 1655,
'olvidar': 304, 'olvidarme': 304, 'podia': 651, 'podre': 651, 'pude': 1656, 'puedo': 651, 'recibi': 833, 'recibido':
833, 'responde': 99, 'sabemos': 1657, 'se': 1658, 'sé': 1657, 'tuve': 1660, 'tuvimos': 1143, 'tuvo': 1635, 'vino':
1637, 'voy': 1662}, {'': (5, 'mine'), 'a': 48, 'en': 48}, {'^': 1552, 'aun': 1553, 'el': 43, 'la': 43, 'que': 1096,
'su': 43, 'sus': 43, 'todavia': 1553}, {'cruzado': 201, 'encontrado': 201, 'enterado': 1549, 'juntado': 201,
'reunido': 201, 'tomado': 201, 'visto': 201}, {'': (14, 'together'), 'D': 28, 'a': 28, 'con': 28, 'el': 28, 'en': 28},
{'^': 529, 'le': 176, 'les': 176, 'no': 359, 'se': 1001, 'yo': 363}, {'^': 518, 'le': 176, 'les': 176, 'que': 1668,
'se': 1001}, {'': (2, 'plan'), 'mi': 1595, 'mí': 1595, 'nosotros': 1595}, {'<inf>': 1590, 'D': 28, '^': 1594, 'a':
1670, 'acompanar': 91, 'atender': 91, 'con': 28, 'el': 28, 'en': 28, 'llevar': 91, 'recibir': 91, 'recoger': 91,
'ver': 91, 'visitar': 91}, {'': (2, 'plan'), 'D': 28, 'a': 28, 'con': 28, 'el': 28, 'en': 28}, {'<advises>': 200,
'<called3>': 201, '<gave3>': 457, '<met1>': 1511, '<moved3>': 1301, '<off>': 99, '<says>': 1512, '<sent_to>': 310,
'<urges>': 460, '<vowed3>': 463, '<wrote3>': 1514, '^': 1516, 'acompano': 884, 'acompañó': 884, 'aconsejo': 1518,
'adelanto': 469, 'advierte': 470, 'advirtio': 470, 'alerto': 470, 'anticipo': 469, 'anticipó': 469, 'aseguro': 475,
'avanzo': 469, 'aviso': 1520, 'avisó': 1520, 'bailo': 99, 'clavo': 99, 'comento': 1521, 'comentó': 1521,
'comprometimos': 1664, 'confirma': 1520, 'confirmo': 1525, 'confirmó': 1525, 'conto': 1526, 'debe': 494, 'deben': 494,
'decia': 501, 'dejo': 1535, 'dejó': 1535, 'desaconsejado': 179, 'desencontramos': 99, 'dice': 1538, 'dijo': 1541,
'dio': 1546, 'embarco': 99, 'envio': 1550, 'envió': 1550, 'escribio': 477, 'explico': 513, 'explicó': 513, 'fallo':
99, 'falta': 1665, 'faltan': 1555, 'ghosteo': 99, 'gustaria': 87, 'ha': 1563, 'habla': 1564, 'hablo': 1564, 'habló':
1564, 'han': 1565, 'hemos': 1666, 'hizo': 526, 'iba': 527, 'iban': 527, 'insiste': 532, 'insistio': 537, 'invita':
1571, 'invitan': 1571, 'juntamos': 1667, 'juntaremos': 28, 'junto': 1572, 'la': 541, 'las': 541, 'llega': 1574,
'llegara': 1574, 'lleva': 1575, 'lo': 1577, 'los': 541, 'mando': 1550, 'mandó': 1550, 'paso': 1550, 'pasó': 1550,
'pide': 544, 'pidio': 1669, 'planto': 99, 'pregunta': 549, 'preguntaba': 549, 'pregunto': 549, 'preguntó': 549,
'previno': 470, 'promete': 551, 'prometio': 553, 'queda': 428, 'quedaron': 428, 'quedo': 1587, 'quedó': 1587, 'quita':
524, 'quitado': 524, 'quito': 524, 'recoge': 1575, 'recomendo': 1518, 'recordo': 513, 'reenvio': 1550, 'reenvió':
1550, 'repitio': 513, 'reunimos': 1667, 'reuniremos': 28, 'reuno': 1572, 'senalo': 513, 'solto': 556, 'tenia': 527,
'tenian': 527, 'tiene': 559, 'tienen': 559, 'toca': 1671, 'tocara': 1572, 'va': 562, 'vamos': 1599, 'van': 562,
'vemos': 1672, 'veo': 1572, 'veremos': 28, 'vimos': 884}, {'mi': 121, 'mí': 121}, {'mental': 121, 'para': 1674,
'personal': 121}, {'conseguido': 828, 'hablado': 99, 'llegado': 829, 'logrado': 828, 'podido': 828, 'visto': 99},
{'<answers>': 1616, 'llamo': 99, 'llamó': 99}, {'conecto': 99, 'conectó': 99, 'dio': 99, 'hizo': 99, 'pudo': 99},
{'<answers>': 1616, '<came3>': 99, '<clitic>': 1626, '<managed1>': 1629, '<seen1>': 99, 'ha': 830, 'he': 1676,
'hemos': 1676, 'me': 1677, 'nos': 1621, 'se': 1678}, {'el': 1143, 'la': 1143, 'mi': 1143, 'nuestra': 1143, 'nuestro':
1143}, {'de': 1680, 'el': 1143, 'la': 1143, 'mi': 1143, 'nuestra': 1143, 'nuestro': 1143, 'total': 99}, {'de': 1680,
'el': 1143, 'la': 1143, 'mi': 1143, 'nuestra': 1143, 'nuestro': 1143}, {'conviene': 21, 'deberia': 21, 'deberiamos':
21, 'es': 286, 'habria': 285, 'hay': 285, 'lo': 286, 'me': 287, 'tendria': 285, 'tenemos': 285, 'tengo': 285}, {'^':
21, 'es': 179, 'seria': 179}, {'ideal': 1684, 'logico': 1684, 'mejor': 1684, 'sensato': 1684, 'suyo': 1684}, {'^':
1683, 'lo': 1685}, {'error': 21}, {'locura': 21}, {'': (3, 'advice'), 'mejor': 21, 'un': 1687, 'una': 1688}, {'mejor':
21, 'un': 1687, 'una': 1688}, {'mejor': 21, 'suyo': 21}, {'vale': 21}, {'ocurra': 21}, {'me': 1693}, {'se': 1694},
{'deberia': 21, 'hay': 285}, {'conviene': 21, 'deberia': 1689, 'deberiamos': 21, 'es': 1690, 'habria': 285, 'haria':
1690, 'hay': 285, 'lo': 1691, 'mas': 1692, 'me': 287, 'mejor': 21, 'ni': 1695, 'no': 1696, 'seria': 1690, 'sobra': 21,
'tendria': 285, 'tenemos': 285, 'tengo': 285}, {'^': 1697}, {',': 1698}, {'suerte': 741}, {',': 1698, '^': 1683, 'lo':
1685}, {'conviene': 21, 'deberia': 21, 'deberiamos': 21, 'es': 286, 'habria': 285, 'hay': 285, 'lo': 1691, 'mas':
1692, 'me': 287, 'mejor': 21, 'ni': 1695, 'no': 1696, 'sobra': 21, 'tendria': 285, 'tenemos': 285, 'tengo': 285},
{'^': 1702}, {',': 1703}, {'animo': 741, 'ánimo': 741}, {'el': 1705}, {'<them>': 1686, '<they>': 1686, 'N': 1699,
'alentar': 743, 'alentarla': 741, 'alentarlo': 741, 'animar': 743, 'animarla': 741, 'animarle': 741, 'animarlo': 741,
'avisar': 744, 'avisarme': 744, 'consolar': 743, 'consolarla': 741, 'consolarlo': 741, 'contar': 744, 'contarme': 744,
'darle': 746, 'darles': 746, 'decir': 744, 'decirme': 744, 'desearle': 1700, 'echarle': 746, 'echarles': 746, 'el':
1701, 'ella': 1699, 'ellas': 1704, 'ellos': 1704, 'felicitar': 743, 'felicitarla': 741, 'felicitarle': 741,
'felicitarlo': 741, 'levantarle': 1706, 'meterle': 746, 'que': 802, 'subirle': 1706, 'tranquilizar': 743,
'tranquilizarla': 741, 'tranquilizarlo': 741, 'él': 1701}, {'D': 214, 'buscarme': 28, 'buscarnos': 28, 'recogerme':
28, 'recogernos': 28}, {'despacho': 28}, {'oficina': 28}, {'casa': 28}, {'aca': 28, 'aqui': 28, 'casa': 28, 'el':
1709, 'la': 1710, 'mi': 1711}, {'D': 214, 'a': 1708, 'al': 215, 'para': 215, 'por': 1712}, {'capacitando': 825, 'con':
201, 'ensenando': 825, 'entrenando': 825, 'formando': 825, 'instruyendo': 825, 'orientando': 825}, {'saludar': 201},
{'semana': 201}, {'de': 1716}, {'dia': 201, 'fin': 1717, 'finde': 201}, {'noche': 201, 'tarde': 201}, {'...': 150,
'casa': 201, 'lo': 1164}, {'momento': 201, 'rato': 201, 'segundo': 201}, {'...': 1714, 'a': 1715, 'el': 1718, 'la':
1719, 'por': 1720, 'un': 1721}, {'D': 214, 'a': 1708, 'al': 215, 'para': 215}, {'<any_det>': 868, 'mi': 873, 'mis':
873, 'nuestra': 873, 'nuestras': 873, 'nuestro': 873}, {'N': 1724, 'saludar': 201, 'ver': 201}, {'': (23, 'contact'),
'lo': 1164}, {'...': 1714, '<any_det>': 967, '<reach_noun>': 966, '<their>': 1509, '^': 869, 'a': 1725, 'el': 1718,
'la': 1719, 'mi': 873, 'mis': 873, 'nuestra': 873, 'nuestras': 873, 'nuestro': 873, 'por': 1726, 'un': 1721}, {'por':
727}, {'': (8, 'asked'), '^': 985, 'en': 768, 'que': 648}, {'N': 1729}, {'a': 904}, {'a': 1730, 'ayuda': 1731,
'consejo': 1731, 'en': 768, 'opinion': 1731, 'que': 648}, {'<giveinf>': 48, '<inf_them>': 48, '<infle>': 48}, {'...':
176, '^': 48}, {'...': 176, '^': 48, 'parte': 1734}, {'': (7, 'waiting'), '^': 1212, 'el': 43, 'la': 43, 'lo': 43,
'mi': 1735, 'mí': 1734, 'que': 43, 'su': 43, 'sus': 43}, {'mi': 1735, 'mí': 1734}, {'^': 1733, 'conectar': 944, 'de':
1736, 'del': 1122, 'juntar': 944, 'por': 1737, 'presentar': 944, 'que': 946}, {'contratar': 87, 'escribir': 87,
'invitar': 87, 'llamar': 87, 'si': 87}, {'en': 1739}, {'de': 1606}, {'en': 87, 'que': 87}, {'N': 948}, {'a': 1743,
'en': 947}, {'visto': 5}, {'lo': 1745, 'mi': 930, 'poco': 99}, {'<their>': 1}, {'<their>': 1051, 'alimentos': 860,
'bocadillos': 860, 'bolsas': 860, 'cenas': 860, 'comida': 860, 'comidas': 860, 'la': 861, 'ropa': 860}, {'^': 1748,
'con': 1054}, {'...': 858, ':': 810}, {'a': 888, 'por': 894, 'via': 894, 'vía': 894}, {'<any_det>': 1370},
{'<any_det>': 1370, 'a': 1752, 'al': 1752}, {'a': 808, 'c': 807, 'con': 890, 'y': 886}, {'N': 1754}, {'N': 1297, 'a':
1755, 'el': 201, 'la': 977, 'le': 978, 'por': 894, 'su': 977, 'una': 977, 'via': 894, 'vía': 894}, {'<my>': 263, '^':
870}, {'N': 1757}, {'0': 266, '<any_det>': 266, 'a': 1758, 'cien': 266, 'dinero': 266}, {'D': 816, '^': 16}, {'^': 16,
'que': 1760}, {'N': 1251}, {'': (5, 'mine'), '^': 945, 'a': 1762, 'que': 48}, {'^': 16, 'me': 374, 'recibire': 472,
'recibiria': 472, 'recibiriamos': 472, 'tendre': 472, 'tendria': 472, 'tendriamos': 472, 'yo': 821}, {'^': 16, 'me':
374, 'que': 1764}, {'<date>': 28, 'paso': 121}, {'pasos': 121}, {'a': 892}, {'contacto': 1768}, {'para': 225, 'por':
225}, {'palabra': 1770}, {'buena': 1771}, {'N': 1254, 'a': 1255, 'en': 1769, 'una': 1772}, {'de': 21}, {'broma': 21,
'cona': 21}, {'suenos': 21}, {'me': 1693, 'nos': 1693}, {'de': 1775, 'en': 1776, 'hablar': 1774, 'loca': 21, 'loco':
21, 'se': 1777}, {'da': 737, 'dara': 737, 'echa': 737, 'echara': 737, 'nada': 1774, 'ni': 1778}, {'adelanta': 216,
'aplaza': 216, 'aplazo': 216, 'cambia': 216, 'cambio': 216, 'cambió': 216, 'es': 216, 'movio': 216, 'mueve': 216,
'pasa': 216, 'paso': 216, 'pasó': 216, 'queda': 216, 'retrasa': 216, 'sera': 216, 'va': 216}, {'adelanta': 216,
'aplaza': 216, 'aplazo': 216, 'cambia': 216, 'cambio': 216, 'cambió': 216, 'es': 216, 'movio': 216, 'mueve': 216,
'pasa': 216, 'paso': 216, 'pasó': 216, 'queda': 216, 'retrasa': 216, 'se': 1780, 'sera': 216, 'va': 216}, {'D': 1781},
{'D': 1781, 'para': 1782, 'prevista': 1782, 'previsto': 1782}, {'ser': 1782}, {'a': 1784}, {'da': 737, 'dara': 737,
'echa': 737, 'echara': 737}, {'^': 1786}, {'^': 1779, 'era': 1782, 'estaba': 1783, 'iba': 1785, 'le': 1787, 'me':
1787, 'nos': 1787, 'tenia': 1782, 'teniamos': 1782, 'tocaba': 1782}, {'<should>': 21, '<would_give>': 16, 'da': 737,
'dara': 737, 'echa': 737, 'echara': 737, 'nada': 1774, 'ni': 1778, 'no': 22}, {'olvide': 304}, {'me': 1790}, {'se':
1791}, {'<any_det>': 604, '<my>': 604}, {'^': 1793}, {'<is3>': 5, '<they>': 5, '^': 1789, 'era': 1782, 'estaba': 1783,
'iba': 1785, 'le': 1787, 'me': 1787, 'no': 1792, 'nos': 1787, 'recibiria': 1794, 'recibirian': 1794, 'tendria': 1794,
'tendrian': 1794, 'tenia': 1782, 'teniamos': 1782, 'tocaba': 1782}, {'cargo': 176}, {'D': 214, 'esperar': 790, 'mi':
1796}, {'^': 587, 'mi': 911}, {'manos': 176}, {'^': 587, 'el': 1187, 'mis': 1799, 'nada': 1186}, {'mi': 1735, 'mí':
1734, 'que': 1104}, {'^': 188, 'de': 1801, 'el': 99, 'la': 99, 'nuestra': 99, 'nuestro': 99, 'por': 1737, 'que':
1104}, {'efecto': 99}, {'<moved_pp>': 1154, 'D': 214, '^': 188, 'a': 1797, 'agendada': 28, 'agendado': 28, 'al': 215,
'de': 1798, 'en': 1800, 'esperar': 790, 'fijada': 28, 'para': 215, 'pendiente': 1802, 'por': 912, 'que': 792, 'sin':
1803}, {'<them>': 1261, 'N': 1261}, {'juntarnos': 28, 'vernos': 28}, {'almorzar': 28, 'comer': 28, 'hablar': 28,
'juntarnos': 28, 'reunirnos': 28, 'tomar': 28, 'vernos': 28}, {'D': 28, 'a': 1196, 'con': 1805, 'de': 1806, 'el': 28,
'en': 1807, 'para': 1266}, {'la': 1116, 'las': 28}, {'^': 1238}, {'de': 1810, 'en': 1810, 'para': 28}, {'la': 48,
'lo': 48}, {'le': 48, 'les': 48, 'se': 1812}, {'le': 48, 'les': 48, 'se': 1812, 'yo': 1813}, {'<inf>': 28, 'D': 28,
'^': 1238, 'que': 1814, 'vernos': 28}, {'': (2, 'plan'), '<inf>': 28, 'D': 28, 'vernos': 28}, {'de': 1815, 'en': 1815,
'para': 1816, 'que': 776}, {'': (23, 'contact'), '<them>': 1811, 'N': 1817}, {'^': 1212, 'almorzar': 28, 'cenar': 28,
'comer': 28, 'desayunar': 28, 'ir': 1263, 'juntarnos': 28, 'pasar': 1263, 'pasarme': 1263, 'que': 1814, 'tomar': 28,
'vernos': 28}, {'la': 1450, 'lo': 1450}, {'le': 1450, 'les': 1450, 'se': 1820}, {'le': 1450, 'les': 1450, 'se': 1820,
'yo': 1821}, {'^': 1212, 'almorzar': 28, 'cenar': 28, 'comer': 28, 'desayunar': 28, 'hablar': 28, 'ir': 1263,
'juntarnos': 28, 'pasar': 1263, 'pasarme': 1263, 'que': 1822, 'reunirnos': 28, 'tomar': 28, 'vernos': 28}, {'': (2,
'plan'), 'almorzar': 28, 'cenar': 28, 'comer': 28, 'desayunar': 28, 'el': 28, 'juntarnos': 28, 'tomar': 28, 'vernos':
28}, {':': 774, 'D': 28, 'a': 1809, 'con': 1818, 'de': 1819, 'el': 28, 'en': 1823, 'para': 1824, 'pendiente': 1123,
'pendientes': 1123}, {'mi': 1796}, {'mis': 1799}, {'de': 1801, 'por': 1737, 'que': 1104}, {'a': 1826, 'de': 912, 'en':
1827, 'pendiente': 1828, 'por': 912}, {'ni': 99, 'no': 99, 'nunca': 99}, {'y': 1830}, {'...': 1831}, {'<inf>': 592,
'<inf_me>': 592, '^': 587, 'llamar': 1832, 'llamarme': 1832, 'pasar': 1832, 'pasarse': 1832, 'que': 514, 'venir':
1832}, {'<inf>': 592, '<inf_me>': 592, '^': 587, 'llamar': 1832, 'llamarme': 1832, 'nada': 99, 'pasar': 1832,
'pasarse': 1832, 'que': 514, 'venir': 1832}, {'de': 1833, 'en': 1834}, {'': (5, 'mine'), '^': 1212, 'almorzar': 28,
'cenar': 28, 'comer': 28, 'desayunar': 28, 'ir': 1263, 'juntarnos': 28, 'pasar': 1263, 'pasarme': 1263, 'que': 1814,
'tomar': 28, 'vernos': 28}, {'': (5, 'mine'), 'le': 48}, {'': (5, 'mine'), '^': 1212, 'almorzar': 28, 'cenar': 28,
'comer': 28, 'desayunar': 28, 'hablar': 28, 'ir': 1263, 'juntarnos': 28, 'pasar': 1263, 'pasarme': 1263, 'que': 1814,
'reunirnos': 28, 'tomar': 28, 'vernos': 28}, {'D': 28, 'a': 1196, 'con': 1818, 'de': 1836, 'debiendo': 1837,
'debiendole': 48, 'el': 28, 'en': 1838, 'para': 1824}, {'la': 1116, 'mi': 1796}, {'': (6, 'theirs'), '<inf_me>': 16,
'<infle>': 48}, {'': (5, 'mine'), '<inf>': 592, '<inf_me>': 592, '^': 1841, 'llamar': 1832, 'llamarme': 1832, 'mi':
911, 'pasar': 1832, 'pasarse': 1832, 'que': 514, 'venir': 1832}, {'': (5, 'mine'), '<inf>': 592, '<inf_me>': 592, '^':
1841, 'el': 1187, 'llamar': 1832, 'llamarme': 1832, 'mis': 1799, 'nada': 1188, 'pasar': 1832, 'pasarse': 1832, 'que':
514, 'venir': 1832}, {'': (7, 'waiting'), 'me': 493, 'nos': 493}, {'': (7, 'waiting'), 'el': 43, 'la': 43, 'lo': 43,
'mi': 1735, 'mí': 1734, 'que': 1844, 'su': 43, 'sus': 43}, {'^': 188, 'de': 1845, 'del': 1122, 'el': 99, 'la': 99,
'nuestra': 99, 'nuestro': 99, 'por': 1737, 'que': 1104}, {'<moved_pp>': 1154, 'a': 1840, 'atenta': 1121, 'atento':
1121, 'conmigo': 428, 'de': 1842, 'debiendo': 596, 'en': 1843, 'esperando': 799, 'pendiente': 1846, 'pendientes':
1123, 'por': 912, 'sin': 1803}, {'<inf>': 592, '<inf_me>': 592, '^': 587, 'llamar': 1832, 'llamarme': 1832, 'mi': 911,
'pasar': 1832, 'pasarse': 1832, 'que': 514, 'venir': 1832}, {'<inf>': 592, '<inf_me>': 592, '^': 587, 'el': 1187,
'llamar': 1832, 'llamarme': 1832, 'mis': 1799, 'nada': 1188, 'pasar': 1832, 'pasarse': 1832, 'que': 514, 'venir':
1832}, {'<moved_pp>': 1154, 'a': 1826, 'conmigo': 428, 'de': 1848, 'debiendo': 596, 'en': 1849, 'pendiente': 1802,
'por': 912, 'sin': 1803}, {'<see_inf>': 99, 'que': 412, 'saber': 5}, {'<letter>': 201}, {'<letter>': 201, 'visita':
201}, {'el': 1852, 'la': 1853, 'un': 1852, 'una': 1852}, {'^': 1573, 'a': 90}, {'colgue': 201, 'corte': 201, 'corté':
201, 'hable': 201, 'hablé': 201, 'salgo': 201, 'termino': 201}, {'<pro>': 226}, {'<good>': 1857, '<pro>': 226}, {'^':
223, 'al': 1268, 'el': 1268, 'la': 1268, 'mi': 1268, 'nuestra': 1268, 'nuestro': 1268, 'un': 1268, 'una': 1268}, {'^':
223, 'que': 648}, {'a': 1859, 'al': 1268, 'ante': 224, 'con': 224, 'el': 1268, 'en': 1860, 'la': 1268, 'mi': 1268,
'nuestra': 1268, 'nuestro': 1268, 'para': 224, 'que': 648, 'un': 1268, 'una': 1268}, {'N': 1861}, {'<any_det>': 1858,
'a': 1862, 'en': 768, 'que': 648}, {'<any_det>': 1858}, {'conectar': 944, 'juntar': 944, 'presentar': 944}, {'': (23,
'contact'), 'mi': 873, 'mis': 873, 'nuestra': 873, 'nuestras': 873, 'nuestro': 873}, {'N': 1866}, {'<their>': 1509,
'a': 1867, 'mi': 873, 'mis': 873, 'nuestra': 873, 'nuestras': 873, 'nuestro': 873}, {'<any_det>': 266, 'a': 1758},
{'': (23, 'contact'), '^': 1052, 'con': 1054}, {'<any_det>': 1, '^': 1052}, {'N': 1871}, {'<any_det>': 98, '^': 1052,
'con': 1872}, {'': (23, 'contact'), '<their>': 1}, {'<any_det>': 98, '<their>': 1, 'con': 866}, {'la': 201, 'reunion':
201, 'reunirme': 201, 'reunión': 201, 'una': 201}, {'con': 90, 'de': 1876}, {'por': 28}, {'N': 201, 'tambien': 780,
'también': 780}, {'a': 215, 'al': 215, 'para': 215}, {'': (0, 'missed'), '<date>': 99, 'el': 1143, 'la': 1143}, {'de':
5}, {'nada': 99}, {'en': 1883}, {'anulado': 99, 'aplazado': 99, 'caido': 99, 'cancelado': 99, 'ofrecido': 618,
'quedado': 1884, 'suspendido': 99}, {'ido': 99}, {'anulado': 99, 'aplazado': 99, 'caido': 99, 'cancelado': 99,
'ofrecido': 618, 'suspendido': 99}, {'<give1>': 48, 'acerco': 52, 'dejo': 52, 'devuelvo': 52, 'doy': 52, 'envio': 52,
'envío': 52, 'hago': 1368, 'hare': 1368, 'llevo': 52, 'mando': 52, 'paso': 52, 'preparo': 52, 'traigo': 52}, {'^':
1888, 'debo': 48, 'escuche': 1069, 'escuché': 1069, 'oi': 1069, 'tenemos': 1375, 'tengo': 1375, 'vamos': 1480, 'voy':
1480}, {'^': 1888}, {'fue': 1581, 'olvido': 1581, 'olvidó': 1581, 'paso': 1581, 'pasó': 1581}, {'olvido': 1581,
'olvidó': 1581, 'paso': 1581, 'pasó': 1581}, {'a': 215, 'al': 215, 'para': 215, 'por': 28}, {'': (14, 'together'),
'N': 201, 'tambien': 780, 'también': 780}, {'': (23, 'contact'), 'al': 201, 'desde': 201, 'por': 201}, {'': (14,
'together'), 'N': 1895, 'tambien': 780, 'también': 780}, {'conmigo': 201}, {'<moved3>': 1301, '<off>': 284, 'acerca':
1878, 'acerco': 613, 'acercó': 613, 'adelanta': 216, 'agregaron': 1879, 'agrego': 1879, 'agregó': 1879, 'anulo': 99,
'aparecio': 613, 'aplaza': 216, 'aplazo': 99, 'apuntaron': 1879, 'apunto': 1879, 'apuntó': 1879, 'cambia': 1880,
'cambio': 1880, 'cambió': 1880, 'cancelo': 99, 'cayeron': 1881, 'cayo': 1881, 'compromete': 375, 'comprometio': 375,
'conecto': 1068, 'conectó': 1068, 'corrio': 1880, 'dejo': 614, 'dejó': 614, 'encarga': 615, 'entero': 1882, 'enteró':
1882, 'ha': 1885, 'habia': 1886, 'han': 1887, 'incorporaron': 1879, 'incorporo': 1879, 'la': 1889, 'las': 1890, 'lo':
1889, 'los': 1890, 'me': 1891, 'mueve': 1880, 'nos': 1892, 'ocupa': 615, 'ofrece': 618, 'ofrecio': 620, 'olvidaron':
1682, 'olvido': 1682, 'olvidó': 1682, 'pasa': 1893, 'paso': 613, 'pasó': 613, 'queda': 216, 'quedaron': 1884, 'quedo':
1884, 'quedó': 1884, 'retrasa': 216, 'rumorea': 5, 'sumaron': 1894, 'sumo': 1894, 'suspende': 99, 'suspendio': 99,
'unieron': 1894, 'unio': 1896, 'va': 216, 'vino': 613, 'vio': 1897}, {'a': 1117, 'esperando': 799}, {'<inf>': 21,
'conviene': 21, 'deberia': 1689, 'deberiamos': 21, 'es': 1690, 'habria': 285, 'haria': 1690, 'hay': 285, 'lo': 1691,
'mas': 1692, 'me': 287, 'mejor': 21, 'ni': 1695, 'no': 1696, 'seria': 1690, 'sobra': 21, 'tendria': 285, 'tenemos':
285, 'tengo': 285}, {'^': 1900}, {',': 1901}, {',': 1901, '^': 1683, 'lo': 1685}, {'contado': 780, 'dicho': 780},
{'conto': 780, 'dijo': 780, 'ha': 1904}, {'<them>': 1686, '<they>': 1686, 'N': 1902, 'el': 1903, 'ella': 1902,
'ellas': 1704, 'ellos': 1704, 'me': 1905, 'él': 1903}, {'de': 30}, {'cumple': 1907, 'cumpleanos': 1907, 'santo':
1907}, {'el': 1908}, {'<mentor_noun>': 270}, {'de': 1910}, {'lugar': 1045}, {'mi': 1912}, {'en': 1913}, {'yo': 1040},
{'estuviera': 1914, 'fuera': 1915}, {'de': 1737, 'por': 1737}, {'senales': 99}, {'aparecer': 99, 'atender': 99,
'contestar': 99, 'dar': 1918, 'responder': 99}, {'pendiente': 1917, 'sin': 1919}, {'sin': 1919}, {'paso': 121}, {'':
(0, 'missed'), 'de': 99}, {'contestar': 99, 'efecto': 99, 'exito': 99, 'falta': 1810, 'hablar': 99, 'noticias': 1923,
'novedades': 796, 'rastro': 796, 'respuesta': 99, 'senales': 1923, 'suerte': 99, 'ver': 99, 'verla': 99, 'verlo': 99},
{'a': 791, 'esperar': 790, 'falta': 1139, 'faltan': 1139, 'que': 792}, {'con': 87, 'que': 87}, {',': 504, '...': 180,
':': 179, 'era': 398, 'es': 398, 'fue': 398}, {'recibiremos': 16, 'sabremos': 16, 'tendre': 16, 'tendremos': 16},
{'la': 1928, 'las': 1928, 'lo': 1928, 'los': 1928, 'recibiremos': 16, 'sabremos': 16, 'tendre': 16, 'tendremos': 16},
{'<thing>': 1929}, {'<tip>': 1927, '^': 1930}, {'<tip>': 1927}, {'vez': 87}, {'andaba': 1113, 'andaban': 1113,
'estaba': 1108, 'estaban': 1113, 'estuvieron': 1113, 'estuvo': 1108, 'vinieron': 1113, 'vino': 1108}, {'<answers>':
1616, '<clitic>': 1626, '<seen1>': 99, 'he': 1624, 'hemos': 1624, 'la': 1620, 'las': 1620, 'le': 1620, 'les': 1620,
'lo': 1620, 'los': 1620, 'me': 1621, 'nos': 1621, 'se': 1625}, {'apagado': 99}, {'D': 28, 'con': 28}, {'<date>':
1937}, {'^': 1214, 'conectar': 944, 'conectarlos': 121, 'juntar': 944, 'juntarlos': 121, 'ponerlos': 948, 'presentar':
944, 'presentarlos': 121}, {'<any_det>': 1938, '<date>': 1937, 'que': 1939}, {'con': 28}, {'^': 937}, {'a': 28}, {'':
(5, 'mine'), '^': 1214, 'admitir': 940, 'conectar': 944, 'conectarlos': 121, 'confesar': 940, 'decir': 940, 'juntar':
944, 'juntarlos': 121, 'juntarme': 1941, 'pensar': 87, 'ponerlos': 948, 'presentar': 944, 'presentarlos': 121,
'quedar': 1941, 'reconocer': 940, 'reunirme': 28, 'ver': 1943, 'verme': 1941}, {'<any_det>': 1938, '<date>': 1937,
'ganas': 1092, 'juntarme': 1941, 'pendiente': 1942, 'que': 1944, 'quedar': 1941, 'reunirme': 28, 'ver': 1943, 'verme':
1941}, {'<see_inf>': 99, '^': 435}, {'a': 441, 'que': 1946}, {'que': 651}, {'do': 121}, {'<inf_them>': 48,
'<todo_inf>': 48}, {'^': 1950, 'a': 791, 'esperar': 790}, {'^': 1733, 'a': 791, 'de': 946, 'esperar': 790, 'que':
1951}, {':': 121}, {'birra': 150, 'cafe': 150, 'café': 150, 'cana': 150, 'cerveza': 150, 'tinto': 150, 'vino': 150},
{'<any_det>': 201, 'algo': 201, 'cafe': 201, 'café': 201, 'cerveza': 201, 'el': 1954, 'mate': 201, 'mates': 201, 'te':
201, 'tinto': 201, 'un': 1954, 'una': 1954}, {'<any_det>': 201, 'algo': 201, 'cafe': 201, 'café': 201, 'cerveza': 201,
'mate': 201, 'mates': 201, 'te': 201, 'tinto': 201}, {'el': 1954, 'un': 1954, 'una': 1954}, {'un': 28, 'una': 28},
{'': (23, 'contact'), 'N': 1053}, {'^': 1052, 'con': 1959}, {'<date>': 201}, {'<any_det>': 1961, '<date>': 201, 'que':
1185, 'tenido': 1191}, {'que': 1185, 'tenido': 1191}, {'estos': 87}, {'de': 1964}, {'<drink>': 201, 'dia': 1965},
{'<drink>': 201}, {'dias': 87}, {'estos': 1968}, {'de': 1969}, {'<inf>': 633, '<inf_me>': 16, '<infme>': 16,
'corregir': 322, 'firmar': 322, 'hablar': 636, 'hablarle': 636, 'hablarles': 636, 'leer': 322, 'mirar': 322, 'probar':
322, 'repasar': 322, 'revisar': 322, 'testear': 322, 'validar': 322, 'ver': 322}, {'^': 1971}, {'a': 1972},
{'<see_inf>': 28, '^': 937}, {'a': 1974, 'atras': 796, 'detras': 796}, {'...': 150, 'a': 727, 'por': 727},
{'almorzar': 28, 'buscarme': 28, 'buscarnos': 28, 'casa': 28, 'cenar': 28, 'comer': 28, 'merendar': 28, 'recogerme':
28, 'recogernos': 28, 'tomar': 28, 'verme': 28, 'visitarme': 28}, {'N': 1976, 'a': 1977}, {'almorzar': 28, 'casa': 28,
'cenar': 28, 'comer': 28, 'merendar': 28, 'tomar': 28, 'verme': 28, 'visitarme': 28}, {'N': 1976, 'a': 1979},
{'<media>': 87, 'el': 1063, 'facebook': 87, 'instagram': 87, 'la': 1063, 'las': 1063, 'linkedin': 87, 'los': 1063,
'su': 1063, 'sus': 1063, 'twitter': 87, 'un': 1063, 'una': 1063, 'x': 87}, {'N': 201, 'a': 201, 'el': 1089, 'en':
1981, 'la': 1090, 'pasar': 87, 'por': 1064, 'que': 87, 'un': 1091, 'una': 1093}, {'almorzar': 28, 'buscarme': 28,
'buscarnos': 28, 'casa': 28, 'cenar': 28, 'comer': 28, 'desayunar': 28, 'dormir': 28, 'la': 1710, 'merendar': 28,
'recogerme': 28, 'recogernos': 28, 'tomar': 28, 'verme': 28, 'visitarme': 28}, {'N': 1976, 'a': 1983}, {'': (23,
'contact'), 'N': 201, 'a': 201, 'en': 1064, 'por': 1064}, {'a': 201, 'en': 1064, 'por': 1064}, {'con': 847, 'de': 847,
'en': 847, 'para': 847}, {'a': 1974, 'atras': 796, 'con': 90, 'detras': 796}, {'caso': 99, 'mu': 99, 'palabra': 99,
'pio': 99}, {'<give1>': 48}, {'^': 1990}, {'la': 1991, 'las': 1991, 'lo': 1991, 'los': 1991}, {'': (14, 'together'),
'le': 1991, 'les': 1991, 'se': 1992}, {'nada': 99, 'ni': 1989, 'si': 87, 'yo': 1993}, {'estaba': 99}, {'ido': 99,
'marchado': 99}, {'habia': 1996}, {'no': 1995, 'que': 5, 'se': 1997, 'veremos': 88}, {'': (5, 'mine'), '0': 176, '^':
188, 'a': 1486, 'cien': 176, 'cincuenta': 176, 'dinero': 176, 'treinta': 176, 'unos': 176, 'veinte': 176}, {'tu':
1047}, {'<give1>': 48, 'hago': 1368, 'hare': 1368}, {'^': 2001, 'debo': 1487}, {'ocupo': 1049}, {'tu': 1040, 'tú':
1040, 'vos': 1040}, {'^': 2001}, {'la': 2005, 'las': 2005, 'lo': 2005, 'los': 2005}, {'debo': 1999, 'en': 2000, 'le':
2002, 'les': 2002, 'llevo': 48, 'me': 2003, 'pongo': 48, 'que': 2004, 'se': 2006, 'y': 884}, {'<may3>': 269, '^':
1020, 'de': 1021, 'debe': 269, 'dijo': 430, 'en': 397, 'ha': 1022, 'habia': 431, 'iba': 1024, 'me': 1027, 'nos': 1028,
'pensaba': 430, 'queda': 589, 'quedaron': 1030, 'quedo': 1032, 'quedó': 1032, 'queria': 430, 'se': 1033, 'tenia':
1034, 'tiene': 629, 'tienen': 629, 'va': 640, 'van': 640}, {'$': 166, '//': 199, '<advises>': 200, '<called1>': 202,
'<came3>': 213, '<date>': 219, '<eat1>': 222, '<handed1>': 250, '<hours>': 262, '<lent1>': 267, '<may3>': 269,
'<mentor_noun>': 270, '<moved1>': 274, '<moved3>': 278, '<moved_pp>': 281, '<off>': 284, '<opines>': 301, '<read1>':
303, '<remind>': 304, '<sent_to>': 310, '<set>': 311, '<set_up>': 312, '<shall1>': 28, '<they>': 643, '<tip>': 647,
'<told1>': 650, '<tried1>': 652, '<until>': 656, '<vowed1>': 659, 'D': 691, 'N': 735, '^': 739, 'a': 754, 'acabamos':
756, 'acabo': 756, 'accion': 757, 'aclarando': 762, 'aclare': 762, 'acompane': 766, 'aconseja': 767, 'aconseje': 771,
'aconsejo': 504, 'acordado': 775, 'acordamos': 779, 'acorde': 779, 'acudieron': 780, 'agradecer': 782, 'agradeci':
783, 'agradecida': 784, 'agradecido': 784, 'agradecimos': 783, 'agradezco': 782, 'aguardo': 786, 'ahora': 793, 'al':
794, 'alente': 743, 'algun': 795, 'almorce': 201, 'almorzado': 201, 'almorzamos': 201, 'andamos': 797, 'ando': 800,
'anduve': 801, 'anduvimos': 801, 'anime': 743, 'antes': 804, 'apadrine': 805, 'apagado': 99, 'aparecieron': 780,
'apenas': 802, 'aplazada': 99, 'aplazado': 99, 'apresentacao': 811, 'arme': 814, 'armé': 814, 'asegura': 820,
'aseguro': 823, 'asesoramos': 825, 'asesore': 827, 'asistentes': 780, 'asisti': 825, 'asistieron': 780, 'asistio':
780, 'aun': 837, 'aunque': 802, 'ausencia': 99, 'avisa': 839, 'avisandome': 744, 'aviso': 841, 'avisó': 841,
'ayudamos': 845, 'ayude': 845, 'baile': 801, 'banco': 849, 'bebi': 850, 'bebimos': 201, 'brindamos': 201, 'brinde':
201, 'buena': 851, 'buzon': 306, 'buzón': 306, 'caminamos': 201, 'camine': 801, 'capacite': 825, 'carta': 854, 'casi':
857, 'celebramos': 201, 'celebre': 201, 'cena': 859, 'cenado': 801, 'cenamos': 201, 'cene': 201, 'charla': 201,
'charlamos': 201, 'charlando': 201, 'charle': 201, 'charlita': 201, 'cita': 859, 'clasificamos': 863, 'clasifique':
863, 'coincidi': 201, 'coincidido': 201, 'coincidimos': 201, 'colgar': 801, 'colgue': 801, 'comedor': 864, 'comente':
867, 'comi': 801, 'comida': 859, 'comido': 801, 'comimos': 201, 'como': 744, 'comparti': 877, 'compromiso': 878,
'con': 885, 'conectamos': 889, 'conecte': 895, 'confirma': 896, 'confirmado': 897, 'confirmamos': 897, 'confirme':
897, 'confirmo': 899, 'confirmé': 897, 'confirmó': 899, 'conmigo': 884, 'conoci': 201, 'conocimos': 201, 'consejo':
901, 'console': 743, 'consulta': 903, 'consulte': 905, 'consulté': 905, 'contandome': 744, 'conte': 907,
'contestador': 99, 'contestadora': 99, 'conteste': 909, 'contesté': 909, 'conto': 910, 'convenido': 775,
'conversacion': 201, 'conversado': 201, 'conversamos': 201, 'converse': 201, 'conversé': 201, 'corre': 913, 'corregi':
867, 'corren': 913, 'correo': 307, 'corri': 801, 'corrigiendole': 1, 'corrigiendoles': 1, 'corte': 801, 'corté': 801,
'cree': 352, 'creo': 155, 'cruce': 916, 'crucé': 917, 'cruz': 918, 'cuando': 802, 'cubri': 921, 'cuenta': 355,
'cumple': 922, 'cumplia': 922, 'cuya': 5, 'cuyo': 5, 'dado': 744, 'dando': 923, 'dandole': 925, 'de': 931, 'debe':
358, 'deberia': 933, 'deberiamos': 934, 'debi': 935, 'debia': 651, 'debiamos': 651, 'debido': 936, 'debo': 949,
'decia': 365, 'dejaron': 367, 'deje': 952, 'dejo': 367, 'dejé': 952, 'dejó': 367, 'derive': 955, 'desatasque': 825,
'desayunamos': 201, 'desayune': 201, 'desde': 960, 'deseando': 961, 'despues': 804, 'di': 984, 'dice': 988, 'dicen':
744, 'diciendo': 990, 'diciendome': 744, 'dicte': 991, 'dije': 1000, 'dijimos': 1003, 'dijo': 1007, 'dimos': 1009,
'discusion': 201, 'discutimos': 201, 'echamos': 1011, 'eche': 1015, 'echo': 1018, 'el': 1035, 'ella': 1036, 'en':
1048, 'encargo': 1050, 'encontramos': 202, 'encontre': 202, 'ensayamos': 1055, 'ensaye': 1056, 'ensenandole': 1058,
'ensene': 1062, 'entere': 1065, 'entregue': 1066, 'entrene': 825, 'entrevista': 859, 'entro': 1068, 'enviamos': 1069,
'envie': 1072, 'envié': 1072, 'era': 1078, 'eramos': 1079, 'es': 1084, 'escribi': 1088, 'escribio': 910, 'escribí':
1088, 'escuche': 1094, 'escuché': 1094, 'espera': 413, 'esperamos': 1097, 'esperando': 799, 'espere': 1103, 'espero':
1097, 'esperé': 1103, 'esta': 1107, 'estaba': 1109, 'estabamos': 1112, 'estaban': 1114, 'estamos': 1119, 'estaria':
1120, 'estoy': 1124, 'estreno': 859, 'estuve': 1128, 'estuvieron': 780, 'estuvimos': 1129, 'estuvo': 1130, 'está':
1107, 'evento': 859, 'explicandole': 1058, 'explique': 1062, 'expliqué': 1062, 'exposicion': 859, 'extrano': 1016,
'fallecio': 34, 'falta': 1140, 'faltan': 1142, 'falte': 1146, 'falto': 1147, 'feedback': 1150, 'felicite': 743,
'festejamos': 201, 'forme': 1153, 'formé': 1153, 'fue': 1155, 'fuera': 1157, 'fui': 1168, 'fuimos': 1170, 'ganas':
1171, 'gracias': 1173, 'guie': 825, 'h': 1176, 'ha': 1193, 'habia': 1195, 'habiamos': 1200, 'hablado': 201,
'hablamos': 201, 'hablando': 201, 'hable': 1205, 'hablé': 1205, 'habra': 1207, 'habria': 155, 'hace': 1210, 'han':
1211, 'hasta': 803, 'hay': 1220, 'he': 1276, 'hecho': 775, 'hemos': 1281, 'hice': 1289, 'hicimos': 1291, 'hora': 1176,
'horas': 1176, 'hoy': 1292, 'iba': 1294, 'ibamos': 1295, 'iban': 442, 'idea': 87, 'ilocalizable': 99, 'ilocalizables':
99, 'ilusion': 1171, 'imparti': 991, 'inauguracion': 859, 'indique': 1272, 'inlocalizable': 99, 'insiste': 446,
'insisti': 771, 'insistimos': 771, 'insistio': 446, 'instrui': 825, 'intercambiamos': 201, 'intercambie': 201,
'intercambio': 1164, 'intercedi': 1296, 'intro': 1299, 'jugamos': 201, 'jugue': 1300, 'junte': 895, 'junté': 895,
'la': 1341, 'lanzamiento': 859, 'larga': 851, 'las': 1354, 'le': 1481, 'lei': 1484, 'leido': 1065, 'les': 1495,
'llamada': 1497, 'llamadas': 1498, 'lleve': 766, 'llevo': 959, 'llevé': 766, 'lo': 1503, 'los': 1505, 'mandamos':
1069, 'mande': 1510, 'mandé': 1510, 'me': 1600, 'mentoree': 805, 'mentorice': 805, 'merendamos': 201, 'merende': 201,
'mi': 1601, 'mientras': 802, 'mil': 1602, 'mostre': 1604, 'movi': 1605, 'muchas': 1602, 'murio': 34, 'nacio': 34,
'nada': 1609, 'nadie': 1611, 'necesita': 571, 'necesitamos': 189, 'necesito': 1612, 'ni': 1623, 'no': 1663, 'nos':
1673, 'nota': 1675, 'nunca': 1679, 'ofreci': 946, 'oi': 1094, 'ojala': 87, 'olvidamos': 1581, 'olvide': 1581,
'olvido': 1681, 'olvidé': 1581, 'olvidó': 1682, 'oriente': 825, 'pactado': 775, 'para': 1707, 'parece': 744,
'participaron': 780, 'pasa': 1713, 'pasamos': 1722, 'pasandole': 925, 'pasara': 1723, 'pasará': 1723, 'pase': 1727,
'paso': 1728, 'pasé': 1727, 'pedi': 1732, 'pendiente': 1738, 'pendientes': 1123, 'pensaba': 651, 'pensando': 1740,
'perdi': 1145, 'perdida': 1741, 'pide': 576, 'pidio': 578, 'pienso': 1742, 'pitchee': 201, 'planton': 99, 'platica':
201, 'platicamos': 201, 'platicando': 201, 'platique': 201, 'poner': 1744, 'ponerlos': 948, 'por': 1746, 'porq': 5,
'porque': 5, 'pospuesta': 99, 'pospuesto': 99, 'postergada': 99, 'postergado': 99, 'pq': 5, 'practicamos': 1747,
'practique': 1056, 'precisa': 581, 'preferiria': 346, 'prefiere': 346, 'pregunta': 549, 'preguntaba': 549, 'pregunte':
1731, 'pregunto': 549, 'pregunté': 1731, 'preguntó': 549, 'preparamos': 1749, 'preparandole': 1, 'prepare': 1749,
'preparé': 1749, 'presentacion': 1750, 'presentado': 893, 'presentamos': 1751, 'presentandolas': 807,
'presentandolos': 807, 'presentarlas': 807, 'presentarle': 1753, 'presentarlos': 807, 'presentation': 811, 'presente':
1756, 'presentes': 780, 'presenté': 1756, 'preste': 1759, 'presté': 1759, 'promesa': 757, 'promete': 1761, 'prometi':
1763, 'prometido': 775, 'prometimos': 1763, 'prometio': 1765, 'propone': 584, 'propuse': 771, 'propuso': 584,
'proxima': 36, 'proximo': 1766, 'proximos': 1767, 'puesto': 744, 'puse': 1773, 'q': 1788, 'que': 1795, 'queda': 1804,
'quedada': 801, 'quedado': 1808, 'quedamos': 1825, 'quedan': 1829, 'quedaron': 1835, 'quede': 1839, 'quedo': 1847,
'quedé': 1839, 'quedó': 1850, 'queria': 1851, 'queriamos': 651, 'querria': 601, 'quien': 5, 'quienes': 5, 'quiere':
603, 'quisiera': 87, 'quiza': 87, 'quizas': 87, 'reagendamos': 214, 'reagendar': 214, 'reagendo': 214, 'recibi': 1854,
'recibimos': 1574, 'recibire': 1574, 'recibo': 1855, 'recien': 1856, 'reclama': 601, 'recogi': 766, 'recomendandole':
1753, 'recomendarle': 1753, 'recomendarles': 1753, 'recomende': 1863, 'recomendo': 504, 'recomienda': 767,
'recomiendo': 1864, 'recordar': 1865, 'recordatorio': 121, 'reemplace': 921, 'reenvie': 1868, 'referi': 955, 'regale':
1869, 'regalé': 1869, 'regresa': 609, 'remiti': 1069, 'reparti': 863, 'repartimos': 863, 'repasamos': 1870,
'repasandole': 1, 'repase': 1873, 'reprogramamos': 214, 'reprogramo': 214, 'requiere': 611, 'resolvi': 762,
'resolviendo': 762, 'resolviendole': 762, 'respondi': 909, 'resta': 793, 'resulta': 744, 'reunion': 859, 'reunión':
859, 'revisamos': 1874, 'revisandole': 1, 'revise': 1875, 'revisé': 1875, 'rogue': 771, 'salgo': 1877, 'sali': 801,
'salimos': 801, 'se': 1898, 'seguimos': 1899, 'segun': 1906, 'sera': 1909, 'servi': 863, 'servimos': 863, 'sesion':
1911, 'sesiones': 1911, 'si': 1916, 'sigo': 1899, 'sigue': 1920, 'siguen': 1921, 'siguiente': 1922, 'simule': 1056,
'sin': 1924, 'solo': 1925, 'solto': 622, 'sone': 1926, 'su': 1931, 'sugeri': 771, 'sugerirle': 1753, 'sugiere': 767,
'sugirio': 504, 'supli': 921, 'sus': 1932, 'suspendida': 99, 'suspendido': 99, 'sustitui': 921, 'sólo': 793, 'tal':
1933, 'tambien': 1934, 'también': 1934, 'tampoco': 1935, 'tarea': 757, 'telefonee': 201, 'telefoneo': 201, 'telefono':
1936, 'teléfono': 1936, 'tenemos': 1940, 'tengo': 1945, 'tenia': 1947, 'teniamos': 1948, 'tenian': 625, 'tensa': 851,
'tiene': 628, 'tienen': 629, 'to': 1949, 'toca': 1952, 'tocaba': 651, 'toco': 189, 'todavia': 837, 'todo': 1953,
'tomamos': 1955, 'tomando': 1956, 'tomandome': 201, 'tomandonos': 201, 'tomaremos': 1957, 'tome': 1956, 'tomo': 1958,
'tomé': 1956, 'trabajamos': 801, 'trabaje': 1960, 'trabajé': 1960, 'tranquilice': 743, 'tropece': 801, 'tuve': 1962,
'tuvieron': 1963, 'tuvimos': 1962, 'tuvo': 1963, 'un': 1966, 'una': 1967, 'unas': 1967, 'uno': 1970, 'unos': 1967,
'va': 1973, 'vamos': 1975, 'van': 640, 've': 642, 'vendra': 1978, 'vendran': 1980, 'veria': 642, 'vi': 1982,
'viajamos': 201, 'viaje': 801, 'viajo': 681, 'viajé': 801, 'viene': 1984, 'vienen': 1980, 'vimos': 1985, 'vinieron':
780, 'vino': 1130, 'visito': 91, 'visto': 1986, 'voluntariado': 1987, 'voluntario': 1987, 'volvera': 609, 'voy': 1988,
'vuelve': 609, 'xq': 5, 'y': 1994, 'ya': 1998, 'yo': 2007, 'él': 2008}]


RELATIONS = [{'': (3, 'absent_before')}, {'ausente': 0, 'ausentes': 0, 'faltaba': 0, 'faltaron': 0, 'falto': 0}, {'':
(0, 'with')}, {'a': 2}, {'c': 2, 'cn': 2, 'entre': 2, 'w': 2, 'x': 2}, {'a': 2, 'de': 2, 'del': 2}, {'a': 2, 'corto':
5, 'de': 2, 'del': 2, 'largo': 5, 'larguisimo': 5, 'rapido': 5}, {'de': 2}, {'de': 0}, {'': (7, 'despite')}, {'': (2,
'at'), 'segunda': 9}, {'': (5, 'due')}, {'tardar': 11}, {'de': 11, 'del': 11}, {'': (1, 'about')}, {'de': 14}, {'':
(2, 'at'), 'casa': 7, 'falta': 8, 'la': 10, 'lo': 7, 'mas': 12, 'partir': 13, 'proposito': 15, 'traves': 15},
{'hablando': 9, 'quedando': 9, 'tomando': 9, 'yendo': 9}, {'<came3>': 9, 'contesto': 9, 'contestó': 9, 'hablamos': 9,
'la': 9, 'lo': 9, 'me': 9, 'nos': 9, 'pudimos': 9, 'respondio': 9, 'si': 9, 'sí': 9}, {'intento': 9}, {'': (2, 'at'),
'final': 18, 'lado': 7, 'segundo': 19}, {'lo': 7}, {'de': 2, 'en': 21}, {'con': 14}, {'': (4, 'absent_after')}, {'a':
14}, {'': (2, 'at')}, {'de': 26}, {'tarde': 11}, {'': (1, 'about'), 'muy': 28, 'tarde': 11}, {'senor': 2}, {'senora':
2}, {'': (0, 'with'), '<any_det>': 2, 'don': 2, 'dona': 2, 'el': 30, 'gripe': 24, 'la': 31}, {'a': 2, 'cortito': 5,
'corto': 5, 'de': 2, 'del': 2, 'largo': 5, 'larguisimo': 5, 'nuevo': 15, 'rapido': 5}, {'a': 2, 'cortito': 5, 'corto':
5, 'de': 2, 'del': 2, 'largo': 5, 'larguisimo': 5, 'rapido': 5}, {'a': 11}, {'de': 14, 'mia': 3}, {'': (2, 'at'),
'aca': 35, 'aqui': 35, 'baja': 24, 'parte': 36, 'vacaciones': 24, 'viaje': 24}, {'le': 24, 'nada': 24, 'ni': 24, 'no':
24, 'se': 24, 'tuvo': 24}, {'final': 38}, {'al': 39, 'le': 24, 'luego': 38, 'nada': 24, 'ni': 24, 'no': 24, 'se': 24,
'tuvo': 24}, {'pero': 40, 'y': 40}, {'acompanarnos': 41, 'estar': 41, 'ir': 41, 'pasarse': 41, 'sumarse': 41,
'unirse': 41, 'venir': 41}, {'': (2, 'at'), 'tema': 15}, {'': (2, 'at'), 'el': 11}, {'llamo': 9, 'llamó': 9},
{'vimos': 9}, {'aparecio': 9, 'hablamos': 9, 'llego': 9, 'me': 45, 'nos': 46}, {'': (0, 'with'), 'el': 2, 'la': 2},
{'tema': 15}, {'': (2, 'at'), 'ausencia': 8, 'casa': 7, 'compania': 7, 'el': 26, 'la': 26, 'las': 26, 'lo': 7, 'los':
26, 'lugar': 15, 'vez': 15}, {'': (6, 'ahead')}, {'gripe': 24}, {'vacaciones': 24, 'viaje': 24}, {'ausente': 24,
'con': 52, 'de': 53, 'enferma': 24, 'enfermo': 24, 'fuera': 24, 'mala': 24, 'malo': 24}, {'proximo': 51}, {'de': 14,
'sobre': 14}, {'': (1, 'about'), 'a': 14, 'de': 14}, {'bien': 15, 'de': 14, 'mal': 15}, {'': (5, 'due'), 'el': 11},
{'a': 42}, {'hablamos': 9, 'nos': 9}, {'a': 2, 'con': 2}, {'audio': 3, 'correo': 3, 'mensaje': 3}, {'un': 63},
{'conteste': 3, 'contesté': 3, 'escribi': 3, 'escribí': 3, 'hable': 3, 'hablé': 3, 'mande': 64, 'mandé': 64, 'marque':
3, 'marqué': 3, 'respondi': 3}, {'saludos': 24}, {'llamada': 9}, {'la': 67}, {'audio': 2, 'correo': 2, 'mensaje': 2},
{'un': 69}, {'por': 14}, {'<called3>': 2, 'conto': 15, 'devolvio': 68, 'hablo': 15, 'habló': 15, 'mando': 70, 'mandó':
70, 'pregunto': 71, 'preguntó': 71}, {'de': 11}, {'tarde': 73}, {'': (4, 'absent_after'), 'acompanarnos': 24,
'asistir': 24, 'conectarse': 24, 'estar': 24, 'ir': 24, 'llegar': 24, 'sumarse': 24, 'unirse': 24, 'venir': 24},
{'conecto': 24, 'conectó': 24, 'presento': 24, 'presentó': 24, 'sumo': 24, 'unio': 24}, {'aparecio': 24, 'asistio':
24, 'estaba': 24, 'estuvo': 24, 'fue': 24, 'llego': 24, 'mas': 74, 'participo': 24, 'pudo': 75, 'se': 76, 'vinieron':
24, 'vino': 24}, {'<called3>': 2, 'mando': 70, 'mandó': 70}, {'voz': 6}, {'de': 79}, {'': (5, 'due'), 'el': 11, 'la':
11}, {'cayo': 24}, {'': (7, 'despite'), 'anulo': 24, 'cancelaron': 24, 'cancelo': 24, 'nada': 24, 'ni': 24, 'no': 24,
'se': 82}, {'final': 83}, {'devolvio': 9, 'llamo': 9, 'llamó': 9}, {'': (3, 'absent_before'), 'a': 0}, {'al': 84,
'despues': 83, 'hablamos': 9, 'luego': 83, 'me': 85, 'no': 86, 'nos': 9, 'si': 9, 'sin': 0, 'sí': 9}, {'': (2, 'at'),
'barrio': 27}, {'': (2, 'at'), 'culpa': 15, 'el': 88, 'intermedio': 15, 'la': 26, 'lo': 15, 'medio': 15, 'parte': 15,
'recomendacion': 15}, {'entra': 51, 'viene': 51}, {'a': 14, 'de': 14}, {'perdio': 24}, {'bien': 23, 'con': 14},
{'casa': 24}, {'en': 94}, {'asocia': 23, 'asocio': 23, 'bajo': 24, 'bajó': 24, 'descolgo': 24, 'disculpo': 24,
'excuso': 24, 'junto': 23, 'juntó': 23, 'la': 92, 'lleva': 93, 'lo': 92, 'quedo': 95, 'quedó': 95, 'reunio': 23},
{'que': 42}, {'charlando': 9, 'hablando': 9, 'tomando': 9, 'yendo': 9}, {'con': 14, 'para': 14}, {'': (0, 'with'),
'a': 48}, {'': (0, 'with'), 'a': 2}, {'nuevo': 15}, {'anulo': 24, 'cancelaron': 24, 'cancelo': 24, 'nada': 24, 'ni':
24, 'no': 24, 'se': 82}, {'final': 103}, {'al': 104, 'despues': 103, 'luego': 103}, {'$': 1, '<called1>': 3, '<date>':
4, '<letter>': 6, 'a': 16, 'acabamos': 17, 'acerca': 15, 'al': 20, 'amiga': 15, 'amigo': 15, 'antes': 13, 'asado': 22,
'asociarse': 23, 'ausente': 24, 'ausentes': 24, 'boda': 7, 'busca': 25, 'c': 2, 'call': 5, 'cancelo': 24, 'casa': 23,
'casamiento': 7, 'caso': 15, 'cerca': 27, 'charlamos': 15, 'cn': 2, 'como': 29, 'con': 32, 'conoce': 25, 'contacto':
15, 'contrata': 25, 'contratar': 25, 'correo': 33, 'correos': 34, 'cumple': 7, 'cumpleanos': 7, 'datos': 15, 'de': 37,
'debia': 42, 'del': 43, 'dentro': 27, 'desde': 44, 'despedida': 7, 'despues': 47, 'disculpado': 24, 'divorcia': 15,
'donde': 48, 'el': 49, 'email': 34, 'emails': 34, 'en': 50, 'enferma': 24, 'enfermo': 24, 'entrante': 51, 'esta': 54,
'estaba': 54, 'este': 55, 'está': 54, 'excepto': 0, 'excusada': 24, 'excusado': 24, 'faltaron': 24, 'falto': 24,
'fiesta': 7, 'finalmente': 18, 'frente': 3, 'gracias': 25, 'hablamos': 56, 'hablando': 15, 'hablar': 15, 'hablarle':
57, 'hable': 15, 'hablo': 58, 'hablé': 15, 'habló': 58, 'hasta': 59, 'iba': 60, 'igual': 61, 'junto': 62, 'le': 65,
'llamada': 5, 'llamadas': 5, 'llamadita': 5, 'llamado': 5, 'lo': 15, 'luego': 47, 'mail': 33, 'mails': 34, 'manda':
66, 'mando': 66, 'mandó': 66, 'maximo': 11, 'me': 72, 'menos': 0, 'ni': 0, 'no': 77, 'nos': 78, 'nota': 80,
'noticias': 7, 'numero': 15, 'número': 15, 'para': 81, 'pensaba': 42, 'pero': 87, 'platicamos': 15, 'por': 89,
'pregunto': 71, 'preguntó': 71, 'presentado': 71, 'proxima': 51, 'proximo': 51, 'proximos': 51, 'que': 90, 'queria':
42, 'recomendada': 71, 'recomendado': 71, 'recomendarle': 57, 'recomendarles': 57, 'referente': 25, 'referido': 71,
'respecto': 91, 'respuesta': 7, 'reunio': 23, 'saludos': 91, 'salvo': 0, 'se': 96, 'segun': 14, 'separa': 15,
'siguiente': 51, 'sin': 0, 'sobre': 14, 'sugerirle': 57, 'telefonazo': 5, 'telefono': 15, 'teléfono': 15, 'tenia': 97,
'terminamos': 98, 'trabaja': 99, 'vi': 100, 'via': 14, 'videollamada': 5, 'vimos': 101, 'vinieron': 2, 'vino': 2,
'visita': 5, 'visto': 3, 'vía': 14, 'whatsapp': 102, 'y': 105, 'zona': 27}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (4, 'meal')}, {'obra': 0}, {'taller': 0}, {'': (3, 'coffee')}, {'algo':
2, 'cafe': 5, 'café': 5}, {'N': 0}, {'a': 7}, {'almorzar': 2, 'cenar': 2, 'comer': 2, 'desayunar': 2, 'la': 3,
'merendar': 2, 'mi': 4, 'picar': 2, 'su': 4, 'tapear': 2, 'tomar': 6, 'visitar': 8}, {'': (2, 'call')}, {'colgar': 10,
'cortar': 10}, {'de': 11}, {'': (7, 'event')}, {'': (7, 'event'), 'office': 13}, {'': (8, 'meeting'), 'de': 13,
'sobre': 13}, {'celu': 10, 'celular': 10, 'fijo': 10, 'movil': 10, 'móvil': 10, 'taller': 15, 'telefono': 10,
'teléfono': 10}, {'': (4, 'meal'), 'con': 2}, {'de': 2}, {'casa': 18}, {'en': 19}, {'empresa': 13}, {'la': 21}, {'':
(4, 'meal'), 'de': 22}, {'': (5, 'message')}, {'vino': 2, 'vinos': 2}, {'leche': 5}, {'': (3, 'coffee'), 'con': 26},
{'party': 13}, {'cara': 0}, {'a': 29}, {'asada': 2}, {'a': 0, 'al': 0, 'por': 0}, {'N': 32}, {'fono': 10, 'tel': 10,
'telefono': 10, 'teléfono': 10, 'videollamada': 10}, {'por': 34}, {'lectura': 13}, {'de': 36}, {'mi': 2, 'mí': 2,
'nosotros': 2}, {'para': 38}, {'con': 10}, {'con': 2}, {'vino': 2}, {'call': 10}, {'': (7, 'event'), 'telefonica':
10}, {'a': 0}, {'administracion': 0}, {'de': 46, 'directivo': 0}, {'': (4, 'meal'), 'de': 42}, {'': (6, 'email')},
{'': (6, 'email'), 'electronico': 49}, {'vino': 2, 'vinos': 2, 'visitar': 8}, {'': (8, 'meeting'), 'day': 13},
{'fonazo': 10, 'llamada': 10, 'llamadita': 10, 'ring': 10, 'telefonazo': 10, 'timbrazo': 10, 'toque': 10}, {'un': 53,
'una': 53}, {'mail': 49}, {'bufete': 0, 'consulta': 0, 'despacho': 0, 'estudio': 0, 'fabrica': 0, 'local': 0, 'nave':
0, 'ofi': 0, 'oficina': 0, 'taller': 15, 'tienda': 0}, {'bufete': 0, 'consulta': 0, 'despacho': 0, 'estudio': 0,
'fabrica': 0, 'local': 0, 'nave': 0, 'obra': 0, 'ofi': 0, 'oficina': 0, 'taller': 0, 'tienda': 0}, {'bufete': 0,
'consulta': 0, 'despacho': 0, 'estudio': 0, 'fabrica': 0, 'local': 0, 'nave': 0, 'ofi': 0, 'oficina': 0, 'taller': 0,
'tienda': 0}, {'el': 56, 'la': 57, 'mi': 58, 'nuestra': 58, 'nuestro': 58, 'obra': 0, 'persona': 0, 'su': 58, 'video':
10, 'vídeo': 10}, {'': (8, 'meeting'), 'de': 13}, {'llaves': 0}, {'las': 61, 'llaves': 0}, {'de': 62}, {'a': 24},
{'almacen': 0, 'bodega': 0, 'consulta': 0, 'despacho': 0, 'empresa': 0, 'estudio': 0, 'fabrica': 0, 'finca': 0,
'local': 0, 'nave': 0, 'obra': 0, 'oficina': 0, 'oficinas': 0, 'planta': 0, 'taller': 0, 'tienda': 0}, {'el': 65,
'la': 65, 'las': 65, 'su': 65, 'sus': 65}, {'a': 66, 'en': 66, 'hasta': 66, 'por': 66}, {'a': 66, 'con': 0, 'en': 66,
'hasta': 66, 'por': 66}, {'a': 66, 'con': 0, 'en': 66, 'hasta': 66, 'por': 66, 'viendo': 0}, {'notario': 0},
{'notaria': 0, 'notaría': 0}, {'el': 70, 'la': 71, 'notaria': 0, 'notario': 0, 'notaría': 0}, {'ejemplares': 13,
'libros': 13}, {'ante': 72, 'de': 73, 'en': 72}, {'almacen': 0, 'despacho': 0, 'local': 0, 'taller': 0}, {'a': 66,
'al': 75, 'en': 66, 'hasta': 66, 'por': 66}, {'meet': 10}, {'clinica': 0, 'consulta': 0, 'despacho': 0, 'estudio': 0,
'finca': 0, 'local': 0, 'nave': 0, 'obra': 0, 'oficina': 0, 'taller': 0, 'tienda': 0}, {'la': 78, 'mi': 78}, {'el':
78, 'la': 78, 'mi': 78}, {'a': 79, 'al': 78, 'por': 80}, {'D': 81, 'a': 79, 'al': 78, 'por': 80}, {'cocinado': 39,
'venido': 82}, {'almorzado': 2, 'cenado': 2, 'comido': 2, 'desayunado': 2, 'merendado': 2}, {'': (0, 'intro')},
{'consejo': 0}, {'': (8, 'meeting'), 'de': 86, 'directiva': 0}, {'off': 0}, {'correo': 49, 'email': 49, 'mail': 49},
{'el': 89, 'un': 89}, {'': (5, 'message'), 'el': 89, 'un': 89}, {'escrito': 24}, {'escrito': 91}, {'envie': 90,
'envié': 90, 'escribi': 91, 'escribí': 91, 'ha': 92, 'han': 92, 'he': 93, 'hemos': 92, 'mande': 90, 'mandé': 90,
'marque': 10, 'marqué': 10}, {'ha': 92, 'han': 92, 'he': 92, 'hemos': 92}, {'con': 85}, {'caer': 0}, {'': (0,
'intro'), 'a': 85}, {'cocinado': 2, 'escrito': 24, 'presentado': 98}, {'comer': 2}, {'de': 100}, {'acerque': 0,
'acerqué': 0, 'cocino': 2, 'conecto': 96, 'conectó': 96, 'cruce': 0, 'crucé': 0, 'deje': 97, 'dejé': 97, 'encontre':
0, 'escribio': 24, 'ha': 99, 'han': 92, 'he': 92, 'hemos': 92, 'hizo': 101, 'marco': 10, 'marcó': 10, 'presento': 98,
'presentó': 98, 'recibio': 0, 'reuni': 0, 'tope': 0, 'vi': 0}, {'texto': 24, 'voz': 24}, {'': (5, 'message'), 'de':
103}, {'dia': 2}, {'del': 105}, {'artesania': 13}, {'artesano': 13, 'de': 107, 'medieval': 13, 'navideno': 13},
{'redonda': 13}, {'cocino': 2, 'ha': 99, 'han': 92, 'he': 92, 'hemos': 92, 'hizo': 101, 'juntamos': 0, 'presento': 98,
'presentó': 98, 'recibio': 0, 'reunimos': 0, 'vemos': 0, 'veremos': 0, 'vimos': 0}, {'voz': 24}, {'de': 111}, {'one':
0}, {'on': 113}, {'merendar': 2, 'picar': 2, 'tapear': 2}, {'dia': 0}, {'manana': 0, 'tarde': 0}, {'el': 116}, {'a':
66, 'el': 116, 'en': 66, 'hasta': 66, 'la': 117, 'por': 66, 'todo': 118}, {'': (8, 'meeting'), 'el': 65, 'la': 65,
'las': 65, 'su': 65, 'sus': 65}, {'a': 66, 'el': 116, 'en': 66, 'hasta': 66, 'la': 117, 'por': 120, 'todo': 118},
{'D': 81, 'N': 32, 'a': 79, 'al': 78, 'por': 80}, {'day': 13}, {'bufete': 0, 'celu': 10, 'celular': 10, 'consulta': 0,
'despacho': 0, 'estudio': 0, 'fabrica': 0, 'fijo': 10, 'local': 0, 'movil': 10, 'móvil': 10, 'nave': 0, 'ofi': 0,
'oficina': 0, 'taller': 0, 'tienda': 0}, {'correo': 49, 'el': 124, 'la': 57, 'mail': 49, 'meet': 10, 'mi': 58,
'nuestra': 58, 'nuestro': 58, 'obra': 0, 'su': 58, 'teams': 10, 'tel': 10, 'telefono': 10, 'teléfono': 10, 'video':
10, 'vídeo': 10, 'zoom': 10}, {'disco': 13, 'libro': 13, 'novela': 13, 'poemario': 13}, {'del': 126, 'el': 126, 'mi':
126, 'su': 126}, {'libro': 13}, {'con': 85, 'de': 127, 'del': 128}, {'a': 85, 'del': 126, 'el': 126, 'mi': 126, 'su':
126}, {'con': 0}, {'de': 3}, {'': (8, 'meeting'), 'de': 3}, {'negocios': 13}, {'de': 134}, {'paso': 82, 'pasó': 82},
{'summit': 13}, {'up': 0}, {'con': 5}, {'te': 5, 'vino': 2}, {'cafe': 5, 'café': 5}, {'te': 5, 'un': 141}, {'gin': 2,
'te': 5, 'tinto': 5, 'vino': 2, 'vinos': 2}, {'uno': 0}, {'a': 144}, {'llamada': 10}, {'la': 78, 'mi': 78, 'verme':
0}, {'D': 81, 'N': 32, 'a': 147, 'al': 78, 'por': 80}, {'1': 1, 'a': 9, 'acabamos': 12, 'acabe': 12, 'acabo': 12,
'acto': 13, 'after': 14, 'afterwork': 13, 'al': 16, 'almorce': 2, 'almorzamos': 2, 'almorzando': 17, 'almorzar': 2,
'almorzara': 2, 'almorzare': 2, 'almorzaremos': 2, 'almuercito': 2, 'almuerzo': 17, 'almuerzos': 2, 'aniversario': 13,
'aperitivo': 2, 'arepas': 2, 'arroz': 20, 'asado': 23, 'audio': 24, 'audios': 24, 'banquete': 2, 'barbacoa': 2,
'barbacoas': 2, 'bautismo': 13, 'bautizo': 13, 'birra': 2, 'birras': 2, 'board': 0, 'bocadillos': 2, 'bocata': 2,
'boda': 13, 'brainstorming': 0, 'brunch': 2, 'buen': 25, 'cachopo': 2, 'cafe': 27, 'cafecito': 5, 'cafelito': 5,
'cafelitos': 5, 'cafes': 5, 'cafesito': 5, 'cafeteria': 5, 'café': 27, 'calcotada': 2, 'calcots': 2, 'caldereta': 2,
'call': 10, 'calls': 10, 'caminata': 0, 'campus': 28, 'cana': 2, 'canas': 2, 'caneo': 2, 'canita': 2, 'canitas': 2,
'cantina': 2, 'cappuccino': 5, 'capuchino': 5, 'cara': 30, 'carajillo': 5, 'carnaval': 13, 'carne': 31, 'carta': 24,
'casamiento': 13, 'cata': 13, 'cayo': 33, 'celebramos': 13, 'celebre': 13, 'cena': 2, 'cenamos': 2, 'cenando': 17,
'cenar': 2, 'cenara': 2, 'cenare': 2, 'cenaremos': 2, 'cenariamos': 2, 'cenas': 2, 'cene': 2, 'ceno': 2, 'ceremonia':
13, 'cerveza': 2, 'cervezas': 2, 'ceviche': 2, 'charla': 13, 'charlamos': 35, 'chat': 24, 'chateamos': 24, 'chatee':
24, 'chela': 2, 'chelas': 2, 'chifa': 2, 'choripan': 2, 'chuleton': 2, 'churrasco': 2, 'churros': 2, 'cita': 0,
'clausura': 13, 'club': 37, 'coaching': 0, 'cocido': 2, 'cocino': 39, 'coctel': 13, 'coincidi': 0, 'colgamos': 10,
'colgar': 40, 'colgue': 10, 'comemos': 41, 'comera': 2, 'comere': 2, 'comeremos': 2, 'comeriamos': 2, 'comi': 2,
'comida': 2, 'comiendo': 17, 'comilona': 2, 'comimos': 2, 'comite': 0, 'como': 41, 'completo': 2, 'comunion': 13,
'con': 42, 'concierto': 13, 'conference': 43, 'conferencia': 44, 'conferencias': 13, 'congreso': 13, 'conoci': 45,
'consejo': 47, 'convencion': 13, 'copa': 48, 'copas': 2, 'correito': 49, 'correo': 50, 'correos': 49, 'cortadito': 5,
'cortado': 5, 'corte': 40, 'corté': 40, 'croquetas': 2, 'cuentacuentos': 13, 'cumple': 13, 'cumpleanos': 13, 'cóctel':
13, 'daily': 0, 'de': 51, 'degustacion': 13, 'del': 25, 'demo': 52, 'desayunamos': 2, 'desayunando': 17, 'desayunar':
2, 'desayunara': 2, 'desayunare': 2, 'desayunaremos': 2, 'desayune': 2, 'desayuno': 17, 'desfile': 13, 'despedida':
13, 'di': 54, 'dio': 54, 'directorio': 0, 'discord': 24, 'dm': 24, 'drinks': 2, 'e': 55, 'eche': 54, 'echo': 54,
'echó': 54, 'el': 25, 'email': 49, 'emails': 49, 'en': 59, 'encuentro': 60, 'entierro': 13, 'entrega': 63,
'entrevista': 0, 'escribi': 64, 'escribí': 64, 'espectaculo': 13, 'espresso': 5, 'estado': 67, 'estreno': 13,
'estuve': 68, 'estuvimos': 69, 'evento': 13, 'eventos': 13, 'expo': 13, 'exposicion': 13, 'expreso': 5, 'fabada': 2,
'facetime': 10, 'feria': 13, 'ferias': 13, 'festejamos': 13, 'festeje': 13, 'festival': 13, 'fideua': 2, 'fiesta': 13,
'fiestas': 13, 'firma': 74, 'fono': 10, 'foro': 13, 'fui': 76, 'fuimos': 76, 'funcion': 13, 'funeral': 13, 'gala': 13,
'gintonic': 2, 'google': 77, 'graduacion': 13, 'guasap': 24, 'ha': 83, 'habiamos': 84, 'hablamos': 35, 'hable': 35,
'hablé': 35, 'hackathon': 13, 'hackaton': 13, 'halloween': 13, 'hangout': 10, 'he': 84, 'hemos': 84, 'hice': 54,
'hizo': 54, 'homenaje': 13, 'inauguracion': 13, 'inbox': 24, 'inspeccion': 0, 'insta': 24, 'instagram': 24, 'intro':
85, 'introduccion': 85, 'jornada': 13, 'jornadas': 13, 'junta': 87, 'juntas': 0, 'kermes': 13, 'kick': 88, 'kickoff':
0, 'latte': 5, 'le': 94, 'lectura': 13, 'les': 95, 'linkedin': 24, 'llamada': 10, 'llamadas': 10, 'llamadita': 10,
'llamado': 10, 'llamadon': 10, 'llamamos': 10, 'llamar': 10, 'llame': 10, 'llamo': 10, 'llamé': 10, 'llamó': 10,
'los': 25, 'mail': 49, 'mailcito': 49, 'mails': 49, 'mariscada': 2, 'marque': 10, 'marqué': 10, 'marron': 5, 'mate':
5, 'mateada': 5, 'mateando': 5, 'matecitos': 5, 'mates': 5, 'md': 24, 'me': 102, 'meet': 10, 'meetup': 13, 'mensaje':
104, 'mensajeamos': 24, 'mensajee': 24, 'mensajes': 24, 'mensajito': 24, 'mentoria': 0, 'mentorias': 0, 'mentoring':
0, 'mentoría': 0, 'menu': 106, 'mercadillo': 13, 'mercado': 108, 'merendamos': 2, 'merendara': 2, 'merendare': 2,
'merende': 2, 'merienda': 2, 'meriendo': 2, 'mesa': 109, 'messenger': 24, 'metio': 54, 'misa': 13, 'msg': 24, 'msj':
24, 'networking': 13, 'nochevieja': 13, 'nos': 110, 'nota': 112, 'notas': 112, 'notita': 24, 'onces': 5, 'one': 114,
'paella': 2, 'panel': 13, 'para': 115, 'parrillada': 2, 'partido': 13, 'pasado': 67, 'pasamos': 119, 'pasarela': 13,
'pase': 121, 'paseo': 0, 'paso': 122, 'pasé': 121, 'pasó': 122, 'pedida': 13, 'pego': 54, 'pegue': 54, 'picada': 2,
'pinchos': 2, 'pitch': 123, 'pizza': 2, 'pola': 2, 'polas': 2, 'por': 125, 'posada': 13, 'postal': 24, 'premios': 13,
'presentacion': 129, 'presentamos': 127, 'presentaron': 127, 'presente': 130, 'presento': 127, 'presenté': 130,
'presentó': 127, 'proyeccion': 13, 'quedamos': 131, 'quede': 131, 'quedé': 131, 'quince': 13, 'quinceanera': 13,
'ramen': 2, 'rastro': 13, 'recado': 24, 'recepcion': 132, 'recital': 13, 'recogida': 63, 'repico': 10, 'replanteo': 0,
'restaurante': 2, 'retro': 0, 'reu': 0, 'reuni': 0, 'reunida': 0, 'reunido': 0, 'reunimos': 0, 'reunion': 0,
'reunioncita': 0, 'reuniones': 0, 'reunión': 0, 'revision': 133, 'romeria': 13, 'ronda': 135, 'se': 136, 'seminario':
13, 'sesion': 0, 'simposio': 13, 'skype': 10, 'slack': 24, 'sms': 24, 'sobremesa': 2, 'south': 137, 'stand': 138,
'starbucks': 5, 'subasta': 13, 'summit': 13, 'sushi': 2, 'sync': 0, 'tacos': 2, 'taller': 13, 'talleres': 13, 'tapas':
2, 'tapeando': 2, 'tapeo': 2, 'taquitos': 2, 'te': 139, 'teams': 10, 'tecito': 5, 'tel': 10, 'telefonazo': 10,
'telefoneado': 10, 'telefonee': 10, 'telefoneo': 10, 'telefonica': 10, 'telefono': 10, 'telegram': 24, 'teléfono': 10,
'tertulia': 13, 'timbraron': 10, 'timbrazo': 10, 'timbre': 10, 'timbro': 10, 'tintico': 5, 'tinto': 5, 'tomamos': 140,
'tomar': 142, 'torneo': 13, 'trago': 2, 'tragos': 2, 'traspaso': 0, 'tutoria': 0, 'un': 143, 'uno': 145, 'unos': 25,
'velada': 13, 'velorio': 13, 'vendimia': 13, 'verbena': 13, 'vermu': 2, 'vermut': 2, 'vermuts': 2, 'vernissage': 13,
'vi': 45, 'viber': 24, 'video': 146, 'videocall': 10, 'videoconferencia': 10, 'videollamada': 10, 'videollamadas': 10,
'videollamado': 10, 'vinieron': 82, 'vinitos': 2, 'vino': 148, 'visita': 133, 'visitar': 8, 'visite': 0, 'visité': 0,
'wa': 24, 'wapp': 24, 'wasap': 24, 'wasapeado': 24, 'wasapp': 24, 'web': 137, 'webinar': 13, 'whats': 24, 'whatsap':
24, 'whatsapp': 24, 'whatsappee': 24, 'wpp': 24, 'ws': 24, 'wsp': 24, 'zoom': 10}]

