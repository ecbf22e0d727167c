"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('aceptará', 'aceptá', 'acercó', 'acerqué', 'acompaño', 'acompañó', 'adelantá', 'ahorrá', 'ajustá',
'alquilá', 'animó', 'aplacé', 'aprovechá', 'apuntá', 'apunté', 'apuntó', 'armá', 'armé', 'armó', 'aumentá', 'avisé',
'avisó', 'bajá', 'bajé', 'bajó', 'buscará', 'buscó', 'busqué', 'buzón', 'café', 'cambiá', 'casó', 'centrá', 'cenó',
'cerrará', 'cobrá', 'comprará', 'comprá', 'compró', 'concentrá', 'conectó', 'confirmé', 'confirmó', 'consulté',
'contactá', 'contacté', 'contactó', 'contestó', 'contratará', 'contratá', 'contrató', 'conversé', 'cortá', 'corté',
'crucé', 'cuidá', 'currículum', 'cuándo', 'cuánto', 'céntrate', 'cóctel', 'cómo', 'dejará', 'dejá', 'dejé', 'dejó',
'descansá', 'devolvérselo', 'documentá', 'dónde', 'eliminá', 'empezará', 'enfermó', 'enfócate', 'enseño', 'enseñó',
'entrará', 'entrá', 'enviársela', 'enviárselo', 'envié', 'envió', 'envía', 'envíe', 'envío', 'escribí', 'escuchá',
'escuché', 'esperá', 'esperé', 'esperó', 'estudiá', 'estudió', 'está', 'evitá', 'explicó', 'expliqué', 'exportá',
'facturá', 'fichá', 'firmará', 'firmá', 'firmé', 'firmó', 'formá', 'formé', 'fusioná', 'gastá', 'grabó', 'guardá',
'guión', 'hablá', 'hablé', 'habló', 'hacé', 'hacía', 'informé', 'intentó', 'juntá', 'junté', 'juntó', 'lanzará',
'levantá', 'levanté', 'limitá', 'llamará', 'llamá', 'llamé', 'llamó', 'llevé', 'llevó', 'mandará', 'mandá',
'mandársela', 'mandárselo', 'mandé', 'mandó', 'marcó', 'marqué', 'mentoría', 'mirá', 'miré', 'montará', 'montá',
'montó', 'mudará', 'mudá', 'mí', 'móvil', 'negociá', 'notaría', 'número', 'olvidá', 'olvidé', 'olvídate', 'organizó',
'pagará', 'pagué', 'pagó', 'pará', 'pasará', 'pasársela', 'pasárselo', 'pasé', 'pasó', 'patentá', 'poné', 'preguntá',
'pregunté', 'preguntó', 'preparará', 'prepará', 'preparé', 'preparó', 'presentará', 'presentá', 'presenté',
'presentó', 'prestará', 'prestá', 'presté', 'quedá', 'quedé', 'quedó', 'quitá', 'qué', 'recortá', 'redactó',
'reenvió', 'reenvía', 'reenvío', 'regalá', 'regalé', 'registrá', 'reinvertá', 'renegociá', 'reservé', 'retrasá',
'reunión', 'revisará', 'revisá', 'revisé', 'separá', 'sumá', 'sé', 'sí', 'sólo', 'también', 'teléfono', 'terminó',
'testeá', 'tomará', 'tomá', 'tomé', 'tomó', 'trabajá', 'trabajé', 'trabajó', 'tú', 'usá', 'validará', 'validá',
'vendé', 'viajará', 'viajá', 'viajé', 'viajó', 'visitá', 'visité', 'visitó', 'vía', 'ánimo', 'él')


