"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('acabó', 'aceptará', 'aceptá', 'acercó', 'acerqué', 'acompaño', 'acompañó', 'adelantá', 'agregó',
'ahorrá', 'ajustá', 'alquilá', 'animó', 'anticipó', 'anunció', 'aplacé', 'aprovechá', 'apuntá', 'apunté', 'apuntó',
'armá', 'armé', 'armó', 'aumentá', 'avisé', 'avisó', 'bajá', 'bajé', 'bajó', 'buscará', 'buscó', 'busqué', 'buzón',
'café', 'cambiá', 'cambió', 'casó', 'centrá', 'cenó', 'cerrará', 'cobrá', 'comentó', 'comprará', 'comprá', 'compró',
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
'aca': ('filler', 'hello'), 'acaba': ('is3',), 'acabamos': ('hello',), 'acepta': ('verb3', 'may3', 'imperative'),
'aceptara': ('verb3', 'should'), 'aceptaramos': ('should',), 'aceptará': ('verb3',), 'acepte': ('should',
'imperative'), 'aceptemos': ('should',), 'acepten': ('imperative',), 'aceptes': ('should', 'imperative'), 'acepto':
('verb3', 'may3'), 'aceptá': ('imperative',), 'acerca': ('give3',), 'acercar': ('giveinf',), 'acercarla':
('giveinf',), 'acercarlas': ('giveinf',), 'acercarle': ('giveinf',), 'acercarles': ('giveinf',), 'acercarlo':
('giveinf',), 'acercarlos': ('giveinf',), 'acercarsela': ('giveinf',), 'acercarselas': ('giveinf',), 'acercarselo':
('giveinf',), 'acercarselos': ('giveinf',), 'acerco': ('give1', 'gave3'), 'acercó': ('gave3',), 'acerque':
('ask_subj',), 'acoge': ('helps3',), 'acompana': ('helps3',), 'acompanado': ('called_pp',), 'acompanan': ('helps3',),
'acompanaron': ('reach',), 'acompane': ('called1',), 'acompano': ('reach', 'called3'), 'acompañó': ('reach',
'called3'), 'aconseja': ('hello', 'advises'), 'aconsejaba': ('advises',), 'aconsejo': ('advises',), 'acordada':
('set',), 'acordado': ('hello',), 'acordamos': ('set_up',), 'acordarme': ('remind',), 'acordarse': ('remind',),
'acordate': ('remind',), 'actualizo': ('do1',), 'acuda': ('should',), 'acuerdate': ('remind',), 'adelanta': ('give3',
'moved3', 'imperative'), 'adelantada': ('moved_pp',), 'adelantado': ('moved_pp',), 'adelantar': ('giveinf',),
'adelantara': ('should',), 'adelantaramos': ('should',), 'adelantarla': ('giveinf',), 'adelantarlas': ('giveinf',),
'adelantarle': ('giveinf',), 'adelantarles': ('giveinf',), 'adelantarlo': ('giveinf',), 'adelantarlos': ('giveinf',),
'adelantarsela': ('giveinf',), 'adelantarselas': ('giveinf',), 'adelantarselo': ('giveinf',), 'adelantarselos':
('giveinf',), 'adelante': ('should', 'imperative'), 'adelantemos': ('should',), 'adelanten': ('imperative',),
'adelantes': ('should', 'imperative'), 'adelanto': ('moved3', 'gave3'), 'adelantá': ('imperative',), 'ademas':
('filler',), 'adjuntare': ('give1',), 'adjunto': ('give1',), 'admite': ('opines',), 'afirma': ('opines',), 'agarra':
('answers',), 'agarro': ('answers',), 'agencia': ('pro',), 'agenda': ('give3', 'media'), 'agendada': ('set',),
'agendado': ('set',), 'agendamos': ('set_up',), 'agendar': ('giveinf', 'todo_inf'), 'agendarla': ('giveinf',),
'agendarlas': ('giveinf',), 'agendarle': ('giveinf',), 'agendarles': ('giveinf',), 'agendarlo': ('giveinf',),
'agendarlos': ('giveinf',), 'agendarsela': ('giveinf',), 'agendarselas': ('giveinf',), 'agendarselo': ('giveinf',),
'agendarselos': ('giveinf',), 'agende': ('set_up',), 'agendo': ('give1',), 'agosto': ('hello',), 'agradecer':
('todo_inf',), 'agradecerle': ('todo_inf',), 'agradeci': ('talks',), 'agrego': ('give1',), 'aguante': ('should',),
'ahi': ('hello',), 'ahora': ('hello',), 'ahorra': ('imperative',), 'ahorrara': ('should',), 'ahorraramos':
('should',), 'ahorre': ('should', 'imperative'), 'ahorremos': ('should',), 'ahorren': ('imperative',), 'ahorres':
('should', 'imperative'), 'ahorrá': ('imperative',), 'ajusta': ('imperative',), 'ajustara': ('should',),
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
'opines', 'says', 'media'), 'anunció': ('verb3', 'opines', 'says'), 'aparecieron': ('reach',), 'aparecio': ('reach',
'came3'), 'aparejador': ('pro',), 'aplace': ('moved1', 'should', 'imperative'), 'aplacen': ('imperative',), 'aplaces':
('should', 'imperative'), 'aplacé': ('moved1',), 'aplaza': ('moved3',), 'aplazada': ('moved_pp',), 'aplazado':
('moved_pp',), 'aplazamos': ('moved1',), 'aplazo': ('off', 'moved3'), 'apostara': ('should',), 'app': ('paper',),
'aprenda': ('should', 'imperative'), 'aprendan': ('imperative',), 'aprendas': ('should', 'imperative'), 'aprende':
('verb3',), 'aprovecha': ('imperative',), 'aprovechara': ('should',), 'aprovecharamos': ('should',), 'aproveche':
('should', 'imperative'), 'aprovechemos': ('should',), 'aprovechen': ('imperative',), 'aproveches': ('should',
'imperative'), 'aprovechá': ('imperative',), 'apuesta': ('imperative',), 'apueste': ('should', 'imperative'),
'apuesten': ('imperative',), 'apuestes': ('should', 'imperative'), 'apunta': ('imperative',), 'apuntara': ('should',),
'apuntaramos': ('should',), 'apunte': ('should', 'handed1', 'imperative'), 'apuntemos': ('should',), 'apunten':
('imperative',), 'apuntes': ('should', 'helpful', 'imperative'), 'apuntá': ('imperative',), 'apunté': ('handed1',),
'aquel': ('any_det',), 'aquella': ('any_det',), 'aqui': ('hello',), 'archivo': ('helpful',), 'archivos': ('helpful',),
'arma': ('give3', 'imperative', 'hand3'), 'armar': ('giveinf',), 'armara': ('should',), 'armaramos': ('should',),
'armare': ('give1',), 'armarla': ('giveinf',), 'armarlas': ('giveinf',), 'armarle': ('giveinf',), 'armarles':
('giveinf',), 'armarlo': ('giveinf',), 'armarlos': ('giveinf',), 'armarsela': ('giveinf',), 'armarselas':
('giveinf',), 'armarselo': ('giveinf',), 'armarselos': ('giveinf',), 'arme': ('should', 'imperative'), 'armemos':
('should',), 'armen': ('imperative',), 'armes': ('should', 'imperative'), 'armo': ('give1', 'made3'), 'armá':
('imperative',), 'armó': ('made3',), 'arquitecta': ('pro',), 'arquitecto': ('pro',), 'arranca': ('verb3',), 'arranco':
('verb3',), 'arregla': ('hand3',), 'arreglo': ('give1', 'do1'), 'arriesgue': ('should', 'imperative'), 'arriesguen':
('imperative',), 'arriesgues': ('should', 'imperative'), 'articulo': ('helpful', 'paper', 'media'), 'asado': ('hello',
'date'), 'ascendida': ('happens_pp',), 'ascendido': ('happens_pp',), 'asegura': ('opines',), 'aseguradora': ('pro',),
'asegure': ('vowed1',), 'aseguro': ('vowed3',), 'asesor': ('pro', 'rel'), 'asesora': ('pro',), 'asi': ('filler',),
'asista': ('should', 'imperative'), 'asistan': ('imperative',), 'asistas': ('should', 'imperative'), 'asistente':
('rel',), 'asistir': ('see_inf',), 'asuncion': ('name_words',), 'atendio': ('called3', 'answers'), 'atiende':
('answers',), 'atraso': ('moved3',), 'audio': ('letter',), 'audios': ('letter',), 'aumenta': ('imperative',),
'aumentara': ('should',), 'aumentaramos': ('should',), 'aumente': ('should', 'imperative'), 'aumentemos': ('should',),
'aumenten': ('imperative',), 'aumentes': ('should', 'imperative'), 'aumentá': ('imperative',), 'aun': ('filler',),
'aunque': ('hello',), 'aurora': ('name_words',), 'automatice': ('should', 'imperative'), 'automaticen':
('imperative',), 'automatices': ('should', 'imperative'), 'automatiza': ('imperative',), 'automatizara': ('should',),
'averigua': ('give3',), 'averiguar': ('giveinf',), 'averiguare': ('give1',), 'averiguaria': ('would_give',),
'averiguo': ('give1',), 'avisa': ('verb3', 'give3', 'opines'), 'avisado': ('called_pp',), 'avisamos': ('told1',),
'avisan': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',), 'avisare': ('give1',), 'avisaria':
('would_give',), 'avisarla': ('giveinf',), 'avisarlas': ('giveinf',), 'avisarle': ('giveinf', 'infle'), 'avisarles':
('giveinf', 'todo_inf'), 'avisarlo': ('giveinf',), 'avisarlos': ('giveinf',), 'avisarme': ('giveinf', 'infme'),
'avisarnos': ('giveinf', 'infme'), 'avisarsela': ('giveinf',), 'avisarselas': ('giveinf',), 'avisarselo':
('giveinf',), 'avisarselos': ('giveinf',), 'avise': ('told1', 'ask_subj', 'talks'), 'aviso': ('hello', 'verb3',
'give1', 'opines', 'wrote3'), 'avisé': ('told1', 'talks'), 'avisó': ('hello', 'verb3', 'opines', 'wrote3'), 'ayer':
('hello',), 'ayuda': ('helps3',), 'ayudan': ('helps3',), 'ayudar': ('giveinf',), 'ayudarla': ('giveinf', 'infle'),
'ayudarlas': ('giveinf',), 'ayudarle': ('giveinf', 'infle'), 'ayudarles': ('giveinf',), 'ayudarlo': ('giveinf',
'infle'), 'ayudarlos': ('giveinf',), 'ayudarme': ('giveinf', 'infme'), 'ayudarnos': ('giveinf', 'infme'),
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
('should', 'imperative'), 'busqué': ('called1', 'attempt'), 'c': ('hello',), 'cada': ('hello',), 'cafe': ('date',),
'cafecito': ('date',), 'cafelito': ('date',), 'cafes': ('drink',), 'café': ('date',), 'calculo': ('do1',),
'calefactor': ('pro',), 'calendario': ('media',), 'call': ('date',), 'calvo': ('name_words',), 'cambia':
('imperative', 'hand3'), 'cambiamos': ('moved1',), 'cambiara': ('should',), 'cambiaramos': ('should',), 'cambiare':
('give1',), 'cambie': ('should', 'imperative'), 'cambiemos': ('should',), 'cambien': ('imperative',), 'cambies':
('should', 'imperative'), 'cambio': ('give1', 'moved3'), 'cambiá': ('imperative',), 'cambió': ('moved3',), 'caminar':
('see_inf',), 'campo': ('name_words',), 'campos': ('name_words',), 'canas': ('drink', 'date'), 'cancela': ('off',),
'cancelada': ('off',), 'cancelado': ('off',), 'cancelamos': ('off',), 'cancelaron': ('off',), 'cancele': ('off',),
'cancelo': ('hello', 'off'), 'cano': ('name_words',), 'capacitacion': ('course',), 'capitulo': ('paper',),
'cardiologo': ('pro',), 'caridad': ('name_words',), 'carnet': ('own_affair',), 'carpintera': ('pro',), 'carpintero':
('pro',), 'carta': ('letter', 'paper'), 'cartel': ('media',), 'cartelera': ('media',), 'casa': ('hello', 'verb3',
'name_words', 'fate'), 'casara': ('verb3',), 'casaron': ('verb3',), 'casas': ('name_words',), 'casi': ('filler',),
'caso': ('verb3', 'fate'), 'castillo': ('name_words',), 'casó': ('verb3', 'fate'), 'cayo': ('verb3', 'reach', 'came3',
'off'), 'cedi': ('lent1',), 'cedio': ('gave3',), 'celebra': ('verb3',), 'celebrar': ('see_inf',), 'celeste':
('name_words',), 'cena': ('hello', 'verb3', 'date'), 'cenado': ('done_pp',), 'cenamos': ('hello',), 'cenar':
('see_inf',), 'cenare': ('shall1',), 'cenaremos': ('shall1',), 'cene': ('hello',), 'cenita': ('hello',), 'ceno':
('verb3', 'eat1', 'met3'), 'centra': ('imperative',), 'centrara': ('should',), 'centraramos': ('should',), 'centrate':
('imperative',), 'centre': ('should', 'imperative'), 'centremos': ('should',), 'centren': ('imperative',), 'centres':
('should', 'imperative'), 'centrese': ('should',), 'centrá': ('imperative',), 'cenó': ('verb3', 'met3'), 'ceo':
('rel',), 'cerrada': ('set',), 'cerrado': ('set',), 'cerrajera': ('pro',), 'cerrajero': ('pro',), 'cerrara': ('verb3',
'should'), 'cerrará': ('verb3',), 'cerre': ('set_up',), 'cerremos': ('should',), 'cerro': ('verb3',), 'cerveza':
('date',), 'cervezas': ('drink',), 'cfo': ('rel',), 'charla': ('hello', 'date', 'course', 'talks'), 'charlado':
('done_pp',), 'charlamos': ('talks',), 'charle': ('hello', 'talks'), 'chat': ('letter',), 'checklist': ('helpful',),
'chelas': ('drink', 'date'), 'cierra': ('verb3', 'imperative', 'hand3'), 'cierran': ('verb3',), 'cierre': ('should',
'imperative'), 'cierren': ('imperative',), 'cierres': ('should', 'imperative'), 'cierro': ('do1',), 'cifras':
('thing',), 'cinco': ('hello', 'span'), 'cirujano': ('pro',), 'cita': ('date',), 'citar': ('todo_inf',), 'clara':
('name_words',), 'claro': ('filler',), 'clase': ('date', 'course'), 'clavada': ('stood',), 'clavado': ('stood',),
'clienta': ('rel',), 'cliente': ('rel',), 'clientes': ('rel',), 'coach': ('pro',), 'coaching': ('mentor_noun',),
'cobra': ('imperative',), 'cobrara': ('should',), 'cobraramos': ('should',), 'cobre': ('should', 'imperative'),
'cobremos': ('should',), 'cobren': ('imperative',), 'cobres': ('should', 'imperative'), 'cobrá': ('imperative',),
'cocinero': ('pro',), 'codigo': ('paper',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'coge': ('answers',),
'cogio': ('answers',), 'coincidi': ('hello', 'seen1'), 'coincidido': ('done_pp',), 'coincidimos': ('hello',),
'coincidir': ('see_inf',), 'colega': ('rel',), 'colegas': ('rel',), 'colgada': ('stood',), 'colgado': ('stood',),
'colgar': ('see_inf',), 'comadre': ('rel',), 'come': ('verb3',), 'comemos': ('eat1',), 'comenta': ('verb3', 'opines',
'says'), 'comentado': ('hello',), 'comentamos': ('told1',), 'comentare': ('give1',), 'comentarios':
('feedback_noun',), 'comente': ('told1', 'read1'), 'comento': ('verb3', 'give1', 'opines', 'says', 'talks'),
'comentó': ('verb3', 'opines', 'says', 'talks'), 'comer': ('see_inf',), 'comere': ('shall1',), 'comeremos':
('shall1',), 'comi': ('hello', 'met1'), 'comida': ('hello', 'date'), 'comido': ('done_pp',), 'comience': ('should',
'imperative'), 'comiencen': ('imperative',), 'comiences': ('should', 'imperative'), 'comimos': ('hello', 'met1'),
'comio': ('hello', 'verb3', 'met3'), 'como': ('hello',), 'compadre': ('rel',), 'companera': ('rel',), 'companero':
('rel',), 'compania': ('rel',), 'comparte': ('give3', 'send3'), 'comparti': ('done', 'handed1'), 'compartido':
('done', 'lent'), 'compartimos': ('give1',), 'compartir': ('giveinf', 'hand_inf'), 'compartira': ('give3',),
'compartire': ('give1',), 'compartiria': ('would_give',), 'compartirla': ('giveinf',), 'compartirlas': ('giveinf',),
'compartirle': ('giveinf', 'infle'), 'compartirles': ('giveinf',), 'compartirlo': ('giveinf',), 'compartirlos':
('giveinf',), 'compartirme': ('giveinf', 'infme'), 'compartirsela': ('giveinf',), 'compartirselas': ('giveinf',),
'compartirselo': ('giveinf',), 'compartirselos': ('giveinf',), 'comparto': ('give1',), 'completo': ('do1',), 'compra':
('verb3', 'imperative'), 'compran': ('verb3',), 'comprar': ('giveinf',), 'comprara': ('verb3', 'should'),
'compraramos': ('should',), 'comprarla': ('giveinf',), 'comprarlas': ('giveinf',), 'comprarle': ('giveinf',),
'comprarles': ('giveinf',), 'comprarlo': ('giveinf',), 'comprarlos': ('giveinf',), 'comprarsela': ('giveinf',),
'comprarselas': ('giveinf',), 'comprarselo': ('giveinf',), 'comprarselos': ('giveinf',), 'comprará': ('verb3',),
'compre': ('should', 'imperative', 'ask_subj'), 'compremos': ('should',), 'compren': ('imperative',), 'compres':
('should', 'imperative'), 'compro': ('verb3', 'give1', 'do1', 'gave3'), 'compruebo': ('do1',), 'comprá':
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
('giveinf',), 'escribirlos': ('giveinf',), 'escribirme': ('hello', 'giveinf', 'infme'), 'escribirsela': ('giveinf',),
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
('giveinf',), 'llamarme': ('hello', 'giveinf', 'infme'), 'llamarnos': ('giveinf', 'see_inf', 'infme'), 'llamaron':
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
('imperative',), 'midiera': ('should',), 'mie': ('hello',), 'mientras': ('hello',), 'miercoles': ('hello',),
'milagros': ('name_words',), 'min': ('span',), 'minuto': ('span',), 'minutos': ('span',), 'mira': ('imperative',),
'mirar': ('giveinf',), 'mirara': ('should',), 'miraramos': ('should',), 'mirarla': ('giveinf',), 'mirarlas':
('giveinf',), 'mirarle': ('giveinf',), 'mirarles': ('giveinf',), 'mirarlo': ('giveinf',), 'mirarlos': ('giveinf',),
'mirarsela': ('giveinf',), 'mirarselas': ('giveinf',), 'mirarselo': ('giveinf',), 'mirarselos': ('giveinf',), 'mire':
('should', 'read1', 'imperative'), 'miremos': ('should',), 'miren': ('imperative',), 'mires': ('should',
'imperative'), 'miro': ('give1', 'do1'), 'mirá': ('imperative',), 'miré': ('read1',), 'mis': ('my', 'hello',
'any_det'), 'misma': ('hello',), 'mismo': ('filler', 'hello'), 'modelo': ('helpful', 'paper', 'thing'), 'modesto':
('name_words',), 'molina': ('name_words',), 'molinero': ('name_words',), 'monta': ('verb3', 'imperative', 'hand3'),
'montar': ('see_inf',), 'montara': ('verb3', 'should'), 'montaramos': ('should',), 'montará': ('verb3',), 'monte':
('name_words', 'should', 'imperative'), 'montemos': ('should',), 'monten': ('imperative',), 'montes': ('name_words',
'should', 'imperative'), 'monto': ('verb3', 'do1'), 'montá': ('imperative',), 'montó': ('verb3',), 'moreno':
('name_words',), 'mostramos': ('told1',), 'mostrar': ('giveinf',), 'mostrara': ('give3',), 'mostrare': ('give1',),
'mostraria': ('would_give',), 'mostrarla': ('giveinf',), 'mostrarlas': ('giveinf',), 'mostrarle': ('giveinf',
'infle'), 'mostrarles': ('giveinf',), 'mostrarlo': ('giveinf',), 'mostrarlos': ('giveinf',), 'mostrarme': ('giveinf',
'infme'), 'mostrarsela': ('giveinf',), 'mostrarselas': ('giveinf',), 'mostrarselo': ('giveinf',), 'mostrarselos':
('giveinf',), 'mostre': ('told1',), 'mostro': ('called3', 'gave3'), 'movemos': ('moved1',), 'movi': ('moved1',),
'movida': ('moved_pp',), 'movido': ('moved_pp',), 'moviera': ('should',), 'movieron': ('moved3',), 'movil':
('reach_noun',), 'movio': ('moved3',), 'msg': ('letter',), 'msj': ('letter',), 'mucho': ('filler', 'hello'), 'muda':
('verb3', 'imperative'), 'mudanza': ('own_affair',), 'mudanzas': ('pro',), 'mudara': ('verb3', 'should'), 'mudaramos':
('should',), 'mudaron': ('verb3',), 'mudarse': ('own_affair',), 'mudará': ('verb3',), 'mude': ('should',
'imperative'), 'mudemos': ('should',), 'muden': ('imperative',), 'mudes': ('should', 'imperative'), 'mudo':
('verb3',), 'mudá': ('imperative',), 'muerta': ('fate',), 'muerto': ('fate',), 'muestra': ('by_post',), 'muestras':
('by_post', 'thing'), 'muestro': ('give1',), 'mueva': ('should', 'imperative'), 'muevan': ('imperative',), 'muevas':
('should', 'imperative'), 'mueve': ('moved3', 'imperative'), 'mujer': ('hello', 'rel'), 'multado': ('happens_pp',),
'murio': ('verb3', 'fate'), 'muro': ('media',), 'muy': ('filler', 'hello', 'good'), 'mí': ('me',), 'móvil':
('reach_noun',), 'nacido': ('fate',), 'nacio': ('verb3', 'fate'), 'nada': ('hello',), 'nadar': ('see_inf',), 'nadie':
('hello',), 'naranjo': ('name_words',), 'necesita': ('hello', 'verb3', 'needs'), 'necesitaba': ('verb3', 'needs'),
'necesitaria': ('verb3',), 'necesito': ('hello',), 'negocia': ('imperative',), 'negociara': ('should',),
'negociaramos': ('should',), 'negocie': ('should', 'imperative'), 'negociemos': ('should',), 'negocien':
('imperative',), 'negocies': ('should', 'imperative'), 'negociá': ('imperative',), 'negro': ('name_words',), 'ni':
('not', 'hello'), 'nieta': ('rel',), 'nieto': ('rel',), 'nieves': ('name_words',), 'ninas': ('rel',), 'ninera':
('pro',), 'ningun': ('not',), 'ninguna': ('not',), 'ninos': ('rel',), 'no': ('not',), 'noche': ('hello',), 'nomas':
('filler',), 'nombrada': ('happens_pp',), 'nombrado': ('happens_pp',), 'nombre': ('thing', 'reach_noun'), 'nombres':
('thing',), 'nos': ('me', 'hello', 'clitic'), 'nosotras': ('i',), 'nosotros': ('i', 'hello'), 'notaria': ('pro',),
'notario': ('pro',), 'notas': ('helpful',), 'noticias': ('media',), 'novela': ('paper',), 'novia': ('rel',),
'noviembre': ('hello',), 'novio': ('rel',), 'nuera': ('rel',), 'nuestra': ('my', 'hello', 'any_det'), 'nuestras':
('my', 'any_det'), 'nuestro': ('my', 'hello', 'any_det'), 'nuestros': ('my', 'hello', 'any_det'), 'nueva': ('hello',),
'nuevo': ('hello',), 'numero': ('thing', 'reach_noun'), 'nunca': ('not', 'hello'), 'nutricionista': ('pro',),
'número': ('thing', 'reach_noun'), 'observaciones': ('feedback_noun',), 'obviamente': ('filler',), 'octubre':
('hello',), 'odia': ('verb3', 'says'), 'odio': ('verb3',), 'oferta': ('thing', 'mine_thing'), 'oficina': ('hello',),
'ofrece': ('imperative',), 'ofreciera': ('should',), 'ofrecio': ('may3',), 'ofrezca': ('should', 'imperative'),
'ofrezcan': ('imperative',), 'ofrezcas': ('should', 'imperative'), 'oftalmologo': ('pro',), 'ok': ('ready',), 'olmo':
('name_words',), 'olvida': ('imperative',), 'olvidara': ('should',), 'olvidaramos': ('should',), 'olvidate':
('imperative',), 'olvide': ('should', 'imperative'), 'olvidemos': ('should',), 'olviden': ('imperative',), 'olvides':
('should', 'imperative'), 'olvidá': ('imperative',), 'olvídate': ('imperative',), 'operacion': ('own_affair',),
'operada': ('fate', 'happens_pp'), 'operado': ('fate', 'happens_pp'), 'operarse': ('own_affair',), 'opina': ('verb3',
'opines', 'says'), 'opinion': ('tip',), 'opino': ('opines',), 'oposicion': ('own_affair', 'rehearsed'), 'optico':
('pro',), 'oral': ('rehearsed',), 'organice': ('should', 'imperative'), 'organicen': ('imperative',), 'organices':
('should', 'imperative'), 'organiza': ('verb3',), 'organizo': ('verb3',), 'organizó': ('verb3',), 'ortodoncista':
('pro',), 'osteopata': ('pro',), 'otra': ('hello',), 'otro': ('hello',), 'otros': ('hello',), 'pactada': ('set',),
'pactamos': ('set_up',), 'padre': ('rel',), 'paga': ('verb3', 'give3', 'imperative', 'send3'), 'pagado': ('done',),
'pagamos': ('done',), 'pagan': ('give3', 'send3'), 'pagar': ('hello', 'giveinf', 'hand_inf'), 'pagara': ('verb3',
'give3', 'should', 'send3', 'will_bring'), 'pagare': ('give1',), 'pagaria': ('would_give',), 'pagarla': ('giveinf',),
'pagarlas': ('giveinf',), 'pagarle': ('giveinf', 'infle'), 'pagarles': ('giveinf',), 'pagarlo': ('giveinf',),
'pagarlos': ('giveinf',), 'pagarme': ('giveinf', 'infme'), 'pagarsela': ('giveinf',), 'pagarselas': ('giveinf',),
'pagarselo': ('giveinf',), 'pagarselos': ('giveinf',), 'pagará': ('verb3', 'give3', 'send3', 'will_bring'), 'pagina':
('media',), 'pago': ('hello', 'verb3', 'give1', 'thing', 'do1', 'gave3'), 'pague': ('done', 'should', 'imperative'),
'paguen': ('imperative',), 'pagues': ('should', 'imperative'), 'pagué': ('done',), 'pagó': ('hello', 'verb3',
'gave3'), 'paisajista': ('pro',), 'palma': ('name_words',), 'paloma': ('name_words',), 'pana': ('rel',), 'papa':
('rel',), 'papi': ('rel',), 'paquete': ('by_post',), 'para': ('hello', 'imperative'), 'parara': ('should',),
'pararamos': ('should',), 'parcero': ('rel',), 'pardo': ('name_words',), 'pare': ('should', 'imperative'), 'parece':
('filler', 'verb3'), 'parecia': ('verb3',), 'pareja': ('rel',), 'paremos': ('should',), 'paren': ('imperative',),
'pares': ('should', 'imperative'), 'parrillada': ('date',), 'partido': ('date',), 'pará': ('imperative',), 'pasa':
('hello', 'give3'), 'pasada': ('hello',), 'pasado': ('done', 'hello', 'lent'), 'pasamos': ('give1', 'moved1'),
'pasan': ('give3',), 'pasaporte': ('own_affair',), 'pasar': ('giveinf', 'see_inf'), 'pasara': ('give3', 'will3',
'should'), 'pasare': ('give1',), 'pasaria': ('would_give',), 'pasarla': ('giveinf',), 'pasarlas': ('giveinf',),
'pasarle': ('hello', 'giveinf', 'infle'), 'pasarles': ('giveinf', 'infle'), 'pasarlo': ('giveinf',), 'pasarlos':
('giveinf',), 'pasarme': ('giveinf', 'infme'), 'pasarmela': ('giveinf', 'infme'), 'pasarmelo': ('giveinf', 'infme'),
'pasarnos': ('giveinf', 'infme'), 'pasaron': ('reach', 'came3'), 'pasarsela': ('giveinf', 'infle'), 'pasarselas':
('giveinf',), 'pasarselo': ('giveinf', 'infle'), 'pasarselos': ('giveinf',), 'pasará': ('give3', 'will3'), 'pase':
('done', 'should', 'handed1', 'lent1', 'ask_subj'), 'pasear': ('see_inf',), 'pasemos': ('should',), 'paseo':
('date',), 'pases': ('should',), 'paso': ('hello', 'reach', 'give1', 'came3', 'seen1', 'moved3', 'do1', 'gave3'),
'pastel': ('by_post',), 'pastor': ('name_words',), 'pasársela': ('infle',), 'pasárselo': ('infle',), 'pasé': ('done',
'handed1', 'lent1'), 'pasó': ('hello', 'reach', 'came3', 'seen1', 'moved3', 'gave3'), 'patenta': ('imperative',),
'patentara': ('should',), 'patentaramos': ('should',), 'patente': ('should', 'imperative'), 'patentemos': ('should',),
'patenten': ('imperative',), 'patentes': ('should', 'imperative'), 'patentá': ('imperative',), 'paz': ('name_words',),
'pedi': ('hello',), 'pediatra': ('pro',), 'pedir': ('todo_inf',), 'pedirle': ('todo_inf',), 'pedirles': ('todo_inf',),
'pegue': ('met1',), 'pelearon': ('verb3',), 'peluquera': ('pro',), 'peluquero': ('pro',), 'pena': ('name_words',),
'pendiente': ('hello',), 'pensaba': ('verb3',), 'peor': ('hello',), 'perdio': ('verb3',), 'perfil': ('media',),
'periodico': ('media',), 'perla': ('name_words',), 'permita': ('should', 'imperative'), 'permitan': ('imperative',),
'permitas': ('should', 'imperative'), 'pero': ('hello', 'turn', 'but'), 'perro': ('rel',), 'pescador':
('name_words',), 'pescar': ('see_inf',), 'pida': ('should', 'imperative'), 'pidamos': ('should',), 'pidan':
('imperative',), 'pidas': ('should', 'imperative'), 'pide': ('hello', 'verb3', 'imperative', 'needs'), 'pidiera':
('should',), 'pidio': ('hello', 'verb3', 'bidding', 'needs'), 'piedad': ('name_words',), 'piensa': ('verb3', 'may3',
'opines', 'says'), 'piensan': ('verb3',), 'pierde': ('verb3',), 'pilar': ('name_words',), 'pino': ('name_words',),
'pinta': ('hand3',), 'pintor': ('pro',), 'pintora': ('pro',), 'piso': ('own_affair',), 'pitch': ('paper',
'rehearsed'), 'plan': ('paper',), 'planilla': ('thing',), 'plano': ('paper', 'thing'), 'planos': ('paper', 'thing'),
'plantada': ('stood',), 'plantadas': ('stood',), 'plantado': ('stood',), 'plantados': ('stood',), 'plantilla':
('helpful', 'paper'), 'plantillas': ('helpful',), 'platica': ('talks',), 'platicamos': ('talks',), 'platique':
('hello', 'talks'), 'plaza': ('name_words',), 'pliego': ('paper',), 'poco': ('hello',), 'podcast': ('helpful',
'paper'), 'podia': ('verb3',), 'podologo': ('pro',), 'podra': ('verb3', 'may3'), 'podria': ('verb3', 'may3',
'should'), 'podriamos': ('should',), 'polas': ('drink',), 'pon': ('imperative',), 'pondra': ('verb3', 'give3'),
'pondria': ('would_give',), 'pone': ('verb3', 'imperative'), 'ponencia': ('course',), 'poner': ('hello', 'giveinf'),
'ponerla': ('giveinf',), 'ponerlas': ('giveinf',), 'ponerle': ('giveinf',), 'ponerles': ('giveinf',), 'ponerlo':
('giveinf',), 'ponerlos': ('giveinf',), 'ponerme': ('giveinf', 'infme'), 'ponernos': ('giveinf', 'infme'),
'ponersela': ('giveinf',), 'ponerselas': ('giveinf',), 'ponerselo': ('giveinf',), 'ponerselos': ('giveinf',), 'ponga':
('should', 'imperative'), 'pongamos': ('should',), 'pongan': ('imperative',), 'pongas': ('should', 'imperative'),
'pongo': ('give1',), 'ponte': ('imperative',), 'poné': ('imperative',), 'por': ('hello', 'link'), 'porque':
('hello',), 'portafolio': ('paper',), 'portal': ('media',), 'portfolio': ('paper',), 'pospone': ('moved3',),
'posponemos': ('moved1',), 'posponga': ('should',), 'pospuesta': ('moved_pp',), 'pospuesto': ('moved_pp',), 'pospuso':
('off', 'moved3'), 'post': ('media',), 'posterga': ('moved3',), 'postergada': ('moved_pp',), 'postergado':
('moved_pp',), 'postergamos': ('moved1',), 'postergara': ('should',), 'postergo': ('off', 'moved3'), 'postergue':
('should', 'imperative'), 'posterguen': ('imperative',), 'postergues': ('should', 'imperative'), 'pozo':
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
'missed')}, {'$$': 99}, {'': (17, 'gave:knowledge')}, {'^': 101}, {'con': 102, 'en': 102, 'para': 102}, {'N': 103},
{'a': 104}, {'<thing>': 16}, {'^': 106}, {'<give3>': 16}, {'<give3>': 16, 'la': 108, 'las': 108, 'lo': 108, 'los':
108}, {'me': 109, 'nos': 109}, {'y': 110}, {'...': 111, '<any_det>': 18, '<my>': 18, '<their>': 18}, {'D': 16, 'y':
110}, {'...': 113}, {'<hand3>': 112, '<send3>': 114}, {'<rel>': 15, '^': 115, 'aniversario': 95, 'boda': 95, 'cumple':
95, 'cumpleanos': 95, 'examen': 95, 'fiesta': 95, 'operacion': 95, 'santo': 95}, {'apagado': 100, 'comunicaba': 100,
'comunicando': 100, 'ocupado': 100}, {'D': 28, 'c': 28, 'con': 28}, {'<date>': 118}, {'<date>': 118, 'el': 119, 'la':
119, 'un': 119, 'una': 119}, {'a': 30}, {'<happens_pp>': 121}, {'<rel>': 15, '^': 56, 'boda': 95, 'examen': 95,
'fiesta': 95, 'ha': 122, 'han': 122, 'operacion': 95}, {'^': 56, 'ha': 122, 'han': 122}, {'ha': 122, 'han': 122}, {'':
(12, 'task')}, {'de': 126}, {'aparecieron': 100, 'aparecio': 100, 'llamo': 100, 'llamó': 100, 'llego': 100, 'olvidar':
126, 'olvidarme': 126, 'olvidarse': 127, 'vinieron': 100, 'vino': 100}, {'aparecieron': 100, 'aparecio': 100, 'llamo':
100, 'llamó': 100, 'llego': 100, 'vinieron': 100, 'vino': 100}, {'en': 87}, {'': (19, 'gave:resource')}, {'N': 131},
{'a': 132}, {'...': 133}, {'^': 134}, {'de': 135, 'del': 135}, {'me': 22, 'nos': 22}, {'me': 22, 'no': 137, 'nos':
22}, {'': (4, 'needs_from_me')}, {'<ask_subj>': 139}, {'^': 140}, {'la': 141, 'lo': 141}, {'le': 141, 'les': 141,
'se': 142}, {'^': 138, 'le': 141, 'les': 141, 'se': 142, 'yo': 143}, {'dice': 21, 'dijo': 21}, {'dice': 21, 'dijo':
21, 'insiste': 21, 'me': 145, 'opina': 21}, {',': 146}, {'...': 147}, {'<should>': 148, 'me': 22, 'no': 137, 'nos':
22}, {'<should>': 148}, {'olvide': 126}, {'me': 151}, {'^': 150, 'se': 152}, {'^': 149, 'le': 141, 'les': 141, 'no':
153, 'se': 142, 'yo': 143}, {'D': 28}, {'N': 155}, {'con': 156}, {'contesta': 69, 'devuelve': 69, 'entrega': 69,
'hace': 79, 'paga': 69, 'reparte': 69}, {'^': 158}, {'que': 87}, {'mio': 16}, {'<my>': 16, 'el': 161, 'mi': 16},
{'<hand_inf>': 16, 'corregir': 162, 'firmar': 162, 'leer': 162, 'mirar': 162, 'probar': 162, 'repasar': 162,
'revisar': 162, 'testear': 162, 'validar': 162, 'ver': 162}, {'^': 163}, {'a': 164}, {'...': 52}, {'0': 166,
'<any_det>': 166, '<my>': 166, '<their>': 166, 'eso': 166, 'le': 166, 'les': 166, 'todo': 166}, {'<do1>': 64,
'<give1>': 167, 'acabo': 167, 'cierro': 167, 'firmo': 167, 'organizo': 167, 'reviso': 167, 'termino': 167}, {'^':
168}, {'^': 115}, {'<feedback_noun>': 4, '<rel>': 15, '<they>': 27, 'D': 42, 'N': 46, '^': 82, 'a': 89, 'acompano':
91, 'acompaño': 91, 'aniversario': 95, 'anotado': 98, 'apagado': 100, 'ayuda': 105, 'boda': 95, 'comentado': 98,
'comunicaba': 100, 'comunicando': 100, 'corregida': 98, 'corregido': 98, 'cumple': 95, 'cumpleanos': 95, 'debe': 107,
'dice': 26, 'dijo': 26, 'dise': 26, 'el': 116, 'estaba': 117, 'examen': 95, 'fiesta': 95, 'hay': 120, 'la': 123,
'las': 124, 'le': 125, 'leida': 98, 'leido': 98, 'les': 125, 'llevare': 91, 'llevo': 91, 'lo': 124, 'los': 124, 'me':
40, 'no': 128, 'nos': 40, 'nunca': 129, 'ocupado': 100, 'operacion': 95, 'pensaba': 130, 'pense': 130, 'prestamo':
136, 'q': 144, 'que': 154, 'quedado': 157, 'recien': 159, 'recojo': 91, 'recordar': 126, 'repasada': 98, 'repasado':
98, 'revisada': 98, 'revisado': 98, 'santo': 95, 'solo': 159, 'supe': 160, 'tenemos': 120, 'tengo': 120, 'va': 165,
'veo': 91, 'ya': 159, 'yo': 169, 'él': 170}, {'': (18, 'gave:mentoring')}, {'^': 172}, {'<any_det>': 106, '<thing>':
16}, {'D': 5}, {'^': 174, 'aniversario': 175, 'cumple': 175, 'cumpleanos': 175}, {':': 176}, {'pendiente': 48,
'prevista': 48, 'previsto': 48, 'prometida': 48, 'prometido': 48}, {'con': 48}, {'<giveinf>': 48, '<inf_them>': 48,
'<infle>': 48, '<mine_thing>': 52, '<todo_inf>': 48, 'agradecer': 48, 'comprar': 48, 'devolver': 48, 'entrega': 178,
'envio': 178, 'envío': 178, 'felicitar': 48, 'hablar': 179, 'pedir': 48, 'quedar': 179, 'reclamar': 48, 'regalar': 48,
'reservar': 48, 'respuesta': 178, 'ver': 179}, {'^': 48}, {':': 181}, {'...': 155, 'a': 126, 'con': 126}, {'^': 21},
{':': 184}, {'...': 185}, {'...': 185, 'la': 186}, {':': 184, 'de': 187, 'del': 186}, {'^': 174}, {':': 189}, {'N':
182}, {'hacer': 182}, {'<giveinf>': 48}, {'^': 193}, {':': 194}, {'lado': 195}, {'mi': 196}, {'parte': 195}, {'mi':
198}, {'conmigo': 195, 'de': 197, 'mio': 195, 'mios': 195, 'por': 199}, {'paso': 200}, {'pasos': 200}, {'<giveinf>':
126}, {'<mentor_noun>': 173, 'N': 177, '^': 180, 'accion': 182, 'acciones': 182, 'almorzar': 183, 'cenar': 183,
'comer': 183, 'consejo': 188, 'consejos': 188, 'desayunar': 183, 'el': 190, 'ella': 190, 'mia': 182, 'mio': 182,
'nosotros': 182, 'para': 191, 'pendiente': 182, 'pendientes': 182, 'por': 192, 'proximo': 201, 'proximos': 202,
'recomendacion': 188, 'recomendaciones': 185, 'siguiente': 201, 'sugerencia': 185, 'tarea': 182, 'tip': 185, 'tips':
185, 'todo': 203, 'ver': 183, 'visitar': 183, 'yo': 182, 'él': 190}, {'^': 21, 'no': 184, 'que': 184}, {'': (23,
'contact')}, {'a': 206}, {'estaba': 99, 'estabamos': 99}, {'estaba': 99, 'estabamos': 99, 'no': 208}, {'estaba': 99,
'estabamos': 99, 'no': 208, 'nosotros': 209, 'yo': 209}, {'cuando': 210, 'mientras': 210}, {'oficina': 206}, {'<inf>':
206, '<inf_me>': 206, '<inf_them>': 206, 'almorzar': 206, 'casa': 206, 'cenar': 206, 'comer': 206, 'la': 212, 'mi':
206, 'por': 206, 'saludar': 206, 'saludarme': 206, 'tomar': 206, 'verme': 206, 'vernos': 206, 'visitarme': 206,
'visitarnos': 206}, {'coworking': 206, 'despacho': 206}, {'sorpresa': 206, 'visita': 206}, {'despacho': 206}, {'aca':
206, 'aqui': 206, 'casa': 206, 'el': 216, 'la': 212, 'mi': 206}, {'...': 211, 'a': 213, 'al': 214, 'conmigo': 206,
'de': 215, 'por': 217}, {'': (1, 'moved')}, {'D': 219}, {'D': 219, 'a': 220, 'al': 220, 'para': 220}, {'adelanta':
221, 'aplaza': 221, 'cambia': 221, 'mueve': 221, 'pasa': 221, 'retrasa': 221}, {'adelanta': 221, 'aplaza': 221,
'cambia': 221, 'mueve': 221, 'pasa': 221, 'retrasa': 221, 'se': 222}, {'<set>': 28, 'D': 223}, {'D': 28, 'manana':
28}, {'N': 225}, {'con': 226}, {'': (20, 'gave:referral')}, {'^': 228}, {'N': 229}, {'a': 230}, {'...': 231, '^':
228}, {'de': 232, 'del': 232}, {'<reach_noun>': 233}, {'^': 0, 'a': 1, 'al': 1, 'de': 1, 'del': 1, 'sobre': 1},
{'<helpful>': 133}, {'<any_det>': 236}, {'<helpful>': 131}, {'<any_det>': 238}, {'^': 239}, {'de': 229, 'del': 229},
{'<reach_noun>': 241}, {'...': 240, '<any_det>': 242, '^': 239}, {'N': 243}, {'<feedback_noun>': 235}, {'de': 245},
{'<feedback_noun>': 235, '^': 238}, {'feedback': 235, 'opinion': 235}, {'comentarios': 235, 'notas': 235,
'observaciones': 235}, {'de': 247}, {'monton': 250}, {'devolucion': 235}, {'^': 238, 'cuantas': 245}, {'^': 238,
'cuantos': 245}, {'<any_det>': 234, '<feedback_noun>': 235, '^': 237, 'a': 244, 'algo': 246, 'algunas': 247,
'algunos': 247, 'bastante': 245, 'mi': 248, 'mis': 249, 'muchas': 245, 'mucho': 245, 'muchos': 245, 'un': 251, 'una':
252, 'unas': 253, 'unos': 254, 'varias': 247, 'varios': 247}, {'<their>': 172}, {'^': 256}, {'con': 257, 'en': 257,
'para': 257, 'sobre': 257}, {'N': 258}, {'con': 259}, {'<their>': 0}, {'^': 261}, {'sobre': 1}, {'...': 263, 'sobre':
1}, {'^': 172, 'a': 173, 'al': 173, 'con': 173, 'de': 173, 'en': 173, 'para': 173, 'sobre': 173}, {'<feedback_noun>':
264, '<mentor_noun>': 265}, {'...': 260, 'con': 259, 'corrigiendo': 262, 'de': 266, 'repasando': 262, 'revisando':
262}, {'^': 131}, {'N': 268}, {'a': 269}, {'...': 270}, {'<my>': 271}, {'<inf_me>': 16, '<infme>': 16}, {'^': 273},
{'^': 172, 'a': 173, 'al': 173, 'con': 173, 'de': 173, 'en': 173, 'para': 173}, {'': (1, 'moved'), 'D': 219, 'a': 219,
'al': 219, 'de': 219, 'para': 219}, {'<date>': 276}, {'<date>': 276, 'a': 220, 'al': 220, 'para': 220}, {'a': 220,
'al': 220, 'el': 277, 'la': 278, 'lo': 278, 'para': 220}, {'': (1, 'moved'), 'D': 219, 'a': 219, 'al': 219, 'para':
219}, {'<date>': 280}, {'<date>': 220}, {'D': 219, 'a': 219, 'al': 219, 'el': 281, 'la': 281, 'nuestra': 281,
'nuestro': 281, 'para': 219, 'su': 282}, {'D': 219, 'al': 219, 'para': 219}, {'...': 284}, {'D': 219, 'a': 219, 'al':
219, 'del': 285, 'para': 219}, {'hora': 99}, {'ultima': 287}, {'': (0, 'missed'), 'a': 288, 'el': 99, 'la': 99, 'lo':
99, 'nuestra': 99, 'nuestro': 99, 'todo': 99}, {'que': 21}, {'mejor': 21}, {'conviene': 21}, {'<have_to>': 290,
'conviene': 21, 'deberia': 21, 'deberiamos': 21}, {'<have_to>': 290, '<should>': 21, 'es': 291, 'lo': 291, 'me': 292,
'no': 293, 'nos': 292, 'seria': 291}, {'^': 294}, {'^': 294, 'nosotros': 295, 'yo': 295}, {'que': 296}, {'<should>':
21, 'la': 22, 'lo': 22, 'me': 22, 'no': 22}, {'^': 298}, {'gente': 299}, {'^': 298, 'a': 300, 'eu': 299, 'je': 299,
'on': 299, 'yo': 299}, {'q': 301, 'que': 301}, {'y': 302}, {'...': 303}, {'': (13, 'talk'), '...': 303, '^': 294,
'nosotros': 295, 'yo': 295}, {'en': 297, 'q': 304, 'que': 305}, {'<paper>': 1}, {'<their>': 307, 'el': 307, 'la':
307}, {'^': 193, 'de': 194}, {'voz': 99}, {'': (0, 'missed'), 'de': 310}, {'de': 310}, {'buzon': 311, 'buzón': 311,
'casilla': 99, 'contestador': 99, 'contestadora': 99, 'correo': 312}, {'a': 313, 'al': 313, 'el': 313}, {'a': 313,
'al': 313, 'derecho': 314, 'directo': 314, 'el': 313}, {'D': 28, 'con': 28, 'el': 28, 'para': 28}, {'<any_det>': 36,
'<date>': 28, 'con': 28, 'juntarnos': 28, 'para': 28, 'reunirnos': 28, 'vernos': 28}, {'...': 211}, {'...': 111, 'D':
16}, {'la': 108, 'las': 108, 'lo': 108, 'los': 108}, {'me': 320, 'nos': 320}, {'y': 321}, {'...': 322}, {'...': 113,
'D': 16}, {'<until>': 16, 'D': 16}, {'...': 325}, {'<any_det>': 18, '<my>': 18}, {'<my>': 18, 'mi': 18}, {'ello': 16,
'eso': 16}, {'tema': 16}, {'de': 329, 'del': 330, 'eso': 16}, {'ok': 16, 'si': 16, 'sí': 16}, {'respuesta': 16},
{'el': 332, 'feedback': 16, 'noticias': 16, 'novedades': 16, 'razon': 16, 'respuesta': 16, 'una': 333}, {'D': 16,
'algo': 16, 'cuando': 16, 'cuanto': 16, 'cuándo': 16, 'cuánto': 16, 'el': 16, 'la': 16, 'manana': 16, 'si': 16},
{'favor': 16, 'intro': 16}, {'intro': 16}, {'favor': 16}, {'el': 336, 'la': 337, 'llegar': 16, 'saber': 16, 'un': 338,
'una': 337}, {'contacto': 16}, {'en': 340}, {'da': 334, 'desaconseja': 21, 'desaconsejo': 21, 'dice': 335, 'dira':
335, 'hace': 339, 'pondra': 341, 'pone': 341}, {'arreglar': 18, 'buscar': 18, 'dejar': 18, 'firmar': 18, 'instalar':
18, 'medir': 18, 'recoger': 18, 'terminar': 18}, {'a': 343}, {'D': 16, 'para': 17}, {'lista': 345, 'listas': 345,
'listo': 345, 'listos': 345}, {'...': 346}, {'el': 347, 'la': 347, 'las': 347, 'los': 347, 'mi': 347, 'mis': 347,
'su': 347, 'sus': 347}, {'<hand3>': 319, '<made3>': 323, '<send3>': 324, '<will3>': 16, '<will_bring>': 326,
'arregla': 327, 'arreglara': 327, 'corrige': 328, 'desaconseja': 21, 'desaconsejo': 21, 'encarga': 331, 'firma': 328,
'instala': 327, 'instalara': 327, 'me': 342, 'mira': 328, 'monta': 327, 'montara': 327, 'montará': 327, 'nos': 342,
'ocupa': 331, 'pasa': 344, 'pinta': 327, 'prueba': 328, 'repara': 327, 'repasa': 328, 'resuelve': 331, 'revisa': 328,
'tendra': 348, 'tiene': 348, 'viene': 344, 'vuelve': 344}, {'^': 21, 'yo': 184}, {'que': 350}, {'^': 108}, {'^': 108,
'la': 352, 'lo': 352}, {'me': 353, 'nos': 353}, {'que': 354}, {'en': 297, 'que': 296}, {'firmemente': 356}, {'<my>':
139}, {'^': 358}, {'con': 359}, {'...': 73, '<until>': 16}, {'<inf>': 361, '<inf_me>': 16, '<infme>': 16}, {'^': 362},
{'^': 22}, {'^': 22, 'me': 364, 'nos': 364}, {'^': 22, 'me': 364, 'no': 365, 'nos': 364}, {'<should>': 21, 'me': 22,
'ni': 23, 'no': 23, 'nos': 22}, {'^': 367}, {'^': 367, 'me': 364, 'no': 365, 'nos': 364, 'yo': 368}, {'q': 366, 'que':
369}, {'mensaje': 206, 'nota': 206, 'notita': 206, 'recado': 206}, {'mensaje': 206, 'nota': 206, 'notita': 206,
'recado': 206, 'un': 371, 'una': 371}, {'<imperative>': 21, 'no': 21}, {'^': 373}, {':': 374}, {'<imperative>': 21,
'ni': 21, 'no': 21}, {'^': 376}, {'<give3>': 16, '<should>': 21}, {'^': 16}, {'a': 379}, {'^': 108, 'iba': 380, 'va':
380}, {'^': 378, 'iba': 380, 'la': 381, 'lo': 381, 'va': 380}, {'^': 367, 'me': 382, 'no': 365, 'nos': 382, 'yo':
368}, {'...': 375, ':': 377, 'q': 366, 'que': 383}, {'presento': 99, 'presentó': 99}, {'aparecio': 99, 'fue': 99,
'llego': 99, 'paso': 99, 'pasó': 99, 'pudo': 99, 'se': 385, 'vino': 99}, {'no': 386, 'nunca': 386}, {'final': 387},
{'al': 388, 'no': 386, 'nunca': 386}, {'aunque': 389, 'pero': 389, 'y': 389}, {'acercarse': 390, 'ir': 390, 'pasar':
390, 'pasarse': 390, 'sumarse': 390, 'unirse': 390, 'vendria': 390, 'venia': 390, 'venir': 390}, {'<should>': 21,
'<would_give>': 16, 'me': 22, 'ni': 23, 'no': 23, 'nos': 22}, {'<would_give>': 16}, {'^': 393}, {'<give3>': 16,
'<should>': 21, '<would_give>': 16}, {'<give3>': 16, '<would_give>': 16}, {'^': 396, 'iba': 380, 'va': 380}, {'^':
395, 'iba': 380, 'la': 397, 'lo': 397, 'va': 380}, {'^': 392, 'acercarse': 390, 'ir': 390, 'la': 394, 'lo': 394, 'me':
398, 'no': 365, 'nos': 398, 'pasar': 390, 'pasarse': 390, 'sumarse': 390, 'unirse': 390, 'vendria': 390, 'venia': 390,
'venir': 390, 'yo': 368}, {'...': 375, ':': 377, 'a': 391, 'acercarse': 390, 'de': 391, 'en': 391, 'ir': 390, 'pasar':
390, 'pasarse': 390, 'q': 366, 'que': 399, 'sumarse': 390, 'unirse': 390, 'vendria': 390, 'venia': 390, 'venir': 390},
{'lugar': 184}, {'mi': 401}, {'^': 21, 'que': 184}, {'de': 403}, {'opinion': 404}, {'la': 405}, {'de': 406,
'partidaria': 404, 'partidario': 404}, {'parte': 139}, {'mi': 408, 'nuestra': 408}, {'de': 409}, {'<until>': 139},
{'...': 411}, {'...': 410, '0': 412, '<my>': 139, 'cuatro': 412, 'dos': 412, 'tres': 412, 'unas': 412, 'unos': 412,
'varias': 412, 'varios': 412}, {'^': 139}, {'la': 414, 'lo': 414}, {'le': 414, 'les': 414, 'se': 415}, {'le': 414,
'les': 414, 'se': 415, 'yo': 416}, {'^': 413, 'que': 417}, {'de': 359}, {'espera': 419}, {'la': 420}, {'de': 356},
{'le': 359, 'yo': 359}, {'^': 358, 'que': 423}, {'a': 421, 'convencida': 422, 'convencido': 422, 'esperando': 424},
{'me': 379}, {'que': 426}, {'^': 108, 'iba': 380, 'la': 381, 'lo': 381, 'va': 380}, {'me': 428, 'nos': 428}, {'...':
375, 'que': 429}, {'conmigo': 99}, {'contactarme': 99, 'hablar': 431, 'llamarme': 99, 'localizarme': 99, 'verme': 99},
{'de': 379, 'en': 379}, {'dejado': 372, 'dicho': 430, 'intentado': 432, 'quedado': 433}, {'a': 391, 'acercarse': 390,
'de': 391, 'en': 391, 'ir': 390, 'pasar': 390, 'pasarse': 390, 'que': 391, 'sumarse': 390, 'unirse': 390, 'vendria':
390, 'venia': 390, 'venir': 390}, {'quedado': 435}, {'nada': 99, 'ni': 99, 'no': 99, 'nunca': 99}, {'pero': 437, 'y':
437}, {'...': 438}, {'<inf_me>': 16, '<infme>': 43}, {'<inf>': 439, '<inf_me>': 439, '^': 440, 'acercarse': 390, 'ir':
390, 'pasar': 390, 'pasarse': 390, 'sumarse': 390, 'unirse': 390, 'vendria': 390, 'venia': 390, 'venir': 390},
{'<infme>': 43}, {'^': 442, 'acercarse': 390, 'ir': 390, 'pasar': 390, 'pasarse': 390, 'sumarse': 390, 'unirse': 390,
'vendria': 390, 'venia': 390, 'venir': 390}, {'a': 441, 'acercarse': 390, 'de': 391, 'en': 391, 'ir': 390, 'pasar':
390, 'pasarse': 390, 'que': 443, 'sumarse': 390, 'unirse': 390, 'vendria': 390, 'venia': 390, 'venir': 390}, {'<inf>':
439, '<inf_me>': 439, '^': 440}, {'^': 442}, {'a': 445, 'que': 446}, {'': (3, 'advice'), '<should>': 21, 'me': 22,
'ni': 23, 'no': 23, 'nos': 22}, {'^': 448, 'yo': 368}, {'que': 449}, {'en': 450, 'q': 366, 'que': 366}, {'avisa': 16,
'contesta': 16, 'cuenta': 16, 'dice': 16, 'escribe': 16, 'llama': 16, 'responde': 16}, {'me': 452, 'nos': 452}, {'y':
453}, {'...': 454}, {'...': 454, 'a': 455, 'con': 455, 'en': 455}, {'comenta': 456, 'consulta': 456, 'habla': 456,
'mira': 456, 'piensa': 456, 'pregunta': 456, 've': 456}, {'^': 457}, {'falta': 359}, {'hace': 459}, {'mano': 206,
'persona': 206}, {'0': 206, '<any_det>': 206, '<my>': 206, '<their>': 206, 'en': 461}, {'...': 155, 'D': 28}, {'D':
206}, {'a': 184}, {'<inf_me>': 16, 'me': 16, 'nos': 16}, {'^': 466}, {'^': 466, 'que': 467}, {'': (6, 'theirs'),
'<their>': 16, 'el': 18, 'la': 18, 'las': 18, 'los': 18, 'un': 18, 'una': 18}, {'<their>': 16, 'el': 18, 'la': 18,
'las': 18, 'los': 18, 'un': 18, 'una': 18}, {'el': 18, 'la': 18, 'las': 18, 'los': 18, 'un': 18, 'una': 18},
{'<give3>': 16, '<would_give>': 16, 'acerca': 16, 'arregla': 16, 'baja': 16, 'busca': 16, 'consigue': 16, 'da': 174,
'dan': 174, 'dara': 174, 'daran': 174, 'deja': 469, 'dejara': 470, 'dejará': 470, 'guarda': 16, 'imprime': 16,
'presta': 470, 'prestara': 471, 'prestará': 471, 'trae': 16}, {'que': 206}, {'...': 473}, {'contra': 184, 'de': 184,
'que': 184, 'sobre': 184}, {'el': 16, 'la': 16, 'las': 16, 'los': 16, 'su': 16, 'sus': 16, 'un': 16, 'una': 16}, {'^':
476}, {'recibire': 477, 'recibiria': 477, 'recibiriamos': 477, 'tendre': 477, 'tendremos': 477, 'tendria': 477,
'tendriamos': 477}, {'me': 353, 'nos': 353, 'recibire': 477, 'recibiria': 477, 'recibiriamos': 477, 'tendre': 477,
'tendremos': 477, 'tendria': 477, 'tendriamos': 477, 'yo': 478}, {'que': 479}, {'recibire': 477, 'recibiria': 477,
'recibiriamos': 477, 'tendre': 477, 'tendremos': 477, 'tendria': 477, 'tendriamos': 477, 'yo': 478}, {'que': 481},
{'<should>': 21, 'hay': 290, 'tengo': 290}, {'^': 483}, {'que': 484}, {'centre': 21, 'conviene': 21, 'enfoque': 21,
'olvide': 21}, {'centremos': 21, 'conviene': 21, 'enfoquemos': 21}, {'cuidado': 21}, {'<have_to>': 290, '<should>':
21, 'lo': 291, 'me': 486, 'nos': 487, 'tenga': 488}, {'<have_to>': 290, '<should>': 21, 'lo': 291, 'me': 486, 'no':
489, 'nos': 487, 'tenga': 488}, {'^': 490}, {'^': 490, 'yo': 491}, {'...': 485, 'que': 492}, {'convenia': 21,
'conviene': 21, 'deberia': 21, 'deberiamos': 21, 'debia': 21, 'debiamos': 21, 'debo': 21, 'habia': 290, 'hay': 290,
'tengo': 290, 'tenia': 290}, {'^': 494, 'recibire': 477, 'recibiria': 477, 'recibiriamos': 477, 'tendre': 477,
'tendremos': 477, 'tendria': 477, 'tendriamos': 477}, {'^': 494, 'recibire': 477, 'recibiria': 477, 'recibiriamos':
477, 'tendre': 477, 'tendremos': 477, 'tendria': 477, 'tendriamos': 477, 'yo': 495}, {'que': 496}, {'^': 43},
{'<any_det>': 498, '^': 43, 'dinero': 498, 'plata': 498}, {'<should>': 21, 'centre': 21, 'conviene': 21, 'enfoque':
21, 'olvide': 21}, {'<should>': 21, 'centremos': 21, 'conviene': 21, 'enfoquemos': 21}, {'<have_to>': 290, '<should>':
21, 'lo': 291, 'me': 500, 'nos': 501, 'tenga': 488}, {'<have_to>': 290, '<should>': 21, 'lo': 291, 'me': 500, 'ni':
23, 'no': 502, 'nos': 501, 'tenga': 488}, {'^': 503}, {'^': 503, 'me': 364, 'no': 365, 'nos': 364, 'yo': 504}, {'q':
366, 'que': 505}, {':': 374, 'que': 484}, {'<inf>': 21}, {'^': 508}, {'^': 503, 'recibire': 477, 'recibiria': 477,
'recibiriamos': 477, 'tendre': 477, 'tendremos': 477, 'tendria': 477, 'tendriamos': 477}, {'^': 503, 'me': 382, 'no':
365, 'nos': 382, 'recibire': 477, 'recibiria': 477, 'recibiriamos': 477, 'tendre': 477, 'tendremos': 477, 'tendria':
477, 'tendriamos': 477, 'yo': 510}, {'...': 507, ':': 377, '^': 508, 'de': 509, 'q': 366, 'que': 511}, {'<have_to>':
290, '<should>': 21, '<would_give>': 16, 'lo': 291, 'me': 500, 'ni': 23, 'no': 502, 'nos': 501, 'tenga': 488}, {'^':
513, 'la': 394, 'lo': 394, 'me': 398, 'no': 365, 'nos': 398, 'recibire': 477, 'recibiria': 477, 'recibiriamos': 477,
'tendre': 477, 'tendremos': 477, 'tendria': 477, 'tendriamos': 477, 'yo': 510}, {'...': 507, ':': 377, '^': 508, 'de':
509, 'q': 366, 'que': 514}, {'^': 494}, {'^': 494, 'yo': 516}, {'que': 517}, {'me': 379, 'nos': 379}, {'que': 519},
{'^': 490, 'me': 428, 'no': 364, 'nos': 428, 'yo': 491}, {'...': 375, 'D': 206, 'que': 521}, {'<any_det>': 412}, {'^':
22, 'no': 364}, {'^': 523, 'que': 524}, {'^': 16, 'que': 379}, {'cabeza': 184}, {'la': 527}, {'de': 528},
{'aconsejado': 403, 'adelantado': 474, 'asegurado': 520, 'comentado': 464, 'contado': 464, 'desaconsejado': 184,
'dicho': 522, 'explicado': 518, 'garantizado': 520, 'jurado': 520, 'pedido': 525, 'prometido': 526, 'quedado': 433,
'quitado': 529, 'recomendado': 403, 'recordado': 518, 'repetido': 518, 'sugerido': 403}, {'ver': 518}, {'a': 498,
'que': 498}, {'': (3, 'advice'), '<should>': 21, 'me': 22, 'nos': 22}, {'<should>': 21, 'me': 22, 'ni': 23, 'no': 533,
'nos': 22}, {'^': 534, 'yo': 368}, {'que': 535}, {'en': 536, 'q': 366, 'que': 366}, {'': (3, 'advice'), '<have_to>':
290, '<should>': 21, 'lo': 291, 'me': 500, 'nos': 501, 'tenga': 488}, {'<have_to>': 290, '<should>': 21, 'lo': 291,
'me': 500, 'ni': 23, 'no': 538, 'nos': 501, 'tenga': 488}, {'^': 539, 'yo': 504}, {'que': 540}, {'en': 541, 'q': 366,
'que': 366}, {'falta': 379}, {'sin': 543}, {'<give3>': 16, '<would_give>': 16, 'acerca': 16, 'arregla': 16, 'baja':
16, 'busca': 16, 'consigue': 16, 'cuelga': 16, 'deja': 16, 'guarda': 16, 'imprime': 16, 'instala': 16, 'monta': 16,
'sube': 16, 'subira': 16, 'trae': 16}, {'<give3>': 544, '^': 545}, {'<should>': 21, 'no': 21}, {'^': 547, 'le': 414,
'les': 414, 'se': 415, 'yo': 416}, {'^': 523, 'que': 548}, {'^': 367, 'le': 414, 'les': 414, 'se': 415}, {'^': 534,
'le': 414, 'les': 414, 'no': 364, 'se': 415, 'yo': 550}, {'^': 523, 'que': 551}, {'que': 5, 'qué': 5}, {'como': 5,
'cuando': 5, 'cuanto': 5, 'cuándo': 5, 'cuánto': 5, 'cómo': 5, 'donde': 5, 'dónde': 5, 'por': 553, 'si': 5}, {'^': 16,
'recibire': 477, 'recibiria': 477, 'recibiriamos': 477, 'tendre': 477, 'tendremos': 477, 'tendria': 477, 'tendriamos':
477, 'yo': 478}, {'^': 16, 'que': 555}, {'^': 16, 'me': 379, 'recibire': 477, 'recibiria': 477, 'recibiriamos': 477,
'tendre': 477, 'tendremos': 477, 'tendria': 477, 'tendriamos': 477, 'yo': 478}, {'^': 16, 'me': 379, 'que': 557},
{'<any_det>': 139}, {'^': 559}, {':': 377, 'que': 517}, {'algo': 16, 'noticias': 16, 'novedades': 16, 'respuesta':
16}, {'^': 562, 'que': 379}, {'que': 379}, {'<giveinf>': 16}, {'^': 565}, {'a': 566}, {'<advises>': 205, '<gave3>':
462, '<helps3>': 463, '<says>': 464, '<urges>': 465, '<vowed3>': 468, '^': 472, 'adelanto': 474, 'advierte': 475,
'advirtio': 475, 'alerto': 475, 'anticipo': 474, 'anticipó': 474, 'aseguro': 480, 'avanzo': 474, 'aviso': 482,
'avisó': 482, 'comento': 493, 'comentó': 493, 'confirma': 482, 'confirmo': 482, 'confirmó': 482, 'conto': 497, 'debe':
499, 'deben': 499, 'decia': 506, 'desaconsejado': 184, 'dice': 512, 'dijo': 515, 'escribio': 482, 'explico': 518,
'explicó': 518, 'ha': 530, 'hizo': 531, 'iba': 532, 'iban': 532, 'insiste': 537, 'insistio': 542, 'la': 546, 'las':
546, 'lo': 546, 'los': 546, 'pide': 549, 'pidio': 552, 'pregunta': 554, 'preguntaba': 554, 'pregunto': 554,
'preguntó': 554, 'previno': 475, 'promete': 556, 'prometio': 558, 'queda': 433, 'quedaron': 433, 'quedo': 433,
'quedó': 433, 'quita': 529, 'quitado': 529, 'quito': 529, 'reclama': 560, 'reclamo': 560, 'recordo': 518, 'repitio':
518, 'senalo': 518, 'solto': 561, 'tenia': 532, 'tenian': 532, 'tiene': 563, 'tienen': 564, 'va': 567, 'van': 567},
{'<until>': 139, 'D': 139}, {'...': 569}, {'D': 139}, {'': (4, 'needs_from_me'), '...': 571}, {'...': 410, '0': 412,
'<any_det>': 570, '<my>': 572, 'cuatro': 412, 'dos': 412, 'tres': 412, 'unas': 412, 'unos': 412, 'varias': 412,
'varios': 412}, {'^': 139, 'le': 414, 'les': 414, 'se': 415}, {'^': 139, 'le': 414, 'les': 414, 'se': 415, 'yo': 574},
{'^': 573, 'que': 575}, {'^': 534, 'no': 364, 'yo': 368}, {'^': 523, 'que': 577}, {'<advises>': 205, '<gave3>': 462,
'<helps3>': 463, '<says>': 464, '<urges>': 465, '<vowed3>': 468, '^': 472, 'adelanto': 474, 'advierte': 475,
'advirtio': 475, 'alerto': 475, 'anticipo': 474, 'anticipó': 474, 'aseguro': 480, 'avanzo': 474, 'aviso': 482,
'avisó': 482, 'comento': 493, 'comentó': 493, 'confirma': 482, 'confirmo': 482, 'confirmó': 482, 'conto': 497, 'debe':
499, 'deben': 499, 'decia': 506, 'desaconsejado': 184, 'dice': 512, 'dijo': 515, 'escribio': 482, 'explico': 518,
'explicó': 518, 'ha': 530, 'hizo': 531, 'iba': 532, 'iban': 532, 'insiste': 537, 'insistio': 542, 'la': 546, 'las':
546, 'lo': 546, 'los': 546, 'pide': 549, 'pidio': 578, 'pregunta': 554, 'preguntaba': 554, 'pregunto': 554,
'preguntó': 554, 'previno': 475, 'promete': 556, 'prometio': 558, 'queda': 433, 'quedaron': 433, 'quedo': 433,
'quedó': 433, 'quita': 529, 'quitado': 529, 'quito': 529, 'recordo': 518, 'repitio': 518, 'senalo': 518, 'solto': 561,
'tenia': 532, 'tenian': 532, 'tiene': 564, 'tienen': 564, 'va': 567, 'van': 567}, {'0': 412, '<any_det>': 412, '<my>':
139, 'cuatro': 412, 'dos': 412, 'tres': 412, 'unas': 412, 'unos': 412, 'varias': 412, 'varios': 412}, {'^': 580,
'que': 417}, {'^': 367, 'le': 414, 'les': 414, 'se': 415, 'yo': 550}, {'que': 582}, {'...': 571}, {'...': 410,
'<any_det>': 584, '<my>': 572}, {'^': 585}, {'^': 16, 'me': 379}, {'^': 16, 'me': 379, 'que': 587}, {'que': 184},
{'<should>': 21, 'no': 22}, {'^': 590}, {'': (6, 'theirs'), '<inf_me>': 16}, {'^': 592}, {'de': 593, 'en': 593},
{'nada': 99, 'ni': 99, 'nunca': 99}, {'y': 595}, {'...': 596}, {'<inf>': 597, '<inf_me>': 597, '^': 592, 'que': 519},
{'de': 598, 'en': 598}, {'<inf>': 597, '<inf_me>': 597, '^': 592, 'acercarse': 390, 'ir': 390, 'pasar': 390,
'pasarse': 390, 'que': 519, 'sumarse': 390, 'unirse': 390, 'vendria': 390, 'venia': 390, 'venir': 390}, {'': (6,
'theirs'), 'me': 16}, {'a': 391, 'acercarse': 390, 'conmigo': 433, 'de': 600, 'debiendo': 601, 'en': 600, 'ir': 390,
'pasar': 390, 'pasarse': 390, 'que': 391, 'sumarse': 390, 'unirse': 390, 'vendria': 390, 'venia': 390, 'venir': 390},
{'acercarse': 390, 'ir': 390, 'le': 414, 'les': 414, 'pasar': 390, 'pasarse': 390, 'se': 415, 'sumarse': 390,
'unirse': 390, 'vendria': 390, 'venia': 390, 'venir': 390, 'yo': 416}, {'a': 391, 'acercarse': 390, 'de': 391, 'en':
391, 'ir': 390, 'pasar': 390, 'pasarse': 390, 'que': 603, 'saber': 5, 'sumarse': 390, 'unirse': 390, 'vendria': 390,
'venia': 390, 'venir': 390}, {'0': 412, '<any_det>': 412, 'cuatro': 412, 'dos': 412, 'tres': 412, 'unas': 412, 'unos':
412, 'varias': 412, 'varios': 412}, {'^': 605}, {'...': 410, '0': 412, '<any_det>': 412, '<my>': 139, 'cuatro': 412,
'dos': 412, 'tres': 412, 'unas': 412, 'unos': 412, 'varias': 412, 'varios': 412}, {'^': 607, 'que': 417, 'saber': 5},
{'...': 57}, {'<my>': 609}, {'^': 610}, {'escribir': 16, 'escribirme': 16, 'llamar': 16, 'llamarme': 16}, {'^': 612},
{'a': 613}, {'...': 410, '<my>': 139}, {'^': 615}, {'encarga': 331, 'ocupa': 331, 'resuelve': 331}, {'a': 206, 'al':
206, 'en': 206, 'por': 206}, {'caer': 618, 'ver': 618}, {'de': 379}, {'<inf_me>': 16}, {'^': 621}, {'a': 622, 'para':
622}, {'ofrecido': 623}, {'a': 593, 'para': 622}, {'^': 617, 'acerco': 618, 'acercó': 618, 'aparecio': 618,
'compromete': 380, 'comprometio': 380, 'dejo': 619, 'dejó': 619, 'encarga': 620, 'ha': 624, 'han': 624, 'ocupa': 620,
'ofrece': 623, 'ofrecio': 625, 'paso': 618, 'pasó': 618, 'vino': 618}, {':': 377}, {'^': 440, 'acercarse': 390, 'ir':
390, 'pasar': 390, 'pasarse': 390, 'sumarse': 390, 'unirse': 390, 'vendria': 390, 'venia': 390, 'venir': 390}, {'a':
443, 'acercarse': 390, 'de': 391, 'en': 391, 'ir': 390, 'pasar': 390, 'pasarse': 390, 'que': 628, 'sumarse': 390,
'unirse': 390, 'vendria': 390, 'venia': 390, 'venir': 390}, {'a': 446, 'que': 446}, {'<inf>': 361, '<inf_me>': 16,
'<infme>': 16, 'confirmar': 16, 'contestar': 16, 'entregar': 16, 'enviar': 16, 'firmar': 16, 'pagar': 16, 'responder':
16}, {'^': 631}, {'que': 632}, {'que': 274}, {'de': 432}, {'<inf_me>': 16, 'me': 16}, {'y': 636}, {'...': 637},
{'<any_det>': 18, '<my>': 70, 'el': 161, 'mi': 16}, {'mi': 16, 'mí': 16, 'nosotros': 16}, {'de': 640}, {'<hand_inf>':
16, '<inf>': 638, '<inf_me>': 16, '<infme>': 16, 'corregir': 639, 'firmar': 639, 'hablar': 641, 'hablarle': 641,
'hablarles': 641, 'leer': 639, 'mirar': 639, 'probar': 639, 'repasar': 639, 'revisar': 639, 'testear': 639, 'validar':
639, 'ver': 639}, {'^': 642}, {'a': 643}, {'a': 274}, {'sensato': 509}, {'mas': 646, 'mejor': 509, 'preferible': 509},
{'<advises>': 205, '<came3>': 318, '<may3>': 274, '<opines>': 306, '^': 349, 'aconseja': 351, 'aseguro': 355, 'cree':
357, 'cuenta': 360, 'debe': 363, 'decia': 370, 'dejaron': 372, 'dejo': 372, 'dejó': 372, 'dice': 384, 'dijo': 400,
'en': 402, 'era': 407, 'es': 407, 'espera': 418, 'esta': 425, 'está': 425, 'falta': 427, 'falto': 427, 'ha': 434,
'habia': 436, 'iba': 444, 'iban': 447, 'insiste': 451, 'insistio': 451, 'intento': 432, 'intentó': 432, 'la': 458,
'le': 460, 'lo': 458, 'me': 568, 'necesita': 576, 'nos': 579, 'pensaba': 435, 'pide': 581, 'pidio': 583, 'precisa':
586, 'preferiria': 351, 'prefiere': 351, 'pregunta': 554, 'preguntaba': 554, 'pregunto': 554, 'preguntó': 554,
'promete': 526, 'prometio': 588, 'propone': 589, 'propuso': 589, 'que': 591, 'queda': 594, 'quedaron': 599, 'quedo':
602, 'quedó': 602, 'queria': 604, 'querria': 606, 'quiere': 608, 'recibira': 611, 'recibiran': 611, 'reclama': 606,
'recomienda': 351, 'regresa': 614, 'requiere': 616, 'se': 626, 'solto': 627, 'sugiere': 351, 'tendra': 611, 'tendran':
611, 'tenia': 629, 'tenian': 630, 'tiene': 633, 'tienen': 634, 'trato': 635, 'va': 644, 'van': 645, 've': 647,
'veria': 647, 'volvera': 614, 'vuelve': 614}, {'...': 185, ':': 184, '^': 21, 'era': 403, 'es': 403, 'fue': 403,
'que': 184}, {'^': 21, 'era': 403, 'es': 403, 'fue': 403, 'que': 184}, {'N': 649, 'el': 650, 'ella': 650, 'ellos':
650, 'él': 650}, {'de': 651, 'del': 651}, {'': (9, 'told')}, {'N': 653}, {'a': 654}, {'<see_inf>': 99}, {'<see_inf>':
99, 'de': 656}, {'confirma': 16, 'contesta': 16, 'entrega': 16, 'envia': 16, 'envía': 16, 'manda': 16, 'puede': 16,
'responde': 16, 'sabe': 16, 'sabra': 16, 'tendra': 16, 'tiene': 16}, {'^': 658}, {'^': 658, 'me': 659, 'nos': 659},
{'no': 660}, {'^': 48, 'que': 181}, {'N': 662}, {'^': 48, 'a': 663, 'que': 181}, {'N': 28, 'a': 90}, {'de': 665},
{'casa': 666, 'ver': 665}, {'a': 667, 'con': 665, 'donde': 665}, {'<date>': 28, 'N': 28}, {'de': 669}, {'...': 668,
'<date>': 28, 'N': 28, 'casa': 670, 'el': 669, 'la': 669}, {'<date>': 28, 'N': 28, 'casa': 670, 'el': 669, 'la': 669},
{'...': 668}, {'a': 671, 'al': 671, 'con': 672, 'de': 672, 'hasta': 673, 'para': 673}, {'<helps3>': 28}, {'me': 675,
'nos': 675}, {'<inf>': 28, '<inf_me>': 28, '<inf_them>': 28}, {'a': 677}, {'pasa': 678, 'pasan': 678, 'pasara': 678,
'pasará': 678, 'vendra': 678, 'vendran': 678, 'viene': 678, 'vienen': 678}, {'de': 90}, {'casa': 680}, {'casa': 680,
'la': 681}, {'a': 682, 'hasta': 682, 'pa': 682}, {'enseno': 28, 'enseño': 28}, {'confirma': 38, 'dice': 38, 'dira':
38, 'envia': 38, 'envía': 38, 'manda': 38, 'pasa': 38, 'trae': 38}, {'con': 90}, {'...': 686}, {'<inf>': 687},
{'<helps3>': 28, '^': 685, 'escapo': 674, 'toca': 688, 'voy': 674}, {'<helps3>': 28, '^': 685, 'toca': 688, 'vamos':
674}, {'': (2, 'plan'), 'aqui': 28}, {'': (2, 'plan'), 'a': 28, 'por': 691}, {'N': 692}, {'<inf>': 687, 'acompanar':
91, 'llevar': 91, 'recibir': 91, 'recoger': 91, 'ver': 91, 'visitar': 91}, {'que': 694}, {'<go1>': 674, '<they>': 676,
'N': 679, 'acompano': 91, 'acompaño': 91, 'iremos': 683, 'le': 684, 'les': 684, 'llevo': 91, 'me': 689, 'nos': 690,
'pasa': 693, 'recojo': 91, 'tenemos': 695, 'tengo': 695, 'vamos': 683, 'vendra': 693, 'veo': 91, 'viene': 693,
'vienen': 693, 'voy': 683}, {'mejor': 509}, {'vale': 509}, {'de': 509}, {'hablar': 699}, {'lo': 697, 'mas': 698,
'mejor': 509, 'nada': 699, 'ni': 700, 'no': 509, 'que': 366}, {'me': 22, 'mejor': 137, 'no': 137, 'nos': 22}, {'^':
702}, {':': 701, 'q': 703, 'que': 703}, {'postres': 206}, {'los': 705, 'mitad': 206}, {'final': 206, 'rato': 206},
{'tarde': 206}, {'a': 706, 'al': 707, 'despues': 206, 'luego': 206, 'mas': 708, 'tambien': 206, 'también': 206,
'tarde': 206}, {'final': 206, 'linea': 206, 'meet': 206, 'pantalla': 206, 'rato': 206, 'remoto': 206, 'teams': 206,
'telefono': 206, 'teléfono': 206, 'videollamada': 206, 'zoom': 206}, {'linea': 206, 'meet': 206, 'pantalla': 206,
'remoto': 206, 'teams': 206, 'telefono': 206, 'teléfono': 206, 'videollamada': 206, 'zoom': 206}, {'a': 706, 'al':
710, 'desde': 711, 'despues': 206, 'en': 711, 'luego': 206, 'mas': 708, 'por': 711, 'tambien': 206, 'también': 206},
{'ahi': 206, 'al': 711, 'alli': 206, 'desde': 711, 'en': 711, 'por': 711, 'tambien': 206, 'también': 206}, {'verme':
155, 'vernos': 155}, {'oficina': 155}, {'casa': 155, 'la': 715}, {'aqui': 155, 'casa': 155, 'la': 715}, {'D': 28, 'a':
714, 'aqui': 155, 'en': 716, 'por': 717}, {'ahi': 206, 'alli': 206, 'tambien': 206, 'también': 206}, {'aviso': 206,
'avisó': 206, 'conto': 206, 'dijo': 206, 'llamo': 206, 'llamó': 206}, {'me': 720}, {'que': 721}, {'el': 722, 'la':
722, 'quien': 721}, {'<called_pp>': 206, 'bajado': 206, 'estado': 206, 'pasado': 206, 'subido': 206, 'venido': 206},
{'$$': 28}, {'$$': 28, 'tambien': 725, 'también': 725}, {'espera': 726, 'esperan': 726}, {'a': 206, 'por': 206},
{'al': 711, 'desde': 711, 'en': 711, 'por': 711}, {'apunta': 726, 'apuntan': 726, 'conecto': 729, 'conectó': 729,
'unio': 729}, {'andaba': 206, 'estaba': 206, 'estuvo': 206, 'fue': 206, 'vino': 206}, {'...': 155}, {'<inf>': 732,
'<inf_me>': 732, '<inf_them>': 732}, {'': (2, 'plan'), 'a': 733}, {'<inf>': 732, '<inf_me>': 732, '<inf_them>': 732,
'verme': 155, 'vernos': 155}, {'$$': 28, 'D': 734, 'a': 735, 'aqui': 155, 'en': 716, 'por': 717, 'tambien': 725,
'también': 725}, {'a': 733}, {'$$': 28, 'D': 737, 'a': 733, 'tambien': 725, 'también': 725}, {'': (23, 'contact'),
'tarde': 206}, {'...': 704, ':': 701, 'aparecio': 709, 'entro': 712, 'estaba': 713, 'estara': 718, 'estaran': 718,
'estuvo': 719, 'fue': 723, 'ha': 724, 'han': 724, 'llego': 709, 'nos': 727, 'pasara': 718, 'pasaran': 718, 'pasará':
718, 'paso': 728, 'pasó': 728, 'q': 703, 'que': 703, 'se': 730, 'tambien': 731, 'también': 731, 'vendra': 736,
'vendran': 736, 'viene': 738, 'vienen': 738, 'vinieron': 206, 'vino': 739}, {'lectura': 16, 'mano': 16, 'ojeada': 16,
'ojo': 16, 'repaso': 16, 'vistazo': 16, 'vuelta': 16}, {'un': 741, 'una': 741}, {'su': 106}, {'arregla': 327,
'arreglara': 327, 'corrige': 328, 'da': 742, 'dara': 742, 'desaconseja': 21, 'desaconsejo': 21, 'echa': 742, 'echara':
742, 'firma': 328, 'instala': 327, 'instalara': 327, 'me': 342, 'mira': 328, 'monta': 327, 'montara': 327, 'montará':
327, 'nos': 342, 'pinta': 327, 'prueba': 328, 'repara': 327, 'repasa': 328, 'revisa': 328, 'tendra': 348, 'tendre':
743, 'tendremos': 743, 'tiene': 348}, {'': (21, 'gave:encouragement')}, {'^': 745}, {'N': 746}, {'a': 747}, {'que':
5}, {'aliento': 746, 'animo': 746, 'animos': 746, 'apoyo': 746, 'fuerza': 746, 'porras': 746, 'ánimo': 746},
{'aliento': 746, 'animo': 746, 'animos': 746, 'apoyo': 746, 'fuerza': 746, 'mucha': 750, 'mucho': 750, 'muchos': 750,
'porras': 746, 'ánimo': 746}, {'N': 184}, {'de': 752}, {'': (7, 'waiting'), 'l': 43}, {'': (7, 'waiting'), 'de': 754,
'del': 43}, {'espera': 755}, {'mejor': 87}, {'juicio': 184}, {'alentar': 748, 'alentarla': 746, 'alentarlo': 746,
'animar': 748, 'animarla': 746, 'animarle': 746, 'animarlo': 746, 'avisar': 749, 'avisarme': 749, 'consolar': 748,
'consolarla': 746, 'consolarlo': 746, 'contar': 749, 'contarme': 749, 'darle': 751, 'darles': 751, 'decir': 749,
'decirme': 749, 'echarle': 751, 'echarles': 751, 'felicitar': 748, 'felicitarla': 746, 'felicitarle': 746,
'felicitarlo': 746, 'juicio': 753, 'la': 756, 'lo': 757, 'meterle': 751, 'su': 758, 'tranquilizar': 748,
'tranquilizarla': 746, 'tranquilizarlo': 746}, {'<inf_me>': 206}, {'de': 760}, {'<see_inf>': 206}, {'de': 762},
{'<inf_me>': 206, '<see_inf>': 206}, {'de': 764}, {'mia': 48}, {'^': 101, 'a': 102, 'con': 102, 'de': 102, 'sobre':
102}, {'dudas': 767}, {'dudas': 767, 'las': 768, 'sus': 768, 'unas': 768}, {'': (23, 'contact'), 'la': 206}, {'a':
770, 'al': 206, 'del': 206}, {'N': 771}, {'a': 772}, {'^': 508, 'que': 350}, {'que': 653}, {'en': 775, 'que': 653},
{'N': 776}, {'a': 777, 'en': 775, 'que': 653}, {'la': 181, 'las': 181, 'lo': 181, 'los': 181}, {'le': 181, 'les': 181,
'se': 779}, {'le': 181, 'les': 181, 'se': 779, 'yo': 780}, {':': 781}, {'<inf>': 28, 'D': 28, 'vernos': 28}, {'de':
783, 'en': 783, 'para': 783, 'que': 783}, {'N': 784}, {'con': 785}, {'N': 206}, {'': (10, 'thanks')}, {'a': 788}, {'':
(10, 'thanks'), 'a': 788}, {'con': 788}, {'N': 498}, {'': (7, 'waiting'), 'de': 792, 'del': 792}, {'<they>': 43,
'conteste': 43, 'decida': 43, 'diga': 43, 'el': 43, 'elija': 43, 'envie': 43, 'envíe': 43, 'firme': 43, 'la': 43,
'mande': 43, 'responda': 43, 'su': 43, 'sus': 43}, {'^': 794}, {'^': 794, 'que': 795}, {'^': 794, 'a': 796, 'que':
795}, {'esperar': 797}, {'a': 798, 'esperar': 797}, {'a': 798, 'esperar': 797, 'que': 799}, {'parecer': 5}, {'dia':
87}, {'de': 99}, {'atras': 803, 'detras': 803}, {'que': 43}, {'': (7, 'waiting'), 'a': 805, 'que': 43}, {'atras': 803,
'detras': 803, 'esperando': 806}, {'con': 206}, {'': (13, 'talk'), '<they>': 5}, {'que': 809}, {'de': 810}, {'^': 172,
'a': 173}, {'': (15, 'gave:intro')}, {'^': 813}, {'N': 814}, {'N': 814, 'a': 815, 'con': 815, 'y': 815}, {'N': 816},
{':': 817}, {'a': 814, 'con': 814, 'de': 814, 'entre': 814}, {'intro': 819, 'introduccion': 819, 'presentacion': 819,
'puente': 819}, {'el': 820, 'la': 820, 'una': 820}, {'<give3>': 16, '<hand3>': 16, '<send3>': 16, 'sube': 16}, {'^':
822}, {'<any_det>': 326}, {'<give3>': 824, '<hand3>': 824, '<send3>': 824, 'sube': 824}, {'D': 823, '^': 825}, {'que':
826}, {'recibire': 477, 'recibiria': 477, 'recibiriamos': 477, 'tendre': 477, 'tendria': 477, 'tendriamos': 477},
{'me': 353, 'nos': 353, 'recibire': 477, 'recibiria': 477, 'recibiriamos': 477, 'tendre': 477, 'tendria': 477,
'tendriamos': 477, 'yo': 828}, {'que': 829}, {'N': 102}, {'a': 831}, {'N': 102, '^': 172}, {'^': 172, 'a': 833}, {'':
(0, 'missed'), '<inf>': 99, '<see_inf>': 99}, {'a': 835}, {'conseguido': 835, 'llegado': 836, 'logrado': 835,
'podido': 835}, {'el': 43, 'la': 43, 'las': 43, 'los': 43, 'su': 43}, {'^': 838}, {'^': 838, 'aun': 839, 'todavia':
839}, {'conseguido': 835, 'contestado': 99, 'enviado': 99, 'escrito': 99, 'llamado': 99, 'llegado': 836, 'logrado':
835, 'mandado': 99, 'podido': 835, 'recibi': 840, 'recibido': 840, 'respondido': 99}, {'conseguido': 835, 'llegado':
836, 'logrado': 835, 'podido': 835, 'recibi': 840, 'recibido': 840}, {'he': 99, 'hemos': 99}, {'agradeci': 99,
'busque': 99, 'busqué': 99, 'conteste': 99, 'contesté': 99, 'envie': 99, 'envié': 99, 'ha': 837, 'he': 841, 'hemos':
842, 'la': 843, 'le': 843, 'les': 843, 'lo': 843, 'mande': 99, 'mandé': 99, 'recibi': 840, 'recibido': 840,
'respondi': 99, 'visite': 99, 'visité': 99}, {'no': 844}, {'^': 825}, {'que': 846}, {'^': 825, 'recibire': 477,
'recibiria': 477, 'recibiriamos': 477, 'tendre': 477, 'tendria': 477, 'tendriamos': 477, 'yo': 828}, {'que': 848},
{'a': 102, 'con': 102, 'en': 102}, {'...': 850, '^': 101, 'a': 102, 'con': 102, 'en': 102}, {'N': 851}, {'a': 852},
{'': (22, 'gave:volunteering')}, {'^': 854}, {'alimentos': 855}, {'de': 856}, {'algo': 206, 'un': 206, 'una': 206},
{'charla': 206, 'conversacion': 206, 'discusion': 206}, {'a': 229, 'para': 229}, {'recomendacion': 860}, {'de': 861},
{'cruzo': 99}, {'vemos': 99}, {'coincido': 99, 'llamo': 99, 'me': 863, 'nos': 864, 'veo': 99}, {'es': 155, 'sera':
155}, {'...': 866}, {'con': 854, 'en': 854, 'para': 854}, {'comida': 868}, {'alimentos': 868, 'bocadillos': 868,
'bolsas': 868, 'cenas': 868, 'comida': 868, 'comidas': 868, 'la': 869, 'ropa': 868}, {'^': 870}, {'comunitario': 855,
'social': 855}, {'<any_det>': 1}, {'N': 873}, {'<any_det>': 98, 'con': 874}, {'contacto': 241, 'correo': 241, 'datos':
241, 'nombre': 241, 'numero': 241, 'número': 241, 'telefono': 241, 'teléfono': 241}, {'mi': 238, 'mis': 238,
'nuestra': 238}, {'<any_det>': 131}, {'tipo': 131}, {'apuntes': 131, 'checklist': 131, 'contrato': 879, 'excel': 131,
'guia': 131, 'hoja': 131, 'libro': 131, 'libros': 131, 'lista': 131, 'manual': 131, 'modelo': 131, 'notas': 131,
'plantilla': 131, 'plantillas': 131, 'presentacion': 131, 'receta': 131}, {'^': 880}, {'<any_det>': 876, '^': 878,
'mi': 881, 'mis': 881, 'nuestra': 881, 'nuestras': 881, 'nuestro': 881}, {'N': 882}, {'^': 880, 'experiencia': 102},
{'<any_det>': 876, '^': 877, 'a': 883, 'mi': 884, 'mis': 881, 'nuestra': 881, 'nuestras': 881, 'nuestro': 881}, {':':
781, 'mia': 48}, {'<paper>': 0, '<rehearsed>': 0}, {'<their>': 887, 'el': 887, 'la': 887}, {'^': 888},
{'<review_inf>': 889}, {'<review_inf>': 889, 'a': 890}, {'': (14, 'together')}, {'N': 891, 'nosotros': 892}, {'N':
814, 'a': 815}, {'a': 815, 'con': 815, 'y': 894}, {'N': 895}, {'a': 896}, {'N': 814, '^': 813}, {'c': 814, 'con': 898,
'y': 894}, {'N': 899}, {'N': 895, 'a': 896}, {'correo': 901, 'email': 901, 'linkedin': 901, 'mail': 901, 'wasap': 901,
'whatsapp': 901}, {'a': 900, 'por': 902, 'via': 902, 'vía': 902}, {'el': 36, 'la': 36, 'nuestra': 36, 'nuestro': 36,
'que': 846, 'su': 36}, {'el': 36, 'la': 36, 'nuestra': 36, 'nuestro': 36, 'su': 36}, {'recibire': 477, 'recibiria':
477, 'recibiriamos': 477, 'tendre': 477, 'tendria': 477, 'tendriamos': 477, 'yo': 828}, {'el': 36, 'la': 36,
'nuestra': 36, 'nuestro': 36, 'que': 906, 'su': 36}, {'dia': 184}, {'del': 908, 'recibido': 184}, {'': (8, 'asked')},
{'a': 910}, {'N': 910}, {'a': 912, 'con': 910}, {'experiencia': 102}, {'mi': 914}, {'dudas': 102, 'preguntas': 102},
{'las': 916, 'sus': 916}, {'que': 906}, {'cuenta': 181}, {'mi': 919}, {'de': 920}, {'correos': 206, 'mails': 206,
'mensajes': 206}, {'palabras': 206}, {'correos': 206, 'de': 922, 'mensajes': 206, 'palabra': 206, 'palabras': 206,
'unas': 923}, {'correos': 206, 'mensajes': 206, 'palabra': 206, 'palabras': 206, 'unas': 923}, {'roja': 855}, {'^':
854, 'en': 855}, {'N': 927}, {'a': 928}, {'0': 87, 'anos': 87, 'cincuenta': 87, 'cuarenta': 87, 'noventa': 87,
'ochenta': 87, 'sesenta': 87, 'setenta': 87, 'treinta': 87, 'veinte': 87}, {'vueltas': 99}, {'contacto': 241, 'datos':
241, 'nombre': 241, 'telefono': 241, 'teléfono': 241}, {'<any_det>': 932}, {'encargo': 48}, {'me': 934}, {'^': 48,
'pendiente': 181}, {'falta': 936, 'faltan': 936, 'pendiente': 936, 'queda': 936, 'quedan': 936}, {'parte': 937},
{'eso': 935, 'mi': 938, 'planton': 99}, {'llamado': 99, 'visto': 99}, {'<see_inf>': 87, 'haber': 940}, {'<see_inf>':
87}, {'haber': 99, 'llamar': 99, 'ver': 99}, {'a': 5}, {'<giveinf>': 48, '<inf_them>': 48}, {'': (5, 'mine'), '0':
181, 'cien': 181, 'cincuenta': 181, 'treinta': 181, 'unos': 181, 'veinte': 181}, {'N': 946}, {'': (13, 'talk'), 'q':
5, 'que': 5}, {'N': 126}, {'a': 949, 'con': 949, 'y': 949}, {'N': 950}, {'N': 950, 'a': 951}, {'<inf_them>': 48},
{'^': 953}, {'contacto': 126}, {'en': 955}, {'': (5, 'mine'), '0': 181, '^': 945, 'a': 947, 'admitir': 948, 'cien':
181, 'cincuenta': 181, 'conectar': 952, 'conectarlos': 126, 'confesar': 948, 'de': 954, 'decir': 948, 'dinero': 181,
'juntar': 952, 'juntarlos': 126, 'ponerlos': 956, 'presentar': 952, 'presentarlos': 126, 'que': 954, 'reconocer': 948,
'treinta': 181, 'unos': 181, 'veinte': 181}, {'<my>': 268, 'mi': 881, 'mis': 881, 'nuestra': 881, 'nuestras': 881,
'nuestro': 881}, {'N': 958}, {'<any_det>': 271, 'a': 959, 'mi': 881, 'mis': 881, 'nuestra': 881, 'nuestras': 881,
'nuestro': 881}, {'a': 229, 'con': 229}, {'N': 961}, {'N': 961, 'a': 962}, {'<clitic>': 656, '<see_inf>': 99}, {'no':
964}, {'que': 965, 'sin': 964}, {'...': 966}, {'hace': 967, 'que': 809}, {'<see_inf>': 28}, {'<course>': 102}, {'de':
970}, {'clases': 971, 'hora': 971, 'horas': 971, 'sesiones': 971}, {'...': 231}, {'de': 973, 'del': 973},
{'<reach_noun>': 974, 'contacto': 241, 'correo': 241, 'datos': 241, 'nombre': 241, 'numero': 241, 'número': 241,
'telefono': 241, 'teléfono': 241}, {'<any_det>': 876, '<my>': 268}, {'N': 976}, {'^': 101, 'a': 102, 'de': 102, 'en':
102, 'para': 102, 'sobre': 102}, {'<course>': 978}, {'^': 0, 'a': 1, 'de': 1}, {'^': 0, 'desempeno': 980}, {'^': 0,
'a': 1, 'anual': 980, 'de': 981}, {'<course>': 978, 'devolucion': 982, 'evaluacion': 982}, {'gracias': 790},
{'devolucion': 982, 'evaluacion': 982}, {'la': 985, 'su': 985, 'una': 985}, {'^': 0, 'a': 1, 'de': 1, 'del': 1,
'sobre': 1}, {'comentarios': 987, 'impresiones': 987, 'opinion': 987, 'parecer': 987}, {'a': 102}, {'<course>': 978,
'cable': 989}, {'<course>': 978, 'clases': 971, 'devolucion': 982, 'evaluacion': 982, 'hora': 971, 'horas': 971,
'sesiones': 971}, {'0': 972, '<any_det>': 975, '<reach_noun>': 974, 'a': 977, 'cuatro': 972, 'dos': 972, 'el': 979,
'gracias': 790, 'la': 983, 'las': 984, 'le': 986, 'mi': 988, 'mis': 988, 'su': 985, 'tres': 972, 'un': 990, 'una':
991, 'varias': 972}, {'<any_det>': 74}, {'<give3>': 824, '<hand3>': 824, '<send3>': 824, '<should>': 21, 'acaba': 993,
'me': 22, 'ni': 23, 'no': 23, 'nos': 22, 'sube': 824, 'termina': 993}, {'D': 823, '^': 994, 'me': 382, 'no': 365,
'nos': 382, 'yo': 368}, {'...': 375, ':': 377, 'q': 366, 'que': 995}, {'': (13, 'talk'), 'D': 823, '^': 825}, {'que':
997}, {'el': 979, 'la': 979, 'un': 979, 'una': 979}, {'arreglo': 48, 'leo': 48, 'mando': 48, 'miro': 48, 'paso': 48,
'pienso': 48, 'preparo': 48, 'reviso': 48}, {'^': 1000}, {'la': 1001, 'las': 1001, 'lo': 1001, 'los': 1001}, {'la':
1001, 'las': 1001, 'lo': 1001, 'los': 1001, 'se': 1002}, {'': (5, 'mine'), 'arreglo': 48, 'leo': 48, 'mando': 48,
'miro': 48, 'paso': 48, 'pienso': 48, 'preparo': 48, 'reviso': 48}, {'^': 1004}, {'la': 1005, 'las': 1001, 'lo': 1005,
'los': 1001}, {'': (9, 'told'), '<clitic>': 181, 'la': 1001, 'las': 1001, 'lo': 1001, 'los': 1001, 'se': 1006}, {'a':
777, 'en': 775, 'q': 1003, 'que': 1007}, {'la': 181, 'lo': 181}, {'<clitic>': 181, 'se': 1009}, {'que': 1010},
{'<give3>': 824, '<hand3>': 824, '<send3>': 824, '<should>': 21, '<would_give>': 16, 'acaba': 993, 'me': 22, 'ni': 23,
'no': 23, 'nos': 22, 'sube': 824, 'termina': 993}, {'^': 367, 'recibire': 477, 'recibiria': 477, 'recibiriamos': 477,
'tendre': 477, 'tendria': 477, 'tendriamos': 477}, {'D': 823, '^': 1012, 'la': 394, 'lo': 394, 'me': 398, 'no': 365,
'nos': 398, 'recibire': 477, 'recibiria': 477, 'recibiriamos': 477, 'tendre': 477, 'tendria': 477, 'tendriamos': 477,
'yo': 1013}, {'...': 375, ':': 377, 'q': 366, 'que': 1014}, {'<course>': 978, 'clases': 971, 'hora': 971, 'horas':
971, 'sesiones': 971}, {'0': 972, 'cuatro': 972, 'dos': 972, 'el': 979, 'la': 979, 'tres': 972, 'un': 979, 'una':
1016, 'varias': 972}, {'a': 746}, {'porras': 1018}, {'cable': 989}, {'a': 102, 'con': 102}, {'mano': 1021}, {'porras':
1018, 'un': 1020, 'una': 1022}, {'a': 99}, {'menos': 1024}, {'de': 1025}, {'da': 334, 'dice': 335, 'dira': 335,
'hace': 339, 'pondra': 341, 'pone': 341}, {'me': 1027, 'nos': 1027}, {'mi': 184, 'mí': 184}, {'quedado': 433}, {'^':
621, 'acercarse': 390, 'ir': 390, 'pasar': 390, 'pasarse': 390, 'sumarse': 390, 'unirse': 390, 'vendria': 390,
'venia': 390, 'venir': 390}, {'a': 1031, 'acercarse': 390, 'de': 391, 'en': 391, 'ir': 390, 'pasar': 390, 'pasarse':
390, 'que': 391, 'sumarse': 390, 'unirse': 390, 'vendria': 390, 'venia': 390, 'venir': 390}, {'<give3>': 16,
'<would_give>': 16, 'acerca': 16, 'arregla': 16, 'baja': 16, 'busca': 16, 'consigue': 16, 'deja': 16, 'guarda': 16,
'imprime': 16, 'trae': 16}, {'prometido': 526, 'quedado': 433}, {'^': 1033, 'ha': 1034, 'la': 546, 'las': 546, 'lo':
546, 'los': 546, 'queda': 433, 'quedaron': 433, 'quedo': 433, 'quedó': 433, 'tiene': 563, 'tienen': 564, 'va': 567,
'van': 567}, {'^': 1033, 'ha': 1034, 'la': 546, 'las': 546, 'lo': 546, 'los': 546, 'queda': 433, 'quedaron': 433,
'quedo': 433, 'quedó': 433, 'tiene': 564, 'tienen': 564, 'va': 567, 'van': 567}, {'^': 592, 'que': 519}, {'de': 1037,
'en': 1037}, {'^': 592, 'acercarse': 390, 'ir': 390, 'pasar': 390, 'pasarse': 390, 'que': 519, 'sumarse': 390,
'unirse': 390, 'vendria': 390, 'venia': 390, 'venir': 390}, {'a': 391, 'acercarse': 390, 'conmigo': 433, 'de': 1039,
'en': 1039, 'ir': 390, 'pasar': 390, 'pasarse': 390, 'que': 391, 'sumarse': 390, 'unirse': 390, 'vendria': 390,
'venia': 390, 'venir': 390}, {'compromete': 380, 'comprometio': 380, 'encarga': 620, 'ocupa': 620, 'ofrecio': 380},
{'a': 391, 'acercarse': 390, 'de': 391, 'en': 391, 'ir': 390, 'pasar': 390, 'pasarse': 390, 'que': 1031, 'sumarse':
390, 'unirse': 390, 'vendria': 390, 'venia': 390, 'venir': 390}, {'<may3>': 274, '^': 1028, 'cual': 5, 'cuales': 5,
'de': 1029, 'debe': 274, 'dijo': 435, 'en': 402, 'ha': 1030, 'habia': 436, 'iba': 1032, 'me': 1035, 'nos': 1036,
'pensaba': 435, 'queda': 594, 'quedaron': 1038, 'quedo': 1040, 'quedó': 1040, 'queria': 435, 'se': 1041, 'tenia':
1042, 'tiene': 634, 'tienen': 634, 'va': 645, 'van': 645}, {'de': 1029, 'en': 402}, {'de': 43, 'del': 43}, {'agenda':
28}, {'de': 220, 'del': 220}, {',': 184, '^': 21}, {'ausencia': 99, 'lugar': 1048}, {'<them>': 184, 'N': 184}, {'de':
1050, 'del': 1050}, {'N': 5, 'el': 5, 'ella': 5, 'ellas': 5, 'ellos': 5, 'él': 5}, {',': 184}, {'lugar': 1053,
'opinion': 184}, {'lugar': 1048}, {'agenda': 28, 'cuanto': 809, 'espera': 1045, 'la': 1046, 'lugar': 1047, 'mi': 1049,
'opinion': 1051, 'que': 1052, 'su': 1054, 'tu': 1055, 'vez': 1047}, {'de': 48}, {'yo': 1057}, {'<rehearsed>': 0},
{'<their>': 1059}, {'^': 1060}, {'N': 1061}, {'<their>': 1, '^': 1060, 'con': 1062}, {'^': 1060, 'con': 1062}, {'a':
101, 'como': 101, 'cómo': 101, 'el': 101, 'la': 101, 'las': 101, 'los': 101}, {'^': 1065}, {'como': 102, 'cómo': 102},
{'...': 1067, 'a': 102, 'como': 102, 'cómo': 102}, {'N': 1068, '^': 101}, {'a': 1069, 'como': 102, 'cómo': 102},
{'<media>': 87}, {'<media>': 87, 'el': 1071, 'la': 1071, 'las': 1071, 'los': 1071, 'su': 1071, 'sus': 1071, 'un':
1071, 'una': 1071}, {'en': 1072, 'por': 1072}, {'a': 787, 'la': 985, 'le': 986, 'su': 985, 'una': 985}, {'al': 206,
'desde': 206, 'por': 206}, {'N': 1075}, {'a': 787}, {'': (23, 'contact'), '<any_det>': 876, 'mi': 881, 'mis': 881,
'nuestra': 881, 'nuestras': 881, 'nuestro': 881}, {'N': 1078}, {'<any_det>': 975, '<reach_noun>': 974, 'a': 1079,
'mi': 881, 'mis': 881, 'nuestra': 881, 'nuestras': 881, 'nuestro': 881}, {'<inf>': 16}, {'^': 1081}, {'^': 1081, 'de':
1082}, {'suya': 1083}, {'trabajo': 1083, 'turno': 1083}, {'cosa': 1084, 'de': 406, 'partidaria': 404, 'partidario':
404, 'su': 1085}, {'0': 892, 'casi': 892, 'cinco': 892, 'como': 892, 'cuatro': 892, 'dos': 892, 'muchas': 892,
'muchos': 892, 'tres': 892, 'un': 892, 'una': 892, 'unas': 892, 'unos': 892}, {'N': 87}, {'N': 87, 'la': 1088}, {'de':
1089, 'del': 1089}, {'aniversario': 1090, 'cumple': 1090, 'cumpleanos': 1090, 'santo': 1090}, {'aniversario': 1090,
'cosa': 1084, 'cumple': 1090, 'cumpleanos': 1090, 'de': 406, 'el': 1091, 'partidaria': 404, 'partidario': 404,
'santo': 1090, 'su': 1085}, {'preguntar': 910}, {'para': 1093}, {'N': 1094}, {'a': 1095}, {'podcast': 87, 'video':
87}, {'entrevista': 87}, {'podcast': 87}, {'de': 87}, {'charla': 1100}, {'el': 1097, 'la': 1098, 'que': 87, 'un':
1099, 'una': 1101}, {'': (7, 'waiting'), 'respuesta': 43}, {'me': 43}, {'a': 805, 'de': 792, 'del': 792, 'el': 43,
'la': 1103, 'noticias': 43, 'que': 1104, 'respuesta': 43, 'su': 43, 'sus': 43}, {'vano': 99}, {'': (0, 'missed'),
'buen': 99}, {'nada': 99, 'no': 99}, {'0': 99, 'dos': 99, 'en': 1106, 'hasta': 99, 'horas': 99, 'media': 99, 'toda':
99, 'un': 1107, 'una': 99, 'y': 1108}, {'N': 1109}, {'a': 1110}, {'me': 498, 'nos': 498}, {'que': 1112}, {'^': 193,
'de': 1113, 'que': 1112}, {'<set>': 28, 'a': 421, 'convencida': 422, 'convencido': 422, 'en': 1046, 'esperando': 424,
'pendiente': 1114}, {'': (14, 'together'), 'N': 206, 'el': 787, 'la': 787}, {'N': 206, 'con': 206, 'tambien': 1116,
'también': 1116}, {'dos': 892}, {'cuatro': 892, 'dos': 892, 'tres': 892}, {'con': 206, 'las': 1118, 'los': 1119,
'todos': 892}, {'N': 206, 'el': 787, 'la': 787}, {'N': 206, 'tambien': 1121, 'también': 1121}, {'de': 754, 'del': 43},
{'espera': 1123}, {'la': 1124}, {'D': 28, 'a': 28, 'en': 28, 'por': 28}, {'a': 1125, 'convidada': 1126, 'convidado':
1126, 'esperando': 806, 'invitada': 1126, 'invitado': 1126, 'invitados': 1126}, {'bien': 87, 'bueno': 87, 'dpm': 87},
{'a': 43}, {'': (7, 'waiting'), 'el': 43, 'la': 43, 'lo': 43, 'que': 43, 'su': 43, 'sus': 43}, {'de': 1130, 'del':
1130}, {'a': 1125, 'atenta': 1129, 'atento': 1129, 'convidada': 1126, 'convidado': 1126, 'esperando': 806, 'invitada':
1126, 'invitado': 1126, 'invitados': 1126, 'pendiente': 1131, 'pendientes': 1131, 'pensando': 87}, {'capacitando':
832, 'ensenando': 832, 'entrenando': 832, 'formando': 832, 'instruyendo': 832, 'orientando': 832}, {'animos': 746,
'fuerza': 746}, {'rato': 206}, {'...': 1133, 'animandola': 746, 'animandole': 746, 'animandolo': 746, 'charlando':
206, 'con': 206, 'dandole': 1134, 'donde': 206, 'en': 206, 'ensenandole': 102, 'explicandole': 102, 'hablando': 206,
'mostrandole': 102, 'platicando': 206, 'reunida': 206, 'reunido': 206, 'tomando': 206, 'un': 1135}, {'...': 1133,
'animandola': 746, 'animandole': 746, 'animandolo': 746, 'charlando': 206, 'con': 206, 'dandole': 1134, 'en': 206,
'ensenandole': 102, 'explicandole': 102, 'hablando': 206, 'juntos': 206, 'mostrandole': 102, 'reunidas': 206,
'reunidos': 206, 'revisando': 206, 'tomando': 206, 'trabajando': 206, 'viendo': 206}, {'N': 206, 'tambien': 892,
'también': 892}, {'<giveinf>': 48, '<inf_them>': 48, 'su': 43, 'sus': 43}, {'N': 43}, {'de': 1140, 'del': 1140},
{'...': 1141}, {'el': 1142, 'la': 1142, 'las': 1142, 'los': 1142, 'su': 43, 'sus': 43}, {'^': 1143}, {'N': 379, '^':
953, 'a': 798, 'esperar': 797, 'me': 379, 'nos': 379}, {'el': 1142, 'la': 1142, 'las': 1142, 'los': 1142}, {'^':
1146}, {'^': 1139, 'a': 798, 'aun': 1144, 'conectar': 952, 'conectarlos': 126, 'de': 954, 'esperar': 797, 'juntar':
952, 'juntarlos': 126, 'ponerlos': 956, 'presentar': 952, 'presentarlos': 126, 'que': 1145, 'solo': 1147, 'sólo':
1147, 'todavia': 1144}, {'su': 43, 'sus': 43}, {'^': 1149, 'aun': 1144, 'solo': 1147, 'sólo': 1147, 'todavia': 1144},
{'': (0, 'missed'), '<date>': 99}, {'': (0, 'missed'), '<date>': 99, 'la': 1151}, {'': (0, 'missed'), '<date>': 99,
'a': 1152, 'al': 1151, 'el': 1151, 'la': 1151, 'su': 1151, 'una': 1151}, {'a': 1153}, {'^': 193, 'que': 426},
{'<their>': 0, 'el': 0, 'la': 0}, {'^': 1156}, {'a': 1157, 'al': 1157, 'de': 1157, 'del': 1157, 'sobre': 1157}, {'^':
101, 'en': 102}, {'N': 1159}, {'a': 1160}, {'del': 285}, {'<moved_pp>': 1162, 'N': 723}, {'cobertura': 99}, {'de':
1164}, {'^': 854, 'de': 855, 'del': 855}, {'biblioteca': 1166, 'clase': 1166, 'colegio': 1166, 'escuela': 1166,
'hospital': 1166, 'instituto': 1166, 'residencia': 1166}, {'biblioteca': 1166, 'clase': 1166, 'colegio': 1166,
'escuela': 1166, 'hospital': 1166, 'instituto': 1166, 'la': 1167, 'residencia': 1166}, {'a': 1168, 'al': 1168, 'en':
1168}, {'...': 1169}, {'casa': 206}, {'de': 206}, {'': (23, 'contact'), 'ayudar': 1170, 'casa': 206, 'contar': 1170,
'hablar': 1170, 'la': 1171, 'leer': 1170, 'lo': 1172, 'servir': 1170, 'tocar': 1170, 'ver': 206, 'visitar': 206},
{'a': 206, 'al': 206}, {'': (23, 'contact'), 'N': 1174}, {'a': 1173, 'al': 206, 'con': 1175, 'donde': 206}, {'': (23,
'contact'), 'ayudar': 1170, 'contar': 1170, 'hablar': 1170, 'leer': 1170, 'servir': 1170, 'tocar': 1170}, {'a': 1177,
'al': 206, 'con': 206, 'juntos': 206, 'por': 206}, {'de': 969}, {'': (10, 'thanks'), 'el': 5, 'ella': 5, 'ello': 5,
'eso': 5, 'mi': 5, 'mí': 5, 'nosotros': 5, 'él': 5}, {'N': 788, 'a': 1180}, {'^': 854, 'con': 855, 'de': 855, 'en':
855, 'para': 855}, {'voluntariado': 1182}, {'de': 1183}, {'<date>': 220, 'cita': 220}, {'el': 1185, 'la': 1185,
'nuestra': 1185, 'nuestro': 1185, 'su': 1185}, {'<hand3>': 993, '<send3>': 993, 'acaba': 993, 'termina': 993}, {'^':
1187, 'me': 428, 'nos': 428}, {'...': 375, 'que': 1188}, {'la': 212, 'verme': 206, 'vernos': 206, 'visitarme': 206},
{'casa': 206, 'la': 212}, {'a': 1190, 'el': 1185, 'la': 1185, 'nuestra': 1185, 'nuestro': 1185, 'por': 1191, 'su':
1185}, {'anular': 99, 'aplazar': 99, 'cancelar': 99, 'desconvocar': 99, 'posponer': 99, 'suspender': 99}, {'el': 99,
'la': 99, 'nuestra': 99, 'nuestro': 99}, {'aire': 1194}, {'': (0, 'missed'), 'el': 99, 'la': 99, 'nuestra': 99,
'nuestro': 99}, {'^': 16, 'el': 1195, 'nada': 1196}, {'de': 379, 'en': 1197, 'pendiente': 1194}, {'que': 1193}, {'a':
1190, 'por': 1191}, {'adelantado': 1186, 'aplazado': 1186, 'cambiado': 1186, 'corrido': 1186, 'dejado': 372, 'dicho':
1189, 'fallecido': 34, 'movido': 1186, 'muerto': 34, 'nacido': 34, 'pasado': 1192, 'pospuesto': 1186, 'que': 1193,
'quedado': 1198, 'retrasado': 1186, 'tenido': 1199, 'trasladado': 1186, 'venido': 1200}, {'': (0, 'missed'), 'en':
656}, {'acordado': 99, 'agendado': 99, 'que': 1193, 'quedado': 1202, 'tenido': 1199}, {'las': 28}, {'D': 28, 'a':
1204, 'el': 28, 'en': 28, 'para': 28}, {'N': 1205}, {'': (0, 'missed'), 'con': 1206}, {'acordado': 99, 'agendado': 99,
'quedado': 1207}, {'a': 229, 'con': 229, 'en': 229}, {'N': 1209}, {'de': 1210, 'por': 1210}, {'': (23, 'contact'),
'N': 1209}, {'': (23, 'contact'), 'bien': 1211, 'de': 1210, 'por': 1212}, {'<inf>': 126, 'ver': 87}, {'que': 1214},
{'no': 99}, {'que': 1216}, {'...': 966, 'mucho': 1217}, {'adelantado': 1186, 'aplazado': 1186, 'cambiado': 1186,
'corrido': 1186, 'movido': 1186, 'pasado': 1192, 'pospuesto': 1186, 'que': 1193, 'retrasado': 1186, 'tenido': 1199,
'trasladado': 1186, 'venido': 1200}, {'<inf_them>': 48, '<infle>': 48}, {'^': 1220}, {'<giveinf>': 48, '<inf_them>':
48, '<todo_inf>': 48}, {'conteste': 43, 'decida': 43, 'diga': 43, 'elija': 43, 'envie': 43, 'envíe': 43, 'firme': 43,
'mande': 43, 'responda': 43, 'su': 43, 'sus': 43}, {'^': 1223}, {'^': 1223, 'que': 1224}, {'^': 1223, 'a': 1225,
'que': 1224}, {'<inf>': 126, '^': 1222, 'admitir': 948, 'conectar': 952, 'conectarlos': 126, 'confesar': 948, 'decir':
948, 'esperar': 1226, 'juntar': 952, 'juntarlos': 126, 'pensar': 87, 'ponerlos': 956, 'presentar': 952,
'presentarlos': 126, 'reconocer': 948}, {'^': 953, 'almuerzo': 155, 'de': 1221, 'junta': 155, 'que': 1227, 'reunion':
155, 'reunión': 155}, {'<my>': 268}, {'N': 1229}, {'a': 1230}, {'N': 262}, {'^': 261, 'con': 1232}, {'con': 814},
{'N': 1234}, {'a': 1235}, {'<any_det>': 0, '<their>': 0}, {'^': 1237}, {'N': 1238}, {'<their>': 1, '^': 261, 'con':
1239}, {'N': 855}, {'a': 1241}, {'<any_det>': 242}, {'N': 1243}, {'0': 972, '<any_det>': 234, '<reach_noun>': 974,
'a': 1244, 'cuatro': 972, 'dos': 972, 'tres': 972, 'una': 972, 'varias': 972}, {'<infle>': 48}, {'^': 1246, 'admitir':
948, 'confesar': 948, 'decir': 948, 'reconocer': 948}, {'<any_det>': 242, 'a': 1244}, {'q': 1003, 'que': 1003},
{'<any_det>': 242, 'mi': 881, 'mis': 881, 'nuestra': 881, 'nuestras': 881, 'nuestro': 881}, {'N': 1250}, {'<any_det>':
242, 'a': 1251, 'mi': 881, 'mis': 881, 'nuestra': 881, 'nuestras': 881, 'nuestro': 881}, {'<date>': 220, '^': 880,
'cita': 220}, {'<any_det>': 234, '<reach_noun>': 974, 'a': 1251, 'el': 1185, 'la': 1185, 'mi': 881, 'mis': 881,
'nuestra': 1253, 'nuestras': 881, 'nuestro': 1253, 'su': 1185}, {'^': 993}, {'N': 1255}, {'a': 1256}, {'N': 895, 'a':
896, 'por': 902, 'via': 902, 'vía': 902}, {'': (5, 'mine'), 'que': 48}, {'con': 815}, {'contacto': 1260}, {'en':
1261}, {'N': 1262}, {'a': 815, 'con': 898, 'y': 894}, {'N': 1264}, {'N': 895, 'a': 1265}, {'contacto': 1266}, {'a':
1263, 'en': 1267}, {'para': 28}, {'': (23, 'contact'), '<them>': 1269, 'N': 1205}, {'a': 954}, {'': (5, 'mine'), '^':
1220, 'ir': 1271, 'juntarnos': 28, 'pasar': 1271, 'pasarme': 1271, 'vernos': 28}, {'': (5, 'mine'), '^': 1220,
'almorzar': 28, 'comer': 28, 'hablar': 28, 'ir': 1271, 'juntarnos': 28, 'pasar': 1271, 'pasarme': 1271, 'reunirnos':
28, 'tomar': 28, 'vernos': 28}, {'': (2, 'plan'), 'el': 28}, {'D': 28, 'a': 1204, 'con': 1270, 'de': 1272, 'el': 28,
'en': 1273, 'para': 1274}, {'<pro>': 229}, {'al': 1276, 'el': 1276, 'la': 1276, 'mi': 1276, 'nuestra': 1276,
'nuestro': 1276, 'un': 1276, 'una': 1276}, {'a': 1277, 'al': 1276, 'el': 1276, 'la': 1276, 'mi': 1276, 'nuestra':
1276, 'nuestro': 1276, 'un': 1276, 'una': 1276}, {'N': 1278}, {'a': 1279}, {'mi': 881, 'mis': 881, 'nuestra': 881,
'nuestras': 881, 'nuestro': 881}, {'N': 1281}, {'a': 1282, 'mi': 881, 'mis': 881, 'nuestra': 881, 'nuestras': 881,
'nuestro': 881}, {'<done_pp>': 206, '<lent>': 1231, 'adelantado': 1186, 'animado': 748, 'aplazado': 1186, 'ayudado':
853, 'cambiado': 1186, 'comentado': 1233, 'conectado': 1236, 'consolado': 748, 'contestado': 1077, 'corregido': 1240,
'corrido': 1186, 'cubierto': 1242, 'dado': 1245, 'de': 1247, 'dejado': 1248, 'dicho': 1249, 'enviado': 1252,
'escrito': 1077, 'facilitado': 1248, 'felicitado': 748, 'llamado': 1077, 'mandado': 1252, 'mirado': 1233, 'movido':
1186, 'pasado': 1254, 'pedido': 1257, 'pospuesto': 1186, 'presentado': 1258, 'prometido': 1259, 'puesto': 1268, 'que':
1193, 'quedado': 1275, 'recomendado': 1280, 'reemplazado': 1242, 'reenviado': 1283, 'repasado': 1240, 'respondido':
1077, 'retrasado': 1186, 'revisado': 1240, 'sustituido': 1242, 'telefoneado': 1077, 'tenido': 1199, 'tranquilizado':
748, 'trasladado': 1186, 'visto': 207}, {'<any_det>': 242, 'a': 1244, 'el': 1185, 'la': 1185, 'nuestra': 1185,
'nuestro': 1185, 'su': 1185}, {'^': 1246, 'juntarnos': 28, 'vernos': 28}, {'^': 1246, 'almorzar': 28, 'comer': 28,
'hablar': 28, 'juntarnos': 28, 'reunirnos': 28, 'tomar': 28, 'vernos': 28}, {'D': 28, 'a': 1204, 'con': 1270, 'de':
1286, 'el': 28, 'en': 1287, 'para': 1274}, {'<done_pp>': 206, '<lent>': 1231, 'adelantado': 1186, 'animado': 748,
'aplazado': 1186, 'ayudado': 853, 'cambiado': 1186, 'comentado': 1233, 'conectado': 1236, 'consolado': 748,
'contestado': 1077, 'corregido': 1240, 'corrido': 1186, 'cubierto': 1242, 'dado': 1248, 'dejado': 1248, 'enviado':
1248, 'escrito': 1077, 'facilitado': 1248, 'felicitado': 748, 'llamado': 1077, 'mandado': 1248, 'mirado': 1233,
'movido': 1186, 'pasado': 1285, 'pospuesto': 1186, 'presentado': 1258, 'puesto': 1268, 'que': 1193, 'quedado': 1288,
'reemplazado': 1242, 'repasado': 1240, 'respondido': 1077, 'retrasado': 1186, 'revisado': 1240, 'sustituido': 1242,
'telefoneado': 1077, 'tenido': 1199, 'tranquilizado': 748, 'trasladado': 1186, 'visto': 207}, {'^': 172, 'a': 173,
'de': 173, 'en': 173}, {'mentor': 1290, 'mentora': 1290}, {'<course>': 978, 'intro': 819, 'introduccion': 819,
'presentacion': 819, 'puente': 819}, {'<course>': 978, 'devolucion': 982, 'evaluacion': 982, 'intro': 819,
'introduccion': 819, 'presentacion': 819, 'puente': 819}, {'': (23, 'contact'), '<course>': 978}, {'': (23,
'contact'), '<course>': 978, 'devolucion': 982, 'evaluacion': 982, 'intro': 819, 'introduccion': 819, 'presentacion':
819, 'puente': 819, 'visita': 207}, {'^': 854, 'con': 855, 'en': 855}, {'call': 206, 'de': 1291, 'el': 1292, 'la':
1293, 'le': 986, 'su': 985, 'un': 1294, 'una': 1295, 'voluntariado': 1296, 'zoom': 206}, {'': (23, 'contact'),
'visita': 207}, {'call': 206, 'un': 206, 'una': 1298, 'voluntariado': 1296, 'zoom': 206}, {'cumple': 930, 'cumplia':
930}, {'<inf>': 439, '<inf_me>': 439, '<see_inf>': 99, '^': 440}, {'a': 1301, 'que': 446}, {'a': 656}, {'por': 230},
{'a': 815, 'con': 815, 'y': 815}, {'N': 1305}, {':': 817, 'N': 816, 'de': 1306, 'entre': 1306}, {'a': 206, 'al': 206,
'con': 206, 'un': 206}, {'D': 219, 'a': 219, 'al': 219, 'para': 219}, {'antes': 48}, {'breve': 48}, {'semana': 48},
{'<until>': 48, 'D': 48, 'cuanto': 1310, 'en': 1311, 'esta': 1312}, {'antes': 16}, {'viene': 16}, {'que': 1315},
{'mes': 1316}, {'breve': 16}, {'semana': 16}, {'mes': 16}, {'semana': 1316}, {'cuanto': 1314, 'el': 1317, 'en': 1318,
'esta': 1319, 'este': 1320, 'la': 1321, 'pronto': 16}, {'<do1>': 1313, '<hand3>': 1322, '<send3>': 1322, 'acerco': 52,
'avisare': 48, 'aviso': 48, 'comenta': 456, 'consulta': 456, 'contacto': 48, 'dejo': 52, 'devuelvo': 52, 'doy': 52,
'envio': 52, 'envío': 52, 'escribire': 48, 'escribo': 48, 'habla': 456, 'llamare': 48, 'llamo': 48, 'llevo': 52,
'mando': 52, 'mira': 456, 'paso': 52, 'piensa': 456, 'pregunta': 456, 'preparo': 52, 'traigo': 52, 've': 456}, {'^':
101, 'a': 102, 'con': 102, 'en': 102}, {'a': 815, 'con': 815}, {'a': 653, 'de': 653}, {'^': 101, 'en': 855}, {'': (0,
'missed'), 'D': 219}, {'a': 220, 'al': 220, 'para': 1328}, {'menos': 99}, {'de': 1330}, {'a': 814, 'al': 814},
{'alentado': 746, 'animado': 746, 'consolado': 746, 'felicitado': 746, 'presentado': 1332, 'tranquilizado': 746},
{'periodico': 87}, {'prensa': 87}, {'noticias': 87}, {'el': 1334, 'facebook': 87, 'instagram': 87, 'la': 1335, 'las':
1336, 'linkedin': 87, 'twitter': 87, 'x': 87}, {'en': 1337, 'por': 1337}, {'campo': 16, 'cancha': 16, 'tejado': 16},
{'su': 1339}, {'en': 1340}, {'esta': 1341, 'está': 1341}, {'a': 898, 'al': 814, 'con': 815}, {'es': 28}, {'dia': 653,
'tanto': 653}, {'contacto': 1325}, {'al': 1345, 'en': 1346}, {'a': 229, 'ante': 229, 'con': 229, 'en': 229, 'para':
229}, {'<called1>': 206, '<moved3>': 1309, '<off>': 99, '<sent_to>': 315, '^': 1323, 'alente': 746, 'anime': 746,
'apoye': 746, 'avise': 653, 'avisé': 653, 'ayude': 1324, 'cambiamos': 221, 'conecte': 1325, 'console': 746,
'convenci': 1326, 'corremos': 220, 'cual': 5, 'cuales': 5, 'cubri': 1327, 'debo': 48, 'dejamos': 1329, 'echo': 1331,
'escuche': 1077, 'escuché': 1077, 'extrano': 99, 'felicite': 746, 'he': 1333, 'hemos': 1333, 'informe': 653,
'informé': 653, 'lei': 1338, 'movemos': 221, 'oi': 1077, 'pasamos': 221, 'pelota': 1342, 'persigo': 99, 'presente':
1343, 'presenté': 1343, 'proxima': 1344, 'puse': 1347, 'recomende': 1348, 'reemplace': 927, 'supe': 1338, 'supli':
1327, 'sustitui': 1327, 'tranquilice': 746, 'vi': 1338}, {'<do1>': 1313, '<hand3>': 1322, '<send3>': 1322, 'acerco':
52, 'dejo': 52, 'devuelvo': 52, 'doy': 52, 'envio': 52, 'envío': 52, 'llevo': 52, 'mando': 52, 'paso': 52, 'preparo':
52, 'traigo': 52}, {'^': 813, 'a': 814, 'al': 814}, {'contacto': 814}, {'en': 1352}, {'conectado': 814, 'presentado':
1351, 'puesto': 1353}, {'si': 814, 'sí': 814}, {'otro': 814}, {'al': 1356}, {'^': 813, 'a': 814, 'al': 814, 'entre':
1355, 'uno': 1357}, {'^': 813, 'entre': 1355, 'uno': 1357}, {'contacto': 1359}, {'en': 1360}, {'<called1>': 206, '^':
1350, 'conecte': 814, 'cual': 5, 'cuales': 5, 'he': 1354, 'hemos': 1354, 'lei': 1338, 'presente': 1358, 'presenté':
1358, 'puse': 1361, 'supe': 1338, 'vi': 1338}, {'...': 240, '<any_det>': 242}, {'N': 1363}, {'<any_det>': 242,
'<feedback_noun>': 235, '^': 239, 'a': 1364, 'algo': 246, 'algunas': 247, 'algunos': 247, 'bastante': 245, 'mi': 248,
'mis': 249, 'muchas': 245, 'mucho': 245, 'muchos': 245, 'un': 251, 'una': 252, 'unas': 253, 'unos': 254, 'varias':
247, 'varios': 247}, {'<my>': 131}, {'^': 1366}, {'N': 1229, 'el': 1367, 'ella': 1367, 'ellas': 1367, 'ellos': 1367,
'él': 1367}, {'<my>': 268, 'a': 1368}, {'<any_det>': 1, '<their>': 1}, {'N': 1370}, {'<any_det>': 1, '<their>': 1,
'a': 1371}, {'': (9, 'told'), 'a': 653, 'que': 653}, {'': (5, 'mine'), '<inf_them>': 48}, {'^': 1374, 'a': 663, 'que':
181}, {'<causative>': 48, 'saber': 48}, {'<give1>': 48, 'acabo': 48, 'apunto': 48, 'arreglo': 48, 'avisare': 48,
'aviso': 48, 'bajo': 48, 'contacto': 48, 'corrijo': 48, 'da': 742, 'dara': 742, 'dejare': 48, 'dejo': 48, 'echa': 742,
'echara': 742, 'edito': 48, 'escaneo': 48, 'escribire': 48, 'escribo': 48, 'grabo': 48, 'guardo': 48, 'hago': 1376,
'hare': 1376, 'imprimo': 48, 'instalo': 48, 'llamare': 48, 'llamo': 48, 'monto': 48, 'redacto': 48, 'reparo': 48,
'reservo': 48, 'subo': 48, 'termino': 48, 'traduzco': 48}, {'<good>': 1276, '<pro>': 229}, {'<any_det>': 1378,
'<good>': 1276, '<pro>': 229}, {'<any_det>': 1378, '<good>': 1276, '<pro>': 229, 'a': 1379, 'al': 1379, 'en': 775,
'que': 653}, {'<any_det>': 1378, '<good>': 1276, '<pro>': 229, 'N': 1380}, {'<any_det>': 1378, '<good>': 1276,
'<pro>': 229, 'a': 1381, 'al': 1379, 'en': 775, 'que': 653}, {'que': 48}, {'<any_det>': 876}, {'N': 1384},
{'<any_det>': 876, '^': 131, 'a': 1385}, {'cliente': 229, 'contacto': 229, 'lead': 229, 'prospecto': 229}, {'un':
1387}, {'': (8, 'asked'), 'a': 910}, {'que': 102, 'qué': 102}, {'como': 102, 'cómo': 102, 'por': 1390, 'que': 102,
'qué': 102}, {'como': 102, 'cómo': 102, 'el': 102, 'la': 102, 'las': 102, 'los': 102}, {'N': 1392}, {'como': 102,
'cómo': 102, 'el': 102, 'la': 102, 'las': 102, 'lo': 102, 'los': 102, 'por': 1390}, {'paso': 1394}, {'a': 1395}, {'a':
1393, 'bien': 1394, 'como': 102, 'cómo': 102, 'el': 102, 'la': 102, 'las': 102, 'lo': 102, 'los': 102, 'paso': 1396,
'por': 1390, 'que': 102, 'qué': 102}, {'': (5, 'mine'), '0': 181, 'a': 947, 'cien': 181, 'cincuenta': 181, 'treinta':
181, 'unos': 181, 'veinte': 181}, {'el': 131, 'la': 131, 'las': 131, 'los': 131, 'un': 131, 'una': 131}, {'^': 1399},
{'N': 1400}, {'<any_det>': 131, '<my>': 131}, {'^': 1402}, {'^': 131, 'audio': 206}, {'0': 268, '<my>': 268, 'a':
1401, 'aquel': 268, 'aquella': 268, 'cien': 268, 'dinero': 268, 'el': 268, 'la': 268, 'las': 268, 'los': 268,
'prestada': 1403, 'prestadas': 1403, 'prestado': 1403, 'prestados': 1403, 'un': 1404, 'una': 268}, {'^': 745, 'a':
747}, {'suerte': 1406}, {'correcciones': 1}, {'comentarios': 1, 'correcciones': 1, 'notas': 1}, {'con': 1408,
'corregida': 1, 'corregido': 1, 'corregidos': 1, 'mis': 1409}, {'direccion': 206, 'numero': 206, 'número': 206, 'ok':
206, 'palabra': 206, 'respuesta': 206, 'tarjeta': 206, 'telefono': 206, 'teléfono': 206, 'visto': 206}, {'devolucion':
1, 'evaluacion': 1}, {'aliento': 746, 'animo': 746, 'animos': 746, 'fuerza': 746, 'ánimo': 746}, {'^': 101, 'con':
102}, {'clases': 971, 'devolucion': 1, 'evaluacion': 1, 'hora': 971, 'horas': 971, 'mano': 1414, 'sesiones': 971},
{'0': 972, '<any_det>': 876, '<my>': 1411, 'a': 1385, 'aliento': 746, 'animo': 1406, 'animos': 1406, 'cuatro': 972,
'dos': 972, 'fuerza': 1406, 'gracias': 790, 'la': 1412, 'las': 984, 'mi': 988, 'mis': 988, 'mucha': 1413, 'mucho':
1413, 'muchos': 1413, 'prestada': 1403, 'prestadas': 1403, 'prestado': 1403, 'prestados': 1403, 'su': 1412, 'tres':
972, 'una': 1415, 'varias': 972, 'ánimo': 1406}, {'0': 972, 'aliento': 746, 'animo': 746, 'animos': 746, 'cuatro':
972, 'dos': 972, 'fuerza': 746, 'mucha': 1413, 'mucho': 1413, 'muchos': 1413, 'tres': 972, 'una': 972, 'varias': 972,
'ánimo': 746}, {'mano': 1414}, {'porras': 1406, 'una': 1418}, {'...': 1067, 'a': 102, 'como': 102, 'cómo': 102, 'el':
102, 'la': 102, 'las': 102, 'los': 102}, {'N': 1420, '^': 101}, {'<any_det>': 102, 'a': 1421, 'bien': 1394, 'como':
102, 'cómo': 102, 'el': 102, 'la': 102, 'las': 102, 'lo': 102, 'los': 102, 'paso': 1396, 'por': 1390}, {'la': 1412,
'su': 1412, 'una': 1412}, {'': (23, 'contact'), 'cliente': 229, 'contacto': 229, 'lead': 229, 'prospecto': 229},
{'<any_det>': 876, 'a': 1385, 'con': 1408, 'corregida': 1, 'corregido': 1, 'corregidos': 1, 'mis': 1409, 'un': 1424},
{'': (23, 'contact'), 'para': 1093}, {'debiendo': 48}, {'^': 101, 'a': 102, 'como': 102, 'cómo': 102, 'el': 102, 'la':
102, 'las': 102, 'lo': 102, 'los': 102, 'por': 1390, 'que': 102, 'qué': 102}, {'N': 1428, '^': 101}, {'^': 101, 'a':
1429, 'como': 102, 'cómo': 102, 'el': 102, 'la': 102, 'las': 102, 'lo': 102, 'los': 102, 'por': 1390, 'que': 102,
'qué': 102}, {'ensenado': 1430, 'ensenando': 1430, 'explicado': 1430, 'explicando': 1430, 'mostrando': 1430},
{'<any_det>': 102, 'a': 1421, 'bien': 1394, 'como': 102, 'cómo': 102, 'el': 102, 'la': 102, 'las': 102, 'lo': 102,
'los': 102, 'paso': 1396, 'por': 1390, 'que': 102, 'qué': 102}, {'<any_det>': 238, '<my>': 131}, {'^': 1433}, {'N':
1434, 'el': 1367, 'ella': 1367, 'ellas': 1367, 'ellos': 1367, 'él': 1367}, {'<my>': 268, 'a': 1435}, {'<any_det>':
1378, '<good>': 1276, '<pro>': 229, 'a': 1379, 'al': 1379}, {'<any_det>': 1378, '<good>': 1276, '<pro>': 229, 'N':
1437}, {'<any_det>': 1378, '<good>': 1276, '<pro>': 229, 'a': 1438, 'al': 1379}, {'aquel': 268, 'aquella': 268, 'el':
268, 'esa': 268, 'ese': 268, 'la': 268, 'las': 268, 'los': 268, 'un': 268, 'una': 268, 'unas': 268, 'unos': 268},
{'a': 102, 'como': 102, 'cómo': 102, 'el': 102, 'la': 102, 'las': 102, 'los': 102, 'por': 1390, 'que': 102, 'qué':
102}, {'N': 1441, '^': 101}, {'a': 1442, 'como': 102, 'cómo': 102, 'el': 102, 'la': 102, 'las': 102, 'los': 102,
'por': 1390, 'que': 102, 'qué': 102}, {'direccion': 206, 'numero': 206, 'número': 206, 'ok': 206, 'palabra': 206,
'respuesta': 206, 'visto': 206}, {'aliento': 746, 'animo': 746, 'animos': 746, 'apoyo': 746, 'fuerza': 746, 'ánimo':
746}, {'0': 972, '<any_det>': 242, '<my>': 1444, 'a': 1244, 'aliento': 746, 'animo': 746, 'animos': 746, 'apoyo': 746,
'cuatro': 972, 'dos': 972, 'fuerza': 746, 'mucha': 1445, 'mucho': 1445, 'muchos': 1445, 'tres': 972, 'una': 972,
'varias': 972, 'ánimo': 746}, {'<any_det>': 242, '^': 1399}, {'N': 1447}, {'<any_det>': 242, '<my>': 268, 'a': 1448,
'aquel': 268, 'aquella': 268, 'el': 268, 'esa': 268, 'ese': 268, 'la': 268, 'las': 268, 'los': 268, 'prestada': 268,
'prestadas': 268, 'prestado': 268, 'prestados': 268, 'un': 268, 'una': 268, 'unas': 268, 'unos': 268}, {'mano': 1324},
{'una': 1450}, {'^': 131, 'direccion': 206, 'numero': 206, 'número': 206, 'ok': 206, 'palabra': 206, 'respuesta': 206,
'visto': 206}, {'<any_det>': 242, '<my>': 1452, 'a': 1244}, {'<any_det>': 1378, '<good>': 1276, '<pro>': 229, 'N':
1437, 'al': 1276, 'el': 1276, 'la': 1276, 'mi': 1276, 'nuestra': 1276, 'nuestro': 1276, 'un': 1276, 'una': 1276},
{'<any_det>': 1378, '<good>': 1276, '<pro>': 229, 'a': 1454, 'al': 1379, 'el': 1276, 'la': 1276, 'mi': 1276,
'nuestra': 1276, 'nuestro': 1276, 'un': 1276, 'una': 1276}, {'<any_det>': 242, '<my>': 268, 'a': 1244}, {'0': 268,
'<my>': 268, 'a': 1401, 'aquel': 268, 'aquella': 268, 'cien': 268, 'dinero': 268, 'el': 268, 'esa': 268, 'ese': 268,
'la': 268, 'las': 268, 'los': 268, 'un': 268, 'una': 268, 'unas': 268, 'unos': 268}, {'': (5, 'mine'), '^': 48}, {'':
(5, 'mine'), '^': 48, 'que': 1458}, {'<my>': 268, 'aquel': 268, 'aquella': 268, 'el': 268, 'esa': 268, 'ese': 268,
'la': 268, 'las': 268, 'los': 268, 'un': 268, 'una': 268, 'unas': 268, 'unos': 268}, {'<lent>': 1436, 'aconsejado':
1439, 'alentado': 746, 'animado': 746, 'asegurado': 662, 'comentado': 1370, 'compartido': 1440, 'consolado': 746,
'contado': 1443, 'contestado': 206, 'corregido': 1370, 'dado': 1446, 'dejado': 1449, 'dicho': 1249, 'echado': 1451,
'ensenado': 1430, 'ensenando': 1430, 'enviado': 1453, 'escrito': 206, 'explicado': 1430, 'explicando': 1430,
'facilitado': 1248, 'felicitado': 746, 'indicado': 1455, 'jurado': 662, 'llamado': 206, 'mandado': 1453, 'marcado':
206, 'mostrado': 1443, 'mostrando': 1430, 'pasado': 1456, 'pedido': 1257, 'presentado': 894, 'prestado': 1457,
'prometido': 1459, 'recomendado': 1455, 'regalado': 1460, 'repasado': 1370, 'respondido': 206, 'revisado': 1370,
'sugerido': 1439, 'telefoneado': 206, 'timbrado': 206, 'tranquilizado': 746}, {'<any_det>': 242, '<my>': 1444, 'a':
1244, 'aliento': 746, 'animo': 746, 'animos': 746, 'apoyo': 746, 'fuerza': 746, 'mucha': 1445, 'mucho': 1445,
'muchos': 1445, 'ánimo': 746}, {'<my>': 268, 'a': 1401, 'aquel': 268, 'aquella': 268, 'el': 268, 'esa': 268, 'ese':
268, 'la': 268, 'las': 268, 'los': 268, 'un': 268, 'una': 268, 'unas': 268, 'unos': 268}, {'<lent>': 1436,
'aconsejado': 1439, 'alentado': 746, 'animado': 746, 'asegurado': 662, 'comentado': 1370, 'compartido': 1440,
'consolado': 746, 'contado': 1443, 'contestado': 206, 'corregido': 1370, 'dado': 1462, 'dejado': 1449, 'echado': 1451,
'ensenado': 1430, 'ensenando': 1430, 'enviado': 1453, 'escrito': 206, 'explicado': 1430, 'explicando': 1430,
'facilitado': 1248, 'felicitado': 746, 'indicado': 1439, 'jurado': 662, 'llamado': 206, 'mandado': 1453, 'marcado':
206, 'mostrado': 1443, 'mostrando': 1430, 'pasado': 1456, 'presentado': 894, 'prestado': 1463, 'prometido': 662,
'recomendado': 1455, 'regalado': 1460, 'repasado': 1370, 'respondido': 206, 'revisado': 1370, 'sugerido': 1439,
'telefoneado': 206, 'timbrado': 206, 'tranquilizado': 746}, {'<any_det>': 1378, '<good>': 1276, '<pro>': 229, 'N':
1437, 'al': 1276, 'el': 1437, 'ella': 1437, 'la': 1276, 'mi': 1276, 'nuestra': 1276, 'nuestro': 1276, 'un': 1276,
'una': 1276, 'él': 1437}, {'<any_det>': 1378, '<good>': 1276, '<pro>': 229, 'a': 1465, 'al': 1379, 'el': 1276, 'la':
1276, 'mi': 1276, 'nuestra': 1276, 'nuestro': 1276, 'un': 1276, 'una': 1276}, {'animo': 1406, 'ánimo': 1406}, {'el':
1467}, {'': (23, 'contact'), 'cliente': 229, 'contacto': 229, 'lead': 229, 'mensaje': 206, 'prospecto': 229},
{'<any_det>': 876, 'a': 1385, 'con': 1408, 'corregida': 1, 'corregido': 1, 'corregidos': 1, 'mis': 1409, 'un': 1469},
{'<any_det>': 876, 'a': 1385, 'con': 1408, 'corregida': 1, 'corregido': 1, 'corregidos': 1, 'mis': 1409, 'prestada':
1403, 'prestadas': 1403, 'prestado': 1403, 'prestados': 1403, 'un': 1387}, {'^': 993, 'en': 775, 'que': 653}, {'': (8,
'asked'), 'N': 1472}, {'opinion': 910}, {'': (8, 'asked'), 'a': 1473, 'ayuda': 910, 'consejo': 910, 'en': 775,
'opinion': 910, 'que': 653, 'su': 1474}, {'N': 814, 'a': 815, 'la': 1412, 'su': 1412, 'una': 1412}, {'': (19,
'gave:resource'), 'el': 131, 'la': 131, 'las': 131, 'los': 131, 'un': 131, 'una': 131}, {'^': 1477}, {'N': 1478},
{'0': 268, '<my>': 268, '^': 131, 'a': 1479, 'cien': 268, 'dinero': 268, 'prestada': 1403, 'prestadas': 1403,
'prestado': 1403, 'prestados': 1403}, {'de': 48, 'debiendo': 48, 'en': 48}, {'<any_det>': 1378, '<good>': 1276,
'<pro>': 229, 'N': 1380, 'al': 1276, 'el': 1437, 'ella': 1437, 'la': 1276, 'mi': 1276, 'nuestra': 1276, 'nuestro':
1276, 'un': 1276, 'una': 1276, 'él': 1437}, {'<any_det>': 1378, '<good>': 1276, '<pro>': 229, 'N': 229, 'a': 1482,
'al': 1379, 'el': 1276, 'en': 775, 'la': 1276, 'mi': 1276, 'nuestra': 1276, 'nuestro': 1276, 'que': 653, 'un': 1276,
'una': 1276}, {'N': 1082, 'el': 1082, 'ella': 1082, 'ellos': 1082, 'él': 1082}, {'a': 1484}, {'<my>': 139, 'el': 139,
'la': 139, 'las': 139, 'los': 139}, {'^': 1486}, {'a': 48}, {'<handed1>': 1365, '<lent1>': 1369, '<read1>': 1372,
'<told1>': 1373, '<vowed1>': 1375, '^': 1377, 'aconseje': 1382, 'agradeci': 790, 'agradecimos': 790, 'asegure': 1383,
'ayude': 1324, 'comparti': 1386, 'consegui': 1388, 'consultamos': 1389, 'consulte': 1389, 'consulté': 1389,
'contamos': 1391, 'conte': 1397, 'conteste': 206, 'contesté': 206, 'cubri': 1327, 'debemos': 48, 'debo': 1398, 'deje':
1405, 'dejé': 1405, 'derive': 1388, 'desee': 1407, 'devolvi': 1410, 'di': 1416, 'dije': 1008, 'dijimos': 1011,
'dimos': 1417, 'eche': 1419, 'ensene': 1422, 'enseno': 463, 'enseño': 463, 'entregue': 1423, 'envie': 1425, 'envié':
1425, 'escribi': 1426, 'escribí': 1426, 'estoy': 1427, 'estuve': 1431, 'estuvimos': 1431, 'explicamos': 1391,
'explique': 1432, 'expliqué': 1432, 'hable': 206, 'hablé': 206, 'hace': 459, 'he': 1461, 'hemos': 1464, 'hice': 1423,
'indique': 1466, 'insisti': 778, 'insistimos': 778, 'levante': 1468, 'levanté': 1468, 'llame': 206, 'llamé': 206,
'mande': 1470, 'mandé': 1470, 'marque': 206, 'marqué': 206, 'mostre': 1432, 'ofreci': 48, 'pase': 1471, 'pasé': 1471,
'pedi': 1475, 'pedimos': 1389, 'preguntamos': 1389, 'pregunte': 1389, 'pregunté': 1389, 'presente': 1476, 'presenté':
1476, 'preste': 1480, 'presté': 1480, 'prometi': 1259, 'prometimos': 1259, 'propuse': 778, 'quede': 1481, 'quedé':
1481, 'recomende': 1483, 'recomiendo': 1439, 'reemplace': 927, 'referi': 1388, 'regale': 268, 'regalé': 268,
'respondi': 206, 'rogue': 778, 'subi': 1468, 'sugeri': 1483, 'supli': 1327, 'sustitui': 1327, 'tenemos': 1383,
'tengo': 1383, 'toca': 1485, 'urge': 1487, 'vamos': 1488, 'voy': 1488}, {'<paper>': 97}, {'': (11, 'thinking'),
'<media>': 87, 'el': 1071, 'la': 1071, 'las': 1071, 'los': 1071, 'su': 1071, 'sus': 1071, 'un': 1071, 'una': 1071},
{'<any_det>': 1490, 'el': 87, 'en': 1491, 'la': 87, 'las': 87, 'lo': 87, 'los': 87, 'por': 1072, 'que': 87, 'sobre':
87, 'un': 87, 'una': 87}, {'<give1>': 48, 'acabo': 48, 'apunto': 48, 'arreglo': 48, 'bajo': 48, 'corrijo': 48,
'dejare': 48, 'dejo': 48, 'edito': 48, 'escaneo': 48, 'grabo': 48, 'guardo': 48, 'hago': 1376, 'hare': 1376,
'imprimo': 48, 'instalo': 48, 'monto': 48, 'redacto': 48, 'reparo': 48, 'reservo': 48, 'subo': 48, 'termino': 48,
'traduzco': 48}, {'N': 48}, {'': (5, 'mine'), 'a': 1494}, {'0': 268, '<my>': 268, 'a': 1401, 'aquel': 268, 'aquella':
268, 'cien': 268, 'dinero': 268, 'el': 268, 'la': 268, 'las': 268, 'los': 268, 'prestada': 1403, 'prestadas': 1403,
'prestado': 1403, 'prestados': 1403, 'un': 268, 'una': 268}, {'clases': 971, 'devolucion': 1, 'evaluacion': 1, 'hora':
971, 'horas': 971, 'sesiones': 971}, {'0': 972, '<any_det>': 876, '<my>': 1411, 'a': 1385, 'aliento': 746, 'animo':
1406, 'animos': 1406, 'cuatro': 972, 'dos': 972, 'fuerza': 1406, 'gracias': 790, 'la': 1412, 'las': 984, 'mi': 988,
'mis': 988, 'mucha': 1413, 'mucho': 1413, 'muchos': 1413, 'prestada': 1403, 'prestadas': 1403, 'prestado': 1403,
'prestados': 1403, 'su': 1412, 'tres': 972, 'una': 1497, 'varias': 972, 'ánimo': 1406}, {'porras': 1406},
{'<any_det>': 876, 'a': 1385, 'con': 1408, 'corregida': 1, 'corregido': 1, 'corregidos': 1, 'mis': 1409, 'un': 1387},
{'<lent>': 1436, 'aconsejado': 1439, 'asegurado': 662, 'comentado': 1370, 'compartido': 1440, 'contado': 1443,
'contestado': 206, 'corregido': 1370, 'dado': 1446, 'dejado': 1449, 'dicho': 1249, 'echado': 1451, 'ensenado': 1430,
'ensenando': 1430, 'enviado': 1453, 'escrito': 206, 'explicado': 1430, 'explicando': 1430, 'facilitado': 1248,
'indicado': 1455, 'jurado': 662, 'llamado': 206, 'mandado': 1453, 'marcado': 206, 'mostrado': 1443, 'mostrando': 1430,
'pasado': 1456, 'pedido': 1257, 'presentado': 894, 'prestado': 1457, 'prometido': 1459, 'recomendado': 1455,
'regalado': 1460, 'repasado': 1370, 'respondido': 206, 'revisado': 1370, 'sugerido': 1439, 'telefoneado': 206,
'timbrado': 206}, {'<lent>': 1436, 'aconsejado': 1439, 'asegurado': 662, 'comentado': 1370, 'compartido': 1440,
'contado': 1443, 'contestado': 206, 'corregido': 1370, 'dado': 1462, 'dejado': 1449, 'echado': 1451, 'ensenado': 1430,
'ensenando': 1430, 'enviado': 1453, 'escrito': 206, 'explicado': 1430, 'explicando': 1430, 'facilitado': 1248,
'indicado': 1439, 'jurado': 662, 'llamado': 206, 'mandado': 1453, 'marcado': 206, 'mostrado': 1443, 'mostrando': 1430,
'pasado': 1456, 'presentado': 894, 'prestado': 1463, 'prometido': 662, 'recomendado': 1455, 'regalado': 1460,
'repasado': 1370, 'respondido': 206, 'revisado': 1370, 'sugerido': 1439, 'telefoneado': 206, 'timbrado': 206},
{'<handed1>': 1365, '<lent1>': 1369, '<read1>': 1372, '<told1>': 1373, '<vowed1>': 1375, '^': 1493, 'aconseje': 1382,
'agradeci': 790, 'agradecimos': 790, 'comparti': 1386, 'consegui': 1388, 'consultamos': 1389, 'consulte': 1389,
'consulté': 1389, 'contamos': 1391, 'conte': 1397, 'debo': 1495, 'deje': 1496, 'dejé': 1496, 'derive': 1388, 'desee':
1407, 'devolvi': 1410, 'di': 1498, 'dije': 1008, 'dijimos': 1011, 'dimos': 1417, 'eche': 1499, 'ensene': 1422,
'enseno': 463, 'enseño': 463, 'entregue': 1423, 'envie': 1500, 'envié': 1500, 'estuve': 1431, 'estuvimos': 1431,
'explicamos': 1391, 'explique': 1432, 'expliqué': 1432, 'he': 1501, 'hemos': 1502, 'hice': 1423, 'indique': 1466,
'insisti': 778, 'insistimos': 778, 'levante': 1468, 'levanté': 1468, 'mande': 1500, 'mandé': 1500, 'mostre': 1432,
'ofreci': 48, 'pase': 1471, 'pasé': 1471, 'pedi': 1475, 'pedimos': 1389, 'preguntamos': 1389, 'pregunte': 1389,
'pregunté': 1389, 'presente': 1476, 'presenté': 1476, 'preste': 1480, 'presté': 1480, 'prometi': 1259, 'prometimos':
1259, 'propuse': 778, 'quede': 1481, 'quedé': 1481, 'recomende': 1483, 'recomiendo': 1439, 'referi': 1388, 'regale':
268, 'regalé': 268, 'rogue': 778, 'subi': 1468, 'sugeri': 1483, 'tenemos': 1383, 'tengo': 1383, 'toca': 1485},
{'perdida': 99}, {'...': 866, 'perdida': 99, 'suya': 1504}, {'perdidas': 99}, {'es': 184}, {'hacer': 1507}, {'que':
1508}, {'deberia': 1508, 'deberiamos': 1508, 'tenemos': 1509, 'tengo': 1509}, {'<called1>': 206, '<moved3>': 1309,
'<off>': 99, '<sent_to>': 315, '^': 1323, 'alente': 746, 'anime': 746, 'apoye': 746, 'avise': 653, 'avisé': 653,
'ayude': 1324, 'cambiamos': 221, 'conecte': 1325, 'console': 746, 'convenci': 1326, 'corremos': 220, 'cubri': 1327,
'debo': 48, 'dejamos': 1329, 'echo': 1331, 'escuche': 1077, 'escuché': 1077, 'extrano': 99, 'felicite': 746, 'he':
1333, 'hemos': 1333, 'informe': 653, 'informé': 653, 'lei': 1338, 'movemos': 221, 'oi': 1077, 'pasamos': 221,
'persigo': 99, 'presente': 1343, 'presenté': 1343, 'puse': 1347, 'que': 1510, 'recomende': 1348, 'reemplace': 927,
'supe': 1338, 'supli': 1327, 'sustitui': 1327, 'tranquilice': 746, 'vi': 1338}, {'juntos': 892}, {'<called1>': 206,
'^': 1350, 'conecte': 814, 'cual': 5, 'cuales': 5, 'dos': 1512, 'he': 1354, 'hemos': 1354, 'lei': 1338, 'presente':
1358, 'presenté': 1358, 'puse': 1361, 'supe': 1338, 'vi': 1338}, {'^': 228, 'a': 229}, {'vida': 229}, {'de': 1515},
{'curriculum': 229, 'currículum': 229, 'cv': 1514, 'hoja': 1516}, {'<any_det>': 975, '<reach_noun>': 974, '<their>':
1517, '^': 877, 'a': 1079, 'mi': 881, 'mis': 881, 'nuestra': 881, 'nuestras': 881, 'nuestro': 881}, {'': (23,
'contact'), '<link>': 206}, {'': (13, 'talk'), 'como': 5, 'cuando': 5, 'cuándo': 5, 'cómo': 5, 'de': 5, 'por': 553,
'que': 5, 'si': 5, 'sobre': 5}, {'para': 5, 'q': 5, 'que': 5}, {'N': 1521}, {'<any_det>': 106, '<thing>': 16, 'un':
741, 'una': 741}, {'<give3>': 16, '<would_give>': 16, 'acerca': 16, 'arregla': 16, 'baja': 16, 'busca': 16,
'consigue': 16, 'da': 1523, 'dan': 174, 'dara': 1523, 'daran': 174, 'deja': 469, 'dejara': 470, 'dejará': 470, 'echa':
742, 'echara': 742, 'guarda': 16, 'imprime': 16, 'presta': 470, 'prestara': 471, 'prestará': 471, 'trae': 16}, {'a':
206, 'al': 206, 'hasta': 206, 'por': 206}, {'mejor': 184, 'primero': 184}, {'': (13, 'talk'), 'como': 5, 'cuando': 5,
'cuándo': 5, 'cómo': 5, 'de': 5, 'por': 553, 'que': 5, 'recibire': 477, 'recibiria': 477, 'recibiriamos': 477, 'si':
5, 'sobre': 5, 'tendre': 477, 'tendremos': 477, 'tendria': 477, 'tendriamos': 477, 'yo': 478}, {'que': 1527}, {'...':
485, 'N': 206, 'ayer': 787, 'hoy': 787, 'que': 492}, {'a': 1458, 'en': 181}, {'N': 1530}, {'': (5, 'mine'), 'a': 48,
'con': 1531, 'en': 48}, {'N': 206, 'ayer': 787, 'hoy': 787, 'que': 481}, {'N': 206, 'ayer': 787, 'hoy': 787, 'que':
496}, {'en': 206, 'por': 206}, {'caer': 1535}, {'voz': 206}, {'de': 1537}, {'<letter>': 206, 'mensaje': 1538, 'nota':
1538}, {'visto': 99}, {'alborotado': 99}, {'y': 1541}, {'<any_det>': 1539, '<letter>': 206, '<stood>': 99, 'botada':
99, 'botado': 99, 'en': 1540, 'mensaje': 1538, 'nota': 1538, 'varado': 99, 'vestido': 1542}, {'<hand3>': 993,
'<have_to>': 290, '<send3>': 993, '<should>': 21, 'acaba': 993, 'lo': 291, 'me': 500, 'ni': 23, 'no': 502, 'nos': 501,
'tenga': 488, 'termina': 993}, {'^': 1544, 'me': 382, 'no': 365, 'nos': 382, 'recibire': 477, 'recibiria': 477,
'recibiriamos': 477, 'tendre': 477, 'tendremos': 477, 'tendria': 477, 'tendriamos': 477, 'yo': 510}, {'...': 507, ':':
377, '^': 508, 'de': 509, 'q': 366, 'que': 1545}, {'<hand3>': 993, '<have_to>': 290, '<send3>': 993, '<should>': 21,
'<would_give>': 16, 'acaba': 993, 'lo': 291, 'me': 500, 'ni': 23, 'no': 502, 'nos': 501, 'tenga': 488, 'termina':
993}, {'^': 1547, 'la': 394, 'lo': 394, 'me': 398, 'no': 365, 'nos': 398, 'recibire': 477, 'recibiria': 477,
'recibiriamos': 477, 'tendre': 477, 'tendremos': 477, 'tendria': 477, 'tendriamos': 477, 'yo': 510}, {'...': 507, ':':
377, 'N': 206, '^': 508, 'ayer': 787, 'de': 509, 'hoy': 787, 'mejor': 184, 'primero': 184, 'q': 366, 'que': 1548},
{'<tip>': 185}, {'^': 21, 'de': 184, 'que': 184}, {'consejo': 1551, 'dato': 1551, 'tip': 1551}, {'espalda': 99},
{'...': 1550, 'como': 1552, 'el': 1552, 'esquinazo': 99, 'este': 1552, 'la': 1553, 'largas': 99, 'planton': 99, 'un':
1552}, {'': (5, 'mine'), 'de': 48}, {'': (5, 'mine'), 'de': 48, 'yo': 1555}, {'de': 749, 'que': 5}, {'<any_det>':
1539, '<letter>': 206, 'mensaje': 1538, 'nota': 1538}, {'<giveinf>': 48, 'el': 43, 'la': 43, 'las': 43, 'los': 43},
{'el': 43, 'la': 43, 'las': 43, 'los': 43}, {'^': 1560}, {'^': 1559, 'aun': 1561, 'el': 43, 'la': 43, 'que': 1104,
'su': 43, 'sus': 43, 'todavia': 1561}, {'^': 1560, 'aun': 1561, 'todavia': 1561}, {'': (13, 'talk'), 'que': 5, 'si':
5}, {'esquinazo': 99, 'largas': 99, 'planton': 99}, {'<hand3>': 993, '<have_to>': 290, '<send3>': 993, '<should>': 21,
'acaba': 993, 'lo': 291, 'me': 486, 'no': 489, 'nos': 487, 'tenga': 488, 'termina': 993}, {'': (13, 'talk'), '^':
1566, 'me': 428, 'no': 364, 'nos': 428, 'yo': 491}, {'': (13, 'talk'), '...': 375, 'que': 1567, 'si': 5}, {'': (13,
'talk'), '^': 494, 'yo': 516}, {'': (13, 'talk'), 'que': 1569, 'si': 5}, {'de': 787, 'del': 787}, {'...': 1571},
{'...': 1571, '<any_det>': 1572}, {'<called_pp>': 206, 'aconsejado': 403, 'adelantado': 474, 'asegurado': 520,
'comentado': 1564, 'confirmado': 1564, 'contado': 1564, 'dado': 1565, 'desaconsejado': 184, 'dicho': 1568, 'escrito':
206, 'explicado': 1570, 'garantizado': 520, 'jurado': 520, 'llamado': 206, 'llegado': 1573, 'marcado': 206, 'pedido':
525, 'preguntado': 1564, 'prometido': 526, 'quedado': 433, 'quitado': 529, 'recomendado': 403, 'recordado': 518,
'repetido': 518, 'sugerido': 403, 'telefoneado': 206, 'wasapeado': 206}, {'de': 5, 'del': 5, 'sobre': 5},
{'<called_pp>': 206, 'dado': 1565, 'escrito': 206, 'llamado': 206, 'marcado': 206, 'telefoneado': 206, 'wasapeado':
206}, {'a': 181, 'en': 181}, {'N': 1577}, {'a': 1458, 'con': 1578}, {'a': 181}, {'comprometido': 1579, 'cruzado': 206,
'encontrado': 206, 'enterado': 1557, 'juntado': 206, 'ofrecido': 1580, 'reunido': 206, 'tomado': 206, 'visto': 206},
{'a': 28, 'al': 28}, {'D': 28, 'a': 28, 'con': 28, 'el': 28, 'en': 28}, {'<any_det>': 18}, {'^': 1584}, {'D': 28, 'a':
28, 'en': 28}, {'confirmado': 1121, 'contado': 1121, 'dicho': 1121, 'explicado': 1121}, {'<give3>': 544, '^': 545,
'confirmo': 1121, 'confirmó': 1121, 'conto': 1121, 'dijo': 1121, 'explico': 1121, 'explicó': 1121, 'ha': 1587, 'han':
1587}, {'a': 48, 'para': 48}, {'': (0, 'missed'), 'N': 99}, {'completo': 99}, {'': (0, 'missed'), 'a': 1590,
'completamente': 99, 'contestar': 99, 'de': 99, 'del': 99, 'el': 99, 'escribir': 99, 'felicitar': 99, 'ir': 99, 'la':
99, 'llamar': 99, 'llamarla': 99, 'llamarlo': 99, 'lo': 99, 'mandar': 99, 'por': 1591, 'que': 99, 'responder': 99},
{'': (0, 'missed'), 'a': 1590, 'completamente': 99, 'contestar': 99, 'de': 1592, 'del': 99, 'el': 99, 'escribir': 99,
'felicitar': 99, 'ir': 99, 'la': 99, 'llamar': 99, 'llamarla': 99, 'llamarlo': 99, 'lo': 99, 'mandar': 99, 'por':
1591, 'que': 99, 'responder': 99}, {'^': 523, 'le': 181, 'les': 181, 'que': 551, 'se': 1009}, {'': (11, 'thinking'),
'como': 5, 'cuando': 5, 'cuanto': 5, 'cuándo': 5, 'cuánto': 5, 'cómo': 5, 'donde': 5, 'dónde': 5, 'por': 553, 'si':
5}, {'^': 193, 'de': 379, 'en': 379}, {'esperando': 99, 'sin': 99}, {'de': 379, 'debiendo': 379, 'en': 379, 'mal':
99}, {'N': 732}, {'con': 1599}, {'...': 1600}, {'': (5, 'mine'), '<giveinf>': 48, '<inf>': 48}, {'': (5, 'mine'),
'<inf>': 48}, {'': (5, 'mine'), '^': 1603}, {'<inf>': 48}, {'^': 1605}, {'': (2, 'plan'), 'mi': 1604, 'mí': 1604,
'nosotros': 1606}, {'<inf>': 1601, 'D': 28, '^': 1602, 'a': 1607, 'acompanar': 91, 'atender': 91, 'con': 28, 'el': 28,
'en': 28, 'llevar': 91, 'recibir': 91, 'recoger': 91, 'ver': 91, 'visitar': 91}, {'juntar': 28, 'reunir': 28, 'ver':
28}, {'a': 1609}, {'<advises>': 205, '<called3>': 206, '<gave3>': 462, '<met1>': 1519, '<moved3>': 1309, '<off>': 99,
'<says>': 1520, '<sent_to>': 315, '<urges>': 465, '<vowed3>': 468, '<wrote3>': 1522, '^': 1524, 'acerque': 1525,
'acerqué': 1525, 'acompanaron': 892, 'acompano': 892, 'acompañó': 892, 'aconsejo': 1526, 'acorde': 1100, 'acuerdo':
1100, 'adelanto': 474, 'advierte': 475, 'advirtio': 475, 'alerto': 475, 'anticipo': 474, 'anticipó': 474, 'aseguro':
480, 'avanzo': 474, 'aviso': 1528, 'avisó': 1528, 'bailo': 99, 'clavo': 99, 'comento': 1529, 'comentó': 1529,
'comprometi': 1532, 'comprometo': 1488, 'confirma': 1528, 'confirmo': 1533, 'confirmó': 1533, 'conto': 1534, 'debe':
499, 'deben': 499, 'decia': 506, 'deje': 1536, 'dejo': 1543, 'dejé': 1536, 'dejó': 1543, 'desaconsejado': 184, 'dice':
1546, 'dijo': 1549, 'dio': 1554, 'embarco': 99, 'encargo': 1556, 'encontre': 206, 'entere': 1557, 'entero': 1557,
'envio': 1558, 'envió': 1558, 'escribio': 482, 'explico': 518, 'explicó': 518, 'fallo': 99, 'falta': 1562, 'faltan':
1563, 'falto': 194, 'ghosteo': 99, 'gustaria': 87, 'ha': 1574, 'habla': 1575, 'hablo': 1575, 'habló': 1575, 'han':
1576, 'he': 1581, 'hizo': 531, 'iba': 532, 'iban': 532, 'insiste': 537, 'insistio': 542, 'invita': 1582, 'invitan':
1582, 'juntamos': 1583, 'juntare': 28, 'junto': 1583, 'la': 546, 'las': 546, 'llega': 1585, 'llegara': 1585,
'llegaron': 1573, 'llego': 1573, 'lleva': 1586, 'lo': 1588, 'los': 546, 'mando': 1558, 'mandó': 1558, 'ofreci': 1589,
'olvide': 1593, 'olvidé': 1593, 'paso': 1558, 'pasó': 1558, 'perdi': 1153, 'pide': 549, 'pidio': 1594, 'planto': 99,
'pregunta': 554, 'preguntaba': 554, 'pregunto': 1595, 'preguntó': 554, 'previno': 475, 'promete': 556, 'prometio':
558, 'queda': 1596, 'quedaron': 433, 'quede': 1597, 'quedo': 1598, 'quedé': 1597, 'quedó': 1598, 'quita': 529,
'quitado': 529, 'quito': 529, 'reclama': 560, 'reclamo': 560, 'recoge': 1586, 'recomendo': 1526, 'recordo': 518,
'reenvio': 1558, 'reenvió': 1558, 'repitio': 518, 'reunimos': 1583, 'reunire': 28, 'reuno': 1583, 'senalo': 518,
'solto': 561, 'tenia': 532, 'tenian': 532, 'tiene': 563, 'tienen': 564, 'toca': 1608, 'tocara': 1583, 'toco': 194,
'va': 567, 'van': 567, 'vemos': 1583, 'veo': 1583, 'vere': 28, 'vi': 206, 'voy': 1610}, {'tarea': 48}, {'gracias':
789}, {'N': 1068}, {'a': 1614}, {'<their>': 1517}, {'N': 99}, {'con': 1617}, {'<date>': 1618, 'N': 99}, {'de': 1619},
{'venido': 99}, {'aparecio': 99, 'contesto': 99, 'contestó': 99, 'entro': 99, 'ha': 1621, 'llamo': 99, 'llamó': 99,
'respondio': 99, 'se': 385, 'vino': 99}, {'^': 945, 'de': 954, 'que': 954}, {'fono': 99, 'telefono': 99, 'teléfono':
99}, {'': (0, 'missed'), 'llamada': 99}, {'llamadas': 99}, {'': (0, 'missed'), 'el': 1624, 'la': 1625, 'las': 1626,
'mis': 99, 'nada': 99}, {'ni': 1617}, {'aparecido': 99, 'cogido': 99, 'contestado': 99, 'llamado': 99, 'respondido':
99, 'venido': 99}, {'contestado': 99, 'devuelto': 99, 'dicho': 99, 'escrito': 99, 'felicitado': 99, 'llamado': 99,
'mandado': 99, 'respondido': 99, 'saludado': 99}, {'he': 1630, 'hemos': 1630}, {'<answers>': 1627}, {'digno': 99,
'molesto': 99, 'presento': 99, 'presentó': 99}, {'<answers>': 1627, 'N': 1628, 'aparece': 99, 'aparecio': 99, 'asomo':
99, 'aviso': 99, 'avisó': 99, 'contesto': 99, 'contestó': 99, 'ha': 1629, 'han': 1629, 'la': 1631, 'las': 1631, 'le':
1631, 'les': 1631, 'llamo': 99, 'llamó': 99, 'lo': 1631, 'los': 1631, 'me': 1632, 'nos': 1632, 'noticias': 803,
'novedades': 803, 'rastro': 803, 'respondio': 99, 'se': 1633, 'senales': 803, 'vino': 99}, {'hablado': 99, 'visto':
99}, {'dio': 99, 'hizo': 99, 'pudo': 99}, {'<seen1>': 99, 'he': 1635, 'hemos': 1635, 'se': 1636}, {'con': 99},
{'<see_inf>': 99, 'dar': 1638}, {'<see_inf>': 99, 'a': 1639, 'dar': 1638}, {'confirma': 361, 'contesta': 361,
'entrega': 361, 'entregan': 361, 'envia': 361, 'envía': 361, 'manda': 361, 'responde': 361, 'tendra': 361, 'tiene':
361}, {'': (0, 'missed'), 'fijo': 99, 'movil': 99, 'móvil': 99, 'telefono': 99, 'teléfono': 99}, {'': (0, 'missed'),
'el': 1642, 'fijo': 99, 'la': 1642, 'movil': 99, 'móvil': 99, 'telefono': 99, 'teléfono': 99}, {'manera': 1151}, {'':
(0, 'missed'), '<inf>': 99, '<see_inf>': 99, 'ser': 99}, {'lugar': 99}, {'aparecido': 99, 'cogido': 99, 'conseguido':
835, 'contestado': 99, 'habido': 1644, 'llamado': 99, 'llegado': 836, 'logrado': 835, 'podido': 1645, 'respondido':
99, 'tenido': 1646, 'venido': 99}, {'nadie': 99}, {'<date>': 1618}, {'': (0, 'missed'), 'con': 1617}, {'': (0,
'missed'), '<date>': 1650, 'manera': 803}, {'': (0, 'missed'), '<inf>': 99, '<see_inf>': 99, 'contactar': 99, 'dar':
1638, 'felicitar': 99, 'hablar': 99, 'localizar': 99}, {'conseguido': 1652, 'contestado': 99, 'escrito': 99,
'hablado': 99, 'llamado': 99, 'llegado': 836, 'logrado': 835, 'podido': 1652, 'recibi': 840, 'recibido': 840,
'respondido': 99, 'visto': 99}, {'conseguido': 835, 'hablado': 99, 'llegado': 836, 'logrado': 835, 'podido': 835,
'recibi': 840, 'recibido': 840, 'visto': 99}, {'': (0, 'missed'), '<date>': 1650, 'manera': 1151}, {'cogido': 99},
{'atiende': 99, 'coge': 99, 'cogia': 99, 'cogio': 99, 'contesta': 99, 'ha': 1656, 'he': 1630, 'hemos': 1630},
{'celebrarse': 99}, {'a': 1658, 'nunca': 99}, {'<inf>': 99}, {'a': 1660}, {'caso': 99}, {'atendido': 99, 'cogido': 99,
'contestado': 99, 'devuelto': 99, 'escrito': 99, 'hecho': 1662, 'llamado': 99, 'respondido': 99}, {'atiende': 99,
'coge': 99, 'cogia': 99, 'cogio': 99, 'contesta': 99, 'ha': 1656}, {'<answers>': 1627, '^': 1641, 'anime': 1661,
'atiende': 99, 'atrevi': 1661, 'coge': 1643, 'cogia': 99, 'cogio': 99, 'contesta': 99, 'descolgo': 1643, 'descuelga':
1643, 'ha': 1663, 'han': 1663, 'la': 1664, 'lo': 1664}, {'<answers>': 1627, '^': 1641, 'atiende': 99, 'coge': 1643,
'cogia': 99, 'cogio': 99, 'contesta': 99, 'descolgo': 1643, 'descuelga': 1643, 'ha': 1663, 'han': 1663, 'la': 1664,
'lo': 1664}, {'ir': 1153}, {'nada': 803}, {'celebro': 99, 'dio': 1151, 'hizo': 1151, 'nada': 803, 'presento': 99,
'presentó': 99, 'pudo': 1151, 'realizo': 99}, {'de': 1660, 'para': 1660}, {'ganas': 1670, 'ocasion': 1670, 'tiempo':
1670}, {'poder': 656}, {'a': 1672}, {'<answers>': 1627, '<clitic>': 1637, '<managed1>': 1640, '<seen1>': 99, '^':
1641, 'acudio': 99, 'agradeci': 99, 'aparecieron': 99, 'aparecio': 99, 'atiende': 99, 'coge': 1643, 'cogia': 99,
'cogio': 99, 'contesta': 99, 'conteste': 99, 'contesté': 99, 'descolgo': 1643, 'descuelga': 1643, 'disponible': 99,
'ha': 1647, 'habia': 1648, 'habra': 1649, 'han': 1629, 'hay': 1651, 'he': 1653, 'hemos': 1654, 'hubo': 1655, 'la':
1657, 'las': 1631, 'le': 1631, 'les': 1631, 'llego': 1659, 'llegue': 1154, 'lo': 1657, 'localizado': 99, 'los': 1631,
'me': 1665, 'nos': 1666, 'olvidar': 309, 'olvidarme': 309, 'podia': 656, 'podre': 656, 'pude': 1667, 'puedo': 656,
'recibi': 840, 'recibido': 840, 'responde': 99, 'respondi': 99, 'sabemos': 1668, 'se': 1669, 'sé': 1668, 'tuve': 1671,
'tuvimos': 1151, 'tuvo': 1646, 'vino': 1648, 'voy': 1673}, {'': (5, 'mine'), 'a': 48, 'en': 48}, {'^': 1560, 'aun':
1561, 'el': 43, 'la': 43, 'que': 1104, 'su': 43, 'sus': 43, 'todavia': 1561}, {'cruzado': 206, 'encontrado': 206,
'enterado': 1557, 'juntado': 206, 'reunido': 206, 'tomado': 206, 'visto': 206}, {'': (14, 'together'), 'D': 28, 'a':
28, 'con': 28, 'el': 28, 'en': 28}, {'^': 534, 'le': 181, 'les': 181, 'no': 364, 'se': 1009, 'yo': 368}, {'^': 523,
'le': 181, 'les': 181, 'que': 1679, 'se': 1009}, {'': (2, 'plan'), 'mi': 1606, 'mí': 1606, 'nosotros': 1606},
{'<inf>': 1601, 'D': 28, '^': 1605, 'a': 1681, 'acompanar': 91, 'atender': 91, 'con': 28, 'el': 28, 'en': 28,
'llevar': 91, 'recibir': 91, 'recoger': 91, 'ver': 91, 'visitar': 91}, {'': (2, 'plan'), 'D': 28, 'a': 28, 'con': 28,
'el': 28, 'en': 28}, {'<advises>': 205, '<called3>': 206, '<gave3>': 462, '<met1>': 1519, '<moved3>': 1309, '<off>':
99, '<says>': 1520, '<sent_to>': 315, '<urges>': 465, '<vowed3>': 468, '<wrote3>': 1522, '^': 1524, 'acompano': 892,
'acompañó': 892, 'aconsejo': 1526, 'adelanto': 474, 'advierte': 475, 'advirtio': 475, 'alerto': 475, 'anticipo': 474,
'anticipó': 474, 'aseguro': 480, 'avanzo': 474, 'aviso': 1528, 'avisó': 1528, 'bailo': 99, 'clavo': 99, 'comento':
1529, 'comentó': 1529, 'comprometimos': 1675, 'confirma': 1528, 'confirmo': 1533, 'confirmó': 1533, 'conto': 1534,
'debe': 499, 'deben': 499, 'decia': 506, 'dejo': 1543, 'dejó': 1543, 'desaconsejado': 184, 'desencontramos': 99,
'dice': 1546, 'dijo': 1549, 'dio': 1554, 'embarco': 99, 'envio': 1558, 'envió': 1558, 'escribio': 482, 'explico': 518,
'explicó': 518, 'fallo': 99, 'falta': 1676, 'faltan': 1563, 'ghosteo': 99, 'gustaria': 87, 'ha': 1574, 'habla': 1575,
'hablo': 1575, 'habló': 1575, 'han': 1576, 'hemos': 1677, 'hizo': 531, 'iba': 532, 'iban': 532, 'insiste': 537,
'insistio': 542, 'invita': 1582, 'invitan': 1582, 'juntamos': 1678, 'juntaremos': 28, 'junto': 1583, 'la': 546, 'las':
546, 'llega': 1585, 'llegara': 1585, 'llegaron': 1573, 'llego': 1573, 'lleva': 1586, 'lo': 1588, 'los': 546, 'mando':
1558, 'mandó': 1558, 'paso': 1558, 'pasó': 1558, 'pide': 549, 'pidio': 1680, 'planto': 99, 'pregunta': 554,
'preguntaba': 554, 'pregunto': 554, 'preguntó': 554, 'previno': 475, 'promete': 556, 'prometio': 558, 'queda': 433,
'quedaron': 433, 'quedo': 1598, 'quedó': 1598, 'quita': 529, 'quitado': 529, 'quito': 529, 'recoge': 1586,
'recomendo': 1526, 'recordo': 518, 'reenvio': 1558, 'reenvió': 1558, 'repitio': 518, 'reunimos': 1678, 'reuniremos':
28, 'reuno': 1583, 'senalo': 518, 'solto': 561, 'tenia': 532, 'tenian': 532, 'tiene': 564, 'tienen': 564, 'toca':
1682, 'tocara': 1583, 'va': 567, 'vamos': 1610, 'van': 567, 'vemos': 1683, 'veo': 1583, 'veremos': 28, 'vimos': 892},
{'mi': 126, 'mí': 126}, {'mental': 126, 'para': 1685, 'personal': 126}, {'conseguido': 835, 'contestado': 99,
'escrito': 99, 'hablado': 99, 'llamado': 99, 'llegado': 836, 'logrado': 835, 'podido': 835, 'respondido': 99, 'visto':
99}, {'conseguido': 835, 'hablado': 99, 'llegado': 836, 'logrado': 835, 'podido': 835, 'visto': 99}, {'<answers>':
1627, 'llamo': 99, 'llamó': 99}, {'conecto': 99, 'conectó': 99, 'dio': 99, 'hizo': 99, 'pudo': 99}, {'<answers>':
1627, '<came3>': 99, '<clitic>': 1637, '<managed1>': 1640, '<seen1>': 99, 'agradeci': 99, 'conteste': 99, 'contesté':
99, 'ha': 837, 'he': 1687, 'hemos': 1688, 'me': 1689, 'nos': 1632, 'respondi': 99, 'se': 1690}, {'el': 1151, 'la':
1151, 'mi': 1151, 'nuestra': 1151, 'nuestro': 1151}, {'de': 1692, 'el': 1151, 'la': 1151, 'mi': 1151, 'nuestra': 1151,
'nuestro': 1151, 'total': 99}, {'de': 1692, 'el': 1151, 'la': 1151, 'mi': 1151, 'nuestra': 1151, 'nuestro': 1151},
{'conviene': 21, 'deberia': 21, 'deberiamos': 21, 'es': 291, 'habria': 290, 'hay': 290, 'lo': 291, 'me': 292,
'tendria': 290, 'tenemos': 290, 'tengo': 290}, {'^': 21, 'es': 184, 'seria': 184}, {'ideal': 1696, 'logico': 1696,
'mejor': 1696, 'sensato': 1696, 'suyo': 1696}, {'^': 1695, 'lo': 1697}, {'error': 21}, {'locura': 21}, {'': (3,
'advice'), 'mejor': 21, 'un': 1699, 'una': 1700}, {'mejor': 21, 'un': 1699, 'una': 1700}, {'mejor': 21, 'suyo': 21},
{'vale': 21}, {'ocurra': 21}, {'me': 1705}, {'se': 1706}, {'deberia': 21, 'hay': 290}, {'conviene': 21, 'deberia':
1701, 'deberiamos': 21, 'es': 1702, 'habria': 290, 'haria': 1702, 'hay': 290, 'lo': 1703, 'mas': 1704, 'me': 292,
'mejor': 21, 'ni': 1707, 'no': 1708, 'seria': 1702, 'sobra': 21, 'tendria': 290, 'tenemos': 290, 'tengo': 290}, {'^':
1709}, {',': 1710}, {'suerte': 746}, {',': 1710, '^': 1695, 'lo': 1697}, {'conviene': 21, 'deberia': 21, 'deberiamos':
21, 'es': 291, 'habria': 290, 'hay': 290, 'lo': 1703, 'mas': 1704, 'me': 292, 'mejor': 21, 'ni': 1707, 'no': 1708,
'sobra': 21, 'tendria': 290, 'tenemos': 290, 'tengo': 290}, {'^': 1714}, {',': 1715}, {'animo': 746, 'ánimo': 746},
{'el': 1717}, {'<them>': 1698, '<they>': 1698, 'N': 1711, 'alentar': 748, 'alentarla': 746, 'alentarlo': 746,
'animar': 748, 'animarla': 746, 'animarle': 746, 'animarlo': 746, 'avisar': 749, 'avisarme': 749, 'consolar': 748,
'consolarla': 746, 'consolarlo': 746, 'contar': 749, 'contarme': 749, 'darle': 751, 'darles': 751, 'decir': 749,
'decirme': 749, 'desearle': 1712, 'echarle': 751, 'echarles': 751, 'el': 1713, 'ella': 1711, 'ellas': 1716, 'ellos':
1716, 'felicitar': 748, 'felicitarla': 746, 'felicitarle': 746, 'felicitarlo': 746, 'levantarle': 1718, 'meterle':
751, 'que': 809, 'subirle': 1718, 'tranquilizar': 748, 'tranquilizarla': 746, 'tranquilizarlo': 746, 'él': 1713},
{'D': 219, 'buscarme': 28, 'buscarnos': 28, 'recogerme': 28, 'recogernos': 28}, {'despacho': 28}, {'oficina': 28},
{'casa': 28}, {'aca': 28, 'aqui': 28, 'casa': 28, 'el': 1721, 'la': 1722, 'mi': 1723}, {'D': 219, 'a': 1720, 'al':
220, 'para': 220, 'por': 1724}, {'capacitando': 832, 'con': 206, 'ensenando': 832, 'entrenando': 832, 'formando': 832,
'instruyendo': 832, 'orientando': 832}, {'saludar': 206}, {'semana': 206}, {'de': 1728}, {'dia': 206, 'fin': 1729,
'finde': 206}, {'noche': 206, 'tarde': 206}, {'...': 155, 'casa': 206, 'lo': 1172}, {'momento': 206, 'rato': 206,
'segundo': 206}, {'...': 1726, 'a': 1727, 'el': 1730, 'la': 1731, 'por': 1732, 'un': 1733}, {'D': 219, 'a': 1720,
'al': 220, 'para': 220}, {'<any_det>': 876, 'mi': 881, 'mis': 881, 'nuestra': 881, 'nuestras': 881, 'nuestro': 881},
{'N': 1736, 'saludar': 206, 'ver': 206}, {'': (23, 'contact'), 'lo': 1172}, {'...': 1726, '<any_det>': 975,
'<reach_noun>': 974, '<their>': 1517, '^': 877, 'a': 1737, 'el': 1730, 'la': 1731, 'mi': 881, 'mis': 881, 'nuestra':
881, 'nuestras': 881, 'nuestro': 881, 'por': 1738, 'un': 1733}, {'por': 732}, {'': (8, 'asked'), '^': 993, 'en': 775,
'que': 653}, {'N': 1741}, {'a': 912}, {'a': 1742, 'ayuda': 1743, 'consejo': 1743, 'en': 775, 'opinion': 1743, 'que':
653}, {'<giveinf>': 48, '<inf_them>': 48, '<infle>': 48}, {'...': 181, '^': 48}, {'...': 181, '^': 48, 'parte': 1746},
{'': (7, 'waiting'), '^': 1220, 'el': 43, 'la': 43, 'lo': 43, 'mi': 1747, 'mí': 1746, 'que': 43, 'su': 43, 'sus': 43},
{'mi': 1747, 'mí': 1746}, {'^': 1745, 'conectar': 952, 'de': 1748, 'del': 1130, 'juntar': 952, 'por': 1749,
'presentar': 952, 'que': 954}, {'contratar': 87, 'escribir': 87, 'invitar': 87, 'llamar': 87, 'si': 87}, {'en': 1751},
{'de': 1617}, {'en': 87, 'que': 87}, {'N': 956}, {'a': 1755, 'en': 955}, {'visto': 5}, {'lo': 1757, 'mi': 938, 'poco':
99}, {'<their>': 1}, {'<their>': 1059, 'alimentos': 868, 'bocadillos': 868, 'bolsas': 868, 'cenas': 868, 'comida':
868, 'comidas': 868, 'la': 869, 'ropa': 868}, {'^': 1760, 'con': 1062}, {'...': 866, ':': 817}, {'a': 896, 'por': 902,
'via': 902, 'vía': 902}, {'<any_det>': 1378}, {'<any_det>': 1378, 'a': 1764, 'al': 1764}, {'a': 815, 'c': 814, 'con':
898, 'y': 894}, {'N': 1766}, {'N': 1305, 'a': 1767, 'el': 206, 'la': 985, 'le': 986, 'por': 902, 'su': 985, 'una':
985, 'via': 902, 'vía': 902}, {'<my>': 268, '^': 878}, {'N': 1769}, {'0': 271, '<any_det>': 271, 'a': 1770, 'cien':
271, 'dinero': 271}, {'D': 823, '^': 16}, {'^': 16, 'que': 1772}, {'N': 1259}, {'': (5, 'mine'), '^': 953, 'a': 1774,
'que': 48}, {'^': 16, 'me': 379, 'recibire': 477, 'recibiria': 477, 'recibiriamos': 477, 'tendre': 477, 'tendria':
477, 'tendriamos': 477, 'yo': 828}, {'^': 16, 'me': 379, 'que': 1776}, {'<date>': 28, 'paso': 126}, {'pasos': 126},
{'a': 900}, {'contacto': 1780}, {'para': 230, 'por': 230}, {'palabra': 1782}, {'buena': 1783}, {'N': 1262, 'a': 1263,
'en': 1781, 'una': 1784}, {'de': 21}, {'broma': 21, 'cona': 21}, {'suenos': 21}, {'me': 1705, 'nos': 1705}, {'de':
1787, 'en': 1788, 'hablar': 1786, 'loca': 21, 'loco': 21, 'se': 1789}, {'da': 742, 'dara': 742, 'echa': 742, 'echara':
742, 'nada': 1786, 'ni': 1790}, {'adelanta': 221, 'aplaza': 221, 'aplazo': 221, 'cambia': 221, 'cambio': 221,
'cambió': 221, 'es': 221, 'movio': 221, 'mueve': 221, 'pasa': 221, 'paso': 221, 'pasó': 221, 'queda': 221, 'retrasa':
221, 'sera': 221, 'va': 221}, {'adelanta': 221, 'aplaza': 221, 'aplazo': 221, 'cambia': 221, 'cambio': 221, 'cambió':
221, 'es': 221, 'movio': 221, 'mueve': 221, 'pasa': 221, 'paso': 221, 'pasó': 221, 'queda': 221, 'retrasa': 221, 'se':
1792, 'sera': 221, 'va': 221}, {'D': 1793}, {'D': 1793, 'para': 1794, 'prevista': 1794, 'previsto': 1794}, {'ser':
1794}, {'a': 1796}, {'da': 742, 'dara': 742, 'echa': 742, 'echara': 742}, {'^': 1798}, {'^': 1791, 'era': 1794,
'estaba': 1795, 'iba': 1797, 'le': 1799, 'me': 1799, 'nos': 1799, 'tenia': 1794, 'teniamos': 1794, 'tocaba': 1794},
{'<should>': 21, '<would_give>': 16, 'da': 742, 'dara': 742, 'echa': 742, 'echara': 742, 'nada': 1786, 'ni': 1790,
'no': 22}, {'olvide': 309}, {'me': 1802}, {'se': 1803}, {'<any_det>': 609, '<my>': 609}, {'^': 1805}, {'<is3>': 5,
'<they>': 5, '^': 1801, 'era': 1794, 'estaba': 1795, 'iba': 1797, 'le': 1799, 'me': 1799, 'no': 1804, 'nos': 1799,
'recibiria': 1806, 'recibirian': 1806, 'tendria': 1806, 'tendrian': 1806, 'tenia': 1794, 'teniamos': 1794, 'tocaba':
1794}, {'cargo': 181}, {'D': 219, 'esperar': 797, 'mi': 1808}, {'^': 592, 'mi': 919}, {'manos': 181}, {'^': 592, 'el':
1195, 'mis': 1811, 'nada': 1194}, {'mi': 1747, 'mí': 1746, 'que': 1112}, {'^': 193, 'de': 1813, 'el': 99, 'la': 99,
'nuestra': 99, 'nuestro': 99, 'por': 1749, 'que': 1112}, {'efecto': 99}, {'<moved_pp>': 1162, 'D': 219, '^': 193, 'a':
1809, 'agendada': 28, 'agendado': 28, 'al': 220, 'de': 1810, 'en': 1812, 'esperar': 797, 'fijada': 28, 'para': 220,
'pendiente': 1814, 'por': 920, 'que': 799, 'sin': 1815}, {'<them>': 1269, 'N': 1269}, {'juntarnos': 28, 'vernos': 28},
{'almorzar': 28, 'comer': 28, 'hablar': 28, 'juntarnos': 28, 'reunirnos': 28, 'tomar': 28, 'vernos': 28}, {'D': 28,
'a': 1204, 'con': 1817, 'de': 1818, 'el': 28, 'en': 1819, 'para': 1274}, {'la': 1124, 'las': 28}, {'^': 1246}, {'de':
1822, 'en': 1822, 'para': 28}, {'la': 48, 'lo': 48}, {'le': 48, 'les': 48, 'se': 1824}, {'le': 48, 'les': 48, 'se':
1824, 'yo': 1825}, {'<inf>': 28, 'D': 28, '^': 1246, 'que': 1826, 'vernos': 28}, {'': (2, 'plan'), '<inf>': 28, 'D':
28, 'vernos': 28}, {'de': 1827, 'en': 1827, 'para': 1828, 'que': 783}, {'': (23, 'contact'), '<them>': 1823, 'N':
1829}, {'^': 1220, 'almorzar': 28, 'cenar': 28, 'comer': 28, 'desayunar': 28, 'ir': 1271, 'juntarnos': 28, 'pasar':
1271, 'pasarme': 1271, 'que': 1826, 'tomar': 28, 'vernos': 28}, {'la': 1458, 'lo': 1458}, {'le': 1458, 'les': 1458,
'se': 1832}, {'le': 1458, 'les': 1458, 'se': 1832, 'yo': 1833}, {'^': 1220, 'almorzar': 28, 'cenar': 28, 'comer': 28,
'desayunar': 28, 'hablar': 28, 'ir': 1271, 'juntarnos': 28, 'pasar': 1271, 'pasarme': 1271, 'que': 1834, 'reunirnos':
28, 'tomar': 28, 'vernos': 28}, {'': (2, 'plan'), 'almorzar': 28, 'cenar': 28, 'comer': 28, 'desayunar': 28, 'el': 28,
'juntarnos': 28, 'tomar': 28, 'vernos': 28}, {':': 781, 'D': 28, 'a': 1821, 'con': 1830, 'de': 1831, 'el': 28, 'en':
1835, 'para': 1836, 'pendiente': 1131, 'pendientes': 1131}, {'mi': 1808}, {'mis': 1811}, {'de': 1813, 'por': 1749,
'que': 1112}, {'a': 1838, 'de': 920, 'en': 1839, 'pendiente': 1840, 'por': 920}, {'ni': 99, 'no': 99, 'nunca': 99},
{'y': 1842}, {'...': 1843}, {'<inf>': 597, '<inf_me>': 597, '^': 592, 'llamar': 1844, 'llamarme': 1844, 'pasar': 1844,
'pasarse': 1844, 'que': 519, 'venir': 1844}, {'<inf>': 597, '<inf_me>': 597, '^': 592, 'llamar': 1844, 'llamarme':
1844, 'nada': 99, 'pasar': 1844, 'pasarse': 1844, 'que': 519, 'venir': 1844}, {'de': 1845, 'en': 1846}, {'': (5,
'mine'), '^': 1220, 'almorzar': 28, 'cenar': 28, 'comer': 28, 'desayunar': 28, 'ir': 1271, 'juntarnos': 28, 'pasar':
1271, 'pasarme': 1271, 'que': 1826, 'tomar': 28, 'vernos': 28}, {'': (5, 'mine'), 'le': 48}, {'': (5, 'mine'), '^':
1220, 'almorzar': 28, 'cenar': 28, 'comer': 28, 'desayunar': 28, 'hablar': 28, 'ir': 1271, 'juntarnos': 28, 'pasar':
1271, 'pasarme': 1271, 'que': 1826, 'reunirnos': 28, 'tomar': 28, 'vernos': 28}, {'D': 28, 'a': 1204, 'con': 1830,
'de': 1848, 'debiendo': 1849, 'debiendole': 48, 'el': 28, 'en': 1850, 'para': 1836}, {'la': 1124, 'mi': 1808}, {'':
(6, 'theirs'), '<inf_me>': 16, '<infle>': 48}, {'': (5, 'mine'), '<inf>': 597, '<inf_me>': 597, '^': 1853, 'llamar':
1844, 'llamarme': 1844, 'mi': 919, 'pasar': 1844, 'pasarse': 1844, 'que': 519, 'venir': 1844}, {'': (5, 'mine'),
'<inf>': 597, '<inf_me>': 597, '^': 1853, 'el': 1195, 'llamar': 1844, 'llamarme': 1844, 'mis': 1811, 'nada': 1196,
'pasar': 1844, 'pasarse': 1844, 'que': 519, 'venir': 1844}, {'': (7, 'waiting'), 'me': 498, 'nos': 498}, {'': (7,
'waiting'), 'el': 43, 'la': 43, 'lo': 43, 'mi': 1747, 'mí': 1746, 'que': 1856, 'su': 43, 'sus': 43}, {'^': 193, 'de':
1857, 'del': 1130, 'el': 99, 'la': 99, 'nuestra': 99, 'nuestro': 99, 'por': 1749, 'que': 1112}, {'<moved_pp>': 1162,
'a': 1852, 'atenta': 1129, 'atento': 1129, 'conmigo': 433, 'de': 1854, 'debiendo': 601, 'en': 1855, 'esperando': 806,
'pendiente': 1858, 'pendientes': 1131, 'por': 920, 'sin': 1815}, {'<inf>': 597, '<inf_me>': 597, '^': 592, 'llamar':
1844, 'llamarme': 1844, 'mi': 919, 'pasar': 1844, 'pasarse': 1844, 'que': 519, 'venir': 1844}, {'<inf>': 597,
'<inf_me>': 597, '^': 592, 'el': 1195, 'llamar': 1844, 'llamarme': 1844, 'mis': 1811, 'nada': 1196, 'pasar': 1844,
'pasarse': 1844, 'que': 519, 'venir': 1844}, {'<moved_pp>': 1162, 'a': 1838, 'conmigo': 433, 'de': 1860, 'debiendo':
601, 'en': 1861, 'pendiente': 1814, 'por': 920, 'sin': 1815}, {'<see_inf>': 99, 'que': 417, 'saber': 5}, {'<letter>':
206}, {'<letter>': 206, 'visita': 206}, {'...': 1571, '<any_det>': 1572, 'el': 1864, 'la': 1865, 'un': 1864, 'una':
1864}, {'...': 1571, '<any_det>': 1572, '^': 1584}, {'^': 1584, 'a': 90}, {'colgue': 206, 'corte': 206, 'corté': 206,
'hable': 206, 'hablé': 206, 'salgo': 206, 'termino': 206}, {'<pro>': 231}, {'<good>': 1870, '<pro>': 231}, {'^': 228,
'al': 1276, 'el': 1276, 'la': 1276, 'mi': 1276, 'nuestra': 1276, 'nuestro': 1276, 'un': 1276, 'una': 1276}, {'^': 228,
'que': 653}, {'a': 1872, 'al': 1276, 'ante': 229, 'con': 229, 'el': 1276, 'en': 1873, 'la': 1276, 'mi': 1276,
'nuestra': 1276, 'nuestro': 1276, 'para': 229, 'que': 653, 'un': 1276, 'una': 1276}, {'N': 1874}, {'<any_det>': 1871,
'a': 1875, 'en': 775, 'que': 653}, {'<any_det>': 1871}, {'conectar': 952, 'juntar': 952, 'presentar': 952}, {'': (23,
'contact'), 'mi': 881, 'mis': 881, 'nuestra': 881, 'nuestras': 881, 'nuestro': 881}, {'N': 1879}, {'<their>': 1517,
'a': 1880, 'mi': 881, 'mis': 881, 'nuestra': 881, 'nuestras': 881, 'nuestro': 881}, {'<any_det>': 271, 'a': 1770},
{'': (23, 'contact'), '^': 1060, 'con': 1062}, {'<any_det>': 1, '^': 1060}, {'N': 1884}, {'<any_det>': 98, '^': 1060,
'con': 1885}, {'': (23, 'contact'), '<their>': 1}, {'<any_det>': 98, '<their>': 1, 'con': 874}, {'la': 206, 'reunion':
206, 'reunirme': 206, 'reunión': 206, 'una': 206}, {'con': 90, 'de': 1889}, {'por': 28}, {'N': 206, 'tambien': 787,
'también': 787}, {'a': 220, 'al': 220, 'para': 220}, {'': (0, 'missed'), '<date>': 99, 'el': 1151, 'la': 1151}, {'de':
5}, {'nada': 99}, {'en': 1896}, {'anulado': 99, 'aplazado': 99, 'caido': 99, 'cancelado': 99, 'ofrecido': 623,
'quedado': 1897, 'suspendido': 99}, {'ido': 99}, {'anulado': 99, 'aplazado': 99, 'caido': 99, 'cancelado': 99,
'ofrecido': 623, 'suspendido': 99}, {'<give1>': 48, 'acerco': 52, 'dejo': 52, 'devuelvo': 52, 'doy': 52, 'envio': 52,
'envío': 52, 'hago': 1376, 'hare': 1376, 'llevo': 52, 'mando': 52, 'paso': 52, 'preparo': 52, 'traigo': 52}, {'^':
1901, 'debo': 48, 'escuche': 1077, 'escuché': 1077, 'oi': 1077, 'tenemos': 1383, 'tengo': 1383, 'vamos': 1488, 'voy':
1488}, {'^': 1901}, {'fue': 1592, 'olvido': 1592, 'olvidó': 1592, 'paso': 1592, 'pasó': 1592}, {'olvido': 1592,
'olvidó': 1592, 'paso': 1592, 'pasó': 1592}, {'a': 220, 'al': 220, 'para': 220, 'por': 28}, {'': (14, 'together'),
'N': 206, 'tambien': 787, 'también': 787}, {'': (23, 'contact'), 'al': 206, 'desde': 206, 'por': 206}, {'': (14,
'together'), 'N': 1908, 'tambien': 787, 'también': 787}, {'conmigo': 206}, {'<moved3>': 1309, '<off>': 289, 'acerca':
1891, 'acerco': 618, 'acercó': 618, 'adelanta': 221, 'agregaron': 1892, 'agrego': 1892, 'agregó': 1892, 'anulo': 99,
'aparecio': 618, 'aplaza': 221, 'aplazo': 99, 'apuntaron': 1892, 'apunto': 1892, 'apuntó': 1892, 'cambia': 1893,
'cambio': 1893, 'cambió': 1893, 'cancelo': 99, 'cayeron': 1894, 'cayo': 1894, 'compromete': 380, 'comprometio': 380,
'conecto': 1076, 'conectó': 1076, 'corrio': 1893, 'dejo': 619, 'dejó': 619, 'encarga': 620, 'entero': 1895, 'enteró':
1895, 'ha': 1898, 'habia': 1899, 'han': 1900, 'incorporaron': 1892, 'incorporo': 1892, 'la': 1902, 'las': 1903, 'lo':
1902, 'los': 1903, 'me': 1904, 'mueve': 1893, 'nos': 1905, 'ocupa': 620, 'ofrece': 623, 'ofrecio': 625, 'olvidaron':
1694, 'olvido': 1694, 'olvidó': 1694, 'pasa': 1906, 'paso': 618, 'pasó': 618, 'queda': 221, 'quedaron': 1897, 'quedo':
1897, 'quedó': 1897, 'retrasa': 221, 'rumorea': 5, 'sumaron': 1907, 'sumo': 1907, 'suspende': 99, 'suspendio': 99,
'unieron': 1907, 'unio': 1909, 'va': 221, 'vino': 618, 'vio': 1910}, {'a': 1125, 'esperando': 806}, {'<inf>': 21,
'conviene': 21, 'deberia': 1701, 'deberiamos': 21, 'es': 1702, 'habria': 290, 'haria': 1702, 'hay': 290, 'lo': 1703,
'mas': 1704, 'me': 292, 'mejor': 21, 'ni': 1707, 'no': 1708, 'seria': 1702, 'sobra': 21, 'tendria': 290, 'tenemos':
290, 'tengo': 290}, {'^': 1913}, {',': 1914}, {',': 1914, '^': 1695, 'lo': 1697}, {'contado': 787, 'dicho': 787},
{'conto': 787, 'dijo': 787, 'ha': 1917}, {'<them>': 1698, '<they>': 1698, 'N': 1915, 'el': 1916, 'ella': 1915,
'ellas': 1716, 'ellos': 1716, 'me': 1918, 'él': 1916}, {'de': 30}, {'cumple': 1920, 'cumpleanos': 1920, 'santo':
1920}, {'el': 1921}, {'<mentor_noun>': 275}, {'de': 1923}, {'lugar': 1053}, {'mi': 1925}, {'en': 1926}, {'yo': 1048},
{'estuviera': 1927, 'fuera': 1928}, {'de': 1749, 'por': 1749}, {'senales': 99}, {'aparecer': 99, 'atender': 99,
'contestar': 99, 'dar': 1931, 'responder': 99}, {'pendiente': 1930, 'sin': 1932}, {'sin': 1932}, {'paso': 126}, {'':
(0, 'missed'), 'de': 99}, {'contestar': 99, 'efecto': 99, 'exito': 99, 'falta': 1822, 'hablar': 99, 'noticias': 1936,
'novedades': 803, 'rastro': 803, 'respuesta': 99, 'senales': 1936, 'suerte': 99, 'ver': 99, 'verla': 99, 'verlo': 99},
{'a': 798, 'esperar': 797, 'falta': 1147, 'faltan': 1147, 'que': 799}, {'con': 87, 'que': 87}, {',': 509, '...': 185,
':': 184, 'era': 403, 'es': 403, 'fue': 403}, {'recibiremos': 16, 'sabremos': 16, 'tendre': 16, 'tendremos': 16},
{'la': 1941, 'las': 1941, 'lo': 1941, 'los': 1941, 'recibiremos': 16, 'sabremos': 16, 'tendre': 16, 'tendremos': 16},
{'<thing>': 1942}, {'<tip>': 1940, '^': 1943}, {'<tip>': 1940}, {'vez': 87}, {'andaba': 1121, 'andaban': 1121,
'estaba': 1116, 'estaban': 1121, 'estuvieron': 1121, 'estuvo': 1116, 'vinieron': 1121, 'vino': 1116}, {'<answers>':
1627, '<clitic>': 1637, '<seen1>': 99, 'he': 1635, 'hemos': 1635, 'la': 1631, 'las': 1631, 'le': 1631, 'les': 1631,
'lo': 1631, 'los': 1631, 'me': 1632, 'nos': 1632, 'se': 1636}, {'apagado': 99}, {'D': 28, 'con': 28}, {'<date>':
1950}, {'^': 1222, 'conectar': 952, 'conectarlos': 126, 'juntar': 952, 'juntarlos': 126, 'ponerlos': 956, 'presentar':
952, 'presentarlos': 126}, {'<any_det>': 1951, '<date>': 1950, 'que': 1952}, {'con': 28}, {'^': 945}, {'a': 28}, {'':
(5, 'mine'), '^': 1222, 'admitir': 948, 'conectar': 952, 'conectarlos': 126, 'confesar': 948, 'decir': 948, 'juntar':
952, 'juntarlos': 126, 'juntarme': 1954, 'pensar': 87, 'ponerlos': 956, 'presentar': 952, 'presentarlos': 126,
'quedar': 1954, 'reconocer': 948, 'reunirme': 28, 'ver': 1956, 'verme': 1954}, {'<any_det>': 1951, '<date>': 1950,
'ganas': 1100, 'juntarme': 1954, 'pendiente': 1955, 'que': 1957, 'quedar': 1954, 'reunirme': 28, 'ver': 1956, 'verme':
1954}, {'<see_inf>': 99, '^': 440}, {'a': 446, 'que': 1959}, {'que': 656}, {'do': 126}, {'<inf_them>': 48,
'<todo_inf>': 48}, {'^': 1963, 'a': 798, 'esperar': 797}, {'^': 1745, 'a': 798, 'de': 954, 'esperar': 797, 'que':
1964}, {':': 126}, {'birra': 155, 'cafe': 155, 'café': 155, 'cana': 155, 'cerveza': 155, 'tinto': 155, 'vino': 155},
{'<any_det>': 206, 'algo': 206, 'cafe': 206, 'café': 206, 'cerveza': 206, 'el': 1967, 'mate': 206, 'mates': 206, 'te':
206, 'tinto': 206, 'un': 1967, 'una': 1967}, {'<any_det>': 206, 'algo': 206, 'cafe': 206, 'café': 206, 'cerveza': 206,
'mate': 206, 'mates': 206, 'te': 206, 'tinto': 206}, {'el': 1967, 'un': 1967, 'una': 1967}, {'un': 28, 'una': 28},
{'': (23, 'contact'), 'N': 1061}, {'^': 1060, 'con': 1972}, {'<date>': 206}, {'<any_det>': 1974, '<date>': 206, 'que':
1193, 'tenido': 1199}, {'que': 1193, 'tenido': 1199}, {'estos': 87}, {'de': 1977}, {'<drink>': 206, 'dia': 1978},
{'<drink>': 206}, {'dias': 87}, {'estos': 1981}, {'de': 1982}, {'<inf>': 638, '<inf_me>': 16, '<infme>': 16,
'corregir': 327, 'firmar': 327, 'hablar': 641, 'hablarle': 641, 'hablarles': 641, 'leer': 327, 'mirar': 327, 'probar':
327, 'repasar': 327, 'revisar': 327, 'testear': 327, 'validar': 327, 'ver': 327}, {'^': 1984}, {'a': 1985},
{'<see_inf>': 28, '^': 945}, {'a': 1987, 'atras': 803, 'detras': 803}, {'...': 155, 'a': 732, 'por': 732},
{'almorzar': 28, 'buscarme': 28, 'buscarnos': 28, 'casa': 28, 'cenar': 28, 'comer': 28, 'merendar': 28, 'recogerme':
28, 'recogernos': 28, 'tomar': 28, 'verme': 28, 'visitarme': 28}, {'N': 1989, 'a': 1990}, {'almorzar': 28, 'casa': 28,
'cenar': 28, 'comer': 28, 'merendar': 28, 'tomar': 28, 'verme': 28, 'visitarme': 28}, {'N': 1989, 'a': 1992},
{'<media>': 87, 'el': 1071, 'facebook': 87, 'instagram': 87, 'la': 1071, 'las': 1071, 'linkedin': 87, 'los': 1071,
'su': 1071, 'sus': 1071, 'twitter': 87, 'un': 1071, 'una': 1071, 'x': 87}, {'N': 206, 'a': 206, 'el': 1097, 'en':
1994, 'la': 1098, 'pasar': 87, 'por': 1072, 'que': 87, 'un': 1099, 'una': 1101}, {'almorzar': 28, 'buscarme': 28,
'buscarnos': 28, 'casa': 28, 'cenar': 28, 'comer': 28, 'desayunar': 28, 'dormir': 28, 'la': 1722, 'merendar': 28,
'recogerme': 28, 'recogernos': 28, 'tomar': 28, 'verme': 28, 'visitarme': 28}, {'N': 1989, 'a': 1996}, {'': (23,
'contact'), 'N': 206, 'a': 206, 'en': 1072, 'por': 1072}, {'a': 206, 'en': 1072, 'por': 1072}, {'con': 855, 'de': 855,
'en': 855, 'para': 855}, {'a': 1987, 'atras': 803, 'con': 90, 'detras': 803}, {'caso': 99, 'mu': 99, 'palabra': 99,
'pio': 99}, {'<give1>': 48}, {'^': 2003}, {'la': 2004, 'las': 2004, 'lo': 2004, 'los': 2004}, {'': (14, 'together'),
'le': 2004, 'les': 2004, 'se': 2005}, {'nada': 99, 'ni': 2002, 'si': 87, 'yo': 2006}, {'estaba': 99}, {'ido': 99,
'marchado': 99}, {'habia': 2009}, {'no': 2008, 'que': 5, 'se': 2010, 'veremos': 88}, {'': (5, 'mine'), '0': 181, '^':
193, 'a': 1494, 'cien': 181, 'cincuenta': 181, 'dinero': 181, 'treinta': 181, 'unos': 181, 'veinte': 181}, {'tu':
1055}, {'<give1>': 48, 'hago': 1376, 'hare': 1376}, {'^': 2014, 'debo': 1495}, {'ocupo': 1057}, {'tu': 1048, 'tú':
1048, 'vos': 1048}, {'^': 2014}, {'la': 2018, 'las': 2018, 'lo': 2018, 'los': 2018}, {'debo': 2012, 'en': 2013, 'le':
2015, 'les': 2015, 'llevo': 48, 'me': 2016, 'pongo': 48, 'que': 2017, 'se': 2019, 'y': 892}, {'<may3>': 274, '^':
1028, 'de': 1029, 'debe': 274, 'dijo': 435, 'en': 402, 'ha': 1030, 'habia': 436, 'iba': 1032, 'me': 1035, 'nos': 1036,
'pensaba': 435, 'queda': 594, 'quedaron': 1038, 'quedo': 1040, 'quedó': 1040, 'queria': 435, 'se': 1041, 'tenia':
1042, 'tiene': 634, 'tienen': 634, 'va': 645, 'van': 645}, {'$': 171, '//': 204, '<advises>': 205, '<called1>': 207,
'<came3>': 218, '<date>': 224, '<eat1>': 227, '<handed1>': 255, '<hours>': 267, '<lent1>': 272, '<may3>': 274,
'<mentor_noun>': 275, '<moved1>': 279, '<moved3>': 283, '<moved_pp>': 286, '<off>': 289, '<opines>': 306, '<read1>':
308, '<remind>': 309, '<sent_to>': 315, '<set>': 316, '<set_up>': 317, '<shall1>': 28, '<they>': 648, '<tip>': 652,
'<told1>': 655, '<tried1>': 657, '<until>': 661, '<vowed1>': 664, 'D': 696, 'N': 740, '^': 744, 'a': 759, 'acaba':
761, 'acabamos': 763, 'acaban': 761, 'acabo': 765, 'acabó': 761, 'accion': 766, 'aclarando': 769, 'aclare': 769,
'acompane': 773, 'aconseja': 774, 'aconseje': 778, 'aconsejo': 509, 'acordado': 782, 'acordamos': 786, 'acorde': 786,
'acudieron': 787, 'agradecer': 789, 'agradeci': 790, 'agradecida': 791, 'agradecido': 791, 'agradecimos': 790,
'agradezco': 789, 'aguardo': 793, 'ahora': 800, 'al': 801, 'alente': 748, 'algun': 802, 'almorce': 206, 'almorzado':
206, 'almorzamos': 206, 'andamos': 804, 'ando': 807, 'anduve': 808, 'anduvimos': 808, 'anime': 748, 'antes': 811,
'apadrine': 812, 'apagado': 99, 'aparecieron': 787, 'apenas': 809, 'aplazada': 99, 'aplazado': 99, 'apresentacao':
818, 'arme': 821, 'armé': 821, 'asegura': 827, 'aseguro': 830, 'asesoramos': 832, 'asesore': 834, 'asistentes': 787,
'asisti': 832, 'asistieron': 787, 'asistio': 787, 'aun': 845, 'aunque': 809, 'ausencia': 99, 'avisa': 847,
'avisandome': 749, 'aviso': 849, 'avisó': 849, 'ayudamos': 853, 'ayude': 853, 'baile': 808, 'banco': 857, 'bebi': 858,
'bebimos': 206, 'brindamos': 206, 'brinde': 206, 'buena': 859, 'buzon': 311, 'buzón': 311, 'caminamos': 206, 'camine':
808, 'capacite': 832, 'carta': 862, 'casi': 865, 'celebramos': 206, 'celebre': 206, 'cena': 867, 'cenado': 808,
'cenamos': 206, 'cene': 206, 'charla': 206, 'charlamos': 206, 'charlando': 206, 'charle': 206, 'charlita': 206,
'cita': 867, 'clasificamos': 871, 'clasifique': 871, 'coincidi': 206, 'coincidido': 206, 'coincidimos': 206, 'colgar':
808, 'colgue': 808, 'comedor': 872, 'comente': 875, 'comi': 808, 'comida': 867, 'comido': 808, 'comimos': 206, 'como':
749, 'comparti': 885, 'compromiso': 886, 'con': 893, 'conectamos': 897, 'conecte': 903, 'confirma': 904, 'confirmado':
905, 'confirmamos': 905, 'confirme': 905, 'confirmo': 907, 'confirmé': 905, 'confirmó': 907, 'conmigo': 892, 'conoci':
206, 'conocimos': 206, 'consejo': 909, 'console': 748, 'consulta': 911, 'consulte': 913, 'consulté': 913,
'contandome': 749, 'conte': 915, 'contestador': 99, 'contestadora': 99, 'conteste': 917, 'contesté': 917, 'conto':
918, 'convenido': 782, 'conversacion': 206, 'conversado': 206, 'conversamos': 206, 'converse': 206, 'conversé': 206,
'corre': 921, 'corregi': 875, 'corren': 921, 'correo': 312, 'corri': 808, 'corrigiendole': 1, 'corrigiendoles': 1,
'corte': 808, 'corté': 808, 'cree': 357, 'creo': 160, 'cruce': 924, 'crucé': 925, 'cruz': 926, 'cuando': 809, 'cubri':
929, 'cuenta': 360, 'cumple': 930, 'cumplia': 930, 'cuya': 5, 'cuyo': 5, 'dado': 749, 'dando': 931, 'dandole': 933,
'de': 939, 'debe': 363, 'deberia': 941, 'deberiamos': 942, 'debi': 943, 'debia': 656, 'debiamos': 656, 'debido': 944,
'debo': 957, 'decia': 370, 'dejaron': 372, 'deje': 960, 'dejo': 372, 'dejé': 960, 'dejó': 372, 'derive': 963,
'desatasque': 832, 'desayunamos': 206, 'desayune': 206, 'desde': 968, 'deseando': 969, 'despues': 811, 'di': 992,
'dice': 996, 'dicen': 749, 'diciendo': 998, 'diciendome': 749, 'dicte': 999, 'dije': 1008, 'dijimos': 1011, 'dijo':
1015, 'dimos': 1017, 'discusion': 206, 'discutimos': 206, 'echamos': 1019, 'eche': 1023, 'echo': 1026, 'el': 1043,
'ella': 1044, 'en': 1056, 'encargo': 1058, 'encontramos': 207, 'encontre': 207, 'ensayamos': 1063, 'ensaye': 1064,
'ensenandole': 1066, 'ensene': 1070, 'entere': 1073, 'entregue': 1074, 'entrene': 832, 'entrevista': 867, 'entro':
1076, 'enviamos': 1077, 'envie': 1080, 'envié': 1080, 'era': 1086, 'eramos': 1087, 'es': 1092, 'escribi': 1096,
'escribio': 918, 'escribí': 1096, 'escuche': 1102, 'escuché': 1102, 'espera': 418, 'esperamos': 1105, 'esperando':
806, 'espere': 1111, 'espero': 1105, 'esperé': 1111, 'esta': 1115, 'estaba': 1117, 'estabamos': 1120, 'estaban': 1122,
'estamos': 1127, 'estaria': 1128, 'estoy': 1132, 'estreno': 867, 'estuve': 1136, 'estuvieron': 787, 'estuvimos': 1137,
'estuvo': 1138, 'está': 1115, 'evento': 867, 'explicandole': 1066, 'explique': 1070, 'expliqué': 1070, 'exposicion':
867, 'extrano': 1024, 'fallecio': 34, 'falta': 1148, 'faltan': 1150, 'falte': 1154, 'falto': 1155, 'feedback': 1158,
'felicite': 748, 'festejamos': 206, 'forme': 1161, 'formé': 1161, 'fue': 1163, 'fuera': 1165, 'fui': 1176, 'fuimos':
1178, 'ganas': 1179, 'gracias': 1181, 'guie': 832, 'h': 1184, 'ha': 1201, 'habia': 1203, 'habiamos': 1208, 'hablado':
206, 'hablamos': 206, 'hablando': 206, 'hable': 1213, 'hablé': 1213, 'habra': 1215, 'habria': 160, 'hace': 1218,
'han': 1219, 'hasta': 810, 'hay': 1228, 'he': 1284, 'hecho': 782, 'hemos': 1289, 'hice': 1297, 'hicimos': 1299,
'hora': 1184, 'horas': 1184, 'hoy': 1300, 'iba': 1302, 'ibamos': 1303, 'iban': 447, 'idea': 87, 'ilocalizable': 99,
'ilocalizables': 99, 'ilusion': 1179, 'imparti': 999, 'inauguracion': 867, 'indique': 1280, 'inlocalizable': 99,
'insiste': 451, 'insisti': 778, 'insistimos': 778, 'insistio': 451, 'instrui': 832, 'intercambiamos': 206,
'intercambie': 206, 'intercambio': 1172, 'intercedi': 1304, 'intro': 1307, 'jugamos': 206, 'jugue': 1308, 'junte':
903, 'junté': 903, 'la': 1349, 'lanzamiento': 867, 'larga': 859, 'las': 1362, 'le': 1489, 'lei': 1492, 'leido': 1073,
'les': 1503, 'llamada': 1505, 'llamadas': 1506, 'lleve': 773, 'llevo': 967, 'llevé': 773, 'lo': 1511, 'los': 1513,
'mandamos': 1077, 'mande': 1518, 'mandé': 1518, 'me': 1611, 'mentoree': 812, 'mentorice': 812, 'merendamos': 206,
'merende': 206, 'mi': 1612, 'mientras': 809, 'mil': 1613, 'mostre': 1615, 'movi': 1616, 'muchas': 1613, 'murio': 34,
'nacio': 34, 'nada': 1620, 'nadie': 1622, 'necesita': 576, 'necesitamos': 194, 'necesito': 1623, 'ni': 1634, 'no':
1674, 'nos': 1684, 'nota': 1686, 'nunca': 1691, 'ofreci': 954, 'oi': 1102, 'ojala': 87, 'olvidamos': 1592, 'olvide':
1592, 'olvido': 1693, 'olvidé': 1592, 'olvidó': 1694, 'oriente': 832, 'pactado': 782, 'para': 1719, 'parece': 749,
'participaron': 787, 'pasa': 1725, 'pasamos': 1734, 'pasandole': 933, 'pasara': 1735, 'pasará': 1735, 'pase': 1739,
'paso': 1740, 'pasé': 1739, 'pedi': 1744, 'pendiente': 1750, 'pendientes': 1131, 'pensaba': 656, 'pensando': 1752,
'perdi': 1153, 'perdida': 1753, 'pide': 581, 'pidio': 583, 'pienso': 1754, 'pitchee': 206, 'planton': 99, 'platica':
206, 'platicamos': 206, 'platicando': 206, 'platique': 206, 'poner': 1756, 'ponerlos': 956, 'por': 1758, 'porq': 5,
'porque': 5, 'pospuesta': 99, 'pospuesto': 99, 'postergada': 99, 'postergado': 99, 'pq': 5, 'practicamos': 1759,
'practique': 1064, 'precisa': 586, 'preferiria': 351, 'prefiere': 351, 'pregunta': 554, 'preguntaba': 554, 'pregunte':
1743, 'pregunto': 554, 'pregunté': 1743, 'preguntó': 554, 'preparamos': 1761, 'preparandole': 1, 'prepare': 1761,
'preparé': 1761, 'presentacion': 1762, 'presentado': 901, 'presentamos': 1763, 'presentandolas': 814,
'presentandolos': 814, 'presentarlas': 814, 'presentarle': 1765, 'presentarlos': 814, 'presentation': 818, 'presente':
1768, 'presentes': 787, 'presenté': 1768, 'preste': 1771, 'presté': 1771, 'promesa': 766, 'promete': 1773, 'prometi':
1775, 'prometido': 782, 'prometimos': 1775, 'prometio': 1777, 'propone': 589, 'propuse': 778, 'propuso': 589,
'proxima': 36, 'proximo': 1778, 'proximos': 1779, 'puesto': 749, 'puse': 1785, 'q': 1800, 'que': 1807, 'queda': 1816,
'quedada': 808, 'quedado': 1820, 'quedamos': 1837, 'quedan': 1841, 'quedaron': 1847, 'quede': 1851, 'quedo': 1859,
'quedé': 1851, 'quedó': 1862, 'queria': 1863, 'queriamos': 656, 'querria': 606, 'quien': 5, 'quienes': 5, 'quiere':
608, 'quisiera': 87, 'quiza': 87, 'quizas': 87, 'reagendamos': 219, 'reagendar': 219, 'reagendo': 219, 'recibi': 1866,
'recibimos': 1867, 'recibire': 1585, 'recibo': 1868, 'recien': 1869, 'reclama': 606, 'recogi': 773, 'recomendandole':
1765, 'recomendarle': 1765, 'recomendarles': 1765, 'recomende': 1876, 'recomendo': 509, 'recomienda': 774,
'recomiendo': 1877, 'recordar': 1878, 'recordatorio': 126, 'reemplace': 929, 'reenvie': 1881, 'referi': 963, 'regale':
1882, 'regalé': 1882, 'regresa': 614, 'remiti': 1077, 'reparti': 871, 'repartimos': 871, 'repasamos': 1883,
'repasandole': 1, 'repase': 1886, 'reprogramamos': 219, 'reprogramo': 219, 'requiere': 616, 'resolvi': 769,
'resolviendo': 769, 'resolviendole': 769, 'respondi': 917, 'resta': 800, 'resulta': 749, 'reunion': 867, 'reunión':
867, 'revisamos': 1887, 'revisandole': 1, 'revise': 1888, 'revisé': 1888, 'rogue': 778, 'salgo': 1890, 'sali': 808,
'salimos': 808, 'se': 1911, 'seguimos': 1912, 'segun': 1919, 'sera': 1922, 'servi': 871, 'servimos': 871, 'sesion':
1924, 'sesiones': 1924, 'si': 1929, 'sigo': 1912, 'sigue': 1933, 'siguen': 1934, 'siguiente': 1935, 'simule': 1064,
'sin': 1937, 'solo': 1938, 'solto': 627, 'sone': 1939, 'su': 1944, 'sugeri': 778, 'sugerirle': 1765, 'sugiere': 774,
'sugirio': 509, 'supli': 929, 'sus': 1945, 'suspendida': 99, 'suspendido': 99, 'sustitui': 929, 'sólo': 800, 'tal':
1946, 'tambien': 1947, 'también': 1947, 'tampoco': 1948, 'tarea': 766, 'telefonee': 206, 'telefoneo': 206, 'telefono':
1949, 'teléfono': 1949, 'tenemos': 1953, 'tengo': 1958, 'tenia': 1960, 'teniamos': 1961, 'tenian': 630, 'tensa': 859,
'tiene': 633, 'tienen': 634, 'to': 1962, 'toca': 1965, 'tocaba': 656, 'toco': 194, 'todavia': 845, 'todo': 1966,
'tomamos': 1968, 'tomando': 1969, 'tomandome': 206, 'tomandonos': 206, 'tomaremos': 1970, 'tome': 1969, 'tomo': 1971,
'tomé': 1969, 'trabajamos': 808, 'trabaje': 1973, 'trabajé': 1973, 'tranquilice': 748, 'tropece': 808, 'tuve': 1975,
'tuvieron': 1976, 'tuvimos': 1975, 'tuvo': 1976, 'un': 1979, 'una': 1980, 'unas': 1980, 'uno': 1983, 'unos': 1980,
'va': 1986, 'vamos': 1988, 'van': 645, 've': 647, 'vendra': 1991, 'vendran': 1993, 'veria': 647, 'vi': 1995,
'viajamos': 206, 'viaje': 808, 'viajo': 686, 'viajé': 808, 'viene': 1997, 'vienen': 1993, 'vimos': 1998, 'vinieron':
787, 'vino': 1138, 'visito': 91, 'visto': 1999, 'voluntariado': 2000, 'voluntario': 2000, 'volvera': 614, 'voy': 2001,
'vuelve': 614, 'xq': 5, 'y': 2007, 'ya': 2011, 'yo': 2020, 'él': 2021}]


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
'llamado': 10, 'llamadon': 10, 'llamamos': 10, 'llamar': 10, 'llamarme': 10, 'llamarnos': 10, 'llame': 10, 'llamo':
10, 'llamé': 10, 'llamó': 10, 'los': 25, 'mail': 49, 'mailcito': 49, 'mails': 49, 'mariscada': 2, 'marque': 10,
'marqué': 10, 'marron': 5, 'mate': 5, 'mateada': 5, 'mateando': 5, 'matecitos': 5, 'mates': 5, 'md': 24, 'me': 102,
'meet': 10, 'meetup': 13, 'mensaje': 104, 'mensajeamos': 24, 'mensajee': 24, 'mensajes': 24, 'mensajito': 24,
'mentoria': 0, 'mentorias': 0, 'mentoring': 0, 'mentoría': 0, 'menu': 106, 'mercadillo': 13, 'mercado': 108,
'merendamos': 2, 'merendara': 2, 'merendare': 2, 'merende': 2, 'merienda': 2, 'meriendo': 2, 'mesa': 109, 'messenger':
24, 'metio': 54, 'misa': 13, 'msg': 24, 'msj': 24, 'networking': 13, 'nochevieja': 13, 'nos': 110, 'nota': 112,
'notas': 112, 'notita': 24, 'onces': 5, 'one': 114, 'paella': 2, 'panel': 13, 'para': 115, 'parrillada': 2, 'partido':
13, 'pasado': 67, 'pasamos': 119, 'pasarela': 13, 'pase': 121, 'paseo': 0, 'paso': 122, 'pasé': 121, 'pasó': 122,
'pedida': 13, 'pego': 54, 'pegue': 54, 'picada': 2, 'pinchos': 2, 'pitch': 123, 'pizza': 2, 'pola': 2, 'polas': 2,
'por': 125, 'posada': 13, 'postal': 24, 'premios': 13, 'presentacion': 129, 'presentamos': 127, 'presentaron': 127,
'presente': 130, 'presento': 127, 'presenté': 130, 'presentó': 127, 'proyeccion': 13, 'quedamos': 131, 'quede': 131,
'quedé': 131, 'quince': 13, 'quinceanera': 13, 'ramen': 2, 'rastro': 13, 'recado': 24, 'recepcion': 132, 'recital':
13, 'recogida': 63, 'repico': 10, 'replanteo': 0, 'restaurante': 2, 'retro': 0, 'reu': 0, 'reuni': 0, 'reunida': 0,
'reunido': 0, 'reunimos': 0, 'reunion': 0, 'reunioncita': 0, 'reuniones': 0, 'reunión': 0, 'revision': 133, 'romeria':
13, 'ronda': 135, 'se': 136, 'seminario': 13, 'sesion': 0, 'simposio': 13, 'skype': 10, 'slack': 24, 'sms': 24,
'sobremesa': 2, 'south': 137, 'stand': 138, 'starbucks': 5, 'subasta': 13, 'summit': 13, 'sushi': 2, 'sync': 0,
'tacos': 2, 'taller': 13, 'talleres': 13, 'tapas': 2, 'tapeando': 2, 'tapeo': 2, 'taquitos': 2, 'te': 139, 'teams':
10, 'tecito': 5, 'tel': 10, 'telefonazo': 10, 'telefoneado': 10, 'telefonee': 10, 'telefoneo': 10, 'telefonica': 10,
'telefono': 10, 'telegram': 24, 'teléfono': 10, 'tertulia': 13, 'timbraron': 10, 'timbrazo': 10, 'timbre': 10,
'timbro': 10, 'tintico': 5, 'tinto': 5, 'tomamos': 140, 'tomar': 142, 'torneo': 13, 'trago': 2, 'tragos': 2,
'traspaso': 0, 'tutoria': 0, 'un': 143, 'uno': 145, 'unos': 25, 'velada': 13, 'velorio': 13, 'vendimia': 13,
'verbena': 13, 'vermu': 2, 'vermut': 2, 'vermuts': 2, 'vernissage': 13, 'vi': 45, 'viber': 24, 'video': 146,
'videocall': 10, 'videoconferencia': 10, 'videollamada': 10, 'videollamadas': 10, 'videollamado': 10, 'vinieron': 82,
'vinitos': 2, 'vino': 148, 'visita': 133, 'visitar': 8, 'visite': 0, 'visité': 0, 'wa': 24, 'wapp': 24, 'wasap': 24,
'wasapeado': 24, 'wasapp': 24, 'web': 137, 'webinar': 13, 'whats': 24, 'whatsap': 24, 'whatsapp': 24, 'whatsappee':
24, 'wpp': 24, 'ws': 24, 'wsp': 24, 'zoom': 10}]

