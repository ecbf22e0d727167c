"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('aceptará', 'aceptá', 'acercó', 'acerqué', 'acompaño', 'acompañó', 'adelantá', 'ahorrá', 'ajustá',
'alquilá', 'animó', 'anticipó', 'aplacé', 'aprovechá', 'apuntá', 'apunté', 'apuntó', 'armá', 'armé', 'armó',
'aumentá', 'avisé', 'avisó', 'bajá', 'bajé', 'bajó', 'buscará', 'buscó', 'busqué', 'buzón', 'café', 'cambiá', 'casó',
'centrá', 'cenó', 'cerrará', 'cobrá', 'comentó', 'comprará', 'comprá', 'compró', 'concentrá', 'conectó', 'confirmé',
'confirmó', 'consulté', 'contactá', 'contacté', 'contactó', 'contestó', 'contratará', 'contratá', 'contrató',
'conversé', 'cortá', 'corté', 'crucé', 'cuidá', 'currículum', 'cuándo', 'cuántas', 'cuánto', 'cuántos', 'céntrate',
'cóctel', 'cómo', 'dejará', 'dejá', 'dejé', 'dejó', 'descansá', 'devolvérselo', 'documentá', 'dónde', 'eliminá',
'empezará', 'enfermó', 'enfócate', 'enseño', 'enseñó', 'enteró', 'entrará', 'entrá', 'enviársela', 'enviárselo',
'envié', 'envió', 'envía', 'envíe', 'envío', 'escribí', 'escuchá', 'escuché', 'esperá', 'esperé', 'esperó', 'estudiá',
'estudió', 'está', 'evitá', 'explicó', 'expliqué', 'exportá', 'facturá', 'fichá', 'firmará', 'firmá', 'firmé',
'firmó', 'formá', 'formé', 'fusioná', 'gastá', 'grabó', 'guardá', 'guión', 'hablá', 'hablé', 'habló', 'hacé', 'hacía',
'informé', 'intentó', 'juntá', 'junté', 'juntó', 'lanzará', 'levantá', 'levanté', 'limitá', 'llamará', 'llamá',
'llamé', 'llamó', 'llevé', 'llevó', 'mandará', 'mandá', 'mandársela', 'mandárselo', 'mandé', 'mandó', 'marcó',
'marqué', 'mentoría', 'mirá', 'miré', 'montará', 'montá', 'montó', 'mudará', 'mudá', 'mí', 'móvil', 'negociá',
'notaría', 'número', 'olvidá', 'olvidé', 'olvidó', 'olvídate', 'organizó', 'pagará', 'pagué', 'pagó', 'pará',
'pasará', 'pasársela', 'pasárselo', 'pasé', 'pasó', 'patentá', 'poné', 'preguntá', 'pregunté', 'preguntó',
'preparará', 'prepará', 'preparé', 'preparó', 'presentará', 'presentá', 'presenté', 'presentó', 'prestará', 'prestá',
'presté', 'quedá', 'quedé', 'quedó', 'quitá', 'qué', 'recortá', 'redactó', 'reenvió', 'reenvía', 'reenvío', 'regalá',
'regalé', 'registrá', 'reinvertá', 'renegociá', 'reservé', 'retrasá', 'reunión', 'revisará', 'revisá', 'revisé',
'separá', 'sumá', 'sé', 'sí', 'sólo', 'también', 'teléfono', 'terminó', 'testeá', 'tomará', 'tomá', 'tomé', 'tomó',
'trabajá', 'trabajé', 'trabajó', 'tú', 'usá', 'validará', 'validá', 'vendé', 'viajará', 'viajá', 'viajé', 'viajó',
'visitá', 'visité', 'visitó', 'vía', 'ánimo', 'él')


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
'caridad': ('name_words',), 'carnet': ('own_affair',), 'carpintera': ('pro',), 'carpintero': ('pro',), 'carta':
('letter', 'paper'), 'casa': ('hello', 'verb3', 'name_words', 'fate'), 'casara': ('verb3',), 'casaron': ('verb3',),
'casas': ('name_words',), 'casi': ('filler',), 'caso': ('verb3', 'fate'), 'castillo': ('name_words',), 'casó':
('verb3', 'fate'), 'cayo': ('verb3', 'reach', 'came3', 'off'), 'cedi': ('lent1',), 'celebra': ('verb3',), 'celeste':
('name_words',), 'cena': ('hello', 'verb3', 'date'), 'cenado': ('done_pp',), 'cenamos': ('hello',), 'cenar':
('see_inf',), 'cenare': ('shall1',), 'cenaremos': ('shall1',), 'cene': ('hello',), 'cenita': ('hello',), 'ceno':
('verb3', 'eat1', 'met3'), 'centra': ('imperative',), 'centrara': ('should',), 'centraramos': ('should',), 'centrate':
('imperative',), 'centre': ('should', 'imperative'), 'centremos': ('should',), 'centren': ('imperative',), 'centres':
('should', 'imperative'), 'centrese': ('should',), 'centrá': ('imperative',), 'cenó': ('verb3', 'met3'), 'ceo':
('rel',), 'cerrada': ('set',), 'cerrado': ('set',), 'cerrajera': ('pro',), 'cerrajero': ('pro',), 'cerrara': ('verb3',
'should'), 'cerrará': ('verb3',), 'cerre': ('set_up',), 'cerremos': ('should',), 'cerro': ('verb3',), 'cerveza':
('date',), 'cervezas': ('drink',), 'cfo': ('rel',), 'charla': ('hello', 'date', 'course'), 'charlado': ('done_pp',),
'charle': ('hello',), 'chat': ('letter',), 'checklist': ('helpful',), 'chelas': ('drink', 'date'), 'cierra': ('verb3',
'imperative', 'hand3'), 'cierran': ('verb3',), 'cierre': ('should', 'imperative'), 'cierren': ('imperative',),
'cierres': ('should', 'imperative'), 'cierro': ('do1',), 'cifras': ('thing',), 'cinco': ('hello', 'span'), 'cirujano':
('pro',), 'cita': ('date',), 'citar': ('todo_inf',), 'clara': ('name_words',), 'claro': ('filler',), 'clase':
('course',), 'clavada': ('stood',), 'clavado': ('stood',), 'clienta': ('rel',), 'cliente': ('rel',), 'clientes':
('rel',), 'coach': ('pro',), 'coaching': ('mentor_noun',), 'cobra': ('imperative',), 'cobrara': ('should',),
'cobraramos': ('should',), 'cobre': ('should', 'imperative'), 'cobremos': ('should',), 'cobren': ('imperative',),
'cobres': ('should', 'imperative'), 'cobrá': ('imperative',), 'cocinero': ('pro',), 'codigo': ('paper',),
'cofundador': ('rel',), 'cofundadora': ('rel',), 'coge': ('answers',), 'cogio': ('answers',), 'coincidi': ('hello',
'seen1'), 'coincidido': ('done_pp',), 'coincidimos': ('hello',), 'coincidir': ('see_inf',), 'colega': ('rel',),
'colegas': ('rel',), 'colgada': ('stood',), 'colgado': ('stood',), 'colgar': ('see_inf',), 'comadre': ('rel',),
'come': ('verb3',), 'comemos': ('eat1',), 'comenta': ('verb3', 'opines', 'says'), 'comentado': ('hello',),
'comentamos': ('told1',), 'comentare': ('give1',), 'comentarios': ('feedback_noun',), 'comente': ('told1', 'read1'),
'comento': ('verb3', 'give1', 'opines', 'says'), 'comentó': ('verb3', 'opines', 'says'), 'comer': ('see_inf',),
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
'curriculum': ('paper', 'rehearsed'), 'currículum': ('paper', 'rehearsed'), 'curso': ('own_affair', 'helpful',
'paper', 'course'), 'cuándo': ('hello',), 'cv': ('paper', 'thing', 'rehearsed'), 'céntrate': ('imperative',), 'cómo':
('hello',), 'da': ('verb3',), 'dado': ('done', 'lent'), 'damos': ('give1',), 'dar': ('giveinf',), 'dara': ('verb3',
'give3'), 'dare': ('give1',), 'daria': ('would_give',), 'darla': ('giveinf',), 'darlas': ('giveinf',), 'darle':
('giveinf', 'infle'), 'darles': ('giveinf', 'infle'), 'darlo': ('giveinf',), 'darlos': ('giveinf',), 'darme':
('giveinf', 'infme'), 'darnos': ('giveinf', 'infme'), 'darsela': ('giveinf',), 'darselas': ('giveinf',), 'darselo':
('giveinf',), 'darselos': ('giveinf',), 'dato': ('tip',), 'datos': ('thing', 'reach_noun'), 'de': ('link',), 'debe':
('hello', 'verb3'), 'debemos': ('should',), 'deben': ('hello', 'verb3'), 'deberia': ('verb3', 'should'), 'deberiamos':
('should',), 'debia': ('verb3',), 'debiera': ('should',), 'debo': ('hello', 'should'), 'decia': ('verb3', 'opines'),
'decida': ('should', 'imperative'), 'decidan': ('imperative',), 'decidas': ('should', 'imperative'), 'decide':
('verb3',), 'decidio': ('verb3',), 'decir': ('hello', 'giveinf'), 'decirla': ('giveinf',), 'decirlas': ('giveinf',),
'decirle': ('giveinf', 'infle'), 'decirles': ('giveinf', 'infle'), 'decirlo': ('giveinf',), 'decirlos': ('giveinf',),
'decirme': ('giveinf', 'infme'), 'decirnos': ('giveinf', 'infme'), 'decirsela': ('giveinf',), 'decirselas':
('giveinf',), 'decirselo': ('giveinf',), 'decirselos': ('giveinf',), 'deck': ('paper', 'thing', 'mine_thing'),
'declaracion': ('own_affair',), 'dedicate': ('imperative',), 'dedique': ('should',), 'defensa': ('rehearsed',),
'defiende': ('opines',), 'defina': ('should', 'imperative'), 'definan': ('imperative',), 'definas': ('should',
'imperative'), 'deja': ('verb3', 'imperative'), 'dejado': ('lent',), 'dejamos': ('moved1',), 'dejara': ('verb3',
'should'), 'dejaramos': ('should',), 'dejará': ('verb3',), 'deje': ('done', 'should', 'handed1', 'attempt',
'imperative', 'lent1'), 'dejemos': ('should',), 'dejen': ('imperative',), 'dejes': ('should', 'imperative'), 'dejo':
('hello', 'verb3', 'do1'), 'dejá': ('imperative',), 'dejé': ('done', 'handed1', 'attempt', 'lent1'), 'dejó': ('hello',
'verb3'), 'del': ('hello',), 'delega': ('imperative',), 'delegara': ('should',), 'delegue': ('should', 'imperative'),
'deleguen': ('imperative',), 'delegues': ('should', 'imperative'), 'delgado': ('name_words',), 'demo': ('date',),
'dentista': ('pro',), 'deposita': ('give3', 'send3'), 'depositar': ('giveinf', 'hand_inf'), 'depositarla':
('giveinf',), 'depositarlas': ('giveinf',), 'depositarle': ('giveinf',), 'depositarles': ('giveinf',), 'depositarlo':
('giveinf',), 'depositarlos': ('giveinf',), 'depositarme': ('giveinf', 'infme'), 'depositarsela': ('giveinf',),
'depositarselas': ('giveinf',), 'depositarselo': ('giveinf',), 'depositarselos': ('giveinf',), 'deposito': ('give1',),
'derivo': ('sent_to',), 'dermatologa': ('pro',), 'dermatologo': ('pro',), 'desaparecio': ('verb3',), 'desarrollador':
('pro',), 'desarrolladora': ('pro',), 'desayuna': ('verb3',), 'desayunado': ('done_pp',), 'desayunar': ('see_inf',),
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
'infle'), 'devolverselos': ('giveinf',), 'devolvi': ('done',), 'devolvio': ('answers',), 'devolvérselo': ('infle',),
'devuelto': ('done',), 'devuelva': ('ask_subj',), 'devuelve': ('give3', 'answers'), 'devuelvo': ('give1', 'do1'),
'di': ('done', 'handed1', 'lent1'), 'dia': ('hello',), 'diagnosticada': ('happens_pp',), 'diagnosticado':
('happens_pp',), 'diapositivas': ('paper',), 'dias': ('hello',), 'dibujo': ('do1',), 'dice': ('hello', 'verb3',
'opines', 'says'), 'dicen': ('hello', 'verb3'), 'dicho': ('hello',), 'diciembre': ('hello',), 'dicte': ('handed1',),
'diez': ('span',), 'diga': ('should', 'imperative'), 'digan': ('imperative',), 'digas': ('should', 'imperative'),
'digo': ('give1',), 'dije': ('told1',), 'dijera': ('should',), 'dijimos': ('told1',), 'dijo': ('hello', 'verb3',
'opines', 'says', 'bidding'), 'dimos': ('hello', 'handed1'), 'dinero': ('by_post',), 'dio': ('hello', 'verb3'),
'dira': ('verb3', 'give3'), 'dire': ('give1',), 'direccion': ('thing', 'reach_noun'), 'directo': ('sent_to',),
'director': ('rel',), 'directora': ('rel',), 'diria': ('would_give',), 'dirige': ('verb3',), 'discurso': ('paper',
'rehearsed'), 'disenador': ('pro',), 'disenadora': ('pro',), 'disponible': ('ready',), 'diversifique': ('should',
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
('own_affair', 'paper', 'rehearsed'), 'examenes': ('own_affair',), 'excel': ('helpful', 'paper'), 'exige': ('needs',),
'exija': ('should',), 'exjefe': ('rel',), 'expediente': ('paper',), 'explica': ('verb3', 'opines', 'says'),
'explicamos': ('told1',), 'explicar': ('giveinf',), 'explicarla': ('giveinf',), 'explicarlas': ('giveinf',),
'explicarle': ('giveinf',), 'explicarles': ('giveinf',), 'explicarlo': ('giveinf',), 'explicarlos': ('giveinf',),
'explicarsela': ('giveinf',), 'explicarselas': ('giveinf',), 'explicarselo': ('giveinf',), 'explicarselos':
('giveinf',), 'explico': ('verb3', 'give1', 'opines', 'says'), 'explicó': ('verb3', 'opines', 'says'), 'explique':
('should', 'told1', 'imperative'), 'expliquen': ('imperative',), 'expliques': ('should', 'imperative'), 'expliqué':
('told1',), 'exporta': ('imperative',), 'exportara': ('should',), 'exportaramos': ('should',), 'exporte': ('should',
'imperative'), 'exportemos': ('should',), 'exporten': ('imperative',), 'exportes': ('should', 'imperative'),
'exportá': ('imperative',), 'exposicion': ('rehearsed',), 'extrana': ('verb3',), 'facilite': ('handed1',), 'factura':
('hello', 'give3', 'imperative', 'thing', 'mine_thing'), 'facturar': ('giveinf',), 'facturara': ('should',),
'facturaramos': ('should',), 'facturarla': ('giveinf',), 'facturarlas': ('giveinf',), 'facturarle': ('giveinf',),
'facturarles': ('giveinf',), 'facturarlo': ('giveinf',), 'facturarlos': ('giveinf',), 'facturarme': ('giveinf',
'infme'), 'facturarsela': ('giveinf',), 'facturarselas': ('giveinf',), 'facturarselo': ('giveinf',), 'facturarselos':
('giveinf',), 'facturas': ('hello',), 'facture': ('should', 'imperative', 'ask_subj'), 'facturemos': ('should',),
'facturen': ('imperative',), 'factures': ('should', 'imperative'), 'facturo': ('give1',), 'facturá': ('imperative',),
'fallecida': ('fate',), 'fallecido': ('fate',), 'fallecio': ('verb3', 'fate'), 'familia': ('rel',), 'farmaceutica':
('pro',), 'fe': ('name_words',), 'febrero': ('hello',), 'fecha': ('thing',), 'fechas': ('thing',), 'feedback':
('feedback_noun',), 'felicitar': ('todo_inf',), 'felicitarla': ('todo_inf',), 'felicitarlo': ('todo_inf',),
'felicito': ('called3',), 'feria': ('hello', 'date'), 'festeja': ('verb3',), 'ficha': ('helpful', 'imperative',
'reach_noun'), 'fichada': ('happens_pp',), 'fichado': ('happens_pp',), 'fichara': ('should',), 'ficharamos':
('should',), 'fichas': ('helpful',), 'fiche': ('should', 'imperative'), 'fichemos': ('should',), 'fichen':
('imperative',), 'fiches': ('should', 'imperative'), 'fichá': ('imperative',), 'fiesta': ('date',), 'fijada':
('set',), 'fijado': ('set',), 'fijamos': ('set_up',), 'fije': ('set_up',), 'firma': ('verb3', 'imperative', 'hand3',
'thing'), 'firmado': ('done',), 'firmar': ('giveinf',), 'firmara': ('verb3', 'should', 'hand3', 'will_bring'),
'firmaramos': ('should',), 'firmarla': ('giveinf',), 'firmarlas': ('giveinf',), 'firmarle': ('giveinf',), 'firmarles':
('giveinf',), 'firmarlo': ('giveinf',), 'firmarlos': ('giveinf',), 'firmarsela': ('giveinf',), 'firmarselas':
('giveinf',), 'firmarselo': ('giveinf',), 'firmarselos': ('giveinf',), 'firmará': ('verb3', 'hand3', 'will_bring'),
'firme': ('done', 'should', 'imperative'), 'firmemos': ('should',), 'firmen': ('imperative',), 'firmes': ('should',
'imperative'), 'firmo': ('hello', 'verb3', 'give1', 'says', 'do1'), 'firmá': ('imperative',), 'firmé': ('done',),
'firmó': ('hello', 'verb3', 'says'), 'fisio': ('pro',), 'fisioterapeuta': ('pro',), 'flor': ('name_words',), 'flores':
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
'rel'), 'hijos': ('rel',), 'hipoteca': ('own_affair',), 'hizo': ('hello', 'verb3', 'made3'), 'hora': ('hours',
'span'), 'horas': ('hours', 'span'), 'hoy': ('hello',), 'hrs': ('hours',), 'hs': ('hours',), 'hubo': ('seen1',),
'iba': ('verb3',), 'idea': ('tip',), 'iglesias': ('name_words',), 'igual': ('filler',), 'ilustrador': ('pro',),
'ilustradora': ('pro',), 'imprenta': ('pro',), 'imprima': ('ask_subj',), 'imprimo': ('give1', 'do1'), 'impuestos':
('own_affair',), 'informe': ('told1', 'paper', 'thing'), 'informé': ('told1',), 'ingresada': ('fate', 'happens_pp'),
'ingresado': ('fate', 'happens_pp'), 'inocencio': ('name_words',), 'insista': ('should', 'imperative'), 'insistan':
('imperative',), 'insistas': ('should', 'imperative'), 'insiste': ('verb3', 'opines'), 'insistio': ('verb3',
'opines'), 'insistir': ('todo_inf',), 'insistirle': ('todo_inf',), 'instala': ('hand3',), 'instalador': ('pro',),
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
'msj': ('letter',), 'mucho': ('filler', 'hello'), 'muda': ('verb3', 'imperative'), 'mudanza': ('own_affair',),
'mudanzas': ('pro',), 'mudara': ('verb3', 'should'), 'mudaramos': ('should',), 'mudaron': ('verb3',), 'mudarse':
('own_affair',), 'mudará': ('verb3',), 'mude': ('should', 'imperative'), 'mudemos': ('should',), 'muden':
('imperative',), 'mudes': ('should', 'imperative'), 'mudo': ('verb3',), 'mudá': ('imperative',), 'muerta': ('fate',),
'muerto': ('fate',), 'muestra': ('by_post',), 'muestras': ('by_post', 'thing'), 'muestro': ('give1',), 'mueva':
('should', 'imperative'), 'muevan': ('imperative',), 'muevas': ('should', 'imperative'), 'mueve': ('moved3',
'imperative'), 'mujer': ('hello', 'rel'), 'multado': ('happens_pp',), 'murio': ('verb3', 'fate'), 'muy': ('filler',
'hello', 'good'), 'mí': ('me',), 'móvil': ('reach_noun',), 'nacido': ('fate',), 'nacio': ('verb3', 'fate'), 'nada':
('hello',), 'nadie': ('hello',), 'naranjo': ('name_words',), 'necesita': ('hello', 'verb3', 'needs'), 'necesitaba':
('verb3', 'needs'), 'necesitaria': ('verb3',), 'necesito': ('hello',), 'negocia': ('imperative',), 'negociara':
('should',), 'negociaramos': ('should',), 'negocie': ('should', 'imperative'), 'negociemos': ('should',), 'negocien':
('imperative',), 'negocies': ('should', 'imperative'), 'negociá': ('imperative',), 'negro': ('name_words',), 'ni':
('not', 'hello'), 'nieta': ('rel',), 'nieto': ('rel',), 'nieves': ('name_words',), 'ninas': ('rel',), 'ninera':
('pro',), 'ningun': ('not',), 'ninguna': ('not',), 'ninos': ('rel',), 'no': ('not',), 'noche': ('hello',), 'nomas':
('filler',), 'nombrada': ('happens_pp',), 'nombrado': ('happens_pp',), 'nombre': ('thing', 'reach_noun'), 'nombres':
('thing',), 'nos': ('me', 'hello', 'clitic'), 'nosotras': ('i',), 'nosotros': ('i', 'hello'), 'notaria': ('pro',),
'notario': ('pro',), 'notas': ('helpful',), 'novela': ('paper',), 'novia': ('rel',), 'noviembre': ('hello',), 'novio':
('rel',), 'nuera': ('rel',), 'nuestra': ('my', 'hello', 'any_det'), 'nuestras': ('my', 'any_det'), 'nuestro': ('my',
'hello', 'any_det'), 'nuestros': ('my', 'hello', 'any_det'), 'nueva': ('hello',), 'nuevo': ('hello',), 'numero':
('thing', 'reach_noun'), 'nunca': ('not', 'hello'), 'nutricionista': ('pro',), 'número': ('thing', 'reach_noun'),
'observaciones': ('feedback_noun',), 'obviamente': ('filler',), 'octubre': ('hello',), 'odia': ('verb3', 'says'),
'odio': ('verb3',), 'oferta': ('thing', 'mine_thing'), 'oficina': ('hello',), 'ofrece': ('imperative',), 'ofreciera':
('should',), 'ofrecio': ('may3',), 'ofrezca': ('should', 'imperative'), 'ofrezcan': ('imperative',), 'ofrezcas':
('should', 'imperative'), 'oftalmologo': ('pro',), 'ok': ('ready',), 'olmo': ('name_words',), 'olvida':
('imperative',), 'olvidara': ('should',), 'olvidaramos': ('should',), 'olvidate': ('imperative',), 'olvide':
('should', 'imperative'), 'olvidemos': ('should',), 'olviden': ('imperative',), 'olvides': ('should', 'imperative'),
'olvidá': ('imperative',), 'olvídate': ('imperative',), 'operacion': ('own_affair',), 'operada': ('fate',
'happens_pp'), 'operado': ('fate', 'happens_pp'), 'operarse': ('own_affair',), 'opina': ('verb3', 'opines', 'says'),
'opinion': ('tip',), 'opino': ('opines',), 'oposicion': ('own_affair', 'rehearsed'), 'optico': ('pro',), 'oral':
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
('done', 'hello', 'lent'), 'pasamos': ('give1', 'moved1'), 'pasan': ('give3',), 'pasaporte': ('own_affair',), 'pasar':
('giveinf', 'see_inf'), 'pasara': ('give3', 'will3', 'should'), 'pasare': ('give1',), 'pasaria': ('would_give',),
'pasarla': ('giveinf',), 'pasarlas': ('giveinf',), 'pasarle': ('hello', 'giveinf', 'infle'), 'pasarles': ('giveinf',
'infle'), 'pasarlo': ('giveinf',), 'pasarlos': ('giveinf',), 'pasarme': ('giveinf', 'infme'), 'pasarmela': ('giveinf',
'infme'), 'pasarmelo': ('giveinf', 'infme'), 'pasarnos': ('giveinf', 'infme'), 'pasaron': ('reach', 'came3'),
'pasarsela': ('giveinf', 'infle'), 'pasarselas': ('giveinf',), 'pasarselo': ('giveinf', 'infle'), 'pasarselos':
('giveinf',), 'pasará': ('give3', 'will3'), 'pase': ('done', 'should', 'handed1', 'lent1', 'ask_subj'), 'pasemos':
('should',), 'pases': ('should',), 'paso': ('hello', 'reach', 'give1', 'came3', 'seen1', 'moved3', 'do1'), 'pastel':
('by_post',), 'pastor': ('name_words',), 'pasársela': ('infle',), 'pasárselo': ('infle',), 'pasé': ('done', 'handed1',
'lent1'), 'pasó': ('hello', 'reach', 'came3', 'seen1', 'moved3'), 'patenta': ('imperative',), 'patentara':
('should',), 'patentaramos': ('should',), 'patente': ('should', 'imperative'), 'patentemos': ('should',), 'patenten':
('imperative',), 'patentes': ('should', 'imperative'), 'patentá': ('imperative',), 'paz': ('name_words',), 'pedi':
('hello',), 'pediatra': ('pro',), 'pedir': ('todo_inf',), 'pedirle': ('todo_inf',), 'pedirles': ('todo_inf',),
'pegue': ('met1',), 'pelearon': ('verb3',), 'peluquera': ('pro',), 'peluquero': ('pro',), 'pena': ('name_words',),
'pendiente': ('hello',), 'pensaba': ('verb3',), 'peor': ('hello',), 'perdio': ('verb3',), 'perla': ('name_words',),
'permita': ('should', 'imperative'), 'permitan': ('imperative',), 'permitas': ('should', 'imperative'), 'pero':
('hello', 'turn', 'but'), 'perro': ('rel',), 'pescador': ('name_words',), 'pida': ('should', 'imperative'), 'pidamos':
('should',), 'pidan': ('imperative',), 'pidas': ('should', 'imperative'), 'pide': ('verb3', 'imperative', 'needs'),
'pidiera': ('should',), 'pidio': ('hello', 'verb3', 'bidding', 'needs'), 'piedad': ('name_words',), 'piensa':
('verb3', 'may3', 'opines', 'says'), 'piensan': ('verb3',), 'pierde': ('verb3',), 'pilar': ('name_words',), 'pino':
('name_words',), 'pinta': ('hand3',), 'pintor': ('pro',), 'pintora': ('pro',), 'piso': ('own_affair',), 'pitch':
('paper', 'rehearsed'), 'plan': ('paper',), 'planilla': ('thing',), 'plano': ('paper', 'thing'), 'planos': ('paper',
'thing'), 'plantada': ('stood',), 'plantadas': ('stood',), 'plantado': ('stood',), 'plantados': ('stood',),
'plantilla': ('helpful', 'paper'), 'plantillas': ('helpful',), 'platique': ('hello',), 'plaza': ('name_words',),
'pliego': ('paper',), 'poco': ('hello',), 'podcast': ('helpful', 'paper'), 'podia': ('verb3',), 'podologo': ('pro',),
'podra': ('verb3', 'may3'), 'podria': ('verb3', 'may3', 'should'), 'podriamos': ('should',), 'polas': ('drink',),
'pon': ('imperative',), 'pondra': ('verb3', 'give3'), 'pondria': ('would_give',), 'pone': ('verb3', 'imperative'),
'ponencia': ('course',), 'poner': ('hello', 'giveinf'), 'ponerla': ('giveinf',), 'ponerlas': ('giveinf',), 'ponerle':
('giveinf',), 'ponerles': ('giveinf',), 'ponerlo': ('giveinf',), 'ponerlos': ('giveinf',), 'ponerme': ('giveinf',
'infme'), 'ponernos': ('giveinf', 'infme'), 'ponersela': ('giveinf',), 'ponerselas': ('giveinf',), 'ponerselo':
('giveinf',), 'ponerselos': ('giveinf',), 'ponga': ('should', 'imperative'), 'pongamos': ('should',), 'pongan':
('imperative',), 'pongas': ('should', 'imperative'), 'pongo': ('give1',), 'ponte': ('imperative',), 'poné':
('imperative',), 'por': ('hello', 'link'), 'porque': ('hello',), 'portafolio': ('paper',), 'portfolio': ('paper',),
'pospone': ('moved3',), 'posponemos': ('moved1',), 'posponga': ('should',), 'pospuesta': ('moved_pp',), 'pospuesto':
('moved_pp',), 'pospuso': ('off', 'moved3'), 'posterga': ('moved3',), 'postergada': ('moved_pp',), 'postergado':
('moved_pp',), 'postergamos': ('moved1',), 'postergara': ('should',), 'postergo': ('off', 'moved3'), 'postergue':
('should', 'imperative'), 'posterguen': ('imperative',), 'postergues': ('should', 'imperative'), 'pozo':
('name_words',), 'ppto': ('thing', 'mine_thing'), 'practicando': ('review_inf',), 'practicar': ('review_inf',),
'prado': ('name_words',), 'precios': ('thing',), 'precisa': ('needs',), 'prefiere': ('verb3',), 'prefirio':
('verb3',), 'pregunta': ('verb3', 'says', 'imperative'), 'preguntar': ('see_inf', 'todo_inf'), 'preguntara':
('should',), 'preguntaramos': ('should',), 'preguntarle': ('todo_inf',), 'preguntarles': ('todo_inf',), 'pregunte':
('should', 'imperative'), 'preguntemos': ('should',), 'pregunten': ('imperative',), 'preguntes': ('should',
'imperative'), 'pregunto': ('verb3', 'says'), 'preguntá': ('imperative',), 'preguntó': ('verb3', 'says'), 'premiada':
('happens_pp',), 'premiado': ('happens_pp',), 'preocupa': ('verb3',), 'prepara': ('give3', 'imperative', 'hand3'),
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
'resuelve': ('hand3',), 'resuelvo': ('give1',), 'retrasa': ('moved3', 'imperative'), 'retrasada': ('moved_pp',),
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
('name_words',), 'rios': ('name_words',), 'rivera': ('name_words',), 'robado': ('happens_pp',), 'robles':
('name_words',), 'rojas': ('name_words',), 'rosa': ('name_words',), 'rosario': ('name_words',), 'rubio':
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
('verb3',), 'tesis': ('own_affair', 'paper', 'rehearsed'), 'testea': ('imperative',), 'testeara': ('should',),
'testearamos': ('should',), 'testee': ('should', 'imperative'), 'testeemos': ('should',), 'testeen': ('imperative',),
'testees': ('should', 'imperative'), 'testeá': ('imperative',), 'texto': ('paper',), 'tfg': ('paper',), 'tfm':
('paper',), 'tia': ('rel',), 'tienda': ('hello',), 'tiene': ('hello', 'verb3', 'is3'), 'tienen': ('verb3',), 'tinto':
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
('should', 'imperative'), 'trabajo': ('hello', 'verb3'), 'trabajá': ('imperative',), 'trabajó': ('verb3',),
'traductor': ('pro',), 'traductora': ('pro',), 'traduzco': ('do1',), 'trae': ('give3', 'hand3'), 'traer': ('hello',
'giveinf', 'bring'), 'traera': ('give3', 'hand3', 'will_bring'), 'traere': ('give1',), 'traeria': ('would_give',),
'traerla': ('giveinf',), 'traerlas': ('giveinf',), 'traerle': ('giveinf', 'infle'), 'traerles': ('giveinf',),
'traerlo': ('giveinf',), 'traerlos': ('giveinf',), 'traerme': ('giveinf', 'infme'), 'traernos': ('giveinf', 'infme'),
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
'visado': ('own_affair',), 'visita': ('helps3', 'imperative'), 'visitado': ('done_pp', 'called_pp'), 'visitamos':
('called1',), 'visitan': ('helps3',), 'visitar': ('see_inf',), 'visitara': ('should',), 'visitaramos': ('should',),
'visitare': ('shall1',), 'visitaremos': ('shall1',), 'visite': ('called1', 'should', 'imperative'), 'visitemos':
('should',), 'visiten': ('imperative',), 'visites': ('should', 'imperative'), 'visito': ('reach', 'called3'),
'visitá': ('imperative',), 'visité': ('called1',), 'visitó': ('reach', 'called3'), 'visto': ('hello',), 'viva':
('should', 'imperative'), 'vivan': ('imperative',), 'vivas': ('should', 'imperative'), 'vive': ('verb3', 'is3'),
'viven': ('verb3',), 'vivia': ('verb3',), 'volvera': ('verb3',), 'volviera': ('should',), 'volvio': ('verb3',), 'vos':
('hello',), 'voy': ('hello',), 'vuelva': ('should', 'imperative'), 'vuelvan': ('imperative',), 'vuelvas': ('should',
'imperative'), 'vuelve': ('verb3', 'imperative'), 'wasap': ('letter', 'reach_noun'), 'web': ('paper',), 'whatsapp':
('letter', 'reach_noun'), 'whatsappeo': ('reach', 'called3'), 'workshop': ('course',), 'wpp': ('letter',), 'wsp':
('letter',), 'y': ('and', 'hello'), 'ya': ('filler',), 'yerno': ('rel',), 'yo': ('i', 'hello', 'clitic'), 'zapatero':
('name_words',), 'él': ('hello',)}