SHORT: dict[str, str] = {'ablao': 'hablado', 'able': 'hable', 'bn': 'bien', 'c': 'con', 'cdo': 'cuando', 'cn': 'con',
'comprao': 'comprado', 'd': 'de', 'desp': 'despues', 'docu': 'documento', 'dsp': 'despues', 'dto': 'descuento', 'fnd':
'finde', 'fra': 'factura', 'hablao': 'hablado', 'hsta': 'hasta', 'k': 'que', 'kdado': 'quedado', 'kdamos': 'quedamos',
'kde': 'quede', 'ke': 'que', 'kedado': 'quedado', 'kedamos': 'quedamos', 'kede': 'quede', 'kiere': 'quiere', 'kiero':
'quiero', 'm': 'me', 'mandao': 'mandado', 'mndar': 'mandar', 'msg': 'mensaje', 'msj': 'mensaje', 'mxo': 'mucho',
'mnana': 'manana', 'ns': 'nos', 'oy': 'hoy', 'p': 'para', 'pa': 'para', 'pasao': 'pasado', 'presu': 'presupuesto',
'q': 'que', 'qdado': 'quedado', 'qdamos': 'quedamos', 'qde': 'quede', 'qiere': 'quiere', 'reu': 'reunion', 'tde':
'tarde', 'tel': 'telefono', 'tfno': 'telefono', 'tgo': 'tengo', 'tlf': 'telefono', 'tmb': 'tambien', 'tmbn':
'tambien', 'tng': 'tengo', 'tngo': 'tengo', 'ud': 'usted', 'wa': 'whatsapp', 'wasap': 'whatsapp', 'wpp': 'whatsapp',
'wsp': 'whatsapp', 'x': 'por', 'xa': 'para', 'xq': 'porque'}


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
'arranco': ('verb3',), 'arreglo': ('do1',), 'arriesgue': ('should', 'imperative'), 'arriesguen': ('imperative',),
'arriesgues': ('should', 'imperative'), 'articulo': ('helpful', 'paper'), 'asado': ('hello', 'date'), 'asegura':
('opines',), 'aseguradora': ('pro',), 'asegure': ('vowed1',), 'aseguro': ('vowed3',), 'asesor': ('pro', 'rel'),
'asesora': ('pro',), 'asi': ('filler',), 'asista': ('should', 'imperative'), 'asistan': ('imperative',), 'asistas':
('should', 'imperative'), 'asistente': ('rel',), 'asistir': ('see_inf',), 'asuncion': ('name_words',), 'atendio':
('called3', 'answers'), 'atiende': ('answers',), 'atraso': ('moved3',), 'audio': ('letter',), 'audios': ('letter',),
'aumenta': ('imperative',), 'aumentara': ('should',), 'aumentaramos': ('should',), 'aumente': ('should',
'imperative'), 'aumentemos': ('should',), 'aumenten': ('imperative',), 'aumentes': ('should', 'imperative'),
'aumentá': ('imperative',), 'aun': ('filler',), 'aunque': ('hello',), 'aurora': ('name_words',), 'automatice':
('should', 'imperative'), 'automaticen': ('imperative',), 'automatices': ('should', 'imperative'), 'automatiza':
('imperative',), 'automatizara': ('should',), 'avisa': ('verb3', 'give3', 'opines'), 'avisado': ('called_pp',),
'avisamos': ('told1',), 'avisan': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',), 'avisare': ('give1',),
'avisaria': ('would_give',), 'avisarla': ('giveinf',), 'avisarlas': ('giveinf',), 'avisarle': ('giveinf', 'infle'),
'avisarles': ('giveinf', 'todo_inf'), 'avisarlo': ('giveinf',), 'avisarlos': ('giveinf',), 'avisarme': ('giveinf',
'infme'), 'avisarnos': ('giveinf', 'infme'), 'avisarsela': ('giveinf',), 'avisarselas': ('giveinf',), 'avisarselo':
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
'confirman': ('give3',), 'confirmar': ('giveinf',), 'confirmara': ('give3', 'will3', 'hand3'), 'confirmare':
('give1',), 'confirmaria': ('would_give',), 'confirmarla': ('giveinf',), 'confirmarlas': ('giveinf',), 'confirmarle':
('giveinf', 'infle'), 'confirmarles': ('giveinf',), 'confirmarlo': ('giveinf',), 'confirmarlos': ('giveinf',),
'confirmarme': ('giveinf', 'infme'), 'confirmarmelo': ('giveinf', 'infme'), 'confirmarnos': ('giveinf', 'infme'),
'confirmarsela': ('giveinf',), 'confirmarselas': ('giveinf',), 'confirmarselo': ('giveinf',), 'confirmarselos':
('giveinf',), 'confirme': ('told1', 'ask_subj'), 'confirmo': ('verb3', 'give1', 'opines', 'says'), 'confirmé':
('told1',), 'confirmó': ('verb3', 'opines', 'says'), 'conmigo': ('with_me', 'hello'), 'conoce': ('verb3', 'is3'),
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
'imperative'), 'construye': ('verb3',), 'consuelo': ('name_words',), 'consultar': ('todo_inf',), 'consultarle':
('todo_inf',), 'consulte': ('should', 'imperative'), 'consulten': ('imperative',), 'consultes': ('should',
'imperative'), 'consultor': ('pro',), 'consultora': ('pro',), 'contabilice': ('should', 'imperative'), 'contabilicen':
('imperative',), 'contabilices': ('should', 'imperative'), 'contable': ('pro', 'rel'), 'contacta': ('imperative',),
'contactado': ('called_pp',), 'contactar': ('giveinf', 'see_inf'), 'contactara': ('should',), 'contactaramos':
('should',), 'contactarla': ('see_inf',), 'contactarle': ('see_inf',), 'contactarlo': ('see_inf',), 'contacte':
('should', 'attempt', 'imperative'), 'contactemos': ('should',), 'contacten': ('imperative',), 'contactes': ('should',
'imperative'), 'contacto': ('reach', 'called3', 'helpful', 'paper', 'thing', 'wrote3', 'reach_noun'), 'contactos':
('helpful', 'paper', 'thing', 'reach_noun'), 'contactá': ('imperative',), 'contacté': ('attempt',), 'contactó':
('reach', 'called3', 'wrote3'), 'contador': ('pro', 'rel'), 'contadora': ('pro', 'rel'), 'contamos': ('told1',),
'contar': ('giveinf',), 'contarla': ('giveinf',), 'contarlas': ('giveinf',), 'contarle': ('giveinf',), 'contarles':
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
'corregi': ('read1',), 'corregir': ('review_inf',), 'corremos': ('moved1',), 'correo': ('hello', 'letter', 'attempt',
'reach_noun'), 'corrige': ('hand3',), 'corrigiendo': ('review_inf',), 'corrijo': ('do1',), 'corrio': ('moved3',),
'corta': ('imperative',), 'cortado': ('hello',), 'cortar': ('see_inf',), 'cortara': ('should',), 'cortaramos':
('should',), 'corte': ('should', 'imperative'), 'cortemos': ('should',), 'corten': ('imperative',), 'cortes':
('should', 'imperative'), 'cortá': ('imperative',), 'costa': ('name_words',), 'costurera': ('pro',), 'cotice':
('ask_subj',), 'cotiza': ('give3', 'send3'), 'cotizacion': ('thing', 'mine_thing'), 'cotizar': ('giveinf',
'hand_inf'), 'cotizarla': ('giveinf',), 'cotizarlas': ('giveinf',), 'cotizarle': ('giveinf', 'infle'), 'cotizarles':
('giveinf',), 'cotizarlo': ('giveinf',), 'cotizarlos': ('giveinf',), 'cotizarme': ('giveinf', 'infme'), 'cotizarsela':
('giveinf',), 'cotizarselas': ('giveinf',), 'cotizarselo': ('giveinf',), 'cotizarselos': ('giveinf',), 'cotizo':
('give1',), 'crece': ('verb3',), 'creciera': ('should',), 'crecio': ('verb3',), 'cree': ('verb3', 'opines', 'says'),
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
'defensa': ('rehearsed',), 'defina': ('should', 'imperative'), 'definan': ('imperative',), 'definas': ('should',
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
'descolgo': ('answers',), 'descuelga': ('answers',), 'desde': ('hello',), 'despedida': ('fate',), 'despedido':
('fate',), 'despida': ('should', 'imperative'), 'despidan': ('imperative',), 'despidas': ('should', 'imperative'),
'despide': ('verb3',), 'despidiera': ('should',), 'despidio': ('verb3',), 'despues': ('filler',), 'desvia':
('sent_to',), 'desvio': ('sent_to',), 'detras': ('hello',), 'devolucion': ('feedback_noun',), 'devolver':
('giveinf',), 'devolvera': ('give3',), 'devolvere': ('give1',), 'devolveria': ('would_give',), 'devolverla':
('giveinf',), 'devolverlas': ('giveinf',), 'devolverle': ('giveinf', 'infle'), 'devolverles': ('giveinf',),
'devolverlo': ('giveinf', 'infle'), 'devolverlos': ('giveinf',), 'devolverme': ('giveinf', 'infme'), 'devolversela':
('giveinf',), 'devolverselas': ('giveinf',), 'devolverselo': ('giveinf', 'infle'), 'devolverselos': ('giveinf',),
'devolvi': ('done',), 'devolvio': ('answers',), 'devolvérselo': ('infle',), 'devuelto': ('done',), 'devuelva':
('ask_subj',), 'devuelve': ('give3', 'answers'), 'devuelvo': ('give1', 'do1'), 'di': ('done', 'handed1', 'lent1'),
'dia': ('hello',), 'diapositivas': ('paper',), 'dias': ('hello',), 'dibujo': ('do1',), 'dice': ('hello', 'verb3',
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
'imperative'), 'durante': ('hello',), 'dónde': ('hello',), 'e': ('and',), 'echamos': ('met1',), 'eche': ('met1',),
'edite': ('read1',), 'editor': ('pro',), 'editora': ('pro',), 'ejemplo': ('helpful',), 'ejemplos': ('helpful',), 'el':
('det', 'hello', 'any_det', 'link', 'article'), 'electricista': ('pro',), 'elige': ('imperative',), 'eligiera':
('should',), 'elija': ('should', 'imperative'), 'elijan': ('imperative',), 'elijas': ('should', 'imperative'),
'elimina': ('imperative',), 'eliminara': ('should',), 'eliminaramos': ('should',), 'elimine': ('should',
'imperative'), 'eliminemos': ('should',), 'eliminen': ('imperative',), 'elimines': ('should', 'imperative'),
'eliminá': ('imperative',), 'ella': ('they', 'them', 'hello'), 'ellas': ('they', 'hello'), 'ello': ('it',), 'ellos':
('they', 'hello'), 'email': ('letter', 'reach_noun'), 'embarazada': ('verb3',), 'embarcada': ('stood',), 'embarcado':
('stood',), 'empecemos': ('should',), 'empezara': ('verb3', 'should'), 'empezará': ('verb3',), 'empezo': ('verb3',),
'empiece': ('should', 'imperative'), 'empiecen': ('imperative',), 'empieces': ('should', 'imperative'), 'empieza':
('verb3', 'imperative'), 'empresa': ('hello', 'rel'), 'empuja': ('urges',), 'empujo': ('urges',), 'en': ('link',),
'encanta': ('verb3',), 'encanto': ('verb3', 'says'), 'encargo': ('do1',), 'encarnacion': ('name_words',),
'encontramos': ('met1', 'called1'), 'encontrar': ('see_inf',), 'encontrarme': ('see_inf',), 'encontre': ('met1',
'called1', 'seen1'), 'encontro': ('verb3', 'met3'), 'encuadernador': ('pro',), 'encuentro': ('date',), 'enero':
('hello',), 'enferma': ('fate',), 'enfermo': ('verb3', 'fate'), 'enfermó': ('verb3',), 'enfoca': ('imperative',),
'enfocara': ('should',), 'enfocate': ('imperative',), 'enfoque': ('should', 'imperative'), 'enfoquen':
('imperative',), 'enfoques': ('should', 'imperative'), 'enfócate': ('imperative',), 'enlace': ('letter', 'helpful',
'paper'), 'ensayando': ('review_inf',), 'ensayar': ('review_inf',), 'ensayo': ('paper',), 'ensenar': ('giveinf',),
'ensenarla': ('giveinf',), 'ensenarlas': ('giveinf',), 'ensenarle': ('giveinf',), 'ensenarles': ('giveinf',),
'ensenarlo': ('giveinf',), 'ensenarlos': ('giveinf',), 'ensenarme': ('giveinf', 'infme'), 'ensenarsela': ('giveinf',),
'ensenarselas': ('giveinf',), 'ensenarselo': ('giveinf',), 'ensenarselos': ('giveinf',), 'ensene': ('told1',),
'enseno': ('give1', 'called3'), 'enseño': ('give1',), 'enseñó': ('called3',), 'entonces': ('filler', 'hello', 'turn'),
'entra': ('verb3', 'imperative'), 'entrara': ('verb3', 'should'), 'entraramos': ('should',), 'entrará': ('verb3',),
'entre': ('hello', 'should', 'imperative'), 'entrega': ('give3', 'send3'), 'entregado': ('done',), 'entregamos':
('done', 'give1'), 'entregan': ('give3', 'send3'), 'entregar': ('giveinf', 'hand_inf'), 'entregara': ('give3',
'will3', 'send3'), 'entregare': ('give1',), 'entregaria': ('would_give',), 'entregarla': ('giveinf',), 'entregarlas':
('giveinf',), 'entregarle': ('giveinf', 'infle'), 'entregarles': ('giveinf',), 'entregarlo': ('giveinf',),
'entregarlos': ('giveinf',), 'entregarme': ('giveinf', 'infme'), 'entregarsela': ('giveinf',), 'entregarselas':
('giveinf',), 'entregarselo': ('giveinf',), 'entregarselos': ('giveinf',), 'entrego': ('give1', 'do1'), 'entregue':
('done',), 'entremos': ('should',), 'entren': ('imperative',), 'entres': ('should', 'imperative'), 'entrevista':
('date', 'rehearsed'), 'entreviste': ('called1',), 'entrevisto': ('called3',), 'entro': ('verb3', 'sent_to'), 'entrá':
('imperative',), 'envia': ('give3', 'send3'), 'enviada': ('done', 'writes'), 'enviado': ('done', 'writes',
'called_pp', 'attempt', 'lent'), 'enviamos': ('done', 'give1'), 'envian': ('give3', 'send3'), 'enviar': ('giveinf',
'hand_inf'), 'enviara': ('give3', 'will3', 'send3'), 'enviare': ('give1',), 'enviaremos': ('give1',), 'enviaria':
('would_give',), 'enviarla': ('giveinf', 'infle'), 'enviarlas': ('giveinf',), 'enviarle': ('hello', 'giveinf',
'infle'), 'enviarles': ('giveinf', 'infle'), 'enviarlo': ('giveinf', 'infle'), 'enviarlos': ('giveinf',), 'enviarme':
('giveinf', 'infme'), 'enviarmela': ('giveinf', 'infme'), 'enviarmelo': ('giveinf', 'infme'), 'enviarnos': ('giveinf',
'infme'), 'enviarsela': ('giveinf', 'infle'), 'enviarselas': ('giveinf',), 'enviarselo': ('giveinf', 'infle'),
'enviarselos': ('giveinf',), 'envie': ('done', 'writes', 'hello', 'handed1', 'attempt', 'ask_subj'), 'envio':
('writes', 'give1', 'do1'), 'enviársela': ('infle',), 'enviárselo': ('infle',), 'envié': ('done', 'writes', 'hello',
'handed1', 'attempt'), 'envió': ('writes',), 'envía': ('give3', 'send3'), 'envíe': ('handed1', 'ask_subj'), 'envío':
('give1', 'do1'), 'equipo': ('rel',), 'era': ('verb3', 'is3'), 'eran': ('verb3',), 'es': ('verb3', 'is3'), 'esa':
('det', 'hello', 'any_det'), 'escaneo': ('do1',), 'escape': ('met1',), 'escriba': ('should', 'imperative',
'ask_subj'), 'escriban': ('imperative',), 'escribas': ('should', 'imperative'), 'escribe': ('opines', 'imperative'),
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
'thing'), 'firmado': ('done',), 'firmar': ('giveinf',), 'firmara': ('verb3', 'should', 'hand3'), 'firmaramos':
('should',), 'firmarla': ('giveinf',), 'firmarlas': ('giveinf',), 'firmarle': ('giveinf',), 'firmarles': ('giveinf',),
'firmarlo': ('giveinf',), 'firmarlos': ('giveinf',), 'firmarsela': ('giveinf',), 'firmarselas': ('giveinf',),
'firmarselo': ('giveinf',), 'firmarselos': ('giveinf',), 'firmará': ('verb3', 'hand3'), 'firme': ('done', 'should',
'imperative'), 'firmemos': ('should',), 'firmen': ('imperative',), 'firmes': ('should', 'imperative'), 'firmo':
('hello', 'verb3', 'says', 'do1'), 'firmá': ('imperative',), 'firmé': ('done',), 'firmó': ('hello', 'verb3', 'says'),
'fisio': ('pro',), 'fisioterapeuta': ('pro',), 'flor': ('name_words',), 'flores': ('by_post', 'name_words'),
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
'hizo': ('hello', 'verb3', 'made3'), 'hora': ('hours', 'span'), 'horas': ('hours', 'span'), 'hoy': ('hello',), 'hrs':
('hours',), 'hs': ('hours',), 'hubo': ('seen1',), 'iba': ('verb3',), 'idea': ('tip',), 'iglesias': ('name_words',),
'igual': ('filler',), 'ilustrador': ('pro',), 'ilustradora': ('pro',), 'imprenta': ('pro',), 'imprima': ('ask_subj',),
'imprimo': ('do1',), 'informe': ('told1', 'paper', 'thing'), 'informé': ('told1',), 'ingresada': ('fate',),
'ingresado': ('fate',), 'inocencio': ('name_words',), 'insista': ('should', 'imperative'), 'insistan':
('imperative',), 'insistas': ('should', 'imperative'), 'insiste': ('verb3', 'opines'), 'insistio': ('verb3',
'opines'), 'insistir': ('todo_inf',), 'insistirle': ('todo_inf',), 'instalador': ('pro',), 'instaladora': ('pro',),
'intentado': ('attempt',), 'intentamos': ('tried1',), 'intente': ('tried1', 'attempt'), 'intento': ('tried1',),
'interesa': ('verb3',), 'intereso': ('verb3',), 'intro': ('thing',), 'inversionista': ('rel',), 'inversor': ('rel',),
'inversora': ('rel',), 'inversores': ('rel',), 'invertira': ('verb3',), 'invierta': ('should', 'imperative'),
'inviertan': ('imperative',), 'inviertas': ('should', 'imperative'), 'invierte': ('verb3', 'imperative'),
'invirtiera': ('should',), 'invirtio': ('verb3',), 'invita': ('helps3', 'invites'), 'invitado': ('called_pp',
'invites'), 'invitan': ('helps3', 'invites'), 'invitar': ('giveinf', 'see_inf'), 'invitarla': ('giveinf',),
'invitarlas': ('giveinf',), 'invitarle': ('giveinf',), 'invitarles': ('giveinf',), 'invitarlo': ('giveinf',),
'invitarlos': ('giveinf',), 'invitarme': ('giveinf', 'infme'), 'invitaron': ('invites',), 'invitarsela': ('giveinf',),
'invitarselas': ('giveinf',), 'invitarselo': ('giveinf',), 'invitarselos': ('giveinf',), 'invite': ('called1',),
'invito': ('reach', 'called3', 'invites'), 'ir': ('see_inf',), 'ira': ('verb3',), 'jamas': ('not',), 'jardinero':
('pro',), 'jazmin': ('name_words',), 'jefa': ('hello', 'rel'), 'jefe': ('hello', 'rel'), 'jubila': ('verb3',),
'jubilado': ('fate',), 'jubilo': ('verb3', 'fate'), 'juegue': ('should', 'imperative'), 'jueguen': ('imperative',),
'juegues': ('should', 'imperative'), 'jueves': ('hello',), 'julio': ('hello',), 'junio': ('hello',), 'junta':
('hello', 'date', 'imperative'), 'juntamos': ('met1', 'seen1'), 'juntara': ('should',), 'juntaramos': ('should',),
'juntarme': ('see_inf',), 'juntarnos': ('hello', 'see_inf'), 'juntaron': ('verb3',), 'junte': ('met1', 'should',
'imperative'), 'juntemos': ('should',), 'junten': ('imperative',), 'juntes': ('should', 'imperative'), 'junto':
('verb3',), 'juntá': ('imperative',), 'junté': ('met1',), 'juntó': ('verb3',), 'juramos': ('vowed1',), 'jure':
('vowed1',), 'juro': ('vowed3',), 'justo': ('filler', 'name_words'), 'kit': ('helpful',), 'la': ('them', 'det',
'hello', 'any_det', 'clitic', 'article', 'obj'), 'lance': ('should', 'imperative'), 'lancemos': ('should',), 'lancen':
('imperative',), 'lances': ('should', 'imperative'), 'landing': ('paper',), 'lanza': ('verb3', 'imperative'),
'lanzan': ('verb3',), 'lanzara': ('verb3', 'should'), 'lanzará': ('verb3',), 'lanzo': ('verb3',), 'larga': ('span',),
'las': ('them', 'det', 'hello', 'any_det', 'clitic', 'link', 'article', 'obj'), 'le': ('them', 'hello', 'clitic'),
'lea': ('should', 'imperative'), 'leal': ('name_words',), 'lean': ('imperative',), 'leas': ('should', 'imperative'),
'lei': ('read1',), 'leon': ('name_words',), 'les': ('them', 'hello', 'clitic'), 'levanta': ('verb3', 'imperative'),
'levantan': ('verb3',), 'levantara': ('should',), 'levantaramos': ('should',), 'levante': ('should', 'imperative'),
'levantemos': ('should',), 'levanten': ('imperative',), 'levantes': ('should', 'imperative'), 'levanto': ('verb3',),
'levantá': ('imperative',), 'libro': ('by_post', 'helpful', 'paper'), 'lidera': ('verb3',), 'lidero': ('verb3',),
'limita': ('imperative',), 'limitara': ('should',), 'limitaramos': ('should',), 'limite': ('should', 'imperative'),
'limitemos': ('should',), 'limiten': ('imperative',), 'limites': ('should', 'imperative'), 'limitá': ('imperative',),
'link': ('letter', 'helpful', 'paper'), 'liquide': ('should',), 'lista': ('helpful', 'paper', 'ready', 'thing'),
'listo': ('ready',), 'llama': ('imperative',), 'llamada': ('hello', 'letter', 'date'), 'llamado': ('hello', 'done_pp',
'letter', 'called_pp', 'attempt'), 'llamamos': ('give1', 'met1', 'called1', 'attempt'), 'llamar': ('hello', 'giveinf',
'see_inf', 'attempt'), 'llamara': ('give3', 'will3', 'should'), 'llamaramos': ('should',), 'llamare': ('give1',),
'llamaria': ('would_give',), 'llamarla': ('giveinf', 'see_inf', 'infle'), 'llamarlas': ('giveinf',), 'llamarle':
('giveinf', 'see_inf', 'infle'), 'llamarles': ('giveinf',), 'llamarlo': ('giveinf', 'see_inf', 'infle'), 'llamarlos':
('giveinf',), 'llamarme': ('giveinf', 'infme'), 'llamarnos': ('giveinf', 'see_inf', 'infme'), 'llamaron': ('reach',
'called3'), 'llamarsela': ('giveinf',), 'llamarselas': ('giveinf',), 'llamarselo': ('giveinf',), 'llamarselos':
('giveinf',), 'llamará': ('give3', 'will3'), 'llame': ('hello', 'called1', 'seen1', 'should', 'attempt', 'imperative',
'ask_subj'), 'llamemos': ('should',), 'llamen': ('imperative',), 'llames': ('should', 'imperative'), 'llamo':
('hello', 'reach', 'give1', 'called3', 'wrote3'), 'llamá': ('imperative',), 'llamé': ('hello', 'called1', 'seen1',
'attempt'), 'llamó': ('hello', 'reach', 'called3', 'wrote3'), 'llega': ('verb3',), 'llegar': ('causative',),
'llegara': ('verb3',), 'llego': ('hello', 'verb3', 'came3'), 'llegue': ('managed1',), 'lleva': ('verb3', 'helps3',
'is3'), 'llevaba': ('verb3',), 'llevado': ('done',), 'llevamos': ('bring',), 'llevan': ('helps3',), 'llevar':
('hello', 'giveinf', 'bring'), 'llevare': ('give1',), 'llevarla': ('giveinf',), 'llevarlas': ('giveinf',), 'llevarle':
('giveinf', 'infle', 'bring'), 'llevarles': ('giveinf',), 'llevarlo': ('giveinf',), 'llevarlos': ('giveinf',),
'llevarsela': ('giveinf',), 'llevarselas': ('giveinf',), 'llevarselo': ('giveinf',), 'llevarselos': ('giveinf',),
'lleve': ('done', 'called1', 'lent1', 'ask_subj'), 'llevo': ('verb3', 'give1', 'called3', 'bring', 'do1'), 'llevé':
('done', 'called1', 'lent1'), 'llevó': ('verb3', 'called3'), 'lo': ('them', 'hello', 'clitic', 'obj'), 'localice':
('should', 'imperative'), 'localicen': ('imperative',), 'localices': ('should', 'imperative'), 'localizar':
('see_inf',), 'localizarla': ('see_inf',), 'localizarlo': ('see_inf',), 'logopeda': ('pro',), 'logramos':
('managed1',), 'logre': ('managed1',), 'los': ('them', 'det', 'hello', 'any_det', 'clitic', 'link', 'article', 'obj'),
'lozano': ('name_words',), 'luego': ('filler', 'hello'), 'luna': ('name_words',), 'lunes': ('hello',), 'luz':
('name_words',), 'madre': ('rel',), 'mail': ('letter', 'reach_noun'), 'malogro': ('off',), 'mama': ('rel',), 'mami':
('rel',), 'manana': ('hello',), 'manda': ('hello', 'give3', 'sent_to', 'imperative', 'send3'), 'mandada': ('writes',),
'mandado': ('done', 'writes', 'called_pp', 'attempt', 'lent'), 'mandamos': ('done', 'give1'), 'mandan': ('give3',
'send3'), 'mandar': ('giveinf', 'hand_inf'), 'mandara': ('give3', 'will3', 'should', 'send3'), 'mandaramos':
('should',), 'mandare': ('give1',), 'mandaremos': ('give1',), 'mandaria': ('would_give',), 'mandarla': ('giveinf',),
'mandarlas': ('giveinf',), 'mandarle': ('hello', 'giveinf', 'infle'), 'mandarles': ('giveinf', 'infle'), 'mandarlo':
('giveinf', 'infle'), 'mandarlos': ('giveinf',), 'mandarme': ('giveinf', 'infme'), 'mandarmela': ('giveinf', 'infme'),
'mandarmelo': ('giveinf', 'infme'), 'mandarnos': ('giveinf', 'infme'), 'mandarsela': ('giveinf', 'infle'),
'mandarselas': ('giveinf',), 'mandarselo': ('giveinf', 'infle'), 'mandarselos': ('giveinf',), 'mandará': ('give3',
'will3', 'send3'), 'mande': ('done', 'writes', 'hello', 'should', 'handed1', 'attempt', 'imperative', 'ask_subj'),
'mandemos': ('should',), 'manden': ('imperative',), 'mandes': ('should', 'imperative'), 'mando': ('writes', 'hello',
'reach', 'give1', 'sent_to', 'wrote3', 'do1'), 'mandá': ('imperative',), 'mandársela': ('infle',), 'mandárselo':
('infle',), 'mandé': ('done', 'writes', 'hello', 'handed1', 'attempt'), 'mandó': ('writes', 'hello', 'reach',
'sent_to', 'wrote3'), 'maneja': ('verb3',), 'manten': ('imperative',), 'mantenga': ('should', 'imperative'),
'mantengan': ('imperative',), 'mantengas': ('should', 'imperative'), 'mantuviera': ('should',), 'manual':
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
('should',), 'mientras': ('hello',), 'miercoles': ('hello',), 'milagros': ('name_words',), 'min': ('span',), 'minuto':
('span',), 'minutos': ('span',), 'mira': ('imperative',), 'mirar': ('giveinf',), 'mirara': ('should',), 'miraramos':
('should',), 'mirarla': ('giveinf',), 'mirarlas': ('giveinf',), 'mirarle': ('giveinf',), 'mirarles': ('giveinf',),
'mirarlo': ('giveinf',), 'mirarlos': ('giveinf',), 'mirarsela': ('giveinf',), 'mirarselas': ('giveinf',), 'mirarselo':
('giveinf',), 'mirarselos': ('giveinf',), 'mire': ('should', 'read1', 'imperative'), 'miremos': ('should',), 'miren':
('imperative',), 'mires': ('should', 'imperative'), 'miro': ('do1',), 'mirá': ('imperative',), 'miré': ('read1',),
'mis': ('my', 'hello', 'any_det'), 'misma': ('hello',), 'mismo': ('filler', 'hello'), 'modelo': ('helpful', 'paper',
'thing'), 'modesto': ('name_words',), 'molina': ('name_words',), 'molinero': ('name_words',), 'monta': ('verb3',
'imperative'), 'montara': ('verb3', 'should'), 'montaramos': ('should',), 'montará': ('verb3',), 'monte':
('name_words', 'should', 'imperative'), 'montemos': ('should',), 'monten': ('imperative',), 'montes': ('name_words',
'should', 'imperative'), 'monto': ('verb3', 'do1'), 'montá': ('imperative',), 'montó': ('verb3',), 'moreno':
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
'opines', 'says'), 'opinion': ('tip',), 'opino': ('opines',), 'oposicion': ('rehearsed',), 'optico': ('pro',), 'oral':
('rehearsed',), 'organice': ('should', 'imperative'), 'organicen': ('imperative',), 'organices': ('should',
'imperative'), 'organiza': ('verb3',), 'organizo': ('verb3',), 'organizó': ('verb3',), 'ortodoncista': ('pro',),
'osteopata': ('pro',), 'otra': ('hello',), 'otro': ('hello',), 'otros': ('hello',), 'pactada': ('set',), 'pactamos':
('set_up',), 'padre': ('rel',), 'paga': ('verb3', 'give3', 'imperative', 'send3'), 'pagado': ('done',), 'pagamos':
('done',), 'pagan': ('give3', 'send3'), 'pagar': ('hello', 'giveinf', 'hand_inf'), 'pagara': ('verb3', 'give3',
'should', 'send3'), 'pagare': ('give1',), 'pagaria': ('would_give',), 'pagarla': ('giveinf',), 'pagarlas':
('giveinf',), 'pagarle': ('giveinf', 'infle'), 'pagarles': ('giveinf',), 'pagarlo': ('giveinf',), 'pagarlos':
('giveinf',), 'pagarme': ('giveinf', 'infme'), 'pagarsela': ('giveinf',), 'pagarselas': ('giveinf',), 'pagarselo':
('giveinf',), 'pagarselos': ('giveinf',), 'pagará': ('verb3', 'give3', 'send3'), 'pago': ('hello', 'verb3', 'give1',
'thing', 'do1'), 'pague': ('done', 'should', 'imperative'), 'paguen': ('imperative',), 'pagues': ('should',
'imperative'), 'pagué': ('done',), 'pagó': ('hello', 'verb3'), 'paisajista': ('pro',), 'palma': ('name_words',),
'paloma': ('name_words',), 'pana': ('rel',), 'papa': ('rel',), 'papi': ('rel',), 'paquete': ('by_post',), 'para':
('hello', 'imperative'), 'parara': ('should',), 'pararamos': ('should',), 'parcero': ('rel',), 'pardo':
('name_words',), 'pare': ('should', 'imperative'), 'parece': ('filler', 'verb3'), 'parecia': ('verb3',), 'pareja':
('rel',), 'paremos': ('should',), 'paren': ('imperative',), 'pares': ('should', 'imperative'), 'parrillada':
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
('name_words',), 'pintor': ('pro',), 'pintora': ('pro',), 'pitch': ('paper', 'rehearsed'), 'plan': ('paper',),
'planilla': ('thing',), 'plano': ('paper',), 'planos': ('paper',), 'plantada': ('stood',), 'plantadas': ('stood',),
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
'practicando': ('review_inf',), 'practicar': ('review_inf',), 'prado': ('name_words',), 'precisa': ('needs',),
'prefiere': ('verb3',), 'prefirio': ('verb3',), 'pregunta': ('verb3', 'says', 'imperative'), 'preguntar': ('see_inf',
'todo_inf'), 'preguntara': ('should',), 'preguntaramos': ('should',), 'preguntarle': ('todo_inf',), 'preguntarles':
('todo_inf',), 'pregunte': ('should', 'imperative'), 'preguntemos': ('should',), 'pregunten': ('imperative',),
'preguntes': ('should', 'imperative'), 'pregunto': ('verb3', 'says'), 'preguntá': ('imperative',), 'preguntó':
('verb3', 'says'), 'preocupa': ('verb3',), 'prepara': ('give3', 'imperative', 'hand3'), 'preparamos': ('give1',),
'preparando': ('review_inf',), 'preparar': ('giveinf', 'bring', 'review_inf'), 'preparara': ('give3', 'will3',
'should', 'hand3'), 'prepararamos': ('should',), 'preparare': ('give1',), 'prepararia': ('would_give',), 'prepararla':
('giveinf',), 'prepararlas': ('giveinf',), 'prepararle': ('giveinf', 'infle'), 'prepararles': ('giveinf',),
'prepararlo': ('giveinf',), 'prepararlos': ('giveinf',), 'prepararme': ('giveinf', 'infme'), 'prepararsela':
('giveinf',), 'prepararselas': ('giveinf',), 'prepararselo': ('giveinf',), 'prepararselos': ('giveinf',), 'preparará':
('give3', 'will3', 'hand3'), 'prepare': ('done', 'should', 'imperative', 'ask_subj'), 'preparemos': ('should',),
'preparen': ('imperative',), 'prepares': ('should', 'imperative'), 'preparo': ('give1', 'made3', 'do1'), 'prepará':
('imperative',), 'preparé': ('done',), 'preparó': ('made3',), 'presenta': ('give3', 'imperative', 'hand3'),
'presentacion': ('date', 'paper', 'rehearsed'), 'presentamos': ('give1',), 'presentan': ('give3',), 'presentar':
('giveinf',), 'presentara': ('give3', 'will3', 'should'), 'presentaramos': ('should',), 'presentare': ('give1',),
'presentaria': ('would_give',), 'presentarla': ('giveinf',), 'presentarlas': ('giveinf',), 'presentarle': ('giveinf',
'infle'), 'presentarles': ('giveinf', 'infle'), 'presentarlo': ('giveinf',), 'presentarlos': ('giveinf',),
'presentarme': ('giveinf', 'infme'), 'presentarnos': ('giveinf', 'infme'), 'presentarsela': ('giveinf',),
'presentarselas': ('giveinf',), 'presentarselo': ('giveinf',), 'presentarselos': ('giveinf',), 'presentará': ('give3',
'will3'), 'presente': ('done', 'hello', 'should', 'imperative', 'ask_subj'), 'presentemos': ('should',), 'presenten':
('imperative',), 'presentes': ('should', 'imperative'), 'presento': ('hello', 'give1', 'do1'), 'presentá':
('imperative',), 'presenté': ('done', 'hello'), 'presentó': ('hello',), 'presta': ('give3', 'imperative'), 'prestado':
('lent',), 'prestar': ('giveinf',), 'prestara': ('give3', 'should'), 'prestaramos': ('should',), 'prestare':
('give1',), 'prestaria': ('would_give',), 'prestarla': ('giveinf',), 'prestarlas': ('giveinf',), 'prestarle':
('giveinf', 'infle'), 'prestarles': ('giveinf',), 'prestarlo': ('giveinf',), 'prestarlos': ('giveinf',), 'prestarme':
('giveinf', 'infme'), 'prestarsela': ('giveinf',), 'prestarselas': ('giveinf',), 'prestarselo': ('giveinf',),
'prestarselos': ('giveinf',), 'prestará': ('give3',), 'preste': ('done', 'should', 'handed1', 'imperative', 'lent1'),
'prestemos': ('should',), 'presten': ('imperative',), 'prestes': ('should', 'imperative'), 'presto': ('give1',),
'prestá': ('imperative',), 'presté': ('done', 'handed1', 'lent1'), 'presupuesto': ('hello', 'thing', 'mine_thing'),
'prevista': ('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'priorice': ('should',
'imperative'), 'prioricen': ('imperative',), 'priorices': ('should', 'imperative'), 'prioriza': ('imperative',),
'priorizara': ('should',), 'probablemente': ('filler',), 'probara': ('should',), 'probe': ('tried1', 'read1'),
'probemos': ('should',), 'probo': ('verb3',), 'producto': ('paper',), 'profe': ('pro',), 'profesor': ('pro',),
'profesora': ('pro',), 'programada': ('set',), 'programado': ('set',), 'programador': ('pro',), 'programadora':
('pro',), 'programamos': ('set_up',), 'programe': ('set_up',), 'promete': ('may3',), 'prometi': ('vowed1',),
'prometimos': ('vowed1',), 'prometio': ('hello', 'may3', 'vowed3'), 'propone': ('verb3',), 'proporcione':
('handed1',), 'propuesta': ('paper', 'thing', 'mine_thing'), 'propuesto': ('hello',), 'propuso': ('verb3', 'may3'),
'prospero': ('name_words',), 'proveedor': ('hello', 'pro'), 'proveedora': ('pro',), 'proxima': ('hello',), 'proximo':
('hello',), 'proyecto': ('paper',), 'prueba': ('verb3', 'imperative'), 'pruebe': ('should', 'imperative'), 'prueben':
('imperative',), 'pruebes': ('should', 'imperative'), 'pruebo': ('do1',), 'psicologa': ('pro',), 'psicologo':
('pro',), 'publico': ('do1',), 'publique': ('should', 'imperative'), 'publiquen': ('imperative',), 'publiques':
('should', 'imperative'), 'pude': ('managed1',), 'pudimos': ('managed1',), 'pudo': ('hello',), 'puede': ('hello',
'verb3', 'may3'), 'pueden': ('verb3',), 'puedo': ('hello',), 'puente': ('name_words',), 'pues': ('filler',), 'puesta':
('set',), 'puesto': ('hello',), 'puliendo': ('review_inf',), 'pulir': ('review_inf',), 'pusiera': ('should',), 'puso':
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
('todo_inf',), 'reclamarle': ('todo_inf',), 'reclame': ('should',), 'reclamo': ('needs',), 'recoge': ('helps3',),
'recogen': ('helps3',), 'recogi': ('called1',), 'recogio': ('called3',), 'recojo': ('do1',), 'recomendaba':
('advises',), 'recomendacion': ('tip',), 'recomendar': ('giveinf',), 'recomendare': ('give1',), 'recomendarla':
('giveinf',), 'recomendarlas': ('giveinf',), 'recomendarle': ('giveinf',), 'recomendarles': ('giveinf',),
'recomendarlo': ('giveinf',), 'recomendarlos': ('giveinf',), 'recomendarme': ('giveinf', 'infme'), 'recomendarsela':
('giveinf',), 'recomendarselas': ('giveinf',), 'recomendarselo': ('giveinf',), 'recomendarselos': ('giveinf',),
'recomendo': ('hello', 'verb3', 'advises', 'bidding'), 'recomienda': ('verb3', 'advises'), 'recomiendo': ('give1',),
'reconoce': ('opines',), 'reconocio': ('says',), 'recorda': ('remind',), 'recordar': ('giveinf', 'remind'),
'recordarme': ('remind',), 'recorta': ('imperative',), 'recortara': ('should',), 'recortaramos': ('should',),
'recorte': ('should', 'imperative'), 'recortemos': ('should',), 'recorten': ('imperative',), 'recortes': ('should',
'imperative'), 'recortá': ('imperative',), 'recuerda': ('remind',), 'redaccion': ('paper',), 'redacta': ('hand3',),
'redacto': ('made3', 'do1'), 'redactor': ('pro',), 'redactora': ('pro',), 'redactó': ('made3',), 'reduce':
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
'reparta': ('should', 'imperative'), 'repartan': ('imperative',), 'repartas': ('should', 'imperative'), 'repasando':
('review_inf',), 'repasar': ('review_inf',), 'repase': ('read1',), 'reporte': ('thing',), 'reprograma': ('moved3',),
'reprogramada': ('moved_pp',), 'reprogramado': ('moved_pp',), 'reprogramamos': ('moved1',), 'reprogramo': ('moved3',),
'reservada': ('set',), 'reservado': ('set',), 'reservamos': ('bring',), 'reservar': ('bring',), 'reserve': ('done',
'set_up', 'ask_subj'), 'reservo': ('bring',), 'reservé': ('done', 'set_up'), 'resista': ('should', 'imperative'),
'resistan': ('imperative',), 'resistas': ('should', 'imperative'), 'responda': ('should', 'imperative'), 'respondan':
('imperative',), 'respondas': ('should', 'imperative'), 'responde': ('give3', 'answers', 'opines', 'hand3',
'answered'), 'responden': ('give3',), 'responder': ('giveinf',), 'respondera': ('give3', 'will3', 'hand3'),
'respondere': ('give1',), 'responderia': ('would_give',), 'responderla': ('giveinf',), 'responderlas': ('giveinf',),
'responderle': ('giveinf', 'infle'), 'responderles': ('giveinf',), 'responderlo': ('giveinf',), 'responderlos':
('giveinf',), 'responderme': ('giveinf', 'infme'), 'respondernos': ('giveinf', 'infme'), 'respondersela':
('giveinf',), 'responderselas': ('giveinf',), 'responderselo': ('giveinf',), 'responderselos': ('giveinf',),
'respondi': ('called1',), 'respondido': ('called_pp', 'answered'), 'respondieron': ('answers', 'answered'),
'respondio': ('reach', 'called3', 'answers', 'opines', 'answered'), 'respondo': ('give1',), 'respuesta': ('thing',),
'retrasa': ('moved3', 'imperative'), 'retrasada': ('moved_pp',), 'retrasado': ('moved_pp',), 'retrasara': ('should',),
'retrasaramos': ('should',), 'retrase': ('should', 'imperative'), 'retrasemos': ('should',), 'retrasen':
('imperative',), 'retrases': ('should', 'imperative'), 'retraso': ('moved3',), 'retrasá': ('imperative',),
'retroalimentacion': ('feedback_noun',), 'reu': ('hello',), 'reuni': ('met1', 'seen1'), 'reunimos': ('met1', 'seen1'),
'reunio': ('verb3',), 'reunion': ('hello', 'date'), 'reunirme': ('hello', 'see_inf'), 'reunirnos': ('see_inf',),
'reunión': ('hello', 'date'), 'revisa': ('give3', 'imperative', 'hand3'), 'revisando': ('review_inf',), 'revisar':
('giveinf', 'review_inf'), 'revisara': ('give3', 'will3', 'should', 'hand3'), 'revisaramos': ('should',), 'revisare':
('give1',), 'revisaria': ('would_give',), 'revisarla': ('giveinf',), 'revisarlas': ('giveinf',), 'revisarle':
('giveinf', 'infle'), 'revisarles': ('giveinf',), 'revisarlo': ('giveinf',), 'revisarlos': ('giveinf',), 'revisarme':
('giveinf', 'infme'), 'revisarsela': ('giveinf',), 'revisarselas': ('giveinf',), 'revisarselo': ('giveinf',),
'revisarselos': ('giveinf',), 'revisará': ('give3', 'will3', 'hand3'), 'revise': ('hello', 'should', 'read1',
'imperative'), 'revisemos': ('should',), 'revisen': ('imperative',), 'revises': ('should', 'imperative'), 'reviso':
('give1', 'do1'), 'revisá': ('imperative',), 'revisé': ('hello', 'read1'), 'rey': ('name_words',), 'reyes':
('name_words',), 'rio': ('name_words',), 'rios': ('name_words',), 'rivera': ('name_words',), 'robles':
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
'suban': ('imperative',), 'subas': ('should', 'imperative'), 'sube': ('verb3', 'imperative'), 'subi': ('imperative',
'lent1'), 'subiera': ('should',), 'subio': ('verb3',), 'subir': ('giveinf',), 'subirla': ('giveinf',), 'subirlas':
('giveinf',), 'subirle': ('giveinf',), 'subirles': ('giveinf',), 'subirlo': ('giveinf',), 'subirlos': ('giveinf',),
'subirsela': ('giveinf',), 'subirselas': ('giveinf',), 'subirselo': ('giveinf',), 'subirselos': ('giveinf',), 'subo':
('do1',), 'suegra': ('rel',), 'suegro': ('rel',), 'suelte': ('should',), 'sueltes': ('should',), 'suena': ('verb3',),
'sufre': ('verb3',), 'sufrio': ('verb3',), 'sugerencia': ('tip',), 'sugeria': ('advises',), 'sugiere': ('verb3',
'advises'), 'sugirio': ('verb3', 'advises'), 'suma': ('imperative',), 'sumara': ('should',), 'sumaramos': ('should',),
'sume': ('should', 'imperative'), 'sumemos': ('should',), 'sumen': ('imperative',), 'sumes': ('should', 'imperative'),
'sumá': ('imperative',), 'supuestamente': ('filler',), 'sus': ('their', 'hello', 'any_det'), 'suspende': ('off',),
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
('see_inf',), 'terminara': ('verb3',), 'termine': ('done',), 'termino': ('verb3', 'do1'), 'terminó': ('verb3',),
'tesis': ('paper', 'rehearsed'), 'testea': ('imperative',), 'testeara': ('should',), 'testearamos': ('should',),
'testee': ('should', 'imperative'), 'testeemos': ('should',), 'testeen': ('imperative',), 'testees': ('should',
'imperative'), 'testeá': ('imperative',), 'texto': ('paper',), 'tfg': ('paper',), 'tfm': ('paper',), 'tia': ('rel',),
'tienda': ('hello',), 'tiene': ('hello', 'verb3', 'is3'), 'tienen': ('verb3',), 'tinto': ('hello', 'date'), 'tio':
('rel',), 'tip': ('tip',), 'tips': ('tip',), 'tirada': ('stood',), 'tirado': ('stood',), 'tita': ('rel',), 'tlf':
('reach_noun',), 'tmb': ('filler',), 'toda': ('filler',), 'todas': ('hello',), 'todavia': ('filler', 'hello'), 'todo':
('filler', 'hello'), 'todos': ('hello',), 'toma': ('verb3', 'imperative'), 'tomado': ('hello', 'done_pp'), 'tomamos':
('hello', 'met1'), 'tomando': ('hello',), 'tomar': ('see_inf',), 'tomara': ('verb3', 'should'), 'tomaramos':
('should',), 'tomare': ('shall1',), 'tomaremos': ('shall1',), 'tomará': ('verb3',), 'tome': ('hello', 'met1',
'should', 'imperative'), 'tomemos': ('should',), 'tomen': ('imperative',), 'tomes': ('should', 'imperative'), 'tomo':
('verb3', 'answers', 'made3'), 'tomá': ('imperative',), 'tomé': ('hello', 'met1'), 'tomó': ('verb3', 'answers',
'made3'), 'topa': ('verb3',), 'topamos': ('met1',), 'tope': ('met1',), 'topo': ('verb3',), 'topografo': ('pro',),
'toque': ('should', 'imperative'), 'toquen': ('imperative',), 'toques': ('should', 'imperative'), 'toro':
('name_words',), 'torre': ('name_words',), 'torres': ('name_words',), 'trabaja': ('verb3', 'is3', 'imperative'),
'trabajaba': ('verb3',), 'trabajan': ('verb3',), 'trabajara': ('should',), 'trabajaramos': ('should',), 'trabaje':
('should', 'imperative'), 'trabajemos': ('should',), 'trabajen': ('imperative',), 'trabajes': ('should',
'imperative'), 'trabajo': ('hello', 'verb3'), 'trabajá': ('imperative',), 'trabajó': ('verb3',), 'traductor':
('pro',), 'traductora': ('pro',), 'traduzco': ('do1',), 'trae': ('give3', 'hand3'), 'traer': ('hello', 'giveinf',
'bring'), 'traera': ('give3', 'hand3'), 'traere': ('give1',), 'traeria': ('would_give',), 'traerla': ('giveinf',),
'traerlas': ('giveinf',), 'traerle': ('giveinf', 'infle'), 'traerles': ('giveinf',), 'traerlo': ('giveinf',),
'traerlos': ('giveinf',), 'traerme': ('giveinf', 'infme'), 'traernos': ('giveinf', 'infme'), 'traersela':
('giveinf',), 'traerselas': ('giveinf',), 'traerselo': ('giveinf',), 'traerselos': ('giveinf',), 'tragos': ('drink',),
'traiga': ('should', 'imperative', 'ask_subj'), 'traigan': ('imperative',), 'traigas': ('should', 'imperative'),
'traigo': ('give1', 'bring', 'do1'), 'traje': ('lent1',), 'trajo': ('called3',), 'transferencia': ('thing',),
'transferi': ('done',), 'transferir': ('giveinf', 'hand_inf'), 'transferira': ('give3',), 'transferire': ('give1',),
'transferiria': ('would_give',), 'transferirla': ('giveinf',), 'transferirlas': ('giveinf',), 'transferirle':
('giveinf',), 'transferirles': ('giveinf',), 'transferirlo': ('giveinf',), 'transferirlos': ('giveinf',),
'transferirme': ('giveinf', 'infme'), 'transferirsela': ('giveinf',), 'transferirselas': ('giveinf',),
'transferirselo': ('giveinf',), 'transferirselos': ('giveinf',), 'transfiere': ('give3', 'send3'), 'transfiero':
('give1',), 'trasladada': ('moved_pp',), 'traspase': ('should',), 'trate': ('tried1', 'attempt'), 'traumatologa':
('pro',), 'traumatologo': ('pro',), 'treinta': ('span',), 'tres': ('hello', 'span'), 'tropece': ('met1',), 'truco':
('tip',), 'tutoria': ('mentor_noun',), 'tutorial': ('helpful',), 'tutorias': ('mentor_noun',), 'tuve': ('hello',
'seen1'), 'tuviera': ('should',), 'tuvimos': ('seen1',), 'tuvo': ('hello', 'verb3'), 'ubicar': ('see_inf',),
'ubicarla': ('see_inf',), 'ubicarlo': ('see_inf',), 'ultima': ('hello',), 'un': ('det', 'hello', 'any_det', 'link'),
'una': ('det', 'hello', 'any_det', 'link'), 'unas': ('det', 'hello', 'any_det', 'link'), 'unos': ('det', 'hello',
'any_det', 'link'), 'usa': ('verb3', 'imperative'), 'usaba': ('verb3',), 'usara': ('should',), 'usaramos':
('should',), 'use': ('should', 'imperative'), 'usemos': ('should',), 'usen': ('imperative',), 'uses': ('should',
'imperative'), 'usted': ('hello',), 'ustedes': ('hello',), 'usá': ('imperative',), 'va': ('verb3', 'sent_to', 'is3'),
'vaca': ('name_words',), 'valida': ('give3', 'imperative', 'hand3'), 'validara': ('give3', 'should'), 'validaramos':
('should',), 'validaria': ('would_give',), 'validará': ('give3',), 'valide': ('should', 'imperative'), 'validemos':
('should',), 'validen': ('imperative',), 'valides': ('should', 'imperative'), 'valido': ('do1',), 'validá':
('imperative',), 'valle': ('name_words',), 'vamos': ('hello',), 'van': ('verb3',), 'vaya': ('should', 'imperative'),
'vayamos': ('should',), 'vayan': ('imperative',), 'vayas': ('should', 'imperative'), 've': ('verb3', 'imperative'),
'vecina': ('rel',), 'vecino': ('rel',), 'vega': ('name_words',), 'veinte': ('span',), 'vemos': ('seen1',), 'venda':
('should', 'imperative'), 'vendamos': ('should',), 'vendan': ('imperative',), 'vendas': ('should', 'imperative'),
'vende': ('verb3', 'imperative'), 'venden': ('verb3',), 'vendera': ('verb3',), 'vendiera': ('should',), 'vendio':
('verb3',), 'vendra': ('verb3',), 'vendé': ('imperative',), 'venga': ('should',), 'venia': ('verb3',), 'venido':
('hello',), 'veo': ('seen1',), 'ver': ('see_inf',), 'vera': ('verb3',), 'vere': ('shall1',), 'veremos': ('shall1',),
'verifica': ('hand3',), 'verla': ('see_inf',), 'verlo': ('see_inf',), 'verme': ('see_inf',), 'vernos': ('see_inf',),
'version': ('thing',), 'veterinaria': ('pro',), 'veterinario': ('pro',), 'vez': ('hello',), 'vi': ('hello', 'called1',
'seen1'), 'viaja': ('verb3', 'imperative'), 'viajaba': ('verb3',), 'viajara': ('verb3', 'should'), 'viajaramos':
('should',), 'viajará': ('verb3',), 'viaje': ('should', 'imperative'), 'viajemos': ('should',), 'viajen':
('imperative',), 'viajes': ('should', 'imperative'), 'viajo': ('verb3',), 'viajá': ('imperative',), 'viajó':
('verb3',), 'victoria': ('name_words',), 'vidal': ('name_words',), 'video': ('helpful',), 'videollamada': ('date',),
'vieja': ('rel',), 'viejo': ('rel',), 'viene': ('hello', 'verb3', 'is3'), 'viernes': ('hello',), 'vieron': ('met3',),
'villa': ('name_words',), 'vimos': ('hello', 'met1', 'called1', 'seen1'), 'vinieron': ('reach', 'came3'), 'vino':
('by_post', 'verb3', 'reach', 'came3'), 'vinos': ('drink',), 'vio': ('hello', 'verb3', 'met3'), 'violeta':
('name_words',), 'visita': ('helps3', 'imperative'), 'visitado': ('done_pp', 'called_pp'), 'visitamos': ('called1',),
'visitan': ('helps3',), 'visitar': ('see_inf',), 'visitara': ('should',), 'visitaramos': ('should',), 'visitare':
('shall1',), 'visitaremos': ('shall1',), 'visite': ('called1', 'should', 'imperative'), 'visitemos': ('should',),
'visiten': ('imperative',), 'visites': ('should', 'imperative'), 'visito': ('reach', 'called3'), 'visitá':
('imperative',), 'visité': ('called1',), 'visitó': ('reach', 'called3'), 'visto': ('hello',), 'viva': ('should',
'imperative'), 'vivan': ('imperative',), 'vivas': ('should', 'imperative'), 'vive': ('verb3', 'is3'), 'viven':
('verb3',), 'vivia': ('verb3',), 'volvera': ('verb3',), 'volviera': ('should',), 'volvio': ('verb3',), 'vos':
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
'nacido': 29}, {'<date>': 23}, {'<date>': 23, 'el': 31, 'la': 31, 'un': 31, 'una': 31}, {'caso': 29, 'casó': 29},
{'almuerzo': 24, 'ceno': 24, 'desayuno': 24, 'fallecio': 29, 'ha': 30, 'hay': 32, 'murio': 29, 'nacio': 29, 'paso':
24, 'se': 33, 'tenemos': 32, 'tengo': 32, 'veo': 24, 'visito': 24, 'voy': 24}, {'': (7, 'waiting')}, {'0': 35}, {'^':
36}, {'debe': 37}, {'': (5, 'mine')}, {'<until>': 39}, {'N': 40}, {'para': 41}, {'D': 11, 'N': 12, 'el': 12, 'ella':
12, 'él': 12}, {'<hand3>': 43, '<send3>': 43}, {'la': 44, 'las': 44, 'lo': 44, 'los': 44}, {'...': 45}, {'...': 40},
{'0': 47, '<any_det>': 47, '<their>': 47, 'dos': 47, 'todo': 47, 'tres': 47}, {'<any_det>': 13, '<my>': 13, '<their>':
13, 'D': 11}, {'...': 12, 'D': 11}, {'D': 11, 'el': 11, 'en': 11, 'la': 11}, {'D': 11, 'el': 11, 'en': 11, 'la': 11,
'me': 51}, {'<until>': 11}, {'...': 53}, {'de': 54, 'del': 54}, {'<any_det>': 39, 'de': 54, 'del': 54}, {'<any_det>':
39}, {'...': 42, '<any_det>': 46, '<do1>': 48, '<hand3>': 49, '<send3>': 50, 'devuelve': 52, 'entrega': 55, 'envio':
56, 'envío': 56, 'llamo': 57, 'llegada': 55, 'mando': 57, 'paso': 57, 'preparo': 57, 'recepcion': 55, 'reenvio': 57,
'reenvío': 57}, {'D': 39}, {'devolver': 59, 'entregar': 59, 'enviar': 59, 'pagar': 59}, {'': (11, 'thinking')}, {'si':
61}, {'^': 60, 'ver': 62}, {'N': 23}, {'a': 64}, {'cae': 0, 'es': 0, 'sera': 0}, {'N': 66}, {'N': 66, 'la': 67},
{'de': 68, 'del': 68}, {'': (0, 'missed')}, {'$$': 70}, {'<thing>': 11}, {'^': 72}, {'<give3>': 11}, {'<give3>': 11,
'la': 74, 'las': 74, 'lo': 74, 'los': 74}, {'me': 75, 'nos': 75}, {'y': 76}, {'...': 77, '<any_det>': 13, '<my>': 13,
'<their>': 13}, {'D': 11, 'y': 76}, {'...': 79}, {'<hand3>': 78, '<send3>': 80}, {'<rel>': 10, '^': 81, 'aniversario':
69, 'boda': 69, 'cumple': 69, 'cumpleanos': 69, 'examen': 69, 'fiesta': 69, 'operacion': 69, 'santo': 69}, {'apagado':
71, 'comunicaba': 71, 'comunicando': 71, 'ocupado': 71}, {'D': 23, 'c': 23, 'con': 23}, {'<date>': 84}, {'<date>': 84,
'el': 85, 'la': 85, 'un': 85, 'una': 85}, {'<rel>': 10, '^': 44, 'boda': 69, 'examen': 69, 'fiesta': 69, 'operacion':
69}, {'^': 44}, {'': (12, 'task')}, {'de': 89}, {'olvidar': 89, 'olvidarme': 89, 'olvidarse': 90}, {'en': 61}, {'':
(4, 'needs_from_me')}, {'<ask_subj>': 93}, {'^': 94}, {'la': 95, 'lo': 95}, {'le': 95, 'les': 95, 'se': 96}, {'le':
95, 'les': 95, 'se': 96, 'yo': 97}, {'dice': 16, 'dijo': 16}, {'dice': 16, 'dijo': 16, 'insiste': 16, 'me': 99,
'opina': 16}, {',': 100}, {'...': 101}, {'<should>': 102}, {'olvide': 89}, {'me': 104}, {'^': 103, 'se': 105}, {'^':
103, 'le': 95, 'les': 95, 'no': 106, 'se': 96, 'yo': 97}, {'D': 23}, {'N': 108}, {'con': 109}, {'que': 61}, {'mio':
11}, {'<my>': 11, 'el': 112, 'mi': 11}, {'<hand_inf>': 11, 'corregir': 113, 'firmar': 113, 'leer': 113, 'mirar': 113,
'probar': 113, 'repasar': 113, 'revisar': 113, 'testear': 113, 'validar': 113, 'ver': 113}, {'^': 114}, {'a': 115},
{'...': 59}, {'0': 117, '<any_det>': 117, '<my>': 117, '<their>': 117, 'eso': 117, 'le': 117, 'les': 117, 'todo':
117}, {'<do1>': 48, '<give1>': 118, 'acabo': 118, 'cierro': 118, 'firmo': 118, 'organizo': 118, 'reviso': 118,
'termino': 118}, {'^': 119}, {'^': 81}, {'<rel>': 10, '<they>': 22, 'D': 34, 'N': 38, '^': 58, 'a': 63, 'acompano':
65, 'acompaño': 65, 'aniversario': 69, 'apagado': 71, 'boda': 69, 'comunicaba': 71, 'comunicando': 71, 'cumple': 69,
'cumpleanos': 69, 'debe': 73, 'dice': 21, 'dijo': 21, 'dise': 21, 'el': 82, 'estaba': 83, 'examen': 69, 'fiesta': 69,
'hay': 86, 'la': 87, 'las': 88, 'llevare': 65, 'llevo': 65, 'lo': 88, 'los': 88, 'no': 91, 'ocupado': 71, 'operacion':
69, 'pensaba': 92, 'pense': 92, 'q': 98, 'que': 107, 'quedado': 110, 'recojo': 65, 'recordar': 89, 'santo': 69,
'supe': 111, 'tenemos': 86, 'tengo': 86, 'va': 116, 'veo': 65, 'yo': 120, 'él': 121}, {'': (18, 'gave:mentoring')},
{'^': 123}, {'<any_det>': 72, '<thing>': 11}, {'D': 0}, {'^': 125, 'aniversario': 126, 'cumple': 126, 'cumpleanos':
126}, {':': 127}, {'pendiente': 39, 'prevista': 39, 'previsto': 39, 'prometida': 39, 'prometido': 39}, {'con': 39},
{'<giveinf>': 39, '<inf_them>': 39, '<infle>': 39, '<mine_thing>': 59, '<todo_inf>': 39, 'agradecer': 39, 'comprar':
39, 'devolver': 39, 'entrega': 129, 'envio': 129, 'envío': 129, 'felicitar': 39, 'hablar': 130, 'pedir': 39, 'quedar':
130, 'reclamar': 39, 'regalar': 39, 'reservar': 39, 'respuesta': 129, 'ver': 130}, {'^': 39}, {':': 132}, {'...': 108,
'a': 89, 'con': 89}, {'^': 16}, {':': 135}, {'...': 136}, {'...': 136, 'la': 137}, {':': 135, 'de': 138, 'del': 137},
{'^': 125}, {':': 140}, {'N': 133}, {'hacer': 133}, {'<giveinf>': 89}, {'<mentor_noun>': 124, 'N': 128, '^': 131,
'accion': 133, 'acciones': 133, 'almorzar': 134, 'cenar': 134, 'comer': 134, 'consejo': 139, 'consejos': 139,
'desayunar': 134, 'el': 141, 'ella': 141, 'mia': 133, 'mio': 133, 'nosotros': 133, 'para': 142, 'pendiente': 133,
'pendientes': 133, 'por': 143, 'recomendacion': 139, 'recomendaciones': 136, 'sugerencia': 136, 'tarea': 133, 'tip':
136, 'tips': 136, 'todo': 144, 'ver': 134, 'visitar': 134, 'yo': 133, 'él': 141}, {'^': 16, 'no': 135, 'que': 135},
{'': (23, 'contact')}, {'a': 147}, {'estaba': 70, 'estabamos': 70}, {'estaba': 70, 'estabamos': 70, 'no': 149},
{'estaba': 70, 'estabamos': 70, 'no': 149, 'nosotros': 150, 'yo': 150}, {'cuando': 151, 'mientras': 151}, {'oficina':
147}, {'almorzar': 147, 'casa': 147, 'cenar': 147, 'comer': 147, 'la': 153, 'mi': 147, 'saludar': 147, 'saludarme':
147, 'tomar': 147, 'verme': 147, 'vernos': 147, 'visitarme': 147, 'visitarnos': 147}, {'coworking': 147, 'despacho':
147}, {'sorpresa': 147, 'visita': 147}, {'despacho': 147}, {'aca': 147, 'aqui': 147, 'casa': 147, 'el': 157, 'la':
153, 'mi': 147}, {'...': 152, 'a': 154, 'al': 155, 'conmigo': 147, 'de': 156, 'por': 158}, {'': (1, 'moved')}, {'D':
160}, {'D': 160, 'a': 161, 'al': 161, 'para': 161}, {'adelanta': 162, 'aplaza': 162, 'cambia': 162, 'mueve': 162,
'pasa': 162, 'retrasa': 162}, {'adelanta': 162, 'aplaza': 162, 'cambia': 162, 'mueve': 162, 'pasa': 162, 'retrasa':
162, 'se': 163}, {'<set>': 23, 'D': 164}, {'D': 23, 'manana': 23}, {'N': 166}, {'con': 167}, {'': (20,
'gave:referral')}, {'^': 169}, {'N': 170}, {'a': 171}, {'...': 172, '^': 169}, {'de': 173, 'del': 173},
{'<reach_noun>': 174}, {'': (16, 'gave:feedback')}, {'^': 176}, {'^': 176, 'a': 177, 'al': 177, 'de': 177, 'del': 177,
'sobre': 177}, {'': (19, 'gave:resource')}, {'N': 179}, {'a': 180}, {'<helpful>': 181}, {'<any_det>': 182},
{'<helpful>': 179}, {'<any_det>': 184}, {'^': 185}, {'de': 170, 'del': 170}, {'<reach_noun>': 187}, {'...': 186,
'<any_det>': 188, '^': 185}, {'N': 189}, {'<feedback_noun>': 178}, {'de': 191}, {'<feedback_noun>': 178, '^': 184},
{'feedback': 178, 'opinion': 178}, {'comentarios': 178, 'notas': 178, 'observaciones': 178}, {'de': 193}, {'monton':
196}, {'devolucion': 178}, {'^': 184, 'cuantas': 191}, {'^': 184, 'cuantos': 191}, {'<any_det>': 175,
'<feedback_noun>': 178, '^': 183, 'a': 190, 'algo': 192, 'algunas': 193, 'algunos': 193, 'bastante': 191, 'mi': 194,
'mis': 195, 'muchas': 191, 'mucho': 191, 'muchos': 191, 'un': 197, 'una': 198, 'unas': 199, 'unos': 200, 'varias':
193, 'varios': 193}, {'^': 123, 'a': 124, 'al': 124, 'con': 124, 'de': 124, 'en': 124, 'para': 124, 'sobre': 124},
{'<mentor_noun>': 202}, {'de': 203}, {'^': 179}, {'N': 205}, {'a': 206}, {'...': 207}, {'<my>': 208}, {'<inf_me>': 11,
'<infme>': 11}, {'^': 210}, {'^': 123, 'a': 124, 'al': 124, 'con': 124, 'de': 124, 'en': 124, 'para': 124}, {'': (1,
'moved'), 'D': 160, 'a': 160, 'al': 160, 'de': 160, 'para': 160}, {'<date>': 213}, {'<date>': 213, 'a': 161, 'al':
161, 'para': 161}, {'a': 161, 'al': 161, 'el': 214, 'la': 215, 'lo': 215, 'para': 161}, {'': (1, 'moved'), 'D': 160,
'a': 160, 'al': 160, 'para': 160}, {'<date>': 217}, {'<date>': 161}, {'D': 160, 'a': 160, 'al': 160, 'el': 218, 'la':
218, 'nuestra': 218, 'nuestro': 218, 'para': 160, 'su': 219}, {'D': 160, 'al': 160, 'para': 160}, {'...': 221}, {'D':
160, 'a': 160, 'al': 160, 'del': 222, 'para': 160}, {'hora': 70}, {'ultima': 224}, {'': (0, 'missed'), 'a': 225, 'el':
70, 'la': 70, 'lo': 70, 'nuestra': 70, 'nuestro': 70, 'todo': 70}, {'que': 16}, {'mejor': 16}, {'conviene': 16},
{'<have_to>': 227, 'conviene': 16, 'deberia': 16, 'deberiamos': 16}, {'<have_to>': 227, '<should>': 16, 'es': 228,
'lo': 228, 'me': 229, 'no': 230, 'nos': 229, 'seria': 228}, {'^': 231}, {'^': 231, 'nosotros': 232, 'yo': 232},
{'que': 233}, {'': (13, 'talk'), '^': 231, 'nosotros': 232, 'yo': 232}, {'en': 234, 'que': 235}, {'<paper>': 177},
{'<their>': 237, 'el': 237, 'la': 237}, {'<giveinf>': 39}, {'^': 239}, {'^': 239, 'de': 240}, {'voz': 70}, {'': (0,
'missed'), 'de': 242}, {'de': 242}, {'buzon': 243, 'buzón': 243, 'casilla': 70, 'contestador': 70, 'contestadora': 70,
'correo': 244}, {'a': 245, 'al': 245, 'el': 245}, {'a': 245, 'al': 245, 'derecho': 246, 'directo': 246, 'el': 245},
{'D': 23, 'con': 23, 'el': 23, 'para': 23}, {'<any_det>': 31, '<date>': 23, 'con': 23, 'juntarnos': 23, 'para': 23,
'reunirnos': 23, 'vernos': 23}, {'...': 152}, {'...': 77, 'D': 11}, {'la': 74, 'las': 74, 'lo': 74, 'los': 74}, {'me':
252, 'nos': 252}, {'y': 253}, {'...': 254}, {'...': 79, 'D': 11}, {'<any_det>': 13, '<my>': 13}, {'<my>': 13, 'mi':
13}, {'ok': 11, 'si': 11, 'sí': 11}, {'respuesta': 11}, {'el': 259, 'feedback': 11, 'noticias': 11, 'novedades': 11,
'razon': 11, 'respuesta': 11, 'una': 260}, {'D': 11, 'algo': 11, 'cuando': 11, 'cuanto': 11, 'cuándo': 11, 'cuánto':
11, 'el': 11, 'la': 11, 'manana': 11, 'si': 11}, {'favor': 11, 'intro': 11}, {'intro': 11}, {'favor': 11}, {'el': 263,
'la': 264, 'llegar': 11, 'saber': 11, 'un': 265, 'una': 264}, {'contacto': 11}, {'en': 267}, {'da': 261,
'desaconseja': 16, 'desaconsejo': 16, 'dice': 262, 'dira': 262, 'hace': 266, 'pondra': 268, 'pone': 268}, {'arreglar':
13, 'buscar': 13, 'dejar': 13, 'firmar': 13, 'instalar': 13, 'medir': 13, 'recoger': 13, 'terminar': 13}, {'a': 270},
{'D': 11, 'para': 12}, {'lista': 272, 'listas': 272, 'listo': 272, 'listos': 272}, {'...': 273}, {'el': 274, 'la':
274, 'las': 274, 'los': 274, 'mi': 274, 'mis': 274, 'su': 274, 'sus': 274}, {'<hand3>': 251, '<made3>': 255,
'<send3>': 256, '<will3>': 11, 'arregla': 257, 'arreglara': 257, 'corrige': 258, 'desaconseja': 16, 'desaconsejo': 16,
'firma': 258, 'instala': 257, 'instalara': 257, 'me': 269, 'mira': 258, 'monta': 257, 'montara': 257, 'montará': 257,
'nos': 269, 'pasa': 271, 'pinta': 257, 'prueba': 258, 'repara': 257, 'repasa': 258, 'revisa': 258, 'tendra': 275,
'tiene': 275, 'viene': 271, 'vuelve': 271}, {'^': 16, 'yo': 135}, {'que': 277}, {'^': 74}, {'^': 74, 'la': 279, 'lo':
279}, {'me': 280, 'nos': 280}, {'que': 281}, {'en': 234, 'que': 233}, {'firmemente': 283}, {'<my>': 93}, {'^': 285},
{'con': 286}, {'<inf>': 54, '<inf_me>': 11, '<infme>': 11}, {'^': 288}, {'^': 17}, {'^': 17, 'me': 290, 'nos': 290},
{'^': 17, 'me': 290, 'no': 291, 'nos': 290}, {'<should>': 16, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17}, {'^': 293},
{'^': 293, 'me': 290, 'no': 291, 'nos': 290, 'yo': 294}, {'q': 292, 'que': 295}, {'<imperative>': 16, 'ni': 16, 'no':
16}, {'^': 297}, {'<give3>': 11, '<should>': 16}, {'^': 11}, {'a': 300}, {'^': 74, 'iba': 301, 'va': 301}, {'^': 299,
'iba': 301, 'la': 302, 'lo': 302, 'va': 301}, {'^': 293, 'me': 303, 'no': 291, 'nos': 303, 'yo': 294}, {':': 298, 'q':
292, 'que': 304}, {'presento': 70, 'presentó': 70}, {'aparecio': 70, 'fue': 70, 'llego': 70, 'paso': 70, 'pasó': 70,
'pudo': 70, 'se': 306, 'vino': 70}, {'no': 307, 'nunca': 307}, {'final': 308}, {'al': 309, 'no': 307, 'nunca': 307},
{'aunque': 310, 'pero': 310, 'y': 310}, {'acercarse': 311, 'ir': 311, 'pasar': 311, 'pasarse': 311, 'sumarse': 311,
'unirse': 311, 'vendria': 311, 'venia': 311, 'venir': 311}, {'<should>': 16, '<would_give>': 11, 'me': 17, 'ni': 18,
'no': 18, 'nos': 17}, {'<would_give>': 11}, {'^': 314}, {'<give3>': 11, '<should>': 16, '<would_give>': 11},
{'<give3>': 11, '<would_give>': 11}, {'^': 317, 'iba': 301, 'va': 301}, {'^': 316, 'iba': 301, 'la': 318, 'lo': 318,
'va': 301}, {'^': 313, 'acercarse': 311, 'ir': 311, 'la': 315, 'lo': 315, 'me': 319, 'no': 291, 'nos': 319, 'pasar':
311, 'pasarse': 311, 'sumarse': 311, 'unirse': 311, 'vendria': 311, 'venia': 311, 'venir': 311, 'yo': 294}, {':': 298,
'a': 312, 'acercarse': 311, 'de': 312, 'en': 312, 'ir': 311, 'pasar': 311, 'pasarse': 311, 'q': 292, 'que': 320,
'sumarse': 311, 'unirse': 311, 'vendria': 311, 'venia': 311, 'venir': 311}, {'^': 16, 'que': 135}, {'de': 322},
{'opinion': 323}, {'la': 324}, {'de': 325, 'partidaria': 323, 'partidario': 323}, {'parte': 93}, {'mi': 327,
'nuestra': 327}, {'de': 328}, {'<until>': 93}, {'...': 330}, {'...': 329, '0': 331, '<my>': 93, 'cuatro': 331, 'dos':
331, 'tres': 331, 'unas': 331, 'unos': 331, 'varias': 331, 'varios': 331}, {'^': 93}, {'la': 333, 'lo': 333}, {'le':
333, 'les': 333, 'se': 334}, {'le': 333, 'les': 333, 'se': 334, 'yo': 335}, {'^': 332, 'que': 336}, {'de': 286},
{'espera': 338}, {'la': 339}, {'de': 283}, {'le': 286, 'yo': 286}, {'^': 285, 'que': 342}, {'a': 340, 'convencida':
341, 'convencido': 341, 'esperando': 343}, {'me': 300}, {'que': 345}, {'^': 74, 'iba': 301, 'la': 302, 'lo': 302,
'va': 301}, {'me': 347, 'nos': 347}, {'que': 348}, {'conmigo': 70}, {'contactarme': 70, 'hablar': 350, 'llamarme': 70,
'localizarme': 70, 'verme': 70}, {'de': 300, 'en': 300}, {'dicho': 349, 'intentado': 351, 'quedado': 352}, {'a': 312,
'acercarse': 311, 'de': 312, 'en': 312, 'ir': 311, 'pasar': 311, 'pasarse': 311, 'que': 312, 'sumarse': 311, 'unirse':
311, 'vendria': 311, 'venia': 311, 'venir': 311}, {'quedado': 354}, {'<inf_me>': 11, '<infme>': 35}, {'^': 356,
'acercarse': 311, 'ir': 311, 'pasar': 311, 'pasarse': 311, 'sumarse': 311, 'unirse': 311, 'vendria': 311, 'venia':
311, 'venir': 311}, {'<infme>': 35}, {'^': 358, 'acercarse': 311, 'ir': 311, 'pasar': 311, 'pasarse': 311, 'sumarse':
311, 'unirse': 311, 'vendria': 311, 'venia': 311, 'venir': 311}, {'a': 357, 'acercarse': 311, 'de': 312, 'en': 312,
'ir': 311, 'pasar': 311, 'pasarse': 311, 'que': 359, 'sumarse': 311, 'unirse': 311, 'vendria': 311, 'venia': 311,
'venir': 311}, {'^': 358}, {'a': 361, 'que': 361}, {'': (3, 'advice'), '<should>': 16, 'me': 17, 'ni': 18, 'no': 18,
'nos': 17}, {'^': 363, 'yo': 294}, {'que': 364}, {'en': 365, 'q': 292, 'que': 292}, {'falta': 286}, {'hace': 367},
{'...': 108, 'D': 23}, {'D': 147}, {'a': 135}, {'<inf_me>': 11, 'me': 11, 'nos': 11}, {'^': 372}, {'^': 372, 'que':
373}, {'': (6, 'theirs'), '<their>': 11, 'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un': 13, 'una': 13}, {'<their>':
11, 'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un': 13, 'una': 13}, {'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un':
13, 'una': 13}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue':
11, 'deja': 375, 'dejara': 376, 'dejará': 376, 'guarda': 11, 'imprime': 11, 'presta': 376, 'prestara': 377,
'prestará': 377, 'trae': 11}, {'contra': 135, 'de': 135, 'que': 135, 'sobre': 135}, {'<should>': 16, 'hay': 227,
'tengo': 227}, {'^': 380}, {'que': 381}, {'centre': 16, 'conviene': 16, 'enfoque': 16, 'olvide': 16}, {'centremos':
16, 'conviene': 16, 'enfoquemos': 16}, {'cuidado': 16}, {'<have_to>': 227, '<should>': 16, 'lo': 228, 'me': 383,
'nos': 384, 'tenga': 385}, {'<have_to>': 227, '<should>': 16, 'lo': 228, 'me': 383, 'no': 386, 'nos': 384, 'tenga':
385}, {'^': 387}, {'^': 387, 'yo': 388}, {'...': 382, 'que': 389}, {'^': 35}, {'<any_det>': 391, '^': 35, 'dinero':
391, 'plata': 391}, {'<should>': 16, 'centre': 16, 'conviene': 16, 'enfoque': 16, 'olvide': 16}, {'<should>': 16,
'centremos': 16, 'conviene': 16, 'enfoquemos': 16}, {'<have_to>': 227, '<should>': 16, 'lo': 228, 'me': 393, 'nos':
394, 'tenga': 385}, {'<have_to>': 227, '<should>': 16, 'lo': 228, 'me': 393, 'ni': 18, 'no': 395, 'nos': 394, 'tenga':
385}, {'^': 396}, {'^': 396, 'me': 290, 'no': 291, 'nos': 290, 'yo': 397}, {'q': 292, 'que': 398}, {'<inf>': 16},
{'^': 400}, {'^': 396, 'me': 303, 'no': 291, 'nos': 303, 'yo': 397}, {'...': 382, ':': 298, '^': 400, 'de': 401, 'q':
292, 'que': 402}, {'<have_to>': 227, '<should>': 16, '<would_give>': 11, 'lo': 228, 'me': 393, 'ni': 18, 'no': 395,
'nos': 394, 'tenga': 385}, {'^': 404, 'la': 315, 'lo': 315, 'me': 319, 'no': 291, 'nos': 319, 'yo': 397}, {'...': 382,
':': 298, '^': 400, 'de': 401, 'q': 292, 'que': 405}, {'me': 300, 'nos': 300}, {'que': 407}, {'^': 387, 'me': 347,
'no': 290, 'nos': 347, 'yo': 388}, {'D': 147, 'que': 409}, {'<any_det>': 331}, {'^': 17, 'no': 290}, {'^': 411, 'que':
412}, {'^': 11, 'que': 300}, {'cabeza': 135}, {'la': 415}, {'de': 416}, {'aconsejado': 322, 'asegurado': 408,
'comentado': 370, 'contado': 370, 'desaconsejado': 135, 'dicho': 410, 'garantizado': 408, 'jurado': 408, 'pedido':
413, 'prometido': 414, 'quedado': 352, 'quitado': 417, 'recomendado': 322, 'sugerido': 322}, {'a': 391, 'que': 391},
{'': (3, 'advice'), '<should>': 16, 'me': 17, 'nos': 17}, {'<should>': 16, 'me': 17, 'ni': 18, 'no': 420, 'nos': 17},
{'^': 421, 'yo': 294}, {'que': 422}, {'en': 423, 'q': 292, 'que': 292}, {'': (3, 'advice'), '<have_to>': 227,
'<should>': 16, 'lo': 228, 'me': 393, 'nos': 394, 'tenga': 385}, {'<have_to>': 227, '<should>': 16, 'lo': 228, 'me':
393, 'ni': 18, 'no': 425, 'nos': 394, 'tenga': 385}, {'^': 426, 'yo': 397}, {'que': 427}, {'en': 428, 'q': 292, 'que':
292}, {'falta': 300}, {'sin': 430}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11,
'busca': 11, 'consigue': 11, 'cuelga': 11, 'deja': 11, 'guarda': 11, 'imprime': 11, 'instala': 11, 'monta': 11,
'sube': 11, 'subira': 11, 'trae': 11}, {'<give3>': 431, '^': 432}, {'<should>': 16, 'no': 16}, {'^': 434, 'le': 333,
'les': 333, 'se': 334, 'yo': 335}, {'^': 411, 'que': 435}, {'^': 293, 'le': 333, 'les': 333, 'se': 334}, {'^': 421,
'le': 333, 'les': 333, 'no': 290, 'se': 334, 'yo': 437}, {'^': 411, 'que': 438}, {'que': 0, 'qué': 0}, {'como': 0,
'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 440, 'si': 0}, {'^': 11,
'me': 300}, {'^': 11, 'me': 300, 'que': 442}, {'<any_det>': 93}, {'^': 444}, {':': 298}, {'algo': 11, 'noticias': 11,
'novedades': 11, 'respuesta': 11}, {'^': 447, 'que': 300}, {'que': 300}, {'<giveinf>': 11}, {'^': 450}, {'a': 451},
{'<advises>': 146, '<helps3>': 369, '<says>': 370, '<urges>': 371, '<vowed3>': 374, '^': 378, 'advierte': 379,
'advirtio': 379, 'alerto': 379, 'aseguro': 282, 'comento': 390, 'debe': 392, 'deben': 392, 'decia': 399,
'desaconsejado': 135, 'dice': 403, 'dijo': 406, 'ha': 418, 'iba': 419, 'iban': 419, 'insiste': 424, 'insistio': 429,
'la': 433, 'las': 433, 'lo': 433, 'los': 433, 'pide': 436, 'pidio': 439, 'pregunta': 441, 'preguntaba': 441,
'pregunto': 441, 'preguntó': 441, 'previno': 379, 'promete': 414, 'prometio': 443, 'queda': 352, 'quedaron': 352,
'quedo': 352, 'quedó': 352, 'quita': 417, 'quitado': 417, 'quito': 417, 'reclama': 445, 'reclamo': 445, 'solto': 446,
'tenia': 419, 'tenian': 419, 'tiene': 448, 'tienen': 449, 'va': 452, 'van': 452}, {'<until>': 93, 'D': 93}, {'...':
454}, {'D': 93}, {'': (4, 'needs_from_me'), '...': 456}, {'...': 329, '0': 331, '<any_det>': 455, '<my>': 457,
'cuatro': 331, 'dos': 331, 'tres': 331, 'unas': 331, 'unos': 331, 'varias': 331, 'varios': 331}, {'^': 93, 'le': 333,
'les': 333, 'se': 334}, {'^': 93, 'le': 333, 'les': 333, 'se': 334, 'yo': 459}, {'^': 458, 'que': 460}, {'^': 421,
'no': 290, 'yo': 294}, {'^': 411, 'que': 462}, {'<advises>': 146, '<helps3>': 369, '<says>': 370, '<urges>': 371,
'<vowed3>': 374, '^': 378, 'advierte': 379, 'advirtio': 379, 'alerto': 379, 'aseguro': 282, 'comento': 390, 'debe':
392, 'deben': 392, 'decia': 399, 'desaconsejado': 135, 'dice': 403, 'dijo': 406, 'ha': 418, 'iba': 419, 'iban': 419,
'insiste': 424, 'insistio': 429, 'la': 433, 'las': 433, 'lo': 433, 'los': 433, 'pide': 436, 'pidio': 463, 'pregunta':
441, 'preguntaba': 441, 'pregunto': 441, 'preguntó': 441, 'previno': 379, 'promete': 414, 'prometio': 443, 'queda':
352, 'quedaron': 352, 'quedo': 352, 'quedó': 352, 'quita': 417, 'quitado': 417, 'quito': 417, 'solto': 446, 'tenia':
419, 'tenian': 419, 'tiene': 449, 'tienen': 449, 'va': 452, 'van': 452}, {'0': 331, '<any_det>': 331, '<my>': 93,
'cuatro': 331, 'dos': 331, 'tres': 331, 'unas': 331, 'unos': 331, 'varias': 331, 'varios': 331}, {'^': 465, 'que':
336}, {'^': 293, 'le': 333, 'les': 333, 'se': 334, 'yo': 437}, {'que': 467}, {'...': 456}, {'...': 329, '<any_det>':
469, '<my>': 457}, {'^': 470}, {'que': 135}, {'<should>': 16, 'no': 17}, {'^': 473}, {'': (6, 'theirs'), '<inf_me>':
11}, {'^': 475}, {'de': 476, 'en': 476}, {'^': 475, 'que': 407}, {'de': 478, 'en': 478}, {'^': 475, 'acercarse': 311,
'ir': 311, 'pasar': 311, 'pasarse': 311, 'que': 407, 'sumarse': 311, 'unirse': 311, 'vendria': 311, 'venia': 311,
'venir': 311}, {'': (6, 'theirs'), 'me': 11}, {'a': 312, 'acercarse': 311, 'conmigo': 352, 'de': 480, 'debiendo': 481,
'en': 480, 'ir': 311, 'pasar': 311, 'pasarse': 311, 'que': 312, 'sumarse': 311, 'unirse': 311, 'vendria': 311,
'venia': 311, 'venir': 311}, {'acercarse': 311, 'ir': 311, 'le': 333, 'les': 333, 'pasar': 311, 'pasarse': 311, 'se':
334, 'sumarse': 311, 'unirse': 311, 'vendria': 311, 'venia': 311, 'venir': 311, 'yo': 335}, {'a': 312, 'acercarse':
311, 'de': 312, 'en': 312, 'ir': 311, 'pasar': 311, 'pasarse': 311, 'que': 483, 'saber': 0, 'sumarse': 311, 'unirse':
311, 'vendria': 311, 'venia': 311, 'venir': 311}, {'0': 331, '<any_det>': 331, 'cuatro': 331, 'dos': 331, 'tres': 331,
'unas': 331, 'unos': 331, 'varias': 331, 'varios': 331}, {'^': 485}, {'...': 329, '0': 331, '<any_det>': 331, '<my>':
93, 'cuatro': 331, 'dos': 331, 'tres': 331, 'unas': 331, 'unos': 331, 'varias': 331, 'varios': 331}, {'^': 487, 'que':
336, 'saber': 0}, {'escribir': 11, 'escribirme': 11, 'llamar': 11, 'llamarme': 11}, {'^': 489}, {'a': 490}, {'...':
329, '<my>': 93}, {'^': 492}, {'a': 147, 'al': 147, 'en': 147, 'por': 147}, {'caer': 494, 'ver': 494}, {'de': 300},
{'<inf_me>': 11}, {'^': 497}, {'a': 498, 'para': 498}, {'ofrecido': 499}, {'a': 476, 'para': 498}, {'acerco': 494,
'acercó': 494, 'aparecio': 494, 'compromete': 301, 'comprometio': 301, 'dejo': 495, 'dejó': 495, 'encarga': 496, 'ha':
500, 'han': 500, 'ocupa': 496, 'ofrece': 499, 'ofrecio': 501, 'paso': 494, 'pasó': 494, 'vino': 494}, {'a': 359,
'acercarse': 311, 'de': 312, 'en': 312, 'ir': 311, 'pasar': 311, 'pasarse': 311, 'que': 357, 'sumarse': 311, 'unirse':
311, 'vendria': 311, 'venia': 311, 'venir': 311}, {'<inf>': 54, '<inf_me>': 11, '<infme>': 11, 'confirmar': 11,
'contestar': 11, 'entregar': 11, 'enviar': 11, 'firmar': 11, 'pagar': 11, 'responder': 11}, {'^': 504}, {'que': 505},
{'que': 211}, {'de': 351}, {'<inf_me>': 11, 'me': 11}, {'y': 509}, {'...': 510}, {'': (6, 'theirs'), '...': 12},
{'<any_det>': 13, '<my>': 512, 'el': 112, 'mi': 11}, {'mi': 11, 'mí': 11, 'nosotros': 11}, {'de': 514}, {'<hand_inf>':
11, '<inf>': 511, '<inf_me>': 11, '<infme>': 11, 'corregir': 513, 'firmar': 513, 'hablar': 515, 'hablarle': 515,
'hablarles': 515, 'leer': 513, 'mirar': 513, 'probar': 513, 'repasar': 513, 'revisar': 513, 'testear': 513, 'validar':
513, 'ver': 513}, {'^': 516}, {'a': 517}, {'a': 211}, {'sensato': 401}, {'mas': 520, 'mejor': 401, 'preferible': 401},
{'<advises>': 146, '<came3>': 250, '<may3>': 211, '<opines>': 236, '^': 276, 'aconseja': 278, 'aseguro': 282, 'cree':
284, 'cuenta': 287, 'debe': 289, 'decia': 296, 'dice': 305, 'dijo': 321, 'era': 326, 'es': 326, 'espera': 337, 'esta':
344, 'está': 344, 'falta': 346, 'falto': 346, 'ha': 353, 'habia': 355, 'iba': 360, 'iban': 362, 'insiste': 366,
'insistio': 366, 'intento': 351, 'intentó': 351, 'le': 368, 'me': 453, 'necesita': 461, 'nos': 464, 'pensaba': 354,
'pide': 466, 'pidio': 468, 'precisa': 471, 'preferiria': 278, 'prefiere': 278, 'pregunta': 441, 'preguntaba': 441,
'pregunto': 441, 'preguntó': 441, 'promete': 414, 'prometio': 443, 'propone': 472, 'propuso': 472, 'que': 474,
'queda': 477, 'quedaron': 479, 'quedo': 482, 'quedó': 482, 'queria': 484, 'querria': 486, 'quiere': 488, 'reclama':
486, 'recomienda': 278, 'regresa': 491, 'requiere': 493, 'se': 502, 'solto': 446, 'sugiere': 278, 'tenia': 503,
'tenian': 362, 'tiene': 506, 'tienen': 507, 'trato': 508, 'va': 518, 'van': 519, 've': 521, 'veria': 521, 'volvera':
491, 'vuelve': 491}, {'...': 136, ':': 135, '^': 16, 'era': 322, 'es': 322, 'fue': 322, 'que': 135}, {'^': 16, 'era':
322, 'es': 322, 'fue': 322, 'que': 135}, {'N': 523, 'el': 524, 'ella': 524, 'ellos': 524, 'él': 524}, {'de': 525,
'del': 525}, {'': (9, 'told')}, {'N': 527}, {'a': 528}, {'<see_inf>': 70}, {'<see_inf>': 70, 'de': 530}, {'^': 39,
'que': 132}, {'N': 532}, {'^': 39, 'a': 533, 'que': 132}, {'<helps3>': 23}, {'me': 535, 'nos': 535}, {'enseno': 23,
'enseño': 23}, {'<they>': 536, 'acompano': 65, 'acompaño': 65, 'le': 537, 'les': 537, 'llevo': 65, 'me': 535, 'nos':
535, 'recojo': 65, 'veo': 65}, {'mejor': 401}, {'vale': 401}, {'de': 401}, {'hablar': 541}, {'lo': 539, 'mas': 540,
'mejor': 401, 'nada': 541, 'ni': 542, 'no': 401, 'que': 292}, {':': 543}, {'postres': 147}, {'los': 545, 'mitad':
147}, {'final': 147, 'rato': 147}, {'tarde': 147}, {'a': 546, 'al': 547, 'despues': 147, 'luego': 147, 'mas': 548,
'tambien': 147, 'también': 147, 'tarde': 147}, {'final': 147, 'linea': 147, 'meet': 147, 'pantalla': 147, 'rato': 147,
'remoto': 147, 'teams': 147, 'telefono': 147, 'teléfono': 147, 'videollamada': 147, 'zoom': 147}, {'linea': 147,
'meet': 147, 'pantalla': 147, 'remoto': 147, 'teams': 147, 'telefono': 147, 'teléfono': 147, 'videollamada': 147,
'zoom': 147}, {'a': 546, 'al': 550, 'desde': 551, 'despues': 147, 'en': 551, 'luego': 147, 'mas': 548, 'por': 551,
'tambien': 147, 'también': 147}, {'ahi': 147, 'al': 551, 'alli': 147, 'desde': 551, 'en': 551, 'por': 551, 'tambien':
147, 'también': 147}, {'ahi': 147, 'alli': 147, 'tambien': 147, 'también': 147}, {'<called_pp>': 147}, {'a': 147,
'por': 147}, {'al': 551, 'desde': 551, 'en': 551, 'por': 551}, {'conecto': 557, 'conectó': 557, 'unio': 557},
{'andaba': 147, 'estaba': 147, 'estuvo': 147, 'fue': 147, 'vino': 147}, {'': (23, 'contact'), 'tarde': 147}, {'...':
544, ':': 543, 'aparecio': 549, 'entro': 552, 'estaba': 553, 'estuvo': 554, 'ha': 555, 'han': 555, 'llego': 549,
'paso': 556, 'pasó': 556, 'se': 558, 'tambien': 559, 'también': 559, 'vinieron': 147, 'vino': 560}, {'lectura': 11,
'mano': 11, 'ojeada': 11, 'ojo': 11, 'repaso': 11, 'vistazo': 11, 'vuelta': 11}, {'un': 562, 'una': 562}, {'su': 72},
{'arregla': 257, 'arreglara': 257, 'corrige': 258, 'da': 563, 'dara': 563, 'desaconseja': 16, 'desaconsejo': 16,
'echa': 563, 'echara': 563, 'firma': 258, 'instala': 257, 'instalara': 257, 'me': 269, 'mira': 258, 'monta': 257,
'montara': 257, 'montará': 257, 'nos': 269, 'pinta': 257, 'prueba': 258, 'repara': 257, 'repasa': 258, 'revisa': 258,
'tendra': 275, 'tendre': 564, 'tendremos': 564, 'tiene': 275}, {'que': 0}, {'N': 135}, {'de': 567}, {'': (7,
'waiting'), 'l': 35}, {'': (7, 'waiting'), 'de': 569, 'del': 35}, {'espera': 570}, {'mejor': 61}, {'juicio': 135},
{'avisar': 566, 'avisarme': 566, 'contar': 566, 'contarme': 566, 'decir': 566, 'decirme': 566, 'juicio': 568, 'la':
571, 'lo': 572, 'su': 573}, {'<see_inf>': 147}, {'de': 575}, {'mia': 39}, {'que': 527}, {'en': 578, 'que': 527}, {'N':
579}, {'a': 580, 'en': 578, 'que': 527}, {'<inf>': 23, 'D': 23, 'vernos': 23}, {'de': 582, 'en': 582, 'para': 582,
'que': 582}, {'N': 583}, {'con': 584}, {'N': 147}, {'': (10, 'thanks')}, {'a': 587}, {'': (10, 'thanks'), 'a': 587},
{'con': 587}, {'parecer': 0}, {'': (21, 'gave:encouragement')}, {'^': 592}, {'N': 593}, {'a': 594}, {'dia': 61},
{'de': 70}, {'atras': 597, 'detras': 597}, {'que': 35}, {'': (7, 'waiting'), 'a': 599, 'que': 35}, {'atras': 597,
'detras': 597, 'esperando': 600}, {'con': 147}, {'': (13, 'talk'), '<they>': 0}, {'que': 603}, {'de': 604}, {'^': 123,
'a': 124}, {'': (15, 'gave:intro')}, {'^': 607}, {'N': 608}, {'N': 608, 'a': 609, 'con': 609, 'y': 609}, {'N': 610},
{':': 611}, {'a': 608, 'con': 608, 'de': 608, 'entre': 608}, {'intro': 613, 'introduccion': 613, 'presentacion': 613,
'puente': 613}, {'el': 614, 'la': 614, 'una': 614}, {'<until>': 11, 'D': 11}, {'...': 616}, {'<any_det>': 617},
{'<give3>': 618, '<hand3>': 618, '<send3>': 618, 'sube': 618}, {'^': 619}, {'que': 620}, {'': (0, 'missed'), '<inf>':
70, '<see_inf>': 70}, {'a': 622}, {'conseguido': 622, 'llegado': 623, 'logrado': 622, 'podido': 622}, {'el': 35, 'la':
35, 'las': 35, 'los': 35, 'su': 35}, {'^': 625}, {'^': 625, 'aun': 626, 'todavia': 626}, {'conseguido': 622,
'llegado': 623, 'logrado': 622, 'podido': 622, 'recibi': 627, 'recibido': 627}, {'he': 70, 'hemos': 70}, {'ha': 624,
'he': 628, 'hemos': 628, 'la': 629, 'le': 629, 'les': 629, 'lo': 629, 'recibi': 627, 'recibido': 627}, {'no': 630},
{'': (17, 'gave:knowledge')}, {'^': 632}, {'a': 633, 'con': 633, 'en': 633}, {'...': 634, '^': 632, 'a': 633, 'con':
633, 'en': 633}, {'N': 635}, {'a': 636}, {'': (22, 'gave:volunteering')}, {'^': 638}, {'alimentos': 639}, {'de': 640},
{'algo': 147, 'un': 147, 'una': 147}, {'charla': 147, 'conversacion': 147, 'discusion': 147}, {'a': 170, 'para': 170},
{'recomendacion': 644}, {'de': 645}, {'cruzo': 70}, {'vemos': 70}, {'coincido': 70, 'llamo': 70, 'me': 647, 'nos':
648, 'veo': 70}, {'es': 108, 'sera': 108}, {'...': 650}, {'comunitario': 639, 'social': 639}, {'N': 177}, {'de': 653,
'del': 653}, {'...': 654}, {'<any_det>': 177}, {'N': 656}, {'<any_det>': 655, 'con': 657}, {'contacto': 187, 'correo':
187, 'datos': 187, 'nombre': 187, 'numero': 187, 'número': 187, 'telefono': 187, 'teléfono': 187}, {'mi': 184, 'mis':
184, 'nuestra': 184}, {'<any_det>': 179}, {'<any_det>': 659, '^': 661}, {'N': 662}, {'experiencia': 633},
{'<any_det>': 659, '^': 660, 'a': 663, 'mi': 664}, {'<paper>': 176, '<rehearsed>': 176}, {'<their>': 666, 'el': 666,
'la': 666}, {'^': 667}, {'<review_inf>': 668}, {'<review_inf>': 668, 'a': 669}, {'': (14, 'together')}, {'N': 670,
'nosotros': 671}, {'N': 608, 'a': 609}, {'a': 609, 'con': 609, 'y': 673}, {'N': 674}, {'a': 675}, {'con': 609, 'y':
673}, {'N': 677}, {'N': 674, 'a': 675}, {'correo': 679, 'email': 679, 'linkedin': 679, 'mail': 679, 'wasap': 679,
'whatsapp': 679}, {'a': 678, 'por': 680, 'via': 680, 'vía': 680}, {'el': 31, 'la': 31, 'nuestra': 31, 'nuestro': 31,
'que': 620, 'su': 31}, {'el': 31, 'la': 31, 'nuestra': 31, 'nuestro': 31, 'su': 31}, {'dia': 135}, {'del': 684,
'recibido': 135}, {'': (8, 'asked')}, {'a': 686}, {'N': 686}, {'a': 688, 'con': 686}, {'mi': 664}, {'dudas': 633,
'preguntas': 633}, {'las': 691, 'sus': 691}, {'cuenta': 132}, {'mi': 693}, {'de': 694}, {'correos': 147, 'mails': 147,
'mensajes': 147}, {'palabras': 147}, {'correos': 147, 'de': 696, 'mensajes': 147, 'palabra': 147, 'palabras': 147,
'unas': 697}, {'correos': 147, 'mensajes': 147, 'palabra': 147, 'palabras': 147, 'unas': 697}, {'roja': 639}, {'0':
61, 'anos': 61, 'cincuenta': 61, 'cuarenta': 61, 'noventa': 61, 'ochenta': 61, 'sesenta': 61, 'setenta': 61,
'treinta': 61, 'veinte': 61}, {'vueltas': 70}, {'contacto': 187, 'datos': 187, 'nombre': 187, 'telefono': 187,
'teléfono': 187}, {'<any_det>': 703}, {'encargo': 39}, {'me': 705}, {'eso': 706, 'planton': 70}, {'llamado': 70,
'visto': 70}, {'<see_inf>': 61, 'haber': 708}, {'<see_inf>': 61}, {'haber': 70, 'llamar': 70, 'ver': 70}, {'a': 0},
{'<giveinf>': 39, '<inf_them>': 39}, {'N': 39}, {'N': 89}, {'a': 715, 'con': 715, 'y': 715}, {'N': 716}, {'N': 716,
'a': 717}, {'<inf_them>': 39}, {'^': 719}, {'contacto': 89}, {'en': 721}, {'': (5, 'mine'), '^': 713, 'a': 714,
'conectar': 718, 'conectarlos': 89, 'de': 720, 'juntar': 718, 'juntarlos': 89, 'ponerlos': 722, 'presentar': 718,
'presentarlos': 89, 'que': 720}, {'<my>': 205}, {'N': 724}, {'<any_det>': 208, 'a': 725}, {'a': 170, 'con': 170},
{'N': 727}, {'N': 727, 'a': 728}, {'<clitic>': 530, '<see_inf>': 70}, {'no': 730}, {'que': 731, 'sin': 730}, {'...':
732}, {'hace': 733, 'que': 603}, {'<see_inf>': 23}, {'<course>': 633}, {'de': 736}, {'clases': 737, 'hora': 737,
'horas': 737, 'sesiones': 737}, {'<any_det>': 659, '<my>': 205}, {'N': 739}, {'^': 632, 'a': 633, 'de': 633, 'en':
633, 'para': 633, 'sobre': 633}, {'<course>': 741}, {'^': 176, 'a': 177, 'de': 177}, {'^': 176, 'desempeno': 743},
{'^': 176, 'a': 177, 'anual': 743, 'de': 744}, {'<course>': 741, 'devolucion': 745, 'evaluacion': 745}, {'gracias':
589}, {'devolucion': 745, 'evaluacion': 745}, {'la': 748, 'su': 748, 'una': 748}, {'^': 176, 'a': 177, 'de': 177,
'del': 177, 'sobre': 177}, {'comentarios': 750, 'impresiones': 750, 'opinion': 750, 'parecer': 750}, {'<course>': 741,
'clases': 737, 'devolucion': 745, 'evaluacion': 745, 'hora': 737, 'horas': 737, 'sesiones': 737}, {'0': 738,
'<any_det>': 659, 'a': 740, 'cuatro': 738, 'dos': 738, 'el': 742, 'gracias': 589, 'la': 746, 'las': 747, 'le': 749,
'mi': 751, 'mis': 751, 'su': 748, 'tres': 738, 'un': 742, 'una': 752, 'varias': 738}, {'<any_det>': 54}, {'<give3>':
618, '<hand3>': 618, '<send3>': 618, '<should>': 16, 'acaba': 754, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17, 'sube':
618, 'termina': 754}, {'^': 755, 'me': 303, 'no': 291, 'nos': 303, 'yo': 294}, {':': 298, 'q': 292, 'que': 756}, {'':
(13, 'talk'), '^': 619}, {'que': 758}, {'el': 742, 'la': 742, 'un': 742, 'una': 742}, {'la': 132, 'lo': 132}, {'': (9,
'told'), '<clitic>': 132, 'se': 761}, {'a': 580, 'en': 578, 'que': 762}, {'<clitic>': 132, 'se': 761}, {'que': 764},
{'<give3>': 618, '<hand3>': 618, '<send3>': 618, '<should>': 16, '<would_give>': 11, 'acaba': 754, 'me': 17, 'ni': 18,
'no': 18, 'nos': 17, 'sube': 618, 'termina': 754}, {'^': 766, 'la': 315, 'lo': 315, 'me': 319, 'no': 291, 'nos': 319,
'yo': 294}, {':': 298, 'q': 292, 'que': 767}, {'<course>': 741, 'clases': 737, 'hora': 737, 'horas': 737, 'sesiones':
737}, {'0': 738, 'cuatro': 738, 'dos': 738, 'el': 742, 'la': 742, 'tres': 738, 'un': 742, 'una': 769, 'varias': 738},
{'a': 633, 'con': 633}, {'mano': 771}, {'una': 772}, {'a': 70}, {'menos': 774}, {'de': 775}, {'da': 261, 'dice': 262,
'dira': 262, 'hace': 266, 'pondra': 268, 'pone': 268}, {'me': 777, 'nos': 777}, {'mi': 135, 'mí': 135}, {'lugar':
135}, {'mi': 780}, {'quedado': 352}, {'^': 497, 'acercarse': 311, 'ir': 311, 'pasar': 311, 'pasarse': 311, 'sumarse':
311, 'unirse': 311, 'vendria': 311, 'venia': 311, 'venir': 311}, {'a': 783, 'acercarse': 311, 'de': 312, 'en': 312,
'ir': 311, 'pasar': 311, 'pasarse': 311, 'que': 312, 'sumarse': 311, 'unirse': 311, 'vendria': 311, 'venia': 311,
'venir': 311}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue':
11, 'deja': 11, 'guarda': 11, 'imprime': 11, 'trae': 11}, {'prometido': 414, 'quedado': 352}, {'^': 785, 'ha': 786,
'la': 433, 'las': 433, 'lo': 433, 'los': 433, 'queda': 352, 'quedaron': 352, 'quedo': 352, 'quedó': 352, 'tiene': 448,
'tienen': 449, 'va': 452, 'van': 452}, {'^': 785, 'ha': 786, 'la': 433, 'las': 433, 'lo': 433, 'los': 433, 'queda':
352, 'quedaron': 352, 'quedo': 352, 'quedó': 352, 'tiene': 449, 'tienen': 449, 'va': 452, 'van': 452}, {'a': 312,
'acercarse': 311, 'conmigo': 352, 'de': 480, 'en': 480, 'ir': 311, 'pasar': 311, 'pasarse': 311, 'que': 312,
'sumarse': 311, 'unirse': 311, 'vendria': 311, 'venia': 311, 'venir': 311}, {'compromete': 301, 'comprometio': 301,
'encarga': 496, 'ocupa': 496, 'ofrecio': 301}, {'a': 312, 'acercarse': 311, 'de': 312, 'en': 312, 'ir': 311, 'pasar':
311, 'pasarse': 311, 'que': 783, 'sumarse': 311, 'unirse': 311, 'vendria': 311, 'venia': 311, 'venir': 311},
{'<may3>': 211, '^': 778, 'cual': 0, 'cuales': 0, 'de': 779, 'debe': 211, 'dijo': 354, 'en': 781, 'ha': 782, 'habia':
355, 'iba': 784, 'me': 787, 'nos': 788, 'pensaba': 354, 'queda': 477, 'quedaron': 479, 'quedo': 789, 'quedó': 789,
'queria': 354, 'se': 790, 'tenia': 791, 'tiene': 507, 'tienen': 507, 'va': 519, 'van': 519}, {'de': 779, 'en': 781},
{'de': 35, 'del': 35}, {'agenda': 23}, {'de': 161, 'del': 161}, {',': 135, '^': 16}, {'ausencia': 70, 'lugar': 797},
{'<them>': 135, 'N': 135}, {'de': 799, 'del': 799}, {'N': 0, 'el': 0, 'ella': 0, 'ellas': 0, 'ellos': 0, 'él': 0},
{',': 135}, {'lugar': 802, 'opinion': 135}, {'lugar': 797}, {'agenda': 23, 'cuanto': 603, 'espera': 794, 'la': 795,
'lugar': 796, 'mi': 798, 'opinion': 800, 'que': 801, 'su': 803, 'tu': 804, 'vez': 796}, {'de': 39}, {'yo': 806},
{'<rehearsed>': 176}, {'<their>': 808}, {'^': 809}, {'N': 810}, {'<their>': 177, '^': 809, 'con': 811}, {'^': 809,
'con': 811}, {'a': 632, 'como': 632, 'cómo': 632, 'el': 632, 'la': 632, 'las': 632, 'los': 632}, {'^': 814}, {'como':
633, 'cómo': 633}, {'...': 816, 'a': 633, 'como': 633, 'cómo': 633}, {'N': 817, '^': 632}, {'a': 818, 'como': 633,
'cómo': 633}, {'la': 748, 'le': 749, 'su': 748, 'una': 748}, {'al': 147, 'desde': 147, 'por': 147}, {'N': 821},
{'<any_det>': 659}, {'N': 823}, {'<any_det>': 659, 'a': 824}, {'0': 671, 'casi': 671, 'cinco': 671, 'como': 671,
'cuatro': 671, 'dos': 671, 'muchas': 671, 'muchos': 671, 'tres': 671, 'un': 671, 'una': 671, 'unas': 671, 'unos':
671}, {'N': 61}, {'N': 61, 'la': 827}, {'de': 828, 'del': 828}, {'aniversario': 829, 'cumple': 829, 'cumpleanos': 829,
'santo': 829}, {'aniversario': 829, 'cumple': 829, 'cumpleanos': 829, 'de': 325, 'el': 830, 'partidaria': 323,
'partidario': 323, 'santo': 829}, {'preguntar': 686}, {'para': 832}, {'N': 833}, {'a': 834}, {'podcast': 61, 'video':
61}, {'entrevista': 61}, {'podcast': 61}, {'de': 61}, {'charla': 839}, {'el': 836, 'la': 837, 'que': 61, 'un': 838,
'una': 840}, {'': (7, 'waiting'), 'respuesta': 35}, {'me': 35}, {'a': 599, 'el': 35, 'la': 842, 'noticias': 35, 'que':
843, 'respuesta': 35, 'su': 35, 'sus': 35}, {'0': 70, 'dos': 70, 'media': 70, 'un': 70, 'una': 70}, {'N': 845}, {'a':
846}, {'me': 391, 'nos': 391}, {'que': 848}, {'^': 239, 'de': 849, 'que': 848}, {'<set>': 23, 'a': 340, 'convencida':
341, 'convencido': 341, 'en': 795, 'esperando': 343, 'pendiente': 850}, {'': (14, 'together'), 'N': 147, 'el': 586,
'la': 586}, {'N': 147, 'con': 147, 'tambien': 852, 'también': 852}, {'dos': 671}, {'cuatro': 671, 'dos': 671, 'tres':
671}, {'con': 147, 'las': 854, 'los': 855, 'todos': 671}, {'N': 147, 'el': 586, 'la': 586}, {'N': 147, 'tambien': 857,
'también': 857}, {'de': 569, 'del': 35}, {'espera': 859}, {'la': 860}, {'D': 23, 'a': 23, 'en': 23, 'por': 23}, {'a':
861, 'convidada': 862, 'convidado': 862, 'esperando': 600, 'invitada': 862, 'invitado': 862, 'invitados': 862},
{'bien': 61, 'bueno': 61, 'dpm': 61}, {'a': 35}, {'': (7, 'waiting'), 'el': 35, 'la': 35, 'lo': 35, 'que': 35, 'su':
35, 'sus': 35}, {'de': 866, 'del': 866}, {'a': 861, 'atenta': 865, 'atento': 865, 'convidada': 862, 'convidado': 862,
'esperando': 600, 'invitada': 862, 'invitado': 862, 'invitados': 862, 'pendiente': 867, 'pendientes': 867, 'pensando':
61}, {'animos': 593, 'fuerza': 593}, {'rato': 147}, {'animandola': 593, 'animandole': 593, 'animandolo': 593,
'charlando': 147, 'con': 147, 'dandole': 869, 'donde': 147, 'en': 147, 'ensenandole': 633, 'explicandole': 633,
'hablando': 147, 'mostrandole': 633, 'platicando': 147, 'reunida': 147, 'reunido': 147, 'tomando': 147, 'un': 870},
{'animandola': 593, 'animandole': 593, 'animandolo': 593, 'charlando': 147, 'con': 147, 'dandole': 869, 'en': 147,
'ensenandole': 633, 'explicandole': 633, 'hablando': 147, 'juntos': 147, 'mostrandole': 633, 'reunidas': 147,
'reunidos': 147, 'revisando': 147, 'tomando': 147, 'trabajando': 147, 'viendo': 147}, {'N': 147, 'tambien': 671,
'también': 671}, {'N': 35}, {'de': 874, 'del': 874}, {'...': 875}, {'<giveinf>': 39, '<inf_them>': 39, 'el': 876,
'la': 876, 'las': 876, 'los': 876, 'su': 35, 'sus': 35}, {'el': 876, 'la': 876, 'las': 876, 'los': 876, 'su': 35,
'sus': 35}, {'^': 878}, {'N': 300, '^': 719, 'me': 300, 'nos': 300}, {'^': 877, 'aun': 879, 'conectar': 718,
'conectarlos': 89, 'de': 720, 'juntar': 718, 'juntarlos': 89, 'ponerlos': 722, 'presentar': 718, 'presentarlos': 89,
'que': 880, 'todavia': 879}, {'^': 878, 'aun': 879, 'todavia': 879}, {'': (0, 'missed'), '<date>': 70}, {'': (0,
'missed'), '<date>': 70, 'la': 883}, {'': (0, 'missed'), '<date>': 70, 'a': 884, 'al': 883, 'el': 883, 'la': 883,
'su': 883, 'una': 883}, {'a': 885}, {'^': 239, 'que': 345}, {'<their>': 176, 'el': 176, 'la': 176}, {'^': 888}, {'a':
889, 'al': 889, 'de': 889, 'del': 889, 'sobre': 889}, {'^': 632, 'en': 633}, {'N': 891}, {'a': 892}, {'del': 222},
{'<moved_pp>': 894}, {'cobertura': 70}, {'de': 896}, {'casa': 147}, {'de': 147}, {'': (23, 'contact'), 'casa': 147,
'la': 898, 'lo': 899, 'ver': 147, 'visitar': 147}, {'a': 900, 'al': 147, 'con': 147, 'donde': 147}, {'a': 147, 'al':
147, 'con': 147, 'juntos': 147, 'por': 147}, {'de': 735}, {'': (10, 'thanks'), 'el': 0, 'ella': 0, 'ello': 0, 'eso':
0, 'mi': 0, 'mí': 0, 'nosotros': 0, 'él': 0}, {'N': 587, 'a': 904}, {'^': 638, 'con': 639, 'de': 639, 'en': 639,
'para': 639}, {'voluntariado': 906}, {'de': 907}, {'<date>': 161, 'cita': 161}, {'el': 909, 'la': 909, 'nuestra': 909,
'nuestro': 909, 'su': 909}, {'<hand3>': 754, '<send3>': 754, 'acaba': 754, 'termina': 754}, {'^': 911, 'me': 347,
'nos': 347}, {'que': 912}, {'la': 153, 'verme': 147, 'vernos': 147, 'visitarme': 147}, {'casa': 147, 'la': 153}, {'a':
914, 'el': 909, 'la': 909, 'nuestra': 909, 'nuestro': 909, 'por': 915, 'su': 909}, {'anular': 70, 'aplazar': 70,
'cancelar': 70, 'desconvocar': 70, 'posponer': 70, 'suspender': 70}, {'el': 70, 'la': 70, 'nuestra': 70, 'nuestro':
70}, {'aire': 918}, {'': (0, 'missed'), 'el': 70, 'la': 70, 'nuestra': 70, 'nuestro': 70}, {'^': 11, 'el': 919,
'nada': 920}, {'de': 300, 'en': 921, 'pendiente': 918}, {'que': 917}, {'a': 914, 'por': 915}, {'adelantado': 910,
'aplazado': 910, 'cambiado': 910, 'corrido': 910, 'dicho': 913, 'fallecido': 29, 'movido': 910, 'muerto': 29,
'nacido': 29, 'pasado': 916, 'pospuesto': 910, 'que': 917, 'quedado': 922, 'retrasado': 910, 'tenido': 923,
'trasladado': 910, 'venido': 924}, {'': (0, 'missed'), 'en': 530}, {'acordado': 70, 'agendado': 70, 'que': 917,
'quedado': 926, 'tenido': 923}, {'acordado': 70, 'agendado': 70, 'quedado': 70}, {'a': 170, 'con': 170, 'en': 170},
{'N': 929}, {'de': 930, 'por': 930}, {'': (23, 'contact'), 'N': 929}, {'': (23, 'contact'), 'bien': 931, 'de': 930,
'por': 932}, {'<inf>': 89, 'ver': 61}, {'que': 934}, {'no': 70}, {'que': 936}, {'...': 732, 'mucho': 937},
{'adelantado': 910, 'aplazado': 910, 'cambiado': 910, 'corrido': 910, 'movido': 910, 'pasado': 916, 'pospuesto': 910,
'que': 917, 'retrasado': 910, 'tenido': 923, 'trasladado': 910, 'venido': 924}, {'<inf_them>': 39, '<infle>': 39},
{'^': 940}, {'<giveinf>': 39, '<inf_them>': 39, '<todo_inf>': 39}, {'<inf>': 89, '^': 942, 'conectar': 718,
'conectarlos': 89, 'juntar': 718, 'juntarlos': 89, 'pensar': 61, 'ponerlos': 722, 'presentar': 718, 'presentarlos':
89}, {'^': 719, 'almuerzo': 108, 'de': 941, 'junta': 108, 'que': 943, 'reunion': 108, 'reunión': 108}, {'a': 725},
{'<their>': 177}, {'<any_det>': 188}, {'N': 947}, {'0': 738, '<any_det>': 188, 'a': 948, 'cuatro': 738, 'dos': 738,
'tres': 738, 'una': 738, 'varias': 738}, {'<infle>': 39}, {'^': 950}, {'<any_det>': 188, 'a': 948}, {'<any_det>': 188,
'a': 948, 'el': 909, 'la': 909, 'nuestra': 909, 'nuestro': 909, 'su': 909}, {'^': 754}, {'N': 954}, {'a': 955}, {'N':
674, 'a': 675, 'por': 680, 'via': 680, 'vía': 680}, {'': (5, 'mine'), 'que': 39}, {'con': 609}, {'contacto': 959},
{'en': 960}, {'N': 961}, {'contacto': 679}, {'a': 962, 'en': 963}, {'las': 23}, {'para': 23}, {'': (23, 'contact'),
'<them>': 966, 'N': 966}, {'a': 720}, {'': (5, 'mine'), '^': 940, 'ir': 968, 'juntarnos': 23, 'pasar': 968, 'pasarme':
968, 'vernos': 23}, {'': (5, 'mine'), '^': 940, 'almorzar': 23, 'comer': 23, 'hablar': 23, 'ir': 968, 'juntarnos': 23,
'pasar': 968, 'pasarme': 968, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'': (2, 'plan'), 'el': 23}, {'D': 23, 'a':
965, 'con': 967, 'de': 969, 'el': 23, 'en': 970, 'para': 971}, {'<pro>': 170}, {'al': 973, 'el': 973, 'la': 973, 'mi':
973, 'nuestra': 973, 'nuestro': 973, 'un': 973, 'una': 973}, {'a': 974, 'al': 973, 'el': 973, 'la': 973, 'mi': 973,
'nuestra': 973, 'nuestro': 973, 'un': 973, 'una': 973}, {'N': 975}, {'a': 976}, {'<done_pp>': 147, '<lent>': 945,
'adelantado': 910, 'animado': 595, 'aplazado': 910, 'ayudado': 637, 'cambiado': 910, 'consolado': 595, 'corregido':
946, 'corrido': 910, 'dado': 949, 'de': 951, 'dejado': 952, 'enviado': 952, 'facilitado': 952, 'felicitado': 595,
'mandado': 952, 'movido': 910, 'pasado': 953, 'pedido': 956, 'pospuesto': 910, 'presentado': 957, 'prometido': 958,
'puesto': 964, 'que': 917, 'quedado': 972, 'recomendado': 977, 'repasado': 946, 'retrasado': 910, 'revisado': 946,
'tenido': 923, 'tranquilizado': 595, 'trasladado': 910, 'visto': 148}, {'^': 950, 'juntarnos': 23, 'vernos': 23},
{'^': 950, 'almorzar': 23, 'comer': 23, 'hablar': 23, 'juntarnos': 23, 'reunirnos': 23, 'tomar': 23, 'vernos': 23},
{'D': 23, 'a': 965, 'con': 967, 'de': 979, 'el': 23, 'en': 980, 'para': 971}, {'<done_pp>': 147, '<lent>': 945,
'adelantado': 910, 'animado': 595, 'aplazado': 910, 'ayudado': 637, 'cambiado': 910, 'consolado': 595, 'corregido':
946, 'corrido': 910, 'dado': 952, 'dejado': 952, 'enviado': 952, 'facilitado': 952, 'felicitado': 595, 'mandado': 952,
'movido': 910, 'pasado': 953, 'pospuesto': 910, 'presentado': 957, 'puesto': 964, 'que': 917, 'quedado': 981,
'repasado': 946, 'retrasado': 910, 'revisado': 946, 'tenido': 923, 'tranquilizado': 595, 'trasladado': 910, 'visto':
148}, {'^': 123, 'a': 124, 'de': 124, 'en': 124}, {'mentor': 983, 'mentora': 983}, {'<course>': 741, 'intro': 613,
'introduccion': 613, 'presentacion': 613, 'puente': 613}, {'<course>': 741, 'devolucion': 745, 'evaluacion': 745,
'intro': 613, 'introduccion': 613, 'presentacion': 613, 'puente': 613}, {'': (23, 'contact'), '<course>': 741}, {'':
(23, 'contact'), '<course>': 741, 'devolucion': 745, 'evaluacion': 745, 'intro': 613, 'introduccion': 613,
'presentacion': 613, 'puente': 613, 'visita': 148}, {'^': 638, 'con': 639, 'en': 639}, {'call': 147, 'de': 984, 'el':
985, 'la': 986, 'le': 749, 'su': 748, 'un': 987, 'una': 988, 'voluntariado': 989, 'zoom': 147}, {'': (23, 'contact'),
'visita': 148}, {'call': 147, 'un': 147, 'una': 991, 'voluntariado': 989, 'zoom': 147}, {'cumple': 701, 'cumplia':
701}, {'<see_inf>': 70, '^': 356}, {'a': 994, 'que': 361}, {'a': 530}, {'por': 171}, {'a': 609, 'con': 609, 'y': 609},
{'N': 998}, {':': 611, 'N': 610, 'de': 999, 'entre': 999}, {'a': 147, 'al': 147, 'con': 147, 'un': 147}, {'D': 160,
'a': 160, 'al': 160, 'para': 160}, {'antes': 39}, {'breve': 39}, {'semana': 39}, {'<until>': 39, 'D': 39, 'cuanto':
1003, 'en': 1004, 'esta': 1005}, {'antes': 11}, {'viene': 11}, {'que': 1008}, {'mes': 1009}, {'breve': 11}, {'semana':
11}, {'mes': 11}, {'semana': 1009}, {'cuanto': 1007, 'el': 1010, 'en': 1011, 'esta': 1012, 'este': 1013, 'la': 1014,
'pronto': 11}, {'<do1>': 1006, '<hand3>': 1015, '<send3>': 1015, 'acerco': 59, 'avisare': 39, 'aviso': 39, 'contacto':
39, 'dejo': 59, 'devuelvo': 59, 'doy': 59, 'envio': 59, 'envío': 59, 'escribire': 39, 'escribo': 39, 'llamare': 39,
'llamo': 39, 'llevo': 59, 'mando': 59, 'paso': 59, 'preparo': 59, 'traigo': 59}, {'^': 632, 'a': 633, 'con': 633,
'en': 633}, {'a': 609, 'con': 609}, {'a': 527, 'de': 527}, {'para': 70}, {'menos': 70}, {'de': 1021}, {'alentado':
593, 'animado': 593, 'consolado': 593, 'felicitado': 593, 'tranquilizado': 593}, {'periodico': 61}, {'prensa': 61},
{'noticias': 61}, {'el': 1024, 'facebook': 61, 'instagram': 61, 'la': 1025, 'las': 1026, 'linkedin': 61, 'twitter':
61, 'x': 61}, {'en': 1027, 'por': 1027}, {'campo': 11, 'cancha': 11, 'tejado': 11}, {'su': 1029}, {'en': 1030},
{'esta': 1031, 'está': 1031}, {'es': 23}, {'dia': 527, 'tanto': 527}, {'contacto': 1018}, {'al': 1034, 'en': 1035},
{'a': 170, 'ante': 170, 'con': 170, 'en': 170, 'para': 170}, {'<called1>': 147, '<moved3>': 1002, '<off>': 70,
'<sent_to>': 247, '^': 1016, 'alente': 593, 'anime': 593, 'apoye': 593, 'avise': 527, 'avisé': 527, 'ayude': 1017,
'conecte': 1018, 'console': 593, 'convenci': 1019, 'cual': 0, 'cuales': 0, 'cubri': 633, 'debo': 39, 'dejamos': 1020,
'echo': 1022, 'extrano': 70, 'felicite': 593, 'he': 1023, 'hemos': 1023, 'informe': 527, 'informé': 527, 'lei': 1028,
'pelota': 1032, 'persigo': 70, 'presente': 1018, 'presenté': 1018, 'proxima': 1033, 'puse': 1036, 'recomende': 1037,
'supe': 1028, 'supli': 633, 'sustitui': 633, 'tranquilice': 593, 'vi': 1028}, {'<do1>': 1006, '<hand3>': 1015,
'<send3>': 1015, 'acerco': 59, 'dejo': 59, 'devuelvo': 59, 'doy': 59, 'envio': 59, 'envío': 59, 'llevo': 59, 'mando':
59, 'paso': 59, 'preparo': 59, 'traigo': 59}, {'contacto': 608}, {'en': 1040}, {'conectado': 608, 'presentado': 608,
'puesto': 1041}, {'si': 608, 'sí': 608}, {'otro': 608}, {'al': 1044}, {'^': 607, 'entre': 1043, 'uno': 1045},
{'contacto': 1046}, {'en': 1047}, {'<called1>': 147, '^': 1039, 'conecte': 608, 'cual': 0, 'cuales': 0, 'he': 1042,
'hemos': 1042, 'lei': 1028, 'presente': 1046, 'presenté': 1046, 'puse': 1048, 'supe': 1028, 'vi': 1028}, {'...': 186,
'<any_det>': 188}, {'N': 1050}, {'<any_det>': 188, '<feedback_noun>': 178, '^': 185, 'a': 1051, 'algo': 192,
'algunas': 193, 'algunos': 193, 'bastante': 191, 'mi': 194, 'mis': 195, 'muchas': 191, 'mucho': 191, 'muchos': 191,
'un': 197, 'una': 198, 'unas': 199, 'unos': 200, 'varias': 193, 'varios': 193}, {'<my>': 205, 'a': 725}, {'<any_det>':
177, '<their>': 177}, {'': (9, 'told'), 'a': 527, 'que': 527}, {'': (5, 'mine'), '<inf_them>': 39}, {'^': 1056, 'a':
533, 'que': 132}, {'<causative>': 39, 'saber': 39}, {'<give1>': 39, 'acabo': 39, 'apunto': 39, 'arreglo': 39,
'avisare': 39, 'aviso': 39, 'bajo': 39, 'contacto': 39, 'corrijo': 39, 'da': 563, 'dara': 563, 'dejare': 39, 'dejo':
39, 'echa': 563, 'echara': 563, 'edito': 39, 'escaneo': 39, 'escribire': 39, 'escribo': 39, 'grabo': 39, 'guardo': 39,
'hago': 1058, 'hare': 1058, 'imprimo': 39, 'instalo': 39, 'llamare': 39, 'llamo': 39, 'monto': 39, 'redacto': 39,
'reparo': 39, 'reservo': 39, 'subo': 39, 'termino': 39, 'traduzco': 39}, {'<good>': 973, '<pro>': 170}, {'<any_det>':
1060, '<good>': 973, '<pro>': 170}, {'<any_det>': 1060, '<good>': 973, '<pro>': 170, 'a': 1061, 'al': 1061, 'en': 578,
'que': 527}, {'<any_det>': 1060, '<good>': 973, '<pro>': 170, 'N': 1062}, {'<any_det>': 1060, '<good>': 973, '<pro>':
170, 'a': 1063, 'al': 1061, 'en': 578, 'que': 527}, {'que': 39}, {'<any_det>': 659, '^': 179, 'a': 824}, {'cliente':
170, 'contacto': 170, 'lead': 170, 'prospecto': 170}, {'un': 1067}, {'': (8, 'asked'), 'a': 686}, {'que': 633, 'qué':
633}, {'como': 633, 'cómo': 633, 'por': 1070, 'que': 633, 'qué': 633}, {'como': 633, 'cómo': 633, 'el': 633, 'la':
633, 'las': 633, 'los': 633}, {'N': 1072}, {'como': 633, 'cómo': 633, 'el': 633, 'la': 633, 'las': 633, 'lo': 633,
'los': 633, 'por': 1070}, {'paso': 1074}, {'a': 1075}, {'a': 1073, 'bien': 1074, 'como': 633, 'cómo': 633, 'el': 633,
'la': 633, 'las': 633, 'lo': 633, 'los': 633, 'paso': 1076, 'por': 1070, 'que': 633, 'qué': 633}, {'': (5, 'mine'),
'a': 714}, {'el': 179, 'la': 179, 'las': 179, 'los': 179, 'un': 179, 'una': 179}, {'^': 1079}, {'N': 1080}, {'^': 179,
'audio': 147}, {'<my>': 205, 'a': 1081, 'aquel': 205, 'aquella': 205, 'el': 205, 'la': 205, 'las': 205, 'los': 205,
'un': 1082, 'una': 205}, {'^': 592, 'a': 594}, {'suerte': 1084}, {'correcciones': 177}, {'comentarios': 177,
'correcciones': 177, 'notas': 177}, {'con': 1086, 'corregida': 177, 'corregido': 177, 'corregidos': 177, 'mis': 1087},
{'direccion': 147, 'numero': 147, 'número': 147, 'ok': 147, 'palabra': 147, 'respuesta': 147, 'tarjeta': 147,
'telefono': 147, 'teléfono': 147, 'visto': 147}, {'devolucion': 177, 'evaluacion': 177}, {'aliento': 593, 'animo':
593, 'animos': 593, 'fuerza': 593, 'ánimo': 593}, {'^': 632, 'con': 633}, {'clases': 737, 'devolucion': 177,
'evaluacion': 177, 'hora': 737, 'horas': 737, 'mano': 1092, 'sesiones': 737}, {'0': 738, '<any_det>': 659, '<my>':
1089, 'a': 824, 'aliento': 593, 'animo': 1084, 'animos': 1084, 'cuatro': 738, 'dos': 738, 'fuerza': 1084, 'gracias':
589, 'la': 1090, 'las': 747, 'mi': 751, 'mis': 751, 'mucha': 1091, 'mucho': 1091, 'muchos': 1091, 'su': 1090, 'tres':
738, 'una': 1093, 'varias': 738, 'ánimo': 1084}, {'0': 738, 'aliento': 593, 'animo': 593, 'animos': 593, 'cuatro':
738, 'dos': 738, 'fuerza': 593, 'mucha': 1091, 'mucho': 1091, 'muchos': 1091, 'tres': 738, 'una': 738, 'varias': 738,
'ánimo': 593}, {'mano': 1092}, {'porras': 1084, 'una': 1096}, {'...': 816, 'a': 633, 'como': 633, 'cómo': 633, 'el':
633, 'la': 633, 'las': 633, 'los': 633}, {'N': 1098, '^': 632}, {'<any_det>': 633, 'a': 1099, 'bien': 1074, 'como':
633, 'cómo': 633, 'el': 633, 'la': 633, 'las': 633, 'lo': 633, 'los': 633, 'paso': 1076, 'por': 1070}, {'la': 1090,
'su': 1090, 'una': 1090}, {'': (23, 'contact'), 'cliente': 170, 'contacto': 170, 'lead': 170, 'prospecto': 170},
{'<any_det>': 659, 'a': 824, 'con': 1086, 'corregida': 177, 'corregido': 177, 'corregidos': 177, 'mis': 1087, 'un':
1102}, {'': (23, 'contact'), 'para': 832}, {'debiendo': 39}, {'^': 632, 'a': 633, 'como': 633, 'cómo': 633, 'el': 633,
'la': 633, 'las': 633, 'lo': 633, 'los': 633, 'por': 1070, 'que': 633, 'qué': 633}, {'N': 1106, '^': 632}, {'^': 632,
'a': 1107, 'como': 633, 'cómo': 633, 'el': 633, 'la': 633, 'las': 633, 'lo': 633, 'los': 633, 'por': 1070, 'que': 633,
'qué': 633}, {'ensenado': 1108, 'ensenando': 1108, 'explicado': 1108, 'explicando': 1108, 'mostrando': 1108},
{'<any_det>': 633, 'a': 1099, 'bien': 1074, 'como': 633, 'cómo': 633, 'el': 633, 'la': 633, 'las': 633, 'lo': 633,
'los': 633, 'paso': 1076, 'por': 1070, 'que': 633, 'qué': 633}, {'<any_det>': 184, '<my>': 179}, {'^': 1111}, {'N':
1112}, {'<my>': 205, 'a': 1113}, {'<any_det>': 1060, '<good>': 973, '<pro>': 170, 'a': 1061, 'al': 1061},
{'<any_det>': 1060, '<good>': 973, '<pro>': 170, 'N': 1115}, {'<any_det>': 1060, '<good>': 973, '<pro>': 170, 'a':
1116, 'al': 1061}, {'aquel': 205, 'aquella': 205, 'el': 205, 'esa': 205, 'ese': 205, 'la': 205, 'las': 205, 'los':
205, 'un': 205, 'una': 205, 'unas': 205, 'unos': 205}, {'a': 633, 'como': 633, 'cómo': 633, 'el': 633, 'la': 633,
'las': 633, 'los': 633, 'por': 1070, 'que': 633, 'qué': 633}, {'N': 1119, '^': 632}, {'a': 1120, 'como': 633, 'cómo':
633, 'el': 633, 'la': 633, 'las': 633, 'los': 633, 'por': 1070, 'que': 633, 'qué': 633}, {'direccion': 147, 'numero':
147, 'número': 147, 'ok': 147, 'palabra': 147, 'respuesta': 147, 'visto': 147}, {'aliento': 593, 'animo': 593,
'animos': 593, 'apoyo': 593, 'fuerza': 593, 'ánimo': 593}, {'0': 738, '<any_det>': 188, '<my>': 1122, 'a': 948,
'aliento': 593, 'animo': 593, 'animos': 593, 'apoyo': 593, 'cuatro': 738, 'dos': 738, 'fuerza': 593, 'mucha': 1123,
'mucho': 1123, 'muchos': 1123, 'tres': 738, 'una': 738, 'varias': 738, 'ánimo': 593}, {'<any_det>': 188, '^': 1079},
{'N': 1125}, {'<any_det>': 188, '<my>': 205, 'a': 1126, 'aquel': 205, 'aquella': 205, 'el': 205, 'esa': 205, 'ese':
205, 'la': 205, 'las': 205, 'los': 205, 'un': 205, 'una': 205, 'unas': 205, 'unos': 205}, {'mano': 1017}, {'una':
1128}, {'^': 179, 'direccion': 147, 'numero': 147, 'número': 147, 'ok': 147, 'palabra': 147, 'respuesta': 147,
'visto': 147}, {'<any_det>': 188, '<my>': 1130, 'a': 948}, {'<any_det>': 1060, '<good>': 973, '<pro>': 170, 'N': 1115,
'al': 973, 'el': 973, 'la': 973, 'mi': 973, 'nuestra': 973, 'nuestro': 973, 'un': 973, 'una': 973}, {'<any_det>':
1060, '<good>': 973, '<pro>': 170, 'a': 1132, 'al': 1061, 'el': 973, 'la': 973, 'mi': 973, 'nuestra': 973, 'nuestro':
973, 'un': 973, 'una': 973}, {'<any_det>': 188, '<my>': 205, 'a': 948}, {'<my>': 205, 'a': 1081, 'aquel': 205,
'aquella': 205, 'el': 205, 'esa': 205, 'ese': 205, 'la': 205, 'las': 205, 'los': 205, 'un': 205, 'una': 205, 'unas':
205, 'unos': 205}, {'': (5, 'mine'), '^': 39}, {'': (5, 'mine'), '^': 39, 'que': 1136}, {'<my>': 205, 'aquel': 205,
'aquella': 205, 'el': 205, 'esa': 205, 'ese': 205, 'la': 205, 'las': 205, 'los': 205, 'un': 205, 'una': 205, 'unas':
205, 'unos': 205}, {'<lent>': 1114, 'aconsejado': 1117, 'alentado': 593, 'animado': 593, 'asegurado': 532,
'comentado': 1054, 'compartido': 1118, 'consolado': 593, 'contado': 1121, 'corregido': 1054, 'dado': 1124, 'dejado':
1127, 'echado': 1129, 'ensenado': 1108, 'ensenando': 1108, 'enviado': 1131, 'explicado': 1108, 'explicando': 1108,
'facilitado': 952, 'felicitado': 593, 'indicado': 1133, 'jurado': 532, 'mandado': 1131, 'mostrado': 1121, 'mostrando':
1108, 'pasado': 1134, 'pedido': 956, 'presentado': 673, 'prestado': 1135, 'prometido': 1137, 'recomendado': 1133,
'regalado': 1138, 'repasado': 1054, 'revisado': 1054, 'sugerido': 1117, 'tranquilizado': 593}, {'<any_det>': 188,
'<my>': 1122, 'a': 948, 'aliento': 593, 'animo': 593, 'animos': 593, 'apoyo': 593, 'fuerza': 593, 'mucha': 1123,
'mucho': 1123, 'muchos': 1123, 'ánimo': 593}, {'<lent>': 1114, 'aconsejado': 1117, 'alentado': 593, 'animado': 593,
'asegurado': 532, 'comentado': 1054, 'compartido': 1118, 'consolado': 593, 'contado': 1121, 'corregido': 1054, 'dado':
1140, 'dejado': 1127, 'echado': 1129, 'ensenado': 1108, 'ensenando': 1108, 'enviado': 1131, 'explicado': 1108,
'explicando': 1108, 'facilitado': 952, 'felicitado': 593, 'indicado': 1117, 'jurado': 532, 'mandado': 1131,
'mostrado': 1121, 'mostrando': 1108, 'pasado': 1134, 'presentado': 673, 'prestado': 1135, 'prometido': 532,
'recomendado': 1133, 'regalado': 1138, 'repasado': 1054, 'revisado': 1054, 'sugerido': 1117, 'tranquilizado': 593},
{'animo': 1084, 'ánimo': 1084}, {'el': 1142}, {'': (23, 'contact'), 'cliente': 170, 'contacto': 170, 'lead': 170,
'mensaje': 147, 'prospecto': 170}, {'<any_det>': 659, 'a': 824, 'con': 1086, 'corregida': 177, 'corregido': 177,
'corregidos': 177, 'mis': 1087, 'un': 1144}, {'<any_det>': 659, 'a': 824, 'con': 1086, 'corregida': 177, 'corregido':
177, 'corregidos': 177, 'mis': 1087, 'un': 1067}, {'^': 754, 'en': 578, 'que': 527}, {'': (8, 'asked'), 'N': 1147},
{'opinion': 686}, {'': (8, 'asked'), 'a': 1148, 'ayuda': 686, 'consejo': 686, 'en': 578, 'opinion': 686, 'que': 527,
'su': 1149}, {'N': 608, 'a': 609, 'la': 1090, 'su': 1090, 'una': 1090}, {'': (19, 'gave:resource'), 'el': 179, 'la':
179, 'las': 179, 'los': 179, 'un': 179, 'una': 179}, {'^': 1152}, {'N': 1153}, {'<my>': 205, '^': 179, 'a': 1154},
{'de': 39, 'debiendo': 39, 'en': 39}, {'<any_det>': 1060, '<good>': 973, '<pro>': 170, 'N': 1062, 'al': 973, 'el':
973, 'la': 973, 'mi': 973, 'nuestra': 973, 'nuestro': 973, 'un': 973, 'una': 973}, {'<any_det>': 1060, '<good>': 973,
'<pro>': 170, 'a': 1157, 'al': 1061, 'el': 973, 'en': 578, 'la': 973, 'mi': 973, 'nuestra': 973, 'nuestro': 973,
'que': 527, 'un': 973, 'una': 973}, {'<my>': 93, 'el': 93, 'la': 93, 'las': 93, 'los': 93}, {'^': 1159}, {'a': 39},
{'<handed1>': 1052, '<lent1>': 1053, '<read1>': 1054, '<told1>': 1055, '<vowed1>': 1057, '^': 1059, 'aconseje': 1064,
'agradeci': 589, 'agradecimos': 589, 'asegure': 1065, 'ayude': 1017, 'comparti': 1066, 'consegui': 1068,
'consultamos': 1069, 'consulte': 1069, 'consulté': 1069, 'contamos': 1071, 'conte': 1077, 'conteste': 147, 'cubri':
633, 'debemos': 39, 'debo': 1078, 'deje': 1083, 'dejé': 1083, 'derive': 1068, 'desee': 1085, 'devolvi': 1088, 'di':
1094, 'dije': 763, 'dijimos': 765, 'dimos': 1095, 'eche': 1097, 'ensene': 1100, 'enseno': 369, 'enseño': 369,
'entregue': 1101, 'envie': 1103, 'envié': 1103, 'escribi': 1104, 'escribí': 1104, 'estoy': 1105, 'estuve': 1109,
'estuvimos': 1109, 'explicamos': 1071, 'explique': 1110, 'expliqué': 1110, 'hable': 147, 'hablé': 147, 'hace': 367,
'he': 1139, 'hemos': 1141, 'hice': 1101, 'indique': 1133, 'insisti': 581, 'insistimos': 581, 'levante': 1143,
'levanté': 1143, 'llame': 147, 'llamé': 147, 'mande': 1145, 'mandé': 1145, 'marque': 147, 'marqué': 147, 'mostre':
1110, 'ofreci': 39, 'pase': 1146, 'pasé': 1146, 'pedi': 1150, 'pedimos': 1069, 'preguntamos': 1069, 'pregunte': 1069,
'pregunté': 1069, 'presente': 1151, 'presenté': 1151, 'preste': 1155, 'presté': 1155, 'prometi': 958, 'prometimos':
958, 'propuse': 581, 'quede': 1156, 'quedé': 1156, 'recomende': 1158, 'recomiendo': 1117, 'referi': 1068, 'regale':
205, 'regalé': 205, 'respondi': 147, 'rogue': 581, 'subi': 1143, 'sugeri': 1158, 'supli': 633, 'sustitui': 633,
'tenemos': 1065, 'tengo': 1065, 'urge': 1160, 'vamos': 1161, 'voy': 1161}, {'<paper>': 654}, {'<any_det>': 1163, 'el':
61, 'en': 61, 'la': 61, 'las': 61, 'lo': 61, 'los': 61, 'que': 61, 'sobre': 61, 'un': 61, 'una': 61}, {'<give1>': 39,
'acabo': 39, 'apunto': 39, 'arreglo': 39, 'bajo': 39, 'corrijo': 39, 'dejare': 39, 'dejo': 39, 'edito': 39, 'escaneo':
39, 'grabo': 39, 'guardo': 39, 'hago': 1058, 'hare': 1058, 'imprimo': 39, 'instalo': 39, 'monto': 39, 'redacto': 39,
'reparo': 39, 'reservo': 39, 'subo': 39, 'termino': 39, 'traduzco': 39}, {'<my>': 205, 'a': 1081, 'aquel': 205,
'aquella': 205, 'el': 205, 'la': 205, 'las': 205, 'los': 205, 'un': 205, 'una': 205}, {'clases': 737, 'devolucion':
177, 'evaluacion': 177, 'hora': 737, 'horas': 737, 'sesiones': 737}, {'0': 738, '<any_det>': 659, '<my>': 1089, 'a':
824, 'aliento': 593, 'animo': 1084, 'animos': 1084, 'cuatro': 738, 'dos': 738, 'fuerza': 1084, 'gracias': 589, 'la':
1090, 'las': 747, 'mi': 751, 'mis': 751, 'mucha': 1091, 'mucho': 1091, 'muchos': 1091, 'su': 1090, 'tres': 738, 'una':
1167, 'varias': 738, 'ánimo': 1084}, {'porras': 1084}, {'<lent>': 1114, 'aconsejado': 1117, 'asegurado': 532,
'comentado': 1054, 'compartido': 1118, 'contado': 1121, 'corregido': 1054, 'dado': 1124, 'dejado': 1127, 'echado':
1129, 'ensenado': 1108, 'ensenando': 1108, 'enviado': 1131, 'explicado': 1108, 'explicando': 1108, 'facilitado': 952,
'indicado': 1133, 'jurado': 532, 'mandado': 1131, 'mostrado': 1121, 'mostrando': 1108, 'pasado': 1134, 'pedido': 956,
'presentado': 673, 'prestado': 1135, 'prometido': 1137, 'recomendado': 1133, 'regalado': 1138, 'repasado': 1054,
'revisado': 1054, 'sugerido': 1117}, {'<lent>': 1114, 'aconsejado': 1117, 'asegurado': 532, 'comentado': 1054,
'compartido': 1118, 'contado': 1121, 'corregido': 1054, 'dado': 1140, 'dejado': 1127, 'echado': 1129, 'ensenado':
1108, 'ensenando': 1108, 'enviado': 1131, 'explicado': 1108, 'explicando': 1108, 'facilitado': 952, 'indicado': 1117,
'jurado': 532, 'mandado': 1131, 'mostrado': 1121, 'mostrando': 1108, 'pasado': 1134, 'presentado': 673, 'prestado':
1135, 'prometido': 532, 'recomendado': 1133, 'regalado': 1138, 'repasado': 1054, 'revisado': 1054, 'sugerido': 1117},
{'<handed1>': 1052, '<lent1>': 1053, '<read1>': 1054, '<told1>': 1055, '<vowed1>': 1057, '^': 1165, 'aconseje': 1064,
'agradeci': 589, 'agradecimos': 589, 'comparti': 1066, 'consegui': 1068, 'consultamos': 1069, 'consulte': 1069,
'consulté': 1069, 'contamos': 1071, 'conte': 1077, 'debo': 1078, 'deje': 1166, 'dejé': 1166, 'derive': 1068, 'desee':
1085, 'devolvi': 1088, 'di': 1168, 'dije': 763, 'dijimos': 765, 'dimos': 1095, 'eche': 1169, 'ensene': 1100, 'enseno':
369, 'enseño': 369, 'entregue': 1101, 'envie': 1146, 'envié': 1146, 'estuve': 1109, 'estuvimos': 1109, 'explicamos':
1071, 'explique': 1110, 'expliqué': 1110, 'he': 1170, 'hemos': 1171, 'hice': 1101, 'indique': 1133, 'insisti': 581,
'insistimos': 581, 'levante': 1143, 'levanté': 1143, 'mande': 1146, 'mandé': 1146, 'mostre': 1110, 'ofreci': 39,
'pase': 1146, 'pasé': 1146, 'pedi': 1150, 'pedimos': 1069, 'preguntamos': 1069, 'pregunte': 1069, 'pregunté': 1069,
'presente': 1151, 'presenté': 1151, 'preste': 1155, 'presté': 1155, 'prometi': 958, 'prometimos': 958, 'propuse': 581,
'quede': 1156, 'quedé': 1156, 'recomende': 1158, 'recomiendo': 1117, 'referi': 1068, 'regale': 205, 'regalé': 205,
'rogue': 581, 'subi': 1143, 'sugeri': 1158, 'tenemos': 1065, 'tengo': 1065}, {'perdida': 70}, {'...': 650, 'perdida':
70, 'suya': 1173}, {'perdidas': 70}, {'es': 135}, {'hacer': 1176}, {'que': 1177}, {'deberia': 1177, 'deberiamos':
1177, 'tenemos': 1178, 'tengo': 1178}, {'<called1>': 147, '<moved3>': 1002, '<off>': 70, '<sent_to>': 247, '^': 1016,
'alente': 593, 'anime': 593, 'apoye': 593, 'avise': 527, 'avisé': 527, 'ayude': 1017, 'conecte': 1018, 'console': 593,
'convenci': 1019, 'cubri': 633, 'debo': 39, 'dejamos': 1020, 'echo': 1022, 'extrano': 70, 'felicite': 593, 'he': 1023,
'hemos': 1023, 'informe': 527, 'informé': 527, 'lei': 1028, 'persigo': 70, 'presente': 1018, 'presenté': 1018, 'puse':
1036, 'que': 1179, 'recomende': 1037, 'supe': 1028, 'supli': 633, 'sustitui': 633, 'tranquilice': 593, 'vi': 1028},
{'juntos': 671}, {'<called1>': 147, '^': 1039, 'conecte': 608, 'cual': 0, 'cuales': 0, 'dos': 1181, 'he': 1042,
'hemos': 1042, 'lei': 1028, 'presente': 1046, 'presenté': 1046, 'puse': 1048, 'supe': 1028, 'vi': 1028}, {'^': 169,
'a': 170}, {'vida': 170}, {'de': 1184}, {'curriculum': 170, 'currículum': 170, 'cv': 1183, 'hoja': 1185},
{'<any_det>': 659, '<their>': 1186, '^': 660, 'a': 824}, {'': (23, 'contact'), '<link>': 147}, {'': (13, 'talk'),
'como': 0, 'cuando': 0, 'cuándo': 0, 'cómo': 0, 'de': 0, 'por': 440, 'que': 0, 'si': 0, 'sobre': 0}, {'para': 0, 'q':
0, 'que': 0}, {'N': 1190}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11,
'consigue': 11, 'da': 563, 'dara': 563, 'deja': 375, 'dejara': 376, 'dejará': 376, 'echa': 563, 'echara': 563,
'guarda': 11, 'imprime': 11, 'presta': 376, 'prestara': 377, 'prestará': 377, 'trae': 11}, {'a': 147, 'al': 147,
'hasta': 147, 'por': 147}, {'mejor': 135, 'primero': 135}, {'que': 1189}, {'...': 382, 'N': 147, 'ayer': 586, 'hoy':
586, 'que': 389}, {'N': 1161}, {'': (5, 'mine'), 'a': 39, 'con': 1197, 'en': 39}, {'N': 147, 'ayer': 586, 'hoy': 586},
{'en': 147, 'por': 147}, {'caer': 1200}, {'voz': 147}, {'de': 1202}, {'<letter>': 147, 'mensaje': 1203, 'nota': 1203},
{'visto': 70}, {'alborotado': 70}, {'y': 1206}, {'<any_det>': 1204, '<letter>': 147, '<stood>': 70, 'botada': 70,
'botado': 70, 'en': 1205, 'mensaje': 1203, 'nota': 1203, 'varado': 70, 'vestido': 1207}, {'<hand3>': 754, '<have_to>':
227, '<send3>': 754, '<should>': 16, 'acaba': 754, 'lo': 228, 'me': 393, 'ni': 18, 'no': 395, 'nos': 394, 'tenga':
385, 'termina': 754}, {'^': 1209, 'me': 303, 'no': 291, 'nos': 303, 'yo': 397}, {'...': 382, ':': 298, '^': 400, 'de':
401, 'q': 292, 'que': 1210}, {'<hand3>': 754, '<have_to>': 227, '<send3>': 754, '<should>': 16, '<would_give>': 11,
'acaba': 754, 'lo': 228, 'me': 393, 'ni': 18, 'no': 395, 'nos': 394, 'tenga': 385, 'termina': 754}, {'^': 1212, 'la':
315, 'lo': 315, 'me': 319, 'no': 291, 'nos': 319, 'yo': 397}, {'...': 382, ':': 298, 'N': 147, '^': 400, 'ayer': 586,
'de': 401, 'hoy': 586, 'mejor': 135, 'primero': 135, 'q': 292, 'que': 1213}, {'<tip>': 136}, {'^': 16, 'de': 135,
'que': 135}, {'consejo': 1216, 'dato': 1216, 'tip': 1216}, {'espalda': 70}, {'...': 1215, 'como': 1217, 'el': 1217,
'esquinazo': 70, 'este': 1217, 'la': 1218, 'largas': 70, 'planton': 70, 'un': 1217}, {'': (5, 'mine'), 'de': 39}, {'':
(5, 'mine'), 'de': 39, 'yo': 1220}, {'<any_det>': 1204, '<letter>': 147, 'mensaje': 1203, 'nota': 1203}, {'<giveinf>':
39, 'el': 35, 'la': 35, 'las': 35, 'los': 35}, {'el': 35, 'la': 35, 'las': 35, 'los': 35}, {'^': 1224}, {'^': 1223,
'aun': 1225, 'el': 35, 'la': 35, 'que': 843, 'su': 35, 'sus': 35, 'todavia': 1225}, {'^': 1224, 'aun': 1225,
'todavia': 1225}, {'': (13, 'talk'), 'que': 0, 'si': 0}, {'esquinazo': 70, 'largas': 70, 'planton': 70}, {'<hand3>':
754, '<have_to>': 227, '<send3>': 754, '<should>': 16, 'acaba': 754, 'lo': 228, 'me': 383, 'no': 386, 'nos': 384,
'tenga': 385, 'termina': 754}, {'': (13, 'talk'), '^': 1230, 'me': 347, 'no': 290, 'nos': 347, 'yo': 388}, {'': (13,
'talk'), 'que': 1231, 'si': 0}, {'<called_pp>': 147, 'aconsejado': 322, 'asegurado': 408, 'comentado': 1228,
'confirmado': 1228, 'contado': 1228, 'dado': 1229, 'desaconsejado': 135, 'dicho': 1232, 'escrito': 147, 'explicado':
1228, 'garantizado': 408, 'jurado': 408, 'llamado': 147, 'marcado': 147, 'pedido': 413, 'preguntado': 1228,
'prometido': 414, 'quedado': 352, 'quitado': 417, 'recomendado': 322, 'sugerido': 322, 'telefoneado': 147,
'wasapeado': 147}, {'de': 0, 'del': 0, 'sobre': 0}, {'<called_pp>': 147, 'dado': 1229, 'escrito': 147, 'llamado': 147,
'marcado': 147, 'telefoneado': 147, 'wasapeado': 147}, {'a': 1136}, {'a': 132}, {'comprometido': 1236, 'cruzado': 147,
'encontrado': 147, 'juntado': 147, 'ofrecido': 1237, 'reunido': 147, 'tomado': 147, 'visto': 147}, {'a': 23, 'al':
23}, {'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'<any_det>': 13}, {'^': 1241}, {'D': 23, 'a': 23, 'en': 23},
{'confirmado': 857, 'contado': 857, 'dicho': 857, 'explicado': 857}, {'<give3>': 431, '^': 432, 'confirmo': 857,
'confirmó': 857, 'conto': 857, 'dijo': 857, 'explico': 857, 'explicó': 857, 'ha': 1244, 'han': 1244}, {'a': 39,
'para': 39}, {'': (0, 'missed'), 'N': 70}, {'completo': 70}, {'': (0, 'missed'), 'a': 1247, 'completamente': 70,
'contestar': 70, 'de': 70, 'del': 70, 'el': 70, 'escribir': 70, 'felicitar': 70, 'ir': 70, 'la': 70, 'llamar': 70,
'llamarla': 70, 'llamarlo': 70, 'lo': 70, 'mandar': 70, 'por': 1248, 'que': 70, 'responder': 70}, {'': (0, 'missed'),
'a': 1247, 'completamente': 70, 'contestar': 70, 'de': 1249, 'del': 70, 'el': 70, 'escribir': 70, 'felicitar': 70,
'ir': 70, 'la': 70, 'llamar': 70, 'llamarla': 70, 'llamarlo': 70, 'lo': 70, 'mandar': 70, 'por': 1248, 'que': 70,
'responder': 70}, {'^': 411, 'le': 132, 'les': 132, 'que': 438, 'se': 761}, {'': (11, 'thinking'), 'como': 0,
'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 440, 'si': 0}, {'^':
239, 'de': 300, 'en': 300}, {'esperando': 70, 'sin': 70}, {'de': 300, 'debiendo': 300, 'en': 300, 'mal': 70}, {'': (5,
'mine'), '<giveinf>': 39}, {'': (2, 'plan'), 'mi': 1136, 'mí': 1136}, {'D': 23, '^': 1256, 'a': 1257, 'con': 23, 'el':
23, 'en': 23}, {'juntar': 23, 'reunir': 23, 'ver': 23}, {'a': 1259}, {'<advises>': 146, '<called3>': 147, '<met1>':
1188, '<moved3>': 1002, '<off>': 70, '<says>': 1189, '<sent_to>': 247, '<urges>': 371, '<vowed3>': 374, '<wrote3>':
1191, '^': 1192, 'acerque': 1193, 'acerqué': 1193, 'acompanaron': 671, 'acompano': 671, 'acompañó': 671, 'aconsejo':
1194, 'acorde': 839, 'acuerdo': 839, 'advierte': 379, 'advirtio': 379, 'alerto': 379, 'aseguro': 282, 'aviso': 1195,
'avisó': 1195, 'bailo': 70, 'clavo': 70, 'comento': 1196, 'comprometi': 1198, 'comprometo': 1161, 'confirma': 1195,
'confirmo': 1199, 'confirmó': 1199, 'conto': 1199, 'debe': 392, 'deben': 392, 'decia': 399, 'deje': 1201, 'dejo':
1208, 'dejé': 1201, 'dejó': 1208, 'desaconsejado': 135, 'dice': 1211, 'dijo': 1214, 'dio': 1219, 'embarco': 70,
'encargo': 1221, 'encontre': 147, 'envio': 1222, 'envió': 1222, 'fallo': 70, 'falta': 1226, 'faltan': 1227, 'falto':
240, 'ghosteo': 70, 'gustaria': 61, 'ha': 1233, 'habla': 1234, 'hablo': 1234, 'habló': 1234, 'han': 1235, 'he': 1238,
'iba': 419, 'iban': 419, 'insiste': 424, 'insistio': 429, 'invita': 1239, 'invitan': 1239, 'juntamos': 1240,
'juntare': 23, 'junto': 1240, 'la': 433, 'las': 433, 'llega': 1242, 'llegara': 1242, 'lleva': 1243, 'lo': 1245, 'los':
433, 'mando': 1222, 'mandó': 1222, 'ofreci': 1246, 'olvide': 1250, 'olvidé': 1250, 'paso': 1222, 'pasó': 1222,
'perdi': 885, 'pide': 436, 'pidio': 1251, 'planto': 70, 'pregunta': 441, 'preguntaba': 441, 'pregunto': 1252,
'preguntó': 441, 'previno': 379, 'promete': 414, 'prometio': 443, 'queda': 1253, 'quedaron': 352, 'quede': 1254,
'quedo': 1255, 'quedé': 1254, 'quedó': 1255, 'quita': 417, 'quitado': 417, 'quito': 417, 'reclama': 445, 'reclamo':
445, 'recoge': 1243, 'recomendo': 1194, 'reenvio': 1222, 'reenvió': 1222, 'reunimos': 1240, 'reunire': 23, 'reuno':
1240, 'solto': 446, 'tenia': 419, 'tenian': 419, 'tiene': 448, 'tienen': 449, 'toca': 1258, 'tocara': 1240, 'toco':
240, 'va': 452, 'van': 452, 'vemos': 1240, 'veo': 1240, 'vere': 23, 'vi': 147, 'voy': 1260}, {'tarea': 39},
{'gracias': 588}, {'N': 817}, {'a': 1264}, {'<their>': 1186}, {'N': 70}, {'de': 1267}, {'^': 713, 'de': 720, 'que':
720}, {'fono': 70, 'telefono': 70, 'teléfono': 70}, {'': (0, 'missed'), 'llamada': 70}, {'llamadas': 70}, {'': (0,
'missed'), 'el': 1270, 'la': 1271, 'las': 1272, 'mis': 70, 'nada': 70}, {'ni': 1267}, {'aparecido': 70, 'cogido': 70,
'contestado': 70, 'llamado': 70, 'respondido': 70, 'venido': 70}, {'contestado': 70, 'devuelto': 70, 'dicho': 70,
'escrito': 70, 'felicitado': 70, 'llamado': 70, 'mandado': 70, 'respondido': 70, 'saludado': 70}, {'he': 1276,
'hemos': 1276}, {'<answers>': 1273}, {'<answers>': 1273, 'N': 1274, 'ha': 1275, 'han': 1275, 'la': 1277, 'las': 1277,
'le': 1277, 'les': 1277, 'lo': 1277, 'los': 1277, 'me': 1278, 'nos': 1278, 'noticias': 597, 'novedades': 597,
'rastro': 597, 'senales': 597}, {'hablado': 70, 'visto': 70}, {'dio': 70, 'hizo': 70, 'pudo': 70}, {'<seen1>': 70,
'he': 1280, 'hemos': 1280, 'se': 1281}, {'con': 70}, {'<see_inf>': 70, 'dar': 1283}, {'<see_inf>': 70, 'a': 1284,
'dar': 1283}, {'': (0, 'missed'), 'fijo': 70, 'movil': 70, 'móvil': 70, 'telefono': 70, 'teléfono': 70}, {'': (0,
'missed'), 'el': 1286, 'fijo': 70, 'la': 1286, 'movil': 70, 'móvil': 70, 'telefono': 70, 'teléfono': 70}, {'manera':
883}, {'': (0, 'missed'), '<inf>': 70, '<see_inf>': 70, 'ser': 70}, {'lugar': 70}, {'aparecido': 70, 'cogido': 70,
'conseguido': 622, 'contestado': 70, 'habido': 1288, 'llamado': 70, 'llegado': 623, 'logrado': 622, 'podido': 1289,
'respondido': 70, 'tenido': 1290, 'venido': 70}, {'nadie': 70}, {'': (0, 'missed'), '<date>': 70, 'manera': 597}, {'':
(0, 'missed'), '<inf>': 70, '<see_inf>': 70, 'contactar': 70, 'dar': 1283, 'felicitar': 70, 'hablar': 70, 'localizar':
70}, {'conseguido': 1294, 'hablado': 70, 'llegado': 623, 'logrado': 622, 'podido': 1294, 'recibi': 627, 'recibido':
627, 'visto': 70}, {'conseguido': 622, 'hablado': 70, 'llegado': 623, 'logrado': 622, 'podido': 622, 'recibi': 627,
'recibido': 627, 'visto': 70}, {'': (0, 'missed'), '<date>': 70, 'manera': 883}, {'cogido': 70}, {'atiende': 70,
'coge': 70, 'cogia': 70, 'cogio': 70, 'contesta': 70, 'ha': 1298, 'he': 1276, 'hemos': 1276}, {'celebrarse': 70},
{'a': 1300, 'nunca': 70}, {'<inf>': 70}, {'a': 1302}, {'caso': 70}, {'atendido': 70, 'cogido': 70, 'contestado': 70,
'devuelto': 70, 'escrito': 70, 'hecho': 1304, 'llamado': 70, 'respondido': 70}, {'atiende': 70, 'coge': 70, 'cogia':
70, 'cogio': 70, 'contesta': 70, 'ha': 1298}, {'<answers>': 1273, 'anime': 1303, 'atiende': 70, 'atrevi': 1303,
'coge': 1287, 'cogia': 70, 'cogio': 70, 'contesta': 70, 'descolgo': 1287, 'descuelga': 1287, 'ha': 1305, 'han': 1305,
'la': 1306, 'lo': 1306}, {'<answers>': 1273, 'atiende': 70, 'coge': 1287, 'cogia': 70, 'cogio': 70, 'contesta': 70,
'descolgo': 1287, 'descuelga': 1287, 'ha': 1305, 'han': 1305, 'la': 1306, 'lo': 1306}, {'ir': 885}, {'nada': 597},
{'celebro': 70, 'dio': 883, 'hizo': 883, 'nada': 597, 'presento': 70, 'presentó': 70, 'pudo': 883, 'realizo': 70},
{'de': 1302, 'para': 1302}, {'ganas': 1312, 'ocasion': 1312, 'tiempo': 1312}, {'<answers>': 1273, '<clitic>': 1282,
'<managed1>': 1285, '<seen1>': 70, 'acudio': 70, 'aparecieron': 70, 'aparecio': 70, 'atiende': 70, 'coge': 1287,
'cogia': 70, 'cogio': 70, 'contesta': 70, 'descolgo': 1287, 'descuelga': 1287, 'disponible': 70, 'ha': 1291, 'habia':
1292, 'han': 1275, 'hay': 1293, 'he': 1295, 'hemos': 1296, 'hubo': 1297, 'la': 1299, 'las': 1277, 'le': 1277, 'les':
1277, 'llego': 1301, 'llegue': 886, 'lo': 1299, 'localizado': 70, 'los': 1277, 'me': 1307, 'nos': 1308, 'olvidar':
241, 'olvidarme': 241, 'pude': 1309, 'recibi': 627, 'recibido': 627, 'responde': 70, 'sabemos': 1310, 'se': 1311,
'sé': 1310, 'tuve': 1313, 'tuvimos': 883, 'tuvo': 1290, 'vino': 1292}, {'': (5, 'mine'), 'a': 39, 'en': 39}, {'^':
1224, 'aun': 1225, 'el': 35, 'la': 35, 'que': 843, 'su': 35, 'sus': 35, 'todavia': 1225}, {'cruzado': 147,
'encontrado': 147, 'juntado': 147, 'reunido': 147, 'tomado': 147, 'visto': 147}, {'': (14, 'together'), 'D': 23, 'a':
23, 'con': 23, 'el': 23, 'en': 23}, {'^': 421, 'le': 132, 'les': 132, 'no': 290, 'se': 761, 'yo': 294}, {'^': 411,
'le': 132, 'les': 132, 'que': 1319, 'se': 761}, {'': (2, 'plan'), 'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23},
{'<advises>': 146, '<called3>': 147, '<met1>': 1188, '<moved3>': 1002, '<off>': 70, '<says>': 1189, '<sent_to>': 247,
'<urges>': 371, '<vowed3>': 374, '<wrote3>': 1191, '^': 1192, 'acompano': 671, 'acompañó': 671, 'aconsejo': 1194,
'advierte': 379, 'advirtio': 379, 'alerto': 379, 'aseguro': 282, 'aviso': 1195, 'avisó': 1195, 'bailo': 70, 'clavo':
70, 'comento': 1196, 'comprometimos': 1315, 'confirma': 1195, 'confirmo': 1199, 'confirmó': 1199, 'conto': 1199,
'debe': 392, 'deben': 392, 'decia': 399, 'dejo': 1208, 'dejó': 1208, 'desaconsejado': 135, 'desencontramos': 70,
'dice': 1211, 'dijo': 1214, 'dio': 1219, 'embarco': 70, 'envio': 1222, 'envió': 1222, 'fallo': 70, 'falta': 1316,
'faltan': 1227, 'ghosteo': 70, 'gustaria': 61, 'ha': 1233, 'habla': 1234, 'hablo': 1234, 'habló': 1234, 'han': 1235,
'hemos': 1317, 'iba': 419, 'iban': 419, 'insiste': 424, 'insistio': 429, 'invita': 1239, 'invitan': 1239, 'juntamos':
1318, 'juntaremos': 23, 'junto': 1240, 'la': 433, 'las': 433, 'llega': 1242, 'llegara': 1242, 'lleva': 1243, 'lo':
1245, 'los': 433, 'mando': 1222, 'mandó': 1222, 'paso': 1222, 'pasó': 1222, 'pide': 436, 'pidio': 1320, 'planto': 70,
'pregunta': 441, 'preguntaba': 441, 'pregunto': 441, 'preguntó': 441, 'previno': 379, 'promete': 414, 'prometio': 443,
'queda': 352, 'quedaron': 352, 'quedo': 1255, 'quedó': 1255, 'quita': 417, 'quitado': 417, 'quito': 417, 'recoge':
1243, 'recomendo': 1194, 'reenvio': 1222, 'reenvió': 1222, 'reunimos': 1318, 'reuniremos': 23, 'reuno': 1240, 'solto':
446, 'tenia': 419, 'tenian': 419, 'tiene': 449, 'tienen': 449, 'toca': 1240, 'tocara': 1240, 'va': 452, 'vamos': 1260,
'van': 452, 'vemos': 1321, 'veo': 1240, 'veremos': 23, 'vimos': 671}, {'mi': 89, 'mí': 89}, {'mental': 89, 'para':
1323, 'personal': 89}, {'conseguido': 622, 'hablado': 70, 'llegado': 623, 'logrado': 622, 'podido': 622, 'visto': 70},
{'<answers>': 1273, 'llamo': 70, 'llamó': 70}, {'conecto': 70, 'conectó': 70, 'dio': 70, 'hizo': 70, 'pudo': 70},
{'<answers>': 1273, '<came3>': 70, '<clitic>': 1282, '<managed1>': 1285, '<seen1>': 70, 'ha': 624, 'he': 1325,
'hemos': 1325, 'me': 1326, 'nos': 1278, 'se': 1327}, {'el': 883, 'la': 883, 'mi': 883, 'nuestra': 883, 'nuestro':
883}, {'de': 1329, 'el': 883, 'la': 883, 'mi': 883, 'nuestra': 883, 'nuestro': 883}, {'conviene': 16, 'deberia': 16,
'deberiamos': 16, 'es': 228, 'habria': 227, 'hay': 227, 'lo': 228, 'me': 229, 'tendria': 227, 'tenemos': 227, 'tengo':
227}, {'^': 16, 'es': 135, 'seria': 135}, {'ideal': 1332, 'logico': 1332, 'mejor': 1332, 'sensato': 1332, 'suyo':
1332}, {'^': 1331, 'lo': 1333}, {'error': 16}, {'locura': 16}, {'': (3, 'advice'), 'mejor': 16, 'un': 1335, 'una':
1336}, {'mejor': 16, 'un': 1335, 'una': 1336}, {'mejor': 16, 'suyo': 16}, {'vale': 16}, {'ocurra': 16}, {'me': 1341},
{'se': 1342}, {'deberia': 16, 'hay': 227}, {'conviene': 16, 'deberia': 1337, 'deberiamos': 16, 'es': 1338, 'habria':
227, 'haria': 1338, 'hay': 227, 'lo': 1339, 'mas': 1340, 'me': 229, 'mejor': 16, 'ni': 1343, 'no': 1344, 'seria':
1338, 'sobra': 16, 'tendria': 227, 'tenemos': 227, 'tengo': 227}, {'^': 1345}, {',': 1346}, {',': 1346, '^': 1331,
'lo': 1333}, {'conviene': 16, 'deberia': 16, 'deberiamos': 16, 'es': 228, 'habria': 227, 'hay': 227, 'lo': 1339,
'mas': 1340, 'me': 229, 'mejor': 16, 'ni': 1343, 'no': 1344, 'sobra': 16, 'tendria': 227, 'tenemos': 227, 'tengo':
227}, {'^': 1349}, {',': 1350}, {'<them>': 1334, '<they>': 1334, 'N': 1347, 'avisar': 566, 'avisarme': 566, 'contar':
566, 'contarme': 566, 'decir': 566, 'decirme': 566, 'el': 1348, 'ella': 1347, 'ellas': 1351, 'ellos': 1351, 'que':
603, 'él': 1348}, {'D': 160, 'buscarme': 23, 'buscarnos': 23, 'recogerme': 23, 'recogernos': 23}, {'despacho': 23},
{'oficina': 23}, {'casa': 23}, {'aca': 23, 'aqui': 23, 'casa': 23, 'el': 1354, 'la': 1355, 'mi': 1356}, {'D': 160,
'a': 1353, 'al': 161, 'para': 161, 'por': 1357}, {'saludar': 147}, {'semana': 147}, {'de': 1360}, {'dia': 147, 'fin':
1361, 'finde': 147}, {'noche': 147, 'tarde': 147}, {'...': 108, 'casa': 147, 'lo': 899}, {'momento': 147, 'rato': 147,
'segundo': 147}, {'...': 602, 'a': 1359, 'el': 1362, 'la': 1363, 'por': 1364, 'un': 1365}, {'D': 160, 'a': 1353, 'al':
161, 'para': 161}, {'N': 823, 'saludar': 147, 'ver': 147}, {'': (23, 'contact'), 'lo': 899}, {'...': 602, '<any_det>':
659, '<their>': 1186, '^': 660, 'a': 1368, 'el': 1362, 'la': 1363, 'por': 1369, 'un': 1365}, {'...': 108}, {'por':
1371}, {'': (8, 'asked'), '^': 754, 'en': 578, 'que': 527}, {'N': 1373}, {'a': 688}, {'a': 1374, 'ayuda': 1375,
'consejo': 1375, 'en': 578, 'opinion': 1375, 'que': 527}, {'<giveinf>': 39, '<inf_them>': 39, '<infle>': 39}, {'': (7,
'waiting'), '^': 940, 'el': 35, 'la': 35, 'lo': 35, 'que': 35, 'su': 35, 'sus': 35}, {'^': 1377, 'conectar': 718,
'de': 1378, 'del': 866, 'juntar': 718, 'presentar': 718, 'que': 720}, {'contratar': 61, 'escribir': 61, 'invitar': 61,
'llamar': 61, 'si': 61}, {'en': 1380}, {'en': 61, 'que': 61}, {'N': 722}, {'a': 1383, 'en': 721}, {'visto': 0}, {'lo':
1385, 'poco': 70}, {'...': 650, ':': 611}, {'a': 675, 'por': 680, 'via': 680, 'vía': 680}, {'<any_det>': 1060},
{'<any_det>': 1060, 'a': 1389, 'al': 1389}, {'N': 998, 'a': 675, 'el': 147, 'la': 748, 'le': 749, 'por': 680, 'su':
748, 'una': 748, 'via': 680, 'vía': 680}, {'<my>': 205, '^': 661}, {'N': 1392}, {'<any_det>': 208, 'a': 1393}, {'N':
958}, {'': (5, 'mine'), '^': 719, 'a': 1395, 'que': 39}, {'<date>': 23, 'paso': 89}, {'pasos': 89}, {'a': 678},
{'contacto': 1399}, {'para': 171, 'por': 171}, {'palabra': 1401}, {'buena': 1402}, {'N': 961, 'a': 962, 'en': 1400,
'una': 1403}, {'da': 563, 'dara': 563, 'echa': 563, 'echara': 563}, {'adelanta': 162, 'aplaza': 162, 'aplazo': 162,
'cambia': 162, 'cambio': 162, 'es': 162, 'movio': 162, 'mueve': 162, 'pasa': 162, 'paso': 162, 'pasó': 162, 'queda':
162, 'retrasa': 162, 'sera': 162, 'va': 162}, {'adelanta': 162, 'aplaza': 162, 'aplazo': 162, 'cambia': 162, 'cambio':
162, 'es': 162, 'movio': 162, 'mueve': 162, 'pasa': 162, 'paso': 162, 'pasó': 162, 'queda': 162, 'retrasa': 162, 'se':
1406, 'sera': 162, 'va': 162}, {'D': 1407}, {'D': 1407, 'para': 1408, 'prevista': 1408, 'previsto': 1408}, {'ser':
1408}, {'a': 1410}, {'^': 1405}, {'^': 1405, 'era': 1408, 'estaba': 1409, 'iba': 1411, 'le': 1412, 'me': 1412, 'nos':
1412, 'tenia': 1408, 'teniamos': 1408, 'tocaba': 1408}, {'<should>': 16, '<would_give>': 11, 'da': 563, 'dara': 563,
'echa': 563, 'echara': 563, 'no': 17}, {'olvide': 241}, {'me': 1415}, {'se': 1416}, {'<is3>': 0, '<they>': 0, '^':
1414, 'era': 1408, 'estaba': 1409, 'iba': 1411, 'le': 1412, 'me': 1412, 'no': 1417, 'nos': 1412, 'tenia': 1408,
'teniamos': 1408, 'tocaba': 1408}, {'cargo': 132}, {'D': 160, 'mi': 1419}, {'^': 475, 'mi': 693}, {'manos': 132},
{'^': 475, 'el': 919, 'mis': 1422, 'nada': 918}, {'^': 239, 'de': 849, 'el': 70, 'la': 70, 'nuestra': 70, 'nuestro':
70, 'que': 848}, {'efecto': 70}, {'<moved_pp>': 894, 'D': 160, '^': 239, 'a': 1420, 'agendada': 23, 'agendado': 23,
'al': 161, 'de': 1421, 'en': 1423, 'fijada': 23, 'para': 161, 'pendiente': 1424, 'por': 694, 'sin': 1425}, {'<them>':
966, 'N': 966}, {'juntarnos': 23, 'vernos': 23}, {'almorzar': 23, 'comer': 23, 'hablar': 23, 'juntarnos': 23,
'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 965, 'con': 1427, 'de': 1428, 'el': 23, 'en': 1429,
'para': 971}, {'la': 860, 'las': 23}, {'de': 951, 'en': 951, 'para': 23}, {'la': 39, 'lo': 39}, {'le': 39, 'les': 39,
'se': 1433}, {'le': 39, 'les': 39, 'se': 1433, 'yo': 1434}, {'<inf>': 23, 'D': 23, '^': 950, 'que': 1435, 'vernos':
23}, {'': (2, 'plan'), '<inf>': 23, 'D': 23, 'vernos': 23}, {'de': 1436, 'en': 1436, 'para': 1437, 'que': 582}, {'':
(23, 'contact'), '<them>': 1432, 'N': 1438}, {'^': 940, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23,
'ir': 968, 'juntarnos': 23, 'pasar': 968, 'pasarme': 968, 'que': 1435, 'tomar': 23, 'vernos': 23}, {'la': 1136, 'lo':
1136}, {'le': 1136, 'les': 1136, 'se': 1441}, {'le': 1136, 'les': 1136, 'se': 1441, 'yo': 1442}, {'^': 940,
'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 968, 'juntarnos': 23, 'pasar': 968,
'pasarme': 968, 'que': 1443, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'': (2, 'plan'), 'almorzar': 23, 'cenar':
23, 'comer': 23, 'desayunar': 23, 'el': 23, 'juntarnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1431, 'con':
1439, 'de': 1440, 'el': 23, 'en': 1444, 'para': 1445, 'pendiente': 867, 'pendientes': 867}, {'mi': 1419}, {'mis':
1422}, {'de': 849, 'que': 848}, {'a': 1447, 'de': 694, 'en': 1448, 'pendiente': 1449, 'por': 694}, {'^': 475, 'nada':
70, 'que': 407}, {'de': 478, 'en': 1451}, {'': (5, 'mine'), '^': 940, 'almorzar': 23, 'cenar': 23, 'comer': 23,
'desayunar': 23, 'ir': 968, 'juntarnos': 23, 'pasar': 968, 'pasarme': 968, 'que': 1435, 'tomar': 23, 'vernos': 23},
{'': (5, 'mine'), 'le': 39}, {'': (5, 'mine'), '^': 940, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23,
'hablar': 23, 'ir': 968, 'juntarnos': 23, 'pasar': 968, 'pasarme': 968, 'que': 1435, 'reunirnos': 23, 'tomar': 23,
'vernos': 23}, {'D': 23, 'a': 965, 'con': 1439, 'de': 1453, 'debiendo': 1454, 'debiendole': 39, 'el': 23, 'en': 1455,
'para': 1445}, {'la': 860, 'mi': 1419}, {'': (6, 'theirs'), '<inf_me>': 11, '<infle>': 39}, {'': (5, 'mine'), '^':
1458, 'mi': 693, 'que': 407}, {'': (5, 'mine'), '^': 1458, 'el': 919, 'mis': 1422, 'nada': 920, 'que': 407}, {'': (7,
'waiting'), 'me': 391, 'nos': 391}, {'': (7, 'waiting'), 'el': 35, 'la': 35, 'lo': 35, 'que': 1461, 'su': 35, 'sus':
35}, {'^': 239, 'de': 1462, 'del': 866, 'el': 70, 'la': 70, 'nuestra': 70, 'nuestro': 70, 'que': 848}, {'<moved_pp>':
894, 'a': 1457, 'atenta': 865, 'atento': 865, 'conmigo': 352, 'de': 1459, 'debiendo': 481, 'en': 1460, 'esperando':
600, 'pendiente': 1463, 'pendientes': 867, 'por': 694, 'sin': 1425}, {'^': 475, 'mi': 693, 'que': 407}, {'^': 475,
'el': 919, 'mis': 1422, 'nada': 920, 'que': 407}, {'<moved_pp>': 894, 'a': 1447, 'conmigo': 352, 'de': 1465,
'debiendo': 481, 'en': 1466, 'pendiente': 1424, 'por': 694, 'sin': 1425}, {'<see_inf>': 70, 'que': 336, 'saber': 0},
{'<letter>': 147}, {'<letter>': 147, 'visita': 147}, {'el': 1469, 'la': 1470, 'un': 1469, 'una': 1469}, {'^': 1241,
'a': 64}, {'colgue': 147, 'corte': 147, 'corté': 147, 'hable': 147, 'hablé': 147, 'salgo': 147, 'termino': 147},
{'<pro>': 172}, {'<good>': 1474, '<pro>': 172}, {'^': 169, 'al': 973, 'el': 973, 'la': 973, 'mi': 973, 'nuestra': 973,
'nuestro': 973, 'un': 973, 'una': 973}, {'^': 169, 'que': 527}, {'a': 1476, 'al': 973, 'ante': 170, 'con': 170, 'el':
973, 'en': 1477, 'la': 973, 'mi': 973, 'nuestra': 973, 'nuestro': 973, 'para': 170, 'que': 527, 'un': 973, 'una':
973}, {'N': 1478}, {'<any_det>': 1475, 'a': 1479, 'en': 578, 'que': 527}, {'<any_det>': 1475}, {'conectar': 718,
'juntar': 718, 'presentar': 718}, {'': (23, 'contact'), '^': 809, 'con': 811}, {'<any_det>': 177, '^': 809}, {'N':
1484}, {'<any_det>': 655, '^': 809, 'con': 1485}, {'dudas': 633}, {'sus': 1487}, {'': (23, 'contact'), '<their>':
177}, {'<any_det>': 655, '<their>': 177, 'con': 657}, {'la': 147, 'reunion': 147, 'reunirme': 147, 'reunión': 147,
'una': 147}, {'con': 64, 'de': 1491}, {'por': 23}, {'N': 147, 'tambien': 586, 'también': 586}, {'a': 161, 'al': 161,
'para': 161}, {'': (0, 'missed'), '<date>': 70, 'el': 883, 'la': 883}, {'de': 0}, {'nada': 70}, {'en': 1498},
{'anulado': 70, 'aplazado': 70, 'caido': 70, 'cancelado': 70, 'ofrecido': 499, 'quedado': 1499, 'suspendido': 70},
{'ido': 70}, {'anulado': 70, 'aplazado': 70, 'caido': 70, 'cancelado': 70, 'ofrecido': 499, 'suspendido': 70},
{'<give1>': 39, 'acerco': 59, 'dejo': 59, 'devuelvo': 59, 'doy': 59, 'envio': 59, 'envío': 59, 'hago': 1058, 'hare':
1058, 'llevo': 59, 'mando': 59, 'paso': 59, 'preparo': 59, 'traigo': 59}, {'^': 1503, 'debo': 39, 'tenemos': 1065,
'tengo': 1065, 'vamos': 1161, 'voy': 1161}, {'^': 1503}, {'fue': 1249, 'olvido': 1249, 'paso': 1249, 'pasó': 1249},
{'olvido': 1249, 'paso': 1249, 'pasó': 1249}, {'a': 161, 'al': 161, 'para': 161, 'por': 23}, {'': (14, 'together'),
'N': 147, 'tambien': 586, 'también': 586}, {'': (23, 'contact'), 'al': 147, 'desde': 147, 'por': 147}, {'': (14,
'together'), 'N': 1510, 'tambien': 586, 'también': 586}, {'conmigo': 147}, {'<moved3>': 1002, '<off>': 226, 'acerca':
1493, 'acerco': 494, 'acercó': 494, 'adelanta': 162, 'agregaron': 1494, 'agrego': 1494, 'anulo': 70, 'aparecio': 494,
'aplaza': 162, 'aplazo': 70, 'apuntaron': 1494, 'apunto': 1494, 'apuntó': 1494, 'cambia': 1495, 'cambio': 1495,
'cancelo': 70, 'cayeron': 1496, 'cayo': 1496, 'compromete': 301, 'comprometio': 301, 'conecto': 822, 'conectó': 822,
'corrio': 1495, 'dejo': 495, 'dejó': 495, 'encarga': 496, 'entero': 1497, 'ha': 1500, 'habia': 1501, 'han': 1502,
'incorporaron': 1494, 'incorporo': 1494, 'la': 1504, 'las': 1505, 'lo': 1504, 'los': 1505, 'me': 1506, 'mueve': 1495,
'nos': 1507, 'ocupa': 496, 'ofrece': 499, 'ofrecio': 501, 'olvidaron': 1330, 'olvido': 1330, 'pasa': 1508, 'paso':
494, 'pasó': 494, 'queda': 162, 'quedaron': 1499, 'quedo': 1499, 'quedó': 1499, 'retrasa': 162, 'rumorea': 0,
'sumaron': 1509, 'sumo': 1509, 'suspende': 70, 'suspendio': 70, 'unieron': 1509, 'unio': 1511, 'va': 162, 'vino': 494,
'vio': 1512}, {'a': 861, 'esperando': 600}, {'contado': 586, 'dicho': 586}, {'conto': 586, 'dijo': 586, 'ha': 1515},
{'<them>': 1334, '<they>': 1334, 'N': 1347, 'el': 1348, 'ella': 1347, 'ellas': 1351, 'ellos': 1351, 'me': 1516, 'él':
1348}, {'de': 25}, {'cumple': 1518, 'cumpleanos': 1518, 'santo': 1518}, {'el': 1519}, {'<mentor_noun>': 212}, {'de':
1521}, {'lugar': 802}, {'mi': 1523}, {'en': 1524}, {'yo': 797}, {'estuviera': 1525, 'fuera': 1526}, {'senales': 70},
{'aparecer': 70, 'atender': 70, 'contestar': 70, 'dar': 1528, 'responder': 70}, {'sin': 1529}, {'paso': 89}, {'': (0,
'missed'), 'de': 70}, {'contestar': 70, 'efecto': 70, 'exito': 70, 'falta': 951, 'hablar': 70, 'noticias': 1532,
'novedades': 597, 'rastro': 597, 'respuesta': 70, 'senales': 1532, 'suerte': 70, 'ver': 70, 'verla': 70, 'verlo': 70},
{'con': 61, 'que': 61}, {',': 401, '...': 136, ':': 135, 'era': 322, 'es': 322, 'fue': 322}, {'recibiremos': 11,
'sabremos': 11, 'tendre': 11, 'tendremos': 11}, {'la': 1536, 'las': 1536, 'lo': 1536, 'los': 1536, 'recibiremos': 11,
'sabremos': 11, 'tendre': 11, 'tendremos': 11}, {'<thing>': 1537}, {'<tip>': 1535, '^': 1538}, {'<tip>': 1535},
{'vez': 61}, {'andaba': 857, 'andaban': 857, 'estaba': 852, 'estaban': 857, 'estuvieron': 857, 'estuvo': 852,
'vinieron': 857, 'vino': 852}, {'<answers>': 1273, '<clitic>': 1282, '<seen1>': 70, 'he': 1280, 'hemos': 1280, 'la':
1277, 'las': 1277, 'le': 1277, 'les': 1277, 'lo': 1277, 'los': 1277, 'me': 1278, 'nos': 1278, 'se': 1281}, {'apagado':
70}, {'D': 23, 'con': 23}, {'<date>': 1545}, {'^': 942, 'conectar': 718, 'conectarlos': 89, 'juntar': 718,
'juntarlos': 89, 'ponerlos': 722, 'presentar': 718, 'presentarlos': 89}, {'<any_det>': 1546, '<date>': 1545, 'que':
1547}, {'con': 23}, {'^': 713}, {'a': 23}, {'': (5, 'mine'), '^': 942, 'conectar': 718, 'conectarlos': 89, 'juntar':
718, 'juntarlos': 89, 'juntarme': 1549, 'pensar': 61, 'ponerlos': 722, 'presentar': 718, 'presentarlos': 89, 'quedar':
1549, 'reunirme': 23, 'ver': 1551, 'verme': 1549}, {'<any_det>': 1546, '<date>': 1545, 'ganas': 839, 'juntarme': 1549,
'pendiente': 1550, 'que': 1552, 'quedar': 1549, 'reunirme': 23, 'ver': 1551, 'verme': 1549}, {'a': 361, 'que': 994},
{'que': 530}, {'do': 89}, {'<inf_them>': 39, '<todo_inf>': 39}, {'^': 1557}, {'^': 1377, 'de': 720, 'que': 1558},
{':': 89}, {'birra': 108, 'cafe': 108, 'café': 108, 'cana': 108, 'cerveza': 108, 'tinto': 108, 'vino': 108},
{'<any_det>': 147, 'algo': 147, 'cafe': 147, 'café': 147, 'cerveza': 147, 'el': 1561, 'mate': 147, 'mates': 147, 'te':
147, 'tinto': 147, 'un': 1561, 'una': 1561}, {'<any_det>': 147, 'algo': 147, 'cafe': 147, 'café': 147, 'cerveza': 147,
'mate': 147, 'mates': 147, 'te': 147, 'tinto': 147}, {'el': 1561, 'un': 1561, 'una': 1561}, {'un': 23, 'una': 23},
{'': (23, 'contact'), 'N': 810}, {'^': 809, 'con': 1566}, {'<date>': 147}, {'<any_det>': 1568, '<date>': 147, 'que':
917, 'tenido': 923}, {'que': 917, 'tenido': 923}, {'estos': 61}, {'de': 1571}, {'<drink>': 147, 'dia': 1572},
{'<drink>': 147}, {'dias': 61}, {'estos': 1575}, {'de': 1576}, {'<inf>': 511, '<inf_me>': 11, '<infme>': 11,
'corregir': 257, 'firmar': 257, 'hablar': 515, 'hablarle': 515, 'hablarles': 515, 'leer': 257, 'mirar': 257, 'probar':
257, 'repasar': 257, 'revisar': 257, 'testear': 257, 'validar': 257, 'ver': 257}, {'^': 1578}, {'a': 1579},
{'<see_inf>': 23, '^': 713}, {'a': 1581, 'atras': 597, 'detras': 597}, {'almorzar': 23, 'buscarme': 23, 'buscarnos':
23, 'casa': 23, 'cenar': 23, 'comer': 23, 'merendar': 23, 'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme': 23,
'visitarme': 23}, {'a': 1583}, {'almorzar': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'merendar': 23, 'tomar': 23,
'verme': 23, 'visitarme': 23}, {'a': 1585}, {'facebook': 61, 'instagram': 61, 'linkedin': 61, 'twitter': 61, 'x': 61},
{'N': 147, 'a': 147, 'el': 836, 'en': 1587, 'la': 837, 'pasar': 61, 'que': 61, 'un': 838, 'una': 840}, {'con': 64},
{'almorzar': 23, 'buscarme': 23, 'buscarnos': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'dormir': 23,
'la': 1355, 'merendar': 23, 'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme': 23, 'visitarme': 23}, {'a':
1590}, {'': (23, 'contact'), 'N': 147, 'a': 147}, {'con': 639, 'de': 639, 'en': 639, 'para': 639}, {'a': 1581,
'atras': 597, 'con': 64, 'detras': 597}, {'caso': 70, 'mu': 70, 'palabra': 70, 'pio': 70}, {'<give1>': 39}, {'^':
1596}, {'la': 1597, 'las': 1597, 'lo': 1597, 'los': 1597}, {'': (14, 'together'), 'le': 1597, 'les': 1597, 'se':
1598}, {'nada': 70, 'ni': 1595, 'si': 61, 'yo': 1599}, {'estaba': 70}, {'ido': 70, 'marchado': 70}, {'habia': 1602},
{'no': 1601, 'que': 0, 'se': 1603, 'veremos': 62}, {'': (5, 'mine'), '^': 239, 'a': 714}, {'tu': 804}, {'<give1>': 39,
'hago': 1058, 'hare': 1058}, {'^': 1607, 'debo': 1078}, {'ocupo': 806}, {'tu': 797, 'tú': 797, 'vos': 797}, {'^':
1607}, {'la': 1611, 'las': 1611, 'lo': 1611, 'los': 1611}, {'debo': 1605, 'en': 1606, 'le': 1608, 'les': 1608,
'llevo': 39, 'me': 1609, 'pongo': 39, 'que': 1610, 'se': 1612, 'y': 671}, {'<may3>': 211, '^': 778, 'de': 779, 'debe':
211, 'dijo': 354, 'en': 781, 'ha': 782, 'habia': 355, 'iba': 784, 'me': 787, 'nos': 788, 'pensaba': 354, 'queda': 477,
'quedaron': 479, 'quedo': 789, 'quedó': 789, 'queria': 354, 'se': 790, 'tenia': 791, 'tiene': 507, 'tienen': 507,
'va': 519, 'van': 519}, {'$': 122, '//': 145, '<advises>': 146, '<called1>': 148, '<came3>': 159, '<date>': 165,
'<eat1>': 168, '<handed1>': 201, '<hours>': 204, '<lent1>': 209, '<may3>': 211, '<mentor_noun>': 212, '<moved1>': 216,
'<moved3>': 220, '<moved_pp>': 223, '<off>': 226, '<opines>': 236, '<read1>': 238, '<remind>': 241, '<sent_to>': 247,
'<set>': 248, '<set_up>': 249, '<shall1>': 23, '<they>': 522, '<tip>': 526, '<told1>': 529, '<tried1>': 531,
'<vowed1>': 534, 'D': 538, 'N': 561, '^': 565, 'a': 574, 'acabamos': 576, 'acabo': 576, 'accion': 577, 'aconseja':
278, 'aconseje': 581, 'acordamos': 585, 'acorde': 585, 'acudieron': 586, 'agradecer': 588, 'agradeci': 589,
'agradecida': 590, 'agradecido': 590, 'agradecimos': 589, 'agradezco': 588, 'aguardo': 35, 'al': 591, 'alente': 595,
'algun': 596, 'almorce': 147, 'almorzado': 147, 'almorzamos': 147, 'andamos': 598, 'ando': 601, 'anduve': 602,
'anduvimos': 602, 'anime': 595, 'antes': 605, 'apadrine': 606, 'apagado': 70, 'aparecieron': 586, 'apenas': 603,
'aplazada': 70, 'aplazado': 70, 'apresentacao': 612, 'arme': 615, 'armé': 615, 'asegura': 621, 'aseguro': 282,
'asesore': 606, 'asistentes': 586, 'asistieron': 586, 'asistio': 586, 'aun': 631, 'aunque': 603, 'ausencia': 70,
'avisa': 621, 'avisandome': 566, 'aviso': 621, 'avisó': 621, 'ayudamos': 637, 'ayude': 637, 'baile': 602, 'banco':
641, 'bebi': 642, 'bebimos': 147, 'brindamos': 147, 'brinde': 147, 'buena': 643, 'buzon': 243, 'buzón': 243,
'caminamos': 147, 'camine': 602, 'carta': 646, 'casi': 649, 'celebramos': 147, 'celebre': 147, 'cena': 651, 'cenado':
602, 'cenamos': 147, 'cene': 147, 'charla': 147, 'charlamos': 147, 'charlando': 147, 'charle': 147, 'charlita': 147,
'cita': 651, 'coincidi': 147, 'coincidido': 147, 'coincidimos': 147, 'colgar': 602, 'colgue': 602, 'comedor': 652,
'comente': 658, 'comi': 602, 'comida': 651, 'comido': 602, 'comimos': 147, 'como': 566, 'comparti': 665, 'compromiso':
577, 'con': 672, 'conectamos': 676, 'conecte': 681, 'confirma': 682, 'confirmado': 683, 'confirmamos': 683,
'confirme': 683, 'confirmo': 683, 'confirmé': 683, 'confirmó': 683, 'conmigo': 671, 'conoci': 147, 'conocimos': 147,
'consejo': 685, 'console': 595, 'consulta': 687, 'consulte': 689, 'consulté': 689, 'contandome': 566, 'conte': 690,
'contestador': 70, 'contestadora': 70, 'conteste': 692, 'conversacion': 147, 'conversado': 147, 'conversamos': 147,
'converse': 147, 'conversé': 147, 'corre': 695, 'corregi': 658, 'corren': 695, 'correo': 244, 'corri': 602,
'corrigiendole': 177, 'corrigiendoles': 177, 'corte': 602, 'corté': 602, 'cree': 284, 'creo': 111, 'cruce': 698,
'crucé': 699, 'cruz': 700, 'cuando': 603, 'cuenta': 287, 'cumple': 701, 'cumplia': 701, 'cuya': 0, 'cuyo': 0, 'dado':
566, 'dando': 702, 'dandole': 704, 'de': 707, 'debe': 289, 'deberia': 709, 'deberiamos': 710, 'debi': 711, 'debia':
530, 'debiamos': 530, 'debido': 712, 'debo': 723, 'decia': 296, 'deje': 726, 'dejé': 726, 'derive': 729,
'desayunamos': 147, 'desayune': 147, 'desde': 734, 'deseando': 735, 'despues': 605, 'di': 753, 'dice': 757, 'dicen':
566, 'diciendo': 759, 'diciendome': 566, 'dicte': 760, 'dije': 763, 'dijimos': 765, 'dijo': 768, 'dimos': 770,
'discusion': 147, 'discutimos': 147, 'eche': 773, 'echo': 776, 'el': 792, 'ella': 793, 'en': 805, 'encargo': 807,
'encontramos': 148, 'encontre': 148, 'ensayamos': 812, 'ensaye': 813, 'ensenandole': 815, 'ensene': 819, 'entregue':
820, 'entrevista': 651, 'entro': 822, 'envie': 825, 'envié': 825, 'era': 326, 'eramos': 826, 'es': 831, 'escribi':
835, 'escribí': 835, 'escuche': 841, 'escuché': 841, 'espera': 337, 'esperamos': 844, 'esperando': 600, 'espere': 847,
'espero': 844, 'esperé': 847, 'esta': 851, 'estaba': 853, 'estabamos': 856, 'estaban': 858, 'estamos': 863, 'estaria':
864, 'estoy': 868, 'estreno': 651, 'estuve': 871, 'estuvieron': 586, 'estuvimos': 872, 'estuvo': 873, 'está': 851,
'evento': 651, 'explicandole': 815, 'explique': 819, 'expliqué': 819, 'exposicion': 651, 'extrano': 774, 'fallecio':
29, 'falta': 881, 'faltan': 882, 'falte': 886, 'falto': 887, 'feedback': 890, 'felicite': 595, 'festejamos': 147,
'forme': 893, 'formé': 893, 'fue': 895, 'fuera': 897, 'fui': 901, 'fuimos': 902, 'ganas': 903, 'gracias': 905, 'h':
908, 'ha': 925, 'habia': 927, 'habiamos': 928, 'hablado': 147, 'hablamos': 147, 'hablando': 147, 'hable': 933,
'hablé': 933, 'habra': 935, 'habria': 111, 'hace': 938, 'han': 939, 'hasta': 604, 'hay': 944, 'he': 978, 'hemos': 982,
'hice': 990, 'hicimos': 992, 'hora': 908, 'horas': 908, 'hoy': 993, 'iba': 995, 'ibamos': 996, 'iban': 362, 'idea':
61, 'ilocalizable': 70, 'ilocalizables': 70, 'ilusion': 903, 'imparti': 760, 'inauguracion': 651, 'indique': 977,
'inlocalizable': 70, 'insiste': 366, 'insisti': 581, 'insistimos': 581, 'insistio': 366, 'intercambiamos': 147,
'intercambie': 147, 'intercambio': 899, 'intercedi': 997, 'intro': 1000, 'jugamos': 147, 'jugue': 1001, 'junte': 681,
'junté': 681, 'la': 1038, 'lanzamiento': 651, 'larga': 643, 'las': 1049, 'le': 1162, 'lei': 1164, 'les': 1172,
'llamada': 1174, 'llamadas': 1175, 'llevo': 733, 'lo': 1180, 'los': 1182, 'mande': 1187, 'mandé': 1187, 'me': 1261,
'mentoree': 606, 'mentorice': 606, 'merendamos': 147, 'merende': 147, 'mi': 1262, 'mientras': 603, 'mil': 1263,
'mostre': 1265, 'movi': 1266, 'muchas': 1263, 'murio': 29, 'nacio': 29, 'nada': 1268, 'necesita': 461, 'necesitamos':
240, 'necesito': 1269, 'ni': 1279, 'no': 1314, 'nos': 1322, 'nota': 1324, 'nunca': 1328, 'ofreci': 720, 'oi': 841,
'ojala': 61, 'olvidamos': 1249, 'olvide': 1249, 'olvido': 1330, 'olvidé': 1249, 'para': 1352, 'parece': 566,
'participaron': 586, 'pasa': 1358, 'pasamos': 1366, 'pasandole': 704, 'pasara': 1367, 'pasará': 1367, 'pase': 1370,
'paso': 1372, 'pasé': 1370, 'pedi': 1376, 'pendiente': 1379, 'pendientes': 867, 'pensaba': 530, 'pensando': 1381,
'perdi': 885, 'perdida': 1268, 'pide': 466, 'pidio': 468, 'pienso': 1382, 'pitchee': 147, 'planton': 70, 'platica':
147, 'platicamos': 147, 'platicando': 147, 'platique': 147, 'poner': 1384, 'ponerlos': 722, 'por': 1386, 'porq': 0,
'porque': 0, 'pospuesta': 70, 'pospuesto': 70, 'postergada': 70, 'postergado': 70, 'pq': 0, 'practicamos': 946,
'practique': 813, 'precisa': 471, 'preferiria': 278, 'prefiere': 278, 'pregunta': 441, 'preguntaba': 441, 'pregunte':
1375, 'pregunto': 441, 'pregunté': 1375, 'preguntó': 441, 'preparamos': 813, 'preparandole': 177, 'prepare': 813,
'preparé': 813, 'presentacion': 1387, 'presentado': 679, 'presentamos': 1388, 'presentandolas': 608, 'presentandolos':
608, 'presentarlas': 608, 'presentarle': 1390, 'presentarlos': 608, 'presentation': 612, 'presente': 1391,
'presentes': 586, 'presenté': 1391, 'preste': 1394, 'presté': 1394, 'promesa': 577, 'promete': 414, 'prometi': 1396,
'prometimos': 1396, 'prometio': 443, 'propone': 472, 'propuse': 581, 'propuso': 472, 'proxima': 31, 'proximo': 1397,
'proximos': 1398, 'puesto': 566, 'puse': 1404, 'q': 1413, 'que': 1418, 'queda': 1426, 'quedada': 602, 'quedado': 1430,
'quedamos': 1446, 'quedan': 1450, 'quedaron': 1452, 'quede': 1456, 'quedo': 1464, 'quedé': 1456, 'quedó': 1467,
'queria': 1468, 'queriamos': 530, 'querria': 486, 'quien': 0, 'quienes': 0, 'quiere': 488, 'quisiera': 61, 'quiza':
61, 'quizas': 61, 'reagendamos': 160, 'reagendar': 160, 'reagendo': 160, 'recibi': 1471, 'recibimos': 1242,
'recibire': 1242, 'recibo': 1472, 'recien': 1473, 'reclama': 486, 'recomendandole': 1390, 'recomendarle': 1390,
'recomendarles': 1390, 'recomende': 1480, 'recomienda': 278, 'recomiendo': 1481, 'recordar': 1482, 'recordatorio': 89,
'reenvie': 1266, 'referi': 729, 'regale': 1394, 'regalé': 1394, 'regresa': 491, 'repasamos': 1483, 'repasandole': 177,
'repase': 1486, 'reprogramamos': 160, 'reprogramo': 160, 'requiere': 493, 'resolvi': 1488, 'respondi': 692, 'resulta':
566, 'reunion': 651, 'reunión': 651, 'revisamos': 1489, 'revisandole': 177, 'revise': 1490, 'revisé': 1490, 'rogue':
581, 'salgo': 1492, 'sali': 602, 'salimos': 602, 'se': 1513, 'seguimos': 1514, 'segun': 1517, 'sera': 1520, 'sesion':
1522, 'sesiones': 1522, 'si': 1527, 'sigo': 1514, 'sigue': 1530, 'siguen': 1530, 'siguiente': 1531, 'simule': 813,
'sin': 1533, 'solto': 446, 'sone': 1534, 'su': 1539, 'sugeri': 581, 'sugerirle': 1390, 'sugiere': 278, 'sus': 1540,
'suspendida': 70, 'suspendido': 70, 'tal': 1541, 'tambien': 1542, 'también': 1542, 'tampoco': 1543, 'tarea': 577,
'telefonee': 147, 'telefoneo': 147, 'telefono': 1544, 'teléfono': 1544, 'tenemos': 1548, 'tengo': 1553, 'tenia': 1554,
'teniamos': 1555, 'tenian': 362, 'tensa': 643, 'tiene': 506, 'tienen': 507, 'to': 1556, 'toca': 1559, 'tocaba': 530,
'toco': 240, 'todavia': 631, 'todo': 1560, 'tomamos': 1562, 'tomando': 1563, 'tomandome': 147, 'tomandonos': 147,
'tomaremos': 1564, 'tome': 1563, 'tomo': 1565, 'tomé': 1563, 'trabajamos': 602, 'trabaje': 1567, 'trabajé': 1567,
'tranquilice': 595, 'tropece': 602, 'tuve': 1569, 'tuvieron': 1570, 'tuvimos': 1569, 'tuvo': 1570, 'un': 1573, 'una':
1574, 'unas': 1574, 'uno': 1577, 'unos': 1574, 'va': 1580, 'vamos': 1582, 'van': 519, 've': 521, 'vendra': 1584,
'vendran': 1586, 'veria': 521, 'vi': 1588, 'viajamos': 147, 'viaje': 602, 'viajo': 1589, 'viajé': 602, 'viene': 1591,
'vienen': 1586, 'vimos': 1592, 'vinieron': 586, 'vino': 873, 'visito': 65, 'visto': 148, 'voluntariado': 1593,
'voluntario': 1593, 'volvera': 491, 'voy': 1594, 'vuelve': 491, 'xq': 0, 'y': 1600, 'ya': 1604, 'yo': 1613, 'él':
1614}]


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
{'escrito': 74}, {'envie': 74, 'envié': 74, 'escribi': 75, 'escribí': 75, 'he': 76, 'mande': 74, 'mandé': 74}, {'con':
69}, {'caer': 0}, {'': (0, 'intro'), 'a': 69}, {'escrito': 21, 'presentado': 80}, {'escrito': 21}, {'acerque': 0,
'acerqué': 0, 'conecto': 78, 'conectó': 78, 'cruce': 0, 'crucé': 0, 'deje': 79, 'dejé': 79, 'encontre': 0, 'escribio':
21, 'ha': 81, 'han': 82, 'marco': 10, 'marcó': 10, 'presento': 80, 'presentó': 80, 'recibio': 0, 'reuni': 0, 'tope':
0, 'vi': 0}, {'texto': 21, 'voz': 21}, {'': (5, 'message'), 'de': 84}, {'dia': 2}, {'del': 86}, {'redonda': 13},
{'ha': 81, 'han': 82, 'juntamos': 0, 'presento': 80, 'presentó': 80, 'recibio': 0, 'reunimos': 0, 'vemos': 0,
'veremos': 0, 'vimos': 0}, {'voz': 21}, {'de': 90}, {'one': 0}, {'on': 92}, {'merendar': 2, 'picar': 2, 'tapear': 2},
{'dia': 0}, {'manana': 0, 'tarde': 0}, {'el': 95}, {'a': 57, 'el': 95, 'en': 57, 'hasta': 57, 'la': 96, 'por': 57,
'todo': 97}, {'': (8, 'meeting'), 'el': 56, 'la': 56, 'las': 56, 'su': 56, 'sus': 56}, {'a': 57, 'el': 95, 'en': 57,
'hasta': 57, 'la': 96, 'por': 99, 'todo': 97}, {'oficina': 0}, {'la': 101}, {'N': 29, 'por': 102}, {'day': 13},
{'bufete': 0, 'celu': 10, 'celular': 10, 'consulta': 0, 'despacho': 0, 'estudio': 0, 'fabrica': 0, 'fijo': 10,
'local': 0, 'movil': 10, 'móvil': 10, 'nave': 0, 'ofi': 0, 'oficina': 0, 'taller': 0, 'tienda': 0}, {'correo': 42,
'el': 105, 'la': 48, 'mail': 42, 'meet': 10, 'mi': 49, 'nuestra': 49, 'nuestro': 49, 'obra': 0, 'su': 49, 'teams': 10,
'tel': 10, 'telefono': 10, 'teléfono': 10, 'zoom': 10}, {'libro': 13}, {'con': 69, 'del': 107}, {'a': 69}, {'con': 0},
{'de': 3}, {'': (8, 'meeting'), 'de': 3}, {'negocios': 13}, {'de': 113}, {'summit': 13}, {'up': 0}, {'con': 5}, {'te':
5, 'vino': 2}, {'cafe': 5, 'café': 5}, {'te': 5, 'un': 119}, {'gin': 2, 'te': 5, 'tinto': 5, 'vino': 2, 'vinos': 2},
{'uno': 0}, {'a': 122}, {'llamada': 10}, {'verme': 0}, {'N': 29, 'a': 125}, {'1': 1, 'a': 9, 'acabamos': 12, 'acabe':
12, 'acabo': 12, 'after': 14, 'afterwork': 13, 'al': 16, 'almorce': 2, 'almorzamos': 2, 'almorzando': 17, 'almorzar':
2, 'almorzare': 2, 'almorzaremos': 2, 'almuercito': 2, 'almuerzo': 17, 'almuerzos': 2, 'aperitivo': 2, 'arepas': 2,
'asado': 20, 'audio': 21, 'audios': 21, 'banquete': 2, 'barbacoa': 2, 'barbacoas': 2, 'bautismo': 13, 'bautizo': 13,
'birra': 2, 'birras': 2, 'board': 0, 'bocata': 2, 'boda': 13, 'brainstorming': 0, 'brunch': 2, 'buen': 22, 'cachopo':
2, 'cafe': 24, 'cafecito': 5, 'cafelito': 5, 'cafelitos': 5, 'cafes': 5, 'cafesito': 5, 'cafeteria': 5, 'café': 24,
'calcotada': 2, 'calcots': 2, 'caldereta': 2, 'call': 10, 'calls': 10, 'caminata': 0, 'campus': 25, 'cana': 2,
'canas': 2, 'caneo': 2, 'canita': 2, 'canitas': 2, 'cantina': 2, 'cappuccino': 5, 'capuchino': 5, 'cara': 27,
'carajillo': 5, 'carnaval': 13, 'carne': 28, 'carta': 21, 'casamiento': 13, 'cayo': 30, 'cena': 2, 'cenamos': 2,
'cenando': 17, 'cenar': 2, 'cenara': 2, 'cenare': 2, 'cenaremos': 2, 'cenas': 2, 'cene': 2, 'ceno': 2, 'cerveza': 2,
'cervezas': 2, 'ceviche': 2, 'charla': 13, 'charlamos': 32, 'chat': 21, 'chateamos': 21, 'chatee': 21, 'chela': 2,
'chelas': 2, 'chifa': 2, 'choripan': 2, 'chuleton': 2, 'churrasco': 2, 'churros': 2, 'cita': 0, 'coaching': 0,
'cocido': 2, 'coctel': 13, 'coincidi': 0, 'colgamos': 10, 'colgar': 33, 'colgue': 10, 'comemos': 34, 'comere': 2,
'comeremos': 2, 'comi': 2, 'comida': 2, 'comiendo': 17, 'comilona': 2, 'comimos': 2, 'comite': 0, 'como': 34,
'completo': 2, 'comunion': 13, 'con': 35, 'concierto': 13, 'conference': 36, 'conferencia': 37, 'conferencias': 13,
'congreso': 13, 'conoci': 38, 'consejo': 40, 'convencion': 13, 'copa': 41, 'copas': 2, 'correito': 42, 'correo': 43,
'correos': 42, 'cortadito': 5, 'cortado': 5, 'corte': 33, 'corté': 33, 'croquetas': 2, 'cumple': 13, 'cumpleanos': 13,
'cóctel': 13, 'daily': 0, 'de': 44, 'del': 22, 'demo': 45, 'desayunamos': 2, 'desayunando': 17, 'desayunar': 2,
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
'los': 22, 'mail': 42, 'mailcito': 42, 'mails': 42, 'marco': 10, 'marcó': 10, 'mariscada': 2, 'marque': 10, 'marqué':
10, 'marron': 5, 'mate': 5, 'mateada': 5, 'mateando': 5, 'matecitos': 5, 'mates': 5, 'md': 21, 'me': 83, 'meet': 10,
'meetup': 13, 'mensaje': 85, 'mensajeamos': 21, 'mensajee': 21, 'mensajes': 21, 'mensajito': 21, 'mentoria': 0,
'mentorias': 0, 'mentoring': 0, 'mentoría': 0, 'menu': 87, 'mercadillo': 13, 'merendamos': 2, 'merendare': 2,
'merende': 2, 'merienda': 2, 'meriendo': 2, 'mesa': 88, 'messenger': 21, 'msg': 21, 'msj': 21, 'networking': 13,
'nos': 89, 'nota': 91, 'notas': 91, 'onces': 5, 'one': 93, 'paella': 2, 'panel': 13, 'para': 94, 'parrillada': 2,
'partido': 13, 'pasado': 58, 'pasamos': 98, 'pase': 100, 'paseo': 0, 'paso': 103, 'pasé': 100, 'pasó': 103, 'pedida':
13, 'picada': 2, 'pinchos': 2, 'pitch': 104, 'pizza': 2, 'pola': 2, 'polas': 2, 'por': 106, 'posada': 13, 'postal':
21, 'premios': 13, 'presentacion': 108, 'presente': 109, 'presenté': 109, 'quedamos': 110, 'quede': 110, 'quedé': 110,
'quince': 13, 'quinceanera': 13, 'ramen': 2, 'rastro': 13, 'recepcion': 111, 'recital': 13, 'recogida': 54,
'replanteo': 0, 'restaurante': 2, 'retro': 0, 'reu': 0, 'reuni': 0, 'reunida': 0, 'reunido': 0, 'reunimos': 0,
'reunion': 0, 'reunioncita': 0, 'reuniones': 0, 'reunión': 0, 'revision': 112, 'romeria': 13, 'ronda': 114,
'seminario': 13, 'sesion': 0, 'simposio': 13, 'skype': 10, 'slack': 21, 'sms': 21, 'sobremesa': 2, 'south': 115,
'stand': 116, 'starbucks': 5, 'summit': 13, 'sushi': 2, 'sync': 0, 'tacos': 2, 'taller': 13, 'talleres': 13, 'tapas':
2, 'tapeando': 2, 'tapeo': 2, 'taquitos': 2, 'te': 117, 'teams': 10, 'tecito': 5, 'tel': 10, 'telefonazo': 10,
'telefoneado': 10, 'telefonee': 10, 'telefoneo': 10, 'telefonica': 10, 'telefono': 10, 'telegram': 21, 'teléfono': 10,
'timbrazo': 10, 'tintico': 5, 'tinto': 5, 'tomamos': 118, 'tomar': 120, 'torneo': 13, 'trago': 2, 'tragos': 2,
'traspaso': 0, 'tutoria': 0, 'un': 121, 'uno': 123, 'unos': 22, 'velorio': 13, 'verbena': 13, 'vermu': 2, 'vermut': 2,
'vermuts': 2, 'vernissage': 13, 'vi': 38, 'viber': 21, 'video': 124, 'videocall': 10, 'videoconferencia': 10,
'videollamada': 10, 'videollamadas': 10, 'videollamado': 10, 'vinitos': 2, 'vino': 126, 'visita': 112, 'visitar': 8,
'visite': 0, 'visité': 0, 'wa': 21, 'wapp': 21, 'wasap': 21, 'wasapeado': 21, 'wasapp': 21, 'web': 115, 'webinar': 13,
'whats': 21, 'whatsap': 21, 'whatsapp': 21, 'whatsappee': 21, 'wpp': 21, 'ws': 21, 'wsp': 21, 'zoom': 10}]

