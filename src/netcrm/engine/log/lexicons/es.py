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
('made3',), 'arquitecta': ('pro',), 'arquitecto': ('pro',), 'arranca': ('verb3',), 'arranco': ('verb3',), 'arreglo':
('do1',), 'arriesgue': ('should', 'imperative'), 'arriesguen': ('imperative',), 'arriesgues': ('should',
'imperative'), 'articulo': ('helpful', 'paper'), 'asado': ('hello', 'date'), 'asegura': ('opines',), 'aseguradora':
('pro',), 'asegure': ('vowed1',), 'aseguro': ('vowed3',), 'asesor': ('pro', 'rel'), 'asesora': ('pro',), 'asi':
('filler',), 'asista': ('should', 'imperative'), 'asistan': ('imperative',), 'asistas': ('should', 'imperative'),
'asistente': ('rel',), 'asistir': ('see_inf',), 'asuncion': ('name_words',), 'atendio': ('called3', 'answers'),
'atiende': ('answers',), 'atraso': ('moved3',), 'audio': ('letter',), 'audios': ('letter',), 'aumenta':
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
'chat': ('letter',), 'checklist': ('helpful',), 'chelas': ('drink', 'date'), 'cierra': ('verb3', 'imperative'),
'cierran': ('verb3',), 'cierre': ('should', 'imperative'), 'cierren': ('imperative',), 'cierres': ('should',
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
'insistio': ('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistirle': ('todo_inf',), 'instalador': ('pro',),
'instaladora': ('pro',), 'instalara': ('will_bring',), 'intentado': ('attempt',), 'intentamos': ('tried1',),
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
('name_words',), 'molina': ('name_words',), 'molinero': ('name_words',), 'monta': ('verb3', 'imperative'), 'montara':
('verb3', 'should'), 'montaramos': ('should',), 'montará': ('verb3',), 'monte': ('name_words', 'should',
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
'says'), 'piensan': ('verb3',), 'pierde': ('verb3',), 'pilar': ('name_words',), 'pino': ('name_words',), 'pintor':
('pro',), 'pintora': ('pro',), 'pitch': ('paper', 'rehearsed'), 'plan': ('paper',), 'planilla': ('thing',), 'plano':
('paper', 'thing'), 'planos': ('paper', 'thing'), 'plantada': ('stood',), 'plantadas': ('stood',), 'plantado':
('stood',), 'plantados': ('stood',), 'plantilla': ('helpful', 'paper'), 'plantillas': ('helpful',), 'platique':
('hello',), 'plaza': ('name_words',), 'pliego': ('paper',), 'poco': ('hello',), 'podcast': ('helpful', 'paper'),
'podia': ('verb3',), 'podologo': ('pro',), 'podra': ('verb3', 'may3'), 'podria': ('verb3', 'may3', 'should'),
'podriamos': ('should',), 'polas': ('drink',), 'pon': ('imperative',), 'pondra': ('verb3', 'give3'), 'pondria':
('would_give',), 'pone': ('verb3', 'imperative'), 'ponencia': ('course',), 'poner': ('hello', 'giveinf'), 'ponerla':
('giveinf',), 'ponerlas': ('giveinf',), 'ponerle': ('giveinf',), 'ponerles': ('giveinf',), 'ponerlo': ('giveinf',),
'ponerlos': ('giveinf',), 'ponerme': ('giveinf', 'infme'), 'ponernos': ('giveinf', 'infme'), 'ponersela':
('giveinf',), 'ponerselas': ('giveinf',), 'ponerselo': ('giveinf',), 'ponerselos': ('giveinf',), 'ponga': ('should',
'imperative'), 'pongamos': ('should',), 'pongan': ('imperative',), 'pongas': ('should', 'imperative'), 'pongo':
('give1',), 'ponte': ('imperative',), 'poné': ('imperative',), 'por': ('hello', 'link'), 'porque': ('hello',),
'portafolio': ('paper',), 'portfolio': ('paper',), 'pospone': ('moved3',), 'posponemos': ('moved1',), 'posponga':
('should',), 'pospuesta': ('moved_pp',), 'pospuesto': ('moved_pp',), 'pospuso': ('off', 'moved3'), 'posterga':
('moved3',), 'postergada': ('moved_pp',), 'postergado': ('moved_pp',), 'postergamos': ('moved1',), 'postergara':
('should',), 'postergo': ('off', 'moved3'), 'postergue': ('should', 'imperative'), 'posterguen': ('imperative',),
'postergues': ('should', 'imperative'), 'pozo': ('name_words',), 'ppto': ('thing', 'mine_thing'), 'practicando':
('review_inf',), 'practicar': ('review_inf',), 'prado': ('name_words',), 'precios': ('thing',), 'precisa': ('needs',),
'prefiere': ('verb3',), 'prefirio': ('verb3',), 'pregunta': ('verb3', 'says', 'imperative'), 'preguntar': ('see_inf',
'todo_inf'), 'preguntara': ('should',), 'preguntaramos': ('should',), 'preguntarle': ('todo_inf',), 'preguntarles':
('todo_inf',), 'pregunte': ('should', 'imperative'), 'preguntemos': ('should',), 'pregunten': ('imperative',),
'preguntes': ('should', 'imperative'), 'pregunto': ('verb3', 'says'), 'preguntá': ('imperative',), 'preguntó':
('verb3', 'says'), 'preocupa': ('verb3',), 'prepara': ('give3', 'imperative', 'hand3'), 'preparamos': ('give1',),
'preparando': ('review_inf',), 'preparar': ('giveinf', 'bring', 'review_inf'), 'preparara': ('give3', 'will3',
'should', 'hand3', 'will_bring'), 'prepararamos': ('should',), 'preparare': ('give1',), 'prepararia': ('would_give',),
'prepararla': ('giveinf',), 'prepararlas': ('giveinf',), 'prepararle': ('giveinf', 'infle'), 'prepararles':
('giveinf',), 'prepararlo': ('giveinf',), 'prepararlos': ('giveinf',), 'prepararme': ('giveinf', 'infme'),
'prepararsela': ('giveinf',), 'prepararselas': ('giveinf',), 'prepararselo': ('giveinf',), 'prepararselos':
('giveinf',), 'preparará': ('give3', 'will3', 'hand3', 'will_bring'), 'prepare': ('done', 'should', 'imperative',
'ask_subj'), 'preparemos': ('should',), 'preparen': ('imperative',), 'prepares': ('should', 'imperative'), 'preparo':
('give1', 'made3', 'do1'), 'prepará': ('imperative',), 'preparé': ('done',), 'preparó': ('made3',), 'presenta':
('give3', 'imperative', 'hand3'), 'presentacion': ('date', 'paper', 'rehearsed'), 'presentamos': ('give1',),
'presentan': ('give3',), 'presentar': ('giveinf',), 'presentara': ('give3', 'will3', 'should', 'will_bring'),
'presentaramos': ('should',), 'presentare': ('give1',), 'presentaria': ('would_give',), 'presentarla': ('giveinf',),
'presentarlas': ('giveinf',), 'presentarle': ('giveinf', 'infle'), 'presentarles': ('giveinf', 'infle'),
'presentarlo': ('giveinf',), 'presentarlos': ('giveinf',), 'presentarme': ('giveinf', 'infme'), 'presentarnos':
('giveinf', 'infme'), 'presentarsela': ('giveinf',), 'presentarselas': ('giveinf',), 'presentarselo': ('giveinf',),
'presentarselos': ('giveinf',), 'presentará': ('give3', 'will3', 'will_bring'), 'presente': ('done', 'hello',
'should', 'imperative', 'ask_subj'), 'presentemos': ('should',), 'presenten': ('imperative',), 'presentes': ('should',
'imperative'), 'presento': ('hello', 'give1', 'do1'), 'presentá': ('imperative',), 'presenté': ('done', 'hello'),
'presentó': ('hello',), 'presta': ('give3', 'imperative'), 'prestado': ('lent',), 'prestar': ('giveinf',), 'prestara':
('give3', 'should'), 'prestaramos': ('should',), 'prestare': ('give1',), 'prestaria': ('would_give',), 'prestarla':
('giveinf',), 'prestarlas': ('giveinf',), 'prestarle': ('giveinf', 'infle'), 'prestarles': ('giveinf',), 'prestarlo':
('giveinf',), 'prestarlos': ('giveinf',), 'prestarme': ('giveinf', 'infme'), 'prestarsela': ('giveinf',),
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
('should',), 'renuncio': ('verb3',), 'reparta': ('should', 'imperative'), 'repartan': ('imperative',), 'repartas':
('should', 'imperative'), 'repasando': ('review_inf',), 'repasar': ('review_inf',), 'repase': ('read1',), 'repite':
('opines',), 'reporte': ('thing',), 'reprograma': ('moved3',), 'reprogramada': ('moved_pp',), 'reprogramado':
('moved_pp',), 'reprogramamos': ('moved1',), 'reprogramo': ('moved3',), 'reservada': ('set',), 'reservado': ('set',),
'reservamos': ('bring',), 'reservar': ('bring',), 'reserve': ('done', 'set_up', 'ask_subj'), 'reservo': ('bring',),
'reservé': ('done', 'set_up'), 'resista': ('should', 'imperative'), 'resistan': ('imperative',), 'resistas':
('should', 'imperative'), 'responda': ('should', 'imperative'), 'respondan': ('imperative',), 'respondas': ('should',
'imperative'), 'responde': ('give3', 'answers', 'opines', 'hand3', 'answered'), 'responden': ('give3',), 'responder':
('giveinf',), 'respondera': ('give3', 'will3', 'hand3'), 'respondere': ('give1',), 'responderia': ('would_give',),
'responderla': ('giveinf',), 'responderlas': ('giveinf',), 'responderle': ('giveinf', 'infle'), 'responderles':
('giveinf',), 'responderlo': ('giveinf',), 'responderlos': ('giveinf',), 'responderme': ('giveinf', 'infme'),
'respondernos': ('giveinf', 'infme'), 'respondersela': ('giveinf',), 'responderselas': ('giveinf',), 'responderselo':
('giveinf',), 'responderselos': ('giveinf',), 'respondi': ('called1',), 'respondido': ('called_pp', 'answered'),
'respondieron': ('answers', 'answered'), 'respondio': ('reach', 'called3', 'answers', 'opines', 'answered'),
'respondo': ('give1',), 'respuesta': ('thing',), 'retrasa': ('moved3', 'imperative'), 'retrasada': ('moved_pp',),
'retrasado': ('moved_pp',), 'retrasara': ('should',), 'retrasaramos': ('should',), 'retrase': ('should',
'imperative'), 'retrasemos': ('should',), 'retrasen': ('imperative',), 'retrases': ('should', 'imperative'),
'retraso': ('moved3',), 'retrasá': ('imperative',), 'retroalimentacion': ('feedback_noun',), 'reu': ('hello',),
'reuni': ('met1', 'seen1'), 'reunimos': ('met1', 'seen1'), 'reunio': ('verb3',), 'reunion': ('hello', 'date'),
'reunirme': ('hello', 'see_inf'), 'reunirnos': ('see_inf',), 'reunión': ('hello', 'date'), 'revisa': ('give3',
'imperative', 'hand3'), 'revisando': ('review_inf',), 'revisar': ('giveinf', 'review_inf'), 'revisara': ('give3',
'will3', 'should', 'hand3', 'will_bring'), 'revisaramos': ('should',), 'revisare': ('give1',), 'revisaria':
('would_give',), 'revisarla': ('giveinf',), 'revisarlas': ('giveinf',), 'revisarle': ('giveinf', 'infle'),
'revisarles': ('giveinf',), 'revisarlo': ('giveinf',), 'revisarlos': ('giveinf',), 'revisarme': ('giveinf', 'infme'),
'revisarsela': ('giveinf',), 'revisarselas': ('giveinf',), 'revisarselo': ('giveinf',), 'revisarselos': ('giveinf',),
'revisará': ('give3', 'will3', 'hand3', 'will_bring'), 'revise': ('hello', 'should', 'read1', 'imperative'),
'revisemos': ('should',), 'revisen': ('imperative',), 'revises': ('should', 'imperative'), 'reviso': ('give1', 'do1'),
'revisá': ('imperative',), 'revisé': ('hello', 'read1'), 'rey': ('name_words',), 'reyes': ('name_words',), 'rio':
('name_words',), 'rios': ('name_words',), 'rivera': ('name_words',), 'robles': ('name_words',), 'rojas':
('name_words',), 'rosa': ('name_words',), 'rosario': ('name_words',), 'rubio': ('name_words',), 'sabado': ('hello',
'name_words'), 'sabe': ('hello', 'verb3', 'opines'), 'saber': ('causative',), 'sabia': ('verb3',), 'saca':
('imperative',), 'sacara': ('should',), 'saco': ('made3',), 'sal': ('imperative',), 'saldra': ('verb3',), 'sale':
('verb3',), 'salga': ('should', 'imperative'), 'salgamos': ('should',), 'salgan': ('imperative',), 'salgas':
('should', 'imperative'), 'salia': ('verb3',), 'saliera': ('should',), 'salio': ('verb3', 'seen1'), 'salir':
('see_inf',), 'salta': ('sent_to',), 'salto': ('sent_to',), 'salude': ('called1',), 'saludo': ('verb3', 'reach',
'called3', 'met3'), 'salvador': ('name_words',), 'santos': ('name_words',), 'saque': ('should', 'imperative'),
'saquemos': ('should',), 'saquen': ('imperative',), 'saques': ('should', 'imperative'), 'script': ('helpful',), 'se':
('them', 'hello', 'verb3', 'is3', 'imperative'), 'sea': ('should', 'imperative'), 'seamos': ('should',), 'sean':
('imperative',), 'seas': ('should', 'imperative'), 'secretaria': ('pro', 'rel'), 'secretario': ('rel',), 'seguia':
('verb3',), 'seguira': ('verb3',), 'segun': ('hello',), 'seguramente': ('filler',), 'semana': ('hello',), 'seminario':
('course',), 'sentamos': ('met1',), 'sente': ('met1',), 'separa': ('verb3', 'imperative'), 'separara': ('should',),
'separaramos': ('should',), 'separaron': ('verb3',), 'separe': ('should', 'imperative'), 'separemos': ('should',),
'separen': ('imperative',), 'separes': ('should', 'imperative'), 'separo': ('verb3',), 'separá': ('imperative',),
'sera': ('hello', 'verb3'), 'seria': ('hello', 'verb3'), 'serrano': ('name_words',), 'sesion': ('date',), 'siempre':
('filler', 'hello'), 'siente': ('opines', 'says'), 'sierra': ('name_words',), 'siga': ('should', 'imperative'),
'sigamos': ('should',), 'sigan': ('imperative',), 'sigas': ('should', 'imperative'), 'sigue': ('verb3', 'imperative'),
'siguiera': ('should',), 'siguio': ('verb3',), 'simplifique': ('should', 'imperative'), 'simplifiquen':
('imperative',), 'simplifiques': ('should', 'imperative'), 'sin': ('hello',), 'sino': ('turn',), 'slides': ('paper',),
'sms': ('letter',), 'sobre': ('hello',), 'sobrina': ('rel',), 'sobrino': ('rel',), 'socia': ('hello', 'rel'), 'socio':
('hello', 'rel'), 'socios': ('rel',), 'socorro': ('name_words',), 'sol': ('name_words',), 'soledad': ('name_words',),
'solo': ('filler',), 'son': ('verb3',), 'sostiene': ('opines',), 'startup': ('rel',), 'su': ('their', 'hello',
'any_det'), 'suba': ('should', 'imperative'), 'subamos': ('should',), 'suban': ('imperative',), 'subas': ('should',
'imperative'), 'sube': ('verb3', 'imperative'), 'subi': ('imperative', 'lent1'), 'subiera': ('should',), 'subio':
('verb3',), 'subir': ('giveinf',), 'subirla': ('giveinf',), 'subirlas': ('giveinf',), 'subirle': ('giveinf',),
'subirles': ('giveinf',), 'subirlo': ('giveinf',), 'subirlos': ('giveinf',), 'subirsela': ('giveinf',), 'subirselas':
('giveinf',), 'subirselo': ('giveinf',), 'subirselos': ('giveinf',), 'subo': ('do1',), 'suegra': ('rel',), 'suegro':
('rel',), 'suelte': ('should',), 'sueltes': ('should',), 'suena': ('verb3',), 'sufre': ('verb3',), 'sufrio':
('verb3',), 'sugerencia': ('tip',), 'sugeria': ('advises',), 'sugiere': ('verb3', 'advises'), 'sugirio': ('verb3',
'advises'), 'suma': ('imperative',), 'sumara': ('should',), 'sumaramos': ('should',), 'sume': ('should',
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
36}, {'debe': 37}, {'': (5, 'mine')}, {'<until>': 39}, {'N': 40}, {'para': 41}, {'D': 11, 'N': 12, 'el': 12, 'ella':
12, 'él': 12}, {'<hand3>': 43, '<send3>': 43}, {'<until>': 35, 'D': 35, 'antes': 35, 'para': 35}, {'la': 44, 'las':
44, 'lo': 44, 'los': 44, 'prometida': 45, 'prometidas': 45, 'prometido': 45, 'prometidos': 45}, {'...': 46,
'prometida': 45, 'prometidas': 45, 'prometido': 45, 'prometidos': 45}, {'...': 40}, {'0': 48, '<any_det>': 48,
'<their>': 48, 'dos': 48, 'todo': 48, 'tres': 48}, {'<any_det>': 13, '<my>': 13, '<their>': 13, 'D': 11}, {'...': 12,
'D': 11}, {'prometida': 45, 'prometidas': 45, 'prometido': 45, 'prometidos': 45}, {'...': 52, 'prometida': 45,
'prometidas': 45, 'prometido': 45, 'prometidos': 45}, {'D': 11, 'el': 11, 'en': 11, 'la': 11}, {'D': 11, 'el': 11,
'en': 11, 'la': 11, 'me': 54}, {'<until>': 11}, {'...': 56}, {'de': 57, 'del': 57}, {'<any_det>': 39, 'de': 57, 'del':
57}, {'<any_det>': 39}, {'...': 42, '<any_det>': 47, '<do1>': 49, '<hand3>': 50, '<send3>': 51, '<thing>': 53,
'devuelve': 55, 'entrega': 58, 'envio': 59, 'envío': 59, 'llamo': 60, 'llegada': 58, 'mando': 60, 'paso': 60,
'preparo': 60, 'recepcion': 58, 'reenvio': 60, 'reenvío': 60}, {'D': 39}, {'devolver': 62, 'entregar': 62, 'enviar':
62, 'pagar': 62}, {'': (11, 'thinking')}, {'si': 64}, {'^': 63, 'ver': 65}, {'N': 23}, {'a': 67}, {'cae': 0, 'es': 0,
'sera': 0}, {'N': 69}, {'N': 69, 'la': 70}, {'de': 71, 'del': 71}, {'': (0, 'missed')}, {'$$': 73}, {'<thing>': 11},
{'^': 75}, {'<give3>': 11}, {'<give3>': 11, 'la': 77, 'las': 77, 'lo': 77, 'los': 77}, {'me': 78, 'nos': 78}, {'y':
79}, {'...': 80, '<any_det>': 13, '<my>': 13, '<their>': 13}, {'D': 11, 'y': 79}, {'...': 82}, {'<hand3>': 81,
'<send3>': 83}, {'<rel>': 10, '^': 84, 'aniversario': 72, 'boda': 72, 'cumple': 72, 'cumpleanos': 72, 'examen': 72,
'fiesta': 72, 'operacion': 72, 'santo': 72}, {'apagado': 74, 'comunicaba': 74, 'comunicando': 74, 'ocupado': 74},
{'D': 23, 'c': 23, 'con': 23}, {'<date>': 87}, {'<date>': 87, 'el': 88, 'la': 88, 'un': 88, 'una': 88}, {'<rel>': 10,
'^': 44, 'boda': 72, 'examen': 72, 'fiesta': 72, 'operacion': 72}, {'^': 44}, {'': (12, 'task')}, {'de': 92},
{'olvidar': 92, 'olvidarme': 92, 'olvidarse': 93}, {'en': 64}, {'': (4, 'needs_from_me')}, {'<ask_subj>': 96}, {'^':
97}, {'la': 98, 'lo': 98}, {'le': 98, 'les': 98, 'se': 99}, {'le': 98, 'les': 98, 'se': 99, 'yo': 100}, {'dice': 16,
'dijo': 16}, {'dice': 16, 'dijo': 16, 'insiste': 16, 'me': 102, 'opina': 16}, {',': 103}, {'...': 104}, {'<should>':
105}, {'olvide': 92}, {'me': 107}, {'^': 106, 'se': 108}, {'^': 106, 'le': 98, 'les': 98, 'no': 109, 'se': 99, 'yo':
100}, {'D': 23}, {'N': 111}, {'con': 112}, {'que': 64}, {'mio': 11}, {'<my>': 11, 'el': 115, 'mi': 11}, {'<hand_inf>':
11, 'corregir': 116, 'firmar': 116, 'leer': 116, 'mirar': 116, 'probar': 116, 'repasar': 116, 'revisar': 116,
'testear': 116, 'validar': 116, 'ver': 116}, {'^': 117}, {'a': 118}, {'...': 62}, {'0': 120, '<any_det>': 120, '<my>':
120, '<their>': 120, 'eso': 120, 'le': 120, 'les': 120, 'todo': 120}, {'<do1>': 49, '<give1>': 121, 'acabo': 121,
'cierro': 121, 'firmo': 121, 'organizo': 121, 'reviso': 121, 'termino': 121}, {'^': 122}, {'^': 84}, {'<rel>': 10,
'<they>': 22, 'D': 34, 'N': 38, '^': 61, 'a': 66, 'acompano': 68, 'acompaño': 68, 'aniversario': 72, 'apagado': 74,
'boda': 72, 'comunicaba': 74, 'comunicando': 74, 'cumple': 72, 'cumpleanos': 72, 'debe': 76, 'dice': 21, 'dijo': 21,
'dise': 21, 'el': 85, 'estaba': 86, 'examen': 72, 'fiesta': 72, 'hay': 89, 'la': 90, 'las': 91, 'llevare': 68,
'llevo': 68, 'lo': 91, 'los': 91, 'no': 94, 'ocupado': 74, 'operacion': 72, 'pensaba': 95, 'pense': 95, 'q': 101,
'que': 110, 'quedado': 113, 'recojo': 68, 'recordar': 92, 'santo': 72, 'supe': 114, 'tenemos': 89, 'tengo': 89, 'va':
119, 'veo': 68, 'yo': 123, 'él': 124}, {'': (18, 'gave:mentoring')}, {'^': 126}, {'<any_det>': 75, '<thing>': 11},
{'D': 0}, {'^': 128, 'aniversario': 129, 'cumple': 129, 'cumpleanos': 129}, {':': 130}, {'pendiente': 39, 'prevista':
39, 'previsto': 39, 'prometida': 39, 'prometido': 39}, {'con': 39}, {'<giveinf>': 39, '<inf_them>': 39, '<infle>': 39,
'<mine_thing>': 62, '<todo_inf>': 39, 'agradecer': 39, 'comprar': 39, 'devolver': 39, 'entrega': 132, 'envio': 132,
'envío': 132, 'felicitar': 39, 'hablar': 133, 'pedir': 39, 'quedar': 133, 'reclamar': 39, 'regalar': 39, 'reservar':
39, 'respuesta': 132, 'ver': 133}, {'^': 39}, {':': 135}, {'...': 111, 'a': 92, 'con': 92}, {'^': 16}, {':': 138},
{'...': 139}, {'...': 139, 'la': 140}, {':': 138, 'de': 141, 'del': 140}, {'^': 128}, {':': 143}, {'N': 136},
{'hacer': 136}, {'<giveinf>': 92}, {'<mentor_noun>': 127, 'N': 131, '^': 134, 'accion': 136, 'acciones': 136,
'almorzar': 137, 'cenar': 137, 'comer': 137, 'consejo': 142, 'consejos': 142, 'desayunar': 137, 'el': 144, 'ella':
144, 'mia': 136, 'mio': 136, 'nosotros': 136, 'para': 145, 'pendiente': 136, 'pendientes': 136, 'por': 146,
'recomendacion': 142, 'recomendaciones': 139, 'sugerencia': 139, 'tarea': 136, 'tip': 139, 'tips': 139, 'todo': 147,
'ver': 137, 'visitar': 137, 'yo': 136, 'él': 144}, {'^': 16, 'no': 138, 'que': 138}, {'': (23, 'contact')}, {'a':
150}, {'estaba': 73, 'estabamos': 73}, {'estaba': 73, 'estabamos': 73, 'no': 152}, {'estaba': 73, 'estabamos': 73,
'no': 152, 'nosotros': 153, 'yo': 153}, {'cuando': 154, 'mientras': 154}, {'oficina': 150}, {'almorzar': 150, 'casa':
150, 'cenar': 150, 'comer': 150, 'la': 156, 'mi': 150, 'saludar': 150, 'saludarme': 150, 'tomar': 150, 'verme': 150,
'vernos': 150, 'visitarme': 150, 'visitarnos': 150}, {'coworking': 150, 'despacho': 150}, {'sorpresa': 150, 'visita':
150}, {'despacho': 150}, {'aca': 150, 'aqui': 150, 'casa': 150, 'el': 160, 'la': 156, 'mi': 150}, {'...': 155, 'a':
157, 'al': 158, 'conmigo': 150, 'de': 159, 'por': 161}, {'': (1, 'moved')}, {'D': 163}, {'D': 163, 'a': 164, 'al':
164, 'para': 164}, {'adelanta': 165, 'aplaza': 165, 'cambia': 165, 'mueve': 165, 'pasa': 165, 'retrasa': 165},
{'adelanta': 165, 'aplaza': 165, 'cambia': 165, 'mueve': 165, 'pasa': 165, 'retrasa': 165, 'se': 166}, {'<set>': 23,
'D': 167}, {'D': 23, 'manana': 23}, {'N': 169}, {'con': 170}, {'': (20, 'gave:referral')}, {'^': 172}, {'N': 173},
{'a': 174}, {'...': 175, '^': 172}, {'de': 176, 'del': 176}, {'<reach_noun>': 177}, {'': (16, 'gave:feedback')}, {'^':
179}, {'^': 179, 'a': 180, 'al': 180, 'de': 180, 'del': 180, 'sobre': 180}, {'': (19, 'gave:resource')}, {'N': 182},
{'a': 183}, {'<helpful>': 184}, {'<any_det>': 185}, {'<helpful>': 182}, {'<any_det>': 187}, {'^': 188}, {'de': 173,
'del': 173}, {'<reach_noun>': 190}, {'...': 189, '<any_det>': 191, '^': 188}, {'N': 192}, {'<feedback_noun>': 181},
{'de': 194}, {'<feedback_noun>': 181, '^': 187}, {'feedback': 181, 'opinion': 181}, {'comentarios': 181, 'notas': 181,
'observaciones': 181}, {'de': 196}, {'monton': 199}, {'devolucion': 181}, {'^': 187, 'cuantas': 194}, {'^': 187,
'cuantos': 194}, {'<any_det>': 178, '<feedback_noun>': 181, '^': 186, 'a': 193, 'algo': 195, 'algunas': 196,
'algunos': 196, 'bastante': 194, 'mi': 197, 'mis': 198, 'muchas': 194, 'mucho': 194, 'muchos': 194, 'un': 200, 'una':
201, 'unas': 202, 'unos': 203, 'varias': 196, 'varios': 196}, {'^': 126, 'a': 127, 'al': 127, 'con': 127, 'de': 127,
'en': 127, 'para': 127, 'sobre': 127}, {'<mentor_noun>': 205}, {'de': 206}, {'^': 182}, {'N': 208}, {'a': 209},
{'...': 210}, {'<my>': 211}, {'<inf_me>': 11, '<infme>': 11}, {'^': 213}, {'^': 126, 'a': 127, 'al': 127, 'con': 127,
'de': 127, 'en': 127, 'para': 127}, {'': (1, 'moved'), 'D': 163, 'a': 163, 'al': 163, 'de': 163, 'para': 163},
{'<date>': 216}, {'<date>': 216, 'a': 164, 'al': 164, 'para': 164}, {'a': 164, 'al': 164, 'el': 217, 'la': 218, 'lo':
218, 'para': 164}, {'': (1, 'moved'), 'D': 163, 'a': 163, 'al': 163, 'para': 163}, {'<date>': 220}, {'<date>': 164},
{'D': 163, 'a': 163, 'al': 163, 'el': 221, 'la': 221, 'nuestra': 221, 'nuestro': 221, 'para': 163, 'su': 222}, {'D':
163, 'al': 163, 'para': 163}, {'...': 224}, {'D': 163, 'a': 163, 'al': 163, 'del': 225, 'para': 163}, {'hora': 73},
{'ultima': 227}, {'': (0, 'missed'), 'a': 228, 'el': 73, 'la': 73, 'lo': 73, 'nuestra': 73, 'nuestro': 73, 'todo':
73}, {'que': 16}, {'mejor': 16}, {'conviene': 16}, {'<have_to>': 230, 'conviene': 16, 'deberia': 16, 'deberiamos':
16}, {'<have_to>': 230, '<should>': 16, 'es': 231, 'lo': 231, 'me': 232, 'no': 233, 'nos': 232, 'seria': 231}, {'^':
234}, {'^': 234, 'nosotros': 235, 'yo': 235}, {'que': 236}, {'<should>': 16, 'la': 17, 'lo': 17, 'me': 17, 'no': 17},
{'^': 238}, {'gente': 239}, {'^': 238, 'a': 240, 'eu': 239, 'je': 239, 'on': 239, 'yo': 239}, {'q': 241, 'que': 241},
{'y': 242}, {'...': 243}, {'': (13, 'talk'), '...': 243, '^': 234, 'nosotros': 235, 'yo': 235}, {'en': 237, 'q': 244,
'que': 245}, {'<paper>': 180}, {'<their>': 247, 'el': 247, 'la': 247}, {'<giveinf>': 39}, {'^': 249}, {'^': 249, 'de':
250}, {'voz': 73}, {'': (0, 'missed'), 'de': 252}, {'de': 252}, {'buzon': 253, 'buzón': 253, 'casilla': 73,
'contestador': 73, 'contestadora': 73, 'correo': 254}, {'a': 255, 'al': 255, 'el': 255}, {'a': 255, 'al': 255,
'derecho': 256, 'directo': 256, 'el': 255}, {'D': 23, 'con': 23, 'el': 23, 'para': 23}, {'<any_det>': 31, '<date>':
23, 'con': 23, 'juntarnos': 23, 'para': 23, 'reunirnos': 23, 'vernos': 23}, {'...': 155}, {'...': 80, 'D': 11}, {'la':
77, 'las': 77, 'lo': 77, 'los': 77}, {'me': 262, 'nos': 262}, {'y': 263}, {'...': 264}, {'...': 82, 'D': 11},
{'<until>': 11, 'D': 11}, {'...': 267}, {'<any_det>': 13, '<my>': 13}, {'<my>': 13, 'mi': 13}, {'ello': 11, 'eso':
11}, {'tema': 11}, {'de': 271, 'del': 272, 'eso': 11}, {'ok': 11, 'si': 11, 'sí': 11}, {'respuesta': 11}, {'el': 274,
'feedback': 11, 'noticias': 11, 'novedades': 11, 'razon': 11, 'respuesta': 11, 'una': 275}, {'D': 11, 'algo': 11,
'cuando': 11, 'cuanto': 11, 'cuándo': 11, 'cuánto': 11, 'el': 11, 'la': 11, 'manana': 11, 'si': 11}, {'favor': 11,
'intro': 11}, {'intro': 11}, {'favor': 11}, {'el': 278, 'la': 279, 'llegar': 11, 'saber': 11, 'un': 280, 'una': 279},
{'contacto': 11}, {'en': 282}, {'da': 276, 'desaconseja': 16, 'desaconsejo': 16, 'dice': 277, 'dira': 277, 'hace':
281, 'pondra': 283, 'pone': 283}, {'arreglar': 13, 'buscar': 13, 'dejar': 13, 'firmar': 13, 'instalar': 13, 'medir':
13, 'recoger': 13, 'terminar': 13}, {'a': 285}, {'D': 11, 'para': 12}, {'lista': 287, 'listas': 287, 'listo': 287,
'listos': 287}, {'...': 288}, {'el': 289, 'la': 289, 'las': 289, 'los': 289, 'mi': 289, 'mis': 289, 'su': 289, 'sus':
289}, {'<hand3>': 261, '<made3>': 265, '<send3>': 266, '<will3>': 11, '<will_bring>': 268, 'arregla': 269,
'arreglara': 269, 'corrige': 270, 'desaconseja': 16, 'desaconsejo': 16, 'encarga': 273, 'firma': 270, 'instala': 269,
'instalara': 269, 'me': 284, 'mira': 270, 'monta': 269, 'montara': 269, 'montará': 269, 'nos': 284, 'ocupa': 273,
'pasa': 286, 'pinta': 269, 'prueba': 270, 'repara': 269, 'repasa': 270, 'resuelve': 273, 'revisa': 270, 'tendra': 290,
'tiene': 290, 'viene': 286, 'vuelve': 286}, {'^': 16, 'yo': 138}, {'que': 292}, {'^': 77}, {'^': 77, 'la': 294, 'lo':
294}, {'me': 295, 'nos': 295}, {'que': 296}, {'en': 237, 'que': 236}, {'firmemente': 298}, {'<my>': 96}, {'^': 300},
{'con': 301}, {'...': 56, '<until>': 11}, {'<inf>': 303, '<inf_me>': 11, '<infme>': 11}, {'^': 304}, {'^': 17}, {'^':
17, 'me': 306, 'nos': 306}, {'^': 17, 'me': 306, 'no': 307, 'nos': 306}, {'<should>': 16, 'me': 17, 'ni': 18, 'no':
18, 'nos': 17}, {'^': 309}, {'^': 309, 'me': 306, 'no': 307, 'nos': 306, 'yo': 310}, {'q': 308, 'que': 311},
{'<imperative>': 16, 'ni': 16, 'no': 16}, {'^': 313}, {'<give3>': 11, '<should>': 16}, {'^': 11}, {'a': 316}, {'^':
77, 'iba': 317, 'va': 317}, {'^': 315, 'iba': 317, 'la': 318, 'lo': 318, 'va': 317}, {'^': 309, 'me': 319, 'no': 307,
'nos': 319, 'yo': 310}, {':': 314, 'q': 308, 'que': 320}, {'presento': 73, 'presentó': 73}, {'aparecio': 73, 'fue':
73, 'llego': 73, 'paso': 73, 'pasó': 73, 'pudo': 73, 'se': 322, 'vino': 73}, {'no': 323, 'nunca': 323}, {'final':
324}, {'al': 325, 'no': 323, 'nunca': 323}, {'aunque': 326, 'pero': 326, 'y': 326}, {'acercarse': 327, 'ir': 327,
'pasar': 327, 'pasarse': 327, 'sumarse': 327, 'unirse': 327, 'vendria': 327, 'venia': 327, 'venir': 327}, {'<should>':
16, '<would_give>': 11, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17}, {'<would_give>': 11}, {'^': 330}, {'<give3>': 11,
'<should>': 16, '<would_give>': 11}, {'<give3>': 11, '<would_give>': 11}, {'^': 333, 'iba': 317, 'va': 317}, {'^':
332, 'iba': 317, 'la': 334, 'lo': 334, 'va': 317}, {'^': 329, 'acercarse': 327, 'ir': 327, 'la': 331, 'lo': 331, 'me':
335, 'no': 307, 'nos': 335, 'pasar': 327, 'pasarse': 327, 'sumarse': 327, 'unirse': 327, 'vendria': 327, 'venia': 327,
'venir': 327, 'yo': 310}, {':': 314, 'a': 328, 'acercarse': 327, 'de': 328, 'en': 328, 'ir': 327, 'pasar': 327,
'pasarse': 327, 'q': 308, 'que': 336, 'sumarse': 327, 'unirse': 327, 'vendria': 327, 'venia': 327, 'venir': 327},
{'^': 16, 'que': 138}, {'de': 338}, {'opinion': 339}, {'la': 340}, {'de': 341, 'partidaria': 339, 'partidario': 339},
{'parte': 96}, {'mi': 343, 'nuestra': 343}, {'de': 344}, {'<until>': 96}, {'...': 346}, {'...': 345, '0': 347, '<my>':
96, 'cuatro': 347, 'dos': 347, 'tres': 347, 'unas': 347, 'unos': 347, 'varias': 347, 'varios': 347}, {'^': 96}, {'la':
349, 'lo': 349}, {'le': 349, 'les': 349, 'se': 350}, {'le': 349, 'les': 349, 'se': 350, 'yo': 351}, {'^': 348, 'que':
352}, {'de': 301}, {'espera': 354}, {'la': 355}, {'de': 298}, {'le': 301, 'yo': 301}, {'^': 300, 'que': 358}, {'a':
356, 'convencida': 357, 'convencido': 357, 'esperando': 359}, {'me': 316}, {'que': 361}, {'^': 77, 'iba': 317, 'la':
318, 'lo': 318, 'va': 317}, {'me': 363, 'nos': 363}, {'que': 364}, {'conmigo': 73}, {'contactarme': 73, 'hablar': 366,
'llamarme': 73, 'localizarme': 73, 'verme': 73}, {'de': 316, 'en': 316}, {'dicho': 365, 'intentado': 367, 'quedado':
368}, {'a': 328, 'acercarse': 327, 'de': 328, 'en': 328, 'ir': 327, 'pasar': 327, 'pasarse': 327, 'que': 328,
'sumarse': 327, 'unirse': 327, 'vendria': 327, 'venia': 327, 'venir': 327}, {'quedado': 370}, {'<inf_me>': 11,
'<infme>': 35}, {'^': 372, 'acercarse': 327, 'ir': 327, 'pasar': 327, 'pasarse': 327, 'sumarse': 327, 'unirse': 327,
'vendria': 327, 'venia': 327, 'venir': 327}, {'<infme>': 35}, {'^': 374, 'acercarse': 327, 'ir': 327, 'pasar': 327,
'pasarse': 327, 'sumarse': 327, 'unirse': 327, 'vendria': 327, 'venia': 327, 'venir': 327}, {'a': 373, 'acercarse':
327, 'de': 328, 'en': 328, 'ir': 327, 'pasar': 327, 'pasarse': 327, 'que': 375, 'sumarse': 327, 'unirse': 327,
'vendria': 327, 'venia': 327, 'venir': 327}, {'^': 374}, {'a': 377, 'que': 377}, {'': (3, 'advice'), '<should>': 16,
'me': 17, 'ni': 18, 'no': 18, 'nos': 17}, {'^': 379, 'yo': 310}, {'que': 380}, {'en': 381, 'q': 308, 'que': 308},
{'falta': 301}, {'hace': 383}, {'...': 111, 'D': 23}, {'D': 150}, {'a': 138}, {'<inf_me>': 11, 'me': 11, 'nos': 11},
{'^': 388}, {'^': 388, 'que': 389}, {'': (6, 'theirs'), '<their>': 11, 'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un':
13, 'una': 13}, {'<their>': 11, 'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un': 13, 'una': 13}, {'el': 13, 'la': 13,
'las': 13, 'los': 13, 'un': 13, 'una': 13}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja':
11, 'busca': 11, 'consigue': 11, 'deja': 391, 'dejara': 392, 'dejará': 392, 'guarda': 11, 'imprime': 11, 'presta':
392, 'prestara': 393, 'prestará': 393, 'trae': 11}, {'que': 150}, {'...': 395}, {'contra': 138, 'de': 138, 'que': 138,
'sobre': 138}, {'<should>': 16, 'hay': 230, 'tengo': 230}, {'^': 398}, {'que': 399}, {'centre': 16, 'conviene': 16,
'enfoque': 16, 'olvide': 16}, {'centremos': 16, 'conviene': 16, 'enfoquemos': 16}, {'cuidado': 16}, {'<have_to>': 230,
'<should>': 16, 'lo': 231, 'me': 401, 'nos': 402, 'tenga': 403}, {'<have_to>': 230, '<should>': 16, 'lo': 231, 'me':
401, 'no': 404, 'nos': 402, 'tenga': 403}, {'^': 405}, {'^': 405, 'yo': 406}, {'...': 400, 'que': 407}, {'^': 35},
{'<any_det>': 409, '^': 35, 'dinero': 409, 'plata': 409}, {'<should>': 16, 'centre': 16, 'conviene': 16, 'enfoque':
16, 'olvide': 16}, {'<should>': 16, 'centremos': 16, 'conviene': 16, 'enfoquemos': 16}, {'<have_to>': 230, '<should>':
16, 'lo': 231, 'me': 411, 'nos': 412, 'tenga': 403}, {'<have_to>': 230, '<should>': 16, 'lo': 231, 'me': 411, 'ni':
18, 'no': 413, 'nos': 412, 'tenga': 403}, {'^': 414}, {'^': 414, 'me': 306, 'no': 307, 'nos': 306, 'yo': 415}, {'q':
308, 'que': 416}, {'<inf>': 16}, {'^': 418}, {'^': 414, 'me': 319, 'no': 307, 'nos': 319, 'yo': 415}, {'...': 400,
':': 314, '^': 418, 'de': 419, 'q': 308, 'que': 420}, {'<have_to>': 230, '<should>': 16, '<would_give>': 11, 'lo':
231, 'me': 411, 'ni': 18, 'no': 413, 'nos': 412, 'tenga': 403}, {'^': 422, 'la': 331, 'lo': 331, 'me': 335, 'no': 307,
'nos': 335, 'yo': 415}, {'...': 400, ':': 314, '^': 418, 'de': 419, 'q': 308, 'que': 423}, {'me': 316, 'nos': 316},
{'que': 425}, {'^': 405, 'me': 363, 'no': 306, 'nos': 363, 'yo': 406}, {'D': 150, 'que': 427}, {'<any_det>': 347},
{'^': 17, 'no': 306}, {'^': 429, 'que': 430}, {'^': 11, 'que': 316}, {'cabeza': 138}, {'la': 433}, {'de': 434},
{'aconsejado': 338, 'adelantado': 396, 'asegurado': 426, 'comentado': 386, 'contado': 386, 'desaconsejado': 138,
'dicho': 428, 'garantizado': 426, 'jurado': 426, 'pedido': 431, 'prometido': 432, 'quedado': 368, 'quitado': 435,
'recomendado': 338, 'sugerido': 338}, {'a': 409, 'que': 409}, {'': (3, 'advice'), '<should>': 16, 'me': 17, 'nos':
17}, {'<should>': 16, 'me': 17, 'ni': 18, 'no': 438, 'nos': 17}, {'^': 439, 'yo': 310}, {'que': 440}, {'en': 441, 'q':
308, 'que': 308}, {'': (3, 'advice'), '<have_to>': 230, '<should>': 16, 'lo': 231, 'me': 411, 'nos': 412, 'tenga':
403}, {'<have_to>': 230, '<should>': 16, 'lo': 231, 'me': 411, 'ni': 18, 'no': 443, 'nos': 412, 'tenga': 403}, {'^':
444, 'yo': 415}, {'que': 445}, {'en': 446, 'q': 308, 'que': 308}, {'falta': 316}, {'sin': 448}, {'<give3>': 11,
'<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'cuelga': 11, 'deja': 11,
'guarda': 11, 'imprime': 11, 'instala': 11, 'monta': 11, 'sube': 11, 'subira': 11, 'trae': 11}, {'<give3>': 449, '^':
450}, {'<should>': 16, 'no': 16}, {'^': 452, 'le': 349, 'les': 349, 'se': 350, 'yo': 351}, {'^': 429, 'que': 453},
{'^': 309, 'le': 349, 'les': 349, 'se': 350}, {'^': 439, 'le': 349, 'les': 349, 'no': 306, 'se': 350, 'yo': 455},
{'^': 429, 'que': 456}, {'que': 0, 'qué': 0}, {'como': 0, 'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo':
0, 'donde': 0, 'dónde': 0, 'por': 458, 'si': 0}, {'^': 11, 'me': 316}, {'^': 11, 'me': 316, 'que': 460}, {'<any_det>':
96}, {'^': 462}, {':': 314}, {'algo': 11, 'noticias': 11, 'novedades': 11, 'respuesta': 11}, {'^': 465, 'que': 316},
{'que': 316}, {'<giveinf>': 11}, {'^': 468}, {'a': 469}, {'<advises>': 149, '<helps3>': 385, '<says>': 386, '<urges>':
387, '<vowed3>': 390, '^': 394, 'adelanto': 396, 'advierte': 397, 'advirtio': 397, 'alerto': 397, 'anticipo': 396,
'anticipó': 396, 'aseguro': 297, 'avanzo': 396, 'comento': 408, 'debe': 410, 'deben': 410, 'decia': 417,
'desaconsejado': 138, 'dice': 421, 'dijo': 424, 'ha': 436, 'iba': 437, 'iban': 437, 'insiste': 442, 'insistio': 447,
'la': 451, 'las': 451, 'lo': 451, 'los': 451, 'pide': 454, 'pidio': 457, 'pregunta': 459, 'preguntaba': 459,
'pregunto': 459, 'preguntó': 459, 'previno': 397, 'promete': 432, 'prometio': 461, 'queda': 368, 'quedaron': 368,
'quedo': 368, 'quedó': 368, 'quita': 435, 'quitado': 435, 'quito': 435, 'reclama': 463, 'reclamo': 463, 'solto': 464,
'tenia': 437, 'tenian': 437, 'tiene': 466, 'tienen': 467, 'va': 470, 'van': 470}, {'<until>': 96, 'D': 96}, {'...':
472}, {'D': 96}, {'': (4, 'needs_from_me'), '...': 474}, {'...': 345, '0': 347, '<any_det>': 473, '<my>': 475,
'cuatro': 347, 'dos': 347, 'tres': 347, 'unas': 347, 'unos': 347, 'varias': 347, 'varios': 347}, {'^': 96, 'le': 349,
'les': 349, 'se': 350}, {'^': 96, 'le': 349, 'les': 349, 'se': 350, 'yo': 477}, {'^': 476, 'que': 478}, {'^': 439,
'no': 306, 'yo': 310}, {'^': 429, 'que': 480}, {'<advises>': 149, '<helps3>': 385, '<says>': 386, '<urges>': 387,
'<vowed3>': 390, '^': 394, 'adelanto': 396, 'advierte': 397, 'advirtio': 397, 'alerto': 397, 'anticipo': 396,
'anticipó': 396, 'aseguro': 297, 'avanzo': 396, 'comento': 408, 'debe': 410, 'deben': 410, 'decia': 417,
'desaconsejado': 138, 'dice': 421, 'dijo': 424, 'ha': 436, 'iba': 437, 'iban': 437, 'insiste': 442, 'insistio': 447,
'la': 451, 'las': 451, 'lo': 451, 'los': 451, 'pide': 454, 'pidio': 481, 'pregunta': 459, 'preguntaba': 459,
'pregunto': 459, 'preguntó': 459, 'previno': 397, 'promete': 432, 'prometio': 461, 'queda': 368, 'quedaron': 368,
'quedo': 368, 'quedó': 368, 'quita': 435, 'quitado': 435, 'quito': 435, 'solto': 464, 'tenia': 437, 'tenian': 437,
'tiene': 467, 'tienen': 467, 'va': 470, 'van': 470}, {'0': 347, '<any_det>': 347, '<my>': 96, 'cuatro': 347, 'dos':
347, 'tres': 347, 'unas': 347, 'unos': 347, 'varias': 347, 'varios': 347}, {'^': 483, 'que': 352}, {'^': 309, 'le':
349, 'les': 349, 'se': 350, 'yo': 455}, {'que': 485}, {'...': 474}, {'...': 345, '<any_det>': 487, '<my>': 475}, {'^':
488}, {'que': 138}, {'<should>': 16, 'no': 17}, {'^': 491}, {'': (6, 'theirs'), '<inf_me>': 11}, {'^': 493}, {'de':
494, 'en': 494}, {'^': 493, 'que': 425}, {'de': 496, 'en': 496}, {'^': 493, 'acercarse': 327, 'ir': 327, 'pasar': 327,
'pasarse': 327, 'que': 425, 'sumarse': 327, 'unirse': 327, 'vendria': 327, 'venia': 327, 'venir': 327}, {'': (6,
'theirs'), 'me': 11}, {'a': 328, 'acercarse': 327, 'conmigo': 368, 'de': 498, 'debiendo': 499, 'en': 498, 'ir': 327,
'pasar': 327, 'pasarse': 327, 'que': 328, 'sumarse': 327, 'unirse': 327, 'vendria': 327, 'venia': 327, 'venir': 327},
{'acercarse': 327, 'ir': 327, 'le': 349, 'les': 349, 'pasar': 327, 'pasarse': 327, 'se': 350, 'sumarse': 327,
'unirse': 327, 'vendria': 327, 'venia': 327, 'venir': 327, 'yo': 351}, {'a': 328, 'acercarse': 327, 'de': 328, 'en':
328, 'ir': 327, 'pasar': 327, 'pasarse': 327, 'que': 501, 'saber': 0, 'sumarse': 327, 'unirse': 327, 'vendria': 327,
'venia': 327, 'venir': 327}, {'0': 347, '<any_det>': 347, 'cuatro': 347, 'dos': 347, 'tres': 347, 'unas': 347, 'unos':
347, 'varias': 347, 'varios': 347}, {'^': 503}, {'...': 345, '0': 347, '<any_det>': 347, '<my>': 96, 'cuatro': 347,
'dos': 347, 'tres': 347, 'unas': 347, 'unos': 347, 'varias': 347, 'varios': 347}, {'^': 505, 'que': 352, 'saber': 0},
{'escribir': 11, 'escribirme': 11, 'llamar': 11, 'llamarme': 11}, {'^': 507}, {'a': 508}, {'...': 345, '<my>': 96},
{'^': 510}, {'encarga': 273, 'ocupa': 273, 'resuelve': 273}, {'a': 150, 'al': 150, 'en': 150, 'por': 150}, {'caer':
513, 'ver': 513}, {'de': 316}, {'<inf_me>': 11}, {'^': 516}, {'a': 517, 'para': 517}, {'ofrecido': 518}, {'a': 494,
'para': 517}, {'^': 512, 'acerco': 513, 'acercó': 513, 'aparecio': 513, 'compromete': 317, 'comprometio': 317, 'dejo':
514, 'dejó': 514, 'encarga': 515, 'ha': 519, 'han': 519, 'ocupa': 515, 'ofrece': 518, 'ofrecio': 520, 'paso': 513,
'pasó': 513, 'vino': 513}, {'a': 375, 'acercarse': 327, 'de': 328, 'en': 328, 'ir': 327, 'pasar': 327, 'pasarse': 327,
'que': 373, 'sumarse': 327, 'unirse': 327, 'vendria': 327, 'venia': 327, 'venir': 327}, {'<inf>': 303, '<inf_me>': 11,
'<infme>': 11, 'confirmar': 11, 'contestar': 11, 'entregar': 11, 'enviar': 11, 'firmar': 11, 'pagar': 11, 'responder':
11}, {'^': 523}, {'que': 524}, {'que': 214}, {'de': 367}, {'<inf_me>': 11, 'me': 11}, {'y': 528}, {'...': 529}, {'':
(6, 'theirs'), '...': 12}, {'<any_det>': 13, '<my>': 531, 'el': 115, 'mi': 11}, {'mi': 11, 'mí': 11, 'nosotros': 11},
{'de': 533}, {'<hand_inf>': 11, '<inf>': 530, '<inf_me>': 11, '<infme>': 11, 'corregir': 532, 'firmar': 532, 'hablar':
534, 'hablarle': 534, 'hablarles': 534, 'leer': 532, 'mirar': 532, 'probar': 532, 'repasar': 532, 'revisar': 532,
'testear': 532, 'validar': 532, 'ver': 532}, {'^': 535}, {'a': 536}, {'a': 214}, {'sensato': 419}, {'mas': 539,
'mejor': 419, 'preferible': 419}, {'<advises>': 149, '<came3>': 260, '<may3>': 214, '<opines>': 246, '^': 291,
'aconseja': 293, 'aseguro': 297, 'cree': 299, 'cuenta': 302, 'debe': 305, 'decia': 312, 'dice': 321, 'dijo': 337,
'era': 342, 'es': 342, 'espera': 353, 'esta': 360, 'está': 360, 'falta': 362, 'falto': 362, 'ha': 369, 'habia': 371,
'iba': 376, 'iban': 378, 'insiste': 382, 'insistio': 382, 'intento': 367, 'intentó': 367, 'le': 384, 'me': 471,
'necesita': 479, 'nos': 482, 'pensaba': 370, 'pide': 484, 'pidio': 486, 'precisa': 489, 'preferiria': 293, 'prefiere':
293, 'pregunta': 459, 'preguntaba': 459, 'pregunto': 459, 'preguntó': 459, 'promete': 432, 'prometio': 461, 'propone':
490, 'propuso': 490, 'que': 492, 'queda': 495, 'quedaron': 497, 'quedo': 500, 'quedó': 500, 'queria': 502, 'querria':
504, 'quiere': 506, 'reclama': 504, 'recomienda': 293, 'regresa': 509, 'requiere': 511, 'se': 521, 'solto': 464,
'sugiere': 293, 'tenia': 522, 'tenian': 378, 'tiene': 525, 'tienen': 526, 'trato': 527, 'va': 537, 'van': 538, 've':
540, 'veria': 540, 'volvera': 509, 'vuelve': 509}, {'...': 139, ':': 138, '^': 16, 'era': 338, 'es': 338, 'fue': 338,
'que': 138}, {'^': 16, 'era': 338, 'es': 338, 'fue': 338, 'que': 138}, {'N': 542, 'el': 543, 'ella': 543, 'ellos':
543, 'él': 543}, {'de': 544, 'del': 544}, {'': (9, 'told')}, {'N': 546}, {'a': 547}, {'<see_inf>': 73}, {'<see_inf>':
73, 'de': 549}, {'^': 39, 'que': 135}, {'N': 551}, {'^': 39, 'a': 552, 'que': 135}, {'<helps3>': 23}, {'me': 554,
'nos': 554}, {'enseno': 23, 'enseño': 23}, {'<they>': 555, 'acompano': 68, 'acompaño': 68, 'le': 556, 'les': 556,
'llevo': 68, 'me': 554, 'nos': 554, 'recojo': 68, 'veo': 68}, {'mejor': 419}, {'vale': 419}, {'de': 419}, {'hablar':
560}, {'lo': 558, 'mas': 559, 'mejor': 419, 'nada': 560, 'ni': 561, 'no': 419, 'que': 308}, {':': 562}, {'postres':
150}, {'los': 564, 'mitad': 150}, {'final': 150, 'rato': 150}, {'tarde': 150}, {'a': 565, 'al': 566, 'despues': 150,
'luego': 150, 'mas': 567, 'tambien': 150, 'también': 150, 'tarde': 150}, {'final': 150, 'linea': 150, 'meet': 150,
'pantalla': 150, 'rato': 150, 'remoto': 150, 'teams': 150, 'telefono': 150, 'teléfono': 150, 'videollamada': 150,
'zoom': 150}, {'linea': 150, 'meet': 150, 'pantalla': 150, 'remoto': 150, 'teams': 150, 'telefono': 150, 'teléfono':
150, 'videollamada': 150, 'zoom': 150}, {'a': 565, 'al': 569, 'desde': 570, 'despues': 150, 'en': 570, 'luego': 150,
'mas': 567, 'por': 570, 'tambien': 150, 'también': 150}, {'ahi': 150, 'al': 570, 'alli': 150, 'desde': 570, 'en': 570,
'por': 570, 'tambien': 150, 'también': 150}, {'ahi': 150, 'alli': 150, 'tambien': 150, 'también': 150},
{'<called_pp>': 150, 'bajado': 150, 'estado': 150, 'pasado': 150, 'subido': 150, 'venido': 150}, {'$$': 23}, {'$$':
23, 'tambien': 575, 'también': 575}, {'espera': 576, 'esperan': 576}, {'a': 150, 'por': 150}, {'al': 570, 'desde':
570, 'en': 570, 'por': 570}, {'apunta': 576, 'apuntan': 576, 'conecto': 579, 'conectó': 579, 'unio': 579}, {'andaba':
150, 'estaba': 150, 'estuvo': 150, 'fue': 150, 'vino': 150}, {'': (23, 'contact'), 'tarde': 150}, {'...': 563, ':':
562, 'aparecio': 568, 'entro': 571, 'estaba': 572, 'estuvo': 573, 'ha': 574, 'han': 574, 'llego': 568, 'nos': 577,
'paso': 578, 'pasó': 578, 'se': 580, 'tambien': 581, 'también': 581, 'vendra': 576, 'vendran': 576, 'viene': 576,
'vienen': 576, 'vinieron': 150, 'vino': 582}, {'lectura': 11, 'mano': 11, 'ojeada': 11, 'ojo': 11, 'repaso': 11,
'vistazo': 11, 'vuelta': 11}, {'un': 584, 'una': 584}, {'su': 75}, {'arregla': 269, 'arreglara': 269, 'corrige': 270,
'da': 585, 'dara': 585, 'desaconseja': 16, 'desaconsejo': 16, 'echa': 585, 'echara': 585, 'firma': 270, 'instala':
269, 'instalara': 269, 'me': 284, 'mira': 270, 'monta': 269, 'montara': 269, 'montará': 269, 'nos': 284, 'pinta': 269,
'prueba': 270, 'repara': 269, 'repasa': 270, 'revisa': 270, 'tendra': 290, 'tendre': 586, 'tendremos': 586, 'tiene':
290}, {'que': 0}, {'N': 138}, {'de': 589}, {'': (7, 'waiting'), 'l': 35}, {'': (7, 'waiting'), 'de': 591, 'del': 35},
{'espera': 592}, {'mejor': 64}, {'juicio': 138}, {'avisar': 588, 'avisarme': 588, 'contar': 588, 'contarme': 588,
'decir': 588, 'decirme': 588, 'juicio': 590, 'la': 593, 'lo': 594, 'su': 595}, {'<see_inf>': 150}, {'de': 597},
{'mia': 39}, {'': (23, 'contact'), 'la': 150}, {'a': 600, 'al': 150, 'del': 150}, {'N': 601}, {'a': 602}, {'que':
546}, {'en': 604, 'que': 546}, {'N': 605}, {'a': 606, 'en': 604, 'que': 546}, {'<inf>': 23, 'D': 23, 'vernos': 23},
{'de': 608, 'en': 608, 'para': 608, 'que': 608}, {'N': 609}, {'con': 610}, {'N': 150}, {'': (10, 'thanks')}, {'a':
613}, {'': (10, 'thanks'), 'a': 613}, {'con': 613}, {'parecer': 0}, {'': (21, 'gave:encouragement')}, {'^': 618},
{'N': 619}, {'a': 620}, {'dia': 64}, {'de': 73}, {'atras': 623, 'detras': 623}, {'que': 35}, {'': (7, 'waiting'), 'a':
625, 'que': 35}, {'atras': 623, 'detras': 623, 'esperando': 626}, {'con': 150}, {'': (13, 'talk'), '<they>': 0},
{'que': 629}, {'de': 630}, {'^': 126, 'a': 127}, {'': (15, 'gave:intro')}, {'^': 633}, {'N': 634}, {'N': 634, 'a':
635, 'con': 635, 'y': 635}, {'N': 636}, {':': 637}, {'a': 634, 'con': 634, 'de': 634, 'entre': 634}, {'intro': 639,
'introduccion': 639, 'presentacion': 639, 'puente': 639}, {'el': 640, 'la': 640, 'una': 640}, {'<give3>': 11,
'<hand3>': 11, '<send3>': 11, 'sube': 11}, {'^': 642}, {'<any_det>': 268}, {'<give3>': 644, '<hand3>': 644, '<send3>':
644, 'sube': 644}, {'D': 643, '^': 645}, {'que': 646}, {'': (0, 'missed'), '<inf>': 73, '<see_inf>': 73}, {'a': 648},
{'conseguido': 648, 'llegado': 649, 'logrado': 648, 'podido': 648}, {'el': 35, 'la': 35, 'las': 35, 'los': 35, 'su':
35}, {'^': 651}, {'^': 651, 'aun': 652, 'todavia': 652}, {'conseguido': 648, 'llegado': 649, 'logrado': 648, 'podido':
648, 'recibi': 653, 'recibido': 653}, {'he': 73, 'hemos': 73}, {'ha': 650, 'he': 654, 'hemos': 654, 'la': 655, 'le':
655, 'les': 655, 'lo': 655, 'recibi': 653, 'recibido': 653}, {'no': 656}, {'^': 645}, {'que': 658}, {'': (17,
'gave:knowledge')}, {'^': 660}, {'a': 661, 'con': 661, 'en': 661}, {'...': 662, '^': 660, 'a': 661, 'con': 661, 'en':
661}, {'N': 663}, {'a': 664}, {'': (22, 'gave:volunteering')}, {'^': 666}, {'alimentos': 667}, {'de': 668}, {'algo':
150, 'un': 150, 'una': 150}, {'charla': 150, 'conversacion': 150, 'discusion': 150}, {'a': 173, 'para': 173},
{'recomendacion': 672}, {'de': 673}, {'cruzo': 73}, {'vemos': 73}, {'coincido': 73, 'llamo': 73, 'me': 675, 'nos':
676, 'veo': 73}, {'es': 111, 'sera': 111}, {'...': 678}, {'comunitario': 667, 'social': 667}, {'N': 180}, {'de': 681,
'del': 681}, {'...': 682}, {'<any_det>': 180}, {'N': 684}, {'<any_det>': 683, 'con': 685}, {'contacto': 190, 'correo':
190, 'datos': 190, 'nombre': 190, 'numero': 190, 'número': 190, 'telefono': 190, 'teléfono': 190}, {'mi': 187, 'mis':
187, 'nuestra': 187}, {'<any_det>': 182}, {'<any_det>': 687, '^': 689}, {'N': 690}, {'experiencia': 661},
{'<any_det>': 687, '^': 688, 'a': 691, 'mi': 692}, {'<paper>': 179, '<rehearsed>': 179}, {'<their>': 694, 'el': 694,
'la': 694}, {'^': 695}, {'<review_inf>': 696}, {'<review_inf>': 696, 'a': 697}, {'': (14, 'together')}, {'N': 698,
'nosotros': 699}, {'N': 634, 'a': 635}, {'a': 635, 'con': 635, 'y': 701}, {'N': 702}, {'a': 703}, {'con': 635, 'y':
701}, {'N': 705}, {'N': 702, 'a': 703}, {'correo': 707, 'email': 707, 'linkedin': 707, 'mail': 707, 'wasap': 707,
'whatsapp': 707}, {'a': 706, 'por': 708, 'via': 708, 'vía': 708}, {'el': 31, 'la': 31, 'nuestra': 31, 'nuestro': 31,
'que': 658, 'su': 31}, {'el': 31, 'la': 31, 'nuestra': 31, 'nuestro': 31, 'su': 31}, {'dia': 138}, {'del': 712,
'recibido': 138}, {'': (8, 'asked')}, {'a': 714}, {'N': 714}, {'a': 716, 'con': 714}, {'mi': 692}, {'dudas': 661,
'preguntas': 661}, {'las': 719, 'sus': 719}, {'cuenta': 135}, {'mi': 721}, {'de': 722}, {'correos': 150, 'mails': 150,
'mensajes': 150}, {'palabras': 150}, {'correos': 150, 'de': 724, 'mensajes': 150, 'palabra': 150, 'palabras': 150,
'unas': 725}, {'correos': 150, 'mensajes': 150, 'palabra': 150, 'palabras': 150, 'unas': 725}, {'roja': 667}, {'0':
64, 'anos': 64, 'cincuenta': 64, 'cuarenta': 64, 'noventa': 64, 'ochenta': 64, 'sesenta': 64, 'setenta': 64,
'treinta': 64, 'veinte': 64}, {'vueltas': 73}, {'contacto': 190, 'datos': 190, 'nombre': 190, 'telefono': 190,
'teléfono': 190}, {'<any_det>': 731}, {'encargo': 39}, {'me': 733}, {'eso': 734, 'planton': 73}, {'llamado': 73,
'visto': 73}, {'<see_inf>': 64, 'haber': 736}, {'<see_inf>': 64}, {'haber': 73, 'llamar': 73, 'ver': 73}, {'a': 0},
{'<giveinf>': 39, '<inf_them>': 39}, {'': (5, 'mine'), '0': 135, 'cien': 135, 'cincuenta': 135, 'treinta': 135,
'unos': 135, 'veinte': 135}, {'N': 742}, {'N': 92}, {'a': 744, 'con': 744, 'y': 744}, {'N': 745}, {'N': 745, 'a':
746}, {'<inf_them>': 39}, {'^': 748}, {'contacto': 92}, {'en': 750}, {'': (5, 'mine'), '0': 135, '^': 741, 'a': 743,
'cien': 135, 'cincuenta': 135, 'conectar': 747, 'conectarlos': 92, 'de': 749, 'dinero': 135, 'juntar': 747,
'juntarlos': 92, 'ponerlos': 751, 'presentar': 747, 'presentarlos': 92, 'que': 749, 'treinta': 135, 'unos': 135,
'veinte': 135}, {'<my>': 208}, {'N': 753}, {'<any_det>': 211, 'a': 754}, {'a': 173, 'con': 173}, {'N': 756}, {'N':
756, 'a': 757}, {'<clitic>': 549, '<see_inf>': 73}, {'no': 759}, {'que': 760, 'sin': 759}, {'...': 761}, {'hace': 762,
'que': 629}, {'<see_inf>': 23}, {'<course>': 661}, {'de': 765}, {'clases': 766, 'hora': 766, 'horas': 766, 'sesiones':
766}, {'<any_det>': 687, '<my>': 208}, {'N': 768}, {'^': 660, 'a': 661, 'de': 661, 'en': 661, 'para': 661, 'sobre':
661}, {'<course>': 770}, {'^': 179, 'a': 180, 'de': 180}, {'^': 179, 'desempeno': 772}, {'^': 179, 'a': 180, 'anual':
772, 'de': 773}, {'<course>': 770, 'devolucion': 774, 'evaluacion': 774}, {'gracias': 615}, {'devolucion': 774,
'evaluacion': 774}, {'la': 777, 'su': 777, 'una': 777}, {'^': 179, 'a': 180, 'de': 180, 'del': 180, 'sobre': 180},
{'comentarios': 779, 'impresiones': 779, 'opinion': 779, 'parecer': 779}, {'<course>': 770, 'clases': 766,
'devolucion': 774, 'evaluacion': 774, 'hora': 766, 'horas': 766, 'sesiones': 766}, {'0': 767, '<any_det>': 687, 'a':
769, 'cuatro': 767, 'dos': 767, 'el': 771, 'gracias': 615, 'la': 775, 'las': 776, 'le': 778, 'mi': 780, 'mis': 780,
'su': 777, 'tres': 767, 'un': 771, 'una': 781, 'varias': 767}, {'<any_det>': 57}, {'<give3>': 644, '<hand3>': 644,
'<send3>': 644, '<should>': 16, 'acaba': 783, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17, 'sube': 644, 'termina': 783},
{'D': 643, '^': 784, 'me': 319, 'no': 307, 'nos': 319, 'yo': 310}, {':': 314, 'q': 308, 'que': 785}, {'': (13,
'talk'), 'D': 643, '^': 645}, {'que': 787}, {'el': 771, 'la': 771, 'un': 771, 'una': 771}, {'arreglo': 39, 'leo': 39,
'mando': 39, 'miro': 39, 'paso': 39, 'pienso': 39, 'preparo': 39, 'reviso': 39}, {'^': 790}, {'la': 791, 'las': 791,
'lo': 791, 'los': 791}, {'la': 791, 'las': 791, 'lo': 791, 'los': 791, 'se': 792}, {'': (5, 'mine'), 'arreglo': 39,
'leo': 39, 'mando': 39, 'miro': 39, 'paso': 39, 'pienso': 39, 'preparo': 39, 'reviso': 39}, {'^': 794}, {'la': 795,
'las': 791, 'lo': 795, 'los': 791}, {'': (9, 'told'), '<clitic>': 135, 'la': 791, 'las': 791, 'lo': 791, 'los': 791,
'se': 796}, {'a': 606, 'en': 604, 'q': 793, 'que': 797}, {'la': 135, 'lo': 135}, {'<clitic>': 135, 'se': 799}, {'que':
800}, {'<give3>': 644, '<hand3>': 644, '<send3>': 644, '<should>': 16, '<would_give>': 11, 'acaba': 783, 'me': 17,
'ni': 18, 'no': 18, 'nos': 17, 'sube': 644, 'termina': 783}, {'D': 643, '^': 802, 'la': 331, 'lo': 331, 'me': 335,
'no': 307, 'nos': 335, 'yo': 310}, {':': 314, 'q': 308, 'que': 803}, {'<course>': 770, 'clases': 766, 'hora': 766,
'horas': 766, 'sesiones': 766}, {'0': 767, 'cuatro': 767, 'dos': 767, 'el': 771, 'la': 771, 'tres': 767, 'un': 771,
'una': 805, 'varias': 767}, {'a': 661, 'con': 661}, {'mano': 807}, {'una': 808}, {'a': 73}, {'menos': 810}, {'de':
811}, {'da': 276, 'dice': 277, 'dira': 277, 'hace': 281, 'pondra': 283, 'pone': 283}, {'me': 813, 'nos': 813}, {'mi':
138, 'mí': 138}, {'lugar': 138}, {'mi': 816}, {'quedado': 368}, {'^': 516, 'acercarse': 327, 'ir': 327, 'pasar': 327,
'pasarse': 327, 'sumarse': 327, 'unirse': 327, 'vendria': 327, 'venia': 327, 'venir': 327}, {'a': 819, 'acercarse':
327, 'de': 328, 'en': 328, 'ir': 327, 'pasar': 327, 'pasarse': 327, 'que': 328, 'sumarse': 327, 'unirse': 327,
'vendria': 327, 'venia': 327, 'venir': 327}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja':
11, 'busca': 11, 'consigue': 11, 'deja': 11, 'guarda': 11, 'imprime': 11, 'trae': 11}, {'prometido': 432, 'quedado':
368}, {'^': 821, 'ha': 822, 'la': 451, 'las': 451, 'lo': 451, 'los': 451, 'queda': 368, 'quedaron': 368, 'quedo': 368,
'quedó': 368, 'tiene': 466, 'tienen': 467, 'va': 470, 'van': 470}, {'^': 821, 'ha': 822, 'la': 451, 'las': 451, 'lo':
451, 'los': 451, 'queda': 368, 'quedaron': 368, 'quedo': 368, 'quedó': 368, 'tiene': 467, 'tienen': 467, 'va': 470,
'van': 470}, {'a': 328, 'acercarse': 327, 'conmigo': 368, 'de': 498, 'en': 498, 'ir': 327, 'pasar': 327, 'pasarse':
327, 'que': 328, 'sumarse': 327, 'unirse': 327, 'vendria': 327, 'venia': 327, 'venir': 327}, {'compromete': 317,
'comprometio': 317, 'encarga': 515, 'ocupa': 515, 'ofrecio': 317}, {'a': 328, 'acercarse': 327, 'de': 328, 'en': 328,
'ir': 327, 'pasar': 327, 'pasarse': 327, 'que': 819, 'sumarse': 327, 'unirse': 327, 'vendria': 327, 'venia': 327,
'venir': 327}, {'<may3>': 214, '^': 814, 'cual': 0, 'cuales': 0, 'de': 815, 'debe': 214, 'dijo': 370, 'en': 817, 'ha':
818, 'habia': 371, 'iba': 820, 'me': 823, 'nos': 824, 'pensaba': 370, 'queda': 495, 'quedaron': 497, 'quedo': 825,
'quedó': 825, 'queria': 370, 'se': 826, 'tenia': 827, 'tiene': 526, 'tienen': 526, 'va': 538, 'van': 538}, {'de': 815,
'en': 817}, {'de': 35, 'del': 35}, {'agenda': 23}, {'de': 164, 'del': 164}, {',': 138, '^': 16}, {'ausencia': 73,
'lugar': 833}, {'<them>': 138, 'N': 138}, {'de': 835, 'del': 835}, {'N': 0, 'el': 0, 'ella': 0, 'ellas': 0, 'ellos':
0, 'él': 0}, {',': 138}, {'lugar': 838, 'opinion': 138}, {'lugar': 833}, {'agenda': 23, 'cuanto': 629, 'espera': 830,
'la': 831, 'lugar': 832, 'mi': 834, 'opinion': 836, 'que': 837, 'su': 839, 'tu': 840, 'vez': 832}, {'de': 39}, {'yo':
842}, {'<rehearsed>': 179}, {'<their>': 844}, {'^': 845}, {'N': 846}, {'<their>': 180, '^': 845, 'con': 847}, {'^':
845, 'con': 847}, {'a': 660, 'como': 660, 'cómo': 660, 'el': 660, 'la': 660, 'las': 660, 'los': 660}, {'^': 850},
{'como': 661, 'cómo': 661}, {'...': 852, 'a': 661, 'como': 661, 'cómo': 661}, {'N': 853, '^': 660}, {'a': 854, 'como':
661, 'cómo': 661}, {'la': 777, 'le': 778, 'su': 777, 'una': 777}, {'al': 150, 'desde': 150, 'por': 150}, {'N': 857},
{'<any_det>': 687}, {'N': 859}, {'<any_det>': 687, 'a': 860}, {'0': 699, 'casi': 699, 'cinco': 699, 'como': 699,
'cuatro': 699, 'dos': 699, 'muchas': 699, 'muchos': 699, 'tres': 699, 'un': 699, 'una': 699, 'unas': 699, 'unos':
699}, {'N': 64}, {'N': 64, 'la': 863}, {'de': 864, 'del': 864}, {'aniversario': 865, 'cumple': 865, 'cumpleanos': 865,
'santo': 865}, {'aniversario': 865, 'cumple': 865, 'cumpleanos': 865, 'de': 341, 'el': 866, 'partidaria': 339,
'partidario': 339, 'santo': 865}, {'preguntar': 714}, {'para': 868}, {'N': 869}, {'a': 870}, {'podcast': 64, 'video':
64}, {'entrevista': 64}, {'podcast': 64}, {'de': 64}, {'charla': 875}, {'el': 872, 'la': 873, 'que': 64, 'un': 874,
'una': 876}, {'': (7, 'waiting'), 'respuesta': 35}, {'me': 35}, {'a': 625, 'el': 35, 'la': 878, 'noticias': 35, 'que':
879, 'respuesta': 35, 'su': 35, 'sus': 35}, {'0': 73, 'dos': 73, 'media': 73, 'un': 73, 'una': 73}, {'N': 881}, {'a':
882}, {'me': 409, 'nos': 409}, {'que': 884}, {'^': 249, 'de': 885, 'que': 884}, {'<set>': 23, 'a': 356, 'convencida':
357, 'convencido': 357, 'en': 831, 'esperando': 359, 'pendiente': 886}, {'': (14, 'together'), 'N': 150, 'el': 612,
'la': 612}, {'N': 150, 'con': 150, 'tambien': 888, 'también': 888}, {'dos': 699}, {'cuatro': 699, 'dos': 699, 'tres':
699}, {'con': 150, 'las': 890, 'los': 891, 'todos': 699}, {'N': 150, 'el': 612, 'la': 612}, {'N': 150, 'tambien': 893,
'también': 893}, {'de': 591, 'del': 35}, {'espera': 895}, {'la': 896}, {'D': 23, 'a': 23, 'en': 23, 'por': 23}, {'a':
897, 'convidada': 898, 'convidado': 898, 'esperando': 626, 'invitada': 898, 'invitado': 898, 'invitados': 898},
{'bien': 64, 'bueno': 64, 'dpm': 64}, {'a': 35}, {'': (7, 'waiting'), 'el': 35, 'la': 35, 'lo': 35, 'que': 35, 'su':
35, 'sus': 35}, {'de': 902, 'del': 902}, {'a': 897, 'atenta': 901, 'atento': 901, 'convidada': 898, 'convidado': 898,
'esperando': 626, 'invitada': 898, 'invitado': 898, 'invitados': 898, 'pendiente': 903, 'pendientes': 903, 'pensando':
64}, {'animos': 619, 'fuerza': 619}, {'rato': 150}, {'animandola': 619, 'animandole': 619, 'animandolo': 619,
'charlando': 150, 'con': 150, 'dandole': 905, 'donde': 150, 'en': 150, 'ensenandole': 661, 'explicandole': 661,
'hablando': 150, 'mostrandole': 661, 'platicando': 150, 'reunida': 150, 'reunido': 150, 'tomando': 150, 'un': 906},
{'animandola': 619, 'animandole': 619, 'animandolo': 619, 'charlando': 150, 'con': 150, 'dandole': 905, 'en': 150,
'ensenandole': 661, 'explicandole': 661, 'hablando': 150, 'juntos': 150, 'mostrandole': 661, 'reunidas': 150,
'reunidos': 150, 'revisando': 150, 'tomando': 150, 'trabajando': 150, 'viendo': 150}, {'N': 150, 'tambien': 699,
'también': 699}, {'N': 35}, {'de': 910, 'del': 910}, {'...': 911}, {'<giveinf>': 39, '<inf_them>': 39, 'el': 912,
'la': 912, 'las': 912, 'los': 912, 'su': 35, 'sus': 35}, {'el': 912, 'la': 912, 'las': 912, 'los': 912, 'su': 35,
'sus': 35}, {'^': 914}, {'N': 316, '^': 748, 'me': 316, 'nos': 316}, {'^': 913, 'aun': 915, 'conectar': 747,
'conectarlos': 92, 'de': 749, 'juntar': 747, 'juntarlos': 92, 'ponerlos': 751, 'presentar': 747, 'presentarlos': 92,
'que': 916, 'todavia': 915}, {'^': 914, 'aun': 915, 'todavia': 915}, {'': (0, 'missed'), '<date>': 73}, {'': (0,
'missed'), '<date>': 73, 'la': 919}, {'': (0, 'missed'), '<date>': 73, 'a': 920, 'al': 919, 'el': 919, 'la': 919,
'su': 919, 'una': 919}, {'a': 921}, {'^': 249, 'que': 361}, {'<their>': 179, 'el': 179, 'la': 179}, {'^': 924}, {'a':
925, 'al': 925, 'de': 925, 'del': 925, 'sobre': 925}, {'^': 660, 'en': 661}, {'N': 927}, {'a': 928}, {'del': 225},
{'<moved_pp>': 930}, {'cobertura': 73}, {'de': 932}, {'casa': 150}, {'de': 150}, {'': (23, 'contact'), 'casa': 150,
'la': 934, 'lo': 935, 'ver': 150, 'visitar': 150}, {'a': 150, 'al': 150}, {'': (23, 'contact'), 'N': 937}, {'a': 936,
'al': 150, 'con': 938, 'donde': 150}, {'a': 150, 'al': 150, 'con': 150, 'juntos': 150, 'por': 150}, {'de': 764}, {'':
(10, 'thanks'), 'el': 0, 'ella': 0, 'ello': 0, 'eso': 0, 'mi': 0, 'mí': 0, 'nosotros': 0, 'él': 0}, {'N': 613, 'a':
942}, {'^': 666, 'con': 667, 'de': 667, 'en': 667, 'para': 667}, {'voluntariado': 944}, {'de': 945}, {'<date>': 164,
'cita': 164}, {'el': 947, 'la': 947, 'nuestra': 947, 'nuestro': 947, 'su': 947}, {'<hand3>': 783, '<send3>': 783,
'acaba': 783, 'termina': 783}, {'^': 949, 'me': 363, 'nos': 363}, {'que': 950}, {'la': 156, 'verme': 150, 'vernos':
150, 'visitarme': 150}, {'casa': 150, 'la': 156}, {'a': 952, 'el': 947, 'la': 947, 'nuestra': 947, 'nuestro': 947,
'por': 953, 'su': 947}, {'anular': 73, 'aplazar': 73, 'cancelar': 73, 'desconvocar': 73, 'posponer': 73, 'suspender':
73}, {'el': 73, 'la': 73, 'nuestra': 73, 'nuestro': 73}, {'aire': 956}, {'': (0, 'missed'), 'el': 73, 'la': 73,
'nuestra': 73, 'nuestro': 73}, {'^': 11, 'el': 957, 'nada': 958}, {'de': 316, 'en': 959, 'pendiente': 956}, {'que':
955}, {'a': 952, 'por': 953}, {'adelantado': 948, 'aplazado': 948, 'cambiado': 948, 'corrido': 948, 'dicho': 951,
'fallecido': 29, 'movido': 948, 'muerto': 29, 'nacido': 29, 'pasado': 954, 'pospuesto': 948, 'que': 955, 'quedado':
960, 'retrasado': 948, 'tenido': 961, 'trasladado': 948, 'venido': 962}, {'': (0, 'missed'), 'en': 549}, {'acordado':
73, 'agendado': 73, 'que': 955, 'quedado': 964, 'tenido': 961}, {'acordado': 73, 'agendado': 73, 'quedado': 73}, {'a':
173, 'con': 173, 'en': 173}, {'N': 967}, {'de': 968, 'por': 968}, {'': (23, 'contact'), 'N': 967}, {'': (23,
'contact'), 'bien': 969, 'de': 968, 'por': 970}, {'<inf>': 92, 'ver': 64}, {'que': 972}, {'no': 73}, {'que': 974},
{'...': 761, 'mucho': 975}, {'adelantado': 948, 'aplazado': 948, 'cambiado': 948, 'corrido': 948, 'movido': 948,
'pasado': 954, 'pospuesto': 948, 'que': 955, 'retrasado': 948, 'tenido': 961, 'trasladado': 948, 'venido': 962},
{'<inf_them>': 39, '<infle>': 39}, {'^': 978}, {'<giveinf>': 39, '<inf_them>': 39, '<todo_inf>': 39}, {'<inf>': 92,
'^': 980, 'conectar': 747, 'conectarlos': 92, 'juntar': 747, 'juntarlos': 92, 'pensar': 64, 'ponerlos': 751,
'presentar': 747, 'presentarlos': 92}, {'^': 748, 'almuerzo': 111, 'de': 979, 'junta': 111, 'que': 981, 'reunion':
111, 'reunión': 111}, {'a': 754}, {'<their>': 180}, {'<any_det>': 191}, {'N': 985}, {'0': 767, '<any_det>': 191, 'a':
986, 'cuatro': 767, 'dos': 767, 'tres': 767, 'una': 767, 'varias': 767}, {'<infle>': 39}, {'^': 988}, {'<any_det>':
191, 'a': 986}, {'q': 793, 'que': 793}, {'<any_det>': 191, 'a': 986, 'el': 947, 'la': 947, 'nuestra': 947, 'nuestro':
947, 'su': 947}, {'^': 783}, {'N': 993}, {'a': 994}, {'N': 702, 'a': 703, 'por': 708, 'via': 708, 'vía': 708}, {'':
(5, 'mine'), 'que': 39}, {'con': 635}, {'contacto': 998}, {'en': 999}, {'N': 1000}, {'contacto': 707}, {'a': 1001,
'en': 1002}, {'las': 23}, {'para': 23}, {'': (23, 'contact'), '<them>': 1005, 'N': 1005}, {'a': 749}, {'': (5,
'mine'), '^': 978, 'ir': 1007, 'juntarnos': 23, 'pasar': 1007, 'pasarme': 1007, 'vernos': 23}, {'': (5, 'mine'), '^':
978, 'almorzar': 23, 'comer': 23, 'hablar': 23, 'ir': 1007, 'juntarnos': 23, 'pasar': 1007, 'pasarme': 1007,
'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'': (2, 'plan'), 'el': 23}, {'D': 23, 'a': 1004, 'con': 1006, 'de':
1008, 'el': 23, 'en': 1009, 'para': 1010}, {'<pro>': 173}, {'al': 1012, 'el': 1012, 'la': 1012, 'mi': 1012, 'nuestra':
1012, 'nuestro': 1012, 'un': 1012, 'una': 1012}, {'a': 1013, 'al': 1012, 'el': 1012, 'la': 1012, 'mi': 1012,
'nuestra': 1012, 'nuestro': 1012, 'un': 1012, 'una': 1012}, {'N': 1014}, {'a': 1015}, {'<done_pp>': 150, '<lent>':
983, 'adelantado': 948, 'animado': 621, 'aplazado': 948, 'ayudado': 665, 'cambiado': 948, 'consolado': 621,
'corregido': 984, 'corrido': 948, 'dado': 987, 'de': 989, 'dejado': 990, 'dicho': 991, 'enviado': 990, 'facilitado':
990, 'felicitado': 621, 'mandado': 990, 'movido': 948, 'pasado': 992, 'pedido': 995, 'pospuesto': 948, 'presentado':
996, 'prometido': 997, 'puesto': 1003, 'que': 955, 'quedado': 1011, 'recomendado': 1016, 'repasado': 984, 'retrasado':
948, 'revisado': 984, 'tenido': 961, 'tranquilizado': 621, 'trasladado': 948, 'visto': 151}, {'^': 988, 'juntarnos':
23, 'vernos': 23}, {'^': 988, 'almorzar': 23, 'comer': 23, 'hablar': 23, 'juntarnos': 23, 'reunirnos': 23, 'tomar':
23, 'vernos': 23}, {'D': 23, 'a': 1004, 'con': 1006, 'de': 1018, 'el': 23, 'en': 1019, 'para': 1010}, {'<done_pp>':
150, '<lent>': 983, 'adelantado': 948, 'animado': 621, 'aplazado': 948, 'ayudado': 665, 'cambiado': 948, 'consolado':
621, 'corregido': 984, 'corrido': 948, 'dado': 990, 'dejado': 990, 'enviado': 990, 'facilitado': 990, 'felicitado':
621, 'mandado': 990, 'movido': 948, 'pasado': 992, 'pospuesto': 948, 'presentado': 996, 'puesto': 1003, 'que': 955,
'quedado': 1020, 'repasado': 984, 'retrasado': 948, 'revisado': 984, 'tenido': 961, 'tranquilizado': 621,
'trasladado': 948, 'visto': 151}, {'^': 126, 'a': 127, 'de': 127, 'en': 127}, {'mentor': 1022, 'mentora': 1022},
{'<course>': 770, 'intro': 639, 'introduccion': 639, 'presentacion': 639, 'puente': 639}, {'<course>': 770,
'devolucion': 774, 'evaluacion': 774, 'intro': 639, 'introduccion': 639, 'presentacion': 639, 'puente': 639}, {'':
(23, 'contact'), '<course>': 770}, {'': (23, 'contact'), '<course>': 770, 'devolucion': 774, 'evaluacion': 774,
'intro': 639, 'introduccion': 639, 'presentacion': 639, 'puente': 639, 'visita': 151}, {'^': 666, 'con': 667, 'en':
667}, {'call': 150, 'de': 1023, 'el': 1024, 'la': 1025, 'le': 778, 'su': 777, 'un': 1026, 'una': 1027, 'voluntariado':
1028, 'zoom': 150}, {'': (23, 'contact'), 'visita': 151}, {'call': 150, 'un': 150, 'una': 1030, 'voluntariado': 1028,
'zoom': 150}, {'cumple': 729, 'cumplia': 729}, {'<see_inf>': 73, '^': 372}, {'a': 1033, 'que': 377}, {'a': 549},
{'por': 174}, {'a': 635, 'con': 635, 'y': 635}, {'N': 1037}, {':': 637, 'N': 636, 'de': 1038, 'entre': 1038}, {'a':
150, 'al': 150, 'con': 150, 'un': 150}, {'D': 163, 'a': 163, 'al': 163, 'para': 163}, {'antes': 39}, {'breve': 39},
{'semana': 39}, {'<until>': 39, 'D': 39, 'cuanto': 1042, 'en': 1043, 'esta': 1044}, {'antes': 11}, {'viene': 11},
{'que': 1047}, {'mes': 1048}, {'breve': 11}, {'semana': 11}, {'mes': 11}, {'semana': 1048}, {'cuanto': 1046, 'el':
1049, 'en': 1050, 'esta': 1051, 'este': 1052, 'la': 1053, 'pronto': 11}, {'<do1>': 1045, '<hand3>': 1054, '<send3>':
1054, 'acerco': 62, 'avisare': 39, 'aviso': 39, 'contacto': 39, 'dejo': 62, 'devuelvo': 62, 'doy': 62, 'envio': 62,
'envío': 62, 'escribire': 39, 'escribo': 39, 'llamare': 39, 'llamo': 39, 'llevo': 62, 'mando': 62, 'paso': 62,
'preparo': 62, 'traigo': 62}, {'^': 660, 'a': 661, 'con': 661, 'en': 661}, {'a': 635, 'con': 635}, {'a': 546, 'de':
546}, {'para': 73}, {'menos': 73}, {'de': 1060}, {'alentado': 619, 'animado': 619, 'consolado': 619, 'felicitado':
619, 'tranquilizado': 619}, {'periodico': 64}, {'prensa': 64}, {'noticias': 64}, {'el': 1063, 'facebook': 64,
'instagram': 64, 'la': 1064, 'las': 1065, 'linkedin': 64, 'twitter': 64, 'x': 64}, {'en': 1066, 'por': 1066},
{'campo': 11, 'cancha': 11, 'tejado': 11}, {'su': 1068}, {'en': 1069}, {'esta': 1070, 'está': 1070}, {'es': 23},
{'dia': 546, 'tanto': 546}, {'contacto': 1057}, {'al': 1073, 'en': 1074}, {'a': 173, 'ante': 173, 'con': 173, 'en':
173, 'para': 173}, {'<called1>': 150, '<moved3>': 1041, '<off>': 73, '<sent_to>': 257, '^': 1055, 'alente': 619,
'anime': 619, 'apoye': 619, 'avise': 546, 'avisé': 546, 'ayude': 1056, 'conecte': 1057, 'console': 619, 'convenci':
1058, 'cual': 0, 'cuales': 0, 'cubri': 661, 'debo': 39, 'dejamos': 1059, 'echo': 1061, 'extrano': 73, 'felicite': 619,
'he': 1062, 'hemos': 1062, 'informe': 546, 'informé': 546, 'lei': 1067, 'pelota': 1071, 'persigo': 73, 'presente':
1057, 'presenté': 1057, 'proxima': 1072, 'puse': 1075, 'recomende': 1076, 'supe': 1067, 'supli': 661, 'sustitui': 661,
'tranquilice': 619, 'vi': 1067}, {'<do1>': 1045, '<hand3>': 1054, '<send3>': 1054, 'acerco': 62, 'dejo': 62,
'devuelvo': 62, 'doy': 62, 'envio': 62, 'envío': 62, 'llevo': 62, 'mando': 62, 'paso': 62, 'preparo': 62, 'traigo':
62}, {'contacto': 634}, {'en': 1079}, {'conectado': 634, 'presentado': 634, 'puesto': 1080}, {'si': 634, 'sí': 634},
{'otro': 634}, {'al': 1083}, {'^': 633, 'entre': 1082, 'uno': 1084}, {'contacto': 1085}, {'en': 1086}, {'<called1>':
150, '^': 1078, 'conecte': 634, 'cual': 0, 'cuales': 0, 'he': 1081, 'hemos': 1081, 'lei': 1067, 'presente': 1085,
'presenté': 1085, 'puse': 1087, 'supe': 1067, 'vi': 1067}, {'...': 189, '<any_det>': 191}, {'N': 1089}, {'<any_det>':
191, '<feedback_noun>': 181, '^': 188, 'a': 1090, 'algo': 195, 'algunas': 196, 'algunos': 196, 'bastante': 194, 'mi':
197, 'mis': 198, 'muchas': 194, 'mucho': 194, 'muchos': 194, 'un': 200, 'una': 201, 'unas': 202, 'unos': 203,
'varias': 196, 'varios': 196}, {'<my>': 208, 'a': 754}, {'<any_det>': 180, '<their>': 180}, {'': (9, 'told'), 'a':
546, 'que': 546}, {'': (5, 'mine'), '<inf_them>': 39}, {'^': 1095, 'a': 552, 'que': 135}, {'<causative>': 39, 'saber':
39}, {'<give1>': 39, 'acabo': 39, 'apunto': 39, 'arreglo': 39, 'avisare': 39, 'aviso': 39, 'bajo': 39, 'contacto': 39,
'corrijo': 39, 'da': 585, 'dara': 585, 'dejare': 39, 'dejo': 39, 'echa': 585, 'echara': 585, 'edito': 39, 'escaneo':
39, 'escribire': 39, 'escribo': 39, 'grabo': 39, 'guardo': 39, 'hago': 1097, 'hare': 1097, 'imprimo': 39, 'instalo':
39, 'llamare': 39, 'llamo': 39, 'monto': 39, 'redacto': 39, 'reparo': 39, 'reservo': 39, 'subo': 39, 'termino': 39,
'traduzco': 39}, {'<good>': 1012, '<pro>': 173}, {'<any_det>': 1099, '<good>': 1012, '<pro>': 173}, {'<any_det>':
1099, '<good>': 1012, '<pro>': 173, 'a': 1100, 'al': 1100, 'en': 604, 'que': 546}, {'<any_det>': 1099, '<good>': 1012,
'<pro>': 173, 'N': 1101}, {'<any_det>': 1099, '<good>': 1012, '<pro>': 173, 'a': 1102, 'al': 1100, 'en': 604, 'que':
546}, {'que': 39}, {'<any_det>': 687, '^': 182, 'a': 860}, {'cliente': 173, 'contacto': 173, 'lead': 173, 'prospecto':
173}, {'un': 1106}, {'': (8, 'asked'), 'a': 714}, {'que': 661, 'qué': 661}, {'como': 661, 'cómo': 661, 'por': 1109,
'que': 661, 'qué': 661}, {'como': 661, 'cómo': 661, 'el': 661, 'la': 661, 'las': 661, 'los': 661}, {'N': 1111},
{'como': 661, 'cómo': 661, 'el': 661, 'la': 661, 'las': 661, 'lo': 661, 'los': 661, 'por': 1109}, {'paso': 1113},
{'a': 1114}, {'a': 1112, 'bien': 1113, 'como': 661, 'cómo': 661, 'el': 661, 'la': 661, 'las': 661, 'lo': 661, 'los':
661, 'paso': 1115, 'por': 1109, 'que': 661, 'qué': 661}, {'': (5, 'mine'), '0': 135, 'a': 743, 'cien': 135,
'cincuenta': 135, 'treinta': 135, 'unos': 135, 'veinte': 135}, {'el': 182, 'la': 182, 'las': 182, 'los': 182, 'un':
182, 'una': 182}, {'^': 1118}, {'N': 1119}, {'^': 182, 'audio': 150}, {'0': 208, '<my>': 208, 'a': 1120, 'aquel': 208,
'aquella': 208, 'cien': 208, 'dinero': 208, 'el': 208, 'la': 208, 'las': 208, 'los': 208, 'un': 1121, 'una': 208},
{'^': 618, 'a': 620}, {'suerte': 1123}, {'correcciones': 180}, {'comentarios': 180, 'correcciones': 180, 'notas':
180}, {'con': 1125, 'corregida': 180, 'corregido': 180, 'corregidos': 180, 'mis': 1126}, {'direccion': 150, 'numero':
150, 'número': 150, 'ok': 150, 'palabra': 150, 'respuesta': 150, 'tarjeta': 150, 'telefono': 150, 'teléfono': 150,
'visto': 150}, {'devolucion': 180, 'evaluacion': 180}, {'aliento': 619, 'animo': 619, 'animos': 619, 'fuerza': 619,
'ánimo': 619}, {'^': 660, 'con': 661}, {'clases': 766, 'devolucion': 180, 'evaluacion': 180, 'hora': 766, 'horas':
766, 'mano': 1131, 'sesiones': 766}, {'0': 767, '<any_det>': 687, '<my>': 1128, 'a': 860, 'aliento': 619, 'animo':
1123, 'animos': 1123, 'cuatro': 767, 'dos': 767, 'fuerza': 1123, 'gracias': 615, 'la': 1129, 'las': 776, 'mi': 780,
'mis': 780, 'mucha': 1130, 'mucho': 1130, 'muchos': 1130, 'su': 1129, 'tres': 767, 'una': 1132, 'varias': 767,
'ánimo': 1123}, {'0': 767, 'aliento': 619, 'animo': 619, 'animos': 619, 'cuatro': 767, 'dos': 767, 'fuerza': 619,
'mucha': 1130, 'mucho': 1130, 'muchos': 1130, 'tres': 767, 'una': 767, 'varias': 767, 'ánimo': 619}, {'mano': 1131},
{'porras': 1123, 'una': 1135}, {'...': 852, 'a': 661, 'como': 661, 'cómo': 661, 'el': 661, 'la': 661, 'las': 661,
'los': 661}, {'N': 1137, '^': 660}, {'<any_det>': 661, 'a': 1138, 'bien': 1113, 'como': 661, 'cómo': 661, 'el': 661,
'la': 661, 'las': 661, 'lo': 661, 'los': 661, 'paso': 1115, 'por': 1109}, {'la': 1129, 'su': 1129, 'una': 1129}, {'':
(23, 'contact'), 'cliente': 173, 'contacto': 173, 'lead': 173, 'prospecto': 173}, {'<any_det>': 687, 'a': 860, 'con':
1125, 'corregida': 180, 'corregido': 180, 'corregidos': 180, 'mis': 1126, 'un': 1141}, {'': (23, 'contact'), 'para':
868}, {'debiendo': 39}, {'^': 660, 'a': 661, 'como': 661, 'cómo': 661, 'el': 661, 'la': 661, 'las': 661, 'lo': 661,
'los': 661, 'por': 1109, 'que': 661, 'qué': 661}, {'N': 1145, '^': 660}, {'^': 660, 'a': 1146, 'como': 661, 'cómo':
661, 'el': 661, 'la': 661, 'las': 661, 'lo': 661, 'los': 661, 'por': 1109, 'que': 661, 'qué': 661}, {'ensenado': 1147,
'ensenando': 1147, 'explicado': 1147, 'explicando': 1147, 'mostrando': 1147}, {'<any_det>': 661, 'a': 1138, 'bien':
1113, 'como': 661, 'cómo': 661, 'el': 661, 'la': 661, 'las': 661, 'lo': 661, 'los': 661, 'paso': 1115, 'por': 1109,
'que': 661, 'qué': 661}, {'<any_det>': 187, '<my>': 182}, {'^': 1150}, {'N': 1151}, {'<my>': 208, 'a': 1152},
{'<any_det>': 1099, '<good>': 1012, '<pro>': 173, 'a': 1100, 'al': 1100}, {'<any_det>': 1099, '<good>': 1012, '<pro>':
173, 'N': 1154}, {'<any_det>': 1099, '<good>': 1012, '<pro>': 173, 'a': 1155, 'al': 1100}, {'aquel': 208, 'aquella':
208, 'el': 208, 'esa': 208, 'ese': 208, 'la': 208, 'las': 208, 'los': 208, 'un': 208, 'una': 208, 'unas': 208, 'unos':
208}, {'a': 661, 'como': 661, 'cómo': 661, 'el': 661, 'la': 661, 'las': 661, 'los': 661, 'por': 1109, 'que': 661,
'qué': 661}, {'N': 1158, '^': 660}, {'a': 1159, 'como': 661, 'cómo': 661, 'el': 661, 'la': 661, 'las': 661, 'los':
661, 'por': 1109, 'que': 661, 'qué': 661}, {'direccion': 150, 'numero': 150, 'número': 150, 'ok': 150, 'palabra': 150,
'respuesta': 150, 'visto': 150}, {'aliento': 619, 'animo': 619, 'animos': 619, 'apoyo': 619, 'fuerza': 619, 'ánimo':
619}, {'0': 767, '<any_det>': 191, '<my>': 1161, 'a': 986, 'aliento': 619, 'animo': 619, 'animos': 619, 'apoyo': 619,
'cuatro': 767, 'dos': 767, 'fuerza': 619, 'mucha': 1162, 'mucho': 1162, 'muchos': 1162, 'tres': 767, 'una': 767,
'varias': 767, 'ánimo': 619}, {'<any_det>': 191, '^': 1118}, {'N': 1164}, {'<any_det>': 191, '<my>': 208, 'a': 1165,
'aquel': 208, 'aquella': 208, 'el': 208, 'esa': 208, 'ese': 208, 'la': 208, 'las': 208, 'los': 208, 'un': 208, 'una':
208, 'unas': 208, 'unos': 208}, {'mano': 1056}, {'una': 1167}, {'^': 182, 'direccion': 150, 'numero': 150, 'número':
150, 'ok': 150, 'palabra': 150, 'respuesta': 150, 'visto': 150}, {'<any_det>': 191, '<my>': 1169, 'a': 986},
{'<any_det>': 1099, '<good>': 1012, '<pro>': 173, 'N': 1154, 'al': 1012, 'el': 1012, 'la': 1012, 'mi': 1012,
'nuestra': 1012, 'nuestro': 1012, 'un': 1012, 'una': 1012}, {'<any_det>': 1099, '<good>': 1012, '<pro>': 173, 'a':
1171, 'al': 1100, 'el': 1012, 'la': 1012, 'mi': 1012, 'nuestra': 1012, 'nuestro': 1012, 'un': 1012, 'una': 1012},
{'<any_det>': 191, '<my>': 208, 'a': 986}, {'0': 208, '<my>': 208, 'a': 1120, 'aquel': 208, 'aquella': 208, 'cien':
208, 'dinero': 208, 'el': 208, 'esa': 208, 'ese': 208, 'la': 208, 'las': 208, 'los': 208, 'un': 208, 'una': 208,
'unas': 208, 'unos': 208}, {'': (5, 'mine'), '^': 39}, {'': (5, 'mine'), '^': 39, 'que': 1175}, {'<my>': 208, 'aquel':
208, 'aquella': 208, 'el': 208, 'esa': 208, 'ese': 208, 'la': 208, 'las': 208, 'los': 208, 'un': 208, 'una': 208,
'unas': 208, 'unos': 208}, {'<lent>': 1153, 'aconsejado': 1156, 'alentado': 619, 'animado': 619, 'asegurado': 551,
'comentado': 1093, 'compartido': 1157, 'consolado': 619, 'contado': 1160, 'corregido': 1093, 'dado': 1163, 'dejado':
1166, 'dicho': 991, 'echado': 1168, 'ensenado': 1147, 'ensenando': 1147, 'enviado': 1170, 'explicado': 1147,
'explicando': 1147, 'facilitado': 990, 'felicitado': 619, 'indicado': 1172, 'jurado': 551, 'mandado': 1170,
'mostrado': 1160, 'mostrando': 1147, 'pasado': 1173, 'pedido': 995, 'presentado': 701, 'prestado': 1174, 'prometido':
1176, 'recomendado': 1172, 'regalado': 1177, 'repasado': 1093, 'revisado': 1093, 'sugerido': 1156, 'tranquilizado':
619}, {'<any_det>': 191, '<my>': 1161, 'a': 986, 'aliento': 619, 'animo': 619, 'animos': 619, 'apoyo': 619, 'fuerza':
619, 'mucha': 1162, 'mucho': 1162, 'muchos': 1162, 'ánimo': 619}, {'<my>': 208, 'a': 1120, 'aquel': 208, 'aquella':
208, 'el': 208, 'esa': 208, 'ese': 208, 'la': 208, 'las': 208, 'los': 208, 'un': 208, 'una': 208, 'unas': 208, 'unos':
208}, {'<lent>': 1153, 'aconsejado': 1156, 'alentado': 619, 'animado': 619, 'asegurado': 551, 'comentado': 1093,
'compartido': 1157, 'consolado': 619, 'contado': 1160, 'corregido': 1093, 'dado': 1179, 'dejado': 1166, 'echado':
1168, 'ensenado': 1147, 'ensenando': 1147, 'enviado': 1170, 'explicado': 1147, 'explicando': 1147, 'facilitado': 990,
'felicitado': 619, 'indicado': 1156, 'jurado': 551, 'mandado': 1170, 'mostrado': 1160, 'mostrando': 1147, 'pasado':
1173, 'presentado': 701, 'prestado': 1180, 'prometido': 551, 'recomendado': 1172, 'regalado': 1177, 'repasado': 1093,
'revisado': 1093, 'sugerido': 1156, 'tranquilizado': 619}, {'animo': 1123, 'ánimo': 1123}, {'el': 1182}, {'': (23,
'contact'), 'cliente': 173, 'contacto': 173, 'lead': 173, 'mensaje': 150, 'prospecto': 173}, {'<any_det>': 687, 'a':
860, 'con': 1125, 'corregida': 180, 'corregido': 180, 'corregidos': 180, 'mis': 1126, 'un': 1184}, {'<any_det>': 687,
'a': 860, 'con': 1125, 'corregida': 180, 'corregido': 180, 'corregidos': 180, 'mis': 1126, 'un': 1106}, {'^': 783,
'en': 604, 'que': 546}, {'': (8, 'asked'), 'N': 1187}, {'opinion': 714}, {'': (8, 'asked'), 'a': 1188, 'ayuda': 714,
'consejo': 714, 'en': 604, 'opinion': 714, 'que': 546, 'su': 1189}, {'N': 634, 'a': 635, 'la': 1129, 'su': 1129,
'una': 1129}, {'': (19, 'gave:resource'), 'el': 182, 'la': 182, 'las': 182, 'los': 182, 'un': 182, 'una': 182}, {'^':
1192}, {'N': 1193}, {'0': 208, '<my>': 208, '^': 182, 'a': 1194, 'cien': 208, 'dinero': 208}, {'de': 39, 'debiendo':
39, 'en': 39}, {'<any_det>': 1099, '<good>': 1012, '<pro>': 173, 'N': 1101, 'al': 1012, 'el': 1012, 'la': 1012, 'mi':
1012, 'nuestra': 1012, 'nuestro': 1012, 'un': 1012, 'una': 1012}, {'<any_det>': 1099, '<good>': 1012, '<pro>': 173,
'a': 1197, 'al': 1100, 'el': 1012, 'en': 604, 'la': 1012, 'mi': 1012, 'nuestra': 1012, 'nuestro': 1012, 'que': 546,
'un': 1012, 'una': 1012}, {'<my>': 96, 'el': 96, 'la': 96, 'las': 96, 'los': 96}, {'^': 1199}, {'a': 39},
{'<handed1>': 1091, '<lent1>': 1092, '<read1>': 1093, '<told1>': 1094, '<vowed1>': 1096, '^': 1098, 'aconseje': 1103,
'agradeci': 615, 'agradecimos': 615, 'asegure': 1104, 'ayude': 1056, 'comparti': 1105, 'consegui': 1107,
'consultamos': 1108, 'consulte': 1108, 'consulté': 1108, 'contamos': 1110, 'conte': 1116, 'conteste': 150, 'cubri':
661, 'debemos': 39, 'debo': 1117, 'deje': 1122, 'dejé': 1122, 'derive': 1107, 'desee': 1124, 'devolvi': 1127, 'di':
1133, 'dije': 798, 'dijimos': 801, 'dimos': 1134, 'eche': 1136, 'ensene': 1139, 'enseno': 385, 'enseño': 385,
'entregue': 1140, 'envie': 1142, 'envié': 1142, 'escribi': 1143, 'escribí': 1143, 'estoy': 1144, 'estuve': 1148,
'estuvimos': 1148, 'explicamos': 1110, 'explique': 1149, 'expliqué': 1149, 'hable': 150, 'hablé': 150, 'hace': 383,
'he': 1178, 'hemos': 1181, 'hice': 1140, 'indique': 1172, 'insisti': 607, 'insistimos': 607, 'levante': 1183,
'levanté': 1183, 'llame': 150, 'llamé': 150, 'mande': 1185, 'mandé': 1185, 'marque': 150, 'marqué': 150, 'mostre':
1149, 'ofreci': 39, 'pase': 1186, 'pasé': 1186, 'pedi': 1190, 'pedimos': 1108, 'preguntamos': 1108, 'pregunte': 1108,
'pregunté': 1108, 'presente': 1191, 'presenté': 1191, 'preste': 1195, 'presté': 1195, 'prometi': 997, 'prometimos':
997, 'propuse': 607, 'quede': 1196, 'quedé': 1196, 'recomende': 1198, 'recomiendo': 1156, 'referi': 1107, 'regale':
208, 'regalé': 208, 'respondi': 150, 'rogue': 607, 'subi': 1183, 'sugeri': 1198, 'supli': 661, 'sustitui': 661,
'tenemos': 1104, 'tengo': 1104, 'urge': 1200, 'vamos': 1201, 'voy': 1201}, {'<paper>': 682}, {'<any_det>': 1203, 'el':
64, 'en': 64, 'la': 64, 'las': 64, 'lo': 64, 'los': 64, 'que': 64, 'sobre': 64, 'un': 64, 'una': 64}, {'<give1>': 39,
'acabo': 39, 'apunto': 39, 'arreglo': 39, 'bajo': 39, 'corrijo': 39, 'dejare': 39, 'dejo': 39, 'edito': 39, 'escaneo':
39, 'grabo': 39, 'guardo': 39, 'hago': 1097, 'hare': 1097, 'imprimo': 39, 'instalo': 39, 'monto': 39, 'redacto': 39,
'reparo': 39, 'reservo': 39, 'subo': 39, 'termino': 39, 'traduzco': 39}, {'N': 39}, {'': (5, 'mine'), 'a': 1206},
{'0': 208, '<my>': 208, 'a': 1120, 'aquel': 208, 'aquella': 208, 'cien': 208, 'dinero': 208, 'el': 208, 'la': 208,
'las': 208, 'los': 208, 'un': 208, 'una': 208}, {'clases': 766, 'devolucion': 180, 'evaluacion': 180, 'hora': 766,
'horas': 766, 'sesiones': 766}, {'0': 767, '<any_det>': 687, '<my>': 1128, 'a': 860, 'aliento': 619, 'animo': 1123,
'animos': 1123, 'cuatro': 767, 'dos': 767, 'fuerza': 1123, 'gracias': 615, 'la': 1129, 'las': 776, 'mi': 780, 'mis':
780, 'mucha': 1130, 'mucho': 1130, 'muchos': 1130, 'su': 1129, 'tres': 767, 'una': 1209, 'varias': 767, 'ánimo':
1123}, {'porras': 1123}, {'<lent>': 1153, 'aconsejado': 1156, 'asegurado': 551, 'comentado': 1093, 'compartido': 1157,
'contado': 1160, 'corregido': 1093, 'dado': 1163, 'dejado': 1166, 'dicho': 991, 'echado': 1168, 'ensenado': 1147,
'ensenando': 1147, 'enviado': 1170, 'explicado': 1147, 'explicando': 1147, 'facilitado': 990, 'indicado': 1172,
'jurado': 551, 'mandado': 1170, 'mostrado': 1160, 'mostrando': 1147, 'pasado': 1173, 'pedido': 995, 'presentado': 701,
'prestado': 1174, 'prometido': 1176, 'recomendado': 1172, 'regalado': 1177, 'repasado': 1093, 'revisado': 1093,
'sugerido': 1156}, {'<lent>': 1153, 'aconsejado': 1156, 'asegurado': 551, 'comentado': 1093, 'compartido': 1157,
'contado': 1160, 'corregido': 1093, 'dado': 1179, 'dejado': 1166, 'echado': 1168, 'ensenado': 1147, 'ensenando': 1147,
'enviado': 1170, 'explicado': 1147, 'explicando': 1147, 'facilitado': 990, 'indicado': 1156, 'jurado': 551, 'mandado':
1170, 'mostrado': 1160, 'mostrando': 1147, 'pasado': 1173, 'presentado': 701, 'prestado': 1180, 'prometido': 551,
'recomendado': 1172, 'regalado': 1177, 'repasado': 1093, 'revisado': 1093, 'sugerido': 1156}, {'<handed1>': 1091,
'<lent1>': 1092, '<read1>': 1093, '<told1>': 1094, '<vowed1>': 1096, '^': 1205, 'aconseje': 1103, 'agradeci': 615,
'agradecimos': 615, 'comparti': 1105, 'consegui': 1107, 'consultamos': 1108, 'consulte': 1108, 'consulté': 1108,
'contamos': 1110, 'conte': 1116, 'debo': 1207, 'deje': 1208, 'dejé': 1208, 'derive': 1107, 'desee': 1124, 'devolvi':
1127, 'di': 1210, 'dije': 798, 'dijimos': 801, 'dimos': 1134, 'eche': 1211, 'ensene': 1139, 'enseno': 385, 'enseño':
385, 'entregue': 1140, 'envie': 1186, 'envié': 1186, 'estuve': 1148, 'estuvimos': 1148, 'explicamos': 1110,
'explique': 1149, 'expliqué': 1149, 'he': 1212, 'hemos': 1213, 'hice': 1140, 'indique': 1172, 'insisti': 607,
'insistimos': 607, 'levante': 1183, 'levanté': 1183, 'mande': 1186, 'mandé': 1186, 'mostre': 1149, 'ofreci': 39,
'pase': 1186, 'pasé': 1186, 'pedi': 1190, 'pedimos': 1108, 'preguntamos': 1108, 'pregunte': 1108, 'pregunté': 1108,
'presente': 1191, 'presenté': 1191, 'preste': 1195, 'presté': 1195, 'prometi': 997, 'prometimos': 997, 'propuse': 607,
'quede': 1196, 'quedé': 1196, 'recomende': 1198, 'recomiendo': 1156, 'referi': 1107, 'regale': 208, 'regalé': 208,
'rogue': 607, 'subi': 1183, 'sugeri': 1198, 'tenemos': 1104, 'tengo': 1104}, {'perdida': 73}, {'...': 678, 'perdida':
73, 'suya': 1215}, {'perdidas': 73}, {'es': 138}, {'hacer': 1218}, {'que': 1219}, {'deberia': 1219, 'deberiamos':
1219, 'tenemos': 1220, 'tengo': 1220}, {'<called1>': 150, '<moved3>': 1041, '<off>': 73, '<sent_to>': 257, '^': 1055,
'alente': 619, 'anime': 619, 'apoye': 619, 'avise': 546, 'avisé': 546, 'ayude': 1056, 'conecte': 1057, 'console': 619,
'convenci': 1058, 'cubri': 661, 'debo': 39, 'dejamos': 1059, 'echo': 1061, 'extrano': 73, 'felicite': 619, 'he': 1062,
'hemos': 1062, 'informe': 546, 'informé': 546, 'lei': 1067, 'persigo': 73, 'presente': 1057, 'presenté': 1057, 'puse':
1075, 'que': 1221, 'recomende': 1076, 'supe': 1067, 'supli': 661, 'sustitui': 661, 'tranquilice': 619, 'vi': 1067},
{'juntos': 699}, {'<called1>': 150, '^': 1078, 'conecte': 634, 'cual': 0, 'cuales': 0, 'dos': 1223, 'he': 1081,
'hemos': 1081, 'lei': 1067, 'presente': 1085, 'presenté': 1085, 'puse': 1087, 'supe': 1067, 'vi': 1067}, {'^': 172,
'a': 173}, {'vida': 173}, {'de': 1226}, {'curriculum': 173, 'currículum': 173, 'cv': 1225, 'hoja': 1227},
{'<any_det>': 687, '<their>': 1228, '^': 688, 'a': 860}, {'': (23, 'contact'), '<link>': 150}, {'': (13, 'talk'),
'como': 0, 'cuando': 0, 'cuándo': 0, 'cómo': 0, 'de': 0, 'por': 458, 'que': 0, 'si': 0, 'sobre': 0}, {'para': 0, 'q':
0, 'que': 0}, {'N': 1232}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11,
'consigue': 11, 'da': 585, 'dara': 585, 'deja': 391, 'dejara': 392, 'dejará': 392, 'echa': 585, 'echara': 585,
'guarda': 11, 'imprime': 11, 'presta': 392, 'prestara': 393, 'prestará': 393, 'trae': 11}, {'a': 150, 'al': 150,
'hasta': 150, 'por': 150}, {'mejor': 138, 'primero': 138}, {'que': 1231}, {'...': 400, 'N': 150, 'ayer': 612, 'hoy':
612, 'que': 407}, {'a': 1175, 'en': 135}, {'N': 1239}, {'': (5, 'mine'), 'a': 39, 'con': 1240, 'en': 39}, {'N': 150,
'ayer': 612, 'hoy': 612}, {'en': 150, 'por': 150}, {'caer': 1243}, {'voz': 150}, {'de': 1245}, {'<letter>': 150,
'mensaje': 1246, 'nota': 1246}, {'visto': 73}, {'alborotado': 73}, {'y': 1249}, {'<any_det>': 1247, '<letter>': 150,
'<stood>': 73, 'botada': 73, 'botado': 73, 'en': 1248, 'mensaje': 1246, 'nota': 1246, 'varado': 73, 'vestido': 1250},
{'<hand3>': 783, '<have_to>': 230, '<send3>': 783, '<should>': 16, 'acaba': 783, 'lo': 231, 'me': 411, 'ni': 18, 'no':
413, 'nos': 412, 'tenga': 403, 'termina': 783}, {'^': 1252, 'me': 319, 'no': 307, 'nos': 319, 'yo': 415}, {'...': 400,
':': 314, '^': 418, 'de': 419, 'q': 308, 'que': 1253}, {'<hand3>': 783, '<have_to>': 230, '<send3>': 783, '<should>':
16, '<would_give>': 11, 'acaba': 783, 'lo': 231, 'me': 411, 'ni': 18, 'no': 413, 'nos': 412, 'tenga': 403, 'termina':
783}, {'^': 1255, 'la': 331, 'lo': 331, 'me': 335, 'no': 307, 'nos': 335, 'yo': 415}, {'...': 400, ':': 314, 'N': 150,
'^': 418, 'ayer': 612, 'de': 419, 'hoy': 612, 'mejor': 138, 'primero': 138, 'q': 308, 'que': 1256}, {'<tip>': 139},
{'^': 16, 'de': 138, 'que': 138}, {'consejo': 1259, 'dato': 1259, 'tip': 1259}, {'espalda': 73}, {'...': 1258, 'como':
1260, 'el': 1260, 'esquinazo': 73, 'este': 1260, 'la': 1261, 'largas': 73, 'planton': 73, 'un': 1260}, {'': (5,
'mine'), 'de': 39}, {'': (5, 'mine'), 'de': 39, 'yo': 1263}, {'de': 588, 'que': 0}, {'<any_det>': 1247, '<letter>':
150, 'mensaje': 1246, 'nota': 1246}, {'<giveinf>': 39, 'el': 35, 'la': 35, 'las': 35, 'los': 35}, {'el': 35, 'la': 35,
'las': 35, 'los': 35}, {'^': 1268}, {'^': 1267, 'aun': 1269, 'el': 35, 'la': 35, 'que': 879, 'su': 35, 'sus': 35,
'todavia': 1269}, {'^': 1268, 'aun': 1269, 'todavia': 1269}, {'': (13, 'talk'), 'que': 0, 'si': 0}, {'esquinazo': 73,
'largas': 73, 'planton': 73}, {'<hand3>': 783, '<have_to>': 230, '<send3>': 783, '<should>': 16, 'acaba': 783, 'lo':
231, 'me': 401, 'no': 404, 'nos': 402, 'tenga': 403, 'termina': 783}, {'': (13, 'talk'), '^': 1274, 'me': 363, 'no':
306, 'nos': 363, 'yo': 406}, {'': (13, 'talk'), 'que': 1275, 'si': 0}, {'<called_pp>': 150, 'aconsejado': 338,
'adelantado': 396, 'asegurado': 426, 'comentado': 1272, 'confirmado': 1272, 'contado': 1272, 'dado': 1273,
'desaconsejado': 138, 'dicho': 1276, 'escrito': 150, 'explicado': 1272, 'garantizado': 426, 'jurado': 426, 'llamado':
150, 'marcado': 150, 'pedido': 431, 'preguntado': 1272, 'prometido': 432, 'quedado': 368, 'quitado': 435,
'recomendado': 338, 'sugerido': 338, 'telefoneado': 150, 'wasapeado': 150}, {'de': 0, 'del': 0, 'sobre': 0},
{'<called_pp>': 150, 'dado': 1273, 'escrito': 150, 'llamado': 150, 'marcado': 150, 'telefoneado': 150, 'wasapeado':
150}, {'a': 135, 'en': 135}, {'N': 1280}, {'a': 1175, 'con': 1281}, {'a': 135}, {'comprometido': 1282, 'cruzado': 150,
'encontrado': 150, 'enterado': 1265, 'juntado': 150, 'ofrecido': 1283, 'reunido': 150, 'tomado': 150, 'visto': 150},
{'a': 23, 'al': 23}, {'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'<any_det>': 13}, {'^': 1287}, {'D': 23, 'a':
23, 'en': 23}, {'confirmado': 893, 'contado': 893, 'dicho': 893, 'explicado': 893}, {'<give3>': 449, '^': 450,
'confirmo': 893, 'confirmó': 893, 'conto': 893, 'dijo': 893, 'explico': 893, 'explicó': 893, 'ha': 1290, 'han': 1290},
{'a': 39, 'para': 39}, {'': (0, 'missed'), 'N': 73}, {'completo': 73}, {'': (0, 'missed'), 'a': 1293, 'completamente':
73, 'contestar': 73, 'de': 73, 'del': 73, 'el': 73, 'escribir': 73, 'felicitar': 73, 'ir': 73, 'la': 73, 'llamar': 73,
'llamarla': 73, 'llamarlo': 73, 'lo': 73, 'mandar': 73, 'por': 1294, 'que': 73, 'responder': 73}, {'': (0, 'missed'),
'a': 1293, 'completamente': 73, 'contestar': 73, 'de': 1295, 'del': 73, 'el': 73, 'escribir': 73, 'felicitar': 73,
'ir': 73, 'la': 73, 'llamar': 73, 'llamarla': 73, 'llamarlo': 73, 'lo': 73, 'mandar': 73, 'por': 1294, 'que': 73,
'responder': 73}, {'^': 429, 'le': 135, 'les': 135, 'que': 456, 'se': 799}, {'': (11, 'thinking'), 'como': 0,
'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 458, 'si': 0}, {'^':
249, 'de': 316, 'en': 316}, {'esperando': 73, 'sin': 73}, {'de': 316, 'debiendo': 316, 'en': 316, 'mal': 73}, {'': (5,
'mine'), '<giveinf>': 39}, {'': (2, 'plan'), 'mi': 1175, 'mí': 1175}, {'D': 23, '^': 1302, 'a': 1303, 'con': 23, 'el':
23, 'en': 23}, {'juntar': 23, 'reunir': 23, 'ver': 23}, {'a': 1305}, {'<advises>': 149, '<called3>': 150, '<met1>':
1230, '<moved3>': 1041, '<off>': 73, '<says>': 1231, '<sent_to>': 257, '<urges>': 387, '<vowed3>': 390, '<wrote3>':
1233, '^': 1234, 'acerque': 1235, 'acerqué': 1235, 'acompanaron': 699, 'acompano': 699, 'acompañó': 699, 'aconsejo':
1236, 'acorde': 875, 'acuerdo': 875, 'adelanto': 396, 'advierte': 397, 'advirtio': 397, 'alerto': 397, 'anticipo':
396, 'anticipó': 396, 'aseguro': 297, 'avanzo': 396, 'aviso': 1237, 'avisó': 1237, 'bailo': 73, 'clavo': 73,
'comento': 1238, 'comprometi': 1241, 'comprometo': 1201, 'confirma': 1237, 'confirmo': 1242, 'confirmó': 1242,
'conto': 1242, 'debe': 410, 'deben': 410, 'decia': 417, 'deje': 1244, 'dejo': 1251, 'dejé': 1244, 'dejó': 1251,
'desaconsejado': 138, 'dice': 1254, 'dijo': 1257, 'dio': 1262, 'embarco': 73, 'encargo': 1264, 'encontre': 150,
'entere': 1265, 'entero': 1265, 'envio': 1266, 'envió': 1266, 'fallo': 73, 'falta': 1270, 'faltan': 1271, 'falto':
250, 'ghosteo': 73, 'gustaria': 64, 'ha': 1277, 'habla': 1278, 'hablo': 1278, 'habló': 1278, 'han': 1279, 'he': 1284,
'iba': 437, 'iban': 437, 'insiste': 442, 'insistio': 447, 'invita': 1285, 'invitan': 1285, 'juntamos': 1286,
'juntare': 23, 'junto': 1286, 'la': 451, 'las': 451, 'llega': 1288, 'llegara': 1288, 'lleva': 1289, 'lo': 1291, 'los':
451, 'mando': 1266, 'mandó': 1266, 'ofreci': 1292, 'olvide': 1296, 'olvidé': 1296, 'paso': 1266, 'pasó': 1266,
'perdi': 921, 'pide': 454, 'pidio': 1297, 'planto': 73, 'pregunta': 459, 'preguntaba': 459, 'pregunto': 1298,
'preguntó': 459, 'previno': 397, 'promete': 432, 'prometio': 461, 'queda': 1299, 'quedaron': 368, 'quede': 1300,
'quedo': 1301, 'quedé': 1300, 'quedó': 1301, 'quita': 435, 'quitado': 435, 'quito': 435, 'reclama': 463, 'reclamo':
463, 'recoge': 1289, 'recomendo': 1236, 'reenvio': 1266, 'reenvió': 1266, 'reunimos': 1286, 'reunire': 23, 'reuno':
1286, 'solto': 464, 'tenia': 437, 'tenian': 437, 'tiene': 466, 'tienen': 467, 'toca': 1304, 'tocara': 1286, 'toco':
250, 'va': 470, 'van': 470, 'vemos': 1286, 'veo': 1286, 'vere': 23, 'vi': 150, 'voy': 1306}, {'tarea': 39},
{'gracias': 614}, {'N': 853}, {'a': 1310}, {'<their>': 1228}, {'N': 73}, {'de': 1313}, {'^': 741, 'de': 749, 'que':
749}, {'fono': 73, 'telefono': 73, 'teléfono': 73}, {'': (0, 'missed'), 'llamada': 73}, {'llamadas': 73}, {'': (0,
'missed'), 'el': 1316, 'la': 1317, 'las': 1318, 'mis': 73, 'nada': 73}, {'ni': 1313}, {'aparecido': 73, 'cogido': 73,
'contestado': 73, 'llamado': 73, 'respondido': 73, 'venido': 73}, {'contestado': 73, 'devuelto': 73, 'dicho': 73,
'escrito': 73, 'felicitado': 73, 'llamado': 73, 'mandado': 73, 'respondido': 73, 'saludado': 73}, {'he': 1322,
'hemos': 1322}, {'<answers>': 1319}, {'digno': 73, 'molesto': 73, 'presento': 73, 'presentó': 73}, {'<answers>': 1319,
'N': 1320, 'aparece': 73, 'aparecio': 73, 'asomo': 73, 'aviso': 73, 'avisó': 73, 'contesto': 73, 'contestó': 73, 'ha':
1321, 'han': 1321, 'la': 1323, 'las': 1323, 'le': 1323, 'les': 1323, 'llamo': 73, 'llamó': 73, 'lo': 1323, 'los':
1323, 'me': 1324, 'nos': 1324, 'noticias': 623, 'novedades': 623, 'rastro': 623, 'respondio': 73, 'se': 1325,
'senales': 623, 'vino': 73}, {'hablado': 73, 'visto': 73}, {'dio': 73, 'hizo': 73, 'pudo': 73}, {'<seen1>': 73, 'he':
1327, 'hemos': 1327, 'se': 1328}, {'con': 73}, {'<see_inf>': 73, 'dar': 1330}, {'<see_inf>': 73, 'a': 1331, 'dar':
1330}, {'': (0, 'missed'), 'fijo': 73, 'movil': 73, 'móvil': 73, 'telefono': 73, 'teléfono': 73}, {'': (0, 'missed'),
'el': 1333, 'fijo': 73, 'la': 1333, 'movil': 73, 'móvil': 73, 'telefono': 73, 'teléfono': 73}, {'manera': 919}, {'':
(0, 'missed'), '<inf>': 73, '<see_inf>': 73, 'ser': 73}, {'lugar': 73}, {'aparecido': 73, 'cogido': 73, 'conseguido':
648, 'contestado': 73, 'habido': 1335, 'llamado': 73, 'llegado': 649, 'logrado': 648, 'podido': 1336, 'respondido':
73, 'tenido': 1337, 'venido': 73}, {'nadie': 73}, {'': (0, 'missed'), '<date>': 73, 'manera': 623}, {'': (0,
'missed'), '<inf>': 73, '<see_inf>': 73, 'contactar': 73, 'dar': 1330, 'felicitar': 73, 'hablar': 73, 'localizar':
73}, {'conseguido': 1341, 'hablado': 73, 'llegado': 649, 'logrado': 648, 'podido': 1341, 'recibi': 653, 'recibido':
653, 'visto': 73}, {'conseguido': 648, 'hablado': 73, 'llegado': 649, 'logrado': 648, 'podido': 648, 'recibi': 653,
'recibido': 653, 'visto': 73}, {'': (0, 'missed'), '<date>': 73, 'manera': 919}, {'cogido': 73}, {'atiende': 73,
'coge': 73, 'cogia': 73, 'cogio': 73, 'contesta': 73, 'ha': 1345, 'he': 1322, 'hemos': 1322}, {'celebrarse': 73},
{'a': 1347, 'nunca': 73}, {'<inf>': 73}, {'a': 1349}, {'caso': 73}, {'atendido': 73, 'cogido': 73, 'contestado': 73,
'devuelto': 73, 'escrito': 73, 'hecho': 1351, 'llamado': 73, 'respondido': 73}, {'atiende': 73, 'coge': 73, 'cogia':
73, 'cogio': 73, 'contesta': 73, 'ha': 1345}, {'<answers>': 1319, 'anime': 1350, 'atiende': 73, 'atrevi': 1350,
'coge': 1334, 'cogia': 73, 'cogio': 73, 'contesta': 73, 'descolgo': 1334, 'descuelga': 1334, 'ha': 1352, 'han': 1352,
'la': 1353, 'lo': 1353}, {'<answers>': 1319, 'atiende': 73, 'coge': 1334, 'cogia': 73, 'cogio': 73, 'contesta': 73,
'descolgo': 1334, 'descuelga': 1334, 'ha': 1352, 'han': 1352, 'la': 1353, 'lo': 1353}, {'ir': 921}, {'nada': 623},
{'celebro': 73, 'dio': 919, 'hizo': 919, 'nada': 623, 'presento': 73, 'presentó': 73, 'pudo': 919, 'realizo': 73},
{'de': 1349, 'para': 1349}, {'ganas': 1359, 'ocasion': 1359, 'tiempo': 1359}, {'poder': 549}, {'a': 1361},
{'<answers>': 1319, '<clitic>': 1329, '<managed1>': 1332, '<seen1>': 73, 'acudio': 73, 'aparecieron': 73, 'aparecio':
73, 'atiende': 73, 'coge': 1334, 'cogia': 73, 'cogio': 73, 'contesta': 73, 'descolgo': 1334, 'descuelga': 1334,
'disponible': 73, 'ha': 1338, 'habia': 1339, 'han': 1321, 'hay': 1340, 'he': 1342, 'hemos': 1343, 'hubo': 1344, 'la':
1346, 'las': 1323, 'le': 1323, 'les': 1323, 'llego': 1348, 'llegue': 922, 'lo': 1346, 'localizado': 73, 'los': 1323,
'me': 1354, 'nos': 1355, 'olvidar': 251, 'olvidarme': 251, 'podia': 549, 'podre': 549, 'pude': 1356, 'puedo': 549,
'recibi': 653, 'recibido': 653, 'responde': 73, 'sabemos': 1357, 'se': 1358, 'sé': 1357, 'tuve': 1360, 'tuvimos': 919,
'tuvo': 1337, 'vino': 1339, 'voy': 1362}, {'': (5, 'mine'), 'a': 39, 'en': 39}, {'^': 1268, 'aun': 1269, 'el': 35,
'la': 35, 'que': 879, 'su': 35, 'sus': 35, 'todavia': 1269}, {'cruzado': 150, 'encontrado': 150, 'enterado': 1265,
'juntado': 150, 'reunido': 150, 'tomado': 150, 'visto': 150}, {'': (14, 'together'), 'D': 23, 'a': 23, 'con': 23,
'el': 23, 'en': 23}, {'^': 439, 'le': 135, 'les': 135, 'no': 306, 'se': 799, 'yo': 310}, {'^': 429, 'le': 135, 'les':
135, 'que': 1368, 'se': 799}, {'': (2, 'plan'), 'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'<advises>': 149,
'<called3>': 150, '<met1>': 1230, '<moved3>': 1041, '<off>': 73, '<says>': 1231, '<sent_to>': 257, '<urges>': 387,
'<vowed3>': 390, '<wrote3>': 1233, '^': 1234, 'acompano': 699, 'acompañó': 699, 'aconsejo': 1236, 'adelanto': 396,
'advierte': 397, 'advirtio': 397, 'alerto': 397, 'anticipo': 396, 'anticipó': 396, 'aseguro': 297, 'avanzo': 396,
'aviso': 1237, 'avisó': 1237, 'bailo': 73, 'clavo': 73, 'comento': 1238, 'comprometimos': 1364, 'confirma': 1237,
'confirmo': 1242, 'confirmó': 1242, 'conto': 1242, 'debe': 410, 'deben': 410, 'decia': 417, 'dejo': 1251, 'dejó':
1251, 'desaconsejado': 138, 'desencontramos': 73, 'dice': 1254, 'dijo': 1257, 'dio': 1262, 'embarco': 73, 'envio':
1266, 'envió': 1266, 'fallo': 73, 'falta': 1365, 'faltan': 1271, 'ghosteo': 73, 'gustaria': 64, 'ha': 1277, 'habla':
1278, 'hablo': 1278, 'habló': 1278, 'han': 1279, 'hemos': 1366, 'iba': 437, 'iban': 437, 'insiste': 442, 'insistio':
447, 'invita': 1285, 'invitan': 1285, 'juntamos': 1367, 'juntaremos': 23, 'junto': 1286, 'la': 451, 'las': 451,
'llega': 1288, 'llegara': 1288, 'lleva': 1289, 'lo': 1291, 'los': 451, 'mando': 1266, 'mandó': 1266, 'paso': 1266,
'pasó': 1266, 'pide': 454, 'pidio': 1369, 'planto': 73, 'pregunta': 459, 'preguntaba': 459, 'pregunto': 459,
'preguntó': 459, 'previno': 397, 'promete': 432, 'prometio': 461, 'queda': 368, 'quedaron': 368, 'quedo': 1301,
'quedó': 1301, 'quita': 435, 'quitado': 435, 'quito': 435, 'recoge': 1289, 'recomendo': 1236, 'reenvio': 1266,
'reenvió': 1266, 'reunimos': 1367, 'reuniremos': 23, 'reuno': 1286, 'solto': 464, 'tenia': 437, 'tenian': 437,
'tiene': 467, 'tienen': 467, 'toca': 1286, 'tocara': 1286, 'va': 470, 'vamos': 1306, 'van': 470, 'vemos': 1370, 'veo':
1286, 'veremos': 23, 'vimos': 699}, {'mi': 92, 'mí': 92}, {'mental': 92, 'para': 1372, 'personal': 92}, {'conseguido':
648, 'hablado': 73, 'llegado': 649, 'logrado': 648, 'podido': 648, 'visto': 73}, {'<answers>': 1319, 'llamo': 73,
'llamó': 73}, {'conecto': 73, 'conectó': 73, 'dio': 73, 'hizo': 73, 'pudo': 73}, {'<answers>': 1319, '<came3>': 73,
'<clitic>': 1329, '<managed1>': 1332, '<seen1>': 73, 'ha': 650, 'he': 1374, 'hemos': 1374, 'me': 1375, 'nos': 1324,
'se': 1376}, {'el': 919, 'la': 919, 'mi': 919, 'nuestra': 919, 'nuestro': 919}, {'de': 1378, 'el': 919, 'la': 919,
'mi': 919, 'nuestra': 919, 'nuestro': 919, 'total': 73}, {'de': 1378, 'el': 919, 'la': 919, 'mi': 919, 'nuestra': 919,
'nuestro': 919}, {'conviene': 16, 'deberia': 16, 'deberiamos': 16, 'es': 231, 'habria': 230, 'hay': 230, 'lo': 231,
'me': 232, 'tendria': 230, 'tenemos': 230, 'tengo': 230}, {'^': 16, 'es': 138, 'seria': 138}, {'ideal': 1382,
'logico': 1382, 'mejor': 1382, 'sensato': 1382, 'suyo': 1382}, {'^': 1381, 'lo': 1383}, {'error': 16}, {'locura': 16},
{'': (3, 'advice'), 'mejor': 16, 'un': 1385, 'una': 1386}, {'mejor': 16, 'un': 1385, 'una': 1386}, {'mejor': 16,
'suyo': 16}, {'vale': 16}, {'ocurra': 16}, {'me': 1391}, {'se': 1392}, {'deberia': 16, 'hay': 230}, {'conviene': 16,
'deberia': 1387, 'deberiamos': 16, 'es': 1388, 'habria': 230, 'haria': 1388, 'hay': 230, 'lo': 1389, 'mas': 1390,
'me': 232, 'mejor': 16, 'ni': 1393, 'no': 1394, 'seria': 1388, 'sobra': 16, 'tendria': 230, 'tenemos': 230, 'tengo':
230}, {'^': 1395}, {',': 1396}, {',': 1396, '^': 1381, 'lo': 1383}, {'conviene': 16, 'deberia': 16, 'deberiamos': 16,
'es': 231, 'habria': 230, 'hay': 230, 'lo': 1389, 'mas': 1390, 'me': 232, 'mejor': 16, 'ni': 1393, 'no': 1394,
'sobra': 16, 'tendria': 230, 'tenemos': 230, 'tengo': 230}, {'^': 1399}, {',': 1400}, {'<them>': 1384, '<they>': 1384,
'N': 1397, 'avisar': 588, 'avisarme': 588, 'contar': 588, 'contarme': 588, 'decir': 588, 'decirme': 588, 'el': 1398,
'ella': 1397, 'ellas': 1401, 'ellos': 1401, 'que': 629, 'él': 1398}, {'D': 163, 'buscarme': 23, 'buscarnos': 23,
'recogerme': 23, 'recogernos': 23}, {'despacho': 23}, {'oficina': 23}, {'casa': 23}, {'aca': 23, 'aqui': 23, 'casa':
23, 'el': 1404, 'la': 1405, 'mi': 1406}, {'D': 163, 'a': 1403, 'al': 164, 'para': 164, 'por': 1407}, {'saludar': 150},
{'semana': 150}, {'de': 1410}, {'dia': 150, 'fin': 1411, 'finde': 150}, {'noche': 150, 'tarde': 150}, {'...': 111,
'casa': 150, 'lo': 935}, {'momento': 150, 'rato': 150, 'segundo': 150}, {'...': 628, 'a': 1409, 'el': 1412, 'la':
1413, 'por': 1414, 'un': 1415}, {'D': 163, 'a': 1403, 'al': 164, 'para': 164}, {'N': 859, 'saludar': 150, 'ver': 150},
{'': (23, 'contact'), 'lo': 935}, {'...': 628, '<any_det>': 687, '<their>': 1228, '^': 688, 'a': 1418, 'el': 1412,
'la': 1413, 'por': 1419, 'un': 1415}, {'...': 111}, {'por': 1421}, {'': (8, 'asked'), '^': 783, 'en': 604, 'que':
546}, {'N': 1423}, {'a': 716}, {'a': 1424, 'ayuda': 1425, 'consejo': 1425, 'en': 604, 'opinion': 1425, 'que': 546},
{'<giveinf>': 39, '<inf_them>': 39, '<infle>': 39}, {'': (7, 'waiting'), '^': 978, 'el': 35, 'la': 35, 'lo': 35,
'que': 35, 'su': 35, 'sus': 35}, {'^': 1427, 'conectar': 747, 'de': 1428, 'del': 902, 'juntar': 747, 'presentar': 747,
'que': 749}, {'contratar': 64, 'escribir': 64, 'invitar': 64, 'llamar': 64, 'si': 64}, {'en': 1430}, {'en': 64, 'que':
64}, {'N': 751}, {'a': 1433, 'en': 750}, {'visto': 0}, {'lo': 1435, 'poco': 73}, {'...': 678, ':': 637}, {'a': 703,
'por': 708, 'via': 708, 'vía': 708}, {'<any_det>': 1099}, {'<any_det>': 1099, 'a': 1439, 'al': 1439}, {'N': 1037, 'a':
703, 'el': 150, 'la': 777, 'le': 778, 'por': 708, 'su': 777, 'una': 777, 'via': 708, 'vía': 708}, {'<my>': 208, '^':
689}, {'N': 1442}, {'0': 211, '<any_det>': 211, 'a': 1443, 'cien': 211, 'dinero': 211}, {'D': 643, '^': 11}, {'^': 11,
'que': 1445}, {'N': 997}, {'': (5, 'mine'), '^': 748, 'a': 1447, 'que': 39}, {'<date>': 23, 'paso': 92}, {'pasos':
92}, {'a': 706}, {'contacto': 1451}, {'para': 174, 'por': 174}, {'palabra': 1453}, {'buena': 1454}, {'N': 1000, 'a':
1001, 'en': 1452, 'una': 1455}, {'da': 585, 'dara': 585, 'echa': 585, 'echara': 585}, {'adelanta': 165, 'aplaza': 165,
'aplazo': 165, 'cambia': 165, 'cambio': 165, 'es': 165, 'movio': 165, 'mueve': 165, 'pasa': 165, 'paso': 165, 'pasó':
165, 'queda': 165, 'retrasa': 165, 'sera': 165, 'va': 165}, {'adelanta': 165, 'aplaza': 165, 'aplazo': 165, 'cambia':
165, 'cambio': 165, 'es': 165, 'movio': 165, 'mueve': 165, 'pasa': 165, 'paso': 165, 'pasó': 165, 'queda': 165,
'retrasa': 165, 'se': 1458, 'sera': 165, 'va': 165}, {'D': 1459}, {'D': 1459, 'para': 1460, 'prevista': 1460,
'previsto': 1460}, {'ser': 1460}, {'a': 1462}, {'^': 1457}, {'^': 1457, 'era': 1460, 'estaba': 1461, 'iba': 1463,
'le': 1464, 'me': 1464, 'nos': 1464, 'tenia': 1460, 'teniamos': 1460, 'tocaba': 1460}, {'<should>': 16,
'<would_give>': 11, 'da': 585, 'dara': 585, 'echa': 585, 'echara': 585, 'no': 17}, {'olvide': 251}, {'me': 1467},
{'se': 1468}, {'<is3>': 0, '<they>': 0, '^': 1466, 'era': 1460, 'estaba': 1461, 'iba': 1463, 'le': 1464, 'me': 1464,
'no': 1469, 'nos': 1464, 'tenia': 1460, 'teniamos': 1460, 'tocaba': 1460}, {'cargo': 135}, {'D': 163, 'mi': 1471},
{'^': 493, 'mi': 721}, {'manos': 135}, {'^': 493, 'el': 957, 'mis': 1474, 'nada': 956}, {'^': 249, 'de': 885, 'el':
73, 'la': 73, 'nuestra': 73, 'nuestro': 73, 'que': 884}, {'efecto': 73}, {'<moved_pp>': 930, 'D': 163, '^': 249, 'a':
1472, 'agendada': 23, 'agendado': 23, 'al': 164, 'de': 1473, 'en': 1475, 'fijada': 23, 'para': 164, 'pendiente': 1476,
'por': 722, 'sin': 1477}, {'<them>': 1005, 'N': 1005}, {'juntarnos': 23, 'vernos': 23}, {'almorzar': 23, 'comer': 23,
'hablar': 23, 'juntarnos': 23, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1004, 'con': 1479, 'de':
1480, 'el': 23, 'en': 1481, 'para': 1010}, {'la': 896, 'las': 23}, {'de': 989, 'en': 989, 'para': 23}, {'la': 39,
'lo': 39}, {'le': 39, 'les': 39, 'se': 1485}, {'le': 39, 'les': 39, 'se': 1485, 'yo': 1486}, {'<inf>': 23, 'D': 23,
'^': 988, 'que': 1487, 'vernos': 23}, {'': (2, 'plan'), '<inf>': 23, 'D': 23, 'vernos': 23}, {'de': 1488, 'en': 1488,
'para': 1489, 'que': 608}, {'': (23, 'contact'), '<them>': 1484, 'N': 1490}, {'^': 978, 'almorzar': 23, 'cenar': 23,
'comer': 23, 'desayunar': 23, 'ir': 1007, 'juntarnos': 23, 'pasar': 1007, 'pasarme': 1007, 'que': 1487, 'tomar': 23,
'vernos': 23}, {'la': 1175, 'lo': 1175}, {'le': 1175, 'les': 1175, 'se': 1493}, {'le': 1175, 'les': 1175, 'se': 1493,
'yo': 1494}, {'^': 978, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 1007,
'juntarnos': 23, 'pasar': 1007, 'pasarme': 1007, 'que': 1495, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'': (2,
'plan'), 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'el': 23, 'juntarnos': 23, 'tomar': 23, 'vernos':
23}, {'D': 23, 'a': 1483, 'con': 1491, 'de': 1492, 'el': 23, 'en': 1496, 'para': 1497, 'pendiente': 903, 'pendientes':
903}, {'mi': 1471}, {'mis': 1474}, {'de': 885, 'que': 884}, {'a': 1499, 'de': 722, 'en': 1500, 'pendiente': 1501,
'por': 722}, {'ni': 73, 'no': 73, 'nunca': 73}, {'y': 1503}, {'...': 1504}, {'^': 493, 'llamar': 1505, 'llamarme':
1505, 'pasar': 1505, 'pasarse': 1505, 'que': 425, 'venir': 1505}, {'^': 493, 'llamar': 1505, 'llamarme': 1505, 'nada':
73, 'pasar': 1505, 'pasarse': 1505, 'que': 425, 'venir': 1505}, {'de': 1506, 'en': 1507}, {'': (5, 'mine'), '^': 978,
'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'ir': 1007, 'juntarnos': 23, 'pasar': 1007, 'pasarme':
1007, 'que': 1487, 'tomar': 23, 'vernos': 23}, {'': (5, 'mine'), 'le': 39}, {'': (5, 'mine'), '^': 978, 'almorzar':
23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 1007, 'juntarnos': 23, 'pasar': 1007, 'pasarme':
1007, 'que': 1487, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1004, 'con': 1491, 'de': 1509,
'debiendo': 1510, 'debiendole': 39, 'el': 23, 'en': 1511, 'para': 1497}, {'la': 896, 'mi': 1471}, {'': (6, 'theirs'),
'<inf_me>': 11, '<infle>': 39}, {'': (5, 'mine'), '^': 1514, 'llamar': 1505, 'llamarme': 1505, 'mi': 721, 'pasar':
1505, 'pasarse': 1505, 'que': 425, 'venir': 1505}, {'': (5, 'mine'), '^': 1514, 'el': 957, 'llamar': 1505, 'llamarme':
1505, 'mis': 1474, 'nada': 958, 'pasar': 1505, 'pasarse': 1505, 'que': 425, 'venir': 1505}, {'': (7, 'waiting'), 'me':
409, 'nos': 409}, {'': (7, 'waiting'), 'el': 35, 'la': 35, 'lo': 35, 'que': 1517, 'su': 35, 'sus': 35}, {'^': 249,
'de': 1518, 'del': 902, 'el': 73, 'la': 73, 'nuestra': 73, 'nuestro': 73, 'que': 884}, {'<moved_pp>': 930, 'a': 1513,
'atenta': 901, 'atento': 901, 'conmigo': 368, 'de': 1515, 'debiendo': 499, 'en': 1516, 'esperando': 626, 'pendiente':
1519, 'pendientes': 903, 'por': 722, 'sin': 1477}, {'^': 493, 'llamar': 1505, 'llamarme': 1505, 'mi': 721, 'pasar':
1505, 'pasarse': 1505, 'que': 425, 'venir': 1505}, {'^': 493, 'el': 957, 'llamar': 1505, 'llamarme': 1505, 'mis':
1474, 'nada': 958, 'pasar': 1505, 'pasarse': 1505, 'que': 425, 'venir': 1505}, {'<moved_pp>': 930, 'a': 1499,
'conmigo': 368, 'de': 1521, 'debiendo': 499, 'en': 1522, 'pendiente': 1476, 'por': 722, 'sin': 1477}, {'<see_inf>':
73, 'que': 352, 'saber': 0}, {'<letter>': 150}, {'<letter>': 150, 'visita': 150}, {'el': 1525, 'la': 1526, 'un': 1525,
'una': 1525}, {'^': 1287, 'a': 67}, {'colgue': 150, 'corte': 150, 'corté': 150, 'hable': 150, 'hablé': 150, 'salgo':
150, 'termino': 150}, {'<pro>': 175}, {'<good>': 1530, '<pro>': 175}, {'^': 172, 'al': 1012, 'el': 1012, 'la': 1012,
'mi': 1012, 'nuestra': 1012, 'nuestro': 1012, 'un': 1012, 'una': 1012}, {'^': 172, 'que': 546}, {'a': 1532, 'al':
1012, 'ante': 173, 'con': 173, 'el': 1012, 'en': 1533, 'la': 1012, 'mi': 1012, 'nuestra': 1012, 'nuestro': 1012,
'para': 173, 'que': 546, 'un': 1012, 'una': 1012}, {'N': 1534}, {'<any_det>': 1531, 'a': 1535, 'en': 604, 'que': 546},
{'<any_det>': 1531}, {'conectar': 747, 'juntar': 747, 'presentar': 747}, {'<any_det>': 211, 'a': 1443}, {'': (23,
'contact'), '^': 845, 'con': 847}, {'<any_det>': 180, '^': 845}, {'N': 1541}, {'<any_det>': 683, '^': 845, 'con':
1542}, {'dudas': 661}, {'sus': 1544}, {'': (23, 'contact'), '<their>': 180}, {'<any_det>': 683, '<their>': 180, 'con':
685}, {'la': 150, 'reunion': 150, 'reunirme': 150, 'reunión': 150, 'una': 150}, {'con': 67, 'de': 1548}, {'por': 23},
{'N': 150, 'tambien': 612, 'también': 612}, {'a': 164, 'al': 164, 'para': 164}, {'': (0, 'missed'), '<date>': 73,
'el': 919, 'la': 919}, {'de': 0}, {'nada': 73}, {'en': 1555}, {'anulado': 73, 'aplazado': 73, 'caido': 73,
'cancelado': 73, 'ofrecido': 518, 'quedado': 1556, 'suspendido': 73}, {'ido': 73}, {'anulado': 73, 'aplazado': 73,
'caido': 73, 'cancelado': 73, 'ofrecido': 518, 'suspendido': 73}, {'<give1>': 39, 'acerco': 62, 'dejo': 62,
'devuelvo': 62, 'doy': 62, 'envio': 62, 'envío': 62, 'hago': 1097, 'hare': 1097, 'llevo': 62, 'mando': 62, 'paso': 62,
'preparo': 62, 'traigo': 62}, {'^': 1560, 'debo': 39, 'tenemos': 1104, 'tengo': 1104, 'vamos': 1201, 'voy': 1201},
{'^': 1560}, {'fue': 1295, 'olvido': 1295, 'olvidó': 1295, 'paso': 1295, 'pasó': 1295}, {'olvido': 1295, 'olvidó':
1295, 'paso': 1295, 'pasó': 1295}, {'a': 164, 'al': 164, 'para': 164, 'por': 23}, {'': (14, 'together'), 'N': 150,
'tambien': 612, 'también': 612}, {'': (23, 'contact'), 'al': 150, 'desde': 150, 'por': 150}, {'': (14, 'together'),
'N': 1567, 'tambien': 612, 'también': 612}, {'conmigo': 150}, {'<moved3>': 1041, '<off>': 229, 'acerca': 1550,
'acerco': 513, 'acercó': 513, 'adelanta': 165, 'agregaron': 1551, 'agrego': 1551, 'anulo': 73, 'aparecio': 513,
'aplaza': 165, 'aplazo': 73, 'apuntaron': 1551, 'apunto': 1551, 'apuntó': 1551, 'cambia': 1552, 'cambio': 1552,
'cancelo': 73, 'cayeron': 1553, 'cayo': 1553, 'compromete': 317, 'comprometio': 317, 'conecto': 858, 'conectó': 858,
'corrio': 1552, 'dejo': 514, 'dejó': 514, 'encarga': 515, 'entero': 1554, 'enteró': 1554, 'ha': 1557, 'habia': 1558,
'han': 1559, 'incorporaron': 1551, 'incorporo': 1551, 'la': 1561, 'las': 1562, 'lo': 1561, 'los': 1562, 'me': 1563,
'mueve': 1552, 'nos': 1564, 'ocupa': 515, 'ofrece': 518, 'ofrecio': 520, 'olvidaron': 1380, 'olvido': 1380, 'olvidó':
1380, 'pasa': 1565, 'paso': 513, 'pasó': 513, 'queda': 165, 'quedaron': 1556, 'quedo': 1556, 'quedó': 1556, 'retrasa':
165, 'rumorea': 0, 'sumaron': 1566, 'sumo': 1566, 'suspende': 73, 'suspendio': 73, 'unieron': 1566, 'unio': 1568,
'va': 165, 'vino': 513, 'vio': 1569}, {'a': 897, 'esperando': 626}, {'contado': 612, 'dicho': 612}, {'conto': 612,
'dijo': 612, 'ha': 1572}, {'<them>': 1384, '<they>': 1384, 'N': 1397, 'el': 1398, 'ella': 1397, 'ellas': 1401,
'ellos': 1401, 'me': 1573, 'él': 1398}, {'de': 25}, {'cumple': 1575, 'cumpleanos': 1575, 'santo': 1575}, {'el': 1576},
{'<mentor_noun>': 215}, {'de': 1578}, {'lugar': 838}, {'mi': 1580}, {'en': 1581}, {'yo': 833}, {'estuviera': 1582,
'fuera': 1583}, {'senales': 73}, {'aparecer': 73, 'atender': 73, 'contestar': 73, 'dar': 1585, 'responder': 73},
{'sin': 1586}, {'paso': 92}, {'': (0, 'missed'), 'de': 73}, {'avisar': 73, 'contestar': 73, 'efecto': 73, 'exito': 73,
'falta': 989, 'hablar': 73, 'noticias': 1589, 'novedades': 623, 'rastro': 623, 'respuesta': 73, 'senales': 1589,
'suerte': 73, 'ver': 73, 'verla': 73, 'verlo': 73}, {'con': 64, 'que': 64}, {',': 419, '...': 139, ':': 138, 'era':
338, 'es': 338, 'fue': 338}, {'recibiremos': 11, 'sabremos': 11, 'tendre': 11, 'tendremos': 11}, {'la': 1593, 'las':
1593, 'lo': 1593, 'los': 1593, 'recibiremos': 11, 'sabremos': 11, 'tendre': 11, 'tendremos': 11}, {'<thing>': 1594},
{'<tip>': 1592, '^': 1595}, {'<tip>': 1592}, {'vez': 64}, {'andaba': 893, 'andaban': 893, 'estaba': 888, 'estaban':
893, 'estuvieron': 893, 'estuvo': 888, 'vinieron': 893, 'vino': 888}, {'<answers>': 1319, '<clitic>': 1329, '<seen1>':
73, 'he': 1327, 'hemos': 1327, 'la': 1323, 'las': 1323, 'le': 1323, 'les': 1323, 'lo': 1323, 'los': 1323, 'me': 1324,
'nos': 1324, 'se': 1328}, {'apagado': 73}, {'D': 23, 'con': 23}, {'<date>': 1602}, {'^': 980, 'conectar': 747,
'conectarlos': 92, 'juntar': 747, 'juntarlos': 92, 'ponerlos': 751, 'presentar': 747, 'presentarlos': 92},
{'<any_det>': 1603, '<date>': 1602, 'que': 1604}, {'con': 23}, {'^': 741}, {'a': 23}, {'': (5, 'mine'), '^': 980,
'conectar': 747, 'conectarlos': 92, 'juntar': 747, 'juntarlos': 92, 'juntarme': 1606, 'pensar': 64, 'ponerlos': 751,
'presentar': 747, 'presentarlos': 92, 'quedar': 1606, 'reunirme': 23, 'ver': 1608, 'verme': 1606}, {'<any_det>': 1603,
'<date>': 1602, 'ganas': 875, 'juntarme': 1606, 'pendiente': 1607, 'que': 1609, 'quedar': 1606, 'reunirme': 23, 'ver':
1608, 'verme': 1606}, {'a': 377, 'que': 1033}, {'que': 549}, {'do': 92}, {'<inf_them>': 39, '<todo_inf>': 39}, {'^':
1614}, {'^': 1427, 'de': 749, 'que': 1615}, {':': 92}, {'birra': 111, 'cafe': 111, 'café': 111, 'cana': 111,
'cerveza': 111, 'tinto': 111, 'vino': 111}, {'<any_det>': 150, 'algo': 150, 'cafe': 150, 'café': 150, 'cerveza': 150,
'el': 1618, 'mate': 150, 'mates': 150, 'te': 150, 'tinto': 150, 'un': 1618, 'una': 1618}, {'<any_det>': 150, 'algo':
150, 'cafe': 150, 'café': 150, 'cerveza': 150, 'mate': 150, 'mates': 150, 'te': 150, 'tinto': 150}, {'el': 1618, 'un':
1618, 'una': 1618}, {'un': 23, 'una': 23}, {'': (23, 'contact'), 'N': 846}, {'^': 845, 'con': 1623}, {'<date>': 150},
{'<any_det>': 1625, '<date>': 150, 'que': 955, 'tenido': 961}, {'que': 955, 'tenido': 961}, {'estos': 64}, {'de':
1628}, {'<drink>': 150, 'dia': 1629}, {'<drink>': 150}, {'dias': 64}, {'estos': 1632}, {'de': 1633}, {'<inf>': 530,
'<inf_me>': 11, '<infme>': 11, 'corregir': 269, 'firmar': 269, 'hablar': 534, 'hablarle': 534, 'hablarles': 534,
'leer': 269, 'mirar': 269, 'probar': 269, 'repasar': 269, 'revisar': 269, 'testear': 269, 'validar': 269, 'ver': 269},
{'^': 1635}, {'a': 1636}, {'<see_inf>': 23, '^': 741}, {'a': 1638, 'atras': 623, 'detras': 623}, {'almorzar': 23,
'buscarme': 23, 'buscarnos': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'merendar': 23, 'recogerme': 23, 'recogernos':
23, 'tomar': 23, 'verme': 23, 'visitarme': 23}, {'a': 1640}, {'almorzar': 23, 'casa': 23, 'cenar': 23, 'comer': 23,
'merendar': 23, 'tomar': 23, 'verme': 23, 'visitarme': 23}, {'a': 1642}, {'facebook': 64, 'instagram': 64, 'linkedin':
64, 'twitter': 64, 'x': 64}, {'N': 150, 'a': 150, 'el': 872, 'en': 1644, 'la': 873, 'pasar': 64, 'que': 64, 'un': 874,
'una': 876}, {'con': 67}, {'almorzar': 23, 'buscarme': 23, 'buscarnos': 23, 'casa': 23, 'cenar': 23, 'comer': 23,
'desayunar': 23, 'dormir': 23, 'la': 1405, 'merendar': 23, 'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme':
23, 'visitarme': 23}, {'a': 1647}, {'': (23, 'contact'), 'N': 150, 'a': 150}, {'con': 667, 'de': 667, 'en': 667,
'para': 667}, {'a': 1638, 'atras': 623, 'con': 67, 'detras': 623}, {'caso': 73, 'mu': 73, 'palabra': 73, 'pio': 73},
{'<give1>': 39}, {'^': 1653}, {'la': 1654, 'las': 1654, 'lo': 1654, 'los': 1654}, {'': (14, 'together'), 'le': 1654,
'les': 1654, 'se': 1655}, {'nada': 73, 'ni': 1652, 'si': 64, 'yo': 1656}, {'estaba': 73}, {'ido': 73, 'marchado': 73},
{'habia': 1659}, {'no': 1658, 'que': 0, 'se': 1660, 'veremos': 65}, {'': (5, 'mine'), '0': 135, '^': 249, 'a': 1206,
'cien': 135, 'cincuenta': 135, 'dinero': 135, 'treinta': 135, 'unos': 135, 'veinte': 135}, {'tu': 840}, {'<give1>':
39, 'hago': 1097, 'hare': 1097}, {'^': 1664, 'debo': 1207}, {'ocupo': 842}, {'tu': 833, 'tú': 833, 'vos': 833}, {'^':
1664}, {'la': 1668, 'las': 1668, 'lo': 1668, 'los': 1668}, {'debo': 1662, 'en': 1663, 'le': 1665, 'les': 1665,
'llevo': 39, 'me': 1666, 'pongo': 39, 'que': 1667, 'se': 1669, 'y': 699}, {'<may3>': 214, '^': 814, 'de': 815, 'debe':
214, 'dijo': 370, 'en': 817, 'ha': 818, 'habia': 371, 'iba': 820, 'me': 823, 'nos': 824, 'pensaba': 370, 'queda': 495,
'quedaron': 497, 'quedo': 825, 'quedó': 825, 'queria': 370, 'se': 826, 'tenia': 827, 'tiene': 526, 'tienen': 526,
'va': 538, 'van': 538}, {'$': 125, '//': 148, '<advises>': 149, '<called1>': 151, '<came3>': 162, '<date>': 168,
'<eat1>': 171, '<handed1>': 204, '<hours>': 207, '<lent1>': 212, '<may3>': 214, '<mentor_noun>': 215, '<moved1>': 219,
'<moved3>': 223, '<moved_pp>': 226, '<off>': 229, '<opines>': 246, '<read1>': 248, '<remind>': 251, '<sent_to>': 257,
'<set>': 258, '<set_up>': 259, '<shall1>': 23, '<they>': 541, '<tip>': 545, '<told1>': 548, '<tried1>': 550,
'<vowed1>': 553, 'D': 557, 'N': 583, '^': 587, 'a': 596, 'acabamos': 598, 'acabo': 598, 'accion': 599, 'acompane':
603, 'aconseja': 293, 'aconseje': 607, 'acordamos': 611, 'acorde': 611, 'acudieron': 612, 'agradecer': 614,
'agradeci': 615, 'agradecida': 616, 'agradecido': 616, 'agradecimos': 615, 'agradezco': 614, 'aguardo': 35, 'al': 617,
'alente': 621, 'algun': 622, 'almorce': 150, 'almorzado': 150, 'almorzamos': 150, 'andamos': 624, 'ando': 627,
'anduve': 628, 'anduvimos': 628, 'anime': 621, 'antes': 631, 'apadrine': 632, 'apagado': 73, 'aparecieron': 612,
'apenas': 629, 'aplazada': 73, 'aplazado': 73, 'apresentacao': 638, 'arme': 641, 'armé': 641, 'asegura': 647,
'aseguro': 297, 'asesore': 632, 'asistentes': 612, 'asistieron': 612, 'asistio': 612, 'aun': 657, 'aunque': 629,
'ausencia': 73, 'avisa': 659, 'avisandome': 588, 'aviso': 659, 'avisó': 659, 'ayudamos': 665, 'ayude': 665, 'baile':
628, 'banco': 669, 'bebi': 670, 'bebimos': 150, 'brindamos': 150, 'brinde': 150, 'buena': 671, 'buzon': 253, 'buzón':
253, 'caminamos': 150, 'camine': 628, 'carta': 674, 'casi': 677, 'celebramos': 150, 'celebre': 150, 'cena': 679,
'cenado': 628, 'cenamos': 150, 'cene': 150, 'charla': 150, 'charlamos': 150, 'charlando': 150, 'charle': 150,
'charlita': 150, 'cita': 679, 'coincidi': 150, 'coincidido': 150, 'coincidimos': 150, 'colgar': 628, 'colgue': 628,
'comedor': 680, 'comente': 686, 'comi': 628, 'comida': 679, 'comido': 628, 'comimos': 150, 'como': 588, 'comparti':
693, 'compromiso': 599, 'con': 700, 'conectamos': 704, 'conecte': 709, 'confirma': 710, 'confirmado': 711,
'confirmamos': 711, 'confirme': 711, 'confirmo': 711, 'confirmé': 711, 'confirmó': 711, 'conmigo': 699, 'conoci': 150,
'conocimos': 150, 'consejo': 713, 'console': 621, 'consulta': 715, 'consulte': 717, 'consulté': 717, 'contandome':
588, 'conte': 718, 'contestador': 73, 'contestadora': 73, 'conteste': 720, 'conversacion': 150, 'conversado': 150,
'conversamos': 150, 'converse': 150, 'conversé': 150, 'corre': 723, 'corregi': 686, 'corren': 723, 'correo': 254,
'corri': 628, 'corrigiendole': 180, 'corrigiendoles': 180, 'corte': 628, 'corté': 628, 'cree': 299, 'creo': 114,
'cruce': 726, 'crucé': 727, 'cruz': 728, 'cuando': 629, 'cuenta': 302, 'cumple': 729, 'cumplia': 729, 'cuya': 0,
'cuyo': 0, 'dado': 588, 'dando': 730, 'dandole': 732, 'de': 735, 'debe': 305, 'deberia': 737, 'deberiamos': 738,
'debi': 739, 'debia': 549, 'debiamos': 549, 'debido': 740, 'debo': 752, 'decia': 312, 'deje': 755, 'dejé': 755,
'derive': 758, 'desayunamos': 150, 'desayune': 150, 'desde': 763, 'deseando': 764, 'despues': 631, 'di': 782, 'dice':
786, 'dicen': 588, 'diciendo': 788, 'diciendome': 588, 'dicte': 789, 'dije': 798, 'dijimos': 801, 'dijo': 804,
'dimos': 806, 'discusion': 150, 'discutimos': 150, 'eche': 809, 'echo': 812, 'el': 828, 'ella': 829, 'en': 841,
'encargo': 843, 'encontramos': 151, 'encontre': 151, 'ensayamos': 848, 'ensaye': 849, 'ensenandole': 851, 'ensene':
855, 'entregue': 856, 'entrevista': 679, 'entro': 858, 'envie': 861, 'envié': 861, 'era': 342, 'eramos': 862, 'es':
867, 'escribi': 871, 'escribí': 871, 'escuche': 877, 'escuché': 877, 'espera': 353, 'esperamos': 880, 'esperando':
626, 'espere': 883, 'espero': 880, 'esperé': 883, 'esta': 887, 'estaba': 889, 'estabamos': 892, 'estaban': 894,
'estamos': 899, 'estaria': 900, 'estoy': 904, 'estreno': 679, 'estuve': 907, 'estuvieron': 612, 'estuvimos': 908,
'estuvo': 909, 'está': 887, 'evento': 679, 'explicandole': 851, 'explique': 855, 'expliqué': 855, 'exposicion': 679,
'extrano': 810, 'fallecio': 29, 'falta': 917, 'faltan': 918, 'falte': 922, 'falto': 923, 'feedback': 926, 'felicite':
621, 'festejamos': 150, 'forme': 929, 'formé': 929, 'fue': 931, 'fuera': 933, 'fui': 939, 'fuimos': 940, 'ganas': 941,
'gracias': 943, 'h': 946, 'ha': 963, 'habia': 965, 'habiamos': 966, 'hablado': 150, 'hablamos': 150, 'hablando': 150,
'hable': 971, 'hablé': 971, 'habra': 973, 'habria': 114, 'hace': 976, 'han': 977, 'hasta': 630, 'hay': 982, 'he':
1017, 'hemos': 1021, 'hice': 1029, 'hicimos': 1031, 'hora': 946, 'horas': 946, 'hoy': 1032, 'iba': 1034, 'ibamos':
1035, 'iban': 378, 'idea': 64, 'ilocalizable': 73, 'ilocalizables': 73, 'ilusion': 941, 'imparti': 789,
'inauguracion': 679, 'indique': 1016, 'inlocalizable': 73, 'insiste': 382, 'insisti': 607, 'insistimos': 607,
'insistio': 382, 'intercambiamos': 150, 'intercambie': 150, 'intercambio': 935, 'intercedi': 1036, 'intro': 1039,
'jugamos': 150, 'jugue': 1040, 'junte': 709, 'junté': 709, 'la': 1077, 'lanzamiento': 679, 'larga': 671, 'las': 1088,
'le': 1202, 'lei': 1204, 'les': 1214, 'llamada': 1216, 'llamadas': 1217, 'lleve': 603, 'llevo': 762, 'llevé': 603,
'lo': 1222, 'los': 1224, 'mande': 1229, 'mandé': 1229, 'me': 1307, 'mentoree': 632, 'mentorice': 632, 'merendamos':
150, 'merende': 150, 'mi': 1308, 'mientras': 629, 'mil': 1309, 'mostre': 1311, 'movi': 1312, 'muchas': 1309, 'murio':
29, 'nacio': 29, 'nada': 1314, 'necesita': 479, 'necesitamos': 250, 'necesito': 1315, 'ni': 1326, 'no': 1363, 'nos':
1371, 'nota': 1373, 'nunca': 1377, 'ofreci': 749, 'oi': 877, 'ojala': 64, 'olvidamos': 1295, 'olvide': 1295, 'olvido':
1379, 'olvidé': 1295, 'olvidó': 1380, 'para': 1402, 'parece': 588, 'participaron': 612, 'pasa': 1408, 'pasamos': 1416,
'pasandole': 732, 'pasara': 1417, 'pasará': 1417, 'pase': 1420, 'paso': 1422, 'pasé': 1420, 'pedi': 1426, 'pendiente':
1429, 'pendientes': 903, 'pensaba': 549, 'pensando': 1431, 'perdi': 921, 'perdida': 1314, 'pide': 484, 'pidio': 486,
'pienso': 1432, 'pitchee': 150, 'planton': 73, 'platica': 150, 'platicamos': 150, 'platicando': 150, 'platique': 150,
'poner': 1434, 'ponerlos': 751, 'por': 1436, 'porq': 0, 'porque': 0, 'pospuesta': 73, 'pospuesto': 73, 'postergada':
73, 'postergado': 73, 'pq': 0, 'practicamos': 984, 'practique': 849, 'precisa': 489, 'preferiria': 293, 'prefiere':
293, 'pregunta': 459, 'preguntaba': 459, 'pregunte': 1425, 'pregunto': 459, 'pregunté': 1425, 'preguntó': 459,
'preparamos': 849, 'preparandole': 180, 'prepare': 849, 'preparé': 849, 'presentacion': 1437, 'presentado': 707,
'presentamos': 1438, 'presentandolas': 634, 'presentandolos': 634, 'presentarlas': 634, 'presentarle': 1440,
'presentarlos': 634, 'presentation': 638, 'presente': 1441, 'presentes': 612, 'presenté': 1441, 'preste': 1444,
'presté': 1444, 'promesa': 599, 'promete': 1446, 'prometi': 1448, 'prometimos': 1448, 'prometio': 461, 'propone': 490,
'propuse': 607, 'propuso': 490, 'proxima': 31, 'proximo': 1449, 'proximos': 1450, 'puesto': 588, 'puse': 1456, 'q':
1465, 'que': 1470, 'queda': 1478, 'quedada': 628, 'quedado': 1482, 'quedamos': 1498, 'quedan': 1502, 'quedaron': 1508,
'quede': 1512, 'quedo': 1520, 'quedé': 1512, 'quedó': 1523, 'queria': 1524, 'queriamos': 549, 'querria': 504, 'quien':
0, 'quienes': 0, 'quiere': 506, 'quisiera': 64, 'quiza': 64, 'quizas': 64, 'reagendamos': 163, 'reagendar': 163,
'reagendo': 163, 'recibi': 1527, 'recibimos': 1288, 'recibire': 1288, 'recibo': 1528, 'recien': 1529, 'reclama': 504,
'recogi': 603, 'recomendandole': 1440, 'recomendarle': 1440, 'recomendarles': 1440, 'recomende': 1536, 'recomienda':
293, 'recomiendo': 1537, 'recordar': 1538, 'recordatorio': 92, 'reenvie': 1312, 'referi': 758, 'regale': 1539,
'regalé': 1539, 'regresa': 509, 'repasamos': 1540, 'repasandole': 180, 'repase': 1543, 'reprogramamos': 163,
'reprogramo': 163, 'requiere': 511, 'resolvi': 1545, 'respondi': 720, 'resulta': 588, 'reunion': 679, 'reunión': 679,
'revisamos': 1546, 'revisandole': 180, 'revise': 1547, 'revisé': 1547, 'rogue': 607, 'salgo': 1549, 'sali': 628,
'salimos': 628, 'se': 1570, 'seguimos': 1571, 'segun': 1574, 'sera': 1577, 'sesion': 1579, 'sesiones': 1579, 'si':
1584, 'sigo': 1571, 'sigue': 1587, 'siguen': 1587, 'siguiente': 1588, 'simule': 849, 'sin': 1590, 'solto': 464,
'sone': 1591, 'su': 1596, 'sugeri': 607, 'sugerirle': 1440, 'sugiere': 293, 'sus': 1597, 'suspendida': 73,
'suspendido': 73, 'tal': 1598, 'tambien': 1599, 'también': 1599, 'tampoco': 1600, 'tarea': 599, 'telefonee': 150,
'telefoneo': 150, 'telefono': 1601, 'teléfono': 1601, 'tenemos': 1605, 'tengo': 1610, 'tenia': 1611, 'teniamos': 1612,
'tenian': 378, 'tensa': 671, 'tiene': 525, 'tienen': 526, 'to': 1613, 'toca': 1616, 'tocaba': 549, 'toco': 250,
'todavia': 657, 'todo': 1617, 'tomamos': 1619, 'tomando': 1620, 'tomandome': 150, 'tomandonos': 150, 'tomaremos':
1621, 'tome': 1620, 'tomo': 1622, 'tomé': 1620, 'trabajamos': 628, 'trabaje': 1624, 'trabajé': 1624, 'tranquilice':
621, 'tropece': 628, 'tuve': 1626, 'tuvieron': 1627, 'tuvimos': 1626, 'tuvo': 1627, 'un': 1630, 'una': 1631, 'unas':
1631, 'uno': 1634, 'unos': 1631, 'va': 1637, 'vamos': 1639, 'van': 538, 've': 540, 'vendra': 1641, 'vendran': 1643,
'veria': 540, 'vi': 1645, 'viajamos': 150, 'viaje': 628, 'viajo': 1646, 'viajé': 628, 'viene': 1648, 'vienen': 1643,
'vimos': 1649, 'vinieron': 612, 'vino': 909, 'visito': 68, 'visto': 151, 'voluntariado': 1650, 'voluntario': 1650,
'volvera': 509, 'voy': 1651, 'vuelve': 509, 'xq': 0, 'y': 1657, 'ya': 1661, 'yo': 1670, 'él': 1671}]


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