CLAUSES = [{'': (13, 'talk')}, {'<fate>': 0}, {'luz': 0}, {'a': 2}, {'cambiar': 0, 'casar': 0, 'casarse': 0, 'dar': 3,
'empezar': 0, 'mudarse': 0, 'operar': 0, 'operarse': 0, 'ser': 0, 'tener': 0}, {'a': 4}, {'<fate>': 0, 'ha': 1, 'va':
5}, {'<fate>': 0, '<is3>': 0, 'anda': 0, 'esta': 0, 'estuvo': 0, 'está': 0, 'ha': 1, 'se': 6, 'sigue': 0, 'tiene': 0,
'va': 5}, {'N': 7}, {'N': 7, 'la': 8}, {'de': 9, 'del': 9}, {'': (6, 'theirs')}, {'D': 11}, {'...': 12}, {'0': 13,
'<any_det>': 13, '<my>': 13, '<their>': 13}, {'<hand3>': 14}, {'': (3, 'advice')}, {'<should>': 16}, {'<should>': 16,
'me': 17, 'nos': 17}, {'<should>': 16, 'me': 17, 'no': 18, 'nos': 17}, {'^': 19}, {'q': 20, 'que': 20}, {'^': 15,
'dice': 21, 'dijo': 21, 'dise': 21}, {'': (2, 'plan')}, {'a': 23, 'al': 23, 'c': 23, 'con': 23, 'por': 23}, {'N': 0},
{'N': 0, 'la': 25}, {'de': 26, 'del': 26}, {'<rel>': 27}, {'el': 28, 'la': 28}, {'fallecido': 29, 'muerto': 29,
'nacido': 29}, {'<date>': 23}, {'<date>': 23, 'el': 31, 'la': 31, 'un': 31, 'una': 31}, {'algo': 11, 'cuando': 11,
'cuantas': 11, 'cuanto': 11, 'cuantos': 11, 'cuándo': 11, 'cuántas': 11, 'cuánto': 11, 'cuántos': 11, 'el': 11, 'la':
11, 'las': 11, 'los': 11, 'si': 11, 'un': 11, 'una': 11}, {'^': 33}, {'avisa': 34, 'confirma': 34, 'dice': 34, 'dira':
34, 'envia': 34, 'envía': 34, 'manda': 34, 'pasa': 34, 'responde': 34, 'trae': 34}, {'caso': 29, 'casó': 29},
{'almuerzo': 24, 'ceno': 24, 'desayuno': 24, 'fallecio': 29, 'ha': 30, 'hay': 32, 'me': 35, 'murio': 29, 'nacio': 29,
'nos': 35, 'paso': 24, 'se': 36, 'tenemos': 32, 'tengo': 32, 'veo': 24, 'visito': 24, 'voy': 24}, {'': (7,
'waiting')}, {'0': 38}, {'^': 39}, {'debe': 40}, {'': (5, 'mine')}, {'<until>': 42}, {'N': 43}, {'para': 44}, {'D':
42}, {'<them>': 46, 'N': 46, 'el': 46, 'él': 46}, {'hacia': 47, 'para': 47}, {'D': 11, 'N': 12, 'el': 12, 'ella': 12,
'él': 12}, {'<hand3>': 49, '<send3>': 49}, {'<until>': 38, 'D': 38, 'antes': 38, 'para': 38}, {'<until>': 42, 'D':
42}, {'<until>': 42, 'D': 42, 'yo': 52}, {'devuelvo': 53, 'doy': 53, 'entrego': 53, 'envio': 53, 'envío': 53, 'hago':
53, 'llevo': 53, 'mando': 53, 'paso': 53}, {'la': 54, 'las': 54, 'lo': 54, 'los': 54}, {'ira': 48, 'la': 50, 'las':
50, 'lo': 50, 'los': 50, 'prometida': 51, 'prometidas': 51, 'prometido': 51, 'prometidos': 51, 'saldra': 48, 'sale':
48, 'se': 55, 'va': 48}, {'...': 56, 'prometida': 51, 'prometidas': 51, 'prometido': 51, 'prometidos': 51}, {'...':
43}, {'0': 58, '<any_det>': 58, '<their>': 58, 'dos': 58, 'todo': 58, 'tres': 58}, {'<any_det>': 13, '<my>': 13,
'<their>': 13, 'D': 11}, {'...': 12, 'D': 11}, {'prometida': 51, 'prometidas': 51, 'prometido': 51, 'prometidos': 51},
{'...': 62, 'prometida': 51, 'prometidas': 51, 'prometido': 51, 'prometidos': 51}, {'D': 11, 'recien': 12, 'ya': 12},
{'': (6, 'theirs'), '...': 12}, {'D': 11, 'el': 11, 'en': 11, 'la': 11}, {'D': 11, 'el': 65, 'en': 11, 'la': 65,
'las': 13, 'los': 13, 'me': 66, 'recien': 12, 'ya': 12}, {'<until>': 11}, {'...': 68}, {'D': 11, 'de': 69, 'del': 69,
'el': 13, 'la': 13, 'las': 13, 'los': 13, 'recien': 12, 'ya': 12}, {'el': 13, 'la': 13, 'las': 13, 'los': 13},
{'<any_det>': 42, 'de': 69, 'del': 69}, {'entrega': 64}, {'la': 73}, {'<any_det>': 42}, {'de': 69, 'del': 69}, {'...':
45, '<any_det>': 57, '<do1>': 59, '<hand3>': 60, '<send3>': 61, '<thing>': 63, 'contesta': 64, 'devuelve': 67,
'entrega': 70, 'envia': 71, 'envio': 72, 'envía': 71, 'envío': 72, 'hace': 74, 'llamo': 75, 'llegada': 76, 'manda':
71, 'mando': 75, 'paga': 64, 'paso': 75, 'preparo': 75, 'recepcion': 76, 'reenvio': 75, 'reenvío': 75, 'reparte': 64},
{'<happens_pp>': 0}, {'ha': 78, 'han': 78}, {'la': 79, 'las': 79, 'le': 79, 'les': 79, 'lo': 79, 'los': 79},
{'devolver': 46, 'entregar': 46, 'enviar': 46, 'pagar': 46}, {'': (11, 'thinking')}, {'si': 82}, {'N': 80, '^': 81,
'ver': 83}, {'N': 23}, {'a': 85}, {'cae': 0, 'es': 0, 'sera': 0}, {'N': 87}, {'N': 87, 'la': 88}, {'de': 89, 'del':
89}, {'': (0, 'missed')}, {'$$': 91}, {'<thing>': 11}, {'^': 93}, {'<give3>': 11}, {'<give3>': 11, 'la': 95, 'las':
95, 'lo': 95, 'los': 95}, {'me': 96, 'nos': 96}, {'y': 97}, {'...': 98, '<any_det>': 13, '<my>': 13, '<their>': 13},
{'D': 11, 'y': 97}, {'...': 100}, {'<hand3>': 99, '<send3>': 101}, {'<rel>': 10, '^': 102, 'aniversario': 90, 'boda':
90, 'cumple': 90, 'cumpleanos': 90, 'examen': 90, 'fiesta': 90, 'operacion': 90, 'santo': 90}, {'apagado': 92,
'comunicaba': 92, 'comunicando': 92, 'ocupado': 92}, {'D': 23, 'c': 23, 'con': 23}, {'<date>': 105}, {'<date>': 105,
'el': 106, 'la': 106, 'un': 106, 'una': 106}, {'a': 25}, {'<happens_pp>': 108}, {'<rel>': 10, '^': 50, 'boda': 90,
'examen': 90, 'fiesta': 90, 'ha': 109, 'han': 109, 'operacion': 90}, {'^': 50, 'ha': 109, 'han': 109}, {'ha': 109,
'han': 109}, {'': (12, 'task')}, {'de': 113}, {'olvidar': 113, 'olvidarme': 113, 'olvidarse': 114}, {'en': 82}, {'':
(4, 'needs_from_me')}, {'<ask_subj>': 117}, {'^': 118}, {'la': 119, 'lo': 119}, {'le': 119, 'les': 119, 'se': 120},
{'le': 119, 'les': 119, 'se': 120, 'yo': 121}, {'dice': 16, 'dijo': 16}, {'dice': 16, 'dijo': 16, 'insiste': 16, 'me':
123, 'opina': 16}, {',': 124}, {'...': 125}, {'<should>': 126}, {'olvide': 113}, {'me': 128}, {'^': 127, 'se': 129},
{'^': 127, 'le': 119, 'les': 119, 'no': 130, 'se': 120, 'yo': 121}, {'D': 23}, {'N': 132}, {'con': 133}, {'contesta':
64, 'devuelve': 64, 'entrega': 64, 'hace': 74, 'paga': 64, 'reparte': 64}, {'^': 135}, {'que': 82}, {'mio': 11},
{'<my>': 11, 'el': 138, 'mi': 11}, {'<hand_inf>': 11, 'corregir': 139, 'firmar': 139, 'leer': 139, 'mirar': 139,
'probar': 139, 'repasar': 139, 'revisar': 139, 'testear': 139, 'validar': 139, 'ver': 139}, {'^': 140}, {'a': 141},
{'...': 46}, {'0': 143, '<any_det>': 143, '<my>': 143, '<their>': 143, 'eso': 143, 'le': 143, 'les': 143, 'todo':
143}, {'<do1>': 59, '<give1>': 144, 'acabo': 144, 'cierro': 144, 'firmo': 144, 'organizo': 144, 'reviso': 144,
'termino': 144}, {'^': 145}, {'^': 102}, {'<rel>': 10, '<they>': 22, 'D': 37, 'N': 41, '^': 77, 'a': 84, 'acompano':
86, 'acompaño': 86, 'aniversario': 90, 'apagado': 92, 'boda': 90, 'comunicaba': 92, 'comunicando': 92, 'cumple': 90,
'cumpleanos': 90, 'debe': 94, 'dice': 21, 'dijo': 21, 'dise': 21, 'el': 103, 'estaba': 104, 'examen': 90, 'fiesta':
90, 'hay': 107, 'la': 110, 'las': 111, 'le': 112, 'les': 112, 'llevare': 86, 'llevo': 86, 'lo': 111, 'los': 111, 'me':
35, 'no': 115, 'nos': 35, 'ocupado': 92, 'operacion': 90, 'pensaba': 116, 'pense': 116, 'q': 122, 'que': 131,
'quedado': 134, 'recien': 136, 'recojo': 86, 'recordar': 113, 'santo': 90, 'solo': 136, 'supe': 137, 'tenemos': 107,
'tengo': 107, 'va': 142, 'veo': 86, 'ya': 136, 'yo': 146, 'él': 147}, {'': (18, 'gave:mentoring')}, {'^': 149},
{'<any_det>': 93, '<thing>': 11}, {'D': 0}, {'^': 151, 'aniversario': 152, 'cumple': 152, 'cumpleanos': 152}, {':':
153}, {'pendiente': 42, 'prevista': 42, 'previsto': 42, 'prometida': 42, 'prometido': 42}, {'con': 42}, {'<giveinf>':
42, '<inf_them>': 42, '<infle>': 42, '<mine_thing>': 46, '<todo_inf>': 42, 'agradecer': 42, 'comprar': 42, 'devolver':
42, 'entrega': 155, 'envio': 155, 'envío': 155, 'felicitar': 42, 'hablar': 156, 'pedir': 42, 'quedar': 156,
'reclamar': 42, 'regalar': 42, 'reservar': 42, 'respuesta': 155, 'ver': 156}, {'^': 42}, {':': 158}, {'...': 132, 'a':
113, 'con': 113}, {'^': 16}, {':': 161}, {'...': 162}, {'...': 162, 'la': 163}, {':': 161, 'de': 164, 'del': 163},
{'^': 151}, {':': 166}, {'N': 159}, {'hacer': 159}, {'<giveinf>': 113}, {'<mentor_noun>': 150, 'N': 154, '^': 157,
'accion': 159, 'acciones': 159, 'almorzar': 160, 'cenar': 160, 'comer': 160, 'consejo': 165, 'consejos': 165,
'desayunar': 160, 'el': 167, 'ella': 167, 'mia': 159, 'mio': 159, 'nosotros': 159, 'para': 168, 'pendiente': 159,
'pendientes': 159, 'por': 169, 'recomendacion': 165, 'recomendaciones': 162, 'sugerencia': 162, 'tarea': 159, 'tip':
162, 'tips': 162, 'todo': 170, 'ver': 160, 'visitar': 160, 'yo': 159, 'él': 167}, {'^': 16, 'no': 161, 'que': 161},
{'': (23, 'contact')}, {'a': 173}, {'estaba': 91, 'estabamos': 91}, {'estaba': 91, 'estabamos': 91, 'no': 175},
{'estaba': 91, 'estabamos': 91, 'no': 175, 'nosotros': 176, 'yo': 176}, {'cuando': 177, 'mientras': 177}, {'oficina':
173}, {'almorzar': 173, 'casa': 173, 'cenar': 173, 'comer': 173, 'la': 179, 'mi': 173, 'saludar': 173, 'saludarme':
173, 'tomar': 173, 'verme': 173, 'vernos': 173, 'visitarme': 173, 'visitarnos': 173}, {'coworking': 173, 'despacho':
173}, {'sorpresa': 173, 'visita': 173}, {'despacho': 173}, {'aca': 173, 'aqui': 173, 'casa': 173, 'el': 183, 'la':
179, 'mi': 173}, {'...': 178, 'a': 180, 'al': 181, 'conmigo': 173, 'de': 182, 'por': 184}, {'': (1, 'moved')}, {'D':
186}, {'D': 186, 'a': 187, 'al': 187, 'para': 187}, {'adelanta': 188, 'aplaza': 188, 'cambia': 188, 'mueve': 188,
'pasa': 188, 'retrasa': 188}, {'adelanta': 188, 'aplaza': 188, 'cambia': 188, 'mueve': 188, 'pasa': 188, 'retrasa':
188, 'se': 189}, {'<set>': 23, 'D': 190}, {'D': 23, 'manana': 23}, {'N': 192}, {'con': 193}, {'': (20,
'gave:referral')}, {'^': 195}, {'N': 196}, {'a': 197}, {'...': 198, '^': 195}, {'de': 199, 'del': 199},
{'<reach_noun>': 200}, {'': (16, 'gave:feedback')}, {'^': 202}, {'^': 202, 'a': 203, 'al': 203, 'de': 203, 'del': 203,
'sobre': 203}, {'': (19, 'gave:resource')}, {'N': 205}, {'a': 206}, {'<helpful>': 207}, {'<any_det>': 208},
{'<helpful>': 205}, {'<any_det>': 210}, {'^': 211}, {'de': 196, 'del': 196}, {'<reach_noun>': 213}, {'...': 212,
'<any_det>': 214, '^': 211}, {'N': 215}, {'<feedback_noun>': 204}, {'de': 217}, {'<feedback_noun>': 204, '^': 210},
{'feedback': 204, 'opinion': 204}, {'comentarios': 204, 'notas': 204, 'observaciones': 204}, {'de': 219}, {'monton':
222}, {'devolucion': 204}, {'^': 210, 'cuantas': 217}, {'^': 210, 'cuantos': 217}, {'<any_det>': 201,
'<feedback_noun>': 204, '^': 209, 'a': 216, 'algo': 218, 'algunas': 219, 'algunos': 219, 'bastante': 217, 'mi': 220,
'mis': 221, 'muchas': 217, 'mucho': 217, 'muchos': 217, 'un': 223, 'una': 224, 'unas': 225, 'unos': 226, 'varias':
219, 'varios': 219}, {'<their>': 149}, {'^': 228}, {'con': 229, 'en': 229, 'para': 229, 'sobre': 229}, {'N': 230},
{'con': 231}, {'^': 149, 'a': 150, 'al': 150, 'con': 150, 'de': 150, 'en': 150, 'para': 150, 'sobre': 150},
{'<mentor_noun>': 233}, {'...': 232, 'con': 231, 'de': 234}, {'^': 205}, {'N': 236}, {'a': 237}, {'...': 238},
{'<my>': 239}, {'<inf_me>': 11, '<infme>': 11}, {'^': 241}, {'^': 149, 'a': 150, 'al': 150, 'con': 150, 'de': 150,
'en': 150, 'para': 150}, {'': (1, 'moved'), 'D': 186, 'a': 186, 'al': 186, 'de': 186, 'para': 186}, {'<date>': 244},
{'<date>': 244, 'a': 187, 'al': 187, 'para': 187}, {'a': 187, 'al': 187, 'el': 245, 'la': 246, 'lo': 246, 'para':
187}, {'': (1, 'moved'), 'D': 186, 'a': 186, 'al': 186, 'para': 186}, {'<date>': 248}, {'<date>': 187}, {'D': 186,
'a': 186, 'al': 186, 'el': 249, 'la': 249, 'nuestra': 249, 'nuestro': 249, 'para': 186, 'su': 250}, {'D': 186, 'al':
186, 'para': 186}, {'...': 252}, {'D': 186, 'a': 186, 'al': 186, 'del': 253, 'para': 186}, {'hora': 91}, {'ultima':
255}, {'': (0, 'missed'), 'a': 256, 'el': 91, 'la': 91, 'lo': 91, 'nuestra': 91, 'nuestro': 91, 'todo': 91}, {'que':
16}, {'mejor': 16}, {'conviene': 16}, {'<have_to>': 258, 'conviene': 16, 'deberia': 16, 'deberiamos': 16},
{'<have_to>': 258, '<should>': 16, 'es': 259, 'lo': 259, 'me': 260, 'no': 261, 'nos': 260, 'seria': 259}, {'^': 262},
{'^': 262, 'nosotros': 263, 'yo': 263}, {'que': 264}, {'<should>': 16, 'la': 17, 'lo': 17, 'me': 17, 'no': 17}, {'^':
266}, {'gente': 267}, {'^': 266, 'a': 268, 'eu': 267, 'je': 267, 'on': 267, 'yo': 267}, {'q': 269, 'que': 269}, {'y':
270}, {'...': 271}, {'': (13, 'talk'), '...': 271, '^': 262, 'nosotros': 263, 'yo': 263}, {'en': 265, 'q': 272, 'que':
273}, {'<paper>': 203}, {'<their>': 275, 'el': 275, 'la': 275}, {'<giveinf>': 42}, {'^': 277}, {'^': 277, 'de': 278},
{'voz': 91}, {'': (0, 'missed'), 'de': 280}, {'de': 280}, {'buzon': 281, 'buzón': 281, 'casilla': 91, 'contestador':
91, 'contestadora': 91, 'correo': 282}, {'a': 283, 'al': 283, 'el': 283}, {'a': 283, 'al': 283, 'derecho': 284,
'directo': 284, 'el': 283}, {'D': 23, 'con': 23, 'el': 23, 'para': 23}, {'<any_det>': 31, '<date>': 23, 'con': 23,
'juntarnos': 23, 'para': 23, 'reunirnos': 23, 'vernos': 23}, {'...': 178}, {'...': 98, 'D': 11}, {'la': 95, 'las': 95,
'lo': 95, 'los': 95}, {'me': 290, 'nos': 290}, {'y': 291}, {'...': 292}, {'...': 100, 'D': 11}, {'<until>': 11, 'D':
11}, {'...': 295}, {'<any_det>': 13, '<my>': 13}, {'<my>': 13, 'mi': 13}, {'ello': 11, 'eso': 11}, {'tema': 11},
{'de': 299, 'del': 300, 'eso': 11}, {'ok': 11, 'si': 11, 'sí': 11}, {'respuesta': 11}, {'el': 302, 'feedback': 11,
'noticias': 11, 'novedades': 11, 'razon': 11, 'respuesta': 11, 'una': 303}, {'D': 11, 'algo': 11, 'cuando': 11,
'cuanto': 11, 'cuándo': 11, 'cuánto': 11, 'el': 11, 'la': 11, 'manana': 11, 'si': 11}, {'favor': 11, 'intro': 11},
{'intro': 11}, {'favor': 11}, {'el': 306, 'la': 307, 'llegar': 11, 'saber': 11, 'un': 308, 'una': 307}, {'contacto':
11}, {'en': 310}, {'da': 304, 'desaconseja': 16, 'desaconsejo': 16, 'dice': 305, 'dira': 305, 'hace': 309, 'pondra':
311, 'pone': 311}, {'arreglar': 13, 'buscar': 13, 'dejar': 13, 'firmar': 13, 'instalar': 13, 'medir': 13, 'recoger':
13, 'terminar': 13}, {'a': 313}, {'D': 11, 'para': 12}, {'lista': 315, 'listas': 315, 'listo': 315, 'listos': 315},
{'...': 316}, {'el': 317, 'la': 317, 'las': 317, 'los': 317, 'mi': 317, 'mis': 317, 'su': 317, 'sus': 317},
{'<hand3>': 289, '<made3>': 293, '<send3>': 294, '<will3>': 11, '<will_bring>': 296, 'arregla': 297, 'arreglara': 297,
'corrige': 298, 'desaconseja': 16, 'desaconsejo': 16, 'encarga': 301, 'firma': 298, 'instala': 297, 'instalara': 297,
'me': 312, 'mira': 298, 'monta': 297, 'montara': 297, 'montará': 297, 'nos': 312, 'ocupa': 301, 'pasa': 314, 'pinta':
297, 'prueba': 298, 'repara': 297, 'repasa': 298, 'resuelve': 301, 'revisa': 298, 'tendra': 318, 'tiene': 318,
'viene': 314, 'vuelve': 314}, {'^': 16, 'yo': 161}, {'que': 320}, {'^': 95}, {'^': 95, 'la': 322, 'lo': 322}, {'me':
323, 'nos': 323}, {'que': 324}, {'en': 265, 'que': 264}, {'firmemente': 326}, {'<my>': 117}, {'^': 328}, {'con': 329},
{'...': 68, '<until>': 11}, {'<inf>': 331, '<inf_me>': 11, '<infme>': 11}, {'^': 332}, {'^': 17}, {'^': 17, 'me': 334,
'nos': 334}, {'^': 17, 'me': 334, 'no': 335, 'nos': 334}, {'<should>': 16, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17},
{'^': 337}, {'^': 337, 'me': 334, 'no': 335, 'nos': 334, 'yo': 338}, {'q': 336, 'que': 339}, {'<imperative>': 16,
'no': 16}, {'^': 341}, {':': 342}, {'<imperative>': 16, 'ni': 16, 'no': 16}, {'^': 344}, {'<give3>': 11, '<should>':
16}, {'^': 11}, {'a': 347}, {'^': 95, 'iba': 348, 'va': 348}, {'^': 346, 'iba': 348, 'la': 349, 'lo': 349, 'va': 348},
{'^': 337, 'me': 350, 'no': 335, 'nos': 350, 'yo': 338}, {'...': 343, ':': 345, 'q': 336, 'que': 351}, {'presento':
91, 'presentó': 91}, {'aparecio': 91, 'fue': 91, 'llego': 91, 'paso': 91, 'pasó': 91, 'pudo': 91, 'se': 353, 'vino':
91}, {'no': 354, 'nunca': 354}, {'final': 355}, {'al': 356, 'no': 354, 'nunca': 354}, {'aunque': 357, 'pero': 357,
'y': 357}, {'acercarse': 358, 'ir': 358, 'pasar': 358, 'pasarse': 358, 'sumarse': 358, 'unirse': 358, 'vendria': 358,
'venia': 358, 'venir': 358}, {'<should>': 16, '<would_give>': 11, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17},
{'<would_give>': 11}, {'^': 361}, {'<give3>': 11, '<should>': 16, '<would_give>': 11}, {'<give3>': 11, '<would_give>':
11}, {'^': 364, 'iba': 348, 'va': 348}, {'^': 363, 'iba': 348, 'la': 365, 'lo': 365, 'va': 348}, {'^': 360,
'acercarse': 358, 'ir': 358, 'la': 362, 'lo': 362, 'me': 366, 'no': 335, 'nos': 366, 'pasar': 358, 'pasarse': 358,
'sumarse': 358, 'unirse': 358, 'vendria': 358, 'venia': 358, 'venir': 358, 'yo': 338}, {'...': 343, ':': 345, 'a':
359, 'acercarse': 358, 'de': 359, 'en': 359, 'ir': 358, 'pasar': 358, 'pasarse': 358, 'q': 336, 'que': 367, 'sumarse':
358, 'unirse': 358, 'vendria': 358, 'venia': 358, 'venir': 358}, {'lugar': 161}, {'mi': 369}, {'^': 16, 'que': 161},
{'de': 371}, {'opinion': 372}, {'la': 373}, {'de': 374, 'partidaria': 372, 'partidario': 372}, {'parte': 117}, {'mi':
376, 'nuestra': 376}, {'de': 377}, {'<until>': 117}, {'...': 379}, {'...': 378, '0': 380, '<my>': 117, 'cuatro': 380,
'dos': 380, 'tres': 380, 'unas': 380, 'unos': 380, 'varias': 380, 'varios': 380}, {'^': 117}, {'la': 382, 'lo': 382},
{'le': 382, 'les': 382, 'se': 383}, {'le': 382, 'les': 382, 'se': 383, 'yo': 384}, {'^': 381, 'que': 385}, {'de':
329}, {'espera': 387}, {'la': 388}, {'de': 326}, {'le': 329, 'yo': 329}, {'^': 328, 'que': 391}, {'a': 389,
'convencida': 390, 'convencido': 390, 'esperando': 392}, {'me': 347}, {'que': 394}, {'^': 95, 'iba': 348, 'la': 349,
'lo': 349, 'va': 348}, {'me': 396, 'nos': 396}, {'...': 343, 'que': 397}, {'conmigo': 91}, {'contactarme': 91,
'hablar': 399, 'llamarme': 91, 'localizarme': 91, 'verme': 91}, {'de': 347, 'en': 347}, {'dicho': 398, 'intentado':
400, 'quedado': 401}, {'a': 359, 'acercarse': 358, 'de': 359, 'en': 359, 'ir': 358, 'pasar': 358, 'pasarse': 358,
'que': 359, 'sumarse': 358, 'unirse': 358, 'vendria': 358, 'venia': 358, 'venir': 358}, {'quedado': 403}, {'<inf_me>':
11, '<infme>': 38}, {'^': 405, 'acercarse': 358, 'ir': 358, 'pasar': 358, 'pasarse': 358, 'sumarse': 358, 'unirse':
358, 'vendria': 358, 'venia': 358, 'venir': 358}, {'<infme>': 38}, {'^': 407, 'acercarse': 358, 'ir': 358, 'pasar':
358, 'pasarse': 358, 'sumarse': 358, 'unirse': 358, 'vendria': 358, 'venia': 358, 'venir': 358}, {'a': 406,
'acercarse': 358, 'de': 359, 'en': 359, 'ir': 358, 'pasar': 358, 'pasarse': 358, 'que': 408, 'sumarse': 358, 'unirse':
358, 'vendria': 358, 'venia': 358, 'venir': 358}, {'^': 407}, {'a': 410, 'que': 410}, {'': (3, 'advice'), '<should>':
16, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17}, {'^': 412, 'yo': 338}, {'que': 413}, {'en': 414, 'q': 336, 'que': 336},
{'falta': 329}, {'hace': 416}, {'...': 132, 'D': 23}, {'D': 173}, {'a': 161}, {'<inf_me>': 11, 'me': 11, 'nos': 11},
{'^': 421}, {'^': 421, 'que': 422}, {'': (6, 'theirs'), '<their>': 11, 'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un':
13, 'una': 13}, {'<their>': 11, 'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un': 13, 'una': 13}, {'el': 13, 'la': 13,
'las': 13, 'los': 13, 'un': 13, 'una': 13}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja':
11, 'busca': 11, 'consigue': 11, 'deja': 424, 'dejara': 425, 'dejará': 425, 'guarda': 11, 'imprime': 11, 'presta':
425, 'prestara': 426, 'prestará': 426, 'trae': 11}, {'que': 173}, {'...': 428}, {'contra': 161, 'de': 161, 'que': 161,
'sobre': 161}, {'<should>': 16, 'hay': 258, 'tengo': 258}, {'^': 431}, {'que': 432}, {'centre': 16, 'conviene': 16,
'enfoque': 16, 'olvide': 16}, {'centremos': 16, 'conviene': 16, 'enfoquemos': 16}, {'cuidado': 16}, {'<have_to>': 258,
'<should>': 16, 'lo': 259, 'me': 434, 'nos': 435, 'tenga': 436}, {'<have_to>': 258, '<should>': 16, 'lo': 259, 'me':
434, 'no': 437, 'nos': 435, 'tenga': 436}, {'^': 438}, {'^': 438, 'yo': 439}, {'...': 433, 'que': 440}, {'^': 38},
{'<any_det>': 442, '^': 38, 'dinero': 442, 'plata': 442}, {'<should>': 16, 'centre': 16, 'conviene': 16, 'enfoque':
16, 'olvide': 16}, {'<should>': 16, 'centremos': 16, 'conviene': 16, 'enfoquemos': 16}, {'<have_to>': 258, '<should>':
16, 'lo': 259, 'me': 444, 'nos': 445, 'tenga': 436}, {'<have_to>': 258, '<should>': 16, 'lo': 259, 'me': 444, 'ni':
18, 'no': 446, 'nos': 445, 'tenga': 436}, {'^': 447}, {'^': 447, 'me': 334, 'no': 335, 'nos': 334, 'yo': 448}, {'q':
336, 'que': 449}, {':': 342, 'que': 432}, {'<inf>': 16}, {'^': 452}, {'^': 447, 'me': 350, 'no': 335, 'nos': 350,
'yo': 448}, {'...': 451, ':': 345, '^': 452, 'de': 453, 'q': 336, 'que': 454}, {'<have_to>': 258, '<should>': 16,
'<would_give>': 11, 'lo': 259, 'me': 444, 'ni': 18, 'no': 446, 'nos': 445, 'tenga': 436}, {'^': 456, 'la': 362, 'lo':
362, 'me': 366, 'no': 335, 'nos': 366, 'yo': 448}, {'...': 451, ':': 345, '^': 452, 'de': 453, 'q': 336, 'que': 457},
{'me': 347, 'nos': 347}, {'que': 459}, {'^': 438, 'me': 396, 'no': 334, 'nos': 396, 'yo': 439}, {'...': 343, 'D': 173,
'que': 461}, {'<any_det>': 380}, {'^': 17, 'no': 334}, {'^': 463, 'que': 464}, {'^': 11, 'que': 347}, {'cabeza': 161},
{'la': 467}, {'de': 468}, {'aconsejado': 371, 'adelantado': 429, 'asegurado': 460, 'comentado': 419, 'contado': 419,
'desaconsejado': 161, 'dicho': 462, 'garantizado': 460, 'jurado': 460, 'pedido': 465, 'prometido': 466, 'quedado':
401, 'quitado': 469, 'recomendado': 371, 'sugerido': 371}, {'a': 442, 'que': 442}, {'': (3, 'advice'), '<should>': 16,
'me': 17, 'nos': 17}, {'<should>': 16, 'me': 17, 'ni': 18, 'no': 472, 'nos': 17}, {'^': 473, 'yo': 338}, {'que': 474},
{'en': 475, 'q': 336, 'que': 336}, {'': (3, 'advice'), '<have_to>': 258, '<should>': 16, 'lo': 259, 'me': 444, 'nos':
445, 'tenga': 436}, {'<have_to>': 258, '<should>': 16, 'lo': 259, 'me': 444, 'ni': 18, 'no': 477, 'nos': 445, 'tenga':
436}, {'^': 478, 'yo': 448}, {'que': 479}, {'en': 480, 'q': 336, 'que': 336}, {'falta': 347}, {'sin': 482},
{'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'cuelga':
11, 'deja': 11, 'guarda': 11, 'imprime': 11, 'instala': 11, 'monta': 11, 'sube': 11, 'subira': 11, 'trae': 11},
{'<give3>': 483, '^': 484}, {'<should>': 16, 'no': 16}, {'^': 486, 'le': 382, 'les': 382, 'se': 383, 'yo': 384}, {'^':
463, 'que': 487}, {'^': 337, 'le': 382, 'les': 382, 'se': 383}, {'^': 473, 'le': 382, 'les': 382, 'no': 334, 'se':
383, 'yo': 489}, {'^': 463, 'que': 490}, {'que': 0, 'qué': 0}, {'como': 0, 'cuando': 0, 'cuanto': 0, 'cuándo': 0,
'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 492, 'si': 0}, {'^': 11, 'me': 347}, {'^': 11, 'me': 347,
'que': 494}, {'<any_det>': 117}, {'^': 496}, {':': 345}, {'algo': 11, 'noticias': 11, 'novedades': 11, 'respuesta':
11}, {'^': 499, 'que': 347}, {'que': 347}, {'<giveinf>': 11}, {'^': 502}, {'a': 503}, {'<advises>': 172, '<helps3>':
418, '<says>': 419, '<urges>': 420, '<vowed3>': 423, '^': 427, 'adelanto': 429, 'advierte': 430, 'advirtio': 430,
'alerto': 430, 'anticipo': 429, 'anticipó': 429, 'aseguro': 325, 'avanzo': 429, 'comento': 441, 'comentó': 441,
'debe': 443, 'deben': 443, 'decia': 450, 'desaconsejado': 161, 'dice': 455, 'dijo': 458, 'ha': 470, 'iba': 471,
'iban': 471, 'insiste': 476, 'insistio': 481, 'la': 485, 'las': 485, 'lo': 485, 'los': 485, 'pide': 488, 'pidio': 491,
'pregunta': 493, 'preguntaba': 493, 'pregunto': 493, 'preguntó': 493, 'previno': 430, 'promete': 466, 'prometio': 495,
'queda': 401, 'quedaron': 401, 'quedo': 401, 'quedó': 401, 'quita': 469, 'quitado': 469, 'quito': 469, 'reclama': 497,
'reclamo': 497, 'solto': 498, 'tenia': 471, 'tenian': 471, 'tiene': 500, 'tienen': 501, 'va': 504, 'van': 504},
{'<until>': 117, 'D': 117}, {'...': 506}, {'D': 117}, {'': (4, 'needs_from_me'), '...': 508}, {'...': 378, '0': 380,
'<any_det>': 507, '<my>': 509, 'cuatro': 380, 'dos': 380, 'tres': 380, 'unas': 380, 'unos': 380, 'varias': 380,
'varios': 380}, {'^': 117, 'le': 382, 'les': 382, 'se': 383}, {'^': 117, 'le': 382, 'les': 382, 'se': 383, 'yo': 511},
{'^': 510, 'que': 512}, {'^': 473, 'no': 334, 'yo': 338}, {'^': 463, 'que': 514}, {'<advises>': 172, '<helps3>': 418,
'<says>': 419, '<urges>': 420, '<vowed3>': 423, '^': 427, 'adelanto': 429, 'advierte': 430, 'advirtio': 430, 'alerto':
430, 'anticipo': 429, 'anticipó': 429, 'aseguro': 325, 'avanzo': 429, 'comento': 441, 'comentó': 441, 'debe': 443,
'deben': 443, 'decia': 450, 'desaconsejado': 161, 'dice': 455, 'dijo': 458, 'ha': 470, 'iba': 471, 'iban': 471,
'insiste': 476, 'insistio': 481, 'la': 485, 'las': 485, 'lo': 485, 'los': 485, 'pide': 488, 'pidio': 515, 'pregunta':
493, 'preguntaba': 493, 'pregunto': 493, 'preguntó': 493, 'previno': 430, 'promete': 466, 'prometio': 495, 'queda':
401, 'quedaron': 401, 'quedo': 401, 'quedó': 401, 'quita': 469, 'quitado': 469, 'quito': 469, 'solto': 498, 'tenia':
471, 'tenian': 471, 'tiene': 501, 'tienen': 501, 'va': 504, 'van': 504}, {'0': 380, '<any_det>': 380, '<my>': 117,
'cuatro': 380, 'dos': 380, 'tres': 380, 'unas': 380, 'unos': 380, 'varias': 380, 'varios': 380}, {'^': 517, 'que':
385}, {'^': 337, 'le': 382, 'les': 382, 'se': 383, 'yo': 489}, {'que': 519}, {'...': 508}, {'...': 378, '<any_det>':
521, '<my>': 509}, {'^': 522}, {'que': 161}, {'<should>': 16, 'no': 17}, {'^': 525}, {'': (6, 'theirs'), '<inf_me>':
11}, {'^': 527}, {'de': 528, 'en': 528}, {'^': 527, 'que': 459}, {'de': 530, 'en': 530}, {'^': 527, 'acercarse': 358,
'ir': 358, 'pasar': 358, 'pasarse': 358, 'que': 459, 'sumarse': 358, 'unirse': 358, 'vendria': 358, 'venia': 358,
'venir': 358}, {'': (6, 'theirs'), 'me': 11}, {'a': 359, 'acercarse': 358, 'conmigo': 401, 'de': 532, 'debiendo': 533,
'en': 532, 'ir': 358, 'pasar': 358, 'pasarse': 358, 'que': 359, 'sumarse': 358, 'unirse': 358, 'vendria': 358,
'venia': 358, 'venir': 358}, {'acercarse': 358, 'ir': 358, 'le': 382, 'les': 382, 'pasar': 358, 'pasarse': 358, 'se':
383, 'sumarse': 358, 'unirse': 358, 'vendria': 358, 'venia': 358, 'venir': 358, 'yo': 384}, {'a': 359, 'acercarse':
358, 'de': 359, 'en': 359, 'ir': 358, 'pasar': 358, 'pasarse': 358, 'que': 535, 'saber': 0, 'sumarse': 358, 'unirse':
358, 'vendria': 358, 'venia': 358, 'venir': 358}, {'0': 380, '<any_det>': 380, 'cuatro': 380, 'dos': 380, 'tres': 380,
'unas': 380, 'unos': 380, 'varias': 380, 'varios': 380}, {'^': 537}, {'...': 378, '0': 380, '<any_det>': 380, '<my>':
117, 'cuatro': 380, 'dos': 380, 'tres': 380, 'unas': 380, 'unos': 380, 'varias': 380, 'varios': 380}, {'^': 539,
'que': 385, 'saber': 0}, {'...': 52}, {'<my>': 541}, {'^': 542}, {'escribir': 11, 'escribirme': 11, 'llamar': 11,
'llamarme': 11}, {'^': 544}, {'a': 545}, {'...': 378, '<my>': 117}, {'^': 547}, {'encarga': 301, 'ocupa': 301,
'resuelve': 301}, {'a': 173, 'al': 173, 'en': 173, 'por': 173}, {'caer': 550, 'ver': 550}, {'de': 347}, {'<inf_me>':
11}, {'^': 553}, {'a': 554, 'para': 554}, {'ofrecido': 555}, {'a': 528, 'para': 554}, {'^': 549, 'acerco': 550,
'acercó': 550, 'aparecio': 550, 'compromete': 348, 'comprometio': 348, 'dejo': 551, 'dejó': 551, 'encarga': 552, 'ha':
556, 'han': 556, 'ocupa': 552, 'ofrece': 555, 'ofrecio': 557, 'paso': 550, 'pasó': 550, 'vino': 550}, {'a': 408,
'acercarse': 358, 'de': 359, 'en': 359, 'ir': 358, 'pasar': 358, 'pasarse': 358, 'que': 406, 'sumarse': 358, 'unirse':
358, 'vendria': 358, 'venia': 358, 'venir': 358}, {'<inf>': 331, '<inf_me>': 11, '<infme>': 11, 'confirmar': 11,
'contestar': 11, 'entregar': 11, 'enviar': 11, 'firmar': 11, 'pagar': 11, 'responder': 11}, {'^': 560}, {'que': 561},
{'que': 242}, {'de': 400}, {'<inf_me>': 11, 'me': 11}, {'y': 565}, {'...': 566}, {'<any_det>': 13, '<my>': 65, 'el':
138, 'mi': 11}, {'mi': 11, 'mí': 11, 'nosotros': 11}, {'de': 569}, {'<hand_inf>': 11, '<inf>': 567, '<inf_me>': 11,
'<infme>': 11, 'corregir': 568, 'firmar': 568, 'hablar': 570, 'hablarle': 570, 'hablarles': 570, 'leer': 568, 'mirar':
568, 'probar': 568, 'repasar': 568, 'revisar': 568, 'testear': 568, 'validar': 568, 'ver': 568}, {'^': 571}, {'a':
572}, {'a': 242}, {'sensato': 453}, {'mas': 575, 'mejor': 453, 'preferible': 453}, {'<advises>': 172, '<came3>': 288,
'<may3>': 242, '<opines>': 274, '^': 319, 'aconseja': 321, 'aseguro': 325, 'cree': 327, 'cuenta': 330, 'debe': 333,
'decia': 340, 'dice': 352, 'dijo': 368, 'en': 370, 'era': 375, 'es': 375, 'espera': 386, 'esta': 393, 'está': 393,
'falta': 395, 'falto': 395, 'ha': 402, 'habia': 404, 'iba': 409, 'iban': 411, 'insiste': 415, 'insistio': 415,
'intento': 400, 'intentó': 400, 'le': 417, 'me': 505, 'necesita': 513, 'nos': 516, 'pensaba': 403, 'pide': 518,
'pidio': 520, 'precisa': 523, 'preferiria': 321, 'prefiere': 321, 'pregunta': 493, 'preguntaba': 493, 'pregunto': 493,
'preguntó': 493, 'promete': 466, 'prometio': 495, 'propone': 524, 'propuso': 524, 'que': 526, 'queda': 529,
'quedaron': 531, 'quedo': 534, 'quedó': 534, 'queria': 536, 'querria': 538, 'quiere': 540, 'recibira': 543,
'recibiran': 543, 'reclama': 538, 'recomienda': 321, 'regresa': 546, 'requiere': 548, 'se': 558, 'solto': 498,
'sugiere': 321, 'tendra': 543, 'tendran': 543, 'tenia': 559, 'tenian': 411, 'tiene': 562, 'tienen': 563, 'trato': 564,
'va': 573, 'van': 574, 've': 576, 'veria': 576, 'volvera': 546, 'vuelve': 546}, {'...': 162, ':': 161, '^': 16, 'era':
371, 'es': 371, 'fue': 371, 'que': 161}, {'^': 16, 'era': 371, 'es': 371, 'fue': 371, 'que': 161}, {'N': 578, 'el':
579, 'ella': 579, 'ellos': 579, 'él': 579}, {'de': 580, 'del': 580}, {'': (9, 'told')}, {'N': 582}, {'a': 583},
{'<see_inf>': 91}, {'<see_inf>': 91, 'de': 585}, {'confirma': 11, 'contesta': 11, 'entrega': 11, 'envia': 11, 'envía':
11, 'manda': 11, 'puede': 11, 'responde': 11, 'sabe': 11, 'sabra': 11, 'tendra': 11, 'tiene': 11}, {'^': 587}, {'^':
587, 'me': 588, 'nos': 588}, {'no': 589}, {'^': 42, 'que': 158}, {'N': 591}, {'^': 42, 'a': 592, 'que': 158},
{'<helps3>': 23}, {'me': 594, 'nos': 594}, {'enseno': 23, 'enseño': 23}, {'avisa': 33, 'confirma': 33, 'dice': 33,
'dira': 33, 'envia': 33, 'envía': 33, 'manda': 33, 'pasa': 33, 'responde': 33, 'trae': 33}, {'<helps3>': 23, '^':
597}, {'<they>': 595, 'acompano': 86, 'acompaño': 86, 'le': 596, 'les': 596, 'llevo': 86, 'me': 598, 'nos': 598,
'recojo': 86, 'veo': 86}, {'mejor': 453}, {'vale': 453}, {'de': 453}, {'hablar': 602}, {'lo': 600, 'mas': 601,
'mejor': 453, 'nada': 602, 'ni': 603, 'no': 453, 'que': 336}, {':': 604}, {'postres': 173}, {'los': 606, 'mitad':
173}, {'final': 173, 'rato': 173}, {'tarde': 173}, {'a': 607, 'al': 608, 'despues': 173, 'luego': 173, 'mas': 609,
'tambien': 173, 'también': 173, 'tarde': 173}, {'final': 173, 'linea': 173, 'meet': 173, 'pantalla': 173, 'rato': 173,
'remoto': 173, 'teams': 173, 'telefono': 173, 'teléfono': 173, 'videollamada': 173, 'zoom': 173}, {'linea': 173,
'meet': 173, 'pantalla': 173, 'remoto': 173, 'teams': 173, 'telefono': 173, 'teléfono': 173, 'videollamada': 173,
'zoom': 173}, {'a': 607, 'al': 611, 'desde': 612, 'despues': 173, 'en': 612, 'luego': 173, 'mas': 609, 'por': 612,
'tambien': 173, 'también': 173}, {'ahi': 173, 'al': 612, 'alli': 173, 'desde': 612, 'en': 612, 'por': 612, 'tambien':
173, 'también': 173}, {'verme': 132, 'vernos': 132}, {'oficina': 132}, {'casa': 132, 'la': 616}, {'aqui': 132, 'casa':
132, 'la': 616}, {'D': 23, 'a': 615, 'aqui': 132, 'en': 617, 'por': 618}, {'ahi': 173, 'alli': 173, 'tambien': 173,
'también': 173}, {'aviso': 173, 'avisó': 173, 'conto': 173, 'dijo': 173, 'llamo': 173, 'llamó': 173}, {'me': 621},
{'que': 622}, {'el': 623, 'la': 623, 'quien': 622}, {'<called_pp>': 173, 'bajado': 173, 'estado': 173, 'pasado': 173,
'subido': 173, 'venido': 173}, {'$$': 23}, {'$$': 23, 'tambien': 626, 'también': 626}, {'espera': 627, 'esperan':
627}, {'a': 173, 'por': 173}, {'al': 612, 'desde': 612, 'en': 612, 'por': 612}, {'apunta': 627, 'apuntan': 627,
'conecto': 630, 'conectó': 630, 'unio': 630}, {'andaba': 173, 'estaba': 173, 'estuvo': 173, 'fue': 173, 'vino': 173},
{'$$': 23, 'D': 23, 'a': 615, 'aqui': 132, 'en': 617, 'por': 618, 'tambien': 626, 'también': 626}, {'': (23,
'contact'), 'tarde': 173}, {'...': 605, ':': 604, 'aparecio': 610, 'entro': 613, 'estaba': 614, 'estara': 619,
'estaran': 619, 'estuvo': 620, 'fue': 624, 'ha': 625, 'han': 625, 'llego': 610, 'nos': 628, 'pasara': 619, 'pasaran':
619, 'pasará': 619, 'paso': 629, 'pasó': 629, 'se': 631, 'tambien': 632, 'también': 632, 'vendra': 633, 'vendran':
633, 'viene': 627, 'vienen': 627, 'vinieron': 173, 'vino': 634}, {'lectura': 11, 'mano': 11, 'ojeada': 11, 'ojo': 11,
'repaso': 11, 'vistazo': 11, 'vuelta': 11}, {'un': 636, 'una': 636}, {'su': 93}, {'arregla': 297, 'arreglara': 297,
'corrige': 298, 'da': 637, 'dara': 637, 'desaconseja': 16, 'desaconsejo': 16, 'echa': 637, 'echara': 637, 'firma':
298, 'instala': 297, 'instalara': 297, 'me': 312, 'mira': 298, 'monta': 297, 'montara': 297, 'montará': 297, 'nos':
312, 'pinta': 297, 'prueba': 298, 'repara': 297, 'repasa': 298, 'revisa': 298, 'tendra': 318, 'tendre': 638,
'tendremos': 638, 'tiene': 318}, {'que': 0}, {'N': 161}, {'de': 641}, {'': (7, 'waiting'), 'l': 38}, {'': (7,
'waiting'), 'de': 643, 'del': 38}, {'espera': 644}, {'mejor': 82}, {'juicio': 161}, {'avisar': 640, 'avisarme': 640,
'contar': 640, 'contarme': 640, 'decir': 640, 'decirme': 640, 'juicio': 642, 'la': 645, 'lo': 646, 'su': 647},
{'<see_inf>': 173}, {'de': 649}, {'mia': 42}, {'': (23, 'contact'), 'la': 173}, {'a': 652, 'al': 173, 'del': 173},
{'N': 653}, {'a': 654}, {'que': 582}, {'en': 656, 'que': 582}, {'N': 657}, {'a': 658, 'en': 656, 'que': 582}, {'la':
158, 'las': 158, 'lo': 158, 'los': 158}, {'le': 158, 'les': 158, 'se': 660}, {'le': 158, 'les': 158, 'se': 660, 'yo':
661}, {':': 662}, {'<inf>': 23, 'D': 23, 'vernos': 23}, {'de': 664, 'en': 664, 'para': 664, 'que': 664}, {'N': 665},
{'con': 666}, {'N': 173}, {'': (10, 'thanks')}, {'a': 669}, {'': (10, 'thanks'), 'a': 669}, {'con': 669}, {'parecer':
0}, {'': (21, 'gave:encouragement')}, {'^': 674}, {'N': 675}, {'a': 676}, {'dia': 82}, {'de': 91}, {'atras': 679,
'detras': 679}, {'que': 38}, {'': (7, 'waiting'), 'a': 681, 'que': 38}, {'atras': 679, 'detras': 679, 'esperando':
682}, {'con': 173}, {'': (13, 'talk'), '<they>': 0}, {'que': 685}, {'de': 686}, {'^': 149, 'a': 150}, {'': (15,
'gave:intro')}, {'^': 689}, {'N': 690}, {'N': 690, 'a': 691, 'con': 691, 'y': 691}, {'N': 692}, {':': 693}, {'a': 690,
'con': 690, 'de': 690, 'entre': 690}, {'intro': 695, 'introduccion': 695, 'presentacion': 695, 'puente': 695}, {'el':
696, 'la': 696, 'una': 696}, {'<give3>': 11, '<hand3>': 11, '<send3>': 11, 'sube': 11}, {'^': 698}, {'<any_det>':
296}, {'<give3>': 700, '<hand3>': 700, '<send3>': 700, 'sube': 700}, {'D': 699, '^': 701}, {'que': 702}, {'': (0,
'missed'), '<inf>': 91, '<see_inf>': 91}, {'a': 704}, {'conseguido': 704, 'llegado': 705, 'logrado': 704, 'podido':
704}, {'el': 38, 'la': 38, 'las': 38, 'los': 38, 'su': 38}, {'^': 707}, {'^': 707, 'aun': 708, 'todavia': 708},
{'conseguido': 704, 'llegado': 705, 'logrado': 704, 'podido': 704, 'recibi': 709, 'recibido': 709}, {'he': 91,
'hemos': 91}, {'ha': 706, 'he': 710, 'hemos': 710, 'la': 711, 'le': 711, 'les': 711, 'lo': 711, 'recibi': 709,
'recibido': 709}, {'no': 712}, {'^': 701}, {'que': 714}, {'': (17, 'gave:knowledge')}, {'^': 716}, {'a': 717, 'con':
717, 'en': 717}, {'...': 718, '^': 716, 'a': 717, 'con': 717, 'en': 717}, {'N': 719}, {'a': 720}, {'': (22,
'gave:volunteering')}, {'^': 722}, {'alimentos': 723}, {'de': 724}, {'algo': 173, 'un': 173, 'una': 173}, {'charla':
173, 'conversacion': 173, 'discusion': 173}, {'a': 196, 'para': 196}, {'recomendacion': 728}, {'de': 729}, {'cruzo':
91}, {'vemos': 91}, {'coincido': 91, 'llamo': 91, 'me': 731, 'nos': 732, 'veo': 91}, {'es': 132, 'sera': 132}, {'...':
734}, {'comunitario': 723, 'social': 723}, {'N': 203}, {'de': 737, 'del': 737}, {'...': 738}, {'<any_det>': 203},
{'N': 740}, {'<any_det>': 739, 'con': 741}, {'contacto': 213, 'correo': 213, 'datos': 213, 'nombre': 213, 'numero':
213, 'número': 213, 'telefono': 213, 'teléfono': 213}, {'mi': 210, 'mis': 210, 'nuestra': 210}, {'<any_det>': 205},
{'<any_det>': 743, '^': 745}, {'N': 746}, {'experiencia': 717}, {'<any_det>': 743, '^': 744, 'a': 747, 'mi': 748},
{':': 662, 'mia': 42}, {'<paper>': 202, '<rehearsed>': 202}, {'<their>': 751, 'el': 751, 'la': 751}, {'^': 752},
{'<review_inf>': 753}, {'<review_inf>': 753, 'a': 754}, {'': (14, 'together')}, {'N': 755, 'nosotros': 756}, {'N':
690, 'a': 691}, {'a': 691, 'con': 691, 'y': 758}, {'N': 759}, {'a': 760}, {'con': 691, 'y': 758}, {'N': 762}, {'N':
759, 'a': 760}, {'correo': 764, 'email': 764, 'linkedin': 764, 'mail': 764, 'wasap': 764, 'whatsapp': 764}, {'a': 763,
'por': 765, 'via': 765, 'vía': 765}, {'el': 31, 'la': 31, 'nuestra': 31, 'nuestro': 31, 'que': 714, 'su': 31}, {'el':
31, 'la': 31, 'nuestra': 31, 'nuestro': 31, 'su': 31}, {'dia': 161}, {'del': 769, 'recibido': 161}, {'': (8,
'asked')}, {'a': 771}, {'N': 771}, {'a': 773, 'con': 771}, {'mi': 748}, {'dudas': 717, 'preguntas': 717}, {'las': 776,
'sus': 776}, {'cuenta': 158}, {'mi': 778}, {'de': 779}, {'correos': 173, 'mails': 173, 'mensajes': 173}, {'palabras':
173}, {'correos': 173, 'de': 781, 'mensajes': 173, 'palabra': 173, 'palabras': 173, 'unas': 782}, {'correos': 173,
'mensajes': 173, 'palabra': 173, 'palabras': 173, 'unas': 782}, {'roja': 723}, {'^': 722, 'en': 723}, {'N': 786},
{'a': 787}, {'0': 82, 'anos': 82, 'cincuenta': 82, 'cuarenta': 82, 'noventa': 82, 'ochenta': 82, 'sesenta': 82,
'setenta': 82, 'treinta': 82, 'veinte': 82}, {'vueltas': 91}, {'contacto': 213, 'datos': 213, 'nombre': 213,
'telefono': 213, 'teléfono': 213}, {'<any_det>': 791}, {'encargo': 42}, {'me': 793}, {'^': 42, 'pendiente': 158},
{'falta': 795, 'faltan': 795, 'pendiente': 795, 'queda': 795, 'quedan': 795}, {'parte': 796}, {'eso': 794, 'mi': 797,
'planton': 91}, {'llamado': 91, 'visto': 91}, {'<see_inf>': 82, 'haber': 799}, {'<see_inf>': 82}, {'haber': 91,
'llamar': 91, 'ver': 91}, {'a': 0}, {'<giveinf>': 42, '<inf_them>': 42}, {'': (5, 'mine'), '0': 158, 'cien': 158,
'cincuenta': 158, 'treinta': 158, 'unos': 158, 'veinte': 158}, {'N': 805}, {'N': 113}, {'a': 807, 'con': 807, 'y':
807}, {'N': 808}, {'N': 808, 'a': 809}, {'<inf_them>': 42}, {'^': 811}, {'contacto': 113}, {'en': 813}, {'': (5,
'mine'), '0': 158, '^': 804, 'a': 806, 'cien': 158, 'cincuenta': 158, 'conectar': 810, 'conectarlos': 113, 'de': 812,
'dinero': 158, 'juntar': 810, 'juntarlos': 113, 'ponerlos': 814, 'presentar': 810, 'presentarlos': 113, 'que': 812,
'treinta': 158, 'unos': 158, 'veinte': 158}, {'<my>': 236}, {'N': 816}, {'<any_det>': 239, 'a': 817}, {'a': 196,
'con': 196}, {'N': 819}, {'N': 819, 'a': 820}, {'<clitic>': 585, '<see_inf>': 91}, {'no': 822}, {'que': 823, 'sin':
822}, {'...': 824}, {'hace': 825, 'que': 685}, {'<see_inf>': 23}, {'<course>': 717}, {'de': 828}, {'clases': 829,
'hora': 829, 'horas': 829, 'sesiones': 829}, {'<any_det>': 743, '<my>': 236}, {'N': 831}, {'^': 716, 'a': 717, 'de':
717, 'en': 717, 'para': 717, 'sobre': 717}, {'<course>': 833}, {'^': 202, 'a': 203, 'de': 203}, {'^': 202,
'desempeno': 835}, {'^': 202, 'a': 203, 'anual': 835, 'de': 836}, {'<course>': 833, 'devolucion': 837, 'evaluacion':
837}, {'gracias': 671}, {'devolucion': 837, 'evaluacion': 837}, {'la': 840, 'su': 840, 'una': 840}, {'^': 202, 'a':
203, 'de': 203, 'del': 203, 'sobre': 203}, {'comentarios': 842, 'impresiones': 842, 'opinion': 842, 'parecer': 842},
{'<course>': 833, 'clases': 829, 'devolucion': 837, 'evaluacion': 837, 'hora': 829, 'horas': 829, 'sesiones': 829},
{'0': 830, '<any_det>': 743, 'a': 832, 'cuatro': 830, 'dos': 830, 'el': 834, 'gracias': 671, 'la': 838, 'las': 839,
'le': 841, 'mi': 843, 'mis': 843, 'su': 840, 'tres': 830, 'un': 834, 'una': 844, 'varias': 830}, {'<any_det>': 69},
{'<give3>': 700, '<hand3>': 700, '<send3>': 700, '<should>': 16, 'acaba': 846, 'me': 17, 'ni': 18, 'no': 18, 'nos':
17, 'sube': 700, 'termina': 846}, {'D': 699, '^': 847, 'me': 350, 'no': 335, 'nos': 350, 'yo': 338}, {'...': 343, ':':
345, 'q': 336, 'que': 848}, {'': (13, 'talk'), 'D': 699, '^': 701}, {'que': 850}, {'el': 834, 'la': 834, 'un': 834,
'una': 834}, {'arreglo': 42, 'leo': 42, 'mando': 42, 'miro': 42, 'paso': 42, 'pienso': 42, 'preparo': 42, 'reviso':
42}, {'^': 853}, {'la': 854, 'las': 854, 'lo': 854, 'los': 854}, {'la': 854, 'las': 854, 'lo': 854, 'los': 854, 'se':
855}, {'': (5, 'mine'), 'arreglo': 42, 'leo': 42, 'mando': 42, 'miro': 42, 'paso': 42, 'pienso': 42, 'preparo': 42,
'reviso': 42}, {'^': 857}, {'la': 858, 'las': 854, 'lo': 858, 'los': 854}, {'': (9, 'told'), '<clitic>': 158, 'la':
854, 'las': 854, 'lo': 854, 'los': 854, 'se': 859}, {'a': 658, 'en': 656, 'q': 856, 'que': 860}, {'la': 158, 'lo':
158}, {'<clitic>': 158, 'se': 862}, {'que': 863}, {'<give3>': 700, '<hand3>': 700, '<send3>': 700, '<should>': 16,
'<would_give>': 11, 'acaba': 846, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17, 'sube': 700, 'termina': 846}, {'D': 699,
'^': 865, 'la': 362, 'lo': 362, 'me': 366, 'no': 335, 'nos': 366, 'yo': 338}, {'...': 343, ':': 345, 'q': 336, 'que':
866}, {'<course>': 833, 'clases': 829, 'hora': 829, 'horas': 829, 'sesiones': 829}, {'0': 830, 'cuatro': 830, 'dos':
830, 'el': 834, 'la': 834, 'tres': 830, 'un': 834, 'una': 868, 'varias': 830}, {'a': 717, 'con': 717}, {'mano': 870},
{'una': 871}, {'a': 91}, {'menos': 873}, {'de': 874}, {'da': 304, 'dice': 305, 'dira': 305, 'hace': 309, 'pondra':
311, 'pone': 311}, {'me': 876, 'nos': 876}, {'mi': 161, 'mí': 161}, {'quedado': 401}, {'^': 553, 'acercarse': 358,
'ir': 358, 'pasar': 358, 'pasarse': 358, 'sumarse': 358, 'unirse': 358, 'vendria': 358, 'venia': 358, 'venir': 358},
{'a': 880, 'acercarse': 358, 'de': 359, 'en': 359, 'ir': 358, 'pasar': 358, 'pasarse': 358, 'que': 359, 'sumarse':
358, 'unirse': 358, 'vendria': 358, 'venia': 358, 'venir': 358}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11,
'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'deja': 11, 'guarda': 11, 'imprime': 11, 'trae': 11},
{'prometido': 466, 'quedado': 401}, {'^': 882, 'ha': 883, 'la': 485, 'las': 485, 'lo': 485, 'los': 485, 'queda': 401,
'quedaron': 401, 'quedo': 401, 'quedó': 401, 'tiene': 500, 'tienen': 501, 'va': 504, 'van': 504}, {'^': 882, 'ha':
883, 'la': 485, 'las': 485, 'lo': 485, 'los': 485, 'queda': 401, 'quedaron': 401, 'quedo': 401, 'quedó': 401, 'tiene':
501, 'tienen': 501, 'va': 504, 'van': 504}, {'a': 359, 'acercarse': 358, 'conmigo': 401, 'de': 532, 'en': 532, 'ir':
358, 'pasar': 358, 'pasarse': 358, 'que': 359, 'sumarse': 358, 'unirse': 358, 'vendria': 358, 'venia': 358, 'venir':
358}, {'compromete': 348, 'comprometio': 348, 'encarga': 552, 'ocupa': 552, 'ofrecio': 348}, {'a': 359, 'acercarse':
358, 'de': 359, 'en': 359, 'ir': 358, 'pasar': 358, 'pasarse': 358, 'que': 880, 'sumarse': 358, 'unirse': 358,
'vendria': 358, 'venia': 358, 'venir': 358}, {'<may3>': 242, '^': 877, 'cual': 0, 'cuales': 0, 'de': 878, 'debe': 242,
'dijo': 403, 'en': 370, 'ha': 879, 'habia': 404, 'iba': 881, 'me': 884, 'nos': 885, 'pensaba': 403, 'queda': 529,
'quedaron': 531, 'quedo': 886, 'quedó': 886, 'queria': 403, 'se': 887, 'tenia': 888, 'tiene': 563, 'tienen': 563,
'va': 574, 'van': 574}, {'de': 878, 'en': 370}, {'de': 38, 'del': 38}, {'agenda': 23}, {'de': 187, 'del': 187}, {',':
161, '^': 16}, {'ausencia': 91, 'lugar': 894}, {'<them>': 161, 'N': 161}, {'de': 896, 'del': 896}, {'N': 0, 'el': 0,
'ella': 0, 'ellas': 0, 'ellos': 0, 'él': 0}, {',': 161}, {'lugar': 899, 'opinion': 161}, {'lugar': 894}, {'agenda':
23, 'cuanto': 685, 'espera': 891, 'la': 892, 'lugar': 893, 'mi': 895, 'opinion': 897, 'que': 898, 'su': 900, 'tu':
901, 'vez': 893}, {'de': 42}, {'yo': 903}, {'<rehearsed>': 202}, {'<their>': 905}, {'^': 906}, {'N': 907}, {'<their>':
203, '^': 906, 'con': 908}, {'^': 906, 'con': 908}, {'a': 716, 'como': 716, 'cómo': 716, 'el': 716, 'la': 716, 'las':
716, 'los': 716}, {'^': 911}, {'como': 717, 'cómo': 717}, {'...': 913, 'a': 717, 'como': 717, 'cómo': 717}, {'N': 914,
'^': 716}, {'a': 915, 'como': 717, 'cómo': 717}, {'la': 840, 'le': 841, 'su': 840, 'una': 840}, {'al': 173, 'desde':
173, 'por': 173}, {'N': 918}, {'<any_det>': 743}, {'N': 920}, {'<any_det>': 743, 'a': 921}, {'0': 756, 'casi': 756,
'cinco': 756, 'como': 756, 'cuatro': 756, 'dos': 756, 'muchas': 756, 'muchos': 756, 'tres': 756, 'un': 756, 'una':
756, 'unas': 756, 'unos': 756}, {'N': 82}, {'N': 82, 'la': 924}, {'de': 925, 'del': 925}, {'aniversario': 926,
'cumple': 926, 'cumpleanos': 926, 'santo': 926}, {'aniversario': 926, 'cumple': 926, 'cumpleanos': 926, 'de': 374,
'el': 927, 'partidaria': 372, 'partidario': 372, 'santo': 926}, {'preguntar': 771}, {'para': 929}, {'N': 930}, {'a':
931}, {'podcast': 82, 'video': 82}, {'entrevista': 82}, {'podcast': 82}, {'de': 82}, {'charla': 936}, {'el': 933,
'la': 934, 'que': 82, 'un': 935, 'una': 937}, {'': (7, 'waiting'), 'respuesta': 38}, {'me': 38}, {'a': 681, 'el': 38,
'la': 939, 'noticias': 38, 'que': 940, 'respuesta': 38, 'su': 38, 'sus': 38}, {'0': 91, 'dos': 91, 'media': 91, 'un':
91, 'una': 91}, {'N': 942}, {'a': 943}, {'me': 442, 'nos': 442}, {'que': 945}, {'^': 277, 'de': 946, 'que': 945},
{'<set>': 23, 'a': 389, 'convencida': 390, 'convencido': 390, 'en': 892, 'esperando': 392, 'pendiente': 947}, {'':
(14, 'together'), 'N': 173, 'el': 668, 'la': 668}, {'N': 173, 'con': 173, 'tambien': 949, 'también': 949}, {'dos':
756}, {'cuatro': 756, 'dos': 756, 'tres': 756}, {'con': 173, 'las': 951, 'los': 952, 'todos': 756}, {'N': 173, 'el':
668, 'la': 668}, {'N': 173, 'tambien': 954, 'también': 954}, {'de': 643, 'del': 38}, {'espera': 956}, {'la': 957},
{'D': 23, 'a': 23, 'en': 23, 'por': 23}, {'a': 958, 'convidada': 959, 'convidado': 959, 'esperando': 682, 'invitada':
959, 'invitado': 959, 'invitados': 959}, {'bien': 82, 'bueno': 82, 'dpm': 82}, {'a': 38}, {'': (7, 'waiting'), 'el':
38, 'la': 38, 'lo': 38, 'que': 38, 'su': 38, 'sus': 38}, {'de': 963, 'del': 963}, {'a': 958, 'atenta': 962, 'atento':
962, 'convidada': 959, 'convidado': 959, 'esperando': 682, 'invitada': 959, 'invitado': 959, 'invitados': 959,
'pendiente': 964, 'pendientes': 964, 'pensando': 82}, {'animos': 675, 'fuerza': 675}, {'rato': 173}, {'animandola':
675, 'animandole': 675, 'animandolo': 675, 'charlando': 173, 'con': 173, 'dandole': 966, 'donde': 173, 'en': 173,
'ensenandole': 717, 'explicandole': 717, 'hablando': 173, 'mostrandole': 717, 'platicando': 173, 'reunida': 173,
'reunido': 173, 'tomando': 173, 'un': 967}, {'animandola': 675, 'animandole': 675, 'animandolo': 675, 'charlando':
173, 'con': 173, 'dandole': 966, 'en': 173, 'ensenandole': 717, 'explicandole': 717, 'hablando': 173, 'juntos': 173,
'mostrandole': 717, 'reunidas': 173, 'reunidos': 173, 'revisando': 173, 'tomando': 173, 'trabajando': 173, 'viendo':
173}, {'N': 173, 'tambien': 756, 'también': 756}, {'N': 38}, {'de': 971, 'del': 971}, {'...': 972}, {'<giveinf>': 42,
'<inf_them>': 42, 'el': 973, 'la': 973, 'las': 973, 'los': 973, 'su': 38, 'sus': 38}, {'el': 973, 'la': 973, 'las':
973, 'los': 973, 'su': 38, 'sus': 38}, {'^': 975}, {'N': 347, '^': 811, 'me': 347, 'nos': 347}, {'^': 974, 'aun': 976,
'conectar': 810, 'conectarlos': 113, 'de': 812, 'juntar': 810, 'juntarlos': 113, 'ponerlos': 814, 'presentar': 810,
'presentarlos': 113, 'que': 977, 'todavia': 976}, {'^': 975, 'aun': 976, 'todavia': 976}, {'': (0, 'missed'),
'<date>': 91}, {'': (0, 'missed'), '<date>': 91, 'la': 980}, {'': (0, 'missed'), '<date>': 91, 'a': 981, 'al': 980,
'el': 980, 'la': 980, 'su': 980, 'una': 980}, {'a': 982}, {'^': 277, 'que': 394}, {'<their>': 202, 'el': 202, 'la':
202}, {'^': 985}, {'a': 986, 'al': 986, 'de': 986, 'del': 986, 'sobre': 986}, {'^': 716, 'en': 717}, {'N': 988}, {'a':
989}, {'del': 253}, {'<moved_pp>': 991, 'N': 624}, {'cobertura': 91}, {'de': 993}, {'casa': 173}, {'de': 173}, {'':
(23, 'contact'), 'casa': 173, 'la': 995, 'lo': 996, 'ver': 173, 'visitar': 173}, {'a': 173, 'al': 173}, {'': (23,
'contact'), 'N': 998}, {'a': 997, 'al': 173, 'con': 999, 'donde': 173}, {'a': 173, 'al': 173, 'con': 173, 'juntos':
173, 'por': 173}, {'de': 827}, {'': (10, 'thanks'), 'el': 0, 'ella': 0, 'ello': 0, 'eso': 0, 'mi': 0, 'mí': 0,
'nosotros': 0, 'él': 0}, {'N': 669, 'a': 1003}, {'^': 722, 'con': 723, 'de': 723, 'en': 723, 'para': 723},
{'voluntariado': 1005}, {'de': 1006}, {'<date>': 187, 'cita': 187}, {'el': 1008, 'la': 1008, 'nuestra': 1008,
'nuestro': 1008, 'su': 1008}, {'<hand3>': 846, '<send3>': 846, 'acaba': 846, 'termina': 846}, {'^': 1010, 'me': 396,
'nos': 396}, {'...': 343, 'que': 1011}, {'la': 179, 'verme': 173, 'vernos': 173, 'visitarme': 173}, {'casa': 173,
'la': 179}, {'a': 1013, 'el': 1008, 'la': 1008, 'nuestra': 1008, 'nuestro': 1008, 'por': 1014, 'su': 1008}, {'anular':
91, 'aplazar': 91, 'cancelar': 91, 'desconvocar': 91, 'posponer': 91, 'suspender': 91}, {'el': 91, 'la': 91,
'nuestra': 91, 'nuestro': 91}, {'aire': 1017}, {'': (0, 'missed'), 'el': 91, 'la': 91, 'nuestra': 91, 'nuestro': 91},
{'^': 11, 'el': 1018, 'nada': 1019}, {'de': 347, 'en': 1020, 'pendiente': 1017}, {'que': 1016}, {'a': 1013, 'por':
1014}, {'adelantado': 1009, 'aplazado': 1009, 'cambiado': 1009, 'corrido': 1009, 'dicho': 1012, 'fallecido': 29,
'movido': 1009, 'muerto': 29, 'nacido': 29, 'pasado': 1015, 'pospuesto': 1009, 'que': 1016, 'quedado': 1021,
'retrasado': 1009, 'tenido': 1022, 'trasladado': 1009, 'venido': 1023}, {'': (0, 'missed'), 'en': 585}, {'acordado':
91, 'agendado': 91, 'que': 1016, 'quedado': 1025, 'tenido': 1022}, {'acordado': 91, 'agendado': 91, 'quedado': 91},
{'a': 196, 'con': 196, 'en': 196}, {'N': 1028}, {'de': 1029, 'por': 1029}, {'': (23, 'contact'), 'N': 1028}, {'': (23,
'contact'), 'bien': 1030, 'de': 1029, 'por': 1031}, {'<inf>': 113, 'ver': 82}, {'que': 1033}, {'no': 91}, {'que':
1035}, {'...': 824, 'mucho': 1036}, {'adelantado': 1009, 'aplazado': 1009, 'cambiado': 1009, 'corrido': 1009,
'movido': 1009, 'pasado': 1015, 'pospuesto': 1009, 'que': 1016, 'retrasado': 1009, 'tenido': 1022, 'trasladado': 1009,
'venido': 1023}, {'<inf_them>': 42, '<infle>': 42}, {'^': 1039}, {'<giveinf>': 42, '<inf_them>': 42, '<todo_inf>':
42}, {'<inf>': 113, '^': 1041, 'conectar': 810, 'conectarlos': 113, 'juntar': 810, 'juntarlos': 113, 'pensar': 82,
'ponerlos': 814, 'presentar': 810, 'presentarlos': 113}, {'^': 811, 'almuerzo': 132, 'de': 1040, 'junta': 132, 'que':
1042, 'reunion': 132, 'reunión': 132}, {'a': 817}, {'<their>': 202}, {'^': 1045}, {'N': 1046}, {'^': 1045, 'con':
1047}, {'<any_det>': 202, '<their>': 202}, {'^': 1049}, {'N': 1050}, {'<their>': 203, '^': 1045, 'con': 1051}, {'N':
723}, {'a': 1053}, {'<any_det>': 214}, {'N': 1055}, {'0': 830, '<any_det>': 214, 'a': 1056, 'cuatro': 830, 'dos': 830,
'tres': 830, 'una': 830, 'varias': 830}, {'<infle>': 42}, {'^': 1058}, {'<any_det>': 214, 'a': 1056}, {'q': 856,
'que': 856}, {'<any_det>': 214, 'a': 1056, 'el': 1008, 'la': 1008, 'nuestra': 1008, 'nuestro': 1008, 'su': 1008},
{'^': 846}, {'N': 1063}, {'a': 1064}, {'N': 759, 'a': 760, 'por': 765, 'via': 765, 'vía': 765}, {'': (5, 'mine'),
'que': 42}, {'con': 691}, {'contacto': 1068}, {'en': 1069}, {'N': 1070}, {'contacto': 764}, {'a': 1071, 'en': 1072},
{'las': 23}, {'para': 23}, {'': (23, 'contact'), '<them>': 1075, 'N': 1075}, {'a': 812}, {'': (5, 'mine'), '^': 1039,
'ir': 1077, 'juntarnos': 23, 'pasar': 1077, 'pasarme': 1077, 'vernos': 23}, {'': (5, 'mine'), '^': 1039, 'almorzar':
23, 'comer': 23, 'hablar': 23, 'ir': 1077, 'juntarnos': 23, 'pasar': 1077, 'pasarme': 1077, 'reunirnos': 23, 'tomar':
23, 'vernos': 23}, {'': (2, 'plan'), 'el': 23}, {'D': 23, 'a': 1074, 'con': 1076, 'de': 1078, 'el': 23, 'en': 1079,
'para': 1080}, {'<pro>': 196}, {'al': 1082, 'el': 1082, 'la': 1082, 'mi': 1082, 'nuestra': 1082, 'nuestro': 1082,
'un': 1082, 'una': 1082}, {'a': 1083, 'al': 1082, 'el': 1082, 'la': 1082, 'mi': 1082, 'nuestra': 1082, 'nuestro':
1082, 'un': 1082, 'una': 1082}, {'N': 1084}, {'a': 1085}, {'<done_pp>': 173, '<lent>': 1044, 'adelantado': 1009,
'animado': 677, 'aplazado': 1009, 'ayudado': 721, 'cambiado': 1009, 'comentado': 1048, 'consolado': 677, 'corregido':
1052, 'corrido': 1009, 'cubierto': 1054, 'dado': 1057, 'de': 1059, 'dejado': 1060, 'dicho': 1061, 'enviado': 1060,
'facilitado': 1060, 'felicitado': 677, 'mandado': 1060, 'mirado': 1048, 'movido': 1009, 'pasado': 1062, 'pedido':
1065, 'pospuesto': 1009, 'presentado': 1066, 'prometido': 1067, 'puesto': 1073, 'que': 1016, 'quedado': 1081,
'recomendado': 1086, 'reemplazado': 1054, 'repasado': 1052, 'retrasado': 1009, 'revisado': 1052, 'sustituido': 1054,
'tenido': 1022, 'tranquilizado': 677, 'trasladado': 1009, 'visto': 174}, {'^': 1058, 'juntarnos': 23, 'vernos': 23},
{'^': 1058, 'almorzar': 23, 'comer': 23, 'hablar': 23, 'juntarnos': 23, 'reunirnos': 23, 'tomar': 23, 'vernos': 23},
{'D': 23, 'a': 1074, 'con': 1076, 'de': 1088, 'el': 23, 'en': 1089, 'para': 1080}, {'<done_pp>': 173, '<lent>': 1044,
'adelantado': 1009, 'animado': 677, 'aplazado': 1009, 'ayudado': 721, 'cambiado': 1009, 'comentado': 1048,
'consolado': 677, 'corregido': 1052, 'corrido': 1009, 'cubierto': 1054, 'dado': 1060, 'dejado': 1060, 'enviado': 1060,
'facilitado': 1060, 'felicitado': 677, 'mandado': 1060, 'mirado': 1048, 'movido': 1009, 'pasado': 1062, 'pospuesto':
1009, 'presentado': 1066, 'puesto': 1073, 'que': 1016, 'quedado': 1090, 'reemplazado': 1054, 'repasado': 1052,
'retrasado': 1009, 'revisado': 1052, 'sustituido': 1054, 'tenido': 1022, 'tranquilizado': 677, 'trasladado': 1009,
'visto': 174}, {'^': 149, 'a': 150, 'de': 150, 'en': 150}, {'mentor': 1092, 'mentora': 1092}, {'<course>': 833,
'intro': 695, 'introduccion': 695, 'presentacion': 695, 'puente': 695}, {'<course>': 833, 'devolucion': 837,
'evaluacion': 837, 'intro': 695, 'introduccion': 695, 'presentacion': 695, 'puente': 695}, {'': (23, 'contact'),
'<course>': 833}, {'': (23, 'contact'), '<course>': 833, 'devolucion': 837, 'evaluacion': 837, 'intro': 695,
'introduccion': 695, 'presentacion': 695, 'puente': 695, 'visita': 174}, {'^': 722, 'con': 723, 'en': 723}, {'call':
173, 'de': 1093, 'el': 1094, 'la': 1095, 'le': 841, 'su': 840, 'un': 1096, 'una': 1097, 'voluntariado': 1098, 'zoom':
173}, {'': (23, 'contact'), 'visita': 174}, {'call': 173, 'un': 173, 'una': 1100, 'voluntariado': 1098, 'zoom': 173},
{'cumple': 789, 'cumplia': 789}, {'<see_inf>': 91, '^': 405}, {'a': 1103, 'que': 410}, {'a': 585}, {'por': 197}, {'a':
691, 'con': 691, 'y': 691}, {'N': 1107}, {':': 693, 'N': 692, 'de': 1108, 'entre': 1108}, {'a': 173, 'al': 173, 'con':
173, 'un': 173}, {'D': 186, 'a': 186, 'al': 186, 'para': 186}, {'antes': 42}, {'breve': 42}, {'semana': 42},
{'<until>': 42, 'D': 42, 'cuanto': 1112, 'en': 1113, 'esta': 1114}, {'antes': 11}, {'viene': 11}, {'que': 1117},
{'mes': 1118}, {'breve': 11}, {'semana': 11}, {'mes': 11}, {'semana': 1118}, {'cuanto': 1116, 'el': 1119, 'en': 1120,
'esta': 1121, 'este': 1122, 'la': 1123, 'pronto': 11}, {'<do1>': 1115, '<hand3>': 1124, '<send3>': 1124, 'acerco': 46,
'avisare': 42, 'aviso': 42, 'contacto': 42, 'dejo': 46, 'devuelvo': 46, 'doy': 46, 'envio': 46, 'envío': 46,
'escribire': 42, 'escribo': 42, 'llamare': 42, 'llamo': 42, 'llevo': 46, 'mando': 46, 'paso': 46, 'preparo': 46,
'traigo': 46}, {'^': 716, 'a': 717, 'con': 717, 'en': 717}, {'a': 187, 'al': 187, 'para': 187}, {'a': 691, 'con':
691}, {'a': 582, 'de': 582}, {'^': 716, 'en': 723}, {'': (0, 'missed'), 'D': 186}, {'a': 187, 'al': 187, 'para':
1131}, {'menos': 91}, {'de': 1133}, {'alentado': 675, 'animado': 675, 'consolado': 675, 'felicitado': 675,
'tranquilizado': 675}, {'periodico': 82}, {'prensa': 82}, {'noticias': 82}, {'el': 1136, 'facebook': 82, 'instagram':
82, 'la': 1137, 'las': 1138, 'linkedin': 82, 'twitter': 82, 'x': 82}, {'en': 1139, 'por': 1139}, {'campo': 11,
'cancha': 11, 'tejado': 11}, {'su': 1141}, {'en': 1142}, {'esta': 1143, 'está': 1143}, {'es': 23}, {'dia': 582,
'tanto': 582}, {'contacto': 1128}, {'al': 1146, 'en': 1147}, {'a': 196, 'ante': 196, 'con': 196, 'en': 196, 'para':
196}, {'<called1>': 173, '<moved3>': 1111, '<off>': 91, '<sent_to>': 285, '^': 1125, 'alente': 675, 'anime': 675,
'apoye': 675, 'avise': 582, 'avisé': 582, 'ayude': 1126, 'cambiamos': 1127, 'conecte': 1128, 'console': 675,
'convenci': 1129, 'cual': 0, 'cuales': 0, 'cubri': 1130, 'debo': 42, 'dejamos': 1132, 'echo': 1134, 'extrano': 91,
'felicite': 675, 'he': 1135, 'hemos': 1135, 'informe': 582, 'informé': 582, 'lei': 1140, 'movemos': 1127, 'pasamos':
1127, 'pelota': 1144, 'persigo': 91, 'presente': 1128, 'presenté': 1128, 'proxima': 1145, 'puse': 1148, 'recomende':
1149, 'reemplace': 786, 'supe': 1140, 'supli': 1130, 'sustitui': 1130, 'tranquilice': 675, 'vi': 1140}, {'<do1>':
1115, '<hand3>': 1124, '<send3>': 1124, 'acerco': 46, 'dejo': 46, 'devuelvo': 46, 'doy': 46, 'envio': 46, 'envío': 46,
'llevo': 46, 'mando': 46, 'paso': 46, 'preparo': 46, 'traigo': 46}, {'contacto': 690}, {'en': 1152}, {'conectado':
690, 'presentado': 690, 'puesto': 1153}, {'si': 690, 'sí': 690}, {'otro': 690}, {'al': 1156}, {'^': 689, 'entre':
1155, 'uno': 1157}, {'contacto': 1158}, {'en': 1159}, {'<called1>': 173, '^': 1151, 'conecte': 690, 'cual': 0,
'cuales': 0, 'he': 1154, 'hemos': 1154, 'lei': 1140, 'presente': 1158, 'presenté': 1158, 'puse': 1160, 'supe': 1140,
'vi': 1140}, {'...': 212, '<any_det>': 214}, {'N': 1162}, {'<any_det>': 214, '<feedback_noun>': 204, '^': 211, 'a':
1163, 'algo': 218, 'algunas': 219, 'algunos': 219, 'bastante': 217, 'mi': 220, 'mis': 221, 'muchas': 217, 'mucho':
217, 'muchos': 217, 'un': 223, 'una': 224, 'unas': 225, 'unos': 226, 'varias': 219, 'varios': 219}, {'<my>': 236, 'a':
817}, {'<any_det>': 203, '<their>': 203}, {'N': 1166}, {'<any_det>': 203, '<their>': 203, 'a': 1167}, {'': (9,
'told'), 'a': 582, 'que': 582}, {'': (5, 'mine'), '<inf_them>': 42}, {'^': 1170, 'a': 592, 'que': 158},
{'<causative>': 42, 'saber': 42}, {'<give1>': 42, 'acabo': 42, 'apunto': 42, 'arreglo': 42, 'avisare': 42, 'aviso':
42, 'bajo': 42, 'contacto': 42, 'corrijo': 42, 'da': 637, 'dara': 637, 'dejare': 42, 'dejo': 42, 'echa': 637,
'echara': 637, 'edito': 42, 'escaneo': 42, 'escribire': 42, 'escribo': 42, 'grabo': 42, 'guardo': 42, 'hago': 1172,
'hare': 1172, 'imprimo': 42, 'instalo': 42, 'llamare': 42, 'llamo': 42, 'monto': 42, 'redacto': 42, 'reparo': 42,
'reservo': 42, 'subo': 42, 'termino': 42, 'traduzco': 42}, {'<good>': 1082, '<pro>': 196}, {'<any_det>': 1174,
'<good>': 1082, '<pro>': 196}, {'<any_det>': 1174, '<good>': 1082, '<pro>': 196, 'a': 1175, 'al': 1175, 'en': 656,
'que': 582}, {'<any_det>': 1174, '<good>': 1082, '<pro>': 196, 'N': 1176}, {'<any_det>': 1174, '<good>': 1082,
'<pro>': 196, 'a': 1177, 'al': 1175, 'en': 656, 'que': 582}, {'que': 42}, {'<any_det>': 743, '^': 205, 'a': 921},
{'cliente': 196, 'contacto': 196, 'lead': 196, 'prospecto': 196}, {'un': 1181}, {'': (8, 'asked'), 'a': 771}, {'que':
717, 'qué': 717}, {'como': 717, 'cómo': 717, 'por': 1184, 'que': 717, 'qué': 717}, {'como': 717, 'cómo': 717, 'el':
717, 'la': 717, 'las': 717, 'los': 717}, {'N': 1186}, {'como': 717, 'cómo': 717, 'el': 717, 'la': 717, 'las': 717,
'lo': 717, 'los': 717, 'por': 1184}, {'paso': 1188}, {'a': 1189}, {'a': 1187, 'bien': 1188, 'como': 717, 'cómo': 717,
'el': 717, 'la': 717, 'las': 717, 'lo': 717, 'los': 717, 'paso': 1190, 'por': 1184, 'que': 717, 'qué': 717}, {'': (5,
'mine'), '0': 158, 'a': 806, 'cien': 158, 'cincuenta': 158, 'treinta': 158, 'unos': 158, 'veinte': 158}, {'el': 205,
'la': 205, 'las': 205, 'los': 205, 'un': 205, 'una': 205}, {'^': 1193}, {'N': 1194}, {'^': 205, 'audio': 173}, {'0':
236, '<my>': 236, 'a': 1195, 'aquel': 236, 'aquella': 236, 'cien': 236, 'dinero': 236, 'el': 236, 'la': 236, 'las':
236, 'los': 236, 'un': 1196, 'una': 236}, {'^': 674, 'a': 676}, {'suerte': 1198}, {'correcciones': 203},
{'comentarios': 203, 'correcciones': 203, 'notas': 203}, {'con': 1200, 'corregida': 203, 'corregido': 203,
'corregidos': 203, 'mis': 1201}, {'direccion': 173, 'numero': 173, 'número': 173, 'ok': 173, 'palabra': 173,
'respuesta': 173, 'tarjeta': 173, 'telefono': 173, 'teléfono': 173, 'visto': 173}, {'devolucion': 203, 'evaluacion':
203}, {'aliento': 675, 'animo': 675, 'animos': 675, 'fuerza': 675, 'ánimo': 675}, {'^': 716, 'con': 717}, {'clases':
829, 'devolucion': 203, 'evaluacion': 203, 'hora': 829, 'horas': 829, 'mano': 1206, 'sesiones': 829}, {'0': 830,
'<any_det>': 743, '<my>': 1203, 'a': 921, 'aliento': 675, 'animo': 1198, 'animos': 1198, 'cuatro': 830, 'dos': 830,
'fuerza': 1198, 'gracias': 671, 'la': 1204, 'las': 839, 'mi': 843, 'mis': 843, 'mucha': 1205, 'mucho': 1205, 'muchos':
1205, 'su': 1204, 'tres': 830, 'una': 1207, 'varias': 830, 'ánimo': 1198}, {'0': 830, 'aliento': 675, 'animo': 675,
'animos': 675, 'cuatro': 830, 'dos': 830, 'fuerza': 675, 'mucha': 1205, 'mucho': 1205, 'muchos': 1205, 'tres': 830,
'una': 830, 'varias': 830, 'ánimo': 675}, {'mano': 1206}, {'porras': 1198, 'una': 1210}, {'...': 913, 'a': 717,
'como': 717, 'cómo': 717, 'el': 717, 'la': 717, 'las': 717, 'los': 717}, {'N': 1212, '^': 716}, {'<any_det>': 717,
'a': 1213, 'bien': 1188, 'como': 717, 'cómo': 717, 'el': 717, 'la': 717, 'las': 717, 'lo': 717, 'los': 717, 'paso':
1190, 'por': 1184}, {'la': 1204, 'su': 1204, 'una': 1204}, {'': (23, 'contact'), 'cliente': 196, 'contacto': 196,
'lead': 196, 'prospecto': 196}, {'<any_det>': 743, 'a': 921, 'con': 1200, 'corregida': 203, 'corregido': 203,
'corregidos': 203, 'mis': 1201, 'un': 1216}, {'': (23, 'contact'), 'para': 929}, {'debiendo': 42}, {'^': 716, 'a':
717, 'como': 717, 'cómo': 717, 'el': 717, 'la': 717, 'las': 717, 'lo': 717, 'los': 717, 'por': 1184, 'que': 717,
'qué': 717}, {'N': 1220, '^': 716}, {'^': 716, 'a': 1221, 'como': 717, 'cómo': 717, 'el': 717, 'la': 717, 'las': 717,
'lo': 717, 'los': 717, 'por': 1184, 'que': 717, 'qué': 717}, {'ensenado': 1222, 'ensenando': 1222, 'explicado': 1222,
'explicando': 1222, 'mostrando': 1222}, {'<any_det>': 717, 'a': 1213, 'bien': 1188, 'como': 717, 'cómo': 717, 'el':
717, 'la': 717, 'las': 717, 'lo': 717, 'los': 717, 'paso': 1190, 'por': 1184, 'que': 717, 'qué': 717}, {'<any_det>':
210, '<my>': 205}, {'^': 1225}, {'N': 1226}, {'<my>': 236, 'a': 1227}, {'<any_det>': 1174, '<good>': 1082, '<pro>':
196, 'a': 1175, 'al': 1175}, {'<any_det>': 1174, '<good>': 1082, '<pro>': 196, 'N': 1229}, {'<any_det>': 1174,
'<good>': 1082, '<pro>': 196, 'a': 1230, 'al': 1175}, {'aquel': 236, 'aquella': 236, 'el': 236, 'esa': 236, 'ese':
236, 'la': 236, 'las': 236, 'los': 236, 'un': 236, 'una': 236, 'unas': 236, 'unos': 236}, {'a': 717, 'como': 717,
'cómo': 717, 'el': 717, 'la': 717, 'las': 717, 'los': 717, 'por': 1184, 'que': 717, 'qué': 717}, {'N': 1233, '^':
716}, {'a': 1234, 'como': 717, 'cómo': 717, 'el': 717, 'la': 717, 'las': 717, 'los': 717, 'por': 1184, 'que': 717,
'qué': 717}, {'direccion': 173, 'numero': 173, 'número': 173, 'ok': 173, 'palabra': 173, 'respuesta': 173, 'visto':
173}, {'aliento': 675, 'animo': 675, 'animos': 675, 'apoyo': 675, 'fuerza': 675, 'ánimo': 675}, {'0': 830,
'<any_det>': 214, '<my>': 1236, 'a': 1056, 'aliento': 675, 'animo': 675, 'animos': 675, 'apoyo': 675, 'cuatro': 830,
'dos': 830, 'fuerza': 675, 'mucha': 1237, 'mucho': 1237, 'muchos': 1237, 'tres': 830, 'una': 830, 'varias': 830,
'ánimo': 675}, {'<any_det>': 214, '^': 1193}, {'N': 1239}, {'<any_det>': 214, '<my>': 236, 'a': 1240, 'aquel': 236,
'aquella': 236, 'el': 236, 'esa': 236, 'ese': 236, 'la': 236, 'las': 236, 'los': 236, 'un': 236, 'una': 236, 'unas':
236, 'unos': 236}, {'mano': 1126}, {'una': 1242}, {'^': 205, 'direccion': 173, 'numero': 173, 'número': 173, 'ok':
173, 'palabra': 173, 'respuesta': 173, 'visto': 173}, {'<any_det>': 214, '<my>': 1244, 'a': 1056}, {'<any_det>': 1174,
'<good>': 1082, '<pro>': 196, 'N': 1229, 'al': 1082, 'el': 1082, 'la': 1082, 'mi': 1082, 'nuestra': 1082, 'nuestro':
1082, 'un': 1082, 'una': 1082}, {'<any_det>': 1174, '<good>': 1082, '<pro>': 196, 'a': 1246, 'al': 1175, 'el': 1082,
'la': 1082, 'mi': 1082, 'nuestra': 1082, 'nuestro': 1082, 'un': 1082, 'una': 1082}, {'<any_det>': 214, '<my>': 236,
'a': 1056}, {'0': 236, '<my>': 236, 'a': 1195, 'aquel': 236, 'aquella': 236, 'cien': 236, 'dinero': 236, 'el': 236,
'esa': 236, 'ese': 236, 'la': 236, 'las': 236, 'los': 236, 'un': 236, 'una': 236, 'unas': 236, 'unos': 236}, {'': (5,
'mine'), '^': 42}, {'': (5, 'mine'), '^': 42, 'que': 1250}, {'<my>': 236, 'aquel': 236, 'aquella': 236, 'el': 236,
'esa': 236, 'ese': 236, 'la': 236, 'las': 236, 'los': 236, 'un': 236, 'una': 236, 'unas': 236, 'unos': 236},
{'<lent>': 1228, 'aconsejado': 1231, 'alentado': 675, 'animado': 675, 'asegurado': 591, 'comentado': 1166,
'compartido': 1232, 'consolado': 675, 'contado': 1235, 'corregido': 1166, 'dado': 1238, 'dejado': 1241, 'dicho': 1061,
'echado': 1243, 'ensenado': 1222, 'ensenando': 1222, 'enviado': 1245, 'explicado': 1222, 'explicando': 1222,
'facilitado': 1060, 'felicitado': 675, 'indicado': 1247, 'jurado': 591, 'mandado': 1245, 'mostrado': 1235,
'mostrando': 1222, 'pasado': 1248, 'pedido': 1065, 'presentado': 758, 'prestado': 1249, 'prometido': 1251,
'recomendado': 1247, 'regalado': 1252, 'repasado': 1166, 'revisado': 1166, 'sugerido': 1231, 'tranquilizado': 675},
{'<any_det>': 214, '<my>': 1236, 'a': 1056, 'aliento': 675, 'animo': 675, 'animos': 675, 'apoyo': 675, 'fuerza': 675,
'mucha': 1237, 'mucho': 1237, 'muchos': 1237, 'ánimo': 675}, {'<my>': 236, 'a': 1195, 'aquel': 236, 'aquella': 236,
'el': 236, 'esa': 236, 'ese': 236, 'la': 236, 'las': 236, 'los': 236, 'un': 236, 'una': 236, 'unas': 236, 'unos':
236}, {'<lent>': 1228, 'aconsejado': 1231, 'alentado': 675, 'animado': 675, 'asegurado': 591, 'comentado': 1166,
'compartido': 1232, 'consolado': 675, 'contado': 1235, 'corregido': 1166, 'dado': 1254, 'dejado': 1241, 'echado':
1243, 'ensenado': 1222, 'ensenando': 1222, 'enviado': 1245, 'explicado': 1222, 'explicando': 1222, 'facilitado': 1060,
'felicitado': 675, 'indicado': 1231, 'jurado': 591, 'mandado': 1245, 'mostrado': 1235, 'mostrando': 1222, 'pasado':
1248, 'presentado': 758, 'prestado': 1255, 'prometido': 591, 'recomendado': 1247, 'regalado': 1252, 'repasado': 1166,
'revisado': 1166, 'sugerido': 1231, 'tranquilizado': 675}, {'animo': 1198, 'ánimo': 1198}, {'el': 1257}, {'': (23,
'contact'), 'cliente': 196, 'contacto': 196, 'lead': 196, 'mensaje': 173, 'prospecto': 196}, {'<any_det>': 743, 'a':
921, 'con': 1200, 'corregida': 203, 'corregido': 203, 'corregidos': 203, 'mis': 1201, 'un': 1259}, {'<any_det>': 743,
'a': 921, 'con': 1200, 'corregida': 203, 'corregido': 203, 'corregidos': 203, 'mis': 1201, 'un': 1181}, {'^': 846,
'en': 656, 'que': 582}, {'': (8, 'asked'), 'N': 1262}, {'opinion': 771}, {'': (8, 'asked'), 'a': 1263, 'ayuda': 771,
'consejo': 771, 'en': 656, 'opinion': 771, 'que': 582, 'su': 1264}, {'N': 690, 'a': 691, 'la': 1204, 'su': 1204,
'una': 1204}, {'': (19, 'gave:resource'), 'el': 205, 'la': 205, 'las': 205, 'los': 205, 'un': 205, 'una': 205}, {'^':
1267}, {'N': 1268}, {'0': 236, '<my>': 236, '^': 205, 'a': 1269, 'cien': 236, 'dinero': 236}, {'de': 42, 'debiendo':
42, 'en': 42}, {'<any_det>': 1174, '<good>': 1082, '<pro>': 196, 'N': 1176, 'al': 1082, 'el': 1082, 'la': 1082, 'mi':
1082, 'nuestra': 1082, 'nuestro': 1082, 'un': 1082, 'una': 1082}, {'<any_det>': 1174, '<good>': 1082, '<pro>': 196,
'N': 196, 'a': 1272, 'al': 1175, 'el': 1082, 'en': 656, 'la': 1082, 'mi': 1082, 'nuestra': 1082, 'nuestro': 1082,
'que': 582, 'un': 1082, 'una': 1082}, {'<my>': 117, 'el': 117, 'la': 117, 'las': 117, 'los': 117}, {'^': 1274}, {'a':
42}, {'<handed1>': 1164, '<lent1>': 1165, '<read1>': 1168, '<told1>': 1169, '<vowed1>': 1171, '^': 1173, 'aconseje':
1178, 'agradeci': 671, 'agradecimos': 671, 'asegure': 1179, 'ayude': 1126, 'comparti': 1180, 'consegui': 1182,
'consultamos': 1183, 'consulte': 1183, 'consulté': 1183, 'contamos': 1185, 'conte': 1191, 'conteste': 173, 'cubri':
1130, 'debemos': 42, 'debo': 1192, 'deje': 1197, 'dejé': 1197, 'derive': 1182, 'desee': 1199, 'devolvi': 1202, 'di':
1208, 'dije': 861, 'dijimos': 864, 'dimos': 1209, 'eche': 1211, 'ensene': 1214, 'enseno': 418, 'enseño': 418,
'entregue': 1215, 'envie': 1217, 'envié': 1217, 'escribi': 1218, 'escribí': 1218, 'estoy': 1219, 'estuve': 1223,
'estuvimos': 1223, 'explicamos': 1185, 'explique': 1224, 'expliqué': 1224, 'hable': 173, 'hablé': 173, 'hace': 416,
'he': 1253, 'hemos': 1256, 'hice': 1215, 'indique': 1247, 'insisti': 659, 'insistimos': 659, 'levante': 1258,
'levanté': 1258, 'llame': 173, 'llamé': 173, 'mande': 1260, 'mandé': 1260, 'marque': 173, 'marqué': 173, 'mostre':
1224, 'ofreci': 42, 'pase': 1261, 'pasé': 1261, 'pedi': 1265, 'pedimos': 1183, 'preguntamos': 1183, 'pregunte': 1183,
'pregunté': 1183, 'presente': 1266, 'presenté': 1266, 'preste': 1270, 'presté': 1270, 'prometi': 1067, 'prometimos':
1067, 'propuse': 659, 'quede': 1271, 'quedé': 1271, 'recomende': 1273, 'recomiendo': 1231, 'reemplace': 786, 'referi':
1182, 'regale': 236, 'regalé': 236, 'respondi': 173, 'rogue': 659, 'subi': 1258, 'sugeri': 1273, 'supli': 1130,
'sustitui': 1130, 'tenemos': 1179, 'tengo': 1179, 'urge': 1275, 'vamos': 1276, 'voy': 1276}, {'<paper>': 738},
{'<any_det>': 1278, 'el': 82, 'en': 82, 'la': 82, 'las': 82, 'lo': 82, 'los': 82, 'que': 82, 'sobre': 82, 'un': 82,
'una': 82}, {'<give1>': 42, 'acabo': 42, 'apunto': 42, 'arreglo': 42, 'bajo': 42, 'corrijo': 42, 'dejare': 42, 'dejo':
42, 'edito': 42, 'escaneo': 42, 'grabo': 42, 'guardo': 42, 'hago': 1172, 'hare': 1172, 'imprimo': 42, 'instalo': 42,
'monto': 42, 'redacto': 42, 'reparo': 42, 'reservo': 42, 'subo': 42, 'termino': 42, 'traduzco': 42}, {'N': 42}, {'':
(5, 'mine'), 'a': 1281}, {'0': 236, '<my>': 236, 'a': 1195, 'aquel': 236, 'aquella': 236, 'cien': 236, 'dinero': 236,
'el': 236, 'la': 236, 'las': 236, 'los': 236, 'un': 236, 'una': 236}, {'clases': 829, 'devolucion': 203, 'evaluacion':
203, 'hora': 829, 'horas': 829, 'sesiones': 829}, {'0': 830, '<any_det>': 743, '<my>': 1203, 'a': 921, 'aliento': 675,
'animo': 1198, 'animos': 1198, 'cuatro': 830, 'dos': 830, 'fuerza': 1198, 'gracias': 671, 'la': 1204, 'las': 839,
'mi': 843, 'mis': 843, 'mucha': 1205, 'mucho': 1205, 'muchos': 1205, 'su': 1204, 'tres': 830, 'una': 1284, 'varias':
830, 'ánimo': 1198}, {'porras': 1198}, {'<lent>': 1228, 'aconsejado': 1231, 'asegurado': 591, 'comentado': 1166,
'compartido': 1232, 'contado': 1235, 'corregido': 1166, 'dado': 1238, 'dejado': 1241, 'dicho': 1061, 'echado': 1243,
'ensenado': 1222, 'ensenando': 1222, 'enviado': 1245, 'explicado': 1222, 'explicando': 1222, 'facilitado': 1060,
'indicado': 1247, 'jurado': 591, 'mandado': 1245, 'mostrado': 1235, 'mostrando': 1222, 'pasado': 1248, 'pedido': 1065,
'presentado': 758, 'prestado': 1249, 'prometido': 1251, 'recomendado': 1247, 'regalado': 1252, 'repasado': 1166,
'revisado': 1166, 'sugerido': 1231}, {'<lent>': 1228, 'aconsejado': 1231, 'asegurado': 591, 'comentado': 1166,
'compartido': 1232, 'contado': 1235, 'corregido': 1166, 'dado': 1254, 'dejado': 1241, 'echado': 1243, 'ensenado':
1222, 'ensenando': 1222, 'enviado': 1245, 'explicado': 1222, 'explicando': 1222, 'facilitado': 1060, 'indicado': 1231,
'jurado': 591, 'mandado': 1245, 'mostrado': 1235, 'mostrando': 1222, 'pasado': 1248, 'presentado': 758, 'prestado':
1255, 'prometido': 591, 'recomendado': 1247, 'regalado': 1252, 'repasado': 1166, 'revisado': 1166, 'sugerido': 1231},
{'<handed1>': 1164, '<lent1>': 1165, '<read1>': 1168, '<told1>': 1169, '<vowed1>': 1171, '^': 1280, 'aconseje': 1178,
'agradeci': 671, 'agradecimos': 671, 'comparti': 1180, 'consegui': 1182, 'consultamos': 1183, 'consulte': 1183,
'consulté': 1183, 'contamos': 1185, 'conte': 1191, 'debo': 1282, 'deje': 1283, 'dejé': 1283, 'derive': 1182, 'desee':
1199, 'devolvi': 1202, 'di': 1285, 'dije': 861, 'dijimos': 864, 'dimos': 1209, 'eche': 1286, 'ensene': 1214, 'enseno':
418, 'enseño': 418, 'entregue': 1215, 'envie': 1261, 'envié': 1261, 'estuve': 1223, 'estuvimos': 1223, 'explicamos':
1185, 'explique': 1224, 'expliqué': 1224, 'he': 1287, 'hemos': 1288, 'hice': 1215, 'indique': 1247, 'insisti': 659,
'insistimos': 659, 'levante': 1258, 'levanté': 1258, 'mande': 1261, 'mandé': 1261, 'mostre': 1224, 'ofreci': 42,
'pase': 1261, 'pasé': 1261, 'pedi': 1265, 'pedimos': 1183, 'preguntamos': 1183, 'pregunte': 1183, 'pregunté': 1183,
'presente': 1266, 'presenté': 1266, 'preste': 1270, 'presté': 1270, 'prometi': 1067, 'prometimos': 1067, 'propuse':
659, 'quede': 1271, 'quedé': 1271, 'recomende': 1273, 'recomiendo': 1231, 'referi': 1182, 'regale': 236, 'regalé':
236, 'rogue': 659, 'subi': 1258, 'sugeri': 1273, 'tenemos': 1179, 'tengo': 1179}, {'perdida': 91}, {'...': 734,
'perdida': 91, 'suya': 1290}, {'perdidas': 91}, {'es': 161}, {'hacer': 1293}, {'que': 1294}, {'deberia': 1294,
'deberiamos': 1294, 'tenemos': 1295, 'tengo': 1295}, {'<called1>': 173, '<moved3>': 1111, '<off>': 91, '<sent_to>':
285, '^': 1125, 'alente': 675, 'anime': 675, 'apoye': 675, 'avise': 582, 'avisé': 582, 'ayude': 1126, 'cambiamos':
1127, 'conecte': 1128, 'console': 675, 'convenci': 1129, 'cubri': 1130, 'debo': 42, 'dejamos': 1132, 'echo': 1134,
'extrano': 91, 'felicite': 675, 'he': 1135, 'hemos': 1135, 'informe': 582, 'informé': 582, 'lei': 1140, 'movemos':
1127, 'pasamos': 1127, 'persigo': 91, 'presente': 1128, 'presenté': 1128, 'puse': 1148, 'que': 1296, 'recomende':
1149, 'reemplace': 786, 'supe': 1140, 'supli': 1130, 'sustitui': 1130, 'tranquilice': 675, 'vi': 1140}, {'juntos':
756}, {'<called1>': 173, '^': 1151, 'conecte': 690, 'cual': 0, 'cuales': 0, 'dos': 1298, 'he': 1154, 'hemos': 1154,
'lei': 1140, 'presente': 1158, 'presenté': 1158, 'puse': 1160, 'supe': 1140, 'vi': 1140}, {'^': 195, 'a': 196},
{'vida': 196}, {'de': 1301}, {'curriculum': 196, 'currículum': 196, 'cv': 1300, 'hoja': 1302}, {'<any_det>': 743,
'<their>': 1303, '^': 744, 'a': 921}, {'': (23, 'contact'), '<link>': 173}, {'': (13, 'talk'), 'como': 0, 'cuando': 0,
'cuándo': 0, 'cómo': 0, 'de': 0, 'por': 492, 'que': 0, 'si': 0, 'sobre': 0}, {'para': 0, 'q': 0, 'que': 0}, {'N':
1307}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'da':
637, 'dara': 637, 'deja': 424, 'dejara': 425, 'dejará': 425, 'echa': 637, 'echara': 637, 'guarda': 11, 'imprime': 11,
'presta': 425, 'prestara': 426, 'prestará': 426, 'trae': 11}, {'a': 173, 'al': 173, 'hasta': 173, 'por': 173},
{'mejor': 161, 'primero': 161}, {'que': 1306}, {'...': 433, 'N': 173, 'ayer': 668, 'hoy': 668, 'que': 440}, {'a':
1250, 'en': 158}, {'N': 1314}, {'': (5, 'mine'), 'a': 42, 'con': 1315, 'en': 42}, {'N': 173, 'ayer': 668, 'hoy': 668},
{'en': 173, 'por': 173}, {'caer': 1318}, {'voz': 173}, {'de': 1320}, {'<letter>': 173, 'mensaje': 1321, 'nota': 1321},
{'visto': 91}, {'alborotado': 91}, {'y': 1324}, {'<any_det>': 1322, '<letter>': 173, '<stood>': 91, 'botada': 91,
'botado': 91, 'en': 1323, 'mensaje': 1321, 'nota': 1321, 'varado': 91, 'vestido': 1325}, {'<hand3>': 846, '<have_to>':
258, '<send3>': 846, '<should>': 16, 'acaba': 846, 'lo': 259, 'me': 444, 'ni': 18, 'no': 446, 'nos': 445, 'tenga':
436, 'termina': 846}, {'^': 1327, 'me': 350, 'no': 335, 'nos': 350, 'yo': 448}, {'...': 451, ':': 345, '^': 452, 'de':
453, 'q': 336, 'que': 1328}, {'<hand3>': 846, '<have_to>': 258, '<send3>': 846, '<should>': 16, '<would_give>': 11,
'acaba': 846, 'lo': 259, 'me': 444, 'ni': 18, 'no': 446, 'nos': 445, 'tenga': 436, 'termina': 846}, {'^': 1330, 'la':
362, 'lo': 362, 'me': 366, 'no': 335, 'nos': 366, 'yo': 448}, {'...': 451, ':': 345, 'N': 173, '^': 452, 'ayer': 668,
'de': 453, 'hoy': 668, 'mejor': 161, 'primero': 161, 'q': 336, 'que': 1331}, {'<tip>': 162}, {'^': 16, 'de': 161,
'que': 161}, {'consejo': 1334, 'dato': 1334, 'tip': 1334}, {'espalda': 91}, {'...': 1333, 'como': 1335, 'el': 1335,
'esquinazo': 91, 'este': 1335, 'la': 1336, 'largas': 91, 'planton': 91, 'un': 1335}, {'': (5, 'mine'), 'de': 42}, {'':
(5, 'mine'), 'de': 42, 'yo': 1338}, {'de': 640, 'que': 0}, {'<any_det>': 1322, '<letter>': 173, 'mensaje': 1321,
'nota': 1321}, {'<giveinf>': 42, 'el': 38, 'la': 38, 'las': 38, 'los': 38}, {'el': 38, 'la': 38, 'las': 38, 'los':
38}, {'^': 1343}, {'^': 1342, 'aun': 1344, 'el': 38, 'la': 38, 'que': 940, 'su': 38, 'sus': 38, 'todavia': 1344},
{'^': 1343, 'aun': 1344, 'todavia': 1344}, {'': (13, 'talk'), 'que': 0, 'si': 0}, {'esquinazo': 91, 'largas': 91,
'planton': 91}, {'<hand3>': 846, '<have_to>': 258, '<send3>': 846, '<should>': 16, 'acaba': 846, 'lo': 259, 'me': 434,
'no': 437, 'nos': 435, 'tenga': 436, 'termina': 846}, {'': (13, 'talk'), '^': 1349, 'me': 396, 'no': 334, 'nos': 396,
'yo': 439}, {'': (13, 'talk'), '...': 343, 'que': 1350, 'si': 0}, {'<called_pp>': 173, 'aconsejado': 371,
'adelantado': 429, 'asegurado': 460, 'comentado': 1347, 'confirmado': 1347, 'contado': 1347, 'dado': 1348,
'desaconsejado': 161, 'dicho': 1351, 'escrito': 173, 'explicado': 1347, 'garantizado': 460, 'jurado': 460, 'llamado':
173, 'marcado': 173, 'pedido': 465, 'preguntado': 1347, 'prometido': 466, 'quedado': 401, 'quitado': 469,
'recomendado': 371, 'sugerido': 371, 'telefoneado': 173, 'wasapeado': 173}, {'de': 0, 'del': 0, 'sobre': 0},
{'<called_pp>': 173, 'dado': 1348, 'escrito': 173, 'llamado': 173, 'marcado': 173, 'telefoneado': 173, 'wasapeado':
173}, {'a': 158, 'en': 158}, {'N': 1355}, {'a': 1250, 'con': 1356}, {'a': 158}, {'comprometido': 1357, 'cruzado': 173,
'encontrado': 173, 'enterado': 1340, 'juntado': 173, 'ofrecido': 1358, 'reunido': 173, 'tomado': 173, 'visto': 173},
{'a': 23, 'al': 23}, {'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'<any_det>': 13}, {'^': 1362}, {'D': 23, 'a':
23, 'en': 23}, {'confirmado': 954, 'contado': 954, 'dicho': 954, 'explicado': 954}, {'<give3>': 483, '^': 484,
'confirmo': 954, 'confirmó': 954, 'conto': 954, 'dijo': 954, 'explico': 954, 'explicó': 954, 'ha': 1365, 'han': 1365},
{'a': 42, 'para': 42}, {'': (0, 'missed'), 'N': 91}, {'completo': 91}, {'': (0, 'missed'), 'a': 1368, 'completamente':
91, 'contestar': 91, 'de': 91, 'del': 91, 'el': 91, 'escribir': 91, 'felicitar': 91, 'ir': 91, 'la': 91, 'llamar': 91,
'llamarla': 91, 'llamarlo': 91, 'lo': 91, 'mandar': 91, 'por': 1369, 'que': 91, 'responder': 91}, {'': (0, 'missed'),
'a': 1368, 'completamente': 91, 'contestar': 91, 'de': 1370, 'del': 91, 'el': 91, 'escribir': 91, 'felicitar': 91,
'ir': 91, 'la': 91, 'llamar': 91, 'llamarla': 91, 'llamarlo': 91, 'lo': 91, 'mandar': 91, 'por': 1369, 'que': 91,
'responder': 91}, {'^': 463, 'le': 158, 'les': 158, 'que': 490, 'se': 862}, {'': (11, 'thinking'), 'como': 0,
'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 492, 'si': 0}, {'^':
277, 'de': 347, 'en': 347}, {'esperando': 91, 'sin': 91}, {'de': 347, 'debiendo': 347, 'en': 347, 'mal': 91}, {'': (5,
'mine'), '<giveinf>': 42}, {'': (2, 'plan'), 'mi': 1250, 'mí': 1250}, {'D': 23, '^': 1377, 'a': 1378, 'con': 23, 'el':
23, 'en': 23}, {'juntar': 23, 'reunir': 23, 'ver': 23}, {'a': 1380}, {'<advises>': 172, '<called3>': 173, '<met1>':
1305, '<moved3>': 1111, '<off>': 91, '<says>': 1306, '<sent_to>': 285, '<urges>': 420, '<vowed3>': 423, '<wrote3>':
1308, '^': 1309, 'acerque': 1310, 'acerqué': 1310, 'acompanaron': 756, 'acompano': 756, 'acompañó': 756, 'aconsejo':
1311, 'acorde': 936, 'acuerdo': 936, 'adelanto': 429, 'advierte': 430, 'advirtio': 430, 'alerto': 430, 'anticipo':
429, 'anticipó': 429, 'aseguro': 325, 'avanzo': 429, 'aviso': 1312, 'avisó': 1312, 'bailo': 91, 'clavo': 91,
'comento': 1313, 'comentó': 1313, 'comprometi': 1316, 'comprometo': 1276, 'confirma': 1312, 'confirmo': 1317,
'confirmó': 1317, 'conto': 1317, 'debe': 443, 'deben': 443, 'decia': 450, 'deje': 1319, 'dejo': 1326, 'dejé': 1319,
'dejó': 1326, 'desaconsejado': 161, 'dice': 1329, 'dijo': 1332, 'dio': 1337, 'embarco': 91, 'encargo': 1339,
'encontre': 173, 'entere': 1340, 'entero': 1340, 'envio': 1341, 'envió': 1341, 'fallo': 91, 'falta': 1345, 'faltan':
1346, 'falto': 278, 'ghosteo': 91, 'gustaria': 82, 'ha': 1352, 'habla': 1353, 'hablo': 1353, 'habló': 1353, 'han':
1354, 'he': 1359, 'iba': 471, 'iban': 471, 'insiste': 476, 'insistio': 481, 'invita': 1360, 'invitan': 1360,
'juntamos': 1361, 'juntare': 23, 'junto': 1361, 'la': 485, 'las': 485, 'llega': 1363, 'llegara': 1363, 'lleva': 1364,
'lo': 1366, 'los': 485, 'mando': 1341, 'mandó': 1341, 'ofreci': 1367, 'olvide': 1371, 'olvidé': 1371, 'paso': 1341,
'pasó': 1341, 'perdi': 982, 'pide': 488, 'pidio': 1372, 'planto': 91, 'pregunta': 493, 'preguntaba': 493, 'pregunto':
1373, 'preguntó': 493, 'previno': 430, 'promete': 466, 'prometio': 495, 'queda': 1374, 'quedaron': 401, 'quede': 1375,
'quedo': 1376, 'quedé': 1375, 'quedó': 1376, 'quita': 469, 'quitado': 469, 'quito': 469, 'reclama': 497, 'reclamo':
497, 'recoge': 1364, 'recomendo': 1311, 'reenvio': 1341, 'reenvió': 1341, 'reunimos': 1361, 'reunire': 23, 'reuno':
1361, 'solto': 498, 'tenia': 471, 'tenian': 471, 'tiene': 500, 'tienen': 501, 'toca': 1379, 'tocara': 1361, 'toco':
278, 'va': 504, 'van': 504, 'vemos': 1361, 'veo': 1361, 'vere': 23, 'vi': 173, 'voy': 1381}, {'tarea': 42},
{'gracias': 670}, {'N': 914}, {'a': 1385}, {'<their>': 1303}, {'N': 91}, {'de': 1388}, {'^': 804, 'de': 812, 'que':
812}, {'fono': 91, 'telefono': 91, 'teléfono': 91}, {'': (0, 'missed'), 'llamada': 91}, {'llamadas': 91}, {'': (0,
'missed'), 'el': 1391, 'la': 1392, 'las': 1393, 'mis': 91, 'nada': 91}, {'ni': 1388}, {'aparecido': 91, 'cogido': 91,
'contestado': 91, 'llamado': 91, 'respondido': 91, 'venido': 91}, {'contestado': 91, 'devuelto': 91, 'dicho': 91,
'escrito': 91, 'felicitado': 91, 'llamado': 91, 'mandado': 91, 'respondido': 91, 'saludado': 91}, {'he': 1397,
'hemos': 1397}, {'<answers>': 1394}, {'digno': 91, 'molesto': 91, 'presento': 91, 'presentó': 91}, {'<answers>': 1394,
'N': 1395, 'aparece': 91, 'aparecio': 91, 'asomo': 91, 'aviso': 91, 'avisó': 91, 'contesto': 91, 'contestó': 91, 'ha':
1396, 'han': 1396, 'la': 1398, 'las': 1398, 'le': 1398, 'les': 1398, 'llamo': 91, 'llamó': 91, 'lo': 1398, 'los':
1398, 'me': 1399, 'nos': 1399, 'noticias': 679, 'novedades': 679, 'rastro': 679, 'respondio': 91, 'se': 1400,
'senales': 679, 'vino': 91}, {'hablado': 91, 'visto': 91}, {'dio': 91, 'hizo': 91, 'pudo': 91}, {'<seen1>': 91, 'he':
1402, 'hemos': 1402, 'se': 1403}, {'con': 91}, {'<see_inf>': 91, 'dar': 1405}, {'<see_inf>': 91, 'a': 1406, 'dar':
1405}, {'confirma': 331, 'contesta': 331, 'entrega': 331, 'entregan': 331, 'envia': 331, 'envía': 331, 'manda': 331,
'responde': 331, 'sabe': 331, 'sabra': 331, 'tendra': 331, 'tiene': 331}, {'': (0, 'missed'), 'fijo': 91, 'movil': 91,
'móvil': 91, 'telefono': 91, 'teléfono': 91}, {'': (0, 'missed'), 'el': 1409, 'fijo': 91, 'la': 1409, 'movil': 91,
'móvil': 91, 'telefono': 91, 'teléfono': 91}, {'manera': 980}, {'': (0, 'missed'), '<inf>': 91, '<see_inf>': 91,
'ser': 91}, {'lugar': 91}, {'aparecido': 91, 'cogido': 91, 'conseguido': 704, 'contestado': 91, 'habido': 1411,
'llamado': 91, 'llegado': 705, 'logrado': 704, 'podido': 1412, 'respondido': 91, 'tenido': 1413, 'venido': 91},
{'nadie': 91}, {'': (0, 'missed'), '<date>': 91, 'manera': 679}, {'': (0, 'missed'), '<inf>': 91, '<see_inf>': 91,
'contactar': 91, 'dar': 1405, 'felicitar': 91, 'hablar': 91, 'localizar': 91}, {'conseguido': 1417, 'hablado': 91,
'llegado': 705, 'logrado': 704, 'podido': 1417, 'recibi': 709, 'recibido': 709, 'visto': 91}, {'conseguido': 704,
'hablado': 91, 'llegado': 705, 'logrado': 704, 'podido': 704, 'recibi': 709, 'recibido': 709, 'visto': 91}, {'': (0,
'missed'), '<date>': 91, 'manera': 980}, {'cogido': 91}, {'atiende': 91, 'coge': 91, 'cogia': 91, 'cogio': 91,
'contesta': 91, 'ha': 1421, 'he': 1397, 'hemos': 1397}, {'celebrarse': 91}, {'a': 1423, 'nunca': 91}, {'<inf>': 91},
{'a': 1425}, {'caso': 91}, {'atendido': 91, 'cogido': 91, 'contestado': 91, 'devuelto': 91, 'escrito': 91, 'hecho':
1427, 'llamado': 91, 'respondido': 91}, {'atiende': 91, 'coge': 91, 'cogia': 91, 'cogio': 91, 'contesta': 91, 'ha':
1421}, {'<answers>': 1394, '^': 1408, 'anime': 1426, 'atiende': 91, 'atrevi': 1426, 'coge': 1410, 'cogia': 91,
'cogio': 91, 'contesta': 91, 'descolgo': 1410, 'descuelga': 1410, 'ha': 1428, 'han': 1428, 'la': 1429, 'lo': 1429},
{'<answers>': 1394, '^': 1408, 'atiende': 91, 'coge': 1410, 'cogia': 91, 'cogio': 91, 'contesta': 91, 'descolgo':
1410, 'descuelga': 1410, 'ha': 1428, 'han': 1428, 'la': 1429, 'lo': 1429}, {'ir': 982}, {'nada': 679}, {'celebro': 91,
'dio': 980, 'hizo': 980, 'nada': 679, 'presento': 91, 'presentó': 91, 'pudo': 980, 'realizo': 91}, {'de': 1425,
'para': 1425}, {'ganas': 1435, 'ocasion': 1435, 'tiempo': 1435}, {'poder': 585}, {'a': 1437}, {'<answers>': 1394,
'<clitic>': 1404, '<managed1>': 1407, '<seen1>': 91, '^': 1408, 'acudio': 91, 'aparecieron': 91, 'aparecio': 91,
'atiende': 91, 'coge': 1410, 'cogia': 91, 'cogio': 91, 'contesta': 91, 'descolgo': 1410, 'descuelga': 1410,
'disponible': 91, 'ha': 1414, 'habia': 1415, 'han': 1396, 'hay': 1416, 'he': 1418, 'hemos': 1419, 'hubo': 1420, 'la':
1422, 'las': 1398, 'le': 1398, 'les': 1398, 'llego': 1424, 'llegue': 983, 'lo': 1422, 'localizado': 91, 'los': 1398,
'me': 1430, 'nos': 1431, 'olvidar': 279, 'olvidarme': 279, 'podia': 585, 'podre': 585, 'pude': 1432, 'puedo': 585,
'recibi': 709, 'recibido': 709, 'responde': 91, 'sabemos': 1433, 'se': 1434, 'sé': 1433, 'tuve': 1436, 'tuvimos': 980,
'tuvo': 1413, 'vino': 1415, 'voy': 1438}, {'': (5, 'mine'), 'a': 42, 'en': 42}, {'^': 1343, 'aun': 1344, 'el': 38,
'la': 38, 'que': 940, 'su': 38, 'sus': 38, 'todavia': 1344}, {'cruzado': 173, 'encontrado': 173, 'enterado': 1340,
'juntado': 173, 'reunido': 173, 'tomado': 173, 'visto': 173}, {'': (14, 'together'), 'D': 23, 'a': 23, 'con': 23,
'el': 23, 'en': 23}, {'^': 473, 'le': 158, 'les': 158, 'no': 334, 'se': 862, 'yo': 338}, {'^': 463, 'le': 158, 'les':
158, 'que': 1444, 'se': 862}, {'': (2, 'plan'), 'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'<advises>': 172,
'<called3>': 173, '<met1>': 1305, '<moved3>': 1111, '<off>': 91, '<says>': 1306, '<sent_to>': 285, '<urges>': 420,
'<vowed3>': 423, '<wrote3>': 1308, '^': 1309, 'acompano': 756, 'acompañó': 756, 'aconsejo': 1311, 'adelanto': 429,
'advierte': 430, 'advirtio': 430, 'alerto': 430, 'anticipo': 429, 'anticipó': 429, 'aseguro': 325, 'avanzo': 429,
'aviso': 1312, 'avisó': 1312, 'bailo': 91, 'clavo': 91, 'comento': 1313, 'comentó': 1313, 'comprometimos': 1440,
'confirma': 1312, 'confirmo': 1317, 'confirmó': 1317, 'conto': 1317, 'debe': 443, 'deben': 443, 'decia': 450, 'dejo':
1326, 'dejó': 1326, 'desaconsejado': 161, 'desencontramos': 91, 'dice': 1329, 'dijo': 1332, 'dio': 1337, 'embarco':
91, 'envio': 1341, 'envió': 1341, 'fallo': 91, 'falta': 1441, 'faltan': 1346, 'ghosteo': 91, 'gustaria': 82, 'ha':
1352, 'habla': 1353, 'hablo': 1353, 'habló': 1353, 'han': 1354, 'hemos': 1442, 'iba': 471, 'iban': 471, 'insiste':
476, 'insistio': 481, 'invita': 1360, 'invitan': 1360, 'juntamos': 1443, 'juntaremos': 23, 'junto': 1361, 'la': 485,
'las': 485, 'llega': 1363, 'llegara': 1363, 'lleva': 1364, 'lo': 1366, 'los': 485, 'mando': 1341, 'mandó': 1341,
'paso': 1341, 'pasó': 1341, 'pide': 488, 'pidio': 1445, 'planto': 91, 'pregunta': 493, 'preguntaba': 493, 'pregunto':
493, 'preguntó': 493, 'previno': 430, 'promete': 466, 'prometio': 495, 'queda': 401, 'quedaron': 401, 'quedo': 1376,
'quedó': 1376, 'quita': 469, 'quitado': 469, 'quito': 469, 'recoge': 1364, 'recomendo': 1311, 'reenvio': 1341,
'reenvió': 1341, 'reunimos': 1443, 'reuniremos': 23, 'reuno': 1361, 'solto': 498, 'tenia': 471, 'tenian': 471,
'tiene': 501, 'tienen': 501, 'toca': 1361, 'tocara': 1361, 'va': 504, 'vamos': 1381, 'van': 504, 'vemos': 1446, 'veo':
1361, 'veremos': 23, 'vimos': 756}, {'mi': 113, 'mí': 113}, {'mental': 113, 'para': 1448, 'personal': 113},
{'conseguido': 704, 'hablado': 91, 'llegado': 705, 'logrado': 704, 'podido': 704, 'visto': 91}, {'<answers>': 1394,
'llamo': 91, 'llamó': 91}, {'conecto': 91, 'conectó': 91, 'dio': 91, 'hizo': 91, 'pudo': 91}, {'<answers>': 1394,
'<came3>': 91, '<clitic>': 1404, '<managed1>': 1407, '<seen1>': 91, 'ha': 706, 'he': 1450, 'hemos': 1450, 'me': 1451,
'nos': 1399, 'se': 1452}, {'el': 980, 'la': 980, 'mi': 980, 'nuestra': 980, 'nuestro': 980}, {'de': 1454, 'el': 980,
'la': 980, 'mi': 980, 'nuestra': 980, 'nuestro': 980, 'total': 91}, {'de': 1454, 'el': 980, 'la': 980, 'mi': 980,
'nuestra': 980, 'nuestro': 980}, {'conviene': 16, 'deberia': 16, 'deberiamos': 16, 'es': 259, 'habria': 258, 'hay':
258, 'lo': 259, 'me': 260, 'tendria': 258, 'tenemos': 258, 'tengo': 258}, {'^': 16, 'es': 161, 'seria': 161},
{'ideal': 1458, 'logico': 1458, 'mejor': 1458, 'sensato': 1458, 'suyo': 1458}, {'^': 1457, 'lo': 1459}, {'error': 16},
{'locura': 16}, {'': (3, 'advice'), 'mejor': 16, 'un': 1461, 'una': 1462}, {'mejor': 16, 'un': 1461, 'una': 1462},
{'mejor': 16, 'suyo': 16}, {'vale': 16}, {'ocurra': 16}, {'me': 1467}, {'se': 1468}, {'deberia': 16, 'hay': 258},
{'conviene': 16, 'deberia': 1463, 'deberiamos': 16, 'es': 1464, 'habria': 258, 'haria': 1464, 'hay': 258, 'lo': 1465,
'mas': 1466, 'me': 260, 'mejor': 16, 'ni': 1469, 'no': 1470, 'seria': 1464, 'sobra': 16, 'tendria': 258, 'tenemos':
258, 'tengo': 258}, {'^': 1471}, {',': 1472}, {',': 1472, '^': 1457, 'lo': 1459}, {'conviene': 16, 'deberia': 16,
'deberiamos': 16, 'es': 259, 'habria': 258, 'hay': 258, 'lo': 1465, 'mas': 1466, 'me': 260, 'mejor': 16, 'ni': 1469,
'no': 1470, 'sobra': 16, 'tendria': 258, 'tenemos': 258, 'tengo': 258}, {'^': 1475}, {',': 1476}, {'<them>': 1460,
'<they>': 1460, 'N': 1473, 'avisar': 640, 'avisarme': 640, 'contar': 640, 'contarme': 640, 'decir': 640, 'decirme':
640, 'el': 1474, 'ella': 1473, 'ellas': 1477, 'ellos': 1477, 'que': 685, 'él': 1474}, {'D': 186, 'buscarme': 23,
'buscarnos': 23, 'recogerme': 23, 'recogernos': 23}, {'despacho': 23}, {'oficina': 23}, {'casa': 23}, {'aca': 23,
'aqui': 23, 'casa': 23, 'el': 1480, 'la': 1481, 'mi': 1482}, {'D': 186, 'a': 1479, 'al': 187, 'para': 187, 'por':
1483}, {'saludar': 173}, {'semana': 173}, {'de': 1486}, {'dia': 173, 'fin': 1487, 'finde': 173}, {'noche': 173,
'tarde': 173}, {'...': 132, 'casa': 173, 'lo': 996}, {'momento': 173, 'rato': 173, 'segundo': 173}, {'...': 684, 'a':
1485, 'el': 1488, 'la': 1489, 'por': 1490, 'un': 1491}, {'D': 186, 'a': 1479, 'al': 187, 'para': 187}, {'N': 920,
'saludar': 173, 'ver': 173}, {'': (23, 'contact'), 'lo': 996}, {'...': 684, '<any_det>': 743, '<their>': 1303, '^':
744, 'a': 1494, 'el': 1488, 'la': 1489, 'por': 1495, 'un': 1491}, {'...': 132}, {'por': 1497}, {'': (8, 'asked'), '^':
846, 'en': 656, 'que': 582}, {'N': 1499}, {'a': 773}, {'a': 1500, 'ayuda': 1501, 'consejo': 1501, 'en': 656,
'opinion': 1501, 'que': 582}, {'<giveinf>': 42, '<inf_them>': 42, '<infle>': 42}, {'...': 158, '^': 42}, {'...': 158,
'^': 42, 'parte': 1504}, {'': (7, 'waiting'), '^': 1039, 'el': 38, 'la': 38, 'lo': 38, 'mi': 1505, 'mí': 1504, 'que':
38, 'su': 38, 'sus': 38}, {'mi': 1505, 'mí': 1504}, {'^': 1503, 'conectar': 810, 'de': 1506, 'del': 963, 'juntar':
810, 'por': 1507, 'presentar': 810, 'que': 812}, {'contratar': 82, 'escribir': 82, 'invitar': 82, 'llamar': 82, 'si':
82}, {'en': 1509}, {'en': 82, 'que': 82}, {'N': 814}, {'a': 1512, 'en': 813}, {'visto': 0}, {'lo': 1514, 'mi': 797,
'poco': 91}, {'<their>': 203}, {'...': 734, ':': 693}, {'a': 760, 'por': 765, 'via': 765, 'vía': 765}, {'<any_det>':
1174}, {'<any_det>': 1174, 'a': 1519, 'al': 1519}, {'N': 1107, 'a': 760, 'el': 173, 'la': 840, 'le': 841, 'por': 765,
'su': 840, 'una': 840, 'via': 765, 'vía': 765}, {'<my>': 236, '^': 745}, {'N': 1522}, {'0': 239, '<any_det>': 239,
'a': 1523, 'cien': 239, 'dinero': 239}, {'D': 699, '^': 11}, {'^': 11, 'que': 1525}, {'N': 1067}, {'': (5, 'mine'),
'^': 811, 'a': 1527, 'que': 42}, {'<date>': 23, 'paso': 113}, {'pasos': 113}, {'a': 763}, {'contacto': 1531}, {'para':
197, 'por': 197}, {'palabra': 1533}, {'buena': 1534}, {'N': 1070, 'a': 1071, 'en': 1532, 'una': 1535}, {'da': 637,
'dara': 637, 'echa': 637, 'echara': 637}, {'adelanta': 188, 'aplaza': 188, 'aplazo': 188, 'cambia': 188, 'cambio':
188, 'es': 188, 'movio': 188, 'mueve': 188, 'pasa': 188, 'paso': 188, 'pasó': 188, 'queda': 188, 'retrasa': 188,
'sera': 188, 'va': 188}, {'adelanta': 188, 'aplaza': 188, 'aplazo': 188, 'cambia': 188, 'cambio': 188, 'es': 188,
'movio': 188, 'mueve': 188, 'pasa': 188, 'paso': 188, 'pasó': 188, 'queda': 188, 'retrasa': 188, 'se': 1538, 'sera':
188, 'va': 188}, {'D': 1539}, {'D': 1539, 'para': 1540, 'prevista': 1540, 'previsto': 1540}, {'ser': 1540}, {'a':
1542}, {'^': 1537}, {'^': 1537, 'era': 1540, 'estaba': 1541, 'iba': 1543, 'le': 1544, 'me': 1544, 'nos': 1544,
'tenia': 1540, 'teniamos': 1540, 'tocaba': 1540}, {'<should>': 16, '<would_give>': 11, 'da': 637, 'dara': 637, 'echa':
637, 'echara': 637, 'no': 17}, {'olvide': 279}, {'me': 1547}, {'se': 1548}, {'<any_det>': 541, '<my>': 541}, {'^':
1550}, {'<is3>': 0, '<they>': 0, '^': 1546, 'era': 1540, 'estaba': 1541, 'iba': 1543, 'le': 1544, 'me': 1544, 'no':
1549, 'nos': 1544, 'recibiria': 1551, 'recibirian': 1551, 'tendria': 1551, 'tendrian': 1551, 'tenia': 1540,
'teniamos': 1540, 'tocaba': 1540}, {'cargo': 158}, {'D': 186, 'mi': 1553}, {'^': 527, 'mi': 778}, {'manos': 158},
{'^': 527, 'el': 1018, 'mis': 1556, 'nada': 1017}, {'mi': 1505, 'mí': 1504, 'que': 945}, {'^': 277, 'de': 1558, 'el':
91, 'la': 91, 'nuestra': 91, 'nuestro': 91, 'por': 1507, 'que': 945}, {'efecto': 91}, {'<moved_pp>': 991, 'D': 186,
'^': 277, 'a': 1554, 'agendada': 23, 'agendado': 23, 'al': 187, 'de': 1555, 'en': 1557, 'fijada': 23, 'para': 187,
'pendiente': 1559, 'por': 779, 'sin': 1560}, {'<them>': 1075, 'N': 1075}, {'juntarnos': 23, 'vernos': 23},
{'almorzar': 23, 'comer': 23, 'hablar': 23, 'juntarnos': 23, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23,
'a': 1074, 'con': 1562, 'de': 1563, 'el': 23, 'en': 1564, 'para': 1080}, {'la': 957, 'las': 23}, {'de': 1059, 'en':
1059, 'para': 23}, {'la': 42, 'lo': 42}, {'le': 42, 'les': 42, 'se': 1568}, {'le': 42, 'les': 42, 'se': 1568, 'yo':
1569}, {'<inf>': 23, 'D': 23, '^': 1058, 'que': 1570, 'vernos': 23}, {'': (2, 'plan'), '<inf>': 23, 'D': 23, 'vernos':
23}, {'de': 1571, 'en': 1571, 'para': 1572, 'que': 664}, {'': (23, 'contact'), '<them>': 1567, 'N': 1573}, {'^': 1039,
'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'ir': 1077, 'juntarnos': 23, 'pasar': 1077, 'pasarme':
1077, 'que': 1570, 'tomar': 23, 'vernos': 23}, {'la': 1250, 'lo': 1250}, {'le': 1250, 'les': 1250, 'se': 1576}, {'le':
1250, 'les': 1250, 'se': 1576, 'yo': 1577}, {'^': 1039, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23,
'hablar': 23, 'ir': 1077, 'juntarnos': 23, 'pasar': 1077, 'pasarme': 1077, 'que': 1578, 'reunirnos': 23, 'tomar': 23,
'vernos': 23}, {'': (2, 'plan'), 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'el': 23, 'juntarnos': 23,
'tomar': 23, 'vernos': 23}, {':': 662, 'D': 23, 'a': 1566, 'con': 1574, 'de': 1575, 'el': 23, 'en': 1579, 'para':
1580, 'pendiente': 964, 'pendientes': 964}, {'mi': 1553}, {'mis': 1556}, {'de': 1558, 'por': 1507, 'que': 945}, {'a':
1582, 'de': 779, 'en': 1583, 'pendiente': 1584, 'por': 779}, {'ni': 91, 'no': 91, 'nunca': 91}, {'y': 1586}, {'...':
1587}, {'^': 527, 'llamar': 1588, 'llamarme': 1588, 'pasar': 1588, 'pasarse': 1588, 'que': 459, 'venir': 1588}, {'^':
527, 'llamar': 1588, 'llamarme': 1588, 'nada': 91, 'pasar': 1588, 'pasarse': 1588, 'que': 459, 'venir': 1588}, {'de':
1589, 'en': 1590}, {'': (5, 'mine'), '^': 1039, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'ir': 1077,
'juntarnos': 23, 'pasar': 1077, 'pasarme': 1077, 'que': 1570, 'tomar': 23, 'vernos': 23}, {'': (5, 'mine'), 'le': 42},
{'': (5, 'mine'), '^': 1039, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 1077,
'juntarnos': 23, 'pasar': 1077, 'pasarme': 1077, 'que': 1570, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23,
'a': 1074, 'con': 1574, 'de': 1592, 'debiendo': 1593, 'debiendole': 42, 'el': 23, 'en': 1594, 'para': 1580}, {'la':
957, 'mi': 1553}, {'': (6, 'theirs'), '<inf_me>': 11, '<infle>': 42}, {'': (5, 'mine'), '^': 1597, 'llamar': 1588,
'llamarme': 1588, 'mi': 778, 'pasar': 1588, 'pasarse': 1588, 'que': 459, 'venir': 1588}, {'': (5, 'mine'), '^': 1597,
'el': 1018, 'llamar': 1588, 'llamarme': 1588, 'mis': 1556, 'nada': 1019, 'pasar': 1588, 'pasarse': 1588, 'que': 459,
'venir': 1588}, {'': (7, 'waiting'), 'me': 442, 'nos': 442}, {'': (7, 'waiting'), 'el': 38, 'la': 38, 'lo': 38, 'mi':
1505, 'mí': 1504, 'que': 1600, 'su': 38, 'sus': 38}, {'^': 277, 'de': 1601, 'del': 963, 'el': 91, 'la': 91, 'nuestra':
91, 'nuestro': 91, 'por': 1507, 'que': 945}, {'<moved_pp>': 991, 'a': 1596, 'atenta': 962, 'atento': 962, 'conmigo':
401, 'de': 1598, 'debiendo': 533, 'en': 1599, 'esperando': 682, 'pendiente': 1602, 'pendientes': 964, 'por': 779,
'sin': 1560}, {'^': 527, 'llamar': 1588, 'llamarme': 1588, 'mi': 778, 'pasar': 1588, 'pasarse': 1588, 'que': 459,
'venir': 1588}, {'^': 527, 'el': 1018, 'llamar': 1588, 'llamarme': 1588, 'mis': 1556, 'nada': 1019, 'pasar': 1588,
'pasarse': 1588, 'que': 459, 'venir': 1588}, {'<moved_pp>': 991, 'a': 1582, 'conmigo': 401, 'de': 1604, 'debiendo':
533, 'en': 1605, 'pendiente': 1559, 'por': 779, 'sin': 1560}, {'<see_inf>': 91, 'que': 385, 'saber': 0}, {'<letter>':
173}, {'<letter>': 173, 'visita': 173}, {'el': 1608, 'la': 1609, 'un': 1608, 'una': 1608}, {'^': 1362, 'a': 85},
{'colgue': 173, 'corte': 173, 'corté': 173, 'hable': 173, 'hablé': 173, 'salgo': 173, 'termino': 173}, {'<pro>': 198},
{'<good>': 1613, '<pro>': 198}, {'^': 195, 'al': 1082, 'el': 1082, 'la': 1082, 'mi': 1082, 'nuestra': 1082, 'nuestro':
1082, 'un': 1082, 'una': 1082}, {'^': 195, 'que': 582}, {'a': 1615, 'al': 1082, 'ante': 196, 'con': 196, 'el': 1082,
'en': 1616, 'la': 1082, 'mi': 1082, 'nuestra': 1082, 'nuestro': 1082, 'para': 196, 'que': 582, 'un': 1082, 'una':
1082}, {'N': 1617}, {'<any_det>': 1614, 'a': 1618, 'en': 656, 'que': 582}, {'<any_det>': 1614}, {'conectar': 810,
'juntar': 810, 'presentar': 810}, {'<any_det>': 239, 'a': 1523}, {'': (23, 'contact'), '^': 906, 'con': 908},
{'<any_det>': 203, '^': 906}, {'N': 1624}, {'<any_det>': 739, '^': 906, 'con': 1625}, {'dudas': 717}, {'sus': 1627},
{'': (23, 'contact'), '<their>': 203}, {'<any_det>': 739, '<their>': 203, 'con': 741}, {'la': 173, 'reunion': 173,
'reunirme': 173, 'reunión': 173, 'una': 173}, {'con': 85, 'de': 1631}, {'por': 23}, {'N': 173, 'tambien': 668,
'también': 668}, {'': (0, 'missed'), '<date>': 91, 'el': 980, 'la': 980}, {'de': 0}, {'nada': 91}, {'en': 1637},
{'anulado': 91, 'aplazado': 91, 'caido': 91, 'cancelado': 91, 'ofrecido': 555, 'quedado': 1638, 'suspendido': 91},
{'ido': 91}, {'anulado': 91, 'aplazado': 91, 'caido': 91, 'cancelado': 91, 'ofrecido': 555, 'suspendido': 91},
{'<give1>': 42, 'acerco': 46, 'dejo': 46, 'devuelvo': 46, 'doy': 46, 'envio': 46, 'envío': 46, 'hago': 1172, 'hare':
1172, 'llevo': 46, 'mando': 46, 'paso': 46, 'preparo': 46, 'traigo': 46}, {'^': 1642, 'debo': 42, 'tenemos': 1179,
'tengo': 1179, 'vamos': 1276, 'voy': 1276}, {'^': 1642}, {'fue': 1370, 'olvido': 1370, 'olvidó': 1370, 'paso': 1370,
'pasó': 1370}, {'olvido': 1370, 'olvidó': 1370, 'paso': 1370, 'pasó': 1370}, {'a': 187, 'al': 187, 'para': 187, 'por':
23}, {'': (14, 'together'), 'N': 173, 'tambien': 668, 'también': 668}, {'': (23, 'contact'), 'al': 173, 'desde': 173,
'por': 173}, {'': (14, 'together'), 'N': 1649, 'tambien': 668, 'también': 668}, {'conmigo': 173}, {'<moved3>': 1111,
'<off>': 257, 'acerca': 1633, 'acerco': 550, 'acercó': 550, 'adelanta': 188, 'agregaron': 1634, 'agrego': 1634,
'anulo': 91, 'aparecio': 550, 'aplaza': 188, 'aplazo': 91, 'apuntaron': 1634, 'apunto': 1634, 'apuntó': 1634,
'cambia': 1127, 'cambio': 1127, 'cancelo': 91, 'cayeron': 1635, 'cayo': 1635, 'compromete': 348, 'comprometio': 348,
'conecto': 919, 'conectó': 919, 'corrio': 1127, 'dejo': 551, 'dejó': 551, 'encarga': 552, 'entero': 1636, 'enteró':
1636, 'ha': 1639, 'habia': 1640, 'han': 1641, 'incorporaron': 1634, 'incorporo': 1634, 'la': 1643, 'las': 1644, 'lo':
1643, 'los': 1644, 'me': 1645, 'mueve': 1127, 'nos': 1646, 'ocupa': 552, 'ofrece': 555, 'ofrecio': 557, 'olvidaron':
1456, 'olvido': 1456, 'olvidó': 1456, 'pasa': 1647, 'paso': 550, 'pasó': 550, 'queda': 188, 'quedaron': 1638, 'quedo':
1638, 'quedó': 1638, 'retrasa': 188, 'rumorea': 0, 'sumaron': 1648, 'sumo': 1648, 'suspende': 91, 'suspendio': 91,
'unieron': 1648, 'unio': 1650, 'va': 188, 'vino': 550, 'vio': 1651}, {'a': 958, 'esperando': 682}, {'<inf>': 16,
'conviene': 16, 'deberia': 1463, 'deberiamos': 16, 'es': 1464, 'habria': 258, 'haria': 1464, 'hay': 258, 'lo': 1465,
'mas': 1466, 'me': 260, 'mejor': 16, 'ni': 1469, 'no': 1470, 'seria': 1464, 'sobra': 16, 'tendria': 258, 'tenemos':
258, 'tengo': 258}, {'^': 1654}, {',': 1655}, {',': 1655, '^': 1457, 'lo': 1459}, {'contado': 668, 'dicho': 668},
{'conto': 668, 'dijo': 668, 'ha': 1658}, {'<them>': 1460, '<they>': 1460, 'N': 1656, 'el': 1657, 'ella': 1656,
'ellas': 1477, 'ellos': 1477, 'me': 1659, 'él': 1657}, {'de': 25}, {'cumple': 1661, 'cumpleanos': 1661, 'santo':
1661}, {'el': 1662}, {'<mentor_noun>': 243}, {'de': 1664}, {'lugar': 899}, {'mi': 1666}, {'en': 1667}, {'yo': 894},
{'estuviera': 1668, 'fuera': 1669}, {'de': 1507, 'por': 1507}, {'senales': 91}, {'aparecer': 91, 'atender': 91,
'contestar': 91, 'dar': 1672, 'responder': 91}, {'pendiente': 1671, 'sin': 1673}, {'sin': 1673}, {'paso': 113}, {'':
(0, 'missed'), 'de': 91}, {'avisar': 91, 'contestar': 91, 'efecto': 91, 'exito': 91, 'falta': 1059, 'hablar': 91,
'noticias': 1677, 'novedades': 679, 'rastro': 679, 'respuesta': 91, 'senales': 1677, 'suerte': 91, 'ver': 91, 'verla':
91, 'verlo': 91}, {'con': 82, 'que': 82}, {',': 453, '...': 162, ':': 161, 'era': 371, 'es': 371, 'fue': 371},
{'recibiremos': 11, 'sabremos': 11, 'tendre': 11, 'tendremos': 11}, {'la': 1681, 'las': 1681, 'lo': 1681, 'los': 1681,
'recibiremos': 11, 'sabremos': 11, 'tendre': 11, 'tendremos': 11}, {'<thing>': 1682}, {'<tip>': 1680, '^': 1683},
{'<tip>': 1680}, {'vez': 82}, {'andaba': 954, 'andaban': 954, 'estaba': 949, 'estaban': 954, 'estuvieron': 954,
'estuvo': 949, 'vinieron': 954, 'vino': 949}, {'<answers>': 1394, '<clitic>': 1404, '<seen1>': 91, 'he': 1402,
'hemos': 1402, 'la': 1398, 'las': 1398, 'le': 1398, 'les': 1398, 'lo': 1398, 'los': 1398, 'me': 1399, 'nos': 1399,
'se': 1403}, {'apagado': 91}, {'D': 23, 'con': 23}, {'<date>': 1690}, {'^': 1041, 'conectar': 810, 'conectarlos': 113,
'juntar': 810, 'juntarlos': 113, 'ponerlos': 814, 'presentar': 810, 'presentarlos': 113}, {'<any_det>': 1691,
'<date>': 1690, 'que': 1692}, {'con': 23}, {'^': 804}, {'a': 23}, {'': (5, 'mine'), '^': 1041, 'conectar': 810,
'conectarlos': 113, 'juntar': 810, 'juntarlos': 113, 'juntarme': 1694, 'pensar': 82, 'ponerlos': 814, 'presentar':
810, 'presentarlos': 113, 'quedar': 1694, 'reunirme': 23, 'ver': 1696, 'verme': 1694}, {'<any_det>': 1691, '<date>':
1690, 'ganas': 936, 'juntarme': 1694, 'pendiente': 1695, 'que': 1697, 'quedar': 1694, 'reunirme': 23, 'ver': 1696,
'verme': 1694}, {'a': 410, 'que': 1103}, {'que': 585}, {'do': 113}, {'<inf_them>': 42, '<todo_inf>': 42}, {'^': 1702},
{'^': 1503, 'de': 812, 'que': 1703}, {':': 113}, {'birra': 132, 'cafe': 132, 'café': 132, 'cana': 132, 'cerveza': 132,
'tinto': 132, 'vino': 132}, {'<any_det>': 173, 'algo': 173, 'cafe': 173, 'café': 173, 'cerveza': 173, 'el': 1706,
'mate': 173, 'mates': 173, 'te': 173, 'tinto': 173, 'un': 1706, 'una': 1706}, {'<any_det>': 173, 'algo': 173, 'cafe':
173, 'café': 173, 'cerveza': 173, 'mate': 173, 'mates': 173, 'te': 173, 'tinto': 173}, {'el': 1706, 'un': 1706, 'una':
1706}, {'un': 23, 'una': 23}, {'': (23, 'contact'), 'N': 907}, {'^': 906, 'con': 1711}, {'<date>': 173}, {'<any_det>':
1713, '<date>': 173, 'que': 1016, 'tenido': 1022}, {'que': 1016, 'tenido': 1022}, {'estos': 82}, {'de': 1716},
{'<drink>': 173, 'dia': 1717}, {'<drink>': 173}, {'dias': 82}, {'estos': 1720}, {'de': 1721}, {'<inf>': 567,
'<inf_me>': 11, '<infme>': 11, 'corregir': 297, 'firmar': 297, 'hablar': 570, 'hablarle': 570, 'hablarles': 570,
'leer': 297, 'mirar': 297, 'probar': 297, 'repasar': 297, 'revisar': 297, 'testear': 297, 'validar': 297, 'ver': 297},
{'^': 1723}, {'a': 1724}, {'<see_inf>': 23, '^': 804}, {'a': 1726, 'atras': 679, 'detras': 679}, {'almorzar': 23,
'buscarme': 23, 'buscarnos': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'merendar': 23, 'recogerme': 23, 'recogernos':
23, 'tomar': 23, 'verme': 23, 'visitarme': 23}, {'a': 1728}, {'almorzar': 23, 'casa': 23, 'cenar': 23, 'comer': 23,
'merendar': 23, 'tomar': 23, 'verme': 23, 'visitarme': 23}, {'a': 1730}, {'facebook': 82, 'instagram': 82, 'linkedin':
82, 'twitter': 82, 'x': 82}, {'N': 173, 'a': 173, 'el': 933, 'en': 1732, 'la': 934, 'pasar': 82, 'que': 82, 'un': 935,
'una': 937}, {'con': 85}, {'almorzar': 23, 'buscarme': 23, 'buscarnos': 23, 'casa': 23, 'cenar': 23, 'comer': 23,
'desayunar': 23, 'dormir': 23, 'la': 1481, 'merendar': 23, 'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme':
23, 'visitarme': 23}, {'a': 1735}, {'': (23, 'contact'), 'N': 173, 'a': 173}, {'con': 723, 'de': 723, 'en': 723,
'para': 723}, {'a': 1726, 'atras': 679, 'con': 85, 'detras': 679}, {'caso': 91, 'mu': 91, 'palabra': 91, 'pio': 91},
{'<give1>': 42}, {'^': 1741}, {'la': 1742, 'las': 1742, 'lo': 1742, 'los': 1742}, {'': (14, 'together'), 'le': 1742,
'les': 1742, 'se': 1743}, {'nada': 91, 'ni': 1740, 'si': 82, 'yo': 1744}, {'estaba': 91}, {'ido': 91, 'marchado': 91},
{'habia': 1747}, {'no': 1746, 'que': 0, 'se': 1748, 'veremos': 83}, {'': (5, 'mine'), '0': 158, '^': 277, 'a': 1281,
'cien': 158, 'cincuenta': 158, 'dinero': 158, 'treinta': 158, 'unos': 158, 'veinte': 158}, {'tu': 901}, {'<give1>':
42, 'hago': 1172, 'hare': 1172}, {'^': 1752, 'debo': 1282}, {'ocupo': 903}, {'tu': 894, 'tú': 894, 'vos': 894}, {'^':
1752}, {'la': 1756, 'las': 1756, 'lo': 1756, 'los': 1756}, {'debo': 1750, 'en': 1751, 'le': 1753, 'les': 1753,
'llevo': 42, 'me': 1754, 'pongo': 42, 'que': 1755, 'se': 1757, 'y': 756}, {'<may3>': 242, '^': 877, 'de': 878, 'debe':
242, 'dijo': 403, 'en': 370, 'ha': 879, 'habia': 404, 'iba': 881, 'me': 884, 'nos': 885, 'pensaba': 403, 'queda': 529,
'quedaron': 531, 'quedo': 886, 'quedó': 886, 'queria': 403, 'se': 887, 'tenia': 888, 'tiene': 563, 'tienen': 563,
'va': 574, 'van': 574}, {'$': 148, '//': 171, '<advises>': 172, '<called1>': 174, '<came3>': 185, '<date>': 191,
'<eat1>': 194, '<handed1>': 227, '<hours>': 235, '<lent1>': 240, '<may3>': 242, '<mentor_noun>': 243, '<moved1>': 247,
'<moved3>': 251, '<moved_pp>': 254, '<off>': 257, '<opines>': 274, '<read1>': 276, '<remind>': 279, '<sent_to>': 285,
'<set>': 286, '<set_up>': 287, '<shall1>': 23, '<they>': 577, '<tip>': 581, '<told1>': 584, '<tried1>': 586,
'<until>': 590, '<vowed1>': 593, 'D': 599, 'N': 635, '^': 639, 'a': 648, 'acabamos': 650, 'acabo': 650, 'accion': 651,
'acompane': 655, 'aconseja': 321, 'aconseje': 659, 'acordado': 663, 'acordamos': 667, 'acorde': 667, 'acudieron': 668,
'agradecer': 670, 'agradeci': 671, 'agradecida': 672, 'agradecido': 672, 'agradecimos': 671, 'agradezco': 670,
'aguardo': 38, 'al': 673, 'alente': 677, 'algun': 678, 'almorce': 173, 'almorzado': 173, 'almorzamos': 173, 'andamos':
680, 'ando': 683, 'anduve': 684, 'anduvimos': 684, 'anime': 677, 'antes': 687, 'apadrine': 688, 'apagado': 91,
'aparecieron': 668, 'apenas': 685, 'aplazada': 91, 'aplazado': 91, 'apresentacao': 694, 'arme': 697, 'armé': 697,
'asegura': 703, 'aseguro': 325, 'asesore': 688, 'asistentes': 668, 'asistieron': 668, 'asistio': 668, 'aun': 713,
'aunque': 685, 'ausencia': 91, 'avisa': 715, 'avisandome': 640, 'aviso': 715, 'avisó': 715, 'ayudamos': 721, 'ayude':
721, 'baile': 684, 'banco': 725, 'bebi': 726, 'bebimos': 173, 'brindamos': 173, 'brinde': 173, 'buena': 727, 'buzon':
281, 'buzón': 281, 'caminamos': 173, 'camine': 684, 'carta': 730, 'casi': 733, 'celebramos': 173, 'celebre': 173,
'cena': 735, 'cenado': 684, 'cenamos': 173, 'cene': 173, 'charla': 173, 'charlamos': 173, 'charlando': 173, 'charle':
173, 'charlita': 173, 'cita': 735, 'coincidi': 173, 'coincidido': 173, 'coincidimos': 173, 'colgar': 684, 'colgue':
684, 'comedor': 736, 'comente': 742, 'comi': 684, 'comida': 735, 'comido': 684, 'comimos': 173, 'como': 640,
'comparti': 749, 'compromiso': 750, 'con': 757, 'conectamos': 761, 'conecte': 766, 'confirma': 767, 'confirmado': 768,
'confirmamos': 768, 'confirme': 768, 'confirmo': 768, 'confirmé': 768, 'confirmó': 768, 'conmigo': 756, 'conoci': 173,
'conocimos': 173, 'consejo': 770, 'console': 677, 'consulta': 772, 'consulte': 774, 'consulté': 774, 'contandome':
640, 'conte': 775, 'contestador': 91, 'contestadora': 91, 'conteste': 777, 'convenido': 663, 'conversacion': 173,
'conversado': 173, 'conversamos': 173, 'converse': 173, 'conversé': 173, 'corre': 780, 'corregi': 742, 'corren': 780,
'correo': 282, 'corri': 684, 'corrigiendole': 203, 'corrigiendoles': 203, 'corte': 684, 'corté': 684, 'cree': 327,
'creo': 137, 'cruce': 783, 'crucé': 784, 'cruz': 785, 'cuando': 685, 'cubri': 788, 'cuenta': 330, 'cumple': 789,
'cumplia': 789, 'cuya': 0, 'cuyo': 0, 'dado': 640, 'dando': 790, 'dandole': 792, 'de': 798, 'debe': 333, 'deberia':
800, 'deberiamos': 801, 'debi': 802, 'debia': 585, 'debiamos': 585, 'debido': 803, 'debo': 815, 'decia': 340, 'deje':
818, 'dejé': 818, 'derive': 821, 'desayunamos': 173, 'desayune': 173, 'desde': 826, 'deseando': 827, 'despues': 687,
'di': 845, 'dice': 849, 'dicen': 640, 'diciendo': 851, 'diciendome': 640, 'dicte': 852, 'dije': 861, 'dijimos': 864,
'dijo': 867, 'dimos': 869, 'discusion': 173, 'discutimos': 173, 'eche': 872, 'echo': 875, 'el': 889, 'ella': 890,
'en': 902, 'encargo': 904, 'encontramos': 174, 'encontre': 174, 'ensayamos': 909, 'ensaye': 910, 'ensenandole': 912,
'ensene': 916, 'entregue': 917, 'entrevista': 735, 'entro': 919, 'envie': 922, 'envié': 922, 'era': 375, 'eramos':
923, 'es': 928, 'escribi': 932, 'escribí': 932, 'escuche': 938, 'escuché': 938, 'espera': 386, 'esperamos': 941,
'esperando': 682, 'espere': 944, 'espero': 941, 'esperé': 944, 'esta': 948, 'estaba': 950, 'estabamos': 953,
'estaban': 955, 'estamos': 960, 'estaria': 961, 'estoy': 965, 'estreno': 735, 'estuve': 968, 'estuvieron': 668,
'estuvimos': 969, 'estuvo': 970, 'está': 948, 'evento': 735, 'explicandole': 912, 'explique': 916, 'expliqué': 916,
'exposicion': 735, 'extrano': 873, 'fallecio': 29, 'falta': 978, 'faltan': 979, 'falte': 983, 'falto': 984,
'feedback': 987, 'felicite': 677, 'festejamos': 173, 'forme': 990, 'formé': 990, 'fue': 992, 'fuera': 994, 'fui':
1000, 'fuimos': 1001, 'ganas': 1002, 'gracias': 1004, 'h': 1007, 'ha': 1024, 'habia': 1026, 'habiamos': 1027,
'hablado': 173, 'hablamos': 173, 'hablando': 173, 'hable': 1032, 'hablé': 1032, 'habra': 1034, 'habria': 137, 'hace':
1037, 'han': 1038, 'hasta': 686, 'hay': 1043, 'he': 1087, 'hecho': 663, 'hemos': 1091, 'hice': 1099, 'hicimos': 1101,
'hora': 1007, 'horas': 1007, 'hoy': 1102, 'iba': 1104, 'ibamos': 1105, 'iban': 411, 'idea': 82, 'ilocalizable': 91,
'ilocalizables': 91, 'ilusion': 1002, 'imparti': 852, 'inauguracion': 735, 'indique': 1086, 'inlocalizable': 91,
'insiste': 415, 'insisti': 659, 'insistimos': 659, 'insistio': 415, 'intercambiamos': 173, 'intercambie': 173,
'intercambio': 996, 'intercedi': 1106, 'intro': 1109, 'jugamos': 173, 'jugue': 1110, 'junte': 766, 'junté': 766, 'la':
1150, 'lanzamiento': 735, 'larga': 727, 'las': 1161, 'le': 1277, 'lei': 1279, 'les': 1289, 'llamada': 1291,
'llamadas': 1292, 'lleve': 655, 'llevo': 825, 'llevé': 655, 'lo': 1297, 'los': 1299, 'mande': 1304, 'mandé': 1304,
'me': 1382, 'mentoree': 688, 'mentorice': 688, 'merendamos': 173, 'merende': 173, 'mi': 1383, 'mientras': 685, 'mil':
1384, 'mostre': 1386, 'movi': 1387, 'muchas': 1384, 'murio': 29, 'nacio': 29, 'nada': 1389, 'necesita': 513,
'necesitamos': 278, 'necesito': 1390, 'ni': 1401, 'no': 1439, 'nos': 1447, 'nota': 1449, 'nunca': 1453, 'ofreci': 812,
'oi': 938, 'ojala': 82, 'olvidamos': 1370, 'olvide': 1370, 'olvido': 1455, 'olvidé': 1370, 'olvidó': 1456, 'pactado':
663, 'para': 1478, 'parece': 640, 'participaron': 668, 'pasa': 1484, 'pasamos': 1492, 'pasandole': 792, 'pasara':
1493, 'pasará': 1493, 'pase': 1496, 'paso': 1498, 'pasé': 1496, 'pedi': 1502, 'pendiente': 1508, 'pendientes': 964,
'pensaba': 585, 'pensando': 1510, 'perdi': 982, 'perdida': 1389, 'pide': 518, 'pidio': 520, 'pienso': 1511, 'pitchee':
173, 'planton': 91, 'platica': 173, 'platicamos': 173, 'platicando': 173, 'platique': 173, 'poner': 1513, 'ponerlos':
814, 'por': 1515, 'porq': 0, 'porque': 0, 'pospuesta': 91, 'pospuesto': 91, 'postergada': 91, 'postergado': 91, 'pq':
0, 'practicamos': 1516, 'practique': 910, 'precisa': 523, 'preferiria': 321, 'prefiere': 321, 'pregunta': 493,
'preguntaba': 493, 'pregunte': 1501, 'pregunto': 493, 'pregunté': 1501, 'preguntó': 493, 'preparamos': 910,
'preparandole': 203, 'prepare': 910, 'preparé': 910, 'presentacion': 1517, 'presentado': 764, 'presentamos': 1518,
'presentandolas': 690, 'presentandolos': 690, 'presentarlas': 690, 'presentarle': 1520, 'presentarlos': 690,
'presentation': 694, 'presente': 1521, 'presentes': 668, 'presenté': 1521, 'preste': 1524, 'presté': 1524, 'promesa':
651, 'promete': 1526, 'prometi': 1528, 'prometido': 663, 'prometimos': 1528, 'prometio': 495, 'propone': 524,
'propuse': 659, 'propuso': 524, 'proxima': 31, 'proximo': 1529, 'proximos': 1530, 'puesto': 640, 'puse': 1536, 'q':
1545, 'que': 1552, 'queda': 1561, 'quedada': 684, 'quedado': 1565, 'quedamos': 1581, 'quedan': 1585, 'quedaron': 1591,
'quede': 1595, 'quedo': 1603, 'quedé': 1595, 'quedó': 1606, 'queria': 1607, 'queriamos': 585, 'querria': 538, 'quien':
0, 'quienes': 0, 'quiere': 540, 'quisiera': 82, 'quiza': 82, 'quizas': 82, 'reagendamos': 186, 'reagendar': 186,
'reagendo': 186, 'recibi': 1610, 'recibimos': 1363, 'recibire': 1363, 'recibo': 1611, 'recien': 1612, 'reclama': 538,
'recogi': 655, 'recomendandole': 1520, 'recomendarle': 1520, 'recomendarles': 1520, 'recomende': 1619, 'recomienda':
321, 'recomiendo': 1620, 'recordar': 1621, 'recordatorio': 113, 'reemplace': 788, 'reenvie': 1387, 'referi': 821,
'regale': 1622, 'regalé': 1622, 'regresa': 546, 'repasamos': 1623, 'repasandole': 203, 'repase': 1626,
'reprogramamos': 186, 'reprogramo': 186, 'requiere': 548, 'resolvi': 1628, 'respondi': 777, 'resulta': 640, 'reunion':
735, 'reunión': 735, 'revisamos': 1629, 'revisandole': 203, 'revise': 1630, 'revisé': 1630, 'rogue': 659, 'salgo':
1632, 'sali': 684, 'salimos': 684, 'se': 1652, 'seguimos': 1653, 'segun': 1660, 'sera': 1663, 'sesion': 1665,
'sesiones': 1665, 'si': 1670, 'sigo': 1653, 'sigue': 1674, 'siguen': 1675, 'siguiente': 1676, 'simule': 910, 'sin':
1678, 'solto': 498, 'sone': 1679, 'su': 1684, 'sugeri': 659, 'sugerirle': 1520, 'sugiere': 321, 'supli': 788, 'sus':
1685, 'suspendida': 91, 'suspendido': 91, 'sustitui': 788, 'tal': 1686, 'tambien': 1687, 'también': 1687, 'tampoco':
1688, 'tarea': 651, 'telefonee': 173, 'telefoneo': 173, 'telefono': 1689, 'teléfono': 1689, 'tenemos': 1693, 'tengo':
1698, 'tenia': 1699, 'teniamos': 1700, 'tenian': 411, 'tensa': 727, 'tiene': 562, 'tienen': 563, 'to': 1701, 'toca':
1704, 'tocaba': 585, 'toco': 278, 'todavia': 713, 'todo': 1705, 'tomamos': 1707, 'tomando': 1708, 'tomandome': 173,
'tomandonos': 173, 'tomaremos': 1709, 'tome': 1708, 'tomo': 1710, 'tomé': 1708, 'trabajamos': 684, 'trabaje': 1712,
'trabajé': 1712, 'tranquilice': 677, 'tropece': 684, 'tuve': 1714, 'tuvieron': 1715, 'tuvimos': 1714, 'tuvo': 1715,
'un': 1718, 'una': 1719, 'unas': 1719, 'uno': 1722, 'unos': 1719, 'va': 1725, 'vamos': 1727, 'van': 574, 've': 576,
'vendra': 1729, 'vendran': 1731, 'veria': 576, 'vi': 1733, 'viajamos': 173, 'viaje': 684, 'viajo': 1734, 'viajé': 684,
'viene': 1736, 'vienen': 1731, 'vimos': 1737, 'vinieron': 668, 'vino': 970, 'visito': 86, 'visto': 174,
'voluntariado': 1738, 'voluntario': 1738, 'volvera': 546, 'voy': 1739, 'vuelve': 546, 'xq': 0, 'y': 1745, 'ya': 1749,
'yo': 1758, 'él': 1759}]


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

