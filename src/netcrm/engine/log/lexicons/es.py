"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('aceptará', 'aceptá', 'acercó', 'acerqué', 'acompaño', 'acompañó', 'adelantá', 'agregó', 'ahorrá',
'ajustá', 'alquilá', 'animó', 'anticipó', 'anunció', 'aplacé', 'aprovechá', 'apuntá', 'apunté', 'apuntó', 'armá',
'armé', 'armó', 'aumentá', 'avisé', 'avisó', 'bajá', 'bajé', 'bajó', 'buscará', 'buscó', 'busqué', 'buzón', 'café',
'cambiá', 'casó', 'centrá', 'cenó', 'cerrará', 'cobrá', 'comentó', 'comprará', 'comprá', 'compró', 'concentrá',
'conectó', 'confirmé', 'confirmó', 'consulté', 'contactá', 'contacté', 'contactó', 'contesté', 'contestó',
'contratará', 'contratá', 'contrató', 'conversé', 'cortá', 'corté', 'cotizó', 'crucé', 'cuidá', 'currículum',
'cuándo', 'cuántas', 'cuánto', 'cuántos', 'céntrate', 'cóctel', 'cómo', 'dejará', 'dejá', 'dejé', 'dejó', 'depositó',
'descansá', 'devolvérselo', 'documentá', 'dónde', 'echó', 'eliminá', 'empezará', 'enfermó', 'enfócate', 'enseño',
'enseñó', 'enteró', 'entrará', 'entregó', 'entrá', 'enviársela', 'enviárselo', 'envié', 'envió', 'envía', 'envíe',
'envío', 'escribí', 'escuchá', 'escuché', 'esperá', 'esperé', 'esperó', 'estudiá', 'estudió', 'está', 'evitá',
'explicó', 'expliqué', 'exportá', 'facilitó', 'facturá', 'fichá', 'fijé', 'firmará', 'firmá', 'firmé', 'firmó',
'formá', 'formé', 'fusioná', 'gastá', 'giró', 'grabó', 'guardá', 'guión', 'hablá', 'hablé', 'habló', 'hacé', 'hacía',
'informé', 'intentó', 'juntá', 'junté', 'juntó', 'lanzará', 'levantá', 'levanté', 'limitá', 'llamará', 'llamá',
'llamé', 'llamó', 'llevé', 'llevó', 'mandará', 'mandá', 'mandársela', 'mandárselo', 'mandé', 'mandó', 'marcó',
'marqué', 'mentoría', 'mirá', 'miré', 'montará', 'montá', 'montó', 'mudará', 'mudá', 'mí', 'móvil', 'negociá',
'notaría', 'número', 'olvidá', 'olvidé', 'olvidó', 'olvídate', 'organizó', 'pagará', 'pagué', 'pagó', 'pará',
'pasará', 'pasársela', 'pasárselo', 'pasé', 'pasó', 'patentá', 'poné', 'preguntá', 'pregunté', 'preguntó',
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
('called1',), 'acompano': ('reach', 'called3'), 'acompañó': ('reach', 'called3'), 'aconseja': ('advises',),
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
'agrego': ('give1',), 'aguante': ('should',), 'ahi': ('hello',), 'ahora': ('hello',), 'ahorra': ('imperative',),
'ahorrara': ('should',), 'ahorraramos': ('should',), 'ahorre': ('should', 'imperative'), 'ahorremos': ('should',),
'ahorren': ('imperative',), 'ahorres': ('should', 'imperative'), 'ahorrá': ('imperative',), 'ajusta': ('imperative',),
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
('verb3', 'opines', 'says', 'media'), 'anunció': ('verb3', 'opines', 'says'), 'aparecieron': ('reach',), 'aparecio':
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
'arranco': ('verb3',), 'arregla': ('hand3',), 'arreglo': ('give1', 'do1'), 'arriesgue': ('should', 'imperative'),
'arriesguen': ('imperative',), 'arriesgues': ('should', 'imperative'), 'articulo': ('helpful', 'paper', 'media'),
'asado': ('hello', 'date'), 'ascendida': ('happens_pp',), 'ascendido': ('happens_pp',), 'asegura': ('opines',),
'aseguradora': ('pro',), 'asegure': ('vowed1',), 'aseguro': ('vowed3',), 'asesor': ('pro', 'rel'), 'asesora':
('pro',), 'asi': ('filler',), 'asista': ('should', 'imperative'), 'asistan': ('imperative',), 'asistas': ('should',
'imperative'), 'asistente': ('rel',), 'asistir': ('see_inf',), 'asuncion': ('name_words',), 'atendio': ('called3',
'answers'), 'atiende': ('answers',), 'atraso': ('moved3',), 'audio': ('letter',), 'audios': ('letter',), 'aumenta':
('imperative',), 'aumentara': ('should',), 'aumentaramos': ('should',), 'aumente': ('should', 'imperative'),
'aumentemos': ('should',), 'aumenten': ('imperative',), 'aumentes': ('should', 'imperative'), 'aumentá':
('imperative',), 'aun': ('filler',), 'aunque': ('hello',), 'aurora': ('name_words',), 'automatice': ('should',
'imperative'), 'automaticen': ('imperative',), 'automatices': ('should', 'imperative'), 'automatiza': ('imperative',),
'automatizara': ('should',), 'averigua': ('give3',), 'averiguar': ('giveinf',), 'averiguare': ('give1',),
'averiguaria': ('would_give',), 'averiguo': ('give1',), 'avisa': ('verb3', 'give3', 'opines'), 'avisado':
('called_pp',), 'avisamos': ('told1',), 'avisan': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',),
'avisare': ('give1',), 'avisaria': ('would_give',), 'avisarla': ('giveinf',), 'avisarlas': ('giveinf',), 'avisarle':
('giveinf', 'infle'), 'avisarles': ('giveinf', 'todo_inf'), 'avisarlo': ('giveinf',), 'avisarlos': ('giveinf',),
'avisarme': ('giveinf', 'infme'), 'avisarnos': ('giveinf', 'infme'), 'avisarsela': ('giveinf',), 'avisarselas':
('giveinf',), 'avisarselo': ('giveinf',), 'avisarselos': ('giveinf',), 'avise': ('told1', 'ask_subj'), 'aviso':
('hello', 'verb3', 'give1', 'opines', 'wrote3'), 'avisé': ('told1',), 'avisó': ('hello', 'verb3', 'opines', 'wrote3'),
'ayer': ('hello',), 'ayuda': ('helps3',), 'ayudan': ('helps3',), 'ayudar': ('giveinf',), 'ayudarla': ('giveinf',
'infle'), 'ayudarlas': ('giveinf',), 'ayudarle': ('giveinf', 'infle'), 'ayudarles': ('giveinf',), 'ayudarlo':
('giveinf', 'infle'), 'ayudarlos': ('giveinf',), 'ayudarme': ('giveinf', 'infme'), 'ayudarnos': ('giveinf', 'infme'),
'ayudarsela': ('giveinf',), 'ayudarselas': ('giveinf',), 'ayudarselo': ('giveinf',), 'ayudarselos': ('giveinf',),
'ayudo': ('called3',), 'azucena': ('name_words',), 'bailar': ('see_inf',), 'baja': ('verb3', 'imperative'), 'bajamos':
('go1',), 'bajara': ('should',), 'bajaramos': ('should',), 'baje': ('should', 'imperative', 'lent1'), 'bajemos':
('should',), 'bajen': ('imperative',), 'bajes': ('should', 'imperative'), 'bajo': ('verb3', 'gave3', 'go1'), 'bajá':
('imperative',), 'bajé': ('lent1',), 'bajó': ('verb3', 'gave3'), 'base': ('paper',), 'bastante': ('filler',),
'bautizo': ('date',), 'bebe': ('rel',), 'becaria': ('rel',), 'becario': ('rel',), 'bien': ('filler', 'hello'),
'birras': ('drink', 'date'), 'blanca': ('name_words',), 'blanco': ('name_words',), 'blog': ('media',), 'bloquee':
('should',), 'boda': ('date',), 'boletin': ('media',), 'borrador': ('paper', 'thing'), 'botella': ('by_post',),
'bravo': ('name_words',), 'brevemente': ('filler',), 'brindar': ('see_inf',), 'brunch': ('date',), 'buen': ('span',
'good'), 'buena': ('hello', 'span', 'good'), 'busca': ('verb3', 'give3', 'is3', 'imperative'), 'buscaba': ('verb3',),
'buscan': ('verb3',), 'buscar': ('giveinf',), 'buscara': ('verb3', 'should'), 'buscarla': ('giveinf',), 'buscarlas':
('giveinf',), 'buscarle': ('giveinf',), 'buscarles': ('giveinf',), 'buscarlo': ('giveinf',), 'buscarlos':
('giveinf',), 'buscarsela': ('giveinf',), 'buscarselas': ('giveinf',), 'buscarselo': ('giveinf',), 'buscarselos':
('giveinf',), 'buscará': ('verb3',), 'busco': ('give1', 'called3'), 'buscó': ('called3',), 'busque': ('called1',
'should', 'attempt', 'imperative', 'ask_subj'), 'busquemos': ('should',), 'busquen': ('imperative',), 'busques':
('should', 'imperative'), 'busqué': ('called1', 'attempt'), 'cada': ('hello',), 'cafe': ('date',), 'cafecito':
('date',), 'cafelito': ('date',), 'cafes': ('drink',), 'café': ('date',), 'calculo': ('do1',), 'calefactor': ('pro',),
'calendario': ('media',), 'call': ('date',), 'calvo': ('name_words',), 'cambia': ('imperative',), 'cambiamos':
('moved1',), 'cambiara': ('should',), 'cambiaramos': ('should',), 'cambie': ('should', 'imperative'), 'cambiemos':
('should',), 'cambien': ('imperative',), 'cambies': ('should', 'imperative'), 'cambio': ('moved3',), 'cambiá':
('imperative',), 'caminar': ('see_inf',), 'campo': ('name_words',), 'campos': ('name_words',), 'canas': ('drink',
'date'), 'cancela': ('off',), 'cancelada': ('off',), 'cancelado': ('off',), 'cancelamos': ('off',), 'cancelaron':
('off',), 'cancele': ('off',), 'cancelo': ('hello', 'off'), 'cano': ('name_words',), 'capacitacion': ('course',),
'capitulo': ('paper',), 'cardiologo': ('pro',), 'caridad': ('name_words',), 'carnet': ('own_affair',), 'carpintera':
('pro',), 'carpintero': ('pro',), 'carta': ('letter', 'paper'), 'cartel': ('media',), 'cartelera': ('media',), 'casa':
('hello', 'verb3', 'name_words', 'fate'), 'casara': ('verb3',), 'casaron': ('verb3',), 'casas': ('name_words',),
'casi': ('filler',), 'caso': ('verb3', 'fate'), 'castillo': ('name_words',), 'casó': ('verb3', 'fate'), 'cayo':
('verb3', 'reach', 'came3', 'off'), 'cedi': ('lent1',), 'cedio': ('gave3',), 'celebra': ('verb3',), 'celebrar':
('see_inf',), 'celeste': ('name_words',), 'cena': ('hello', 'verb3', 'date'), 'cenado': ('done_pp',), 'cenamos':
('hello',), 'cenar': ('see_inf',), 'cenare': ('shall1',), 'cenaremos': ('shall1',), 'cene': ('hello',), 'cenita':
('hello',), 'ceno': ('verb3', 'eat1', 'met3'), 'centra': ('imperative',), 'centrara': ('should',), 'centraramos':
('should',), 'centrate': ('imperative',), 'centre': ('should', 'imperative'), 'centremos': ('should',), 'centren':
('imperative',), 'centres': ('should', 'imperative'), 'centrese': ('should',), 'centrá': ('imperative',), 'cenó':
('verb3', 'met3'), 'ceo': ('rel',), 'cerrada': ('set',), 'cerrado': ('set',), 'cerrajera': ('pro',), 'cerrajero':
('pro',), 'cerrara': ('verb3', 'should'), 'cerrará': ('verb3',), 'cerre': ('set_up',), 'cerremos': ('should',),
'cerro': ('verb3',), 'cerveza': ('date',), 'cervezas': ('drink',), 'cfo': ('rel',), 'charla': ('hello', 'date',
'course'), 'charlado': ('done_pp',), 'charle': ('hello',), 'chat': ('letter',), 'checklist': ('helpful',), 'chelas':
('drink', 'date'), 'cierra': ('verb3', 'imperative', 'hand3'), 'cierran': ('verb3',), 'cierre': ('should',
'imperative'), 'cierren': ('imperative',), 'cierres': ('should', 'imperative'), 'cierro': ('do1',), 'cifras':
('thing',), 'cinco': ('hello', 'span'), 'cirujano': ('pro',), 'cita': ('date',), 'citar': ('todo_inf',), 'clara':
('name_words',), 'claro': ('filler',), 'clase': ('course',), 'clavada': ('stood',), 'clavado': ('stood',), 'clienta':
('rel',), 'cliente': ('rel',), 'clientes': ('rel',), 'coach': ('pro',), 'coaching': ('mentor_noun',), 'cobra':
('imperative',), 'cobrara': ('should',), 'cobraramos': ('should',), 'cobre': ('should', 'imperative'), 'cobremos':
('should',), 'cobren': ('imperative',), 'cobres': ('should', 'imperative'), 'cobrá': ('imperative',), 'cocinero':
('pro',), 'codigo': ('paper',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'coge': ('answers',), 'cogio':
('answers',), 'coincidi': ('hello', 'seen1'), 'coincidido': ('done_pp',), 'coincidimos': ('hello',), 'coincidir':
('see_inf',), 'colega': ('rel',), 'colegas': ('rel',), 'colgada': ('stood',), 'colgado': ('stood',), 'colgar':
('see_inf',), 'comadre': ('rel',), 'come': ('verb3',), 'comemos': ('eat1',), 'comenta': ('verb3', 'opines', 'says'),
'comentado': ('hello',), 'comentamos': ('told1',), 'comentare': ('give1',), 'comentarios': ('feedback_noun',),
'comente': ('told1', 'read1'), 'comento': ('verb3', 'give1', 'opines', 'says'), 'comentó': ('verb3', 'opines',
'says'), 'comer': ('see_inf',), 'comere': ('shall1',), 'comeremos': ('shall1',), 'comi': ('hello', 'met1'), 'comida':
('hello', 'date'), 'comido': ('done_pp',), 'comience': ('should', 'imperative'), 'comiencen': ('imperative',),
'comiences': ('should', 'imperative'), 'comimos': ('hello', 'met1'), 'comio': ('hello', 'verb3', 'met3'), 'como':
('hello',), 'compadre': ('rel',), 'companera': ('rel',), 'companero': ('rel',), 'compania': ('rel',), 'comparte':
('give3', 'send3'), 'comparti': ('done', 'handed1'), 'compartido': ('done', 'lent'), 'compartimos': ('give1',),
'compartir': ('giveinf', 'hand_inf'), 'compartira': ('give3',), 'compartire': ('give1',), 'compartiria':
('would_give',), 'compartirla': ('giveinf',), 'compartirlas': ('giveinf',), 'compartirle': ('giveinf', 'infle'),
'compartirles': ('giveinf',), 'compartirlo': ('giveinf',), 'compartirlos': ('giveinf',), 'compartirme': ('giveinf',
'infme'), 'compartirsela': ('giveinf',), 'compartirselas': ('giveinf',), 'compartirselo': ('giveinf',),
'compartirselos': ('giveinf',), 'comparto': ('give1',), 'completo': ('do1',), 'compra': ('verb3', 'imperative'),
'compran': ('verb3',), 'comprar': ('giveinf',), 'comprara': ('verb3', 'should'), 'compraramos': ('should',),
'comprarla': ('giveinf',), 'comprarlas': ('giveinf',), 'comprarle': ('giveinf',), 'comprarles': ('giveinf',),
'comprarlo': ('giveinf',), 'comprarlos': ('giveinf',), 'comprarsela': ('giveinf',), 'comprarselas': ('giveinf',),
'comprarselo': ('giveinf',), 'comprarselos': ('giveinf',), 'comprará': ('verb3',), 'compre': ('should', 'imperative',
'ask_subj'), 'compremos': ('should',), 'compren': ('imperative',), 'compres': ('should', 'imperative'), 'compro':
('verb3', 'give1', 'do1', 'gave3'), 'compruebo': ('do1',), 'comprá': ('imperative',), 'compró': ('verb3', 'gave3'),
'comunicarme': ('see_inf',), 'con': ('hello', 'link'), 'concentra': ('imperative',), 'concentrara': ('should',),
'concentraramos': ('should',), 'concentrate': ('imperative',), 'concentre': ('should', 'imperative'), 'concentremos':
('should',), 'concentren': ('imperative',), 'concentres': ('should', 'imperative'), 'concentrá': ('imperative',),
'concepcion': ('name_words',), 'concertada': ('set',), 'concertado': ('set',), 'concertamos': ('set_up',), 'concerte':
('set_up',), 'conectar': ('giveinf',), 'conectarla': ('giveinf',), 'conectarlas': ('giveinf',), 'conectarle':
('giveinf',), 'conectarles': ('giveinf',), 'conectarlo': ('giveinf',), 'conectarlos': ('giveinf',), 'conectarme':
('giveinf', 'infme'), 'conectarsela': ('giveinf',), 'conectarselas': ('giveinf',), 'conectarselo': ('giveinf',),
'conectarselos': ('giveinf',), 'conecto': ('give1',), 'conferencia': ('course',), 'confeso': ('says',), 'confiara':
('should',), 'confie': ('should', 'imperative'), 'confien': ('imperative',), 'confies': ('should', 'imperative'),
'confirma': ('verb3', 'give3', 'opines', 'says', 'hand3'), 'confirmada': ('set',), 'confirmado': ('hello', 'set'),
'confirmamos': ('give1',), 'confirman': ('give3',), 'confirmar': ('giveinf',), 'confirmara': ('give3', 'will3',
'hand3', 'will_bring'), 'confirmare': ('give1',), 'confirmaria': ('would_give',), 'confirmarla': ('giveinf',),
'confirmarlas': ('giveinf',), 'confirmarle': ('giveinf', 'infle'), 'confirmarles': ('giveinf',), 'confirmarlo':
('giveinf',), 'confirmarlos': ('giveinf',), 'confirmarme': ('giveinf', 'infme'), 'confirmarmelo': ('giveinf',
'infme'), 'confirmarnos': ('giveinf', 'infme'), 'confirmarsela': ('giveinf',), 'confirmarselas': ('giveinf',),
'confirmarselo': ('giveinf',), 'confirmarselos': ('giveinf',), 'confirme': ('told1', 'ask_subj'), 'confirmo':
('verb3', 'give1', 'opines', 'says', 'gave3'), 'confirmé': ('told1',), 'confirmó': ('verb3', 'opines', 'says',
'gave3'), 'conmigo': ('with_me', 'hello'), 'conoce': ('verb3', 'is3'), 'conocer': ('see_inf',), 'conocere':
('shall1',), 'conoci': ('hello', 'called1', 'seen1'), 'conocia': ('verb3',), 'conocido': ('hello', 'done_pp'),
'conocieron': ('verb3',), 'conocimos': ('called1',), 'conocio': ('verb3', 'met3'), 'conozco': ('seen1',), 'consegui':
('managed1',), 'conseguimos': ('managed1',), 'conseguir': ('giveinf',), 'conseguira': ('give3',), 'conseguire':
('give1',), 'conseguiria': ('would_give',), 'conseguirla': ('giveinf',), 'conseguirlas': ('giveinf',), 'conseguirle':
('giveinf', 'infle'), 'conseguirles': ('giveinf',), 'conseguirlo': ('giveinf',), 'conseguirlos': ('giveinf',),
'conseguirme': ('giveinf', 'infme'), 'conseguirnos': ('giveinf', 'infme'), 'conseguirsela': ('giveinf',),
'conseguirselas': ('giveinf',), 'conseguirselo': ('giveinf',), 'conseguirselos': ('giveinf',), 'consejo': ('tip',),
'consejos': ('tip',), 'considera': ('opines',), 'consiga': ('should', 'imperative', 'ask_subj'), 'consigan':
('imperative',), 'consigas': ('should', 'imperative'), 'consigo': ('give1',), 'consigue': ('give3',), 'construya':
('should', 'imperative'), 'construyan': ('imperative',), 'construyas': ('should', 'imperative'), 'construye':
('verb3',), 'consuelo': ('name_words',), 'consulta': ('give3',), 'consultar': ('giveinf', 'todo_inf'), 'consultare':
('give1',), 'consultarle': ('todo_inf',), 'consulte': ('should', 'imperative'), 'consulten': ('imperative',),
'consultes': ('should', 'imperative'), 'consulto': ('give1',), 'consultor': ('pro',), 'consultora': ('pro',),
'contabilice': ('should', 'imperative'), 'contabilicen': ('imperative',), 'contabilices': ('should', 'imperative'),
'contable': ('pro', 'rel'), 'contacta': ('imperative',), 'contactado': ('called_pp',), 'contactar': ('giveinf',
'see_inf'), 'contactara': ('should',), 'contactaramos': ('should',), 'contactarla': ('see_inf',), 'contactarle':
('see_inf',), 'contactarlo': ('see_inf',), 'contacte': ('should', 'attempt', 'imperative'), 'contactemos':
('should',), 'contacten': ('imperative',), 'contactes': ('should', 'imperative'), 'contacto': ('reach', 'called3',
'helpful', 'paper', 'thing', 'wrote3', 'reach_noun'), 'contactos': ('helpful', 'paper', 'thing', 'reach_noun'),
'contactá': ('imperative',), 'contacté': ('attempt',), 'contactó': ('reach', 'called3', 'wrote3'), 'contador': ('pro',
'rel'), 'contadora': ('pro', 'rel'), 'contamos': ('told1',), 'contar': ('giveinf',), 'contarla': ('giveinf',),
'contarlas': ('giveinf',), 'contarle': ('giveinf',), 'contarles': ('giveinf',), 'contarlo': ('giveinf',), 'contarlos':
('giveinf',), 'contarme': ('giveinf', 'infme'), 'contarsela': ('giveinf',), 'contarselas': ('giveinf',), 'contarselo':
('giveinf',), 'contarselos': ('giveinf',), 'conte': ('told1',), 'contesta': ('hello', 'give3', 'answers', 'opines',
'hand3', 'answered'), 'contestado': ('called_pp', 'answered', 'wrote'), 'contestan': ('give3',), 'contestar':
('giveinf',), 'contestara': ('give3', 'will3'), 'contestare': ('give1',), 'contestaria': ('would_give',),
'contestarla': ('giveinf',), 'contestarlas': ('giveinf',), 'contestarle': ('giveinf', 'infle'), 'contestarles':
('giveinf', 'infle'), 'contestarlo': ('giveinf',), 'contestarlos': ('giveinf',), 'contestarme': ('giveinf', 'infme'),
'contestarnos': ('giveinf', 'infme'), 'contestaron': ('answers', 'answered'), 'contestarsela': ('giveinf',),
'contestarselas': ('giveinf',), 'contestarselo': ('giveinf',), 'contestarselos': ('giveinf',), 'conteste': ('called1',
'should', 'wrote'), 'contesto': ('hello', 'reach', 'give1', 'called3', 'answers', 'opines', 'answered', 'wrote'),
'contesté': ('called1', 'wrote'), 'contestó': ('hello', 'reach', 'called3', 'answers', 'opines', 'answered', 'wrote'),
'conto': ('verb3', 'opines', 'says'), 'contraste': ('should',), 'contrata': ('verb3', 'imperative'), 'contratada':
('happens_pp',), 'contratado': ('happens_pp',), 'contratan': ('verb3',), 'contratara': ('verb3', 'should'),
'contrataramos': ('should',), 'contratará': ('verb3',), 'contrate': ('should', 'imperative'), 'contratemos':
('should',), 'contraten': ('imperative',), 'contrates': ('should', 'imperative'), 'contrato': ('verb3', 'paper',
'thing'), 'contratá': ('imperative',), 'contrató': ('verb3',), 'converso': ('verb3',), 'conviene': ('should',), 'coo':
('rel',), 'coordinamos': ('set_up',), 'coordinar': ('todo_inf',), 'coordine': ('set_up',), 'copas': ('drink',),
'copo': ('verb3',), 'cordero': ('name_words',), 'corra': ('should', 'imperative'), 'corran': ('imperative',),
'corras': ('should', 'imperative'), 'correcciones': ('feedback_noun',), 'corrector': ('pro',), 'correctora': ('pro',),
'corregi': ('read1',), 'corregir': ('giveinf', 'review_inf'), 'corregira': ('will_bring',), 'corremos': ('moved1',),
'correo': ('hello', 'letter', 'attempt', 'reach_noun'), 'correr': ('see_inf',), 'corrige': ('hand3',), 'corrigiendo':
('review_inf',), 'corrijo': ('give1', 'do1'), 'corrio': ('moved3',), 'corta': ('imperative',), 'cortado': ('hello',),
'cortar': ('see_inf',), 'cortara': ('should',), 'cortaramos': ('should',), 'corte': ('should', 'imperative'),
'cortemos': ('should',), 'corten': ('imperative',), 'cortes': ('should', 'imperative'), 'cortá': ('imperative',),
'costa': ('name_words',), 'costurera': ('pro',), 'cotice': ('ask_subj',), 'cotiza': ('give3', 'send3'), 'cotizacion':
('thing', 'mine_thing'), 'cotizar': ('giveinf', 'hand_inf'), 'cotizaria': ('would_give',), 'cotizarla': ('giveinf',),
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
('infle',), 'devuelto': ('done',), 'devuelva': ('ask_subj',), 'devuelve': ('give3', 'answers'), 'devuelvo': ('give1',
'do1'), 'di': ('done', 'handed1', 'lent1'), 'dia': ('hello',), 'diagnosticada': ('happens_pp',), 'diagnosticado':
('happens_pp',), 'diapositivas': ('paper',), 'diario': ('media',), 'dias': ('hello',), 'dibujo': ('do1',), 'dice':
('hello', 'verb3', 'opines', 'says'), 'dicen': ('hello', 'verb3'), 'dicho': ('hello',), 'diciembre': ('hello',),
'dicte': ('handed1',), 'diez': ('span',), 'diga': ('should', 'imperative'), 'digan': ('imperative',), 'digas':
('should', 'imperative'), 'digo': ('give1',), 'dije': ('told1',), 'dijera': ('should',), 'dijimos': ('told1',),
'dijo': ('hello', 'verb3', 'opines', 'says', 'bidding'), 'dimos': ('hello', 'handed1'), 'dinero': ('by_post',), 'dio':
('hello', 'verb3', 'gave3'), 'dira': ('verb3', 'give3'), 'dire': ('give1',), 'direccion': ('thing', 'reach_noun'),
'directo': ('sent_to',), 'director': ('rel',), 'directora': ('rel',), 'diria': ('would_give',), 'dirige': ('verb3',),
'discurso': ('paper', 'rehearsed'), 'disenador': ('pro',), 'disenadora': ('pro',), 'disponible': ('ready',),
'diversifique': ('should', 'imperative'), 'diversifiquen': ('imperative',), 'diversifiques': ('should', 'imperative'),
'divida': ('should', 'imperative'), 'dividan': ('imperative',), 'dividas': ('should', 'imperative'), 'divorcia':
('verb3',), 'divorciada': ('fate',), 'divorciado': ('fate',), 'divorcio': ('verb3',), 'dm': ('letter',), 'docs':
('thing',), 'documenta': ('imperative',), 'documentacion': ('helpful',), 'documentara': ('should',), 'documentaramos':
('should',), 'documente': ('should', 'imperative'), 'documentemos': ('should',), 'documenten': ('imperative',),
'documentes': ('should', 'imperative'), 'documento': ('paper', 'thing'), 'documentos': ('thing',), 'documentá':
('imperative',), 'dolores': ('name_words',), 'domingo': ('name_words',), 'donde': ('hello',), 'dos': ('hello',
'span'), 'dossier': ('helpful', 'paper'), 'doy': ('give1',), 'duda': ('verb3', 'says'), 'duplica': ('imperative',),
'duplicara': ('should',), 'duplique': ('should', 'imperative'), 'dupliquen': ('imperative',), 'dupliques': ('should',
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
'escribe': ('opines', 'imperative', 'wrote'), 'escribi': ('done', 'called1', 'seen1', 'attempt', 'wrote'),
'escribiera': ('should',), 'escribieron': ('reach',), 'escribimos': ('met1', 'wrote'), 'escribio': ('reach',
'called3', 'opines', 'says', 'wrote3', 'wrote'), 'escribir': ('giveinf', 'see_inf'), 'escribira': ('give3',),
'escribire': ('give1',), 'escribiria': ('would_give',), 'escribirla': ('giveinf',), 'escribirlas': ('giveinf',),
'escribirle': ('giveinf', 'infle'), 'escribirles': ('giveinf',), 'escribirlo': ('giveinf',), 'escribirlos':
('giveinf',), 'escribirme': ('giveinf', 'infme'), 'escribirsela': ('giveinf',), 'escribirselas': ('giveinf',),
'escribirselo': ('giveinf',), 'escribirselos': ('giveinf',), 'escribo': ('give1',), 'escribí': ('done', 'called1',
'seen1', 'attempt', 'wrote'), 'escrito': ('called_pp', 'attempt', 'wrote'), 'escucha': ('imperative',), 'escuchara':
('should',), 'escucharamos': ('should',), 'escuche': ('should', 'imperative'), 'escuchemos': ('should',), 'escuchen':
('imperative',), 'escuches': ('should', 'imperative'), 'escuchá': ('imperative',), 'ese': ('det', 'hello', 'any_det'),
'eso': ('hello', 'it'), 'especialista': ('pro',), 'espera': ('hello', 'verb3', 'helps3', 'may3', 'opines', 'says',
'imperative', 'needs'), 'esperaba': ('verb3',), 'esperan': ('helps3',), 'esperando': ('stood',), 'esperanza':
('name_words',), 'esperara': ('should',), 'esperaramos': ('should',), 'espere': ('called1', 'should', 'imperative'),
'esperemos': ('should',), 'esperen': ('imperative',), 'esperes': ('should', 'imperative'), 'espero': ('called3',),
'esperá': ('imperative',), 'esperé': ('called1',), 'esperó': ('called3',), 'esposa': ('rel',), 'esposo': ('rel',),
'esquiar': ('see_inf',), 'esta': ('det', 'hello', 'verb3', 'any_det', 'is3'), 'estaba': ('hello', 'verb3', 'is3'),
'estaban': ('verb3',), 'estado': ('hello', 'done_pp', 'media'), 'estan': ('hello', 'verb3'), 'estara': ('verb3',),
'estaria': ('verb3',), 'estas': ('det',), 'este': ('det', 'hello', 'any_det'), 'esto': ('hello', 'it'), 'estos':
('det',), 'estoy': ('hello',), 'estrella': ('name_words',), 'estudia': ('verb3', 'imperative'), 'estudiara':
('should',), 'estudiaramos': ('should',), 'estudie': ('should', 'imperative'), 'estudiemos': ('should',), 'estudien':
('imperative',), 'estudies': ('should', 'imperative'), 'estudio': ('verb3', 'helpful', 'paper'), 'estudiá':
('imperative',), 'estudió': ('verb3',), 'estuve': ('hello',), 'estuvimos': ('hello',), 'estuvo': ('hello', 'verb3'),
'está': ('hello', 'verb3', 'is3'), 'evento': ('date',), 'evita': ('imperative',), 'evitara': ('should',),
'evitaramos': ('should',), 'evite': ('should', 'imperative'), 'evitemos': ('should',), 'eviten': ('imperative',),
'evites': ('should', 'imperative'), 'evitá': ('imperative',), 'ex': ('rel',), 'examen': ('own_affair', 'paper',
'rehearsed'), 'examenes': ('own_affair',), 'excel': ('helpful', 'paper'), 'exige': ('needs',), 'exija': ('should',),
'exjefe': ('rel',), 'expediente': ('paper',), 'explica': ('verb3', 'opines', 'says'), 'explicamos': ('told1',),
'explicar': ('giveinf',), 'explicarla': ('giveinf',), 'explicarlas': ('giveinf',), 'explicarle': ('giveinf',),
'explicarles': ('giveinf',), 'explicarlo': ('giveinf',), 'explicarlos': ('giveinf',), 'explicarsela': ('giveinf',),
'explicarselas': ('giveinf',), 'explicarselo': ('giveinf',), 'explicarselos': ('giveinf',), 'explico': ('verb3',
'give1', 'opines', 'says', 'gave3'), 'explicó': ('verb3', 'opines', 'says', 'gave3'), 'explique': ('should', 'told1',
'imperative'), 'expliquen': ('imperative',), 'expliques': ('should', 'imperative'), 'expliqué': ('told1',), 'exporta':
('imperative',), 'exportara': ('should',), 'exportaramos': ('should',), 'exporte': ('should', 'imperative'),
'exportemos': ('should',), 'exporten': ('imperative',), 'exportes': ('should', 'imperative'), 'exportá':
('imperative',), 'exposicion': ('rehearsed',), 'extrana': ('verb3',), 'facebook': ('media',), 'facilita': ('give3',),
'facilitar': ('giveinf',), 'facilitara': ('give3',), 'facilitare': ('give1',), 'facilitaria': ('would_give',),
'facilite': ('handed1',), 'facilito': ('give1', 'gave3'), 'facilitó': ('gave3',), 'factura': ('hello', 'give3',
'imperative', 'thing', 'mine_thing'), 'facturar': ('giveinf',), 'facturara': ('should',), 'facturaramos': ('should',),
'facturarla': ('giveinf',), 'facturarlas': ('giveinf',), 'facturarle': ('giveinf',), 'facturarles': ('giveinf',),
'facturarlo': ('giveinf',), 'facturarlos': ('giveinf',), 'facturarme': ('giveinf', 'infme'), 'facturarsela':
('giveinf',), 'facturarselas': ('giveinf',), 'facturarselo': ('giveinf',), 'facturarselos': ('giveinf',), 'facturas':
('hello',), 'facture': ('should', 'imperative', 'ask_subj'), 'facturemos': ('should',), 'facturen': ('imperative',),
'factures': ('should', 'imperative'), 'facturo': ('give1',), 'facturá': ('imperative',), 'fallecida': ('fate',),
'fallecido': ('fate',), 'fallecio': ('verb3', 'fate'), 'familia': ('rel',), 'farmaceutica': ('pro',), 'fe':
('name_words',), 'febrero': ('hello',), 'fecha': ('thing',), 'fechas': ('thing',), 'feedback': ('feedback_noun',),
'felicitar': ('todo_inf',), 'felicitarla': ('todo_inf',), 'felicitarlo': ('todo_inf',), 'felicito': ('called3',),
'feria': ('hello', 'date'), 'festeja': ('verb3',), 'festejar': ('see_inf',), 'ficha': ('helpful', 'imperative',
'reach_noun'), 'fichada': ('happens_pp',), 'fichado': ('happens_pp',), 'fichara': ('should',), 'ficharamos':
('should',), 'fichas': ('helpful',), 'fiche': ('should', 'imperative'), 'fichemos': ('should',), 'fichen':
('imperative',), 'fiches': ('should', 'imperative'), 'fichá': ('imperative',), 'fie': ('should',), 'fiemos':
('should',), 'fiesta': ('date',), 'fijada': ('set',), 'fijado': ('set',), 'fijamos': ('set_up',), 'fije': ('should',
'set_up'), 'fijemos': ('should',), 'fijé': ('set_up',), 'firma': ('verb3', 'imperative', 'hand3', 'thing'), 'firmado':
('done',), 'firmar': ('giveinf',), 'firmara': ('verb3', 'should', 'hand3', 'will_bring'), 'firmaramos': ('should',),
'firmaria': ('would_give',), 'firmarla': ('giveinf',), 'firmarlas': ('giveinf',), 'firmarle': ('giveinf',),
'firmarles': ('giveinf',), 'firmarlo': ('giveinf',), 'firmarlos': ('giveinf',), 'firmarsela': ('giveinf',),
'firmarselas': ('giveinf',), 'firmarselo': ('giveinf',), 'firmarselos': ('giveinf',), 'firmará': ('verb3', 'hand3',
'will_bring'), 'firme': ('done', 'should', 'imperative'), 'firmemos': ('should',), 'firmen': ('imperative',),
'firmes': ('should', 'imperative'), 'firmo': ('hello', 'verb3', 'give1', 'says', 'do1', 'gave3'), 'firmá':
('imperative',), 'firmé': ('done',), 'firmó': ('hello', 'verb3', 'says', 'gave3'), 'fisio': ('pro',),
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
'imperative'), 'gastá': ('imperative',), 'gente': ('hello',), 'gerente': ('rel',), 'gestiona': ('give3',),
'gestionar': ('giveinf',), 'gestionare': ('give1',), 'gestionaria': ('would_give',), 'gestiono': ('give1',), 'gestor':
('pro', 'rel'), 'gestora': ('pro',), 'gestoria': ('pro',), 'ginecologa': ('pro',), 'ginecologo': ('pro',), 'gira':
('give3',), 'girar': ('giveinf',), 'girarla': ('giveinf',), 'girarlas': ('giveinf',), 'girarle': ('giveinf',),
'girarles': ('giveinf',), 'girarlo': ('giveinf',), 'girarlos': ('giveinf',), 'girarme': ('giveinf', 'infme'),
'girarsela': ('giveinf',), 'girarselas': ('giveinf',), 'girarselo': ('giveinf',), 'girarselos': ('giveinf',), 'giro':
('give1', 'gave3'), 'giró': ('gave3',), 'gloria': ('name_words',), 'grabo': ('made3',), 'grabó': ('made3',),
'gracias': ('hello',), 'gran': ('good',), 'grupo': ('media',), 'guadalupe': ('name_words',), 'guarda':
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
'hija': ('hello', 'rel'), 'hijo': ('hello', 'rel'), 'hijos': ('rel',), 'hipoteca': ('own_affair',), 'historia':
('media',), 'hizo': ('hello', 'verb3', 'made3'), 'hora': ('hours', 'span'), 'horas': ('hours', 'span'), 'hoy':
('hello',), 'hrs': ('hours',), 'hs': ('hours',), 'hubo': ('seen1',), 'iba': ('verb3',), 'idea': ('tip',), 'iglesias':
('name_words',), 'igual': ('filler',), 'ilustrador': ('pro',), 'ilustradora': ('pro',), 'imprenta': ('pro',),
'imprima': ('ask_subj',), 'imprimir': ('giveinf',), 'imprimo': ('give1', 'do1'), 'impuestos': ('own_affair',),
'informe': ('told1', 'paper', 'thing'), 'informé': ('told1',), 'ingresada': ('fate', 'happens_pp'), 'ingresado':
('fate', 'happens_pp'), 'inocencio': ('name_words',), 'insista': ('should', 'imperative'), 'insistan':
('imperative',), 'insistas': ('should', 'imperative'), 'insiste': ('verb3', 'opines'), 'insistio': ('verb3',
'opines'), 'insistir': ('todo_inf',), 'insistirle': ('todo_inf',), 'insta': ('media',), 'instagram': ('media',),
'instala': ('hand3',), 'instalador': ('pro',), 'instaladora': ('pro',), 'instalara': ('will_bring',), 'intentado':
('attempt',), 'intentamos': ('tried1',), 'intente': ('tried1', 'attempt'), 'intento': ('tried1',), 'interesa':
('verb3',), 'intereso': ('verb3',), 'intranet': ('media',), 'intro': ('thing',), 'inversionista': ('rel',),
'inversor': ('rel',), 'inversora': ('rel',), 'inversores': ('rel',), 'invertira': ('verb3',), 'invierta': ('should',
'imperative'), 'inviertan': ('imperative',), 'inviertas': ('should', 'imperative'), 'invierte': ('verb3',
'imperative'), 'invirtiera': ('should',), 'invirtio': ('verb3',), 'invita': ('helps3', 'invites'), 'invitado':
('called_pp', 'invites'), 'invitan': ('helps3', 'invites'), 'invitar': ('giveinf', 'see_inf'), 'invitarla':
('giveinf',), 'invitarlas': ('giveinf',), 'invitarle': ('giveinf',), 'invitarles': ('giveinf',), 'invitarlo':
('giveinf',), 'invitarlos': ('giveinf',), 'invitarme': ('giveinf', 'infme'), 'invitaron': ('invites',), 'invitarsela':
('giveinf',), 'invitarselas': ('giveinf',), 'invitarselo': ('giveinf',), 'invitarselos': ('giveinf',), 'invite':
('called1',), 'invito': ('reach', 'called3', 'invites'), 'ir': ('see_inf',), 'ira': ('verb3',), 'ire': ('go1',),
'iremos': ('go1',), 'jamas': ('not',), 'jardinero': ('pro',), 'jazmin': ('name_words',), 'jefa': ('hello', 'rel'),
'jefe': ('hello', 'rel'), 'jubila': ('verb3',), 'jubilado': ('fate',), 'jubilo': ('verb3', 'fate'), 'juegue':
('should', 'imperative'), 'jueguen': ('imperative',), 'juegues': ('should', 'imperative'), 'jueves': ('hello',),
'jugar': ('see_inf',), 'julio': ('hello',), 'junio': ('hello',), 'junta': ('hello', 'date', 'imperative'), 'juntamos':
('met1', 'seen1'), 'juntara': ('should',), 'juntaramos': ('should',), 'juntarme': ('see_inf',), 'juntarnos': ('hello',
'see_inf'), 'juntaron': ('verb3',), 'junte': ('met1', 'should', 'imperative'), 'juntemos': ('should',), 'junten':
('imperative',), 'juntes': ('should', 'imperative'), 'junto': ('verb3',), 'juntá': ('imperative',), 'junté':
('met1',), 'juntó': ('verb3',), 'jura': ('opines',), 'juramos': ('vowed1',), 'jure': ('vowed1',), 'juro': ('vowed3',),
'justo': ('filler', 'name_words'), 'kit': ('helpful',), 'la': ('them', 'det', 'hello', 'any_det', 'clitic', 'article',
'obj'), 'lance': ('should', 'imperative'), 'lancemos': ('should',), 'lancen': ('imperative',), 'lances': ('should',
'imperative'), 'landing': ('paper',), 'lanza': ('verb3', 'imperative'), 'lanzan': ('verb3',), 'lanzara': ('verb3',
'should'), 'lanzará': ('verb3',), 'lanzo': ('verb3',), 'larga': ('span',), 'las': ('them', 'det', 'hello', 'any_det',
'clitic', 'link', 'article', 'obj'), 'le': ('them', 'hello', 'clitic'), 'lea': ('should', 'imperative'), 'leal':
('name_words',), 'lean': ('imperative',), 'leas': ('should', 'imperative'), 'lei': ('read1',), 'leo': ('give1',),
'leon': ('name_words',), 'les': ('them', 'hello', 'clitic'), 'levanta': ('verb3', 'imperative'), 'levantan':
('verb3',), 'levantara': ('should',), 'levantaramos': ('should',), 'levante': ('should', 'imperative'), 'levantemos':
('should',), 'levanten': ('imperative',), 'levantes': ('should', 'imperative'), 'levanto': ('verb3',), 'levantá':
('imperative',), 'libro': ('by_post', 'helpful', 'paper'), 'lidera': ('verb3',), 'lidero': ('verb3',), 'limita':
('imperative',), 'limitara': ('should',), 'limitaramos': ('should',), 'limite': ('should', 'imperative'), 'limitemos':
('should',), 'limiten': ('imperative',), 'limites': ('should', 'imperative'), 'limitá': ('imperative',), 'link':
('letter', 'helpful', 'paper'), 'linkedin': ('media',), 'liquide': ('should',), 'lista': ('helpful', 'paper', 'ready',
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
'llevo': ('verb3', 'give1', 'called3', 'bring', 'do1', 'gave3'), 'llevé': ('done', 'called1', 'lent1'), 'llevó':
('verb3', 'called3', 'gave3'), 'lo': ('them', 'hello', 'clitic', 'obj'), 'localice': ('should', 'imperative'),
'localicen': ('imperative',), 'localices': ('should', 'imperative'), 'localizar': ('see_inf',), 'localizarla':
('see_inf',), 'localizarlo': ('see_inf',), 'logopeda': ('pro',), 'logramos': ('managed1',), 'logre': ('managed1',),
'los': ('them', 'det', 'hello', 'any_det', 'clitic', 'link', 'article', 'obj'), 'lozano': ('name_words',), 'luego':
('filler', 'hello'), 'luna': ('name_words',), 'lunes': ('hello',), 'luz': ('name_words',), 'madre': ('rel',), 'mail':
('letter', 'reach_noun'), 'malogro': ('off',), 'mama': ('rel',), 'mami': ('rel',), 'manana': ('hello',), 'manda':
('hello', 'give3', 'sent_to', 'imperative', 'send3'), 'mandada': ('writes',), 'mandado': ('done', 'writes',
'called_pp', 'attempt', 'lent'), 'mandamos': ('done', 'give1'), 'mandan': ('give3', 'send3'), 'mandar': ('giveinf',
'hand_inf'), 'mandara': ('give3', 'will3', 'should', 'send3', 'will_bring'), 'mandaramos': ('should',), 'mandare':
('give1',), 'mandaremos': ('give1',), 'mandaria': ('would_give',), 'mandarla': ('giveinf',), 'mandarlas':
('giveinf',), 'mandarle': ('hello', 'giveinf', 'infle'), 'mandarles': ('giveinf', 'infle'), 'mandarlo': ('giveinf',
'infle'), 'mandarlos': ('giveinf',), 'mandarme': ('giveinf', 'infme'), 'mandarmela': ('giveinf', 'infme'),
'mandarmelo': ('giveinf', 'infme'), 'mandarnos': ('giveinf', 'infme'), 'mandarsela': ('giveinf', 'infle'),
'mandarselas': ('giveinf',), 'mandarselo': ('giveinf', 'infle'), 'mandarselos': ('giveinf',), 'mandará': ('give3',
'will3', 'send3', 'will_bring'), 'mande': ('done', 'writes', 'hello', 'should', 'handed1', 'attempt', 'imperative',
'ask_subj'), 'mandemos': ('should',), 'manden': ('imperative',), 'mandes': ('should', 'imperative'), 'mando':
('writes', 'hello', 'reach', 'give1', 'sent_to', 'wrote3', 'do1', 'gave3'), 'mandá': ('imperative',), 'mandársela':
('infle',), 'mandárselo': ('infle',), 'mandé': ('done', 'writes', 'hello', 'handed1', 'attempt'), 'mandó': ('writes',
'hello', 'reach', 'sent_to', 'wrote3', 'gave3'), 'maneja': ('verb3',), 'manten': ('imperative',), 'mantenga':
('should', 'imperative'), 'mantengan': ('imperative',), 'mantengas': ('should', 'imperative'), 'mantiene':
('opines',), 'mantuviera': ('should',), 'manual': ('helpful',), 'manuscrito': ('paper',), 'manzano': ('name_words',),
'maqueta': ('paper', 'thing'), 'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',), 'marcar':
('giveinf',), 'marco': ('reach', 'give1', 'called3'), 'marcó': ('reach', 'called3'), 'margarita': ('name_words',),
'marido': ('rel',), 'marin': ('name_words',), 'marina': ('name_words',), 'marque': ('called1', 'should', 'attempt',
'imperative'), 'marquen': ('imperative',), 'marques': ('should', 'imperative'), 'marquista': ('pro',), 'marqué':
('called1', 'attempt'), 'martes': ('hello',), 'marzo': ('hello',), 'mas': ('hello',), 'masterclass': ('course',),
'material': ('helpful', 'paper'), 'mates': ('hello', 'drink', 'date'), 'maximo': ('name_words',), 'mayo': ('hello',),
'me': ('me', 'clitic'), 'mecanica': ('pro',), 'mecanico': ('pro',), 'media': ('span',), 'medico': ('pro',),
'mediodia': ('hello',), 'mejor': ('hello', 'should'), 'mejoro': ('verb3',), 'memoria': ('paper', 'rehearsed'),
'menciona': ('verb3', 'opines'), 'menciono': ('verb3', 'opines', 'says'), 'mensaje': ('hello', 'letter', 'attempt'),
'mensajeamos': ('met1',), 'mensajeo': ('called3',), 'mensajes': ('letter', 'attempt'), 'mensajito': ('letter',),
'mentoria': ('date', 'mentor_noun'), 'mentorias': ('mentor_noun',), 'mentoring': ('mentor_noun',), 'mentoría':
('date', 'mentor_noun'), 'mercedes': ('name_words',), 'merienda': ('hello', 'date'), 'mes': ('hello',), 'mesa':
('date',), 'meses': ('hello',), 'meta': ('should', 'imperative'), 'metamos': ('should',), 'metan': ('imperative',),
'metas': ('should', 'imperative'), 'metiera': ('should',), 'metodo': ('helpful',), 'mi': ('me', 'my', 'hello',
'any_det'), 'mida': ('should', 'imperative'), 'midan': ('imperative',), 'midas': ('should', 'imperative'), 'mide':
('imperative',), 'midiera': ('should',), 'mientras': ('hello',), 'miercoles': ('hello',), 'milagros': ('name_words',),
'min': ('span',), 'minuto': ('span',), 'minutos': ('span',), 'mira': ('imperative',), 'mirar': ('giveinf',), 'mirara':
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
('see_inf',), 'pasemos': ('should',), 'pases': ('should',), 'paso': ('hello', 'reach', 'give1', 'came3', 'seen1',
'moved3', 'do1', 'gave3'), 'pastel': ('by_post',), 'pastor': ('name_words',), 'pasársela': ('infle',), 'pasárselo':
('infle',), 'pasé': ('done', 'handed1', 'lent1'), 'pasó': ('hello', 'reach', 'came3', 'seen1', 'moved3', 'gave3'),
'patenta': ('imperative',), 'patentara': ('should',), 'patentaramos': ('should',), 'patente': ('should',
'imperative'), 'patentemos': ('should',), 'patenten': ('imperative',), 'patentes': ('should', 'imperative'),
'patentá': ('imperative',), 'paz': ('name_words',), 'pedi': ('hello',), 'pediatra': ('pro',), 'pedir': ('todo_inf',),
'pedirle': ('todo_inf',), 'pedirles': ('todo_inf',), 'pegue': ('met1',), 'pelearon': ('verb3',), 'peluquera':
('pro',), 'peluquero': ('pro',), 'pena': ('name_words',), 'pendiente': ('hello',), 'pensaba': ('verb3',), 'peor':
('hello',), 'perdio': ('verb3',), 'perfil': ('media',), 'periodico': ('media',), 'perla': ('name_words',), 'permita':
('should', 'imperative'), 'permitan': ('imperative',), 'permitas': ('should', 'imperative'), 'pero': ('hello', 'turn',
'but'), 'perro': ('rel',), 'pescador': ('name_words',), 'pescar': ('see_inf',), 'pida': ('should', 'imperative'),
'pidamos': ('should',), 'pidan': ('imperative',), 'pidas': ('should', 'imperative'), 'pide': ('verb3', 'imperative',
'needs'), 'pidiera': ('should',), 'pidio': ('hello', 'verb3', 'bidding', 'needs'), 'piedad': ('name_words',),
'piensa': ('verb3', 'may3', 'opines', 'says'), 'piensan': ('verb3',), 'pierde': ('verb3',), 'pilar': ('name_words',),
'pino': ('name_words',), 'pinta': ('hand3',), 'pintor': ('pro',), 'pintora': ('pro',), 'piso': ('own_affair',),
'pitch': ('paper', 'rehearsed'), 'plan': ('paper',), 'planilla': ('thing',), 'plano': ('paper', 'thing'), 'planos':
('paper', 'thing'), 'plantada': ('stood',), 'plantadas': ('stood',), 'plantado': ('stood',), 'plantados': ('stood',),
'plantilla': ('helpful', 'paper'), 'plantillas': ('helpful',), 'platique': ('hello',), 'plaza': ('name_words',),
'pliego': ('paper',), 'poco': ('hello',), 'podcast': ('helpful', 'paper'), 'podia': ('verb3',), 'podologo': ('pro',),
'podra': ('verb3', 'may3'), 'podria': ('verb3', 'may3', 'should'), 'podriamos': ('should',), 'polas': ('drink',),
'pon': ('imperative',), 'pondra': ('verb3', 'give3'), 'pondria': ('would_give',), 'pone': ('verb3', 'imperative'),
'ponencia': ('course',), 'poner': ('hello', 'giveinf'), 'ponerla': ('giveinf',), 'ponerlas': ('giveinf',), 'ponerle':
('giveinf',), 'ponerles': ('giveinf',), 'ponerlo': ('giveinf',), 'ponerlos': ('giveinf',), 'ponerme': ('giveinf',
'infme'), 'ponernos': ('giveinf', 'infme'), 'ponersela': ('giveinf',), 'ponerselas': ('giveinf',), 'ponerselo':
('giveinf',), 'ponerselos': ('giveinf',), 'ponga': ('should', 'imperative'), 'pongamos': ('should',), 'pongan':
('imperative',), 'pongas': ('should', 'imperative'), 'pongo': ('give1',), 'ponte': ('imperative',), 'poné':
('imperative',), 'por': ('hello', 'link'), 'porque': ('hello',), 'portafolio': ('paper',), 'portal': ('media',),
'portfolio': ('paper',), 'pospone': ('moved3',), 'posponemos': ('moved1',), 'posponga': ('should',), 'pospuesta':
('moved_pp',), 'pospuesto': ('moved_pp',), 'pospuso': ('off', 'moved3'), 'post': ('media',), 'posterga': ('moved3',),
'postergada': ('moved_pp',), 'postergado': ('moved_pp',), 'postergamos': ('moved1',), 'postergara': ('should',),
'postergo': ('off', 'moved3'), 'postergue': ('should', 'imperative'), 'posterguen': ('imperative',), 'postergues':
('should', 'imperative'), 'pozo': ('name_words',), 'ppto': ('thing', 'mine_thing'), 'practicando': ('review_inf',),
'practicar': ('review_inf',), 'prado': ('name_words',), 'precios': ('thing',), 'precipite': ('should',), 'precisa':
('needs',), 'prefiere': ('verb3',), 'prefirio': ('verb3',), 'pregunta': ('verb3', 'says', 'imperative'), 'preguntar':
('see_inf', 'todo_inf'), 'preguntara': ('should',), 'preguntaramos': ('should',), 'preguntarle': ('todo_inf',),
'preguntarles': ('todo_inf',), 'pregunte': ('should', 'imperative'), 'preguntemos': ('should',), 'pregunten':
('imperative',), 'preguntes': ('should', 'imperative'), 'pregunto': ('verb3', 'says'), 'preguntá': ('imperative',),
'preguntó': ('verb3', 'says'), 'premiada': ('happens_pp',), 'premiado': ('happens_pp',), 'prensa': ('media',),
'preocupa': ('verb3',), 'prepara': ('give3', 'imperative', 'hand3'), 'preparamos': ('give1',), 'preparando':
('review_inf',), 'preparar': ('giveinf', 'bring', 'review_inf'), 'preparara': ('give3', 'will3', 'should', 'hand3',
'will_bring'), 'prepararamos': ('should',), 'preparare': ('give1',), 'prepararia': ('would_give',), 'prepararla':
('giveinf',), 'prepararlas': ('giveinf',), 'prepararle': ('giveinf', 'infle'), 'prepararles': ('giveinf',),
'prepararlo': ('giveinf',), 'prepararlos': ('giveinf',), 'prepararme': ('giveinf', 'infme'), 'prepararsela':
('giveinf',), 'prepararselas': ('giveinf',), 'prepararselo': ('giveinf',), 'prepararselos': ('giveinf',), 'preparará':
('give3', 'will3', 'hand3', 'will_bring'), 'prepare': ('done', 'should', 'imperative', 'ask_subj'), 'preparemos':
('should',), 'preparen': ('imperative',), 'prepares': ('should', 'imperative'), 'preparo': ('give1', 'made3', 'do1',
'gave3'), 'prepará': ('imperative',), 'preparé': ('done',), 'preparó': ('made3', 'gave3'), 'presenta': ('give3',
'imperative', 'hand3'), 'presentacion': ('date', 'paper', 'rehearsed'), 'presentamos': ('give1',), 'presentan':
('give3',), 'presentar': ('giveinf',), 'presentara': ('give3', 'will3', 'should', 'will_bring'), 'presentaramos':
('should',), 'presentare': ('give1',), 'presentaria': ('would_give',), 'presentarla': ('giveinf',), 'presentarlas':
('giveinf',), 'presentarle': ('giveinf', 'infle'), 'presentarles': ('giveinf', 'infle'), 'presentarlo': ('giveinf',),
'presentarlos': ('giveinf',), 'presentarme': ('giveinf', 'infme'), 'presentarnos': ('giveinf', 'infme'),
'presentarsela': ('giveinf',), 'presentarselas': ('giveinf',), 'presentarselo': ('giveinf',), 'presentarselos':
('giveinf',), 'presentará': ('give3', 'will3', 'will_bring'), 'presente': ('done', 'hello', 'should', 'imperative',
'ask_subj'), 'presentemos': ('should',), 'presenten': ('imperative',), 'presentes': ('should', 'imperative'),
'presento': ('hello', 'give1', 'do1', 'gave3'), 'presentá': ('imperative',), 'presenté': ('done', 'hello'),
'presentó': ('hello', 'gave3'), 'presta': ('give3', 'imperative'), 'prestado': ('lent',), 'prestar': ('giveinf',),
'prestara': ('give3', 'should'), 'prestaramos': ('should',), 'prestare': ('give1',), 'prestaria': ('would_give',),
'prestarla': ('giveinf',), 'prestarlas': ('giveinf',), 'prestarle': ('giveinf', 'infle'), 'prestarles': ('giveinf',),
'prestarlo': ('giveinf',), 'prestarlos': ('giveinf',), 'prestarme': ('giveinf', 'infme'), 'prestarsela': ('giveinf',),
'prestarselas': ('giveinf',), 'prestarselo': ('giveinf',), 'prestarselos': ('giveinf',), 'prestará': ('give3',),
'preste': ('done', 'should', 'handed1', 'imperative', 'lent1'), 'prestemos': ('should',), 'presten': ('imperative',),
'prestes': ('should', 'imperative'), 'presto': ('give1', 'gave3'), 'prestá': ('imperative',), 'presté': ('done',
'handed1', 'lent1'), 'prestó': ('gave3',), 'presupuesto': ('hello', 'thing', 'mine_thing'), 'prevista': ('set',),
'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'priorice': ('should', 'imperative'), 'prioricen':
('imperative',), 'priorices': ('should', 'imperative'), 'prioriza': ('imperative',), 'priorizara': ('should',),
'probablemente': ('filler',), 'probara': ('should',), 'probe': ('tried1', 'read1'), 'probemos': ('should',), 'probo':
('verb3',), 'producto': ('paper',), 'profe': ('pro',), 'profesor': ('pro',), 'profesora': ('pro',), 'programa':
('media',), 'programada': ('set',), 'programado': ('set',), 'programador': ('pro',), 'programadora': ('pro',),
'programamos': ('set_up',), 'programe': ('set_up',), 'promete': ('may3',), 'prometi': ('vowed1',), 'prometimos':
('vowed1',), 'prometio': ('hello', 'may3', 'vowed3'), 'propone': ('verb3',), 'proporciona': ('give3',),
'proporcionar': ('giveinf',), 'proporcionara': ('give3',), 'proporcionare': ('give1',), 'proporcionaria':
('would_give',), 'proporcione': ('handed1',), 'proporciono': ('give1',), 'propuesta': ('paper', 'thing',
'mine_thing'), 'propuesto': ('hello',), 'propuso': ('verb3', 'may3'), 'prospero': ('name_words',), 'proveedor':
('hello', 'pro'), 'proveedora': ('pro',), 'proxima': ('hello',), 'proximo': ('hello',), 'proyecto': ('paper',),
'prueba': ('verb3', 'imperative'), 'pruebe': ('should', 'imperative'), 'prueben': ('imperative',), 'pruebes':
('should', 'imperative'), 'pruebo': ('do1',), 'psicologa': ('pro',), 'psicologo': ('pro',), 'publico': ('do1',),
'publique': ('should', 'imperative'), 'publiquen': ('imperative',), 'publiques': ('should', 'imperative'), 'pude':
('managed1',), 'pudimos': ('managed1',), 'pudo': ('hello',), 'puede': ('hello', 'verb3', 'may3'), 'pueden':
('verb3',), 'puedo': ('hello',), 'puente': ('name_words',), 'puerta': ('media',), 'pues': ('filler',), 'puesta':
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
('should', 'imperative'), 'quitá': ('imperative',), 'qué': ('hello',), 'radio': ('media',), 'rapidamente':
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
'recordar': ('giveinf', 'remind'), 'recordarme': ('remind',), 'recorrer': ('see_inf',), 'recorta': ('imperative',),
'recortara': ('should',), 'recortaramos': ('should',), 'recorte': ('should', 'imperative'), 'recortemos': ('should',),
'recorten': ('imperative',), 'recortes': ('should', 'imperative'), 'recortá': ('imperative',), 'recuerda':
('remind',), 'redaccion': ('paper',), 'redacta': ('give3', 'hand3'), 'redactar': ('giveinf',), 'redactare':
('give1',), 'redactaria': ('would_give',), 'redacto': ('give1', 'made3', 'do1'), 'redactor': ('pro',), 'redactora':
('pro',), 'redactó': ('made3',), 'redes': ('media',), 'reduce': ('imperative',), 'redujera': ('should',), 'reduzca':
('should', 'imperative'), 'reduzcan': ('imperative',), 'reduzcas': ('should', 'imperative'), 'reenvia': ('give3',
'send3'), 'reenviada': ('writes',), 'reenviado': ('writes',), 'reenviados': ('writes',), 'reenviar': ('giveinf',
'hand_inf'), 'reenviara': ('give3',), 'reenviare': ('give1',), 'reenviaria': ('would_give',), 'reenviarla':
('giveinf',), 'reenviarlas': ('giveinf',), 'reenviarle': ('giveinf', 'infle'), 'reenviarles': ('giveinf',),
'reenviarlo': ('giveinf',), 'reenviarlos': ('giveinf',), 'reenviarme': ('giveinf', 'infme'), 'reenviarsela':
('giveinf',), 'reenviarselas': ('giveinf',), 'reenviarselo': ('giveinf',), 'reenviarselos': ('giveinf',), 'reenvie':
('done', 'writes', 'handed1', 'wrote'), 'reenvio': ('writes', 'give1', 'gave3'), 'reenvió': ('writes', 'gave3'),
'reenvía': ('give3', 'send3'), 'reenvío': ('give1',), 'reformista': ('pro',), 'refugio': ('name_words',), 'regala':
('imperative',), 'regalado': ('lent',), 'regalara': ('should',), 'regalaramos': ('should',), 'regale': ('should',
'handed1', 'imperative', 'lent1'), 'regalemos': ('should',), 'regalen': ('imperative',), 'regales': ('should',
'imperative'), 'regalo': ('by_post', 'gave3'), 'regalá': ('imperative',), 'regalé': ('handed1', 'lent1'), 'regaló':
('gave3',), 'registra': ('imperative',), 'registrara': ('should',), 'registraramos': ('should',), 'registre':
('should', 'imperative'), 'registremos': ('should',), 'registren': ('imperative',), 'registres': ('should',
'imperative'), 'registrá': ('imperative',), 'regresa': ('verb3', 'give3'), 'regresara': ('verb3',), 'regreso':
('verb3',), 'reinverta': ('imperative',), 'reinvertara': ('should',), 'reinvertaramos': ('should',), 'reinverte':
('should', 'imperative'), 'reinvertemos': ('should',), 'reinverten': ('imperative',), 'reinvertes': ('should',
'imperative'), 'reinvertá': ('imperative',), 'reinvierta': ('should',), 'relato': ('paper',), 'relleno': ('do1',),
'remedios': ('name_words',), 'remite': ('give3',), 'remiti': ('writes', 'wrote'), 'remitido': ('writes', 'wrote'),
'remitio': ('writes', 'gave3'), 'remitir': ('giveinf',), 'remitira': ('give3',), 'remitire': ('give1',), 'remitiria':
('would_give',), 'remito': ('give1',), 'renegocia': ('imperative',), 'renegociara': ('should',), 'renegociaramos':
('should',), 'renegocie': ('should', 'imperative'), 'renegociemos': ('should',), 'renegocien': ('imperative',),
'renegocies': ('should', 'imperative'), 'renegociá': ('imperative',), 'renueve': ('should', 'imperative'), 'renueven':
('imperative',), 'renueves': ('should', 'imperative'), 'renuncia': ('verb3',), 'renunciara': ('verb3',), 'renuncie':
('should',), 'renuncio': ('verb3',), 'repara': ('hand3',), 'reparta': ('should', 'imperative'), 'repartan':
('imperative',), 'repartas': ('should', 'imperative'), 'repasando': ('review_inf',), 'repasar': ('review_inf',),
'repase': ('read1',), 'repico': ('called3',), 'repique': ('called1',), 'repite': ('opines',), 'reporte': ('thing',),
'reprograma': ('moved3',), 'reprogramada': ('moved_pp',), 'reprogramado': ('moved_pp',), 'reprogramamos': ('moved1',),
'reprogramo': ('moved3',), 'reservada': ('set',), 'reservado': ('set',), 'reservamos': ('bring',), 'reservar':
('bring',), 'reserve': ('done', 'set_up', 'ask_subj'), 'reservo': ('bring',), 'reservé': ('done', 'set_up'),
'resista': ('should', 'imperative'), 'resistan': ('imperative',), 'resistas': ('should', 'imperative'), 'responda':
('should', 'imperative'), 'respondan': ('imperative',), 'respondas': ('should', 'imperative'), 'responde': ('give3',
'answers', 'opines', 'hand3', 'answered'), 'responden': ('give3',), 'responder': ('giveinf',), 'respondera': ('give3',
'will3', 'hand3'), 'respondere': ('give1',), 'responderia': ('would_give',), 'responderla': ('giveinf',),
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
('name_words',), 'rosario': ('name_words',), 'rubio': ('name_words',), 'sabado': ('hello', 'name_words'), 'sabe':
('hello', 'verb3', 'opines'), 'saber': ('causative',), 'sabia': ('verb3',), 'saca': ('imperative',), 'sacara':
('should',), 'saco': ('made3',), 'sal': ('imperative',), 'saldra': ('verb3',), 'sale': ('verb3',), 'salga': ('should',
'imperative'), 'salgamos': ('should',), 'salgan': ('imperative',), 'salgas': ('should', 'imperative'), 'salgo':
('go1',), 'salia': ('verb3',), 'saliera': ('should',), 'salimos': ('go1',), 'salio': ('verb3', 'seen1'), 'salir':
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
'solo': ('filler',), 'son': ('verb3',), 'sostiene': ('opines',), 'startup': ('rel',), 'stories': ('media',), 'story':
('media',), 'su': ('their', 'hello', 'any_det'), 'suba': ('should', 'imperative'), 'subamos': ('should',), 'suban':
('imperative',), 'subas': ('should', 'imperative'), 'sube': ('verb3', 'imperative', 'hand3'), 'subi': ('imperative',
'lent1'), 'subiera': ('should',), 'subimos': ('go1',), 'subio': ('verb3', 'gave3'), 'subir': ('giveinf',), 'subire':
('give1',), 'subirla': ('giveinf',), 'subirlas': ('giveinf',), 'subirle': ('giveinf',), 'subirles': ('giveinf',),
'subirlo': ('giveinf',), 'subirlos': ('giveinf',), 'subirsela': ('giveinf',), 'subirselas': ('giveinf',), 'subirselo':
('giveinf',), 'subirselos': ('giveinf',), 'subo': ('give1', 'do1', 'go1'), 'suegra': ('rel',), 'suegro': ('rel',),
'suelte': ('should',), 'sueltes': ('should',), 'suena': ('verb3',), 'sufre': ('verb3',), 'sufrio': ('verb3',),
'sugerencia': ('tip',), 'sugeria': ('advises',), 'sugiere': ('verb3', 'advises'), 'sugirio': ('verb3', 'advises'),
'suma': ('imperative',), 'sumara': ('should',), 'sumaramos': ('should',), 'sume': ('should', 'imperative'), 'sumemos':
('should',), 'sumen': ('imperative',), 'sumes': ('should', 'imperative'), 'sumá': ('imperative',), 'supuestamente':
('filler',), 'sus': ('their', 'hello', 'any_det'), 'suspende': ('off',), 'suspendida': ('off',), 'suspendido':
('off',), 'suspendieron': ('off',), 'suspendio': ('off',), 'sé': ('imperative',), 'sólo': ('filler',), 'tabla':
('helpful',), 'tablon': ('media',), 'tacos': ('drink',), 'taller': ('hello', 'course'), 'tambien': ('filler',
'hello'), 'también': ('filler', 'hello'), 'tampoco': ('not',), 'tapicero': ('pro',), 'tarde': ('hello',), 'tarifas':
('thing',), 'tarjeta': ('reach_noun',), 'tarta': ('by_post',), 'tb': ('filler',), 'tecnica': ('pro',), 'tecnico':
('pro',), 'tel': ('reach_noun',), 'tele': ('media',), 'telefoneado': ('called_pp', 'attempt'), 'telefoneamos':
('called1',), 'telefonee': ('called1', 'attempt'), 'telefoneo': ('reach', 'called3'), 'telefono': ('reach_noun',),
'television': ('media',), 'teléfono': ('reach_noun',), 'teme': ('verb3',), 'template': ('helpful', 'paper'),
'temprano': ('hello',), 'ten': ('imperative',), 'tendra': ('verb3',), 'tendria': ('have_to',), 'tendriamos':
('have_to',), 'tene': ('imperative',), 'tenemos': ('hello', 'have_to'), 'tenga': ('should', 'imperative'), 'tengan':
('imperative',), 'tengas': ('should', 'imperative'), 'tengo': ('hello', 'have_to'), 'tenia': ('verb3', 'is3'),
'termina': ('verb3', 'hand3'), 'terminado': ('done',), 'terminar': ('see_inf',), 'terminara': ('verb3', 'will_bring'),
'termine': ('done',), 'termino': ('verb3', 'do1'), 'terminó': ('verb3',), 'tesis': ('own_affair', 'paper',
'rehearsed'), 'testea': ('imperative',), 'testeara': ('should',), 'testearamos': ('should',), 'testee': ('should',
'imperative'), 'testeemos': ('should',), 'testeen': ('imperative',), 'testees': ('should', 'imperative'), 'testeá':
('imperative',), 'texto': ('paper',), 'tfg': ('paper',), 'tfm': ('paper',), 'tia': ('rel',), 'tienda': ('hello',),
'tiene': ('hello', 'verb3', 'is3'), 'tienen': ('verb3',), 'tiktok': ('media',), 'timbraron': ('called3',), 'timbre':
('called1',), 'timbro': ('called3',), 'tinto': ('hello', 'date'), 'tio': ('rel',), 'tip': ('tip',), 'tips': ('tip',),
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
'trabajó': ('verb3',), 'traducir': ('giveinf',), 'traductor': ('pro',), 'traductora': ('pro',), 'traduzco': ('do1',),
'trae': ('give3', 'hand3'), 'traer': ('hello', 'giveinf', 'bring'), 'traera': ('give3', 'hand3', 'will_bring'),
'traere': ('give1',), 'traeria': ('would_give',), 'traerla': ('giveinf',), 'traerlas': ('giveinf',), 'traerle':
('giveinf', 'infle'), 'traerles': ('giveinf',), 'traerlo': ('giveinf',), 'traerlos': ('giveinf',), 'traerme':
('giveinf', 'infme'), 'traernos': ('giveinf', 'infme'), 'traersela': ('giveinf',), 'traerselas': ('giveinf',),
'traerselo': ('giveinf',), 'traerselos': ('giveinf',), 'tragos': ('drink',), 'traiga': ('should', 'imperative',
'ask_subj'), 'traigan': ('imperative',), 'traigas': ('should', 'imperative'), 'traigo': ('give1', 'bring', 'do1'),
'traje': ('lent1',), 'trajo': ('called3', 'gave3'), 'tramita': ('give3',), 'tramitar': ('giveinf',), 'tramitare':
('give1',), 'tramitaria': ('would_give',), 'tramito': ('give1',), 'transferencia': ('thing',), 'transferi': ('done',),
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
('name_words',), 'visado': ('own_affair',), 'visita': ('helps3', 'imperative'), 'visitado': ('done_pp', 'called_pp'),
'visitamos': ('called1',), 'visitan': ('helps3',), 'visitar': ('see_inf',), 'visitara': ('should',), 'visitaramos':
('should',), 'visitare': ('shall1',), 'visitaremos': ('shall1',), 'visite': ('called1', 'should', 'imperative'),
'visitemos': ('should',), 'visiten': ('imperative',), 'visites': ('should', 'imperative'), 'visito': ('reach',
'called3'), 'visitá': ('imperative',), 'visité': ('called1',), 'visitó': ('reach', 'called3'), 'visto': ('hello',),
'vitrina': ('media',), 'viva': ('should', 'imperative'), 'vivan': ('imperative',), 'vivas': ('should', 'imperative'),
'vive': ('verb3', 'is3'), 'viven': ('verb3',), 'vivia': ('verb3',), 'volamos': ('go1',), 'volvera': ('verb3',),
'volviera': ('should',), 'volvio': ('verb3',), 'vos': ('hello',), 'voy': ('hello', 'go1'), 'vuelo': ('go1',),
'vuelva': ('should', 'imperative'), 'vuelvan': ('imperative',), 'vuelvas': ('should', 'imperative'), 'vuelve':
('verb3', 'imperative'), 'wasap': ('letter', 'reach_noun'), 'web': ('paper', 'media'), 'whatsapp': ('letter',
'reach_noun'), 'whatsappeo': ('reach', 'called3'), 'workshop': ('course',), 'wpp': ('letter',), 'wsp': ('letter',),
'x': ('media',), 'y': ('and', 'hello'), 'ya': ('filler',), 'yerno': ('rel',), 'yo': ('i', 'hello', 'clitic'),
'zapatero': ('name_words',), 'él': ('hello',)}


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
'no': 178, 'nosotros': 179, 'yo': 179}, {'cuando': 180, 'mientras': 180}, {'oficina': 176}, {'<inf>': 176, '<inf_me>':
176, '<inf_them>': 176, 'almorzar': 176, 'casa': 176, 'cenar': 176, 'comer': 176, 'la': 182, 'mi': 176, 'por': 176,
'saludar': 176, 'saludarme': 176, 'tomar': 176, 'verme': 176, 'vernos': 176, 'visitarme': 176, 'visitarnos': 176},
{'coworking': 176, 'despacho': 176}, {'sorpresa': 176, 'visita': 176}, {'despacho': 176}, {'aca': 176, 'aqui': 176,
'casa': 176, 'el': 186, 'la': 182, 'mi': 176}, {'...': 181, 'a': 183, 'al': 184, 'conmigo': 176, 'de': 185, 'por':
187}, {'': (1, 'moved')}, {'D': 189}, {'D': 189, 'a': 190, 'al': 190, 'para': 190}, {'adelanta': 191, 'aplaza': 191,
'cambia': 191, 'mueve': 191, 'pasa': 191, 'retrasa': 191}, {'adelanta': 191, 'aplaza': 191, 'cambia': 191, 'mueve':
191, 'pasa': 191, 'retrasa': 191, 'se': 192}, {'<set>': 23, 'D': 193}, {'D': 23, 'manana': 23}, {'N': 195}, {'con':
196}, {'': (20, 'gave:referral')}, {'^': 198}, {'N': 199}, {'a': 200}, {'...': 201, '^': 198}, {'de': 202, 'del':
202}, {'<reach_noun>': 203}, {'': (16, 'gave:feedback')}, {'^': 205}, {'^': 205, 'a': 206, 'al': 206, 'de': 206,
'del': 206, 'sobre': 206}, {'': (19, 'gave:resource')}, {'N': 208}, {'a': 209}, {'<helpful>': 210}, {'<any_det>':
211}, {'<helpful>': 208}, {'<any_det>': 213}, {'^': 214}, {'de': 199, 'del': 199}, {'<reach_noun>': 216}, {'...': 215,
'<any_det>': 217, '^': 214}, {'N': 218}, {'<feedback_noun>': 207}, {'de': 220}, {'<feedback_noun>': 207, '^': 213},
{'feedback': 207, 'opinion': 207}, {'comentarios': 207, 'notas': 207, 'observaciones': 207}, {'de': 222}, {'monton':
225}, {'devolucion': 207}, {'^': 213, 'cuantas': 220}, {'^': 213, 'cuantos': 220}, {'<any_det>': 204,
'<feedback_noun>': 207, '^': 212, 'a': 219, 'algo': 221, 'algunas': 222, 'algunos': 222, 'bastante': 220, 'mi': 223,
'mis': 224, 'muchas': 220, 'mucho': 220, 'muchos': 220, 'un': 226, 'una': 227, 'unas': 228, 'unos': 229, 'varias':
222, 'varios': 222}, {'<their>': 152}, {'^': 231}, {'con': 232, 'en': 232, 'para': 232, 'sobre': 232}, {'N': 233},
{'con': 234}, {'<their>': 205}, {'^': 236}, {'sobre': 206}, {'...': 238, 'sobre': 206}, {'^': 152, 'a': 153, 'al':
153, 'con': 153, 'de': 153, 'en': 153, 'para': 153, 'sobre': 153}, {'<feedback_noun>': 239, '<mentor_noun>': 240},
{'...': 235, 'con': 234, 'corrigiendo': 237, 'de': 241, 'repasando': 237, 'revisando': 237}, {'^': 208}, {'N': 243},
{'a': 244}, {'...': 245}, {'<my>': 246}, {'<inf_me>': 11, '<infme>': 11}, {'^': 248}, {'^': 152, 'a': 153, 'al': 153,
'con': 153, 'de': 153, 'en': 153, 'para': 153}, {'': (1, 'moved'), 'D': 189, 'a': 189, 'al': 189, 'de': 189, 'para':
189}, {'<date>': 251}, {'<date>': 251, 'a': 190, 'al': 190, 'para': 190}, {'a': 190, 'al': 190, 'el': 252, 'la': 253,
'lo': 253, 'para': 190}, {'': (1, 'moved'), 'D': 189, 'a': 189, 'al': 189, 'para': 189}, {'<date>': 255}, {'<date>':
190}, {'D': 189, 'a': 189, 'al': 189, 'el': 256, 'la': 256, 'nuestra': 256, 'nuestro': 256, 'para': 189, 'su': 257},
{'D': 189, 'al': 189, 'para': 189}, {'...': 259}, {'D': 189, 'a': 189, 'al': 189, 'del': 260, 'para': 189}, {'hora':
91}, {'ultima': 262}, {'': (0, 'missed'), 'a': 263, 'el': 91, 'la': 91, 'lo': 91, 'nuestra': 91, 'nuestro': 91,
'todo': 91}, {'que': 16}, {'mejor': 16}, {'conviene': 16}, {'<have_to>': 265, 'conviene': 16, 'deberia': 16,
'deberiamos': 16}, {'<have_to>': 265, '<should>': 16, 'es': 266, 'lo': 266, 'me': 267, 'no': 268, 'nos': 267, 'seria':
266}, {'^': 269}, {'^': 269, 'nosotros': 270, 'yo': 270}, {'que': 271}, {'<should>': 16, 'la': 17, 'lo': 17, 'me': 17,
'no': 17}, {'^': 273}, {'gente': 274}, {'^': 273, 'a': 275, 'eu': 274, 'je': 274, 'on': 274, 'yo': 274}, {'q': 276,
'que': 276}, {'y': 277}, {'...': 278}, {'': (13, 'talk'), '...': 278, '^': 269, 'nosotros': 270, 'yo': 270}, {'en':
272, 'q': 279, 'que': 280}, {'<paper>': 206}, {'<their>': 282, 'el': 282, 'la': 282}, {'<giveinf>': 42}, {'^': 284},
{'^': 284, 'de': 285}, {'voz': 91}, {'': (0, 'missed'), 'de': 287}, {'de': 287}, {'buzon': 288, 'buzón': 288,
'casilla': 91, 'contestador': 91, 'contestadora': 91, 'correo': 289}, {'a': 290, 'al': 290, 'el': 290}, {'a': 290,
'al': 290, 'derecho': 291, 'directo': 291, 'el': 290}, {'D': 23, 'con': 23, 'el': 23, 'para': 23}, {'<any_det>': 31,
'<date>': 23, 'con': 23, 'juntarnos': 23, 'para': 23, 'reunirnos': 23, 'vernos': 23}, {'...': 181}, {'...': 98, 'D':
11}, {'la': 95, 'las': 95, 'lo': 95, 'los': 95}, {'me': 297, 'nos': 297}, {'y': 298}, {'...': 299}, {'...': 100, 'D':
11}, {'<until>': 11, 'D': 11}, {'...': 302}, {'<any_det>': 13, '<my>': 13}, {'<my>': 13, 'mi': 13}, {'ello': 11,
'eso': 11}, {'tema': 11}, {'de': 306, 'del': 307, 'eso': 11}, {'ok': 11, 'si': 11, 'sí': 11}, {'respuesta': 11},
{'el': 309, 'feedback': 11, 'noticias': 11, 'novedades': 11, 'razon': 11, 'respuesta': 11, 'una': 310}, {'D': 11,
'algo': 11, 'cuando': 11, 'cuanto': 11, 'cuándo': 11, 'cuánto': 11, 'el': 11, 'la': 11, 'manana': 11, 'si': 11},
{'favor': 11, 'intro': 11}, {'intro': 11}, {'favor': 11}, {'el': 313, 'la': 314, 'llegar': 11, 'saber': 11, 'un': 315,
'una': 314}, {'contacto': 11}, {'en': 317}, {'da': 311, 'desaconseja': 16, 'desaconsejo': 16, 'dice': 312, 'dira':
312, 'hace': 316, 'pondra': 318, 'pone': 318}, {'arreglar': 13, 'buscar': 13, 'dejar': 13, 'firmar': 13, 'instalar':
13, 'medir': 13, 'recoger': 13, 'terminar': 13}, {'a': 320}, {'D': 11, 'para': 12}, {'lista': 322, 'listas': 322,
'listo': 322, 'listos': 322}, {'...': 323}, {'el': 324, 'la': 324, 'las': 324, 'los': 324, 'mi': 324, 'mis': 324,
'su': 324, 'sus': 324}, {'<hand3>': 296, '<made3>': 300, '<send3>': 301, '<will3>': 11, '<will_bring>': 303,
'arregla': 304, 'arreglara': 304, 'corrige': 305, 'desaconseja': 16, 'desaconsejo': 16, 'encarga': 308, 'firma': 305,
'instala': 304, 'instalara': 304, 'me': 319, 'mira': 305, 'monta': 304, 'montara': 304, 'montará': 304, 'nos': 319,
'ocupa': 308, 'pasa': 321, 'pinta': 304, 'prueba': 305, 'repara': 304, 'repasa': 305, 'resuelve': 308, 'revisa': 305,
'tendra': 325, 'tiene': 325, 'viene': 321, 'vuelve': 321}, {'^': 16, 'yo': 164}, {'que': 327}, {'^': 95}, {'^': 95,
'la': 329, 'lo': 329}, {'me': 330, 'nos': 330}, {'que': 331}, {'en': 272, 'que': 271}, {'firmemente': 333}, {'<my>':
119}, {'^': 335}, {'con': 336}, {'...': 68, '<until>': 11}, {'<inf>': 338, '<inf_me>': 11, '<infme>': 11}, {'^': 339},
{'^': 17}, {'^': 17, 'me': 341, 'nos': 341}, {'^': 17, 'me': 341, 'no': 342, 'nos': 341}, {'<should>': 16, 'me': 17,
'ni': 18, 'no': 18, 'nos': 17}, {'^': 344}, {'^': 344, 'me': 341, 'no': 342, 'nos': 341, 'yo': 345}, {'q': 343, 'que':
346}, {'<imperative>': 16, 'no': 16}, {'^': 348}, {':': 349}, {'<imperative>': 16, 'ni': 16, 'no': 16}, {'^': 351},
{'<give3>': 11, '<should>': 16}, {'^': 11}, {'a': 354}, {'^': 95, 'iba': 355, 'va': 355}, {'^': 353, 'iba': 355, 'la':
356, 'lo': 356, 'va': 355}, {'^': 344, 'me': 357, 'no': 342, 'nos': 357, 'yo': 345}, {'...': 350, ':': 352, 'q': 343,
'que': 358}, {'presento': 91, 'presentó': 91}, {'aparecio': 91, 'fue': 91, 'llego': 91, 'paso': 91, 'pasó': 91,
'pudo': 91, 'se': 360, 'vino': 91}, {'no': 361, 'nunca': 361}, {'final': 362}, {'al': 363, 'no': 361, 'nunca': 361},
{'aunque': 364, 'pero': 364, 'y': 364}, {'acercarse': 365, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'sumarse': 365,
'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'<should>': 16, '<would_give>': 11, 'me': 17, 'ni': 18,
'no': 18, 'nos': 17}, {'<would_give>': 11}, {'^': 368}, {'<give3>': 11, '<should>': 16, '<would_give>': 11},
{'<give3>': 11, '<would_give>': 11}, {'^': 371, 'iba': 355, 'va': 355}, {'^': 370, 'iba': 355, 'la': 372, 'lo': 372,
'va': 355}, {'^': 367, 'acercarse': 365, 'ir': 365, 'la': 369, 'lo': 369, 'me': 373, 'no': 342, 'nos': 373, 'pasar':
365, 'pasarse': 365, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365, 'yo': 345}, {'...':
350, ':': 352, 'a': 366, 'acercarse': 365, 'de': 366, 'en': 366, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'q': 343,
'que': 374, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'lugar': 164}, {'mi': 376},
{'^': 16, 'que': 164}, {'de': 378}, {'opinion': 379}, {'la': 380}, {'de': 381, 'partidaria': 379, 'partidario': 379},
{'parte': 119}, {'mi': 383, 'nuestra': 383}, {'de': 384}, {'<until>': 119}, {'...': 386}, {'...': 385, '0': 387,
'<my>': 119, 'cuatro': 387, 'dos': 387, 'tres': 387, 'unas': 387, 'unos': 387, 'varias': 387, 'varios': 387}, {'^':
119}, {'la': 389, 'lo': 389}, {'le': 389, 'les': 389, 'se': 390}, {'le': 389, 'les': 389, 'se': 390, 'yo': 391}, {'^':
388, 'que': 392}, {'de': 336}, {'espera': 394}, {'la': 395}, {'de': 333}, {'le': 336, 'yo': 336}, {'^': 335, 'que':
398}, {'a': 396, 'convencida': 397, 'convencido': 397, 'esperando': 399}, {'me': 354}, {'que': 401}, {'^': 95, 'iba':
355, 'la': 356, 'lo': 356, 'va': 355}, {'me': 403, 'nos': 403}, {'...': 350, 'que': 404}, {'conmigo': 91},
{'contactarme': 91, 'hablar': 406, 'llamarme': 91, 'localizarme': 91, 'verme': 91}, {'de': 354, 'en': 354}, {'dicho':
405, 'intentado': 407, 'quedado': 408}, {'a': 366, 'acercarse': 365, 'de': 366, 'en': 366, 'ir': 365, 'pasar': 365,
'pasarse': 365, 'que': 366, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'quedado':
410}, {'<inf_me>': 11, '<infme>': 38}, {'^': 412, 'acercarse': 365, 'ir': 365, 'pasar': 365, 'pasarse': 365,
'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'<infme>': 38}, {'^': 414, 'acercarse':
365, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir':
365}, {'a': 413, 'acercarse': 365, 'de': 366, 'en': 366, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'que': 415,
'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'^': 412}, {'^': 414}, {'a': 417, 'que':
418}, {'': (3, 'advice'), '<should>': 16, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17}, {'^': 420, 'yo': 345}, {'que':
421}, {'en': 422, 'q': 343, 'que': 343}, {'avisa': 11, 'contesta': 11, 'cuenta': 11, 'dice': 11, 'escribe': 11,
'llama': 11, 'responde': 11}, {'me': 424, 'nos': 424}, {'y': 425}, {'...': 426}, {'...': 426, 'a': 427, 'con': 427,
'en': 427}, {'comenta': 428, 'consulta': 428, 'habla': 428, 'mira': 428, 'piensa': 428, 'pregunta': 428, 've': 428},
{'^': 429}, {'falta': 336}, {'hace': 431}, {'mano': 176, 'persona': 176}, {'0': 176, '<any_det>': 176, '<my>': 176,
'<their>': 176, 'en': 433}, {'...': 135, 'D': 23}, {'D': 176}, {'a': 164}, {'<inf_me>': 11, 'me': 11, 'nos': 11},
{'^': 438}, {'^': 438, 'que': 439}, {'': (6, 'theirs'), '<their>': 11, 'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un':
13, 'una': 13}, {'<their>': 11, 'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un': 13, 'una': 13}, {'el': 13, 'la': 13,
'las': 13, 'los': 13, 'un': 13, 'una': 13}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja':
11, 'busca': 11, 'consigue': 11, 'deja': 441, 'dejara': 442, 'dejará': 442, 'guarda': 11, 'imprime': 11, 'presta':
442, 'prestara': 443, 'prestará': 443, 'trae': 11}, {'que': 176}, {'...': 445}, {'contra': 164, 'de': 164, 'que': 164,
'sobre': 164}, {'<should>': 16, 'hay': 265, 'tengo': 265}, {'^': 448}, {'que': 449}, {'centre': 16, 'conviene': 16,
'enfoque': 16, 'olvide': 16}, {'centremos': 16, 'conviene': 16, 'enfoquemos': 16}, {'cuidado': 16}, {'<have_to>': 265,
'<should>': 16, 'lo': 266, 'me': 451, 'nos': 452, 'tenga': 453}, {'<have_to>': 265, '<should>': 16, 'lo': 266, 'me':
451, 'no': 454, 'nos': 452, 'tenga': 453}, {'^': 455}, {'^': 455, 'yo': 456}, {'...': 450, 'que': 457}, {'^': 38},
{'<any_det>': 459, '^': 38, 'dinero': 459, 'plata': 459}, {'<should>': 16, 'centre': 16, 'conviene': 16, 'enfoque':
16, 'olvide': 16}, {'<should>': 16, 'centremos': 16, 'conviene': 16, 'enfoquemos': 16}, {'<have_to>': 265, '<should>':
16, 'lo': 266, 'me': 461, 'nos': 462, 'tenga': 453}, {'<have_to>': 265, '<should>': 16, 'lo': 266, 'me': 461, 'ni':
18, 'no': 463, 'nos': 462, 'tenga': 453}, {'^': 464}, {'^': 464, 'me': 341, 'no': 342, 'nos': 341, 'yo': 465}, {'q':
343, 'que': 466}, {':': 349, 'que': 449}, {'<inf>': 16}, {'^': 469}, {'^': 464, 'me': 357, 'no': 342, 'nos': 357,
'yo': 465}, {'...': 468, ':': 352, '^': 469, 'de': 470, 'q': 343, 'que': 471}, {'<have_to>': 265, '<should>': 16,
'<would_give>': 11, 'lo': 266, 'me': 461, 'ni': 18, 'no': 463, 'nos': 462, 'tenga': 453}, {'^': 473, 'la': 369, 'lo':
369, 'me': 373, 'no': 342, 'nos': 373, 'yo': 465}, {'...': 468, ':': 352, '^': 469, 'de': 470, 'q': 343, 'que': 474},
{'me': 354, 'nos': 354}, {'que': 476}, {'^': 455, 'me': 403, 'no': 341, 'nos': 403, 'yo': 456}, {'...': 350, 'D': 176,
'que': 478}, {'<any_det>': 387}, {'^': 17, 'no': 341}, {'^': 480, 'que': 481}, {'^': 11, 'que': 354}, {'cabeza': 164},
{'la': 484}, {'de': 485}, {'aconsejado': 378, 'adelantado': 446, 'asegurado': 477, 'comentado': 436, 'contado': 436,
'desaconsejado': 164, 'dicho': 479, 'garantizado': 477, 'jurado': 477, 'pedido': 482, 'prometido': 483, 'quedado':
408, 'quitado': 486, 'recomendado': 378, 'sugerido': 378}, {'a': 459, 'que': 459}, {'': (3, 'advice'), '<should>': 16,
'me': 17, 'nos': 17}, {'<should>': 16, 'me': 17, 'ni': 18, 'no': 489, 'nos': 17}, {'^': 490, 'yo': 345}, {'que': 491},
{'en': 492, 'q': 343, 'que': 343}, {'': (3, 'advice'), '<have_to>': 265, '<should>': 16, 'lo': 266, 'me': 461, 'nos':
462, 'tenga': 453}, {'<have_to>': 265, '<should>': 16, 'lo': 266, 'me': 461, 'ni': 18, 'no': 494, 'nos': 462, 'tenga':
453}, {'^': 495, 'yo': 465}, {'que': 496}, {'en': 497, 'q': 343, 'que': 343}, {'falta': 354}, {'sin': 499},
{'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'cuelga':
11, 'deja': 11, 'guarda': 11, 'imprime': 11, 'instala': 11, 'monta': 11, 'sube': 11, 'subira': 11, 'trae': 11},
{'<give3>': 500, '^': 501}, {'<should>': 16, 'no': 16}, {'^': 503, 'le': 389, 'les': 389, 'se': 390, 'yo': 391}, {'^':
480, 'que': 504}, {'^': 344, 'le': 389, 'les': 389, 'se': 390}, {'^': 490, 'le': 389, 'les': 389, 'no': 341, 'se':
390, 'yo': 506}, {'^': 480, 'que': 507}, {'que': 0, 'qué': 0}, {'como': 0, 'cuando': 0, 'cuanto': 0, 'cuándo': 0,
'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 509, 'si': 0}, {'^': 11, 'me': 354}, {'^': 11, 'me': 354,
'que': 511}, {'<any_det>': 119}, {'^': 513}, {':': 352}, {'algo': 11, 'noticias': 11, 'novedades': 11, 'respuesta':
11}, {'^': 516, 'que': 354}, {'que': 354}, {'<giveinf>': 11}, {'^': 519}, {'a': 520}, {'<advises>': 175, '<gave3>':
434, '<helps3>': 435, '<says>': 436, '<urges>': 437, '<vowed3>': 440, '^': 444, 'adelanto': 446, 'advierte': 447,
'advirtio': 447, 'alerto': 447, 'anticipo': 446, 'anticipó': 446, 'aseguro': 332, 'avanzo': 446, 'comento': 458,
'comentó': 458, 'debe': 460, 'deben': 460, 'decia': 467, 'desaconsejado': 164, 'dice': 472, 'dijo': 475, 'ha': 487,
'iba': 488, 'iban': 488, 'insiste': 493, 'insistio': 498, 'la': 502, 'las': 502, 'lo': 502, 'los': 502, 'pide': 505,
'pidio': 508, 'pregunta': 510, 'preguntaba': 510, 'pregunto': 510, 'preguntó': 510, 'previno': 447, 'promete': 483,
'prometio': 512, 'queda': 408, 'quedaron': 408, 'quedo': 408, 'quedó': 408, 'quita': 486, 'quitado': 486, 'quito':
486, 'reclama': 514, 'reclamo': 514, 'solto': 515, 'tenia': 488, 'tenian': 488, 'tiene': 517, 'tienen': 518, 'va':
521, 'van': 521}, {'<until>': 119, 'D': 119}, {'...': 523}, {'D': 119}, {'': (4, 'needs_from_me'), '...': 525},
{'...': 385, '0': 387, '<any_det>': 524, '<my>': 526, 'cuatro': 387, 'dos': 387, 'tres': 387, 'unas': 387, 'unos':
387, 'varias': 387, 'varios': 387}, {'^': 119, 'le': 389, 'les': 389, 'se': 390}, {'^': 119, 'le': 389, 'les': 389,
'se': 390, 'yo': 528}, {'^': 527, 'que': 529}, {'^': 490, 'no': 341, 'yo': 345}, {'^': 480, 'que': 531}, {'<advises>':
175, '<gave3>': 434, '<helps3>': 435, '<says>': 436, '<urges>': 437, '<vowed3>': 440, '^': 444, 'adelanto': 446,
'advierte': 447, 'advirtio': 447, 'alerto': 447, 'anticipo': 446, 'anticipó': 446, 'aseguro': 332, 'avanzo': 446,
'comento': 458, 'comentó': 458, 'debe': 460, 'deben': 460, 'decia': 467, 'desaconsejado': 164, 'dice': 472, 'dijo':
475, 'ha': 487, 'iba': 488, 'iban': 488, 'insiste': 493, 'insistio': 498, 'la': 502, 'las': 502, 'lo': 502, 'los':
502, 'pide': 505, 'pidio': 532, 'pregunta': 510, 'preguntaba': 510, 'pregunto': 510, 'preguntó': 510, 'previno': 447,
'promete': 483, 'prometio': 512, 'queda': 408, 'quedaron': 408, 'quedo': 408, 'quedó': 408, 'quita': 486, 'quitado':
486, 'quito': 486, 'solto': 515, 'tenia': 488, 'tenian': 488, 'tiene': 518, 'tienen': 518, 'va': 521, 'van': 521},
{'0': 387, '<any_det>': 387, '<my>': 119, 'cuatro': 387, 'dos': 387, 'tres': 387, 'unas': 387, 'unos': 387, 'varias':
387, 'varios': 387}, {'^': 534, 'que': 392}, {'^': 344, 'le': 389, 'les': 389, 'se': 390, 'yo': 506}, {'que': 536},
{'...': 525}, {'...': 385, '<any_det>': 538, '<my>': 526}, {'^': 539}, {'que': 164}, {'<should>': 16, 'no': 17}, {'^':
542}, {'': (6, 'theirs'), '<inf_me>': 11}, {'^': 544}, {'de': 545, 'en': 545}, {'^': 544, 'que': 476}, {'de': 547,
'en': 547}, {'^': 544, 'acercarse': 365, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'que': 476, 'sumarse': 365,
'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'': (6, 'theirs'), 'me': 11}, {'a': 366, 'acercarse':
365, 'conmigo': 408, 'de': 549, 'debiendo': 550, 'en': 549, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'que': 366,
'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'acercarse': 365, 'ir': 365, 'le': 389,
'les': 389, 'pasar': 365, 'pasarse': 365, 'se': 390, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365,
'venir': 365, 'yo': 391}, {'a': 366, 'acercarse': 365, 'de': 366, 'en': 366, 'ir': 365, 'pasar': 365, 'pasarse': 365,
'que': 552, 'saber': 0, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'0': 387,
'<any_det>': 387, 'cuatro': 387, 'dos': 387, 'tres': 387, 'unas': 387, 'unos': 387, 'varias': 387, 'varios': 387},
{'^': 554}, {'...': 385, '0': 387, '<any_det>': 387, '<my>': 119, 'cuatro': 387, 'dos': 387, 'tres': 387, 'unas': 387,
'unos': 387, 'varias': 387, 'varios': 387}, {'^': 556, 'que': 392, 'saber': 0}, {'...': 52}, {'<my>': 558}, {'^':
559}, {'escribir': 11, 'escribirme': 11, 'llamar': 11, 'llamarme': 11}, {'^': 561}, {'a': 562}, {'...': 385, '<my>':
119}, {'^': 564}, {'encarga': 308, 'ocupa': 308, 'resuelve': 308}, {'a': 176, 'al': 176, 'en': 176, 'por': 176},
{'caer': 567, 'ver': 567}, {'de': 354}, {'<inf_me>': 11}, {'^': 570}, {'a': 571, 'para': 571}, {'ofrecido': 572},
{'a': 545, 'para': 571}, {'^': 566, 'acerco': 567, 'acercó': 567, 'aparecio': 567, 'compromete': 355, 'comprometio':
355, 'dejo': 568, 'dejó': 568, 'encarga': 569, 'ha': 573, 'han': 573, 'ocupa': 569, 'ofrece': 572, 'ofrecio': 574,
'paso': 567, 'pasó': 567, 'vino': 567}, {'a': 415, 'acercarse': 365, 'de': 366, 'en': 366, 'ir': 365, 'pasar': 365,
'pasarse': 365, 'que': 413, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'a': 418,
'que': 418}, {'<inf>': 338, '<inf_me>': 11, '<infme>': 11, 'confirmar': 11, 'contestar': 11, 'entregar': 11, 'enviar':
11, 'firmar': 11, 'pagar': 11, 'responder': 11}, {'^': 578}, {'que': 579}, {'que': 249}, {'de': 407}, {'<inf_me>': 11,
'me': 11}, {'y': 583}, {'...': 584}, {'<any_det>': 13, '<my>': 65, 'el': 141, 'mi': 11}, {'mi': 11, 'mí': 11,
'nosotros': 11}, {'de': 587}, {'<hand_inf>': 11, '<inf>': 585, '<inf_me>': 11, '<infme>': 11, 'corregir': 586,
'firmar': 586, 'hablar': 588, 'hablarle': 588, 'hablarles': 588, 'leer': 586, 'mirar': 586, 'probar': 586, 'repasar':
586, 'revisar': 586, 'testear': 586, 'validar': 586, 'ver': 586}, {'^': 589}, {'a': 590}, {'a': 249}, {'sensato':
470}, {'mas': 593, 'mejor': 470, 'preferible': 470}, {'<advises>': 175, '<came3>': 295, '<may3>': 249, '<opines>':
281, '^': 326, 'aconseja': 328, 'aseguro': 332, 'cree': 334, 'cuenta': 337, 'debe': 340, 'decia': 347, 'dice': 359,
'dijo': 375, 'en': 377, 'era': 382, 'es': 382, 'espera': 393, 'esta': 400, 'está': 400, 'falta': 402, 'falto': 402,
'ha': 409, 'habia': 411, 'iba': 416, 'iban': 419, 'insiste': 423, 'insistio': 423, 'intento': 407, 'intentó': 407,
'la': 430, 'le': 432, 'lo': 430, 'me': 522, 'necesita': 530, 'nos': 533, 'pensaba': 410, 'pide': 535, 'pidio': 537,
'precisa': 540, 'preferiria': 328, 'prefiere': 328, 'pregunta': 510, 'preguntaba': 510, 'pregunto': 510, 'preguntó':
510, 'promete': 483, 'prometio': 512, 'propone': 541, 'propuso': 541, 'que': 543, 'queda': 546, 'quedaron': 548,
'quedo': 551, 'quedó': 551, 'queria': 553, 'querria': 555, 'quiere': 557, 'recibira': 560, 'recibiran': 560,
'reclama': 555, 'recomienda': 328, 'regresa': 563, 'requiere': 565, 'se': 575, 'solto': 515, 'sugiere': 328, 'tendra':
560, 'tendran': 560, 'tenia': 576, 'tenian': 577, 'tiene': 580, 'tienen': 581, 'trato': 582, 'va': 591, 'van': 592,
've': 594, 'veria': 594, 'volvera': 563, 'vuelve': 563}, {'...': 165, ':': 164, '^': 16, 'era': 378, 'es': 378, 'fue':
378, 'que': 164}, {'^': 16, 'era': 378, 'es': 378, 'fue': 378, 'que': 164}, {'N': 596, 'el': 597, 'ella': 597,
'ellos': 597, 'él': 597}, {'de': 598, 'del': 598}, {'': (9, 'told')}, {'N': 600}, {'a': 601}, {'<see_inf>': 91},
{'<see_inf>': 91, 'de': 603}, {'confirma': 11, 'contesta': 11, 'entrega': 11, 'envia': 11, 'envía': 11, 'manda': 11,
'puede': 11, 'responde': 11, 'sabe': 11, 'sabra': 11, 'tendra': 11, 'tiene': 11}, {'^': 605}, {'^': 605, 'me': 606,
'nos': 606}, {'no': 607}, {'^': 42, 'que': 161}, {'N': 609}, {'^': 42, 'a': 610, 'que': 161}, {'<date>': 23, 'N': 23},
{'de': 612}, {'<date>': 23, 'N': 23, 'casa': 613, 'el': 612, 'la': 612}, {'a': 614, 'al': 614, 'con': 614, 'de': 614},
{'<helps3>': 23}, {'me': 616, 'nos': 616}, {'<inf>': 23, '<inf_me>': 23, '<inf_them>': 23}, {'a': 618}, {'pasa': 619,
'pasan': 619, 'pasara': 619, 'pasará': 619, 'vendra': 619, 'vendran': 619, 'viene': 619, 'vienen': 619}, {'enseno':
23, 'enseño': 23}, {'confirma': 33, 'dice': 33, 'dira': 33, 'envia': 33, 'envía': 33, 'manda': 33, 'pasa': 33, 'trae':
33}, {'con': 85}, {'...': 623}, {'<inf>': 624}, {'<helps3>': 23, '^': 622, 'escapo': 615, 'toca': 625, 'voy': 615},
{'<helps3>': 23, '^': 622, 'toca': 625, 'vamos': 615}, {'<go1>': 615, '<they>': 617, 'N': 620, 'acompano': 86,
'acompaño': 86, 'le': 621, 'les': 621, 'llevo': 86, 'me': 626, 'nos': 627, 'recojo': 86, 'veo': 86}, {'mejor': 470},
{'vale': 470}, {'de': 470}, {'hablar': 631}, {'lo': 629, 'mas': 630, 'mejor': 470, 'nada': 631, 'ni': 632, 'no': 470,
'que': 343}, {'me': 17, 'mejor': 117, 'no': 117, 'nos': 17}, {'^': 634}, {':': 633, 'q': 635, 'que': 635}, {'postres':
176}, {'los': 637, 'mitad': 176}, {'final': 176, 'rato': 176}, {'tarde': 176}, {'a': 638, 'al': 639, 'despues': 176,
'luego': 176, 'mas': 640, 'tambien': 176, 'también': 176, 'tarde': 176}, {'final': 176, 'linea': 176, 'meet': 176,
'pantalla': 176, 'rato': 176, 'remoto': 176, 'teams': 176, 'telefono': 176, 'teléfono': 176, 'videollamada': 176,
'zoom': 176}, {'linea': 176, 'meet': 176, 'pantalla': 176, 'remoto': 176, 'teams': 176, 'telefono': 176, 'teléfono':
176, 'videollamada': 176, 'zoom': 176}, {'a': 638, 'al': 642, 'desde': 643, 'despues': 176, 'en': 643, 'luego': 176,
'mas': 640, 'por': 643, 'tambien': 176, 'también': 176}, {'ahi': 176, 'al': 643, 'alli': 176, 'desde': 643, 'en': 643,
'por': 643, 'tambien': 176, 'también': 176}, {'verme': 135, 'vernos': 135}, {'oficina': 135}, {'casa': 135, 'la':
647}, {'aqui': 135, 'casa': 135, 'la': 647}, {'D': 23, 'a': 646, 'aqui': 135, 'en': 648, 'por': 649}, {'ahi': 176,
'alli': 176, 'tambien': 176, 'también': 176}, {'aviso': 176, 'avisó': 176, 'conto': 176, 'dijo': 176, 'llamo': 176,
'llamó': 176}, {'me': 652}, {'que': 653}, {'el': 654, 'la': 654, 'quien': 653}, {'<called_pp>': 176, 'bajado': 176,
'estado': 176, 'pasado': 176, 'subido': 176, 'venido': 176}, {'$$': 23}, {'$$': 23, 'tambien': 657, 'también': 657},
{'espera': 658, 'esperan': 658}, {'a': 176, 'por': 176}, {'al': 643, 'desde': 643, 'en': 643, 'por': 643}, {'apunta':
658, 'apuntan': 658, 'conecto': 661, 'conectó': 661, 'unio': 661}, {'andaba': 176, 'estaba': 176, 'estuvo': 176,
'fue': 176, 'vino': 176}, {'...': 135}, {'<inf>': 664, '<inf_me>': 664, '<inf_them>': 664}, {'': (2, 'plan'), 'a':
665}, {'<inf>': 664, '<inf_me>': 664, '<inf_them>': 664, 'verme': 135, 'vernos': 135}, {'$$': 23, 'D': 666, 'a': 667,
'aqui': 135, 'en': 648, 'por': 649, 'tambien': 657, 'también': 657}, {'a': 665}, {'$$': 23, 'D': 669, 'a': 665,
'tambien': 657, 'también': 657}, {'': (23, 'contact'), 'tarde': 176}, {'...': 636, ':': 633, 'aparecio': 641, 'entro':
644, 'estaba': 645, 'estara': 650, 'estaran': 650, 'estuvo': 651, 'fue': 655, 'ha': 656, 'han': 656, 'llego': 641,
'nos': 659, 'pasara': 650, 'pasaran': 650, 'pasará': 650, 'paso': 660, 'pasó': 660, 'q': 635, 'que': 635, 'se': 662,
'tambien': 663, 'también': 663, 'vendra': 668, 'vendran': 668, 'viene': 670, 'vienen': 670, 'vinieron': 176, 'vino':
671}, {'lectura': 11, 'mano': 11, 'ojeada': 11, 'ojo': 11, 'repaso': 11, 'vistazo': 11, 'vuelta': 11}, {'un': 673,
'una': 673}, {'su': 93}, {'arregla': 304, 'arreglara': 304, 'corrige': 305, 'da': 674, 'dara': 674, 'desaconseja': 16,
'desaconsejo': 16, 'echa': 674, 'echara': 674, 'firma': 305, 'instala': 304, 'instalara': 304, 'me': 319, 'mira': 305,
'monta': 304, 'montara': 304, 'montará': 304, 'nos': 319, 'pinta': 304, 'prueba': 305, 'repara': 304, 'repasa': 305,
'revisa': 305, 'tendra': 325, 'tendre': 675, 'tendremos': 675, 'tiene': 325}, {'': (21, 'gave:encouragement')}, {'^':
677}, {'N': 678}, {'a': 679}, {'que': 0}, {'aliento': 678, 'animo': 678, 'animos': 678, 'apoyo': 678, 'fuerza': 678,
'porras': 678, 'ánimo': 678}, {'aliento': 678, 'animo': 678, 'animos': 678, 'apoyo': 678, 'fuerza': 678, 'mucha': 682,
'mucho': 682, 'muchos': 682, 'porras': 678, 'ánimo': 678}, {'N': 164}, {'de': 684}, {'': (7, 'waiting'), 'l': 38},
{'': (7, 'waiting'), 'de': 686, 'del': 38}, {'espera': 687}, {'mejor': 82}, {'juicio': 164}, {'alentar': 680,
'alentarla': 678, 'alentarlo': 678, 'animar': 680, 'animarla': 678, 'animarle': 678, 'animarlo': 678, 'avisar': 681,
'avisarme': 681, 'consolar': 680, 'consolarla': 678, 'consolarlo': 678, 'contar': 681, 'contarme': 681, 'darle': 683,
'darles': 683, 'decir': 681, 'decirme': 681, 'echarle': 683, 'echarles': 683, 'felicitar': 680, 'felicitarla': 678,
'felicitarle': 678, 'felicitarlo': 678, 'juicio': 685, 'la': 688, 'lo': 689, 'meterle': 683, 'su': 690,
'tranquilizar': 680, 'tranquilizarla': 678, 'tranquilizarlo': 678}, {'<see_inf>': 176}, {'de': 692}, {'mia': 42}, {'':
(23, 'contact'), 'la': 176}, {'a': 695, 'al': 176, 'del': 176}, {'N': 696}, {'a': 697}, {'que': 600}, {'en': 699,
'que': 600}, {'N': 700}, {'a': 701, 'en': 699, 'que': 600}, {'la': 161, 'las': 161, 'lo': 161, 'los': 161}, {'le':
161, 'les': 161, 'se': 703}, {'le': 161, 'les': 161, 'se': 703, 'yo': 704}, {':': 705}, {'<inf>': 23, 'D': 23,
'vernos': 23}, {'de': 707, 'en': 707, 'para': 707, 'que': 707}, {'N': 708}, {'con': 709}, {'N': 176}, {'': (10,
'thanks')}, {'a': 712}, {'': (10, 'thanks'), 'a': 712}, {'con': 712}, {'<they>': 38, 'conteste': 38, 'decida': 38,
'diga': 38, 'el': 38, 'elija': 38, 'envie': 38, 'envíe': 38, 'firme': 38, 'la': 38, 'mande': 38, 'responda': 38, 'su':
38, 'sus': 38}, {'^': 716}, {'^': 716, 'que': 717}, {'^': 716, 'a': 718, 'que': 717}, {'esperar': 719}, {'a': 720,
'esperar': 719}, {'a': 720, 'esperar': 719, 'que': 721}, {'parecer': 0}, {'dia': 82}, {'de': 91}, {'atras': 725,
'detras': 725}, {'que': 38}, {'': (7, 'waiting'), 'a': 727, 'que': 38}, {'atras': 725, 'detras': 725, 'esperando':
728}, {'con': 176}, {'': (13, 'talk'), '<they>': 0}, {'que': 731}, {'de': 732}, {'^': 152, 'a': 153}, {'': (15,
'gave:intro')}, {'^': 735}, {'N': 736}, {'N': 736, 'a': 737, 'con': 737, 'y': 737}, {'N': 738}, {':': 739}, {'a': 736,
'con': 736, 'de': 736, 'entre': 736}, {'intro': 741, 'introduccion': 741, 'presentacion': 741, 'puente': 741}, {'el':
742, 'la': 742, 'una': 742}, {'<give3>': 11, '<hand3>': 11, '<send3>': 11, 'sube': 11}, {'^': 744}, {'<any_det>':
303}, {'<give3>': 746, '<hand3>': 746, '<send3>': 746, 'sube': 746}, {'D': 745, '^': 747}, {'que': 748}, {'el': 11,
'la': 11, 'las': 11, 'los': 11, 'su': 11, 'sus': 11, 'un': 11, 'una': 11}, {'^': 750}, {'recibire': 751, 'recibiria':
751, 'recibiriamos': 751, 'tendre': 751, 'tendria': 751, 'tendriamos': 751}, {'me': 330, 'nos': 330, 'recibire': 751,
'recibiria': 751, 'recibiriamos': 751, 'tendre': 751, 'tendria': 751, 'tendriamos': 751, 'yo': 752}, {'que': 753},
{'': (0, 'missed'), '<inf>': 91, '<see_inf>': 91}, {'a': 755}, {'conseguido': 755, 'llegado': 756, 'logrado': 755,
'podido': 755}, {'el': 38, 'la': 38, 'las': 38, 'los': 38, 'su': 38}, {'^': 758}, {'^': 758, 'aun': 759, 'todavia':
759}, {'conseguido': 755, 'llegado': 756, 'logrado': 755, 'podido': 755, 'recibi': 760, 'recibido': 760}, {'he': 91,
'hemos': 91}, {'ha': 757, 'he': 761, 'hemos': 761, 'la': 762, 'le': 762, 'les': 762, 'lo': 762, 'recibi': 760,
'recibido': 760}, {'no': 763}, {'^': 747}, {'que': 765}, {'^': 747, 'recibire': 751, 'recibiria': 751, 'recibiriamos':
751, 'tendre': 751, 'tendria': 751, 'tendriamos': 751, 'yo': 752}, {'que': 767}, {'': (17, 'gave:knowledge')}, {'^':
769}, {'a': 770, 'con': 770, 'en': 770}, {'...': 771, '^': 769, 'a': 770, 'con': 770, 'en': 770}, {'N': 772}, {'a':
773}, {'': (22, 'gave:volunteering')}, {'^': 775}, {'alimentos': 776}, {'de': 777}, {'algo': 176, 'un': 176, 'una':
176}, {'charla': 176, 'conversacion': 176, 'discusion': 176}, {'N': 770}, {'a': 781}, {'a': 199, 'para': 199},
{'recomendacion': 783}, {'de': 784}, {'cruzo': 91}, {'vemos': 91}, {'coincido': 91, 'llamo': 91, 'me': 786, 'nos':
787, 'veo': 91}, {'es': 135, 'sera': 135}, {'...': 789}, {'con': 775, 'en': 775, 'para': 775}, {'comida': 791},
{'alimentos': 791, 'bocadillos': 791, 'bolsas': 791, 'cenas': 791, 'comida': 791, 'comidas': 791, 'la': 792, 'ropa':
791}, {'^': 793}, {'comunitario': 776, 'social': 776}, {'N': 206}, {'de': 796, 'del': 796}, {'...': 797},
{'<any_det>': 206}, {'N': 799}, {'<any_det>': 798, 'con': 800}, {'contacto': 216, 'correo': 216, 'datos': 216,
'nombre': 216, 'numero': 216, 'número': 216, 'telefono': 216, 'teléfono': 216}, {'mi': 213, 'mis': 213, 'nuestra':
213}, {'<any_det>': 208}, {'tipo': 208}, {'apuntes': 208, 'checklist': 208, 'contrato': 805, 'excel': 208, 'guia':
208, 'hoja': 208, 'libro': 208, 'libros': 208, 'lista': 208, 'manual': 208, 'modelo': 208, 'notas': 208, 'plantilla':
208, 'plantillas': 208, 'presentacion': 208, 'receta': 208}, {'^': 806}, {'<any_det>': 802, '^': 804, 'mi': 807,
'mis': 807, 'nuestra': 807, 'nuestras': 807, 'nuestro': 807}, {'N': 808}, {'^': 806, 'experiencia': 770},
{'<any_det>': 802, '^': 803, 'a': 809, 'mi': 810, 'mis': 807, 'nuestra': 807, 'nuestras': 807, 'nuestro': 807}, {':':
705, 'mia': 42}, {'<paper>': 205, '<rehearsed>': 205}, {'<their>': 813, 'el': 813, 'la': 813}, {'^': 814},
{'<review_inf>': 815}, {'<review_inf>': 815, 'a': 816}, {'': (14, 'together')}, {'N': 817, 'nosotros': 818}, {'N':
736, 'a': 737}, {'a': 737, 'con': 737, 'y': 820}, {'N': 821}, {'a': 822}, {'con': 737, 'y': 820}, {'N': 824}, {'N':
821, 'a': 822}, {'correo': 826, 'email': 826, 'linkedin': 826, 'mail': 826, 'wasap': 826, 'whatsapp': 826}, {'a': 825,
'por': 827, 'via': 827, 'vía': 827}, {'el': 31, 'la': 31, 'nuestra': 31, 'nuestro': 31, 'que': 765, 'su': 31}, {'el':
31, 'la': 31, 'nuestra': 31, 'nuestro': 31, 'su': 31}, {'recibire': 751, 'recibiria': 751, 'recibiriamos': 751,
'tendre': 751, 'tendria': 751, 'tendriamos': 751, 'yo': 752}, {'el': 31, 'la': 31, 'nuestra': 31, 'nuestro': 31,
'que': 831, 'su': 31}, {'dia': 164}, {'del': 833, 'recibido': 164}, {'': (8, 'asked')}, {'a': 835}, {'N': 835}, {'a':
837, 'con': 835}, {'experiencia': 770}, {'mi': 839}, {'dudas': 770, 'preguntas': 770}, {'las': 841, 'sus': 841},
{'que': 831}, {'cuenta': 161}, {'mi': 844}, {'de': 845}, {'correos': 176, 'mails': 176, 'mensajes': 176}, {'palabras':
176}, {'correos': 176, 'de': 847, 'mensajes': 176, 'palabra': 176, 'palabras': 176, 'unas': 848}, {'correos': 176,
'mensajes': 176, 'palabra': 176, 'palabras': 176, 'unas': 848}, {'roja': 776}, {'^': 775, 'en': 776}, {'N': 852},
{'a': 853}, {'0': 82, 'anos': 82, 'cincuenta': 82, 'cuarenta': 82, 'noventa': 82, 'ochenta': 82, 'sesenta': 82,
'setenta': 82, 'treinta': 82, 'veinte': 82}, {'vueltas': 91}, {'contacto': 216, 'datos': 216, 'nombre': 216,
'telefono': 216, 'teléfono': 216}, {'<any_det>': 857}, {'encargo': 42}, {'me': 859}, {'^': 42, 'pendiente': 161},
{'falta': 861, 'faltan': 861, 'pendiente': 861, 'queda': 861, 'quedan': 861}, {'parte': 862}, {'eso': 860, 'mi': 863,
'planton': 91}, {'llamado': 91, 'visto': 91}, {'<see_inf>': 82, 'haber': 865}, {'<see_inf>': 82}, {'haber': 91,
'llamar': 91, 'ver': 91}, {'a': 0}, {'<giveinf>': 42, '<inf_them>': 42}, {'': (5, 'mine'), '0': 161, 'cien': 161,
'cincuenta': 161, 'treinta': 161, 'unos': 161, 'veinte': 161}, {'N': 871}, {'': (13, 'talk'), 'q': 0, 'que': 0}, {'N':
113}, {'a': 874, 'con': 874, 'y': 874}, {'N': 875}, {'N': 875, 'a': 876}, {'<inf_them>': 42}, {'^': 878}, {'contacto':
113}, {'en': 880}, {'': (5, 'mine'), '0': 161, '^': 870, 'a': 872, 'admitir': 873, 'cien': 161, 'cincuenta': 161,
'conectar': 877, 'conectarlos': 113, 'confesar': 873, 'de': 879, 'decir': 873, 'dinero': 161, 'juntar': 877,
'juntarlos': 113, 'ponerlos': 881, 'presentar': 877, 'presentarlos': 113, 'que': 879, 'reconocer': 873, 'treinta':
161, 'unos': 161, 'veinte': 161}, {'<my>': 243, 'mi': 807, 'mis': 807, 'nuestra': 807, 'nuestras': 807, 'nuestro':
807}, {'N': 883}, {'<any_det>': 246, 'a': 884, 'mi': 807, 'mis': 807, 'nuestra': 807, 'nuestras': 807, 'nuestro':
807}, {'a': 199, 'con': 199}, {'N': 886}, {'N': 886, 'a': 887}, {'<clitic>': 603, '<see_inf>': 91}, {'no': 889},
{'que': 890, 'sin': 889}, {'...': 891}, {'hace': 892, 'que': 731}, {'<see_inf>': 23}, {'<course>': 770}, {'de': 895},
{'clases': 896, 'hora': 896, 'horas': 896, 'sesiones': 896}, {'<any_det>': 802, '<my>': 243}, {'N': 898}, {'^': 769,
'a': 770, 'de': 770, 'en': 770, 'para': 770, 'sobre': 770}, {'<course>': 900}, {'^': 205, 'a': 206, 'de': 206}, {'^':
205, 'desempeno': 902}, {'^': 205, 'a': 206, 'anual': 902, 'de': 903}, {'<course>': 900, 'devolucion': 904,
'evaluacion': 904}, {'gracias': 714}, {'devolucion': 904, 'evaluacion': 904}, {'la': 907, 'su': 907, 'una': 907},
{'^': 205, 'a': 206, 'de': 206, 'del': 206, 'sobre': 206}, {'comentarios': 909, 'impresiones': 909, 'opinion': 909,
'parecer': 909}, {'<course>': 900, 'clases': 896, 'devolucion': 904, 'evaluacion': 904, 'hora': 896, 'horas': 896,
'sesiones': 896}, {'0': 897, '<any_det>': 802, 'a': 899, 'cuatro': 897, 'dos': 897, 'el': 901, 'gracias': 714, 'la':
905, 'las': 906, 'le': 908, 'mi': 910, 'mis': 910, 'su': 907, 'tres': 897, 'un': 901, 'una': 911, 'varias': 897},
{'<any_det>': 69}, {'<give3>': 746, '<hand3>': 746, '<send3>': 746, '<should>': 16, 'acaba': 913, 'me': 17, 'ni': 18,
'no': 18, 'nos': 17, 'sube': 746, 'termina': 913}, {'D': 745, '^': 914, 'me': 357, 'no': 342, 'nos': 357, 'yo': 345},
{'...': 350, ':': 352, 'q': 343, 'que': 915}, {'': (13, 'talk'), 'D': 745, '^': 747}, {'que': 917}, {'el': 901, 'la':
901, 'un': 901, 'una': 901}, {'arreglo': 42, 'leo': 42, 'mando': 42, 'miro': 42, 'paso': 42, 'pienso': 42, 'preparo':
42, 'reviso': 42}, {'^': 920}, {'la': 921, 'las': 921, 'lo': 921, 'los': 921}, {'la': 921, 'las': 921, 'lo': 921,
'los': 921, 'se': 922}, {'': (5, 'mine'), 'arreglo': 42, 'leo': 42, 'mando': 42, 'miro': 42, 'paso': 42, 'pienso': 42,
'preparo': 42, 'reviso': 42}, {'^': 924}, {'la': 925, 'las': 921, 'lo': 925, 'los': 921}, {'': (9, 'told'),
'<clitic>': 161, 'la': 921, 'las': 921, 'lo': 921, 'los': 921, 'se': 926}, {'a': 701, 'en': 699, 'q': 923, 'que':
927}, {'la': 161, 'lo': 161}, {'<clitic>': 161, 'se': 929}, {'que': 930}, {'<give3>': 746, '<hand3>': 746, '<send3>':
746, '<should>': 16, '<would_give>': 11, 'acaba': 913, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17, 'sube': 746,
'termina': 913}, {'^': 344, 'recibire': 751, 'recibiria': 751, 'recibiriamos': 751, 'tendre': 751, 'tendria': 751,
'tendriamos': 751}, {'D': 745, '^': 932, 'la': 369, 'lo': 369, 'me': 373, 'no': 342, 'nos': 373, 'recibire': 751,
'recibiria': 751, 'recibiriamos': 751, 'tendre': 751, 'tendria': 751, 'tendriamos': 751, 'yo': 933}, {'...': 350, ':':
352, 'q': 343, 'que': 934}, {'<course>': 900, 'clases': 896, 'hora': 896, 'horas': 896, 'sesiones': 896}, {'0': 897,
'cuatro': 897, 'dos': 897, 'el': 901, 'la': 901, 'tres': 897, 'un': 901, 'una': 936, 'varias': 897}, {'a': 678},
{'porras': 938}, {'a': 770, 'con': 770}, {'mano': 940}, {'porras': 938, 'una': 941}, {'a': 91}, {'menos': 943}, {'de':
944}, {'da': 311, 'dice': 312, 'dira': 312, 'hace': 316, 'pondra': 318, 'pone': 318}, {'me': 946, 'nos': 946}, {'mi':
164, 'mí': 164}, {'quedado': 408}, {'^': 570, 'acercarse': 365, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'sumarse':
365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'a': 950, 'acercarse': 365, 'de': 366, 'en': 366,
'ir': 365, 'pasar': 365, 'pasarse': 365, 'que': 366, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365,
'venir': 365}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue':
11, 'deja': 11, 'guarda': 11, 'imprime': 11, 'trae': 11}, {'prometido': 483, 'quedado': 408}, {'^': 952, 'ha': 953,
'la': 502, 'las': 502, 'lo': 502, 'los': 502, 'queda': 408, 'quedaron': 408, 'quedo': 408, 'quedó': 408, 'tiene': 517,
'tienen': 518, 'va': 521, 'van': 521}, {'^': 952, 'ha': 953, 'la': 502, 'las': 502, 'lo': 502, 'los': 502, 'queda':
408, 'quedaron': 408, 'quedo': 408, 'quedó': 408, 'tiene': 518, 'tienen': 518, 'va': 521, 'van': 521}, {'a': 366,
'acercarse': 365, 'conmigo': 408, 'de': 549, 'en': 549, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'que': 366,
'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'compromete': 355, 'comprometio': 355,
'encarga': 569, 'ocupa': 569, 'ofrecio': 355}, {'a': 366, 'acercarse': 365, 'de': 366, 'en': 366, 'ir': 365, 'pasar':
365, 'pasarse': 365, 'que': 950, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365},
{'<may3>': 249, '^': 947, 'cual': 0, 'cuales': 0, 'de': 948, 'debe': 249, 'dijo': 410, 'en': 377, 'ha': 949, 'habia':
411, 'iba': 951, 'me': 954, 'nos': 955, 'pensaba': 410, 'queda': 546, 'quedaron': 548, 'quedo': 956, 'quedó': 956,
'queria': 410, 'se': 957, 'tenia': 958, 'tiene': 581, 'tienen': 581, 'va': 592, 'van': 592}, {'de': 948, 'en': 377},
{'de': 38, 'del': 38}, {'agenda': 23}, {'de': 190, 'del': 190}, {',': 164, '^': 16}, {'ausencia': 91, 'lugar': 964},
{'<them>': 164, 'N': 164}, {'de': 966, 'del': 966}, {'N': 0, 'el': 0, 'ella': 0, 'ellas': 0, 'ellos': 0, 'él': 0},
{',': 164}, {'lugar': 969, 'opinion': 164}, {'lugar': 964}, {'agenda': 23, 'cuanto': 731, 'espera': 961, 'la': 962,
'lugar': 963, 'mi': 965, 'opinion': 967, 'que': 968, 'su': 970, 'tu': 971, 'vez': 963}, {'de': 42}, {'yo': 973},
{'<rehearsed>': 205}, {'<their>': 975}, {'^': 976}, {'N': 977}, {'<their>': 206, '^': 976, 'con': 978}, {'^': 976,
'con': 978}, {'a': 769, 'como': 769, 'cómo': 769, 'el': 769, 'la': 769, 'las': 769, 'los': 769}, {'^': 981}, {'como':
770, 'cómo': 770}, {'...': 983, 'a': 770, 'como': 770, 'cómo': 770}, {'N': 984, '^': 769}, {'a': 985, 'como': 770,
'cómo': 770}, {'<media>': 82}, {'<media>': 82, 'el': 987, 'la': 987, 'las': 987, 'los': 987, 'su': 987, 'sus': 987,
'un': 987, 'una': 987}, {'en': 988, 'por': 988}, {'la': 907, 'le': 908, 'su': 907, 'una': 907}, {'al': 176, 'desde':
176, 'por': 176}, {'N': 991}, {'<any_det>': 802, 'mi': 807, 'mis': 807, 'nuestra': 807, 'nuestras': 807, 'nuestro':
807}, {'N': 993}, {'<any_det>': 802, 'a': 994, 'mi': 807, 'mis': 807, 'nuestra': 807, 'nuestras': 807, 'nuestro':
807}, {'<inf>': 11}, {'^': 996}, {'^': 996, 'de': 997}, {'suya': 998}, {'trabajo': 998, 'turno': 998}, {'cosa': 999,
'de': 381, 'partidaria': 379, 'partidario': 379, 'su': 1000}, {'0': 818, 'casi': 818, 'cinco': 818, 'como': 818,
'cuatro': 818, 'dos': 818, 'muchas': 818, 'muchos': 818, 'tres': 818, 'un': 818, 'una': 818, 'unas': 818, 'unos':
818}, {'N': 82}, {'N': 82, 'la': 1003}, {'de': 1004, 'del': 1004}, {'aniversario': 1005, 'cumple': 1005, 'cumpleanos':
1005, 'santo': 1005}, {'aniversario': 1005, 'cosa': 999, 'cumple': 1005, 'cumpleanos': 1005, 'de': 381, 'el': 1006,
'partidaria': 379, 'partidario': 379, 'santo': 1005, 'su': 1000}, {'preguntar': 835}, {'para': 1008}, {'N': 1009},
{'a': 1010}, {'podcast': 82, 'video': 82}, {'entrevista': 82}, {'podcast': 82}, {'de': 82}, {'charla': 1015}, {'el':
1012, 'la': 1013, 'que': 82, 'un': 1014, 'una': 1016}, {'': (7, 'waiting'), 'respuesta': 38}, {'me': 38}, {'a': 727,
'el': 38, 'la': 1018, 'noticias': 38, 'que': 1019, 'respuesta': 38, 'su': 38, 'sus': 38}, {'0': 91, 'dos': 91,
'media': 91, 'un': 91, 'una': 91}, {'N': 1021}, {'a': 1022}, {'me': 459, 'nos': 459}, {'que': 1024}, {'^': 284, 'de':
1025, 'que': 1024}, {'<set>': 23, 'a': 396, 'convencida': 397, 'convencido': 397, 'en': 962, 'esperando': 399,
'pendiente': 1026}, {'': (14, 'together'), 'N': 176, 'el': 711, 'la': 711}, {'N': 176, 'con': 176, 'tambien': 1028,
'también': 1028}, {'dos': 818}, {'cuatro': 818, 'dos': 818, 'tres': 818}, {'con': 176, 'las': 1030, 'los': 1031,
'todos': 818}, {'N': 176, 'el': 711, 'la': 711}, {'N': 176, 'tambien': 1033, 'también': 1033}, {'de': 686, 'del': 38},
{'espera': 1035}, {'la': 1036}, {'D': 23, 'a': 23, 'en': 23, 'por': 23}, {'a': 1037, 'convidada': 1038, 'convidado':
1038, 'esperando': 728, 'invitada': 1038, 'invitado': 1038, 'invitados': 1038}, {'bien': 82, 'bueno': 82, 'dpm': 82},
{'a': 38}, {'': (7, 'waiting'), 'el': 38, 'la': 38, 'lo': 38, 'que': 38, 'su': 38, 'sus': 38}, {'de': 1042, 'del':
1042}, {'a': 1037, 'atenta': 1041, 'atento': 1041, 'convidada': 1038, 'convidado': 1038, 'esperando': 728, 'invitada':
1038, 'invitado': 1038, 'invitados': 1038, 'pendiente': 1043, 'pendientes': 1043, 'pensando': 82}, {'capacitando':
782, 'ensenando': 782, 'entrenando': 782, 'formando': 782, 'instruyendo': 782, 'orientando': 782}, {'animos': 678,
'fuerza': 678}, {'rato': 176}, {'...': 1045, 'animandola': 678, 'animandole': 678, 'animandolo': 678, 'charlando':
176, 'con': 176, 'dandole': 1046, 'donde': 176, 'en': 176, 'ensenandole': 770, 'explicandole': 770, 'hablando': 176,
'mostrandole': 770, 'platicando': 176, 'reunida': 176, 'reunido': 176, 'tomando': 176, 'un': 1047}, {'...': 1045,
'animandola': 678, 'animandole': 678, 'animandolo': 678, 'charlando': 176, 'con': 176, 'dandole': 1046, 'en': 176,
'ensenandole': 770, 'explicandole': 770, 'hablando': 176, 'juntos': 176, 'mostrandole': 770, 'reunidas': 176,
'reunidos': 176, 'revisando': 176, 'tomando': 176, 'trabajando': 176, 'viendo': 176}, {'N': 176, 'tambien': 818,
'también': 818}, {'N': 38}, {'de': 1051, 'del': 1051}, {'...': 1052}, {'<giveinf>': 42, '<inf_them>': 42, 'el': 1053,
'la': 1053, 'las': 1053, 'los': 1053, 'su': 38, 'sus': 38}, {'el': 1053, 'la': 1053, 'las': 1053, 'los': 1053, 'su':
38, 'sus': 38}, {'^': 1055}, {'N': 354, '^': 878, 'a': 720, 'esperar': 719, 'me': 354, 'nos': 354}, {'^': 1054, 'a':
720, 'aun': 1056, 'conectar': 877, 'conectarlos': 113, 'de': 879, 'esperar': 719, 'juntar': 877, 'juntarlos': 113,
'ponerlos': 881, 'presentar': 877, 'presentarlos': 113, 'que': 1057, 'todavia': 1056}, {'^': 1055, 'aun': 1056,
'todavia': 1056}, {'': (0, 'missed'), '<date>': 91}, {'': (0, 'missed'), '<date>': 91, 'la': 1060}, {'': (0,
'missed'), '<date>': 91, 'a': 1061, 'al': 1060, 'el': 1060, 'la': 1060, 'su': 1060, 'una': 1060}, {'a': 1062}, {'^':
284, 'que': 401}, {'<their>': 205, 'el': 205, 'la': 205}, {'^': 1065}, {'a': 1066, 'al': 1066, 'de': 1066, 'del':
1066, 'sobre': 1066}, {'^': 769, 'en': 770}, {'N': 1068}, {'a': 1069}, {'del': 260}, {'<moved_pp>': 1071, 'N': 655},
{'cobertura': 91}, {'de': 1073}, {'casa': 176}, {'de': 176}, {'': (23, 'contact'), 'casa': 176, 'la': 1075, 'lo':
1076, 'ver': 176, 'visitar': 176}, {'a': 176, 'al': 176}, {'': (23, 'contact'), 'N': 1078}, {'a': 1077, 'al': 176,
'con': 1079, 'donde': 176}, {'a': 176, 'al': 176, 'con': 176, 'juntos': 176, 'por': 176}, {'de': 894}, {'': (10,
'thanks'), 'el': 0, 'ella': 0, 'ello': 0, 'eso': 0, 'mi': 0, 'mí': 0, 'nosotros': 0, 'él': 0}, {'N': 712, 'a': 1083},
{'^': 775, 'con': 776, 'de': 776, 'en': 776, 'para': 776}, {'voluntariado': 1085}, {'de': 1086}, {'<date>': 190,
'cita': 190}, {'el': 1088, 'la': 1088, 'nuestra': 1088, 'nuestro': 1088, 'su': 1088}, {'<hand3>': 913, '<send3>': 913,
'acaba': 913, 'termina': 913}, {'^': 1090, 'me': 403, 'nos': 403}, {'...': 350, 'que': 1091}, {'la': 182, 'verme':
176, 'vernos': 176, 'visitarme': 176}, {'casa': 176, 'la': 182}, {'a': 1093, 'el': 1088, 'la': 1088, 'nuestra': 1088,
'nuestro': 1088, 'por': 1094, 'su': 1088}, {'anular': 91, 'aplazar': 91, 'cancelar': 91, 'desconvocar': 91,
'posponer': 91, 'suspender': 91}, {'el': 91, 'la': 91, 'nuestra': 91, 'nuestro': 91}, {'aire': 1097}, {'': (0,
'missed'), 'el': 91, 'la': 91, 'nuestra': 91, 'nuestro': 91}, {'^': 11, 'el': 1098, 'nada': 1099}, {'de': 354, 'en':
1100, 'pendiente': 1097}, {'que': 1096}, {'a': 1093, 'por': 1094}, {'adelantado': 1089, 'aplazado': 1089, 'cambiado':
1089, 'corrido': 1089, 'dicho': 1092, 'fallecido': 29, 'movido': 1089, 'muerto': 29, 'nacido': 29, 'pasado': 1095,
'pospuesto': 1089, 'que': 1096, 'quedado': 1101, 'retrasado': 1089, 'tenido': 1102, 'trasladado': 1089, 'venido':
1103}, {'': (0, 'missed'), 'en': 603}, {'acordado': 91, 'agendado': 91, 'que': 1096, 'quedado': 1105, 'tenido': 1102},
{'las': 23}, {'D': 23, 'a': 1107, 'el': 23, 'en': 23, 'para': 23}, {'N': 1108}, {'': (0, 'missed'), 'con': 1109},
{'acordado': 91, 'agendado': 91, 'quedado': 1110}, {'a': 199, 'con': 199, 'en': 199}, {'N': 1112}, {'de': 1113, 'por':
1113}, {'': (23, 'contact'), 'N': 1112}, {'': (23, 'contact'), 'bien': 1114, 'de': 1113, 'por': 1115}, {'<inf>': 113,
'ver': 82}, {'que': 1117}, {'no': 91}, {'que': 1119}, {'...': 891, 'mucho': 1120}, {'adelantado': 1089, 'aplazado':
1089, 'cambiado': 1089, 'corrido': 1089, 'movido': 1089, 'pasado': 1095, 'pospuesto': 1089, 'que': 1096, 'retrasado':
1089, 'tenido': 1102, 'trasladado': 1089, 'venido': 1103}, {'<inf_them>': 42, '<infle>': 42}, {'^': 1123},
{'<giveinf>': 42, '<inf_them>': 42, '<todo_inf>': 42}, {'conteste': 38, 'decida': 38, 'diga': 38, 'elija': 38,
'envie': 38, 'envíe': 38, 'firme': 38, 'mande': 38, 'responda': 38, 'su': 38, 'sus': 38}, {'^': 1126}, {'^': 1126,
'que': 1127}, {'^': 1126, 'a': 1128, 'que': 1127}, {'<inf>': 113, '^': 1125, 'admitir': 873, 'conectar': 877,
'conectarlos': 113, 'confesar': 873, 'decir': 873, 'esperar': 1129, 'juntar': 877, 'juntarlos': 113, 'pensar': 82,
'ponerlos': 881, 'presentar': 877, 'presentarlos': 113, 'reconocer': 873}, {'^': 878, 'almuerzo': 135, 'de': 1124,
'junta': 135, 'que': 1130, 'reunion': 135, 'reunión': 135}, {'<my>': 243}, {'N': 1132}, {'a': 1133}, {'N': 237}, {'^':
236, 'con': 1135}, {'a': 711}, {'<any_det>': 205, '<their>': 205}, {'^': 1138}, {'N': 1139}, {'<their>': 206, '^':
236, 'con': 1140}, {'N': 776}, {'a': 1142}, {'<any_det>': 217}, {'N': 1144}, {'0': 897, '<any_det>': 217, 'a': 1145,
'cuatro': 897, 'dos': 897, 'tres': 897, 'una': 897, 'varias': 897}, {'<infle>': 42}, {'^': 1147, 'admitir': 873,
'confesar': 873, 'decir': 873, 'reconocer': 873}, {'<any_det>': 217, 'a': 1145}, {'q': 923, 'que': 923}, {'<any_det>':
217, 'mi': 807, 'mis': 807, 'nuestra': 807, 'nuestras': 807, 'nuestro': 807}, {'N': 1151}, {'<any_det>': 217, 'a':
1152, 'mi': 807, 'mis': 807, 'nuestra': 807, 'nuestras': 807, 'nuestro': 807}, {'<date>': 190, '^': 806, 'cita': 190},
{'<any_det>': 217, 'a': 1152, 'el': 1088, 'la': 1088, 'mi': 807, 'mis': 807, 'nuestra': 1154, 'nuestras': 807,
'nuestro': 1154, 'su': 1088}, {'^': 913}, {'N': 1156}, {'a': 1157}, {'N': 821, 'a': 822, 'por': 827, 'via': 827,
'vía': 827}, {'': (5, 'mine'), 'que': 42}, {'con': 737}, {'contacto': 1161}, {'en': 1162}, {'N': 1163}, {'contacto':
826}, {'a': 1164, 'en': 1165}, {'para': 23}, {'': (23, 'contact'), '<them>': 1167, 'N': 1108}, {'a': 879}, {'': (5,
'mine'), '^': 1123, 'ir': 1169, 'juntarnos': 23, 'pasar': 1169, 'pasarme': 1169, 'vernos': 23}, {'': (5, 'mine'), '^':
1123, 'almorzar': 23, 'comer': 23, 'hablar': 23, 'ir': 1169, 'juntarnos': 23, 'pasar': 1169, 'pasarme': 1169,
'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'': (2, 'plan'), 'el': 23}, {'D': 23, 'a': 1107, 'con': 1168, 'de':
1170, 'el': 23, 'en': 1171, 'para': 1172}, {'<pro>': 199}, {'al': 1174, 'el': 1174, 'la': 1174, 'mi': 1174, 'nuestra':
1174, 'nuestro': 1174, 'un': 1174, 'una': 1174}, {'a': 1175, 'al': 1174, 'el': 1174, 'la': 1174, 'mi': 1174,
'nuestra': 1174, 'nuestro': 1174, 'un': 1174, 'una': 1174}, {'N': 1176}, {'a': 1177}, {'mi': 807, 'mis': 807,
'nuestra': 807, 'nuestras': 807, 'nuestro': 807}, {'N': 1179}, {'a': 1180, 'mi': 807, 'mis': 807, 'nuestra': 807,
'nuestras': 807, 'nuestro': 807}, {'<done_pp>': 176, '<lent>': 1134, 'adelantado': 1089, 'animado': 680, 'aplazado':
1089, 'ayudado': 774, 'cambiado': 1089, 'comentado': 1136, 'consolado': 680, 'contestado': 1137, 'corregido': 1141,
'corrido': 1089, 'cubierto': 1143, 'dado': 1146, 'de': 1148, 'dejado': 1149, 'dicho': 1150, 'enviado': 1153,
'escrito': 1137, 'facilitado': 1149, 'felicitado': 680, 'llamado': 1137, 'mandado': 1153, 'mirado': 1136, 'movido':
1089, 'pasado': 1155, 'pedido': 1158, 'pospuesto': 1089, 'presentado': 1159, 'prometido': 1160, 'puesto': 1166, 'que':
1096, 'quedado': 1173, 'recomendado': 1178, 'reemplazado': 1143, 'reenviado': 1181, 'repasado': 1141, 'respondido':
1137, 'retrasado': 1089, 'revisado': 1141, 'sustituido': 1143, 'telefoneado': 1137, 'tenido': 1102, 'tranquilizado':
680, 'trasladado': 1089, 'visto': 177}, {'<any_det>': 217, 'a': 1145, 'el': 1088, 'la': 1088, 'nuestra': 1088,
'nuestro': 1088, 'su': 1088}, {'^': 1147, 'juntarnos': 23, 'vernos': 23}, {'^': 1147, 'almorzar': 23, 'comer': 23,
'hablar': 23, 'juntarnos': 23, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1107, 'con': 1168, 'de':
1184, 'el': 23, 'en': 1185, 'para': 1172}, {'<done_pp>': 176, '<lent>': 1134, 'adelantado': 1089, 'animado': 680,
'aplazado': 1089, 'ayudado': 774, 'cambiado': 1089, 'comentado': 1136, 'consolado': 680, 'contestado': 1137,
'corregido': 1141, 'corrido': 1089, 'cubierto': 1143, 'dado': 1149, 'dejado': 1149, 'enviado': 1149, 'escrito': 1137,
'facilitado': 1149, 'felicitado': 680, 'llamado': 1137, 'mandado': 1149, 'mirado': 1136, 'movido': 1089, 'pasado':
1183, 'pospuesto': 1089, 'presentado': 1159, 'puesto': 1166, 'que': 1096, 'quedado': 1186, 'reemplazado': 1143,
'repasado': 1141, 'respondido': 1137, 'retrasado': 1089, 'revisado': 1141, 'sustituido': 1143, 'telefoneado': 1137,
'tenido': 1102, 'tranquilizado': 680, 'trasladado': 1089, 'visto': 177}, {'^': 152, 'a': 153, 'de': 153, 'en': 153},
{'mentor': 1188, 'mentora': 1188}, {'<course>': 900, 'intro': 741, 'introduccion': 741, 'presentacion': 741, 'puente':
741}, {'<course>': 900, 'devolucion': 904, 'evaluacion': 904, 'intro': 741, 'introduccion': 741, 'presentacion': 741,
'puente': 741}, {'': (23, 'contact'), '<course>': 900}, {'': (23, 'contact'), '<course>': 900, 'devolucion': 904,
'evaluacion': 904, 'intro': 741, 'introduccion': 741, 'presentacion': 741, 'puente': 741, 'visita': 177}, {'^': 775,
'con': 776, 'en': 776}, {'call': 176, 'de': 1189, 'el': 1190, 'la': 1191, 'le': 908, 'su': 907, 'un': 1192, 'una':
1193, 'voluntariado': 1194, 'zoom': 176}, {'': (23, 'contact'), 'visita': 177}, {'call': 176, 'un': 176, 'una': 1196,
'voluntariado': 1194, 'zoom': 176}, {'cumple': 855, 'cumplia': 855}, {'<see_inf>': 91, '^': 412}, {'a': 1199, 'que':
418}, {'a': 603}, {'por': 200}, {'a': 737, 'con': 737, 'y': 737}, {'N': 1203}, {':': 739, 'N': 738, 'de': 1204,
'entre': 1204}, {'a': 176, 'al': 176, 'con': 176, 'un': 176}, {'D': 189, 'a': 189, 'al': 189, 'para': 189}, {'antes':
42}, {'breve': 42}, {'semana': 42}, {'<until>': 42, 'D': 42, 'cuanto': 1208, 'en': 1209, 'esta': 1210}, {'antes': 11},
{'viene': 11}, {'que': 1213}, {'mes': 1214}, {'breve': 11}, {'semana': 11}, {'mes': 11}, {'semana': 1214}, {'cuanto':
1212, 'el': 1215, 'en': 1216, 'esta': 1217, 'este': 1218, 'la': 1219, 'pronto': 11}, {'<do1>': 1211, '<hand3>': 1220,
'<send3>': 1220, 'acerco': 46, 'avisare': 42, 'aviso': 42, 'comenta': 428, 'consulta': 428, 'contacto': 42, 'dejo':
46, 'devuelvo': 46, 'doy': 46, 'envio': 46, 'envío': 46, 'escribire': 42, 'escribo': 42, 'habla': 428, 'llamare': 42,
'llamo': 42, 'llevo': 46, 'mando': 46, 'mira': 428, 'paso': 46, 'piensa': 428, 'pregunta': 428, 'preparo': 46,
'traigo': 46, 've': 428}, {'^': 769, 'a': 770, 'con': 770, 'en': 770}, {'a': 190, 'al': 190, 'para': 190}, {'a': 737,
'con': 737}, {'a': 600, 'de': 600}, {'^': 769, 'en': 776}, {'': (0, 'missed'), 'D': 189}, {'a': 190, 'al': 190,
'para': 1227}, {'menos': 91}, {'de': 1229}, {'alentado': 678, 'animado': 678, 'consolado': 678, 'felicitado': 678,
'tranquilizado': 678}, {'periodico': 82}, {'prensa': 82}, {'noticias': 82}, {'el': 1232, 'facebook': 82, 'instagram':
82, 'la': 1233, 'las': 1234, 'linkedin': 82, 'twitter': 82, 'x': 82}, {'en': 1235, 'por': 1235}, {'campo': 11,
'cancha': 11, 'tejado': 11}, {'su': 1237}, {'en': 1238}, {'esta': 1239, 'está': 1239}, {'es': 23}, {'dia': 600,
'tanto': 600}, {'contacto': 1224}, {'al': 1242, 'en': 1243}, {'a': 199, 'ante': 199, 'con': 199, 'en': 199, 'para':
199}, {'<called1>': 176, '<moved3>': 1207, '<off>': 91, '<sent_to>': 292, '^': 1221, 'alente': 678, 'anime': 678,
'apoye': 678, 'avise': 600, 'avisé': 600, 'ayude': 1222, 'cambiamos': 1223, 'conecte': 1224, 'console': 678,
'convenci': 1225, 'cual': 0, 'cuales': 0, 'cubri': 1226, 'debo': 42, 'dejamos': 1228, 'echo': 1230, 'escuche': 1137,
'escuché': 1137, 'extrano': 91, 'felicite': 678, 'he': 1231, 'hemos': 1231, 'informe': 600, 'informé': 600, 'lei':
1236, 'movemos': 1223, 'oi': 1137, 'pasamos': 1223, 'pelota': 1240, 'persigo': 91, 'presente': 1224, 'presenté': 1224,
'proxima': 1241, 'puse': 1244, 'recomende': 1245, 'reemplace': 852, 'supe': 1236, 'supli': 1226, 'sustitui': 1226,
'tranquilice': 678, 'vi': 1236}, {'<do1>': 1211, '<hand3>': 1220, '<send3>': 1220, 'acerco': 46, 'dejo': 46,
'devuelvo': 46, 'doy': 46, 'envio': 46, 'envío': 46, 'llevo': 46, 'mando': 46, 'paso': 46, 'preparo': 46, 'traigo':
46}, {'contacto': 736}, {'en': 1248}, {'conectado': 736, 'presentado': 736, 'puesto': 1249}, {'si': 736, 'sí': 736},
{'otro': 736}, {'al': 1252}, {'^': 735, 'entre': 1251, 'uno': 1253}, {'contacto': 1254}, {'en': 1255}, {'<called1>':
176, '^': 1247, 'conecte': 736, 'cual': 0, 'cuales': 0, 'he': 1250, 'hemos': 1250, 'lei': 1236, 'presente': 1254,
'presenté': 1254, 'puse': 1256, 'supe': 1236, 'vi': 1236}, {'...': 215, '<any_det>': 217}, {'N': 1258}, {'<any_det>':
217, '<feedback_noun>': 207, '^': 214, 'a': 1259, 'algo': 221, 'algunas': 222, 'algunos': 222, 'bastante': 220, 'mi':
223, 'mis': 224, 'muchas': 220, 'mucho': 220, 'muchos': 220, 'un': 226, 'una': 227, 'unas': 228, 'unos': 229,
'varias': 222, 'varios': 222}, {'<my>': 208}, {'^': 1261}, {'N': 1132, 'el': 1262, 'ella': 1262, 'ellas': 1262,
'ellos': 1262, 'él': 1262}, {'<my>': 243, 'a': 1263}, {'<any_det>': 206, '<their>': 206}, {'N': 1265}, {'<any_det>':
206, '<their>': 206, 'a': 1266}, {'': (9, 'told'), 'a': 600, 'que': 600}, {'': (5, 'mine'), '<inf_them>': 42}, {'^':
1269, 'a': 610, 'que': 161}, {'<causative>': 42, 'saber': 42}, {'<give1>': 42, 'acabo': 42, 'apunto': 42, 'arreglo':
42, 'avisare': 42, 'aviso': 42, 'bajo': 42, 'contacto': 42, 'corrijo': 42, 'da': 674, 'dara': 674, 'dejare': 42,
'dejo': 42, 'echa': 674, 'echara': 674, 'edito': 42, 'escaneo': 42, 'escribire': 42, 'escribo': 42, 'grabo': 42,
'guardo': 42, 'hago': 1271, 'hare': 1271, 'imprimo': 42, 'instalo': 42, 'llamare': 42, 'llamo': 42, 'monto': 42,
'redacto': 42, 'reparo': 42, 'reservo': 42, 'subo': 42, 'termino': 42, 'traduzco': 42}, {'<good>': 1174, '<pro>':
199}, {'<any_det>': 1273, '<good>': 1174, '<pro>': 199}, {'<any_det>': 1273, '<good>': 1174, '<pro>': 199, 'a': 1274,
'al': 1274, 'en': 699, 'que': 600}, {'<any_det>': 1273, '<good>': 1174, '<pro>': 199, 'N': 1275}, {'<any_det>': 1273,
'<good>': 1174, '<pro>': 199, 'a': 1276, 'al': 1274, 'en': 699, 'que': 600}, {'que': 42}, {'<any_det>': 802}, {'N':
1279}, {'<any_det>': 802, '^': 208, 'a': 1280}, {'cliente': 199, 'contacto': 199, 'lead': 199, 'prospecto': 199},
{'un': 1282}, {'': (8, 'asked'), 'a': 835}, {'que': 770, 'qué': 770}, {'como': 770, 'cómo': 770, 'por': 1285, 'que':
770, 'qué': 770}, {'como': 770, 'cómo': 770, 'el': 770, 'la': 770, 'las': 770, 'los': 770}, {'N': 1287}, {'como': 770,
'cómo': 770, 'el': 770, 'la': 770, 'las': 770, 'lo': 770, 'los': 770, 'por': 1285}, {'paso': 1289}, {'a': 1290}, {'a':
1288, 'bien': 1289, 'como': 770, 'cómo': 770, 'el': 770, 'la': 770, 'las': 770, 'lo': 770, 'los': 770, 'paso': 1291,
'por': 1285, 'que': 770, 'qué': 770}, {'': (5, 'mine'), '0': 161, 'a': 872, 'cien': 161, 'cincuenta': 161, 'treinta':
161, 'unos': 161, 'veinte': 161}, {'el': 208, 'la': 208, 'las': 208, 'los': 208, 'un': 208, 'una': 208}, {'^': 1294},
{'N': 1295}, {'<any_det>': 208, '<my>': 208}, {'^': 1297}, {'^': 208, 'audio': 176}, {'0': 243, '<my>': 243, 'a':
1296, 'aquel': 243, 'aquella': 243, 'cien': 243, 'dinero': 243, 'el': 243, 'la': 243, 'las': 243, 'los': 243,
'prestada': 1298, 'prestadas': 1298, 'prestado': 1298, 'prestados': 1298, 'un': 1299, 'una': 243}, {'^': 677, 'a':
679}, {'suerte': 1301}, {'correcciones': 206}, {'comentarios': 206, 'correcciones': 206, 'notas': 206}, {'con': 1303,
'corregida': 206, 'corregido': 206, 'corregidos': 206, 'mis': 1304}, {'direccion': 176, 'numero': 176, 'número': 176,
'ok': 176, 'palabra': 176, 'respuesta': 176, 'tarjeta': 176, 'telefono': 176, 'teléfono': 176, 'visto': 176},
{'devolucion': 206, 'evaluacion': 206}, {'aliento': 678, 'animo': 678, 'animos': 678, 'fuerza': 678, 'ánimo': 678},
{'^': 769, 'con': 770}, {'clases': 896, 'devolucion': 206, 'evaluacion': 206, 'hora': 896, 'horas': 896, 'mano': 1309,
'sesiones': 896}, {'0': 897, '<any_det>': 802, '<my>': 1306, 'a': 1280, 'aliento': 678, 'animo': 1301, 'animos': 1301,
'cuatro': 897, 'dos': 897, 'fuerza': 1301, 'gracias': 714, 'la': 1307, 'las': 906, 'mi': 910, 'mis': 910, 'mucha':
1308, 'mucho': 1308, 'muchos': 1308, 'prestada': 1298, 'prestadas': 1298, 'prestado': 1298, 'prestados': 1298, 'su':
1307, 'tres': 897, 'una': 1310, 'varias': 897, 'ánimo': 1301}, {'0': 897, 'aliento': 678, 'animo': 678, 'animos': 678,
'cuatro': 897, 'dos': 897, 'fuerza': 678, 'mucha': 1308, 'mucho': 1308, 'muchos': 1308, 'tres': 897, 'una': 897,
'varias': 897, 'ánimo': 678}, {'mano': 1309}, {'porras': 1301, 'una': 1313}, {'...': 983, 'a': 770, 'como': 770,
'cómo': 770, 'el': 770, 'la': 770, 'las': 770, 'los': 770}, {'N': 1315, '^': 769}, {'<any_det>': 770, 'a': 1316,
'bien': 1289, 'como': 770, 'cómo': 770, 'el': 770, 'la': 770, 'las': 770, 'lo': 770, 'los': 770, 'paso': 1291, 'por':
1285}, {'la': 1307, 'su': 1307, 'una': 1307}, {'': (23, 'contact'), 'cliente': 199, 'contacto': 199, 'lead': 199,
'prospecto': 199}, {'<any_det>': 802, 'a': 1280, 'con': 1303, 'corregida': 206, 'corregido': 206, 'corregidos': 206,
'mis': 1304, 'un': 1319}, {'': (23, 'contact'), 'para': 1008}, {'debiendo': 42}, {'^': 769, 'a': 770, 'como': 770,
'cómo': 770, 'el': 770, 'la': 770, 'las': 770, 'lo': 770, 'los': 770, 'por': 1285, 'que': 770, 'qué': 770}, {'N':
1323, '^': 769}, {'^': 769, 'a': 1324, 'como': 770, 'cómo': 770, 'el': 770, 'la': 770, 'las': 770, 'lo': 770, 'los':
770, 'por': 1285, 'que': 770, 'qué': 770}, {'ensenado': 1325, 'ensenando': 1325, 'explicado': 1325, 'explicando':
1325, 'mostrando': 1325}, {'<any_det>': 770, 'a': 1316, 'bien': 1289, 'como': 770, 'cómo': 770, 'el': 770, 'la': 770,
'las': 770, 'lo': 770, 'los': 770, 'paso': 1291, 'por': 1285, 'que': 770, 'qué': 770}, {'<any_det>': 213, '<my>':
208}, {'^': 1328}, {'N': 1329, 'el': 1262, 'ella': 1262, 'ellas': 1262, 'ellos': 1262, 'él': 1262}, {'<my>': 243, 'a':
1330}, {'<any_det>': 1273, '<good>': 1174, '<pro>': 199, 'a': 1274, 'al': 1274}, {'<any_det>': 1273, '<good>': 1174,
'<pro>': 199, 'N': 1332}, {'<any_det>': 1273, '<good>': 1174, '<pro>': 199, 'a': 1333, 'al': 1274}, {'aquel': 243,
'aquella': 243, 'el': 243, 'esa': 243, 'ese': 243, 'la': 243, 'las': 243, 'los': 243, 'un': 243, 'una': 243, 'unas':
243, 'unos': 243}, {'a': 770, 'como': 770, 'cómo': 770, 'el': 770, 'la': 770, 'las': 770, 'los': 770, 'por': 1285,
'que': 770, 'qué': 770}, {'N': 1336, '^': 769}, {'a': 1337, 'como': 770, 'cómo': 770, 'el': 770, 'la': 770, 'las':
770, 'los': 770, 'por': 1285, 'que': 770, 'qué': 770}, {'direccion': 176, 'numero': 176, 'número': 176, 'ok': 176,
'palabra': 176, 'respuesta': 176, 'visto': 176}, {'aliento': 678, 'animo': 678, 'animos': 678, 'apoyo': 678, 'fuerza':
678, 'ánimo': 678}, {'0': 897, '<any_det>': 217, '<my>': 1339, 'a': 1145, 'aliento': 678, 'animo': 678, 'animos': 678,
'apoyo': 678, 'cuatro': 897, 'dos': 897, 'fuerza': 678, 'mucha': 1340, 'mucho': 1340, 'muchos': 1340, 'tres': 897,
'una': 897, 'varias': 897, 'ánimo': 678}, {'<any_det>': 217, '^': 1294}, {'N': 1342}, {'<any_det>': 217, '<my>': 243,
'a': 1343, 'aquel': 243, 'aquella': 243, 'el': 243, 'esa': 243, 'ese': 243, 'la': 243, 'las': 243, 'los': 243,
'prestada': 243, 'prestadas': 243, 'prestado': 243, 'prestados': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos':
243}, {'mano': 1222}, {'una': 1345}, {'^': 208, 'direccion': 176, 'numero': 176, 'número': 176, 'ok': 176, 'palabra':
176, 'respuesta': 176, 'visto': 176}, {'<any_det>': 217, '<my>': 1347, 'a': 1145}, {'<any_det>': 1273, '<good>': 1174,
'<pro>': 199, 'N': 1332, 'al': 1174, 'el': 1174, 'la': 1174, 'mi': 1174, 'nuestra': 1174, 'nuestro': 1174, 'un': 1174,
'una': 1174}, {'<any_det>': 1273, '<good>': 1174, '<pro>': 199, 'a': 1349, 'al': 1274, 'el': 1174, 'la': 1174, 'mi':
1174, 'nuestra': 1174, 'nuestro': 1174, 'un': 1174, 'una': 1174}, {'<any_det>': 217, '<my>': 243, 'a': 1145}, {'0':
243, '<my>': 243, 'a': 1296, 'aquel': 243, 'aquella': 243, 'cien': 243, 'dinero': 243, 'el': 243, 'esa': 243, 'ese':
243, 'la': 243, 'las': 243, 'los': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'': (5, 'mine'), '^': 42},
{'': (5, 'mine'), '^': 42, 'que': 1353}, {'<my>': 243, 'aquel': 243, 'aquella': 243, 'el': 243, 'esa': 243, 'ese':
243, 'la': 243, 'las': 243, 'los': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'<lent>': 1331,
'aconsejado': 1334, 'alentado': 678, 'animado': 678, 'asegurado': 609, 'comentado': 1265, 'compartido': 1335,
'consolado': 678, 'contado': 1338, 'contestado': 176, 'corregido': 1265, 'dado': 1341, 'dejado': 1344, 'dicho': 1150,
'echado': 1346, 'ensenado': 1325, 'ensenando': 1325, 'enviado': 1348, 'escrito': 176, 'explicado': 1325, 'explicando':
1325, 'facilitado': 1149, 'felicitado': 678, 'indicado': 1350, 'jurado': 609, 'llamado': 176, 'mandado': 1348,
'marcado': 176, 'mostrado': 1338, 'mostrando': 1325, 'pasado': 1351, 'pedido': 1158, 'presentado': 820, 'prestado':
1352, 'prometido': 1354, 'recomendado': 1350, 'regalado': 1355, 'repasado': 1265, 'respondido': 176, 'revisado': 1265,
'sugerido': 1334, 'telefoneado': 176, 'timbrado': 176, 'tranquilizado': 678}, {'<any_det>': 217, '<my>': 1339, 'a':
1145, 'aliento': 678, 'animo': 678, 'animos': 678, 'apoyo': 678, 'fuerza': 678, 'mucha': 1340, 'mucho': 1340,
'muchos': 1340, 'ánimo': 678}, {'<my>': 243, 'a': 1296, 'aquel': 243, 'aquella': 243, 'el': 243, 'esa': 243, 'ese':
243, 'la': 243, 'las': 243, 'los': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'<lent>': 1331,
'aconsejado': 1334, 'alentado': 678, 'animado': 678, 'asegurado': 609, 'comentado': 1265, 'compartido': 1335,
'consolado': 678, 'contado': 1338, 'contestado': 176, 'corregido': 1265, 'dado': 1357, 'dejado': 1344, 'echado': 1346,
'ensenado': 1325, 'ensenando': 1325, 'enviado': 1348, 'escrito': 176, 'explicado': 1325, 'explicando': 1325,
'facilitado': 1149, 'felicitado': 678, 'indicado': 1334, 'jurado': 609, 'llamado': 176, 'mandado': 1348, 'marcado':
176, 'mostrado': 1338, 'mostrando': 1325, 'pasado': 1351, 'presentado': 820, 'prestado': 1358, 'prometido': 609,
'recomendado': 1350, 'regalado': 1355, 'repasado': 1265, 'respondido': 176, 'revisado': 1265, 'sugerido': 1334,
'telefoneado': 176, 'timbrado': 176, 'tranquilizado': 678}, {'animo': 1301, 'ánimo': 1301}, {'el': 1360}, {'': (23,
'contact'), 'cliente': 199, 'contacto': 199, 'lead': 199, 'mensaje': 176, 'prospecto': 199}, {'<any_det>': 802, 'a':
1280, 'con': 1303, 'corregida': 206, 'corregido': 206, 'corregidos': 206, 'mis': 1304, 'un': 1362}, {'<any_det>': 802,
'a': 1280, 'con': 1303, 'corregida': 206, 'corregido': 206, 'corregidos': 206, 'mis': 1304, 'prestada': 1298,
'prestadas': 1298, 'prestado': 1298, 'prestados': 1298, 'un': 1282}, {'^': 913, 'en': 699, 'que': 600}, {'': (8,
'asked'), 'N': 1365}, {'opinion': 835}, {'': (8, 'asked'), 'a': 1366, 'ayuda': 835, 'consejo': 835, 'en': 699,
'opinion': 835, 'que': 600, 'su': 1367}, {'N': 736, 'a': 737, 'la': 1307, 'su': 1307, 'una': 1307}, {'': (19,
'gave:resource'), 'el': 208, 'la': 208, 'las': 208, 'los': 208, 'un': 208, 'una': 208}, {'^': 1370}, {'N': 1371},
{'0': 243, '<my>': 243, '^': 208, 'a': 1372, 'cien': 243, 'dinero': 243, 'prestada': 1298, 'prestadas': 1298,
'prestado': 1298, 'prestados': 1298}, {'de': 42, 'debiendo': 42, 'en': 42}, {'<any_det>': 1273, '<good>': 1174,
'<pro>': 199, 'N': 1275, 'al': 1174, 'el': 1174, 'la': 1174, 'mi': 1174, 'nuestra': 1174, 'nuestro': 1174, 'un': 1174,
'una': 1174}, {'<any_det>': 1273, '<good>': 1174, '<pro>': 199, 'N': 199, 'a': 1375, 'al': 1274, 'el': 1174, 'en':
699, 'la': 1174, 'mi': 1174, 'nuestra': 1174, 'nuestro': 1174, 'que': 600, 'un': 1174, 'una': 1174}, {'N': 997, 'el':
997, 'ella': 997, 'ellos': 997, 'él': 997}, {'a': 1377}, {'<my>': 119, 'el': 119, 'la': 119, 'las': 119, 'los': 119},
{'^': 1379}, {'a': 42}, {'<handed1>': 1260, '<lent1>': 1264, '<read1>': 1267, '<told1>': 1268, '<vowed1>': 1270, '^':
1272, 'aconseje': 1277, 'agradeci': 714, 'agradecimos': 714, 'asegure': 1278, 'ayude': 1222, 'comparti': 1281,
'consegui': 1283, 'consultamos': 1284, 'consulte': 1284, 'consulté': 1284, 'contamos': 1286, 'conte': 1292,
'conteste': 176, 'contesté': 176, 'cubri': 1226, 'debemos': 42, 'debo': 1293, 'deje': 1300, 'dejé': 1300, 'derive':
1283, 'desee': 1302, 'devolvi': 1305, 'di': 1311, 'dije': 928, 'dijimos': 931, 'dimos': 1312, 'eche': 1314, 'ensene':
1317, 'enseno': 435, 'enseño': 435, 'entregue': 1318, 'envie': 1320, 'envié': 1320, 'escribi': 1321, 'escribí': 1321,
'estoy': 1322, 'estuve': 1326, 'estuvimos': 1326, 'explicamos': 1286, 'explique': 1327, 'expliqué': 1327, 'hable':
176, 'hablé': 176, 'hace': 431, 'he': 1356, 'hemos': 1359, 'hice': 1318, 'indique': 1350, 'insisti': 702,
'insistimos': 702, 'levante': 1361, 'levanté': 1361, 'llame': 176, 'llamé': 176, 'mande': 1363, 'mandé': 1363,
'marque': 176, 'marqué': 176, 'mostre': 1327, 'ofreci': 42, 'pase': 1364, 'pasé': 1364, 'pedi': 1368, 'pedimos': 1284,
'preguntamos': 1284, 'pregunte': 1284, 'pregunté': 1284, 'presente': 1369, 'presenté': 1369, 'preste': 1373, 'presté':
1373, 'prometi': 1160, 'prometimos': 1160, 'propuse': 702, 'quede': 1374, 'quedé': 1374, 'recomende': 1376,
'recomiendo': 1334, 'reemplace': 852, 'referi': 1283, 'regale': 243, 'regalé': 243, 'respondi': 176, 'rogue': 702,
'subi': 1361, 'sugeri': 1376, 'supli': 1226, 'sustitui': 1226, 'tenemos': 1278, 'tengo': 1278, 'toca': 1378, 'urge':
1380, 'vamos': 1381, 'voy': 1381}, {'<paper>': 797}, {'': (11, 'thinking'), '<media>': 82, 'el': 987, 'la': 987,
'las': 987, 'los': 987, 'su': 987, 'sus': 987, 'un': 987, 'una': 987}, {'<any_det>': 1383, 'el': 82, 'en': 1384, 'la':
82, 'las': 82, 'lo': 82, 'los': 82, 'por': 988, 'que': 82, 'sobre': 82, 'un': 82, 'una': 82}, {'<give1>': 42, 'acabo':
42, 'apunto': 42, 'arreglo': 42, 'bajo': 42, 'corrijo': 42, 'dejare': 42, 'dejo': 42, 'edito': 42, 'escaneo': 42,
'grabo': 42, 'guardo': 42, 'hago': 1271, 'hare': 1271, 'imprimo': 42, 'instalo': 42, 'monto': 42, 'redacto': 42,
'reparo': 42, 'reservo': 42, 'subo': 42, 'termino': 42, 'traduzco': 42}, {'N': 42}, {'': (5, 'mine'), 'a': 1387},
{'0': 243, '<my>': 243, 'a': 1296, 'aquel': 243, 'aquella': 243, 'cien': 243, 'dinero': 243, 'el': 243, 'la': 243,
'las': 243, 'los': 243, 'prestada': 1298, 'prestadas': 1298, 'prestado': 1298, 'prestados': 1298, 'un': 243, 'una':
243}, {'clases': 896, 'devolucion': 206, 'evaluacion': 206, 'hora': 896, 'horas': 896, 'sesiones': 896}, {'0': 897,
'<any_det>': 802, '<my>': 1306, 'a': 1280, 'aliento': 678, 'animo': 1301, 'animos': 1301, 'cuatro': 897, 'dos': 897,
'fuerza': 1301, 'gracias': 714, 'la': 1307, 'las': 906, 'mi': 910, 'mis': 910, 'mucha': 1308, 'mucho': 1308, 'muchos':
1308, 'prestada': 1298, 'prestadas': 1298, 'prestado': 1298, 'prestados': 1298, 'su': 1307, 'tres': 897, 'una': 1390,
'varias': 897, 'ánimo': 1301}, {'porras': 1301}, {'<any_det>': 802, 'a': 1280, 'con': 1303, 'corregida': 206,
'corregido': 206, 'corregidos': 206, 'mis': 1304, 'un': 1282}, {'<lent>': 1331, 'aconsejado': 1334, 'asegurado': 609,
'comentado': 1265, 'compartido': 1335, 'contado': 1338, 'contestado': 176, 'corregido': 1265, 'dado': 1341, 'dejado':
1344, 'dicho': 1150, 'echado': 1346, 'ensenado': 1325, 'ensenando': 1325, 'enviado': 1348, 'escrito': 176,
'explicado': 1325, 'explicando': 1325, 'facilitado': 1149, 'indicado': 1350, 'jurado': 609, 'llamado': 176, 'mandado':
1348, 'marcado': 176, 'mostrado': 1338, 'mostrando': 1325, 'pasado': 1351, 'pedido': 1158, 'presentado': 820,
'prestado': 1352, 'prometido': 1354, 'recomendado': 1350, 'regalado': 1355, 'repasado': 1265, 'respondido': 176,
'revisado': 1265, 'sugerido': 1334, 'telefoneado': 176, 'timbrado': 176}, {'<lent>': 1331, 'aconsejado': 1334,
'asegurado': 609, 'comentado': 1265, 'compartido': 1335, 'contado': 1338, 'contestado': 176, 'corregido': 1265,
'dado': 1357, 'dejado': 1344, 'echado': 1346, 'ensenado': 1325, 'ensenando': 1325, 'enviado': 1348, 'escrito': 176,
'explicado': 1325, 'explicando': 1325, 'facilitado': 1149, 'indicado': 1334, 'jurado': 609, 'llamado': 176, 'mandado':
1348, 'marcado': 176, 'mostrado': 1338, 'mostrando': 1325, 'pasado': 1351, 'presentado': 820, 'prestado': 1358,
'prometido': 609, 'recomendado': 1350, 'regalado': 1355, 'repasado': 1265, 'respondido': 176, 'revisado': 1265,
'sugerido': 1334, 'telefoneado': 176, 'timbrado': 176}, {'<handed1>': 1260, '<lent1>': 1264, '<read1>': 1267,
'<told1>': 1268, '<vowed1>': 1270, '^': 1386, 'aconseje': 1277, 'agradeci': 714, 'agradecimos': 714, 'comparti': 1281,
'consegui': 1283, 'consultamos': 1284, 'consulte': 1284, 'consulté': 1284, 'contamos': 1286, 'conte': 1292, 'debo':
1388, 'deje': 1389, 'dejé': 1389, 'derive': 1283, 'desee': 1302, 'devolvi': 1305, 'di': 1391, 'dije': 928, 'dijimos':
931, 'dimos': 1312, 'eche': 1392, 'ensene': 1317, 'enseno': 435, 'enseño': 435, 'entregue': 1318, 'envie': 1393,
'envié': 1393, 'estuve': 1326, 'estuvimos': 1326, 'explicamos': 1286, 'explique': 1327, 'expliqué': 1327, 'he': 1394,
'hemos': 1395, 'hice': 1318, 'indique': 1350, 'insisti': 702, 'insistimos': 702, 'levante': 1361, 'levanté': 1361,
'mande': 1393, 'mandé': 1393, 'mostre': 1327, 'ofreci': 42, 'pase': 1364, 'pasé': 1364, 'pedi': 1368, 'pedimos': 1284,
'preguntamos': 1284, 'pregunte': 1284, 'pregunté': 1284, 'presente': 1369, 'presenté': 1369, 'preste': 1373, 'presté':
1373, 'prometi': 1160, 'prometimos': 1160, 'propuse': 702, 'quede': 1374, 'quedé': 1374, 'recomende': 1376,
'recomiendo': 1334, 'referi': 1283, 'regale': 243, 'regalé': 243, 'rogue': 702, 'subi': 1361, 'sugeri': 1376,
'tenemos': 1278, 'tengo': 1278, 'toca': 1378}, {'perdida': 91}, {'...': 789, 'perdida': 91, 'suya': 1397},
{'perdidas': 91}, {'es': 164}, {'hacer': 1400}, {'que': 1401}, {'deberia': 1401, 'deberiamos': 1401, 'tenemos': 1402,
'tengo': 1402}, {'<called1>': 176, '<moved3>': 1207, '<off>': 91, '<sent_to>': 292, '^': 1221, 'alente': 678, 'anime':
678, 'apoye': 678, 'avise': 600, 'avisé': 600, 'ayude': 1222, 'cambiamos': 1223, 'conecte': 1224, 'console': 678,
'convenci': 1225, 'cubri': 1226, 'debo': 42, 'dejamos': 1228, 'echo': 1230, 'escuche': 1137, 'escuché': 1137,
'extrano': 91, 'felicite': 678, 'he': 1231, 'hemos': 1231, 'informe': 600, 'informé': 600, 'lei': 1236, 'movemos':
1223, 'oi': 1137, 'pasamos': 1223, 'persigo': 91, 'presente': 1224, 'presenté': 1224, 'puse': 1244, 'que': 1403,
'recomende': 1245, 'reemplace': 852, 'supe': 1236, 'supli': 1226, 'sustitui': 1226, 'tranquilice': 678, 'vi': 1236},
{'juntos': 818}, {'<called1>': 176, '^': 1247, 'conecte': 736, 'cual': 0, 'cuales': 0, 'dos': 1405, 'he': 1250,
'hemos': 1250, 'lei': 1236, 'presente': 1254, 'presenté': 1254, 'puse': 1256, 'supe': 1236, 'vi': 1236}, {'^': 198,
'a': 199}, {'vida': 199}, {'de': 1408}, {'curriculum': 199, 'currículum': 199, 'cv': 1407, 'hoja': 1409},
{'<any_det>': 802, '<their>': 1410, '^': 803, 'a': 994, 'mi': 807, 'mis': 807, 'nuestra': 807, 'nuestras': 807,
'nuestro': 807}, {'': (23, 'contact'), '<link>': 176}, {'': (13, 'talk'), 'como': 0, 'cuando': 0, 'cuándo': 0, 'cómo':
0, 'de': 0, 'por': 509, 'que': 0, 'si': 0, 'sobre': 0}, {'para': 0, 'q': 0, 'que': 0}, {'N': 1414}, {'<give3>': 11,
'<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'da': 674, 'dara': 674,
'deja': 441, 'dejara': 442, 'dejará': 442, 'echa': 674, 'echara': 674, 'guarda': 11, 'imprime': 11, 'presta': 442,
'prestara': 443, 'prestará': 443, 'trae': 11}, {'a': 176, 'al': 176, 'hasta': 176, 'por': 176}, {'mejor': 164,
'primero': 164}, {'que': 1413}, {'...': 450, 'N': 176, 'ayer': 711, 'hoy': 711, 'que': 457}, {'a': 1353, 'en': 161},
{'N': 1421}, {'': (5, 'mine'), 'a': 42, 'con': 1422, 'en': 42}, {'N': 176, 'ayer': 711, 'hoy': 711}, {'en': 176,
'por': 176}, {'caer': 1425}, {'voz': 176}, {'de': 1427}, {'<letter>': 176, 'mensaje': 1428, 'nota': 1428}, {'visto':
91}, {'alborotado': 91}, {'y': 1431}, {'<any_det>': 1429, '<letter>': 176, '<stood>': 91, 'botada': 91, 'botado': 91,
'en': 1430, 'mensaje': 1428, 'nota': 1428, 'varado': 91, 'vestido': 1432}, {'<hand3>': 913, '<have_to>': 265,
'<send3>': 913, '<should>': 16, 'acaba': 913, 'lo': 266, 'me': 461, 'ni': 18, 'no': 463, 'nos': 462, 'tenga': 453,
'termina': 913}, {'^': 1434, 'me': 357, 'no': 342, 'nos': 357, 'yo': 465}, {'...': 468, ':': 352, '^': 469, 'de': 470,
'q': 343, 'que': 1435}, {'<hand3>': 913, '<have_to>': 265, '<send3>': 913, '<should>': 16, '<would_give>': 11,
'acaba': 913, 'lo': 266, 'me': 461, 'ni': 18, 'no': 463, 'nos': 462, 'tenga': 453, 'termina': 913}, {'^': 1437, 'la':
369, 'lo': 369, 'me': 373, 'no': 342, 'nos': 373, 'yo': 465}, {'...': 468, ':': 352, 'N': 176, '^': 469, 'ayer': 711,
'de': 470, 'hoy': 711, 'mejor': 164, 'primero': 164, 'q': 343, 'que': 1438}, {'<tip>': 165}, {'^': 16, 'de': 164,
'que': 164}, {'consejo': 1441, 'dato': 1441, 'tip': 1441}, {'espalda': 91}, {'...': 1440, 'como': 1442, 'el': 1442,
'esquinazo': 91, 'este': 1442, 'la': 1443, 'largas': 91, 'planton': 91, 'un': 1442}, {'': (5, 'mine'), 'de': 42}, {'':
(5, 'mine'), 'de': 42, 'yo': 1445}, {'de': 681, 'que': 0}, {'<any_det>': 1429, '<letter>': 176, 'mensaje': 1428,
'nota': 1428}, {'<giveinf>': 42, 'el': 38, 'la': 38, 'las': 38, 'los': 38}, {'el': 38, 'la': 38, 'las': 38, 'los':
38}, {'^': 1450}, {'^': 1449, 'aun': 1451, 'el': 38, 'la': 38, 'que': 1019, 'su': 38, 'sus': 38, 'todavia': 1451},
{'^': 1450, 'aun': 1451, 'todavia': 1451}, {'': (13, 'talk'), 'que': 0, 'si': 0}, {'esquinazo': 91, 'largas': 91,
'planton': 91}, {'<hand3>': 913, '<have_to>': 265, '<send3>': 913, '<should>': 16, 'acaba': 913, 'lo': 266, 'me': 451,
'no': 454, 'nos': 452, 'tenga': 453, 'termina': 913}, {'': (13, 'talk'), '^': 1456, 'me': 403, 'no': 341, 'nos': 403,
'yo': 456}, {'': (13, 'talk'), '...': 350, 'que': 1457, 'si': 0}, {'<called_pp>': 176, 'aconsejado': 378,
'adelantado': 446, 'asegurado': 477, 'comentado': 1454, 'confirmado': 1454, 'contado': 1454, 'dado': 1455,
'desaconsejado': 164, 'dicho': 1458, 'escrito': 176, 'explicado': 1454, 'garantizado': 477, 'jurado': 477, 'llamado':
176, 'marcado': 176, 'pedido': 482, 'preguntado': 1454, 'prometido': 483, 'quedado': 408, 'quitado': 486,
'recomendado': 378, 'sugerido': 378, 'telefoneado': 176, 'wasapeado': 176}, {'de': 0, 'del': 0, 'sobre': 0},
{'<called_pp>': 176, 'dado': 1455, 'escrito': 176, 'llamado': 176, 'marcado': 176, 'telefoneado': 176, 'wasapeado':
176}, {'a': 161, 'en': 161}, {'N': 1462}, {'a': 1353, 'con': 1463}, {'a': 161}, {'comprometido': 1464, 'cruzado': 176,
'encontrado': 176, 'enterado': 1447, 'juntado': 176, 'ofrecido': 1465, 'reunido': 176, 'tomado': 176, 'visto': 176},
{'a': 23, 'al': 23}, {'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'<any_det>': 13}, {'^': 1469}, {'D': 23, 'a':
23, 'en': 23}, {'confirmado': 1033, 'contado': 1033, 'dicho': 1033, 'explicado': 1033}, {'<give3>': 500, '^': 501,
'confirmo': 1033, 'confirmó': 1033, 'conto': 1033, 'dijo': 1033, 'explico': 1033, 'explicó': 1033, 'ha': 1472, 'han':
1472}, {'a': 42, 'para': 42}, {'': (0, 'missed'), 'N': 91}, {'completo': 91}, {'': (0, 'missed'), 'a': 1475,
'completamente': 91, 'contestar': 91, 'de': 91, 'del': 91, 'el': 91, 'escribir': 91, 'felicitar': 91, 'ir': 91, 'la':
91, 'llamar': 91, 'llamarla': 91, 'llamarlo': 91, 'lo': 91, 'mandar': 91, 'por': 1476, 'que': 91, 'responder': 91},
{'': (0, 'missed'), 'a': 1475, 'completamente': 91, 'contestar': 91, 'de': 1477, 'del': 91, 'el': 91, 'escribir': 91,
'felicitar': 91, 'ir': 91, 'la': 91, 'llamar': 91, 'llamarla': 91, 'llamarlo': 91, 'lo': 91, 'mandar': 91, 'por':
1476, 'que': 91, 'responder': 91}, {'^': 480, 'le': 161, 'les': 161, 'que': 507, 'se': 929}, {'': (11, 'thinking'),
'como': 0, 'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 509, 'si':
0}, {'^': 284, 'de': 354, 'en': 354}, {'esperando': 91, 'sin': 91}, {'de': 354, 'debiendo': 354, 'en': 354, 'mal':
91}, {'N': 664}, {'con': 1484}, {'...': 1485}, {'': (5, 'mine'), '<giveinf>': 42, '<inf>': 42}, {'': (5, 'mine'),
'<inf>': 42}, {'': (5, 'mine'), '^': 1488}, {'<inf>': 42}, {'^': 1490}, {'': (2, 'plan'), 'mi': 1489, 'mí': 1489,
'nosotros': 1491}, {'<inf>': 1486, 'D': 23, '^': 1487, 'a': 1492, 'con': 23, 'el': 23, 'en': 23}, {'juntar': 23,
'reunir': 23, 'ver': 23}, {'a': 1494}, {'<advises>': 175, '<called3>': 176, '<gave3>': 434, '<met1>': 1412,
'<moved3>': 1207, '<off>': 91, '<says>': 1413, '<sent_to>': 292, '<urges>': 437, '<vowed3>': 440, '<wrote3>': 1415,
'^': 1416, 'acerque': 1417, 'acerqué': 1417, 'acompanaron': 818, 'acompano': 818, 'acompañó': 818, 'aconsejo': 1418,
'acorde': 1015, 'acuerdo': 1015, 'adelanto': 446, 'advierte': 447, 'advirtio': 447, 'alerto': 447, 'anticipo': 446,
'anticipó': 446, 'aseguro': 332, 'avanzo': 446, 'aviso': 1419, 'avisó': 1419, 'bailo': 91, 'clavo': 91, 'comento':
1420, 'comentó': 1420, 'comprometi': 1423, 'comprometo': 1381, 'confirma': 1419, 'confirmo': 1424, 'confirmó': 1424,
'conto': 1424, 'debe': 460, 'deben': 460, 'decia': 467, 'deje': 1426, 'dejo': 1433, 'dejé': 1426, 'dejó': 1433,
'desaconsejado': 164, 'dice': 1436, 'dijo': 1439, 'dio': 1444, 'embarco': 91, 'encargo': 1446, 'encontre': 176,
'entere': 1447, 'entero': 1447, 'envio': 1448, 'envió': 1448, 'fallo': 91, 'falta': 1452, 'faltan': 1453, 'falto':
285, 'ghosteo': 91, 'gustaria': 82, 'ha': 1459, 'habla': 1460, 'hablo': 1460, 'habló': 1460, 'han': 1461, 'he': 1466,
'iba': 488, 'iban': 488, 'insiste': 493, 'insistio': 498, 'invita': 1467, 'invitan': 1467, 'juntamos': 1468,
'juntare': 23, 'junto': 1468, 'la': 502, 'las': 502, 'llega': 1470, 'llegara': 1470, 'lleva': 1471, 'lo': 1473, 'los':
502, 'mando': 1448, 'mandó': 1448, 'ofreci': 1474, 'olvide': 1478, 'olvidé': 1478, 'paso': 1448, 'pasó': 1448,
'perdi': 1062, 'pide': 505, 'pidio': 1479, 'planto': 91, 'pregunta': 510, 'preguntaba': 510, 'pregunto': 1480,
'preguntó': 510, 'previno': 447, 'promete': 483, 'prometio': 512, 'queda': 1481, 'quedaron': 408, 'quede': 1482,
'quedo': 1483, 'quedé': 1482, 'quedó': 1483, 'quita': 486, 'quitado': 486, 'quito': 486, 'reclama': 514, 'reclamo':
514, 'recoge': 1471, 'recomendo': 1418, 'reenvio': 1448, 'reenvió': 1448, 'reunimos': 1468, 'reunire': 23, 'reuno':
1468, 'solto': 515, 'tenia': 488, 'tenian': 488, 'tiene': 517, 'tienen': 518, 'toca': 1493, 'tocara': 1468, 'toco':
285, 'va': 521, 'van': 521, 'vemos': 1468, 'veo': 1468, 'vere': 23, 'vi': 176, 'voy': 1495}, {'tarea': 42},
{'gracias': 713}, {'N': 984}, {'a': 1499}, {'<their>': 1410}, {'N': 91}, {'de': 1502}, {'^': 870, 'de': 879, 'que':
879}, {'fono': 91, 'telefono': 91, 'teléfono': 91}, {'': (0, 'missed'), 'llamada': 91}, {'llamadas': 91}, {'': (0,
'missed'), 'el': 1505, 'la': 1506, 'las': 1507, 'mis': 91, 'nada': 91}, {'ni': 1502}, {'aparecido': 91, 'cogido': 91,
'contestado': 91, 'llamado': 91, 'respondido': 91, 'venido': 91}, {'contestado': 91, 'devuelto': 91, 'dicho': 91,
'escrito': 91, 'felicitado': 91, 'llamado': 91, 'mandado': 91, 'respondido': 91, 'saludado': 91}, {'he': 1511,
'hemos': 1511}, {'<answers>': 1508}, {'digno': 91, 'molesto': 91, 'presento': 91, 'presentó': 91}, {'<answers>': 1508,
'N': 1509, 'aparece': 91, 'aparecio': 91, 'asomo': 91, 'aviso': 91, 'avisó': 91, 'contesto': 91, 'contestó': 91, 'ha':
1510, 'han': 1510, 'la': 1512, 'las': 1512, 'le': 1512, 'les': 1512, 'llamo': 91, 'llamó': 91, 'lo': 1512, 'los':
1512, 'me': 1513, 'nos': 1513, 'noticias': 725, 'novedades': 725, 'rastro': 725, 'respondio': 91, 'se': 1514,
'senales': 725, 'vino': 91}, {'hablado': 91, 'visto': 91}, {'dio': 91, 'hizo': 91, 'pudo': 91}, {'<seen1>': 91, 'he':
1516, 'hemos': 1516, 'se': 1517}, {'con': 91}, {'<see_inf>': 91, 'dar': 1519}, {'<see_inf>': 91, 'a': 1520, 'dar':
1519}, {'confirma': 338, 'contesta': 338, 'entrega': 338, 'entregan': 338, 'envia': 338, 'envía': 338, 'manda': 338,
'responde': 338, 'tendra': 338, 'tiene': 338}, {'': (0, 'missed'), 'fijo': 91, 'movil': 91, 'móvil': 91, 'telefono':
91, 'teléfono': 91}, {'': (0, 'missed'), 'el': 1523, 'fijo': 91, 'la': 1523, 'movil': 91, 'móvil': 91, 'telefono': 91,
'teléfono': 91}, {'manera': 1060}, {'': (0, 'missed'), '<inf>': 91, '<see_inf>': 91, 'ser': 91}, {'lugar': 91},
{'aparecido': 91, 'cogido': 91, 'conseguido': 755, 'contestado': 91, 'habido': 1525, 'llamado': 91, 'llegado': 756,
'logrado': 755, 'podido': 1526, 'respondido': 91, 'tenido': 1527, 'venido': 91}, {'nadie': 91}, {'': (0, 'missed'),
'<date>': 91, 'manera': 725}, {'': (0, 'missed'), '<inf>': 91, '<see_inf>': 91, 'contactar': 91, 'dar': 1519,
'felicitar': 91, 'hablar': 91, 'localizar': 91}, {'conseguido': 1531, 'hablado': 91, 'llegado': 756, 'logrado': 755,
'podido': 1531, 'recibi': 760, 'recibido': 760, 'visto': 91}, {'conseguido': 755, 'hablado': 91, 'llegado': 756,
'logrado': 755, 'podido': 755, 'recibi': 760, 'recibido': 760, 'visto': 91}, {'': (0, 'missed'), '<date>': 91,
'manera': 1060}, {'cogido': 91}, {'atiende': 91, 'coge': 91, 'cogia': 91, 'cogio': 91, 'contesta': 91, 'ha': 1535,
'he': 1511, 'hemos': 1511}, {'celebrarse': 91}, {'a': 1537, 'nunca': 91}, {'<inf>': 91}, {'a': 1539}, {'caso': 91},
{'atendido': 91, 'cogido': 91, 'contestado': 91, 'devuelto': 91, 'escrito': 91, 'hecho': 1541, 'llamado': 91,
'respondido': 91}, {'atiende': 91, 'coge': 91, 'cogia': 91, 'cogio': 91, 'contesta': 91, 'ha': 1535}, {'<answers>':
1508, '^': 1522, 'anime': 1540, 'atiende': 91, 'atrevi': 1540, 'coge': 1524, 'cogia': 91, 'cogio': 91, 'contesta': 91,
'descolgo': 1524, 'descuelga': 1524, 'ha': 1542, 'han': 1542, 'la': 1543, 'lo': 1543}, {'<answers>': 1508, '^': 1522,
'atiende': 91, 'coge': 1524, 'cogia': 91, 'cogio': 91, 'contesta': 91, 'descolgo': 1524, 'descuelga': 1524, 'ha':
1542, 'han': 1542, 'la': 1543, 'lo': 1543}, {'ir': 1062}, {'nada': 725}, {'celebro': 91, 'dio': 1060, 'hizo': 1060,
'nada': 725, 'presento': 91, 'presentó': 91, 'pudo': 1060, 'realizo': 91}, {'de': 1539, 'para': 1539}, {'ganas': 1549,
'ocasion': 1549, 'tiempo': 1549}, {'poder': 603}, {'a': 1551}, {'<answers>': 1508, '<clitic>': 1518, '<managed1>':
1521, '<seen1>': 91, '^': 1522, 'acudio': 91, 'aparecieron': 91, 'aparecio': 91, 'atiende': 91, 'coge': 1524, 'cogia':
91, 'cogio': 91, 'contesta': 91, 'descolgo': 1524, 'descuelga': 1524, 'disponible': 91, 'ha': 1528, 'habia': 1529,
'han': 1510, 'hay': 1530, 'he': 1532, 'hemos': 1533, 'hubo': 1534, 'la': 1536, 'las': 1512, 'le': 1512, 'les': 1512,
'llego': 1538, 'llegue': 1063, 'lo': 1536, 'localizado': 91, 'los': 1512, 'me': 1544, 'nos': 1545, 'olvidar': 286,
'olvidarme': 286, 'podia': 603, 'podre': 603, 'pude': 1546, 'puedo': 603, 'recibi': 760, 'recibido': 760, 'responde':
91, 'sabemos': 1547, 'se': 1548, 'sé': 1547, 'tuve': 1550, 'tuvimos': 1060, 'tuvo': 1527, 'vino': 1529, 'voy': 1552},
{'': (5, 'mine'), 'a': 42, 'en': 42}, {'^': 1450, 'aun': 1451, 'el': 38, 'la': 38, 'que': 1019, 'su': 38, 'sus': 38,
'todavia': 1451}, {'cruzado': 176, 'encontrado': 176, 'enterado': 1447, 'juntado': 176, 'reunido': 176, 'tomado': 176,
'visto': 176}, {'': (14, 'together'), 'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'^': 490, 'le': 161, 'les':
161, 'no': 341, 'se': 929, 'yo': 345}, {'^': 480, 'le': 161, 'les': 161, 'que': 1558, 'se': 929}, {'': (2, 'plan'),
'mi': 1491, 'mí': 1491, 'nosotros': 1491}, {'<inf>': 1486, 'D': 23, '^': 1490, 'a': 1560, 'con': 23, 'el': 23, 'en':
23}, {'': (2, 'plan'), 'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'<advises>': 175, '<called3>': 176,
'<gave3>': 434, '<met1>': 1412, '<moved3>': 1207, '<off>': 91, '<says>': 1413, '<sent_to>': 292, '<urges>': 437,
'<vowed3>': 440, '<wrote3>': 1415, '^': 1416, 'acompano': 818, 'acompañó': 818, 'aconsejo': 1418, 'adelanto': 446,
'advierte': 447, 'advirtio': 447, 'alerto': 447, 'anticipo': 446, 'anticipó': 446, 'aseguro': 332, 'avanzo': 446,
'aviso': 1419, 'avisó': 1419, 'bailo': 91, 'clavo': 91, 'comento': 1420, 'comentó': 1420, 'comprometimos': 1554,
'confirma': 1419, 'confirmo': 1424, 'confirmó': 1424, 'conto': 1424, 'debe': 460, 'deben': 460, 'decia': 467, 'dejo':
1433, 'dejó': 1433, 'desaconsejado': 164, 'desencontramos': 91, 'dice': 1436, 'dijo': 1439, 'dio': 1444, 'embarco':
91, 'envio': 1448, 'envió': 1448, 'fallo': 91, 'falta': 1555, 'faltan': 1453, 'ghosteo': 91, 'gustaria': 82, 'ha':
1459, 'habla': 1460, 'hablo': 1460, 'habló': 1460, 'han': 1461, 'hemos': 1556, 'iba': 488, 'iban': 488, 'insiste':
493, 'insistio': 498, 'invita': 1467, 'invitan': 1467, 'juntamos': 1557, 'juntaremos': 23, 'junto': 1468, 'la': 502,
'las': 502, 'llega': 1470, 'llegara': 1470, 'lleva': 1471, 'lo': 1473, 'los': 502, 'mando': 1448, 'mandó': 1448,
'paso': 1448, 'pasó': 1448, 'pide': 505, 'pidio': 1559, 'planto': 91, 'pregunta': 510, 'preguntaba': 510, 'pregunto':
510, 'preguntó': 510, 'previno': 447, 'promete': 483, 'prometio': 512, 'queda': 408, 'quedaron': 408, 'quedo': 1483,
'quedó': 1483, 'quita': 486, 'quitado': 486, 'quito': 486, 'recoge': 1471, 'recomendo': 1418, 'reenvio': 1448,
'reenvió': 1448, 'reunimos': 1557, 'reuniremos': 23, 'reuno': 1468, 'solto': 515, 'tenia': 488, 'tenian': 488,
'tiene': 518, 'tienen': 518, 'toca': 1561, 'tocara': 1468, 'va': 521, 'vamos': 1495, 'van': 521, 'vemos': 1562, 'veo':
1468, 'veremos': 23, 'vimos': 818}, {'mi': 113, 'mí': 113}, {'mental': 113, 'para': 1564, 'personal': 113},
{'conseguido': 755, 'hablado': 91, 'llegado': 756, 'logrado': 755, 'podido': 755, 'visto': 91}, {'<answers>': 1508,
'llamo': 91, 'llamó': 91}, {'conecto': 91, 'conectó': 91, 'dio': 91, 'hizo': 91, 'pudo': 91}, {'<answers>': 1508,
'<came3>': 91, '<clitic>': 1518, '<managed1>': 1521, '<seen1>': 91, 'ha': 757, 'he': 1566, 'hemos': 1566, 'me': 1567,
'nos': 1513, 'se': 1568}, {'el': 1060, 'la': 1060, 'mi': 1060, 'nuestra': 1060, 'nuestro': 1060}, {'de': 1570, 'el':
1060, 'la': 1060, 'mi': 1060, 'nuestra': 1060, 'nuestro': 1060, 'total': 91}, {'de': 1570, 'el': 1060, 'la': 1060,
'mi': 1060, 'nuestra': 1060, 'nuestro': 1060}, {'conviene': 16, 'deberia': 16, 'deberiamos': 16, 'es': 266, 'habria':
265, 'hay': 265, 'lo': 266, 'me': 267, 'tendria': 265, 'tenemos': 265, 'tengo': 265}, {'^': 16, 'es': 164, 'seria':
164}, {'ideal': 1574, 'logico': 1574, 'mejor': 1574, 'sensato': 1574, 'suyo': 1574}, {'^': 1573, 'lo': 1575},
{'error': 16}, {'locura': 16}, {'': (3, 'advice'), 'mejor': 16, 'un': 1577, 'una': 1578}, {'mejor': 16, 'un': 1577,
'una': 1578}, {'mejor': 16, 'suyo': 16}, {'vale': 16}, {'ocurra': 16}, {'me': 1583}, {'se': 1584}, {'deberia': 16,
'hay': 265}, {'conviene': 16, 'deberia': 1579, 'deberiamos': 16, 'es': 1580, 'habria': 265, 'haria': 1580, 'hay': 265,
'lo': 1581, 'mas': 1582, 'me': 267, 'mejor': 16, 'ni': 1585, 'no': 1586, 'seria': 1580, 'sobra': 16, 'tendria': 265,
'tenemos': 265, 'tengo': 265}, {'^': 1587}, {',': 1588}, {'suerte': 678}, {',': 1588, '^': 1573, 'lo': 1575},
{'conviene': 16, 'deberia': 16, 'deberiamos': 16, 'es': 266, 'habria': 265, 'hay': 265, 'lo': 1581, 'mas': 1582, 'me':
267, 'mejor': 16, 'ni': 1585, 'no': 1586, 'sobra': 16, 'tendria': 265, 'tenemos': 265, 'tengo': 265}, {'^': 1592},
{',': 1593}, {'animo': 678, 'ánimo': 678}, {'el': 1595}, {'<them>': 1576, '<they>': 1576, 'N': 1589, 'alentar': 680,
'alentarla': 678, 'alentarlo': 678, 'animar': 680, 'animarla': 678, 'animarle': 678, 'animarlo': 678, 'avisar': 681,
'avisarme': 681, 'consolar': 680, 'consolarla': 678, 'consolarlo': 678, 'contar': 681, 'contarme': 681, 'darle': 683,
'darles': 683, 'decir': 681, 'decirme': 681, 'desearle': 1590, 'echarle': 683, 'echarles': 683, 'el': 1591, 'ella':
1589, 'ellas': 1594, 'ellos': 1594, 'felicitar': 680, 'felicitarla': 678, 'felicitarle': 678, 'felicitarlo': 678,
'levantarle': 1596, 'meterle': 683, 'que': 731, 'subirle': 1596, 'tranquilizar': 680, 'tranquilizarla': 678,
'tranquilizarlo': 678, 'él': 1591}, {'D': 189, 'buscarme': 23, 'buscarnos': 23, 'recogerme': 23, 'recogernos': 23},
{'despacho': 23}, {'oficina': 23}, {'casa': 23}, {'aca': 23, 'aqui': 23, 'casa': 23, 'el': 1599, 'la': 1600, 'mi':
1601}, {'D': 189, 'a': 1598, 'al': 190, 'para': 190, 'por': 1602}, {'capacitando': 782, 'con': 176, 'ensenando': 782,
'entrenando': 782, 'formando': 782, 'instruyendo': 782, 'orientando': 782}, {'saludar': 176}, {'semana': 176}, {'de':
1606}, {'dia': 176, 'fin': 1607, 'finde': 176}, {'noche': 176, 'tarde': 176}, {'...': 135, 'casa': 176, 'lo': 1076},
{'momento': 176, 'rato': 176, 'segundo': 176}, {'...': 1604, 'a': 1605, 'el': 1608, 'la': 1609, 'por': 1610, 'un':
1611}, {'D': 189, 'a': 1598, 'al': 190, 'para': 190}, {'N': 993, 'saludar': 176, 'ver': 176}, {'': (23, 'contact'),
'lo': 1076}, {'...': 1604, '<any_det>': 802, '<their>': 1410, '^': 803, 'a': 1614, 'el': 1608, 'la': 1609, 'mi': 807,
'mis': 807, 'nuestra': 807, 'nuestras': 807, 'nuestro': 807, 'por': 1615, 'un': 1611}, {'por': 664}, {'': (8,
'asked'), '^': 913, 'en': 699, 'que': 600}, {'N': 1618}, {'a': 837}, {'a': 1619, 'ayuda': 1620, 'consejo': 1620, 'en':
699, 'opinion': 1620, 'que': 600}, {'<giveinf>': 42, '<inf_them>': 42, '<infle>': 42}, {'...': 161, '^': 42}, {'...':
161, '^': 42, 'parte': 1623}, {'': (7, 'waiting'), '^': 1123, 'el': 38, 'la': 38, 'lo': 38, 'mi': 1624, 'mí': 1623,
'que': 38, 'su': 38, 'sus': 38}, {'mi': 1624, 'mí': 1623}, {'^': 1622, 'conectar': 877, 'de': 1625, 'del': 1042,
'juntar': 877, 'por': 1626, 'presentar': 877, 'que': 879}, {'contratar': 82, 'escribir': 82, 'invitar': 82, 'llamar':
82, 'si': 82}, {'en': 1628}, {'en': 82, 'que': 82}, {'N': 881}, {'a': 1631, 'en': 880}, {'visto': 0}, {'lo': 1633,
'mi': 863, 'poco': 91}, {'<their>': 206}, {'<their>': 975, 'alimentos': 791, 'bocadillos': 791, 'bolsas': 791,
'cenas': 791, 'comida': 791, 'comidas': 791, 'la': 792, 'ropa': 791}, {'^': 1636, 'con': 978}, {'...': 789, ':': 739},
{'a': 822, 'por': 827, 'via': 827, 'vía': 827}, {'<any_det>': 1273}, {'<any_det>': 1273, 'a': 1640, 'al': 1640}, {'N':
1203, 'a': 822, 'el': 176, 'la': 907, 'le': 908, 'por': 827, 'su': 907, 'una': 907, 'via': 827, 'vía': 827}, {'<my>':
243, '^': 804}, {'N': 1643}, {'0': 246, '<any_det>': 246, 'a': 1644, 'cien': 246, 'dinero': 246}, {'D': 745, '^': 11},
{'^': 11, 'que': 1646}, {'N': 1160}, {'': (5, 'mine'), '^': 878, 'a': 1648, 'que': 42}, {'^': 11, 'me': 354,
'recibire': 751, 'recibiria': 751, 'recibiriamos': 751, 'tendre': 751, 'tendria': 751, 'tendriamos': 751, 'yo': 752},
{'^': 11, 'me': 354, 'que': 1650}, {'<date>': 23, 'paso': 113}, {'pasos': 113}, {'a': 825}, {'contacto': 1654},
{'para': 200, 'por': 200}, {'palabra': 1656}, {'buena': 1657}, {'N': 1163, 'a': 1164, 'en': 1655, 'una': 1658}, {'de':
16}, {'broma': 16, 'cona': 16}, {'suenos': 16}, {'me': 1583, 'nos': 1583}, {'de': 1661, 'en': 1662, 'hablar': 1660,
'loca': 16, 'loco': 16, 'se': 1663}, {'da': 674, 'dara': 674, 'echa': 674, 'echara': 674, 'nada': 1660, 'ni': 1664},
{'adelanta': 191, 'aplaza': 191, 'aplazo': 191, 'cambia': 191, 'cambio': 191, 'es': 191, 'movio': 191, 'mueve': 191,
'pasa': 191, 'paso': 191, 'pasó': 191, 'queda': 191, 'retrasa': 191, 'sera': 191, 'va': 191}, {'adelanta': 191,
'aplaza': 191, 'aplazo': 191, 'cambia': 191, 'cambio': 191, 'es': 191, 'movio': 191, 'mueve': 191, 'pasa': 191,
'paso': 191, 'pasó': 191, 'queda': 191, 'retrasa': 191, 'se': 1666, 'sera': 191, 'va': 191}, {'D': 1667}, {'D': 1667,
'para': 1668, 'prevista': 1668, 'previsto': 1668}, {'ser': 1668}, {'a': 1670}, {'da': 674, 'dara': 674, 'echa': 674,
'echara': 674}, {'^': 1672}, {'^': 1665, 'era': 1668, 'estaba': 1669, 'iba': 1671, 'le': 1673, 'me': 1673, 'nos':
1673, 'tenia': 1668, 'teniamos': 1668, 'tocaba': 1668}, {'<should>': 16, '<would_give>': 11, 'da': 674, 'dara': 674,
'echa': 674, 'echara': 674, 'nada': 1660, 'ni': 1664, 'no': 17}, {'olvide': 286}, {'me': 1676}, {'se': 1677},
{'<any_det>': 558, '<my>': 558}, {'^': 1679}, {'<is3>': 0, '<they>': 0, '^': 1675, 'era': 1668, 'estaba': 1669, 'iba':
1671, 'le': 1673, 'me': 1673, 'no': 1678, 'nos': 1673, 'recibiria': 1680, 'recibirian': 1680, 'tendria': 1680,
'tendrian': 1680, 'tenia': 1668, 'teniamos': 1668, 'tocaba': 1668}, {'cargo': 161}, {'D': 189, 'esperar': 719, 'mi':
1682}, {'^': 544, 'mi': 844}, {'manos': 161}, {'^': 544, 'el': 1098, 'mis': 1685, 'nada': 1097}, {'mi': 1624, 'mí':
1623, 'que': 1024}, {'^': 284, 'de': 1687, 'el': 91, 'la': 91, 'nuestra': 91, 'nuestro': 91, 'por': 1626, 'que':
1024}, {'efecto': 91}, {'<moved_pp>': 1071, 'D': 189, '^': 284, 'a': 1683, 'agendada': 23, 'agendado': 23, 'al': 190,
'de': 1684, 'en': 1686, 'esperar': 719, 'fijada': 23, 'para': 190, 'pendiente': 1688, 'por': 845, 'que': 721, 'sin':
1689}, {'<them>': 1167, 'N': 1167}, {'juntarnos': 23, 'vernos': 23}, {'almorzar': 23, 'comer': 23, 'hablar': 23,
'juntarnos': 23, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1107, 'con': 1691, 'de': 1692, 'el': 23,
'en': 1693, 'para': 1172}, {'la': 1036, 'las': 23}, {'^': 1147}, {'de': 1696, 'en': 1696, 'para': 23}, {'la': 42,
'lo': 42}, {'le': 42, 'les': 42, 'se': 1698}, {'le': 42, 'les': 42, 'se': 1698, 'yo': 1699}, {'<inf>': 23, 'D': 23,
'^': 1147, 'que': 1700, 'vernos': 23}, {'': (2, 'plan'), '<inf>': 23, 'D': 23, 'vernos': 23}, {'de': 1701, 'en': 1701,
'para': 1702, 'que': 707}, {'': (23, 'contact'), '<them>': 1697, 'N': 1703}, {'^': 1123, 'almorzar': 23, 'cenar': 23,
'comer': 23, 'desayunar': 23, 'ir': 1169, 'juntarnos': 23, 'pasar': 1169, 'pasarme': 1169, 'que': 1700, 'tomar': 23,
'vernos': 23}, {'la': 1353, 'lo': 1353}, {'le': 1353, 'les': 1353, 'se': 1706}, {'le': 1353, 'les': 1353, 'se': 1706,
'yo': 1707}, {'^': 1123, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 1169,
'juntarnos': 23, 'pasar': 1169, 'pasarme': 1169, 'que': 1708, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'': (2,
'plan'), 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'el': 23, 'juntarnos': 23, 'tomar': 23, 'vernos':
23}, {':': 705, 'D': 23, 'a': 1695, 'con': 1704, 'de': 1705, 'el': 23, 'en': 1709, 'para': 1710, 'pendiente': 1043,
'pendientes': 1043}, {'mi': 1682}, {'mis': 1685}, {'de': 1687, 'por': 1626, 'que': 1024}, {'a': 1712, 'de': 845, 'en':
1713, 'pendiente': 1714, 'por': 845}, {'ni': 91, 'no': 91, 'nunca': 91}, {'y': 1716}, {'...': 1717}, {'^': 544,
'llamar': 1718, 'llamarme': 1718, 'pasar': 1718, 'pasarse': 1718, 'que': 476, 'venir': 1718}, {'^': 544, 'llamar':
1718, 'llamarme': 1718, 'nada': 91, 'pasar': 1718, 'pasarse': 1718, 'que': 476, 'venir': 1718}, {'de': 1719, 'en':
1720}, {'': (5, 'mine'), '^': 1123, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'ir': 1169,
'juntarnos': 23, 'pasar': 1169, 'pasarme': 1169, 'que': 1700, 'tomar': 23, 'vernos': 23}, {'': (5, 'mine'), 'le': 42},
{'': (5, 'mine'), '^': 1123, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 1169,
'juntarnos': 23, 'pasar': 1169, 'pasarme': 1169, 'que': 1700, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23,
'a': 1107, 'con': 1704, 'de': 1722, 'debiendo': 1723, 'debiendole': 42, 'el': 23, 'en': 1724, 'para': 1710}, {'la':
1036, 'mi': 1682}, {'': (6, 'theirs'), '<inf_me>': 11, '<infle>': 42}, {'': (5, 'mine'), '^': 1727, 'llamar': 1718,
'llamarme': 1718, 'mi': 844, 'pasar': 1718, 'pasarse': 1718, 'que': 476, 'venir': 1718}, {'': (5, 'mine'), '^': 1727,
'el': 1098, 'llamar': 1718, 'llamarme': 1718, 'mis': 1685, 'nada': 1099, 'pasar': 1718, 'pasarse': 1718, 'que': 476,
'venir': 1718}, {'': (7, 'waiting'), 'me': 459, 'nos': 459}, {'': (7, 'waiting'), 'el': 38, 'la': 38, 'lo': 38, 'mi':
1624, 'mí': 1623, 'que': 1730, 'su': 38, 'sus': 38}, {'^': 284, 'de': 1731, 'del': 1042, 'el': 91, 'la': 91,
'nuestra': 91, 'nuestro': 91, 'por': 1626, 'que': 1024}, {'<moved_pp>': 1071, 'a': 1726, 'atenta': 1041, 'atento':
1041, 'conmigo': 408, 'de': 1728, 'debiendo': 550, 'en': 1729, 'esperando': 728, 'pendiente': 1732, 'pendientes':
1043, 'por': 845, 'sin': 1689}, {'^': 544, 'llamar': 1718, 'llamarme': 1718, 'mi': 844, 'pasar': 1718, 'pasarse':
1718, 'que': 476, 'venir': 1718}, {'^': 544, 'el': 1098, 'llamar': 1718, 'llamarme': 1718, 'mis': 1685, 'nada': 1099,
'pasar': 1718, 'pasarse': 1718, 'que': 476, 'venir': 1718}, {'<moved_pp>': 1071, 'a': 1712, 'conmigo': 408, 'de':
1734, 'debiendo': 550, 'en': 1735, 'pendiente': 1688, 'por': 845, 'sin': 1689}, {'<see_inf>': 91, 'que': 392, 'saber':
0}, {'<letter>': 176}, {'<letter>': 176, 'visita': 176}, {'el': 1738, 'la': 1739, 'un': 1738, 'una': 1738}, {'^':
1469, 'a': 85}, {'colgue': 176, 'corte': 176, 'corté': 176, 'hable': 176, 'hablé': 176, 'salgo': 176, 'termino': 176},
{'<pro>': 201}, {'<good>': 1743, '<pro>': 201}, {'^': 198, 'al': 1174, 'el': 1174, 'la': 1174, 'mi': 1174, 'nuestra':
1174, 'nuestro': 1174, 'un': 1174, 'una': 1174}, {'^': 198, 'que': 600}, {'a': 1745, 'al': 1174, 'ante': 199, 'con':
199, 'el': 1174, 'en': 1746, 'la': 1174, 'mi': 1174, 'nuestra': 1174, 'nuestro': 1174, 'para': 199, 'que': 600, 'un':
1174, 'una': 1174}, {'N': 1747}, {'<any_det>': 1744, 'a': 1748, 'en': 699, 'que': 600}, {'<any_det>': 1744},
{'conectar': 877, 'juntar': 877, 'presentar': 877}, {'<their>': 1410, 'a': 1180, 'mi': 807, 'mis': 807, 'nuestra':
807, 'nuestras': 807, 'nuestro': 807}, {'<any_det>': 246, 'a': 1644}, {'': (23, 'contact'), '^': 976, 'con': 978},
{'<any_det>': 206, '^': 976}, {'N': 1755}, {'<any_det>': 798, '^': 976, 'con': 1756}, {'dudas': 770}, {'sus': 1758},
{'': (23, 'contact'), '<their>': 206}, {'<any_det>': 798, '<their>': 206, 'con': 800}, {'la': 176, 'reunion': 176,
'reunirme': 176, 'reunión': 176, 'una': 176}, {'con': 85, 'de': 1762}, {'por': 23}, {'N': 176, 'tambien': 711,
'también': 711}, {'': (0, 'missed'), '<date>': 91, 'el': 1060, 'la': 1060}, {'de': 0}, {'nada': 91}, {'en': 1768},
{'anulado': 91, 'aplazado': 91, 'caido': 91, 'cancelado': 91, 'ofrecido': 572, 'quedado': 1769, 'suspendido': 91},
{'ido': 91}, {'anulado': 91, 'aplazado': 91, 'caido': 91, 'cancelado': 91, 'ofrecido': 572, 'suspendido': 91},
{'<give1>': 42, 'acerco': 46, 'dejo': 46, 'devuelvo': 46, 'doy': 46, 'envio': 46, 'envío': 46, 'hago': 1271, 'hare':
1271, 'llevo': 46, 'mando': 46, 'paso': 46, 'preparo': 46, 'traigo': 46}, {'^': 1773, 'debo': 42, 'escuche': 1137,
'escuché': 1137, 'oi': 1137, 'tenemos': 1278, 'tengo': 1278, 'vamos': 1381, 'voy': 1381}, {'^': 1773}, {'fue': 1477,
'olvido': 1477, 'olvidó': 1477, 'paso': 1477, 'pasó': 1477}, {'olvido': 1477, 'olvidó': 1477, 'paso': 1477, 'pasó':
1477}, {'a': 190, 'al': 190, 'para': 190, 'por': 23}, {'': (14, 'together'), 'N': 176, 'tambien': 711, 'también':
711}, {'': (23, 'contact'), 'al': 176, 'desde': 176, 'por': 176}, {'': (14, 'together'), 'N': 1780, 'tambien': 711,
'también': 711}, {'conmigo': 176}, {'<moved3>': 1207, '<off>': 264, 'acerca': 1764, 'acerco': 567, 'acercó': 567,
'adelanta': 191, 'agregaron': 1765, 'agrego': 1765, 'agregó': 1765, 'anulo': 91, 'aparecio': 567, 'aplaza': 191,
'aplazo': 91, 'apuntaron': 1765, 'apunto': 1765, 'apuntó': 1765, 'cambia': 1223, 'cambio': 1223, 'cancelo': 91,
'cayeron': 1766, 'cayo': 1766, 'compromete': 355, 'comprometio': 355, 'conecto': 992, 'conectó': 992, 'corrio': 1223,
'dejo': 568, 'dejó': 568, 'encarga': 569, 'entero': 1767, 'enteró': 1767, 'ha': 1770, 'habia': 1771, 'han': 1772,
'incorporaron': 1765, 'incorporo': 1765, 'la': 1774, 'las': 1775, 'lo': 1774, 'los': 1775, 'me': 1776, 'mueve': 1223,
'nos': 1777, 'ocupa': 569, 'ofrece': 572, 'ofrecio': 574, 'olvidaron': 1572, 'olvido': 1572, 'olvidó': 1572, 'pasa':
1778, 'paso': 567, 'pasó': 567, 'queda': 191, 'quedaron': 1769, 'quedo': 1769, 'quedó': 1769, 'retrasa': 191,
'rumorea': 0, 'sumaron': 1779, 'sumo': 1779, 'suspende': 91, 'suspendio': 91, 'unieron': 1779, 'unio': 1781, 'va':
191, 'vino': 567, 'vio': 1782}, {'a': 1037, 'esperando': 728}, {'<inf>': 16, 'conviene': 16, 'deberia': 1579,
'deberiamos': 16, 'es': 1580, 'habria': 265, 'haria': 1580, 'hay': 265, 'lo': 1581, 'mas': 1582, 'me': 267, 'mejor':
16, 'ni': 1585, 'no': 1586, 'seria': 1580, 'sobra': 16, 'tendria': 265, 'tenemos': 265, 'tengo': 265}, {'^': 1785},
{',': 1786}, {',': 1786, '^': 1573, 'lo': 1575}, {'contado': 711, 'dicho': 711}, {'conto': 711, 'dijo': 711, 'ha':
1789}, {'<them>': 1576, '<they>': 1576, 'N': 1787, 'el': 1788, 'ella': 1787, 'ellas': 1594, 'ellos': 1594, 'me': 1790,
'él': 1788}, {'de': 25}, {'cumple': 1792, 'cumpleanos': 1792, 'santo': 1792}, {'el': 1793}, {'<mentor_noun>': 250},
{'de': 1795}, {'lugar': 969}, {'mi': 1797}, {'en': 1798}, {'yo': 964}, {'estuviera': 1799, 'fuera': 1800}, {'de':
1626, 'por': 1626}, {'senales': 91}, {'aparecer': 91, 'atender': 91, 'contestar': 91, 'dar': 1803, 'responder': 91},
{'pendiente': 1802, 'sin': 1804}, {'sin': 1804}, {'paso': 113}, {'': (0, 'missed'), 'de': 91}, {'avisar': 91,
'contestar': 91, 'efecto': 91, 'exito': 91, 'falta': 1696, 'hablar': 91, 'noticias': 1808, 'novedades': 725, 'rastro':
725, 'respuesta': 91, 'senales': 1808, 'suerte': 91, 'ver': 91, 'verla': 91, 'verlo': 91}, {'con': 82, 'que': 82},
{',': 470, '...': 165, ':': 164, 'era': 378, 'es': 378, 'fue': 378}, {'recibiremos': 11, 'sabremos': 11, 'tendre': 11,
'tendremos': 11}, {'la': 1812, 'las': 1812, 'lo': 1812, 'los': 1812, 'recibiremos': 11, 'sabremos': 11, 'tendre': 11,
'tendremos': 11}, {'<thing>': 1813}, {'<tip>': 1811, '^': 1814}, {'<tip>': 1811}, {'vez': 82}, {'andaba': 1033,
'andaban': 1033, 'estaba': 1028, 'estaban': 1033, 'estuvieron': 1033, 'estuvo': 1028, 'vinieron': 1033, 'vino': 1028},
{'<answers>': 1508, '<clitic>': 1518, '<seen1>': 91, 'he': 1516, 'hemos': 1516, 'la': 1512, 'las': 1512, 'le': 1512,
'les': 1512, 'lo': 1512, 'los': 1512, 'me': 1513, 'nos': 1513, 'se': 1517}, {'apagado': 91}, {'D': 23, 'con': 23},
{'<date>': 1821}, {'^': 1125, 'conectar': 877, 'conectarlos': 113, 'juntar': 877, 'juntarlos': 113, 'ponerlos': 881,
'presentar': 877, 'presentarlos': 113}, {'<any_det>': 1822, '<date>': 1821, 'que': 1823}, {'con': 23}, {'^': 870},
{'a': 23}, {'': (5, 'mine'), '^': 1125, 'admitir': 873, 'conectar': 877, 'conectarlos': 113, 'confesar': 873, 'decir':
873, 'juntar': 877, 'juntarlos': 113, 'juntarme': 1825, 'pensar': 82, 'ponerlos': 881, 'presentar': 877,
'presentarlos': 113, 'quedar': 1825, 'reconocer': 873, 'reunirme': 23, 'ver': 1827, 'verme': 1825}, {'<any_det>':
1822, '<date>': 1821, 'ganas': 1015, 'juntarme': 1825, 'pendiente': 1826, 'que': 1828, 'quedar': 1825, 'reunirme': 23,
'ver': 1827, 'verme': 1825}, {'a': 418, 'que': 1199}, {'que': 603}, {'do': 113}, {'<inf_them>': 42, '<todo_inf>': 42},
{'^': 1833, 'a': 720, 'esperar': 719}, {'^': 1622, 'a': 720, 'de': 879, 'esperar': 719, 'que': 1834}, {':': 113},
{'birra': 135, 'cafe': 135, 'café': 135, 'cana': 135, 'cerveza': 135, 'tinto': 135, 'vino': 135}, {'<any_det>': 176,
'algo': 176, 'cafe': 176, 'café': 176, 'cerveza': 176, 'el': 1837, 'mate': 176, 'mates': 176, 'te': 176, 'tinto': 176,
'un': 1837, 'una': 1837}, {'<any_det>': 176, 'algo': 176, 'cafe': 176, 'café': 176, 'cerveza': 176, 'mate': 176,
'mates': 176, 'te': 176, 'tinto': 176}, {'el': 1837, 'un': 1837, 'una': 1837}, {'un': 23, 'una': 23}, {'': (23,
'contact'), 'N': 977}, {'^': 976, 'con': 1842}, {'<date>': 176}, {'<any_det>': 1844, '<date>': 176, 'que': 1096,
'tenido': 1102}, {'que': 1096, 'tenido': 1102}, {'estos': 82}, {'de': 1847}, {'<drink>': 176, 'dia': 1848},
{'<drink>': 176}, {'dias': 82}, {'estos': 1851}, {'de': 1852}, {'<inf>': 585, '<inf_me>': 11, '<infme>': 11,
'corregir': 304, 'firmar': 304, 'hablar': 588, 'hablarle': 588, 'hablarles': 588, 'leer': 304, 'mirar': 304, 'probar':
304, 'repasar': 304, 'revisar': 304, 'testear': 304, 'validar': 304, 'ver': 304}, {'^': 1854}, {'a': 1855},
{'<see_inf>': 23, '^': 870}, {'a': 1857, 'atras': 725, 'detras': 725}, {'almorzar': 23, 'buscarme': 23, 'buscarnos':
23, 'casa': 23, 'cenar': 23, 'comer': 23, 'merendar': 23, 'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme': 23,
'visitarme': 23}, {'a': 1859}, {'almorzar': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'merendar': 23, 'tomar': 23,
'verme': 23, 'visitarme': 23}, {'a': 1861}, {'<media>': 82, 'el': 987, 'facebook': 82, 'instagram': 82, 'la': 987,
'las': 987, 'linkedin': 82, 'los': 987, 'su': 987, 'sus': 987, 'twitter': 82, 'un': 987, 'una': 987, 'x': 82}, {'N':
176, 'a': 176, 'el': 1012, 'en': 1863, 'la': 1013, 'pasar': 82, 'por': 988, 'que': 82, 'un': 1014, 'una': 1016},
{'almorzar': 23, 'buscarme': 23, 'buscarnos': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'dormir': 23,
'la': 1600, 'merendar': 23, 'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme': 23, 'visitarme': 23}, {'a':
1865}, {'': (23, 'contact'), 'N': 176, 'a': 176, 'en': 988, 'por': 988}, {'a': 176, 'en': 988, 'por': 988}, {'con':
776, 'de': 776, 'en': 776, 'para': 776}, {'a': 1857, 'atras': 725, 'con': 85, 'detras': 725}, {'caso': 91, 'mu': 91,
'palabra': 91, 'pio': 91}, {'<give1>': 42}, {'^': 1872}, {'la': 1873, 'las': 1873, 'lo': 1873, 'los': 1873}, {'': (14,
'together'), 'le': 1873, 'les': 1873, 'se': 1874}, {'nada': 91, 'ni': 1871, 'si': 82, 'yo': 1875}, {'estaba': 91},
{'ido': 91, 'marchado': 91}, {'habia': 1878}, {'no': 1877, 'que': 0, 'se': 1879, 'veremos': 83}, {'': (5, 'mine'),
'0': 161, '^': 284, 'a': 1387, 'cien': 161, 'cincuenta': 161, 'dinero': 161, 'treinta': 161, 'unos': 161, 'veinte':
161}, {'tu': 971}, {'<give1>': 42, 'hago': 1271, 'hare': 1271}, {'^': 1883, 'debo': 1388}, {'ocupo': 973}, {'tu': 964,
'tú': 964, 'vos': 964}, {'^': 1883}, {'la': 1887, 'las': 1887, 'lo': 1887, 'los': 1887}, {'debo': 1881, 'en': 1882,
'le': 1884, 'les': 1884, 'llevo': 42, 'me': 1885, 'pongo': 42, 'que': 1886, 'se': 1888, 'y': 818}, {'<may3>': 249,
'^': 947, 'de': 948, 'debe': 249, 'dijo': 410, 'en': 377, 'ha': 949, 'habia': 411, 'iba': 951, 'me': 954, 'nos': 955,
'pensaba': 410, 'queda': 546, 'quedaron': 548, 'quedo': 956, 'quedó': 956, 'queria': 410, 'se': 957, 'tenia': 958,
'tiene': 581, 'tienen': 581, 'va': 592, 'van': 592}, {'$': 151, '//': 174, '<advises>': 175, '<called1>': 177,
'<came3>': 188, '<date>': 194, '<eat1>': 197, '<handed1>': 230, '<hours>': 242, '<lent1>': 247, '<may3>': 249,
'<mentor_noun>': 250, '<moved1>': 254, '<moved3>': 258, '<moved_pp>': 261, '<off>': 264, '<opines>': 281, '<read1>':
283, '<remind>': 286, '<sent_to>': 292, '<set>': 293, '<set_up>': 294, '<shall1>': 23, '<they>': 595, '<tip>': 599,
'<told1>': 602, '<tried1>': 604, '<until>': 608, '<vowed1>': 611, 'D': 628, 'N': 672, '^': 676, 'a': 691, 'acabamos':
693, 'acabo': 693, 'accion': 694, 'acompane': 698, 'aconseja': 328, 'aconseje': 702, 'acordado': 706, 'acordamos':
710, 'acorde': 710, 'acudieron': 711, 'agradecer': 713, 'agradeci': 714, 'agradecida': 715, 'agradecido': 715,
'agradecimos': 714, 'agradezco': 713, 'aguardo': 38, 'ahora': 722, 'al': 723, 'alente': 680, 'algun': 724, 'almorce':
176, 'almorzado': 176, 'almorzamos': 176, 'andamos': 726, 'ando': 729, 'anduve': 730, 'anduvimos': 730, 'anime': 680,
'antes': 733, 'apadrine': 734, 'apagado': 91, 'aparecieron': 711, 'apenas': 731, 'aplazada': 91, 'aplazado': 91,
'apresentacao': 740, 'arme': 743, 'armé': 743, 'asegura': 749, 'aseguro': 754, 'asesore': 734, 'asistentes': 711,
'asistieron': 711, 'asistio': 711, 'aun': 764, 'aunque': 731, 'ausencia': 91, 'avisa': 766, 'avisandome': 681,
'aviso': 768, 'avisó': 768, 'ayudamos': 774, 'ayude': 774, 'baile': 730, 'banco': 778, 'bebi': 779, 'bebimos': 176,
'brindamos': 176, 'brinde': 176, 'buena': 780, 'buzon': 288, 'buzón': 288, 'caminamos': 176, 'camine': 730,
'capacite': 782, 'carta': 785, 'casi': 788, 'celebramos': 176, 'celebre': 176, 'cena': 790, 'cenado': 730, 'cenamos':
176, 'cene': 176, 'charla': 176, 'charlamos': 176, 'charlando': 176, 'charle': 176, 'charlita': 176, 'cita': 790,
'clasificamos': 794, 'clasifique': 794, 'coincidi': 176, 'coincidido': 176, 'coincidimos': 176, 'colgar': 730,
'colgue': 730, 'comedor': 795, 'comente': 801, 'comi': 730, 'comida': 790, 'comido': 730, 'comimos': 176, 'como': 681,
'comparti': 811, 'compromiso': 812, 'con': 819, 'conectamos': 823, 'conecte': 828, 'confirma': 829, 'confirmado': 830,
'confirmamos': 830, 'confirme': 830, 'confirmo': 832, 'confirmé': 830, 'confirmó': 832, 'conmigo': 818, 'conoci': 176,
'conocimos': 176, 'consejo': 834, 'console': 680, 'consulta': 836, 'consulte': 838, 'consulté': 838, 'contandome':
681, 'conte': 840, 'contestador': 91, 'contestadora': 91, 'conteste': 842, 'contesté': 842, 'conto': 843, 'convenido':
706, 'conversacion': 176, 'conversado': 176, 'conversamos': 176, 'converse': 176, 'conversé': 176, 'corre': 846,
'corregi': 801, 'corren': 846, 'correo': 289, 'corri': 730, 'corrigiendole': 206, 'corrigiendoles': 206, 'corte': 730,
'corté': 730, 'cree': 334, 'creo': 140, 'cruce': 849, 'crucé': 850, 'cruz': 851, 'cuando': 731, 'cubri': 854,
'cuenta': 337, 'cumple': 855, 'cumplia': 855, 'cuya': 0, 'cuyo': 0, 'dado': 681, 'dando': 856, 'dandole': 858, 'de':
864, 'debe': 340, 'deberia': 866, 'deberiamos': 867, 'debi': 868, 'debia': 603, 'debiamos': 603, 'debido': 869,
'debo': 882, 'decia': 347, 'deje': 885, 'dejé': 885, 'derive': 888, 'desayunamos': 176, 'desayune': 176, 'desde': 893,
'deseando': 894, 'despues': 733, 'di': 912, 'dice': 916, 'dicen': 681, 'diciendo': 918, 'diciendome': 681, 'dicte':
919, 'dije': 928, 'dijimos': 931, 'dijo': 935, 'dimos': 937, 'discusion': 176, 'discutimos': 176, 'echamos': 939,
'eche': 942, 'echo': 945, 'el': 959, 'ella': 960, 'en': 972, 'encargo': 974, 'encontramos': 177, 'encontre': 177,
'ensayamos': 979, 'ensaye': 980, 'ensenandole': 982, 'ensene': 986, 'entere': 989, 'entregue': 990, 'entrene': 782,
'entrevista': 790, 'entro': 992, 'envie': 995, 'envié': 995, 'era': 1001, 'eramos': 1002, 'es': 1007, 'escribi': 1011,
'escribio': 843, 'escribí': 1011, 'escuche': 1017, 'escuché': 1017, 'espera': 393, 'esperamos': 1020, 'esperando':
728, 'espere': 1023, 'espero': 1020, 'esperé': 1023, 'esta': 1027, 'estaba': 1029, 'estabamos': 1032, 'estaban': 1034,
'estamos': 1039, 'estaria': 1040, 'estoy': 1044, 'estreno': 790, 'estuve': 1048, 'estuvieron': 711, 'estuvimos': 1049,
'estuvo': 1050, 'está': 1027, 'evento': 790, 'explicandole': 982, 'explique': 986, 'expliqué': 986, 'exposicion': 790,
'extrano': 943, 'fallecio': 29, 'falta': 1058, 'faltan': 1059, 'falte': 1063, 'falto': 1064, 'feedback': 1067,
'felicite': 680, 'festejamos': 176, 'forme': 1070, 'formé': 1070, 'fue': 1072, 'fuera': 1074, 'fui': 1080, 'fuimos':
1081, 'ganas': 1082, 'gracias': 1084, 'h': 1087, 'ha': 1104, 'habia': 1106, 'habiamos': 1111, 'hablado': 176,
'hablamos': 176, 'hablando': 176, 'hable': 1116, 'hablé': 1116, 'habra': 1118, 'habria': 140, 'hace': 1121, 'han':
1122, 'hasta': 732, 'hay': 1131, 'he': 1182, 'hecho': 706, 'hemos': 1187, 'hice': 1195, 'hicimos': 1197, 'hora': 1087,
'horas': 1087, 'hoy': 1198, 'iba': 1200, 'ibamos': 1201, 'iban': 419, 'idea': 82, 'ilocalizable': 91, 'ilocalizables':
91, 'ilusion': 1082, 'imparti': 919, 'inauguracion': 790, 'indique': 1178, 'inlocalizable': 91, 'insiste': 423,
'insisti': 702, 'insistimos': 702, 'insistio': 423, 'instrui': 782, 'intercambiamos': 176, 'intercambie': 176,
'intercambio': 1076, 'intercedi': 1202, 'intro': 1205, 'jugamos': 176, 'jugue': 1206, 'junte': 828, 'junté': 828,
'la': 1246, 'lanzamiento': 790, 'larga': 780, 'las': 1257, 'le': 1382, 'lei': 1385, 'leido': 989, 'les': 1396,
'llamada': 1398, 'llamadas': 1399, 'lleve': 698, 'llevo': 892, 'llevé': 698, 'lo': 1404, 'los': 1406, 'mande': 1411,
'mandé': 1411, 'me': 1496, 'mentoree': 734, 'mentorice': 734, 'merendamos': 176, 'merende': 176, 'mi': 1497,
'mientras': 731, 'mil': 1498, 'mostre': 1500, 'movi': 1501, 'muchas': 1498, 'murio': 29, 'nacio': 29, 'nada': 1503,
'necesita': 530, 'necesitamos': 285, 'necesito': 1504, 'ni': 1515, 'no': 1553, 'nos': 1563, 'nota': 1565, 'nunca':
1569, 'ofreci': 879, 'oi': 1017, 'ojala': 82, 'olvidamos': 1477, 'olvide': 1477, 'olvido': 1571, 'olvidé': 1477,
'olvidó': 1572, 'oriente': 782, 'pactado': 706, 'para': 1597, 'parece': 681, 'participaron': 711, 'pasa': 1603,
'pasamos': 1612, 'pasandole': 858, 'pasara': 1613, 'pasará': 1613, 'pase': 1616, 'paso': 1617, 'pasé': 1616, 'pedi':
1621, 'pendiente': 1627, 'pendientes': 1043, 'pensaba': 603, 'pensando': 1629, 'perdi': 1062, 'perdida': 1503, 'pide':
535, 'pidio': 537, 'pienso': 1630, 'pitchee': 176, 'planton': 91, 'platica': 176, 'platicamos': 176, 'platicando':
176, 'platique': 176, 'poner': 1632, 'ponerlos': 881, 'por': 1634, 'porq': 0, 'porque': 0, 'pospuesta': 91,
'pospuesto': 91, 'postergada': 91, 'postergado': 91, 'pq': 0, 'practicamos': 1635, 'practique': 980, 'precisa': 540,
'preferiria': 328, 'prefiere': 328, 'pregunta': 510, 'preguntaba': 510, 'pregunte': 1620, 'pregunto': 510, 'pregunté':
1620, 'preguntó': 510, 'preparamos': 1637, 'preparandole': 206, 'prepare': 1637, 'preparé': 1637, 'presentacion':
1638, 'presentado': 826, 'presentamos': 1639, 'presentandolas': 736, 'presentandolos': 736, 'presentarlas': 736,
'presentarle': 1641, 'presentarlos': 736, 'presentation': 740, 'presente': 1642, 'presentes': 711, 'presenté': 1642,
'preste': 1645, 'presté': 1645, 'promesa': 694, 'promete': 1647, 'prometi': 1649, 'prometido': 706, 'prometimos':
1649, 'prometio': 1651, 'propone': 541, 'propuse': 702, 'propuso': 541, 'proxima': 31, 'proximo': 1652, 'proximos':
1653, 'puesto': 681, 'puse': 1659, 'q': 1674, 'que': 1681, 'queda': 1690, 'quedada': 730, 'quedado': 1694, 'quedamos':
1711, 'quedan': 1715, 'quedaron': 1721, 'quede': 1725, 'quedo': 1733, 'quedé': 1725, 'quedó': 1736, 'queria': 1737,
'queriamos': 603, 'querria': 555, 'quien': 0, 'quienes': 0, 'quiere': 557, 'quisiera': 82, 'quiza': 82, 'quizas': 82,
'reagendamos': 189, 'reagendar': 189, 'reagendo': 189, 'recibi': 1740, 'recibimos': 1470, 'recibire': 1470, 'recibo':
1741, 'recien': 1742, 'reclama': 555, 'recogi': 698, 'recomendandole': 1641, 'recomendarle': 1641, 'recomendarles':
1641, 'recomende': 1749, 'recomienda': 328, 'recomiendo': 1750, 'recordar': 1751, 'recordatorio': 113, 'reemplace':
854, 'reenvie': 1752, 'referi': 888, 'regale': 1753, 'regalé': 1753, 'regresa': 563, 'reparti': 794, 'repartimos':
794, 'repasamos': 1754, 'repasandole': 206, 'repase': 1757, 'reprogramamos': 189, 'reprogramo': 189, 'requiere': 565,
'resolvi': 1759, 'respondi': 842, 'resta': 722, 'resulta': 681, 'reunion': 790, 'reunión': 790, 'revisamos': 1760,
'revisandole': 206, 'revise': 1761, 'revisé': 1761, 'rogue': 702, 'salgo': 1763, 'sali': 730, 'salimos': 730, 'se':
1783, 'seguimos': 1784, 'segun': 1791, 'sera': 1794, 'servi': 794, 'servimos': 794, 'sesion': 1796, 'sesiones': 1796,
'si': 1801, 'sigo': 1784, 'sigue': 1805, 'siguen': 1806, 'siguiente': 1807, 'simule': 980, 'sin': 1809, 'solo': 722,
'solto': 515, 'sone': 1810, 'su': 1815, 'sugeri': 702, 'sugerirle': 1641, 'sugiere': 328, 'supli': 854, 'sus': 1816,
'suspendida': 91, 'suspendido': 91, 'sustitui': 854, 'sólo': 722, 'tal': 1817, 'tambien': 1818, 'también': 1818,
'tampoco': 1819, 'tarea': 694, 'telefonee': 176, 'telefoneo': 176, 'telefono': 1820, 'teléfono': 1820, 'tenemos':
1824, 'tengo': 1829, 'tenia': 1830, 'teniamos': 1831, 'tenian': 577, 'tensa': 780, 'tiene': 580, 'tienen': 581, 'to':
1832, 'toca': 1835, 'tocaba': 603, 'toco': 285, 'todavia': 764, 'todo': 1836, 'tomamos': 1838, 'tomando': 1839,
'tomandome': 176, 'tomandonos': 176, 'tomaremos': 1840, 'tome': 1839, 'tomo': 1841, 'tomé': 1839, 'trabajamos': 730,
'trabaje': 1843, 'trabajé': 1843, 'tranquilice': 680, 'tropece': 730, 'tuve': 1845, 'tuvieron': 1846, 'tuvimos': 1845,
'tuvo': 1846, 'un': 1849, 'una': 1850, 'unas': 1850, 'uno': 1853, 'unos': 1850, 'va': 1856, 'vamos': 1858, 'van': 592,
've': 594, 'vendra': 1860, 'vendran': 1862, 'veria': 594, 'vi': 1864, 'viajamos': 176, 'viaje': 730, 'viajo': 623,
'viajé': 730, 'viene': 1866, 'vienen': 1862, 'vimos': 1867, 'vinieron': 711, 'vino': 1050, 'visito': 86, 'visto':
1868, 'voluntariado': 1869, 'voluntario': 1869, 'volvera': 563, 'voy': 1870, 'vuelve': 563, 'xq': 0, 'y': 1876, 'ya':
1880, 'yo': 1889, 'él': 1890}]


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
'telefono': 10, 'teléfono': 10, 'videollamada': 10}, {'por': 34}, {'mi': 2, 'mí': 2, 'nosotros': 2}, {'para': 36},
{'con': 10}, {'con': 2}, {'vino': 2}, {'call': 10}, {'': (7, 'event'), 'telefonica': 10}, {'a': 0}, {'administracion':
0}, {'de': 44, 'directivo': 0}, {'': (4, 'meal'), 'de': 40}, {'': (6, 'email')}, {'': (6, 'email'), 'electronico':
47}, {'vino': 2, 'vinos': 2, 'visitar': 8}, {'': (8, 'meeting'), 'day': 13}, {'fonazo': 10, 'llamada': 10,
'llamadita': 10, 'ring': 10, 'telefonazo': 10, 'timbrazo': 10, 'toque': 10}, {'un': 51, 'una': 51}, {'mail': 47},
{'bufete': 0, 'consulta': 0, 'despacho': 0, 'estudio': 0, 'fabrica': 0, 'local': 0, 'nave': 0, 'ofi': 0, 'oficina': 0,
'taller': 15, 'tienda': 0}, {'bufete': 0, 'consulta': 0, 'despacho': 0, 'estudio': 0, 'fabrica': 0, 'local': 0,
'nave': 0, 'obra': 0, 'ofi': 0, 'oficina': 0, 'taller': 0, 'tienda': 0}, {'bufete': 0, 'consulta': 0, 'despacho': 0,
'estudio': 0, 'fabrica': 0, 'local': 0, 'nave': 0, 'ofi': 0, 'oficina': 0, 'taller': 0, 'tienda': 0}, {'el': 54, 'la':
55, 'mi': 56, 'nuestra': 56, 'nuestro': 56, 'obra': 0, 'persona': 0, 'su': 56, 'video': 10, 'vídeo': 10}, {'': (8,
'meeting'), 'de': 13}, {'llaves': 0}, {'las': 59, 'llaves': 0}, {'de': 60}, {'a': 24}, {'almacen': 0, 'bodega': 0,
'consulta': 0, 'despacho': 0, 'empresa': 0, 'estudio': 0, 'fabrica': 0, 'finca': 0, 'local': 0, 'nave': 0, 'obra': 0,
'oficina': 0, 'oficinas': 0, 'planta': 0, 'taller': 0, 'tienda': 0}, {'el': 63, 'la': 63, 'las': 63, 'su': 63, 'sus':
63}, {'a': 64, 'en': 64, 'hasta': 64, 'por': 64}, {'a': 64, 'con': 0, 'en': 64, 'hasta': 64, 'por': 64}, {'a': 64,
'con': 0, 'en': 64, 'hasta': 64, 'por': 64, 'viendo': 0}, {'notario': 0}, {'notaria': 0, 'notaría': 0}, {'el': 68,
'la': 69, 'notaria': 0, 'notario': 0, 'notaría': 0}, {'ante': 70, 'en': 70}, {'almacen': 0, 'despacho': 0, 'local': 0,
'taller': 0}, {'a': 64, 'al': 72, 'en': 64, 'hasta': 64, 'por': 64}, {'meet': 10}, {'clinica': 0, 'consulta': 0,
'despacho': 0, 'estudio': 0, 'finca': 0, 'local': 0, 'nave': 0, 'obra': 0, 'oficina': 0, 'taller': 0, 'tienda': 0},
{'la': 75, 'mi': 75}, {'el': 75, 'la': 75, 'mi': 75}, {'a': 76, 'al': 75, 'por': 77}, {'D': 78, 'a': 76, 'al': 75,
'por': 77}, {'cocinado': 37, 'venido': 79}, {'almorzado': 2, 'cenado': 2, 'comido': 2, 'desayunado': 2, 'merendado':
2}, {'': (0, 'intro')}, {'consejo': 0}, {'': (8, 'meeting'), 'de': 83, 'directiva': 0}, {'off': 0}, {'correo': 47,
'email': 47, 'mail': 47}, {'el': 86, 'un': 86}, {'': (5, 'message'), 'el': 86, 'un': 86}, {'escrito': 24}, {'escrito':
88}, {'envie': 87, 'envié': 87, 'escribi': 88, 'escribí': 88, 'ha': 89, 'han': 89, 'he': 90, 'hemos': 89, 'mande': 87,
'mandé': 87, 'marque': 10, 'marqué': 10}, {'ha': 89, 'han': 89, 'he': 89, 'hemos': 89}, {'con': 82}, {'caer': 0}, {'':
(0, 'intro'), 'a': 82}, {'cocinado': 2, 'escrito': 24, 'presentado': 95}, {'comer': 2}, {'de': 97}, {'acerque': 0,
'acerqué': 0, 'cocino': 2, 'conecto': 93, 'conectó': 93, 'cruce': 0, 'crucé': 0, 'deje': 94, 'dejé': 94, 'encontre':
0, 'escribio': 24, 'ha': 96, 'han': 89, 'he': 89, 'hemos': 89, 'hizo': 98, 'marco': 10, 'marcó': 10, 'presento': 95,
'presentó': 95, 'recibio': 0, 'reuni': 0, 'tope': 0, 'vi': 0}, {'texto': 24, 'voz': 24}, {'': (5, 'message'), 'de':
100}, {'dia': 2}, {'del': 102}, {'redonda': 13}, {'cocino': 2, 'ha': 96, 'han': 89, 'he': 89, 'hemos': 89, 'hizo': 98,
'juntamos': 0, 'presento': 95, 'presentó': 95, 'recibio': 0, 'reunimos': 0, 'vemos': 0, 'veremos': 0, 'vimos': 0},
{'voz': 24}, {'de': 106}, {'one': 0}, {'on': 108}, {'merendar': 2, 'picar': 2, 'tapear': 2}, {'dia': 0}, {'manana': 0,
'tarde': 0}, {'el': 111}, {'a': 64, 'el': 111, 'en': 64, 'hasta': 64, 'la': 112, 'por': 64, 'todo': 113}, {'': (8,
'meeting'), 'el': 63, 'la': 63, 'las': 63, 'su': 63, 'sus': 63}, {'a': 64, 'el': 111, 'en': 64, 'hasta': 64, 'la':
112, 'por': 115, 'todo': 113}, {'D': 78, 'N': 32, 'a': 76, 'al': 75, 'por': 77}, {'day': 13}, {'bufete': 0, 'celu':
10, 'celular': 10, 'consulta': 0, 'despacho': 0, 'estudio': 0, 'fabrica': 0, 'fijo': 10, 'local': 0, 'movil': 10,
'móvil': 10, 'nave': 0, 'ofi': 0, 'oficina': 0, 'taller': 0, 'tienda': 0}, {'correo': 47, 'el': 119, 'la': 55, 'mail':
47, 'meet': 10, 'mi': 56, 'nuestra': 56, 'nuestro': 56, 'obra': 0, 'su': 56, 'teams': 10, 'tel': 10, 'telefono': 10,
'teléfono': 10, 'video': 10, 'vídeo': 10, 'zoom': 10}, {'libro': 13}, {'con': 82, 'del': 121}, {'a': 82}, {'con': 0},
{'de': 3}, {'': (8, 'meeting'), 'de': 3}, {'negocios': 13}, {'de': 127}, {'paso': 79, 'pasó': 79}, {'summit': 13},
{'up': 0}, {'con': 5}, {'te': 5, 'vino': 2}, {'cafe': 5, 'café': 5}, {'te': 5, 'un': 134}, {'gin': 2, 'te': 5,
'tinto': 5, 'vino': 2, 'vinos': 2}, {'uno': 0}, {'a': 137}, {'llamada': 10}, {'la': 75, 'mi': 75, 'verme': 0}, {'D':
78, 'N': 32, 'a': 140, 'al': 75, 'por': 77}, {'1': 1, 'a': 9, 'acabamos': 12, 'acabe': 12, 'acabo': 12, 'after': 14,
'afterwork': 13, 'al': 16, 'almorce': 2, 'almorzamos': 2, 'almorzando': 17, 'almorzar': 2, 'almorzara': 2,
'almorzare': 2, 'almorzaremos': 2, 'almuercito': 2, 'almuerzo': 17, 'almuerzos': 2, 'aperitivo': 2, 'arepas': 2,
'arroz': 20, 'asado': 23, 'audio': 24, 'audios': 24, 'banquete': 2, 'barbacoa': 2, 'barbacoas': 2, 'bautismo': 13,
'bautizo': 13, 'birra': 2, 'birras': 2, 'board': 0, 'bocadillos': 2, 'bocata': 2, 'boda': 13, 'brainstorming': 0,
'brunch': 2, 'buen': 25, 'cachopo': 2, 'cafe': 27, 'cafecito': 5, 'cafelito': 5, 'cafelitos': 5, 'cafes': 5,
'cafesito': 5, 'cafeteria': 5, 'café': 27, 'calcotada': 2, 'calcots': 2, 'caldereta': 2, 'call': 10, 'calls': 10,
'caminata': 0, 'campus': 28, 'cana': 2, 'canas': 2, 'caneo': 2, 'canita': 2, 'canitas': 2, 'cantina': 2, 'cappuccino':
5, 'capuchino': 5, 'cara': 30, 'carajillo': 5, 'carnaval': 13, 'carne': 31, 'carta': 24, 'casamiento': 13, 'cayo': 33,
'cena': 2, 'cenamos': 2, 'cenando': 17, 'cenar': 2, 'cenara': 2, 'cenare': 2, 'cenaremos': 2, 'cenariamos': 2,
'cenas': 2, 'cene': 2, 'ceno': 2, 'cerveza': 2, 'cervezas': 2, 'ceviche': 2, 'charla': 13, 'charlamos': 35, 'chat':
24, 'chateamos': 24, 'chatee': 24, 'chela': 2, 'chelas': 2, 'chifa': 2, 'choripan': 2, 'chuleton': 2, 'churrasco': 2,
'churros': 2, 'cita': 0, 'coaching': 0, 'cocido': 2, 'cocino': 37, 'coctel': 13, 'coincidi': 0, 'colgamos': 10,
'colgar': 38, 'colgue': 10, 'comemos': 39, 'comera': 2, 'comere': 2, 'comeremos': 2, 'comeriamos': 2, 'comi': 2,
'comida': 2, 'comiendo': 17, 'comilona': 2, 'comimos': 2, 'comite': 0, 'como': 39, 'completo': 2, 'comunion': 13,
'con': 40, 'concierto': 13, 'conference': 41, 'conferencia': 42, 'conferencias': 13, 'congreso': 13, 'conoci': 43,
'consejo': 45, 'convencion': 13, 'copa': 46, 'copas': 2, 'correito': 47, 'correo': 48, 'correos': 47, 'cortadito': 5,
'cortado': 5, 'corte': 38, 'corté': 38, 'croquetas': 2, 'cumple': 13, 'cumpleanos': 13, 'cóctel': 13, 'daily': 0,
'de': 49, 'del': 25, 'demo': 50, 'desayunamos': 2, 'desayunando': 17, 'desayunar': 2, 'desayunara': 2, 'desayunare':
2, 'desayunaremos': 2, 'desayune': 2, 'desayuno': 17, 'di': 52, 'dio': 52, 'directorio': 0, 'discord': 24, 'dm': 24,
'drinks': 2, 'e': 53, 'eche': 52, 'echo': 52, 'echó': 52, 'el': 25, 'email': 47, 'emails': 47, 'en': 57, 'encuentro':
58, 'entierro': 13, 'entrega': 61, 'entrevista': 0, 'escribi': 62, 'escribí': 62, 'espectaculo': 13, 'espresso': 5,
'estado': 65, 'estreno': 13, 'estuve': 66, 'estuvimos': 67, 'evento': 13, 'eventos': 13, 'expo': 13, 'exposicion': 13,
'expreso': 5, 'fabada': 2, 'facetime': 10, 'feria': 13, 'ferias': 13, 'festival': 13, 'fideua': 2, 'fiesta': 13,
'fiestas': 13, 'firma': 71, 'fono': 10, 'foro': 13, 'fui': 73, 'fuimos': 73, 'funcion': 13, 'funeral': 13, 'gala': 13,
'gintonic': 2, 'google': 74, 'graduacion': 13, 'guasap': 24, 'ha': 80, 'habiamos': 81, 'hablamos': 35, 'hable': 35,
'hablé': 35, 'hackathon': 13, 'hackaton': 13, 'hangout': 10, 'he': 81, 'hemos': 81, 'hice': 52, 'hizo': 52,
'inauguracion': 13, 'inbox': 24, 'inspeccion': 0, 'insta': 24, 'instagram': 24, 'intro': 82, 'introduccion': 82,
'jornada': 13, 'jornadas': 13, 'junta': 84, 'juntas': 0, 'kermes': 13, 'kick': 85, 'kickoff': 0, 'latte': 5, 'le': 91,
'les': 92, 'linkedin': 24, 'llamada': 10, 'llamadas': 10, 'llamadita': 10, 'llamado': 10, 'llamadon': 10, 'llamamos':
10, 'llamar': 10, 'llame': 10, 'llamo': 10, 'llamé': 10, 'llamó': 10, 'los': 25, 'mail': 47, 'mailcito': 47, 'mails':
47, 'mariscada': 2, 'marque': 10, 'marqué': 10, 'marron': 5, 'mate': 5, 'mateada': 5, 'mateando': 5, 'matecitos': 5,
'mates': 5, 'md': 24, 'me': 99, 'meet': 10, 'meetup': 13, 'mensaje': 101, 'mensajeamos': 24, 'mensajee': 24,
'mensajes': 24, 'mensajito': 24, 'mentoria': 0, 'mentorias': 0, 'mentoring': 0, 'mentoría': 0, 'menu': 103,
'mercadillo': 13, 'merendamos': 2, 'merendara': 2, 'merendare': 2, 'merende': 2, 'merienda': 2, 'meriendo': 2, 'mesa':
104, 'messenger': 24, 'metio': 52, 'msg': 24, 'msj': 24, 'networking': 13, 'nos': 105, 'nota': 107, 'notas': 107,
'onces': 5, 'one': 109, 'paella': 2, 'panel': 13, 'para': 110, 'parrillada': 2, 'partido': 13, 'pasado': 65,
'pasamos': 114, 'pase': 116, 'paseo': 0, 'paso': 117, 'pasé': 116, 'pasó': 117, 'pedida': 13, 'pego': 52, 'pegue': 52,
'picada': 2, 'pinchos': 2, 'pitch': 118, 'pizza': 2, 'pola': 2, 'polas': 2, 'por': 120, 'posada': 13, 'postal': 24,
'premios': 13, 'presentacion': 122, 'presente': 123, 'presenté': 123, 'quedamos': 124, 'quede': 124, 'quedé': 124,
'quince': 13, 'quinceanera': 13, 'ramen': 2, 'rastro': 13, 'recepcion': 125, 'recital': 13, 'recogida': 61, 'repico':
10, 'replanteo': 0, 'restaurante': 2, 'retro': 0, 'reu': 0, 'reuni': 0, 'reunida': 0, 'reunido': 0, 'reunimos': 0,
'reunion': 0, 'reunioncita': 0, 'reuniones': 0, 'reunión': 0, 'revision': 126, 'romeria': 13, 'ronda': 128, 'se': 129,
'seminario': 13, 'sesion': 0, 'simposio': 13, 'skype': 10, 'slack': 24, 'sms': 24, 'sobremesa': 2, 'south': 130,
'stand': 131, 'starbucks': 5, 'summit': 13, 'sushi': 2, 'sync': 0, 'tacos': 2, 'taller': 13, 'talleres': 13, 'tapas':
2, 'tapeando': 2, 'tapeo': 2, 'taquitos': 2, 'te': 132, 'teams': 10, 'tecito': 5, 'tel': 10, 'telefonazo': 10,
'telefoneado': 10, 'telefonee': 10, 'telefoneo': 10, 'telefonica': 10, 'telefono': 10, 'telegram': 24, 'teléfono': 10,
'timbraron': 10, 'timbrazo': 10, 'timbre': 10, 'timbro': 10, 'tintico': 5, 'tinto': 5, 'tomamos': 133, 'tomar': 135,
'torneo': 13, 'trago': 2, 'tragos': 2, 'traspaso': 0, 'tutoria': 0, 'un': 136, 'uno': 138, 'unos': 25, 'velorio': 13,
'verbena': 13, 'vermu': 2, 'vermut': 2, 'vermuts': 2, 'vernissage': 13, 'vi': 43, 'viber': 24, 'video': 139,
'videocall': 10, 'videoconferencia': 10, 'videollamada': 10, 'videollamadas': 10, 'videollamado': 10, 'vinieron': 79,
'vinitos': 2, 'vino': 141, 'visita': 126, 'visitar': 8, 'visite': 0, 'visité': 0, 'wa': 24, 'wapp': 24, 'wasap': 24,
'wasapeado': 24, 'wasapp': 24, 'web': 130, 'webinar': 13, 'whats': 24, 'whatsap': 24, 'whatsapp': 24, 'whatsappee':
24, 'wpp': 24, 'ws': 24, 'wsp': 24, 'zoom': 10}]

