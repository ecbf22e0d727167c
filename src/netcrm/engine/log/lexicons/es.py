"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('aceptará', 'aceptá', 'acercó', 'acompaño', 'acompañó', 'adelantá', 'ahorrá', 'ajustá', 'alquilá',
'animó', 'aplacé', 'aprovechá', 'apuntá', 'apunté', 'apuntó', 'armá', 'armé', 'armó', 'aumentá', 'avisó', 'bajá',
'bajé', 'bajó', 'buscará', 'buscó', 'busqué', 'buzón', 'café', 'cambiá', 'casó', 'centrá', 'cenó', 'cerrará', 'cobrá',
'comprará', 'comprá', 'compró', 'concentrá', 'conectó', 'confirmó', 'consulté', 'contactá', 'contacté', 'contactó',
'contestó', 'contratará', 'contratá', 'contrató', 'conversé', 'cortá', 'corté', 'crucé', 'cuidá', 'currículum',
'cuándo', 'cuánto', 'céntrate', 'cóctel', 'cómo', 'dejará', 'dejá', 'dejé', 'dejó', 'descansá', 'devolvérselo',
'documentá', 'dónde', 'eliminá', 'empezará', 'enfermó', 'enfócate', 'enseño', 'enseñó', 'entrará', 'entrá',
'enviársela', 'enviárselo', 'envié', 'envió', 'envía', 'envíe', 'envío', 'escribí', 'escuchá', 'escuché', 'esperá',
'esperé', 'esperó', 'estudiá', 'estudió', 'está', 'evitá', 'explicó', 'expliqué', 'exportá', 'facturá', 'fichá',
'firmará', 'firmá', 'firmé', 'firmó', 'formá', 'formé', 'fusioná', 'gastá', 'grabó', 'guardá', 'guión', 'hablá',
'hablé', 'habló', 'hacé', 'hacía', 'informé', 'intentó', 'juntá', 'junté', 'juntó', 'lanzará', 'levantá', 'levanté',
'limitá', 'llamará', 'llamá', 'llamé', 'llamó', 'llevó', 'mandará', 'mandá', 'mandársela', 'mandárselo', 'mandé',
'mandó', 'marcó', 'marqué', 'mentoría', 'mirá', 'miré', 'montará', 'montá', 'montó', 'mudará', 'mudá', 'mí', 'móvil',
'negociá', 'notaría', 'número', 'olvidá', 'olvidé', 'olvídate', 'organizó', 'pagará', 'pagué', 'pagó', 'pará',
'pasársela', 'pasárselo', 'pasé', 'pasó', 'patentá', 'poné', 'preguntá', 'pregunté', 'preguntó', 'preparará',
'prepará', 'preparé', 'preparó', 'presentará', 'presentá', 'presenté', 'presentó', 'prestará', 'prestá', 'presté',
'quedá', 'quedé', 'quedó', 'quitá', 'qué', 'recortá', 'redactó', 'reenvió', 'reenvía', 'reenvío', 'regalá', 'regalé',
'registrá', 'reinvertá', 'renegociá', 'retrasá', 'reunión', 'revisará', 'revisá', 'revisé', 'separá', 'sumá', 'sé',
'sí', 'sólo', 'también', 'teléfono', 'terminó', 'testeá', 'tomará', 'tomá', 'tomé', 'tomó', 'trabajá', 'trabajé',
'trabajó', 'tú', 'usá', 'validará', 'validá', 'vendé', 'viajará', 'viajá', 'viajé', 'viajó', 'visitá', 'visité',
'visitó', 'vía', 'ánimo', 'él')


SHORT: dict[str, str] = {'able': 'hable', 'bn': 'bien', 'c': 'con', 'cdo': 'cuando', 'cn': 'con', 'd': 'de', 'desp':
'despues', 'docu': 'documento', 'dsp': 'despues', 'dto': 'descuento', 'fnd': 'finde', 'fra': 'factura', 'hsta':
'hasta', 'k': 'que', 'm': 'me', 'mndar': 'mandar', 'msg': 'mensaje', 'msj': 'mensaje', 'mxo': 'mucho', 'mnana':
'manana', 'ns': 'nos', 'oy': 'hoy', 'p': 'para', 'pa': 'para', 'presu': 'presupuesto', 'q': 'que', 'qdamos':
'quedamos', 'qde': 'quede', 'reu': 'reunion', 'tde': 'tarde', 'tel': 'telefono', 'tfno': 'telefono', 'tgo': 'tengo',
'tlf': 'telefono', 'tmb': 'tambien', 'tmbn': 'tambien', 'tng': 'tengo', 'tngo': 'tengo', 'ud': 'usted', 'wa':
'whatsapp', 'wasap': 'whatsapp', 'wpp': 'whatsapp', 'wsp': 'whatsapp', 'x': 'por', 'xa': 'para', 'xq': 'porque'}


