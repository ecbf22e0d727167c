"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('aceptará', 'aceptá', 'acercó', 'acompaño', 'acompañó', 'adelantá', 'ahorrá', 'ajustá', 'alquilá',
'animó', 'aplacé', 'aprovechá', 'apuntá', 'armá', 'armé', 'armó', 'aumentá', 'avisó', 'bajá', 'buscará', 'buscó',
'busqué', 'buzón', 'café', 'cambiá', 'casó', 'centrá', 'cenó', 'cerrará', 'cobrá', 'comprará', 'comprá', 'compró',
'concentrá', 'conectó', 'confirmó', 'consulté', 'contactá', 'contacté', 'contactó', 'contestó', 'contratará',
'contratá', 'contrató', 'conversé', 'cortá', 'corté', 'crucé', 'cuidá', 'cuándo', 'cuánto', 'céntrate', 'cóctel',
'cómo', 'dejará', 'dejá', 'dejé', 'descansá', 'devolvérselo', 'documentá', 'dónde', 'eliminá', 'empezará', 'enfermó',
'enfócate', 'enseño', 'enseñó', 'entrará', 'entrá', 'enviársela', 'enviárselo', 'envié', 'envió', 'envía', 'envío',
'escribí', 'escuchá', 'escuché', 'esperá', 'esperé', 'esperó', 'estudiá', 'estudió', 'está', 'evitá', 'explicó',
'expliqué', 'exportá', 'facturá', 'fichá', 'firmará', 'firmá', 'firmé', 'firmó', 'formá', 'formé', 'fusioná', 'gastá',
'guardá', 'hablá', 'hablé', 'habló', 'hacé', 'hacía', 'informé', 'intentó', 'juntá', 'junté', 'juntó', 'lanzará',
'levantá', 'levanté', 'limitá', 'llamará', 'llamá', 'llamé', 'llamó', 'llevó', 'mandará', 'mandá', 'mandársela',
'mandárselo', 'mandé', 'mandó', 'marcó', 'marqué', 'mentoría', 'mirá', 'miré', 'montará', 'montá', 'mudará', 'mudá',
'mí', 'negociá', 'olvidá', 'olvidé', 'olvídate', 'organizó', 'pagará', 'pagué', 'pagó', 'pará', 'pasársela',
'pasárselo', 'pasé', 'pasó', 'patentá', 'poné', 'preguntá', 'pregunté', 'preguntó', 'preparará', 'prepará', 'preparé',
'preparó', 'presentará', 'presentá', 'presenté', 'presentó', 'prestará', 'prestá', 'presté', 'quedá', 'quedé',
'quedó', 'quitá', 'qué', 'recortá', 'reenvió', 'reenvía', 'reenvío', 'regalá', 'regalé', 'registrá', 'reinvertá',
'renegociá', 'retrasá', 'reunión', 'revisará', 'revisá', 'revisé', 'separá', 'sumá', 'sé', 'sí', 'sólo', 'también',
'terminó', 'testeá', 'tomará', 'tomá', 'tomé', 'tomó', 'trabajá', 'trabajé', 'trabajó', 'tú', 'usá', 'validará',
'validá', 'vendé', 'viajará', 'viajá', 'viajé', 'viajó', 'visitá', 'visité', 'visitó', 'vía', 'ánimo', 'él')


SHORT: dict[str, str] = {'c': 'con', 'cdo': 'cuando', 'cn': 'con', 'd': 'de', 'desp': 'despues', 'docu': 'documento',
'dsp': 'despues', 'dto': 'descuento', 'fra': 'factura', 'k': 'que', 'm': 'me', 'msg': 'mensaje', 'msj': 'mensaje',
'ns': 'nos', 'p': 'para', 'pa': 'para', 'presu': 'presupuesto', 'q': 'que', 'reu': 'reunion', 'tde': 'tarde', 'tel':
'telefono', 'tfno': 'telefono', 'tlf': 'telefono', 'ud': 'usted', 'wa': 'whatsapp', 'wasap': 'whatsapp', 'wpp':
'whatsapp', 'wsp': 'whatsapp', 'x': 'por', 'xa': 'para', 'xq': 'porque'}


