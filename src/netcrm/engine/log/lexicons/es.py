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
'agradeci': ('talks',), 'agrego': ('give1',), 'aguante': ('should',), 'ahi': ('hello',), 'ahora': ('hello',),
'ahorra': ('imperative',), 'ahorrara': ('should',), 'ahorraramos': ('should',), 'ahorre': ('should', 'imperative'),
'ahorremos': ('should',), 'ahorren': ('imperative',), 'ahorres': ('should', 'imperative'), 'ahorrá': ('imperative',),
'ajusta': ('imperative',), 'ajustara': ('should',), 'ajustaramos': ('should',), 'ajuste': ('should', 'imperative'),
'ajustemos': ('should',), 'ajusten': ('imperative',), 'ajustes': ('should', 'imperative'), 'ajustá': ('imperative',),
'al': ('hello', 'link'), 'alba': ('name_words',), 'albanil': ('pro',), 'albaran': ('thing',), 'alcance':
('managed1',), 'alcanzamos': ('managed1',), 'alento': ('urges',), 'alguien': ('hello',), 'alienta': ('urges',),
'alla': ('filler',), 'alli': ('hello',), 'almorce': ('hello',), 'almorzado': ('done_pp',), 'almorzar': ('see_inf',),
'almorzare': ('shall1',), 'almorzaremos': ('shall1',), 'almorzo': ('verb3', 'met3'), 'almuerza': ('verb3',),
'almuerzo': ('hello', 'date'), 'alquila': ('imperative',), 'alquilara': ('should',), 'alquilaramos': ('should',),
'alquile': ('should', 'imperative'), 'alquilemos': ('should',), 'alquilen': ('imperative',), 'alquiles': ('should',
'imperative'), 'alquilá': ('imperative',), 'ama': ('verb3', 'says'), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo':
('rel',), 'amigos': ('rel',), 'amor': ('name_words',), 'amparo': ('name_words',), 'amplia': ('imperative',),
'ampliara': ('should',), 'amplie': ('should', 'imperative'), 'amplien': ('imperative',), 'amplies': ('should',
'imperative'), 'anda': ('verb3',), 'andaba': ('verb3',), 'andaban': ('verb3',), 'andan': ('verb3',), 'angel':
('name_words',), 'angeles': ('name_words',), 'anima': ('urges',), 'animo': ('urges',), 'animó': ('urges',), 'ano':
('hello',), 'anoche': ('hello',), 'anos': ('hello',), 'anote': ('read1',), 'anoto': ('made3',), 'anticipo':
('thing',), 'anulada': ('off',), 'anulado': ('off',), 'anulo': ('off',), 'anuncia': ('verb3', 'opines'), 'anuncie':
('told1',), 'anuncio': ('verb3', 'opines', 'says', 'media'), 'anunció': ('verb3', 'opines', 'says'), 'aparecieron':
('reach',), 'aparecio': ('reach', 'came3'), 'aparejador': ('pro',), 'aplace': ('moved1', 'should', 'imperative'),
'aplacen': ('imperative',), 'aplaces': ('should', 'imperative'), 'aplacé': ('moved1',), 'aplaza': ('moved3',),
'aplazada': ('moved_pp',), 'aplazado': ('moved_pp',), 'aplazamos': ('moved1',), 'aplazo': ('off', 'moved3'),
'apostara': ('should',), 'app': ('paper',), 'aprenda': ('should', 'imperative'), 'aprendan': ('imperative',),
'aprendas': ('should', 'imperative'), 'aprende': ('verb3',), 'aprovecha': ('imperative',), 'aprovechara': ('should',),
'aprovecharamos': ('should',), 'aproveche': ('should', 'imperative'), 'aprovechemos': ('should',), 'aprovechen':
('imperative',), 'aproveches': ('should', 'imperative'), 'aprovechá': ('imperative',), 'apuesta': ('imperative',),
'apueste': ('should', 'imperative'), 'apuesten': ('imperative',), 'apuestes': ('should', 'imperative'), 'apunta':
('imperative',), 'apuntara': ('should',), 'apuntaramos': ('should',), 'apunte': ('should', 'handed1', 'imperative'),
'apuntemos': ('should',), 'apunten': ('imperative',), 'apuntes': ('should', 'helpful', 'imperative'), 'apuntá':
('imperative',), 'apunté': ('handed1',), 'aquel': ('any_det',), 'aquella': ('any_det',), 'aqui': ('hello',),
'archivo': ('helpful',), 'archivos': ('helpful',), 'arma': ('give3', 'imperative', 'hand3'), 'armar': ('giveinf',),
'armara': ('should',), 'armaramos': ('should',), 'armare': ('give1',), 'armarla': ('giveinf',), 'armarlas':
('giveinf',), 'armarle': ('giveinf',), 'armarles': ('giveinf',), 'armarlo': ('giveinf',), 'armarlos': ('giveinf',),
'armarsela': ('giveinf',), 'armarselas': ('giveinf',), 'armarselo': ('giveinf',), 'armarselos': ('giveinf',), 'arme':
('should', 'imperative'), 'armemos': ('should',), 'armen': ('imperative',), 'armes': ('should', 'imperative'), 'armo':
('give1', 'made3'), 'armá': ('imperative',), 'armó': ('made3',), 'arquitecta': ('pro',), 'arquitecto': ('pro',),
'arranca': ('verb3',), 'arranco': ('verb3',), 'arregla': ('hand3',), 'arreglo': ('give1', 'do1'), 'arriesgue':
('should', 'imperative'), 'arriesguen': ('imperative',), 'arriesgues': ('should', 'imperative'), 'articulo':
('helpful', 'paper', 'media'), 'asado': ('hello', 'date'), 'ascendida': ('happens_pp',), 'ascendido': ('happens_pp',),
'asegura': ('opines',), 'aseguradora': ('pro',), 'asegure': ('vowed1',), 'aseguro': ('vowed3',), 'asesor': ('pro',
'rel'), 'asesora': ('pro',), 'asi': ('filler',), 'asista': ('should', 'imperative'), 'asistan': ('imperative',),
'asistas': ('should', 'imperative'), 'asistente': ('rel',), 'asistir': ('see_inf',), 'asuncion': ('name_words',),
'atendio': ('called3', 'answers'), 'atiende': ('answers',), 'atraso': ('moved3',), 'audio': ('letter',), 'audios':
('letter',), 'aumenta': ('imperative',), 'aumentara': ('should',), 'aumentaramos': ('should',), 'aumente': ('should',
'imperative'), 'aumentemos': ('should',), 'aumenten': ('imperative',), 'aumentes': ('should', 'imperative'),
'aumentá': ('imperative',), 'aun': ('filler',), 'aunque': ('hello',), 'aurora': ('name_words',), 'automatice':
('should', 'imperative'), 'automaticen': ('imperative',), 'automatices': ('should', 'imperative'), 'automatiza':
('imperative',), 'automatizara': ('should',), 'averigua': ('give3',), 'averiguar': ('giveinf',), 'averiguare':
('give1',), 'averiguaria': ('would_give',), 'averiguo': ('give1',), 'avisa': ('verb3', 'give3', 'opines'), 'avisado':
('called_pp',), 'avisamos': ('told1',), 'avisan': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',),
'avisare': ('give1',), 'avisaria': ('would_give',), 'avisarla': ('giveinf',), 'avisarlas': ('giveinf',), 'avisarle':
('giveinf', 'infle'), 'avisarles': ('giveinf', 'todo_inf'), 'avisarlo': ('giveinf',), 'avisarlos': ('giveinf',),
'avisarme': ('giveinf', 'infme'), 'avisarnos': ('giveinf', 'infme'), 'avisarsela': ('giveinf',), 'avisarselas':
('giveinf',), 'avisarselo': ('giveinf',), 'avisarselos': ('giveinf',), 'avise': ('told1', 'ask_subj', 'talks'),
'aviso': ('hello', 'verb3', 'give1', 'opines', 'wrote3'), 'avisé': ('told1', 'talks'), 'avisó': ('hello', 'verb3',
'opines', 'wrote3'), 'ayer': ('hello',), 'ayuda': ('helps3',), 'ayudan': ('helps3',), 'ayudar': ('giveinf',),
'ayudarla': ('giveinf', 'infle'), 'ayudarlas': ('giveinf',), 'ayudarle': ('giveinf', 'infle'), 'ayudarles':
('giveinf',), 'ayudarlo': ('giveinf', 'infle'), 'ayudarlos': ('giveinf',), 'ayudarme': ('giveinf', 'infme'),
'ayudarnos': ('giveinf', 'infme'), 'ayudarsela': ('giveinf',), 'ayudarselas': ('giveinf',), 'ayudarselo':
('giveinf',), 'ayudarselos': ('giveinf',), 'ayudo': ('called3',), 'azucena': ('name_words',), 'bailar': ('see_inf',),
'baja': ('verb3', 'imperative'), 'bajamos': ('go1',), 'bajara': ('should',), 'bajaramos': ('should',), 'baje':
('should', 'imperative', 'lent1'), 'bajemos': ('should',), 'bajen': ('imperative',), 'bajes': ('should',
'imperative'), 'bajo': ('verb3', 'gave3', 'go1'), 'bajá': ('imperative',), 'bajé': ('lent1',), 'bajó': ('verb3',
'gave3'), 'base': ('paper',), 'bastante': ('filler',), 'bautizo': ('date',), 'bebe': ('rel',), 'becaria': ('rel',),
'becario': ('rel',), 'bien': ('filler', 'hello'), 'birras': ('drink', 'date'), 'blanca': ('name_words',), 'blanco':
('name_words',), 'blog': ('media',), 'bloquee': ('should',), 'boda': ('date',), 'boletin': ('media',), 'borrador':
('paper', 'thing'), 'botella': ('by_post',), 'bravo': ('name_words',), 'brevemente': ('filler',), 'brindar':
('see_inf',), 'brunch': ('date',), 'buen': ('span', 'good'), 'buena': ('hello', 'span', 'good'), 'busca': ('verb3',
'give3', 'is3', 'imperative'), 'buscaba': ('verb3',), 'buscan': ('verb3',), 'buscar': ('giveinf',), 'buscara':
('verb3', 'should'), 'buscarla': ('giveinf',), 'buscarlas': ('giveinf',), 'buscarle': ('giveinf',), 'buscarles':
('giveinf',), 'buscarlo': ('giveinf',), 'buscarlos': ('giveinf',), 'buscarsela': ('giveinf',), 'buscarselas':
('giveinf',), 'buscarselo': ('giveinf',), 'buscarselos': ('giveinf',), 'buscará': ('verb3',), 'busco': ('give1',
'called3'), 'buscó': ('called3',), 'busque': ('called1', 'should', 'attempt', 'imperative', 'ask_subj'), 'busquemos':
('should',), 'busquen': ('imperative',), 'busques': ('should', 'imperative'), 'busqué': ('called1', 'attempt'),
'cada': ('hello',), 'cafe': ('date',), 'cafecito': ('date',), 'cafelito': ('date',), 'cafes': ('drink',), 'café':
('date',), 'calculo': ('do1',), 'calefactor': ('pro',), 'calendario': ('media',), 'call': ('date',), 'calvo':
('name_words',), 'cambia': ('imperative',), 'cambiamos': ('moved1',), 'cambiara': ('should',), 'cambiaramos':
('should',), 'cambie': ('should', 'imperative'), 'cambiemos': ('should',), 'cambien': ('imperative',), 'cambies':
('should', 'imperative'), 'cambio': ('moved3',), 'cambiá': ('imperative',), 'caminar': ('see_inf',), 'campo':
('name_words',), 'campos': ('name_words',), 'canas': ('drink', 'date'), 'cancela': ('off',), 'cancelada': ('off',),
'cancelado': ('off',), 'cancelamos': ('off',), 'cancelaron': ('off',), 'cancele': ('off',), 'cancelo': ('hello',
'off'), 'cano': ('name_words',), 'capacitacion': ('course',), 'capitulo': ('paper',), 'cardiologo': ('pro',),
'caridad': ('name_words',), 'carnet': ('own_affair',), 'carpintera': ('pro',), 'carpintero': ('pro',), 'carta':
('letter', 'paper'), 'cartel': ('media',), 'cartelera': ('media',), 'casa': ('hello', 'verb3', 'name_words', 'fate'),
'casara': ('verb3',), 'casaron': ('verb3',), 'casas': ('name_words',), 'casi': ('filler',), 'caso': ('verb3', 'fate'),
'castillo': ('name_words',), 'casó': ('verb3', 'fate'), 'cayo': ('verb3', 'reach', 'came3', 'off'), 'cedi':
('lent1',), 'cedio': ('gave3',), 'celebra': ('verb3',), 'celebrar': ('see_inf',), 'celeste': ('name_words',), 'cena':
('hello', 'verb3', 'date'), 'cenado': ('done_pp',), 'cenamos': ('hello',), 'cenar': ('see_inf',), 'cenare':
('shall1',), 'cenaremos': ('shall1',), 'cene': ('hello',), 'cenita': ('hello',), 'ceno': ('verb3', 'eat1', 'met3'),
'centra': ('imperative',), 'centrara': ('should',), 'centraramos': ('should',), 'centrate': ('imperative',), 'centre':
('should', 'imperative'), 'centremos': ('should',), 'centren': ('imperative',), 'centres': ('should', 'imperative'),
'centrese': ('should',), 'centrá': ('imperative',), 'cenó': ('verb3', 'met3'), 'ceo': ('rel',), 'cerrada': ('set',),
'cerrado': ('set',), 'cerrajera': ('pro',), 'cerrajero': ('pro',), 'cerrara': ('verb3', 'should'), 'cerrará':
('verb3',), 'cerre': ('set_up',), 'cerremos': ('should',), 'cerro': ('verb3',), 'cerveza': ('date',), 'cervezas':
('drink',), 'cfo': ('rel',), 'charla': ('hello', 'date', 'course', 'talks'), 'charlado': ('done_pp',), 'charlamos':
('talks',), 'charle': ('hello', 'talks'), 'chat': ('letter',), 'checklist': ('helpful',), 'chelas': ('drink', 'date'),
'cierra': ('verb3', 'imperative', 'hand3'), 'cierran': ('verb3',), 'cierre': ('should', 'imperative'), 'cierren':
('imperative',), 'cierres': ('should', 'imperative'), 'cierro': ('do1',), 'cifras': ('thing',), 'cinco': ('hello',
'span'), 'cirujano': ('pro',), 'cita': ('date',), 'citar': ('todo_inf',), 'clara': ('name_words',), 'claro':
('filler',), 'clase': ('course',), 'clavada': ('stood',), 'clavado': ('stood',), 'clienta': ('rel',), 'cliente':
('rel',), 'clientes': ('rel',), 'coach': ('pro',), 'coaching': ('mentor_noun',), 'cobra': ('imperative',), 'cobrara':
('should',), 'cobraramos': ('should',), 'cobre': ('should', 'imperative'), 'cobremos': ('should',), 'cobren':
('imperative',), 'cobres': ('should', 'imperative'), 'cobrá': ('imperative',), 'cocinero': ('pro',), 'codigo':
('paper',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'coge': ('answers',), 'cogio': ('answers',), 'coincidi':
('hello', 'seen1'), 'coincidido': ('done_pp',), 'coincidimos': ('hello',), 'coincidir': ('see_inf',), 'colega':
('rel',), 'colegas': ('rel',), 'colgada': ('stood',), 'colgado': ('stood',), 'colgar': ('see_inf',), 'comadre':
('rel',), 'come': ('verb3',), 'comemos': ('eat1',), 'comenta': ('verb3', 'opines', 'says'), 'comentado': ('hello',),
'comentamos': ('told1',), 'comentare': ('give1',), 'comentarios': ('feedback_noun',), 'comente': ('told1', 'read1'),
'comento': ('verb3', 'give1', 'opines', 'says', 'talks'), 'comentó': ('verb3', 'opines', 'says', 'talks'), 'comer':
('see_inf',), 'comere': ('shall1',), 'comeremos': ('shall1',), 'comi': ('hello', 'met1'), 'comida': ('hello', 'date'),
'comido': ('done_pp',), 'comience': ('should', 'imperative'), 'comiencen': ('imperative',), 'comiences': ('should',
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
'compren': ('imperative',), 'compres': ('should', 'imperative'), 'compro': ('verb3', 'give1', 'do1', 'gave3'),
'compruebo': ('do1',), 'comprá': ('imperative',), 'compró': ('verb3', 'gave3'), 'comunicarme': ('see_inf',), 'con':
('hello', 'link'), 'concentra': ('imperative',), 'concentrara': ('should',), 'concentraramos': ('should',),
'concentrate': ('imperative',), 'concentre': ('should', 'imperative'), 'concentremos': ('should',), 'concentren':
('imperative',), 'concentres': ('should', 'imperative'), 'concentrá': ('imperative',), 'concepcion': ('name_words',),
'concertada': ('set',), 'concertado': ('set',), 'concertamos': ('set_up',), 'concerte': ('set_up',), 'conectar':
('giveinf',), 'conectarla': ('giveinf',), 'conectarlas': ('giveinf',), 'conectarle': ('giveinf',), 'conectarles':
('giveinf',), 'conectarlo': ('giveinf',), 'conectarlos': ('giveinf',), 'conectarme': ('giveinf', 'infme'),
'conectarsela': ('giveinf',), 'conectarselas': ('giveinf',), 'conectarselo': ('giveinf',), 'conectarselos':
('giveinf',), 'conecto': ('give1',), 'conferencia': ('course',), 'confeso': ('says',), 'confiara': ('should',),
'confie': ('should', 'imperative'), 'confien': ('imperative',), 'confies': ('should', 'imperative'), 'confirma':
('verb3', 'give3', 'opines', 'says', 'hand3'), 'confirmada': ('set',), 'confirmado': ('hello', 'set'), 'confirmamos':
('give1',), 'confirman': ('give3',), 'confirmar': ('giveinf',), 'confirmara': ('give3', 'will3', 'hand3',
'will_bring'), 'confirmare': ('give1',), 'confirmaria': ('would_give',), 'confirmarla': ('giveinf',), 'confirmarlas':
('giveinf',), 'confirmarle': ('giveinf', 'infle'), 'confirmarles': ('giveinf',), 'confirmarlo': ('giveinf',),
'confirmarlos': ('giveinf',), 'confirmarme': ('giveinf', 'infme'), 'confirmarmelo': ('giveinf', 'infme'),
'confirmarnos': ('giveinf', 'infme'), 'confirmarsela': ('giveinf',), 'confirmarselas': ('giveinf',), 'confirmarselo':
('giveinf',), 'confirmarselos': ('giveinf',), 'confirme': ('told1', 'ask_subj'), 'confirmo': ('verb3', 'give1',
'opines', 'says', 'gave3'), 'confirmé': ('told1',), 'confirmó': ('verb3', 'opines', 'says', 'gave3'), 'conmigo':
('with_me', 'hello'), 'conoce': ('verb3', 'is3'), 'conocer': ('see_inf',), 'conocere': ('shall1',), 'conoci':
('hello', 'called1', 'seen1'), 'conocia': ('verb3',), 'conocido': ('hello', 'done_pp'), 'conocieron': ('verb3',),
'conocimos': ('called1',), 'conocio': ('verb3', 'met3'), 'conozco': ('seen1',), 'consegui': ('managed1',),
'conseguimos': ('managed1',), 'conseguir': ('giveinf',), 'conseguira': ('give3',), 'conseguire': ('give1',),
'conseguiria': ('would_give',), 'conseguirla': ('giveinf',), 'conseguirlas': ('giveinf',), 'conseguirle': ('giveinf',
'infle'), 'conseguirles': ('giveinf',), 'conseguirlo': ('giveinf',), 'conseguirlos': ('giveinf',), 'conseguirme':
('giveinf', 'infme'), 'conseguirnos': ('giveinf', 'infme'), 'conseguirsela': ('giveinf',), 'conseguirselas':
('giveinf',), 'conseguirselo': ('giveinf',), 'conseguirselos': ('giveinf',), 'consejo': ('tip',), 'consejos':
('tip',), 'considera': ('opines',), 'consiga': ('should', 'imperative', 'ask_subj'), 'consigan': ('imperative',),
'consigas': ('should', 'imperative'), 'consigo': ('give1',), 'consigue': ('give3',), 'construya': ('should',
'imperative'), 'construyan': ('imperative',), 'construyas': ('should', 'imperative'), 'construye': ('verb3',),
'consuelo': ('name_words',), 'consulta': ('give3',), 'consultar': ('giveinf', 'todo_inf'), 'consultare': ('give1',),
'consultarle': ('todo_inf',), 'consulte': ('should', 'imperative'), 'consulten': ('imperative',), 'consultes':
('should', 'imperative'), 'consulto': ('give1',), 'consultor': ('pro',), 'consultora': ('pro',), 'contabilice':
('should', 'imperative'), 'contabilicen': ('imperative',), 'contabilices': ('should', 'imperative'), 'contable':
('pro', 'rel'), 'contacta': ('imperative',), 'contactado': ('called_pp',), 'contactar': ('giveinf', 'see_inf'),
'contactara': ('should',), 'contactaramos': ('should',), 'contactarla': ('see_inf',), 'contactarle': ('see_inf',),
'contactarlo': ('see_inf',), 'contacte': ('should', 'attempt', 'imperative'), 'contactemos': ('should',), 'contacten':
('imperative',), 'contactes': ('should', 'imperative'), 'contacto': ('reach', 'called3', 'helpful', 'paper', 'thing',
'wrote3', 'reach_noun'), 'contactos': ('helpful', 'paper', 'thing', 'reach_noun'), 'contactá': ('imperative',),
'contacté': ('attempt',), 'contactó': ('reach', 'called3', 'wrote3'), 'contador': ('pro', 'rel'), 'contadora': ('pro',
'rel'), 'contamos': ('told1',), 'contar': ('giveinf',), 'contarla': ('giveinf',), 'contarlas': ('giveinf',),
'contarle': ('giveinf',), 'contarles': ('giveinf',), 'contarlo': ('giveinf',), 'contarlos': ('giveinf',), 'contarme':
('giveinf', 'infme'), 'contarsela': ('giveinf',), 'contarselas': ('giveinf',), 'contarselo': ('giveinf',),
'contarselos': ('giveinf',), 'conte': ('told1', 'talks'), 'contesta': ('hello', 'give3', 'answers', 'opines', 'hand3',
'answered'), 'contestado': ('called_pp', 'answered', 'wrote'), 'contestan': ('give3',), 'contestar': ('giveinf',),
'contestara': ('give3', 'will3'), 'contestare': ('give1',), 'contestaria': ('would_give',), 'contestarla':
('giveinf',), 'contestarlas': ('giveinf',), 'contestarle': ('giveinf', 'infle'), 'contestarles': ('giveinf', 'infle'),
'contestarlo': ('giveinf',), 'contestarlos': ('giveinf',), 'contestarme': ('giveinf', 'infme'), 'contestarnos':
('giveinf', 'infme'), 'contestaron': ('answers', 'answered'), 'contestarsela': ('giveinf',), 'contestarselas':
('giveinf',), 'contestarselo': ('giveinf',), 'contestarselos': ('giveinf',), 'conteste': ('called1', 'should',
'wrote'), 'contesto': ('hello', 'reach', 'give1', 'called3', 'answers', 'opines', 'answered', 'wrote'), 'contesté':
('called1', 'wrote'), 'contestó': ('hello', 'reach', 'called3', 'answers', 'opines', 'answered', 'wrote'), 'conto':
('verb3', 'opines', 'says', 'talks'), 'contraste': ('should',), 'contrata': ('verb3', 'imperative'), 'contratada':
('happens_pp',), 'contratado': ('happens_pp',), 'contratan': ('verb3',), 'contratara': ('verb3', 'should'),
'contrataramos': ('should',), 'contratará': ('verb3',), 'contrate': ('should', 'imperative'), 'contratemos':
('should',), 'contraten': ('imperative',), 'contrates': ('should', 'imperative'), 'contrato': ('verb3', 'paper',
'thing'), 'contratá': ('imperative',), 'contrató': ('verb3',), 'conversacion': ('talks',), 'conversamos': ('talks',),
'converse': ('talks',), 'converso': ('verb3',), 'conversé': ('talks',), 'conviene': ('should',), 'coo': ('rel',),
'coordinamos': ('set_up',), 'coordinar': ('todo_inf',), 'coordine': ('set_up',), 'copas': ('drink',), 'copo':
('verb3',), 'cordero': ('name_words',), 'corra': ('should', 'imperative'), 'corran': ('imperative',), 'corras':
('should', 'imperative'), 'correcciones': ('feedback_noun',), 'corrector': ('pro',), 'correctora': ('pro',),
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
('should', 'imperative'), 'digo': ('give1',), 'dije': ('told1', 'talks'), 'dijera': ('should',), 'dijimos': ('told1',
'talks'), 'dijo': ('hello', 'verb3', 'opines', 'says', 'bidding', 'talks'), 'dimos': ('hello', 'handed1'), 'dinero':
('by_post',), 'dio': ('hello', 'verb3', 'gave3'), 'dira': ('verb3', 'give3'), 'dire': ('give1',), 'direccion':
('thing', 'reach_noun'), 'directo': ('sent_to',), 'director': ('rel',), 'directora': ('rel',), 'diria':
('would_give',), 'dirige': ('verb3',), 'discurso': ('paper', 'rehearsed'), 'discusion': ('talks',), 'disenador':
('pro',), 'disenadora': ('pro',), 'disponible': ('ready',), 'diversifique': ('should', 'imperative'), 'diversifiquen':
('imperative',), 'diversifiques': ('should', 'imperative'), 'divida': ('should', 'imperative'), 'dividan':
('imperative',), 'dividas': ('should', 'imperative'), 'divorcia': ('verb3',), 'divorciada': ('fate',), 'divorciado':
('fate',), 'divorcio': ('verb3',), 'dm': ('letter',), 'docs': ('thing',), 'documenta': ('imperative',),
'documentacion': ('helpful',), 'documentara': ('should',), 'documentaramos': ('should',), 'documente': ('should',
'imperative'), 'documentemos': ('should',), 'documenten': ('imperative',), 'documentes': ('should', 'imperative'),
'documento': ('paper', 'thing'), 'documentos': ('thing',), 'documentá': ('imperative',), 'dolores': ('name_words',),
'domingo': ('name_words',), 'donde': ('hello',), 'dos': ('hello', 'span'), 'dossier': ('helpful', 'paper'), 'doy':
('give1',), 'duda': ('verb3', 'says'), 'duplica': ('imperative',), 'duplicara': ('should',), 'duplique': ('should',
'imperative'), 'dupliquen': ('imperative',), 'dupliques': ('should', 'imperative'), 'durante': ('hello',), 'dónde':
('hello',), 'e': ('and',), 'echada': ('happens_pp',), 'echado': ('happens_pp',), 'echamos': ('met1',), 'eche':
('met1',), 'edite': ('read1',), 'editor': ('pro',), 'editora': ('pro',), 'ejemplo': ('helpful',), 'ejemplos':
('helpful',), 'el': ('det', 'hello', 'any_det', 'link', 'article'), 'elabora': ('give3',), 'elaborar': ('giveinf',),
'elaborare': ('give1',), 'elaboraria': ('would_give',), 'elaboro': ('give1',), 'electricista': ('pro',), 'elegida':
('happens_pp',), 'elegido': ('happens_pp',), 'elige': ('imperative',), 'eligiera': ('should',), 'elija': ('should',
'imperative'), 'elijan': ('imperative',), 'elijas': ('should', 'imperative'), 'elimina': ('imperative',), 'eliminara':
('should',), 'eliminaramos': ('should',), 'elimine': ('should', 'imperative'), 'eliminemos': ('should',), 'eliminen':
('imperative',), 'elimines': ('should', 'imperative'), 'eliminá': ('imperative',), 'ella': ('they', 'them', 'hello'),
'ellas': ('they', 'hello'), 'ello': ('it',), 'ellos': ('they', 'hello'), 'email': ('letter', 'reach_noun'),
'embarazada': ('verb3',), 'embarcada': ('stood',), 'embarcado': ('stood',), 'empecemos': ('should',), 'empezara':
('verb3', 'should'), 'empezará': ('verb3',), 'empezo': ('verb3',), 'empiece': ('should', 'imperative'), 'empiecen':
('imperative',), 'empieces': ('should', 'imperative'), 'empieza': ('verb3', 'imperative'), 'empresa': ('hello',
'rel'), 'empuja': ('urges',), 'empujo': ('urges',), 'en': ('link',), 'encanta': ('verb3',), 'encanto': ('verb3',
'says'), 'encargo': ('do1',), 'encarnacion': ('name_words',), 'encontramos': ('met1', 'called1'), 'encontrar':
('see_inf',), 'encontrarme': ('see_inf',), 'encontre': ('met1', 'called1', 'seen1'), 'encontro': ('verb3', 'met3'),
'encuadernador': ('pro',), 'encuentro': ('date',), 'enero': ('hello',), 'enferma': ('fate',), 'enfermo': ('verb3',
'fate'), 'enfermó': ('verb3',), 'enfoca': ('imperative',), 'enfocara': ('should',), 'enfocate': ('imperative',),
'enfoque': ('should', 'imperative'), 'enfoquen': ('imperative',), 'enfoques': ('should', 'imperative'), 'enfócate':
('imperative',), 'enlace': ('letter', 'helpful', 'paper'), 'ensayando': ('review_inf',), 'ensayar': ('review_inf',),
'ensayo': ('paper',), 'ensenar': ('giveinf',), 'ensenarla': ('giveinf',), 'ensenarlas': ('giveinf',), 'ensenarle':
('giveinf',), 'ensenarles': ('giveinf',), 'ensenarlo': ('giveinf',), 'ensenarlos': ('giveinf',), 'ensenarme':
('giveinf', 'infme'), 'ensenarsela': ('giveinf',), 'ensenarselas': ('giveinf',), 'ensenarselo': ('giveinf',),
'ensenarselos': ('giveinf',), 'ensene': ('told1',), 'enseno': ('give1', 'called3', 'gave3'), 'enseño': ('give1',),
'enseñó': ('called3', 'gave3'), 'entonces': ('filler', 'hello', 'turn'), 'entra': ('verb3', 'imperative'), 'entrara':
('verb3', 'should'), 'entraramos': ('should',), 'entrará': ('verb3',), 'entre': ('hello', 'should', 'imperative'),
'entrega': ('give3', 'send3'), 'entregado': ('done',), 'entregamos': ('done', 'give1'), 'entregan': ('give3',
'send3'), 'entregar': ('giveinf', 'hand_inf'), 'entregara': ('give3', 'will3', 'send3', 'will_bring'), 'entregare':
('give1',), 'entregaria': ('would_give',), 'entregarla': ('giveinf',), 'entregarlas': ('giveinf',), 'entregarle':
('giveinf', 'infle'), 'entregarles': ('giveinf',), 'entregarlo': ('giveinf',), 'entregarlos': ('giveinf',),
'entregarme': ('giveinf', 'infme'), 'entregarsela': ('giveinf',), 'entregarselas': ('giveinf',), 'entregarselo':
('giveinf',), 'entregarselos': ('giveinf',), 'entrego': ('give1', 'do1', 'gave3'), 'entregue': ('done',), 'entregó':
('gave3',), 'entremos': ('should',), 'entren': ('imperative',), 'entres': ('should', 'imperative'), 'entrevista':
('date', 'rehearsed'), 'entreviste': ('called1',), 'entrevisto': ('called3',), 'entro': ('verb3', 'sent_to'), 'entrá':
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
'felicitar': ('todo_inf',), 'felicitarla': ('todo_inf',), 'felicitarlo': ('todo_inf',), 'felicite': ('talks',),
'felicito': ('called3',), 'feria': ('hello', 'date'), 'festeja': ('verb3',), 'festejar': ('see_inf',), 'ficha':
('helpful', 'imperative', 'reach_noun'), 'fichada': ('happens_pp',), 'fichado': ('happens_pp',), 'fichara':
('should',), 'ficharamos': ('should',), 'fichas': ('helpful',), 'fiche': ('should', 'imperative'), 'fichemos':
('should',), 'fichen': ('imperative',), 'fiches': ('should', 'imperative'), 'fichá': ('imperative',), 'fie':
('should',), 'fiemos': ('should',), 'fiesta': ('date',), 'fijada': ('set',), 'fijado': ('set',), 'fijamos':
('set_up',), 'fije': ('should', 'set_up'), 'fijemos': ('should',), 'fijé': ('set_up',), 'firma': ('verb3',
'imperative', 'hand3', 'thing'), 'firmado': ('done',), 'firmar': ('giveinf',), 'firmara': ('verb3', 'should', 'hand3',
'will_bring'), 'firmaramos': ('should',), 'firmaria': ('would_give',), 'firmarla': ('giveinf',), 'firmarlas':
('giveinf',), 'firmarle': ('giveinf',), 'firmarles': ('giveinf',), 'firmarlo': ('giveinf',), 'firmarlos':
('giveinf',), 'firmarsela': ('giveinf',), 'firmarselas': ('giveinf',), 'firmarselo': ('giveinf',), 'firmarselos':
('giveinf',), 'firmará': ('verb3', 'hand3', 'will_bring'), 'firme': ('done', 'should', 'imperative'), 'firmemos':
('should',), 'firmen': ('imperative',), 'firmes': ('should', 'imperative'), 'firmo': ('hello', 'verb3', 'give1',
'says', 'do1', 'gave3'), 'firmá': ('imperative',), 'firmé': ('done',), 'firmó': ('hello', 'verb3', 'says', 'gave3'),
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
'gastes': ('should', 'imperative'), 'gastá': ('imperative',), 'gente': ('hello',), 'gerente': ('rel',), 'gestiona':
('give3',), 'gestionar': ('giveinf',), 'gestionare': ('give1',), 'gestionaria': ('would_give',), 'gestiono':
('give1',), 'gestor': ('pro', 'rel'), 'gestora': ('pro',), 'gestoria': ('pro',), 'ginecologa': ('pro',), 'ginecologo':
('pro',), 'gira': ('give3',), 'girar': ('giveinf',), 'girarla': ('giveinf',), 'girarlas': ('giveinf',), 'girarle':
('giveinf',), 'girarles': ('giveinf',), 'girarlo': ('giveinf',), 'girarlos': ('giveinf',), 'girarme': ('giveinf',
'infme'), 'girarsela': ('giveinf',), 'girarselas': ('giveinf',), 'girarselo': ('giveinf',), 'girarselos':
('giveinf',), 'giro': ('give1', 'gave3'), 'giró': ('gave3',), 'gloria': ('name_words',), 'grabo': ('made3',), 'grabó':
('made3',), 'gracias': ('hello',), 'gran': ('good',), 'grupo': ('media',), 'guadalupe': ('name_words',), 'guarda':
('imperative',), 'guardara': ('should',), 'guardaramos': ('should',), 'guarde': ('should', 'imperative'), 'guardemos':
('should',), 'guarden': ('imperative',), 'guardes': ('should', 'imperative'), 'guardá': ('imperative',), 'guerra':
('name_words',), 'guia': ('helpful', 'paper'), 'guion': ('paper',), 'guión': ('paper',), 'gusta': ('verb3',),
'gustaria': ('verb3',), 'gusto': ('verb3', 'says'), 'h': ('hours',), 'ha': ('aux3', 'verb3'), 'habia': ('aux3',
'hello', 'verb3'), 'habiamos': ('attempt',), 'habian': ('hello',), 'habla': ('imperative',), 'hablado': ('hello',
'done_pp', 'talks'), 'hablamos': ('hello', 'met1', 'seen1', 'talks'), 'hablando': ('talks',), 'hablar': ('see_inf',
'todo_inf', 'talks'), 'hablara': ('should',), 'hablaramos': ('should',), 'hablare': ('shall1',), 'hablaremos':
('shall1',), 'hable': ('hello', 'seen1', 'should', 'imperative', 'talks'), 'hablemos': ('should',), 'hablen':
('imperative',), 'hables': ('should', 'imperative'), 'hablo': ('verb3', 'called3', 'seen1', 'met3'), 'hablá':
('imperative',), 'hablé': ('hello', 'seen1', 'talks'), 'habló': ('verb3', 'called3', 'met3'), 'habra': ('verb3',),
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
'rel'), 'hijos': ('rel',), 'hipoteca': ('own_affair',), 'historia': ('media',), 'hizo': ('hello', 'verb3', 'made3'),
'hora': ('hours', 'span'), 'horas': ('hours', 'span'), 'hoy': ('hello',), 'hrs': ('hours',), 'hs': ('hours',), 'hubo':
('seen1',), 'iba': ('verb3',), 'idea': ('tip',), 'iglesias': ('name_words',), 'igual': ('filler',), 'ilustrador':
('pro',), 'ilustradora': ('pro',), 'imprenta': ('pro',), 'imprima': ('ask_subj',), 'imprimir': ('giveinf',),
'imprimo': ('give1', 'do1'), 'impuestos': ('own_affair',), 'informe': ('told1', 'paper', 'thing'), 'informé':
('told1',), 'ingresada': ('fate', 'happens_pp'), 'ingresado': ('fate', 'happens_pp'), 'inocencio': ('name_words',),
'insista': ('should', 'imperative'), 'insistan': ('imperative',), 'insistas': ('should', 'imperative'), 'insiste':
('verb3', 'opines'), 'insistio': ('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistirle': ('todo_inf',), 'insta':
('media',), 'instagram': ('media',), 'instala': ('hand3',), 'instalador': ('pro',), 'instaladora': ('pro',),
'instalara': ('will_bring',), 'intentado': ('attempt',), 'intentamos': ('tried1',), 'intente': ('tried1', 'attempt'),
'intento': ('tried1',), 'interesa': ('verb3',), 'intereso': ('verb3',), 'intranet': ('media',), 'intro': ('thing',),
'inversionista': ('rel',), 'inversor': ('rel',), 'inversora': ('rel',), 'inversores': ('rel',), 'invertira':
('verb3',), 'invierta': ('should', 'imperative'), 'inviertan': ('imperative',), 'inviertas': ('should', 'imperative'),
'invierte': ('verb3', 'imperative'), 'invirtiera': ('should',), 'invirtio': ('verb3',), 'invita': ('helps3',
'invites'), 'invitado': ('called_pp', 'invites'), 'invitan': ('helps3', 'invites'), 'invitar': ('giveinf', 'see_inf'),
'invitarla': ('giveinf',), 'invitarlas': ('giveinf',), 'invitarle': ('giveinf',), 'invitarles': ('giveinf',),
'invitarlo': ('giveinf',), 'invitarlos': ('giveinf',), 'invitarme': ('giveinf', 'infme'), 'invitaron': ('invites',),
'invitarsela': ('giveinf',), 'invitarselas': ('giveinf',), 'invitarselo': ('giveinf',), 'invitarselos': ('giveinf',),
'invite': ('called1',), 'invito': ('reach', 'called3', 'invites'), 'ir': ('see_inf',), 'ira': ('verb3',), 'ire':
('go1',), 'iremos': ('go1',), 'jamas': ('not',), 'jardinero': ('pro',), 'jazmin': ('name_words',), 'jefa': ('hello',
'rel'), 'jefe': ('hello', 'rel'), 'jubila': ('verb3',), 'jubilado': ('fate',), 'jubilo': ('verb3', 'fate'), 'juegue':
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
'plantilla': ('helpful', 'paper'), 'plantillas': ('helpful',), 'platica': ('talks',), 'platicamos': ('talks',),
'platique': ('hello', 'talks'), 'plaza': ('name_words',), 'pliego': ('paper',), 'poco': ('hello',), 'podcast':
('helpful', 'paper'), 'podia': ('verb3',), 'podologo': ('pro',), 'podra': ('verb3', 'may3'), 'podria': ('verb3',
'may3', 'should'), 'podriamos': ('should',), 'polas': ('drink',), 'pon': ('imperative',), 'pondra': ('verb3',
'give3'), 'pondria': ('would_give',), 'pone': ('verb3', 'imperative'), 'ponencia': ('course',), 'poner': ('hello',
'giveinf'), 'ponerla': ('giveinf',), 'ponerlas': ('giveinf',), 'ponerle': ('giveinf',), 'ponerles': ('giveinf',),
'ponerlo': ('giveinf',), 'ponerlos': ('giveinf',), 'ponerme': ('giveinf', 'infme'), 'ponernos': ('giveinf', 'infme'),
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
('pro',), 'profesora': ('pro',), 'programa': ('media',), 'programada': ('set',), 'programado': ('set',),
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
'sobre': 164}, {'el': 11, 'la': 11, 'las': 11, 'los': 11, 'su': 11, 'sus': 11, 'un': 11, 'una': 11}, {'^': 448},
{'recibire': 449, 'recibiria': 449, 'recibiriamos': 449, 'tendre': 449, 'tendremos': 449, 'tendria': 449,
'tendriamos': 449}, {'me': 330, 'nos': 330, 'recibire': 449, 'recibiria': 449, 'recibiriamos': 449, 'tendre': 449,
'tendremos': 449, 'tendria': 449, 'tendriamos': 449, 'yo': 450}, {'que': 451}, {'recibire': 449, 'recibiria': 449,
'recibiriamos': 449, 'tendre': 449, 'tendremos': 449, 'tendria': 449, 'tendriamos': 449, 'yo': 450}, {'que': 453},
{'<should>': 16, 'hay': 265, 'tengo': 265}, {'^': 455}, {'que': 456}, {'centre': 16, 'conviene': 16, 'enfoque': 16,
'olvide': 16}, {'centremos': 16, 'conviene': 16, 'enfoquemos': 16}, {'cuidado': 16}, {'<have_to>': 265, '<should>':
16, 'lo': 266, 'me': 458, 'nos': 459, 'tenga': 460}, {'<have_to>': 265, '<should>': 16, 'lo': 266, 'me': 458, 'no':
461, 'nos': 459, 'tenga': 460}, {'^': 462}, {'^': 462, 'yo': 463}, {'...': 457, 'que': 464}, {'^': 38}, {'<any_det>':
466, '^': 38, 'dinero': 466, 'plata': 466}, {'<should>': 16, 'centre': 16, 'conviene': 16, 'enfoque': 16, 'olvide':
16}, {'<should>': 16, 'centremos': 16, 'conviene': 16, 'enfoquemos': 16}, {'<have_to>': 265, '<should>': 16, 'lo':
266, 'me': 468, 'nos': 469, 'tenga': 460}, {'<have_to>': 265, '<should>': 16, 'lo': 266, 'me': 468, 'ni': 18, 'no':
470, 'nos': 469, 'tenga': 460}, {'^': 471}, {'^': 471, 'me': 341, 'no': 342, 'nos': 341, 'yo': 472}, {'q': 343, 'que':
473}, {':': 349, 'que': 456}, {'<inf>': 16}, {'^': 476}, {'^': 471, 'recibire': 449, 'recibiria': 449, 'recibiriamos':
449, 'tendre': 449, 'tendremos': 449, 'tendria': 449, 'tendriamos': 449}, {'^': 471, 'me': 357, 'no': 342, 'nos': 357,
'recibire': 449, 'recibiria': 449, 'recibiriamos': 449, 'tendre': 449, 'tendremos': 449, 'tendria': 449, 'tendriamos':
449, 'yo': 478}, {'...': 475, ':': 352, '^': 476, 'de': 477, 'q': 343, 'que': 479}, {'<have_to>': 265, '<should>': 16,
'<would_give>': 11, 'lo': 266, 'me': 468, 'ni': 18, 'no': 470, 'nos': 469, 'tenga': 460}, {'^': 481, 'la': 369, 'lo':
369, 'me': 373, 'no': 342, 'nos': 373, 'recibire': 449, 'recibiria': 449, 'recibiriamos': 449, 'tendre': 449,
'tendremos': 449, 'tendria': 449, 'tendriamos': 449, 'yo': 478}, {'...': 475, ':': 352, '^': 476, 'de': 477, 'q': 343,
'que': 482}, {'me': 354, 'nos': 354}, {'que': 484}, {'^': 462, 'me': 403, 'no': 341, 'nos': 403, 'yo': 463}, {'...':
350, 'D': 176, 'que': 486}, {'<any_det>': 387}, {'^': 17, 'no': 341}, {'^': 488, 'que': 489}, {'^': 11, 'que': 354},
{'cabeza': 164}, {'la': 492}, {'de': 493}, {'aconsejado': 378, 'adelantado': 446, 'asegurado': 485, 'comentado': 436,
'contado': 436, 'desaconsejado': 164, 'dicho': 487, 'garantizado': 485, 'jurado': 485, 'pedido': 490, 'prometido':
491, 'quedado': 408, 'quitado': 494, 'recomendado': 378, 'sugerido': 378}, {'a': 466, 'que': 466}, {'': (3, 'advice'),
'<should>': 16, 'me': 17, 'nos': 17}, {'<should>': 16, 'me': 17, 'ni': 18, 'no': 497, 'nos': 17}, {'^': 498, 'yo':
345}, {'que': 499}, {'en': 500, 'q': 343, 'que': 343}, {'': (3, 'advice'), '<have_to>': 265, '<should>': 16, 'lo':
266, 'me': 468, 'nos': 469, 'tenga': 460}, {'<have_to>': 265, '<should>': 16, 'lo': 266, 'me': 468, 'ni': 18, 'no':
502, 'nos': 469, 'tenga': 460}, {'^': 503, 'yo': 472}, {'que': 504}, {'en': 505, 'q': 343, 'que': 343}, {'falta':
354}, {'sin': 507}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11,
'consigue': 11, 'cuelga': 11, 'deja': 11, 'guarda': 11, 'imprime': 11, 'instala': 11, 'monta': 11, 'sube': 11,
'subira': 11, 'trae': 11}, {'<give3>': 508, '^': 509}, {'<should>': 16, 'no': 16}, {'^': 511, 'le': 389, 'les': 389,
'se': 390, 'yo': 391}, {'^': 488, 'que': 512}, {'^': 344, 'le': 389, 'les': 389, 'se': 390}, {'^': 498, 'le': 389,
'les': 389, 'no': 341, 'se': 390, 'yo': 514}, {'^': 488, 'que': 515}, {'que': 0, 'qué': 0}, {'como': 0, 'cuando': 0,
'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 517, 'si': 0}, {'^': 11, 'recibire':
449, 'recibiria': 449, 'recibiriamos': 449, 'tendre': 449, 'tendremos': 449, 'tendria': 449, 'tendriamos': 449, 'yo':
450}, {'^': 11, 'que': 519}, {'^': 11, 'me': 354, 'recibire': 449, 'recibiria': 449, 'recibiriamos': 449, 'tendre':
449, 'tendremos': 449, 'tendria': 449, 'tendriamos': 449, 'yo': 450}, {'^': 11, 'me': 354, 'que': 521}, {'<any_det>':
119}, {'^': 523}, {':': 352}, {'algo': 11, 'noticias': 11, 'novedades': 11, 'respuesta': 11}, {'^': 526, 'que': 354},
{'que': 354}, {'<giveinf>': 11}, {'^': 529}, {'a': 530}, {'<advises>': 175, '<gave3>': 434, '<helps3>': 435, '<says>':
436, '<urges>': 437, '<vowed3>': 440, '^': 444, 'adelanto': 446, 'advierte': 447, 'advirtio': 447, 'alerto': 447,
'anticipo': 446, 'anticipó': 446, 'aseguro': 452, 'avanzo': 446, 'aviso': 454, 'avisó': 454, 'comento': 465,
'comentó': 465, 'confirma': 454, 'confirmo': 454, 'confirmó': 454, 'conto': 454, 'debe': 467, 'deben': 467, 'decia':
474, 'desaconsejado': 164, 'dice': 480, 'dijo': 483, 'escribio': 454, 'ha': 495, 'iba': 496, 'iban': 496, 'insiste':
501, 'insistio': 506, 'la': 510, 'las': 510, 'lo': 510, 'los': 510, 'pide': 513, 'pidio': 516, 'pregunta': 518,
'preguntaba': 518, 'pregunto': 518, 'preguntó': 518, 'previno': 447, 'promete': 520, 'prometio': 522, 'queda': 408,
'quedaron': 408, 'quedo': 408, 'quedó': 408, 'quita': 494, 'quitado': 494, 'quito': 494, 'reclama': 524, 'reclamo':
524, 'solto': 525, 'tenia': 496, 'tenian': 496, 'tiene': 527, 'tienen': 528, 'va': 531, 'van': 531}, {'<until>': 119,
'D': 119}, {'...': 533}, {'D': 119}, {'': (4, 'needs_from_me'), '...': 535}, {'...': 385, '0': 387, '<any_det>': 534,
'<my>': 536, 'cuatro': 387, 'dos': 387, 'tres': 387, 'unas': 387, 'unos': 387, 'varias': 387, 'varios': 387}, {'^':
119, 'le': 389, 'les': 389, 'se': 390}, {'^': 119, 'le': 389, 'les': 389, 'se': 390, 'yo': 538}, {'^': 537, 'que':
539}, {'^': 498, 'no': 341, 'yo': 345}, {'^': 488, 'que': 541}, {'<advises>': 175, '<gave3>': 434, '<helps3>': 435,
'<says>': 436, '<urges>': 437, '<vowed3>': 440, '^': 444, 'adelanto': 446, 'advierte': 447, 'advirtio': 447, 'alerto':
447, 'anticipo': 446, 'anticipó': 446, 'aseguro': 452, 'avanzo': 446, 'aviso': 454, 'avisó': 454, 'comento': 465,
'comentó': 465, 'confirma': 454, 'confirmo': 454, 'confirmó': 454, 'conto': 454, 'debe': 467, 'deben': 467, 'decia':
474, 'desaconsejado': 164, 'dice': 480, 'dijo': 483, 'escribio': 454, 'ha': 495, 'iba': 496, 'iban': 496, 'insiste':
501, 'insistio': 506, 'la': 510, 'las': 510, 'lo': 510, 'los': 510, 'pide': 513, 'pidio': 542, 'pregunta': 518,
'preguntaba': 518, 'pregunto': 518, 'preguntó': 518, 'previno': 447, 'promete': 520, 'prometio': 522, 'queda': 408,
'quedaron': 408, 'quedo': 408, 'quedó': 408, 'quita': 494, 'quitado': 494, 'quito': 494, 'solto': 525, 'tenia': 496,
'tenian': 496, 'tiene': 528, 'tienen': 528, 'va': 531, 'van': 531}, {'0': 387, '<any_det>': 387, '<my>': 119,
'cuatro': 387, 'dos': 387, 'tres': 387, 'unas': 387, 'unos': 387, 'varias': 387, 'varios': 387}, {'^': 544, 'que':
392}, {'^': 344, 'le': 389, 'les': 389, 'se': 390, 'yo': 514}, {'que': 546}, {'...': 535}, {'...': 385, '<any_det>':
548, '<my>': 536}, {'^': 549}, {'^': 11, 'me': 354}, {'^': 11, 'me': 354, 'que': 551}, {'que': 164}, {'<should>': 16,
'no': 17}, {'^': 554}, {'': (6, 'theirs'), '<inf_me>': 11}, {'^': 556}, {'de': 557, 'en': 557}, {'^': 556, 'que':
484}, {'de': 559, 'en': 559}, {'^': 556, 'acercarse': 365, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'que': 484,
'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'': (6, 'theirs'), 'me': 11}, {'a': 366,
'acercarse': 365, 'conmigo': 408, 'de': 561, 'debiendo': 562, 'en': 561, 'ir': 365, 'pasar': 365, 'pasarse': 365,
'que': 366, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'acercarse': 365, 'ir': 365,
'le': 389, 'les': 389, 'pasar': 365, 'pasarse': 365, 'se': 390, 'sumarse': 365, 'unirse': 365, 'vendria': 365,
'venia': 365, 'venir': 365, 'yo': 391}, {'a': 366, 'acercarse': 365, 'de': 366, 'en': 366, 'ir': 365, 'pasar': 365,
'pasarse': 365, 'que': 564, 'saber': 0, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365},
{'0': 387, '<any_det>': 387, 'cuatro': 387, 'dos': 387, 'tres': 387, 'unas': 387, 'unos': 387, 'varias': 387,
'varios': 387}, {'^': 566}, {'...': 385, '0': 387, '<any_det>': 387, '<my>': 119, 'cuatro': 387, 'dos': 387, 'tres':
387, 'unas': 387, 'unos': 387, 'varias': 387, 'varios': 387}, {'^': 568, 'que': 392, 'saber': 0}, {'...': 52},
{'<my>': 570}, {'^': 571}, {'escribir': 11, 'escribirme': 11, 'llamar': 11, 'llamarme': 11}, {'^': 573}, {'a': 574},
{'...': 385, '<my>': 119}, {'^': 576}, {'encarga': 308, 'ocupa': 308, 'resuelve': 308}, {'a': 176, 'al': 176, 'en':
176, 'por': 176}, {'caer': 579, 'ver': 579}, {'de': 354}, {'<inf_me>': 11}, {'^': 582}, {'a': 583, 'para': 583},
{'ofrecido': 584}, {'a': 557, 'para': 583}, {'^': 578, 'acerco': 579, 'acercó': 579, 'aparecio': 579, 'compromete':
355, 'comprometio': 355, 'dejo': 580, 'dejó': 580, 'encarga': 581, 'ha': 585, 'han': 585, 'ocupa': 581, 'ofrece': 584,
'ofrecio': 586, 'paso': 579, 'pasó': 579, 'vino': 579}, {'a': 415, 'acercarse': 365, 'de': 366, 'en': 366, 'ir': 365,
'pasar': 365, 'pasarse': 365, 'que': 413, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365},
{'a': 418, 'que': 418}, {'<inf>': 338, '<inf_me>': 11, '<infme>': 11, 'confirmar': 11, 'contestar': 11, 'entregar':
11, 'enviar': 11, 'firmar': 11, 'pagar': 11, 'responder': 11}, {'^': 590}, {'que': 591}, {'que': 249}, {'de': 407},
{'<inf_me>': 11, 'me': 11}, {'y': 595}, {'...': 596}, {'<any_det>': 13, '<my>': 65, 'el': 141, 'mi': 11}, {'mi': 11,
'mí': 11, 'nosotros': 11}, {'de': 599}, {'<hand_inf>': 11, '<inf>': 597, '<inf_me>': 11, '<infme>': 11, 'corregir':
598, 'firmar': 598, 'hablar': 600, 'hablarle': 600, 'hablarles': 600, 'leer': 598, 'mirar': 598, 'probar': 598,
'repasar': 598, 'revisar': 598, 'testear': 598, 'validar': 598, 'ver': 598}, {'^': 601}, {'a': 602}, {'a': 249},
{'sensato': 477}, {'mas': 605, 'mejor': 477, 'preferible': 477}, {'<advises>': 175, '<came3>': 295, '<may3>': 249,
'<opines>': 281, '^': 326, 'aconseja': 328, 'aseguro': 332, 'cree': 334, 'cuenta': 337, 'debe': 340, 'decia': 347,
'dice': 359, 'dijo': 375, 'en': 377, 'era': 382, 'es': 382, 'espera': 393, 'esta': 400, 'está': 400, 'falta': 402,
'falto': 402, 'ha': 409, 'habia': 411, 'iba': 416, 'iban': 419, 'insiste': 423, 'insistio': 423, 'intento': 407,
'intentó': 407, 'la': 430, 'le': 432, 'lo': 430, 'me': 532, 'necesita': 540, 'nos': 543, 'pensaba': 410, 'pide': 545,
'pidio': 547, 'precisa': 550, 'preferiria': 328, 'prefiere': 328, 'pregunta': 518, 'preguntaba': 518, 'pregunto': 518,
'preguntó': 518, 'promete': 491, 'prometio': 552, 'propone': 553, 'propuso': 553, 'que': 555, 'queda': 558,
'quedaron': 560, 'quedo': 563, 'quedó': 563, 'queria': 565, 'querria': 567, 'quiere': 569, 'recibira': 572,
'recibiran': 572, 'reclama': 567, 'recomienda': 328, 'regresa': 575, 'requiere': 577, 'se': 587, 'solto': 525,
'sugiere': 328, 'tendra': 572, 'tendran': 572, 'tenia': 588, 'tenian': 589, 'tiene': 592, 'tienen': 593, 'trato': 594,
'va': 603, 'van': 604, 've': 606, 'veria': 606, 'volvera': 575, 'vuelve': 575}, {'...': 165, ':': 164, '^': 16, 'era':
378, 'es': 378, 'fue': 378, 'que': 164}, {'^': 16, 'era': 378, 'es': 378, 'fue': 378, 'que': 164}, {'N': 608, 'el':
609, 'ella': 609, 'ellos': 609, 'él': 609}, {'de': 610, 'del': 610}, {'': (9, 'told')}, {'N': 612}, {'a': 613},
{'<see_inf>': 91}, {'<see_inf>': 91, 'de': 615}, {'confirma': 11, 'contesta': 11, 'entrega': 11, 'envia': 11, 'envía':
11, 'manda': 11, 'puede': 11, 'responde': 11, 'sabe': 11, 'sabra': 11, 'tendra': 11, 'tiene': 11}, {'^': 617}, {'^':
617, 'me': 618, 'nos': 618}, {'no': 619}, {'^': 42, 'que': 161}, {'N': 621}, {'^': 42, 'a': 622, 'que': 161}, {'N':
23, 'a': 85}, {'de': 624}, {'casa': 625, 'ver': 624}, {'a': 626, 'con': 624, 'donde': 624}, {'<date>': 23, 'N': 23},
{'de': 628}, {'...': 627, '<date>': 23, 'N': 23, 'casa': 629, 'el': 628, 'la': 628}, {'<date>': 23, 'N': 23, 'casa':
629, 'el': 628, 'la': 628}, {'...': 627}, {'a': 630, 'al': 630, 'con': 631, 'de': 631, 'hasta': 632, 'para': 632},
{'<helps3>': 23}, {'me': 634, 'nos': 634}, {'<inf>': 23, '<inf_me>': 23, '<inf_them>': 23}, {'a': 636}, {'pasa': 637,
'pasan': 637, 'pasara': 637, 'pasará': 637, 'vendra': 637, 'vendran': 637, 'viene': 637, 'vienen': 637}, {'enseno':
23, 'enseño': 23}, {'confirma': 33, 'dice': 33, 'dira': 33, 'envia': 33, 'envía': 33, 'manda': 33, 'pasa': 33, 'trae':
33}, {'con': 85}, {'...': 641}, {'<inf>': 642}, {'<helps3>': 23, '^': 640, 'escapo': 633, 'toca': 643, 'voy': 633},
{'<helps3>': 23, '^': 640, 'toca': 643, 'vamos': 633}, {'': (2, 'plan'), 'aqui': 23}, {'': (2, 'plan'), 'a': 23,
'por': 646}, {'N': 647}, {'<go1>': 633, '<they>': 635, 'N': 638, 'acompano': 86, 'acompaño': 86, 'le': 639, 'les':
639, 'llevo': 86, 'me': 644, 'nos': 645, 'pasa': 648, 'recojo': 86, 'vendra': 648, 'veo': 86, 'viene': 648, 'vienen':
648}, {'mejor': 477}, {'vale': 477}, {'de': 477}, {'hablar': 652}, {'lo': 650, 'mas': 651, 'mejor': 477, 'nada': 652,
'ni': 653, 'no': 477, 'que': 343}, {'me': 17, 'mejor': 117, 'no': 117, 'nos': 17}, {'^': 655}, {':': 654, 'q': 656,
'que': 656}, {'postres': 176}, {'los': 658, 'mitad': 176}, {'final': 176, 'rato': 176}, {'tarde': 176}, {'a': 659,
'al': 660, 'despues': 176, 'luego': 176, 'mas': 661, 'tambien': 176, 'también': 176, 'tarde': 176}, {'final': 176,
'linea': 176, 'meet': 176, 'pantalla': 176, 'rato': 176, 'remoto': 176, 'teams': 176, 'telefono': 176, 'teléfono':
176, 'videollamada': 176, 'zoom': 176}, {'linea': 176, 'meet': 176, 'pantalla': 176, 'remoto': 176, 'teams': 176,
'telefono': 176, 'teléfono': 176, 'videollamada': 176, 'zoom': 176}, {'a': 659, 'al': 663, 'desde': 664, 'despues':
176, 'en': 664, 'luego': 176, 'mas': 661, 'por': 664, 'tambien': 176, 'también': 176}, {'ahi': 176, 'al': 664, 'alli':
176, 'desde': 664, 'en': 664, 'por': 664, 'tambien': 176, 'también': 176}, {'verme': 135, 'vernos': 135}, {'oficina':
135}, {'casa': 135, 'la': 668}, {'aqui': 135, 'casa': 135, 'la': 668}, {'D': 23, 'a': 667, 'aqui': 135, 'en': 669,
'por': 670}, {'ahi': 176, 'alli': 176, 'tambien': 176, 'también': 176}, {'aviso': 176, 'avisó': 176, 'conto': 176,
'dijo': 176, 'llamo': 176, 'llamó': 176}, {'me': 673}, {'que': 674}, {'el': 675, 'la': 675, 'quien': 674},
{'<called_pp>': 176, 'bajado': 176, 'estado': 176, 'pasado': 176, 'subido': 176, 'venido': 176}, {'$$': 23}, {'$$':
23, 'tambien': 678, 'también': 678}, {'espera': 679, 'esperan': 679}, {'a': 176, 'por': 176}, {'al': 664, 'desde':
664, 'en': 664, 'por': 664}, {'apunta': 679, 'apuntan': 679, 'conecto': 682, 'conectó': 682, 'unio': 682}, {'andaba':
176, 'estaba': 176, 'estuvo': 176, 'fue': 176, 'vino': 176}, {'...': 135}, {'<inf>': 685, '<inf_me>': 685,
'<inf_them>': 685}, {'': (2, 'plan'), 'a': 686}, {'<inf>': 685, '<inf_me>': 685, '<inf_them>': 685, 'verme': 135,
'vernos': 135}, {'$$': 23, 'D': 687, 'a': 688, 'aqui': 135, 'en': 669, 'por': 670, 'tambien': 678, 'también': 678},
{'a': 686}, {'$$': 23, 'D': 690, 'a': 686, 'tambien': 678, 'también': 678}, {'': (23, 'contact'), 'tarde': 176},
{'...': 657, ':': 654, 'aparecio': 662, 'entro': 665, 'estaba': 666, 'estara': 671, 'estaran': 671, 'estuvo': 672,
'fue': 676, 'ha': 677, 'han': 677, 'llego': 662, 'nos': 680, 'pasara': 671, 'pasaran': 671, 'pasará': 671, 'paso':
681, 'pasó': 681, 'q': 656, 'que': 656, 'se': 683, 'tambien': 684, 'también': 684, 'vendra': 689, 'vendran': 689,
'viene': 691, 'vienen': 691, 'vinieron': 176, 'vino': 692}, {'lectura': 11, 'mano': 11, 'ojeada': 11, 'ojo': 11,
'repaso': 11, 'vistazo': 11, 'vuelta': 11}, {'un': 694, 'una': 694}, {'su': 93}, {'arregla': 304, 'arreglara': 304,
'corrige': 305, 'da': 695, 'dara': 695, 'desaconseja': 16, 'desaconsejo': 16, 'echa': 695, 'echara': 695, 'firma':
305, 'instala': 304, 'instalara': 304, 'me': 319, 'mira': 305, 'monta': 304, 'montara': 304, 'montará': 304, 'nos':
319, 'pinta': 304, 'prueba': 305, 'repara': 304, 'repasa': 305, 'revisa': 305, 'tendra': 325, 'tendre': 696,
'tendremos': 696, 'tiene': 325}, {'': (21, 'gave:encouragement')}, {'^': 698}, {'N': 699}, {'a': 700}, {'que': 0},
{'aliento': 699, 'animo': 699, 'animos': 699, 'apoyo': 699, 'fuerza': 699, 'porras': 699, 'ánimo': 699}, {'aliento':
699, 'animo': 699, 'animos': 699, 'apoyo': 699, 'fuerza': 699, 'mucha': 703, 'mucho': 703, 'muchos': 703, 'porras':
699, 'ánimo': 699}, {'N': 164}, {'de': 705}, {'': (7, 'waiting'), 'l': 38}, {'': (7, 'waiting'), 'de': 707, 'del':
38}, {'espera': 708}, {'mejor': 82}, {'juicio': 164}, {'alentar': 701, 'alentarla': 699, 'alentarlo': 699, 'animar':
701, 'animarla': 699, 'animarle': 699, 'animarlo': 699, 'avisar': 702, 'avisarme': 702, 'consolar': 701, 'consolarla':
699, 'consolarlo': 699, 'contar': 702, 'contarme': 702, 'darle': 704, 'darles': 704, 'decir': 702, 'decirme': 702,
'echarle': 704, 'echarles': 704, 'felicitar': 701, 'felicitarla': 699, 'felicitarle': 699, 'felicitarlo': 699,
'juicio': 706, 'la': 709, 'lo': 710, 'meterle': 704, 'su': 711, 'tranquilizar': 701, 'tranquilizarla': 699,
'tranquilizarlo': 699}, {'<see_inf>': 176}, {'de': 713}, {'mia': 42}, {'': (23, 'contact'), 'la': 176}, {'a': 716,
'al': 176, 'del': 176}, {'N': 717}, {'a': 718}, {'que': 612}, {'en': 720, 'que': 612}, {'N': 721}, {'a': 722, 'en':
720, 'que': 612}, {'la': 161, 'las': 161, 'lo': 161, 'los': 161}, {'le': 161, 'les': 161, 'se': 724}, {'le': 161,
'les': 161, 'se': 724, 'yo': 725}, {':': 726}, {'<inf>': 23, 'D': 23, 'vernos': 23}, {'de': 728, 'en': 728, 'para':
728, 'que': 728}, {'N': 729}, {'con': 730}, {'N': 176}, {'': (10, 'thanks')}, {'a': 733}, {'': (10, 'thanks'), 'a':
733}, {'con': 733}, {'<they>': 38, 'conteste': 38, 'decida': 38, 'diga': 38, 'el': 38, 'elija': 38, 'envie': 38,
'envíe': 38, 'firme': 38, 'la': 38, 'mande': 38, 'responda': 38, 'su': 38, 'sus': 38}, {'^': 737}, {'^': 737, 'que':
738}, {'^': 737, 'a': 739, 'que': 738}, {'esperar': 740}, {'a': 741, 'esperar': 740}, {'a': 741, 'esperar': 740,
'que': 742}, {'parecer': 0}, {'dia': 82}, {'de': 91}, {'atras': 746, 'detras': 746}, {'que': 38}, {'': (7, 'waiting'),
'a': 748, 'que': 38}, {'atras': 746, 'detras': 746, 'esperando': 749}, {'con': 176}, {'': (13, 'talk'), '<they>': 0},
{'que': 752}, {'de': 753}, {'^': 152, 'a': 153}, {'': (15, 'gave:intro')}, {'^': 756}, {'N': 757}, {'N': 757, 'a':
758, 'con': 758, 'y': 758}, {'N': 759}, {':': 760}, {'a': 757, 'con': 757, 'de': 757, 'entre': 757}, {'intro': 762,
'introduccion': 762, 'presentacion': 762, 'puente': 762}, {'el': 763, 'la': 763, 'una': 763}, {'<give3>': 11,
'<hand3>': 11, '<send3>': 11, 'sube': 11}, {'^': 765}, {'<any_det>': 303}, {'<give3>': 767, '<hand3>': 767, '<send3>':
767, 'sube': 767}, {'D': 766, '^': 768}, {'que': 769}, {'recibire': 449, 'recibiria': 449, 'recibiriamos': 449,
'tendre': 449, 'tendria': 449, 'tendriamos': 449}, {'me': 330, 'nos': 330, 'recibire': 449, 'recibiria': 449,
'recibiriamos': 449, 'tendre': 449, 'tendria': 449, 'tendriamos': 449, 'yo': 771}, {'que': 772}, {'': (0, 'missed'),
'<inf>': 91, '<see_inf>': 91}, {'a': 774}, {'conseguido': 774, 'llegado': 775, 'logrado': 774, 'podido': 774}, {'el':
38, 'la': 38, 'las': 38, 'los': 38, 'su': 38}, {'^': 777}, {'^': 777, 'aun': 778, 'todavia': 778}, {'conseguido': 774,
'llegado': 775, 'logrado': 774, 'podido': 774, 'recibi': 779, 'recibido': 779}, {'he': 91, 'hemos': 91}, {'ha': 776,
'he': 780, 'hemos': 780, 'la': 781, 'le': 781, 'les': 781, 'lo': 781, 'recibi': 779, 'recibido': 779}, {'no': 782},
{'^': 768}, {'que': 784}, {'^': 768, 'recibire': 449, 'recibiria': 449, 'recibiriamos': 449, 'tendre': 449, 'tendria':
449, 'tendriamos': 449, 'yo': 771}, {'que': 786}, {'': (17, 'gave:knowledge')}, {'^': 788}, {'a': 789, 'con': 789,
'en': 789}, {'...': 790, '^': 788, 'a': 789, 'con': 789, 'en': 789}, {'N': 791}, {'a': 792}, {'': (22,
'gave:volunteering')}, {'^': 794}, {'alimentos': 795}, {'de': 796}, {'algo': 176, 'un': 176, 'una': 176}, {'charla':
176, 'conversacion': 176, 'discusion': 176}, {'N': 789}, {'a': 800}, {'a': 199, 'para': 199}, {'recomendacion': 802},
{'de': 803}, {'cruzo': 91}, {'vemos': 91}, {'coincido': 91, 'llamo': 91, 'me': 805, 'nos': 806, 'veo': 91}, {'es':
135, 'sera': 135}, {'...': 808}, {'con': 794, 'en': 794, 'para': 794}, {'comida': 810}, {'alimentos': 810,
'bocadillos': 810, 'bolsas': 810, 'cenas': 810, 'comida': 810, 'comidas': 810, 'la': 811, 'ropa': 810}, {'^': 812},
{'comunitario': 795, 'social': 795}, {'N': 206}, {'de': 815, 'del': 815}, {'...': 816}, {'<any_det>': 206}, {'N':
818}, {'<any_det>': 817, 'con': 819}, {'contacto': 216, 'correo': 216, 'datos': 216, 'nombre': 216, 'numero': 216,
'número': 216, 'telefono': 216, 'teléfono': 216}, {'mi': 213, 'mis': 213, 'nuestra': 213}, {'<any_det>': 208},
{'tipo': 208}, {'apuntes': 208, 'checklist': 208, 'contrato': 824, 'excel': 208, 'guia': 208, 'hoja': 208, 'libro':
208, 'libros': 208, 'lista': 208, 'manual': 208, 'modelo': 208, 'notas': 208, 'plantilla': 208, 'plantillas': 208,
'presentacion': 208, 'receta': 208}, {'^': 825}, {'<any_det>': 821, '^': 823, 'mi': 826, 'mis': 826, 'nuestra': 826,
'nuestras': 826, 'nuestro': 826}, {'N': 827}, {'^': 825, 'experiencia': 789}, {'<any_det>': 821, '^': 822, 'a': 828,
'mi': 829, 'mis': 826, 'nuestra': 826, 'nuestras': 826, 'nuestro': 826}, {':': 726, 'mia': 42}, {'<paper>': 205,
'<rehearsed>': 205}, {'<their>': 832, 'el': 832, 'la': 832}, {'^': 833}, {'<review_inf>': 834}, {'<review_inf>': 834,
'a': 835}, {'': (14, 'together')}, {'N': 836, 'nosotros': 837}, {'N': 757, 'a': 758}, {'a': 758, 'con': 758, 'y':
839}, {'N': 840}, {'a': 841}, {'con': 758, 'y': 839}, {'N': 843}, {'N': 840, 'a': 841}, {'correo': 845, 'email': 845,
'linkedin': 845, 'mail': 845, 'wasap': 845, 'whatsapp': 845}, {'a': 844, 'por': 846, 'via': 846, 'vía': 846}, {'el':
31, 'la': 31, 'nuestra': 31, 'nuestro': 31, 'que': 784, 'su': 31}, {'el': 31, 'la': 31, 'nuestra': 31, 'nuestro': 31,
'su': 31}, {'recibire': 449, 'recibiria': 449, 'recibiriamos': 449, 'tendre': 449, 'tendria': 449, 'tendriamos': 449,
'yo': 771}, {'el': 31, 'la': 31, 'nuestra': 31, 'nuestro': 31, 'que': 850, 'su': 31}, {'dia': 164}, {'del': 852,
'recibido': 164}, {'': (8, 'asked')}, {'a': 854}, {'N': 854}, {'a': 856, 'con': 854}, {'experiencia': 789}, {'mi':
858}, {'dudas': 789, 'preguntas': 789}, {'las': 860, 'sus': 860}, {'que': 850}, {'cuenta': 161}, {'mi': 863}, {'de':
864}, {'correos': 176, 'mails': 176, 'mensajes': 176}, {'palabras': 176}, {'correos': 176, 'de': 866, 'mensajes': 176,
'palabra': 176, 'palabras': 176, 'unas': 867}, {'correos': 176, 'mensajes': 176, 'palabra': 176, 'palabras': 176,
'unas': 867}, {'roja': 795}, {'^': 794, 'en': 795}, {'N': 871}, {'a': 872}, {'0': 82, 'anos': 82, 'cincuenta': 82,
'cuarenta': 82, 'noventa': 82, 'ochenta': 82, 'sesenta': 82, 'setenta': 82, 'treinta': 82, 'veinte': 82}, {'vueltas':
91}, {'contacto': 216, 'datos': 216, 'nombre': 216, 'telefono': 216, 'teléfono': 216}, {'<any_det>': 876}, {'encargo':
42}, {'me': 878}, {'^': 42, 'pendiente': 161}, {'falta': 880, 'faltan': 880, 'pendiente': 880, 'queda': 880, 'quedan':
880}, {'parte': 881}, {'eso': 879, 'mi': 882, 'planton': 91}, {'llamado': 91, 'visto': 91}, {'<see_inf>': 82, 'haber':
884}, {'<see_inf>': 82}, {'haber': 91, 'llamar': 91, 'ver': 91}, {'a': 0}, {'<giveinf>': 42, '<inf_them>': 42}, {'':
(5, 'mine'), '0': 161, 'cien': 161, 'cincuenta': 161, 'treinta': 161, 'unos': 161, 'veinte': 161}, {'N': 890}, {'':
(13, 'talk'), 'q': 0, 'que': 0}, {'N': 113}, {'a': 893, 'con': 893, 'y': 893}, {'N': 894}, {'N': 894, 'a': 895},
{'<inf_them>': 42}, {'^': 897}, {'contacto': 113}, {'en': 899}, {'': (5, 'mine'), '0': 161, '^': 889, 'a': 891,
'admitir': 892, 'cien': 161, 'cincuenta': 161, 'conectar': 896, 'conectarlos': 113, 'confesar': 892, 'de': 898,
'decir': 892, 'dinero': 161, 'juntar': 896, 'juntarlos': 113, 'ponerlos': 900, 'presentar': 896, 'presentarlos': 113,
'que': 898, 'reconocer': 892, 'treinta': 161, 'unos': 161, 'veinte': 161}, {'<my>': 243, 'mi': 826, 'mis': 826,
'nuestra': 826, 'nuestras': 826, 'nuestro': 826}, {'N': 902}, {'<any_det>': 246, 'a': 903, 'mi': 826, 'mis': 826,
'nuestra': 826, 'nuestras': 826, 'nuestro': 826}, {'a': 199, 'con': 199}, {'N': 905}, {'N': 905, 'a': 906},
{'<clitic>': 615, '<see_inf>': 91}, {'no': 908}, {'que': 909, 'sin': 908}, {'...': 910}, {'hace': 911, 'que': 752},
{'<see_inf>': 23}, {'<course>': 789}, {'de': 914}, {'clases': 915, 'hora': 915, 'horas': 915, 'sesiones': 915},
{'<any_det>': 821, '<my>': 243}, {'N': 917}, {'^': 788, 'a': 789, 'de': 789, 'en': 789, 'para': 789, 'sobre': 789},
{'<course>': 919}, {'^': 205, 'a': 206, 'de': 206}, {'^': 205, 'desempeno': 921}, {'^': 205, 'a': 206, 'anual': 921,
'de': 922}, {'<course>': 919, 'devolucion': 923, 'evaluacion': 923}, {'gracias': 735}, {'devolucion': 923,
'evaluacion': 923}, {'la': 926, 'su': 926, 'una': 926}, {'^': 205, 'a': 206, 'de': 206, 'del': 206, 'sobre': 206},
{'comentarios': 928, 'impresiones': 928, 'opinion': 928, 'parecer': 928}, {'<course>': 919, 'clases': 915,
'devolucion': 923, 'evaluacion': 923, 'hora': 915, 'horas': 915, 'sesiones': 915}, {'0': 916, '<any_det>': 821, 'a':
918, 'cuatro': 916, 'dos': 916, 'el': 920, 'gracias': 735, 'la': 924, 'las': 925, 'le': 927, 'mi': 929, 'mis': 929,
'su': 926, 'tres': 916, 'un': 920, 'una': 930, 'varias': 916}, {'<any_det>': 69}, {'<give3>': 767, '<hand3>': 767,
'<send3>': 767, '<should>': 16, 'acaba': 932, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17, 'sube': 767, 'termina': 932},
{'D': 766, '^': 933, 'me': 357, 'no': 342, 'nos': 357, 'yo': 345}, {'...': 350, ':': 352, 'q': 343, 'que': 934}, {'':
(13, 'talk'), 'D': 766, '^': 768}, {'que': 936}, {'el': 920, 'la': 920, 'un': 920, 'una': 920}, {'arreglo': 42, 'leo':
42, 'mando': 42, 'miro': 42, 'paso': 42, 'pienso': 42, 'preparo': 42, 'reviso': 42}, {'^': 939}, {'la': 940, 'las':
940, 'lo': 940, 'los': 940}, {'la': 940, 'las': 940, 'lo': 940, 'los': 940, 'se': 941}, {'': (5, 'mine'), 'arreglo':
42, 'leo': 42, 'mando': 42, 'miro': 42, 'paso': 42, 'pienso': 42, 'preparo': 42, 'reviso': 42}, {'^': 943}, {'la':
944, 'las': 940, 'lo': 944, 'los': 940}, {'': (9, 'told'), '<clitic>': 161, 'la': 940, 'las': 940, 'lo': 940, 'los':
940, 'se': 945}, {'a': 722, 'en': 720, 'q': 942, 'que': 946}, {'la': 161, 'lo': 161}, {'<clitic>': 161, 'se': 948},
{'que': 949}, {'<give3>': 767, '<hand3>': 767, '<send3>': 767, '<should>': 16, '<would_give>': 11, 'acaba': 932, 'me':
17, 'ni': 18, 'no': 18, 'nos': 17, 'sube': 767, 'termina': 932}, {'^': 344, 'recibire': 449, 'recibiria': 449,
'recibiriamos': 449, 'tendre': 449, 'tendria': 449, 'tendriamos': 449}, {'D': 766, '^': 951, 'la': 369, 'lo': 369,
'me': 373, 'no': 342, 'nos': 373, 'recibire': 449, 'recibiria': 449, 'recibiriamos': 449, 'tendre': 449, 'tendria':
449, 'tendriamos': 449, 'yo': 952}, {'...': 350, ':': 352, 'q': 343, 'que': 953}, {'<course>': 919, 'clases': 915,
'hora': 915, 'horas': 915, 'sesiones': 915}, {'0': 916, 'cuatro': 916, 'dos': 916, 'el': 920, 'la': 920, 'tres': 916,
'un': 920, 'una': 955, 'varias': 916}, {'a': 699}, {'porras': 957}, {'a': 789, 'con': 789}, {'mano': 959}, {'porras':
957, 'una': 960}, {'a': 91}, {'menos': 962}, {'de': 963}, {'da': 311, 'dice': 312, 'dira': 312, 'hace': 316, 'pondra':
318, 'pone': 318}, {'me': 965, 'nos': 965}, {'mi': 164, 'mí': 164}, {'quedado': 408}, {'^': 582, 'acercarse': 365,
'ir': 365, 'pasar': 365, 'pasarse': 365, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365},
{'a': 969, 'acercarse': 365, 'de': 366, 'en': 366, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'que': 366, 'sumarse':
365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11,
'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'deja': 11, 'guarda': 11, 'imprime': 11, 'trae': 11},
{'prometido': 491, 'quedado': 408}, {'^': 971, 'ha': 972, 'la': 510, 'las': 510, 'lo': 510, 'los': 510, 'queda': 408,
'quedaron': 408, 'quedo': 408, 'quedó': 408, 'tiene': 527, 'tienen': 528, 'va': 531, 'van': 531}, {'^': 971, 'ha':
972, 'la': 510, 'las': 510, 'lo': 510, 'los': 510, 'queda': 408, 'quedaron': 408, 'quedo': 408, 'quedó': 408, 'tiene':
528, 'tienen': 528, 'va': 531, 'van': 531}, {'a': 366, 'acercarse': 365, 'conmigo': 408, 'de': 561, 'en': 561, 'ir':
365, 'pasar': 365, 'pasarse': 365, 'que': 366, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir':
365}, {'compromete': 355, 'comprometio': 355, 'encarga': 581, 'ocupa': 581, 'ofrecio': 355}, {'a': 366, 'acercarse':
365, 'de': 366, 'en': 366, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'que': 969, 'sumarse': 365, 'unirse': 365,
'vendria': 365, 'venia': 365, 'venir': 365}, {'<may3>': 249, '^': 966, 'cual': 0, 'cuales': 0, 'de': 967, 'debe': 249,
'dijo': 410, 'en': 377, 'ha': 968, 'habia': 411, 'iba': 970, 'me': 973, 'nos': 974, 'pensaba': 410, 'queda': 558,
'quedaron': 560, 'quedo': 975, 'quedó': 975, 'queria': 410, 'se': 976, 'tenia': 977, 'tiene': 593, 'tienen': 593,
'va': 604, 'van': 604}, {'de': 967, 'en': 377}, {'de': 38, 'del': 38}, {'agenda': 23}, {'de': 190, 'del': 190}, {',':
164, '^': 16}, {'ausencia': 91, 'lugar': 983}, {'<them>': 164, 'N': 164}, {'de': 985, 'del': 985}, {'N': 0, 'el': 0,
'ella': 0, 'ellas': 0, 'ellos': 0, 'él': 0}, {',': 164}, {'lugar': 988, 'opinion': 164}, {'lugar': 983}, {'agenda':
23, 'cuanto': 752, 'espera': 980, 'la': 981, 'lugar': 982, 'mi': 984, 'opinion': 986, 'que': 987, 'su': 989, 'tu':
990, 'vez': 982}, {'de': 42}, {'yo': 992}, {'<rehearsed>': 205}, {'<their>': 994}, {'^': 995}, {'N': 996}, {'<their>':
206, '^': 995, 'con': 997}, {'^': 995, 'con': 997}, {'a': 788, 'como': 788, 'cómo': 788, 'el': 788, 'la': 788, 'las':
788, 'los': 788}, {'^': 1000}, {'como': 789, 'cómo': 789}, {'...': 1002, 'a': 789, 'como': 789, 'cómo': 789}, {'N':
1003, '^': 788}, {'a': 1004, 'como': 789, 'cómo': 789}, {'<media>': 82}, {'<media>': 82, 'el': 1006, 'la': 1006,
'las': 1006, 'los': 1006, 'su': 1006, 'sus': 1006, 'un': 1006, 'una': 1006}, {'en': 1007, 'por': 1007}, {'la': 926,
'le': 927, 'su': 926, 'una': 926}, {'al': 176, 'desde': 176, 'por': 176}, {'N': 1010}, {'<any_det>': 821, 'mi': 826,
'mis': 826, 'nuestra': 826, 'nuestras': 826, 'nuestro': 826}, {'N': 1012}, {'<any_det>': 821, 'a': 1013, 'mi': 826,
'mis': 826, 'nuestra': 826, 'nuestras': 826, 'nuestro': 826}, {'<inf>': 11}, {'^': 1015}, {'^': 1015, 'de': 1016},
{'suya': 1017}, {'trabajo': 1017, 'turno': 1017}, {'cosa': 1018, 'de': 381, 'partidaria': 379, 'partidario': 379,
'su': 1019}, {'0': 837, 'casi': 837, 'cinco': 837, 'como': 837, 'cuatro': 837, 'dos': 837, 'muchas': 837, 'muchos':
837, 'tres': 837, 'un': 837, 'una': 837, 'unas': 837, 'unos': 837}, {'N': 82}, {'N': 82, 'la': 1022}, {'de': 1023,
'del': 1023}, {'aniversario': 1024, 'cumple': 1024, 'cumpleanos': 1024, 'santo': 1024}, {'aniversario': 1024, 'cosa':
1018, 'cumple': 1024, 'cumpleanos': 1024, 'de': 381, 'el': 1025, 'partidaria': 379, 'partidario': 379, 'santo': 1024,
'su': 1019}, {'preguntar': 854}, {'para': 1027}, {'N': 1028}, {'a': 1029}, {'podcast': 82, 'video': 82},
{'entrevista': 82}, {'podcast': 82}, {'de': 82}, {'charla': 1034}, {'el': 1031, 'la': 1032, 'que': 82, 'un': 1033,
'una': 1035}, {'': (7, 'waiting'), 'respuesta': 38}, {'me': 38}, {'a': 748, 'el': 38, 'la': 1037, 'noticias': 38,
'que': 1038, 'respuesta': 38, 'su': 38, 'sus': 38}, {'0': 91, 'dos': 91, 'media': 91, 'un': 91, 'una': 91}, {'N':
1040}, {'a': 1041}, {'me': 466, 'nos': 466}, {'que': 1043}, {'^': 284, 'de': 1044, 'que': 1043}, {'<set>': 23, 'a':
396, 'convencida': 397, 'convencido': 397, 'en': 981, 'esperando': 399, 'pendiente': 1045}, {'': (14, 'together'),
'N': 176, 'el': 732, 'la': 732}, {'N': 176, 'con': 176, 'tambien': 1047, 'también': 1047}, {'dos': 837}, {'cuatro':
837, 'dos': 837, 'tres': 837}, {'con': 176, 'las': 1049, 'los': 1050, 'todos': 837}, {'N': 176, 'el': 732, 'la': 732},
{'N': 176, 'tambien': 1052, 'también': 1052}, {'de': 707, 'del': 38}, {'espera': 1054}, {'la': 1055}, {'D': 23, 'a':
23, 'en': 23, 'por': 23}, {'a': 1056, 'convidada': 1057, 'convidado': 1057, 'esperando': 749, 'invitada': 1057,
'invitado': 1057, 'invitados': 1057}, {'bien': 82, 'bueno': 82, 'dpm': 82}, {'a': 38}, {'': (7, 'waiting'), 'el': 38,
'la': 38, 'lo': 38, 'que': 38, 'su': 38, 'sus': 38}, {'de': 1061, 'del': 1061}, {'a': 1056, 'atenta': 1060, 'atento':
1060, 'convidada': 1057, 'convidado': 1057, 'esperando': 749, 'invitada': 1057, 'invitado': 1057, 'invitados': 1057,
'pendiente': 1062, 'pendientes': 1062, 'pensando': 82}, {'capacitando': 801, 'ensenando': 801, 'entrenando': 801,
'formando': 801, 'instruyendo': 801, 'orientando': 801}, {'animos': 699, 'fuerza': 699}, {'rato': 176}, {'...': 1064,
'animandola': 699, 'animandole': 699, 'animandolo': 699, 'charlando': 176, 'con': 176, 'dandole': 1065, 'donde': 176,
'en': 176, 'ensenandole': 789, 'explicandole': 789, 'hablando': 176, 'mostrandole': 789, 'platicando': 176, 'reunida':
176, 'reunido': 176, 'tomando': 176, 'un': 1066}, {'...': 1064, 'animandola': 699, 'animandole': 699, 'animandolo':
699, 'charlando': 176, 'con': 176, 'dandole': 1065, 'en': 176, 'ensenandole': 789, 'explicandole': 789, 'hablando':
176, 'juntos': 176, 'mostrandole': 789, 'reunidas': 176, 'reunidos': 176, 'revisando': 176, 'tomando': 176,
'trabajando': 176, 'viendo': 176}, {'N': 176, 'tambien': 837, 'también': 837}, {'<giveinf>': 42, '<inf_them>': 42,
'su': 38, 'sus': 38}, {'N': 38}, {'de': 1071, 'del': 1071}, {'...': 1072}, {'el': 1073, 'la': 1073, 'las': 1073,
'los': 1073, 'su': 38, 'sus': 38}, {'^': 1074}, {'N': 354, '^': 897, 'a': 741, 'esperar': 740, 'me': 354, 'nos': 354},
{'el': 1073, 'la': 1073, 'las': 1073, 'los': 1073}, {'^': 1077}, {'^': 1070, 'a': 741, 'aun': 1075, 'conectar': 896,
'conectarlos': 113, 'de': 898, 'esperar': 740, 'juntar': 896, 'juntarlos': 113, 'ponerlos': 900, 'presentar': 896,
'presentarlos': 113, 'que': 1076, 'solo': 1078, 'sólo': 1078, 'todavia': 1075}, {'su': 38, 'sus': 38}, {'^': 1080,
'aun': 1075, 'solo': 1078, 'sólo': 1078, 'todavia': 1075}, {'': (0, 'missed'), '<date>': 91}, {'': (0, 'missed'),
'<date>': 91, 'la': 1082}, {'': (0, 'missed'), '<date>': 91, 'a': 1083, 'al': 1082, 'el': 1082, 'la': 1082, 'su':
1082, 'una': 1082}, {'a': 1084}, {'^': 284, 'que': 401}, {'<their>': 205, 'el': 205, 'la': 205}, {'^': 1087}, {'a':
1088, 'al': 1088, 'de': 1088, 'del': 1088, 'sobre': 1088}, {'^': 788, 'en': 789}, {'N': 1090}, {'a': 1091}, {'del':
260}, {'<moved_pp>': 1093, 'N': 676}, {'cobertura': 91}, {'de': 1095}, {'casa': 176}, {'de': 176}, {'': (23,
'contact'), 'casa': 176, 'la': 1097, 'lo': 1098, 'ver': 176, 'visitar': 176}, {'a': 176, 'al': 176}, {'': (23,
'contact'), 'N': 1100}, {'a': 1099, 'al': 176, 'con': 1101, 'donde': 176}, {'a': 176, 'al': 176, 'con': 176, 'juntos':
176, 'por': 176}, {'de': 913}, {'': (10, 'thanks'), 'el': 0, 'ella': 0, 'ello': 0, 'eso': 0, 'mi': 0, 'mí': 0,
'nosotros': 0, 'él': 0}, {'N': 733, 'a': 1105}, {'^': 794, 'con': 795, 'de': 795, 'en': 795, 'para': 795},
{'voluntariado': 1107}, {'de': 1108}, {'<date>': 190, 'cita': 190}, {'el': 1110, 'la': 1110, 'nuestra': 1110,
'nuestro': 1110, 'su': 1110}, {'<hand3>': 932, '<send3>': 932, 'acaba': 932, 'termina': 932}, {'^': 1112, 'me': 403,
'nos': 403}, {'...': 350, 'que': 1113}, {'la': 182, 'verme': 176, 'vernos': 176, 'visitarme': 176}, {'casa': 176,
'la': 182}, {'a': 1115, 'el': 1110, 'la': 1110, 'nuestra': 1110, 'nuestro': 1110, 'por': 1116, 'su': 1110}, {'anular':
91, 'aplazar': 91, 'cancelar': 91, 'desconvocar': 91, 'posponer': 91, 'suspender': 91}, {'el': 91, 'la': 91,
'nuestra': 91, 'nuestro': 91}, {'aire': 1119}, {'': (0, 'missed'), 'el': 91, 'la': 91, 'nuestra': 91, 'nuestro': 91},
{'^': 11, 'el': 1120, 'nada': 1121}, {'de': 354, 'en': 1122, 'pendiente': 1119}, {'que': 1118}, {'a': 1115, 'por':
1116}, {'adelantado': 1111, 'aplazado': 1111, 'cambiado': 1111, 'corrido': 1111, 'dicho': 1114, 'fallecido': 29,
'movido': 1111, 'muerto': 29, 'nacido': 29, 'pasado': 1117, 'pospuesto': 1111, 'que': 1118, 'quedado': 1123,
'retrasado': 1111, 'tenido': 1124, 'trasladado': 1111, 'venido': 1125}, {'': (0, 'missed'), 'en': 615}, {'acordado':
91, 'agendado': 91, 'que': 1118, 'quedado': 1127, 'tenido': 1124}, {'las': 23}, {'D': 23, 'a': 1129, 'el': 23, 'en':
23, 'para': 23}, {'N': 1130}, {'': (0, 'missed'), 'con': 1131}, {'acordado': 91, 'agendado': 91, 'quedado': 1132},
{'a': 199, 'con': 199, 'en': 199}, {'N': 1134}, {'de': 1135, 'por': 1135}, {'': (23, 'contact'), 'N': 1134}, {'': (23,
'contact'), 'bien': 1136, 'de': 1135, 'por': 1137}, {'<inf>': 113, 'ver': 82}, {'que': 1139}, {'no': 91}, {'que':
1141}, {'...': 910, 'mucho': 1142}, {'adelantado': 1111, 'aplazado': 1111, 'cambiado': 1111, 'corrido': 1111,
'movido': 1111, 'pasado': 1117, 'pospuesto': 1111, 'que': 1118, 'retrasado': 1111, 'tenido': 1124, 'trasladado': 1111,
'venido': 1125}, {'<inf_them>': 42, '<infle>': 42}, {'^': 1145}, {'<giveinf>': 42, '<inf_them>': 42, '<todo_inf>':
42}, {'conteste': 38, 'decida': 38, 'diga': 38, 'elija': 38, 'envie': 38, 'envíe': 38, 'firme': 38, 'mande': 38,
'responda': 38, 'su': 38, 'sus': 38}, {'^': 1148}, {'^': 1148, 'que': 1149}, {'^': 1148, 'a': 1150, 'que': 1149},
{'<inf>': 113, '^': 1147, 'admitir': 892, 'conectar': 896, 'conectarlos': 113, 'confesar': 892, 'decir': 892,
'esperar': 1151, 'juntar': 896, 'juntarlos': 113, 'pensar': 82, 'ponerlos': 900, 'presentar': 896, 'presentarlos':
113, 'reconocer': 892}, {'^': 897, 'almuerzo': 135, 'de': 1146, 'junta': 135, 'que': 1152, 'reunion': 135, 'reunión':
135}, {'<my>': 243}, {'N': 1154}, {'a': 1155}, {'N': 237}, {'^': 236, 'con': 1157}, {'a': 732}, {'<any_det>': 205,
'<their>': 205}, {'^': 1160}, {'N': 1161}, {'<their>': 206, '^': 236, 'con': 1162}, {'N': 795}, {'a': 1164},
{'<any_det>': 217}, {'N': 1166}, {'0': 916, '<any_det>': 217, 'a': 1167, 'cuatro': 916, 'dos': 916, 'tres': 916,
'una': 916, 'varias': 916}, {'<infle>': 42}, {'^': 1169, 'admitir': 892, 'confesar': 892, 'decir': 892, 'reconocer':
892}, {'<any_det>': 217, 'a': 1167}, {'q': 942, 'que': 942}, {'<any_det>': 217, 'mi': 826, 'mis': 826, 'nuestra': 826,
'nuestras': 826, 'nuestro': 826}, {'N': 1173}, {'<any_det>': 217, 'a': 1174, 'mi': 826, 'mis': 826, 'nuestra': 826,
'nuestras': 826, 'nuestro': 826}, {'<date>': 190, '^': 825, 'cita': 190}, {'<any_det>': 217, 'a': 1174, 'el': 1110,
'la': 1110, 'mi': 826, 'mis': 826, 'nuestra': 1176, 'nuestras': 826, 'nuestro': 1176, 'su': 1110}, {'^': 932}, {'N':
1178}, {'a': 1179}, {'N': 840, 'a': 841, 'por': 846, 'via': 846, 'vía': 846}, {'': (5, 'mine'), 'que': 42}, {'con':
758}, {'contacto': 1183}, {'en': 1184}, {'N': 1185}, {'contacto': 845}, {'a': 1186, 'en': 1187}, {'para': 23}, {'':
(23, 'contact'), '<them>': 1189, 'N': 1130}, {'a': 898}, {'': (5, 'mine'), '^': 1145, 'ir': 1191, 'juntarnos': 23,
'pasar': 1191, 'pasarme': 1191, 'vernos': 23}, {'': (5, 'mine'), '^': 1145, 'almorzar': 23, 'comer': 23, 'hablar': 23,
'ir': 1191, 'juntarnos': 23, 'pasar': 1191, 'pasarme': 1191, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'': (2,
'plan'), 'el': 23}, {'D': 23, 'a': 1129, 'con': 1190, 'de': 1192, 'el': 23, 'en': 1193, 'para': 1194}, {'<pro>': 199},
{'al': 1196, 'el': 1196, 'la': 1196, 'mi': 1196, 'nuestra': 1196, 'nuestro': 1196, 'un': 1196, 'una': 1196}, {'a':
1197, 'al': 1196, 'el': 1196, 'la': 1196, 'mi': 1196, 'nuestra': 1196, 'nuestro': 1196, 'un': 1196, 'una': 1196},
{'N': 1198}, {'a': 1199}, {'mi': 826, 'mis': 826, 'nuestra': 826, 'nuestras': 826, 'nuestro': 826}, {'N': 1201}, {'a':
1202, 'mi': 826, 'mis': 826, 'nuestra': 826, 'nuestras': 826, 'nuestro': 826}, {'<done_pp>': 176, '<lent>': 1156,
'adelantado': 1111, 'animado': 701, 'aplazado': 1111, 'ayudado': 793, 'cambiado': 1111, 'comentado': 1158,
'consolado': 701, 'contestado': 1159, 'corregido': 1163, 'corrido': 1111, 'cubierto': 1165, 'dado': 1168, 'de': 1170,
'dejado': 1171, 'dicho': 1172, 'enviado': 1175, 'escrito': 1159, 'facilitado': 1171, 'felicitado': 701, 'llamado':
1159, 'mandado': 1175, 'mirado': 1158, 'movido': 1111, 'pasado': 1177, 'pedido': 1180, 'pospuesto': 1111,
'presentado': 1181, 'prometido': 1182, 'puesto': 1188, 'que': 1118, 'quedado': 1195, 'recomendado': 1200,
'reemplazado': 1165, 'reenviado': 1203, 'repasado': 1163, 'respondido': 1159, 'retrasado': 1111, 'revisado': 1163,
'sustituido': 1165, 'telefoneado': 1159, 'tenido': 1124, 'tranquilizado': 701, 'trasladado': 1111, 'visto': 177},
{'<any_det>': 217, 'a': 1167, 'el': 1110, 'la': 1110, 'nuestra': 1110, 'nuestro': 1110, 'su': 1110}, {'^': 1169,
'juntarnos': 23, 'vernos': 23}, {'^': 1169, 'almorzar': 23, 'comer': 23, 'hablar': 23, 'juntarnos': 23, 'reunirnos':
23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1129, 'con': 1190, 'de': 1206, 'el': 23, 'en': 1207, 'para': 1194},
{'<done_pp>': 176, '<lent>': 1156, 'adelantado': 1111, 'animado': 701, 'aplazado': 1111, 'ayudado': 793, 'cambiado':
1111, 'comentado': 1158, 'consolado': 701, 'contestado': 1159, 'corregido': 1163, 'corrido': 1111, 'cubierto': 1165,
'dado': 1171, 'dejado': 1171, 'enviado': 1171, 'escrito': 1159, 'facilitado': 1171, 'felicitado': 701, 'llamado':
1159, 'mandado': 1171, 'mirado': 1158, 'movido': 1111, 'pasado': 1205, 'pospuesto': 1111, 'presentado': 1181,
'puesto': 1188, 'que': 1118, 'quedado': 1208, 'reemplazado': 1165, 'repasado': 1163, 'respondido': 1159, 'retrasado':
1111, 'revisado': 1163, 'sustituido': 1165, 'telefoneado': 1159, 'tenido': 1124, 'tranquilizado': 701, 'trasladado':
1111, 'visto': 177}, {'^': 152, 'a': 153, 'de': 153, 'en': 153}, {'mentor': 1210, 'mentora': 1210}, {'<course>': 919,
'intro': 762, 'introduccion': 762, 'presentacion': 762, 'puente': 762}, {'<course>': 919, 'devolucion': 923,
'evaluacion': 923, 'intro': 762, 'introduccion': 762, 'presentacion': 762, 'puente': 762}, {'': (23, 'contact'),
'<course>': 919}, {'': (23, 'contact'), '<course>': 919, 'devolucion': 923, 'evaluacion': 923, 'intro': 762,
'introduccion': 762, 'presentacion': 762, 'puente': 762, 'visita': 177}, {'^': 794, 'con': 795, 'en': 795}, {'call':
176, 'de': 1211, 'el': 1212, 'la': 1213, 'le': 927, 'su': 926, 'un': 1214, 'una': 1215, 'voluntariado': 1216, 'zoom':
176}, {'': (23, 'contact'), 'visita': 177}, {'call': 176, 'un': 176, 'una': 1218, 'voluntariado': 1216, 'zoom': 176},
{'cumple': 874, 'cumplia': 874}, {'<see_inf>': 91, '^': 412}, {'a': 1221, 'que': 418}, {'a': 615}, {'por': 200}, {'a':
758, 'con': 758, 'y': 758}, {'N': 1225}, {':': 760, 'N': 759, 'de': 1226, 'entre': 1226}, {'a': 176, 'al': 176, 'con':
176, 'un': 176}, {'D': 189, 'a': 189, 'al': 189, 'para': 189}, {'antes': 42}, {'breve': 42}, {'semana': 42},
{'<until>': 42, 'D': 42, 'cuanto': 1230, 'en': 1231, 'esta': 1232}, {'antes': 11}, {'viene': 11}, {'que': 1235},
{'mes': 1236}, {'breve': 11}, {'semana': 11}, {'mes': 11}, {'semana': 1236}, {'cuanto': 1234, 'el': 1237, 'en': 1238,
'esta': 1239, 'este': 1240, 'la': 1241, 'pronto': 11}, {'<do1>': 1233, '<hand3>': 1242, '<send3>': 1242, 'acerco': 46,
'avisare': 42, 'aviso': 42, 'comenta': 428, 'consulta': 428, 'contacto': 42, 'dejo': 46, 'devuelvo': 46, 'doy': 46,
'envio': 46, 'envío': 46, 'escribire': 42, 'escribo': 42, 'habla': 428, 'llamare': 42, 'llamo': 42, 'llevo': 46,
'mando': 46, 'mira': 428, 'paso': 46, 'piensa': 428, 'pregunta': 428, 'preparo': 46, 'traigo': 46, 've': 428}, {'^':
788, 'a': 789, 'con': 789, 'en': 789}, {'a': 190, 'al': 190, 'para': 190}, {'a': 758, 'con': 758}, {'a': 612, 'de':
612}, {'^': 788, 'en': 795}, {'': (0, 'missed'), 'D': 189}, {'a': 190, 'al': 190, 'para': 1249}, {'menos': 91}, {'de':
1251}, {'a': 757, 'al': 757}, {'alentado': 699, 'animado': 699, 'consolado': 699, 'felicitado': 699, 'presentado':
1253, 'tranquilizado': 699}, {'periodico': 82}, {'prensa': 82}, {'noticias': 82}, {'el': 1255, 'facebook': 82,
'instagram': 82, 'la': 1256, 'las': 1257, 'linkedin': 82, 'twitter': 82, 'x': 82}, {'en': 1258, 'por': 1258},
{'campo': 11, 'cancha': 11, 'tejado': 11}, {'su': 1260}, {'en': 1261}, {'esta': 1262, 'está': 1262}, {'N': 757, '^':
756}, {'a': 1264, 'al': 757, 'con': 758}, {'es': 23}, {'dia': 612, 'tanto': 612}, {'contacto': 1246}, {'al': 1267,
'en': 1268}, {'a': 199, 'ante': 199, 'con': 199, 'en': 199, 'para': 199}, {'<called1>': 176, '<moved3>': 1229,
'<off>': 91, '<sent_to>': 292, '^': 1243, 'alente': 699, 'anime': 699, 'apoye': 699, 'avise': 612, 'avisé': 612,
'ayude': 1244, 'cambiamos': 1245, 'conecte': 1246, 'console': 699, 'convenci': 1247, 'cual': 0, 'cuales': 0, 'cubri':
1248, 'debo': 42, 'dejamos': 1250, 'echo': 1252, 'escuche': 1159, 'escuché': 1159, 'extrano': 91, 'felicite': 699,
'he': 1254, 'hemos': 1254, 'informe': 612, 'informé': 612, 'lei': 1259, 'movemos': 1245, 'oi': 1159, 'pasamos': 1245,
'pelota': 1263, 'persigo': 91, 'presente': 1265, 'presenté': 1265, 'proxima': 1266, 'puse': 1269, 'recomende': 1270,
'reemplace': 871, 'supe': 1259, 'supli': 1248, 'sustitui': 1248, 'tranquilice': 699, 'vi': 1259}, {'<do1>': 1233,
'<hand3>': 1242, '<send3>': 1242, 'acerco': 46, 'dejo': 46, 'devuelvo': 46, 'doy': 46, 'envio': 46, 'envío': 46,
'llevo': 46, 'mando': 46, 'paso': 46, 'preparo': 46, 'traigo': 46}, {'^': 756, 'a': 757, 'al': 757}, {'contacto':
757}, {'en': 1274}, {'conectado': 757, 'presentado': 1273, 'puesto': 1275}, {'si': 757, 'sí': 757}, {'otro': 757},
{'al': 1278}, {'^': 756, 'a': 757, 'al': 757, 'entre': 1277, 'uno': 1279}, {'^': 756, 'entre': 1277, 'uno': 1279},
{'contacto': 1281}, {'en': 1282}, {'<called1>': 176, '^': 1272, 'conecte': 757, 'cual': 0, 'cuales': 0, 'he': 1276,
'hemos': 1276, 'lei': 1259, 'presente': 1280, 'presenté': 1280, 'puse': 1283, 'supe': 1259, 'vi': 1259}, {'...': 215,
'<any_det>': 217}, {'N': 1285}, {'<any_det>': 217, '<feedback_noun>': 207, '^': 214, 'a': 1286, 'algo': 221,
'algunas': 222, 'algunos': 222, 'bastante': 220, 'mi': 223, 'mis': 224, 'muchas': 220, 'mucho': 220, 'muchos': 220,
'un': 226, 'una': 227, 'unas': 228, 'unos': 229, 'varias': 222, 'varios': 222}, {'<my>': 208}, {'^': 1288}, {'N':
1154, 'el': 1289, 'ella': 1289, 'ellas': 1289, 'ellos': 1289, 'él': 1289}, {'<my>': 243, 'a': 1290}, {'<any_det>':
206, '<their>': 206}, {'N': 1292}, {'<any_det>': 206, '<their>': 206, 'a': 1293}, {'': (9, 'told'), 'a': 612, 'que':
612}, {'': (5, 'mine'), '<inf_them>': 42}, {'^': 1296, 'a': 622, 'que': 161}, {'<causative>': 42, 'saber': 42},
{'<give1>': 42, 'acabo': 42, 'apunto': 42, 'arreglo': 42, 'avisare': 42, 'aviso': 42, 'bajo': 42, 'contacto': 42,
'corrijo': 42, 'da': 695, 'dara': 695, 'dejare': 42, 'dejo': 42, 'echa': 695, 'echara': 695, 'edito': 42, 'escaneo':
42, 'escribire': 42, 'escribo': 42, 'grabo': 42, 'guardo': 42, 'hago': 1298, 'hare': 1298, 'imprimo': 42, 'instalo':
42, 'llamare': 42, 'llamo': 42, 'monto': 42, 'redacto': 42, 'reparo': 42, 'reservo': 42, 'subo': 42, 'termino': 42,
'traduzco': 42}, {'<good>': 1196, '<pro>': 199}, {'<any_det>': 1300, '<good>': 1196, '<pro>': 199}, {'<any_det>':
1300, '<good>': 1196, '<pro>': 199, 'a': 1301, 'al': 1301, 'en': 720, 'que': 612}, {'<any_det>': 1300, '<good>': 1196,
'<pro>': 199, 'N': 1302}, {'<any_det>': 1300, '<good>': 1196, '<pro>': 199, 'a': 1303, 'al': 1301, 'en': 720, 'que':
612}, {'que': 42}, {'<any_det>': 821}, {'N': 1306}, {'<any_det>': 821, '^': 208, 'a': 1307}, {'cliente': 199,
'contacto': 199, 'lead': 199, 'prospecto': 199}, {'un': 1309}, {'': (8, 'asked'), 'a': 854}, {'que': 789, 'qué': 789},
{'como': 789, 'cómo': 789, 'por': 1312, 'que': 789, 'qué': 789}, {'como': 789, 'cómo': 789, 'el': 789, 'la': 789,
'las': 789, 'los': 789}, {'N': 1314}, {'como': 789, 'cómo': 789, 'el': 789, 'la': 789, 'las': 789, 'lo': 789, 'los':
789, 'por': 1312}, {'paso': 1316}, {'a': 1317}, {'a': 1315, 'bien': 1316, 'como': 789, 'cómo': 789, 'el': 789, 'la':
789, 'las': 789, 'lo': 789, 'los': 789, 'paso': 1318, 'por': 1312, 'que': 789, 'qué': 789}, {'': (5, 'mine'), '0':
161, 'a': 891, 'cien': 161, 'cincuenta': 161, 'treinta': 161, 'unos': 161, 'veinte': 161}, {'el': 208, 'la': 208,
'las': 208, 'los': 208, 'un': 208, 'una': 208}, {'^': 1321}, {'N': 1322}, {'<any_det>': 208, '<my>': 208}, {'^':
1324}, {'^': 208, 'audio': 176}, {'0': 243, '<my>': 243, 'a': 1323, 'aquel': 243, 'aquella': 243, 'cien': 243,
'dinero': 243, 'el': 243, 'la': 243, 'las': 243, 'los': 243, 'prestada': 1325, 'prestadas': 1325, 'prestado': 1325,
'prestados': 1325, 'un': 1326, 'una': 243}, {'^': 698, 'a': 700}, {'suerte': 1328}, {'correcciones': 206},
{'comentarios': 206, 'correcciones': 206, 'notas': 206}, {'con': 1330, 'corregida': 206, 'corregido': 206,
'corregidos': 206, 'mis': 1331}, {'direccion': 176, 'numero': 176, 'número': 176, 'ok': 176, 'palabra': 176,
'respuesta': 176, 'tarjeta': 176, 'telefono': 176, 'teléfono': 176, 'visto': 176}, {'devolucion': 206, 'evaluacion':
206}, {'aliento': 699, 'animo': 699, 'animos': 699, 'fuerza': 699, 'ánimo': 699}, {'^': 788, 'con': 789}, {'clases':
915, 'devolucion': 206, 'evaluacion': 206, 'hora': 915, 'horas': 915, 'mano': 1336, 'sesiones': 915}, {'0': 916,
'<any_det>': 821, '<my>': 1333, 'a': 1307, 'aliento': 699, 'animo': 1328, 'animos': 1328, 'cuatro': 916, 'dos': 916,
'fuerza': 1328, 'gracias': 735, 'la': 1334, 'las': 925, 'mi': 929, 'mis': 929, 'mucha': 1335, 'mucho': 1335, 'muchos':
1335, 'prestada': 1325, 'prestadas': 1325, 'prestado': 1325, 'prestados': 1325, 'su': 1334, 'tres': 916, 'una': 1337,
'varias': 916, 'ánimo': 1328}, {'0': 916, 'aliento': 699, 'animo': 699, 'animos': 699, 'cuatro': 916, 'dos': 916,
'fuerza': 699, 'mucha': 1335, 'mucho': 1335, 'muchos': 1335, 'tres': 916, 'una': 916, 'varias': 916, 'ánimo': 699},
{'mano': 1336}, {'porras': 1328, 'una': 1340}, {'...': 1002, 'a': 789, 'como': 789, 'cómo': 789, 'el': 789, 'la': 789,
'las': 789, 'los': 789}, {'N': 1342, '^': 788}, {'<any_det>': 789, 'a': 1343, 'bien': 1316, 'como': 789, 'cómo': 789,
'el': 789, 'la': 789, 'las': 789, 'lo': 789, 'los': 789, 'paso': 1318, 'por': 1312}, {'la': 1334, 'su': 1334, 'una':
1334}, {'': (23, 'contact'), 'cliente': 199, 'contacto': 199, 'lead': 199, 'prospecto': 199}, {'<any_det>': 821, 'a':
1307, 'con': 1330, 'corregida': 206, 'corregido': 206, 'corregidos': 206, 'mis': 1331, 'un': 1346}, {'': (23,
'contact'), 'para': 1027}, {'debiendo': 42}, {'^': 788, 'a': 789, 'como': 789, 'cómo': 789, 'el': 789, 'la': 789,
'las': 789, 'lo': 789, 'los': 789, 'por': 1312, 'que': 789, 'qué': 789}, {'N': 1350, '^': 788}, {'^': 788, 'a': 1351,
'como': 789, 'cómo': 789, 'el': 789, 'la': 789, 'las': 789, 'lo': 789, 'los': 789, 'por': 1312, 'que': 789, 'qué':
789}, {'ensenado': 1352, 'ensenando': 1352, 'explicado': 1352, 'explicando': 1352, 'mostrando': 1352}, {'<any_det>':
789, 'a': 1343, 'bien': 1316, 'como': 789, 'cómo': 789, 'el': 789, 'la': 789, 'las': 789, 'lo': 789, 'los': 789,
'paso': 1318, 'por': 1312, 'que': 789, 'qué': 789}, {'<any_det>': 213, '<my>': 208}, {'^': 1355}, {'N': 1356, 'el':
1289, 'ella': 1289, 'ellas': 1289, 'ellos': 1289, 'él': 1289}, {'<my>': 243, 'a': 1357}, {'<any_det>': 1300, '<good>':
1196, '<pro>': 199, 'a': 1301, 'al': 1301}, {'<any_det>': 1300, '<good>': 1196, '<pro>': 199, 'N': 1359},
{'<any_det>': 1300, '<good>': 1196, '<pro>': 199, 'a': 1360, 'al': 1301}, {'aquel': 243, 'aquella': 243, 'el': 243,
'esa': 243, 'ese': 243, 'la': 243, 'las': 243, 'los': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'a':
789, 'como': 789, 'cómo': 789, 'el': 789, 'la': 789, 'las': 789, 'los': 789, 'por': 1312, 'que': 789, 'qué': 789},
{'N': 1363, '^': 788}, {'a': 1364, 'como': 789, 'cómo': 789, 'el': 789, 'la': 789, 'las': 789, 'los': 789, 'por':
1312, 'que': 789, 'qué': 789}, {'direccion': 176, 'numero': 176, 'número': 176, 'ok': 176, 'palabra': 176,
'respuesta': 176, 'visto': 176}, {'aliento': 699, 'animo': 699, 'animos': 699, 'apoyo': 699, 'fuerza': 699, 'ánimo':
699}, {'0': 916, '<any_det>': 217, '<my>': 1366, 'a': 1167, 'aliento': 699, 'animo': 699, 'animos': 699, 'apoyo': 699,
'cuatro': 916, 'dos': 916, 'fuerza': 699, 'mucha': 1367, 'mucho': 1367, 'muchos': 1367, 'tres': 916, 'una': 916,
'varias': 916, 'ánimo': 699}, {'<any_det>': 217, '^': 1321}, {'N': 1369}, {'<any_det>': 217, '<my>': 243, 'a': 1370,
'aquel': 243, 'aquella': 243, 'el': 243, 'esa': 243, 'ese': 243, 'la': 243, 'las': 243, 'los': 243, 'prestada': 243,
'prestadas': 243, 'prestado': 243, 'prestados': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'mano': 1244},
{'una': 1372}, {'^': 208, 'direccion': 176, 'numero': 176, 'número': 176, 'ok': 176, 'palabra': 176, 'respuesta': 176,
'visto': 176}, {'<any_det>': 217, '<my>': 1374, 'a': 1167}, {'<any_det>': 1300, '<good>': 1196, '<pro>': 199, 'N':
1359, 'al': 1196, 'el': 1196, 'la': 1196, 'mi': 1196, 'nuestra': 1196, 'nuestro': 1196, 'un': 1196, 'una': 1196},
{'<any_det>': 1300, '<good>': 1196, '<pro>': 199, 'a': 1376, 'al': 1301, 'el': 1196, 'la': 1196, 'mi': 1196,
'nuestra': 1196, 'nuestro': 1196, 'un': 1196, 'una': 1196}, {'<any_det>': 217, '<my>': 243, 'a': 1167}, {'0': 243,
'<my>': 243, 'a': 1323, 'aquel': 243, 'aquella': 243, 'cien': 243, 'dinero': 243, 'el': 243, 'esa': 243, 'ese': 243,
'la': 243, 'las': 243, 'los': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'': (5, 'mine'), '^': 42}, {'':
(5, 'mine'), '^': 42, 'que': 1380}, {'<my>': 243, 'aquel': 243, 'aquella': 243, 'el': 243, 'esa': 243, 'ese': 243,
'la': 243, 'las': 243, 'los': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'<lent>': 1358, 'aconsejado':
1361, 'alentado': 699, 'animado': 699, 'asegurado': 621, 'comentado': 1292, 'compartido': 1362, 'consolado': 699,
'contado': 1365, 'contestado': 176, 'corregido': 1292, 'dado': 1368, 'dejado': 1371, 'dicho': 1172, 'echado': 1373,
'ensenado': 1352, 'ensenando': 1352, 'enviado': 1375, 'escrito': 176, 'explicado': 1352, 'explicando': 1352,
'facilitado': 1171, 'felicitado': 699, 'indicado': 1377, 'jurado': 621, 'llamado': 176, 'mandado': 1375, 'marcado':
176, 'mostrado': 1365, 'mostrando': 1352, 'pasado': 1378, 'pedido': 1180, 'presentado': 839, 'prestado': 1379,
'prometido': 1381, 'recomendado': 1377, 'regalado': 1382, 'repasado': 1292, 'respondido': 176, 'revisado': 1292,
'sugerido': 1361, 'telefoneado': 176, 'timbrado': 176, 'tranquilizado': 699}, {'<any_det>': 217, '<my>': 1366, 'a':
1167, 'aliento': 699, 'animo': 699, 'animos': 699, 'apoyo': 699, 'fuerza': 699, 'mucha': 1367, 'mucho': 1367,
'muchos': 1367, 'ánimo': 699}, {'<my>': 243, 'a': 1323, 'aquel': 243, 'aquella': 243, 'el': 243, 'esa': 243, 'ese':
243, 'la': 243, 'las': 243, 'los': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'<lent>': 1358,
'aconsejado': 1361, 'alentado': 699, 'animado': 699, 'asegurado': 621, 'comentado': 1292, 'compartido': 1362,
'consolado': 699, 'contado': 1365, 'contestado': 176, 'corregido': 1292, 'dado': 1384, 'dejado': 1371, 'echado': 1373,
'ensenado': 1352, 'ensenando': 1352, 'enviado': 1375, 'escrito': 176, 'explicado': 1352, 'explicando': 1352,
'facilitado': 1171, 'felicitado': 699, 'indicado': 1361, 'jurado': 621, 'llamado': 176, 'mandado': 1375, 'marcado':
176, 'mostrado': 1365, 'mostrando': 1352, 'pasado': 1378, 'presentado': 839, 'prestado': 1385, 'prometido': 621,
'recomendado': 1377, 'regalado': 1382, 'repasado': 1292, 'respondido': 176, 'revisado': 1292, 'sugerido': 1361,
'telefoneado': 176, 'timbrado': 176, 'tranquilizado': 699}, {'animo': 1328, 'ánimo': 1328}, {'el': 1387}, {'': (23,
'contact'), 'cliente': 199, 'contacto': 199, 'lead': 199, 'mensaje': 176, 'prospecto': 199}, {'<any_det>': 821, 'a':
1307, 'con': 1330, 'corregida': 206, 'corregido': 206, 'corregidos': 206, 'mis': 1331, 'un': 1389}, {'<any_det>': 821,
'a': 1307, 'con': 1330, 'corregida': 206, 'corregido': 206, 'corregidos': 206, 'mis': 1331, 'prestada': 1325,
'prestadas': 1325, 'prestado': 1325, 'prestados': 1325, 'un': 1309}, {'^': 932, 'en': 720, 'que': 612}, {'': (8,
'asked'), 'N': 1392}, {'opinion': 854}, {'': (8, 'asked'), 'a': 1393, 'ayuda': 854, 'consejo': 854, 'en': 720,
'opinion': 854, 'que': 612, 'su': 1394}, {'N': 757, 'a': 758, 'la': 1334, 'su': 1334, 'una': 1334}, {'': (19,
'gave:resource'), 'el': 208, 'la': 208, 'las': 208, 'los': 208, 'un': 208, 'una': 208}, {'^': 1397}, {'N': 1398},
{'0': 243, '<my>': 243, '^': 208, 'a': 1399, 'cien': 243, 'dinero': 243, 'prestada': 1325, 'prestadas': 1325,
'prestado': 1325, 'prestados': 1325}, {'de': 42, 'debiendo': 42, 'en': 42}, {'<any_det>': 1300, '<good>': 1196,
'<pro>': 199, 'N': 1302, 'al': 1196, 'el': 1196, 'la': 1196, 'mi': 1196, 'nuestra': 1196, 'nuestro': 1196, 'un': 1196,
'una': 1196}, {'<any_det>': 1300, '<good>': 1196, '<pro>': 199, 'N': 199, 'a': 1402, 'al': 1301, 'el': 1196, 'en':
720, 'la': 1196, 'mi': 1196, 'nuestra': 1196, 'nuestro': 1196, 'que': 612, 'un': 1196, 'una': 1196}, {'N': 1016, 'el':
1016, 'ella': 1016, 'ellos': 1016, 'él': 1016}, {'a': 1404}, {'<my>': 119, 'el': 119, 'la': 119, 'las': 119, 'los':
119}, {'^': 1406}, {'a': 42}, {'<handed1>': 1287, '<lent1>': 1291, '<read1>': 1294, '<told1>': 1295, '<vowed1>': 1297,
'^': 1299, 'aconseje': 1304, 'agradeci': 735, 'agradecimos': 735, 'asegure': 1305, 'ayude': 1244, 'comparti': 1308,
'consegui': 1310, 'consultamos': 1311, 'consulte': 1311, 'consulté': 1311, 'contamos': 1313, 'conte': 1319,
'conteste': 176, 'contesté': 176, 'cubri': 1248, 'debemos': 42, 'debo': 1320, 'deje': 1327, 'dejé': 1327, 'derive':
1310, 'desee': 1329, 'devolvi': 1332, 'di': 1338, 'dije': 947, 'dijimos': 950, 'dimos': 1339, 'eche': 1341, 'ensene':
1344, 'enseno': 435, 'enseño': 435, 'entregue': 1345, 'envie': 1347, 'envié': 1347, 'escribi': 1348, 'escribí': 1348,
'estoy': 1349, 'estuve': 1353, 'estuvimos': 1353, 'explicamos': 1313, 'explique': 1354, 'expliqué': 1354, 'hable':
176, 'hablé': 176, 'hace': 431, 'he': 1383, 'hemos': 1386, 'hice': 1345, 'indique': 1377, 'insisti': 723,
'insistimos': 723, 'levante': 1388, 'levanté': 1388, 'llame': 176, 'llamé': 176, 'mande': 1390, 'mandé': 1390,
'marque': 176, 'marqué': 176, 'mostre': 1354, 'ofreci': 42, 'pase': 1391, 'pasé': 1391, 'pedi': 1395, 'pedimos': 1311,
'preguntamos': 1311, 'pregunte': 1311, 'pregunté': 1311, 'presente': 1396, 'presenté': 1396, 'preste': 1400, 'presté':
1400, 'prometi': 1182, 'prometimos': 1182, 'propuse': 723, 'quede': 1401, 'quedé': 1401, 'recomende': 1403,
'recomiendo': 1361, 'reemplace': 871, 'referi': 1310, 'regale': 243, 'regalé': 243, 'respondi': 176, 'rogue': 723,
'subi': 1388, 'sugeri': 1403, 'supli': 1248, 'sustitui': 1248, 'tenemos': 1305, 'tengo': 1305, 'toca': 1405, 'urge':
1407, 'vamos': 1408, 'voy': 1408}, {'<paper>': 816}, {'': (11, 'thinking'), '<media>': 82, 'el': 1006, 'la': 1006,
'las': 1006, 'los': 1006, 'su': 1006, 'sus': 1006, 'un': 1006, 'una': 1006}, {'<any_det>': 1410, 'el': 82, 'en': 1411,
'la': 82, 'las': 82, 'lo': 82, 'los': 82, 'por': 1007, 'que': 82, 'sobre': 82, 'un': 82, 'una': 82}, {'<give1>': 42,
'acabo': 42, 'apunto': 42, 'arreglo': 42, 'bajo': 42, 'corrijo': 42, 'dejare': 42, 'dejo': 42, 'edito': 42, 'escaneo':
42, 'grabo': 42, 'guardo': 42, 'hago': 1298, 'hare': 1298, 'imprimo': 42, 'instalo': 42, 'monto': 42, 'redacto': 42,
'reparo': 42, 'reservo': 42, 'subo': 42, 'termino': 42, 'traduzco': 42}, {'N': 42}, {'': (5, 'mine'), 'a': 1414},
{'0': 243, '<my>': 243, 'a': 1323, 'aquel': 243, 'aquella': 243, 'cien': 243, 'dinero': 243, 'el': 243, 'la': 243,
'las': 243, 'los': 243, 'prestada': 1325, 'prestadas': 1325, 'prestado': 1325, 'prestados': 1325, 'un': 243, 'una':
243}, {'clases': 915, 'devolucion': 206, 'evaluacion': 206, 'hora': 915, 'horas': 915, 'sesiones': 915}, {'0': 916,
'<any_det>': 821, '<my>': 1333, 'a': 1307, 'aliento': 699, 'animo': 1328, 'animos': 1328, 'cuatro': 916, 'dos': 916,
'fuerza': 1328, 'gracias': 735, 'la': 1334, 'las': 925, 'mi': 929, 'mis': 929, 'mucha': 1335, 'mucho': 1335, 'muchos':
1335, 'prestada': 1325, 'prestadas': 1325, 'prestado': 1325, 'prestados': 1325, 'su': 1334, 'tres': 916, 'una': 1417,
'varias': 916, 'ánimo': 1328}, {'porras': 1328}, {'<any_det>': 821, 'a': 1307, 'con': 1330, 'corregida': 206,
'corregido': 206, 'corregidos': 206, 'mis': 1331, 'un': 1309}, {'<lent>': 1358, 'aconsejado': 1361, 'asegurado': 621,
'comentado': 1292, 'compartido': 1362, 'contado': 1365, 'contestado': 176, 'corregido': 1292, 'dado': 1368, 'dejado':
1371, 'dicho': 1172, 'echado': 1373, 'ensenado': 1352, 'ensenando': 1352, 'enviado': 1375, 'escrito': 176,
'explicado': 1352, 'explicando': 1352, 'facilitado': 1171, 'indicado': 1377, 'jurado': 621, 'llamado': 176, 'mandado':
1375, 'marcado': 176, 'mostrado': 1365, 'mostrando': 1352, 'pasado': 1378, 'pedido': 1180, 'presentado': 839,
'prestado': 1379, 'prometido': 1381, 'recomendado': 1377, 'regalado': 1382, 'repasado': 1292, 'respondido': 176,
'revisado': 1292, 'sugerido': 1361, 'telefoneado': 176, 'timbrado': 176}, {'<lent>': 1358, 'aconsejado': 1361,
'asegurado': 621, 'comentado': 1292, 'compartido': 1362, 'contado': 1365, 'contestado': 176, 'corregido': 1292,
'dado': 1384, 'dejado': 1371, 'echado': 1373, 'ensenado': 1352, 'ensenando': 1352, 'enviado': 1375, 'escrito': 176,
'explicado': 1352, 'explicando': 1352, 'facilitado': 1171, 'indicado': 1361, 'jurado': 621, 'llamado': 176, 'mandado':
1375, 'marcado': 176, 'mostrado': 1365, 'mostrando': 1352, 'pasado': 1378, 'presentado': 839, 'prestado': 1385,
'prometido': 621, 'recomendado': 1377, 'regalado': 1382, 'repasado': 1292, 'respondido': 176, 'revisado': 1292,
'sugerido': 1361, 'telefoneado': 176, 'timbrado': 176}, {'<handed1>': 1287, '<lent1>': 1291, '<read1>': 1294,
'<told1>': 1295, '<vowed1>': 1297, '^': 1413, 'aconseje': 1304, 'agradeci': 735, 'agradecimos': 735, 'comparti': 1308,
'consegui': 1310, 'consultamos': 1311, 'consulte': 1311, 'consulté': 1311, 'contamos': 1313, 'conte': 1319, 'debo':
1415, 'deje': 1416, 'dejé': 1416, 'derive': 1310, 'desee': 1329, 'devolvi': 1332, 'di': 1418, 'dije': 947, 'dijimos':
950, 'dimos': 1339, 'eche': 1419, 'ensene': 1344, 'enseno': 435, 'enseño': 435, 'entregue': 1345, 'envie': 1420,
'envié': 1420, 'estuve': 1353, 'estuvimos': 1353, 'explicamos': 1313, 'explique': 1354, 'expliqué': 1354, 'he': 1421,
'hemos': 1422, 'hice': 1345, 'indique': 1377, 'insisti': 723, 'insistimos': 723, 'levante': 1388, 'levanté': 1388,
'mande': 1420, 'mandé': 1420, 'mostre': 1354, 'ofreci': 42, 'pase': 1391, 'pasé': 1391, 'pedi': 1395, 'pedimos': 1311,
'preguntamos': 1311, 'pregunte': 1311, 'pregunté': 1311, 'presente': 1396, 'presenté': 1396, 'preste': 1400, 'presté':
1400, 'prometi': 1182, 'prometimos': 1182, 'propuse': 723, 'quede': 1401, 'quedé': 1401, 'recomende': 1403,
'recomiendo': 1361, 'referi': 1310, 'regale': 243, 'regalé': 243, 'rogue': 723, 'subi': 1388, 'sugeri': 1403,
'tenemos': 1305, 'tengo': 1305, 'toca': 1405}, {'perdida': 91}, {'...': 808, 'perdida': 91, 'suya': 1424},
{'perdidas': 91}, {'es': 164}, {'hacer': 1427}, {'que': 1428}, {'deberia': 1428, 'deberiamos': 1428, 'tenemos': 1429,
'tengo': 1429}, {'<called1>': 176, '<moved3>': 1229, '<off>': 91, '<sent_to>': 292, '^': 1243, 'alente': 699, 'anime':
699, 'apoye': 699, 'avise': 612, 'avisé': 612, 'ayude': 1244, 'cambiamos': 1245, 'conecte': 1246, 'console': 699,
'convenci': 1247, 'cubri': 1248, 'debo': 42, 'dejamos': 1250, 'echo': 1252, 'escuche': 1159, 'escuché': 1159,
'extrano': 91, 'felicite': 699, 'he': 1254, 'hemos': 1254, 'informe': 612, 'informé': 612, 'lei': 1259, 'movemos':
1245, 'oi': 1159, 'pasamos': 1245, 'persigo': 91, 'presente': 1265, 'presenté': 1265, 'puse': 1269, 'que': 1430,
'recomende': 1270, 'reemplace': 871, 'supe': 1259, 'supli': 1248, 'sustitui': 1248, 'tranquilice': 699, 'vi': 1259},
{'juntos': 837}, {'<called1>': 176, '^': 1272, 'conecte': 757, 'cual': 0, 'cuales': 0, 'dos': 1432, 'he': 1276,
'hemos': 1276, 'lei': 1259, 'presente': 1280, 'presenté': 1280, 'puse': 1283, 'supe': 1259, 'vi': 1259}, {'^': 198,
'a': 199}, {'vida': 199}, {'de': 1435}, {'curriculum': 199, 'currículum': 199, 'cv': 1434, 'hoja': 1436},
{'<any_det>': 821, '<their>': 1437, '^': 822, 'a': 1013, 'mi': 826, 'mis': 826, 'nuestra': 826, 'nuestras': 826,
'nuestro': 826}, {'': (23, 'contact'), '<link>': 176}, {'': (13, 'talk'), 'como': 0, 'cuando': 0, 'cuándo': 0, 'cómo':
0, 'de': 0, 'por': 517, 'que': 0, 'si': 0, 'sobre': 0}, {'para': 0, 'q': 0, 'que': 0}, {'N': 1441}, {'<give3>': 11,
'<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'da': 695, 'dara': 695,
'deja': 441, 'dejara': 442, 'dejará': 442, 'echa': 695, 'echara': 695, 'guarda': 11, 'imprime': 11, 'presta': 442,
'prestara': 443, 'prestará': 443, 'trae': 11}, {'a': 176, 'al': 176, 'hasta': 176, 'por': 176}, {'mejor': 164,
'primero': 164}, {'': (13, 'talk'), 'como': 0, 'cuando': 0, 'cuándo': 0, 'cómo': 0, 'de': 0, 'por': 517, 'que': 0,
'recibire': 449, 'recibiria': 449, 'recibiriamos': 449, 'si': 0, 'sobre': 0, 'tendre': 449, 'tendremos': 449,
'tendria': 449, 'tendriamos': 449, 'yo': 450}, {'que': 1446}, {'...': 457, 'N': 176, 'ayer': 732, 'hoy': 732, 'que':
464}, {'a': 1380, 'en': 161}, {'N': 1449}, {'': (5, 'mine'), 'a': 42, 'con': 1450, 'en': 42}, {'N': 176, 'ayer': 732,
'hoy': 732, 'que': 453}, {'en': 176, 'por': 176}, {'caer': 1453}, {'voz': 176}, {'de': 1455}, {'<letter>': 176,
'mensaje': 1456, 'nota': 1456}, {'visto': 91}, {'alborotado': 91}, {'y': 1459}, {'<any_det>': 1457, '<letter>': 176,
'<stood>': 91, 'botada': 91, 'botado': 91, 'en': 1458, 'mensaje': 1456, 'nota': 1456, 'varado': 91, 'vestido': 1460},
{'<hand3>': 932, '<have_to>': 265, '<send3>': 932, '<should>': 16, 'acaba': 932, 'lo': 266, 'me': 468, 'ni': 18, 'no':
470, 'nos': 469, 'tenga': 460, 'termina': 932}, {'^': 1462, 'me': 357, 'no': 342, 'nos': 357, 'recibire': 449,
'recibiria': 449, 'recibiriamos': 449, 'tendre': 449, 'tendremos': 449, 'tendria': 449, 'tendriamos': 449, 'yo': 478},
{'...': 475, ':': 352, '^': 476, 'de': 477, 'q': 343, 'que': 1463}, {'<hand3>': 932, '<have_to>': 265, '<send3>': 932,
'<should>': 16, '<would_give>': 11, 'acaba': 932, 'lo': 266, 'me': 468, 'ni': 18, 'no': 470, 'nos': 469, 'tenga': 460,
'termina': 932}, {'^': 1465, 'la': 369, 'lo': 369, 'me': 373, 'no': 342, 'nos': 373, 'recibire': 449, 'recibiria':
449, 'recibiriamos': 449, 'tendre': 449, 'tendremos': 449, 'tendria': 449, 'tendriamos': 449, 'yo': 478}, {'...': 475,
':': 352, 'N': 176, '^': 476, 'ayer': 732, 'de': 477, 'hoy': 732, 'mejor': 164, 'primero': 164, 'q': 343, 'que':
1466}, {'<tip>': 165}, {'^': 16, 'de': 164, 'que': 164}, {'consejo': 1469, 'dato': 1469, 'tip': 1469}, {'espalda':
91}, {'...': 1468, 'como': 1470, 'el': 1470, 'esquinazo': 91, 'este': 1470, 'la': 1471, 'largas': 91, 'planton': 91,
'un': 1470}, {'': (5, 'mine'), 'de': 42}, {'': (5, 'mine'), 'de': 42, 'yo': 1473}, {'de': 702, 'que': 0},
{'<any_det>': 1457, '<letter>': 176, 'mensaje': 1456, 'nota': 1456}, {'<giveinf>': 42, 'el': 38, 'la': 38, 'las': 38,
'los': 38}, {'el': 38, 'la': 38, 'las': 38, 'los': 38}, {'^': 1478}, {'^': 1477, 'aun': 1479, 'el': 38, 'la': 38,
'que': 1038, 'su': 38, 'sus': 38, 'todavia': 1479}, {'^': 1478, 'aun': 1479, 'todavia': 1479}, {'': (13, 'talk'),
'que': 0, 'si': 0}, {'esquinazo': 91, 'largas': 91, 'planton': 91}, {'<hand3>': 932, '<have_to>': 265, '<send3>': 932,
'<should>': 16, 'acaba': 932, 'lo': 266, 'me': 458, 'no': 461, 'nos': 459, 'tenga': 460, 'termina': 932}, {'': (13,
'talk'), '^': 1484, 'me': 403, 'no': 341, 'nos': 403, 'yo': 463}, {'': (13, 'talk'), '...': 350, 'que': 1485, 'si':
0}, {'<called_pp>': 176, 'aconsejado': 378, 'adelantado': 446, 'asegurado': 485, 'comentado': 1482, 'confirmado':
1482, 'contado': 1482, 'dado': 1483, 'desaconsejado': 164, 'dicho': 1486, 'escrito': 176, 'explicado': 1482,
'garantizado': 485, 'jurado': 485, 'llamado': 176, 'marcado': 176, 'pedido': 490, 'preguntado': 1482, 'prometido':
491, 'quedado': 408, 'quitado': 494, 'recomendado': 378, 'sugerido': 378, 'telefoneado': 176, 'wasapeado': 176},
{'de': 0, 'del': 0, 'sobre': 0}, {'<called_pp>': 176, 'dado': 1483, 'escrito': 176, 'llamado': 176, 'marcado': 176,
'telefoneado': 176, 'wasapeado': 176}, {'a': 161, 'en': 161}, {'N': 1490}, {'a': 1380, 'con': 1491}, {'a': 161},
{'comprometido': 1492, 'cruzado': 176, 'encontrado': 176, 'enterado': 1475, 'juntado': 176, 'ofrecido': 1493,
'reunido': 176, 'tomado': 176, 'visto': 176}, {'a': 23, 'al': 23}, {'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23},
{'<any_det>': 13}, {'^': 1497}, {'D': 23, 'a': 23, 'en': 23}, {'confirmado': 1052, 'contado': 1052, 'dicho': 1052,
'explicado': 1052}, {'<give3>': 508, '^': 509, 'confirmo': 1052, 'confirmó': 1052, 'conto': 1052, 'dijo': 1052,
'explico': 1052, 'explicó': 1052, 'ha': 1500, 'han': 1500}, {'a': 42, 'para': 42}, {'': (0, 'missed'), 'N': 91},
{'completo': 91}, {'': (0, 'missed'), 'a': 1503, 'completamente': 91, 'contestar': 91, 'de': 91, 'del': 91, 'el': 91,
'escribir': 91, 'felicitar': 91, 'ir': 91, 'la': 91, 'llamar': 91, 'llamarla': 91, 'llamarlo': 91, 'lo': 91, 'mandar':
91, 'por': 1504, 'que': 91, 'responder': 91}, {'': (0, 'missed'), 'a': 1503, 'completamente': 91, 'contestar': 91,
'de': 1505, 'del': 91, 'el': 91, 'escribir': 91, 'felicitar': 91, 'ir': 91, 'la': 91, 'llamar': 91, 'llamarla': 91,
'llamarlo': 91, 'lo': 91, 'mandar': 91, 'por': 1504, 'que': 91, 'responder': 91}, {'^': 488, 'le': 161, 'les': 161,
'que': 515, 'se': 948}, {'': (11, 'thinking'), 'como': 0, 'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo':
0, 'donde': 0, 'dónde': 0, 'por': 517, 'si': 0}, {'^': 284, 'de': 354, 'en': 354}, {'esperando': 91, 'sin': 91},
{'de': 354, 'debiendo': 354, 'en': 354, 'mal': 91}, {'N': 685}, {'con': 1512}, {'...': 1513}, {'': (5, 'mine'),
'<giveinf>': 42, '<inf>': 42}, {'': (5, 'mine'), '<inf>': 42}, {'': (5, 'mine'), '^': 1516}, {'<inf>': 42}, {'^':
1518}, {'': (2, 'plan'), 'mi': 1517, 'mí': 1517, 'nosotros': 1519}, {'<inf>': 1514, 'D': 23, '^': 1515, 'a': 1520,
'con': 23, 'el': 23, 'en': 23}, {'juntar': 23, 'reunir': 23, 'ver': 23}, {'a': 1522}, {'<advises>': 175, '<called3>':
176, '<gave3>': 434, '<met1>': 1439, '<moved3>': 1229, '<off>': 91, '<says>': 1440, '<sent_to>': 292, '<urges>': 437,
'<vowed3>': 440, '<wrote3>': 1442, '^': 1443, 'acerque': 1444, 'acerqué': 1444, 'acompanaron': 837, 'acompano': 837,
'acompañó': 837, 'aconsejo': 1445, 'acorde': 1034, 'acuerdo': 1034, 'adelanto': 446, 'advierte': 447, 'advirtio': 447,
'alerto': 447, 'anticipo': 446, 'anticipó': 446, 'aseguro': 452, 'avanzo': 446, 'aviso': 1447, 'avisó': 1447, 'bailo':
91, 'clavo': 91, 'comento': 1448, 'comentó': 1448, 'comprometi': 1451, 'comprometo': 1408, 'confirma': 1447,
'confirmo': 1452, 'confirmó': 1452, 'conto': 1452, 'debe': 467, 'deben': 467, 'decia': 474, 'deje': 1454, 'dejo':
1461, 'dejé': 1454, 'dejó': 1461, 'desaconsejado': 164, 'dice': 1464, 'dijo': 1467, 'dio': 1472, 'embarco': 91,
'encargo': 1474, 'encontre': 176, 'entere': 1475, 'entero': 1475, 'envio': 1476, 'envió': 1476, 'escribio': 454,
'fallo': 91, 'falta': 1480, 'faltan': 1481, 'falto': 285, 'ghosteo': 91, 'gustaria': 82, 'ha': 1487, 'habla': 1488,
'hablo': 1488, 'habló': 1488, 'han': 1489, 'he': 1494, 'iba': 496, 'iban': 496, 'insiste': 501, 'insistio': 506,
'invita': 1495, 'invitan': 1495, 'juntamos': 1496, 'juntare': 23, 'junto': 1496, 'la': 510, 'las': 510, 'llega': 1498,
'llegara': 1498, 'lleva': 1499, 'lo': 1501, 'los': 510, 'mando': 1476, 'mandó': 1476, 'ofreci': 1502, 'olvide': 1506,
'olvidé': 1506, 'paso': 1476, 'pasó': 1476, 'perdi': 1084, 'pide': 513, 'pidio': 1507, 'planto': 91, 'pregunta': 518,
'preguntaba': 518, 'pregunto': 1508, 'preguntó': 518, 'previno': 447, 'promete': 520, 'prometio': 522, 'queda': 1509,
'quedaron': 408, 'quede': 1510, 'quedo': 1511, 'quedé': 1510, 'quedó': 1511, 'quita': 494, 'quitado': 494, 'quito':
494, 'reclama': 524, 'reclamo': 524, 'recoge': 1499, 'recomendo': 1445, 'reenvio': 1476, 'reenvió': 1476, 'reunimos':
1496, 'reunire': 23, 'reuno': 1496, 'solto': 525, 'tenia': 496, 'tenian': 496, 'tiene': 527, 'tienen': 528, 'toca':
1521, 'tocara': 1496, 'toco': 285, 'va': 531, 'van': 531, 'vemos': 1496, 'veo': 1496, 'vere': 23, 'vi': 176, 'voy':
1523}, {'tarea': 42}, {'gracias': 734}, {'N': 1003}, {'a': 1527}, {'<their>': 1437}, {'N': 91}, {'de': 1530}, {'^':
889, 'de': 898, 'que': 898}, {'fono': 91, 'telefono': 91, 'teléfono': 91}, {'': (0, 'missed'), 'llamada': 91},
{'llamadas': 91}, {'': (0, 'missed'), 'el': 1533, 'la': 1534, 'las': 1535, 'mis': 91, 'nada': 91}, {'ni': 1530},
{'aparecido': 91, 'cogido': 91, 'contestado': 91, 'llamado': 91, 'respondido': 91, 'venido': 91}, {'contestado': 91,
'devuelto': 91, 'dicho': 91, 'escrito': 91, 'felicitado': 91, 'llamado': 91, 'mandado': 91, 'respondido': 91,
'saludado': 91}, {'he': 1539, 'hemos': 1539}, {'<answers>': 1536}, {'digno': 91, 'molesto': 91, 'presento': 91,
'presentó': 91}, {'<answers>': 1536, 'N': 1537, 'aparece': 91, 'aparecio': 91, 'asomo': 91, 'aviso': 91, 'avisó': 91,
'contesto': 91, 'contestó': 91, 'ha': 1538, 'han': 1538, 'la': 1540, 'las': 1540, 'le': 1540, 'les': 1540, 'llamo':
91, 'llamó': 91, 'lo': 1540, 'los': 1540, 'me': 1541, 'nos': 1541, 'noticias': 746, 'novedades': 746, 'rastro': 746,
'respondio': 91, 'se': 1542, 'senales': 746, 'vino': 91}, {'hablado': 91, 'visto': 91}, {'dio': 91, 'hizo': 91,
'pudo': 91}, {'<seen1>': 91, 'he': 1544, 'hemos': 1544, 'se': 1545}, {'con': 91}, {'<see_inf>': 91, 'dar': 1547},
{'<see_inf>': 91, 'a': 1548, 'dar': 1547}, {'confirma': 338, 'contesta': 338, 'entrega': 338, 'entregan': 338,
'envia': 338, 'envía': 338, 'manda': 338, 'responde': 338, 'tendra': 338, 'tiene': 338}, {'': (0, 'missed'), 'fijo':
91, 'movil': 91, 'móvil': 91, 'telefono': 91, 'teléfono': 91}, {'': (0, 'missed'), 'el': 1551, 'fijo': 91, 'la': 1551,
'movil': 91, 'móvil': 91, 'telefono': 91, 'teléfono': 91}, {'manera': 1082}, {'': (0, 'missed'), '<inf>': 91,
'<see_inf>': 91, 'ser': 91}, {'lugar': 91}, {'aparecido': 91, 'cogido': 91, 'conseguido': 774, 'contestado': 91,
'habido': 1553, 'llamado': 91, 'llegado': 775, 'logrado': 774, 'podido': 1554, 'respondido': 91, 'tenido': 1555,
'venido': 91}, {'nadie': 91}, {'': (0, 'missed'), '<date>': 91, 'manera': 746}, {'': (0, 'missed'), '<inf>': 91,
'<see_inf>': 91, 'contactar': 91, 'dar': 1547, 'felicitar': 91, 'hablar': 91, 'localizar': 91}, {'conseguido': 1559,
'hablado': 91, 'llegado': 775, 'logrado': 774, 'podido': 1559, 'recibi': 779, 'recibido': 779, 'visto': 91},
{'conseguido': 774, 'hablado': 91, 'llegado': 775, 'logrado': 774, 'podido': 774, 'recibi': 779, 'recibido': 779,
'visto': 91}, {'': (0, 'missed'), '<date>': 91, 'manera': 1082}, {'cogido': 91}, {'atiende': 91, 'coge': 91, 'cogia':
91, 'cogio': 91, 'contesta': 91, 'ha': 1563, 'he': 1539, 'hemos': 1539}, {'celebrarse': 91}, {'a': 1565, 'nunca': 91},
{'<inf>': 91}, {'a': 1567}, {'caso': 91}, {'atendido': 91, 'cogido': 91, 'contestado': 91, 'devuelto': 91, 'escrito':
91, 'hecho': 1569, 'llamado': 91, 'respondido': 91}, {'atiende': 91, 'coge': 91, 'cogia': 91, 'cogio': 91, 'contesta':
91, 'ha': 1563}, {'<answers>': 1536, '^': 1550, 'anime': 1568, 'atiende': 91, 'atrevi': 1568, 'coge': 1552, 'cogia':
91, 'cogio': 91, 'contesta': 91, 'descolgo': 1552, 'descuelga': 1552, 'ha': 1570, 'han': 1570, 'la': 1571, 'lo':
1571}, {'<answers>': 1536, '^': 1550, 'atiende': 91, 'coge': 1552, 'cogia': 91, 'cogio': 91, 'contesta': 91,
'descolgo': 1552, 'descuelga': 1552, 'ha': 1570, 'han': 1570, 'la': 1571, 'lo': 1571}, {'ir': 1084}, {'nada': 746},
{'celebro': 91, 'dio': 1082, 'hizo': 1082, 'nada': 746, 'presento': 91, 'presentó': 91, 'pudo': 1082, 'realizo': 91},
{'de': 1567, 'para': 1567}, {'ganas': 1577, 'ocasion': 1577, 'tiempo': 1577}, {'poder': 615}, {'a': 1579},
{'<answers>': 1536, '<clitic>': 1546, '<managed1>': 1549, '<seen1>': 91, '^': 1550, 'acudio': 91, 'aparecieron': 91,
'aparecio': 91, 'atiende': 91, 'coge': 1552, 'cogia': 91, 'cogio': 91, 'contesta': 91, 'descolgo': 1552, 'descuelga':
1552, 'disponible': 91, 'ha': 1556, 'habia': 1557, 'han': 1538, 'hay': 1558, 'he': 1560, 'hemos': 1561, 'hubo': 1562,
'la': 1564, 'las': 1540, 'le': 1540, 'les': 1540, 'llego': 1566, 'llegue': 1085, 'lo': 1564, 'localizado': 91, 'los':
1540, 'me': 1572, 'nos': 1573, 'olvidar': 286, 'olvidarme': 286, 'podia': 615, 'podre': 615, 'pude': 1574, 'puedo':
615, 'recibi': 779, 'recibido': 779, 'responde': 91, 'sabemos': 1575, 'se': 1576, 'sé': 1575, 'tuve': 1578, 'tuvimos':
1082, 'tuvo': 1555, 'vino': 1557, 'voy': 1580}, {'': (5, 'mine'), 'a': 42, 'en': 42}, {'^': 1478, 'aun': 1479, 'el':
38, 'la': 38, 'que': 1038, 'su': 38, 'sus': 38, 'todavia': 1479}, {'cruzado': 176, 'encontrado': 176, 'enterado':
1475, 'juntado': 176, 'reunido': 176, 'tomado': 176, 'visto': 176}, {'': (14, 'together'), 'D': 23, 'a': 23, 'con':
23, 'el': 23, 'en': 23}, {'^': 498, 'le': 161, 'les': 161, 'no': 341, 'se': 948, 'yo': 345}, {'^': 488, 'le': 161,
'les': 161, 'que': 1586, 'se': 948}, {'': (2, 'plan'), 'mi': 1519, 'mí': 1519, 'nosotros': 1519}, {'<inf>': 1514, 'D':
23, '^': 1518, 'a': 1588, 'con': 23, 'el': 23, 'en': 23}, {'': (2, 'plan'), 'D': 23, 'a': 23, 'con': 23, 'el': 23,
'en': 23}, {'<advises>': 175, '<called3>': 176, '<gave3>': 434, '<met1>': 1439, '<moved3>': 1229, '<off>': 91,
'<says>': 1440, '<sent_to>': 292, '<urges>': 437, '<vowed3>': 440, '<wrote3>': 1442, '^': 1443, 'acompano': 837,
'acompañó': 837, 'aconsejo': 1445, 'adelanto': 446, 'advierte': 447, 'advirtio': 447, 'alerto': 447, 'anticipo': 446,
'anticipó': 446, 'aseguro': 452, 'avanzo': 446, 'aviso': 1447, 'avisó': 1447, 'bailo': 91, 'clavo': 91, 'comento':
1448, 'comentó': 1448, 'comprometimos': 1582, 'confirma': 1447, 'confirmo': 1452, 'confirmó': 1452, 'conto': 1452,
'debe': 467, 'deben': 467, 'decia': 474, 'dejo': 1461, 'dejó': 1461, 'desaconsejado': 164, 'desencontramos': 91,
'dice': 1464, 'dijo': 1467, 'dio': 1472, 'embarco': 91, 'envio': 1476, 'envió': 1476, 'escribio': 454, 'fallo': 91,
'falta': 1583, 'faltan': 1481, 'ghosteo': 91, 'gustaria': 82, 'ha': 1487, 'habla': 1488, 'hablo': 1488, 'habló': 1488,
'han': 1489, 'hemos': 1584, 'iba': 496, 'iban': 496, 'insiste': 501, 'insistio': 506, 'invita': 1495, 'invitan': 1495,
'juntamos': 1585, 'juntaremos': 23, 'junto': 1496, 'la': 510, 'las': 510, 'llega': 1498, 'llegara': 1498, 'lleva':
1499, 'lo': 1501, 'los': 510, 'mando': 1476, 'mandó': 1476, 'paso': 1476, 'pasó': 1476, 'pide': 513, 'pidio': 1587,
'planto': 91, 'pregunta': 518, 'preguntaba': 518, 'pregunto': 518, 'preguntó': 518, 'previno': 447, 'promete': 520,
'prometio': 522, 'queda': 408, 'quedaron': 408, 'quedo': 1511, 'quedó': 1511, 'quita': 494, 'quitado': 494, 'quito':
494, 'recoge': 1499, 'recomendo': 1445, 'reenvio': 1476, 'reenvió': 1476, 'reunimos': 1585, 'reuniremos': 23, 'reuno':
1496, 'solto': 525, 'tenia': 496, 'tenian': 496, 'tiene': 528, 'tienen': 528, 'toca': 1589, 'tocara': 1496, 'va': 531,
'vamos': 1523, 'van': 531, 'vemos': 1590, 'veo': 1496, 'veremos': 23, 'vimos': 837}, {'mi': 113, 'mí': 113},
{'mental': 113, 'para': 1592, 'personal': 113}, {'conseguido': 774, 'hablado': 91, 'llegado': 775, 'logrado': 774,
'podido': 774, 'visto': 91}, {'<answers>': 1536, 'llamo': 91, 'llamó': 91}, {'conecto': 91, 'conectó': 91, 'dio': 91,
'hizo': 91, 'pudo': 91}, {'<answers>': 1536, '<came3>': 91, '<clitic>': 1546, '<managed1>': 1549, '<seen1>': 91, 'ha':
776, 'he': 1594, 'hemos': 1594, 'me': 1595, 'nos': 1541, 'se': 1596}, {'el': 1082, 'la': 1082, 'mi': 1082, 'nuestra':
1082, 'nuestro': 1082}, {'de': 1598, 'el': 1082, 'la': 1082, 'mi': 1082, 'nuestra': 1082, 'nuestro': 1082, 'total':
91}, {'de': 1598, 'el': 1082, 'la': 1082, 'mi': 1082, 'nuestra': 1082, 'nuestro': 1082}, {'conviene': 16, 'deberia':
16, 'deberiamos': 16, 'es': 266, 'habria': 265, 'hay': 265, 'lo': 266, 'me': 267, 'tendria': 265, 'tenemos': 265,
'tengo': 265}, {'^': 16, 'es': 164, 'seria': 164}, {'ideal': 1602, 'logico': 1602, 'mejor': 1602, 'sensato': 1602,
'suyo': 1602}, {'^': 1601, 'lo': 1603}, {'error': 16}, {'locura': 16}, {'': (3, 'advice'), 'mejor': 16, 'un': 1605,
'una': 1606}, {'mejor': 16, 'un': 1605, 'una': 1606}, {'mejor': 16, 'suyo': 16}, {'vale': 16}, {'ocurra': 16}, {'me':
1611}, {'se': 1612}, {'deberia': 16, 'hay': 265}, {'conviene': 16, 'deberia': 1607, 'deberiamos': 16, 'es': 1608,
'habria': 265, 'haria': 1608, 'hay': 265, 'lo': 1609, 'mas': 1610, 'me': 267, 'mejor': 16, 'ni': 1613, 'no': 1614,
'seria': 1608, 'sobra': 16, 'tendria': 265, 'tenemos': 265, 'tengo': 265}, {'^': 1615}, {',': 1616}, {'suerte': 699},
{',': 1616, '^': 1601, 'lo': 1603}, {'conviene': 16, 'deberia': 16, 'deberiamos': 16, 'es': 266, 'habria': 265, 'hay':
265, 'lo': 1609, 'mas': 1610, 'me': 267, 'mejor': 16, 'ni': 1613, 'no': 1614, 'sobra': 16, 'tendria': 265, 'tenemos':
265, 'tengo': 265}, {'^': 1620}, {',': 1621}, {'animo': 699, 'ánimo': 699}, {'el': 1623}, {'<them>': 1604, '<they>':
1604, 'N': 1617, 'alentar': 701, 'alentarla': 699, 'alentarlo': 699, 'animar': 701, 'animarla': 699, 'animarle': 699,
'animarlo': 699, 'avisar': 702, 'avisarme': 702, 'consolar': 701, 'consolarla': 699, 'consolarlo': 699, 'contar': 702,
'contarme': 702, 'darle': 704, 'darles': 704, 'decir': 702, 'decirme': 702, 'desearle': 1618, 'echarle': 704,
'echarles': 704, 'el': 1619, 'ella': 1617, 'ellas': 1622, 'ellos': 1622, 'felicitar': 701, 'felicitarla': 699,
'felicitarle': 699, 'felicitarlo': 699, 'levantarle': 1624, 'meterle': 704, 'que': 752, 'subirle': 1624,
'tranquilizar': 701, 'tranquilizarla': 699, 'tranquilizarlo': 699, 'él': 1619}, {'D': 189, 'buscarme': 23,
'buscarnos': 23, 'recogerme': 23, 'recogernos': 23}, {'despacho': 23}, {'oficina': 23}, {'casa': 23}, {'aca': 23,
'aqui': 23, 'casa': 23, 'el': 1627, 'la': 1628, 'mi': 1629}, {'D': 189, 'a': 1626, 'al': 190, 'para': 190, 'por':
1630}, {'capacitando': 801, 'con': 176, 'ensenando': 801, 'entrenando': 801, 'formando': 801, 'instruyendo': 801,
'orientando': 801}, {'saludar': 176}, {'semana': 176}, {'de': 1634}, {'dia': 176, 'fin': 1635, 'finde': 176},
{'noche': 176, 'tarde': 176}, {'...': 135, 'casa': 176, 'lo': 1098}, {'momento': 176, 'rato': 176, 'segundo': 176},
{'...': 1632, 'a': 1633, 'el': 1636, 'la': 1637, 'por': 1638, 'un': 1639}, {'D': 189, 'a': 1626, 'al': 190, 'para':
190}, {'N': 1012, 'saludar': 176, 'ver': 176}, {'': (23, 'contact'), 'lo': 1098}, {'...': 1632, '<any_det>': 821,
'<their>': 1437, '^': 822, 'a': 1642, 'el': 1636, 'la': 1637, 'mi': 826, 'mis': 826, 'nuestra': 826, 'nuestras': 826,
'nuestro': 826, 'por': 1643, 'un': 1639}, {'por': 685}, {'': (8, 'asked'), '^': 932, 'en': 720, 'que': 612}, {'N':
1646}, {'a': 856}, {'a': 1647, 'ayuda': 1648, 'consejo': 1648, 'en': 720, 'opinion': 1648, 'que': 612}, {'<giveinf>':
42, '<inf_them>': 42, '<infle>': 42}, {'...': 161, '^': 42}, {'...': 161, '^': 42, 'parte': 1651}, {'': (7,
'waiting'), '^': 1145, 'el': 38, 'la': 38, 'lo': 38, 'mi': 1652, 'mí': 1651, 'que': 38, 'su': 38, 'sus': 38}, {'mi':
1652, 'mí': 1651}, {'^': 1650, 'conectar': 896, 'de': 1653, 'del': 1061, 'juntar': 896, 'por': 1654, 'presentar': 896,
'que': 898}, {'contratar': 82, 'escribir': 82, 'invitar': 82, 'llamar': 82, 'si': 82}, {'en': 1656}, {'en': 82, 'que':
82}, {'N': 900}, {'a': 1659, 'en': 899}, {'visto': 0}, {'lo': 1661, 'mi': 882, 'poco': 91}, {'<their>': 206},
{'<their>': 994, 'alimentos': 810, 'bocadillos': 810, 'bolsas': 810, 'cenas': 810, 'comida': 810, 'comidas': 810,
'la': 811, 'ropa': 810}, {'^': 1664, 'con': 997}, {'...': 808, ':': 760}, {'a': 841, 'por': 846, 'via': 846, 'vía':
846}, {'<any_det>': 1300}, {'<any_det>': 1300, 'a': 1668, 'al': 1668}, {'N': 1225, 'a': 841, 'el': 176, 'la': 926,
'le': 927, 'por': 846, 'su': 926, 'una': 926, 'via': 846, 'vía': 846}, {'<my>': 243, '^': 823}, {'N': 1671}, {'0':
246, '<any_det>': 246, 'a': 1672, 'cien': 246, 'dinero': 246}, {'D': 766, '^': 11}, {'^': 11, 'que': 1674}, {'N':
1182}, {'': (5, 'mine'), '^': 897, 'a': 1676, 'que': 42}, {'^': 11, 'me': 354, 'recibire': 449, 'recibiria': 449,
'recibiriamos': 449, 'tendre': 449, 'tendria': 449, 'tendriamos': 449, 'yo': 771}, {'^': 11, 'me': 354, 'que': 1678},
{'<date>': 23, 'paso': 113}, {'pasos': 113}, {'a': 844}, {'contacto': 1682}, {'para': 200, 'por': 200}, {'palabra':
1684}, {'buena': 1685}, {'N': 1185, 'a': 1186, 'en': 1683, 'una': 1686}, {'de': 16}, {'broma': 16, 'cona': 16},
{'suenos': 16}, {'me': 1611, 'nos': 1611}, {'de': 1689, 'en': 1690, 'hablar': 1688, 'loca': 16, 'loco': 16, 'se':
1691}, {'da': 695, 'dara': 695, 'echa': 695, 'echara': 695, 'nada': 1688, 'ni': 1692}, {'adelanta': 191, 'aplaza':
191, 'aplazo': 191, 'cambia': 191, 'cambio': 191, 'es': 191, 'movio': 191, 'mueve': 191, 'pasa': 191, 'paso': 191,
'pasó': 191, 'queda': 191, 'retrasa': 191, 'sera': 191, 'va': 191}, {'adelanta': 191, 'aplaza': 191, 'aplazo': 191,
'cambia': 191, 'cambio': 191, 'es': 191, 'movio': 191, 'mueve': 191, 'pasa': 191, 'paso': 191, 'pasó': 191, 'queda':
191, 'retrasa': 191, 'se': 1694, 'sera': 191, 'va': 191}, {'D': 1695}, {'D': 1695, 'para': 1696, 'prevista': 1696,
'previsto': 1696}, {'ser': 1696}, {'a': 1698}, {'da': 695, 'dara': 695, 'echa': 695, 'echara': 695}, {'^': 1700},
{'^': 1693, 'era': 1696, 'estaba': 1697, 'iba': 1699, 'le': 1701, 'me': 1701, 'nos': 1701, 'tenia': 1696, 'teniamos':
1696, 'tocaba': 1696}, {'<should>': 16, '<would_give>': 11, 'da': 695, 'dara': 695, 'echa': 695, 'echara': 695,
'nada': 1688, 'ni': 1692, 'no': 17}, {'olvide': 286}, {'me': 1704}, {'se': 1705}, {'<any_det>': 570, '<my>': 570},
{'^': 1707}, {'<is3>': 0, '<they>': 0, '^': 1703, 'era': 1696, 'estaba': 1697, 'iba': 1699, 'le': 1701, 'me': 1701,
'no': 1706, 'nos': 1701, 'recibiria': 1708, 'recibirian': 1708, 'tendria': 1708, 'tendrian': 1708, 'tenia': 1696,
'teniamos': 1696, 'tocaba': 1696}, {'cargo': 161}, {'D': 189, 'esperar': 740, 'mi': 1710}, {'^': 556, 'mi': 863},
{'manos': 161}, {'^': 556, 'el': 1120, 'mis': 1713, 'nada': 1119}, {'mi': 1652, 'mí': 1651, 'que': 1043}, {'^': 284,
'de': 1715, 'el': 91, 'la': 91, 'nuestra': 91, 'nuestro': 91, 'por': 1654, 'que': 1043}, {'efecto': 91},
{'<moved_pp>': 1093, 'D': 189, '^': 284, 'a': 1711, 'agendada': 23, 'agendado': 23, 'al': 190, 'de': 1712, 'en': 1714,
'esperar': 740, 'fijada': 23, 'para': 190, 'pendiente': 1716, 'por': 864, 'que': 742, 'sin': 1717}, {'<them>': 1189,
'N': 1189}, {'juntarnos': 23, 'vernos': 23}, {'almorzar': 23, 'comer': 23, 'hablar': 23, 'juntarnos': 23, 'reunirnos':
23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1129, 'con': 1719, 'de': 1720, 'el': 23, 'en': 1721, 'para': 1194},
{'la': 1055, 'las': 23}, {'^': 1169}, {'de': 1724, 'en': 1724, 'para': 23}, {'la': 42, 'lo': 42}, {'le': 42, 'les':
42, 'se': 1726}, {'le': 42, 'les': 42, 'se': 1726, 'yo': 1727}, {'<inf>': 23, 'D': 23, '^': 1169, 'que': 1728,
'vernos': 23}, {'': (2, 'plan'), '<inf>': 23, 'D': 23, 'vernos': 23}, {'de': 1729, 'en': 1729, 'para': 1730, 'que':
728}, {'': (23, 'contact'), '<them>': 1725, 'N': 1731}, {'^': 1145, 'almorzar': 23, 'cenar': 23, 'comer': 23,
'desayunar': 23, 'ir': 1191, 'juntarnos': 23, 'pasar': 1191, 'pasarme': 1191, 'que': 1728, 'tomar': 23, 'vernos': 23},
{'la': 1380, 'lo': 1380}, {'le': 1380, 'les': 1380, 'se': 1734}, {'le': 1380, 'les': 1380, 'se': 1734, 'yo': 1735},
{'^': 1145, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 1191, 'juntarnos': 23,
'pasar': 1191, 'pasarme': 1191, 'que': 1736, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'': (2, 'plan'),
'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'el': 23, 'juntarnos': 23, 'tomar': 23, 'vernos': 23},
{':': 726, 'D': 23, 'a': 1723, 'con': 1732, 'de': 1733, 'el': 23, 'en': 1737, 'para': 1738, 'pendiente': 1062,
'pendientes': 1062}, {'mi': 1710}, {'mis': 1713}, {'de': 1715, 'por': 1654, 'que': 1043}, {'a': 1740, 'de': 864, 'en':
1741, 'pendiente': 1742, 'por': 864}, {'ni': 91, 'no': 91, 'nunca': 91}, {'y': 1744}, {'...': 1745}, {'^': 556,
'llamar': 1746, 'llamarme': 1746, 'pasar': 1746, 'pasarse': 1746, 'que': 484, 'venir': 1746}, {'^': 556, 'llamar':
1746, 'llamarme': 1746, 'nada': 91, 'pasar': 1746, 'pasarse': 1746, 'que': 484, 'venir': 1746}, {'de': 1747, 'en':
1748}, {'': (5, 'mine'), '^': 1145, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'ir': 1191,
'juntarnos': 23, 'pasar': 1191, 'pasarme': 1191, 'que': 1728, 'tomar': 23, 'vernos': 23}, {'': (5, 'mine'), 'le': 42},
{'': (5, 'mine'), '^': 1145, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 1191,
'juntarnos': 23, 'pasar': 1191, 'pasarme': 1191, 'que': 1728, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23,
'a': 1129, 'con': 1732, 'de': 1750, 'debiendo': 1751, 'debiendole': 42, 'el': 23, 'en': 1752, 'para': 1738}, {'la':
1055, 'mi': 1710}, {'': (6, 'theirs'), '<inf_me>': 11, '<infle>': 42}, {'': (5, 'mine'), '^': 1755, 'llamar': 1746,
'llamarme': 1746, 'mi': 863, 'pasar': 1746, 'pasarse': 1746, 'que': 484, 'venir': 1746}, {'': (5, 'mine'), '^': 1755,
'el': 1120, 'llamar': 1746, 'llamarme': 1746, 'mis': 1713, 'nada': 1121, 'pasar': 1746, 'pasarse': 1746, 'que': 484,
'venir': 1746}, {'': (7, 'waiting'), 'me': 466, 'nos': 466}, {'': (7, 'waiting'), 'el': 38, 'la': 38, 'lo': 38, 'mi':
1652, 'mí': 1651, 'que': 1758, 'su': 38, 'sus': 38}, {'^': 284, 'de': 1759, 'del': 1061, 'el': 91, 'la': 91,
'nuestra': 91, 'nuestro': 91, 'por': 1654, 'que': 1043}, {'<moved_pp>': 1093, 'a': 1754, 'atenta': 1060, 'atento':
1060, 'conmigo': 408, 'de': 1756, 'debiendo': 562, 'en': 1757, 'esperando': 749, 'pendiente': 1760, 'pendientes':
1062, 'por': 864, 'sin': 1717}, {'^': 556, 'llamar': 1746, 'llamarme': 1746, 'mi': 863, 'pasar': 1746, 'pasarse':
1746, 'que': 484, 'venir': 1746}, {'^': 556, 'el': 1120, 'llamar': 1746, 'llamarme': 1746, 'mis': 1713, 'nada': 1121,
'pasar': 1746, 'pasarse': 1746, 'que': 484, 'venir': 1746}, {'<moved_pp>': 1093, 'a': 1740, 'conmigo': 408, 'de':
1762, 'debiendo': 562, 'en': 1763, 'pendiente': 1716, 'por': 864, 'sin': 1717}, {'<see_inf>': 91, 'que': 392, 'saber':
0}, {'<letter>': 176}, {'<letter>': 176, 'visita': 176}, {'el': 1766, 'la': 1767, 'un': 1766, 'una': 1766}, {'^':
1497, 'a': 85}, {'colgue': 176, 'corte': 176, 'corté': 176, 'hable': 176, 'hablé': 176, 'salgo': 176, 'termino': 176},
{'<pro>': 201}, {'<good>': 1771, '<pro>': 201}, {'^': 198, 'al': 1196, 'el': 1196, 'la': 1196, 'mi': 1196, 'nuestra':
1196, 'nuestro': 1196, 'un': 1196, 'una': 1196}, {'^': 198, 'que': 612}, {'a': 1773, 'al': 1196, 'ante': 199, 'con':
199, 'el': 1196, 'en': 1774, 'la': 1196, 'mi': 1196, 'nuestra': 1196, 'nuestro': 1196, 'para': 199, 'que': 612, 'un':
1196, 'una': 1196}, {'N': 1775}, {'<any_det>': 1772, 'a': 1776, 'en': 720, 'que': 612}, {'<any_det>': 1772},
{'conectar': 896, 'juntar': 896, 'presentar': 896}, {'<their>': 1437, 'a': 1202, 'mi': 826, 'mis': 826, 'nuestra':
826, 'nuestras': 826, 'nuestro': 826}, {'<any_det>': 246, 'a': 1672}, {'': (23, 'contact'), '^': 995, 'con': 997},
{'<any_det>': 206, '^': 995}, {'N': 1783}, {'<any_det>': 817, '^': 995, 'con': 1784}, {'dudas': 789}, {'sus': 1786},
{'': (23, 'contact'), '<their>': 206}, {'<any_det>': 817, '<their>': 206, 'con': 819}, {'la': 176, 'reunion': 176,
'reunirme': 176, 'reunión': 176, 'una': 176}, {'con': 85, 'de': 1790}, {'por': 23}, {'N': 176, 'tambien': 732,
'también': 732}, {'': (0, 'missed'), '<date>': 91, 'el': 1082, 'la': 1082}, {'de': 0}, {'nada': 91}, {'en': 1796},
{'anulado': 91, 'aplazado': 91, 'caido': 91, 'cancelado': 91, 'ofrecido': 584, 'quedado': 1797, 'suspendido': 91},
{'ido': 91}, {'anulado': 91, 'aplazado': 91, 'caido': 91, 'cancelado': 91, 'ofrecido': 584, 'suspendido': 91},
{'<give1>': 42, 'acerco': 46, 'dejo': 46, 'devuelvo': 46, 'doy': 46, 'envio': 46, 'envío': 46, 'hago': 1298, 'hare':
1298, 'llevo': 46, 'mando': 46, 'paso': 46, 'preparo': 46, 'traigo': 46}, {'^': 1801, 'debo': 42, 'escuche': 1159,
'escuché': 1159, 'oi': 1159, 'tenemos': 1305, 'tengo': 1305, 'vamos': 1408, 'voy': 1408}, {'^': 1801}, {'fue': 1505,
'olvido': 1505, 'olvidó': 1505, 'paso': 1505, 'pasó': 1505}, {'olvido': 1505, 'olvidó': 1505, 'paso': 1505, 'pasó':
1505}, {'a': 190, 'al': 190, 'para': 190, 'por': 23}, {'': (14, 'together'), 'N': 176, 'tambien': 732, 'también':
732}, {'': (23, 'contact'), 'al': 176, 'desde': 176, 'por': 176}, {'': (14, 'together'), 'N': 1808, 'tambien': 732,
'también': 732}, {'conmigo': 176}, {'<moved3>': 1229, '<off>': 264, 'acerca': 1792, 'acerco': 579, 'acercó': 579,
'adelanta': 191, 'agregaron': 1793, 'agrego': 1793, 'agregó': 1793, 'anulo': 91, 'aparecio': 579, 'aplaza': 191,
'aplazo': 91, 'apuntaron': 1793, 'apunto': 1793, 'apuntó': 1793, 'cambia': 1245, 'cambio': 1245, 'cancelo': 91,
'cayeron': 1794, 'cayo': 1794, 'compromete': 355, 'comprometio': 355, 'conecto': 1011, 'conectó': 1011, 'corrio':
1245, 'dejo': 580, 'dejó': 580, 'encarga': 581, 'entero': 1795, 'enteró': 1795, 'ha': 1798, 'habia': 1799, 'han':
1800, 'incorporaron': 1793, 'incorporo': 1793, 'la': 1802, 'las': 1803, 'lo': 1802, 'los': 1803, 'me': 1804, 'mueve':
1245, 'nos': 1805, 'ocupa': 581, 'ofrece': 584, 'ofrecio': 586, 'olvidaron': 1600, 'olvido': 1600, 'olvidó': 1600,
'pasa': 1806, 'paso': 579, 'pasó': 579, 'queda': 191, 'quedaron': 1797, 'quedo': 1797, 'quedó': 1797, 'retrasa': 191,
'rumorea': 0, 'sumaron': 1807, 'sumo': 1807, 'suspende': 91, 'suspendio': 91, 'unieron': 1807, 'unio': 1809, 'va':
191, 'vino': 579, 'vio': 1810}, {'a': 1056, 'esperando': 749}, {'<inf>': 16, 'conviene': 16, 'deberia': 1607,
'deberiamos': 16, 'es': 1608, 'habria': 265, 'haria': 1608, 'hay': 265, 'lo': 1609, 'mas': 1610, 'me': 267, 'mejor':
16, 'ni': 1613, 'no': 1614, 'seria': 1608, 'sobra': 16, 'tendria': 265, 'tenemos': 265, 'tengo': 265}, {'^': 1813},
{',': 1814}, {',': 1814, '^': 1601, 'lo': 1603}, {'contado': 732, 'dicho': 732}, {'conto': 732, 'dijo': 732, 'ha':
1817}, {'<them>': 1604, '<they>': 1604, 'N': 1815, 'el': 1816, 'ella': 1815, 'ellas': 1622, 'ellos': 1622, 'me': 1818,
'él': 1816}, {'de': 25}, {'cumple': 1820, 'cumpleanos': 1820, 'santo': 1820}, {'el': 1821}, {'<mentor_noun>': 250},
{'de': 1823}, {'lugar': 988}, {'mi': 1825}, {'en': 1826}, {'yo': 983}, {'estuviera': 1827, 'fuera': 1828}, {'de':
1654, 'por': 1654}, {'senales': 91}, {'aparecer': 91, 'atender': 91, 'contestar': 91, 'dar': 1831, 'responder': 91},
{'pendiente': 1830, 'sin': 1832}, {'sin': 1832}, {'paso': 113}, {'': (0, 'missed'), 'de': 91}, {'contestar': 91,
'efecto': 91, 'exito': 91, 'falta': 1724, 'hablar': 91, 'noticias': 1836, 'novedades': 746, 'rastro': 746,
'respuesta': 91, 'senales': 1836, 'suerte': 91, 'ver': 91, 'verla': 91, 'verlo': 91}, {'a': 741, 'esperar': 740,
'falta': 1078, 'faltan': 1078, 'que': 742}, {'con': 82, 'que': 82}, {',': 477, '...': 165, ':': 164, 'era': 378, 'es':
378, 'fue': 378}, {'recibiremos': 11, 'sabremos': 11, 'tendre': 11, 'tendremos': 11}, {'la': 1841, 'las': 1841, 'lo':
1841, 'los': 1841, 'recibiremos': 11, 'sabremos': 11, 'tendre': 11, 'tendremos': 11}, {'<thing>': 1842}, {'<tip>':
1840, '^': 1843}, {'<tip>': 1840}, {'vez': 82}, {'andaba': 1052, 'andaban': 1052, 'estaba': 1047, 'estaban': 1052,
'estuvieron': 1052, 'estuvo': 1047, 'vinieron': 1052, 'vino': 1047}, {'<answers>': 1536, '<clitic>': 1546, '<seen1>':
91, 'he': 1544, 'hemos': 1544, 'la': 1540, 'las': 1540, 'le': 1540, 'les': 1540, 'lo': 1540, 'los': 1540, 'me': 1541,
'nos': 1541, 'se': 1545}, {'apagado': 91}, {'D': 23, 'con': 23}, {'<date>': 1850}, {'^': 1147, 'conectar': 896,
'conectarlos': 113, 'juntar': 896, 'juntarlos': 113, 'ponerlos': 900, 'presentar': 896, 'presentarlos': 113},
{'<any_det>': 1851, '<date>': 1850, 'que': 1852}, {'con': 23}, {'^': 889}, {'a': 23}, {'': (5, 'mine'), '^': 1147,
'admitir': 892, 'conectar': 896, 'conectarlos': 113, 'confesar': 892, 'decir': 892, 'juntar': 896, 'juntarlos': 113,
'juntarme': 1854, 'pensar': 82, 'ponerlos': 900, 'presentar': 896, 'presentarlos': 113, 'quedar': 1854, 'reconocer':
892, 'reunirme': 23, 'ver': 1856, 'verme': 1854}, {'<any_det>': 1851, '<date>': 1850, 'ganas': 1034, 'juntarme': 1854,
'pendiente': 1855, 'que': 1857, 'quedar': 1854, 'reunirme': 23, 'ver': 1856, 'verme': 1854}, {'a': 418, 'que': 1221},
{'que': 615}, {'do': 113}, {'<inf_them>': 42, '<todo_inf>': 42}, {'^': 1862, 'a': 741, 'esperar': 740}, {'^': 1650,
'a': 741, 'de': 898, 'esperar': 740, 'que': 1863}, {':': 113}, {'birra': 135, 'cafe': 135, 'café': 135, 'cana': 135,
'cerveza': 135, 'tinto': 135, 'vino': 135}, {'<any_det>': 176, 'algo': 176, 'cafe': 176, 'café': 176, 'cerveza': 176,
'el': 1866, 'mate': 176, 'mates': 176, 'te': 176, 'tinto': 176, 'un': 1866, 'una': 1866}, {'<any_det>': 176, 'algo':
176, 'cafe': 176, 'café': 176, 'cerveza': 176, 'mate': 176, 'mates': 176, 'te': 176, 'tinto': 176}, {'el': 1866, 'un':
1866, 'una': 1866}, {'un': 23, 'una': 23}, {'': (23, 'contact'), 'N': 996}, {'^': 995, 'con': 1871}, {'<date>': 176},
{'<any_det>': 1873, '<date>': 176, 'que': 1118, 'tenido': 1124}, {'que': 1118, 'tenido': 1124}, {'estos': 82}, {'de':
1876}, {'<drink>': 176, 'dia': 1877}, {'<drink>': 176}, {'dias': 82}, {'estos': 1880}, {'de': 1881}, {'<inf>': 597,
'<inf_me>': 11, '<infme>': 11, 'corregir': 304, 'firmar': 304, 'hablar': 600, 'hablarle': 600, 'hablarles': 600,
'leer': 304, 'mirar': 304, 'probar': 304, 'repasar': 304, 'revisar': 304, 'testear': 304, 'validar': 304, 'ver': 304},
{'^': 1883}, {'a': 1884}, {'<see_inf>': 23, '^': 889}, {'a': 1886, 'atras': 746, 'detras': 746}, {'...': 135, 'a':
685, 'por': 685}, {'almorzar': 23, 'buscarme': 23, 'buscarnos': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'merendar':
23, 'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme': 23, 'visitarme': 23}, {'N': 1888, 'a': 1889},
{'almorzar': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'merendar': 23, 'tomar': 23, 'verme': 23, 'visitarme': 23},
{'N': 1888, 'a': 1891}, {'<media>': 82, 'el': 1006, 'facebook': 82, 'instagram': 82, 'la': 1006, 'las': 1006,
'linkedin': 82, 'los': 1006, 'su': 1006, 'sus': 1006, 'twitter': 82, 'un': 1006, 'una': 1006, 'x': 82}, {'N': 176,
'a': 176, 'el': 1031, 'en': 1893, 'la': 1032, 'pasar': 82, 'por': 1007, 'que': 82, 'un': 1033, 'una': 1035},
{'almorzar': 23, 'buscarme': 23, 'buscarnos': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'dormir': 23,
'la': 1628, 'merendar': 23, 'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme': 23, 'visitarme': 23}, {'N': 1888,
'a': 1895}, {'': (23, 'contact'), 'N': 176, 'a': 176, 'en': 1007, 'por': 1007}, {'a': 176, 'en': 1007, 'por': 1007},
{'con': 795, 'de': 795, 'en': 795, 'para': 795}, {'a': 1886, 'atras': 746, 'con': 85, 'detras': 746}, {'caso': 91,
'mu': 91, 'palabra': 91, 'pio': 91}, {'<give1>': 42}, {'^': 1902}, {'la': 1903, 'las': 1903, 'lo': 1903, 'los': 1903},
{'': (14, 'together'), 'le': 1903, 'les': 1903, 'se': 1904}, {'nada': 91, 'ni': 1901, 'si': 82, 'yo': 1905},
{'estaba': 91}, {'ido': 91, 'marchado': 91}, {'habia': 1908}, {'no': 1907, 'que': 0, 'se': 1909, 'veremos': 83}, {'':
(5, 'mine'), '0': 161, '^': 284, 'a': 1414, 'cien': 161, 'cincuenta': 161, 'dinero': 161, 'treinta': 161, 'unos': 161,
'veinte': 161}, {'tu': 990}, {'<give1>': 42, 'hago': 1298, 'hare': 1298}, {'^': 1913, 'debo': 1415}, {'ocupo': 992},
{'tu': 983, 'tú': 983, 'vos': 983}, {'^': 1913}, {'la': 1917, 'las': 1917, 'lo': 1917, 'los': 1917}, {'debo': 1911,
'en': 1912, 'le': 1914, 'les': 1914, 'llevo': 42, 'me': 1915, 'pongo': 42, 'que': 1916, 'se': 1918, 'y': 837},
{'<may3>': 249, '^': 966, 'de': 967, 'debe': 249, 'dijo': 410, 'en': 377, 'ha': 968, 'habia': 411, 'iba': 970, 'me':
973, 'nos': 974, 'pensaba': 410, 'queda': 558, 'quedaron': 560, 'quedo': 975, 'quedó': 975, 'queria': 410, 'se': 976,
'tenia': 977, 'tiene': 593, 'tienen': 593, 'va': 604, 'van': 604}, {'$': 151, '//': 174, '<advises>': 175,
'<called1>': 177, '<came3>': 188, '<date>': 194, '<eat1>': 197, '<handed1>': 230, '<hours>': 242, '<lent1>': 247,
'<may3>': 249, '<mentor_noun>': 250, '<moved1>': 254, '<moved3>': 258, '<moved_pp>': 261, '<off>': 264, '<opines>':
281, '<read1>': 283, '<remind>': 286, '<sent_to>': 292, '<set>': 293, '<set_up>': 294, '<shall1>': 23, '<they>': 607,
'<tip>': 611, '<told1>': 614, '<tried1>': 616, '<until>': 620, '<vowed1>': 623, 'D': 649, 'N': 693, '^': 697, 'a':
712, 'acabamos': 714, 'acabo': 714, 'accion': 715, 'acompane': 719, 'aconseja': 328, 'aconseje': 723, 'acordado': 727,
'acordamos': 731, 'acorde': 731, 'acudieron': 732, 'agradecer': 734, 'agradeci': 735, 'agradecida': 736, 'agradecido':
736, 'agradecimos': 735, 'agradezco': 734, 'aguardo': 38, 'ahora': 743, 'al': 744, 'alente': 701, 'algun': 745,
'almorce': 176, 'almorzado': 176, 'almorzamos': 176, 'andamos': 747, 'ando': 750, 'anduve': 751, 'anduvimos': 751,
'anime': 701, 'antes': 754, 'apadrine': 755, 'apagado': 91, 'aparecieron': 732, 'apenas': 752, 'aplazada': 91,
'aplazado': 91, 'apresentacao': 761, 'arme': 764, 'armé': 764, 'asegura': 770, 'aseguro': 773, 'asesore': 755,
'asistentes': 732, 'asistieron': 732, 'asistio': 732, 'aun': 783, 'aunque': 752, 'ausencia': 91, 'avisa': 785,
'avisandome': 702, 'aviso': 787, 'avisó': 787, 'ayudamos': 793, 'ayude': 793, 'baile': 751, 'banco': 797, 'bebi': 798,
'bebimos': 176, 'brindamos': 176, 'brinde': 176, 'buena': 799, 'buzon': 288, 'buzón': 288, 'caminamos': 176, 'camine':
751, 'capacite': 801, 'carta': 804, 'casi': 807, 'celebramos': 176, 'celebre': 176, 'cena': 809, 'cenado': 751,
'cenamos': 176, 'cene': 176, 'charla': 176, 'charlamos': 176, 'charlando': 176, 'charle': 176, 'charlita': 176,
'cita': 809, 'clasificamos': 813, 'clasifique': 813, 'coincidi': 176, 'coincidido': 176, 'coincidimos': 176, 'colgar':
751, 'colgue': 751, 'comedor': 814, 'comente': 820, 'comi': 751, 'comida': 809, 'comido': 751, 'comimos': 176, 'como':
702, 'comparti': 830, 'compromiso': 831, 'con': 838, 'conectamos': 842, 'conecte': 847, 'confirma': 848, 'confirmado':
849, 'confirmamos': 849, 'confirme': 849, 'confirmo': 851, 'confirmé': 849, 'confirmó': 851, 'conmigo': 837, 'conoci':
176, 'conocimos': 176, 'consejo': 853, 'console': 701, 'consulta': 855, 'consulte': 857, 'consulté': 857,
'contandome': 702, 'conte': 859, 'contestador': 91, 'contestadora': 91, 'conteste': 861, 'contesté': 861, 'conto':
862, 'convenido': 727, 'conversacion': 176, 'conversado': 176, 'conversamos': 176, 'converse': 176, 'conversé': 176,
'corre': 865, 'corregi': 820, 'corren': 865, 'correo': 289, 'corri': 751, 'corrigiendole': 206, 'corrigiendoles': 206,
'corte': 751, 'corté': 751, 'cree': 334, 'creo': 140, 'cruce': 868, 'crucé': 869, 'cruz': 870, 'cuando': 752, 'cubri':
873, 'cuenta': 337, 'cumple': 874, 'cumplia': 874, 'cuya': 0, 'cuyo': 0, 'dado': 702, 'dando': 875, 'dandole': 877,
'de': 883, 'debe': 340, 'deberia': 885, 'deberiamos': 886, 'debi': 887, 'debia': 615, 'debiamos': 615, 'debido': 888,
'debo': 901, 'decia': 347, 'deje': 904, 'dejé': 904, 'derive': 907, 'desayunamos': 176, 'desayune': 176, 'desde': 912,
'deseando': 913, 'despues': 754, 'di': 931, 'dice': 935, 'dicen': 702, 'diciendo': 937, 'diciendome': 702, 'dicte':
938, 'dije': 947, 'dijimos': 950, 'dijo': 954, 'dimos': 956, 'discusion': 176, 'discutimos': 176, 'echamos': 958,
'eche': 961, 'echo': 964, 'el': 978, 'ella': 979, 'en': 991, 'encargo': 993, 'encontramos': 177, 'encontre': 177,
'ensayamos': 998, 'ensaye': 999, 'ensenandole': 1001, 'ensene': 1005, 'entere': 1008, 'entregue': 1009, 'entrene':
801, 'entrevista': 809, 'entro': 1011, 'envie': 1014, 'envié': 1014, 'era': 1020, 'eramos': 1021, 'es': 1026,
'escribi': 1030, 'escribio': 862, 'escribí': 1030, 'escuche': 1036, 'escuché': 1036, 'espera': 393, 'esperamos': 1039,
'esperando': 749, 'espere': 1042, 'espero': 1039, 'esperé': 1042, 'esta': 1046, 'estaba': 1048, 'estabamos': 1051,
'estaban': 1053, 'estamos': 1058, 'estaria': 1059, 'estoy': 1063, 'estreno': 809, 'estuve': 1067, 'estuvieron': 732,
'estuvimos': 1068, 'estuvo': 1069, 'está': 1046, 'evento': 809, 'explicandole': 1001, 'explique': 1005, 'expliqué':
1005, 'exposicion': 809, 'extrano': 962, 'fallecio': 29, 'falta': 1079, 'faltan': 1081, 'falte': 1085, 'falto': 1086,
'feedback': 1089, 'felicite': 701, 'festejamos': 176, 'forme': 1092, 'formé': 1092, 'fue': 1094, 'fuera': 1096, 'fui':
1102, 'fuimos': 1103, 'ganas': 1104, 'gracias': 1106, 'h': 1109, 'ha': 1126, 'habia': 1128, 'habiamos': 1133,
'hablado': 176, 'hablamos': 176, 'hablando': 176, 'hable': 1138, 'hablé': 1138, 'habra': 1140, 'habria': 140, 'hace':
1143, 'han': 1144, 'hasta': 753, 'hay': 1153, 'he': 1204, 'hecho': 727, 'hemos': 1209, 'hice': 1217, 'hicimos': 1219,
'hora': 1109, 'horas': 1109, 'hoy': 1220, 'iba': 1222, 'ibamos': 1223, 'iban': 419, 'idea': 82, 'ilocalizable': 91,
'ilocalizables': 91, 'ilusion': 1104, 'imparti': 938, 'inauguracion': 809, 'indique': 1200, 'inlocalizable': 91,
'insiste': 423, 'insisti': 723, 'insistimos': 723, 'insistio': 423, 'instrui': 801, 'intercambiamos': 176,
'intercambie': 176, 'intercambio': 1098, 'intercedi': 1224, 'intro': 1227, 'jugamos': 176, 'jugue': 1228, 'junte':
847, 'junté': 847, 'la': 1271, 'lanzamiento': 809, 'larga': 799, 'las': 1284, 'le': 1409, 'lei': 1412, 'leido': 1008,
'les': 1423, 'llamada': 1425, 'llamadas': 1426, 'lleve': 719, 'llevo': 911, 'llevé': 719, 'lo': 1431, 'los': 1433,
'mande': 1438, 'mandé': 1438, 'me': 1524, 'mentoree': 755, 'mentorice': 755, 'merendamos': 176, 'merende': 176, 'mi':
1525, 'mientras': 752, 'mil': 1526, 'mostre': 1528, 'movi': 1529, 'muchas': 1526, 'murio': 29, 'nacio': 29, 'nada':
1531, 'necesita': 540, 'necesitamos': 285, 'necesito': 1532, 'ni': 1543, 'no': 1581, 'nos': 1591, 'nota': 1593,
'nunca': 1597, 'ofreci': 898, 'oi': 1036, 'ojala': 82, 'olvidamos': 1505, 'olvide': 1505, 'olvido': 1599, 'olvidé':
1505, 'olvidó': 1600, 'oriente': 801, 'pactado': 727, 'para': 1625, 'parece': 702, 'participaron': 732, 'pasa': 1631,
'pasamos': 1640, 'pasandole': 877, 'pasara': 1641, 'pasará': 1641, 'pase': 1644, 'paso': 1645, 'pasé': 1644, 'pedi':
1649, 'pendiente': 1655, 'pendientes': 1062, 'pensaba': 615, 'pensando': 1657, 'perdi': 1084, 'perdida': 1531, 'pide':
545, 'pidio': 547, 'pienso': 1658, 'pitchee': 176, 'planton': 91, 'platica': 176, 'platicamos': 176, 'platicando':
176, 'platique': 176, 'poner': 1660, 'ponerlos': 900, 'por': 1662, 'porq': 0, 'porque': 0, 'pospuesta': 91,
'pospuesto': 91, 'postergada': 91, 'postergado': 91, 'pq': 0, 'practicamos': 1663, 'practique': 999, 'precisa': 550,
'preferiria': 328, 'prefiere': 328, 'pregunta': 518, 'preguntaba': 518, 'pregunte': 1648, 'pregunto': 518, 'pregunté':
1648, 'preguntó': 518, 'preparamos': 1665, 'preparandole': 206, 'prepare': 1665, 'preparé': 1665, 'presentacion':
1666, 'presentado': 845, 'presentamos': 1667, 'presentandolas': 757, 'presentandolos': 757, 'presentarlas': 757,
'presentarle': 1669, 'presentarlos': 757, 'presentation': 761, 'presente': 1670, 'presentes': 732, 'presenté': 1670,
'preste': 1673, 'presté': 1673, 'promesa': 715, 'promete': 1675, 'prometi': 1677, 'prometido': 727, 'prometimos':
1677, 'prometio': 1679, 'propone': 553, 'propuse': 723, 'propuso': 553, 'proxima': 31, 'proximo': 1680, 'proximos':
1681, 'puesto': 702, 'puse': 1687, 'q': 1702, 'que': 1709, 'queda': 1718, 'quedada': 751, 'quedado': 1722, 'quedamos':
1739, 'quedan': 1743, 'quedaron': 1749, 'quede': 1753, 'quedo': 1761, 'quedé': 1753, 'quedó': 1764, 'queria': 1765,
'queriamos': 615, 'querria': 567, 'quien': 0, 'quienes': 0, 'quiere': 569, 'quisiera': 82, 'quiza': 82, 'quizas': 82,
'reagendamos': 189, 'reagendar': 189, 'reagendo': 189, 'recibi': 1768, 'recibimos': 1498, 'recibire': 1498, 'recibo':
1769, 'recien': 1770, 'reclama': 567, 'recogi': 719, 'recomendandole': 1669, 'recomendarle': 1669, 'recomendarles':
1669, 'recomende': 1777, 'recomienda': 328, 'recomiendo': 1778, 'recordar': 1779, 'recordatorio': 113, 'reemplace':
873, 'reenvie': 1780, 'referi': 907, 'regale': 1781, 'regalé': 1781, 'regresa': 575, 'reparti': 813, 'repartimos':
813, 'repasamos': 1782, 'repasandole': 206, 'repase': 1785, 'reprogramamos': 189, 'reprogramo': 189, 'requiere': 577,
'resolvi': 1787, 'respondi': 861, 'resta': 743, 'resulta': 702, 'reunion': 809, 'reunión': 809, 'revisamos': 1788,
'revisandole': 206, 'revise': 1789, 'revisé': 1789, 'rogue': 723, 'salgo': 1791, 'sali': 751, 'salimos': 751, 'se':
1811, 'seguimos': 1812, 'segun': 1819, 'sera': 1822, 'servi': 813, 'servimos': 813, 'sesion': 1824, 'sesiones': 1824,
'si': 1829, 'sigo': 1812, 'sigue': 1833, 'siguen': 1834, 'siguiente': 1835, 'simule': 999, 'sin': 1837, 'solo': 1838,
'solto': 525, 'sone': 1839, 'su': 1844, 'sugeri': 723, 'sugerirle': 1669, 'sugiere': 328, 'supli': 873, 'sus': 1845,
'suspendida': 91, 'suspendido': 91, 'sustitui': 873, 'sólo': 743, 'tal': 1846, 'tambien': 1847, 'también': 1847,
'tampoco': 1848, 'tarea': 715, 'telefonee': 176, 'telefoneo': 176, 'telefono': 1849, 'teléfono': 1849, 'tenemos':
1853, 'tengo': 1858, 'tenia': 1859, 'teniamos': 1860, 'tenian': 589, 'tensa': 799, 'tiene': 592, 'tienen': 593, 'to':
1861, 'toca': 1864, 'tocaba': 615, 'toco': 285, 'todavia': 783, 'todo': 1865, 'tomamos': 1867, 'tomando': 1868,
'tomandome': 176, 'tomandonos': 176, 'tomaremos': 1869, 'tome': 1868, 'tomo': 1870, 'tomé': 1868, 'trabajamos': 751,
'trabaje': 1872, 'trabajé': 1872, 'tranquilice': 701, 'tropece': 751, 'tuve': 1874, 'tuvieron': 1875, 'tuvimos': 1874,
'tuvo': 1875, 'un': 1878, 'una': 1879, 'unas': 1879, 'uno': 1882, 'unos': 1879, 'va': 1885, 'vamos': 1887, 'van': 604,
've': 606, 'vendra': 1890, 'vendran': 1892, 'veria': 606, 'vi': 1894, 'viajamos': 176, 'viaje': 751, 'viajo': 641,
'viajé': 751, 'viene': 1896, 'vienen': 1892, 'vimos': 1897, 'vinieron': 732, 'vino': 1069, 'visito': 86, 'visto':
1898, 'voluntariado': 1899, 'voluntario': 1899, 'volvera': 575, 'voy': 1900, 'vuelve': 575, 'xq': 0, 'y': 1906, 'ya':
1910, 'yo': 1919, 'él': 1920}]


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
78, 'N': 32, 'a': 140, 'al': 75, 'por': 77}, {'1': 1, 'a': 9, 'acabamos': 12, 'acabe': 12, 'acabo': 12, 'acto': 13,
'after': 14, 'afterwork': 13, 'al': 16, 'almorce': 2, 'almorzamos': 2, 'almorzando': 17, 'almorzar': 2, 'almorzara':
2, 'almorzare': 2, 'almorzaremos': 2, 'almuercito': 2, 'almuerzo': 17, 'almuerzos': 2, 'aniversario': 13, 'aperitivo':
2, 'arepas': 2, 'arroz': 20, 'asado': 23, 'audio': 24, 'audios': 24, 'banquete': 2, 'barbacoa': 2, 'barbacoas': 2,
'bautismo': 13, 'bautizo': 13, 'birra': 2, 'birras': 2, 'board': 0, 'bocadillos': 2, 'bocata': 2, 'boda': 13,
'brainstorming': 0, 'brunch': 2, 'buen': 25, 'cachopo': 2, 'cafe': 27, 'cafecito': 5, 'cafelito': 5, 'cafelitos': 5,
'cafes': 5, 'cafesito': 5, 'cafeteria': 5, 'café': 27, 'calcotada': 2, 'calcots': 2, 'caldereta': 2, 'call': 10,
'calls': 10, 'caminata': 0, 'campus': 28, 'cana': 2, 'canas': 2, 'caneo': 2, 'canita': 2, 'canitas': 2, 'cantina': 2,
'cappuccino': 5, 'capuchino': 5, 'cara': 30, 'carajillo': 5, 'carnaval': 13, 'carne': 31, 'carrera': 13, 'carta': 24,
'casamiento': 13, 'cata': 13, 'cayo': 33, 'cena': 2, 'cenamos': 2, 'cenando': 17, 'cenar': 2, 'cenara': 2, 'cenare':
2, 'cenaremos': 2, 'cenariamos': 2, 'cenas': 2, 'cene': 2, 'ceno': 2, 'ceremonia': 13, 'cerveza': 2, 'cervezas': 2,
'ceviche': 2, 'charla': 13, 'charlamos': 35, 'chat': 24, 'chateamos': 24, 'chatee': 24, 'chela': 2, 'chelas': 2,
'chifa': 2, 'choripan': 2, 'chuleton': 2, 'churrasco': 2, 'churros': 2, 'cita': 0, 'clausura': 13, 'coaching': 0,
'cocido': 2, 'cocino': 37, 'coctel': 13, 'coincidi': 0, 'colgamos': 10, 'colgar': 38, 'colgue': 10, 'comemos': 39,
'comera': 2, 'comere': 2, 'comeremos': 2, 'comeriamos': 2, 'comi': 2, 'comida': 2, 'comiendo': 17, 'comilona': 2,
'comimos': 2, 'comite': 0, 'como': 39, 'completo': 2, 'comunion': 13, 'con': 40, 'concierto': 13, 'concurso': 13,
'conference': 41, 'conferencia': 42, 'conferencias': 13, 'congreso': 13, 'conoci': 43, 'consejo': 45, 'convencion':
13, 'copa': 46, 'copas': 2, 'correito': 47, 'correo': 48, 'correos': 47, 'cortadito': 5, 'cortado': 5, 'corte': 38,
'corté': 38, 'croquetas': 2, 'cumple': 13, 'cumpleanos': 13, 'cóctel': 13, 'daily': 0, 'de': 49, 'degustacion': 13,
'del': 25, 'demo': 50, 'desayunamos': 2, 'desayunando': 17, 'desayunar': 2, 'desayunara': 2, 'desayunare': 2,
'desayunaremos': 2, 'desayune': 2, 'desayuno': 17, 'desfile': 13, 'despedida': 13, 'di': 52, 'dio': 52, 'directorio':
0, 'discord': 24, 'dm': 24, 'drinks': 2, 'e': 53, 'eche': 52, 'echo': 52, 'echó': 52, 'el': 25, 'email': 47, 'emails':
47, 'en': 57, 'encuentro': 58, 'entierro': 13, 'entrega': 61, 'entrevista': 0, 'escribi': 62, 'escribí': 62,
'espectaculo': 13, 'espresso': 5, 'estado': 65, 'estreno': 13, 'estuve': 66, 'estuvimos': 67, 'evento': 13, 'eventos':
13, 'expo': 13, 'exposicion': 13, 'expreso': 5, 'fabada': 2, 'facetime': 10, 'feria': 13, 'ferias': 13, 'festival':
13, 'fideua': 2, 'fiesta': 13, 'fiestas': 13, 'firma': 71, 'fono': 10, 'foro': 13, 'fui': 73, 'fuimos': 73, 'funcion':
13, 'funeral': 13, 'gala': 13, 'gintonic': 2, 'google': 74, 'graduacion': 13, 'guasap': 24, 'ha': 80, 'habiamos': 81,
'hablamos': 35, 'hable': 35, 'hablé': 35, 'hackathon': 13, 'hackaton': 13, 'halloween': 13, 'hangout': 10, 'he': 81,
'hemos': 81, 'hice': 52, 'hizo': 52, 'homenaje': 13, 'inauguracion': 13, 'inbox': 24, 'inspeccion': 0, 'insta': 24,
'instagram': 24, 'intro': 82, 'introduccion': 82, 'jornada': 13, 'jornadas': 13, 'junta': 84, 'juntas': 0, 'kermes':
13, 'kick': 85, 'kickoff': 0, 'latte': 5, 'le': 91, 'lectura': 13, 'les': 92, 'linkedin': 24, 'llamada': 10,
'llamadas': 10, 'llamadita': 10, 'llamado': 10, 'llamadon': 10, 'llamamos': 10, 'llamar': 10, 'llame': 10, 'llamo':
10, 'llamé': 10, 'llamó': 10, 'los': 25, 'mail': 47, 'mailcito': 47, 'mails': 47, 'maraton': 13, 'mariscada': 2,
'marque': 10, 'marqué': 10, 'marron': 5, 'mate': 5, 'mateada': 5, 'mateando': 5, 'matecitos': 5, 'mates': 5, 'md': 24,
'me': 99, 'meet': 10, 'meetup': 13, 'mensaje': 101, 'mensajeamos': 24, 'mensajee': 24, 'mensajes': 24, 'mensajito':
24, 'mentoria': 0, 'mentorias': 0, 'mentoring': 0, 'mentoría': 0, 'menu': 103, 'mercadillo': 13, 'merendamos': 2,
'merendara': 2, 'merendare': 2, 'merende': 2, 'merienda': 2, 'meriendo': 2, 'mesa': 104, 'messenger': 24, 'metio': 52,
'misa': 13, 'msg': 24, 'msj': 24, 'networking': 13, 'nochevieja': 13, 'nos': 105, 'nota': 107, 'notas': 107, 'onces':
5, 'one': 109, 'paella': 2, 'panel': 13, 'para': 110, 'parrillada': 2, 'partido': 13, 'pasado': 65, 'pasamos': 114,
'pasarela': 13, 'pase': 116, 'paseo': 0, 'paso': 117, 'pasé': 116, 'pasó': 117, 'pedida': 13, 'pego': 52, 'pegue': 52,
'picada': 2, 'pinchos': 2, 'pitch': 118, 'pizza': 2, 'pola': 2, 'polas': 2, 'por': 120, 'posada': 13, 'postal': 24,
'premios': 13, 'presentacion': 122, 'presente': 123, 'presenté': 123, 'proyeccion': 13, 'quedamos': 124, 'quede': 124,
'quedé': 124, 'quince': 13, 'quinceanera': 13, 'ramen': 2, 'rastro': 13, 'recepcion': 125, 'recital': 13, 'recogida':
61, 'repico': 10, 'replanteo': 0, 'restaurante': 2, 'retro': 0, 'reu': 0, 'reuni': 0, 'reunida': 0, 'reunido': 0,
'reunimos': 0, 'reunion': 0, 'reunioncita': 0, 'reuniones': 0, 'reunión': 0, 'revision': 126, 'romeria': 13, 'ronda':
128, 'se': 129, 'seminario': 13, 'sesion': 0, 'simposio': 13, 'skype': 10, 'slack': 24, 'sms': 24, 'sobremesa': 2,
'sorteo': 13, 'south': 130, 'stand': 131, 'starbucks': 5, 'subasta': 13, 'summit': 13, 'sushi': 2, 'sync': 0, 'tacos':
2, 'taller': 13, 'talleres': 13, 'tapas': 2, 'tapeando': 2, 'tapeo': 2, 'taquitos': 2, 'te': 132, 'teams': 10,
'tecito': 5, 'tel': 10, 'telefonazo': 10, 'telefoneado': 10, 'telefonee': 10, 'telefoneo': 10, 'telefonica': 10,
'telefono': 10, 'telegram': 24, 'teléfono': 10, 'tertulia': 13, 'timbraron': 10, 'timbrazo': 10, 'timbre': 10,
'timbro': 10, 'tintico': 5, 'tinto': 5, 'tomamos': 133, 'tomar': 135, 'torneo': 13, 'trago': 2, 'tragos': 2,
'traspaso': 0, 'tutoria': 0, 'un': 136, 'uno': 138, 'unos': 25, 'velada': 13, 'velorio': 13, 'vendimia': 13,
'verbena': 13, 'vermu': 2, 'vermut': 2, 'vermuts': 2, 'vernissage': 13, 'vi': 43, 'viber': 24, 'video': 139,
'videocall': 10, 'videoconferencia': 10, 'videollamada': 10, 'videollamadas': 10, 'videollamado': 10, 'vinieron': 79,
'vinitos': 2, 'vino': 141, 'visita': 126, 'visitar': 8, 'visite': 0, 'visité': 0, 'wa': 24, 'wapp': 24, 'wasap': 24,
'wasapeado': 24, 'wasapp': 24, 'web': 130, 'webinar': 13, 'whats': 24, 'whatsap': 24, 'whatsapp': 24, 'whatsappee':
24, 'wpp': 24, 'ws': 24, 'wsp': 24, 'zoom': 10}]