CLASSES = {'1h': ('hours',), '1h15': ('hours',), '1h30': ('hours',), '1h45': ('hours',), '1hr': ('hours',), '2h':
('hours',), '2h30': ('hours',), '2hrs': ('hours',), '3h': ('hours',), '4h': ('hours',), '5h': ('hours',), 'a':
('link',), 'abogada': ('pro', 'rel'), 'abogado': ('hello', 'pro', 'rel'), 'abra': ('should', 'imperative'), 'abrace':
('called1',), 'abramos': ('should',), 'abran': ('imperative',), 'abras': ('should', 'imperative'), 'abre': ('verb3',
'imperative'), 'abri': ('imperative',), 'abriera': ('should',), 'abril': ('name_words',), 'abrio': ('verb3',),
'abrira': ('verb3',), 'abue': ('rel',), 'abuela': ('rel',), 'abuelo': ('rel',), 'aca': ('filler', 'hello'), 'acaba':
('is3',), 'acepta': ('verb3', 'may3', 'imperative'), 'aceptara': ('verb3', 'should'), 'aceptaramos': ('should',),
'aceptará': ('verb3',), 'acepte': ('should', 'imperative'), 'aceptemos': ('should',), 'acepten': ('imperative',),
'aceptes': ('should', 'imperative'), 'acepto': ('verb3', 'may3'), 'aceptá': ('imperative',), 'acerca': ('give3',),
'acercar': ('giveinf',), 'acercarla': ('giveinf',), 'acercarlas': ('giveinf',), 'acercarle': ('giveinf',),
'acercarles': ('giveinf',), 'acercarlo': ('giveinf',), 'acercarlos': ('giveinf',), 'acercarsela': ('giveinf',),
'acercarselas': ('giveinf',), 'acercarselo': ('giveinf',), 'acercarselos': ('giveinf',), 'acerco': ('give1',),
'acoge': ('helps3',), 'acompana': ('helps3',), 'acompanado': ('called_pp',), 'acompanan': ('helps3',), 'acompanaron':
('reach',), 'acompane': ('called1',), 'acompano': ('reach', 'called3'), 'acompañó': ('reach', 'called3'), 'aconseja':
('advises',), 'aconsejaba': ('advises',), 'aconsejo': ('advises',), 'acordada': ('set',), 'acordado': ('hello',),
'acordamos': ('set_up',), 'acordarme': ('remind',), 'acordarse': ('remind',), 'acordate': ('remind',), 'acuerdate':
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
('todo_inf',), 'ahi': ('hello',), 'ahora': ('hello',), 'ahorra': ('imperative',), 'ahorrara': ('should',),
'ahorraramos': ('should',), 'ahorre': ('should', 'imperative'), 'ahorremos': ('should',), 'ahorren': ('imperative',),
'ahorres': ('should', 'imperative'), 'ahorrá': ('imperative',), 'ajusta': ('imperative',), 'ajustara': ('should',),
'ajustaramos': ('should',), 'ajuste': ('should', 'imperative'), 'ajustemos': ('should',), 'ajusten': ('imperative',),
'ajustes': ('should', 'imperative'), 'ajustá': ('imperative',), 'al': ('hello', 'link'), 'alba': ('name_words',),
'albanil': ('pro',), 'alcance': ('managed1',), 'alcanzamos': ('managed1',), 'alento': ('urges',), 'alguien':
('hello',), 'alienta': ('urges',), 'alla': ('filler',), 'alli': ('hello',), 'almorce': ('hello',), 'almorzado':
('done_pp',), 'almorzar': ('see_inf',), 'almorzare': ('shall1',), 'almorzaremos': ('shall1',), 'almorzo': ('verb3',
'met3'), 'almuerza': ('verb3',), 'almuerzo': ('hello', 'date'), 'alquila': ('imperative',), 'alquilara': ('should',),
'alquilaramos': ('should',), 'alquile': ('should', 'imperative'), 'alquilemos': ('should',), 'alquilen':
('imperative',), 'alquiles': ('should', 'imperative'), 'alquilá': ('imperative',), 'ama': ('verb3', 'says'), 'amiga':
('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos': ('rel',), 'amor': ('name_words',), 'amparo':
('name_words',), 'amplia': ('imperative',), 'ampliara': ('should',), 'amplie': ('should', 'imperative'), 'amplien':
('imperative',), 'amplies': ('should', 'imperative'), 'anda': ('verb3',), 'andaba': ('verb3',), 'andaban': ('verb3',),
'andan': ('verb3',), 'angel': ('name_words',), 'angeles': ('name_words',), 'anima': ('urges',), 'animo': ('urges',),
'animó': ('urges',), 'ano': ('hello',), 'anoche': ('hello',), 'anos': ('hello',), 'anote': ('read1',), 'anoto':
('made3',), 'anticipo': ('thing',), 'anulada': ('off',), 'anulado': ('off',), 'anulo': ('off',), 'anuncia': ('verb3',
'opines'), 'anuncie': ('told1',), 'anuncio': ('verb3', 'opines', 'says'), 'aparecieron': ('reach',), 'aparecio':
('reach', 'came3'), 'aparejador': ('pro',), 'aplace': ('moved1', 'should', 'imperative'), 'aplacen': ('imperative',),
'aplaces': ('should', 'imperative'), 'aplacé': ('moved1',), 'aplaza': ('moved3',), 'aplazada': ('moved_pp',),
'aplazado': ('moved_pp',), 'aplazamos': ('moved1',), 'aplazo': ('off', 'moved3'), 'apostara': ('should',), 'app':
('paper',), 'aprenda': ('should', 'imperative'), 'aprendan': ('imperative',), 'aprendas': ('should', 'imperative'),
'aprende': ('verb3',), 'aprovecha': ('imperative',), 'aprovechara': ('should',), 'aprovecharamos': ('should',),
'aproveche': ('should', 'imperative'), 'aprovechemos': ('should',), 'aprovechen': ('imperative',), 'aproveches':
('should', 'imperative'), 'aprovechá': ('imperative',), 'apuesta': ('imperative',), 'apueste': ('should',
'imperative'), 'apuesten': ('imperative',), 'apuestes': ('should', 'imperative'), 'apunta': ('imperative',),
'apuntara': ('should',), 'apuntaramos': ('should',), 'apunte': ('should', 'handed1', 'imperative'), 'apuntemos':
('should',), 'apunten': ('imperative',), 'apuntes': ('should', 'helpful', 'imperative'), 'apuntá': ('imperative',),
'apunté': ('handed1',), 'aquel': ('any_det',), 'aquella': ('any_det',), 'aqui': ('hello',), 'archivo': ('helpful',),
'archivos': ('helpful',), 'arma': ('give3', 'imperative', 'hand3'), 'armar': ('giveinf',), 'armara': ('should',),
'armaramos': ('should',), 'armare': ('give1',), 'armarla': ('giveinf',), 'armarlas': ('giveinf',), 'armarle':
('giveinf',), 'armarles': ('giveinf',), 'armarlo': ('giveinf',), 'armarlos': ('giveinf',), 'armarsela': ('giveinf',),
'armarselas': ('giveinf',), 'armarselo': ('giveinf',), 'armarselos': ('giveinf',), 'arme': ('should', 'imperative'),
'armemos': ('should',), 'armen': ('imperative',), 'armes': ('should', 'imperative'), 'armo': ('give1', 'made3'),
'armá': ('imperative',), 'armó': ('made3',), 'arquitecta': ('pro',), 'arquitecto': ('pro',), 'arranca': ('verb3',),
'arranco': ('verb3',), 'arriesgue': ('should', 'imperative'), 'arriesguen': ('imperative',), 'arriesgues': ('should',
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
('giveinf',), 'avisarselos': ('giveinf',), 'avise': ('told1',), 'aviso': ('hello', 'verb3', 'give1', 'opines',
'wrote3'), 'avisó': ('hello', 'verb3', 'opines', 'wrote3'), 'ayer': ('hello',), 'ayuda': ('helps3',), 'ayudan':
('helps3',), 'ayudar': ('giveinf',), 'ayudarla': ('giveinf', 'infle'), 'ayudarlas': ('giveinf',), 'ayudarle':
('giveinf', 'infle'), 'ayudarles': ('giveinf',), 'ayudarlo': ('giveinf', 'infle'), 'ayudarlos': ('giveinf',),
'ayudarme': ('giveinf', 'infme'), 'ayudarnos': ('giveinf', 'infme'), 'ayudarsela': ('giveinf',), 'ayudarselas':
('giveinf',), 'ayudarselo': ('giveinf',), 'ayudarselos': ('giveinf',), 'ayudo': ('called3',), 'azucena':
('name_words',), 'baja': ('verb3', 'imperative'), 'bajara': ('should',), 'bajaramos': ('should',), 'baje': ('should',
'imperative', 'lent1'), 'bajemos': ('should',), 'bajen': ('imperative',), 'bajes': ('should', 'imperative'), 'bajo':
('verb3',), 'bajá': ('imperative',), 'bajé': ('lent1',), 'bajó': ('verb3',), 'base': ('paper',), 'bastante':
('filler',), 'bautizo': ('date',), 'bebe': ('rel',), 'becaria': ('rel',), 'becario': ('rel',), 'bien': ('filler',
'hello'), 'birras': ('drink', 'date'), 'blanca': ('name_words',), 'blanco': ('name_words',), 'boda': ('date',),
'borrador': ('paper', 'thing'), 'botella': ('by_post',), 'bravo': ('name_words',), 'brevemente': ('filler',),
'brunch': ('date',), 'buen': ('span', 'good'), 'buena': ('hello', 'span', 'good'), 'busca': ('verb3', 'give3', 'is3',
'imperative'), 'buscaba': ('verb3',), 'buscan': ('verb3',), 'buscar': ('giveinf',), 'buscara': ('verb3', 'should'),
'buscarla': ('giveinf',), 'buscarlas': ('giveinf',), 'buscarle': ('giveinf',), 'buscarles': ('giveinf',), 'buscarlo':
('giveinf',), 'buscarlos': ('giveinf',), 'buscarsela': ('giveinf',), 'buscarselas': ('giveinf',), 'buscarselo':
('giveinf',), 'buscarselos': ('giveinf',), 'buscará': ('verb3',), 'busco': ('give1', 'called3'), 'buscó':
('called3',), 'busque': ('called1', 'should', 'attempt', 'imperative'), 'busquemos': ('should',), 'busquen':
('imperative',), 'busques': ('should', 'imperative'), 'busqué': ('called1', 'attempt'), 'cada': ('hello',), 'cafe':
('date',), 'cafecito': ('date',), 'cafelito': ('date',), 'cafes': ('drink',), 'café': ('date',), 'calefactor':
('pro',), 'call': ('date',), 'calvo': ('name_words',), 'cambia': ('imperative',), 'cambiamos': ('moved1',),
'cambiara': ('should',), 'cambiaramos': ('should',), 'cambie': ('should', 'imperative'), 'cambiemos': ('should',),
'cambien': ('imperative',), 'cambies': ('should', 'imperative'), 'cambio': ('moved3',), 'cambiá': ('imperative',),
'campo': ('name_words',), 'campos': ('name_words',), 'canas': ('drink', 'date'), 'cancela': ('off',), 'cancelada':
('off',), 'cancelado': ('off',), 'cancelamos': ('off',), 'cancelaron': ('off',), 'cancele': ('off',), 'cancelo':
('hello', 'off'), 'cano': ('name_words',), 'capacitacion': ('course',), 'capitulo': ('paper',), 'cardiologo':
('pro',), 'caridad': ('name_words',), 'carpintera': ('pro',), 'carpintero': ('pro',), 'carta': ('letter', 'paper'),
'casa': ('hello', 'verb3', 'name_words', 'fate'), 'casara': ('verb3',), 'casaron': ('verb3',), 'casas':
('name_words',), 'casi': ('filler',), 'caso': ('verb3', 'fate'), 'castillo': ('name_words',), 'casó': ('verb3',
'fate'), 'cayo': ('verb3', 'reach', 'came3', 'off'), 'cedi': ('lent1',), 'celebra': ('verb3',), 'celeste':
('name_words',), 'cena': ('hello', 'verb3', 'date'), 'cenado': ('done_pp',), 'cenamos': ('hello',), 'cenar':
('see_inf',), 'cenare': ('shall1',), 'cenaremos': ('shall1',), 'cene': ('hello',), 'cenita': ('hello',), 'ceno':
('verb3', 'eat1', 'met3'), 'centra': ('imperative',), 'centrara': ('should',), 'centraramos': ('should',), 'centrate':
('imperative',), 'centre': ('should', 'imperative'), 'centremos': ('should',), 'centren': ('imperative',), 'centres':
('should', 'imperative'), 'centrá': ('imperative',), 'cenó': ('verb3', 'met3'), 'ceo': ('rel',), 'cerrada': ('set',),
'cerrado': ('set',), 'cerrajera': ('pro',), 'cerrajero': ('pro',), 'cerrara': ('verb3', 'should'), 'cerrará':
('verb3',), 'cerre': ('set_up',), 'cerremos': ('should',), 'cerro': ('verb3',), 'cerveza': ('date',), 'cervezas':
('drink',), 'cfo': ('rel',), 'charla': ('hello', 'date', 'course'), 'charlado': ('done_pp',), 'charle': ('hello',),
'chat': ('letter',), 'checklist': ('helpful',), 'chelas': ('drink', 'date'), 'cierra': ('verb3', 'imperative'),
'cierran': ('verb3',), 'cierre': ('should', 'imperative'), 'cierren': ('imperative',), 'cierres': ('should',
'imperative'), 'cifras': ('thing',), 'cinco': ('hello', 'span'), 'cirujano': ('pro',), 'cita': ('date',), 'citar':
('todo_inf',), 'clara': ('name_words',), 'claro': ('filler',), 'clase': ('course',), 'clavada': ('stood',), 'clavado':
('stood',), 'clienta': ('rel',), 'cliente': ('rel',), 'clientes': ('rel',), 'coach': ('pro',), 'coaching':
('mentor_noun',), 'cobra': ('imperative',), 'cobrara': ('should',), 'cobraramos': ('should',), 'cobre': ('should',
'imperative'), 'cobremos': ('should',), 'cobren': ('imperative',), 'cobres': ('should', 'imperative'), 'cobrá':
('imperative',), 'cocinero': ('pro',), 'codigo': ('paper',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'coge':
('answers',), 'cogio': ('answers',), 'coincidi': ('hello', 'seen1'), 'coincidido': ('done_pp',), 'coincidimos':
('hello',), 'coincidir': ('see_inf',), 'colega': ('rel',), 'colegas': ('rel',), 'colgada': ('stood',), 'colgado':
('stood',), 'colgar': ('see_inf',), 'comadre': ('rel',), 'come': ('verb3',), 'comemos': ('eat1',), 'comenta':
('verb3', 'opines', 'says'), 'comentado': ('hello',), 'comentamos': ('told1',), 'comentarios': ('feedback_noun',),
'comente': ('told1', 'read1'), 'comento': ('verb3', 'opines', 'says'), 'comer': ('see_inf',), 'comere': ('shall1',),
'comeremos': ('shall1',), 'comi': ('hello', 'met1'), 'comida': ('hello', 'date'), 'comido': ('done_pp',), 'comience':
('should', 'imperative'), 'comiencen': ('imperative',), 'comiences': ('should', 'imperative'), 'comimos': ('hello',
'met1'), 'comio': ('hello', 'verb3', 'met3'), 'como': ('hello',), 'compadre': ('rel',), 'companera': ('rel',),
'companero': ('rel',), 'compania': ('rel',), 'comparte': ('give3', 'send3'), 'comparti': ('done', 'handed1'),
'compartido': ('done', 'lent'), 'compartimos': ('give1',), 'compartir': ('giveinf', 'hand_inf'), 'compartira':
('give3',), 'compartire': ('give1',), 'compartiria': ('would_give',), 'compartirla': ('giveinf',), 'compartirlas':
('giveinf',), 'compartirle': ('giveinf', 'infle'), 'compartirles': ('giveinf',), 'compartirlo': ('giveinf',),
'compartirlos': ('giveinf',), 'compartirme': ('giveinf', 'infme'), 'compartirsela': ('giveinf',), 'compartirselas':
('giveinf',), 'compartirselo': ('giveinf',), 'compartirselos': ('giveinf',), 'comparto': ('give1',), 'compra':
('verb3', 'imperative'), 'compran': ('verb3',), 'comprar': ('giveinf',), 'comprara': ('verb3', 'should'),
'compraramos': ('should',), 'comprarla': ('giveinf',), 'comprarlas': ('giveinf',), 'comprarle': ('giveinf',),
'comprarles': ('giveinf',), 'comprarlo': ('giveinf',), 'comprarlos': ('giveinf',), 'comprarsela': ('giveinf',),
'comprarselas': ('giveinf',), 'comprarselo': ('giveinf',), 'comprarselos': ('giveinf',), 'comprará': ('verb3',),
'compre': ('should', 'imperative'), 'compremos': ('should',), 'compren': ('imperative',), 'compres': ('should',
'imperative'), 'compro': ('verb3', 'give1'), 'comprá': ('imperative',), 'compró': ('verb3',), 'comunicarme':
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
('give1',), 'confirman': ('give3',), 'confirmar': ('giveinf',), 'confirmara': ('give3', 'will3', 'hand3'),
'confirmare': ('give1',), 'confirmaria': ('would_give',), 'confirmarla': ('giveinf',), 'confirmarlas': ('giveinf',),
'confirmarle': ('giveinf', 'infle'), 'confirmarles': ('giveinf',), 'confirmarlo': ('giveinf',), 'confirmarlos':
('giveinf',), 'confirmarme': ('giveinf', 'infme'), 'confirmarmelo': ('giveinf', 'infme'), 'confirmarnos': ('giveinf',
'infme'), 'confirmarsela': ('giveinf',), 'confirmarselas': ('giveinf',), 'confirmarselo': ('giveinf',),
'confirmarselos': ('giveinf',), 'confirme': ('told1',), 'confirmo': ('verb3', 'give1', 'opines', 'says'), 'confirmó':
('verb3', 'opines', 'says'), 'conmigo': ('with_me', 'hello'), 'conoce': ('verb3', 'is3'), 'conocer': ('see_inf',),
'conocere': ('shall1',), 'conoci': ('hello', 'called1', 'seen1'), 'conocia': ('verb3',), 'conocido': ('hello',
'done_pp'), 'conocieron': ('verb3',), 'conocimos': ('called1',), 'conocio': ('verb3', 'met3'), 'conozco': ('seen1',),
'consegui': ('managed1',), 'conseguimos': ('managed1',), 'conseguir': ('giveinf',), 'conseguira': ('give3',),
'conseguire': ('give1',), 'conseguiria': ('would_give',), 'conseguirla': ('giveinf',), 'conseguirlas': ('giveinf',),
'conseguirle': ('giveinf', 'infle'), 'conseguirles': ('giveinf',), 'conseguirlo': ('giveinf',), 'conseguirlos':
('giveinf',), 'conseguirme': ('giveinf', 'infme'), 'conseguirnos': ('giveinf', 'infme'), 'conseguirsela':
('giveinf',), 'conseguirselas': ('giveinf',), 'conseguirselo': ('giveinf',), 'conseguirselos': ('giveinf',),
'consejo': ('tip',), 'consejos': ('tip',), 'considera': ('opines',), 'consiga': ('should', 'imperative'), 'consigan':
('imperative',), 'consigas': ('should', 'imperative'), 'consigo': ('give1',), 'consigue': ('give3',), 'construya':
('should', 'imperative'), 'construyan': ('imperative',), 'construyas': ('should', 'imperative'), 'construye':
('verb3',), 'consuelo': ('name_words',), 'consultar': ('todo_inf',), 'consultarle': ('todo_inf',), 'consulte':
('should', 'imperative'), 'consulten': ('imperative',), 'consultes': ('should', 'imperative'), 'consultor': ('pro',),
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
('giveinf',), 'contarselas': ('giveinf',), 'contarselo': ('giveinf',), 'contarselos': ('giveinf',), 'conte':
('told1',), 'contesta': ('hello', 'give3', 'answers', 'opines', 'hand3', 'answered'), 'contestado': ('called_pp',
'answered'), 'contestan': ('give3',), 'contestar': ('giveinf',), 'contestara': ('give3', 'will3'), 'contestare':
('give1',), 'contestaria': ('would_give',), 'contestarla': ('giveinf',), 'contestarlas': ('giveinf',), 'contestarle':
('giveinf', 'infle'), 'contestarles': ('giveinf', 'infle'), 'contestarlo': ('giveinf',), 'contestarlos': ('giveinf',),
'contestarme': ('giveinf', 'infme'), 'contestarnos': ('giveinf', 'infme'), 'contestaron': ('answers', 'answered'),
'contestarsela': ('giveinf',), 'contestarselas': ('giveinf',), 'contestarselo': ('giveinf',), 'contestarselos':
('giveinf',), 'conteste': ('called1',), 'contesto': ('hello', 'reach', 'give1', 'called3', 'answers', 'opines',
'answered'), 'contestó': ('hello', 'reach', 'called3', 'answers', 'opines', 'answered'), 'conto': ('verb3', 'opines',
'says'), 'contrata': ('verb3', 'imperative'), 'contratan': ('verb3',), 'contratara': ('verb3', 'should'),
'contrataramos': ('should',), 'contratará': ('verb3',), 'contrate': ('should', 'imperative'), 'contratemos':
('should',), 'contraten': ('imperative',), 'contrates': ('should', 'imperative'), 'contrato': ('verb3', 'paper',
'thing'), 'contratá': ('imperative',), 'contrató': ('verb3',), 'converso': ('verb3',), 'conviene': ('should',), 'coo':
('rel',), 'coordinamos': ('set_up',), 'coordinar': ('todo_inf',), 'coordine': ('set_up',), 'copas': ('drink',),
'copo': ('verb3',), 'cordero': ('name_words',), 'corra': ('should', 'imperative'), 'corran': ('imperative',),
'corras': ('should', 'imperative'), 'correcciones': ('feedback_noun',), 'corrector': ('pro',), 'correctora': ('pro',),
'corregi': ('read1',), 'corremos': ('moved1',), 'correo': ('hello', 'letter', 'attempt', 'reach_noun'), 'corrige':
('hand3',), 'corrio': ('moved3',), 'corta': ('imperative',), 'cortado': ('hello',), 'cortar': ('see_inf',), 'cortara':
('should',), 'cortaramos': ('should',), 'corte': ('should', 'imperative'), 'cortemos': ('should',), 'corten':
('imperative',), 'cortes': ('should', 'imperative'), 'cortá': ('imperative',), 'costa': ('name_words',), 'costurera':
('pro',), 'cotiza': ('give3', 'send3'), 'cotizacion': ('thing', 'mine_thing'), 'cotizar': ('giveinf', 'hand_inf'),
'cotizarla': ('giveinf',), 'cotizarlas': ('giveinf',), 'cotizarle': ('giveinf', 'infle'), 'cotizarles': ('giveinf',),
'cotizarlo': ('giveinf',), 'cotizarlos': ('giveinf',), 'cotizarme': ('giveinf', 'infme'), 'cotizarsela': ('giveinf',),
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
'cunada': ('rel',), 'cunado': ('rel',), 'curriculo': ('paper',), 'curriculum': ('paper',), 'currículum': ('paper',),
'curso': ('helpful', 'paper', 'course'), 'cuándo': ('hello',), 'cv': ('paper', 'thing'), 'céntrate': ('imperative',),
'cómo': ('hello',), 'da': ('verb3',), 'dado': ('done', 'lent'), 'damos': ('give1',), 'dar': ('giveinf',), 'dara':
('verb3', 'give3'), 'dare': ('give1',), 'daria': ('would_give',), 'darla': ('giveinf',), 'darlas': ('giveinf',),
'darle': ('giveinf', 'infle'), 'darles': ('giveinf', 'infle'), 'darlo': ('giveinf',), 'darlos': ('giveinf',), 'darme':
('giveinf', 'infme'), 'darnos': ('giveinf', 'infme'), 'darsela': ('giveinf',), 'darselas': ('giveinf',), 'darselo':
('giveinf',), 'darselos': ('giveinf',), 'dato': ('tip',), 'datos': ('thing', 'reach_noun'), 'de': ('link',), 'debe':
('hello', 'verb3'), 'debemos': ('should',), 'deben': ('hello', 'verb3'), 'deberia': ('verb3', 'should'), 'deberiamos':
('should',), 'debia': ('verb3',), 'debiera': ('should',), 'debo': ('hello', 'should'), 'decia': ('verb3', 'opines'),
'decida': ('should', 'imperative'), 'decidan': ('imperative',), 'decidas': ('should', 'imperative'), 'decide':
('verb3',), 'decidio': ('verb3',), 'decir': ('hello', 'giveinf'), 'decirla': ('giveinf',), 'decirlas': ('giveinf',),
'decirle': ('giveinf', 'infle'), 'decirles': ('giveinf', 'infle'), 'decirlo': ('giveinf',), 'decirlos': ('giveinf',),
'decirme': ('giveinf', 'infme'), 'decirnos': ('giveinf', 'infme'), 'decirsela': ('giveinf',), 'decirselas':
('giveinf',), 'decirselo': ('giveinf',), 'decirselos': ('giveinf',), 'deck': ('paper', 'thing', 'mine_thing'),
'dedicate': ('imperative',), 'defina': ('should', 'imperative'), 'definan': ('imperative',), 'definas': ('should',
'imperative'), 'deja': ('verb3', 'imperative'), 'dejado': ('lent',), 'dejamos': ('moved1',), 'dejara': ('verb3',
'should'), 'dejaramos': ('should',), 'dejará': ('verb3',), 'deje': ('done', 'should', 'handed1', 'attempt',
'imperative', 'lent1'), 'dejemos': ('should',), 'dejen': ('imperative',), 'dejes': ('should', 'imperative'), 'dejo':
('hello', 'verb3'), 'dejá': ('imperative',), 'dejé': ('done', 'handed1', 'attempt', 'lent1'), 'dejó': ('hello',
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
'descolgo': ('answers',), 'descuelga': ('answers',), 'desde': ('hello',), 'despedida': ('fate',), 'despedido':
('fate',), 'despida': ('should', 'imperative'), 'despidan': ('imperative',), 'despidas': ('should', 'imperative'),
'despide': ('verb3',), 'despidiera': ('should',), 'despidio': ('verb3',), 'despues': ('filler',), 'desvia':
('sent_to',), 'desvio': ('sent_to',), 'detras': ('hello',), 'devolucion': ('feedback_noun',), 'devolver':
('giveinf',), 'devolvera': ('give3',), 'devolvere': ('give1',), 'devolveria': ('would_give',), 'devolverla':
('giveinf',), 'devolverlas': ('giveinf',), 'devolverle': ('giveinf', 'infle'), 'devolverles': ('giveinf',),
'devolverlo': ('giveinf', 'infle'), 'devolverlos': ('giveinf',), 'devolverme': ('giveinf', 'infme'), 'devolversela':
('giveinf',), 'devolverselas': ('giveinf',), 'devolverselo': ('giveinf', 'infle'), 'devolverselos': ('giveinf',),
'devolvi': ('done',), 'devolvio': ('answers',), 'devolvérselo': ('infle',), 'devuelto': ('done',), 'devuelve':
('give3', 'answers'), 'devuelvo': ('give1',), 'di': ('done', 'handed1', 'lent1'), 'dia': ('hello',), 'diapositivas':
('paper',), 'dias': ('hello',), 'dice': ('hello', 'verb3', 'opines', 'says'), 'dicen': ('hello', 'verb3'), 'dicho':
('hello',), 'diciembre': ('hello',), 'dicte': ('handed1',), 'diez': ('span',), 'diga': ('should', 'imperative'),
'digan': ('imperative',), 'digas': ('should', 'imperative'), 'digo': ('give1',), 'dije': ('told1',), 'dijera':
('should',), 'dijimos': ('told1',), 'dijo': ('hello', 'verb3', 'opines', 'says', 'bidding'), 'dimos': ('hello',
'handed1'), 'dinero': ('by_post',), 'dio': ('hello', 'verb3'), 'dira': ('verb3', 'give3'), 'dire': ('give1',),
'direccion': ('thing', 'reach_noun'), 'directo': ('sent_to',), 'director': ('rel',), 'directora': ('rel',), 'diria':
('would_give',), 'dirige': ('verb3',), 'discurso': ('paper',), 'disenador': ('pro',), 'disenadora': ('pro',),
'disponible': ('ready',), 'diversifique': ('should', 'imperative'), 'diversifiquen': ('imperative',), 'diversifiques':
('should', 'imperative'), 'divida': ('should', 'imperative'), 'dividan': ('imperative',), 'dividas': ('should',
'imperative'), 'divorcia': ('verb3',), 'divorciada': ('fate',), 'divorciado': ('fate',), 'divorcio': ('verb3',), 'dm':
('letter',), 'docs': ('thing',), 'documenta': ('imperative',), 'documentacion': ('helpful',), 'documentara':
('should',), 'documentaramos': ('should',), 'documente': ('should', 'imperative'), 'documentemos': ('should',),
'documenten': ('imperative',), 'documentes': ('should', 'imperative'), 'documento': ('paper', 'thing'), 'documentos':
('thing',), 'documentá': ('imperative',), 'dolores': ('name_words',), 'domingo': ('name_words',), 'donde': ('hello',),
'dos': ('hello', 'span'), 'dossier': ('helpful', 'paper'), 'doy': ('give1',), 'duda': ('verb3', 'says'), 'duplica':
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
'empujo': ('urges',), 'en': ('link',), 'encanta': ('verb3',), 'encanto': ('verb3', 'says'), 'encarnacion':
('name_words',), 'encontramos': ('met1', 'called1'), 'encontrar': ('see_inf',), 'encontrarme': ('see_inf',),
'encontre': ('met1', 'called1', 'seen1'), 'encontro': ('verb3', 'met3'), 'encuadernador': ('pro',), 'encuentro':
('date',), 'enero': ('hello',), 'enferma': ('fate',), 'enfermo': ('verb3', 'fate'), 'enfermó': ('verb3',), 'enfoca':
('imperative',), 'enfocara': ('should',), 'enfocate': ('imperative',), 'enfoque': ('should', 'imperative'),
'enfoquen': ('imperative',), 'enfoques': ('should', 'imperative'), 'enfócate': ('imperative',), 'enlace': ('letter',
'helpful', 'paper'), 'ensayo': ('paper',), 'ensenar': ('giveinf',), 'ensenarla': ('giveinf',), 'ensenarlas':
('giveinf',), 'ensenarle': ('giveinf',), 'ensenarles': ('giveinf',), 'ensenarlo': ('giveinf',), 'ensenarlos':
('giveinf',), 'ensenarme': ('giveinf', 'infme'), 'ensenarsela': ('giveinf',), 'ensenarselas': ('giveinf',),
'ensenarselo': ('giveinf',), 'ensenarselos': ('giveinf',), 'ensene': ('told1',), 'enseno': ('give1', 'called3'),
'enseño': ('give1',), 'enseñó': ('called3',), 'entonces': ('filler', 'hello', 'turn'), 'entra': ('verb3',
'imperative'), 'entrara': ('verb3', 'should'), 'entraramos': ('should',), 'entrará': ('verb3',), 'entre': ('hello',
'should', 'imperative'), 'entrega': ('give3', 'send3'), 'entregado': ('done',), 'entregamos': ('done', 'give1'),
'entregan': ('give3', 'send3'), 'entregar': ('giveinf', 'hand_inf'), 'entregara': ('give3', 'will3', 'send3'),
'entregare': ('give1',), 'entregaria': ('would_give',), 'entregarla': ('giveinf',), 'entregarlas': ('giveinf',),
'entregarle': ('giveinf', 'infle'), 'entregarles': ('giveinf',), 'entregarlo': ('giveinf',), 'entregarlos':
('giveinf',), 'entregarme': ('giveinf', 'infme'), 'entregarsela': ('giveinf',), 'entregarselas': ('giveinf',),
'entregarselo': ('giveinf',), 'entregarselos': ('giveinf',), 'entrego': ('give1',), 'entregue': ('done',), 'entremos':
('should',), 'entren': ('imperative',), 'entres': ('should', 'imperative'), 'entrevista': ('date',), 'entreviste':
('called1',), 'entrevisto': ('called3',), 'entro': ('verb3', 'sent_to'), 'entrá': ('imperative',), 'envia': ('give3',
'send3'), 'enviada': ('done', 'writes'), 'enviado': ('done', 'writes', 'called_pp', 'attempt', 'lent'), 'enviamos':
('done', 'give1'), 'envian': ('give3', 'send3'), 'enviar': ('giveinf', 'hand_inf'), 'enviara': ('give3', 'will3',
'send3'), 'enviare': ('give1',), 'enviaremos': ('give1',), 'enviaria': ('would_give',), 'enviarla': ('giveinf',
'infle'), 'enviarlas': ('giveinf',), 'enviarle': ('hello', 'giveinf', 'infle'), 'enviarles': ('giveinf', 'infle'),
'enviarlo': ('giveinf', 'infle'), 'enviarlos': ('giveinf',), 'enviarme': ('giveinf', 'infme'), 'enviarmela':
('giveinf', 'infme'), 'enviarmelo': ('giveinf', 'infme'), 'enviarnos': ('giveinf', 'infme'), 'enviarsela': ('giveinf',
'infle'), 'enviarselas': ('giveinf',), 'enviarselo': ('giveinf', 'infle'), 'enviarselos': ('giveinf',), 'envie':
('done', 'writes', 'hello', 'handed1', 'attempt'), 'envio': ('writes', 'give1'), 'enviársela': ('infle',),
'enviárselo': ('infle',), 'envié': ('done', 'writes', 'hello', 'handed1', 'attempt'), 'envió': ('writes',), 'envía':
('give3', 'send3'), 'envíe': ('handed1',), 'envío': ('give1',), 'equipo': ('rel',), 'era': ('verb3', 'is3'), 'eran':
('verb3',), 'es': ('verb3', 'is3'), 'esa': ('det', 'hello', 'any_det'), 'escape': ('met1',), 'escriba': ('should',
'imperative'), 'escriban': ('imperative',), 'escribas': ('should', 'imperative'), 'escribe': ('opines', 'imperative'),
'escribi': ('done', 'called1', 'seen1', 'attempt'), 'escribiera': ('should',), 'escribieron': ('reach',),
'escribimos': ('met1',), 'escribio': ('reach', 'called3', 'opines', 'says', 'wrote3'), 'escribir': ('giveinf',
'see_inf'), 'escribira': ('give3',), 'escribire': ('give1',), 'escribiria': ('would_give',), 'escribirla':
('giveinf',), 'escribirlas': ('giveinf',), 'escribirle': ('giveinf', 'infle'), 'escribirles': ('giveinf',),
'escribirlo': ('giveinf',), 'escribirlos': ('giveinf',), 'escribirme': ('giveinf', 'infme'), 'escribirsela':
('giveinf',), 'escribirselas': ('giveinf',), 'escribirselo': ('giveinf',), 'escribirselos': ('giveinf',), 'escribo':
('give1',), 'escribí': ('done', 'called1', 'seen1', 'attempt'), 'escrito': ('called_pp', 'attempt'), 'escucha':
('imperative',), 'escuchara': ('should',), 'escucharamos': ('should',), 'escuche': ('should', 'imperative'),
'escuchemos': ('should',), 'escuchen': ('imperative',), 'escuches': ('should', 'imperative'), 'escuchá':
('imperative',), 'ese': ('det', 'hello', 'any_det'), 'eso': ('hello', 'it'), 'especialista': ('pro',), 'espera':
('hello', 'verb3', 'helps3', 'may3', 'opines', 'says', 'imperative', 'needs'), 'esperaba': ('verb3',), 'esperan':
('helps3',), 'esperando': ('stood',), 'esperanza': ('name_words',), 'esperara': ('should',), 'esperaramos':
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
('paper',), 'excel': ('helpful', 'paper'), 'exige': ('needs',), 'exjefe': ('rel',), 'expediente': ('paper',),
'explica': ('verb3', 'opines', 'says'), 'explicamos': ('told1',), 'explicar': ('giveinf',), 'explicarla':
('giveinf',), 'explicarlas': ('giveinf',), 'explicarle': ('giveinf',), 'explicarles': ('giveinf',), 'explicarlo':
('giveinf',), 'explicarlos': ('giveinf',), 'explicarsela': ('giveinf',), 'explicarselas': ('giveinf',),
'explicarselo': ('giveinf',), 'explicarselos': ('giveinf',), 'explico': ('verb3', 'give1', 'opines', 'says'),
'explicó': ('verb3', 'opines', 'says'), 'explique': ('should', 'told1', 'imperative'), 'expliquen': ('imperative',),
'expliques': ('should', 'imperative'), 'expliqué': ('told1',), 'exporta': ('imperative',), 'exportara': ('should',),
'exportaramos': ('should',), 'exporte': ('should', 'imperative'), 'exportemos': ('should',), 'exporten':
('imperative',), 'exportes': ('should', 'imperative'), 'exportá': ('imperative',), 'extrana': ('verb3',), 'facilite':
('handed1',), 'factura': ('hello', 'give3', 'imperative', 'thing', 'mine_thing'), 'facturar': ('giveinf',),
'facturara': ('should',), 'facturaramos': ('should',), 'facturarla': ('giveinf',), 'facturarlas': ('giveinf',),
'facturarle': ('giveinf',), 'facturarles': ('giveinf',), 'facturarlo': ('giveinf',), 'facturarlos': ('giveinf',),
'facturarme': ('giveinf', 'infme'), 'facturarsela': ('giveinf',), 'facturarselas': ('giveinf',), 'facturarselo':
('giveinf',), 'facturarselos': ('giveinf',), 'facturas': ('hello',), 'facture': ('should', 'imperative'),
'facturemos': ('should',), 'facturen': ('imperative',), 'factures': ('should', 'imperative'), 'facturo': ('give1',),
'facturá': ('imperative',), 'fallecida': ('fate',), 'fallecido': ('fate',), 'fallecio': ('verb3', 'fate'), 'familia':
('rel',), 'farmaceutica': ('pro',), 'fe': ('name_words',), 'febrero': ('hello',), 'fecha': ('thing',), 'fechas':
('thing',), 'feedback': ('feedback_noun',), 'felicitar': ('todo_inf',), 'felicitarla': ('todo_inf',), 'felicitarlo':
('todo_inf',), 'felicito': ('called3',), 'feria': ('hello', 'date'), 'festeja': ('verb3',), 'ficha': ('helpful',
'imperative', 'reach_noun'), 'fichara': ('should',), 'ficharamos': ('should',), 'fichas': ('helpful',), 'fiche':
('should', 'imperative'), 'fichemos': ('should',), 'fichen': ('imperative',), 'fiches': ('should', 'imperative'),
'fichá': ('imperative',), 'fiesta': ('date',), 'fijada': ('set',), 'fijado': ('set',), 'fijamos': ('set_up',), 'fije':
('set_up',), 'firma': ('verb3', 'imperative', 'hand3', 'thing'), 'firmado': ('done',), 'firmar': ('giveinf',),
'firmara': ('verb3', 'should', 'hand3'), 'firmaramos': ('should',), 'firmarla': ('giveinf',), 'firmarlas':
('giveinf',), 'firmarle': ('giveinf',), 'firmarles': ('giveinf',), 'firmarlo': ('giveinf',), 'firmarlos':
('giveinf',), 'firmarsela': ('giveinf',), 'firmarselas': ('giveinf',), 'firmarselo': ('giveinf',), 'firmarselos':
('giveinf',), 'firmará': ('verb3', 'hand3'), 'firme': ('done', 'should', 'imperative'), 'firmemos': ('should',),
'firmen': ('imperative',), 'firmes': ('should', 'imperative'), 'firmo': ('hello', 'verb3', 'says'), 'firmá':
('imperative',), 'firmé': ('done',), 'firmó': ('hello', 'verb3', 'says'), 'fisio': ('pro',), 'fisioterapeuta':
('pro',), 'flor': ('name_words',), 'flores': ('by_post', 'name_words'), 'fontanera': ('pro',), 'fontanero': ('pro',),
'forma': ('imperative',), 'formacion': ('course',), 'formara': ('should',), 'formaramos': ('should',), 'forme':
('should', 'imperative'), 'formemos': ('should',), 'formen': ('imperative',), 'formes': ('should', 'imperative'),
'formá': ('imperative',), 'foto': ('letter',), 'fotografa': ('pro',), 'fotografo': ('pro',), 'fotos': ('letter',
'thing'), 'franco': ('name_words',), 'frustro': ('off',), 'fue': ('hello', 'verb3', 'sent_to', 'is3'), 'fuentes':
('name_words',), 'fuera': ('should',), 'fueron': ('hello', 'verb3'), 'fui': ('hello', 'met1', 'seen1'), 'fuimos':
('hello', 'met1', 'seen1'), 'fusiona': ('imperative',), 'fusionara': ('should',), 'fusionaramos': ('should',),
'fusione': ('should', 'imperative'), 'fusionemos': ('should',), 'fusionen': ('imperative',), 'fusiones': ('should',
'imperative'), 'fusioná': ('imperative',), 'gana': ('verb3',), 'gano': ('verb3',), 'garantice': ('vowed1',),
'garantizo': ('vowed3',), 'gasta': ('imperative',), 'gastara': ('should',), 'gastaramos': ('should',), 'gaste':
('should', 'imperative'), 'gastemos': ('should',), 'gasten': ('imperative',), 'gastes': ('should', 'imperative'),
'gastá': ('imperative',), 'gente': ('hello',), 'gerente': ('rel',), 'gestor': ('pro', 'rel'), 'gestora': ('pro',),
'gestoria': ('pro',), 'ginecologa': ('pro',), 'ginecologo': ('pro',), 'gira': ('give3',), 'girar': ('giveinf',),
'girarla': ('giveinf',), 'girarlas': ('giveinf',), 'girarle': ('giveinf',), 'girarles': ('giveinf',), 'girarlo':
('giveinf',), 'girarlos': ('giveinf',), 'girarme': ('giveinf', 'infme'), 'girarsela': ('giveinf',), 'girarselas':
('giveinf',), 'girarselo': ('giveinf',), 'girarselos': ('giveinf',), 'giro': ('give1',), 'gloria': ('name_words',),
'grabo': ('made3',), 'grabó': ('made3',), 'gracias': ('hello',), 'gran': ('good',), 'guadalupe': ('name_words',),
'guarda': ('imperative',), 'guardara': ('should',), 'guardaramos': ('should',), 'guarde': ('should', 'imperative'),
'guardemos': ('should',), 'guarden': ('imperative',), 'guardes': ('should', 'imperative'), 'guardá': ('imperative',),
'guerra': ('name_words',), 'guia': ('helpful', 'paper'), 'guion': ('paper',), 'guión': ('paper',), 'gusta':
('verb3',), 'gustaria': ('verb3',), 'gusto': ('verb3', 'says'), 'h': ('hours',), 'ha': ('aux3', 'verb3'), 'habia':
('aux3', 'hello', 'verb3'), 'habiamos': ('attempt',), 'habian': ('hello',), 'habla': ('imperative',), 'hablado':
('hello', 'done_pp'), 'hablamos': ('hello', 'met1', 'seen1'), 'hablar': ('see_inf', 'todo_inf'), 'hablara':
('should',), 'hablaramos': ('should',), 'hablare': ('shall1',), 'hablaremos': ('shall1',), 'hable': ('hello', 'seen1',
'should', 'imperative'), 'hablemos': ('should',), 'hablen': ('imperative',), 'hables': ('should', 'imperative'),
'hablo': ('verb3', 'called3', 'seen1', 'met3'), 'hablá': ('imperative',), 'hablé': ('hello', 'seen1'), 'habló':
('verb3', 'called3', 'met3'), 'habra': ('verb3',), 'habria': ('have_to',), 'hace': ('hello', 'verb3', 'imperative'),
'hacemos': ('give1',), 'hacer': ('hello', 'giveinf'), 'hacerla': ('giveinf',), 'hacerlas': ('giveinf',), 'hacerle':
('giveinf', 'infle'), 'hacerles': ('giveinf',), 'hacerlo': ('giveinf',), 'hacerlos': ('giveinf',), 'hacerme':
('giveinf', 'infme'), 'hacersela': ('giveinf',), 'hacerselas': ('giveinf',), 'hacerselo': ('giveinf',), 'hacerselos':
('giveinf',), 'hacia': ('hello', 'verb3'), 'hacé': ('imperative',), 'hacía': ('verb3',), 'haga': ('should',
'imperative'), 'hagamos': ('should',), 'hagan': ('imperative',), 'hagas': ('should', 'imperative'), 'hago':
('give1',), 'han': ('aux3', 'hello'), 'hara': ('verb3', 'give3'), 'hare': ('give1',), 'haria': ('would_give',),
'hasta': ('hello',), 'hay': ('hello', 'have_to'), 'haz': ('imperative',), 'hecho': ('hello',), 'hemos': ('hello',),
'hermana': ('hello', 'rel'), 'hermano': ('hello', 'rel'), 'herramienta': ('helpful', 'paper'), 'herrero':
('name_words',), 'hice': ('hello', 'handed1'), 'hiciera': ('should',), 'hicimos': ('hello', 'handed1'), 'hija':
('hello', 'rel'), 'hijo': ('hello', 'rel'), 'hijos': ('rel',), 'hizo': ('hello', 'verb3', 'made3'), 'hora': ('hours',
'span'), 'horas': ('hours', 'span'), 'hoy': ('hello',), 'hrs': ('hours',), 'hs': ('hours',), 'hubo': ('seen1',),
'iba': ('verb3',), 'idea': ('tip',), 'iglesias': ('name_words',), 'igual': ('filler',), 'ilustrador': ('pro',),
'ilustradora': ('pro',), 'imprenta': ('pro',), 'informe': ('told1', 'paper', 'thing'), 'informé': ('told1',),
'ingresada': ('fate',), 'ingresado': ('fate',), 'inocencio': ('name_words',), 'insista': ('should', 'imperative'),
'insistan': ('imperative',), 'insistas': ('should', 'imperative'), 'insiste': ('verb3', 'opines'), 'insistio':
('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistirle': ('todo_inf',), 'instalador': ('pro',), 'instaladora':
('pro',), 'intentado': ('attempt',), 'intentamos': ('tried1',), 'intente': ('tried1', 'attempt'), 'intento':
('tried1',), 'interesa': ('verb3',), 'intereso': ('verb3',), 'intro': ('thing',), 'inversionista': ('rel',),
'inversor': ('rel',), 'inversora': ('rel',), 'inversores': ('rel',), 'invertira': ('verb3',), 'invierta': ('should',
'imperative'), 'inviertan': ('imperative',), 'inviertas': ('should', 'imperative'), 'invierte': ('verb3',
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
'junto': ('verb3',), 'juntá': ('imperative',), 'junté': ('met1',), 'juntó': ('verb3',), 'juramos': ('vowed1',),
'jure': ('vowed1',), 'juro': ('vowed3',), 'justo': ('filler', 'name_words'), 'kit': ('helpful',), 'la': ('them',
'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'lance': ('should', 'imperative'), 'lancemos': ('should',),
'lancen': ('imperative',), 'lances': ('should', 'imperative'), 'landing': ('paper',), 'lanza': ('verb3',
'imperative'), 'lanzan': ('verb3',), 'lanzara': ('verb3', 'should'), 'lanzará': ('verb3',), 'lanzo': ('verb3',),
'larga': ('span',), 'las': ('them', 'det', 'hello', 'any_det', 'clitic', 'link', 'article', 'obj'), 'le': ('them',
'hello', 'clitic'), 'lea': ('should', 'imperative'), 'leal': ('name_words',), 'lean': ('imperative',), 'leas':
('should', 'imperative'), 'lei': ('read1',), 'leon': ('name_words',), 'les': ('them', 'hello', 'clitic'), 'levanta':
('verb3', 'imperative'), 'levantan': ('verb3',), 'levantara': ('should',), 'levantaramos': ('should',), 'levante':
('should', 'imperative'), 'levantemos': ('should',), 'levanten': ('imperative',), 'levantes': ('should',
'imperative'), 'levanto': ('verb3',), 'levantá': ('imperative',), 'libro': ('by_post', 'helpful', 'paper'), 'lidera':
('verb3',), 'lidero': ('verb3',), 'limita': ('imperative',), 'limitara': ('should',), 'limitaramos': ('should',),
'limite': ('should', 'imperative'), 'limitemos': ('should',), 'limiten': ('imperative',), 'limites': ('should',
'imperative'), 'limitá': ('imperative',), 'link': ('letter', 'helpful', 'paper'), 'lista': ('helpful', 'paper',
'ready', 'thing'), 'listo': ('ready',), 'llama': ('imperative',), 'llamada': ('hello', 'letter', 'date'), 'llamado':
('hello', 'done_pp', 'letter', 'called_pp', 'attempt'), 'llamamos': ('give1', 'met1', 'called1', 'attempt'), 'llamar':
('hello', 'giveinf', 'see_inf', 'attempt'), 'llamara': ('give3', 'will3', 'should'), 'llamaramos': ('should',),
'llamare': ('give1',), 'llamaria': ('would_give',), 'llamarla': ('giveinf', 'see_inf', 'infle'), 'llamarlas':
('giveinf',), 'llamarle': ('giveinf', 'see_inf', 'infle'), 'llamarles': ('giveinf',), 'llamarlo': ('giveinf',
'see_inf', 'infle'), 'llamarlos': ('giveinf',), 'llamarme': ('giveinf', 'infme'), 'llamarnos': ('giveinf', 'see_inf',
'infme'), 'llamaron': ('reach', 'called3'), 'llamarsela': ('giveinf',), 'llamarselas': ('giveinf',), 'llamarselo':
('giveinf',), 'llamarselos': ('giveinf',), 'llamará': ('give3', 'will3'), 'llame': ('hello', 'called1', 'seen1',
'should', 'attempt', 'imperative'), 'llamemos': ('should',), 'llamen': ('imperative',), 'llames': ('should',
'imperative'), 'llamo': ('hello', 'reach', 'give1', 'called3', 'wrote3'), 'llamá': ('imperative',), 'llamé': ('hello',
'called1', 'seen1', 'attempt'), 'llamó': ('hello', 'reach', 'called3', 'wrote3'), 'llega': ('verb3',), 'llegar':
('causative',), 'llegara': ('verb3',), 'llego': ('hello', 'verb3', 'came3'), 'llegue': ('managed1',), 'lleva':
('verb3', 'helps3', 'is3'), 'llevaba': ('verb3',), 'llevado': ('done',), 'llevamos': ('bring',), 'llevan':
('helps3',), 'llevar': ('hello', 'giveinf', 'bring'), 'llevare': ('give1',), 'llevarla': ('giveinf',), 'llevarlas':
('giveinf',), 'llevarle': ('giveinf', 'infle', 'bring'), 'llevarles': ('giveinf',), 'llevarlo': ('giveinf',),
'llevarlos': ('giveinf',), 'llevarsela': ('giveinf',), 'llevarselas': ('giveinf',), 'llevarselo': ('giveinf',),
'llevarselos': ('giveinf',), 'lleve': ('done', 'called1', 'lent1'), 'llevo': ('verb3', 'give1', 'called3', 'bring'),
'llevó': ('verb3', 'called3'), 'lo': ('them', 'hello', 'clitic', 'obj'), 'localice': ('should', 'imperative'),
'localicen': ('imperative',), 'localices': ('should', 'imperative'), 'localizar': ('see_inf',), 'localizarla':
('see_inf',), 'localizarlo': ('see_inf',), 'logopeda': ('pro',), 'logramos': ('managed1',), 'logre': ('managed1',),
'los': ('them', 'det', 'hello', 'any_det', 'clitic', 'link', 'article', 'obj'), 'lozano': ('name_words',), 'luego':
('filler', 'hello'), 'luna': ('name_words',), 'lunes': ('hello',), 'luz': ('name_words',), 'madre': ('rel',), 'mail':
('letter', 'reach_noun'), 'malogro': ('off',), 'mama': ('rel',), 'mami': ('rel',), 'manana': ('hello',), 'manda':
('hello', 'give3', 'sent_to', 'imperative', 'send3'), 'mandada': ('writes',), 'mandado': ('done', 'writes',
'called_pp', 'attempt', 'lent'), 'mandamos': ('done', 'give1'), 'mandan': ('give3', 'send3'), 'mandar': ('giveinf',
'hand_inf'), 'mandara': ('give3', 'will3', 'should', 'send3'), 'mandaramos': ('should',), 'mandare': ('give1',),
'mandaremos': ('give1',), 'mandaria': ('would_give',), 'mandarla': ('giveinf',), 'mandarlas': ('giveinf',),
'mandarle': ('hello', 'giveinf', 'infle'), 'mandarles': ('giveinf', 'infle'), 'mandarlo': ('giveinf', 'infle'),
'mandarlos': ('giveinf',), 'mandarme': ('giveinf', 'infme'), 'mandarmela': ('giveinf', 'infme'), 'mandarmelo':
('giveinf', 'infme'), 'mandarnos': ('giveinf', 'infme'), 'mandarsela': ('giveinf', 'infle'), 'mandarselas':
('giveinf',), 'mandarselo': ('giveinf', 'infle'), 'mandarselos': ('giveinf',), 'mandará': ('give3', 'will3', 'send3'),
'mande': ('done', 'writes', 'hello', 'should', 'handed1', 'attempt', 'imperative'), 'mandemos': ('should',), 'manden':
('imperative',), 'mandes': ('should', 'imperative'), 'mando': ('writes', 'hello', 'reach', 'give1', 'sent_to',
'wrote3'), 'mandá': ('imperative',), 'mandársela': ('infle',), 'mandárselo': ('infle',), 'mandé': ('done', 'writes',
'hello', 'handed1', 'attempt'), 'mandó': ('writes', 'hello', 'reach', 'sent_to', 'wrote3'), 'maneja': ('verb3',),
'manten': ('imperative',), 'mantenga': ('should', 'imperative'), 'mantengan': ('imperative',), 'mantengas': ('should',
'imperative'), 'mantuviera': ('should',), 'manual': ('helpful',), 'manuscrito': ('paper',), 'manzano':
('name_words',), 'maqueta': ('paper', 'thing'), 'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',),
'marcar': ('giveinf',), 'marco': ('reach', 'give1', 'called3'), 'marcó': ('reach', 'called3'), 'margarita':
('name_words',), 'marido': ('rel',), 'marin': ('name_words',), 'marina': ('name_words',), 'marque': ('called1',
'should', 'attempt', 'imperative'), 'marquen': ('imperative',), 'marques': ('should', 'imperative'), 'marquista':
('pro',), 'marqué': ('called1', 'attempt'), 'martes': ('hello',), 'marzo': ('hello',), 'mas': ('hello',),
'masterclass': ('course',), 'material': ('helpful', 'paper'), 'mates': ('hello', 'drink', 'date'), 'maximo':
('name_words',), 'mayo': ('hello',), 'me': ('me', 'clitic'), 'mecanica': ('pro',), 'mecanico': ('pro',), 'media':
('span',), 'medico': ('pro',), 'mediodia': ('hello',), 'mejor': ('hello', 'should'), 'mejoro': ('verb3',), 'memoria':
('paper',), 'menciona': ('verb3', 'opines'), 'menciono': ('verb3', 'opines', 'says'), 'mensaje': ('hello', 'letter',
'attempt'), 'mensajeamos': ('met1',), 'mensajeo': ('called3',), 'mensajes': ('letter', 'attempt'), 'mensajito':
('letter',), 'mentoria': ('date', 'mentor_noun'), 'mentorias': ('mentor_noun',), 'mentoring': ('mentor_noun',),
'mentoría': ('date', 'mentor_noun'), 'mercedes': ('name_words',), 'merienda': ('hello', 'date'), 'mes': ('hello',),
'mesa': ('date',), 'meses': ('hello',), 'meta': ('should', 'imperative'), 'metan': ('imperative',), 'metas':
('should', 'imperative'), 'metiera': ('should',), 'metodo': ('helpful',), 'mi': ('me', 'my', 'hello', 'any_det'),
'mida': ('should', 'imperative'), 'midan': ('imperative',), 'midas': ('should', 'imperative'), 'mide':
('imperative',), 'midiera': ('should',), 'mientras': ('hello',), 'miercoles': ('hello',), 'milagros': ('name_words',),
'min': ('span',), 'minuto': ('span',), 'minutos': ('span',), 'mira': ('imperative',), 'mirar': ('giveinf',), 'mirara':
('should',), 'miraramos': ('should',), 'mirarla': ('giveinf',), 'mirarlas': ('giveinf',), 'mirarle': ('giveinf',),
'mirarles': ('giveinf',), 'mirarlo': ('giveinf',), 'mirarlos': ('giveinf',), 'mirarsela': ('giveinf',), 'mirarselas':
('giveinf',), 'mirarselo': ('giveinf',), 'mirarselos': ('giveinf',), 'mire': ('should', 'read1', 'imperative'),
'miremos': ('should',), 'miren': ('imperative',), 'mires': ('should', 'imperative'), 'mirá': ('imperative',), 'miré':
('read1',), 'mis': ('my', 'hello', 'any_det'), 'misma': ('hello',), 'mismo': ('filler', 'hello'), 'modelo':
('helpful', 'paper', 'thing'), 'modesto': ('name_words',), 'molina': ('name_words',), 'molinero': ('name_words',),
'monta': ('verb3', 'imperative'), 'montara': ('verb3', 'should'), 'montaramos': ('should',), 'montará': ('verb3',),
'monte': ('name_words', 'should', 'imperative'), 'montemos': ('should',), 'monten': ('imperative',), 'montes':
('name_words', 'should', 'imperative'), 'monto': ('verb3',), 'montá': ('imperative',), 'montó': ('verb3',), 'moreno':
('name_words',), 'mostramos': ('told1',), 'mostrar': ('giveinf',), 'mostrara': ('give3',), 'mostrare': ('give1',),
'mostraria': ('would_give',), 'mostrarla': ('giveinf',), 'mostrarlas': ('giveinf',), 'mostrarle': ('giveinf',
'infle'), 'mostrarles': ('giveinf',), 'mostrarlo': ('giveinf',), 'mostrarlos': ('giveinf',), 'mostrarme': ('giveinf',
'infme'), 'mostrarsela': ('giveinf',), 'mostrarselas': ('giveinf',), 'mostrarselo': ('giveinf',), 'mostrarselos':
('giveinf',), 'mostre': ('told1',), 'mostro': ('called3',), 'movemos': ('moved1',), 'movi': ('moved1',), 'movida':
('moved_pp',), 'movido': ('moved_pp',), 'moviera': ('should',), 'movieron': ('moved3',), 'movil': ('reach_noun',),
'movio': ('moved3',), 'msg': ('letter',), 'msj': ('letter',), 'mucho': ('filler', 'hello'), 'muda': ('verb3',
'imperative'), 'mudanzas': ('pro',), 'mudara': ('verb3', 'should'), 'mudaramos': ('should',), 'mudaron': ('verb3',),
'mudará': ('verb3',), 'mude': ('should', 'imperative'), 'mudemos': ('should',), 'muden': ('imperative',), 'mudes':
('should', 'imperative'), 'mudo': ('verb3',), 'mudá': ('imperative',), 'muerta': ('fate',), 'muerto': ('fate',),
'muestra': ('by_post',), 'muestras': ('by_post',), 'muestro': ('give1',), 'mueva': ('should', 'imperative'), 'muevan':
('imperative',), 'muevas': ('should', 'imperative'), 'mueve': ('moved3', 'imperative'), 'mujer': ('hello', 'rel'),
'murio': ('verb3', 'fate'), 'muy': ('filler', 'hello', 'good'), 'mí': ('me',), 'móvil': ('reach_noun',), 'nacido':
('fate',), 'nacio': ('verb3', 'fate'), 'nada': ('hello',), 'nadie': ('hello',), 'naranjo': ('name_words',),
'necesita': ('hello', 'verb3', 'needs'), 'necesitaba': ('verb3', 'needs'), 'necesitaria': ('verb3',), 'necesito':
('hello',), 'negocia': ('imperative',), 'negociara': ('should',), 'negociaramos': ('should',), 'negocie': ('should',
'imperative'), 'negociemos': ('should',), 'negocien': ('imperative',), 'negocies': ('should', 'imperative'),
'negociá': ('imperative',), 'negro': ('name_words',), 'ni': ('not', 'hello'), 'nieta': ('rel',), 'nieto': ('rel',),
'nieves': ('name_words',), 'ninas': ('rel',), 'ninera': ('pro',), 'ningun': ('not',), 'ninguna': ('not',), 'ninos':
('rel',), 'no': ('not',), 'noche': ('hello',), 'nomas': ('filler',), 'nombre': ('thing', 'reach_noun'), 'nombres':
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
'olvidá': ('imperative',), 'olvídate': ('imperative',), 'operada': ('fate',), 'operado': ('fate',), 'opina': ('verb3',
'opines', 'says'), 'opinion': ('tip',), 'opino': ('opines',), 'optico': ('pro',), 'organice': ('should',
'imperative'), 'organicen': ('imperative',), 'organices': ('should', 'imperative'), 'organiza': ('verb3',),
'organizo': ('verb3',), 'organizó': ('verb3',), 'ortodoncista': ('pro',), 'osteopata': ('pro',), 'otra': ('hello',),
'otro': ('hello',), 'otros': ('hello',), 'pactada': ('set',), 'pactamos': ('set_up',), 'padre': ('rel',), 'paga':
('verb3', 'give3', 'imperative', 'send3'), 'pagado': ('done',), 'pagamos': ('done',), 'pagan': ('give3', 'send3'),
'pagar': ('hello', 'giveinf', 'hand_inf'), 'pagara': ('verb3', 'give3', 'should', 'send3'), 'pagare': ('give1',),
'pagaria': ('would_give',), 'pagarla': ('giveinf',), 'pagarlas': ('giveinf',), 'pagarle': ('giveinf', 'infle'),
'pagarles': ('giveinf',), 'pagarlo': ('giveinf',), 'pagarlos': ('giveinf',), 'pagarme': ('giveinf', 'infme'),
'pagarsela': ('giveinf',), 'pagarselas': ('giveinf',), 'pagarselo': ('giveinf',), 'pagarselos': ('giveinf',),
'pagará': ('verb3', 'give3', 'send3'), 'pago': ('hello', 'verb3', 'give1', 'thing'), 'pague': ('done', 'should',
'imperative'), 'paguen': ('imperative',), 'pagues': ('should', 'imperative'), 'pagué': ('done',), 'pagó': ('hello',
'verb3'), 'paisajista': ('pro',), 'palma': ('name_words',), 'paloma': ('name_words',), 'pana': ('rel',), 'papa':
('rel',), 'papi': ('rel',), 'paquete': ('by_post',), 'para': ('hello', 'imperative'), 'parara': ('should',),
'pararamos': ('should',), 'parcero': ('rel',), 'pardo': ('name_words',), 'pare': ('should', 'imperative'), 'parece':
('filler', 'verb3'), 'parecia': ('verb3',), 'pareja': ('rel',), 'paremos': ('should',), 'paren': ('imperative',),
'pares': ('should', 'imperative'), 'parrillada': ('date',), 'partido': ('date',), 'pará': ('imperative',), 'pasa':
('hello', 'give3'), 'pasada': ('hello',), 'pasado': ('done', 'hello', 'lent'), 'pasamos': ('give1', 'moved1'),
'pasan': ('give3',), 'pasar': ('giveinf', 'see_inf'), 'pasara': ('give3', 'will3'), 'pasare': ('give1',), 'pasaria':
('would_give',), 'pasarla': ('giveinf',), 'pasarlas': ('giveinf',), 'pasarle': ('hello', 'giveinf', 'infle'),
'pasarles': ('giveinf', 'infle'), 'pasarlo': ('giveinf',), 'pasarlos': ('giveinf',), 'pasarme': ('giveinf', 'infme'),
'pasarmela': ('giveinf', 'infme'), 'pasarmelo': ('giveinf', 'infme'), 'pasarnos': ('giveinf', 'infme'), 'pasaron':
('reach', 'came3'), 'pasarsela': ('giveinf', 'infle'), 'pasarselas': ('giveinf',), 'pasarselo': ('giveinf', 'infle'),
'pasarselos': ('giveinf',), 'pase': ('done', 'handed1', 'lent1'), 'paso': ('hello', 'reach', 'give1', 'came3',
'seen1', 'moved3'), 'pastel': ('by_post',), 'pastor': ('name_words',), 'pasársela': ('infle',), 'pasárselo':
('infle',), 'pasé': ('done', 'handed1', 'lent1'), 'pasó': ('hello', 'reach', 'came3', 'seen1', 'moved3'), 'patenta':
('imperative',), 'patentara': ('should',), 'patentaramos': ('should',), 'patente': ('should', 'imperative'),
'patentemos': ('should',), 'patenten': ('imperative',), 'patentes': ('should', 'imperative'), 'patentá':
('imperative',), 'paz': ('name_words',), 'pedi': ('hello',), 'pediatra': ('pro',), 'pedir': ('todo_inf',), 'pedirle':
('todo_inf',), 'pedirles': ('todo_inf',), 'pegue': ('met1',), 'pelearon': ('verb3',), 'peluquera': ('pro',),
'peluquero': ('pro',), 'pena': ('name_words',), 'pendiente': ('hello',), 'pensaba': ('verb3',), 'peor': ('hello',),
'perdio': ('verb3',), 'perla': ('name_words',), 'permita': ('should', 'imperative'), 'permitan': ('imperative',),
'permitas': ('should', 'imperative'), 'pero': ('hello', 'turn', 'but'), 'perro': ('rel',), 'pescador':
('name_words',), 'pida': ('should', 'imperative'), 'pidamos': ('should',), 'pidan': ('imperative',), 'pidas':
('should', 'imperative'), 'pide': ('verb3', 'imperative', 'needs'), 'pidiera': ('should',), 'pidio': ('hello',
'verb3', 'bidding', 'needs'), 'piedad': ('name_words',), 'piensa': ('verb3', 'may3', 'opines', 'says'), 'piensan':
('verb3',), 'pierde': ('verb3',), 'pilar': ('name_words',), 'pino': ('name_words',), 'pintor': ('pro',), 'pintora':
('pro',), 'pitch': ('paper',), 'plan': ('paper',), 'planilla': ('thing',), 'plano': ('paper',), 'planos': ('paper',),
'plantada': ('stood',), 'plantadas': ('stood',), 'plantado': ('stood',), 'plantados': ('stood',), 'plantilla':
('helpful', 'paper'), 'plantillas': ('helpful',), 'platique': ('hello',), 'plaza': ('name_words',), 'pliego':
('paper',), 'poco': ('hello',), 'podcast': ('helpful', 'paper'), 'podia': ('verb3',), 'podologo': ('pro',), 'podra':
('verb3', 'may3'), 'podria': ('verb3', 'may3', 'should'), 'podriamos': ('should',), 'polas': ('drink',), 'pon':
('imperative',), 'pondra': ('verb3', 'give3'), 'pondria': ('would_give',), 'pone': ('verb3', 'imperative'),
'ponencia': ('course',), 'poner': ('hello', 'giveinf'), 'ponerla': ('giveinf',), 'ponerlas': ('giveinf',), 'ponerle':
('giveinf',), 'ponerles': ('giveinf',), 'ponerlo': ('giveinf',), 'ponerlos': ('giveinf',), 'ponerme': ('giveinf',
'infme'), 'ponernos': ('giveinf', 'infme'), 'ponersela': ('giveinf',), 'ponerselas': ('giveinf',), 'ponerselo':
('giveinf',), 'ponerselos': ('giveinf',), 'ponga': ('should', 'imperative'), 'pongamos': ('should',), 'pongan':
('imperative',), 'pongas': ('should', 'imperative'), 'pongo': ('give1',), 'ponte': ('imperative',), 'poné':
('imperative',), 'por': ('hello', 'link'), 'porque': ('hello',), 'portafolio': ('paper',), 'portfolio': ('paper',),
'pospone': ('moved3',), 'posponemos': ('moved1',), 'pospuesta': ('moved_pp',), 'pospuesto': ('moved_pp',), 'pospuso':
('off', 'moved3'), 'posterga': ('moved3',), 'postergada': ('moved_pp',), 'postergado': ('moved_pp',), 'postergamos':
('moved1',), 'postergara': ('should',), 'postergo': ('off', 'moved3'), 'postergue': ('should', 'imperative'),
'posterguen': ('imperative',), 'postergues': ('should', 'imperative'), 'pozo': ('name_words',), 'ppto': ('thing',
'mine_thing'), 'prado': ('name_words',), 'precisa': ('needs',), 'prefiere': ('verb3',), 'prefirio': ('verb3',),
'pregunta': ('verb3', 'says', 'imperative'), 'preguntar': ('see_inf', 'todo_inf'), 'preguntara': ('should',),
'preguntaramos': ('should',), 'preguntarle': ('todo_inf',), 'preguntarles': ('todo_inf',), 'pregunte': ('should',
'imperative'), 'preguntemos': ('should',), 'pregunten': ('imperative',), 'preguntes': ('should', 'imperative'),
'pregunto': ('verb3', 'says'), 'preguntá': ('imperative',), 'preguntó': ('verb3', 'says'), 'preocupa': ('verb3',),
'prepara': ('give3', 'imperative', 'hand3'), 'preparamos': ('give1',), 'preparar': ('giveinf', 'bring'), 'preparara':
('give3', 'will3', 'should', 'hand3'), 'prepararamos': ('should',), 'preparare': ('give1',), 'prepararia':
('would_give',), 'prepararla': ('giveinf',), 'prepararlas': ('giveinf',), 'prepararle': ('giveinf', 'infle'),
'prepararles': ('giveinf',), 'prepararlo': ('giveinf',), 'prepararlos': ('giveinf',), 'prepararme': ('giveinf',
'infme'), 'prepararsela': ('giveinf',), 'prepararselas': ('giveinf',), 'prepararselo': ('giveinf',), 'prepararselos':
('giveinf',), 'preparará': ('give3', 'will3', 'hand3'), 'prepare': ('done', 'should', 'imperative'), 'preparemos':
('should',), 'preparen': ('imperative',), 'prepares': ('should', 'imperative'), 'preparo': ('give1', 'made3'),
'prepará': ('imperative',), 'preparé': ('done',), 'preparó': ('made3',), 'presenta': ('give3', 'imperative', 'hand3'),
'presentacion': ('date', 'paper'), 'presentamos': ('give1',), 'presentan': ('give3',), 'presentar': ('giveinf',),
'presentara': ('give3', 'will3', 'should'), 'presentaramos': ('should',), 'presentare': ('give1',), 'presentaria':
('would_give',), 'presentarla': ('giveinf',), 'presentarlas': ('giveinf',), 'presentarle': ('giveinf', 'infle'),
'presentarles': ('giveinf', 'infle'), 'presentarlo': ('giveinf',), 'presentarlos': ('giveinf',), 'presentarme':
('giveinf', 'infme'), 'presentarnos': ('giveinf', 'infme'), 'presentarsela': ('giveinf',), 'presentarselas':
('giveinf',), 'presentarselo': ('giveinf',), 'presentarselos': ('giveinf',), 'presentará': ('give3', 'will3'),
'presente': ('done', 'hello', 'should', 'imperative'), 'presentemos': ('should',), 'presenten': ('imperative',),
'presentes': ('should', 'imperative'), 'presento': ('hello', 'give1'), 'presentá': ('imperative',), 'presenté':
('done', 'hello'), 'presentó': ('hello',), 'presta': ('give3', 'imperative'), 'prestado': ('lent',), 'prestar':
('giveinf',), 'prestara': ('give3', 'should'), 'prestaramos': ('should',), 'prestare': ('give1',), 'prestaria':
('would_give',), 'prestarla': ('giveinf',), 'prestarlas': ('giveinf',), 'prestarle': ('giveinf', 'infle'),
'prestarles': ('giveinf',), 'prestarlo': ('giveinf',), 'prestarlos': ('giveinf',), 'prestarme': ('giveinf', 'infme'),
'prestarsela': ('giveinf',), 'prestarselas': ('giveinf',), 'prestarselo': ('giveinf',), 'prestarselos': ('giveinf',),
'prestará': ('give3',), 'preste': ('done', 'should', 'handed1', 'imperative', 'lent1'), 'prestemos': ('should',),
'presten': ('imperative',), 'prestes': ('should', 'imperative'), 'presto': ('give1',), 'prestá': ('imperative',),
'presté': ('done', 'handed1', 'lent1'), 'presupuesto': ('hello', 'thing', 'mine_thing'), 'prevista': ('set',),
'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'priorice': ('should', 'imperative'), 'prioricen':
('imperative',), 'priorices': ('should', 'imperative'), 'prioriza': ('imperative',), 'priorizara': ('should',),
'probablemente': ('filler',), 'probara': ('should',), 'probe': ('tried1', 'read1'), 'probemos': ('should',), 'probo':
('verb3',), 'producto': ('paper',), 'profe': ('pro',), 'profesor': ('pro',), 'profesora': ('pro',), 'programada':
('set',), 'programado': ('set',), 'programador': ('pro',), 'programadora': ('pro',), 'programamos': ('set_up',),
'programe': ('set_up',), 'promete': ('may3',), 'prometi': ('vowed1',), 'prometimos': ('vowed1',), 'prometio':
('hello', 'may3', 'vowed3'), 'propone': ('verb3',), 'proporcione': ('handed1',), 'propuesta': ('paper', 'thing',
'mine_thing'), 'propuesto': ('hello',), 'propuso': ('verb3', 'may3'), 'prospero': ('name_words',), 'proveedor':
('hello', 'pro'), 'proveedora': ('pro',), 'proxima': ('hello',), 'proximo': ('hello',), 'proyecto': ('paper',),
'prueba': ('verb3', 'imperative'), 'pruebe': ('should', 'imperative'), 'prueben': ('imperative',), 'pruebes':
('should', 'imperative'), 'psicologa': ('pro',), 'psicologo': ('pro',), 'publique': ('should', 'imperative'),
'publiquen': ('imperative',), 'publiques': ('should', 'imperative'), 'pude': ('managed1',), 'pudimos': ('managed1',),
'pudo': ('hello',), 'puede': ('hello', 'verb3', 'may3'), 'pueden': ('verb3',), 'puedo': ('hello',), 'puente':
('name_words',), 'pues': ('filler',), 'puesta': ('set',), 'puesto': ('hello',), 'pusiera': ('should',), 'puso':
('verb3',), 'que': ('hello',), 'queda': ('verb3', 'imperative'), 'quedado': ('hello', 'done_pp', 'attempt',
'invites'), 'quedamos': ('hello', 'met1', 'seen1', 'attempt'), 'quedar': ('see_inf',), 'quedara': ('should',),
'quedaramos': ('should',), 'quedaremos': ('shall1',), 'quedaron': ('hello',), 'quede': ('hello', 'met1', 'should',
'attempt', 'invites', 'imperative'), 'quedemos': ('should',), 'queden': ('imperative',), 'quedes': ('should',
'imperative'), 'quedo': ('hello', 'verb3'), 'quedá': ('imperative',), 'quedé': ('hello', 'met1', 'attempt',
'invites'), 'quedó': ('hello', 'verb3'), 'queria': ('hello', 'verb3', 'bidding', 'needs'), 'querra': ('verb3',),
'querria': ('needs',), 'quiere': ('hello', 'verb3', 'may3', 'is3', 'bidding', 'needs'), 'quieren': ('hello', 'verb3'),
'quiero': ('hello',), 'quince': ('span',), 'quise': ('hello', 'tried1', 'attempt'), 'quisiera': ('verb3',),
'quisimos': ('tried1',), 'quiso': ('hello',), 'quita': ('imperative',), 'quitara': ('should',), 'quitaramos':
('should',), 'quite': ('should', 'imperative'), 'quitemos': ('should',), 'quiten': ('imperative',), 'quites':
('should', 'imperative'), 'quitá': ('imperative',), 'qué': ('hello',), 'rapidamente': ('filler',), 'rapidito':
('filler',), 'rapido': ('filler',), 'ratito': ('span',), 'rato': ('span',), 'reagenda': ('moved3',), 'reagendada':
('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagende': ('moved1',), 'reagendo':
('moved3',), 'realmente': ('filler',), 'rechace': ('should', 'imperative'), 'rechacen': ('imperative',), 'rechaces':
('should', 'imperative'), 'rechaza': ('verb3', 'imperative'), 'rechazara': ('should',), 'rechazo': ('verb3',),
'recibe': ('helps3',), 'reciben': ('helps3',), 'recibi': ('called1',), 'recibido': ('called_pp',), 'recibimos':
('called1',), 'recibio': ('reach', 'called3'), 'recien': ('filler', 'hello'), 'reclama': ('needs',), 'reclamar':
('todo_inf',), 'reclamarle': ('todo_inf',), 'reclamo': ('needs',), 'recoge': ('helps3',), 'recogen': ('helps3',),
'recogi': ('called1',), 'recogio': ('called3',), 'recomendaba': ('advises',), 'recomendacion': ('tip',), 'recomendar':
('giveinf',), 'recomendare': ('give1',), 'recomendarla': ('giveinf',), 'recomendarlas': ('giveinf',), 'recomendarle':
('giveinf',), 'recomendarles': ('giveinf',), 'recomendarlo': ('giveinf',), 'recomendarlos': ('giveinf',),
'recomendarme': ('giveinf', 'infme'), 'recomendarsela': ('giveinf',), 'recomendarselas': ('giveinf',),
'recomendarselo': ('giveinf',), 'recomendarselos': ('giveinf',), 'recomendo': ('hello', 'verb3', 'advises',
'bidding'), 'recomienda': ('verb3', 'advises'), 'recomiendo': ('give1',), 'reconoce': ('opines',), 'reconocio':
('says',), 'recorda': ('remind',), 'recordar': ('giveinf', 'remind'), 'recordarme': ('remind',), 'recorta':
('imperative',), 'recortara': ('should',), 'recortaramos': ('should',), 'recorte': ('should', 'imperative'),
'recortemos': ('should',), 'recorten': ('imperative',), 'recortes': ('should', 'imperative'), 'recortá':
('imperative',), 'recuerda': ('remind',), 'redaccion': ('paper',), 'redacta': ('hand3',), 'redacto': ('made3',),
'redactor': ('pro',), 'redactora': ('pro',), 'redactó': ('made3',), 'reduce': ('imperative',), 'redujera':
('should',), 'reduzca': ('should', 'imperative'), 'reduzcan': ('imperative',), 'reduzcas': ('should', 'imperative'),
'reenvia': ('give3', 'send3'), 'reenviado': ('writes',), 'reenviar': ('giveinf', 'hand_inf'), 'reenviara': ('give3',),
'reenviare': ('give1',), 'reenviaria': ('would_give',), 'reenviarla': ('giveinf',), 'reenviarlas': ('giveinf',),
'reenviarle': ('giveinf', 'infle'), 'reenviarles': ('giveinf',), 'reenviarlo': ('giveinf',), 'reenviarlos':
('giveinf',), 'reenviarme': ('giveinf', 'infme'), 'reenviarsela': ('giveinf',), 'reenviarselas': ('giveinf',),
'reenviarselo': ('giveinf',), 'reenviarselos': ('giveinf',), 'reenvie': ('done', 'writes', 'handed1'), 'reenvio':
('writes', 'give1'), 'reenvió': ('writes',), 'reenvía': ('give3', 'send3'), 'reenvío': ('give1',), 'reformista':
('pro',), 'refugio': ('name_words',), 'regala': ('imperative',), 'regalado': ('lent',), 'regalara': ('should',),
'regalaramos': ('should',), 'regale': ('should', 'handed1', 'imperative', 'lent1'), 'regalemos': ('should',),
'regalen': ('imperative',), 'regales': ('should', 'imperative'), 'regalo': ('by_post',), 'regalá': ('imperative',),
'regalé': ('handed1', 'lent1'), 'registra': ('imperative',), 'registrara': ('should',), 'registraramos': ('should',),
'registre': ('should', 'imperative'), 'registremos': ('should',), 'registren': ('imperative',), 'registres':
('should', 'imperative'), 'registrá': ('imperative',), 'regresa': ('verb3', 'give3'), 'regresara': ('verb3',),
'regreso': ('verb3',), 'reinverta': ('imperative',), 'reinvertara': ('should',), 'reinvertaramos': ('should',),
'reinverte': ('should', 'imperative'), 'reinvertemos': ('should',), 'reinverten': ('imperative',), 'reinvertes':
('should', 'imperative'), 'reinvertá': ('imperative',), 'relato': ('paper',), 'remedios': ('name_words',), 'remitido':
('writes',), 'renegocia': ('imperative',), 'renegociara': ('should',), 'renegociaramos': ('should',), 'renegocie':
('should', 'imperative'), 'renegociemos': ('should',), 'renegocien': ('imperative',), 'renegocies': ('should',
'imperative'), 'renegociá': ('imperative',), 'renueve': ('should', 'imperative'), 'renueven': ('imperative',),
'renueves': ('should', 'imperative'), 'renuncia': ('verb3',), 'renunciara': ('verb3',), 'renuncio': ('verb3',),
'reparta': ('should', 'imperative'), 'repartan': ('imperative',), 'repartas': ('should', 'imperative'), 'repase':
('read1',), 'reporte': ('thing',), 'reprograma': ('moved3',), 'reprogramada': ('moved_pp',), 'reprogramado':
('moved_pp',), 'reprogramamos': ('moved1',), 'reprogramo': ('moved3',), 'reservada': ('set',), 'reservado': ('set',),
'reservamos': ('bring',), 'reservar': ('bring',), 'reserve': ('done', 'set_up'), 'reservo': ('bring',), 'resista':
('should', 'imperative'), 'resistan': ('imperative',), 'resistas': ('should', 'imperative'), 'responda': ('should',
'imperative'), 'respondan': ('imperative',), 'respondas': ('should', 'imperative'), 'responde': ('give3', 'answers',
'opines', 'hand3', 'answered'), 'responden': ('give3',), 'responder': ('giveinf',), 'respondera': ('give3', 'will3',
'hand3'), 'respondere': ('give1',), 'responderia': ('would_give',), 'responderla': ('giveinf',), 'responderlas':
('giveinf',), 'responderle': ('giveinf', 'infle'), 'responderles': ('giveinf',), 'responderlo': ('giveinf',),
'responderlos': ('giveinf',), 'responderme': ('giveinf', 'infme'), 'respondernos': ('giveinf', 'infme'),
'respondersela': ('giveinf',), 'responderselas': ('giveinf',), 'responderselo': ('giveinf',), 'responderselos':
('giveinf',), 'respondi': ('called1',), 'respondido': ('called_pp', 'answered'), 'respondieron': ('answers',
'answered'), 'respondio': ('reach', 'called3', 'answers', 'opines', 'answered'), 'respondo': ('give1',), 'respuesta':
('thing',), 'retrasa': ('moved3', 'imperative'), 'retrasada': ('moved_pp',), 'retrasado': ('moved_pp',), 'retrasara':
('should',), 'retrasaramos': ('should',), 'retrase': ('should', 'imperative'), 'retrasemos': ('should',), 'retrasen':
('imperative',), 'retrases': ('should', 'imperative'), 'retraso': ('moved3',), 'retrasá': ('imperative',),
'retroalimentacion': ('feedback_noun',), 'reu': ('hello',), 'reuni': ('met1', 'seen1'), 'reunimos': ('met1', 'seen1'),
'reunio': ('verb3',), 'reunion': ('hello', 'date'), 'reunirme': ('hello', 'see_inf'), 'reunirnos': ('see_inf',),
'reunión': ('hello', 'date'), 'revisa': ('give3', 'imperative', 'hand3'), 'revisar': ('giveinf',), 'revisara':
('give3', 'will3', 'should', 'hand3'), 'revisaramos': ('should',), 'revisare': ('give1',), 'revisaria':
('would_give',), 'revisarla': ('giveinf',), 'revisarlas': ('giveinf',), 'revisarle': ('giveinf', 'infle'),
'revisarles': ('giveinf',), 'revisarlo': ('giveinf',), 'revisarlos': ('giveinf',), 'revisarme': ('giveinf', 'infme'),
'revisarsela': ('giveinf',), 'revisarselas': ('giveinf',), 'revisarselo': ('giveinf',), 'revisarselos': ('giveinf',),
'revisará': ('give3', 'will3', 'hand3'), 'revise': ('hello', 'should', 'read1', 'imperative'), 'revisemos':
('should',), 'revisen': ('imperative',), 'revises': ('should', 'imperative'), 'reviso': ('give1',), 'revisá':
('imperative',), 'revisé': ('hello', 'read1'), 'rey': ('name_words',), 'reyes': ('name_words',), 'rio':
('name_words',), 'rios': ('name_words',), 'rivera': ('name_words',), 'robles': ('name_words',), 'rojas':
('name_words',), 'rosa': ('name_words',), 'rosario': ('name_words',), 'rubio': ('name_words',), 'sabado': ('hello',
'name_words'), 'sabe': ('hello', 'verb3', 'opines'), 'saber': ('causative',), 'sabia': ('verb3',), 'saca':
('imperative',), 'sacara': ('should',), 'saco': ('made3',), 'sal': ('imperative',), 'saldra': ('verb3',), 'sale':
('verb3',), 'salga': ('should', 'imperative'), 'salgan': ('imperative',), 'salgas': ('should', 'imperative'), 'salia':
('verb3',), 'saliera': ('should',), 'salio': ('verb3', 'seen1'), 'salir': ('see_inf',), 'salta': ('sent_to',),
'salto': ('sent_to',), 'salude': ('called1',), 'saludo': ('verb3', 'reach', 'called3', 'met3'), 'salvador':
('name_words',), 'santos': ('name_words',), 'saque': ('should', 'imperative'), 'saquemos': ('should',), 'saquen':
('imperative',), 'saques': ('should', 'imperative'), 'script': ('helpful',), 'se': ('them', 'hello', 'verb3', 'is3',
'imperative'), 'sea': ('should', 'imperative'), 'sean': ('imperative',), 'seas': ('should', 'imperative'),
'secretaria': ('pro', 'rel'), 'secretario': ('rel',), 'seguia': ('verb3',), 'seguira': ('verb3',), 'segun':
('hello',), 'seguramente': ('filler',), 'semana': ('hello',), 'seminario': ('course',), 'sentamos': ('met1',),
'sente': ('met1',), 'separa': ('verb3', 'imperative'), 'separara': ('should',), 'separaramos': ('should',),
'separaron': ('verb3',), 'separe': ('should', 'imperative'), 'separemos': ('should',), 'separen': ('imperative',),
'separes': ('should', 'imperative'), 'separo': ('verb3',), 'separá': ('imperative',), 'sera': ('hello', 'verb3'),
'seria': ('hello', 'verb3'), 'serrano': ('name_words',), 'sesion': ('date',), 'siempre': ('filler', 'hello'),
'siente': ('opines', 'says'), 'sierra': ('name_words',), 'siga': ('should', 'imperative'), 'sigan': ('imperative',),
'sigas': ('should', 'imperative'), 'sigue': ('verb3', 'imperative'), 'siguiera': ('should',), 'siguio': ('verb3',),
'simplifique': ('should', 'imperative'), 'simplifiquen': ('imperative',), 'simplifiques': ('should', 'imperative'),
'sin': ('hello',), 'sino': ('turn',), 'slides': ('paper',), 'sms': ('letter',), 'sobre': ('hello',), 'sobrina':
('rel',), 'sobrino': ('rel',), 'socia': ('hello', 'rel'), 'socio': ('hello', 'rel'), 'socios': ('rel',), 'socorro':
('name_words',), 'sol': ('name_words',), 'soledad': ('name_words',), 'solo': ('filler',), 'son': ('verb3',),
'sostiene': ('opines',), 'startup': ('rel',), 'su': ('their', 'hello', 'any_det'), 'suba': ('should', 'imperative'),
'subamos': ('should',), 'suban': ('imperative',), 'subas': ('should', 'imperative'), 'sube': ('verb3', 'imperative'),
'subi': ('imperative', 'lent1'), 'subiera': ('should',), 'subio': ('verb3',), 'subir': ('giveinf',), 'subirla':
('giveinf',), 'subirlas': ('giveinf',), 'subirle': ('giveinf',), 'subirles': ('giveinf',), 'subirlo': ('giveinf',),
'subirlos': ('giveinf',), 'subirsela': ('giveinf',), 'subirselas': ('giveinf',), 'subirselo': ('giveinf',),
'subirselos': ('giveinf',), 'suegra': ('rel',), 'suegro': ('rel',), 'suena': ('verb3',), 'sufre': ('verb3',),
'sufrio': ('verb3',), 'sugerencia': ('tip',), 'sugeria': ('advises',), 'sugiere': ('verb3', 'advises'), 'sugirio':
('verb3', 'advises'), 'suma': ('imperative',), 'sumara': ('should',), 'sumaramos': ('should',), 'sume': ('should',
'imperative'), 'sumemos': ('should',), 'sumen': ('imperative',), 'sumes': ('should', 'imperative'), 'sumá':
('imperative',), 'supuestamente': ('filler',), 'sus': ('their', 'hello', 'any_det'), 'suspende': ('off',),
'suspendida': ('off',), 'suspendido': ('off',), 'suspendieron': ('off',), 'suspendio': ('off',), 'sé':
('imperative',), 'sólo': ('filler',), 'tabla': ('helpful',), 'tacos': ('drink',), 'taller': ('hello', 'course'),
'tambien': ('filler', 'hello'), 'también': ('filler', 'hello'), 'tampoco': ('not',), 'tapicero': ('pro',), 'tarde':
('hello',), 'tarjeta': ('reach_noun',), 'tarta': ('by_post',), 'tb': ('filler',), 'tecnica': ('pro',), 'tecnico':
('pro',), 'tel': ('reach_noun',), 'telefoneado': ('called_pp', 'attempt'), 'telefonee': ('called1', 'attempt'),
'telefoneo': ('reach', 'called3'), 'telefono': ('reach_noun',), 'teléfono': ('reach_noun',), 'teme': ('verb3',),
'template': ('helpful', 'paper'), 'temprano': ('hello',), 'ten': ('imperative',), 'tendra': ('verb3',), 'tendria':
('have_to',), 'tendriamos': ('have_to',), 'tene': ('imperative',), 'tenemos': ('hello', 'have_to'), 'tenga':
('should', 'imperative'), 'tengan': ('imperative',), 'tengas': ('should', 'imperative'), 'tengo': ('hello',
'have_to'), 'tenia': ('verb3', 'is3'), 'termina': ('verb3', 'hand3'), 'terminado': ('done',), 'terminar':
('see_inf',), 'terminara': ('verb3',), 'termine': ('done',), 'termino': ('verb3',), 'terminó': ('verb3',), 'tesis':
('paper',), 'testea': ('imperative',), 'testeara': ('should',), 'testearamos': ('should',), 'testee': ('should',
'imperative'), 'testeemos': ('should',), 'testeen': ('imperative',), 'testees': ('should', 'imperative'), 'testeá':
('imperative',), 'texto': ('paper',), 'tfg': ('paper',), 'tfm': ('paper',), 'tia': ('rel',), 'tienda': ('hello',),
'tiene': ('hello', 'verb3', 'is3'), 'tienen': ('verb3',), 'tinto': ('hello', 'date'), 'tio': ('rel',), 'tip':
('tip',), 'tips': ('tip',), 'tirada': ('stood',), 'tirado': ('stood',), 'tita': ('rel',), 'tlf': ('reach_noun',),
'tmb': ('filler',), 'toda': ('filler',), 'todas': ('hello',), 'todavia': ('filler', 'hello'), 'todo': ('filler',
'hello'), 'todos': ('hello',), 'toma': ('verb3', 'imperative'), 'tomado': ('hello', 'done_pp'), 'tomamos': ('hello',
'met1'), 'tomando': ('hello',), 'tomar': ('see_inf',), 'tomara': ('verb3', 'should'), 'tomaramos': ('should',),
'tomare': ('shall1',), 'tomaremos': ('shall1',), 'tomará': ('verb3',), 'tome': ('hello', 'met1', 'should',
'imperative'), 'tomemos': ('should',), 'tomen': ('imperative',), 'tomes': ('should', 'imperative'), 'tomo': ('verb3',
'answers', 'made3'), 'tomá': ('imperative',), 'tomé': ('hello', 'met1'), 'tomó': ('verb3', 'answers', 'made3'),
'topa': ('verb3',), 'topamos': ('met1',), 'tope': ('met1',), 'topo': ('verb3',), 'topografo': ('pro',), 'toque':
('should', 'imperative'), 'toquen': ('imperative',), 'toques': ('should', 'imperative'), 'toro': ('name_words',),
'torre': ('name_words',), 'torres': ('name_words',), 'trabaja': ('verb3', 'is3', 'imperative'), 'trabajaba':
('verb3',), 'trabajan': ('verb3',), 'trabajara': ('should',), 'trabajaramos': ('should',), 'trabaje': ('should',
'imperative'), 'trabajemos': ('should',), 'trabajen': ('imperative',), 'trabajes': ('should', 'imperative'),
'trabajo': ('hello', 'verb3'), 'trabajá': ('imperative',), 'trabajó': ('verb3',), 'traductor': ('pro',), 'traductora':
('pro',), 'trae': ('give3', 'hand3'), 'traer': ('hello', 'giveinf', 'bring'), 'traera': ('give3', 'hand3'), 'traere':
('give1',), 'traeria': ('would_give',), 'traerla': ('giveinf',), 'traerlas': ('giveinf',), 'traerle': ('giveinf',
'infle'), 'traerles': ('giveinf',), 'traerlo': ('giveinf',), 'traerlos': ('giveinf',), 'traerme': ('giveinf',
'infme'), 'traernos': ('giveinf', 'infme'), 'traersela': ('giveinf',), 'traerselas': ('giveinf',), 'traerselo':
('giveinf',), 'traerselos': ('giveinf',), 'tragos': ('drink',), 'traiga': ('should', 'imperative'), 'traigan':
('imperative',), 'traigas': ('should', 'imperative'), 'traigo': ('give1', 'bring'), 'traje': ('lent1',), 'trajo':
('called3',), 'transferencia': ('thing',), 'transferi': ('done',), 'transferir': ('giveinf', 'hand_inf'),
'transferira': ('give3',), 'transferire': ('give1',), 'transferiria': ('would_give',), 'transferirla': ('giveinf',),
'transferirlas': ('giveinf',), 'transferirle': ('giveinf',), 'transferirles': ('giveinf',), 'transferirlo':
('giveinf',), 'transferirlos': ('giveinf',), 'transferirme': ('giveinf', 'infme'), 'transferirsela': ('giveinf',),
'transferirselas': ('giveinf',), 'transferirselo': ('giveinf',), 'transferirselos': ('giveinf',), 'transfiere':
('give3', 'send3'), 'transfiero': ('give1',), 'trasladada': ('moved_pp',), 'trate': ('tried1', 'attempt'),
'traumatologa': ('pro',), 'traumatologo': ('pro',), 'treinta': ('span',), 'tres': ('hello', 'span'), 'tropece':
('met1',), 'truco': ('tip',), 'tutoria': ('mentor_noun',), 'tutorial': ('helpful',), 'tutorias': ('mentor_noun',),
'tuve': ('hello', 'seen1'), 'tuviera': ('should',), 'tuvimos': ('seen1',), 'tuvo': ('hello', 'verb3'), 'ubicar':
('see_inf',), 'ubicarla': ('see_inf',), 'ubicarlo': ('see_inf',), 'ultima': ('hello',), 'un': ('det', 'hello',
'any_det', 'link'), 'una': ('det', 'hello', 'any_det', 'link'), 'unas': ('det', 'hello', 'any_det', 'link'), 'unos':
('det', 'hello', 'any_det', 'link'), 'usa': ('verb3', 'imperative'), 'usaba': ('verb3',), 'usara': ('should',),
'usaramos': ('should',), 'use': ('should', 'imperative'), 'usemos': ('should',), 'usen': ('imperative',), 'uses':
('should', 'imperative'), 'usted': ('hello',), 'ustedes': ('hello',), 'usá': ('imperative',), 'va': ('verb3',
'sent_to', 'is3'), 'vaca': ('name_words',), 'valida': ('give3', 'imperative', 'hand3'), 'validara': ('give3',
'should'), 'validaramos': ('should',), 'validaria': ('would_give',), 'validará': ('give3',), 'valide': ('should',
'imperative'), 'validemos': ('should',), 'validen': ('imperative',), 'valides': ('should', 'imperative'), 'validá':
('imperative',), 'valle': ('name_words',), 'vamos': ('hello',), 'van': ('verb3',), 'vaya': ('should', 'imperative'),
'vayan': ('imperative',), 'vayas': ('should', 'imperative'), 've': ('verb3', 'imperative'), 'vecina': ('rel',),
'vecino': ('rel',), 'vega': ('name_words',), 'veinte': ('span',), 'vemos': ('seen1',), 'venda': ('should',
'imperative'), 'vendamos': ('should',), 'vendan': ('imperative',), 'vendas': ('should', 'imperative'), 'vende':
('verb3', 'imperative'), 'venden': ('verb3',), 'vendera': ('verb3',), 'vendiera': ('should',), 'vendio': ('verb3',),
'vendra': ('verb3',), 'vendé': ('imperative',), 'venia': ('verb3',), 'venido': ('hello',), 'veo': ('seen1',), 'ver':
('see_inf',), 'vera': ('verb3',), 'vere': ('shall1',), 'veremos': ('shall1',), 'verifica': ('hand3',), 'verla':
('see_inf',), 'verlo': ('see_inf',), 'verme': ('see_inf',), 'vernos': ('see_inf',), 'version': ('thing',),
'veterinaria': ('pro',), 'veterinario': ('pro',), 'vez': ('hello',), 'vi': ('hello', 'called1', 'seen1'), 'viaja':
('verb3', 'imperative'), 'viajaba': ('verb3',), 'viajara': ('verb3', 'should'), 'viajaramos': ('should',), 'viajará':
('verb3',), 'viaje': ('should', 'imperative'), 'viajemos': ('should',), 'viajen': ('imperative',), 'viajes':
('should', 'imperative'), 'viajo': ('verb3',), 'viajá': ('imperative',), 'viajó': ('verb3',), 'victoria':
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


CLAUSES = [{'': (13, 'talk')}, {'<fate>': 0}, {'<fate>': 0, 'ha': 1}, {'<fate>': 0, 'ha': 1, 'se': 2}, {'N': 3}, {'N':
3, 'la': 4}, {'de': 5, 'del': 5}, {'': (6, 'theirs')}, {'D': 7}, {'...': 8}, {'0': 9, '<any_det>': 9, '<my>': 9,
'<their>': 9}, {'<hand3>': 10}, {'': (3, 'advice')}, {'<should>': 12}, {'<should>': 12, 'me': 13, 'nos': 13},
{'<should>': 12, 'me': 13, 'no': 14, 'nos': 13}, {'^': 15}, {'q': 16, 'que': 16}, {'^': 11, 'dice': 17, 'dijo': 17,
'dise': 17}, {'': (2, 'plan')}, {'a': 19, 'al': 19, 'c': 19, 'con': 19, 'por': 19}, {'N': 0}, {'N': 0, 'la': 21},
{'de': 22, 'del': 22}, {'<rel>': 23}, {'el': 24, 'la': 24}, {'fallecido': 25, 'muerto': 25, 'nacido': 25}, {'<date>':
19}, {'<date>': 19, 'el': 27, 'la': 27, 'un': 27, 'una': 27}, {'caso': 25, 'casó': 25}, {'almuerzo': 20, 'ceno': 20,
'desayuno': 20, 'fallecio': 25, 'ha': 26, 'hay': 28, 'murio': 25, 'nacio': 25, 'paso': 20, 'se': 29, 'tenemos': 28,
'tengo': 28, 'veo': 20, 'visito': 20, 'voy': 20}, {'': (7, 'waiting')}, {'0': 31}, {'^': 32}, {'debe': 33}, {'': (5,
'mine')}, {'<until>': 35}, {'N': 36}, {'para': 37}, {'D': 7, 'N': 8, 'el': 8, 'ella': 8, 'él': 8}, {'<hand3>': 39,
'<send3>': 39}, {'la': 40, 'las': 40, 'lo': 40, 'los': 40}, {'...': 41}, {'<any_det>': 9, '<my>': 9, '<their>': 9,
'D': 7}, {'...': 8, 'D': 7}, {'D': 7, 'el': 7, 'en': 7, 'la': 7}, {'D': 7, 'el': 7, 'en': 7, 'la': 7, 'me': 45},
{'<until>': 7}, {'...': 47}, {'de': 48, 'del': 48}, {'<any_det>': 35, 'de': 48, 'del': 48}, {'<any_det>': 35}, {'...':
38, '<any_det>': 42, '<hand3>': 43, '<send3>': 44, 'devuelve': 46, 'entrega': 49, 'envio': 50, 'envío': 50, 'llamo':
51, 'llegada': 49, 'mando': 51, 'paso': 51, 'preparo': 51, 'recepcion': 49, 'reenvio': 51, 'reenvío': 51}, {'D': 35},
{'devolver': 53, 'entregar': 53, 'enviar': 53, 'pagar': 53}, {'': (11, 'thinking')}, {'si': 55}, {'^': 54, 'ver': 56},
{'N': 19}, {'a': 58}, {'cae': 0, 'es': 0, 'sera': 0}, {'N': 60}, {'N': 60, 'la': 61}, {'de': 62, 'del': 62}, {'': (0,
'missed')}, {'$$': 64}, {'<thing>': 7}, {'^': 66}, {'<give3>': 7}, {'<give3>': 7, 'la': 68, 'las': 68, 'lo': 68,
'los': 68}, {'me': 69, 'nos': 69}, {'y': 70}, {'...': 71, '<any_det>': 9, '<my>': 9, '<their>': 9}, {'D': 7, 'y': 70},
{'...': 73}, {'<hand3>': 72, '<send3>': 74}, {'<rel>': 6, '^': 75, 'aniversario': 63, 'boda': 63, 'cumple': 63,
'cumpleanos': 63, 'examen': 63, 'fiesta': 63, 'operacion': 63, 'santo': 63}, {'apagado': 65, 'comunicaba': 65,
'comunicando': 65, 'ocupado': 65}, {'D': 19, 'c': 19, 'con': 19}, {'<date>': 78}, {'<date>': 78, 'el': 79, 'la': 79,
'un': 79, 'una': 79}, {'<rel>': 6, '^': 40, 'boda': 63, 'examen': 63, 'fiesta': 63, 'operacion': 63}, {'^': 40}, {'':
(12, 'task')}, {'de': 83}, {'olvidar': 83, 'olvidarme': 83, 'olvidarse': 84}, {'en': 55}, {'dice': 12, 'dijo': 12},
{'dice': 12, 'dijo': 12, 'insiste': 12, 'me': 87, 'opina': 12}, {',': 88}, {'...': 89}, {'<should>': 90}, {'olvide':
83}, {'me': 92}, {'^': 91, 'se': 93}, {'^': 91, 'no': 94}, {'que': 55}, {'mio': 7}, {'<my>': 7, 'el': 97, 'mi': 7},
{'<hand_inf>': 7, 'corregir': 98, 'firmar': 98, 'leer': 98, 'mirar': 98, 'probar': 98, 'repasar': 98, 'revisar': 98,
'testear': 98, 'validar': 98, 'ver': 98}, {'^': 99}, {'a': 100}, {'...': 53}, {'0': 102, '<any_det>': 102, '<my>':
102, '<their>': 102, 'eso': 102, 'le': 102, 'les': 102, 'todo': 102}, {'<give1>': 103, 'acabo': 103, 'cierro': 103,
'firmo': 103, 'organizo': 103, 'reviso': 103, 'termino': 103}, {'^': 104}, {'^': 75}, {'<rel>': 6, '<they>': 18, 'D':
30, 'N': 34, '^': 52, 'a': 57, 'acompano': 59, 'acompaño': 59, 'aniversario': 63, 'apagado': 65, 'boda': 63,
'comunicaba': 65, 'comunicando': 65, 'cumple': 63, 'cumpleanos': 63, 'debe': 67, 'dice': 17, 'dijo': 17, 'dise': 17,
'el': 76, 'estaba': 77, 'examen': 63, 'fiesta': 63, 'hay': 80, 'la': 81, 'las': 82, 'llevare': 59, 'llevo': 59, 'lo':
82, 'los': 82, 'no': 85, 'ocupado': 65, 'operacion': 63, 'pensaba': 86, 'pense': 86, 'que': 95, 'recojo': 59,
'recordar': 83, 'santo': 63, 'supe': 96, 'tenemos': 80, 'tengo': 80, 'va': 101, 'veo': 59, 'yo': 105, 'él': 106}, {'':
(18, 'gave:mentoring')}, {'^': 108}, {'<any_det>': 66, '<thing>': 7}, {'D': 0}, {'^': 110, 'aniversario': 111,
'cumple': 111, 'cumpleanos': 111}, {':': 112}, {'pendiente': 35, 'prevista': 35, 'previsto': 35, 'prometida': 35,
'prometido': 35}, {'con': 35}, {'<giveinf>': 35, '<inf_them>': 35, '<infle>': 35, '<mine_thing>': 53, '<todo_inf>':
35, 'agradecer': 35, 'comprar': 35, 'devolver': 35, 'entrega': 114, 'envio': 114, 'envío': 114, 'felicitar': 35,
'hablar': 115, 'pedir': 35, 'quedar': 115, 'reclamar': 35, 'regalar': 35, 'reservar': 35, 'respuesta': 114, 'ver':
115}, {'^': 35}, {':': 117}, {'D': 19}, {'...': 119, 'a': 83, 'con': 83}, {'^': 12}, {':': 121}, {'^': 110}, {':':
123}, {'N': 118}, {'hacer': 118}, {'<giveinf>': 83}, {'<mentor_noun>': 109, 'N': 113, '^': 116, 'accion': 118,
'acciones': 118, 'almorzar': 120, 'cenar': 120, 'comer': 120, 'consejo': 122, 'consejos': 122, 'desayunar': 120, 'el':
124, 'ella': 124, 'mia': 118, 'mio': 118, 'nosotros': 118, 'para': 125, 'pendiente': 118, 'pendientes': 118, 'por':
126, 'recomendacion': 122, 'recomendaciones': 122, 'sugerencia': 122, 'tarea': 118, 'tip': 122, 'tips': 122, 'todo':
127, 'ver': 120, 'visitar': 120, 'yo': 118, 'él': 124}, {'^': 12, 'no': 121, 'que': 121}, {'': (23, 'contact')}, {'a':
130}, {'estaba': 64, 'estabamos': 64}, {'estaba': 64, 'estabamos': 64, 'no': 132}, {'estaba': 64, 'estabamos': 64,
'no': 132, 'nosotros': 133, 'yo': 133}, {'cuando': 134, 'mientras': 134}, {'oficina': 130}, {'almorzar': 130, 'casa':
130, 'cenar': 130, 'comer': 130, 'la': 136, 'mi': 130, 'saludar': 130, 'saludarme': 130, 'tomar': 130, 'verme': 130,
'vernos': 130, 'visitarme': 130, 'visitarnos': 130}, {'coworking': 130, 'despacho': 130}, {'sorpresa': 130, 'visita':
130}, {'despacho': 130}, {'aca': 130, 'aqui': 130, 'casa': 130, 'el': 140, 'la': 136, 'mi': 130}, {'...': 135, 'a':
137, 'al': 138, 'conmigo': 130, 'de': 139, 'por': 141}, {'': (1, 'moved')}, {'D': 143}, {'D': 143, 'a': 144, 'al':
144, 'para': 144}, {'adelanta': 145, 'aplaza': 145, 'cambia': 145, 'mueve': 145, 'pasa': 145, 'retrasa': 145},
{'adelanta': 145, 'aplaza': 145, 'cambia': 145, 'mueve': 145, 'pasa': 145, 'retrasa': 145, 'se': 146}, {'<set>': 19,
'D': 147}, {'D': 19, 'manana': 19}, {'N': 149}, {'con': 150}, {'': (20, 'gave:referral')}, {'^': 152}, {'N': 153},
{'a': 154}, {'...': 155, '^': 152}, {'de': 156, 'del': 156}, {'<reach_noun>': 157}, {'': (16, 'gave:feedback')}, {'^':
159}, {'^': 159, 'a': 160, 'al': 160, 'de': 160, 'del': 160, 'sobre': 160}, {'': (19, 'gave:resource')}, {'N': 162},
{'a': 163}, {'<helpful>': 164}, {'<any_det>': 165}, {'de': 153, 'del': 153}, {'<reach_noun>': 167}, {'<helpful>':
162}, {'<any_det>': 169}, {'<any_det>': 168, '^': 170}, {'N': 171}, {'<feedback_noun>': 161}, {'de': 173},
{'feedback': 161, 'opinion': 161}, {'comentarios': 161, 'notas': 161, 'observaciones': 161}, {'monton': 174},
{'devolucion': 161}, {'cuantas': 173}, {'cuantos': 173}, {'<any_det>': 158, '<feedback_noun>': 161, '^': 166, 'a':
172, 'algo': 174, 'algunas': 173, 'algunos': 173, 'bastante': 173, 'mi': 175, 'mis': 176, 'muchas': 173, 'mucho': 173,
'muchos': 173, 'un': 177, 'una': 178, 'unas': 179, 'unos': 180, 'varias': 173, 'varios': 173}, {'^': 108, 'a': 109,
'al': 109, 'con': 109, 'de': 109, 'en': 109, 'para': 109, 'sobre': 109}, {'<mentor_noun>': 182}, {'de': 183}, {'^':
162}, {'N': 185}, {'a': 186}, {'...': 187}, {'<my>': 188}, {'<inf_me>': 7, '<infme>': 7}, {'^': 190}, {'^': 108, 'a':
109, 'al': 109, 'con': 109, 'de': 109, 'en': 109, 'para': 109}, {'': (1, 'moved'), 'D': 143, 'a': 143, 'al': 143,
'de': 143, 'para': 143}, {'<date>': 193}, {'<date>': 193, 'a': 144, 'al': 144, 'para': 144}, {'a': 144, 'al': 144,
'el': 194, 'la': 195, 'lo': 195, 'para': 144}, {'': (1, 'moved'), 'D': 143, 'a': 143, 'al': 143, 'para': 143},
{'<date>': 197}, {'<date>': 144}, {'D': 143, 'a': 143, 'al': 143, 'el': 198, 'la': 198, 'nuestra': 198, 'nuestro':
198, 'para': 143, 'su': 199}, {'D': 143, 'al': 143, 'para': 143}, {'...': 201}, {'D': 143, 'a': 143, 'al': 143, 'del':
202, 'para': 143}, {'hora': 64}, {'ultima': 204}, {'': (0, 'missed'), 'a': 205, 'el': 64, 'la': 64, 'lo': 64,
'nuestra': 64, 'nuestro': 64, 'todo': 64}, {'que': 12}, {'mejor': 12}, {'conviene': 12}, {'<have_to>': 207,
'conviene': 12, 'deberia': 12, 'deberiamos': 12}, {'<have_to>': 207, '<should>': 12, 'es': 208, 'lo': 208, 'me': 209,
'no': 210, 'nos': 209, 'seria': 208}, {'^': 211}, {'^': 211, 'nosotros': 212, 'yo': 212}, {'que': 213}, {'': (13,
'talk'), '^': 211, 'nosotros': 212, 'yo': 212}, {'en': 214, 'que': 215}, {'<paper>': 160}, {'<their>': 217, 'el': 217,
'la': 217}, {'<giveinf>': 35}, {'^': 219}, {'^': 219, 'de': 220}, {'voz': 64}, {'': (0, 'missed'), 'de': 222}, {'de':
222}, {'buzon': 223, 'buzón': 223, 'casilla': 64, 'contestador': 64, 'contestadora': 64, 'correo': 224}, {'a': 225,
'al': 225, 'el': 225}, {'a': 225, 'al': 225, 'derecho': 226, 'directo': 226, 'el': 225}, {'D': 19, 'con': 19, 'el':
19, 'para': 19}, {'<any_det>': 27, '<date>': 19, 'con': 19, 'juntarnos': 19, 'para': 19, 'reunirnos': 19, 'vernos':
19}, {'...': 135}, {'...': 71, 'D': 7}, {'la': 68, 'las': 68, 'lo': 68, 'los': 68}, {'me': 232, 'nos': 232}, {'y':
233}, {'...': 234}, {'...': 73, 'D': 7}, {'<my>': 9, 'mi': 9}, {'ok': 7, 'si': 7, 'sí': 7}, {'respuesta': 7}, {'el':
238, 'feedback': 7, 'noticias': 7, 'novedades': 7, 'razon': 7, 'respuesta': 7, 'una': 239}, {'D': 7, 'algo': 7,
'cuando': 7, 'cuanto': 7, 'cuándo': 7, 'cuánto': 7, 'el': 7, 'la': 7, 'manana': 7, 'que': 7, 'qué': 7, 'si': 7},
{'favor': 7, 'intro': 7}, {'intro': 7}, {'favor': 7}, {'el': 242, 'la': 243, 'llegar': 7, 'saber': 7, 'un': 244,
'una': 243}, {'contacto': 7}, {'en': 246}, {'da': 240, 'desaconseja': 12, 'desaconsejo': 12, 'dice': 241, 'dira': 241,
'hace': 245, 'pondra': 247, 'pone': 247}, {'<hand3>': 231, '<made3>': 235, '<send3>': 236, '<will3>': 7, 'corrige':
237, 'desaconseja': 12, 'desaconsejo': 12, 'firma': 237, 'me': 248, 'mira': 237, 'nos': 248, 'prueba': 237, 'repasa':
237, 'revisa': 237}, {'^': 12, 'yo': 121}, {'que': 250}, {'^': 68}, {'^': 68, 'la': 252, 'lo': 252}, {'me': 253,
'nos': 253}, {'que': 254}, {'en': 214, 'que': 213}, {'firmemente': 256}, {'': (4, 'needs_from_me')}, {'<my>': 258},
{'^': 259}, {'con': 260}, {'<should>': 12, 'me': 13, 'ni': 14, 'no': 14, 'nos': 13}, {'^': 262}, {'^': 262, 'yo':
263}, {'que': 264}, {'<imperative>': 12, 'ni': 12, 'no': 12}, {'^': 266}, {'^': 7}, {'a': 268}, {'^': 68, 'iba': 269,
'va': 269}, {'^': 68, 'iba': 269, 'la': 270, 'lo': 270, 'va': 269}, {'^': 262, 'me': 271, 'nos': 271, 'yo': 263},
{':': 267, 'que': 272}, {'presento': 64, 'presentó': 64}, {'aparecio': 64, 'fue': 64, 'llego': 64, 'paso': 64, 'pasó':
64, 'pudo': 64, 'se': 274, 'vino': 64}, {'no': 275, 'nunca': 275}, {'final': 276}, {'al': 277, 'no': 275, 'nunca':
275}, {'aunque': 278, 'pero': 278, 'y': 278}, {'acercarse': 279, 'ir': 279, 'pasar': 279, 'pasarse': 279, 'sumarse':
279, 'unirse': 279, 'vendria': 279, 'venia': 279, 'venir': 279}, {'<should>': 12, '<would_give>': 7, 'me': 13, 'ni':
14, 'no': 14, 'nos': 13}, {'<would_give>': 7}, {'^': 282}, {'<give3>': 7, '<would_give>': 7}, {'^': 284, 'iba': 269,
'va': 269}, {'^': 284, 'iba': 269, 'la': 285, 'lo': 285, 'va': 269}, {'^': 281, 'acercarse': 279, 'ir': 279, 'la':
283, 'lo': 283, 'me': 286, 'nos': 286, 'pasar': 279, 'pasarse': 279, 'sumarse': 279, 'unirse': 279, 'vendria': 279,
'venia': 279, 'venir': 279, 'yo': 263}, {':': 267, 'a': 280, 'acercarse': 279, 'de': 280, 'en': 280, 'ir': 279,
'pasar': 279, 'pasarse': 279, 'que': 287, 'sumarse': 279, 'unirse': 279, 'vendria': 279, 'venia': 279, 'venir': 279},
{'^': 12, 'que': 121}, {'de': 289}, {'opinion': 290}, {'la': 291}, {'de': 292, 'partidaria': 290, 'partidario': 290},
{'parte': 258}, {'mi': 294, 'nuestra': 294}, {'de': 295}, {'...': 296, '<my>': 258}, {'^': 258}, {'la': 298, 'lo':
298}, {'le': 298, 'les': 298, 'se': 299}, {'le': 298, 'les': 298, 'se': 299, 'yo': 300}, {'^': 297, 'que': 301},
{'de': 260}, {'espera': 303}, {'la': 304}, {'de': 256}, {'le': 260, 'yo': 260}, {'^': 259, 'que': 307}, {'a': 305,
'convencida': 306, 'convencido': 306, 'esperando': 308}, {'me': 268}, {'que': 310}, {'me': 271, 'nos': 271}, {'que':
312}, {'conmigo': 64}, {'contactarme': 64, 'hablar': 314, 'llamarme': 64, 'localizarme': 64, 'verme': 64}, {'de': 268,
'en': 268}, {'dicho': 313, 'intentado': 315, 'quedado': 316}, {'a': 280, 'acercarse': 279, 'de': 280, 'en': 280, 'ir':
279, 'pasar': 279, 'pasarse': 279, 'que': 280, 'sumarse': 279, 'unirse': 279, 'vendria': 279, 'venia': 279, 'venir':
279}, {'quedado': 318}, {'<inf_me>': 7, '<infme>': 31}, {'^': 320, 'acercarse': 279, 'ir': 279, 'pasar': 279,
'pasarse': 279, 'sumarse': 279, 'unirse': 279, 'vendria': 279, 'venia': 279, 'venir': 279}, {'<infme>': 31}, {'^':
322, 'acercarse': 279, 'ir': 279, 'pasar': 279, 'pasarse': 279, 'sumarse': 279, 'unirse': 279, 'vendria': 279,
'venia': 279, 'venir': 279}, {'a': 321, 'acercarse': 279, 'de': 280, 'en': 280, 'ir': 279, 'pasar': 279, 'pasarse':
279, 'que': 323, 'sumarse': 279, 'unirse': 279, 'vendria': 279, 'venia': 279, 'venir': 279}, {'^': 322}, {'a': 325,
'que': 325}, {'': (3, 'advice'), '<should>': 12, 'me': 13, 'ni': 14, 'no': 14, 'nos': 13}, {'^': 327, 'yo': 263},
{'que': 328}, {'en': 329}, {'falta': 260}, {'hace': 331}, {'...': 119, 'D': 19}, {'D': 130}, {'a': 121}, {'<inf_me>':
7, 'me': 7, 'nos': 7}, {'^': 336}, {'^': 336, 'que': 337}, {'': (6, 'theirs'), '<their>': 7, 'el': 9, 'la': 9, 'las':
9, 'los': 9, 'un': 9, 'una': 9}, {'<their>': 7, 'el': 9, 'la': 9, 'las': 9, 'los': 9, 'un': 9, 'una': 9}, {'el': 9,
'la': 9, 'las': 9, 'los': 9, 'un': 9, 'una': 9}, {'<give3>': 7, '<would_give>': 7, 'acerca': 7, 'arregla': 7, 'baja':
7, 'busca': 7, 'consigue': 7, 'deja': 339, 'dejara': 340, 'dejará': 340, 'guarda': 7, 'imprime': 7, 'presta': 340,
'prestara': 341, 'prestará': 341, 'trae': 7}, {'contra': 121, 'de': 121, 'que': 121, 'sobre': 121}, {'<should>': 12,
'hay': 207, 'tengo': 207}, {'^': 344}, {'que': 345}, {'centre': 12, 'conviene': 12, 'enfoque': 12, 'olvide': 12},
{'centremos': 12, 'conviene': 12, 'enfoquemos': 12}, {'cuidado': 12}, {'<have_to>': 207, '<should>': 12, 'lo': 208,
'me': 347, 'nos': 348, 'tenga': 349}, {'<have_to>': 207, '<should>': 12, 'lo': 208, 'me': 347, 'no': 350, 'nos': 348,
'tenga': 349}, {'^': 351}, {'^': 351, 'yo': 352}, {'...': 346, 'que': 353}, {'^': 31}, {'<any_det>': 355, '^': 31,
'dinero': 355, 'plata': 355}, {'<should>': 12, 'centre': 12, 'conviene': 12, 'enfoque': 12, 'olvide': 12},
{'<should>': 12, 'centremos': 12, 'conviene': 12, 'enfoquemos': 12}, {'<have_to>': 207, '<should>': 12, 'lo': 208,
'me': 357, 'nos': 358, 'tenga': 349}, {'<have_to>': 207, '<should>': 12, 'lo': 208, 'me': 357, 'ni': 14, 'no': 359,
'nos': 358, 'tenga': 349}, {'^': 360}, {'^': 360, 'yo': 361}, {'que': 362}, {'<inf>': 12}, {'^': 364}, {'^': 13},
{'^': 360, 'me': 271, 'no': 366, 'nos': 271, 'yo': 361}, {'...': 346, ':': 267, '^': 364, 'de': 365, 'que': 367},
{'<have_to>': 207, '<should>': 12, '<would_give>': 7, 'lo': 208, 'me': 357, 'ni': 14, 'no': 359, 'nos': 358, 'tenga':
349}, {'^': 369, 'la': 283, 'lo': 283, 'me': 286, 'no': 366, 'nos': 286, 'yo': 361}, {'...': 346, ':': 267, '^': 364,
'de': 365, 'que': 370}, {'me': 268, 'nos': 268}, {'que': 372}, {'^': 351, 'me': 271, 'no': 366, 'nos': 271, 'yo':
352}, {'D': 130, 'que': 374}, {'<until>': 258}, {'...': 376}, {'<any_det>': 377}, {'^': 13, 'no': 366}, {'^': 378,
'que': 379}, {'^': 7, 'que': 268}, {'cabeza': 121}, {'la': 382}, {'de': 383}, {'aconsejado': 289, 'asegurado': 373,
'comentado': 334, 'contado': 334, 'desaconsejado': 121, 'dicho': 375, 'garantizado': 373, 'jurado': 373, 'pedido':
380, 'prometido': 381, 'quedado': 316, 'quitado': 384, 'recomendado': 289, 'sugerido': 289}, {'a': 355, 'que': 355},
{'': (3, 'advice'), '<should>': 12, 'me': 13, 'nos': 13}, {'<should>': 12, 'me': 13, 'ni': 14, 'no': 387, 'nos': 13},
{'^': 388, 'yo': 263}, {'que': 389}, {'en': 390}, {'': (3, 'advice'), '<have_to>': 207, '<should>': 12, 'lo': 208,
'me': 357, 'nos': 358, 'tenga': 349}, {'<have_to>': 207, '<should>': 12, 'lo': 208, 'me': 357, 'ni': 14, 'no': 392,
'nos': 358, 'tenga': 349}, {'^': 393, 'yo': 361}, {'que': 394}, {'en': 395}, {'falta': 268}, {'sin': 397}, {'<give3>':
7, '<would_give>': 7, 'acerca': 7, 'arregla': 7, 'baja': 7, 'busca': 7, 'consigue': 7, 'deja': 7, 'guarda': 7,
'imprime': 7, 'trae': 7}, {'<give3>': 398, '^': 399}, {'<should>': 12, 'no': 12}, {'^': 401, 'le': 298, 'les': 298,
'se': 299, 'yo': 300}, {'^': 378, 'que': 402}, {'^': 262, 'le': 298, 'les': 298, 'se': 299}, {'^': 388, 'le': 298,
'les': 298, 'no': 366, 'se': 299, 'yo': 404}, {'^': 378, 'que': 405}, {'que': 0, 'qué': 0}, {'como': 0, 'cuando': 0,
'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 407, 'si': 0}, {'^': 7, 'me': 268},
{'^': 7, 'me': 268, 'que': 409}, {'<any_det>': 258}, {'^': 411}, {':': 267}, {'algo': 7, 'noticias': 7, 'novedades':
7, 'respuesta': 7}, {'^': 414, 'que': 268}, {'que': 268}, {'<giveinf>': 7}, {'^': 417}, {'a': 418}, {'<advises>': 129,
'<helps3>': 333, '<says>': 334, '<urges>': 335, '<vowed3>': 338, '^': 342, 'advierte': 343, 'advirtio': 343, 'alerto':
343, 'aseguro': 255, 'comento': 354, 'debe': 356, 'deben': 356, 'decia': 363, 'desaconsejado': 121, 'dice': 368,
'dijo': 371, 'ha': 385, 'iba': 386, 'iban': 386, 'insiste': 391, 'insistio': 396, 'la': 400, 'las': 400, 'lo': 400,
'los': 400, 'pide': 403, 'pidio': 406, 'pregunta': 408, 'preguntaba': 408, 'pregunto': 408, 'preguntó': 408,
'previno': 343, 'promete': 381, 'prometio': 410, 'queda': 316, 'quedaron': 316, 'quedo': 316, 'quedó': 316, 'quita':
384, 'quitado': 384, 'quito': 384, 'reclama': 412, 'reclamo': 412, 'solto': 413, 'tenia': 386, 'tenian': 386, 'tiene':
415, 'tienen': 416, 'va': 419, 'van': 419}, {'<until>': 258, 'D': 258}, {'...': 421}, {'D': 258}, {'': (4,
'needs_from_me'), '...': 423}, {'...': 296, '<any_det>': 422, '<my>': 424}, {'^': 258, 'le': 298, 'les': 298, 'se':
299}, {'^': 258, 'le': 298, 'les': 298, 'se': 299, 'yo': 426}, {'^': 425, 'que': 427}, {'^': 388, 'no': 366, 'yo':
263}, {'^': 378, 'que': 429}, {'<advises>': 129, '<helps3>': 333, '<says>': 334, '<urges>': 335, '<vowed3>': 338, '^':
342, 'advierte': 343, 'advirtio': 343, 'alerto': 343, 'aseguro': 255, 'comento': 354, 'debe': 356, 'deben': 356,
'decia': 363, 'desaconsejado': 121, 'dice': 368, 'dijo': 371, 'ha': 385, 'iba': 386, 'iban': 386, 'insiste': 391,
'insistio': 396, 'la': 400, 'las': 400, 'lo': 400, 'los': 400, 'pide': 403, 'pidio': 430, 'pregunta': 408,
'preguntaba': 408, 'pregunto': 408, 'preguntó': 408, 'previno': 343, 'promete': 381, 'prometio': 410, 'queda': 316,
'quedaron': 316, 'quedo': 316, 'quedó': 316, 'quita': 384, 'quitado': 384, 'quito': 384, 'solto': 413, 'tenia': 386,
'tenian': 386, 'tiene': 416, 'tienen': 416, 'va': 419, 'van': 419}, {'<any_det>': 377, '<my>': 258}, {'^': 432, 'que':
301}, {'^': 262, 'le': 298, 'les': 298, 'se': 299, 'yo': 404}, {'que': 434}, {'...': 423}, {'...': 296, '<any_det>':
436, '<my>': 424}, {'^': 437}, {'que': 121}, {'<should>': 12, 'no': 13}, {'^': 440}, {'': (6, 'theirs'), '<inf_me>':
7}, {'^': 442}, {'de': 443, 'en': 443}, {'^': 442, 'que': 372}, {'de': 445, 'en': 445}, {'^': 442, 'acercarse': 279,
'ir': 279, 'pasar': 279, 'pasarse': 279, 'que': 372, 'sumarse': 279, 'unirse': 279, 'vendria': 279, 'venia': 279,
'venir': 279}, {'': (6, 'theirs'), 'me': 7}, {'a': 280, 'acercarse': 279, 'conmigo': 316, 'de': 447, 'debiendo': 448,
'en': 447, 'ir': 279, 'pasar': 279, 'pasarse': 279, 'que': 280, 'sumarse': 279, 'unirse': 279, 'vendria': 279,
'venia': 279, 'venir': 279}, {'acercarse': 279, 'ir': 279, 'le': 298, 'les': 298, 'pasar': 279, 'pasarse': 279, 'se':
299, 'sumarse': 279, 'unirse': 279, 'vendria': 279, 'venia': 279, 'venir': 279, 'yo': 300}, {'a': 280, 'acercarse':
279, 'de': 280, 'en': 280, 'ir': 279, 'pasar': 279, 'pasarse': 279, 'que': 450, 'saber': 0, 'sumarse': 279, 'unirse':
279, 'vendria': 279, 'venia': 279, 'venir': 279}, {'^': 378}, {'...': 296, '<any_det>': 377, '<my>': 258}, {'^': 453,
'que': 301, 'saber': 0}, {'escribir': 7, 'escribirme': 7, 'llamar': 7, 'llamarme': 7}, {'^': 455}, {'a': 456}, {'^':
297}, {'a': 130, 'al': 130, 'en': 130, 'por': 130}, {'caer': 459, 'ver': 459}, {'de': 268}, {'<inf_me>': 7}, {'^':
462}, {'a': 463, 'para': 463}, {'ofrecido': 464}, {'a': 443, 'para': 463}, {'acerco': 459, 'acercó': 459, 'aparecio':
459, 'compromete': 269, 'comprometio': 269, 'dejo': 460, 'dejó': 460, 'encarga': 461, 'ha': 465, 'han': 465, 'ocupa':
461, 'ofrece': 464, 'ofrecio': 466, 'paso': 459, 'pasó': 459, 'vino': 459}, {'a': 323, 'acercarse': 279, 'de': 280,
'en': 280, 'ir': 279, 'pasar': 279, 'pasarse': 279, 'que': 321, 'sumarse': 279, 'unirse': 279, 'vendria': 279,
'venia': 279, 'venir': 279}, {'<inf_me>': 7, '<infme>': 7, 'confirmar': 7, 'contestar': 7, 'entregar': 7, 'enviar': 7,
'firmar': 7, 'pagar': 7, 'responder': 7}, {'^': 469}, {'que': 470}, {'que': 191}, {'de': 315}, {'<inf_me>': 7, 'me':
7}, {'y': 474}, {'...': 475}, {'': (6, 'theirs'), '...': 8}, {'<any_det>': 9, '<my>': 477, 'el': 97, 'mi': 7}, {'mi':
7, 'mí': 7, 'nosotros': 7}, {'de': 479}, {'<hand_inf>': 7, '<inf>': 476, '<inf_me>': 7, '<infme>': 7, 'corregir': 478,
'firmar': 478, 'hablar': 480, 'hablarle': 480, 'hablarles': 480, 'leer': 478, 'mirar': 478, 'probar': 478, 'repasar':
478, 'revisar': 478, 'testear': 478, 'validar': 478, 'ver': 478}, {'^': 481}, {'a': 482}, {'a': 191}, {'sensato':
365}, {'mas': 485, 'mejor': 365, 'preferible': 365}, {'<advises>': 129, '<came3>': 230, '<may3>': 191, '<opines>':
216, '^': 249, 'aconseja': 251, 'aseguro': 255, 'cree': 257, 'cuenta': 261, 'debe': 191, 'decia': 265, 'dice': 273,
'dijo': 288, 'era': 293, 'es': 293, 'espera': 302, 'esta': 309, 'está': 309, 'falta': 311, 'falto': 311, 'ha': 317,
'habia': 319, 'iba': 324, 'iban': 326, 'insiste': 330, 'insistio': 330, 'intento': 315, 'intentó': 315, 'le': 332,
'me': 420, 'necesita': 428, 'nos': 431, 'pensaba': 318, 'pide': 433, 'pidio': 435, 'precisa': 438, 'preferiria': 251,
'prefiere': 251, 'pregunta': 408, 'preguntaba': 408, 'pregunto': 408, 'preguntó': 408, 'promete': 381, 'prometio':
410, 'propone': 439, 'propuso': 439, 'que': 441, 'queda': 444, 'quedaron': 446, 'quedo': 449, 'quedó': 449, 'queria':
451, 'querria': 452, 'quiere': 454, 'reclama': 452, 'recomienda': 251, 'regresa': 457, 'requiere': 458, 'se': 467,
'solto': 413, 'sugiere': 251, 'tenia': 468, 'tenian': 326, 'tiene': 471, 'tienen': 472, 'trato': 473, 'va': 483,
'van': 484, 've': 486, 'veria': 486, 'volvera': 457, 'vuelve': 457}, {'...': 122, ':': 121, '^': 12, 'era': 289, 'es':
289, 'fue': 289, 'que': 121}, {'^': 12, 'era': 289, 'es': 289, 'fue': 289, 'que': 121}, {'N': 488, 'el': 489, 'ella':
489, 'ellos': 489, 'él': 489}, {'de': 490, 'del': 490}, {'': (9, 'told')}, {'N': 492}, {'a': 493}, {'<see_inf>': 64},
{'<see_inf>': 64, 'de': 495}, {'^': 35, 'que': 117}, {'N': 497}, {'^': 35, 'a': 498, 'que': 117}, {'<helps3>': 19},
{'me': 500, 'nos': 500}, {'enseno': 19, 'enseño': 19}, {'<they>': 501, 'acompano': 59, 'acompaño': 59, 'le': 502,
'les': 502, 'llevo': 59, 'me': 500, 'nos': 500, 'recojo': 59, 'veo': 59}, {'mejor': 365}, {'vale': 365}, {'de': 365},
{'hablar': 506}, {'lo': 504, 'mas': 505, 'mejor': 365, 'nada': 506, 'ni': 507, 'no': 365}, {':': 508}, {'postres':
130}, {'los': 510, 'mitad': 130}, {'final': 130, 'rato': 130}, {'tarde': 130}, {'a': 511, 'al': 512, 'despues': 130,
'luego': 130, 'mas': 513, 'tambien': 130, 'también': 130}, {'<called_pp>': 130}, {'a': 130, 'por': 130}, {'...': 509,
'aparecio': 514, 'entro': 514, 'ha': 515, 'han': 515, 'llego': 514, 'paso': 516, 'pasó': 516, 'vinieron': 130, 'vino':
130}, {'lectura': 7, 'mano': 7, 'ojeada': 7, 'ojo': 7, 'repaso': 7, 'vistazo': 7, 'vuelta': 7}, {'un': 518, 'una':
518}, {'su': 66}, {'corrige': 237, 'da': 519, 'dara': 519, 'desaconseja': 12, 'desaconsejo': 12, 'echa': 519,
'echara': 519, 'firma': 237, 'me': 248, 'mira': 237, 'nos': 248, 'prueba': 237, 'repasa': 237, 'revisa': 237,
'tendre': 520, 'tendremos': 520}, {'que': 0}, {'N': 121}, {'de': 523}, {'': (7, 'waiting'), 'l': 31}, {'': (7,
'waiting'), 'de': 525, 'del': 31}, {'espera': 526}, {'mejor': 55}, {'juicio': 121}, {'avisar': 522, 'avisarme': 522,
'contar': 522, 'contarme': 522, 'decir': 522, 'decirme': 522, 'juicio': 524, 'la': 527, 'lo': 528, 'su': 529},
{'<see_inf>': 130}, {'de': 531}, {'mia': 35}, {'que': 492}, {'en': 534, 'que': 492}, {'N': 535}, {'a': 536, 'en': 534,
'que': 492}, {'<inf>': 19, 'D': 19, 'vernos': 19}, {'de': 538, 'en': 538, 'para': 538, 'que': 538}, {'N': 539},
{'con': 540}, {'N': 130}, {'': (10, 'thanks')}, {'a': 543}, {'': (10, 'thanks'), 'a': 543}, {'con': 543}, {'parecer':
0}, {'': (21, 'gave:encouragement')}, {'^': 548}, {'N': 549}, {'a': 550}, {'dia': 55}, {'de': 64}, {'atras': 553,
'detras': 553}, {'que': 31}, {'': (7, 'waiting'), 'a': 555, 'que': 31}, {'atras': 553, 'detras': 553, 'esperando':
556}, {'con': 130}, {'': (13, 'talk'), '<they>': 0}, {'que': 559}, {'de': 560}, {'^': 108, 'a': 109}, {'': (15,
'gave:intro')}, {'^': 563}, {'N': 564}, {'N': 564, 'a': 565, 'con': 565, 'y': 565}, {'N': 566}, {':': 567}, {'a': 564,
'con': 564, 'de': 564, 'entre': 564}, {'intro': 569, 'introduccion': 569, 'presentacion': 569, 'puente': 569}, {'el':
570, 'la': 570, 'una': 570}, {'': (0, 'missed'), '<inf>': 64, '<see_inf>': 64}, {'a': 572}, {'conseguido': 572,
'llegado': 573, 'logrado': 572, 'podido': 572}, {'el': 31, 'la': 31, 'las': 31, 'los': 31, 'su': 31}, {'^': 575},
{'^': 575, 'aun': 576, 'todavia': 576}, {'conseguido': 572, 'llegado': 573, 'logrado': 572, 'podido': 572, 'recibi':
577, 'recibido': 577}, {'he': 64, 'hemos': 64}, {'ha': 574, 'he': 578, 'hemos': 578, 'la': 579, 'le': 579, 'les': 579,
'lo': 579, 'recibi': 577, 'recibido': 577}, {'no': 580}, {'': (17, 'gave:knowledge')}, {'^': 582}, {'a': 583, 'con':
583, 'en': 583}, {'...': 584, '^': 582, 'a': 583, 'con': 583, 'en': 583}, {'N': 585}, {'a': 586}, {'': (22,
'gave:volunteering')}, {'^': 588}, {'alimentos': 589}, {'de': 590}, {'algo': 130, 'un': 130, 'una': 130}, {'a': 153,
'para': 153}, {'recomendacion': 593}, {'de': 594}, {'cruzo': 64}, {'vemos': 64}, {'coincido': 64, 'llamo': 64, 'me':
596, 'nos': 597, 'veo': 64}, {'es': 119, 'sera': 119}, {'...': 599}, {'comunitario': 589, 'social': 589}, {'N': 160},
{'de': 602, 'del': 602}, {'...': 603}, {'<any_det>': 160}, {'N': 605}, {'<any_det>': 604, 'con': 606}, {'contacto':
167, 'correo': 167, 'datos': 167, 'nombre': 167, 'numero': 167, 'número': 167, 'telefono': 167, 'teléfono': 167},
{'mi': 169, 'mis': 169, 'nuestra': 169}, {'<any_det>': 162}, {'<any_det>': 608, '^': 610}, {'N': 611}, {'experiencia':
583}, {'<any_det>': 608, '^': 609, 'a': 612, 'mi': 613}, {'': (14, 'together')}, {'nosotros': 615}, {'N': 564, 'a':
565}, {'a': 565, 'con': 565, 'y': 617}, {'N': 618}, {'a': 619}, {'con': 565, 'y': 617}, {'N': 621}, {'N': 618, 'a':
619}, {'correo': 623, 'email': 623, 'linkedin': 623, 'mail': 623, 'wasap': 623, 'whatsapp': 623}, {'a': 622, 'por':
624, 'via': 624, 'vía': 624}, {'el': 27, 'la': 27, 'nuestra': 27, 'nuestro': 27, 'su': 27}, {'dia': 121}, {'del': 627,
'recibido': 121}, {'': (8, 'asked')}, {'a': 629}, {'N': 629}, {'a': 631, 'con': 629}, {'mi': 613}, {'dudas': 583,
'preguntas': 583}, {'las': 634, 'sus': 634}, {'correos': 130, 'mails': 130, 'mensajes': 130}, {'palabras': 130},
{'correos': 130, 'de': 636, 'mensajes': 130, 'palabra': 130, 'palabras': 130, 'unas': 637}, {'correos': 130,
'mensajes': 130, 'palabra': 130, 'palabras': 130, 'unas': 637}, {'roja': 589}, {'0': 55, 'anos': 55, 'cincuenta': 55,
'cuarenta': 55, 'noventa': 55, 'ochenta': 55, 'sesenta': 55, 'setenta': 55, 'treinta': 55, 'veinte': 55}, {'vueltas':
64}, {'contacto': 167, 'datos': 167, 'nombre': 167, 'telefono': 167, 'teléfono': 167}, {'<any_det>': 643}, {'encargo':
35}, {'me': 645}, {'eso': 646, 'planton': 64}, {'llamado': 64, 'visto': 64}, {'<see_inf>': 55, 'haber': 648},
{'<see_inf>': 55}, {'haber': 64, 'llamar': 64, 'ver': 64}, {'a': 0}, {'<giveinf>': 35, '<inf_them>': 35}, {'N': 35},
{'N': 83}, {'a': 655, 'con': 655, 'y': 655}, {'N': 656}, {'N': 656, 'a': 657}, {'<inf_them>': 35}, {'^': 659},
{'contacto': 83}, {'en': 661}, {'': (5, 'mine'), '^': 653, 'a': 654, 'conectar': 658, 'conectarlos': 83, 'de': 660,
'juntar': 658, 'juntarlos': 83, 'ponerlos': 662, 'presentar': 658, 'presentarlos': 83, 'que': 660}, {'<my>': 185},
{'N': 664}, {'<any_det>': 188, 'a': 665}, {'a': 153, 'con': 153}, {'N': 667}, {'N': 667, 'a': 668}, {'<clitic>': 495,
'<see_inf>': 64}, {'no': 670}, {'que': 671, 'sin': 670}, {'...': 672}, {'hace': 673, 'que': 559}, {'<see_inf>': 19},
{'<course>': 583}, {'de': 676}, {'clases': 677, 'hora': 677, 'horas': 677, 'sesiones': 677}, {'<any_det>': 608,
'<my>': 185}, {'N': 679}, {'^': 582, 'a': 583, 'de': 583, 'en': 583, 'para': 583, 'sobre': 583}, {'<course>': 681},
{'^': 159, 'a': 160, 'de': 160}, {'^': 159, 'desempeno': 683}, {'^': 159, 'a': 160, 'anual': 683, 'de': 684},
{'<course>': 681, 'devolucion': 685, 'evaluacion': 685}, {'gracias': 545}, {'devolucion': 685, 'evaluacion': 685},
{'la': 688, 'su': 688, 'una': 688}, {'^': 159, 'a': 160, 'de': 160, 'del': 160, 'sobre': 160}, {'comentarios': 690,
'impresiones': 690, 'opinion': 690, 'parecer': 690}, {'<course>': 681, 'clases': 677, 'devolucion': 685, 'evaluacion':
685, 'hora': 677, 'horas': 677, 'sesiones': 677}, {'0': 678, '<any_det>': 608, 'a': 680, 'cuatro': 678, 'dos': 678,
'el': 682, 'gracias': 545, 'la': 686, 'las': 687, 'le': 689, 'mi': 691, 'mis': 691, 'su': 688, 'tres': 678, 'un': 682,
'una': 692, 'varias': 678}, {'el': 682, 'la': 682, 'un': 682, 'una': 682}, {'la': 117, 'lo': 117}, {'': (9, 'told'),
'<clitic>': 117, 'se': 695}, {'a': 536, 'en': 534, 'que': 696}, {'<clitic>': 117, 'se': 695}, {'que': 698}, {'^': 281,
'la': 283, 'lo': 283, 'me': 286, 'nos': 286, 'yo': 263}, {':': 267, 'que': 700}, {'<course>': 681, 'clases': 677,
'hora': 677, 'horas': 677, 'sesiones': 677}, {'0': 678, 'cuatro': 678, 'dos': 678, 'el': 682, 'la': 682, 'tres': 678,
'un': 682, 'una': 702, 'varias': 678}, {'a': 583, 'con': 583}, {'mano': 704}, {'una': 705}, {'a': 64}, {'menos': 707},
{'de': 708}, {'da': 240, 'dice': 241, 'dira': 241, 'hace': 245, 'pondra': 247, 'pone': 247}, {'me': 710, 'nos': 710},
{'quedado': 316}, {'^': 462, 'acercarse': 279, 'ir': 279, 'pasar': 279, 'pasarse': 279, 'sumarse': 279, 'unirse': 279,
'vendria': 279, 'venia': 279, 'venir': 279}, {'a': 713, 'acercarse': 279, 'de': 280, 'en': 280, 'ir': 279, 'pasar':
279, 'pasarse': 279, 'que': 280, 'sumarse': 279, 'unirse': 279, 'vendria': 279, 'venia': 279, 'venir': 279},
{'prometido': 381, 'quedado': 316}, {'^': 399, 'ha': 715, 'la': 400, 'las': 400, 'lo': 400, 'los': 400, 'queda': 316,
'quedaron': 316, 'quedo': 316, 'quedó': 316, 'tiene': 415, 'tienen': 416, 'va': 419, 'van': 419}, {'^': 399, 'ha':
715, 'la': 400, 'las': 400, 'lo': 400, 'los': 400, 'queda': 316, 'quedaron': 316, 'quedo': 316, 'quedó': 316, 'tiene':
416, 'tienen': 416, 'va': 419, 'van': 419}, {'a': 280, 'acercarse': 279, 'conmigo': 316, 'de': 447, 'en': 447, 'ir':
279, 'pasar': 279, 'pasarse': 279, 'que': 280, 'sumarse': 279, 'unirse': 279, 'vendria': 279, 'venia': 279, 'venir':
279}, {'compromete': 269, 'comprometio': 269, 'encarga': 461, 'ocupa': 461, 'ofrecio': 269}, {'a': 280, 'acercarse':
279, 'de': 280, 'en': 280, 'ir': 279, 'pasar': 279, 'pasarse': 279, 'que': 713, 'sumarse': 279, 'unirse': 279,
'vendria': 279, 'venia': 279, 'venir': 279}, {'<may3>': 191, '^': 711, 'cual': 0, 'cuales': 0, 'debe': 191, 'dijo':
318, 'ha': 712, 'habia': 319, 'iba': 714, 'me': 716, 'nos': 717, 'pensaba': 318, 'queda': 444, 'quedaron': 446,
'quedo': 718, 'quedó': 718, 'queria': 318, 'se': 719, 'tenia': 720, 'tiene': 472, 'tienen': 472, 'va': 484, 'van':
484}, {'de': 31, 'del': 31}, {'agenda': 19}, {'de': 144, 'del': 144}, {',': 121, '^': 12}, {'ausencia': 64, 'lugar':
725}, {'<them>': 121, 'N': 121}, {'de': 727, 'del': 727}, {'N': 0, 'el': 0, 'ella': 0, 'ellas': 0, 'ellos': 0, 'él':
0}, {',': 121}, {'lugar': 730, 'opinion': 121}, {'lugar': 725}, {'agenda': 19, 'cuanto': 559, 'espera': 722, 'la':
723, 'lugar': 724, 'mi': 726, 'opinion': 728, 'que': 729, 'su': 731, 'tu': 732, 'vez': 724}, {'de': 35}, {'yo': 734},
{'<their>': 160}, {'a': 582, 'como': 582, 'cómo': 582, 'el': 582, 'la': 582, 'las': 582, 'los': 582}, {'^': 737},
{'como': 583, 'cómo': 583}, {'...': 739, 'a': 583, 'como': 583, 'cómo': 583}, {'N': 740, '^': 582}, {'a': 741, 'como':
583, 'cómo': 583}, {'la': 688, 'le': 689, 'su': 688, 'una': 688}, {'<any_det>': 608}, {'N': 744}, {'<any_det>': 608,
'a': 745}, {'0': 615, 'casi': 615, 'cinco': 615, 'como': 615, 'cuatro': 615, 'dos': 615, 'muchas': 615, 'muchos': 615,
'tres': 615, 'un': 615, 'una': 615, 'unas': 615, 'unos': 615}, {'N': 55}, {'N': 55, 'la': 748}, {'de': 749, 'del':
749}, {'aniversario': 750, 'cumple': 750, 'cumpleanos': 750, 'santo': 750}, {'aniversario': 750, 'cumple': 750,
'cumpleanos': 750, 'de': 292, 'el': 751, 'partidaria': 290, 'partidario': 290, 'santo': 750}, {'preguntar': 629},
{'para': 753}, {'N': 754}, {'a': 755}, {'podcast': 55, 'video': 55}, {'entrevista': 55}, {'podcast': 55}, {'de': 55},
{'charla': 760}, {'el': 757, 'la': 758, 'que': 55, 'un': 759, 'una': 761}, {'': (7, 'waiting'), 'respuesta': 31},
{'me': 31}, {'a': 555, 'el': 31, 'la': 763, 'noticias': 31, 'que': 764, 'respuesta': 31, 'su': 31, 'sus': 31}, {'0':
64, 'dos': 64, 'media': 64, 'un': 64, 'una': 64}, {'N': 766}, {'a': 767}, {'me': 355, 'nos': 355}, {'que': 769}, {'^':
219, 'de': 770, 'que': 769}, {'<set>': 19, 'a': 305, 'convencida': 306, 'convencido': 306, 'en': 723, 'esperando':
308, 'pendiente': 771}, {'': (14, 'together'), 'N': 130, 'el': 542, 'la': 542}, {'N': 130, 'con': 130, 'tambien': 773,
'también': 773}, {'dos': 615}, {'cuatro': 615, 'dos': 615, 'tres': 615}, {'con': 130, 'las': 775, 'los': 776, 'todos':
615}, {'N': 130, 'el': 542, 'la': 542}, {'N': 130, 'tambien': 778, 'también': 778}, {'de': 525, 'del': 31}, {'espera':
780}, {'la': 781}, {'D': 19, 'a': 19, 'en': 19, 'por': 19}, {'a': 782, 'convidada': 783, 'convidado': 783,
'esperando': 556, 'invitada': 783, 'invitado': 783, 'invitados': 783}, {'bien': 55, 'bueno': 55, 'dpm': 55}, {'a':
31}, {'': (7, 'waiting'), 'el': 31, 'la': 31, 'lo': 31, 'que': 31, 'su': 31, 'sus': 31}, {'de': 787, 'del': 787},
{'a': 782, 'atenta': 786, 'atento': 786, 'convidada': 783, 'convidado': 783, 'esperando': 556, 'invitada': 783,
'invitado': 783, 'invitados': 783, 'pendiente': 788, 'pendientes': 788, 'pensando': 55}, {'animos': 549, 'fuerza':
549}, {'rato': 130}, {'animandola': 549, 'animandole': 549, 'animandolo': 549, 'charlando': 130, 'con': 130,
'dandole': 790, 'donde': 130, 'en': 130, 'ensenandole': 583, 'explicandole': 583, 'hablando': 130, 'mostrandole': 583,
'platicando': 130, 'reunida': 130, 'reunido': 130, 'tomando': 130, 'un': 791}, {'animandola': 549, 'animandole': 549,
'animandolo': 549, 'charlando': 130, 'con': 130, 'dandole': 790, 'en': 130, 'ensenandole': 583, 'explicandole': 583,
'hablando': 130, 'juntos': 130, 'mostrandole': 583, 'reunidas': 130, 'reunidos': 130, 'revisando': 130, 'tomando':
130, 'trabajando': 130, 'viendo': 130}, {'N': 130, 'tambien': 615, 'también': 615}, {'<giveinf>': 35, '<inf_them>':
35, 'su': 31, 'sus': 31}, {'su': 31, 'sus': 31}, {'^': 796}, {'N': 268, '^': 659, 'me': 268, 'nos': 268}, {'^': 795,
'aun': 797, 'conectar': 658, 'conectarlos': 83, 'de': 660, 'juntar': 658, 'juntarlos': 83, 'ponerlos': 662,
'presentar': 658, 'presentarlos': 83, 'que': 798, 'todavia': 797}, {'^': 796, 'aun': 797, 'todavia': 797}, {'': (0,
'missed'), '<date>': 64}, {'': (0, 'missed'), '<date>': 64, 'la': 801}, {'': (0, 'missed'), '<date>': 64, 'a': 802,
'al': 801, 'el': 801, 'la': 801, 'su': 801, 'una': 801}, {'a': 803}, {'^': 219, 'que': 310}, {'<their>': 159, 'el':
159, 'la': 159}, {'^': 806}, {'a': 807, 'al': 807, 'de': 807, 'del': 807, 'sobre': 807}, {'^': 582, 'en': 583}, {'N':
809}, {'a': 810}, {'del': 202}, {'<moved_pp>': 812}, {'cobertura': 64}, {'de': 814}, {'casa': 130}, {'de': 130}, {'':
(23, 'contact'), 'casa': 130, 'la': 816, 'lo': 817, 'ver': 130, 'visitar': 130}, {'a': 818, 'al': 130, 'con': 130,
'donde': 130}, {'a': 130, 'al': 130, 'con': 130, 'juntos': 130, 'por': 130}, {'de': 675}, {'': (10, 'thanks'), 'el':
0, 'ella': 0, 'ello': 0, 'eso': 0, 'mi': 0, 'mí': 0, 'nosotros': 0, 'él': 0}, {'N': 543, 'a': 822}, {'^': 588, 'con':
589, 'de': 589, 'en': 589, 'para': 589}, {'voluntariado': 824}, {'de': 825}, {'<date>': 144, 'cita': 144}, {'el': 827,
'la': 827, 'nuestra': 827, 'nuestro': 827, 'su': 827}, {'la': 136, 'verme': 130, 'vernos': 130, 'visitarme': 130},
{'casa': 130, 'la': 136}, {'a': 829, 'el': 827, 'la': 827, 'nuestra': 827, 'nuestro': 827, 'por': 830, 'su': 827},
{'anular': 64, 'aplazar': 64, 'cancelar': 64, 'desconvocar': 64, 'posponer': 64, 'suspender': 64}, {'el': 64, 'la':
64, 'nuestra': 64, 'nuestro': 64}, {'aire': 833}, {'': (0, 'missed'), 'el': 64, 'la': 64, 'nuestra': 64, 'nuestro':
64}, {'^': 7, 'el': 834, 'nada': 835}, {'de': 268, 'en': 836, 'pendiente': 833}, {'que': 832}, {'a': 829, 'por': 830},
{'adelantado': 828, 'aplazado': 828, 'cambiado': 828, 'corrido': 828, 'dicho': 313, 'fallecido': 25, 'movido': 828,
'muerto': 25, 'nacido': 25, 'pasado': 831, 'pospuesto': 828, 'que': 832, 'quedado': 837, 'retrasado': 828, 'tenido':
838, 'trasladado': 828, 'venido': 839}, {'': (0, 'missed'), 'en': 495}, {'acordado': 64, 'agendado': 64, 'que': 832,
'quedado': 841, 'tenido': 838}, {'acordado': 64, 'agendado': 64, 'quedado': 64}, {'a': 153, 'con': 153, 'en': 153},
{'N': 844}, {'de': 845, 'por': 845}, {'': (23, 'contact'), 'N': 844}, {'': (23, 'contact'), 'bien': 846, 'de': 845,
'por': 847}, {'<inf>': 83, 'ver': 55}, {'que': 849}, {'no': 64}, {'que': 851}, {'...': 672, 'mucho': 852},
{'adelantado': 828, 'aplazado': 828, 'cambiado': 828, 'corrido': 828, 'movido': 828, 'pasado': 831, 'pospuesto': 828,
'que': 832, 'retrasado': 828, 'tenido': 838, 'trasladado': 828, 'venido': 839}, {'<inf_them>': 35, '<infle>': 35},
{'^': 855}, {'<giveinf>': 35, '<inf_them>': 35, '<todo_inf>': 35}, {'<inf>': 83, '^': 857, 'conectar': 658,
'conectarlos': 83, 'juntar': 658, 'juntarlos': 83, 'pensar': 55, 'ponerlos': 662, 'presentar': 658, 'presentarlos':
83}, {'^': 659, 'almuerzo': 119, 'de': 856, 'junta': 119, 'que': 858, 'reunion': 119, 'reunión': 119}, {'a': 665},
{'<any_det>': 168}, {'N': 861}, {'0': 678, '<any_det>': 168, 'a': 862, 'cuatro': 678, 'dos': 678, 'tres': 678, 'una':
678, 'varias': 678}, {'<infle>': 35}, {'^': 864}, {'<any_det>': 168, 'a': 862}, {'<any_det>': 168, 'a': 862, 'el':
827, 'la': 827, 'nuestra': 827, 'nuestro': 827, 'su': 827}, {'<any_det>': 48}, {'^': 868}, {'N': 869}, {'a': 870},
{'N': 618, 'a': 619, 'por': 624, 'via': 624, 'vía': 624}, {'': (5, 'mine'), 'que': 35}, {'con': 565}, {'contacto':
874}, {'en': 875}, {'N': 876}, {'contacto': 623}, {'a': 877, 'en': 878}, {'las': 19}, {'para': 19}, {'': (23,
'contact'), '<them>': 881, 'N': 881}, {'a': 660}, {'': (5, 'mine'), '^': 855, 'ir': 883, 'juntarnos': 19, 'pasar':
883, 'pasarme': 883, 'vernos': 19}, {'': (5, 'mine'), '^': 855, 'almorzar': 19, 'comer': 19, 'hablar': 19, 'ir': 883,
'juntarnos': 19, 'pasar': 883, 'pasarme': 883, 'reunirnos': 19, 'tomar': 19, 'vernos': 19}, {'': (2, 'plan'), 'el':
19}, {'D': 19, 'a': 880, 'con': 882, 'de': 884, 'el': 19, 'en': 885, 'para': 886}, {'<pro>': 153}, {'al': 888, 'el':
888, 'la': 888, 'mi': 888, 'nuestra': 888, 'nuestro': 888, 'un': 888, 'una': 888}, {'a': 889, 'al': 888, 'el': 888,
'la': 888, 'mi': 888, 'nuestra': 888, 'nuestro': 888, 'un': 888, 'una': 888}, {'N': 890}, {'a': 891}, {'<done_pp>':
130, '<lent>': 860, 'adelantado': 828, 'aplazado': 828, 'ayudado': 587, 'cambiado': 828, 'corregido': 736, 'corrido':
828, 'dado': 863, 'de': 865, 'dejado': 866, 'enviado': 866, 'facilitado': 866, 'mandado': 866, 'movido': 828,
'pasado': 867, 'pedido': 871, 'pospuesto': 828, 'presentado': 872, 'prometido': 873, 'puesto': 879, 'que': 832,
'quedado': 887, 'recomendado': 892, 'repasado': 736, 'retrasado': 828, 'revisado': 736, 'tenido': 838, 'trasladado':
828, 'visto': 131}, {'^': 864, 'juntarnos': 19, 'vernos': 19}, {'^': 864, 'almorzar': 19, 'comer': 19, 'hablar': 19,
'juntarnos': 19, 'reunirnos': 19, 'tomar': 19, 'vernos': 19}, {'D': 19, 'a': 880, 'con': 882, 'de': 894, 'el': 19,
'en': 895, 'para': 886}, {'<done_pp>': 130, '<lent>': 860, 'adelantado': 828, 'aplazado': 828, 'ayudado': 587,
'cambiado': 828, 'corregido': 736, 'corrido': 828, 'dado': 866, 'dejado': 866, 'enviado': 866, 'facilitado': 866,
'mandado': 866, 'movido': 828, 'pasado': 867, 'pospuesto': 828, 'presentado': 872, 'puesto': 879, 'que': 832,
'quedado': 896, 'repasado': 736, 'retrasado': 828, 'revisado': 736, 'tenido': 838, 'trasladado': 828, 'visto': 131},
{'^': 108, 'a': 109, 'de': 109, 'en': 109}, {'mentor': 898, 'mentora': 898}, {'<course>': 681, 'intro': 569,
'introduccion': 569, 'presentacion': 569, 'puente': 569}, {'<course>': 681, 'devolucion': 685, 'evaluacion': 685,
'intro': 569, 'introduccion': 569, 'presentacion': 569, 'puente': 569}, {'': (23, 'contact'), '<course>': 681}, {'':
(23, 'contact'), '<course>': 681, 'devolucion': 685, 'evaluacion': 685, 'intro': 569, 'introduccion': 569,
'presentacion': 569, 'puente': 569, 'visita': 131}, {'^': 588, 'con': 589, 'en': 589}, {'call': 130, 'de': 899, 'el':
900, 'la': 901, 'le': 689, 'su': 688, 'un': 902, 'una': 903, 'voluntariado': 904, 'zoom': 130}, {'': (23, 'contact'),
'visita': 131}, {'call': 130, 'un': 130, 'una': 906, 'voluntariado': 904, 'zoom': 130}, {'cumple': 641, 'cumplia':
641}, {'<see_inf>': 64, '^': 320}, {'a': 909, 'que': 325}, {'a': 495}, {'por': 154}, {'a': 565, 'con': 565, 'y': 565},
{'N': 913}, {':': 567, 'N': 566, 'de': 914, 'entre': 914}, {'a': 130, 'al': 130, 'con': 130, 'un': 130}, {'D': 143,
'a': 143, 'al': 143, 'para': 143}, {'acerco': 53, 'avisare': 35, 'aviso': 35, 'contacto': 35, 'dejo': 53, 'devuelvo':
53, 'doy': 53, 'envio': 53, 'envío': 53, 'escribire': 35, 'escribo': 35, 'llamare': 35, 'llamo': 35, 'llevo': 53,
'mando': 53, 'paso': 53, 'preparo': 53, 'traigo': 53}, {'^': 582, 'a': 583, 'con': 583, 'en': 583}, {'a': 565, 'con':
565}, {'a': 492, 'de': 492}, {'para': 64}, {'menos': 64}, {'de': 923}, {'periodico': 55}, {'prensa': 55}, {'noticias':
55}, {'el': 925, 'facebook': 55, 'instagram': 55, 'la': 926, 'las': 927, 'linkedin': 55, 'twitter': 55, 'x': 55},
{'en': 928, 'por': 928}, {'campo': 7, 'cancha': 7, 'tejado': 7}, {'su': 930}, {'en': 931}, {'esta': 932, 'está': 932},
{'es': 19}, {'dia': 492, 'tanto': 492}, {'contacto': 920}, {'al': 935, 'en': 936}, {'a': 153, 'ante': 153, 'con': 153,
'en': 153, 'para': 153}, {'<called1>': 130, '<moved3>': 917, '<off>': 64, '<sent_to>': 227, '^': 918, 'alente': 549,
'anime': 549, 'apoye': 549, 'avise': 492, 'ayude': 919, 'conecte': 920, 'console': 549, 'convenci': 921, 'cual': 0,
'cuales': 0, 'cubri': 583, 'debo': 35, 'dejamos': 922, 'echo': 924, 'extrano': 64, 'felicite': 549, 'informe': 492,
'informé': 492, 'lei': 929, 'pelota': 933, 'persigo': 64, 'presente': 920, 'presenté': 920, 'proxima': 934, 'puse':
937, 'recomende': 938, 'supe': 929, 'supli': 583, 'sustitui': 583, 'tranquilice': 549, 'vi': 929}, {'acerco': 53,
'dejo': 53, 'devuelvo': 53, 'doy': 53, 'envio': 53, 'envío': 53, 'llevo': 53, 'mando': 53, 'paso': 53, 'preparo': 53,
'traigo': 53}, {'contacto': 564}, {'en': 941}, {'conectado': 564, 'presentado': 564, 'puesto': 942}, {'si': 564, 'sí':
564}, {'otro': 564}, {'al': 945}, {'^': 563, 'entre': 944, 'uno': 946}, {'contacto': 947}, {'en': 948}, {'<called1>':
130, '^': 940, 'conecte': 564, 'cual': 0, 'cuales': 0, 'he': 943, 'hemos': 943, 'lei': 929, 'presente': 947,
'presenté': 947, 'puse': 949, 'supe': 929, 'vi': 929}, {'<any_det>': 168, '<feedback_noun>': 161, '^': 170, 'a': 862,
'algo': 174, 'algunas': 173, 'algunos': 173, 'bastante': 173, 'mi': 175, 'mis': 176, 'muchas': 173, 'mucho': 173,
'muchos': 173, 'un': 177, 'una': 178, 'unas': 179, 'unos': 180, 'varias': 173, 'varios': 173}, {'<my>': 185, 'a':
665}, {'<any_det>': 160, '<their>': 160}, {'': (9, 'told'), 'a': 492, 'que': 492}, {'': (5, 'mine'), '<inf_them>':
35}, {'^': 955, 'a': 498, 'que': 117}, {'<causative>': 35, 'saber': 35}, {'<give1>': 35, 'acabo': 35, 'apunto': 35,
'arreglo': 35, 'avisare': 35, 'aviso': 35, 'bajo': 35, 'contacto': 35, 'corrijo': 35, 'da': 519, 'dara': 519,
'dejare': 35, 'dejo': 35, 'echa': 519, 'echara': 519, 'edito': 35, 'escaneo': 35, 'escribire': 35, 'escribo': 35,
'grabo': 35, 'guardo': 35, 'hago': 957, 'hare': 957, 'imprimo': 35, 'instalo': 35, 'llamare': 35, 'llamo': 35,
'monto': 35, 'redacto': 35, 'reparo': 35, 'reservo': 35, 'subo': 35, 'termino': 35, 'traduzco': 35}, {'<good>': 888,
'<pro>': 153}, {'<any_det>': 959, '<good>': 888, '<pro>': 153}, {'<any_det>': 959, '<good>': 888, '<pro>': 153, 'a':
960, 'al': 960, 'en': 534, 'que': 492}, {'<any_det>': 959, '<good>': 888, '<pro>': 153, 'N': 961}, {'<any_det>': 959,
'<good>': 888, '<pro>': 153, 'a': 962, 'al': 960, 'en': 534, 'que': 492}, {'que': 35}, {'<any_det>': 608, '^': 162,
'a': 745}, {'cliente': 153, 'contacto': 153, 'lead': 153, 'prospecto': 153}, {'un': 966}, {'': (8, 'asked'), 'a':
629}, {'que': 583, 'qué': 583}, {'como': 583, 'cómo': 583, 'por': 969, 'que': 583, 'qué': 583}, {'como': 583, 'cómo':
583, 'el': 583, 'la': 583, 'las': 583, 'los': 583}, {'N': 971}, {'como': 583, 'cómo': 583, 'el': 583, 'la': 583,
'las': 583, 'lo': 583, 'los': 583, 'por': 969}, {'paso': 973}, {'a': 974}, {'a': 972, 'bien': 973, 'como': 583,
'cómo': 583, 'el': 583, 'la': 583, 'las': 583, 'lo': 583, 'los': 583, 'paso': 975, 'por': 969, 'que': 583, 'qué':
583}, {'': (5, 'mine'), 'a': 654}, {'^': 162, 'audio': 130}, {'<my>': 185, 'aquel': 185, 'aquella': 185, 'el': 185,
'la': 185, 'las': 185, 'los': 185, 'un': 978, 'una': 185}, {'^': 548, 'a': 550}, {'suerte': 980}, {'correcciones':
160}, {'comentarios': 160, 'correcciones': 160, 'notas': 160}, {'con': 982, 'corregida': 160, 'corregido': 160,
'corregidos': 160, 'mis': 983}, {'direccion': 130, 'numero': 130, 'número': 130, 'ok': 130, 'palabra': 130,
'respuesta': 130, 'tarjeta': 130, 'telefono': 130, 'teléfono': 130, 'visto': 130}, {'devolucion': 160, 'evaluacion':
160}, {'aliento': 549, 'animo': 549, 'animos': 549, 'fuerza': 549, 'ánimo': 549}, {'^': 582, 'con': 583}, {'clases':
677, 'devolucion': 160, 'evaluacion': 160, 'hora': 677, 'horas': 677, 'mano': 988, 'sesiones': 677}, {'0': 678,
'<any_det>': 608, '<my>': 985, 'a': 745, 'aliento': 549, 'animo': 980, 'animos': 980, 'cuatro': 678, 'dos': 678,
'fuerza': 980, 'gracias': 545, 'la': 986, 'las': 687, 'mi': 691, 'mis': 691, 'mucha': 987, 'mucho': 987, 'muchos':
987, 'su': 986, 'tres': 678, 'una': 989, 'varias': 678, 'ánimo': 980}, {'0': 678, 'aliento': 549, 'animo': 549,
'animos': 549, 'cuatro': 678, 'dos': 678, 'fuerza': 549, 'mucha': 987, 'mucho': 987, 'muchos': 987, 'tres': 678,
'una': 678, 'varias': 678, 'ánimo': 549}, {'mano': 988}, {'porras': 980, 'una': 992}, {'...': 739, 'a': 583, 'como':
583, 'cómo': 583, 'el': 583, 'la': 583, 'las': 583, 'los': 583}, {'N': 994, '^': 582}, {'<any_det>': 583, 'a': 995,
'bien': 973, 'como': 583, 'cómo': 583, 'el': 583, 'la': 583, 'las': 583, 'lo': 583, 'los': 583, 'paso': 975, 'por':
969}, {'la': 986, 'su': 986, 'una': 986}, {'': (23, 'contact'), 'cliente': 153, 'contacto': 153, 'lead': 153,
'prospecto': 153}, {'<any_det>': 608, 'a': 745, 'con': 982, 'corregida': 160, 'corregido': 160, 'corregidos': 160,
'mis': 983, 'un': 998}, {'': (23, 'contact'), 'para': 753}, {'debiendo': 35}, {'^': 582, 'a': 583, 'como': 583,
'cómo': 583, 'el': 583, 'la': 583, 'las': 583, 'lo': 583, 'los': 583, 'por': 969, 'que': 583, 'qué': 583}, {'N': 1002,
'^': 582}, {'^': 582, 'a': 1003, 'como': 583, 'cómo': 583, 'el': 583, 'la': 583, 'las': 583, 'lo': 583, 'los': 583,
'por': 969, 'que': 583, 'qué': 583}, {'ensenado': 1004, 'ensenando': 1004, 'explicado': 1004, 'explicando': 1004,
'mostrando': 1004}, {'<any_det>': 583, 'a': 995, 'bien': 973, 'como': 583, 'cómo': 583, 'el': 583, 'la': 583, 'las':
583, 'lo': 583, 'los': 583, 'paso': 975, 'por': 969, 'que': 583, 'qué': 583}, {'<any_det>': 169, '<my>': 162}, {'^':
1007}, {'N': 1008}, {'<my>': 185, 'a': 1009}, {'<any_det>': 959, '<good>': 888, '<pro>': 153, 'a': 960, 'al': 960},
{'<any_det>': 959, '<good>': 888, '<pro>': 153, 'N': 1011}, {'<any_det>': 959, '<good>': 888, '<pro>': 153, 'a': 1012,
'al': 960}, {'aquel': 185, 'aquella': 185, 'el': 185, 'esa': 185, 'ese': 185, 'la': 185, 'las': 185, 'los': 185, 'un':
185, 'una': 185, 'unas': 185, 'unos': 185}, {'a': 583, 'como': 583, 'cómo': 583, 'el': 583, 'la': 583, 'las': 583,
'los': 583, 'por': 969, 'que': 583, 'qué': 583}, {'N': 1015, '^': 582}, {'a': 1016, 'como': 583, 'cómo': 583, 'el':
583, 'la': 583, 'las': 583, 'los': 583, 'por': 969, 'que': 583, 'qué': 583}, {'direccion': 130, 'numero': 130,
'número': 130, 'ok': 130, 'palabra': 130, 'respuesta': 130, 'visto': 130}, {'0': 678, '<any_det>': 168, '<my>': 1018,
'a': 862, 'cuatro': 678, 'dos': 678, 'tres': 678, 'una': 678, 'varias': 678}, {'<any_det>': 168, '<my>': 185, 'a':
862, 'aquel': 185, 'aquella': 185, 'el': 185, 'esa': 185, 'ese': 185, 'la': 185, 'las': 185, 'los': 185, 'un': 185,
'una': 185, 'unas': 185, 'unos': 185}, {'mano': 919}, {'una': 1021}, {'^': 162, 'direccion': 130, 'numero': 130,
'número': 130, 'ok': 130, 'palabra': 130, 'respuesta': 130, 'visto': 130}, {'<any_det>': 168, '<my>': 1023, 'a': 862},
{'<any_det>': 959, '<good>': 888, '<pro>': 153, 'N': 1011, 'al': 888, 'el': 888, 'la': 888, 'mi': 888, 'nuestra': 888,
'nuestro': 888, 'un': 888, 'una': 888}, {'<any_det>': 959, '<good>': 888, '<pro>': 153, 'a': 1025, 'al': 960, 'el':
888, 'la': 888, 'mi': 888, 'nuestra': 888, 'nuestro': 888, 'un': 888, 'una': 888}, {'<any_det>': 168, '<my>': 185,
'a': 862}, {'<my>': 185, 'aquel': 185, 'aquella': 185, 'el': 185, 'esa': 185, 'ese': 185, 'la': 185, 'las': 185,
'los': 185, 'un': 185, 'una': 185, 'unas': 185, 'unos': 185}, {'': (5, 'mine'), '^': 35}, {'': (5, 'mine'), '^': 35,
'que': 1029}, {'<lent>': 1010, 'aconsejado': 1013, 'asegurado': 497, 'comentado': 953, 'compartido': 1014, 'contado':
1017, 'corregido': 953, 'dado': 1019, 'dejado': 1020, 'echado': 1022, 'ensenado': 1004, 'ensenando': 1004, 'enviado':
1024, 'explicado': 1004, 'explicando': 1004, 'facilitado': 866, 'indicado': 1026, 'jurado': 497, 'mandado': 1024,
'mostrado': 1017, 'mostrando': 1004, 'pasado': 1027, 'pedido': 871, 'presentado': 617, 'prestado': 1028, 'prometido':
1030, 'recomendado': 1026, 'regalado': 1028, 'repasado': 953, 'revisado': 953, 'sugerido': 1013}, {'<any_det>': 168,
'<my>': 1018, 'a': 862}, {'<lent>': 1010, 'aconsejado': 1013, 'asegurado': 497, 'comentado': 953, 'compartido': 1014,
'contado': 1017, 'corregido': 953, 'dado': 1032, 'dejado': 1020, 'echado': 1022, 'ensenado': 1004, 'ensenando': 1004,
'enviado': 1024, 'explicado': 1004, 'explicando': 1004, 'facilitado': 866, 'indicado': 1013, 'jurado': 497, 'mandado':
1024, 'mostrado': 1017, 'mostrando': 1004, 'pasado': 1027, 'presentado': 617, 'prestado': 1028, 'prometido': 497,
'recomendado': 1026, 'regalado': 1028, 'repasado': 953, 'revisado': 953, 'sugerido': 1013}, {'animo': 980, 'ánimo':
980}, {'el': 1034}, {'': (23, 'contact'), 'cliente': 153, 'contacto': 153, 'lead': 153, 'mensaje': 130, 'prospecto':
153}, {'<any_det>': 608, 'a': 745, 'con': 982, 'corregida': 160, 'corregido': 160, 'corregidos': 160, 'mis': 983,
'un': 1036}, {'<any_det>': 608, 'a': 745, 'con': 982, 'corregida': 160, 'corregido': 160, 'corregidos': 160, 'mis':
983, 'un': 966}, {'^': 868, 'en': 534, 'que': 492}, {'': (8, 'asked'), 'N': 1039}, {'opinion': 629}, {'': (8,
'asked'), 'a': 1040, 'ayuda': 629, 'consejo': 629, 'en': 534, 'opinion': 629, 'que': 492, 'su': 1041}, {'N': 564, 'a':
565, 'la': 986, 'su': 986, 'una': 986}, {'<my>': 185, '^': 162, 'a': 186}, {'de': 35, 'debiendo': 35, 'en': 35},
{'<any_det>': 959, '<good>': 888, '<pro>': 153, 'N': 961, 'al': 888, 'el': 888, 'la': 888, 'mi': 888, 'nuestra': 888,
'nuestro': 888, 'un': 888, 'una': 888}, {'<any_det>': 959, '<good>': 888, '<pro>': 153, 'a': 1046, 'al': 960, 'el':
888, 'en': 534, 'la': 888, 'mi': 888, 'nuestra': 888, 'nuestro': 888, 'que': 492, 'un': 888, 'una': 888}, {'<my>':
258, 'el': 258, 'la': 258, 'las': 258, 'los': 258}, {'^': 1048}, {'a': 35}, {'<handed1>': 951, '<lent1>': 952,
'<read1>': 953, '<told1>': 954, '<vowed1>': 956, '^': 958, 'aconseje': 963, 'agradeci': 545, 'agradecimos': 545,
'asegure': 964, 'ayude': 919, 'comparti': 965, 'consegui': 967, 'consultamos': 968, 'consulte': 968, 'consulté': 968,
'contamos': 970, 'conte': 976, 'conteste': 130, 'cubri': 583, 'debemos': 35, 'debo': 977, 'deje': 979, 'dejé': 979,
'derive': 967, 'desee': 981, 'devolvi': 984, 'di': 990, 'dije': 697, 'dijimos': 699, 'dimos': 991, 'eche': 993,
'ensene': 996, 'enseno': 333, 'enseño': 333, 'entregue': 997, 'envie': 999, 'envié': 999, 'escribi': 1000, 'escribí':
1000, 'estoy': 1001, 'estuve': 1005, 'estuvimos': 1005, 'explicamos': 970, 'explique': 1006, 'expliqué': 1006,
'hable': 130, 'hablé': 130, 'hace': 331, 'he': 1031, 'hemos': 1033, 'hice': 997, 'indique': 1026, 'insisti': 537,
'insistimos': 537, 'levante': 1035, 'levanté': 1035, 'llame': 130, 'llamé': 130, 'mande': 1037, 'mandé': 1037,
'marque': 130, 'marqué': 130, 'mostre': 1006, 'ofreci': 35, 'pase': 1038, 'pasé': 1038, 'pedi': 1042, 'pedimos': 968,
'preguntamos': 968, 'pregunte': 968, 'pregunté': 968, 'presente': 1043, 'presenté': 1043, 'preste': 1044, 'presté':
1044, 'prometi': 873, 'prometimos': 873, 'propuse': 537, 'quede': 1045, 'quedé': 1045, 'recomende': 1047,
'recomiendo': 1013, 'referi': 967, 'regale': 185, 'regalé': 185, 'respondi': 130, 'rogue': 537, 'subi': 1035,
'sugeri': 1047, 'supli': 583, 'sustitui': 583, 'tenemos': 964, 'tengo': 964, 'urge': 1049, 'vamos': 1050, 'voy':
1050}, {'<paper>': 603}, {'<any_det>': 1052, 'el': 55, 'en': 55, 'la': 55, 'las': 55, 'lo': 55, 'los': 55, 'que': 55,
'sobre': 55, 'un': 55, 'una': 55}, {'<give1>': 35, 'acabo': 35, 'apunto': 35, 'arreglo': 35, 'bajo': 35, 'corrijo':
35, 'dejare': 35, 'dejo': 35, 'edito': 35, 'escaneo': 35, 'grabo': 35, 'guardo': 35, 'hago': 957, 'hare': 957,
'imprimo': 35, 'instalo': 35, 'monto': 35, 'redacto': 35, 'reparo': 35, 'reservo': 35, 'subo': 35, 'termino': 35,
'traduzco': 35}, {'<my>': 185, 'aquel': 185, 'aquella': 185, 'el': 185, 'la': 185, 'las': 185, 'los': 185, 'un': 185,
'una': 185}, {'clases': 677, 'devolucion': 160, 'evaluacion': 160, 'hora': 677, 'horas': 677, 'sesiones': 677}, {'0':
678, '<any_det>': 608, '<my>': 985, 'a': 745, 'aliento': 549, 'animo': 980, 'animos': 980, 'cuatro': 678, 'dos': 678,
'fuerza': 980, 'gracias': 545, 'la': 986, 'las': 687, 'mi': 691, 'mis': 691, 'mucha': 987, 'mucho': 987, 'muchos':
987, 'su': 986, 'tres': 678, 'una': 1056, 'varias': 678, 'ánimo': 980}, {'porras': 980}, {'<handed1>': 951, '<lent1>':
952, '<read1>': 953, '<told1>': 954, '<vowed1>': 956, '^': 1054, 'aconseje': 963, 'agradeci': 545, 'agradecimos': 545,
'comparti': 965, 'consegui': 967, 'consultamos': 968, 'consulte': 968, 'consulté': 968, 'contamos': 970, 'conte': 976,
'debo': 977, 'deje': 1055, 'dejé': 1055, 'derive': 967, 'desee': 981, 'devolvi': 984, 'di': 1057, 'dije': 697,
'dijimos': 699, 'dimos': 991, 'eche': 1058, 'ensene': 996, 'enseno': 333, 'enseño': 333, 'entregue': 997, 'envie':
1038, 'envié': 1038, 'estuve': 1005, 'estuvimos': 1005, 'explicamos': 970, 'explique': 1006, 'expliqué': 1006, 'he':
1031, 'hemos': 1033, 'hice': 997, 'indique': 1026, 'insisti': 537, 'insistimos': 537, 'levante': 1035, 'levanté':
1035, 'mande': 1038, 'mandé': 1038, 'mostre': 1006, 'ofreci': 35, 'pase': 1038, 'pasé': 1038, 'pedi': 1042, 'pedimos':
968, 'preguntamos': 968, 'pregunte': 968, 'pregunté': 968, 'presente': 1043, 'presenté': 1043, 'preste': 1044,
'presté': 1044, 'prometi': 873, 'prometimos': 873, 'propuse': 537, 'quede': 1045, 'quedé': 1045, 'recomende': 1047,
'recomiendo': 1013, 'referi': 967, 'regale': 185, 'regalé': 185, 'rogue': 537, 'subi': 1035, 'sugeri': 1047,
'tenemos': 964, 'tengo': 964}, {'perdida': 64}, {'...': 599, 'perdida': 64, 'suya': 1060}, {'perdidas': 64}, {'es':
121}, {'hacer': 1063}, {'que': 1064}, {'deberia': 1064, 'deberiamos': 1064, 'tenemos': 1065, 'tengo': 1065},
{'<called1>': 130, '<moved3>': 917, '<off>': 64, '<sent_to>': 227, '^': 918, 'alente': 549, 'anime': 549, 'apoye':
549, 'avise': 492, 'ayude': 919, 'conecte': 920, 'console': 549, 'convenci': 921, 'cubri': 583, 'debo': 35, 'dejamos':
922, 'echo': 924, 'extrano': 64, 'felicite': 549, 'informe': 492, 'informé': 492, 'lei': 929, 'persigo': 64,
'presente': 920, 'presenté': 920, 'puse': 937, 'que': 1066, 'recomende': 938, 'supe': 929, 'supli': 583, 'sustitui':
583, 'tranquilice': 549, 'vi': 929}, {'juntos': 615}, {'<called1>': 130, '^': 940, 'conecte': 564, 'cual': 0,
'cuales': 0, 'dos': 1068, 'he': 943, 'hemos': 943, 'lei': 929, 'presente': 947, 'presenté': 947, 'puse': 949, 'supe':
929, 'vi': 929}, {'^': 152, 'a': 153}, {'vida': 153}, {'de': 1071}, {'curriculum': 153, 'currículum': 153, 'cv': 1070,
'hoja': 1072}, {'<any_det>': 608, '<their>': 1073, '^': 609, 'a': 745}, {'': (23, 'contact'), '<link>': 130}, {'':
(13, 'talk'), 'como': 0, 'cuando': 0, 'cuándo': 0, 'cómo': 0, 'de': 0, 'por': 407, 'que': 0, 'si': 0, 'sobre': 0},
{'para': 0, 'q': 0, 'que': 0}, {'N': 1077}, {'<give3>': 7, '<would_give>': 7, 'acerca': 7, 'arregla': 7, 'baja': 7,
'busca': 7, 'consigue': 7, 'da': 519, 'dara': 519, 'deja': 339, 'dejara': 340, 'dejará': 340, 'echa': 519, 'echara':
519, 'guarda': 7, 'imprime': 7, 'presta': 340, 'prestara': 341, 'prestará': 341, 'trae': 7}, {'a': 130, 'al': 130,
'hasta': 130, 'por': 130}, {'mejor': 121, 'primero': 121}, {'que': 1076}, {'N': 1050}, {'': (5, 'mine'), 'a': 35,
'con': 1083, 'en': 35}, {'en': 130, 'por': 130}, {'caer': 1085}, {'voz': 130}, {'de': 1087}, {'<letter>': 130,
'mensaje': 1088, 'nota': 1088}, {'visto': 64}, {'alborotado': 64}, {'y': 1091}, {'<any_det>': 1089, '<letter>': 130,
'<stood>': 64, 'botada': 64, 'botado': 64, 'en': 1090, 'mensaje': 1088, 'nota': 1088, 'varado': 64, 'vestido': 1092},
{'...': 346, ':': 267, '^': 364, 'de': 365, 'mejor': 121, 'primero': 121, 'que': 370}, {'<tip>': 122}, {'^': 12, 'de':
121, 'que': 121}, {'consejo': 1096, 'dato': 1096, 'tip': 1096}, {'espalda': 64}, {'...': 1095, 'como': 1097, 'el':
1097, 'esquinazo': 64, 'este': 1097, 'la': 1098, 'largas': 64, 'planton': 64, 'un': 1097}, {'': (5, 'mine'), 'de':
35}, {'': (5, 'mine'), 'de': 35, 'yo': 1100}, {'<any_det>': 1089, '<letter>': 130, 'mensaje': 1088, 'nota': 1088},
{'<giveinf>': 35, 'el': 31, 'la': 31, 'las': 31, 'los': 31}, {'el': 31, 'la': 31, 'las': 31, 'los': 31}, {'^': 1104},
{'^': 1103, 'aun': 1105, 'el': 31, 'la': 31, 'que': 764, 'su': 31, 'sus': 31, 'todavia': 1105}, {'^': 1104, 'aun':
1105, 'todavia': 1105}, {'': (13, 'talk'), 'que': 0, 'si': 0}, {'esquinazo': 64, 'largas': 64, 'planton': 64}, {'':
(13, 'talk'), '^': 351, 'me': 271, 'no': 366, 'nos': 271, 'yo': 352}, {'': (13, 'talk'), 'que': 1110, 'si': 0},
{'<called_pp>': 130, 'aconsejado': 289, 'asegurado': 373, 'comentado': 1108, 'confirmado': 1108, 'contado': 1108,
'dado': 1109, 'desaconsejado': 121, 'dicho': 1111, 'escrito': 130, 'explicado': 1108, 'garantizado': 373, 'jurado':
373, 'llamado': 130, 'marcado': 130, 'pedido': 380, 'preguntado': 1108, 'prometido': 381, 'quedado': 316, 'quitado':
384, 'recomendado': 289, 'sugerido': 289, 'telefoneado': 130, 'wasapeado': 130}, {'de': 0, 'del': 0, 'sobre': 0},
{'<called_pp>': 130, 'dado': 1109, 'escrito': 130, 'llamado': 130, 'marcado': 130, 'telefoneado': 130, 'wasapeado':
130}, {'a': 1029}, {'a': 117}, {'comprometido': 1115, 'cruzado': 130, 'encontrado': 130, 'juntado': 130, 'ofrecido':
1116, 'reunido': 130, 'tomado': 130, 'visto': 130}, {'a': 19, 'al': 19}, {'D': 19, 'a': 19, 'con': 19, 'el': 19, 'en':
19}, {'<any_det>': 9}, {'^': 1120}, {'D': 19, 'a': 19, 'en': 19}, {'a': 35, 'para': 35}, {'': (0, 'missed'), 'N': 64},
{'completo': 64}, {'': (0, 'missed'), 'a': 1124, 'completamente': 64, 'contestar': 64, 'de': 64, 'del': 64, 'el': 64,
'escribir': 64, 'felicitar': 64, 'ir': 64, 'la': 64, 'llamar': 64, 'llamarla': 64, 'llamarlo': 64, 'lo': 64, 'mandar':
64, 'por': 1125, 'que': 64, 'responder': 64}, {'': (0, 'missed'), 'a': 1124, 'completamente': 64, 'contestar': 64,
'de': 1126, 'del': 64, 'el': 64, 'escribir': 64, 'felicitar': 64, 'ir': 64, 'la': 64, 'llamar': 64, 'llamarla': 64,
'llamarlo': 64, 'lo': 64, 'mandar': 64, 'por': 1125, 'que': 64, 'responder': 64}, {'^': 378, 'le': 117, 'les': 117,
'que': 405, 'se': 695}, {'': (11, 'thinking'), 'como': 0, 'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo':
0, 'donde': 0, 'dónde': 0, 'por': 407, 'si': 0}, {'^': 219, 'de': 268, 'en': 268}, {'esperando': 64, 'sin': 64},
{'de': 268, 'debiendo': 268, 'en': 268, 'mal': 64}, {'': (2, 'plan'), 'mi': 35, 'mí': 35}, {'D': 19, '^': 219, 'a':
1133, 'con': 19, 'el': 19, 'en': 19}, {'juntar': 19, 'reunir': 19, 'ver': 19}, {'a': 1135}, {'<advises>': 129,
'<called3>': 130, '<met1>': 1075, '<moved3>': 917, '<off>': 64, '<says>': 1076, '<sent_to>': 227, '<urges>': 335,
'<vowed3>': 338, '<wrote3>': 1078, '^': 1079, 'acerque': 1080, 'acompanaron': 615, 'acompano': 615, 'acompañó': 615,
'aconsejo': 1081, 'acorde': 760, 'acuerdo': 760, 'advierte': 343, 'advirtio': 343, 'alerto': 343, 'aseguro': 255,
'aviso': 1082, 'avisó': 1082, 'bailo': 64, 'clavo': 64, 'comento': 354, 'comprometi': 1084, 'comprometo': 1050,
'confirma': 1082, 'debe': 356, 'deben': 356, 'decia': 363, 'deje': 1086, 'dejo': 1093, 'dejé': 1086, 'dejó': 1093,
'desaconsejado': 121, 'dice': 368, 'dijo': 1094, 'dio': 1099, 'embarco': 64, 'encargo': 1101, 'encontre': 130,
'envio': 1102, 'envió': 1102, 'fallo': 64, 'falta': 1106, 'faltan': 1107, 'falto': 220, 'ghosteo': 64, 'gustaria': 55,
'ha': 1112, 'habla': 1113, 'hablo': 1113, 'habló': 1113, 'han': 1114, 'he': 1117, 'iba': 386, 'iban': 386, 'insiste':
391, 'insistio': 396, 'invita': 1118, 'invitan': 1118, 'juntamos': 1119, 'juntare': 19, 'junto': 1119, 'la': 400,
'las': 400, 'llega': 1121, 'llegara': 1121, 'lleva': 1122, 'lo': 400, 'los': 400, 'mando': 1102, 'mandó': 1102,
'ofreci': 1123, 'olvide': 1127, 'olvidé': 1127, 'paso': 1102, 'pasó': 1102, 'perdi': 803, 'pide': 403, 'pidio': 1128,
'planto': 64, 'pregunta': 408, 'preguntaba': 408, 'pregunto': 1129, 'preguntó': 408, 'previno': 343, 'promete': 381,
'prometio': 410, 'queda': 1130, 'quedaron': 316, 'quede': 1131, 'quedo': 1132, 'quedé': 1131, 'quedó': 1132, 'quita':
384, 'quitado': 384, 'quito': 384, 'reclama': 412, 'reclamo': 412, 'recoge': 1122, 'recomendo': 1081, 'reenvio': 1102,
'reenvió': 1102, 'reunimos': 1119, 'reunire': 19, 'reuno': 1119, 'solto': 413, 'tenia': 386, 'tenian': 386, 'tiene':
415, 'tienen': 416, 'toca': 1134, 'tocara': 1119, 'toco': 220, 'va': 419, 'van': 419, 'vemos': 1119, 'veo': 1119,
'vere': 19, 'vi': 130, 'voy': 1136}, {'tarea': 35}, {'gracias': 544}, {'N': 740}, {'a': 1140}, {'<their>': 1073},
{'N': 64}, {'de': 1143}, {'^': 653, 'de': 660, 'que': 660}, {'fono': 64, 'telefono': 64, 'teléfono': 64}, {'': (0,
'missed'), 'llamada': 64}, {'llamadas': 64}, {'': (0, 'missed'), 'el': 1146, 'la': 1147, 'las': 1148, 'mis': 64,
'nada': 64}, {'ni': 1143}, {'aparecido': 64, 'cogido': 64, 'contestado': 64, 'llamado': 64, 'respondido': 64,
'venido': 64}, {'contestado': 64, 'devuelto': 64, 'dicho': 64, 'escrito': 64, 'felicitado': 64, 'llamado': 64,
'mandado': 64, 'respondido': 64, 'saludado': 64}, {'he': 1152, 'hemos': 1152}, {'<answers>': 1149}, {'<answers>':
1149, 'N': 1150, 'ha': 1151, 'han': 1151, 'la': 1153, 'las': 1153, 'le': 1153, 'les': 1153, 'lo': 1153, 'los': 1153,
'me': 1154, 'nos': 1154, 'noticias': 553, 'novedades': 553, 'rastro': 553, 'senales': 553}, {'hablado': 64, 'visto':
64}, {'dio': 64, 'hizo': 64, 'pudo': 64}, {'<seen1>': 64, 'he': 1156, 'hemos': 1156, 'se': 1157}, {'con': 64},
{'<see_inf>': 64, 'dar': 1159}, {'<see_inf>': 64, 'a': 1160, 'dar': 1159}, {'': (0, 'missed'), 'fijo': 64, 'movil':
64, 'móvil': 64, 'telefono': 64, 'teléfono': 64}, {'': (0, 'missed'), 'el': 1162, 'fijo': 64, 'la': 1162, 'movil': 64,
'móvil': 64, 'telefono': 64, 'teléfono': 64}, {'manera': 801}, {'': (0, 'missed'), '<inf>': 64, '<see_inf>': 64,
'ser': 64}, {'lugar': 64}, {'aparecido': 64, 'cogido': 64, 'conseguido': 572, 'contestado': 64, 'habido': 1164,
'llamado': 64, 'llegado': 573, 'logrado': 572, 'podido': 1165, 'respondido': 64, 'tenido': 1166, 'venido': 64},
{'nadie': 64}, {'': (0, 'missed'), '<date>': 64, 'manera': 553}, {'': (0, 'missed'), '<inf>': 64, '<see_inf>': 64,
'contactar': 64, 'dar': 1159, 'felicitar': 64, 'hablar': 64, 'localizar': 64}, {'conseguido': 1170, 'hablado': 64,
'llegado': 573, 'logrado': 572, 'podido': 1170, 'recibi': 577, 'recibido': 577, 'visto': 64}, {'conseguido': 572,
'hablado': 64, 'llegado': 573, 'logrado': 572, 'podido': 572, 'recibi': 577, 'recibido': 577, 'visto': 64}, {'': (0,
'missed'), '<date>': 64, 'manera': 801}, {'cogido': 64}, {'atiende': 64, 'coge': 64, 'cogia': 64, 'cogio': 64,
'contesta': 64, 'ha': 1174, 'he': 1152, 'hemos': 1152}, {'celebrarse': 64}, {'a': 1176, 'nunca': 64}, {'<inf>': 64},
{'a': 1178}, {'caso': 64}, {'atendido': 64, 'cogido': 64, 'contestado': 64, 'devuelto': 64, 'escrito': 64, 'hecho':
1180, 'llamado': 64, 'respondido': 64}, {'atiende': 64, 'coge': 64, 'cogia': 64, 'cogio': 64, 'contesta': 64, 'ha':
1174}, {'<answers>': 1149, 'anime': 1179, 'atiende': 64, 'atrevi': 1179, 'coge': 1163, 'cogia': 64, 'cogio': 64,
'contesta': 64, 'descolgo': 1163, 'descuelga': 1163, 'ha': 1181, 'han': 1181, 'la': 1182, 'lo': 1182}, {'<answers>':
1149, 'atiende': 64, 'coge': 1163, 'cogia': 64, 'cogio': 64, 'contesta': 64, 'descolgo': 1163, 'descuelga': 1163,
'ha': 1181, 'han': 1181, 'la': 1182, 'lo': 1182}, {'ir': 803}, {'nada': 553}, {'celebro': 64, 'dio': 801, 'hizo': 801,
'nada': 553, 'presento': 64, 'presentó': 64, 'pudo': 801, 'realizo': 64}, {'de': 1178, 'para': 1178}, {'ganas': 1188,
'ocasion': 1188, 'tiempo': 1188}, {'<answers>': 1149, '<clitic>': 1158, '<managed1>': 1161, '<seen1>': 64, 'acudio':
64, 'aparecieron': 64, 'aparecio': 64, 'atiende': 64, 'coge': 1163, 'cogia': 64, 'cogio': 64, 'contesta': 64,
'descolgo': 1163, 'descuelga': 1163, 'disponible': 64, 'ha': 1167, 'habia': 1168, 'han': 1151, 'hay': 1169, 'he':
1171, 'hemos': 1172, 'hubo': 1173, 'la': 1175, 'las': 1153, 'le': 1153, 'les': 1153, 'llego': 1177, 'llegue': 804,
'lo': 1175, 'localizado': 64, 'los': 1153, 'me': 1183, 'nos': 1184, 'olvidar': 221, 'olvidarme': 221, 'pude': 1185,
'recibi': 577, 'recibido': 577, 'responde': 64, 'sabemos': 1186, 'se': 1187, 'sé': 1186, 'tuve': 1189, 'tuvimos': 801,
'tuvo': 1166, 'vino': 1168}, {'': (5, 'mine'), 'a': 35, 'en': 35}, {'^': 1104, 'aun': 1105, 'el': 31, 'la': 31, 'que':
764, 'su': 31, 'sus': 31, 'todavia': 1105}, {'cruzado': 130, 'encontrado': 130, 'juntado': 130, 'reunido': 130,
'tomado': 130, 'visto': 130}, {'': (14, 'together'), 'D': 19, 'a': 19, 'con': 19, 'el': 19, 'en': 19}, {'^': 388,
'le': 117, 'les': 117, 'no': 366, 'se': 695, 'yo': 263}, {'^': 378, 'le': 117, 'les': 117, 'que': 1195, 'se': 695},
{'': (2, 'plan'), 'D': 19, 'a': 19, 'con': 19, 'el': 19, 'en': 19}, {'<advises>': 129, '<called3>': 130, '<met1>':
1075, '<moved3>': 917, '<off>': 64, '<says>': 1076, '<sent_to>': 227, '<urges>': 335, '<vowed3>': 338, '<wrote3>':
1078, '^': 1079, 'acompano': 615, 'acompañó': 615, 'aconsejo': 1081, 'advierte': 343, 'advirtio': 343, 'alerto': 343,
'aseguro': 255, 'aviso': 1082, 'avisó': 1082, 'bailo': 64, 'clavo': 64, 'comento': 354, 'comprometimos': 1191,
'confirma': 1082, 'debe': 356, 'deben': 356, 'decia': 363, 'dejo': 1093, 'dejó': 1093, 'desaconsejado': 121,
'desencontramos': 64, 'dice': 368, 'dijo': 1094, 'dio': 1099, 'embarco': 64, 'envio': 1102, 'envió': 1102, 'fallo':
64, 'falta': 1192, 'faltan': 1107, 'ghosteo': 64, 'gustaria': 55, 'ha': 1112, 'habla': 1113, 'hablo': 1113, 'habló':
1113, 'han': 1114, 'hemos': 1193, 'iba': 386, 'iban': 386, 'insiste': 391, 'insistio': 396, 'invita': 1118, 'invitan':
1118, 'juntamos': 1194, 'juntaremos': 19, 'junto': 1119, 'la': 400, 'las': 400, 'llega': 1121, 'llegara': 1121,
'lleva': 1122, 'lo': 400, 'los': 400, 'mando': 1102, 'mandó': 1102, 'paso': 1102, 'pasó': 1102, 'pide': 403, 'pidio':
1196, 'planto': 64, 'pregunta': 408, 'preguntaba': 408, 'pregunto': 408, 'preguntó': 408, 'previno': 343, 'promete':
381, 'prometio': 410, 'queda': 316, 'quedaron': 316, 'quedo': 1132, 'quedó': 1132, 'quita': 384, 'quitado': 384,
'quito': 384, 'recoge': 1122, 'recomendo': 1081, 'reenvio': 1102, 'reenvió': 1102, 'reunimos': 1194, 'reuniremos': 19,
'reuno': 1119, 'solto': 413, 'tenia': 386, 'tenian': 386, 'tiene': 416, 'tienen': 416, 'toca': 1119, 'tocara': 1119,
'va': 419, 'vamos': 1136, 'van': 419, 'vemos': 1197, 'veo': 1119, 'veremos': 19, 'vimos': 615}, {'mi': 83, 'mí': 83},
{'mental': 83, 'para': 1199, 'personal': 83}, {'conseguido': 572, 'hablado': 64, 'llegado': 573, 'logrado': 572,
'podido': 572, 'visto': 64}, {'<answers>': 1149, 'llamo': 64, 'llamó': 64}, {'conecto': 64, 'conectó': 64, 'dio': 64,
'hizo': 64, 'pudo': 64}, {'<answers>': 1149, '<came3>': 64, '<clitic>': 1158, '<managed1>': 1161, '<seen1>': 64, 'ha':
574, 'he': 1201, 'hemos': 1201, 'me': 1202, 'nos': 1154, 'se': 1203}, {'el': 801, 'la': 801, 'mi': 801, 'nuestra':
801, 'nuestro': 801}, {'de': 1205, 'el': 801, 'la': 801, 'mi': 801, 'nuestra': 801, 'nuestro': 801}, {'conviene': 12,
'deberia': 12, 'deberiamos': 12, 'es': 208, 'habria': 207, 'hay': 207, 'lo': 208, 'me': 209, 'tendria': 207,
'tenemos': 207, 'tengo': 207}, {'^': 12, 'es': 121, 'seria': 121}, {'ideal': 1208, 'mejor': 1208, 'suyo': 1208}, {'^':
1207, 'lo': 1209}, {'mejor': 12, 'suyo': 12}, {'vale': 12}, {'ocurra': 12}, {'me': 1213}, {'se': 1214}, {'deberia':
12, 'hay': 207}, {'conviene': 12, 'deberia': 12, 'deberiamos': 12, 'es': 208, 'habria': 207, 'hay': 207, 'lo': 1211,
'mas': 1212, 'me': 209, 'mejor': 12, 'ni': 1215, 'no': 1216, 'sobra': 12, 'tendria': 207, 'tenemos': 207, 'tengo':
207}, {'^': 1217}, {',': 1218}, {'<them>': 1210, '<they>': 1210, 'N': 1219, 'avisar': 522, 'avisarme': 522, 'contar':
522, 'contarme': 522, 'decir': 522, 'decirme': 522, 'el': 1219, 'ella': 1219, 'ellas': 1219, 'ellos': 1219, 'que':
559, 'él': 1219}, {'D': 143, 'buscarme': 19, 'buscarnos': 19, 'recogerme': 19, 'recogernos': 19}, {'despacho': 19},
{'oficina': 19}, {'casa': 19}, {'aca': 19, 'aqui': 19, 'casa': 19, 'el': 1222, 'la': 1223, 'mi': 1224}, {'D': 143,
'a': 1221, 'al': 144, 'para': 144, 'por': 1225}, {'saludar': 130}, {'semana': 130}, {'de': 1228}, {'dia': 130, 'fin':
1229, 'finde': 130}, {'noche': 130, 'tarde': 130}, {'...': 119, 'casa': 130, 'lo': 817}, {'momento': 130, 'rato': 130,
'segundo': 130}, {'...': 558, 'a': 1227, 'el': 1230, 'la': 1231, 'por': 1232, 'un': 1233}, {'D': 143, 'a': 1221, 'al':
144, 'para': 144}, {'N': 744, 'saludar': 130, 'ver': 130}, {'': (23, 'contact'), 'lo': 817}, {'...': 558, '<any_det>':
608, '<their>': 1073, '^': 609, 'a': 1236, 'el': 1230, 'la': 1231, 'por': 1237, 'un': 1233}, {'...': 119}, {'por':
1239}, {'': (8, 'asked'), '^': 868, 'en': 534, 'que': 492}, {'N': 1241}, {'a': 631}, {'a': 1242, 'ayuda': 1243,
'consejo': 1243, 'en': 534, 'opinion': 1243, 'que': 492}, {'<giveinf>': 35, '<inf_them>': 35, '<infle>': 35}, {'': (7,
'waiting'), '^': 855, 'el': 31, 'la': 31, 'lo': 31, 'que': 31, 'su': 31, 'sus': 31}, {'^': 1245, 'conectar': 658,
'de': 1246, 'del': 787, 'juntar': 658, 'presentar': 658, 'que': 660}, {'contratar': 55, 'escribir': 55, 'invitar': 55,
'llamar': 55, 'si': 55}, {'en': 1248}, {'en': 55, 'que': 55}, {'N': 662}, {'a': 1251, 'en': 661}, {'visto': 0}, {'lo':
1253, 'poco': 64}, {'...': 599, ':': 567}, {'a': 619, 'por': 624, 'via': 624, 'vía': 624}, {'<any_det>': 959},
{'<any_det>': 959, 'a': 1257, 'al': 1257}, {'N': 913, 'a': 619, 'el': 130, 'la': 688, 'le': 689, 'por': 624, 'su':
688, 'una': 688, 'via': 624, 'vía': 624}, {'<my>': 185, '^': 610}, {'N': 1260}, {'<any_det>': 188, 'a': 1261}, {'N':
873}, {'': (5, 'mine'), '^': 659, 'a': 1263, 'que': 35}, {'<date>': 19, 'paso': 83}, {'pasos': 83}, {'a': 622},
{'contacto': 1267}, {'para': 154, 'por': 154}, {'palabra': 1269}, {'buena': 1270}, {'N': 876, 'a': 877, 'en': 1268,
'una': 1271}, {'da': 519, 'dara': 519, 'echa': 519, 'echara': 519}, {'adelanta': 145, 'aplaza': 145, 'aplazo': 145,
'cambia': 145, 'cambio': 145, 'es': 145, 'movio': 145, 'mueve': 145, 'pasa': 145, 'paso': 145, 'pasó': 145, 'queda':
145, 'retrasa': 145, 'sera': 145, 'va': 145}, {'adelanta': 145, 'aplaza': 145, 'aplazo': 145, 'cambia': 145, 'cambio':
145, 'es': 145, 'movio': 145, 'mueve': 145, 'pasa': 145, 'paso': 145, 'pasó': 145, 'queda': 145, 'retrasa': 145, 'se':
1274, 'sera': 145, 'va': 145}, {'D': 1275}, {'D': 1275, 'para': 1276, 'prevista': 1276, 'previsto': 1276}, {'ser':
1276}, {'a': 1278}, {'^': 1273}, {'^': 1273, 'era': 1276, 'estaba': 1277, 'iba': 1279, 'le': 1280, 'me': 1280, 'nos':
1280, 'tenia': 1276, 'teniamos': 1276, 'tocaba': 1276}, {'<should>': 12, '<would_give>': 7, 'da': 519, 'dara': 519,
'echa': 519, 'echara': 519, 'no': 13}, {'olvide': 221}, {'me': 1283}, {'se': 1284}, {'<is3>': 0, '<they>': 0, '^':
1282, 'era': 1276, 'estaba': 1277, 'iba': 1279, 'le': 1280, 'me': 1280, 'no': 1285, 'nos': 1280, 'tenia': 1276,
'teniamos': 1276, 'tocaba': 1276}, {'^': 442, 'el': 834, 'nada': 833}, {'^': 219, 'de': 770, 'el': 64, 'la': 64,
'nuestra': 64, 'nuestro': 64, 'que': 769}, {'efecto': 64}, {'<moved_pp>': 812, 'D': 143, '^': 219, 'a': 144,
'agendada': 19, 'agendado': 19, 'al': 144, 'de': 443, 'en': 1287, 'fijada': 19, 'para': 144, 'pendiente': 1288, 'sin':
1289}, {'<them>': 881, 'N': 881}, {'juntarnos': 19, 'vernos': 19}, {'almorzar': 19, 'comer': 19, 'hablar': 19,
'juntarnos': 19, 'reunirnos': 19, 'tomar': 19, 'vernos': 19}, {'D': 19, 'a': 880, 'con': 1291, 'de': 1292, 'el': 19,
'en': 1293, 'para': 886}, {'la': 781, 'las': 19}, {'de': 865, 'en': 865, 'para': 19}, {'la': 35, 'lo': 35}, {'le': 35,
'les': 35, 'se': 1297}, {'le': 35, 'les': 35, 'se': 1297, 'yo': 1298}, {'<inf>': 19, 'D': 19, '^': 864, 'que': 1299,
'vernos': 19}, {'': (2, 'plan'), '<inf>': 19, 'D': 19, 'vernos': 19}, {'de': 1300, 'en': 1300, 'para': 1301, 'que':
538}, {'': (23, 'contact'), '<them>': 1296, 'N': 1302}, {'^': 855, 'almorzar': 19, 'cenar': 19, 'comer': 19,
'desayunar': 19, 'ir': 883, 'juntarnos': 19, 'pasar': 883, 'pasarme': 883, 'que': 1299, 'tomar': 19, 'vernos': 19},
{'la': 1029, 'lo': 1029}, {'le': 1029, 'les': 1029, 'se': 1305}, {'le': 1029, 'les': 1029, 'se': 1305, 'yo': 1306},
{'^': 855, 'almorzar': 19, 'cenar': 19, 'comer': 19, 'desayunar': 19, 'hablar': 19, 'ir': 883, 'juntarnos': 19,
'pasar': 883, 'pasarme': 883, 'que': 1307, 'reunirnos': 19, 'tomar': 19, 'vernos': 19}, {'': (2, 'plan'), 'almorzar':
19, 'cenar': 19, 'comer': 19, 'desayunar': 19, 'el': 19, 'juntarnos': 19, 'tomar': 19, 'vernos': 19}, {'D': 19, 'a':
1295, 'con': 1303, 'de': 1304, 'el': 19, 'en': 1308, 'para': 1309, 'pendiente': 788, 'pendientes': 788}, {'de': 770,
'que': 769}, {'pendiente': 1311}, {'^': 442, 'nada': 64, 'que': 372}, {'de': 445, 'en': 1313}, {'': (5, 'mine'), '^':
855, 'almorzar': 19, 'cenar': 19, 'comer': 19, 'desayunar': 19, 'ir': 883, 'juntarnos': 19, 'pasar': 883, 'pasarme':
883, 'que': 1299, 'tomar': 19, 'vernos': 19}, {'': (5, 'mine'), 'le': 35}, {'': (5, 'mine'), '^': 855, 'almorzar': 19,
'cenar': 19, 'comer': 19, 'desayunar': 19, 'hablar': 19, 'ir': 883, 'juntarnos': 19, 'pasar': 883, 'pasarme': 883,
'que': 1299, 'reunirnos': 19, 'tomar': 19, 'vernos': 19}, {'D': 19, 'a': 880, 'con': 1303, 'de': 1315, 'debiendo':
1316, 'debiendole': 35, 'el': 19, 'en': 1317, 'para': 1309}, {'': (6, 'theirs'), '<inf_me>': 7, '<infle>': 35}, {'':
(5, 'mine'), '^': 1319, 'que': 372}, {'': (5, 'mine'), '^': 1319, 'el': 834, 'nada': 835, 'que': 372}, {'': (7,
'waiting'), 'me': 355, 'nos': 355}, {'': (7, 'waiting'), 'el': 31, 'la': 31, 'lo': 31, 'que': 1322, 'su': 31, 'sus':
31}, {'^': 219, 'de': 1323, 'del': 787, 'el': 64, 'la': 64, 'nuestra': 64, 'nuestro': 64, 'que': 769}, {'<moved_pp>':
812, 'a': 782, 'atenta': 786, 'atento': 786, 'conmigo': 316, 'de': 1320, 'debiendo': 448, 'en': 1321, 'esperando':
556, 'pendiente': 1324, 'pendientes': 788, 'sin': 1289}, {'^': 442, 'el': 834, 'nada': 835, 'que': 372},
{'<moved_pp>': 812, 'conmigo': 316, 'de': 445, 'debiendo': 448, 'en': 1326, 'pendiente': 1288, 'sin': 1289},
{'<see_inf>': 64, 'que': 301, 'saber': 0}, {'<letter>': 130}, {'<letter>': 130, 'visita': 130}, {'el': 1329, 'la':
1330, 'un': 1329, 'una': 1329}, {'^': 1120, 'a': 58}, {'colgue': 130, 'corte': 130, 'corté': 130, 'hable': 130,
'hablé': 130, 'salgo': 130, 'termino': 130}, {'<pro>': 155}, {'<good>': 1334, '<pro>': 155}, {'^': 152, 'al': 888,
'el': 888, 'la': 888, 'mi': 888, 'nuestra': 888, 'nuestro': 888, 'un': 888, 'una': 888}, {'^': 152, 'que': 492}, {'a':
1336, 'al': 888, 'ante': 153, 'con': 153, 'el': 888, 'en': 1337, 'la': 888, 'mi': 888, 'nuestra': 888, 'nuestro': 888,
'para': 153, 'que': 492, 'un': 888, 'una': 888}, {'N': 1338}, {'<any_det>': 1335, 'a': 1339, 'en': 534, 'que': 492},
{'<any_det>': 1335}, {'conectar': 658, 'juntar': 658, 'presentar': 658}, {'dudas': 583}, {'sus': 1343}, {'': (23,
'contact'), '<their>': 160}, {'<any_det>': 604, '<their>': 160, 'con': 606}, {'la': 130, 'reunion': 130, 'reunirme':
130, 'reunión': 130, 'una': 130}, {'con': 58, 'de': 1347}, {'por': 19}, {'N': 130, 'tambien': 542, 'también': 542},
{'a': 144, 'al': 144, 'para': 144}, {'': (0, 'missed'), '<date>': 64, 'el': 801, 'la': 801}, {'de': 0}, {'nada': 64},
{'en': 1354}, {'anulado': 64, 'aplazado': 64, 'caido': 64, 'cancelado': 64, 'ofrecido': 464, 'quedado': 1355,
'suspendido': 64}, {'ido': 64}, {'anulado': 64, 'aplazado': 64, 'caido': 64, 'cancelado': 64, 'ofrecido': 464,
'suspendido': 64}, {'<give1>': 35, 'acerco': 53, 'dejo': 53, 'devuelvo': 53, 'doy': 53, 'envio': 53, 'envío': 53,
'hago': 957, 'hare': 957, 'llevo': 53, 'mando': 53, 'paso': 53, 'preparo': 53, 'traigo': 53}, {'^': 1359, 'debo': 35,
'tenemos': 964, 'tengo': 964, 'vamos': 1050, 'voy': 1050}, {'^': 1359}, {'fue': 1126, 'olvido': 1126, 'paso': 1126,
'pasó': 1126}, {'olvido': 1126, 'paso': 1126, 'pasó': 1126}, {'a': 144, 'al': 144, 'para': 144, 'por': 19}, {'': (14,
'together'), 'N': 130, 'tambien': 542, 'también': 542}, {'conmigo': 130}, {'<moved3>': 917, '<off>': 206, 'acerca':
1349, 'acerco': 459, 'acercó': 459, 'adelanta': 145, 'agregaron': 1350, 'agrego': 1350, 'anulo': 64, 'aparecio': 459,
'aplaza': 145, 'aplazo': 64, 'apuntaron': 1350, 'apunto': 1350, 'apuntó': 1350, 'cambia': 1351, 'cambio': 1351,
'cancelo': 64, 'cayeron': 1352, 'cayo': 1352, 'compromete': 269, 'comprometio': 269, 'corrio': 1351, 'dejo': 460,
'dejó': 460, 'encarga': 461, 'entero': 1353, 'ha': 1356, 'habia': 1357, 'han': 1358, 'incorporaron': 1350,
'incorporo': 1350, 'la': 1360, 'las': 1361, 'lo': 1360, 'los': 1361, 'me': 1362, 'mueve': 1351, 'nos': 1363, 'ocupa':
461, 'ofrece': 464, 'ofrecio': 466, 'olvidaron': 1206, 'olvido': 1206, 'pasa': 1364, 'paso': 459, 'pasó': 459,
'queda': 145, 'quedaron': 1355, 'quedo': 1355, 'quedó': 1355, 'retrasa': 145, 'rumorea': 0, 'sumaron': 1365, 'sumo':
1365, 'suspende': 64, 'suspendio': 64, 'unieron': 1365, 'unio': 1365, 'va': 145, 'vino': 459, 'vio': 1366}, {'a': 782,
'esperando': 556}, {'<them>': 1210, '<they>': 1210, 'N': 1219, 'el': 1219, 'ella': 1219, 'ellas': 1219, 'ellos': 1219,
'él': 1219}, {'de': 21}, {'cumple': 1370, 'cumpleanos': 1370, 'santo': 1370}, {'el': 1371}, {'<mentor_noun>': 192},
{'de': 1373}, {'lugar': 730}, {'mi': 1375}, {'en': 1376}, {'yo': 725}, {'estuviera': 1377, 'fuera': 1378}, {'senales':
64}, {'aparecer': 64, 'atender': 64, 'contestar': 64, 'dar': 1380, 'responder': 64}, {'sin': 1381}, {'paso': 83}, {'':
(0, 'missed'), 'de': 64}, {'contestar': 64, 'efecto': 64, 'exito': 64, 'falta': 865, 'hablar': 64, 'noticias': 1384,
'novedades': 553, 'rastro': 553, 'respuesta': 64, 'senales': 1384, 'suerte': 64, 'ver': 64, 'verla': 64, 'verlo': 64},
{'con': 55, 'que': 55}, {',': 365, '...': 122, ':': 121, 'era': 289, 'es': 289, 'fue': 289}, {'recibiremos': 7,
'sabremos': 7, 'tendre': 7, 'tendremos': 7}, {'la': 1388, 'las': 1388, 'lo': 1388, 'los': 1388, 'recibiremos': 7,
'sabremos': 7, 'tendre': 7, 'tendremos': 7}, {'<thing>': 1389}, {'<tip>': 1387, '^': 1390}, {'<tip>': 1387}, {'vez':
55}, {'andaba': 778, 'andaban': 778, 'estaba': 773, 'estaban': 778, 'estuvieron': 778, 'estuvo': 773, 'vinieron': 778,
'vino': 773}, {'<answers>': 1149, '<clitic>': 1158, '<seen1>': 64, 'he': 1156, 'hemos': 1156, 'la': 1153, 'las': 1153,
'le': 1153, 'les': 1153, 'lo': 1153, 'los': 1153, 'me': 1154, 'nos': 1154, 'se': 1157}, {'apagado': 64}, {'D': 19,
'con': 19}, {'<date>': 1397}, {'^': 857, 'conectar': 658, 'conectarlos': 83, 'juntar': 658, 'juntarlos': 83,
'ponerlos': 662, 'presentar': 658, 'presentarlos': 83}, {'<any_det>': 1398, '<date>': 1397, 'que': 1399}, {'con': 19},
{'^': 653}, {'a': 19}, {'': (5, 'mine'), '^': 857, 'conectar': 658, 'conectarlos': 83, 'juntar': 658, 'juntarlos': 83,
'juntarme': 1401, 'pensar': 55, 'ponerlos': 662, 'presentar': 658, 'presentarlos': 83, 'quedar': 1401, 'reunirme': 19,
'ver': 1403, 'verme': 1401}, {'<any_det>': 1398, '<date>': 1397, 'ganas': 760, 'juntarme': 1401, 'pendiente': 1402,
'que': 1404, 'quedar': 1401, 'reunirme': 19, 'ver': 1403, 'verme': 1401}, {'a': 325, 'que': 909}, {'que': 495}, {'do':
83}, {'<inf_them>': 35, '<todo_inf>': 35}, {'^': 1409}, {'^': 1245, 'de': 660, 'que': 1410}, {':': 83}, {'birra': 119,
'cafe': 119, 'café': 119, 'cana': 119, 'cerveza': 119, 'tinto': 119, 'vino': 119}, {'<any_det>': 130, 'algo': 130,
'cafe': 130, 'café': 130, 'cerveza': 130, 'el': 1413, 'mate': 130, 'mates': 130, 'te': 130, 'tinto': 130, 'un': 1413,
'una': 1413}, {'<any_det>': 130, 'algo': 130, 'cafe': 130, 'café': 130, 'cerveza': 130, 'mate': 130, 'mates': 130,
'te': 130, 'tinto': 130}, {'el': 1413, 'un': 1413, 'una': 1413}, {'un': 19, 'una': 19}, {'<date>': 130}, {'<any_det>':
1418, '<date>': 130, 'que': 832, 'tenido': 838}, {'que': 832, 'tenido': 838}, {'estos': 55}, {'de': 1421}, {'<drink>':
130, 'dia': 1422}, {'<drink>': 130}, {'dias': 55}, {'estos': 1425}, {'de': 1426}, {'<any_det>': 9, '<my>': 9},
{'<inf>': 476, '<inf_me>': 7, '<infme>': 7, 'corregir': 1428, 'firmar': 1428, 'hablar': 480, 'hablarle': 480,
'hablarles': 480, 'leer': 1428, 'mirar': 1428, 'probar': 1428, 'repasar': 1428, 'revisar': 1428, 'testear': 1428,
'validar': 1428, 'ver': 1428}, {'^': 1429}, {'a': 1430}, {'<see_inf>': 19, '^': 653}, {'a': 1432, 'atras': 553,
'detras': 553}, {'buscarme': 19, 'buscarnos': 19, 'recogerme': 19, 'recogernos': 19}, {'a': 1434}, {'facebook': 55,
'instagram': 55, 'linkedin': 55, 'twitter': 55, 'x': 55}, {'N': 130, 'a': 130, 'el': 757, 'en': 1436, 'la': 758,
'pasar': 55, 'que': 55, 'un': 759, 'una': 761}, {'con': 58}, {'almorzar': 19, 'buscarme': 19, 'buscarnos': 19, 'casa':
19, 'cenar': 19, 'comer': 19, 'la': 1223, 'recogerme': 19, 'recogernos': 19, 'verme': 19, 'visitarme': 19}, {'a':
1439}, {'': (23, 'contact'), 'N': 130, 'a': 130}, {'con': 589, 'de': 589, 'en': 589, 'para': 589}, {'a': 1432,
'atras': 553, 'con': 58, 'detras': 553}, {'caso': 64, 'mu': 64, 'palabra': 64, 'pio': 64}, {'<give1>': 35}, {'^':
1445}, {'la': 1446, 'las': 1446, 'lo': 1446, 'los': 1446}, {'': (14, 'together'), 'le': 1446, 'les': 1446, 'se':
1447}, {'nada': 64, 'ni': 1444, 'si': 55, 'yo': 1448}, {'estaba': 64}, {'ido': 64, 'marchado': 64}, {'habia': 1451},
{'no': 1450, 'que': 0, 'se': 1452, 'veremos': 56}, {'': (5, 'mine'), '^': 219, 'a': 654}, {'tu': 732}, {'<give1>': 35,
'hago': 957, 'hare': 957}, {'^': 1456, 'debo': 977}, {'ocupo': 734}, {'tu': 725, 'tú': 725, 'vos': 725}, {'^': 1456},
{'la': 1460, 'las': 1460, 'lo': 1460, 'los': 1460}, {'debo': 1454, 'en': 1455, 'le': 1457, 'les': 1457, 'llevo': 35,
'me': 1458, 'pongo': 35, 'que': 1459, 'se': 1461, 'y': 615}, {'<may3>': 191, '^': 711, 'debe': 191, 'dijo': 318, 'ha':
712, 'habia': 319, 'iba': 714, 'me': 716, 'nos': 717, 'pensaba': 318, 'queda': 444, 'quedaron': 446, 'quedo': 718,
'quedó': 718, 'queria': 318, 'se': 719, 'tenia': 720, 'tiene': 472, 'tienen': 472, 'va': 484, 'van': 484}, {'$': 107,
'//': 128, '<advises>': 129, '<called1>': 131, '<came3>': 142, '<date>': 148, '<eat1>': 151, '<handed1>': 181,
'<hours>': 184, '<lent1>': 189, '<may3>': 191, '<mentor_noun>': 192, '<moved1>': 196, '<moved3>': 200, '<moved_pp>':
203, '<off>': 206, '<opines>': 216, '<read1>': 218, '<remind>': 221, '<sent_to>': 227, '<set>': 228, '<set_up>': 229,
'<shall1>': 19, '<they>': 487, '<tip>': 491, '<told1>': 494, '<tried1>': 496, '<vowed1>': 499, 'D': 503, 'N': 517,
'^': 521, 'a': 530, 'acabamos': 532, 'acabo': 532, 'accion': 533, 'aconseja': 251, 'aconseje': 537, 'acordamos': 541,
'acorde': 541, 'acudieron': 542, 'agradecer': 544, 'agradeci': 545, 'agradecida': 546, 'agradecido': 546,
'agradecimos': 545, 'agradezco': 544, 'aguardo': 31, 'al': 547, 'alente': 551, 'algun': 552, 'almorce': 130,
'almorzado': 130, 'almorzamos': 130, 'andamos': 554, 'ando': 557, 'anduve': 558, 'anduvimos': 558, 'anime': 551,
'antes': 561, 'apadrine': 562, 'apagado': 64, 'aparecieron': 542, 'apenas': 559, 'aplazada': 64, 'aplazado': 64,
'apresentacao': 568, 'arme': 571, 'armé': 571, 'aseguro': 255, 'asesore': 562, 'asistentes': 542, 'asistieron': 542,
'asistio': 542, 'aun': 581, 'aunque': 559, 'ausencia': 64, 'avisandome': 522, 'ayudamos': 587, 'ayude': 587, 'baile':
558, 'banco': 591, 'bebi': 592, 'bebimos': 130, 'brindamos': 130, 'brinde': 130, 'buzon': 223, 'buzón': 223,
'caminamos': 130, 'camine': 558, 'carta': 595, 'casi': 598, 'celebramos': 130, 'celebre': 130, 'cena': 600, 'cenado':
558, 'cenamos': 130, 'cene': 130, 'charla': 130, 'charlamos': 130, 'charlando': 130, 'charle': 130, 'charlita': 130,
'cita': 600, 'coincidi': 130, 'coincidido': 130, 'coincidimos': 130, 'colgar': 558, 'colgue': 558, 'comedor': 601,
'comente': 607, 'comi': 558, 'comida': 600, 'comido': 558, 'comimos': 130, 'como': 522, 'comparti': 614, 'compromiso':
533, 'con': 616, 'conectamos': 620, 'conecte': 625, 'confirma': 626, 'confirmado': 626, 'confirmamos': 626,
'confirme': 626, 'confirmo': 626, 'confirmó': 626, 'conmigo': 615, 'conoci': 130, 'conocimos': 130, 'consejo': 628,
'console': 551, 'consulta': 630, 'consulte': 632, 'consulté': 632, 'contandome': 522, 'conte': 633, 'contestador': 64,
'contestadora': 64, 'conteste': 635, 'conversacion': 130, 'conversado': 130, 'conversamos': 130, 'converse': 130,
'conversé': 130, 'corregi': 607, 'correo': 224, 'corri': 558, 'corte': 558, 'corté': 558, 'cree': 257, 'creo': 96,
'cruce': 638, 'crucé': 639, 'cruz': 640, 'cuando': 559, 'cuenta': 261, 'cumple': 641, 'cumplia': 641, 'cuya': 0,
'cuyo': 0, 'dado': 522, 'dando': 642, 'dandole': 644, 'de': 647, 'debe': 191, 'deberia': 649, 'deberiamos': 650,
'debi': 651, 'debia': 495, 'debiamos': 495, 'debido': 652, 'debo': 663, 'decia': 265, 'deje': 666, 'dejé': 666,
'derive': 669, 'desayunamos': 130, 'desayune': 130, 'desde': 674, 'deseando': 675, 'despues': 561, 'di': 693, 'dice':
273, 'dicen': 522, 'diciendo': 522, 'diciendome': 522, 'dicte': 694, 'dije': 697, 'dijimos': 699, 'dijo': 701,
'dimos': 703, 'discutimos': 130, 'eche': 706, 'echo': 709, 'el': 721, 'en': 733, 'encargo': 735, 'encontramos': 131,
'encontre': 131, 'ensayamos': 736, 'ensenandole': 738, 'ensene': 742, 'entregue': 743, 'entrevista': 600, 'envie':
746, 'envié': 746, 'era': 293, 'eramos': 747, 'es': 752, 'escribi': 756, 'escribí': 756, 'escuche': 762, 'escuché':
762, 'espera': 302, 'esperamos': 765, 'esperando': 556, 'espere': 768, 'espero': 765, 'esperé': 768, 'esta': 772,
'estaba': 774, 'estabamos': 777, 'estaban': 779, 'estamos': 784, 'estaria': 785, 'estoy': 789, 'estreno': 600,
'estuve': 792, 'estuvieron': 542, 'estuvimos': 793, 'estuvo': 794, 'está': 772, 'evento': 600, 'explicandole': 738,
'explique': 742, 'expliqué': 742, 'exposicion': 600, 'extrano': 707, 'fallecio': 25, 'falta': 799, 'faltan': 800,
'falte': 804, 'falto': 805, 'feedback': 808, 'felicite': 551, 'festejamos': 130, 'forme': 811, 'formé': 811, 'fue':
813, 'fuera': 815, 'fui': 819, 'fuimos': 820, 'ganas': 821, 'gracias': 823, 'h': 826, 'ha': 840, 'habia': 842,
'habiamos': 843, 'hablado': 130, 'hablamos': 130, 'hablando': 130, 'hable': 848, 'hablé': 848, 'habra': 850, 'habria':
96, 'hace': 853, 'han': 854, 'hasta': 560, 'hay': 859, 'he': 893, 'hemos': 897, 'hice': 905, 'hicimos': 907, 'hora':
826, 'horas': 826, 'hoy': 908, 'iba': 910, 'ibamos': 911, 'iban': 326, 'idea': 55, 'ilocalizable': 64,
'ilocalizables': 64, 'ilusion': 821, 'imparti': 694, 'inauguracion': 600, 'indique': 892, 'inlocalizable': 64,
'insiste': 330, 'insisti': 537, 'insistimos': 537, 'insistio': 330, 'intercambiamos': 130, 'intercambie': 130,
'intercambio': 817, 'intercedi': 912, 'intro': 915, 'jugamos': 130, 'jugue': 916, 'junte': 625, 'junté': 625, 'la':
939, 'lanzamiento': 600, 'las': 950, 'le': 1051, 'lei': 1053, 'les': 1059, 'llamada': 1061, 'llamadas': 1062, 'llevo':
673, 'lo': 1067, 'los': 1069, 'mande': 1074, 'mandé': 1074, 'me': 1137, 'mentoree': 562, 'mentorice': 562,
'merendamos': 130, 'merende': 130, 'mi': 1138, 'mientras': 559, 'mil': 1139, 'mostre': 1141, 'movi': 1142, 'muchas':
1139, 'murio': 25, 'nacio': 25, 'nada': 1144, 'necesita': 428, 'necesitamos': 220, 'necesito': 1145, 'ni': 1155, 'no':
1190, 'nos': 1198, 'nota': 1200, 'nunca': 1204, 'ofreci': 660, 'oi': 762, 'ojala': 55, 'olvidamos': 1126, 'olvide':
1126, 'olvido': 1206, 'olvidé': 1126, 'para': 1220, 'parece': 522, 'participaron': 542, 'pasa': 1226, 'pasamos': 1234,
'pasandole': 644, 'pasara': 1235, 'pase': 1238, 'paso': 1240, 'pasé': 1238, 'pedi': 1244, 'pendiente': 1247,
'pendientes': 788, 'pensaba': 495, 'pensando': 1249, 'perdi': 803, 'perdida': 1144, 'pide': 433, 'pidio': 435,
'pienso': 1250, 'pitchee': 130, 'planton': 64, 'platica': 130, 'platicamos': 130, 'platicando': 130, 'platique': 130,
'poner': 1252, 'ponerlos': 662, 'por': 1254, 'porq': 0, 'porque': 0, 'pospuesta': 64, 'pospuesto': 64, 'postergada':
64, 'postergado': 64, 'pq': 0, 'practicamos': 736, 'precisa': 438, 'preferiria': 251, 'prefiere': 251, 'pregunta':
408, 'preguntaba': 408, 'pregunte': 1243, 'pregunto': 408, 'pregunté': 1243, 'preguntó': 408, 'presentacion': 1255,
'presentado': 623, 'presentamos': 1256, 'presentandolas': 564, 'presentandolos': 564, 'presentarlas': 564,
'presentarle': 1258, 'presentarlos': 564, 'presentation': 568, 'presente': 1259, 'presentes': 542, 'presenté': 1259,
'preste': 1262, 'presté': 1262, 'promesa': 533, 'promete': 381, 'prometi': 1264, 'prometimos': 1264, 'prometio': 410,
'propone': 439, 'propuse': 537, 'propuso': 439, 'proxima': 27, 'proximo': 1265, 'proximos': 1266, 'puesto': 522,
'puse': 1272, 'q': 1281, 'que': 1286, 'queda': 1290, 'quedada': 558, 'quedado': 1294, 'quedamos': 1310, 'quedan':
1312, 'quedaron': 1314, 'quede': 1318, 'quedo': 1325, 'quedé': 1318, 'quedó': 1327, 'queria': 1328, 'queriamos': 495,
'querria': 452, 'quien': 0, 'quienes': 0, 'quiere': 454, 'quisiera': 55, 'quiza': 55, 'quizas': 55, 'reagendamos':
143, 'reagendar': 143, 'reagendo': 143, 'recibi': 1331, 'recibimos': 1121, 'recibire': 1121, 'recibo': 1332, 'recien':
1333, 'reclama': 452, 'recomendandole': 1258, 'recomendarle': 1258, 'recomendarles': 1258, 'recomende': 1340,
'recomienda': 251, 'recomiendo': 1341, 'recordar': 1342, 'recordatorio': 83, 'reenvie': 1142, 'referi': 669, 'regale':
1262, 'regalé': 1262, 'regresa': 457, 'repasamos': 130, 'repase': 607, 'reprogramamos': 143, 'reprogramo': 143,
'requiere': 458, 'resolvi': 1344, 'respondi': 635, 'resulta': 522, 'reunion': 600, 'reunión': 600, 'revisamos': 1345,
'revise': 1346, 'revisé': 1346, 'rogue': 537, 'salgo': 1348, 'sali': 558, 'salimos': 558, 'se': 1367, 'seguimos':
1368, 'segun': 1369, 'sera': 1372, 'sesion': 1374, 'sesiones': 1374, 'si': 1379, 'sigo': 1368, 'sigue': 1382,
'siguen': 1382, 'siguiente': 1383, 'sin': 1385, 'solto': 413, 'sone': 1386, 'su': 1391, 'sugeri': 537, 'sugerirle':
1258, 'sugiere': 251, 'sus': 1392, 'suspendida': 64, 'suspendido': 64, 'tal': 1393, 'tambien': 1394, 'también': 1394,
'tampoco': 1395, 'tarea': 533, 'telefonee': 130, 'telefoneo': 130, 'telefono': 1396, 'teléfono': 1396, 'tenemos':
1400, 'tengo': 1405, 'tenia': 1406, 'teniamos': 1407, 'tenian': 326, 'tiene': 471, 'tienen': 472, 'to': 1408, 'toca':
1411, 'tocaba': 495, 'toco': 220, 'todavia': 581, 'todo': 1412, 'tomamos': 1414, 'tomando': 1415, 'tomandome': 130,
'tomandonos': 130, 'tomaremos': 1416, 'tome': 1415, 'tomo': 1417, 'tomé': 1415, 'trabajamos': 558, 'trabaje': 558,
'trabajé': 558, 'tranquilice': 551, 'tropece': 558, 'tuve': 1419, 'tuvieron': 1420, 'tuvimos': 1419, 'tuvo': 1420,
'un': 1423, 'una': 1424, 'unas': 1424, 'uno': 1427, 'unos': 1424, 'va': 1431, 'vamos': 1433, 'van': 484, 've': 486,
'vendra': 1435, 'veria': 486, 'vi': 1437, 'viajamos': 130, 'viaje': 558, 'viajo': 1438, 'viajé': 558, 'viene': 1440,
'vimos': 1441, 'vinieron': 542, 'vino': 794, 'visito': 59, 'visto': 131, 'voluntariado': 1442, 'voluntario': 1442,
'volvera': 457, 'voy': 1443, 'vuelve': 457, 'xq': 0, 'y': 1449, 'ya': 1453, 'yo': 1462, 'él': 1463}]


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


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (4, 'meal')}, {'taller': 0}, {'': (3, 'coffee')}, {'algo': 2, 'cafe': 4,
'café': 4}, {'N': 0}, {'a': 6}, {'almorzar': 2, 'cenar': 2, 'comer': 2, 'desayunar': 2, 'mi': 3, 'su': 3, 'tomar': 5,
'visitar': 7}, {'': (2, 'call')}, {'colgar': 9, 'cortar': 9}, {'de': 10}, {'': (7, 'event')}, {'': (7, 'event'),
'office': 12}, {'': (8, 'meeting'), 'de': 12, 'sobre': 12}, {'celu': 9, 'celular': 9, 'fijo': 9, 'movil': 9, 'móvil':
9, 'taller': 14, 'telefono': 9, 'teléfono': 9}, {'': (4, 'meal'), 'con': 2}, {'empresa': 12}, {'la': 17}, {'': (4,
'meal'), 'de': 18}, {'': (5, 'message')}, {'vino': 2, 'vinos': 2}, {'leche': 4}, {'': (3, 'coffee'), 'con': 22},
{'party': 12}, {'cara': 0}, {'a': 25}, {'asada': 2}, {'a': 0, 'al': 0, 'por': 0}, {'N': 28}, {'fono': 9, 'tel': 9,
'telefono': 9, 'teléfono': 9, 'videollamada': 9}, {'por': 30}, {'con': 9}, {'con': 2}, {'vino': 2}, {'call': 9}, {'':
(7, 'event'), 'telefonica': 9}, {'a': 0}, {'administracion': 0}, {'de': 38, 'directivo': 0}, {'': (4, 'meal'), 'de':
34}, {'': (6, 'email')}, {'': (6, 'email'), 'electronico': 41}, {'vino': 2, 'vinos': 2, 'visitar': 7}, {'': (8,
'meeting'), 'day': 12}, {'mail': 41}, {'bufete': 0, 'consulta': 0, 'despacho': 0, 'estudio': 0, 'fabrica': 0, 'local':
0, 'nave': 0, 'ofi': 0, 'oficina': 0, 'taller': 14, 'tienda': 0}, {'bufete': 0, 'consulta': 0, 'despacho': 0,
'estudio': 0, 'fabrica': 0, 'local': 0, 'nave': 0, 'ofi': 0, 'oficina': 0, 'taller': 0, 'tienda': 0}, {'el': 46, 'la':
47, 'mi': 47, 'nuestra': 47, 'nuestro': 47, 'persona': 0, 'su': 47}, {'': (8, 'meeting'), 'de': 12}, {'llaves': 0},
{'las': 50, 'llaves': 0}, {'de': 51}, {'a': 20}, {'almacen': 0, 'bodega': 0, 'consulta': 0, 'despacho': 0, 'empresa':
0, 'estudio': 0, 'fabrica': 0, 'finca': 0, 'local': 0, 'nave': 0, 'obra': 0, 'oficina': 0, 'oficinas': 0, 'planta': 0,
'taller': 0, 'tienda': 0}, {'el': 54, 'la': 54, 'las': 54, 'su': 54, 'sus': 54}, {'a': 55, 'en': 55, 'hasta': 55,
'por': 55}, {'a': 55, 'con': 0, 'en': 55, 'hasta': 55, 'por': 55}, {'a': 55, 'con': 0, 'en': 55, 'hasta': 55, 'por':
55, 'viendo': 0}, {'notario': 0}, {'notaria': 0, 'notaría': 0}, {'el': 59, 'la': 60, 'notaria': 0, 'notario': 0,
'notaría': 0}, {'ante': 61, 'en': 61}, {'almacen': 0, 'despacho': 0, 'local': 0, 'taller': 0}, {'a': 55, 'al': 63,
'en': 55, 'hasta': 55, 'por': 55}, {'meet': 9}, {'almorzado': 2, 'cenado': 2, 'comido': 2, 'desayunado': 2,
'merendado': 2}, {'': (0, 'intro')}, {'consejo': 0}, {'': (8, 'meeting'), 'de': 68, 'directiva': 0}, {'off': 0},
{'correo': 41, 'email': 41, 'mail': 41}, {'el': 71, 'un': 71}, {'': (5, 'message'), 'el': 71, 'un': 71}, {'escrito':
72}, {'envie': 72, 'envié': 72, 'escribi': 73, 'escribí': 73, 'he': 74, 'mande': 72, 'mandé': 72}, {'con': 67},
{'caer': 0}, {'': (0, 'intro'), 'a': 67}, {'presentado': 78}, {'acerque': 0, 'conecto': 76, 'conectó': 76, 'cruce': 0,
'crucé': 0, 'deje': 77, 'dejé': 77, 'encontre': 0, 'escribio': 20, 'ha': 79, 'marco': 9, 'marcó': 9, 'presento': 78,
'presentó': 78, 'recibio': 0, 'reuni': 0, 'tope': 0, 'vi': 0}, {'texto': 20, 'voz': 20}, {'': (5, 'message'), 'de':
81}, {'dia': 2}, {'del': 83}, {'redonda': 12}, {'ha': 79, 'juntamos': 0, 'presento': 78, 'presentó': 78, 'recibio': 0,
'reunimos': 0, 'vemos': 0, 'veremos': 0, 'vimos': 0}, {'voz': 20}, {'de': 87}, {'one': 0}, {'on': 89}, {'dia': 0},
{'manana': 0, 'tarde': 0}, {'el': 91}, {'a': 55, 'el': 91, 'en': 55, 'hasta': 55, 'la': 92, 'por': 55, 'todo': 93},
{'': (8, 'meeting'), 'el': 54, 'la': 54, 'las': 54, 'su': 54, 'sus': 54}, {'a': 55, 'el': 91, 'en': 55, 'hasta': 55,
'la': 92, 'por': 95, 'todo': 93}, {'oficina': 0}, {'la': 97}, {'N': 28, 'por': 98}, {'day': 12}, {'bufete': 0, 'celu':
9, 'celular': 9, 'consulta': 0, 'despacho': 0, 'estudio': 0, 'fabrica': 0, 'fijo': 9, 'local': 0, 'movil': 9, 'móvil':
9, 'nave': 0, 'ofi': 0, 'oficina': 0, 'taller': 0, 'tienda': 0}, {'correo': 41, 'el': 101, 'la': 47, 'mail': 41,
'meet': 9, 'mi': 47, 'nuestra': 47, 'nuestro': 47, 'su': 47, 'teams': 9, 'tel': 9, 'telefono': 9, 'teléfono': 9,
'zoom': 9}, {'libro': 12}, {'con': 67, 'del': 103}, {'a': 67}, {'con': 0}, {'obra': 0}, {'de': 107}, {'': (8,
'meeting'), 'de': 107}, {'negocios': 12}, {'de': 110}, {'summit': 12}, {'up': 0}, {'con': 4}, {'te': 4, 'vino': 2},
{'cafe': 4, 'café': 4}, {'te': 4, 'un': 116}, {'gin': 2, 'te': 4, 'tinto': 4, 'vino': 2, 'vinos': 2}, {'uno': 0},
{'a': 119}, {'llamada': 9}, {'verme': 0}, {'N': 28, 'a': 122}, {'1': 1, 'a': 8, 'acabamos': 11, 'acabe': 11, 'acabo':
11, 'after': 13, 'afterwork': 12, 'al': 15, 'almorce': 2, 'almorzamos': 2, 'almorzando': 16, 'almorzar': 2,
'almorzare': 2, 'almorzaremos': 2, 'almuercito': 2, 'almuerzo': 16, 'almuerzos': 2, 'aperitivo': 2, 'arepas': 2,
'asado': 19, 'audio': 20, 'audios': 20, 'barbacoa': 2, 'bautismo': 12, 'bautizo': 12, 'birra': 2, 'birras': 2,
'board': 0, 'boda': 12, 'brainstorming': 0, 'brunch': 2, 'buen': 21, 'cafe': 23, 'cafecito': 4, 'cafelito': 4,
'cafelitos': 4, 'cafes': 4, 'cafesito': 4, 'cafeteria': 4, 'café': 23, 'caldereta': 2, 'call': 9, 'calls': 9,
'caminata': 0, 'campus': 24, 'cana': 2, 'canas': 2, 'caneo': 2, 'canita': 2, 'canitas': 2, 'cantina': 2, 'cappuccino':
4, 'capuchino': 4, 'cara': 26, 'carajillo': 4, 'carnaval': 12, 'carne': 27, 'carta': 20, 'casamiento': 12, 'cayo': 29,
'cena': 2, 'cenamos': 2, 'cenando': 16, 'cenar': 2, 'cenara': 2, 'cenare': 2, 'cenaremos': 2, 'cenas': 2, 'cene': 2,
'ceno': 2, 'cerveza': 2, 'cervezas': 2, 'ceviche': 2, 'charla': 12, 'charlamos': 31, 'chat': 20, 'chateamos': 20,
'chatee': 20, 'chela': 2, 'chelas': 2, 'chifa': 2, 'choripan': 2, 'chuleton': 2, 'churrasco': 2, 'cita': 0,
'coaching': 0, 'cocido': 2, 'coctel': 12, 'coincidi': 0, 'colgamos': 9, 'colgar': 32, 'colgue': 9, 'comemos': 33,
'comere': 2, 'comeremos': 2, 'comi': 2, 'comida': 2, 'comiendo': 16, 'comilona': 2, 'comimos': 2, 'comite': 0, 'como':
33, 'completo': 2, 'comunion': 12, 'con': 34, 'concierto': 12, 'conference': 35, 'conferencia': 36, 'conferencias':
12, 'congreso': 12, 'conoci': 37, 'consejo': 39, 'convencion': 12, 'copa': 40, 'copas': 2, 'correito': 41, 'correo':
42, 'correos': 41, 'cortadito': 4, 'cortado': 4, 'corte': 32, 'corté': 32, 'cumple': 12, 'cumpleanos': 12, 'cóctel':
12, 'daily': 0, 'de': 43, 'del': 21, 'demo': 44, 'desayunamos': 2, 'desayunando': 16, 'desayunar': 2, 'desayunare': 2,
'desayunaremos': 2, 'desayune': 2, 'desayuno': 16, 'directorio': 0, 'discord': 20, 'dm': 20, 'drinks': 2, 'e': 45,
'el': 21, 'email': 41, 'emails': 41, 'en': 48, 'encuentro': 49, 'entierro': 12, 'entrega': 52, 'entrevista': 0,
'escribi': 53, 'escribí': 53, 'espectaculo': 12, 'espresso': 4, 'estado': 56, 'estreno': 12, 'estuve': 57,
'estuvimos': 58, 'evento': 12, 'eventos': 12, 'expo': 12, 'exposicion': 12, 'expreso': 4, 'facetime': 9, 'feria': 12,
'ferias': 12, 'festival': 12, 'fiesta': 12, 'fiestas': 12, 'firma': 62, 'fono': 9, 'foro': 12, 'fui': 64, 'fuimos':
64, 'funcion': 12, 'funeral': 12, 'gala': 12, 'gintonic': 2, 'google': 65, 'graduacion': 12, 'guasap': 20, 'habiamos':
66, 'hablamos': 31, 'hable': 31, 'hablé': 31, 'hackathon': 12, 'hackaton': 12, 'hangout': 9, 'he': 66, 'hemos': 66,
'inauguracion': 12, 'inbox': 20, 'inspeccion': 0, 'insta': 20, 'instagram': 20, 'intro': 67, 'introduccion': 67,
'jornada': 12, 'jornadas': 12, 'junta': 69, 'juntas': 0, 'kermes': 12, 'kick': 70, 'kickoff': 0, 'latte': 4, 'le': 75,
'linkedin': 20, 'llamada': 9, 'llamadas': 9, 'llamadita': 9, 'llamado': 9, 'llamadon': 9, 'llamamos': 9, 'llamar': 9,
'llame': 9, 'llamo': 9, 'llamé': 9, 'llamó': 9, 'los': 21, 'mail': 41, 'mailcito': 41, 'mails': 41, 'marco': 9,
'marcó': 9, 'marque': 9, 'marqué': 9, 'marron': 4, 'mate': 4, 'mateada': 4, 'mateando': 4, 'matecitos': 4, 'mates': 4,
'md': 20, 'me': 80, 'meet': 9, 'meetup': 12, 'mensaje': 82, 'mensajeamos': 20, 'mensajee': 20, 'mensajes': 20,
'mensajito': 20, 'mentoria': 0, 'mentorias': 0, 'mentoring': 0, 'mentoría': 0, 'menu': 84, 'mercadillo': 12,
'merendamos': 2, 'merendare': 2, 'merende': 2, 'merienda': 2, 'meriendo': 2, 'mesa': 85, 'messenger': 20, 'msg': 20,
'msj': 20, 'networking': 12, 'nos': 86, 'nota': 88, 'notas': 88, 'onces': 4, 'one': 90, 'paella': 2, 'panel': 12,
'parrillada': 2, 'partido': 12, 'pasado': 56, 'pasamos': 94, 'pase': 96, 'paseo': 0, 'paso': 99, 'pasé': 96, 'pasó':
99, 'pedida': 12, 'picada': 2, 'pinchos': 2, 'pitch': 100, 'pizza': 2, 'pola': 2, 'polas': 2, 'por': 102, 'posada':
12, 'postal': 20, 'premios': 12, 'presentacion': 104, 'presente': 105, 'presenté': 105, 'quedamos': 106, 'quede': 106,
'quedé': 106, 'quince': 12, 'quinceanera': 12, 'rastro': 12, 'recepcion': 108, 'recital': 12, 'recogida': 52,
'replanteo': 0, 'restaurante': 2, 'retro': 0, 'reu': 0, 'reuni': 0, 'reunida': 0, 'reunido': 0, 'reunimos': 0,
'reunion': 0, 'reunioncita': 0, 'reuniones': 0, 'reunión': 0, 'revision': 109, 'romeria': 12, 'ronda': 111,
'seminario': 12, 'sesion': 0, 'simposio': 12, 'skype': 9, 'slack': 20, 'sms': 20, 'sobremesa': 2, 'south': 112,
'stand': 113, 'starbucks': 4, 'summit': 12, 'sushi': 2, 'sync': 0, 'tacos': 2, 'taller': 12, 'talleres': 12, 'tapas':
2, 'tapeando': 2, 'tapeo': 2, 'taquitos': 2, 'te': 114, 'teams': 9, 'tecito': 4, 'tel': 9, 'telefonazo': 9,
'telefoneado': 9, 'telefonee': 9, 'telefoneo': 9, 'telefonica': 9, 'telefono': 9, 'telegram': 20, 'teléfono': 9,
'timbrazo': 9, 'tintico': 4, 'tinto': 4, 'tomamos': 115, 'tomar': 117, 'torneo': 12, 'trago': 2, 'tragos': 2,
'traspaso': 0, 'tutoria': 0, 'un': 118, 'uno': 120, 'unos': 21, 'velorio': 12, 'verbena': 12, 'vermu': 2, 'vermut': 2,
'vermuts': 2, 'vernissage': 12, 'vi': 37, 'viber': 20, 'video': 121, 'videocall': 9, 'videoconferencia': 9,
'videollamada': 9, 'videollamadas': 9, 'videollamado': 9, 'vinitos': 2, 'vino': 123, 'visita': 109, 'visitar': 7,
'visite': 0, 'visité': 0, 'wa': 20, 'wapp': 20, 'wasap': 20, 'wasapeado': 20, 'wasapp': 20, 'web': 112, 'webinar': 12,
'whats': 20, 'whatsap': 20, 'whatsapp': 20, 'whatsappee': 20, 'wpp': 20, 'ws': 20, 'wsp': 20, 'zoom': 9}]