CLASSES = {'a': ('link',), 'abogada': ('pro', 'rel'), 'abogado': ('hello', 'pro', 'rel'), 'abra': ('should',
'imperative'), 'abrace': ('called1',), 'abramos': ('should',), 'abran': ('imperative',), 'abras': ('should',
'imperative'), 'abre': ('verb3', 'imperative'), 'abri': ('imperative',), 'abriera': ('should',), 'abril':
('name_words',), 'abrio': ('verb3',), 'abrira': ('verb3',), 'abue': ('rel',), 'abuela': ('rel',), 'abuelo': ('rel',),
'aca': ('filler', 'hello'), 'acaba': ('is3',), 'acepta': ('verb3', 'may3', 'imperative'), 'aceptara': ('verb3',
'should'), 'aceptaramos': ('should',), 'aceptará': ('verb3',), 'acepte': ('should', 'imperative'), 'aceptemos':
('should',), 'acepten': ('imperative',), 'aceptes': ('should', 'imperative'), 'acepto': ('verb3', 'may3'), 'aceptá':
('imperative',), 'acerca': ('give3',), 'acercar': ('giveinf',), 'acercarla': ('giveinf',), 'acercarlas': ('giveinf',),
'acercarle': ('giveinf',), 'acercarles': ('giveinf',), 'acercarlo': ('giveinf',), 'acercarlos': ('giveinf',),
'acercarsela': ('giveinf',), 'acercarselas': ('giveinf',), 'acercarselo': ('giveinf',), 'acercarselos': ('giveinf',),
'acerco': ('give1',), 'acoge': ('helps3',), 'acompana': ('helps3',), 'acompanado': ('called_pp',), 'acompanan':
('helps3',), 'acompanaron': ('reach',), 'acompane': ('called1',), 'acompano': ('reach', 'called3'), 'acompañó':
('reach', 'called3'), 'aconseja': ('advises',), 'aconsejaba': ('advises',), 'aconsejo': ('advises',), 'acordada':
('set',), 'acordado': ('hello',), 'acordamos': ('set_up',), 'acordarme': ('remind',), 'acordarse': ('remind',),
'acordate': ('remind',), 'acuerdate': ('remind',), 'adelanta': ('give3', 'moved3', 'imperative'), 'adelantada':
('moved_pp',), 'adelantado': ('moved_pp',), 'adelantar': ('giveinf',), 'adelantara': ('should',), 'adelantaramos':
('should',), 'adelantarla': ('giveinf',), 'adelantarlas': ('giveinf',), 'adelantarle': ('giveinf',), 'adelantarles':
('giveinf',), 'adelantarlo': ('giveinf',), 'adelantarlos': ('giveinf',), 'adelantarsela': ('giveinf',),
'adelantarselas': ('giveinf',), 'adelantarselo': ('giveinf',), 'adelantarselos': ('giveinf',), 'adelante': ('should',
'imperative'), 'adelantemos': ('should',), 'adelanten': ('imperative',), 'adelantes': ('should', 'imperative'),
'adelanto': ('moved3',), 'adelantá': ('imperative',), 'ademas': ('filler',), 'admite': ('opines',), 'afirma':
('opines',), 'agarra': ('answers',), 'agarro': ('answers',), 'agencia': ('pro',), 'agenda': ('give3',), 'agendada':
('set',), 'agendado': ('set',), 'agendamos': ('set_up',), 'agendar': ('giveinf', 'todo_inf'), 'agendarla':
('giveinf',), 'agendarlas': ('giveinf',), 'agendarle': ('giveinf',), 'agendarles': ('giveinf',), 'agendarlo':
('giveinf',), 'agendarlos': ('giveinf',), 'agendarsela': ('giveinf',), 'agendarselas': ('giveinf',), 'agendarselo':
('giveinf',), 'agendarselos': ('giveinf',), 'agende': ('set_up',), 'agendo': ('give1',), 'agosto': ('hello',),
'agradecer': ('todo_inf',), 'agradecerle': ('todo_inf',), 'ahi': ('hello',), 'ahora': ('hello',), 'ahorra':
('imperative',), 'ahorrara': ('should',), 'ahorraramos': ('should',), 'ahorre': ('should', 'imperative'), 'ahorremos':
('should',), 'ahorren': ('imperative',), 'ahorres': ('should', 'imperative'), 'ahorrá': ('imperative',), 'ajusta':
('imperative',), 'ajustara': ('should',), 'ajustaramos': ('should',), 'ajuste': ('should', 'imperative'), 'ajustemos':
('should',), 'ajusten': ('imperative',), 'ajustes': ('should', 'imperative'), 'ajustá': ('imperative',), 'al':
('hello', 'link'), 'alba': ('name_words',), 'albanil': ('pro',), 'alcance': ('managed1',), 'alcanzamos':
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
('verb3', 'opines', 'says'), 'aparecieron': ('reach',), 'aparecio': ('reach', 'came3'), 'aplace': ('moved1', 'should',
'imperative'), 'aplacen': ('imperative',), 'aplaces': ('should', 'imperative'), 'aplacé': ('moved1',), 'aplaza':
('moved3',), 'aplazada': ('moved_pp',), 'aplazado': ('moved_pp',), 'aplazamos': ('moved1',), 'aplazo': ('off',
'moved3'), 'apostara': ('should',), 'app': ('paper',), 'aprenda': ('should', 'imperative'), 'aprendan':
('imperative',), 'aprendas': ('should', 'imperative'), 'aprende': ('verb3',), 'aprovecha': ('imperative',),
'aprovechara': ('should',), 'aprovecharamos': ('should',), 'aproveche': ('should', 'imperative'), 'aprovechemos':
('should',), 'aprovechen': ('imperative',), 'aproveches': ('should', 'imperative'), 'aprovechá': ('imperative',),
'apuesta': ('imperative',), 'apueste': ('should', 'imperative'), 'apuesten': ('imperative',), 'apuestes': ('should',
'imperative'), 'apunta': ('imperative',), 'apuntara': ('should',), 'apuntaramos': ('should',), 'apunte': ('should',
'imperative'), 'apuntemos': ('should',), 'apunten': ('imperative',), 'apuntes': ('should', 'imperative'), 'apuntá':
('imperative',), 'aqui': ('hello',), 'arma': ('give3', 'imperative', 'hand3'), 'armar': ('giveinf',), 'armara':
('should',), 'armaramos': ('should',), 'armare': ('give1',), 'armarla': ('giveinf',), 'armarlas': ('giveinf',),
'armarle': ('giveinf',), 'armarles': ('giveinf',), 'armarlo': ('giveinf',), 'armarlos': ('giveinf',), 'armarsela':
('giveinf',), 'armarselas': ('giveinf',), 'armarselo': ('giveinf',), 'armarselos': ('giveinf',), 'arme': ('should',
'imperative'), 'armemos': ('should',), 'armen': ('imperative',), 'armes': ('should', 'imperative'), 'armo': ('give1',
'made3'), 'armá': ('imperative',), 'armó': ('made3',), 'arquitecta': ('pro',), 'arquitecto': ('pro',), 'arranca':
('verb3',), 'arranco': ('verb3',), 'arriesgue': ('should', 'imperative'), 'arriesguen': ('imperative',), 'arriesgues':
('should', 'imperative'), 'articulo': ('helpful', 'paper'), 'asado': ('hello', 'date'), 'asegura': ('opines',),
'asesor': ('pro', 'rel'), 'asesora': ('pro',), 'asi': ('filler',), 'asista': ('should', 'imperative'), 'asistan':
('imperative',), 'asistas': ('should', 'imperative'), 'asistente': ('rel',), 'asistir': ('see_inf',), 'asuncion':
('name_words',), 'atendio': ('called3', 'answers'), 'atiende': ('answers',), 'atraso': ('moved3',), 'audio':
('letter',), 'audios': ('letter',), 'aumenta': ('imperative',), 'aumentara': ('should',), 'aumentaramos': ('should',),
'aumente': ('should', 'imperative'), 'aumentemos': ('should',), 'aumenten': ('imperative',), 'aumentes': ('should',
'imperative'), 'aumentá': ('imperative',), 'aun': ('filler',), 'aunque': ('hello',), 'aurora': ('name_words',),
'automatice': ('should', 'imperative'), 'automaticen': ('imperative',), 'automatices': ('should', 'imperative'),
'automatiza': ('imperative',), 'automatizara': ('should',), 'avisa': ('verb3', 'give3', 'opines'), 'avisamos':
('told1',), 'avisan': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',), 'avisare': ('give1',), 'avisaria':
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
'imperative'), 'bajemos': ('should',), 'bajen': ('imperative',), 'bajes': ('should', 'imperative'), 'bajo':
('verb3',), 'bajá': ('imperative',), 'base': ('paper',), 'bastante': ('filler',), 'bautizo': ('date',), 'bebe':
('rel',), 'becaria': ('rel',), 'becario': ('rel',), 'bien': ('filler', 'hello'), 'birras': ('drink', 'date'),
'blanca': ('name_words',), 'blanco': ('name_words',), 'boda': ('date',), 'borrador': ('paper', 'thing'), 'botella':
('by_post',), 'bravo': ('name_words',), 'brevemente': ('filler',), 'brunch': ('date',), 'buen': ('span',), 'buena':
('hello', 'span'), 'busca': ('verb3', 'give3', 'is3', 'imperative'), 'buscaba': ('verb3',), 'buscan': ('verb3',),
'buscar': ('giveinf',), 'buscara': ('verb3', 'should'), 'buscarla': ('giveinf',), 'buscarlas': ('giveinf',),
'buscarle': ('giveinf',), 'buscarles': ('giveinf',), 'buscarlo': ('giveinf',), 'buscarlos': ('giveinf',),
'buscarsela': ('giveinf',), 'buscarselas': ('giveinf',), 'buscarselo': ('giveinf',), 'buscarselos': ('giveinf',),
'buscará': ('verb3',), 'busco': ('give1', 'called3'), 'buscó': ('called3',), 'busque': ('called1', 'should',
'attempt', 'imperative'), 'busquemos': ('should',), 'busquen': ('imperative',), 'busques': ('should', 'imperative'),
'busqué': ('called1', 'attempt'), 'cada': ('hello',), 'cafe': ('date',), 'cafecito': ('date',), 'cafelito': ('date',),
'cafes': ('drink',), 'café': ('date',), 'call': ('date',), 'calvo': ('name_words',), 'cambia': ('imperative',),
'cambiamos': ('moved1',), 'cambiara': ('should',), 'cambiaramos': ('should',), 'cambie': ('should', 'imperative'),
'cambiemos': ('should',), 'cambien': ('imperative',), 'cambies': ('should', 'imperative'), 'cambio': ('moved3',),
'cambiá': ('imperative',), 'campo': ('name_words',), 'campos': ('name_words',), 'canas': ('drink', 'date'), 'cancela':
('off',), 'cancelada': ('off',), 'cancelado': ('off',), 'cancelamos': ('off',), 'cancelaron': ('off',), 'cancele':
('off',), 'cancelo': ('hello', 'off'), 'cano': ('name_words',), 'capacitacion': ('course',), 'caridad':
('name_words',), 'carpintero': ('pro',), 'carta': ('letter', 'paper'), 'casa': ('hello', 'verb3', 'name_words'),
'casara': ('verb3',), 'casaron': ('verb3',), 'casas': ('name_words',), 'casi': ('filler',), 'caso': ('verb3',),
'castillo': ('name_words',), 'casó': ('verb3',), 'cayo': ('verb3', 'reach', 'came3', 'off'), 'celebra': ('verb3',),
'celeste': ('name_words',), 'cena': ('hello', 'verb3', 'date'), 'cenado': ('done_pp',), 'cenamos': ('hello',),
'cenar': ('see_inf',), 'cenare': ('shall1',), 'cenaremos': ('shall1',), 'cene': ('hello',), 'cenita': ('hello',),
'ceno': ('verb3', 'eat1', 'met3'), 'centra': ('imperative',), 'centrara': ('should',), 'centraramos': ('should',),
'centrate': ('imperative',), 'centre': ('should', 'imperative'), 'centremos': ('should',), 'centren': ('imperative',),
'centres': ('should', 'imperative'), 'centrá': ('imperative',), 'cenó': ('verb3', 'met3'), 'ceo': ('rel',), 'cerrada':
('set',), 'cerrado': ('set',), 'cerrara': ('verb3', 'should'), 'cerrará': ('verb3',), 'cerre': ('set_up',),
'cerremos': ('should',), 'cerro': ('verb3',), 'cerveza': ('date',), 'cervezas': ('drink',), 'cfo': ('rel',), 'charla':
('hello', 'date', 'course'), 'charlado': ('done_pp',), 'charle': ('hello',), 'chat': ('letter',), 'checklist':
('helpful',), 'chelas': ('drink', 'date'), 'cierra': ('verb3', 'imperative'), 'cierran': ('verb3',), 'cierre':
('should', 'imperative'), 'cierren': ('imperative',), 'cierres': ('should', 'imperative'), 'cifras': ('thing',),
'cinco': ('hello', 'span'), 'cita': ('date',), 'citar': ('todo_inf',), 'clara': ('name_words',), 'claro': ('filler',),
'clase': ('course',), 'clavada': ('stood',), 'clavado': ('stood',), 'clienta': ('rel',), 'cliente': ('rel',),
'clientes': ('rel',), 'coach': ('pro',), 'coaching': ('mentor_noun',), 'cobra': ('imperative',), 'cobrara':
('should',), 'cobraramos': ('should',), 'cobre': ('should', 'imperative'), 'cobremos': ('should',), 'cobren':
('imperative',), 'cobres': ('should', 'imperative'), 'cobrá': ('imperative',), 'cofundador': ('rel',), 'cofundadora':
('rel',), 'coge': ('answers',), 'cogio': ('answers',), 'coincidi': ('hello', 'seen1'), 'coincidido': ('done_pp',),
'coincidimos': ('hello',), 'coincidir': ('see_inf',), 'colega': ('rel',), 'colegas': ('rel',), 'colgada': ('stood',),
'colgado': ('stood',), 'colgar': ('see_inf',), 'comadre': ('rel',), 'come': ('verb3',), 'comemos': ('eat1',),
'comenta': ('verb3', 'opines', 'says'), 'comentado': ('hello',), 'comentamos': ('told1',), 'comentarios':
('feedback_noun',), 'comente': ('told1', 'read1'), 'comento': ('verb3', 'opines', 'says'), 'comer': ('see_inf',),
'comere': ('shall1',), 'comeremos': ('shall1',), 'comi': ('hello', 'met1'), 'comida': ('hello', 'date'), 'comido':
('done_pp',), 'comience': ('should', 'imperative'), 'comiencen': ('imperative',), 'comiences': ('should',
'imperative'), 'comimos': ('hello', 'met1'), 'comio': ('hello', 'verb3', 'met3'), 'como': ('hello',), 'compadre':
('rel',), 'companera': ('rel',), 'companero': ('rel',), 'compania': ('rel',), 'comparte': ('give3', 'send3'),
'comparti': ('done', 'handed1'), 'compartido': ('done',), 'compartimos': ('give1',), 'compartir': ('giveinf',
'hand_inf'), 'compartira': ('give3',), 'compartire': ('give1',), 'compartiria': ('would_give',), 'compartirla':
('giveinf',), 'compartirlas': ('giveinf',), 'compartirle': ('giveinf', 'infle'), 'compartirles': ('giveinf',),
'compartirlo': ('giveinf',), 'compartirlos': ('giveinf',), 'compartirme': ('giveinf', 'infme'), 'compartirsela':
('giveinf',), 'compartirselas': ('giveinf',), 'compartirselo': ('giveinf',), 'compartirselos': ('giveinf',),
'comparto': ('give1',), 'compra': ('verb3', 'imperative'), 'compran': ('verb3',), 'comprar': ('giveinf',), 'comprara':
('verb3', 'should'), 'compraramos': ('should',), 'comprarla': ('giveinf',), 'comprarlas': ('giveinf',), 'comprarle':
('giveinf',), 'comprarles': ('giveinf',), 'comprarlo': ('giveinf',), 'comprarlos': ('giveinf',), 'comprarsela':
('giveinf',), 'comprarselas': ('giveinf',), 'comprarselo': ('giveinf',), 'comprarselos': ('giveinf',), 'comprará':
('verb3',), 'compre': ('should', 'imperative'), 'compremos': ('should',), 'compren': ('imperative',), 'compres':
('should', 'imperative'), 'compro': ('verb3', 'give1'), 'comprá': ('imperative',), 'compró': ('verb3',),
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
'hand3'), 'confirmare': ('give1',), 'confirmaria': ('would_give',), 'confirmarla': ('giveinf',), 'confirmarlas':
('giveinf',), 'confirmarle': ('giveinf', 'infle'), 'confirmarles': ('giveinf',), 'confirmarlo': ('giveinf',),
'confirmarlos': ('giveinf',), 'confirmarme': ('giveinf', 'infme'), 'confirmarmelo': ('giveinf', 'infme'),
'confirmarnos': ('giveinf', 'infme'), 'confirmarsela': ('giveinf',), 'confirmarselas': ('giveinf',), 'confirmarselo':
('giveinf',), 'confirmarselos': ('giveinf',), 'confirme': ('told1',), 'confirmo': ('verb3', 'give1', 'opines',
'says'), 'confirmó': ('verb3', 'opines', 'says'), 'conmigo': ('with_me', 'hello'), 'conoce': ('verb3', 'is3'),
'conocer': ('see_inf',), 'conocere': ('shall1',), 'conoci': ('hello', 'called1', 'seen1'), 'conocia': ('verb3',),
'conocido': ('hello', 'done_pp'), 'conocieron': ('verb3',), 'conocimos': ('called1',), 'conocio': ('verb3', 'met3'),
'conozco': ('seen1',), 'consegui': ('managed1',), 'conseguimos': ('managed1',), 'conseguir': ('giveinf',),
'conseguira': ('give3',), 'conseguire': ('give1',), 'conseguiria': ('would_give',), 'conseguirla': ('giveinf',),
'conseguirlas': ('giveinf',), 'conseguirle': ('giveinf', 'infle'), 'conseguirles': ('giveinf',), 'conseguirlo':
('giveinf',), 'conseguirlos': ('giveinf',), 'conseguirme': ('giveinf', 'infme'), 'conseguirnos': ('giveinf', 'infme'),
'conseguirsela': ('giveinf',), 'conseguirselas': ('giveinf',), 'conseguirselo': ('giveinf',), 'conseguirselos':
('giveinf',), 'consejo': ('tip',), 'consejos': ('tip',), 'considera': ('opines',), 'consiga': ('should',
'imperative'), 'consigan': ('imperative',), 'consigas': ('should', 'imperative'), 'consigo': ('give1',), 'consigue':
('give3',), 'construya': ('should', 'imperative'), 'construyan': ('imperative',), 'construyas': ('should',
'imperative'), 'construye': ('verb3',), 'consuelo': ('name_words',), 'consultar': ('todo_inf',), 'consultarle':
('todo_inf',), 'consulte': ('should', 'imperative'), 'consulten': ('imperative',), 'consultes': ('should',
'imperative'), 'consultor': ('pro',), 'consultora': ('pro',), 'contabilice': ('should', 'imperative'), 'contabilicen':
('imperative',), 'contabilices': ('should', 'imperative'), 'contable': ('pro', 'rel'), 'contacta': ('imperative',),
'contactado': ('called_pp',), 'contactar': ('giveinf', 'see_inf'), 'contactara': ('should',), 'contactaramos':
('should',), 'contactarla': ('see_inf',), 'contactarle': ('see_inf',), 'contactarlo': ('see_inf',), 'contacte':
('should', 'attempt', 'imperative'), 'contactemos': ('should',), 'contacten': ('imperative',), 'contactes': ('should',
'imperative'), 'contacto': ('reach', 'called3', 'helpful', 'paper', 'thing', 'wrote3'), 'contactos': ('helpful',
'paper', 'thing'), 'contactá': ('imperative',), 'contacté': ('attempt',), 'contactó': ('reach', 'called3', 'wrote3'),
'contador': ('pro', 'rel'), 'contadora': ('pro', 'rel'), 'contamos': ('told1',), 'contar': ('giveinf',), 'contarla':
('giveinf',), 'contarlas': ('giveinf',), 'contarle': ('giveinf',), 'contarles': ('giveinf',), 'contarlo':
('giveinf',), 'contarlos': ('giveinf',), 'contarme': ('giveinf', 'infme'), 'contarsela': ('giveinf',), 'contarselas':
('giveinf',), 'contarselo': ('giveinf',), 'contarselos': ('giveinf',), 'conte': ('told1',), 'contesta': ('hello',
'give3', 'answers', 'opines', 'hand3'), 'contestado': ('called_pp',), 'contestan': ('give3',), 'contestar':
('giveinf',), 'contestara': ('give3', 'will3'), 'contestare': ('give1',), 'contestaria': ('would_give',),
'contestarla': ('giveinf',), 'contestarlas': ('giveinf',), 'contestarle': ('giveinf', 'infle'), 'contestarles':
('giveinf', 'infle'), 'contestarlo': ('giveinf',), 'contestarlos': ('giveinf',), 'contestarme': ('giveinf', 'infme'),
'contestarnos': ('giveinf', 'infme'), 'contestaron': ('answers',), 'contestarsela': ('giveinf',), 'contestarselas':
('giveinf',), 'contestarselo': ('giveinf',), 'contestarselos': ('giveinf',), 'conteste': ('called1',), 'contesto':
('hello', 'reach', 'give1', 'called3', 'answers', 'opines'), 'contestó': ('hello', 'reach', 'called3', 'answers',
'opines'), 'conto': ('verb3', 'opines', 'says'), 'contrata': ('verb3', 'imperative'), 'contratan': ('verb3',),
'contratara': ('verb3', 'should'), 'contrataramos': ('should',), 'contratará': ('verb3',), 'contrate': ('should',
'imperative'), 'contratemos': ('should',), 'contraten': ('imperative',), 'contrates': ('should', 'imperative'),
'contrato': ('verb3', 'paper', 'thing'), 'contratá': ('imperative',), 'contrató': ('verb3',), 'converso': ('verb3',),
'conviene': ('should',), 'coo': ('rel',), 'coordinamos': ('set_up',), 'coordinar': ('todo_inf',), 'coordine':
('set_up',), 'copas': ('drink',), 'copo': ('verb3',), 'cordero': ('name_words',), 'corra': ('should', 'imperative'),
'corran': ('imperative',), 'corras': ('should', 'imperative'), 'correcciones': ('feedback_noun',), 'corregi':
('read1',), 'corremos': ('moved1',), 'correo': ('hello', 'letter', 'attempt'), 'corrige': ('hand3',), 'corrio':
('moved3',), 'corta': ('imperative',), 'cortado': ('hello',), 'cortar': ('see_inf',), 'cortara': ('should',),
'cortaramos': ('should',), 'corte': ('should', 'imperative'), 'cortemos': ('should',), 'corten': ('imperative',),
'cortes': ('should', 'imperative'), 'cortá': ('imperative',), 'costa': ('name_words',), 'cotiza': ('give3', 'send3'),
'cotizacion': ('thing', 'mine_thing'), 'cotizar': ('giveinf', 'hand_inf'), 'cotizarla': ('giveinf',), 'cotizarlas':
('giveinf',), 'cotizarle': ('giveinf', 'infle'), 'cotizarles': ('giveinf',), 'cotizarlo': ('giveinf',), 'cotizarlos':
('giveinf',), 'cotizarme': ('giveinf', 'infme'), 'cotizarsela': ('giveinf',), 'cotizarselas': ('giveinf',),
'cotizarselo': ('giveinf',), 'cotizarselos': ('giveinf',), 'cotizo': ('give1',), 'crece': ('verb3',), 'creciera':
('should',), 'crecio': ('verb3',), 'cree': ('verb3', 'opines', 'says'), 'creen': ('verb3',), 'creia': ('verb3',
'opines'), 'creo': ('hello',), 'crezca': ('should', 'imperative'), 'crezcan': ('imperative',), 'crezcas': ('should',
'imperative'), 'critique': ('read1',), 'cruce': ('met1', 'called1', 'should', 'imperative'), 'crucen':
('imperative',), 'cruces': ('should', 'imperative'), 'crucé': ('met1', 'called1'), 'cruz': ('name_words',),
'cruzamos': ('met1',), 'cto': ('rel',), 'cuadramos': ('set_up',), 'cuadrar': ('todo_inf',), 'cuadre': ('set_up',),
'cuando': ('hello',), 'cuarenta': ('span',), 'cuate': ('rel',), 'cuatro': ('hello', 'span'), 'cuenta': ('verb3',
'opines', 'says'), 'cuento': ('give1',), 'cuida': ('imperative',), 'cuidara': ('should',), 'cuidaramos': ('should',),
'cuidate': ('imperative',), 'cuide': ('should', 'imperative'), 'cuidemos': ('should',), 'cuiden': ('imperative',),
'cuides': ('should', 'imperative'), 'cuidá': ('imperative',), 'cumple': ('verb3', 'date'), 'cumpleanos': ('date',),
'cumplio': ('verb3',), 'cunada': ('rel',), 'cunado': ('rel',), 'curriculum': ('paper',), 'curso': ('helpful', 'paper',
'course'), 'cuándo': ('hello',), 'cv': ('paper', 'thing'), 'céntrate': ('imperative',), 'cómo': ('hello',), 'da':
('verb3',), 'dado': ('done',), 'damos': ('give1',), 'dar': ('giveinf',), 'dara': ('verb3', 'give3'), 'dare':
('give1',), 'daria': ('would_give',), 'darla': ('giveinf',), 'darlas': ('giveinf',), 'darle': ('giveinf', 'infle'),
'darles': ('giveinf', 'infle'), 'darlo': ('giveinf',), 'darlos': ('giveinf',), 'darme': ('giveinf', 'infme'),
'darnos': ('giveinf', 'infme'), 'darsela': ('giveinf',), 'darselas': ('giveinf',), 'darselo': ('giveinf',),
'darselos': ('giveinf',), 'dato': ('tip',), 'datos': ('thing',), 'de': ('link',), 'debe': ('hello', 'verb3'),
'debemos': ('should',), 'deben': ('hello', 'verb3'), 'deberia': ('verb3', 'should'), 'deberiamos': ('should',),
'debia': ('verb3',), 'debiera': ('should',), 'debo': ('hello', 'should'), 'decia': ('verb3', 'opines'), 'decida':
('should', 'imperative'), 'decidan': ('imperative',), 'decidas': ('should', 'imperative'), 'decide': ('verb3',),
'decidio': ('verb3',), 'decir': ('hello', 'giveinf'), 'decirla': ('giveinf',), 'decirlas': ('giveinf',), 'decirle':
('giveinf', 'infle'), 'decirles': ('giveinf', 'infle'), 'decirlo': ('giveinf',), 'decirlos': ('giveinf',), 'decirme':
('giveinf', 'infme'), 'decirnos': ('giveinf', 'infme'), 'decirsela': ('giveinf',), 'decirselas': ('giveinf',),
'decirselo': ('giveinf',), 'decirselos': ('giveinf',), 'deck': ('paper', 'thing', 'mine_thing'), 'dedicate':
('imperative',), 'defina': ('should', 'imperative'), 'definan': ('imperative',), 'definas': ('should', 'imperative'),
'deja': ('verb3', 'imperative'), 'dejamos': ('moved1',), 'dejara': ('verb3', 'should'), 'dejaramos': ('should',),
'dejará': ('verb3',), 'deje': ('done', 'should', 'handed1', 'attempt', 'imperative'), 'dejemos': ('should',), 'dejen':
('imperative',), 'dejes': ('should', 'imperative'), 'dejo': ('hello', 'verb3'), 'dejá': ('imperative',), 'dejé':
('done', 'handed1', 'attempt'), 'del': ('hello',), 'delega': ('imperative',), 'delegara': ('should',), 'delegue':
('should', 'imperative'), 'deleguen': ('imperative',), 'delegues': ('should', 'imperative'), 'delgado':
('name_words',), 'demo': ('date',), 'dentista': ('pro',), 'deposita': ('give3', 'send3'), 'depositar': ('giveinf',
'hand_inf'), 'depositarla': ('giveinf',), 'depositarlas': ('giveinf',), 'depositarle': ('giveinf',), 'depositarles':
('giveinf',), 'depositarlo': ('giveinf',), 'depositarlos': ('giveinf',), 'depositarme': ('giveinf', 'infme'),
'depositarsela': ('giveinf',), 'depositarselas': ('giveinf',), 'depositarselo': ('giveinf',), 'depositarselos':
('giveinf',), 'deposito': ('give1',), 'derivo': ('sent_to',), 'desaparecio': ('verb3',), 'desarrollador': ('pro',),
'desarrolladora': ('pro',), 'desayuna': ('verb3',), 'desayunado': ('done_pp',), 'desayunar': ('see_inf',),
'desayunare': ('shall1',), 'desayune': ('hello',), 'desayuno': ('hello', 'date'), 'descansa': ('imperative',),
'descansara': ('should',), 'descansaramos': ('should',), 'descanse': ('should', 'imperative'), 'descansemos':
('should',), 'descansen': ('imperative',), 'descanses': ('should', 'imperative'), 'descansá': ('imperative',),
'descolgo': ('answers',), 'descuelga': ('answers',), 'desde': ('hello',), 'despida': ('should', 'imperative'),
'despidan': ('imperative',), 'despidas': ('should', 'imperative'), 'despide': ('verb3',), 'despidiera': ('should',),
'despidio': ('verb3',), 'despues': ('filler',), 'desvia': ('sent_to',), 'desvio': ('sent_to',), 'detras': ('hello',),
'devolucion': ('feedback_noun',), 'devolver': ('giveinf',), 'devolvera': ('give3',), 'devolvere': ('give1',),
'devolveria': ('would_give',), 'devolverla': ('giveinf',), 'devolverlas': ('giveinf',), 'devolverle': ('giveinf',
'infle'), 'devolverles': ('giveinf',), 'devolverlo': ('giveinf', 'infle'), 'devolverlos': ('giveinf',), 'devolverme':
('giveinf', 'infme'), 'devolversela': ('giveinf',), 'devolverselas': ('giveinf',), 'devolverselo': ('giveinf',
'infle'), 'devolverselos': ('giveinf',), 'devolvi': ('done',), 'devolvio': ('answers',), 'devolvérselo': ('infle',),
'devuelto': ('done',), 'devuelve': ('give3', 'answers'), 'devuelvo': ('give1',), 'di': ('done', 'handed1'), 'dia':
('hello',), 'dias': ('hello',), 'dice': ('hello', 'verb3', 'opines', 'says'), 'dicen': ('hello', 'verb3'), 'dicho':
('hello',), 'diciembre': ('hello',), 'diez': ('span',), 'diga': ('should', 'imperative'), 'digan': ('imperative',),
'digas': ('should', 'imperative'), 'digo': ('give1',), 'dije': ('told1',), 'dijera': ('should',), 'dijimos':
('told1',), 'dijo': ('hello', 'verb3', 'opines', 'says', 'bidding'), 'dimos': ('hello', 'handed1'), 'dinero':
('by_post',), 'dio': ('hello', 'verb3'), 'dira': ('verb3', 'give3'), 'dire': ('give1',), 'direccion': ('thing',),
'directo': ('sent_to',), 'director': ('rel',), 'directora': ('rel',), 'diria': ('would_give',), 'dirige': ('verb3',),
'disenador': ('pro',), 'disenadora': ('pro',), 'disponible': ('ready',), 'diversifique': ('should', 'imperative'),
'diversifiquen': ('imperative',), 'diversifiques': ('should', 'imperative'), 'divida': ('should', 'imperative'),
'dividan': ('imperative',), 'dividas': ('should', 'imperative'), 'divorcia': ('verb3',), 'divorcio': ('verb3',), 'dm':
('letter',), 'docs': ('thing',), 'documenta': ('imperative',), 'documentara': ('should',), 'documentaramos':
('should',), 'documente': ('should', 'imperative'), 'documentemos': ('should',), 'documenten': ('imperative',),
'documentes': ('should', 'imperative'), 'documento': ('paper', 'thing'), 'documentos': ('thing',), 'documentá':
('imperative',), 'dolores': ('name_words',), 'domingo': ('name_words',), 'donde': ('hello',), 'dos': ('hello',
'span'), 'doy': ('give1',), 'duda': ('verb3', 'says'), 'duplica': ('imperative',), 'duplicara': ('should',),
'duplique': ('should', 'imperative'), 'dupliquen': ('imperative',), 'dupliques': ('should', 'imperative'), 'durante':
('hello',), 'dónde': ('hello',), 'e': ('and',), 'echamos': ('met1',), 'eche': ('met1',), 'edite': ('read1',), 'el':
('det', 'hello', 'any_det', 'link', 'article'), 'electricista': ('pro',), 'elige': ('imperative',), 'eligiera':
('should',), 'elija': ('should', 'imperative'), 'elijan': ('imperative',), 'elijas': ('should', 'imperative'),
'elimina': ('imperative',), 'eliminara': ('should',), 'eliminaramos': ('should',), 'elimine': ('should',
'imperative'), 'eliminemos': ('should',), 'eliminen': ('imperative',), 'elimines': ('should', 'imperative'),
'eliminá': ('imperative',), 'ella': ('they', 'them', 'hello'), 'ellas': ('they', 'hello'), 'ello': ('it',), 'ellos':
('they', 'hello'), 'email': ('letter',), 'embarazada': ('verb3',), 'embarcada': ('stood',), 'embarcado': ('stood',),
'empecemos': ('should',), 'empezara': ('verb3', 'should'), 'empezará': ('verb3',), 'empezo': ('verb3',), 'empiece':
('should', 'imperative'), 'empiecen': ('imperative',), 'empieces': ('should', 'imperative'), 'empieza': ('verb3',
'imperative'), 'empresa': ('hello', 'rel'), 'empuja': ('urges',), 'empujo': ('urges',), 'en': ('link',), 'encanta':
('verb3',), 'encanto': ('verb3', 'says'), 'encarnacion': ('name_words',), 'encontramos': ('met1', 'called1'),
'encontrar': ('see_inf',), 'encontrarme': ('see_inf',), 'encontre': ('met1', 'called1', 'seen1'), 'encontro':
('verb3', 'met3'), 'encuentro': ('date',), 'enero': ('hello',), 'enfermo': ('verb3',), 'enfermó': ('verb3',),
'enfoca': ('imperative',), 'enfocara': ('should',), 'enfocate': ('imperative',), 'enfoque': ('should', 'imperative'),
'enfoquen': ('imperative',), 'enfoques': ('should', 'imperative'), 'enfócate': ('imperative',), 'enlace': ('letter',
'helpful', 'paper'), 'ensenar': ('giveinf',), 'ensenarla': ('giveinf',), 'ensenarlas': ('giveinf',), 'ensenarle':
('giveinf',), 'ensenarles': ('giveinf',), 'ensenarlo': ('giveinf',), 'ensenarlos': ('giveinf',), 'ensenarme':
('giveinf', 'infme'), 'ensenarsela': ('giveinf',), 'ensenarselas': ('giveinf',), 'ensenarselo': ('giveinf',),
'ensenarselos': ('giveinf',), 'ensene': ('told1',), 'enseno': ('give1', 'called3'), 'enseño': ('give1',), 'enseñó':
('called3',), 'entonces': ('filler', 'hello', 'turn'), 'entra': ('verb3', 'imperative'), 'entrara': ('verb3',
'should'), 'entraramos': ('should',), 'entrará': ('verb3',), 'entre': ('hello', 'should', 'imperative'), 'entrega':
('give3', 'send3'), 'entregado': ('done',), 'entregamos': ('done', 'give1'), 'entregan': ('give3', 'send3'),
'entregar': ('giveinf', 'hand_inf'), 'entregara': ('give3', 'will3', 'send3'), 'entregare': ('give1',), 'entregaria':
('would_give',), 'entregarla': ('giveinf',), 'entregarlas': ('giveinf',), 'entregarle': ('giveinf', 'infle'),
'entregarles': ('giveinf',), 'entregarlo': ('giveinf',), 'entregarlos': ('giveinf',), 'entregarme': ('giveinf',
'infme'), 'entregarsela': ('giveinf',), 'entregarselas': ('giveinf',), 'entregarselo': ('giveinf',), 'entregarselos':
('giveinf',), 'entrego': ('give1',), 'entregue': ('done',), 'entremos': ('should',), 'entren': ('imperative',),
'entres': ('should', 'imperative'), 'entrevista': ('date',), 'entreviste': ('called1',), 'entrevisto': ('called3',),
'entro': ('verb3', 'sent_to'), 'entrá': ('imperative',), 'envia': ('give3', 'send3'), 'enviada': ('done', 'writes'),
'enviado': ('done', 'writes', 'called_pp', 'attempt'), 'enviamos': ('done', 'give1'), 'envian': ('give3', 'send3'),
'enviar': ('giveinf', 'hand_inf'), 'enviara': ('give3', 'will3', 'send3'), 'enviare': ('give1',), 'enviaremos':
('give1',), 'enviaria': ('would_give',), 'enviarla': ('giveinf', 'infle'), 'enviarlas': ('giveinf',), 'enviarle':
('hello', 'giveinf', 'infle'), 'enviarles': ('giveinf', 'infle'), 'enviarlo': ('giveinf', 'infle'), 'enviarlos':
('giveinf',), 'enviarme': ('giveinf', 'infme'), 'enviarmela': ('giveinf', 'infme'), 'enviarmelo': ('giveinf',
'infme'), 'enviarnos': ('giveinf', 'infme'), 'enviarsela': ('giveinf', 'infle'), 'enviarselas': ('giveinf',),
'enviarselo': ('giveinf', 'infle'), 'enviarselos': ('giveinf',), 'envie': ('done', 'writes', 'hello', 'handed1',
'attempt'), 'envio': ('writes', 'give1'), 'enviársela': ('infle',), 'enviárselo': ('infle',), 'envié': ('done',
'writes', 'hello', 'handed1', 'attempt'), 'envió': ('writes',), 'envía': ('give3', 'send3'), 'envío': ('give1',),
'equipo': ('rel',), 'era': ('verb3', 'is3'), 'eran': ('verb3',), 'es': ('verb3', 'is3'), 'esa': ('det', 'hello'),
'escape': ('met1',), 'escriba': ('should', 'imperative'), 'escriban': ('imperative',), 'escribas': ('should',
'imperative'), 'escribe': ('opines', 'imperative'), 'escribi': ('done', 'called1', 'seen1', 'attempt'), 'escribiera':
('should',), 'escribieron': ('reach',), 'escribimos': ('met1',), 'escribio': ('reach', 'called3', 'opines', 'says',
'wrote3'), 'escribir': ('giveinf', 'see_inf'), 'escribira': ('give3',), 'escribire': ('give1',), 'escribiria':
('would_give',), 'escribirla': ('giveinf',), 'escribirlas': ('giveinf',), 'escribirle': ('giveinf', 'infle'),
'escribirles': ('giveinf',), 'escribirlo': ('giveinf',), 'escribirlos': ('giveinf',), 'escribirme': ('giveinf',
'infme'), 'escribirsela': ('giveinf',), 'escribirselas': ('giveinf',), 'escribirselo': ('giveinf',), 'escribirselos':
('giveinf',), 'escribo': ('give1',), 'escribí': ('done', 'called1', 'seen1', 'attempt'), 'escrito': ('called_pp',
'attempt'), 'escucha': ('imperative',), 'escuchara': ('should',), 'escucharamos': ('should',), 'escuche': ('should',
'imperative'), 'escuchemos': ('should',), 'escuchen': ('imperative',), 'escuches': ('should', 'imperative'),
'escuchá': ('imperative',), 'ese': ('det', 'hello'), 'eso': ('hello', 'it'), 'espera': ('hello', 'verb3', 'helps3',
'may3', 'opines', 'says', 'imperative'), 'esperaba': ('verb3',), 'esperan': ('helps3',), 'esperando': ('stood',),
'esperanza': ('name_words',), 'esperara': ('should',), 'esperaramos': ('should',), 'espere': ('called1', 'should',
'imperative'), 'esperemos': ('should',), 'esperen': ('imperative',), 'esperes': ('should', 'imperative'), 'espero':
('called3',), 'esperá': ('imperative',), 'esperé': ('called1',), 'esperó': ('called3',), 'esposa': ('rel',), 'esposo':
('rel',), 'esta': ('det', 'hello', 'verb3', 'is3'), 'estaba': ('hello', 'verb3', 'is3'), 'estaban': ('verb3',),
'estado': ('hello', 'done_pp'), 'estan': ('hello', 'verb3'), 'estara': ('verb3',), 'estaria': ('verb3',), 'estas':
('det',), 'este': ('det', 'hello'), 'esto': ('hello', 'it'), 'estos': ('det',), 'estoy': ('hello',), 'estrella':
('name_words',), 'estudia': ('verb3', 'imperative'), 'estudiara': ('should',), 'estudiaramos': ('should',), 'estudie':
('should', 'imperative'), 'estudiemos': ('should',), 'estudien': ('imperative',), 'estudies': ('should',
'imperative'), 'estudio': ('verb3', 'helpful', 'paper'), 'estudiá': ('imperative',), 'estudió': ('verb3',), 'estuve':
('hello',), 'estuvimos': ('hello',), 'estuvo': ('hello', 'verb3'), 'está': ('hello', 'verb3', 'is3'), 'evento':
('date',), 'evita': ('imperative',), 'evitara': ('should',), 'evitaramos': ('should',), 'evite': ('should',
'imperative'), 'evitemos': ('should',), 'eviten': ('imperative',), 'evites': ('should', 'imperative'), 'evitá':
('imperative',), 'ex': ('rel',), 'excel': ('paper',), 'exjefe': ('rel',), 'explica': ('verb3', 'opines', 'says'),
'explicamos': ('told1',), 'explicar': ('giveinf',), 'explicarla': ('giveinf',), 'explicarlas': ('giveinf',),
'explicarle': ('giveinf',), 'explicarles': ('giveinf',), 'explicarlo': ('giveinf',), 'explicarlos': ('giveinf',),
'explicarsela': ('giveinf',), 'explicarselas': ('giveinf',), 'explicarselo': ('giveinf',), 'explicarselos':
('giveinf',), 'explico': ('verb3', 'give1', 'opines', 'says'), 'explicó': ('verb3', 'opines', 'says'), 'explique':
('should', 'told1', 'imperative'), 'expliquen': ('imperative',), 'expliques': ('should', 'imperative'), 'expliqué':
('told1',), 'exporta': ('imperative',), 'exportara': ('should',), 'exportaramos': ('should',), 'exporte': ('should',
'imperative'), 'exportemos': ('should',), 'exporten': ('imperative',), 'exportes': ('should', 'imperative'),
'exportá': ('imperative',), 'extrana': ('verb3',), 'factura': ('hello', 'give3', 'imperative', 'thing', 'mine_thing'),
'facturar': ('giveinf',), 'facturara': ('should',), 'facturaramos': ('should',), 'facturarla': ('giveinf',),
'facturarlas': ('giveinf',), 'facturarle': ('giveinf',), 'facturarles': ('giveinf',), 'facturarlo': ('giveinf',),
'facturarlos': ('giveinf',), 'facturarme': ('giveinf', 'infme'), 'facturarsela': ('giveinf',), 'facturarselas':
('giveinf',), 'facturarselo': ('giveinf',), 'facturarselos': ('giveinf',), 'facturas': ('hello',), 'facture':
('should', 'imperative'), 'facturemos': ('should',), 'facturen': ('imperative',), 'factures': ('should',
'imperative'), 'facturo': ('give1',), 'facturá': ('imperative',), 'fallecio': ('verb3',), 'familia': ('rel',), 'fe':
('name_words',), 'febrero': ('hello',), 'fecha': ('thing',), 'fechas': ('thing',), 'feedback': ('feedback_noun',),
'felicitar': ('todo_inf',), 'felicitarla': ('todo_inf',), 'felicitarlo': ('todo_inf',), 'felicito': ('called3',),
'feria': ('hello', 'date'), 'festeja': ('verb3',), 'ficha': ('imperative',), 'fichara': ('should',), 'ficharamos':
('should',), 'fiche': ('should', 'imperative'), 'fichemos': ('should',), 'fichen': ('imperative',), 'fiches':
('should', 'imperative'), 'fichá': ('imperative',), 'fiesta': ('date',), 'fijada': ('set',), 'fijado': ('set',),
'fijamos': ('set_up',), 'fije': ('set_up',), 'firma': ('verb3', 'imperative', 'hand3', 'thing'), 'firmado': ('done',),
'firmar': ('giveinf',), 'firmara': ('verb3', 'should', 'hand3'), 'firmaramos': ('should',), 'firmarla': ('giveinf',),
'firmarlas': ('giveinf',), 'firmarle': ('giveinf',), 'firmarles': ('giveinf',), 'firmarlo': ('giveinf',), 'firmarlos':
('giveinf',), 'firmarsela': ('giveinf',), 'firmarselas': ('giveinf',), 'firmarselo': ('giveinf',), 'firmarselos':
('giveinf',), 'firmará': ('verb3', 'hand3'), 'firme': ('done', 'should', 'imperative'), 'firmemos': ('should',),
'firmen': ('imperative',), 'firmes': ('should', 'imperative'), 'firmo': ('hello', 'verb3', 'says'), 'firmá':
('imperative',), 'firmé': ('done',), 'firmó': ('hello', 'verb3', 'says'), 'fisio': ('pro',), 'flor': ('name_words',),
'flores': ('by_post', 'name_words'), 'fontanero': ('pro',), 'forma': ('imperative',), 'formacion': ('course',),
'formara': ('should',), 'formaramos': ('should',), 'forme': ('should', 'imperative'), 'formemos': ('should',),
'formen': ('imperative',), 'formes': ('should', 'imperative'), 'formá': ('imperative',), 'foto': ('letter',),
'fotografa': ('pro',), 'fotografo': ('pro',), 'fotos': ('letter', 'thing'), 'franco': ('name_words',), 'frustro':
('off',), 'fue': ('hello', 'verb3', 'sent_to', 'is3'), 'fuentes': ('name_words',), 'fuera': ('should',), 'fueron':
('hello', 'verb3'), 'fui': ('hello', 'met1', 'seen1'), 'fuimos': ('hello', 'met1', 'seen1'), 'fusiona':
('imperative',), 'fusionara': ('should',), 'fusionaramos': ('should',), 'fusione': ('should', 'imperative'),
'fusionemos': ('should',), 'fusionen': ('imperative',), 'fusiones': ('should', 'imperative'), 'fusioná':
('imperative',), 'gana': ('verb3',), 'gano': ('verb3',), 'gasta': ('imperative',), 'gastara': ('should',),
'gastaramos': ('should',), 'gaste': ('should', 'imperative'), 'gastemos': ('should',), 'gasten': ('imperative',),
'gastes': ('should', 'imperative'), 'gastá': ('imperative',), 'gente': ('hello',), 'gerente': ('rel',), 'gestor':
('pro', 'rel'), 'gestora': ('pro',), 'gira': ('give3',), 'girar': ('giveinf',), 'girarla': ('giveinf',), 'girarlas':
('giveinf',), 'girarle': ('giveinf',), 'girarles': ('giveinf',), 'girarlo': ('giveinf',), 'girarlos': ('giveinf',),
'girarme': ('giveinf', 'infme'), 'girarsela': ('giveinf',), 'girarselas': ('giveinf',), 'girarselo': ('giveinf',),
'girarselos': ('giveinf',), 'giro': ('give1',), 'gloria': ('name_words',), 'grabo': ('made3',), 'gracias': ('hello',),
'guadalupe': ('name_words',), 'guarda': ('imperative',), 'guardara': ('should',), 'guardaramos': ('should',),
'guarde': ('should', 'imperative'), 'guardemos': ('should',), 'guarden': ('imperative',), 'guardes': ('should',
'imperative'), 'guardá': ('imperative',), 'guerra': ('name_words',), 'guia': ('helpful', 'paper'), 'gusta':
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
'iba': ('verb3',), 'idea': ('tip',), 'iglesias': ('name_words',), 'igual': ('filler',), 'imprenta': ('pro',),
'informe': ('told1', 'paper', 'thing'), 'informé': ('told1',), 'inocencio': ('name_words',), 'insista': ('should',
'imperative'), 'insistan': ('imperative',), 'insistas': ('should', 'imperative'), 'insiste': ('verb3', 'opines'),
'insistio': ('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistirle': ('todo_inf',), 'intentado': ('attempt',),
'intentamos': ('tried1',), 'intente': ('tried1', 'attempt'), 'intento': ('tried1',), 'interesa': ('verb3',),
'intereso': ('verb3',), 'intro': ('thing',), 'inversionista': ('rel',), 'inversor': ('rel',), 'inversora': ('rel',),
'inversores': ('rel',), 'invertira': ('verb3',), 'invierta': ('should', 'imperative'), 'inviertan': ('imperative',),
'inviertas': ('should', 'imperative'), 'invierte': ('verb3', 'imperative'), 'invirtiera': ('should',), 'invirtio':
('verb3',), 'invita': ('helps3', 'invites'), 'invitado': ('called_pp', 'invites'), 'invitan': ('helps3', 'invites'),
'invitar': ('giveinf', 'see_inf'), 'invitarla': ('giveinf',), 'invitarlas': ('giveinf',), 'invitarle': ('giveinf',),
'invitarles': ('giveinf',), 'invitarlo': ('giveinf',), 'invitarlos': ('giveinf',), 'invitarme': ('giveinf', 'infme'),
'invitaron': ('invites',), 'invitarsela': ('giveinf',), 'invitarselas': ('giveinf',), 'invitarselo': ('giveinf',),
'invitarselos': ('giveinf',), 'invite': ('called1',), 'invito': ('reach', 'called3', 'invites'), 'ir': ('see_inf',),
'ira': ('verb3',), 'jamas': ('not',), 'jazmin': ('name_words',), 'jefa': ('hello', 'rel'), 'jefe': ('hello', 'rel'),
'jubila': ('verb3',), 'jubilo': ('verb3',), 'juegue': ('should', 'imperative'), 'jueguen': ('imperative',), 'juegues':
('should', 'imperative'), 'jueves': ('hello',), 'julio': ('hello',), 'junio': ('hello',), 'junta': ('hello', 'date',
'imperative'), 'juntamos': ('met1', 'seen1'), 'juntara': ('should',), 'juntaramos': ('should',), 'juntarme':
('see_inf',), 'juntarnos': ('hello', 'see_inf'), 'juntaron': ('verb3',), 'junte': ('met1', 'should', 'imperative'),
'juntemos': ('should',), 'junten': ('imperative',), 'juntes': ('should', 'imperative'), 'junto': ('verb3',), 'juntá':
('imperative',), 'junté': ('met1',), 'juntó': ('verb3',), 'justo': ('filler', 'name_words'), 'la': ('them', 'det',
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
'link': ('letter', 'helpful', 'paper'), 'lista': ('helpful', 'paper', 'ready', 'thing'), 'listo': ('ready',), 'llama':
('imperative',), 'llamada': ('hello', 'letter', 'date'), 'llamado': ('hello', 'done_pp', 'letter', 'called_pp',
'attempt'), 'llamamos': ('give1', 'met1', 'called1', 'attempt'), 'llamar': ('hello', 'giveinf', 'see_inf', 'attempt'),
'llamara': ('give3', 'will3', 'should'), 'llamaramos': ('should',), 'llamare': ('give1',), 'llamaria':
('would_give',), 'llamarla': ('giveinf', 'see_inf', 'infle'), 'llamarlas': ('giveinf',), 'llamarle': ('giveinf',
'see_inf', 'infle'), 'llamarles': ('giveinf',), 'llamarlo': ('giveinf', 'see_inf', 'infle'), 'llamarlos':
('giveinf',), 'llamarme': ('giveinf', 'infme'), 'llamarnos': ('giveinf', 'see_inf', 'infme'), 'llamaron': ('reach',
'called3'), 'llamarsela': ('giveinf',), 'llamarselas': ('giveinf',), 'llamarselo': ('giveinf',), 'llamarselos':
('giveinf',), 'llamará': ('give3', 'will3'), 'llame': ('hello', 'called1', 'seen1', 'should', 'attempt',
'imperative'), 'llamemos': ('should',), 'llamen': ('imperative',), 'llames': ('should', 'imperative'), 'llamo':
('hello', 'reach', 'give1', 'called3', 'wrote3'), 'llamá': ('imperative',), 'llamé': ('hello', 'called1', 'seen1',
'attempt'), 'llamó': ('hello', 'reach', 'called3', 'wrote3'), 'llega': ('verb3',), 'llegara': ('verb3',), 'llego':
('hello', 'verb3', 'came3'), 'llegue': ('managed1',), 'lleva': ('verb3', 'helps3', 'is3'), 'llevaba': ('verb3',),
'llevado': ('done',), 'llevamos': ('bring',), 'llevan': ('helps3',), 'llevar': ('hello', 'giveinf', 'bring'),
'llevare': ('give1',), 'llevarla': ('giveinf',), 'llevarlas': ('giveinf',), 'llevarle': ('giveinf', 'infle', 'bring'),
'llevarles': ('giveinf',), 'llevarlo': ('giveinf',), 'llevarlos': ('giveinf',), 'llevarsela': ('giveinf',),
'llevarselas': ('giveinf',), 'llevarselo': ('giveinf',), 'llevarselos': ('giveinf',), 'lleve': ('done', 'called1'),
'llevo': ('verb3', 'give1', 'called3', 'bring'), 'llevó': ('verb3', 'called3'), 'lo': ('them', 'hello', 'clitic',
'obj'), 'localice': ('should', 'imperative'), 'localicen': ('imperative',), 'localices': ('should', 'imperative'),
'localizar': ('see_inf',), 'localizarla': ('see_inf',), 'localizarlo': ('see_inf',), 'logramos': ('managed1',),
'logre': ('managed1',), 'los': ('them', 'det', 'hello', 'any_det', 'clitic', 'link', 'article', 'obj'), 'lozano':
('name_words',), 'luego': ('filler', 'hello'), 'luna': ('name_words',), 'lunes': ('hello',), 'luz': ('name_words',),
'madre': ('rel',), 'mail': ('letter',), 'malogro': ('off',), 'mama': ('rel',), 'mami': ('rel',), 'manana': ('hello',),
'manda': ('hello', 'give3', 'sent_to', 'imperative', 'send3'), 'mandada': ('writes',), 'mandado': ('done', 'writes',
'called_pp', 'attempt'), 'mandamos': ('done', 'give1'), 'mandan': ('give3', 'send3'), 'mandar': ('giveinf',
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
'imperative'), 'mantuviera': ('should',), 'manzano': ('name_words',), 'maqueta': ('thing',), 'mar': ('name_words',),
'marca': ('give3',), 'marcada': ('set',), 'marcar': ('giveinf',), 'marco': ('reach', 'give1', 'called3'), 'marcó':
('reach', 'called3'), 'margarita': ('name_words',), 'marido': ('rel',), 'marin': ('name_words',), 'marina':
('name_words',), 'marque': ('called1', 'should', 'attempt', 'imperative'), 'marquen': ('imperative',), 'marques':
('should', 'imperative'), 'marqué': ('called1', 'attempt'), 'martes': ('hello',), 'marzo': ('hello',), 'mas':
('hello',), 'masterclass': ('course',), 'material': ('helpful', 'paper'), 'mates': ('hello', 'drink', 'date'),
'maximo': ('name_words',), 'mayo': ('hello',), 'me': ('me', 'clitic'), 'media': ('span',), 'medico': ('pro',),
'mediodia': ('hello',), 'mejor': ('hello', 'should'), 'mejoro': ('verb3',), 'menciona': ('verb3', 'opines'),
'menciono': ('verb3', 'opines', 'says'), 'mensaje': ('hello', 'letter', 'attempt'), 'mensajeamos': ('met1',),
'mensajeo': ('called3',), 'mensajes': ('letter', 'attempt'), 'mensajito': ('letter',), 'mentoria': ('date',
'mentor_noun'), 'mentorias': ('mentor_noun',), 'mentoring': ('mentor_noun',), 'mentoría': ('date', 'mentor_noun'),
'mercedes': ('name_words',), 'merienda': ('hello', 'date'), 'mes': ('hello',), 'mesa': ('date',), 'meses': ('hello',),
'meta': ('should', 'imperative'), 'metan': ('imperative',), 'metas': ('should', 'imperative'), 'metiera': ('should',),
'mi': ('me', 'my', 'hello', 'any_det'), 'mida': ('should', 'imperative'), 'midan': ('imperative',), 'midas':
('should', 'imperative'), 'mide': ('imperative',), 'midiera': ('should',), 'mientras': ('hello',), 'miercoles':
('hello',), 'milagros': ('name_words',), 'min': ('span',), 'minuto': ('span',), 'minutos': ('span',), 'mira':
('imperative',), 'mirar': ('giveinf',), 'mirara': ('should',), 'miraramos': ('should',), 'mirarla': ('giveinf',),
'mirarlas': ('giveinf',), 'mirarle': ('giveinf',), 'mirarles': ('giveinf',), 'mirarlo': ('giveinf',), 'mirarlos':
('giveinf',), 'mirarsela': ('giveinf',), 'mirarselas': ('giveinf',), 'mirarselo': ('giveinf',), 'mirarselos':
('giveinf',), 'mire': ('should', 'read1', 'imperative'), 'miremos': ('should',), 'miren': ('imperative',), 'mires':
('should', 'imperative'), 'mirá': ('imperative',), 'miré': ('read1',), 'mis': ('my', 'hello', 'any_det'), 'misma':
('hello',), 'mismo': ('filler', 'hello'), 'modelo': ('helpful', 'paper', 'thing'), 'modesto': ('name_words',),
'molina': ('name_words',), 'molinero': ('name_words',), 'monta': ('verb3', 'imperative'), 'montara': ('verb3',
'should'), 'montaramos': ('should',), 'montará': ('verb3',), 'monte': ('name_words', 'should', 'imperative'),
'montemos': ('should',), 'monten': ('imperative',), 'montes': ('name_words', 'should', 'imperative'), 'monto':
('verb3',), 'montá': ('imperative',), 'moreno': ('name_words',), 'mostramos': ('told1',), 'mostrar': ('giveinf',),
'mostrara': ('give3',), 'mostrare': ('give1',), 'mostraria': ('would_give',), 'mostrarla': ('giveinf',), 'mostrarlas':
('giveinf',), 'mostrarle': ('giveinf', 'infle'), 'mostrarles': ('giveinf',), 'mostrarlo': ('giveinf',), 'mostrarlos':
('giveinf',), 'mostrarme': ('giveinf', 'infme'), 'mostrarsela': ('giveinf',), 'mostrarselas': ('giveinf',),
'mostrarselo': ('giveinf',), 'mostrarselos': ('giveinf',), 'mostre': ('told1',), 'mostro': ('called3',), 'movemos':
('moved1',), 'movi': ('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',), 'moviera': ('should',),
'movieron': ('moved3',), 'movio': ('moved3',), 'msg': ('letter',), 'msj': ('letter',), 'mucho': ('filler', 'hello'),
'muda': ('verb3', 'imperative'), 'mudara': ('verb3', 'should'), 'mudaramos': ('should',), 'mudaron': ('verb3',),
'mudará': ('verb3',), 'mude': ('should', 'imperative'), 'mudemos': ('should',), 'muden': ('imperative',), 'mudes':
('should', 'imperative'), 'mudo': ('verb3',), 'mudá': ('imperative',), 'muestra': ('by_post',), 'muestras':
('by_post',), 'muestro': ('give1',), 'mueva': ('should', 'imperative'), 'muevan': ('imperative',), 'muevas':
('should', 'imperative'), 'mueve': ('moved3', 'imperative'), 'mujer': ('hello', 'rel'), 'murio': ('verb3',), 'muy':
('filler', 'hello'), 'mí': ('me',), 'nacio': ('verb3',), 'nada': ('hello',), 'nadie': ('hello',), 'naranjo':
('name_words',), 'necesita': ('hello', 'verb3'), 'necesitaba': ('verb3',), 'necesitaria': ('verb3',), 'necesito':
('hello',), 'negocia': ('imperative',), 'negociara': ('should',), 'negociaramos': ('should',), 'negocie': ('should',
'imperative'), 'negociemos': ('should',), 'negocien': ('imperative',), 'negocies': ('should', 'imperative'),
'negociá': ('imperative',), 'negro': ('name_words',), 'ni': ('not', 'hello'), 'nieta': ('rel',), 'nieto': ('rel',),
'nieves': ('name_words',), 'ninas': ('rel',), 'ningun': ('not',), 'ninguna': ('not',), 'ninos': ('rel',), 'no':
('not',), 'noche': ('hello',), 'nomas': ('filler',), 'nombre': ('thing',), 'nombres': ('thing',), 'nos': ('me',
'hello', 'clitic'), 'nosotras': ('i',), 'nosotros': ('i', 'hello'), 'notaria': ('pro',), 'notario': ('pro',), 'novia':
('rel',), 'noviembre': ('hello',), 'novio': ('rel',), 'nuera': ('rel',), 'nuestra': ('my', 'hello', 'any_det'),
'nuestras': ('my',), 'nuestro': ('my', 'hello', 'any_det'), 'nuestros': ('my', 'hello'), 'nueva': ('hello',), 'nuevo':
('hello',), 'numero': ('thing',), 'nunca': ('not', 'hello'), 'observaciones': ('feedback_noun',), 'obviamente':
('filler',), 'octubre': ('hello',), 'odia': ('verb3', 'says'), 'odio': ('verb3',), 'oferta': ('thing', 'mine_thing'),
'oficina': ('hello',), 'ofrece': ('imperative',), 'ofreciera': ('should',), 'ofrecio': ('may3',), 'ofrezca':
('should', 'imperative'), 'ofrezcan': ('imperative',), 'ofrezcas': ('should', 'imperative'), 'ok': ('ready',), 'olmo':
('name_words',), 'olvida': ('imperative',), 'olvidara': ('should',), 'olvidaramos': ('should',), 'olvidate':
('imperative',), 'olvide': ('should', 'imperative'), 'olvidemos': ('should',), 'olviden': ('imperative',), 'olvides':
('should', 'imperative'), 'olvidá': ('imperative',), 'olvídate': ('imperative',), 'opina': ('verb3', 'opines',
'says'), 'opinion': ('tip',), 'opino': ('opines',), 'organice': ('should', 'imperative'), 'organicen':
('imperative',), 'organices': ('should', 'imperative'), 'organiza': ('verb3',), 'organizo': ('verb3',), 'organizó':
('verb3',), 'otra': ('hello',), 'otro': ('hello',), 'otros': ('hello',), 'pactada': ('set',), 'pactamos': ('set_up',),
'padre': ('rel',), 'paga': ('verb3', 'give3', 'imperative', 'send3'), 'pagado': ('done',), 'pagamos': ('done',),
'pagan': ('give3', 'send3'), 'pagar': ('hello', 'giveinf', 'hand_inf'), 'pagara': ('verb3', 'give3', 'should',
'send3'), 'pagare': ('give1',), 'pagaria': ('would_give',), 'pagarla': ('giveinf',), 'pagarlas': ('giveinf',),
'pagarle': ('giveinf', 'infle'), 'pagarles': ('giveinf',), 'pagarlo': ('giveinf',), 'pagarlos': ('giveinf',),
'pagarme': ('giveinf', 'infme'), 'pagarsela': ('giveinf',), 'pagarselas': ('giveinf',), 'pagarselo': ('giveinf',),
'pagarselos': ('giveinf',), 'pagará': ('verb3', 'give3', 'send3'), 'pago': ('hello', 'verb3', 'give1', 'thing'),
'pague': ('done', 'should', 'imperative'), 'paguen': ('imperative',), 'pagues': ('should', 'imperative'), 'pagué':
('done',), 'pagó': ('hello', 'verb3'), 'palma': ('name_words',), 'paloma': ('name_words',), 'pana': ('rel',), 'papa':
('rel',), 'papi': ('rel',), 'paquete': ('by_post',), 'para': ('hello', 'imperative'), 'parara': ('should',),
'pararamos': ('should',), 'parcero': ('rel',), 'pardo': ('name_words',), 'pare': ('should', 'imperative'), 'parece':
('filler', 'verb3'), 'parecia': ('verb3',), 'pareja': ('rel',), 'paremos': ('should',), 'paren': ('imperative',),
'pares': ('should', 'imperative'), 'parrillada': ('date',), 'partido': ('date',), 'pará': ('imperative',), 'pasa':
('hello', 'give3'), 'pasada': ('hello',), 'pasado': ('done', 'hello'), 'pasamos': ('give1', 'moved1'), 'pasan':
('give3',), 'pasar': ('giveinf', 'see_inf'), 'pasara': ('give3', 'will3'), 'pasare': ('give1',), 'pasaria':
('would_give',), 'pasarla': ('giveinf',), 'pasarlas': ('giveinf',), 'pasarle': ('hello', 'giveinf', 'infle'),
'pasarles': ('giveinf', 'infle'), 'pasarlo': ('giveinf',), 'pasarlos': ('giveinf',), 'pasarme': ('giveinf', 'infme'),
'pasarmela': ('giveinf', 'infme'), 'pasarmelo': ('giveinf', 'infme'), 'pasarnos': ('giveinf', 'infme'), 'pasaron':
('reach', 'came3'), 'pasarsela': ('giveinf', 'infle'), 'pasarselas': ('giveinf',), 'pasarselo': ('giveinf', 'infle'),
'pasarselos': ('giveinf',), 'pase': ('done', 'handed1'), 'paso': ('hello', 'reach', 'give1', 'came3', 'seen1',
'moved3'), 'pastel': ('by_post',), 'pastor': ('name_words',), 'pasársela': ('infle',), 'pasárselo': ('infle',),
'pasé': ('done', 'handed1'), 'pasó': ('hello', 'reach', 'came3', 'seen1', 'moved3'), 'patenta': ('imperative',),
'patentara': ('should',), 'patentaramos': ('should',), 'patente': ('should', 'imperative'), 'patentemos': ('should',),
'patenten': ('imperative',), 'patentes': ('should', 'imperative'), 'patentá': ('imperative',), 'paz': ('name_words',),
'pedi': ('hello',), 'pedir': ('todo_inf',), 'pedirle': ('todo_inf',), 'pedirles': ('todo_inf',), 'pegue': ('met1',),
'pelearon': ('verb3',), 'pena': ('name_words',), 'pendiente': ('hello',), 'pensaba': ('verb3',), 'peor': ('hello',),
'perdio': ('verb3',), 'perla': ('name_words',), 'permita': ('should', 'imperative'), 'permitan': ('imperative',),
'permitas': ('should', 'imperative'), 'pero': ('hello', 'turn', 'but'), 'perro': ('rel',), 'pescador':
('name_words',), 'pida': ('should', 'imperative'), 'pidamos': ('should',), 'pidan': ('imperative',), 'pidas':
('should', 'imperative'), 'pide': ('verb3', 'imperative'), 'pidiera': ('should',), 'pidio': ('hello', 'verb3',
'bidding'), 'piedad': ('name_words',), 'piensa': ('verb3', 'may3', 'opines', 'says'), 'piensan': ('verb3',), 'pierde':
('verb3',), 'pilar': ('name_words',), 'pino': ('name_words',), 'pitch': ('paper',), 'plan': ('paper',), 'planilla':
('thing',), 'plantada': ('stood',), 'plantadas': ('stood',), 'plantado': ('stood',), 'plantados': ('stood',),
'plantilla': ('helpful', 'paper'), 'platique': ('hello',), 'plaza': ('name_words',), 'poco': ('hello',), 'podcast':
('helpful', 'paper'), 'podia': ('verb3',), 'podra': ('verb3', 'may3'), 'podria': ('verb3', 'may3', 'should'),
'podriamos': ('should',), 'polas': ('drink',), 'pon': ('imperative',), 'pondra': ('verb3', 'give3'), 'pondria':
('would_give',), 'pone': ('verb3', 'imperative'), 'ponencia': ('course',), 'poner': ('hello', 'giveinf'), 'ponerla':
('giveinf',), 'ponerlas': ('giveinf',), 'ponerle': ('giveinf',), 'ponerles': ('giveinf',), 'ponerlo': ('giveinf',),
'ponerlos': ('giveinf',), 'ponerme': ('giveinf', 'infme'), 'ponernos': ('giveinf', 'infme'), 'ponersela':
('giveinf',), 'ponerselas': ('giveinf',), 'ponerselo': ('giveinf',), 'ponerselos': ('giveinf',), 'ponga': ('should',
'imperative'), 'pongamos': ('should',), 'pongan': ('imperative',), 'pongas': ('should', 'imperative'), 'pongo':
('give1',), 'ponte': ('imperative',), 'poné': ('imperative',), 'por': ('hello', 'link'), 'porque': ('hello',),
'pospone': ('moved3',), 'posponemos': ('moved1',), 'pospuesta': ('moved_pp',), 'pospuesto': ('moved_pp',), 'pospuso':
('off', 'moved3'), 'posterga': ('moved3',), 'postergada': ('moved_pp',), 'postergado': ('moved_pp',), 'postergamos':
('moved1',), 'postergara': ('should',), 'postergo': ('off', 'moved3'), 'postergue': ('should', 'imperative'),
'posterguen': ('imperative',), 'postergues': ('should', 'imperative'), 'pozo': ('name_words',), 'ppto': ('thing',
'mine_thing'), 'prado': ('name_words',), 'prefiere': ('verb3',), 'prefirio': ('verb3',), 'pregunta': ('verb3', 'says',
'imperative'), 'preguntar': ('see_inf', 'todo_inf'), 'preguntara': ('should',), 'preguntaramos': ('should',),
'preguntarle': ('todo_inf',), 'preguntarles': ('todo_inf',), 'pregunte': ('should', 'imperative'), 'preguntemos':
('should',), 'pregunten': ('imperative',), 'preguntes': ('should', 'imperative'), 'pregunto': ('verb3', 'says'),
'preguntá': ('imperative',), 'preguntó': ('verb3', 'says'), 'preocupa': ('verb3',), 'prepara': ('give3', 'imperative',
'hand3'), 'preparamos': ('give1',), 'preparar': ('giveinf', 'bring'), 'preparara': ('give3', 'will3', 'should',
'hand3'), 'prepararamos': ('should',), 'preparare': ('give1',), 'prepararia': ('would_give',), 'prepararla':
('giveinf',), 'prepararlas': ('giveinf',), 'prepararle': ('giveinf', 'infle'), 'prepararles': ('giveinf',),
'prepararlo': ('giveinf',), 'prepararlos': ('giveinf',), 'prepararme': ('giveinf', 'infme'), 'prepararsela':
('giveinf',), 'prepararselas': ('giveinf',), 'prepararselo': ('giveinf',), 'prepararselos': ('giveinf',), 'preparará':
('give3', 'will3', 'hand3'), 'prepare': ('done', 'should', 'imperative'), 'preparemos': ('should',), 'preparen':
('imperative',), 'prepares': ('should', 'imperative'), 'preparo': ('give1', 'made3'), 'prepará': ('imperative',),
'preparé': ('done',), 'preparó': ('made3',), 'presenta': ('give3', 'imperative', 'hand3'), 'presentacion': ('date',
'paper'), 'presentamos': ('give1',), 'presentan': ('give3',), 'presentar': ('giveinf',), 'presentara': ('give3',
'will3', 'should'), 'presentaramos': ('should',), 'presentare': ('give1',), 'presentaria': ('would_give',),
'presentarla': ('giveinf',), 'presentarlas': ('giveinf',), 'presentarle': ('giveinf', 'infle'), 'presentarles':
('giveinf', 'infle'), 'presentarlo': ('giveinf',), 'presentarlos': ('giveinf',), 'presentarme': ('giveinf', 'infme'),
'presentarnos': ('giveinf', 'infme'), 'presentarsela': ('giveinf',), 'presentarselas': ('giveinf',), 'presentarselo':
('giveinf',), 'presentarselos': ('giveinf',), 'presentará': ('give3', 'will3'), 'presente': ('done', 'hello',
'should', 'imperative'), 'presentemos': ('should',), 'presenten': ('imperative',), 'presentes': ('should',
'imperative'), 'presento': ('hello', 'give1'), 'presentá': ('imperative',), 'presenté': ('done', 'hello'), 'presentó':
('hello',), 'presta': ('give3', 'imperative'), 'prestar': ('giveinf',), 'prestara': ('give3', 'should'),
'prestaramos': ('should',), 'prestare': ('give1',), 'prestaria': ('would_give',), 'prestarla': ('giveinf',),
'prestarlas': ('giveinf',), 'prestarle': ('giveinf', 'infle'), 'prestarles': ('giveinf',), 'prestarlo': ('giveinf',),
'prestarlos': ('giveinf',), 'prestarme': ('giveinf', 'infme'), 'prestarsela': ('giveinf',), 'prestarselas':
('giveinf',), 'prestarselo': ('giveinf',), 'prestarselos': ('giveinf',), 'prestará': ('give3',), 'preste': ('done',
'should', 'handed1', 'imperative'), 'prestemos': ('should',), 'presten': ('imperative',), 'prestes': ('should',
'imperative'), 'presto': ('give1',), 'prestá': ('imperative',), 'presté': ('done', 'handed1'), 'presupuesto':
('hello', 'thing', 'mine_thing'), 'prevista': ('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',),
'priorice': ('should', 'imperative'), 'prioricen': ('imperative',), 'priorices': ('should', 'imperative'), 'prioriza':
('imperative',), 'priorizara': ('should',), 'probablemente': ('filler',), 'probara': ('should',), 'probe': ('tried1',
'read1'), 'probemos': ('should',), 'probo': ('verb3',), 'producto': ('paper',), 'programada': ('set',), 'programado':
('set',), 'programador': ('pro',), 'programadora': ('pro',), 'programamos': ('set_up',), 'programe': ('set_up',),
'promete': ('may3',), 'prometio': ('hello', 'may3'), 'propone': ('verb3',), 'propuesta': ('paper', 'thing',
'mine_thing'), 'propuesto': ('hello',), 'propuso': ('verb3', 'may3'), 'prospero': ('name_words',), 'proveedor':
('hello', 'pro'), 'proveedora': ('pro',), 'proxima': ('hello',), 'proximo': ('hello',), 'prueba': ('verb3',
'imperative'), 'pruebe': ('should', 'imperative'), 'prueben': ('imperative',), 'pruebes': ('should', 'imperative'),
'psicologa': ('pro',), 'psicologo': ('pro',), 'publique': ('should', 'imperative'), 'publiquen': ('imperative',),
'publiques': ('should', 'imperative'), 'pude': ('managed1',), 'pudimos': ('managed1',), 'pudo': ('hello',), 'puede':
('hello', 'verb3', 'may3'), 'pueden': ('verb3',), 'puedo': ('hello',), 'puente': ('name_words',), 'pues': ('filler',),
'puesta': ('set',), 'puesto': ('hello',), 'pusiera': ('should',), 'puso': ('verb3',), 'que': ('hello',), 'queda':
('verb3', 'imperative'), 'quedado': ('hello', 'done_pp', 'attempt', 'invites'), 'quedamos': ('hello', 'met1', 'seen1',
'attempt'), 'quedar': ('see_inf',), 'quedara': ('should',), 'quedaramos': ('should',), 'quedaremos': ('shall1',),
'quedaron': ('hello',), 'quede': ('hello', 'met1', 'should', 'attempt', 'invites', 'imperative'), 'quedemos':
('should',), 'queden': ('imperative',), 'quedes': ('should', 'imperative'), 'quedo': ('hello', 'verb3'), 'quedá':
('imperative',), 'quedé': ('hello', 'met1', 'attempt', 'invites'), 'quedó': ('hello', 'verb3'), 'queria': ('hello',
'verb3', 'bidding'), 'querra': ('verb3',), 'quiere': ('hello', 'verb3', 'may3', 'is3', 'bidding'), 'quieren':
('hello', 'verb3'), 'quiero': ('hello',), 'quince': ('span',), 'quise': ('hello', 'tried1', 'attempt'), 'quisiera':
('verb3',), 'quisimos': ('tried1',), 'quiso': ('hello',), 'quita': ('imperative',), 'quitara': ('should',),
'quitaramos': ('should',), 'quite': ('should', 'imperative'), 'quitemos': ('should',), 'quiten': ('imperative',),
'quites': ('should', 'imperative'), 'quitá': ('imperative',), 'qué': ('hello',), 'rapidamente': ('filler',),
'rapidito': ('filler',), 'rapido': ('filler',), 'ratito': ('span',), 'rato': ('span',), 'reagenda': ('moved3',),
'reagendada': ('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagende': ('moved1',),
'reagendo': ('moved3',), 'realmente': ('filler',), 'rechace': ('should', 'imperative'), 'rechacen': ('imperative',),
'rechaces': ('should', 'imperative'), 'rechaza': ('verb3', 'imperative'), 'rechazara': ('should',), 'rechazo':
('verb3',), 'recibe': ('helps3',), 'reciben': ('helps3',), 'recibi': ('called1',), 'recibido': ('called_pp',),
'recibimos': ('called1',), 'recibio': ('reach', 'called3'), 'recien': ('filler', 'hello'), 'reclamar': ('todo_inf',),
'reclamarle': ('todo_inf',), 'recoge': ('helps3',), 'recogen': ('helps3',), 'recogi': ('called1',), 'recogio':
('called3',), 'recomendaba': ('advises',), 'recomendacion': ('tip',), 'recomendar': ('giveinf',), 'recomendare':
('give1',), 'recomendarla': ('giveinf',), 'recomendarlas': ('giveinf',), 'recomendarle': ('giveinf',),
'recomendarles': ('giveinf',), 'recomendarlo': ('giveinf',), 'recomendarlos': ('giveinf',), 'recomendarme':
('giveinf', 'infme'), 'recomendarsela': ('giveinf',), 'recomendarselas': ('giveinf',), 'recomendarselo': ('giveinf',),
'recomendarselos': ('giveinf',), 'recomendo': ('hello', 'verb3', 'advises', 'bidding'), 'recomienda': ('verb3',
'advises'), 'recomiendo': ('give1',), 'reconoce': ('opines',), 'reconocio': ('says',), 'recorda': ('remind',),
'recordar': ('giveinf', 'remind'), 'recordarme': ('remind',), 'recorta': ('imperative',), 'recortara': ('should',),
'recortaramos': ('should',), 'recorte': ('should', 'imperative'), 'recortemos': ('should',), 'recorten':
('imperative',), 'recortes': ('should', 'imperative'), 'recortá': ('imperative',), 'recuerda': ('remind',), 'redacta':
('hand3',), 'redacto': ('made3',), 'reduce': ('imperative',), 'redujera': ('should',), 'reduzca': ('should',
'imperative'), 'reduzcan': ('imperative',), 'reduzcas': ('should', 'imperative'), 'reenvia': ('give3', 'send3'),
'reenviado': ('writes',), 'reenviar': ('giveinf', 'hand_inf'), 'reenviara': ('give3',), 'reenviare': ('give1',),
'reenviaria': ('would_give',), 'reenviarla': ('giveinf',), 'reenviarlas': ('giveinf',), 'reenviarle': ('giveinf',
'infle'), 'reenviarles': ('giveinf',), 'reenviarlo': ('giveinf',), 'reenviarlos': ('giveinf',), 'reenviarme':
('giveinf', 'infme'), 'reenviarsela': ('giveinf',), 'reenviarselas': ('giveinf',), 'reenviarselo': ('giveinf',),
'reenviarselos': ('giveinf',), 'reenvie': ('done', 'writes', 'handed1'), 'reenvio': ('writes', 'give1'), 'reenvió':
('writes',), 'reenvía': ('give3', 'send3'), 'reenvío': ('give1',), 'refugio': ('name_words',), 'regala':
('imperative',), 'regalara': ('should',), 'regalaramos': ('should',), 'regale': ('should', 'handed1', 'imperative'),
'regalemos': ('should',), 'regalen': ('imperative',), 'regales': ('should', 'imperative'), 'regalo': ('by_post',),
'regalá': ('imperative',), 'regalé': ('handed1',), 'registra': ('imperative',), 'registrara': ('should',),
'registraramos': ('should',), 'registre': ('should', 'imperative'), 'registremos': ('should',), 'registren':
('imperative',), 'registres': ('should', 'imperative'), 'registrá': ('imperative',), 'regresa': ('verb3', 'give3'),
'regresara': ('verb3',), 'regreso': ('verb3',), 'reinverta': ('imperative',), 'reinvertara': ('should',),
'reinvertaramos': ('should',), 'reinverte': ('should', 'imperative'), 'reinvertemos': ('should',), 'reinverten':
('imperative',), 'reinvertes': ('should', 'imperative'), 'reinvertá': ('imperative',), 'remedios': ('name_words',),
'remitido': ('writes',), 'renegocia': ('imperative',), 'renegociara': ('should',), 'renegociaramos': ('should',),
'renegocie': ('should', 'imperative'), 'renegociemos': ('should',), 'renegocien': ('imperative',), 'renegocies':
('should', 'imperative'), 'renegociá': ('imperative',), 'renueve': ('should', 'imperative'), 'renueven':
('imperative',), 'renueves': ('should', 'imperative'), 'renuncia': ('verb3',), 'renunciara': ('verb3',), 'renuncio':
('verb3',), 'reparta': ('should', 'imperative'), 'repartan': ('imperative',), 'repartas': ('should', 'imperative'),
'repase': ('read1',), 'reporte': ('thing',), 'reprograma': ('moved3',), 'reprogramada': ('moved_pp',), 'reprogramado':
('moved_pp',), 'reprogramamos': ('moved1',), 'reprogramo': ('moved3',), 'reservada': ('set',), 'reservado': ('set',),
'reserve': ('done', 'set_up'), 'resista': ('should', 'imperative'), 'resistan': ('imperative',), 'resistas':
('should', 'imperative'), 'responda': ('should', 'imperative'), 'respondan': ('imperative',), 'respondas': ('should',
'imperative'), 'responde': ('give3', 'answers', 'opines', 'hand3'), 'responden': ('give3',), 'responder':
('giveinf',), 'respondera': ('give3', 'will3', 'hand3'), 'respondere': ('give1',), 'responderia': ('would_give',),
'responderla': ('giveinf',), 'responderlas': ('giveinf',), 'responderle': ('giveinf', 'infle'), 'responderles':
('giveinf',), 'responderlo': ('giveinf',), 'responderlos': ('giveinf',), 'responderme': ('giveinf', 'infme'),
'respondernos': ('giveinf', 'infme'), 'respondersela': ('giveinf',), 'responderselas': ('giveinf',), 'responderselo':
('giveinf',), 'responderselos': ('giveinf',), 'respondi': ('called1',), 'respondido': ('called_pp',), 'respondieron':
('answers',), 'respondio': ('reach', 'called3', 'answers', 'opines'), 'respondo': ('give1',), 'respuesta': ('thing',),
'retrasa': ('moved3', 'imperative'), 'retrasada': ('moved_pp',), 'retrasado': ('moved_pp',), 'retrasara': ('should',),
'retrasaramos': ('should',), 'retrase': ('should', 'imperative'), 'retrasemos': ('should',), 'retrasen':
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
'name_words'), 'sabe': ('hello', 'verb3', 'opines'), 'sabia': ('verb3',), 'saca': ('imperative',), 'sacara':
('should',), 'saco': ('made3',), 'sal': ('imperative',), 'saldra': ('verb3',), 'sale': ('verb3',), 'salga': ('should',
'imperative'), 'salgan': ('imperative',), 'salgas': ('should', 'imperative'), 'salia': ('verb3',), 'saliera':
('should',), 'salio': ('verb3', 'seen1'), 'salir': ('see_inf',), 'salta': ('sent_to',), 'salto': ('sent_to',),
'salude': ('called1',), 'saludo': ('verb3', 'reach', 'called3', 'met3'), 'salvador': ('name_words',), 'santos':
('name_words',), 'saque': ('should', 'imperative'), 'saquemos': ('should',), 'saquen': ('imperative',), 'saques':
('should', 'imperative'), 'se': ('them', 'hello', 'verb3', 'is3', 'imperative'), 'sea': ('should', 'imperative'),
'sean': ('imperative',), 'seas': ('should', 'imperative'), 'secretaria': ('rel',), 'secretario': ('rel',), 'seguia':
('verb3',), 'seguira': ('verb3',), 'segun': ('hello',), 'seguramente': ('filler',), 'semana': ('hello',), 'seminario':
('course',), 'sentamos': ('met1',), 'sente': ('met1',), 'separa': ('verb3', 'imperative'), 'separara': ('should',),
'separaramos': ('should',), 'separaron': ('verb3',), 'separe': ('should', 'imperative'), 'separemos': ('should',),
'separen': ('imperative',), 'separes': ('should', 'imperative'), 'separo': ('verb3',), 'separá': ('imperative',),
'sera': ('hello', 'verb3'), 'seria': ('hello', 'verb3'), 'serrano': ('name_words',), 'sesion': ('date',), 'siempre':
('filler', 'hello'), 'siente': ('opines', 'says'), 'sierra': ('name_words',), 'siga': ('should', 'imperative'),
'sigan': ('imperative',), 'sigas': ('should', 'imperative'), 'sigue': ('verb3', 'imperative'), 'siguiera':
('should',), 'siguio': ('verb3',), 'simplifique': ('should', 'imperative'), 'simplifiquen': ('imperative',),
'simplifiques': ('should', 'imperative'), 'sin': ('hello',), 'sino': ('turn',), 'sms': ('letter',), 'sobre':
('hello',), 'sobrina': ('rel',), 'sobrino': ('rel',), 'socia': ('hello', 'rel'), 'socio': ('hello', 'rel'), 'socios':
('rel',), 'socorro': ('name_words',), 'sol': ('name_words',), 'soledad': ('name_words',), 'solo': ('filler',), 'son':
('verb3',), 'sostiene': ('opines',), 'startup': ('rel',), 'su': ('their', 'hello', 'any_det'), 'suba': ('should',
'imperative'), 'subamos': ('should',), 'suban': ('imperative',), 'subas': ('should', 'imperative'), 'sube': ('verb3',
'imperative'), 'subi': ('imperative',), 'subiera': ('should',), 'subio': ('verb3',), 'subir': ('giveinf',), 'subirla':
('giveinf',), 'subirlas': ('giveinf',), 'subirle': ('giveinf',), 'subirles': ('giveinf',), 'subirlo': ('giveinf',),
'subirlos': ('giveinf',), 'subirsela': ('giveinf',), 'subirselas': ('giveinf',), 'subirselo': ('giveinf',),
'subirselos': ('giveinf',), 'suegra': ('rel',), 'suegro': ('rel',), 'suena': ('verb3',), 'sufre': ('verb3',),
'sufrio': ('verb3',), 'sugerencia': ('tip',), 'sugeria': ('advises',), 'sugiere': ('verb3', 'advises'), 'sugirio':
('verb3', 'advises'), 'suma': ('imperative',), 'sumara': ('should',), 'sumaramos': ('should',), 'sume': ('should',
'imperative'), 'sumemos': ('should',), 'sumen': ('imperative',), 'sumes': ('should', 'imperative'), 'sumá':
('imperative',), 'supuestamente': ('filler',), 'sus': ('their', 'hello', 'any_det'), 'suspende': ('off',),
'suspendida': ('off',), 'suspendido': ('off',), 'suspendieron': ('off',), 'suspendio': ('off',), 'sé':
('imperative',), 'sólo': ('filler',), 'tabla': ('helpful',), 'tacos': ('drink',), 'taller': ('hello', 'course'),
'tambien': ('filler', 'hello'), 'también': ('filler', 'hello'), 'tampoco': ('not',), 'tarde': ('hello',), 'tarta':
('by_post',), 'tb': ('filler',), 'telefoneado': ('attempt',), 'telefonee': ('called1', 'attempt'), 'telefoneo':
('reach', 'called3'), 'teme': ('verb3',), 'template': ('helpful', 'paper'), 'temprano': ('hello',), 'ten':
('imperative',), 'tendra': ('verb3',), 'tendria': ('have_to',), 'tendriamos': ('have_to',), 'tene': ('imperative',),
'tenemos': ('hello', 'have_to'), 'tenga': ('should', 'imperative'), 'tengan': ('imperative',), 'tengas': ('should',
'imperative'), 'tengo': ('hello', 'have_to'), 'tenia': ('verb3', 'is3'), 'termina': ('verb3', 'hand3'), 'terminado':
('done',), 'terminar': ('see_inf',), 'terminara': ('verb3',), 'termine': ('done',), 'termino': ('verb3',), 'terminó':
('verb3',), 'testea': ('imperative',), 'testeara': ('should',), 'testearamos': ('should',), 'testee': ('should',
'imperative'), 'testeemos': ('should',), 'testeen': ('imperative',), 'testees': ('should', 'imperative'), 'testeá':
('imperative',), 'texto': ('paper',), 'tia': ('rel',), 'tienda': ('hello',), 'tiene': ('hello', 'verb3', 'is3'),
'tienen': ('verb3',), 'tinto': ('hello', 'date'), 'tio': ('rel',), 'tip': ('tip',), 'tips': ('tip',), 'tirada':
('stood',), 'tirado': ('stood',), 'tita': ('rel',), 'tmb': ('filler',), 'toda': ('filler',), 'todas': ('hello',),
'todavia': ('filler', 'hello'), 'todo': ('filler', 'hello'), 'todos': ('hello',), 'toma': ('verb3', 'imperative'),
'tomado': ('hello', 'done_pp'), 'tomamos': ('hello', 'met1'), 'tomando': ('hello',), 'tomar': ('see_inf',), 'tomara':
('verb3', 'should'), 'tomaramos': ('should',), 'tomare': ('shall1',), 'tomaremos': ('shall1',), 'tomará': ('verb3',),
'tome': ('hello', 'met1', 'should', 'imperative'), 'tomemos': ('should',), 'tomen': ('imperative',), 'tomes':
('should', 'imperative'), 'tomo': ('verb3', 'answers', 'made3'), 'tomá': ('imperative',), 'tomé': ('hello', 'met1'),
'tomó': ('verb3', 'answers', 'made3'), 'topa': ('verb3',), 'topamos': ('met1',), 'tope': ('met1',), 'topo':
('verb3',), 'toque': ('should', 'imperative'), 'toquen': ('imperative',), 'toques': ('should', 'imperative'), 'toro':
('name_words',), 'torre': ('name_words',), 'torres': ('name_words',), 'trabaja': ('verb3', 'is3', 'imperative'),
'trabajaba': ('verb3',), 'trabajan': ('verb3',), 'trabajara': ('should',), 'trabajaramos': ('should',), 'trabaje':
('should', 'imperative'), 'trabajemos': ('should',), 'trabajen': ('imperative',), 'trabajes': ('should',
'imperative'), 'trabajo': ('hello', 'verb3'), 'trabajá': ('imperative',), 'trabajó': ('verb3',), 'traductor':
('pro',), 'traductora': ('pro',), 'trae': ('give3', 'hand3'), 'traer': ('hello', 'giveinf', 'bring'), 'traera':
('give3', 'hand3'), 'traere': ('give1',), 'traeria': ('would_give',), 'traerla': ('giveinf',), 'traerlas':
('giveinf',), 'traerle': ('giveinf', 'infle'), 'traerles': ('giveinf',), 'traerlo': ('giveinf',), 'traerlos':
('giveinf',), 'traerme': ('giveinf', 'infme'), 'traernos': ('giveinf', 'infme'), 'traersela': ('giveinf',),
'traerselas': ('giveinf',), 'traerselo': ('giveinf',), 'traerselos': ('giveinf',), 'tragos': ('drink',), 'traiga':
('should', 'imperative'), 'traigan': ('imperative',), 'traigas': ('should', 'imperative'), 'traigo': ('give1',
'bring'), 'trajo': ('called3',), 'transferencia': ('thing',), 'transferi': ('done',), 'transferir': ('giveinf',
'hand_inf'), 'transferira': ('give3',), 'transferire': ('give1',), 'transferiria': ('would_give',), 'transferirla':
('giveinf',), 'transferirlas': ('giveinf',), 'transferirle': ('giveinf',), 'transferirles': ('giveinf',),
'transferirlo': ('giveinf',), 'transferirlos': ('giveinf',), 'transferirme': ('giveinf', 'infme'), 'transferirsela':
('giveinf',), 'transferirselas': ('giveinf',), 'transferirselo': ('giveinf',), 'transferirselos': ('giveinf',),
'transfiere': ('give3', 'send3'), 'transfiero': ('give1',), 'trasladada': ('moved_pp',), 'trate': ('tried1',
'attempt'), 'treinta': ('span',), 'tres': ('hello', 'span'), 'tropece': ('met1',), 'truco': ('tip',), 'tutoria':
('mentor_noun',), 'tuve': ('hello', 'seen1'), 'tuviera': ('should',), 'tuvimos': ('seen1',), 'tuvo': ('hello',
'verb3'), 'ubicar': ('see_inf',), 'ubicarla': ('see_inf',), 'ubicarlo': ('see_inf',), 'ultima': ('hello',), 'un':
('det', 'hello', 'any_det', 'link'), 'una': ('det', 'hello', 'any_det', 'link'), 'unas': ('det', 'hello', 'any_det',
'link'), 'unos': ('det', 'hello', 'any_det', 'link'), 'usa': ('verb3', 'imperative'), 'usaba': ('verb3',), 'usara':
('should',), 'usaramos': ('should',), 'use': ('should', 'imperative'), 'usemos': ('should',), 'usen': ('imperative',),
'uses': ('should', 'imperative'), 'usted': ('hello',), 'ustedes': ('hello',), 'usá': ('imperative',), 'va': ('verb3',
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
('see_inf',), 'verlo': ('see_inf',), 'verme': ('see_inf',), 'vernos': ('see_inf',), 'version': ('thing',), 'vez':
('hello',), 'vi': ('hello', 'called1', 'seen1'), 'viaja': ('verb3', 'imperative'), 'viajaba': ('verb3',), 'viajara':
('verb3', 'should'), 'viajaramos': ('should',), 'viajará': ('verb3',), 'viaje': ('should', 'imperative'), 'viajemos':
('should',), 'viajen': ('imperative',), 'viajes': ('should', 'imperative'), 'viajo': ('verb3',), 'viajá':
('imperative',), 'viajó': ('verb3',), 'victoria': ('name_words',), 'vidal': ('name_words',), 'video': ('helpful',),
'videollamada': ('date',), 'vieja': ('rel',), 'viejo': ('rel',), 'viene': ('hello', 'verb3', 'is3'), 'viernes':
('hello',), 'vieron': ('met3',), 'villa': ('name_words',), 'vimos': ('hello', 'met1', 'called1', 'seen1'), 'vinieron':
('reach', 'came3'), 'vino': ('by_post', 'verb3', 'reach', 'came3'), 'vinos': ('drink',), 'vio': ('hello', 'verb3',
'met3'), 'violeta': ('name_words',), 'visita': ('helps3', 'imperative'), 'visitado': ('done_pp', 'called_pp'),
'visitamos': ('called1',), 'visitan': ('helps3',), 'visitar': ('see_inf',), 'visitara': ('should',), 'visitaramos':
('should',), 'visitare': ('shall1',), 'visitaremos': ('shall1',), 'visite': ('called1', 'should', 'imperative'),
'visitemos': ('should',), 'visiten': ('imperative',), 'visites': ('should', 'imperative'), 'visito': ('reach',
'called3'), 'visitá': ('imperative',), 'visité': ('called1',), 'visitó': ('reach', 'called3'), 'visto': ('hello',),
'viva': ('should', 'imperative'), 'vivan': ('imperative',), 'vivas': ('should', 'imperative'), 'vive': ('verb3',
'is3'), 'viven': ('verb3',), 'vivia': ('verb3',), 'volvera': ('verb3',), 'volviera': ('should',), 'volvio':
('verb3',), 'vos': ('hello',), 'voy': ('hello',), 'vuelva': ('should', 'imperative'), 'vuelvan': ('imperative',),
'vuelvas': ('should', 'imperative'), 'vuelve': ('verb3', 'imperative'), 'wasap': ('letter',), 'web': ('paper',),
'whatsapp': ('letter',), 'whatsappeo': ('reach', 'called3'), 'workshop': ('course',), 'wpp': ('letter',), 'wsp':
('letter',), 'y': ('and', 'hello'), 'ya': ('filler',), 'yerno': ('rel',), 'yo': ('i', 'hello', 'clitic'), 'zapatero':
('name_words',), 'él': ('hello',)}


CLAUSES = [{'': (6, 'theirs')}, {'D': 0}, {'...': 1}, {'0': 2, '<any_det>': 2, '<my>': 2, '<their>': 2}, {'<hand3>':
3}, {'': (3, 'advice')}, {'<should>': 5}, {'<should>': 5, 'me': 6, 'nos': 6}, {'<should>': 5, 'me': 6, 'no': 7, 'nos':
6}, {'^': 8}, {'q': 9, 'que': 9}, {'^': 4, 'dice': 10, 'dijo': 10, 'dise': 10}, {'': (2, 'plan')}, {'a': 12, 'al': 12,
'c': 12, 'con': 12, 'por': 12}, {'<date>': 12}, {'<date>': 12, 'el': 14, 'la': 14, 'un': 14, 'una': 14}, {'almuerzo':
13, 'ceno': 13, 'desayuno': 13, 'hay': 15, 'paso': 13, 'tenemos': 15, 'tengo': 15, 'veo': 13, 'visito': 13, 'voy':
13}, {'': (7, 'waiting')}, {'0': 17}, {'^': 18}, {'debe': 19}, {'': (5, 'mine')}, {'<until>': 21}, {'N': 22}, {'para':
23}, {'<any_det>': 2, '<my>': 2, '<their>': 2, 'D': 0}, {'...': 1, 'D': 0}, {'D': 0, 'el': 0, 'en': 0, 'la': 0}, {'D':
0, 'el': 0, 'en': 0, 'la': 0, 'me': 27}, {'<any_det>': 21}, {'...': 24, '<hand3>': 25, '<send3>': 26, 'devuelve': 28,
'envio': 29, 'envío': 29, 'llamo': 29, 'mando': 29, 'paso': 29, 'preparo': 29, 'reenvio': 29, 'reenvío': 29}, {'D':
21}, {'devolver': 31, 'entregar': 31, 'enviar': 31, 'pagar': 31}, {'': (11, 'thinking')}, {'si': 33}, {'^': 32, 'ver':
34}, {'N': 12}, {'a': 36}, {'': (13, 'talk')}, {'cae': 38, 'es': 38, 'sera': 38}, {'N': 39}, {'N': 39, 'la': 40},
{'de': 41, 'del': 41}, {'': (0, 'missed')}, {'$$': 43}, {'<thing>': 0}, {'^': 45}, {'<give3>': 0}, {'<give3>': 0,
'la': 47, 'las': 47, 'lo': 47, 'los': 47}, {'me': 48, 'nos': 48}, {'y': 49}, {'...': 50, '<any_det>': 2, '<my>': 2,
'<their>': 2}, {'D': 0, 'y': 49}, {'...': 52}, {'<hand3>': 51, '<send3>': 53}, {'^': 54, 'aniversario': 42, 'boda':
42, 'cumple': 42, 'cumpleanos': 42, 'examen': 42, 'fiesta': 42, 'operacion': 42, 'santo': 42}, {'apagado': 44,
'comunicaba': 44, 'comunicando': 44, 'ocupado': 44}, {'D': 12, 'c': 12, 'con': 12}, {'<date>': 57}, {'<date>': 57,
'el': 58, 'la': 58, 'un': 58, 'una': 58}, {'boda': 42, 'examen': 42, 'fiesta': 42, 'operacion': 42}, {'': (12,
'task')}, {'de': 61}, {'olvidar': 61, 'olvidarme': 61, 'olvidarse': 62}, {'en': 33}, {'olvide': 61}, {'me': 65},
{'se': 66}, {'no': 67}, {'que': 33}, {'<hand_inf>': 0}, {'^': 70}, {'a': 71}, {'...': 31}, {'0': 73, '<any_det>': 73,
'<my>': 73, '<their>': 73, 'eso': 73, 'le': 73, 'les': 73, 'todo': 73}, {'<give1>': 74, 'acabo': 74, 'cierro': 74,
'firmo': 74, 'organizo': 74, 'reviso': 74, 'termino': 74}, {'^': 75}, {'^': 54}, {'<they>': 11, 'D': 16, 'N': 20, '^':
30, 'a': 35, 'acompano': 37, 'acompaño': 37, 'aniversario': 42, 'apagado': 44, 'boda': 42, 'comunicaba': 44,
'comunicando': 44, 'cumple': 42, 'cumpleanos': 42, 'debe': 46, 'dice': 10, 'dijo': 10, 'dise': 10, 'el': 55, 'estaba':
56, 'examen': 42, 'fiesta': 42, 'hay': 59, 'la': 60, 'llevare': 37, 'llevo': 37, 'no': 63, 'ocupado': 44, 'operacion':
42, 'pensaba': 64, 'pense': 64, 'que': 68, 'recojo': 37, 'recordar': 61, 'santo': 42, 'supe': 69, 'tenemos': 59,
'tengo': 59, 'va': 72, 'veo': 37, 'yo': 76, 'él': 77}, {'': (18, 'gave:mentoring')}, {'^': 79}, {'<any_det>': 45,
'<thing>': 0}, {'D': 38}, {'^': 81, 'aniversario': 82, 'cumple': 82, 'cumpleanos': 82}, {':': 83}, {'pendiente': 21,
'prevista': 21, 'previsto': 21, 'prometida': 21, 'prometido': 21}, {'con': 21}, {'<giveinf>': 21, '<inf_them>': 21,
'<infle>': 21, '<mine_thing>': 31, '<todo_inf>': 21, 'agradecer': 21, 'comprar': 21, 'devolver': 21, 'entrega': 85,
'envio': 85, 'envío': 85, 'felicitar': 21, 'hablar': 86, 'pedir': 21, 'quedar': 86, 'reclamar': 21, 'regalar': 21,
'reservar': 21, 'respuesta': 85, 'ver': 86}, {'^': 21}, {':': 88}, {'D': 12}, {'...': 90, 'a': 61, 'con': 61}, {'^':
5}, {':': 92}, {'^': 81}, {':': 94}, {'N': 89}, {'hacer': 89}, {'<giveinf>': 61}, {'<mentor_noun>': 80, 'N': 84, '^':
87, 'accion': 89, 'acciones': 89, 'almorzar': 91, 'cenar': 91, 'comer': 91, 'consejo': 93, 'consejos': 93,
'desayunar': 91, 'el': 95, 'ella': 95, 'mia': 89, 'mio': 89, 'nosotros': 89, 'para': 96, 'pendiente': 89,
'pendientes': 89, 'por': 97, 'recomendacion': 93, 'recomendaciones': 93, 'sugerencia': 93, 'tarea': 89, 'tip': 93,
'tips': 93, 'todo': 98, 'ver': 91, 'visitar': 91, 'yo': 89, 'él': 95}, {'^': 5, 'no': 92, 'que': 92}, {'': (23,
'contact')}, {'a': 101}, {'estaba': 43, 'estabamos': 43}, {'estaba': 43, 'estabamos': 43, 'no': 103}, {'estaba': 43,
'estabamos': 43, 'no': 103, 'nosotros': 104, 'yo': 104}, {'cuando': 105, 'mientras': 105}, {'oficina': 101},
{'almorzar': 101, 'casa': 101, 'cenar': 101, 'comer': 101, 'la': 107, 'mi': 101, 'saludar': 101, 'saludarme': 101,
'tomar': 101, 'verme': 101, 'vernos': 101, 'visitarme': 101, 'visitarnos': 101}, {'coworking': 101, 'despacho': 101},
{'sorpresa': 101, 'visita': 101}, {'despacho': 101}, {'aca': 101, 'aqui': 101, 'casa': 101, 'el': 111, 'la': 107,
'mi': 101}, {'...': 106, 'a': 108, 'al': 109, 'conmigo': 101, 'de': 110, 'por': 112}, {'': (1, 'moved')}, {'D': 114},
{'D': 114, 'a': 115, 'al': 115, 'para': 115}, {'adelanta': 116, 'aplaza': 116, 'cambia': 116, 'mueve': 116, 'pasa':
116, 'retrasa': 116}, {'adelanta': 116, 'aplaza': 116, 'cambia': 116, 'mueve': 116, 'pasa': 116, 'retrasa': 116, 'se':
117}, {'<set>': 12, 'D': 118}, {'D': 12, 'manana': 12}, {'N': 120}, {'con': 121}, {'': (16, 'gave:feedback')}, {'^':
123}, {'^': 123, 'a': 124, 'al': 124, 'de': 124, 'del': 124, 'sobre': 124}, {'': (19, 'gave:resource')}, {'N': 126},
{'a': 127}, {'<helpful>': 128}, {'<any_det>': 129}, {'<helpful>': 126}, {'<any_det>': 131}, {'^': 132}, {'N': 133},
{'<feedback_noun>': 125}, {'de': 135}, {'feedback': 125, 'opinion': 125}, {'comentarios': 125, 'notas': 125,
'observaciones': 125}, {'monton': 136}, {'devolucion': 125}, {'cuantas': 135}, {'cuantos': 135}, {'<feedback_noun>':
125, '^': 130, 'a': 134, 'algo': 136, 'algunas': 135, 'algunos': 135, 'bastante': 135, 'mi': 137, 'mis': 138,
'muchas': 135, 'mucho': 135, 'muchos': 135, 'un': 139, 'una': 140, 'unas': 141, 'unos': 142, 'varias': 135, 'varios':
135}, {'^': 79, 'a': 80, 'al': 80, 'con': 80, 'de': 80, 'en': 80, 'para': 80}, {'<mentor_noun>': 144}, {'de': 145},
{'<inf_me>': 0, '<infme>': 0}, {'^': 147}, {'': (1, 'moved'), 'D': 114, 'a': 114, 'al': 114, 'de': 114, 'para': 114},
{'<date>': 149}, {'<date>': 149, 'a': 115, 'al': 115, 'para': 115}, {'a': 115, 'al': 115, 'el': 150, 'la': 151, 'lo':
151, 'para': 115}, {'': (1, 'moved'), 'D': 114, 'a': 114, 'al': 114, 'para': 114}, {'<date>': 153}, {'<date>': 115},
{'D': 114, 'a': 114, 'al': 114, 'el': 154, 'la': 154, 'nuestra': 154, 'nuestro': 154, 'para': 114, 'su': 155}, {'D':
114, 'al': 114, 'para': 114}, {'...': 157}, {'D': 114, 'a': 114, 'al': 114, 'del': 158, 'para': 114}, {'hora': 43},
{'ultima': 160}, {'': (0, 'missed'), 'a': 161, 'el': 43, 'la': 43, 'lo': 43, 'nuestra': 43, 'nuestro': 43, 'todo':
43}, {'que': 5}, {'mejor': 5}, {'conviene': 5}, {'<have_to>': 163, 'conviene': 5, 'deberia': 5, 'deberiamos': 5},
{'<have_to>': 163, '<should>': 5, 'es': 164, 'lo': 164, 'me': 165, 'no': 166, 'nos': 165, 'seria': 164}, {'^': 167},
{'^': 167, 'nosotros': 168, 'yo': 168}, {'que': 169}, {'': (13, 'talk'), '^': 167, 'nosotros': 168, 'yo': 168}, {'en':
170, 'que': 171}, {'<paper>': 124}, {'<their>': 173, 'el': 173, 'la': 173}, {'<giveinf>': 21}, {'^': 175}, {'^': 175,
'de': 176}, {'voz': 43}, {'': (0, 'missed'), 'de': 178}, {'de': 178}, {'buzon': 179, 'buzón': 179, 'casilla': 43,
'contestador': 43, 'contestadora': 43, 'correo': 180}, {'a': 181, 'al': 181, 'el': 181}, {'a': 181, 'al': 181,
'derecho': 182, 'directo': 182, 'el': 181}, {'D': 12, 'con': 12, 'el': 12, 'para': 12}, {'<any_det>': 14, '<date>':
12, 'con': 12, 'juntarnos': 12, 'para': 12, 'reunirnos': 12, 'vernos': 12}, {'...': 106}, {'...': 50, 'D': 0}, {'la':
47, 'las': 47, 'lo': 47, 'los': 47}, {'me': 188, 'nos': 188}, {'y': 189}, {'...': 190}, {'...': 52, 'D': 0}, {'ok': 0,
'si': 0, 'sí': 0}, {'respuesta': 0}, {'el': 193, 'feedback': 0, 'noticias': 0, 'novedades': 0, 'razon': 0,
'respuesta': 0, 'una': 194}, {'D': 0, 'algo': 0, 'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'el': 0, 'la': 0,
'manana': 0, 'que': 0, 'qué': 0, 'si': 0}, {'favor': 0, 'intro': 0}, {'intro': 0}, {'favor': 0}, {'el': 197, 'la':
198, 'llegar': 0, 'saber': 0, 'un': 199, 'una': 198}, {'contacto': 0}, {'en': 201}, {'da': 195, 'desaconseja': 5,
'desaconsejo': 5, 'dice': 196, 'dira': 196, 'hace': 200, 'pondra': 202, 'pone': 202}, {'<hand3>': 187, '<made3>': 191,
'<send3>': 192, '<will3>': 0, 'desaconseja': 5, 'desaconsejo': 5, 'me': 203, 'nos': 203}, {'^': 47}, {'^': 47, 'la':
205, 'lo': 205}, {'me': 206, 'nos': 206}, {'que': 207}, {'en': 170, 'que': 169}, {'firmemente': 209}, {'': (4,
'needs_from_me')}, {'<my>': 211}, {'^': 212}, {'con': 213}, {'<should>': 5, 'me': 6, 'ni': 7, 'no': 7, 'nos': 6},
{'^': 215}, {'^': 215, 'yo': 216}, {'que': 217}, {'^': 0}, {'a': 219}, {'^': 47, 'iba': 220, 'va': 220}, {'^': 47,
'iba': 220, 'la': 221, 'lo': 221, 'va': 220}, {'^': 215, 'me': 222, 'nos': 222, 'yo': 216}, {'que': 223}, {'presento':
43, 'presentó': 43}, {'aparecio': 43, 'fue': 43, 'llego': 43, 'paso': 43, 'pasó': 43, 'pudo': 43, 'se': 225, 'vino':
43}, {'no': 226, 'nunca': 226}, {'final': 227}, {'al': 228, 'no': 226, 'nunca': 226}, {'aunque': 229, 'pero': 229,
'y': 229}, {'acercarse': 230, 'ir': 230, 'pasar': 230, 'pasarse': 230, 'sumarse': 230, 'unirse': 230, 'vendria': 230,
'venia': 230, 'venir': 230}, {'<should>': 5, '<would_give>': 0, 'me': 6, 'ni': 7, 'no': 7, 'nos': 6}, {'<would_give>':
0}, {'^': 233}, {'<give3>': 0, '<would_give>': 0}, {'^': 235, 'iba': 220, 'va': 220}, {'^': 235, 'iba': 220, 'la':
236, 'lo': 236, 'va': 220}, {'^': 232, 'acercarse': 230, 'ir': 230, 'la': 234, 'lo': 234, 'me': 237, 'nos': 237,
'pasar': 230, 'pasarse': 230, 'sumarse': 230, 'unirse': 230, 'vendria': 230, 'venia': 230, 'venir': 230, 'yo': 216},
{'a': 231, 'acercarse': 230, 'de': 231, 'en': 231, 'ir': 230, 'pasar': 230, 'pasarse': 230, 'que': 238, 'sumarse':
230, 'unirse': 230, 'vendria': 230, 'venia': 230, 'venir': 230}, {'^': 5, 'que': 92}, {'de': 240}, {'opinion': 241},
{'la': 242}, {'de': 243, 'partidaria': 241, 'partidario': 241}, {'parte': 211}, {'mi': 245, 'nuestra': 245}, {'de':
246}, {'...': 247, '<my>': 211}, {'^': 211}, {'la': 249, 'lo': 249}, {'le': 249, 'les': 249, 'se': 250}, {'le': 249,
'les': 249, 'se': 250, 'yo': 251}, {'^': 248, 'que': 252}, {'de': 213}, {'espera': 254}, {'la': 255}, {'de': 209},
{'le': 213, 'yo': 213}, {'^': 212, 'que': 258}, {'a': 256, 'convencida': 257, 'convencido': 257, 'esperando': 259},
{'me': 219}, {'que': 261}, {'me': 222, 'nos': 222}, {'que': 263}, {'conmigo': 43}, {'contactarme': 43, 'hablar': 265,
'llamarme': 43, 'localizarme': 43, 'verme': 43}, {'de': 219, 'en': 219}, {'dicho': 264, 'intentado': 266, 'quedado':
267}, {'a': 231, 'acercarse': 230, 'de': 231, 'en': 231, 'ir': 230, 'pasar': 230, 'pasarse': 230, 'que': 231,
'sumarse': 230, 'unirse': 230, 'vendria': 230, 'venia': 230, 'venir': 230}, {'quedado': 269}, {'<inf_me>': 0,
'<infme>': 17}, {'^': 271, 'acercarse': 230, 'ir': 230, 'pasar': 230, 'pasarse': 230, 'sumarse': 230, 'unirse': 230,
'vendria': 230, 'venia': 230, 'venir': 230}, {'<infme>': 17}, {'^': 273, 'acercarse': 230, 'ir': 230, 'pasar': 230,
'pasarse': 230, 'sumarse': 230, 'unirse': 230, 'vendria': 230, 'venia': 230, 'venir': 230}, {'a': 272, 'acercarse':
230, 'de': 231, 'en': 231, 'ir': 230, 'pasar': 230, 'pasarse': 230, 'que': 274, 'sumarse': 230, 'unirse': 230,
'vendria': 230, 'venia': 230, 'venir': 230}, {'^': 273}, {'a': 276, 'que': 276}, {'': (3, 'advice'), '<should>': 5,
'me': 6, 'ni': 7, 'no': 7, 'nos': 6}, {'^': 278, 'yo': 216}, {'que': 279}, {'en': 280}, {'falta': 213}, {'hace': 282},
{'...': 90, 'D': 12}, {'D': 101}, {'a': 92}, {'<their>': 0, 'el': 2, 'la': 2, 'las': 2, 'los': 2, 'un': 2, 'una': 2},
{'el': 2, 'la': 2, 'las': 2, 'los': 2, 'un': 2, 'una': 2}, {'<give3>': 0, '<would_give>': 0, 'deja': 287, 'dejara':
287, 'dejará': 287, 'presta': 287, 'prestara': 288, 'prestará': 288}, {'contra': 92, 'de': 92, 'que': 92, 'sobre':
92}, {'<should>': 5, 'hay': 163, 'tengo': 163}, {'^': 291}, {'que': 292}, {'centre': 5, 'conviene': 5, 'enfoque': 5,
'olvide': 5}, {'centremos': 5, 'conviene': 5, 'enfoquemos': 5}, {'cuidado': 5}, {'<have_to>': 163, '<should>': 5,
'lo': 164, 'me': 294, 'nos': 295, 'tenga': 296}, {'<have_to>': 163, '<should>': 5, 'lo': 164, 'me': 294, 'no': 297,
'nos': 295, 'tenga': 296}, {'^': 298}, {'^': 298, 'yo': 299}, {'...': 293, 'que': 300}, {'^': 17}, {'<any_det>': 302,
'^': 17, 'dinero': 302, 'plata': 302}, {'<should>': 5, 'centre': 5, 'conviene': 5, 'enfoque': 5, 'olvide': 5},
{'<should>': 5, 'centremos': 5, 'conviene': 5, 'enfoquemos': 5}, {'<have_to>': 163, '<should>': 5, 'lo': 164, 'me':
304, 'nos': 305, 'tenga': 296}, {'<have_to>': 163, '<should>': 5, 'lo': 164, 'me': 304, 'ni': 7, 'no': 306, 'nos':
305, 'tenga': 296}, {'^': 307}, {'^': 307, 'yo': 308}, {'que': 309}, {'<inf>': 5}, {'^': 311}, {'^': 307, 'me': 222,
'nos': 222, 'yo': 308}, {'...': 293, '^': 311, 'de': 312, 'que': 313}, {'<have_to>': 163, '<should>': 5,
'<would_give>': 0, 'lo': 164, 'me': 304, 'ni': 7, 'no': 306, 'nos': 305, 'tenga': 296}, {'^': 315, 'la': 234, 'lo':
234, 'me': 237, 'nos': 237, 'yo': 308}, {'...': 293, '^': 311, 'de': 312, 'que': 316}, {'^': 298, 'me': 222, 'nos':
222, 'yo': 299}, {'D': 101, 'que': 318}, {'<until>': 211}, {'...': 320}, {'<any_det>': 321}, {'^': 322}, {'^': 0,
'que': 219}, {'aconsejado': 240, 'comentado': 285, 'contado': 285, 'dicho': 319, 'pedido': 323, 'prometido': 324,
'quedado': 267, 'recomendado': 240, 'sugerido': 240}, {'a': 302, 'que': 302}, {'': (3, 'advice'), '<should>': 5, 'me':
6, 'nos': 6}, {'<should>': 5, 'me': 6, 'ni': 7, 'no': 327, 'nos': 6}, {'^': 328, 'yo': 216}, {'que': 329}, {'en':
330}, {'': (3, 'advice'), '<have_to>': 163, '<should>': 5, 'lo': 164, 'me': 304, 'nos': 305, 'tenga': 296},
{'<have_to>': 163, '<should>': 5, 'lo': 164, 'me': 304, 'ni': 7, 'no': 332, 'nos': 305, 'tenga': 296}, {'^': 333,
'yo': 308}, {'que': 334}, {'en': 335}, {'falta': 219}, {'sin': 337}, {'<give3>': 338, '^': 235}, {'<should>': 5, 'no':
5}, {'^': 340, 'le': 249, 'les': 249, 'se': 250, 'yo': 251}, {'^': 322, 'que': 341}, {'^': 215, 'le': 249, 'les': 249,
'se': 250}, {'^': 328, 'le': 249, 'les': 249, 'se': 250, 'yo': 343}, {'^': 322, 'que': 344}, {'que': 38, 'qué': 38},
{'como': 38, 'cuando': 38, 'cuanto': 38, 'cuándo': 38, 'cuánto': 38, 'cómo': 38, 'donde': 38, 'dónde': 38, 'por': 346,
'si': 38}, {'^': 0, 'me': 219}, {'^': 0, 'me': 219, 'que': 348}, {'<any_det>': 211}, {'^': 350}, {'algo': 0,
'noticias': 0, 'novedades': 0, 'respuesta': 0}, {'^': 352, 'que': 219}, {'que': 219}, {'<giveinf>': 0}, {'^': 355},
{'a': 356}, {'<advises>': 100, '<helps3>': 284, '<says>': 285, '<urges>': 286, '^': 289, 'advierte': 290, 'advirtio':
290, 'alerto': 290, 'aseguro': 208, 'comento': 301, 'debe': 303, 'deben': 303, 'decia': 310, 'dice': 314, 'dijo': 317,
'ha': 325, 'iba': 326, 'iban': 326, 'insiste': 331, 'insistio': 336, 'la': 339, 'las': 339, 'lo': 339, 'los': 339,
'pide': 342, 'pidio': 345, 'pregunta': 347, 'preguntaba': 347, 'pregunto': 347, 'preguntó': 347, 'previno': 290,
'promete': 324, 'prometio': 349, 'queda': 267, 'quedaron': 267, 'quedo': 267, 'quedó': 267, 'reclama': 351, 'reclamo':
351, 'tenia': 326, 'tenian': 326, 'tiene': 353, 'tienen': 354, 'va': 357, 'van': 357}, {'<until>': 211, 'D': 211},
{'...': 359}, {'D': 211}, {'': (4, 'needs_from_me'), '...': 361}, {'...': 247, '<any_det>': 360, '<my>': 362}, {'^':
211, 'le': 249, 'les': 249, 'se': 250}, {'^': 211, 'le': 249, 'les': 249, 'se': 250, 'yo': 364}, {'^': 363, 'que':
365}, {'^': 322, 'que': 329}, {'<advises>': 100, '<helps3>': 284, '<says>': 285, '<urges>': 286, '^': 289, 'advierte':
290, 'advirtio': 290, 'alerto': 290, 'aseguro': 208, 'comento': 301, 'debe': 303, 'deben': 303, 'decia': 310, 'dice':
314, 'dijo': 317, 'ha': 325, 'iba': 326, 'iban': 326, 'insiste': 331, 'insistio': 336, 'la': 339, 'las': 339, 'lo':
339, 'los': 339, 'pide': 342, 'pidio': 367, 'pregunta': 347, 'preguntaba': 347, 'pregunto': 347, 'preguntó': 347,
'previno': 290, 'promete': 324, 'prometio': 349, 'queda': 267, 'quedaron': 267, 'quedo': 267, 'quedó': 267, 'tenia':
326, 'tenian': 326, 'tiene': 354, 'tienen': 354, 'va': 357, 'van': 357}, {'<any_det>': 321, '<my>': 211}, {'^': 369,
'que': 252}, {'^': 215, 'le': 249, 'les': 249, 'se': 250, 'yo': 343}, {'que': 371}, {'...': 361}, {'...': 247,
'<any_det>': 373, '<my>': 362}, {'^': 374}, {'que': 92}, {'<should>': 5, 'no': 6}, {'^': 377}, {'': (6, 'theirs'),
'<inf_me>': 0}, {'^': 379}, {'de': 380, 'en': 380}, {'me': 219, 'nos': 219}, {'^': 379, 'que': 382}, {'de': 383, 'en':
383}, {'^': 379, 'acercarse': 230, 'ir': 230, 'pasar': 230, 'pasarse': 230, 'que': 382, 'sumarse': 230, 'unirse': 230,
'vendria': 230, 'venia': 230, 'venir': 230}, {'': (6, 'theirs'), 'me': 0}, {'a': 231, 'acercarse': 230, 'conmigo':
267, 'de': 385, 'debiendo': 386, 'en': 385, 'ir': 230, 'pasar': 230, 'pasarse': 230, 'que': 231, 'sumarse': 230,
'unirse': 230, 'vendria': 230, 'venia': 230, 'venir': 230}, {'acercarse': 230, 'ir': 230, 'le': 249, 'les': 249,
'pasar': 230, 'pasarse': 230, 'se': 250, 'sumarse': 230, 'unirse': 230, 'vendria': 230, 'venia': 230, 'venir': 230,
'yo': 251}, {'a': 231, 'acercarse': 230, 'de': 231, 'en': 231, 'ir': 230, 'pasar': 230, 'pasarse': 230, 'que': 388,
'saber': 38, 'sumarse': 230, 'unirse': 230, 'vendria': 230, 'venia': 230, 'venir': 230}, {'...': 247, '<any_det>':
321, '<my>': 211}, {'^': 390, 'que': 252, 'saber': 38}, {'escribir': 0, 'escribirme': 0, 'llamar': 0, 'llamarme': 0},
{'^': 392}, {'a': 393}, {'^': 248}, {'a': 101, 'al': 101, 'en': 101, 'por': 101}, {'caer': 396, 'ver': 396}, {'de':
219}, {'<inf_me>': 0}, {'^': 399}, {'a': 400, 'para': 400}, {'ofrecido': 401}, {'a': 380, 'para': 400}, {'acerco':
396, 'acercó': 396, 'aparecio': 396, 'compromete': 220, 'comprometio': 220, 'dejo': 397, 'encarga': 398, 'ha': 402,
'han': 402, 'ocupa': 398, 'ofrece': 401, 'ofrecio': 403, 'paso': 396, 'pasó': 396, 'vino': 396}, {'a': 274,
'acercarse': 230, 'de': 231, 'en': 231, 'ir': 230, 'pasar': 230, 'pasarse': 230, 'que': 272, 'sumarse': 230, 'unirse':
230, 'vendria': 230, 'venia': 230, 'venir': 230}, {'<inf_me>': 0, '<infme>': 0, 'confirmar': 0, 'contestar': 0,
'entregar': 0, 'enviar': 0, 'firmar': 0, 'pagar': 0, 'responder': 0}, {'^': 406}, {'que': 407}, {'que': 148}, {'de':
266}, {'<inf_me>': 0, 'me': 0}, {'y': 411}, {'...': 412}, {'mi': 0, 'mí': 0, 'nosotros': 0}, {'de': 414},
{'<hand_inf>': 0, '<inf>': 413, '<inf_me>': 0, '<infme>': 0, 'hablar': 415, 'hablarle': 415, 'hablarles': 415}, {'^':
416}, {'a': 417}, {'a': 148}, {'<advises>': 100, '<came3>': 186, '<may3>': 148, '<opines>': 172, '^': 204, 'aseguro':
208, 'cree': 210, 'cuenta': 214, 'debe': 148, 'decia': 218, 'dice': 224, 'dijo': 239, 'era': 244, 'es': 244, 'espera':
253, 'esta': 260, 'está': 260, 'falta': 262, 'falto': 262, 'ha': 268, 'habia': 270, 'iba': 275, 'iban': 277,
'insiste': 281, 'insistio': 281, 'intento': 266, 'intentó': 266, 'le': 283, 'me': 358, 'necesita': 366, 'nos': 368,
'pensaba': 269, 'pide': 370, 'pidio': 372, 'precisa': 375, 'pregunta': 347, 'preguntaba': 347, 'pregunto': 347,
'preguntó': 347, 'promete': 324, 'prometio': 349, 'propone': 376, 'propuso': 376, 'que': 378, 'queda': 381,
'quedaron': 384, 'quedo': 387, 'quedó': 387, 'queria': 389, 'querria': 323, 'quiere': 391, 'reclama': 323, 'regresa':
394, 'requiere': 395, 'se': 404, 'tenia': 405, 'tenian': 277, 'tiene': 408, 'tienen': 409, 'trato': 410, 'va': 418,
'van': 419, 'volvera': 394, 'vuelve': 394}, {'...': 93, ':': 92, '^': 5, 'era': 240, 'es': 240, 'fue': 240, 'que':
92}, {'^': 5, 'era': 240, 'es': 240, 'fue': 240, 'que': 92}, {'N': 421, 'el': 422, 'ella': 422, 'ellos': 422, 'él':
422}, {'de': 423, 'del': 423}, {'': (9, 'told')}, {'N': 425}, {'a': 426}, {'<see_inf>': 43}, {'<see_inf>': 43, 'de':
428}, {'<helps3>': 12}, {'me': 430, 'nos': 430}, {'enseno': 12, 'enseño': 12}, {'<they>': 431, 'acompano': 37,
'acompaño': 37, 'le': 432, 'les': 432, 'llevo': 37, 'me': 430, 'nos': 430, 'recojo': 37, 'veo': 37}, {'a': 101, 'por':
101}, {'paso': 434, 'pasó': 434, 'vinieron': 101, 'vino': 101}, {'su': 45}, {'desaconseja': 5, 'desaconsejo': 5, 'me':
203, 'nos': 203, 'tendre': 436, 'tendremos': 436}, {'que': 38}, {'N': 92}, {'de': 439}, {'': (7, 'waiting'), 'l': 17},
{'': (7, 'waiting'), 'de': 441, 'del': 17}, {'espera': 442}, {'mejor': 33}, {'juicio': 92}, {'avisar': 438,
'avisarme': 438, 'contar': 438, 'contarme': 438, 'decir': 438, 'decirme': 438, 'juicio': 440, 'la': 443, 'lo': 444,
'su': 445}, {'<see_inf>': 101}, {'de': 447}, {'mia': 21}, {'<inf>': 12, 'D': 12, 'vernos': 12}, {'de': 450, 'en': 450,
'para': 450, 'que': 450}, {'N': 451}, {'con': 452}, {'N': 101}, {'': (10, 'thanks')}, {'a': 455}, {'': (10, 'thanks'),
'a': 455}, {'con': 455}, {'parecer': 38}, {'': (21, 'gave:encouragement')}, {'^': 460}, {'N': 461}, {'a': 462},
{'dia': 33}, {'de': 43}, {'atras': 465, 'detras': 465}, {'que': 17}, {'': (7, 'waiting'), 'a': 467, 'que': 17},
{'atras': 465, 'detras': 465, 'esperando': 468}, {'con': 101}, {'': (13, 'talk'), '<they>': 38}, {'que': 471}, {'de':
472}, {'^': 79, 'a': 80}, {'': (15, 'gave:intro')}, {'^': 475}, {'N': 476}, {'N': 476, 'a': 477, 'con': 477, 'y':
477}, {'N': 478}, {':': 479}, {'a': 476, 'con': 476, 'de': 476, 'entre': 476}, {'intro': 481, 'introduccion': 481,
'presentacion': 481, 'puente': 481}, {'el': 482, 'la': 482, 'una': 482}, {'': (0, 'missed'), '<inf>': 43, '<see_inf>':
43}, {'a': 484}, {'conseguido': 484, 'llegado': 485, 'logrado': 484, 'podido': 484}, {'el': 17, 'la': 17, 'las': 17,
'los': 17, 'su': 17}, {'^': 487}, {'^': 487, 'aun': 488, 'todavia': 488}, {'conseguido': 484, 'llegado': 485,
'logrado': 484, 'podido': 484, 'recibi': 489, 'recibido': 489}, {'ha': 486, 'he': 490, 'hemos': 490, 'recibi': 489,
'recibido': 489}, {'no': 491}, {'': (17, 'gave:knowledge')}, {'^': 493}, {'a': 494, 'con': 494, 'en': 494}, {'...':
495, 'a': 494, 'con': 494, 'en': 494}, {'N': 496}, {'a': 497}, {'': (22, 'gave:volunteering')}, {'^': 499},
{'alimentos': 500}, {'de': 501}, {'algo': 101, 'un': 101, 'una': 101}, {'': (20, 'gave:referral')}, {'^': 504}, {'a':
505, 'para': 505}, {'recomendacion': 506}, {'de': 507}, {'cruzo': 43}, {'vemos': 43}, {'coincido': 43, 'llamo': 43,
'me': 509, 'nos': 510, 'veo': 43}, {'es': 90, 'sera': 90}, {'...': 512}, {'comunitario': 500, 'social': 500}, {'de':
505, 'del': 505}, {'contacto': 515, 'correo': 515, 'datos': 515, 'nombre': 515, 'numero': 515, 'telefono': 515},
{'mi': 131, 'mis': 131, 'nuestra': 131}, {'<any_det>': 126}, {'<any_det>': 516, '^': 518}, {'N': 519}, {'experiencia':
494}, {'<any_det>': 516, '^': 517, 'a': 520, 'mi': 521}, {'': (14, 'together')}, {'nosotros': 523}, {'N': 476, 'a':
477}, {'a': 477, 'con': 477, 'y': 525}, {'N': 526}, {'a': 527}, {'con': 477, 'y': 525}, {'N': 529}, {'N': 526, 'a':
527}, {'correo': 531, 'email': 531, 'linkedin': 531, 'mail': 531, 'wasap': 531, 'whatsapp': 531}, {'a': 530, 'por':
532, 'via': 532, 'vía': 532}, {'el': 14, 'la': 14, 'nuestra': 14, 'nuestro': 14, 'su': 14}, {'dia': 92}, {'del': 535,
'recibido': 92}, {'': (8, 'asked')}, {'a': 537}, {'N': 537}, {'a': 539, 'con': 537}, {'mi': 521}, {'dudas': 494,
'preguntas': 494}, {'las': 542, 'sus': 542}, {'correos': 101, 'mails': 101, 'mensajes': 101}, {'palabras': 101},
{'correos': 101, 'de': 544, 'mensajes': 101, 'palabra': 101, 'palabras': 101, 'unas': 545}, {'correos': 101,
'mensajes': 101, 'palabra': 101, 'palabras': 101, 'unas': 545}, {'roja': 500}, {'vueltas': 43}, {'contacto': 515,
'datos': 515, 'nombre': 515, 'telefono': 515}, {'<any_det>': 550}, {'encargo': 21}, {'me': 552}, {'eso': 553,
'planton': 43}, {'llamado': 43, 'visto': 43}, {'<see_inf>': 33, 'haber': 555}, {'<see_inf>': 33}, {'haber': 43,
'llamar': 43, 'ver': 43}, {'a': 38}, {'<giveinf>': 21, '<inf_them>': 21}, {'N': 21}, {'N': 61}, {'a': 562, 'con': 562,
'y': 562}, {'N': 563}, {'N': 563, 'a': 564}, {'<inf_them>': 21}, {'^': 566}, {'contacto': 61}, {'en': 568}, {'': (5,
'mine'), '^': 560, 'a': 561, 'conectar': 565, 'conectarlos': 61, 'de': 567, 'juntar': 565, 'juntarlos': 61,
'ponerlos': 569, 'presentar': 565, 'presentarlos': 61, 'que': 567}, {'a': 505, 'con': 505}, {'N': 571}, {'N': 571,
'a': 572}, {'<clitic>': 428, '<see_inf>': 43}, {'no': 574}, {'que': 575, 'sin': 574}, {'...': 576}, {'hace': 577,
'que': 471}, {'<see_inf>': 12}, {'<course>': 494}, {'de': 580}, {'clases': 581, 'hora': 581, 'horas': 581, 'sesiones':
581}, {'<any_det>': 516}, {'N': 583}, {'^': 493, 'a': 494, 'de': 494, 'en': 494, 'para': 494, 'sobre': 494},
{'<course>': 585}, {'^': 123, 'a': 124, 'de': 124}, {'^': 123, 'desempeno': 587}, {'^': 123, 'a': 124, 'anual': 587,
'de': 588}, {'<course>': 585, 'devolucion': 589, 'evaluacion': 589}, {'gracias': 457}, {'devolucion': 589,
'evaluacion': 589}, {'la': 592, 'su': 592, 'una': 592}, {'^': 123, 'a': 124, 'de': 124, 'del': 124, 'sobre': 124},
{'comentarios': 594, 'impresiones': 594, 'opinion': 594, 'parecer': 594}, {'<course>': 585, 'clases': 581,
'devolucion': 589, 'evaluacion': 589, 'hora': 581, 'horas': 581, 'sesiones': 581}, {'0': 582, '<any_det>': 516, 'a':
584, 'cuatro': 582, 'dos': 582, 'el': 586, 'gracias': 457, 'la': 590, 'las': 591, 'le': 593, 'mi': 595, 'mis': 595,
'su': 592, 'tres': 582, 'un': 586, 'una': 596, 'varias': 582}, {'el': 586, 'la': 586, 'un': 586, 'una': 586}, {'la':
88, 'lo': 88}, {'<clitic>': 88, 'se': 599}, {'que': 600}, {'^': 232, 'la': 234, 'lo': 234, 'me': 237, 'nos': 237,
'yo': 216}, {'que': 602}, {'<course>': 585, 'clases': 581, 'hora': 581, 'horas': 581, 'sesiones': 581}, {'0': 582,
'cuatro': 582, 'dos': 582, 'el': 586, 'la': 586, 'tres': 582, 'un': 586, 'una': 604, 'varias': 582}, {'a': 494, 'con':
494}, {'mano': 606}, {'una': 607}, {'a': 43}, {'menos': 609}, {'de': 610}, {'da': 195, 'dice': 196, 'dira': 196,
'hace': 200, 'pondra': 202, 'pone': 202}, {'me': 612, 'nos': 612}, {'quedado': 267}, {'^': 399, 'acercarse': 230,
'ir': 230, 'pasar': 230, 'pasarse': 230, 'sumarse': 230, 'unirse': 230, 'vendria': 230, 'venia': 230, 'venir': 230},
{'a': 615, 'acercarse': 230, 'de': 231, 'en': 231, 'ir': 230, 'pasar': 230, 'pasarse': 230, 'que': 231, 'sumarse':
230, 'unirse': 230, 'vendria': 230, 'venia': 230, 'venir': 230}, {'prometido': 324, 'quedado': 267}, {'^': 235, 'ha':
617, 'la': 339, 'las': 339, 'lo': 339, 'los': 339, 'queda': 267, 'quedaron': 267, 'quedo': 267, 'quedó': 267, 'tiene':
353, 'tienen': 354, 'va': 357, 'van': 357}, {'^': 235, 'ha': 617, 'la': 339, 'las': 339, 'lo': 339, 'los': 339,
'queda': 267, 'quedaron': 267, 'quedo': 267, 'quedó': 267, 'tiene': 354, 'tienen': 354, 'va': 357, 'van': 357}, {'a':
231, 'acercarse': 230, 'conmigo': 267, 'de': 385, 'en': 385, 'ir': 230, 'pasar': 230, 'pasarse': 230, 'que': 231,
'sumarse': 230, 'unirse': 230, 'vendria': 230, 'venia': 230, 'venir': 230}, {'compromete': 220, 'comprometio': 220,
'encarga': 398, 'ocupa': 398, 'ofrecio': 220}, {'a': 231, 'acercarse': 230, 'de': 231, 'en': 231, 'ir': 230, 'pasar':
230, 'pasarse': 230, 'que': 615, 'sumarse': 230, 'unirse': 230, 'vendria': 230, 'venia': 230, 'venir': 230},
{'<may3>': 148, '^': 613, 'cual': 38, 'cuales': 38, 'debe': 148, 'dijo': 269, 'ha': 614, 'habia': 270, 'iba': 616,
'me': 618, 'nos': 619, 'pensaba': 269, 'queda': 381, 'quedaron': 384, 'quedo': 620, 'quedó': 620, 'queria': 269, 'se':
621, 'tenia': 622, 'tiene': 409, 'tienen': 409, 'va': 419, 'van': 419}, {'de': 17, 'del': 17}, {'agenda': 12}, {'de':
115, 'del': 115}, {'ausencia': 43, 'lugar': 92}, {'<them>': 92, 'N': 92}, {'de': 628, 'del': 628}, {'N': 38, 'el': 38,
'ella': 38, 'ellas': 38, 'ellos': 38, 'él': 38}, {'opinion': 92}, {'lugar': 92}, {'agenda': 12, 'cuanto': 471,
'espera': 624, 'la': 625, 'lugar': 626, 'mi': 627, 'opinion': 629, 'que': 630, 'su': 631, 'tu': 632, 'vez': 626},
{'de': 21}, {'yo': 634}, {'<their>': 124}, {'a': 494, 'como': 494, 'cómo': 494}, {'N': 637, '^': 493}, {'a': 638,
'como': 494, 'cómo': 494}, {'la': 592, 'le': 593, 'su': 592, 'una': 592}, {'<any_det>': 516, 'a': 584}, {'0': 523,
'casi': 523, 'cinco': 523, 'como': 523, 'cuatro': 523, 'dos': 523, 'muchas': 523, 'muchos': 523, 'tres': 523, 'un':
523, 'una': 523, 'unas': 523, 'unos': 523}, {'N': 38}, {'de': 643}, {'cumple': 644, 'cumpleanos': 644, 'santo': 644},
{'de': 243, 'el': 645, 'partidaria': 241, 'partidario': 241}, {'preguntar': 537}, {'para': 647}, {'N': 648}, {'a':
649}, {'podcast': 33, 'video': 33}, {'entrevista': 33}, {'podcast': 33}, {'de': 33}, {'charla': 654}, {'el': 651,
'la': 652, 'que': 33, 'un': 653, 'una': 655}, {'': (7, 'waiting'), 'respuesta': 17}, {'me': 17}, {'a': 467, 'el': 17,
'la': 657, 'noticias': 17, 'que': 658, 'respuesta': 17, 'su': 17, 'sus': 17}, {'0': 43, 'dos': 43, 'media': 43, 'un':
43, 'una': 43}, {'N': 660}, {'a': 661}, {'me': 302, 'nos': 302}, {'que': 663}, {'^': 175, 'de': 664, 'que': 663},
{'<set>': 12, 'a': 256, 'convencida': 257, 'convencido': 257, 'en': 625, 'esperando': 259, 'pendiente': 665}, {'N':
101, 'con': 101, 'tambien': 523, 'también': 523}, {'dos': 523}, {'cuatro': 523, 'dos': 523, 'tres': 523}, {'con': 101,
'las': 668, 'los': 669, 'todos': 523}, {'de': 441, 'del': 17}, {'espera': 671}, {'la': 672}, {'D': 12, 'a': 12, 'en':
12, 'por': 12}, {'a': 673, 'convidada': 674, 'convidado': 674, 'esperando': 468, 'invitada': 674, 'invitado': 674,
'invitados': 674}, {'bien': 33, 'bueno': 33, 'dpm': 33}, {'a': 17}, {'': (7, 'waiting'), 'el': 17, 'la': 17, 'lo': 17,
'que': 17, 'su': 17, 'sus': 17}, {'de': 678, 'del': 678}, {'a': 673, 'atenta': 677, 'atento': 677, 'convidada': 674,
'convidado': 674, 'esperando': 468, 'invitada': 674, 'invitado': 674, 'invitados': 674, 'pendiente': 679,
'pendientes': 679, 'pensando': 33}, {'animos': 461, 'fuerza': 461}, {'rato': 101}, {'animandola': 461, 'animandole':
461, 'animandolo': 461, 'charlando': 101, 'con': 101, 'dandole': 681, 'donde': 101, 'en': 101, 'hablando': 101,
'platicando': 101, 'reunida': 101, 'reunido': 101, 'tomando': 101, 'un': 682}, {'animandola': 461, 'animandole': 461,
'animandolo': 461, 'charlando': 101, 'con': 101, 'dandole': 681, 'en': 101, 'hablando': 101, 'juntos': 101,
'reunidas': 101, 'reunidos': 101, 'revisando': 101, 'tomando': 101, 'trabajando': 101, 'viendo': 101}, {'N': 101,
'tambien': 523, 'también': 523}, {'N': 219, '^': 566, 'me': 219, 'nos': 219}, {'^': 560, 'conectar': 565,
'conectarlos': 61, 'de': 567, 'juntar': 565, 'juntarlos': 61, 'ponerlos': 569, 'presentar': 565, 'presentarlos': 61,
'que': 686}, {'': (0, 'missed'), '<date>': 43}, {'': (0, 'missed'), '<date>': 43, 'la': 688}, {'': (0, 'missed'),
'<date>': 43, 'a': 689, 'al': 688, 'el': 688, 'la': 688, 'su': 688, 'una': 688}, {'a': 690}, {'^': 175, 'que': 261},
{'<their>': 123, 'el': 123, 'la': 123}, {'^': 693}, {'a': 694, 'al': 694, 'de': 694, 'del': 694, 'sobre': 694}, {'^':
493, 'en': 494}, {'N': 696}, {'a': 697}, {'del': 158}, {'<moved_pp>': 699}, {'cobertura': 43}, {'de': 701}, {'casa':
101}, {'de': 101}, {'': (23, 'contact'), 'casa': 101, 'la': 703, 'lo': 704, 'ver': 101, 'visitar': 101}, {'a': 705,
'al': 101, 'con': 101, 'donde': 101}, {'a': 101, 'al': 101, 'con': 101, 'juntos': 101, 'por': 101}, {'de': 579}, {'':
(10, 'thanks'), 'el': 38, 'ella': 38, 'ello': 38, 'eso': 38, 'mi': 38, 'mí': 38, 'nosotros': 38, 'él': 38}, {'N': 455,
'a': 709}, {'^': 499, 'con': 500, 'de': 500, 'en': 500, 'para': 500}, {'voluntariado': 711}, {'de': 712}, {'<date>':
115, 'cita': 115}, {'el': 714, 'la': 714, 'nuestra': 714, 'nuestro': 714, 'su': 714}, {'la': 107, 'verme': 101,
'vernos': 101, 'visitarme': 101}, {'casa': 101, 'la': 107}, {'a': 716, 'el': 714, 'la': 714, 'nuestra': 714,
'nuestro': 714, 'por': 717, 'su': 714}, {'anular': 43, 'aplazar': 43, 'cancelar': 43, 'desconvocar': 43, 'posponer':
43, 'suspender': 43}, {'el': 43, 'la': 43, 'nuestra': 43, 'nuestro': 43}, {'aire': 720}, {'': (0, 'missed'), 'el': 43,
'la': 43, 'nuestra': 43, 'nuestro': 43}, {'^': 0, 'el': 721, 'nada': 722}, {'de': 219, 'en': 723, 'pendiente': 720},
{'que': 719}, {'a': 716, 'por': 717}, {'adelantado': 715, 'aplazado': 715, 'cambiado': 715, 'corrido': 715, 'dicho':
264, 'movido': 715, 'pasado': 718, 'pospuesto': 715, 'que': 719, 'quedado': 724, 'retrasado': 715, 'tenido': 725,
'trasladado': 715, 'venido': 726}, {'': (0, 'missed'), 'en': 428}, {'acordado': 43, 'agendado': 43, 'que': 719,
'quedado': 728, 'tenido': 725}, {'acordado': 43, 'agendado': 43, 'quedado': 43}, {'': (23, 'contact'), 'por': 101},
{'<inf>': 61, 'ver': 33}, {'que': 732}, {'no': 43}, {'que': 734}, {'...': 576, 'mucho': 735}, {'adelantado': 715,
'aplazado': 715, 'cambiado': 715, 'corrido': 715, 'movido': 715, 'pasado': 718, 'pospuesto': 715, 'que': 719,
'retrasado': 715, 'tenido': 725, 'trasladado': 715, 'venido': 726}, {'<inf_them>': 21, '<infle>': 21}, {'^': 738},
{'<giveinf>': 21, '<inf_them>': 21, '<todo_inf>': 21}, {'<inf>': 61, '^': 740, 'conectar': 565, 'conectarlos': 61,
'juntar': 565, 'juntarlos': 61, 'pensar': 33, 'ponerlos': 569, 'presentar': 565, 'presentarlos': 61}, {'^': 566,
'almuerzo': 90, 'de': 739, 'junta': 90, 'que': 741, 'reunion': 90, 'reunión': 90}, {'...': 495}, {'N': 743}, {'a':
744}, {'0': 582, 'cuatro': 582, 'dos': 582, 'tres': 582, 'una': 582, 'varias': 582}, {'<infle>': 21}, {'^': 747},
{'<until>': 0}, {'...': 749}, {'<any_det>': 750}, {'^': 751}, {'N': 752}, {'a': 753}, {'N': 526, 'a': 527, 'por': 532,
'via': 532, 'vía': 532}, {'': (5, 'mine'), 'que': 21}, {'con': 477}, {'contacto': 757}, {'en': 758}, {'N': 759},
{'contacto': 531}, {'a': 760, 'en': 761}, {'las': 12}, {'para': 12}, {'': (23, 'contact'), '<them>': 764, 'N': 764},
{'': (5, 'mine'), '^': 747, 'juntarnos': 12, 'vernos': 12}, {'': (5, 'mine'), '^': 747, 'almorzar': 12, 'comer': 12,
'hablar': 12, 'juntarnos': 12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'': (2, 'plan'), 'el': 12}, {'D': 12,
'a': 763, 'con': 765, 'de': 766, 'el': 12, 'en': 767, 'para': 768}, {'<pro>': 505}, {'al': 770, 'el': 770, 'la': 770,
'mi': 770, 'nuestra': 770, 'nuestro': 770, 'un': 770, 'una': 770}, {'a': 771, 'al': 770, 'el': 770, 'la': 770, 'mi':
770, 'nuestra': 770, 'nuestro': 770, 'un': 770, 'una': 770}, {'N': 772}, {'a': 773}, {'<done_pp>': 101, 'adelantado':
715, 'aplazado': 715, 'ayudado': 745, 'cambiado': 715, 'corrido': 715, 'dado': 746, 'de': 748, 'movido': 715,
'pasado': 715, 'pedido': 754, 'pospuesto': 715, 'presentado': 755, 'prometido': 756, 'puesto': 762, 'que': 719,
'quedado': 769, 'recomendado': 774, 'retrasado': 715, 'tenido': 725, 'trasladado': 715, 'visto': 102}, {'^': 747,
'juntarnos': 12, 'vernos': 12}, {'^': 747, 'almorzar': 12, 'comer': 12, 'hablar': 12, 'juntarnos': 12, 'reunirnos':
12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 763, 'con': 765, 'de': 776, 'el': 12, 'en': 777, 'para': 768},
{'<done_pp>': 101, 'adelantado': 715, 'aplazado': 715, 'ayudado': 745, 'cambiado': 715, 'corrido': 715, 'movido': 715,
'pasado': 715, 'pospuesto': 715, 'presentado': 755, 'puesto': 762, 'que': 719, 'quedado': 778, 'retrasado': 715,
'tenido': 725, 'trasladado': 715, 'visto': 102}, {'^': 79, 'a': 80, 'de': 80, 'en': 80}, {'mentor': 780, 'mentora':
780}, {'<course>': 585, 'intro': 481, 'introduccion': 481, 'presentacion': 481, 'puente': 481}, {'<course>': 585,
'devolucion': 589, 'evaluacion': 589, 'intro': 481, 'introduccion': 481, 'presentacion': 481, 'puente': 481}, {'':
(23, 'contact'), '<course>': 585}, {'': (23, 'contact'), '<course>': 585, 'devolucion': 589, 'evaluacion': 589,
'intro': 481, 'introduccion': 481, 'presentacion': 481, 'puente': 481}, {'^': 499, 'con': 500, 'en': 500}, {'call':
101, 'de': 781, 'el': 782, 'la': 783, 'le': 593, 'su': 592, 'un': 784, 'una': 785, 'voluntariado': 786, 'zoom': 101},
{'call': 101, 'un': 101, 'una': 101, 'voluntariado': 786, 'zoom': 101}, {'<see_inf>': 43, '^': 271}, {'a': 789, 'que':
276}, {'a': 428}, {'a': 477, 'con': 477, 'y': 477}, {'N': 792}, {':': 479, 'N': 478, 'de': 793, 'entre': 793}, {'a':
101, 'al': 101, 'con': 101, 'un': 101}, {'D': 114, 'a': 114, 'al': 114, 'para': 114}, {'avisare': 21, 'aviso': 21,
'contacto': 21, 'escribire': 21, 'escribo': 21, 'llamare': 21, 'llamo': 21}, {'a': 477, 'con': 477}, {'para': 43},
{'menos': 43}, {'de': 800}, {'periodico': 33}, {'prensa': 33}, {'noticias': 33}, {'el': 802, 'facebook': 33,
'instagram': 33, 'la': 803, 'las': 804, 'linkedin': 33, 'twitter': 33, 'x': 33}, {'en': 805, 'por': 805}, {'campo': 0,
'cancha': 0, 'tejado': 0}, {'su': 807}, {'en': 808}, {'esta': 809, 'está': 809}, {'es': 12}, {'dia': 425, 'tanto':
425}, {'contacto': 798}, {'al': 812, 'en': 813}, {'a': 505, 'ante': 505, 'con': 505, 'en': 505, 'para': 505},
{'<called1>': 101, '<moved3>': 796, '<off>': 43, '<sent_to>': 183, '^': 797, 'alente': 461, 'anime': 461, 'apoye':
461, 'avise': 425, 'ayude': 495, 'conecte': 798, 'console': 461, 'cual': 38, 'cuales': 38, 'debo': 21, 'dejamos': 799,
'echo': 801, 'extrano': 43, 'felicite': 461, 'informe': 425, 'informé': 425, 'lei': 806, 'pelota': 810, 'persigo': 43,
'presente': 798, 'presenté': 798, 'proxima': 811, 'puse': 814, 'recomende': 815, 'supe': 806, 'tranquilice': 461,
'vi': 806}, {'contacto': 476}, {'en': 817}, {'conectado': 476, 'presentado': 476, 'puesto': 818}, {'si': 476, 'sí':
476}, {'otro': 476}, {'al': 821}, {'^': 475, 'entre': 820, 'uno': 822}, {'contacto': 823}, {'en': 824}, {'<called1>':
101, 'conecte': 476, 'cual': 38, 'cuales': 38, 'he': 819, 'hemos': 819, 'lei': 806, 'presente': 823, 'presenté': 823,
'puse': 825, 'supe': 806, 'vi': 806}, {'<feedback_noun>': 125, '^': 132, 'algo': 136, 'algunas': 135, 'algunos': 135,
'bastante': 135, 'mi': 137, 'mis': 138, 'muchas': 135, 'mucho': 135, 'muchos': 135, 'un': 139, 'una': 140, 'unas':
141, 'unos': 142, 'varias': 135, 'varios': 135}, {'<any_det>': 124, '<their>': 124}, {'': (9, 'told'), 'a': 425,
'que': 425}, {'<give1>': 21, 'avisare': 21, 'aviso': 21, 'contacto': 21, 'escribire': 21, 'escribo': 21, 'llamare':
21, 'llamo': 21}, {'que': 21}, {'<any_det>': 516, '^': 126, 'a': 584}, {'cliente': 505, 'contacto': 505, 'lead': 505,
'prospecto': 505}, {'un': 833}, {'': (8, 'asked'), 'a': 537}, {'que': 494, 'qué': 494}, {'como': 494, 'cómo': 494,
'por': 836, 'que': 494, 'qué': 494}, {'como': 494, 'cómo': 494, 'el': 494, 'la': 494, 'las': 494, 'los': 494}, {'N':
838}, {'a': 839, 'como': 494, 'cómo': 494, 'por': 836, 'que': 494, 'qué': 494}, {'': (5, 'mine'), 'a': 561}, {'^':
126}, {'audio': 101}, {'<my>': 842, 'un': 843}, {'^': 460, 'a': 462}, {'suerte': 845}, {'devolucion': 124,
'evaluacion': 124}, {'aliento': 461, 'animo': 461, 'animos': 461, 'fuerza': 461, 'ánimo': 461}, {'^': 493, 'con':
494}, {'clases': 581, 'devolucion': 124, 'evaluacion': 124, 'hora': 581, 'horas': 581, 'mano': 849, 'sesiones': 581},
{'0': 582, '<any_det>': 516, 'a': 584, 'aliento': 461, 'animo': 845, 'animos': 845, 'cuatro': 582, 'dos': 582,
'fuerza': 845, 'gracias': 457, 'la': 847, 'las': 591, 'mi': 595, 'mis': 595, 'mucha': 848, 'mucho': 848, 'muchos':
848, 'su': 847, 'tres': 582, 'una': 850, 'varias': 582, 'ánimo': 845}, {'0': 582, 'aliento': 461, 'animo': 461,
'animos': 461, 'cuatro': 582, 'dos': 582, 'fuerza': 461, 'mucha': 848, 'mucho': 848, 'muchos': 848, 'tres': 582,
'una': 582, 'varias': 582, 'ánimo': 461}, {'mano': 849}, {'porras': 845, 'una': 853}, {'a': 494, 'como': 494, 'cómo':
494, 'el': 494, 'la': 494, 'las': 494, 'los': 494}, {'N': 855, '^': 493}, {'<any_det>': 494, 'a': 856, 'como': 494,
'cómo': 494}, {'la': 847, 'su': 847, 'una': 847}, {'': (23, 'contact'), 'cliente': 505, 'contacto': 505, 'lead': 505,
'prospecto': 505}, {'<any_det>': 516, 'a': 584, 'un': 859}, {'': (23, 'contact'), 'para': 647}, {'debiendo': 21},
{'<any_det>': 494, 'a': 856, 'como': 494, 'cómo': 494, 'por': 836, 'que': 494, 'qué': 494}, {'a': 494, 'como': 494,
'cómo': 494, 'el': 494, 'la': 494, 'las': 494, 'los': 494, 'por': 836, 'que': 494, 'qué': 494}, {'N': 864, '^': 493},
{'a': 865, 'como': 494, 'cómo': 494, 'el': 494, 'la': 494, 'las': 494, 'los': 494, 'por': 836, 'que': 494, 'qué':
494}, {'<my>': 842, 'el': 842, 'la': 842, 'las': 842, 'los': 842, 'un': 842, 'una': 842}, {'<my>': 842}, {'contado':
866, 'dado': 746, 'dejado': 867, 'ensenado': 866, 'enviado': 868, 'explicado': 866, 'indicado': 772, 'mandado': 868,
'mostrado': 866, 'pasado': 868, 'pedido': 754, 'presentado': 525, 'prestado': 867, 'prometido': 756, 'recomendado':
772, 'regalado': 868}, {'contado': 866, 'dejado': 867, 'ensenado': 866, 'enviado': 868, 'explicado': 866, 'mandado':
868, 'mostrado': 866, 'pasado': 868, 'presentado': 525, 'prestado': 867, 'prometido': 88, 'recomendado': 772,
'regalado': 868}, {'animo': 845, 'ánimo': 845}, {'el': 871}, {'': (23, 'contact'), 'cliente': 505, 'contacto': 505,
'lead': 505, 'mensaje': 101, 'prospecto': 505}, {'<any_det>': 516, 'a': 584, 'un': 873}, {'<any_det>': 516, 'a': 584,
'un': 833}, {'': (8, 'asked'), 'N': 752}, {'opinion': 537}, {'': (8, 'asked'), 'a': 876, 'ayuda': 537, 'consejo': 537,
'opinion': 537, 'su': 877}, {'N': 476, 'a': 477, 'la': 847, 'su': 847, 'una': 847}, {'<my>': 842, '^': 126}, {'de':
21, 'debiendo': 21, 'en': 21}, {'<my>': 211, 'el': 211, 'la': 211, 'las': 211, 'los': 211}, {'^': 882}, {'a': 21},
{'<handed1>': 827, '<read1>': 828, '<told1>': 829, '^': 830, 'agradeci': 457, 'agradecimos': 457, 'asegure': 831,
'ayude': 495, 'comparti': 832, 'consegui': 834, 'consultamos': 835, 'consulte': 835, 'consulté': 835, 'contamos': 837,
'conte': 840, 'conteste': 101, 'debemos': 21, 'debo': 841, 'deje': 844, 'dejé': 844, 'derive': 834, 'desee': 846,
'di': 851, 'dije': 601, 'dijimos': 601, 'dimos': 852, 'eche': 854, 'ensene': 857, 'enseno': 284, 'enseño': 284,
'entregue': 858, 'envie': 860, 'envié': 860, 'escribi': 861, 'escribí': 861, 'estoy': 862, 'explicamos': 837,
'explique': 863, 'expliqué': 863, 'hable': 101, 'hablé': 101, 'hace': 282, 'he': 869, 'hemos': 870, 'hice': 858,
'indique': 772, 'levante': 872, 'levanté': 872, 'llame': 101, 'llamé': 101, 'mande': 874, 'mandé': 874, 'marque': 101,
'marqué': 101, 'mostre': 863, 'ofreci': 21, 'pase': 875, 'pasé': 875, 'pedi': 878, 'pedimos': 835, 'preguntamos': 835,
'pregunte': 835, 'pregunté': 835, 'presente': 879, 'presenté': 879, 'preste': 880, 'presté': 880, 'prometi': 756,
'prometimos': 756, 'quede': 881, 'quedé': 881, 'recomende': 772, 'referi': 834, 'regale': 842, 'regalé': 842,
'respondi': 101, 'subi': 872, 'sugeri': 772, 'tenemos': 831, 'tengo': 831, 'urge': 883, 'vamos': 884, 'voy': 884},
{'el': 33, 'en': 33, 'la': 33, 'las': 33, 'lo': 33, 'los': 33, 'que': 33, 'sobre': 33, 'un': 33, 'una': 33},
{'<give1>': 21}, {'clases': 581, 'devolucion': 124, 'evaluacion': 124, 'hora': 581, 'horas': 581, 'sesiones': 581},
{'0': 582, '<any_det>': 516, 'a': 584, 'aliento': 461, 'animo': 845, 'animos': 845, 'cuatro': 582, 'dos': 582,
'fuerza': 845, 'gracias': 457, 'la': 847, 'las': 591, 'mi': 595, 'mis': 595, 'mucha': 848, 'mucho': 848, 'muchos':
848, 'su': 847, 'tres': 582, 'una': 888, 'varias': 582, 'ánimo': 845}, {'porras': 845}, {'<handed1>': 827, '<read1>':
828, '<told1>': 829, '^': 887, 'agradeci': 457, 'agradecimos': 457, 'comparti': 832, 'consegui': 834, 'consultamos':
835, 'consulte': 835, 'consulté': 835, 'contamos': 837, 'conte': 840, 'debo': 841, 'deje': 868, 'dejé': 868, 'derive':
834, 'desee': 846, 'di': 889, 'dije': 601, 'dijimos': 601, 'dimos': 852, 'eche': 890, 'ensene': 857, 'enseno': 284,
'enseño': 284, 'entregue': 858, 'envie': 875, 'envié': 875, 'explicamos': 837, 'explique': 863, 'expliqué': 863, 'he':
869, 'hemos': 870, 'hice': 858, 'indique': 772, 'levante': 872, 'levanté': 872, 'mande': 875, 'mandé': 875, 'mostre':
863, 'ofreci': 21, 'pase': 875, 'pasé': 875, 'pedi': 878, 'pedimos': 835, 'preguntamos': 835, 'pregunte': 835,
'pregunté': 835, 'presente': 879, 'presenté': 879, 'preste': 880, 'presté': 880, 'prometi': 756, 'prometimos': 756,
'quede': 881, 'quedé': 881, 'recomende': 772, 'referi': 834, 'regale': 842, 'regalé': 842, 'subi': 872, 'sugeri': 772,
'tenemos': 831, 'tengo': 831}, {'perdida': 43}, {'...': 512, 'perdida': 43, 'suya': 892}, {'perdidas': 43}, {'es':
92}, {'hacer': 895}, {'que': 896}, {'deberia': 896, 'deberiamos': 896, 'tenemos': 897, 'tengo': 897}, {'<called1>':
101, '<moved3>': 796, '<off>': 43, '<sent_to>': 183, '^': 797, 'alente': 461, 'anime': 461, 'apoye': 461, 'avise':
425, 'ayude': 495, 'conecte': 798, 'console': 461, 'debo': 21, 'dejamos': 799, 'echo': 801, 'extrano': 43, 'felicite':
461, 'informe': 425, 'informé': 425, 'lei': 806, 'persigo': 43, 'presente': 798, 'presenté': 798, 'puse': 814, 'que':
898, 'recomende': 815, 'supe': 806, 'tranquilice': 461, 'vi': 806}, {'juntos': 523}, {'<called1>': 101, 'conecte':
476, 'cual': 38, 'cuales': 38, 'dos': 900, 'he': 819, 'hemos': 819, 'lei': 806, 'presente': 823, 'presenté': 823,
'puse': 825, 'supe': 806, 'vi': 806}, {'^': 504, 'a': 505}, {'vida': 505}, {'de': 903}, {'curriculum': 505, 'cv': 902,
'hoja': 904}, {'<any_det>': 516, '<their>': 905, '^': 517, 'a': 584}, {'': (23, 'contact'), '<link>': 101}, {'': (13,
'talk'), 'como': 38, 'cuando': 38, 'cuándo': 38, 'cómo': 38, 'de': 38, 'por': 346, 'que': 38, 'si': 38, 'sobre': 38},
{'para': 38, 'q': 38, 'que': 38}, {'N': 909}, {'mejor': 92, 'primero': 92}, {'que': 908}, {'N': 884}, {'': (5,
'mine'), 'a': 21, 'con': 913, 'en': 21}, {'voz': 101}, {'de': 915}, {'<letter>': 101, 'mensaje': 916, 'nota': 916},
{'visto': 43}, {'alborotado': 43}, {'y': 919}, {'<any_det>': 917, '<letter>': 101, '<stood>': 43, 'botada': 43,
'botado': 43, 'en': 918, 'mensaje': 916, 'nota': 916, 'varado': 43, 'vestido': 920}, {'...': 293, '^': 311, 'de': 312,
'mejor': 92, 'primero': 92, 'que': 316}, {'<tip>': 93}, {'^': 5, 'de': 92, 'que': 92}, {'consejo': 924, 'dato': 924,
'tip': 924}, {'espalda': 43}, {'...': 923, 'como': 925, 'el': 925, 'esquinazo': 43, 'este': 925, 'la': 926, 'largas':
43, 'planton': 43, 'un': 925}, {'': (5, 'mine'), 'de': 21}, {'': (5, 'mine'), 'de': 21, 'yo': 928}, {'<any_det>': 917,
'<letter>': 101, 'mensaje': 916, 'nota': 916}, {'<giveinf>': 21, 'el': 17, 'la': 17, 'las': 17, 'los': 17}, {'el': 17,
'la': 17, 'las': 17, 'los': 17}, {'^': 932}, {'^': 931, 'aun': 933, 'el': 17, 'la': 17, 'que': 658, 'su': 17, 'sus':
17, 'todavia': 933}, {'^': 932, 'aun': 933, 'todavia': 933}, {'': (13, 'talk'), 'que': 38, 'si': 38}, {'esquinazo':
43, 'largas': 43, 'planton': 43}, {'': (13, 'talk'), '^': 298, 'me': 222, 'nos': 222, 'yo': 299}, {'': (13, 'talk'),
'que': 938, 'si': 38}, {'<called_pp>': 101, 'aconsejado': 240, 'comentado': 936, 'confirmado': 936, 'contado': 936,
'dado': 937, 'dicho': 939, 'explicado': 936, 'pedido': 323, 'preguntado': 936, 'prometido': 324, 'quedado': 267,
'recomendado': 240, 'sugerido': 240}, {'de': 38, 'del': 38, 'sobre': 38}, {'<called_pp>': 101, 'dado': 937},
{'comprometido': 884, 'cruzado': 101, 'encontrado': 101, 'juntado': 101, 'reunido': 101, 'tomado': 101, 'visto': 101},
{'a': 12, 'al': 12}, {'D': 12, 'a': 12, 'con': 12, 'el': 12, 'en': 12}, {'<any_det>': 2}, {'^': 946}, {'D': 12, 'a':
12, 'en': 12}, {'a': 21, 'para': 21}, {'': (0, 'missed'), 'N': 43}, {'completo': 43}, {'': (0, 'missed'), 'a': 950,
'completamente': 43, 'contestar': 43, 'de': 43, 'del': 43, 'el': 43, 'escribir': 43, 'felicitar': 43, 'ir': 43, 'la':
43, 'llamar': 43, 'llamarla': 43, 'llamarlo': 43, 'lo': 43, 'mandar': 43, 'por': 951, 'que': 43, 'responder': 43},
{'': (0, 'missed'), 'a': 950, 'completamente': 43, 'contestar': 43, 'de': 952, 'del': 43, 'el': 43, 'escribir': 43,
'felicitar': 43, 'ir': 43, 'la': 43, 'llamar': 43, 'llamarla': 43, 'llamarlo': 43, 'lo': 43, 'mandar': 43, 'por': 951,
'que': 43, 'responder': 43}, {'^': 322, 'le': 88, 'les': 88, 'que': 344, 'se': 599}, {'': (11, 'thinking'), 'como':
38, 'cuando': 38, 'cuanto': 38, 'cuándo': 38, 'cuánto': 38, 'cómo': 38, 'donde': 38, 'dónde': 38, 'por': 346, 'si':
38}, {'^': 175, 'de': 219, 'en': 219}, {'esperando': 43, 'sin': 43}, {'de': 219, 'debiendo': 219, 'en': 219, 'mal':
43}, {'': (2, 'plan'), 'mi': 21, 'mí': 21}, {'D': 12, '^': 175, 'a': 959, 'con': 12, 'el': 12, 'en': 12}, {'juntar':
12, 'reunir': 12, 'ver': 12}, {'a': 961}, {'<advises>': 100, '<called3>': 101, '<met1>': 907, '<moved3>': 796,
'<off>': 43, '<says>': 908, '<sent_to>': 183, '<urges>': 286, '<wrote3>': 910, '^': 289, 'acompanaron': 523,
'acompano': 523, 'acompañó': 523, 'aconsejo': 911, 'acorde': 654, 'acuerdo': 654, 'advierte': 290, 'advirtio': 290,
'alerto': 290, 'aseguro': 208, 'aviso': 912, 'avisó': 912, 'bailo': 43, 'clavo': 43, 'comento': 301, 'comprometi':
914, 'comprometo': 884, 'confirma': 912, 'debe': 303, 'deben': 303, 'decia': 310, 'dejo': 921, 'dice': 314, 'dijo':
922, 'dio': 927, 'embarco': 43, 'encargo': 929, 'encontre': 101, 'envio': 930, 'envió': 930, 'fallo': 43, 'falta':
934, 'faltan': 935, 'falto': 176, 'ghosteo': 43, 'gustaria': 33, 'ha': 940, 'habla': 941, 'hablo': 941, 'habló': 941,
'han': 942, 'he': 943, 'iba': 326, 'iban': 326, 'insiste': 331, 'insistio': 336, 'invita': 944, 'invitan': 944,
'juntamos': 945, 'juntare': 12, 'junto': 945, 'la': 339, 'las': 339, 'llega': 947, 'llegara': 947, 'lleva': 948, 'lo':
339, 'los': 339, 'mando': 930, 'mandó': 930, 'ofreci': 949, 'olvide': 953, 'olvidé': 953, 'paso': 930, 'pasó': 930,
'perdi': 690, 'pide': 342, 'pidio': 954, 'planto': 43, 'pregunta': 347, 'preguntaba': 347, 'pregunto': 955,
'preguntó': 347, 'previno': 290, 'promete': 324, 'prometio': 349, 'queda': 956, 'quedaron': 267, 'quede': 957,
'quedo': 958, 'quedé': 957, 'quedó': 958, 'reclama': 351, 'reclamo': 351, 'recoge': 948, 'recomendo': 911, 'reenvio':
930, 'reenvió': 930, 'reunimos': 945, 'reunire': 12, 'reuno': 945, 'tenia': 326, 'tenian': 326, 'tiene': 353,
'tienen': 354, 'toca': 960, 'tocara': 945, 'toco': 176, 'va': 357, 'van': 357, 'vemos': 945, 'veo': 945, 'vere': 12,
'vi': 101, 'voy': 962}, {'tarea': 21}, {'gracias': 456}, {'N': 637}, {'a': 966}, {'<their>': 905}, {'N': 43}, {'de':
969}, {'^': 560, 'de': 567, 'que': 567}, {'fono': 43, 'telefono': 43}, {'': (0, 'missed'), 'llamada': 43},
{'llamadas': 43}, {'': (0, 'missed'), 'el': 972, 'la': 973, 'las': 974, 'mis': 43, 'nada': 43}, {'ni': 969},
{'aparecido': 43, 'cogido': 43, 'contestado': 43, 'llamado': 43, 'respondido': 43, 'venido': 43}, {'<answers>': 975},
{'<answers>': 975, 'N': 976, 'ha': 977, 'han': 977, 'me': 978, 'nos': 978, 'noticias': 465, 'novedades': 465,
'rastro': 465, 'senales': 465}, {'hablado': 43, 'visto': 43}, {'dio': 43, 'hizo': 43, 'pudo': 43}, {'<seen1>': 43,
'he': 980, 'hemos': 980, 'se': 981}, {'con': 43}, {'<see_inf>': 43, 'dar': 983}, {'<see_inf>': 43, 'a': 984, 'dar':
983}, {'manera': 688}, {'': (0, 'missed'), '<inf>': 43, '<see_inf>': 43, 'ser': 43}, {'lugar': 43}, {'aparecido': 43,
'cogido': 43, 'conseguido': 484, 'contestado': 43, 'habido': 986, 'llamado': 43, 'llegado': 485, 'logrado': 484,
'podido': 987, 'respondido': 43, 'tenido': 988, 'venido': 43}, {'nadie': 43}, {'': (0, 'missed'), '<date>': 43,
'manera': 465}, {'conseguido': 484, 'hablado': 43, 'llegado': 485, 'logrado': 484, 'podido': 484, 'recibi': 489,
'recibido': 489, 'visto': 43}, {'': (0, 'missed'), '<date>': 43, 'manera': 688}, {'cogido': 43}, {'atiende': 43,
'coge': 43, 'cogia': 43, 'cogio': 43, 'contesta': 43, 'ha': 994}, {'celebrarse': 43}, {'a': 996, 'nunca': 43},
{'<inf>': 43}, {'a': 998}, {'caso': 43}, {'atendido': 43, 'cogido': 43, 'contestado': 43, 'devuelto': 43, 'escrito':
43, 'hecho': 1000, 'llamado': 43, 'respondido': 43}, {'<answers>': 975, 'anime': 999, 'atiende': 43, 'atrevi': 999,
'coge': 43, 'cogia': 43, 'cogio': 43, 'contesta': 43, 'ha': 1001, 'han': 1001, 'la': 995, 'lo': 995}, {'<answers>':
975, 'atiende': 43, 'coge': 43, 'cogia': 43, 'cogio': 43, 'contesta': 43, 'ha': 1001, 'han': 1001, 'la': 995, 'lo':
995}, {'ir': 690}, {'nada': 465}, {'celebro': 43, 'dio': 688, 'hizo': 688, 'nada': 465, 'presento': 43, 'presentó':
43, 'pudo': 688, 'realizo': 43}, {'de': 998, 'para': 998}, {'ganas': 1007, 'ocasion': 1007, 'tiempo': 1007},
{'<answers>': 975, '<clitic>': 982, '<managed1>': 985, '<seen1>': 43, 'acudio': 43, 'aparecieron': 43, 'aparecio': 43,
'atiende': 43, 'coge': 43, 'cogia': 43, 'cogio': 43, 'contesta': 43, 'disponible': 43, 'ha': 989, 'habia': 990, 'han':
977, 'hay': 991, 'he': 992, 'hemos': 992, 'hubo': 993, 'la': 995, 'llego': 997, 'llegue': 691, 'lo': 995,
'localizado': 43, 'me': 1002, 'nos': 1003, 'olvidar': 177, 'olvidarme': 177, 'pude': 1004, 'recibi': 489, 'recibido':
489, 'sabemos': 1005, 'se': 1006, 'sé': 1005, 'tuve': 1008, 'tuvimos': 688, 'tuvo': 988, 'vino': 990}, {'': (5,
'mine'), 'a': 21, 'en': 21}, {'^': 932, 'aun': 933, 'el': 17, 'la': 17, 'que': 658, 'su': 17, 'sus': 17, 'todavia':
933}, {'cruzado': 101, 'encontrado': 101, 'juntado': 101, 'reunido': 101, 'tomado': 101, 'visto': 101}, {'': (14,
'together'), 'D': 12, 'a': 12, 'con': 12, 'el': 12, 'en': 12}, {'^': 328, 'le': 88, 'les': 88, 'se': 599, 'yo': 216},
{'^': 322, 'le': 88, 'les': 88, 'que': 1014, 'se': 599}, {'': (2, 'plan'), 'D': 12, 'a': 12, 'con': 12, 'el': 12,
'en': 12}, {'<advises>': 100, '<called3>': 101, '<met1>': 907, '<moved3>': 796, '<off>': 43, '<says>': 908,
'<sent_to>': 183, '<urges>': 286, '<wrote3>': 910, '^': 289, 'acompano': 523, 'acompañó': 523, 'aconsejo': 911,
'advierte': 290, 'advirtio': 290, 'alerto': 290, 'aseguro': 208, 'aviso': 912, 'avisó': 912, 'bailo': 43, 'clavo': 43,
'comento': 301, 'comprometimos': 1010, 'confirma': 912, 'debe': 303, 'deben': 303, 'decia': 310, 'dejo': 921,
'desencontramos': 43, 'dice': 314, 'dijo': 922, 'dio': 927, 'embarco': 43, 'envio': 930, 'envió': 930, 'fallo': 43,
'falta': 1011, 'faltan': 935, 'ghosteo': 43, 'gustaria': 33, 'ha': 940, 'habla': 941, 'hablo': 941, 'habló': 941,
'han': 942, 'hemos': 1012, 'iba': 326, 'iban': 326, 'insiste': 331, 'insistio': 336, 'invita': 944, 'invitan': 944,
'juntamos': 1013, 'juntaremos': 12, 'junto': 945, 'la': 339, 'las': 339, 'llega': 947, 'llegara': 947, 'lleva': 948,
'lo': 339, 'los': 339, 'mando': 930, 'mandó': 930, 'paso': 930, 'pasó': 930, 'pide': 342, 'pidio': 1015, 'planto': 43,
'pregunta': 347, 'preguntaba': 347, 'pregunto': 347, 'preguntó': 347, 'previno': 290, 'promete': 324, 'prometio': 349,
'queda': 267, 'quedaron': 267, 'quedo': 958, 'quedó': 958, 'recoge': 948, 'recomendo': 911, 'reenvio': 930, 'reenvió':
930, 'reunimos': 1013, 'reuniremos': 12, 'reuno': 945, 'tenia': 326, 'tenian': 326, 'tiene': 354, 'tienen': 354,
'toca': 945, 'tocara': 945, 'va': 357, 'vamos': 962, 'van': 357, 'vemos': 1016, 'veo': 945, 'veremos': 12, 'vimos':
523}, {'mi': 61, 'mí': 61}, {'mental': 61, 'para': 1018, 'personal': 61}, {'conseguido': 484, 'hablado': 43,
'llegado': 485, 'logrado': 484, 'podido': 484, 'visto': 43}, {'<answers>': 975, 'llamo': 43, 'llamó': 43}, {'conecto':
43, 'conectó': 43, 'dio': 43, 'hizo': 43, 'pudo': 43}, {'<answers>': 975, '<came3>': 43, '<clitic>': 982,
'<managed1>': 985, '<seen1>': 43, 'ha': 486, 'he': 1020, 'hemos': 1020, 'me': 1021, 'nos': 978, 'se': 1022}, {'el':
688, 'la': 688, 'mi': 688, 'nuestra': 688, 'nuestro': 688}, {'de': 1024, 'el': 688, 'la': 688, 'mi': 688, 'nuestra':
688, 'nuestro': 688}, {'conviene': 5, 'deberia': 5, 'deberiamos': 5, 'es': 164, 'habria': 163, 'hay': 163, 'lo': 164,
'me': 165, 'tendria': 163, 'tenemos': 163, 'tengo': 163}, {'^': 5, 'es': 92, 'seria': 92}, {'ideal': 1027, 'mejor':
1027, 'suyo': 1027}, {'^': 1026, 'lo': 1028}, {'<them>': 1029, '<they>': 1029, 'avisar': 438, 'avisarme': 438,
'contar': 438, 'contarme': 438, 'decir': 438, 'decirme': 438, 'que': 471}, {'D': 114, 'buscarme': 12, 'buscarnos': 12,
'recogerme': 12, 'recogernos': 12}, {'despacho': 12}, {'oficina': 12}, {'casa': 12}, {'aca': 12, 'aqui': 12, 'casa':
12, 'el': 1032, 'la': 1033, 'mi': 1034}, {'D': 114, 'a': 1031, 'al': 115, 'para': 115, 'por': 1035}, {'semana': 101},
{'de': 1037}, {'dia': 101, 'fin': 1038, 'finde': 101}, {'noche': 101, 'tarde': 101}, {'...': 90, 'casa': 101}, {'...':
470, 'el': 1039, 'la': 1040, 'por': 1041, 'un': 682}, {'D': 114, 'a': 1031, 'al': 115, 'para': 115}, {'N': 583,
'saludar': 101, 'ver': 101}, {'...': 470, '<any_det>': 516, '<their>': 905, '^': 517, 'a': 1044, 'el': 1039, 'la':
1040, 'por': 101, 'un': 682}, {'...': 90}, {'por': 1046}, {'': (8, 'asked'), '^': 751}, {'N': 1048}, {'a': 539}, {'a':
1049, 'ayuda': 1050, 'consejo': 1050, 'opinion': 1050}, {'<giveinf>': 21, '<inf_them>': 21, '<infle>': 21}, {'': (7,
'waiting'), '^': 738, 'el': 17, 'la': 17, 'lo': 17, 'que': 17, 'su': 17, 'sus': 17}, {'^': 1052, 'conectar': 565,
'de': 1053, 'del': 678, 'juntar': 565, 'presentar': 565, 'que': 567}, {'contratar': 33, 'escribir': 33, 'invitar': 33,
'llamar': 33, 'si': 33}, {'en': 1055}, {'en': 33, 'que': 33}, {'N': 569}, {'a': 1058, 'en': 568}, {'visto': 38},
{'lo': 1060, 'poco': 43}, {'...': 512, ':': 479}, {'a': 527, 'por': 532, 'via': 532, 'vía': 532}, {'N': 792, 'a': 527,
'el': 101, 'la': 592, 'le': 593, 'por': 532, 'su': 592, 'una': 592, 'via': 532, 'vía': 532}, {'^': 518}, {'N': 1065},
{'a': 1066}, {'N': 756}, {'': (5, 'mine'), '^': 566, 'a': 1068, 'que': 21}, {'<date>': 12, 'paso': 61}, {'pasos': 61},
{'a': 530}, {'contacto': 1072}, {'N': 759, 'a': 760, 'en': 1073}, {'adelanta': 116, 'aplaza': 116, 'aplazo': 116,
'cambia': 116, 'cambio': 116, 'es': 116, 'movio': 116, 'mueve': 116, 'pasa': 116, 'paso': 116, 'pasó': 116, 'queda':
116, 'retrasa': 116, 'sera': 116, 'va': 116}, {'adelanta': 116, 'aplaza': 116, 'aplazo': 116, 'cambia': 116, 'cambio':
116, 'es': 116, 'movio': 116, 'mueve': 116, 'pasa': 116, 'paso': 116, 'pasó': 116, 'queda': 116, 'retrasa': 116, 'se':
1075, 'sera': 116, 'va': 116}, {'D': 1076}, {'D': 1076, 'para': 1077, 'prevista': 1077, 'previsto': 1077}, {'ser':
1077}, {'a': 1079}, {'era': 1077, 'estaba': 1078, 'iba': 1080, 'tenia': 1077, 'teniamos': 1077, 'tocaba': 1077},
{'<should>': 5, '<would_give>': 0, 'no': 6}, {'olvide': 177}, {'me': 1083}, {'se': 1084}, {'<is3>': 38, '<they>': 38,
'^': 1082, 'era': 1077, 'estaba': 1078, 'iba': 1080, 'no': 1085, 'tenia': 1077, 'teniamos': 1077, 'tocaba': 1077},
{'^': 379, 'el': 721, 'nada': 720}, {'^': 175, 'de': 664, 'el': 43, 'la': 43, 'nuestra': 43, 'nuestro': 43, 'que':
663}, {'<moved_pp>': 699, 'D': 114, '^': 175, 'a': 115, 'agendada': 12, 'agendado': 12, 'al': 115, 'de': 380, 'en':
1087, 'fijada': 12, 'para': 115, 'pendiente': 1088}, {'<them>': 764, 'N': 764}, {'juntarnos': 12, 'vernos': 12},
{'almorzar': 12, 'comer': 12, 'hablar': 12, 'juntarnos': 12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12,
'a': 763, 'con': 1090, 'de': 1091, 'el': 12, 'en': 1092, 'para': 768}, {'la': 672, 'las': 12}, {'de': 748, 'en': 748,
'para': 12}, {'la': 21, 'lo': 21}, {'le': 21, 'les': 21, 'se': 1096}, {'le': 21, 'les': 21, 'se': 1096, 'yo': 1097},
{'<inf>': 12, 'D': 12, '^': 747, 'que': 1098, 'vernos': 12}, {'': (2, 'plan'), '<inf>': 12, 'D': 12, 'vernos': 12},
{'de': 1099, 'en': 1099, 'para': 1100, 'que': 450}, {'': (23, 'contact'), '<them>': 1095, 'N': 1101}, {'^': 738,
'almorzar': 12, 'cenar': 12, 'comer': 12, 'desayunar': 12, 'juntarnos': 12, 'que': 1098, 'tomar': 12, 'vernos': 12},
{'': (5, 'mine'), '^': 21}, {'la': 1104, 'lo': 1104}, {'le': 1104, 'les': 1104, 'se': 1105}, {'le': 1104, 'les': 1104,
'se': 1105, 'yo': 1106}, {'^': 738, 'almorzar': 12, 'cenar': 12, 'comer': 12, 'desayunar': 12, 'hablar': 12,
'juntarnos': 12, 'que': 1107, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'': (2, 'plan'), 'almorzar': 12, 'cenar':
12, 'comer': 12, 'desayunar': 12, 'el': 12, 'juntarnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 1094, 'con':
1102, 'de': 1103, 'el': 12, 'en': 1108, 'para': 1109, 'pendiente': 679, 'pendientes': 679}, {'de': 664, 'que': 663},
{'pendiente': 1111}, {'^': 379, 'nada': 43, 'que': 382}, {'de': 383, 'en': 1113}, {'': (5, 'mine'), '^': 738,
'almorzar': 12, 'cenar': 12, 'comer': 12, 'desayunar': 12, 'juntarnos': 12, 'que': 1098, 'tomar': 12, 'vernos': 12},
{'': (5, 'mine'), 'le': 21}, {'': (5, 'mine'), '^': 738, 'almorzar': 12, 'cenar': 12, 'comer': 12, 'desayunar': 12,
'hablar': 12, 'juntarnos': 12, 'que': 1098, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 763, 'con':
1102, 'de': 1115, 'debiendo': 1116, 'debiendole': 21, 'el': 12, 'en': 1117, 'para': 1109}, {'': (6, 'theirs'),
'<inf_me>': 0, '<infle>': 21}, {'': (5, 'mine'), '^': 1119, 'que': 382}, {'': (5, 'mine'), '^': 1119, 'el': 721,
'nada': 722, 'que': 382}, {'': (7, 'waiting'), 'me': 302, 'nos': 302}, {'': (7, 'waiting'), 'el': 17, 'la': 17, 'lo':
17, 'que': 1122, 'su': 17, 'sus': 17}, {'^': 175, 'de': 1123, 'del': 678, 'el': 43, 'la': 43, 'nuestra': 43,
'nuestro': 43, 'que': 663}, {'<moved_pp>': 699, 'a': 673, 'atenta': 677, 'atento': 677, 'conmigo': 267, 'de': 1120,
'debiendo': 386, 'en': 1121, 'esperando': 468, 'pendiente': 1124, 'pendientes': 679}, {'^': 379, 'el': 721, 'nada':
722, 'que': 382}, {'<moved_pp>': 699, 'conmigo': 267, 'de': 383, 'debiendo': 386, 'en': 1126, 'pendiente': 1088},
{'<see_inf>': 43, 'que': 252, 'saber': 38}, {'<letter>': 101}, {'<letter>': 101, 'visita': 101}, {'el': 1129, 'la':
1130, 'un': 1129, 'una': 1129}, {'^': 946, 'a': 36}, {'colgue': 101, 'corte': 101, 'corté': 101, 'hable': 101,
'hablé': 101, 'salgo': 101, 'termino': 101}, {'^': 504, 'al': 770, 'el': 770, 'la': 770, 'mi': 770, 'nuestra': 770,
'nuestro': 770, 'un': 770, 'una': 770}, {'a': 1134, 'al': 770, 'ante': 505, 'con': 505, 'el': 770, 'en': 505, 'la':
770, 'mi': 770, 'nuestra': 770, 'nuestro': 770, 'para': 505, 'un': 770, 'una': 770}, {'N': 1135}, {'a': 1136},
{'conectar': 565, 'juntar': 565, 'presentar': 565}, {'dudas': 494}, {'sus': 1139}, {'': (23, 'contact'), '<their>':
124}, {'la': 101, 'reunion': 101, 'reunirme': 101, 'reunión': 101, 'una': 101}, {'con': 36, 'de': 1142}, {'por': 12},
{'a': 115, 'al': 115, 'para': 115}, {'': (0, 'missed'), '<date>': 43, 'el': 688, 'la': 688}, {'de': 38}, {'nada': 43},
{'en': 1148}, {'ofrecido': 401, 'quedado': 1149}, {'ido': 43}, {'^': 887, 'debo': 21, 'tenemos': 831, 'tengo': 831,
'vamos': 884, 'voy': 884}, {'^': 887}, {'fue': 952, 'olvido': 952, 'paso': 952, 'pasó': 952}, {'olvido': 952, 'paso':
952, 'pasó': 952}, {'a': 115, 'al': 115, 'para': 115, 'por': 12}, {'conmigo': 101}, {'<moved3>': 796, '<off>': 162,
'acerca': 1144, 'acerco': 396, 'acercó': 396, 'adelanta': 116, 'aparecio': 396, 'aplaza': 116, 'cambia': 1145,
'cambio': 1145, 'cayeron': 1146, 'cayo': 1146, 'compromete': 220, 'comprometio': 220, 'corrio': 1145, 'dejo': 397,
'encarga': 398, 'entero': 1147, 'ha': 1150, 'habia': 1151, 'han': 402, 'la': 1152, 'las': 1153, 'lo': 1152, 'los':
1153, 'me': 1154, 'mueve': 1145, 'nos': 1155, 'ocupa': 398, 'ofrece': 401, 'ofrecio': 403, 'olvidaron': 1025,
'olvido': 1025, 'pasa': 1156, 'paso': 396, 'pasó': 396, 'queda': 116, 'quedaron': 1149, 'quedo': 1149, 'quedó': 1149,
'retrasa': 116, 'rumorea': 38, 'sumaron': 523, 'sumo': 523, 'unieron': 523, 'unio': 523, 'va': 116, 'vino': 396,
'vio': 1157}, {'a': 673, 'esperando': 468}, {'<them>': 1029, '<they>': 1029}, {'el': 645}, {'yo': 92}, {'fuera':
1162}, {'senales': 43}, {'aparecer': 43, 'atender': 43, 'contestar': 43, 'dar': 1164, 'responder': 43}, {'sin': 1165},
{'paso': 61}, {'': (0, 'missed'), 'de': 43}, {'contestar': 43, 'exito': 43, 'falta': 748, 'hablar': 43, 'noticias':
1168, 'novedades': 465, 'rastro': 465, 'respuesta': 43, 'senales': 1168, 'suerte': 43, 'ver': 43, 'verla': 43,
'verlo': 43}, {'con': 33, 'que': 33}, {'...': 93, ':': 92, 'era': 240, 'es': 240, 'fue': 240}, {'recibiremos': 0,
'sabremos': 0, 'tendre': 0, 'tendremos': 0}, {'la': 1172, 'las': 1172, 'lo': 1172, 'los': 1172, 'recibiremos': 0,
'sabremos': 0, 'tendre': 0, 'tendremos': 0}, {'<thing>': 1173}, {'<tip>': 1171, '^': 1174}, {'<tip>': 1171}, {'vez':
33}, {'estaba': 523, 'estuvo': 523, 'vino': 523}, {'<answers>': 975, '<clitic>': 982, '<seen1>': 43, 'he': 980,
'hemos': 980, 'me': 978, 'nos': 978, 'se': 981}, {'apagado': 43}, {'D': 12, 'con': 12}, {'<date>': 1181}, {'^': 740,
'conectar': 565, 'conectarlos': 61, 'juntar': 565, 'juntarlos': 61, 'ponerlos': 569, 'presentar': 565, 'presentarlos':
61}, {'<any_det>': 1182, '<date>': 1181, 'que': 1183}, {'con': 12}, {'a': 12}, {'': (5, 'mine'), '^': 740, 'conectar':
565, 'conectarlos': 61, 'juntar': 565, 'juntarlos': 61, 'juntarme': 1185, 'pensar': 33, 'ponerlos': 569, 'presentar':
565, 'presentarlos': 61, 'quedar': 1185, 'reunirme': 12, 'ver': 1186, 'verme': 1185}, {'<any_det>': 1182, '<date>':
1181, 'ganas': 654, 'juntarme': 1185, 'que': 1187, 'quedar': 1185, 'reunirme': 12, 'ver': 1186, 'verme': 1185}, {'a':
276, 'que': 789}, {'que': 428}, {'do': 61}, {'<inf_them>': 21, '<todo_inf>': 21}, {'^': 1192}, {'^': 1052, 'de': 567,
'que': 1193}, {':': 61}, {'birra': 90, 'cafe': 90, 'café': 90, 'cana': 90, 'cerveza': 90, 'tinto': 90, 'vino': 90},
{'<any_det>': 101, 'algo': 101, 'cafe': 101, 'café': 101, 'cerveza': 101, 'el': 1196, 'mate': 101, 'mates': 101, 'te':
101, 'tinto': 101, 'un': 1196, 'una': 1196}, {'<any_det>': 101, 'algo': 101, 'cafe': 101, 'café': 101, 'cerveza': 101,
'mate': 101, 'mates': 101, 'te': 101, 'tinto': 101}, {'el': 1196, 'un': 1196, 'una': 1196}, {'un': 12, 'una': 12},
{'<date>': 101}, {'<any_det>': 1201, '<date>': 101, 'que': 719, 'tenido': 725}, {'que': 719, 'tenido': 725}, {'estos':
33}, {'de': 1204}, {'<drink>': 101, 'dia': 1205}, {'<drink>': 101}, {'dias': 33}, {'estos': 1208}, {'de': 1209},
{'<inf>': 413, '<inf_me>': 0, '<infme>': 0, 'hablar': 415, 'hablarle': 415, 'hablarles': 415}, {'^': 1211}, {'a':
1212}, {'<see_inf>': 12, '^': 560}, {'a': 1214, 'atras': 465, 'detras': 465}, {'buscarme': 12, 'buscarnos': 12,
'recogerme': 12, 'recogernos': 12}, {'a': 1216}, {'facebook': 33, 'instagram': 33, 'linkedin': 33, 'twitter': 33, 'x':
33}, {'N': 101, 'a': 101, 'el': 651, 'en': 1218, 'la': 652, 'pasar': 33, 'que': 33, 'un': 653, 'una': 655}, {'con':
36}, {'almorzar': 12, 'buscarme': 12, 'buscarnos': 12, 'casa': 12, 'cenar': 12, 'comer': 12, 'la': 1033, 'recogerme':
12, 'recogernos': 12, 'verme': 12, 'visitarme': 12}, {'a': 1221}, {'': (23, 'contact'), 'N': 101, 'a': 101}, {'con':
500, 'de': 500, 'en': 500, 'para': 500}, {'a': 1214, 'atras': 465, 'con': 36, 'detras': 465}, {'la': 1153, 'las':
1153, 'lo': 1153, 'los': 1153}, {'': (14, 'together'), 'le': 1153, 'les': 1153, 'se': 1226}, {'nada': 43, 'si': 33,
'yo': 1227}, {'estaba': 43}, {'ido': 43, 'marchado': 43}, {'habia': 1230}, {'no': 1229, 'que': 38, 'se': 1231,
'veremos': 34}, {'': (5, 'mine'), '^': 175, 'a': 561}, {'tu': 632}, {'^': 887, 'debo': 841}, {'ocupo': 634}, {'tu':
92, 'tú': 92, 'vos': 92}, {'debo': 1233, 'en': 1234, 'le': 1235, 'les': 1235, 'llevo': 21, 'me': 1236, 'pongo': 21,
'que': 1237, 'se': 1226, 'y': 523}, {'<may3>': 148, '^': 613, 'debe': 148, 'dijo': 269, 'ha': 614, 'habia': 270,
'iba': 616, 'me': 618, 'nos': 619, 'pensaba': 269, 'queda': 381, 'quedaron': 384, 'quedo': 620, 'quedó': 620,
'queria': 269, 'se': 621, 'tenia': 622, 'tiene': 409, 'tienen': 409, 'va': 419, 'van': 419}, {'$': 78, '//': 99,
'<advises>': 100, '<called1>': 102, '<came3>': 113, '<date>': 119, '<eat1>': 122, '<handed1>': 143, '<hours>': 146,
'<may3>': 148, '<mentor_noun>': 144, '<moved1>': 152, '<moved3>': 156, '<moved_pp>': 159, '<off>': 162, '<opines>':
172, '<read1>': 174, '<remind>': 177, '<sent_to>': 183, '<set>': 184, '<set_up>': 185, '<shall1>': 12, '<they>': 420,
'<tip>': 424, '<told1>': 427, '<tried1>': 429, 'D': 433, 'N': 435, '^': 437, 'a': 446, 'acabamos': 448, 'acabo': 448,
'accion': 449, 'acordamos': 453, 'acorde': 453, 'acudieron': 454, 'agradecer': 456, 'agradeci': 457, 'agradecida':
458, 'agradecido': 458, 'agradecimos': 457, 'agradezco': 456, 'aguardo': 17, 'al': 459, 'alente': 463, 'algun': 464,
'almorce': 101, 'almorzado': 101, 'almorzamos': 101, 'andamos': 466, 'ando': 469, 'anduve': 470, 'anduvimos': 470,
'anime': 463, 'antes': 473, 'apadrine': 474, 'apagado': 43, 'aparecieron': 454, 'apenas': 471, 'aplazada': 43,
'aplazado': 43, 'apresentacao': 480, 'arme': 483, 'armé': 483, 'aseguro': 208, 'asesore': 474, 'asistentes': 454,
'asistieron': 454, 'asistio': 454, 'aun': 492, 'aunque': 471, 'ausencia': 43, 'avisandome': 438, 'ayudamos': 498,
'ayude': 498, 'baile': 470, 'banco': 502, 'bebi': 503, 'bebimos': 101, 'brindamos': 101, 'brinde': 101, 'buzon': 179,
'buzón': 179, 'caminamos': 101, 'camine': 470, 'carta': 508, 'casi': 511, 'celebramos': 101, 'celebre': 101, 'cena':
513, 'cenado': 470, 'cenamos': 101, 'cene': 101, 'charla': 101, 'charlamos': 101, 'charlando': 101, 'charle': 101,
'charlita': 101, 'cita': 513, 'coincidi': 101, 'coincidido': 101, 'coincidimos': 101, 'colgar': 470, 'colgue': 470,
'comedor': 514, 'comi': 470, 'comida': 513, 'comido': 470, 'comimos': 101, 'como': 438, 'comparti': 522, 'compromiso':
449, 'con': 524, 'conectamos': 528, 'conecte': 533, 'confirma': 534, 'confirmado': 534, 'confirmamos': 534,
'confirme': 534, 'confirmo': 534, 'confirmó': 534, 'conmigo': 523, 'conoci': 101, 'conocimos': 101, 'consejo': 536,
'console': 463, 'consulta': 538, 'consulte': 540, 'consulté': 540, 'contandome': 438, 'conte': 541, 'contestador': 43,
'contestadora': 43, 'conteste': 543, 'conversacion': 101, 'conversado': 101, 'conversamos': 101, 'converse': 101,
'conversé': 101, 'correo': 180, 'corri': 470, 'corte': 470, 'corté': 470, 'cree': 210, 'creo': 69, 'cruce': 546,
'crucé': 547, 'cruz': 548, 'cuando': 471, 'cuenta': 214, 'cuya': 38, 'cuyo': 38, 'dado': 438, 'dando': 549, 'dandole':
551, 'de': 554, 'debe': 148, 'deberia': 556, 'deberiamos': 557, 'debi': 558, 'debia': 428, 'debiamos': 428, 'debido':
559, 'debo': 570, 'decia': 218, 'derive': 573, 'desayunamos': 101, 'desayune': 101, 'desde': 578, 'deseando': 579,
'despues': 473, 'di': 597, 'dice': 224, 'dicen': 438, 'diciendo': 438, 'diciendome': 438, 'dicte': 598, 'dije': 601,
'dijimos': 601, 'dijo': 603, 'dimos': 605, 'discutimos': 101, 'eche': 608, 'echo': 611, 'el': 623, 'en': 633,
'encargo': 635, 'encontramos': 102, 'encontre': 102, 'ensayamos': 636, 'ensene': 639, 'entregue': 640, 'entrevista':
513, 'envie': 641, 'envié': 641, 'era': 244, 'eramos': 642, 'es': 646, 'escribi': 650, 'escribí': 650, 'escuche': 656,
'escuché': 656, 'espera': 253, 'esperamos': 659, 'esperando': 468, 'espere': 662, 'espero': 659, 'esperé': 662,
'esta': 666, 'estaba': 667, 'estabamos': 670, 'estaban': 454, 'estamos': 675, 'estaria': 676, 'estoy': 680, 'estreno':
513, 'estuve': 683, 'estuvieron': 454, 'estuvimos': 684, 'estuvo': 685, 'está': 666, 'evento': 513, 'explique': 639,
'expliqué': 639, 'exposicion': 513, 'extrano': 609, 'falta': 687, 'falte': 691, 'falto': 692, 'feedback': 695,
'felicite': 463, 'festejamos': 101, 'forme': 698, 'formé': 698, 'fue': 700, 'fuera': 702, 'fui': 706, 'fuimos': 707,
'ganas': 708, 'gracias': 710, 'h': 713, 'ha': 727, 'habia': 729, 'habiamos': 730, 'hablado': 101, 'hablamos': 101,
'hablando': 101, 'hable': 731, 'hablé': 731, 'habra': 733, 'habria': 69, 'hace': 736, 'han': 737, 'hasta': 472, 'hay':
742, 'he': 775, 'hemos': 779, 'hice': 787, 'hicimos': 788, 'hora': 713, 'horas': 713, 'iba': 790, 'ibamos': 791,
'iban': 277, 'idea': 33, 'ilocalizable': 43, 'ilocalizables': 43, 'ilusion': 708, 'imparti': 598, 'inauguracion': 513,
'indique': 774, 'inlocalizable': 43, 'insiste': 281, 'insistio': 281, 'intercambiamos': 101, 'intercambie': 101,
'intercambio': 704, 'intro': 794, 'jugamos': 101, 'jugue': 795, 'junte': 533, 'junté': 533, 'la': 816, 'lanzamiento':
513, 'las': 826, 'le': 885, 'lei': 886, 'les': 891, 'llamada': 893, 'llamadas': 894, 'llevo': 577, 'lo': 899, 'los':
901, 'mande': 906, 'mandé': 906, 'me': 963, 'mentoree': 474, 'mentorice': 474, 'merendamos': 101, 'merende': 101,
'mi': 964, 'mientras': 471, 'mil': 965, 'mostre': 967, 'movi': 968, 'muchas': 965, 'nada': 970, 'necesita': 366,
'necesitamos': 176, 'necesito': 971, 'ni': 979, 'no': 1009, 'nos': 1017, 'nota': 1019, 'nunca': 1023, 'ofreci': 567,
'oi': 656, 'ojala': 33, 'olvidamos': 952, 'olvide': 952, 'olvido': 1025, 'olvidé': 952, 'para': 1030, 'parece': 438,
'participaron': 454, 'pasa': 1036, 'pasamos': 1042, 'pasandole': 551, 'pasara': 1043, 'pase': 1045, 'paso': 1047,
'pasé': 1045, 'pedi': 1051, 'pendiente': 1054, 'pendientes': 679, 'pensaba': 428, 'pensando': 1056, 'perdi': 690,
'perdida': 970, 'pide': 370, 'pidio': 372, 'pienso': 1057, 'pitchee': 101, 'planton': 43, 'platica': 101,
'platicamos': 101, 'platicando': 101, 'platique': 101, 'poner': 1059, 'ponerlos': 569, 'por': 1061, 'porq': 38,
'porque': 38, 'pospuesta': 43, 'pospuesto': 43, 'postergada': 43, 'postergado': 43, 'pq': 38, 'practicamos': 636,
'precisa': 375, 'pregunta': 347, 'preguntaba': 347, 'pregunte': 1050, 'pregunto': 347, 'pregunté': 1050, 'preguntó':
347, 'presentacion': 1062, 'presentado': 531, 'presentamos': 1063, 'presentandolas': 476, 'presentandolos': 476,
'presentarlas': 476, 'presentarlos': 476, 'presentation': 480, 'presente': 1064, 'presentes': 454, 'presenté': 1064,
'preste': 1067, 'presté': 1067, 'promesa': 449, 'promete': 324, 'prometi': 1069, 'prometimos': 1069, 'prometio': 349,
'propone': 376, 'propuso': 376, 'proxima': 14, 'proximo': 1070, 'proximos': 1071, 'puesto': 438, 'puse': 1074, 'q':
1081, 'que': 1086, 'queda': 1089, 'quedada': 470, 'quedado': 1093, 'quedamos': 1110, 'quedan': 1112, 'quedaron': 1114,
'quede': 1118, 'quedo': 1125, 'quedé': 1118, 'quedó': 1127, 'queria': 1128, 'queriamos': 428, 'querria': 323, 'quien':
38, 'quienes': 38, 'quiere': 391, 'quisiera': 33, 'quiza': 33, 'quizas': 33, 'reagendamos': 114, 'reagendar': 114,
'reagendo': 114, 'recibi': 1131, 'recibimos': 947, 'recibire': 947, 'recibo': 1132, 'recien': 1133, 'reclama': 323,
'recomende': 1137, 'recordar': 1138, 'recordatorio': 61, 'reenvie': 968, 'referi': 573, 'regale': 1067, 'regalé':
1067, 'regresa': 394, 'repasamos': 101, 'reprogramamos': 114, 'reprogramo': 114, 'requiere': 395, 'resolvi': 1140,
'respondi': 543, 'resulta': 438, 'reunion': 513, 'reunión': 513, 'revisamos': 1141, 'revise': 636, 'revisé': 636,
'salgo': 1143, 'sali': 470, 'salimos': 470, 'se': 1158, 'seguimos': 1159, 'segun': 1160, 'sera': 1161, 'sesion': 146,
'sesiones': 146, 'si': 1163, 'sigo': 1159, 'sigue': 1166, 'siguen': 1166, 'siguiente': 1167, 'sin': 1169, 'sone':
1170, 'su': 1175, 'sus': 1176, 'tal': 1177, 'tambien': 1178, 'también': 1178, 'tampoco': 1179, 'tarea': 449,
'telefono': 1180, 'tenemos': 1184, 'tengo': 1188, 'tenia': 1189, 'teniamos': 1190, 'tenian': 277, 'tiene': 408,
'tienen': 409, 'to': 1191, 'toca': 1194, 'tocaba': 428, 'toco': 176, 'todavia': 492, 'todo': 1195, 'tomamos': 1197,
'tomando': 1198, 'tomandome': 101, 'tomandonos': 101, 'tomaremos': 1199, 'tome': 1198, 'tomo': 1200, 'tomé': 1198,
'trabajamos': 470, 'trabaje': 470, 'trabajé': 470, 'tranquilice': 463, 'tropece': 470, 'tuve': 1202, 'tuvieron': 1203,
'tuvimos': 1202, 'tuvo': 1203, 'un': 1206, 'una': 1207, 'unas': 1207, 'uno': 1210, 'unos': 1207, 'va': 1213, 'vamos':
1215, 'van': 419, 'vendra': 1217, 'vi': 1219, 'viajamos': 101, 'viaje': 470, 'viajo': 1220, 'viajé': 470, 'viene':
1222, 'vimos': 1223, 'vinieron': 454, 'vino': 685, 'visito': 37, 'visto': 102, 'voluntariado': 1224, 'voluntario':
1224, 'volvera': 394, 'voy': 1225, 'vuelve': 394, 'xq': 38, 'y': 1228, 'ya': 1232, 'yo': 1238, 'él': 1239}]


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
{'asocia': 23, 'asocio': 23, 'bajo': 24, 'descolgo': 24, 'disculpo': 24, 'excuso': 24, 'junto': 23, 'juntó': 23, 'la':
83, 'lleva': 84, 'lo': 83, 'quedo': 86, 'quedó': 86, 'reunio': 23}, {'charlando': 9, 'hablando': 9, 'tomando': 9,
'yendo': 9}, {'con': 14, 'para': 14}, {'': (0, 'with'), 'a': 43}, {'': (0, 'with'), 'a': 2}, {'nuevo': 15}, {'$': 1,
'<called1>': 3, '<date>': 4, '<letter>': 6, 'a': 16, 'acabamos': 17, 'acerca': 15, 'al': 20, 'amiga': 15, 'amigo': 15,
'antes': 13, 'asado': 22, 'asociarse': 23, 'ausente': 24, 'ausentes': 24, 'boda': 7, 'busca': 25, 'c': 2, 'call': 5,
'cancelo': 24, 'casa': 23, 'casamiento': 7, 'caso': 15, 'cerca': 27, 'charlamos': 15, 'cn': 2, 'como': 29, 'con': 32,
'conoce': 25, 'contacto': 15, 'contrata': 25, 'contratar': 25, 'correo': 33, 'correos': 34, 'cumple': 7, 'cumpleanos':
7, 'datos': 15, 'de': 37, 'del': 38, 'dentro': 27, 'desde': 39, 'despedida': 7, 'despues': 42, 'disculpado': 24,
'divorcia': 15, 'donde': 43, 'el': 44, 'email': 34, 'emails': 34, 'en': 45, 'enferma': 24, 'enfermo': 24, 'entrante':
46, 'esta': 49, 'estaba': 49, 'este': 50, 'está': 49, 'excepto': 0, 'excusada': 24, 'excusado': 24, 'faltaron': 24,
'falto': 24, 'fiesta': 7, 'finalmente': 18, 'frente': 3, 'gracias': 25, 'hablamos': 51, 'hablando': 15, 'hablar': 15,
'hable': 15, 'hablo': 52, 'hablé': 15, 'habló': 52, 'hasta': 53, 'igual': 54, 'junto': 55, 'le': 58, 'llamada': 5,
'llamadas': 5, 'llamadita': 5, 'llamado': 5, 'lo': 15, 'luego': 42, 'mail': 33, 'mails': 34, 'manda': 59, 'mando': 59,
'mandó': 59, 'maximo': 11, 'me': 65, 'menos': 0, 'ni': 0, 'no': 70, 'nos': 71, 'nota': 73, 'noticias': 7, 'numero':
15, 'para': 74, 'pero': 78, 'platicamos': 15, 'por': 80, 'pregunto': 64, 'preguntó': 64, 'presentado': 64, 'proxima':
46, 'proximo': 46, 'proximos': 46, 'que': 81, 'recomendada': 64, 'recomendado': 64, 'referente': 25, 'referido': 64,
'respecto': 82, 'respuesta': 7, 'reunio': 23, 'saludos': 82, 'salvo': 0, 'se': 87, 'segun': 14, 'separa': 15,
'siguiente': 46, 'sin': 0, 'sobre': 14, 'telefonazo': 5, 'telefono': 15, 'terminamos': 88, 'trabaja': 89, 'vi': 90,
'via': 14, 'videollamada': 5, 'vimos': 91, 'vinieron': 2, 'vino': 2, 'visita': 5, 'visto': 3, 'vía': 14, 'whatsapp':
92, 'zona': 27}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (4, 'meal')}, {'taller': 0}, {'': (3, 'coffee')}, {'algo': 2, 'cafe': 4,
'café': 4}, {'N': 0}, {'a': 6}, {'almorzar': 2, 'cenar': 2, 'comer': 2, 'desayunar': 2, 'mi': 3, 'su': 3, 'tomar': 5,
'visitar': 7}, {'': (2, 'call')}, {'colgar': 9, 'cortar': 9}, {'de': 10}, {'': (7, 'event')}, {'': (7, 'event'),
'office': 12}, {'': (8, 'meeting'), 'de': 12, 'sobre': 12}, {'taller': 14, 'telefono': 9}, {'': (4, 'meal'), 'con':
2}, {'empresa': 12}, {'la': 17}, {'': (4, 'meal'), 'de': 18}, {'': (5, 'message')}, {'vino': 2, 'vinos': 2}, {'leche':
4}, {'': (3, 'coffee'), 'con': 22}, {'party': 12}, {'asada': 2}, {'a': 0, 'al': 0, 'por': 0}, {'N': 26}, {'fono': 9,
'tel': 9, 'telefono': 9, 'videollamada': 9}, {'por': 28}, {'con': 9}, {'con': 2}, {'vino': 2}, {'call': 9}, {'': (7,
'event'), 'telefonica': 9}, {'a': 0}, {'administracion': 0}, {'de': 36, 'directivo': 0}, {'': (4, 'meal'), 'de': 32},
{'': (6, 'email')}, {'': (6, 'email'), 'electronico': 39}, {'vino': 2, 'vinos': 2, 'visitar': 7}, {'': (8, 'meeting'),
'day': 12}, {'mail': 39}, {'taller': 14}, {'el': 44, 'mi': 3, 'su': 3}, {'': (8, 'meeting'), 'de': 12}, {'a': 20},
{'almacen': 0, 'bodega': 0, 'consulta': 0, 'despacho': 0, 'empresa': 0, 'estudio': 0, 'fabrica': 0, 'finca': 0,
'local': 0, 'nave': 0, 'obra': 0, 'oficina': 0, 'oficinas': 0, 'planta': 0, 'taller': 0, 'tienda': 0}, {'el': 48,
'la': 48, 'las': 48, 'su': 48, 'sus': 48}, {'a': 49, 'en': 49, 'hasta': 49, 'por': 49}, {'a': 49, 'con': 0, 'en': 49,
'hasta': 49, 'por': 49}, {'a': 49, 'con': 0, 'en': 49, 'hasta': 49, 'por': 49, 'viendo': 0}, {'almacen': 0,
'despacho': 0, 'local': 0, 'taller': 0}, {'a': 49, 'al': 53, 'en': 49, 'hasta': 49, 'por': 49}, {'meet': 9},
{'almorzado': 2, 'cenado': 2, 'comido': 2, 'desayunado': 2, 'merendado': 2}, {'': (0, 'intro')}, {'consejo': 0}, {'':
(8, 'meeting'), 'de': 58, 'directiva': 0}, {'off': 0}, {'escribi': 20, 'escribí': 20}, {'con': 57}, {'': (0, 'intro'),
'a': 57}, {'presentado': 63}, {'conecto': 62, 'conectó': 62, 'cruce': 0, 'crucé': 0, 'encontre': 0, 'escribio': 20,
'ha': 64, 'marco': 9, 'marcó': 9, 'presento': 63, 'presentó': 63, 'recibio': 0, 'reuni': 0, 'tope': 0, 'vi': 0},
{'texto': 20, 'voz': 20}, {'': (5, 'message'), 'de': 66}, {'dia': 2}, {'del': 68}, {'redonda': 12}, {'ha': 64,
'juntamos': 0, 'presento': 63, 'presentó': 63, 'recibio': 0, 'reunimos': 0, 'vemos': 0, 'veremos': 0, 'vimos': 0},
{'voz': 20}, {'de': 72}, {'one': 0}, {'on': 74}, {'dia': 0}, {'manana': 0, 'tarde': 0}, {'el': 76}, {'a': 49, 'el':
76, 'en': 49, 'hasta': 49, 'la': 77, 'por': 49, 'todo': 78}, {'': (8, 'meeting'), 'el': 48, 'la': 48, 'las': 48, 'su':
48, 'sus': 48}, {'a': 49, 'el': 76, 'en': 49, 'hasta': 49, 'la': 77, 'por': 80, 'todo': 78}, {'oficina': 0}, {'la':
82}, {'N': 26, 'por': 83}, {'day': 12}, {'correo': 39, 'el': 3, 'mail': 39, 'meet': 9, 'teams': 9, 'tel': 9,
'telefono': 9, 'zoom': 9}, {'libro': 12}, {'con': 57, 'del': 87}, {'a': 57}, {'con': 0}, {'negocios': 12}, {'de': 91},
{'summit': 12}, {'up': 0}, {'con': 4}, {'te': 4, 'vino': 2}, {'cafe': 4, 'café': 4}, {'te': 4, 'un': 97}, {'gin': 2,
'te': 4, 'tinto': 4, 'vino': 2, 'vinos': 2}, {'uno': 0}, {'a': 100}, {'llamada': 9}, {'verme': 0}, {'N': 26, 'a':
103}, {'1': 1, 'a': 8, 'acabamos': 11, 'acabe': 11, 'acabo': 11, 'after': 13, 'afterwork': 12, 'al': 15, 'almorce': 2,
'almorzamos': 2, 'almorzando': 16, 'almorzar': 2, 'almuercito': 2, 'almuerzo': 16, 'almuerzos': 2, 'aperitivo': 2,
'arepas': 2, 'asado': 19, 'audio': 20, 'audios': 20, 'barbacoa': 2, 'bautismo': 12, 'bautizo': 12, 'birra': 2,
'birras': 2, 'board': 0, 'boda': 12, 'brainstorming': 0, 'brunch': 2, 'buen': 21, 'cafe': 23, 'cafecito': 4,
'cafelito': 4, 'cafelitos': 4, 'cafes': 4, 'cafesito': 4, 'cafeteria': 4, 'café': 23, 'call': 9, 'calls': 9,
'caminata': 0, 'campus': 24, 'cana': 2, 'canas': 2, 'cantina': 2, 'cappuccino': 4, 'capuchino': 4, 'carajillo': 4,
'carne': 25, 'carta': 20, 'casamiento': 12, 'cayo': 27, 'cena': 2, 'cenamos': 2, 'cenando': 16, 'cenar': 2, 'cenas':
2, 'cene': 2, 'ceno': 2, 'cerveza': 2, 'cervezas': 2, 'ceviche': 2, 'charla': 12, 'charlamos': 29, 'chat': 20,
'chateamos': 20, 'chatee': 20, 'chela': 2, 'chelas': 2, 'chifa': 2, 'choripan': 2, 'cita': 0, 'coaching': 0, 'coctel':
12, 'coincidi': 0, 'colgamos': 9, 'colgar': 30, 'colgue': 9, 'comemos': 31, 'comi': 2, 'comida': 2, 'comiendo': 16,
'comilona': 2, 'comimos': 2, 'comite': 0, 'como': 31, 'completo': 2, 'con': 32, 'concierto': 12, 'conference': 33,
'conferencia': 34, 'conferencias': 12, 'congreso': 12, 'conoci': 35, 'consejo': 37, 'convencion': 12, 'copa': 38,
'copas': 2, 'correito': 39, 'correo': 40, 'correos': 39, 'cortadito': 4, 'cortado': 4, 'corte': 30, 'corté': 30,
'cumple': 12, 'cumpleanos': 12, 'cóctel': 12, 'daily': 0, 'de': 41, 'del': 21, 'demo': 42, 'desayunamos': 2,
'desayunando': 16, 'desayunar': 2, 'desayune': 2, 'desayuno': 16, 'directorio': 0, 'dm': 20, 'drinks': 2, 'e': 43,
'el': 21, 'email': 39, 'emails': 39, 'en': 45, 'encuentro': 46, 'entierro': 12, 'entrevista': 0, 'escribi': 47,
'escribí': 47, 'espresso': 4, 'estado': 50, 'estuve': 51, 'estuvimos': 52, 'evento': 12, 'eventos': 12, 'expo': 12,
'exposicion': 12, 'expreso': 4, 'facetime': 9, 'feria': 12, 'ferias': 12, 'festival': 12, 'fiesta': 12, 'fiestas': 12,
'fono': 9, 'foro': 12, 'fui': 54, 'fuimos': 54, 'funeral': 12, 'gala': 12, 'gintonic': 2, 'google': 55, 'graduacion':
12, 'guasap': 20, 'habiamos': 56, 'hablamos': 29, 'hable': 29, 'hablé': 29, 'hackathon': 12, 'hackaton': 12, 'he': 56,
'hemos': 56, 'inauguracion': 12, 'inbox': 20, 'insta': 20, 'instagram': 20, 'intro': 57, 'introduccion': 57,
'jornada': 12, 'jornadas': 12, 'junta': 59, 'juntas': 0, 'kick': 60, 'kickoff': 0, 'latte': 4, 'le': 61, 'linkedin':
20, 'llamada': 9, 'llamadas': 9, 'llamadita': 9, 'llamado': 9, 'llamadon': 9, 'llamamos': 9, 'llamar': 9, 'llame': 9,
'llamo': 9, 'llamé': 9, 'llamó': 9, 'los': 21, 'mail': 39, 'mailcito': 39, 'mails': 39, 'marco': 9, 'marcó': 9,
'marque': 9, 'marqué': 9, 'marron': 4, 'mate': 4, 'mateada': 4, 'mateando': 4, 'matecitos': 4, 'mates': 4, 'md': 20,
'me': 65, 'meet': 9, 'meetup': 12, 'mensaje': 67, 'mensajeamos': 20, 'mensajee': 20, 'mensajes': 20, 'mensajito': 20,
'mentoria': 0, 'mentorias': 0, 'mentoring': 0, 'mentoría': 0, 'menu': 69, 'merendamos': 2, 'merende': 2, 'merienda':
2, 'meriendo': 2, 'mesa': 70, 'msg': 20, 'msj': 20, 'networking': 12, 'nos': 71, 'nota': 73, 'notas': 73, 'onces': 4,
'one': 75, 'paella': 2, 'panel': 12, 'parrillada': 2, 'pasado': 50, 'pasamos': 79, 'pase': 81, 'paseo': 0, 'paso': 84,
'pasé': 81, 'pasó': 84, 'picada': 2, 'pinchos': 2, 'pitch': 85, 'pizza': 2, 'pola': 2, 'polas': 2, 'por': 86,
'posada': 12, 'postal': 20, 'premios': 12, 'presentacion': 88, 'presente': 89, 'presenté': 89, 'quedamos': 90,
'quede': 90, 'quedé': 90, 'quince': 12, 'quinceanera': 12, 'recital': 12, 'restaurante': 2, 'retro': 0, 'reu': 0,
'reuni': 0, 'reunimos': 0, 'reunion': 0, 'reunioncita': 0, 'reuniones': 0, 'reunión': 0, 'revision': 0, 'ronda': 92,
'seminario': 12, 'sesion': 0, 'simposio': 12, 'skype': 9, 'slack': 20, 'sms': 20, 'sobremesa': 2, 'south': 93,
'stand': 94, 'starbucks': 4, 'summit': 12, 'sushi': 2, 'sync': 0, 'tacos': 2, 'taller': 12, 'talleres': 12, 'tapas':
2, 'tapeo': 2, 'taquitos': 2, 'te': 95, 'teams': 9, 'tecito': 4, 'tel': 9, 'telefonazo': 9, 'telefonica': 9,
'telefono': 9, 'telegram': 20, 'timbrazo': 9, 'tintico': 4, 'tinto': 4, 'tomamos': 96, 'tomar': 98, 'trago': 2,
'tragos': 2, 'tutoria': 0, 'un': 99, 'uno': 101, 'unos': 21, 'velorio': 12, 'vermu': 2, 'vermut': 2, 'vi': 35,
'video': 102, 'videocall': 9, 'videoconferencia': 9, 'videollamada': 9, 'videollamadas': 9, 'videollamado': 9, 'vino':
104, 'visita': 0, 'visitar': 7, 'visite': 0, 'visité': 0, 'wa': 20, 'wapp': 20, 'wasap': 20, 'wasapp': 20, 'web': 93,
'webinar': 12, 'whats': 20, 'whatsap': 20, 'whatsapp': 20, 'whatsappee': 20, 'wpp': 20, 'ws': 20, 'wsp': 20, 'zoom':
9}]

