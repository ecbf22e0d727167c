"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('aceptará', 'aceptá', 'acercó', 'acerqué', 'acompaño', 'acompañó', 'adelantá', 'ahorrá', 'ajustá',
'alquilá', 'animó', 'anticipó', 'aplacé', 'aprovechá', 'apuntá', 'apunté', 'apuntó', 'armá', 'armé', 'armó',
'aumentá', 'avisé', 'avisó', 'bajá', 'bajé', 'bajó', 'buscará', 'buscó', 'busqué', 'buzón', 'café', 'cambiá', 'casó',
'centrá', 'cenó', 'cerrará', 'cobrá', 'comprará', 'comprá', 'compró', 'concentrá', 'conectó', 'confirmé', 'confirmó',
'consulté', 'contactá', 'contacté', 'contactó', 'contestó', 'contratará', 'contratá', 'contrató', 'conversé', 'cortá',
'corté', 'crucé', 'cuidá', 'currículum', 'cuándo', 'cuánto', 'céntrate', 'cóctel', 'cómo', 'dejará', 'dejá', 'dejé',
'dejó', 'descansá', 'devolvérselo', 'documentá', 'dónde', 'eliminá', 'empezará', 'enfermó', 'enfócate', 'enseño',
'enseñó', 'enteró', 'entrará', 'entrá', 'enviársela', 'enviárselo', 'envié', 'envió', 'envía', 'envíe', 'envío',
'escribí', 'escuchá', 'escuché', 'esperá', 'esperé', 'esperó', 'estudiá', 'estudió', 'está', 'evitá', 'explicó',
'expliqué', 'exportá', 'facturá', 'fichá', 'firmará', 'firmá', 'firmé', 'firmó', 'formá', 'formé', 'fusioná', 'gastá',
'grabó', 'guardá', 'guión', 'hablá', 'hablé', 'habló', 'hacé', 'hacía', 'informé', 'intentó', 'juntá', 'junté',
'juntó', 'lanzará', 'levantá', 'levanté', 'limitá', 'llamará', 'llamá', 'llamé', 'llamó', 'llevé', 'llevó', 'mandará',
'mandá', 'mandársela', 'mandárselo', 'mandé', 'mandó', 'marcó', 'marqué', 'mentoría', 'mirá', 'miré', 'montará',
'montá', 'montó', 'mudará', 'mudá', 'mí', 'móvil', 'negociá', 'notaría', 'número', 'olvidá', 'olvidé', 'olvidó',
'olvídate', 'organizó', 'pagará', 'pagué', 'pagó', 'pará', 'pasará', 'pasársela', 'pasárselo', 'pasé', 'pasó',
'patentá', 'poné', 'preguntá', 'pregunté', 'preguntó', 'preparará', 'prepará', 'preparé', 'preparó', 'presentará',
'presentá', 'presenté', 'presentó', 'prestará', 'prestá', 'presté', 'quedá', 'quedé', 'quedó', 'quitá', 'qué',
'recortá', 'redactó', 'reenvió', 'reenvía', 'reenvío', 'regalá', 'regalé', 'registrá', 'reinvertá', 'renegociá',
'reservé', 'retrasá', 'reunión', 'revisará', 'revisá', 'revisé', 'separá', 'sumá', 'sé', 'sí', 'sólo', 'también',
'teléfono', 'terminó', 'testeá', 'tomará', 'tomá', 'tomé', 'tomó', 'trabajá', 'trabajé', 'trabajó', 'tú', 'usá',
'validará', 'validá', 'vendé', 'viajará', 'viajá', 'viajé', 'viajó', 'visitá', 'visité', 'visitó', 'vía', 'ánimo',
'él')


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
('hand3',), 'arreglo': ('do1',), 'arriesgue': ('should', 'imperative'), 'arriesguen': ('imperative',), 'arriesgues':
('should', 'imperative'), 'articulo': ('helpful', 'paper'), 'asado': ('hello', 'date'), 'asegura': ('opines',),
'aseguradora': ('pro',), 'asegure': ('vowed1',), 'aseguro': ('vowed3',), 'asesor': ('pro', 'rel'), 'asesora':
('pro',), 'asi': ('filler',), 'asista': ('should', 'imperative'), 'asistan': ('imperative',), 'asistas': ('should',
'imperative'), 'asistente': ('rel',), 'asistir': ('see_inf',), 'asuncion': ('name_words',), 'atendio': ('called3',
'answers'), 'atiende': ('answers',), 'atraso': ('moved3',), 'audio': ('letter',), 'audios': ('letter',), 'aumenta':
('imperative',), 'aumentara': ('should',), 'aumentaramos': ('should',), 'aumente': ('should', 'imperative'),
'aumentemos': ('should',), 'aumenten': ('imperative',), 'aumentes': ('should', 'imperative'), 'aumentá':
('imperative',), 'aun': ('filler',), 'aunque': ('hello',), 'aurora': ('name_words',), 'automatice': ('should',
'imperative'), 'automaticen': ('imperative',), 'automatices': ('should', 'imperative'), 'automatiza': ('imperative',),
'automatizara': ('should',), 'avisa': ('verb3', 'give3', 'opines'), 'avisado': ('called_pp',), 'avisamos': ('told1',),
'avisan': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',), 'avisare': ('give1',), 'avisaria':
('would_give',), 'avisarla': ('giveinf',), 'avisarlas': ('giveinf',), 'avisarle': ('giveinf', 'infle'), 'avisarles':
('giveinf', 'todo_inf'), 'avisarlo': ('giveinf',), 'avisarlos': ('giveinf',), 'avisarme': ('giveinf', 'infme'),
'avisarnos': ('giveinf', 'infme'), 'avisarsela': ('giveinf',), 'avisarselas': ('giveinf',), 'avisarselo':
('giveinf',), 'avisarselos': ('giveinf',), 'avise': ('told1', 'ask_subj'), 'aviso': ('hello', 'verb3', 'give1',
'opines', 'wrote3'), 'avisé': ('told1',), 'avisó': ('hello', 'verb3', 'opines', 'wrote3'), 'ayer': ('hello',),
'ayuda': ('helps3',), 'ayudan': ('helps3',), 'ayudar': ('giveinf',), 'ayudarla': ('giveinf', 'infle'), 'ayudarlas':
('giveinf',), 'ayudarle': ('giveinf', 'infle'), 'ayudarles': ('giveinf',), 'ayudarlo': ('giveinf', 'infle'),
'ayudarlos': ('giveinf',), 'ayudarme': ('giveinf', 'infme'), 'ayudarnos': ('giveinf', 'infme'), 'ayudarsela':
('giveinf',), 'ayudarselas': ('giveinf',), 'ayudarselo': ('giveinf',), 'ayudarselos': ('giveinf',), 'ayudo':
('called3',), 'azucena': ('name_words',), 'baja': ('verb3', 'imperative'), 'bajara': ('should',), 'bajaramos':
('should',), 'baje': ('should', 'imperative', 'lent1'), 'bajemos': ('should',), 'bajen': ('imperative',), 'bajes':
('should', 'imperative'), 'bajo': ('verb3',), 'bajá': ('imperative',), 'bajé': ('lent1',), 'bajó': ('verb3',), 'base':
('paper',), 'bastante': ('filler',), 'bautizo': ('date',), 'bebe': ('rel',), 'becaria': ('rel',), 'becario': ('rel',),
'bien': ('filler', 'hello'), 'birras': ('drink', 'date'), 'blanca': ('name_words',), 'blanco': ('name_words',),
'bloquee': ('should',), 'boda': ('date',), 'borrador': ('paper', 'thing'), 'botella': ('by_post',), 'bravo':
('name_words',), 'brevemente': ('filler',), 'brunch': ('date',), 'buen': ('span', 'good'), 'buena': ('hello', 'span',
'good'), 'busca': ('verb3', 'give3', 'is3', 'imperative'), 'buscaba': ('verb3',), 'buscan': ('verb3',), 'buscar':
('giveinf',), 'buscara': ('verb3', 'should'), 'buscarla': ('giveinf',), 'buscarlas': ('giveinf',), 'buscarle':
('giveinf',), 'buscarles': ('giveinf',), 'buscarlo': ('giveinf',), 'buscarlos': ('giveinf',), 'buscarsela':
('giveinf',), 'buscarselas': ('giveinf',), 'buscarselo': ('giveinf',), 'buscarselos': ('giveinf',), 'buscará':
('verb3',), 'busco': ('give1', 'called3'), 'buscó': ('called3',), 'busque': ('called1', 'should', 'attempt',
'imperative', 'ask_subj'), 'busquemos': ('should',), 'busquen': ('imperative',), 'busques': ('should', 'imperative'),
'busqué': ('called1', 'attempt'), 'cada': ('hello',), 'cafe': ('date',), 'cafecito': ('date',), 'cafelito': ('date',),
'cafes': ('drink',), 'café': ('date',), 'calculo': ('do1',), 'calefactor': ('pro',), 'call': ('date',), 'calvo':
('name_words',), 'cambia': ('imperative',), 'cambiamos': ('moved1',), 'cambiara': ('should',), 'cambiaramos':
('should',), 'cambie': ('should', 'imperative'), 'cambiemos': ('should',), 'cambien': ('imperative',), 'cambies':
('should', 'imperative'), 'cambio': ('moved3',), 'cambiá': ('imperative',), 'campo': ('name_words',), 'campos':
('name_words',), 'canas': ('drink', 'date'), 'cancela': ('off',), 'cancelada': ('off',), 'cancelado': ('off',),
'cancelamos': ('off',), 'cancelaron': ('off',), 'cancele': ('off',), 'cancelo': ('hello', 'off'), 'cano':
('name_words',), 'capacitacion': ('course',), 'capitulo': ('paper',), 'cardiologo': ('pro',), 'caridad':
('name_words',), 'carpintera': ('pro',), 'carpintero': ('pro',), 'carta': ('letter', 'paper'), 'casa': ('hello',
'verb3', 'name_words', 'fate'), 'casara': ('verb3',), 'casaron': ('verb3',), 'casas': ('name_words',), 'casi':
('filler',), 'caso': ('verb3', 'fate'), 'castillo': ('name_words',), 'casó': ('verb3', 'fate'), 'cayo': ('verb3',
'reach', 'came3', 'off'), 'cedi': ('lent1',), 'celebra': ('verb3',), 'celeste': ('name_words',), 'cena': ('hello',
'verb3', 'date'), 'cenado': ('done_pp',), 'cenamos': ('hello',), 'cenar': ('see_inf',), 'cenare': ('shall1',),
'cenaremos': ('shall1',), 'cene': ('hello',), 'cenita': ('hello',), 'ceno': ('verb3', 'eat1', 'met3'), 'centra':
('imperative',), 'centrara': ('should',), 'centraramos': ('should',), 'centrate': ('imperative',), 'centre':
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
'comenta': ('verb3', 'opines', 'says'), 'comentado': ('hello',), 'comentamos': ('told1',), 'comentarios':
('feedback_noun',), 'comente': ('told1', 'read1'), 'comento': ('verb3', 'opines', 'says'), 'comer': ('see_inf',),
'comere': ('shall1',), 'comeremos': ('shall1',), 'comi': ('hello', 'met1'), 'comida': ('hello', 'date'), 'comido':
('done_pp',), 'comience': ('should', 'imperative'), 'comiencen': ('imperative',), 'comiences': ('should',
'imperative'), 'comimos': ('hello', 'met1'), 'comio': ('hello', 'verb3', 'met3'), 'como': ('hello',), 'compadre':
('rel',), 'companera': ('rel',), 'companero': ('rel',), 'compania': ('rel',), 'comparte': ('give3', 'send3'),
'comparti': ('done', 'handed1'), 'compartido': ('done', 'lent'), 'compartimos': ('give1',), 'compartir': ('giveinf',
'hand_inf'), 'compartira': ('give3',), 'compartire': ('give1',), 'compartiria': ('would_give',), 'compartirla':
('giveinf',), 'compartirlas': ('giveinf',), 'compartirle': ('giveinf', 'infle'), 'compartirles': ('giveinf',),
'compartirlo': ('giveinf',), 'compartirlos': ('giveinf',), 'compartirme': ('giveinf', 'infme'), 'compartirsela':
('giveinf',), 'compartirselas': ('giveinf',), 'compartirselo': ('giveinf',), 'compartirselos': ('giveinf',),
'comparto': ('give1',), 'completo': ('do1',), 'compra': ('verb3', 'imperative'), 'compran': ('verb3',), 'comprar':
('giveinf',), 'comprara': ('verb3', 'should'), 'compraramos': ('should',), 'comprarla': ('giveinf',), 'comprarlas':
('giveinf',), 'comprarle': ('giveinf',), 'comprarles': ('giveinf',), 'comprarlo': ('giveinf',), 'comprarlos':
('giveinf',), 'comprarsela': ('giveinf',), 'comprarselas': ('giveinf',), 'comprarselo': ('giveinf',), 'comprarselos':
('giveinf',), 'comprará': ('verb3',), 'compre': ('should', 'imperative', 'ask_subj'), 'compremos': ('should',),
'compren': ('imperative',), 'compres': ('should', 'imperative'), 'compro': ('verb3', 'give1', 'do1'), 'compruebo':
('do1',), 'comprá': ('imperative',), 'compró': ('verb3',), 'comunicarme': ('see_inf',), 'con': ('hello', 'link'),
'concentra': ('imperative',), 'concentrara': ('should',), 'concentraramos': ('should',), 'concentrate':
('imperative',), 'concentre': ('should', 'imperative'), 'concentremos': ('should',), 'concentren': ('imperative',),
'concentres': ('should', 'imperative'), 'concentrá': ('imperative',), 'concepcion': ('name_words',), 'concertada':
('set',), 'concertado': ('set',), 'concertamos': ('set_up',), 'concerte': ('set_up',), 'conectar': ('giveinf',),
'conectarla': ('giveinf',), 'conectarlas': ('giveinf',), 'conectarle': ('giveinf',), 'conectarles': ('giveinf',),
'conectarlo': ('giveinf',), 'conectarlos': ('giveinf',), 'conectarme': ('giveinf', 'infme'), 'conectarsela':
('giveinf',), 'conectarselas': ('giveinf',), 'conectarselo': ('giveinf',), 'conectarselos': ('giveinf',), 'conecto':
('give1',), 'conferencia': ('course',), 'confeso': ('says',), 'confiara': ('should',), 'confie': ('should',
'imperative'), 'confien': ('imperative',), 'confies': ('should', 'imperative'), 'confirma': ('verb3', 'give3',
'opines', 'says', 'hand3'), 'confirmada': ('set',), 'confirmado': ('hello', 'set'), 'confirmamos': ('give1',),
'confirman': ('give3',), 'confirmar': ('giveinf',), 'confirmara': ('give3', 'will3', 'hand3', 'will_bring'),
'confirmare': ('give1',), 'confirmaria': ('would_give',), 'confirmarla': ('giveinf',), 'confirmarlas': ('giveinf',),
'confirmarle': ('giveinf', 'infle'), 'confirmarles': ('giveinf',), 'confirmarlo': ('giveinf',), 'confirmarlos':
('giveinf',), 'confirmarme': ('giveinf', 'infme'), 'confirmarmelo': ('giveinf', 'infme'), 'confirmarnos': ('giveinf',
'infme'), 'confirmarsela': ('giveinf',), 'confirmarselas': ('giveinf',), 'confirmarselo': ('giveinf',),
'confirmarselos': ('giveinf',), 'confirme': ('told1', 'ask_subj'), 'confirmo': ('verb3', 'give1', 'opines', 'says'),
'confirmé': ('told1',), 'confirmó': ('verb3', 'opines', 'says'), 'conmigo': ('with_me', 'hello'), 'conoce': ('verb3',
'is3'), 'conocer': ('see_inf',), 'conocere': ('shall1',), 'conoci': ('hello', 'called1', 'seen1'), 'conocia':
('verb3',), 'conocido': ('hello', 'done_pp'), 'conocieron': ('verb3',), 'conocimos': ('called1',), 'conocio':
('verb3', 'met3'), 'conozco': ('seen1',), 'consegui': ('managed1',), 'conseguimos': ('managed1',), 'conseguir':
('giveinf',), 'conseguira': ('give3',), 'conseguire': ('give1',), 'conseguiria': ('would_give',), 'conseguirla':
('giveinf',), 'conseguirlas': ('giveinf',), 'conseguirle': ('giveinf', 'infle'), 'conseguirles': ('giveinf',),
'conseguirlo': ('giveinf',), 'conseguirlos': ('giveinf',), 'conseguirme': ('giveinf', 'infme'), 'conseguirnos':
('giveinf', 'infme'), 'conseguirsela': ('giveinf',), 'conseguirselas': ('giveinf',), 'conseguirselo': ('giveinf',),
'conseguirselos': ('giveinf',), 'consejo': ('tip',), 'consejos': ('tip',), 'considera': ('opines',), 'consiga':
('should', 'imperative', 'ask_subj'), 'consigan': ('imperative',), 'consigas': ('should', 'imperative'), 'consigo':
('give1',), 'consigue': ('give3',), 'construya': ('should', 'imperative'), 'construyan': ('imperative',),
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
'contratan': ('verb3',), 'contratara': ('verb3', 'should'), 'contrataramos': ('should',), 'contratará': ('verb3',),
'contrate': ('should', 'imperative'), 'contratemos': ('should',), 'contraten': ('imperative',), 'contrates':
('should', 'imperative'), 'contrato': ('verb3', 'paper', 'thing'), 'contratá': ('imperative',), 'contrató':
('verb3',), 'converso': ('verb3',), 'conviene': ('should',), 'coo': ('rel',), 'coordinamos': ('set_up',), 'coordinar':
('todo_inf',), 'coordine': ('set_up',), 'copas': ('drink',), 'copo': ('verb3',), 'cordero': ('name_words',), 'corra':
('should', 'imperative'), 'corran': ('imperative',), 'corras': ('should', 'imperative'), 'correcciones':
('feedback_noun',), 'corrector': ('pro',), 'correctora': ('pro',), 'corregi': ('read1',), 'corregir': ('review_inf',),
'corregira': ('will_bring',), 'corremos': ('moved1',), 'correo': ('hello', 'letter', 'attempt', 'reach_noun'),
'corrige': ('hand3',), 'corrigiendo': ('review_inf',), 'corrijo': ('do1',), 'corrio': ('moved3',), 'corta':
('imperative',), 'cortado': ('hello',), 'cortar': ('see_inf',), 'cortara': ('should',), 'cortaramos': ('should',),
'corte': ('should', 'imperative'), 'cortemos': ('should',), 'corten': ('imperative',), 'cortes': ('should',
'imperative'), 'cortá': ('imperative',), 'costa': ('name_words',), 'costurera': ('pro',), 'cotice': ('ask_subj',),
'cotiza': ('give3', 'send3'), 'cotizacion': ('thing', 'mine_thing'), 'cotizar': ('giveinf', 'hand_inf'), 'cotizarla':
('giveinf',), 'cotizarlas': ('giveinf',), 'cotizarle': ('giveinf', 'infle'), 'cotizarles': ('giveinf',), 'cotizarlo':
('giveinf',), 'cotizarlos': ('giveinf',), 'cotizarme': ('giveinf', 'infme'), 'cotizarsela': ('giveinf',),
'cotizarselas': ('giveinf',), 'cotizarselo': ('giveinf',), 'cotizarselos': ('giveinf',), 'cotizo': ('give1',),
'crece': ('verb3',), 'creciera': ('should',), 'crecio': ('verb3',), 'cree': ('verb3', 'opines', 'says'), 'creen':
('verb3',), 'creia': ('verb3', 'opines'), 'creo': ('hello',), 'crezca': ('should', 'imperative'), 'crezcan':
('imperative',), 'crezcas': ('should', 'imperative'), 'cristalero': ('pro',), 'critique': ('read1',), 'cruce':
('met1', 'called1', 'should', 'imperative'), 'crucen': ('imperative',), 'cruces': ('should', 'imperative'), 'crucé':
('met1', 'called1'), 'cruz': ('name_words',), 'cruzamos': ('met1',), 'cto': ('rel',), 'cuaderno': ('helpful',),
'cuadramos': ('set_up',), 'cuadrar': ('todo_inf',), 'cuadre': ('set_up',), 'cuando': ('hello',), 'cuarenta':
('span',), 'cuate': ('rel',), 'cuatro': ('hello', 'span'), 'cuenta': ('verb3', 'opines', 'says'), 'cuento': ('give1',
'paper'), 'cuida': ('imperative',), 'cuidara': ('should',), 'cuidaramos': ('should',), 'cuidate': ('imperative',),
'cuide': ('should', 'imperative'), 'cuidemos': ('should',), 'cuiden': ('imperative',), 'cuides': ('should',
'imperative'), 'cuidá': ('imperative',), 'cumple': ('verb3', 'date'), 'cumpleanos': ('date',), 'cumplio': ('verb3',),
'cunada': ('rel',), 'cunado': ('rel',), 'curriculo': ('paper',), 'curriculum': ('paper', 'rehearsed'), 'currículum':
('paper', 'rehearsed'), 'curso': ('helpful', 'paper', 'course'), 'cuándo': ('hello',), 'cv': ('paper', 'thing',
'rehearsed'), 'céntrate': ('imperative',), 'cómo': ('hello',), 'da': ('verb3',), 'dado': ('done', 'lent'), 'damos':
('give1',), 'dar': ('giveinf',), 'dara': ('verb3', 'give3'), 'dare': ('give1',), 'daria': ('would_give',), 'darla':
('giveinf',), 'darlas': ('giveinf',), 'darle': ('giveinf', 'infle'), 'darles': ('giveinf', 'infle'), 'darlo':
('giveinf',), 'darlos': ('giveinf',), 'darme': ('giveinf', 'infme'), 'darnos': ('giveinf', 'infme'), 'darsela':
('giveinf',), 'darselas': ('giveinf',), 'darselo': ('giveinf',), 'darselos': ('giveinf',), 'dato': ('tip',), 'datos':
('thing', 'reach_noun'), 'de': ('link',), 'debe': ('hello', 'verb3'), 'debemos': ('should',), 'deben': ('hello',
'verb3'), 'deberia': ('verb3', 'should'), 'deberiamos': ('should',), 'debia': ('verb3',), 'debiera': ('should',),
'debo': ('hello', 'should'), 'decia': ('verb3', 'opines'), 'decida': ('should', 'imperative'), 'decidan':
('imperative',), 'decidas': ('should', 'imperative'), 'decide': ('verb3',), 'decidio': ('verb3',), 'decir': ('hello',
'giveinf'), 'decirla': ('giveinf',), 'decirlas': ('giveinf',), 'decirle': ('giveinf', 'infle'), 'decirles':
('giveinf', 'infle'), 'decirlo': ('giveinf',), 'decirlos': ('giveinf',), 'decirme': ('giveinf', 'infme'), 'decirnos':
('giveinf', 'infme'), 'decirsela': ('giveinf',), 'decirselas': ('giveinf',), 'decirselo': ('giveinf',), 'decirselos':
('giveinf',), 'deck': ('paper', 'thing', 'mine_thing'), 'dedicate': ('imperative',), 'dedique': ('should',),
'defensa': ('rehearsed',), 'defiende': ('opines',), 'defina': ('should', 'imperative'), 'definan': ('imperative',),
'definas': ('should', 'imperative'), 'deja': ('verb3', 'imperative'), 'dejado': ('lent',), 'dejamos': ('moved1',),
'dejara': ('verb3', 'should'), 'dejaramos': ('should',), 'dejará': ('verb3',), 'deje': ('done', 'should', 'handed1',
'attempt', 'imperative', 'lent1'), 'dejemos': ('should',), 'dejen': ('imperative',), 'dejes': ('should',
'imperative'), 'dejo': ('hello', 'verb3', 'do1'), 'dejá': ('imperative',), 'dejé': ('done', 'handed1', 'attempt',
'lent1'), 'dejó': ('hello', 'verb3'), 'del': ('hello',), 'delega': ('imperative',), 'delegara': ('should',),
'delegue': ('should', 'imperative'), 'deleguen': ('imperative',), 'delegues': ('should', 'imperative'), 'delgado':
('name_words',), 'demo': ('date',), 'dentista': ('pro',), 'deposita': ('give3', 'send3'), 'depositar': ('giveinf',
'hand_inf'), 'depositarla': ('giveinf',), 'depositarlas': ('giveinf',), 'depositarle': ('giveinf',), 'depositarles':
('giveinf',), 'depositarlo': ('giveinf',), 'depositarlos': ('giveinf',), 'depositarme': ('giveinf', 'infme'),
'depositarsela': ('giveinf',), 'depositarselas': ('giveinf',), 'depositarselo': ('giveinf',), 'depositarselos':
('giveinf',), 'deposito': ('give1',), 'derivo': ('sent_to',), 'dermatologa': ('pro',), 'dermatologo': ('pro',),
'desaparecio': ('verb3',), 'desarrollador': ('pro',), 'desarrolladora': ('pro',), 'desayuna': ('verb3',),
'desayunado': ('done_pp',), 'desayunar': ('see_inf',), 'desayunare': ('shall1',), 'desayune': ('hello',), 'desayuno':
('hello', 'date'), 'descansa': ('imperative',), 'descansara': ('should',), 'descansaramos': ('should',), 'descanse':
('should', 'imperative'), 'descansemos': ('should',), 'descansen': ('imperative',), 'descanses': ('should',
'imperative'), 'descansá': ('imperative',), 'descolgo': ('answers',), 'descuelga': ('answers',), 'desde': ('hello',),
'despedida': ('fate',), 'despedido': ('fate',), 'despida': ('should', 'imperative'), 'despidan': ('imperative',),
'despidas': ('should', 'imperative'), 'despide': ('verb3',), 'despidiera': ('should',), 'despidio': ('verb3',),
'despues': ('filler',), 'desvia': ('sent_to',), 'desvio': ('sent_to',), 'detras': ('hello',), 'devolucion':
('feedback_noun',), 'devolver': ('giveinf',), 'devolvera': ('give3', 'will_bring'), 'devolvere': ('give1',),
'devolveria': ('would_give',), 'devolverla': ('giveinf',), 'devolverlas': ('giveinf',), 'devolverle': ('giveinf',
'infle'), 'devolverles': ('giveinf',), 'devolverlo': ('giveinf', 'infle'), 'devolverlos': ('giveinf',), 'devolverme':
('giveinf', 'infme'), 'devolversela': ('giveinf',), 'devolverselas': ('giveinf',), 'devolverselo': ('giveinf',
'infle'), 'devolverselos': ('giveinf',), 'devolvi': ('done',), 'devolvio': ('answers',), 'devolvérselo': ('infle',),
'devuelto': ('done',), 'devuelva': ('ask_subj',), 'devuelve': ('give3', 'answers'), 'devuelvo': ('give1', 'do1'),
'di': ('done', 'handed1', 'lent1'), 'dia': ('hello',), 'diapositivas': ('paper',), 'dias': ('hello',), 'dibujo':
('do1',), 'dice': ('hello', 'verb3', 'opines', 'says'), 'dicen': ('hello', 'verb3'), 'dicho': ('hello',), 'diciembre':
('hello',), 'dicte': ('handed1',), 'diez': ('span',), 'diga': ('should', 'imperative'), 'digan': ('imperative',),
'digas': ('should', 'imperative'), 'digo': ('give1',), 'dije': ('told1',), 'dijera': ('should',), 'dijimos':
('told1',), 'dijo': ('hello', 'verb3', 'opines', 'says', 'bidding'), 'dimos': ('hello', 'handed1'), 'dinero':
('by_post',), 'dio': ('hello', 'verb3'), 'dira': ('verb3', 'give3'), 'dire': ('give1',), 'direccion': ('thing',
'reach_noun'), 'directo': ('sent_to',), 'director': ('rel',), 'directora': ('rel',), 'diria': ('would_give',),
'dirige': ('verb3',), 'discurso': ('paper', 'rehearsed'), 'disenador': ('pro',), 'disenadora': ('pro',), 'disponible':
('ready',), 'diversifique': ('should', 'imperative'), 'diversifiquen': ('imperative',), 'diversifiques': ('should',
'imperative'), 'divida': ('should', 'imperative'), 'dividan': ('imperative',), 'dividas': ('should', 'imperative'),
'divorcia': ('verb3',), 'divorciada': ('fate',), 'divorciado': ('fate',), 'divorcio': ('verb3',), 'dm': ('letter',),
'docs': ('thing',), 'documenta': ('imperative',), 'documentacion': ('helpful',), 'documentara': ('should',),
'documentaramos': ('should',), 'documente': ('should', 'imperative'), 'documentemos': ('should',), 'documenten':
('imperative',), 'documentes': ('should', 'imperative'), 'documento': ('paper', 'thing'), 'documentos': ('thing',),
'documentá': ('imperative',), 'dolores': ('name_words',), 'domingo': ('name_words',), 'donde': ('hello',), 'dos':
('hello', 'span'), 'dossier': ('helpful', 'paper'), 'doy': ('give1',), 'duda': ('verb3', 'says'), 'duplica':
('imperative',), 'duplicara': ('should',), 'duplique': ('should', 'imperative'), 'dupliquen': ('imperative',),
'dupliques': ('should', 'imperative'), 'durante': ('hello',), 'dónde': ('hello',), 'e': ('and',), 'echamos':
('met1',), 'eche': ('met1',), 'edite': ('read1',), 'editor': ('pro',), 'editora': ('pro',), 'ejemplo': ('helpful',),
'ejemplos': ('helpful',), 'el': ('det', 'hello', 'any_det', 'link', 'article'), 'electricista': ('pro',), 'elige':
('imperative',), 'eligiera': ('should',), 'elija': ('should', 'imperative'), 'elijan': ('imperative',), 'elijas':
('should', 'imperative'), 'elimina': ('imperative',), 'eliminara': ('should',), 'eliminaramos': ('should',),
'elimine': ('should', 'imperative'), 'eliminemos': ('should',), 'eliminen': ('imperative',), 'elimines': ('should',
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
'is3'), 'eran': ('verb3',), 'es': ('verb3', 'is3'), 'esa': ('det', 'hello', 'any_det'), 'escaneo': ('do1',), 'escape':
('met1',), 'escriba': ('should', 'imperative', 'ask_subj'), 'escriban': ('imperative',), 'escribas': ('should',
'imperative'), 'escribe': ('opines', 'imperative'), 'escribi': ('done', 'called1', 'seen1', 'attempt'), 'escribiera':
('should',), 'escribieron': ('reach',), 'escribimos': ('met1',), 'escribio': ('reach', 'called3', 'opines', 'says',
'wrote3'), 'escribir': ('giveinf', 'see_inf'), 'escribira': ('give3',), 'escribire': ('give1',), 'escribiria':
('would_give',), 'escribirla': ('giveinf',), 'escribirlas': ('giveinf',), 'escribirle': ('giveinf', 'infle'),
'escribirles': ('giveinf',), 'escribirlo': ('giveinf',), 'escribirlos': ('giveinf',), 'escribirme': ('giveinf',
'infme'), 'escribirsela': ('giveinf',), 'escribirselas': ('giveinf',), 'escribirselo': ('giveinf',), 'escribirselos':
('giveinf',), 'escribo': ('give1',), 'escribí': ('done', 'called1', 'seen1', 'attempt'), 'escrito': ('called_pp',
'attempt'), 'escucha': ('imperative',), 'escuchara': ('should',), 'escucharamos': ('should',), 'escuche': ('should',
'imperative'), 'escuchemos': ('should',), 'escuchen': ('imperative',), 'escuches': ('should', 'imperative'),
'escuchá': ('imperative',), 'ese': ('det', 'hello', 'any_det'), 'eso': ('hello', 'it'), 'especialista': ('pro',),
'espera': ('hello', 'verb3', 'helps3', 'may3', 'opines', 'says', 'imperative', 'needs'), 'esperaba': ('verb3',),
'esperan': ('helps3',), 'esperando': ('stood',), 'esperanza': ('name_words',), 'esperara': ('should',), 'esperaramos':
('should',), 'espere': ('called1', 'should', 'imperative'), 'esperemos': ('should',), 'esperen': ('imperative',),
'esperes': ('should', 'imperative'), 'espero': ('called3',), 'esperá': ('imperative',), 'esperé': ('called1',),
'esperó': ('called3',), 'esposa': ('rel',), 'esposo': ('rel',), 'esta': ('det', 'hello', 'verb3', 'any_det', 'is3'),
'estaba': ('hello', 'verb3', 'is3'), 'estaban': ('verb3',), 'estado': ('hello', 'done_pp'), 'estan': ('hello',
'verb3'), 'estara': ('verb3',), 'estaria': ('verb3',), 'estas': ('det',), 'este': ('det', 'hello', 'any_det'), 'esto':
('hello', 'it'), 'estos': ('det',), 'estoy': ('hello',), 'estrella': ('name_words',), 'estudia': ('verb3',
'imperative'), 'estudiara': ('should',), 'estudiaramos': ('should',), 'estudie': ('should', 'imperative'),
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
'festeja': ('verb3',), 'ficha': ('helpful', 'imperative', 'reach_noun'), 'fichara': ('should',), 'ficharamos':
('should',), 'fichas': ('helpful',), 'fiche': ('should', 'imperative'), 'fichemos': ('should',), 'fichen':
('imperative',), 'fiches': ('should', 'imperative'), 'fichá': ('imperative',), 'fiesta': ('date',), 'fijada':
('set',), 'fijado': ('set',), 'fijamos': ('set_up',), 'fije': ('set_up',), 'firma': ('verb3', 'imperative', 'hand3',
'thing'), 'firmado': ('done',), 'firmar': ('giveinf',), 'firmara': ('verb3', 'should', 'hand3', 'will_bring'),
'firmaramos': ('should',), 'firmarla': ('giveinf',), 'firmarlas': ('giveinf',), 'firmarle': ('giveinf',), 'firmarles':
('giveinf',), 'firmarlo': ('giveinf',), 'firmarlos': ('giveinf',), 'firmarsela': ('giveinf',), 'firmarselas':
('giveinf',), 'firmarselo': ('giveinf',), 'firmarselos': ('giveinf',), 'firmará': ('verb3', 'hand3', 'will_bring'),
'firme': ('done', 'should', 'imperative'), 'firmemos': ('should',), 'firmen': ('imperative',), 'firmes': ('should',
'imperative'), 'firmo': ('hello', 'verb3', 'says', 'do1'), 'firmá': ('imperative',), 'firmé': ('done',), 'firmó':
('hello', 'verb3', 'says'), 'fisio': ('pro',), 'fisioterapeuta': ('pro',), 'flor': ('name_words',), 'flores':
('by_post', 'name_words'), 'fontanera': ('pro',), 'fontanero': ('pro',), 'forma': ('imperative',), 'formacion':
('course',), 'formara': ('should',), 'formaramos': ('should',), 'forme': ('should', 'imperative'), 'formemos':
('should',), 'formen': ('imperative',), 'formes': ('should', 'imperative'), 'formá': ('imperative',), 'foto':
('letter',), 'fotografa': ('pro',), 'fotografo': ('pro',), 'fotos': ('letter', 'thing'), 'franco': ('name_words',),
'frustro': ('off',), 'fue': ('hello', 'verb3', 'sent_to', 'is3'), 'fuentes': ('name_words',), 'fuera': ('should',),
'fueron': ('hello', 'verb3'), 'fui': ('hello', 'met1', 'seen1'), 'fuimos': ('hello', 'met1', 'seen1'), 'fusiona':
('imperative',), 'fusionara': ('should',), 'fusionaramos': ('should',), 'fusione': ('should', 'imperative'),
'fusionemos': ('should',), 'fusionen': ('imperative',), 'fusiones': ('should', 'imperative'), 'fusioná':
('imperative',), 'gana': ('verb3',), 'gano': ('verb3',), 'garantice': ('vowed1',), 'garantizo': ('vowed3',), 'gasta':
('imperative',), 'gastara': ('should',), 'gastaramos': ('should',), 'gaste': ('should', 'imperative'), 'gastemos':
('should',), 'gasten': ('imperative',), 'gastes': ('should', 'imperative'), 'gastá': ('imperative',), 'gente':
('hello',), 'gerente': ('rel',), 'gestor': ('pro', 'rel'), 'gestora': ('pro',), 'gestoria': ('pro',), 'ginecologa':
('pro',), 'ginecologo': ('pro',), 'gira': ('give3',), 'girar': ('giveinf',), 'girarla': ('giveinf',), 'girarlas':
('giveinf',), 'girarle': ('giveinf',), 'girarles': ('giveinf',), 'girarlo': ('giveinf',), 'girarlos': ('giveinf',),
'girarme': ('giveinf', 'infme'), 'girarsela': ('giveinf',), 'girarselas': ('giveinf',), 'girarselo': ('giveinf',),
'girarselos': ('giveinf',), 'giro': ('give1',), 'gloria': ('name_words',), 'grabo': ('made3',), 'grabó': ('made3',),
'gracias': ('hello',), 'gran': ('good',), 'guadalupe': ('name_words',), 'guarda': ('imperative',), 'guardara':
('should',), 'guardaramos': ('should',), 'guarde': ('should', 'imperative'), 'guardemos': ('should',), 'guarden':
('imperative',), 'guardes': ('should', 'imperative'), 'guardá': ('imperative',), 'guerra': ('name_words',), 'guia':
('helpful', 'paper'), 'guion': ('paper',), 'guión': ('paper',), 'gusta': ('verb3',), 'gustaria': ('verb3',), 'gusto':
('verb3', 'says'), 'h': ('hours',), 'ha': ('aux3', 'verb3'), 'habia': ('aux3', 'hello', 'verb3'), 'habiamos':
('attempt',), 'habian': ('hello',), 'habla': ('imperative',), 'hablado': ('hello', 'done_pp'), 'hablamos': ('hello',
'met1', 'seen1'), 'hablar': ('see_inf', 'todo_inf'), 'hablara': ('should',), 'hablaramos': ('should',), 'hablare':
('shall1',), 'hablaremos': ('shall1',), 'hable': ('hello', 'seen1', 'should', 'imperative'), 'hablemos': ('should',),
'hablen': ('imperative',), 'hables': ('should', 'imperative'), 'hablo': ('verb3', 'called3', 'seen1', 'met3'),
'hablá': ('imperative',), 'hablé': ('hello', 'seen1'), 'habló': ('verb3', 'called3', 'met3'), 'habra': ('verb3',),
'habria': ('have_to',), 'hace': ('hello', 'verb3', 'imperative'), 'hacemos': ('give1',), 'hacer': ('hello',
'giveinf'), 'hacerla': ('giveinf',), 'hacerlas': ('giveinf',), 'hacerle': ('giveinf', 'infle'), 'hacerles':
('giveinf',), 'hacerlo': ('giveinf',), 'hacerlos': ('giveinf',), 'hacerme': ('giveinf', 'infme'), 'hacersela':
('giveinf',), 'hacerselas': ('giveinf',), 'hacerselo': ('giveinf',), 'hacerselos': ('giveinf',), 'hacia': ('hello',
'verb3'), 'hacé': ('imperative',), 'hacía': ('verb3',), 'haga': ('should', 'imperative', 'ask_subj'), 'hagamos':
('should',), 'hagan': ('imperative',), 'hagas': ('should', 'imperative'), 'hago': ('give1',), 'han': ('aux3',
'hello'), 'hara': ('verb3', 'give3'), 'hare': ('give1',), 'haria': ('would_give',), 'hasta': ('hello',), 'hay':
('hello', 'have_to'), 'haz': ('imperative',), 'hecho': ('hello',), 'hemos': ('hello',), 'hermana': ('hello', 'rel'),
'hermano': ('hello', 'rel'), 'herramienta': ('helpful', 'paper'), 'herrero': ('name_words',), 'hice': ('hello',
'handed1'), 'hiciera': ('should',), 'hicimos': ('hello', 'handed1'), 'hija': ('hello', 'rel'), 'hijo': ('hello',
'rel'), 'hijos': ('rel',), 'hizo': ('hello', 'verb3', 'made3'), 'hora': ('hours', 'span'), 'horas': ('hours', 'span'),
'hoy': ('hello',), 'hrs': ('hours',), 'hs': ('hours',), 'hubo': ('seen1',), 'iba': ('verb3',), 'idea': ('tip',),
'iglesias': ('name_words',), 'igual': ('filler',), 'ilustrador': ('pro',), 'ilustradora': ('pro',), 'imprenta':
('pro',), 'imprima': ('ask_subj',), 'imprimo': ('do1',), 'informe': ('told1', 'paper', 'thing'), 'informé':
('told1',), 'ingresada': ('fate',), 'ingresado': ('fate',), 'inocencio': ('name_words',), 'insista': ('should',
'imperative'), 'insistan': ('imperative',), 'insistas': ('should', 'imperative'), 'insiste': ('verb3', 'opines'),
'insistio': ('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistirle': ('todo_inf',), 'instala': ('hand3',),
'instalador': ('pro',), 'instaladora': ('pro',), 'instalara': ('will_bring',), 'intentado': ('attempt',),
'intentamos': ('tried1',), 'intente': ('tried1', 'attempt'), 'intento': ('tried1',), 'interesa': ('verb3',),
'intereso': ('verb3',), 'intro': ('thing',), 'inversionista': ('rel',), 'inversor': ('rel',), 'inversora': ('rel',),
'inversores': ('rel',), 'invertira': ('verb3',), 'invierta': ('should', 'imperative'), 'inviertan': ('imperative',),
'inviertas': ('should', 'imperative'), 'invierte': ('verb3', 'imperative'), 'invirtiera': ('should',), 'invirtio':
('verb3',), 'invita': ('helps3', 'invites'), 'invitado': ('called_pp', 'invites'), 'invitan': ('helps3', 'invites'),
'invitar': ('giveinf', 'see_inf'), 'invitarla': ('giveinf',), 'invitarlas': ('giveinf',), 'invitarle': ('giveinf',),
'invitarles': ('giveinf',), 'invitarlo': ('giveinf',), 'invitarlos': ('giveinf',), 'invitarme': ('giveinf', 'infme'),
'invitaron': ('invites',), 'invitarsela': ('giveinf',), 'invitarselas': ('giveinf',), 'invitarselo': ('giveinf',),
'invitarselos': ('giveinf',), 'invite': ('called1',), 'invito': ('reach', 'called3', 'invites'), 'ir': ('see_inf',),
'ira': ('verb3',), 'jamas': ('not',), 'jardinero': ('pro',), 'jazmin': ('name_words',), 'jefa': ('hello', 'rel'),
'jefe': ('hello', 'rel'), 'jubila': ('verb3',), 'jubilado': ('fate',), 'jubilo': ('verb3', 'fate'), 'juegue':
('should', 'imperative'), 'jueguen': ('imperative',), 'juegues': ('should', 'imperative'), 'jueves': ('hello',),
'julio': ('hello',), 'junio': ('hello',), 'junta': ('hello', 'date', 'imperative'), 'juntamos': ('met1', 'seen1'),
'juntara': ('should',), 'juntaramos': ('should',), 'juntarme': ('see_inf',), 'juntarnos': ('hello', 'see_inf'),
'juntaron': ('verb3',), 'junte': ('met1', 'should', 'imperative'), 'juntemos': ('should',), 'junten': ('imperative',),
'juntes': ('should', 'imperative'), 'junto': ('verb3',), 'juntá': ('imperative',), 'junté': ('met1',), 'juntó':
('verb3',), 'jura': ('opines',), 'juramos': ('vowed1',), 'jure': ('vowed1',), 'juro': ('vowed3',), 'justo': ('filler',
'name_words'), 'kit': ('helpful',), 'la': ('them', 'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'lance':
('should', 'imperative'), 'lancemos': ('should',), 'lancen': ('imperative',), 'lances': ('should', 'imperative'),
'landing': ('paper',), 'lanza': ('verb3', 'imperative'), 'lanzan': ('verb3',), 'lanzara': ('verb3', 'should'),
'lanzará': ('verb3',), 'lanzo': ('verb3',), 'larga': ('span',), 'las': ('them', 'det', 'hello', 'any_det', 'clitic',
'link', 'article', 'obj'), 'le': ('them', 'hello', 'clitic'), 'lea': ('should', 'imperative'), 'leal':
('name_words',), 'lean': ('imperative',), 'leas': ('should', 'imperative'), 'lei': ('read1',), 'leon':
('name_words',), 'les': ('them', 'hello', 'clitic'), 'levanta': ('verb3', 'imperative'), 'levantan': ('verb3',),
'levantara': ('should',), 'levantaramos': ('should',), 'levante': ('should', 'imperative'), 'levantemos': ('should',),
'levanten': ('imperative',), 'levantes': ('should', 'imperative'), 'levanto': ('verb3',), 'levantá': ('imperative',),
'libro': ('by_post', 'helpful', 'paper'), 'lidera': ('verb3',), 'lidero': ('verb3',), 'limita': ('imperative',),
'limitara': ('should',), 'limitaramos': ('should',), 'limite': ('should', 'imperative'), 'limitemos': ('should',),
'limiten': ('imperative',), 'limites': ('should', 'imperative'), 'limitá': ('imperative',), 'link': ('letter',
'helpful', 'paper'), 'liquide': ('should',), 'lista': ('helpful', 'paper', 'ready', 'thing'), 'listo': ('ready',),
'llama': ('imperative',), 'llamada': ('hello', 'letter', 'date'), 'llamado': ('hello', 'done_pp', 'letter',
'called_pp', 'attempt'), 'llamamos': ('give1', 'met1', 'called1', 'attempt'), 'llamar': ('hello', 'giveinf',
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
'imperative'), 'miro': ('do1',), 'mirá': ('imperative',), 'miré': ('read1',), 'mis': ('my', 'hello', 'any_det'),
'misma': ('hello',), 'mismo': ('filler', 'hello'), 'modelo': ('helpful', 'paper', 'thing'), 'modesto':
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
('should', 'imperative'), 'mueve': ('moved3', 'imperative'), 'mujer': ('hello', 'rel'), 'murio': ('verb3', 'fate'),
'muy': ('filler', 'hello', 'good'), 'mí': ('me',), 'móvil': ('reach_noun',), 'nacido': ('fate',), 'nacio': ('verb3',
'fate'), 'nada': ('hello',), 'nadie': ('hello',), 'naranjo': ('name_words',), 'necesita': ('hello', 'verb3', 'needs'),
'necesitaba': ('verb3', 'needs'), 'necesitaria': ('verb3',), 'necesito': ('hello',), 'negocia': ('imperative',),
'negociara': ('should',), 'negociaramos': ('should',), 'negocie': ('should', 'imperative'), 'negociemos': ('should',),
'negocien': ('imperative',), 'negocies': ('should', 'imperative'), 'negociá': ('imperative',), 'negro':
('name_words',), 'ni': ('not', 'hello'), 'nieta': ('rel',), 'nieto': ('rel',), 'nieves': ('name_words',), 'ninas':
('rel',), 'ninera': ('pro',), 'ningun': ('not',), 'ninguna': ('not',), 'ninos': ('rel',), 'no': ('not',), 'noche':
('hello',), 'nomas': ('filler',), 'nombre': ('thing', 'reach_noun'), 'nombres': ('thing',), 'nos': ('me', 'hello',
'clitic'), 'nosotras': ('i',), 'nosotros': ('i', 'hello'), 'notaria': ('pro',), 'notario': ('pro',), 'notas':
('helpful',), 'novela': ('paper',), 'novia': ('rel',), 'noviembre': ('hello',), 'novio': ('rel',), 'nuera': ('rel',),
'nuestra': ('my', 'hello', 'any_det'), 'nuestras': ('my', 'any_det'), 'nuestro': ('my', 'hello', 'any_det'),
'nuestros': ('my', 'hello', 'any_det'), 'nueva': ('hello',), 'nuevo': ('hello',), 'numero': ('thing', 'reach_noun'),
'nunca': ('not', 'hello'), 'nutricionista': ('pro',), 'número': ('thing', 'reach_noun'), 'observaciones':
('feedback_noun',), 'obviamente': ('filler',), 'octubre': ('hello',), 'odia': ('verb3', 'says'), 'odio': ('verb3',),
'oferta': ('thing', 'mine_thing'), 'oficina': ('hello',), 'ofrece': ('imperative',), 'ofreciera': ('should',),
'ofrecio': ('may3',), 'ofrezca': ('should', 'imperative'), 'ofrezcan': ('imperative',), 'ofrezcas': ('should',
'imperative'), 'oftalmologo': ('pro',), 'ok': ('ready',), 'olmo': ('name_words',), 'olvida': ('imperative',),
'olvidara': ('should',), 'olvidaramos': ('should',), 'olvidate': ('imperative',), 'olvide': ('should', 'imperative'),
'olvidemos': ('should',), 'olviden': ('imperative',), 'olvides': ('should', 'imperative'), 'olvidá': ('imperative',),
'olvídate': ('imperative',), 'operada': ('fate',), 'operado': ('fate',), 'opina': ('verb3', 'opines', 'says'),
'opinion': ('tip',), 'opino': ('opines',), 'oposicion': ('rehearsed',), 'optico': ('pro',), 'oral': ('rehearsed',),
'organice': ('should', 'imperative'), 'organicen': ('imperative',), 'organices': ('should', 'imperative'), 'organiza':
('verb3',), 'organizo': ('verb3',), 'organizó': ('verb3',), 'ortodoncista': ('pro',), 'osteopata': ('pro',), 'otra':
('hello',), 'otro': ('hello',), 'otros': ('hello',), 'pactada': ('set',), 'pactamos': ('set_up',), 'padre': ('rel',),
'paga': ('verb3', 'give3', 'imperative', 'send3'), 'pagado': ('done',), 'pagamos': ('done',), 'pagan': ('give3',
'send3'), 'pagar': ('hello', 'giveinf', 'hand_inf'), 'pagara': ('verb3', 'give3', 'should', 'send3', 'will_bring'),
'pagare': ('give1',), 'pagaria': ('would_give',), 'pagarla': ('giveinf',), 'pagarlas': ('giveinf',), 'pagarle':
('giveinf', 'infle'), 'pagarles': ('giveinf',), 'pagarlo': ('giveinf',), 'pagarlos': ('giveinf',), 'pagarme':
('giveinf', 'infme'), 'pagarsela': ('giveinf',), 'pagarselas': ('giveinf',), 'pagarselo': ('giveinf',), 'pagarselos':
('giveinf',), 'pagará': ('verb3', 'give3', 'send3', 'will_bring'), 'pago': ('hello', 'verb3', 'give1', 'thing',
'do1'), 'pague': ('done', 'should', 'imperative'), 'paguen': ('imperative',), 'pagues': ('should', 'imperative'),
'pagué': ('done',), 'pagó': ('hello', 'verb3'), 'paisajista': ('pro',), 'palma': ('name_words',), 'paloma':
('name_words',), 'pana': ('rel',), 'papa': ('rel',), 'papi': ('rel',), 'paquete': ('by_post',), 'para': ('hello',
'imperative'), 'parara': ('should',), 'pararamos': ('should',), 'parcero': ('rel',), 'pardo': ('name_words',), 'pare':
('should', 'imperative'), 'parece': ('filler', 'verb3'), 'parecia': ('verb3',), 'pareja': ('rel',), 'paremos':
('should',), 'paren': ('imperative',), 'pares': ('should', 'imperative'), 'parrillada': ('date',), 'partido':
('date',), 'pará': ('imperative',), 'pasa': ('hello', 'give3'), 'pasada': ('hello',), 'pasado': ('done', 'hello',
'lent'), 'pasamos': ('give1', 'moved1'), 'pasan': ('give3',), 'pasar': ('giveinf', 'see_inf'), 'pasara': ('give3',
'will3', 'should'), 'pasare': ('give1',), 'pasaria': ('would_give',), 'pasarla': ('giveinf',), 'pasarlas':
('giveinf',), 'pasarle': ('hello', 'giveinf', 'infle'), 'pasarles': ('giveinf', 'infle'), 'pasarlo': ('giveinf',),
'pasarlos': ('giveinf',), 'pasarme': ('giveinf', 'infme'), 'pasarmela': ('giveinf', 'infme'), 'pasarmelo': ('giveinf',
'infme'), 'pasarnos': ('giveinf', 'infme'), 'pasaron': ('reach', 'came3'), 'pasarsela': ('giveinf', 'infle'),
'pasarselas': ('giveinf',), 'pasarselo': ('giveinf', 'infle'), 'pasarselos': ('giveinf',), 'pasará': ('give3',
'will3'), 'pase': ('done', 'should', 'handed1', 'lent1', 'ask_subj'), 'pasemos': ('should',), 'pases': ('should',),
'paso': ('hello', 'reach', 'give1', 'came3', 'seen1', 'moved3', 'do1'), 'pastel': ('by_post',), 'pastor':
('name_words',), 'pasársela': ('infle',), 'pasárselo': ('infle',), 'pasé': ('done', 'handed1', 'lent1'), 'pasó':
('hello', 'reach', 'came3', 'seen1', 'moved3'), 'patenta': ('imperative',), 'patentara': ('should',), 'patentaramos':
('should',), 'patente': ('should', 'imperative'), 'patentemos': ('should',), 'patenten': ('imperative',), 'patentes':
('should', 'imperative'), 'patentá': ('imperative',), 'paz': ('name_words',), 'pedi': ('hello',), 'pediatra':
('pro',), 'pedir': ('todo_inf',), 'pedirle': ('todo_inf',), 'pedirles': ('todo_inf',), 'pegue': ('met1',), 'pelearon':
('verb3',), 'peluquera': ('pro',), 'peluquero': ('pro',), 'pena': ('name_words',), 'pendiente': ('hello',), 'pensaba':
('verb3',), 'peor': ('hello',), 'perdio': ('verb3',), 'perla': ('name_words',), 'permita': ('should', 'imperative'),
'permitan': ('imperative',), 'permitas': ('should', 'imperative'), 'pero': ('hello', 'turn', 'but'), 'perro':
('rel',), 'pescador': ('name_words',), 'pida': ('should', 'imperative'), 'pidamos': ('should',), 'pidan':
('imperative',), 'pidas': ('should', 'imperative'), 'pide': ('verb3', 'imperative', 'needs'), 'pidiera': ('should',),
'pidio': ('hello', 'verb3', 'bidding', 'needs'), 'piedad': ('name_words',), 'piensa': ('verb3', 'may3', 'opines',
'says'), 'piensan': ('verb3',), 'pierde': ('verb3',), 'pilar': ('name_words',), 'pino': ('name_words',), 'pinta':
('hand3',), 'pintor': ('pro',), 'pintora': ('pro',), 'pitch': ('paper', 'rehearsed'), 'plan': ('paper',), 'planilla':
('thing',), 'plano': ('paper', 'thing'), 'planos': ('paper', 'thing'), 'plantada': ('stood',), 'plantadas':
('stood',), 'plantado': ('stood',), 'plantados': ('stood',), 'plantilla': ('helpful', 'paper'), 'plantillas':
('helpful',), 'platique': ('hello',), 'plaza': ('name_words',), 'pliego': ('paper',), 'poco': ('hello',), 'podcast':
('helpful', 'paper'), 'podia': ('verb3',), 'podologo': ('pro',), 'podra': ('verb3', 'may3'), 'podria': ('verb3',
'may3', 'should'), 'podriamos': ('should',), 'polas': ('drink',), 'pon': ('imperative',), 'pondra': ('verb3',
'give3'), 'pondria': ('would_give',), 'pone': ('verb3', 'imperative'), 'ponencia': ('course',), 'poner': ('hello',
'giveinf'), 'ponerla': ('giveinf',), 'ponerlas': ('giveinf',), 'ponerle': ('giveinf',), 'ponerles': ('giveinf',),
'ponerlo': ('giveinf',), 'ponerlos': ('giveinf',), 'ponerme': ('giveinf', 'infme'), 'ponernos': ('giveinf', 'infme'),
'ponersela': ('giveinf',), 'ponerselas': ('giveinf',), 'ponerselo': ('giveinf',), 'ponerselos': ('giveinf',), 'ponga':
('should', 'imperative'), 'pongamos': ('should',), 'pongan': ('imperative',), 'pongas': ('should', 'imperative'),
'pongo': ('give1',), 'ponte': ('imperative',), 'poné': ('imperative',), 'por': ('hello', 'link'), 'porque':
('hello',), 'portafolio': ('paper',), 'portfolio': ('paper',), 'pospone': ('moved3',), 'posponemos': ('moved1',),
'posponga': ('should',), 'pospuesta': ('moved_pp',), 'pospuesto': ('moved_pp',), 'pospuso': ('off', 'moved3'),
'posterga': ('moved3',), 'postergada': ('moved_pp',), 'postergado': ('moved_pp',), 'postergamos': ('moved1',),
'postergara': ('should',), 'postergo': ('off', 'moved3'), 'postergue': ('should', 'imperative'), 'posterguen':
('imperative',), 'postergues': ('should', 'imperative'), 'pozo': ('name_words',), 'ppto': ('thing', 'mine_thing'),
'practicando': ('review_inf',), 'practicar': ('review_inf',), 'prado': ('name_words',), 'precios': ('thing',),
'precisa': ('needs',), 'prefiere': ('verb3',), 'prefirio': ('verb3',), 'pregunta': ('verb3', 'says', 'imperative'),
'preguntar': ('see_inf', 'todo_inf'), 'preguntara': ('should',), 'preguntaramos': ('should',), 'preguntarle':
('todo_inf',), 'preguntarles': ('todo_inf',), 'pregunte': ('should', 'imperative'), 'preguntemos': ('should',),
'pregunten': ('imperative',), 'preguntes': ('should', 'imperative'), 'pregunto': ('verb3', 'says'), 'preguntá':
('imperative',), 'preguntó': ('verb3', 'says'), 'preocupa': ('verb3',), 'prepara': ('give3', 'imperative', 'hand3'),
'preparamos': ('give1',), 'preparando': ('review_inf',), 'preparar': ('giveinf', 'bring', 'review_inf'), 'preparara':
('give3', 'will3', 'should', 'hand3', 'will_bring'), 'prepararamos': ('should',), 'preparare': ('give1',),
'prepararia': ('would_give',), 'prepararla': ('giveinf',), 'prepararlas': ('giveinf',), 'prepararle': ('giveinf',
'infle'), 'prepararles': ('giveinf',), 'prepararlo': ('giveinf',), 'prepararlos': ('giveinf',), 'prepararme':
('giveinf', 'infme'), 'prepararsela': ('giveinf',), 'prepararselas': ('giveinf',), 'prepararselo': ('giveinf',),
'prepararselos': ('giveinf',), 'preparará': ('give3', 'will3', 'hand3', 'will_bring'), 'prepare': ('done', 'should',
'imperative', 'ask_subj'), 'preparemos': ('should',), 'preparen': ('imperative',), 'prepares': ('should',
'imperative'), 'preparo': ('give1', 'made3', 'do1'), 'prepará': ('imperative',), 'preparé': ('done',), 'preparó':
('made3',), 'presenta': ('give3', 'imperative', 'hand3'), 'presentacion': ('date', 'paper', 'rehearsed'),
'presentamos': ('give1',), 'presentan': ('give3',), 'presentar': ('giveinf',), 'presentara': ('give3', 'will3',
'should', 'will_bring'), 'presentaramos': ('should',), 'presentare': ('give1',), 'presentaria': ('would_give',),
'presentarla': ('giveinf',), 'presentarlas': ('giveinf',), 'presentarle': ('giveinf', 'infle'), 'presentarles':
('giveinf', 'infle'), 'presentarlo': ('giveinf',), 'presentarlos': ('giveinf',), 'presentarme': ('giveinf', 'infme'),
'presentarnos': ('giveinf', 'infme'), 'presentarsela': ('giveinf',), 'presentarselas': ('giveinf',), 'presentarselo':
('giveinf',), 'presentarselos': ('giveinf',), 'presentará': ('give3', 'will3', 'will_bring'), 'presente': ('done',
'hello', 'should', 'imperative', 'ask_subj'), 'presentemos': ('should',), 'presenten': ('imperative',), 'presentes':
('should', 'imperative'), 'presento': ('hello', 'give1', 'do1'), 'presentá': ('imperative',), 'presenté': ('done',
'hello'), 'presentó': ('hello',), 'presta': ('give3', 'imperative'), 'prestado': ('lent',), 'prestar': ('giveinf',),
'prestara': ('give3', 'should'), 'prestaramos': ('should',), 'prestare': ('give1',), 'prestaria': ('would_give',),
'prestarla': ('giveinf',), 'prestarlas': ('giveinf',), 'prestarle': ('giveinf', 'infle'), 'prestarles': ('giveinf',),
'prestarlo': ('giveinf',), 'prestarlos': ('giveinf',), 'prestarme': ('giveinf', 'infme'), 'prestarsela': ('giveinf',),
'prestarselas': ('giveinf',), 'prestarselo': ('giveinf',), 'prestarselos': ('giveinf',), 'prestará': ('give3',),
'preste': ('done', 'should', 'handed1', 'imperative', 'lent1'), 'prestemos': ('should',), 'presten': ('imperative',),
'prestes': ('should', 'imperative'), 'presto': ('give1',), 'prestá': ('imperative',), 'presté': ('done', 'handed1',
'lent1'), 'presupuesto': ('hello', 'thing', 'mine_thing'), 'prevista': ('set',), 'previsto': ('set',), 'prima':
('rel',), 'primo': ('rel',), 'priorice': ('should', 'imperative'), 'prioricen': ('imperative',), 'priorices':
('should', 'imperative'), 'prioriza': ('imperative',), 'priorizara': ('should',), 'probablemente': ('filler',),
'probara': ('should',), 'probe': ('tried1', 'read1'), 'probemos': ('should',), 'probo': ('verb3',), 'producto':
('paper',), 'profe': ('pro',), 'profesor': ('pro',), 'profesora': ('pro',), 'programada': ('set',), 'programado':
('set',), 'programador': ('pro',), 'programadora': ('pro',), 'programamos': ('set_up',), 'programe': ('set_up',),
'promete': ('may3',), 'prometi': ('vowed1',), 'prometimos': ('vowed1',), 'prometio': ('hello', 'may3', 'vowed3'),
'propone': ('verb3',), 'proporcione': ('handed1',), 'propuesta': ('paper', 'thing', 'mine_thing'), 'propuesto':
('hello',), 'propuso': ('verb3', 'may3'), 'prospero': ('name_words',), 'proveedor': ('hello', 'pro'), 'proveedora':
('pro',), 'proxima': ('hello',), 'proximo': ('hello',), 'proyecto': ('paper',), 'prueba': ('verb3', 'imperative'),
'pruebe': ('should', 'imperative'), 'prueben': ('imperative',), 'pruebes': ('should', 'imperative'), 'pruebo':
('do1',), 'psicologa': ('pro',), 'psicologo': ('pro',), 'publico': ('do1',), 'publique': ('should', 'imperative'),
'publiquen': ('imperative',), 'publiques': ('should', 'imperative'), 'pude': ('managed1',), 'pudimos': ('managed1',),
'pudo': ('hello',), 'puede': ('hello', 'verb3', 'may3'), 'pueden': ('verb3',), 'puedo': ('hello',), 'puente':
('name_words',), 'pues': ('filler',), 'puesta': ('set',), 'puesto': ('hello',), 'puliendo': ('review_inf',), 'pulir':
('review_inf',), 'pusiera': ('should',), 'puso': ('verb3',), 'que': ('hello',), 'queda': ('verb3', 'imperative'),
'quedado': ('hello', 'done_pp', 'attempt', 'invites'), 'quedamos': ('hello', 'met1', 'seen1', 'attempt', 'invites'),
'quedar': ('see_inf',), 'quedara': ('should',), 'quedaramos': ('should',), 'quedaremos': ('shall1',), 'quedaron':
('hello',), 'quede': ('hello', 'met1', 'should', 'attempt', 'invites', 'imperative'), 'quedemos': ('should',),
'queden': ('imperative',), 'quedes': ('should', 'imperative'), 'quedo': ('hello', 'verb3'), 'quedá': ('imperative',),
'quedé': ('hello', 'met1', 'attempt', 'invites'), 'quedó': ('hello', 'verb3'), 'queria': ('hello', 'verb3', 'bidding',
'needs'), 'querra': ('verb3',), 'querria': ('needs',), 'quiere': ('hello', 'verb3', 'may3', 'is3', 'bidding',
'needs'), 'quieren': ('hello', 'verb3'), 'quiero': ('hello',), 'quince': ('span',), 'quise': ('hello', 'tried1',
'attempt'), 'quisiera': ('verb3',), 'quisimos': ('tried1',), 'quiso': ('hello',), 'quita': ('imperative',), 'quitara':
('should',), 'quitaramos': ('should',), 'quite': ('should', 'imperative'), 'quitemos': ('should',), 'quiten':
('imperative',), 'quites': ('should', 'imperative'), 'quitá': ('imperative',), 'qué': ('hello',), 'rapidamente':
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
'recomendarselos': ('giveinf',), 'recomendo': ('hello', 'verb3', 'advises', 'bidding'), 'recomienda': ('verb3',
'advises'), 'recomiendo': ('give1',), 'reconoce': ('opines',), 'reconocio': ('says',), 'recorda': ('remind',),
'recordar': ('giveinf', 'remind'), 'recordarme': ('remind',), 'recorta': ('imperative',), 'recortara': ('should',),
'recortaramos': ('should',), 'recorte': ('should', 'imperative'), 'recortemos': ('should',), 'recorten':
('imperative',), 'recortes': ('should', 'imperative'), 'recortá': ('imperative',), 'recuerda': ('remind',),
'redaccion': ('paper',), 'redacta': ('hand3',), 'redacto': ('made3', 'do1'), 'redactor': ('pro',), 'redactora':
('pro',), 'redactó': ('made3',), 'reduce': ('imperative',), 'redujera': ('should',), 'reduzca': ('should',
'imperative'), 'reduzcan': ('imperative',), 'reduzcas': ('should', 'imperative'), 'reenvia': ('give3', 'send3'),
'reenviado': ('writes',), 'reenviar': ('giveinf', 'hand_inf'), 'reenviara': ('give3',), 'reenviare': ('give1',),
'reenviaria': ('would_give',), 'reenviarla': ('giveinf',), 'reenviarlas': ('giveinf',), 'reenviarle': ('giveinf',
'infle'), 'reenviarles': ('giveinf',), 'reenviarlo': ('giveinf',), 'reenviarlos': ('giveinf',), 'reenviarme':
('giveinf', 'infme'), 'reenviarsela': ('giveinf',), 'reenviarselas': ('giveinf',), 'reenviarselo': ('giveinf',),
'reenviarselos': ('giveinf',), 'reenvie': ('done', 'writes', 'handed1'), 'reenvio': ('writes', 'give1'), 'reenvió':
('writes',), 'reenvía': ('give3', 'send3'), 'reenvío': ('give1',), 'reformista': ('pro',), 'refugio': ('name_words',),
'regala': ('imperative',), 'regalado': ('lent',), 'regalara': ('should',), 'regalaramos': ('should',), 'regale':
('should', 'handed1', 'imperative', 'lent1'), 'regalemos': ('should',), 'regalen': ('imperative',), 'regales':
('should', 'imperative'), 'regalo': ('by_post',), 'regalá': ('imperative',), 'regalé': ('handed1', 'lent1'),
'registra': ('imperative',), 'registrara': ('should',), 'registraramos': ('should',), 'registre': ('should',
'imperative'), 'registremos': ('should',), 'registren': ('imperative',), 'registres': ('should', 'imperative'),
'registrá': ('imperative',), 'regresa': ('verb3', 'give3'), 'regresara': ('verb3',), 'regreso': ('verb3',),
'reinverta': ('imperative',), 'reinvertara': ('should',), 'reinvertaramos': ('should',), 'reinverte': ('should',
'imperative'), 'reinvertemos': ('should',), 'reinverten': ('imperative',), 'reinvertes': ('should', 'imperative'),
'reinvertá': ('imperative',), 'reinvierta': ('should',), 'relato': ('paper',), 'relleno': ('do1',), 'remedios':
('name_words',), 'remitido': ('writes',), 'renegocia': ('imperative',), 'renegociara': ('should',), 'renegociaramos':
('should',), 'renegocie': ('should', 'imperative'), 'renegociemos': ('should',), 'renegocien': ('imperative',),
'renegocies': ('should', 'imperative'), 'renegociá': ('imperative',), 'renueve': ('should', 'imperative'), 'renueven':
('imperative',), 'renueves': ('should', 'imperative'), 'renuncia': ('verb3',), 'renunciara': ('verb3',), 'renuncie':
('should',), 'renuncio': ('verb3',), 'repara': ('hand3',), 'reparta': ('should', 'imperative'), 'repartan':
('imperative',), 'repartas': ('should', 'imperative'), 'repasando': ('review_inf',), 'repasar': ('review_inf',),
'repase': ('read1',), 'repite': ('opines',), 'reporte': ('thing',), 'reprograma': ('moved3',), 'reprogramada':
('moved_pp',), 'reprogramado': ('moved_pp',), 'reprogramamos': ('moved1',), 'reprogramo': ('moved3',), 'reservada':
('set',), 'reservado': ('set',), 'reservamos': ('bring',), 'reservar': ('bring',), 'reserve': ('done', 'set_up',
'ask_subj'), 'reservo': ('bring',), 'reservé': ('done', 'set_up'), 'resista': ('should', 'imperative'), 'resistan':
('imperative',), 'resistas': ('should', 'imperative'), 'responda': ('should', 'imperative'), 'respondan':
('imperative',), 'respondas': ('should', 'imperative'), 'responde': ('give3', 'answers', 'opines', 'hand3',
'answered'), 'responden': ('give3',), 'responder': ('giveinf',), 'respondera': ('give3', 'will3', 'hand3'),
'respondere': ('give1',), 'responderia': ('would_give',), 'responderla': ('giveinf',), 'responderlas': ('giveinf',),
'responderle': ('giveinf', 'infle'), 'responderles': ('giveinf',), 'responderlo': ('giveinf',), 'responderlos':
('giveinf',), 'responderme': ('giveinf', 'infme'), 'respondernos': ('giveinf', 'infme'), 'respondersela':
('giveinf',), 'responderselas': ('giveinf',), 'responderselo': ('giveinf',), 'responderselos': ('giveinf',),
'respondi': ('called1',), 'respondido': ('called_pp', 'answered'), 'respondieron': ('answers', 'answered'),
'respondio': ('reach', 'called3', 'answers', 'opines', 'answered'), 'respondo': ('give1',), 'respuesta': ('thing',),
'resuelve': ('hand3',), 'retrasa': ('moved3', 'imperative'), 'retrasada': ('moved_pp',), 'retrasado': ('moved_pp',),
'retrasara': ('should',), 'retrasaramos': ('should',), 'retrase': ('should', 'imperative'), 'retrasemos': ('should',),
'retrasen': ('imperative',), 'retrases': ('should', 'imperative'), 'retraso': ('moved3',), 'retrasá': ('imperative',),
'retroalimentacion': ('feedback_noun',), 'reu': ('hello',), 'reuni': ('met1', 'seen1'), 'reunimos': ('met1', 'seen1'),
'reunio': ('verb3',), 'reunion': ('hello', 'date'), 'reunirme': ('hello', 'see_inf'), 'reunirnos': ('see_inf',),
'reunión': ('hello', 'date'), 'revisa': ('give3', 'imperative', 'hand3'), 'revisando': ('review_inf',), 'revisar':
('giveinf', 'review_inf'), 'revisara': ('give3', 'will3', 'should', 'hand3', 'will_bring'), 'revisaramos':
('should',), 'revisare': ('give1',), 'revisaria': ('would_give',), 'revisarla': ('giveinf',), 'revisarlas':
('giveinf',), 'revisarle': ('giveinf', 'infle'), 'revisarles': ('giveinf',), 'revisarlo': ('giveinf',), 'revisarlos':
('giveinf',), 'revisarme': ('giveinf', 'infme'), 'revisarsela': ('giveinf',), 'revisarselas': ('giveinf',),
'revisarselo': ('giveinf',), 'revisarselos': ('giveinf',), 'revisará': ('give3', 'will3', 'hand3', 'will_bring'),
'revise': ('hello', 'should', 'read1', 'imperative'), 'revisemos': ('should',), 'revisen': ('imperative',), 'revises':
('should', 'imperative'), 'reviso': ('give1', 'do1'), 'revisá': ('imperative',), 'revisé': ('hello', 'read1'), 'rey':
('name_words',), 'reyes': ('name_words',), 'rio': ('name_words',), 'rios': ('name_words',), 'rivera': ('name_words',),
'robles': ('name_words',), 'rojas': ('name_words',), 'rosa': ('name_words',), 'rosario': ('name_words',), 'rubio':
('name_words',), 'sabado': ('hello', 'name_words'), 'sabe': ('hello', 'verb3', 'opines'), 'saber': ('causative',),
'sabia': ('verb3',), 'saca': ('imperative',), 'sacara': ('should',), 'saco': ('made3',), 'sal': ('imperative',),
'saldra': ('verb3',), 'sale': ('verb3',), 'salga': ('should', 'imperative'), 'salgamos': ('should',), 'salgan':
('imperative',), 'salgas': ('should', 'imperative'), 'salia': ('verb3',), 'saliera': ('should',), 'salio': ('verb3',
'seen1'), 'salir': ('see_inf',), 'salta': ('sent_to',), 'salto': ('sent_to',), 'salude': ('called1',), 'saludo':
('verb3', 'reach', 'called3', 'met3'), 'salvador': ('name_words',), 'santos': ('name_words',), 'saque': ('should',
'imperative'), 'saquemos': ('should',), 'saquen': ('imperative',), 'saques': ('should', 'imperative'), 'script':
('helpful',), 'se': ('them', 'hello', 'verb3', 'is3', 'imperative'), 'sea': ('should', 'imperative'), 'seamos':
('should',), 'sean': ('imperative',), 'seas': ('should', 'imperative'), 'secretaria': ('pro', 'rel'), 'secretario':
('rel',), 'seguia': ('verb3',), 'seguira': ('verb3',), 'segun': ('hello',), 'seguramente': ('filler',), 'semana':
('hello',), 'seminario': ('course',), 'sentamos': ('met1',), 'sente': ('met1',), 'separa': ('verb3', 'imperative'),
'separara': ('should',), 'separaramos': ('should',), 'separaron': ('verb3',), 'separe': ('should', 'imperative'),
'separemos': ('should',), 'separen': ('imperative',), 'separes': ('should', 'imperative'), 'separo': ('verb3',),
'separá': ('imperative',), 'sera': ('hello', 'verb3'), 'seria': ('hello', 'verb3'), 'serrano': ('name_words',),
'sesion': ('date',), 'siempre': ('filler', 'hello'), 'siente': ('opines', 'says'), 'sierra': ('name_words',), 'siga':
('should', 'imperative'), 'sigamos': ('should',), 'sigan': ('imperative',), 'sigas': ('should', 'imperative'),
'sigue': ('verb3', 'imperative'), 'siguiera': ('should',), 'siguio': ('verb3',), 'simplifique': ('should',
'imperative'), 'simplifiquen': ('imperative',), 'simplifiques': ('should', 'imperative'), 'sin': ('hello',), 'sino':
('turn',), 'slides': ('paper',), 'sms': ('letter',), 'sobre': ('hello',), 'sobrina': ('rel',), 'sobrino': ('rel',),
'socia': ('hello', 'rel'), 'socio': ('hello', 'rel'), 'socios': ('rel',), 'socorro': ('name_words',), 'sol':
('name_words',), 'soledad': ('name_words',), 'solo': ('filler',), 'son': ('verb3',), 'sostiene': ('opines',),
'startup': ('rel',), 'su': ('their', 'hello', 'any_det'), 'suba': ('should', 'imperative'), 'subamos': ('should',),
'suban': ('imperative',), 'subas': ('should', 'imperative'), 'sube': ('verb3', 'imperative', 'hand3'), 'subi':
('imperative', 'lent1'), 'subiera': ('should',), 'subio': ('verb3',), 'subir': ('giveinf',), 'subirla': ('giveinf',),
'subirlas': ('giveinf',), 'subirle': ('giveinf',), 'subirles': ('giveinf',), 'subirlo': ('giveinf',), 'subirlos':
('giveinf',), 'subirsela': ('giveinf',), 'subirselas': ('giveinf',), 'subirselo': ('giveinf',), 'subirselos':
('giveinf',), 'subo': ('do1',), 'suegra': ('rel',), 'suegro': ('rel',), 'suelte': ('should',), 'sueltes': ('should',),
'suena': ('verb3',), 'sufre': ('verb3',), 'sufrio': ('verb3',), 'sugerencia': ('tip',), 'sugeria': ('advises',),
'sugiere': ('verb3', 'advises'), 'sugirio': ('verb3', 'advises'), 'suma': ('imperative',), 'sumara': ('should',),
'sumaramos': ('should',), 'sume': ('should', 'imperative'), 'sumemos': ('should',), 'sumen': ('imperative',), 'sumes':
('should', 'imperative'), 'sumá': ('imperative',), 'supuestamente': ('filler',), 'sus': ('their', 'hello', 'any_det'),
'suspende': ('off',), 'suspendida': ('off',), 'suspendido': ('off',), 'suspendieron': ('off',), 'suspendio': ('off',),
'sé': ('imperative',), 'sólo': ('filler',), 'tabla': ('helpful',), 'tacos': ('drink',), 'taller': ('hello', 'course'),
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
('give3', 'send3'), 'transfiero': ('give1',), 'trasladada': ('moved_pp',), 'traspase': ('should',), 'trate':
('tried1', 'attempt'), 'traumatologa': ('pro',), 'traumatologo': ('pro',), 'treinta': ('span',), 'tres': ('hello',
'span'), 'tropece': ('met1',), 'truco': ('tip',), 'tutoria': ('mentor_noun',), 'tutorial': ('helpful',), 'tutorias':
('mentor_noun',), 'tuve': ('hello', 'seen1'), 'tuviera': ('should',), 'tuvimos': ('seen1',), 'tuvo': ('hello',
'verb3'), 'ubicar': ('see_inf',), 'ubicarla': ('see_inf',), 'ubicarlo': ('see_inf',), 'ultima': ('hello',), 'un':
('det', 'hello', 'any_det', 'link'), 'una': ('det', 'hello', 'any_det', 'link'), 'unas': ('det', 'hello', 'any_det',
'link'), 'unos': ('det', 'hello', 'any_det', 'link'), 'usa': ('verb3', 'imperative'), 'usaba': ('verb3',), 'usara':
('should',), 'usaramos': ('should',), 'use': ('should', 'imperative'), 'usemos': ('should',), 'usen': ('imperative',),
'uses': ('should', 'imperative'), 'usted': ('hello',), 'ustedes': ('hello',), 'usá': ('imperative',), 'va': ('verb3',
'sent_to', 'is3'), 'vaca': ('name_words',), 'valida': ('give3', 'imperative', 'hand3'), 'validara': ('give3',
'should', 'will_bring'), 'validaramos': ('should',), 'validaria': ('would_give',), 'validará': ('give3',
'will_bring'), 'valide': ('should', 'imperative'), 'validemos': ('should',), 'validen': ('imperative',), 'valides':
('should', 'imperative'), 'valido': ('do1',), 'validá': ('imperative',), 'valle': ('name_words',), 'vamos':
('hello',), 'van': ('verb3',), 'vaya': ('should', 'imperative'), 'vayamos': ('should',), 'vayan': ('imperative',),
'vayas': ('should', 'imperative'), 've': ('verb3', 'imperative'), 'vecina': ('rel',), 'vecino': ('rel',), 'vega':
('name_words',), 'veinte': ('span',), 'vemos': ('seen1',), 'venda': ('should', 'imperative'), 'vendamos': ('should',),
'vendan': ('imperative',), 'vendas': ('should', 'imperative'), 'vende': ('verb3', 'imperative'), 'venden': ('verb3',),
'vendera': ('verb3',), 'vendiera': ('should',), 'vendio': ('verb3',), 'vendra': ('verb3',), 'vendé': ('imperative',),
'venga': ('should',), 'venia': ('verb3',), 'venido': ('hello',), 'veo': ('seen1',), 'ver': ('see_inf',), 'vera':
('verb3',), 'vere': ('shall1',), 'veremos': ('shall1',), 'verifica': ('hand3',), 'verla': ('see_inf',), 'verlo':
('see_inf',), 'verme': ('see_inf',), 'vernos': ('see_inf',), 'version': ('thing',), 'veterinaria': ('pro',),
'veterinario': ('pro',), 'vez': ('hello',), 'vi': ('hello', 'called1', 'seen1'), 'viaja': ('verb3', 'imperative'),
'viajaba': ('verb3',), 'viajara': ('verb3', 'should'), 'viajaramos': ('should',), 'viajará': ('verb3',), 'viaje':
('should', 'imperative'), 'viajemos': ('should',), 'viajen': ('imperative',), 'viajes': ('should', 'imperative'),
'viajo': ('verb3',), 'viajá': ('imperative',), 'viajó': ('verb3',), 'victoria': ('name_words',), 'vidal':
('name_words',), 'video': ('helpful',), 'videollamada': ('date',), 'vieja': ('rel',), 'viejo': ('rel',), 'viene':
('hello', 'verb3', 'is3'), 'viernes': ('hello',), 'vieron': ('met3',), 'villa': ('name_words',), 'vimos': ('hello',
'met1', 'called1', 'seen1'), 'vinieron': ('reach', 'came3'), 'vino': ('by_post', 'verb3', 'reach', 'came3'), 'vinos':
('drink',), 'vio': ('hello', 'verb3', 'met3'), 'violeta': ('name_words',), 'visita': ('helps3', 'imperative'),
'visitado': ('done_pp', 'called_pp'), 'visitamos': ('called1',), 'visitan': ('helps3',), 'visitar': ('see_inf',),
'visitara': ('should',), 'visitaramos': ('should',), 'visitare': ('shall1',), 'visitaremos': ('shall1',), 'visite':
('called1', 'should', 'imperative'), 'visitemos': ('should',), 'visiten': ('imperative',), 'visites': ('should',
'imperative'), 'visito': ('reach', 'called3'), 'visitá': ('imperative',), 'visité': ('called1',), 'visitó': ('reach',
'called3'), 'visto': ('hello',), 'viva': ('should', 'imperative'), 'vivan': ('imperative',), 'vivas': ('should',
'imperative'), 'vive': ('verb3', 'is3'), 'viven': ('verb3',), 'vivia': ('verb3',), 'volvera': ('verb3',), 'volviera':
('should',), 'volvio': ('verb3',), 'vos': ('hello',), 'voy': ('hello',), 'vuelva': ('should', 'imperative'),
'vuelvan': ('imperative',), 'vuelvas': ('should', 'imperative'), 'vuelve': ('verb3', 'imperative'), 'wasap':
('letter', 'reach_noun'), 'web': ('paper',), 'whatsapp': ('letter', 'reach_noun'), 'whatsappeo': ('reach', 'called3'),
'workshop': ('course',), 'wpp': ('letter',), 'wsp': ('letter',), 'y': ('and', 'hello'), 'ya': ('filler',), 'yerno':
('rel',), 'yo': ('i', 'hello', 'clitic'), 'zapatero': ('name_words',), 'él': ('hello',)}


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
'preparo': 67, 'recepcion': 65, 'reenvio': 67, 'reenvío': 67}, {'devolver': 43, 'entregar': 43, 'enviar': 43, 'pagar':
43}, {'': (11, 'thinking')}, {'si': 70}, {'^': 69, 'ver': 71}, {'N': 23}, {'a': 73}, {'cae': 0, 'es': 0, 'sera': 0},
{'N': 75}, {'N': 75, 'la': 76}, {'de': 77, 'del': 77}, {'': (0, 'missed')}, {'$$': 79}, {'<thing>': 11}, {'^': 81},
{'<give3>': 11}, {'<give3>': 11, 'la': 83, 'las': 83, 'lo': 83, 'los': 83}, {'me': 84, 'nos': 84}, {'y': 85}, {'...':
86, '<any_det>': 13, '<my>': 13, '<their>': 13}, {'D': 11, 'y': 85}, {'...': 88}, {'<hand3>': 87, '<send3>': 89},
{'<rel>': 10, '^': 90, 'aniversario': 78, 'boda': 78, 'cumple': 78, 'cumpleanos': 78, 'examen': 78, 'fiesta': 78,
'operacion': 78, 'santo': 78}, {'apagado': 80, 'comunicaba': 80, 'comunicando': 80, 'ocupado': 80}, {'D': 23, 'c': 23,
'con': 23}, {'<date>': 93}, {'<date>': 93, 'el': 94, 'la': 94, 'un': 94, 'una': 94}, {'<rel>': 10, '^': 47, 'boda':
78, 'examen': 78, 'fiesta': 78, 'operacion': 78}, {'^': 47}, {'': (12, 'task')}, {'de': 98}, {'olvidar': 98,
'olvidarme': 98, 'olvidarse': 99}, {'en': 70}, {'': (4, 'needs_from_me')}, {'<ask_subj>': 102}, {'^': 103}, {'la':
104, 'lo': 104}, {'le': 104, 'les': 104, 'se': 105}, {'le': 104, 'les': 104, 'se': 105, 'yo': 106}, {'dice': 16,
'dijo': 16}, {'dice': 16, 'dijo': 16, 'insiste': 16, 'me': 108, 'opina': 16}, {',': 109}, {'...': 110}, {'<should>':
111}, {'olvide': 98}, {'me': 113}, {'^': 112, 'se': 114}, {'^': 112, 'le': 104, 'les': 104, 'no': 115, 'se': 105,
'yo': 106}, {'D': 23}, {'N': 117}, {'con': 118}, {'que': 70}, {'mio': 11}, {'<my>': 11, 'el': 121, 'mi': 11},
{'<hand_inf>': 11, 'corregir': 122, 'firmar': 122, 'leer': 122, 'mirar': 122, 'probar': 122, 'repasar': 122,
'revisar': 122, 'testear': 122, 'validar': 122, 'ver': 122}, {'^': 123}, {'a': 124}, {'...': 43}, {'0': 126,
'<any_det>': 126, '<my>': 126, '<their>': 126, 'eso': 126, 'le': 126, 'les': 126, 'todo': 126}, {'<do1>': 56,
'<give1>': 127, 'acabo': 127, 'cierro': 127, 'firmo': 127, 'organizo': 127, 'reviso': 127, 'termino': 127}, {'^':
128}, {'^': 90}, {'<rel>': 10, '<they>': 22, 'D': 34, 'N': 38, '^': 68, 'a': 72, 'acompano': 74, 'acompaño': 74,
'aniversario': 78, 'apagado': 80, 'boda': 78, 'comunicaba': 80, 'comunicando': 80, 'cumple': 78, 'cumpleanos': 78,
'debe': 82, 'dice': 21, 'dijo': 21, 'dise': 21, 'el': 91, 'estaba': 92, 'examen': 78, 'fiesta': 78, 'hay': 95, 'la':
96, 'las': 97, 'llevare': 74, 'llevo': 74, 'lo': 97, 'los': 97, 'no': 100, 'ocupado': 80, 'operacion': 78, 'pensaba':
101, 'pense': 101, 'q': 107, 'que': 116, 'quedado': 119, 'recojo': 74, 'recordar': 98, 'santo': 78, 'supe': 120,
'tenemos': 95, 'tengo': 95, 'va': 125, 'veo': 74, 'yo': 129, 'él': 130}, {'': (18, 'gave:mentoring')}, {'^': 132},
{'<any_det>': 81, '<thing>': 11}, {'D': 0}, {'^': 134, 'aniversario': 135, 'cumple': 135, 'cumpleanos': 135}, {':':
136}, {'pendiente': 39, 'prevista': 39, 'previsto': 39, 'prometida': 39, 'prometido': 39}, {'con': 39}, {'<giveinf>':
39, '<inf_them>': 39, '<infle>': 39, '<mine_thing>': 43, '<todo_inf>': 39, 'agradecer': 39, 'comprar': 39, 'devolver':
39, 'entrega': 138, 'envio': 138, 'envío': 138, 'felicitar': 39, 'hablar': 139, 'pedir': 39, 'quedar': 139,
'reclamar': 39, 'regalar': 39, 'reservar': 39, 'respuesta': 138, 'ver': 139}, {'^': 39}, {':': 141}, {'...': 117, 'a':
98, 'con': 98}, {'^': 16}, {':': 144}, {'...': 145}, {'...': 145, 'la': 146}, {':': 144, 'de': 147, 'del': 146}, {'^':
134}, {':': 149}, {'N': 142}, {'hacer': 142}, {'<giveinf>': 98}, {'<mentor_noun>': 133, 'N': 137, '^': 140, 'accion':
142, 'acciones': 142, 'almorzar': 143, 'cenar': 143, 'comer': 143, 'consejo': 148, 'consejos': 148, 'desayunar': 143,
'el': 150, 'ella': 150, 'mia': 142, 'mio': 142, 'nosotros': 142, 'para': 151, 'pendiente': 142, 'pendientes': 142,
'por': 152, 'recomendacion': 148, 'recomendaciones': 145, 'sugerencia': 145, 'tarea': 142, 'tip': 145, 'tips': 145,
'todo': 153, 'ver': 143, 'visitar': 143, 'yo': 142, 'él': 150}, {'^': 16, 'no': 144, 'que': 144}, {'': (23,
'contact')}, {'a': 156}, {'estaba': 79, 'estabamos': 79}, {'estaba': 79, 'estabamos': 79, 'no': 158}, {'estaba': 79,
'estabamos': 79, 'no': 158, 'nosotros': 159, 'yo': 159}, {'cuando': 160, 'mientras': 160}, {'oficina': 156},
{'almorzar': 156, 'casa': 156, 'cenar': 156, 'comer': 156, 'la': 162, 'mi': 156, 'saludar': 156, 'saludarme': 156,
'tomar': 156, 'verme': 156, 'vernos': 156, 'visitarme': 156, 'visitarnos': 156}, {'coworking': 156, 'despacho': 156},
{'sorpresa': 156, 'visita': 156}, {'despacho': 156}, {'aca': 156, 'aqui': 156, 'casa': 156, 'el': 166, 'la': 162,
'mi': 156}, {'...': 161, 'a': 163, 'al': 164, 'conmigo': 156, 'de': 165, 'por': 167}, {'': (1, 'moved')}, {'D': 169},
{'D': 169, 'a': 170, 'al': 170, 'para': 170}, {'adelanta': 171, 'aplaza': 171, 'cambia': 171, 'mueve': 171, 'pasa':
171, 'retrasa': 171}, {'adelanta': 171, 'aplaza': 171, 'cambia': 171, 'mueve': 171, 'pasa': 171, 'retrasa': 171, 'se':
172}, {'<set>': 23, 'D': 173}, {'D': 23, 'manana': 23}, {'N': 175}, {'con': 176}, {'': (20, 'gave:referral')}, {'^':
178}, {'N': 179}, {'a': 180}, {'...': 181, '^': 178}, {'de': 182, 'del': 182}, {'<reach_noun>': 183}, {'': (16,
'gave:feedback')}, {'^': 185}, {'^': 185, 'a': 186, 'al': 186, 'de': 186, 'del': 186, 'sobre': 186}, {'': (19,
'gave:resource')}, {'N': 188}, {'a': 189}, {'<helpful>': 190}, {'<any_det>': 191}, {'<helpful>': 188}, {'<any_det>':
193}, {'^': 194}, {'de': 179, 'del': 179}, {'<reach_noun>': 196}, {'...': 195, '<any_det>': 197, '^': 194}, {'N':
198}, {'<feedback_noun>': 187}, {'de': 200}, {'<feedback_noun>': 187, '^': 193}, {'feedback': 187, 'opinion': 187},
{'comentarios': 187, 'notas': 187, 'observaciones': 187}, {'de': 202}, {'monton': 205}, {'devolucion': 187}, {'^':
193, 'cuantas': 200}, {'^': 193, 'cuantos': 200}, {'<any_det>': 184, '<feedback_noun>': 187, '^': 192, 'a': 199,
'algo': 201, 'algunas': 202, 'algunos': 202, 'bastante': 200, 'mi': 203, 'mis': 204, 'muchas': 200, 'mucho': 200,
'muchos': 200, 'un': 206, 'una': 207, 'unas': 208, 'unos': 209, 'varias': 202, 'varios': 202}, {'<their>': 132}, {'^':
211}, {'con': 212, 'en': 212, 'para': 212, 'sobre': 212}, {'N': 213}, {'con': 214}, {'^': 132, 'a': 133, 'al': 133,
'con': 133, 'de': 133, 'en': 133, 'para': 133, 'sobre': 133}, {'<mentor_noun>': 216}, {'...': 215, 'con': 214, 'de':
217}, {'^': 188}, {'N': 219}, {'a': 220}, {'...': 221}, {'<my>': 222}, {'<inf_me>': 11, '<infme>': 11}, {'^': 224},
{'^': 132, 'a': 133, 'al': 133, 'con': 133, 'de': 133, 'en': 133, 'para': 133}, {'': (1, 'moved'), 'D': 169, 'a': 169,
'al': 169, 'de': 169, 'para': 169}, {'<date>': 227}, {'<date>': 227, 'a': 170, 'al': 170, 'para': 170}, {'a': 170,
'al': 170, 'el': 228, 'la': 229, 'lo': 229, 'para': 170}, {'': (1, 'moved'), 'D': 169, 'a': 169, 'al': 169, 'para':
169}, {'<date>': 231}, {'<date>': 170}, {'D': 169, 'a': 169, 'al': 169, 'el': 232, 'la': 232, 'nuestra': 232,
'nuestro': 232, 'para': 169, 'su': 233}, {'D': 169, 'al': 169, 'para': 169}, {'...': 235}, {'D': 169, 'a': 169, 'al':
169, 'del': 236, 'para': 169}, {'hora': 79}, {'ultima': 238}, {'': (0, 'missed'), 'a': 239, 'el': 79, 'la': 79, 'lo':
79, 'nuestra': 79, 'nuestro': 79, 'todo': 79}, {'que': 16}, {'mejor': 16}, {'conviene': 16}, {'<have_to>': 241,
'conviene': 16, 'deberia': 16, 'deberiamos': 16}, {'<have_to>': 241, '<should>': 16, 'es': 242, 'lo': 242, 'me': 243,
'no': 244, 'nos': 243, 'seria': 242}, {'^': 245}, {'^': 245, 'nosotros': 246, 'yo': 246}, {'que': 247}, {'<should>':
16, 'la': 17, 'lo': 17, 'me': 17, 'no': 17}, {'^': 249}, {'gente': 250}, {'^': 249, 'a': 251, 'eu': 250, 'je': 250,
'on': 250, 'yo': 250}, {'q': 252, 'que': 252}, {'y': 253}, {'...': 254}, {'': (13, 'talk'), '...': 254, '^': 245,
'nosotros': 246, 'yo': 246}, {'en': 248, 'q': 255, 'que': 256}, {'<paper>': 186}, {'<their>': 258, 'el': 258, 'la':
258}, {'<giveinf>': 39}, {'^': 260}, {'^': 260, 'de': 261}, {'voz': 79}, {'': (0, 'missed'), 'de': 263}, {'de': 263},
{'buzon': 264, 'buzón': 264, 'casilla': 79, 'contestador': 79, 'contestadora': 79, 'correo': 265}, {'a': 266, 'al':
266, 'el': 266}, {'a': 266, 'al': 266, 'derecho': 267, 'directo': 267, 'el': 266}, {'D': 23, 'con': 23, 'el': 23,
'para': 23}, {'<any_det>': 31, '<date>': 23, 'con': 23, 'juntarnos': 23, 'para': 23, 'reunirnos': 23, 'vernos': 23},
{'...': 161}, {'...': 86, 'D': 11}, {'la': 83, 'las': 83, 'lo': 83, 'los': 83}, {'me': 273, 'nos': 273}, {'y': 274},
{'...': 275}, {'...': 88, 'D': 11}, {'<until>': 11, 'D': 11}, {'...': 278}, {'<any_det>': 13, '<my>': 13}, {'<my>':
13, 'mi': 13}, {'ello': 11, 'eso': 11}, {'tema': 11}, {'de': 282, 'del': 283, 'eso': 11}, {'ok': 11, 'si': 11, 'sí':
11}, {'respuesta': 11}, {'el': 285, 'feedback': 11, 'noticias': 11, 'novedades': 11, 'razon': 11, 'respuesta': 11,
'una': 286}, {'D': 11, 'algo': 11, 'cuando': 11, 'cuanto': 11, 'cuándo': 11, 'cuánto': 11, 'el': 11, 'la': 11,
'manana': 11, 'si': 11}, {'favor': 11, 'intro': 11}, {'intro': 11}, {'favor': 11}, {'el': 289, 'la': 290, 'llegar':
11, 'saber': 11, 'un': 291, 'una': 290}, {'contacto': 11}, {'en': 293}, {'da': 287, 'desaconseja': 16, 'desaconsejo':
16, 'dice': 288, 'dira': 288, 'hace': 292, 'pondra': 294, 'pone': 294}, {'arreglar': 13, 'buscar': 13, 'dejar': 13,
'firmar': 13, 'instalar': 13, 'medir': 13, 'recoger': 13, 'terminar': 13}, {'a': 296}, {'D': 11, 'para': 12},
{'lista': 298, 'listas': 298, 'listo': 298, 'listos': 298}, {'...': 299}, {'el': 300, 'la': 300, 'las': 300, 'los':
300, 'mi': 300, 'mis': 300, 'su': 300, 'sus': 300}, {'<hand3>': 272, '<made3>': 276, '<send3>': 277, '<will3>': 11,
'<will_bring>': 279, 'arregla': 280, 'arreglara': 280, 'corrige': 281, 'desaconseja': 16, 'desaconsejo': 16,
'encarga': 284, 'firma': 281, 'instala': 280, 'instalara': 280, 'me': 295, 'mira': 281, 'monta': 280, 'montara': 280,
'montará': 280, 'nos': 295, 'ocupa': 284, 'pasa': 297, 'pinta': 280, 'prueba': 281, 'repara': 280, 'repasa': 281,
'resuelve': 284, 'revisa': 281, 'tendra': 301, 'tiene': 301, 'viene': 297, 'vuelve': 297}, {'^': 16, 'yo': 144},
{'que': 303}, {'^': 83}, {'^': 83, 'la': 305, 'lo': 305}, {'me': 306, 'nos': 306}, {'que': 307}, {'en': 248, 'que':
247}, {'firmemente': 309}, {'<my>': 102}, {'^': 311}, {'con': 312}, {'...': 63, '<until>': 11}, {'<inf>': 314,
'<inf_me>': 11, '<infme>': 11}, {'^': 315}, {'^': 17}, {'^': 17, 'me': 317, 'nos': 317}, {'^': 17, 'me': 317, 'no':
318, 'nos': 317}, {'<should>': 16, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17}, {'^': 320}, {'^': 320, 'me': 317, 'no':
318, 'nos': 317, 'yo': 321}, {'q': 319, 'que': 322}, {'<imperative>': 16, 'no': 16}, {'^': 324}, {':': 325},
{'<imperative>': 16, 'ni': 16, 'no': 16}, {'^': 327}, {'<give3>': 11, '<should>': 16}, {'^': 11}, {'a': 330}, {'^':
83, 'iba': 331, 'va': 331}, {'^': 329, 'iba': 331, 'la': 332, 'lo': 332, 'va': 331}, {'^': 320, 'me': 333, 'no': 318,
'nos': 333, 'yo': 321}, {'...': 326, ':': 328, 'q': 319, 'que': 334}, {'presento': 79, 'presentó': 79}, {'aparecio':
79, 'fue': 79, 'llego': 79, 'paso': 79, 'pasó': 79, 'pudo': 79, 'se': 336, 'vino': 79}, {'no': 337, 'nunca': 337},
{'final': 338}, {'al': 339, 'no': 337, 'nunca': 337}, {'aunque': 340, 'pero': 340, 'y': 340}, {'acercarse': 341, 'ir':
341, 'pasar': 341, 'pasarse': 341, 'sumarse': 341, 'unirse': 341, 'vendria': 341, 'venia': 341, 'venir': 341},
{'<should>': 16, '<would_give>': 11, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17}, {'<would_give>': 11}, {'^': 344},
{'<give3>': 11, '<should>': 16, '<would_give>': 11}, {'<give3>': 11, '<would_give>': 11}, {'^': 347, 'iba': 331, 'va':
331}, {'^': 346, 'iba': 331, 'la': 348, 'lo': 348, 'va': 331}, {'^': 343, 'acercarse': 341, 'ir': 341, 'la': 345,
'lo': 345, 'me': 349, 'no': 318, 'nos': 349, 'pasar': 341, 'pasarse': 341, 'sumarse': 341, 'unirse': 341, 'vendria':
341, 'venia': 341, 'venir': 341, 'yo': 321}, {'...': 326, ':': 328, 'a': 342, 'acercarse': 341, 'de': 342, 'en': 342,
'ir': 341, 'pasar': 341, 'pasarse': 341, 'q': 319, 'que': 350, 'sumarse': 341, 'unirse': 341, 'vendria': 341, 'venia':
341, 'venir': 341}, {'lugar': 144}, {'mi': 352}, {'^': 16, 'que': 144}, {'de': 354}, {'opinion': 355}, {'la': 356},
{'de': 357, 'partidaria': 355, 'partidario': 355}, {'parte': 102}, {'mi': 359, 'nuestra': 359}, {'de': 360},
{'<until>': 102}, {'...': 362}, {'...': 361, '0': 363, '<my>': 102, 'cuatro': 363, 'dos': 363, 'tres': 363, 'unas':
363, 'unos': 363, 'varias': 363, 'varios': 363}, {'^': 102}, {'la': 365, 'lo': 365}, {'le': 365, 'les': 365, 'se':
366}, {'le': 365, 'les': 365, 'se': 366, 'yo': 367}, {'^': 364, 'que': 368}, {'de': 312}, {'espera': 370}, {'la':
371}, {'de': 309}, {'le': 312, 'yo': 312}, {'^': 311, 'que': 374}, {'a': 372, 'convencida': 373, 'convencido': 373,
'esperando': 375}, {'me': 330}, {'que': 377}, {'^': 83, 'iba': 331, 'la': 332, 'lo': 332, 'va': 331}, {'me': 379,
'nos': 379}, {'...': 326, 'que': 380}, {'conmigo': 79}, {'contactarme': 79, 'hablar': 382, 'llamarme': 79,
'localizarme': 79, 'verme': 79}, {'de': 330, 'en': 330}, {'dicho': 381, 'intentado': 383, 'quedado': 384}, {'a': 342,
'acercarse': 341, 'de': 342, 'en': 342, 'ir': 341, 'pasar': 341, 'pasarse': 341, 'que': 342, 'sumarse': 341, 'unirse':
341, 'vendria': 341, 'venia': 341, 'venir': 341}, {'quedado': 386}, {'<inf_me>': 11, '<infme>': 35}, {'^': 388,
'acercarse': 341, 'ir': 341, 'pasar': 341, 'pasarse': 341, 'sumarse': 341, 'unirse': 341, 'vendria': 341, 'venia':
341, 'venir': 341}, {'<infme>': 35}, {'^': 390, 'acercarse': 341, 'ir': 341, 'pasar': 341, 'pasarse': 341, 'sumarse':
341, 'unirse': 341, 'vendria': 341, 'venia': 341, 'venir': 341}, {'a': 389, 'acercarse': 341, 'de': 342, 'en': 342,
'ir': 341, 'pasar': 341, 'pasarse': 341, 'que': 391, 'sumarse': 341, 'unirse': 341, 'vendria': 341, 'venia': 341,
'venir': 341}, {'^': 390}, {'a': 393, 'que': 393}, {'': (3, 'advice'), '<should>': 16, 'me': 17, 'ni': 18, 'no': 18,
'nos': 17}, {'^': 395, 'yo': 321}, {'que': 396}, {'en': 397, 'q': 319, 'que': 319}, {'falta': 312}, {'hace': 399},
{'...': 117, 'D': 23}, {'D': 156}, {'a': 144}, {'<inf_me>': 11, 'me': 11, 'nos': 11}, {'^': 404}, {'^': 404, 'que':
405}, {'': (6, 'theirs'), '<their>': 11, 'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un': 13, 'una': 13}, {'<their>':
11, 'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un': 13, 'una': 13}, {'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un':
13, 'una': 13}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue':
11, 'deja': 407, 'dejara': 408, 'dejará': 408, 'guarda': 11, 'imprime': 11, 'presta': 408, 'prestara': 409,
'prestará': 409, 'trae': 11}, {'que': 156}, {'...': 411}, {'contra': 144, 'de': 144, 'que': 144, 'sobre': 144},
{'<should>': 16, 'hay': 241, 'tengo': 241}, {'^': 414}, {'que': 415}, {'centre': 16, 'conviene': 16, 'enfoque': 16,
'olvide': 16}, {'centremos': 16, 'conviene': 16, 'enfoquemos': 16}, {'cuidado': 16}, {'<have_to>': 241, '<should>':
16, 'lo': 242, 'me': 417, 'nos': 418, 'tenga': 419}, {'<have_to>': 241, '<should>': 16, 'lo': 242, 'me': 417, 'no':
420, 'nos': 418, 'tenga': 419}, {'^': 421}, {'^': 421, 'yo': 422}, {'...': 416, 'que': 423}, {'^': 35}, {'<any_det>':
425, '^': 35, 'dinero': 425, 'plata': 425}, {'<should>': 16, 'centre': 16, 'conviene': 16, 'enfoque': 16, 'olvide':
16}, {'<should>': 16, 'centremos': 16, 'conviene': 16, 'enfoquemos': 16}, {'<have_to>': 241, '<should>': 16, 'lo':
242, 'me': 427, 'nos': 428, 'tenga': 419}, {'<have_to>': 241, '<should>': 16, 'lo': 242, 'me': 427, 'ni': 18, 'no':
429, 'nos': 428, 'tenga': 419}, {'^': 430}, {'^': 430, 'me': 317, 'no': 318, 'nos': 317, 'yo': 431}, {'q': 319, 'que':
432}, {':': 325, 'que': 415}, {'<inf>': 16}, {'^': 435}, {'^': 430, 'me': 333, 'no': 318, 'nos': 333, 'yo': 431},
{'...': 434, ':': 328, '^': 435, 'de': 436, 'q': 319, 'que': 437}, {'<have_to>': 241, '<should>': 16, '<would_give>':
11, 'lo': 242, 'me': 427, 'ni': 18, 'no': 429, 'nos': 428, 'tenga': 419}, {'^': 439, 'la': 345, 'lo': 345, 'me': 349,
'no': 318, 'nos': 349, 'yo': 431}, {'...': 434, ':': 328, '^': 435, 'de': 436, 'q': 319, 'que': 440}, {'me': 330,
'nos': 330}, {'que': 442}, {'^': 421, 'me': 379, 'no': 317, 'nos': 379, 'yo': 422}, {'...': 326, 'D': 156, 'que':
444}, {'<any_det>': 363}, {'^': 17, 'no': 317}, {'^': 446, 'que': 447}, {'^': 11, 'que': 330}, {'cabeza': 144}, {'la':
450}, {'de': 451}, {'aconsejado': 354, 'adelantado': 412, 'asegurado': 443, 'comentado': 402, 'contado': 402,
'desaconsejado': 144, 'dicho': 445, 'garantizado': 443, 'jurado': 443, 'pedido': 448, 'prometido': 449, 'quedado':
384, 'quitado': 452, 'recomendado': 354, 'sugerido': 354}, {'a': 425, 'que': 425}, {'': (3, 'advice'), '<should>': 16,
'me': 17, 'nos': 17}, {'<should>': 16, 'me': 17, 'ni': 18, 'no': 455, 'nos': 17}, {'^': 456, 'yo': 321}, {'que': 457},
{'en': 458, 'q': 319, 'que': 319}, {'': (3, 'advice'), '<have_to>': 241, '<should>': 16, 'lo': 242, 'me': 427, 'nos':
428, 'tenga': 419}, {'<have_to>': 241, '<should>': 16, 'lo': 242, 'me': 427, 'ni': 18, 'no': 460, 'nos': 428, 'tenga':
419}, {'^': 461, 'yo': 431}, {'que': 462}, {'en': 463, 'q': 319, 'que': 319}, {'falta': 330}, {'sin': 465},
{'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'cuelga':
11, 'deja': 11, 'guarda': 11, 'imprime': 11, 'instala': 11, 'monta': 11, 'sube': 11, 'subira': 11, 'trae': 11},
{'<give3>': 466, '^': 467}, {'<should>': 16, 'no': 16}, {'^': 469, 'le': 365, 'les': 365, 'se': 366, 'yo': 367}, {'^':
446, 'que': 470}, {'^': 320, 'le': 365, 'les': 365, 'se': 366}, {'^': 456, 'le': 365, 'les': 365, 'no': 317, 'se':
366, 'yo': 472}, {'^': 446, 'que': 473}, {'que': 0, 'qué': 0}, {'como': 0, 'cuando': 0, 'cuanto': 0, 'cuándo': 0,
'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 475, 'si': 0}, {'^': 11, 'me': 330}, {'^': 11, 'me': 330,
'que': 477}, {'<any_det>': 102}, {'^': 479}, {':': 328}, {'algo': 11, 'noticias': 11, 'novedades': 11, 'respuesta':
11}, {'^': 482, 'que': 330}, {'que': 330}, {'<giveinf>': 11}, {'^': 485}, {'a': 486}, {'<advises>': 155, '<helps3>':
401, '<says>': 402, '<urges>': 403, '<vowed3>': 406, '^': 410, 'adelanto': 412, 'advierte': 413, 'advirtio': 413,
'alerto': 413, 'anticipo': 412, 'anticipó': 412, 'aseguro': 308, 'avanzo': 412, 'comento': 424, 'debe': 426, 'deben':
426, 'decia': 433, 'desaconsejado': 144, 'dice': 438, 'dijo': 441, 'ha': 453, 'iba': 454, 'iban': 454, 'insiste': 459,
'insistio': 464, 'la': 468, 'las': 468, 'lo': 468, 'los': 468, 'pide': 471, 'pidio': 474, 'pregunta': 476,
'preguntaba': 476, 'pregunto': 476, 'preguntó': 476, 'previno': 413, 'promete': 449, 'prometio': 478, 'queda': 384,
'quedaron': 384, 'quedo': 384, 'quedó': 384, 'quita': 452, 'quitado': 452, 'quito': 452, 'reclama': 480, 'reclamo':
480, 'solto': 481, 'tenia': 454, 'tenian': 454, 'tiene': 483, 'tienen': 484, 'va': 487, 'van': 487}, {'<until>': 102,
'D': 102}, {'...': 489}, {'D': 102}, {'': (4, 'needs_from_me'), '...': 491}, {'...': 361, '0': 363, '<any_det>': 490,
'<my>': 492, 'cuatro': 363, 'dos': 363, 'tres': 363, 'unas': 363, 'unos': 363, 'varias': 363, 'varios': 363}, {'^':
102, 'le': 365, 'les': 365, 'se': 366}, {'^': 102, 'le': 365, 'les': 365, 'se': 366, 'yo': 494}, {'^': 493, 'que':
495}, {'^': 456, 'no': 317, 'yo': 321}, {'^': 446, 'que': 497}, {'<advises>': 155, '<helps3>': 401, '<says>': 402,
'<urges>': 403, '<vowed3>': 406, '^': 410, 'adelanto': 412, 'advierte': 413, 'advirtio': 413, 'alerto': 413,
'anticipo': 412, 'anticipó': 412, 'aseguro': 308, 'avanzo': 412, 'comento': 424, 'debe': 426, 'deben': 426, 'decia':
433, 'desaconsejado': 144, 'dice': 438, 'dijo': 441, 'ha': 453, 'iba': 454, 'iban': 454, 'insiste': 459, 'insistio':
464, 'la': 468, 'las': 468, 'lo': 468, 'los': 468, 'pide': 471, 'pidio': 498, 'pregunta': 476, 'preguntaba': 476,
'pregunto': 476, 'preguntó': 476, 'previno': 413, 'promete': 449, 'prometio': 478, 'queda': 384, 'quedaron': 384,
'quedo': 384, 'quedó': 384, 'quita': 452, 'quitado': 452, 'quito': 452, 'solto': 481, 'tenia': 454, 'tenian': 454,
'tiene': 484, 'tienen': 484, 'va': 487, 'van': 487}, {'0': 363, '<any_det>': 363, '<my>': 102, 'cuatro': 363, 'dos':
363, 'tres': 363, 'unas': 363, 'unos': 363, 'varias': 363, 'varios': 363}, {'^': 500, 'que': 368}, {'^': 320, 'le':
365, 'les': 365, 'se': 366, 'yo': 472}, {'que': 502}, {'...': 491}, {'...': 361, '<any_det>': 504, '<my>': 492}, {'^':
505}, {'que': 144}, {'<should>': 16, 'no': 17}, {'^': 508}, {'': (6, 'theirs'), '<inf_me>': 11}, {'^': 510}, {'de':
511, 'en': 511}, {'^': 510, 'que': 442}, {'de': 513, 'en': 513}, {'^': 510, 'acercarse': 341, 'ir': 341, 'pasar': 341,
'pasarse': 341, 'que': 442, 'sumarse': 341, 'unirse': 341, 'vendria': 341, 'venia': 341, 'venir': 341}, {'': (6,
'theirs'), 'me': 11}, {'a': 342, 'acercarse': 341, 'conmigo': 384, 'de': 515, 'debiendo': 516, 'en': 515, 'ir': 341,
'pasar': 341, 'pasarse': 341, 'que': 342, 'sumarse': 341, 'unirse': 341, 'vendria': 341, 'venia': 341, 'venir': 341},
{'acercarse': 341, 'ir': 341, 'le': 365, 'les': 365, 'pasar': 341, 'pasarse': 341, 'se': 366, 'sumarse': 341,
'unirse': 341, 'vendria': 341, 'venia': 341, 'venir': 341, 'yo': 367}, {'a': 342, 'acercarse': 341, 'de': 342, 'en':
342, 'ir': 341, 'pasar': 341, 'pasarse': 341, 'que': 518, 'saber': 0, 'sumarse': 341, 'unirse': 341, 'vendria': 341,
'venia': 341, 'venir': 341}, {'0': 363, '<any_det>': 363, 'cuatro': 363, 'dos': 363, 'tres': 363, 'unas': 363, 'unos':
363, 'varias': 363, 'varios': 363}, {'^': 520}, {'...': 361, '0': 363, '<any_det>': 363, '<my>': 102, 'cuatro': 363,
'dos': 363, 'tres': 363, 'unas': 363, 'unos': 363, 'varias': 363, 'varios': 363}, {'^': 522, 'que': 368, 'saber': 0},
{'...': 49}, {'<my>': 524}, {'^': 525}, {'escribir': 11, 'escribirme': 11, 'llamar': 11, 'llamarme': 11}, {'^': 527},
{'a': 528}, {'...': 361, '<my>': 102}, {'^': 530}, {'encarga': 284, 'ocupa': 284, 'resuelve': 284}, {'a': 156, 'al':
156, 'en': 156, 'por': 156}, {'caer': 533, 'ver': 533}, {'de': 330}, {'<inf_me>': 11}, {'^': 536}, {'a': 537, 'para':
537}, {'ofrecido': 538}, {'a': 511, 'para': 537}, {'^': 532, 'acerco': 533, 'acercó': 533, 'aparecio': 533,
'compromete': 331, 'comprometio': 331, 'dejo': 534, 'dejó': 534, 'encarga': 535, 'ha': 539, 'han': 539, 'ocupa': 535,
'ofrece': 538, 'ofrecio': 540, 'paso': 533, 'pasó': 533, 'vino': 533}, {'a': 391, 'acercarse': 341, 'de': 342, 'en':
342, 'ir': 341, 'pasar': 341, 'pasarse': 341, 'que': 389, 'sumarse': 341, 'unirse': 341, 'vendria': 341, 'venia': 341,
'venir': 341}, {'<inf>': 314, '<inf_me>': 11, '<infme>': 11, 'confirmar': 11, 'contestar': 11, 'entregar': 11,
'enviar': 11, 'firmar': 11, 'pagar': 11, 'responder': 11}, {'^': 543}, {'que': 544}, {'que': 225}, {'de': 383},
{'<inf_me>': 11, 'me': 11}, {'y': 548}, {'...': 549}, {'': (6, 'theirs'), '...': 12}, {'<any_det>': 13, '<my>': 551,
'el': 121, 'mi': 11}, {'mi': 11, 'mí': 11, 'nosotros': 11}, {'de': 553}, {'<hand_inf>': 11, '<inf>': 550, '<inf_me>':
11, '<infme>': 11, 'corregir': 552, 'firmar': 552, 'hablar': 554, 'hablarle': 554, 'hablarles': 554, 'leer': 552,
'mirar': 552, 'probar': 552, 'repasar': 552, 'revisar': 552, 'testear': 552, 'validar': 552, 'ver': 552}, {'^': 555},
{'a': 556}, {'a': 225}, {'sensato': 436}, {'mas': 559, 'mejor': 436, 'preferible': 436}, {'<advises>': 155, '<came3>':
271, '<may3>': 225, '<opines>': 257, '^': 302, 'aconseja': 304, 'aseguro': 308, 'cree': 310, 'cuenta': 313, 'debe':
316, 'decia': 323, 'dice': 335, 'dijo': 351, 'en': 353, 'era': 358, 'es': 358, 'espera': 369, 'esta': 376, 'está':
376, 'falta': 378, 'falto': 378, 'ha': 385, 'habia': 387, 'iba': 392, 'iban': 394, 'insiste': 398, 'insistio': 398,
'intento': 383, 'intentó': 383, 'le': 400, 'me': 488, 'necesita': 496, 'nos': 499, 'pensaba': 386, 'pide': 501,
'pidio': 503, 'precisa': 506, 'preferiria': 304, 'prefiere': 304, 'pregunta': 476, 'preguntaba': 476, 'pregunto': 476,
'preguntó': 476, 'promete': 449, 'prometio': 478, 'propone': 507, 'propuso': 507, 'que': 509, 'queda': 512,
'quedaron': 514, 'quedo': 517, 'quedó': 517, 'queria': 519, 'querria': 521, 'quiere': 523, 'recibira': 526,
'recibiran': 526, 'reclama': 521, 'recomienda': 304, 'regresa': 529, 'requiere': 531, 'se': 541, 'solto': 481,
'sugiere': 304, 'tendra': 526, 'tendran': 526, 'tenia': 542, 'tenian': 394, 'tiene': 545, 'tienen': 546, 'trato': 547,
'va': 557, 'van': 558, 've': 560, 'veria': 560, 'volvera': 529, 'vuelve': 529}, {'...': 145, ':': 144, '^': 16, 'era':
354, 'es': 354, 'fue': 354, 'que': 144}, {'^': 16, 'era': 354, 'es': 354, 'fue': 354, 'que': 144}, {'N': 562, 'el':
563, 'ella': 563, 'ellos': 563, 'él': 563}, {'de': 564, 'del': 564}, {'': (9, 'told')}, {'N': 566}, {'a': 567},
{'<see_inf>': 79}, {'<see_inf>': 79, 'de': 569}, {'^': 39, 'que': 141}, {'N': 571}, {'^': 39, 'a': 572, 'que': 141},
{'<helps3>': 23}, {'me': 574, 'nos': 574}, {'enseno': 23, 'enseño': 23}, {'<they>': 575, 'acompano': 74, 'acompaño':
74, 'le': 576, 'les': 576, 'llevo': 74, 'me': 574, 'nos': 574, 'recojo': 74, 'veo': 74}, {'mejor': 436}, {'vale':
436}, {'de': 436}, {'hablar': 580}, {'lo': 578, 'mas': 579, 'mejor': 436, 'nada': 580, 'ni': 581, 'no': 436, 'que':
319}, {':': 582}, {'postres': 156}, {'los': 584, 'mitad': 156}, {'final': 156, 'rato': 156}, {'tarde': 156}, {'a':
585, 'al': 586, 'despues': 156, 'luego': 156, 'mas': 587, 'tambien': 156, 'también': 156, 'tarde': 156}, {'final':
156, 'linea': 156, 'meet': 156, 'pantalla': 156, 'rato': 156, 'remoto': 156, 'teams': 156, 'telefono': 156,
'teléfono': 156, 'videollamada': 156, 'zoom': 156}, {'linea': 156, 'meet': 156, 'pantalla': 156, 'remoto': 156,
'teams': 156, 'telefono': 156, 'teléfono': 156, 'videollamada': 156, 'zoom': 156}, {'a': 585, 'al': 589, 'desde': 590,
'despues': 156, 'en': 590, 'luego': 156, 'mas': 587, 'por': 590, 'tambien': 156, 'también': 156}, {'ahi': 156, 'al':
590, 'alli': 156, 'desde': 590, 'en': 590, 'por': 590, 'tambien': 156, 'también': 156}, {'ahi': 156, 'alli': 156,
'tambien': 156, 'también': 156}, {'<called_pp>': 156, 'bajado': 156, 'estado': 156, 'pasado': 156, 'subido': 156,
'venido': 156}, {'$$': 23}, {'$$': 23, 'tambien': 595, 'también': 595}, {'espera': 596, 'esperan': 596}, {'a': 156,
'por': 156}, {'al': 590, 'desde': 590, 'en': 590, 'por': 590}, {'apunta': 596, 'apuntan': 596, 'conecto': 599,
'conectó': 599, 'unio': 599}, {'andaba': 156, 'estaba': 156, 'estuvo': 156, 'fue': 156, 'vino': 156}, {'': (23,
'contact'), 'tarde': 156}, {'...': 583, ':': 582, 'aparecio': 588, 'entro': 591, 'estaba': 592, 'estuvo': 593, 'ha':
594, 'han': 594, 'llego': 588, 'nos': 597, 'paso': 598, 'pasó': 598, 'se': 600, 'tambien': 601, 'también': 601,
'vendra': 596, 'vendran': 596, 'viene': 596, 'vienen': 596, 'vinieron': 156, 'vino': 602}, {'lectura': 11, 'mano': 11,
'ojeada': 11, 'ojo': 11, 'repaso': 11, 'vistazo': 11, 'vuelta': 11}, {'un': 604, 'una': 604}, {'su': 81}, {'arregla':
280, 'arreglara': 280, 'corrige': 281, 'da': 605, 'dara': 605, 'desaconseja': 16, 'desaconsejo': 16, 'echa': 605,
'echara': 605, 'firma': 281, 'instala': 280, 'instalara': 280, 'me': 295, 'mira': 281, 'monta': 280, 'montara': 280,
'montará': 280, 'nos': 295, 'pinta': 280, 'prueba': 281, 'repara': 280, 'repasa': 281, 'revisa': 281, 'tendra': 301,
'tendre': 606, 'tendremos': 606, 'tiene': 301}, {'que': 0}, {'N': 144}, {'de': 609}, {'': (7, 'waiting'), 'l': 35},
{'': (7, 'waiting'), 'de': 611, 'del': 35}, {'espera': 612}, {'mejor': 70}, {'juicio': 144}, {'avisar': 608,
'avisarme': 608, 'contar': 608, 'contarme': 608, 'decir': 608, 'decirme': 608, 'juicio': 610, 'la': 613, 'lo': 614,
'su': 615}, {'<see_inf>': 156}, {'de': 617}, {'mia': 39}, {'': (23, 'contact'), 'la': 156}, {'a': 620, 'al': 156,
'del': 156}, {'N': 621}, {'a': 622}, {'que': 566}, {'en': 624, 'que': 566}, {'N': 625}, {'a': 626, 'en': 624, 'que':
566}, {'<inf>': 23, 'D': 23, 'vernos': 23}, {'de': 628, 'en': 628, 'para': 628, 'que': 628}, {'N': 629}, {'con': 630},
{'N': 156}, {'': (10, 'thanks')}, {'a': 633}, {'': (10, 'thanks'), 'a': 633}, {'con': 633}, {'parecer': 0}, {'': (21,
'gave:encouragement')}, {'^': 638}, {'N': 639}, {'a': 640}, {'dia': 70}, {'de': 79}, {'atras': 643, 'detras': 643},
{'que': 35}, {'': (7, 'waiting'), 'a': 645, 'que': 35}, {'atras': 643, 'detras': 643, 'esperando': 646}, {'con': 156},
{'': (13, 'talk'), '<they>': 0}, {'que': 649}, {'de': 650}, {'^': 132, 'a': 133}, {'': (15, 'gave:intro')}, {'^':
653}, {'N': 654}, {'N': 654, 'a': 655, 'con': 655, 'y': 655}, {'N': 656}, {':': 657}, {'a': 654, 'con': 654, 'de':
654, 'entre': 654}, {'intro': 659, 'introduccion': 659, 'presentacion': 659, 'puente': 659}, {'el': 660, 'la': 660,
'una': 660}, {'<give3>': 11, '<hand3>': 11, '<send3>': 11, 'sube': 11}, {'^': 662}, {'<any_det>': 279}, {'<give3>':
664, '<hand3>': 664, '<send3>': 664, 'sube': 664}, {'D': 663, '^': 665}, {'que': 666}, {'': (0, 'missed'), '<inf>':
79, '<see_inf>': 79}, {'a': 668}, {'conseguido': 668, 'llegado': 669, 'logrado': 668, 'podido': 668}, {'el': 35, 'la':
35, 'las': 35, 'los': 35, 'su': 35}, {'^': 671}, {'^': 671, 'aun': 672, 'todavia': 672}, {'conseguido': 668,
'llegado': 669, 'logrado': 668, 'podido': 668, 'recibi': 673, 'recibido': 673}, {'he': 79, 'hemos': 79}, {'ha': 670,
'he': 674, 'hemos': 674, 'la': 675, 'le': 675, 'les': 675, 'lo': 675, 'recibi': 673, 'recibido': 673}, {'no': 676},
{'^': 665}, {'que': 678}, {'': (17, 'gave:knowledge')}, {'^': 680}, {'a': 681, 'con': 681, 'en': 681}, {'...': 682,
'^': 680, 'a': 681, 'con': 681, 'en': 681}, {'N': 683}, {'a': 684}, {'': (22, 'gave:volunteering')}, {'^': 686},
{'alimentos': 687}, {'de': 688}, {'algo': 156, 'un': 156, 'una': 156}, {'charla': 156, 'conversacion': 156,
'discusion': 156}, {'a': 179, 'para': 179}, {'recomendacion': 692}, {'de': 693}, {'cruzo': 79}, {'vemos': 79},
{'coincido': 79, 'llamo': 79, 'me': 695, 'nos': 696, 'veo': 79}, {'es': 117, 'sera': 117}, {'...': 698},
{'comunitario': 687, 'social': 687}, {'N': 186}, {'de': 701, 'del': 701}, {'...': 702}, {'<any_det>': 186}, {'N':
704}, {'<any_det>': 703, 'con': 705}, {'contacto': 196, 'correo': 196, 'datos': 196, 'nombre': 196, 'numero': 196,
'número': 196, 'telefono': 196, 'teléfono': 196}, {'mi': 193, 'mis': 193, 'nuestra': 193}, {'<any_det>': 188},
{'<any_det>': 707, '^': 709}, {'N': 710}, {'experiencia': 681}, {'<any_det>': 707, '^': 708, 'a': 711, 'mi': 712},
{'<paper>': 185, '<rehearsed>': 185}, {'<their>': 714, 'el': 714, 'la': 714}, {'^': 715}, {'<review_inf>': 716},
{'<review_inf>': 716, 'a': 717}, {'': (14, 'together')}, {'N': 718, 'nosotros': 719}, {'N': 654, 'a': 655}, {'a': 655,
'con': 655, 'y': 721}, {'N': 722}, {'a': 723}, {'con': 655, 'y': 721}, {'N': 725}, {'N': 722, 'a': 723}, {'correo':
727, 'email': 727, 'linkedin': 727, 'mail': 727, 'wasap': 727, 'whatsapp': 727}, {'a': 726, 'por': 728, 'via': 728,
'vía': 728}, {'el': 31, 'la': 31, 'nuestra': 31, 'nuestro': 31, 'que': 678, 'su': 31}, {'el': 31, 'la': 31, 'nuestra':
31, 'nuestro': 31, 'su': 31}, {'dia': 144}, {'del': 732, 'recibido': 144}, {'': (8, 'asked')}, {'a': 734}, {'N': 734},
{'a': 736, 'con': 734}, {'mi': 712}, {'dudas': 681, 'preguntas': 681}, {'las': 739, 'sus': 739}, {'cuenta': 141},
{'mi': 741}, {'de': 742}, {'correos': 156, 'mails': 156, 'mensajes': 156}, {'palabras': 156}, {'correos': 156, 'de':
744, 'mensajes': 156, 'palabra': 156, 'palabras': 156, 'unas': 745}, {'correos': 156, 'mensajes': 156, 'palabra': 156,
'palabras': 156, 'unas': 745}, {'roja': 687}, {'^': 686, 'en': 687}, {'N': 749}, {'a': 750}, {'0': 70, 'anos': 70,
'cincuenta': 70, 'cuarenta': 70, 'noventa': 70, 'ochenta': 70, 'sesenta': 70, 'setenta': 70, 'treinta': 70, 'veinte':
70}, {'vueltas': 79}, {'contacto': 196, 'datos': 196, 'nombre': 196, 'telefono': 196, 'teléfono': 196}, {'<any_det>':
754}, {'encargo': 39}, {'me': 756}, {'eso': 757, 'planton': 79}, {'llamado': 79, 'visto': 79}, {'<see_inf>': 70,
'haber': 759}, {'<see_inf>': 70}, {'haber': 79, 'llamar': 79, 'ver': 79}, {'a': 0}, {'<giveinf>': 39, '<inf_them>':
39}, {'': (5, 'mine'), '0': 141, 'cien': 141, 'cincuenta': 141, 'treinta': 141, 'unos': 141, 'veinte': 141}, {'N':
765}, {'N': 98}, {'a': 767, 'con': 767, 'y': 767}, {'N': 768}, {'N': 768, 'a': 769}, {'<inf_them>': 39}, {'^': 771},
{'contacto': 98}, {'en': 773}, {'': (5, 'mine'), '0': 141, '^': 764, 'a': 766, 'cien': 141, 'cincuenta': 141,
'conectar': 770, 'conectarlos': 98, 'de': 772, 'dinero': 141, 'juntar': 770, 'juntarlos': 98, 'ponerlos': 774,
'presentar': 770, 'presentarlos': 98, 'que': 772, 'treinta': 141, 'unos': 141, 'veinte': 141}, {'<my>': 219}, {'N':
776}, {'<any_det>': 222, 'a': 777}, {'a': 179, 'con': 179}, {'N': 779}, {'N': 779, 'a': 780}, {'<clitic>': 569,
'<see_inf>': 79}, {'no': 782}, {'que': 783, 'sin': 782}, {'...': 784}, {'hace': 785, 'que': 649}, {'<see_inf>': 23},
{'<course>': 681}, {'de': 788}, {'clases': 789, 'hora': 789, 'horas': 789, 'sesiones': 789}, {'<any_det>': 707,
'<my>': 219}, {'N': 791}, {'^': 680, 'a': 681, 'de': 681, 'en': 681, 'para': 681, 'sobre': 681}, {'<course>': 793},
{'^': 185, 'a': 186, 'de': 186}, {'^': 185, 'desempeno': 795}, {'^': 185, 'a': 186, 'anual': 795, 'de': 796},
{'<course>': 793, 'devolucion': 797, 'evaluacion': 797}, {'gracias': 635}, {'devolucion': 797, 'evaluacion': 797},
{'la': 800, 'su': 800, 'una': 800}, {'^': 185, 'a': 186, 'de': 186, 'del': 186, 'sobre': 186}, {'comentarios': 802,
'impresiones': 802, 'opinion': 802, 'parecer': 802}, {'<course>': 793, 'clases': 789, 'devolucion': 797, 'evaluacion':
797, 'hora': 789, 'horas': 789, 'sesiones': 789}, {'0': 790, '<any_det>': 707, 'a': 792, 'cuatro': 790, 'dos': 790,
'el': 794, 'gracias': 635, 'la': 798, 'las': 799, 'le': 801, 'mi': 803, 'mis': 803, 'su': 800, 'tres': 790, 'un': 794,
'una': 804, 'varias': 790}, {'<any_det>': 64}, {'<give3>': 664, '<hand3>': 664, '<send3>': 664, '<should>': 16,
'acaba': 806, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17, 'sube': 664, 'termina': 806}, {'D': 663, '^': 807, 'me': 333,
'no': 318, 'nos': 333, 'yo': 321}, {'...': 326, ':': 328, 'q': 319, 'que': 808}, {'': (13, 'talk'), 'D': 663, '^':
665}, {'que': 810}, {'el': 794, 'la': 794, 'un': 794, 'una': 794}, {'arreglo': 39, 'leo': 39, 'mando': 39, 'miro': 39,
'paso': 39, 'pienso': 39, 'preparo': 39, 'reviso': 39}, {'^': 813}, {'la': 814, 'las': 814, 'lo': 814, 'los': 814},
{'la': 814, 'las': 814, 'lo': 814, 'los': 814, 'se': 815}, {'': (5, 'mine'), 'arreglo': 39, 'leo': 39, 'mando': 39,
'miro': 39, 'paso': 39, 'pienso': 39, 'preparo': 39, 'reviso': 39}, {'^': 817}, {'la': 818, 'las': 814, 'lo': 818,
'los': 814}, {'': (9, 'told'), '<clitic>': 141, 'la': 814, 'las': 814, 'lo': 814, 'los': 814, 'se': 819}, {'a': 626,
'en': 624, 'q': 816, 'que': 820}, {'la': 141, 'lo': 141}, {'<clitic>': 141, 'se': 822}, {'que': 823}, {'<give3>': 664,
'<hand3>': 664, '<send3>': 664, '<should>': 16, '<would_give>': 11, 'acaba': 806, 'me': 17, 'ni': 18, 'no': 18, 'nos':
17, 'sube': 664, 'termina': 806}, {'D': 663, '^': 825, 'la': 345, 'lo': 345, 'me': 349, 'no': 318, 'nos': 349, 'yo':
321}, {'...': 326, ':': 328, 'q': 319, 'que': 826}, {'<course>': 793, 'clases': 789, 'hora': 789, 'horas': 789,
'sesiones': 789}, {'0': 790, 'cuatro': 790, 'dos': 790, 'el': 794, 'la': 794, 'tres': 790, 'un': 794, 'una': 828,
'varias': 790}, {'a': 681, 'con': 681}, {'mano': 830}, {'una': 831}, {'a': 79}, {'menos': 833}, {'de': 834}, {'da':
287, 'dice': 288, 'dira': 288, 'hace': 292, 'pondra': 294, 'pone': 294}, {'me': 836, 'nos': 836}, {'mi': 144, 'mí':
144}, {'quedado': 384}, {'^': 536, 'acercarse': 341, 'ir': 341, 'pasar': 341, 'pasarse': 341, 'sumarse': 341,
'unirse': 341, 'vendria': 341, 'venia': 341, 'venir': 341}, {'a': 840, 'acercarse': 341, 'de': 342, 'en': 342, 'ir':
341, 'pasar': 341, 'pasarse': 341, 'que': 342, 'sumarse': 341, 'unirse': 341, 'vendria': 341, 'venia': 341, 'venir':
341}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11,
'deja': 11, 'guarda': 11, 'imprime': 11, 'trae': 11}, {'prometido': 449, 'quedado': 384}, {'^': 842, 'ha': 843, 'la':
468, 'las': 468, 'lo': 468, 'los': 468, 'queda': 384, 'quedaron': 384, 'quedo': 384, 'quedó': 384, 'tiene': 483,
'tienen': 484, 'va': 487, 'van': 487}, {'^': 842, 'ha': 843, 'la': 468, 'las': 468, 'lo': 468, 'los': 468, 'queda':
384, 'quedaron': 384, 'quedo': 384, 'quedó': 384, 'tiene': 484, 'tienen': 484, 'va': 487, 'van': 487}, {'a': 342,
'acercarse': 341, 'conmigo': 384, 'de': 515, 'en': 515, 'ir': 341, 'pasar': 341, 'pasarse': 341, 'que': 342,
'sumarse': 341, 'unirse': 341, 'vendria': 341, 'venia': 341, 'venir': 341}, {'compromete': 331, 'comprometio': 331,
'encarga': 535, 'ocupa': 535, 'ofrecio': 331}, {'a': 342, 'acercarse': 341, 'de': 342, 'en': 342, 'ir': 341, 'pasar':
341, 'pasarse': 341, 'que': 840, 'sumarse': 341, 'unirse': 341, 'vendria': 341, 'venia': 341, 'venir': 341},
{'<may3>': 225, '^': 837, 'cual': 0, 'cuales': 0, 'de': 838, 'debe': 225, 'dijo': 386, 'en': 353, 'ha': 839, 'habia':
387, 'iba': 841, 'me': 844, 'nos': 845, 'pensaba': 386, 'queda': 512, 'quedaron': 514, 'quedo': 846, 'quedó': 846,
'queria': 386, 'se': 847, 'tenia': 848, 'tiene': 546, 'tienen': 546, 'va': 558, 'van': 558}, {'de': 838, 'en': 353},
{'de': 35, 'del': 35}, {'agenda': 23}, {'de': 170, 'del': 170}, {',': 144, '^': 16}, {'ausencia': 79, 'lugar': 854},
{'<them>': 144, 'N': 144}, {'de': 856, 'del': 856}, {'N': 0, 'el': 0, 'ella': 0, 'ellas': 0, 'ellos': 0, 'él': 0},
{',': 144}, {'lugar': 859, 'opinion': 144}, {'lugar': 854}, {'agenda': 23, 'cuanto': 649, 'espera': 851, 'la': 852,
'lugar': 853, 'mi': 855, 'opinion': 857, 'que': 858, 'su': 860, 'tu': 861, 'vez': 853}, {'de': 39}, {'yo': 863},
{'<rehearsed>': 185}, {'<their>': 865}, {'^': 866}, {'N': 867}, {'<their>': 186, '^': 866, 'con': 868}, {'^': 866,
'con': 868}, {'a': 680, 'como': 680, 'cómo': 680, 'el': 680, 'la': 680, 'las': 680, 'los': 680}, {'^': 871}, {'como':
681, 'cómo': 681}, {'...': 873, 'a': 681, 'como': 681, 'cómo': 681}, {'N': 874, '^': 680}, {'a': 875, 'como': 681,
'cómo': 681}, {'la': 800, 'le': 801, 'su': 800, 'una': 800}, {'al': 156, 'desde': 156, 'por': 156}, {'N': 878},
{'<any_det>': 707}, {'N': 880}, {'<any_det>': 707, 'a': 881}, {'0': 719, 'casi': 719, 'cinco': 719, 'como': 719,
'cuatro': 719, 'dos': 719, 'muchas': 719, 'muchos': 719, 'tres': 719, 'un': 719, 'una': 719, 'unas': 719, 'unos':
719}, {'N': 70}, {'N': 70, 'la': 884}, {'de': 885, 'del': 885}, {'aniversario': 886, 'cumple': 886, 'cumpleanos': 886,
'santo': 886}, {'aniversario': 886, 'cumple': 886, 'cumpleanos': 886, 'de': 357, 'el': 887, 'partidaria': 355,
'partidario': 355, 'santo': 886}, {'preguntar': 734}, {'para': 889}, {'N': 890}, {'a': 891}, {'podcast': 70, 'video':
70}, {'entrevista': 70}, {'podcast': 70}, {'de': 70}, {'charla': 896}, {'el': 893, 'la': 894, 'que': 70, 'un': 895,
'una': 897}, {'': (7, 'waiting'), 'respuesta': 35}, {'me': 35}, {'a': 645, 'el': 35, 'la': 899, 'noticias': 35, 'que':
900, 'respuesta': 35, 'su': 35, 'sus': 35}, {'0': 79, 'dos': 79, 'media': 79, 'un': 79, 'una': 79}, {'N': 902}, {'a':
903}, {'me': 425, 'nos': 425}, {'que': 905}, {'^': 260, 'de': 906, 'que': 905}, {'<set>': 23, 'a': 372, 'convencida':
373, 'convencido': 373, 'en': 852, 'esperando': 375, 'pendiente': 907}, {'': (14, 'together'), 'N': 156, 'el': 632,
'la': 632}, {'N': 156, 'con': 156, 'tambien': 909, 'también': 909}, {'dos': 719}, {'cuatro': 719, 'dos': 719, 'tres':
719}, {'con': 156, 'las': 911, 'los': 912, 'todos': 719}, {'N': 156, 'el': 632, 'la': 632}, {'N': 156, 'tambien': 914,
'también': 914}, {'de': 611, 'del': 35}, {'espera': 916}, {'la': 917}, {'D': 23, 'a': 23, 'en': 23, 'por': 23}, {'a':
918, 'convidada': 919, 'convidado': 919, 'esperando': 646, 'invitada': 919, 'invitado': 919, 'invitados': 919},
{'bien': 70, 'bueno': 70, 'dpm': 70}, {'a': 35}, {'': (7, 'waiting'), 'el': 35, 'la': 35, 'lo': 35, 'que': 35, 'su':
35, 'sus': 35}, {'de': 923, 'del': 923}, {'a': 918, 'atenta': 922, 'atento': 922, 'convidada': 919, 'convidado': 919,
'esperando': 646, 'invitada': 919, 'invitado': 919, 'invitados': 919, 'pendiente': 924, 'pendientes': 924, 'pensando':
70}, {'animos': 639, 'fuerza': 639}, {'rato': 156}, {'animandola': 639, 'animandole': 639, 'animandolo': 639,
'charlando': 156, 'con': 156, 'dandole': 926, 'donde': 156, 'en': 156, 'ensenandole': 681, 'explicandole': 681,
'hablando': 156, 'mostrandole': 681, 'platicando': 156, 'reunida': 156, 'reunido': 156, 'tomando': 156, 'un': 927},
{'animandola': 639, 'animandole': 639, 'animandolo': 639, 'charlando': 156, 'con': 156, 'dandole': 926, 'en': 156,
'ensenandole': 681, 'explicandole': 681, 'hablando': 156, 'juntos': 156, 'mostrandole': 681, 'reunidas': 156,
'reunidos': 156, 'revisando': 156, 'tomando': 156, 'trabajando': 156, 'viendo': 156}, {'N': 156, 'tambien': 719,
'también': 719}, {'N': 35}, {'de': 931, 'del': 931}, {'...': 932}, {'<giveinf>': 39, '<inf_them>': 39, 'el': 933,
'la': 933, 'las': 933, 'los': 933, 'su': 35, 'sus': 35}, {'el': 933, 'la': 933, 'las': 933, 'los': 933, 'su': 35,
'sus': 35}, {'^': 935}, {'N': 330, '^': 771, 'me': 330, 'nos': 330}, {'^': 934, 'aun': 936, 'conectar': 770,
'conectarlos': 98, 'de': 772, 'juntar': 770, 'juntarlos': 98, 'ponerlos': 774, 'presentar': 770, 'presentarlos': 98,
'que': 937, 'todavia': 936}, {'^': 935, 'aun': 936, 'todavia': 936}, {'': (0, 'missed'), '<date>': 79}, {'': (0,
'missed'), '<date>': 79, 'la': 940}, {'': (0, 'missed'), '<date>': 79, 'a': 941, 'al': 940, 'el': 940, 'la': 940,
'su': 940, 'una': 940}, {'a': 942}, {'^': 260, 'que': 377}, {'<their>': 185, 'el': 185, 'la': 185}, {'^': 945}, {'a':
946, 'al': 946, 'de': 946, 'del': 946, 'sobre': 946}, {'^': 680, 'en': 681}, {'N': 948}, {'a': 949}, {'del': 236},
{'<moved_pp>': 951}, {'cobertura': 79}, {'de': 953}, {'casa': 156}, {'de': 156}, {'': (23, 'contact'), 'casa': 156,
'la': 955, 'lo': 956, 'ver': 156, 'visitar': 156}, {'a': 156, 'al': 156}, {'': (23, 'contact'), 'N': 958}, {'a': 957,
'al': 156, 'con': 959, 'donde': 156}, {'a': 156, 'al': 156, 'con': 156, 'juntos': 156, 'por': 156}, {'de': 787}, {'':
(10, 'thanks'), 'el': 0, 'ella': 0, 'ello': 0, 'eso': 0, 'mi': 0, 'mí': 0, 'nosotros': 0, 'él': 0}, {'N': 633, 'a':
963}, {'^': 686, 'con': 687, 'de': 687, 'en': 687, 'para': 687}, {'voluntariado': 965}, {'de': 966}, {'<date>': 170,
'cita': 170}, {'el': 968, 'la': 968, 'nuestra': 968, 'nuestro': 968, 'su': 968}, {'<hand3>': 806, '<send3>': 806,
'acaba': 806, 'termina': 806}, {'^': 970, 'me': 379, 'nos': 379}, {'...': 326, 'que': 971}, {'la': 162, 'verme': 156,
'vernos': 156, 'visitarme': 156}, {'casa': 156, 'la': 162}, {'a': 973, 'el': 968, 'la': 968, 'nuestra': 968,
'nuestro': 968, 'por': 974, 'su': 968}, {'anular': 79, 'aplazar': 79, 'cancelar': 79, 'desconvocar': 79, 'posponer':
79, 'suspender': 79}, {'el': 79, 'la': 79, 'nuestra': 79, 'nuestro': 79}, {'aire': 977}, {'': (0, 'missed'), 'el': 79,
'la': 79, 'nuestra': 79, 'nuestro': 79}, {'^': 11, 'el': 978, 'nada': 979}, {'de': 330, 'en': 980, 'pendiente': 977},
{'que': 976}, {'a': 973, 'por': 974}, {'adelantado': 969, 'aplazado': 969, 'cambiado': 969, 'corrido': 969, 'dicho':
972, 'fallecido': 29, 'movido': 969, 'muerto': 29, 'nacido': 29, 'pasado': 975, 'pospuesto': 969, 'que': 976,
'quedado': 981, 'retrasado': 969, 'tenido': 982, 'trasladado': 969, 'venido': 983}, {'': (0, 'missed'), 'en': 569},
{'acordado': 79, 'agendado': 79, 'que': 976, 'quedado': 985, 'tenido': 982}, {'acordado': 79, 'agendado': 79,
'quedado': 79}, {'a': 179, 'con': 179, 'en': 179}, {'N': 988}, {'de': 989, 'por': 989}, {'': (23, 'contact'), 'N':
988}, {'': (23, 'contact'), 'bien': 990, 'de': 989, 'por': 991}, {'<inf>': 98, 'ver': 70}, {'que': 993}, {'no': 79},
{'que': 995}, {'...': 784, 'mucho': 996}, {'adelantado': 969, 'aplazado': 969, 'cambiado': 969, 'corrido': 969,
'movido': 969, 'pasado': 975, 'pospuesto': 969, 'que': 976, 'retrasado': 969, 'tenido': 982, 'trasladado': 969,
'venido': 983}, {'<inf_them>': 39, '<infle>': 39}, {'^': 999}, {'<giveinf>': 39, '<inf_them>': 39, '<todo_inf>': 39},
{'<inf>': 98, '^': 1001, 'conectar': 770, 'conectarlos': 98, 'juntar': 770, 'juntarlos': 98, 'pensar': 70, 'ponerlos':
774, 'presentar': 770, 'presentarlos': 98}, {'^': 771, 'almuerzo': 117, 'de': 1000, 'junta': 117, 'que': 1002,
'reunion': 117, 'reunión': 117}, {'a': 777}, {'<their>': 185}, {'^': 1005}, {'N': 1006}, {'^': 1005, 'con': 1007},
{'<any_det>': 185, '<their>': 185}, {'^': 1009}, {'N': 1010}, {'<their>': 186, '^': 1005, 'con': 1011}, {'N': 687},
{'a': 1013}, {'<any_det>': 197}, {'N': 1015}, {'0': 790, '<any_det>': 197, 'a': 1016, 'cuatro': 790, 'dos': 790,
'tres': 790, 'una': 790, 'varias': 790}, {'<infle>': 39}, {'^': 1018}, {'<any_det>': 197, 'a': 1016}, {'q': 816,
'que': 816}, {'<any_det>': 197, 'a': 1016, 'el': 968, 'la': 968, 'nuestra': 968, 'nuestro': 968, 'su': 968}, {'^':
806}, {'N': 1023}, {'a': 1024}, {'N': 722, 'a': 723, 'por': 728, 'via': 728, 'vía': 728}, {'': (5, 'mine'), 'que':
39}, {'con': 655}, {'contacto': 1028}, {'en': 1029}, {'N': 1030}, {'contacto': 727}, {'a': 1031, 'en': 1032}, {'las':
23}, {'para': 23}, {'': (23, 'contact'), '<them>': 1035, 'N': 1035}, {'a': 772}, {'': (5, 'mine'), '^': 999, 'ir':
1037, 'juntarnos': 23, 'pasar': 1037, 'pasarme': 1037, 'vernos': 23}, {'': (5, 'mine'), '^': 999, 'almorzar': 23,
'comer': 23, 'hablar': 23, 'ir': 1037, 'juntarnos': 23, 'pasar': 1037, 'pasarme': 1037, 'reunirnos': 23, 'tomar': 23,
'vernos': 23}, {'': (2, 'plan'), 'el': 23}, {'D': 23, 'a': 1034, 'con': 1036, 'de': 1038, 'el': 23, 'en': 1039,
'para': 1040}, {'<pro>': 179}, {'al': 1042, 'el': 1042, 'la': 1042, 'mi': 1042, 'nuestra': 1042, 'nuestro': 1042,
'un': 1042, 'una': 1042}, {'a': 1043, 'al': 1042, 'el': 1042, 'la': 1042, 'mi': 1042, 'nuestra': 1042, 'nuestro':
1042, 'un': 1042, 'una': 1042}, {'N': 1044}, {'a': 1045}, {'<done_pp>': 156, '<lent>': 1004, 'adelantado': 969,
'animado': 641, 'aplazado': 969, 'ayudado': 685, 'cambiado': 969, 'comentado': 1008, 'consolado': 641, 'corregido':
1012, 'corrido': 969, 'cubierto': 1014, 'dado': 1017, 'de': 1019, 'dejado': 1020, 'dicho': 1021, 'enviado': 1020,
'facilitado': 1020, 'felicitado': 641, 'mandado': 1020, 'mirado': 1008, 'movido': 969, 'pasado': 1022, 'pedido': 1025,
'pospuesto': 969, 'presentado': 1026, 'prometido': 1027, 'puesto': 1033, 'que': 976, 'quedado': 1041, 'recomendado':
1046, 'reemplazado': 1014, 'repasado': 1012, 'retrasado': 969, 'revisado': 1012, 'sustituido': 1014, 'tenido': 982,
'tranquilizado': 641, 'trasladado': 969, 'visto': 157}, {'^': 1018, 'juntarnos': 23, 'vernos': 23}, {'^': 1018,
'almorzar': 23, 'comer': 23, 'hablar': 23, 'juntarnos': 23, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23,
'a': 1034, 'con': 1036, 'de': 1048, 'el': 23, 'en': 1049, 'para': 1040}, {'<done_pp>': 156, '<lent>': 1004,
'adelantado': 969, 'animado': 641, 'aplazado': 969, 'ayudado': 685, 'cambiado': 969, 'comentado': 1008, 'consolado':
641, 'corregido': 1012, 'corrido': 969, 'cubierto': 1014, 'dado': 1020, 'dejado': 1020, 'enviado': 1020, 'facilitado':
1020, 'felicitado': 641, 'mandado': 1020, 'mirado': 1008, 'movido': 969, 'pasado': 1022, 'pospuesto': 969,
'presentado': 1026, 'puesto': 1033, 'que': 976, 'quedado': 1050, 'reemplazado': 1014, 'repasado': 1012, 'retrasado':
969, 'revisado': 1012, 'sustituido': 1014, 'tenido': 982, 'tranquilizado': 641, 'trasladado': 969, 'visto': 157},
{'^': 132, 'a': 133, 'de': 133, 'en': 133}, {'mentor': 1052, 'mentora': 1052}, {'<course>': 793, 'intro': 659,
'introduccion': 659, 'presentacion': 659, 'puente': 659}, {'<course>': 793, 'devolucion': 797, 'evaluacion': 797,
'intro': 659, 'introduccion': 659, 'presentacion': 659, 'puente': 659}, {'': (23, 'contact'), '<course>': 793}, {'':
(23, 'contact'), '<course>': 793, 'devolucion': 797, 'evaluacion': 797, 'intro': 659, 'introduccion': 659,
'presentacion': 659, 'puente': 659, 'visita': 157}, {'^': 686, 'con': 687, 'en': 687}, {'call': 156, 'de': 1053, 'el':
1054, 'la': 1055, 'le': 801, 'su': 800, 'un': 1056, 'una': 1057, 'voluntariado': 1058, 'zoom': 156}, {'': (23,
'contact'), 'visita': 157}, {'call': 156, 'un': 156, 'una': 1060, 'voluntariado': 1058, 'zoom': 156}, {'cumple': 752,
'cumplia': 752}, {'<see_inf>': 79, '^': 388}, {'a': 1063, 'que': 393}, {'a': 569}, {'por': 180}, {'a': 655, 'con':
655, 'y': 655}, {'N': 1067}, {':': 657, 'N': 656, 'de': 1068, 'entre': 1068}, {'a': 156, 'al': 156, 'con': 156, 'un':
156}, {'D': 169, 'a': 169, 'al': 169, 'para': 169}, {'antes': 39}, {'breve': 39}, {'semana': 39}, {'<until>': 39, 'D':
39, 'cuanto': 1072, 'en': 1073, 'esta': 1074}, {'antes': 11}, {'viene': 11}, {'que': 1077}, {'mes': 1078}, {'breve':
11}, {'semana': 11}, {'mes': 11}, {'semana': 1078}, {'cuanto': 1076, 'el': 1079, 'en': 1080, 'esta': 1081, 'este':
1082, 'la': 1083, 'pronto': 11}, {'<do1>': 1075, '<hand3>': 1084, '<send3>': 1084, 'acerco': 43, 'avisare': 39,
'aviso': 39, 'contacto': 39, 'dejo': 43, 'devuelvo': 43, 'doy': 43, 'envio': 43, 'envío': 43, 'escribire': 39,
'escribo': 39, 'llamare': 39, 'llamo': 39, 'llevo': 43, 'mando': 43, 'paso': 43, 'preparo': 43, 'traigo': 43}, {'^':
680, 'a': 681, 'con': 681, 'en': 681}, {'a': 170, 'al': 170, 'para': 170}, {'a': 655, 'con': 655}, {'a': 566, 'de':
566}, {'^': 680, 'en': 687}, {'': (0, 'missed'), 'D': 169}, {'a': 170, 'al': 170, 'para': 1091}, {'menos': 79}, {'de':
1093}, {'alentado': 639, 'animado': 639, 'consolado': 639, 'felicitado': 639, 'tranquilizado': 639}, {'periodico':
70}, {'prensa': 70}, {'noticias': 70}, {'el': 1096, 'facebook': 70, 'instagram': 70, 'la': 1097, 'las': 1098,
'linkedin': 70, 'twitter': 70, 'x': 70}, {'en': 1099, 'por': 1099}, {'campo': 11, 'cancha': 11, 'tejado': 11}, {'su':
1101}, {'en': 1102}, {'esta': 1103, 'está': 1103}, {'es': 23}, {'dia': 566, 'tanto': 566}, {'contacto': 1088}, {'al':
1106, 'en': 1107}, {'a': 179, 'ante': 179, 'con': 179, 'en': 179, 'para': 179}, {'<called1>': 156, '<moved3>': 1071,
'<off>': 79, '<sent_to>': 268, '^': 1085, 'alente': 639, 'anime': 639, 'apoye': 639, 'avise': 566, 'avisé': 566,
'ayude': 1086, 'cambiamos': 1087, 'conecte': 1088, 'console': 639, 'convenci': 1089, 'cual': 0, 'cuales': 0, 'cubri':
1090, 'debo': 39, 'dejamos': 1092, 'echo': 1094, 'extrano': 79, 'felicite': 639, 'he': 1095, 'hemos': 1095, 'informe':
566, 'informé': 566, 'lei': 1100, 'movemos': 1087, 'pasamos': 1087, 'pelota': 1104, 'persigo': 79, 'presente': 1088,
'presenté': 1088, 'proxima': 1105, 'puse': 1108, 'recomende': 1109, 'reemplace': 749, 'supe': 1100, 'supli': 1090,
'sustitui': 1090, 'tranquilice': 639, 'vi': 1100}, {'<do1>': 1075, '<hand3>': 1084, '<send3>': 1084, 'acerco': 43,
'dejo': 43, 'devuelvo': 43, 'doy': 43, 'envio': 43, 'envío': 43, 'llevo': 43, 'mando': 43, 'paso': 43, 'preparo': 43,
'traigo': 43}, {'contacto': 654}, {'en': 1112}, {'conectado': 654, 'presentado': 654, 'puesto': 1113}, {'si': 654,
'sí': 654}, {'otro': 654}, {'al': 1116}, {'^': 653, 'entre': 1115, 'uno': 1117}, {'contacto': 1118}, {'en': 1119},
{'<called1>': 156, '^': 1111, 'conecte': 654, 'cual': 0, 'cuales': 0, 'he': 1114, 'hemos': 1114, 'lei': 1100,
'presente': 1118, 'presenté': 1118, 'puse': 1120, 'supe': 1100, 'vi': 1100}, {'...': 195, '<any_det>': 197}, {'N':
1122}, {'<any_det>': 197, '<feedback_noun>': 187, '^': 194, 'a': 1123, 'algo': 201, 'algunas': 202, 'algunos': 202,
'bastante': 200, 'mi': 203, 'mis': 204, 'muchas': 200, 'mucho': 200, 'muchos': 200, 'un': 206, 'una': 207, 'unas':
208, 'unos': 209, 'varias': 202, 'varios': 202}, {'<my>': 219, 'a': 777}, {'<any_det>': 186, '<their>': 186}, {'': (9,
'told'), 'a': 566, 'que': 566}, {'': (5, 'mine'), '<inf_them>': 39}, {'^': 1128, 'a': 572, 'que': 141},
{'<causative>': 39, 'saber': 39}, {'<give1>': 39, 'acabo': 39, 'apunto': 39, 'arreglo': 39, 'avisare': 39, 'aviso':
39, 'bajo': 39, 'contacto': 39, 'corrijo': 39, 'da': 605, 'dara': 605, 'dejare': 39, 'dejo': 39, 'echa': 605,
'echara': 605, 'edito': 39, 'escaneo': 39, 'escribire': 39, 'escribo': 39, 'grabo': 39, 'guardo': 39, 'hago': 1130,
'hare': 1130, 'imprimo': 39, 'instalo': 39, 'llamare': 39, 'llamo': 39, 'monto': 39, 'redacto': 39, 'reparo': 39,
'reservo': 39, 'subo': 39, 'termino': 39, 'traduzco': 39}, {'<good>': 1042, '<pro>': 179}, {'<any_det>': 1132,
'<good>': 1042, '<pro>': 179}, {'<any_det>': 1132, '<good>': 1042, '<pro>': 179, 'a': 1133, 'al': 1133, 'en': 624,
'que': 566}, {'<any_det>': 1132, '<good>': 1042, '<pro>': 179, 'N': 1134}, {'<any_det>': 1132, '<good>': 1042,
'<pro>': 179, 'a': 1135, 'al': 1133, 'en': 624, 'que': 566}, {'que': 39}, {'<any_det>': 707, '^': 188, 'a': 881},
{'cliente': 179, 'contacto': 179, 'lead': 179, 'prospecto': 179}, {'un': 1139}, {'': (8, 'asked'), 'a': 734}, {'que':
681, 'qué': 681}, {'como': 681, 'cómo': 681, 'por': 1142, 'que': 681, 'qué': 681}, {'como': 681, 'cómo': 681, 'el':
681, 'la': 681, 'las': 681, 'los': 681}, {'N': 1144}, {'como': 681, 'cómo': 681, 'el': 681, 'la': 681, 'las': 681,
'lo': 681, 'los': 681, 'por': 1142}, {'paso': 1146}, {'a': 1147}, {'a': 1145, 'bien': 1146, 'como': 681, 'cómo': 681,
'el': 681, 'la': 681, 'las': 681, 'lo': 681, 'los': 681, 'paso': 1148, 'por': 1142, 'que': 681, 'qué': 681}, {'': (5,
'mine'), '0': 141, 'a': 766, 'cien': 141, 'cincuenta': 141, 'treinta': 141, 'unos': 141, 'veinte': 141}, {'el': 188,
'la': 188, 'las': 188, 'los': 188, 'un': 188, 'una': 188}, {'^': 1151}, {'N': 1152}, {'^': 188, 'audio': 156}, {'0':
219, '<my>': 219, 'a': 1153, 'aquel': 219, 'aquella': 219, 'cien': 219, 'dinero': 219, 'el': 219, 'la': 219, 'las':
219, 'los': 219, 'un': 1154, 'una': 219}, {'^': 638, 'a': 640}, {'suerte': 1156}, {'correcciones': 186},
{'comentarios': 186, 'correcciones': 186, 'notas': 186}, {'con': 1158, 'corregida': 186, 'corregido': 186,
'corregidos': 186, 'mis': 1159}, {'direccion': 156, 'numero': 156, 'número': 156, 'ok': 156, 'palabra': 156,
'respuesta': 156, 'tarjeta': 156, 'telefono': 156, 'teléfono': 156, 'visto': 156}, {'devolucion': 186, 'evaluacion':
186}, {'aliento': 639, 'animo': 639, 'animos': 639, 'fuerza': 639, 'ánimo': 639}, {'^': 680, 'con': 681}, {'clases':
789, 'devolucion': 186, 'evaluacion': 186, 'hora': 789, 'horas': 789, 'mano': 1164, 'sesiones': 789}, {'0': 790,
'<any_det>': 707, '<my>': 1161, 'a': 881, 'aliento': 639, 'animo': 1156, 'animos': 1156, 'cuatro': 790, 'dos': 790,
'fuerza': 1156, 'gracias': 635, 'la': 1162, 'las': 799, 'mi': 803, 'mis': 803, 'mucha': 1163, 'mucho': 1163, 'muchos':
1163, 'su': 1162, 'tres': 790, 'una': 1165, 'varias': 790, 'ánimo': 1156}, {'0': 790, 'aliento': 639, 'animo': 639,
'animos': 639, 'cuatro': 790, 'dos': 790, 'fuerza': 639, 'mucha': 1163, 'mucho': 1163, 'muchos': 1163, 'tres': 790,
'una': 790, 'varias': 790, 'ánimo': 639}, {'mano': 1164}, {'porras': 1156, 'una': 1168}, {'...': 873, 'a': 681,
'como': 681, 'cómo': 681, 'el': 681, 'la': 681, 'las': 681, 'los': 681}, {'N': 1170, '^': 680}, {'<any_det>': 681,
'a': 1171, 'bien': 1146, 'como': 681, 'cómo': 681, 'el': 681, 'la': 681, 'las': 681, 'lo': 681, 'los': 681, 'paso':
1148, 'por': 1142}, {'la': 1162, 'su': 1162, 'una': 1162}, {'': (23, 'contact'), 'cliente': 179, 'contacto': 179,
'lead': 179, 'prospecto': 179}, {'<any_det>': 707, 'a': 881, 'con': 1158, 'corregida': 186, 'corregido': 186,
'corregidos': 186, 'mis': 1159, 'un': 1174}, {'': (23, 'contact'), 'para': 889}, {'debiendo': 39}, {'^': 680, 'a':
681, 'como': 681, 'cómo': 681, 'el': 681, 'la': 681, 'las': 681, 'lo': 681, 'los': 681, 'por': 1142, 'que': 681,
'qué': 681}, {'N': 1178, '^': 680}, {'^': 680, 'a': 1179, 'como': 681, 'cómo': 681, 'el': 681, 'la': 681, 'las': 681,
'lo': 681, 'los': 681, 'por': 1142, 'que': 681, 'qué': 681}, {'ensenado': 1180, 'ensenando': 1180, 'explicado': 1180,
'explicando': 1180, 'mostrando': 1180}, {'<any_det>': 681, 'a': 1171, 'bien': 1146, 'como': 681, 'cómo': 681, 'el':
681, 'la': 681, 'las': 681, 'lo': 681, 'los': 681, 'paso': 1148, 'por': 1142, 'que': 681, 'qué': 681}, {'<any_det>':
193, '<my>': 188}, {'^': 1183}, {'N': 1184}, {'<my>': 219, 'a': 1185}, {'<any_det>': 1132, '<good>': 1042, '<pro>':
179, 'a': 1133, 'al': 1133}, {'<any_det>': 1132, '<good>': 1042, '<pro>': 179, 'N': 1187}, {'<any_det>': 1132,
'<good>': 1042, '<pro>': 179, 'a': 1188, 'al': 1133}, {'aquel': 219, 'aquella': 219, 'el': 219, 'esa': 219, 'ese':
219, 'la': 219, 'las': 219, 'los': 219, 'un': 219, 'una': 219, 'unas': 219, 'unos': 219}, {'a': 681, 'como': 681,
'cómo': 681, 'el': 681, 'la': 681, 'las': 681, 'los': 681, 'por': 1142, 'que': 681, 'qué': 681}, {'N': 1191, '^':
680}, {'a': 1192, 'como': 681, 'cómo': 681, 'el': 681, 'la': 681, 'las': 681, 'los': 681, 'por': 1142, 'que': 681,
'qué': 681}, {'direccion': 156, 'numero': 156, 'número': 156, 'ok': 156, 'palabra': 156, 'respuesta': 156, 'visto':
156}, {'aliento': 639, 'animo': 639, 'animos': 639, 'apoyo': 639, 'fuerza': 639, 'ánimo': 639}, {'0': 790,
'<any_det>': 197, '<my>': 1194, 'a': 1016, 'aliento': 639, 'animo': 639, 'animos': 639, 'apoyo': 639, 'cuatro': 790,
'dos': 790, 'fuerza': 639, 'mucha': 1195, 'mucho': 1195, 'muchos': 1195, 'tres': 790, 'una': 790, 'varias': 790,
'ánimo': 639}, {'<any_det>': 197, '^': 1151}, {'N': 1197}, {'<any_det>': 197, '<my>': 219, 'a': 1198, 'aquel': 219,
'aquella': 219, 'el': 219, 'esa': 219, 'ese': 219, 'la': 219, 'las': 219, 'los': 219, 'un': 219, 'una': 219, 'unas':
219, 'unos': 219}, {'mano': 1086}, {'una': 1200}, {'^': 188, 'direccion': 156, 'numero': 156, 'número': 156, 'ok':
156, 'palabra': 156, 'respuesta': 156, 'visto': 156}, {'<any_det>': 197, '<my>': 1202, 'a': 1016}, {'<any_det>': 1132,
'<good>': 1042, '<pro>': 179, 'N': 1187, 'al': 1042, 'el': 1042, 'la': 1042, 'mi': 1042, 'nuestra': 1042, 'nuestro':
1042, 'un': 1042, 'una': 1042}, {'<any_det>': 1132, '<good>': 1042, '<pro>': 179, 'a': 1204, 'al': 1133, 'el': 1042,
'la': 1042, 'mi': 1042, 'nuestra': 1042, 'nuestro': 1042, 'un': 1042, 'una': 1042}, {'<any_det>': 197, '<my>': 219,
'a': 1016}, {'0': 219, '<my>': 219, 'a': 1153, 'aquel': 219, 'aquella': 219, 'cien': 219, 'dinero': 219, 'el': 219,
'esa': 219, 'ese': 219, 'la': 219, 'las': 219, 'los': 219, 'un': 219, 'una': 219, 'unas': 219, 'unos': 219}, {'': (5,
'mine'), '^': 39}, {'': (5, 'mine'), '^': 39, 'que': 1208}, {'<my>': 219, 'aquel': 219, 'aquella': 219, 'el': 219,
'esa': 219, 'ese': 219, 'la': 219, 'las': 219, 'los': 219, 'un': 219, 'una': 219, 'unas': 219, 'unos': 219},
{'<lent>': 1186, 'aconsejado': 1189, 'alentado': 639, 'animado': 639, 'asegurado': 571, 'comentado': 1126,
'compartido': 1190, 'consolado': 639, 'contado': 1193, 'corregido': 1126, 'dado': 1196, 'dejado': 1199, 'dicho': 1021,
'echado': 1201, 'ensenado': 1180, 'ensenando': 1180, 'enviado': 1203, 'explicado': 1180, 'explicando': 1180,
'facilitado': 1020, 'felicitado': 639, 'indicado': 1205, 'jurado': 571, 'mandado': 1203, 'mostrado': 1193,
'mostrando': 1180, 'pasado': 1206, 'pedido': 1025, 'presentado': 721, 'prestado': 1207, 'prometido': 1209,
'recomendado': 1205, 'regalado': 1210, 'repasado': 1126, 'revisado': 1126, 'sugerido': 1189, 'tranquilizado': 639},
{'<any_det>': 197, '<my>': 1194, 'a': 1016, 'aliento': 639, 'animo': 639, 'animos': 639, 'apoyo': 639, 'fuerza': 639,
'mucha': 1195, 'mucho': 1195, 'muchos': 1195, 'ánimo': 639}, {'<my>': 219, 'a': 1153, 'aquel': 219, 'aquella': 219,
'el': 219, 'esa': 219, 'ese': 219, 'la': 219, 'las': 219, 'los': 219, 'un': 219, 'una': 219, 'unas': 219, 'unos':
219}, {'<lent>': 1186, 'aconsejado': 1189, 'alentado': 639, 'animado': 639, 'asegurado': 571, 'comentado': 1126,
'compartido': 1190, 'consolado': 639, 'contado': 1193, 'corregido': 1126, 'dado': 1212, 'dejado': 1199, 'echado':
1201, 'ensenado': 1180, 'ensenando': 1180, 'enviado': 1203, 'explicado': 1180, 'explicando': 1180, 'facilitado': 1020,
'felicitado': 639, 'indicado': 1189, 'jurado': 571, 'mandado': 1203, 'mostrado': 1193, 'mostrando': 1180, 'pasado':
1206, 'presentado': 721, 'prestado': 1213, 'prometido': 571, 'recomendado': 1205, 'regalado': 1210, 'repasado': 1126,
'revisado': 1126, 'sugerido': 1189, 'tranquilizado': 639}, {'animo': 1156, 'ánimo': 1156}, {'el': 1215}, {'': (23,
'contact'), 'cliente': 179, 'contacto': 179, 'lead': 179, 'mensaje': 156, 'prospecto': 179}, {'<any_det>': 707, 'a':
881, 'con': 1158, 'corregida': 186, 'corregido': 186, 'corregidos': 186, 'mis': 1159, 'un': 1217}, {'<any_det>': 707,
'a': 881, 'con': 1158, 'corregida': 186, 'corregido': 186, 'corregidos': 186, 'mis': 1159, 'un': 1139}, {'^': 806,
'en': 624, 'que': 566}, {'': (8, 'asked'), 'N': 1220}, {'opinion': 734}, {'': (8, 'asked'), 'a': 1221, 'ayuda': 734,
'consejo': 734, 'en': 624, 'opinion': 734, 'que': 566, 'su': 1222}, {'N': 654, 'a': 655, 'la': 1162, 'su': 1162,
'una': 1162}, {'': (19, 'gave:resource'), 'el': 188, 'la': 188, 'las': 188, 'los': 188, 'un': 188, 'una': 188}, {'^':
1225}, {'N': 1226}, {'0': 219, '<my>': 219, '^': 188, 'a': 1227, 'cien': 219, 'dinero': 219}, {'de': 39, 'debiendo':
39, 'en': 39}, {'<any_det>': 1132, '<good>': 1042, '<pro>': 179, 'N': 1134, 'al': 1042, 'el': 1042, 'la': 1042, 'mi':
1042, 'nuestra': 1042, 'nuestro': 1042, 'un': 1042, 'una': 1042}, {'<any_det>': 1132, '<good>': 1042, '<pro>': 179,
'N': 179, 'a': 1230, 'al': 1133, 'el': 1042, 'en': 624, 'la': 1042, 'mi': 1042, 'nuestra': 1042, 'nuestro': 1042,
'que': 566, 'un': 1042, 'una': 1042}, {'<my>': 102, 'el': 102, 'la': 102, 'las': 102, 'los': 102}, {'^': 1232}, {'a':
39}, {'<handed1>': 1124, '<lent1>': 1125, '<read1>': 1126, '<told1>': 1127, '<vowed1>': 1129, '^': 1131, 'aconseje':
1136, 'agradeci': 635, 'agradecimos': 635, 'asegure': 1137, 'ayude': 1086, 'comparti': 1138, 'consegui': 1140,
'consultamos': 1141, 'consulte': 1141, 'consulté': 1141, 'contamos': 1143, 'conte': 1149, 'conteste': 156, 'cubri':
1090, 'debemos': 39, 'debo': 1150, 'deje': 1155, 'dejé': 1155, 'derive': 1140, 'desee': 1157, 'devolvi': 1160, 'di':
1166, 'dije': 821, 'dijimos': 824, 'dimos': 1167, 'eche': 1169, 'ensene': 1172, 'enseno': 401, 'enseño': 401,
'entregue': 1173, 'envie': 1175, 'envié': 1175, 'escribi': 1176, 'escribí': 1176, 'estoy': 1177, 'estuve': 1181,
'estuvimos': 1181, 'explicamos': 1143, 'explique': 1182, 'expliqué': 1182, 'hable': 156, 'hablé': 156, 'hace': 399,
'he': 1211, 'hemos': 1214, 'hice': 1173, 'indique': 1205, 'insisti': 627, 'insistimos': 627, 'levante': 1216,
'levanté': 1216, 'llame': 156, 'llamé': 156, 'mande': 1218, 'mandé': 1218, 'marque': 156, 'marqué': 156, 'mostre':
1182, 'ofreci': 39, 'pase': 1219, 'pasé': 1219, 'pedi': 1223, 'pedimos': 1141, 'preguntamos': 1141, 'pregunte': 1141,
'pregunté': 1141, 'presente': 1224, 'presenté': 1224, 'preste': 1228, 'presté': 1228, 'prometi': 1027, 'prometimos':
1027, 'propuse': 627, 'quede': 1229, 'quedé': 1229, 'recomende': 1231, 'recomiendo': 1189, 'reemplace': 749, 'referi':
1140, 'regale': 219, 'regalé': 219, 'respondi': 156, 'rogue': 627, 'subi': 1216, 'sugeri': 1231, 'supli': 1090,
'sustitui': 1090, 'tenemos': 1137, 'tengo': 1137, 'urge': 1233, 'vamos': 1234, 'voy': 1234}, {'<paper>': 702},
{'<any_det>': 1236, 'el': 70, 'en': 70, 'la': 70, 'las': 70, 'lo': 70, 'los': 70, 'que': 70, 'sobre': 70, 'un': 70,
'una': 70}, {'<give1>': 39, 'acabo': 39, 'apunto': 39, 'arreglo': 39, 'bajo': 39, 'corrijo': 39, 'dejare': 39, 'dejo':
39, 'edito': 39, 'escaneo': 39, 'grabo': 39, 'guardo': 39, 'hago': 1130, 'hare': 1130, 'imprimo': 39, 'instalo': 39,
'monto': 39, 'redacto': 39, 'reparo': 39, 'reservo': 39, 'subo': 39, 'termino': 39, 'traduzco': 39}, {'N': 39}, {'':
(5, 'mine'), 'a': 1239}, {'0': 219, '<my>': 219, 'a': 1153, 'aquel': 219, 'aquella': 219, 'cien': 219, 'dinero': 219,
'el': 219, 'la': 219, 'las': 219, 'los': 219, 'un': 219, 'una': 219}, {'clases': 789, 'devolucion': 186, 'evaluacion':
186, 'hora': 789, 'horas': 789, 'sesiones': 789}, {'0': 790, '<any_det>': 707, '<my>': 1161, 'a': 881, 'aliento': 639,
'animo': 1156, 'animos': 1156, 'cuatro': 790, 'dos': 790, 'fuerza': 1156, 'gracias': 635, 'la': 1162, 'las': 799,
'mi': 803, 'mis': 803, 'mucha': 1163, 'mucho': 1163, 'muchos': 1163, 'su': 1162, 'tres': 790, 'una': 1242, 'varias':
790, 'ánimo': 1156}, {'porras': 1156}, {'<lent>': 1186, 'aconsejado': 1189, 'asegurado': 571, 'comentado': 1126,
'compartido': 1190, 'contado': 1193, 'corregido': 1126, 'dado': 1196, 'dejado': 1199, 'dicho': 1021, 'echado': 1201,
'ensenado': 1180, 'ensenando': 1180, 'enviado': 1203, 'explicado': 1180, 'explicando': 1180, 'facilitado': 1020,
'indicado': 1205, 'jurado': 571, 'mandado': 1203, 'mostrado': 1193, 'mostrando': 1180, 'pasado': 1206, 'pedido': 1025,
'presentado': 721, 'prestado': 1207, 'prometido': 1209, 'recomendado': 1205, 'regalado': 1210, 'repasado': 1126,
'revisado': 1126, 'sugerido': 1189}, {'<lent>': 1186, 'aconsejado': 1189, 'asegurado': 571, 'comentado': 1126,
'compartido': 1190, 'contado': 1193, 'corregido': 1126, 'dado': 1212, 'dejado': 1199, 'echado': 1201, 'ensenado':
1180, 'ensenando': 1180, 'enviado': 1203, 'explicado': 1180, 'explicando': 1180, 'facilitado': 1020, 'indicado': 1189,
'jurado': 571, 'mandado': 1203, 'mostrado': 1193, 'mostrando': 1180, 'pasado': 1206, 'presentado': 721, 'prestado':
1213, 'prometido': 571, 'recomendado': 1205, 'regalado': 1210, 'repasado': 1126, 'revisado': 1126, 'sugerido': 1189},
{'<handed1>': 1124, '<lent1>': 1125, '<read1>': 1126, '<told1>': 1127, '<vowed1>': 1129, '^': 1238, 'aconseje': 1136,
'agradeci': 635, 'agradecimos': 635, 'comparti': 1138, 'consegui': 1140, 'consultamos': 1141, 'consulte': 1141,
'consulté': 1141, 'contamos': 1143, 'conte': 1149, 'debo': 1240, 'deje': 1241, 'dejé': 1241, 'derive': 1140, 'desee':
1157, 'devolvi': 1160, 'di': 1243, 'dije': 821, 'dijimos': 824, 'dimos': 1167, 'eche': 1244, 'ensene': 1172, 'enseno':
401, 'enseño': 401, 'entregue': 1173, 'envie': 1219, 'envié': 1219, 'estuve': 1181, 'estuvimos': 1181, 'explicamos':
1143, 'explique': 1182, 'expliqué': 1182, 'he': 1245, 'hemos': 1246, 'hice': 1173, 'indique': 1205, 'insisti': 627,
'insistimos': 627, 'levante': 1216, 'levanté': 1216, 'mande': 1219, 'mandé': 1219, 'mostre': 1182, 'ofreci': 39,
'pase': 1219, 'pasé': 1219, 'pedi': 1223, 'pedimos': 1141, 'preguntamos': 1141, 'pregunte': 1141, 'pregunté': 1141,
'presente': 1224, 'presenté': 1224, 'preste': 1228, 'presté': 1228, 'prometi': 1027, 'prometimos': 1027, 'propuse':
627, 'quede': 1229, 'quedé': 1229, 'recomende': 1231, 'recomiendo': 1189, 'referi': 1140, 'regale': 219, 'regalé':
219, 'rogue': 627, 'subi': 1216, 'sugeri': 1231, 'tenemos': 1137, 'tengo': 1137}, {'perdida': 79}, {'...': 698,
'perdida': 79, 'suya': 1248}, {'perdidas': 79}, {'es': 144}, {'hacer': 1251}, {'que': 1252}, {'deberia': 1252,
'deberiamos': 1252, 'tenemos': 1253, 'tengo': 1253}, {'<called1>': 156, '<moved3>': 1071, '<off>': 79, '<sent_to>':
268, '^': 1085, 'alente': 639, 'anime': 639, 'apoye': 639, 'avise': 566, 'avisé': 566, 'ayude': 1086, 'cambiamos':
1087, 'conecte': 1088, 'console': 639, 'convenci': 1089, 'cubri': 1090, 'debo': 39, 'dejamos': 1092, 'echo': 1094,
'extrano': 79, 'felicite': 639, 'he': 1095, 'hemos': 1095, 'informe': 566, 'informé': 566, 'lei': 1100, 'movemos':
1087, 'pasamos': 1087, 'persigo': 79, 'presente': 1088, 'presenté': 1088, 'puse': 1108, 'que': 1254, 'recomende':
1109, 'reemplace': 749, 'supe': 1100, 'supli': 1090, 'sustitui': 1090, 'tranquilice': 639, 'vi': 1100}, {'juntos':
719}, {'<called1>': 156, '^': 1111, 'conecte': 654, 'cual': 0, 'cuales': 0, 'dos': 1256, 'he': 1114, 'hemos': 1114,
'lei': 1100, 'presente': 1118, 'presenté': 1118, 'puse': 1120, 'supe': 1100, 'vi': 1100}, {'^': 178, 'a': 179},
{'vida': 179}, {'de': 1259}, {'curriculum': 179, 'currículum': 179, 'cv': 1258, 'hoja': 1260}, {'<any_det>': 707,
'<their>': 1261, '^': 708, 'a': 881}, {'': (23, 'contact'), '<link>': 156}, {'': (13, 'talk'), 'como': 0, 'cuando': 0,
'cuándo': 0, 'cómo': 0, 'de': 0, 'por': 475, 'que': 0, 'si': 0, 'sobre': 0}, {'para': 0, 'q': 0, 'que': 0}, {'N':
1265}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'da':
605, 'dara': 605, 'deja': 407, 'dejara': 408, 'dejará': 408, 'echa': 605, 'echara': 605, 'guarda': 11, 'imprime': 11,
'presta': 408, 'prestara': 409, 'prestará': 409, 'trae': 11}, {'a': 156, 'al': 156, 'hasta': 156, 'por': 156},
{'mejor': 144, 'primero': 144}, {'que': 1264}, {'...': 416, 'N': 156, 'ayer': 632, 'hoy': 632, 'que': 423}, {'a':
1208, 'en': 141}, {'N': 1272}, {'': (5, 'mine'), 'a': 39, 'con': 1273, 'en': 39}, {'N': 156, 'ayer': 632, 'hoy': 632},
{'en': 156, 'por': 156}, {'caer': 1276}, {'voz': 156}, {'de': 1278}, {'<letter>': 156, 'mensaje': 1279, 'nota': 1279},
{'visto': 79}, {'alborotado': 79}, {'y': 1282}, {'<any_det>': 1280, '<letter>': 156, '<stood>': 79, 'botada': 79,
'botado': 79, 'en': 1281, 'mensaje': 1279, 'nota': 1279, 'varado': 79, 'vestido': 1283}, {'<hand3>': 806, '<have_to>':
241, '<send3>': 806, '<should>': 16, 'acaba': 806, 'lo': 242, 'me': 427, 'ni': 18, 'no': 429, 'nos': 428, 'tenga':
419, 'termina': 806}, {'^': 1285, 'me': 333, 'no': 318, 'nos': 333, 'yo': 431}, {'...': 434, ':': 328, '^': 435, 'de':
436, 'q': 319, 'que': 1286}, {'<hand3>': 806, '<have_to>': 241, '<send3>': 806, '<should>': 16, '<would_give>': 11,
'acaba': 806, 'lo': 242, 'me': 427, 'ni': 18, 'no': 429, 'nos': 428, 'tenga': 419, 'termina': 806}, {'^': 1288, 'la':
345, 'lo': 345, 'me': 349, 'no': 318, 'nos': 349, 'yo': 431}, {'...': 434, ':': 328, 'N': 156, '^': 435, 'ayer': 632,
'de': 436, 'hoy': 632, 'mejor': 144, 'primero': 144, 'q': 319, 'que': 1289}, {'<tip>': 145}, {'^': 16, 'de': 144,
'que': 144}, {'consejo': 1292, 'dato': 1292, 'tip': 1292}, {'espalda': 79}, {'...': 1291, 'como': 1293, 'el': 1293,
'esquinazo': 79, 'este': 1293, 'la': 1294, 'largas': 79, 'planton': 79, 'un': 1293}, {'': (5, 'mine'), 'de': 39}, {'':
(5, 'mine'), 'de': 39, 'yo': 1296}, {'de': 608, 'que': 0}, {'<any_det>': 1280, '<letter>': 156, 'mensaje': 1279,
'nota': 1279}, {'<giveinf>': 39, 'el': 35, 'la': 35, 'las': 35, 'los': 35}, {'el': 35, 'la': 35, 'las': 35, 'los':
35}, {'^': 1301}, {'^': 1300, 'aun': 1302, 'el': 35, 'la': 35, 'que': 900, 'su': 35, 'sus': 35, 'todavia': 1302},
{'^': 1301, 'aun': 1302, 'todavia': 1302}, {'': (13, 'talk'), 'que': 0, 'si': 0}, {'esquinazo': 79, 'largas': 79,
'planton': 79}, {'<hand3>': 806, '<have_to>': 241, '<send3>': 806, '<should>': 16, 'acaba': 806, 'lo': 242, 'me': 417,
'no': 420, 'nos': 418, 'tenga': 419, 'termina': 806}, {'': (13, 'talk'), '^': 1307, 'me': 379, 'no': 317, 'nos': 379,
'yo': 422}, {'': (13, 'talk'), '...': 326, 'que': 1308, 'si': 0}, {'<called_pp>': 156, 'aconsejado': 354,
'adelantado': 412, 'asegurado': 443, 'comentado': 1305, 'confirmado': 1305, 'contado': 1305, 'dado': 1306,
'desaconsejado': 144, 'dicho': 1309, 'escrito': 156, 'explicado': 1305, 'garantizado': 443, 'jurado': 443, 'llamado':
156, 'marcado': 156, 'pedido': 448, 'preguntado': 1305, 'prometido': 449, 'quedado': 384, 'quitado': 452,
'recomendado': 354, 'sugerido': 354, 'telefoneado': 156, 'wasapeado': 156}, {'de': 0, 'del': 0, 'sobre': 0},
{'<called_pp>': 156, 'dado': 1306, 'escrito': 156, 'llamado': 156, 'marcado': 156, 'telefoneado': 156, 'wasapeado':
156}, {'a': 141, 'en': 141}, {'N': 1313}, {'a': 1208, 'con': 1314}, {'a': 141}, {'comprometido': 1315, 'cruzado': 156,
'encontrado': 156, 'enterado': 1298, 'juntado': 156, 'ofrecido': 1316, 'reunido': 156, 'tomado': 156, 'visto': 156},
{'a': 23, 'al': 23}, {'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'<any_det>': 13}, {'^': 1320}, {'D': 23, 'a':
23, 'en': 23}, {'confirmado': 914, 'contado': 914, 'dicho': 914, 'explicado': 914}, {'<give3>': 466, '^': 467,
'confirmo': 914, 'confirmó': 914, 'conto': 914, 'dijo': 914, 'explico': 914, 'explicó': 914, 'ha': 1323, 'han': 1323},
{'a': 39, 'para': 39}, {'': (0, 'missed'), 'N': 79}, {'completo': 79}, {'': (0, 'missed'), 'a': 1326, 'completamente':
79, 'contestar': 79, 'de': 79, 'del': 79, 'el': 79, 'escribir': 79, 'felicitar': 79, 'ir': 79, 'la': 79, 'llamar': 79,
'llamarla': 79, 'llamarlo': 79, 'lo': 79, 'mandar': 79, 'por': 1327, 'que': 79, 'responder': 79}, {'': (0, 'missed'),
'a': 1326, 'completamente': 79, 'contestar': 79, 'de': 1328, 'del': 79, 'el': 79, 'escribir': 79, 'felicitar': 79,
'ir': 79, 'la': 79, 'llamar': 79, 'llamarla': 79, 'llamarlo': 79, 'lo': 79, 'mandar': 79, 'por': 1327, 'que': 79,
'responder': 79}, {'^': 446, 'le': 141, 'les': 141, 'que': 473, 'se': 822}, {'': (11, 'thinking'), 'como': 0,
'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 475, 'si': 0}, {'^':
260, 'de': 330, 'en': 330}, {'esperando': 79, 'sin': 79}, {'de': 330, 'debiendo': 330, 'en': 330, 'mal': 79}, {'': (5,
'mine'), '<giveinf>': 39}, {'': (2, 'plan'), 'mi': 1208, 'mí': 1208}, {'D': 23, '^': 1335, 'a': 1336, 'con': 23, 'el':
23, 'en': 23}, {'juntar': 23, 'reunir': 23, 'ver': 23}, {'a': 1338}, {'<advises>': 155, '<called3>': 156, '<met1>':
1263, '<moved3>': 1071, '<off>': 79, '<says>': 1264, '<sent_to>': 268, '<urges>': 403, '<vowed3>': 406, '<wrote3>':
1266, '^': 1267, 'acerque': 1268, 'acerqué': 1268, 'acompanaron': 719, 'acompano': 719, 'acompañó': 719, 'aconsejo':
1269, 'acorde': 896, 'acuerdo': 896, 'adelanto': 412, 'advierte': 413, 'advirtio': 413, 'alerto': 413, 'anticipo':
412, 'anticipó': 412, 'aseguro': 308, 'avanzo': 412, 'aviso': 1270, 'avisó': 1270, 'bailo': 79, 'clavo': 79,
'comento': 1271, 'comprometi': 1274, 'comprometo': 1234, 'confirma': 1270, 'confirmo': 1275, 'confirmó': 1275,
'conto': 1275, 'debe': 426, 'deben': 426, 'decia': 433, 'deje': 1277, 'dejo': 1284, 'dejé': 1277, 'dejó': 1284,
'desaconsejado': 144, 'dice': 1287, 'dijo': 1290, 'dio': 1295, 'embarco': 79, 'encargo': 1297, 'encontre': 156,
'entere': 1298, 'entero': 1298, 'envio': 1299, 'envió': 1299, 'fallo': 79, 'falta': 1303, 'faltan': 1304, 'falto':
261, 'ghosteo': 79, 'gustaria': 70, 'ha': 1310, 'habla': 1311, 'hablo': 1311, 'habló': 1311, 'han': 1312, 'he': 1317,
'iba': 454, 'iban': 454, 'insiste': 459, 'insistio': 464, 'invita': 1318, 'invitan': 1318, 'juntamos': 1319,
'juntare': 23, 'junto': 1319, 'la': 468, 'las': 468, 'llega': 1321, 'llegara': 1321, 'lleva': 1322, 'lo': 1324, 'los':
468, 'mando': 1299, 'mandó': 1299, 'ofreci': 1325, 'olvide': 1329, 'olvidé': 1329, 'paso': 1299, 'pasó': 1299,
'perdi': 942, 'pide': 471, 'pidio': 1330, 'planto': 79, 'pregunta': 476, 'preguntaba': 476, 'pregunto': 1331,
'preguntó': 476, 'previno': 413, 'promete': 449, 'prometio': 478, 'queda': 1332, 'quedaron': 384, 'quede': 1333,
'quedo': 1334, 'quedé': 1333, 'quedó': 1334, 'quita': 452, 'quitado': 452, 'quito': 452, 'reclama': 480, 'reclamo':
480, 'recoge': 1322, 'recomendo': 1269, 'reenvio': 1299, 'reenvió': 1299, 'reunimos': 1319, 'reunire': 23, 'reuno':
1319, 'solto': 481, 'tenia': 454, 'tenian': 454, 'tiene': 483, 'tienen': 484, 'toca': 1337, 'tocara': 1319, 'toco':
261, 'va': 487, 'van': 487, 'vemos': 1319, 'veo': 1319, 'vere': 23, 'vi': 156, 'voy': 1339}, {'tarea': 39},
{'gracias': 634}, {'N': 874}, {'a': 1343}, {'<their>': 1261}, {'N': 79}, {'de': 1346}, {'^': 764, 'de': 772, 'que':
772}, {'fono': 79, 'telefono': 79, 'teléfono': 79}, {'': (0, 'missed'), 'llamada': 79}, {'llamadas': 79}, {'': (0,
'missed'), 'el': 1349, 'la': 1350, 'las': 1351, 'mis': 79, 'nada': 79}, {'ni': 1346}, {'aparecido': 79, 'cogido': 79,
'contestado': 79, 'llamado': 79, 'respondido': 79, 'venido': 79}, {'contestado': 79, 'devuelto': 79, 'dicho': 79,
'escrito': 79, 'felicitado': 79, 'llamado': 79, 'mandado': 79, 'respondido': 79, 'saludado': 79}, {'he': 1355,
'hemos': 1355}, {'<answers>': 1352}, {'digno': 79, 'molesto': 79, 'presento': 79, 'presentó': 79}, {'<answers>': 1352,
'N': 1353, 'aparece': 79, 'aparecio': 79, 'asomo': 79, 'aviso': 79, 'avisó': 79, 'contesto': 79, 'contestó': 79, 'ha':
1354, 'han': 1354, 'la': 1356, 'las': 1356, 'le': 1356, 'les': 1356, 'llamo': 79, 'llamó': 79, 'lo': 1356, 'los':
1356, 'me': 1357, 'nos': 1357, 'noticias': 643, 'novedades': 643, 'rastro': 643, 'respondio': 79, 'se': 1358,
'senales': 643, 'vino': 79}, {'hablado': 79, 'visto': 79}, {'dio': 79, 'hizo': 79, 'pudo': 79}, {'<seen1>': 79, 'he':
1360, 'hemos': 1360, 'se': 1361}, {'con': 79}, {'<see_inf>': 79, 'dar': 1363}, {'<see_inf>': 79, 'a': 1364, 'dar':
1363}, {'': (0, 'missed'), 'fijo': 79, 'movil': 79, 'móvil': 79, 'telefono': 79, 'teléfono': 79}, {'': (0, 'missed'),
'el': 1366, 'fijo': 79, 'la': 1366, 'movil': 79, 'móvil': 79, 'telefono': 79, 'teléfono': 79}, {'manera': 940}, {'':
(0, 'missed'), '<inf>': 79, '<see_inf>': 79, 'ser': 79}, {'lugar': 79}, {'aparecido': 79, 'cogido': 79, 'conseguido':
668, 'contestado': 79, 'habido': 1368, 'llamado': 79, 'llegado': 669, 'logrado': 668, 'podido': 1369, 'respondido':
79, 'tenido': 1370, 'venido': 79}, {'nadie': 79}, {'': (0, 'missed'), '<date>': 79, 'manera': 643}, {'': (0,
'missed'), '<inf>': 79, '<see_inf>': 79, 'contactar': 79, 'dar': 1363, 'felicitar': 79, 'hablar': 79, 'localizar':
79}, {'conseguido': 1374, 'hablado': 79, 'llegado': 669, 'logrado': 668, 'podido': 1374, 'recibi': 673, 'recibido':
673, 'visto': 79}, {'conseguido': 668, 'hablado': 79, 'llegado': 669, 'logrado': 668, 'podido': 668, 'recibi': 673,
'recibido': 673, 'visto': 79}, {'': (0, 'missed'), '<date>': 79, 'manera': 940}, {'cogido': 79}, {'atiende': 79,
'coge': 79, 'cogia': 79, 'cogio': 79, 'contesta': 79, 'ha': 1378, 'he': 1355, 'hemos': 1355}, {'celebrarse': 79},
{'a': 1380, 'nunca': 79}, {'<inf>': 79}, {'a': 1382}, {'caso': 79}, {'atendido': 79, 'cogido': 79, 'contestado': 79,
'devuelto': 79, 'escrito': 79, 'hecho': 1384, 'llamado': 79, 'respondido': 79}, {'atiende': 79, 'coge': 79, 'cogia':
79, 'cogio': 79, 'contesta': 79, 'ha': 1378}, {'<answers>': 1352, 'anime': 1383, 'atiende': 79, 'atrevi': 1383,
'coge': 1367, 'cogia': 79, 'cogio': 79, 'contesta': 79, 'descolgo': 1367, 'descuelga': 1367, 'ha': 1385, 'han': 1385,
'la': 1386, 'lo': 1386}, {'<answers>': 1352, 'atiende': 79, 'coge': 1367, 'cogia': 79, 'cogio': 79, 'contesta': 79,
'descolgo': 1367, 'descuelga': 1367, 'ha': 1385, 'han': 1385, 'la': 1386, 'lo': 1386}, {'ir': 942}, {'nada': 643},
{'celebro': 79, 'dio': 940, 'hizo': 940, 'nada': 643, 'presento': 79, 'presentó': 79, 'pudo': 940, 'realizo': 79},
{'de': 1382, 'para': 1382}, {'ganas': 1392, 'ocasion': 1392, 'tiempo': 1392}, {'poder': 569}, {'a': 1394},
{'<answers>': 1352, '<clitic>': 1362, '<managed1>': 1365, '<seen1>': 79, 'acudio': 79, 'aparecieron': 79, 'aparecio':
79, 'atiende': 79, 'coge': 1367, 'cogia': 79, 'cogio': 79, 'contesta': 79, 'descolgo': 1367, 'descuelga': 1367,
'disponible': 79, 'ha': 1371, 'habia': 1372, 'han': 1354, 'hay': 1373, 'he': 1375, 'hemos': 1376, 'hubo': 1377, 'la':
1379, 'las': 1356, 'le': 1356, 'les': 1356, 'llego': 1381, 'llegue': 943, 'lo': 1379, 'localizado': 79, 'los': 1356,
'me': 1387, 'nos': 1388, 'olvidar': 262, 'olvidarme': 262, 'podia': 569, 'podre': 569, 'pude': 1389, 'puedo': 569,
'recibi': 673, 'recibido': 673, 'responde': 79, 'sabemos': 1390, 'se': 1391, 'sé': 1390, 'tuve': 1393, 'tuvimos': 940,
'tuvo': 1370, 'vino': 1372, 'voy': 1395}, {'': (5, 'mine'), 'a': 39, 'en': 39}, {'^': 1301, 'aun': 1302, 'el': 35,
'la': 35, 'que': 900, 'su': 35, 'sus': 35, 'todavia': 1302}, {'cruzado': 156, 'encontrado': 156, 'enterado': 1298,
'juntado': 156, 'reunido': 156, 'tomado': 156, 'visto': 156}, {'': (14, 'together'), 'D': 23, 'a': 23, 'con': 23,
'el': 23, 'en': 23}, {'^': 456, 'le': 141, 'les': 141, 'no': 317, 'se': 822, 'yo': 321}, {'^': 446, 'le': 141, 'les':
141, 'que': 1401, 'se': 822}, {'': (2, 'plan'), 'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'<advises>': 155,
'<called3>': 156, '<met1>': 1263, '<moved3>': 1071, '<off>': 79, '<says>': 1264, '<sent_to>': 268, '<urges>': 403,
'<vowed3>': 406, '<wrote3>': 1266, '^': 1267, 'acompano': 719, 'acompañó': 719, 'aconsejo': 1269, 'adelanto': 412,
'advierte': 413, 'advirtio': 413, 'alerto': 413, 'anticipo': 412, 'anticipó': 412, 'aseguro': 308, 'avanzo': 412,
'aviso': 1270, 'avisó': 1270, 'bailo': 79, 'clavo': 79, 'comento': 1271, 'comprometimos': 1397, 'confirma': 1270,
'confirmo': 1275, 'confirmó': 1275, 'conto': 1275, 'debe': 426, 'deben': 426, 'decia': 433, 'dejo': 1284, 'dejó':
1284, 'desaconsejado': 144, 'desencontramos': 79, 'dice': 1287, 'dijo': 1290, 'dio': 1295, 'embarco': 79, 'envio':
1299, 'envió': 1299, 'fallo': 79, 'falta': 1398, 'faltan': 1304, 'ghosteo': 79, 'gustaria': 70, 'ha': 1310, 'habla':
1311, 'hablo': 1311, 'habló': 1311, 'han': 1312, 'hemos': 1399, 'iba': 454, 'iban': 454, 'insiste': 459, 'insistio':
464, 'invita': 1318, 'invitan': 1318, 'juntamos': 1400, 'juntaremos': 23, 'junto': 1319, 'la': 468, 'las': 468,
'llega': 1321, 'llegara': 1321, 'lleva': 1322, 'lo': 1324, 'los': 468, 'mando': 1299, 'mandó': 1299, 'paso': 1299,
'pasó': 1299, 'pide': 471, 'pidio': 1402, 'planto': 79, 'pregunta': 476, 'preguntaba': 476, 'pregunto': 476,
'preguntó': 476, 'previno': 413, 'promete': 449, 'prometio': 478, 'queda': 384, 'quedaron': 384, 'quedo': 1334,
'quedó': 1334, 'quita': 452, 'quitado': 452, 'quito': 452, 'recoge': 1322, 'recomendo': 1269, 'reenvio': 1299,
'reenvió': 1299, 'reunimos': 1400, 'reuniremos': 23, 'reuno': 1319, 'solto': 481, 'tenia': 454, 'tenian': 454,
'tiene': 484, 'tienen': 484, 'toca': 1319, 'tocara': 1319, 'va': 487, 'vamos': 1339, 'van': 487, 'vemos': 1403, 'veo':
1319, 'veremos': 23, 'vimos': 719}, {'mi': 98, 'mí': 98}, {'mental': 98, 'para': 1405, 'personal': 98}, {'conseguido':
668, 'hablado': 79, 'llegado': 669, 'logrado': 668, 'podido': 668, 'visto': 79}, {'<answers>': 1352, 'llamo': 79,
'llamó': 79}, {'conecto': 79, 'conectó': 79, 'dio': 79, 'hizo': 79, 'pudo': 79}, {'<answers>': 1352, '<came3>': 79,
'<clitic>': 1362, '<managed1>': 1365, '<seen1>': 79, 'ha': 670, 'he': 1407, 'hemos': 1407, 'me': 1408, 'nos': 1357,
'se': 1409}, {'el': 940, 'la': 940, 'mi': 940, 'nuestra': 940, 'nuestro': 940}, {'de': 1411, 'el': 940, 'la': 940,
'mi': 940, 'nuestra': 940, 'nuestro': 940, 'total': 79}, {'de': 1411, 'el': 940, 'la': 940, 'mi': 940, 'nuestra': 940,
'nuestro': 940}, {'conviene': 16, 'deberia': 16, 'deberiamos': 16, 'es': 242, 'habria': 241, 'hay': 241, 'lo': 242,
'me': 243, 'tendria': 241, 'tenemos': 241, 'tengo': 241}, {'^': 16, 'es': 144, 'seria': 144}, {'ideal': 1415,
'logico': 1415, 'mejor': 1415, 'sensato': 1415, 'suyo': 1415}, {'^': 1414, 'lo': 1416}, {'error': 16}, {'locura': 16},
{'': (3, 'advice'), 'mejor': 16, 'un': 1418, 'una': 1419}, {'mejor': 16, 'un': 1418, 'una': 1419}, {'mejor': 16,
'suyo': 16}, {'vale': 16}, {'ocurra': 16}, {'me': 1424}, {'se': 1425}, {'deberia': 16, 'hay': 241}, {'conviene': 16,
'deberia': 1420, 'deberiamos': 16, 'es': 1421, 'habria': 241, 'haria': 1421, 'hay': 241, 'lo': 1422, 'mas': 1423,
'me': 243, 'mejor': 16, 'ni': 1426, 'no': 1427, 'seria': 1421, 'sobra': 16, 'tendria': 241, 'tenemos': 241, 'tengo':
241}, {'^': 1428}, {',': 1429}, {',': 1429, '^': 1414, 'lo': 1416}, {'conviene': 16, 'deberia': 16, 'deberiamos': 16,
'es': 242, 'habria': 241, 'hay': 241, 'lo': 1422, 'mas': 1423, 'me': 243, 'mejor': 16, 'ni': 1426, 'no': 1427,
'sobra': 16, 'tendria': 241, 'tenemos': 241, 'tengo': 241}, {'^': 1432}, {',': 1433}, {'<them>': 1417, '<they>': 1417,
'N': 1430, 'avisar': 608, 'avisarme': 608, 'contar': 608, 'contarme': 608, 'decir': 608, 'decirme': 608, 'el': 1431,
'ella': 1430, 'ellas': 1434, 'ellos': 1434, 'que': 649, 'él': 1431}, {'D': 169, 'buscarme': 23, 'buscarnos': 23,
'recogerme': 23, 'recogernos': 23}, {'despacho': 23}, {'oficina': 23}, {'casa': 23}, {'aca': 23, 'aqui': 23, 'casa':
23, 'el': 1437, 'la': 1438, 'mi': 1439}, {'D': 169, 'a': 1436, 'al': 170, 'para': 170, 'por': 1440}, {'saludar': 156},
{'semana': 156}, {'de': 1443}, {'dia': 156, 'fin': 1444, 'finde': 156}, {'noche': 156, 'tarde': 156}, {'...': 117,
'casa': 156, 'lo': 956}, {'momento': 156, 'rato': 156, 'segundo': 156}, {'...': 648, 'a': 1442, 'el': 1445, 'la':
1446, 'por': 1447, 'un': 1448}, {'D': 169, 'a': 1436, 'al': 170, 'para': 170}, {'N': 880, 'saludar': 156, 'ver': 156},
{'': (23, 'contact'), 'lo': 956}, {'...': 648, '<any_det>': 707, '<their>': 1261, '^': 708, 'a': 1451, 'el': 1445,
'la': 1446, 'por': 1452, 'un': 1448}, {'...': 117}, {'por': 1454}, {'': (8, 'asked'), '^': 806, 'en': 624, 'que':
566}, {'N': 1456}, {'a': 736}, {'a': 1457, 'ayuda': 1458, 'consejo': 1458, 'en': 624, 'opinion': 1458, 'que': 566},
{'<giveinf>': 39, '<inf_them>': 39, '<infle>': 39}, {'': (7, 'waiting'), '^': 999, 'el': 35, 'la': 35, 'lo': 35,
'que': 35, 'su': 35, 'sus': 35}, {'^': 1460, 'conectar': 770, 'de': 1461, 'del': 923, 'juntar': 770, 'presentar': 770,
'que': 772}, {'contratar': 70, 'escribir': 70, 'invitar': 70, 'llamar': 70, 'si': 70}, {'en': 1463}, {'en': 70, 'que':
70}, {'N': 774}, {'a': 1466, 'en': 773}, {'visto': 0}, {'lo': 1468, 'poco': 79}, {'<their>': 186}, {'...': 698, ':':
657}, {'a': 723, 'por': 728, 'via': 728, 'vía': 728}, {'<any_det>': 1132}, {'<any_det>': 1132, 'a': 1473, 'al': 1473},
{'N': 1067, 'a': 723, 'el': 156, 'la': 800, 'le': 801, 'por': 728, 'su': 800, 'una': 800, 'via': 728, 'vía': 728},
{'<my>': 219, '^': 709}, {'N': 1476}, {'0': 222, '<any_det>': 222, 'a': 1477, 'cien': 222, 'dinero': 222}, {'D': 663,
'^': 11}, {'^': 11, 'que': 1479}, {'N': 1027}, {'': (5, 'mine'), '^': 771, 'a': 1481, 'que': 39}, {'<date>': 23,
'paso': 98}, {'pasos': 98}, {'a': 726}, {'contacto': 1485}, {'para': 180, 'por': 180}, {'palabra': 1487}, {'buena':
1488}, {'N': 1030, 'a': 1031, 'en': 1486, 'una': 1489}, {'da': 605, 'dara': 605, 'echa': 605, 'echara': 605},
{'adelanta': 171, 'aplaza': 171, 'aplazo': 171, 'cambia': 171, 'cambio': 171, 'es': 171, 'movio': 171, 'mueve': 171,
'pasa': 171, 'paso': 171, 'pasó': 171, 'queda': 171, 'retrasa': 171, 'sera': 171, 'va': 171}, {'adelanta': 171,
'aplaza': 171, 'aplazo': 171, 'cambia': 171, 'cambio': 171, 'es': 171, 'movio': 171, 'mueve': 171, 'pasa': 171,
'paso': 171, 'pasó': 171, 'queda': 171, 'retrasa': 171, 'se': 1492, 'sera': 171, 'va': 171}, {'D': 1493}, {'D': 1493,
'para': 1494, 'prevista': 1494, 'previsto': 1494}, {'ser': 1494}, {'a': 1496}, {'^': 1491}, {'^': 1491, 'era': 1494,
'estaba': 1495, 'iba': 1497, 'le': 1498, 'me': 1498, 'nos': 1498, 'tenia': 1494, 'teniamos': 1494, 'tocaba': 1494},
{'<should>': 16, '<would_give>': 11, 'da': 605, 'dara': 605, 'echa': 605, 'echara': 605, 'no': 17}, {'olvide': 262},
{'me': 1501}, {'se': 1502}, {'<any_det>': 524, '<my>': 524}, {'^': 1504}, {'<is3>': 0, '<they>': 0, '^': 1500, 'era':
1494, 'estaba': 1495, 'iba': 1497, 'le': 1498, 'me': 1498, 'no': 1503, 'nos': 1498, 'recibiria': 1505, 'recibirian':
1505, 'tendria': 1505, 'tendrian': 1505, 'tenia': 1494, 'teniamos': 1494, 'tocaba': 1494}, {'cargo': 141}, {'D': 169,
'mi': 1507}, {'^': 510, 'mi': 741}, {'manos': 141}, {'^': 510, 'el': 978, 'mis': 1510, 'nada': 977}, {'^': 260, 'de':
906, 'el': 79, 'la': 79, 'nuestra': 79, 'nuestro': 79, 'que': 905}, {'efecto': 79}, {'<moved_pp>': 951, 'D': 169, '^':
260, 'a': 1508, 'agendada': 23, 'agendado': 23, 'al': 170, 'de': 1509, 'en': 1511, 'fijada': 23, 'para': 170,
'pendiente': 1512, 'por': 742, 'sin': 1513}, {'<them>': 1035, 'N': 1035}, {'juntarnos': 23, 'vernos': 23},
{'almorzar': 23, 'comer': 23, 'hablar': 23, 'juntarnos': 23, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23,
'a': 1034, 'con': 1515, 'de': 1516, 'el': 23, 'en': 1517, 'para': 1040}, {'la': 917, 'las': 23}, {'de': 1019, 'en':
1019, 'para': 23}, {'la': 39, 'lo': 39}, {'le': 39, 'les': 39, 'se': 1521}, {'le': 39, 'les': 39, 'se': 1521, 'yo':
1522}, {'<inf>': 23, 'D': 23, '^': 1018, 'que': 1523, 'vernos': 23}, {'': (2, 'plan'), '<inf>': 23, 'D': 23, 'vernos':
23}, {'de': 1524, 'en': 1524, 'para': 1525, 'que': 628}, {'': (23, 'contact'), '<them>': 1520, 'N': 1526}, {'^': 999,
'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'ir': 1037, 'juntarnos': 23, 'pasar': 1037, 'pasarme':
1037, 'que': 1523, 'tomar': 23, 'vernos': 23}, {'la': 1208, 'lo': 1208}, {'le': 1208, 'les': 1208, 'se': 1529}, {'le':
1208, 'les': 1208, 'se': 1529, 'yo': 1530}, {'^': 999, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23,
'hablar': 23, 'ir': 1037, 'juntarnos': 23, 'pasar': 1037, 'pasarme': 1037, 'que': 1531, 'reunirnos': 23, 'tomar': 23,
'vernos': 23}, {'': (2, 'plan'), 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'el': 23, 'juntarnos': 23,
'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1519, 'con': 1527, 'de': 1528, 'el': 23, 'en': 1532, 'para': 1533,
'pendiente': 924, 'pendientes': 924}, {'mi': 1507}, {'mis': 1510}, {'de': 906, 'que': 905}, {'a': 1535, 'de': 742,
'en': 1536, 'pendiente': 1537, 'por': 742}, {'ni': 79, 'no': 79, 'nunca': 79}, {'y': 1539}, {'...': 1540}, {'^': 510,
'llamar': 1541, 'llamarme': 1541, 'pasar': 1541, 'pasarse': 1541, 'que': 442, 'venir': 1541}, {'^': 510, 'llamar':
1541, 'llamarme': 1541, 'nada': 79, 'pasar': 1541, 'pasarse': 1541, 'que': 442, 'venir': 1541}, {'de': 1542, 'en':
1543}, {'': (5, 'mine'), '^': 999, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'ir': 1037, 'juntarnos':
23, 'pasar': 1037, 'pasarme': 1037, 'que': 1523, 'tomar': 23, 'vernos': 23}, {'': (5, 'mine'), 'le': 39}, {'': (5,
'mine'), '^': 999, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 1037, 'juntarnos':
23, 'pasar': 1037, 'pasarme': 1037, 'que': 1523, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1034,
'con': 1527, 'de': 1545, 'debiendo': 1546, 'debiendole': 39, 'el': 23, 'en': 1547, 'para': 1533}, {'la': 917, 'mi':
1507}, {'': (6, 'theirs'), '<inf_me>': 11, '<infle>': 39}, {'': (5, 'mine'), '^': 1550, 'llamar': 1541, 'llamarme':
1541, 'mi': 741, 'pasar': 1541, 'pasarse': 1541, 'que': 442, 'venir': 1541}, {'': (5, 'mine'), '^': 1550, 'el': 978,
'llamar': 1541, 'llamarme': 1541, 'mis': 1510, 'nada': 979, 'pasar': 1541, 'pasarse': 1541, 'que': 442, 'venir':
1541}, {'': (7, 'waiting'), 'me': 425, 'nos': 425}, {'': (7, 'waiting'), 'el': 35, 'la': 35, 'lo': 35, 'que': 1553,
'su': 35, 'sus': 35}, {'^': 260, 'de': 1554, 'del': 923, 'el': 79, 'la': 79, 'nuestra': 79, 'nuestro': 79, 'que':
905}, {'<moved_pp>': 951, 'a': 1549, 'atenta': 922, 'atento': 922, 'conmigo': 384, 'de': 1551, 'debiendo': 516, 'en':
1552, 'esperando': 646, 'pendiente': 1555, 'pendientes': 924, 'por': 742, 'sin': 1513}, {'^': 510, 'llamar': 1541,
'llamarme': 1541, 'mi': 741, 'pasar': 1541, 'pasarse': 1541, 'que': 442, 'venir': 1541}, {'^': 510, 'el': 978,
'llamar': 1541, 'llamarme': 1541, 'mis': 1510, 'nada': 979, 'pasar': 1541, 'pasarse': 1541, 'que': 442, 'venir':
1541}, {'<moved_pp>': 951, 'a': 1535, 'conmigo': 384, 'de': 1557, 'debiendo': 516, 'en': 1558, 'pendiente': 1512,
'por': 742, 'sin': 1513}, {'<see_inf>': 79, 'que': 368, 'saber': 0}, {'<letter>': 156}, {'<letter>': 156, 'visita':
156}, {'el': 1561, 'la': 1562, 'un': 1561, 'una': 1561}, {'^': 1320, 'a': 73}, {'colgue': 156, 'corte': 156, 'corté':
156, 'hable': 156, 'hablé': 156, 'salgo': 156, 'termino': 156}, {'<pro>': 181}, {'<good>': 1566, '<pro>': 181}, {'^':
178, 'al': 1042, 'el': 1042, 'la': 1042, 'mi': 1042, 'nuestra': 1042, 'nuestro': 1042, 'un': 1042, 'una': 1042}, {'^':
178, 'que': 566}, {'a': 1568, 'al': 1042, 'ante': 179, 'con': 179, 'el': 1042, 'en': 1569, 'la': 1042, 'mi': 1042,
'nuestra': 1042, 'nuestro': 1042, 'para': 179, 'que': 566, 'un': 1042, 'una': 1042}, {'N': 1570}, {'<any_det>': 1567,
'a': 1571, 'en': 624, 'que': 566}, {'<any_det>': 1567}, {'conectar': 770, 'juntar': 770, 'presentar': 770},
{'<any_det>': 222, 'a': 1477}, {'': (23, 'contact'), '^': 866, 'con': 868}, {'<any_det>': 186, '^': 866}, {'N': 1577},
{'<any_det>': 703, '^': 866, 'con': 1578}, {'dudas': 681}, {'sus': 1580}, {'': (23, 'contact'), '<their>': 186},
{'<any_det>': 703, '<their>': 186, 'con': 705}, {'la': 156, 'reunion': 156, 'reunirme': 156, 'reunión': 156, 'una':
156}, {'con': 73, 'de': 1584}, {'por': 23}, {'N': 156, 'tambien': 632, 'también': 632}, {'': (0, 'missed'), '<date>':
79, 'el': 940, 'la': 940}, {'de': 0}, {'nada': 79}, {'en': 1590}, {'anulado': 79, 'aplazado': 79, 'caido': 79,
'cancelado': 79, 'ofrecido': 538, 'quedado': 1591, 'suspendido': 79}, {'ido': 79}, {'anulado': 79, 'aplazado': 79,
'caido': 79, 'cancelado': 79, 'ofrecido': 538, 'suspendido': 79}, {'<give1>': 39, 'acerco': 43, 'dejo': 43,
'devuelvo': 43, 'doy': 43, 'envio': 43, 'envío': 43, 'hago': 1130, 'hare': 1130, 'llevo': 43, 'mando': 43, 'paso': 43,
'preparo': 43, 'traigo': 43}, {'^': 1595, 'debo': 39, 'tenemos': 1137, 'tengo': 1137, 'vamos': 1234, 'voy': 1234},
{'^': 1595}, {'fue': 1328, 'olvido': 1328, 'olvidó': 1328, 'paso': 1328, 'pasó': 1328}, {'olvido': 1328, 'olvidó':
1328, 'paso': 1328, 'pasó': 1328}, {'a': 170, 'al': 170, 'para': 170, 'por': 23}, {'': (14, 'together'), 'N': 156,
'tambien': 632, 'también': 632}, {'': (23, 'contact'), 'al': 156, 'desde': 156, 'por': 156}, {'': (14, 'together'),
'N': 1602, 'tambien': 632, 'también': 632}, {'conmigo': 156}, {'<moved3>': 1071, '<off>': 240, 'acerca': 1586,
'acerco': 533, 'acercó': 533, 'adelanta': 171, 'agregaron': 1587, 'agrego': 1587, 'anulo': 79, 'aparecio': 533,
'aplaza': 171, 'aplazo': 79, 'apuntaron': 1587, 'apunto': 1587, 'apuntó': 1587, 'cambia': 1087, 'cambio': 1087,
'cancelo': 79, 'cayeron': 1588, 'cayo': 1588, 'compromete': 331, 'comprometio': 331, 'conecto': 879, 'conectó': 879,
'corrio': 1087, 'dejo': 534, 'dejó': 534, 'encarga': 535, 'entero': 1589, 'enteró': 1589, 'ha': 1592, 'habia': 1593,
'han': 1594, 'incorporaron': 1587, 'incorporo': 1587, 'la': 1596, 'las': 1597, 'lo': 1596, 'los': 1597, 'me': 1598,
'mueve': 1087, 'nos': 1599, 'ocupa': 535, 'ofrece': 538, 'ofrecio': 540, 'olvidaron': 1413, 'olvido': 1413, 'olvidó':
1413, 'pasa': 1600, 'paso': 533, 'pasó': 533, 'queda': 171, 'quedaron': 1591, 'quedo': 1591, 'quedó': 1591, 'retrasa':
171, 'rumorea': 0, 'sumaron': 1601, 'sumo': 1601, 'suspende': 79, 'suspendio': 79, 'unieron': 1601, 'unio': 1603,
'va': 171, 'vino': 533, 'vio': 1604}, {'a': 918, 'esperando': 646}, {'<inf>': 16, 'conviene': 16, 'deberia': 1420,
'deberiamos': 16, 'es': 1421, 'habria': 241, 'haria': 1421, 'hay': 241, 'lo': 1422, 'mas': 1423, 'me': 243, 'mejor':
16, 'ni': 1426, 'no': 1427, 'seria': 1421, 'sobra': 16, 'tendria': 241, 'tenemos': 241, 'tengo': 241}, {'^': 1607},
{',': 1608}, {',': 1608, '^': 1414, 'lo': 1416}, {'contado': 632, 'dicho': 632}, {'conto': 632, 'dijo': 632, 'ha':
1611}, {'<them>': 1417, '<they>': 1417, 'N': 1609, 'el': 1610, 'ella': 1609, 'ellas': 1434, 'ellos': 1434, 'me': 1612,
'él': 1610}, {'de': 25}, {'cumple': 1614, 'cumpleanos': 1614, 'santo': 1614}, {'el': 1615}, {'<mentor_noun>': 226},
{'de': 1617}, {'lugar': 859}, {'mi': 1619}, {'en': 1620}, {'yo': 854}, {'estuviera': 1621, 'fuera': 1622}, {'senales':
79}, {'aparecer': 79, 'atender': 79, 'contestar': 79, 'dar': 1624, 'responder': 79}, {'sin': 1625}, {'paso': 98}, {'':
(0, 'missed'), 'de': 79}, {'avisar': 79, 'contestar': 79, 'efecto': 79, 'exito': 79, 'falta': 1019, 'hablar': 79,
'noticias': 1628, 'novedades': 643, 'rastro': 643, 'respuesta': 79, 'senales': 1628, 'suerte': 79, 'ver': 79, 'verla':
79, 'verlo': 79}, {'con': 70, 'que': 70}, {',': 436, '...': 145, ':': 144, 'era': 354, 'es': 354, 'fue': 354},
{'recibiremos': 11, 'sabremos': 11, 'tendre': 11, 'tendremos': 11}, {'la': 1632, 'las': 1632, 'lo': 1632, 'los': 1632,
'recibiremos': 11, 'sabremos': 11, 'tendre': 11, 'tendremos': 11}, {'<thing>': 1633}, {'<tip>': 1631, '^': 1634},
{'<tip>': 1631}, {'vez': 70}, {'andaba': 914, 'andaban': 914, 'estaba': 909, 'estaban': 914, 'estuvieron': 914,
'estuvo': 909, 'vinieron': 914, 'vino': 909}, {'<answers>': 1352, '<clitic>': 1362, '<seen1>': 79, 'he': 1360,
'hemos': 1360, 'la': 1356, 'las': 1356, 'le': 1356, 'les': 1356, 'lo': 1356, 'los': 1356, 'me': 1357, 'nos': 1357,
'se': 1361}, {'apagado': 79}, {'D': 23, 'con': 23}, {'<date>': 1641}, {'^': 1001, 'conectar': 770, 'conectarlos': 98,
'juntar': 770, 'juntarlos': 98, 'ponerlos': 774, 'presentar': 770, 'presentarlos': 98}, {'<any_det>': 1642, '<date>':
1641, 'que': 1643}, {'con': 23}, {'^': 764}, {'a': 23}, {'': (5, 'mine'), '^': 1001, 'conectar': 770, 'conectarlos':
98, 'juntar': 770, 'juntarlos': 98, 'juntarme': 1645, 'pensar': 70, 'ponerlos': 774, 'presentar': 770, 'presentarlos':
98, 'quedar': 1645, 'reunirme': 23, 'ver': 1647, 'verme': 1645}, {'<any_det>': 1642, '<date>': 1641, 'ganas': 896,
'juntarme': 1645, 'pendiente': 1646, 'que': 1648, 'quedar': 1645, 'reunirme': 23, 'ver': 1647, 'verme': 1645}, {'a':
393, 'que': 1063}, {'que': 569}, {'do': 98}, {'<inf_them>': 39, '<todo_inf>': 39}, {'^': 1653}, {'^': 1460, 'de': 772,
'que': 1654}, {':': 98}, {'birra': 117, 'cafe': 117, 'café': 117, 'cana': 117, 'cerveza': 117, 'tinto': 117, 'vino':
117}, {'<any_det>': 156, 'algo': 156, 'cafe': 156, 'café': 156, 'cerveza': 156, 'el': 1657, 'mate': 156, 'mates': 156,
'te': 156, 'tinto': 156, 'un': 1657, 'una': 1657}, {'<any_det>': 156, 'algo': 156, 'cafe': 156, 'café': 156,
'cerveza': 156, 'mate': 156, 'mates': 156, 'te': 156, 'tinto': 156}, {'el': 1657, 'un': 1657, 'una': 1657}, {'un': 23,
'una': 23}, {'': (23, 'contact'), 'N': 867}, {'^': 866, 'con': 1662}, {'<date>': 156}, {'<any_det>': 1664, '<date>':
156, 'que': 976, 'tenido': 982}, {'que': 976, 'tenido': 982}, {'estos': 70}, {'de': 1667}, {'<drink>': 156, 'dia':
1668}, {'<drink>': 156}, {'dias': 70}, {'estos': 1671}, {'de': 1672}, {'<inf>': 550, '<inf_me>': 11, '<infme>': 11,
'corregir': 280, 'firmar': 280, 'hablar': 554, 'hablarle': 554, 'hablarles': 554, 'leer': 280, 'mirar': 280, 'probar':
280, 'repasar': 280, 'revisar': 280, 'testear': 280, 'validar': 280, 'ver': 280}, {'^': 1674}, {'a': 1675},
{'<see_inf>': 23, '^': 764}, {'a': 1677, 'atras': 643, 'detras': 643}, {'almorzar': 23, 'buscarme': 23, 'buscarnos':
23, 'casa': 23, 'cenar': 23, 'comer': 23, 'merendar': 23, 'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme': 23,
'visitarme': 23}, {'a': 1679}, {'almorzar': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'merendar': 23, 'tomar': 23,
'verme': 23, 'visitarme': 23}, {'a': 1681}, {'facebook': 70, 'instagram': 70, 'linkedin': 70, 'twitter': 70, 'x': 70},
{'N': 156, 'a': 156, 'el': 893, 'en': 1683, 'la': 894, 'pasar': 70, 'que': 70, 'un': 895, 'una': 897}, {'con': 73},
{'almorzar': 23, 'buscarme': 23, 'buscarnos': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'dormir': 23,
'la': 1438, 'merendar': 23, 'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme': 23, 'visitarme': 23}, {'a':
1686}, {'': (23, 'contact'), 'N': 156, 'a': 156}, {'con': 687, 'de': 687, 'en': 687, 'para': 687}, {'a': 1677,
'atras': 643, 'con': 73, 'detras': 643}, {'caso': 79, 'mu': 79, 'palabra': 79, 'pio': 79}, {'<give1>': 39}, {'^':
1692}, {'la': 1693, 'las': 1693, 'lo': 1693, 'los': 1693}, {'': (14, 'together'), 'le': 1693, 'les': 1693, 'se':
1694}, {'nada': 79, 'ni': 1691, 'si': 70, 'yo': 1695}, {'estaba': 79}, {'ido': 79, 'marchado': 79}, {'habia': 1698},
{'no': 1697, 'que': 0, 'se': 1699, 'veremos': 71}, {'': (5, 'mine'), '0': 141, '^': 260, 'a': 1239, 'cien': 141,
'cincuenta': 141, 'dinero': 141, 'treinta': 141, 'unos': 141, 'veinte': 141}, {'tu': 861}, {'<give1>': 39, 'hago':
1130, 'hare': 1130}, {'^': 1703, 'debo': 1240}, {'ocupo': 863}, {'tu': 854, 'tú': 854, 'vos': 854}, {'^': 1703},
{'la': 1707, 'las': 1707, 'lo': 1707, 'los': 1707}, {'debo': 1701, 'en': 1702, 'le': 1704, 'les': 1704, 'llevo': 39,
'me': 1705, 'pongo': 39, 'que': 1706, 'se': 1708, 'y': 719}, {'<may3>': 225, '^': 837, 'de': 838, 'debe': 225, 'dijo':
386, 'en': 353, 'ha': 839, 'habia': 387, 'iba': 841, 'me': 844, 'nos': 845, 'pensaba': 386, 'queda': 512, 'quedaron':
514, 'quedo': 846, 'quedó': 846, 'queria': 386, 'se': 847, 'tenia': 848, 'tiene': 546, 'tienen': 546, 'va': 558,
'van': 558}, {'$': 131, '//': 154, '<advises>': 155, '<called1>': 157, '<came3>': 168, '<date>': 174, '<eat1>': 177,
'<handed1>': 210, '<hours>': 218, '<lent1>': 223, '<may3>': 225, '<mentor_noun>': 226, '<moved1>': 230, '<moved3>':
234, '<moved_pp>': 237, '<off>': 240, '<opines>': 257, '<read1>': 259, '<remind>': 262, '<sent_to>': 268, '<set>':
269, '<set_up>': 270, '<shall1>': 23, '<they>': 561, '<tip>': 565, '<told1>': 568, '<tried1>': 570, '<vowed1>': 573,
'D': 577, 'N': 603, '^': 607, 'a': 616, 'acabamos': 618, 'acabo': 618, 'accion': 619, 'acompane': 623, 'aconseja':
304, 'aconseje': 627, 'acordamos': 631, 'acorde': 631, 'acudieron': 632, 'agradecer': 634, 'agradeci': 635,
'agradecida': 636, 'agradecido': 636, 'agradecimos': 635, 'agradezco': 634, 'aguardo': 35, 'al': 637, 'alente': 641,
'algun': 642, 'almorce': 156, 'almorzado': 156, 'almorzamos': 156, 'andamos': 644, 'ando': 647, 'anduve': 648,
'anduvimos': 648, 'anime': 641, 'antes': 651, 'apadrine': 652, 'apagado': 79, 'aparecieron': 632, 'apenas': 649,
'aplazada': 79, 'aplazado': 79, 'apresentacao': 658, 'arme': 661, 'armé': 661, 'asegura': 667, 'aseguro': 308,
'asesore': 652, 'asistentes': 632, 'asistieron': 632, 'asistio': 632, 'aun': 677, 'aunque': 649, 'ausencia': 79,
'avisa': 679, 'avisandome': 608, 'aviso': 679, 'avisó': 679, 'ayudamos': 685, 'ayude': 685, 'baile': 648, 'banco':
689, 'bebi': 690, 'bebimos': 156, 'brindamos': 156, 'brinde': 156, 'buena': 691, 'buzon': 264, 'buzón': 264,
'caminamos': 156, 'camine': 648, 'carta': 694, 'casi': 697, 'celebramos': 156, 'celebre': 156, 'cena': 699, 'cenado':
648, 'cenamos': 156, 'cene': 156, 'charla': 156, 'charlamos': 156, 'charlando': 156, 'charle': 156, 'charlita': 156,
'cita': 699, 'coincidi': 156, 'coincidido': 156, 'coincidimos': 156, 'colgar': 648, 'colgue': 648, 'comedor': 700,
'comente': 706, 'comi': 648, 'comida': 699, 'comido': 648, 'comimos': 156, 'como': 608, 'comparti': 713, 'compromiso':
619, 'con': 720, 'conectamos': 724, 'conecte': 729, 'confirma': 730, 'confirmado': 731, 'confirmamos': 731,
'confirme': 731, 'confirmo': 731, 'confirmé': 731, 'confirmó': 731, 'conmigo': 719, 'conoci': 156, 'conocimos': 156,
'consejo': 733, 'console': 641, 'consulta': 735, 'consulte': 737, 'consulté': 737, 'contandome': 608, 'conte': 738,
'contestador': 79, 'contestadora': 79, 'conteste': 740, 'conversacion': 156, 'conversado': 156, 'conversamos': 156,
'converse': 156, 'conversé': 156, 'corre': 743, 'corregi': 706, 'corren': 743, 'correo': 265, 'corri': 648,
'corrigiendole': 186, 'corrigiendoles': 186, 'corte': 648, 'corté': 648, 'cree': 310, 'creo': 120, 'cruce': 746,
'crucé': 747, 'cruz': 748, 'cuando': 649, 'cubri': 751, 'cuenta': 313, 'cumple': 752, 'cumplia': 752, 'cuya': 0,
'cuyo': 0, 'dado': 608, 'dando': 753, 'dandole': 755, 'de': 758, 'debe': 316, 'deberia': 760, 'deberiamos': 761,
'debi': 762, 'debia': 569, 'debiamos': 569, 'debido': 763, 'debo': 775, 'decia': 323, 'deje': 778, 'dejé': 778,
'derive': 781, 'desayunamos': 156, 'desayune': 156, 'desde': 786, 'deseando': 787, 'despues': 651, 'di': 805, 'dice':
809, 'dicen': 608, 'diciendo': 811, 'diciendome': 608, 'dicte': 812, 'dije': 821, 'dijimos': 824, 'dijo': 827,
'dimos': 829, 'discusion': 156, 'discutimos': 156, 'eche': 832, 'echo': 835, 'el': 849, 'ella': 850, 'en': 862,
'encargo': 864, 'encontramos': 157, 'encontre': 157, 'ensayamos': 869, 'ensaye': 870, 'ensenandole': 872, 'ensene':
876, 'entregue': 877, 'entrevista': 699, 'entro': 879, 'envie': 882, 'envié': 882, 'era': 358, 'eramos': 883, 'es':
888, 'escribi': 892, 'escribí': 892, 'escuche': 898, 'escuché': 898, 'espera': 369, 'esperamos': 901, 'esperando':
646, 'espere': 904, 'espero': 901, 'esperé': 904, 'esta': 908, 'estaba': 910, 'estabamos': 913, 'estaban': 915,
'estamos': 920, 'estaria': 921, 'estoy': 925, 'estreno': 699, 'estuve': 928, 'estuvieron': 632, 'estuvimos': 929,
'estuvo': 930, 'está': 908, 'evento': 699, 'explicandole': 872, 'explique': 876, 'expliqué': 876, 'exposicion': 699,
'extrano': 833, 'fallecio': 29, 'falta': 938, 'faltan': 939, 'falte': 943, 'falto': 944, 'feedback': 947, 'felicite':
641, 'festejamos': 156, 'forme': 950, 'formé': 950, 'fue': 952, 'fuera': 954, 'fui': 960, 'fuimos': 961, 'ganas': 962,
'gracias': 964, 'h': 967, 'ha': 984, 'habia': 986, 'habiamos': 987, 'hablado': 156, 'hablamos': 156, 'hablando': 156,
'hable': 992, 'hablé': 992, 'habra': 994, 'habria': 120, 'hace': 997, 'han': 998, 'hasta': 650, 'hay': 1003, 'he':
1047, 'hemos': 1051, 'hice': 1059, 'hicimos': 1061, 'hora': 967, 'horas': 967, 'hoy': 1062, 'iba': 1064, 'ibamos':
1065, 'iban': 394, 'idea': 70, 'ilocalizable': 79, 'ilocalizables': 79, 'ilusion': 962, 'imparti': 812,
'inauguracion': 699, 'indique': 1046, 'inlocalizable': 79, 'insiste': 398, 'insisti': 627, 'insistimos': 627,
'insistio': 398, 'intercambiamos': 156, 'intercambie': 156, 'intercambio': 956, 'intercedi': 1066, 'intro': 1069,
'jugamos': 156, 'jugue': 1070, 'junte': 729, 'junté': 729, 'la': 1110, 'lanzamiento': 699, 'larga': 691, 'las': 1121,
'le': 1235, 'lei': 1237, 'les': 1247, 'llamada': 1249, 'llamadas': 1250, 'lleve': 623, 'llevo': 785, 'llevé': 623,
'lo': 1255, 'los': 1257, 'mande': 1262, 'mandé': 1262, 'me': 1340, 'mentoree': 652, 'mentorice': 652, 'merendamos':
156, 'merende': 156, 'mi': 1341, 'mientras': 649, 'mil': 1342, 'mostre': 1344, 'movi': 1345, 'muchas': 1342, 'murio':
29, 'nacio': 29, 'nada': 1347, 'necesita': 496, 'necesitamos': 261, 'necesito': 1348, 'ni': 1359, 'no': 1396, 'nos':
1404, 'nota': 1406, 'nunca': 1410, 'ofreci': 772, 'oi': 898, 'ojala': 70, 'olvidamos': 1328, 'olvide': 1328, 'olvido':
1412, 'olvidé': 1328, 'olvidó': 1413, 'para': 1435, 'parece': 608, 'participaron': 632, 'pasa': 1441, 'pasamos': 1449,
'pasandole': 755, 'pasara': 1450, 'pasará': 1450, 'pase': 1453, 'paso': 1455, 'pasé': 1453, 'pedi': 1459, 'pendiente':
1462, 'pendientes': 924, 'pensaba': 569, 'pensando': 1464, 'perdi': 942, 'perdida': 1347, 'pide': 501, 'pidio': 503,
'pienso': 1465, 'pitchee': 156, 'planton': 79, 'platica': 156, 'platicamos': 156, 'platicando': 156, 'platique': 156,
'poner': 1467, 'ponerlos': 774, 'por': 1469, 'porq': 0, 'porque': 0, 'pospuesta': 79, 'pospuesto': 79, 'postergada':
79, 'postergado': 79, 'pq': 0, 'practicamos': 1470, 'practique': 870, 'precisa': 506, 'preferiria': 304, 'prefiere':
304, 'pregunta': 476, 'preguntaba': 476, 'pregunte': 1458, 'pregunto': 476, 'pregunté': 1458, 'preguntó': 476,
'preparamos': 870, 'preparandole': 186, 'prepare': 870, 'preparé': 870, 'presentacion': 1471, 'presentado': 727,
'presentamos': 1472, 'presentandolas': 654, 'presentandolos': 654, 'presentarlas': 654, 'presentarle': 1474,
'presentarlos': 654, 'presentation': 658, 'presente': 1475, 'presentes': 632, 'presenté': 1475, 'preste': 1478,
'presté': 1478, 'promesa': 619, 'promete': 1480, 'prometi': 1482, 'prometimos': 1482, 'prometio': 478, 'propone': 507,
'propuse': 627, 'propuso': 507, 'proxima': 31, 'proximo': 1483, 'proximos': 1484, 'puesto': 608, 'puse': 1490, 'q':
1499, 'que': 1506, 'queda': 1514, 'quedada': 648, 'quedado': 1518, 'quedamos': 1534, 'quedan': 1538, 'quedaron': 1544,
'quede': 1548, 'quedo': 1556, 'quedé': 1548, 'quedó': 1559, 'queria': 1560, 'queriamos': 569, 'querria': 521, 'quien':
0, 'quienes': 0, 'quiere': 523, 'quisiera': 70, 'quiza': 70, 'quizas': 70, 'reagendamos': 169, 'reagendar': 169,
'reagendo': 169, 'recibi': 1563, 'recibimos': 1321, 'recibire': 1321, 'recibo': 1564, 'recien': 1565, 'reclama': 521,
'recogi': 623, 'recomendandole': 1474, 'recomendarle': 1474, 'recomendarles': 1474, 'recomende': 1572, 'recomienda':
304, 'recomiendo': 1573, 'recordar': 1574, 'recordatorio': 98, 'reemplace': 751, 'reenvie': 1345, 'referi': 781,
'regale': 1575, 'regalé': 1575, 'regresa': 529, 'repasamos': 1576, 'repasandole': 186, 'repase': 1579,
'reprogramamos': 169, 'reprogramo': 169, 'requiere': 531, 'resolvi': 1581, 'respondi': 740, 'resulta': 608, 'reunion':
699, 'reunión': 699, 'revisamos': 1582, 'revisandole': 186, 'revise': 1583, 'revisé': 1583, 'rogue': 627, 'salgo':
1585, 'sali': 648, 'salimos': 648, 'se': 1605, 'seguimos': 1606, 'segun': 1613, 'sera': 1616, 'sesion': 1618,
'sesiones': 1618, 'si': 1623, 'sigo': 1606, 'sigue': 1626, 'siguen': 1626, 'siguiente': 1627, 'simule': 870, 'sin':
1629, 'solto': 481, 'sone': 1630, 'su': 1635, 'sugeri': 627, 'sugerirle': 1474, 'sugiere': 304, 'supli': 751, 'sus':
1636, 'suspendida': 79, 'suspendido': 79, 'sustitui': 751, 'tal': 1637, 'tambien': 1638, 'también': 1638, 'tampoco':
1639, 'tarea': 619, 'telefonee': 156, 'telefoneo': 156, 'telefono': 1640, 'teléfono': 1640, 'tenemos': 1644, 'tengo':
1649, 'tenia': 1650, 'teniamos': 1651, 'tenian': 394, 'tensa': 691, 'tiene': 545, 'tienen': 546, 'to': 1652, 'toca':
1655, 'tocaba': 569, 'toco': 261, 'todavia': 677, 'todo': 1656, 'tomamos': 1658, 'tomando': 1659, 'tomandome': 156,
'tomandonos': 156, 'tomaremos': 1660, 'tome': 1659, 'tomo': 1661, 'tomé': 1659, 'trabajamos': 648, 'trabaje': 1663,
'trabajé': 1663, 'tranquilice': 641, 'tropece': 648, 'tuve': 1665, 'tuvieron': 1666, 'tuvimos': 1665, 'tuvo': 1666,
'un': 1669, 'una': 1670, 'unas': 1670, 'uno': 1673, 'unos': 1670, 'va': 1676, 'vamos': 1678, 'van': 558, 've': 560,
'vendra': 1680, 'vendran': 1682, 'veria': 560, 'vi': 1684, 'viajamos': 156, 'viaje': 648, 'viajo': 1685, 'viajé': 648,
'viene': 1687, 'vienen': 1682, 'vimos': 1688, 'vinieron': 632, 'vino': 930, 'visito': 74, 'visto': 157,
'voluntariado': 1689, 'voluntario': 1689, 'volvera': 529, 'voy': 1690, 'vuelve': 529, 'xq': 0, 'y': 1696, 'ya': 1700,
'yo': 1709, 'él': 1710}]


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
{'<called3>': 2, 'mando': 63, 'mandó': 63}, {'voz': 6}, {'de': 72}, {'': (5, 'due'), 'el': 11, 'la': 11}, {'final':
9}, {'devolvio': 9, 'llamo': 9, 'llamó': 9}, {'': (3, 'absent_before'), 'a': 0}, {'al': 75, 'despues': 9, 'hablamos':
9, 'luego': 9, 'me': 76, 'no': 77, 'nos': 9, 'si': 9, 'sin': 0, 'sí': 9}, {'': (2, 'at'), 'barrio': 27}, {'': (2,
'at'), 'culpa': 15, 'el': 79, 'intermedio': 15, 'la': 26, 'lo': 15, 'medio': 15, 'parte': 15, 'recomendacion': 15},
{'entra': 46, 'viene': 46}, {'a': 14, 'de': 14}, {'perdio': 24}, {'bien': 23, 'con': 14}, {'casa': 24}, {'en': 85},
{'asocia': 23, 'asocio': 23, 'bajo': 24, 'bajó': 24, 'descolgo': 24, 'disculpo': 24, 'excuso': 24, 'junto': 23,
'juntó': 23, 'la': 83, 'lleva': 84, 'lo': 83, 'quedo': 86, 'quedó': 86, 'reunio': 23}, {'charlando': 9, 'hablando': 9,
'tomando': 9, 'yendo': 9}, {'con': 14, 'para': 14}, {'': (0, 'with'), 'a': 43}, {'': (0, 'with'), 'a': 2}, {'nuevo':
15}, {'$': 1, '<called1>': 3, '<date>': 4, '<letter>': 6, 'a': 16, 'acabamos': 17, 'acerca': 15, 'al': 20, 'amiga':
15, 'amigo': 15, 'antes': 13, 'asado': 22, 'asociarse': 23, 'ausente': 24, 'ausentes': 24, 'boda': 7, 'busca': 25,
'c': 2, 'call': 5, 'cancelo': 24, 'casa': 23, 'casamiento': 7, 'caso': 15, 'cerca': 27, 'charlamos': 15, 'cn': 2,
'como': 29, 'con': 32, 'conoce': 25, 'contacto': 15, 'contrata': 25, 'contratar': 25, 'correo': 33, 'correos': 34,
'cumple': 7, 'cumpleanos': 7, 'datos': 15, 'de': 37, 'del': 38, 'dentro': 27, 'desde': 39, 'despedida': 7, 'despues':
42, 'disculpado': 24, 'divorcia': 15, 'donde': 43, 'el': 44, 'email': 34, 'emails': 34, 'en': 45, 'enferma': 24,
'enfermo': 24, 'entrante': 46, 'esta': 49, 'estaba': 49, 'este': 50, 'está': 49, 'excepto': 0, 'excusada': 24,
'excusado': 24, 'faltaron': 24, 'falto': 24, 'fiesta': 7, 'finalmente': 18, 'frente': 3, 'gracias': 25, 'hablamos':
51, 'hablando': 15, 'hablar': 15, 'hable': 15, 'hablo': 52, 'hablé': 15, 'habló': 52, 'hasta': 53, 'igual': 54,
'junto': 55, 'le': 58, 'llamada': 5, 'llamadas': 5, 'llamadita': 5, 'llamado': 5, 'lo': 15, 'luego': 42, 'mail': 33,
'mails': 34, 'manda': 59, 'mando': 59, 'mandó': 59, 'maximo': 11, 'me': 65, 'menos': 0, 'ni': 0, 'no': 70, 'nos': 71,
'nota': 73, 'noticias': 7, 'numero': 15, 'número': 15, 'para': 74, 'pero': 78, 'platicamos': 15, 'por': 80,
'pregunto': 64, 'preguntó': 64, 'presentado': 64, 'proxima': 46, 'proximo': 46, 'proximos': 46, 'que': 81,
'recomendada': 64, 'recomendado': 64, 'referente': 25, 'referido': 64, 'respecto': 82, 'respuesta': 7, 'reunio': 23,
'saludos': 82, 'salvo': 0, 'se': 87, 'segun': 14, 'separa': 15, 'siguiente': 46, 'sin': 0, 'sobre': 14, 'telefonazo':
5, 'telefono': 15, 'teléfono': 15, 'terminamos': 88, 'trabaja': 89, 'vi': 90, 'via': 14, 'videollamada': 5, 'vimos':
91, 'vinieron': 2, 'vino': 2, 'visita': 5, 'visto': 3, 'vía': 14, 'whatsapp': 92, 'zona': 27}]


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

