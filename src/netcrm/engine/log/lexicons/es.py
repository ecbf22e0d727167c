"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('aceptará', 'aceptá', 'acercó', 'acerqué', 'acompaño', 'acompañó', 'adelantá', 'ahorrá', 'ajustá',
'alquilá', 'animó', 'anticipó', 'aplacé', 'aprovechá', 'apuntá', 'apunté', 'apuntó', 'armá', 'armé', 'armó',
'aumentá', 'avisé', 'avisó', 'bajá', 'bajé', 'bajó', 'buscará', 'buscó', 'busqué', 'buzón', 'café', 'cambiá', 'casó',
'centrá', 'cenó', 'cerrará', 'cobrá', 'comentó', 'comprará', 'comprá', 'compró', 'concentrá', 'conectó', 'confirmé',
'confirmó', 'consulté', 'contactá', 'contacté', 'contactó', 'contesté', 'contestó', 'contratará', 'contratá',
'contrató', 'conversé', 'cortá', 'corté', 'crucé', 'cuidá', 'currículum', 'cuándo', 'cuántas', 'cuánto', 'cuántos',
'céntrate', 'cóctel', 'cómo', 'dejará', 'dejá', 'dejé', 'dejó', 'descansá', 'devolvérselo', 'documentá', 'dónde',
'eliminá', 'empezará', 'enfermó', 'enfócate', 'enseño', 'enseñó', 'enteró', 'entrará', 'entrá', 'enviársela',
'enviárselo', 'envié', 'envió', 'envía', 'envíe', 'envío', 'escribí', 'escuchá', 'escuché', 'esperá', 'esperé',
'esperó', 'estudiá', 'estudió', 'está', 'evitá', 'explicó', 'expliqué', 'exportá', 'facturá', 'fichá', 'fijé',
'firmará', 'firmá', 'firmé', 'firmó', 'formá', 'formé', 'fusioná', 'gastá', 'grabó', 'guardá', 'guión', 'hablá',
'hablé', 'habló', 'hacé', 'hacía', 'informé', 'intentó', 'juntá', 'junté', 'juntó', 'lanzará', 'levantá', 'levanté',
'limitá', 'llamará', 'llamá', 'llamé', 'llamó', 'llevé', 'llevó', 'mandará', 'mandá', 'mandársela', 'mandárselo',
'mandé', 'mandó', 'marcó', 'marqué', 'mentoría', 'mirá', 'miré', 'montará', 'montá', 'montó', 'mudará', 'mudá', 'mí',
'móvil', 'negociá', 'notaría', 'número', 'olvidá', 'olvidé', 'olvidó', 'olvídate', 'organizó', 'pagará', 'pagué',
'pagó', 'pará', 'pasará', 'pasársela', 'pasárselo', 'pasé', 'pasó', 'patentá', 'poné', 'preguntá', 'pregunté',
'preguntó', 'preparará', 'prepará', 'preparé', 'preparó', 'presentará', 'presentá', 'presenté', 'presentó',
'prestará', 'prestá', 'presté', 'quedá', 'quedé', 'quedó', 'quitá', 'qué', 'recortá', 'redactó', 'reenvió', 'reenvía',
'reenvío', 'regalá', 'regalé', 'registrá', 'reinvertá', 'renegociá', 'reservé', 'retrasá', 'reunión', 'revisará',
'revisá', 'revisé', 'separá', 'sumá', 'sé', 'sí', 'sólo', 'también', 'teléfono', 'terminó', 'testeá', 'tomará',
'tomá', 'tomé', 'tomó', 'trabajá', 'trabajé', 'trabajó', 'tú', 'usá', 'validará', 'validá', 'vendé', 'viajará',
'viajá', 'viajé', 'viajó', 'visitá', 'visité', 'visitó', 'vía', 'ánimo', 'él')


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
'acordarse': ('remind',), 'acordate': ('remind',), 'actualizo': ('do1',), 'acuda': ('should',), 'acuerdate':
('remind',), 'adelanta': ('give3', 'moved3', 'imperative'), 'adelantada': ('moved_pp',), 'adelantado': ('moved_pp',),
'adelantar': ('giveinf',), 'adelantara': ('should',), 'adelantaramos': ('should',), 'adelantarla': ('giveinf',),
'adelantarlas': ('giveinf',), 'adelantarle': ('giveinf',), 'adelantarles': ('giveinf',), 'adelantarlo': ('giveinf',),
'adelantarlos': ('giveinf',), 'adelantarsela': ('giveinf',), 'adelantarselas': ('giveinf',), 'adelantarselo':
('giveinf',), 'adelantarselos': ('giveinf',), 'adelante': ('should', 'imperative'), 'adelantemos': ('should',),
'adelanten': ('imperative',), 'adelantes': ('should', 'imperative'), 'adelanto': ('moved3',), 'adelantá':
('imperative',), 'ademas': ('filler',), 'admite': ('opines',), 'afirma': ('opines',), 'agarra': ('answers',),
'agarro': ('answers',), 'agencia': ('pro',), 'agenda': ('give3',), 'agendada': ('set',), 'agendado': ('set',),
'agendamos': ('set_up',), 'agendar': ('giveinf', 'todo_inf'), 'agendarla': ('giveinf',), 'agendarlas': ('giveinf',),
'agendarle': ('giveinf',), 'agendarles': ('giveinf',), 'agendarlo': ('giveinf',), 'agendarlos': ('giveinf',),
'agendarsela': ('giveinf',), 'agendarselas': ('giveinf',), 'agendarselo': ('giveinf',), 'agendarselos': ('giveinf',),
'agende': ('set_up',), 'agendo': ('give1',), 'agosto': ('hello',), 'agradecer': ('todo_inf',), 'agradecerle':
('todo_inf',), 'aguante': ('should',), 'ahi': ('hello',), 'ahora': ('hello',), 'ahorra': ('imperative',), 'ahorrara':
('should',), 'ahorraramos': ('should',), 'ahorre': ('should', 'imperative'), 'ahorremos': ('should',), 'ahorren':
('imperative',), 'ahorres': ('should', 'imperative'), 'ahorrá': ('imperative',), 'ajusta': ('imperative',),
'ajustara': ('should',), 'ajustaramos': ('should',), 'ajuste': ('should', 'imperative'), 'ajustemos': ('should',),
'ajusten': ('imperative',), 'ajustes': ('should', 'imperative'), 'ajustá': ('imperative',), 'al': ('hello', 'link'),
'alba': ('name_words',), 'albanil': ('pro',), 'albaran': ('thing',), 'alcance': ('managed1',), 'alcanzamos':
('managed1',), 'alento': ('urges',), 'alguien': ('hello',), 'alienta': ('urges',), 'alla': ('filler',), 'alli':
('hello',), 'almorce': ('hello',), 'almorzado': ('done_pp',), 'almorzar': ('see_inf',), 'almorzare': ('shall1',),
'almorzaremos': ('shall1',), 'almorzo': ('verb3', 'met3'), 'almuerza': ('verb3',), 'almuerzo': ('hello', 'date'),
'alquila': ('imperative',), 'alquilara': ('should',), 'alquilaramos': ('should',), 'alquile': ('should',
'imperative'), 'alquilemos': ('should',), 'alquilen': ('imperative',), 'alquiles': ('should', 'imperative'),
'alquilá': ('imperative',), 'ama': ('verb3', 'says'), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',),
'amigos': ('rel',), 'amor': ('name_words',), 'amparo': ('name_words',), 'amplia': ('imperative',), 'ampliara':
('should',), 'amplie': ('should', 'imperative'), 'amplien': ('imperative',), 'amplies': ('should', 'imperative'),
'anda': ('verb3',), 'andaba': ('verb3',), 'andaban': ('verb3',), 'andan': ('verb3',), 'angel': ('name_words',),
'angeles': ('name_words',), 'anima': ('urges',), 'animo': ('urges',), 'animó': ('urges',), 'ano': ('hello',),
'anoche': ('hello',), 'anos': ('hello',), 'anote': ('read1',), 'anoto': ('made3',), 'anticipo': ('thing',), 'anulada':
('off',), 'anulado': ('off',), 'anulo': ('off',), 'anuncia': ('verb3', 'opines'), 'anuncie': ('told1',), 'anuncio':
('verb3', 'opines', 'says'), 'aparecieron': ('reach',), 'aparecio': ('reach', 'came3'), 'aparejador': ('pro',),
'aplace': ('moved1', 'should', 'imperative'), 'aplacen': ('imperative',), 'aplaces': ('should', 'imperative'),
'aplacé': ('moved1',), 'aplaza': ('moved3',), 'aplazada': ('moved_pp',), 'aplazado': ('moved_pp',), 'aplazamos':
('moved1',), 'aplazo': ('off', 'moved3'), 'apostara': ('should',), 'app': ('paper',), 'aprenda': ('should',
'imperative'), 'aprendan': ('imperative',), 'aprendas': ('should', 'imperative'), 'aprende': ('verb3',), 'aprovecha':
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
('giveinf',), 'contestarselo': ('giveinf',), 'contestarselos': ('giveinf',), 'conteste': ('called1', 'should'),
'contesto': ('hello', 'reach', 'give1', 'called3', 'answers', 'opines', 'answered'), 'contesté': ('called1',),
'contestó': ('hello', 'reach', 'called3', 'answers', 'opines', 'answered'), 'conto': ('verb3', 'opines', 'says'),
'contraste': ('should',), 'contrata': ('verb3', 'imperative'), 'contratada': ('happens_pp',), 'contratado':
('happens_pp',), 'contratan': ('verb3',), 'contratara': ('verb3', 'should'), 'contrataramos': ('should',),
'contratará': ('verb3',), 'contrate': ('should', 'imperative'), 'contratemos': ('should',), 'contraten':
('imperative',), 'contrates': ('should', 'imperative'), 'contrato': ('verb3', 'paper', 'thing'), 'contratá':
('imperative',), 'contrató': ('verb3',), 'converso': ('verb3',), 'conviene': ('should',), 'coo': ('rel',),
'coordinamos': ('set_up',), 'coordinar': ('todo_inf',), 'coordine': ('set_up',), 'copas': ('drink',), 'copo':
('verb3',), 'cordero': ('name_words',), 'corra': ('should', 'imperative'), 'corran': ('imperative',), 'corras':
('should', 'imperative'), 'correcciones': ('feedback_noun',), 'corrector': ('pro',), 'correctora': ('pro',),
'corregi': ('read1',), 'corregir': ('review_inf',), 'corregira': ('will_bring',), 'corremos': ('moved1',), 'correo':
('hello', 'letter', 'attempt', 'reach_noun'), 'corrige': ('hand3',), 'corrigiendo': ('review_inf',), 'corrijo':
('give1', 'do1'), 'corrio': ('moved3',), 'corta': ('imperative',), 'cortado': ('hello',), 'cortar': ('see_inf',),
'cortara': ('should',), 'cortaramos': ('should',), 'corte': ('should', 'imperative'), 'cortemos': ('should',),
'corten': ('imperative',), 'cortes': ('should', 'imperative'), 'cortá': ('imperative',), 'costa': ('name_words',),
'costurera': ('pro',), 'cotice': ('ask_subj',), 'cotiza': ('give3', 'send3'), 'cotizacion': ('thing', 'mine_thing'),
'cotizar': ('giveinf', 'hand_inf'), 'cotizarla': ('giveinf',), 'cotizarlas': ('giveinf',), 'cotizarle': ('giveinf',
'infle'), 'cotizarles': ('giveinf',), 'cotizarlo': ('giveinf',), 'cotizarlos': ('giveinf',), 'cotizarme': ('giveinf',
'infme'), 'cotizarsela': ('giveinf',), 'cotizarselas': ('giveinf',), 'cotizarselo': ('giveinf',), 'cotizarselos':
('giveinf',), 'cotizo': ('give1',), 'crece': ('verb3',), 'creciera': ('should',), 'crecio': ('verb3',), 'cree':
('verb3', 'opines', 'says'), 'creen': ('verb3',), 'creia': ('verb3', 'opines'), 'creo': ('hello',), 'crezca':
('should', 'imperative'), 'crezcan': ('imperative',), 'crezcas': ('should', 'imperative'), 'cristalero': ('pro',),
'critique': ('read1',), 'cruce': ('met1', 'called1', 'should', 'imperative'), 'crucen': ('imperative',), 'cruces':
('should', 'imperative'), 'crucé': ('met1', 'called1'), 'cruz': ('name_words',), 'cruzamos': ('met1',), 'cto':
('rel',), 'cuaderno': ('helpful',), 'cuadramos': ('set_up',), 'cuadrar': ('todo_inf',), 'cuadre': ('set_up',),
'cuando': ('hello',), 'cuarenta': ('span',), 'cuate': ('rel',), 'cuatro': ('hello', 'span'), 'cuenta': ('verb3',
'opines', 'says'), 'cuento': ('give1', 'paper'), 'cuida': ('imperative',), 'cuidara': ('should',), 'cuidaramos':
('should',), 'cuidate': ('imperative',), 'cuide': ('should', 'imperative'), 'cuidemos': ('should',), 'cuiden':
('imperative',), 'cuides': ('should', 'imperative'), 'cuidá': ('imperative',), 'cumple': ('verb3', 'date'),
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
'deleguemos': ('should',), 'deleguen': ('imperative',), 'delegues': ('should', 'imperative'), 'delgado':
('name_words',), 'demo': ('date',), 'dentista': ('pro',), 'denuncie': ('should',), 'deposita': ('give3', 'send3'),
'depositar': ('giveinf', 'hand_inf'), 'depositarla': ('giveinf',), 'depositarlas': ('giveinf',), 'depositarle':
('giveinf',), 'depositarles': ('giveinf',), 'depositarlo': ('giveinf',), 'depositarlos': ('giveinf',), 'depositarme':
('giveinf', 'infme'), 'depositarsela': ('giveinf',), 'depositarselas': ('giveinf',), 'depositarselo': ('giveinf',),
'depositarselos': ('giveinf',), 'deposito': ('give1',), 'derivo': ('sent_to',), 'dermatologa': ('pro',),
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
('imperative',), 'fiches': ('should', 'imperative'), 'fichá': ('imperative',), 'fie': ('should',), 'fiemos':
('should',), 'fiesta': ('date',), 'fijada': ('set',), 'fijado': ('set',), 'fijamos': ('set_up',), 'fije': ('should',
'set_up'), 'fijemos': ('should',), 'fijé': ('set_up',), 'firma': ('verb3', 'imperative', 'hand3', 'thing'), 'firmado':
('done',), 'firmar': ('giveinf',), 'firmara': ('verb3', 'should', 'hand3', 'will_bring'), 'firmaramos': ('should',),
'firmarla': ('giveinf',), 'firmarlas': ('giveinf',), 'firmarle': ('giveinf',), 'firmarles': ('giveinf',), 'firmarlo':
('giveinf',), 'firmarlos': ('giveinf',), 'firmarsela': ('giveinf',), 'firmarselas': ('giveinf',), 'firmarselo':
('giveinf',), 'firmarselos': ('giveinf',), 'firmará': ('verb3', 'hand3', 'will_bring'), 'firme': ('done', 'should',
'imperative'), 'firmemos': ('should',), 'firmen': ('imperative',), 'firmes': ('should', 'imperative'), 'firmo':
('hello', 'verb3', 'give1', 'says', 'do1'), 'firmá': ('imperative',), 'firmé': ('done',), 'firmó': ('hello', 'verb3',
'says'), 'fisio': ('pro',), 'fisioterapeuta': ('pro',), 'flor': ('name_words',), 'flores': ('by_post', 'name_words'),
'fontanera': ('pro',), 'fontanero': ('pro',), 'forma': ('imperative',), 'formacion': ('course',), 'formara':
('should',), 'formaramos': ('should',), 'forme': ('should', 'imperative'), 'formemos': ('should',), 'formen':
('imperative',), 'formes': ('should', 'imperative'), 'formá': ('imperative',), 'foto': ('letter',), 'fotografa':
('pro',), 'fotografo': ('pro',), 'fotos': ('letter', 'thing'), 'franco': ('name_words',), 'frustro': ('off',), 'fue':
('hello', 'verb3', 'sent_to', 'is3'), 'fuentes': ('name_words',), 'fuera': ('should',), 'fueron': ('hello', 'verb3'),
'fui': ('hello', 'met1', 'seen1'), 'fuimos': ('hello', 'met1', 'seen1'), 'fusiona': ('imperative',), 'fusionara':
('should',), 'fusionaramos': ('should',), 'fusione': ('should', 'imperative'), 'fusionemos': ('should',), 'fusionen':
('imperative',), 'fusiones': ('should', 'imperative'), 'fusioná': ('imperative',), 'gana': ('verb3',), 'gano':
('verb3',), 'garantice': ('vowed1',), 'garantizo': ('vowed3',), 'gasta': ('imperative',), 'gastara': ('should',),
'gastaramos': ('should',), 'gaste': ('should', 'imperative'), 'gastemos': ('should',), 'gasten': ('imperative',),
'gastes': ('should', 'imperative'), 'gastá': ('imperative',), 'gente': ('hello',), 'gerente': ('rel',), 'gestor':
('pro', 'rel'), 'gestora': ('pro',), 'gestoria': ('pro',), 'ginecologa': ('pro',), 'ginecologo': ('pro',), 'gira':
('give3',), 'girar': ('giveinf',), 'girarla': ('giveinf',), 'girarlas': ('giveinf',), 'girarle': ('giveinf',),
'girarles': ('giveinf',), 'girarlo': ('giveinf',), 'girarlos': ('giveinf',), 'girarme': ('giveinf', 'infme'),
'girarsela': ('giveinf',), 'girarselas': ('giveinf',), 'girarselo': ('giveinf',), 'girarselos': ('giveinf',), 'giro':
('give1',), 'gloria': ('name_words',), 'grabo': ('made3',), 'grabó': ('made3',), 'gracias': ('hello',), 'gran':
('good',), 'guadalupe': ('name_words',), 'guarda': ('imperative',), 'guardara': ('should',), 'guardaramos':
('should',), 'guarde': ('should', 'imperative'), 'guardemos': ('should',), 'guarden': ('imperative',), 'guardes':
('should', 'imperative'), 'guardá': ('imperative',), 'guerra': ('name_words',), 'guia': ('helpful', 'paper'), 'guion':
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
'hipoteca': ('own_affair',), 'hizo': ('hello', 'verb3', 'made3'), 'hora': ('hours', 'span'), 'horas': ('hours',
'span'), 'hoy': ('hello',), 'hrs': ('hours',), 'hs': ('hours',), 'hubo': ('seen1',), 'iba': ('verb3',), 'idea':
('tip',), 'iglesias': ('name_words',), 'igual': ('filler',), 'ilustrador': ('pro',), 'ilustradora': ('pro',),
'imprenta': ('pro',), 'imprima': ('ask_subj',), 'imprimo': ('give1', 'do1'), 'impuestos': ('own_affair',), 'informe':
('told1', 'paper', 'thing'), 'informé': ('told1',), 'ingresada': ('fate', 'happens_pp'), 'ingresado': ('fate',
'happens_pp'), 'inocencio': ('name_words',), 'insista': ('should', 'imperative'), 'insistan': ('imperative',),
'insistas': ('should', 'imperative'), 'insiste': ('verb3', 'opines'), 'insistio': ('verb3', 'opines'), 'insistir':
('todo_inf',), 'insistirle': ('todo_inf',), 'instala': ('hand3',), 'instalador': ('pro',), 'instaladora': ('pro',),
'instalara': ('will_bring',), 'intentado': ('attempt',), 'intentamos': ('tried1',), 'intente': ('tried1', 'attempt'),
'intento': ('tried1',), 'interesa': ('verb3',), 'intereso': ('verb3',), 'intro': ('thing',), 'inversionista':
('rel',), 'inversor': ('rel',), 'inversora': ('rel',), 'inversores': ('rel',), 'invertira': ('verb3',), 'invierta':
('should', 'imperative'), 'inviertan': ('imperative',), 'inviertas': ('should', 'imperative'), 'invierte': ('verb3',
'imperative'), 'invirtiera': ('should',), 'invirtio': ('verb3',), 'invita': ('helps3', 'invites'), 'invitado':
('called_pp', 'invites'), 'invitan': ('helps3', 'invites'), 'invitar': ('giveinf', 'see_inf'), 'invitarla':
('giveinf',), 'invitarlas': ('giveinf',), 'invitarle': ('giveinf',), 'invitarles': ('giveinf',), 'invitarlo':
('giveinf',), 'invitarlos': ('giveinf',), 'invitarme': ('giveinf', 'infme'), 'invitaron': ('invites',), 'invitarsela':
('giveinf',), 'invitarselas': ('giveinf',), 'invitarselo': ('giveinf',), 'invitarselos': ('giveinf',), 'invite':
('called1',), 'invito': ('reach', 'called3', 'invites'), 'ir': ('see_inf',), 'ira': ('verb3',), 'jamas': ('not',),
'jardinero': ('pro',), 'jazmin': ('name_words',), 'jefa': ('hello', 'rel'), 'jefe': ('hello', 'rel'), 'jubila':
('verb3',), 'jubilado': ('fate',), 'jubilo': ('verb3', 'fate'), 'juegue': ('should', 'imperative'), 'jueguen':
('imperative',), 'juegues': ('should', 'imperative'), 'jueves': ('hello',), 'julio': ('hello',), 'junio': ('hello',),
'junta': ('hello', 'date', 'imperative'), 'juntamos': ('met1', 'seen1'), 'juntara': ('should',), 'juntaramos':
('should',), 'juntarme': ('see_inf',), 'juntarnos': ('hello', 'see_inf'), 'juntaron': ('verb3',), 'junte': ('met1',
'should', 'imperative'), 'juntemos': ('should',), 'junten': ('imperative',), 'juntes': ('should', 'imperative'),
'junto': ('verb3',), 'juntá': ('imperative',), 'junté': ('met1',), 'juntó': ('verb3',), 'jura': ('opines',),
'juramos': ('vowed1',), 'jure': ('vowed1',), 'juro': ('vowed3',), 'justo': ('filler', 'name_words'), 'kit':
('helpful',), 'la': ('them', 'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'lance': ('should',
'imperative'), 'lancemos': ('should',), 'lancen': ('imperative',), 'lances': ('should', 'imperative'), 'landing':
('paper',), 'lanza': ('verb3', 'imperative'), 'lanzan': ('verb3',), 'lanzara': ('verb3', 'should'), 'lanzará':
('verb3',), 'lanzo': ('verb3',), 'larga': ('span',), 'las': ('them', 'det', 'hello', 'any_det', 'clitic', 'link',
'article', 'obj'), 'le': ('them', 'hello', 'clitic'), 'lea': ('should', 'imperative'), 'leal': ('name_words',),
'lean': ('imperative',), 'leas': ('should', 'imperative'), 'lei': ('read1',), 'leo': ('give1',), 'leon':
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
'llevarselos': ('giveinf',), 'lleve': ('done', 'called1', 'should', 'lent1', 'ask_subj'), 'llevo': ('verb3', 'give1',
'called3', 'bring', 'do1'), 'llevé': ('done', 'called1', 'lent1'), 'llevó': ('verb3', 'called3'), 'lo': ('them',
'hello', 'clitic', 'obj'), 'localice': ('should', 'imperative'), 'localicen': ('imperative',), 'localices': ('should',
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
'prado': ('name_words',), 'precios': ('thing',), 'precipite': ('should',), 'precisa': ('needs',), 'prefiere':
('verb3',), 'prefirio': ('verb3',), 'pregunta': ('verb3', 'says', 'imperative'), 'preguntar': ('see_inf', 'todo_inf'),
'preguntara': ('should',), 'preguntaramos': ('should',), 'preguntarle': ('todo_inf',), 'preguntarles': ('todo_inf',),
'pregunte': ('should', 'imperative'), 'preguntemos': ('should',), 'pregunten': ('imperative',), 'preguntes':
('should', 'imperative'), 'pregunto': ('verb3', 'says'), 'preguntá': ('imperative',), 'preguntó': ('verb3', 'says'),
'premiada': ('happens_pp',), 'premiado': ('happens_pp',), 'preocupa': ('verb3',), 'prepara': ('give3', 'imperative',
'hand3'), 'preparamos': ('give1',), 'preparando': ('review_inf',), 'preparar': ('giveinf', 'bring', 'review_inf'),
'preparara': ('give3', 'will3', 'should', 'hand3', 'will_bring'), 'prepararamos': ('should',), 'preparare':
('give1',), 'prepararia': ('would_give',), 'prepararla': ('giveinf',), 'prepararlas': ('giveinf',), 'prepararle':
('giveinf', 'infle'), 'prepararles': ('giveinf',), 'prepararlo': ('giveinf',), 'prepararlos': ('giveinf',),
'prepararme': ('giveinf', 'infme'), 'prepararsela': ('giveinf',), 'prepararselas': ('giveinf',), 'prepararselo':
('giveinf',), 'prepararselos': ('giveinf',), 'preparará': ('give3', 'will3', 'hand3', 'will_bring'), 'prepare':
('done', 'should', 'imperative', 'ask_subj'), 'preparemos': ('should',), 'preparen': ('imperative',), 'prepares':
('should', 'imperative'), 'preparo': ('give1', 'made3', 'do1'), 'prepará': ('imperative',), 'preparé': ('done',),
'preparó': ('made3',), 'presenta': ('give3', 'imperative', 'hand3'), 'presentacion': ('date', 'paper', 'rehearsed'),
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
11, 'las': 11, 'los': 11, 'si': 11, 'un': 11, 'una': 11}, {'^': 33}, {'confirma': 34, 'dice': 34, 'dira': 34, 'envia':
34, 'envía': 34, 'manda': 34, 'pasa': 34, 'trae': 34}, {'caso': 29, 'casó': 29}, {'almuerzo': 24, 'ceno': 24,
'desayuno': 24, 'fallecio': 29, 'ha': 30, 'hay': 32, 'me': 35, 'murio': 29, 'nacio': 29, 'nos': 35, 'paso': 24, 'se':
36, 'tenemos': 32, 'tengo': 32, 'veo': 24, 'visito': 24, 'voy': 24}, {'': (7, 'waiting')}, {'0': 38}, {'^': 39},
{'debe': 40}, {'': (5, 'mine')}, {'<until>': 42}, {'N': 43}, {'para': 44}, {'D': 42}, {'<them>': 46, 'N': 46, 'el':
46, 'él': 46}, {'hacia': 47, 'para': 47}, {'D': 11, 'N': 12, 'el': 12, 'ella': 12, 'él': 12}, {'<hand3>': 49,
'<send3>': 49}, {'<until>': 38, 'D': 38, 'antes': 38, 'para': 38}, {'<until>': 42, 'D': 42}, {'<until>': 42, 'D': 42,
'yo': 52}, {'devuelvo': 53, 'doy': 53, 'entrego': 53, 'envio': 53, 'envío': 53, 'hago': 53, 'llevo': 53, 'mando': 53,
'paso': 53}, {'la': 54, 'las': 54, 'lo': 54, 'los': 54}, {'ira': 48, 'la': 50, 'las': 50, 'lo': 50, 'los': 50,
'prometida': 51, 'prometidas': 51, 'prometido': 51, 'prometidos': 51, 'saldra': 48, 'sale': 48, 'se': 55, 'va': 48},
{'...': 56, 'prometida': 51, 'prometidas': 51, 'prometido': 51, 'prometidos': 51}, {'...': 43}, {'0': 58, '<any_det>':
58, '<their>': 58, 'dos': 58, 'todo': 58, 'tres': 58}, {'<any_det>': 13, '<my>': 13, '<their>': 13, 'D': 11}, {'...':
12, 'D': 11}, {'prometida': 51, 'prometidas': 51, 'prometido': 51, 'prometidos': 51}, {'...': 62, 'prometida': 51,
'prometidas': 51, 'prometido': 51, 'prometidos': 51}, {'D': 11, 'recien': 12, 'ya': 12}, {'': (6, 'theirs'), '...':
12}, {'D': 11, 'el': 11, 'en': 11, 'la': 11}, {'D': 11, 'el': 65, 'en': 11, 'la': 65, 'las': 13, 'los': 13, 'me': 66,
'recien': 12, 'ya': 12}, {'<until>': 11}, {'...': 68}, {'D': 11, 'de': 69, 'del': 69, 'el': 13, 'la': 13, 'las': 13,
'los': 13, 'recien': 12, 'ya': 12}, {'el': 13, 'la': 13, 'las': 13, 'los': 13}, {'<any_det>': 42, 'de': 69, 'del':
69}, {'entrega': 64}, {'la': 73}, {'<any_det>': 42}, {'de': 69, 'del': 69}, {'...': 45, '<any_det>': 57, '<do1>': 59,
'<hand3>': 60, '<send3>': 61, '<thing>': 63, 'contesta': 64, 'devuelve': 67, 'entrega': 70, 'envia': 71, 'envio': 72,
'envía': 71, 'envío': 72, 'hace': 74, 'llamo': 75, 'llegada': 76, 'manda': 71, 'mando': 75, 'paga': 64, 'paso': 75,
'preparo': 75, 'recepcion': 76, 'reenvio': 75, 'reenvío': 75, 'reparte': 64}, {'<happens_pp>': 0}, {'ha': 78, 'han':
78}, {'la': 79, 'las': 79, 'le': 79, 'les': 79, 'lo': 79, 'los': 79}, {'devolver': 46, 'entregar': 46, 'enviar': 46,
'pagar': 46}, {'': (11, 'thinking')}, {'si': 82}, {'N': 80, '^': 81, 'ver': 83}, {'N': 23}, {'a': 85}, {'cae': 0,
'es': 0, 'sera': 0}, {'N': 87}, {'N': 87, 'la': 88}, {'de': 89, 'del': 89}, {'': (0, 'missed')}, {'$$': 91},
{'<thing>': 11}, {'^': 93}, {'<give3>': 11}, {'<give3>': 11, 'la': 95, 'las': 95, 'lo': 95, 'los': 95}, {'me': 96,
'nos': 96}, {'y': 97}, {'...': 98, '<any_det>': 13, '<my>': 13, '<their>': 13}, {'D': 11, 'y': 97}, {'...': 100},
{'<hand3>': 99, '<send3>': 101}, {'<rel>': 10, '^': 102, 'aniversario': 90, 'boda': 90, 'cumple': 90, 'cumpleanos':
90, 'examen': 90, 'fiesta': 90, 'operacion': 90, 'santo': 90}, {'apagado': 92, 'comunicaba': 92, 'comunicando': 92,
'ocupado': 92}, {'D': 23, 'c': 23, 'con': 23}, {'<date>': 105}, {'<date>': 105, 'el': 106, 'la': 106, 'un': 106,
'una': 106}, {'a': 25}, {'<happens_pp>': 108}, {'<rel>': 10, '^': 50, 'boda': 90, 'examen': 90, 'fiesta': 90, 'ha':
109, 'han': 109, 'operacion': 90}, {'^': 50, 'ha': 109, 'han': 109}, {'ha': 109, 'han': 109}, {'': (12, 'task')},
{'de': 113}, {'olvidar': 113, 'olvidarme': 113, 'olvidarse': 114}, {'en': 82}, {'me': 17, 'nos': 17}, {'me': 17, 'no':
117, 'nos': 17}, {'': (4, 'needs_from_me')}, {'<ask_subj>': 119}, {'^': 120}, {'la': 121, 'lo': 121}, {'le': 121,
'les': 121, 'se': 122}, {'^': 118, 'le': 121, 'les': 121, 'se': 122, 'yo': 123}, {'dice': 16, 'dijo': 16}, {'dice':
16, 'dijo': 16, 'insiste': 16, 'me': 125, 'opina': 16}, {',': 126}, {'...': 127}, {'<should>': 128, 'me': 17, 'no':
117, 'nos': 17}, {'<should>': 128}, {'olvide': 113}, {'me': 131}, {'^': 130, 'se': 132}, {'^': 129, 'le': 121, 'les':
121, 'no': 133, 'se': 122, 'yo': 123}, {'D': 23}, {'N': 135}, {'con': 136}, {'contesta': 64, 'devuelve': 64,
'entrega': 64, 'hace': 74, 'paga': 64, 'reparte': 64}, {'^': 138}, {'que': 82}, {'mio': 11}, {'<my>': 11, 'el': 141,
'mi': 11}, {'<hand_inf>': 11, 'corregir': 142, 'firmar': 142, 'leer': 142, 'mirar': 142, 'probar': 142, 'repasar':
142, 'revisar': 142, 'testear': 142, 'validar': 142, 'ver': 142}, {'^': 143}, {'a': 144}, {'...': 46}, {'0': 146,
'<any_det>': 146, '<my>': 146, '<their>': 146, 'eso': 146, 'le': 146, 'les': 146, 'todo': 146}, {'<do1>': 59,
'<give1>': 147, 'acabo': 147, 'cierro': 147, 'firmo': 147, 'organizo': 147, 'reviso': 147, 'termino': 147}, {'^':
148}, {'^': 102}, {'<rel>': 10, '<they>': 22, 'D': 37, 'N': 41, '^': 77, 'a': 84, 'acompano': 86, 'acompaño': 86,
'aniversario': 90, 'apagado': 92, 'boda': 90, 'comunicaba': 92, 'comunicando': 92, 'cumple': 90, 'cumpleanos': 90,
'debe': 94, 'dice': 21, 'dijo': 21, 'dise': 21, 'el': 103, 'estaba': 104, 'examen': 90, 'fiesta': 90, 'hay': 107,
'la': 110, 'las': 111, 'le': 112, 'les': 112, 'llevare': 86, 'llevo': 86, 'lo': 111, 'los': 111, 'me': 35, 'no': 115,
'nos': 35, 'ocupado': 92, 'operacion': 90, 'pensaba': 116, 'pense': 116, 'q': 124, 'que': 134, 'quedado': 137,
'recien': 139, 'recojo': 86, 'recordar': 113, 'santo': 90, 'solo': 139, 'supe': 140, 'tenemos': 107, 'tengo': 107,
'va': 145, 'veo': 86, 'ya': 139, 'yo': 149, 'él': 150}, {'': (18, 'gave:mentoring')}, {'^': 152}, {'<any_det>': 93,
'<thing>': 11}, {'D': 0}, {'^': 154, 'aniversario': 155, 'cumple': 155, 'cumpleanos': 155}, {':': 156}, {'pendiente':
42, 'prevista': 42, 'previsto': 42, 'prometida': 42, 'prometido': 42}, {'con': 42}, {'<giveinf>': 42, '<inf_them>':
42, '<infle>': 42, '<mine_thing>': 46, '<todo_inf>': 42, 'agradecer': 42, 'comprar': 42, 'devolver': 42, 'entrega':
158, 'envio': 158, 'envío': 158, 'felicitar': 42, 'hablar': 159, 'pedir': 42, 'quedar': 159, 'reclamar': 42,
'regalar': 42, 'reservar': 42, 'respuesta': 158, 'ver': 159}, {'^': 42}, {':': 161}, {'...': 135, 'a': 113, 'con':
113}, {'^': 16}, {':': 164}, {'...': 165}, {'...': 165, 'la': 166}, {':': 164, 'de': 167, 'del': 166}, {'^': 154},
{':': 169}, {'N': 162}, {'hacer': 162}, {'<giveinf>': 113}, {'<mentor_noun>': 153, 'N': 157, '^': 160, 'accion': 162,
'acciones': 162, 'almorzar': 163, 'cenar': 163, 'comer': 163, 'consejo': 168, 'consejos': 168, 'desayunar': 163, 'el':
170, 'ella': 170, 'mia': 162, 'mio': 162, 'nosotros': 162, 'para': 171, 'pendiente': 162, 'pendientes': 162, 'por':
172, 'recomendacion': 168, 'recomendaciones': 165, 'sugerencia': 165, 'tarea': 162, 'tip': 165, 'tips': 165, 'todo':
173, 'ver': 163, 'visitar': 163, 'yo': 162, 'él': 170}, {'^': 16, 'no': 164, 'que': 164}, {'': (23, 'contact')}, {'a':
176}, {'estaba': 91, 'estabamos': 91}, {'estaba': 91, 'estabamos': 91, 'no': 178}, {'estaba': 91, 'estabamos': 91,
'no': 178, 'nosotros': 179, 'yo': 179}, {'cuando': 180, 'mientras': 180}, {'oficina': 176}, {'almorzar': 176, 'casa':
176, 'cenar': 176, 'comer': 176, 'la': 182, 'mi': 176, 'saludar': 176, 'saludarme': 176, 'tomar': 176, 'verme': 176,
'vernos': 176, 'visitarme': 176, 'visitarnos': 176}, {'coworking': 176, 'despacho': 176}, {'sorpresa': 176, 'visita':
176}, {'despacho': 176}, {'aca': 176, 'aqui': 176, 'casa': 176, 'el': 186, 'la': 182, 'mi': 176}, {'...': 181, 'a':
183, 'al': 184, 'conmigo': 176, 'de': 185, 'por': 187}, {'': (1, 'moved')}, {'D': 189}, {'D': 189, 'a': 190, 'al':
190, 'para': 190}, {'adelanta': 191, 'aplaza': 191, 'cambia': 191, 'mueve': 191, 'pasa': 191, 'retrasa': 191},
{'adelanta': 191, 'aplaza': 191, 'cambia': 191, 'mueve': 191, 'pasa': 191, 'retrasa': 191, 'se': 192}, {'<set>': 23,
'D': 193}, {'D': 23, 'manana': 23}, {'N': 195}, {'con': 196}, {'': (20, 'gave:referral')}, {'^': 198}, {'N': 199},
{'a': 200}, {'...': 201, '^': 198}, {'de': 202, 'del': 202}, {'<reach_noun>': 203}, {'': (16, 'gave:feedback')}, {'^':
205}, {'^': 205, 'a': 206, 'al': 206, 'de': 206, 'del': 206, 'sobre': 206}, {'': (19, 'gave:resource')}, {'N': 208},
{'a': 209}, {'<helpful>': 210}, {'<any_det>': 211}, {'<helpful>': 208}, {'<any_det>': 213}, {'^': 214}, {'de': 199,
'del': 199}, {'<reach_noun>': 216}, {'...': 215, '<any_det>': 217, '^': 214}, {'N': 218}, {'<feedback_noun>': 207},
{'de': 220}, {'<feedback_noun>': 207, '^': 213}, {'feedback': 207, 'opinion': 207}, {'comentarios': 207, 'notas': 207,
'observaciones': 207}, {'de': 222}, {'monton': 225}, {'devolucion': 207}, {'^': 213, 'cuantas': 220}, {'^': 213,
'cuantos': 220}, {'<any_det>': 204, '<feedback_noun>': 207, '^': 212, 'a': 219, 'algo': 221, 'algunas': 222,
'algunos': 222, 'bastante': 220, 'mi': 223, 'mis': 224, 'muchas': 220, 'mucho': 220, 'muchos': 220, 'un': 226, 'una':
227, 'unas': 228, 'unos': 229, 'varias': 222, 'varios': 222}, {'<their>': 152}, {'^': 231}, {'con': 232, 'en': 232,
'para': 232, 'sobre': 232}, {'N': 233}, {'con': 234}, {'^': 152, 'a': 153, 'al': 153, 'con': 153, 'de': 153, 'en':
153, 'para': 153, 'sobre': 153}, {'<mentor_noun>': 236}, {'...': 235, 'con': 234, 'de': 237}, {'^': 208}, {'N': 239},
{'a': 240}, {'...': 241}, {'<my>': 242}, {'<inf_me>': 11, '<infme>': 11}, {'^': 244}, {'^': 152, 'a': 153, 'al': 153,
'con': 153, 'de': 153, 'en': 153, 'para': 153}, {'': (1, 'moved'), 'D': 189, 'a': 189, 'al': 189, 'de': 189, 'para':
189}, {'<date>': 247}, {'<date>': 247, 'a': 190, 'al': 190, 'para': 190}, {'a': 190, 'al': 190, 'el': 248, 'la': 249,
'lo': 249, 'para': 190}, {'': (1, 'moved'), 'D': 189, 'a': 189, 'al': 189, 'para': 189}, {'<date>': 251}, {'<date>':
190}, {'D': 189, 'a': 189, 'al': 189, 'el': 252, 'la': 252, 'nuestra': 252, 'nuestro': 252, 'para': 189, 'su': 253},
{'D': 189, 'al': 189, 'para': 189}, {'...': 255}, {'D': 189, 'a': 189, 'al': 189, 'del': 256, 'para': 189}, {'hora':
91}, {'ultima': 258}, {'': (0, 'missed'), 'a': 259, 'el': 91, 'la': 91, 'lo': 91, 'nuestra': 91, 'nuestro': 91,
'todo': 91}, {'que': 16}, {'mejor': 16}, {'conviene': 16}, {'<have_to>': 261, 'conviene': 16, 'deberia': 16,
'deberiamos': 16}, {'<have_to>': 261, '<should>': 16, 'es': 262, 'lo': 262, 'me': 263, 'no': 264, 'nos': 263, 'seria':
262}, {'^': 265}, {'^': 265, 'nosotros': 266, 'yo': 266}, {'que': 267}, {'<should>': 16, 'la': 17, 'lo': 17, 'me': 17,
'no': 17}, {'^': 269}, {'gente': 270}, {'^': 269, 'a': 271, 'eu': 270, 'je': 270, 'on': 270, 'yo': 270}, {'q': 272,
'que': 272}, {'y': 273}, {'...': 274}, {'': (13, 'talk'), '...': 274, '^': 265, 'nosotros': 266, 'yo': 266}, {'en':
268, 'q': 275, 'que': 276}, {'<paper>': 206}, {'<their>': 278, 'el': 278, 'la': 278}, {'<giveinf>': 42}, {'^': 280},
{'^': 280, 'de': 281}, {'voz': 91}, {'': (0, 'missed'), 'de': 283}, {'de': 283}, {'buzon': 284, 'buzón': 284,
'casilla': 91, 'contestador': 91, 'contestadora': 91, 'correo': 285}, {'a': 286, 'al': 286, 'el': 286}, {'a': 286,
'al': 286, 'derecho': 287, 'directo': 287, 'el': 286}, {'D': 23, 'con': 23, 'el': 23, 'para': 23}, {'<any_det>': 31,
'<date>': 23, 'con': 23, 'juntarnos': 23, 'para': 23, 'reunirnos': 23, 'vernos': 23}, {'...': 181}, {'...': 98, 'D':
11}, {'la': 95, 'las': 95, 'lo': 95, 'los': 95}, {'me': 293, 'nos': 293}, {'y': 294}, {'...': 295}, {'...': 100, 'D':
11}, {'<until>': 11, 'D': 11}, {'...': 298}, {'<any_det>': 13, '<my>': 13}, {'<my>': 13, 'mi': 13}, {'ello': 11,
'eso': 11}, {'tema': 11}, {'de': 302, 'del': 303, 'eso': 11}, {'ok': 11, 'si': 11, 'sí': 11}, {'respuesta': 11},
{'el': 305, 'feedback': 11, 'noticias': 11, 'novedades': 11, 'razon': 11, 'respuesta': 11, 'una': 306}, {'D': 11,
'algo': 11, 'cuando': 11, 'cuanto': 11, 'cuándo': 11, 'cuánto': 11, 'el': 11, 'la': 11, 'manana': 11, 'si': 11},
{'favor': 11, 'intro': 11}, {'intro': 11}, {'favor': 11}, {'el': 309, 'la': 310, 'llegar': 11, 'saber': 11, 'un': 311,
'una': 310}, {'contacto': 11}, {'en': 313}, {'da': 307, 'desaconseja': 16, 'desaconsejo': 16, 'dice': 308, 'dira':
308, 'hace': 312, 'pondra': 314, 'pone': 314}, {'arreglar': 13, 'buscar': 13, 'dejar': 13, 'firmar': 13, 'instalar':
13, 'medir': 13, 'recoger': 13, 'terminar': 13}, {'a': 316}, {'D': 11, 'para': 12}, {'lista': 318, 'listas': 318,
'listo': 318, 'listos': 318}, {'...': 319}, {'el': 320, 'la': 320, 'las': 320, 'los': 320, 'mi': 320, 'mis': 320,
'su': 320, 'sus': 320}, {'<hand3>': 292, '<made3>': 296, '<send3>': 297, '<will3>': 11, '<will_bring>': 299,
'arregla': 300, 'arreglara': 300, 'corrige': 301, 'desaconseja': 16, 'desaconsejo': 16, 'encarga': 304, 'firma': 301,
'instala': 300, 'instalara': 300, 'me': 315, 'mira': 301, 'monta': 300, 'montara': 300, 'montará': 300, 'nos': 315,
'ocupa': 304, 'pasa': 317, 'pinta': 300, 'prueba': 301, 'repara': 300, 'repasa': 301, 'resuelve': 304, 'revisa': 301,
'tendra': 321, 'tiene': 321, 'viene': 317, 'vuelve': 317}, {'^': 16, 'yo': 164}, {'que': 323}, {'^': 95}, {'^': 95,
'la': 325, 'lo': 325}, {'me': 326, 'nos': 326}, {'que': 327}, {'en': 268, 'que': 267}, {'firmemente': 329}, {'<my>':
119}, {'^': 331}, {'con': 332}, {'...': 68, '<until>': 11}, {'<inf>': 334, '<inf_me>': 11, '<infme>': 11}, {'^': 335},
{'^': 17}, {'^': 17, 'me': 337, 'nos': 337}, {'^': 17, 'me': 337, 'no': 338, 'nos': 337}, {'<should>': 16, 'me': 17,
'ni': 18, 'no': 18, 'nos': 17}, {'^': 340}, {'^': 340, 'me': 337, 'no': 338, 'nos': 337, 'yo': 341}, {'q': 339, 'que':
342}, {'<imperative>': 16, 'no': 16}, {'^': 344}, {':': 345}, {'<imperative>': 16, 'ni': 16, 'no': 16}, {'^': 347},
{'<give3>': 11, '<should>': 16}, {'^': 11}, {'a': 350}, {'^': 95, 'iba': 351, 'va': 351}, {'^': 349, 'iba': 351, 'la':
352, 'lo': 352, 'va': 351}, {'^': 340, 'me': 353, 'no': 338, 'nos': 353, 'yo': 341}, {'...': 346, ':': 348, 'q': 339,
'que': 354}, {'presento': 91, 'presentó': 91}, {'aparecio': 91, 'fue': 91, 'llego': 91, 'paso': 91, 'pasó': 91,
'pudo': 91, 'se': 356, 'vino': 91}, {'no': 357, 'nunca': 357}, {'final': 358}, {'al': 359, 'no': 357, 'nunca': 357},
{'aunque': 360, 'pero': 360, 'y': 360}, {'acercarse': 361, 'ir': 361, 'pasar': 361, 'pasarse': 361, 'sumarse': 361,
'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'<should>': 16, '<would_give>': 11, 'me': 17, 'ni': 18,
'no': 18, 'nos': 17}, {'<would_give>': 11}, {'^': 364}, {'<give3>': 11, '<should>': 16, '<would_give>': 11},
{'<give3>': 11, '<would_give>': 11}, {'^': 367, 'iba': 351, 'va': 351}, {'^': 366, 'iba': 351, 'la': 368, 'lo': 368,
'va': 351}, {'^': 363, 'acercarse': 361, 'ir': 361, 'la': 365, 'lo': 365, 'me': 369, 'no': 338, 'nos': 369, 'pasar':
361, 'pasarse': 361, 'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361, 'yo': 341}, {'...':
346, ':': 348, 'a': 362, 'acercarse': 361, 'de': 362, 'en': 362, 'ir': 361, 'pasar': 361, 'pasarse': 361, 'q': 339,
'que': 370, 'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'lugar': 164}, {'mi': 372},
{'^': 16, 'que': 164}, {'de': 374}, {'opinion': 375}, {'la': 376}, {'de': 377, 'partidaria': 375, 'partidario': 375},
{'parte': 119}, {'mi': 379, 'nuestra': 379}, {'de': 380}, {'<until>': 119}, {'...': 382}, {'...': 381, '0': 383,
'<my>': 119, 'cuatro': 383, 'dos': 383, 'tres': 383, 'unas': 383, 'unos': 383, 'varias': 383, 'varios': 383}, {'^':
119}, {'la': 385, 'lo': 385}, {'le': 385, 'les': 385, 'se': 386}, {'le': 385, 'les': 385, 'se': 386, 'yo': 387}, {'^':
384, 'que': 388}, {'de': 332}, {'espera': 390}, {'la': 391}, {'de': 329}, {'le': 332, 'yo': 332}, {'^': 331, 'que':
394}, {'a': 392, 'convencida': 393, 'convencido': 393, 'esperando': 395}, {'me': 350}, {'que': 397}, {'^': 95, 'iba':
351, 'la': 352, 'lo': 352, 'va': 351}, {'me': 399, 'nos': 399}, {'...': 346, 'que': 400}, {'conmigo': 91},
{'contactarme': 91, 'hablar': 402, 'llamarme': 91, 'localizarme': 91, 'verme': 91}, {'de': 350, 'en': 350}, {'dicho':
401, 'intentado': 403, 'quedado': 404}, {'a': 362, 'acercarse': 361, 'de': 362, 'en': 362, 'ir': 361, 'pasar': 361,
'pasarse': 361, 'que': 362, 'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'quedado':
406}, {'<inf_me>': 11, '<infme>': 38}, {'^': 408, 'acercarse': 361, 'ir': 361, 'pasar': 361, 'pasarse': 361,
'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'<infme>': 38}, {'^': 410, 'acercarse':
361, 'ir': 361, 'pasar': 361, 'pasarse': 361, 'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir':
361}, {'a': 409, 'acercarse': 361, 'de': 362, 'en': 362, 'ir': 361, 'pasar': 361, 'pasarse': 361, 'que': 411,
'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'^': 408}, {'^': 410}, {'a': 413, 'que':
414}, {'': (3, 'advice'), '<should>': 16, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17}, {'^': 416, 'yo': 341}, {'que':
417}, {'en': 418, 'q': 339, 'que': 339}, {'avisa': 11, 'contesta': 11, 'cuenta': 11, 'dice': 11, 'escribe': 11,
'llama': 11, 'responde': 11}, {'me': 420, 'nos': 420}, {'y': 421}, {'...': 422}, {'...': 422, 'a': 423, 'con': 423,
'en': 423}, {'comenta': 424, 'consulta': 424, 'habla': 424, 'mira': 424, 'piensa': 424, 'pregunta': 424, 've': 424},
{'^': 425}, {'falta': 332}, {'hace': 427}, {'...': 135, 'D': 23}, {'D': 176}, {'a': 164}, {'<inf_me>': 11, 'me': 11,
'nos': 11}, {'^': 432}, {'^': 432, 'que': 433}, {'': (6, 'theirs'), '<their>': 11, 'el': 13, 'la': 13, 'las': 13,
'los': 13, 'un': 13, 'una': 13}, {'<their>': 11, 'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un': 13, 'una': 13},
{'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un': 13, 'una': 13}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11,
'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'deja': 435, 'dejara': 436, 'dejará': 436, 'guarda': 11,
'imprime': 11, 'presta': 436, 'prestara': 437, 'prestará': 437, 'trae': 11}, {'que': 176}, {'...': 439}, {'contra':
164, 'de': 164, 'que': 164, 'sobre': 164}, {'<should>': 16, 'hay': 261, 'tengo': 261}, {'^': 442}, {'que': 443},
{'centre': 16, 'conviene': 16, 'enfoque': 16, 'olvide': 16}, {'centremos': 16, 'conviene': 16, 'enfoquemos': 16},
{'cuidado': 16}, {'<have_to>': 261, '<should>': 16, 'lo': 262, 'me': 445, 'nos': 446, 'tenga': 447}, {'<have_to>':
261, '<should>': 16, 'lo': 262, 'me': 445, 'no': 448, 'nos': 446, 'tenga': 447}, {'^': 449}, {'^': 449, 'yo': 450},
{'...': 444, 'que': 451}, {'^': 38}, {'<any_det>': 453, '^': 38, 'dinero': 453, 'plata': 453}, {'<should>': 16,
'centre': 16, 'conviene': 16, 'enfoque': 16, 'olvide': 16}, {'<should>': 16, 'centremos': 16, 'conviene': 16,
'enfoquemos': 16}, {'<have_to>': 261, '<should>': 16, 'lo': 262, 'me': 455, 'nos': 456, 'tenga': 447}, {'<have_to>':
261, '<should>': 16, 'lo': 262, 'me': 455, 'ni': 18, 'no': 457, 'nos': 456, 'tenga': 447}, {'^': 458}, {'^': 458,
'me': 337, 'no': 338, 'nos': 337, 'yo': 459}, {'q': 339, 'que': 460}, {':': 345, 'que': 443}, {'<inf>': 16}, {'^':
463}, {'^': 458, 'me': 353, 'no': 338, 'nos': 353, 'yo': 459}, {'...': 462, ':': 348, '^': 463, 'de': 464, 'q': 339,
'que': 465}, {'<have_to>': 261, '<should>': 16, '<would_give>': 11, 'lo': 262, 'me': 455, 'ni': 18, 'no': 457, 'nos':
456, 'tenga': 447}, {'^': 467, 'la': 365, 'lo': 365, 'me': 369, 'no': 338, 'nos': 369, 'yo': 459}, {'...': 462, ':':
348, '^': 463, 'de': 464, 'q': 339, 'que': 468}, {'me': 350, 'nos': 350}, {'que': 470}, {'^': 449, 'me': 399, 'no':
337, 'nos': 399, 'yo': 450}, {'...': 346, 'D': 176, 'que': 472}, {'<any_det>': 383}, {'^': 17, 'no': 337}, {'^': 474,
'que': 475}, {'^': 11, 'que': 350}, {'cabeza': 164}, {'la': 478}, {'de': 479}, {'aconsejado': 374, 'adelantado': 440,
'asegurado': 471, 'comentado': 430, 'contado': 430, 'desaconsejado': 164, 'dicho': 473, 'garantizado': 471, 'jurado':
471, 'pedido': 476, 'prometido': 477, 'quedado': 404, 'quitado': 480, 'recomendado': 374, 'sugerido': 374}, {'a': 453,
'que': 453}, {'': (3, 'advice'), '<should>': 16, 'me': 17, 'nos': 17}, {'<should>': 16, 'me': 17, 'ni': 18, 'no': 483,
'nos': 17}, {'^': 484, 'yo': 341}, {'que': 485}, {'en': 486, 'q': 339, 'que': 339}, {'': (3, 'advice'), '<have_to>':
261, '<should>': 16, 'lo': 262, 'me': 455, 'nos': 456, 'tenga': 447}, {'<have_to>': 261, '<should>': 16, 'lo': 262,
'me': 455, 'ni': 18, 'no': 488, 'nos': 456, 'tenga': 447}, {'^': 489, 'yo': 459}, {'que': 490}, {'en': 491, 'q': 339,
'que': 339}, {'falta': 350}, {'sin': 493}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja':
11, 'busca': 11, 'consigue': 11, 'cuelga': 11, 'deja': 11, 'guarda': 11, 'imprime': 11, 'instala': 11, 'monta': 11,
'sube': 11, 'subira': 11, 'trae': 11}, {'<give3>': 494, '^': 495}, {'<should>': 16, 'no': 16}, {'^': 497, 'le': 385,
'les': 385, 'se': 386, 'yo': 387}, {'^': 474, 'que': 498}, {'^': 340, 'le': 385, 'les': 385, 'se': 386}, {'^': 484,
'le': 385, 'les': 385, 'no': 337, 'se': 386, 'yo': 500}, {'^': 474, 'que': 501}, {'que': 0, 'qué': 0}, {'como': 0,
'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 503, 'si': 0}, {'^': 11,
'me': 350}, {'^': 11, 'me': 350, 'que': 505}, {'<any_det>': 119}, {'^': 507}, {':': 348}, {'algo': 11, 'noticias': 11,
'novedades': 11, 'respuesta': 11}, {'^': 510, 'que': 350}, {'que': 350}, {'<giveinf>': 11}, {'^': 513}, {'a': 514},
{'<advises>': 175, '<helps3>': 429, '<says>': 430, '<urges>': 431, '<vowed3>': 434, '^': 438, 'adelanto': 440,
'advierte': 441, 'advirtio': 441, 'alerto': 441, 'anticipo': 440, 'anticipó': 440, 'aseguro': 328, 'avanzo': 440,
'comento': 452, 'comentó': 452, 'debe': 454, 'deben': 454, 'decia': 461, 'desaconsejado': 164, 'dice': 466, 'dijo':
469, 'ha': 481, 'iba': 482, 'iban': 482, 'insiste': 487, 'insistio': 492, 'la': 496, 'las': 496, 'lo': 496, 'los':
496, 'pide': 499, 'pidio': 502, 'pregunta': 504, 'preguntaba': 504, 'pregunto': 504, 'preguntó': 504, 'previno': 441,
'promete': 477, 'prometio': 506, 'queda': 404, 'quedaron': 404, 'quedo': 404, 'quedó': 404, 'quita': 480, 'quitado':
480, 'quito': 480, 'reclama': 508, 'reclamo': 508, 'solto': 509, 'tenia': 482, 'tenian': 482, 'tiene': 511, 'tienen':
512, 'va': 515, 'van': 515}, {'<until>': 119, 'D': 119}, {'...': 517}, {'D': 119}, {'': (4, 'needs_from_me'), '...':
519}, {'...': 381, '0': 383, '<any_det>': 518, '<my>': 520, 'cuatro': 383, 'dos': 383, 'tres': 383, 'unas': 383,
'unos': 383, 'varias': 383, 'varios': 383}, {'^': 119, 'le': 385, 'les': 385, 'se': 386}, {'^': 119, 'le': 385, 'les':
385, 'se': 386, 'yo': 522}, {'^': 521, 'que': 523}, {'^': 484, 'no': 337, 'yo': 341}, {'^': 474, 'que': 525},
{'<advises>': 175, '<helps3>': 429, '<says>': 430, '<urges>': 431, '<vowed3>': 434, '^': 438, 'adelanto': 440,
'advierte': 441, 'advirtio': 441, 'alerto': 441, 'anticipo': 440, 'anticipó': 440, 'aseguro': 328, 'avanzo': 440,
'comento': 452, 'comentó': 452, 'debe': 454, 'deben': 454, 'decia': 461, 'desaconsejado': 164, 'dice': 466, 'dijo':
469, 'ha': 481, 'iba': 482, 'iban': 482, 'insiste': 487, 'insistio': 492, 'la': 496, 'las': 496, 'lo': 496, 'los':
496, 'pide': 499, 'pidio': 526, 'pregunta': 504, 'preguntaba': 504, 'pregunto': 504, 'preguntó': 504, 'previno': 441,
'promete': 477, 'prometio': 506, 'queda': 404, 'quedaron': 404, 'quedo': 404, 'quedó': 404, 'quita': 480, 'quitado':
480, 'quito': 480, 'solto': 509, 'tenia': 482, 'tenian': 482, 'tiene': 512, 'tienen': 512, 'va': 515, 'van': 515},
{'0': 383, '<any_det>': 383, '<my>': 119, 'cuatro': 383, 'dos': 383, 'tres': 383, 'unas': 383, 'unos': 383, 'varias':
383, 'varios': 383}, {'^': 528, 'que': 388}, {'^': 340, 'le': 385, 'les': 385, 'se': 386, 'yo': 500}, {'que': 530},
{'...': 519}, {'...': 381, '<any_det>': 532, '<my>': 520}, {'^': 533}, {'que': 164}, {'<should>': 16, 'no': 17}, {'^':
536}, {'': (6, 'theirs'), '<inf_me>': 11}, {'^': 538}, {'de': 539, 'en': 539}, {'^': 538, 'que': 470}, {'de': 541,
'en': 541}, {'^': 538, 'acercarse': 361, 'ir': 361, 'pasar': 361, 'pasarse': 361, 'que': 470, 'sumarse': 361,
'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'': (6, 'theirs'), 'me': 11}, {'a': 362, 'acercarse':
361, 'conmigo': 404, 'de': 543, 'debiendo': 544, 'en': 543, 'ir': 361, 'pasar': 361, 'pasarse': 361, 'que': 362,
'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'acercarse': 361, 'ir': 361, 'le': 385,
'les': 385, 'pasar': 361, 'pasarse': 361, 'se': 386, 'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361,
'venir': 361, 'yo': 387}, {'a': 362, 'acercarse': 361, 'de': 362, 'en': 362, 'ir': 361, 'pasar': 361, 'pasarse': 361,
'que': 546, 'saber': 0, 'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'0': 383,
'<any_det>': 383, 'cuatro': 383, 'dos': 383, 'tres': 383, 'unas': 383, 'unos': 383, 'varias': 383, 'varios': 383},
{'^': 548}, {'...': 381, '0': 383, '<any_det>': 383, '<my>': 119, 'cuatro': 383, 'dos': 383, 'tres': 383, 'unas': 383,
'unos': 383, 'varias': 383, 'varios': 383}, {'^': 550, 'que': 388, 'saber': 0}, {'...': 52}, {'<my>': 552}, {'^':
553}, {'escribir': 11, 'escribirme': 11, 'llamar': 11, 'llamarme': 11}, {'^': 555}, {'a': 556}, {'...': 381, '<my>':
119}, {'^': 558}, {'encarga': 304, 'ocupa': 304, 'resuelve': 304}, {'a': 176, 'al': 176, 'en': 176, 'por': 176},
{'caer': 561, 'ver': 561}, {'de': 350}, {'<inf_me>': 11}, {'^': 564}, {'a': 565, 'para': 565}, {'ofrecido': 566},
{'a': 539, 'para': 565}, {'^': 560, 'acerco': 561, 'acercó': 561, 'aparecio': 561, 'compromete': 351, 'comprometio':
351, 'dejo': 562, 'dejó': 562, 'encarga': 563, 'ha': 567, 'han': 567, 'ocupa': 563, 'ofrece': 566, 'ofrecio': 568,
'paso': 561, 'pasó': 561, 'vino': 561}, {'a': 411, 'acercarse': 361, 'de': 362, 'en': 362, 'ir': 361, 'pasar': 361,
'pasarse': 361, 'que': 409, 'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'a': 414,
'que': 414}, {'<inf>': 334, '<inf_me>': 11, '<infme>': 11, 'confirmar': 11, 'contestar': 11, 'entregar': 11, 'enviar':
11, 'firmar': 11, 'pagar': 11, 'responder': 11}, {'^': 572}, {'que': 573}, {'que': 245}, {'de': 403}, {'<inf_me>': 11,
'me': 11}, {'y': 577}, {'...': 578}, {'<any_det>': 13, '<my>': 65, 'el': 141, 'mi': 11}, {'mi': 11, 'mí': 11,
'nosotros': 11}, {'de': 581}, {'<hand_inf>': 11, '<inf>': 579, '<inf_me>': 11, '<infme>': 11, 'corregir': 580,
'firmar': 580, 'hablar': 582, 'hablarle': 582, 'hablarles': 582, 'leer': 580, 'mirar': 580, 'probar': 580, 'repasar':
580, 'revisar': 580, 'testear': 580, 'validar': 580, 'ver': 580}, {'^': 583}, {'a': 584}, {'a': 245}, {'sensato':
464}, {'mas': 587, 'mejor': 464, 'preferible': 464}, {'<advises>': 175, '<came3>': 291, '<may3>': 245, '<opines>':
277, '^': 322, 'aconseja': 324, 'aseguro': 328, 'cree': 330, 'cuenta': 333, 'debe': 336, 'decia': 343, 'dice': 355,
'dijo': 371, 'en': 373, 'era': 378, 'es': 378, 'espera': 389, 'esta': 396, 'está': 396, 'falta': 398, 'falto': 398,
'ha': 405, 'habia': 407, 'iba': 412, 'iban': 415, 'insiste': 419, 'insistio': 419, 'intento': 403, 'intentó': 403,
'la': 426, 'le': 428, 'lo': 426, 'me': 516, 'necesita': 524, 'nos': 527, 'pensaba': 406, 'pide': 529, 'pidio': 531,
'precisa': 534, 'preferiria': 324, 'prefiere': 324, 'pregunta': 504, 'preguntaba': 504, 'pregunto': 504, 'preguntó':
504, 'promete': 477, 'prometio': 506, 'propone': 535, 'propuso': 535, 'que': 537, 'queda': 540, 'quedaron': 542,
'quedo': 545, 'quedó': 545, 'queria': 547, 'querria': 549, 'quiere': 551, 'recibira': 554, 'recibiran': 554,
'reclama': 549, 'recomienda': 324, 'regresa': 557, 'requiere': 559, 'se': 569, 'solto': 509, 'sugiere': 324, 'tendra':
554, 'tendran': 554, 'tenia': 570, 'tenian': 571, 'tiene': 574, 'tienen': 575, 'trato': 576, 'va': 585, 'van': 586,
've': 588, 'veria': 588, 'volvera': 557, 'vuelve': 557}, {'...': 165, ':': 164, '^': 16, 'era': 374, 'es': 374, 'fue':
374, 'que': 164}, {'^': 16, 'era': 374, 'es': 374, 'fue': 374, 'que': 164}, {'N': 590, 'el': 591, 'ella': 591,
'ellos': 591, 'él': 591}, {'de': 592, 'del': 592}, {'': (9, 'told')}, {'N': 594}, {'a': 595}, {'<see_inf>': 91},
{'<see_inf>': 91, 'de': 597}, {'confirma': 11, 'contesta': 11, 'entrega': 11, 'envia': 11, 'envía': 11, 'manda': 11,
'puede': 11, 'responde': 11, 'sabe': 11, 'sabra': 11, 'tendra': 11, 'tiene': 11}, {'^': 599}, {'^': 599, 'me': 600,
'nos': 600}, {'no': 601}, {'^': 42, 'que': 161}, {'N': 603}, {'^': 42, 'a': 604, 'que': 161}, {'<helps3>': 23}, {'me':
606, 'nos': 606}, {'enseno': 23, 'enseño': 23}, {'confirma': 33, 'dice': 33, 'dira': 33, 'envia': 33, 'envía': 33,
'manda': 33, 'pasa': 33, 'trae': 33}, {'<helps3>': 23, '^': 609}, {'<they>': 607, 'acompano': 86, 'acompaño': 86,
'le': 608, 'les': 608, 'llevo': 86, 'me': 610, 'nos': 610, 'recojo': 86, 'veo': 86}, {'mejor': 464}, {'vale': 464},
{'de': 464}, {'hablar': 614}, {'lo': 612, 'mas': 613, 'mejor': 464, 'nada': 614, 'ni': 615, 'no': 464, 'que': 339},
{'me': 17, 'mejor': 117, 'no': 117, 'nos': 17}, {'^': 617}, {':': 616, 'q': 618, 'que': 618}, {'postres': 176},
{'los': 620, 'mitad': 176}, {'final': 176, 'rato': 176}, {'tarde': 176}, {'a': 621, 'al': 622, 'despues': 176,
'luego': 176, 'mas': 623, 'tambien': 176, 'también': 176, 'tarde': 176}, {'final': 176, 'linea': 176, 'meet': 176,
'pantalla': 176, 'rato': 176, 'remoto': 176, 'teams': 176, 'telefono': 176, 'teléfono': 176, 'videollamada': 176,
'zoom': 176}, {'linea': 176, 'meet': 176, 'pantalla': 176, 'remoto': 176, 'teams': 176, 'telefono': 176, 'teléfono':
176, 'videollamada': 176, 'zoom': 176}, {'a': 621, 'al': 625, 'desde': 626, 'despues': 176, 'en': 626, 'luego': 176,
'mas': 623, 'por': 626, 'tambien': 176, 'también': 176}, {'ahi': 176, 'al': 626, 'alli': 176, 'desde': 626, 'en': 626,
'por': 626, 'tambien': 176, 'también': 176}, {'verme': 135, 'vernos': 135}, {'oficina': 135}, {'casa': 135, 'la':
630}, {'aqui': 135, 'casa': 135, 'la': 630}, {'D': 23, 'a': 629, 'aqui': 135, 'en': 631, 'por': 632}, {'ahi': 176,
'alli': 176, 'tambien': 176, 'también': 176}, {'aviso': 176, 'avisó': 176, 'conto': 176, 'dijo': 176, 'llamo': 176,
'llamó': 176}, {'me': 635}, {'que': 636}, {'el': 637, 'la': 637, 'quien': 636}, {'<called_pp>': 176, 'bajado': 176,
'estado': 176, 'pasado': 176, 'subido': 176, 'venido': 176}, {'$$': 23}, {'$$': 23, 'tambien': 640, 'también': 640},
{'espera': 641, 'esperan': 641}, {'a': 176, 'por': 176}, {'al': 626, 'desde': 626, 'en': 626, 'por': 626}, {'apunta':
641, 'apuntan': 641, 'conecto': 644, 'conectó': 644, 'unio': 644}, {'andaba': 176, 'estaba': 176, 'estuvo': 176,
'fue': 176, 'vino': 176}, {'$$': 23, 'D': 23, 'a': 629, 'aqui': 135, 'en': 631, 'por': 632, 'tambien': 640, 'también':
640}, {'': (23, 'contact'), 'tarde': 176}, {'...': 619, ':': 616, 'aparecio': 624, 'entro': 627, 'estaba': 628,
'estara': 633, 'estaran': 633, 'estuvo': 634, 'fue': 638, 'ha': 639, 'han': 639, 'llego': 624, 'nos': 642, 'pasara':
633, 'pasaran': 633, 'pasará': 633, 'paso': 643, 'pasó': 643, 'q': 618, 'que': 618, 'se': 645, 'tambien': 646,
'también': 646, 'vendra': 647, 'vendran': 647, 'viene': 641, 'vienen': 641, 'vinieron': 176, 'vino': 648}, {'lectura':
11, 'mano': 11, 'ojeada': 11, 'ojo': 11, 'repaso': 11, 'vistazo': 11, 'vuelta': 11}, {'un': 650, 'una': 650}, {'su':
93}, {'arregla': 300, 'arreglara': 300, 'corrige': 301, 'da': 651, 'dara': 651, 'desaconseja': 16, 'desaconsejo': 16,
'echa': 651, 'echara': 651, 'firma': 301, 'instala': 300, 'instalara': 300, 'me': 315, 'mira': 301, 'monta': 300,
'montara': 300, 'montará': 300, 'nos': 315, 'pinta': 300, 'prueba': 301, 'repara': 300, 'repasa': 301, 'revisa': 301,
'tendra': 321, 'tendre': 652, 'tendremos': 652, 'tiene': 321}, {'que': 0}, {'N': 164}, {'de': 655}, {'': (7,
'waiting'), 'l': 38}, {'': (7, 'waiting'), 'de': 657, 'del': 38}, {'espera': 658}, {'mejor': 82}, {'juicio': 164},
{'avisar': 654, 'avisarme': 654, 'contar': 654, 'contarme': 654, 'decir': 654, 'decirme': 654, 'juicio': 656, 'la':
659, 'lo': 660, 'su': 661}, {'<see_inf>': 176}, {'de': 663}, {'mia': 42}, {'': (23, 'contact'), 'la': 176}, {'a': 666,
'al': 176, 'del': 176}, {'N': 667}, {'a': 668}, {'que': 594}, {'en': 670, 'que': 594}, {'N': 671}, {'a': 672, 'en':
670, 'que': 594}, {'la': 161, 'las': 161, 'lo': 161, 'los': 161}, {'le': 161, 'les': 161, 'se': 674}, {'le': 161,
'les': 161, 'se': 674, 'yo': 675}, {':': 676}, {'<inf>': 23, 'D': 23, 'vernos': 23}, {'de': 678, 'en': 678, 'para':
678, 'que': 678}, {'N': 679}, {'con': 680}, {'N': 176}, {'': (10, 'thanks')}, {'a': 683}, {'': (10, 'thanks'), 'a':
683}, {'con': 683}, {'parecer': 0}, {'': (21, 'gave:encouragement')}, {'^': 688}, {'N': 689}, {'a': 690}, {'dia': 82},
{'de': 91}, {'atras': 693, 'detras': 693}, {'que': 38}, {'': (7, 'waiting'), 'a': 695, 'que': 38}, {'atras': 693,
'detras': 693, 'esperando': 696}, {'con': 176}, {'': (13, 'talk'), '<they>': 0}, {'que': 699}, {'de': 700}, {'^': 152,
'a': 153}, {'': (15, 'gave:intro')}, {'^': 703}, {'N': 704}, {'N': 704, 'a': 705, 'con': 705, 'y': 705}, {'N': 706},
{':': 707}, {'a': 704, 'con': 704, 'de': 704, 'entre': 704}, {'intro': 709, 'introduccion': 709, 'presentacion': 709,
'puente': 709}, {'el': 710, 'la': 710, 'una': 710}, {'<give3>': 11, '<hand3>': 11, '<send3>': 11, 'sube': 11}, {'^':
712}, {'<any_det>': 299}, {'<give3>': 714, '<hand3>': 714, '<send3>': 714, 'sube': 714}, {'D': 713, '^': 715}, {'que':
716}, {'': (0, 'missed'), '<inf>': 91, '<see_inf>': 91}, {'a': 718}, {'conseguido': 718, 'llegado': 719, 'logrado':
718, 'podido': 718}, {'el': 38, 'la': 38, 'las': 38, 'los': 38, 'su': 38}, {'^': 721}, {'^': 721, 'aun': 722,
'todavia': 722}, {'conseguido': 718, 'llegado': 719, 'logrado': 718, 'podido': 718, 'recibi': 723, 'recibido': 723},
{'he': 91, 'hemos': 91}, {'ha': 720, 'he': 724, 'hemos': 724, 'la': 725, 'le': 725, 'les': 725, 'lo': 725, 'recibi':
723, 'recibido': 723}, {'no': 726}, {'^': 715}, {'que': 728}, {'': (17, 'gave:knowledge')}, {'^': 730}, {'a': 731,
'con': 731, 'en': 731}, {'...': 732, '^': 730, 'a': 731, 'con': 731, 'en': 731}, {'N': 733}, {'a': 734}, {'': (22,
'gave:volunteering')}, {'^': 736}, {'alimentos': 737}, {'de': 738}, {'algo': 176, 'un': 176, 'una': 176}, {'charla':
176, 'conversacion': 176, 'discusion': 176}, {'a': 199, 'para': 199}, {'recomendacion': 742}, {'de': 743}, {'cruzo':
91}, {'vemos': 91}, {'coincido': 91, 'llamo': 91, 'me': 745, 'nos': 746, 'veo': 91}, {'es': 135, 'sera': 135}, {'...':
748}, {'con': 736, 'en': 736, 'para': 736}, {'comida': 750}, {'alimentos': 750, 'bocadillos': 750, 'bolsas': 750,
'cenas': 750, 'comida': 750, 'comidas': 750, 'la': 751, 'ropa': 750}, {'^': 752}, {'comunitario': 737, 'social': 737},
{'N': 206}, {'de': 755, 'del': 755}, {'...': 756}, {'<any_det>': 206}, {'N': 758}, {'<any_det>': 757, 'con': 759},
{'contacto': 216, 'correo': 216, 'datos': 216, 'nombre': 216, 'numero': 216, 'número': 216, 'telefono': 216,
'teléfono': 216}, {'mi': 213, 'mis': 213, 'nuestra': 213}, {'<any_det>': 208}, {'tipo': 208}, {'apuntes': 208,
'checklist': 208, 'contrato': 764, 'excel': 208, 'guia': 208, 'hoja': 208, 'libro': 208, 'libros': 208, 'lista': 208,
'manual': 208, 'modelo': 208, 'notas': 208, 'plantilla': 208, 'plantillas': 208, 'presentacion': 208, 'receta': 208},
{'^': 765}, {'<any_det>': 761, '^': 763, 'mi': 766, 'mis': 766, 'nuestra': 766, 'nuestras': 766, 'nuestro': 766},
{'N': 767}, {'^': 765, 'experiencia': 731}, {'<any_det>': 761, '^': 762, 'a': 768, 'mi': 769, 'mis': 766, 'nuestra':
766, 'nuestras': 766, 'nuestro': 766}, {':': 676, 'mia': 42}, {'<paper>': 205, '<rehearsed>': 205}, {'<their>': 772,
'el': 772, 'la': 772}, {'^': 773}, {'<review_inf>': 774}, {'<review_inf>': 774, 'a': 775}, {'': (14, 'together')},
{'N': 776, 'nosotros': 777}, {'N': 704, 'a': 705}, {'a': 705, 'con': 705, 'y': 779}, {'N': 780}, {'a': 781}, {'con':
705, 'y': 779}, {'N': 783}, {'N': 780, 'a': 781}, {'correo': 785, 'email': 785, 'linkedin': 785, 'mail': 785, 'wasap':
785, 'whatsapp': 785}, {'a': 784, 'por': 786, 'via': 786, 'vía': 786}, {'el': 31, 'la': 31, 'nuestra': 31, 'nuestro':
31, 'que': 728, 'su': 31}, {'el': 31, 'la': 31, 'nuestra': 31, 'nuestro': 31, 'su': 31}, {'dia': 164}, {'del': 790,
'recibido': 164}, {'': (8, 'asked')}, {'a': 792}, {'N': 792}, {'a': 794, 'con': 792}, {'experiencia': 731}, {'mi':
796}, {'dudas': 731, 'preguntas': 731}, {'las': 798, 'sus': 798}, {'cuenta': 161}, {'mi': 800}, {'de': 801},
{'correos': 176, 'mails': 176, 'mensajes': 176}, {'palabras': 176}, {'correos': 176, 'de': 803, 'mensajes': 176,
'palabra': 176, 'palabras': 176, 'unas': 804}, {'correos': 176, 'mensajes': 176, 'palabra': 176, 'palabras': 176,
'unas': 804}, {'roja': 737}, {'^': 736, 'en': 737}, {'N': 808}, {'a': 809}, {'0': 82, 'anos': 82, 'cincuenta': 82,
'cuarenta': 82, 'noventa': 82, 'ochenta': 82, 'sesenta': 82, 'setenta': 82, 'treinta': 82, 'veinte': 82}, {'vueltas':
91}, {'contacto': 216, 'datos': 216, 'nombre': 216, 'telefono': 216, 'teléfono': 216}, {'<any_det>': 813}, {'encargo':
42}, {'me': 815}, {'^': 42, 'pendiente': 161}, {'falta': 817, 'faltan': 817, 'pendiente': 817, 'queda': 817, 'quedan':
817}, {'parte': 818}, {'eso': 816, 'mi': 819, 'planton': 91}, {'llamado': 91, 'visto': 91}, {'<see_inf>': 82, 'haber':
821}, {'<see_inf>': 82}, {'haber': 91, 'llamar': 91, 'ver': 91}, {'a': 0}, {'<giveinf>': 42, '<inf_them>': 42}, {'':
(5, 'mine'), '0': 161, 'cien': 161, 'cincuenta': 161, 'treinta': 161, 'unos': 161, 'veinte': 161}, {'N': 827}, {'':
(13, 'talk'), 'q': 0, 'que': 0}, {'N': 113}, {'a': 830, 'con': 830, 'y': 830}, {'N': 831}, {'N': 831, 'a': 832},
{'<inf_them>': 42}, {'^': 834}, {'contacto': 113}, {'en': 836}, {'': (5, 'mine'), '0': 161, '^': 826, 'a': 828,
'admitir': 829, 'cien': 161, 'cincuenta': 161, 'conectar': 833, 'conectarlos': 113, 'confesar': 829, 'de': 835,
'decir': 829, 'dinero': 161, 'juntar': 833, 'juntarlos': 113, 'ponerlos': 837, 'presentar': 833, 'presentarlos': 113,
'que': 835, 'reconocer': 829, 'treinta': 161, 'unos': 161, 'veinte': 161}, {'<my>': 239, 'mi': 766, 'mis': 766,
'nuestra': 766, 'nuestras': 766, 'nuestro': 766}, {'N': 839}, {'<any_det>': 242, 'a': 840, 'mi': 766, 'mis': 766,
'nuestra': 766, 'nuestras': 766, 'nuestro': 766}, {'a': 199, 'con': 199}, {'N': 842}, {'N': 842, 'a': 843},
{'<clitic>': 597, '<see_inf>': 91}, {'no': 845}, {'que': 846, 'sin': 845}, {'...': 847}, {'hace': 848, 'que': 699},
{'<see_inf>': 23}, {'<course>': 731}, {'de': 851}, {'clases': 852, 'hora': 852, 'horas': 852, 'sesiones': 852},
{'<any_det>': 761, '<my>': 239}, {'N': 854}, {'^': 730, 'a': 731, 'de': 731, 'en': 731, 'para': 731, 'sobre': 731},
{'<course>': 856}, {'^': 205, 'a': 206, 'de': 206}, {'^': 205, 'desempeno': 858}, {'^': 205, 'a': 206, 'anual': 858,
'de': 859}, {'<course>': 856, 'devolucion': 860, 'evaluacion': 860}, {'gracias': 685}, {'devolucion': 860,
'evaluacion': 860}, {'la': 863, 'su': 863, 'una': 863}, {'^': 205, 'a': 206, 'de': 206, 'del': 206, 'sobre': 206},
{'comentarios': 865, 'impresiones': 865, 'opinion': 865, 'parecer': 865}, {'<course>': 856, 'clases': 852,
'devolucion': 860, 'evaluacion': 860, 'hora': 852, 'horas': 852, 'sesiones': 852}, {'0': 853, '<any_det>': 761, 'a':
855, 'cuatro': 853, 'dos': 853, 'el': 857, 'gracias': 685, 'la': 861, 'las': 862, 'le': 864, 'mi': 866, 'mis': 866,
'su': 863, 'tres': 853, 'un': 857, 'una': 867, 'varias': 853}, {'<any_det>': 69}, {'<give3>': 714, '<hand3>': 714,
'<send3>': 714, '<should>': 16, 'acaba': 869, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17, 'sube': 714, 'termina': 869},
{'D': 713, '^': 870, 'me': 353, 'no': 338, 'nos': 353, 'yo': 341}, {'...': 346, ':': 348, 'q': 339, 'que': 871}, {'':
(13, 'talk'), 'D': 713, '^': 715}, {'que': 873}, {'el': 857, 'la': 857, 'un': 857, 'una': 857}, {'arreglo': 42, 'leo':
42, 'mando': 42, 'miro': 42, 'paso': 42, 'pienso': 42, 'preparo': 42, 'reviso': 42}, {'^': 876}, {'la': 877, 'las':
877, 'lo': 877, 'los': 877}, {'la': 877, 'las': 877, 'lo': 877, 'los': 877, 'se': 878}, {'': (5, 'mine'), 'arreglo':
42, 'leo': 42, 'mando': 42, 'miro': 42, 'paso': 42, 'pienso': 42, 'preparo': 42, 'reviso': 42}, {'^': 880}, {'la':
881, 'las': 877, 'lo': 881, 'los': 877}, {'': (9, 'told'), '<clitic>': 161, 'la': 877, 'las': 877, 'lo': 877, 'los':
877, 'se': 882}, {'a': 672, 'en': 670, 'q': 879, 'que': 883}, {'la': 161, 'lo': 161}, {'<clitic>': 161, 'se': 885},
{'que': 886}, {'<give3>': 714, '<hand3>': 714, '<send3>': 714, '<should>': 16, '<would_give>': 11, 'acaba': 869, 'me':
17, 'ni': 18, 'no': 18, 'nos': 17, 'sube': 714, 'termina': 869}, {'D': 713, '^': 888, 'la': 365, 'lo': 365, 'me': 369,
'no': 338, 'nos': 369, 'yo': 341}, {'...': 346, ':': 348, 'q': 339, 'que': 889}, {'<course>': 856, 'clases': 852,
'hora': 852, 'horas': 852, 'sesiones': 852}, {'0': 853, 'cuatro': 853, 'dos': 853, 'el': 857, 'la': 857, 'tres': 853,
'un': 857, 'una': 891, 'varias': 853}, {'a': 731, 'con': 731}, {'mano': 893}, {'una': 894}, {'a': 91}, {'menos': 896},
{'de': 897}, {'da': 307, 'dice': 308, 'dira': 308, 'hace': 312, 'pondra': 314, 'pone': 314}, {'me': 899, 'nos': 899},
{'mi': 164, 'mí': 164}, {'quedado': 404}, {'^': 564, 'acercarse': 361, 'ir': 361, 'pasar': 361, 'pasarse': 361,
'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'a': 903, 'acercarse': 361, 'de': 362,
'en': 362, 'ir': 361, 'pasar': 361, 'pasarse': 361, 'que': 362, 'sumarse': 361, 'unirse': 361, 'vendria': 361,
'venia': 361, 'venir': 361}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11,
'consigue': 11, 'deja': 11, 'guarda': 11, 'imprime': 11, 'trae': 11}, {'prometido': 477, 'quedado': 404}, {'^': 905,
'ha': 906, 'la': 496, 'las': 496, 'lo': 496, 'los': 496, 'queda': 404, 'quedaron': 404, 'quedo': 404, 'quedó': 404,
'tiene': 511, 'tienen': 512, 'va': 515, 'van': 515}, {'^': 905, 'ha': 906, 'la': 496, 'las': 496, 'lo': 496, 'los':
496, 'queda': 404, 'quedaron': 404, 'quedo': 404, 'quedó': 404, 'tiene': 512, 'tienen': 512, 'va': 515, 'van': 515},
{'a': 362, 'acercarse': 361, 'conmigo': 404, 'de': 543, 'en': 543, 'ir': 361, 'pasar': 361, 'pasarse': 361, 'que':
362, 'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'compromete': 351, 'comprometio':
351, 'encarga': 563, 'ocupa': 563, 'ofrecio': 351}, {'a': 362, 'acercarse': 361, 'de': 362, 'en': 362, 'ir': 361,
'pasar': 361, 'pasarse': 361, 'que': 903, 'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361},
{'<may3>': 245, '^': 900, 'cual': 0, 'cuales': 0, 'de': 901, 'debe': 245, 'dijo': 406, 'en': 373, 'ha': 902, 'habia':
407, 'iba': 904, 'me': 907, 'nos': 908, 'pensaba': 406, 'queda': 540, 'quedaron': 542, 'quedo': 909, 'quedó': 909,
'queria': 406, 'se': 910, 'tenia': 911, 'tiene': 575, 'tienen': 575, 'va': 586, 'van': 586}, {'de': 901, 'en': 373},
{'de': 38, 'del': 38}, {'agenda': 23}, {'de': 190, 'del': 190}, {',': 164, '^': 16}, {'ausencia': 91, 'lugar': 917},
{'<them>': 164, 'N': 164}, {'de': 919, 'del': 919}, {'N': 0, 'el': 0, 'ella': 0, 'ellas': 0, 'ellos': 0, 'él': 0},
{',': 164}, {'lugar': 922, 'opinion': 164}, {'lugar': 917}, {'agenda': 23, 'cuanto': 699, 'espera': 914, 'la': 915,
'lugar': 916, 'mi': 918, 'opinion': 920, 'que': 921, 'su': 923, 'tu': 924, 'vez': 916}, {'de': 42}, {'yo': 926},
{'<rehearsed>': 205}, {'<their>': 928}, {'^': 929}, {'N': 930}, {'<their>': 206, '^': 929, 'con': 931}, {'^': 929,
'con': 931}, {'a': 730, 'como': 730, 'cómo': 730, 'el': 730, 'la': 730, 'las': 730, 'los': 730}, {'^': 934}, {'como':
731, 'cómo': 731}, {'...': 936, 'a': 731, 'como': 731, 'cómo': 731}, {'N': 937, '^': 730}, {'a': 938, 'como': 731,
'cómo': 731}, {'la': 863, 'le': 864, 'su': 863, 'una': 863}, {'al': 176, 'desde': 176, 'por': 176}, {'N': 941},
{'<any_det>': 761, 'mi': 766, 'mis': 766, 'nuestra': 766, 'nuestras': 766, 'nuestro': 766}, {'N': 943}, {'<any_det>':
761, 'a': 944, 'mi': 766, 'mis': 766, 'nuestra': 766, 'nuestras': 766, 'nuestro': 766}, {'<inf>': 11}, {'^': 946},
{'^': 946, 'de': 947}, {'suya': 948}, {'trabajo': 948, 'turno': 948}, {'cosa': 949, 'de': 377, 'partidaria': 375,
'partidario': 375, 'su': 950}, {'0': 777, 'casi': 777, 'cinco': 777, 'como': 777, 'cuatro': 777, 'dos': 777, 'muchas':
777, 'muchos': 777, 'tres': 777, 'un': 777, 'una': 777, 'unas': 777, 'unos': 777}, {'N': 82}, {'N': 82, 'la': 953},
{'de': 954, 'del': 954}, {'aniversario': 955, 'cumple': 955, 'cumpleanos': 955, 'santo': 955}, {'aniversario': 955,
'cosa': 949, 'cumple': 955, 'cumpleanos': 955, 'de': 377, 'el': 956, 'partidaria': 375, 'partidario': 375, 'santo':
955, 'su': 950}, {'preguntar': 792}, {'para': 958}, {'N': 959}, {'a': 960}, {'podcast': 82, 'video': 82},
{'entrevista': 82}, {'podcast': 82}, {'de': 82}, {'charla': 965}, {'el': 962, 'la': 963, 'que': 82, 'un': 964, 'una':
966}, {'': (7, 'waiting'), 'respuesta': 38}, {'me': 38}, {'a': 695, 'el': 38, 'la': 968, 'noticias': 38, 'que': 969,
'respuesta': 38, 'su': 38, 'sus': 38}, {'0': 91, 'dos': 91, 'media': 91, 'un': 91, 'una': 91}, {'N': 971}, {'a': 972},
{'me': 453, 'nos': 453}, {'que': 974}, {'^': 280, 'de': 975, 'que': 974}, {'<set>': 23, 'a': 392, 'convencida': 393,
'convencido': 393, 'en': 915, 'esperando': 395, 'pendiente': 976}, {'': (14, 'together'), 'N': 176, 'el': 682, 'la':
682}, {'N': 176, 'con': 176, 'tambien': 978, 'también': 978}, {'dos': 777}, {'cuatro': 777, 'dos': 777, 'tres': 777},
{'con': 176, 'las': 980, 'los': 981, 'todos': 777}, {'N': 176, 'el': 682, 'la': 682}, {'N': 176, 'tambien': 983,
'también': 983}, {'de': 657, 'del': 38}, {'espera': 985}, {'la': 986}, {'D': 23, 'a': 23, 'en': 23, 'por': 23}, {'a':
987, 'convidada': 988, 'convidado': 988, 'esperando': 696, 'invitada': 988, 'invitado': 988, 'invitados': 988},
{'bien': 82, 'bueno': 82, 'dpm': 82}, {'a': 38}, {'': (7, 'waiting'), 'el': 38, 'la': 38, 'lo': 38, 'que': 38, 'su':
38, 'sus': 38}, {'de': 992, 'del': 992}, {'a': 987, 'atenta': 991, 'atento': 991, 'convidada': 988, 'convidado': 988,
'esperando': 696, 'invitada': 988, 'invitado': 988, 'invitados': 988, 'pendiente': 993, 'pendientes': 993, 'pensando':
82}, {'animos': 689, 'fuerza': 689}, {'rato': 176}, {'animandola': 689, 'animandole': 689, 'animandolo': 689,
'charlando': 176, 'con': 176, 'dandole': 995, 'donde': 176, 'en': 176, 'ensenandole': 731, 'explicandole': 731,
'hablando': 176, 'mostrandole': 731, 'platicando': 176, 'reunida': 176, 'reunido': 176, 'tomando': 176, 'un': 996},
{'animandola': 689, 'animandole': 689, 'animandolo': 689, 'charlando': 176, 'con': 176, 'dandole': 995, 'en': 176,
'ensenandole': 731, 'explicandole': 731, 'hablando': 176, 'juntos': 176, 'mostrandole': 731, 'reunidas': 176,
'reunidos': 176, 'revisando': 176, 'tomando': 176, 'trabajando': 176, 'viendo': 176}, {'N': 176, 'tambien': 777,
'también': 777}, {'N': 38}, {'de': 1000, 'del': 1000}, {'...': 1001}, {'<giveinf>': 42, '<inf_them>': 42, 'el': 1002,
'la': 1002, 'las': 1002, 'los': 1002, 'su': 38, 'sus': 38}, {'el': 1002, 'la': 1002, 'las': 1002, 'los': 1002, 'su':
38, 'sus': 38}, {'^': 1004}, {'N': 350, '^': 834, 'me': 350, 'nos': 350}, {'^': 1003, 'aun': 1005, 'conectar': 833,
'conectarlos': 113, 'de': 835, 'juntar': 833, 'juntarlos': 113, 'ponerlos': 837, 'presentar': 833, 'presentarlos':
113, 'que': 1006, 'todavia': 1005}, {'^': 1004, 'aun': 1005, 'todavia': 1005}, {'': (0, 'missed'), '<date>': 91}, {'':
(0, 'missed'), '<date>': 91, 'la': 1009}, {'': (0, 'missed'), '<date>': 91, 'a': 1010, 'al': 1009, 'el': 1009, 'la':
1009, 'su': 1009, 'una': 1009}, {'a': 1011}, {'^': 280, 'que': 397}, {'<their>': 205, 'el': 205, 'la': 205}, {'^':
1014}, {'a': 1015, 'al': 1015, 'de': 1015, 'del': 1015, 'sobre': 1015}, {'^': 730, 'en': 731}, {'N': 1017}, {'a':
1018}, {'del': 256}, {'<moved_pp>': 1020, 'N': 638}, {'cobertura': 91}, {'de': 1022}, {'casa': 176}, {'de': 176}, {'':
(23, 'contact'), 'casa': 176, 'la': 1024, 'lo': 1025, 'ver': 176, 'visitar': 176}, {'a': 176, 'al': 176}, {'': (23,
'contact'), 'N': 1027}, {'a': 1026, 'al': 176, 'con': 1028, 'donde': 176}, {'a': 176, 'al': 176, 'con': 176, 'juntos':
176, 'por': 176}, {'de': 850}, {'': (10, 'thanks'), 'el': 0, 'ella': 0, 'ello': 0, 'eso': 0, 'mi': 0, 'mí': 0,
'nosotros': 0, 'él': 0}, {'N': 683, 'a': 1032}, {'^': 736, 'con': 737, 'de': 737, 'en': 737, 'para': 737},
{'voluntariado': 1034}, {'de': 1035}, {'<date>': 190, 'cita': 190}, {'el': 1037, 'la': 1037, 'nuestra': 1037,
'nuestro': 1037, 'su': 1037}, {'<hand3>': 869, '<send3>': 869, 'acaba': 869, 'termina': 869}, {'^': 1039, 'me': 399,
'nos': 399}, {'...': 346, 'que': 1040}, {'la': 182, 'verme': 176, 'vernos': 176, 'visitarme': 176}, {'casa': 176,
'la': 182}, {'a': 1042, 'el': 1037, 'la': 1037, 'nuestra': 1037, 'nuestro': 1037, 'por': 1043, 'su': 1037}, {'anular':
91, 'aplazar': 91, 'cancelar': 91, 'desconvocar': 91, 'posponer': 91, 'suspender': 91}, {'el': 91, 'la': 91,
'nuestra': 91, 'nuestro': 91}, {'aire': 1046}, {'': (0, 'missed'), 'el': 91, 'la': 91, 'nuestra': 91, 'nuestro': 91},
{'^': 11, 'el': 1047, 'nada': 1048}, {'de': 350, 'en': 1049, 'pendiente': 1046}, {'que': 1045}, {'a': 1042, 'por':
1043}, {'adelantado': 1038, 'aplazado': 1038, 'cambiado': 1038, 'corrido': 1038, 'dicho': 1041, 'fallecido': 29,
'movido': 1038, 'muerto': 29, 'nacido': 29, 'pasado': 1044, 'pospuesto': 1038, 'que': 1045, 'quedado': 1050,
'retrasado': 1038, 'tenido': 1051, 'trasladado': 1038, 'venido': 1052}, {'': (0, 'missed'), 'en': 597}, {'acordado':
91, 'agendado': 91, 'que': 1045, 'quedado': 1054, 'tenido': 1051}, {'acordado': 91, 'agendado': 91, 'quedado': 91},
{'a': 199, 'con': 199, 'en': 199}, {'N': 1057}, {'de': 1058, 'por': 1058}, {'': (23, 'contact'), 'N': 1057}, {'': (23,
'contact'), 'bien': 1059, 'de': 1058, 'por': 1060}, {'<inf>': 113, 'ver': 82}, {'que': 1062}, {'no': 91}, {'que':
1064}, {'...': 847, 'mucho': 1065}, {'adelantado': 1038, 'aplazado': 1038, 'cambiado': 1038, 'corrido': 1038,
'movido': 1038, 'pasado': 1044, 'pospuesto': 1038, 'que': 1045, 'retrasado': 1038, 'tenido': 1051, 'trasladado': 1038,
'venido': 1052}, {'<inf_them>': 42, '<infle>': 42}, {'^': 1068}, {'<giveinf>': 42, '<inf_them>': 42, '<todo_inf>':
42}, {'<inf>': 113, '^': 1070, 'admitir': 829, 'conectar': 833, 'conectarlos': 113, 'confesar': 829, 'decir': 829,
'juntar': 833, 'juntarlos': 113, 'pensar': 82, 'ponerlos': 837, 'presentar': 833, 'presentarlos': 113, 'reconocer':
829}, {'^': 834, 'almuerzo': 135, 'de': 1069, 'junta': 135, 'que': 1071, 'reunion': 135, 'reunión': 135}, {'<my>':
239}, {'N': 1073}, {'a': 1074}, {'<their>': 205}, {'^': 1076}, {'N': 1077}, {'^': 1076, 'con': 1078}, {'<any_det>':
205, '<their>': 205}, {'^': 1080}, {'N': 1081}, {'<their>': 206, '^': 1076, 'con': 1082}, {'N': 737}, {'a': 1084},
{'<any_det>': 217}, {'N': 1086}, {'0': 853, '<any_det>': 217, 'a': 1087, 'cuatro': 853, 'dos': 853, 'tres': 853,
'una': 853, 'varias': 853}, {'<infle>': 42}, {'^': 1089, 'admitir': 829, 'confesar': 829, 'decir': 829, 'reconocer':
829}, {'<any_det>': 217, 'a': 1087}, {'q': 879, 'que': 879}, {'<any_det>': 217, 'mi': 766, 'mis': 766, 'nuestra': 766,
'nuestras': 766, 'nuestro': 766}, {'N': 1093}, {'<any_det>': 217, 'a': 1094, 'mi': 766, 'mis': 766, 'nuestra': 766,
'nuestras': 766, 'nuestro': 766}, {'<date>': 190, '^': 765, 'cita': 190}, {'<any_det>': 217, 'a': 1094, 'el': 1037,
'la': 1037, 'mi': 766, 'mis': 766, 'nuestra': 1096, 'nuestras': 766, 'nuestro': 1096, 'su': 1037}, {'^': 869}, {'N':
1098}, {'a': 1099}, {'N': 780, 'a': 781, 'por': 786, 'via': 786, 'vía': 786}, {'': (5, 'mine'), 'que': 42}, {'con':
705}, {'contacto': 1103}, {'en': 1104}, {'N': 1105}, {'contacto': 785}, {'a': 1106, 'en': 1107}, {'las': 23}, {'para':
23}, {'': (23, 'contact'), '<them>': 1110, 'N': 1110}, {'a': 835}, {'': (5, 'mine'), '^': 1068, 'ir': 1112,
'juntarnos': 23, 'pasar': 1112, 'pasarme': 1112, 'vernos': 23}, {'': (5, 'mine'), '^': 1068, 'almorzar': 23, 'comer':
23, 'hablar': 23, 'ir': 1112, 'juntarnos': 23, 'pasar': 1112, 'pasarme': 1112, 'reunirnos': 23, 'tomar': 23, 'vernos':
23}, {'': (2, 'plan'), 'el': 23}, {'D': 23, 'a': 1109, 'con': 1111, 'de': 1113, 'el': 23, 'en': 1114, 'para': 1115},
{'<pro>': 199}, {'al': 1117, 'el': 1117, 'la': 1117, 'mi': 1117, 'nuestra': 1117, 'nuestro': 1117, 'un': 1117, 'una':
1117}, {'a': 1118, 'al': 1117, 'el': 1117, 'la': 1117, 'mi': 1117, 'nuestra': 1117, 'nuestro': 1117, 'un': 1117,
'una': 1117}, {'N': 1119}, {'a': 1120}, {'mi': 766, 'mis': 766, 'nuestra': 766, 'nuestras': 766, 'nuestro': 766},
{'N': 1122}, {'a': 1123, 'mi': 766, 'mis': 766, 'nuestra': 766, 'nuestras': 766, 'nuestro': 766}, {'<done_pp>': 176,
'<lent>': 1075, 'adelantado': 1038, 'animado': 691, 'aplazado': 1038, 'ayudado': 735, 'cambiado': 1038, 'comentado':
1079, 'consolado': 691, 'corregido': 1083, 'corrido': 1038, 'cubierto': 1085, 'dado': 1088, 'de': 1090, 'dejado':
1091, 'dicho': 1092, 'enviado': 1095, 'facilitado': 1091, 'felicitado': 691, 'mandado': 1095, 'mirado': 1079,
'movido': 1038, 'pasado': 1097, 'pedido': 1100, 'pospuesto': 1038, 'presentado': 1101, 'prometido': 1102, 'puesto':
1108, 'que': 1045, 'quedado': 1116, 'recomendado': 1121, 'reemplazado': 1085, 'reenviado': 1124, 'repasado': 1083,
'retrasado': 1038, 'revisado': 1083, 'sustituido': 1085, 'tenido': 1051, 'tranquilizado': 691, 'trasladado': 1038,
'visto': 177}, {'<any_det>': 217, 'a': 1087, 'el': 1037, 'la': 1037, 'nuestra': 1037, 'nuestro': 1037, 'su': 1037},
{'^': 1089, 'juntarnos': 23, 'vernos': 23}, {'^': 1089, 'almorzar': 23, 'comer': 23, 'hablar': 23, 'juntarnos': 23,
'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1109, 'con': 1111, 'de': 1127, 'el': 23, 'en': 1128,
'para': 1115}, {'<done_pp>': 176, '<lent>': 1075, 'adelantado': 1038, 'animado': 691, 'aplazado': 1038, 'ayudado':
735, 'cambiado': 1038, 'comentado': 1079, 'consolado': 691, 'corregido': 1083, 'corrido': 1038, 'cubierto': 1085,
'dado': 1091, 'dejado': 1091, 'enviado': 1091, 'facilitado': 1091, 'felicitado': 691, 'mandado': 1091, 'mirado': 1079,
'movido': 1038, 'pasado': 1126, 'pospuesto': 1038, 'presentado': 1101, 'puesto': 1108, 'que': 1045, 'quedado': 1129,
'reemplazado': 1085, 'repasado': 1083, 'retrasado': 1038, 'revisado': 1083, 'sustituido': 1085, 'tenido': 1051,
'tranquilizado': 691, 'trasladado': 1038, 'visto': 177}, {'^': 152, 'a': 153, 'de': 153, 'en': 153}, {'mentor': 1131,
'mentora': 1131}, {'<course>': 856, 'intro': 709, 'introduccion': 709, 'presentacion': 709, 'puente': 709},
{'<course>': 856, 'devolucion': 860, 'evaluacion': 860, 'intro': 709, 'introduccion': 709, 'presentacion': 709,
'puente': 709}, {'': (23, 'contact'), '<course>': 856}, {'': (23, 'contact'), '<course>': 856, 'devolucion': 860,
'evaluacion': 860, 'intro': 709, 'introduccion': 709, 'presentacion': 709, 'puente': 709, 'visita': 177}, {'^': 736,
'con': 737, 'en': 737}, {'call': 176, 'de': 1132, 'el': 1133, 'la': 1134, 'le': 864, 'su': 863, 'un': 1135, 'una':
1136, 'voluntariado': 1137, 'zoom': 176}, {'': (23, 'contact'), 'visita': 177}, {'call': 176, 'un': 176, 'una': 1139,
'voluntariado': 1137, 'zoom': 176}, {'cumple': 811, 'cumplia': 811}, {'<see_inf>': 91, '^': 408}, {'a': 1142, 'que':
414}, {'a': 597}, {'por': 200}, {'a': 705, 'con': 705, 'y': 705}, {'N': 1146}, {':': 707, 'N': 706, 'de': 1147,
'entre': 1147}, {'a': 176, 'al': 176, 'con': 176, 'un': 176}, {'D': 189, 'a': 189, 'al': 189, 'para': 189}, {'antes':
42}, {'breve': 42}, {'semana': 42}, {'<until>': 42, 'D': 42, 'cuanto': 1151, 'en': 1152, 'esta': 1153}, {'antes': 11},
{'viene': 11}, {'que': 1156}, {'mes': 1157}, {'breve': 11}, {'semana': 11}, {'mes': 11}, {'semana': 1157}, {'cuanto':
1155, 'el': 1158, 'en': 1159, 'esta': 1160, 'este': 1161, 'la': 1162, 'pronto': 11}, {'<do1>': 1154, '<hand3>': 1163,
'<send3>': 1163, 'acerco': 46, 'avisare': 42, 'aviso': 42, 'comenta': 424, 'consulta': 424, 'contacto': 42, 'dejo':
46, 'devuelvo': 46, 'doy': 46, 'envio': 46, 'envío': 46, 'escribire': 42, 'escribo': 42, 'habla': 424, 'llamare': 42,
'llamo': 42, 'llevo': 46, 'mando': 46, 'mira': 424, 'paso': 46, 'piensa': 424, 'pregunta': 424, 'preparo': 46,
'traigo': 46, 've': 424}, {'^': 730, 'a': 731, 'con': 731, 'en': 731}, {'a': 190, 'al': 190, 'para': 190}, {'a': 705,
'con': 705}, {'a': 594, 'de': 594}, {'^': 730, 'en': 737}, {'': (0, 'missed'), 'D': 189}, {'a': 190, 'al': 190,
'para': 1170}, {'menos': 91}, {'de': 1172}, {'alentado': 689, 'animado': 689, 'consolado': 689, 'felicitado': 689,
'tranquilizado': 689}, {'periodico': 82}, {'prensa': 82}, {'noticias': 82}, {'el': 1175, 'facebook': 82, 'instagram':
82, 'la': 1176, 'las': 1177, 'linkedin': 82, 'twitter': 82, 'x': 82}, {'en': 1178, 'por': 1178}, {'campo': 11,
'cancha': 11, 'tejado': 11}, {'su': 1180}, {'en': 1181}, {'esta': 1182, 'está': 1182}, {'es': 23}, {'dia': 594,
'tanto': 594}, {'contacto': 1167}, {'al': 1185, 'en': 1186}, {'a': 199, 'ante': 199, 'con': 199, 'en': 199, 'para':
199}, {'<called1>': 176, '<moved3>': 1150, '<off>': 91, '<sent_to>': 288, '^': 1164, 'alente': 689, 'anime': 689,
'apoye': 689, 'avise': 594, 'avisé': 594, 'ayude': 1165, 'cambiamos': 1166, 'conecte': 1167, 'console': 689,
'convenci': 1168, 'cual': 0, 'cuales': 0, 'cubri': 1169, 'debo': 42, 'dejamos': 1171, 'echo': 1173, 'extrano': 91,
'felicite': 689, 'he': 1174, 'hemos': 1174, 'informe': 594, 'informé': 594, 'lei': 1179, 'movemos': 1166, 'pasamos':
1166, 'pelota': 1183, 'persigo': 91, 'presente': 1167, 'presenté': 1167, 'proxima': 1184, 'puse': 1187, 'recomende':
1188, 'reemplace': 808, 'supe': 1179, 'supli': 1169, 'sustitui': 1169, 'tranquilice': 689, 'vi': 1179}, {'<do1>':
1154, '<hand3>': 1163, '<send3>': 1163, 'acerco': 46, 'dejo': 46, 'devuelvo': 46, 'doy': 46, 'envio': 46, 'envío': 46,
'llevo': 46, 'mando': 46, 'paso': 46, 'preparo': 46, 'traigo': 46}, {'contacto': 704}, {'en': 1191}, {'conectado':
704, 'presentado': 704, 'puesto': 1192}, {'si': 704, 'sí': 704}, {'otro': 704}, {'al': 1195}, {'^': 703, 'entre':
1194, 'uno': 1196}, {'contacto': 1197}, {'en': 1198}, {'<called1>': 176, '^': 1190, 'conecte': 704, 'cual': 0,
'cuales': 0, 'he': 1193, 'hemos': 1193, 'lei': 1179, 'presente': 1197, 'presenté': 1197, 'puse': 1199, 'supe': 1179,
'vi': 1179}, {'...': 215, '<any_det>': 217}, {'N': 1201}, {'<any_det>': 217, '<feedback_noun>': 207, '^': 214, 'a':
1202, 'algo': 221, 'algunas': 222, 'algunos': 222, 'bastante': 220, 'mi': 223, 'mis': 224, 'muchas': 220, 'mucho':
220, 'muchos': 220, 'un': 226, 'una': 227, 'unas': 228, 'unos': 229, 'varias': 222, 'varios': 222}, {'<my>': 239, 'a':
1074}, {'<any_det>': 206, '<their>': 206}, {'N': 1205}, {'<any_det>': 206, '<their>': 206, 'a': 1206}, {'': (9,
'told'), 'a': 594, 'que': 594}, {'': (5, 'mine'), '<inf_them>': 42}, {'^': 1209, 'a': 604, 'que': 161},
{'<causative>': 42, 'saber': 42}, {'<give1>': 42, 'acabo': 42, 'apunto': 42, 'arreglo': 42, 'avisare': 42, 'aviso':
42, 'bajo': 42, 'contacto': 42, 'corrijo': 42, 'da': 651, 'dara': 651, 'dejare': 42, 'dejo': 42, 'echa': 651,
'echara': 651, 'edito': 42, 'escaneo': 42, 'escribire': 42, 'escribo': 42, 'grabo': 42, 'guardo': 42, 'hago': 1211,
'hare': 1211, 'imprimo': 42, 'instalo': 42, 'llamare': 42, 'llamo': 42, 'monto': 42, 'redacto': 42, 'reparo': 42,
'reservo': 42, 'subo': 42, 'termino': 42, 'traduzco': 42}, {'<good>': 1117, '<pro>': 199}, {'<any_det>': 1213,
'<good>': 1117, '<pro>': 199}, {'<any_det>': 1213, '<good>': 1117, '<pro>': 199, 'a': 1214, 'al': 1214, 'en': 670,
'que': 594}, {'<any_det>': 1213, '<good>': 1117, '<pro>': 199, 'N': 1215}, {'<any_det>': 1213, '<good>': 1117,
'<pro>': 199, 'a': 1216, 'al': 1214, 'en': 670, 'que': 594}, {'que': 42}, {'<any_det>': 761}, {'N': 1219},
{'<any_det>': 761, '^': 208, 'a': 1220}, {'cliente': 199, 'contacto': 199, 'lead': 199, 'prospecto': 199}, {'un':
1222}, {'': (8, 'asked'), 'a': 792}, {'que': 731, 'qué': 731}, {'como': 731, 'cómo': 731, 'por': 1225, 'que': 731,
'qué': 731}, {'como': 731, 'cómo': 731, 'el': 731, 'la': 731, 'las': 731, 'los': 731}, {'N': 1227}, {'como': 731,
'cómo': 731, 'el': 731, 'la': 731, 'las': 731, 'lo': 731, 'los': 731, 'por': 1225}, {'paso': 1229}, {'a': 1230}, {'a':
1228, 'bien': 1229, 'como': 731, 'cómo': 731, 'el': 731, 'la': 731, 'las': 731, 'lo': 731, 'los': 731, 'paso': 1231,
'por': 1225, 'que': 731, 'qué': 731}, {'': (5, 'mine'), '0': 161, 'a': 828, 'cien': 161, 'cincuenta': 161, 'treinta':
161, 'unos': 161, 'veinte': 161}, {'el': 208, 'la': 208, 'las': 208, 'los': 208, 'un': 208, 'una': 208}, {'^': 1234},
{'N': 1235}, {'^': 208, 'audio': 176}, {'0': 239, '<my>': 239, 'a': 1236, 'aquel': 239, 'aquella': 239, 'cien': 239,
'dinero': 239, 'el': 239, 'la': 239, 'las': 239, 'los': 239, 'un': 1237, 'una': 239}, {'^': 688, 'a': 690}, {'suerte':
1239}, {'correcciones': 206}, {'comentarios': 206, 'correcciones': 206, 'notas': 206}, {'con': 1241, 'corregida': 206,
'corregido': 206, 'corregidos': 206, 'mis': 1242}, {'direccion': 176, 'numero': 176, 'número': 176, 'ok': 176,
'palabra': 176, 'respuesta': 176, 'tarjeta': 176, 'telefono': 176, 'teléfono': 176, 'visto': 176}, {'devolucion': 206,
'evaluacion': 206}, {'aliento': 689, 'animo': 689, 'animos': 689, 'fuerza': 689, 'ánimo': 689}, {'^': 730, 'con':
731}, {'clases': 852, 'devolucion': 206, 'evaluacion': 206, 'hora': 852, 'horas': 852, 'mano': 1247, 'sesiones': 852},
{'0': 853, '<any_det>': 761, '<my>': 1244, 'a': 1220, 'aliento': 689, 'animo': 1239, 'animos': 1239, 'cuatro': 853,
'dos': 853, 'fuerza': 1239, 'gracias': 685, 'la': 1245, 'las': 862, 'mi': 866, 'mis': 866, 'mucha': 1246, 'mucho':
1246, 'muchos': 1246, 'su': 1245, 'tres': 853, 'una': 1248, 'varias': 853, 'ánimo': 1239}, {'0': 853, 'aliento': 689,
'animo': 689, 'animos': 689, 'cuatro': 853, 'dos': 853, 'fuerza': 689, 'mucha': 1246, 'mucho': 1246, 'muchos': 1246,
'tres': 853, 'una': 853, 'varias': 853, 'ánimo': 689}, {'mano': 1247}, {'porras': 1239, 'una': 1251}, {'...': 936,
'a': 731, 'como': 731, 'cómo': 731, 'el': 731, 'la': 731, 'las': 731, 'los': 731}, {'N': 1253, '^': 730},
{'<any_det>': 731, 'a': 1254, 'bien': 1229, 'como': 731, 'cómo': 731, 'el': 731, 'la': 731, 'las': 731, 'lo': 731,
'los': 731, 'paso': 1231, 'por': 1225}, {'la': 1245, 'su': 1245, 'una': 1245}, {'': (23, 'contact'), 'cliente': 199,
'contacto': 199, 'lead': 199, 'prospecto': 199}, {'<any_det>': 761, 'a': 1220, 'con': 1241, 'corregida': 206,
'corregido': 206, 'corregidos': 206, 'mis': 1242, 'un': 1257}, {'': (23, 'contact'), 'para': 958}, {'debiendo': 42},
{'^': 730, 'a': 731, 'como': 731, 'cómo': 731, 'el': 731, 'la': 731, 'las': 731, 'lo': 731, 'los': 731, 'por': 1225,
'que': 731, 'qué': 731}, {'N': 1261, '^': 730}, {'^': 730, 'a': 1262, 'como': 731, 'cómo': 731, 'el': 731, 'la': 731,
'las': 731, 'lo': 731, 'los': 731, 'por': 1225, 'que': 731, 'qué': 731}, {'ensenado': 1263, 'ensenando': 1263,
'explicado': 1263, 'explicando': 1263, 'mostrando': 1263}, {'<any_det>': 731, 'a': 1254, 'bien': 1229, 'como': 731,
'cómo': 731, 'el': 731, 'la': 731, 'las': 731, 'lo': 731, 'los': 731, 'paso': 1231, 'por': 1225, 'que': 731, 'qué':
731}, {'<any_det>': 213, '<my>': 208}, {'^': 1266}, {'N': 1267}, {'<my>': 239, 'a': 1268}, {'<any_det>': 1213,
'<good>': 1117, '<pro>': 199, 'a': 1214, 'al': 1214}, {'<any_det>': 1213, '<good>': 1117, '<pro>': 199, 'N': 1270},
{'<any_det>': 1213, '<good>': 1117, '<pro>': 199, 'a': 1271, 'al': 1214}, {'aquel': 239, 'aquella': 239, 'el': 239,
'esa': 239, 'ese': 239, 'la': 239, 'las': 239, 'los': 239, 'un': 239, 'una': 239, 'unas': 239, 'unos': 239}, {'a':
731, 'como': 731, 'cómo': 731, 'el': 731, 'la': 731, 'las': 731, 'los': 731, 'por': 1225, 'que': 731, 'qué': 731},
{'N': 1274, '^': 730}, {'a': 1275, 'como': 731, 'cómo': 731, 'el': 731, 'la': 731, 'las': 731, 'los': 731, 'por':
1225, 'que': 731, 'qué': 731}, {'direccion': 176, 'numero': 176, 'número': 176, 'ok': 176, 'palabra': 176,
'respuesta': 176, 'visto': 176}, {'aliento': 689, 'animo': 689, 'animos': 689, 'apoyo': 689, 'fuerza': 689, 'ánimo':
689}, {'0': 853, '<any_det>': 217, '<my>': 1277, 'a': 1087, 'aliento': 689, 'animo': 689, 'animos': 689, 'apoyo': 689,
'cuatro': 853, 'dos': 853, 'fuerza': 689, 'mucha': 1278, 'mucho': 1278, 'muchos': 1278, 'tres': 853, 'una': 853,
'varias': 853, 'ánimo': 689}, {'<any_det>': 217, '^': 1234}, {'N': 1280}, {'<any_det>': 217, '<my>': 239, 'a': 1281,
'aquel': 239, 'aquella': 239, 'el': 239, 'esa': 239, 'ese': 239, 'la': 239, 'las': 239, 'los': 239, 'un': 239, 'una':
239, 'unas': 239, 'unos': 239}, {'mano': 1165}, {'una': 1283}, {'^': 208, 'direccion': 176, 'numero': 176, 'número':
176, 'ok': 176, 'palabra': 176, 'respuesta': 176, 'visto': 176}, {'<any_det>': 217, '<my>': 1285, 'a': 1087},
{'<any_det>': 1213, '<good>': 1117, '<pro>': 199, 'N': 1270, 'al': 1117, 'el': 1117, 'la': 1117, 'mi': 1117,
'nuestra': 1117, 'nuestro': 1117, 'un': 1117, 'una': 1117}, {'<any_det>': 1213, '<good>': 1117, '<pro>': 199, 'a':
1287, 'al': 1214, 'el': 1117, 'la': 1117, 'mi': 1117, 'nuestra': 1117, 'nuestro': 1117, 'un': 1117, 'una': 1117},
{'<any_det>': 217, '<my>': 239, 'a': 1087}, {'0': 239, '<my>': 239, 'a': 1236, 'aquel': 239, 'aquella': 239, 'cien':
239, 'dinero': 239, 'el': 239, 'esa': 239, 'ese': 239, 'la': 239, 'las': 239, 'los': 239, 'un': 239, 'una': 239,
'unas': 239, 'unos': 239}, {'': (5, 'mine'), '^': 42}, {'': (5, 'mine'), '^': 42, 'que': 1291}, {'<my>': 239, 'aquel':
239, 'aquella': 239, 'el': 239, 'esa': 239, 'ese': 239, 'la': 239, 'las': 239, 'los': 239, 'un': 239, 'una': 239,
'unas': 239, 'unos': 239}, {'<lent>': 1269, 'aconsejado': 1272, 'alentado': 689, 'animado': 689, 'asegurado': 603,
'comentado': 1205, 'compartido': 1273, 'consolado': 689, 'contado': 1276, 'corregido': 1205, 'dado': 1279, 'dejado':
1282, 'dicho': 1092, 'echado': 1284, 'ensenado': 1263, 'ensenando': 1263, 'enviado': 1286, 'explicado': 1263,
'explicando': 1263, 'facilitado': 1091, 'felicitado': 689, 'indicado': 1288, 'jurado': 603, 'mandado': 1286,
'mostrado': 1276, 'mostrando': 1263, 'pasado': 1289, 'pedido': 1100, 'presentado': 779, 'prestado': 1290, 'prometido':
1292, 'recomendado': 1288, 'regalado': 1293, 'repasado': 1205, 'revisado': 1205, 'sugerido': 1272, 'tranquilizado':
689}, {'<any_det>': 217, '<my>': 1277, 'a': 1087, 'aliento': 689, 'animo': 689, 'animos': 689, 'apoyo': 689, 'fuerza':
689, 'mucha': 1278, 'mucho': 1278, 'muchos': 1278, 'ánimo': 689}, {'<my>': 239, 'a': 1236, 'aquel': 239, 'aquella':
239, 'el': 239, 'esa': 239, 'ese': 239, 'la': 239, 'las': 239, 'los': 239, 'un': 239, 'una': 239, 'unas': 239, 'unos':
239}, {'<lent>': 1269, 'aconsejado': 1272, 'alentado': 689, 'animado': 689, 'asegurado': 603, 'comentado': 1205,
'compartido': 1273, 'consolado': 689, 'contado': 1276, 'corregido': 1205, 'dado': 1295, 'dejado': 1282, 'echado':
1284, 'ensenado': 1263, 'ensenando': 1263, 'enviado': 1286, 'explicado': 1263, 'explicando': 1263, 'facilitado': 1091,
'felicitado': 689, 'indicado': 1272, 'jurado': 603, 'mandado': 1286, 'mostrado': 1276, 'mostrando': 1263, 'pasado':
1289, 'presentado': 779, 'prestado': 1296, 'prometido': 603, 'recomendado': 1288, 'regalado': 1293, 'repasado': 1205,
'revisado': 1205, 'sugerido': 1272, 'tranquilizado': 689}, {'animo': 1239, 'ánimo': 1239}, {'el': 1298}, {'': (23,
'contact'), 'cliente': 199, 'contacto': 199, 'lead': 199, 'mensaje': 176, 'prospecto': 199}, {'<any_det>': 761, 'a':
1220, 'con': 1241, 'corregida': 206, 'corregido': 206, 'corregidos': 206, 'mis': 1242, 'un': 1300}, {'<any_det>': 761,
'a': 1220, 'con': 1241, 'corregida': 206, 'corregido': 206, 'corregidos': 206, 'mis': 1242, 'un': 1222}, {'^': 869,
'en': 670, 'que': 594}, {'': (8, 'asked'), 'N': 1303}, {'opinion': 792}, {'': (8, 'asked'), 'a': 1304, 'ayuda': 792,
'consejo': 792, 'en': 670, 'opinion': 792, 'que': 594, 'su': 1305}, {'N': 704, 'a': 705, 'la': 1245, 'su': 1245,
'una': 1245}, {'': (19, 'gave:resource'), 'el': 208, 'la': 208, 'las': 208, 'los': 208, 'un': 208, 'una': 208}, {'^':
1308}, {'N': 1309}, {'0': 239, '<my>': 239, '^': 208, 'a': 1310, 'cien': 239, 'dinero': 239}, {'de': 42, 'debiendo':
42, 'en': 42}, {'<any_det>': 1213, '<good>': 1117, '<pro>': 199, 'N': 1215, 'al': 1117, 'el': 1117, 'la': 1117, 'mi':
1117, 'nuestra': 1117, 'nuestro': 1117, 'un': 1117, 'una': 1117}, {'<any_det>': 1213, '<good>': 1117, '<pro>': 199,
'N': 199, 'a': 1313, 'al': 1214, 'el': 1117, 'en': 670, 'la': 1117, 'mi': 1117, 'nuestra': 1117, 'nuestro': 1117,
'que': 594, 'un': 1117, 'una': 1117}, {'N': 947, 'el': 947, 'ella': 947, 'ellos': 947, 'él': 947}, {'a': 1315},
{'<my>': 119, 'el': 119, 'la': 119, 'las': 119, 'los': 119}, {'^': 1317}, {'a': 42}, {'<handed1>': 1203, '<lent1>':
1204, '<read1>': 1207, '<told1>': 1208, '<vowed1>': 1210, '^': 1212, 'aconseje': 1217, 'agradeci': 685, 'agradecimos':
685, 'asegure': 1218, 'ayude': 1165, 'comparti': 1221, 'consegui': 1223, 'consultamos': 1224, 'consulte': 1224,
'consulté': 1224, 'contamos': 1226, 'conte': 1232, 'conteste': 176, 'contesté': 176, 'cubri': 1169, 'debemos': 42,
'debo': 1233, 'deje': 1238, 'dejé': 1238, 'derive': 1223, 'desee': 1240, 'devolvi': 1243, 'di': 1249, 'dije': 884,
'dijimos': 887, 'dimos': 1250, 'eche': 1252, 'ensene': 1255, 'enseno': 429, 'enseño': 429, 'entregue': 1256, 'envie':
1258, 'envié': 1258, 'escribi': 1259, 'escribí': 1259, 'estoy': 1260, 'estuve': 1264, 'estuvimos': 1264, 'explicamos':
1226, 'explique': 1265, 'expliqué': 1265, 'hable': 176, 'hablé': 176, 'hace': 427, 'he': 1294, 'hemos': 1297, 'hice':
1256, 'indique': 1288, 'insisti': 673, 'insistimos': 673, 'levante': 1299, 'levanté': 1299, 'llame': 176, 'llamé':
176, 'mande': 1301, 'mandé': 1301, 'marque': 176, 'marqué': 176, 'mostre': 1265, 'ofreci': 42, 'pase': 1302, 'pasé':
1302, 'pedi': 1306, 'pedimos': 1224, 'preguntamos': 1224, 'pregunte': 1224, 'pregunté': 1224, 'presente': 1307,
'presenté': 1307, 'preste': 1311, 'presté': 1311, 'prometi': 1102, 'prometimos': 1102, 'propuse': 673, 'quede': 1312,
'quedé': 1312, 'recomende': 1314, 'recomiendo': 1272, 'reemplace': 808, 'referi': 1223, 'regale': 239, 'regalé': 239,
'respondi': 176, 'rogue': 673, 'subi': 1299, 'sugeri': 1314, 'supli': 1169, 'sustitui': 1169, 'tenemos': 1218,
'tengo': 1218, 'toca': 1316, 'urge': 1318, 'vamos': 1319, 'voy': 1319}, {'<paper>': 756}, {'<any_det>': 1321, 'el':
82, 'en': 82, 'la': 82, 'las': 82, 'lo': 82, 'los': 82, 'que': 82, 'sobre': 82, 'un': 82, 'una': 82}, {'<give1>': 42,
'acabo': 42, 'apunto': 42, 'arreglo': 42, 'bajo': 42, 'corrijo': 42, 'dejare': 42, 'dejo': 42, 'edito': 42, 'escaneo':
42, 'grabo': 42, 'guardo': 42, 'hago': 1211, 'hare': 1211, 'imprimo': 42, 'instalo': 42, 'monto': 42, 'redacto': 42,
'reparo': 42, 'reservo': 42, 'subo': 42, 'termino': 42, 'traduzco': 42}, {'N': 42}, {'': (5, 'mine'), 'a': 1324},
{'0': 239, '<my>': 239, 'a': 1236, 'aquel': 239, 'aquella': 239, 'cien': 239, 'dinero': 239, 'el': 239, 'la': 239,
'las': 239, 'los': 239, 'un': 239, 'una': 239}, {'clases': 852, 'devolucion': 206, 'evaluacion': 206, 'hora': 852,
'horas': 852, 'sesiones': 852}, {'0': 853, '<any_det>': 761, '<my>': 1244, 'a': 1220, 'aliento': 689, 'animo': 1239,
'animos': 1239, 'cuatro': 853, 'dos': 853, 'fuerza': 1239, 'gracias': 685, 'la': 1245, 'las': 862, 'mi': 866, 'mis':
866, 'mucha': 1246, 'mucho': 1246, 'muchos': 1246, 'su': 1245, 'tres': 853, 'una': 1327, 'varias': 853, 'ánimo':
1239}, {'porras': 1239}, {'<lent>': 1269, 'aconsejado': 1272, 'asegurado': 603, 'comentado': 1205, 'compartido': 1273,
'contado': 1276, 'corregido': 1205, 'dado': 1279, 'dejado': 1282, 'dicho': 1092, 'echado': 1284, 'ensenado': 1263,
'ensenando': 1263, 'enviado': 1286, 'explicado': 1263, 'explicando': 1263, 'facilitado': 1091, 'indicado': 1288,
'jurado': 603, 'mandado': 1286, 'mostrado': 1276, 'mostrando': 1263, 'pasado': 1289, 'pedido': 1100, 'presentado':
779, 'prestado': 1290, 'prometido': 1292, 'recomendado': 1288, 'regalado': 1293, 'repasado': 1205, 'revisado': 1205,
'sugerido': 1272}, {'<lent>': 1269, 'aconsejado': 1272, 'asegurado': 603, 'comentado': 1205, 'compartido': 1273,
'contado': 1276, 'corregido': 1205, 'dado': 1295, 'dejado': 1282, 'echado': 1284, 'ensenado': 1263, 'ensenando': 1263,
'enviado': 1286, 'explicado': 1263, 'explicando': 1263, 'facilitado': 1091, 'indicado': 1272, 'jurado': 603,
'mandado': 1286, 'mostrado': 1276, 'mostrando': 1263, 'pasado': 1289, 'presentado': 779, 'prestado': 1296,
'prometido': 603, 'recomendado': 1288, 'regalado': 1293, 'repasado': 1205, 'revisado': 1205, 'sugerido': 1272},
{'<handed1>': 1203, '<lent1>': 1204, '<read1>': 1207, '<told1>': 1208, '<vowed1>': 1210, '^': 1323, 'aconseje': 1217,
'agradeci': 685, 'agradecimos': 685, 'comparti': 1221, 'consegui': 1223, 'consultamos': 1224, 'consulte': 1224,
'consulté': 1224, 'contamos': 1226, 'conte': 1232, 'debo': 1325, 'deje': 1326, 'dejé': 1326, 'derive': 1223, 'desee':
1240, 'devolvi': 1243, 'di': 1328, 'dije': 884, 'dijimos': 887, 'dimos': 1250, 'eche': 1329, 'ensene': 1255, 'enseno':
429, 'enseño': 429, 'entregue': 1256, 'envie': 1302, 'envié': 1302, 'estuve': 1264, 'estuvimos': 1264, 'explicamos':
1226, 'explique': 1265, 'expliqué': 1265, 'he': 1330, 'hemos': 1331, 'hice': 1256, 'indique': 1288, 'insisti': 673,
'insistimos': 673, 'levante': 1299, 'levanté': 1299, 'mande': 1302, 'mandé': 1302, 'mostre': 1265, 'ofreci': 42,
'pase': 1302, 'pasé': 1302, 'pedi': 1306, 'pedimos': 1224, 'preguntamos': 1224, 'pregunte': 1224, 'pregunté': 1224,
'presente': 1307, 'presenté': 1307, 'preste': 1311, 'presté': 1311, 'prometi': 1102, 'prometimos': 1102, 'propuse':
673, 'quede': 1312, 'quedé': 1312, 'recomende': 1314, 'recomiendo': 1272, 'referi': 1223, 'regale': 239, 'regalé':
239, 'rogue': 673, 'subi': 1299, 'sugeri': 1314, 'tenemos': 1218, 'tengo': 1218, 'toca': 1316}, {'perdida': 91},
{'...': 748, 'perdida': 91, 'suya': 1333}, {'perdidas': 91}, {'es': 164}, {'hacer': 1336}, {'que': 1337}, {'deberia':
1337, 'deberiamos': 1337, 'tenemos': 1338, 'tengo': 1338}, {'<called1>': 176, '<moved3>': 1150, '<off>': 91,
'<sent_to>': 288, '^': 1164, 'alente': 689, 'anime': 689, 'apoye': 689, 'avise': 594, 'avisé': 594, 'ayude': 1165,
'cambiamos': 1166, 'conecte': 1167, 'console': 689, 'convenci': 1168, 'cubri': 1169, 'debo': 42, 'dejamos': 1171,
'echo': 1173, 'extrano': 91, 'felicite': 689, 'he': 1174, 'hemos': 1174, 'informe': 594, 'informé': 594, 'lei': 1179,
'movemos': 1166, 'pasamos': 1166, 'persigo': 91, 'presente': 1167, 'presenté': 1167, 'puse': 1187, 'que': 1339,
'recomende': 1188, 'reemplace': 808, 'supe': 1179, 'supli': 1169, 'sustitui': 1169, 'tranquilice': 689, 'vi': 1179},
{'juntos': 777}, {'<called1>': 176, '^': 1190, 'conecte': 704, 'cual': 0, 'cuales': 0, 'dos': 1341, 'he': 1193,
'hemos': 1193, 'lei': 1179, 'presente': 1197, 'presenté': 1197, 'puse': 1199, 'supe': 1179, 'vi': 1179}, {'^': 198,
'a': 199}, {'vida': 199}, {'de': 1344}, {'curriculum': 199, 'currículum': 199, 'cv': 1343, 'hoja': 1345},
{'<any_det>': 761, '<their>': 1346, '^': 762, 'a': 944, 'mi': 766, 'mis': 766, 'nuestra': 766, 'nuestras': 766,
'nuestro': 766}, {'': (23, 'contact'), '<link>': 176}, {'': (13, 'talk'), 'como': 0, 'cuando': 0, 'cuándo': 0, 'cómo':
0, 'de': 0, 'por': 503, 'que': 0, 'si': 0, 'sobre': 0}, {'para': 0, 'q': 0, 'que': 0}, {'N': 1350}, {'<give3>': 11,
'<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'da': 651, 'dara': 651,
'deja': 435, 'dejara': 436, 'dejará': 436, 'echa': 651, 'echara': 651, 'guarda': 11, 'imprime': 11, 'presta': 436,
'prestara': 437, 'prestará': 437, 'trae': 11}, {'a': 176, 'al': 176, 'hasta': 176, 'por': 176}, {'mejor': 164,
'primero': 164}, {'que': 1349}, {'...': 444, 'N': 176, 'ayer': 682, 'hoy': 682, 'que': 451}, {'a': 1291, 'en': 161},
{'N': 1357}, {'': (5, 'mine'), 'a': 42, 'con': 1358, 'en': 42}, {'N': 176, 'ayer': 682, 'hoy': 682}, {'en': 176,
'por': 176}, {'caer': 1361}, {'voz': 176}, {'de': 1363}, {'<letter>': 176, 'mensaje': 1364, 'nota': 1364}, {'visto':
91}, {'alborotado': 91}, {'y': 1367}, {'<any_det>': 1365, '<letter>': 176, '<stood>': 91, 'botada': 91, 'botado': 91,
'en': 1366, 'mensaje': 1364, 'nota': 1364, 'varado': 91, 'vestido': 1368}, {'<hand3>': 869, '<have_to>': 261,
'<send3>': 869, '<should>': 16, 'acaba': 869, 'lo': 262, 'me': 455, 'ni': 18, 'no': 457, 'nos': 456, 'tenga': 447,
'termina': 869}, {'^': 1370, 'me': 353, 'no': 338, 'nos': 353, 'yo': 459}, {'...': 462, ':': 348, '^': 463, 'de': 464,
'q': 339, 'que': 1371}, {'<hand3>': 869, '<have_to>': 261, '<send3>': 869, '<should>': 16, '<would_give>': 11,
'acaba': 869, 'lo': 262, 'me': 455, 'ni': 18, 'no': 457, 'nos': 456, 'tenga': 447, 'termina': 869}, {'^': 1373, 'la':
365, 'lo': 365, 'me': 369, 'no': 338, 'nos': 369, 'yo': 459}, {'...': 462, ':': 348, 'N': 176, '^': 463, 'ayer': 682,
'de': 464, 'hoy': 682, 'mejor': 164, 'primero': 164, 'q': 339, 'que': 1374}, {'<tip>': 165}, {'^': 16, 'de': 164,
'que': 164}, {'consejo': 1377, 'dato': 1377, 'tip': 1377}, {'espalda': 91}, {'...': 1376, 'como': 1378, 'el': 1378,
'esquinazo': 91, 'este': 1378, 'la': 1379, 'largas': 91, 'planton': 91, 'un': 1378}, {'': (5, 'mine'), 'de': 42}, {'':
(5, 'mine'), 'de': 42, 'yo': 1381}, {'de': 654, 'que': 0}, {'<any_det>': 1365, '<letter>': 176, 'mensaje': 1364,
'nota': 1364}, {'<giveinf>': 42, 'el': 38, 'la': 38, 'las': 38, 'los': 38}, {'el': 38, 'la': 38, 'las': 38, 'los':
38}, {'^': 1386}, {'^': 1385, 'aun': 1387, 'el': 38, 'la': 38, 'que': 969, 'su': 38, 'sus': 38, 'todavia': 1387},
{'^': 1386, 'aun': 1387, 'todavia': 1387}, {'': (13, 'talk'), 'que': 0, 'si': 0}, {'esquinazo': 91, 'largas': 91,
'planton': 91}, {'<hand3>': 869, '<have_to>': 261, '<send3>': 869, '<should>': 16, 'acaba': 869, 'lo': 262, 'me': 445,
'no': 448, 'nos': 446, 'tenga': 447, 'termina': 869}, {'': (13, 'talk'), '^': 1392, 'me': 399, 'no': 337, 'nos': 399,
'yo': 450}, {'': (13, 'talk'), '...': 346, 'que': 1393, 'si': 0}, {'<called_pp>': 176, 'aconsejado': 374,
'adelantado': 440, 'asegurado': 471, 'comentado': 1390, 'confirmado': 1390, 'contado': 1390, 'dado': 1391,
'desaconsejado': 164, 'dicho': 1394, 'escrito': 176, 'explicado': 1390, 'garantizado': 471, 'jurado': 471, 'llamado':
176, 'marcado': 176, 'pedido': 476, 'preguntado': 1390, 'prometido': 477, 'quedado': 404, 'quitado': 480,
'recomendado': 374, 'sugerido': 374, 'telefoneado': 176, 'wasapeado': 176}, {'de': 0, 'del': 0, 'sobre': 0},
{'<called_pp>': 176, 'dado': 1391, 'escrito': 176, 'llamado': 176, 'marcado': 176, 'telefoneado': 176, 'wasapeado':
176}, {'a': 161, 'en': 161}, {'N': 1398}, {'a': 1291, 'con': 1399}, {'a': 161}, {'comprometido': 1400, 'cruzado': 176,
'encontrado': 176, 'enterado': 1383, 'juntado': 176, 'ofrecido': 1401, 'reunido': 176, 'tomado': 176, 'visto': 176},
{'a': 23, 'al': 23}, {'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'<any_det>': 13}, {'^': 1405}, {'D': 23, 'a':
23, 'en': 23}, {'confirmado': 983, 'contado': 983, 'dicho': 983, 'explicado': 983}, {'<give3>': 494, '^': 495,
'confirmo': 983, 'confirmó': 983, 'conto': 983, 'dijo': 983, 'explico': 983, 'explicó': 983, 'ha': 1408, 'han': 1408},
{'a': 42, 'para': 42}, {'': (0, 'missed'), 'N': 91}, {'completo': 91}, {'': (0, 'missed'), 'a': 1411, 'completamente':
91, 'contestar': 91, 'de': 91, 'del': 91, 'el': 91, 'escribir': 91, 'felicitar': 91, 'ir': 91, 'la': 91, 'llamar': 91,
'llamarla': 91, 'llamarlo': 91, 'lo': 91, 'mandar': 91, 'por': 1412, 'que': 91, 'responder': 91}, {'': (0, 'missed'),
'a': 1411, 'completamente': 91, 'contestar': 91, 'de': 1413, 'del': 91, 'el': 91, 'escribir': 91, 'felicitar': 91,
'ir': 91, 'la': 91, 'llamar': 91, 'llamarla': 91, 'llamarlo': 91, 'lo': 91, 'mandar': 91, 'por': 1412, 'que': 91,
'responder': 91}, {'^': 474, 'le': 161, 'les': 161, 'que': 501, 'se': 885}, {'': (11, 'thinking'), 'como': 0,
'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 503, 'si': 0}, {'^':
280, 'de': 350, 'en': 350}, {'esperando': 91, 'sin': 91}, {'de': 350, 'debiendo': 350, 'en': 350, 'mal': 91}, {'': (5,
'mine'), '<giveinf>': 42, '<inf>': 42}, {'': (5, 'mine'), '<inf>': 42}, {'': (5, 'mine'), '^': 1421}, {'<inf>': 42},
{'^': 1423}, {'': (2, 'plan'), 'mi': 1422, 'mí': 1422, 'nosotros': 1424}, {'D': 23, '^': 1420, 'a': 1425, 'con': 23,
'el': 23, 'en': 23}, {'juntar': 23, 'reunir': 23, 'ver': 23}, {'a': 1427}, {'<advises>': 175, '<called3>': 176,
'<met1>': 1348, '<moved3>': 1150, '<off>': 91, '<says>': 1349, '<sent_to>': 288, '<urges>': 431, '<vowed3>': 434,
'<wrote3>': 1351, '^': 1352, 'acerque': 1353, 'acerqué': 1353, 'acompanaron': 777, 'acompano': 777, 'acompañó': 777,
'aconsejo': 1354, 'acorde': 965, 'acuerdo': 965, 'adelanto': 440, 'advierte': 441, 'advirtio': 441, 'alerto': 441,
'anticipo': 440, 'anticipó': 440, 'aseguro': 328, 'avanzo': 440, 'aviso': 1355, 'avisó': 1355, 'bailo': 91, 'clavo':
91, 'comento': 1356, 'comentó': 1356, 'comprometi': 1359, 'comprometo': 1319, 'confirma': 1355, 'confirmo': 1360,
'confirmó': 1360, 'conto': 1360, 'debe': 454, 'deben': 454, 'decia': 461, 'deje': 1362, 'dejo': 1369, 'dejé': 1362,
'dejó': 1369, 'desaconsejado': 164, 'dice': 1372, 'dijo': 1375, 'dio': 1380, 'embarco': 91, 'encargo': 1382,
'encontre': 176, 'entere': 1383, 'entero': 1383, 'envio': 1384, 'envió': 1384, 'fallo': 91, 'falta': 1388, 'faltan':
1389, 'falto': 281, 'ghosteo': 91, 'gustaria': 82, 'ha': 1395, 'habla': 1396, 'hablo': 1396, 'habló': 1396, 'han':
1397, 'he': 1402, 'iba': 482, 'iban': 482, 'insiste': 487, 'insistio': 492, 'invita': 1403, 'invitan': 1403,
'juntamos': 1404, 'juntare': 23, 'junto': 1404, 'la': 496, 'las': 496, 'llega': 1406, 'llegara': 1406, 'lleva': 1407,
'lo': 1409, 'los': 496, 'mando': 1384, 'mandó': 1384, 'ofreci': 1410, 'olvide': 1414, 'olvidé': 1414, 'paso': 1384,
'pasó': 1384, 'perdi': 1011, 'pide': 499, 'pidio': 1415, 'planto': 91, 'pregunta': 504, 'preguntaba': 504, 'pregunto':
1416, 'preguntó': 504, 'previno': 441, 'promete': 477, 'prometio': 506, 'queda': 1417, 'quedaron': 404, 'quede': 1418,
'quedo': 1419, 'quedé': 1418, 'quedó': 1419, 'quita': 480, 'quitado': 480, 'quito': 480, 'reclama': 508, 'reclamo':
508, 'recoge': 1407, 'recomendo': 1354, 'reenvio': 1384, 'reenvió': 1384, 'reunimos': 1404, 'reunire': 23, 'reuno':
1404, 'solto': 509, 'tenia': 482, 'tenian': 482, 'tiene': 511, 'tienen': 512, 'toca': 1426, 'tocara': 1404, 'toco':
281, 'va': 515, 'van': 515, 'vemos': 1404, 'veo': 1404, 'vere': 23, 'vi': 176, 'voy': 1428}, {'tarea': 42},
{'gracias': 684}, {'N': 937}, {'a': 1432}, {'<their>': 1346}, {'N': 91}, {'de': 1435}, {'^': 826, 'de': 835, 'que':
835}, {'fono': 91, 'telefono': 91, 'teléfono': 91}, {'': (0, 'missed'), 'llamada': 91}, {'llamadas': 91}, {'': (0,
'missed'), 'el': 1438, 'la': 1439, 'las': 1440, 'mis': 91, 'nada': 91}, {'ni': 1435}, {'aparecido': 91, 'cogido': 91,
'contestado': 91, 'llamado': 91, 'respondido': 91, 'venido': 91}, {'contestado': 91, 'devuelto': 91, 'dicho': 91,
'escrito': 91, 'felicitado': 91, 'llamado': 91, 'mandado': 91, 'respondido': 91, 'saludado': 91}, {'he': 1444,
'hemos': 1444}, {'<answers>': 1441}, {'digno': 91, 'molesto': 91, 'presento': 91, 'presentó': 91}, {'<answers>': 1441,
'N': 1442, 'aparece': 91, 'aparecio': 91, 'asomo': 91, 'aviso': 91, 'avisó': 91, 'contesto': 91, 'contestó': 91, 'ha':
1443, 'han': 1443, 'la': 1445, 'las': 1445, 'le': 1445, 'les': 1445, 'llamo': 91, 'llamó': 91, 'lo': 1445, 'los':
1445, 'me': 1446, 'nos': 1446, 'noticias': 693, 'novedades': 693, 'rastro': 693, 'respondio': 91, 'se': 1447,
'senales': 693, 'vino': 91}, {'hablado': 91, 'visto': 91}, {'dio': 91, 'hizo': 91, 'pudo': 91}, {'<seen1>': 91, 'he':
1449, 'hemos': 1449, 'se': 1450}, {'con': 91}, {'<see_inf>': 91, 'dar': 1452}, {'<see_inf>': 91, 'a': 1453, 'dar':
1452}, {'confirma': 334, 'contesta': 334, 'entrega': 334, 'entregan': 334, 'envia': 334, 'envía': 334, 'manda': 334,
'responde': 334, 'tendra': 334, 'tiene': 334}, {'': (0, 'missed'), 'fijo': 91, 'movil': 91, 'móvil': 91, 'telefono':
91, 'teléfono': 91}, {'': (0, 'missed'), 'el': 1456, 'fijo': 91, 'la': 1456, 'movil': 91, 'móvil': 91, 'telefono': 91,
'teléfono': 91}, {'manera': 1009}, {'': (0, 'missed'), '<inf>': 91, '<see_inf>': 91, 'ser': 91}, {'lugar': 91},
{'aparecido': 91, 'cogido': 91, 'conseguido': 718, 'contestado': 91, 'habido': 1458, 'llamado': 91, 'llegado': 719,
'logrado': 718, 'podido': 1459, 'respondido': 91, 'tenido': 1460, 'venido': 91}, {'nadie': 91}, {'': (0, 'missed'),
'<date>': 91, 'manera': 693}, {'': (0, 'missed'), '<inf>': 91, '<see_inf>': 91, 'contactar': 91, 'dar': 1452,
'felicitar': 91, 'hablar': 91, 'localizar': 91}, {'conseguido': 1464, 'hablado': 91, 'llegado': 719, 'logrado': 718,
'podido': 1464, 'recibi': 723, 'recibido': 723, 'visto': 91}, {'conseguido': 718, 'hablado': 91, 'llegado': 719,
'logrado': 718, 'podido': 718, 'recibi': 723, 'recibido': 723, 'visto': 91}, {'': (0, 'missed'), '<date>': 91,
'manera': 1009}, {'cogido': 91}, {'atiende': 91, 'coge': 91, 'cogia': 91, 'cogio': 91, 'contesta': 91, 'ha': 1468,
'he': 1444, 'hemos': 1444}, {'celebrarse': 91}, {'a': 1470, 'nunca': 91}, {'<inf>': 91}, {'a': 1472}, {'caso': 91},
{'atendido': 91, 'cogido': 91, 'contestado': 91, 'devuelto': 91, 'escrito': 91, 'hecho': 1474, 'llamado': 91,
'respondido': 91}, {'atiende': 91, 'coge': 91, 'cogia': 91, 'cogio': 91, 'contesta': 91, 'ha': 1468}, {'<answers>':
1441, '^': 1455, 'anime': 1473, 'atiende': 91, 'atrevi': 1473, 'coge': 1457, 'cogia': 91, 'cogio': 91, 'contesta': 91,
'descolgo': 1457, 'descuelga': 1457, 'ha': 1475, 'han': 1475, 'la': 1476, 'lo': 1476}, {'<answers>': 1441, '^': 1455,
'atiende': 91, 'coge': 1457, 'cogia': 91, 'cogio': 91, 'contesta': 91, 'descolgo': 1457, 'descuelga': 1457, 'ha':
1475, 'han': 1475, 'la': 1476, 'lo': 1476}, {'ir': 1011}, {'nada': 693}, {'celebro': 91, 'dio': 1009, 'hizo': 1009,
'nada': 693, 'presento': 91, 'presentó': 91, 'pudo': 1009, 'realizo': 91}, {'de': 1472, 'para': 1472}, {'ganas': 1482,
'ocasion': 1482, 'tiempo': 1482}, {'poder': 597}, {'a': 1484}, {'<answers>': 1441, '<clitic>': 1451, '<managed1>':
1454, '<seen1>': 91, '^': 1455, 'acudio': 91, 'aparecieron': 91, 'aparecio': 91, 'atiende': 91, 'coge': 1457, 'cogia':
91, 'cogio': 91, 'contesta': 91, 'descolgo': 1457, 'descuelga': 1457, 'disponible': 91, 'ha': 1461, 'habia': 1462,
'han': 1443, 'hay': 1463, 'he': 1465, 'hemos': 1466, 'hubo': 1467, 'la': 1469, 'las': 1445, 'le': 1445, 'les': 1445,
'llego': 1471, 'llegue': 1012, 'lo': 1469, 'localizado': 91, 'los': 1445, 'me': 1477, 'nos': 1478, 'olvidar': 282,
'olvidarme': 282, 'podia': 597, 'podre': 597, 'pude': 1479, 'puedo': 597, 'recibi': 723, 'recibido': 723, 'responde':
91, 'sabemos': 1480, 'se': 1481, 'sé': 1480, 'tuve': 1483, 'tuvimos': 1009, 'tuvo': 1460, 'vino': 1462, 'voy': 1485},
{'': (5, 'mine'), 'a': 42, 'en': 42}, {'^': 1386, 'aun': 1387, 'el': 38, 'la': 38, 'que': 969, 'su': 38, 'sus': 38,
'todavia': 1387}, {'cruzado': 176, 'encontrado': 176, 'enterado': 1383, 'juntado': 176, 'reunido': 176, 'tomado': 176,
'visto': 176}, {'': (14, 'together'), 'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'^': 484, 'le': 161, 'les':
161, 'no': 337, 'se': 885, 'yo': 341}, {'^': 474, 'le': 161, 'les': 161, 'que': 1491, 'se': 885}, {'': (2, 'plan'),
'mi': 1424, 'mí': 1424, 'nosotros': 1424}, {'D': 23, '^': 1423, 'a': 1493, 'con': 23, 'el': 23, 'en': 23}, {'': (2,
'plan'), 'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'<advises>': 175, '<called3>': 176, '<met1>': 1348,
'<moved3>': 1150, '<off>': 91, '<says>': 1349, '<sent_to>': 288, '<urges>': 431, '<vowed3>': 434, '<wrote3>': 1351,
'^': 1352, 'acompano': 777, 'acompañó': 777, 'aconsejo': 1354, 'adelanto': 440, 'advierte': 441, 'advirtio': 441,
'alerto': 441, 'anticipo': 440, 'anticipó': 440, 'aseguro': 328, 'avanzo': 440, 'aviso': 1355, 'avisó': 1355, 'bailo':
91, 'clavo': 91, 'comento': 1356, 'comentó': 1356, 'comprometimos': 1487, 'confirma': 1355, 'confirmo': 1360,
'confirmó': 1360, 'conto': 1360, 'debe': 454, 'deben': 454, 'decia': 461, 'dejo': 1369, 'dejó': 1369, 'desaconsejado':
164, 'desencontramos': 91, 'dice': 1372, 'dijo': 1375, 'dio': 1380, 'embarco': 91, 'envio': 1384, 'envió': 1384,
'fallo': 91, 'falta': 1488, 'faltan': 1389, 'ghosteo': 91, 'gustaria': 82, 'ha': 1395, 'habla': 1396, 'hablo': 1396,
'habló': 1396, 'han': 1397, 'hemos': 1489, 'iba': 482, 'iban': 482, 'insiste': 487, 'insistio': 492, 'invita': 1403,
'invitan': 1403, 'juntamos': 1490, 'juntaremos': 23, 'junto': 1404, 'la': 496, 'las': 496, 'llega': 1406, 'llegara':
1406, 'lleva': 1407, 'lo': 1409, 'los': 496, 'mando': 1384, 'mandó': 1384, 'paso': 1384, 'pasó': 1384, 'pide': 499,
'pidio': 1492, 'planto': 91, 'pregunta': 504, 'preguntaba': 504, 'pregunto': 504, 'preguntó': 504, 'previno': 441,
'promete': 477, 'prometio': 506, 'queda': 404, 'quedaron': 404, 'quedo': 1419, 'quedó': 1419, 'quita': 480, 'quitado':
480, 'quito': 480, 'recoge': 1407, 'recomendo': 1354, 'reenvio': 1384, 'reenvió': 1384, 'reunimos': 1490,
'reuniremos': 23, 'reuno': 1404, 'solto': 509, 'tenia': 482, 'tenian': 482, 'tiene': 512, 'tienen': 512, 'toca': 1494,
'tocara': 1404, 'va': 515, 'vamos': 1428, 'van': 515, 'vemos': 1495, 'veo': 1404, 'veremos': 23, 'vimos': 777}, {'mi':
113, 'mí': 113}, {'mental': 113, 'para': 1497, 'personal': 113}, {'conseguido': 718, 'hablado': 91, 'llegado': 719,
'logrado': 718, 'podido': 718, 'visto': 91}, {'<answers>': 1441, 'llamo': 91, 'llamó': 91}, {'conecto': 91, 'conectó':
91, 'dio': 91, 'hizo': 91, 'pudo': 91}, {'<answers>': 1441, '<came3>': 91, '<clitic>': 1451, '<managed1>': 1454,
'<seen1>': 91, 'ha': 720, 'he': 1499, 'hemos': 1499, 'me': 1500, 'nos': 1446, 'se': 1501}, {'el': 1009, 'la': 1009,
'mi': 1009, 'nuestra': 1009, 'nuestro': 1009}, {'de': 1503, 'el': 1009, 'la': 1009, 'mi': 1009, 'nuestra': 1009,
'nuestro': 1009, 'total': 91}, {'de': 1503, 'el': 1009, 'la': 1009, 'mi': 1009, 'nuestra': 1009, 'nuestro': 1009},
{'conviene': 16, 'deberia': 16, 'deberiamos': 16, 'es': 262, 'habria': 261, 'hay': 261, 'lo': 262, 'me': 263,
'tendria': 261, 'tenemos': 261, 'tengo': 261}, {'^': 16, 'es': 164, 'seria': 164}, {'ideal': 1507, 'logico': 1507,
'mejor': 1507, 'sensato': 1507, 'suyo': 1507}, {'^': 1506, 'lo': 1508}, {'error': 16}, {'locura': 16}, {'': (3,
'advice'), 'mejor': 16, 'un': 1510, 'una': 1511}, {'mejor': 16, 'un': 1510, 'una': 1511}, {'mejor': 16, 'suyo': 16},
{'vale': 16}, {'ocurra': 16}, {'me': 1516}, {'se': 1517}, {'deberia': 16, 'hay': 261}, {'conviene': 16, 'deberia':
1512, 'deberiamos': 16, 'es': 1513, 'habria': 261, 'haria': 1513, 'hay': 261, 'lo': 1514, 'mas': 1515, 'me': 263,
'mejor': 16, 'ni': 1518, 'no': 1519, 'seria': 1513, 'sobra': 16, 'tendria': 261, 'tenemos': 261, 'tengo': 261}, {'^':
1520}, {',': 1521}, {',': 1521, '^': 1506, 'lo': 1508}, {'conviene': 16, 'deberia': 16, 'deberiamos': 16, 'es': 262,
'habria': 261, 'hay': 261, 'lo': 1514, 'mas': 1515, 'me': 263, 'mejor': 16, 'ni': 1518, 'no': 1519, 'sobra': 16,
'tendria': 261, 'tenemos': 261, 'tengo': 261}, {'^': 1524}, {',': 1525}, {'<them>': 1509, '<they>': 1509, 'N': 1522,
'avisar': 654, 'avisarme': 654, 'contar': 654, 'contarme': 654, 'decir': 654, 'decirme': 654, 'el': 1523, 'ella':
1522, 'ellas': 1526, 'ellos': 1526, 'que': 699, 'él': 1523}, {'D': 189, 'buscarme': 23, 'buscarnos': 23, 'recogerme':
23, 'recogernos': 23}, {'despacho': 23}, {'oficina': 23}, {'casa': 23}, {'aca': 23, 'aqui': 23, 'casa': 23, 'el':
1529, 'la': 1530, 'mi': 1531}, {'D': 189, 'a': 1528, 'al': 190, 'para': 190, 'por': 1532}, {'saludar': 176},
{'semana': 176}, {'de': 1535}, {'dia': 176, 'fin': 1536, 'finde': 176}, {'noche': 176, 'tarde': 176}, {'...': 135,
'casa': 176, 'lo': 1025}, {'momento': 176, 'rato': 176, 'segundo': 176}, {'...': 698, 'a': 1534, 'el': 1537, 'la':
1538, 'por': 1539, 'un': 1540}, {'D': 189, 'a': 1528, 'al': 190, 'para': 190}, {'N': 943, 'saludar': 176, 'ver': 176},
{'': (23, 'contact'), 'lo': 1025}, {'...': 698, '<any_det>': 761, '<their>': 1346, '^': 762, 'a': 1543, 'el': 1537,
'la': 1538, 'mi': 766, 'mis': 766, 'nuestra': 766, 'nuestras': 766, 'nuestro': 766, 'por': 1544, 'un': 1540}, {'...':
135}, {'por': 1546}, {'': (8, 'asked'), '^': 869, 'en': 670, 'que': 594}, {'N': 1548}, {'a': 794}, {'a': 1549,
'ayuda': 1550, 'consejo': 1550, 'en': 670, 'opinion': 1550, 'que': 594}, {'<giveinf>': 42, '<inf_them>': 42,
'<infle>': 42}, {'...': 161, '^': 42}, {'...': 161, '^': 42, 'parte': 1553}, {'': (7, 'waiting'), '^': 1068, 'el': 38,
'la': 38, 'lo': 38, 'mi': 1554, 'mí': 1553, 'que': 38, 'su': 38, 'sus': 38}, {'mi': 1554, 'mí': 1553}, {'^': 1552,
'conectar': 833, 'de': 1555, 'del': 992, 'juntar': 833, 'por': 1556, 'presentar': 833, 'que': 835}, {'contratar': 82,
'escribir': 82, 'invitar': 82, 'llamar': 82, 'si': 82}, {'en': 1558}, {'en': 82, 'que': 82}, {'N': 837}, {'a': 1561,
'en': 836}, {'visto': 0}, {'lo': 1563, 'mi': 819, 'poco': 91}, {'<their>': 206}, {'<their>': 928, 'alimentos': 750,
'bocadillos': 750, 'bolsas': 750, 'cenas': 750, 'comida': 750, 'comidas': 750, 'la': 751, 'ropa': 750}, {'^': 1566,
'con': 931}, {'...': 748, ':': 707}, {'a': 781, 'por': 786, 'via': 786, 'vía': 786}, {'<any_det>': 1213},
{'<any_det>': 1213, 'a': 1570, 'al': 1570}, {'N': 1146, 'a': 781, 'el': 176, 'la': 863, 'le': 864, 'por': 786, 'su':
863, 'una': 863, 'via': 786, 'vía': 786}, {'<my>': 239, '^': 763}, {'N': 1573}, {'0': 242, '<any_det>': 242, 'a':
1574, 'cien': 242, 'dinero': 242}, {'D': 713, '^': 11}, {'^': 11, 'que': 1576}, {'N': 1102}, {'': (5, 'mine'), '^':
834, 'a': 1578, 'que': 42}, {'<date>': 23, 'paso': 113}, {'pasos': 113}, {'a': 784}, {'contacto': 1582}, {'para': 200,
'por': 200}, {'palabra': 1584}, {'buena': 1585}, {'N': 1105, 'a': 1106, 'en': 1583, 'una': 1586}, {'de': 16},
{'broma': 16, 'cona': 16}, {'suenos': 16}, {'me': 1516, 'nos': 1516}, {'de': 1589, 'en': 1590, 'hablar': 1588, 'loca':
16, 'loco': 16, 'se': 1591}, {'da': 651, 'dara': 651, 'echa': 651, 'echara': 651, 'nada': 1588, 'ni': 1592},
{'adelanta': 191, 'aplaza': 191, 'aplazo': 191, 'cambia': 191, 'cambio': 191, 'es': 191, 'movio': 191, 'mueve': 191,
'pasa': 191, 'paso': 191, 'pasó': 191, 'queda': 191, 'retrasa': 191, 'sera': 191, 'va': 191}, {'adelanta': 191,
'aplaza': 191, 'aplazo': 191, 'cambia': 191, 'cambio': 191, 'es': 191, 'movio': 191, 'mueve': 191, 'pasa': 191,
'paso': 191, 'pasó': 191, 'queda': 191, 'retrasa': 191, 'se': 1594, 'sera': 191, 'va': 191}, {'D': 1595}, {'D': 1595,
'para': 1596, 'prevista': 1596, 'previsto': 1596}, {'ser': 1596}, {'a': 1598}, {'da': 651, 'dara': 651, 'echa': 651,
'echara': 651}, {'^': 1600}, {'^': 1593, 'era': 1596, 'estaba': 1597, 'iba': 1599, 'le': 1601, 'me': 1601, 'nos':
1601, 'tenia': 1596, 'teniamos': 1596, 'tocaba': 1596}, {'<should>': 16, '<would_give>': 11, 'da': 651, 'dara': 651,
'echa': 651, 'echara': 651, 'nada': 1588, 'ni': 1592, 'no': 17}, {'olvide': 282}, {'me': 1604}, {'se': 1605},
{'<any_det>': 552, '<my>': 552}, {'^': 1607}, {'<is3>': 0, '<they>': 0, '^': 1603, 'era': 1596, 'estaba': 1597, 'iba':
1599, 'le': 1601, 'me': 1601, 'no': 1606, 'nos': 1601, 'recibiria': 1608, 'recibirian': 1608, 'tendria': 1608,
'tendrian': 1608, 'tenia': 1596, 'teniamos': 1596, 'tocaba': 1596}, {'cargo': 161}, {'D': 189, 'mi': 1610}, {'^': 538,
'mi': 800}, {'manos': 161}, {'^': 538, 'el': 1047, 'mis': 1613, 'nada': 1046}, {'mi': 1554, 'mí': 1553, 'que': 974},
{'^': 280, 'de': 1615, 'el': 91, 'la': 91, 'nuestra': 91, 'nuestro': 91, 'por': 1556, 'que': 974}, {'efecto': 91},
{'<moved_pp>': 1020, 'D': 189, '^': 280, 'a': 1611, 'agendada': 23, 'agendado': 23, 'al': 190, 'de': 1612, 'en': 1614,
'fijada': 23, 'para': 190, 'pendiente': 1616, 'por': 801, 'sin': 1617}, {'<them>': 1110, 'N': 1110}, {'juntarnos': 23,
'vernos': 23}, {'almorzar': 23, 'comer': 23, 'hablar': 23, 'juntarnos': 23, 'reunirnos': 23, 'tomar': 23, 'vernos':
23}, {'D': 23, 'a': 1109, 'con': 1619, 'de': 1620, 'el': 23, 'en': 1621, 'para': 1115}, {'la': 986, 'las': 23}, {'^':
1089}, {'de': 1624, 'en': 1624, 'para': 23}, {'la': 42, 'lo': 42}, {'le': 42, 'les': 42, 'se': 1626}, {'le': 42,
'les': 42, 'se': 1626, 'yo': 1627}, {'<inf>': 23, 'D': 23, '^': 1089, 'que': 1628, 'vernos': 23}, {'': (2, 'plan'),
'<inf>': 23, 'D': 23, 'vernos': 23}, {'de': 1629, 'en': 1629, 'para': 1630, 'que': 678}, {'': (23, 'contact'),
'<them>': 1625, 'N': 1631}, {'^': 1068, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'ir': 1112,
'juntarnos': 23, 'pasar': 1112, 'pasarme': 1112, 'que': 1628, 'tomar': 23, 'vernos': 23}, {'la': 1291, 'lo': 1291},
{'le': 1291, 'les': 1291, 'se': 1634}, {'le': 1291, 'les': 1291, 'se': 1634, 'yo': 1635}, {'^': 1068, 'almorzar': 23,
'cenar': 23, 'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 1112, 'juntarnos': 23, 'pasar': 1112, 'pasarme': 1112,
'que': 1636, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'': (2, 'plan'), 'almorzar': 23, 'cenar': 23, 'comer': 23,
'desayunar': 23, 'el': 23, 'juntarnos': 23, 'tomar': 23, 'vernos': 23}, {':': 676, 'D': 23, 'a': 1623, 'con': 1632,
'de': 1633, 'el': 23, 'en': 1637, 'para': 1638, 'pendiente': 993, 'pendientes': 993}, {'mi': 1610}, {'mis': 1613},
{'de': 1615, 'por': 1556, 'que': 974}, {'a': 1640, 'de': 801, 'en': 1641, 'pendiente': 1642, 'por': 801}, {'ni': 91,
'no': 91, 'nunca': 91}, {'y': 1644}, {'...': 1645}, {'^': 538, 'llamar': 1646, 'llamarme': 1646, 'pasar': 1646,
'pasarse': 1646, 'que': 470, 'venir': 1646}, {'^': 538, 'llamar': 1646, 'llamarme': 1646, 'nada': 91, 'pasar': 1646,
'pasarse': 1646, 'que': 470, 'venir': 1646}, {'de': 1647, 'en': 1648}, {'': (5, 'mine'), '^': 1068, 'almorzar': 23,
'cenar': 23, 'comer': 23, 'desayunar': 23, 'ir': 1112, 'juntarnos': 23, 'pasar': 1112, 'pasarme': 1112, 'que': 1628,
'tomar': 23, 'vernos': 23}, {'': (5, 'mine'), 'le': 42}, {'': (5, 'mine'), '^': 1068, 'almorzar': 23, 'cenar': 23,
'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 1112, 'juntarnos': 23, 'pasar': 1112, 'pasarme': 1112, 'que': 1628,
'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1109, 'con': 1632, 'de': 1650, 'debiendo': 1651,
'debiendole': 42, 'el': 23, 'en': 1652, 'para': 1638}, {'la': 986, 'mi': 1610}, {'': (6, 'theirs'), '<inf_me>': 11,
'<infle>': 42}, {'': (5, 'mine'), '^': 1655, 'llamar': 1646, 'llamarme': 1646, 'mi': 800, 'pasar': 1646, 'pasarse':
1646, 'que': 470, 'venir': 1646}, {'': (5, 'mine'), '^': 1655, 'el': 1047, 'llamar': 1646, 'llamarme': 1646, 'mis':
1613, 'nada': 1048, 'pasar': 1646, 'pasarse': 1646, 'que': 470, 'venir': 1646}, {'': (7, 'waiting'), 'me': 453, 'nos':
453}, {'': (7, 'waiting'), 'el': 38, 'la': 38, 'lo': 38, 'mi': 1554, 'mí': 1553, 'que': 1658, 'su': 38, 'sus': 38},
{'^': 280, 'de': 1659, 'del': 992, 'el': 91, 'la': 91, 'nuestra': 91, 'nuestro': 91, 'por': 1556, 'que': 974},
{'<moved_pp>': 1020, 'a': 1654, 'atenta': 991, 'atento': 991, 'conmigo': 404, 'de': 1656, 'debiendo': 544, 'en': 1657,
'esperando': 696, 'pendiente': 1660, 'pendientes': 993, 'por': 801, 'sin': 1617}, {'^': 538, 'llamar': 1646,
'llamarme': 1646, 'mi': 800, 'pasar': 1646, 'pasarse': 1646, 'que': 470, 'venir': 1646}, {'^': 538, 'el': 1047,
'llamar': 1646, 'llamarme': 1646, 'mis': 1613, 'nada': 1048, 'pasar': 1646, 'pasarse': 1646, 'que': 470, 'venir':
1646}, {'<moved_pp>': 1020, 'a': 1640, 'conmigo': 404, 'de': 1662, 'debiendo': 544, 'en': 1663, 'pendiente': 1616,
'por': 801, 'sin': 1617}, {'<see_inf>': 91, 'que': 388, 'saber': 0}, {'<letter>': 176}, {'<letter>': 176, 'visita':
176}, {'el': 1666, 'la': 1667, 'un': 1666, 'una': 1666}, {'^': 1405, 'a': 85}, {'colgue': 176, 'corte': 176, 'corté':
176, 'hable': 176, 'hablé': 176, 'salgo': 176, 'termino': 176}, {'<pro>': 201}, {'<good>': 1671, '<pro>': 201}, {'^':
198, 'al': 1117, 'el': 1117, 'la': 1117, 'mi': 1117, 'nuestra': 1117, 'nuestro': 1117, 'un': 1117, 'una': 1117}, {'^':
198, 'que': 594}, {'a': 1673, 'al': 1117, 'ante': 199, 'con': 199, 'el': 1117, 'en': 1674, 'la': 1117, 'mi': 1117,
'nuestra': 1117, 'nuestro': 1117, 'para': 199, 'que': 594, 'un': 1117, 'una': 1117}, {'N': 1675}, {'<any_det>': 1672,
'a': 1676, 'en': 670, 'que': 594}, {'<any_det>': 1672}, {'conectar': 833, 'juntar': 833, 'presentar': 833},
{'<their>': 1346, 'a': 1123, 'mi': 766, 'mis': 766, 'nuestra': 766, 'nuestras': 766, 'nuestro': 766}, {'<any_det>':
242, 'a': 1574}, {'': (23, 'contact'), '^': 929, 'con': 931}, {'<any_det>': 206, '^': 929}, {'N': 1683}, {'<any_det>':
757, '^': 929, 'con': 1684}, {'dudas': 731}, {'sus': 1686}, {'': (23, 'contact'), '<their>': 206}, {'<any_det>': 757,
'<their>': 206, 'con': 759}, {'la': 176, 'reunion': 176, 'reunirme': 176, 'reunión': 176, 'una': 176}, {'con': 85,
'de': 1690}, {'por': 23}, {'N': 176, 'tambien': 682, 'también': 682}, {'': (0, 'missed'), '<date>': 91, 'el': 1009,
'la': 1009}, {'de': 0}, {'nada': 91}, {'en': 1696}, {'anulado': 91, 'aplazado': 91, 'caido': 91, 'cancelado': 91,
'ofrecido': 566, 'quedado': 1697, 'suspendido': 91}, {'ido': 91}, {'anulado': 91, 'aplazado': 91, 'caido': 91,
'cancelado': 91, 'ofrecido': 566, 'suspendido': 91}, {'<give1>': 42, 'acerco': 46, 'dejo': 46, 'devuelvo': 46, 'doy':
46, 'envio': 46, 'envío': 46, 'hago': 1211, 'hare': 1211, 'llevo': 46, 'mando': 46, 'paso': 46, 'preparo': 46,
'traigo': 46}, {'^': 1701, 'debo': 42, 'tenemos': 1218, 'tengo': 1218, 'vamos': 1319, 'voy': 1319}, {'^': 1701},
{'fue': 1413, 'olvido': 1413, 'olvidó': 1413, 'paso': 1413, 'pasó': 1413}, {'olvido': 1413, 'olvidó': 1413, 'paso':
1413, 'pasó': 1413}, {'a': 190, 'al': 190, 'para': 190, 'por': 23}, {'': (14, 'together'), 'N': 176, 'tambien': 682,
'también': 682}, {'': (23, 'contact'), 'al': 176, 'desde': 176, 'por': 176}, {'': (14, 'together'), 'N': 1708,
'tambien': 682, 'también': 682}, {'conmigo': 176}, {'<moved3>': 1150, '<off>': 260, 'acerca': 1692, 'acerco': 561,
'acercó': 561, 'adelanta': 191, 'agregaron': 1693, 'agrego': 1693, 'anulo': 91, 'aparecio': 561, 'aplaza': 191,
'aplazo': 91, 'apuntaron': 1693, 'apunto': 1693, 'apuntó': 1693, 'cambia': 1166, 'cambio': 1166, 'cancelo': 91,
'cayeron': 1694, 'cayo': 1694, 'compromete': 351, 'comprometio': 351, 'conecto': 942, 'conectó': 942, 'corrio': 1166,
'dejo': 562, 'dejó': 562, 'encarga': 563, 'entero': 1695, 'enteró': 1695, 'ha': 1698, 'habia': 1699, 'han': 1700,
'incorporaron': 1693, 'incorporo': 1693, 'la': 1702, 'las': 1703, 'lo': 1702, 'los': 1703, 'me': 1704, 'mueve': 1166,
'nos': 1705, 'ocupa': 563, 'ofrece': 566, 'ofrecio': 568, 'olvidaron': 1505, 'olvido': 1505, 'olvidó': 1505, 'pasa':
1706, 'paso': 561, 'pasó': 561, 'queda': 191, 'quedaron': 1697, 'quedo': 1697, 'quedó': 1697, 'retrasa': 191,
'rumorea': 0, 'sumaron': 1707, 'sumo': 1707, 'suspende': 91, 'suspendio': 91, 'unieron': 1707, 'unio': 1709, 'va':
191, 'vino': 561, 'vio': 1710}, {'a': 987, 'esperando': 696}, {'<inf>': 16, 'conviene': 16, 'deberia': 1512,
'deberiamos': 16, 'es': 1513, 'habria': 261, 'haria': 1513, 'hay': 261, 'lo': 1514, 'mas': 1515, 'me': 263, 'mejor':
16, 'ni': 1518, 'no': 1519, 'seria': 1513, 'sobra': 16, 'tendria': 261, 'tenemos': 261, 'tengo': 261}, {'^': 1713},
{',': 1714}, {',': 1714, '^': 1506, 'lo': 1508}, {'contado': 682, 'dicho': 682}, {'conto': 682, 'dijo': 682, 'ha':
1717}, {'<them>': 1509, '<they>': 1509, 'N': 1715, 'el': 1716, 'ella': 1715, 'ellas': 1526, 'ellos': 1526, 'me': 1718,
'él': 1716}, {'de': 25}, {'cumple': 1720, 'cumpleanos': 1720, 'santo': 1720}, {'el': 1721}, {'<mentor_noun>': 246},
{'de': 1723}, {'lugar': 922}, {'mi': 1725}, {'en': 1726}, {'yo': 917}, {'estuviera': 1727, 'fuera': 1728}, {'de':
1556, 'por': 1556}, {'senales': 91}, {'aparecer': 91, 'atender': 91, 'contestar': 91, 'dar': 1731, 'responder': 91},
{'pendiente': 1730, 'sin': 1732}, {'sin': 1732}, {'paso': 113}, {'': (0, 'missed'), 'de': 91}, {'avisar': 91,
'contestar': 91, 'efecto': 91, 'exito': 91, 'falta': 1624, 'hablar': 91, 'noticias': 1736, 'novedades': 693, 'rastro':
693, 'respuesta': 91, 'senales': 1736, 'suerte': 91, 'ver': 91, 'verla': 91, 'verlo': 91}, {'con': 82, 'que': 82},
{',': 464, '...': 165, ':': 164, 'era': 374, 'es': 374, 'fue': 374}, {'recibiremos': 11, 'sabremos': 11, 'tendre': 11,
'tendremos': 11}, {'la': 1740, 'las': 1740, 'lo': 1740, 'los': 1740, 'recibiremos': 11, 'sabremos': 11, 'tendre': 11,
'tendremos': 11}, {'<thing>': 1741}, {'<tip>': 1739, '^': 1742}, {'<tip>': 1739}, {'vez': 82}, {'andaba': 983,
'andaban': 983, 'estaba': 978, 'estaban': 983, 'estuvieron': 983, 'estuvo': 978, 'vinieron': 983, 'vino': 978},
{'<answers>': 1441, '<clitic>': 1451, '<seen1>': 91, 'he': 1449, 'hemos': 1449, 'la': 1445, 'las': 1445, 'le': 1445,
'les': 1445, 'lo': 1445, 'los': 1445, 'me': 1446, 'nos': 1446, 'se': 1450}, {'apagado': 91}, {'D': 23, 'con': 23},
{'<date>': 1749}, {'^': 1070, 'conectar': 833, 'conectarlos': 113, 'juntar': 833, 'juntarlos': 113, 'ponerlos': 837,
'presentar': 833, 'presentarlos': 113}, {'<any_det>': 1750, '<date>': 1749, 'que': 1751}, {'con': 23}, {'^': 826},
{'a': 23}, {'': (5, 'mine'), '^': 1070, 'admitir': 829, 'conectar': 833, 'conectarlos': 113, 'confesar': 829, 'decir':
829, 'juntar': 833, 'juntarlos': 113, 'juntarme': 1753, 'pensar': 82, 'ponerlos': 837, 'presentar': 833,
'presentarlos': 113, 'quedar': 1753, 'reconocer': 829, 'reunirme': 23, 'ver': 1755, 'verme': 1753}, {'<any_det>':
1750, '<date>': 1749, 'ganas': 965, 'juntarme': 1753, 'pendiente': 1754, 'que': 1756, 'quedar': 1753, 'reunirme': 23,
'ver': 1755, 'verme': 1753}, {'a': 414, 'que': 1142}, {'que': 597}, {'do': 113}, {'<inf_them>': 42, '<todo_inf>': 42},
{'^': 1761}, {'^': 1552, 'de': 835, 'que': 1762}, {':': 113}, {'birra': 135, 'cafe': 135, 'café': 135, 'cana': 135,
'cerveza': 135, 'tinto': 135, 'vino': 135}, {'<any_det>': 176, 'algo': 176, 'cafe': 176, 'café': 176, 'cerveza': 176,
'el': 1765, 'mate': 176, 'mates': 176, 'te': 176, 'tinto': 176, 'un': 1765, 'una': 1765}, {'<any_det>': 176, 'algo':
176, 'cafe': 176, 'café': 176, 'cerveza': 176, 'mate': 176, 'mates': 176, 'te': 176, 'tinto': 176}, {'el': 1765, 'un':
1765, 'una': 1765}, {'un': 23, 'una': 23}, {'': (23, 'contact'), 'N': 930}, {'^': 929, 'con': 1770}, {'<date>': 176},
{'<any_det>': 1772, '<date>': 176, 'que': 1045, 'tenido': 1051}, {'que': 1045, 'tenido': 1051}, {'estos': 82}, {'de':
1775}, {'<drink>': 176, 'dia': 1776}, {'<drink>': 176}, {'dias': 82}, {'estos': 1779}, {'de': 1780}, {'<inf>': 579,
'<inf_me>': 11, '<infme>': 11, 'corregir': 300, 'firmar': 300, 'hablar': 582, 'hablarle': 582, 'hablarles': 582,
'leer': 300, 'mirar': 300, 'probar': 300, 'repasar': 300, 'revisar': 300, 'testear': 300, 'validar': 300, 'ver': 300},
{'^': 1782}, {'a': 1783}, {'<see_inf>': 23, '^': 826}, {'a': 1785, 'atras': 693, 'detras': 693}, {'almorzar': 23,
'buscarme': 23, 'buscarnos': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'merendar': 23, 'recogerme': 23, 'recogernos':
23, 'tomar': 23, 'verme': 23, 'visitarme': 23}, {'a': 1787}, {'almorzar': 23, 'casa': 23, 'cenar': 23, 'comer': 23,
'merendar': 23, 'tomar': 23, 'verme': 23, 'visitarme': 23}, {'a': 1789}, {'facebook': 82, 'instagram': 82, 'linkedin':
82, 'twitter': 82, 'x': 82}, {'N': 176, 'a': 176, 'el': 962, 'en': 1791, 'la': 963, 'pasar': 82, 'que': 82, 'un': 964,
'una': 966}, {'con': 85}, {'almorzar': 23, 'buscarme': 23, 'buscarnos': 23, 'casa': 23, 'cenar': 23, 'comer': 23,
'desayunar': 23, 'dormir': 23, 'la': 1530, 'merendar': 23, 'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme':
23, 'visitarme': 23}, {'a': 1794}, {'': (23, 'contact'), 'N': 176, 'a': 176}, {'con': 737, 'de': 737, 'en': 737,
'para': 737}, {'a': 1785, 'atras': 693, 'con': 85, 'detras': 693}, {'caso': 91, 'mu': 91, 'palabra': 91, 'pio': 91},
{'<give1>': 42}, {'^': 1800}, {'la': 1801, 'las': 1801, 'lo': 1801, 'los': 1801}, {'': (14, 'together'), 'le': 1801,
'les': 1801, 'se': 1802}, {'nada': 91, 'ni': 1799, 'si': 82, 'yo': 1803}, {'estaba': 91}, {'ido': 91, 'marchado': 91},
{'habia': 1806}, {'no': 1805, 'que': 0, 'se': 1807, 'veremos': 83}, {'': (5, 'mine'), '0': 161, '^': 280, 'a': 1324,
'cien': 161, 'cincuenta': 161, 'dinero': 161, 'treinta': 161, 'unos': 161, 'veinte': 161}, {'tu': 924}, {'<give1>':
42, 'hago': 1211, 'hare': 1211}, {'^': 1811, 'debo': 1325}, {'ocupo': 926}, {'tu': 917, 'tú': 917, 'vos': 917}, {'^':
1811}, {'la': 1815, 'las': 1815, 'lo': 1815, 'los': 1815}, {'debo': 1809, 'en': 1810, 'le': 1812, 'les': 1812,
'llevo': 42, 'me': 1813, 'pongo': 42, 'que': 1814, 'se': 1816, 'y': 777}, {'<may3>': 245, '^': 900, 'de': 901, 'debe':
245, 'dijo': 406, 'en': 373, 'ha': 902, 'habia': 407, 'iba': 904, 'me': 907, 'nos': 908, 'pensaba': 406, 'queda': 540,
'quedaron': 542, 'quedo': 909, 'quedó': 909, 'queria': 406, 'se': 910, 'tenia': 911, 'tiene': 575, 'tienen': 575,
'va': 586, 'van': 586}, {'$': 151, '//': 174, '<advises>': 175, '<called1>': 177, '<came3>': 188, '<date>': 194,
'<eat1>': 197, '<handed1>': 230, '<hours>': 238, '<lent1>': 243, '<may3>': 245, '<mentor_noun>': 246, '<moved1>': 250,
'<moved3>': 254, '<moved_pp>': 257, '<off>': 260, '<opines>': 277, '<read1>': 279, '<remind>': 282, '<sent_to>': 288,
'<set>': 289, '<set_up>': 290, '<shall1>': 23, '<they>': 589, '<tip>': 593, '<told1>': 596, '<tried1>': 598,
'<until>': 602, '<vowed1>': 605, 'D': 611, 'N': 649, '^': 653, 'a': 662, 'acabamos': 664, 'acabo': 664, 'accion': 665,
'acompane': 669, 'aconseja': 324, 'aconseje': 673, 'acordado': 677, 'acordamos': 681, 'acorde': 681, 'acudieron': 682,
'agradecer': 684, 'agradeci': 685, 'agradecida': 686, 'agradecido': 686, 'agradecimos': 685, 'agradezco': 684,
'aguardo': 38, 'al': 687, 'alente': 691, 'algun': 692, 'almorce': 176, 'almorzado': 176, 'almorzamos': 176, 'andamos':
694, 'ando': 697, 'anduve': 698, 'anduvimos': 698, 'anime': 691, 'antes': 701, 'apadrine': 702, 'apagado': 91,
'aparecieron': 682, 'apenas': 699, 'aplazada': 91, 'aplazado': 91, 'apresentacao': 708, 'arme': 711, 'armé': 711,
'asegura': 717, 'aseguro': 328, 'asesore': 702, 'asistentes': 682, 'asistieron': 682, 'asistio': 682, 'aun': 727,
'aunque': 699, 'ausencia': 91, 'avisa': 729, 'avisandome': 654, 'aviso': 729, 'avisó': 729, 'ayudamos': 735, 'ayude':
735, 'baile': 698, 'banco': 739, 'bebi': 740, 'bebimos': 176, 'brindamos': 176, 'brinde': 176, 'buena': 741, 'buzon':
284, 'buzón': 284, 'caminamos': 176, 'camine': 698, 'carta': 744, 'casi': 747, 'celebramos': 176, 'celebre': 176,
'cena': 749, 'cenado': 698, 'cenamos': 176, 'cene': 176, 'charla': 176, 'charlamos': 176, 'charlando': 176, 'charle':
176, 'charlita': 176, 'cita': 749, 'clasificamos': 753, 'clasifique': 753, 'coincidi': 176, 'coincidido': 176,
'coincidimos': 176, 'colgar': 698, 'colgue': 698, 'comedor': 754, 'comente': 760, 'comi': 698, 'comida': 749,
'comido': 698, 'comimos': 176, 'como': 654, 'comparti': 770, 'compromiso': 771, 'con': 778, 'conectamos': 782,
'conecte': 787, 'confirma': 788, 'confirmado': 789, 'confirmamos': 789, 'confirme': 789, 'confirmo': 789, 'confirmé':
789, 'confirmó': 789, 'conmigo': 777, 'conoci': 176, 'conocimos': 176, 'consejo': 791, 'console': 691, 'consulta':
793, 'consulte': 795, 'consulté': 795, 'contandome': 654, 'conte': 797, 'contestador': 91, 'contestadora': 91,
'conteste': 799, 'contesté': 799, 'convenido': 677, 'conversacion': 176, 'conversado': 176, 'conversamos': 176,
'converse': 176, 'conversé': 176, 'corre': 802, 'corregi': 760, 'corren': 802, 'correo': 285, 'corri': 698,
'corrigiendole': 206, 'corrigiendoles': 206, 'corte': 698, 'corté': 698, 'cree': 330, 'creo': 140, 'cruce': 805,
'crucé': 806, 'cruz': 807, 'cuando': 699, 'cubri': 810, 'cuenta': 333, 'cumple': 811, 'cumplia': 811, 'cuya': 0,
'cuyo': 0, 'dado': 654, 'dando': 812, 'dandole': 814, 'de': 820, 'debe': 336, 'deberia': 822, 'deberiamos': 823,
'debi': 824, 'debia': 597, 'debiamos': 597, 'debido': 825, 'debo': 838, 'decia': 343, 'deje': 841, 'dejé': 841,
'derive': 844, 'desayunamos': 176, 'desayune': 176, 'desde': 849, 'deseando': 850, 'despues': 701, 'di': 868, 'dice':
872, 'dicen': 654, 'diciendo': 874, 'diciendome': 654, 'dicte': 875, 'dije': 884, 'dijimos': 887, 'dijo': 890,
'dimos': 892, 'discusion': 176, 'discutimos': 176, 'eche': 895, 'echo': 898, 'el': 912, 'ella': 913, 'en': 925,
'encargo': 927, 'encontramos': 177, 'encontre': 177, 'ensayamos': 932, 'ensaye': 933, 'ensenandole': 935, 'ensene':
939, 'entregue': 940, 'entrevista': 749, 'entro': 942, 'envie': 945, 'envié': 945, 'era': 951, 'eramos': 952, 'es':
957, 'escribi': 961, 'escribí': 961, 'escuche': 967, 'escuché': 967, 'espera': 389, 'esperamos': 970, 'esperando':
696, 'espere': 973, 'espero': 970, 'esperé': 973, 'esta': 977, 'estaba': 979, 'estabamos': 982, 'estaban': 984,
'estamos': 989, 'estaria': 990, 'estoy': 994, 'estreno': 749, 'estuve': 997, 'estuvieron': 682, 'estuvimos': 998,
'estuvo': 999, 'está': 977, 'evento': 749, 'explicandole': 935, 'explique': 939, 'expliqué': 939, 'exposicion': 749,
'extrano': 896, 'fallecio': 29, 'falta': 1007, 'faltan': 1008, 'falte': 1012, 'falto': 1013, 'feedback': 1016,
'felicite': 691, 'festejamos': 176, 'forme': 1019, 'formé': 1019, 'fue': 1021, 'fuera': 1023, 'fui': 1029, 'fuimos':
1030, 'ganas': 1031, 'gracias': 1033, 'h': 1036, 'ha': 1053, 'habia': 1055, 'habiamos': 1056, 'hablado': 176,
'hablamos': 176, 'hablando': 176, 'hable': 1061, 'hablé': 1061, 'habra': 1063, 'habria': 140, 'hace': 1066, 'han':
1067, 'hasta': 700, 'hay': 1072, 'he': 1125, 'hecho': 677, 'hemos': 1130, 'hice': 1138, 'hicimos': 1140, 'hora': 1036,
'horas': 1036, 'hoy': 1141, 'iba': 1143, 'ibamos': 1144, 'iban': 415, 'idea': 82, 'ilocalizable': 91, 'ilocalizables':
91, 'ilusion': 1031, 'imparti': 875, 'inauguracion': 749, 'indique': 1121, 'inlocalizable': 91, 'insiste': 419,
'insisti': 673, 'insistimos': 673, 'insistio': 419, 'intercambiamos': 176, 'intercambie': 176, 'intercambio': 1025,
'intercedi': 1145, 'intro': 1148, 'jugamos': 176, 'jugue': 1149, 'junte': 787, 'junté': 787, 'la': 1189,
'lanzamiento': 749, 'larga': 741, 'las': 1200, 'le': 1320, 'lei': 1322, 'les': 1332, 'llamada': 1334, 'llamadas':
1335, 'lleve': 669, 'llevo': 848, 'llevé': 669, 'lo': 1340, 'los': 1342, 'mande': 1347, 'mandé': 1347, 'me': 1429,
'mentoree': 702, 'mentorice': 702, 'merendamos': 176, 'merende': 176, 'mi': 1430, 'mientras': 699, 'mil': 1431,
'mostre': 1433, 'movi': 1434, 'muchas': 1431, 'murio': 29, 'nacio': 29, 'nada': 1436, 'necesita': 524, 'necesitamos':
281, 'necesito': 1437, 'ni': 1448, 'no': 1486, 'nos': 1496, 'nota': 1498, 'nunca': 1502, 'ofreci': 835, 'oi': 967,
'ojala': 82, 'olvidamos': 1413, 'olvide': 1413, 'olvido': 1504, 'olvidé': 1413, 'olvidó': 1505, 'pactado': 677,
'para': 1527, 'parece': 654, 'participaron': 682, 'pasa': 1533, 'pasamos': 1541, 'pasandole': 814, 'pasara': 1542,
'pasará': 1542, 'pase': 1545, 'paso': 1547, 'pasé': 1545, 'pedi': 1551, 'pendiente': 1557, 'pendientes': 993,
'pensaba': 597, 'pensando': 1559, 'perdi': 1011, 'perdida': 1436, 'pide': 529, 'pidio': 531, 'pienso': 1560,
'pitchee': 176, 'planton': 91, 'platica': 176, 'platicamos': 176, 'platicando': 176, 'platique': 176, 'poner': 1562,
'ponerlos': 837, 'por': 1564, 'porq': 0, 'porque': 0, 'pospuesta': 91, 'pospuesto': 91, 'postergada': 91,
'postergado': 91, 'pq': 0, 'practicamos': 1565, 'practique': 933, 'precisa': 534, 'preferiria': 324, 'prefiere': 324,
'pregunta': 504, 'preguntaba': 504, 'pregunte': 1550, 'pregunto': 504, 'pregunté': 1550, 'preguntó': 504,
'preparamos': 1567, 'preparandole': 206, 'prepare': 1567, 'preparé': 1567, 'presentacion': 1568, 'presentado': 785,
'presentamos': 1569, 'presentandolas': 704, 'presentandolos': 704, 'presentarlas': 704, 'presentarle': 1571,
'presentarlos': 704, 'presentation': 708, 'presente': 1572, 'presentes': 682, 'presenté': 1572, 'preste': 1575,
'presté': 1575, 'promesa': 665, 'promete': 1577, 'prometi': 1579, 'prometido': 677, 'prometimos': 1579, 'prometio':
506, 'propone': 535, 'propuse': 673, 'propuso': 535, 'proxima': 31, 'proximo': 1580, 'proximos': 1581, 'puesto': 654,
'puse': 1587, 'q': 1602, 'que': 1609, 'queda': 1618, 'quedada': 698, 'quedado': 1622, 'quedamos': 1639, 'quedan':
1643, 'quedaron': 1649, 'quede': 1653, 'quedo': 1661, 'quedé': 1653, 'quedó': 1664, 'queria': 1665, 'queriamos': 597,
'querria': 549, 'quien': 0, 'quienes': 0, 'quiere': 551, 'quisiera': 82, 'quiza': 82, 'quizas': 82, 'reagendamos':
189, 'reagendar': 189, 'reagendo': 189, 'recibi': 1668, 'recibimos': 1406, 'recibire': 1406, 'recibo': 1669, 'recien':
1670, 'reclama': 549, 'recogi': 669, 'recomendandole': 1571, 'recomendarle': 1571, 'recomendarles': 1571, 'recomende':
1677, 'recomienda': 324, 'recomiendo': 1678, 'recordar': 1679, 'recordatorio': 113, 'reemplace': 810, 'reenvie': 1680,
'referi': 844, 'regale': 1681, 'regalé': 1681, 'regresa': 557, 'reparti': 753, 'repartimos': 753, 'repasamos': 1682,
'repasandole': 206, 'repase': 1685, 'reprogramamos': 189, 'reprogramo': 189, 'requiere': 559, 'resolvi': 1687,
'respondi': 799, 'resulta': 654, 'reunion': 749, 'reunión': 749, 'revisamos': 1688, 'revisandole': 206, 'revise':
1689, 'revisé': 1689, 'rogue': 673, 'salgo': 1691, 'sali': 698, 'salimos': 698, 'se': 1711, 'seguimos': 1712, 'segun':
1719, 'sera': 1722, 'servi': 753, 'servimos': 753, 'sesion': 1724, 'sesiones': 1724, 'si': 1729, 'sigo': 1712,
'sigue': 1733, 'siguen': 1734, 'siguiente': 1735, 'simule': 933, 'sin': 1737, 'solto': 509, 'sone': 1738, 'su': 1743,
'sugeri': 673, 'sugerirle': 1571, 'sugiere': 324, 'supli': 810, 'sus': 1744, 'suspendida': 91, 'suspendido': 91,
'sustitui': 810, 'tal': 1745, 'tambien': 1746, 'también': 1746, 'tampoco': 1747, 'tarea': 665, 'telefonee': 176,
'telefoneo': 176, 'telefono': 1748, 'teléfono': 1748, 'tenemos': 1752, 'tengo': 1757, 'tenia': 1758, 'teniamos': 1759,
'tenian': 571, 'tensa': 741, 'tiene': 574, 'tienen': 575, 'to': 1760, 'toca': 1763, 'tocaba': 597, 'toco': 281,
'todavia': 727, 'todo': 1764, 'tomamos': 1766, 'tomando': 1767, 'tomandome': 176, 'tomandonos': 176, 'tomaremos':
1768, 'tome': 1767, 'tomo': 1769, 'tomé': 1767, 'trabajamos': 698, 'trabaje': 1771, 'trabajé': 1771, 'tranquilice':
691, 'tropece': 698, 'tuve': 1773, 'tuvieron': 1774, 'tuvimos': 1773, 'tuvo': 1774, 'un': 1777, 'una': 1778, 'unas':
1778, 'uno': 1781, 'unos': 1778, 'va': 1784, 'vamos': 1786, 'van': 586, 've': 588, 'vendra': 1788, 'vendran': 1790,
'veria': 588, 'vi': 1792, 'viajamos': 176, 'viaje': 698, 'viajo': 1793, 'viajé': 698, 'viene': 1795, 'vienen': 1790,
'vimos': 1796, 'vinieron': 682, 'vino': 999, 'visito': 86, 'visto': 177, 'voluntariado': 1797, 'voluntario': 1797,
'volvera': 557, 'voy': 1798, 'vuelve': 557, 'xq': 0, 'y': 1804, 'ya': 1808, 'yo': 1817, 'él': 1818}]


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
{'conteste': 3, 'contesté': 3, 'escribi': 3, 'escribí': 3, 'hable': 3, 'hablé': 3, 'mande': 57, 'mandé': 57, 'marque':
3, 'marqué': 3, 'respondi': 3}, {'saludos': 24}, {'llamada': 9}, {'la': 60}, {'audio': 2, 'correo': 2, 'mensaje': 2},
{'un': 62}, {'por': 14}, {'<called3>': 2, 'conto': 15, 'devolvio': 61, 'hablo': 15, 'habló': 15, 'mando': 63, 'mandó':
63, 'pregunto': 64, 'preguntó': 64}, {'de': 11}, {'tarde': 66}, {'': (4, 'absent_after'), 'acompanarnos': 24,
'asistir': 24, 'conectarse': 24, 'estar': 24, 'ir': 24, 'llegar': 24, 'sumarse': 24, 'unirse': 24, 'venir': 24},
{'conecto': 24, 'conectó': 24, 'presento': 24, 'presentó': 24, 'sumo': 24, 'unio': 24}, {'aparecio': 24, 'asistio':
24, 'estaba': 24, 'estuvo': 24, 'fue': 24, 'llego': 24, 'mas': 67, 'participo': 24, 'pudo': 68, 'se': 69, 'vinieron':
24, 'vino': 24}, {'<called3>': 2, 'mando': 63, 'mandó': 63}, {'voz': 6}, {'de': 72}, {'': (5, 'due'), 'el': 11, 'la':
11}, {'cayo': 24}, {'': (7, 'despite'), 'anulo': 24, 'cancelaron': 24, 'cancelo': 24, 'nada': 24, 'ni': 24, 'no': 24,
'se': 75}, {'final': 76}, {'devolvio': 9, 'llamo': 9, 'llamó': 9}, {'': (3, 'absent_before'), 'a': 0}, {'al': 77,
'despues': 76, 'hablamos': 9, 'luego': 76, 'me': 78, 'no': 79, 'nos': 9, 'si': 9, 'sin': 0, 'sí': 9}, {'': (2, 'at'),
'barrio': 27}, {'': (2, 'at'), 'culpa': 15, 'el': 81, 'intermedio': 15, 'la': 26, 'lo': 15, 'medio': 15, 'parte': 15,
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
'teléfono': 10}, {'': (4, 'meal'), 'con': 2}, {'de': 2}, {'casa': 18}, {'en': 19}, {'empresa': 13}, {'la': 21}, {'':
(4, 'meal'), 'de': 22}, {'': (5, 'message')}, {'vino': 2, 'vinos': 2}, {'leche': 5}, {'': (3, 'coffee'), 'con': 26},
{'party': 13}, {'cara': 0}, {'a': 29}, {'asada': 2}, {'a': 0, 'al': 0, 'por': 0}, {'N': 32}, {'fono': 10, 'tel': 10,
'telefono': 10, 'teléfono': 10, 'videollamada': 10}, {'por': 34}, {'mi': 2, 'mí': 2, 'nosotros': 2}, {'para': 36},
{'con': 10}, {'con': 2}, {'vino': 2}, {'call': 10}, {'': (7, 'event'), 'telefonica': 10}, {'a': 0}, {'administracion':
0}, {'de': 44, 'directivo': 0}, {'': (4, 'meal'), 'de': 40}, {'': (6, 'email')}, {'': (6, 'email'), 'electronico':
47}, {'vino': 2, 'vinos': 2, 'visitar': 8}, {'': (8, 'meeting'), 'day': 13}, {'mail': 47}, {'bufete': 0, 'consulta':
0, 'despacho': 0, 'estudio': 0, 'fabrica': 0, 'local': 0, 'nave': 0, 'ofi': 0, 'oficina': 0, 'taller': 15, 'tienda':
0}, {'bufete': 0, 'consulta': 0, 'despacho': 0, 'estudio': 0, 'fabrica': 0, 'local': 0, 'nave': 0, 'obra': 0, 'ofi':
0, 'oficina': 0, 'taller': 0, 'tienda': 0}, {'bufete': 0, 'consulta': 0, 'despacho': 0, 'estudio': 0, 'fabrica': 0,
'local': 0, 'nave': 0, 'ofi': 0, 'oficina': 0, 'taller': 0, 'tienda': 0}, {'el': 52, 'la': 53, 'mi': 54, 'nuestra':
54, 'nuestro': 54, 'obra': 0, 'persona': 0, 'su': 54}, {'': (8, 'meeting'), 'de': 13}, {'llaves': 0}, {'las': 57,
'llaves': 0}, {'de': 58}, {'a': 24}, {'almacen': 0, 'bodega': 0, 'consulta': 0, 'despacho': 0, 'empresa': 0,
'estudio': 0, 'fabrica': 0, 'finca': 0, 'local': 0, 'nave': 0, 'obra': 0, 'oficina': 0, 'oficinas': 0, 'planta': 0,
'taller': 0, 'tienda': 0}, {'el': 61, 'la': 61, 'las': 61, 'su': 61, 'sus': 61}, {'a': 62, 'en': 62, 'hasta': 62,
'por': 62}, {'a': 62, 'con': 0, 'en': 62, 'hasta': 62, 'por': 62}, {'a': 62, 'con': 0, 'en': 62, 'hasta': 62, 'por':
62, 'viendo': 0}, {'notario': 0}, {'notaria': 0, 'notaría': 0}, {'el': 66, 'la': 67, 'notaria': 0, 'notario': 0,
'notaría': 0}, {'ante': 68, 'en': 68}, {'almacen': 0, 'despacho': 0, 'local': 0, 'taller': 0}, {'a': 62, 'al': 70,
'en': 62, 'hasta': 62, 'por': 62}, {'meet': 10}, {'clinica': 0, 'consulta': 0, 'despacho': 0, 'estudio': 0, 'finca':
0, 'local': 0, 'nave': 0, 'obra': 0, 'oficina': 0, 'taller': 0, 'tienda': 0}, {'la': 73, 'mi': 73}, {'el': 73, 'la':
73, 'mi': 73}, {'a': 74, 'al': 73, 'por': 75}, {'D': 76, 'a': 74, 'al': 73, 'por': 75}, {'cocinado': 37, 'venido':
77}, {'almorzado': 2, 'cenado': 2, 'comido': 2, 'desayunado': 2, 'merendado': 2}, {'': (0, 'intro')}, {'consejo': 0},
{'': (8, 'meeting'), 'de': 81, 'directiva': 0}, {'off': 0}, {'correo': 47, 'email': 47, 'mail': 47}, {'el': 84, 'un':
84}, {'': (5, 'message'), 'el': 84, 'un': 84}, {'escrito': 85}, {'envie': 85, 'envié': 85, 'escribi': 86, 'escribí':
86, 'he': 87, 'mande': 85, 'mandé': 85, 'marque': 10, 'marqué': 10}, {'con': 80}, {'caer': 0}, {'': (0, 'intro'), 'a':
80}, {'cocinado': 2, 'escrito': 24, 'presentado': 91}, {'escrito': 24}, {'comer': 2}, {'de': 94}, {'acerque': 0,
'acerqué': 0, 'cocino': 2, 'conecto': 89, 'conectó': 89, 'cruce': 0, 'crucé': 0, 'deje': 90, 'dejé': 90, 'encontre':
0, 'escribio': 24, 'ha': 92, 'han': 93, 'hizo': 95, 'marco': 10, 'marcó': 10, 'presento': 91, 'presentó': 91,
'recibio': 0, 'reuni': 0, 'tope': 0, 'vi': 0}, {'texto': 24, 'voz': 24}, {'': (5, 'message'), 'de': 97}, {'dia': 2},
{'del': 99}, {'redonda': 13}, {'cocino': 2, 'ha': 92, 'han': 93, 'hizo': 95, 'juntamos': 0, 'presento': 91,
'presentó': 91, 'recibio': 0, 'reunimos': 0, 'vemos': 0, 'veremos': 0, 'vimos': 0}, {'voz': 24}, {'de': 103}, {'one':
0}, {'on': 105}, {'merendar': 2, 'picar': 2, 'tapear': 2}, {'dia': 0}, {'manana': 0, 'tarde': 0}, {'el': 108}, {'a':
62, 'el': 108, 'en': 62, 'hasta': 62, 'la': 109, 'por': 62, 'todo': 110}, {'': (8, 'meeting'), 'el': 61, 'la': 61,
'las': 61, 'su': 61, 'sus': 61}, {'a': 62, 'el': 108, 'en': 62, 'hasta': 62, 'la': 109, 'por': 112, 'todo': 110},
{'D': 76, 'N': 32, 'a': 74, 'al': 73, 'por': 75}, {'day': 13}, {'bufete': 0, 'celu': 10, 'celular': 10, 'consulta': 0,
'despacho': 0, 'estudio': 0, 'fabrica': 0, 'fijo': 10, 'local': 0, 'movil': 10, 'móvil': 10, 'nave': 0, 'ofi': 0,
'oficina': 0, 'taller': 0, 'tienda': 0}, {'correo': 47, 'el': 116, 'la': 53, 'mail': 47, 'meet': 10, 'mi': 54,
'nuestra': 54, 'nuestro': 54, 'obra': 0, 'su': 54, 'teams': 10, 'tel': 10, 'telefono': 10, 'teléfono': 10, 'zoom':
10}, {'libro': 13}, {'con': 80, 'del': 118}, {'a': 80}, {'con': 0}, {'de': 3}, {'': (8, 'meeting'), 'de': 3},
{'negocios': 13}, {'de': 124}, {'paso': 77, 'pasó': 77}, {'summit': 13}, {'up': 0}, {'con': 5}, {'te': 5, 'vino': 2},
{'cafe': 5, 'café': 5}, {'te': 5, 'un': 131}, {'gin': 2, 'te': 5, 'tinto': 5, 'vino': 2, 'vinos': 2}, {'uno': 0},
{'a': 134}, {'llamada': 10}, {'la': 73, 'mi': 73, 'verme': 0}, {'D': 76, 'N': 32, 'a': 137, 'al': 73, 'por': 75},
{'1': 1, 'a': 9, 'acabamos': 12, 'acabe': 12, 'acabo': 12, 'after': 14, 'afterwork': 13, 'al': 16, 'almorce': 2,
'almorzamos': 2, 'almorzando': 17, 'almorzar': 2, 'almorzara': 2, 'almorzare': 2, 'almorzaremos': 2, 'almuercito': 2,
'almuerzo': 17, 'almuerzos': 2, 'aperitivo': 2, 'arepas': 2, 'arroz': 20, 'asado': 23, 'audio': 24, 'audios': 24,
'banquete': 2, 'barbacoa': 2, 'barbacoas': 2, 'bautismo': 13, 'bautizo': 13, 'birra': 2, 'birras': 2, 'board': 0,
'bocadillos': 2, 'bocata': 2, 'boda': 13, 'brainstorming': 0, 'brunch': 2, 'buen': 25, 'cachopo': 2, 'cafe': 27,
'cafecito': 5, 'cafelito': 5, 'cafelitos': 5, 'cafes': 5, 'cafesito': 5, 'cafeteria': 5, 'café': 27, 'calcotada': 2,
'calcots': 2, 'caldereta': 2, 'call': 10, 'calls': 10, 'caminata': 0, 'campus': 28, 'cana': 2, 'canas': 2, 'caneo': 2,
'canita': 2, 'canitas': 2, 'cantina': 2, 'cappuccino': 5, 'capuchino': 5, 'cara': 30, 'carajillo': 5, 'carnaval': 13,
'carne': 31, 'carta': 24, 'casamiento': 13, 'cayo': 33, 'cena': 2, 'cenamos': 2, 'cenando': 17, 'cenar': 2, 'cenara':
2, 'cenare': 2, 'cenaremos': 2, 'cenariamos': 2, 'cenas': 2, 'cene': 2, 'ceno': 2, 'cerveza': 2, 'cervezas': 2,
'ceviche': 2, 'charla': 13, 'charlamos': 35, 'chat': 24, 'chateamos': 24, 'chatee': 24, 'chela': 2, 'chelas': 2,
'chifa': 2, 'choripan': 2, 'chuleton': 2, 'churrasco': 2, 'churros': 2, 'cita': 0, 'coaching': 0, 'cocido': 2,
'cocino': 37, 'coctel': 13, 'coincidi': 0, 'colgamos': 10, 'colgar': 38, 'colgue': 10, 'comemos': 39, 'comera': 2,
'comere': 2, 'comeremos': 2, 'comeriamos': 2, 'comi': 2, 'comida': 2, 'comiendo': 17, 'comilona': 2, 'comimos': 2,
'comite': 0, 'como': 39, 'completo': 2, 'comunion': 13, 'con': 40, 'concierto': 13, 'conference': 41, 'conferencia':
42, 'conferencias': 13, 'congreso': 13, 'conoci': 43, 'consejo': 45, 'convencion': 13, 'copa': 46, 'copas': 2,
'correito': 47, 'correo': 48, 'correos': 47, 'cortadito': 5, 'cortado': 5, 'corte': 38, 'corté': 38, 'croquetas': 2,
'cumple': 13, 'cumpleanos': 13, 'cóctel': 13, 'daily': 0, 'de': 49, 'del': 25, 'demo': 50, 'desayunamos': 2,
'desayunando': 17, 'desayunar': 2, 'desayunara': 2, 'desayunare': 2, 'desayunaremos': 2, 'desayune': 2, 'desayuno':
17, 'directorio': 0, 'discord': 24, 'dm': 24, 'drinks': 2, 'e': 51, 'el': 25, 'email': 47, 'emails': 47, 'en': 55,
'encuentro': 56, 'entierro': 13, 'entrega': 59, 'entrevista': 0, 'escribi': 60, 'escribí': 60, 'espectaculo': 13,
'espresso': 5, 'estado': 63, 'estreno': 13, 'estuve': 64, 'estuvimos': 65, 'evento': 13, 'eventos': 13, 'expo': 13,
'exposicion': 13, 'expreso': 5, 'fabada': 2, 'facetime': 10, 'feria': 13, 'ferias': 13, 'festival': 13, 'fideua': 2,
'fiesta': 13, 'fiestas': 13, 'firma': 69, 'fono': 10, 'foro': 13, 'fui': 71, 'fuimos': 71, 'funcion': 13, 'funeral':
13, 'gala': 13, 'gintonic': 2, 'google': 72, 'graduacion': 13, 'guasap': 24, 'ha': 78, 'habiamos': 79, 'hablamos': 35,
'hable': 35, 'hablé': 35, 'hackathon': 13, 'hackaton': 13, 'hangout': 10, 'he': 79, 'hemos': 79, 'inauguracion': 13,
'inbox': 24, 'inspeccion': 0, 'insta': 24, 'instagram': 24, 'intro': 80, 'introduccion': 80, 'jornada': 13,
'jornadas': 13, 'junta': 82, 'juntas': 0, 'kermes': 13, 'kick': 83, 'kickoff': 0, 'latte': 5, 'le': 88, 'linkedin':
24, 'llamada': 10, 'llamadas': 10, 'llamadita': 10, 'llamado': 10, 'llamadon': 10, 'llamamos': 10, 'llamar': 10,
'llame': 10, 'llamo': 10, 'llamé': 10, 'llamó': 10, 'los': 25, 'mail': 47, 'mailcito': 47, 'mails': 47, 'mariscada':
2, 'marque': 10, 'marqué': 10, 'marron': 5, 'mate': 5, 'mateada': 5, 'mateando': 5, 'matecitos': 5, 'mates': 5, 'md':
24, 'me': 96, 'meet': 10, 'meetup': 13, 'mensaje': 98, 'mensajeamos': 24, 'mensajee': 24, 'mensajes': 24, 'mensajito':
24, 'mentoria': 0, 'mentorias': 0, 'mentoring': 0, 'mentoría': 0, 'menu': 100, 'mercadillo': 13, 'merendamos': 2,
'merendara': 2, 'merendare': 2, 'merende': 2, 'merienda': 2, 'meriendo': 2, 'mesa': 101, 'messenger': 24, 'msg': 24,
'msj': 24, 'networking': 13, 'nos': 102, 'nota': 104, 'notas': 104, 'onces': 5, 'one': 106, 'paella': 2, 'panel': 13,
'para': 107, 'parrillada': 2, 'partido': 13, 'pasado': 63, 'pasamos': 111, 'pase': 113, 'paseo': 0, 'paso': 114,
'pasé': 113, 'pasó': 114, 'pedida': 13, 'picada': 2, 'pinchos': 2, 'pitch': 115, 'pizza': 2, 'pola': 2, 'polas': 2,
'por': 117, 'posada': 13, 'postal': 24, 'premios': 13, 'presentacion': 119, 'presente': 120, 'presenté': 120,
'quedamos': 121, 'quede': 121, 'quedé': 121, 'quince': 13, 'quinceanera': 13, 'ramen': 2, 'rastro': 13, 'recepcion':
122, 'recital': 13, 'recogida': 59, 'replanteo': 0, 'restaurante': 2, 'retro': 0, 'reu': 0, 'reuni': 0, 'reunida': 0,
'reunido': 0, 'reunimos': 0, 'reunion': 0, 'reunioncita': 0, 'reuniones': 0, 'reunión': 0, 'revision': 123, 'romeria':
13, 'ronda': 125, 'se': 126, 'seminario': 13, 'sesion': 0, 'simposio': 13, 'skype': 10, 'slack': 24, 'sms': 24,
'sobremesa': 2, 'south': 127, 'stand': 128, 'starbucks': 5, 'summit': 13, 'sushi': 2, 'sync': 0, 'tacos': 2, 'taller':
13, 'talleres': 13, 'tapas': 2, 'tapeando': 2, 'tapeo': 2, 'taquitos': 2, 'te': 129, 'teams': 10, 'tecito': 5, 'tel':
10, 'telefonazo': 10, 'telefoneado': 10, 'telefonee': 10, 'telefoneo': 10, 'telefonica': 10, 'telefono': 10,
'telegram': 24, 'teléfono': 10, 'timbrazo': 10, 'tintico': 5, 'tinto': 5, 'tomamos': 130, 'tomar': 132, 'torneo': 13,
'trago': 2, 'tragos': 2, 'traspaso': 0, 'tutoria': 0, 'un': 133, 'uno': 135, 'unos': 25, 'velorio': 13, 'verbena': 13,
'vermu': 2, 'vermut': 2, 'vermuts': 2, 'vernissage': 13, 'vi': 43, 'viber': 24, 'video': 136, 'videocall': 10,
'videoconferencia': 10, 'videollamada': 10, 'videollamadas': 10, 'videollamado': 10, 'vinieron': 77, 'vinitos': 2,
'vino': 138, 'visita': 123, 'visitar': 8, 'visite': 0, 'visité': 0, 'wa': 24, 'wapp': 24, 'wasap': 24, 'wasapeado':
24, 'wasapp': 24, 'web': 127, 'webinar': 13, 'whats': 24, 'whatsap': 24, 'whatsapp': 24, 'whatsappee': 24, 'wpp': 24,
'ws': 24, 'wsp': 24, 'zoom': 10}]

