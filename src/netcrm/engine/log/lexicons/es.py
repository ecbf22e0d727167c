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
'trabajando': 176, 'viendo': 176}, {'N': 176, 'tambien': 837, 'también': 837}, {'N': 38}, {'de': 1070, 'del': 1070},
{'...': 1071}, {'<giveinf>': 42, '<inf_them>': 42, 'el': 1072, 'la': 1072, 'las': 1072, 'los': 1072, 'su': 38, 'sus':
38}, {'el': 1072, 'la': 1072, 'las': 1072, 'los': 1072, 'su': 38, 'sus': 38}, {'^': 1074}, {'N': 354, '^': 897, 'a':
741, 'esperar': 740, 'me': 354, 'nos': 354}, {'^': 1073, 'a': 741, 'aun': 1075, 'conectar': 896, 'conectarlos': 113,
'de': 898, 'esperar': 740, 'juntar': 896, 'juntarlos': 113, 'ponerlos': 900, 'presentar': 896, 'presentarlos': 113,
'que': 1076, 'todavia': 1075}, {'^': 1074, 'aun': 1075, 'todavia': 1075}, {'': (0, 'missed'), '<date>': 91}, {'': (0,
'missed'), '<date>': 91, 'la': 1079}, {'': (0, 'missed'), '<date>': 91, 'a': 1080, 'al': 1079, 'el': 1079, 'la': 1079,
'su': 1079, 'una': 1079}, {'a': 1081}, {'^': 284, 'que': 401}, {'<their>': 205, 'el': 205, 'la': 205}, {'^': 1084},
{'a': 1085, 'al': 1085, 'de': 1085, 'del': 1085, 'sobre': 1085}, {'^': 788, 'en': 789}, {'N': 1087}, {'a': 1088},
{'del': 260}, {'<moved_pp>': 1090, 'N': 676}, {'cobertura': 91}, {'de': 1092}, {'casa': 176}, {'de': 176}, {'': (23,
'contact'), 'casa': 176, 'la': 1094, 'lo': 1095, 'ver': 176, 'visitar': 176}, {'a': 176, 'al': 176}, {'': (23,
'contact'), 'N': 1097}, {'a': 1096, 'al': 176, 'con': 1098, 'donde': 176}, {'a': 176, 'al': 176, 'con': 176, 'juntos':
176, 'por': 176}, {'de': 913}, {'': (10, 'thanks'), 'el': 0, 'ella': 0, 'ello': 0, 'eso': 0, 'mi': 0, 'mí': 0,
'nosotros': 0, 'él': 0}, {'N': 733, 'a': 1102}, {'^': 794, 'con': 795, 'de': 795, 'en': 795, 'para': 795},
{'voluntariado': 1104}, {'de': 1105}, {'<date>': 190, 'cita': 190}, {'el': 1107, 'la': 1107, 'nuestra': 1107,
'nuestro': 1107, 'su': 1107}, {'<hand3>': 932, '<send3>': 932, 'acaba': 932, 'termina': 932}, {'^': 1109, 'me': 403,
'nos': 403}, {'...': 350, 'que': 1110}, {'la': 182, 'verme': 176, 'vernos': 176, 'visitarme': 176}, {'casa': 176,
'la': 182}, {'a': 1112, 'el': 1107, 'la': 1107, 'nuestra': 1107, 'nuestro': 1107, 'por': 1113, 'su': 1107}, {'anular':
91, 'aplazar': 91, 'cancelar': 91, 'desconvocar': 91, 'posponer': 91, 'suspender': 91}, {'el': 91, 'la': 91,
'nuestra': 91, 'nuestro': 91}, {'aire': 1116}, {'': (0, 'missed'), 'el': 91, 'la': 91, 'nuestra': 91, 'nuestro': 91},
{'^': 11, 'el': 1117, 'nada': 1118}, {'de': 354, 'en': 1119, 'pendiente': 1116}, {'que': 1115}, {'a': 1112, 'por':
1113}, {'adelantado': 1108, 'aplazado': 1108, 'cambiado': 1108, 'corrido': 1108, 'dicho': 1111, 'fallecido': 29,
'movido': 1108, 'muerto': 29, 'nacido': 29, 'pasado': 1114, 'pospuesto': 1108, 'que': 1115, 'quedado': 1120,
'retrasado': 1108, 'tenido': 1121, 'trasladado': 1108, 'venido': 1122}, {'': (0, 'missed'), 'en': 615}, {'acordado':
91, 'agendado': 91, 'que': 1115, 'quedado': 1124, 'tenido': 1121}, {'las': 23}, {'D': 23, 'a': 1126, 'el': 23, 'en':
23, 'para': 23}, {'N': 1127}, {'': (0, 'missed'), 'con': 1128}, {'acordado': 91, 'agendado': 91, 'quedado': 1129},
{'a': 199, 'con': 199, 'en': 199}, {'N': 1131}, {'de': 1132, 'por': 1132}, {'': (23, 'contact'), 'N': 1131}, {'': (23,
'contact'), 'bien': 1133, 'de': 1132, 'por': 1134}, {'<inf>': 113, 'ver': 82}, {'que': 1136}, {'no': 91}, {'que':
1138}, {'...': 910, 'mucho': 1139}, {'adelantado': 1108, 'aplazado': 1108, 'cambiado': 1108, 'corrido': 1108,
'movido': 1108, 'pasado': 1114, 'pospuesto': 1108, 'que': 1115, 'retrasado': 1108, 'tenido': 1121, 'trasladado': 1108,
'venido': 1122}, {'<inf_them>': 42, '<infle>': 42}, {'^': 1142}, {'<giveinf>': 42, '<inf_them>': 42, '<todo_inf>':
42}, {'conteste': 38, 'decida': 38, 'diga': 38, 'elija': 38, 'envie': 38, 'envíe': 38, 'firme': 38, 'mande': 38,
'responda': 38, 'su': 38, 'sus': 38}, {'^': 1145}, {'^': 1145, 'que': 1146}, {'^': 1145, 'a': 1147, 'que': 1146},
{'<inf>': 113, '^': 1144, 'admitir': 892, 'conectar': 896, 'conectarlos': 113, 'confesar': 892, 'decir': 892,
'esperar': 1148, 'juntar': 896, 'juntarlos': 113, 'pensar': 82, 'ponerlos': 900, 'presentar': 896, 'presentarlos':
113, 'reconocer': 892}, {'^': 897, 'almuerzo': 135, 'de': 1143, 'junta': 135, 'que': 1149, 'reunion': 135, 'reunión':
135}, {'<my>': 243}, {'N': 1151}, {'a': 1152}, {'N': 237}, {'^': 236, 'con': 1154}, {'a': 732}, {'<any_det>': 205,
'<their>': 205}, {'^': 1157}, {'N': 1158}, {'<their>': 206, '^': 236, 'con': 1159}, {'N': 795}, {'a': 1161},
{'<any_det>': 217}, {'N': 1163}, {'0': 916, '<any_det>': 217, 'a': 1164, 'cuatro': 916, 'dos': 916, 'tres': 916,
'una': 916, 'varias': 916}, {'<infle>': 42}, {'^': 1166, 'admitir': 892, 'confesar': 892, 'decir': 892, 'reconocer':
892}, {'<any_det>': 217, 'a': 1164}, {'q': 942, 'que': 942}, {'<any_det>': 217, 'mi': 826, 'mis': 826, 'nuestra': 826,
'nuestras': 826, 'nuestro': 826}, {'N': 1170}, {'<any_det>': 217, 'a': 1171, 'mi': 826, 'mis': 826, 'nuestra': 826,
'nuestras': 826, 'nuestro': 826}, {'<date>': 190, '^': 825, 'cita': 190}, {'<any_det>': 217, 'a': 1171, 'el': 1107,
'la': 1107, 'mi': 826, 'mis': 826, 'nuestra': 1173, 'nuestras': 826, 'nuestro': 1173, 'su': 1107}, {'^': 932}, {'N':
1175}, {'a': 1176}, {'N': 840, 'a': 841, 'por': 846, 'via': 846, 'vía': 846}, {'': (5, 'mine'), 'que': 42}, {'con':
758}, {'contacto': 1180}, {'en': 1181}, {'N': 1182}, {'contacto': 845}, {'a': 1183, 'en': 1184}, {'para': 23}, {'':
(23, 'contact'), '<them>': 1186, 'N': 1127}, {'a': 898}, {'': (5, 'mine'), '^': 1142, 'ir': 1188, 'juntarnos': 23,
'pasar': 1188, 'pasarme': 1188, 'vernos': 23}, {'': (5, 'mine'), '^': 1142, 'almorzar': 23, 'comer': 23, 'hablar': 23,
'ir': 1188, 'juntarnos': 23, 'pasar': 1188, 'pasarme': 1188, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'': (2,
'plan'), 'el': 23}, {'D': 23, 'a': 1126, 'con': 1187, 'de': 1189, 'el': 23, 'en': 1190, 'para': 1191}, {'<pro>': 199},
{'al': 1193, 'el': 1193, 'la': 1193, 'mi': 1193, 'nuestra': 1193, 'nuestro': 1193, 'un': 1193, 'una': 1193}, {'a':
1194, 'al': 1193, 'el': 1193, 'la': 1193, 'mi': 1193, 'nuestra': 1193, 'nuestro': 1193, 'un': 1193, 'una': 1193},
{'N': 1195}, {'a': 1196}, {'mi': 826, 'mis': 826, 'nuestra': 826, 'nuestras': 826, 'nuestro': 826}, {'N': 1198}, {'a':
1199, 'mi': 826, 'mis': 826, 'nuestra': 826, 'nuestras': 826, 'nuestro': 826}, {'<done_pp>': 176, '<lent>': 1153,
'adelantado': 1108, 'animado': 701, 'aplazado': 1108, 'ayudado': 793, 'cambiado': 1108, 'comentado': 1155,
'consolado': 701, 'contestado': 1156, 'corregido': 1160, 'corrido': 1108, 'cubierto': 1162, 'dado': 1165, 'de': 1167,
'dejado': 1168, 'dicho': 1169, 'enviado': 1172, 'escrito': 1156, 'facilitado': 1168, 'felicitado': 701, 'llamado':
1156, 'mandado': 1172, 'mirado': 1155, 'movido': 1108, 'pasado': 1174, 'pedido': 1177, 'pospuesto': 1108,
'presentado': 1178, 'prometido': 1179, 'puesto': 1185, 'que': 1115, 'quedado': 1192, 'recomendado': 1197,
'reemplazado': 1162, 'reenviado': 1200, 'repasado': 1160, 'respondido': 1156, 'retrasado': 1108, 'revisado': 1160,
'sustituido': 1162, 'telefoneado': 1156, 'tenido': 1121, 'tranquilizado': 701, 'trasladado': 1108, 'visto': 177},
{'<any_det>': 217, 'a': 1164, 'el': 1107, 'la': 1107, 'nuestra': 1107, 'nuestro': 1107, 'su': 1107}, {'^': 1166,
'juntarnos': 23, 'vernos': 23}, {'^': 1166, 'almorzar': 23, 'comer': 23, 'hablar': 23, 'juntarnos': 23, 'reunirnos':
23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1126, 'con': 1187, 'de': 1203, 'el': 23, 'en': 1204, 'para': 1191},
{'<done_pp>': 176, '<lent>': 1153, 'adelantado': 1108, 'animado': 701, 'aplazado': 1108, 'ayudado': 793, 'cambiado':
1108, 'comentado': 1155, 'consolado': 701, 'contestado': 1156, 'corregido': 1160, 'corrido': 1108, 'cubierto': 1162,
'dado': 1168, 'dejado': 1168, 'enviado': 1168, 'escrito': 1156, 'facilitado': 1168, 'felicitado': 701, 'llamado':
1156, 'mandado': 1168, 'mirado': 1155, 'movido': 1108, 'pasado': 1202, 'pospuesto': 1108, 'presentado': 1178,
'puesto': 1185, 'que': 1115, 'quedado': 1205, 'reemplazado': 1162, 'repasado': 1160, 'respondido': 1156, 'retrasado':
1108, 'revisado': 1160, 'sustituido': 1162, 'telefoneado': 1156, 'tenido': 1121, 'tranquilizado': 701, 'trasladado':
1108, 'visto': 177}, {'^': 152, 'a': 153, 'de': 153, 'en': 153}, {'mentor': 1207, 'mentora': 1207}, {'<course>': 919,
'intro': 762, 'introduccion': 762, 'presentacion': 762, 'puente': 762}, {'<course>': 919, 'devolucion': 923,
'evaluacion': 923, 'intro': 762, 'introduccion': 762, 'presentacion': 762, 'puente': 762}, {'': (23, 'contact'),
'<course>': 919}, {'': (23, 'contact'), '<course>': 919, 'devolucion': 923, 'evaluacion': 923, 'intro': 762,
'introduccion': 762, 'presentacion': 762, 'puente': 762, 'visita': 177}, {'^': 794, 'con': 795, 'en': 795}, {'call':
176, 'de': 1208, 'el': 1209, 'la': 1210, 'le': 927, 'su': 926, 'un': 1211, 'una': 1212, 'voluntariado': 1213, 'zoom':
176}, {'': (23, 'contact'), 'visita': 177}, {'call': 176, 'un': 176, 'una': 1215, 'voluntariado': 1213, 'zoom': 176},
{'cumple': 874, 'cumplia': 874}, {'<see_inf>': 91, '^': 412}, {'a': 1218, 'que': 418}, {'a': 615}, {'por': 200}, {'a':
758, 'con': 758, 'y': 758}, {'N': 1222}, {':': 760, 'N': 759, 'de': 1223, 'entre': 1223}, {'a': 176, 'al': 176, 'con':
176, 'un': 176}, {'D': 189, 'a': 189, 'al': 189, 'para': 189}, {'antes': 42}, {'breve': 42}, {'semana': 42},
{'<until>': 42, 'D': 42, 'cuanto': 1227, 'en': 1228, 'esta': 1229}, {'antes': 11}, {'viene': 11}, {'que': 1232},
{'mes': 1233}, {'breve': 11}, {'semana': 11}, {'mes': 11}, {'semana': 1233}, {'cuanto': 1231, 'el': 1234, 'en': 1235,
'esta': 1236, 'este': 1237, 'la': 1238, 'pronto': 11}, {'<do1>': 1230, '<hand3>': 1239, '<send3>': 1239, 'acerco': 46,
'avisare': 42, 'aviso': 42, 'comenta': 428, 'consulta': 428, 'contacto': 42, 'dejo': 46, 'devuelvo': 46, 'doy': 46,
'envio': 46, 'envío': 46, 'escribire': 42, 'escribo': 42, 'habla': 428, 'llamare': 42, 'llamo': 42, 'llevo': 46,
'mando': 46, 'mira': 428, 'paso': 46, 'piensa': 428, 'pregunta': 428, 'preparo': 46, 'traigo': 46, 've': 428}, {'^':
788, 'a': 789, 'con': 789, 'en': 789}, {'a': 190, 'al': 190, 'para': 190}, {'a': 758, 'con': 758}, {'a': 612, 'de':
612}, {'^': 788, 'en': 795}, {'': (0, 'missed'), 'D': 189}, {'a': 190, 'al': 190, 'para': 1246}, {'menos': 91}, {'de':
1248}, {'a': 757, 'al': 757}, {'alentado': 699, 'animado': 699, 'consolado': 699, 'felicitado': 699, 'presentado':
1250, 'tranquilizado': 699}, {'periodico': 82}, {'prensa': 82}, {'noticias': 82}, {'el': 1252, 'facebook': 82,
'instagram': 82, 'la': 1253, 'las': 1254, 'linkedin': 82, 'twitter': 82, 'x': 82}, {'en': 1255, 'por': 1255},
{'campo': 11, 'cancha': 11, 'tejado': 11}, {'su': 1257}, {'en': 1258}, {'esta': 1259, 'está': 1259}, {'N': 757, '^':
756}, {'a': 1261, 'al': 757, 'con': 758}, {'es': 23}, {'dia': 612, 'tanto': 612}, {'contacto': 1243}, {'al': 1264,
'en': 1265}, {'a': 199, 'ante': 199, 'con': 199, 'en': 199, 'para': 199}, {'<called1>': 176, '<moved3>': 1226,
'<off>': 91, '<sent_to>': 292, '^': 1240, 'alente': 699, 'anime': 699, 'apoye': 699, 'avise': 612, 'avisé': 612,
'ayude': 1241, 'cambiamos': 1242, 'conecte': 1243, 'console': 699, 'convenci': 1244, 'cual': 0, 'cuales': 0, 'cubri':
1245, 'debo': 42, 'dejamos': 1247, 'echo': 1249, 'escuche': 1156, 'escuché': 1156, 'extrano': 91, 'felicite': 699,
'he': 1251, 'hemos': 1251, 'informe': 612, 'informé': 612, 'lei': 1256, 'movemos': 1242, 'oi': 1156, 'pasamos': 1242,
'pelota': 1260, 'persigo': 91, 'presente': 1262, 'presenté': 1262, 'proxima': 1263, 'puse': 1266, 'recomende': 1267,
'reemplace': 871, 'supe': 1256, 'supli': 1245, 'sustitui': 1245, 'tranquilice': 699, 'vi': 1256}, {'<do1>': 1230,
'<hand3>': 1239, '<send3>': 1239, 'acerco': 46, 'dejo': 46, 'devuelvo': 46, 'doy': 46, 'envio': 46, 'envío': 46,
'llevo': 46, 'mando': 46, 'paso': 46, 'preparo': 46, 'traigo': 46}, {'^': 756, 'a': 757, 'al': 757}, {'contacto':
757}, {'en': 1271}, {'conectado': 757, 'presentado': 1270, 'puesto': 1272}, {'si': 757, 'sí': 757}, {'otro': 757},
{'al': 1275}, {'^': 756, 'a': 757, 'al': 757, 'entre': 1274, 'uno': 1276}, {'^': 756, 'entre': 1274, 'uno': 1276},
{'contacto': 1278}, {'en': 1279}, {'<called1>': 176, '^': 1269, 'conecte': 757, 'cual': 0, 'cuales': 0, 'he': 1273,
'hemos': 1273, 'lei': 1256, 'presente': 1277, 'presenté': 1277, 'puse': 1280, 'supe': 1256, 'vi': 1256}, {'...': 215,
'<any_det>': 217}, {'N': 1282}, {'<any_det>': 217, '<feedback_noun>': 207, '^': 214, 'a': 1283, 'algo': 221,
'algunas': 222, 'algunos': 222, 'bastante': 220, 'mi': 223, 'mis': 224, 'muchas': 220, 'mucho': 220, 'muchos': 220,
'un': 226, 'una': 227, 'unas': 228, 'unos': 229, 'varias': 222, 'varios': 222}, {'<my>': 208}, {'^': 1285}, {'N':
1151, 'el': 1286, 'ella': 1286, 'ellas': 1286, 'ellos': 1286, 'él': 1286}, {'<my>': 243, 'a': 1287}, {'<any_det>':
206, '<their>': 206}, {'N': 1289}, {'<any_det>': 206, '<their>': 206, 'a': 1290}, {'': (9, 'told'), 'a': 612, 'que':
612}, {'': (5, 'mine'), '<inf_them>': 42}, {'^': 1293, 'a': 622, 'que': 161}, {'<causative>': 42, 'saber': 42},
{'<give1>': 42, 'acabo': 42, 'apunto': 42, 'arreglo': 42, 'avisare': 42, 'aviso': 42, 'bajo': 42, 'contacto': 42,
'corrijo': 42, 'da': 695, 'dara': 695, 'dejare': 42, 'dejo': 42, 'echa': 695, 'echara': 695, 'edito': 42, 'escaneo':
42, 'escribire': 42, 'escribo': 42, 'grabo': 42, 'guardo': 42, 'hago': 1295, 'hare': 1295, 'imprimo': 42, 'instalo':
42, 'llamare': 42, 'llamo': 42, 'monto': 42, 'redacto': 42, 'reparo': 42, 'reservo': 42, 'subo': 42, 'termino': 42,
'traduzco': 42}, {'<good>': 1193, '<pro>': 199}, {'<any_det>': 1297, '<good>': 1193, '<pro>': 199}, {'<any_det>':
1297, '<good>': 1193, '<pro>': 199, 'a': 1298, 'al': 1298, 'en': 720, 'que': 612}, {'<any_det>': 1297, '<good>': 1193,
'<pro>': 199, 'N': 1299}, {'<any_det>': 1297, '<good>': 1193, '<pro>': 199, 'a': 1300, 'al': 1298, 'en': 720, 'que':
612}, {'que': 42}, {'<any_det>': 821}, {'N': 1303}, {'<any_det>': 821, '^': 208, 'a': 1304}, {'cliente': 199,
'contacto': 199, 'lead': 199, 'prospecto': 199}, {'un': 1306}, {'': (8, 'asked'), 'a': 854}, {'que': 789, 'qué': 789},
{'como': 789, 'cómo': 789, 'por': 1309, 'que': 789, 'qué': 789}, {'como': 789, 'cómo': 789, 'el': 789, 'la': 789,
'las': 789, 'los': 789}, {'N': 1311}, {'como': 789, 'cómo': 789, 'el': 789, 'la': 789, 'las': 789, 'lo': 789, 'los':
789, 'por': 1309}, {'paso': 1313}, {'a': 1314}, {'a': 1312, 'bien': 1313, 'como': 789, 'cómo': 789, 'el': 789, 'la':
789, 'las': 789, 'lo': 789, 'los': 789, 'paso': 1315, 'por': 1309, 'que': 789, 'qué': 789}, {'': (5, 'mine'), '0':
161, 'a': 891, 'cien': 161, 'cincuenta': 161, 'treinta': 161, 'unos': 161, 'veinte': 161}, {'el': 208, 'la': 208,
'las': 208, 'los': 208, 'un': 208, 'una': 208}, {'^': 1318}, {'N': 1319}, {'<any_det>': 208, '<my>': 208}, {'^':
1321}, {'^': 208, 'audio': 176}, {'0': 243, '<my>': 243, 'a': 1320, 'aquel': 243, 'aquella': 243, 'cien': 243,
'dinero': 243, 'el': 243, 'la': 243, 'las': 243, 'los': 243, 'prestada': 1322, 'prestadas': 1322, 'prestado': 1322,
'prestados': 1322, 'un': 1323, 'una': 243}, {'^': 698, 'a': 700}, {'suerte': 1325}, {'correcciones': 206},
{'comentarios': 206, 'correcciones': 206, 'notas': 206}, {'con': 1327, 'corregida': 206, 'corregido': 206,
'corregidos': 206, 'mis': 1328}, {'direccion': 176, 'numero': 176, 'número': 176, 'ok': 176, 'palabra': 176,
'respuesta': 176, 'tarjeta': 176, 'telefono': 176, 'teléfono': 176, 'visto': 176}, {'devolucion': 206, 'evaluacion':
206}, {'aliento': 699, 'animo': 699, 'animos': 699, 'fuerza': 699, 'ánimo': 699}, {'^': 788, 'con': 789}, {'clases':
915, 'devolucion': 206, 'evaluacion': 206, 'hora': 915, 'horas': 915, 'mano': 1333, 'sesiones': 915}, {'0': 916,
'<any_det>': 821, '<my>': 1330, 'a': 1304, 'aliento': 699, 'animo': 1325, 'animos': 1325, 'cuatro': 916, 'dos': 916,
'fuerza': 1325, 'gracias': 735, 'la': 1331, 'las': 925, 'mi': 929, 'mis': 929, 'mucha': 1332, 'mucho': 1332, 'muchos':
1332, 'prestada': 1322, 'prestadas': 1322, 'prestado': 1322, 'prestados': 1322, 'su': 1331, 'tres': 916, 'una': 1334,
'varias': 916, 'ánimo': 1325}, {'0': 916, 'aliento': 699, 'animo': 699, 'animos': 699, 'cuatro': 916, 'dos': 916,
'fuerza': 699, 'mucha': 1332, 'mucho': 1332, 'muchos': 1332, 'tres': 916, 'una': 916, 'varias': 916, 'ánimo': 699},
{'mano': 1333}, {'porras': 1325, 'una': 1337}, {'...': 1002, 'a': 789, 'como': 789, 'cómo': 789, 'el': 789, 'la': 789,
'las': 789, 'los': 789}, {'N': 1339, '^': 788}, {'<any_det>': 789, 'a': 1340, 'bien': 1313, 'como': 789, 'cómo': 789,
'el': 789, 'la': 789, 'las': 789, 'lo': 789, 'los': 789, 'paso': 1315, 'por': 1309}, {'la': 1331, 'su': 1331, 'una':
1331}, {'': (23, 'contact'), 'cliente': 199, 'contacto': 199, 'lead': 199, 'prospecto': 199}, {'<any_det>': 821, 'a':
1304, 'con': 1327, 'corregida': 206, 'corregido': 206, 'corregidos': 206, 'mis': 1328, 'un': 1343}, {'': (23,
'contact'), 'para': 1027}, {'debiendo': 42}, {'^': 788, 'a': 789, 'como': 789, 'cómo': 789, 'el': 789, 'la': 789,
'las': 789, 'lo': 789, 'los': 789, 'por': 1309, 'que': 789, 'qué': 789}, {'N': 1347, '^': 788}, {'^': 788, 'a': 1348,
'como': 789, 'cómo': 789, 'el': 789, 'la': 789, 'las': 789, 'lo': 789, 'los': 789, 'por': 1309, 'que': 789, 'qué':
789}, {'ensenado': 1349, 'ensenando': 1349, 'explicado': 1349, 'explicando': 1349, 'mostrando': 1349}, {'<any_det>':
789, 'a': 1340, 'bien': 1313, 'como': 789, 'cómo': 789, 'el': 789, 'la': 789, 'las': 789, 'lo': 789, 'los': 789,
'paso': 1315, 'por': 1309, 'que': 789, 'qué': 789}, {'<any_det>': 213, '<my>': 208}, {'^': 1352}, {'N': 1353, 'el':
1286, 'ella': 1286, 'ellas': 1286, 'ellos': 1286, 'él': 1286}, {'<my>': 243, 'a': 1354}, {'<any_det>': 1297, '<good>':
1193, '<pro>': 199, 'a': 1298, 'al': 1298}, {'<any_det>': 1297, '<good>': 1193, '<pro>': 199, 'N': 1356},
{'<any_det>': 1297, '<good>': 1193, '<pro>': 199, 'a': 1357, 'al': 1298}, {'aquel': 243, 'aquella': 243, 'el': 243,
'esa': 243, 'ese': 243, 'la': 243, 'las': 243, 'los': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'a':
789, 'como': 789, 'cómo': 789, 'el': 789, 'la': 789, 'las': 789, 'los': 789, 'por': 1309, 'que': 789, 'qué': 789},
{'N': 1360, '^': 788}, {'a': 1361, 'como': 789, 'cómo': 789, 'el': 789, 'la': 789, 'las': 789, 'los': 789, 'por':
1309, 'que': 789, 'qué': 789}, {'direccion': 176, 'numero': 176, 'número': 176, 'ok': 176, 'palabra': 176,
'respuesta': 176, 'visto': 176}, {'aliento': 699, 'animo': 699, 'animos': 699, 'apoyo': 699, 'fuerza': 699, 'ánimo':
699}, {'0': 916, '<any_det>': 217, '<my>': 1363, 'a': 1164, 'aliento': 699, 'animo': 699, 'animos': 699, 'apoyo': 699,
'cuatro': 916, 'dos': 916, 'fuerza': 699, 'mucha': 1364, 'mucho': 1364, 'muchos': 1364, 'tres': 916, 'una': 916,
'varias': 916, 'ánimo': 699}, {'<any_det>': 217, '^': 1318}, {'N': 1366}, {'<any_det>': 217, '<my>': 243, 'a': 1367,
'aquel': 243, 'aquella': 243, 'el': 243, 'esa': 243, 'ese': 243, 'la': 243, 'las': 243, 'los': 243, 'prestada': 243,
'prestadas': 243, 'prestado': 243, 'prestados': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'mano': 1241},
{'una': 1369}, {'^': 208, 'direccion': 176, 'numero': 176, 'número': 176, 'ok': 176, 'palabra': 176, 'respuesta': 176,
'visto': 176}, {'<any_det>': 217, '<my>': 1371, 'a': 1164}, {'<any_det>': 1297, '<good>': 1193, '<pro>': 199, 'N':
1356, 'al': 1193, 'el': 1193, 'la': 1193, 'mi': 1193, 'nuestra': 1193, 'nuestro': 1193, 'un': 1193, 'una': 1193},
{'<any_det>': 1297, '<good>': 1193, '<pro>': 199, 'a': 1373, 'al': 1298, 'el': 1193, 'la': 1193, 'mi': 1193,
'nuestra': 1193, 'nuestro': 1193, 'un': 1193, 'una': 1193}, {'<any_det>': 217, '<my>': 243, 'a': 1164}, {'0': 243,
'<my>': 243, 'a': 1320, 'aquel': 243, 'aquella': 243, 'cien': 243, 'dinero': 243, 'el': 243, 'esa': 243, 'ese': 243,
'la': 243, 'las': 243, 'los': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'': (5, 'mine'), '^': 42}, {'':
(5, 'mine'), '^': 42, 'que': 1377}, {'<my>': 243, 'aquel': 243, 'aquella': 243, 'el': 243, 'esa': 243, 'ese': 243,
'la': 243, 'las': 243, 'los': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'<lent>': 1355, 'aconsejado':
1358, 'alentado': 699, 'animado': 699, 'asegurado': 621, 'comentado': 1289, 'compartido': 1359, 'consolado': 699,
'contado': 1362, 'contestado': 176, 'corregido': 1289, 'dado': 1365, 'dejado': 1368, 'dicho': 1169, 'echado': 1370,
'ensenado': 1349, 'ensenando': 1349, 'enviado': 1372, 'escrito': 176, 'explicado': 1349, 'explicando': 1349,
'facilitado': 1168, 'felicitado': 699, 'indicado': 1374, 'jurado': 621, 'llamado': 176, 'mandado': 1372, 'marcado':
176, 'mostrado': 1362, 'mostrando': 1349, 'pasado': 1375, 'pedido': 1177, 'presentado': 839, 'prestado': 1376,
'prometido': 1378, 'recomendado': 1374, 'regalado': 1379, 'repasado': 1289, 'respondido': 176, 'revisado': 1289,
'sugerido': 1358, 'telefoneado': 176, 'timbrado': 176, 'tranquilizado': 699}, {'<any_det>': 217, '<my>': 1363, 'a':
1164, 'aliento': 699, 'animo': 699, 'animos': 699, 'apoyo': 699, 'fuerza': 699, 'mucha': 1364, 'mucho': 1364,
'muchos': 1364, 'ánimo': 699}, {'<my>': 243, 'a': 1320, 'aquel': 243, 'aquella': 243, 'el': 243, 'esa': 243, 'ese':
243, 'la': 243, 'las': 243, 'los': 243, 'un': 243, 'una': 243, 'unas': 243, 'unos': 243}, {'<lent>': 1355,
'aconsejado': 1358, 'alentado': 699, 'animado': 699, 'asegurado': 621, 'comentado': 1289, 'compartido': 1359,
'consolado': 699, 'contado': 1362, 'contestado': 176, 'corregido': 1289, 'dado': 1381, 'dejado': 1368, 'echado': 1370,
'ensenado': 1349, 'ensenando': 1349, 'enviado': 1372, 'escrito': 176, 'explicado': 1349, 'explicando': 1349,
'facilitado': 1168, 'felicitado': 699, 'indicado': 1358, 'jurado': 621, 'llamado': 176, 'mandado': 1372, 'marcado':
176, 'mostrado': 1362, 'mostrando': 1349, 'pasado': 1375, 'presentado': 839, 'prestado': 1382, 'prometido': 621,
'recomendado': 1374, 'regalado': 1379, 'repasado': 1289, 'respondido': 176, 'revisado': 1289, 'sugerido': 1358,
'telefoneado': 176, 'timbrado': 176, 'tranquilizado': 699}, {'animo': 1325, 'ánimo': 1325}, {'el': 1384}, {'': (23,
'contact'), 'cliente': 199, 'contacto': 199, 'lead': 199, 'mensaje': 176, 'prospecto': 199}, {'<any_det>': 821, 'a':
1304, 'con': 1327, 'corregida': 206, 'corregido': 206, 'corregidos': 206, 'mis': 1328, 'un': 1386}, {'<any_det>': 821,
'a': 1304, 'con': 1327, 'corregida': 206, 'corregido': 206, 'corregidos': 206, 'mis': 1328, 'prestada': 1322,
'prestadas': 1322, 'prestado': 1322, 'prestados': 1322, 'un': 1306}, {'^': 932, 'en': 720, 'que': 612}, {'': (8,
'asked'), 'N': 1389}, {'opinion': 854}, {'': (8, 'asked'), 'a': 1390, 'ayuda': 854, 'consejo': 854, 'en': 720,
'opinion': 854, 'que': 612, 'su': 1391}, {'N': 757, 'a': 758, 'la': 1331, 'su': 1331, 'una': 1331}, {'': (19,
'gave:resource'), 'el': 208, 'la': 208, 'las': 208, 'los': 208, 'un': 208, 'una': 208}, {'^': 1394}, {'N': 1395},
{'0': 243, '<my>': 243, '^': 208, 'a': 1396, 'cien': 243, 'dinero': 243, 'prestada': 1322, 'prestadas': 1322,
'prestado': 1322, 'prestados': 1322}, {'de': 42, 'debiendo': 42, 'en': 42}, {'<any_det>': 1297, '<good>': 1193,
'<pro>': 199, 'N': 1299, 'al': 1193, 'el': 1193, 'la': 1193, 'mi': 1193, 'nuestra': 1193, 'nuestro': 1193, 'un': 1193,
'una': 1193}, {'<any_det>': 1297, '<good>': 1193, '<pro>': 199, 'N': 199, 'a': 1399, 'al': 1298, 'el': 1193, 'en':
720, 'la': 1193, 'mi': 1193, 'nuestra': 1193, 'nuestro': 1193, 'que': 612, 'un': 1193, 'una': 1193}, {'N': 1016, 'el':
1016, 'ella': 1016, 'ellos': 1016, 'él': 1016}, {'a': 1401}, {'<my>': 119, 'el': 119, 'la': 119, 'las': 119, 'los':
119}, {'^': 1403}, {'a': 42}, {'<handed1>': 1284, '<lent1>': 1288, '<read1>': 1291, '<told1>': 1292, '<vowed1>': 1294,
'^': 1296, 'aconseje': 1301, 'agradeci': 735, 'agradecimos': 735, 'asegure': 1302, 'ayude': 1241, 'comparti': 1305,
'consegui': 1307, 'consultamos': 1308, 'consulte': 1308, 'consulté': 1308, 'contamos': 1310, 'conte': 1316,
'conteste': 176, 'contesté': 176, 'cubri': 1245, 'debemos': 42, 'debo': 1317, 'deje': 1324, 'dejé': 1324, 'derive':
1307, 'desee': 1326, 'devolvi': 1329, 'di': 1335, 'dije': 947, 'dijimos': 950, 'dimos': 1336, 'eche': 1338, 'ensene':
1341, 'enseno': 435, 'enseño': 435, 'entregue': 1342, 'envie': 1344, 'envié': 1344, 'escribi': 1345, 'escribí': 1345,
'estoy': 1346, 'estuve': 1350, 'estuvimos': 1350, 'explicamos': 1310, 'explique': 1351, 'expliqué': 1351, 'hable':
176, 'hablé': 176, 'hace': 431, 'he': 1380, 'hemos': 1383, 'hice': 1342, 'indique': 1374, 'insisti': 723,
'insistimos': 723, 'levante': 1385, 'levanté': 1385, 'llame': 176, 'llamé': 176, 'mande': 1387, 'mandé': 1387,
'marque': 176, 'marqué': 176, 'mostre': 1351, 'ofreci': 42, 'pase': 1388, 'pasé': 1388, 'pedi': 1392, 'pedimos': 1308,
'preguntamos': 1308, 'pregunte': 1308, 'pregunté': 1308, 'presente': 1393, 'presenté': 1393, 'preste': 1397, 'presté':
1397, 'prometi': 1179, 'prometimos': 1179, 'propuse': 723, 'quede': 1398, 'quedé': 1398, 'recomende': 1400,
'recomiendo': 1358, 'reemplace': 871, 'referi': 1307, 'regale': 243, 'regalé': 243, 'respondi': 176, 'rogue': 723,
'subi': 1385, 'sugeri': 1400, 'supli': 1245, 'sustitui': 1245, 'tenemos': 1302, 'tengo': 1302, 'toca': 1402, 'urge':
1404, 'vamos': 1405, 'voy': 1405}, {'<paper>': 816}, {'': (11, 'thinking'), '<media>': 82, 'el': 1006, 'la': 1006,
'las': 1006, 'los': 1006, 'su': 1006, 'sus': 1006, 'un': 1006, 'una': 1006}, {'<any_det>': 1407, 'el': 82, 'en': 1408,
'la': 82, 'las': 82, 'lo': 82, 'los': 82, 'por': 1007, 'que': 82, 'sobre': 82, 'un': 82, 'una': 82}, {'<give1>': 42,
'acabo': 42, 'apunto': 42, 'arreglo': 42, 'bajo': 42, 'corrijo': 42, 'dejare': 42, 'dejo': 42, 'edito': 42, 'escaneo':
42, 'grabo': 42, 'guardo': 42, 'hago': 1295, 'hare': 1295, 'imprimo': 42, 'instalo': 42, 'monto': 42, 'redacto': 42,
'reparo': 42, 'reservo': 42, 'subo': 42, 'termino': 42, 'traduzco': 42}, {'N': 42}, {'': (5, 'mine'), 'a': 1411},
{'0': 243, '<my>': 243, 'a': 1320, 'aquel': 243, 'aquella': 243, 'cien': 243, 'dinero': 243, 'el': 243, 'la': 243,
'las': 243, 'los': 243, 'prestada': 1322, 'prestadas': 1322, 'prestado': 1322, 'prestados': 1322, 'un': 243, 'una':
243}, {'clases': 915, 'devolucion': 206, 'evaluacion': 206, 'hora': 915, 'horas': 915, 'sesiones': 915}, {'0': 916,
'<any_det>': 821, '<my>': 1330, 'a': 1304, 'aliento': 699, 'animo': 1325, 'animos': 1325, 'cuatro': 916, 'dos': 916,
'fuerza': 1325, 'gracias': 735, 'la': 1331, 'las': 925, 'mi': 929, 'mis': 929, 'mucha': 1332, 'mucho': 1332, 'muchos':
1332, 'prestada': 1322, 'prestadas': 1322, 'prestado': 1322, 'prestados': 1322, 'su': 1331, 'tres': 916, 'una': 1414,
'varias': 916, 'ánimo': 1325}, {'porras': 1325}, {'<any_det>': 821, 'a': 1304, 'con': 1327, 'corregida': 206,
'corregido': 206, 'corregidos': 206, 'mis': 1328, 'un': 1306}, {'<lent>': 1355, 'aconsejado': 1358, 'asegurado': 621,
'comentado': 1289, 'compartido': 1359, 'contado': 1362, 'contestado': 176, 'corregido': 1289, 'dado': 1365, 'dejado':
1368, 'dicho': 1169, 'echado': 1370, 'ensenado': 1349, 'ensenando': 1349, 'enviado': 1372, 'escrito': 176,
'explicado': 1349, 'explicando': 1349, 'facilitado': 1168, 'indicado': 1374, 'jurado': 621, 'llamado': 176, 'mandado':
1372, 'marcado': 176, 'mostrado': 1362, 'mostrando': 1349, 'pasado': 1375, 'pedido': 1177, 'presentado': 839,
'prestado': 1376, 'prometido': 1378, 'recomendado': 1374, 'regalado': 1379, 'repasado': 1289, 'respondido': 176,
'revisado': 1289, 'sugerido': 1358, 'telefoneado': 176, 'timbrado': 176}, {'<lent>': 1355, 'aconsejado': 1358,
'asegurado': 621, 'comentado': 1289, 'compartido': 1359, 'contado': 1362, 'contestado': 176, 'corregido': 1289,
'dado': 1381, 'dejado': 1368, 'echado': 1370, 'ensenado': 1349, 'ensenando': 1349, 'enviado': 1372, 'escrito': 176,
'explicado': 1349, 'explicando': 1349, 'facilitado': 1168, 'indicado': 1358, 'jurado': 621, 'llamado': 176, 'mandado':
1372, 'marcado': 176, 'mostrado': 1362, 'mostrando': 1349, 'pasado': 1375, 'presentado': 839, 'prestado': 1382,
'prometido': 621, 'recomendado': 1374, 'regalado': 1379, 'repasado': 1289, 'respondido': 176, 'revisado': 1289,
'sugerido': 1358, 'telefoneado': 176, 'timbrado': 176}, {'<handed1>': 1284, '<lent1>': 1288, '<read1>': 1291,
'<told1>': 1292, '<vowed1>': 1294, '^': 1410, 'aconseje': 1301, 'agradeci': 735, 'agradecimos': 735, 'comparti': 1305,
'consegui': 1307, 'consultamos': 1308, 'consulte': 1308, 'consulté': 1308, 'contamos': 1310, 'conte': 1316, 'debo':
1412, 'deje': 1413, 'dejé': 1413, 'derive': 1307, 'desee': 1326, 'devolvi': 1329, 'di': 1415, 'dije': 947, 'dijimos':
950, 'dimos': 1336, 'eche': 1416, 'ensene': 1341, 'enseno': 435, 'enseño': 435, 'entregue': 1342, 'envie': 1417,
'envié': 1417, 'estuve': 1350, 'estuvimos': 1350, 'explicamos': 1310, 'explique': 1351, 'expliqué': 1351, 'he': 1418,
'hemos': 1419, 'hice': 1342, 'indique': 1374, 'insisti': 723, 'insistimos': 723, 'levante': 1385, 'levanté': 1385,
'mande': 1417, 'mandé': 1417, 'mostre': 1351, 'ofreci': 42, 'pase': 1388, 'pasé': 1388, 'pedi': 1392, 'pedimos': 1308,
'preguntamos': 1308, 'pregunte': 1308, 'pregunté': 1308, 'presente': 1393, 'presenté': 1393, 'preste': 1397, 'presté':
1397, 'prometi': 1179, 'prometimos': 1179, 'propuse': 723, 'quede': 1398, 'quedé': 1398, 'recomende': 1400,
'recomiendo': 1358, 'referi': 1307, 'regale': 243, 'regalé': 243, 'rogue': 723, 'subi': 1385, 'sugeri': 1400,
'tenemos': 1302, 'tengo': 1302, 'toca': 1402}, {'perdida': 91}, {'...': 808, 'perdida': 91, 'suya': 1421},
{'perdidas': 91}, {'es': 164}, {'hacer': 1424}, {'que': 1425}, {'deberia': 1425, 'deberiamos': 1425, 'tenemos': 1426,
'tengo': 1426}, {'<called1>': 176, '<moved3>': 1226, '<off>': 91, '<sent_to>': 292, '^': 1240, 'alente': 699, 'anime':
699, 'apoye': 699, 'avise': 612, 'avisé': 612, 'ayude': 1241, 'cambiamos': 1242, 'conecte': 1243, 'console': 699,
'convenci': 1244, 'cubri': 1245, 'debo': 42, 'dejamos': 1247, 'echo': 1249, 'escuche': 1156, 'escuché': 1156,
'extrano': 91, 'felicite': 699, 'he': 1251, 'hemos': 1251, 'informe': 612, 'informé': 612, 'lei': 1256, 'movemos':
1242, 'oi': 1156, 'pasamos': 1242, 'persigo': 91, 'presente': 1262, 'presenté': 1262, 'puse': 1266, 'que': 1427,
'recomende': 1267, 'reemplace': 871, 'supe': 1256, 'supli': 1245, 'sustitui': 1245, 'tranquilice': 699, 'vi': 1256},
{'juntos': 837}, {'<called1>': 176, '^': 1269, 'conecte': 757, 'cual': 0, 'cuales': 0, 'dos': 1429, 'he': 1273,
'hemos': 1273, 'lei': 1256, 'presente': 1277, 'presenté': 1277, 'puse': 1280, 'supe': 1256, 'vi': 1256}, {'^': 198,
'a': 199}, {'vida': 199}, {'de': 1432}, {'curriculum': 199, 'currículum': 199, 'cv': 1431, 'hoja': 1433},
{'<any_det>': 821, '<their>': 1434, '^': 822, 'a': 1013, 'mi': 826, 'mis': 826, 'nuestra': 826, 'nuestras': 826,
'nuestro': 826}, {'': (23, 'contact'), '<link>': 176}, {'': (13, 'talk'), 'como': 0, 'cuando': 0, 'cuándo': 0, 'cómo':
0, 'de': 0, 'por': 517, 'que': 0, 'si': 0, 'sobre': 0}, {'para': 0, 'q': 0, 'que': 0}, {'N': 1438}, {'<give3>': 11,
'<would_give>': 11, 'acerca': 11, 'arregla': 11, 'baja': 11, 'busca': 11, 'consigue': 11, 'da': 695, 'dara': 695,
'deja': 441, 'dejara': 442, 'dejará': 442, 'echa': 695, 'echara': 695, 'guarda': 11, 'imprime': 11, 'presta': 442,
'prestara': 443, 'prestará': 443, 'trae': 11}, {'a': 176, 'al': 176, 'hasta': 176, 'por': 176}, {'mejor': 164,
'primero': 164}, {'': (13, 'talk'), 'como': 0, 'cuando': 0, 'cuándo': 0, 'cómo': 0, 'de': 0, 'por': 517, 'que': 0,
'recibire': 449, 'recibiria': 449, 'recibiriamos': 449, 'si': 0, 'sobre': 0, 'tendre': 449, 'tendremos': 449,
'tendria': 449, 'tendriamos': 449, 'yo': 450}, {'que': 1443}, {'...': 457, 'N': 176, 'ayer': 732, 'hoy': 732, 'que':
464}, {'a': 1377, 'en': 161}, {'N': 1446}, {'': (5, 'mine'), 'a': 42, 'con': 1447, 'en': 42}, {'N': 176, 'ayer': 732,
'hoy': 732, 'que': 453}, {'en': 176, 'por': 176}, {'caer': 1450}, {'voz': 176}, {'de': 1452}, {'<letter>': 176,
'mensaje': 1453, 'nota': 1453}, {'visto': 91}, {'alborotado': 91}, {'y': 1456}, {'<any_det>': 1454, '<letter>': 176,
'<stood>': 91, 'botada': 91, 'botado': 91, 'en': 1455, 'mensaje': 1453, 'nota': 1453, 'varado': 91, 'vestido': 1457},
{'<hand3>': 932, '<have_to>': 265, '<send3>': 932, '<should>': 16, 'acaba': 932, 'lo': 266, 'me': 468, 'ni': 18, 'no':
470, 'nos': 469, 'tenga': 460, 'termina': 932}, {'^': 1459, 'me': 357, 'no': 342, 'nos': 357, 'recibire': 449,
'recibiria': 449, 'recibiriamos': 449, 'tendre': 449, 'tendremos': 449, 'tendria': 449, 'tendriamos': 449, 'yo': 478},
{'...': 475, ':': 352, '^': 476, 'de': 477, 'q': 343, 'que': 1460}, {'<hand3>': 932, '<have_to>': 265, '<send3>': 932,
'<should>': 16, '<would_give>': 11, 'acaba': 932, 'lo': 266, 'me': 468, 'ni': 18, 'no': 470, 'nos': 469, 'tenga': 460,
'termina': 932}, {'^': 1462, 'la': 369, 'lo': 369, 'me': 373, 'no': 342, 'nos': 373, 'recibire': 449, 'recibiria':
449, 'recibiriamos': 449, 'tendre': 449, 'tendremos': 449, 'tendria': 449, 'tendriamos': 449, 'yo': 478}, {'...': 475,
':': 352, 'N': 176, '^': 476, 'ayer': 732, 'de': 477, 'hoy': 732, 'mejor': 164, 'primero': 164, 'q': 343, 'que':
1463}, {'<tip>': 165}, {'^': 16, 'de': 164, 'que': 164}, {'consejo': 1466, 'dato': 1466, 'tip': 1466}, {'espalda':
91}, {'...': 1465, 'como': 1467, 'el': 1467, 'esquinazo': 91, 'este': 1467, 'la': 1468, 'largas': 91, 'planton': 91,
'un': 1467}, {'': (5, 'mine'), 'de': 42}, {'': (5, 'mine'), 'de': 42, 'yo': 1470}, {'de': 702, 'que': 0},
{'<any_det>': 1454, '<letter>': 176, 'mensaje': 1453, 'nota': 1453}, {'<giveinf>': 42, 'el': 38, 'la': 38, 'las': 38,
'los': 38}, {'el': 38, 'la': 38, 'las': 38, 'los': 38}, {'^': 1475}, {'^': 1474, 'aun': 1476, 'el': 38, 'la': 38,
'que': 1038, 'su': 38, 'sus': 38, 'todavia': 1476}, {'^': 1475, 'aun': 1476, 'todavia': 1476}, {'': (13, 'talk'),
'que': 0, 'si': 0}, {'esquinazo': 91, 'largas': 91, 'planton': 91}, {'<hand3>': 932, '<have_to>': 265, '<send3>': 932,
'<should>': 16, 'acaba': 932, 'lo': 266, 'me': 458, 'no': 461, 'nos': 459, 'tenga': 460, 'termina': 932}, {'': (13,
'talk'), '^': 1481, 'me': 403, 'no': 341, 'nos': 403, 'yo': 463}, {'': (13, 'talk'), '...': 350, 'que': 1482, 'si':
0}, {'<called_pp>': 176, 'aconsejado': 378, 'adelantado': 446, 'asegurado': 485, 'comentado': 1479, 'confirmado':
1479, 'contado': 1479, 'dado': 1480, 'desaconsejado': 164, 'dicho': 1483, 'escrito': 176, 'explicado': 1479,
'garantizado': 485, 'jurado': 485, 'llamado': 176, 'marcado': 176, 'pedido': 490, 'preguntado': 1479, 'prometido':
491, 'quedado': 408, 'quitado': 494, 'recomendado': 378, 'sugerido': 378, 'telefoneado': 176, 'wasapeado': 176},
{'de': 0, 'del': 0, 'sobre': 0}, {'<called_pp>': 176, 'dado': 1480, 'escrito': 176, 'llamado': 176, 'marcado': 176,
'telefoneado': 176, 'wasapeado': 176}, {'a': 161, 'en': 161}, {'N': 1487}, {'a': 1377, 'con': 1488}, {'a': 161},
{'comprometido': 1489, 'cruzado': 176, 'encontrado': 176, 'enterado': 1472, 'juntado': 176, 'ofrecido': 1490,
'reunido': 176, 'tomado': 176, 'visto': 176}, {'a': 23, 'al': 23}, {'D': 23, 'a': 23, 'con': 23, 'el': 23, 'en': 23},
{'<any_det>': 13}, {'^': 1494}, {'D': 23, 'a': 23, 'en': 23}, {'confirmado': 1052, 'contado': 1052, 'dicho': 1052,
'explicado': 1052}, {'<give3>': 508, '^': 509, 'confirmo': 1052, 'confirmó': 1052, 'conto': 1052, 'dijo': 1052,
'explico': 1052, 'explicó': 1052, 'ha': 1497, 'han': 1497}, {'a': 42, 'para': 42}, {'': (0, 'missed'), 'N': 91},
{'completo': 91}, {'': (0, 'missed'), 'a': 1500, 'completamente': 91, 'contestar': 91, 'de': 91, 'del': 91, 'el': 91,
'escribir': 91, 'felicitar': 91, 'ir': 91, 'la': 91, 'llamar': 91, 'llamarla': 91, 'llamarlo': 91, 'lo': 91, 'mandar':
91, 'por': 1501, 'que': 91, 'responder': 91}, {'': (0, 'missed'), 'a': 1500, 'completamente': 91, 'contestar': 91,
'de': 1502, 'del': 91, 'el': 91, 'escribir': 91, 'felicitar': 91, 'ir': 91, 'la': 91, 'llamar': 91, 'llamarla': 91,
'llamarlo': 91, 'lo': 91, 'mandar': 91, 'por': 1501, 'que': 91, 'responder': 91}, {'^': 488, 'le': 161, 'les': 161,
'que': 515, 'se': 948}, {'': (11, 'thinking'), 'como': 0, 'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'cómo':
0, 'donde': 0, 'dónde': 0, 'por': 517, 'si': 0}, {'^': 284, 'de': 354, 'en': 354}, {'esperando': 91, 'sin': 91},
{'de': 354, 'debiendo': 354, 'en': 354, 'mal': 91}, {'N': 685}, {'con': 1509}, {'...': 1510}, {'': (5, 'mine'),
'<giveinf>': 42, '<inf>': 42}, {'': (5, 'mine'), '<inf>': 42}, {'': (5, 'mine'), '^': 1513}, {'<inf>': 42}, {'^':
1515}, {'': (2, 'plan'), 'mi': 1514, 'mí': 1514, 'nosotros': 1516}, {'<inf>': 1511, 'D': 23, '^': 1512, 'a': 1517,
'con': 23, 'el': 23, 'en': 23}, {'juntar': 23, 'reunir': 23, 'ver': 23}, {'a': 1519}, {'<advises>': 175, '<called3>':
176, '<gave3>': 434, '<met1>': 1436, '<moved3>': 1226, '<off>': 91, '<says>': 1437, '<sent_to>': 292, '<urges>': 437,
'<vowed3>': 440, '<wrote3>': 1439, '^': 1440, 'acerque': 1441, 'acerqué': 1441, 'acompanaron': 837, 'acompano': 837,
'acompañó': 837, 'aconsejo': 1442, 'acorde': 1034, 'acuerdo': 1034, 'adelanto': 446, 'advierte': 447, 'advirtio': 447,
'alerto': 447, 'anticipo': 446, 'anticipó': 446, 'aseguro': 452, 'avanzo': 446, 'aviso': 1444, 'avisó': 1444, 'bailo':
91, 'clavo': 91, 'comento': 1445, 'comentó': 1445, 'comprometi': 1448, 'comprometo': 1405, 'confirma': 1444,
'confirmo': 1449, 'confirmó': 1449, 'conto': 1449, 'debe': 467, 'deben': 467, 'decia': 474, 'deje': 1451, 'dejo':
1458, 'dejé': 1451, 'dejó': 1458, 'desaconsejado': 164, 'dice': 1461, 'dijo': 1464, 'dio': 1469, 'embarco': 91,
'encargo': 1471, 'encontre': 176, 'entere': 1472, 'entero': 1472, 'envio': 1473, 'envió': 1473, 'escribio': 454,
'fallo': 91, 'falta': 1477, 'faltan': 1478, 'falto': 285, 'ghosteo': 91, 'gustaria': 82, 'ha': 1484, 'habla': 1485,
'hablo': 1485, 'habló': 1485, 'han': 1486, 'he': 1491, 'iba': 496, 'iban': 496, 'insiste': 501, 'insistio': 506,
'invita': 1492, 'invitan': 1492, 'juntamos': 1493, 'juntare': 23, 'junto': 1493, 'la': 510, 'las': 510, 'llega': 1495,
'llegara': 1495, 'lleva': 1496, 'lo': 1498, 'los': 510, 'mando': 1473, 'mandó': 1473, 'ofreci': 1499, 'olvide': 1503,
'olvidé': 1503, 'paso': 1473, 'pasó': 1473, 'perdi': 1081, 'pide': 513, 'pidio': 1504, 'planto': 91, 'pregunta': 518,
'preguntaba': 518, 'pregunto': 1505, 'preguntó': 518, 'previno': 447, 'promete': 520, 'prometio': 522, 'queda': 1506,
'quedaron': 408, 'quede': 1507, 'quedo': 1508, 'quedé': 1507, 'quedó': 1508, 'quita': 494, 'quitado': 494, 'quito':
494, 'reclama': 524, 'reclamo': 524, 'recoge': 1496, 'recomendo': 1442, 'reenvio': 1473, 'reenvió': 1473, 'reunimos':
1493, 'reunire': 23, 'reuno': 1493, 'solto': 525, 'tenia': 496, 'tenian': 496, 'tiene': 527, 'tienen': 528, 'toca':
1518, 'tocara': 1493, 'toco': 285, 'va': 531, 'van': 531, 'vemos': 1493, 'veo': 1493, 'vere': 23, 'vi': 176, 'voy':
1520}, {'tarea': 42}, {'gracias': 734}, {'N': 1003}, {'a': 1524}, {'<their>': 1434}, {'N': 91}, {'de': 1527}, {'^':
889, 'de': 898, 'que': 898}, {'fono': 91, 'telefono': 91, 'teléfono': 91}, {'': (0, 'missed'), 'llamada': 91},
{'llamadas': 91}, {'': (0, 'missed'), 'el': 1530, 'la': 1531, 'las': 1532, 'mis': 91, 'nada': 91}, {'ni': 1527},
{'aparecido': 91, 'cogido': 91, 'contestado': 91, 'llamado': 91, 'respondido': 91, 'venido': 91}, {'contestado': 91,
'devuelto': 91, 'dicho': 91, 'escrito': 91, 'felicitado': 91, 'llamado': 91, 'mandado': 91, 'respondido': 91,
'saludado': 91}, {'he': 1536, 'hemos': 1536}, {'<answers>': 1533}, {'digno': 91, 'molesto': 91, 'presento': 91,
'presentó': 91}, {'<answers>': 1533, 'N': 1534, 'aparece': 91, 'aparecio': 91, 'asomo': 91, 'aviso': 91, 'avisó': 91,
'contesto': 91, 'contestó': 91, 'ha': 1535, 'han': 1535, 'la': 1537, 'las': 1537, 'le': 1537, 'les': 1537, 'llamo':
91, 'llamó': 91, 'lo': 1537, 'los': 1537, 'me': 1538, 'nos': 1538, 'noticias': 746, 'novedades': 746, 'rastro': 746,
'respondio': 91, 'se': 1539, 'senales': 746, 'vino': 91}, {'hablado': 91, 'visto': 91}, {'dio': 91, 'hizo': 91,
'pudo': 91}, {'<seen1>': 91, 'he': 1541, 'hemos': 1541, 'se': 1542}, {'con': 91}, {'<see_inf>': 91, 'dar': 1544},
{'<see_inf>': 91, 'a': 1545, 'dar': 1544}, {'confirma': 338, 'contesta': 338, 'entrega': 338, 'entregan': 338,
'envia': 338, 'envía': 338, 'manda': 338, 'responde': 338, 'tendra': 338, 'tiene': 338}, {'': (0, 'missed'), 'fijo':
91, 'movil': 91, 'móvil': 91, 'telefono': 91, 'teléfono': 91}, {'': (0, 'missed'), 'el': 1548, 'fijo': 91, 'la': 1548,
'movil': 91, 'móvil': 91, 'telefono': 91, 'teléfono': 91}, {'manera': 1079}, {'': (0, 'missed'), '<inf>': 91,
'<see_inf>': 91, 'ser': 91}, {'lugar': 91}, {'aparecido': 91, 'cogido': 91, 'conseguido': 774, 'contestado': 91,
'habido': 1550, 'llamado': 91, 'llegado': 775, 'logrado': 774, 'podido': 1551, 'respondido': 91, 'tenido': 1552,
'venido': 91}, {'nadie': 91}, {'': (0, 'missed'), '<date>': 91, 'manera': 746}, {'': (0, 'missed'), '<inf>': 91,
'<see_inf>': 91, 'contactar': 91, 'dar': 1544, 'felicitar': 91, 'hablar': 91, 'localizar': 91}, {'conseguido': 1556,
'hablado': 91, 'llegado': 775, 'logrado': 774, 'podido': 1556, 'recibi': 779, 'recibido': 779, 'visto': 91},
{'conseguido': 774, 'hablado': 91, 'llegado': 775, 'logrado': 774, 'podido': 774, 'recibi': 779, 'recibido': 779,
'visto': 91}, {'': (0, 'missed'), '<date>': 91, 'manera': 1079}, {'cogido': 91}, {'atiende': 91, 'coge': 91, 'cogia':
91, 'cogio': 91, 'contesta': 91, 'ha': 1560, 'he': 1536, 'hemos': 1536}, {'celebrarse': 91}, {'a': 1562, 'nunca': 91},
{'<inf>': 91}, {'a': 1564}, {'caso': 91}, {'atendido': 91, 'cogido': 91, 'contestado': 91, 'devuelto': 91, 'escrito':
91, 'hecho': 1566, 'llamado': 91, 'respondido': 91}, {'atiende': 91, 'coge': 91, 'cogia': 91, 'cogio': 91, 'contesta':
91, 'ha': 1560}, {'<answers>': 1533, '^': 1547, 'anime': 1565, 'atiende': 91, 'atrevi': 1565, 'coge': 1549, 'cogia':
91, 'cogio': 91, 'contesta': 91, 'descolgo': 1549, 'descuelga': 1549, 'ha': 1567, 'han': 1567, 'la': 1568, 'lo':
1568}, {'<answers>': 1533, '^': 1547, 'atiende': 91, 'coge': 1549, 'cogia': 91, 'cogio': 91, 'contesta': 91,
'descolgo': 1549, 'descuelga': 1549, 'ha': 1567, 'han': 1567, 'la': 1568, 'lo': 1568}, {'ir': 1081}, {'nada': 746},
{'celebro': 91, 'dio': 1079, 'hizo': 1079, 'nada': 746, 'presento': 91, 'presentó': 91, 'pudo': 1079, 'realizo': 91},
{'de': 1564, 'para': 1564}, {'ganas': 1574, 'ocasion': 1574, 'tiempo': 1574}, {'poder': 615}, {'a': 1576},
{'<answers>': 1533, '<clitic>': 1543, '<managed1>': 1546, '<seen1>': 91, '^': 1547, 'acudio': 91, 'aparecieron': 91,
'aparecio': 91, 'atiende': 91, 'coge': 1549, 'cogia': 91, 'cogio': 91, 'contesta': 91, 'descolgo': 1549, 'descuelga':
1549, 'disponible': 91, 'ha': 1553, 'habia': 1554, 'han': 1535, 'hay': 1555, 'he': 1557, 'hemos': 1558, 'hubo': 1559,
'la': 1561, 'las': 1537, 'le': 1537, 'les': 1537, 'llego': 1563, 'llegue': 1082, 'lo': 1561, 'localizado': 91, 'los':
1537, 'me': 1569, 'nos': 1570, 'olvidar': 286, 'olvidarme': 286, 'podia': 615, 'podre': 615, 'pude': 1571, 'puedo':
615, 'recibi': 779, 'recibido': 779, 'responde': 91, 'sabemos': 1572, 'se': 1573, 'sé': 1572, 'tuve': 1575, 'tuvimos':
1079, 'tuvo': 1552, 'vino': 1554, 'voy': 1577}, {'': (5, 'mine'), 'a': 42, 'en': 42}, {'^': 1475, 'aun': 1476, 'el':
38, 'la': 38, 'que': 1038, 'su': 38, 'sus': 38, 'todavia': 1476}, {'cruzado': 176, 'encontrado': 176, 'enterado':
1472, 'juntado': 176, 'reunido': 176, 'tomado': 176, 'visto': 176}, {'': (14, 'together'), 'D': 23, 'a': 23, 'con':
23, 'el': 23, 'en': 23}, {'^': 498, 'le': 161, 'les': 161, 'no': 341, 'se': 948, 'yo': 345}, {'^': 488, 'le': 161,
'les': 161, 'que': 1583, 'se': 948}, {'': (2, 'plan'), 'mi': 1516, 'mí': 1516, 'nosotros': 1516}, {'<inf>': 1511, 'D':
23, '^': 1515, 'a': 1585, 'con': 23, 'el': 23, 'en': 23}, {'': (2, 'plan'), 'D': 23, 'a': 23, 'con': 23, 'el': 23,
'en': 23}, {'<advises>': 175, '<called3>': 176, '<gave3>': 434, '<met1>': 1436, '<moved3>': 1226, '<off>': 91,
'<says>': 1437, '<sent_to>': 292, '<urges>': 437, '<vowed3>': 440, '<wrote3>': 1439, '^': 1440, 'acompano': 837,
'acompañó': 837, 'aconsejo': 1442, 'adelanto': 446, 'advierte': 447, 'advirtio': 447, 'alerto': 447, 'anticipo': 446,
'anticipó': 446, 'aseguro': 452, 'avanzo': 446, 'aviso': 1444, 'avisó': 1444, 'bailo': 91, 'clavo': 91, 'comento':
1445, 'comentó': 1445, 'comprometimos': 1579, 'confirma': 1444, 'confirmo': 1449, 'confirmó': 1449, 'conto': 1449,
'debe': 467, 'deben': 467, 'decia': 474, 'dejo': 1458, 'dejó': 1458, 'desaconsejado': 164, 'desencontramos': 91,
'dice': 1461, 'dijo': 1464, 'dio': 1469, 'embarco': 91, 'envio': 1473, 'envió': 1473, 'escribio': 454, 'fallo': 91,
'falta': 1580, 'faltan': 1478, 'ghosteo': 91, 'gustaria': 82, 'ha': 1484, 'habla': 1485, 'hablo': 1485, 'habló': 1485,
'han': 1486, 'hemos': 1581, 'iba': 496, 'iban': 496, 'insiste': 501, 'insistio': 506, 'invita': 1492, 'invitan': 1492,
'juntamos': 1582, 'juntaremos': 23, 'junto': 1493, 'la': 510, 'las': 510, 'llega': 1495, 'llegara': 1495, 'lleva':
1496, 'lo': 1498, 'los': 510, 'mando': 1473, 'mandó': 1473, 'paso': 1473, 'pasó': 1473, 'pide': 513, 'pidio': 1584,
'planto': 91, 'pregunta': 518, 'preguntaba': 518, 'pregunto': 518, 'preguntó': 518, 'previno': 447, 'promete': 520,
'prometio': 522, 'queda': 408, 'quedaron': 408, 'quedo': 1508, 'quedó': 1508, 'quita': 494, 'quitado': 494, 'quito':
494, 'recoge': 1496, 'recomendo': 1442, 'reenvio': 1473, 'reenvió': 1473, 'reunimos': 1582, 'reuniremos': 23, 'reuno':
1493, 'solto': 525, 'tenia': 496, 'tenian': 496, 'tiene': 528, 'tienen': 528, 'toca': 1586, 'tocara': 1493, 'va': 531,
'vamos': 1520, 'van': 531, 'vemos': 1587, 'veo': 1493, 'veremos': 23, 'vimos': 837}, {'mi': 113, 'mí': 113},
{'mental': 113, 'para': 1589, 'personal': 113}, {'conseguido': 774, 'hablado': 91, 'llegado': 775, 'logrado': 774,
'podido': 774, 'visto': 91}, {'<answers>': 1533, 'llamo': 91, 'llamó': 91}, {'conecto': 91, 'conectó': 91, 'dio': 91,
'hizo': 91, 'pudo': 91}, {'<answers>': 1533, '<came3>': 91, '<clitic>': 1543, '<managed1>': 1546, '<seen1>': 91, 'ha':
776, 'he': 1591, 'hemos': 1591, 'me': 1592, 'nos': 1538, 'se': 1593}, {'el': 1079, 'la': 1079, 'mi': 1079, 'nuestra':
1079, 'nuestro': 1079}, {'de': 1595, 'el': 1079, 'la': 1079, 'mi': 1079, 'nuestra': 1079, 'nuestro': 1079, 'total':
91}, {'de': 1595, 'el': 1079, 'la': 1079, 'mi': 1079, 'nuestra': 1079, 'nuestro': 1079}, {'conviene': 16, 'deberia':
16, 'deberiamos': 16, 'es': 266, 'habria': 265, 'hay': 265, 'lo': 266, 'me': 267, 'tendria': 265, 'tenemos': 265,
'tengo': 265}, {'^': 16, 'es': 164, 'seria': 164}, {'ideal': 1599, 'logico': 1599, 'mejor': 1599, 'sensato': 1599,
'suyo': 1599}, {'^': 1598, 'lo': 1600}, {'error': 16}, {'locura': 16}, {'': (3, 'advice'), 'mejor': 16, 'un': 1602,
'una': 1603}, {'mejor': 16, 'un': 1602, 'una': 1603}, {'mejor': 16, 'suyo': 16}, {'vale': 16}, {'ocurra': 16}, {'me':
1608}, {'se': 1609}, {'deberia': 16, 'hay': 265}, {'conviene': 16, 'deberia': 1604, 'deberiamos': 16, 'es': 1605,
'habria': 265, 'haria': 1605, 'hay': 265, 'lo': 1606, 'mas': 1607, 'me': 267, 'mejor': 16, 'ni': 1610, 'no': 1611,
'seria': 1605, 'sobra': 16, 'tendria': 265, 'tenemos': 265, 'tengo': 265}, {'^': 1612}, {',': 1613}, {'suerte': 699},
{',': 1613, '^': 1598, 'lo': 1600}, {'conviene': 16, 'deberia': 16, 'deberiamos': 16, 'es': 266, 'habria': 265, 'hay':
265, 'lo': 1606, 'mas': 1607, 'me': 267, 'mejor': 16, 'ni': 1610, 'no': 1611, 'sobra': 16, 'tendria': 265, 'tenemos':
265, 'tengo': 265}, {'^': 1617}, {',': 1618}, {'animo': 699, 'ánimo': 699}, {'el': 1620}, {'<them>': 1601, '<they>':
1601, 'N': 1614, 'alentar': 701, 'alentarla': 699, 'alentarlo': 699, 'animar': 701, 'animarla': 699, 'animarle': 699,
'animarlo': 699, 'avisar': 702, 'avisarme': 702, 'consolar': 701, 'consolarla': 699, 'consolarlo': 699, 'contar': 702,
'contarme': 702, 'darle': 704, 'darles': 704, 'decir': 702, 'decirme': 702, 'desearle': 1615, 'echarle': 704,
'echarles': 704, 'el': 1616, 'ella': 1614, 'ellas': 1619, 'ellos': 1619, 'felicitar': 701, 'felicitarla': 699,
'felicitarle': 699, 'felicitarlo': 699, 'levantarle': 1621, 'meterle': 704, 'que': 752, 'subirle': 1621,
'tranquilizar': 701, 'tranquilizarla': 699, 'tranquilizarlo': 699, 'él': 1616}, {'D': 189, 'buscarme': 23,
'buscarnos': 23, 'recogerme': 23, 'recogernos': 23}, {'despacho': 23}, {'oficina': 23}, {'casa': 23}, {'aca': 23,
'aqui': 23, 'casa': 23, 'el': 1624, 'la': 1625, 'mi': 1626}, {'D': 189, 'a': 1623, 'al': 190, 'para': 190, 'por':
1627}, {'capacitando': 801, 'con': 176, 'ensenando': 801, 'entrenando': 801, 'formando': 801, 'instruyendo': 801,
'orientando': 801}, {'saludar': 176}, {'semana': 176}, {'de': 1631}, {'dia': 176, 'fin': 1632, 'finde': 176},
{'noche': 176, 'tarde': 176}, {'...': 135, 'casa': 176, 'lo': 1095}, {'momento': 176, 'rato': 176, 'segundo': 176},
{'...': 1629, 'a': 1630, 'el': 1633, 'la': 1634, 'por': 1635, 'un': 1636}, {'D': 189, 'a': 1623, 'al': 190, 'para':
190}, {'N': 1012, 'saludar': 176, 'ver': 176}, {'': (23, 'contact'), 'lo': 1095}, {'...': 1629, '<any_det>': 821,
'<their>': 1434, '^': 822, 'a': 1639, 'el': 1633, 'la': 1634, 'mi': 826, 'mis': 826, 'nuestra': 826, 'nuestras': 826,
'nuestro': 826, 'por': 1640, 'un': 1636}, {'por': 685}, {'': (8, 'asked'), '^': 932, 'en': 720, 'que': 612}, {'N':
1643}, {'a': 856}, {'a': 1644, 'ayuda': 1645, 'consejo': 1645, 'en': 720, 'opinion': 1645, 'que': 612}, {'<giveinf>':
42, '<inf_them>': 42, '<infle>': 42}, {'...': 161, '^': 42}, {'...': 161, '^': 42, 'parte': 1648}, {'': (7,
'waiting'), '^': 1142, 'el': 38, 'la': 38, 'lo': 38, 'mi': 1649, 'mí': 1648, 'que': 38, 'su': 38, 'sus': 38}, {'mi':
1649, 'mí': 1648}, {'^': 1647, 'conectar': 896, 'de': 1650, 'del': 1061, 'juntar': 896, 'por': 1651, 'presentar': 896,
'que': 898}, {'contratar': 82, 'escribir': 82, 'invitar': 82, 'llamar': 82, 'si': 82}, {'en': 1653}, {'en': 82, 'que':
82}, {'N': 900}, {'a': 1656, 'en': 899}, {'visto': 0}, {'lo': 1658, 'mi': 882, 'poco': 91}, {'<their>': 206},
{'<their>': 994, 'alimentos': 810, 'bocadillos': 810, 'bolsas': 810, 'cenas': 810, 'comida': 810, 'comidas': 810,
'la': 811, 'ropa': 810}, {'^': 1661, 'con': 997}, {'...': 808, ':': 760}, {'a': 841, 'por': 846, 'via': 846, 'vía':
846}, {'<any_det>': 1297}, {'<any_det>': 1297, 'a': 1665, 'al': 1665}, {'N': 1222, 'a': 841, 'el': 176, 'la': 926,
'le': 927, 'por': 846, 'su': 926, 'una': 926, 'via': 846, 'vía': 846}, {'<my>': 243, '^': 823}, {'N': 1668}, {'0':
246, '<any_det>': 246, 'a': 1669, 'cien': 246, 'dinero': 246}, {'D': 766, '^': 11}, {'^': 11, 'que': 1671}, {'N':
1179}, {'': (5, 'mine'), '^': 897, 'a': 1673, 'que': 42}, {'^': 11, 'me': 354, 'recibire': 449, 'recibiria': 449,
'recibiriamos': 449, 'tendre': 449, 'tendria': 449, 'tendriamos': 449, 'yo': 771}, {'^': 11, 'me': 354, 'que': 1675},
{'<date>': 23, 'paso': 113}, {'pasos': 113}, {'a': 844}, {'contacto': 1679}, {'para': 200, 'por': 200}, {'palabra':
1681}, {'buena': 1682}, {'N': 1182, 'a': 1183, 'en': 1680, 'una': 1683}, {'de': 16}, {'broma': 16, 'cona': 16},
{'suenos': 16}, {'me': 1608, 'nos': 1608}, {'de': 1686, 'en': 1687, 'hablar': 1685, 'loca': 16, 'loco': 16, 'se':
1688}, {'da': 695, 'dara': 695, 'echa': 695, 'echara': 695, 'nada': 1685, 'ni': 1689}, {'adelanta': 191, 'aplaza':
191, 'aplazo': 191, 'cambia': 191, 'cambio': 191, 'es': 191, 'movio': 191, 'mueve': 191, 'pasa': 191, 'paso': 191,
'pasó': 191, 'queda': 191, 'retrasa': 191, 'sera': 191, 'va': 191}, {'adelanta': 191, 'aplaza': 191, 'aplazo': 191,
'cambia': 191, 'cambio': 191, 'es': 191, 'movio': 191, 'mueve': 191, 'pasa': 191, 'paso': 191, 'pasó': 191, 'queda':
191, 'retrasa': 191, 'se': 1691, 'sera': 191, 'va': 191}, {'D': 1692}, {'D': 1692, 'para': 1693, 'prevista': 1693,
'previsto': 1693}, {'ser': 1693}, {'a': 1695}, {'da': 695, 'dara': 695, 'echa': 695, 'echara': 695}, {'^': 1697},
{'^': 1690, 'era': 1693, 'estaba': 1694, 'iba': 1696, 'le': 1698, 'me': 1698, 'nos': 1698, 'tenia': 1693, 'teniamos':
1693, 'tocaba': 1693}, {'<should>': 16, '<would_give>': 11, 'da': 695, 'dara': 695, 'echa': 695, 'echara': 695,
'nada': 1685, 'ni': 1689, 'no': 17}, {'olvide': 286}, {'me': 1701}, {'se': 1702}, {'<any_det>': 570, '<my>': 570},
{'^': 1704}, {'<is3>': 0, '<they>': 0, '^': 1700, 'era': 1693, 'estaba': 1694, 'iba': 1696, 'le': 1698, 'me': 1698,
'no': 1703, 'nos': 1698, 'recibiria': 1705, 'recibirian': 1705, 'tendria': 1705, 'tendrian': 1705, 'tenia': 1693,
'teniamos': 1693, 'tocaba': 1693}, {'cargo': 161}, {'D': 189, 'esperar': 740, 'mi': 1707}, {'^': 556, 'mi': 863},
{'manos': 161}, {'^': 556, 'el': 1117, 'mis': 1710, 'nada': 1116}, {'mi': 1649, 'mí': 1648, 'que': 1043}, {'^': 284,
'de': 1712, 'el': 91, 'la': 91, 'nuestra': 91, 'nuestro': 91, 'por': 1651, 'que': 1043}, {'efecto': 91},
{'<moved_pp>': 1090, 'D': 189, '^': 284, 'a': 1708, 'agendada': 23, 'agendado': 23, 'al': 190, 'de': 1709, 'en': 1711,
'esperar': 740, 'fijada': 23, 'para': 190, 'pendiente': 1713, 'por': 864, 'que': 742, 'sin': 1714}, {'<them>': 1186,
'N': 1186}, {'juntarnos': 23, 'vernos': 23}, {'almorzar': 23, 'comer': 23, 'hablar': 23, 'juntarnos': 23, 'reunirnos':
23, 'tomar': 23, 'vernos': 23}, {'D': 23, 'a': 1126, 'con': 1716, 'de': 1717, 'el': 23, 'en': 1718, 'para': 1191},
{'la': 1055, 'las': 23}, {'^': 1166}, {'de': 1721, 'en': 1721, 'para': 23}, {'la': 42, 'lo': 42}, {'le': 42, 'les':
42, 'se': 1723}, {'le': 42, 'les': 42, 'se': 1723, 'yo': 1724}, {'<inf>': 23, 'D': 23, '^': 1166, 'que': 1725,
'vernos': 23}, {'': (2, 'plan'), '<inf>': 23, 'D': 23, 'vernos': 23}, {'de': 1726, 'en': 1726, 'para': 1727, 'que':
728}, {'': (23, 'contact'), '<them>': 1722, 'N': 1728}, {'^': 1142, 'almorzar': 23, 'cenar': 23, 'comer': 23,
'desayunar': 23, 'ir': 1188, 'juntarnos': 23, 'pasar': 1188, 'pasarme': 1188, 'que': 1725, 'tomar': 23, 'vernos': 23},
{'la': 1377, 'lo': 1377}, {'le': 1377, 'les': 1377, 'se': 1731}, {'le': 1377, 'les': 1377, 'se': 1731, 'yo': 1732},
{'^': 1142, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 1188, 'juntarnos': 23,
'pasar': 1188, 'pasarme': 1188, 'que': 1733, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'': (2, 'plan'),
'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'el': 23, 'juntarnos': 23, 'tomar': 23, 'vernos': 23},
{':': 726, 'D': 23, 'a': 1720, 'con': 1729, 'de': 1730, 'el': 23, 'en': 1734, 'para': 1735, 'pendiente': 1062,
'pendientes': 1062}, {'mi': 1707}, {'mis': 1710}, {'de': 1712, 'por': 1651, 'que': 1043}, {'a': 1737, 'de': 864, 'en':
1738, 'pendiente': 1739, 'por': 864}, {'ni': 91, 'no': 91, 'nunca': 91}, {'y': 1741}, {'...': 1742}, {'^': 556,
'llamar': 1743, 'llamarme': 1743, 'pasar': 1743, 'pasarse': 1743, 'que': 484, 'venir': 1743}, {'^': 556, 'llamar':
1743, 'llamarme': 1743, 'nada': 91, 'pasar': 1743, 'pasarse': 1743, 'que': 484, 'venir': 1743}, {'de': 1744, 'en':
1745}, {'': (5, 'mine'), '^': 1142, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'ir': 1188,
'juntarnos': 23, 'pasar': 1188, 'pasarme': 1188, 'que': 1725, 'tomar': 23, 'vernos': 23}, {'': (5, 'mine'), 'le': 42},
{'': (5, 'mine'), '^': 1142, 'almorzar': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'hablar': 23, 'ir': 1188,
'juntarnos': 23, 'pasar': 1188, 'pasarme': 1188, 'que': 1725, 'reunirnos': 23, 'tomar': 23, 'vernos': 23}, {'D': 23,
'a': 1126, 'con': 1729, 'de': 1747, 'debiendo': 1748, 'debiendole': 42, 'el': 23, 'en': 1749, 'para': 1735}, {'la':
1055, 'mi': 1707}, {'': (6, 'theirs'), '<inf_me>': 11, '<infle>': 42}, {'': (5, 'mine'), '^': 1752, 'llamar': 1743,
'llamarme': 1743, 'mi': 863, 'pasar': 1743, 'pasarse': 1743, 'que': 484, 'venir': 1743}, {'': (5, 'mine'), '^': 1752,
'el': 1117, 'llamar': 1743, 'llamarme': 1743, 'mis': 1710, 'nada': 1118, 'pasar': 1743, 'pasarse': 1743, 'que': 484,
'venir': 1743}, {'': (7, 'waiting'), 'me': 466, 'nos': 466}, {'': (7, 'waiting'), 'el': 38, 'la': 38, 'lo': 38, 'mi':
1649, 'mí': 1648, 'que': 1755, 'su': 38, 'sus': 38}, {'^': 284, 'de': 1756, 'del': 1061, 'el': 91, 'la': 91,
'nuestra': 91, 'nuestro': 91, 'por': 1651, 'que': 1043}, {'<moved_pp>': 1090, 'a': 1751, 'atenta': 1060, 'atento':
1060, 'conmigo': 408, 'de': 1753, 'debiendo': 562, 'en': 1754, 'esperando': 749, 'pendiente': 1757, 'pendientes':
1062, 'por': 864, 'sin': 1714}, {'^': 556, 'llamar': 1743, 'llamarme': 1743, 'mi': 863, 'pasar': 1743, 'pasarse':
1743, 'que': 484, 'venir': 1743}, {'^': 556, 'el': 1117, 'llamar': 1743, 'llamarme': 1743, 'mis': 1710, 'nada': 1118,
'pasar': 1743, 'pasarse': 1743, 'que': 484, 'venir': 1743}, {'<moved_pp>': 1090, 'a': 1737, 'conmigo': 408, 'de':
1759, 'debiendo': 562, 'en': 1760, 'pendiente': 1713, 'por': 864, 'sin': 1714}, {'<see_inf>': 91, 'que': 392, 'saber':
0}, {'<letter>': 176}, {'<letter>': 176, 'visita': 176}, {'el': 1763, 'la': 1764, 'un': 1763, 'una': 1763}, {'^':
1494, 'a': 85}, {'colgue': 176, 'corte': 176, 'corté': 176, 'hable': 176, 'hablé': 176, 'salgo': 176, 'termino': 176},
{'<pro>': 201}, {'<good>': 1768, '<pro>': 201}, {'^': 198, 'al': 1193, 'el': 1193, 'la': 1193, 'mi': 1193, 'nuestra':
1193, 'nuestro': 1193, 'un': 1193, 'una': 1193}, {'^': 198, 'que': 612}, {'a': 1770, 'al': 1193, 'ante': 199, 'con':
199, 'el': 1193, 'en': 1771, 'la': 1193, 'mi': 1193, 'nuestra': 1193, 'nuestro': 1193, 'para': 199, 'que': 612, 'un':
1193, 'una': 1193}, {'N': 1772}, {'<any_det>': 1769, 'a': 1773, 'en': 720, 'que': 612}, {'<any_det>': 1769},
{'conectar': 896, 'juntar': 896, 'presentar': 896}, {'<their>': 1434, 'a': 1199, 'mi': 826, 'mis': 826, 'nuestra':
826, 'nuestras': 826, 'nuestro': 826}, {'<any_det>': 246, 'a': 1669}, {'': (23, 'contact'), '^': 995, 'con': 997},
{'<any_det>': 206, '^': 995}, {'N': 1780}, {'<any_det>': 817, '^': 995, 'con': 1781}, {'dudas': 789}, {'sus': 1783},
{'': (23, 'contact'), '<their>': 206}, {'<any_det>': 817, '<their>': 206, 'con': 819}, {'la': 176, 'reunion': 176,
'reunirme': 176, 'reunión': 176, 'una': 176}, {'con': 85, 'de': 1787}, {'por': 23}, {'N': 176, 'tambien': 732,
'también': 732}, {'': (0, 'missed'), '<date>': 91, 'el': 1079, 'la': 1079}, {'de': 0}, {'nada': 91}, {'en': 1793},
{'anulado': 91, 'aplazado': 91, 'caido': 91, 'cancelado': 91, 'ofrecido': 584, 'quedado': 1794, 'suspendido': 91},
{'ido': 91}, {'anulado': 91, 'aplazado': 91, 'caido': 91, 'cancelado': 91, 'ofrecido': 584, 'suspendido': 91},
{'<give1>': 42, 'acerco': 46, 'dejo': 46, 'devuelvo': 46, 'doy': 46, 'envio': 46, 'envío': 46, 'hago': 1295, 'hare':
1295, 'llevo': 46, 'mando': 46, 'paso': 46, 'preparo': 46, 'traigo': 46}, {'^': 1798, 'debo': 42, 'escuche': 1156,
'escuché': 1156, 'oi': 1156, 'tenemos': 1302, 'tengo': 1302, 'vamos': 1405, 'voy': 1405}, {'^': 1798}, {'fue': 1502,
'olvido': 1502, 'olvidó': 1502, 'paso': 1502, 'pasó': 1502}, {'olvido': 1502, 'olvidó': 1502, 'paso': 1502, 'pasó':
1502}, {'a': 190, 'al': 190, 'para': 190, 'por': 23}, {'': (14, 'together'), 'N': 176, 'tambien': 732, 'también':
732}, {'': (23, 'contact'), 'al': 176, 'desde': 176, 'por': 176}, {'': (14, 'together'), 'N': 1805, 'tambien': 732,
'también': 732}, {'conmigo': 176}, {'<moved3>': 1226, '<off>': 264, 'acerca': 1789, 'acerco': 579, 'acercó': 579,
'adelanta': 191, 'agregaron': 1790, 'agrego': 1790, 'agregó': 1790, 'anulo': 91, 'aparecio': 579, 'aplaza': 191,
'aplazo': 91, 'apuntaron': 1790, 'apunto': 1790, 'apuntó': 1790, 'cambia': 1242, 'cambio': 1242, 'cancelo': 91,
'cayeron': 1791, 'cayo': 1791, 'compromete': 355, 'comprometio': 355, 'conecto': 1011, 'conectó': 1011, 'corrio':
1242, 'dejo': 580, 'dejó': 580, 'encarga': 581, 'entero': 1792, 'enteró': 1792, 'ha': 1795, 'habia': 1796, 'han':
1797, 'incorporaron': 1790, 'incorporo': 1790, 'la': 1799, 'las': 1800, 'lo': 1799, 'los': 1800, 'me': 1801, 'mueve':
1242, 'nos': 1802, 'ocupa': 581, 'ofrece': 584, 'ofrecio': 586, 'olvidaron': 1597, 'olvido': 1597, 'olvidó': 1597,
'pasa': 1803, 'paso': 579, 'pasó': 579, 'queda': 191, 'quedaron': 1794, 'quedo': 1794, 'quedó': 1794, 'retrasa': 191,
'rumorea': 0, 'sumaron': 1804, 'sumo': 1804, 'suspende': 91, 'suspendio': 91, 'unieron': 1804, 'unio': 1806, 'va':
191, 'vino': 579, 'vio': 1807}, {'a': 1056, 'esperando': 749}, {'<inf>': 16, 'conviene': 16, 'deberia': 1604,
'deberiamos': 16, 'es': 1605, 'habria': 265, 'haria': 1605, 'hay': 265, 'lo': 1606, 'mas': 1607, 'me': 267, 'mejor':
16, 'ni': 1610, 'no': 1611, 'seria': 1605, 'sobra': 16, 'tendria': 265, 'tenemos': 265, 'tengo': 265}, {'^': 1810},
{',': 1811}, {',': 1811, '^': 1598, 'lo': 1600}, {'contado': 732, 'dicho': 732}, {'conto': 732, 'dijo': 732, 'ha':
1814}, {'<them>': 1601, '<they>': 1601, 'N': 1812, 'el': 1813, 'ella': 1812, 'ellas': 1619, 'ellos': 1619, 'me': 1815,
'él': 1813}, {'de': 25}, {'cumple': 1817, 'cumpleanos': 1817, 'santo': 1817}, {'el': 1818}, {'<mentor_noun>': 250},
{'de': 1820}, {'lugar': 988}, {'mi': 1822}, {'en': 1823}, {'yo': 983}, {'estuviera': 1824, 'fuera': 1825}, {'de':
1651, 'por': 1651}, {'senales': 91}, {'aparecer': 91, 'atender': 91, 'contestar': 91, 'dar': 1828, 'responder': 91},
{'pendiente': 1827, 'sin': 1829}, {'sin': 1829}, {'paso': 113}, {'': (0, 'missed'), 'de': 91}, {'contestar': 91,
'efecto': 91, 'exito': 91, 'falta': 1721, 'hablar': 91, 'noticias': 1833, 'novedades': 746, 'rastro': 746,
'respuesta': 91, 'senales': 1833, 'suerte': 91, 'ver': 91, 'verla': 91, 'verlo': 91}, {'con': 82, 'que': 82}, {',':
477, '...': 165, ':': 164, 'era': 378, 'es': 378, 'fue': 378}, {'recibiremos': 11, 'sabremos': 11, 'tendre': 11,
'tendremos': 11}, {'la': 1837, 'las': 1837, 'lo': 1837, 'los': 1837, 'recibiremos': 11, 'sabremos': 11, 'tendre': 11,
'tendremos': 11}, {'<thing>': 1838}, {'<tip>': 1836, '^': 1839}, {'<tip>': 1836}, {'vez': 82}, {'andaba': 1052,
'andaban': 1052, 'estaba': 1047, 'estaban': 1052, 'estuvieron': 1052, 'estuvo': 1047, 'vinieron': 1052, 'vino': 1047},
{'<answers>': 1533, '<clitic>': 1543, '<seen1>': 91, 'he': 1541, 'hemos': 1541, 'la': 1537, 'las': 1537, 'le': 1537,
'les': 1537, 'lo': 1537, 'los': 1537, 'me': 1538, 'nos': 1538, 'se': 1542}, {'apagado': 91}, {'D': 23, 'con': 23},
{'<date>': 1846}, {'^': 1144, 'conectar': 896, 'conectarlos': 113, 'juntar': 896, 'juntarlos': 113, 'ponerlos': 900,
'presentar': 896, 'presentarlos': 113}, {'<any_det>': 1847, '<date>': 1846, 'que': 1848}, {'con': 23}, {'^': 889},
{'a': 23}, {'': (5, 'mine'), '^': 1144, 'admitir': 892, 'conectar': 896, 'conectarlos': 113, 'confesar': 892, 'decir':
892, 'juntar': 896, 'juntarlos': 113, 'juntarme': 1850, 'pensar': 82, 'ponerlos': 900, 'presentar': 896,
'presentarlos': 113, 'quedar': 1850, 'reconocer': 892, 'reunirme': 23, 'ver': 1852, 'verme': 1850}, {'<any_det>':
1847, '<date>': 1846, 'ganas': 1034, 'juntarme': 1850, 'pendiente': 1851, 'que': 1853, 'quedar': 1850, 'reunirme': 23,
'ver': 1852, 'verme': 1850}, {'a': 418, 'que': 1218}, {'que': 615}, {'do': 113}, {'<inf_them>': 42, '<todo_inf>': 42},
{'^': 1858, 'a': 741, 'esperar': 740}, {'^': 1647, 'a': 741, 'de': 898, 'esperar': 740, 'que': 1859}, {':': 113},
{'birra': 135, 'cafe': 135, 'café': 135, 'cana': 135, 'cerveza': 135, 'tinto': 135, 'vino': 135}, {'<any_det>': 176,
'algo': 176, 'cafe': 176, 'café': 176, 'cerveza': 176, 'el': 1862, 'mate': 176, 'mates': 176, 'te': 176, 'tinto': 176,
'un': 1862, 'una': 1862}, {'<any_det>': 176, 'algo': 176, 'cafe': 176, 'café': 176, 'cerveza': 176, 'mate': 176,
'mates': 176, 'te': 176, 'tinto': 176}, {'el': 1862, 'un': 1862, 'una': 1862}, {'un': 23, 'una': 23}, {'': (23,
'contact'), 'N': 996}, {'^': 995, 'con': 1867}, {'<date>': 176}, {'<any_det>': 1869, '<date>': 176, 'que': 1115,
'tenido': 1121}, {'que': 1115, 'tenido': 1121}, {'estos': 82}, {'de': 1872}, {'<drink>': 176, 'dia': 1873},
{'<drink>': 176}, {'dias': 82}, {'estos': 1876}, {'de': 1877}, {'<inf>': 597, '<inf_me>': 11, '<infme>': 11,
'corregir': 304, 'firmar': 304, 'hablar': 600, 'hablarle': 600, 'hablarles': 600, 'leer': 304, 'mirar': 304, 'probar':
304, 'repasar': 304, 'revisar': 304, 'testear': 304, 'validar': 304, 'ver': 304}, {'^': 1879}, {'a': 1880},
{'<see_inf>': 23, '^': 889}, {'a': 1882, 'atras': 746, 'detras': 746}, {'...': 135, 'a': 685, 'por': 685},
{'almorzar': 23, 'buscarme': 23, 'buscarnos': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'merendar': 23, 'recogerme':
23, 'recogernos': 23, 'tomar': 23, 'verme': 23, 'visitarme': 23}, {'N': 1884, 'a': 1885}, {'almorzar': 23, 'casa': 23,
'cenar': 23, 'comer': 23, 'merendar': 23, 'tomar': 23, 'verme': 23, 'visitarme': 23}, {'N': 1884, 'a': 1887},
{'<media>': 82, 'el': 1006, 'facebook': 82, 'instagram': 82, 'la': 1006, 'las': 1006, 'linkedin': 82, 'los': 1006,
'su': 1006, 'sus': 1006, 'twitter': 82, 'un': 1006, 'una': 1006, 'x': 82}, {'N': 176, 'a': 176, 'el': 1031, 'en':
1889, 'la': 1032, 'pasar': 82, 'por': 1007, 'que': 82, 'un': 1033, 'una': 1035}, {'almorzar': 23, 'buscarme': 23,
'buscarnos': 23, 'casa': 23, 'cenar': 23, 'comer': 23, 'desayunar': 23, 'dormir': 23, 'la': 1625, 'merendar': 23,
'recogerme': 23, 'recogernos': 23, 'tomar': 23, 'verme': 23, 'visitarme': 23}, {'N': 1884, 'a': 1891}, {'': (23,
'contact'), 'N': 176, 'a': 176, 'en': 1007, 'por': 1007}, {'a': 176, 'en': 1007, 'por': 1007}, {'con': 795, 'de': 795,
'en': 795, 'para': 795}, {'a': 1882, 'atras': 746, 'con': 85, 'detras': 746}, {'caso': 91, 'mu': 91, 'palabra': 91,
'pio': 91}, {'<give1>': 42}, {'^': 1898}, {'la': 1899, 'las': 1899, 'lo': 1899, 'los': 1899}, {'': (14, 'together'),
'le': 1899, 'les': 1899, 'se': 1900}, {'nada': 91, 'ni': 1897, 'si': 82, 'yo': 1901}, {'estaba': 91}, {'ido': 91,
'marchado': 91}, {'habia': 1904}, {'no': 1903, 'que': 0, 'se': 1905, 'veremos': 83}, {'': (5, 'mine'), '0': 161, '^':
284, 'a': 1411, 'cien': 161, 'cincuenta': 161, 'dinero': 161, 'treinta': 161, 'unos': 161, 'veinte': 161}, {'tu':
990}, {'<give1>': 42, 'hago': 1295, 'hare': 1295}, {'^': 1909, 'debo': 1412}, {'ocupo': 992}, {'tu': 983, 'tú': 983,
'vos': 983}, {'^': 1909}, {'la': 1913, 'las': 1913, 'lo': 1913, 'los': 1913}, {'debo': 1907, 'en': 1908, 'le': 1910,
'les': 1910, 'llevo': 42, 'me': 1911, 'pongo': 42, 'que': 1912, 'se': 1914, 'y': 837}, {'<may3>': 249, '^': 966, 'de':
967, 'debe': 249, 'dijo': 410, 'en': 377, 'ha': 968, 'habia': 411, 'iba': 970, 'me': 973, 'nos': 974, 'pensaba': 410,
'queda': 558, 'quedaron': 560, 'quedo': 975, 'quedó': 975, 'queria': 410, 'se': 976, 'tenia': 977, 'tiene': 593,
'tienen': 593, 'va': 604, 'van': 604}, {'$': 151, '//': 174, '<advises>': 175, '<called1>': 177, '<came3>': 188,
'<date>': 194, '<eat1>': 197, '<handed1>': 230, '<hours>': 242, '<lent1>': 247, '<may3>': 249, '<mentor_noun>': 250,
'<moved1>': 254, '<moved3>': 258, '<moved_pp>': 261, '<off>': 264, '<opines>': 281, '<read1>': 283, '<remind>': 286,
'<sent_to>': 292, '<set>': 293, '<set_up>': 294, '<shall1>': 23, '<they>': 607, '<tip>': 611, '<told1>': 614,
'<tried1>': 616, '<until>': 620, '<vowed1>': 623, 'D': 649, 'N': 693, '^': 697, 'a': 712, 'acabamos': 714, 'acabo':
714, 'accion': 715, 'acompane': 719, 'aconseja': 328, 'aconseje': 723, 'acordado': 727, 'acordamos': 731, 'acorde':
731, 'acudieron': 732, 'agradecer': 734, 'agradeci': 735, 'agradecida': 736, 'agradecido': 736, 'agradecimos': 735,
'agradezco': 734, 'aguardo': 38, 'ahora': 743, 'al': 744, 'alente': 701, 'algun': 745, 'almorce': 176, 'almorzado':
176, 'almorzamos': 176, 'andamos': 747, 'ando': 750, 'anduve': 751, 'anduvimos': 751, 'anime': 701, 'antes': 754,
'apadrine': 755, 'apagado': 91, 'aparecieron': 732, 'apenas': 752, 'aplazada': 91, 'aplazado': 91, 'apresentacao':
761, 'arme': 764, 'armé': 764, 'asegura': 770, 'aseguro': 773, 'asesore': 755, 'asistentes': 732, 'asistieron': 732,
'asistio': 732, 'aun': 783, 'aunque': 752, 'ausencia': 91, 'avisa': 785, 'avisandome': 702, 'aviso': 787, 'avisó':
787, 'ayudamos': 793, 'ayude': 793, 'baile': 751, 'banco': 797, 'bebi': 798, 'bebimos': 176, 'brindamos': 176,
'brinde': 176, 'buena': 799, 'buzon': 288, 'buzón': 288, 'caminamos': 176, 'camine': 751, 'capacite': 801, 'carta':
804, 'casi': 807, 'celebramos': 176, 'celebre': 176, 'cena': 809, 'cenado': 751, 'cenamos': 176, 'cene': 176,
'charla': 176, 'charlamos': 176, 'charlando': 176, 'charle': 176, 'charlita': 176, 'cita': 809, 'clasificamos': 813,
'clasifique': 813, 'coincidi': 176, 'coincidido': 176, 'coincidimos': 176, 'colgar': 751, 'colgue': 751, 'comedor':
814, 'comente': 820, 'comi': 751, 'comida': 809, 'comido': 751, 'comimos': 176, 'como': 702, 'comparti': 830,
'compromiso': 831, 'con': 838, 'conectamos': 842, 'conecte': 847, 'confirma': 848, 'confirmado': 849, 'confirmamos':
849, 'confirme': 849, 'confirmo': 851, 'confirmé': 849, 'confirmó': 851, 'conmigo': 837, 'conoci': 176, 'conocimos':
176, 'consejo': 853, 'console': 701, 'consulta': 855, 'consulte': 857, 'consulté': 857, 'contandome': 702, 'conte':
859, 'contestador': 91, 'contestadora': 91, 'conteste': 861, 'contesté': 861, 'conto': 862, 'convenido': 727,
'conversacion': 176, 'conversado': 176, 'conversamos': 176, 'converse': 176, 'conversé': 176, 'corre': 865, 'corregi':
820, 'corren': 865, 'correo': 289, 'corri': 751, 'corrigiendole': 206, 'corrigiendoles': 206, 'corte': 751, 'corté':
751, 'cree': 334, 'creo': 140, 'cruce': 868, 'crucé': 869, 'cruz': 870, 'cuando': 752, 'cubri': 873, 'cuenta': 337,
'cumple': 874, 'cumplia': 874, 'cuya': 0, 'cuyo': 0, 'dado': 702, 'dando': 875, 'dandole': 877, 'de': 883, 'debe':
340, 'deberia': 885, 'deberiamos': 886, 'debi': 887, 'debia': 615, 'debiamos': 615, 'debido': 888, 'debo': 901,
'decia': 347, 'deje': 904, 'dejé': 904, 'derive': 907, 'desayunamos': 176, 'desayune': 176, 'desde': 912, 'deseando':
913, 'despues': 754, 'di': 931, 'dice': 935, 'dicen': 702, 'diciendo': 937, 'diciendome': 702, 'dicte': 938, 'dije':
947, 'dijimos': 950, 'dijo': 954, 'dimos': 956, 'discusion': 176, 'discutimos': 176, 'echamos': 958, 'eche': 961,
'echo': 964, 'el': 978, 'ella': 979, 'en': 991, 'encargo': 993, 'encontramos': 177, 'encontre': 177, 'ensayamos': 998,
'ensaye': 999, 'ensenandole': 1001, 'ensene': 1005, 'entere': 1008, 'entregue': 1009, 'entrene': 801, 'entrevista':
809, 'entro': 1011, 'envie': 1014, 'envié': 1014, 'era': 1020, 'eramos': 1021, 'es': 1026, 'escribi': 1030,
'escribio': 862, 'escribí': 1030, 'escuche': 1036, 'escuché': 1036, 'espera': 393, 'esperamos': 1039, 'esperando':
749, 'espere': 1042, 'espero': 1039, 'esperé': 1042, 'esta': 1046, 'estaba': 1048, 'estabamos': 1051, 'estaban': 1053,
'estamos': 1058, 'estaria': 1059, 'estoy': 1063, 'estreno': 809, 'estuve': 1067, 'estuvieron': 732, 'estuvimos': 1068,
'estuvo': 1069, 'está': 1046, 'evento': 809, 'explicandole': 1001, 'explique': 1005, 'expliqué': 1005, 'exposicion':
809, 'extrano': 962, 'fallecio': 29, 'falta': 1077, 'faltan': 1078, 'falte': 1082, 'falto': 1083, 'feedback': 1086,
'felicite': 701, 'festejamos': 176, 'forme': 1089, 'formé': 1089, 'fue': 1091, 'fuera': 1093, 'fui': 1099, 'fuimos':
1100, 'ganas': 1101, 'gracias': 1103, 'h': 1106, 'ha': 1123, 'habia': 1125, 'habiamos': 1130, 'hablado': 176,
'hablamos': 176, 'hablando': 176, 'hable': 1135, 'hablé': 1135, 'habra': 1137, 'habria': 140, 'hace': 1140, 'han':
1141, 'hasta': 753, 'hay': 1150, 'he': 1201, 'hecho': 727, 'hemos': 1206, 'hice': 1214, 'hicimos': 1216, 'hora': 1106,
'horas': 1106, 'hoy': 1217, 'iba': 1219, 'ibamos': 1220, 'iban': 419, 'idea': 82, 'ilocalizable': 91, 'ilocalizables':
91, 'ilusion': 1101, 'imparti': 938, 'inauguracion': 809, 'indique': 1197, 'inlocalizable': 91, 'insiste': 423,
'insisti': 723, 'insistimos': 723, 'insistio': 423, 'instrui': 801, 'intercambiamos': 176, 'intercambie': 176,
'intercambio': 1095, 'intercedi': 1221, 'intro': 1224, 'jugamos': 176, 'jugue': 1225, 'junte': 847, 'junté': 847,
'la': 1268, 'lanzamiento': 809, 'larga': 799, 'las': 1281, 'le': 1406, 'lei': 1409, 'leido': 1008, 'les': 1420,
'llamada': 1422, 'llamadas': 1423, 'lleve': 719, 'llevo': 911, 'llevé': 719, 'lo': 1428, 'los': 1430, 'mande': 1435,
'mandé': 1435, 'me': 1521, 'mentoree': 755, 'mentorice': 755, 'merendamos': 176, 'merende': 176, 'mi': 1522,
'mientras': 752, 'mil': 1523, 'mostre': 1525, 'movi': 1526, 'muchas': 1523, 'murio': 29, 'nacio': 29, 'nada': 1528,
'necesita': 540, 'necesitamos': 285, 'necesito': 1529, 'ni': 1540, 'no': 1578, 'nos': 1588, 'nota': 1590, 'nunca':
1594, 'ofreci': 898, 'oi': 1036, 'ojala': 82, 'olvidamos': 1502, 'olvide': 1502, 'olvido': 1596, 'olvidé': 1502,
'olvidó': 1597, 'oriente': 801, 'pactado': 727, 'para': 1622, 'parece': 702, 'participaron': 732, 'pasa': 1628,
'pasamos': 1637, 'pasandole': 877, 'pasara': 1638, 'pasará': 1638, 'pase': 1641, 'paso': 1642, 'pasé': 1641, 'pedi':
1646, 'pendiente': 1652, 'pendientes': 1062, 'pensaba': 615, 'pensando': 1654, 'perdi': 1081, 'perdida': 1528, 'pide':
545, 'pidio': 547, 'pienso': 1655, 'pitchee': 176, 'planton': 91, 'platica': 176, 'platicamos': 176, 'platicando':
176, 'platique': 176, 'poner': 1657, 'ponerlos': 900, 'por': 1659, 'porq': 0, 'porque': 0, 'pospuesta': 91,
'pospuesto': 91, 'postergada': 91, 'postergado': 91, 'pq': 0, 'practicamos': 1660, 'practique': 999, 'precisa': 550,
'preferiria': 328, 'prefiere': 328, 'pregunta': 518, 'preguntaba': 518, 'pregunte': 1645, 'pregunto': 518, 'pregunté':
1645, 'preguntó': 518, 'preparamos': 1662, 'preparandole': 206, 'prepare': 1662, 'preparé': 1662, 'presentacion':
1663, 'presentado': 845, 'presentamos': 1664, 'presentandolas': 757, 'presentandolos': 757, 'presentarlas': 757,
'presentarle': 1666, 'presentarlos': 757, 'presentation': 761, 'presente': 1667, 'presentes': 732, 'presenté': 1667,
'preste': 1670, 'presté': 1670, 'promesa': 715, 'promete': 1672, 'prometi': 1674, 'prometido': 727, 'prometimos':
1674, 'prometio': 1676, 'propone': 553, 'propuse': 723, 'propuso': 553, 'proxima': 31, 'proximo': 1677, 'proximos':
1678, 'puesto': 702, 'puse': 1684, 'q': 1699, 'que': 1706, 'queda': 1715, 'quedada': 751, 'quedado': 1719, 'quedamos':
1736, 'quedan': 1740, 'quedaron': 1746, 'quede': 1750, 'quedo': 1758, 'quedé': 1750, 'quedó': 1761, 'queria': 1762,
'queriamos': 615, 'querria': 567, 'quien': 0, 'quienes': 0, 'quiere': 569, 'quisiera': 82, 'quiza': 82, 'quizas': 82,
'reagendamos': 189, 'reagendar': 189, 'reagendo': 189, 'recibi': 1765, 'recibimos': 1495, 'recibire': 1495, 'recibo':
1766, 'recien': 1767, 'reclama': 567, 'recogi': 719, 'recomendandole': 1666, 'recomendarle': 1666, 'recomendarles':
1666, 'recomende': 1774, 'recomienda': 328, 'recomiendo': 1775, 'recordar': 1776, 'recordatorio': 113, 'reemplace':
873, 'reenvie': 1777, 'referi': 907, 'regale': 1778, 'regalé': 1778, 'regresa': 575, 'reparti': 813, 'repartimos':
813, 'repasamos': 1779, 'repasandole': 206, 'repase': 1782, 'reprogramamos': 189, 'reprogramo': 189, 'requiere': 577,
'resolvi': 1784, 'respondi': 861, 'resta': 743, 'resulta': 702, 'reunion': 809, 'reunión': 809, 'revisamos': 1785,
'revisandole': 206, 'revise': 1786, 'revisé': 1786, 'rogue': 723, 'salgo': 1788, 'sali': 751, 'salimos': 751, 'se':
1808, 'seguimos': 1809, 'segun': 1816, 'sera': 1819, 'servi': 813, 'servimos': 813, 'sesion': 1821, 'sesiones': 1821,
'si': 1826, 'sigo': 1809, 'sigue': 1830, 'siguen': 1831, 'siguiente': 1832, 'simule': 999, 'sin': 1834, 'solo': 743,
'solto': 525, 'sone': 1835, 'su': 1840, 'sugeri': 723, 'sugerirle': 1666, 'sugiere': 328, 'supli': 873, 'sus': 1841,
'suspendida': 91, 'suspendido': 91, 'sustitui': 873, 'sólo': 743, 'tal': 1842, 'tambien': 1843, 'también': 1843,
'tampoco': 1844, 'tarea': 715, 'telefonee': 176, 'telefoneo': 176, 'telefono': 1845, 'teléfono': 1845, 'tenemos':
1849, 'tengo': 1854, 'tenia': 1855, 'teniamos': 1856, 'tenian': 589, 'tensa': 799, 'tiene': 592, 'tienen': 593, 'to':
1857, 'toca': 1860, 'tocaba': 615, 'toco': 285, 'todavia': 783, 'todo': 1861, 'tomamos': 1863, 'tomando': 1864,
'tomandome': 176, 'tomandonos': 176, 'tomaremos': 1865, 'tome': 1864, 'tomo': 1866, 'tomé': 1864, 'trabajamos': 751,
'trabaje': 1868, 'trabajé': 1868, 'tranquilice': 701, 'tropece': 751, 'tuve': 1870, 'tuvieron': 1871, 'tuvimos': 1870,
'tuvo': 1871, 'un': 1874, 'una': 1875, 'unas': 1875, 'uno': 1878, 'unos': 1875, 'va': 1881, 'vamos': 1883, 'van': 604,
've': 606, 'vendra': 1886, 'vendran': 1888, 'veria': 606, 'vi': 1890, 'viajamos': 176, 'viaje': 751, 'viajo': 641,
'viajé': 751, 'viene': 1892, 'vienen': 1888, 'vimos': 1893, 'vinieron': 732, 'vino': 1069, 'visito': 86, 'visto':
1894, 'voluntariado': 1895, 'voluntario': 1895, 'volvera': 575, 'voy': 1896, 'vuelve': 575, 'xq': 0, 'y': 1902, 'ya':
1906, 'yo': 1915, 'él': 1916}]


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

