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
'contarselos': ('giveinf',), 'conte': ('told1', 'talks'), 'contesta': ('hello', 'reach', 'give3', 'answers', 'opines',
'hand3', 'answered'), 'contestado': ('called_pp', 'answered', 'wrote'), 'contestan': ('give3',), 'contestar':
('giveinf',), 'contestara': ('give3', 'will3'), 'contestare': ('give1',), 'contestaria': ('would_give',),
'contestarla': ('giveinf',), 'contestarlas': ('giveinf',), 'contestarle': ('giveinf', 'infle'), 'contestarles':
('giveinf', 'infle'), 'contestarlo': ('giveinf',), 'contestarlos': ('giveinf',), 'contestarme': ('giveinf', 'infme'),
'contestarnos': ('giveinf', 'infme'), 'contestaron': ('answers', 'answered'), 'contestarsela': ('giveinf',),
'contestarselas': ('giveinf',), 'contestarselo': ('giveinf',), 'contestarselos': ('giveinf',), 'conteste': ('called1',
'should', 'wrote'), 'contesto': ('hello', 'reach', 'give1', 'called3', 'answers', 'opines', 'answered', 'wrote'),
'contesté': ('called1', 'wrote'), 'contestó': ('hello', 'reach', 'called3', 'answers', 'opines', 'answered', 'wrote'),
'conto': ('verb3', 'opines', 'says', 'talks'), 'contraste': ('should',), 'contrata': ('verb3', 'imperative'),
'contratada': ('happens_pp',), 'contratado': ('happens_pp',), 'contratan': ('verb3',), 'contratara': ('verb3',
'should'), 'contrataramos': ('should',), 'contratará': ('verb3',), 'contrate': ('should', 'imperative'),
'contratemos': ('should',), 'contraten': ('imperative',), 'contrates': ('should', 'imperative'), 'contrato': ('verb3',
'paper', 'thing'), 'contratá': ('imperative',), 'contrató': ('verb3',), 'conversacion': ('talks',), 'conversamos':
('talks',), 'converse': ('talks',), 'converso': ('verb3',), 'conversé': ('talks',), 'conviene': ('should',), 'coo':
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
'escribe': ('reach', 'opines', 'imperative', 'wrote'), 'escriben': ('reach',), 'escribi': ('done', 'called1', 'seen1',
'attempt', 'wrote'), 'escribiera': ('should',), 'escribieron': ('reach',), 'escribimos': ('met1', 'wrote'),
'escribio': ('reach', 'called3', 'opines', 'says', 'wrote3', 'wrote'), 'escribir': ('giveinf', 'see_inf'),
'escribira': ('give3',), 'escribire': ('give1',), 'escribiria': ('would_give',), 'escribirla': ('giveinf',),
'escribirlas': ('giveinf',), 'escribirle': ('giveinf', 'infle'), 'escribirles': ('giveinf',), 'escribirlo':
('giveinf',), 'escribirlos': ('giveinf',), 'escribirme': ('giveinf', 'infme'), 'escribirsela': ('giveinf',),
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
'paper'), 'exige': ('needs',), 'exija': ('should',), 'exjefe': ('rel',), 'expediente': ('paper',), 'explica':
('verb3', 'opines', 'says'), 'explicamos': ('told1',), 'explicar': ('giveinf',), 'explicarla': ('giveinf',),
'explicarlas': ('giveinf',), 'explicarle': ('giveinf',), 'explicarles': ('giveinf',), 'explicarlo': ('giveinf',),
'explicarlos': ('giveinf',), 'explicarsela': ('giveinf',), 'explicarselas': ('giveinf',), 'explicarselo':
('giveinf',), 'explicarselos': ('giveinf',), 'explico': ('verb3', 'give1', 'opines', 'says', 'gave3'), 'explicó':
('verb3', 'opines', 'says', 'gave3'), 'explique': ('should', 'told1', 'imperative'), 'expliquen': ('imperative',),
'expliques': ('should', 'imperative'), 'expliqué': ('told1',), 'exporta': ('imperative',), 'exportara': ('should',),
'exportaramos': ('should',), 'exporte': ('should', 'imperative'), 'exportemos': ('should',), 'exporten':
('imperative',), 'exportes': ('should', 'imperative'), 'exportá': ('imperative',), 'exposicion': ('rehearsed',),
'extrana': ('verb3',), 'facebook': ('media',), 'facilita': ('give3',), 'facilitar': ('giveinf',), 'facilitara':
('give3',), 'facilitare': ('give1',), 'facilitaria': ('would_give',), 'facilite': ('handed1',), 'facilito': ('give1',
'gave3'), 'facilitó': ('gave3',), 'factura': ('hello', 'give3', 'imperative', 'thing', 'mine_thing'), 'facturar':
('giveinf',), 'facturara': ('should',), 'facturaramos': ('should',), 'facturarla': ('giveinf',), 'facturarlas':
('giveinf',), 'facturarle': ('giveinf',), 'facturarles': ('giveinf',), 'facturarlo': ('giveinf',), 'facturarlos':
('giveinf',), 'facturarme': ('giveinf', 'infme'), 'facturarsela': ('giveinf',), 'facturarselas': ('giveinf',),
'facturarselo': ('giveinf',), 'facturarselos': ('giveinf',), 'facturas': ('hello',), 'facture': ('should',
'imperative', 'ask_subj'), 'facturemos': ('should',), 'facturen': ('imperative',), 'factures': ('should',
'imperative'), 'facturo': ('give1',), 'facturá': ('imperative',), 'fallecida': ('fate',), 'fallecido': ('fate',),
'fallecio': ('verb3', 'fate'), 'familia': ('rel',), 'farmaceutica': ('pro',), 'fe': ('name_words',), 'febrero':
('hello',), 'fecha': ('thing',), 'fechas': ('thing',), 'feedback': ('feedback_noun',), 'felicitar': ('todo_inf',),
'felicitarla': ('todo_inf',), 'felicitarlo': ('todo_inf',), 'felicite': ('talks',), 'felicito': ('called3',), 'feria':
('hello', 'date'), 'festeja': ('verb3',), 'festejar': ('see_inf',), 'ficha': ('helpful', 'imperative', 'reach_noun'),
'fichada': ('happens_pp',), 'fichado': ('happens_pp',), 'fichara': ('should',), 'ficharamos': ('should',), 'fichas':
('helpful',), 'fiche': ('should', 'imperative'), 'fichemos': ('should',), 'fichen': ('imperative',), 'fiches':
('should', 'imperative'), 'fichá': ('imperative',), 'fie': ('should',), 'fiemos': ('should',), 'fiesta': ('date',),
'fijada': ('set',), 'fijado': ('set',), 'fijamos': ('set_up',), 'fije': ('should', 'set_up'), 'fijemos': ('should',),
'fijé': ('set_up',), 'firma': ('verb3', 'imperative', 'hand3', 'thing'), 'firmado': ('done',), 'firmar': ('giveinf',),
'firmara': ('verb3', 'should', 'hand3', 'will_bring'), 'firmaramos': ('should',), 'firmaria': ('would_give',),
'firmarla': ('giveinf',), 'firmarlas': ('giveinf',), 'firmarle': ('giveinf',), 'firmarles': ('giveinf',), 'firmarlo':
('giveinf',), 'firmarlos': ('giveinf',), 'firmarsela': ('giveinf',), 'firmarselas': ('giveinf',), 'firmarselo':
('giveinf',), 'firmarselos': ('giveinf',), 'firmará': ('verb3', 'hand3', 'will_bring'), 'firme': ('done', 'should',
'imperative'), 'firmemos': ('should',), 'firmen': ('imperative',), 'firmes': ('should', 'imperative'), 'firmo':
('hello', 'verb3', 'give1', 'says', 'do1', 'gave3'), 'firmá': ('imperative',), 'firmé': ('done',), 'firmó': ('hello',
'verb3', 'says', 'gave3'), 'fisio': ('pro',), 'fisioterapeuta': ('pro',), 'flor': ('name_words',), 'flores':
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
('hello',), 'gerente': ('rel',), 'gestiona': ('give3',), 'gestionar': ('giveinf',), 'gestionare': ('give1',),
'gestionaria': ('would_give',), 'gestiono': ('give1',), 'gestor': ('pro', 'rel'), 'gestora': ('pro',), 'gestoria':
('pro',), 'ginecologa': ('pro',), 'ginecologo': ('pro',), 'gira': ('give3',), 'girar': ('giveinf',), 'girarla':
('giveinf',), 'girarlas': ('giveinf',), 'girarle': ('giveinf',), 'girarles': ('giveinf',), 'girarlo': ('giveinf',),
'girarlos': ('giveinf',), 'girarme': ('giveinf', 'infme'), 'girarsela': ('giveinf',), 'girarselas': ('giveinf',),
'girarselo': ('giveinf',), 'girarselos': ('giveinf',), 'giro': ('give1', 'gave3'), 'giró': ('gave3',), 'gloria':
('name_words',), 'grabo': ('made3',), 'grabó': ('made3',), 'gracias': ('hello',), 'gran': ('good',), 'grupo':
('media',), 'guadalupe': ('name_words',), 'guarda': ('imperative',), 'guardara': ('should',), 'guardaramos':
('should',), 'guarde': ('should', 'imperative'), 'guardemos': ('should',), 'guarden': ('imperative',), 'guardes':
('should', 'imperative'), 'guardá': ('imperative',), 'guerra': ('name_words',), 'guia': ('helpful', 'paper'), 'guion':
('paper',), 'guión': ('paper',), 'gusta': ('verb3',), 'gustaria': ('verb3',), 'gusto': ('verb3', 'says'), 'h':
('hours',), 'ha': ('aux3', 'verb3'), 'habia': ('aux3', 'hello', 'verb3'), 'habiamos': ('attempt',), 'habian':
('hello',), 'habla': ('imperative',), 'hablado': ('hello', 'done_pp', 'talks'), 'hablamos': ('hello', 'met1', 'seen1',
'talks'), 'hablando': ('talks',), 'hablar': ('see_inf', 'todo_inf', 'talks'), 'hablara': ('should',), 'hablaramos':
('should',), 'hablare': ('shall1',), 'hablaremos': ('shall1',), 'hable': ('hello', 'seen1', 'should', 'imperative',
'talks'), 'hablemos': ('should',), 'hablen': ('imperative',), 'hables': ('should', 'imperative'), 'hablo': ('verb3',
'called3', 'seen1', 'met3'), 'hablá': ('imperative',), 'hablé': ('hello', 'seen1', 'talks'), 'habló': ('verb3',
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
410}, {'nada': 91, 'ni': 91, 'no': 91, 'nunca': 91}, {'pero': 412, 'y': 412}, {'...': 413}, {'<inf_me>': 11,
'<infme>': 38}, {'<inf>': 414, '<inf_me>': 414, '^': 415, 'acercarse': 365, 'ir': 365, 'pasar': 365, 'pasarse': 365,
'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'<infme>': 38}, {'^': 417, 'acercarse':
365, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir':
365}, {'a': 416, 'acercarse': 365, 'de': 366, 'en': 366, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'que': 418,
'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'<inf>': 414, '<inf_me>': 414, '^': 415},
{'^': 417}, {'a': 420, 'que': 421}, {'': (3, 'advice'), '<should>': 16, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17},
{'^': 423, 'yo': 345}, {'que': 424}, {'en': 425, 'q': 343, 'que': 343}, {'avisa': 11, 'contesta': 11, 'cuenta': 11,
'dice': 11, 'escribe': 11, 'llama': 11, 'responde': 11}, {'me': 427, 'nos': 427}, {'y': 428}, {'...': 429}, {'...':
429, 'a': 430, 'con': 430, 'en': 430}, {'comenta': 431, 'consulta': 431, 'habla': 431, 'mira': 431, 'piensa': 431,
'pregunta': 431, 've': 431}, {'^': 432}, {'falta': 336}, {'hace': 434}, {'mano': 176, 'persona': 176}, {'0': 176,
'<any_det>': 176, '<my>': 176, '<their>': 176, 'en': 436}, {'...': 135, 'D': 23}, {'D': 176}, {'a': 164}, {'<inf_me>':
11, 'me': 11, 'nos': 11}, {'^': 441}, {'^': 441, 'que': 442}, {'': (6, 'theirs'), '<their>': 11, 'el': 13, 'la': 13,
'las': 13, 'los': 13, 'un': 13, 'una': 13}, {'<their>': 11, 'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un': 13, 'una':
13}, {'el': 13, 'la': 13, 'las': 13, 'los': 13, 'un': 13, 'una': 13}, {'<give3>': 11, '<would_give>': 11, 'acerca':
11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'deja': 444, 'dejara': 445, 'dejará': 445, 'guarda': 11,
'imprime': 11, 'presta': 445, 'prestara': 446, 'prestará': 446, 'trae': 11}, {'que': 176}, {'...': 448}, {'contra':
164, 'de': 164, 'que': 164, 'sobre': 164}, {'el': 11, 'la': 11, 'las': 11, 'los': 11, 'su': 11, 'sus': 11, 'un': 11,
'una': 11}, {'^': 451}, {'recibire': 452, 'recibiria': 452, 'recibiriamos': 452, 'tendre': 452, 'tendremos': 452,
'tendria': 452, 'tendriamos': 452}, {'me': 330, 'nos': 330, 'recibire': 452, 'recibiria': 452, 'recibiriamos': 452,
'tendre': 452, 'tendremos': 452, 'tendria': 452, 'tendriamos': 452, 'yo': 453}, {'que': 454}, {'recibire': 452,
'recibiria': 452, 'recibiriamos': 452, 'tendre': 452, 'tendremos': 452, 'tendria': 452, 'tendriamos': 452, 'yo': 453},
{'que': 456}, {'<should>': 16, 'hay': 265, 'tengo': 265}, {'^': 458}, {'que': 459}, {'centre': 16, 'conviene': 16,
'enfoque': 16, 'olvide': 16}, {'centremos': 16, 'conviene': 16, 'enfoquemos': 16}, {'cuidado': 16}, {'<have_to>': 265,
'<should>': 16, 'lo': 266, 'me': 461, 'nos': 462, 'tenga': 463}, {'<have_to>': 265, '<should>': 16, 'lo': 266, 'me':
461, 'no': 464, 'nos': 462, 'tenga': 463}, {'^': 465}, {'^': 465, 'yo': 466}, {'...': 460, 'que': 467}, {'^': 38},
{'<any_det>': 469, '^': 38, 'dinero': 469, 'plata': 469}, {'<should>': 16, 'centre': 16, 'conviene': 16, 'enfoque':
16, 'olvide': 16}, {'<should>': 16, 'centremos': 16, 'conviene': 16, 'enfoquemos': 16}, {'<have_to>': 265, '<should>':
16, 'lo': 266, 'me': 471, 'nos': 472, 'tenga': 463}, {'<have_to>': 265, '<should>': 16, 'lo': 266, 'me': 471, 'ni':
18, 'no': 473, 'nos': 472, 'tenga': 463}, {'^': 474}, {'^': 474, 'me': 341, 'no': 342, 'nos': 341, 'yo': 475}, {'q':
343, 'que': 476}, {':': 349, 'que': 459}, {'<inf>': 16}, {'^': 479}, {'^': 474, 'recibire': 452, 'recibiria': 452,
'recibiriamos': 452, 'tendre': 452, 'tendremos': 452, 'tendria': 452, 'tendriamos': 452}, {'^': 474, 'me': 357, 'no':
342, 'nos': 357, 'recibire': 452, 'recibiria': 452, 'recibiriamos': 452, 'tendre': 452, 'tendremos': 452, 'tendria':
452, 'tendriamos': 452, 'yo': 481}, {'...': 478, ':': 352, '^': 479, 'de': 480, 'q': 343, 'que': 482}, {'<have_to>':
265, '<should>': 16, '<would_give>': 11, 'lo': 266, 'me': 471, 'ni': 18, 'no': 473, 'nos': 472, 'tenga': 463}, {'^':
484, 'la': 369, 'lo': 369, 'me': 373, 'no': 342, 'nos': 373, 'recibire': 452, 'recibiria': 452, 'recibiriamos': 452,
'tendre': 452, 'tendremos': 452, 'tendria': 452, 'tendriamos': 452, 'yo': 481}, {'...': 478, ':': 352, '^': 479, 'de':
480, 'q': 343, 'que': 485}, {'me': 354, 'nos': 354}, {'que': 487}, {'^': 465, 'me': 403, 'no': 341, 'nos': 403, 'yo':
466}, {'...': 350, 'D': 176, 'que': 489}, {'<any_det>': 387}, {'^': 17, 'no': 341}, {'^': 491, 'que': 492}, {'^': 11,
'que': 354}, {'cabeza': 164}, {'la': 495}, {'de': 496}, {'aconsejado': 378, 'adelantado': 449, 'asegurado': 488,
'comentado': 439, 'contado': 439, 'desaconsejado': 164, 'dicho': 490, 'garantizado': 488, 'jurado': 488, 'pedido':
493, 'prometido': 494, 'quedado': 408, 'quitado': 497, 'recomendado': 378, 'sugerido': 378}, {'a': 469, 'que': 469},
{'': (3, 'advice'), '<should>': 16, 'me': 17, 'nos': 17}, {'<should>': 16, 'me': 17, 'ni': 18, 'no': 500, 'nos': 17},
{'^': 501, 'yo': 345}, {'que': 502}, {'en': 503, 'q': 343, 'que': 343}, {'': (3, 'advice'), '<have_to>': 265,
'<should>': 16, 'lo': 266, 'me': 471, 'nos': 472, 'tenga': 463}, {'<have_to>': 265, '<should>': 16, 'lo': 266, 'me':
471, 'ni': 18, 'no': 505, 'nos': 472, 'tenga': 463}, {'^': 506, 'yo': 475}, {'que': 507}, {'en': 508, 'q': 343, 'que':
343}, {'falta': 354}, {'sin': 510}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11,
'busca': 11, 'consigue': 11, 'cuelga': 11, 'deja': 11, 'guarda': 11, 'imprime': 11, 'instala': 11, 'monta': 11,
'sube': 11, 'subira': 11, 'trae': 11}, {'<give3>': 511, '^': 512}, {'<should>': 16, 'no': 16}, {'^': 514, 'le': 389,
'les': 389, 'se': 390, 'yo': 391}, {'^': 491, 'que': 515}, {'^': 344, 'le': 389, 'les': 389, 'se': 390}, {'^': 501,
'le': 389, 'les': 389, 'no': 341, 'se': 390, 'yo': 517}, {'^': 491, 'que': 518}, {'que': 0, 'qué': 0}, {'como': 0,
'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo': 0, 'donde': 0, 'dónde': 0, 'por': 520, 'si': 0}, {'^': 11,
'recibire': 452, 'recibiria': 452, 'recibiriamos': 452, 'tendre': 452, 'tendremos': 452, 'tendria': 452, 'tendriamos':
452, 'yo': 453}, {'^': 11, 'que': 522}, {'^': 11, 'me': 354, 'recibire': 452, 'recibiria': 452, 'recibiriamos': 452,
'tendre': 452, 'tendremos': 452, 'tendria': 452, 'tendriamos': 452, 'yo': 453}, {'^': 11, 'me': 354, 'que': 524},
{'<any_det>': 119}, {'^': 526}, {':': 352}, {'algo': 11, 'noticias': 11, 'novedades': 11, 'respuesta': 11}, {'^': 529,
'que': 354}, {'que': 354}, {'<giveinf>': 11}, {'^': 532}, {'a': 533}, {'<advises>': 175, '<gave3>': 437, '<helps3>':
438, '<says>': 439, '<urges>': 440, '<vowed3>': 443, '^': 447, 'adelanto': 449, 'advierte': 450, 'advirtio': 450,
'alerto': 450, 'anticipo': 449, 'anticipó': 449, 'aseguro': 455, 'avanzo': 449, 'aviso': 457, 'avisó': 457, 'comento':
468, 'comentó': 468, 'confirma': 457, 'confirmo': 457, 'confirmó': 457, 'conto': 457, 'debe': 470, 'deben': 470,
'decia': 477, 'desaconsejado': 164, 'dice': 483, 'dijo': 486, 'escribio': 457, 'ha': 498, 'iba': 499, 'iban': 499,
'insiste': 504, 'insistio': 509, 'la': 513, 'las': 513, 'lo': 513, 'los': 513, 'pide': 516, 'pidio': 519, 'pregunta':
521, 'preguntaba': 521, 'pregunto': 521, 'preguntó': 521, 'previno': 450, 'promete': 523, 'prometio': 525, 'queda':
408, 'quedaron': 408, 'quedo': 408, 'quedó': 408, 'quita': 497, 'quitado': 497, 'quito': 497, 'reclama': 527,
'reclamo': 527, 'solto': 528, 'tenia': 499, 'tenian': 499, 'tiene': 530, 'tienen': 531, 'va': 534, 'van': 534},
{'<until>': 119, 'D': 119}, {'...': 536}, {'D': 119}, {'': (4, 'needs_from_me'), '...': 538}, {'...': 385, '0': 387,
'<any_det>': 537, '<my>': 539, 'cuatro': 387, 'dos': 387, 'tres': 387, 'unas': 387, 'unos': 387, 'varias': 387,
'varios': 387}, {'^': 119, 'le': 389, 'les': 389, 'se': 390}, {'^': 119, 'le': 389, 'les': 389, 'se': 390, 'yo': 541},
{'^': 540, 'que': 542}, {'^': 501, 'no': 341, 'yo': 345}, {'^': 491, 'que': 544}, {'<advises>': 175, '<gave3>': 437,
'<helps3>': 438, '<says>': 439, '<urges>': 440, '<vowed3>': 443, '^': 447, 'adelanto': 449, 'advierte': 450,
'advirtio': 450, 'alerto': 450, 'anticipo': 449, 'anticipó': 449, 'aseguro': 455, 'avanzo': 449, 'aviso': 457,
'avisó': 457, 'comento': 468, 'comentó': 468, 'confirma': 457, 'confirmo': 457, 'confirmó': 457, 'conto': 457, 'debe':
470, 'deben': 470, 'decia': 477, 'desaconsejado': 164, 'dice': 483, 'dijo': 486, 'escribio': 457, 'ha': 498, 'iba':
499, 'iban': 499, 'insiste': 504, 'insistio': 509, 'la': 513, 'las': 513, 'lo': 513, 'los': 513, 'pide': 516, 'pidio':
545, 'pregunta': 521, 'preguntaba': 521, 'pregunto': 521, 'preguntó': 521, 'previno': 450, 'promete': 523, 'prometio':
525, 'queda': 408, 'quedaron': 408, 'quedo': 408, 'quedó': 408, 'quita': 497, 'quitado': 497, 'quito': 497, 'solto':
528, 'tenia': 499, 'tenian': 499, 'tiene': 531, 'tienen': 531, 'va': 534, 'van': 534}, {'0': 387, '<any_det>': 387,
'<my>': 119, 'cuatro': 387, 'dos': 387, 'tres': 387, 'unas': 387, 'unos': 387, 'varias': 387, 'varios': 387}, {'^':
547, 'que': 392}, {'^': 344, 'le': 389, 'les': 389, 'se': 390, 'yo': 517}, {'que': 549}, {'...': 538}, {'...': 385,
'<any_det>': 551, '<my>': 539}, {'^': 552}, {'^': 11, 'me': 354}, {'^': 11, 'me': 354, 'que': 554}, {'que': 164},
{'<should>': 16, 'no': 17}, {'^': 557}, {'': (6, 'theirs'), '<inf_me>': 11}, {'^': 559}, {'de': 560, 'en': 560},
{'nada': 91, 'ni': 91, 'nunca': 91}, {'y': 562}, {'...': 563}, {'<inf>': 564, '<inf_me>': 564, '^': 559, 'que': 487},
{'de': 565, 'en': 565}, {'<inf>': 564, '<inf_me>': 564, '^': 559, 'acercarse': 365, 'ir': 365, 'pasar': 365,
'pasarse': 365, 'que': 487, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'': (6,
'theirs'), 'me': 11}, {'a': 366, 'acercarse': 365, 'conmigo': 408, 'de': 567, 'debiendo': 568, 'en': 567, 'ir': 365,
'pasar': 365, 'pasarse': 365, 'que': 366, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365},
{'acercarse': 365, 'ir': 365, 'le': 389, 'les': 389, 'pasar': 365, 'pasarse': 365, 'se': 390, 'sumarse': 365,
'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365, 'yo': 391}, {'a': 366, 'acercarse': 365, 'de': 366, 'en':
366, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'que': 570, 'saber': 0, 'sumarse': 365, 'unirse': 365, 'vendria': 365,
'venia': 365, 'venir': 365}, {'0': 387, '<any_det>': 387, 'cuatro': 387, 'dos': 387, 'tres': 387, 'unas': 387, 'unos':
387, 'varias': 387, 'varios': 387}, {'^': 572}, {'...': 385, '0': 387, '<any_det>': 387, '<my>': 119, 'cuatro': 387,
'dos': 387, 'tres': 387, 'unas': 387, 'unos': 387, 'varias': 387, 'varios': 387}, {'^': 574, 'que': 392, 'saber': 0},
{'...': 52}, {'<my>': 576}, {'^': 577}, {'escribir': 11, 'escribirme': 11, 'llamar': 11, 'llamarme': 11}, {'^': 579},
{'a': 580}, {'...': 385, '<my>': 119}, {'^': 582}, {'encarga': 308, 'ocupa': 308, 'resuelve': 308}, {'a': 176, 'al':
176, 'en': 176, 'por': 176}, {'caer': 585, 'ver': 585}, {'de': 354}, {'<inf_me>': 11}, {'^': 588}, {'a': 589, 'para':
589}, {'ofrecido': 590}, {'a': 560, 'para': 589}, {'^': 584, 'acerco': 585, 'acercó': 585, 'aparecio': 585,
'compromete': 355, 'comprometio': 355, 'dejo': 586, 'dejó': 586, 'encarga': 587, 'ha': 591, 'han': 591, 'ocupa': 587,
'ofrece': 590, 'ofrecio': 592, 'paso': 585, 'pasó': 585, 'vino': 585}, {'^': 415, 'acercarse': 365, 'ir': 365,
'pasar': 365, 'pasarse': 365, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'a': 418,
'acercarse': 365, 'de': 366, 'en': 366, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'que': 594, 'sumarse': 365, 'unirse':
365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'a': 421, 'que': 421}, {'<inf>': 338, '<inf_me>': 11, '<infme>':
11, 'confirmar': 11, 'contestar': 11, 'entregar': 11, 'enviar': 11, 'firmar': 11, 'pagar': 11, 'responder': 11}, {'^':
597}, {'que': 598}, {'que': 249}, {'de': 407}, {'<inf_me>': 11, 'me': 11}, {'y': 602}, {'...': 603}, {'<any_det>': 13,
'<my>': 65, 'el': 141, 'mi': 11}, {'mi': 11, 'mí': 11, 'nosotros': 11}, {'de': 606}, {'<hand_inf>': 11, '<inf>': 604,
'<inf_me>': 11, '<infme>': 11, 'corregir': 605, 'firmar': 605, 'hablar': 607, 'hablarle': 607, 'hablarles': 607,
'leer': 605, 'mirar': 605, 'probar': 605, 'repasar': 605, 'revisar': 605, 'testear': 605, 'validar': 605, 'ver': 605},
{'^': 608}, {'a': 609}, {'a': 249}, {'sensato': 480}, {'mas': 612, 'mejor': 480, 'preferible': 480}, {'<advises>':
175, '<came3>': 295, '<may3>': 249, '<opines>': 281, '^': 326, 'aconseja': 328, 'aseguro': 332, 'cree': 334, 'cuenta':
337, 'debe': 340, 'decia': 347, 'dice': 359, 'dijo': 375, 'en': 377, 'era': 382, 'es': 382, 'espera': 393, 'esta':
400, 'está': 400, 'falta': 402, 'falto': 402, 'ha': 409, 'habia': 411, 'iba': 419, 'iban': 422, 'insiste': 426,
'insistio': 426, 'intento': 407, 'intentó': 407, 'la': 433, 'le': 435, 'lo': 433, 'me': 535, 'necesita': 543, 'nos':
546, 'pensaba': 410, 'pide': 548, 'pidio': 550, 'precisa': 553, 'preferiria': 328, 'prefiere': 328, 'pregunta': 521,
'preguntaba': 521, 'pregunto': 521, 'preguntó': 521, 'promete': 494, 'prometio': 555, 'propone': 556, 'propuso': 556,
'que': 558, 'queda': 561, 'quedaron': 566, 'quedo': 569, 'quedó': 569, 'queria': 571, 'querria': 573, 'quiere': 575,
'recibira': 578, 'recibiran': 578, 'reclama': 573, 'recomienda': 328, 'regresa': 581, 'requiere': 583, 'se': 593,
'solto': 528, 'sugiere': 328, 'tendra': 578, 'tendran': 578, 'tenia': 595, 'tenian': 596, 'tiene': 599, 'tienen': 600,
'trato': 601, 'va': 610, 'van': 611, 've': 613, 'veria': 613, 'volvera': 581, 'vuelve': 581}, {'...': 165, ':': 164,
'^': 16, 'era': 378, 'es': 378, 'fue': 378, 'que': 164}, {'^': 16, 'era': 378, 'es': 378, 'fue': 378, 'que': 164},
{'N': 615, 'el': 616, 'ella': 616, 'ellos': 616, 'él': 616}, {'de': 617, 'del': 617}, {'': (9, 'told')}, {'N': 619},
{'a': 620}, {'<see_inf>': 91}, {'<see_inf>': 91, 'de': 622}, {'confirma': 11, 'contesta': 11, 'entrega': 11, 'envia':
11, 'envía': 11, 'manda': 11, 'puede': 11, 'responde': 11, 'sabe': 11, 'sabra': 11, 'tendra': 11, 'tiene': 11}, {'^':
624}, {'^': 624, 'me': 625, 'nos': 625}, {'no': 626}, {'^': 42, 'que': 161}, {'N': 628}, {'^': 42, 'a': 629, 'que':
161}, {'N': 23, 'a': 85}, {'de': 631}, {'casa': 632, 'ver': 631}, {'a': 633, 'con': 631, 'donde': 631}, {'<date>': 23,
'N': 23}, {'de': 635}, {'...': 634, '<date>': 23, 'N': 23, 'casa': 636, 'el': 635, 'la': 635}, {'<date>': 23, 'N': 23,
'casa': 636, 'el': 635, 'la': 635}, {'...': 634}, {'a': 637, 'al': 637, 'con': 638, 'de': 638, 'hasta': 639, 'para':
639}, {'<helps3>': 23}, {'me': 641, 'nos': 641}, {'<inf>': 23, '<inf_me>': 23, '<inf_them>': 23}, {'a': 643}, {'pasa':
644, 'pasan': 644, 'pasara': 644, 'pasará': 644, 'vendra': 644, 'vendran': 644, 'viene': 644, 'vienen': 644}, {'de':
85}, {'casa': 646}, {'casa': 646, 'la': 647}, {'a': 648, 'hasta': 648, 'pa': 648}, {'enseno': 23, 'enseño': 23},
{'confirma': 33, 'dice': 33, 'dira': 33, 'envia': 33, 'envía': 33, 'manda': 33, 'pasa': 33, 'trae': 33}, {'con': 85},
{'...': 652}, {'<inf>': 653}, {'<helps3>': 23, '^': 651, 'escapo': 640, 'toca': 654, 'voy': 640}, {'<helps3>': 23,
'^': 651, 'toca': 654, 'vamos': 640}, {'': (2, 'plan'), 'aqui': 23}, {'': (2, 'plan'), 'a': 23, 'por': 657}, {'N':
658}, {'<inf>': 653, 'acompanar': 86, 'llevar': 86, 'recibir': 86, 'recoger': 86, 'ver': 86, 'visitar': 86}, {'que':
660}, {'<go1>': 640, '<they>': 642, 'N': 645, 'acompano': 86, 'acompaño': 86, 'iremos': 649, 'le': 650, 'les': 650,
'llevo': 86, 'me': 655, 'nos': 656, 'pasa': 659, 'recojo': 86, 'tenemos': 661, 'tengo': 661, 'vamos': 649, 'vendra':
659, 'veo': 86, 'viene': 659, 'vienen': 659, 'voy': 649}, {'mejor': 480}, {'vale': 480}, {'de': 480}, {'hablar': 665},
{'lo': 663, 'mas': 664, 'mejor': 480, 'nada': 665, 'ni': 666, 'no': 480, 'que': 343}, {'me': 17, 'mejor': 117, 'no':
117, 'nos': 17}, {'^': 668}, {':': 667, 'q': 669, 'que': 669}, {'postres': 176}, {'los': 671, 'mitad': 176}, {'final':
176, 'rato': 176}, {'tarde': 176}, {'a': 672, 'al': 673, 'despues': 176, 'luego': 176, 'mas': 674, 'tambien': 176,
'también': 176, 'tarde': 176}, {'final': 176, 'linea': 176, 'meet': 176, 'pantalla': 176, 'rato': 176, 'remoto': 176,
'teams': 176, 'telefono': 176, 'teléfono': 176, 'videollamada': 176, 'zoom': 176}, {'linea': 176, 'meet': 176,
'pantalla': 176, 'remoto': 176, 'teams': 176, 'telefono': 176, 'teléfono': 176, 'videollamada': 176, 'zoom': 176},
{'a': 672, 'al': 676, 'desde': 677, 'despues': 176, 'en': 677, 'luego': 176, 'mas': 674, 'por': 677, 'tambien': 176,
'también': 176}, {'ahi': 176, 'al': 677, 'alli': 176, 'desde': 677, 'en': 677, 'por': 677, 'tambien': 176, 'también':
176}, {'verme': 135, 'vernos': 135}, {'oficina': 135}, {'casa': 135, 'la': 681}, {'aqui': 135, 'casa': 135, 'la':
681}, {'D': 23, 'a': 680, 'aqui': 135, 'en': 682, 'por': 683}, {'ahi': 176, 'alli': 176, 'tambien': 176, 'también':
176}, {'aviso': 176, 'avisó': 176, 'conto': 176, 'dijo': 176, 'llamo': 176, 'llamó': 176}, {'me': 686}, {'que': 687},
{'el': 688, 'la': 688, 'quien': 687}, {'<called_pp>': 176, 'bajado': 176, 'estado': 176, 'pasado': 176, 'subido': 176,
'venido': 176}, {'$$': 23}, {'$$': 23, 'tambien': 691, 'también': 691}, {'espera': 692, 'esperan': 692}, {'a': 176,
'por': 176}, {'al': 677, 'desde': 677, 'en': 677, 'por': 677}, {'apunta': 692, 'apuntan': 692, 'conecto': 695,
'conectó': 695, 'unio': 695}, {'andaba': 176, 'estaba': 176, 'estuvo': 176, 'fue': 176, 'vino': 176}, {'...': 135},
{'<inf>': 698, '<inf_me>': 698, '<inf_them>': 698}, {'': (2, 'plan'), 'a': 699}, {'<inf>': 698, '<inf_me>': 698,
'<inf_them>': 698, 'verme': 135, 'vernos': 135}, {'$$': 23, 'D': 700, 'a': 701, 'aqui': 135, 'en': 682, 'por': 683,
'tambien': 691, 'también': 691}, {'a': 699}, {'$$': 23, 'D': 703, 'a': 699, 'tambien': 691, 'también': 691}, {'': (23,
'contact'), 'tarde': 176}, {'...': 670, ':': 667, 'aparecio': 675, 'entro': 678, 'estaba': 679, 'estara': 684,
'estaran': 684, 'estuvo': 685, 'fue': 689, 'ha': 690, 'han': 690, 'llego': 675, 'nos': 693, 'pasara': 684, 'pasaran':
684, 'pasará': 684, 'paso': 694, 'pasó': 694, 'q': 669, 'que': 669, 'se': 696, 'tambien': 697, 'también': 697,
'vendra': 702, 'vendran': 702, 'viene': 704, 'vienen': 704, 'vinieron': 176, 'vino': 705}, {'lectura': 11, 'mano': 11,
'ojeada': 11, 'ojo': 11, 'repaso': 11, 'vistazo': 11, 'vuelta': 11}, {'un': 707, 'una': 707}, {'su': 93}, {'arregla':
304, 'arreglara': 304, 'corrige': 305, 'da': 708, 'dara': 708, 'desaconseja': 16, 'desaconsejo': 16, 'echa': 708,
'echara': 708, 'firma': 305, 'instala': 304, 'instalara': 304, 'me': 319, 'mira': 305, 'monta': 304, 'montara': 304,
'montará': 304, 'nos': 319, 'pinta': 304, 'prueba': 305, 'repara': 304, 'repasa': 305, 'revisa': 305, 'tendra': 325,
'tendre': 709, 'tendremos': 709, 'tiene': 325}, {'': (21, 'gave:encouragement')}, {'^': 711}, {'N': 712}, {'a': 713},
{'que': 0}, {'aliento': 712, 'animo': 712, 'animos': 712, 'apoyo': 712, 'fuerza': 712, 'porras': 712, 'ánimo': 712},
{'aliento': 712, 'animo': 712, 'animos': 712, 'apoyo': 712, 'fuerza': 712, 'mucha': 716, 'mucho': 716, 'muchos': 716,
'porras': 712, 'ánimo': 712}, {'N': 164}, {'de': 718}, {'': (7, 'waiting'), 'l': 38}, {'': (7, 'waiting'), 'de': 720,
'del': 38}, {'espera': 721}, {'mejor': 82}, {'juicio': 164}, {'alentar': 714, 'alentarla': 712, 'alentarlo': 712,
'animar': 714, 'animarla': 712, 'animarle': 712, 'animarlo': 712, 'avisar': 715, 'avisarme': 715, 'consolar': 714,
'consolarla': 712, 'consolarlo': 712, 'contar': 715, 'contarme': 715, 'darle': 717, 'darles': 717, 'decir': 715,
'decirme': 715, 'echarle': 717, 'echarles': 717, 'felicitar': 714, 'felicitarla': 712, 'felicitarle': 712,
'felicitarlo': 712, 'juicio': 719, 'la': 722, 'lo': 723, 'meterle': 717, 'su': 724, 'tranquilizar': 714,
'tranquilizarla': 712, 'tranquilizarlo': 712}, {'<see_inf>': 176}, {'de': 726}, {'mia': 42}, {'': (23, 'contact'),
'la': 176}, {'a': 729, 'al': 176, 'del': 176}, {'N': 730}, {'a': 731}, {'que': 619}, {'en': 733, 'que': 619}, {'N':
734}, {'a': 735, 'en': 733, 'que': 619}, {'la': 161, 'las': 161, 'lo': 161, 'los': 161}, {'le': 161, 'les': 161, 'se':
737}, {'le': 161, 'les': 161, 'se': 737, 'yo': 738}, {':': 739}, {'<inf>': 23, 'D': 23, 'vernos': 23}, {'de': 741,
'en': 741, 'para': 741, 'que': 741}, {'N': 742}, {'con': 743}, {'N': 176}, {'': (10, 'thanks')}, {'a': 746}, {'': (10,
'thanks'), 'a': 746}, {'con': 746}, {'<they>': 38, 'conteste': 38, 'decida': 38, 'diga': 38, 'el': 38, 'elija': 38,
'envie': 38, 'envíe': 38, 'firme': 38, 'la': 38, 'mande': 38, 'responda': 38, 'su': 38, 'sus': 38}, {'^': 750}, {'^':
750, 'que': 751}, {'^': 750, 'a': 752, 'que': 751}, {'esperar': 753}, {'a': 754, 'esperar': 753}, {'a': 754,
'esperar': 753, 'que': 755}, {'parecer': 0}, {'dia': 82}, {'de': 91}, {'atras': 759, 'detras': 759}, {'que': 38}, {'':
(7, 'waiting'), 'a': 761, 'que': 38}, {'atras': 759, 'detras': 759, 'esperando': 762}, {'con': 176}, {'': (13,
'talk'), '<they>': 0}, {'que': 765}, {'de': 766}, {'^': 152, 'a': 153}, {'': (15, 'gave:intro')}, {'^': 769}, {'N':
770}, {'N': 770, 'a': 771, 'con': 771, 'y': 771}, {'N': 772}, {':': 773}, {'a': 770, 'con': 770, 'de': 770, 'entre':
770}, {'intro': 775, 'introduccion': 775, 'presentacion': 775, 'puente': 775}, {'el': 776, 'la': 776, 'una': 776},
{'<give3>': 11, '<hand3>': 11, '<send3>': 11, 'sube': 11}, {'^': 778}, {'<any_det>': 303}, {'<give3>': 780, '<hand3>':
780, '<send3>': 780, 'sube': 780}, {'D': 779, '^': 781}, {'que': 782}, {'recibire': 452, 'recibiria': 452,
'recibiriamos': 452, 'tendre': 452, 'tendria': 452, 'tendriamos': 452}, {'me': 330, 'nos': 330, 'recibire': 452,
'recibiria': 452, 'recibiriamos': 452, 'tendre': 452, 'tendria': 452, 'tendriamos': 452, 'yo': 784}, {'que': 785},
{'': (0, 'missed'), '<inf>': 91, '<see_inf>': 91}, {'a': 787}, {'conseguido': 787, 'llegado': 788, 'logrado': 787,
'podido': 787}, {'el': 38, 'la': 38, 'las': 38, 'los': 38, 'su': 38}, {'^': 790}, {'^': 790, 'aun': 791, 'todavia':
791}, {'conseguido': 787, 'llegado': 788, 'logrado': 787, 'podido': 787, 'recibi': 792, 'recibido': 792}, {'he': 91,
'hemos': 91}, {'ha': 789, 'he': 793, 'hemos': 793, 'la': 794, 'le': 794, 'les': 794, 'lo': 794, 'recibi': 792,
'recibido': 792}, {'no': 795}, {'^': 781}, {'que': 797}, {'^': 781, 'recibire': 452, 'recibiria': 452, 'recibiriamos':
452, 'tendre': 452, 'tendria': 452, 'tendriamos': 452, 'yo': 784}, {'que': 799}, {'': (17, 'gave:knowledge')}, {'^':
801}, {'a': 802, 'con': 802, 'en': 802}, {'...': 803, '^': 801, 'a': 802, 'con': 802, 'en': 802}, {'N': 804}, {'a':
805}, {'': (22, 'gave:volunteering')}, {'^': 807}, {'alimentos': 808}, {'de': 809}, {'algo': 176, 'un': 176, 'una':
176}, {'charla': 176, 'conversacion': 176, 'discusion': 176}, {'N': 802}, {'a': 813}, {'a': 199, 'para': 199},
{'recomendacion': 815}, {'de': 816}, {'cruzo': 91}, {'vemos': 91}, {'coincido': 91, 'llamo': 91, 'me': 818, 'nos':
819, 'veo': 91}, {'es': 135, 'sera': 135}, {'...': 821}, {'con': 807, 'en': 807, 'para': 807}, {'comida': 823},
{'alimentos': 823, 'bocadillos': 823, 'bolsas': 823, 'cenas': 823, 'comida': 823, 'comidas': 823, 'la': 824, 'ropa':
823}, {'^': 825}, {'comunitario': 808, 'social': 808}, {'N': 206}, {'de': 828, 'del': 828}, {'...': 829},
{'<any_det>': 206}, {'N': 831}, {'<any_det>': 830, 'con': 832}, {'contacto': 216, 'correo': 216, 'datos': 216,
'nombre': 216, 'numero': 216, 'número': 216, 'telefono': 216, 'teléfono': 216}, {'mi': 213, 'mis': 213, 'nuestra':
213}, {'<any_det>': 208}, {'tipo': 208}, {'apuntes': 208, 'checklist': 208, 'contrato': 837, 'excel': 208, 'guia':
208, 'hoja': 208, 'libro': 208, 'libros': 208, 'lista': 208, 'manual': 208, 'modelo': 208, 'notas': 208, 'plantilla':
208, 'plantillas': 208, 'presentacion': 208, 'receta': 208}, {'^': 838}, {'<any_det>': 834, '^': 836, 'mi': 839,
'mis': 839, 'nuestra': 839, 'nuestras': 839, 'nuestro': 839}, {'N': 840}, {'^': 838, 'experiencia': 802},
{'<any_det>': 834, '^': 835, 'a': 841, 'mi': 842, 'mis': 839, 'nuestra': 839, 'nuestras': 839, 'nuestro': 839}, {':':
739, 'mia': 42}, {'<paper>': 205, '<rehearsed>': 205}, {'<their>': 845, 'el': 845, 'la': 845}, {'^': 846},
{'<review_inf>': 847}, {'<review_inf>': 847, 'a': 848}, {'': (14, 'together')}, {'N': 849, 'nosotros': 850}, {'N':
770, 'a': 771}, {'a': 771, 'con': 771, 'y': 852}, {'N': 853}, {'a': 854}, {'con': 771, 'y': 852}, {'N': 856}, {'N':
853, 'a': 854}, {'correo': 858, 'email': 858, 'linkedin': 858, 'mail': 858, 'wasap': 858, 'whatsapp': 858}, {'a': 857,
'por': 859, 'via': 859, 'vía': 859}, {'el': 31, 'la': 31, 'nuestra': 31, 'nuestro': 31, 'que': 797, 'su': 31}, {'el':
31, 'la': 31, 'nuestra': 31, 'nuestro': 31, 'su': 31}, {'recibire': 452, 'recibiria': 452, 'recibiriamos': 452,
'tendre': 452, 'tendria': 452, 'tendriamos': 452, 'yo': 784}, {'el': 31, 'la': 31, 'nuestra': 31, 'nuestro': 31,
'que': 863, 'su': 31}, {'dia': 164}, {'del': 865, 'recibido': 164}, {'': (8, 'asked')}, {'a': 867}, {'N': 867}, {'a':
869, 'con': 867}, {'experiencia': 802}, {'mi': 871}, {'dudas': 802, 'preguntas': 802}, {'las': 873, 'sus': 873},
{'que': 863}, {'cuenta': 161}, {'mi': 876}, {'de': 877}, {'correos': 176, 'mails': 176, 'mensajes': 176}, {'palabras':
176}, {'correos': 176, 'de': 879, 'mensajes': 176, 'palabra': 176, 'palabras': 176, 'unas': 880}, {'correos': 176,
'mensajes': 176, 'palabra': 176, 'palabras': 176, 'unas': 880}, {'roja': 808}, {'^': 807, 'en': 808}, {'N': 884},
{'a': 885}, {'0': 82, 'anos': 82, 'cincuenta': 82, 'cuarenta': 82, 'noventa': 82, 'ochenta': 82, 'sesenta': 82,
'setenta': 82, 'treinta': 82, 'veinte': 82}, {'vueltas': 91}, {'contacto': 216, 'datos': 216, 'nombre': 216,
'telefono': 216, 'teléfono': 216}, {'<any_det>': 889}, {'encargo': 42}, {'me': 891}, {'^': 42, 'pendiente': 161},
{'falta': 893, 'faltan': 893, 'pendiente': 893, 'queda': 893, 'quedan': 893}, {'parte': 894}, {'eso': 892, 'mi': 895,
'planton': 91}, {'llamado': 91, 'visto': 91}, {'<see_inf>': 82, 'haber': 897}, {'<see_inf>': 82}, {'haber': 91,
'llamar': 91, 'ver': 91}, {'a': 0}, {'<giveinf>': 42, '<inf_them>': 42}, {'': (5, 'mine'), '0': 161, 'cien': 161,
'cincuenta': 161, 'treinta': 161, 'unos': 161, 'veinte': 161}, {'N': 903}, {'': (13, 'talk'), 'q': 0, 'que': 0}, {'N':
113}, {'a': 906, 'con': 906, 'y': 906}, {'N': 907}, {'N': 907, 'a': 908}, {'<inf_them>': 42}, {'^': 910}, {'contacto':
113}, {'en': 912}, {'': (5, 'mine'), '0': 161, '^': 902, 'a': 904, 'admitir': 905, 'cien': 161, 'cincuenta': 161,
'conectar': 909, 'conectarlos': 113, 'confesar': 905, 'de': 911, 'decir': 905, 'dinero': 161, 'juntar': 909,
'juntarlos': 113, 'ponerlos': 913, 'presentar': 909, 'presentarlos': 113, 'que': 911, 'reconocer': 905, 'treinta':
161, 'unos': 161, 'veinte': 161}, {'<my>': 243, 'mi': 839, 'mis': 839, 'nuestra': 839, 'nuestras': 839, 'nuestro':
839}, {'N': 915}, {'<any_det>': 246, 'a': 916, 'mi': 839, 'mis': 839, 'nuestra': 839, 'nuestras': 839, 'nuestro':
839}, {'a': 199, 'con': 199}, {'N': 918}, {'N': 918, 'a': 919}, {'<clitic>': 622, '<see_inf>': 91}, {'no': 921},
{'que': 922, 'sin': 921}, {'...': 923}, {'hace': 924, 'que': 765}, {'<see_inf>': 23}, {'<course>': 802}, {'de': 927},
{'clases': 928, 'hora': 928, 'horas': 928, 'sesiones': 928}, {'<any_det>': 834, '<my>': 243}, {'N': 930}, {'^': 801,
'a': 802, 'de': 802, 'en': 802, 'para': 802, 'sobre': 802}, {'<course>': 932}, {'^': 205, 'a': 206, 'de': 206}, {'^':
205, 'desempeno': 934}, {'^': 205, 'a': 206, 'anual': 934, 'de': 935}, {'<course>': 932, 'devolucion': 936,
'evaluacion': 936}, {'gracias': 748}, {'devolucion': 936, 'evaluacion': 936}, {'la': 939, 'su': 939, 'una': 939},
{'^': 205, 'a': 206, 'de': 206, 'del': 206, 'sobre': 206}, {'comentarios': 941, 'impresiones': 941, 'opinion': 941,
'parecer': 941}, {'<course>': 932, 'clases': 928, 'devolucion': 936, 'evaluacion': 936, 'hora': 928, 'horas': 928,
'sesiones': 928}, {'0': 929, '<any_det>': 834, 'a': 931, 'cuatro': 929, 'dos': 929, 'el': 933, 'gracias': 748, 'la':
937, 'las': 938, 'le': 940, 'mi': 942, 'mis': 942, 'su': 939, 'tres': 929, 'un': 933, 'una': 943, 'varias': 929},
{'<any_det>': 69}, {'<give3>': 780, '<hand3>': 780, '<send3>': 780, '<should>': 16, 'acaba': 945, 'me': 17, 'ni': 18,
'no': 18, 'nos': 17, 'sube': 780, 'termina': 945}, {'D': 779, '^': 946, 'me': 357, 'no': 342, 'nos': 357, 'yo': 345},
{'...': 350, ':': 352, 'q': 343, 'que': 947}, {'': (13, 'talk'), 'D': 779, '^': 781}, {'que': 949}, {'el': 933, 'la':
933, 'un': 933, 'una': 933}, {'arreglo': 42, 'leo': 42, 'mando': 42, 'miro': 42, 'paso': 42, 'pienso': 42, 'preparo':
42, 'reviso': 42}, {'^': 952}, {'la': 953, 'las': 953, 'lo': 953, 'los': 953}, {'la': 953, 'las': 953, 'lo': 953,
'los': 953, 'se': 954}, {'': (5, 'mine'), 'arreglo': 42, 'leo': 42, 'mando': 42, 'miro': 42, 'paso': 42, 'pienso': 42,
'preparo': 42, 'reviso': 42}, {'^': 956}, {'la': 957, 'las': 953, 'lo': 957, 'los': 953}, {'': (9, 'told'),
'<clitic>': 161, 'la': 953, 'las': 953, 'lo': 953, 'los': 953, 'se': 958}, {'a': 735, 'en': 733, 'q': 955, 'que':
959}, {'la': 161, 'lo': 161}, {'<clitic>': 161, 'se': 961}, {'que': 962}, {'<give3>': 780, '<hand3>': 780, '<send3>':
780, '<should>': 16, '<would_give>': 11, 'acaba': 945, 'me': 17, 'ni': 18, 'no': 18, 'nos': 17, 'sube': 780,
'termina': 945}, {'^': 344, 'recibire': 452, 'recibiria': 452, 'recibiriamos': 452, 'tendre': 452, 'tendria': 452,
'tendriamos': 452}, {'D': 779, '^': 964, 'la': 369, 'lo': 369, 'me': 373, 'no': 342, 'nos': 373, 'recibire': 452,
'recibiria': 452, 'recibiriamos': 452, 'tendre': 452, 'tendria': 452, 'tendriamos': 452, 'yo': 965}, {'...': 350, ':':
352, 'q': 343, 'que': 966}, {'<course>': 932, 'clases': 928, 'hora': 928, 'horas': 928, 'sesiones': 928}, {'0': 929,
'cuatro': 929, 'dos': 929, 'el': 933, 'la': 933, 'tres': 929, 'un': 933, 'una': 968, 'varias': 929}, {'a': 712},
{'porras': 970}, {'a': 802, 'con': 802}, {'mano': 972}, {'porras': 970, 'una': 973}, {'a': 91}, {'menos': 975}, {'de':
976}, {'da': 311, 'dice': 312, 'dira': 312, 'hace': 316, 'pondra': 318, 'pone': 318}, {'me': 978, 'nos': 978}, {'mi':
164, 'mí': 164}, {'quedado': 408}, {'^': 588, 'acercarse': 365, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'sumarse':
365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'a': 982, 'acercarse': 365, 'de': 366, 'en': 366,
'ir': 365, 'pasar': 365, 'pasarse': 365, 'que': 366, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365,
'venir': 365}, {'<give3>': 11, '<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue':
11, 'deja': 11, 'guarda': 11, 'imprime': 11, 'trae': 11}, {'prometido': 494, 'quedado': 408}, {'^': 984, 'ha': 985,
'la': 513, 'las': 513, 'lo': 513, 'los': 513, 'queda': 408, 'quedaron': 408, 'quedo': 408, 'quedó': 408, 'tiene': 530,
'tienen': 531, 'va': 534, 'van': 534}, {'^': 984, 'ha': 985, 'la': 513, 'las': 513, 'lo': 513, 'los': 513, 'queda':
408, 'quedaron': 408, 'quedo': 408, 'quedó': 408, 'tiene': 531, 'tienen': 531, 'va': 534, 'van': 534}, {'^': 559,
'que': 487}, {'de': 988, 'en': 988}, {'^': 559, 'acercarse': 365, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'que': 487,
'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'a': 366, 'acercarse': 365, 'conmigo':
408, 'de': 990, 'en': 990, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'que': 366, 'sumarse': 365, 'unirse': 365,
'vendria': 365, 'venia': 365, 'venir': 365}, {'compromete': 355, 'comprometio': 355, 'encarga': 587, 'ocupa': 587,
'ofrecio': 355}, {'a': 366, 'acercarse': 365, 'de': 366, 'en': 366, 'ir': 365, 'pasar': 365, 'pasarse': 365, 'que':
982, 'sumarse': 365, 'unirse': 365, 'vendria': 365, 'venia': 365, 'venir': 365}, {'<may3>': 249, '^': 979, 'cual': 0,
'cuales': 0, 'de': 980, 'debe': 249, 'dijo': 410, 'en': 377, 'ha': 981, 'habia': 411, 'iba': 983, 'me': 986, 'nos':
987, 'pensaba': 410, 'queda': 561, 'quedaron': 989, 'quedo': 991, 'quedó': 991, 'queria': 410, 'se': 992, 'tenia':
993, 'tiene': 600, 'tienen': 600, 'va': 611, 'van': 611}, {'de': 980, 'en': 377}, {'de': 38, 'del': 38}, {'agenda':
23}, {'de': 190, 'del': 190}, {',': 164, '^': 16}, {'ausencia': 91, 'lugar': 999}, {'<them>': 164, 'N': 164}, {'de':
1001, 'del': 1001}, {'N': 0, 'el': 0, 'ella': 0, 'ellas': 0, 'ellos': 0, 'él': 0}, {',': 164}, {'lugar': 1004,
'opinion': 164}, {'lugar': 999}, {'agenda': 23, 'cuanto': 765, 'espera': 996, 'la': 997, 'lugar': 998, 'mi': 1000,
'opinion': 1002, 'que': 1003, 'su': 1005, 'tu': 1006, 'vez': 998}, {'de': 42}, {'yo': 1008}, {'<rehearsed>': 205},
{'<their>': 1010}, {'^': 1011}, {'N': 1012}, {'<their>': 206, '^': 1011, 'con': 1013}, {'^': 1011, 'con': 1013}, {'a':
801, 'como': 801, 'cómo': 801, 'el': 801, 'la': 801, 'las': 801, 'los': 801}, {'^': 1016}, {'como': 802, 'cómo': 802},
{'...': 1018, 'a': 802, 'como': 802, 'cómo': 802}, {'N': 1019, '^': 801}, {'a': 1020, 'como': 802, 'cómo': 802},
{'<media>': 82}, {'<media>': 82, 'el': 1022, 'la': 1022, 'las': 1022, 'los': 1022, 'su': 1022, 'sus': 1022, 'un':
1022, 'una': 1022}, {'en': 1023, 'por': 1023}, {'la': 939, 'le': 940, 'su': 939, 'una': 939}, {'al': 176, 'desde':
176, 'por': 176}, {'N': 1026}, {'<any_det>': 834, 'mi': 839, 'mis': 839, 'nuestra': 839, 'nuestras': 839, 'nuestro':
839}, {'N': 1028}, {'<any_det>': 834, 'a': 1029, 'mi': 839, 'mis': 839, 'nuestra': 839, 'nuestras': 839, 'nuestro':
839}, {'<inf>': 11}, {'^': 1031}, {'^': 1031, 'de': 1032}, {'suya': 1033}, {'trabajo': 1033, 'turno': 1033}, {'cosa':
1034, 'de': 381, 'partidaria': 379, 'partidario': 379, 'su': 1035}, {'0': 850, 'casi': 850, 'cinco': 850, 'como': 850,
'cuatro': 850, 'dos': 850, 'muchas': 850, 'muchos': 850, 'tres': 850, 'un': 850, 'una': 850, 'unas': 850, 'unos':
850}, {'N': 82}, {'N': 82, 'la': 1038}, {'de': 1039, 'del': 1039}, {'aniversario': 1040, 'cumple': 1040, 'cumpleanos':
1040, 'santo': 1040}, {'aniversario': 1040, 'cosa': 1034, 'cumple': 1040, 'cumpleanos': 1040, 'de': 381, 'el': 1041,
'partidaria': 379, 'partidario': 379, 'santo': 1040, 'su': 1035}, {'preguntar': 867}, {'para': 1043}, {'N': 1044},
{'a': 1045}, {'podcast': 82, 'video': 82}, {'entrevista': 82}, {'podcast': 82}, {'de': 82}, {'charla': 1050}, {'el':
1047, 'la': 1048, 'que': 82, 'un': 1049, 'una': 1051}, {'': (7, 'waiting'), 'respuesta': 38}, {'me': 38}, {'a': 761,
'el': 38, 'la': 1053, 'noticias': 38, 'que': 1054, 'respuesta': 38, 'su': 38, 'sus': 38}, {'0': 91, 'dos': 91,
'media': 91, 'un': 91, 'una': 91}, {'N': 1056}, {'a': 1057}, {'me': 469, 'nos': 469}, {'que': 1059}, {'^': 284, 'de':
1060, 'que': 1059}, {'<set>': 23, 'a': 396, 'convencida': 397, 'convencido': 397, 'en': 997, 'esperando': 399,
'pendiente': 1061}, {'': (14, 'together'), 'N': 176, 'el': 745, 'la': 745}, {'N': 176, 'con': 176, 'tambien': 1063,
'también': 1063}, {'dos': 850}, {'cuatro': 850, 'dos': 850, 'tres': 850}, {'con': 176, 'las': 1065, 'los': 1066,
'todos': 850}, {'N': 176, 'el': 745, 'la': 745}, {'N': 176, 'tambien': 1068, 'también': 1068}, {'de': 720, 'del': 38},
{'espera': 1070}, {'la': 1071}, {'D': 23, 'a': 23, 'en': 23, 'por': 23}, {'a': 1072, 'convidada': 1073, 'convidado':
1073, 'esperando': 762, 'invitada': 1073, 'invitado': 1073, 'invitados': 1073}, {'bien': 82, 'bueno': 82, 'dpm': 82},
{'a': 38}, {'': (7, 'waiting'), 'el': 38, 'la': 38, 'lo': 38, 'que': 38, 'su': 38, 'sus': 38}, {'de': 1077, 'del':
1077}, {'a': 1072, 'atenta': 1076, 'atento': 1076, 'convidada': 1073, 'convidado': 1073, 'esperando': 762, 'invitada':
1073, 'invitado': 1073, 'invitados': 1073, 'pendiente': 1078, 'pendientes': 1078, 'pensando': 82}, {'capacitando':
814, 'ensenando': 814, 'entrenando': 814, 'formando': 814, 'instruyendo': 814, 'orientando': 814}, {'animos': 712,
'fuerza': 712}, {'rato': 176}, {'...': 1080, 'animandola': 712, 'animandole': 712, 'animandolo': 712, 'charlando':
176, 'con': 176, 'dandole': 1081, 'donde': 176, 'en': 176, 'ensenandole': 802, 'explicandole': 802, 'hablando': 176,
'mostrandole': 802, 'platicando': 176, 'reunida': 176, 'reunido': 176, 'tomando': 176, 'un': 1082}, {'...': 1080,
'animandola': 712, 'animandole': 712, 'animandolo': 712, 'charlando': 176, 'con': 176, 'dandole': 1081, 'en': 176,
'ensenandole': 802, 'explicandole': 802, 'hablando': 176, 'juntos': 176, 'mostrandole': 802, 'reunidas': 176,
'reunidos': 176, 'revisando': 176, 'tomando': 176, 'trabajando': 176, 'viendo': 176}, {'N': 176, 'tambien': 850,
'también': 850}, {'<giveinf>': 42, '<inf_them>': 42, 'su': 38, 'sus': 38}, {'N': 38}, {'de': 1087, 'del': 1087},
{'...': 1088}, {'el': 1089, 'la': 1089, 'las': 1089, 'los': 1089, 'su': 38, 'sus': 38}, {'^': 1090}, {'N': 354, '^':
910, 'a': 754, 'esperar': 753, 'me': 354, 'nos': 354}, {'el': 1089, 'la': 1089, 'las': 1089, 'los': 1089}, {'^':
1093}, {'^': 1086, 'a': 754, 'aun': 1091, 'conectar': 909, 'conectarlos': 113, 'de': 911, 'esperar': 753, 'juntar':
909, 'juntarlos': 113, 'ponerlos': 913, 'presentar': 909, 'presentarlos': 113, 'que': 1092, 'solo': 1094, 'sólo':
1094, 'todavia': 1091}, {'su': 38, 'sus': 38}, {'^': 1096, 'aun': 1091, 'solo': 1094, 'sólo': 1094, 'todavia': 1091},
{'': (0, 'missed'), '<date>': 91}, {'': (0, 'missed'), '<date>': 91, 'la': 1098}, {'': (0, 'missed'), '<date>': 91,
'a': 1099, 'al': 1098, 'el': 1098, 'la': 1098, 'su': 1098, 'una': 1098}, {'a': 1100}, {'^': 284, 'que': 401},
{'<their>': 205, 'el': 205, 'la': 205}, {'^': 1103}, {'a': 1104, 'al': 1104, 'de': 1104, 'del': 1104, 'sobre': 1104},
{'^': 801, 'en': 802}, {'N': 1106}, {'a': 1107}, {'del': 260}, {'<moved_pp>': 1109, 'N': 689}, {'cobertura': 91},
{'de': 1111}, {'casa': 176}, {'de': 176}, {'': (23, 'contact'), 'casa': 176, 'la': 1113, 'lo': 1114, 'ver': 176,
'visitar': 176}, {'a': 176, 'al': 176}, {'': (23, 'contact'), 'N': 1116}, {'a': 1115, 'al': 176, 'con': 1117, 'donde':
176}, {'a': 176, 'al': 176, 'con': 176, 'juntos': 176, 'por': 176}, {'de': 926}, {'': (10, 'thanks'), 'el': 0, 'ella':
0, 'ello': 0, 'eso': 0, 'mi': 0, 'mí': 0, 'nosotros': 0, 'él': 0}, {'N': 746, 'a': 1121}, {'^': 807, 'con': 808, 'de':
808, 'en': 808, 'para': 808}, {'voluntariado': 1123}, {'de': 1124}, {'<date>': 190, 'cita': 190}, {'el': 1126, 'la':
1126, 'nuestra': 1126, 'nuestro': 1126, 'su': 1126}, {'<hand3>': 945, '<send3>': 945, 'acaba': 945, 'termina': 945},
{'^': 1128, 'me': 403, 'nos': 403}, {'...': 350, 'que': 1129}, {'la': 182, 'verme': 176, 'vernos': 176, 'visitarme':
176}, {'casa': 176, 'la': 182}, {'a': 1131, 'el': 1126, 'la': 1126, 'nuestra': 1126, 'nuestro': 1126, 'por': 1132,
'su': 1126}, {'anular': 91, 'aplazar': 91, 'cancelar': 91, 'desconvocar': 91, 'posponer': 91, 'suspender': 91}, {'el':
91, 'la': 91, 'nuestra': 91, 'nuestro': 91}, {'aire': 1135}, {'': (0, 'missed'), 'el': 91, 'la': 91, 'nuestra': 91,
'nuestro': 91}, {'^': 11, 'el': 1136, 'nada': 1137}, {'de': 354, 'en': 1138, 'pendiente': 1135}, {'que': 1134}, {'a':
1131, 'por': 1132}, {'adelantado': 1127, 'aplazado': 1127, 'cambiado': 1127, 'corrido': 1127, 'dicho': 1130,
'fallecido': 29, 'movido': 1127, 'muerto': 29, 'nacido': 29, 'pasado': 1133, 'pospuesto': 1127, 'que': 1134,
'quedado': 1139, 'retrasado': 1127, 'tenido': 1140, 'trasladado': 1127, 'venido': 1141}, {'': (0, 'missed'), 'en':
622}, {'acordado': 91, 'agendado': 91, 'que': 1134, 'quedado': 1143, 'tenido': 1140}, {'las': 23}, {'D': 23, 'a':
1145, 'el': 23, 'en': 23, 'para': 23}, {'N': 1146}, {'': (0, 'missed'), 'con': 1147}, {'acordado': 91, 'agendado': 91,
'quedado': 1148}, {'a': 199, 'con': 199, 'en': 199}, {'N': 1150}, {'de': 1151, 'por': 1151}, {'': (23, 'contact'),
'N': 1150}, {'': (23, 'contact'), 'bien': 1152, 'de': 1151, 'por': 1153}, {'<inf>': 113, 'ver': 82}, {'que': 1155},
{'no': 91}, {'que': 1157}, {'...': 923, 'mucho': 1158}, {'adelantado': 1127, 'aplazado': 1127, 'cambiado': 1127,
'corrido': 1127, 'movido': 1127, 'pasado': 1133, 'pospuesto': 1127, 'que': 1134, 'retrasado': 1127, 'tenido': 1140,
'trasladado': 1127, 'venido': 1141}, {'<inf_them>': 42, '<infle>': 42}, {'^': 1161}, {'<giveinf>': 42, '<inf_them>':
42, '<todo_inf>': 42}, {'conteste': 38, 'decida': 38, 'diga': 38, 'elija': 38, 'envie': 38, 'envíe': 38, 'firme': 38,
'mande': 38, 'responda': 38, 'su': 38, 'sus': 38}, {'^': 1164}, {'^': 1164, 'que': 1165}, {'^': 1164, 'a': 1166,
'que': 1165}, {'<inf>': 113, '^': 1163, 'admitir': 905, 'conectar': 909, 'conectarlos': 113, 'confesar': 905, 'decir':
905, 'esperar': 1167, 'juntar': 909, 'juntarlos': 113, 'pensar': 82, 'ponerlos': 913, 'presentar': 909,
'presentarlos': 113, 'reconocer': 905}, {'^': 910, 'almuerzo': 135, 'de': 1162, 'junta': 135, 'que': 1168, 'reunion':
135, 'reunión': 135}, {'<my>': 243}, {'N': 1170}, {'a': 1171}, {'N': 237}, {'^': 236, 'con': 1173}, {'a': 745},
{'<any_det>': 205, '<their>': 205}, {'^': 1176}, {'N': 1177}, {'<their>': 206, '^': 236, 'con': 1178}, {'N': 808},
{'a': 1180}, {'<any_det>': 217}, {'N': 1182}, {'0': 929, '<any_det>': 217, 'a': 1183, 'cuatro': 929, 'dos': 929,
'tres': 929, 'una': 929, 'varias': 929}, {'<infle>': 42}, {'^': 1185, 'admitir': 905, 'confesar': 905, 'decir': 905,
'reconocer': 905}, {'<any_det>': 217, 'a': 1183}, {'q': 955, 'que': 955}, {'<any_det>': 217, 'mi': 839, 'mis': 839,
'nuestra': 839, 'nuestras': 839, 'nuestro': 839}, {'N': 1189}, {'<any_det>': 217, 'a': 1190, 'mi': 839, 'mis': 839,
'nuestra': 839, 'nuestras': 839, 'nuestro': 839}, {'<date>': 190, '^': 838, 'cita': 190}, {'<any_det>': 217, 'a':
1190, 'el': 1126, 'la': 1126, 'mi': 839, 'mis': 839, 'nuestra': 1192, 'nuestras': 839, 'nuestro': 1192, 'su': 1126},
{'^': 945}, {'N': 1194}, {'a': 1195}, {'N': 853, 'a': 854, 'por': 859, 'via': 859, 'vía': 859}, {'': (5, 'mine'),
'que': 42}, {'con': 771}, {'contacto': 1199}, {'en': 1200}, {'N': 1201}, {'contacto': 858}, {'a': 1202, 'en': 1203},
{'para': 23}, {'': (23, 'contact'), '<them>': 1205, 'N': 1146}, {'a': 911}, {'': (5, 'mine'), '^': 1161, 'ir': 1207,
'juntarnos': 23, 'pasar': 1207, 'pasarme': 1207, 'vernos': 23}, {'': (5, 'mine'), '^': 1161, 'almorzar': 23, 'comer':
23, 'hablar': 23, 'ir': 1207, 'juntarnos': 23, 'pasar': 1207, 'pasarme': 1207, 'reunirnos': 23, 'tomar': 23, 'vernos':
23}, {'': (2, 'plan'), 'el': 23}, {'D': 23, 'a': 1145, 'con': 1206, 'de': 1208, 'el': 23, 'en': 1209, 'para': 1210},
{'<pro>': 199}, {'al': 1212, 'el': 1212, 'la': 1212, 'mi': 1212, 'nuestra': 1212, 'nuestro': 1212, 'un': 1212, 'una':
1212}, {'a': 1213, 'al': 1212, 'el': 1212, 'la': 1212, 'mi': 1212, 'nuestra': 1212, 'nuestro': 1212, 'un': 1212,
'una': 1212}, {'N': 1214}, {'a': 1215}, {'mi': 839, 'mis': 839, 'nuestra': 839, 'nuestras': 839, 'nuestro': 839},
{'N': 1217}, {'a': 1218, 'mi': 839, 'mis': 839, 'nuestra': 839, 'nuestras': 839, 'nuestro': 839}, {'<done_pp>': 176,
'<lent>': 1172, 'adelantado': 1127, 'animado': 714, 'aplazado': 1127, 'ayudado': 806, 'cambiado': 1127, 'comentado':
1174, 'consolado': 714, 'contestado': 1175, 'corregido': 1179, 'corrido': 1127, 'cubierto': 1181, 'dado': 1184, 'de':
1186, 'dejado': 1187, 'dicho': 1188, 'enviado': 1191, 'escrito': 1175, 'facilitado': 1187, 'felicitado': 714,
'llamado': 1175, 'mandado': 1191, 'mirado': 1174, 'movido': 1127, 'pasado': 1193, 'pedido': 1196, 'pospuesto': 1127,
'presentado': 1197, 'prometido': 1198, 'puesto': 1204, 'que': 1134, 'quedado': 1211, 'recomendado': 1216,
'reemplazado': 1181, 'reenviado': 1219, 'repasado': 1179, 'respondido': 1175, 'retrasado': 1127, 'revisado': 1179,
'sustituido': 1181, 'telefoneado': 1175, 'tenido': 1140, 'tranquilizado': 714, 'trasladado': 1127, 'visto': 177},
{'<any_det>': 217, 'a': 1183, 'el': 1126, 'la': 1126, 'nuestra': 1126, 'nuestro': 1126, 'su': 1126}, {'^': 1185,
'juntarnos': 23, 'vernos': 23}, {'^': 1185, 'almorzar': 23, 'comer': 23, 'hablar': 23, 'juntarnos': 23, 'reunirnos':
23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1145, 'con': 1206, 'de': 1222, 'el': 23, 'en': 1223, 'para': 1210},
{'<done_pp>': 176, '<lent>': 1172, 'adelantado': 1127, 'animado': 714, 'aplazado': 1127, 'ayudado': 806, 'cambiado':
1127, 'comentado': 1174, 'consolado': 714, 'contestado': 1175, 'corregido': 1179, 'corrido': 1127, 'cubierto': 1181,
'dado': 1187, 'dejado': 1187, 'enviado': 1187, 'escrito': 1175, 'facilitado': 1187, 'felicitado': 714, 'llamado':
1175, 'mandado': 1187, 'mirado': 1174, 'movido': 1127, 'pasado': 1221, 'pospuesto': 1127, 'presentado': 1197,
'puesto': 1204, 'que': 1134, 'quedado': 1224, 'reemplazado': 1181, 'repasado': 1179, 'respondido': 1175, 'retrasado':
1127, 'revisado': 1179, 'sustituido': 1181, 'telefoneado': 1175, 'tenido': 1140, 'tranquilizado': 714, 'trasladado':
1127, 'visto': 177}, {'^': 152, 'a': 153, 'de': 153, 'en': 153}, {'mentor': 1226, 'mentora': 1226}, {'<course>': 932,
'intro': 775, 'introduccion': 775, 'presentacion': 775, 'puente': 775}, {'<course>': 932, 'devolucion': 936,
'evaluacion': 936, 'intro': 775, 'introduccion': 775, 'presentacion': 775, 'puente': 775}, {'': (23, 'contact'),
'<course>': 932}, {'': (23, 'contact'), '<course>': 932, 'devolucion': 936, 'evaluacion': 936, 'intro': 775,
'introduccion': 775, 'presentacion': 775, 'puente': 775, 'visita': 177}, {'^': 807, 'con': 808, 'en': 808}, {'call':
176, 'de': 1227, 'el': 1228, 'la': 1229, 'le': 940, 'su': 939, 'un': 1230, 'una': 1231, 'voluntariado': 1232, 'zoom':
176}, {'': (23, 'contact'), 'visita': 177}, {'call': 176, 'un': 176, 'una': 1234, 'voluntariado': 1232, 'zoom': 176},
{'cumple': 887, 'cumplia': 887}, {'<inf>': 414, '<inf_me>': 414, '<see_inf>': 91, '^': 415}, {'a': 1237, 'que': 421},
{'a': 622}, {'por': 200}, {'a': 771, 'con': 771, 'y': 771}, {'N': 1241}, {':': 773, 'N': 772, 'de': 1242, 'entre':
1242}, {'a': 176, 'al': 176, 'con': 176, 'un': 176}, {'D': 189, 'a': 189, 'al': 189, 'para': 189}, {'antes': 42},
{'breve': 42}, {'semana': 42}, {'<until>': 42, 'D': 42, 'cuanto': 1246, 'en': 1247, 'esta': 1248}, {'antes': 11},
{'viene': 11}, {'que': 1251}, {'mes': 1252}, {'breve': 11}, {'semana': 11}, {'mes': 11}, {'semana': 1252}, {'cuanto':
1250, 'el': 1253, 'en': 1254, 'esta': 1255, 'este': 1256, 'la': 1257, 'pronto': 11}, {'<do1>': 1249, '<hand3>': 1258,
'<send3>': 1258, 'acerco': 46, 'avisare': 42, 'aviso': 42, 'comenta': 431, 'consulta': 431, 'contacto': 42, 'dejo':
46, 'devuelvo': 46, 'doy': 46, 'envio': 46, 'envío': 46, 'escribire': 42, 'escribo': 42, 'habla': 431, 'llamare': 42,
'llamo': 42, 'llevo': 46, 'mando': 46, 'mira': 431, 'paso': 46, 'piensa': 431, 'pregunta': 431, 'preparo': 46,
'traigo': 46, 've': 431}, {'^': 801, 'a': 802, 'con': 802, 'en': 802}, {'a': 771, 'con': 771}, {'a': 619, 'de': 619},
{'^': 801, 'en': 808}, {'': (0, 'missed'), 'D': 189}, {'D': 189, 'a': 190, 'al': 190, 'para': 1264}, {'menos': 91},
{'de': 1266}, {'a': 770, 'al': 770}, {'alentado': 712, 'animado': 712, 'consolado': 712, 'felicitado': 712,
'presentado': 1268, 'tranquilizado': 712}, {'periodico': 82}, {'prensa': 82}, {'noticias': 82}, {'el': 1270,
'facebook': 82, 'instagram': 82, 'la': 1271, 'las': 1272, 'linkedin': 82, 'twitter': 82, 'x': 82}, {'en': 1273, 'por':
1273}, {'campo': 11, 'cancha': 11, 'tejado': 11}, {'su': 1275}, {'en': 1276}, {'esta': 1277, 'está': 1277}, {'N': 770,
'^': 769}, {'a': 1279, 'al': 770, 'con': 771}, {'es': 23}, {'dia': 619, 'tanto': 619}, {'contacto': 1261}, {'al':
1282, 'en': 1283}, {'a': 199, 'ante': 199, 'con': 199, 'en': 199, 'para': 199}, {'<called1>': 176, '<moved3>': 1245,
'<off>': 91, '<sent_to>': 292, '^': 1259, 'alente': 712, 'anime': 712, 'apoye': 712, 'avise': 619, 'avisé': 619,
'ayude': 1260, 'cambiamos': 191, 'conecte': 1261, 'console': 712, 'convenci': 1262, 'corremos': 190, 'cual': 0,
'cuales': 0, 'cubri': 1263, 'debo': 42, 'dejamos': 1265, 'echo': 1267, 'escuche': 1175, 'escuché': 1175, 'extrano':
91, 'felicite': 712, 'he': 1269, 'hemos': 1269, 'informe': 619, 'informé': 619, 'lei': 1274, 'movemos': 191, 'oi':
1175, 'pasamos': 191, 'pelota': 1278, 'persigo': 91, 'presente': 1280, 'presenté': 1280, 'proxima': 1281, 'puse':
1284, 'recomende': 1285, 'reemplace': 884, 'supe': 1274, 'supli': 1263, 'sustitui': 1263, 'tranquilice': 712, 'vi':
1274}, {'<do1>': 1249, '<hand3>': 1258, '<send3>': 1258, 'acerco': 46, 'dejo': 46, 'devuelvo': 46, 'doy': 46, 'envio':
46, 'envío': 46, 'llevo': 46, 'mando': 46, 'paso': 46, 'preparo': 46, 'traigo': 46}, {'^': 769, 'a': 770, 'al': 770},
{'contacto': 770}, {'en': 1289}, {'conectado': 770, 'presentado': 1288, 'puesto': 1290}, {'si': 770, 'sí': 770},
{'otro': 770}, {'al': 1293}, {'^': 769, 'a': 770, 'al': 770, 'entre': 1292, 'uno': 1294}, {'^': 769, 'entre': 1292,
'uno': 1294}, {'contacto': 1296}, {'en': 1297}, {'<called1>': 176, '^': 1287, 'conecte': 770, 'cual': 0, 'cuales': 0,
'he': 1291, 'hemos': 1291, 'lei': 1274, 'presente': 1295, 'presenté': 1295, 'puse': 1298, 'supe': 1274, 'vi': 1274},
{'...': 215, '<any_det>': 217}, {'N': 1300}, {'<any_det>': 217, '<feedback_noun>': 207, '^': 214, 'a': 1301, 'algo':
221, 'algunas': 222, 'algunos': 222, 'bastante': 220, 'mi': 223, 'mis': 224, 'muchas': 220, 'mucho': 220, 'muchos':
220, 'un': 226, 'una': 227, 'unas': 228, 'unos': 229, 'varias': 222, 'varios': 222}, {'<my>': 208}, {'^': 1303}, {'N':
1170, 'el': 1304, 'ella': 1304, 'ellas': 1304, 'ellos': 1304, 'él': 1304}, {'<my>': 243, 'a': 1305}, {'<any_det>':
206, '<their>': 206}, {'N': 1307}, {'<any_det>': 206, '<their>': 206, 'a': 1308}, {'': (9, 'told'), 'a': 619, 'que':
619}, {'': (5, 'mine'), '<inf_them>': 42}, {'^': 1311, 'a': 629, 'que': 161}, {'<causative>': 42, 'saber': 42},
{'<give1>': 42, 'acabo': 42, 'apunto': 42, 'arreglo': 42, 'avisare': 42, 'aviso': 42, 'bajo': 42, 'contacto': 42,
'corrijo': 42, 'da': 708, 'dara': 708, 'dejare': 42, 'dejo': 42, 'echa': 708, 'echara': 708, 'edito': 42, 'escaneo':
42, 'escribire': 42, 'escribo': 42, 'grabo': 42, 'guardo': 42, 'hago': 1313, 'hare': 1313, 'imprimo': 42, 'instalo':
42, 'llamare': 42, 'llamo': 42, 'monto': 42, 'redacto': 42, 'reparo': 42, 'reservo': 42, 'subo': 42, 'termino': 42,
'traduzco': 42}, {'<good>': 1212, '<pro>': 199}, {'<any_det>': 1315, '<good>': 1212, '<pro>': 199}, {'<any_det>':
1315, '<good>': 1212, '<pro>': 199, 'a': 1316, 'al': 1316, 'en': 733, 'que': 619}, {'<any_det>': 1315, '<good>': 1212,
'<pro>': 199, 'N': 1317}, {'<any_det>': 1315, '<good>': 1212, '<pro>': 199, 'a': 1318, 'al': 1316, 'en': 733, 'que':
619}, {'que': 42}, {'<any_det>': 834}, {'N': 1321}, {'<any_det>': 834, '^': 208, 'a': 1322}, {'cliente': 199,
'contacto': 199, 'lead': 199, 'prospecto': 199}, {'un': 1324}, {'': (8, 'asked'), 'a': 867}, {'que': 802, 'qué': 802},
{'como': 802, 'cómo': 802, 'por': 1327, 'que': 802, 'qué': 802}, {'como': 802, 'cómo': 802, 'el': 802, 'la': 802,
'las': 802, 'los': 802}, {'N': 1329}, {'como': 802, 'cómo': 802, 'el': 802, 'la': 802, 'las': 802, 'lo': 802, 'los':
802, 'por': 1327}, {'paso': 1331}, {'a': 1332}, {'a': 1330, 'bien': 1331, 'como': 802, 'cómo': 802, 'el': 802, 'la':
802, 'las': 802, 'lo': 802, 'los': 802, 'paso': 1333, 'por': 1327, 'que': 802, 'qué': 802}, {'': (5, 'mine'), '0':
161, 'a': 904, 'cien': 161, 'cincuenta': 161, 'treinta': 161, 'unos': 161, 'veinte': 161}, {'el': 208, 'la': 208,
'las': 208, 'los': 208, 'un': 208, 'una': 208}, {'^': 1336}, {'N': 1337}, {'<any_det>': 208, '<my>': 208}, {'^':
1339}, {'^': 208, 'audio': 176}, {'0': 243, '<my>': 243, 'a': 1338, 'aquel': 243, 'aquella': 243, 'cien': 243,
'dinero': 243, 'el': 243, 'la': 243, 'las': 243, 'los': 243, 'prestada': 1340, 'prestadas': 1340, 'prestado': 1340,
'prestados': 1340, 'un': 1341, 'una': 243}, {'^': 711, 'a': 713}, {'suerte': 1343}, {'correcciones': 206},
{'comentarios': 206, 'correcciones': 206, 'notas': 206}, {'con': 1345, 'corregida': 206, 'corregido': 206,
'corregidos': 206, 'mis': 1346}, {'direccion': 176, 'numero': 176, 'número': 176, 'ok': 176, 'palabra': 176,
'respuesta': 176, 'tarjeta': 176, 'telefono': 176, 'teléfono': 176, 'visto': 176}, {'devolucion': 206, 'evaluacion':
206}, {'aliento': 712, 'animo': 712, 'animos': 712, 'fuerza': 712, 'ánimo': 712}, {'^': 801, 'con': 802}, {'clases':
928, 'devolucion': 206, 'evaluacion': 206, 'hora': 928, 'horas': 928, 'mano': 1351, 'sesiones': 928}, {'0': 929,
'<any_det>': 834, '<my>': 1348, 'a': 1322, 'aliento': 712, 'animo': 1343, 'animos': 1343, 'cuatro': 929, 'dos': 929,
'fuerza': 1343, 'gracias': 748, 'la': 1349, 'las': 938, 'mi': 942, 'mis': 942, 'mucha': 1350, 'mucho': 1350, 'muchos':
1350, 'prestada': 1340, 'prestadas': 1340, 'prestado': 1340, 'prestados': 1340, 'su': 1349, 'tres': 929, 'una': 1352,
'varias': 929, 'ánimo': 1343}, {'0': 929, 'aliento': 712, 'animo': 712, 'animos': 712, 'cuatro': 929, 'dos': 929,
'fuerza': 712, 'mucha': 1350, 'mucho': 1350, 'muchos': 1350, 'tres': 929, 'una': 929, 'varias': 929, 'ánimo': 712},
{'mano': 1351}, {'porras': 1343, 'una': 1355}, {'...': 1018, 'a': 802, 'como': 802, 'cómo': 802, 'el': 802, 'la': 802,
'las': 802, 'los': 802}, {'N': 1357, '^': 801}, {'<any_det>': 802, 'a': 1358, 'bien': 1331, 'como': 802, 'cómo': 802,
'el': 802, 'la': 802, 'las': 802, 'lo': 802, 'los': 802, 'paso': 1333, 'por': 1327}, {'la': 1349, 'su': 1349, 'una':
1349}, {'': (23, 'contact'), 'cliente': 199, 'contacto': 199, 'lead': 199, 'prospecto': 199}, {'<any_det>': 834, 'a':
1322, 'con': 1345, 'corregida': 206, 'corregido': 206, 'corregidos': 206, 'mis': 1346, 'un': 1361}, {'': (23,
'contact'), 'para': 1043}, {'debiendo': 42}, {'^': 801, 'a': 802, 'como': 802, 'cómo': 802, 'el': 802, 'la': 802,
'las': 802, 'lo': 802, 'los': 802, 'por': 1327, 'que': 802, 'qué': 802}, {'N': 1365, '^': 801}, {'^': 801, 'a': 1366,
'como': 802, 'cómo': 802, 'el': 802, 'la': 802, 'las': 802, 'lo': 802, 'los': 802, 'por': 1327, 'que': 802, 'qué':
802}, {'ensenado': 1367, 'ensenando': 1367, 'explicado': 1367, 'explicando': 1367, 'mostrando': 1367}, {'<any_det>':
802, 'a': 1358, 'bien': 1331, 'como': 802, 'cómo': 802, 'el': 802, 'la': 802, 'las': 802, 'lo': 802, 'los': 802,
'paso': 1333, 'por': 1327, 'que': 802, 'qué': 802}, {'<any_det>': 213, '<my>': 208}, {'^': 1370}, {'N': 1371, 'el':
1304, 'ella': 1304, 'ellas': 1304, 'ellos': 1304, 'él': 1304}, {'<my>': 243, 'a': 1372}, {'<any_det>': 1315, '<good>':
1212, '<pro>': 199, 'a': 1316, 'al': 1316}, {'<any_det>': 1315, '<good>': 1212, '<pro>': 199, 'N': 1374},
{'<any_det>': 1315, '<good>': 1212, '<pro>': 199, 'a': 1375, 'al': 1316}, {'aquel': 243, 'aquella': 243, 'el': 243,
'esa': 243, 'ese': 243, 'la': 243, 'las': 243, 'los': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'a':
802, 'como': 802, 'cómo': 802, 'el': 802, 'la': 802, 'las': 802, 'los': 802, 'por': 1327, 'que': 802, 'qué': 802},
{'N': 1378, '^': 801}, {'a': 1379, 'como': 802, 'cómo': 802, 'el': 802, 'la': 802, 'las': 802, 'los': 802, 'por':
1327, 'que': 802, 'qué': 802}, {'direccion': 176, 'numero': 176, 'número': 176, 'ok': 176, 'palabra': 176,
'respuesta': 176, 'visto': 176}, {'aliento': 712, 'animo': 712, 'animos': 712, 'apoyo': 712, 'fuerza': 712, 'ánimo':
712}, {'0': 929, '<any_det>': 217, '<my>': 1381, 'a': 1183, 'aliento': 712, 'animo': 712, 'animos': 712, 'apoyo': 712,
'cuatro': 929, 'dos': 929, 'fuerza': 712, 'mucha': 1382, 'mucho': 1382, 'muchos': 1382, 'tres': 929, 'una': 929,
'varias': 929, 'ánimo': 712}, {'<any_det>': 217, '^': 1336}, {'N': 1384}, {'<any_det>': 217, '<my>': 243, 'a': 1385,
'aquel': 243, 'aquella': 243, 'el': 243, 'esa': 243, 'ese': 243, 'la': 243, 'las': 243, 'los': 243, 'prestada': 243,
'prestadas': 243, 'prestado': 243, 'prestados': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'mano': 1260},
{'una': 1387}, {'^': 208, 'direccion': 176, 'numero': 176, 'número': 176, 'ok': 176, 'palabra': 176, 'respuesta': 176,
'visto': 176}, {'<any_det>': 217, '<my>': 1389, 'a': 1183}, {'<any_det>': 1315, '<good>': 1212, '<pro>': 199, 'N':
1374, 'al': 1212, 'el': 1212, 'la': 1212, 'mi': 1212, 'nuestra': 1212, 'nuestro': 1212, 'un': 1212, 'una': 1212},
{'<any_det>': 1315, '<good>': 1212, '<pro>': 199, 'a': 1391, 'al': 1316, 'el': 1212, 'la': 1212, 'mi': 1212,
'nuestra': 1212, 'nuestro': 1212, 'un': 1212, 'una': 1212}, {'<any_det>': 217, '<my>': 243, 'a': 1183}, {'0': 243,
'<my>': 243, 'a': 1338, 'aquel': 243, 'aquella': 243, 'cien': 243, 'dinero': 243, 'el': 243, 'esa': 243, 'ese': 243,
'la': 243, 'las': 243, 'los': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'': (5, 'mine'), '^': 42}, {'':
(5, 'mine'), '^': 42, 'que': 1395}, {'<my>': 243, 'aquel': 243, 'aquella': 243, 'el': 243, 'esa': 243, 'ese': 243,
'la': 243, 'las': 243, 'los': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'<lent>': 1373, 'aconsejado':
1376, 'alentado': 712, 'animado': 712, 'asegurado': 628, 'comentado': 1307, 'compartido': 1377, 'consolado': 712,
'contado': 1380, 'contestado': 176, 'corregido': 1307, 'dado': 1383, 'dejado': 1386, 'dicho': 1188, 'echado': 1388,
'ensenado': 1367, 'ensenando': 1367, 'enviado': 1390, 'escrito': 176, 'explicado': 1367, 'explicando': 1367,
'facilitado': 1187, 'felicitado': 712, 'indicado': 1392, 'jurado': 628, 'llamado': 176, 'mandado': 1390, 'marcado':
176, 'mostrado': 1380, 'mostrando': 1367, 'pasado': 1393, 'pedido': 1196, 'presentado': 852, 'prestado': 1394,
'prometido': 1396, 'recomendado': 1392, 'regalado': 1397, 'repasado': 1307, 'respondido': 176, 'revisado': 1307,
'sugerido': 1376, 'telefoneado': 176, 'timbrado': 176, 'tranquilizado': 712}, {'<any_det>': 217, '<my>': 1381, 'a':
1183, 'aliento': 712, 'animo': 712, 'animos': 712, 'apoyo': 712, 'fuerza': 712, 'mucha': 1382, 'mucho': 1382,
'muchos': 1382, 'ánimo': 712}, {'<my>': 243, 'a': 1338, 'aquel': 243, 'aquella': 243, 'el': 243, 'esa': 243, 'ese':
243, 'la': 243, 'las': 243, 'los': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'<lent>': 1373,
'aconsejado': 1376, 'alentado': 712, 'animado': 712, 'asegurado': 628, 'comentado': 1307, 'compartido': 1377,
'consolado': 712, 'contado': 1380, 'contestado': 176, 'corregido': 1307, 'dado': 1399, 'dejado': 1386, 'echado': 1388,
'ensenado': 1367, 'ensenando': 1367, 'enviado': 1390, 'escrito': 176, 'explicado': 1367, 'explicando': 1367,
'facilitado': 1187, 'felicitado': 712, 'indicado': 1376, 'jurado': 628, 'llamado': 176, 'mandado': 1390, 'marcado':
176, 'mostrado': 1380, 'mostrando': 1367, 'pasado': 1393, 'presentado': 852, 'prestado': 1400, 'prometido': 628,
'recomendado': 1392, 'regalado': 1397, 'repasado': 1307, 'respondido': 176, 'revisado': 1307, 'sugerido': 1376,
'telefoneado': 176, 'timbrado': 176, 'tranquilizado': 712}, {'animo': 1343, 'ánimo': 1343}, {'el': 1402}, {'': (23,
'contact'), 'cliente': 199, 'contacto': 199, 'lead': 199, 'mensaje': 176, 'prospecto': 199}, {'<any_det>': 834, 'a':
1322, 'con': 1345, 'corregida': 206, 'corregido': 206, 'corregidos': 206, 'mis': 1346, 'un': 1404}, {'<any_det>': 834,
'a': 1322, 'con': 1345, 'corregida': 206, 'corregido': 206, 'corregidos': 206, 'mis': 1346, 'prestada': 1340,
'prestadas': 1340, 'prestado': 1340, 'prestados': 1340, 'un': 1324}, {'^': 945, 'en': 733, 'que': 619}, {'': (8,
'asked'), 'N': 1407}, {'opinion': 867}, {'': (8, 'asked'), 'a': 1408, 'ayuda': 867, 'consejo': 867, 'en': 733,
'opinion': 867, 'que': 619, 'su': 1409}, {'N': 770, 'a': 771, 'la': 1349, 'su': 1349, 'una': 1349}, {'': (19,
'gave:resource'), 'el': 208, 'la': 208, 'las': 208, 'los': 208, 'un': 208, 'una': 208}, {'^': 1412}, {'N': 1413},
{'0': 243, '<my>': 243, '^': 208, 'a': 1414, 'cien': 243, 'dinero': 243, 'prestada': 1340, 'prestadas': 1340,
'prestado': 1340, 'prestados': 1340}, {'de': 42, 'debiendo': 42, 'en': 42}, {'<any_det>': 1315, '<good>': 1212,
'<pro>': 199, 'N': 1317, 'al': 1212, 'el': 1212, 'la': 1212, 'mi': 1212, 'nuestra': 1212, 'nuestro': 1212, 'un': 1212,
'una': 1212}, {'<any_det>': 1315, '<good>': 1212, '<pro>': 199, 'N': 199, 'a': 1417, 'al': 1316, 'el': 1212, 'en':
733, 'la': 1212, 'mi': 1212, 'nuestra': 1212, 'nuestro': 1212, 'que': 619, 'un': 1212, 'una': 1212}, {'N': 1032, 'el':
1032, 'ella': 1032, 'ellos': 1032, 'él': 1032}, {'a': 1419}, {'<my>': 119, 'el': 119, 'la': 119, 'las': 119, 'los':
119}, {'^': 1421}, {'a': 42}, {'<handed1>': 1302, '<lent1>': 1306, '<read1>': 1309, '<told1>': 1310, '<vowed1>': 1312,
'^': 1314, 'aconseje': 1319, 'agradeci': 748, 'agradecimos': 748, 'asegure': 1320, 'ayude': 1260, 'comparti': 1323,
'consegui': 1325, 'consultamos': 1326, 'consulte': 1326, 'consulté': 1326, 'contamos': 1328, 'conte': 1334,
'conteste': 176, 'contesté': 176, 'cubri': 1263, 'debemos': 42, 'debo': 1335, 'deje': 1342, 'dejé': 1342, 'derive':
1325, 'desee': 1344, 'devolvi': 1347, 'di': 1353, 'dije': 960, 'dijimos': 963, 'dimos': 1354, 'eche': 1356, 'ensene':
1359, 'enseno': 438, 'enseño': 438, 'entregue': 1360, 'envie': 1362, 'envié': 1362, 'escribi': 1363, 'escribí': 1363,
'estoy': 1364, 'estuve': 1368, 'estuvimos': 1368, 'explicamos': 1328, 'explique': 1369, 'expliqué': 1369, 'hable':
176, 'hablé': 176, 'hace': 434, 'he': 1398, 'hemos': 1401, 'hice': 1360, 'indique': 1392, 'insisti': 736,
'insistimos': 736, 'levante': 1403, 'levanté': 1403, 'llame': 176, 'llamé': 176, 'mande': 1405, 'mandé': 1405,
'marque': 176, 'marqué': 176, 'mostre': 1369, 'ofreci': 42, 'pase': 1406, 'pasé': 1406, 'pedi': 1410, 'pedimos': 1326,
'preguntamos': 1326, 'pregunte': 1326, 'pregunté': 1326, 'presente': 1411, 'presenté': 1411, 'preste': 1415, 'presté':
1415, 'prometi': 1198, 'prometimos': 1198, 'propuse': 736, 'quede': 1416, 'quedé': 1416, 'recomende': 1418,
'recomiendo': 1376, 'reemplace': 884, 'referi': 1325, 'regale': 243, 'regalé': 243, 'respondi': 176, 'rogue': 736,
'subi': 1403, 'sugeri': 1418, 'supli': 1263, 'sustitui': 1263, 'tenemos': 1320, 'tengo': 1320, 'toca': 1420, 'urge':
1422, 'vamos': 1423, 'voy': 1423}, {'<paper>': 829}, {'': (11, 'thinking'), '<media>': 82, 'el': 1022, 'la': 1022,
'las': 1022, 'los': 1022, 'su': 1022, 'sus': 1022, 'un': 1022, 'una': 1022}, {'<any_det>': 1425, 'el': 82, 'en': 1426,
'la': 82, 'las': 82, 'lo': 82, 'los': 82, 'por': 1023, 'que': 82, 'sobre': 82, 'un': 82, 'una': 82}, {'<give1>': 42,
'acabo': 42, 'apunto': 42, 'arreglo': 42, 'bajo': 42, 'corrijo': 42, 'dejare': 42, 'dejo': 42, 'edito': 42, 'escaneo':
42, 'grabo': 42, 'guardo': 42, 'hago': 1313, 'hare': 1313, 'imprimo': 42, 'instalo': 42, 'monto': 42, 'redacto': 42,
'reparo': 42, 'reservo': 42, 'subo': 42, 'termino': 42, 'traduzco': 42}, {'N': 42}, {'': (5, 'mine'), 'a': 1429},
{'0': 243, '<my>': 243, 'a': 1338, 'aquel': 243, 'aquella': 243, 'cien': 243, 'dinero': 243, 'el': 243, 'la': 243,
'las': 243, 'los': 243, 'prestada': 1340, 'prestadas': 1340, 'prestado': 1340, 'prestados': 1340, 'un': 243, 'una':
243}, {'clases': 928, 'devolucion': 206, 'evaluacion': 206, 'hora': 928, 'horas': 928, 'sesiones': 928}, {'0': 929,
'<any_det>': 834, '<my>': 1348, 'a': 1322, 'aliento': 712, 'animo': 1343, 'animos': 1343, 'cuatro': 929, 'dos': 929,
'fuerza': 1343, 'gracias': 748, 'la': 1349, 'las': 938, 'mi': 942, 'mis': 942, 'mucha': 1350, 'mucho': 1350, 'muchos':
1350, 'prestada': 1340, 'prestadas': 1340, 'prestado': 1340, 'prestados': 1340, 'su': 1349, 'tres': 929, 'una': 1432,
'varias': 929, 'ánimo': 1343}, {'porras': 1343}, {'<any_det>': 834, 'a': 1322, 'con': 1345, 'corregida': 206,
'corregido': 206, 'corregidos': 206, 'mis': 1346, 'un': 1324}, {'<lent>': 1373, 'aconsejado': 1376, 'asegurado': 628,
'comentado': 1307, 'compartido': 1377, 'contado': 1380, 'contestado': 176, 'corregido': 1307, 'dado': 1383, 'dejado':
1386, 'dicho': 1188, 'echado': 1388, 'ensenado': 1367, 'ensenando': 1367, 'enviado': 1390, 'escrito': 176,
'explicado': 1367, 'explicando': 1367, 'facilitado': 1187, 'indicado': 1392, 'jurado': 628, 'llamado': 176, 'mandado':
1390, 'marcado': 176, 'mostrado': 1380, 'mostrando': 1367, 'pasado': 1393, 'pedido': 1196, 'presentado': 852,
'prestado': 1394, 'prometido': 1396, 'recomendado': 1392, 'regalado': 1397, 'repasado': 1307, 'respondido': 176,
'revisado': 1307, 'sugerido': 1376, 'telefoneado': 176, 'timbrado': 176}, {'<lent>': 1373, 'aconsejado': 1376,
'asegurado': 628, 'comentado': 1307, 'compartido': 1377, 'contado': 1380, 'contestado': 176, 'corregido': 1307,
'dado': 1399, 'dejado': 1386, 'echado': 1388, 'ensenado': 1367, 'ensenando': 1367, 'enviado': 1390, 'escrito': 176,
'explicado': 1367, 'explicando': 1367, 'facilitado': 1187, 'indicado': 1376, 'jurado': 628, 'llamado': 176, 'mandado':
1390, 'marcado': 176, 'mostrado': 1380, 'mostrando': 1367, 'pasado': 1393, 'presentado': 852, 'prestado': 1400,
'prometido': 628, 'recomendado': 1392, 'regalado': 1397, 'repasado': 1307, 'respondido': 176, 'revisado': 1307,
'sugerido': 1376, 'telefoneado': 176, 'timbrado': 176}, {'<handed1>': 1302, '<lent1>': 1306, '<read1>': 1309,
'<told1>': 1310, '<vowed1>': 1312, '^': 1428, 'aconseje': 1319, 'agradeci': 748, 'agradecimos': 748, 'comparti': 1323,
'consegui': 1325, 'consultamos': 1326, 'consulte': 1326, 'consulté': 1326, 'contamos': 1328, 'conte': 1334, 'debo':
1430, 'deje': 1431, 'dejé': 1431, 'derive': 1325, 'desee': 1344, 'devolvi': 1347, 'di': 1433, 'dije': 960, 'dijimos':
963, 'dimos': 1354, 'eche': 1434, 'ensene': 1359, 'enseno': 438, 'enseño': 438, 'entregue': 1360, 'envie': 1435,
'envié': 1435, 'estuve': 1368, 'estuvimos': 1368, 'explicamos': 1328, 'explique': 1369, 'expliqué': 1369, 'he': 1436,
'hemos': 1437, 'hice': 1360, 'indique': 1392, 'insisti': 736, 'insistimos': 736, 'levante': 1403, 'levanté': 1403,
'mande': 1435, 'mandé': 1435, 'mostre': 1369, 'ofreci': 42, 'pase': 1406, 'pasé': 1406, 'pedi': 1410, 'pedimos': 1326,
'preguntamos': 1326, 'pregunte': 1326, 'pregunté': 1326, 'presente': 1411, 'presenté': 1411, 'preste': 1415, 'presté':
1415, 'prometi': 1198, 'prometimos': 1198, 'propuse': 736, 'quede': 1416, 'quedé': 1416, 'recomende': 1418,
'recomiendo': 1376, 'referi': 1325, 'regale': 243, 'regalé': 243, 'rogue': 736, 'subi': 1403, 'sugeri': 1418,
'tenemos': 1320, 'tengo': 1320, 'toca': 1420}, {'perdida': 91}, {'...': 821, 'perdida': 91, 'suya': 1439},
{'perdidas': 91}, {'es': 164}, {'hacer': 1442}, {'que': 1443}, {'deberia': 1443, 'deberiamos': 1443, 'tenemos': 1444,
'tengo': 1444}, {'<called1>': 176, '<moved3>': 1245, '<off>': 91, '<sent_to>': 292, '^': 1259, 'alente': 712, 'anime':
712, 'apoye': 712, 'avise': 619, 'avisé': 619, 'ayude': 1260, 'cambiamos': 191, 'conecte': 1261, 'console': 712,
'convenci': 1262, 'corremos': 190, 'cubri': 1263, 'debo': 42, 'dejamos': 1265, 'echo': 1267, 'escuche': 1175,
'escuché': 1175, 'extrano': 91, 'felicite': 712, 'he': 1269, 'hemos': 1269, 'informe': 619, 'informé': 619, 'lei':
1274, 'movemos': 191, 'oi': 1175, 'pasamos': 191, 'persigo': 91, 'presente': 1280, 'presenté': 1280, 'puse': 1284,
'que': 1445, 'recomende': 1285, 'reemplace': 884, 'supe': 1274, 'supli': 1263, 'sustitui': 1263, 'tranquilice': 712,
'vi': 1274}, {'juntos': 850}, {'<called1>': 176, '^': 1287, 'conecte': 770, 'cual': 0, 'cuales': 0, 'dos': 1447, 'he':
1291, 'hemos': 1291, 'lei': 1274, 'presente': 1295, 'presenté': 1295, 'puse': 1298, 'supe': 1274, 'vi': 1274}, {'^':
198, 'a': 199}, {'vida': 199}, {'de': 1450}, {'curriculum': 199, 'currículum': 199, 'cv': 1449, 'hoja': 1451},
{'<any_det>': 834, '<their>': 1452, '^': 835, 'a': 1029, 'mi': 839, 'mis': 839, 'nuestra': 839, 'nuestras': 839,
'nuestro': 839}, {'': (23, 'contact'), '<link>': 176}, {'': (13, 'talk'), 'como': 0, 'cuando': 0, 'cuándo': 0, 'cómo':
0, 'de': 0, 'por': 520, 'que': 0, 'si': 0, 'sobre': 0}, {'para': 0, 'q': 0, 'que': 0}, {'N': 1456}, {'<give3>': 11,
'<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'da': 708, 'dara': 708,
'deja': 444, 'dejara': 445, 'dejará': 445, 'echa': 708, 'echara': 708, 'guarda': 11, 'imprime': 11, 'presta': 445,
'prestara': 446, 'prestará': 446, 'trae': 11}, {'a': 176, 'al': 176, 'hasta': 176, 'por': 176}, {'mejor': 164,
'primero': 164}, {'': (13, 'talk'), 'como': 0, 'cuando': 0, 'cuándo': 0, 'cómo': 0, 'de': 0, 'por': 520, 'que': 0,
'recibire': 452, 'recibiria': 452, 'recibiriamos': 452, 'si': 0, 'sobre': 0, 'tendre': 452, 'tendremos': 452,
'tendria': 452, 'tendriamos': 452, 'yo': 453}, {'que': 1461}, {'...': 460, 'N': 176, 'ayer': 745, 'hoy': 745, 'que':
467}, {'a': 1395, 'en': 161}, {'N': 1464}, {'': (5, 'mine'), 'a': 42, 'con': 1465, 'en': 42}, {'N': 176, 'ayer': 745,
'hoy': 745, 'que': 456}, {'en': 176, 'por': 176}, {'caer': 1468}, {'voz': 176}, {'de': 1470}, {'<letter>': 176,
'mensaje': 1471, 'nota': 1471}, {'visto': 91}, {'alborotado': 91}, {'y': 1474}, {'<any_det>': 1472, '<letter>': 176,
'<stood>': 91, 'botada': 91, 'botado': 91, 'en': 1473, 'mensaje': 1471, 'nota': 1471, 'varado': 91, 'vestido': 1475},
{'<hand3>': 945, '<have_to>': 265, '<send3>': 945, '<should>': 16, 'acaba': 945, 'lo': 266, 'me': 471, 'ni': 18, 'no':
473, 'nos': 472, 'tenga': 463, 'termina': 945}, {'^': 1477, 'me': 357, 'no': 342, 'nos': 357, 'recibire': 452,
'recibiria': 452, 'recibiriamos': 452, 'tendre': 452, 'tendremos': 452, 'tendria': 452, 'tendriamos': 452, 'yo': 481},
{'...': 478, ':': 352, '^': 479, 'de': 480, 'q': 343, 'que': 1478}, {'<hand3>': 945, '<have_to>': 265, '<send3>': 945,
'<should>': 16, '<would_give>': 11, 'acaba': 945, 'lo': 266, 'me': 471, 'ni': 18, 'no': 473, 'nos': 472, 'tenga': 463,
'termina': 945}, {'^': 1480, 'la': 369, 'lo': 369, 'me': 373, 'no': 342, 'nos': 373, 'recibire': 452, 'recibiria':
452, 'recibiriamos': 452, 'tendre': 452, 'tendremos': 452, 'tendria': 452, 'tendriamos': 452, 'yo': 481}, {'...': 478,
':': 352, 'N': 176, '^': 479, 'ayer': 745, 'de': 480, 'hoy': 745, 'mejor': 164, 'primero': 164, 'q': 343, 'que':
1481}, {'<tip>': 165}, {'^': 16, 'de': 164, 'que': 164}, {'consejo': 1484, 'dato': 1484, 'tip': 1484}, {'espalda':
91}, {'...': 1483, 'como': 1485, 'el': 1485, 'esquinazo': 91, 'este': 1485, 'la': 1486, 'largas': 91, 'planton': 91,
'un': 1485}, {'': (5, 'mine'), 'de': 42}, {'': (5, 'mine'), 'de': 42, 'yo': 1488}, {'de': 715, 'que': 0},
{'<any_det>': 1472, '<letter>': 176, 'mensaje': 1471, 'nota': 1471}, {'<giveinf>': 42, 'el': 38, 'la': 38, 'las': 38,
'los': 38}, {'el': 38, 'la': 38, 'las': 38, 'los': 38}, {'^': 1493}, {'^': 1492, 'aun': 1494, 'el': 38, 'la': 38,
'que': 1054, 'su': 38, 'sus': 38, 'todavia': 1494}, {'^': 1493, 'aun': 1494, 'todavia': 1494}, {'': (13, 'talk'),
'que': 0, 'si': 0}, {'esquinazo': 91, 'largas': 91, 'planton': 91}, {'<hand3>': 945, '<have_to>': 265, '<send3>': 945,
'<should>': 16, 'acaba': 945, 'lo': 266, 'me': 461, 'no': 464, 'nos': 462, 'tenga': 463, 'termina': 945}, {'': (13,
'talk'), '^': 1499, 'me': 403, 'no': 341, 'nos': 403, 'yo': 466}, {'': (13, 'talk'), '...': 350, 'que': 1500, 'si':
0}, {'<called_pp>': 176, 'aconsejado': 378, 'adelantado': 449, 'asegurado': 488, 'comentado': 1497, 'confirmado':
1497, 'contado': 1497, 'dado': 1498, 'desaconsejado': 164, 'dicho': 1501, 'escrito': 176, 'explicado': 1497,
'garantizado': 488, 'jurado': 488, 'llamado': 176, 'marcado': 176, 'pedido': 493, 'preguntado': 1497, 'prometido':
494, 'quedado': 408, 'quitado': 497, 'recomendado': 378, 'sugerido': 378, 'telefoneado': 176, 'wasapeado': 176},
{'de': 0, 'del': 0, 'sobre': 0}, {'<called_pp>': 176, 'dado': 1498, 'escrito': 176, 'llamado': 176, 'marcado': 176,
'telefoneado': 176, 'wasapeado': 176}, {'a': 161, 'en': 161}, {'N': 1505}, {'a': 1395, 'con': 1506}, {'a': 161},
{'comprometido': 1507, 'cruzado': 176, 'encontrado': 176, 'enterado': 1490, 'juntado': 176, 'ofrecido': 1508,
'reunido': 176, 'tomado': 176, 'visto': 176}, {'a': 23, 'al': 23}, {'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23},
{'<any_det>': 13}, {'^': 1512}, {'D': 23, 'a': 23, 'en': 23}, {'confirmado': 1068, 'contado': 1068, 'dicho': 1068,
'explicado': 1068}, {'<give3>': 511, '^': 512, 'confirmo': 1068, 'confirmó': 1068, 'conto': 1068, 'dijo': 1068,
'explico': 1068, 'explicó': 1068, 'ha': 1515, 'han': 1515}, {'a': 42, 'para': 42}, {'': (0, 'missed'), 'N': 91},
{'completo': 91}, {'': (0, 'missed'), 'a': 1518, 'completamente': 91, 'contestar': 91, 'de': 91, 'del': 91, 'el': 91,
'escribir': 91, 'felicitar': 91, 'ir': 91, 'la': 91, 'llamar': 91, 'llamarla': 91, 'llamarlo': 91, 'lo': 91, 'mandar':
91, 'por': 1519, 'que': 91, 'responder': 91}, {'': (0, 'missed'), 'a': 1518, 'completamente': 91, 'contestar': 91,
'de': 1520, 'del': 91, 'el': 91, 'escribir': 91, 'felicitar': 91, 'ir': 91, 'la': 91, 'llamar': 91, 'llamarla': 91,
'llamarlo': 91, 'lo': 91, 'mandar': 91, 'por': 1519, 'que': 91, 'responder': 91}, {'^': 491, 'le': 161, 'les': 161,
'que': 518, 'se': 961}, {'': (11, 'thinking'), 'como': 0, 'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo':
0, 'donde': 0, 'dónde': 0, 'por': 520, 'si': 0}, {'^': 284, 'de': 354, 'en': 354}, {'esperando': 91, 'sin': 91},
{'de': 354, 'debiendo': 354, 'en': 354, 'mal': 91}, {'N': 698}, {'con': 1527}, {'...': 1528}, {'': (5, 'mine'),
'<giveinf>': 42, '<inf>': 42}, {'': (5, 'mine'), '<inf>': 42}, {'': (5, 'mine'), '^': 1531}, {'<inf>': 42}, {'^':
1533}, {'': (2, 'plan'), 'mi': 1532, 'mí': 1532, 'nosotros': 1534}, {'<inf>': 1529, 'D': 23, '^': 1530, 'a': 1535,
'acompanar': 86, 'atender': 86, 'con': 23, 'el': 23, 'en': 23, 'llevar': 86, 'recibir': 86, 'recoger': 86, 'ver': 86,
'visitar': 86}, {'juntar': 23, 'reunir': 23, 'ver': 23}, {'a': 1537}, {'<advises>': 175, '<called3>': 176, '<gave3>':
437, '<met1>': 1454, '<moved3>': 1245, '<off>': 91, '<says>': 1455, '<sent_to>': 292, '<urges>': 440, '<vowed3>': 443,
'<wrote3>': 1457, '^': 1458, 'acerque': 1459, 'acerqué': 1459, 'acompanaron': 850, 'acompano': 850, 'acompañó': 850,
'aconsejo': 1460, 'acorde': 1050, 'acuerdo': 1050, 'adelanto': 449, 'advierte': 450, 'advirtio': 450, 'alerto': 450,
'anticipo': 449, 'anticipó': 449, 'aseguro': 455, 'avanzo': 449, 'aviso': 1462, 'avisó': 1462, 'bailo': 91, 'clavo':
91, 'comento': 1463, 'comentó': 1463, 'comprometi': 1466, 'comprometo': 1423, 'confirma': 1462, 'confirmo': 1467,
'confirmó': 1467, 'conto': 1467, 'debe': 470, 'deben': 470, 'decia': 477, 'deje': 1469, 'dejo': 1476, 'dejé': 1469,
'dejó': 1476, 'desaconsejado': 164, 'dice': 1479, 'dijo': 1482, 'dio': 1487, 'embarco': 91, 'encargo': 1489,
'encontre': 176, 'entere': 1490, 'entero': 1490, 'envio': 1491, 'envió': 1491, 'escribio': 457, 'fallo': 91, 'falta':
1495, 'faltan': 1496, 'falto': 285, 'ghosteo': 91, 'gustaria': 82, 'ha': 1502, 'habla': 1503, 'hablo': 1503, 'habló':
1503, 'han': 1504, 'he': 1509, 'iba': 499, 'iban': 499, 'insiste': 504, 'insistio': 509, 'invita': 1510, 'invitan':
1510, 'juntamos': 1511, 'juntare': 23, 'junto': 1511, 'la': 513, 'las': 513, 'llega': 1513, 'llegara': 1513, 'lleva':
1514, 'lo': 1516, 'los': 513, 'mando': 1491, 'mandó': 1491, 'ofreci': 1517, 'olvide': 1521, 'olvidé': 1521, 'paso':
1491, 'pasó': 1491, 'perdi': 1100, 'pide': 516, 'pidio': 1522, 'planto': 91, 'pregunta': 521, 'preguntaba': 521,
'pregunto': 1523, 'preguntó': 521, 'previno': 450, 'promete': 523, 'prometio': 525, 'queda': 1524, 'quedaron': 408,
'quede': 1525, 'quedo': 1526, 'quedé': 1525, 'quedó': 1526, 'quita': 497, 'quitado': 497, 'quito': 497, 'reclama':
527, 'reclamo': 527, 'recoge': 1514, 'recomendo': 1460, 'reenvio': 1491, 'reenvió': 1491, 'reunimos': 1511, 'reunire':
23, 'reuno': 1511, 'solto': 528, 'tenia': 499, 'tenian': 499, 'tiene': 530, 'tienen': 531, 'toca': 1536, 'tocara':
1511, 'toco': 285, 'va': 534, 'van': 534, 'vemos': 1511, 'veo': 1511, 'vere': 23, 'vi': 176, 'voy': 1538}, {'tarea':
42}, {'gracias': 747}, {'N': 1019}, {'a': 1542}, {'<their>': 1452}, {'N': 91}, {'de': 1545}, {'^': 902, 'de': 911,
'que': 911}, {'fono': 91, 'telefono': 91, 'teléfono': 91}, {'': (0, 'missed'), 'llamada': 91}, {'llamadas': 91}, {'':
(0, 'missed'), 'el': 1548, 'la': 1549, 'las': 1550, 'mis': 91, 'nada': 91}, {'ni': 1545}, {'aparecido': 91, 'cogido':
91, 'contestado': 91, 'llamado': 91, 'respondido': 91, 'venido': 91}, {'contestado': 91, 'devuelto': 91, 'dicho': 91,
'escrito': 91, 'felicitado': 91, 'llamado': 91, 'mandado': 91, 'respondido': 91, 'saludado': 91}, {'he': 1554,
'hemos': 1554}, {'<answers>': 1551}, {'digno': 91, 'molesto': 91, 'presento': 91, 'presentó': 91}, {'<answers>': 1551,
'N': 1552, 'aparece': 91, 'aparecio': 91, 'asomo': 91, 'aviso': 91, 'avisó': 91, 'contesto': 91, 'contestó': 91, 'ha':
1553, 'han': 1553, 'la': 1555, 'las': 1555, 'le': 1555, 'les': 1555, 'llamo': 91, 'llamó': 91, 'lo': 1555, 'los':
1555, 'me': 1556, 'nos': 1556, 'noticias': 759, 'novedades': 759, 'rastro': 759, 'respondio': 91, 'se': 1557,
'senales': 759, 'vino': 91}, {'hablado': 91, 'visto': 91}, {'dio': 91, 'hizo': 91, 'pudo': 91}, {'<seen1>': 91, 'he':
1559, 'hemos': 1559, 'se': 1560}, {'con': 91}, {'<see_inf>': 91, 'dar': 1562}, {'<see_inf>': 91, 'a': 1563, 'dar':
1562}, {'confirma': 338, 'contesta': 338, 'entrega': 338, 'entregan': 338, 'envia': 338, 'envía': 338, 'manda': 338,
'responde': 338, 'tendra': 338, 'tiene': 338}, {'': (0, 'missed'), 'fijo': 91, 'movil': 91, 'móvil': 91, 'telefono':
91, 'teléfono': 91}, {'': (0, 'missed'), 'el': 1566, 'fijo': 91, 'la': 1566, 'movil': 91, 'móvil': 91, 'telefono': 91,
'teléfono': 91}, {'manera': 1098}, {'': (0, 'missed'), '<inf>': 91, '<see_inf>': 91, 'ser': 91}, {'lugar': 91},
{'aparecido': 91, 'cogido': 91, 'conseguido': 787, 'contestado': 91, 'habido': 1568, 'llamado': 91, 'llegado': 788,
'logrado': 787, 'podido': 1569, 'respondido': 91, 'tenido': 1570, 'venido': 91}, {'nadie': 91}, {'': (0, 'missed'),
'<date>': 91, 'manera': 759}, {'': (0, 'missed'), '<inf>': 91, '<see_inf>': 91, 'contactar': 91, 'dar': 1562,
'felicitar': 91, 'hablar': 91, 'localizar': 91}, {'conseguido': 1574, 'hablado': 91, 'llegado': 788, 'logrado': 787,
'podido': 1574, 'recibi': 792, 'recibido': 792, 'visto': 91}, {'conseguido': 787, 'hablado': 91, 'llegado': 788,
'logrado': 787, 'podido': 787, 'recibi': 792, 'recibido': 792, 'visto': 91}, {'': (0, 'missed'), '<date>': 91,
'manera': 1098}, {'cogido': 91}, {'atiende': 91, 'coge': 91, 'cogia': 91, 'cogio': 91, 'contesta': 91, 'ha': 1578,
'he': 1554, 'hemos': 1554}, {'celebrarse': 91}, {'a': 1580, 'nunca': 91}, {'<inf>': 91}, {'a': 1582}, {'caso': 91},
{'atendido': 91, 'cogido': 91, 'contestado': 91, 'devuelto': 91, 'escrito': 91, 'hecho': 1584, 'llamado': 91,
'respondido': 91}, {'atiende': 91, 'coge': 91, 'cogia': 91, 'cogio': 91, 'contesta': 91, 'ha': 1578}, {'<answers>':
1551, '^': 1565, 'anime': 1583, 'atiende': 91, 'atrevi': 1583, 'coge': 1567, 'cogia': 91, 'cogio': 91, 'contesta': 91,
'descolgo': 1567, 'descuelga': 1567, 'ha': 1585, 'han': 1585, 'la': 1586, 'lo': 1586}, {'<answers>': 1551, '^': 1565,
'atiende': 91, 'coge': 1567, 'cogia': 91, 'cogio': 91, 'contesta': 91, 'descolgo': 1567, 'descuelga': 1567, 'ha':
1585, 'han': 1585, 'la': 1586, 'lo': 1586}, {'ir': 1100}, {'nada': 759}, {'celebro': 91, 'dio': 1098, 'hizo': 1098,
'nada': 759, 'presento': 91, 'presentó': 91, 'pudo': 1098, 'realizo': 91}, {'de': 1582, 'para': 1582}, {'ganas': 1592,
'ocasion': 1592, 'tiempo': 1592}, {'poder': 622}, {'a': 1594}, {'<answers>': 1551, '<clitic>': 1561, '<managed1>':
1564, '<seen1>': 91, '^': 1565, 'acudio': 91, 'aparecieron': 91, 'aparecio': 91, 'atiende': 91, 'coge': 1567, 'cogia':
91, 'cogio': 91, 'contesta': 91, 'descolgo': 1567, 'descuelga': 1567, 'disponible': 91, 'ha': 1571, 'habia': 1572,
'han': 1553, 'hay': 1573, 'he': 1575, 'hemos': 1576, 'hubo': 1577, 'la': 1579, 'las': 1555, 'le': 1555, 'les': 1555,
'llego': 1581, 'llegue': 1101, 'lo': 1579, 'localizado': 91, 'los': 1555, 'me': 1587, 'nos': 1588, 'olvidar': 286,
'olvidarme': 286, 'podia': 622, 'podre': 622, 'pude': 1589, 'puedo': 622, 'recibi': 792, 'recibido': 792, 'responde':
91, 'sabemos': 1590, 'se': 1591, 'sé': 1590, 'tuve': 1593, 'tuvimos': 1098, 'tuvo': 1570, 'vino': 1572, 'voy': 1595},
{'': (5, 'mine'), 'a': 42, 'en': 42}, {'^': 1493, 'aun': 1494, 'el': 38, 'la': 38, 'que': 1054, 'su': 38, 'sus': 38,
'todavia': 1494}, {'cruzado': 176, 'encontrado': 176, 'enterado': 1490, 'juntado': 176, 'reunido': 176, 'tomado': 176,
'visto': 176}, {'': (14, 'together'), 'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'^': 501, 'le': 161, 'les':
161, 'no': 341, 'se': 961, 'yo': 345}, {'^': 491, 'le': 161, 'les': 161, 'que': 1601, 'se': 961}, {'': (2, 'plan'),
'mi': 1534, 'mí': 1534, 'nosotros': 1534}, {'<inf>': 1529, 'D': 23, '^': 1533, 'a': 1603, 'acompanar': 86, 'atender':
86, 'con': 23, 'el': 23, 'en': 23, 'llevar': 86, 'recibir': 86, 'recoger': 86, 'ver': 86, 'visitar': 86}, {'': (2,
'plan'), 'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23}, {'<advises>': 175, '<called3>': 176, '<gave3>': 437,
'<met1>': 1454, '<moved3>': 1245, '<off>': 91, '<says>': 1455, '<sent_to>': 292, '<urges>': 440, '<vowed3>': 443,
'<wrote3>': 1457, '^': 1458, 'acompano': 850, 'acompañó': 850, 'aconsejo': 1460, 'adelanto': 449, 'advierte': 450,
'advirtio': 450, 'alerto': 450, 'anticipo': 449, 'anticipó': 449, 'aseguro': 455, 'avanzo': 449, 'aviso': 1462,
'avisó': 1462, 'bailo': 91, 'clavo': 91, 'comento': 1463, 'comentó': 1463, 'comprometimos': 1597, 'confirma': 1462,
'confirmo': 1467, 'confirmó': 1467, 'conto': 1467, 'debe': 470, 'deben': 470, 'decia': 477, 'dejo': 1476, 'dejó':
1476, 'desaconsejado': 164, 'desencontramos': 91, 'dice': 1479, 'dijo': 1482, 'dio': 1487, 'embarco': 91, 'envio':
1491, 'envió': 1491, 'escribio': 457, 'fallo': 91, 'falta': 1598, 'faltan': 1496, 'ghosteo': 91, 'gustaria': 82, 'ha':
1502, 'habla': 1503, 'hablo': 1503, 'habló': 1503, 'han': 1504, 'hemos': 1599, 'iba': 499, 'iban': 499, 'insiste':
504, 'insistio': 509, 'invita': 1510, 'invitan': 1510, 'juntamos': 1600, 'juntaremos': 23, 'junto': 1511, 'la': 513,
'las': 513, 'llega': 1513, 'llegara': 1513, 'lleva': 1514, 'lo': 1516, 'los': 513, 'mando': 1491, 'mandó': 1491,
'paso': 1491, 'pasó': 1491, 'pide': 516, 'pidio': 1602, 'planto': 91, 'pregunta': 521, 'preguntaba': 521, 'pregunto':
521, 'preguntó': 521, 'previno': 450, 'promete': 523, 'prometio': 525, 'queda': 408, 'quedaron': 408, 'quedo': 1526,
'quedó': 1526, 'quita': 497, 'quitado': 497, 'quito': 497, 'recoge': 1514, 'recomendo': 1460, 'reenvio': 1491,
'reenvió': 1491, 'reunimos': 1600, 'reuniremos': 23, 'reuno': 1511, 'solto': 528, 'tenia': 499, 'tenian': 499,
'tiene': 531, 'tienen': 531, 'toca': 1604, 'tocara': 1511, 'va': 534, 'vamos': 1538, 'van': 534, 'vemos': 1605, 'veo':
1511, 'veremos': 23, 'vimos': 850}, {'mi': 113, 'mí': 113}, {'mental': 113, 'para': 1607, 'personal': 113},
{'conseguido': 787, 'hablado': 91, 'llegado': 788, 'logrado': 787, 'podido': 787, 'visto': 91}, {'<answers>': 1551,
'llamo': 91, 'llamó': 91}, {'conecto': 91, 'conectó': 91, 'dio': 91, 'hizo': 91, 'pudo': 91}, {'<answers>': 1551,
'<came3>': 91, '<clitic>': 1561, '<managed1>': 1564, '<seen1>': 91, 'ha': 789, 'he': 1609, 'hemos': 1609, 'me': 1610,
'nos': 1556, 'se': 1611}, {'el': 1098, 'la': 1098, 'mi': 1098, 'nuestra': 1098, 'nuestro': 1098}, {'de': 1613, 'el':
1098, 'la': 1098, 'mi': 1098, 'nuestra': 1098, 'nuestro': 1098, 'total': 91}, {'de': 1613, 'el': 1098, 'la': 1098,
'mi': 1098, 'nuestra': 1098, 'nuestro': 1098}, {'conviene': 16, 'deberia': 16, 'deberiamos': 16, 'es': 266, 'habria':
265, 'hay': 265, 'lo': 266, 'me': 267, 'tendria': 265, 'tenemos': 265, 'tengo': 265}, {'^': 16, 'es': 164, 'seria':
164}, {'ideal': 1617, 'logico': 1617, 'mejor': 1617, 'sensato': 1617, 'suyo': 1617}, {'^': 1616, 'lo': 1618},
{'error': 16}, {'locura': 16}, {'': (3, 'advice'), 'mejor': 16, 'un': 1620, 'una': 1621}, {'mejor': 16, 'un': 1620,
'una': 1621}, {'mejor': 16, 'suyo': 16}, {'vale': 16}, {'ocurra': 16}, {'me': 1626}, {'se': 1627}, {'deberia': 16,
'hay': 265}, {'conviene': 16, 'deberia': 1622, 'deberiamos': 16, 'es': 1623, 'habria': 265, 'haria': 1623, 'hay': 265,
'lo': 1624, 'mas': 1625, 'me': 267, 'mejor': 16, 'ni': 1628, 'no': 1629, 'seria': 1623, 'sobra': 16, 'tendria': 265,
'tenemos': 265, 'tengo': 265}, {'^': 1630}, {',': 1631}, {'suerte': 712}, {',': 1631, '^': 1616, 'lo': 1618},
{'conviene': 16, 'deberia': 16, 'deberiamos': 16, 'es': 266, 'habria': 265, 'hay': 265, 'lo': 1624, 'mas': 1625, 'me':
267, 'mejor': 16, 'ni': 1628, 'no': 1629, 'sobra': 16, 'tendria': 265, 'tenemos': 265, 'tengo': 265}, {'^': 1635},
{',': 1636}, {'animo': 712, 'ánimo': 712}, {'el': 1638}, {'<them>': 1619, '<they>': 1619, 'N': 1632, 'alentar': 714,
'alentarla': 712, 'alentarlo': 712, 'animar': 714, 'animarla': 712, 'animarle': 712, 'animarlo': 712, 'avisar': 715,
'avisarme': 715, 'consolar': 714, 'consolarla': 712, 'consolarlo': 712, 'contar': 715, 'contarme': 715, 'darle': 717,
'darles': 717, 'decir': 715, 'decirme': 715, 'desearle': 1633, 'echarle': 717, 'echarles': 717, 'el': 1634, 'ella':
1632, 'ellas': 1637, 'ellos': 1637, 'felicitar': 714, 'felicitarla': 712, 'felicitarle': 712, 'felicitarlo': 712,
'levantarle': 1639, 'meterle': 717, 'que': 765, 'subirle': 1639, 'tranquilizar': 714, 'tranquilizarla': 712,
'tranquilizarlo': 712, 'él': 1634}, {'D': 189, 'buscarme': 23, 'buscarnos': 23, 'recogerme': 23, 'recogernos': 23},
{'despacho': 23}, {'oficina': 23}, {'casa': 23}, {'aca': 23, 'aqui': 23, 'casa': 23, 'el': 1642, 'la': 1643, 'mi':
1644}, {'D': 189, 'a': 1641, 'al': 190, 'para': 190, 'por': 1645}, {'capacitando': 814, 'con': 176, 'ensenando': 814,
'entrenando': 814, 'formando': 814, 'instruyendo': 814, 'orientando': 814}, {'saludar': 176}, {'semana': 176}, {'de':
1649}, {'dia': 176, 'fin': 1650, 'finde': 176}, {'noche': 176, 'tarde': 176}, {'...': 135, 'casa': 176, 'lo': 1114},
{'momento': 176, 'rato': 176, 'segundo': 176}, {'...': 1647, 'a': 1648, 'el': 1651, 'la': 1652, 'por': 1653, 'un':
1654}, {'D': 189, 'a': 1641, 'al': 190, 'para': 190}, {'N': 1028, 'saludar': 176, 'ver': 176}, {'': (23, 'contact'),
'lo': 1114}, {'...': 1647, '<any_det>': 834, '<their>': 1452, '^': 835, 'a': 1657, 'el': 1651, 'la': 1652, 'mi': 839,
'mis': 839, 'nuestra': 839, 'nuestras': 839, 'nuestro': 839, 'por': 1658, 'un': 1654}, {'por': 698}, {'': (8,
'asked'), '^': 945, 'en': 733, 'que': 619}, {'N': 1661}, {'a': 869}, {'a': 1662, 'ayuda': 1663, 'consejo': 1663, 'en':
733, 'opinion': 1663, 'que': 619}, {'<giveinf>': 42, '<inf_them>': 42, '<infle>': 42}, {'...': 161, '^': 42}, {'...':
161, '^': 42, 'parte': 1666}, {'': (7, 'waiting'), '^': 1161, 'el': 38, 'la': 38, 'lo': 38, 'mi': 1667, 'mí': 1666,
'que': 38, 'su': 38, 'sus': 38}, {'mi': 1667, 'mí': 1666}, {'^': 1665, 'conectar': 909, 'de': 1668, 'del': 1077,
'juntar': 909, 'por': 1669, 'presentar': 909, 'que': 911}, {'contratar': 82, 'escribir': 82, 'invitar': 82, 'llamar':
82, 'si': 82}, {'en': 1671}, {'en': 82, 'que': 82}, {'N': 913}, {'a': 1674, 'en': 912}, {'visto': 0}, {'lo': 1676,
'mi': 895, 'poco': 91}, {'<their>': 206}, {'<their>': 1010, 'alimentos': 823, 'bocadillos': 823, 'bolsas': 823,
'cenas': 823, 'comida': 823, 'comidas': 823, 'la': 824, 'ropa': 823}, {'^': 1679, 'con': 1013}, {'...': 821, ':':
773}, {'a': 854, 'por': 859, 'via': 859, 'vía': 859}, {'<any_det>': 1315}, {'<any_det>': 1315, 'a': 1683, 'al': 1683},
{'N': 1241, 'a': 854, 'el': 176, 'la': 939, 'le': 940, 'por': 859, 'su': 939, 'una': 939, 'via': 859, 'vía': 859},
{'<my>': 243, '^': 836}, {'N': 1686}, {'0': 246, '<any_det>': 246, 'a': 1687, 'cien': 246, 'dinero': 246}, {'D': 779,
'^': 11}, {'^': 11, 'que': 1689}, {'N': 1198}, {'': (5, 'mine'), '^': 910, 'a': 1691, 'que': 42}, {'^': 11, 'me': 354,
'recibire': 452, 'recibiria': 452, 'recibiriamos': 452, 'tendre': 452, 'tendria': 452, 'tendriamos': 452, 'yo': 784},
{'^': 11, 'me': 354, 'que': 1693}, {'<date>': 23, 'paso': 113}, {'pasos': 113}, {'a': 857}, {'contacto': 1697},
{'para': 200, 'por': 200}, {'palabra': 1699}, {'buena': 1700}, {'N': 1201, 'a': 1202, 'en': 1698, 'una': 1701}, {'de':
16}, {'broma': 16, 'cona': 16}, {'suenos': 16}, {'me': 1626, 'nos': 1626}, {'de': 1704, 'en': 1705, 'hablar': 1703,
'loca': 16, 'loco': 16, 'se': 1706}, {'da': 708, 'dara': 708, 'echa': 708, 'echara': 708, 'nada': 1703, 'ni': 1707},
{'adelanta': 191, 'aplaza': 191, 'aplazo': 191, 'cambia': 191, 'cambio': 191, 'es': 191, 'movio': 191, 'mueve': 191,
'pasa': 191, 'paso': 191, 'pasó': 191, 'queda': 191, 'retrasa': 191, 'sera': 191, 'va': 191}, {'adelanta': 191,
'aplaza': 191, 'aplazo': 191, 'cambia': 191, 'cambio': 191, 'es': 191, 'movio': 191, 'mueve': 191, 'pasa': 191,
'paso': 191, 'pasó': 191, 'queda': 191, 'retrasa': 191, 'se': 1709, 'sera': 191, 'va': 191}, {'D': 1710}, {'D': 1710,
'para': 1711, 'prevista': 1711, 'previsto': 1711}, {'ser': 1711}, {'a': 1713}, {'da': 708, 'dara': 708, 'echa': 708,
'echara': 708}, {'^': 1715}, {'^': 1708, 'era': 1711, 'estaba': 1712, 'iba': 1714, 'le': 1716, 'me': 1716, 'nos':
1716, 'tenia': 1711, 'teniamos': 1711, 'tocaba': 1711}, {'<should>': 16, '<would_give>': 11, 'da': 708, 'dara': 708,
'echa': 708, 'echara': 708, 'nada': 1703, 'ni': 1707, 'no': 17}, {'olvide': 286}, {'me': 1719}, {'se': 1720},
{'<any_det>': 576, '<my>': 576}, {'^': 1722}, {'<is3>': 0, '<they>': 0, '^': 1718, 'era': 1711, 'estaba': 1712, 'iba':
1714, 'le': 1716, 'me': 1716, 'no': 1721, 'nos': 1716, 'recibiria': 1723, 'recibirian': 1723, 'tendria': 1723,
'tendrian': 1723, 'tenia': 1711, 'teniamos': 1711, 'tocaba': 1711}, {'cargo': 161}, {'D': 189, 'esperar': 753, 'mi':
1725}, {'^': 559, 'mi': 876}, {'manos': 161}, {'^': 559, 'el': 1136, 'mis': 1728, 'nada': 1135}, {'mi': 1667, 'mí':
1666, 'que': 1059}, {'^': 284, 'de': 1730, 'el': 91, 'la': 91, 'nuestra': 91, 'nuestro': 91, 'por': 1669, 'que':
1059}, {'efecto': 91}, {'<moved_pp>': 1109, 'D': 189, '^': 284, 'a': 1726, 'agendada': 23, 'agendado': 23, 'al': 190,
'de': 1727, 'en': 1729, 'esperar': 753, 'fijada': 23, 'para': 190, 'pendiente': 1731, 'por': 877, 'que': 755, 'sin':
1732}, {'<them>': 1205, 'N': 1205}, {'juntarnos': 23, 'vernos': 23}, {'almorzar': 23, 'comer': 23, 'hablar': 23,
'juntarnos': 23, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1145, 'con': 1734, 'de': 1735, 'el': 23,
'en': 1736, 'para': 1210}, {'la': 1071, 'las': 23}, {'^': 1185}, {'de': 1739, 'en': 1739, 'para': 23}, {'la': 42,
'lo': 42}, {'le': 42, 'les': 42, 'se': 1741}, {'le': 42, 'les': 42, 'se': 1741, 'yo': 1742}, {'<inf>': 23, 'D': 23,
'^': 1185, 'que': 1743, 'vernos': 23}, {'': (2, 'plan'), '<inf>': 23, 'D': 23, 'vernos': 23}, {'de': 1744, 'en': 1744,
'para': 1745, 'que': 741}, {'': (23, 'contact'), '<them>': 1740, 'N': 1746}, {'^': 1161, 'almorzar': 23, 'cenar': 23,
'comer': 23, 'desayunar': 23, 'ir': 1207, 'juntarnos': 23, 'pasar': 1207, 'pasarme': 1207, 'que': 1743, 'tomar': 23,
'vernos': 23}, {'la': 1395, 'lo': 1395}, {'le': 1395, 'les': 1395, 'se': 1749}, {'le': 1395, 'les': 1395, 'se': 1749,
'yo': 1750}, {'^': 1161, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 1207,
'juntarnos': 23, 'pasar': 1207, 'pasarme': 1207, 'que': 1751, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'': (2,
'plan'), 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'el': 23, 'juntarnos': 23, 'tomar': 23, 'vernos':
23}, {':': 739, 'D': 23, 'a': 1738, 'con': 1747, 'de': 1748, 'el': 23, 'en': 1752, 'para': 1753, 'pendiente': 1078,
'pendientes': 1078}, {'mi': 1725}, {'mis': 1728}, {'de': 1730, 'por': 1669, 'que': 1059}, {'a': 1755, 'de': 877, 'en':
1756, 'pendiente': 1757, 'por': 877}, {'ni': 91, 'no': 91, 'nunca': 91}, {'y': 1759}, {'...': 1760}, {'<inf>': 564,
'<inf_me>': 564, '^': 559, 'llamar': 1761, 'llamarme': 1761, 'pasar': 1761, 'pasarse': 1761, 'que': 487, 'venir':
1761}, {'<inf>': 564, '<inf_me>': 564, '^': 559, 'llamar': 1761, 'llamarme': 1761, 'nada': 91, 'pasar': 1761,
'pasarse': 1761, 'que': 487, 'venir': 1761}, {'de': 1762, 'en': 1763}, {'': (5, 'mine'), '^': 1161, 'almorzar': 23,
'cenar': 23, 'comer': 23, 'desayunar': 23, 'ir': 1207, 'juntarnos': 23, 'pasar': 1207, 'pasarme': 1207, 'que': 1743,
'tomar': 23, 'vernos': 23}, {'': (5, 'mine'), 'le': 42}, {'': (5, 'mine'), '^': 1161, 'almorzar': 23, 'cenar': 23,
'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 1207, 'juntarnos': 23, 'pasar': 1207, 'pasarme': 1207, 'que': 1743,
'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1145, 'con': 1747, 'de': 1765, 'debiendo': 1766,
'debiendole': 42, 'el': 23, 'en': 1767, 'para': 1753}, {'la': 1071, 'mi': 1725}, {'': (6, 'theirs'), '<inf_me>': 11,
'<infle>': 42}, {'': (5, 'mine'), '<inf>': 564, '<inf_me>': 564, '^': 1770, 'llamar': 1761, 'llamarme': 1761, 'mi':
876, 'pasar': 1761, 'pasarse': 1761, 'que': 487, 'venir': 1761}, {'': (5, 'mine'), '<inf>': 564, '<inf_me>': 564, '^':
1770, 'el': 1136, 'llamar': 1761, 'llamarme': 1761, 'mis': 1728, 'nada': 1137, 'pasar': 1761, 'pasarse': 1761, 'que':
487, 'venir': 1761}, {'': (7, 'waiting'), 'me': 469, 'nos': 469}, {'': (7, 'waiting'), 'el': 38, 'la': 38, 'lo': 38,
'mi': 1667, 'mí': 1666, 'que': 1773, 'su': 38, 'sus': 38}, {'^': 284, 'de': 1774, 'del': 1077, 'el': 91, 'la': 91,
'nuestra': 91, 'nuestro': 91, 'por': 1669, 'que': 1059}, {'<moved_pp>': 1109, 'a': 1769, 'atenta': 1076, 'atento':
1076, 'conmigo': 408, 'de': 1771, 'debiendo': 568, 'en': 1772, 'esperando': 762, 'pendiente': 1775, 'pendientes':
1078, 'por': 877, 'sin': 1732}, {'<inf>': 564, '<inf_me>': 564, '^': 559, 'llamar': 1761, 'llamarme': 1761, 'mi': 876,
'pasar': 1761, 'pasarse': 1761, 'que': 487, 'venir': 1761}, {'<inf>': 564, '<inf_me>': 564, '^': 559, 'el': 1136,
'llamar': 1761, 'llamarme': 1761, 'mis': 1728, 'nada': 1137, 'pasar': 1761, 'pasarse': 1761, 'que': 487, 'venir':
1761}, {'<moved_pp>': 1109, 'a': 1755, 'conmigo': 408, 'de': 1777, 'debiendo': 568, 'en': 1778, 'pendiente': 1731,
'por': 877, 'sin': 1732}, {'<see_inf>': 91, 'que': 392, 'saber': 0}, {'<letter>': 176}, {'<letter>': 176, 'visita':
176}, {'el': 1781, 'la': 1782, 'un': 1781, 'una': 1781}, {'^': 1512, 'a': 85}, {'colgue': 176, 'corte': 176, 'corté':
176, 'hable': 176, 'hablé': 176, 'salgo': 176, 'termino': 176}, {'<pro>': 201}, {'<good>': 1786, '<pro>': 201}, {'^':
198, 'al': 1212, 'el': 1212, 'la': 1212, 'mi': 1212, 'nuestra': 1212, 'nuestro': 1212, 'un': 1212, 'una': 1212}, {'^':
198, 'que': 619}, {'a': 1788, 'al': 1212, 'ante': 199, 'con': 199, 'el': 1212, 'en': 1789, 'la': 1212, 'mi': 1212,
'nuestra': 1212, 'nuestro': 1212, 'para': 199, 'que': 619, 'un': 1212, 'una': 1212}, {'N': 1790}, {'<any_det>': 1787,
'a': 1791, 'en': 733, 'que': 619}, {'<any_det>': 1787}, {'conectar': 909, 'juntar': 909, 'presentar': 909},
{'<their>': 1452, 'a': 1218, 'mi': 839, 'mis': 839, 'nuestra': 839, 'nuestras': 839, 'nuestro': 839}, {'<any_det>':
246, 'a': 1687}, {'': (23, 'contact'), '^': 1011, 'con': 1013}, {'<any_det>': 206, '^': 1011}, {'N': 1798},
{'<any_det>': 830, '^': 1011, 'con': 1799}, {'dudas': 802}, {'sus': 1801}, {'': (23, 'contact'), '<their>': 206},
{'<any_det>': 830, '<their>': 206, 'con': 832}, {'la': 176, 'reunion': 176, 'reunirme': 176, 'reunión': 176, 'una':
176}, {'con': 85, 'de': 1805}, {'por': 23}, {'N': 176, 'tambien': 745, 'también': 745}, {'a': 190, 'al': 190, 'para':
190}, {'': (0, 'missed'), '<date>': 91, 'el': 1098, 'la': 1098}, {'de': 0}, {'nada': 91}, {'en': 1812}, {'anulado':
91, 'aplazado': 91, 'caido': 91, 'cancelado': 91, 'ofrecido': 590, 'quedado': 1813, 'suspendido': 91}, {'ido': 91},
{'anulado': 91, 'aplazado': 91, 'caido': 91, 'cancelado': 91, 'ofrecido': 590, 'suspendido': 91}, {'<give1>': 42,
'acerco': 46, 'dejo': 46, 'devuelvo': 46, 'doy': 46, 'envio': 46, 'envío': 46, 'hago': 1313, 'hare': 1313, 'llevo':
46, 'mando': 46, 'paso': 46, 'preparo': 46, 'traigo': 46}, {'^': 1817, 'debo': 42, 'escuche': 1175, 'escuché': 1175,
'oi': 1175, 'tenemos': 1320, 'tengo': 1320, 'vamos': 1423, 'voy': 1423}, {'^': 1817}, {'fue': 1520, 'olvido': 1520,
'olvidó': 1520, 'paso': 1520, 'pasó': 1520}, {'olvido': 1520, 'olvidó': 1520, 'paso': 1520, 'pasó': 1520}, {'a': 190,
'al': 190, 'para': 190, 'por': 23}, {'': (14, 'together'), 'N': 176, 'tambien': 745, 'también': 745}, {'': (23,
'contact'), 'al': 176, 'desde': 176, 'por': 176}, {'': (14, 'together'), 'N': 1824, 'tambien': 745, 'también': 745},
{'conmigo': 176}, {'<moved3>': 1245, '<off>': 264, 'acerca': 1807, 'acerco': 585, 'acercó': 585, 'adelanta': 191,
'agregaron': 1808, 'agrego': 1808, 'agregó': 1808, 'anulo': 91, 'aparecio': 585, 'aplaza': 191, 'aplazo': 91,
'apuntaron': 1808, 'apunto': 1808, 'apuntó': 1808, 'cambia': 1809, 'cambio': 1809, 'cancelo': 91, 'cayeron': 1810,
'cayo': 1810, 'compromete': 355, 'comprometio': 355, 'conecto': 1027, 'conectó': 1027, 'corrio': 1809, 'dejo': 586,
'dejó': 586, 'encarga': 587, 'entero': 1811, 'enteró': 1811, 'ha': 1814, 'habia': 1815, 'han': 1816, 'incorporaron':
1808, 'incorporo': 1808, 'la': 1818, 'las': 1819, 'lo': 1818, 'los': 1819, 'me': 1820, 'mueve': 1809, 'nos': 1821,
'ocupa': 587, 'ofrece': 590, 'ofrecio': 592, 'olvidaron': 1615, 'olvido': 1615, 'olvidó': 1615, 'pasa': 1822, 'paso':
585, 'pasó': 585, 'queda': 191, 'quedaron': 1813, 'quedo': 1813, 'quedó': 1813, 'retrasa': 191, 'rumorea': 0,
'sumaron': 1823, 'sumo': 1823, 'suspende': 91, 'suspendio': 91, 'unieron': 1823, 'unio': 1825, 'va': 191, 'vino': 585,
'vio': 1826}, {'a': 1072, 'esperando': 762}, {'<inf>': 16, 'conviene': 16, 'deberia': 1622, 'deberiamos': 16, 'es':
1623, 'habria': 265, 'haria': 1623, 'hay': 265, 'lo': 1624, 'mas': 1625, 'me': 267, 'mejor': 16, 'ni': 1628, 'no':
1629, 'seria': 1623, 'sobra': 16, 'tendria': 265, 'tenemos': 265, 'tengo': 265}, {'^': 1829}, {',': 1830}, {',': 1830,
'^': 1616, 'lo': 1618}, {'contado': 745, 'dicho': 745}, {'conto': 745, 'dijo': 745, 'ha': 1833}, {'<them>': 1619,
'<they>': 1619, 'N': 1831, 'el': 1832, 'ella': 1831, 'ellas': 1637, 'ellos': 1637, 'me': 1834, 'él': 1832}, {'de':
25}, {'cumple': 1836, 'cumpleanos': 1836, 'santo': 1836}, {'el': 1837}, {'<mentor_noun>': 250}, {'de': 1839},
{'lugar': 1004}, {'mi': 1841}, {'en': 1842}, {'yo': 999}, {'estuviera': 1843, 'fuera': 1844}, {'de': 1669, 'por':
1669}, {'senales': 91}, {'aparecer': 91, 'atender': 91, 'contestar': 91, 'dar': 1847, 'responder': 91}, {'pendiente':
1846, 'sin': 1848}, {'sin': 1848}, {'paso': 113}, {'': (0, 'missed'), 'de': 91}, {'contestar': 91, 'efecto': 91,
'exito': 91, 'falta': 1739, 'hablar': 91, 'noticias': 1852, 'novedades': 759, 'rastro': 759, 'respuesta': 91,
'senales': 1852, 'suerte': 91, 'ver': 91, 'verla': 91, 'verlo': 91}, {'a': 754, 'esperar': 753, 'falta': 1094,
'faltan': 1094, 'que': 755}, {'con': 82, 'que': 82}, {',': 480, '...': 165, ':': 164, 'era': 378, 'es': 378, 'fue':
378}, {'recibiremos': 11, 'sabremos': 11, 'tendre': 11, 'tendremos': 11}, {'la': 1857, 'las': 1857, 'lo': 1857, 'los':
1857, 'recibiremos': 11, 'sabremos': 11, 'tendre': 11, 'tendremos': 11}, {'<thing>': 1858}, {'<tip>': 1856, '^':
1859}, {'<tip>': 1856}, {'vez': 82}, {'andaba': 1068, 'andaban': 1068, 'estaba': 1063, 'estaban': 1068, 'estuvieron':
1068, 'estuvo': 1063, 'vinieron': 1068, 'vino': 1063}, {'<answers>': 1551, '<clitic>': 1561, '<seen1>': 91, 'he':
1559, 'hemos': 1559, 'la': 1555, 'las': 1555, 'le': 1555, 'les': 1555, 'lo': 1555, 'los': 1555, 'me': 1556, 'nos':
1556, 'se': 1560}, {'apagado': 91}, {'D': 23, 'con': 23}, {'<date>': 1866}, {'^': 1163, 'conectar': 909,
'conectarlos': 113, 'juntar': 909, 'juntarlos': 113, 'ponerlos': 913, 'presentar': 909, 'presentarlos': 113},
{'<any_det>': 1867, '<date>': 1866, 'que': 1868}, {'con': 23}, {'^': 902}, {'a': 23}, {'': (5, 'mine'), '^': 1163,
'admitir': 905, 'conectar': 909, 'conectarlos': 113, 'confesar': 905, 'decir': 905, 'juntar': 909, 'juntarlos': 113,
'juntarme': 1870, 'pensar': 82, 'ponerlos': 913, 'presentar': 909, 'presentarlos': 113, 'quedar': 1870, 'reconocer':
905, 'reunirme': 23, 'ver': 1872, 'verme': 1870}, {'<any_det>': 1867, '<date>': 1866, 'ganas': 1050, 'juntarme': 1870,
'pendiente': 1871, 'que': 1873, 'quedar': 1870, 'reunirme': 23, 'ver': 1872, 'verme': 1870}, {'<see_inf>': 91, '^':
415}, {'a': 421, 'que': 1875}, {'que': 622}, {'do': 113}, {'<inf_them>': 42, '<todo_inf>': 42}, {'^': 1879, 'a': 754,
'esperar': 753}, {'^': 1665, 'a': 754, 'de': 911, 'esperar': 753, 'que': 1880}, {':': 113}, {'birra': 135, 'cafe':
135, 'café': 135, 'cana': 135, 'cerveza': 135, 'tinto': 135, 'vino': 135}, {'<any_det>': 176, 'algo': 176, 'cafe':
176, 'café': 176, 'cerveza': 176, 'el': 1883, 'mate': 176, 'mates': 176, 'te': 176, 'tinto': 176, 'un': 1883, 'una':
1883}, {'<any_det>': 176, 'algo': 176, 'cafe': 176, 'café': 176, 'cerveza': 176, 'mate': 176, 'mates': 176, 'te': 176,
'tinto': 176}, {'el': 1883, 'un': 1883, 'una': 1883}, {'un': 23, 'una': 23}, {'': (23, 'contact'), 'N': 1012}, {'^':
1011, 'con': 1888}, {'<date>': 176}, {'<any_det>': 1890, '<date>': 176, 'que': 1134, 'tenido': 1140}, {'que': 1134,
'tenido': 1140}, {'estos': 82}, {'de': 1893}, {'<drink>': 176, 'dia': 1894}, {'<drink>': 176}, {'dias': 82}, {'estos':
1897}, {'de': 1898}, {'<inf>': 604, '<inf_me>': 11, '<infme>': 11, 'corregir': 304, 'firmar': 304, 'hablar': 607,
'hablarle': 607, 'hablarles': 607, 'leer': 304, 'mirar': 304, 'probar': 304, 'repasar': 304, 'revisar': 304,
'testear': 304, 'validar': 304, 'ver': 304}, {'^': 1900}, {'a': 1901}, {'<see_inf>': 23, '^': 902}, {'a': 1903,
'atras': 759, 'detras': 759}, {'...': 135, 'a': 698, 'por': 698}, {'almorzar': 23, 'buscarme': 23, 'buscarnos': 23,
'casa': 23, 'cenar': 23, 'comer': 23, 'merendar': 23, 'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme': 23,
'visitarme': 23}, {'N': 1905, 'a': 1906}, {'almorzar': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'merendar': 23,
'tomar': 23, 'verme': 23, 'visitarme': 23}, {'N': 1905, 'a': 1908}, {'<media>': 82, 'el': 1022, 'facebook': 82,
'instagram': 82, 'la': 1022, 'las': 1022, 'linkedin': 82, 'los': 1022, 'su': 1022, 'sus': 1022, 'twitter': 82, 'un':
1022, 'una': 1022, 'x': 82}, {'N': 176, 'a': 176, 'el': 1047, 'en': 1910, 'la': 1048, 'pasar': 82, 'por': 1023, 'que':
82, 'un': 1049, 'una': 1051}, {'almorzar': 23, 'buscarme': 23, 'buscarnos': 23, 'casa': 23, 'cenar': 23, 'comer': 23,
'desayunar': 23, 'dormir': 23, 'la': 1643, 'merendar': 23, 'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme':
23, 'visitarme': 23}, {'N': 1905, 'a': 1912}, {'': (23, 'contact'), 'N': 176, 'a': 176, 'en': 1023, 'por': 1023},
{'a': 176, 'en': 1023, 'por': 1023}, {'con': 808, 'de': 808, 'en': 808, 'para': 808}, {'a': 1903, 'atras': 759, 'con':
85, 'detras': 759}, {'caso': 91, 'mu': 91, 'palabra': 91, 'pio': 91}, {'<give1>': 42}, {'^': 1919}, {'la': 1920,
'las': 1920, 'lo': 1920, 'los': 1920}, {'': (14, 'together'), 'le': 1920, 'les': 1920, 'se': 1921}, {'nada': 91, 'ni':
1918, 'si': 82, 'yo': 1922}, {'estaba': 91}, {'ido': 91, 'marchado': 91}, {'habia': 1925}, {'no': 1924, 'que': 0,
'se': 1926, 'veremos': 83}, {'': (5, 'mine'), '0': 161, '^': 284, 'a': 1429, 'cien': 161, 'cincuenta': 161, 'dinero':
161, 'treinta': 161, 'unos': 161, 'veinte': 161}, {'tu': 1006}, {'<give1>': 42, 'hago': 1313, 'hare': 1313}, {'^':
1930, 'debo': 1430}, {'ocupo': 1008}, {'tu': 999, 'tú': 999, 'vos': 999}, {'^': 1930}, {'la': 1934, 'las': 1934, 'lo':
1934, 'los': 1934}, {'debo': 1928, 'en': 1929, 'le': 1931, 'les': 1931, 'llevo': 42, 'me': 1932, 'pongo': 42, 'que':
1933, 'se': 1935, 'y': 850}, {'<may3>': 249, '^': 979, 'de': 980, 'debe': 249, 'dijo': 410, 'en': 377, 'ha': 981,
'habia': 411, 'iba': 983, 'me': 986, 'nos': 987, 'pensaba': 410, 'queda': 561, 'quedaron': 989, 'quedo': 991, 'quedó':
991, 'queria': 410, 'se': 992, 'tenia': 993, 'tiene': 600, 'tienen': 600, 'va': 611, 'van': 611}, {'$': 151, '//':
174, '<advises>': 175, '<called1>': 177, '<came3>': 188, '<date>': 194, '<eat1>': 197, '<handed1>': 230, '<hours>':
242, '<lent1>': 247, '<may3>': 249, '<mentor_noun>': 250, '<moved1>': 254, '<moved3>': 258, '<moved_pp>': 261,
'<off>': 264, '<opines>': 281, '<read1>': 283, '<remind>': 286, '<sent_to>': 292, '<set>': 293, '<set_up>': 294,
'<shall1>': 23, '<they>': 614, '<tip>': 618, '<told1>': 621, '<tried1>': 623, '<until>': 627, '<vowed1>': 630, 'D':
662, 'N': 706, '^': 710, 'a': 725, 'acabamos': 727, 'acabo': 727, 'accion': 728, 'acompane': 732, 'aconseja': 328,
'aconseje': 736, 'acordado': 740, 'acordamos': 744, 'acorde': 744, 'acudieron': 745, 'agradecer': 747, 'agradeci':
748, 'agradecida': 749, 'agradecido': 749, 'agradecimos': 748, 'agradezco': 747, 'aguardo': 38, 'ahora': 756, 'al':
757, 'alente': 714, 'algun': 758, 'almorce': 176, 'almorzado': 176, 'almorzamos': 176, 'andamos': 760, 'ando': 763,
'anduve': 764, 'anduvimos': 764, 'anime': 714, 'antes': 767, 'apadrine': 768, 'apagado': 91, 'aparecieron': 745,
'apenas': 765, 'aplazada': 91, 'aplazado': 91, 'apresentacao': 774, 'arme': 777, 'armé': 777, 'asegura': 783,
'aseguro': 786, 'asesore': 768, 'asistentes': 745, 'asistieron': 745, 'asistio': 745, 'aun': 796, 'aunque': 765,
'ausencia': 91, 'avisa': 798, 'avisandome': 715, 'aviso': 800, 'avisó': 800, 'ayudamos': 806, 'ayude': 806, 'baile':
764, 'banco': 810, 'bebi': 811, 'bebimos': 176, 'brindamos': 176, 'brinde': 176, 'buena': 812, 'buzon': 288, 'buzón':
288, 'caminamos': 176, 'camine': 764, 'capacite': 814, 'carta': 817, 'casi': 820, 'celebramos': 176, 'celebre': 176,
'cena': 822, 'cenado': 764, 'cenamos': 176, 'cene': 176, 'charla': 176, 'charlamos': 176, 'charlando': 176, 'charle':
176, 'charlita': 176, 'cita': 822, 'clasificamos': 826, 'clasifique': 826, 'coincidi': 176, 'coincidido': 176,
'coincidimos': 176, 'colgar': 764, 'colgue': 764, 'comedor': 827, 'comente': 833, 'comi': 764, 'comida': 822,
'comido': 764, 'comimos': 176, 'como': 715, 'comparti': 843, 'compromiso': 844, 'con': 851, 'conectamos': 855,
'conecte': 860, 'confirma': 861, 'confirmado': 862, 'confirmamos': 862, 'confirme': 862, 'confirmo': 864, 'confirmé':
862, 'confirmó': 864, 'conmigo': 850, 'conoci': 176, 'conocimos': 176, 'consejo': 866, 'console': 714, 'consulta':
868, 'consulte': 870, 'consulté': 870, 'contandome': 715, 'conte': 872, 'contestador': 91, 'contestadora': 91,
'conteste': 874, 'contesté': 874, 'conto': 875, 'convenido': 740, 'conversacion': 176, 'conversado': 176,
'conversamos': 176, 'converse': 176, 'conversé': 176, 'corre': 878, 'corregi': 833, 'corren': 878, 'correo': 289,
'corri': 764, 'corrigiendole': 206, 'corrigiendoles': 206, 'corte': 764, 'corté': 764, 'cree': 334, 'creo': 140,
'cruce': 881, 'crucé': 882, 'cruz': 883, 'cuando': 765, 'cubri': 886, 'cuenta': 337, 'cumple': 887, 'cumplia': 887,
'cuya': 0, 'cuyo': 0, 'dado': 715, 'dando': 888, 'dandole': 890, 'de': 896, 'debe': 340, 'deberia': 898, 'deberiamos':
899, 'debi': 900, 'debia': 622, 'debiamos': 622, 'debido': 901, 'debo': 914, 'decia': 347, 'deje': 917, 'dejé': 917,
'derive': 920, 'desayunamos': 176, 'desayune': 176, 'desde': 925, 'deseando': 926, 'despues': 767, 'di': 944, 'dice':
948, 'dicen': 715, 'diciendo': 950, 'diciendome': 715, 'dicte': 951, 'dije': 960, 'dijimos': 963, 'dijo': 967,
'dimos': 969, 'discusion': 176, 'discutimos': 176, 'echamos': 971, 'eche': 974, 'echo': 977, 'el': 994, 'ella': 995,
'en': 1007, 'encargo': 1009, 'encontramos': 177, 'encontre': 177, 'ensayamos': 1014, 'ensaye': 1015, 'ensenandole':
1017, 'ensene': 1021, 'entere': 1024, 'entregue': 1025, 'entrene': 814, 'entrevista': 822, 'entro': 1027, 'envie':
1030, 'envié': 1030, 'era': 1036, 'eramos': 1037, 'es': 1042, 'escribi': 1046, 'escribio': 875, 'escribí': 1046,
'escuche': 1052, 'escuché': 1052, 'espera': 393, 'esperamos': 1055, 'esperando': 762, 'espere': 1058, 'espero': 1055,
'esperé': 1058, 'esta': 1062, 'estaba': 1064, 'estabamos': 1067, 'estaban': 1069, 'estamos': 1074, 'estaria': 1075,
'estoy': 1079, 'estreno': 822, 'estuve': 1083, 'estuvieron': 745, 'estuvimos': 1084, 'estuvo': 1085, 'está': 1062,
'evento': 822, 'explicandole': 1017, 'explique': 1021, 'expliqué': 1021, 'exposicion': 822, 'extrano': 975,
'fallecio': 29, 'falta': 1095, 'faltan': 1097, 'falte': 1101, 'falto': 1102, 'feedback': 1105, 'felicite': 714,
'festejamos': 176, 'forme': 1108, 'formé': 1108, 'fue': 1110, 'fuera': 1112, 'fui': 1118, 'fuimos': 1119, 'ganas':
1120, 'gracias': 1122, 'h': 1125, 'ha': 1142, 'habia': 1144, 'habiamos': 1149, 'hablado': 176, 'hablamos': 176,
'hablando': 176, 'hable': 1154, 'hablé': 1154, 'habra': 1156, 'habria': 140, 'hace': 1159, 'han': 1160, 'hasta': 766,
'hay': 1169, 'he': 1220, 'hecho': 740, 'hemos': 1225, 'hice': 1233, 'hicimos': 1235, 'hora': 1125, 'horas': 1125,
'hoy': 1236, 'iba': 1238, 'ibamos': 1239, 'iban': 422, 'idea': 82, 'ilocalizable': 91, 'ilocalizables': 91, 'ilusion':
1120, 'imparti': 951, 'inauguracion': 822, 'indique': 1216, 'inlocalizable': 91, 'insiste': 426, 'insisti': 736,
'insistimos': 736, 'insistio': 426, 'instrui': 814, 'intercambiamos': 176, 'intercambie': 176, 'intercambio': 1114,
'intercedi': 1240, 'intro': 1243, 'jugamos': 176, 'jugue': 1244, 'junte': 860, 'junté': 860, 'la': 1286,
'lanzamiento': 822, 'larga': 812, 'las': 1299, 'le': 1424, 'lei': 1427, 'leido': 1024, 'les': 1438, 'llamada': 1440,
'llamadas': 1441, 'lleve': 732, 'llevo': 924, 'llevé': 732, 'lo': 1446, 'los': 1448, 'mande': 1453, 'mandé': 1453,
'me': 1539, 'mentoree': 768, 'mentorice': 768, 'merendamos': 176, 'merende': 176, 'mi': 1540, 'mientras': 765, 'mil':
1541, 'mostre': 1543, 'movi': 1544, 'muchas': 1541, 'murio': 29, 'nacio': 29, 'nada': 1546, 'necesita': 543,
'necesitamos': 285, 'necesito': 1547, 'ni': 1558, 'no': 1596, 'nos': 1606, 'nota': 1608, 'nunca': 1612, 'ofreci': 911,
'oi': 1052, 'ojala': 82, 'olvidamos': 1520, 'olvide': 1520, 'olvido': 1614, 'olvidé': 1520, 'olvidó': 1615, 'oriente':
814, 'pactado': 740, 'para': 1640, 'parece': 715, 'participaron': 745, 'pasa': 1646, 'pasamos': 1655, 'pasandole':
890, 'pasara': 1656, 'pasará': 1656, 'pase': 1659, 'paso': 1660, 'pasé': 1659, 'pedi': 1664, 'pendiente': 1670,
'pendientes': 1078, 'pensaba': 622, 'pensando': 1672, 'perdi': 1100, 'perdida': 1546, 'pide': 548, 'pidio': 550,
'pienso': 1673, 'pitchee': 176, 'planton': 91, 'platica': 176, 'platicamos': 176, 'platicando': 176, 'platique': 176,
'poner': 1675, 'ponerlos': 913, 'por': 1677, 'porq': 0, 'porque': 0, 'pospuesta': 91, 'pospuesto': 91, 'postergada':
91, 'postergado': 91, 'pq': 0, 'practicamos': 1678, 'practique': 1015, 'precisa': 553, 'preferiria': 328, 'prefiere':
328, 'pregunta': 521, 'preguntaba': 521, 'pregunte': 1663, 'pregunto': 521, 'pregunté': 1663, 'preguntó': 521,
'preparamos': 1680, 'preparandole': 206, 'prepare': 1680, 'preparé': 1680, 'presentacion': 1681, 'presentado': 858,
'presentamos': 1682, 'presentandolas': 770, 'presentandolos': 770, 'presentarlas': 770, 'presentarle': 1684,
'presentarlos': 770, 'presentation': 774, 'presente': 1685, 'presentes': 745, 'presenté': 1685, 'preste': 1688,
'presté': 1688, 'promesa': 728, 'promete': 1690, 'prometi': 1692, 'prometido': 740, 'prometimos': 1692, 'prometio':
1694, 'propone': 556, 'propuse': 736, 'propuso': 556, 'proxima': 31, 'proximo': 1695, 'proximos': 1696, 'puesto': 715,
'puse': 1702, 'q': 1717, 'que': 1724, 'queda': 1733, 'quedada': 764, 'quedado': 1737, 'quedamos': 1754, 'quedan':
1758, 'quedaron': 1764, 'quede': 1768, 'quedo': 1776, 'quedé': 1768, 'quedó': 1779, 'queria': 1780, 'queriamos': 622,
'querria': 573, 'quien': 0, 'quienes': 0, 'quiere': 575, 'quisiera': 82, 'quiza': 82, 'quizas': 82, 'reagendamos':
189, 'reagendar': 189, 'reagendo': 189, 'recibi': 1783, 'recibimos': 1513, 'recibire': 1513, 'recibo': 1784, 'recien':
1785, 'reclama': 573, 'recogi': 732, 'recomendandole': 1684, 'recomendarle': 1684, 'recomendarles': 1684, 'recomende':
1792, 'recomienda': 328, 'recomiendo': 1793, 'recordar': 1794, 'recordatorio': 113, 'reemplace': 886, 'reenvie': 1795,
'referi': 920, 'regale': 1796, 'regalé': 1796, 'regresa': 581, 'reparti': 826, 'repartimos': 826, 'repasamos': 1797,
'repasandole': 206, 'repase': 1800, 'reprogramamos': 189, 'reprogramo': 189, 'requiere': 583, 'resolvi': 1802,
'respondi': 874, 'resta': 756, 'resulta': 715, 'reunion': 822, 'reunión': 822, 'revisamos': 1803, 'revisandole': 206,
'revise': 1804, 'revisé': 1804, 'rogue': 736, 'salgo': 1806, 'sali': 764, 'salimos': 764, 'se': 1827, 'seguimos':
1828, 'segun': 1835, 'sera': 1838, 'servi': 826, 'servimos': 826, 'sesion': 1840, 'sesiones': 1840, 'si': 1845,
'sigo': 1828, 'sigue': 1849, 'siguen': 1850, 'siguiente': 1851, 'simule': 1015, 'sin': 1853, 'solo': 1854, 'solto':
528, 'sone': 1855, 'su': 1860, 'sugeri': 736, 'sugerirle': 1684, 'sugiere': 328, 'supli': 886, 'sus': 1861,
'suspendida': 91, 'suspendido': 91, 'sustitui': 886, 'sólo': 756, 'tal': 1862, 'tambien': 1863, 'también': 1863,
'tampoco': 1864, 'tarea': 728, 'telefonee': 176, 'telefoneo': 176, 'telefono': 1865, 'teléfono': 1865, 'tenemos':
1869, 'tengo': 1874, 'tenia': 1876, 'teniamos': 1877, 'tenian': 596, 'tensa': 812, 'tiene': 599, 'tienen': 600, 'to':
1878, 'toca': 1881, 'tocaba': 622, 'toco': 285, 'todavia': 796, 'todo': 1882, 'tomamos': 1884, 'tomando': 1885,
'tomandome': 176, 'tomandonos': 176, 'tomaremos': 1886, 'tome': 1885, 'tomo': 1887, 'tomé': 1885, 'trabajamos': 764,
'trabaje': 1889, 'trabajé': 1889, 'tranquilice': 714, 'tropece': 764, 'tuve': 1891, 'tuvieron': 1892, 'tuvimos': 1891,
'tuvo': 1892, 'un': 1895, 'una': 1896, 'unas': 1896, 'uno': 1899, 'unos': 1896, 'va': 1902, 'vamos': 1904, 'van': 611,
've': 613, 'vendra': 1907, 'vendran': 1909, 'veria': 613, 'vi': 1911, 'viajamos': 176, 'viaje': 764, 'viajo': 652,
'viajé': 764, 'viene': 1913, 'vienen': 1909, 'vimos': 1914, 'vinieron': 745, 'vino': 1085, 'visito': 86, 'visto':
1915, 'voluntariado': 1916, 'voluntario': 1916, 'volvera': 581, 'voy': 1917, 'vuelve': 581, 'xq': 0, 'y': 1923, 'ya':
1927, 'yo': 1936, 'él': 1937}]


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

