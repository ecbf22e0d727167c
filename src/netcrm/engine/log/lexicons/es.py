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
'bajé': ('lent1',), 'bajó': ('verb3',), 'barbacoa': ('chore',), 'base': ('paper',), 'bastante': ('filler',),
'bautizo': ('date',), 'bebe': ('rel',), 'becaria': ('rel',), 'becario': ('rel',), 'bien': ('filler', 'hello'),
'birras': ('drink', 'date'), 'blanca': ('name_words',), 'blanco': ('name_words',), 'bloquee': ('should',), 'boda':
('date',), 'borrador': ('paper', 'thing'), 'botella': ('by_post',), 'bravo': ('name_words',), 'brevemente':
('filler',), 'brunch': ('date',), 'buen': ('span', 'good'), 'buena': ('hello', 'span', 'good'), 'busca': ('verb3',
'give3', 'is3', 'imperative'), 'buscaba': ('verb3',), 'buscan': ('verb3',), 'buscar': ('giveinf',), 'buscara':
('verb3', 'should'), 'buscarla': ('giveinf',), 'buscarlas': ('giveinf',), 'buscarle': ('giveinf',), 'buscarles':
('giveinf',), 'buscarlo': ('giveinf',), 'buscarlos': ('giveinf',), 'buscarsela': ('giveinf',), 'buscarselas':
('giveinf',), 'buscarselo': ('giveinf',), 'buscarselos': ('giveinf',), 'buscará': ('verb3',), 'busco': ('give1',
'called3'), 'buscó': ('called3',), 'busque': ('called1', 'should', 'attempt', 'imperative', 'ask_subj'), 'busquemos':
('should',), 'busquen': ('imperative',), 'busques': ('should', 'imperative'), 'busqué': ('called1', 'attempt'),
'cada': ('hello',), 'cafe': ('date',), 'cafecito': ('date',), 'cafelito': ('date',), 'cafes': ('drink',), 'café':
('date',), 'cajas': ('chore',), 'calculo': ('do1',), 'calefactor': ('pro',), 'call': ('date',), 'calvo':
('name_words',), 'cambia': ('imperative',), 'cambiamos': ('moved1',), 'cambiara': ('should',), 'cambiaramos':
('should',), 'cambie': ('should', 'imperative'), 'cambiemos': ('should',), 'cambien': ('imperative',), 'cambies':
('should', 'imperative'), 'cambio': ('moved3',), 'cambiá': ('imperative',), 'campo': ('name_words',), 'campos':
('name_words',), 'canas': ('drink', 'date'), 'cancela': ('off',), 'cancelada': ('off',), 'cancelado': ('off',),
'cancelamos': ('off',), 'cancelaron': ('off',), 'cancele': ('off',), 'cancelo': ('hello', 'off'), 'cano':
('name_words',), 'capacitacion': ('course',), 'capitulo': ('paper',), 'cardiologo': ('pro',), 'caridad':
('name_words',), 'carnet': ('own_affair',), 'carpintera': ('pro',), 'carpintero': ('pro',), 'carta': ('letter',
'paper'), 'casa': ('hello', 'verb3', 'name_words', 'fate'), 'casara': ('verb3',), 'casaron': ('verb3',), 'casas':
('name_words',), 'casi': ('filler',), 'caso': ('verb3', 'fate'), 'castillo': ('name_words',), 'casó': ('verb3',
'fate'), 'cayo': ('verb3', 'reach', 'came3', 'off'), 'cedi': ('lent1',), 'celebra': ('verb3',), 'celeste':
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
'cobres': ('should', 'imperative'), 'cobrá': ('imperative',), 'cocina': ('chore',), 'cocinero': ('pro',), 'codigo':
('paper',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'coge': ('answers',), 'cogio': ('answers',), 'coincidi':
('hello', 'seen1'), 'coincidido': ('done_pp',), 'coincidimos': ('hello',), 'coincidir': ('see_inf',), 'colega':
('rel',), 'colegas': ('rel',), 'colgada': ('stood',), 'colgado': ('stood',), 'colgar': ('see_inf',), 'comadre':
('rel',), 'come': ('verb3',), 'comemos': ('eat1',), 'comenta': ('verb3', 'opines', 'says'), 'comentado': ('hello',),
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
'corten': ('imperative',), 'cortes': ('should', 'imperative'), 'cortá': ('imperative',), 'cosecha': ('chore',),
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
('should',), 'fiesta': ('chore', 'date'), 'fijada': ('set',), 'fijado': ('set',), 'fijamos': ('set_up',), 'fije':
('should', 'set_up'), 'fijemos': ('should',), 'fijé': ('set_up',), 'firma': ('verb3', 'imperative', 'hand3', 'thing'),
'firmado': ('done',), 'firmar': ('giveinf',), 'firmara': ('verb3', 'should', 'hand3', 'will_bring'), 'firmaramos':
('should',), 'firmarla': ('giveinf',), 'firmarlas': ('giveinf',), 'firmarle': ('giveinf',), 'firmarles': ('giveinf',),
'firmarlo': ('giveinf',), 'firmarlos': ('giveinf',), 'firmarsela': ('giveinf',), 'firmarselas': ('giveinf',),
'firmarselo': ('giveinf',), 'firmarselos': ('giveinf',), 'firmará': ('verb3', 'hand3', 'will_bring'), 'firme':
('done', 'should', 'imperative'), 'firmemos': ('should',), 'firmen': ('imperative',), 'firmes': ('should',
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
('imperative',), 'gana': ('verb3',), 'gano': ('verb3',), 'garaje': ('chore',), 'garantice': ('vowed1',), 'garantizo':
('vowed3',), 'gasta': ('imperative',), 'gastara': ('should',), 'gastaramos': ('should',), 'gaste': ('should',
'imperative'), 'gastemos': ('should',), 'gasten': ('imperative',), 'gastes': ('should', 'imperative'), 'gastá':
('imperative',), 'gente': ('hello',), 'gerente': ('rel',), 'gestor': ('pro', 'rel'), 'gestora': ('pro',), 'gestoria':
('pro',), 'ginecologa': ('pro',), 'ginecologo': ('pro',), 'gira': ('give3',), 'girar': ('giveinf',), 'girarla':
('giveinf',), 'girarlas': ('giveinf',), 'girarle': ('giveinf',), 'girarles': ('giveinf',), 'girarlo': ('giveinf',),
'girarlos': ('giveinf',), 'girarme': ('giveinf', 'infme'), 'girarsela': ('giveinf',), 'girarselas': ('giveinf',),
'girarselo': ('giveinf',), 'girarselos': ('giveinf',), 'giro': ('give1',), 'gloria': ('name_words',), 'grabo':
('made3',), 'grabó': ('made3',), 'gracias': ('hello',), 'gran': ('good',), 'guadalupe': ('name_words',), 'guarda':
('imperative',), 'guardara': ('should',), 'guardaramos': ('should',), 'guarde': ('should', 'imperative'), 'guardemos':
('should',), 'guarden': ('imperative',), 'guardes': ('should', 'imperative'), 'guardá': ('imperative',), 'guerra':
('name_words',), 'guia': ('helpful', 'paper'), 'guion': ('paper',), 'guión': ('paper',), 'gusta': ('verb3',),
'gustaria': ('verb3',), 'gusto': ('verb3', 'says'), 'h': ('hours',), 'ha': ('aux3', 'verb3'), 'habia': ('aux3',
'hello', 'verb3'), 'habiamos': ('attempt',), 'habian': ('hello',), 'habla': ('imperative',), 'hablado': ('hello',
'done_pp'), 'hablamos': ('hello', 'met1', 'seen1'), 'hablar': ('see_inf', 'todo_inf'), 'hablara': ('should',),
'hablaramos': ('should',), 'hablare': ('shall1',), 'hablaremos': ('shall1',), 'hable': ('hello', 'seen1', 'should',
'imperative'), 'hablemos': ('should',), 'hablen': ('imperative',), 'hables': ('should', 'imperative'), 'hablo':
('verb3', 'called3', 'seen1', 'met3'), 'hablá': ('imperative',), 'hablé': ('hello', 'seen1'), 'habló': ('verb3',
'called3', 'met3'), 'habra': ('verb3',), 'habria': ('have_to',), 'hace': ('hello', 'verb3', 'imperative'), 'hacemos':
('give1',), 'hacer': ('hello', 'giveinf'), 'hacerla': ('giveinf',), 'hacerlas': ('giveinf',), 'hacerle': ('giveinf',
'infle'), 'hacerles': ('giveinf',), 'hacerlo': ('giveinf',), 'hacerlos': ('giveinf',), 'hacerme': ('giveinf',
'infme'), 'hacersela': ('giveinf',), 'hacerselas': ('giveinf',), 'hacerselo': ('giveinf',), 'hacerselos':
('giveinf',), 'hacia': ('hello', 'verb3'), 'hacé': ('imperative',), 'hacía': ('verb3',), 'haga': ('should',
'imperative', 'ask_subj'), 'hagamos': ('should',), 'hagan': ('imperative',), 'hagas': ('should', 'imperative'),
'hago': ('give1',), 'han': ('aux3', 'hello'), 'hara': ('verb3', 'give3'), 'hare': ('give1',), 'haria':
('would_give',), 'hasta': ('hello',), 'hay': ('hello', 'have_to'), 'haz': ('imperative',), 'hecho': ('hello',),
'hemos': ('hello',), 'hermana': ('hello', 'rel'), 'hermano': ('hello', 'rel'), 'herramienta': ('helpful', 'paper'),
'herrero': ('name_words',), 'hice': ('hello', 'handed1'), 'hiciera': ('should',), 'hicimos': ('hello', 'handed1'),
'hija': ('hello', 'rel'), 'hijo': ('hello', 'rel'), 'hijos': ('rel',), 'hipoteca': ('own_affair',), 'hizo': ('hello',
'verb3', 'made3'), 'hora': ('hours', 'span'), 'horas': ('hours', 'span'), 'hoy': ('hello',), 'hrs': ('hours',), 'hs':
('hours',), 'hubo': ('seen1',), 'huerto': ('chore',), 'iba': ('verb3',), 'idea': ('tip',), 'iglesias':
('name_words',), 'igual': ('filler',), 'ilustrador': ('pro',), 'ilustradora': ('pro',), 'imprenta': ('pro',),
'imprima': ('ask_subj',), 'imprimo': ('give1', 'do1'), 'impuestos': ('own_affair',), 'informe': ('told1', 'paper',
'thing'), 'informé': ('told1',), 'ingresada': ('fate', 'happens_pp'), 'ingresado': ('fate', 'happens_pp'),
'inocencio': ('name_words',), 'insista': ('should', 'imperative'), 'insistan': ('imperative',), 'insistas': ('should',
'imperative'), 'insiste': ('verb3', 'opines'), 'insistio': ('verb3', 'opines'), 'insistir': ('todo_inf',),
'insistirle': ('todo_inf',), 'instala': ('hand3',), 'instalador': ('pro',), 'instaladora': ('pro',), 'instalara':
('will_bring',), 'intentado': ('attempt',), 'intentamos': ('tried1',), 'intente': ('tried1', 'attempt'), 'intento':
('tried1',), 'interesa': ('verb3',), 'intereso': ('verb3',), 'intro': ('thing',), 'inversionista': ('rel',),
'inversor': ('rel',), 'inversora': ('rel',), 'inversores': ('rel',), 'invertira': ('verb3',), 'invierta': ('should',
'imperative'), 'inviertan': ('imperative',), 'inviertas': ('should', 'imperative'), 'invierte': ('verb3',
'imperative'), 'invirtiera': ('should',), 'invirtio': ('verb3',), 'invita': ('helps3', 'invites'), 'invitado':
('called_pp', 'invites'), 'invitan': ('helps3', 'invites'), 'invitar': ('giveinf', 'see_inf'), 'invitarla':
('giveinf',), 'invitarlas': ('giveinf',), 'invitarle': ('giveinf',), 'invitarles': ('giveinf',), 'invitarlo':
('giveinf',), 'invitarlos': ('giveinf',), 'invitarme': ('giveinf', 'infme'), 'invitaron': ('invites',), 'invitarsela':
('giveinf',), 'invitarselas': ('giveinf',), 'invitarselo': ('giveinf',), 'invitarselos': ('giveinf',), 'invite':
('called1',), 'invito': ('reach', 'called3', 'invites'), 'ir': ('see_inf',), 'ira': ('verb3',), 'jamas': ('not',),
'jardin': ('chore',), 'jardinero': ('pro',), 'jazmin': ('name_words',), 'jefa': ('hello', 'rel'), 'jefe': ('hello',
'rel'), 'jubila': ('verb3',), 'jubilado': ('fate',), 'jubilo': ('verb3', 'fate'), 'juegue': ('should', 'imperative'),
'jueguen': ('imperative',), 'juegues': ('should', 'imperative'), 'jueves': ('hello',), 'julio': ('hello',), 'junio':
('hello',), 'junta': ('hello', 'date', 'imperative'), 'juntamos': ('met1', 'seen1'), 'juntara': ('should',),
'juntaramos': ('should',), 'juntarme': ('see_inf',), 'juntarnos': ('hello', 'see_inf'), 'juntaron': ('verb3',),
'junte': ('met1', 'should', 'imperative'), 'juntemos': ('should',), 'junten': ('imperative',), 'juntes': ('should',
'imperative'), 'junto': ('verb3',), 'juntá': ('imperative',), 'junté': ('met1',), 'juntó': ('verb3',), 'jura':
('opines',), 'juramos': ('vowed1',), 'jure': ('vowed1',), 'juro': ('vowed3',), 'justo': ('filler', 'name_words'),
'kit': ('helpful',), 'la': ('them', 'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'lance': ('should',
'imperative'), 'lancemos': ('should',), 'lancen': ('imperative',), 'lances': ('should', 'imperative'), 'landing':
('paper',), 'lanza': ('verb3', 'imperative'), 'lanzan': ('verb3',), 'lanzara': ('verb3', 'should'), 'lanzará':
('verb3',), 'lanzo': ('verb3',), 'larga': ('span',), 'las': ('them', 'det', 'hello', 'any_det', 'clitic', 'link',
'article', 'obj'), 'le': ('them', 'hello', 'clitic'), 'lea': ('should', 'imperative'), 'leal': ('name_words',),
'lean': ('imperative',), 'leas': ('should', 'imperative'), 'lei': ('read1',), 'lena': ('chore',), 'leo': ('give1',),
'leon': ('name_words',), 'les': ('them', 'hello', 'clitic'), 'levanta': ('verb3', 'imperative'), 'levantan':
('verb3',), 'levantara': ('should',), 'levantaramos': ('should',), 'levante': ('should', 'imperative'), 'levantemos':
('should',), 'levanten': ('imperative',), 'levantes': ('should', 'imperative'), 'levanto': ('verb3',), 'levantá':
('imperative',), 'libro': ('by_post', 'helpful', 'paper'), 'lidera': ('verb3',), 'lidero': ('verb3',), 'limita':
('imperative',), 'limitara': ('should',), 'limitaramos': ('should',), 'limite': ('should', 'imperative'), 'limitemos':
('should',), 'limiten': ('imperative',), 'limites': ('should', 'imperative'), 'limitá': ('imperative',), 'limpieza':
('chore',), 'link': ('letter', 'helpful', 'paper'), 'liquide': ('should',), 'lista': ('helpful', 'paper', 'ready',
'thing'), 'listo': ('ready',), 'llama': ('imperative',), 'llamada': ('hello', 'letter', 'date'), 'llamado': ('hello',
'done_pp', 'letter', 'called_pp', 'attempt'), 'llamamos': ('give1', 'met1', 'called1', 'attempt'), 'llamar': ('hello',
'giveinf', 'see_inf', 'attempt'), 'llamara': ('give3', 'will3', 'should'), 'llamaramos': ('should',), 'llamare':
('give1',), 'llamaria': ('would_give',), 'llamarla': ('giveinf', 'see_inf', 'infle'), 'llamarlas': ('giveinf',),
'llamarle': ('giveinf', 'see_inf', 'infle'), 'llamarles': ('giveinf',), 'llamarlo': ('giveinf', 'see_inf', 'infle'),
'llamarlos': ('giveinf',), 'llamarme': ('giveinf', 'infme'), 'llamarnos': ('giveinf', 'see_inf', 'infme'), 'llamaron':
('reach', 'called3'), 'llamarsela': ('giveinf',), 'llamarselas': ('giveinf',), 'llamarselo': ('giveinf',),
'llamarselos': ('giveinf',), 'llamará': ('give3', 'will3'), 'llame': ('hello', 'called1', 'seen1', 'should',
'attempt', 'imperative', 'ask_subj'), 'llamemos': ('should',), 'llamen': ('imperative',), 'llames': ('should',
'imperative'), 'llamo': ('hello', 'reach', 'give1', 'called3', 'wrote3'), 'llamá': ('imperative',), 'llamé': ('hello',
'called1', 'seen1', 'attempt'), 'llamó': ('hello', 'reach', 'called3', 'wrote3'), 'llaves': ('thing',), 'llega':
('verb3',), 'llegar': ('causative',), 'llegara': ('verb3',), 'llego': ('hello', 'verb3', 'came3'), 'llegue':
('managed1',), 'lleva': ('verb3', 'helps3', 'is3'), 'llevaba': ('verb3',), 'llevado': ('done',), 'llevamos':
('bring',), 'llevan': ('helps3',), 'llevar': ('hello', 'giveinf', 'bring'), 'llevare': ('give1',), 'llevarla':
('giveinf',), 'llevarlas': ('giveinf',), 'llevarle': ('giveinf', 'infle', 'bring'), 'llevarles': ('giveinf',),
'llevarlo': ('giveinf',), 'llevarlos': ('giveinf',), 'llevarsela': ('giveinf',), 'llevarselas': ('giveinf',),
'llevarselo': ('giveinf',), 'llevarselos': ('giveinf',), 'lleve': ('done', 'called1', 'should', 'lent1', 'ask_subj'),
'llevo': ('verb3', 'give1', 'called3', 'bring', 'do1'), 'llevé': ('done', 'called1', 'lent1'), 'llevó': ('verb3',
'called3'), 'lo': ('them', 'hello', 'clitic', 'obj'), 'localice': ('should', 'imperative'), 'localicen':
('imperative',), 'localices': ('should', 'imperative'), 'localizar': ('see_inf',), 'localizarla': ('see_inf',),
'localizarlo': ('see_inf',), 'logopeda': ('pro',), 'logramos': ('managed1',), 'logre': ('managed1',), 'los': ('them',
'det', 'hello', 'any_det', 'clitic', 'link', 'article', 'obj'), 'lozano': ('name_words',), 'luego': ('filler',
'hello'), 'luna': ('name_words',), 'lunes': ('hello',), 'luz': ('name_words',), 'madre': ('rel',), 'mail': ('letter',
'reach_noun'), 'malogro': ('off',), 'mama': ('rel',), 'mami': ('rel',), 'manana': ('hello',), 'manda': ('hello',
'give3', 'sent_to', 'imperative', 'send3'), 'mandada': ('writes',), 'mandado': ('done', 'writes', 'called_pp',
'attempt', 'lent'), 'mandamos': ('done', 'give1'), 'mandan': ('give3', 'send3'), 'mandar': ('giveinf', 'hand_inf'),
'mandara': ('give3', 'will3', 'should', 'send3', 'will_bring'), 'mandaramos': ('should',), 'mandare': ('give1',),
'mandaremos': ('give1',), 'mandaria': ('would_give',), 'mandarla': ('giveinf',), 'mandarlas': ('giveinf',),
'mandarle': ('hello', 'giveinf', 'infle'), 'mandarles': ('giveinf', 'infle'), 'mandarlo': ('giveinf', 'infle'),
'mandarlos': ('giveinf',), 'mandarme': ('giveinf', 'infme'), 'mandarmela': ('giveinf', 'infme'), 'mandarmelo':
('giveinf', 'infme'), 'mandarnos': ('giveinf', 'infme'), 'mandarsela': ('giveinf', 'infle'), 'mandarselas':
('giveinf',), 'mandarselo': ('giveinf', 'infle'), 'mandarselos': ('giveinf',), 'mandará': ('give3', 'will3', 'send3',
'will_bring'), 'mande': ('done', 'writes', 'hello', 'should', 'handed1', 'attempt', 'imperative', 'ask_subj'),
'mandemos': ('should',), 'manden': ('imperative',), 'mandes': ('should', 'imperative'), 'mando': ('writes', 'hello',
'reach', 'give1', 'sent_to', 'wrote3', 'do1'), 'mandá': ('imperative',), 'mandársela': ('infle',), 'mandárselo':
('infle',), 'mandé': ('done', 'writes', 'hello', 'handed1', 'attempt'), 'mandó': ('writes', 'hello', 'reach',
'sent_to', 'wrote3'), 'maneja': ('verb3',), 'manten': ('imperative',), 'mantenga': ('should', 'imperative'),
'mantengan': ('imperative',), 'mantengas': ('should', 'imperative'), 'mantiene': ('opines',), 'mantuviera':
('should',), 'manual': ('helpful',), 'manuscrito': ('paper',), 'manzano': ('name_words',), 'maqueta': ('paper',
'thing'), 'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',), 'marcar': ('giveinf',), 'marco': ('reach',
'give1', 'called3'), 'marcó': ('reach', 'called3'), 'margarita': ('name_words',), 'marido': ('rel',), 'marin':
('name_words',), 'marina': ('name_words',), 'marque': ('called1', 'should', 'attempt', 'imperative'), 'marquen':
('imperative',), 'marques': ('should', 'imperative'), 'marquista': ('pro',), 'marqué': ('called1', 'attempt'),
'martes': ('hello',), 'marzo': ('hello',), 'mas': ('hello',), 'masterclass': ('course',), 'material': ('helpful',
'paper'), 'mates': ('hello', 'drink', 'date'), 'maximo': ('name_words',), 'mayo': ('hello',), 'me': ('me', 'clitic'),
'mecanica': ('pro',), 'mecanico': ('pro',), 'media': ('span',), 'medico': ('pro',), 'mediodia': ('hello',), 'mejor':
('hello', 'should'), 'mejoro': ('verb3',), 'memoria': ('paper', 'rehearsed'), 'menciona': ('verb3', 'opines'),
'menciono': ('verb3', 'opines', 'says'), 'mensaje': ('hello', 'letter', 'attempt'), 'mensajeamos': ('met1',),
'mensajeo': ('called3',), 'mensajes': ('letter', 'attempt'), 'mensajito': ('letter',), 'mentoria': ('date',
'mentor_noun'), 'mentorias': ('mentor_noun',), 'mentoring': ('mentor_noun',), 'mentoría': ('date', 'mentor_noun'),
'mercedes': ('name_words',), 'merienda': ('hello', 'date'), 'mes': ('hello',), 'mesa': ('date',), 'meses': ('hello',),
'meta': ('should', 'imperative'), 'metamos': ('should',), 'metan': ('imperative',), 'metas': ('should', 'imperative'),
'metiera': ('should',), 'metodo': ('helpful',), 'mi': ('me', 'my', 'hello', 'any_det'), 'mida': ('should',
'imperative'), 'midan': ('imperative',), 'midas': ('should', 'imperative'), 'mide': ('imperative',), 'midiera':
('should',), 'mientras': ('hello',), 'miercoles': ('hello',), 'milagros': ('name_words',), 'min': ('span',), 'minuto':
('span',), 'minutos': ('span',), 'mira': ('imperative',), 'mirar': ('giveinf',), 'mirara': ('should',), 'miraramos':
('should',), 'mirarla': ('giveinf',), 'mirarlas': ('giveinf',), 'mirarle': ('giveinf',), 'mirarles': ('giveinf',),
'mirarlo': ('giveinf',), 'mirarlos': ('giveinf',), 'mirarsela': ('giveinf',), 'mirarselas': ('giveinf',), 'mirarselo':
('giveinf',), 'mirarselos': ('giveinf',), 'mire': ('should', 'read1', 'imperative'), 'miremos': ('should',), 'miren':
('imperative',), 'mires': ('should', 'imperative'), 'miro': ('give1', 'do1'), 'mirá': ('imperative',), 'miré':
('read1',), 'mis': ('my', 'hello', 'any_det'), 'misma': ('hello',), 'mismo': ('filler', 'hello'), 'modelo':
('helpful', 'paper', 'thing'), 'modesto': ('name_words',), 'molina': ('name_words',), 'molinero': ('name_words',),
'monta': ('verb3', 'imperative', 'hand3'), 'montaje': ('chore',), 'montar': ('chore',), 'montara': ('verb3',
'should'), 'montaramos': ('should',), 'montará': ('verb3',), 'monte': ('name_words', 'should', 'imperative'),
'montemos': ('should',), 'monten': ('imperative',), 'montes': ('name_words', 'should', 'imperative'), 'monto':
('verb3', 'do1'), 'montá': ('imperative',), 'montó': ('verb3',), 'moreno': ('name_words',), 'mostramos': ('told1',),
'mostrar': ('giveinf',), 'mostrara': ('give3',), 'mostrare': ('give1',), 'mostraria': ('would_give',), 'mostrarla':
('giveinf',), 'mostrarlas': ('giveinf',), 'mostrarle': ('giveinf', 'infle'), 'mostrarles': ('giveinf',), 'mostrarlo':
('giveinf',), 'mostrarlos': ('giveinf',), 'mostrarme': ('giveinf', 'infme'), 'mostrarsela': ('giveinf',),
'mostrarselas': ('giveinf',), 'mostrarselo': ('giveinf',), 'mostrarselos': ('giveinf',), 'mostre': ('told1',),
'mostro': ('called3',), 'movemos': ('moved1',), 'movi': ('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',),
'moviera': ('should',), 'movieron': ('moved3',), 'movil': ('reach_noun',), 'movio': ('moved3',), 'msg': ('letter',),
'msj': ('letter',), 'mucho': ('filler', 'hello'), 'muda': ('verb3', 'imperative'), 'mudanza': ('chore', 'own_affair'),
'mudanzas': ('pro',), 'mudara': ('verb3', 'should'), 'mudaramos': ('should',), 'mudaron': ('verb3',), 'mudarse':
('chore', 'own_affair'), 'mudará': ('verb3',), 'mude': ('should', 'imperative'), 'mudemos': ('should',), 'muden':
('imperative',), 'mudes': ('should', 'imperative'), 'mudo': ('verb3',), 'mudá': ('imperative',), 'muebles':
('chore',), 'muerta': ('fate',), 'muerto': ('fate',), 'muestra': ('by_post',), 'muestras': ('by_post', 'thing'),
'muestro': ('give1',), 'mueva': ('should', 'imperative'), 'muevan': ('imperative',), 'muevas': ('should',
'imperative'), 'mueve': ('moved3', 'imperative'), 'mujer': ('hello', 'rel'), 'multado': ('happens_pp',), 'murio':
('verb3', 'fate'), 'muy': ('filler', 'hello', 'good'), 'mí': ('me',), 'móvil': ('reach_noun',), 'nacido': ('fate',),
'nacio': ('verb3', 'fate'), 'nada': ('hello',), 'nadie': ('hello',), 'naranjo': ('name_words',), 'necesita': ('hello',
'verb3', 'needs'), 'necesitaba': ('verb3', 'needs'), 'necesitaria': ('verb3',), 'necesito': ('hello',), 'negocia':
('imperative',), 'negociara': ('should',), 'negociaramos': ('should',), 'negocie': ('should', 'imperative'),
'negociemos': ('should',), 'negocien': ('imperative',), 'negocies': ('should', 'imperative'), 'negociá':
('imperative',), 'negro': ('name_words',), 'ni': ('not', 'hello'), 'nieta': ('rel',), 'nieto': ('rel',), 'nieves':
('name_words',), 'ninas': ('rel',), 'ninera': ('pro',), 'ningun': ('not',), 'ninguna': ('not',), 'ninos': ('rel',),
'no': ('not',), 'noche': ('hello',), 'nomas': ('filler',), 'nombrada': ('happens_pp',), 'nombrado': ('happens_pp',),
'nombre': ('thing', 'reach_noun'), 'nombres': ('thing',), 'nos': ('me', 'hello', 'clitic'), 'nosotras': ('i',),
'nosotros': ('i', 'hello'), 'notaria': ('pro',), 'notario': ('pro',), 'notas': ('helpful',), 'novela': ('paper',),
'novia': ('rel',), 'noviembre': ('hello',), 'novio': ('rel',), 'nuera': ('rel',), 'nuestra': ('my', 'hello',
'any_det'), 'nuestras': ('my', 'any_det'), 'nuestro': ('my', 'hello', 'any_det'), 'nuestros': ('my', 'hello',
'any_det'), 'nueva': ('hello',), 'nuevo': ('hello',), 'numero': ('thing', 'reach_noun'), 'nunca': ('not', 'hello'),
'nutricionista': ('pro',), 'número': ('thing', 'reach_noun'), 'obra': ('chore',), 'obras': ('chore',),
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
('name_words',), 'pinta': ('hand3',), 'pintar': ('chore',), 'pintor': ('pro',), 'pintora': ('pro',), 'pintura':
('chore',), 'piso': ('own_affair',), 'pitch': ('paper', 'rehearsed'), 'plan': ('paper',), 'planilla': ('thing',),
'plano': ('paper', 'thing'), 'planos': ('paper', 'thing'), 'plantada': ('stood',), 'plantadas': ('stood',),
'plantado': ('stood',), 'plantados': ('stood',), 'plantilla': ('helpful', 'paper'), 'plantillas': ('helpful',),
'platique': ('hello',), 'plaza': ('name_words',), 'pliego': ('paper',), 'poco': ('hello',), 'podcast': ('helpful',
'paper'), 'podia': ('verb3',), 'podologo': ('pro',), 'podra': ('verb3', 'may3'), 'podria': ('verb3', 'may3',
'should'), 'podriamos': ('should',), 'polas': ('drink',), 'pon': ('imperative',), 'pondra': ('verb3', 'give3'),
'pondria': ('would_give',), 'pone': ('verb3', 'imperative'), 'ponencia': ('course',), 'poner': ('hello', 'giveinf'),
'ponerla': ('giveinf',), 'ponerlas': ('giveinf',), 'ponerle': ('giveinf',), 'ponerles': ('giveinf',), 'ponerlo':
('giveinf',), 'ponerlos': ('giveinf',), 'ponerme': ('giveinf', 'infme'), 'ponernos': ('giveinf', 'infme'),
'ponersela': ('giveinf',), 'ponerselas': ('giveinf',), 'ponerselo': ('giveinf',), 'ponerselos': ('giveinf',), 'ponga':
('should', 'imperative'), 'pongamos': ('should',), 'pongan': ('imperative',), 'pongas': ('should', 'imperative'),
'pongo': ('give1',), 'ponte': ('imperative',), 'poné': ('imperative',), 'por': ('hello', 'link'), 'porque':
('hello',), 'portafolio': ('paper',), 'portfolio': ('paper',), 'pospone': ('moved3',), 'posponemos': ('moved1',),
'posponga': ('should',), 'pospuesta': ('moved_pp',), 'pospuesto': ('moved_pp',), 'pospuso': ('off', 'moved3'),
'posterga': ('moved3',), 'postergada': ('moved_pp',), 'postergado': ('moved_pp',), 'postergamos': ('moved1',),
'postergara': ('should',), 'postergo': ('off', 'moved3'), 'postergue': ('should', 'imperative'), 'posterguen':
('imperative',), 'postergues': ('should', 'imperative'), 'pozo': ('name_words',), 'ppto': ('thing', 'mine_thing'),
'practicando': ('review_inf',), 'practicar': ('review_inf',), 'prado': ('name_words',), 'precios': ('thing',),
'precipite': ('should',), 'precisa': ('needs',), 'prefiere': ('verb3',), 'prefirio': ('verb3',), 'pregunta': ('verb3',
'says', 'imperative'), 'preguntar': ('see_inf', 'todo_inf'), 'preguntara': ('should',), 'preguntaramos': ('should',),
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
'reenvío': ('give1',), 'reforma': ('chore',), 'reformista': ('pro',), 'refugio': ('name_words',), 'regala':
('imperative',), 'regalado': ('lent',), 'regalara': ('should',), 'regalaramos': ('should',), 'regale': ('should',
'handed1', 'imperative', 'lent1'), 'regalemos': ('should',), 'regalen': ('imperative',), 'regales': ('should',
'imperative'), 'regalo': ('by_post',), 'regalá': ('imperative',), 'regalé': ('handed1', 'lent1'), 'registra':
('imperative',), 'registrara': ('should',), 'registraramos': ('should',), 'registre': ('should', 'imperative'),
'registremos': ('should',), 'registren': ('imperative',), 'registres': ('should', 'imperative'), 'registrá':
('imperative',), 'regresa': ('verb3', 'give3'), 'regresara': ('verb3',), 'regreso': ('verb3',), 'reinverta':
('imperative',), 'reinvertara': ('should',), 'reinvertaramos': ('should',), 'reinverte': ('should', 'imperative'),
'reinvertemos': ('should',), 'reinverten': ('imperative',), 'reinvertes': ('should', 'imperative'), 'reinvertá':
('imperative',), 'reinvierta': ('should',), 'relato': ('paper',), 'relleno': ('do1',), 'remedios': ('name_words',),
'remitido': ('writes',), 'renegocia': ('imperative',), 'renegociara': ('should',), 'renegociaramos': ('should',),
'renegocie': ('should', 'imperative'), 'renegociemos': ('should',), 'renegocien': ('imperative',), 'renegocies':
('should', 'imperative'), 'renegociá': ('imperative',), 'renueve': ('should', 'imperative'), 'renueven':
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
('pro',), 'tecnico': ('pro',), 'tejado': ('chore',), 'tel': ('reach_noun',), 'telefoneado': ('called_pp', 'attempt'),
'telefonee': ('called1', 'attempt'), 'telefoneo': ('reach', 'called3'), 'telefono': ('reach_noun',), 'teléfono':
('reach_noun',), 'teme': ('verb3',), 'template': ('helpful', 'paper'), 'temprano': ('hello',), 'ten': ('imperative',),
'tendra': ('verb3',), 'tendria': ('have_to',), 'tendriamos': ('have_to',), 'tene': ('imperative',), 'tenemos':
('hello', 'have_to'), 'tenga': ('should', 'imperative'), 'tengan': ('imperative',), 'tengas': ('should',
'imperative'), 'tengo': ('hello', 'have_to'), 'tenia': ('verb3', 'is3'), 'termina': ('verb3', 'hand3'), 'terminado':
('done',), 'terminar': ('see_inf',), 'terminara': ('verb3', 'will_bring'), 'termine': ('done',), 'termino': ('verb3',
'do1'), 'terminó': ('verb3',), 'terraza': ('chore',), 'tesis': ('own_affair', 'paper', 'rehearsed'), 'testea':
('imperative',), 'testeara': ('should',), 'testearamos': ('should',), 'testee': ('should', 'imperative'), 'testeemos':
('should',), 'testeen': ('imperative',), 'testees': ('should', 'imperative'), 'testeá': ('imperative',), 'texto':
('paper',), 'tfg': ('paper',), 'tfm': ('paper',), 'tia': ('rel',), 'tienda': ('hello',), 'tiene': ('hello', 'verb3',
'is3'), 'tienen': ('verb3',), 'tinto': ('hello', 'date'), 'tio': ('rel',), 'tip': ('tip',), 'tips': ('tip',),
'tirada': ('stood',), 'tirado': ('stood',), 'tita': ('rel',), 'tlf': ('reach_noun',), 'tmb': ('filler',), 'toda':
('filler',), 'todas': ('hello',), 'todavia': ('filler', 'hello'), 'todo': ('filler', 'hello'), 'todos': ('hello',),
'toma': ('verb3', 'imperative'), 'tomado': ('hello', 'done_pp'), 'tomamos': ('hello', 'met1'), 'tomando': ('hello',),
'tomar': ('see_inf',), 'tomara': ('verb3', 'should'), 'tomaramos': ('should',), 'tomare': ('shall1',), 'tomaremos':
('shall1',), 'tomará': ('verb3',), 'tome': ('hello', 'met1', 'should', 'imperative'), 'tomemos': ('should',), 'tomen':
('imperative',), 'tomes': ('should', 'imperative'), 'tomo': ('verb3', 'answers', 'made3'), 'tomá': ('imperative',),
'tomé': ('hello', 'met1'), 'tomó': ('verb3', 'answers', 'made3'), 'topa': ('verb3',), 'topamos': ('met1',), 'tope':
('met1',), 'topo': ('verb3',), 'topografo': ('pro',), 'toque': ('should', 'imperative'), 'toquen': ('imperative',),
'toques': ('should', 'imperative'), 'toro': ('name_words',), 'torre': ('name_words',), 'torres': ('name_words',),
'trabaja': ('verb3', 'is3', 'imperative'), 'trabajaba': ('verb3',), 'trabajan': ('verb3',), 'trabajara': ('should',),
'trabajaramos': ('should',), 'trabaje': ('should', 'imperative'), 'trabajemos': ('should',), 'trabajen':
('imperative',), 'trabajes': ('should', 'imperative'), 'trabajo': ('hello', 'verb3'), 'trabajá': ('imperative',),
'trabajó': ('verb3',), 'traductor': ('pro',), 'traductora': ('pro',), 'traduzco': ('do1',), 'trae': ('give3',
'hand3'), 'traer': ('hello', 'giveinf', 'bring'), 'traera': ('give3', 'hand3', 'will_bring'), 'traere': ('give1',),
'traeria': ('would_give',), 'traerla': ('giveinf',), 'traerlas': ('giveinf',), 'traerle': ('giveinf', 'infle'),
'traerles': ('giveinf',), 'traerlo': ('giveinf',), 'traerlos': ('giveinf',), 'traerme': ('giveinf', 'infme'),
'traernos': ('giveinf', 'infme'), 'traersela': ('giveinf',), 'traerselas': ('giveinf',), 'traerselo': ('giveinf',),
'traerselos': ('giveinf',), 'tragos': ('drink',), 'traiga': ('should', 'imperative', 'ask_subj'), 'traigan':
('imperative',), 'traigas': ('should', 'imperative'), 'traigo': ('give1', 'bring', 'do1'), 'traje': ('lent1',),
'trajo': ('called3',), 'transferencia': ('thing',), 'transferi': ('done',), 'transferir': ('giveinf', 'hand_inf'),
'transferira': ('give3',), 'transferire': ('give1',), 'transferiria': ('would_give',), 'transferirla': ('giveinf',),
'transferirlas': ('giveinf',), 'transferirle': ('giveinf',), 'transferirles': ('giveinf',), 'transferirlo':
('giveinf',), 'transferirlos': ('giveinf',), 'transferirme': ('giveinf', 'infme'), 'transferirsela': ('giveinf',),
'transferirselas': ('giveinf',), 'transferirselo': ('giveinf',), 'transferirselos': ('giveinf',), 'transfiere':
('give3', 'send3'), 'transfiero': ('give1',), 'trasladada': ('moved_pp', 'happens_pp'), 'trasladado': ('happens_pp',),
'traspase': ('should',), 'trastero': ('chore',), 'trate': ('tried1', 'attempt'), 'traumatologa': ('pro',),
'traumatologo': ('pro',), 'treinta': ('span',), 'tres': ('hello', 'span'), 'tropece': ('met1',), 'truco': ('tip',),
'tutoria': ('mentor_noun',), 'tutorial': ('helpful',), 'tutorias': ('mentor_noun',), 'tuve': ('hello', 'seen1'),
'tuviera': ('should',), 'tuvimos': ('seen1',), 'tuvo': ('hello', 'verb3'), 'ubicar': ('see_inf',), 'ubicarla':
('see_inf',), 'ubicarlo': ('see_inf',), 'ultima': ('hello',), 'un': ('det', 'hello', 'any_det', 'link'), 'una':
('det', 'hello', 'any_det', 'link'), 'unas': ('det', 'hello', 'any_det', 'link'), 'unos': ('det', 'hello', 'any_det',
'link'), 'usa': ('verb3', 'imperative'), 'usaba': ('verb3',), 'usara': ('should',), 'usaramos': ('should',), 'use':
('should', 'imperative'), 'usemos': ('should',), 'usen': ('imperative',), 'uses': ('should', 'imperative'), 'usted':
('hello',), 'ustedes': ('hello',), 'usá': ('imperative',), 'va': ('verb3', 'sent_to', 'is3'), 'vaca': ('name_words',),
'valida': ('give3', 'imperative', 'hand3'), 'validara': ('give3', 'should', 'will_bring'), 'validaramos': ('should',),
'validaria': ('would_give',), 'validará': ('give3', 'will_bring'), 'valide': ('should', 'imperative'), 'validemos':
('should',), 'validen': ('imperative',), 'valides': ('should', 'imperative'), 'valido': ('give1', 'do1'), 'validá':
('imperative',), 'valla': ('chore',), 'valle': ('name_words',), 'vamos': ('hello',), 'van': ('verb3',), 'vaya':
('should', 'imperative'), 'vayamos': ('should',), 'vayan': ('imperative',), 'vayas': ('should', 'imperative'), 've':
('verb3', 'imperative'), 'vecina': ('rel',), 'vecino': ('rel',), 'vega': ('name_words',), 'veinte': ('span',),
'vemos': ('seen1',), 'venda': ('should', 'imperative'), 'vendamos': ('should',), 'vendan': ('imperative',), 'vendas':
('should', 'imperative'), 'vende': ('verb3', 'imperative'), 'venden': ('verb3',), 'vendera': ('verb3',), 'vendiera':
('should',), 'vendimia': ('chore',), 'vendio': ('verb3',), 'vendra': ('verb3',), 'vendé': ('imperative',), 'venga':
('should',), 'venia': ('verb3',), 'venido': ('hello',), 'veo': ('seen1',), 'ver': ('see_inf',), 'vera': ('verb3',),
'vere': ('shall1',), 'veremos': ('shall1',), 'verifica': ('hand3',), 'verla': ('see_inf',), 'verlo': ('see_inf',),
'verme': ('see_inf',), 'vernos': ('see_inf',), 'version': ('thing',), 'veterinaria': ('pro',), 'veterinario':
('pro',), 'vez': ('hello',), 'vi': ('hello', 'called1', 'seen1'), 'viaja': ('verb3', 'imperative'), 'viajaba':
('verb3',), 'viajara': ('verb3', 'should'), 'viajaramos': ('should',), 'viajará': ('verb3',), 'viaje': ('should',
'imperative'), 'viajemos': ('should',), 'viajen': ('imperative',), 'viajes': ('should', 'imperative'), 'viajo':
('verb3',), 'viajá': ('imperative',), 'viajó': ('verb3',), 'victoria': ('name_words',), 'vidal': ('name_words',),
'video': ('helpful',), 'videollamada': ('date',), 'vieja': ('rel',), 'viejo': ('rel',), 'viene': ('hello', 'verb3',
'is3'), 'viernes': ('hello',), 'vieron': ('met3',), 'villa': ('name_words',), 'vimos': ('hello', 'met1', 'called1',
'seen1'), 'vinieron': ('reach', 'came3'), 'vino': ('by_post', 'verb3', 'reach', 'came3'), 'vinos': ('drink',), 'vio':
('hello', 'verb3', 'met3'), 'violeta': ('name_words',), 'visado': ('own_affair',), 'visita': ('helps3', 'imperative'),
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
'han': 109}, {'': (12, 'task')}, {'de': 113}, {'olvidar': 113, 'olvidarme': 113, 'olvidarse': 114}, {'en': 82}, {'me':
17, 'nos': 17}, {'me': 17, 'no': 117, 'nos': 17}, {'': (4, 'needs_from_me')}, {'<ask_subj>': 119}, {'^': 120}, {'la':
121, 'lo': 121}, {'le': 121, 'les': 121, 'se': 122}, {'^': 118, 'le': 121, 'les': 121, 'se': 122, 'yo': 123}, {'dice':
16, 'dijo': 16}, {'dice': 16, 'dijo': 16, 'insiste': 16, 'me': 125, 'opina': 16}, {',': 126}, {'...': 127},
{'<should>': 128, 'me': 17, 'no': 117, 'nos': 17}, {'<should>': 128}, {'olvide': 113}, {'me': 131}, {'^': 130, 'se':
132}, {'^': 129, 'le': 121, 'les': 121, 'no': 133, 'se': 122, 'yo': 123}, {'D': 23}, {'N': 135}, {'con': 136},
{'contesta': 64, 'devuelve': 64, 'entrega': 64, 'hace': 74, 'paga': 64, 'reparte': 64}, {'^': 138}, {'que': 82},
{'mio': 11}, {'<my>': 11, 'el': 141, 'mi': 11}, {'<hand_inf>': 11, 'corregir': 142, 'firmar': 142, 'leer': 142,
'mirar': 142, 'probar': 142, 'repasar': 142, 'revisar': 142, 'testear': 142, 'validar': 142, 'ver': 142}, {'^': 143},
{'a': 144}, {'...': 46}, {'0': 146, '<any_det>': 146, '<my>': 146, '<their>': 146, 'eso': 146, 'le': 146, 'les': 146,
'todo': 146}, {'<do1>': 59, '<give1>': 147, 'acabo': 147, 'cierro': 147, 'firmo': 147, 'organizo': 147, 'reviso': 147,
'termino': 147}, {'^': 148}, {'^': 102}, {'<rel>': 10, '<they>': 22, 'D': 37, 'N': 41, '^': 77, 'a': 84, 'acompano':
86, 'acompaño': 86, 'aniversario': 90, 'apagado': 92, 'boda': 90, 'comunicaba': 92, 'comunicando': 92, 'cumple': 90,
'cumpleanos': 90, 'debe': 94, 'dice': 21, 'dijo': 21, 'dise': 21, 'el': 103, 'estaba': 104, 'examen': 90, 'fiesta':
90, 'hay': 107, 'la': 110, 'las': 111, 'le': 112, 'les': 112, 'llevare': 86, 'llevo': 86, 'lo': 111, 'los': 111, 'me':
35, 'no': 115, 'nos': 35, 'ocupado': 92, 'operacion': 90, 'pensaba': 116, 'pense': 116, 'q': 124, 'que': 134,
'quedado': 137, 'recien': 139, 'recojo': 86, 'recordar': 113, 'santo': 90, 'solo': 139, 'supe': 140, 'tenemos': 107,
'tengo': 107, 'va': 145, 'veo': 86, 'ya': 139, 'yo': 149, 'él': 150}, {'': (18, 'gave:mentoring')}, {'^': 152},
{'<any_det>': 93, '<thing>': 11}, {'D': 0}, {'^': 154, 'aniversario': 155, 'cumple': 155, 'cumpleanos': 155}, {':':
156}, {'pendiente': 42, 'prevista': 42, 'previsto': 42, 'prometida': 42, 'prometido': 42}, {'con': 42}, {'<giveinf>':
42, '<inf_them>': 42, '<infle>': 42, '<mine_thing>': 46, '<todo_inf>': 42, 'agradecer': 42, 'comprar': 42, 'devolver':
42, 'entrega': 158, 'envio': 158, 'envío': 158, 'felicitar': 42, 'hablar': 159, 'pedir': 42, 'quedar': 159,
'reclamar': 42, 'regalar': 42, 'reservar': 42, 'respuesta': 158, 'ver': 159}, {'^': 42}, {':': 161}, {'...': 135, 'a':
113, 'con': 113}, {'^': 16}, {':': 164}, {'...': 165}, {'...': 165, 'la': 166}, {':': 164, 'de': 167, 'del': 166},
{'^': 154}, {':': 169}, {'N': 162}, {'hacer': 162}, {'<giveinf>': 113}, {'<mentor_noun>': 153, 'N': 157, '^': 160,
'accion': 162, 'acciones': 162, 'almorzar': 163, 'cenar': 163, 'comer': 163, 'consejo': 168, 'consejos': 168,
'desayunar': 163, 'el': 170, 'ella': 170, 'mia': 162, 'mio': 162, 'nosotros': 162, 'para': 171, 'pendiente': 162,
'pendientes': 162, 'por': 172, 'recomendacion': 168, 'recomendaciones': 165, 'sugerencia': 165, 'tarea': 162, 'tip':
165, 'tips': 165, 'todo': 173, 'ver': 163, 'visitar': 163, 'yo': 162, 'él': 170}, {'^': 16, 'no': 164, 'que': 164},
{'': (23, 'contact')}, {'a': 176}, {'estaba': 91, 'estabamos': 91}, {'estaba': 91, 'estabamos': 91, 'no': 178},
{'estaba': 91, 'estabamos': 91, 'no': 178, 'nosotros': 179, 'yo': 179}, {'cuando': 180, 'mientras': 180}, {'oficina':
176}, {'almorzar': 176, 'casa': 176, 'cenar': 176, 'comer': 176, 'la': 182, 'mi': 176, 'saludar': 176, 'saludarme':
176, 'tomar': 176, 'verme': 176, 'vernos': 176, 'visitarme': 176, 'visitarnos': 176}, {'coworking': 176, 'despacho':
176}, {'sorpresa': 176, 'visita': 176}, {'despacho': 176}, {'aca': 176, 'aqui': 176, 'casa': 176, 'el': 186, 'la':
182, 'mi': 176}, {'...': 181, 'a': 183, 'al': 184, 'conmigo': 176, 'de': 185, 'por': 187}, {'': (1, 'moved')}, {'D':
189}, {'D': 189, 'a': 190, 'al': 190, 'para': 190}, {'adelanta': 191, 'aplaza': 191, 'cambia': 191, 'mueve': 191,
'pasa': 191, 'retrasa': 191}, {'adelanta': 191, 'aplaza': 191, 'cambia': 191, 'mueve': 191, 'pasa': 191, 'retrasa':
191, 'se': 192}, {'<set>': 23, 'D': 193}, {'D': 23, 'manana': 23}, {'N': 195}, {'con': 196}, {'': (20,
'gave:referral')}, {'^': 198}, {'N': 199}, {'a': 200}, {'...': 201, '^': 198}, {'de': 202, 'del': 202},
{'<reach_noun>': 203}, {'': (16, 'gave:feedback')}, {'^': 205}, {'^': 205, 'a': 206, 'al': 206, 'de': 206, 'del': 206,
'sobre': 206}, {'': (19, 'gave:resource')}, {'N': 208}, {'a': 209}, {'<helpful>': 210}, {'<any_det>': 211},
{'<helpful>': 208}, {'<any_det>': 213}, {'^': 214}, {'de': 199, 'del': 199}, {'<reach_noun>': 216}, {'...': 215,
'<any_det>': 217, '^': 214}, {'N': 218}, {'<feedback_noun>': 207}, {'de': 220}, {'<feedback_noun>': 207, '^': 213},
{'feedback': 207, 'opinion': 207}, {'comentarios': 207, 'notas': 207, 'observaciones': 207}, {'de': 222}, {'monton':
225}, {'devolucion': 207}, {'^': 213, 'cuantas': 220}, {'^': 213, 'cuantos': 220}, {'<any_det>': 204,
'<feedback_noun>': 207, '^': 212, 'a': 219, 'algo': 221, 'algunas': 222, 'algunos': 222, 'bastante': 220, 'mi': 223,
'mis': 224, 'muchas': 220, 'mucho': 220, 'muchos': 220, 'un': 226, 'una': 227, 'unas': 228, 'unos': 229, 'varias':
222, 'varios': 222}, {'<their>': 152}, {'^': 231}, {'con': 232, 'en': 232, 'para': 232, 'sobre': 232}, {'N': 233},
{'con': 234}, {'^': 152, 'a': 153, 'al': 153, 'con': 153, 'de': 153, 'en': 153, 'para': 153, 'sobre': 153},
{'<mentor_noun>': 236}, {'...': 235, 'con': 234, 'de': 237}, {'^': 208}, {'N': 239}, {'a': 240}, {'...': 241},
{'<my>': 242}, {'<inf_me>': 11, '<infme>': 11}, {'^': 244}, {'^': 152, 'a': 153, 'al': 153, 'con': 153, 'de': 153,
'en': 153, 'para': 153}, {'': (1, 'moved'), 'D': 189, 'a': 189, 'al': 189, 'de': 189, 'para': 189}, {'<date>': 247},
{'<date>': 247, 'a': 190, 'al': 190, 'para': 190}, {'a': 190, 'al': 190, 'el': 248, 'la': 249, 'lo': 249, 'para':
190}, {'': (1, 'moved'), 'D': 189, 'a': 189, 'al': 189, 'para': 189}, {'<date>': 251}, {'<date>': 190}, {'D': 189,
'a': 189, 'al': 189, 'el': 252, 'la': 252, 'nuestra': 252, 'nuestro': 252, 'para': 189, 'su': 253}, {'D': 189, 'al':
189, 'para': 189}, {'...': 255}, {'D': 189, 'a': 189, 'al': 189, 'del': 256, 'para': 189}, {'hora': 91}, {'ultima':
258}, {'': (0, 'missed'), 'a': 259, 'el': 91, 'la': 91, 'lo': 91, 'nuestra': 91, 'nuestro': 91, 'todo': 91}, {'que':
16}, {'mejor': 16}, {'conviene': 16}, {'<have_to>': 261, 'conviene': 16, 'deberia': 16, 'deberiamos': 16},
{'<have_to>': 261, '<should>': 16, 'es': 262, 'lo': 262, 'me': 263, 'no': 264, 'nos': 263, 'seria': 262}, {'^': 265},
{'^': 265, 'nosotros': 266, 'yo': 266}, {'que': 267}, {'<should>': 16, 'la': 17, 'lo': 17, 'me': 17, 'no': 17}, {'^':
269}, {'gente': 270}, {'^': 269, 'a': 271, 'eu': 270, 'je': 270, 'on': 270, 'yo': 270}, {'q': 272, 'que': 272}, {'y':
273}, {'...': 274}, {'': (13, 'talk'), '...': 274, '^': 265, 'nosotros': 266, 'yo': 266}, {'en': 268, 'q': 275, 'que':
276}, {'<paper>': 206}, {'<their>': 278, 'el': 278, 'la': 278}, {'<giveinf>': 42}, {'^': 280}, {'^': 280, 'de': 281},
{'voz': 91}, {'': (0, 'missed'), 'de': 283}, {'de': 283}, {'buzon': 284, 'buzón': 284, 'casilla': 91, 'contestador':
91, 'contestadora': 91, 'correo': 285}, {'a': 286, 'al': 286, 'el': 286}, {'a': 286, 'al': 286, 'derecho': 287,
'directo': 287, 'el': 286}, {'D': 23, 'con': 23, 'el': 23, 'para': 23}, {'<any_det>': 31, '<date>': 23, 'con': 23,
'juntarnos': 23, 'para': 23, 'reunirnos': 23, 'vernos': 23}, {'...': 181}, {'...': 98, 'D': 11}, {'la': 95, 'las': 95,
'lo': 95, 'los': 95}, {'me': 293, 'nos': 293}, {'y': 294}, {'...': 295}, {'...': 100, 'D': 11}, {'<until>': 11, 'D':
11}, {'...': 298}, {'<any_det>': 13, '<my>': 13}, {'<my>': 13, 'mi': 13}, {'ello': 11, 'eso': 11}, {'tema': 11},
{'de': 302, 'del': 303, 'eso': 11}, {'ok': 11, 'si': 11, 'sí': 11}, {'respuesta': 11}, {'el': 305, 'feedback': 11,
'noticias': 11, 'novedades': 11, 'razon': 11, 'respuesta': 11, 'una': 306}, {'D': 11, 'algo': 11, 'cuando': 11,
'cuanto': 11, 'cuándo': 11, 'cuánto': 11, 'el': 11, 'la': 11, 'manana': 11, 'si': 11}, {'favor': 11, 'intro': 11},
{'intro': 11}, {'favor': 11}, {'el': 309, 'la': 310, 'llegar': 11, 'saber': 11, 'un': 311, 'una': 310}, {'contacto':
11}, {'en': 313}, {'da': 307, 'desaconseja': 16, 'desaconsejo': 16, 'dice': 308, 'dira': 308, 'hace': 312, 'pondra':
314, 'pone': 314}, {'arreglar': 13, 'buscar': 13, 'dejar': 13, 'firmar': 13, 'instalar': 13, 'medir': 13, 'recoger':
13, 'terminar': 13}, {'a': 316}, {'D': 11, 'para': 12}, {'lista': 318, 'listas': 318, 'listo': 318, 'listos': 318},
{'...': 319}, {'el': 320, 'la': 320, 'las': 320, 'los': 320, 'mi': 320, 'mis': 320, 'su': 320, 'sus': 320},
{'<hand3>': 292, '<made3>': 296, '<send3>': 297, '<will3>': 11, '<will_bring>': 299, 'arregla': 300, 'arreglara': 300,
'corrige': 301, 'desaconseja': 16, 'desaconsejo': 16, 'encarga': 304, 'firma': 301, 'instala': 300, 'instalara': 300,
'me': 315, 'mira': 301, 'monta': 300, 'montara': 300, 'montará': 300, 'nos': 315, 'ocupa': 304, 'pasa': 317, 'pinta':
300, 'prueba': 301, 'repara': 300, 'repasa': 301, 'resuelve': 304, 'revisa': 301, 'tendra': 321, 'tiene': 321,
'viene': 317, 'vuelve': 317}, {'^': 16, 'yo': 164}, {'que': 323}, {'^': 95}, {'^': 95, 'la': 325, 'lo': 325}, {'me':
326, 'nos': 326}, {'que': 327}, {'en': 268, 'que': 267}, {'firmemente': 329}, {'<my>': 119}, {'^': 331}, {'con': 332},
{'...': 68, '<until>': 11}, {'<inf>': 334, '<inf_me>': 11, '<infme>': 11}, {'^': 335}, {'^': 17}, {'^': 17, 'me': 337,
'nos': 337}, {'^': 17, 'me': 337, 'no': 338, 'nos': 337}, {'<should>': 16, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17},
{'^': 340}, {'^': 340, 'me': 337, 'no': 338, 'nos': 337, 'yo': 341}, {'q': 339, 'que': 342}, {'<imperative>': 16,
'no': 16}, {'^': 344}, {':': 345}, {'<imperative>': 16, 'ni': 16, 'no': 16}, {'^': 347}, {'<give3>': 11, '<should>':
16}, {'^': 11}, {'a': 350}, {'^': 95, 'iba': 351, 'va': 351}, {'^': 349, 'iba': 351, 'la': 352, 'lo': 352, 'va': 351},
{'^': 340, 'me': 353, 'no': 338, 'nos': 353, 'yo': 341}, {'...': 346, ':': 348, 'q': 339, 'que': 354}, {'presento':
91, 'presentó': 91}, {'aparecio': 91, 'fue': 91, 'llego': 91, 'paso': 91, 'pasó': 91, 'pudo': 91, 'se': 356, 'vino':
91}, {'no': 357, 'nunca': 357}, {'final': 358}, {'al': 359, 'no': 357, 'nunca': 357}, {'aunque': 360, 'pero': 360,
'y': 360}, {'acercarse': 361, 'ir': 361, 'pasar': 361, 'pasarse': 361, 'sumarse': 361, 'unirse': 361, 'vendria': 361,
'venia': 361, 'venir': 361}, {'<should>': 16, '<would_give>': 11, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17},
{'<would_give>': 11}, {'^': 364}, {'<give3>': 11, '<should>': 16, '<would_give>': 11}, {'<give3>': 11, '<would_give>':
11}, {'^': 367, 'iba': 351, 'va': 351}, {'^': 366, 'iba': 351, 'la': 368, 'lo': 368, 'va': 351}, {'^': 363,
'acercarse': 361, 'ir': 361, 'la': 365, 'lo': 365, 'me': 369, 'no': 338, 'nos': 369, 'pasar': 361, 'pasarse': 361,
'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361, 'yo': 341}, {'...': 346, ':': 348, 'a':
362, 'acercarse': 361, 'de': 362, 'en': 362, 'ir': 361, 'pasar': 361, 'pasarse': 361, 'q': 339, 'que': 370, 'sumarse':
361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'lugar': 164}, {'mi': 372}, {'^': 16, 'que': 164},
{'de': 374}, {'opinion': 375}, {'la': 376}, {'de': 377, 'partidaria': 375, 'partidario': 375}, {'parte': 119}, {'mi':
379, 'nuestra': 379}, {'de': 380}, {'<until>': 119}, {'...': 382}, {'...': 381, '0': 383, '<my>': 119, 'cuatro': 383,
'dos': 383, 'tres': 383, 'unas': 383, 'unos': 383, 'varias': 383, 'varios': 383}, {'^': 119}, {'la': 385, 'lo': 385},
{'le': 385, 'les': 385, 'se': 386}, {'le': 385, 'les': 385, 'se': 386, 'yo': 387}, {'^': 384, 'que': 388}, {'de':
332}, {'espera': 390}, {'la': 391}, {'de': 329}, {'le': 332, 'yo': 332}, {'^': 331, 'que': 394}, {'a': 392,
'convencida': 393, 'convencido': 393, 'esperando': 395}, {'me': 350}, {'que': 397}, {'^': 95, 'iba': 351, 'la': 352,
'lo': 352, 'va': 351}, {'me': 399, 'nos': 399}, {'...': 346, 'que': 400}, {'conmigo': 91}, {'contactarme': 91,
'hablar': 402, 'llamarme': 91, 'localizarme': 91, 'verme': 91}, {'de': 350, 'en': 350}, {'dicho': 401, 'intentado':
403, 'quedado': 404}, {'a': 362, 'acercarse': 361, 'de': 362, 'en': 362, 'ir': 361, 'pasar': 361, 'pasarse': 361,
'que': 362, 'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'quedado': 406}, {'<inf_me>':
11, '<infme>': 38}, {'^': 408, 'acercarse': 361, 'ir': 361, 'pasar': 361, 'pasarse': 361, 'sumarse': 361, 'unirse':
361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'<infme>': 38}, {'^': 410, 'acercarse': 361, 'ir': 361, 'pasar':
361, 'pasarse': 361, 'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'a': 409,
'acercarse': 361, 'de': 362, 'en': 362, 'ir': 361, 'pasar': 361, 'pasarse': 361, 'que': 411, 'sumarse': 361, 'unirse':
361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'^': 410}, {'a': 413, 'que': 413}, {'': (3, 'advice'), '<should>':
16, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17}, {'^': 415, 'yo': 341}, {'que': 416}, {'en': 417, 'q': 339, 'que': 339},
{'falta': 332}, {'hace': 419}, {'...': 135, 'D': 23}, {'D': 176}, {'a': 164}, {'<inf_me>': 11, 'me': 11, 'nos': 11},
{'^': 424}, {'^': 424, 'que': 425}, {'': (6, 'theirs'), '<their>': 11, 'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un':
13, 'una': 13}, {'<their>': 11, 'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un': 13, 'una': 13}, {'el': 13, 'la': 13,
'las': 13, 'los': 13, 'un': 13, 'una': 13}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja':
11, 'busca': 11, 'consigue': 11, 'deja': 427, 'dejara': 428, 'dejará': 428, 'guarda': 11, 'imprime': 11, 'presta':
428, 'prestara': 429, 'prestará': 429, 'trae': 11}, {'que': 176}, {'...': 431}, {'contra': 164, 'de': 164, 'que': 164,
'sobre': 164}, {'<should>': 16, 'hay': 261, 'tengo': 261}, {'^': 434}, {'que': 435}, {'centre': 16, 'conviene': 16,
'enfoque': 16, 'olvide': 16}, {'centremos': 16, 'conviene': 16, 'enfoquemos': 16}, {'cuidado': 16}, {'<have_to>': 261,
'<should>': 16, 'lo': 262, 'me': 437, 'nos': 438, 'tenga': 439}, {'<have_to>': 261, '<should>': 16, 'lo': 262, 'me':
437, 'no': 440, 'nos': 438, 'tenga': 439}, {'^': 441}, {'^': 441, 'yo': 442}, {'...': 436, 'que': 443}, {'^': 38},
{'<any_det>': 445, '^': 38, 'dinero': 445, 'plata': 445}, {'<should>': 16, 'centre': 16, 'conviene': 16, 'enfoque':
16, 'olvide': 16}, {'<should>': 16, 'centremos': 16, 'conviene': 16, 'enfoquemos': 16}, {'<have_to>': 261, '<should>':
16, 'lo': 262, 'me': 447, 'nos': 448, 'tenga': 439}, {'<have_to>': 261, '<should>': 16, 'lo': 262, 'me': 447, 'ni':
18, 'no': 449, 'nos': 448, 'tenga': 439}, {'^': 450}, {'^': 450, 'me': 337, 'no': 338, 'nos': 337, 'yo': 451}, {'q':
339, 'que': 452}, {':': 345, 'que': 435}, {'<inf>': 16}, {'^': 455}, {'^': 450, 'me': 353, 'no': 338, 'nos': 353,
'yo': 451}, {'...': 454, ':': 348, '^': 455, 'de': 456, 'q': 339, 'que': 457}, {'<have_to>': 261, '<should>': 16,
'<would_give>': 11, 'lo': 262, 'me': 447, 'ni': 18, 'no': 449, 'nos': 448, 'tenga': 439}, {'^': 459, 'la': 365, 'lo':
365, 'me': 369, 'no': 338, 'nos': 369, 'yo': 451}, {'...': 454, ':': 348, '^': 455, 'de': 456, 'q': 339, 'que': 460},
{'me': 350, 'nos': 350}, {'que': 462}, {'^': 441, 'me': 399, 'no': 337, 'nos': 399, 'yo': 442}, {'...': 346, 'D': 176,
'que': 464}, {'<any_det>': 383}, {'^': 17, 'no': 337}, {'^': 466, 'que': 467}, {'^': 11, 'que': 350}, {'cabeza': 164},
{'la': 470}, {'de': 471}, {'aconsejado': 374, 'adelantado': 432, 'asegurado': 463, 'comentado': 422, 'contado': 422,
'desaconsejado': 164, 'dicho': 465, 'garantizado': 463, 'jurado': 463, 'pedido': 468, 'prometido': 469, 'quedado':
404, 'quitado': 472, 'recomendado': 374, 'sugerido': 374}, {'a': 445, 'que': 445}, {'': (3, 'advice'), '<should>': 16,
'me': 17, 'nos': 17}, {'<should>': 16, 'me': 17, 'ni': 18, 'no': 475, 'nos': 17}, {'^': 476, 'yo': 341}, {'que': 477},
{'en': 478, 'q': 339, 'que': 339}, {'': (3, 'advice'), '<have_to>': 261, '<should>': 16, 'lo': 262, 'me': 447, 'nos':
448, 'tenga': 439}, {'<have_to>': 261, '<should>': 16, 'lo': 262, 'me': 447, 'ni': 18, 'no': 480, 'nos': 448, 'tenga':
439}, {'^': 481, 'yo': 451}, {'que': 482}, {'en': 483, 'q': 339, 'que': 339}, {'falta': 350}, {'sin': 485},
{'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'cuelga':
11, 'deja': 11, 'guarda': 11, 'imprime': 11, 'instala': 11, 'monta': 11, 'sube': 11, 'subira': 11, 'trae': 11},
{'<give3>': 486, '^': 487}, {'<should>': 16, 'no': 16}, {'^': 489, 'le': 385, 'les': 385, 'se': 386, 'yo': 387}, {'^':
466, 'que': 490}, {'^': 340, 'le': 385, 'les': 385, 'se': 386}, {'^': 476, 'le': 385, 'les': 385, 'no': 337, 'se':
386, 'yo': 492}, {'^': 466, 'que': 493}, {'que': 0, 'qué': 0}, {'como': 0, 'cuando': 0, 'cuanto': 0, 'cuándo': 0,
'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 495, 'si': 0}, {'^': 11, 'me': 350}, {'^': 11, 'me': 350,
'que': 497}, {'<any_det>': 119}, {'^': 499}, {':': 348}, {'algo': 11, 'noticias': 11, 'novedades': 11, 'respuesta':
11}, {'^': 502, 'que': 350}, {'que': 350}, {'<giveinf>': 11}, {'^': 505}, {'a': 506}, {'<advises>': 175, '<helps3>':
421, '<says>': 422, '<urges>': 423, '<vowed3>': 426, '^': 430, 'adelanto': 432, 'advierte': 433, 'advirtio': 433,
'alerto': 433, 'anticipo': 432, 'anticipó': 432, 'aseguro': 328, 'avanzo': 432, 'comento': 444, 'comentó': 444,
'debe': 446, 'deben': 446, 'decia': 453, 'desaconsejado': 164, 'dice': 458, 'dijo': 461, 'ha': 473, 'iba': 474,
'iban': 474, 'insiste': 479, 'insistio': 484, 'la': 488, 'las': 488, 'lo': 488, 'los': 488, 'pide': 491, 'pidio': 494,
'pregunta': 496, 'preguntaba': 496, 'pregunto': 496, 'preguntó': 496, 'previno': 433, 'promete': 469, 'prometio': 498,
'queda': 404, 'quedaron': 404, 'quedo': 404, 'quedó': 404, 'quita': 472, 'quitado': 472, 'quito': 472, 'reclama': 500,
'reclamo': 500, 'solto': 501, 'tenia': 474, 'tenian': 474, 'tiene': 503, 'tienen': 504, 'va': 507, 'van': 507},
{'<until>': 119, 'D': 119}, {'...': 509}, {'D': 119}, {'': (4, 'needs_from_me'), '...': 511}, {'...': 381, '0': 383,
'<any_det>': 510, '<my>': 512, 'cuatro': 383, 'dos': 383, 'tres': 383, 'unas': 383, 'unos': 383, 'varias': 383,
'varios': 383}, {'^': 119, 'le': 385, 'les': 385, 'se': 386}, {'^': 119, 'le': 385, 'les': 385, 'se': 386, 'yo': 514},
{'^': 513, 'que': 515}, {'^': 476, 'no': 337, 'yo': 341}, {'^': 466, 'que': 517}, {'<advises>': 175, '<helps3>': 421,
'<says>': 422, '<urges>': 423, '<vowed3>': 426, '^': 430, 'adelanto': 432, 'advierte': 433, 'advirtio': 433, 'alerto':
433, 'anticipo': 432, 'anticipó': 432, 'aseguro': 328, 'avanzo': 432, 'comento': 444, 'comentó': 444, 'debe': 446,
'deben': 446, 'decia': 453, 'desaconsejado': 164, 'dice': 458, 'dijo': 461, 'ha': 473, 'iba': 474, 'iban': 474,
'insiste': 479, 'insistio': 484, 'la': 488, 'las': 488, 'lo': 488, 'los': 488, 'pide': 491, 'pidio': 518, 'pregunta':
496, 'preguntaba': 496, 'pregunto': 496, 'preguntó': 496, 'previno': 433, 'promete': 469, 'prometio': 498, 'queda':
404, 'quedaron': 404, 'quedo': 404, 'quedó': 404, 'quita': 472, 'quitado': 472, 'quito': 472, 'solto': 501, 'tenia':
474, 'tenian': 474, 'tiene': 504, 'tienen': 504, 'va': 507, 'van': 507}, {'0': 383, '<any_det>': 383, '<my>': 119,
'cuatro': 383, 'dos': 383, 'tres': 383, 'unas': 383, 'unos': 383, 'varias': 383, 'varios': 383}, {'^': 520, 'que':
388}, {'^': 340, 'le': 385, 'les': 385, 'se': 386, 'yo': 492}, {'que': 522}, {'...': 511}, {'...': 381, '<any_det>':
524, '<my>': 512}, {'^': 525}, {'que': 164}, {'<should>': 16, 'no': 17}, {'^': 528}, {'': (6, 'theirs'), '<inf_me>':
11}, {'^': 530}, {'de': 531, 'en': 531}, {'^': 530, 'que': 462}, {'de': 533, 'en': 533}, {'^': 530, 'acercarse': 361,
'ir': 361, 'pasar': 361, 'pasarse': 361, 'que': 462, 'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361,
'venir': 361}, {'': (6, 'theirs'), 'me': 11}, {'a': 362, 'acercarse': 361, 'conmigo': 404, 'de': 535, 'debiendo': 536,
'en': 535, 'ir': 361, 'pasar': 361, 'pasarse': 361, 'que': 362, 'sumarse': 361, 'unirse': 361, 'vendria': 361,
'venia': 361, 'venir': 361}, {'acercarse': 361, 'ir': 361, 'le': 385, 'les': 385, 'pasar': 361, 'pasarse': 361, 'se':
386, 'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361, 'yo': 387}, {'a': 362, 'acercarse':
361, 'de': 362, 'en': 362, 'ir': 361, 'pasar': 361, 'pasarse': 361, 'que': 538, 'saber': 0, 'sumarse': 361, 'unirse':
361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'0': 383, '<any_det>': 383, 'cuatro': 383, 'dos': 383, 'tres': 383,
'unas': 383, 'unos': 383, 'varias': 383, 'varios': 383}, {'^': 540}, {'...': 381, '0': 383, '<any_det>': 383, '<my>':
119, 'cuatro': 383, 'dos': 383, 'tres': 383, 'unas': 383, 'unos': 383, 'varias': 383, 'varios': 383}, {'^': 542,
'que': 388, 'saber': 0}, {'...': 52}, {'<my>': 544}, {'^': 545}, {'escribir': 11, 'escribirme': 11, 'llamar': 11,
'llamarme': 11}, {'^': 547}, {'a': 548}, {'...': 381, '<my>': 119}, {'^': 550}, {'encarga': 304, 'ocupa': 304,
'resuelve': 304}, {'a': 176, 'al': 176, 'en': 176, 'por': 176}, {'caer': 553, 'ver': 553}, {'de': 350}, {'<inf_me>':
11}, {'^': 556}, {'a': 557, 'para': 557}, {'ofrecido': 558}, {'a': 531, 'para': 557}, {'^': 552, 'acerco': 553,
'acercó': 553, 'aparecio': 553, 'compromete': 351, 'comprometio': 351, 'dejo': 554, 'dejó': 554, 'encarga': 555, 'ha':
559, 'han': 559, 'ocupa': 555, 'ofrece': 558, 'ofrecio': 560, 'paso': 553, 'pasó': 553, 'vino': 553}, {'a': 411,
'acercarse': 361, 'de': 362, 'en': 362, 'ir': 361, 'pasar': 361, 'pasarse': 361, 'que': 409, 'sumarse': 361, 'unirse':
361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'<inf>': 334, '<inf_me>': 11, '<infme>': 11, 'confirmar': 11,
'contestar': 11, 'entregar': 11, 'enviar': 11, 'firmar': 11, 'pagar': 11, 'responder': 11}, {'^': 563}, {'que': 564},
{'que': 245}, {'de': 403}, {'<inf_me>': 11, 'me': 11}, {'y': 568}, {'...': 569}, {'<any_det>': 13, '<my>': 65, 'el':
141, 'mi': 11}, {'mi': 11, 'mí': 11, 'nosotros': 11}, {'de': 572}, {'<hand_inf>': 11, '<inf>': 570, '<inf_me>': 11,
'<infme>': 11, 'corregir': 571, 'firmar': 571, 'hablar': 573, 'hablarle': 573, 'hablarles': 573, 'leer': 571, 'mirar':
571, 'probar': 571, 'repasar': 571, 'revisar': 571, 'testear': 571, 'validar': 571, 'ver': 571}, {'^': 574}, {'a':
575}, {'a': 245}, {'sensato': 456}, {'mas': 578, 'mejor': 456, 'preferible': 456}, {'<advises>': 175, '<came3>': 291,
'<may3>': 245, '<opines>': 277, '^': 322, 'aconseja': 324, 'aseguro': 328, 'cree': 330, 'cuenta': 333, 'debe': 336,
'decia': 343, 'dice': 355, 'dijo': 371, 'en': 373, 'era': 378, 'es': 378, 'espera': 389, 'esta': 396, 'está': 396,
'falta': 398, 'falto': 398, 'ha': 405, 'habia': 407, 'iba': 412, 'iban': 414, 'insiste': 418, 'insistio': 418,
'intento': 403, 'intentó': 403, 'le': 420, 'me': 508, 'necesita': 516, 'nos': 519, 'pensaba': 406, 'pide': 521,
'pidio': 523, 'precisa': 526, 'preferiria': 324, 'prefiere': 324, 'pregunta': 496, 'preguntaba': 496, 'pregunto': 496,
'preguntó': 496, 'promete': 469, 'prometio': 498, 'propone': 527, 'propuso': 527, 'que': 529, 'queda': 532,
'quedaron': 534, 'quedo': 537, 'quedó': 537, 'queria': 539, 'querria': 541, 'quiere': 543, 'recibira': 546,
'recibiran': 546, 'reclama': 541, 'recomienda': 324, 'regresa': 549, 'requiere': 551, 'se': 561, 'solto': 501,
'sugiere': 324, 'tendra': 546, 'tendran': 546, 'tenia': 562, 'tenian': 414, 'tiene': 565, 'tienen': 566, 'trato': 567,
'va': 576, 'van': 577, 've': 579, 'veria': 579, 'volvera': 549, 'vuelve': 549}, {'...': 165, ':': 164, '^': 16, 'era':
374, 'es': 374, 'fue': 374, 'que': 164}, {'^': 16, 'era': 374, 'es': 374, 'fue': 374, 'que': 164}, {'N': 581, 'el':
582, 'ella': 582, 'ellos': 582, 'él': 582}, {'de': 583, 'del': 583}, {'': (9, 'told')}, {'N': 585}, {'a': 586},
{'<see_inf>': 91}, {'<see_inf>': 91, 'de': 588}, {'confirma': 11, 'contesta': 11, 'entrega': 11, 'envia': 11, 'envía':
11, 'manda': 11, 'puede': 11, 'responde': 11, 'sabe': 11, 'sabra': 11, 'tendra': 11, 'tiene': 11}, {'^': 590}, {'^':
590, 'me': 591, 'nos': 591}, {'no': 592}, {'^': 42, 'que': 161}, {'N': 594}, {'^': 42, 'a': 595, 'que': 161},
{'<helps3>': 23}, {'me': 597, 'nos': 597}, {'enseno': 23, 'enseño': 23}, {'avisa': 33, 'confirma': 33, 'dice': 33,
'dira': 33, 'envia': 33, 'envía': 33, 'manda': 33, 'pasa': 33, 'responde': 33, 'trae': 33}, {'<helps3>': 23, '^':
600}, {'<they>': 598, 'acompano': 86, 'acompaño': 86, 'le': 599, 'les': 599, 'llevo': 86, 'me': 601, 'nos': 601,
'recojo': 86, 'veo': 86}, {'mejor': 456}, {'vale': 456}, {'de': 456}, {'hablar': 605}, {'lo': 603, 'mas': 604,
'mejor': 456, 'nada': 605, 'ni': 606, 'no': 456, 'que': 339}, {'me': 17, 'mejor': 117, 'no': 117, 'nos': 17}, {'^':
608}, {':': 607, 'q': 609, 'que': 609}, {'postres': 176}, {'los': 611, 'mitad': 176}, {'final': 176, 'rato': 176},
{'tarde': 176}, {'a': 612, 'al': 613, 'despues': 176, 'luego': 176, 'mas': 614, 'tambien': 176, 'también': 176,
'tarde': 176}, {'final': 176, 'linea': 176, 'meet': 176, 'pantalla': 176, 'rato': 176, 'remoto': 176, 'teams': 176,
'telefono': 176, 'teléfono': 176, 'videollamada': 176, 'zoom': 176}, {'linea': 176, 'meet': 176, 'pantalla': 176,
'remoto': 176, 'teams': 176, 'telefono': 176, 'teléfono': 176, 'videollamada': 176, 'zoom': 176}, {'a': 612, 'al':
616, 'desde': 617, 'despues': 176, 'en': 617, 'luego': 176, 'mas': 614, 'por': 617, 'tambien': 176, 'también': 176},
{'ahi': 176, 'al': 617, 'alli': 176, 'desde': 617, 'en': 617, 'por': 617, 'tambien': 176, 'también': 176}, {'verme':
135, 'vernos': 135}, {'oficina': 135}, {'casa': 135, 'la': 621}, {'aqui': 135, 'casa': 135, 'la': 621}, {'D': 23, 'a':
620, 'aqui': 135, 'en': 622, 'por': 623}, {'ahi': 176, 'alli': 176, 'tambien': 176, 'también': 176}, {'aviso': 176,
'avisó': 176, 'conto': 176, 'dijo': 176, 'llamo': 176, 'llamó': 176}, {'me': 626}, {'que': 627}, {'el': 628, 'la':
628, 'quien': 627}, {'<called_pp>': 176, 'bajado': 176, 'estado': 176, 'pasado': 176, 'subido': 176, 'venido': 176},
{'$$': 23}, {'$$': 23, 'tambien': 631, 'también': 631}, {'espera': 632, 'esperan': 632}, {'a': 176, 'por': 176},
{'al': 617, 'desde': 617, 'en': 617, 'por': 617}, {'apunta': 632, 'apuntan': 632, 'conecto': 635, 'conectó': 635,
'unio': 635}, {'andaba': 176, 'estaba': 176, 'estuvo': 176, 'fue': 176, 'vino': 176}, {'$$': 23, 'D': 23, 'a': 620,
'aqui': 135, 'en': 622, 'por': 623, 'tambien': 631, 'también': 631}, {'': (23, 'contact'), 'tarde': 176}, {'...': 610,
':': 607, 'aparecio': 615, 'entro': 618, 'estaba': 619, 'estara': 624, 'estaran': 624, 'estuvo': 625, 'fue': 629,
'ha': 630, 'han': 630, 'llego': 615, 'nos': 633, 'pasara': 624, 'pasaran': 624, 'pasará': 624, 'paso': 634, 'pasó':
634, 'q': 609, 'que': 609, 'se': 636, 'tambien': 637, 'también': 637, 'vendra': 638, 'vendran': 638, 'viene': 632,
'vienen': 632, 'vinieron': 176, 'vino': 639}, {'lectura': 11, 'mano': 11, 'ojeada': 11, 'ojo': 11, 'repaso': 11,
'vistazo': 11, 'vuelta': 11}, {'un': 641, 'una': 641}, {'su': 93}, {'arregla': 300, 'arreglara': 300, 'corrige': 301,
'da': 642, 'dara': 642, 'desaconseja': 16, 'desaconsejo': 16, 'echa': 642, 'echara': 642, 'firma': 301, 'instala':
300, 'instalara': 300, 'me': 315, 'mira': 301, 'monta': 300, 'montara': 300, 'montará': 300, 'nos': 315, 'pinta': 300,
'prueba': 301, 'repara': 300, 'repasa': 301, 'revisa': 301, 'tendra': 321, 'tendre': 643, 'tendremos': 643, 'tiene':
321}, {'que': 0}, {'N': 164}, {'de': 646}, {'': (7, 'waiting'), 'l': 38}, {'': (7, 'waiting'), 'de': 648, 'del': 38},
{'espera': 649}, {'mejor': 82}, {'juicio': 164}, {'avisar': 645, 'avisarme': 645, 'contar': 645, 'contarme': 645,
'decir': 645, 'decirme': 645, 'juicio': 647, 'la': 650, 'lo': 651, 'su': 652}, {'<see_inf>': 176}, {'de': 654},
{'mia': 42}, {'': (23, 'contact'), 'la': 176}, {'a': 657, 'al': 176, 'del': 176}, {'N': 658}, {'a': 659}, {'que':
585}, {'en': 661, 'que': 585}, {'N': 662}, {'a': 663, 'en': 661, 'que': 585}, {'la': 161, 'las': 161, 'lo': 161,
'los': 161}, {'le': 161, 'les': 161, 'se': 665}, {'le': 161, 'les': 161, 'se': 665, 'yo': 666}, {':': 667}, {'<inf>':
23, 'D': 23, 'vernos': 23}, {'de': 669, 'en': 669, 'para': 669, 'que': 669}, {'N': 670}, {'con': 671}, {'N': 176},
{'': (10, 'thanks')}, {'a': 674}, {'': (10, 'thanks'), 'a': 674}, {'con': 674}, {'parecer': 0}, {'': (21,
'gave:encouragement')}, {'^': 679}, {'N': 680}, {'a': 681}, {'dia': 82}, {'de': 91}, {'atras': 684, 'detras': 684},
{'que': 38}, {'': (7, 'waiting'), 'a': 686, 'que': 38}, {'atras': 684, 'detras': 684, 'esperando': 687}, {'con': 176},
{'': (13, 'talk'), '<they>': 0}, {'que': 690}, {'de': 691}, {'^': 152, 'a': 153}, {'': (15, 'gave:intro')}, {'^':
694}, {'N': 695}, {'N': 695, 'a': 696, 'con': 696, 'y': 696}, {'N': 697}, {':': 698}, {'a': 695, 'con': 695, 'de':
695, 'entre': 695}, {'intro': 700, 'introduccion': 700, 'presentacion': 700, 'puente': 700}, {'el': 701, 'la': 701,
'una': 701}, {'<give3>': 11, '<hand3>': 11, '<send3>': 11, 'sube': 11}, {'^': 703}, {'<any_det>': 299}, {'<give3>':
705, '<hand3>': 705, '<send3>': 705, 'sube': 705}, {'D': 704, '^': 706}, {'que': 707}, {'': (0, 'missed'), '<inf>':
91, '<see_inf>': 91}, {'a': 709}, {'conseguido': 709, 'llegado': 710, 'logrado': 709, 'podido': 709}, {'el': 38, 'la':
38, 'las': 38, 'los': 38, 'su': 38}, {'^': 712}, {'^': 712, 'aun': 713, 'todavia': 713}, {'conseguido': 709,
'llegado': 710, 'logrado': 709, 'podido': 709, 'recibi': 714, 'recibido': 714}, {'he': 91, 'hemos': 91}, {'ha': 711,
'he': 715, 'hemos': 715, 'la': 716, 'le': 716, 'les': 716, 'lo': 716, 'recibi': 714, 'recibido': 714}, {'no': 717},
{'^': 706}, {'que': 719}, {'': (22, 'gave:volunteering')}, {'arreglar': 721, 'bajar': 721, 'cargar': 721, 'descargar':
721, 'embalar': 721, 'limpiar': 721, 'montar': 721, 'mudarse': 721, 'pintar': 721, 'podar': 721, 'recoger': 721,
'subir': 721, 'vaciar': 721}, {'<chore>': 721}, {'^': 723}, {'el': 724, 'la': 724, 'las': 724, 'los': 724, 'su': 724,
'sus': 724}, {'^': 722, 'hacer': 725}, {'a': 726, 'con': 725, 'de': 725, 'en': 725}, {'N': 727}, {'a': 728}, {'': (17,
'gave:knowledge')}, {'^': 730}, {'a': 731, 'con': 731, 'en': 731}, {'': (17, 'gave:knowledge'), 'arreglar': 721,
'bajar': 721, 'cargar': 721, 'descargar': 721, 'embalar': 721, 'limpiar': 721, 'montar': 721, 'mudarse': 721,
'pintar': 721, 'podar': 721, 'recoger': 721, 'subir': 721, 'vaciar': 721}, {'^': 733, 'hacer': 725}, {'^': 730, 'el':
724, 'la': 724, 'las': 724, 'los': 724, 'su': 724, 'sus': 724}, {'...': 732, '^': 730, 'a': 734, 'con': 735, 'de':
725, 'en': 735}, {'N': 736}, {'a': 737}, {'^': 721}, {'alimentos': 739}, {'de': 740}, {'algo': 176, 'un': 176, 'una':
176}, {'charla': 176, 'conversacion': 176, 'discusion': 176}, {'a': 199, 'para': 199}, {'recomendacion': 744}, {'de':
745}, {'cruzo': 91}, {'vemos': 91}, {'coincido': 91, 'llamo': 91, 'me': 747, 'nos': 748, 'veo': 91}, {'es': 135,
'sera': 135}, {'...': 750}, {'comunitario': 739, 'social': 739}, {'N': 206}, {'de': 753, 'del': 753}, {'...': 754},
{'<any_det>': 206}, {'N': 756}, {'<any_det>': 755, 'con': 757}, {'contacto': 216, 'correo': 216, 'datos': 216,
'nombre': 216, 'numero': 216, 'número': 216, 'telefono': 216, 'teléfono': 216}, {'mi': 213, 'mis': 213, 'nuestra':
213}, {'<any_det>': 208}, {'tipo': 208}, {'apuntes': 208, 'checklist': 208, 'contrato': 762, 'excel': 208, 'guia':
208, 'hoja': 208, 'libro': 208, 'libros': 208, 'lista': 208, 'manual': 208, 'modelo': 208, 'notas': 208, 'plantilla':
208, 'plantillas': 208, 'presentacion': 208, 'receta': 208}, {'^': 763}, {'<any_det>': 759, '^': 761, 'mi': 764,
'mis': 764, 'nuestra': 764, 'nuestras': 764, 'nuestro': 764}, {'N': 765}, {'^': 763, 'experiencia': 731},
{'<any_det>': 759, '^': 760, 'a': 766, 'mi': 767, 'mis': 764, 'nuestra': 764, 'nuestras': 764, 'nuestro': 764}, {':':
667, 'mia': 42}, {'<paper>': 205, '<rehearsed>': 205}, {'<their>': 770, 'el': 770, 'la': 770}, {'^': 771},
{'<review_inf>': 772}, {'<review_inf>': 772, 'a': 773}, {'': (14, 'together')}, {'N': 774, 'nosotros': 775}, {'N':
695, 'a': 696}, {'a': 696, 'con': 696, 'y': 777}, {'N': 778}, {'a': 779}, {'con': 696, 'y': 777}, {'N': 781}, {'N':
778, 'a': 779}, {'correo': 783, 'email': 783, 'linkedin': 783, 'mail': 783, 'wasap': 783, 'whatsapp': 783}, {'a': 782,
'por': 784, 'via': 784, 'vía': 784}, {'el': 31, 'la': 31, 'nuestra': 31, 'nuestro': 31, 'que': 719, 'su': 31}, {'el':
31, 'la': 31, 'nuestra': 31, 'nuestro': 31, 'su': 31}, {'dia': 164}, {'del': 788, 'recibido': 164}, {'': (8,
'asked')}, {'a': 790}, {'N': 790}, {'a': 792, 'con': 790}, {'experiencia': 731}, {'mi': 794}, {'dudas': 731,
'preguntas': 731}, {'las': 796, 'sus': 796}, {'cuenta': 161}, {'mi': 798}, {'de': 799}, {'correos': 176, 'mails': 176,
'mensajes': 176}, {'palabras': 176}, {'correos': 176, 'de': 801, 'mensajes': 176, 'palabra': 176, 'palabras': 176,
'unas': 802}, {'correos': 176, 'mensajes': 176, 'palabra': 176, 'palabras': 176, 'unas': 802}, {'roja': 739}, {'^':
721, 'en': 739}, {'N': 806}, {'a': 807}, {'0': 82, 'anos': 82, 'cincuenta': 82, 'cuarenta': 82, 'noventa': 82,
'ochenta': 82, 'sesenta': 82, 'setenta': 82, 'treinta': 82, 'veinte': 82}, {'vueltas': 91}, {'contacto': 216, 'datos':
216, 'nombre': 216, 'telefono': 216, 'teléfono': 216}, {'<any_det>': 811}, {'encargo': 42}, {'me': 813}, {'^': 42,
'pendiente': 161}, {'falta': 815, 'faltan': 815, 'pendiente': 815, 'queda': 815, 'quedan': 815}, {'parte': 816},
{'eso': 814, 'mi': 817, 'planton': 91}, {'llamado': 91, 'visto': 91}, {'<see_inf>': 82, 'haber': 819}, {'<see_inf>':
82}, {'haber': 91, 'llamar': 91, 'ver': 91}, {'a': 0}, {'<giveinf>': 42, '<inf_them>': 42}, {'': (5, 'mine'), '0':
161, 'cien': 161, 'cincuenta': 161, 'treinta': 161, 'unos': 161, 'veinte': 161}, {'N': 825}, {'N': 113}, {'a': 827,
'con': 827, 'y': 827}, {'N': 828}, {'N': 828, 'a': 829}, {'<inf_them>': 42}, {'^': 831}, {'contacto': 113}, {'en':
833}, {'': (5, 'mine'), '0': 161, '^': 824, 'a': 826, 'cien': 161, 'cincuenta': 161, 'conectar': 830, 'conectarlos':
113, 'de': 832, 'dinero': 161, 'juntar': 830, 'juntarlos': 113, 'ponerlos': 834, 'presentar': 830, 'presentarlos':
113, 'que': 832, 'treinta': 161, 'unos': 161, 'veinte': 161}, {'<my>': 239, 'mi': 764, 'mis': 764, 'nuestra': 764,
'nuestras': 764, 'nuestro': 764}, {'N': 836}, {'<any_det>': 242, 'a': 837, 'mi': 764, 'mis': 764, 'nuestra': 764,
'nuestras': 764, 'nuestro': 764}, {'a': 199, 'con': 199}, {'N': 839}, {'N': 839, 'a': 840}, {'<clitic>': 588,
'<see_inf>': 91}, {'no': 842}, {'que': 843, 'sin': 842}, {'...': 844}, {'hace': 845, 'que': 690}, {'<see_inf>': 23},
{'<course>': 731}, {'de': 848}, {'clases': 849, 'hora': 849, 'horas': 849, 'sesiones': 849}, {'<any_det>': 759,
'<my>': 239}, {'N': 851}, {'^': 730, 'a': 731, 'de': 731, 'en': 731, 'para': 731, 'sobre': 731}, {'<course>': 853},
{'^': 205, 'a': 206, 'de': 206}, {'^': 205, 'desempeno': 855}, {'^': 205, 'a': 206, 'anual': 855, 'de': 856},
{'<course>': 853, 'devolucion': 857, 'evaluacion': 857}, {'gracias': 676}, {'devolucion': 857, 'evaluacion': 857},
{'la': 860, 'su': 860, 'una': 860}, {'^': 723, 'el': 724, 'la': 724, 'las': 724, 'los': 724, 'su': 724, 'sus': 724},
{'a': 862, 'con': 862, 'en': 862}, {'N': 863}, {'a': 864}, {'^': 205, 'a': 206, 'de': 206, 'del': 206, 'sobre': 206},
{'comentarios': 866, 'impresiones': 866, 'opinion': 866, 'parecer': 866}, {'<course>': 853, 'clases': 849,
'devolucion': 857, 'evaluacion': 857, 'hora': 849, 'horas': 849, 'mano': 865, 'sesiones': 849}, {'0': 850,
'<any_det>': 759, 'a': 852, 'cuatro': 850, 'dos': 850, 'el': 854, 'gracias': 676, 'la': 858, 'las': 859, 'le': 861,
'mano': 865, 'mi': 867, 'mis': 867, 'su': 860, 'tres': 850, 'un': 854, 'una': 868, 'varias': 850}, {'<any_det>': 69},
{'<give3>': 705, '<hand3>': 705, '<send3>': 705, '<should>': 16, 'acaba': 870, 'me': 17, 'ni': 18, 'no': 18, 'nos':
17, 'sube': 705, 'termina': 870}, {'D': 704, '^': 871, 'me': 353, 'no': 338, 'nos': 353, 'yo': 341}, {'...': 346, ':':
348, 'q': 339, 'que': 872}, {'': (13, 'talk'), 'D': 704, '^': 706}, {'que': 874}, {'el': 854, 'la': 854, 'un': 854,
'una': 854}, {'arreglo': 42, 'leo': 42, 'mando': 42, 'miro': 42, 'paso': 42, 'pienso': 42, 'preparo': 42, 'reviso':
42}, {'^': 877}, {'la': 878, 'las': 878, 'lo': 878, 'los': 878}, {'la': 878, 'las': 878, 'lo': 878, 'los': 878, 'se':
879}, {'': (5, 'mine'), 'arreglo': 42, 'leo': 42, 'mando': 42, 'miro': 42, 'paso': 42, 'pienso': 42, 'preparo': 42,
'reviso': 42}, {'^': 881}, {'la': 882, 'las': 878, 'lo': 882, 'los': 878}, {'': (9, 'told'), '<clitic>': 161, 'la':
878, 'las': 878, 'lo': 878, 'los': 878, 'se': 883}, {'a': 663, 'en': 661, 'q': 880, 'que': 884}, {'la': 161, 'lo':
161}, {'<clitic>': 161, 'se': 886}, {'que': 887}, {'<give3>': 705, '<hand3>': 705, '<send3>': 705, '<should>': 16,
'<would_give>': 11, 'acaba': 870, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17, 'sube': 705, 'termina': 870}, {'D': 704,
'^': 889, 'la': 365, 'lo': 365, 'me': 369, 'no': 338, 'nos': 369, 'yo': 341}, {'...': 346, ':': 348, 'q': 339, 'que':
890}, {'<course>': 853, 'clases': 849, 'hora': 849, 'horas': 849, 'sesiones': 849}, {'0': 850, 'cuatro': 850, 'dos':
850, 'el': 854, 'la': 854, 'tres': 850, 'un': 854, 'una': 892, 'varias': 850}, {'mano': 865}, {'mano': 865, 'una':
894}, {'N': 863, '^': 730}, {'a': 896, 'con': 731}, {'mano': 897}, {'mano': 865, 'una': 898}, {'a': 91}, {'menos':
900}, {'de': 901}, {'da': 307, 'dice': 308, 'dira': 308, 'hace': 312, 'pondra': 314, 'pone': 314}, {'me': 903, 'nos':
903}, {'mi': 164, 'mí': 164}, {'quedado': 404}, {'^': 556, 'acercarse': 361, 'ir': 361, 'pasar': 361, 'pasarse': 361,
'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'a': 907, 'acercarse': 361, 'de': 362,
'en': 362, 'ir': 361, 'pasar': 361, 'pasarse': 361, 'que': 362, 'sumarse': 361, 'unirse': 361, 'vendria': 361,
'venia': 361, 'venir': 361}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11,
'consigue': 11, 'deja': 11, 'guarda': 11, 'imprime': 11, 'trae': 11}, {'prometido': 469, 'quedado': 404}, {'^': 909,
'ha': 910, 'la': 488, 'las': 488, 'lo': 488, 'los': 488, 'queda': 404, 'quedaron': 404, 'quedo': 404, 'quedó': 404,
'tiene': 503, 'tienen': 504, 'va': 507, 'van': 507}, {'^': 909, 'ha': 910, 'la': 488, 'las': 488, 'lo': 488, 'los':
488, 'queda': 404, 'quedaron': 404, 'quedo': 404, 'quedó': 404, 'tiene': 504, 'tienen': 504, 'va': 507, 'van': 507},
{'a': 362, 'acercarse': 361, 'conmigo': 404, 'de': 535, 'en': 535, 'ir': 361, 'pasar': 361, 'pasarse': 361, 'que':
362, 'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361}, {'compromete': 351, 'comprometio':
351, 'encarga': 555, 'ocupa': 555, 'ofrecio': 351}, {'a': 362, 'acercarse': 361, 'de': 362, 'en': 362, 'ir': 361,
'pasar': 361, 'pasarse': 361, 'que': 907, 'sumarse': 361, 'unirse': 361, 'vendria': 361, 'venia': 361, 'venir': 361},
{'<may3>': 245, '^': 904, 'cual': 0, 'cuales': 0, 'de': 905, 'debe': 245, 'dijo': 406, 'en': 373, 'ha': 906, 'habia':
407, 'iba': 908, 'me': 911, 'nos': 912, 'pensaba': 406, 'queda': 532, 'quedaron': 534, 'quedo': 913, 'quedó': 913,
'queria': 406, 'se': 914, 'tenia': 915, 'tiene': 566, 'tienen': 566, 'va': 577, 'van': 577}, {'de': 905, 'en': 373},
{'de': 38, 'del': 38}, {'agenda': 23}, {'de': 190, 'del': 190}, {',': 164, '^': 16}, {'ausencia': 91, 'lugar': 921},
{'<them>': 164, 'N': 164}, {'de': 923, 'del': 923}, {'N': 0, 'el': 0, 'ella': 0, 'ellas': 0, 'ellos': 0, 'él': 0},
{',': 164}, {'lugar': 926, 'opinion': 164}, {'lugar': 921}, {'agenda': 23, 'cuanto': 690, 'espera': 918, 'la': 919,
'lugar': 920, 'mi': 922, 'opinion': 924, 'que': 925, 'su': 927, 'tu': 928, 'vez': 920}, {'de': 42}, {'yo': 930},
{'<rehearsed>': 205}, {'<their>': 932}, {'^': 933}, {'N': 934}, {'<their>': 206, '^': 933, 'con': 935}, {'^': 933,
'con': 935}, {'a': 730, 'como': 730, 'cómo': 730, 'el': 730, 'la': 730, 'las': 730, 'los': 730}, {'^': 938}, {'como':
731, 'cómo': 731}, {'...': 940, 'a': 731, 'como': 731, 'cómo': 731}, {'N': 941, '^': 730}, {'a': 942, 'como': 731,
'cómo': 731}, {'la': 860, 'le': 861, 'su': 860, 'una': 860}, {'al': 176, 'desde': 176, 'por': 176}, {'N': 945},
{'<any_det>': 759, 'mi': 764, 'mis': 764, 'nuestra': 764, 'nuestras': 764, 'nuestro': 764}, {'N': 947}, {'<any_det>':
759, 'a': 948, 'mi': 764, 'mis': 764, 'nuestra': 764, 'nuestras': 764, 'nuestro': 764}, {'0': 775, 'casi': 775,
'cinco': 775, 'como': 775, 'cuatro': 775, 'dos': 775, 'muchas': 775, 'muchos': 775, 'tres': 775, 'un': 775, 'una':
775, 'unas': 775, 'unos': 775}, {'N': 82}, {'N': 82, 'la': 951}, {'de': 952, 'del': 952}, {'aniversario': 953,
'cumple': 953, 'cumpleanos': 953, 'santo': 953}, {'aniversario': 953, 'cumple': 953, 'cumpleanos': 953, 'de': 377,
'el': 954, 'partidaria': 375, 'partidario': 375, 'santo': 953}, {'preguntar': 790}, {'para': 956}, {'N': 957}, {'a':
958}, {'podcast': 82, 'video': 82}, {'entrevista': 82}, {'podcast': 82}, {'de': 82}, {'charla': 963}, {'el': 960,
'la': 961, 'que': 82, 'un': 962, 'una': 964}, {'': (7, 'waiting'), 'respuesta': 38}, {'me': 38}, {'a': 686, 'el': 38,
'la': 966, 'noticias': 38, 'que': 967, 'respuesta': 38, 'su': 38, 'sus': 38}, {'0': 91, 'dos': 91, 'media': 91, 'un':
91, 'una': 91}, {'N': 969}, {'a': 970}, {'me': 445, 'nos': 445}, {'que': 972}, {'^': 280, 'de': 973, 'que': 972},
{'<set>': 23, 'a': 392, 'convencida': 393, 'convencido': 393, 'en': 919, 'esperando': 395, 'pendiente': 974}, {'':
(14, 'together'), 'N': 176, 'el': 673, 'la': 673}, {'N': 176, 'con': 176, 'tambien': 976, 'también': 976}, {'dos':
775}, {'cuatro': 775, 'dos': 775, 'tres': 775}, {'con': 176, 'las': 978, 'los': 979, 'todos': 775}, {'N': 176, 'el':
673, 'la': 673}, {'N': 176, 'tambien': 981, 'también': 981}, {'de': 648, 'del': 38}, {'espera': 983}, {'la': 984},
{'D': 23, 'a': 23, 'en': 23, 'por': 23}, {'a': 985, 'convidada': 986, 'convidado': 986, 'esperando': 687, 'invitada':
986, 'invitado': 986, 'invitados': 986}, {'bien': 82, 'bueno': 82, 'dpm': 82}, {'a': 38}, {'': (7, 'waiting'), 'el':
38, 'la': 38, 'lo': 38, 'que': 38, 'su': 38, 'sus': 38}, {'de': 990, 'del': 990}, {'a': 985, 'atenta': 989, 'atento':
989, 'convidada': 986, 'convidado': 986, 'esperando': 687, 'invitada': 986, 'invitado': 986, 'invitados': 986,
'pendiente': 991, 'pendientes': 991, 'pensando': 82}, {'animos': 680, 'fuerza': 680}, {'rato': 176}, {'animandola':
680, 'animandole': 680, 'animandolo': 680, 'charlando': 176, 'con': 176, 'dandole': 993, 'donde': 176, 'en': 176,
'ensenandole': 731, 'explicandole': 731, 'hablando': 176, 'mostrandole': 731, 'platicando': 176, 'reunida': 176,
'reunido': 176, 'tomando': 176, 'un': 994}, {'animandola': 680, 'animandole': 680, 'animandolo': 680, 'charlando':
176, 'con': 176, 'dandole': 993, 'en': 176, 'ensenandole': 731, 'explicandole': 731, 'hablando': 176, 'juntos': 176,
'mostrandole': 731, 'reunidas': 176, 'reunidos': 176, 'revisando': 176, 'tomando': 176, 'trabajando': 176, 'viendo':
176}, {'N': 176, 'tambien': 775, 'también': 775}, {'N': 38}, {'de': 998, 'del': 998}, {'...': 999}, {'<giveinf>': 42,
'<inf_them>': 42, 'el': 1000, 'la': 1000, 'las': 1000, 'los': 1000, 'su': 38, 'sus': 38}, {'el': 1000, 'la': 1000,
'las': 1000, 'los': 1000, 'su': 38, 'sus': 38}, {'^': 1002}, {'N': 350, '^': 831, 'me': 350, 'nos': 350}, {'^': 1001,
'aun': 1003, 'conectar': 830, 'conectarlos': 113, 'de': 832, 'juntar': 830, 'juntarlos': 113, 'ponerlos': 834,
'presentar': 830, 'presentarlos': 113, 'que': 1004, 'todavia': 1003}, {'^': 1002, 'aun': 1003, 'todavia': 1003}, {'':
(0, 'missed'), '<date>': 91}, {'': (0, 'missed'), '<date>': 91, 'la': 1007}, {'': (0, 'missed'), '<date>': 91, 'a':
1008, 'al': 1007, 'el': 1007, 'la': 1007, 'su': 1007, 'una': 1007}, {'a': 1009}, {'^': 280, 'que': 397}, {'<their>':
205, 'el': 205, 'la': 205}, {'^': 1012}, {'a': 1013, 'al': 1013, 'de': 1013, 'del': 1013, 'sobre': 1013}, {'^': 730,
'en': 731}, {'N': 1015}, {'a': 1016}, {'del': 256}, {'<moved_pp>': 1018, 'N': 629}, {'cobertura': 91}, {'de': 1020},
{'casa': 176}, {'de': 176}, {'': (23, 'contact'), 'casa': 176, 'la': 1022, 'lo': 1023, 'ver': 176, 'visitar': 176},
{'a': 176, 'al': 176}, {'': (23, 'contact'), 'N': 1025}, {'a': 1024, 'al': 176, 'con': 1026, 'donde': 176}, {'a': 176,
'al': 176, 'con': 176, 'juntos': 176, 'por': 176}, {'de': 847}, {'': (10, 'thanks'), 'el': 0, 'ella': 0, 'ello': 0,
'eso': 0, 'mi': 0, 'mí': 0, 'nosotros': 0, 'él': 0}, {'N': 674, 'a': 1030}, {'^': 721, 'con': 739, 'de': 739, 'en':
739, 'para': 739}, {'voluntariado': 1032}, {'de': 1033}, {'<date>': 190, 'cita': 190}, {'el': 1035, 'la': 1035,
'nuestra': 1035, 'nuestro': 1035, 'su': 1035}, {'<hand3>': 870, '<send3>': 870, 'acaba': 870, 'termina': 870}, {'^':
1037, 'me': 399, 'nos': 399}, {'...': 346, 'que': 1038}, {'la': 182, 'verme': 176, 'vernos': 176, 'visitarme': 176},
{'casa': 176, 'la': 182}, {'a': 1040, 'el': 1035, 'la': 1035, 'nuestra': 1035, 'nuestro': 1035, 'por': 1041, 'su':
1035}, {'anular': 91, 'aplazar': 91, 'cancelar': 91, 'desconvocar': 91, 'posponer': 91, 'suspender': 91}, {'el': 91,
'la': 91, 'nuestra': 91, 'nuestro': 91}, {'aire': 1044}, {'': (0, 'missed'), 'el': 91, 'la': 91, 'nuestra': 91,
'nuestro': 91}, {'^': 11, 'el': 1045, 'nada': 1046}, {'de': 350, 'en': 1047, 'pendiente': 1044}, {'que': 1043}, {'a':
1040, 'por': 1041}, {'adelantado': 1036, 'aplazado': 1036, 'cambiado': 1036, 'corrido': 1036, 'dicho': 1039,
'fallecido': 29, 'movido': 1036, 'muerto': 29, 'nacido': 29, 'pasado': 1042, 'pospuesto': 1036, 'que': 1043,
'quedado': 1048, 'retrasado': 1036, 'tenido': 1049, 'trasladado': 1036, 'venido': 1050}, {'': (0, 'missed'), 'en':
588}, {'acordado': 91, 'agendado': 91, 'que': 1043, 'quedado': 1052, 'tenido': 1049}, {'acordado': 91, 'agendado': 91,
'quedado': 91}, {'a': 199, 'con': 199, 'en': 199}, {'N': 1055}, {'de': 1056, 'por': 1056}, {'': (23, 'contact'), 'N':
1055}, {'': (23, 'contact'), 'bien': 1057, 'de': 1056, 'por': 1058}, {'<inf>': 113, 'ver': 82}, {'que': 1060}, {'no':
91}, {'que': 1062}, {'...': 844, 'mucho': 1063}, {'adelantado': 1036, 'aplazado': 1036, 'cambiado': 1036, 'corrido':
1036, 'movido': 1036, 'pasado': 1042, 'pospuesto': 1036, 'que': 1043, 'retrasado': 1036, 'tenido': 1049, 'trasladado':
1036, 'venido': 1050}, {'<inf_them>': 42, '<infle>': 42}, {'^': 1066}, {'<giveinf>': 42, '<inf_them>': 42,
'<todo_inf>': 42}, {'<inf>': 113, '^': 1068, 'conectar': 830, 'conectarlos': 113, 'juntar': 830, 'juntarlos': 113,
'pensar': 82, 'ponerlos': 834, 'presentar': 830, 'presentarlos': 113}, {'^': 831, 'almuerzo': 135, 'de': 1067,
'junta': 135, 'que': 1069, 'reunion': 135, 'reunión': 135}, {'<my>': 239}, {'N': 1071}, {'a': 1072}, {'<their>': 205},
{'^': 1074}, {'N': 1075}, {'^': 1074, 'con': 1076}, {'<any_det>': 205, '<their>': 205}, {'^': 1078}, {'N': 1079},
{'<their>': 206, '^': 1074, 'con': 1080}, {'N': 739}, {'a': 1082}, {'<any_det>': 217}, {'N': 1084}, {'0': 850,
'<any_det>': 217, 'a': 1085, 'cuatro': 850, 'dos': 850, 'tres': 850, 'una': 850, 'varias': 850}, {'<infle>': 42},
{'^': 1087}, {'<any_det>': 217, 'a': 1085}, {'q': 880, 'que': 880}, {'<any_det>': 217, 'mi': 764, 'mis': 764,
'nuestra': 764, 'nuestras': 764, 'nuestro': 764}, {'N': 1091}, {'<any_det>': 217, 'a': 1092, 'mi': 764, 'mis': 764,
'nuestra': 764, 'nuestras': 764, 'nuestro': 764}, {'<date>': 190, '^': 763, 'cita': 190}, {'<any_det>': 217, 'a':
1092, 'el': 1035, 'la': 1035, 'mi': 764, 'mis': 764, 'nuestra': 1094, 'nuestras': 764, 'nuestro': 1094, 'su': 1035},
{'^': 870}, {'N': 1096}, {'a': 1097}, {'N': 778, 'a': 779, 'por': 784, 'via': 784, 'vía': 784}, {'': (5, 'mine'),
'que': 42}, {'con': 696}, {'contacto': 1101}, {'en': 1102}, {'N': 1103}, {'contacto': 783}, {'a': 1104, 'en': 1105},
{'las': 23}, {'para': 23}, {'': (23, 'contact'), '<them>': 1108, 'N': 1108}, {'a': 832}, {'': (5, 'mine'), '^': 1066,
'ir': 1110, 'juntarnos': 23, 'pasar': 1110, 'pasarme': 1110, 'vernos': 23}, {'': (5, 'mine'), '^': 1066, 'almorzar':
23, 'comer': 23, 'hablar': 23, 'ir': 1110, 'juntarnos': 23, 'pasar': 1110, 'pasarme': 1110, 'reunirnos': 23, 'tomar':
23, 'vernos': 23}, {'': (2, 'plan'), 'el': 23}, {'D': 23, 'a': 1107, 'con': 1109, 'de': 1111, 'el': 23, 'en': 1112,
'para': 1113}, {'<pro>': 199}, {'al': 1115, 'el': 1115, 'la': 1115, 'mi': 1115, 'nuestra': 1115, 'nuestro': 1115,
'un': 1115, 'una': 1115}, {'a': 1116, 'al': 1115, 'el': 1115, 'la': 1115, 'mi': 1115, 'nuestra': 1115, 'nuestro':
1115, 'un': 1115, 'una': 1115}, {'N': 1117}, {'a': 1118}, {'mi': 764, 'mis': 764, 'nuestra': 764, 'nuestras': 764,
'nuestro': 764}, {'N': 1120}, {'a': 1121, 'mi': 764, 'mis': 764, 'nuestra': 764, 'nuestras': 764, 'nuestro': 764},
{'<done_pp>': 176, '<lent>': 1073, 'adelantado': 1036, 'animado': 682, 'aplazado': 1036, 'ayudado': 738, 'cambiado':
1036, 'comentado': 1077, 'consolado': 682, 'corregido': 1081, 'corrido': 1036, 'cubierto': 1083, 'dado': 1086, 'de':
1088, 'dejado': 1089, 'dicho': 1090, 'echado': 895, 'enviado': 1093, 'facilitado': 1089, 'felicitado': 682, 'mandado':
1093, 'mirado': 1077, 'movido': 1036, 'pasado': 1095, 'pedido': 1098, 'pospuesto': 1036, 'presentado': 1099,
'prometido': 1100, 'puesto': 1106, 'que': 1043, 'quedado': 1114, 'recomendado': 1119, 'reemplazado': 1083,
'reenviado': 1122, 'repasado': 1081, 'retrasado': 1036, 'revisado': 1081, 'sustituido': 1083, 'tenido': 1049,
'tranquilizado': 682, 'trasladado': 1036, 'visto': 177}, {'^': 730, 'hacer': 725}, {'...': 732, '^': 730, 'a': 1124,
'con': 735, 'de': 725, 'en': 735}, {'N': 1125}, {'a': 1126}, {'<any_det>': 217, 'a': 1085, 'el': 1035, 'la': 1035,
'nuestra': 1035, 'nuestro': 1035, 'su': 1035}, {'^': 1087, 'juntarnos': 23, 'vernos': 23}, {'^': 1087, 'almorzar': 23,
'comer': 23, 'hablar': 23, 'juntarnos': 23, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1107, 'con':
1109, 'de': 1129, 'el': 23, 'en': 1130, 'para': 1113}, {'<done_pp>': 176, '<lent>': 1073, 'adelantado': 1036,
'animado': 682, 'aplazado': 1036, 'ayudado': 1127, 'cambiado': 1036, 'comentado': 1077, 'consolado': 682, 'corregido':
1081, 'corrido': 1036, 'cubierto': 1083, 'dado': 1089, 'dejado': 1089, 'enviado': 1089, 'facilitado': 1089,
'felicitado': 682, 'mandado': 1089, 'mirado': 1077, 'movido': 1036, 'pasado': 1128, 'pospuesto': 1036, 'presentado':
1099, 'puesto': 1106, 'que': 1043, 'quedado': 1131, 'reemplazado': 1083, 'repasado': 1081, 'retrasado': 1036,
'revisado': 1081, 'sustituido': 1083, 'tenido': 1049, 'tranquilizado': 682, 'trasladado': 1036, 'visto': 177}, {'^':
152, 'a': 153, 'de': 153, 'en': 153}, {'mentor': 1133, 'mentora': 1133}, {'<course>': 853, 'intro': 700,
'introduccion': 700, 'presentacion': 700, 'puente': 700}, {'<course>': 853, 'devolucion': 857, 'evaluacion': 857,
'intro': 700, 'introduccion': 700, 'presentacion': 700, 'puente': 700}, {'': (23, 'contact'), '<course>': 853}, {'':
(23, 'contact'), '<course>': 853, 'devolucion': 857, 'evaluacion': 857, 'intro': 700, 'introduccion': 700,
'presentacion': 700, 'puente': 700, 'visita': 177}, {'^': 721, 'con': 739, 'en': 739}, {'call': 176, 'de': 1134, 'el':
1135, 'la': 1136, 'le': 861, 'su': 860, 'un': 1137, 'una': 1138, 'voluntariado': 1139, 'zoom': 176}, {'': (23,
'contact'), 'visita': 177}, {'call': 176, 'un': 176, 'una': 1141, 'voluntariado': 1139, 'zoom': 176}, {'cumple': 809,
'cumplia': 809}, {'<see_inf>': 91, '^': 408}, {'a': 1144, 'que': 413}, {'a': 588}, {'por': 200}, {'a': 696, 'con':
696, 'y': 696}, {'N': 1148}, {':': 698, 'N': 697, 'de': 1149, 'entre': 1149}, {'a': 176, 'al': 176, 'con': 176, 'un':
176}, {'D': 189, 'a': 189, 'al': 189, 'para': 189}, {'antes': 42}, {'breve': 42}, {'semana': 42}, {'<until>': 42, 'D':
42, 'cuanto': 1153, 'en': 1154, 'esta': 1155}, {'antes': 11}, {'viene': 11}, {'que': 1158}, {'mes': 1159}, {'breve':
11}, {'semana': 11}, {'mes': 11}, {'semana': 1159}, {'cuanto': 1157, 'el': 1160, 'en': 1161, 'esta': 1162, 'este':
1163, 'la': 1164, 'pronto': 11}, {'<do1>': 1156, '<hand3>': 1165, '<send3>': 1165, 'acerco': 46, 'avisare': 42,
'aviso': 42, 'contacto': 42, 'dejo': 46, 'devuelvo': 46, 'doy': 46, 'envio': 46, 'envío': 46, 'escribire': 42,
'escribo': 42, 'llamare': 42, 'llamo': 42, 'llevo': 46, 'mando': 46, 'paso': 46, 'preparo': 46, 'traigo': 46}, {'N':
863, '^': 723, 'el': 724, 'la': 724, 'las': 724, 'los': 724, 'su': 724, 'sus': 724}, {'a': 1167, 'con': 862, 'en':
862}, {'': (17, 'gave:knowledge'), '<chore>': 721}, {'N': 863, '^': 1169, 'el': 724, 'la': 724, 'las': 724, 'los':
724, 'su': 724, 'sus': 724}, {'^': 1169, 'el': 724, 'la': 724, 'las': 724, 'los': 724, 'su': 724, 'sus': 724}, {'^':
730, 'a': 1170, 'con': 1171, 'en': 1171}, {'a': 190, 'al': 190, 'para': 190}, {'a': 696, 'con': 696}, {'a': 585, 'de':
585}, {'^': 730, 'en': 739}, {'': (0, 'missed'), 'D': 189}, {'a': 190, 'al': 190, 'para': 1177}, {'mano': 1168},
{'una': 1179}, {'menos': 91}, {'de': 1181}, {'alentado': 680, 'animado': 680, 'consolado': 680, 'felicitado': 680,
'tranquilizado': 680}, {'periodico': 82}, {'prensa': 82}, {'noticias': 82}, {'el': 1184, 'facebook': 82, 'instagram':
82, 'la': 1185, 'las': 1186, 'linkedin': 82, 'twitter': 82, 'x': 82}, {'en': 1187, 'por': 1187}, {'campo': 11,
'cancha': 11, 'tejado': 11}, {'su': 1189}, {'en': 1190}, {'esta': 1191, 'está': 1191}, {'es': 23}, {'dia': 585,
'tanto': 585}, {'contacto': 1174}, {'al': 1194, 'en': 1195}, {'a': 199, 'ante': 199, 'con': 199, 'en': 199, 'para':
199}, {'<called1>': 176, '<moved3>': 1152, '<off>': 91, '<sent_to>': 288, '^': 1166, 'alente': 680, 'anime': 680,
'apoye': 680, 'avise': 585, 'avisé': 585, 'ayudamos': 1168, 'ayude': 1172, 'cambiamos': 1173, 'conecte': 1174,
'console': 680, 'convenci': 1175, 'cual': 0, 'cuales': 0, 'cubri': 1176, 'debo': 42, 'dejamos': 1178, 'echamos': 1180,
'eche': 1180, 'echo': 1182, 'extrano': 91, 'felicite': 680, 'he': 1183, 'hemos': 1183, 'informe': 585, 'informé': 585,
'lei': 1188, 'movemos': 1173, 'pasamos': 1173, 'pelota': 1192, 'persigo': 91, 'presente': 1174, 'presenté': 1174,
'proxima': 1193, 'puse': 1196, 'recomende': 1197, 'reemplace': 806, 'supe': 1188, 'supli': 1176, 'sustitui': 1176,
'tranquilice': 680, 'vi': 1188}, {'<do1>': 1156, '<hand3>': 1165, '<send3>': 1165, 'acerco': 46, 'dejo': 46,
'devuelvo': 46, 'doy': 46, 'envio': 46, 'envío': 46, 'llevo': 46, 'mando': 46, 'paso': 46, 'preparo': 46, 'traigo':
46}, {'contacto': 695}, {'en': 1200}, {'conectado': 695, 'presentado': 695, 'puesto': 1201}, {'si': 695, 'sí': 695},
{'otro': 695}, {'al': 1204}, {'^': 694, 'entre': 1203, 'uno': 1205}, {'contacto': 1206}, {'en': 1207}, {'<called1>':
176, '^': 1199, 'conecte': 695, 'cual': 0, 'cuales': 0, 'he': 1202, 'hemos': 1202, 'lei': 1188, 'presente': 1206,
'presenté': 1206, 'puse': 1208, 'supe': 1188, 'vi': 1188}, {'...': 215, '<any_det>': 217}, {'N': 1210}, {'<any_det>':
217, '<feedback_noun>': 207, '^': 214, 'a': 1211, 'algo': 221, 'algunas': 222, 'algunos': 222, 'bastante': 220, 'mi':
223, 'mis': 224, 'muchas': 220, 'mucho': 220, 'muchos': 220, 'un': 226, 'una': 227, 'unas': 228, 'unos': 229,
'varias': 222, 'varios': 222}, {'<my>': 239, 'a': 1072}, {'<any_det>': 206, '<their>': 206}, {'N': 1214},
{'<any_det>': 206, '<their>': 206, 'a': 1215}, {'': (9, 'told'), 'a': 585, 'que': 585}, {'': (5, 'mine'),
'<inf_them>': 42}, {'^': 1218, 'a': 595, 'que': 161}, {'<causative>': 42, 'saber': 42}, {'<give1>': 42, 'acabo': 42,
'apunto': 42, 'arreglo': 42, 'avisare': 42, 'aviso': 42, 'bajo': 42, 'contacto': 42, 'corrijo': 42, 'da': 642, 'dara':
642, 'dejare': 42, 'dejo': 42, 'echa': 642, 'echara': 642, 'edito': 42, 'escaneo': 42, 'escribire': 42, 'escribo': 42,
'grabo': 42, 'guardo': 42, 'hago': 1220, 'hare': 1220, 'imprimo': 42, 'instalo': 42, 'llamare': 42, 'llamo': 42,
'monto': 42, 'redacto': 42, 'reparo': 42, 'reservo': 42, 'subo': 42, 'termino': 42, 'traduzco': 42}, {'<good>': 1115,
'<pro>': 199}, {'<any_det>': 1222, '<good>': 1115, '<pro>': 199}, {'<any_det>': 1222, '<good>': 1115, '<pro>': 199,
'a': 1223, 'al': 1223, 'en': 661, 'que': 585}, {'<any_det>': 1222, '<good>': 1115, '<pro>': 199, 'N': 1224},
{'<any_det>': 1222, '<good>': 1115, '<pro>': 199, 'a': 1225, 'al': 1223, 'en': 661, 'que': 585}, {'que': 42},
{'<any_det>': 759}, {'N': 1228}, {'<any_det>': 759, '^': 208, 'a': 1229}, {'cliente': 199, 'contacto': 199, 'lead':
199, 'prospecto': 199}, {'un': 1231}, {'': (8, 'asked'), 'a': 790}, {'que': 731, 'qué': 731}, {'como': 731, 'cómo':
731, 'por': 1234, 'que': 731, 'qué': 731}, {'como': 731, 'cómo': 731, 'el': 731, 'la': 731, 'las': 731, 'los': 731},
{'N': 1236}, {'como': 731, 'cómo': 731, 'el': 731, 'la': 731, 'las': 731, 'lo': 731, 'los': 731, 'por': 1234},
{'paso': 1238}, {'a': 1239}, {'a': 1237, 'bien': 1238, 'como': 731, 'cómo': 731, 'el': 731, 'la': 731, 'las': 731,
'lo': 731, 'los': 731, 'paso': 1240, 'por': 1234, 'que': 731, 'qué': 731}, {'': (5, 'mine'), '0': 161, 'a': 826,
'cien': 161, 'cincuenta': 161, 'treinta': 161, 'unos': 161, 'veinte': 161}, {'el': 208, 'la': 208, 'las': 208, 'los':
208, 'un': 208, 'una': 208}, {'^': 1243}, {'N': 1244}, {'^': 208, 'audio': 176}, {'0': 239, '<my>': 239, 'a': 1245,
'aquel': 239, 'aquella': 239, 'cien': 239, 'dinero': 239, 'el': 239, 'la': 239, 'las': 239, 'los': 239, 'un': 1246,
'una': 239}, {'^': 679, 'a': 681}, {'suerte': 1248}, {'correcciones': 206}, {'comentarios': 206, 'correcciones': 206,
'notas': 206}, {'con': 1250, 'corregida': 206, 'corregido': 206, 'corregidos': 206, 'mis': 1251}, {'direccion': 176,
'numero': 176, 'número': 176, 'ok': 176, 'palabra': 176, 'respuesta': 176, 'tarjeta': 176, 'telefono': 176,
'teléfono': 176, 'visto': 176}, {'devolucion': 206, 'evaluacion': 206}, {'aliento': 680, 'animo': 680, 'animos': 680,
'fuerza': 680, 'ánimo': 680}, {'^': 730, 'a': 864, 'con': 731}, {'clases': 849, 'devolucion': 206, 'evaluacion': 206,
'hora': 849, 'horas': 849, 'mano': 1256, 'sesiones': 849}, {'0': 850, '<any_det>': 759, '<my>': 1253, 'a': 1229,
'aliento': 680, 'animo': 1248, 'animos': 1248, 'cuatro': 850, 'dos': 850, 'fuerza': 1248, 'gracias': 676, 'la': 1254,
'las': 859, 'mano': 865, 'mi': 867, 'mis': 867, 'mucha': 1255, 'mucho': 1255, 'muchos': 1255, 'su': 1254, 'tres': 850,
'una': 1257, 'varias': 850, 'ánimo': 1248}, {'0': 850, 'aliento': 680, 'animo': 680, 'animos': 680, 'cuatro': 850,
'dos': 850, 'fuerza': 680, 'mucha': 1255, 'mucho': 1255, 'muchos': 1255, 'tres': 850, 'una': 850, 'varias': 850,
'ánimo': 680}, {'mano': 865, 'una': 1179}, {'^': 730, 'a': 1167, 'con': 1171, 'en': 862}, {'mano': 1261}, {'mano':
865, 'porras': 1248, 'una': 1262}, {'...': 940, 'a': 731, 'como': 731, 'cómo': 731, 'el': 731, 'la': 731, 'las': 731,
'los': 731}, {'N': 1264, '^': 730}, {'<any_det>': 731, 'a': 1265, 'bien': 1238, 'como': 731, 'cómo': 731, 'el': 731,
'la': 731, 'las': 731, 'lo': 731, 'los': 731, 'paso': 1240, 'por': 1234}, {'la': 1254, 'su': 1254, 'una': 1254}, {'':
(23, 'contact'), 'cliente': 199, 'contacto': 199, 'lead': 199, 'prospecto': 199}, {'<any_det>': 759, 'a': 1229, 'con':
1250, 'corregida': 206, 'corregido': 206, 'corregidos': 206, 'mis': 1251, 'un': 1268}, {'': (23, 'contact'), 'para':
956}, {'debiendo': 42}, {'^': 730, 'a': 731, 'como': 731, 'cómo': 731, 'el': 731, 'la': 731, 'las': 731, 'lo': 731,
'los': 731, 'por': 1234, 'que': 731, 'qué': 731}, {'N': 1272, '^': 730}, {'^': 730, 'a': 1273, 'como': 731, 'cómo':
731, 'el': 731, 'la': 731, 'las': 731, 'lo': 731, 'los': 731, 'por': 1234, 'que': 731, 'qué': 731}, {'ensenado': 1274,
'ensenando': 1274, 'explicado': 1274, 'explicando': 1274, 'mostrando': 1274}, {'<any_det>': 731, 'a': 1265, 'bien':
1238, 'como': 731, 'cómo': 731, 'el': 731, 'la': 731, 'las': 731, 'lo': 731, 'los': 731, 'paso': 1240, 'por': 1234,
'que': 731, 'qué': 731}, {'<any_det>': 213, '<my>': 208}, {'^': 1277}, {'N': 1278}, {'<my>': 239, 'a': 1279},
{'<any_det>': 1222, '<good>': 1115, '<pro>': 199, 'a': 1223, 'al': 1223}, {'<any_det>': 1222, '<good>': 1115, '<pro>':
199, 'N': 1281}, {'<any_det>': 1222, '<good>': 1115, '<pro>': 199, 'a': 1282, 'al': 1223}, {'aquel': 239, 'aquella':
239, 'el': 239, 'esa': 239, 'ese': 239, 'la': 239, 'las': 239, 'los': 239, 'un': 239, 'una': 239, 'unas': 239, 'unos':
239}, {'a': 731, 'como': 731, 'cómo': 731, 'el': 731, 'la': 731, 'las': 731, 'los': 731, 'por': 1234, 'que': 731,
'qué': 731}, {'N': 1285, '^': 730}, {'a': 1286, 'como': 731, 'cómo': 731, 'el': 731, 'la': 731, 'las': 731, 'los':
731, 'por': 1234, 'que': 731, 'qué': 731}, {'direccion': 176, 'numero': 176, 'número': 176, 'ok': 176, 'palabra': 176,
'respuesta': 176, 'visto': 176}, {'aliento': 680, 'animo': 680, 'animos': 680, 'apoyo': 680, 'fuerza': 680, 'ánimo':
680}, {'0': 850, '<any_det>': 217, '<my>': 1288, 'a': 1085, 'aliento': 680, 'animo': 680, 'animos': 680, 'apoyo': 680,
'cuatro': 850, 'dos': 850, 'fuerza': 680, 'mucha': 1289, 'mucho': 1289, 'muchos': 1289, 'tres': 850, 'una': 850,
'varias': 850, 'ánimo': 680}, {'<any_det>': 217, '^': 1243}, {'N': 1291}, {'<any_det>': 217, '<my>': 239, 'a': 1292,
'aquel': 239, 'aquella': 239, 'el': 239, 'esa': 239, 'ese': 239, 'la': 239, 'las': 239, 'los': 239, 'un': 239, 'una':
239, 'unas': 239, 'unos': 239}, {'^': 730, 'a': 896, 'con': 731, 'en': 731}, {'mano': 1294}, {'mano': 865, 'una':
1295}, {'^': 208, 'direccion': 176, 'numero': 176, 'número': 176, 'ok': 176, 'palabra': 176, 'respuesta': 176,
'visto': 176}, {'<any_det>': 217, '<my>': 1297, 'a': 1085}, {'<any_det>': 1222, '<good>': 1115, '<pro>': 199, 'N':
1281, 'al': 1115, 'el': 1115, 'la': 1115, 'mi': 1115, 'nuestra': 1115, 'nuestro': 1115, 'un': 1115, 'una': 1115},
{'<any_det>': 1222, '<good>': 1115, '<pro>': 199, 'a': 1299, 'al': 1223, 'el': 1115, 'la': 1115, 'mi': 1115,
'nuestra': 1115, 'nuestro': 1115, 'un': 1115, 'una': 1115}, {'<any_det>': 217, '<my>': 239, 'a': 1085}, {'0': 239,
'<my>': 239, 'a': 1245, 'aquel': 239, 'aquella': 239, 'cien': 239, 'dinero': 239, 'el': 239, 'esa': 239, 'ese': 239,
'la': 239, 'las': 239, 'los': 239, 'un': 239, 'una': 239, 'unas': 239, 'unos': 239}, {'': (5, 'mine'), '^': 42}, {'':
(5, 'mine'), '^': 42, 'que': 1303}, {'<my>': 239, 'aquel': 239, 'aquella': 239, 'el': 239, 'esa': 239, 'ese': 239,
'la': 239, 'las': 239, 'los': 239, 'un': 239, 'una': 239, 'unas': 239, 'unos': 239}, {'<lent>': 1280, 'aconsejado':
1283, 'alentado': 680, 'animado': 680, 'asegurado': 594, 'comentado': 1214, 'compartido': 1284, 'consolado': 680,
'contado': 1287, 'corregido': 1214, 'dado': 1290, 'dejado': 1293, 'dicho': 1090, 'echado': 1296, 'ensenado': 1274,
'ensenando': 1274, 'enviado': 1298, 'explicado': 1274, 'explicando': 1274, 'facilitado': 1089, 'felicitado': 680,
'indicado': 1300, 'jurado': 594, 'mandado': 1298, 'mostrado': 1287, 'mostrando': 1274, 'pasado': 1301, 'pedido': 1098,
'presentado': 777, 'prestado': 1302, 'prometido': 1304, 'recomendado': 1300, 'regalado': 1305, 'repasado': 1214,
'revisado': 1214, 'sugerido': 1283, 'tranquilizado': 680}, {'<any_det>': 217, '<my>': 1288, 'a': 1085, 'aliento': 680,
'animo': 680, 'animos': 680, 'apoyo': 680, 'fuerza': 680, 'mucha': 1289, 'mucho': 1289, 'muchos': 1289, 'ánimo': 680},
{'^': 730, 'a': 731, 'con': 731, 'en': 731}, {'mano': 1308}, {'una': 1309}, {'<my>': 239, 'a': 1245, 'aquel': 239,
'aquella': 239, 'el': 239, 'esa': 239, 'ese': 239, 'la': 239, 'las': 239, 'los': 239, 'un': 239, 'una': 239, 'unas':
239, 'unos': 239}, {'<lent>': 1280, 'aconsejado': 1283, 'alentado': 680, 'animado': 680, 'asegurado': 594,
'comentado': 1214, 'compartido': 1284, 'consolado': 680, 'contado': 1287, 'corregido': 1214, 'dado': 1307, 'dejado':
1293, 'echado': 1310, 'ensenado': 1274, 'ensenando': 1274, 'enviado': 1298, 'explicado': 1274, 'explicando': 1274,
'facilitado': 1089, 'felicitado': 680, 'indicado': 1283, 'jurado': 594, 'mandado': 1298, 'mostrado': 1287,
'mostrando': 1274, 'pasado': 1301, 'presentado': 777, 'prestado': 1311, 'prometido': 594, 'recomendado': 1300,
'regalado': 1305, 'repasado': 1214, 'revisado': 1214, 'sugerido': 1283, 'tranquilizado': 680}, {'animo': 1248,
'ánimo': 1248}, {'el': 1313}, {'': (23, 'contact'), 'cliente': 199, 'contacto': 199, 'lead': 199, 'mensaje': 176,
'prospecto': 199}, {'<any_det>': 759, 'a': 1229, 'con': 1250, 'corregida': 206, 'corregido': 206, 'corregidos': 206,
'mis': 1251, 'un': 1315}, {'<any_det>': 759, 'a': 1229, 'con': 1250, 'corregida': 206, 'corregido': 206, 'corregidos':
206, 'mis': 1251, 'un': 1231}, {'^': 870, 'en': 661, 'que': 585}, {'': (8, 'asked'), 'N': 1318}, {'opinion': 790},
{'': (8, 'asked'), 'a': 1319, 'ayuda': 790, 'consejo': 790, 'en': 661, 'opinion': 790, 'que': 585, 'su': 1320}, {'N':
695, 'a': 696, 'la': 1254, 'su': 1254, 'una': 1254}, {'': (19, 'gave:resource'), 'el': 208, 'la': 208, 'las': 208,
'los': 208, 'un': 208, 'una': 208}, {'^': 1323}, {'N': 1324}, {'0': 239, '<my>': 239, '^': 208, 'a': 1325, 'cien':
239, 'dinero': 239}, {'de': 42, 'debiendo': 42, 'en': 42}, {'<any_det>': 1222, '<good>': 1115, '<pro>': 199, 'N':
1224, 'al': 1115, 'el': 1115, 'la': 1115, 'mi': 1115, 'nuestra': 1115, 'nuestro': 1115, 'un': 1115, 'una': 1115},
{'<any_det>': 1222, '<good>': 1115, '<pro>': 199, 'N': 199, 'a': 1328, 'al': 1223, 'el': 1115, 'en': 661, 'la': 1115,
'mi': 1115, 'nuestra': 1115, 'nuestro': 1115, 'que': 585, 'un': 1115, 'una': 1115}, {'<my>': 119, 'el': 119, 'la':
119, 'las': 119, 'los': 119}, {'^': 1330}, {'a': 42}, {'<handed1>': 1212, '<lent1>': 1213, '<read1>': 1216, '<told1>':
1217, '<vowed1>': 1219, '^': 1221, 'aconseje': 1226, 'agradeci': 676, 'agradecimos': 676, 'asegure': 1227, 'ayudamos':
1168, 'ayude': 1172, 'comparti': 1230, 'consegui': 1232, 'consultamos': 1233, 'consulte': 1233, 'consulté': 1233,
'contamos': 1235, 'conte': 1241, 'conteste': 176, 'contesté': 176, 'cubri': 1176, 'debemos': 42, 'debo': 1242, 'deje':
1247, 'dejé': 1247, 'derive': 1232, 'desee': 1249, 'devolvi': 1252, 'di': 1258, 'dije': 885, 'dijimos': 888, 'dimos':
1259, 'echamos': 1260, 'eche': 1263, 'ensene': 1266, 'enseno': 421, 'enseño': 421, 'entregue': 1267, 'envie': 1269,
'envié': 1269, 'escribi': 1270, 'escribí': 1270, 'estoy': 1271, 'estuve': 1275, 'estuvimos': 1275, 'explicamos': 1235,
'explique': 1276, 'expliqué': 1276, 'hable': 176, 'hablé': 176, 'hace': 419, 'he': 1306, 'hemos': 1312, 'hice': 1267,
'indique': 1300, 'insisti': 664, 'insistimos': 664, 'levante': 1314, 'levanté': 1314, 'llame': 176, 'llamé': 176,
'mande': 1316, 'mandé': 1316, 'marque': 176, 'marqué': 176, 'mostre': 1276, 'ofreci': 42, 'pase': 1317, 'pasé': 1317,
'pedi': 1321, 'pedimos': 1233, 'preguntamos': 1233, 'pregunte': 1233, 'pregunté': 1233, 'presente': 1322, 'presenté':
1322, 'preste': 1326, 'presté': 1326, 'prometi': 1100, 'prometimos': 1100, 'propuse': 664, 'quede': 1327, 'quedé':
1327, 'recomende': 1329, 'recomiendo': 1283, 'reemplace': 806, 'referi': 1232, 'regale': 239, 'regalé': 239,
'respondi': 176, 'rogue': 664, 'subi': 1314, 'sugeri': 1329, 'supli': 1176, 'sustitui': 1176, 'tenemos': 1227,
'tengo': 1227, 'urge': 1331, 'vamos': 1332, 'voy': 1332}, {'<paper>': 754}, {'<any_det>': 1334, 'el': 82, 'en': 82,
'la': 82, 'las': 82, 'lo': 82, 'los': 82, 'que': 82, 'sobre': 82, 'un': 82, 'una': 82}, {'<give1>': 42, 'acabo': 42,
'apunto': 42, 'arreglo': 42, 'bajo': 42, 'corrijo': 42, 'dejare': 42, 'dejo': 42, 'edito': 42, 'escaneo': 42, 'grabo':
42, 'guardo': 42, 'hago': 1220, 'hare': 1220, 'imprimo': 42, 'instalo': 42, 'monto': 42, 'redacto': 42, 'reparo': 42,
'reservo': 42, 'subo': 42, 'termino': 42, 'traduzco': 42}, {'N': 42}, {'': (5, 'mine'), 'a': 1337}, {'0': 239, '<my>':
239, 'a': 1245, 'aquel': 239, 'aquella': 239, 'cien': 239, 'dinero': 239, 'el': 239, 'la': 239, 'las': 239, 'los':
239, 'un': 239, 'una': 239}, {'clases': 849, 'devolucion': 206, 'evaluacion': 206, 'hora': 849, 'horas': 849,
'sesiones': 849}, {'0': 850, '<any_det>': 759, '<my>': 1253, 'a': 1229, 'aliento': 680, 'animo': 1248, 'animos': 1248,
'cuatro': 850, 'dos': 850, 'fuerza': 1248, 'gracias': 676, 'la': 1254, 'las': 859, 'mi': 867, 'mis': 867, 'mucha':
1255, 'mucho': 1255, 'muchos': 1255, 'su': 1254, 'tres': 850, 'una': 1340, 'varias': 850, 'ánimo': 1248}, {'porras':
1248}, {'<lent>': 1280, 'aconsejado': 1283, 'asegurado': 594, 'comentado': 1214, 'compartido': 1284, 'contado': 1287,
'corregido': 1214, 'dado': 1290, 'dejado': 1293, 'dicho': 1090, 'echado': 1310, 'ensenado': 1274, 'ensenando': 1274,
'enviado': 1298, 'explicado': 1274, 'explicando': 1274, 'facilitado': 1089, 'indicado': 1300, 'jurado': 594,
'mandado': 1298, 'mostrado': 1287, 'mostrando': 1274, 'pasado': 1301, 'pedido': 1098, 'presentado': 777, 'prestado':
1302, 'prometido': 1304, 'recomendado': 1300, 'regalado': 1305, 'repasado': 1214, 'revisado': 1214, 'sugerido': 1283},
{'<lent>': 1280, 'aconsejado': 1283, 'asegurado': 594, 'comentado': 1214, 'compartido': 1284, 'contado': 1287,
'corregido': 1214, 'dado': 1307, 'dejado': 1293, 'echado': 1310, 'ensenado': 1274, 'ensenando': 1274, 'enviado': 1298,
'explicado': 1274, 'explicando': 1274, 'facilitado': 1089, 'indicado': 1283, 'jurado': 594, 'mandado': 1298,
'mostrado': 1287, 'mostrando': 1274, 'pasado': 1301, 'presentado': 777, 'prestado': 1311, 'prometido': 594,
'recomendado': 1300, 'regalado': 1305, 'repasado': 1214, 'revisado': 1214, 'sugerido': 1283}, {'<handed1>': 1212,
'<lent1>': 1213, '<read1>': 1216, '<told1>': 1217, '<vowed1>': 1219, '^': 1336, 'aconseje': 1226, 'agradeci': 676,
'agradecimos': 676, 'comparti': 1230, 'consegui': 1232, 'consultamos': 1233, 'consulte': 1233, 'consulté': 1233,
'contamos': 1235, 'conte': 1241, 'debo': 1338, 'deje': 1339, 'dejé': 1339, 'derive': 1232, 'desee': 1249, 'devolvi':
1252, 'di': 1341, 'dije': 885, 'dijimos': 888, 'dimos': 1259, 'eche': 1342, 'ensene': 1266, 'enseno': 421, 'enseño':
421, 'entregue': 1267, 'envie': 1317, 'envié': 1317, 'estuve': 1275, 'estuvimos': 1275, 'explicamos': 1235,
'explique': 1276, 'expliqué': 1276, 'he': 1343, 'hemos': 1344, 'hice': 1267, 'indique': 1300, 'insisti': 664,
'insistimos': 664, 'levante': 1314, 'levanté': 1314, 'mande': 1317, 'mandé': 1317, 'mostre': 1276, 'ofreci': 42,
'pase': 1317, 'pasé': 1317, 'pedi': 1321, 'pedimos': 1233, 'preguntamos': 1233, 'pregunte': 1233, 'pregunté': 1233,
'presente': 1322, 'presenté': 1322, 'preste': 1326, 'presté': 1326, 'prometi': 1100, 'prometimos': 1100, 'propuse':
664, 'quede': 1327, 'quedé': 1327, 'recomende': 1329, 'recomiendo': 1283, 'referi': 1232, 'regale': 239, 'regalé':
239, 'rogue': 664, 'subi': 1314, 'sugeri': 1329, 'tenemos': 1227, 'tengo': 1227}, {'perdida': 91}, {'...': 750,
'perdida': 91, 'suya': 1346}, {'perdidas': 91}, {'es': 164}, {'hacer': 1349}, {'que': 1350}, {'deberia': 1350,
'deberiamos': 1350, 'tenemos': 1351, 'tengo': 1351}, {'<called1>': 176, '<moved3>': 1152, '<off>': 91, '<sent_to>':
288, '^': 1166, 'alente': 680, 'anime': 680, 'apoye': 680, 'avise': 585, 'avisé': 585, 'ayudamos': 1168, 'ayude':
1172, 'cambiamos': 1173, 'conecte': 1174, 'console': 680, 'convenci': 1175, 'cubri': 1176, 'debo': 42, 'dejamos':
1178, 'echamos': 1180, 'eche': 1180, 'echo': 1182, 'extrano': 91, 'felicite': 680, 'he': 1183, 'hemos': 1183,
'informe': 585, 'informé': 585, 'lei': 1188, 'movemos': 1173, 'pasamos': 1173, 'persigo': 91, 'presente': 1174,
'presenté': 1174, 'puse': 1196, 'que': 1352, 'recomende': 1197, 'reemplace': 806, 'supe': 1188, 'supli': 1176,
'sustitui': 1176, 'tranquilice': 680, 'vi': 1188}, {'juntos': 775}, {'<called1>': 176, '^': 1199, 'conecte': 695,
'cual': 0, 'cuales': 0, 'dos': 1354, 'he': 1202, 'hemos': 1202, 'lei': 1188, 'presente': 1206, 'presenté': 1206,
'puse': 1208, 'supe': 1188, 'vi': 1188}, {'^': 198, 'a': 199}, {'vida': 199}, {'de': 1357}, {'curriculum': 199,
'currículum': 199, 'cv': 1356, 'hoja': 1358}, {'<any_det>': 759, '<their>': 1359, '^': 760, 'a': 948, 'mi': 764,
'mis': 764, 'nuestra': 764, 'nuestras': 764, 'nuestro': 764}, {'': (23, 'contact'), '<link>': 176}, {'': (13, 'talk'),
'como': 0, 'cuando': 0, 'cuándo': 0, 'cómo': 0, 'de': 0, 'por': 495, 'que': 0, 'si': 0, 'sobre': 0}, {'para': 0, 'q':
0, 'que': 0}, {'N': 1363}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11,
'consigue': 11, 'da': 642, 'dara': 642, 'deja': 427, 'dejara': 428, 'dejará': 428, 'echa': 642, 'echara': 642,
'guarda': 11, 'imprime': 11, 'presta': 428, 'prestara': 429, 'prestará': 429, 'trae': 11}, {'a': 176, 'al': 176,
'hasta': 176, 'por': 176}, {'mejor': 164, 'primero': 164}, {'que': 1362}, {'...': 436, 'N': 176, 'ayer': 673, 'hoy':
673, 'que': 443}, {'a': 1303, 'en': 161}, {'N': 1370}, {'': (5, 'mine'), 'a': 42, 'con': 1371, 'en': 42}, {'N': 176,
'ayer': 673, 'hoy': 673}, {'en': 176, 'por': 176}, {'caer': 1374}, {'voz': 176}, {'de': 1376}, {'<letter>': 176,
'mensaje': 1377, 'nota': 1377}, {'visto': 91}, {'alborotado': 91}, {'y': 1380}, {'<any_det>': 1378, '<letter>': 176,
'<stood>': 91, 'botada': 91, 'botado': 91, 'en': 1379, 'mensaje': 1377, 'nota': 1377, 'varado': 91, 'vestido': 1381},
{'<hand3>': 870, '<have_to>': 261, '<send3>': 870, '<should>': 16, 'acaba': 870, 'lo': 262, 'me': 447, 'ni': 18, 'no':
449, 'nos': 448, 'tenga': 439, 'termina': 870}, {'^': 1383, 'me': 353, 'no': 338, 'nos': 353, 'yo': 451}, {'...': 454,
':': 348, '^': 455, 'de': 456, 'q': 339, 'que': 1384}, {'<hand3>': 870, '<have_to>': 261, '<send3>': 870, '<should>':
16, '<would_give>': 11, 'acaba': 870, 'lo': 262, 'me': 447, 'ni': 18, 'no': 449, 'nos': 448, 'tenga': 439, 'termina':
870}, {'^': 1386, 'la': 365, 'lo': 365, 'me': 369, 'no': 338, 'nos': 369, 'yo': 451}, {'...': 454, ':': 348, 'N': 176,
'^': 455, 'ayer': 673, 'de': 456, 'hoy': 673, 'mejor': 164, 'primero': 164, 'q': 339, 'que': 1387}, {'<tip>': 165},
{'^': 16, 'de': 164, 'que': 164}, {'consejo': 1390, 'dato': 1390, 'tip': 1390}, {'espalda': 91}, {'...': 1389, 'como':
1391, 'el': 1391, 'esquinazo': 91, 'este': 1391, 'la': 1392, 'largas': 91, 'planton': 91, 'un': 1391}, {'': (5,
'mine'), 'de': 42}, {'': (5, 'mine'), 'de': 42, 'yo': 1394}, {'de': 645, 'que': 0}, {'<any_det>': 1378, '<letter>':
176, 'mensaje': 1377, 'nota': 1377}, {'<giveinf>': 42, 'el': 38, 'la': 38, 'las': 38, 'los': 38}, {'el': 38, 'la': 38,
'las': 38, 'los': 38}, {'^': 1399}, {'^': 1398, 'aun': 1400, 'el': 38, 'la': 38, 'que': 967, 'su': 38, 'sus': 38,
'todavia': 1400}, {'^': 1399, 'aun': 1400, 'todavia': 1400}, {'': (13, 'talk'), 'que': 0, 'si': 0}, {'esquinazo': 91,
'largas': 91, 'planton': 91}, {'<hand3>': 870, '<have_to>': 261, '<send3>': 870, '<should>': 16, 'acaba': 870, 'lo':
262, 'me': 437, 'no': 440, 'nos': 438, 'tenga': 439, 'termina': 870}, {'': (13, 'talk'), '^': 1405, 'me': 399, 'no':
337, 'nos': 399, 'yo': 442}, {'': (13, 'talk'), '...': 346, 'que': 1406, 'si': 0}, {'<called_pp>': 176, 'aconsejado':
374, 'adelantado': 432, 'asegurado': 463, 'comentado': 1403, 'confirmado': 1403, 'contado': 1403, 'dado': 1404,
'desaconsejado': 164, 'dicho': 1407, 'escrito': 176, 'explicado': 1403, 'garantizado': 463, 'jurado': 463, 'llamado':
176, 'marcado': 176, 'pedido': 468, 'preguntado': 1403, 'prometido': 469, 'quedado': 404, 'quitado': 472,
'recomendado': 374, 'sugerido': 374, 'telefoneado': 176, 'wasapeado': 176}, {'de': 0, 'del': 0, 'sobre': 0},
{'<called_pp>': 176, 'dado': 1404, 'escrito': 176, 'llamado': 176, 'marcado': 176, 'telefoneado': 176, 'wasapeado':
176}, {'a': 161, 'en': 161}, {'N': 1411}, {'a': 1303, 'con': 1412}, {'a': 161}, {'comprometido': 1413, 'cruzado': 176,
'encontrado': 176, 'enterado': 1396, 'juntado': 176, 'ofrecido': 1414, 'reunido': 176, 'tomado': 176, 'visto': 176},
{'a': 23, 'al': 23}, {'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'<any_det>': 13}, {'^': 1418}, {'D': 23, 'a':
23, 'en': 23}, {'confirmado': 981, 'contado': 981, 'dicho': 981, 'explicado': 981}, {'<give3>': 486, '^': 487,
'confirmo': 981, 'confirmó': 981, 'conto': 981, 'dijo': 981, 'explico': 981, 'explicó': 981, 'ha': 1421, 'han': 1421},
{'a': 42, 'para': 42}, {'': (0, 'missed'), 'N': 91}, {'completo': 91}, {'': (0, 'missed'), 'a': 1424, 'completamente':
91, 'contestar': 91, 'de': 91, 'del': 91, 'el': 91, 'escribir': 91, 'felicitar': 91, 'ir': 91, 'la': 91, 'llamar': 91,
'llamarla': 91, 'llamarlo': 91, 'lo': 91, 'mandar': 91, 'por': 1425, 'que': 91, 'responder': 91}, {'': (0, 'missed'),
'a': 1424, 'completamente': 91, 'contestar': 91, 'de': 1426, 'del': 91, 'el': 91, 'escribir': 91, 'felicitar': 91,
'ir': 91, 'la': 91, 'llamar': 91, 'llamarla': 91, 'llamarlo': 91, 'lo': 91, 'mandar': 91, 'por': 1425, 'que': 91,
'responder': 91}, {'^': 466, 'le': 161, 'les': 161, 'que': 493, 'se': 886}, {'': (11, 'thinking'), 'como': 0,
'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 495, 'si': 0}, {'^':
280, 'de': 350, 'en': 350}, {'esperando': 91, 'sin': 91}, {'de': 350, 'debiendo': 350, 'en': 350, 'mal': 91}, {'': (5,
'mine'), '<giveinf>': 42}, {'': (2, 'plan'), 'mi': 1303, 'mí': 1303}, {'D': 23, '^': 1433, 'a': 1434, 'con': 23, 'el':
23, 'en': 23}, {'juntar': 23, 'reunir': 23, 'ver': 23}, {'a': 1436}, {'<advises>': 175, '<called3>': 176, '<met1>':
1361, '<moved3>': 1152, '<off>': 91, '<says>': 1362, '<sent_to>': 288, '<urges>': 423, '<vowed3>': 426, '<wrote3>':
1364, '^': 1365, 'acerque': 1366, 'acerqué': 1366, 'acompanaron': 775, 'acompano': 775, 'acompañó': 775, 'aconsejo':
1367, 'acorde': 963, 'acuerdo': 963, 'adelanto': 432, 'advierte': 433, 'advirtio': 433, 'alerto': 433, 'anticipo':
432, 'anticipó': 432, 'aseguro': 328, 'avanzo': 432, 'aviso': 1368, 'avisó': 1368, 'bailo': 91, 'clavo': 91,
'comento': 1369, 'comentó': 1369, 'comprometi': 1372, 'comprometo': 1332, 'confirma': 1368, 'confirmo': 1373,
'confirmó': 1373, 'conto': 1373, 'debe': 446, 'deben': 446, 'decia': 453, 'deje': 1375, 'dejo': 1382, 'dejé': 1375,
'dejó': 1382, 'desaconsejado': 164, 'dice': 1385, 'dijo': 1388, 'dio': 1393, 'embarco': 91, 'encargo': 1395,
'encontre': 176, 'entere': 1396, 'entero': 1396, 'envio': 1397, 'envió': 1397, 'fallo': 91, 'falta': 1401, 'faltan':
1402, 'falto': 281, 'ghosteo': 91, 'gustaria': 82, 'ha': 1408, 'habla': 1409, 'hablo': 1409, 'habló': 1409, 'han':
1410, 'he': 1415, 'iba': 474, 'iban': 474, 'insiste': 479, 'insistio': 484, 'invita': 1416, 'invitan': 1416,
'juntamos': 1417, 'juntare': 23, 'junto': 1417, 'la': 488, 'las': 488, 'llega': 1419, 'llegara': 1419, 'lleva': 1420,
'lo': 1422, 'los': 488, 'mando': 1397, 'mandó': 1397, 'ofreci': 1423, 'olvide': 1427, 'olvidé': 1427, 'paso': 1397,
'pasó': 1397, 'perdi': 1009, 'pide': 491, 'pidio': 1428, 'planto': 91, 'pregunta': 496, 'preguntaba': 496, 'pregunto':
1429, 'preguntó': 496, 'previno': 433, 'promete': 469, 'prometio': 498, 'queda': 1430, 'quedaron': 404, 'quede': 1431,
'quedo': 1432, 'quedé': 1431, 'quedó': 1432, 'quita': 472, 'quitado': 472, 'quito': 472, 'reclama': 500, 'reclamo':
500, 'recoge': 1420, 'recomendo': 1367, 'reenvio': 1397, 'reenvió': 1397, 'reunimos': 1417, 'reunire': 23, 'reuno':
1417, 'solto': 501, 'tenia': 474, 'tenian': 474, 'tiene': 503, 'tienen': 504, 'toca': 1435, 'tocara': 1417, 'toco':
281, 'va': 507, 'van': 507, 'vemos': 1417, 'veo': 1417, 'vere': 23, 'vi': 176, 'voy': 1437}, {'tarea': 42},
{'gracias': 675}, {'N': 941}, {'a': 1441}, {'<their>': 1359}, {'N': 91}, {'de': 1444}, {'^': 824, 'de': 832, 'que':
832}, {'fono': 91, 'telefono': 91, 'teléfono': 91}, {'': (0, 'missed'), 'llamada': 91}, {'llamadas': 91}, {'': (0,
'missed'), 'el': 1447, 'la': 1448, 'las': 1449, 'mis': 91, 'nada': 91}, {'ni': 1444}, {'aparecido': 91, 'cogido': 91,
'contestado': 91, 'llamado': 91, 'respondido': 91, 'venido': 91}, {'contestado': 91, 'devuelto': 91, 'dicho': 91,
'escrito': 91, 'felicitado': 91, 'llamado': 91, 'mandado': 91, 'respondido': 91, 'saludado': 91}, {'he': 1453,
'hemos': 1453}, {'<answers>': 1450}, {'digno': 91, 'molesto': 91, 'presento': 91, 'presentó': 91}, {'<answers>': 1450,
'N': 1451, 'aparece': 91, 'aparecio': 91, 'asomo': 91, 'aviso': 91, 'avisó': 91, 'contesto': 91, 'contestó': 91, 'ha':
1452, 'han': 1452, 'la': 1454, 'las': 1454, 'le': 1454, 'les': 1454, 'llamo': 91, 'llamó': 91, 'lo': 1454, 'los':
1454, 'me': 1455, 'nos': 1455, 'noticias': 684, 'novedades': 684, 'rastro': 684, 'respondio': 91, 'se': 1456,
'senales': 684, 'vino': 91}, {'hablado': 91, 'visto': 91}, {'dio': 91, 'hizo': 91, 'pudo': 91}, {'<seen1>': 91, 'he':
1458, 'hemos': 1458, 'se': 1459}, {'con': 91}, {'<see_inf>': 91, 'dar': 1461}, {'<see_inf>': 91, 'a': 1462, 'dar':
1461}, {'confirma': 334, 'contesta': 334, 'entrega': 334, 'entregan': 334, 'envia': 334, 'envía': 334, 'manda': 334,
'responde': 334, 'tendra': 334, 'tiene': 334}, {'': (0, 'missed'), 'fijo': 91, 'movil': 91, 'móvil': 91, 'telefono':
91, 'teléfono': 91}, {'': (0, 'missed'), 'el': 1465, 'fijo': 91, 'la': 1465, 'movil': 91, 'móvil': 91, 'telefono': 91,
'teléfono': 91}, {'manera': 1007}, {'': (0, 'missed'), '<inf>': 91, '<see_inf>': 91, 'ser': 91}, {'lugar': 91},
{'aparecido': 91, 'cogido': 91, 'conseguido': 709, 'contestado': 91, 'habido': 1467, 'llamado': 91, 'llegado': 710,
'logrado': 709, 'podido': 1468, 'respondido': 91, 'tenido': 1469, 'venido': 91}, {'nadie': 91}, {'': (0, 'missed'),
'<date>': 91, 'manera': 684}, {'': (0, 'missed'), '<inf>': 91, '<see_inf>': 91, 'contactar': 91, 'dar': 1461,
'felicitar': 91, 'hablar': 91, 'localizar': 91}, {'conseguido': 1473, 'hablado': 91, 'llegado': 710, 'logrado': 709,
'podido': 1473, 'recibi': 714, 'recibido': 714, 'visto': 91}, {'conseguido': 709, 'hablado': 91, 'llegado': 710,
'logrado': 709, 'podido': 709, 'recibi': 714, 'recibido': 714, 'visto': 91}, {'': (0, 'missed'), '<date>': 91,
'manera': 1007}, {'cogido': 91}, {'atiende': 91, 'coge': 91, 'cogia': 91, 'cogio': 91, 'contesta': 91, 'ha': 1477,
'he': 1453, 'hemos': 1453}, {'celebrarse': 91}, {'a': 1479, 'nunca': 91}, {'<inf>': 91}, {'a': 1481}, {'caso': 91},
{'atendido': 91, 'cogido': 91, 'contestado': 91, 'devuelto': 91, 'escrito': 91, 'hecho': 1483, 'llamado': 91,
'respondido': 91}, {'atiende': 91, 'coge': 91, 'cogia': 91, 'cogio': 91, 'contesta': 91, 'ha': 1477}, {'<answers>':
1450, '^': 1464, 'anime': 1482, 'atiende': 91, 'atrevi': 1482, 'coge': 1466, 'cogia': 91, 'cogio': 91, 'contesta': 91,
'descolgo': 1466, 'descuelga': 1466, 'ha': 1484, 'han': 1484, 'la': 1485, 'lo': 1485}, {'<answers>': 1450, '^': 1464,
'atiende': 91, 'coge': 1466, 'cogia': 91, 'cogio': 91, 'contesta': 91, 'descolgo': 1466, 'descuelga': 1466, 'ha':
1484, 'han': 1484, 'la': 1485, 'lo': 1485}, {'ir': 1009}, {'nada': 684}, {'celebro': 91, 'dio': 1007, 'hizo': 1007,
'nada': 684, 'presento': 91, 'presentó': 91, 'pudo': 1007, 'realizo': 91}, {'de': 1481, 'para': 1481}, {'ganas': 1491,
'ocasion': 1491, 'tiempo': 1491}, {'poder': 588}, {'a': 1493}, {'<answers>': 1450, '<clitic>': 1460, '<managed1>':
1463, '<seen1>': 91, '^': 1464, 'acudio': 91, 'aparecieron': 91, 'aparecio': 91, 'atiende': 91, 'coge': 1466, 'cogia':
91, 'cogio': 91, 'contesta': 91, 'descolgo': 1466, 'descuelga': 1466, 'disponible': 91, 'ha': 1470, 'habia': 1471,
'han': 1452, 'hay': 1472, 'he': 1474, 'hemos': 1475, 'hubo': 1476, 'la': 1478, 'las': 1454, 'le': 1454, 'les': 1454,
'llego': 1480, 'llegue': 1010, 'lo': 1478, 'localizado': 91, 'los': 1454, 'me': 1486, 'nos': 1487, 'olvidar': 282,
'olvidarme': 282, 'podia': 588, 'podre': 588, 'pude': 1488, 'puedo': 588, 'recibi': 714, 'recibido': 714, 'responde':
91, 'sabemos': 1489, 'se': 1490, 'sé': 1489, 'tuve': 1492, 'tuvimos': 1007, 'tuvo': 1469, 'vino': 1471, 'voy': 1494},
{'': (5, 'mine'), 'a': 42, 'en': 42}, {'^': 1399, 'aun': 1400, 'el': 38, 'la': 38, 'que': 967, 'su': 38, 'sus': 38,
'todavia': 1400}, {'cruzado': 176, 'encontrado': 176, 'enterado': 1396, 'juntado': 176, 'reunido': 176, 'tomado': 176,
'visto': 176}, {'': (14, 'together'), 'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'^': 476, 'le': 161, 'les':
161, 'no': 337, 'se': 886, 'yo': 341}, {'^': 466, 'le': 161, 'les': 161, 'que': 1500, 'se': 886}, {'': (2, 'plan'),
'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'<advises>': 175, '<called3>': 176, '<met1>': 1361, '<moved3>':
1152, '<off>': 91, '<says>': 1362, '<sent_to>': 288, '<urges>': 423, '<vowed3>': 426, '<wrote3>': 1364, '^': 1365,
'acompano': 775, 'acompañó': 775, 'aconsejo': 1367, 'adelanto': 432, 'advierte': 433, 'advirtio': 433, 'alerto': 433,
'anticipo': 432, 'anticipó': 432, 'aseguro': 328, 'avanzo': 432, 'aviso': 1368, 'avisó': 1368, 'bailo': 91, 'clavo':
91, 'comento': 1369, 'comentó': 1369, 'comprometimos': 1496, 'confirma': 1368, 'confirmo': 1373, 'confirmó': 1373,
'conto': 1373, 'debe': 446, 'deben': 446, 'decia': 453, 'dejo': 1382, 'dejó': 1382, 'desaconsejado': 164,
'desencontramos': 91, 'dice': 1385, 'dijo': 1388, 'dio': 1393, 'embarco': 91, 'envio': 1397, 'envió': 1397, 'fallo':
91, 'falta': 1497, 'faltan': 1402, 'ghosteo': 91, 'gustaria': 82, 'ha': 1408, 'habla': 1409, 'hablo': 1409, 'habló':
1409, 'han': 1410, 'hemos': 1498, 'iba': 474, 'iban': 474, 'insiste': 479, 'insistio': 484, 'invita': 1416, 'invitan':
1416, 'juntamos': 1499, 'juntaremos': 23, 'junto': 1417, 'la': 488, 'las': 488, 'llega': 1419, 'llegara': 1419,
'lleva': 1420, 'lo': 1422, 'los': 488, 'mando': 1397, 'mandó': 1397, 'paso': 1397, 'pasó': 1397, 'pide': 491, 'pidio':
1501, 'planto': 91, 'pregunta': 496, 'preguntaba': 496, 'pregunto': 496, 'preguntó': 496, 'previno': 433, 'promete':
469, 'prometio': 498, 'queda': 404, 'quedaron': 404, 'quedo': 1432, 'quedó': 1432, 'quita': 472, 'quitado': 472,
'quito': 472, 'recoge': 1420, 'recomendo': 1367, 'reenvio': 1397, 'reenvió': 1397, 'reunimos': 1499, 'reuniremos': 23,
'reuno': 1417, 'solto': 501, 'tenia': 474, 'tenian': 474, 'tiene': 504, 'tienen': 504, 'toca': 1417, 'tocara': 1417,
'va': 507, 'vamos': 1437, 'van': 507, 'vemos': 1502, 'veo': 1417, 'veremos': 23, 'vimos': 775}, {'mi': 113, 'mí':
113}, {'mental': 113, 'para': 1504, 'personal': 113}, {'conseguido': 709, 'hablado': 91, 'llegado': 710, 'logrado':
709, 'podido': 709, 'visto': 91}, {'<answers>': 1450, 'llamo': 91, 'llamó': 91}, {'conecto': 91, 'conectó': 91, 'dio':
91, 'hizo': 91, 'pudo': 91}, {'<answers>': 1450, '<came3>': 91, '<clitic>': 1460, '<managed1>': 1463, '<seen1>': 91,
'ha': 711, 'he': 1506, 'hemos': 1506, 'me': 1507, 'nos': 1455, 'se': 1508}, {'el': 1007, 'la': 1007, 'mi': 1007,
'nuestra': 1007, 'nuestro': 1007}, {'de': 1510, 'el': 1007, 'la': 1007, 'mi': 1007, 'nuestra': 1007, 'nuestro': 1007,
'total': 91}, {'de': 1510, 'el': 1007, 'la': 1007, 'mi': 1007, 'nuestra': 1007, 'nuestro': 1007}, {'conviene': 16,
'deberia': 16, 'deberiamos': 16, 'es': 262, 'habria': 261, 'hay': 261, 'lo': 262, 'me': 263, 'tendria': 261,
'tenemos': 261, 'tengo': 261}, {'^': 16, 'es': 164, 'seria': 164}, {'ideal': 1514, 'logico': 1514, 'mejor': 1514,
'sensato': 1514, 'suyo': 1514}, {'^': 1513, 'lo': 1515}, {'error': 16}, {'locura': 16}, {'': (3, 'advice'), 'mejor':
16, 'un': 1517, 'una': 1518}, {'mejor': 16, 'un': 1517, 'una': 1518}, {'mejor': 16, 'suyo': 16}, {'vale': 16},
{'ocurra': 16}, {'me': 1523}, {'se': 1524}, {'deberia': 16, 'hay': 261}, {'conviene': 16, 'deberia': 1519,
'deberiamos': 16, 'es': 1520, 'habria': 261, 'haria': 1520, 'hay': 261, 'lo': 1521, 'mas': 1522, 'me': 263, 'mejor':
16, 'ni': 1525, 'no': 1526, 'seria': 1520, 'sobra': 16, 'tendria': 261, 'tenemos': 261, 'tengo': 261}, {'^': 1527},
{',': 1528}, {',': 1528, '^': 1513, 'lo': 1515}, {'conviene': 16, 'deberia': 16, 'deberiamos': 16, 'es': 262,
'habria': 261, 'hay': 261, 'lo': 1521, 'mas': 1522, 'me': 263, 'mejor': 16, 'ni': 1525, 'no': 1526, 'sobra': 16,
'tendria': 261, 'tenemos': 261, 'tengo': 261}, {'^': 1531}, {',': 1532}, {'<them>': 1516, '<they>': 1516, 'N': 1529,
'avisar': 645, 'avisarme': 645, 'contar': 645, 'contarme': 645, 'decir': 645, 'decirme': 645, 'el': 1530, 'ella':
1529, 'ellas': 1533, 'ellos': 1533, 'que': 690, 'él': 1530}, {'D': 189, 'buscarme': 23, 'buscarnos': 23, 'recogerme':
23, 'recogernos': 23}, {'despacho': 23}, {'oficina': 23}, {'casa': 23}, {'aca': 23, 'aqui': 23, 'casa': 23, 'el':
1536, 'la': 1537, 'mi': 1538}, {'D': 189, 'a': 1535, 'al': 190, 'para': 190, 'por': 1539}, {'saludar': 176},
{'semana': 176}, {'de': 1542}, {'dia': 176, 'fin': 1543, 'finde': 176}, {'noche': 176, 'tarde': 176}, {'...': 135,
'casa': 176, 'lo': 1023}, {'momento': 176, 'rato': 176, 'segundo': 176}, {'...': 689, 'a': 1541, 'el': 1544, 'la':
1545, 'por': 1546, 'un': 1547}, {'D': 189, 'a': 1535, 'al': 190, 'para': 190}, {'N': 947, 'saludar': 176, 'ver': 176},
{'': (23, 'contact'), 'lo': 1023}, {'...': 689, '<any_det>': 759, '<their>': 1359, '^': 760, 'a': 1550, 'el': 1544,
'la': 1545, 'mi': 764, 'mis': 764, 'nuestra': 764, 'nuestras': 764, 'nuestro': 764, 'por': 1551, 'un': 1547}, {'...':
135}, {'por': 1553}, {'': (8, 'asked'), '^': 870, 'en': 661, 'que': 585}, {'N': 1555}, {'a': 792}, {'a': 1556,
'ayuda': 1557, 'consejo': 1557, 'en': 661, 'opinion': 1557, 'que': 585}, {'<giveinf>': 42, '<inf_them>': 42,
'<infle>': 42}, {'...': 161, '^': 42}, {'...': 161, '^': 42, 'parte': 1560}, {'': (7, 'waiting'), '^': 1066, 'el': 38,
'la': 38, 'lo': 38, 'mi': 1561, 'mí': 1560, 'que': 38, 'su': 38, 'sus': 38}, {'mi': 1561, 'mí': 1560}, {'^': 1559,
'conectar': 830, 'de': 1562, 'del': 990, 'juntar': 830, 'por': 1563, 'presentar': 830, 'que': 832}, {'contratar': 82,
'escribir': 82, 'invitar': 82, 'llamar': 82, 'si': 82}, {'en': 1565}, {'en': 82, 'que': 82}, {'N': 834}, {'a': 1568,
'en': 833}, {'visto': 0}, {'lo': 1570, 'mi': 817, 'poco': 91}, {'<their>': 206}, {'...': 750, ':': 698}, {'a': 779,
'por': 784, 'via': 784, 'vía': 784}, {'<any_det>': 1222}, {'<any_det>': 1222, 'a': 1575, 'al': 1575}, {'N': 1148, 'a':
779, 'el': 176, 'la': 860, 'le': 861, 'por': 784, 'su': 860, 'una': 860, 'via': 784, 'vía': 784}, {'<my>': 239, '^':
761}, {'N': 1578}, {'0': 242, '<any_det>': 242, 'a': 1579, 'cien': 242, 'dinero': 242}, {'D': 704, '^': 11}, {'^': 11,
'que': 1581}, {'N': 1100}, {'': (5, 'mine'), '^': 831, 'a': 1583, 'que': 42}, {'<date>': 23, 'paso': 113}, {'pasos':
113}, {'a': 782}, {'contacto': 1587}, {'para': 200, 'por': 200}, {'palabra': 1589}, {'buena': 1590}, {'N': 1103, 'a':
1104, 'en': 1588, 'una': 1591}, {'de': 16}, {'broma': 16, 'cona': 16}, {'suenos': 16}, {'me': 1523, 'nos': 1523},
{'de': 1594, 'en': 1595, 'hablar': 1593, 'loca': 16, 'loco': 16, 'se': 1596}, {'da': 642, 'dara': 642, 'echa': 642,
'echara': 642, 'nada': 1593, 'ni': 1597}, {'adelanta': 191, 'aplaza': 191, 'aplazo': 191, 'cambia': 191, 'cambio':
191, 'es': 191, 'movio': 191, 'mueve': 191, 'pasa': 191, 'paso': 191, 'pasó': 191, 'queda': 191, 'retrasa': 191,
'sera': 191, 'va': 191}, {'adelanta': 191, 'aplaza': 191, 'aplazo': 191, 'cambia': 191, 'cambio': 191, 'es': 191,
'movio': 191, 'mueve': 191, 'pasa': 191, 'paso': 191, 'pasó': 191, 'queda': 191, 'retrasa': 191, 'se': 1599, 'sera':
191, 'va': 191}, {'D': 1600}, {'D': 1600, 'para': 1601, 'prevista': 1601, 'previsto': 1601}, {'ser': 1601}, {'a':
1603}, {'da': 642, 'dara': 642, 'echa': 642, 'echara': 642}, {'^': 1605}, {'^': 1598, 'era': 1601, 'estaba': 1602,
'iba': 1604, 'le': 1606, 'me': 1606, 'nos': 1606, 'tenia': 1601, 'teniamos': 1601, 'tocaba': 1601}, {'<should>': 16,
'<would_give>': 11, 'da': 642, 'dara': 642, 'echa': 642, 'echara': 642, 'nada': 1593, 'ni': 1597, 'no': 17},
{'olvide': 282}, {'me': 1609}, {'se': 1610}, {'<any_det>': 544, '<my>': 544}, {'^': 1612}, {'<is3>': 0, '<they>': 0,
'^': 1608, 'era': 1601, 'estaba': 1602, 'iba': 1604, 'le': 1606, 'me': 1606, 'no': 1611, 'nos': 1606, 'recibiria':
1613, 'recibirian': 1613, 'tendria': 1613, 'tendrian': 1613, 'tenia': 1601, 'teniamos': 1601, 'tocaba': 1601},
{'cargo': 161}, {'D': 189, 'mi': 1615}, {'^': 530, 'mi': 798}, {'manos': 161}, {'^': 530, 'el': 1045, 'mis': 1618,
'nada': 1044}, {'mi': 1561, 'mí': 1560, 'que': 972}, {'^': 280, 'de': 1620, 'el': 91, 'la': 91, 'nuestra': 91,
'nuestro': 91, 'por': 1563, 'que': 972}, {'efecto': 91}, {'<moved_pp>': 1018, 'D': 189, '^': 280, 'a': 1616,
'agendada': 23, 'agendado': 23, 'al': 190, 'de': 1617, 'en': 1619, 'fijada': 23, 'para': 190, 'pendiente': 1621,
'por': 799, 'sin': 1622}, {'<them>': 1108, 'N': 1108}, {'juntarnos': 23, 'vernos': 23}, {'almorzar': 23, 'comer': 23,
'hablar': 23, 'juntarnos': 23, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1107, 'con': 1624, 'de':
1625, 'el': 23, 'en': 1626, 'para': 1113}, {'la': 984, 'las': 23}, {'de': 1088, 'en': 1088, 'para': 23}, {'la': 42,
'lo': 42}, {'le': 42, 'les': 42, 'se': 1630}, {'le': 42, 'les': 42, 'se': 1630, 'yo': 1631}, {'<inf>': 23, 'D': 23,
'^': 1087, 'que': 1632, 'vernos': 23}, {'': (2, 'plan'), '<inf>': 23, 'D': 23, 'vernos': 23}, {'de': 1633, 'en': 1633,
'para': 1634, 'que': 669}, {'': (23, 'contact'), '<them>': 1629, 'N': 1635}, {'^': 1066, 'almorzar': 23, 'cenar': 23,
'comer': 23, 'desayunar': 23, 'ir': 1110, 'juntarnos': 23, 'pasar': 1110, 'pasarme': 1110, 'que': 1632, 'tomar': 23,
'vernos': 23}, {'la': 1303, 'lo': 1303}, {'le': 1303, 'les': 1303, 'se': 1638}, {'le': 1303, 'les': 1303, 'se': 1638,
'yo': 1639}, {'^': 1066, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 1110,
'juntarnos': 23, 'pasar': 1110, 'pasarme': 1110, 'que': 1640, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'': (2,
'plan'), 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'el': 23, 'juntarnos': 23, 'tomar': 23, 'vernos':
23}, {':': 667, 'D': 23, 'a': 1628, 'con': 1636, 'de': 1637, 'el': 23, 'en': 1641, 'para': 1642, 'pendiente': 991,
'pendientes': 991}, {'mi': 1615}, {'mis': 1618}, {'de': 1620, 'por': 1563, 'que': 972}, {'a': 1644, 'de': 799, 'en':
1645, 'pendiente': 1646, 'por': 799}, {'ni': 91, 'no': 91, 'nunca': 91}, {'y': 1648}, {'...': 1649}, {'^': 530,
'llamar': 1650, 'llamarme': 1650, 'pasar': 1650, 'pasarse': 1650, 'que': 462, 'venir': 1650}, {'^': 530, 'llamar':
1650, 'llamarme': 1650, 'nada': 91, 'pasar': 1650, 'pasarse': 1650, 'que': 462, 'venir': 1650}, {'de': 1651, 'en':
1652}, {'': (5, 'mine'), '^': 1066, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'ir': 1110,
'juntarnos': 23, 'pasar': 1110, 'pasarme': 1110, 'que': 1632, 'tomar': 23, 'vernos': 23}, {'': (5, 'mine'), 'le': 42},
{'': (5, 'mine'), '^': 1066, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 1110,
'juntarnos': 23, 'pasar': 1110, 'pasarme': 1110, 'que': 1632, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23,
'a': 1107, 'con': 1636, 'de': 1654, 'debiendo': 1655, 'debiendole': 42, 'el': 23, 'en': 1656, 'para': 1642}, {'la':
984, 'mi': 1615}, {'': (6, 'theirs'), '<inf_me>': 11, '<infle>': 42}, {'': (5, 'mine'), '^': 1659, 'llamar': 1650,
'llamarme': 1650, 'mi': 798, 'pasar': 1650, 'pasarse': 1650, 'que': 462, 'venir': 1650}, {'': (5, 'mine'), '^': 1659,
'el': 1045, 'llamar': 1650, 'llamarme': 1650, 'mis': 1618, 'nada': 1046, 'pasar': 1650, 'pasarse': 1650, 'que': 462,
'venir': 1650}, {'': (7, 'waiting'), 'me': 445, 'nos': 445}, {'': (7, 'waiting'), 'el': 38, 'la': 38, 'lo': 38, 'mi':
1561, 'mí': 1560, 'que': 1662, 'su': 38, 'sus': 38}, {'^': 280, 'de': 1663, 'del': 990, 'el': 91, 'la': 91, 'nuestra':
91, 'nuestro': 91, 'por': 1563, 'que': 972}, {'<moved_pp>': 1018, 'a': 1658, 'atenta': 989, 'atento': 989, 'conmigo':
404, 'de': 1660, 'debiendo': 536, 'en': 1661, 'esperando': 687, 'pendiente': 1664, 'pendientes': 991, 'por': 799,
'sin': 1622}, {'^': 530, 'llamar': 1650, 'llamarme': 1650, 'mi': 798, 'pasar': 1650, 'pasarse': 1650, 'que': 462,
'venir': 1650}, {'^': 530, 'el': 1045, 'llamar': 1650, 'llamarme': 1650, 'mis': 1618, 'nada': 1046, 'pasar': 1650,
'pasarse': 1650, 'que': 462, 'venir': 1650}, {'<moved_pp>': 1018, 'a': 1644, 'conmigo': 404, 'de': 1666, 'debiendo':
536, 'en': 1667, 'pendiente': 1621, 'por': 799, 'sin': 1622}, {'<see_inf>': 91, 'que': 388, 'saber': 0}, {'<letter>':
176}, {'<letter>': 176, 'visita': 176}, {'el': 1670, 'la': 1671, 'un': 1670, 'una': 1670}, {'^': 1418, 'a': 85},
{'colgue': 176, 'corte': 176, 'corté': 176, 'hable': 176, 'hablé': 176, 'salgo': 176, 'termino': 176}, {'<pro>': 201},
{'<good>': 1675, '<pro>': 201}, {'^': 198, 'al': 1115, 'el': 1115, 'la': 1115, 'mi': 1115, 'nuestra': 1115, 'nuestro':
1115, 'un': 1115, 'una': 1115}, {'^': 198, 'que': 585}, {'a': 1677, 'al': 1115, 'ante': 199, 'con': 199, 'el': 1115,
'en': 1678, 'la': 1115, 'mi': 1115, 'nuestra': 1115, 'nuestro': 1115, 'para': 199, 'que': 585, 'un': 1115, 'una':
1115}, {'N': 1679}, {'<any_det>': 1676, 'a': 1680, 'en': 661, 'que': 585}, {'<any_det>': 1676}, {'conectar': 830,
'juntar': 830, 'presentar': 830}, {'<their>': 1359, 'a': 1121, 'mi': 764, 'mis': 764, 'nuestra': 764, 'nuestras': 764,
'nuestro': 764}, {'<any_det>': 242, 'a': 1579}, {'': (23, 'contact'), '^': 933, 'con': 935}, {'<any_det>': 206, '^':
933}, {'N': 1687}, {'<any_det>': 755, '^': 933, 'con': 1688}, {'dudas': 731}, {'sus': 1690}, {'': (23, 'contact'),
'<their>': 206}, {'<any_det>': 755, '<their>': 206, 'con': 757}, {'la': 176, 'reunion': 176, 'reunirme': 176,
'reunión': 176, 'una': 176}, {'con': 85, 'de': 1694}, {'por': 23}, {'N': 176, 'tambien': 673, 'también': 673}, {'':
(0, 'missed'), '<date>': 91, 'el': 1007, 'la': 1007}, {'de': 0}, {'nada': 91}, {'en': 1700}, {'anulado': 91,
'aplazado': 91, 'caido': 91, 'cancelado': 91, 'ofrecido': 558, 'quedado': 1701, 'suspendido': 91}, {'ido': 91},
{'anulado': 91, 'aplazado': 91, 'caido': 91, 'cancelado': 91, 'ofrecido': 558, 'suspendido': 91}, {'<give1>': 42,
'acerco': 46, 'dejo': 46, 'devuelvo': 46, 'doy': 46, 'envio': 46, 'envío': 46, 'hago': 1220, 'hare': 1220, 'llevo':
46, 'mando': 46, 'paso': 46, 'preparo': 46, 'traigo': 46}, {'^': 1705, 'debo': 42, 'tenemos': 1227, 'tengo': 1227,
'vamos': 1332, 'voy': 1332}, {'^': 1705}, {'fue': 1426, 'olvido': 1426, 'olvidó': 1426, 'paso': 1426, 'pasó': 1426},
{'olvido': 1426, 'olvidó': 1426, 'paso': 1426, 'pasó': 1426}, {'a': 190, 'al': 190, 'para': 190, 'por': 23}, {'': (14,
'together'), 'N': 176, 'tambien': 673, 'también': 673}, {'': (23, 'contact'), 'al': 176, 'desde': 176, 'por': 176},
{'': (14, 'together'), 'N': 1712, 'tambien': 673, 'también': 673}, {'conmigo': 176}, {'<moved3>': 1152, '<off>': 260,
'acerca': 1696, 'acerco': 553, 'acercó': 553, 'adelanta': 191, 'agregaron': 1697, 'agrego': 1697, 'anulo': 91,
'aparecio': 553, 'aplaza': 191, 'aplazo': 91, 'apuntaron': 1697, 'apunto': 1697, 'apuntó': 1697, 'cambia': 1173,
'cambio': 1173, 'cancelo': 91, 'cayeron': 1698, 'cayo': 1698, 'compromete': 351, 'comprometio': 351, 'conecto': 946,
'conectó': 946, 'corrio': 1173, 'dejo': 554, 'dejó': 554, 'encarga': 555, 'entero': 1699, 'enteró': 1699, 'ha': 1702,
'habia': 1703, 'han': 1704, 'incorporaron': 1697, 'incorporo': 1697, 'la': 1706, 'las': 1707, 'lo': 1706, 'los': 1707,
'me': 1708, 'mueve': 1173, 'nos': 1709, 'ocupa': 555, 'ofrece': 558, 'ofrecio': 560, 'olvidaron': 1512, 'olvido':
1512, 'olvidó': 1512, 'pasa': 1710, 'paso': 553, 'pasó': 553, 'queda': 191, 'quedaron': 1701, 'quedo': 1701, 'quedó':
1701, 'retrasa': 191, 'rumorea': 0, 'sumaron': 1711, 'sumo': 1711, 'suspende': 91, 'suspendio': 91, 'unieron': 1711,
'unio': 1713, 'va': 191, 'vino': 553, 'vio': 1714}, {'a': 985, 'esperando': 687}, {'<inf>': 16, 'conviene': 16,
'deberia': 1519, 'deberiamos': 16, 'es': 1520, 'habria': 261, 'haria': 1520, 'hay': 261, 'lo': 1521, 'mas': 1522,
'me': 263, 'mejor': 16, 'ni': 1525, 'no': 1526, 'seria': 1520, 'sobra': 16, 'tendria': 261, 'tenemos': 261, 'tengo':
261}, {'^': 1717}, {',': 1718}, {',': 1718, '^': 1513, 'lo': 1515}, {'contado': 673, 'dicho': 673}, {'conto': 673,
'dijo': 673, 'ha': 1721}, {'<them>': 1516, '<they>': 1516, 'N': 1719, 'el': 1720, 'ella': 1719, 'ellas': 1533,
'ellos': 1533, 'me': 1722, 'él': 1720}, {'de': 25}, {'cumple': 1724, 'cumpleanos': 1724, 'santo': 1724}, {'el': 1725},
{'<mentor_noun>': 246}, {'de': 1727}, {'lugar': 926}, {'mi': 1729}, {'en': 1730}, {'yo': 921}, {'estuviera': 1731,
'fuera': 1732}, {'de': 1563, 'por': 1563}, {'senales': 91}, {'aparecer': 91, 'atender': 91, 'contestar': 91, 'dar':
1735, 'responder': 91}, {'pendiente': 1734, 'sin': 1736}, {'sin': 1736}, {'paso': 113}, {'': (0, 'missed'), 'de': 91},
{'avisar': 91, 'contestar': 91, 'efecto': 91, 'exito': 91, 'falta': 1088, 'hablar': 91, 'noticias': 1740, 'novedades':
684, 'rastro': 684, 'respuesta': 91, 'senales': 1740, 'suerte': 91, 'ver': 91, 'verla': 91, 'verlo': 91}, {'con': 82,
'que': 82}, {',': 456, '...': 165, ':': 164, 'era': 374, 'es': 374, 'fue': 374}, {'recibiremos': 11, 'sabremos': 11,
'tendre': 11, 'tendremos': 11}, {'la': 1744, 'las': 1744, 'lo': 1744, 'los': 1744, 'recibiremos': 11, 'sabremos': 11,
'tendre': 11, 'tendremos': 11}, {'<thing>': 1745}, {'<tip>': 1743, '^': 1746}, {'<tip>': 1743}, {'vez': 82},
{'andaba': 981, 'andaban': 981, 'estaba': 976, 'estaban': 981, 'estuvieron': 981, 'estuvo': 976, 'vinieron': 981,
'vino': 976}, {'<answers>': 1450, '<clitic>': 1460, '<seen1>': 91, 'he': 1458, 'hemos': 1458, 'la': 1454, 'las': 1454,
'le': 1454, 'les': 1454, 'lo': 1454, 'los': 1454, 'me': 1455, 'nos': 1455, 'se': 1459}, {'apagado': 91}, {'D': 23,
'con': 23}, {'<date>': 1753}, {'^': 1068, 'conectar': 830, 'conectarlos': 113, 'juntar': 830, 'juntarlos': 113,
'ponerlos': 834, 'presentar': 830, 'presentarlos': 113}, {'<any_det>': 1754, '<date>': 1753, 'que': 1755}, {'con':
23}, {'^': 824}, {'a': 23}, {'': (5, 'mine'), '^': 1068, 'conectar': 830, 'conectarlos': 113, 'juntar': 830,
'juntarlos': 113, 'juntarme': 1757, 'pensar': 82, 'ponerlos': 834, 'presentar': 830, 'presentarlos': 113, 'quedar':
1757, 'reunirme': 23, 'ver': 1759, 'verme': 1757}, {'<any_det>': 1754, '<date>': 1753, 'ganas': 963, 'juntarme': 1757,
'pendiente': 1758, 'que': 1760, 'quedar': 1757, 'reunirme': 23, 'ver': 1759, 'verme': 1757}, {'a': 413, 'que': 1144},
{'que': 588}, {'do': 113}, {'<inf_them>': 42, '<todo_inf>': 42}, {'^': 1765}, {'^': 1559, 'de': 832, 'que': 1766},
{':': 113}, {'birra': 135, 'cafe': 135, 'café': 135, 'cana': 135, 'cerveza': 135, 'tinto': 135, 'vino': 135},
{'<any_det>': 176, 'algo': 176, 'cafe': 176, 'café': 176, 'cerveza': 176, 'el': 1769, 'mate': 176, 'mates': 176, 'te':
176, 'tinto': 176, 'un': 1769, 'una': 1769}, {'<any_det>': 176, 'algo': 176, 'cafe': 176, 'café': 176, 'cerveza': 176,
'mate': 176, 'mates': 176, 'te': 176, 'tinto': 176}, {'el': 1769, 'un': 1769, 'una': 1769}, {'un': 23, 'una': 23},
{'': (23, 'contact'), 'N': 934}, {'^': 933, 'con': 1774}, {'<date>': 176}, {'<any_det>': 1776, '<date>': 176, 'que':
1043, 'tenido': 1049}, {'que': 1043, 'tenido': 1049}, {'estos': 82}, {'de': 1779}, {'<drink>': 176, 'dia': 1780},
{'<drink>': 176}, {'dias': 82}, {'estos': 1783}, {'de': 1784}, {'<inf>': 570, '<inf_me>': 11, '<infme>': 11,
'corregir': 300, 'firmar': 300, 'hablar': 573, 'hablarle': 573, 'hablarles': 573, 'leer': 300, 'mirar': 300, 'probar':
300, 'repasar': 300, 'revisar': 300, 'testear': 300, 'validar': 300, 'ver': 300}, {'^': 1786}, {'a': 1787},
{'<see_inf>': 23, '^': 824}, {'a': 1789, 'atras': 684, 'detras': 684}, {'almorzar': 23, 'buscarme': 23, 'buscarnos':
23, 'casa': 23, 'cenar': 23, 'comer': 23, 'merendar': 23, 'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme': 23,
'visitarme': 23}, {'a': 1791}, {'almorzar': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'merendar': 23, 'tomar': 23,
'verme': 23, 'visitarme': 23}, {'a': 1793}, {'facebook': 82, 'instagram': 82, 'linkedin': 82, 'twitter': 82, 'x': 82},
{'N': 176, 'a': 176, 'el': 960, 'en': 1795, 'la': 961, 'pasar': 82, 'que': 82, 'un': 962, 'una': 964}, {'con': 85},
{'almorzar': 23, 'buscarme': 23, 'buscarnos': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'dormir': 23,
'la': 1537, 'merendar': 23, 'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme': 23, 'visitarme': 23}, {'a':
1798}, {'': (23, 'contact'), 'N': 176, 'a': 176}, {'con': 739, 'de': 739, 'en': 739, 'para': 739}, {'a': 1789,
'atras': 684, 'con': 85, 'detras': 684}, {'caso': 91, 'mu': 91, 'palabra': 91, 'pio': 91}, {'<give1>': 42}, {'^':
1804}, {'la': 1805, 'las': 1805, 'lo': 1805, 'los': 1805}, {'': (14, 'together'), 'le': 1805, 'les': 1805, 'se':
1806}, {'nada': 91, 'ni': 1803, 'si': 82, 'yo': 1807}, {'estaba': 91}, {'ido': 91, 'marchado': 91}, {'habia': 1810},
{'no': 1809, 'que': 0, 'se': 1811, 'veremos': 83}, {'': (5, 'mine'), '0': 161, '^': 280, 'a': 1337, 'cien': 161,
'cincuenta': 161, 'dinero': 161, 'treinta': 161, 'unos': 161, 'veinte': 161}, {'tu': 928}, {'<give1>': 42, 'hago':
1220, 'hare': 1220}, {'^': 1815, 'debo': 1338}, {'ocupo': 930}, {'tu': 921, 'tú': 921, 'vos': 921}, {'^': 1815},
{'la': 1819, 'las': 1819, 'lo': 1819, 'los': 1819}, {'debo': 1813, 'en': 1814, 'le': 1816, 'les': 1816, 'llevo': 42,
'me': 1817, 'pongo': 42, 'que': 1818, 'se': 1820, 'y': 775}, {'<may3>': 245, '^': 904, 'de': 905, 'debe': 245, 'dijo':
406, 'en': 373, 'ha': 906, 'habia': 407, 'iba': 908, 'me': 911, 'nos': 912, 'pensaba': 406, 'queda': 532, 'quedaron':
534, 'quedo': 913, 'quedó': 913, 'queria': 406, 'se': 914, 'tenia': 915, 'tiene': 566, 'tienen': 566, 'va': 577,
'van': 577}, {'$': 151, '//': 174, '<advises>': 175, '<called1>': 177, '<came3>': 188, '<date>': 194, '<eat1>': 197,
'<handed1>': 230, '<hours>': 238, '<lent1>': 243, '<may3>': 245, '<mentor_noun>': 246, '<moved1>': 250, '<moved3>':
254, '<moved_pp>': 257, '<off>': 260, '<opines>': 277, '<read1>': 279, '<remind>': 282, '<sent_to>': 288, '<set>':
289, '<set_up>': 290, '<shall1>': 23, '<they>': 580, '<tip>': 584, '<told1>': 587, '<tried1>': 589, '<until>': 593,
'<vowed1>': 596, 'D': 602, 'N': 640, '^': 644, 'a': 653, 'acabamos': 655, 'acabo': 655, 'accion': 656, 'acompane':
660, 'aconseja': 324, 'aconseje': 664, 'acordado': 668, 'acordamos': 672, 'acorde': 672, 'acudieron': 673,
'agradecer': 675, 'agradeci': 676, 'agradecida': 677, 'agradecido': 677, 'agradecimos': 676, 'agradezco': 675,
'aguardo': 38, 'al': 678, 'alente': 682, 'algun': 683, 'almorce': 176, 'almorzado': 176, 'almorzamos': 176, 'andamos':
685, 'ando': 688, 'anduve': 689, 'anduvimos': 689, 'anime': 682, 'antes': 692, 'apadrine': 693, 'apagado': 91,
'aparecieron': 673, 'apenas': 690, 'aplazada': 91, 'aplazado': 91, 'apresentacao': 699, 'arme': 702, 'armé': 702,
'asegura': 708, 'aseguro': 328, 'asesore': 693, 'asistentes': 673, 'asistieron': 673, 'asistio': 673, 'aun': 718,
'aunque': 690, 'ausencia': 91, 'avisa': 720, 'avisandome': 645, 'aviso': 720, 'avisó': 720, 'ayudado': 729,
'ayudamos': 738, 'ayude': 738, 'baile': 689, 'banco': 741, 'bebi': 742, 'bebimos': 176, 'brindamos': 176, 'brinde':
176, 'buena': 743, 'buzon': 284, 'buzón': 284, 'caminamos': 176, 'camine': 689, 'carta': 746, 'casi': 749,
'celebramos': 176, 'celebre': 176, 'cena': 751, 'cenado': 689, 'cenamos': 176, 'cene': 176, 'charla': 176,
'charlamos': 176, 'charlando': 176, 'charle': 176, 'charlita': 176, 'cita': 751, 'coincidi': 176, 'coincidido': 176,
'coincidimos': 176, 'colgar': 689, 'colgue': 689, 'comedor': 752, 'comente': 758, 'comi': 689, 'comida': 751,
'comido': 689, 'comimos': 176, 'como': 645, 'comparti': 768, 'compromiso': 769, 'con': 776, 'conectamos': 780,
'conecte': 785, 'confirma': 786, 'confirmado': 787, 'confirmamos': 787, 'confirme': 787, 'confirmo': 787, 'confirmé':
787, 'confirmó': 787, 'conmigo': 775, 'conoci': 176, 'conocimos': 176, 'consejo': 789, 'console': 682, 'consulta':
791, 'consulte': 793, 'consulté': 793, 'contandome': 645, 'conte': 795, 'contestador': 91, 'contestadora': 91,
'conteste': 797, 'contesté': 797, 'convenido': 668, 'conversacion': 176, 'conversado': 176, 'conversamos': 176,
'converse': 176, 'conversé': 176, 'corre': 800, 'corregi': 758, 'corren': 800, 'correo': 285, 'corri': 689,
'corrigiendole': 206, 'corrigiendoles': 206, 'corte': 689, 'corté': 689, 'cree': 330, 'creo': 140, 'cruce': 803,
'crucé': 804, 'cruz': 805, 'cuando': 690, 'cubri': 808, 'cuenta': 333, 'cumple': 809, 'cumplia': 809, 'cuya': 0,
'cuyo': 0, 'dado': 645, 'dando': 810, 'dandole': 812, 'de': 818, 'debe': 336, 'deberia': 820, 'deberiamos': 821,
'debi': 822, 'debia': 588, 'debiamos': 588, 'debido': 823, 'debo': 835, 'decia': 343, 'deje': 838, 'dejé': 838,
'derive': 841, 'desayunamos': 176, 'desayune': 176, 'desde': 846, 'deseando': 847, 'despues': 692, 'di': 869, 'dice':
873, 'dicen': 645, 'diciendo': 875, 'diciendome': 645, 'dicte': 876, 'dije': 885, 'dijimos': 888, 'dijo': 891,
'dimos': 893, 'discusion': 176, 'discutimos': 176, 'echamos': 895, 'eche': 899, 'echo': 902, 'el': 916, 'ella': 917,
'en': 929, 'encargo': 931, 'encontramos': 177, 'encontre': 177, 'ensayamos': 936, 'ensaye': 937, 'ensenandole': 939,
'ensene': 943, 'entregue': 944, 'entrevista': 751, 'entro': 946, 'envie': 949, 'envié': 949, 'era': 378, 'eramos':
950, 'es': 955, 'escribi': 959, 'escribí': 959, 'escuche': 965, 'escuché': 965, 'espera': 389, 'esperamos': 968,
'esperando': 687, 'espere': 971, 'espero': 968, 'esperé': 971, 'esta': 975, 'estaba': 977, 'estabamos': 980,
'estaban': 982, 'estamos': 987, 'estaria': 988, 'estoy': 992, 'estreno': 751, 'estuve': 995, 'estuvieron': 673,
'estuvimos': 996, 'estuvo': 997, 'está': 975, 'evento': 751, 'explicandole': 939, 'explique': 943, 'expliqué': 943,
'exposicion': 751, 'extrano': 900, 'fallecio': 29, 'falta': 1005, 'faltan': 1006, 'falte': 1010, 'falto': 1011,
'feedback': 1014, 'felicite': 682, 'festejamos': 176, 'forme': 1017, 'formé': 1017, 'fue': 1019, 'fuera': 1021, 'fui':
1027, 'fuimos': 1028, 'ganas': 1029, 'gracias': 1031, 'h': 1034, 'ha': 1051, 'habia': 1053, 'habiamos': 1054,
'hablado': 176, 'hablamos': 176, 'hablando': 176, 'hable': 1059, 'hablé': 1059, 'habra': 1061, 'habria': 140, 'hace':
1064, 'han': 1065, 'hasta': 691, 'hay': 1070, 'he': 1123, 'hecho': 668, 'hemos': 1132, 'hice': 1140, 'hicimos': 1142,
'hora': 1034, 'horas': 1034, 'hoy': 1143, 'iba': 1145, 'ibamos': 1146, 'iban': 414, 'idea': 82, 'ilocalizable': 91,
'ilocalizables': 91, 'ilusion': 1029, 'imparti': 876, 'inauguracion': 751, 'indique': 1119, 'inlocalizable': 91,
'insiste': 418, 'insisti': 664, 'insistimos': 664, 'insistio': 418, 'intercambiamos': 176, 'intercambie': 176,
'intercambio': 1023, 'intercedi': 1147, 'intro': 1150, 'jugamos': 176, 'jugue': 1151, 'junte': 785, 'junté': 785,
'la': 1198, 'lanzamiento': 751, 'larga': 743, 'las': 1209, 'le': 1333, 'lei': 1335, 'les': 1345, 'llamada': 1347,
'llamadas': 1348, 'lleve': 660, 'llevo': 845, 'llevé': 660, 'lo': 1353, 'los': 1355, 'mande': 1360, 'mandé': 1360,
'me': 1438, 'mentoree': 693, 'mentorice': 693, 'merendamos': 176, 'merende': 176, 'mi': 1439, 'mientras': 690, 'mil':
1440, 'mostre': 1442, 'movi': 1443, 'muchas': 1440, 'murio': 29, 'nacio': 29, 'nada': 1445, 'necesita': 516,
'necesitamos': 281, 'necesito': 1446, 'ni': 1457, 'no': 1495, 'nos': 1503, 'nota': 1505, 'nunca': 1509, 'ofreci': 832,
'oi': 965, 'ojala': 82, 'olvidamos': 1426, 'olvide': 1426, 'olvido': 1511, 'olvidé': 1426, 'olvidó': 1512, 'pactado':
668, 'para': 1534, 'parece': 645, 'participaron': 673, 'pasa': 1540, 'pasamos': 1548, 'pasandole': 812, 'pasara':
1549, 'pasará': 1549, 'pase': 1552, 'paso': 1554, 'pasé': 1552, 'pedi': 1558, 'pendiente': 1564, 'pendientes': 991,
'pensaba': 588, 'pensando': 1566, 'perdi': 1009, 'perdida': 1445, 'pide': 521, 'pidio': 523, 'pienso': 1567,
'pitchee': 176, 'planton': 91, 'platica': 176, 'platicamos': 176, 'platicando': 176, 'platique': 176, 'poner': 1569,
'ponerlos': 834, 'por': 1571, 'porq': 0, 'porque': 0, 'pospuesta': 91, 'pospuesto': 91, 'postergada': 91,
'postergado': 91, 'pq': 0, 'practicamos': 1572, 'practique': 937, 'precisa': 526, 'preferiria': 324, 'prefiere': 324,
'pregunta': 496, 'preguntaba': 496, 'pregunte': 1557, 'pregunto': 496, 'pregunté': 1557, 'preguntó': 496,
'preparamos': 937, 'preparandole': 206, 'prepare': 937, 'preparé': 937, 'presentacion': 1573, 'presentado': 783,
'presentamos': 1574, 'presentandolas': 695, 'presentandolos': 695, 'presentarlas': 695, 'presentarle': 1576,
'presentarlos': 695, 'presentation': 699, 'presente': 1577, 'presentes': 673, 'presenté': 1577, 'preste': 1580,
'presté': 1580, 'promesa': 656, 'promete': 1582, 'prometi': 1584, 'prometido': 668, 'prometimos': 1584, 'prometio':
498, 'propone': 527, 'propuse': 664, 'propuso': 527, 'proxima': 31, 'proximo': 1585, 'proximos': 1586, 'puesto': 645,
'puse': 1592, 'q': 1607, 'que': 1614, 'queda': 1623, 'quedada': 689, 'quedado': 1627, 'quedamos': 1643, 'quedan':
1647, 'quedaron': 1653, 'quede': 1657, 'quedo': 1665, 'quedé': 1657, 'quedó': 1668, 'queria': 1669, 'queriamos': 588,
'querria': 541, 'quien': 0, 'quienes': 0, 'quiere': 543, 'quisiera': 82, 'quiza': 82, 'quizas': 82, 'reagendamos':
189, 'reagendar': 189, 'reagendo': 189, 'recibi': 1672, 'recibimos': 1419, 'recibire': 1419, 'recibo': 1673, 'recien':
1674, 'reclama': 541, 'recogi': 660, 'recomendandole': 1576, 'recomendarle': 1576, 'recomendarles': 1576, 'recomende':
1681, 'recomienda': 324, 'recomiendo': 1682, 'recordar': 1683, 'recordatorio': 113, 'reemplace': 808, 'reenvie': 1684,
'referi': 841, 'regale': 1685, 'regalé': 1685, 'regresa': 549, 'repasamos': 1686, 'repasandole': 206, 'repase': 1689,
'reprogramamos': 189, 'reprogramo': 189, 'requiere': 551, 'resolvi': 1691, 'respondi': 797, 'resulta': 645, 'reunion':
751, 'reunión': 751, 'revisamos': 1692, 'revisandole': 206, 'revise': 1693, 'revisé': 1693, 'rogue': 664, 'salgo':
1695, 'sali': 689, 'salimos': 689, 'se': 1715, 'seguimos': 1716, 'segun': 1723, 'sera': 1726, 'sesion': 1728,
'sesiones': 1728, 'si': 1733, 'sigo': 1716, 'sigue': 1737, 'siguen': 1738, 'siguiente': 1739, 'simule': 937, 'sin':
1741, 'solto': 501, 'sone': 1742, 'su': 1747, 'sugeri': 664, 'sugerirle': 1576, 'sugiere': 324, 'supli': 808, 'sus':
1748, 'suspendida': 91, 'suspendido': 91, 'sustitui': 808, 'tal': 1749, 'tambien': 1750, 'también': 1750, 'tampoco':
1751, 'tarea': 656, 'telefonee': 176, 'telefoneo': 176, 'telefono': 1752, 'teléfono': 1752, 'tenemos': 1756, 'tengo':
1761, 'tenia': 1762, 'teniamos': 1763, 'tenian': 414, 'tensa': 743, 'tiene': 565, 'tienen': 566, 'to': 1764, 'toca':
1767, 'tocaba': 588, 'toco': 281, 'todavia': 718, 'todo': 1768, 'tomamos': 1770, 'tomando': 1771, 'tomandome': 176,
'tomandonos': 176, 'tomaremos': 1772, 'tome': 1771, 'tomo': 1773, 'tomé': 1771, 'trabajamos': 689, 'trabaje': 1775,
'trabajé': 1775, 'tranquilice': 682, 'tropece': 689, 'tuve': 1777, 'tuvieron': 1778, 'tuvimos': 1777, 'tuvo': 1778,
'un': 1781, 'una': 1782, 'unas': 1782, 'uno': 1785, 'unos': 1782, 'va': 1788, 'vamos': 1790, 'van': 577, 've': 579,
'vendra': 1792, 'vendran': 1794, 'veria': 579, 'vi': 1796, 'viajamos': 176, 'viaje': 689, 'viajo': 1797, 'viajé': 689,
'viene': 1799, 'vienen': 1794, 'vimos': 1800, 'vinieron': 673, 'vino': 997, 'visito': 86, 'visto': 177,
'voluntariado': 1801, 'voluntario': 1801, 'volvera': 549, 'voy': 1802, 'vuelve': 549, 'xq': 0, 'y': 1808, 'ya': 1812,
'yo': 1821, 'él': 1822}]


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

