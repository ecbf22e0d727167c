"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('aceptará', 'aceptá', 'acercó', 'acerqué', 'acompaño', 'acompañó', 'adelantá', 'ahorrá', 'ajustá',
'alquilá', 'animó', 'anticipó', 'aplacé', 'aprovechá', 'apuntá', 'apunté', 'apuntó', 'armá', 'armé', 'armó',
'aumentá', 'avisé', 'avisó', 'bajá', 'bajé', 'bajó', 'buscará', 'buscó', 'busqué', 'buzón', 'café', 'cambiá', 'casó',
'centrá', 'cenó', 'cerrará', 'cobrá', 'comentó', 'comprará', 'comprá', 'compró', 'concentrá', 'conectó', 'confirmé',
'confirmó', 'consulté', 'contactá', 'contacté', 'contactó', 'contestó', 'contratará', 'contratá', 'contrató',
'conversé', 'cortá', 'corté', 'crucé', 'cuidá', 'currículum', 'cuándo', 'cuánto', 'céntrate', 'cóctel', 'cómo',
'dejará', 'dejá', 'dejé', 'dejó', 'descansá', 'devolvérselo', 'documentá', 'dónde', 'eliminá', 'empezará', 'enfermó',
'enfócate', 'enseño', 'enseñó', 'enteró', 'entrará', 'entrá', 'enviársela', 'enviárselo', 'envié', 'envió', 'envía',
'envíe', 'envío', 'escribí', 'escuchá', 'escuché', 'esperá', 'esperé', 'esperó', 'estudiá', 'estudió', 'está',
'evitá', 'explicó', 'expliqué', 'exportá', 'facturá', 'fichá', 'firmará', 'firmá', 'firmé', 'firmó', 'formá', 'formé',
'fusioná', 'gastá', 'grabó', 'guardá', 'guión', 'hablá', 'hablé', 'habló', 'hacé', 'hacía', 'informé', 'intentó',
'juntá', 'junté', 'juntó', 'lanzará', 'levantá', 'levanté', 'limitá', 'llamará', 'llamá', 'llamé', 'llamó', 'llevé',
'llevó', 'mandará', 'mandá', 'mandársela', 'mandárselo', 'mandé', 'mandó', 'marcó', 'marqué', 'mentoría', 'mirá',
'miré', 'montará', 'montá', 'montó', 'mudará', 'mudá', 'mí', 'móvil', 'negociá', 'notaría', 'número', 'olvidá',
'olvidé', 'olvidó', 'olvídate', 'organizó', 'pagará', 'pagué', 'pagó', 'pará', 'pasará', 'pasársela', 'pasárselo',
'pasé', 'pasó', 'patentá', 'poné', 'preguntá', 'pregunté', 'preguntó', 'preparará', 'prepará', 'preparé', 'preparó',
'presentará', 'presentá', 'presenté', 'presentó', 'prestará', 'prestá', 'presté', 'quedá', 'quedé', 'quedó', 'quitá',
'qué', 'recortá', 'redactó', 'reenvió', 'reenvía', 'reenvío', 'regalá', 'regalé', 'registrá', 'reinvertá',
'renegociá', 'reservé', 'retrasá', 'reunión', 'revisará', 'revisá', 'revisé', 'separá', 'sumá', 'sé', 'sí', 'sólo',
'también', 'teléfono', 'terminó', 'testeá', 'tomará', 'tomá', 'tomé', 'tomó', 'trabajá', 'trabajé', 'trabajó', 'tú',
'usá', 'validará', 'validá', 'vendé', 'viajará', 'viajá', 'viajé', 'viajó', 'visitá', 'visité', 'visitó', 'vía',
'ánimo', 'él')


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
'acerco': ('give1',), 'acerque': ('ask_subj',), 'acoge': ('helps3',), 'acompana': ('helps3',), 'acompanado':
('called_pp',), 'acompanan': ('helps3',), 'acompanaron': ('reach',), 'acompane': ('called1',), 'acompano': ('reach',
'called3'), 'acompañó': ('reach', 'called3'), 'aconseja': ('advises',), 'aconsejaba': ('advises',), 'aconsejo':
('advises',), 'acordada': ('set',), 'acordado': ('hello',), 'acordamos': ('set_up',), 'acordarme': ('remind',),
'acordarse': ('remind',), 'acordate': ('remind',), 'actualizo': ('do1',), 'acuerdate': ('remind',), 'adelanta':
('give3', 'moved3', 'imperative'), 'adelantada': ('moved_pp',), 'adelantado': ('moved_pp',), 'adelantar':
('giveinf',), 'adelantara': ('should',), 'adelantaramos': ('should',), 'adelantarla': ('giveinf',), 'adelantarlas':
('giveinf',), 'adelantarle': ('giveinf',), 'adelantarles': ('giveinf',), 'adelantarlo': ('giveinf',), 'adelantarlos':
('giveinf',), 'adelantarsela': ('giveinf',), 'adelantarselas': ('giveinf',), 'adelantarselo': ('giveinf',),
'adelantarselos': ('giveinf',), 'adelante': ('should', 'imperative'), 'adelantemos': ('should',), 'adelanten':
('imperative',), 'adelantes': ('should', 'imperative'), 'adelanto': ('moved3',), 'adelantá': ('imperative',),
'ademas': ('filler',), 'admite': ('opines',), 'afirma': ('opines',), 'agarra': ('answers',), 'agarro': ('answers',),
'agencia': ('pro',), 'agenda': ('give3',), 'agendada': ('set',), 'agendado': ('set',), 'agendamos': ('set_up',),
'agendar': ('giveinf', 'todo_inf'), 'agendarla': ('giveinf',), 'agendarlas': ('giveinf',), 'agendarle': ('giveinf',),
'agendarles': ('giveinf',), 'agendarlo': ('giveinf',), 'agendarlos': ('giveinf',), 'agendarsela': ('giveinf',),
'agendarselas': ('giveinf',), 'agendarselo': ('giveinf',), 'agendarselos': ('giveinf',), 'agende': ('set_up',),
'agendo': ('give1',), 'agosto': ('hello',), 'agradecer': ('todo_inf',), 'agradecerle': ('todo_inf',), 'aguante':
('should',), 'ahi': ('hello',), 'ahora': ('hello',), 'ahorra': ('imperative',), 'ahorrara': ('should',),
'ahorraramos': ('should',), 'ahorre': ('should', 'imperative'), 'ahorremos': ('should',), 'ahorren': ('imperative',),
'ahorres': ('should', 'imperative'), 'ahorrá': ('imperative',), 'ajusta': ('imperative',), 'ajustara': ('should',),
'ajustaramos': ('should',), 'ajuste': ('should', 'imperative'), 'ajustemos': ('should',), 'ajusten': ('imperative',),
'ajustes': ('should', 'imperative'), 'ajustá': ('imperative',), 'al': ('hello', 'link'), 'alba': ('name_words',),
'albanil': ('pro',), 'albaran': ('thing',), 'alcance': ('managed1',), 'alcanzamos': ('managed1',), 'alento':
('urges',), 'alguien': ('hello',), 'alienta': ('urges',), 'alla': ('filler',), 'alli': ('hello',), 'almorce':
('hello',), 'almorzado': ('done_pp',), 'almorzar': ('see_inf',), 'almorzare': ('shall1',), 'almorzaremos':
('shall1',), 'almorzo': ('verb3', 'met3'), 'almuerza': ('verb3',), 'almuerzo': ('hello', 'date'), 'alquila':
('imperative',), 'alquilara': ('should',), 'alquilaramos': ('should',), 'alquile': ('should', 'imperative'),
'alquilemos': ('should',), 'alquilen': ('imperative',), 'alquiles': ('should', 'imperative'), 'alquilá':
('imperative',), 'ama': ('verb3', 'says'), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos':
('rel',), 'amor': ('name_words',), 'amparo': ('name_words',), 'amplia': ('imperative',), 'ampliara': ('should',),
'amplie': ('should', 'imperative'), 'amplien': ('imperative',), 'amplies': ('should', 'imperative'), 'anda':
('verb3',), 'andaba': ('verb3',), 'andaban': ('verb3',), 'andan': ('verb3',), 'angel': ('name_words',), 'angeles':
('name_words',), 'anima': ('urges',), 'animo': ('urges',), 'animó': ('urges',), 'ano': ('hello',), 'anoche':
('hello',), 'anos': ('hello',), 'anote': ('read1',), 'anoto': ('made3',), 'anticipo': ('thing',), 'anulada': ('off',),
'anulado': ('off',), 'anulo': ('off',), 'anuncia': ('verb3', 'opines'), 'anuncie': ('told1',), 'anuncio': ('verb3',
'opines', 'says'), 'aparecieron': ('reach',), 'aparecio': ('reach', 'came3'), 'aparejador': ('pro',), 'aplace':
('moved1', 'should', 'imperative'), 'aplacen': ('imperative',), 'aplaces': ('should', 'imperative'), 'aplacé':
('moved1',), 'aplaza': ('moved3',), 'aplazada': ('moved_pp',), 'aplazado': ('moved_pp',), 'aplazamos': ('moved1',),
'aplazo': ('off', 'moved3'), 'apostara': ('should',), 'app': ('paper',), 'aprenda': ('should', 'imperative'),
'aprendan': ('imperative',), 'aprendas': ('should', 'imperative'), 'aprende': ('verb3',), 'aprovecha':
('imperative',), 'aprovechara': ('should',), 'aprovecharamos': ('should',), 'aproveche': ('should', 'imperative'),
'aprovechemos': ('should',), 'aprovechen': ('imperative',), 'aproveches': ('should', 'imperative'), 'aprovechá':
('imperative',), 'apuesta': ('imperative',), 'apueste': ('should', 'imperative'), 'apuesten': ('imperative',),
'apuestes': ('should', 'imperative'), 'apunta': ('imperative',), 'apuntara': ('should',), 'apuntaramos': ('should',),
'apunte': ('should', 'handed1', 'imperative'), 'apuntemos': ('should',), 'apunten': ('imperative',), 'apuntes':
('should', 'helpful', 'imperative'), 'apuntá': ('imperative',), 'apunté': ('handed1',), 'aquel': ('any_det',),
'aquella': ('any_det',), 'aqui': ('hello',), 'archivo': ('helpful',), 'archivos': ('helpful',), 'arma': ('give3',
'imperative', 'hand3'), 'armar': ('giveinf',), 'armara': ('should',), 'armaramos': ('should',), 'armare': ('give1',),
'armarla': ('giveinf',), 'armarlas': ('giveinf',), 'armarle': ('giveinf',), 'armarles': ('giveinf',), 'armarlo':
('giveinf',), 'armarlos': ('giveinf',), 'armarsela': ('giveinf',), 'armarselas': ('giveinf',), 'armarselo':
('giveinf',), 'armarselos': ('giveinf',), 'arme': ('should', 'imperative'), 'armemos': ('should',), 'armen':
('imperative',), 'armes': ('should', 'imperative'), 'armo': ('give1', 'made3'), 'armá': ('imperative',), 'armó':
('made3',), 'arquitecta': ('pro',), 'arquitecto': ('pro',), 'arranca': ('verb3',), 'arranco': ('verb3',), 'arregla':
('hand3',), 'arreglo': ('give1', 'do1'), 'arriesgue': ('should', 'imperative'), 'arriesguen': ('imperative',),
'arriesgues': ('should', 'imperative'), 'articulo': ('helpful', 'paper'), 'asado': ('hello', 'date'), 'ascendida':
('happens_pp',), 'ascendido': ('happens_pp',), 'asegura': ('opines',), 'aseguradora': ('pro',), 'asegure':
('vowed1',), 'aseguro': ('vowed3',), 'asesor': ('pro', 'rel'), 'asesora': ('pro',), 'asi': ('filler',), 'asista':
('should', 'imperative'), 'asistan': ('imperative',), 'asistas': ('should', 'imperative'), 'asistente': ('rel',),
'asistir': ('see_inf',), 'asuncion': ('name_words',), 'atendio': ('called3', 'answers'), 'atiende': ('answers',),
'atraso': ('moved3',), 'audio': ('letter',), 'audios': ('letter',), 'aumenta': ('imperative',), 'aumentara':
('should',), 'aumentaramos': ('should',), 'aumente': ('should', 'imperative'), 'aumentemos': ('should',), 'aumenten':
('imperative',), 'aumentes': ('should', 'imperative'), 'aumentá': ('imperative',), 'aun': ('filler',), 'aunque':
('hello',), 'aurora': ('name_words',), 'automatice': ('should', 'imperative'), 'automaticen': ('imperative',),
'automatices': ('should', 'imperative'), 'automatiza': ('imperative',), 'automatizara': ('should',), 'avisa':
('verb3', 'give3', 'opines'), 'avisado': ('called_pp',), 'avisamos': ('told1',), 'avisan': ('give3',), 'avisar':
('giveinf',), 'avisara': ('give3',), 'avisare': ('give1',), 'avisaria': ('would_give',), 'avisarla': ('giveinf',),
'avisarlas': ('giveinf',), 'avisarle': ('giveinf', 'infle'), 'avisarles': ('giveinf', 'todo_inf'), 'avisarlo':
('giveinf',), 'avisarlos': ('giveinf',), 'avisarme': ('giveinf', 'infme'), 'avisarnos': ('giveinf', 'infme'),
'avisarsela': ('giveinf',), 'avisarselas': ('giveinf',), 'avisarselo': ('giveinf',), 'avisarselos': ('giveinf',),
'avise': ('told1', 'ask_subj'), 'aviso': ('hello', 'verb3', 'give1', 'opines', 'wrote3'), 'avisé': ('told1',),
'avisó': ('hello', 'verb3', 'opines', 'wrote3'), 'ayer': ('hello',), 'ayuda': ('helps3',), 'ayudan': ('helps3',),
'ayudar': ('giveinf',), 'ayudarla': ('giveinf', 'infle'), 'ayudarlas': ('giveinf',), 'ayudarle': ('giveinf', 'infle'),
'ayudarles': ('giveinf',), 'ayudarlo': ('giveinf', 'infle'), 'ayudarlos': ('giveinf',), 'ayudarme': ('giveinf',
'infme'), 'ayudarnos': ('giveinf', 'infme'), 'ayudarsela': ('giveinf',), 'ayudarselas': ('giveinf',), 'ayudarselo':
('giveinf',), 'ayudarselos': ('giveinf',), 'ayudo': ('called3',), 'azucena': ('name_words',), 'baja': ('verb3',
'imperative'), 'bajara': ('should',), 'bajaramos': ('should',), 'baje': ('should', 'imperative', 'lent1'), 'bajemos':
('should',), 'bajen': ('imperative',), 'bajes': ('should', 'imperative'), 'bajo': ('verb3',), 'bajá': ('imperative',),
'bajé': ('lent1',), 'bajó': ('verb3',), 'base': ('paper',), 'bastante': ('filler',), 'bautizo': ('date',), 'bebe':
('rel',), 'becaria': ('rel',), 'becario': ('rel',), 'bien': ('filler', 'hello'), 'birras': ('drink', 'date'),
'blanca': ('name_words',), 'blanco': ('name_words',), 'bloquee': ('should',), 'boda': ('date',), 'borrador': ('paper',
'thing'), 'botella': ('by_post',), 'bravo': ('name_words',), 'brevemente': ('filler',), 'brunch': ('date',), 'buen':
('span', 'good'), 'buena': ('hello', 'span', 'good'), 'busca': ('verb3', 'give3', 'is3', 'imperative'), 'buscaba':
('verb3',), 'buscan': ('verb3',), 'buscar': ('giveinf',), 'buscara': ('verb3', 'should'), 'buscarla': ('giveinf',),
'buscarlas': ('giveinf',), 'buscarle': ('giveinf',), 'buscarles': ('giveinf',), 'buscarlo': ('giveinf',), 'buscarlos':
('giveinf',), 'buscarsela': ('giveinf',), 'buscarselas': ('giveinf',), 'buscarselo': ('giveinf',), 'buscarselos':
('giveinf',), 'buscará': ('verb3',), 'busco': ('give1', 'called3'), 'buscó': ('called3',), 'busque': ('called1',
'should', 'attempt', 'imperative', 'ask_subj'), 'busquemos': ('should',), 'busquen': ('imperative',), 'busques':
('should', 'imperative'), 'busqué': ('called1', 'attempt'), 'cada': ('hello',), 'cafe': ('date',), 'cafecito':
('date',), 'cafelito': ('date',), 'cafes': ('drink',), 'café': ('date',), 'calculo': ('do1',), 'calefactor': ('pro',),
'call': ('date',), 'calvo': ('name_words',), 'cambia': ('imperative',), 'cambiamos': ('moved1',), 'cambiara':
('should',), 'cambiaramos': ('should',), 'cambie': ('should', 'imperative'), 'cambiemos': ('should',), 'cambien':
('imperative',), 'cambies': ('should', 'imperative'), 'cambio': ('moved3',), 'cambiá': ('imperative',), 'campo':
('name_words',), 'campos': ('name_words',), 'canas': ('drink', 'date'), 'cancela': ('off',), 'cancelada': ('off',),
'cancelado': ('off',), 'cancelamos': ('off',), 'cancelaron': ('off',), 'cancele': ('off',), 'cancelo': ('hello',
'off'), 'cano': ('name_words',), 'capacitacion': ('course',), 'capitulo': ('paper',), 'cardiologo': ('pro',),
'caridad': ('name_words',), 'carpintera': ('pro',), 'carpintero': ('pro',), 'carta': ('letter', 'paper'), 'casa':
('hello', 'verb3', 'name_words', 'fate'), 'casara': ('verb3',), 'casaron': ('verb3',), 'casas': ('name_words',),
'casi': ('filler',), 'caso': ('verb3', 'fate'), 'castillo': ('name_words',), 'casó': ('verb3', 'fate'), 'cayo':
('verb3', 'reach', 'came3', 'off'), 'cedi': ('lent1',), 'celebra': ('verb3',), 'celeste': ('name_words',), 'cena':
('hello', 'verb3', 'date'), 'cenado': ('done_pp',), 'cenamos': ('hello',), 'cenar': ('see_inf',), 'cenare':
('shall1',), 'cenaremos': ('shall1',), 'cene': ('hello',), 'cenita': ('hello',), 'ceno': ('verb3', 'eat1', 'met3'),
'centra': ('imperative',), 'centrara': ('should',), 'centraramos': ('should',), 'centrate': ('imperative',), 'centre':
('should', 'imperative'), 'centremos': ('should',), 'centren': ('imperative',), 'centres': ('should', 'imperative'),
'centrese': ('should',), 'centrá': ('imperative',), 'cenó': ('verb3', 'met3'), 'ceo': ('rel',), 'cerrada': ('set',),
'cerrado': ('set',), 'cerrajera': ('pro',), 'cerrajero': ('pro',), 'cerrara': ('verb3', 'should'), 'cerrará':
('verb3',), 'cerre': ('set_up',), 'cerremos': ('should',), 'cerro': ('verb3',), 'cerveza': ('date',), 'cervezas':
('drink',), 'cfo': ('rel',), 'charla': ('hello', 'date', 'course'), 'charlado': ('done_pp',), 'charle': ('hello',),
'chat': ('letter',), 'checklist': ('helpful',), 'chelas': ('drink', 'date'), 'cierra': ('verb3', 'imperative',
'hand3'), 'cierran': ('verb3',), 'cierre': ('should', 'imperative'), 'cierren': ('imperative',), 'cierres': ('should',
'imperative'), 'cierro': ('do1',), 'cifras': ('thing',), 'cinco': ('hello', 'span'), 'cirujano': ('pro',), 'cita':
('date',), 'citar': ('todo_inf',), 'clara': ('name_words',), 'claro': ('filler',), 'clase': ('course',), 'clavada':
('stood',), 'clavado': ('stood',), 'clienta': ('rel',), 'cliente': ('rel',), 'clientes': ('rel',), 'coach': ('pro',),
'coaching': ('mentor_noun',), 'cobra': ('imperative',), 'cobrara': ('should',), 'cobraramos': ('should',), 'cobre':
('should', 'imperative'), 'cobremos': ('should',), 'cobren': ('imperative',), 'cobres': ('should', 'imperative'),
'cobrá': ('imperative',), 'cocinero': ('pro',), 'codigo': ('paper',), 'cofundador': ('rel',), 'cofundadora': ('rel',),
'coge': ('answers',), 'cogio': ('answers',), 'coincidi': ('hello', 'seen1'), 'coincidido': ('done_pp',),
'coincidimos': ('hello',), 'coincidir': ('see_inf',), 'colega': ('rel',), 'colegas': ('rel',), 'colgada': ('stood',),
'colgado': ('stood',), 'colgar': ('see_inf',), 'comadre': ('rel',), 'come': ('verb3',), 'comemos': ('eat1',),
'comenta': ('verb3', 'opines', 'says'), 'comentado': ('hello',), 'comentamos': ('told1',), 'comentare': ('give1',),
'comentarios': ('feedback_noun',), 'comente': ('told1', 'read1'), 'comento': ('verb3', 'give1', 'opines', 'says'),
'comentó': ('verb3', 'opines', 'says'), 'comer': ('see_inf',), 'comere': ('shall1',), 'comeremos': ('shall1',),
'comi': ('hello', 'met1'), 'comida': ('hello', 'date'), 'comido': ('done_pp',), 'comience': ('should', 'imperative'),
'comiencen': ('imperative',), 'comiences': ('should', 'imperative'), 'comimos': ('hello', 'met1'), 'comio': ('hello',
'verb3', 'met3'), 'como': ('hello',), 'compadre': ('rel',), 'companera': ('rel',), 'companero': ('rel',), 'compania':
('rel',), 'comparte': ('give3', 'send3'), 'comparti': ('done', 'handed1'), 'compartido': ('done', 'lent'),
'compartimos': ('give1',), 'compartir': ('giveinf', 'hand_inf'), 'compartira': ('give3',), 'compartire': ('give1',),
'compartiria': ('would_give',), 'compartirla': ('giveinf',), 'compartirlas': ('giveinf',), 'compartirle': ('giveinf',
'infle'), 'compartirles': ('giveinf',), 'compartirlo': ('giveinf',), 'compartirlos': ('giveinf',), 'compartirme':
('giveinf', 'infme'), 'compartirsela': ('giveinf',), 'compartirselas': ('giveinf',), 'compartirselo': ('giveinf',),
'compartirselos': ('giveinf',), 'comparto': ('give1',), 'completo': ('do1',), 'compra': ('verb3', 'imperative'),
'compran': ('verb3',), 'comprar': ('giveinf',), 'comprara': ('verb3', 'should'), 'compraramos': ('should',),
'comprarla': ('giveinf',), 'comprarlas': ('giveinf',), 'comprarle': ('giveinf',), 'comprarles': ('giveinf',),
'comprarlo': ('giveinf',), 'comprarlos': ('giveinf',), 'comprarsela': ('giveinf',), 'comprarselas': ('giveinf',),
'comprarselo': ('giveinf',), 'comprarselos': ('giveinf',), 'comprará': ('verb3',), 'compre': ('should', 'imperative',
'ask_subj'), 'compremos': ('should',), 'compren': ('imperative',), 'compres': ('should', 'imperative'), 'compro':
('verb3', 'give1', 'do1'), 'compruebo': ('do1',), 'comprá': ('imperative',), 'compró': ('verb3',), 'comunicarme':
('see_inf',), 'con': ('hello', 'link'), 'concentra': ('imperative',), 'concentrara': ('should',), 'concentraramos':
('should',), 'concentrate': ('imperative',), 'concentre': ('should', 'imperative'), 'concentremos': ('should',),
'concentren': ('imperative',), 'concentres': ('should', 'imperative'), 'concentrá': ('imperative',), 'concepcion':
('name_words',), 'concertada': ('set',), 'concertado': ('set',), 'concertamos': ('set_up',), 'concerte': ('set_up',),
'conectar': ('giveinf',), 'conectarla': ('giveinf',), 'conectarlas': ('giveinf',), 'conectarle': ('giveinf',),
'conectarles': ('giveinf',), 'conectarlo': ('giveinf',), 'conectarlos': ('giveinf',), 'conectarme': ('giveinf',
'infme'), 'conectarsela': ('giveinf',), 'conectarselas': ('giveinf',), 'conectarselo': ('giveinf',), 'conectarselos':
('giveinf',), 'conecto': ('give1',), 'conferencia': ('course',), 'confeso': ('says',), 'confiara': ('should',),
'confie': ('should', 'imperative'), 'confien': ('imperative',), 'confies': ('should', 'imperative'), 'confirma':
('verb3', 'give3', 'opines', 'says', 'hand3'), 'confirmada': ('set',), 'confirmado': ('hello', 'set'), 'confirmamos':
('give1',), 'confirman': ('give3',), 'confirmar': ('giveinf',), 'confirmara': ('give3', 'will3', 'hand3',
'will_bring'), 'confirmare': ('give1',), 'confirmaria': ('would_give',), 'confirmarla': ('giveinf',), 'confirmarlas':
('giveinf',), 'confirmarle': ('giveinf', 'infle'), 'confirmarles': ('giveinf',), 'confirmarlo': ('giveinf',),
'confirmarlos': ('giveinf',), 'confirmarme': ('giveinf', 'infme'), 'confirmarmelo': ('giveinf', 'infme'),
'confirmarnos': ('giveinf', 'infme'), 'confirmarsela': ('giveinf',), 'confirmarselas': ('giveinf',), 'confirmarselo':
('giveinf',), 'confirmarselos': ('giveinf',), 'confirme': ('told1', 'ask_subj'), 'confirmo': ('verb3', 'give1',
'opines', 'says'), 'confirmé': ('told1',), 'confirmó': ('verb3', 'opines', 'says'), 'conmigo': ('with_me', 'hello'),
'conoce': ('verb3', 'is3'), 'conocer': ('see_inf',), 'conocere': ('shall1',), 'conoci': ('hello', 'called1', 'seen1'),
'conocia': ('verb3',), 'conocido': ('hello', 'done_pp'), 'conocieron': ('verb3',), 'conocimos': ('called1',),
'conocio': ('verb3', 'met3'), 'conozco': ('seen1',), 'consegui': ('managed1',), 'conseguimos': ('managed1',),
'conseguir': ('giveinf',), 'conseguira': ('give3',), 'conseguire': ('give1',), 'conseguiria': ('would_give',),
'conseguirla': ('giveinf',), 'conseguirlas': ('giveinf',), 'conseguirle': ('giveinf', 'infle'), 'conseguirles':
('giveinf',), 'conseguirlo': ('giveinf',), 'conseguirlos': ('giveinf',), 'conseguirme': ('giveinf', 'infme'),
'conseguirnos': ('giveinf', 'infme'), 'conseguirsela': ('giveinf',), 'conseguirselas': ('giveinf',), 'conseguirselo':
('giveinf',), 'conseguirselos': ('giveinf',), 'consejo': ('tip',), 'consejos': ('tip',), 'considera': ('opines',),
'consiga': ('should', 'imperative', 'ask_subj'), 'consigan': ('imperative',), 'consigas': ('should', 'imperative'),
'consigo': ('give1',), 'consigue': ('give3',), 'construya': ('should', 'imperative'), 'construyan': ('imperative',),
'construyas': ('should', 'imperative'), 'construye': ('verb3',), 'consuelo': ('name_words',), 'consultar':
('todo_inf',), 'consultarle': ('todo_inf',), 'consulte': ('should', 'imperative'), 'consulten': ('imperative',),
'consultes': ('should', 'imperative'), 'consultor': ('pro',), 'consultora': ('pro',), 'contabilice': ('should',
'imperative'), 'contabilicen': ('imperative',), 'contabilices': ('should', 'imperative'), 'contable': ('pro', 'rel'),
'contacta': ('imperative',), 'contactado': ('called_pp',), 'contactar': ('giveinf', 'see_inf'), 'contactara':
('should',), 'contactaramos': ('should',), 'contactarla': ('see_inf',), 'contactarle': ('see_inf',), 'contactarlo':
('see_inf',), 'contacte': ('should', 'attempt', 'imperative'), 'contactemos': ('should',), 'contacten':
('imperative',), 'contactes': ('should', 'imperative'), 'contacto': ('reach', 'called3', 'helpful', 'paper', 'thing',
'wrote3', 'reach_noun'), 'contactos': ('helpful', 'paper', 'thing', 'reach_noun'), 'contactá': ('imperative',),
'contacté': ('attempt',), 'contactó': ('reach', 'called3', 'wrote3'), 'contador': ('pro', 'rel'), 'contadora': ('pro',
'rel'), 'contamos': ('told1',), 'contar': ('giveinf',), 'contarla': ('giveinf',), 'contarlas': ('giveinf',),
'contarle': ('giveinf',), 'contarles': ('giveinf',), 'contarlo': ('giveinf',), 'contarlos': ('giveinf',), 'contarme':
('giveinf', 'infme'), 'contarsela': ('giveinf',), 'contarselas': ('giveinf',), 'contarselo': ('giveinf',),
'contarselos': ('giveinf',), 'conte': ('told1',), 'contesta': ('hello', 'give3', 'answers', 'opines', 'hand3',
'answered'), 'contestado': ('called_pp', 'answered'), 'contestan': ('give3',), 'contestar': ('giveinf',),
'contestara': ('give3', 'will3'), 'contestare': ('give1',), 'contestaria': ('would_give',), 'contestarla':
('giveinf',), 'contestarlas': ('giveinf',), 'contestarle': ('giveinf', 'infle'), 'contestarles': ('giveinf', 'infle'),
'contestarlo': ('giveinf',), 'contestarlos': ('giveinf',), 'contestarme': ('giveinf', 'infme'), 'contestarnos':
('giveinf', 'infme'), 'contestaron': ('answers', 'answered'), 'contestarsela': ('giveinf',), 'contestarselas':
('giveinf',), 'contestarselo': ('giveinf',), 'contestarselos': ('giveinf',), 'conteste': ('called1',), 'contesto':
('hello', 'reach', 'give1', 'called3', 'answers', 'opines', 'answered'), 'contestó': ('hello', 'reach', 'called3',
'answers', 'opines', 'answered'), 'conto': ('verb3', 'opines', 'says'), 'contrata': ('verb3', 'imperative'),
'contratada': ('happens_pp',), 'contratado': ('happens_pp',), 'contratan': ('verb3',), 'contratara': ('verb3',
'should'), 'contrataramos': ('should',), 'contratará': ('verb3',), 'contrate': ('should', 'imperative'),
'contratemos': ('should',), 'contraten': ('imperative',), 'contrates': ('should', 'imperative'), 'contrato': ('verb3',
'paper', 'thing'), 'contratá': ('imperative',), 'contrató': ('verb3',), 'converso': ('verb3',), 'conviene':
('should',), 'coo': ('rel',), 'coordinamos': ('set_up',), 'coordinar': ('todo_inf',), 'coordine': ('set_up',),
'copas': ('drink',), 'copo': ('verb3',), 'cordero': ('name_words',), 'corra': ('should', 'imperative'), 'corran':
('imperative',), 'corras': ('should', 'imperative'), 'correcciones': ('feedback_noun',), 'corrector': ('pro',),
'correctora': ('pro',), 'corregi': ('read1',), 'corregir': ('review_inf',), 'corregira': ('will_bring',), 'corremos':
('moved1',), 'correo': ('hello', 'letter', 'attempt', 'reach_noun'), 'corrige': ('hand3',), 'corrigiendo':
('review_inf',), 'corrijo': ('give1', 'do1'), 'corrio': ('moved3',), 'corta': ('imperative',), 'cortado': ('hello',),
'cortar': ('see_inf',), 'cortara': ('should',), 'cortaramos': ('should',), 'corte': ('should', 'imperative'),
'cortemos': ('should',), 'corten': ('imperative',), 'cortes': ('should', 'imperative'), 'cortá': ('imperative',),
'costa': ('name_words',), 'costurera': ('pro',), 'cotice': ('ask_subj',), 'cotiza': ('give3', 'send3'), 'cotizacion':
('thing', 'mine_thing'), 'cotizar': ('giveinf', 'hand_inf'), 'cotizarla': ('giveinf',), 'cotizarlas': ('giveinf',),
'cotizarle': ('giveinf', 'infle'), 'cotizarles': ('giveinf',), 'cotizarlo': ('giveinf',), 'cotizarlos': ('giveinf',),
'cotizarme': ('giveinf', 'infme'), 'cotizarsela': ('giveinf',), 'cotizarselas': ('giveinf',), 'cotizarselo':
('giveinf',), 'cotizarselos': ('giveinf',), 'cotizo': ('give1',), 'crece': ('verb3',), 'creciera': ('should',),
'crecio': ('verb3',), 'cree': ('verb3', 'opines', 'says'), 'creen': ('verb3',), 'creia': ('verb3', 'opines'), 'creo':
('hello',), 'crezca': ('should', 'imperative'), 'crezcan': ('imperative',), 'crezcas': ('should', 'imperative'),
'cristalero': ('pro',), 'critique': ('read1',), 'cruce': ('met1', 'called1', 'should', 'imperative'), 'crucen':
('imperative',), 'cruces': ('should', 'imperative'), 'crucé': ('met1', 'called1'), 'cruz': ('name_words',),
'cruzamos': ('met1',), 'cto': ('rel',), 'cuaderno': ('helpful',), 'cuadramos': ('set_up',), 'cuadrar': ('todo_inf',),
'cuadre': ('set_up',), 'cuando': ('hello',), 'cuarenta': ('span',), 'cuate': ('rel',), 'cuatro': ('hello', 'span'),
'cuenta': ('verb3', 'opines', 'says'), 'cuento': ('give1', 'paper'), 'cuida': ('imperative',), 'cuidara': ('should',),
'cuidaramos': ('should',), 'cuidate': ('imperative',), 'cuide': ('should', 'imperative'), 'cuidemos': ('should',),
'cuiden': ('imperative',), 'cuides': ('should', 'imperative'), 'cuidá': ('imperative',), 'cumple': ('verb3', 'date'),
'cumpleanos': ('date',), 'cumplio': ('verb3',), 'cunada': ('rel',), 'cunado': ('rel',), 'curriculo': ('paper',),
'curriculum': ('paper', 'rehearsed'), 'currículum': ('paper', 'rehearsed'), 'curso': ('helpful', 'paper', 'course'),
'cuándo': ('hello',), 'cv': ('paper', 'thing', 'rehearsed'), 'céntrate': ('imperative',), 'cómo': ('hello',), 'da':
('verb3',), 'dado': ('done', 'lent'), 'damos': ('give1',), 'dar': ('giveinf',), 'dara': ('verb3', 'give3'), 'dare':
('give1',), 'daria': ('would_give',), 'darla': ('giveinf',), 'darlas': ('giveinf',), 'darle': ('giveinf', 'infle'),
'darles': ('giveinf', 'infle'), 'darlo': ('giveinf',), 'darlos': ('giveinf',), 'darme': ('giveinf', 'infme'),
'darnos': ('giveinf', 'infme'), 'darsela': ('giveinf',), 'darselas': ('giveinf',), 'darselo': ('giveinf',),
'darselos': ('giveinf',), 'dato': ('tip',), 'datos': ('thing', 'reach_noun'), 'de': ('link',), 'debe': ('hello',
'verb3'), 'debemos': ('should',), 'deben': ('hello', 'verb3'), 'deberia': ('verb3', 'should'), 'deberiamos':
('should',), 'debia': ('verb3',), 'debiera': ('should',), 'debo': ('hello', 'should'), 'decia': ('verb3', 'opines'),
'decida': ('should', 'imperative'), 'decidan': ('imperative',), 'decidas': ('should', 'imperative'), 'decide':
('verb3',), 'decidio': ('verb3',), 'decir': ('hello', 'giveinf'), 'decirla': ('giveinf',), 'decirlas': ('giveinf',),
'decirle': ('giveinf', 'infle'), 'decirles': ('giveinf', 'infle'), 'decirlo': ('giveinf',), 'decirlos': ('giveinf',),
'decirme': ('giveinf', 'infme'), 'decirnos': ('giveinf', 'infme'), 'decirsela': ('giveinf',), 'decirselas':
('giveinf',), 'decirselo': ('giveinf',), 'decirselos': ('giveinf',), 'deck': ('paper', 'thing', 'mine_thing'),
'dedicate': ('imperative',), 'dedique': ('should',), 'defensa': ('rehearsed',), 'defiende': ('opines',), 'defina':
('should', 'imperative'), 'definan': ('imperative',), 'definas': ('should', 'imperative'), 'deja': ('verb3',
'imperative'), 'dejado': ('lent',), 'dejamos': ('moved1',), 'dejara': ('verb3', 'should'), 'dejaramos': ('should',),
'dejará': ('verb3',), 'deje': ('done', 'should', 'handed1', 'attempt', 'imperative', 'lent1'), 'dejemos': ('should',),
'dejen': ('imperative',), 'dejes': ('should', 'imperative'), 'dejo': ('hello', 'verb3', 'do1'), 'dejá':
('imperative',), 'dejé': ('done', 'handed1', 'attempt', 'lent1'), 'dejó': ('hello', 'verb3'), 'del': ('hello',),
'delega': ('imperative',), 'delegara': ('should',), 'delegue': ('should', 'imperative'), 'deleguen': ('imperative',),
'delegues': ('should', 'imperative'), 'delgado': ('name_words',), 'demo': ('date',), 'dentista': ('pro',), 'deposita':
('give3', 'send3'), 'depositar': ('giveinf', 'hand_inf'), 'depositarla': ('giveinf',), 'depositarlas': ('giveinf',),
'depositarle': ('giveinf',), 'depositarles': ('giveinf',), 'depositarlo': ('giveinf',), 'depositarlos': ('giveinf',),
'depositarme': ('giveinf', 'infme'), 'depositarsela': ('giveinf',), 'depositarselas': ('giveinf',), 'depositarselo':
('giveinf',), 'depositarselos': ('giveinf',), 'deposito': ('give1',), 'derivo': ('sent_to',), 'dermatologa': ('pro',),
'dermatologo': ('pro',), 'desaparecio': ('verb3',), 'desarrollador': ('pro',), 'desarrolladora': ('pro',), 'desayuna':
('verb3',), 'desayunado': ('done_pp',), 'desayunar': ('see_inf',), 'desayunare': ('shall1',), 'desayune': ('hello',),
'desayuno': ('hello', 'date'), 'descansa': ('imperative',), 'descansara': ('should',), 'descansaramos': ('should',),
'descanse': ('should', 'imperative'), 'descansemos': ('should',), 'descansen': ('imperative',), 'descanses':
('should', 'imperative'), 'descansá': ('imperative',), 'descolgo': ('answers',), 'descuelga': ('answers',), 'desde':
('hello',), 'despedida': ('fate', 'happens_pp'), 'despedido': ('fate', 'happens_pp'), 'despida': ('should',
'imperative'), 'despidan': ('imperative',), 'despidas': ('should', 'imperative'), 'despide': ('verb3',), 'despidiera':
('should',), 'despidio': ('verb3',), 'despues': ('filler',), 'desvia': ('sent_to',), 'desvio': ('sent_to',), 'detras':
('hello',), 'devolucion': ('feedback_noun',), 'devolver': ('giveinf',), 'devolvera': ('give3', 'will_bring'),
'devolvere': ('give1',), 'devolveria': ('would_give',), 'devolverla': ('giveinf',), 'devolverlas': ('giveinf',),
'devolverle': ('giveinf', 'infle'), 'devolverles': ('giveinf',), 'devolverlo': ('giveinf', 'infle'), 'devolverlos':
('giveinf',), 'devolverme': ('giveinf', 'infme'), 'devolversela': ('giveinf',), 'devolverselas': ('giveinf',),
'devolverselo': ('giveinf', 'infle'), 'devolverselos': ('giveinf',), 'devolvi': ('done',), 'devolvio': ('answers',),
'devolvérselo': ('infle',), 'devuelto': ('done',), 'devuelva': ('ask_subj',), 'devuelve': ('give3', 'answers'),
'devuelvo': ('give1', 'do1'), 'di': ('done', 'handed1', 'lent1'), 'dia': ('hello',), 'diagnosticada': ('happens_pp',),
'diagnosticado': ('happens_pp',), 'diapositivas': ('paper',), 'dias': ('hello',), 'dibujo': ('do1',), 'dice':
('hello', 'verb3', 'opines', 'says'), 'dicen': ('hello', 'verb3'), 'dicho': ('hello',), 'diciembre': ('hello',),
'dicte': ('handed1',), 'diez': ('span',), 'diga': ('should', 'imperative'), 'digan': ('imperative',), 'digas':
('should', 'imperative'), 'digo': ('give1',), 'dije': ('told1',), 'dijera': ('should',), 'dijimos': ('told1',),
'dijo': ('hello', 'verb3', 'opines', 'says', 'bidding'), 'dimos': ('hello', 'handed1'), 'dinero': ('by_post',), 'dio':
('hello', 'verb3'), 'dira': ('verb3', 'give3'), 'dire': ('give1',), 'direccion': ('thing', 'reach_noun'), 'directo':
('sent_to',), 'director': ('rel',), 'directora': ('rel',), 'diria': ('would_give',), 'dirige': ('verb3',), 'discurso':
('paper', 'rehearsed'), 'disenador': ('pro',), 'disenadora': ('pro',), 'disponible': ('ready',), 'diversifique':
('should', 'imperative'), 'diversifiquen': ('imperative',), 'diversifiques': ('should', 'imperative'), 'divida':
('should', 'imperative'), 'dividan': ('imperative',), 'dividas': ('should', 'imperative'), 'divorcia': ('verb3',),
'divorciada': ('fate',), 'divorciado': ('fate',), 'divorcio': ('verb3',), 'dm': ('letter',), 'docs': ('thing',),
'documenta': ('imperative',), 'documentacion': ('helpful',), 'documentara': ('should',), 'documentaramos':
('should',), 'documente': ('should', 'imperative'), 'documentemos': ('should',), 'documenten': ('imperative',),
'documentes': ('should', 'imperative'), 'documento': ('paper', 'thing'), 'documentos': ('thing',), 'documentá':
('imperative',), 'dolores': ('name_words',), 'domingo': ('name_words',), 'donde': ('hello',), 'dos': ('hello',
'span'), 'dossier': ('helpful', 'paper'), 'doy': ('give1',), 'duda': ('verb3', 'says'), 'duplica': ('imperative',),
'duplicara': ('should',), 'duplique': ('should', 'imperative'), 'dupliquen': ('imperative',), 'dupliques': ('should',
'imperative'), 'durante': ('hello',), 'dónde': ('hello',), 'e': ('and',), 'echada': ('happens_pp',), 'echado':
('happens_pp',), 'echamos': ('met1',), 'eche': ('met1',), 'edite': ('read1',), 'editor': ('pro',), 'editora':
('pro',), 'ejemplo': ('helpful',), 'ejemplos': ('helpful',), 'el': ('det', 'hello', 'any_det', 'link', 'article'),
'electricista': ('pro',), 'elegida': ('happens_pp',), 'elegido': ('happens_pp',), 'elige': ('imperative',),
'eligiera': ('should',), 'elija': ('should', 'imperative'), 'elijan': ('imperative',), 'elijas': ('should',
'imperative'), 'elimina': ('imperative',), 'eliminara': ('should',), 'eliminaramos': ('should',), 'elimine':
('should', 'imperative'), 'eliminemos': ('should',), 'eliminen': ('imperative',), 'elimines': ('should',
'imperative'), 'eliminá': ('imperative',), 'ella': ('they', 'them', 'hello'), 'ellas': ('they', 'hello'), 'ello':
('it',), 'ellos': ('they', 'hello'), 'email': ('letter', 'reach_noun'), 'embarazada': ('verb3',), 'embarcada':
('stood',), 'embarcado': ('stood',), 'empecemos': ('should',), 'empezara': ('verb3', 'should'), 'empezará':
('verb3',), 'empezo': ('verb3',), 'empiece': ('should', 'imperative'), 'empiecen': ('imperative',), 'empieces':
('should', 'imperative'), 'empieza': ('verb3', 'imperative'), 'empresa': ('hello', 'rel'), 'empuja': ('urges',),
'empujo': ('urges',), 'en': ('link',), 'encanta': ('verb3',), 'encanto': ('verb3', 'says'), 'encargo': ('do1',),
'encarnacion': ('name_words',), 'encontramos': ('met1', 'called1'), 'encontrar': ('see_inf',), 'encontrarme':
('see_inf',), 'encontre': ('met1', 'called1', 'seen1'), 'encontro': ('verb3', 'met3'), 'encuadernador': ('pro',),
'encuentro': ('date',), 'enero': ('hello',), 'enferma': ('fate',), 'enfermo': ('verb3', 'fate'), 'enfermó':
('verb3',), 'enfoca': ('imperative',), 'enfocara': ('should',), 'enfocate': ('imperative',), 'enfoque': ('should',
'imperative'), 'enfoquen': ('imperative',), 'enfoques': ('should', 'imperative'), 'enfócate': ('imperative',),
'enlace': ('letter', 'helpful', 'paper'), 'ensayando': ('review_inf',), 'ensayar': ('review_inf',), 'ensayo':
('paper',), 'ensenar': ('giveinf',), 'ensenarla': ('giveinf',), 'ensenarlas': ('giveinf',), 'ensenarle': ('giveinf',),
'ensenarles': ('giveinf',), 'ensenarlo': ('giveinf',), 'ensenarlos': ('giveinf',), 'ensenarme': ('giveinf', 'infme'),
'ensenarsela': ('giveinf',), 'ensenarselas': ('giveinf',), 'ensenarselo': ('giveinf',), 'ensenarselos': ('giveinf',),
'ensene': ('told1',), 'enseno': ('give1', 'called3'), 'enseño': ('give1',), 'enseñó': ('called3',), 'entonces':
('filler', 'hello', 'turn'), 'entra': ('verb3', 'imperative'), 'entrara': ('verb3', 'should'), 'entraramos':
('should',), 'entrará': ('verb3',), 'entre': ('hello', 'should', 'imperative'), 'entrega': ('give3', 'send3'),
'entregado': ('done',), 'entregamos': ('done', 'give1'), 'entregan': ('give3', 'send3'), 'entregar': ('giveinf',
'hand_inf'), 'entregara': ('give3', 'will3', 'send3', 'will_bring'), 'entregare': ('give1',), 'entregaria':
('would_give',), 'entregarla': ('giveinf',), 'entregarlas': ('giveinf',), 'entregarle': ('giveinf', 'infle'),
'entregarles': ('giveinf',), 'entregarlo': ('giveinf',), 'entregarlos': ('giveinf',), 'entregarme': ('giveinf',
'infme'), 'entregarsela': ('giveinf',), 'entregarselas': ('giveinf',), 'entregarselo': ('giveinf',), 'entregarselos':
('giveinf',), 'entrego': ('give1', 'do1'), 'entregue': ('done',), 'entremos': ('should',), 'entren': ('imperative',),
'entres': ('should', 'imperative'), 'entrevista': ('date', 'rehearsed'), 'entreviste': ('called1',), 'entrevisto':
('called3',), 'entro': ('verb3', 'sent_to'), 'entrá': ('imperative',), 'envia': ('give3', 'send3'), 'enviada':
('done', 'writes'), 'enviado': ('done', 'writes', 'called_pp', 'attempt', 'lent'), 'enviamos': ('done', 'give1'),
'envian': ('give3', 'send3'), 'enviar': ('giveinf', 'hand_inf'), 'enviara': ('give3', 'will3', 'send3', 'will_bring'),
'enviare': ('give1',), 'enviaremos': ('give1',), 'enviaria': ('would_give',), 'enviarla': ('giveinf', 'infle'),
'enviarlas': ('giveinf',), 'enviarle': ('hello', 'giveinf', 'infle'), 'enviarles': ('giveinf', 'infle'), 'enviarlo':
('giveinf', 'infle'), 'enviarlos': ('giveinf',), 'enviarme': ('giveinf', 'infme'), 'enviarmela': ('giveinf', 'infme'),
'enviarmelo': ('giveinf', 'infme'), 'enviarnos': ('giveinf', 'infme'), 'enviarsela': ('giveinf', 'infle'),
'enviarselas': ('giveinf',), 'enviarselo': ('giveinf', 'infle'), 'enviarselos': ('giveinf',), 'envie': ('done',
'writes', 'hello', 'handed1', 'attempt', 'ask_subj'), 'envio': ('writes', 'give1', 'do1'), 'enviársela': ('infle',),
'enviárselo': ('infle',), 'envié': ('done', 'writes', 'hello', 'handed1', 'attempt'), 'envió': ('writes',), 'envía':
('give3', 'send3'), 'envíe': ('handed1', 'ask_subj'), 'envío': ('give1', 'do1'), 'equipo': ('rel',), 'era': ('verb3',
'is3'), 'eran': ('verb3',), 'es': ('verb3', 'is3'), 'esa': ('det', 'hello', 'any_det'), 'escaneo': ('give1', 'do1'),
'escape': ('met1',), 'escriba': ('should', 'imperative', 'ask_subj'), 'escriban': ('imperative',), 'escribas':
('should', 'imperative'), 'escribe': ('opines', 'imperative'), 'escribi': ('done', 'called1', 'seen1', 'attempt'),
'escribiera': ('should',), 'escribieron': ('reach',), 'escribimos': ('met1',), 'escribio': ('reach', 'called3',
'opines', 'says', 'wrote3'), 'escribir': ('giveinf', 'see_inf'), 'escribira': ('give3',), 'escribire': ('give1',),
'escribiria': ('would_give',), 'escribirla': ('giveinf',), 'escribirlas': ('giveinf',), 'escribirle': ('giveinf',
'infle'), 'escribirles': ('giveinf',), 'escribirlo': ('giveinf',), 'escribirlos': ('giveinf',), 'escribirme':
('giveinf', 'infme'), 'escribirsela': ('giveinf',), 'escribirselas': ('giveinf',), 'escribirselo': ('giveinf',),
'escribirselos': ('giveinf',), 'escribo': ('give1',), 'escribí': ('done', 'called1', 'seen1', 'attempt'), 'escrito':
('called_pp', 'attempt'), 'escucha': ('imperative',), 'escuchara': ('should',), 'escucharamos': ('should',),
'escuche': ('should', 'imperative'), 'escuchemos': ('should',), 'escuchen': ('imperative',), 'escuches': ('should',
'imperative'), 'escuchá': ('imperative',), 'ese': ('det', 'hello', 'any_det'), 'eso': ('hello', 'it'), 'especialista':
('pro',), 'espera': ('hello', 'verb3', 'helps3', 'may3', 'opines', 'says', 'imperative', 'needs'), 'esperaba':
('verb3',), 'esperan': ('helps3',), 'esperando': ('stood',), 'esperanza': ('name_words',), 'esperara': ('should',),
'esperaramos': ('should',), 'espere': ('called1', 'should', 'imperative'), 'esperemos': ('should',), 'esperen':
('imperative',), 'esperes': ('should', 'imperative'), 'espero': ('called3',), 'esperá': ('imperative',), 'esperé':
('called1',), 'esperó': ('called3',), 'esposa': ('rel',), 'esposo': ('rel',), 'esta': ('det', 'hello', 'verb3',
'any_det', 'is3'), 'estaba': ('hello', 'verb3', 'is3'), 'estaban': ('verb3',), 'estado': ('hello', 'done_pp'),
'estan': ('hello', 'verb3'), 'estara': ('verb3',), 'estaria': ('verb3',), 'estas': ('det',), 'este': ('det', 'hello',
'any_det'), 'esto': ('hello', 'it'), 'estos': ('det',), 'estoy': ('hello',), 'estrella': ('name_words',), 'estudia':
('verb3', 'imperative'), 'estudiara': ('should',), 'estudiaramos': ('should',), 'estudie': ('should', 'imperative'),
'estudiemos': ('should',), 'estudien': ('imperative',), 'estudies': ('should', 'imperative'), 'estudio': ('verb3',
'helpful', 'paper'), 'estudiá': ('imperative',), 'estudió': ('verb3',), 'estuve': ('hello',), 'estuvimos': ('hello',),
'estuvo': ('hello', 'verb3'), 'está': ('hello', 'verb3', 'is3'), 'evento': ('date',), 'evita': ('imperative',),
'evitara': ('should',), 'evitaramos': ('should',), 'evite': ('should', 'imperative'), 'evitemos': ('should',),
'eviten': ('imperative',), 'evites': ('should', 'imperative'), 'evitá': ('imperative',), 'ex': ('rel',), 'examen':
('paper', 'rehearsed'), 'excel': ('helpful', 'paper'), 'exige': ('needs',), 'exija': ('should',), 'exjefe': ('rel',),
'expediente': ('paper',), 'explica': ('verb3', 'opines', 'says'), 'explicamos': ('told1',), 'explicar': ('giveinf',),
'explicarla': ('giveinf',), 'explicarlas': ('giveinf',), 'explicarle': ('giveinf',), 'explicarles': ('giveinf',),
'explicarlo': ('giveinf',), 'explicarlos': ('giveinf',), 'explicarsela': ('giveinf',), 'explicarselas': ('giveinf',),
'explicarselo': ('giveinf',), 'explicarselos': ('giveinf',), 'explico': ('verb3', 'give1', 'opines', 'says'),
'explicó': ('verb3', 'opines', 'says'), 'explique': ('should', 'told1', 'imperative'), 'expliquen': ('imperative',),
'expliques': ('should', 'imperative'), 'expliqué': ('told1',), 'exporta': ('imperative',), 'exportara': ('should',),
'exportaramos': ('should',), 'exporte': ('should', 'imperative'), 'exportemos': ('should',), 'exporten':
('imperative',), 'exportes': ('should', 'imperative'), 'exportá': ('imperative',), 'exposicion': ('rehearsed',),
'extrana': ('verb3',), 'facilite': ('handed1',), 'factura': ('hello', 'give3', 'imperative', 'thing', 'mine_thing'),
'facturar': ('giveinf',), 'facturara': ('should',), 'facturaramos': ('should',), 'facturarla': ('giveinf',),
'facturarlas': ('giveinf',), 'facturarle': ('giveinf',), 'facturarles': ('giveinf',), 'facturarlo': ('giveinf',),
'facturarlos': ('giveinf',), 'facturarme': ('giveinf', 'infme'), 'facturarsela': ('giveinf',), 'facturarselas':
('giveinf',), 'facturarselo': ('giveinf',), 'facturarselos': ('giveinf',), 'facturas': ('hello',), 'facture':
('should', 'imperative', 'ask_subj'), 'facturemos': ('should',), 'facturen': ('imperative',), 'factures': ('should',
'imperative'), 'facturo': ('give1',), 'facturá': ('imperative',), 'fallecida': ('fate',), 'fallecido': ('fate',),
'fallecio': ('verb3', 'fate'), 'familia': ('rel',), 'farmaceutica': ('pro',), 'fe': ('name_words',), 'febrero':
('hello',), 'fecha': ('thing',), 'fechas': ('thing',), 'feedback': ('feedback_noun',), 'felicitar': ('todo_inf',),
'felicitarla': ('todo_inf',), 'felicitarlo': ('todo_inf',), 'felicito': ('called3',), 'feria': ('hello', 'date'),
'festeja': ('verb3',), 'ficha': ('helpful', 'imperative', 'reach_noun'), 'fichada': ('happens_pp',), 'fichado':
('happens_pp',), 'fichara': ('should',), 'ficharamos': ('should',), 'fichas': ('helpful',), 'fiche': ('should',
'imperative'), 'fichemos': ('should',), 'fichen': ('imperative',), 'fiches': ('should', 'imperative'), 'fichá':
('imperative',), 'fiesta': ('date',), 'fijada': ('set',), 'fijado': ('set',), 'fijamos': ('set_up',), 'fije':
('set_up',), 'firma': ('verb3', 'imperative', 'hand3', 'thing'), 'firmado': ('done',), 'firmar': ('giveinf',),
'firmara': ('verb3', 'should', 'hand3', 'will_bring'), 'firmaramos': ('should',), 'firmarla': ('giveinf',),
'firmarlas': ('giveinf',), 'firmarle': ('giveinf',), 'firmarles': ('giveinf',), 'firmarlo': ('giveinf',), 'firmarlos':
('giveinf',), 'firmarsela': ('giveinf',), 'firmarselas': ('giveinf',), 'firmarselo': ('giveinf',), 'firmarselos':
('giveinf',), 'firmará': ('verb3', 'hand3', 'will_bring'), 'firme': ('done', 'should', 'imperative'), 'firmemos':
('should',), 'firmen': ('imperative',), 'firmes': ('should', 'imperative'), 'firmo': ('hello', 'verb3', 'give1',
'says', 'do1'), 'firmá': ('imperative',), 'firmé': ('done',), 'firmó': ('hello', 'verb3', 'says'), 'fisio': ('pro',),
'fisioterapeuta': ('pro',), 'flor': ('name_words',), 'flores': ('by_post', 'name_words'), 'fontanera': ('pro',),
'fontanero': ('pro',), 'forma': ('imperative',), 'formacion': ('course',), 'formara': ('should',), 'formaramos':
('should',), 'forme': ('should', 'imperative'), 'formemos': ('should',), 'formen': ('imperative',), 'formes':
('should', 'imperative'), 'formá': ('imperative',), 'foto': ('letter',), 'fotografa': ('pro',), 'fotografo': ('pro',),
'fotos': ('letter', 'thing'), 'franco': ('name_words',), 'frustro': ('off',), 'fue': ('hello', 'verb3', 'sent_to',
'is3'), 'fuentes': ('name_words',), 'fuera': ('should',), 'fueron': ('hello', 'verb3'), 'fui': ('hello', 'met1',
'seen1'), 'fuimos': ('hello', 'met1', 'seen1'), 'fusiona': ('imperative',), 'fusionara': ('should',), 'fusionaramos':
('should',), 'fusione': ('should', 'imperative'), 'fusionemos': ('should',), 'fusionen': ('imperative',), 'fusiones':
('should', 'imperative'), 'fusioná': ('imperative',), 'gana': ('verb3',), 'gano': ('verb3',), 'garantice':
('vowed1',), 'garantizo': ('vowed3',), 'gasta': ('imperative',), 'gastara': ('should',), 'gastaramos': ('should',),
'gaste': ('should', 'imperative'), 'gastemos': ('should',), 'gasten': ('imperative',), 'gastes': ('should',
'imperative'), 'gastá': ('imperative',), 'gente': ('hello',), 'gerente': ('rel',), 'gestor': ('pro', 'rel'),
'gestora': ('pro',), 'gestoria': ('pro',), 'ginecologa': ('pro',), 'ginecologo': ('pro',), 'gira': ('give3',),
'girar': ('giveinf',), 'girarla': ('giveinf',), 'girarlas': ('giveinf',), 'girarle': ('giveinf',), 'girarles':
('giveinf',), 'girarlo': ('giveinf',), 'girarlos': ('giveinf',), 'girarme': ('giveinf', 'infme'), 'girarsela':
('giveinf',), 'girarselas': ('giveinf',), 'girarselo': ('giveinf',), 'girarselos': ('giveinf',), 'giro': ('give1',),
'gloria': ('name_words',), 'grabo': ('made3',), 'grabó': ('made3',), 'gracias': ('hello',), 'gran': ('good',),
'guadalupe': ('name_words',), 'guarda': ('imperative',), 'guardara': ('should',), 'guardaramos': ('should',),
'guarde': ('should', 'imperative'), 'guardemos': ('should',), 'guarden': ('imperative',), 'guardes': ('should',
'imperative'), 'guardá': ('imperative',), 'guerra': ('name_words',), 'guia': ('helpful', 'paper'), 'guion':
('paper',), 'guión': ('paper',), 'gusta': ('verb3',), 'gustaria': ('verb3',), 'gusto': ('verb3', 'says'), 'h':
('hours',), 'ha': ('aux3', 'verb3'), 'habia': ('aux3', 'hello', 'verb3'), 'habiamos': ('attempt',), 'habian':
('hello',), 'habla': ('imperative',), 'hablado': ('hello', 'done_pp'), 'hablamos': ('hello', 'met1', 'seen1'),
'hablar': ('see_inf', 'todo_inf'), 'hablara': ('should',), 'hablaramos': ('should',), 'hablare': ('shall1',),
'hablaremos': ('shall1',), 'hable': ('hello', 'seen1', 'should', 'imperative'), 'hablemos': ('should',), 'hablen':
('imperative',), 'hables': ('should', 'imperative'), 'hablo': ('verb3', 'called3', 'seen1', 'met3'), 'hablá':
('imperative',), 'hablé': ('hello', 'seen1'), 'habló': ('verb3', 'called3', 'met3'), 'habra': ('verb3',), 'habria':
('have_to',), 'hace': ('hello', 'verb3', 'imperative'), 'hacemos': ('give1',), 'hacer': ('hello', 'giveinf'),
'hacerla': ('giveinf',), 'hacerlas': ('giveinf',), 'hacerle': ('giveinf', 'infle'), 'hacerles': ('giveinf',),
'hacerlo': ('giveinf',), 'hacerlos': ('giveinf',), 'hacerme': ('giveinf', 'infme'), 'hacersela': ('giveinf',),
'hacerselas': ('giveinf',), 'hacerselo': ('giveinf',), 'hacerselos': ('giveinf',), 'hacia': ('hello', 'verb3'),
'hacé': ('imperative',), 'hacía': ('verb3',), 'haga': ('should', 'imperative', 'ask_subj'), 'hagamos': ('should',),
'hagan': ('imperative',), 'hagas': ('should', 'imperative'), 'hago': ('give1',), 'han': ('aux3', 'hello'), 'hara':
('verb3', 'give3'), 'hare': ('give1',), 'haria': ('would_give',), 'hasta': ('hello',), 'hay': ('hello', 'have_to'),
'haz': ('imperative',), 'hecho': ('hello',), 'hemos': ('hello',), 'hermana': ('hello', 'rel'), 'hermano': ('hello',
'rel'), 'herramienta': ('helpful', 'paper'), 'herrero': ('name_words',), 'hice': ('hello', 'handed1'), 'hiciera':
('should',), 'hicimos': ('hello', 'handed1'), 'hija': ('hello', 'rel'), 'hijo': ('hello', 'rel'), 'hijos': ('rel',),
'hizo': ('hello', 'verb3', 'made3'), 'hora': ('hours', 'span'), 'horas': ('hours', 'span'), 'hoy': ('hello',), 'hrs':
('hours',), 'hs': ('hours',), 'hubo': ('seen1',), 'iba': ('verb3',), 'idea': ('tip',), 'iglesias': ('name_words',),
'igual': ('filler',), 'ilustrador': ('pro',), 'ilustradora': ('pro',), 'imprenta': ('pro',), 'imprima': ('ask_subj',),
'imprimo': ('give1', 'do1'), 'informe': ('told1', 'paper', 'thing'), 'informé': ('told1',), 'ingresada': ('fate',
'happens_pp'), 'ingresado': ('fate', 'happens_pp'), 'inocencio': ('name_words',), 'insista': ('should', 'imperative'),
'insistan': ('imperative',), 'insistas': ('should', 'imperative'), 'insiste': ('verb3', 'opines'), 'insistio':
('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistirle': ('todo_inf',), 'instala': ('hand3',), 'instalador':
('pro',), 'instaladora': ('pro',), 'instalara': ('will_bring',), 'intentado': ('attempt',), 'intentamos': ('tried1',),
'intente': ('tried1', 'attempt'), 'intento': ('tried1',), 'interesa': ('verb3',), 'intereso': ('verb3',), 'intro':
('thing',), 'inversionista': ('rel',), 'inversor': ('rel',), 'inversora': ('rel',), 'inversores': ('rel',),
'invertira': ('verb3',), 'invierta': ('should', 'imperative'), 'inviertan': ('imperative',), 'inviertas': ('should',
'imperative'), 'invierte': ('verb3', 'imperative'), 'invirtiera': ('should',), 'invirtio': ('verb3',), 'invita':
('helps3', 'invites'), 'invitado': ('called_pp', 'invites'), 'invitan': ('helps3', 'invites'), 'invitar': ('giveinf',
'see_inf'), 'invitarla': ('giveinf',), 'invitarlas': ('giveinf',), 'invitarle': ('giveinf',), 'invitarles':
('giveinf',), 'invitarlo': ('giveinf',), 'invitarlos': ('giveinf',), 'invitarme': ('giveinf', 'infme'), 'invitaron':
('invites',), 'invitarsela': ('giveinf',), 'invitarselas': ('giveinf',), 'invitarselo': ('giveinf',), 'invitarselos':
('giveinf',), 'invite': ('called1',), 'invito': ('reach', 'called3', 'invites'), 'ir': ('see_inf',), 'ira':
('verb3',), 'jamas': ('not',), 'jardinero': ('pro',), 'jazmin': ('name_words',), 'jefa': ('hello', 'rel'), 'jefe':
('hello', 'rel'), 'jubila': ('verb3',), 'jubilado': ('fate',), 'jubilo': ('verb3', 'fate'), 'juegue': ('should',
'imperative'), 'jueguen': ('imperative',), 'juegues': ('should', 'imperative'), 'jueves': ('hello',), 'julio':
('hello',), 'junio': ('hello',), 'junta': ('hello', 'date', 'imperative'), 'juntamos': ('met1', 'seen1'), 'juntara':
('should',), 'juntaramos': ('should',), 'juntarme': ('see_inf',), 'juntarnos': ('hello', 'see_inf'), 'juntaron':
('verb3',), 'junte': ('met1', 'should', 'imperative'), 'juntemos': ('should',), 'junten': ('imperative',), 'juntes':
('should', 'imperative'), 'junto': ('verb3',), 'juntá': ('imperative',), 'junté': ('met1',), 'juntó': ('verb3',),
'jura': ('opines',), 'juramos': ('vowed1',), 'jure': ('vowed1',), 'juro': ('vowed3',), 'justo': ('filler',
'name_words'), 'kit': ('helpful',), 'la': ('them', 'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'lance':
('should', 'imperative'), 'lancemos': ('should',), 'lancen': ('imperative',), 'lances': ('should', 'imperative'),
'landing': ('paper',), 'lanza': ('verb3', 'imperative'), 'lanzan': ('verb3',), 'lanzara': ('verb3', 'should'),
'lanzará': ('verb3',), 'lanzo': ('verb3',), 'larga': ('span',), 'las': ('them', 'det', 'hello', 'any_det', 'clitic',
'link', 'article', 'obj'), 'le': ('them', 'hello', 'clitic'), 'lea': ('should', 'imperative'), 'leal':
('name_words',), 'lean': ('imperative',), 'leas': ('should', 'imperative'), 'lei': ('read1',), 'leo': ('give1',),
'leon': ('name_words',), 'les': ('them', 'hello', 'clitic'), 'levanta': ('verb3', 'imperative'), 'levantan':
('verb3',), 'levantara': ('should',), 'levantaramos': ('should',), 'levante': ('should', 'imperative'), 'levantemos':
('should',), 'levanten': ('imperative',), 'levantes': ('should', 'imperative'), 'levanto': ('verb3',), 'levantá':
('imperative',), 'libro': ('by_post', 'helpful', 'paper'), 'lidera': ('verb3',), 'lidero': ('verb3',), 'limita':
('imperative',), 'limitara': ('should',), 'limitaramos': ('should',), 'limite': ('should', 'imperative'), 'limitemos':
('should',), 'limiten': ('imperative',), 'limites': ('should', 'imperative'), 'limitá': ('imperative',), 'link':
('letter', 'helpful', 'paper'), 'liquide': ('should',), 'lista': ('helpful', 'paper', 'ready', 'thing'), 'listo':
('ready',), 'llama': ('imperative',), 'llamada': ('hello', 'letter', 'date'), 'llamado': ('hello', 'done_pp',
'letter', 'called_pp', 'attempt'), 'llamamos': ('give1', 'met1', 'called1', 'attempt'), 'llamar': ('hello', 'giveinf',
'see_inf', 'attempt'), 'llamara': ('give3', 'will3', 'should'), 'llamaramos': ('should',), 'llamare': ('give1',),
'llamaria': ('would_give',), 'llamarla': ('giveinf', 'see_inf', 'infle'), 'llamarlas': ('giveinf',), 'llamarle':
('giveinf', 'see_inf', 'infle'), 'llamarles': ('giveinf',), 'llamarlo': ('giveinf', 'see_inf', 'infle'), 'llamarlos':
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
'llevarselos': ('giveinf',), 'lleve': ('done', 'called1', 'lent1', 'ask_subj'), 'llevo': ('verb3', 'give1', 'called3',
'bring', 'do1'), 'llevé': ('done', 'called1', 'lent1'), 'llevó': ('verb3', 'called3'), 'lo': ('them', 'hello',
'clitic', 'obj'), 'localice': ('should', 'imperative'), 'localicen': ('imperative',), 'localices': ('should',
'imperative'), 'localizar': ('see_inf',), 'localizarla': ('see_inf',), 'localizarlo': ('see_inf',), 'logopeda':
('pro',), 'logramos': ('managed1',), 'logre': ('managed1',), 'los': ('them', 'det', 'hello', 'any_det', 'clitic',
'link', 'article', 'obj'), 'lozano': ('name_words',), 'luego': ('filler', 'hello'), 'luna': ('name_words',), 'lunes':
('hello',), 'luz': ('name_words',), 'madre': ('rel',), 'mail': ('letter', 'reach_noun'), 'malogro': ('off',), 'mama':
('rel',), 'mami': ('rel',), 'manana': ('hello',), 'manda': ('hello', 'give3', 'sent_to', 'imperative', 'send3'),
'mandada': ('writes',), 'mandado': ('done', 'writes', 'called_pp', 'attempt', 'lent'), 'mandamos': ('done', 'give1'),
'mandan': ('give3', 'send3'), 'mandar': ('giveinf', 'hand_inf'), 'mandara': ('give3', 'will3', 'should', 'send3',
'will_bring'), 'mandaramos': ('should',), 'mandare': ('give1',), 'mandaremos': ('give1',), 'mandaria':
('would_give',), 'mandarla': ('giveinf',), 'mandarlas': ('giveinf',), 'mandarle': ('hello', 'giveinf', 'infle'),
'mandarles': ('giveinf', 'infle'), 'mandarlo': ('giveinf', 'infle'), 'mandarlos': ('giveinf',), 'mandarme':
('giveinf', 'infme'), 'mandarmela': ('giveinf', 'infme'), 'mandarmelo': ('giveinf', 'infme'), 'mandarnos': ('giveinf',
'infme'), 'mandarsela': ('giveinf', 'infle'), 'mandarselas': ('giveinf',), 'mandarselo': ('giveinf', 'infle'),
'mandarselos': ('giveinf',), 'mandará': ('give3', 'will3', 'send3', 'will_bring'), 'mande': ('done', 'writes',
'hello', 'should', 'handed1', 'attempt', 'imperative', 'ask_subj'), 'mandemos': ('should',), 'manden':
('imperative',), 'mandes': ('should', 'imperative'), 'mando': ('writes', 'hello', 'reach', 'give1', 'sent_to',
'wrote3', 'do1'), 'mandá': ('imperative',), 'mandársela': ('infle',), 'mandárselo': ('infle',), 'mandé': ('done',
'writes', 'hello', 'handed1', 'attempt'), 'mandó': ('writes', 'hello', 'reach', 'sent_to', 'wrote3'), 'maneja':
('verb3',), 'manten': ('imperative',), 'mantenga': ('should', 'imperative'), 'mantengan': ('imperative',),
'mantengas': ('should', 'imperative'), 'mantiene': ('opines',), 'mantuviera': ('should',), 'manual': ('helpful',),
'manuscrito': ('paper',), 'manzano': ('name_words',), 'maqueta': ('paper', 'thing'), 'mar': ('name_words',), 'marca':
('give3',), 'marcada': ('set',), 'marcar': ('giveinf',), 'marco': ('reach', 'give1', 'called3'), 'marcó': ('reach',
'called3'), 'margarita': ('name_words',), 'marido': ('rel',), 'marin': ('name_words',), 'marina': ('name_words',),
'marque': ('called1', 'should', 'attempt', 'imperative'), 'marquen': ('imperative',), 'marques': ('should',
'imperative'), 'marquista': ('pro',), 'marqué': ('called1', 'attempt'), 'martes': ('hello',), 'marzo': ('hello',),
'mas': ('hello',), 'masterclass': ('course',), 'material': ('helpful', 'paper'), 'mates': ('hello', 'drink', 'date'),
'maximo': ('name_words',), 'mayo': ('hello',), 'me': ('me', 'clitic'), 'mecanica': ('pro',), 'mecanico': ('pro',),
'media': ('span',), 'medico': ('pro',), 'mediodia': ('hello',), 'mejor': ('hello', 'should'), 'mejoro': ('verb3',),
'memoria': ('paper', 'rehearsed'), 'menciona': ('verb3', 'opines'), 'menciono': ('verb3', 'opines', 'says'),
'mensaje': ('hello', 'letter', 'attempt'), 'mensajeamos': ('met1',), 'mensajeo': ('called3',), 'mensajes': ('letter',
'attempt'), 'mensajito': ('letter',), 'mentoria': ('date', 'mentor_noun'), 'mentorias': ('mentor_noun',), 'mentoring':
('mentor_noun',), 'mentoría': ('date', 'mentor_noun'), 'mercedes': ('name_words',), 'merienda': ('hello', 'date'),
'mes': ('hello',), 'mesa': ('date',), 'meses': ('hello',), 'meta': ('should', 'imperative'), 'metamos': ('should',),
'metan': ('imperative',), 'metas': ('should', 'imperative'), 'metiera': ('should',), 'metodo': ('helpful',), 'mi':
('me', 'my', 'hello', 'any_det'), 'mida': ('should', 'imperative'), 'midan': ('imperative',), 'midas': ('should',
'imperative'), 'mide': ('imperative',), 'midiera': ('should',), 'mientras': ('hello',), 'miercoles': ('hello',),
'milagros': ('name_words',), 'min': ('span',), 'minuto': ('span',), 'minutos': ('span',), 'mira': ('imperative',),
'mirar': ('giveinf',), 'mirara': ('should',), 'miraramos': ('should',), 'mirarla': ('giveinf',), 'mirarlas':
('giveinf',), 'mirarle': ('giveinf',), 'mirarles': ('giveinf',), 'mirarlo': ('giveinf',), 'mirarlos': ('giveinf',),
'mirarsela': ('giveinf',), 'mirarselas': ('giveinf',), 'mirarselo': ('giveinf',), 'mirarselos': ('giveinf',), 'mire':
('should', 'read1', 'imperative'), 'miremos': ('should',), 'miren': ('imperative',), 'mires': ('should',
'imperative'), 'miro': ('give1', 'do1'), 'mirá': ('imperative',), 'miré': ('read1',), 'mis': ('my', 'hello',
'any_det'), 'misma': ('hello',), 'mismo': ('filler', 'hello'), 'modelo': ('helpful', 'paper', 'thing'), 'modesto':
('name_words',), 'molina': ('name_words',), 'molinero': ('name_words',), 'monta': ('verb3', 'imperative', 'hand3'),
'montara': ('verb3', 'should'), 'montaramos': ('should',), 'montará': ('verb3',), 'monte': ('name_words', 'should',
'imperative'), 'montemos': ('should',), 'monten': ('imperative',), 'montes': ('name_words', 'should', 'imperative'),
'monto': ('verb3', 'do1'), 'montá': ('imperative',), 'montó': ('verb3',), 'moreno': ('name_words',), 'mostramos':
('told1',), 'mostrar': ('giveinf',), 'mostrara': ('give3',), 'mostrare': ('give1',), 'mostraria': ('would_give',),
'mostrarla': ('giveinf',), 'mostrarlas': ('giveinf',), 'mostrarle': ('giveinf', 'infle'), 'mostrarles': ('giveinf',),
'mostrarlo': ('giveinf',), 'mostrarlos': ('giveinf',), 'mostrarme': ('giveinf', 'infme'), 'mostrarsela': ('giveinf',),
'mostrarselas': ('giveinf',), 'mostrarselo': ('giveinf',), 'mostrarselos': ('giveinf',), 'mostre': ('told1',),
'mostro': ('called3',), 'movemos': ('moved1',), 'movi': ('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',),
'moviera': ('should',), 'movieron': ('moved3',), 'movil': ('reach_noun',), 'movio': ('moved3',), 'msg': ('letter',),
'msj': ('letter',), 'mucho': ('filler', 'hello'), 'muda': ('verb3', 'imperative'), 'mudanzas': ('pro',), 'mudara':
('verb3', 'should'), 'mudaramos': ('should',), 'mudaron': ('verb3',), 'mudará': ('verb3',), 'mude': ('should',
'imperative'), 'mudemos': ('should',), 'muden': ('imperative',), 'mudes': ('should', 'imperative'), 'mudo':
('verb3',), 'mudá': ('imperative',), 'muerta': ('fate',), 'muerto': ('fate',), 'muestra': ('by_post',), 'muestras':
('by_post', 'thing'), 'muestro': ('give1',), 'mueva': ('should', 'imperative'), 'muevan': ('imperative',), 'muevas':
('should', 'imperative'), 'mueve': ('moved3', 'imperative'), 'mujer': ('hello', 'rel'), 'multado': ('happens_pp',),
'murio': ('verb3', 'fate'), 'muy': ('filler', 'hello', 'good'), 'mí': ('me',), 'móvil': ('reach_noun',), 'nacido':
('fate',), 'nacio': ('verb3', 'fate'), 'nada': ('hello',), 'nadie': ('hello',), 'naranjo': ('name_words',),
'necesita': ('hello', 'verb3', 'needs'), 'necesitaba': ('verb3', 'needs'), 'necesitaria': ('verb3',), 'necesito':
('hello',), 'negocia': ('imperative',), 'negociara': ('should',), 'negociaramos': ('should',), 'negocie': ('should',
'imperative'), 'negociemos': ('should',), 'negocien': ('imperative',), 'negocies': ('should', 'imperative'),
'negociá': ('imperative',), 'negro': ('name_words',), 'ni': ('not', 'hello'), 'nieta': ('rel',), 'nieto': ('rel',),
'nieves': ('name_words',), 'ninas': ('rel',), 'ninera': ('pro',), 'ningun': ('not',), 'ninguna': ('not',), 'ninos':
('rel',), 'no': ('not',), 'noche': ('hello',), 'nomas': ('filler',), 'nombrada': ('happens_pp',), 'nombrado':
('happens_pp',), 'nombre': ('thing', 'reach_noun'), 'nombres': ('thing',), 'nos': ('me', 'hello', 'clitic'),
'nosotras': ('i',), 'nosotros': ('i', 'hello'), 'notaria': ('pro',), 'notario': ('pro',), 'notas': ('helpful',),
'novela': ('paper',), 'novia': ('rel',), 'noviembre': ('hello',), 'novio': ('rel',), 'nuera': ('rel',), 'nuestra':
('my', 'hello', 'any_det'), 'nuestras': ('my', 'any_det'), 'nuestro': ('my', 'hello', 'any_det'), 'nuestros': ('my',
'hello', 'any_det'), 'nueva': ('hello',), 'nuevo': ('hello',), 'numero': ('thing', 'reach_noun'), 'nunca': ('not',
'hello'), 'nutricionista': ('pro',), 'número': ('thing', 'reach_noun'), 'observaciones': ('feedback_noun',),
'obviamente': ('filler',), 'octubre': ('hello',), 'odia': ('verb3', 'says'), 'odio': ('verb3',), 'oferta': ('thing',
'mine_thing'), 'oficina': ('hello',), 'ofrece': ('imperative',), 'ofreciera': ('should',), 'ofrecio': ('may3',),
'ofrezca': ('should', 'imperative'), 'ofrezcan': ('imperative',), 'ofrezcas': ('should', 'imperative'), 'oftalmologo':
('pro',), 'ok': ('ready',), 'olmo': ('name_words',), 'olvida': ('imperative',), 'olvidara': ('should',),
'olvidaramos': ('should',), 'olvidate': ('imperative',), 'olvide': ('should', 'imperative'), 'olvidemos': ('should',),
'olviden': ('imperative',), 'olvides': ('should', 'imperative'), 'olvidá': ('imperative',), 'olvídate':
('imperative',), 'operada': ('fate', 'happens_pp'), 'operado': ('fate', 'happens_pp'), 'opina': ('verb3', 'opines',
'says'), 'opinion': ('tip',), 'opino': ('opines',), 'oposicion': ('rehearsed',), 'optico': ('pro',), 'oral':
('rehearsed',), 'organice': ('should', 'imperative'), 'organicen': ('imperative',), 'organices': ('should',
'imperative'), 'organiza': ('verb3',), 'organizo': ('verb3',), 'organizó': ('verb3',), 'ortodoncista': ('pro',),
'osteopata': ('pro',), 'otra': ('hello',), 'otro': ('hello',), 'otros': ('hello',), 'pactada': ('set',), 'pactamos':
('set_up',), 'padre': ('rel',), 'paga': ('verb3', 'give3', 'imperative', 'send3'), 'pagado': ('done',), 'pagamos':
('done',), 'pagan': ('give3', 'send3'), 'pagar': ('hello', 'giveinf', 'hand_inf'), 'pagara': ('verb3', 'give3',
'should', 'send3', 'will_bring'), 'pagare': ('give1',), 'pagaria': ('would_give',), 'pagarla': ('giveinf',),
'pagarlas': ('giveinf',), 'pagarle': ('giveinf', 'infle'), 'pagarles': ('giveinf',), 'pagarlo': ('giveinf',),
'pagarlos': ('giveinf',), 'pagarme': ('giveinf', 'infme'), 'pagarsela': ('giveinf',), 'pagarselas': ('giveinf',),
'pagarselo': ('giveinf',), 'pagarselos': ('giveinf',), 'pagará': ('verb3', 'give3', 'send3', 'will_bring'), 'pago':
('hello', 'verb3', 'give1', 'thing', 'do1'), 'pague': ('done', 'should', 'imperative'), 'paguen': ('imperative',),
'pagues': ('should', 'imperative'), 'pagué': ('done',), 'pagó': ('hello', 'verb3'), 'paisajista': ('pro',), 'palma':
('name_words',), 'paloma': ('name_words',), 'pana': ('rel',), 'papa': ('rel',), 'papi': ('rel',), 'paquete':
('by_post',), 'para': ('hello', 'imperative'), 'parara': ('should',), 'pararamos': ('should',), 'parcero': ('rel',),
'pardo': ('name_words',), 'pare': ('should', 'imperative'), 'parece': ('filler', 'verb3'), 'parecia': ('verb3',),
'pareja': ('rel',), 'paremos': ('should',), 'paren': ('imperative',), 'pares': ('should', 'imperative'), 'parrillada':
('date',), 'partido': ('date',), 'pará': ('imperative',), 'pasa': ('hello', 'give3'), 'pasada': ('hello',), 'pasado':
('done', 'hello', 'lent'), 'pasamos': ('give1', 'moved1'), 'pasan': ('give3',), 'pasar': ('giveinf', 'see_inf'),
'pasara': ('give3', 'will3', 'should'), 'pasare': ('give1',), 'pasaria': ('would_give',), 'pasarla': ('giveinf',),
'pasarlas': ('giveinf',), 'pasarle': ('hello', 'giveinf', 'infle'), 'pasarles': ('giveinf', 'infle'), 'pasarlo':
('giveinf',), 'pasarlos': ('giveinf',), 'pasarme': ('giveinf', 'infme'), 'pasarmela': ('giveinf', 'infme'),
'pasarmelo': ('giveinf', 'infme'), 'pasarnos': ('giveinf', 'infme'), 'pasaron': ('reach', 'came3'), 'pasarsela':
('giveinf', 'infle'), 'pasarselas': ('giveinf',), 'pasarselo': ('giveinf', 'infle'), 'pasarselos': ('giveinf',),
'pasará': ('give3', 'will3'), 'pase': ('done', 'should', 'handed1', 'lent1', 'ask_subj'), 'pasemos': ('should',),
'pases': ('should',), 'paso': ('hello', 'reach', 'give1', 'came3', 'seen1', 'moved3', 'do1'), 'pastel': ('by_post',),
'pastor': ('name_words',), 'pasársela': ('infle',), 'pasárselo': ('infle',), 'pasé': ('done', 'handed1', 'lent1'),
'pasó': ('hello', 'reach', 'came3', 'seen1', 'moved3'), 'patenta': ('imperative',), 'patentara': ('should',),
'patentaramos': ('should',), 'patente': ('should', 'imperative'), 'patentemos': ('should',), 'patenten':
('imperative',), 'patentes': ('should', 'imperative'), 'patentá': ('imperative',), 'paz': ('name_words',), 'pedi':
('hello',), 'pediatra': ('pro',), 'pedir': ('todo_inf',), 'pedirle': ('todo_inf',), 'pedirles': ('todo_inf',),
'pegue': ('met1',), 'pelearon': ('verb3',), 'peluquera': ('pro',), 'peluquero': ('pro',), 'pena': ('name_words',),
'pendiente': ('hello',), 'pensaba': ('verb3',), 'peor': ('hello',), 'perdio': ('verb3',), 'perla': ('name_words',),
'permita': ('should', 'imperative'), 'permitan': ('imperative',), 'permitas': ('should', 'imperative'), 'pero':
('hello', 'turn', 'but'), 'perro': ('rel',), 'pescador': ('name_words',), 'pida': ('should', 'imperative'), 'pidamos':
('should',), 'pidan': ('imperative',), 'pidas': ('should', 'imperative'), 'pide': ('verb3', 'imperative', 'needs'),
'pidiera': ('should',), 'pidio': ('hello', 'verb3', 'bidding', 'needs'), 'piedad': ('name_words',), 'piensa':
('verb3', 'may3', 'opines', 'says'), 'piensan': ('verb3',), 'pierde': ('verb3',), 'pilar': ('name_words',), 'pino':
('name_words',), 'pinta': ('hand3',), 'pintor': ('pro',), 'pintora': ('pro',), 'pitch': ('paper', 'rehearsed'),
'plan': ('paper',), 'planilla': ('thing',), 'plano': ('paper', 'thing'), 'planos': ('paper', 'thing'), 'plantada':
('stood',), 'plantadas': ('stood',), 'plantado': ('stood',), 'plantados': ('stood',), 'plantilla': ('helpful',
'paper'), 'plantillas': ('helpful',), 'platique': ('hello',), 'plaza': ('name_words',), 'pliego': ('paper',), 'poco':
('hello',), 'podcast': ('helpful', 'paper'), 'podia': ('verb3',), 'podologo': ('pro',), 'podra': ('verb3', 'may3'),
'podria': ('verb3', 'may3', 'should'), 'podriamos': ('should',), 'polas': ('drink',), 'pon': ('imperative',),
'pondra': ('verb3', 'give3'), 'pondria': ('would_give',), 'pone': ('verb3', 'imperative'), 'ponencia': ('course',),
'poner': ('hello', 'giveinf'), 'ponerla': ('giveinf',), 'ponerlas': ('giveinf',), 'ponerle': ('giveinf',), 'ponerles':
('giveinf',), 'ponerlo': ('giveinf',), 'ponerlos': ('giveinf',), 'ponerme': ('giveinf', 'infme'), 'ponernos':
('giveinf', 'infme'), 'ponersela': ('giveinf',), 'ponerselas': ('giveinf',), 'ponerselo': ('giveinf',), 'ponerselos':
('giveinf',), 'ponga': ('should', 'imperative'), 'pongamos': ('should',), 'pongan': ('imperative',), 'pongas':
('should', 'imperative'), 'pongo': ('give1',), 'ponte': ('imperative',), 'poné': ('imperative',), 'por': ('hello',
'link'), 'porque': ('hello',), 'portafolio': ('paper',), 'portfolio': ('paper',), 'pospone': ('moved3',),
'posponemos': ('moved1',), 'posponga': ('should',), 'pospuesta': ('moved_pp',), 'pospuesto': ('moved_pp',), 'pospuso':
('off', 'moved3'), 'posterga': ('moved3',), 'postergada': ('moved_pp',), 'postergado': ('moved_pp',), 'postergamos':
('moved1',), 'postergara': ('should',), 'postergo': ('off', 'moved3'), 'postergue': ('should', 'imperative'),
'posterguen': ('imperative',), 'postergues': ('should', 'imperative'), 'pozo': ('name_words',), 'ppto': ('thing',
'mine_thing'), 'practicando': ('review_inf',), 'practicar': ('review_inf',), 'prado': ('name_words',), 'precios':
('thing',), 'precisa': ('needs',), 'prefiere': ('verb3',), 'prefirio': ('verb3',), 'pregunta': ('verb3', 'says',
'imperative'), 'preguntar': ('see_inf', 'todo_inf'), 'preguntara': ('should',), 'preguntaramos': ('should',),
'preguntarle': ('todo_inf',), 'preguntarles': ('todo_inf',), 'pregunte': ('should', 'imperative'), 'preguntemos':
('should',), 'pregunten': ('imperative',), 'preguntes': ('should', 'imperative'), 'pregunto': ('verb3', 'says'),
'preguntá': ('imperative',), 'preguntó': ('verb3', 'says'), 'premiada': ('happens_pp',), 'premiado': ('happens_pp',),
'preocupa': ('verb3',), 'prepara': ('give3', 'imperative', 'hand3'), 'preparamos': ('give1',), 'preparando':
('review_inf',), 'preparar': ('giveinf', 'bring', 'review_inf'), 'preparara': ('give3', 'will3', 'should', 'hand3',
'will_bring'), 'prepararamos': ('should',), 'preparare': ('give1',), 'prepararia': ('would_give',), 'prepararla':
('giveinf',), 'prepararlas': ('giveinf',), 'prepararle': ('giveinf', 'infle'), 'prepararles': ('giveinf',),
'prepararlo': ('giveinf',), 'prepararlos': ('giveinf',), 'prepararme': ('giveinf', 'infme'), 'prepararsela':
('giveinf',), 'prepararselas': ('giveinf',), 'prepararselo': ('giveinf',), 'prepararselos': ('giveinf',), 'preparará':
('give3', 'will3', 'hand3', 'will_bring'), 'prepare': ('done', 'should', 'imperative', 'ask_subj'), 'preparemos':
('should',), 'preparen': ('imperative',), 'prepares': ('should', 'imperative'), 'preparo': ('give1', 'made3', 'do1'),
'prepará': ('imperative',), 'preparé': ('done',), 'preparó': ('made3',), 'presenta': ('give3', 'imperative', 'hand3'),
'presentacion': ('date', 'paper', 'rehearsed'), 'presentamos': ('give1',), 'presentan': ('give3',), 'presentar':
('giveinf',), 'presentara': ('give3', 'will3', 'should', 'will_bring'), 'presentaramos': ('should',), 'presentare':
('give1',), 'presentaria': ('would_give',), 'presentarla': ('giveinf',), 'presentarlas': ('giveinf',), 'presentarle':
('giveinf', 'infle'), 'presentarles': ('giveinf', 'infle'), 'presentarlo': ('giveinf',), 'presentarlos': ('giveinf',),
'presentarme': ('giveinf', 'infme'), 'presentarnos': ('giveinf', 'infme'), 'presentarsela': ('giveinf',),
'presentarselas': ('giveinf',), 'presentarselo': ('giveinf',), 'presentarselos': ('giveinf',), 'presentará': ('give3',
'will3', 'will_bring'), 'presente': ('done', 'hello', 'should', 'imperative', 'ask_subj'), 'presentemos': ('should',),
'presenten': ('imperative',), 'presentes': ('should', 'imperative'), 'presento': ('hello', 'give1', 'do1'),
'presentá': ('imperative',), 'presenté': ('done', 'hello'), 'presentó': ('hello',), 'presta': ('give3', 'imperative'),
'prestado': ('lent',), 'prestar': ('giveinf',), 'prestara': ('give3', 'should'), 'prestaramos': ('should',),
'prestare': ('give1',), 'prestaria': ('would_give',), 'prestarla': ('giveinf',), 'prestarlas': ('giveinf',),
'prestarle': ('giveinf', 'infle'), 'prestarles': ('giveinf',), 'prestarlo': ('giveinf',), 'prestarlos': ('giveinf',),
'prestarme': ('giveinf', 'infme'), 'prestarsela': ('giveinf',), 'prestarselas': ('giveinf',), 'prestarselo':
('giveinf',), 'prestarselos': ('giveinf',), 'prestará': ('give3',), 'preste': ('done', 'should', 'handed1',
'imperative', 'lent1'), 'prestemos': ('should',), 'presten': ('imperative',), 'prestes': ('should', 'imperative'),
'presto': ('give1',), 'prestá': ('imperative',), 'presté': ('done', 'handed1', 'lent1'), 'presupuesto': ('hello',
'thing', 'mine_thing'), 'prevista': ('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'priorice':
('should', 'imperative'), 'prioricen': ('imperative',), 'priorices': ('should', 'imperative'), 'prioriza':
('imperative',), 'priorizara': ('should',), 'probablemente': ('filler',), 'probara': ('should',), 'probe': ('tried1',
'read1'), 'probemos': ('should',), 'probo': ('verb3',), 'producto': ('paper',), 'profe': ('pro',), 'profesor':
('pro',), 'profesora': ('pro',), 'programada': ('set',), 'programado': ('set',), 'programador': ('pro',),
'programadora': ('pro',), 'programamos': ('set_up',), 'programe': ('set_up',), 'promete': ('may3',), 'prometi':
('vowed1',), 'prometimos': ('vowed1',), 'prometio': ('hello', 'may3', 'vowed3'), 'propone': ('verb3',), 'proporcione':
('handed1',), 'propuesta': ('paper', 'thing', 'mine_thing'), 'propuesto': ('hello',), 'propuso': ('verb3', 'may3'),
'prospero': ('name_words',), 'proveedor': ('hello', 'pro'), 'proveedora': ('pro',), 'proxima': ('hello',), 'proximo':
('hello',), 'proyecto': ('paper',), 'prueba': ('verb3', 'imperative'), 'pruebe': ('should', 'imperative'), 'prueben':
('imperative',), 'pruebes': ('should', 'imperative'), 'pruebo': ('do1',), 'psicologa': ('pro',), 'psicologo':
('pro',), 'publico': ('do1',), 'publique': ('should', 'imperative'), 'publiquen': ('imperative',), 'publiques':
('should', 'imperative'), 'pude': ('managed1',), 'pudimos': ('managed1',), 'pudo': ('hello',), 'puede': ('hello',
'verb3', 'may3'), 'pueden': ('verb3',), 'puedo': ('hello',), 'puente': ('name_words',), 'pues': ('filler',), 'puesta':
('set',), 'puesto': ('hello',), 'puliendo': ('review_inf',), 'pulir': ('review_inf',), 'pusiera': ('should',), 'puso':
('verb3',), 'que': ('hello',), 'queda': ('verb3', 'imperative'), 'quedado': ('hello', 'done_pp', 'attempt',
'invites'), 'quedamos': ('hello', 'met1', 'seen1', 'attempt', 'invites'), 'quedar': ('see_inf',), 'quedara':
('should',), 'quedaramos': ('should',), 'quedaremos': ('shall1',), 'quedaron': ('hello',), 'quede': ('hello', 'met1',
'should', 'attempt', 'invites', 'imperative'), 'quedemos': ('should',), 'queden': ('imperative',), 'quedes':
('should', 'imperative'), 'quedo': ('hello', 'verb3'), 'quedá': ('imperative',), 'quedé': ('hello', 'met1', 'attempt',
'invites'), 'quedó': ('hello', 'verb3'), 'queria': ('hello', 'verb3', 'bidding', 'needs'), 'querra': ('verb3',),
'querria': ('needs',), 'quiere': ('hello', 'verb3', 'may3', 'is3', 'bidding', 'needs'), 'quieren': ('hello', 'verb3'),
'quiero': ('hello',), 'quince': ('span',), 'quise': ('hello', 'tried1', 'attempt'), 'quisiera': ('verb3',),
'quisimos': ('tried1',), 'quiso': ('hello',), 'quita': ('imperative',), 'quitara': ('should',), 'quitaramos':
('should',), 'quite': ('should', 'imperative'), 'quitemos': ('should',), 'quiten': ('imperative',), 'quites':
('should', 'imperative'), 'quitá': ('imperative',), 'qué': ('hello',), 'rapidamente': ('filler',), 'rapidito':
('filler',), 'rapido': ('filler',), 'ratito': ('span',), 'rato': ('span',), 'reagenda': ('moved3',), 'reagendada':
('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagende': ('moved1',), 'reagendo':
('moved3',), 'realmente': ('filler',), 'recalca': ('opines',), 'rechace': ('should', 'imperative'), 'rechacen':
('imperative',), 'rechaces': ('should', 'imperative'), 'rechaza': ('verb3', 'imperative'), 'rechazara': ('should',),
'rechazo': ('verb3',), 'recibe': ('helps3',), 'reciben': ('helps3',), 'recibi': ('called1',), 'recibido':
('called_pp',), 'recibimos': ('called1',), 'recibio': ('reach', 'called3'), 'recien': ('filler', 'hello'), 'reclama':
('needs',), 'reclamar': ('todo_inf',), 'reclamarle': ('todo_inf',), 'reclame': ('should',), 'reclamo': ('needs',),
'recoge': ('helps3',), 'recogen': ('helps3',), 'recogi': ('called1',), 'recogio': ('called3',), 'recojo': ('do1',),
'recomendaba': ('advises',), 'recomendacion': ('tip',), 'recomendar': ('giveinf',), 'recomendare': ('give1',),
'recomendarla': ('giveinf',), 'recomendarlas': ('giveinf',), 'recomendarle': ('giveinf',), 'recomendarles':
('giveinf',), 'recomendarlo': ('giveinf',), 'recomendarlos': ('giveinf',), 'recomendarme': ('giveinf', 'infme'),
'recomendarsela': ('giveinf',), 'recomendarselas': ('giveinf',), 'recomendarselo': ('giveinf',), 'recomendarselos':
('giveinf',), 'recomendo': ('hello', 'verb3', 'advises', 'bidding'), 'recomienda': ('verb3', 'advises'), 'recomiendo':
('give1',), 'reconoce': ('opines',), 'reconocio': ('says',), 'recorda': ('remind',), 'recordar': ('giveinf',
'remind'), 'recordarme': ('remind',), 'recorta': ('imperative',), 'recortara': ('should',), 'recortaramos':
('should',), 'recorte': ('should', 'imperative'), 'recortemos': ('should',), 'recorten': ('imperative',), 'recortes':
('should', 'imperative'), 'recortá': ('imperative',), 'recuerda': ('remind',), 'redaccion': ('paper',), 'redacta':
('hand3',), 'redacto': ('made3', 'do1'), 'redactor': ('pro',), 'redactora': ('pro',), 'redactó': ('made3',), 'reduce':
('imperative',), 'redujera': ('should',), 'reduzca': ('should', 'imperative'), 'reduzcan': ('imperative',),
'reduzcas': ('should', 'imperative'), 'reenvia': ('give3', 'send3'), 'reenviado': ('writes',), 'reenviar': ('giveinf',
'hand_inf'), 'reenviara': ('give3',), 'reenviare': ('give1',), 'reenviaria': ('would_give',), 'reenviarla':
('giveinf',), 'reenviarlas': ('giveinf',), 'reenviarle': ('giveinf', 'infle'), 'reenviarles': ('giveinf',),
'reenviarlo': ('giveinf',), 'reenviarlos': ('giveinf',), 'reenviarme': ('giveinf', 'infme'), 'reenviarsela':
('giveinf',), 'reenviarselas': ('giveinf',), 'reenviarselo': ('giveinf',), 'reenviarselos': ('giveinf',), 'reenvie':
('done', 'writes', 'handed1'), 'reenvio': ('writes', 'give1'), 'reenvió': ('writes',), 'reenvía': ('give3', 'send3'),
'reenvío': ('give1',), 'reformista': ('pro',), 'refugio': ('name_words',), 'regala': ('imperative',), 'regalado':
('lent',), 'regalara': ('should',), 'regalaramos': ('should',), 'regale': ('should', 'handed1', 'imperative',
'lent1'), 'regalemos': ('should',), 'regalen': ('imperative',), 'regales': ('should', 'imperative'), 'regalo':
('by_post',), 'regalá': ('imperative',), 'regalé': ('handed1', 'lent1'), 'registra': ('imperative',), 'registrara':
('should',), 'registraramos': ('should',), 'registre': ('should', 'imperative'), 'registremos': ('should',),
'registren': ('imperative',), 'registres': ('should', 'imperative'), 'registrá': ('imperative',), 'regresa': ('verb3',
'give3'), 'regresara': ('verb3',), 'regreso': ('verb3',), 'reinverta': ('imperative',), 'reinvertara': ('should',),
'reinvertaramos': ('should',), 'reinverte': ('should', 'imperative'), 'reinvertemos': ('should',), 'reinverten':
('imperative',), 'reinvertes': ('should', 'imperative'), 'reinvertá': ('imperative',), 'reinvierta': ('should',),
'relato': ('paper',), 'relleno': ('do1',), 'remedios': ('name_words',), 'remitido': ('writes',), 'renegocia':
('imperative',), 'renegociara': ('should',), 'renegociaramos': ('should',), 'renegocie': ('should', 'imperative'),
'renegociemos': ('should',), 'renegocien': ('imperative',), 'renegocies': ('should', 'imperative'), 'renegociá':
('imperative',), 'renueve': ('should', 'imperative'), 'renueven': ('imperative',), 'renueves': ('should',
'imperative'), 'renuncia': ('verb3',), 'renunciara': ('verb3',), 'renuncie': ('should',), 'renuncio': ('verb3',),
'repara': ('hand3',), 'reparta': ('should', 'imperative'), 'repartan': ('imperative',), 'repartas': ('should',
'imperative'), 'repasando': ('review_inf',), 'repasar': ('review_inf',), 'repase': ('read1',), 'repite': ('opines',),
'reporte': ('thing',), 'reprograma': ('moved3',), 'reprogramada': ('moved_pp',), 'reprogramado': ('moved_pp',),
'reprogramamos': ('moved1',), 'reprogramo': ('moved3',), 'reservada': ('set',), 'reservado': ('set',), 'reservamos':
('bring',), 'reservar': ('bring',), 'reserve': ('done', 'set_up', 'ask_subj'), 'reservo': ('bring',), 'reservé':
('done', 'set_up'), 'resista': ('should', 'imperative'), 'resistan': ('imperative',), 'resistas': ('should',
'imperative'), 'responda': ('should', 'imperative'), 'respondan': ('imperative',), 'respondas': ('should',
'imperative'), 'responde': ('give3', 'answers', 'opines', 'hand3', 'answered'), 'responden': ('give3',), 'responder':
('giveinf',), 'respondera': ('give3', 'will3', 'hand3'), 'respondere': ('give1',), 'responderia': ('would_give',),
'responderla': ('giveinf',), 'responderlas': ('giveinf',), 'responderle': ('giveinf', 'infle'), 'responderles':
('giveinf',), 'responderlo': ('giveinf',), 'responderlos': ('giveinf',), 'responderme': ('giveinf', 'infme'),
'respondernos': ('giveinf', 'infme'), 'respondersela': ('giveinf',), 'responderselas': ('giveinf',), 'responderselo':
('giveinf',), 'responderselos': ('giveinf',), 'respondi': ('called1',), 'respondido': ('called_pp', 'answered'),
'respondieron': ('answers', 'answered'), 'respondio': ('reach', 'called3', 'answers', 'opines', 'answered'),
'respondo': ('give1',), 'respuesta': ('thing',), 'resuelve': ('hand3',), 'resuelvo': ('give1',), 'retrasa': ('moved3',
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
('give1', 'do1'), 'revisá': ('imperative',), 'revisé': ('hello', 'read1'), 'rey': ('name_words',), 'reyes':
('name_words',), 'rio': ('name_words',), 'rios': ('name_words',), 'rivera': ('name_words',), 'robado':
('happens_pp',), 'robles': ('name_words',), 'rojas': ('name_words',), 'rosa': ('name_words',), 'rosario':
('name_words',), 'rubio': ('name_words',), 'sabado': ('hello', 'name_words'), 'sabe': ('hello', 'verb3', 'opines'),
'saber': ('causative',), 'sabia': ('verb3',), 'saca': ('imperative',), 'sacara': ('should',), 'saco': ('made3',),
'sal': ('imperative',), 'saldra': ('verb3',), 'sale': ('verb3',), 'salga': ('should', 'imperative'), 'salgamos':
('should',), 'salgan': ('imperative',), 'salgas': ('should', 'imperative'), 'salia': ('verb3',), 'saliera':
('should',), 'salio': ('verb3', 'seen1'), 'salir': ('see_inf',), 'salta': ('sent_to',), 'salto': ('sent_to',),
'salude': ('called1',), 'saludo': ('verb3', 'reach', 'called3', 'met3'), 'salvador': ('name_words',), 'santos':
('name_words',), 'saque': ('should', 'imperative'), 'saquemos': ('should',), 'saquen': ('imperative',), 'saques':
('should', 'imperative'), 'script': ('helpful',), 'se': ('them', 'hello', 'verb3', 'is3', 'imperative'), 'sea':
('should', 'imperative'), 'seamos': ('should',), 'sean': ('imperative',), 'seas': ('should', 'imperative'),
'secretaria': ('pro', 'rel'), 'secretario': ('rel',), 'seguia': ('verb3',), 'seguira': ('verb3',), 'segun':
('hello',), 'seguramente': ('filler',), 'semana': ('hello',), 'seminario': ('course',), 'sentamos': ('met1',),
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
'solo': ('filler',), 'son': ('verb3',), 'sostiene': ('opines',), 'startup': ('rel',), 'su': ('their', 'hello',
'any_det'), 'suba': ('should', 'imperative'), 'subamos': ('should',), 'suban': ('imperative',), 'subas': ('should',
'imperative'), 'sube': ('verb3', 'imperative', 'hand3'), 'subi': ('imperative', 'lent1'), 'subiera': ('should',),
'subio': ('verb3',), 'subir': ('giveinf',), 'subirla': ('giveinf',), 'subirlas': ('giveinf',), 'subirle':
('giveinf',), 'subirles': ('giveinf',), 'subirlo': ('giveinf',), 'subirlos': ('giveinf',), 'subirsela': ('giveinf',),
'subirselas': ('giveinf',), 'subirselo': ('giveinf',), 'subirselos': ('giveinf',), 'subo': ('do1',), 'suegra':
('rel',), 'suegro': ('rel',), 'suelte': ('should',), 'sueltes': ('should',), 'suena': ('verb3',), 'sufre': ('verb3',),
'sufrio': ('verb3',), 'sugerencia': ('tip',), 'sugeria': ('advises',), 'sugiere': ('verb3', 'advises'), 'sugirio':
('verb3', 'advises'), 'suma': ('imperative',), 'sumara': ('should',), 'sumaramos': ('should',), 'sume': ('should',
'imperative'), 'sumemos': ('should',), 'sumen': ('imperative',), 'sumes': ('should', 'imperative'), 'sumá':
('imperative',), 'supuestamente': ('filler',), 'sus': ('their', 'hello', 'any_det'), 'suspende': ('off',),
'suspendida': ('off',), 'suspendido': ('off',), 'suspendieron': ('off',), 'suspendio': ('off',), 'sé':
('imperative',), 'sólo': ('filler',), 'tabla': ('helpful',), 'tacos': ('drink',), 'taller': ('hello', 'course'),
'tambien': ('filler', 'hello'), 'también': ('filler', 'hello'), 'tampoco': ('not',), 'tapicero': ('pro',), 'tarde':
('hello',), 'tarifas': ('thing',), 'tarjeta': ('reach_noun',), 'tarta': ('by_post',), 'tb': ('filler',), 'tecnica':
('pro',), 'tecnico': ('pro',), 'tel': ('reach_noun',), 'telefoneado': ('called_pp', 'attempt'), 'telefonee':
('called1', 'attempt'), 'telefoneo': ('reach', 'called3'), 'telefono': ('reach_noun',), 'teléfono': ('reach_noun',),
'teme': ('verb3',), 'template': ('helpful', 'paper'), 'temprano': ('hello',), 'ten': ('imperative',), 'tendra':
('verb3',), 'tendria': ('have_to',), 'tendriamos': ('have_to',), 'tene': ('imperative',), 'tenemos': ('hello',
'have_to'), 'tenga': ('should', 'imperative'), 'tengan': ('imperative',), 'tengas': ('should', 'imperative'), 'tengo':
('hello', 'have_to'), 'tenia': ('verb3', 'is3'), 'termina': ('verb3', 'hand3'), 'terminado': ('done',), 'terminar':
('see_inf',), 'terminara': ('verb3', 'will_bring'), 'termine': ('done',), 'termino': ('verb3', 'do1'), 'terminó':
('verb3',), 'tesis': ('paper', 'rehearsed'), 'testea': ('imperative',), 'testeara': ('should',), 'testearamos':
('should',), 'testee': ('should', 'imperative'), 'testeemos': ('should',), 'testeen': ('imperative',), 'testees':
('should', 'imperative'), 'testeá': ('imperative',), 'texto': ('paper',), 'tfg': ('paper',), 'tfm': ('paper',), 'tia':
('rel',), 'tienda': ('hello',), 'tiene': ('hello', 'verb3', 'is3'), 'tienen': ('verb3',), 'tinto': ('hello', 'date'),
'tio': ('rel',), 'tip': ('tip',), 'tips': ('tip',), 'tirada': ('stood',), 'tirado': ('stood',), 'tita': ('rel',),
'tlf': ('reach_noun',), 'tmb': ('filler',), 'toda': ('filler',), 'todas': ('hello',), 'todavia': ('filler', 'hello'),
'todo': ('filler', 'hello'), 'todos': ('hello',), 'toma': ('verb3', 'imperative'), 'tomado': ('hello', 'done_pp'),
'tomamos': ('hello', 'met1'), 'tomando': ('hello',), 'tomar': ('see_inf',), 'tomara': ('verb3', 'should'),
'tomaramos': ('should',), 'tomare': ('shall1',), 'tomaremos': ('shall1',), 'tomará': ('verb3',), 'tome': ('hello',
'met1', 'should', 'imperative'), 'tomemos': ('should',), 'tomen': ('imperative',), 'tomes': ('should', 'imperative'),
'tomo': ('verb3', 'answers', 'made3'), 'tomá': ('imperative',), 'tomé': ('hello', 'met1'), 'tomó': ('verb3',
'answers', 'made3'), 'topa': ('verb3',), 'topamos': ('met1',), 'tope': ('met1',), 'topo': ('verb3',), 'topografo':
('pro',), 'toque': ('should', 'imperative'), 'toquen': ('imperative',), 'toques': ('should', 'imperative'), 'toro':
('name_words',), 'torre': ('name_words',), 'torres': ('name_words',), 'trabaja': ('verb3', 'is3', 'imperative'),
'trabajaba': ('verb3',), 'trabajan': ('verb3',), 'trabajara': ('should',), 'trabajaramos': ('should',), 'trabaje':
('should', 'imperative'), 'trabajemos': ('should',), 'trabajen': ('imperative',), 'trabajes': ('should',
'imperative'), 'trabajo': ('hello', 'verb3'), 'trabajá': ('imperative',), 'trabajó': ('verb3',), 'traductor':
('pro',), 'traductora': ('pro',), 'traduzco': ('do1',), 'trae': ('give3', 'hand3'), 'traer': ('hello', 'giveinf',
'bring'), 'traera': ('give3', 'hand3', 'will_bring'), 'traere': ('give1',), 'traeria': ('would_give',), 'traerla':
('giveinf',), 'traerlas': ('giveinf',), 'traerle': ('giveinf', 'infle'), 'traerles': ('giveinf',), 'traerlo':
('giveinf',), 'traerlos': ('giveinf',), 'traerme': ('giveinf', 'infme'), 'traernos': ('giveinf', 'infme'),
'traersela': ('giveinf',), 'traerselas': ('giveinf',), 'traerselo': ('giveinf',), 'traerselos': ('giveinf',),
'tragos': ('drink',), 'traiga': ('should', 'imperative', 'ask_subj'), 'traigan': ('imperative',), 'traigas':
('should', 'imperative'), 'traigo': ('give1', 'bring', 'do1'), 'traje': ('lent1',), 'trajo': ('called3',),
'transferencia': ('thing',), 'transferi': ('done',), 'transferir': ('giveinf', 'hand_inf'), 'transferira': ('give3',),
'transferire': ('give1',), 'transferiria': ('would_give',), 'transferirla': ('giveinf',), 'transferirlas':
('giveinf',), 'transferirle': ('giveinf',), 'transferirles': ('giveinf',), 'transferirlo': ('giveinf',),
'transferirlos': ('giveinf',), 'transferirme': ('giveinf', 'infme'), 'transferirsela': ('giveinf',),
'transferirselas': ('giveinf',), 'transferirselo': ('giveinf',), 'transferirselos': ('giveinf',), 'transfiere':
('give3', 'send3'), 'transfiero': ('give1',), 'trasladada': ('moved_pp', 'happens_pp'), 'trasladado': ('happens_pp',),
'traspase': ('should',), 'trate': ('tried1', 'attempt'), 'traumatologa': ('pro',), 'traumatologo': ('pro',),
'treinta': ('span',), 'tres': ('hello', 'span'), 'tropece': ('met1',), 'truco': ('tip',), 'tutoria': ('mentor_noun',),
'tutorial': ('helpful',), 'tutorias': ('mentor_noun',), 'tuve': ('hello', 'seen1'), 'tuviera': ('should',), 'tuvimos':
('seen1',), 'tuvo': ('hello', 'verb3'), 'ubicar': ('see_inf',), 'ubicarla': ('see_inf',), 'ubicarlo': ('see_inf',),
'ultima': ('hello',), 'un': ('det', 'hello', 'any_det', 'link'), 'una': ('det', 'hello', 'any_det', 'link'), 'unas':
('det', 'hello', 'any_det', 'link'), 'unos': ('det', 'hello', 'any_det', 'link'), 'usa': ('verb3', 'imperative'),
'usaba': ('verb3',), 'usara': ('should',), 'usaramos': ('should',), 'use': ('should', 'imperative'), 'usemos':
('should',), 'usen': ('imperative',), 'uses': ('should', 'imperative'), 'usted': ('hello',), 'ustedes': ('hello',),
'usá': ('imperative',), 'va': ('verb3', 'sent_to', 'is3'), 'vaca': ('name_words',), 'valida': ('give3', 'imperative',
'hand3'), 'validara': ('give3', 'should', 'will_bring'), 'validaramos': ('should',), 'validaria': ('would_give',),
'validará': ('give3', 'will_bring'), 'valide': ('should', 'imperative'), 'validemos': ('should',), 'validen':
('imperative',), 'valides': ('should', 'imperative'), 'valido': ('give1', 'do1'), 'validá': ('imperative',), 'valle':
('name_words',), 'vamos': ('hello',), 'van': ('verb3',), 'vaya': ('should', 'imperative'), 'vayamos': ('should',),
'vayan': ('imperative',), 'vayas': ('should', 'imperative'), 've': ('verb3', 'imperative'), 'vecina': ('rel',),
'vecino': ('rel',), 'vega': ('name_words',), 'veinte': ('span',), 'vemos': ('seen1',), 'venda': ('should',
'imperative'), 'vendamos': ('should',), 'vendan': ('imperative',), 'vendas': ('should', 'imperative'), 'vende':
('verb3', 'imperative'), 'venden': ('verb3',), 'vendera': ('verb3',), 'vendiera': ('should',), 'vendio': ('verb3',),
'vendra': ('verb3',), 'vendé': ('imperative',), 'venga': ('should',), 'venia': ('verb3',), 'venido': ('hello',),
'veo': ('seen1',), 'ver': ('see_inf',), 'vera': ('verb3',), 'vere': ('shall1',), 'veremos': ('shall1',), 'verifica':
('hand3',), 'verla': ('see_inf',), 'verlo': ('see_inf',), 'verme': ('see_inf',), 'vernos': ('see_inf',), 'version':
('thing',), 'veterinaria': ('pro',), 'veterinario': ('pro',), 'vez': ('hello',), 'vi': ('hello', 'called1', 'seen1'),
'viaja': ('verb3', 'imperative'), 'viajaba': ('verb3',), 'viajara': ('verb3', 'should'), 'viajaramos': ('should',),
'viajará': ('verb3',), 'viaje': ('should', 'imperative'), 'viajemos': ('should',), 'viajen': ('imperative',),
'viajes': ('should', 'imperative'), 'viajo': ('verb3',), 'viajá': ('imperative',), 'viajó': ('verb3',), 'victoria':
('name_words',), 'vidal': ('name_words',), 'video': ('helpful',), 'videollamada': ('date',), 'vieja': ('rel',),
'viejo': ('rel',), 'viene': ('hello', 'verb3', 'is3'), 'viernes': ('hello',), 'vieron': ('met3',), 'villa':
('name_words',), 'vimos': ('hello', 'met1', 'called1', 'seen1'), 'vinieron': ('reach', 'came3'), 'vino': ('by_post',
'verb3', 'reach', 'came3'), 'vinos': ('drink',), 'vio': ('hello', 'verb3', 'met3'), 'violeta': ('name_words',),
'visita': ('helps3', 'imperative'), 'visitado': ('done_pp', 'called_pp'), 'visitamos': ('called1',), 'visitan':
('helps3',), 'visitar': ('see_inf',), 'visitara': ('should',), 'visitaramos': ('should',), 'visitare': ('shall1',),
'visitaremos': ('shall1',), 'visite': ('called1', 'should', 'imperative'), 'visitemos': ('should',), 'visiten':
('imperative',), 'visites': ('should', 'imperative'), 'visito': ('reach', 'called3'), 'visitá': ('imperative',),
'visité': ('called1',), 'visitó': ('reach', 'called3'), 'visto': ('hello',), 'viva': ('should', 'imperative'),
'vivan': ('imperative',), 'vivas': ('should', 'imperative'), 'vive': ('verb3', 'is3'), 'viven': ('verb3',), 'vivia':
('verb3',), 'volvera': ('verb3',), 'volviera': ('should',), 'volvio': ('verb3',), 'vos': ('hello',), 'voy':
('hello',), 'vuelva': ('should', 'imperative'), 'vuelvan': ('imperative',), 'vuelvas': ('should', 'imperative'),
'vuelve': ('verb3', 'imperative'), 'wasap': ('letter', 'reach_noun'), 'web': ('paper',), 'whatsapp': ('letter',
'reach_noun'), 'whatsappeo': ('reach', 'called3'), 'workshop': ('course',), 'wpp': ('letter',), 'wsp': ('letter',),
'y': ('and', 'hello'), 'ya': ('filler',), 'yerno': ('rel',), 'yo': ('i', 'hello', 'clitic'), 'zapatero':
('name_words',), 'él': ('hello',)}


CLAUSES = [{'': (13, 'talk')}, {'<fate>': 0}, {'luz': 0}, {'a': 2}, {'cambiar': 0, 'casar': 0, 'casarse': 0, 'dar': 3,
'empezar': 0, 'mudarse': 0, 'operar': 0, 'operarse': 0, 'ser': 0, 'tener': 0}, {'a': 4}, {'<fate>': 0, 'ha': 1, 'va':
5}, {'<fate>': 0, '<is3>': 0, 'anda': 0, 'esta': 0, 'estuvo': 0, 'está': 0, 'ha': 1, 'se': 6, 'sigue': 0, 'tiene': 0,
'va': 5}, {'N': 7}, {'N': 7, 'la': 8}, {'de': 9, 'del': 9}, {'': (6, 'theirs')}, {'D': 11}, {'...': 12}, {'0': 13,
'<any_det>': 13, '<my>': 13, '<their>': 13}, {'<hand3>': 14}, {'': (3, 'advice')}, {'<should>': 16}, {'<should>': 16,
'me': 17, 'nos': 17}, {'<should>': 16, 'me': 17, 'no': 18, 'nos': 17}, {'^': 19}, {'q': 20, 'que': 20}, {'^': 15,
'dice': 21, 'dijo': 21, 'dise': 21}, {'': (2, 'plan')}, {'a': 23, 'al': 23, 'c': 23, 'con': 23, 'por': 23}, {'N': 0},
{'N': 0, 'la': 25}, {'de': 26, 'del': 26}, {'<rel>': 27}, {'el': 28, 'la': 28}, {'fallecido': 29, 'muerto': 29,
'nacido': 29}, {'<date>': 23}, {'<date>': 23, 'el': 31, 'la': 31, 'un': 31, 'una': 31}, {'caso': 29, 'casó': 29},
{'almuerzo': 24, 'ceno': 24, 'desayuno': 24, 'fallecio': 29, 'ha': 30, 'hay': 32, 'murio': 29, 'nacio': 29, 'paso':
24, 'se': 33, 'tenemos': 32, 'tengo': 32, 'veo': 24, 'visito': 24, 'voy': 24}, {'': (7, 'waiting')}, {'0': 35}, {'^':
36}, {'debe': 37}, {'': (5, 'mine')}, {'<until>': 39}, {'N': 40}, {'para': 41}, {'D': 39}, {'<them>': 43, 'N': 43,
'el': 43, 'él': 43}, {'hacia': 44, 'para': 44}, {'D': 11, 'N': 12, 'el': 12, 'ella': 12, 'él': 12}, {'<hand3>': 46,
'<send3>': 46}, {'<until>': 35, 'D': 35, 'antes': 35, 'para': 35}, {'<until>': 39, 'D': 39}, {'<until>': 39, 'D': 39,
'yo': 49}, {'devuelvo': 50, 'doy': 50, 'entrego': 50, 'envio': 50, 'envío': 50, 'hago': 50, 'llevo': 50, 'mando': 50,
'paso': 50}, {'la': 51, 'las': 51, 'lo': 51, 'los': 51}, {'ira': 45, 'la': 47, 'las': 47, 'lo': 47, 'los': 47,
'prometida': 48, 'prometidas': 48, 'prometido': 48, 'prometidos': 48, 'saldra': 45, 'sale': 45, 'se': 52, 'va': 45},
{'...': 53, 'prometida': 48, 'prometidas': 48, 'prometido': 48, 'prometidos': 48}, {'...': 40}, {'0': 55, '<any_det>':
55, '<their>': 55, 'dos': 55, 'todo': 55, 'tres': 55}, {'<any_det>': 13, '<my>': 13, '<their>': 13, 'D': 11}, {'...':
12, 'D': 11}, {'prometida': 48, 'prometidas': 48, 'prometido': 48, 'prometidos': 48}, {'...': 59, 'prometida': 48,
'prometidas': 48, 'prometido': 48, 'prometidos': 48}, {'D': 11, 'el': 11, 'en': 11, 'la': 11}, {'D': 11, 'el': 11,
'en': 11, 'la': 11, 'me': 61}, {'<until>': 11}, {'...': 63}, {'de': 64, 'del': 64}, {'<any_det>': 39, 'de': 64, 'del':
64}, {'<any_det>': 39}, {'...': 42, '<any_det>': 54, '<do1>': 56, '<hand3>': 57, '<send3>': 58, '<thing>': 60,
'devuelve': 62, 'entrega': 65, 'envio': 66, 'envío': 66, 'llamo': 67, 'llegada': 65, 'mando': 67, 'paso': 67,
'preparo': 67, 'recepcion': 65, 'reenvio': 67, 'reenvío': 67}, {'<happens_pp>': 0}, {'ha': 69, 'han': 69}, {'la': 70,
'las': 70, 'le': 70, 'les': 70, 'lo': 70, 'los': 70}, {'devolver': 43, 'entregar': 43, 'enviar': 43, 'pagar': 43},
{'': (11, 'thinking')}, {'si': 73}, {'N': 71, '^': 72, 'ver': 74}, {'N': 23}, {'a': 76}, {'cae': 0, 'es': 0, 'sera':
0}, {'N': 78}, {'N': 78, 'la': 79}, {'de': 80, 'del': 80}, {'': (0, 'missed')}, {'$$': 82}, {'<thing>': 11}, {'^':
84}, {'<give3>': 11}, {'<give3>': 11, 'la': 86, 'las': 86, 'lo': 86, 'los': 86}, {'me': 87, 'nos': 87}, {'y': 88},
{'...': 89, '<any_det>': 13, '<my>': 13, '<their>': 13}, {'D': 11, 'y': 88}, {'...': 91}, {'<hand3>': 90, '<send3>':
92}, {'<rel>': 10, '^': 93, 'aniversario': 81, 'boda': 81, 'cumple': 81, 'cumpleanos': 81, 'examen': 81, 'fiesta': 81,
'operacion': 81, 'santo': 81}, {'apagado': 83, 'comunicaba': 83, 'comunicando': 83, 'ocupado': 83}, {'D': 23, 'c': 23,
'con': 23}, {'<date>': 96}, {'<date>': 96, 'el': 97, 'la': 97, 'un': 97, 'una': 97}, {'a': 25}, {'<happens_pp>': 99},
{'<rel>': 10, '^': 47, 'boda': 81, 'examen': 81, 'fiesta': 81, 'ha': 100, 'han': 100, 'operacion': 81}, {'^': 47,
'ha': 100, 'han': 100}, {'ha': 100, 'han': 100}, {'': (12, 'task')}, {'de': 104}, {'olvidar': 104, 'olvidarme': 104,
'olvidarse': 105}, {'en': 73}, {'': (4, 'needs_from_me')}, {'<ask_subj>': 108}, {'^': 109}, {'la': 110, 'lo': 110},
{'le': 110, 'les': 110, 'se': 111}, {'le': 110, 'les': 110, 'se': 111, 'yo': 112}, {'dice': 16, 'dijo': 16}, {'dice':
16, 'dijo': 16, 'insiste': 16, 'me': 114, 'opina': 16}, {',': 115}, {'...': 116}, {'<should>': 117}, {'olvide': 104},
{'me': 119}, {'^': 118, 'se': 120}, {'^': 118, 'le': 110, 'les': 110, 'no': 121, 'se': 111, 'yo': 112}, {'D': 23},
{'N': 123}, {'con': 124}, {'que': 73}, {'mio': 11}, {'<my>': 11, 'el': 127, 'mi': 11}, {'<hand_inf>': 11, 'corregir':
128, 'firmar': 128, 'leer': 128, 'mirar': 128, 'probar': 128, 'repasar': 128, 'revisar': 128, 'testear': 128,
'validar': 128, 'ver': 128}, {'^': 129}, {'a': 130}, {'...': 43}, {'0': 132, '<any_det>': 132, '<my>': 132, '<their>':
132, 'eso': 132, 'le': 132, 'les': 132, 'todo': 132}, {'<do1>': 56, '<give1>': 133, 'acabo': 133, 'cierro': 133,
'firmo': 133, 'organizo': 133, 'reviso': 133, 'termino': 133}, {'^': 134}, {'^': 93}, {'<rel>': 10, '<they>': 22, 'D':
34, 'N': 38, '^': 68, 'a': 75, 'acompano': 77, 'acompaño': 77, 'aniversario': 81, 'apagado': 83, 'boda': 81,
'comunicaba': 83, 'comunicando': 83, 'cumple': 81, 'cumpleanos': 81, 'debe': 85, 'dice': 21, 'dijo': 21, 'dise': 21,
'el': 94, 'estaba': 95, 'examen': 81, 'fiesta': 81, 'hay': 98, 'la': 101, 'las': 102, 'le': 103, 'les': 103,
'llevare': 77, 'llevo': 77, 'lo': 102, 'los': 102, 'no': 106, 'ocupado': 83, 'operacion': 81, 'pensaba': 107, 'pense':
107, 'q': 113, 'que': 122, 'quedado': 125, 'recojo': 77, 'recordar': 104, 'santo': 81, 'supe': 126, 'tenemos': 98,
'tengo': 98, 'va': 131, 'veo': 77, 'yo': 135, 'él': 136}, {'': (18, 'gave:mentoring')}, {'^': 138}, {'<any_det>': 84,
'<thing>': 11}, {'D': 0}, {'^': 140, 'aniversario': 141, 'cumple': 141, 'cumpleanos': 141}, {':': 142}, {'pendiente':
39, 'prevista': 39, 'previsto': 39, 'prometida': 39, 'prometido': 39}, {'con': 39}, {'<giveinf>': 39, '<inf_them>':
39, '<infle>': 39, '<mine_thing>': 43, '<todo_inf>': 39, 'agradecer': 39, 'comprar': 39, 'devolver': 39, 'entrega':
144, 'envio': 144, 'envío': 144, 'felicitar': 39, 'hablar': 145, 'pedir': 39, 'quedar': 145, 'reclamar': 39,
'regalar': 39, 'reservar': 39, 'respuesta': 144, 'ver': 145}, {'^': 39}, {':': 147}, {'...': 123, 'a': 104, 'con':
104}, {'^': 16}, {':': 150}, {'...': 151}, {'...': 151, 'la': 152}, {':': 150, 'de': 153, 'del': 152}, {'^': 140},
{':': 155}, {'N': 148}, {'hacer': 148}, {'<giveinf>': 104}, {'<mentor_noun>': 139, 'N': 143, '^': 146, 'accion': 148,
'acciones': 148, 'almorzar': 149, 'cenar': 149, 'comer': 149, 'consejo': 154, 'consejos': 154, 'desayunar': 149, 'el':
156, 'ella': 156, 'mia': 148, 'mio': 148, 'nosotros': 148, 'para': 157, 'pendiente': 148, 'pendientes': 148, 'por':
158, 'recomendacion': 154, 'recomendaciones': 151, 'sugerencia': 151, 'tarea': 148, 'tip': 151, 'tips': 151, 'todo':
159, 'ver': 149, 'visitar': 149, 'yo': 148, 'él': 156}, {'^': 16, 'no': 150, 'que': 150}, {'': (23, 'contact')}, {'a':
162}, {'estaba': 82, 'estabamos': 82}, {'estaba': 82, 'estabamos': 82, 'no': 164}, {'estaba': 82, 'estabamos': 82,
'no': 164, 'nosotros': 165, 'yo': 165}, {'cuando': 166, 'mientras': 166}, {'oficina': 162}, {'almorzar': 162, 'casa':
162, 'cenar': 162, 'comer': 162, 'la': 168, 'mi': 162, 'saludar': 162, 'saludarme': 162, 'tomar': 162, 'verme': 162,
'vernos': 162, 'visitarme': 162, 'visitarnos': 162}, {'coworking': 162, 'despacho': 162}, {'sorpresa': 162, 'visita':
162}, {'despacho': 162}, {'aca': 162, 'aqui': 162, 'casa': 162, 'el': 172, 'la': 168, 'mi': 162}, {'...': 167, 'a':
169, 'al': 170, 'conmigo': 162, 'de': 171, 'por': 173}, {'': (1, 'moved')}, {'D': 175}, {'D': 175, 'a': 176, 'al':
176, 'para': 176}, {'adelanta': 177, 'aplaza': 177, 'cambia': 177, 'mueve': 177, 'pasa': 177, 'retrasa': 177},
{'adelanta': 177, 'aplaza': 177, 'cambia': 177, 'mueve': 177, 'pasa': 177, 'retrasa': 177, 'se': 178}, {'<set>': 23,
'D': 179}, {'D': 23, 'manana': 23}, {'N': 181}, {'con': 182}, {'': (20, 'gave:referral')}, {'^': 184}, {'N': 185},
{'a': 186}, {'...': 187, '^': 184}, {'de': 188, 'del': 188}, {'<reach_noun>': 189}, {'': (16, 'gave:feedback')}, {'^':
191}, {'^': 191, 'a': 192, 'al': 192, 'de': 192, 'del': 192, 'sobre': 192}, {'': (19, 'gave:resource')}, {'N': 194},
{'a': 195}, {'<helpful>': 196}, {'<any_det>': 197}, {'<helpful>': 194}, {'<any_det>': 199}, {'^': 200}, {'de': 185,
'del': 185}, {'<reach_noun>': 202}, {'...': 201, '<any_det>': 203, '^': 200}, {'N': 204}, {'<feedback_noun>': 193},
{'de': 206}, {'<feedback_noun>': 193, '^': 199}, {'feedback': 193, 'opinion': 193}, {'comentarios': 193, 'notas': 193,
'observaciones': 193}, {'de': 208}, {'monton': 211}, {'devolucion': 193}, {'^': 199, 'cuantas': 206}, {'^': 199,
'cuantos': 206}, {'<any_det>': 190, '<feedback_noun>': 193, '^': 198, 'a': 205, 'algo': 207, 'algunas': 208,
'algunos': 208, 'bastante': 206, 'mi': 209, 'mis': 210, 'muchas': 206, 'mucho': 206, 'muchos': 206, 'un': 212, 'una':
213, 'unas': 214, 'unos': 215, 'varias': 208, 'varios': 208}, {'<their>': 138}, {'^': 217}, {'con': 218, 'en': 218,
'para': 218, 'sobre': 218}, {'N': 219}, {'con': 220}, {'^': 138, 'a': 139, 'al': 139, 'con': 139, 'de': 139, 'en':
139, 'para': 139, 'sobre': 139}, {'<mentor_noun>': 222}, {'...': 221, 'con': 220, 'de': 223}, {'^': 194}, {'N': 225},
{'a': 226}, {'...': 227}, {'<my>': 228}, {'<inf_me>': 11, '<infme>': 11}, {'^': 230}, {'^': 138, 'a': 139, 'al': 139,
'con': 139, 'de': 139, 'en': 139, 'para': 139}, {'': (1, 'moved'), 'D': 175, 'a': 175, 'al': 175, 'de': 175, 'para':
175}, {'<date>': 233}, {'<date>': 233, 'a': 176, 'al': 176, 'para': 176}, {'a': 176, 'al': 176, 'el': 234, 'la': 235,
'lo': 235, 'para': 176}, {'': (1, 'moved'), 'D': 175, 'a': 175, 'al': 175, 'para': 175}, {'<date>': 237}, {'<date>':
176}, {'D': 175, 'a': 175, 'al': 175, 'el': 238, 'la': 238, 'nuestra': 238, 'nuestro': 238, 'para': 175, 'su': 239},
{'D': 175, 'al': 175, 'para': 175}, {'...': 241}, {'D': 175, 'a': 175, 'al': 175, 'del': 242, 'para': 175}, {'hora':
82}, {'ultima': 244}, {'': (0, 'missed'), 'a': 245, 'el': 82, 'la': 82, 'lo': 82, 'nuestra': 82, 'nuestro': 82,
'todo': 82}, {'que': 16}, {'mejor': 16}, {'conviene': 16}, {'<have_to>': 247, 'conviene': 16, 'deberia': 16,
'deberiamos': 16}, {'<have_to>': 247, '<should>': 16, 'es': 248, 'lo': 248, 'me': 249, 'no': 250, 'nos': 249, 'seria':
248}, {'^': 251}, {'^': 251, 'nosotros': 252, 'yo': 252}, {'que': 253}, {'<should>': 16, 'la': 17, 'lo': 17, 'me': 17,
'no': 17}, {'^': 255}, {'gente': 256}, {'^': 255, 'a': 257, 'eu': 256, 'je': 256, 'on': 256, 'yo': 256}, {'q': 258,
'que': 258}, {'y': 259}, {'...': 260}, {'': (13, 'talk'), '...': 260, '^': 251, 'nosotros': 252, 'yo': 252}, {'en':
254, 'q': 261, 'que': 262}, {'<paper>': 192}, {'<their>': 264, 'el': 264, 'la': 264}, {'<giveinf>': 39}, {'^': 266},
{'^': 266, 'de': 267}, {'voz': 82}, {'': (0, 'missed'), 'de': 269}, {'de': 269}, {'buzon': 270, 'buzón': 270,
'casilla': 82, 'contestador': 82, 'contestadora': 82, 'correo': 271}, {'a': 272, 'al': 272, 'el': 272}, {'a': 272,
'al': 272, 'derecho': 273, 'directo': 273, 'el': 272}, {'D': 23, 'con': 23, 'el': 23, 'para': 23}, {'<any_det>': 31,
'<date>': 23, 'con': 23, 'juntarnos': 23, 'para': 23, 'reunirnos': 23, 'vernos': 23}, {'...': 167}, {'...': 89, 'D':
11}, {'la': 86, 'las': 86, 'lo': 86, 'los': 86}, {'me': 279, 'nos': 279}, {'y': 280}, {'...': 281}, {'...': 91, 'D':
11}, {'<until>': 11, 'D': 11}, {'...': 284}, {'<any_det>': 13, '<my>': 13}, {'<my>': 13, 'mi': 13}, {'ello': 11,
'eso': 11}, {'tema': 11}, {'de': 288, 'del': 289, 'eso': 11}, {'ok': 11, 'si': 11, 'sí': 11}, {'respuesta': 11},
{'el': 291, 'feedback': 11, 'noticias': 11, 'novedades': 11, 'razon': 11, 'respuesta': 11, 'una': 292}, {'D': 11,
'algo': 11, 'cuando': 11, 'cuanto': 11, 'cuándo': 11, 'cuánto': 11, 'el': 11, 'la': 11, 'manana': 11, 'si': 11},
{'favor': 11, 'intro': 11}, {'intro': 11}, {'favor': 11}, {'el': 295, 'la': 296, 'llegar': 11, 'saber': 11, 'un': 297,
'una': 296}, {'contacto': 11}, {'en': 299}, {'da': 293, 'desaconseja': 16, 'desaconsejo': 16, 'dice': 294, 'dira':
294, 'hace': 298, 'pondra': 300, 'pone': 300}, {'arreglar': 13, 'buscar': 13, 'dejar': 13, 'firmar': 13, 'instalar':
13, 'medir': 13, 'recoger': 13, 'terminar': 13}, {'a': 302}, {'D': 11, 'para': 12}, {'lista': 304, 'listas': 304,
'listo': 304, 'listos': 304}, {'...': 305}, {'el': 306, 'la': 306, 'las': 306, 'los': 306, 'mi': 306, 'mis': 306,
'su': 306, 'sus': 306}, {'<hand3>': 278, '<made3>': 282, '<send3>': 283, '<will3>': 11, '<will_bring>': 285,
'arregla': 286, 'arreglara': 286, 'corrige': 287, 'desaconseja': 16, 'desaconsejo': 16, 'encarga': 290, 'firma': 287,
'instala': 286, 'instalara': 286, 'me': 301, 'mira': 287, 'monta': 286, 'montara': 286, 'montará': 286, 'nos': 301,
'ocupa': 290, 'pasa': 303, 'pinta': 286, 'prueba': 287, 'repara': 286, 'repasa': 287, 'resuelve': 290, 'revisa': 287,
'tendra': 307, 'tiene': 307, 'viene': 303, 'vuelve': 303}, {'^': 16, 'yo': 150}, {'que': 309}, {'^': 86}, {'^': 86,
'la': 311, 'lo': 311}, {'me': 312, 'nos': 312}, {'que': 313}, {'en': 254, 'que': 253}, {'firmemente': 315}, {'<my>':
108}, {'^': 317}, {'con': 318}, {'...': 63, '<until>': 11}, {'<inf>': 320, '<inf_me>': 11, '<infme>': 11}, {'^': 321},
{'^': 17}, {'^': 17, 'me': 323, 'nos': 323}, {'^': 17, 'me': 323, 'no': 324, 'nos': 323}, {'<should>': 16, 'me': 17,
'ni': 18, 'no': 18, 'nos': 17}, {'^': 326}, {'^': 326, 'me': 323, 'no': 324, 'nos': 323, 'yo': 327}, {'q': 325, 'que':
328}, {'<imperative>': 16, 'no': 16}, {'^': 330}, {':': 331}, {'<imperative>': 16, 'ni': 16, 'no': 16}, {'^': 333},
{'<give3>': 11, '<should>': 16}, {'^': 11}, {'a': 336}, {'^': 86, 'iba': 337, 'va': 337}, {'^': 335, 'iba': 337, 'la':
338, 'lo': 338, 'va': 337}, {'^': 326, 'me': 339, 'no': 324, 'nos': 339, 'yo': 327}, {'...': 332, ':': 334, 'q': 325,
'que': 340}, {'presento': 82, 'presentó': 82}, {'aparecio': 82, 'fue': 82, 'llego': 82, 'paso': 82, 'pasó': 82,
'pudo': 82, 'se': 342, 'vino': 82}, {'no': 343, 'nunca': 343}, {'final': 344}, {'al': 345, 'no': 343, 'nunca': 343},
{'aunque': 346, 'pero': 346, 'y': 346}, {'acercarse': 347, 'ir': 347, 'pasar': 347, 'pasarse': 347, 'sumarse': 347,
'unirse': 347, 'vendria': 347, 'venia': 347, 'venir': 347}, {'<should>': 16, '<would_give>': 11, 'me': 17, 'ni': 18,
'no': 18, 'nos': 17}, {'<would_give>': 11}, {'^': 350}, {'<give3>': 11, '<should>': 16, '<would_give>': 11},
{'<give3>': 11, '<would_give>': 11}, {'^': 353, 'iba': 337, 'va': 337}, {'^': 352, 'iba': 337, 'la': 354, 'lo': 354,
'va': 337}, {'^': 349, 'acercarse': 347, 'ir': 347, 'la': 351, 'lo': 351, 'me': 355, 'no': 324, 'nos': 355, 'pasar':
347, 'pasarse': 347, 'sumarse': 347, 'unirse': 347, 'vendria': 347, 'venia': 347, 'venir': 347, 'yo': 327}, {'...':
332, ':': 334, 'a': 348, 'acercarse': 347, 'de': 348, 'en': 348, 'ir': 347, 'pasar': 347, 'pasarse': 347, 'q': 325,
'que': 356, 'sumarse': 347, 'unirse': 347, 'vendria': 347, 'venia': 347, 'venir': 347}, {'lugar': 150}, {'mi': 358},
{'^': 16, 'que': 150}, {'de': 360}, {'opinion': 361}, {'la': 362}, {'de': 363, 'partidaria': 361, 'partidario': 361},
{'parte': 108}, {'mi': 365, 'nuestra': 365}, {'de': 366}, {'<until>': 108}, {'...': 368}, {'...': 367, '0': 369,
'<my>': 108, 'cuatro': 369, 'dos': 369, 'tres': 369, 'unas': 369, 'unos': 369, 'varias': 369, 'varios': 369}, {'^':
108}, {'la': 371, 'lo': 371}, {'le': 371, 'les': 371, 'se': 372}, {'le': 371, 'les': 371, 'se': 372, 'yo': 373}, {'^':
370, 'que': 374}, {'de': 318}, {'espera': 376}, {'la': 377}, {'de': 315}, {'le': 318, 'yo': 318}, {'^': 317, 'que':
380}, {'a': 378, 'convencida': 379, 'convencido': 379, 'esperando': 381}, {'me': 336}, {'que': 383}, {'^': 86, 'iba':
337, 'la': 338, 'lo': 338, 'va': 337}, {'me': 385, 'nos': 385}, {'...': 332, 'que': 386}, {'conmigo': 82},
{'contactarme': 82, 'hablar': 388, 'llamarme': 82, 'localizarme': 82, 'verme': 82}, {'de': 336, 'en': 336}, {'dicho':
387, 'intentado': 389, 'quedado': 390}, {'a': 348, 'acercarse': 347, 'de': 348, 'en': 348, 'ir': 347, 'pasar': 347,
'pasarse': 347, 'que': 348, 'sumarse': 347, 'unirse': 347, 'vendria': 347, 'venia': 347, 'venir': 347}, {'quedado':
392}, {'<inf_me>': 11, '<infme>': 35}, {'^': 394, 'acercarse': 347, 'ir': 347, 'pasar': 347, 'pasarse': 347,
'sumarse': 347, 'unirse': 347, 'vendria': 347, 'venia': 347, 'venir': 347}, {'<infme>': 35}, {'^': 396, 'acercarse':
347, 'ir': 347, 'pasar': 347, 'pasarse': 347, 'sumarse': 347, 'unirse': 347, 'vendria': 347, 'venia': 347, 'venir':
347}, {'a': 395, 'acercarse': 347, 'de': 348, 'en': 348, 'ir': 347, 'pasar': 347, 'pasarse': 347, 'que': 397,
'sumarse': 347, 'unirse': 347, 'vendria': 347, 'venia': 347, 'venir': 347}, {'^': 396}, {'a': 399, 'que': 399}, {'':
(3, 'advice'), '<should>': 16, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17}, {'^': 401, 'yo': 327}, {'que': 402}, {'en':
403, 'q': 325, 'que': 325}, {'falta': 318}, {'hace': 405}, {'...': 123, 'D': 23}, {'D': 162}, {'a': 150}, {'<inf_me>':
11, 'me': 11, 'nos': 11}, {'^': 410}, {'^': 410, 'que': 411}, {'': (6, 'theirs'), '<their>': 11, 'el': 13, 'la': 13,
'las': 13, 'los': 13, 'un': 13, 'una': 13}, {'<their>': 11, 'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un': 13, 'una':
13}, {'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un': 13, 'una': 13}, {'<give3>': 11, '<would_give>': 11, 'acerca':
11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'deja': 413, 'dejara': 414, 'dejará': 414, 'guarda': 11,
'imprime': 11, 'presta': 414, 'prestara': 415, 'prestará': 415, 'trae': 11}, {'que': 162}, {'...': 417}, {'contra':
150, 'de': 150, 'que': 150, 'sobre': 150}, {'<should>': 16, 'hay': 247, 'tengo': 247}, {'^': 420}, {'que': 421},
{'centre': 16, 'conviene': 16, 'enfoque': 16, 'olvide': 16}, {'centremos': 16, 'conviene': 16, 'enfoquemos': 16},
{'cuidado': 16}, {'<have_to>': 247, '<should>': 16, 'lo': 248, 'me': 423, 'nos': 424, 'tenga': 425}, {'<have_to>':
247, '<should>': 16, 'lo': 248, 'me': 423, 'no': 426, 'nos': 424, 'tenga': 425}, {'^': 427}, {'^': 427, 'yo': 428},
{'...': 422, 'que': 429}, {'^': 35}, {'<any_det>': 431, '^': 35, 'dinero': 431, 'plata': 431}, {'<should>': 16,
'centre': 16, 'conviene': 16, 'enfoque': 16, 'olvide': 16}, {'<should>': 16, 'centremos': 16, 'conviene': 16,
'enfoquemos': 16}, {'<have_to>': 247, '<should>': 16, 'lo': 248, 'me': 433, 'nos': 434, 'tenga': 425}, {'<have_to>':
247, '<should>': 16, 'lo': 248, 'me': 433, 'ni': 18, 'no': 435, 'nos': 434, 'tenga': 425}, {'^': 436}, {'^': 436,
'me': 323, 'no': 324, 'nos': 323, 'yo': 437}, {'q': 325, 'que': 438}, {':': 331, 'que': 421}, {'<inf>': 16}, {'^':
441}, {'^': 436, 'me': 339, 'no': 324, 'nos': 339, 'yo': 437}, {'...': 440, ':': 334, '^': 441, 'de': 442, 'q': 325,
'que': 443}, {'<have_to>': 247, '<should>': 16, '<would_give>': 11, 'lo': 248, 'me': 433, 'ni': 18, 'no': 435, 'nos':
434, 'tenga': 425}, {'^': 445, 'la': 351, 'lo': 351, 'me': 355, 'no': 324, 'nos': 355, 'yo': 437}, {'...': 440, ':':
334, '^': 441, 'de': 442, 'q': 325, 'que': 446}, {'me': 336, 'nos': 336}, {'que': 448}, {'^': 427, 'me': 385, 'no':
323, 'nos': 385, 'yo': 428}, {'...': 332, 'D': 162, 'que': 450}, {'<any_det>': 369}, {'^': 17, 'no': 323}, {'^': 452,
'que': 453}, {'^': 11, 'que': 336}, {'cabeza': 150}, {'la': 456}, {'de': 457}, {'aconsejado': 360, 'adelantado': 418,
'asegurado': 449, 'comentado': 408, 'contado': 408, 'desaconsejado': 150, 'dicho': 451, 'garantizado': 449, 'jurado':
449, 'pedido': 454, 'prometido': 455, 'quedado': 390, 'quitado': 458, 'recomendado': 360, 'sugerido': 360}, {'a': 431,
'que': 431}, {'': (3, 'advice'), '<should>': 16, 'me': 17, 'nos': 17}, {'<should>': 16, 'me': 17, 'ni': 18, 'no': 461,
'nos': 17}, {'^': 462, 'yo': 327}, {'que': 463}, {'en': 464, 'q': 325, 'que': 325}, {'': (3, 'advice'), '<have_to>':
247, '<should>': 16, 'lo': 248, 'me': 433, 'nos': 434, 'tenga': 425}, {'<have_to>': 247, '<should>': 16, 'lo': 248,
'me': 433, 'ni': 18, 'no': 466, 'nos': 434, 'tenga': 425}, {'^': 467, 'yo': 437}, {'que': 468}, {'en': 469, 'q': 325,
'que': 325}, {'falta': 336}, {'sin': 471}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja':
11, 'busca': 11, 'consigue': 11, 'cuelga': 11, 'deja': 11, 'guarda': 11, 'imprime': 11, 'instala': 11, 'monta': 11,
'sube': 11, 'subira': 11, 'trae': 11}, {'<give3>': 472, '^': 473}, {'<should>': 16, 'no': 16}, {'^': 475, 'le': 371,
'les': 371, 'se': 372, 'yo': 373}, {'^': 452, 'que': 476}, {'^': 326, 'le': 371, 'les': 371, 'se': 372}, {'^': 462,
'le': 371, 'les': 371, 'no': 323, 'se': 372, 'yo': 478}, {'^': 452, 'que': 479}, {'que': 0, 'qué': 0}, {'como': 0,
'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 481, 'si': 0}, {'^': 11,
'me': 336}, {'^': 11, 'me': 336, 'que': 483}, {'<any_det>': 108}, {'^': 485}, {':': 334}, {'algo': 11, 'noticias': 11,
'novedades': 11, 'respuesta': 11}, {'^': 488, 'que': 336}, {'que': 336}, {'<giveinf>': 11}, {'^': 491}, {'a': 492},
{'<advises>': 161, '<helps3>': 407, '<says>': 408, '<urges>': 409, '<vowed3>': 412, '^': 416, 'adelanto': 418,
'advierte': 419, 'advirtio': 419, 'alerto': 419, 'anticipo': 418, 'anticipó': 418, 'aseguro': 314, 'avanzo': 418,
'comento': 430, 'comentó': 430, 'debe': 432, 'deben': 432, 'decia': 439, 'desaconsejado': 150, 'dice': 444, 'dijo':
447, 'ha': 459, 'iba': 460, 'iban': 460, 'insiste': 465, 'insistio': 470, 'la': 474, 'las': 474, 'lo': 474, 'los':
474, 'pide': 477, 'pidio': 480, 'pregunta': 482, 'preguntaba': 482, 'pregunto': 482, 'preguntó': 482, 'previno': 419,
'promete': 455, 'prometio': 484, 'queda': 390, 'quedaron': 390, 'quedo': 390, 'quedó': 390, 'quita': 458, 'quitado':
458, 'quito': 458, 'reclama': 486, 'reclamo': 486, 'solto': 487, 'tenia': 460, 'tenian': 460, 'tiene': 489, 'tienen':
490, 'va': 493, 'van': 493}, {'<until>': 108, 'D': 108}, {'...': 495}, {'D': 108}, {'': (4, 'needs_from_me'), '...':
497}, {'...': 367, '0': 369, '<any_det>': 496, '<my>': 498, 'cuatro': 369, 'dos': 369, 'tres': 369, 'unas': 369,
'unos': 369, 'varias': 369, 'varios': 369}, {'^': 108, 'le': 371, 'les': 371, 'se': 372}, {'^': 108, 'le': 371, 'les':
371, 'se': 372, 'yo': 500}, {'^': 499, 'que': 501}, {'^': 462, 'no': 323, 'yo': 327}, {'^': 452, 'que': 503},
{'<advises>': 161, '<helps3>': 407, '<says>': 408, '<urges>': 409, '<vowed3>': 412, '^': 416, 'adelanto': 418,
'advierte': 419, 'advirtio': 419, 'alerto': 419, 'anticipo': 418, 'anticipó': 418, 'aseguro': 314, 'avanzo': 418,
'comento': 430, 'comentó': 430, 'debe': 432, 'deben': 432, 'decia': 439, 'desaconsejado': 150, 'dice': 444, 'dijo':
447, 'ha': 459, 'iba': 460, 'iban': 460, 'insiste': 465, 'insistio': 470, 'la': 474, 'las': 474, 'lo': 474, 'los':
474, 'pide': 477, 'pidio': 504, 'pregunta': 482, 'preguntaba': 482, 'pregunto': 482, 'preguntó': 482, 'previno': 419,
'promete': 455, 'prometio': 484, 'queda': 390, 'quedaron': 390, 'quedo': 390, 'quedó': 390, 'quita': 458, 'quitado':
458, 'quito': 458, 'solto': 487, 'tenia': 460, 'tenian': 460, 'tiene': 490, 'tienen': 490, 'va': 493, 'van': 493},
{'0': 369, '<any_det>': 369, '<my>': 108, 'cuatro': 369, 'dos': 369, 'tres': 369, 'unas': 369, 'unos': 369, 'varias':
369, 'varios': 369}, {'^': 506, 'que': 374}, {'^': 326, 'le': 371, 'les': 371, 'se': 372, 'yo': 478}, {'que': 508},
{'...': 497}, {'...': 367, '<any_det>': 510, '<my>': 498}, {'^': 511}, {'que': 150}, {'<should>': 16, 'no': 17}, {'^':
514}, {'': (6, 'theirs'), '<inf_me>': 11}, {'^': 516}, {'de': 517, 'en': 517}, {'^': 516, 'que': 448}, {'de': 519,
'en': 519}, {'^': 516, 'acercarse': 347, 'ir': 347, 'pasar': 347, 'pasarse': 347, 'que': 448, 'sumarse': 347,
'unirse': 347, 'vendria': 347, 'venia': 347, 'venir': 347}, {'': (6, 'theirs'), 'me': 11}, {'a': 348, 'acercarse':
347, 'conmigo': 390, 'de': 521, 'debiendo': 522, 'en': 521, 'ir': 347, 'pasar': 347, 'pasarse': 347, 'que': 348,
'sumarse': 347, 'unirse': 347, 'vendria': 347, 'venia': 347, 'venir': 347}, {'acercarse': 347, 'ir': 347, 'le': 371,
'les': 371, 'pasar': 347, 'pasarse': 347, 'se': 372, 'sumarse': 347, 'unirse': 347, 'vendria': 347, 'venia': 347,
'venir': 347, 'yo': 373}, {'a': 348, 'acercarse': 347, 'de': 348, 'en': 348, 'ir': 347, 'pasar': 347, 'pasarse': 347,
'que': 524, 'saber': 0, 'sumarse': 347, 'unirse': 347, 'vendria': 347, 'venia': 347, 'venir': 347}, {'0': 369,
'<any_det>': 369, 'cuatro': 369, 'dos': 369, 'tres': 369, 'unas': 369, 'unos': 369, 'varias': 369, 'varios': 369},
{'^': 526}, {'...': 367, '0': 369, '<any_det>': 369, '<my>': 108, 'cuatro': 369, 'dos': 369, 'tres': 369, 'unas': 369,
'unos': 369, 'varias': 369, 'varios': 369}, {'^': 528, 'que': 374, 'saber': 0}, {'...': 49}, {'<my>': 530}, {'^':
531}, {'escribir': 11, 'escribirme': 11, 'llamar': 11, 'llamarme': 11}, {'^': 533}, {'a': 534}, {'...': 367, '<my>':
108}, {'^': 536}, {'encarga': 290, 'ocupa': 290, 'resuelve': 290}, {'a': 162, 'al': 162, 'en': 162, 'por': 162},
{'caer': 539, 'ver': 539}, {'de': 336}, {'<inf_me>': 11}, {'^': 542}, {'a': 543, 'para': 543}, {'ofrecido': 544},
{'a': 517, 'para': 543}, {'^': 538, 'acerco': 539, 'acercó': 539, 'aparecio': 539, 'compromete': 337, 'comprometio':
337, 'dejo': 540, 'dejó': 540, 'encarga': 541, 'ha': 545, 'han': 545, 'ocupa': 541, 'ofrece': 544, 'ofrecio': 546,
'paso': 539, 'pasó': 539, 'vino': 539}, {'a': 397, 'acercarse': 347, 'de': 348, 'en': 348, 'ir': 347, 'pasar': 347,
'pasarse': 347, 'que': 395, 'sumarse': 347, 'unirse': 347, 'vendria': 347, 'venia': 347, 'venir': 347}, {'<inf>': 320,
'<inf_me>': 11, '<infme>': 11, 'confirmar': 11, 'contestar': 11, 'entregar': 11, 'enviar': 11, 'firmar': 11, 'pagar':
11, 'responder': 11}, {'^': 549}, {'que': 550}, {'que': 231}, {'de': 389}, {'<inf_me>': 11, 'me': 11}, {'y': 554},
{'...': 555}, {'': (6, 'theirs'), '...': 12}, {'<any_det>': 13, '<my>': 557, 'el': 127, 'mi': 11}, {'mi': 11, 'mí':
11, 'nosotros': 11}, {'de': 559}, {'<hand_inf>': 11, '<inf>': 556, '<inf_me>': 11, '<infme>': 11, 'corregir': 558,
'firmar': 558, 'hablar': 560, 'hablarle': 560, 'hablarles': 560, 'leer': 558, 'mirar': 558, 'probar': 558, 'repasar':
558, 'revisar': 558, 'testear': 558, 'validar': 558, 'ver': 558}, {'^': 561}, {'a': 562}, {'a': 231}, {'sensato':
442}, {'mas': 565, 'mejor': 442, 'preferible': 442}, {'<advises>': 161, '<came3>': 277, '<may3>': 231, '<opines>':
263, '^': 308, 'aconseja': 310, 'aseguro': 314, 'cree': 316, 'cuenta': 319, 'debe': 322, 'decia': 329, 'dice': 341,
'dijo': 357, 'en': 359, 'era': 364, 'es': 364, 'espera': 375, 'esta': 382, 'está': 382, 'falta': 384, 'falto': 384,
'ha': 391, 'habia': 393, 'iba': 398, 'iban': 400, 'insiste': 404, 'insistio': 404, 'intento': 389, 'intentó': 389,
'le': 406, 'me': 494, 'necesita': 502, 'nos': 505, 'pensaba': 392, 'pide': 507, 'pidio': 509, 'precisa': 512,
'preferiria': 310, 'prefiere': 310, 'pregunta': 482, 'preguntaba': 482, 'pregunto': 482, 'preguntó': 482, 'promete':
455, 'prometio': 484, 'propone': 513, 'propuso': 513, 'que': 515, 'queda': 518, 'quedaron': 520, 'quedo': 523,
'quedó': 523, 'queria': 525, 'querria': 527, 'quiere': 529, 'recibira': 532, 'recibiran': 532, 'reclama': 527,
'recomienda': 310, 'regresa': 535, 'requiere': 537, 'se': 547, 'solto': 487, 'sugiere': 310, 'tendra': 532, 'tendran':
532, 'tenia': 548, 'tenian': 400, 'tiene': 551, 'tienen': 552, 'trato': 553, 'va': 563, 'van': 564, 've': 566,
'veria': 566, 'volvera': 535, 'vuelve': 535}, {'...': 151, ':': 150, '^': 16, 'era': 360, 'es': 360, 'fue': 360,
'que': 150}, {'^': 16, 'era': 360, 'es': 360, 'fue': 360, 'que': 150}, {'N': 568, 'el': 569, 'ella': 569, 'ellos':
569, 'él': 569}, {'de': 570, 'del': 570}, {'': (9, 'told')}, {'N': 572}, {'a': 573}, {'<see_inf>': 82}, {'<see_inf>':
82, 'de': 575}, {'^': 39, 'que': 147}, {'N': 577}, {'^': 39, 'a': 578, 'que': 147}, {'<helps3>': 23}, {'me': 580,
'nos': 580}, {'enseno': 23, 'enseño': 23}, {'<they>': 581, 'acompano': 77, 'acompaño': 77, 'le': 582, 'les': 582,
'llevo': 77, 'me': 580, 'nos': 580, 'recojo': 77, 'veo': 77}, {'mejor': 442}, {'vale': 442}, {'de': 442}, {'hablar':
586}, {'lo': 584, 'mas': 585, 'mejor': 442, 'nada': 586, 'ni': 587, 'no': 442, 'que': 325}, {':': 588}, {'postres':
162}, {'los': 590, 'mitad': 162}, {'final': 162, 'rato': 162}, {'tarde': 162}, {'a': 591, 'al': 592, 'despues': 162,
'luego': 162, 'mas': 593, 'tambien': 162, 'también': 162, 'tarde': 162}, {'final': 162, 'linea': 162, 'meet': 162,
'pantalla': 162, 'rato': 162, 'remoto': 162, 'teams': 162, 'telefono': 162, 'teléfono': 162, 'videollamada': 162,
'zoom': 162}, {'linea': 162, 'meet': 162, 'pantalla': 162, 'remoto': 162, 'teams': 162, 'telefono': 162, 'teléfono':
162, 'videollamada': 162, 'zoom': 162}, {'a': 591, 'al': 595, 'desde': 596, 'despues': 162, 'en': 596, 'luego': 162,
'mas': 593, 'por': 596, 'tambien': 162, 'también': 162}, {'ahi': 162, 'al': 596, 'alli': 162, 'desde': 596, 'en': 596,
'por': 596, 'tambien': 162, 'también': 162}, {'verme': 123, 'vernos': 123}, {'oficina': 123}, {'casa': 123, 'la':
600}, {'aqui': 123, 'casa': 123, 'la': 600}, {'D': 23, 'a': 599, 'aqui': 123, 'en': 601, 'por': 602}, {'ahi': 162,
'alli': 162, 'tambien': 162, 'también': 162}, {'aviso': 162, 'avisó': 162, 'conto': 162, 'dijo': 162, 'llamo': 162,
'llamó': 162}, {'me': 605}, {'que': 606}, {'el': 607, 'la': 607, 'quien': 606}, {'<called_pp>': 162, 'bajado': 162,
'estado': 162, 'pasado': 162, 'subido': 162, 'venido': 162}, {'$$': 23}, {'$$': 23, 'tambien': 610, 'también': 610},
{'espera': 611, 'esperan': 611}, {'a': 162, 'por': 162}, {'al': 596, 'desde': 596, 'en': 596, 'por': 596}, {'apunta':
611, 'apuntan': 611, 'conecto': 614, 'conectó': 614, 'unio': 614}, {'andaba': 162, 'estaba': 162, 'estuvo': 162,
'fue': 162, 'vino': 162}, {'$$': 23, 'D': 23, 'a': 599, 'aqui': 123, 'en': 601, 'por': 602, 'tambien': 610, 'también':
610}, {'': (23, 'contact'), 'tarde': 162}, {'...': 589, ':': 588, 'aparecio': 594, 'entro': 597, 'estaba': 598,
'estara': 603, 'estaran': 603, 'estuvo': 604, 'fue': 608, 'ha': 609, 'han': 609, 'llego': 594, 'nos': 612, 'pasara':
603, 'pasaran': 603, 'pasará': 603, 'paso': 613, 'pasó': 613, 'se': 615, 'tambien': 616, 'también': 616, 'vendra':
617, 'vendran': 617, 'viene': 611, 'vienen': 611, 'vinieron': 162, 'vino': 618}, {'lectura': 11, 'mano': 11, 'ojeada':
11, 'ojo': 11, 'repaso': 11, 'vistazo': 11, 'vuelta': 11}, {'un': 620, 'una': 620}, {'su': 84}, {'arregla': 286,
'arreglara': 286, 'corrige': 287, 'da': 621, 'dara': 621, 'desaconseja': 16, 'desaconsejo': 16, 'echa': 621, 'echara':
621, 'firma': 287, 'instala': 286, 'instalara': 286, 'me': 301, 'mira': 287, 'monta': 286, 'montara': 286, 'montará':
286, 'nos': 301, 'pinta': 286, 'prueba': 287, 'repara': 286, 'repasa': 287, 'revisa': 287, 'tendra': 307, 'tendre':
622, 'tendremos': 622, 'tiene': 307}, {'que': 0}, {'N': 150}, {'de': 625}, {'': (7, 'waiting'), 'l': 35}, {'': (7,
'waiting'), 'de': 627, 'del': 35}, {'espera': 628}, {'mejor': 73}, {'juicio': 150}, {'avisar': 624, 'avisarme': 624,
'contar': 624, 'contarme': 624, 'decir': 624, 'decirme': 624, 'juicio': 626, 'la': 629, 'lo': 630, 'su': 631},
{'<see_inf>': 162}, {'de': 633}, {'mia': 39}, {'': (23, 'contact'), 'la': 162}, {'a': 636, 'al': 162, 'del': 162},
{'N': 637}, {'a': 638}, {'que': 572}, {'en': 640, 'que': 572}, {'N': 641}, {'a': 642, 'en': 640, 'que': 572},
{'<inf>': 23, 'D': 23, 'vernos': 23}, {'de': 644, 'en': 644, 'para': 644, 'que': 644}, {'N': 645}, {'con': 646}, {'N':
162}, {'': (10, 'thanks')}, {'a': 649}, {'': (10, 'thanks'), 'a': 649}, {'con': 649}, {'parecer': 0}, {'': (21,
'gave:encouragement')}, {'^': 654}, {'N': 655}, {'a': 656}, {'dia': 73}, {'de': 82}, {'atras': 659, 'detras': 659},
{'que': 35}, {'': (7, 'waiting'), 'a': 661, 'que': 35}, {'atras': 659, 'detras': 659, 'esperando': 662}, {'con': 162},
{'': (13, 'talk'), '<they>': 0}, {'que': 665}, {'de': 666}, {'^': 138, 'a': 139}, {'': (15, 'gave:intro')}, {'^':
669}, {'N': 670}, {'N': 670, 'a': 671, 'con': 671, 'y': 671}, {'N': 672}, {':': 673}, {'a': 670, 'con': 670, 'de':
670, 'entre': 670}, {'intro': 675, 'introduccion': 675, 'presentacion': 675, 'puente': 675}, {'el': 676, 'la': 676,
'una': 676}, {'<give3>': 11, '<hand3>': 11, '<send3>': 11, 'sube': 11}, {'^': 678}, {'<any_det>': 285}, {'<give3>':
680, '<hand3>': 680, '<send3>': 680, 'sube': 680}, {'D': 679, '^': 681}, {'que': 682}, {'': (0, 'missed'), '<inf>':
82, '<see_inf>': 82}, {'a': 684}, {'conseguido': 684, 'llegado': 685, 'logrado': 684, 'podido': 684}, {'el': 35, 'la':
35, 'las': 35, 'los': 35, 'su': 35}, {'^': 687}, {'^': 687, 'aun': 688, 'todavia': 688}, {'conseguido': 684,
'llegado': 685, 'logrado': 684, 'podido': 684, 'recibi': 689, 'recibido': 689}, {'he': 82, 'hemos': 82}, {'ha': 686,
'he': 690, 'hemos': 690, 'la': 691, 'le': 691, 'les': 691, 'lo': 691, 'recibi': 689, 'recibido': 689}, {'no': 692},
{'^': 681}, {'que': 694}, {'': (17, 'gave:knowledge')}, {'^': 696}, {'a': 697, 'con': 697, 'en': 697}, {'...': 698,
'^': 696, 'a': 697, 'con': 697, 'en': 697}, {'N': 699}, {'a': 700}, {'': (22, 'gave:volunteering')}, {'^': 702},
{'alimentos': 703}, {'de': 704}, {'algo': 162, 'un': 162, 'una': 162}, {'charla': 162, 'conversacion': 162,
'discusion': 162}, {'a': 185, 'para': 185}, {'recomendacion': 708}, {'de': 709}, {'cruzo': 82}, {'vemos': 82},
{'coincido': 82, 'llamo': 82, 'me': 711, 'nos': 712, 'veo': 82}, {'es': 123, 'sera': 123}, {'...': 714},
{'comunitario': 703, 'social': 703}, {'N': 192}, {'de': 717, 'del': 717}, {'...': 718}, {'<any_det>': 192}, {'N':
720}, {'<any_det>': 719, 'con': 721}, {'contacto': 202, 'correo': 202, 'datos': 202, 'nombre': 202, 'numero': 202,
'número': 202, 'telefono': 202, 'teléfono': 202}, {'mi': 199, 'mis': 199, 'nuestra': 199}, {'<any_det>': 194},
{'<any_det>': 723, '^': 725}, {'N': 726}, {'experiencia': 697}, {'<any_det>': 723, '^': 724, 'a': 727, 'mi': 728},
{'<paper>': 191, '<rehearsed>': 191}, {'<their>': 730, 'el': 730, 'la': 730}, {'^': 731}, {'<review_inf>': 732},
{'<review_inf>': 732, 'a': 733}, {'': (14, 'together')}, {'N': 734, 'nosotros': 735}, {'N': 670, 'a': 671}, {'a': 671,
'con': 671, 'y': 737}, {'N': 738}, {'a': 739}, {'con': 671, 'y': 737}, {'N': 741}, {'N': 738, 'a': 739}, {'correo':
743, 'email': 743, 'linkedin': 743, 'mail': 743, 'wasap': 743, 'whatsapp': 743}, {'a': 742, 'por': 744, 'via': 744,
'vía': 744}, {'el': 31, 'la': 31, 'nuestra': 31, 'nuestro': 31, 'que': 694, 'su': 31}, {'el': 31, 'la': 31, 'nuestra':
31, 'nuestro': 31, 'su': 31}, {'dia': 150}, {'del': 748, 'recibido': 150}, {'': (8, 'asked')}, {'a': 750}, {'N': 750},
{'a': 752, 'con': 750}, {'mi': 728}, {'dudas': 697, 'preguntas': 697}, {'las': 755, 'sus': 755}, {'cuenta': 147},
{'mi': 757}, {'de': 758}, {'correos': 162, 'mails': 162, 'mensajes': 162}, {'palabras': 162}, {'correos': 162, 'de':
760, 'mensajes': 162, 'palabra': 162, 'palabras': 162, 'unas': 761}, {'correos': 162, 'mensajes': 162, 'palabra': 162,
'palabras': 162, 'unas': 761}, {'roja': 703}, {'^': 702, 'en': 703}, {'N': 765}, {'a': 766}, {'0': 73, 'anos': 73,
'cincuenta': 73, 'cuarenta': 73, 'noventa': 73, 'ochenta': 73, 'sesenta': 73, 'setenta': 73, 'treinta': 73, 'veinte':
73}, {'vueltas': 82}, {'contacto': 202, 'datos': 202, 'nombre': 202, 'telefono': 202, 'teléfono': 202}, {'<any_det>':
770}, {'encargo': 39}, {'me': 772}, {'eso': 773, 'planton': 82}, {'llamado': 82, 'visto': 82}, {'<see_inf>': 73,
'haber': 775}, {'<see_inf>': 73}, {'haber': 82, 'llamar': 82, 'ver': 82}, {'a': 0}, {'<giveinf>': 39, '<inf_them>':
39}, {'': (5, 'mine'), '0': 147, 'cien': 147, 'cincuenta': 147, 'treinta': 147, 'unos': 147, 'veinte': 147}, {'N':
781}, {'N': 104}, {'a': 783, 'con': 783, 'y': 783}, {'N': 784}, {'N': 784, 'a': 785}, {'<inf_them>': 39}, {'^': 787},
{'contacto': 104}, {'en': 789}, {'': (5, 'mine'), '0': 147, '^': 780, 'a': 782, 'cien': 147, 'cincuenta': 147,
'conectar': 786, 'conectarlos': 104, 'de': 788, 'dinero': 147, 'juntar': 786, 'juntarlos': 104, 'ponerlos': 790,
'presentar': 786, 'presentarlos': 104, 'que': 788, 'treinta': 147, 'unos': 147, 'veinte': 147}, {'<my>': 225}, {'N':
792}, {'<any_det>': 228, 'a': 793}, {'a': 185, 'con': 185}, {'N': 795}, {'N': 795, 'a': 796}, {'<clitic>': 575,
'<see_inf>': 82}, {'no': 798}, {'que': 799, 'sin': 798}, {'...': 800}, {'hace': 801, 'que': 665}, {'<see_inf>': 23},
{'<course>': 697}, {'de': 804}, {'clases': 805, 'hora': 805, 'horas': 805, 'sesiones': 805}, {'<any_det>': 723,
'<my>': 225}, {'N': 807}, {'^': 696, 'a': 697, 'de': 697, 'en': 697, 'para': 697, 'sobre': 697}, {'<course>': 809},
{'^': 191, 'a': 192, 'de': 192}, {'^': 191, 'desempeno': 811}, {'^': 191, 'a': 192, 'anual': 811, 'de': 812},
{'<course>': 809, 'devolucion': 813, 'evaluacion': 813}, {'gracias': 651}, {'devolucion': 813, 'evaluacion': 813},
{'la': 816, 'su': 816, 'una': 816}, {'^': 191, 'a': 192, 'de': 192, 'del': 192, 'sobre': 192}, {'comentarios': 818,
'impresiones': 818, 'opinion': 818, 'parecer': 818}, {'<course>': 809, 'clases': 805, 'devolucion': 813, 'evaluacion':
813, 'hora': 805, 'horas': 805, 'sesiones': 805}, {'0': 806, '<any_det>': 723, 'a': 808, 'cuatro': 806, 'dos': 806,
'el': 810, 'gracias': 651, 'la': 814, 'las': 815, 'le': 817, 'mi': 819, 'mis': 819, 'su': 816, 'tres': 806, 'un': 810,
'una': 820, 'varias': 806}, {'<any_det>': 64}, {'<give3>': 680, '<hand3>': 680, '<send3>': 680, '<should>': 16,
'acaba': 822, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17, 'sube': 680, 'termina': 822}, {'D': 679, '^': 823, 'me': 339,
'no': 324, 'nos': 339, 'yo': 327}, {'...': 332, ':': 334, 'q': 325, 'que': 824}, {'': (13, 'talk'), 'D': 679, '^':
681}, {'que': 826}, {'el': 810, 'la': 810, 'un': 810, 'una': 810}, {'arreglo': 39, 'leo': 39, 'mando': 39, 'miro': 39,
'paso': 39, 'pienso': 39, 'preparo': 39, 'reviso': 39}, {'^': 829}, {'la': 830, 'las': 830, 'lo': 830, 'los': 830},
{'la': 830, 'las': 830, 'lo': 830, 'los': 830, 'se': 831}, {'': (5, 'mine'), 'arreglo': 39, 'leo': 39, 'mando': 39,
'miro': 39, 'paso': 39, 'pienso': 39, 'preparo': 39, 'reviso': 39}, {'^': 833}, {'la': 834, 'las': 830, 'lo': 834,
'los': 830}, {'': (9, 'told'), '<clitic>': 147, 'la': 830, 'las': 830, 'lo': 830, 'los': 830, 'se': 835}, {'a': 642,
'en': 640, 'q': 832, 'que': 836}, {'la': 147, 'lo': 147}, {'<clitic>': 147, 'se': 838}, {'que': 839}, {'<give3>': 680,
'<hand3>': 680, '<send3>': 680, '<should>': 16, '<would_give>': 11, 'acaba': 822, 'me': 17, 'ni': 18, 'no': 18, 'nos':
17, 'sube': 680, 'termina': 822}, {'D': 679, '^': 841, 'la': 351, 'lo': 351, 'me': 355, 'no': 324, 'nos': 355, 'yo':
327}, {'...': 332, ':': 334, 'q': 325, 'que': 842}, {'<course>': 809, 'clases': 805, 'hora': 805, 'horas': 805,
'sesiones': 805}, {'0': 806, 'cuatro': 806, 'dos': 806, 'el': 810, 'la': 810, 'tres': 806, 'un': 810, 'una': 844,
'varias': 806}, {'a': 697, 'con': 697}, {'mano': 846}, {'una': 847}, {'a': 82}, {'menos': 849}, {'de': 850}, {'da':
293, 'dice': 294, 'dira': 294, 'hace': 298, 'pondra': 300, 'pone': 300}, {'me': 852, 'nos': 852}, {'mi': 150, 'mí':
150}, {'quedado': 390}, {'^': 542, 'acercarse': 347, 'ir': 347, 'pasar': 347, 'pasarse': 347, 'sumarse': 347,
'unirse': 347, 'vendria': 347, 'venia': 347, 'venir': 347}, {'a': 856, 'acercarse': 347, 'de': 348, 'en': 348, 'ir':
347, 'pasar': 347, 'pasarse': 347, 'que': 348, 'sumarse': 347, 'unirse': 347, 'vendria': 347, 'venia': 347, 'venir':
347}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11,
'deja': 11, 'guarda': 11, 'imprime': 11, 'trae': 11}, {'prometido': 455, 'quedado': 390}, {'^': 858, 'ha': 859, 'la':
474, 'las': 474, 'lo': 474, 'los': 474, 'queda': 390, 'quedaron': 390, 'quedo': 390, 'quedó': 390, 'tiene': 489,
'tienen': 490, 'va': 493, 'van': 493}, {'^': 858, 'ha': 859, 'la': 474, 'las': 474, 'lo': 474, 'los': 474, 'queda':
390, 'quedaron': 390, 'quedo': 390, 'quedó': 390, 'tiene': 490, 'tienen': 490, 'va': 493, 'van': 493}, {'a': 348,
'acercarse': 347, 'conmigo': 390, 'de': 521, 'en': 521, 'ir': 347, 'pasar': 347, 'pasarse': 347, 'que': 348,
'sumarse': 347, 'unirse': 347, 'vendria': 347, 'venia': 347, 'venir': 347}, {'compromete': 337, 'comprometio': 337,
'encarga': 541, 'ocupa': 541, 'ofrecio': 337}, {'a': 348, 'acercarse': 347, 'de': 348, 'en': 348, 'ir': 347, 'pasar':
347, 'pasarse': 347, 'que': 856, 'sumarse': 347, 'unirse': 347, 'vendria': 347, 'venia': 347, 'venir': 347},
{'<may3>': 231, '^': 853, 'cual': 0, 'cuales': 0, 'de': 854, 'debe': 231, 'dijo': 392, 'en': 359, 'ha': 855, 'habia':
393, 'iba': 857, 'me': 860, 'nos': 861, 'pensaba': 392, 'queda': 518, 'quedaron': 520, 'quedo': 862, 'quedó': 862,
'queria': 392, 'se': 863, 'tenia': 864, 'tiene': 552, 'tienen': 552, 'va': 564, 'van': 564}, {'de': 854, 'en': 359},
{'de': 35, 'del': 35}, {'agenda': 23}, {'de': 176, 'del': 176}, {',': 150, '^': 16}, {'ausencia': 82, 'lugar': 870},
{'<them>': 150, 'N': 150}, {'de': 872, 'del': 872}, {'N': 0, 'el': 0, 'ella': 0, 'ellas': 0, 'ellos': 0, 'él': 0},
{',': 150}, {'lugar': 875, 'opinion': 150}, {'lugar': 870}, {'agenda': 23, 'cuanto': 665, 'espera': 867, 'la': 868,
'lugar': 869, 'mi': 871, 'opinion': 873, 'que': 874, 'su': 876, 'tu': 877, 'vez': 869}, {'de': 39}, {'yo': 879},
{'<rehearsed>': 191}, {'<their>': 881}, {'^': 882}, {'N': 883}, {'<their>': 192, '^': 882, 'con': 884}, {'^': 882,
'con': 884}, {'a': 696, 'como': 696, 'cómo': 696, 'el': 696, 'la': 696, 'las': 696, 'los': 696}, {'^': 887}, {'como':
697, 'cómo': 697}, {'...': 889, 'a': 697, 'como': 697, 'cómo': 697}, {'N': 890, '^': 696}, {'a': 891, 'como': 697,
'cómo': 697}, {'la': 816, 'le': 817, 'su': 816, 'una': 816}, {'al': 162, 'desde': 162, 'por': 162}, {'N': 894},
{'<any_det>': 723}, {'N': 896}, {'<any_det>': 723, 'a': 897}, {'0': 735, 'casi': 735, 'cinco': 735, 'como': 735,
'cuatro': 735, 'dos': 735, 'muchas': 735, 'muchos': 735, 'tres': 735, 'un': 735, 'una': 735, 'unas': 735, 'unos':
735}, {'N': 73}, {'N': 73, 'la': 900}, {'de': 901, 'del': 901}, {'aniversario': 902, 'cumple': 902, 'cumpleanos': 902,
'santo': 902}, {'aniversario': 902, 'cumple': 902, 'cumpleanos': 902, 'de': 363, 'el': 903, 'partidaria': 361,
'partidario': 361, 'santo': 902}, {'preguntar': 750}, {'para': 905}, {'N': 906}, {'a': 907}, {'podcast': 73, 'video':
73}, {'entrevista': 73}, {'podcast': 73}, {'de': 73}, {'charla': 912}, {'el': 909, 'la': 910, 'que': 73, 'un': 911,
'una': 913}, {'': (7, 'waiting'), 'respuesta': 35}, {'me': 35}, {'a': 661, 'el': 35, 'la': 915, 'noticias': 35, 'que':
916, 'respuesta': 35, 'su': 35, 'sus': 35}, {'0': 82, 'dos': 82, 'media': 82, 'un': 82, 'una': 82}, {'N': 918}, {'a':
919}, {'me': 431, 'nos': 431}, {'que': 921}, {'^': 266, 'de': 922, 'que': 921}, {'<set>': 23, 'a': 378, 'convencida':
379, 'convencido': 379, 'en': 868, 'esperando': 381, 'pendiente': 923}, {'': (14, 'together'), 'N': 162, 'el': 648,
'la': 648}, {'N': 162, 'con': 162, 'tambien': 925, 'también': 925}, {'dos': 735}, {'cuatro': 735, 'dos': 735, 'tres':
735}, {'con': 162, 'las': 927, 'los': 928, 'todos': 735}, {'N': 162, 'el': 648, 'la': 648}, {'N': 162, 'tambien': 930,
'también': 930}, {'de': 627, 'del': 35}, {'espera': 932}, {'la': 933}, {'D': 23, 'a': 23, 'en': 23, 'por': 23}, {'a':
934, 'convidada': 935, 'convidado': 935, 'esperando': 662, 'invitada': 935, 'invitado': 935, 'invitados': 935},
{'bien': 73, 'bueno': 73, 'dpm': 73}, {'a': 35}, {'': (7, 'waiting'), 'el': 35, 'la': 35, 'lo': 35, 'que': 35, 'su':
35, 'sus': 35}, {'de': 939, 'del': 939}, {'a': 934, 'atenta': 938, 'atento': 938, 'convidada': 935, 'convidado': 935,
'esperando': 662, 'invitada': 935, 'invitado': 935, 'invitados': 935, 'pendiente': 940, 'pendientes': 940, 'pensando':
73}, {'animos': 655, 'fuerza': 655}, {'rato': 162}, {'animandola': 655, 'animandole': 655, 'animandolo': 655,
'charlando': 162, 'con': 162, 'dandole': 942, 'donde': 162, 'en': 162, 'ensenandole': 697, 'explicandole': 697,
'hablando': 162, 'mostrandole': 697, 'platicando': 162, 'reunida': 162, 'reunido': 162, 'tomando': 162, 'un': 943},
{'animandola': 655, 'animandole': 655, 'animandolo': 655, 'charlando': 162, 'con': 162, 'dandole': 942, 'en': 162,
'ensenandole': 697, 'explicandole': 697, 'hablando': 162, 'juntos': 162, 'mostrandole': 697, 'reunidas': 162,
'reunidos': 162, 'revisando': 162, 'tomando': 162, 'trabajando': 162, 'viendo': 162}, {'N': 162, 'tambien': 735,
'también': 735}, {'N': 35}, {'de': 947, 'del': 947}, {'...': 948}, {'<giveinf>': 39, '<inf_them>': 39, 'el': 949,
'la': 949, 'las': 949, 'los': 949, 'su': 35, 'sus': 35}, {'el': 949, 'la': 949, 'las': 949, 'los': 949, 'su': 35,
'sus': 35}, {'^': 951}, {'N': 336, '^': 787, 'me': 336, 'nos': 336}, {'^': 950, 'aun': 952, 'conectar': 786,
'conectarlos': 104, 'de': 788, 'juntar': 786, 'juntarlos': 104, 'ponerlos': 790, 'presentar': 786, 'presentarlos':
104, 'que': 953, 'todavia': 952}, {'^': 951, 'aun': 952, 'todavia': 952}, {'': (0, 'missed'), '<date>': 82}, {'': (0,
'missed'), '<date>': 82, 'la': 956}, {'': (0, 'missed'), '<date>': 82, 'a': 957, 'al': 956, 'el': 956, 'la': 956,
'su': 956, 'una': 956}, {'a': 958}, {'^': 266, 'que': 383}, {'<their>': 191, 'el': 191, 'la': 191}, {'^': 961}, {'a':
962, 'al': 962, 'de': 962, 'del': 962, 'sobre': 962}, {'^': 696, 'en': 697}, {'N': 964}, {'a': 965}, {'del': 242},
{'<moved_pp>': 967, 'N': 608}, {'cobertura': 82}, {'de': 969}, {'casa': 162}, {'de': 162}, {'': (23, 'contact'),
'casa': 162, 'la': 971, 'lo': 972, 'ver': 162, 'visitar': 162}, {'a': 162, 'al': 162}, {'': (23, 'contact'), 'N':
974}, {'a': 973, 'al': 162, 'con': 975, 'donde': 162}, {'a': 162, 'al': 162, 'con': 162, 'juntos': 162, 'por': 162},
{'de': 803}, {'': (10, 'thanks'), 'el': 0, 'ella': 0, 'ello': 0, 'eso': 0, 'mi': 0, 'mí': 0, 'nosotros': 0, 'él': 0},
{'N': 649, 'a': 979}, {'^': 702, 'con': 703, 'de': 703, 'en': 703, 'para': 703}, {'voluntariado': 981}, {'de': 982},
{'<date>': 176, 'cita': 176}, {'el': 984, 'la': 984, 'nuestra': 984, 'nuestro': 984, 'su': 984}, {'<hand3>': 822,
'<send3>': 822, 'acaba': 822, 'termina': 822}, {'^': 986, 'me': 385, 'nos': 385}, {'...': 332, 'que': 987}, {'la':
168, 'verme': 162, 'vernos': 162, 'visitarme': 162}, {'casa': 162, 'la': 168}, {'a': 989, 'el': 984, 'la': 984,
'nuestra': 984, 'nuestro': 984, 'por': 990, 'su': 984}, {'anular': 82, 'aplazar': 82, 'cancelar': 82, 'desconvocar':
82, 'posponer': 82, 'suspender': 82}, {'el': 82, 'la': 82, 'nuestra': 82, 'nuestro': 82}, {'aire': 993}, {'': (0,
'missed'), 'el': 82, 'la': 82, 'nuestra': 82, 'nuestro': 82}, {'^': 11, 'el': 994, 'nada': 995}, {'de': 336, 'en':
996, 'pendiente': 993}, {'que': 992}, {'a': 989, 'por': 990}, {'adelantado': 985, 'aplazado': 985, 'cambiado': 985,
'corrido': 985, 'dicho': 988, 'fallecido': 29, 'movido': 985, 'muerto': 29, 'nacido': 29, 'pasado': 991, 'pospuesto':
985, 'que': 992, 'quedado': 997, 'retrasado': 985, 'tenido': 998, 'trasladado': 985, 'venido': 999}, {'': (0,
'missed'), 'en': 575}, {'acordado': 82, 'agendado': 82, 'que': 992, 'quedado': 1001, 'tenido': 998}, {'acordado': 82,
'agendado': 82, 'quedado': 82}, {'a': 185, 'con': 185, 'en': 185}, {'N': 1004}, {'de': 1005, 'por': 1005}, {'': (23,
'contact'), 'N': 1004}, {'': (23, 'contact'), 'bien': 1006, 'de': 1005, 'por': 1007}, {'<inf>': 104, 'ver': 73},
{'que': 1009}, {'no': 82}, {'que': 1011}, {'...': 800, 'mucho': 1012}, {'adelantado': 985, 'aplazado': 985,
'cambiado': 985, 'corrido': 985, 'movido': 985, 'pasado': 991, 'pospuesto': 985, 'que': 992, 'retrasado': 985,
'tenido': 998, 'trasladado': 985, 'venido': 999}, {'<inf_them>': 39, '<infle>': 39}, {'^': 1015}, {'<giveinf>': 39,
'<inf_them>': 39, '<todo_inf>': 39}, {'<inf>': 104, '^': 1017, 'conectar': 786, 'conectarlos': 104, 'juntar': 786,
'juntarlos': 104, 'pensar': 73, 'ponerlos': 790, 'presentar': 786, 'presentarlos': 104}, {'^': 787, 'almuerzo': 123,
'de': 1016, 'junta': 123, 'que': 1018, 'reunion': 123, 'reunión': 123}, {'a': 793}, {'<their>': 191}, {'^': 1021},
{'N': 1022}, {'^': 1021, 'con': 1023}, {'<any_det>': 191, '<their>': 191}, {'^': 1025}, {'N': 1026}, {'<their>': 192,
'^': 1021, 'con': 1027}, {'N': 703}, {'a': 1029}, {'<any_det>': 203}, {'N': 1031}, {'0': 806, '<any_det>': 203, 'a':
1032, 'cuatro': 806, 'dos': 806, 'tres': 806, 'una': 806, 'varias': 806}, {'<infle>': 39}, {'^': 1034}, {'<any_det>':
203, 'a': 1032}, {'q': 832, 'que': 832}, {'<any_det>': 203, 'a': 1032, 'el': 984, 'la': 984, 'nuestra': 984,
'nuestro': 984, 'su': 984}, {'^': 822}, {'N': 1039}, {'a': 1040}, {'N': 738, 'a': 739, 'por': 744, 'via': 744, 'vía':
744}, {'': (5, 'mine'), 'que': 39}, {'con': 671}, {'contacto': 1044}, {'en': 1045}, {'N': 1046}, {'contacto': 743},
{'a': 1047, 'en': 1048}, {'las': 23}, {'para': 23}, {'': (23, 'contact'), '<them>': 1051, 'N': 1051}, {'a': 788}, {'':
(5, 'mine'), '^': 1015, 'ir': 1053, 'juntarnos': 23, 'pasar': 1053, 'pasarme': 1053, 'vernos': 23}, {'': (5, 'mine'),
'^': 1015, 'almorzar': 23, 'comer': 23, 'hablar': 23, 'ir': 1053, 'juntarnos': 23, 'pasar': 1053, 'pasarme': 1053,
'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'': (2, 'plan'), 'el': 23}, {'D': 23, 'a': 1050, 'con': 1052, 'de':
1054, 'el': 23, 'en': 1055, 'para': 1056}, {'<pro>': 185}, {'al': 1058, 'el': 1058, 'la': 1058, 'mi': 1058, 'nuestra':
1058, 'nuestro': 1058, 'un': 1058, 'una': 1058}, {'a': 1059, 'al': 1058, 'el': 1058, 'la': 1058, 'mi': 1058,
'nuestra': 1058, 'nuestro': 1058, 'un': 1058, 'una': 1058}, {'N': 1060}, {'a': 1061}, {'<done_pp>': 162, '<lent>':
1020, 'adelantado': 985, 'animado': 657, 'aplazado': 985, 'ayudado': 701, 'cambiado': 985, 'comentado': 1024,
'consolado': 657, 'corregido': 1028, 'corrido': 985, 'cubierto': 1030, 'dado': 1033, 'de': 1035, 'dejado': 1036,
'dicho': 1037, 'enviado': 1036, 'facilitado': 1036, 'felicitado': 657, 'mandado': 1036, 'mirado': 1024, 'movido': 985,
'pasado': 1038, 'pedido': 1041, 'pospuesto': 985, 'presentado': 1042, 'prometido': 1043, 'puesto': 1049, 'que': 992,
'quedado': 1057, 'recomendado': 1062, 'reemplazado': 1030, 'repasado': 1028, 'retrasado': 985, 'revisado': 1028,
'sustituido': 1030, 'tenido': 998, 'tranquilizado': 657, 'trasladado': 985, 'visto': 163}, {'^': 1034, 'juntarnos':
23, 'vernos': 23}, {'^': 1034, 'almorzar': 23, 'comer': 23, 'hablar': 23, 'juntarnos': 23, 'reunirnos': 23, 'tomar':
23, 'vernos': 23}, {'D': 23, 'a': 1050, 'con': 1052, 'de': 1064, 'el': 23, 'en': 1065, 'para': 1056}, {'<done_pp>':
162, '<lent>': 1020, 'adelantado': 985, 'animado': 657, 'aplazado': 985, 'ayudado': 701, 'cambiado': 985, 'comentado':
1024, 'consolado': 657, 'corregido': 1028, 'corrido': 985, 'cubierto': 1030, 'dado': 1036, 'dejado': 1036, 'enviado':
1036, 'facilitado': 1036, 'felicitado': 657, 'mandado': 1036, 'mirado': 1024, 'movido': 985, 'pasado': 1038,
'pospuesto': 985, 'presentado': 1042, 'puesto': 1049, 'que': 992, 'quedado': 1066, 'reemplazado': 1030, 'repasado':
1028, 'retrasado': 985, 'revisado': 1028, 'sustituido': 1030, 'tenido': 998, 'tranquilizado': 657, 'trasladado': 985,
'visto': 163}, {'^': 138, 'a': 139, 'de': 139, 'en': 139}, {'mentor': 1068, 'mentora': 1068}, {'<course>': 809,
'intro': 675, 'introduccion': 675, 'presentacion': 675, 'puente': 675}, {'<course>': 809, 'devolucion': 813,
'evaluacion': 813, 'intro': 675, 'introduccion': 675, 'presentacion': 675, 'puente': 675}, {'': (23, 'contact'),
'<course>': 809}, {'': (23, 'contact'), '<course>': 809, 'devolucion': 813, 'evaluacion': 813, 'intro': 675,
'introduccion': 675, 'presentacion': 675, 'puente': 675, 'visita': 163}, {'^': 702, 'con': 703, 'en': 703}, {'call':
162, 'de': 1069, 'el': 1070, 'la': 1071, 'le': 817, 'su': 816, 'un': 1072, 'una': 1073, 'voluntariado': 1074, 'zoom':
162}, {'': (23, 'contact'), 'visita': 163}, {'call': 162, 'un': 162, 'una': 1076, 'voluntariado': 1074, 'zoom': 162},
{'cumple': 768, 'cumplia': 768}, {'<see_inf>': 82, '^': 394}, {'a': 1079, 'que': 399}, {'a': 575}, {'por': 186}, {'a':
671, 'con': 671, 'y': 671}, {'N': 1083}, {':': 673, 'N': 672, 'de': 1084, 'entre': 1084}, {'a': 162, 'al': 162, 'con':
162, 'un': 162}, {'D': 175, 'a': 175, 'al': 175, 'para': 175}, {'antes': 39}, {'breve': 39}, {'semana': 39},
{'<until>': 39, 'D': 39, 'cuanto': 1088, 'en': 1089, 'esta': 1090}, {'antes': 11}, {'viene': 11}, {'que': 1093},
{'mes': 1094}, {'breve': 11}, {'semana': 11}, {'mes': 11}, {'semana': 1094}, {'cuanto': 1092, 'el': 1095, 'en': 1096,
'esta': 1097, 'este': 1098, 'la': 1099, 'pronto': 11}, {'<do1>': 1091, '<hand3>': 1100, '<send3>': 1100, 'acerco': 43,
'avisare': 39, 'aviso': 39, 'contacto': 39, 'dejo': 43, 'devuelvo': 43, 'doy': 43, 'envio': 43, 'envío': 43,
'escribire': 39, 'escribo': 39, 'llamare': 39, 'llamo': 39, 'llevo': 43, 'mando': 43, 'paso': 43, 'preparo': 43,
'traigo': 43}, {'^': 696, 'a': 697, 'con': 697, 'en': 697}, {'a': 176, 'al': 176, 'para': 176}, {'a': 671, 'con':
671}, {'a': 572, 'de': 572}, {'^': 696, 'en': 703}, {'': (0, 'missed'), 'D': 175}, {'a': 176, 'al': 176, 'para':
1107}, {'menos': 82}, {'de': 1109}, {'alentado': 655, 'animado': 655, 'consolado': 655, 'felicitado': 655,
'tranquilizado': 655}, {'periodico': 73}, {'prensa': 73}, {'noticias': 73}, {'el': 1112, 'facebook': 73, 'instagram':
73, 'la': 1113, 'las': 1114, 'linkedin': 73, 'twitter': 73, 'x': 73}, {'en': 1115, 'por': 1115}, {'campo': 11,
'cancha': 11, 'tejado': 11}, {'su': 1117}, {'en': 1118}, {'esta': 1119, 'está': 1119}, {'es': 23}, {'dia': 572,
'tanto': 572}, {'contacto': 1104}, {'al': 1122, 'en': 1123}, {'a': 185, 'ante': 185, 'con': 185, 'en': 185, 'para':
185}, {'<called1>': 162, '<moved3>': 1087, '<off>': 82, '<sent_to>': 274, '^': 1101, 'alente': 655, 'anime': 655,
'apoye': 655, 'avise': 572, 'avisé': 572, 'ayude': 1102, 'cambiamos': 1103, 'conecte': 1104, 'console': 655,
'convenci': 1105, 'cual': 0, 'cuales': 0, 'cubri': 1106, 'debo': 39, 'dejamos': 1108, 'echo': 1110, 'extrano': 82,
'felicite': 655, 'he': 1111, 'hemos': 1111, 'informe': 572, 'informé': 572, 'lei': 1116, 'movemos': 1103, 'pasamos':
1103, 'pelota': 1120, 'persigo': 82, 'presente': 1104, 'presenté': 1104, 'proxima': 1121, 'puse': 1124, 'recomende':
1125, 'reemplace': 765, 'supe': 1116, 'supli': 1106, 'sustitui': 1106, 'tranquilice': 655, 'vi': 1116}, {'<do1>':
1091, '<hand3>': 1100, '<send3>': 1100, 'acerco': 43, 'dejo': 43, 'devuelvo': 43, 'doy': 43, 'envio': 43, 'envío': 43,
'llevo': 43, 'mando': 43, 'paso': 43, 'preparo': 43, 'traigo': 43}, {'contacto': 670}, {'en': 1128}, {'conectado':
670, 'presentado': 670, 'puesto': 1129}, {'si': 670, 'sí': 670}, {'otro': 670}, {'al': 1132}, {'^': 669, 'entre':
1131, 'uno': 1133}, {'contacto': 1134}, {'en': 1135}, {'<called1>': 162, '^': 1127, 'conecte': 670, 'cual': 0,
'cuales': 0, 'he': 1130, 'hemos': 1130, 'lei': 1116, 'presente': 1134, 'presenté': 1134, 'puse': 1136, 'supe': 1116,
'vi': 1116}, {'...': 201, '<any_det>': 203}, {'N': 1138}, {'<any_det>': 203, '<feedback_noun>': 193, '^': 200, 'a':
1139, 'algo': 207, 'algunas': 208, 'algunos': 208, 'bastante': 206, 'mi': 209, 'mis': 210, 'muchas': 206, 'mucho':
206, 'muchos': 206, 'un': 212, 'una': 213, 'unas': 214, 'unos': 215, 'varias': 208, 'varios': 208}, {'<my>': 225, 'a':
793}, {'<any_det>': 192, '<their>': 192}, {'N': 1142}, {'<any_det>': 192, '<their>': 192, 'a': 1143}, {'': (9,
'told'), 'a': 572, 'que': 572}, {'': (5, 'mine'), '<inf_them>': 39}, {'^': 1146, 'a': 578, 'que': 147},
{'<causative>': 39, 'saber': 39}, {'<give1>': 39, 'acabo': 39, 'apunto': 39, 'arreglo': 39, 'avisare': 39, 'aviso':
39, 'bajo': 39, 'contacto': 39, 'corrijo': 39, 'da': 621, 'dara': 621, 'dejare': 39, 'dejo': 39, 'echa': 621,
'echara': 621, 'edito': 39, 'escaneo': 39, 'escribire': 39, 'escribo': 39, 'grabo': 39, 'guardo': 39, 'hago': 1148,
'hare': 1148, 'imprimo': 39, 'instalo': 39, 'llamare': 39, 'llamo': 39, 'monto': 39, 'redacto': 39, 'reparo': 39,
'reservo': 39, 'subo': 39, 'termino': 39, 'traduzco': 39}, {'<good>': 1058, '<pro>': 185}, {'<any_det>': 1150,
'<good>': 1058, '<pro>': 185}, {'<any_det>': 1150, '<good>': 1058, '<pro>': 185, 'a': 1151, 'al': 1151, 'en': 640,
'que': 572}, {'<any_det>': 1150, '<good>': 1058, '<pro>': 185, 'N': 1152}, {'<any_det>': 1150, '<good>': 1058,
'<pro>': 185, 'a': 1153, 'al': 1151, 'en': 640, 'que': 572}, {'que': 39}, {'<any_det>': 723, '^': 194, 'a': 897},
{'cliente': 185, 'contacto': 185, 'lead': 185, 'prospecto': 185}, {'un': 1157}, {'': (8, 'asked'), 'a': 750}, {'que':
697, 'qué': 697}, {'como': 697, 'cómo': 697, 'por': 1160, 'que': 697, 'qué': 697}, {'como': 697, 'cómo': 697, 'el':
697, 'la': 697, 'las': 697, 'los': 697}, {'N': 1162}, {'como': 697, 'cómo': 697, 'el': 697, 'la': 697, 'las': 697,
'lo': 697, 'los': 697, 'por': 1160}, {'paso': 1164}, {'a': 1165}, {'a': 1163, 'bien': 1164, 'como': 697, 'cómo': 697,
'el': 697, 'la': 697, 'las': 697, 'lo': 697, 'los': 697, 'paso': 1166, 'por': 1160, 'que': 697, 'qué': 697}, {'': (5,
'mine'), '0': 147, 'a': 782, 'cien': 147, 'cincuenta': 147, 'treinta': 147, 'unos': 147, 'veinte': 147}, {'el': 194,
'la': 194, 'las': 194, 'los': 194, 'un': 194, 'una': 194}, {'^': 1169}, {'N': 1170}, {'^': 194, 'audio': 162}, {'0':
225, '<my>': 225, 'a': 1171, 'aquel': 225, 'aquella': 225, 'cien': 225, 'dinero': 225, 'el': 225, 'la': 225, 'las':
225, 'los': 225, 'un': 1172, 'una': 225}, {'^': 654, 'a': 656}, {'suerte': 1174}, {'correcciones': 192},
{'comentarios': 192, 'correcciones': 192, 'notas': 192}, {'con': 1176, 'corregida': 192, 'corregido': 192,
'corregidos': 192, 'mis': 1177}, {'direccion': 162, 'numero': 162, 'número': 162, 'ok': 162, 'palabra': 162,
'respuesta': 162, 'tarjeta': 162, 'telefono': 162, 'teléfono': 162, 'visto': 162}, {'devolucion': 192, 'evaluacion':
192}, {'aliento': 655, 'animo': 655, 'animos': 655, 'fuerza': 655, 'ánimo': 655}, {'^': 696, 'con': 697}, {'clases':
805, 'devolucion': 192, 'evaluacion': 192, 'hora': 805, 'horas': 805, 'mano': 1182, 'sesiones': 805}, {'0': 806,
'<any_det>': 723, '<my>': 1179, 'a': 897, 'aliento': 655, 'animo': 1174, 'animos': 1174, 'cuatro': 806, 'dos': 806,
'fuerza': 1174, 'gracias': 651, 'la': 1180, 'las': 815, 'mi': 819, 'mis': 819, 'mucha': 1181, 'mucho': 1181, 'muchos':
1181, 'su': 1180, 'tres': 806, 'una': 1183, 'varias': 806, 'ánimo': 1174}, {'0': 806, 'aliento': 655, 'animo': 655,
'animos': 655, 'cuatro': 806, 'dos': 806, 'fuerza': 655, 'mucha': 1181, 'mucho': 1181, 'muchos': 1181, 'tres': 806,
'una': 806, 'varias': 806, 'ánimo': 655}, {'mano': 1182}, {'porras': 1174, 'una': 1186}, {'...': 889, 'a': 697,
'como': 697, 'cómo': 697, 'el': 697, 'la': 697, 'las': 697, 'los': 697}, {'N': 1188, '^': 696}, {'<any_det>': 697,
'a': 1189, 'bien': 1164, 'como': 697, 'cómo': 697, 'el': 697, 'la': 697, 'las': 697, 'lo': 697, 'los': 697, 'paso':
1166, 'por': 1160}, {'la': 1180, 'su': 1180, 'una': 1180}, {'': (23, 'contact'), 'cliente': 185, 'contacto': 185,
'lead': 185, 'prospecto': 185}, {'<any_det>': 723, 'a': 897, 'con': 1176, 'corregida': 192, 'corregido': 192,
'corregidos': 192, 'mis': 1177, 'un': 1192}, {'': (23, 'contact'), 'para': 905}, {'debiendo': 39}, {'^': 696, 'a':
697, 'como': 697, 'cómo': 697, 'el': 697, 'la': 697, 'las': 697, 'lo': 697, 'los': 697, 'por': 1160, 'que': 697,
'qué': 697}, {'N': 1196, '^': 696}, {'^': 696, 'a': 1197, 'como': 697, 'cómo': 697, 'el': 697, 'la': 697, 'las': 697,
'lo': 697, 'los': 697, 'por': 1160, 'que': 697, 'qué': 697}, {'ensenado': 1198, 'ensenando': 1198, 'explicado': 1198,
'explicando': 1198, 'mostrando': 1198}, {'<any_det>': 697, 'a': 1189, 'bien': 1164, 'como': 697, 'cómo': 697, 'el':
697, 'la': 697, 'las': 697, 'lo': 697, 'los': 697, 'paso': 1166, 'por': 1160, 'que': 697, 'qué': 697}, {'<any_det>':
199, '<my>': 194}, {'^': 1201}, {'N': 1202}, {'<my>': 225, 'a': 1203}, {'<any_det>': 1150, '<good>': 1058, '<pro>':
185, 'a': 1151, 'al': 1151}, {'<any_det>': 1150, '<good>': 1058, '<pro>': 185, 'N': 1205}, {'<any_det>': 1150,
'<good>': 1058, '<pro>': 185, 'a': 1206, 'al': 1151}, {'aquel': 225, 'aquella': 225, 'el': 225, 'esa': 225, 'ese':
225, 'la': 225, 'las': 225, 'los': 225, 'un': 225, 'una': 225, 'unas': 225, 'unos': 225}, {'a': 697, 'como': 697,
'cómo': 697, 'el': 697, 'la': 697, 'las': 697, 'los': 697, 'por': 1160, 'que': 697, 'qué': 697}, {'N': 1209, '^':
696}, {'a': 1210, 'como': 697, 'cómo': 697, 'el': 697, 'la': 697, 'las': 697, 'los': 697, 'por': 1160, 'que': 697,
'qué': 697}, {'direccion': 162, 'numero': 162, 'número': 162, 'ok': 162, 'palabra': 162, 'respuesta': 162, 'visto':
162}, {'aliento': 655, 'animo': 655, 'animos': 655, 'apoyo': 655, 'fuerza': 655, 'ánimo': 655}, {'0': 806,
'<any_det>': 203, '<my>': 1212, 'a': 1032, 'aliento': 655, 'animo': 655, 'animos': 655, 'apoyo': 655, 'cuatro': 806,
'dos': 806, 'fuerza': 655, 'mucha': 1213, 'mucho': 1213, 'muchos': 1213, 'tres': 806, 'una': 806, 'varias': 806,
'ánimo': 655}, {'<any_det>': 203, '^': 1169}, {'N': 1215}, {'<any_det>': 203, '<my>': 225, 'a': 1216, 'aquel': 225,
'aquella': 225, 'el': 225, 'esa': 225, 'ese': 225, 'la': 225, 'las': 225, 'los': 225, 'un': 225, 'una': 225, 'unas':
225, 'unos': 225}, {'mano': 1102}, {'una': 1218}, {'^': 194, 'direccion': 162, 'numero': 162, 'número': 162, 'ok':
162, 'palabra': 162, 'respuesta': 162, 'visto': 162}, {'<any_det>': 203, '<my>': 1220, 'a': 1032}, {'<any_det>': 1150,
'<good>': 1058, '<pro>': 185, 'N': 1205, 'al': 1058, 'el': 1058, 'la': 1058, 'mi': 1058, 'nuestra': 1058, 'nuestro':
1058, 'un': 1058, 'una': 1058}, {'<any_det>': 1150, '<good>': 1058, '<pro>': 185, 'a': 1222, 'al': 1151, 'el': 1058,
'la': 1058, 'mi': 1058, 'nuestra': 1058, 'nuestro': 1058, 'un': 1058, 'una': 1058}, {'<any_det>': 203, '<my>': 225,
'a': 1032}, {'0': 225, '<my>': 225, 'a': 1171, 'aquel': 225, 'aquella': 225, 'cien': 225, 'dinero': 225, 'el': 225,
'esa': 225, 'ese': 225, 'la': 225, 'las': 225, 'los': 225, 'un': 225, 'una': 225, 'unas': 225, 'unos': 225}, {'': (5,
'mine'), '^': 39}, {'': (5, 'mine'), '^': 39, 'que': 1226}, {'<my>': 225, 'aquel': 225, 'aquella': 225, 'el': 225,
'esa': 225, 'ese': 225, 'la': 225, 'las': 225, 'los': 225, 'un': 225, 'una': 225, 'unas': 225, 'unos': 225},
{'<lent>': 1204, 'aconsejado': 1207, 'alentado': 655, 'animado': 655, 'asegurado': 577, 'comentado': 1142,
'compartido': 1208, 'consolado': 655, 'contado': 1211, 'corregido': 1142, 'dado': 1214, 'dejado': 1217, 'dicho': 1037,
'echado': 1219, 'ensenado': 1198, 'ensenando': 1198, 'enviado': 1221, 'explicado': 1198, 'explicando': 1198,
'facilitado': 1036, 'felicitado': 655, 'indicado': 1223, 'jurado': 577, 'mandado': 1221, 'mostrado': 1211,
'mostrando': 1198, 'pasado': 1224, 'pedido': 1041, 'presentado': 737, 'prestado': 1225, 'prometido': 1227,
'recomendado': 1223, 'regalado': 1228, 'repasado': 1142, 'revisado': 1142, 'sugerido': 1207, 'tranquilizado': 655},
{'<any_det>': 203, '<my>': 1212, 'a': 1032, 'aliento': 655, 'animo': 655, 'animos': 655, 'apoyo': 655, 'fuerza': 655,
'mucha': 1213, 'mucho': 1213, 'muchos': 1213, 'ánimo': 655}, {'<my>': 225, 'a': 1171, 'aquel': 225, 'aquella': 225,
'el': 225, 'esa': 225, 'ese': 225, 'la': 225, 'las': 225, 'los': 225, 'un': 225, 'una': 225, 'unas': 225, 'unos':
225}, {'<lent>': 1204, 'aconsejado': 1207, 'alentado': 655, 'animado': 655, 'asegurado': 577, 'comentado': 1142,
'compartido': 1208, 'consolado': 655, 'contado': 1211, 'corregido': 1142, 'dado': 1230, 'dejado': 1217, 'echado':
1219, 'ensenado': 1198, 'ensenando': 1198, 'enviado': 1221, 'explicado': 1198, 'explicando': 1198, 'facilitado': 1036,
'felicitado': 655, 'indicado': 1207, 'jurado': 577, 'mandado': 1221, 'mostrado': 1211, 'mostrando': 1198, 'pasado':
1224, 'presentado': 737, 'prestado': 1231, 'prometido': 577, 'recomendado': 1223, 'regalado': 1228, 'repasado': 1142,
'revisado': 1142, 'sugerido': 1207, 'tranquilizado': 655}, {'animo': 1174, 'ánimo': 1174}, {'el': 1233}, {'': (23,
'contact'), 'cliente': 185, 'contacto': 185, 'lead': 185, 'mensaje': 162, 'prospecto': 185}, {'<any_det>': 723, 'a':
897, 'con': 1176, 'corregida': 192, 'corregido': 192, 'corregidos': 192, 'mis': 1177, 'un': 1235}, {'<any_det>': 723,
'a': 897, 'con': 1176, 'corregida': 192, 'corregido': 192, 'corregidos': 192, 'mis': 1177, 'un': 1157}, {'^': 822,
'en': 640, 'que': 572}, {'': (8, 'asked'), 'N': 1238}, {'opinion': 750}, {'': (8, 'asked'), 'a': 1239, 'ayuda': 750,
'consejo': 750, 'en': 640, 'opinion': 750, 'que': 572, 'su': 1240}, {'N': 670, 'a': 671, 'la': 1180, 'su': 1180,
'una': 1180}, {'': (19, 'gave:resource'), 'el': 194, 'la': 194, 'las': 194, 'los': 194, 'un': 194, 'una': 194}, {'^':
1243}, {'N': 1244}, {'0': 225, '<my>': 225, '^': 194, 'a': 1245, 'cien': 225, 'dinero': 225}, {'de': 39, 'debiendo':
39, 'en': 39}, {'<any_det>': 1150, '<good>': 1058, '<pro>': 185, 'N': 1152, 'al': 1058, 'el': 1058, 'la': 1058, 'mi':
1058, 'nuestra': 1058, 'nuestro': 1058, 'un': 1058, 'una': 1058}, {'<any_det>': 1150, '<good>': 1058, '<pro>': 185,
'N': 185, 'a': 1248, 'al': 1151, 'el': 1058, 'en': 640, 'la': 1058, 'mi': 1058, 'nuestra': 1058, 'nuestro': 1058,
'que': 572, 'un': 1058, 'una': 1058}, {'<my>': 108, 'el': 108, 'la': 108, 'las': 108, 'los': 108}, {'^': 1250}, {'a':
39}, {'<handed1>': 1140, '<lent1>': 1141, '<read1>': 1144, '<told1>': 1145, '<vowed1>': 1147, '^': 1149, 'aconseje':
1154, 'agradeci': 651, 'agradecimos': 651, 'asegure': 1155, 'ayude': 1102, 'comparti': 1156, 'consegui': 1158,
'consultamos': 1159, 'consulte': 1159, 'consulté': 1159, 'contamos': 1161, 'conte': 1167, 'conteste': 162, 'cubri':
1106, 'debemos': 39, 'debo': 1168, 'deje': 1173, 'dejé': 1173, 'derive': 1158, 'desee': 1175, 'devolvi': 1178, 'di':
1184, 'dije': 837, 'dijimos': 840, 'dimos': 1185, 'eche': 1187, 'ensene': 1190, 'enseno': 407, 'enseño': 407,
'entregue': 1191, 'envie': 1193, 'envié': 1193, 'escribi': 1194, 'escribí': 1194, 'estoy': 1195, 'estuve': 1199,
'estuvimos': 1199, 'explicamos': 1161, 'explique': 1200, 'expliqué': 1200, 'hable': 162, 'hablé': 162, 'hace': 405,
'he': 1229, 'hemos': 1232, 'hice': 1191, 'indique': 1223, 'insisti': 643, 'insistimos': 643, 'levante': 1234,
'levanté': 1234, 'llame': 162, 'llamé': 162, 'mande': 1236, 'mandé': 1236, 'marque': 162, 'marqué': 162, 'mostre':
1200, 'ofreci': 39, 'pase': 1237, 'pasé': 1237, 'pedi': 1241, 'pedimos': 1159, 'preguntamos': 1159, 'pregunte': 1159,
'pregunté': 1159, 'presente': 1242, 'presenté': 1242, 'preste': 1246, 'presté': 1246, 'prometi': 1043, 'prometimos':
1043, 'propuse': 643, 'quede': 1247, 'quedé': 1247, 'recomende': 1249, 'recomiendo': 1207, 'reemplace': 765, 'referi':
1158, 'regale': 225, 'regalé': 225, 'respondi': 162, 'rogue': 643, 'subi': 1234, 'sugeri': 1249, 'supli': 1106,
'sustitui': 1106, 'tenemos': 1155, 'tengo': 1155, 'urge': 1251, 'vamos': 1252, 'voy': 1252}, {'<paper>': 718},
{'<any_det>': 1254, 'el': 73, 'en': 73, 'la': 73, 'las': 73, 'lo': 73, 'los': 73, 'que': 73, 'sobre': 73, 'un': 73,
'una': 73}, {'<give1>': 39, 'acabo': 39, 'apunto': 39, 'arreglo': 39, 'bajo': 39, 'corrijo': 39, 'dejare': 39, 'dejo':
39, 'edito': 39, 'escaneo': 39, 'grabo': 39, 'guardo': 39, 'hago': 1148, 'hare': 1148, 'imprimo': 39, 'instalo': 39,
'monto': 39, 'redacto': 39, 'reparo': 39, 'reservo': 39, 'subo': 39, 'termino': 39, 'traduzco': 39}, {'N': 39}, {'':
(5, 'mine'), 'a': 1257}, {'0': 225, '<my>': 225, 'a': 1171, 'aquel': 225, 'aquella': 225, 'cien': 225, 'dinero': 225,
'el': 225, 'la': 225, 'las': 225, 'los': 225, 'un': 225, 'una': 225}, {'clases': 805, 'devolucion': 192, 'evaluacion':
192, 'hora': 805, 'horas': 805, 'sesiones': 805}, {'0': 806, '<any_det>': 723, '<my>': 1179, 'a': 897, 'aliento': 655,
'animo': 1174, 'animos': 1174, 'cuatro': 806, 'dos': 806, 'fuerza': 1174, 'gracias': 651, 'la': 1180, 'las': 815,
'mi': 819, 'mis': 819, 'mucha': 1181, 'mucho': 1181, 'muchos': 1181, 'su': 1180, 'tres': 806, 'una': 1260, 'varias':
806, 'ánimo': 1174}, {'porras': 1174}, {'<lent>': 1204, 'aconsejado': 1207, 'asegurado': 577, 'comentado': 1142,
'compartido': 1208, 'contado': 1211, 'corregido': 1142, 'dado': 1214, 'dejado': 1217, 'dicho': 1037, 'echado': 1219,
'ensenado': 1198, 'ensenando': 1198, 'enviado': 1221, 'explicado': 1198, 'explicando': 1198, 'facilitado': 1036,
'indicado': 1223, 'jurado': 577, 'mandado': 1221, 'mostrado': 1211, 'mostrando': 1198, 'pasado': 1224, 'pedido': 1041,
'presentado': 737, 'prestado': 1225, 'prometido': 1227, 'recomendado': 1223, 'regalado': 1228, 'repasado': 1142,
'revisado': 1142, 'sugerido': 1207}, {'<lent>': 1204, 'aconsejado': 1207, 'asegurado': 577, 'comentado': 1142,
'compartido': 1208, 'contado': 1211, 'corregido': 1142, 'dado': 1230, 'dejado': 1217, 'echado': 1219, 'ensenado':
1198, 'ensenando': 1198, 'enviado': 1221, 'explicado': 1198, 'explicando': 1198, 'facilitado': 1036, 'indicado': 1207,
'jurado': 577, 'mandado': 1221, 'mostrado': 1211, 'mostrando': 1198, 'pasado': 1224, 'presentado': 737, 'prestado':
1231, 'prometido': 577, 'recomendado': 1223, 'regalado': 1228, 'repasado': 1142, 'revisado': 1142, 'sugerido': 1207},
{'<handed1>': 1140, '<lent1>': 1141, '<read1>': 1144, '<told1>': 1145, '<vowed1>': 1147, '^': 1256, 'aconseje': 1154,
'agradeci': 651, 'agradecimos': 651, 'comparti': 1156, 'consegui': 1158, 'consultamos': 1159, 'consulte': 1159,
'consulté': 1159, 'contamos': 1161, 'conte': 1167, 'debo': 1258, 'deje': 1259, 'dejé': 1259, 'derive': 1158, 'desee':
1175, 'devolvi': 1178, 'di': 1261, 'dije': 837, 'dijimos': 840, 'dimos': 1185, 'eche': 1262, 'ensene': 1190, 'enseno':
407, 'enseño': 407, 'entregue': 1191, 'envie': 1237, 'envié': 1237, 'estuve': 1199, 'estuvimos': 1199, 'explicamos':
1161, 'explique': 1200, 'expliqué': 1200, 'he': 1263, 'hemos': 1264, 'hice': 1191, 'indique': 1223, 'insisti': 643,
'insistimos': 643, 'levante': 1234, 'levanté': 1234, 'mande': 1237, 'mandé': 1237, 'mostre': 1200, 'ofreci': 39,
'pase': 1237, 'pasé': 1237, 'pedi': 1241, 'pedimos': 1159, 'preguntamos': 1159, 'pregunte': 1159, 'pregunté': 1159,
'presente': 1242, 'presenté': 1242, 'preste': 1246, 'presté': 1246, 'prometi': 1043, 'prometimos': 1043, 'propuse':
643, 'quede': 1247, 'quedé': 1247, 'recomende': 1249, 'recomiendo': 1207, 'referi': 1158, 'regale': 225, 'regalé':
225, 'rogue': 643, 'subi': 1234, 'sugeri': 1249, 'tenemos': 1155, 'tengo': 1155}, {'perdida': 82}, {'...': 714,
'perdida': 82, 'suya': 1266}, {'perdidas': 82}, {'es': 150}, {'hacer': 1269}, {'que': 1270}, {'deberia': 1270,
'deberiamos': 1270, 'tenemos': 1271, 'tengo': 1271}, {'<called1>': 162, '<moved3>': 1087, '<off>': 82, '<sent_to>':
274, '^': 1101, 'alente': 655, 'anime': 655, 'apoye': 655, 'avise': 572, 'avisé': 572, 'ayude': 1102, 'cambiamos':
1103, 'conecte': 1104, 'console': 655, 'convenci': 1105, 'cubri': 1106, 'debo': 39, 'dejamos': 1108, 'echo': 1110,
'extrano': 82, 'felicite': 655, 'he': 1111, 'hemos': 1111, 'informe': 572, 'informé': 572, 'lei': 1116, 'movemos':
1103, 'pasamos': 1103, 'persigo': 82, 'presente': 1104, 'presenté': 1104, 'puse': 1124, 'que': 1272, 'recomende':
1125, 'reemplace': 765, 'supe': 1116, 'supli': 1106, 'sustitui': 1106, 'tranquilice': 655, 'vi': 1116}, {'juntos':
735}, {'<called1>': 162, '^': 1127, 'conecte': 670, 'cual': 0, 'cuales': 0, 'dos': 1274, 'he': 1130, 'hemos': 1130,
'lei': 1116, 'presente': 1134, 'presenté': 1134, 'puse': 1136, 'supe': 1116, 'vi': 1116}, {'^': 184, 'a': 185},
{'vida': 185}, {'de': 1277}, {'curriculum': 185, 'currículum': 185, 'cv': 1276, 'hoja': 1278}, {'<any_det>': 723,
'<their>': 1279, '^': 724, 'a': 897}, {'': (23, 'contact'), '<link>': 162}, {'': (13, 'talk'), 'como': 0, 'cuando': 0,
'cuándo': 0, 'cómo': 0, 'de': 0, 'por': 481, 'que': 0, 'si': 0, 'sobre': 0}, {'para': 0, 'q': 0, 'que': 0}, {'N':
1283}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'da':
621, 'dara': 621, 'deja': 413, 'dejara': 414, 'dejará': 414, 'echa': 621, 'echara': 621, 'guarda': 11, 'imprime': 11,
'presta': 414, 'prestara': 415, 'prestará': 415, 'trae': 11}, {'a': 162, 'al': 162, 'hasta': 162, 'por': 162},
{'mejor': 150, 'primero': 150}, {'que': 1282}, {'...': 422, 'N': 162, 'ayer': 648, 'hoy': 648, 'que': 429}, {'a':
1226, 'en': 147}, {'N': 1290}, {'': (5, 'mine'), 'a': 39, 'con': 1291, 'en': 39}, {'N': 162, 'ayer': 648, 'hoy': 648},
{'en': 162, 'por': 162}, {'caer': 1294}, {'voz': 162}, {'de': 1296}, {'<letter>': 162, 'mensaje': 1297, 'nota': 1297},
{'visto': 82}, {'alborotado': 82}, {'y': 1300}, {'<any_det>': 1298, '<letter>': 162, '<stood>': 82, 'botada': 82,
'botado': 82, 'en': 1299, 'mensaje': 1297, 'nota': 1297, 'varado': 82, 'vestido': 1301}, {'<hand3>': 822, '<have_to>':
247, '<send3>': 822, '<should>': 16, 'acaba': 822, 'lo': 248, 'me': 433, 'ni': 18, 'no': 435, 'nos': 434, 'tenga':
425, 'termina': 822}, {'^': 1303, 'me': 339, 'no': 324, 'nos': 339, 'yo': 437}, {'...': 440, ':': 334, '^': 441, 'de':
442, 'q': 325, 'que': 1304}, {'<hand3>': 822, '<have_to>': 247, '<send3>': 822, '<should>': 16, '<would_give>': 11,
'acaba': 822, 'lo': 248, 'me': 433, 'ni': 18, 'no': 435, 'nos': 434, 'tenga': 425, 'termina': 822}, {'^': 1306, 'la':
351, 'lo': 351, 'me': 355, 'no': 324, 'nos': 355, 'yo': 437}, {'...': 440, ':': 334, 'N': 162, '^': 441, 'ayer': 648,
'de': 442, 'hoy': 648, 'mejor': 150, 'primero': 150, 'q': 325, 'que': 1307}, {'<tip>': 151}, {'^': 16, 'de': 150,
'que': 150}, {'consejo': 1310, 'dato': 1310, 'tip': 1310}, {'espalda': 82}, {'...': 1309, 'como': 1311, 'el': 1311,
'esquinazo': 82, 'este': 1311, 'la': 1312, 'largas': 82, 'planton': 82, 'un': 1311}, {'': (5, 'mine'), 'de': 39}, {'':
(5, 'mine'), 'de': 39, 'yo': 1314}, {'de': 624, 'que': 0}, {'<any_det>': 1298, '<letter>': 162, 'mensaje': 1297,
'nota': 1297}, {'<giveinf>': 39, 'el': 35, 'la': 35, 'las': 35, 'los': 35}, {'el': 35, 'la': 35, 'las': 35, 'los':
35}, {'^': 1319}, {'^': 1318, 'aun': 1320, 'el': 35, 'la': 35, 'que': 916, 'su': 35, 'sus': 35, 'todavia': 1320},
{'^': 1319, 'aun': 1320, 'todavia': 1320}, {'': (13, 'talk'), 'que': 0, 'si': 0}, {'esquinazo': 82, 'largas': 82,
'planton': 82}, {'<hand3>': 822, '<have_to>': 247, '<send3>': 822, '<should>': 16, 'acaba': 822, 'lo': 248, 'me': 423,
'no': 426, 'nos': 424, 'tenga': 425, 'termina': 822}, {'': (13, 'talk'), '^': 1325, 'me': 385, 'no': 323, 'nos': 385,
'yo': 428}, {'': (13, 'talk'), '...': 332, 'que': 1326, 'si': 0}, {'<called_pp>': 162, 'aconsejado': 360,
'adelantado': 418, 'asegurado': 449, 'comentado': 1323, 'confirmado': 1323, 'contado': 1323, 'dado': 1324,
'desaconsejado': 150, 'dicho': 1327, 'escrito': 162, 'explicado': 1323, 'garantizado': 449, 'jurado': 449, 'llamado':
162, 'marcado': 162, 'pedido': 454, 'preguntado': 1323, 'prometido': 455, 'quedado': 390, 'quitado': 458,
'recomendado': 360, 'sugerido': 360, 'telefoneado': 162, 'wasapeado': 162}, {'de': 0, 'del': 0, 'sobre': 0},
{'<called_pp>': 162, 'dado': 1324, 'escrito': 162, 'llamado': 162, 'marcado': 162, 'telefoneado': 162, 'wasapeado':
162}, {'a': 147, 'en': 147}, {'N': 1331}, {'a': 1226, 'con': 1332}, {'a': 147}, {'comprometido': 1333, 'cruzado': 162,
'encontrado': 162, 'enterado': 1316, 'juntado': 162, 'ofrecido': 1334, 'reunido': 162, 'tomado': 162, 'visto': 162},
{'a': 23, 'al': 23}, {'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'<any_det>': 13}, {'^': 1338}, {'D': 23, 'a':
23, 'en': 23}, {'confirmado': 930, 'contado': 930, 'dicho': 930, 'explicado': 930}, {'<give3>': 472, '^': 473,
'confirmo': 930, 'confirmó': 930, 'conto': 930, 'dijo': 930, 'explico': 930, 'explicó': 930, 'ha': 1341, 'han': 1341},
{'a': 39, 'para': 39}, {'': (0, 'missed'), 'N': 82}, {'completo': 82}, {'': (0, 'missed'), 'a': 1344, 'completamente':
82, 'contestar': 82, 'de': 82, 'del': 82, 'el': 82, 'escribir': 82, 'felicitar': 82, 'ir': 82, 'la': 82, 'llamar': 82,
'llamarla': 82, 'llamarlo': 82, 'lo': 82, 'mandar': 82, 'por': 1345, 'que': 82, 'responder': 82}, {'': (0, 'missed'),
'a': 1344, 'completamente': 82, 'contestar': 82, 'de': 1346, 'del': 82, 'el': 82, 'escribir': 82, 'felicitar': 82,
'ir': 82, 'la': 82, 'llamar': 82, 'llamarla': 82, 'llamarlo': 82, 'lo': 82, 'mandar': 82, 'por': 1345, 'que': 82,
'responder': 82}, {'^': 452, 'le': 147, 'les': 147, 'que': 479, 'se': 838}, {'': (11, 'thinking'), 'como': 0,
'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 481, 'si': 0}, {'^':
266, 'de': 336, 'en': 336}, {'esperando': 82, 'sin': 82}, {'de': 336, 'debiendo': 336, 'en': 336, 'mal': 82}, {'': (5,
'mine'), '<giveinf>': 39}, {'': (2, 'plan'), 'mi': 1226, 'mí': 1226}, {'D': 23, '^': 1353, 'a': 1354, 'con': 23, 'el':
23, 'en': 23}, {'juntar': 23, 'reunir': 23, 'ver': 23}, {'a': 1356}, {'<advises>': 161, '<called3>': 162, '<met1>':
1281, '<moved3>': 1087, '<off>': 82, '<says>': 1282, '<sent_to>': 274, '<urges>': 409, '<vowed3>': 412, '<wrote3>':
1284, '^': 1285, 'acerque': 1286, 'acerqué': 1286, 'acompanaron': 735, 'acompano': 735, 'acompañó': 735, 'aconsejo':
1287, 'acorde': 912, 'acuerdo': 912, 'adelanto': 418, 'advierte': 419, 'advirtio': 419, 'alerto': 419, 'anticipo':
418, 'anticipó': 418, 'aseguro': 314, 'avanzo': 418, 'aviso': 1288, 'avisó': 1288, 'bailo': 82, 'clavo': 82,
'comento': 1289, 'comentó': 1289, 'comprometi': 1292, 'comprometo': 1252, 'confirma': 1288, 'confirmo': 1293,
'confirmó': 1293, 'conto': 1293, 'debe': 432, 'deben': 432, 'decia': 439, 'deje': 1295, 'dejo': 1302, 'dejé': 1295,
'dejó': 1302, 'desaconsejado': 150, 'dice': 1305, 'dijo': 1308, 'dio': 1313, 'embarco': 82, 'encargo': 1315,
'encontre': 162, 'entere': 1316, 'entero': 1316, 'envio': 1317, 'envió': 1317, 'fallo': 82, 'falta': 1321, 'faltan':
1322, 'falto': 267, 'ghosteo': 82, 'gustaria': 73, 'ha': 1328, 'habla': 1329, 'hablo': 1329, 'habló': 1329, 'han':
1330, 'he': 1335, 'iba': 460, 'iban': 460, 'insiste': 465, 'insistio': 470, 'invita': 1336, 'invitan': 1336,
'juntamos': 1337, 'juntare': 23, 'junto': 1337, 'la': 474, 'las': 474, 'llega': 1339, 'llegara': 1339, 'lleva': 1340,
'lo': 1342, 'los': 474, 'mando': 1317, 'mandó': 1317, 'ofreci': 1343, 'olvide': 1347, 'olvidé': 1347, 'paso': 1317,
'pasó': 1317, 'perdi': 958, 'pide': 477, 'pidio': 1348, 'planto': 82, 'pregunta': 482, 'preguntaba': 482, 'pregunto':
1349, 'preguntó': 482, 'previno': 419, 'promete': 455, 'prometio': 484, 'queda': 1350, 'quedaron': 390, 'quede': 1351,
'quedo': 1352, 'quedé': 1351, 'quedó': 1352, 'quita': 458, 'quitado': 458, 'quito': 458, 'reclama': 486, 'reclamo':
486, 'recoge': 1340, 'recomendo': 1287, 'reenvio': 1317, 'reenvió': 1317, 'reunimos': 1337, 'reunire': 23, 'reuno':
1337, 'solto': 487, 'tenia': 460, 'tenian': 460, 'tiene': 489, 'tienen': 490, 'toca': 1355, 'tocara': 1337, 'toco':
267, 'va': 493, 'van': 493, 'vemos': 1337, 'veo': 1337, 'vere': 23, 'vi': 162, 'voy': 1357}, {'tarea': 39},
{'gracias': 650}, {'N': 890}, {'a': 1361}, {'<their>': 1279}, {'N': 82}, {'de': 1364}, {'^': 780, 'de': 788, 'que':
788}, {'fono': 82, 'telefono': 82, 'teléfono': 82}, {'': (0, 'missed'), 'llamada': 82}, {'llamadas': 82}, {'': (0,
'missed'), 'el': 1367, 'la': 1368, 'las': 1369, 'mis': 82, 'nada': 82}, {'ni': 1364}, {'aparecido': 82, 'cogido': 82,
'contestado': 82, 'llamado': 82, 'respondido': 82, 'venido': 82}, {'contestado': 82, 'devuelto': 82, 'dicho': 82,
'escrito': 82, 'felicitado': 82, 'llamado': 82, 'mandado': 82, 'respondido': 82, 'saludado': 82}, {'he': 1373,
'hemos': 1373}, {'<answers>': 1370}, {'digno': 82, 'molesto': 82, 'presento': 82, 'presentó': 82}, {'<answers>': 1370,
'N': 1371, 'aparece': 82, 'aparecio': 82, 'asomo': 82, 'aviso': 82, 'avisó': 82, 'contesto': 82, 'contestó': 82, 'ha':
1372, 'han': 1372, 'la': 1374, 'las': 1374, 'le': 1374, 'les': 1374, 'llamo': 82, 'llamó': 82, 'lo': 1374, 'los':
1374, 'me': 1375, 'nos': 1375, 'noticias': 659, 'novedades': 659, 'rastro': 659, 'respondio': 82, 'se': 1376,
'senales': 659, 'vino': 82}, {'hablado': 82, 'visto': 82}, {'dio': 82, 'hizo': 82, 'pudo': 82}, {'<seen1>': 82, 'he':
1378, 'hemos': 1378, 'se': 1379}, {'con': 82}, {'<see_inf>': 82, 'dar': 1381}, {'<see_inf>': 82, 'a': 1382, 'dar':
1381}, {'': (0, 'missed'), 'fijo': 82, 'movil': 82, 'móvil': 82, 'telefono': 82, 'teléfono': 82}, {'': (0, 'missed'),
'el': 1384, 'fijo': 82, 'la': 1384, 'movil': 82, 'móvil': 82, 'telefono': 82, 'teléfono': 82}, {'manera': 956}, {'':
(0, 'missed'), '<inf>': 82, '<see_inf>': 82, 'ser': 82}, {'lugar': 82}, {'aparecido': 82, 'cogido': 82, 'conseguido':
684, 'contestado': 82, 'habido': 1386, 'llamado': 82, 'llegado': 685, 'logrado': 684, 'podido': 1387, 'respondido':
82, 'tenido': 1388, 'venido': 82}, {'nadie': 82}, {'': (0, 'missed'), '<date>': 82, 'manera': 659}, {'': (0,
'missed'), '<inf>': 82, '<see_inf>': 82, 'contactar': 82, 'dar': 1381, 'felicitar': 82, 'hablar': 82, 'localizar':
82}, {'conseguido': 1392, 'hablado': 82, 'llegado': 685, 'logrado': 684, 'podido': 1392, 'recibi': 689, 'recibido':
689, 'visto': 82}, {'conseguido': 684, 'hablado': 82, 'llegado': 685, 'logrado': 684, 'podido': 684, 'recibi': 689,
'recibido': 689, 'visto': 82}, {'': (0, 'missed'), '<date>': 82, 'manera': 956}, {'cogido': 82}, {'atiende': 82,
'coge': 82, 'cogia': 82, 'cogio': 82, 'contesta': 82, 'ha': 1396, 'he': 1373, 'hemos': 1373}, {'celebrarse': 82},
{'a': 1398, 'nunca': 82}, {'<inf>': 82}, {'a': 1400}, {'caso': 82}, {'atendido': 82, 'cogido': 82, 'contestado': 82,
'devuelto': 82, 'escrito': 82, 'hecho': 1402, 'llamado': 82, 'respondido': 82}, {'atiende': 82, 'coge': 82, 'cogia':
82, 'cogio': 82, 'contesta': 82, 'ha': 1396}, {'<answers>': 1370, 'anime': 1401, 'atiende': 82, 'atrevi': 1401,
'coge': 1385, 'cogia': 82, 'cogio': 82, 'contesta': 82, 'descolgo': 1385, 'descuelga': 1385, 'ha': 1403, 'han': 1403,
'la': 1404, 'lo': 1404}, {'<answers>': 1370, 'atiende': 82, 'coge': 1385, 'cogia': 82, 'cogio': 82, 'contesta': 82,
'descolgo': 1385, 'descuelga': 1385, 'ha': 1403, 'han': 1403, 'la': 1404, 'lo': 1404}, {'ir': 958}, {'nada': 659},
{'celebro': 82, 'dio': 956, 'hizo': 956, 'nada': 659, 'presento': 82, 'presentó': 82, 'pudo': 956, 'realizo': 82},
{'de': 1400, 'para': 1400}, {'ganas': 1410, 'ocasion': 1410, 'tiempo': 1410}, {'poder': 575}, {'a': 1412},
{'<answers>': 1370, '<clitic>': 1380, '<managed1>': 1383, '<seen1>': 82, 'acudio': 82, 'aparecieron': 82, 'aparecio':
82, 'atiende': 82, 'coge': 1385, 'cogia': 82, 'cogio': 82, 'contesta': 82, 'descolgo': 1385, 'descuelga': 1385,
'disponible': 82, 'ha': 1389, 'habia': 1390, 'han': 1372, 'hay': 1391, 'he': 1393, 'hemos': 1394, 'hubo': 1395, 'la':
1397, 'las': 1374, 'le': 1374, 'les': 1374, 'llego': 1399, 'llegue': 959, 'lo': 1397, 'localizado': 82, 'los': 1374,
'me': 1405, 'nos': 1406, 'olvidar': 268, 'olvidarme': 268, 'podia': 575, 'podre': 575, 'pude': 1407, 'puedo': 575,
'recibi': 689, 'recibido': 689, 'responde': 82, 'sabemos': 1408, 'se': 1409, 'sé': 1408, 'tuve': 1411, 'tuvimos': 956,
'tuvo': 1388, 'vino': 1390, 'voy': 1413}, {'': (5, 'mine'), 'a': 39, 'en': 39}, {'^': 1319, 'aun': 1320, 'el': 35,
'la': 35, 'que': 916, 'su': 35, 'sus': 35, 'todavia': 1320}, {'cruzado': 162, 'encontrado': 162, 'enterado': 1316,
'juntado': 162, 'reunido': 162, 'tomado': 162, 'visto': 162}, {'': (14, 'together'), 'D': 23, 'a': 23, 'con': 23,
'el': 23, 'en': 23}, {'^': 462, 'le': 147, 'les': 147, 'no': 323, 'se': 838, 'yo': 327}, {'^': 452, 'le': 147, 'les':
147, 'que': 1419, 'se': 838}, {'': (2, 'plan'), 'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'<advises>': 161,
'<called3>': 162, '<met1>': 1281, '<moved3>': 1087, '<off>': 82, '<says>': 1282, '<sent_to>': 274, '<urges>': 409,
'<vowed3>': 412, '<wrote3>': 1284, '^': 1285, 'acompano': 735, 'acompañó': 735, 'aconsejo': 1287, 'adelanto': 418,
'advierte': 419, 'advirtio': 419, 'alerto': 419, 'anticipo': 418, 'anticipó': 418, 'aseguro': 314, 'avanzo': 418,
'aviso': 1288, 'avisó': 1288, 'bailo': 82, 'clavo': 82, 'comento': 1289, 'comentó': 1289, 'comprometimos': 1415,
'confirma': 1288, 'confirmo': 1293, 'confirmó': 1293, 'conto': 1293, 'debe': 432, 'deben': 432, 'decia': 439, 'dejo':
1302, 'dejó': 1302, 'desaconsejado': 150, 'desencontramos': 82, 'dice': 1305, 'dijo': 1308, 'dio': 1313, 'embarco':
82, 'envio': 1317, 'envió': 1317, 'fallo': 82, 'falta': 1416, 'faltan': 1322, 'ghosteo': 82, 'gustaria': 73, 'ha':
1328, 'habla': 1329, 'hablo': 1329, 'habló': 1329, 'han': 1330, 'hemos': 1417, 'iba': 460, 'iban': 460, 'insiste':
465, 'insistio': 470, 'invita': 1336, 'invitan': 1336, 'juntamos': 1418, 'juntaremos': 23, 'junto': 1337, 'la': 474,
'las': 474, 'llega': 1339, 'llegara': 1339, 'lleva': 1340, 'lo': 1342, 'los': 474, 'mando': 1317, 'mandó': 1317,
'paso': 1317, 'pasó': 1317, 'pide': 477, 'pidio': 1420, 'planto': 82, 'pregunta': 482, 'preguntaba': 482, 'pregunto':
482, 'preguntó': 482, 'previno': 419, 'promete': 455, 'prometio': 484, 'queda': 390, 'quedaron': 390, 'quedo': 1352,
'quedó': 1352, 'quita': 458, 'quitado': 458, 'quito': 458, 'recoge': 1340, 'recomendo': 1287, 'reenvio': 1317,
'reenvió': 1317, 'reunimos': 1418, 'reuniremos': 23, 'reuno': 1337, 'solto': 487, 'tenia': 460, 'tenian': 460,
'tiene': 490, 'tienen': 490, 'toca': 1337, 'tocara': 1337, 'va': 493, 'vamos': 1357, 'van': 493, 'vemos': 1421, 'veo':
1337, 'veremos': 23, 'vimos': 735}, {'mi': 104, 'mí': 104}, {'mental': 104, 'para': 1423, 'personal': 104},
{'conseguido': 684, 'hablado': 82, 'llegado': 685, 'logrado': 684, 'podido': 684, 'visto': 82}, {'<answers>': 1370,
'llamo': 82, 'llamó': 82}, {'conecto': 82, 'conectó': 82, 'dio': 82, 'hizo': 82, 'pudo': 82}, {'<answers>': 1370,
'<came3>': 82, '<clitic>': 1380, '<managed1>': 1383, '<seen1>': 82, 'ha': 686, 'he': 1425, 'hemos': 1425, 'me': 1426,
'nos': 1375, 'se': 1427}, {'el': 956, 'la': 956, 'mi': 956, 'nuestra': 956, 'nuestro': 956}, {'de': 1429, 'el': 956,
'la': 956, 'mi': 956, 'nuestra': 956, 'nuestro': 956, 'total': 82}, {'de': 1429, 'el': 956, 'la': 956, 'mi': 956,
'nuestra': 956, 'nuestro': 956}, {'conviene': 16, 'deberia': 16, 'deberiamos': 16, 'es': 248, 'habria': 247, 'hay':
247, 'lo': 248, 'me': 249, 'tendria': 247, 'tenemos': 247, 'tengo': 247}, {'^': 16, 'es': 150, 'seria': 150},
{'ideal': 1433, 'logico': 1433, 'mejor': 1433, 'sensato': 1433, 'suyo': 1433}, {'^': 1432, 'lo': 1434}, {'error': 16},
{'locura': 16}, {'': (3, 'advice'), 'mejor': 16, 'un': 1436, 'una': 1437}, {'mejor': 16, 'un': 1436, 'una': 1437},
{'mejor': 16, 'suyo': 16}, {'vale': 16}, {'ocurra': 16}, {'me': 1442}, {'se': 1443}, {'deberia': 16, 'hay': 247},
{'conviene': 16, 'deberia': 1438, 'deberiamos': 16, 'es': 1439, 'habria': 247, 'haria': 1439, 'hay': 247, 'lo': 1440,
'mas': 1441, 'me': 249, 'mejor': 16, 'ni': 1444, 'no': 1445, 'seria': 1439, 'sobra': 16, 'tendria': 247, 'tenemos':
247, 'tengo': 247}, {'^': 1446}, {',': 1447}, {',': 1447, '^': 1432, 'lo': 1434}, {'conviene': 16, 'deberia': 16,
'deberiamos': 16, 'es': 248, 'habria': 247, 'hay': 247, 'lo': 1440, 'mas': 1441, 'me': 249, 'mejor': 16, 'ni': 1444,
'no': 1445, 'sobra': 16, 'tendria': 247, 'tenemos': 247, 'tengo': 247}, {'^': 1450}, {',': 1451}, {'<them>': 1435,
'<they>': 1435, 'N': 1448, 'avisar': 624, 'avisarme': 624, 'contar': 624, 'contarme': 624, 'decir': 624, 'decirme':
624, 'el': 1449, 'ella': 1448, 'ellas': 1452, 'ellos': 1452, 'que': 665, 'él': 1449}, {'D': 175, 'buscarme': 23,
'buscarnos': 23, 'recogerme': 23, 'recogernos': 23}, {'despacho': 23}, {'oficina': 23}, {'casa': 23}, {'aca': 23,
'aqui': 23, 'casa': 23, 'el': 1455, 'la': 1456, 'mi': 1457}, {'D': 175, 'a': 1454, 'al': 176, 'para': 176, 'por':
1458}, {'saludar': 162}, {'semana': 162}, {'de': 1461}, {'dia': 162, 'fin': 1462, 'finde': 162}, {'noche': 162,
'tarde': 162}, {'...': 123, 'casa': 162, 'lo': 972}, {'momento': 162, 'rato': 162, 'segundo': 162}, {'...': 664, 'a':
1460, 'el': 1463, 'la': 1464, 'por': 1465, 'un': 1466}, {'D': 175, 'a': 1454, 'al': 176, 'para': 176}, {'N': 896,
'saludar': 162, 'ver': 162}, {'': (23, 'contact'), 'lo': 972}, {'...': 664, '<any_det>': 723, '<their>': 1279, '^':
724, 'a': 1469, 'el': 1463, 'la': 1464, 'por': 1470, 'un': 1466}, {'...': 123}, {'por': 1472}, {'': (8, 'asked'), '^':
822, 'en': 640, 'que': 572}, {'N': 1474}, {'a': 752}, {'a': 1475, 'ayuda': 1476, 'consejo': 1476, 'en': 640,
'opinion': 1476, 'que': 572}, {'<giveinf>': 39, '<inf_them>': 39, '<infle>': 39}, {'': (7, 'waiting'), '^': 1015,
'el': 35, 'la': 35, 'lo': 35, 'que': 35, 'su': 35, 'sus': 35}, {'^': 1478, 'conectar': 786, 'de': 1479, 'del': 939,
'juntar': 786, 'presentar': 786, 'que': 788}, {'contratar': 73, 'escribir': 73, 'invitar': 73, 'llamar': 73, 'si':
73}, {'en': 1481}, {'en': 73, 'que': 73}, {'N': 790}, {'a': 1484, 'en': 789}, {'visto': 0}, {'lo': 1486, 'poco': 82},
{'<their>': 192}, {'...': 714, ':': 673}, {'a': 739, 'por': 744, 'via': 744, 'vía': 744}, {'<any_det>': 1150},
{'<any_det>': 1150, 'a': 1491, 'al': 1491}, {'N': 1083, 'a': 739, 'el': 162, 'la': 816, 'le': 817, 'por': 744, 'su':
816, 'una': 816, 'via': 744, 'vía': 744}, {'<my>': 225, '^': 725}, {'N': 1494}, {'0': 228, '<any_det>': 228, 'a':
1495, 'cien': 228, 'dinero': 228}, {'D': 679, '^': 11}, {'^': 11, 'que': 1497}, {'N': 1043}, {'': (5, 'mine'), '^':
787, 'a': 1499, 'que': 39}, {'<date>': 23, 'paso': 104}, {'pasos': 104}, {'a': 742}, {'contacto': 1503}, {'para': 186,
'por': 186}, {'palabra': 1505}, {'buena': 1506}, {'N': 1046, 'a': 1047, 'en': 1504, 'una': 1507}, {'da': 621, 'dara':
621, 'echa': 621, 'echara': 621}, {'adelanta': 177, 'aplaza': 177, 'aplazo': 177, 'cambia': 177, 'cambio': 177, 'es':
177, 'movio': 177, 'mueve': 177, 'pasa': 177, 'paso': 177, 'pasó': 177, 'queda': 177, 'retrasa': 177, 'sera': 177,
'va': 177}, {'adelanta': 177, 'aplaza': 177, 'aplazo': 177, 'cambia': 177, 'cambio': 177, 'es': 177, 'movio': 177,
'mueve': 177, 'pasa': 177, 'paso': 177, 'pasó': 177, 'queda': 177, 'retrasa': 177, 'se': 1510, 'sera': 177, 'va':
177}, {'D': 1511}, {'D': 1511, 'para': 1512, 'prevista': 1512, 'previsto': 1512}, {'ser': 1512}, {'a': 1514}, {'^':
1509}, {'^': 1509, 'era': 1512, 'estaba': 1513, 'iba': 1515, 'le': 1516, 'me': 1516, 'nos': 1516, 'tenia': 1512,
'teniamos': 1512, 'tocaba': 1512}, {'<should>': 16, '<would_give>': 11, 'da': 621, 'dara': 621, 'echa': 621, 'echara':
621, 'no': 17}, {'olvide': 268}, {'me': 1519}, {'se': 1520}, {'<any_det>': 530, '<my>': 530}, {'^': 1522}, {'<is3>':
0, '<they>': 0, '^': 1518, 'era': 1512, 'estaba': 1513, 'iba': 1515, 'le': 1516, 'me': 1516, 'no': 1521, 'nos': 1516,
'recibiria': 1523, 'recibirian': 1523, 'tendria': 1523, 'tendrian': 1523, 'tenia': 1512, 'teniamos': 1512, 'tocaba':
1512}, {'cargo': 147}, {'D': 175, 'mi': 1525}, {'^': 516, 'mi': 757}, {'manos': 147}, {'^': 516, 'el': 994, 'mis':
1528, 'nada': 993}, {'^': 266, 'de': 922, 'el': 82, 'la': 82, 'nuestra': 82, 'nuestro': 82, 'que': 921}, {'efecto':
82}, {'<moved_pp>': 967, 'D': 175, '^': 266, 'a': 1526, 'agendada': 23, 'agendado': 23, 'al': 176, 'de': 1527, 'en':
1529, 'fijada': 23, 'para': 176, 'pendiente': 1530, 'por': 758, 'sin': 1531}, {'<them>': 1051, 'N': 1051},
{'juntarnos': 23, 'vernos': 23}, {'almorzar': 23, 'comer': 23, 'hablar': 23, 'juntarnos': 23, 'reunirnos': 23,
'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1050, 'con': 1533, 'de': 1534, 'el': 23, 'en': 1535, 'para': 1056}, {'la':
933, 'las': 23}, {'de': 1035, 'en': 1035, 'para': 23}, {'la': 39, 'lo': 39}, {'le': 39, 'les': 39, 'se': 1539}, {'le':
39, 'les': 39, 'se': 1539, 'yo': 1540}, {'<inf>': 23, 'D': 23, '^': 1034, 'que': 1541, 'vernos': 23}, {'': (2,
'plan'), '<inf>': 23, 'D': 23, 'vernos': 23}, {'de': 1542, 'en': 1542, 'para': 1543, 'que': 644}, {'': (23,
'contact'), '<them>': 1538, 'N': 1544}, {'^': 1015, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'ir':
1053, 'juntarnos': 23, 'pasar': 1053, 'pasarme': 1053, 'que': 1541, 'tomar': 23, 'vernos': 23}, {'la': 1226, 'lo':
1226}, {'le': 1226, 'les': 1226, 'se': 1547}, {'le': 1226, 'les': 1226, 'se': 1547, 'yo': 1548}, {'^': 1015,
'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 1053, 'juntarnos': 23, 'pasar': 1053,
'pasarme': 1053, 'que': 1549, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'': (2, 'plan'), 'almorzar': 23, 'cenar':
23, 'comer': 23, 'desayunar': 23, 'el': 23, 'juntarnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1537, 'con':
1545, 'de': 1546, 'el': 23, 'en': 1550, 'para': 1551, 'pendiente': 940, 'pendientes': 940}, {'mi': 1525}, {'mis':
1528}, {'de': 922, 'que': 921}, {'a': 1553, 'de': 758, 'en': 1554, 'pendiente': 1555, 'por': 758}, {'ni': 82, 'no':
82, 'nunca': 82}, {'y': 1557}, {'...': 1558}, {'^': 516, 'llamar': 1559, 'llamarme': 1559, 'pasar': 1559, 'pasarse':
1559, 'que': 448, 'venir': 1559}, {'^': 516, 'llamar': 1559, 'llamarme': 1559, 'nada': 82, 'pasar': 1559, 'pasarse':
1559, 'que': 448, 'venir': 1559}, {'de': 1560, 'en': 1561}, {'': (5, 'mine'), '^': 1015, 'almorzar': 23, 'cenar': 23,
'comer': 23, 'desayunar': 23, 'ir': 1053, 'juntarnos': 23, 'pasar': 1053, 'pasarme': 1053, 'que': 1541, 'tomar': 23,
'vernos': 23}, {'': (5, 'mine'), 'le': 39}, {'': (5, 'mine'), '^': 1015, 'almorzar': 23, 'cenar': 23, 'comer': 23,
'desayunar': 23, 'hablar': 23, 'ir': 1053, 'juntarnos': 23, 'pasar': 1053, 'pasarme': 1053, 'que': 1541, 'reunirnos':
23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1050, 'con': 1545, 'de': 1563, 'debiendo': 1564, 'debiendole': 39,
'el': 23, 'en': 1565, 'para': 1551}, {'la': 933, 'mi': 1525}, {'': (6, 'theirs'), '<inf_me>': 11, '<infle>': 39}, {'':
(5, 'mine'), '^': 1568, 'llamar': 1559, 'llamarme': 1559, 'mi': 757, 'pasar': 1559, 'pasarse': 1559, 'que': 448,
'venir': 1559}, {'': (5, 'mine'), '^': 1568, 'el': 994, 'llamar': 1559, 'llamarme': 1559, 'mis': 1528, 'nada': 995,
'pasar': 1559, 'pasarse': 1559, 'que': 448, 'venir': 1559}, {'': (7, 'waiting'), 'me': 431, 'nos': 431}, {'': (7,
'waiting'), 'el': 35, 'la': 35, 'lo': 35, 'que': 1571, 'su': 35, 'sus': 35}, {'^': 266, 'de': 1572, 'del': 939, 'el':
82, 'la': 82, 'nuestra': 82, 'nuestro': 82, 'que': 921}, {'<moved_pp>': 967, 'a': 1567, 'atenta': 938, 'atento': 938,
'conmigo': 390, 'de': 1569, 'debiendo': 522, 'en': 1570, 'esperando': 662, 'pendiente': 1573, 'pendientes': 940,
'por': 758, 'sin': 1531}, {'^': 516, 'llamar': 1559, 'llamarme': 1559, 'mi': 757, 'pasar': 1559, 'pasarse': 1559,
'que': 448, 'venir': 1559}, {'^': 516, 'el': 994, 'llamar': 1559, 'llamarme': 1559, 'mis': 1528, 'nada': 995, 'pasar':
1559, 'pasarse': 1559, 'que': 448, 'venir': 1559}, {'<moved_pp>': 967, 'a': 1553, 'conmigo': 390, 'de': 1575,
'debiendo': 522, 'en': 1576, 'pendiente': 1530, 'por': 758, 'sin': 1531}, {'<see_inf>': 82, 'que': 374, 'saber': 0},
{'<letter>': 162}, {'<letter>': 162, 'visita': 162}, {'el': 1579, 'la': 1580, 'un': 1579, 'una': 1579}, {'^': 1338,
'a': 76}, {'colgue': 162, 'corte': 162, 'corté': 162, 'hable': 162, 'hablé': 162, 'salgo': 162, 'termino': 162},
{'<pro>': 187}, {'<good>': 1584, '<pro>': 187}, {'^': 184, 'al': 1058, 'el': 1058, 'la': 1058, 'mi': 1058, 'nuestra':
1058, 'nuestro': 1058, 'un': 1058, 'una': 1058}, {'^': 184, 'que': 572}, {'a': 1586, 'al': 1058, 'ante': 185, 'con':
185, 'el': 1058, 'en': 1587, 'la': 1058, 'mi': 1058, 'nuestra': 1058, 'nuestro': 1058, 'para': 185, 'que': 572, 'un':
1058, 'una': 1058}, {'N': 1588}, {'<any_det>': 1585, 'a': 1589, 'en': 640, 'que': 572}, {'<any_det>': 1585},
{'conectar': 786, 'juntar': 786, 'presentar': 786}, {'<any_det>': 228, 'a': 1495}, {'': (23, 'contact'), '^': 882,
'con': 884}, {'<any_det>': 192, '^': 882}, {'N': 1595}, {'<any_det>': 719, '^': 882, 'con': 1596}, {'dudas': 697},
{'sus': 1598}, {'': (23, 'contact'), '<their>': 192}, {'<any_det>': 719, '<their>': 192, 'con': 721}, {'la': 162,
'reunion': 162, 'reunirme': 162, 'reunión': 162, 'una': 162}, {'con': 76, 'de': 1602}, {'por': 23}, {'N': 162,
'tambien': 648, 'también': 648}, {'': (0, 'missed'), '<date>': 82, 'el': 956, 'la': 956}, {'de': 0}, {'nada': 82},
{'en': 1608}, {'anulado': 82, 'aplazado': 82, 'caido': 82, 'cancelado': 82, 'ofrecido': 544, 'quedado': 1609,
'suspendido': 82}, {'ido': 82}, {'anulado': 82, 'aplazado': 82, 'caido': 82, 'cancelado': 82, 'ofrecido': 544,
'suspendido': 82}, {'<give1>': 39, 'acerco': 43, 'dejo': 43, 'devuelvo': 43, 'doy': 43, 'envio': 43, 'envío': 43,
'hago': 1148, 'hare': 1148, 'llevo': 43, 'mando': 43, 'paso': 43, 'preparo': 43, 'traigo': 43}, {'^': 1613, 'debo':
39, 'tenemos': 1155, 'tengo': 1155, 'vamos': 1252, 'voy': 1252}, {'^': 1613}, {'fue': 1346, 'olvido': 1346, 'olvidó':
1346, 'paso': 1346, 'pasó': 1346}, {'olvido': 1346, 'olvidó': 1346, 'paso': 1346, 'pasó': 1346}, {'a': 176, 'al': 176,
'para': 176, 'por': 23}, {'': (14, 'together'), 'N': 162, 'tambien': 648, 'también': 648}, {'': (23, 'contact'), 'al':
162, 'desde': 162, 'por': 162}, {'': (14, 'together'), 'N': 1620, 'tambien': 648, 'también': 648}, {'conmigo': 162},
{'<moved3>': 1087, '<off>': 246, 'acerca': 1604, 'acerco': 539, 'acercó': 539, 'adelanta': 177, 'agregaron': 1605,
'agrego': 1605, 'anulo': 82, 'aparecio': 539, 'aplaza': 177, 'aplazo': 82, 'apuntaron': 1605, 'apunto': 1605,
'apuntó': 1605, 'cambia': 1103, 'cambio': 1103, 'cancelo': 82, 'cayeron': 1606, 'cayo': 1606, 'compromete': 337,
'comprometio': 337, 'conecto': 895, 'conectó': 895, 'corrio': 1103, 'dejo': 540, 'dejó': 540, 'encarga': 541,
'entero': 1607, 'enteró': 1607, 'ha': 1610, 'habia': 1611, 'han': 1612, 'incorporaron': 1605, 'incorporo': 1605, 'la':
1614, 'las': 1615, 'lo': 1614, 'los': 1615, 'me': 1616, 'mueve': 1103, 'nos': 1617, 'ocupa': 541, 'ofrece': 544,
'ofrecio': 546, 'olvidaron': 1431, 'olvido': 1431, 'olvidó': 1431, 'pasa': 1618, 'paso': 539, 'pasó': 539, 'queda':
177, 'quedaron': 1609, 'quedo': 1609, 'quedó': 1609, 'retrasa': 177, 'rumorea': 0, 'sumaron': 1619, 'sumo': 1619,
'suspende': 82, 'suspendio': 82, 'unieron': 1619, 'unio': 1621, 'va': 177, 'vino': 539, 'vio': 1622}, {'a': 934,
'esperando': 662}, {'<inf>': 16, 'conviene': 16, 'deberia': 1438, 'deberiamos': 16, 'es': 1439, 'habria': 247,
'haria': 1439, 'hay': 247, 'lo': 1440, 'mas': 1441, 'me': 249, 'mejor': 16, 'ni': 1444, 'no': 1445, 'seria': 1439,
'sobra': 16, 'tendria': 247, 'tenemos': 247, 'tengo': 247}, {'^': 1625}, {',': 1626}, {',': 1626, '^': 1432, 'lo':
1434}, {'contado': 648, 'dicho': 648}, {'conto': 648, 'dijo': 648, 'ha': 1629}, {'<them>': 1435, '<they>': 1435, 'N':
1627, 'el': 1628, 'ella': 1627, 'ellas': 1452, 'ellos': 1452, 'me': 1630, 'él': 1628}, {'de': 25}, {'cumple': 1632,
'cumpleanos': 1632, 'santo': 1632}, {'el': 1633}, {'<mentor_noun>': 232}, {'de': 1635}, {'lugar': 875}, {'mi': 1637},
{'en': 1638}, {'yo': 870}, {'estuviera': 1639, 'fuera': 1640}, {'senales': 82}, {'aparecer': 82, 'atender': 82,
'contestar': 82, 'dar': 1642, 'responder': 82}, {'sin': 1643}, {'paso': 104}, {'': (0, 'missed'), 'de': 82},
{'avisar': 82, 'contestar': 82, 'efecto': 82, 'exito': 82, 'falta': 1035, 'hablar': 82, 'noticias': 1646, 'novedades':
659, 'rastro': 659, 'respuesta': 82, 'senales': 1646, 'suerte': 82, 'ver': 82, 'verla': 82, 'verlo': 82}, {'con': 73,
'que': 73}, {',': 442, '...': 151, ':': 150, 'era': 360, 'es': 360, 'fue': 360}, {'recibiremos': 11, 'sabremos': 11,
'tendre': 11, 'tendremos': 11}, {'la': 1650, 'las': 1650, 'lo': 1650, 'los': 1650, 'recibiremos': 11, 'sabremos': 11,
'tendre': 11, 'tendremos': 11}, {'<thing>': 1651}, {'<tip>': 1649, '^': 1652}, {'<tip>': 1649}, {'vez': 73},
{'andaba': 930, 'andaban': 930, 'estaba': 925, 'estaban': 930, 'estuvieron': 930, 'estuvo': 925, 'vinieron': 930,
'vino': 925}, {'<answers>': 1370, '<clitic>': 1380, '<seen1>': 82, 'he': 1378, 'hemos': 1378, 'la': 1374, 'las': 1374,
'le': 1374, 'les': 1374, 'lo': 1374, 'los': 1374, 'me': 1375, 'nos': 1375, 'se': 1379}, {'apagado': 82}, {'D': 23,
'con': 23}, {'<date>': 1659}, {'^': 1017, 'conectar': 786, 'conectarlos': 104, 'juntar': 786, 'juntarlos': 104,
'ponerlos': 790, 'presentar': 786, 'presentarlos': 104}, {'<any_det>': 1660, '<date>': 1659, 'que': 1661}, {'con':
23}, {'^': 780}, {'a': 23}, {'': (5, 'mine'), '^': 1017, 'conectar': 786, 'conectarlos': 104, 'juntar': 786,
'juntarlos': 104, 'juntarme': 1663, 'pensar': 73, 'ponerlos': 790, 'presentar': 786, 'presentarlos': 104, 'quedar':
1663, 'reunirme': 23, 'ver': 1665, 'verme': 1663}, {'<any_det>': 1660, '<date>': 1659, 'ganas': 912, 'juntarme': 1663,
'pendiente': 1664, 'que': 1666, 'quedar': 1663, 'reunirme': 23, 'ver': 1665, 'verme': 1663}, {'a': 399, 'que': 1079},
{'que': 575}, {'do': 104}, {'<inf_them>': 39, '<todo_inf>': 39}, {'^': 1671}, {'^': 1478, 'de': 788, 'que': 1672},
{':': 104}, {'birra': 123, 'cafe': 123, 'café': 123, 'cana': 123, 'cerveza': 123, 'tinto': 123, 'vino': 123},
{'<any_det>': 162, 'algo': 162, 'cafe': 162, 'café': 162, 'cerveza': 162, 'el': 1675, 'mate': 162, 'mates': 162, 'te':
162, 'tinto': 162, 'un': 1675, 'una': 1675}, {'<any_det>': 162, 'algo': 162, 'cafe': 162, 'café': 162, 'cerveza': 162,
'mate': 162, 'mates': 162, 'te': 162, 'tinto': 162}, {'el': 1675, 'un': 1675, 'una': 1675}, {'un': 23, 'una': 23},
{'': (23, 'contact'), 'N': 883}, {'^': 882, 'con': 1680}, {'<date>': 162}, {'<any_det>': 1682, '<date>': 162, 'que':
992, 'tenido': 998}, {'que': 992, 'tenido': 998}, {'estos': 73}, {'de': 1685}, {'<drink>': 162, 'dia': 1686},
{'<drink>': 162}, {'dias': 73}, {'estos': 1689}, {'de': 1690}, {'<inf>': 556, '<inf_me>': 11, '<infme>': 11,
'corregir': 286, 'firmar': 286, 'hablar': 560, 'hablarle': 560, 'hablarles': 560, 'leer': 286, 'mirar': 286, 'probar':
286, 'repasar': 286, 'revisar': 286, 'testear': 286, 'validar': 286, 'ver': 286}, {'^': 1692}, {'a': 1693},
{'<see_inf>': 23, '^': 780}, {'a': 1695, 'atras': 659, 'detras': 659}, {'almorzar': 23, 'buscarme': 23, 'buscarnos':
23, 'casa': 23, 'cenar': 23, 'comer': 23, 'merendar': 23, 'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme': 23,
'visitarme': 23}, {'a': 1697}, {'almorzar': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'merendar': 23, 'tomar': 23,
'verme': 23, 'visitarme': 23}, {'a': 1699}, {'facebook': 73, 'instagram': 73, 'linkedin': 73, 'twitter': 73, 'x': 73},
{'N': 162, 'a': 162, 'el': 909, 'en': 1701, 'la': 910, 'pasar': 73, 'que': 73, 'un': 911, 'una': 913}, {'con': 76},
{'almorzar': 23, 'buscarme': 23, 'buscarnos': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'dormir': 23,
'la': 1456, 'merendar': 23, 'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme': 23, 'visitarme': 23}, {'a':
1704}, {'': (23, 'contact'), 'N': 162, 'a': 162}, {'con': 703, 'de': 703, 'en': 703, 'para': 703}, {'a': 1695,
'atras': 659, 'con': 76, 'detras': 659}, {'caso': 82, 'mu': 82, 'palabra': 82, 'pio': 82}, {'<give1>': 39}, {'^':
1710}, {'la': 1711, 'las': 1711, 'lo': 1711, 'los': 1711}, {'': (14, 'together'), 'le': 1711, 'les': 1711, 'se':
1712}, {'nada': 82, 'ni': 1709, 'si': 73, 'yo': 1713}, {'estaba': 82}, {'ido': 82, 'marchado': 82}, {'habia': 1716},
{'no': 1715, 'que': 0, 'se': 1717, 'veremos': 74}, {'': (5, 'mine'), '0': 147, '^': 266, 'a': 1257, 'cien': 147,
'cincuenta': 147, 'dinero': 147, 'treinta': 147, 'unos': 147, 'veinte': 147}, {'tu': 877}, {'<give1>': 39, 'hago':
1148, 'hare': 1148}, {'^': 1721, 'debo': 1258}, {'ocupo': 879}, {'tu': 870, 'tú': 870, 'vos': 870}, {'^': 1721},
{'la': 1725, 'las': 1725, 'lo': 1725, 'los': 1725}, {'debo': 1719, 'en': 1720, 'le': 1722, 'les': 1722, 'llevo': 39,
'me': 1723, 'pongo': 39, 'que': 1724, 'se': 1726, 'y': 735}, {'<may3>': 231, '^': 853, 'de': 854, 'debe': 231, 'dijo':
392, 'en': 359, 'ha': 855, 'habia': 393, 'iba': 857, 'me': 860, 'nos': 861, 'pensaba': 392, 'queda': 518, 'quedaron':
520, 'quedo': 862, 'quedó': 862, 'queria': 392, 'se': 863, 'tenia': 864, 'tiene': 552, 'tienen': 552, 'va': 564,
'van': 564}, {'$': 137, '//': 160, '<advises>': 161, '<called1>': 163, '<came3>': 174, '<date>': 180, '<eat1>': 183,
'<handed1>': 216, '<hours>': 224, '<lent1>': 229, '<may3>': 231, '<mentor_noun>': 232, '<moved1>': 236, '<moved3>':
240, '<moved_pp>': 243, '<off>': 246, '<opines>': 263, '<read1>': 265, '<remind>': 268, '<sent_to>': 274, '<set>':
275, '<set_up>': 276, '<shall1>': 23, '<they>': 567, '<tip>': 571, '<told1>': 574, '<tried1>': 576, '<vowed1>': 579,
'D': 583, 'N': 619, '^': 623, 'a': 632, 'acabamos': 634, 'acabo': 634, 'accion': 635, 'acompane': 639, 'aconseja':
310, 'aconseje': 643, 'acordamos': 647, 'acorde': 647, 'acudieron': 648, 'agradecer': 650, 'agradeci': 651,
'agradecida': 652, 'agradecido': 652, 'agradecimos': 651, 'agradezco': 650, 'aguardo': 35, 'al': 653, 'alente': 657,
'algun': 658, 'almorce': 162, 'almorzado': 162, 'almorzamos': 162, 'andamos': 660, 'ando': 663, 'anduve': 664,
'anduvimos': 664, 'anime': 657, 'antes': 667, 'apadrine': 668, 'apagado': 82, 'aparecieron': 648, 'apenas': 665,
'aplazada': 82, 'aplazado': 82, 'apresentacao': 674, 'arme': 677, 'armé': 677, 'asegura': 683, 'aseguro': 314,
'asesore': 668, 'asistentes': 648, 'asistieron': 648, 'asistio': 648, 'aun': 693, 'aunque': 665, 'ausencia': 82,
'avisa': 695, 'avisandome': 624, 'aviso': 695, 'avisó': 695, 'ayudamos': 701, 'ayude': 701, 'baile': 664, 'banco':
705, 'bebi': 706, 'bebimos': 162, 'brindamos': 162, 'brinde': 162, 'buena': 707, 'buzon': 270, 'buzón': 270,
'caminamos': 162, 'camine': 664, 'carta': 710, 'casi': 713, 'celebramos': 162, 'celebre': 162, 'cena': 715, 'cenado':
664, 'cenamos': 162, 'cene': 162, 'charla': 162, 'charlamos': 162, 'charlando': 162, 'charle': 162, 'charlita': 162,
'cita': 715, 'coincidi': 162, 'coincidido': 162, 'coincidimos': 162, 'colgar': 664, 'colgue': 664, 'comedor': 716,
'comente': 722, 'comi': 664, 'comida': 715, 'comido': 664, 'comimos': 162, 'como': 624, 'comparti': 729, 'compromiso':
635, 'con': 736, 'conectamos': 740, 'conecte': 745, 'confirma': 746, 'confirmado': 747, 'confirmamos': 747,
'confirme': 747, 'confirmo': 747, 'confirmé': 747, 'confirmó': 747, 'conmigo': 735, 'conoci': 162, 'conocimos': 162,
'consejo': 749, 'console': 657, 'consulta': 751, 'consulte': 753, 'consulté': 753, 'contandome': 624, 'conte': 754,
'contestador': 82, 'contestadora': 82, 'conteste': 756, 'conversacion': 162, 'conversado': 162, 'conversamos': 162,
'converse': 162, 'conversé': 162, 'corre': 759, 'corregi': 722, 'corren': 759, 'correo': 271, 'corri': 664,
'corrigiendole': 192, 'corrigiendoles': 192, 'corte': 664, 'corté': 664, 'cree': 316, 'creo': 126, 'cruce': 762,
'crucé': 763, 'cruz': 764, 'cuando': 665, 'cubri': 767, 'cuenta': 319, 'cumple': 768, 'cumplia': 768, 'cuya': 0,
'cuyo': 0, 'dado': 624, 'dando': 769, 'dandole': 771, 'de': 774, 'debe': 322, 'deberia': 776, 'deberiamos': 777,
'debi': 778, 'debia': 575, 'debiamos': 575, 'debido': 779, 'debo': 791, 'decia': 329, 'deje': 794, 'dejé': 794,
'derive': 797, 'desayunamos': 162, 'desayune': 162, 'desde': 802, 'deseando': 803, 'despues': 667, 'di': 821, 'dice':
825, 'dicen': 624, 'diciendo': 827, 'diciendome': 624, 'dicte': 828, 'dije': 837, 'dijimos': 840, 'dijo': 843,
'dimos': 845, 'discusion': 162, 'discutimos': 162, 'eche': 848, 'echo': 851, 'el': 865, 'ella': 866, 'en': 878,
'encargo': 880, 'encontramos': 163, 'encontre': 163, 'ensayamos': 885, 'ensaye': 886, 'ensenandole': 888, 'ensene':
892, 'entregue': 893, 'entrevista': 715, 'entro': 895, 'envie': 898, 'envié': 898, 'era': 364, 'eramos': 899, 'es':
904, 'escribi': 908, 'escribí': 908, 'escuche': 914, 'escuché': 914, 'espera': 375, 'esperamos': 917, 'esperando':
662, 'espere': 920, 'espero': 917, 'esperé': 920, 'esta': 924, 'estaba': 926, 'estabamos': 929, 'estaban': 931,
'estamos': 936, 'estaria': 937, 'estoy': 941, 'estreno': 715, 'estuve': 944, 'estuvieron': 648, 'estuvimos': 945,
'estuvo': 946, 'está': 924, 'evento': 715, 'explicandole': 888, 'explique': 892, 'expliqué': 892, 'exposicion': 715,
'extrano': 849, 'fallecio': 29, 'falta': 954, 'faltan': 955, 'falte': 959, 'falto': 960, 'feedback': 963, 'felicite':
657, 'festejamos': 162, 'forme': 966, 'formé': 966, 'fue': 968, 'fuera': 970, 'fui': 976, 'fuimos': 977, 'ganas': 978,
'gracias': 980, 'h': 983, 'ha': 1000, 'habia': 1002, 'habiamos': 1003, 'hablado': 162, 'hablamos': 162, 'hablando':
162, 'hable': 1008, 'hablé': 1008, 'habra': 1010, 'habria': 126, 'hace': 1013, 'han': 1014, 'hasta': 666, 'hay': 1019,
'he': 1063, 'hemos': 1067, 'hice': 1075, 'hicimos': 1077, 'hora': 983, 'horas': 983, 'hoy': 1078, 'iba': 1080,
'ibamos': 1081, 'iban': 400, 'idea': 73, 'ilocalizable': 82, 'ilocalizables': 82, 'ilusion': 978, 'imparti': 828,
'inauguracion': 715, 'indique': 1062, 'inlocalizable': 82, 'insiste': 404, 'insisti': 643, 'insistimos': 643,
'insistio': 404, 'intercambiamos': 162, 'intercambie': 162, 'intercambio': 972, 'intercedi': 1082, 'intro': 1085,
'jugamos': 162, 'jugue': 1086, 'junte': 745, 'junté': 745, 'la': 1126, 'lanzamiento': 715, 'larga': 707, 'las': 1137,
'le': 1253, 'lei': 1255, 'les': 1265, 'llamada': 1267, 'llamadas': 1268, 'lleve': 639, 'llevo': 801, 'llevé': 639,
'lo': 1273, 'los': 1275, 'mande': 1280, 'mandé': 1280, 'me': 1358, 'mentoree': 668, 'mentorice': 668, 'merendamos':
162, 'merende': 162, 'mi': 1359, 'mientras': 665, 'mil': 1360, 'mostre': 1362, 'movi': 1363, 'muchas': 1360, 'murio':
29, 'nacio': 29, 'nada': 1365, 'necesita': 502, 'necesitamos': 267, 'necesito': 1366, 'ni': 1377, 'no': 1414, 'nos':
1422, 'nota': 1424, 'nunca': 1428, 'ofreci': 788, 'oi': 914, 'ojala': 73, 'olvidamos': 1346, 'olvide': 1346, 'olvido':
1430, 'olvidé': 1346, 'olvidó': 1431, 'para': 1453, 'parece': 624, 'participaron': 648, 'pasa': 1459, 'pasamos': 1467,
'pasandole': 771, 'pasara': 1468, 'pasará': 1468, 'pase': 1471, 'paso': 1473, 'pasé': 1471, 'pedi': 1477, 'pendiente':
1480, 'pendientes': 940, 'pensaba': 575, 'pensando': 1482, 'perdi': 958, 'perdida': 1365, 'pide': 507, 'pidio': 509,
'pienso': 1483, 'pitchee': 162, 'planton': 82, 'platica': 162, 'platicamos': 162, 'platicando': 162, 'platique': 162,
'poner': 1485, 'ponerlos': 790, 'por': 1487, 'porq': 0, 'porque': 0, 'pospuesta': 82, 'pospuesto': 82, 'postergada':
82, 'postergado': 82, 'pq': 0, 'practicamos': 1488, 'practique': 886, 'precisa': 512, 'preferiria': 310, 'prefiere':
310, 'pregunta': 482, 'preguntaba': 482, 'pregunte': 1476, 'pregunto': 482, 'pregunté': 1476, 'preguntó': 482,
'preparamos': 886, 'preparandole': 192, 'prepare': 886, 'preparé': 886, 'presentacion': 1489, 'presentado': 743,
'presentamos': 1490, 'presentandolas': 670, 'presentandolos': 670, 'presentarlas': 670, 'presentarle': 1492,
'presentarlos': 670, 'presentation': 674, 'presente': 1493, 'presentes': 648, 'presenté': 1493, 'preste': 1496,
'presté': 1496, 'promesa': 635, 'promete': 1498, 'prometi': 1500, 'prometimos': 1500, 'prometio': 484, 'propone': 513,
'propuse': 643, 'propuso': 513, 'proxima': 31, 'proximo': 1501, 'proximos': 1502, 'puesto': 624, 'puse': 1508, 'q':
1517, 'que': 1524, 'queda': 1532, 'quedada': 664, 'quedado': 1536, 'quedamos': 1552, 'quedan': 1556, 'quedaron': 1562,
'quede': 1566, 'quedo': 1574, 'quedé': 1566, 'quedó': 1577, 'queria': 1578, 'queriamos': 575, 'querria': 527, 'quien':
0, 'quienes': 0, 'quiere': 529, 'quisiera': 73, 'quiza': 73, 'quizas': 73, 'reagendamos': 175, 'reagendar': 175,
'reagendo': 175, 'recibi': 1581, 'recibimos': 1339, 'recibire': 1339, 'recibo': 1582, 'recien': 1583, 'reclama': 527,
'recogi': 639, 'recomendandole': 1492, 'recomendarle': 1492, 'recomendarles': 1492, 'recomende': 1590, 'recomienda':
310, 'recomiendo': 1591, 'recordar': 1592, 'recordatorio': 104, 'reemplace': 767, 'reenvie': 1363, 'referi': 797,
'regale': 1593, 'regalé': 1593, 'regresa': 535, 'repasamos': 1594, 'repasandole': 192, 'repase': 1597,
'reprogramamos': 175, 'reprogramo': 175, 'requiere': 537, 'resolvi': 1599, 'respondi': 756, 'resulta': 624, 'reunion':
715, 'reunión': 715, 'revisamos': 1600, 'revisandole': 192, 'revise': 1601, 'revisé': 1601, 'rogue': 643, 'salgo':
1603, 'sali': 664, 'salimos': 664, 'se': 1623, 'seguimos': 1624, 'segun': 1631, 'sera': 1634, 'sesion': 1636,
'sesiones': 1636, 'si': 1641, 'sigo': 1624, 'sigue': 1644, 'siguen': 1644, 'siguiente': 1645, 'simule': 886, 'sin':
1647, 'solto': 487, 'sone': 1648, 'su': 1653, 'sugeri': 643, 'sugerirle': 1492, 'sugiere': 310, 'supli': 767, 'sus':
1654, 'suspendida': 82, 'suspendido': 82, 'sustitui': 767, 'tal': 1655, 'tambien': 1656, 'también': 1656, 'tampoco':
1657, 'tarea': 635, 'telefonee': 162, 'telefoneo': 162, 'telefono': 1658, 'teléfono': 1658, 'tenemos': 1662, 'tengo':
1667, 'tenia': 1668, 'teniamos': 1669, 'tenian': 400, 'tensa': 707, 'tiene': 551, 'tienen': 552, 'to': 1670, 'toca':
1673, 'tocaba': 575, 'toco': 267, 'todavia': 693, 'todo': 1674, 'tomamos': 1676, 'tomando': 1677, 'tomandome': 162,
'tomandonos': 162, 'tomaremos': 1678, 'tome': 1677, 'tomo': 1679, 'tomé': 1677, 'trabajamos': 664, 'trabaje': 1681,
'trabajé': 1681, 'tranquilice': 657, 'tropece': 664, 'tuve': 1683, 'tuvieron': 1684, 'tuvimos': 1683, 'tuvo': 1684,
'un': 1687, 'una': 1688, 'unas': 1688, 'uno': 1691, 'unos': 1688, 'va': 1694, 'vamos': 1696, 'van': 564, 've': 566,
'vendra': 1698, 'vendran': 1700, 'veria': 566, 'vi': 1702, 'viajamos': 162, 'viaje': 664, 'viajo': 1703, 'viajé': 664,
'viene': 1705, 'vienen': 1700, 'vimos': 1706, 'vinieron': 648, 'vino': 946, 'visito': 77, 'visto': 163,
'voluntariado': 1707, 'voluntario': 1707, 'volvera': 535, 'voy': 1708, 'vuelve': 535, 'xq': 0, 'y': 1714, 'ya': 1718,
'yo': 1727, 'él': 1728}]


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
'aca': 35, 'aqui': 35, 'baja': 24, 'parte': 36, 'vacaciones': 24, 'viaje': 24}, {'': (2, 'at'), 'tema': 15}, {'': (2,
'at'), 'el': 11}, {'llamo': 9, 'llamó': 9}, {'vimos': 9}, {'aparecio': 9, 'hablamos': 9, 'llego': 9, 'me': 40, 'nos':
41}, {'': (0, 'with'), 'el': 2, 'la': 2}, {'tema': 15}, {'': (2, 'at'), 'ausencia': 8, 'casa': 7, 'compania': 7, 'el':
26, 'la': 26, 'las': 26, 'lo': 7, 'los': 26, 'lugar': 15, 'vez': 15}, {'': (6, 'ahead')}, {'gripe': 24},
{'vacaciones': 24, 'viaje': 24}, {'ausente': 24, 'con': 47, 'de': 48, 'enferma': 24, 'enfermo': 24, 'fuera': 24,
'mala': 24, 'malo': 24}, {'proximo': 46}, {'de': 14, 'sobre': 14}, {'bien': 15, 'de': 14, 'mal': 15}, {'': (5, 'due'),
'el': 11}, {'hablamos': 9, 'nos': 9}, {'a': 2, 'con': 2}, {'audio': 3, 'correo': 3, 'mensaje': 3}, {'un': 56},
{'conteste': 3, 'escribi': 3, 'escribí': 3, 'hable': 3, 'hablé': 3, 'mande': 57, 'mandé': 57, 'marque': 3, 'marqué':
3, 'respondi': 3}, {'saludos': 24}, {'llamada': 9}, {'la': 60}, {'audio': 2, 'correo': 2, 'mensaje': 2}, {'un': 62},
{'por': 14}, {'<called3>': 2, 'conto': 15, 'devolvio': 61, 'hablo': 15, 'habló': 15, 'mando': 63, 'mandó': 63,
'pregunto': 64, 'preguntó': 64}, {'de': 11}, {'tarde': 66}, {'': (4, 'absent_after'), 'acompanarnos': 24, 'asistir':
24, 'conectarse': 24, 'estar': 24, 'ir': 24, 'llegar': 24, 'sumarse': 24, 'unirse': 24, 'venir': 24}, {'conecto': 24,
'conectó': 24, 'presento': 24, 'presentó': 24, 'sumo': 24, 'unio': 24}, {'aparecio': 24, 'asistio': 24, 'estaba': 24,
'estuvo': 24, 'fue': 24, 'llego': 24, 'mas': 67, 'participo': 24, 'pudo': 68, 'se': 69, 'vinieron': 24, 'vino': 24},
{'<called3>': 2, 'mando': 63, 'mandó': 63}, {'voz': 6}, {'de': 72}, {'': (5, 'due'), 'el': 11, 'la': 11}, {'cayo':
24}, {'': (7, 'despite'), 'anulo': 24, 'cancelaron': 24, 'cancelo': 24, 'nada': 24, 'ni': 24, 'no': 24, 'se': 75},
{'final': 76}, {'devolvio': 9, 'llamo': 9, 'llamó': 9}, {'': (3, 'absent_before'), 'a': 0}, {'al': 77, 'despues': 76,
'hablamos': 9, 'luego': 76, 'me': 78, 'no': 79, 'nos': 9, 'si': 9, 'sin': 0, 'sí': 9}, {'': (2, 'at'), 'barrio': 27},
{'': (2, 'at'), 'culpa': 15, 'el': 81, 'intermedio': 15, 'la': 26, 'lo': 15, 'medio': 15, 'parte': 15,
'recomendacion': 15}, {'entra': 46, 'viene': 46}, {'a': 14, 'de': 14}, {'perdio': 24}, {'bien': 23, 'con': 14},
{'casa': 24}, {'en': 87}, {'asocia': 23, 'asocio': 23, 'bajo': 24, 'bajó': 24, 'descolgo': 24, 'disculpo': 24,
'excuso': 24, 'junto': 23, 'juntó': 23, 'la': 85, 'lleva': 86, 'lo': 85, 'quedo': 88, 'quedó': 88, 'reunio': 23},
{'charlando': 9, 'hablando': 9, 'tomando': 9, 'yendo': 9}, {'con': 14, 'para': 14}, {'': (0, 'with'), 'a': 43}, {'':
(0, 'with'), 'a': 2}, {'nuevo': 15}, {'anulo': 24, 'cancelaron': 24, 'cancelo': 24, 'nada': 24, 'ni': 24, 'no': 24,
'se': 75}, {'final': 95}, {'al': 96, 'despues': 95, 'luego': 95}, {'$': 1, '<called1>': 3, '<date>': 4, '<letter>': 6,
'a': 16, 'acabamos': 17, 'acerca': 15, 'al': 20, 'amiga': 15, 'amigo': 15, 'antes': 13, 'asado': 22, 'asociarse': 23,
'ausente': 24, 'ausentes': 24, 'boda': 7, 'busca': 25, 'c': 2, 'call': 5, 'cancelo': 24, 'casa': 23, 'casamiento': 7,
'caso': 15, 'cerca': 27, 'charlamos': 15, 'cn': 2, 'como': 29, 'con': 32, 'conoce': 25, 'contacto': 15, 'contrata':
25, 'contratar': 25, 'correo': 33, 'correos': 34, 'cumple': 7, 'cumpleanos': 7, 'datos': 15, 'de': 37, 'del': 38,
'dentro': 27, 'desde': 39, 'despedida': 7, 'despues': 42, 'disculpado': 24, 'divorcia': 15, 'donde': 43, 'el': 44,
'email': 34, 'emails': 34, 'en': 45, 'enferma': 24, 'enfermo': 24, 'entrante': 46, 'esta': 49, 'estaba': 49, 'este':
50, 'está': 49, 'excepto': 0, 'excusada': 24, 'excusado': 24, 'faltaron': 24, 'falto': 24, 'fiesta': 7, 'finalmente':
18, 'frente': 3, 'gracias': 25, 'hablamos': 51, 'hablando': 15, 'hablar': 15, 'hable': 15, 'hablo': 52, 'hablé': 15,
'habló': 52, 'hasta': 53, 'igual': 54, 'junto': 55, 'le': 58, 'llamada': 5, 'llamadas': 5, 'llamadita': 5, 'llamado':
5, 'lo': 15, 'luego': 42, 'mail': 33, 'mails': 34, 'manda': 59, 'mando': 59, 'mandó': 59, 'maximo': 11, 'me': 65,
'menos': 0, 'ni': 0, 'no': 70, 'nos': 71, 'nota': 73, 'noticias': 7, 'numero': 15, 'número': 15, 'para': 74, 'pero':
80, 'platicamos': 15, 'por': 82, 'pregunto': 64, 'preguntó': 64, 'presentado': 64, 'proxima': 46, 'proximo': 46,
'proximos': 46, 'que': 83, 'recomendada': 64, 'recomendado': 64, 'referente': 25, 'referido': 64, 'respecto': 84,
'respuesta': 7, 'reunio': 23, 'saludos': 84, 'salvo': 0, 'se': 89, 'segun': 14, 'separa': 15, 'siguiente': 46, 'sin':
0, 'sobre': 14, 'telefonazo': 5, 'telefono': 15, 'teléfono': 15, 'terminamos': 90, 'trabaja': 91, 'vi': 92, 'via': 14,
'videollamada': 5, 'vimos': 93, 'vinieron': 2, 'vino': 2, 'visita': 5, 'visto': 3, 'vía': 14, 'whatsapp': 94, 'y': 97,
'zona': 27}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (4, 'meal')}, {'obra': 0}, {'taller': 0}, {'': (3, 'coffee')}, {'algo':
2, 'cafe': 5, 'café': 5}, {'N': 0}, {'a': 7}, {'almorzar': 2, 'cenar': 2, 'comer': 2, 'desayunar': 2, 'la': 3,
'merendar': 2, 'mi': 4, 'picar': 2, 'su': 4, 'tapear': 2, 'tomar': 6, 'visitar': 8}, {'': (2, 'call')}, {'colgar': 10,
'cortar': 10}, {'de': 11}, {'': (7, 'event')}, {'': (7, 'event'), 'office': 13}, {'': (8, 'meeting'), 'de': 13,
'sobre': 13}, {'celu': 10, 'celular': 10, 'fijo': 10, 'movil': 10, 'móvil': 10, 'taller': 15, 'telefono': 10,
'teléfono': 10}, {'': (4, 'meal'), 'con': 2}, {'empresa': 13}, {'la': 18}, {'': (4, 'meal'), 'de': 19}, {'': (5,
'message')}, {'vino': 2, 'vinos': 2}, {'leche': 5}, {'': (3, 'coffee'), 'con': 23}, {'party': 13}, {'cara': 0}, {'a':
26}, {'asada': 2}, {'a': 0, 'al': 0, 'por': 0}, {'N': 29}, {'fono': 10, 'tel': 10, 'telefono': 10, 'teléfono': 10,
'videollamada': 10}, {'por': 31}, {'con': 10}, {'con': 2}, {'vino': 2}, {'call': 10}, {'': (7, 'event'), 'telefonica':
10}, {'a': 0}, {'administracion': 0}, {'de': 39, 'directivo': 0}, {'': (4, 'meal'), 'de': 35}, {'': (6, 'email')},
{'': (6, 'email'), 'electronico': 42}, {'vino': 2, 'vinos': 2, 'visitar': 8}, {'': (8, 'meeting'), 'day': 13},
{'mail': 42}, {'bufete': 0, 'consulta': 0, 'despacho': 0, 'estudio': 0, 'fabrica': 0, 'local': 0, 'nave': 0, 'ofi': 0,
'oficina': 0, 'taller': 15, 'tienda': 0}, {'bufete': 0, 'consulta': 0, 'despacho': 0, 'estudio': 0, 'fabrica': 0,
'local': 0, 'nave': 0, 'obra': 0, 'ofi': 0, 'oficina': 0, 'taller': 0, 'tienda': 0}, {'bufete': 0, 'consulta': 0,
'despacho': 0, 'estudio': 0, 'fabrica': 0, 'local': 0, 'nave': 0, 'ofi': 0, 'oficina': 0, 'taller': 0, 'tienda': 0},
{'el': 47, 'la': 48, 'mi': 49, 'nuestra': 49, 'nuestro': 49, 'obra': 0, 'persona': 0, 'su': 49}, {'': (8, 'meeting'),
'de': 13}, {'llaves': 0}, {'las': 52, 'llaves': 0}, {'de': 53}, {'a': 21}, {'almacen': 0, 'bodega': 0, 'consulta': 0,
'despacho': 0, 'empresa': 0, 'estudio': 0, 'fabrica': 0, 'finca': 0, 'local': 0, 'nave': 0, 'obra': 0, 'oficina': 0,
'oficinas': 0, 'planta': 0, 'taller': 0, 'tienda': 0}, {'el': 56, 'la': 56, 'las': 56, 'su': 56, 'sus': 56}, {'a': 57,
'en': 57, 'hasta': 57, 'por': 57}, {'a': 57, 'con': 0, 'en': 57, 'hasta': 57, 'por': 57}, {'a': 57, 'con': 0, 'en':
57, 'hasta': 57, 'por': 57, 'viendo': 0}, {'notario': 0}, {'notaria': 0, 'notaría': 0}, {'el': 61, 'la': 62,
'notaria': 0, 'notario': 0, 'notaría': 0}, {'ante': 63, 'en': 63}, {'almacen': 0, 'despacho': 0, 'local': 0, 'taller':
0}, {'a': 57, 'al': 65, 'en': 57, 'hasta': 57, 'por': 57}, {'meet': 10}, {'almorzado': 2, 'cenado': 2, 'comido': 2,
'desayunado': 2, 'merendado': 2}, {'': (0, 'intro')}, {'consejo': 0}, {'': (8, 'meeting'), 'de': 70, 'directiva': 0},
{'off': 0}, {'correo': 42, 'email': 42, 'mail': 42}, {'el': 73, 'un': 73}, {'': (5, 'message'), 'el': 73, 'un': 73},
{'escrito': 74}, {'envie': 74, 'envié': 74, 'escribi': 75, 'escribí': 75, 'he': 76, 'mande': 74, 'mandé': 74,
'marque': 10, 'marqué': 10}, {'con': 69}, {'caer': 0}, {'': (0, 'intro'), 'a': 69}, {'escrito': 21, 'presentado': 80},
{'escrito': 21}, {'acerque': 0, 'acerqué': 0, 'conecto': 78, 'conectó': 78, 'cruce': 0, 'crucé': 0, 'deje': 79,
'dejé': 79, 'encontre': 0, 'escribio': 21, 'ha': 81, 'han': 82, 'marco': 10, 'marcó': 10, 'presento': 80, 'presentó':
80, 'recibio': 0, 'reuni': 0, 'tope': 0, 'vi': 0}, {'texto': 21, 'voz': 21}, {'': (5, 'message'), 'de': 84}, {'dia':
2}, {'del': 86}, {'redonda': 13}, {'ha': 81, 'han': 82, 'juntamos': 0, 'presento': 80, 'presentó': 80, 'recibio': 0,
'reunimos': 0, 'vemos': 0, 'veremos': 0, 'vimos': 0}, {'voz': 21}, {'de': 90}, {'one': 0}, {'on': 92}, {'merendar': 2,
'picar': 2, 'tapear': 2}, {'dia': 0}, {'manana': 0, 'tarde': 0}, {'el': 95}, {'a': 57, 'el': 95, 'en': 57, 'hasta':
57, 'la': 96, 'por': 57, 'todo': 97}, {'': (8, 'meeting'), 'el': 56, 'la': 56, 'las': 56, 'su': 56, 'sus': 56}, {'a':
57, 'el': 95, 'en': 57, 'hasta': 57, 'la': 96, 'por': 99, 'todo': 97}, {'oficina': 0}, {'la': 101}, {'N': 29, 'por':
102}, {'day': 13}, {'bufete': 0, 'celu': 10, 'celular': 10, 'consulta': 0, 'despacho': 0, 'estudio': 0, 'fabrica': 0,
'fijo': 10, 'local': 0, 'movil': 10, 'móvil': 10, 'nave': 0, 'ofi': 0, 'oficina': 0, 'taller': 0, 'tienda': 0},
{'correo': 42, 'el': 105, 'la': 48, 'mail': 42, 'meet': 10, 'mi': 49, 'nuestra': 49, 'nuestro': 49, 'obra': 0, 'su':
49, 'teams': 10, 'tel': 10, 'telefono': 10, 'teléfono': 10, 'zoom': 10}, {'libro': 13}, {'con': 69, 'del': 107}, {'a':
69}, {'con': 0}, {'de': 3}, {'': (8, 'meeting'), 'de': 3}, {'negocios': 13}, {'de': 113}, {'summit': 13}, {'up': 0},
{'con': 5}, {'te': 5, 'vino': 2}, {'cafe': 5, 'café': 5}, {'te': 5, 'un': 119}, {'gin': 2, 'te': 5, 'tinto': 5,
'vino': 2, 'vinos': 2}, {'uno': 0}, {'a': 122}, {'llamada': 10}, {'verme': 0}, {'N': 29, 'a': 125}, {'1': 1, 'a': 9,
'acabamos': 12, 'acabe': 12, 'acabo': 12, 'after': 14, 'afterwork': 13, 'al': 16, 'almorce': 2, 'almorzamos': 2,
'almorzando': 17, 'almorzar': 2, 'almorzara': 2, 'almorzare': 2, 'almorzaremos': 2, 'almuercito': 2, 'almuerzo': 17,
'almuerzos': 2, 'aperitivo': 2, 'arepas': 2, 'asado': 20, 'audio': 21, 'audios': 21, 'banquete': 2, 'barbacoa': 2,
'barbacoas': 2, 'bautismo': 13, 'bautizo': 13, 'birra': 2, 'birras': 2, 'board': 0, 'bocata': 2, 'boda': 13,
'brainstorming': 0, 'brunch': 2, 'buen': 22, 'cachopo': 2, 'cafe': 24, 'cafecito': 5, 'cafelito': 5, 'cafelitos': 5,
'cafes': 5, 'cafesito': 5, 'cafeteria': 5, 'café': 24, 'calcotada': 2, 'calcots': 2, 'caldereta': 2, 'call': 10,
'calls': 10, 'caminata': 0, 'campus': 25, 'cana': 2, 'canas': 2, 'caneo': 2, 'canita': 2, 'canitas': 2, 'cantina': 2,
'cappuccino': 5, 'capuchino': 5, 'cara': 27, 'carajillo': 5, 'carnaval': 13, 'carne': 28, 'carta': 21, 'casamiento':
13, 'cayo': 30, 'cena': 2, 'cenamos': 2, 'cenando': 17, 'cenar': 2, 'cenara': 2, 'cenare': 2, 'cenaremos': 2,
'cenariamos': 2, 'cenas': 2, 'cene': 2, 'ceno': 2, 'cerveza': 2, 'cervezas': 2, 'ceviche': 2, 'charla': 13,
'charlamos': 32, 'chat': 21, 'chateamos': 21, 'chatee': 21, 'chela': 2, 'chelas': 2, 'chifa': 2, 'choripan': 2,
'chuleton': 2, 'churrasco': 2, 'churros': 2, 'cita': 0, 'coaching': 0, 'cocido': 2, 'coctel': 13, 'coincidi': 0,
'colgamos': 10, 'colgar': 33, 'colgue': 10, 'comemos': 34, 'comera': 2, 'comere': 2, 'comeremos': 2, 'comeriamos': 2,
'comi': 2, 'comida': 2, 'comiendo': 17, 'comilona': 2, 'comimos': 2, 'comite': 0, 'como': 34, 'completo': 2,
'comunion': 13, 'con': 35, 'concierto': 13, 'conference': 36, 'conferencia': 37, 'conferencias': 13, 'congreso': 13,
'conoci': 38, 'consejo': 40, 'convencion': 13, 'copa': 41, 'copas': 2, 'correito': 42, 'correo': 43, 'correos': 42,
'cortadito': 5, 'cortado': 5, 'corte': 33, 'corté': 33, 'croquetas': 2, 'cumple': 13, 'cumpleanos': 13, 'cóctel': 13,
'daily': 0, 'de': 44, 'del': 22, 'demo': 45, 'desayunamos': 2, 'desayunando': 17, 'desayunar': 2, 'desayunara': 2,
'desayunare': 2, 'desayunaremos': 2, 'desayune': 2, 'desayuno': 17, 'directorio': 0, 'discord': 21, 'dm': 21,
'drinks': 2, 'e': 46, 'el': 22, 'email': 42, 'emails': 42, 'en': 50, 'encuentro': 51, 'entierro': 13, 'entrega': 54,
'entrevista': 0, 'escribi': 55, 'escribí': 55, 'espectaculo': 13, 'espresso': 5, 'estado': 58, 'estreno': 13,
'estuve': 59, 'estuvimos': 60, 'evento': 13, 'eventos': 13, 'expo': 13, 'exposicion': 13, 'expreso': 5, 'fabada': 2,
'facetime': 10, 'feria': 13, 'ferias': 13, 'festival': 13, 'fideua': 2, 'fiesta': 13, 'fiestas': 13, 'firma': 64,
'fono': 10, 'foro': 13, 'fui': 66, 'fuimos': 66, 'funcion': 13, 'funeral': 13, 'gala': 13, 'gintonic': 2, 'google':
67, 'graduacion': 13, 'guasap': 21, 'habiamos': 68, 'hablamos': 32, 'hable': 32, 'hablé': 32, 'hackathon': 13,
'hackaton': 13, 'hangout': 10, 'he': 68, 'hemos': 68, 'inauguracion': 13, 'inbox': 21, 'inspeccion': 0, 'insta': 21,
'instagram': 21, 'intro': 69, 'introduccion': 69, 'jornada': 13, 'jornadas': 13, 'junta': 71, 'juntas': 0, 'kermes':
13, 'kick': 72, 'kickoff': 0, 'latte': 5, 'le': 77, 'linkedin': 21, 'llamada': 10, 'llamadas': 10, 'llamadita': 10,
'llamado': 10, 'llamadon': 10, 'llamamos': 10, 'llamar': 10, 'llame': 10, 'llamo': 10, 'llamé': 10, 'llamó': 10,
'los': 22, 'mail': 42, 'mailcito': 42, 'mails': 42, 'mariscada': 2, 'marque': 10, 'marqué': 10, 'marron': 5, 'mate':
5, 'mateada': 5, 'mateando': 5, 'matecitos': 5, 'mates': 5, 'md': 21, 'me': 83, 'meet': 10, 'meetup': 13, 'mensaje':
85, 'mensajeamos': 21, 'mensajee': 21, 'mensajes': 21, 'mensajito': 21, 'mentoria': 0, 'mentorias': 0, 'mentoring': 0,
'mentoría': 0, 'menu': 87, 'mercadillo': 13, 'merendamos': 2, 'merendara': 2, 'merendare': 2, 'merende': 2,
'merienda': 2, 'meriendo': 2, 'mesa': 88, 'messenger': 21, 'msg': 21, 'msj': 21, 'networking': 13, 'nos': 89, 'nota':
91, 'notas': 91, 'onces': 5, 'one': 93, 'paella': 2, 'panel': 13, 'para': 94, 'parrillada': 2, 'partido': 13,
'pasado': 58, 'pasamos': 98, 'pase': 100, 'paseo': 0, 'paso': 103, 'pasé': 100, 'pasó': 103, 'pedida': 13, 'picada':
2, 'pinchos': 2, 'pitch': 104, 'pizza': 2, 'pola': 2, 'polas': 2, 'por': 106, 'posada': 13, 'postal': 21, 'premios':
13, 'presentacion': 108, 'presente': 109, 'presenté': 109, 'quedamos': 110, 'quede': 110, 'quedé': 110, 'quince': 13,
'quinceanera': 13, 'ramen': 2, 'rastro': 13, 'recepcion': 111, 'recital': 13, 'recogida': 54, 'replanteo': 0,
'restaurante': 2, 'retro': 0, 'reu': 0, 'reuni': 0, 'reunida': 0, 'reunido': 0, 'reunimos': 0, 'reunion': 0,
'reunioncita': 0, 'reuniones': 0, 'reunión': 0, 'revision': 112, 'romeria': 13, 'ronda': 114, 'seminario': 13,
'sesion': 0, 'simposio': 13, 'skype': 10, 'slack': 21, 'sms': 21, 'sobremesa': 2, 'south': 115, 'stand': 116,
'starbucks': 5, 'summit': 13, 'sushi': 2, 'sync': 0, 'tacos': 2, 'taller': 13, 'talleres': 13, 'tapas': 2, 'tapeando':
2, 'tapeo': 2, 'taquitos': 2, 'te': 117, 'teams': 10, 'tecito': 5, 'tel': 10, 'telefonazo': 10, 'telefoneado': 10,
'telefonee': 10, 'telefoneo': 10, 'telefonica': 10, 'telefono': 10, 'telegram': 21, 'teléfono': 10, 'timbrazo': 10,
'tintico': 5, 'tinto': 5, 'tomamos': 118, 'tomar': 120, 'torneo': 13, 'trago': 2, 'tragos': 2, 'traspaso': 0,
'tutoria': 0, 'un': 121, 'uno': 123, 'unos': 22, 'velorio': 13, 'verbena': 13, 'vermu': 2, 'vermut': 2, 'vermuts': 2,
'vernissage': 13, 'vi': 38, 'viber': 21, 'video': 124, 'videocall': 10, 'videoconferencia': 10, 'videollamada': 10,
'videollamadas': 10, 'videollamado': 10, 'vinitos': 2, 'vino': 126, 'visita': 112, 'visitar': 8, 'visite': 0,
'visité': 0, 'wa': 21, 'wapp': 21, 'wasap': 21, 'wasapeado': 21, 'wasapp': 21, 'web': 115, 'webinar': 13, 'whats': 21,
'whatsap': 21, 'whatsapp': 21, 'whatsappee': 21, 'wpp': 21, 'ws': 21, 'wsp': 21, 'zoom': 10}]

