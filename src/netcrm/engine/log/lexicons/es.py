"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('aceptará', 'aceptá', 'acercó', 'adelantá', 'ahorrá', 'ajustá', 'alquilá', 'animó', 'aplacé', 'aprovechá',
'apuntá', 'armá', 'armé', 'armó', 'aumentá', 'avisó', 'bajá', 'buscará', 'buscó', 'busqué', 'buzón', 'café', 'cambiá',
'casó', 'centrá', 'cenó', 'cerrará', 'cobrá', 'comprará', 'comprá', 'compró', 'concentrá', 'conectó', 'confirmó',
'consulté', 'contactá', 'contacté', 'contactó', 'contestó', 'contratará', 'contratá', 'contrató', 'conversé', 'cortá',
'corté', 'crucé', 'cuidá', 'cuándo', 'cuánto', 'céntrate', 'cóctel', 'cómo', 'dejará', 'dejá', 'dejé', 'descansá',
'devolvérselo', 'documentá', 'dónde', 'eliminá', 'empezará', 'enfermó', 'enfócate', 'enseño', 'enseñó', 'entrará',
'entrá', 'enviársela', 'enviárselo', 'envié', 'envió', 'envía', 'envío', 'escribí', 'escuchá', 'escuché', 'esperá',
'esperé', 'esperó', 'estudiá', 'estudió', 'está', 'evitá', 'explicó', 'expliqué', 'exportá', 'facturá', 'fichá',
'firmará', 'firmá', 'firmó', 'formá', 'formé', 'fusioná', 'gastá', 'guardá', 'hablá', 'hablé', 'habló', 'hacé',
'hacía', 'informé', 'juntá', 'junté', 'juntó', 'lanzará', 'levantá', 'levanté', 'limitá', 'llamará', 'llamá', 'llamé',
'llamó', 'llevó', 'mandará', 'mandá', 'mandársela', 'mandárselo', 'mandé', 'mandó', 'marcó', 'marqué', 'mentoría',
'mirá', 'miré', 'montará', 'montá', 'mudará', 'mudá', 'mí', 'negociá', 'olvidá', 'olvidé', 'olvídate', 'organizó',
'pagará', 'pagó', 'pará', 'pasársela', 'pasárselo', 'pasé', 'pasó', 'patentá', 'poné', 'preguntá', 'pregunté',
'preguntó', 'preparará', 'prepará', 'preparó', 'presentará', 'presentá', 'presenté', 'presentó', 'prestará', 'prestá',
'presté', 'quedá', 'quedé', 'quedó', 'quitá', 'qué', 'recortá', 'reenvió', 'reenvía', 'reenvío', 'regalá', 'regalé',
'registrá', 'reinvertá', 'renegociá', 'retrasá', 'reunión', 'revisará', 'revisá', 'revisé', 'separá', 'sumá', 'sé',
'sí', 'sólo', 'también', 'terminó', 'testeá', 'tomará', 'tomá', 'tomé', 'tomó', 'trabajá', 'trabajé', 'trabajó', 'tú',
'usá', 'validará', 'validá', 'vendé', 'viajará', 'viajá', 'viajé', 'viajó', 'visitá', 'visité', 'visitó', 'ánimo',
'él')


CLASSES = {'a': ('link',), 'abogada': ('rel',), 'abogado': ('rel',), 'abra': ('should', 'imperative'), 'abrace':
('called1',), 'abramos': ('should',), 'abran': ('imperative',), 'abras': ('should', 'imperative'), 'abre': ('verb3',
'imperative'), 'abri': ('imperative',), 'abriera': ('should',), 'abril': ('name_words',), 'abrio': ('verb3',),
'abrira': ('verb3',), 'abue': ('rel',), 'abuela': ('rel',), 'abuelo': ('rel',), 'aca': ('filler', 'hello'), 'acaba':
('is3',), 'acepta': ('verb3', 'may3', 'imperative'), 'aceptara': ('verb3', 'should'), 'aceptaramos': ('should',),
'aceptará': ('verb3',), 'acepte': ('should', 'imperative'), 'aceptemos': ('should',), 'acepten': ('imperative',),
'aceptes': ('should', 'imperative'), 'acepto': ('verb3', 'may3'), 'aceptá': ('imperative',), 'acerca': ('give3',),
'acercar': ('giveinf',), 'acercarla': ('giveinf',), 'acercarlas': ('giveinf',), 'acercarle': ('giveinf',),
'acercarles': ('giveinf',), 'acercarlo': ('giveinf',), 'acercarlos': ('giveinf',), 'acercarsela': ('giveinf',),
'acercarselas': ('giveinf',), 'acercarselo': ('giveinf',), 'acercarselos': ('giveinf',), 'acerco': ('give1',),
'acompanado': ('called_pp',), 'acompanaron': ('reach',), 'acompane': ('called1',), 'acompano': ('reach', 'called3'),
'aconseja': ('advises',), 'aconsejaba': ('advises',), 'aconsejo': ('advises',), 'acordada': ('set',), 'acordamos':
('set_up',), 'acordarme': ('remind',), 'acordarse': ('remind',), 'acordate': ('remind',), 'acuerdate': ('remind',),
'adelanta': ('give3', 'moved3', 'imperative'), 'adelantada': ('moved_pp',), 'adelantado': ('moved_pp',), 'adelantar':
('giveinf',), 'adelantara': ('should',), 'adelantaramos': ('should',), 'adelantarla': ('giveinf',), 'adelantarlas':
('giveinf',), 'adelantarle': ('giveinf',), 'adelantarles': ('giveinf',), 'adelantarlo': ('giveinf',), 'adelantarlos':
('giveinf',), 'adelantarsela': ('giveinf',), 'adelantarselas': ('giveinf',), 'adelantarselo': ('giveinf',),
'adelantarselos': ('giveinf',), 'adelante': ('should', 'imperative'), 'adelantemos': ('should',), 'adelanten':
('imperative',), 'adelantes': ('should', 'imperative'), 'adelanto': ('moved3',), 'adelantá': ('imperative',),
'ademas': ('filler',), 'admite': ('opines',), 'afirma': ('opines',), 'agarra': ('answers',), 'agarro': ('answers',),
'agenda': ('give3',), 'agendada': ('set',), 'agendado': ('set',), 'agendamos': ('set_up',), 'agendar': ('giveinf',
'todo_inf'), 'agendarla': ('giveinf',), 'agendarlas': ('giveinf',), 'agendarle': ('giveinf',), 'agendarles':
('giveinf',), 'agendarlo': ('giveinf',), 'agendarlos': ('giveinf',), 'agendarsela': ('giveinf',), 'agendarselas':
('giveinf',), 'agendarselo': ('giveinf',), 'agendarselos': ('giveinf',), 'agende': ('set_up',), 'agendo': ('give1',),
'agradecer': ('todo_inf',), 'agradecerle': ('todo_inf',), 'ahi': ('hello',), 'ahora': ('hello',), 'ahorra':
('imperative',), 'ahorrara': ('should',), 'ahorraramos': ('should',), 'ahorre': ('should', 'imperative'), 'ahorremos':
('should',), 'ahorren': ('imperative',), 'ahorres': ('should', 'imperative'), 'ahorrá': ('imperative',), 'ajusta':
('imperative',), 'ajustara': ('should',), 'ajustaramos': ('should',), 'ajuste': ('should', 'imperative'), 'ajustemos':
('should',), 'ajusten': ('imperative',), 'ajustes': ('should', 'imperative'), 'ajustá': ('imperative',), 'al':
('hello', 'link'), 'alba': ('name_words',), 'alcance': ('managed1',), 'alcanzamos': ('managed1',), 'alento':
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
'opines', 'says'), 'aparecieron': ('reach',), 'aparecio': ('reach', 'came3'), 'aplace': ('moved1', 'should',
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
'made3'), 'armá': ('imperative',), 'armó': ('made3',), 'arranca': ('verb3',), 'arranco': ('verb3',), 'arriesgue':
('should', 'imperative'), 'arriesguen': ('imperative',), 'arriesgues': ('should', 'imperative'), 'articulo':
('paper',), 'asado': ('hello', 'date'), 'asegura': ('opines',), 'asesor': ('rel',), 'asi': ('filler',), 'asista':
('should', 'imperative'), 'asistan': ('imperative',), 'asistas': ('should', 'imperative'), 'asistente': ('rel',),
'asistir': ('see_inf',), 'asuncion': ('name_words',), 'atendio': ('called3', 'answers'), 'atiende': ('answers',),
'atraso': ('moved3',), 'audio': ('letter',), 'audios': ('letter',), 'aumenta': ('imperative',), 'aumentara':
('should',), 'aumentaramos': ('should',), 'aumente': ('should', 'imperative'), 'aumentemos': ('should',), 'aumenten':
('imperative',), 'aumentes': ('should', 'imperative'), 'aumentá': ('imperative',), 'aun': ('filler',), 'aunque':
('hello',), 'aurora': ('name_words',), 'automatice': ('should', 'imperative'), 'automaticen': ('imperative',),
'automatices': ('should', 'imperative'), 'automatiza': ('imperative',), 'automatizara': ('should',), 'avisa':
('verb3', 'give3', 'opines'), 'avisamos': ('told1',), 'avisan': ('give3',), 'avisar': ('giveinf',), 'avisara':
('give3',), 'avisare': ('give1',), 'avisaria': ('would_give',), 'avisarla': ('giveinf',), 'avisarlas': ('giveinf',),
'avisarle': ('giveinf', 'infle'), 'avisarles': ('giveinf', 'todo_inf'), 'avisarlo': ('giveinf',), 'avisarlos':
('giveinf',), 'avisarme': ('giveinf', 'infme'), 'avisarnos': ('giveinf', 'infme'), 'avisarsela': ('giveinf',),
'avisarselas': ('giveinf',), 'avisarselo': ('giveinf',), 'avisarselos': ('giveinf',), 'avise': ('told1',), 'aviso':
('verb3', 'give1', 'opines', 'wrote3'), 'avisó': ('verb3', 'opines', 'wrote3'), 'ayer': ('hello',), 'ayudar':
('giveinf',), 'ayudarla': ('giveinf', 'infle'), 'ayudarlas': ('giveinf',), 'ayudarle': ('giveinf', 'infle'),
'ayudarles': ('giveinf',), 'ayudarlo': ('giveinf', 'infle'), 'ayudarlos': ('giveinf',), 'ayudarme': ('giveinf',
'infme'), 'ayudarnos': ('giveinf', 'infme'), 'ayudarsela': ('giveinf',), 'ayudarselas': ('giveinf',), 'ayudarselo':
('giveinf',), 'ayudarselos': ('giveinf',), 'ayudo': ('called3',), 'azucena': ('name_words',), 'baja': ('verb3',
'imperative'), 'bajara': ('should',), 'bajaramos': ('should',), 'baje': ('should', 'imperative'), 'bajemos':
('should',), 'bajen': ('imperative',), 'bajes': ('should', 'imperative'), 'bajo': ('verb3',), 'bajá': ('imperative',),
'base': ('paper',), 'bastante': ('filler',), 'bautizo': ('date',), 'bebe': ('rel',), 'becaria': ('rel',), 'becario':
('rel',), 'bien': ('filler', 'hello'), 'birras': ('drink', 'date'), 'blanca': ('name_words',), 'blanco':
('name_words',), 'boda': ('date',), 'borrador': ('paper', 'thing'), 'bravo': ('name_words',), 'brevemente':
('filler',), 'brunch': ('date',), 'buen': ('span',), 'buena': ('hello', 'span'), 'busca': ('verb3', 'give3', 'is3',
'imperative'), 'buscaba': ('verb3',), 'buscan': ('verb3',), 'buscar': ('giveinf',), 'buscara': ('verb3', 'should'),
'buscarla': ('giveinf',), 'buscarlas': ('giveinf',), 'buscarle': ('giveinf',), 'buscarles': ('giveinf',), 'buscarlo':
('giveinf',), 'buscarlos': ('giveinf',), 'buscarsela': ('giveinf',), 'buscarselas': ('giveinf',), 'buscarselo':
('giveinf',), 'buscarselos': ('giveinf',), 'buscará': ('verb3',), 'busco': ('give1', 'called3'), 'buscó':
('called3',), 'busque': ('called1', 'should', 'attempt', 'imperative'), 'busquemos': ('should',), 'busquen':
('imperative',), 'busques': ('should', 'imperative'), 'busqué': ('called1', 'attempt'), 'cada': ('hello',), 'cafe':
('date',), 'cafecito': ('date',), 'cafelito': ('date',), 'cafes': ('drink',), 'café': ('date',), 'call': ('date',),
'calvo': ('name_words',), 'cambia': ('imperative',), 'cambiamos': ('moved1',), 'cambiara': ('should',), 'cambiaramos':
('should',), 'cambie': ('should', 'imperative'), 'cambiemos': ('should',), 'cambien': ('imperative',), 'cambies':
('should', 'imperative'), 'cambio': ('moved3',), 'cambiá': ('imperative',), 'campo': ('name_words',), 'campos':
('name_words',), 'canas': ('drink', 'date'), 'cancela': ('off',), 'cancelada': ('off',), 'cancelado': ('off',),
'cancelamos': ('off',), 'cancelaron': ('off',), 'cancele': ('off',), 'cancelo': ('hello', 'off'), 'cano':
('name_words',), 'capacitacion': ('course',), 'caridad': ('name_words',), 'carta': ('letter', 'paper'), 'casa':
('hello', 'verb3', 'name_words'), 'casara': ('verb3',), 'casaron': ('verb3',), 'casas': ('name_words',), 'casi':
('filler',), 'caso': ('verb3',), 'castillo': ('name_words',), 'casó': ('verb3',), 'cayo': ('verb3', 'reach', 'came3',
'off'), 'celebra': ('verb3',), 'celeste': ('name_words',), 'cena': ('hello', 'verb3', 'date'), 'cenado': ('done_pp',),
'cenamos': ('hello',), 'cenar': ('see_inf',), 'cenare': ('shall1',), 'cenaremos': ('shall1',), 'cene': ('hello',),
'cenita': ('hello',), 'ceno': ('verb3', 'eat1', 'met3'), 'centra': ('imperative',), 'centrara': ('should',),
'centraramos': ('should',), 'centrate': ('imperative',), 'centre': ('should', 'imperative'), 'centremos': ('should',),
'centren': ('imperative',), 'centres': ('should', 'imperative'), 'centrá': ('imperative',), 'cenó': ('verb3', 'met3'),
'ceo': ('rel',), 'cerrada': ('set',), 'cerrado': ('set',), 'cerrara': ('verb3', 'should'), 'cerrará': ('verb3',),
'cerre': ('set_up',), 'cerremos': ('should',), 'cerro': ('verb3',), 'cerveza': ('date',), 'cervezas': ('drink',),
'cfo': ('rel',), 'charla': ('hello', 'date', 'course'), 'charlado': ('done_pp',), 'charle': ('hello',), 'chat':
('letter',), 'chelas': ('drink', 'date'), 'cierra': ('verb3', 'imperative'), 'cierran': ('verb3',), 'cierre':
('should', 'imperative'), 'cierren': ('imperative',), 'cierres': ('should', 'imperative'), 'cifras': ('thing',),
'cinco': ('hello', 'span'), 'cita': ('date',), 'citar': ('todo_inf',), 'clara': ('name_words',), 'claro': ('filler',),
'clase': ('course',), 'clavada': ('stood',), 'clavado': ('stood',), 'clienta': ('rel',), 'cliente': ('rel',),
'clientes': ('rel',), 'coaching': ('mentor_noun',), 'cobra': ('imperative',), 'cobrara': ('should',), 'cobraramos':
('should',), 'cobre': ('should', 'imperative'), 'cobremos': ('should',), 'cobren': ('imperative',), 'cobres':
('should', 'imperative'), 'cobrá': ('imperative',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'coge':
('answers',), 'cogio': ('answers',), 'coincidi': ('hello', 'seen1'), 'coincidido': ('done_pp',), 'coincidimos':
('hello',), 'coincidir': ('see_inf',), 'colega': ('rel',), 'colegas': ('rel',), 'colgada': ('stood',), 'colgado':
('stood',), 'colgar': ('see_inf',), 'comadre': ('rel',), 'come': ('verb3',), 'comemos': ('eat1',), 'comenta':
('verb3', 'opines', 'says'), 'comentamos': ('told1',), 'comentarios': ('feedback_noun',), 'comente': ('told1',
'read1'), 'comento': ('verb3', 'opines', 'says'), 'comer': ('see_inf',), 'comere': ('shall1',), 'comeremos':
('shall1',), 'comi': ('hello', 'met1'), 'comida': ('hello', 'date'), 'comido': ('done_pp',), 'comience': ('should',
'imperative'), 'comiencen': ('imperative',), 'comiences': ('should', 'imperative'), 'comimos': ('hello', 'met1'),
'comio': ('hello', 'verb3', 'met3'), 'como': ('hello',), 'compadre': ('rel',), 'companera': ('rel',), 'companero':
('rel',), 'compania': ('rel',), 'comparte': ('give3', 'send3'), 'comparti': ('handed1',), 'compartimos': ('give1',),
'compartir': ('giveinf', 'hand_inf'), 'compartira': ('give3',), 'compartire': ('give1',), 'compartiria':
('would_give',), 'compartirla': ('giveinf',), 'compartirlas': ('giveinf',), 'compartirle': ('giveinf', 'infle'),
'compartirles': ('giveinf',), 'compartirlo': ('giveinf',), 'compartirlos': ('giveinf',), 'compartirme': ('giveinf',
'infme'), 'compartirsela': ('giveinf',), 'compartirselas': ('giveinf',), 'compartirselo': ('giveinf',),
'compartirselos': ('giveinf',), 'comparto': ('give1',), 'compra': ('verb3', 'imperative'), 'compran': ('verb3',),
'comprar': ('giveinf',), 'comprara': ('verb3', 'should'), 'compraramos': ('should',), 'comprarla': ('giveinf',),
'comprarlas': ('giveinf',), 'comprarle': ('giveinf',), 'comprarles': ('giveinf',), 'comprarlo': ('giveinf',),
'comprarlos': ('giveinf',), 'comprarsela': ('giveinf',), 'comprarselas': ('giveinf',), 'comprarselo': ('giveinf',),
'comprarselos': ('giveinf',), 'comprará': ('verb3',), 'compre': ('should', 'imperative'), 'compremos': ('should',),
'compren': ('imperative',), 'compres': ('should', 'imperative'), 'compro': ('verb3', 'give1'), 'comprá':
('imperative',), 'compró': ('verb3',), 'comunicarme': ('see_inf',), 'con': ('hello', 'link'), 'concentra':
('imperative',), 'concentrara': ('should',), 'concentraramos': ('should',), 'concentrate': ('imperative',),
'concentre': ('should', 'imperative'), 'concentremos': ('should',), 'concentren': ('imperative',), 'concentres':
('should', 'imperative'), 'concentrá': ('imperative',), 'concepcion': ('name_words',), 'concertada': ('set',),
'concertado': ('set',), 'concertamos': ('set_up',), 'concerte': ('set_up',), 'conectar': ('giveinf',), 'conectarla':
('giveinf',), 'conectarlas': ('giveinf',), 'conectarle': ('giveinf',), 'conectarles': ('giveinf',), 'conectarlo':
('giveinf',), 'conectarlos': ('giveinf',), 'conectarme': ('giveinf', 'infme'), 'conectarsela': ('giveinf',),
'conectarselas': ('giveinf',), 'conectarselo': ('giveinf',), 'conectarselos': ('giveinf',), 'conecto': ('give1',),
'conferencia': ('course',), 'confeso': ('says',), 'confiara': ('should',), 'confie': ('should', 'imperative'),
'confien': ('imperative',), 'confies': ('should', 'imperative'), 'confirma': ('verb3', 'give3', 'opines', 'says',
'hand3'), 'confirmada': ('set',), 'confirmado': ('set',), 'confirmamos': ('give1',), 'confirman': ('give3',),
'confirmar': ('giveinf',), 'confirmara': ('give3', 'will3', 'hand3'), 'confirmare': ('give1',), 'confirmaria':
('would_give',), 'confirmarla': ('giveinf',), 'confirmarlas': ('giveinf',), 'confirmarle': ('giveinf', 'infle'),
'confirmarles': ('giveinf',), 'confirmarlo': ('giveinf',), 'confirmarlos': ('giveinf',), 'confirmarme': ('giveinf',
'infme'), 'confirmarmelo': ('giveinf', 'infme'), 'confirmarnos': ('giveinf', 'infme'), 'confirmarsela': ('giveinf',),
'confirmarselas': ('giveinf',), 'confirmarselo': ('giveinf',), 'confirmarselos': ('giveinf',), 'confirme': ('told1',),
'confirmo': ('verb3', 'give1', 'opines', 'says'), 'confirmó': ('verb3', 'opines', 'says'), 'conmigo': ('with_me',
'hello'), 'conoce': ('verb3', 'is3'), 'conocer': ('see_inf',), 'conocere': ('shall1',), 'conoci': ('hello', 'called1',
'seen1'), 'conocia': ('verb3',), 'conocido': ('done_pp',), 'conocieron': ('verb3',), 'conocimos': ('called1',),
'conocio': ('verb3', 'met3'), 'conozco': ('seen1',), 'consegui': ('managed1',), 'conseguimos': ('managed1',),
'conseguir': ('giveinf',), 'conseguira': ('give3',), 'conseguire': ('give1',), 'conseguiria': ('would_give',),
'conseguirla': ('giveinf',), 'conseguirlas': ('giveinf',), 'conseguirle': ('giveinf', 'infle'), 'conseguirles':
('giveinf',), 'conseguirlo': ('giveinf',), 'conseguirlos': ('giveinf',), 'conseguirme': ('giveinf', 'infme'),
'conseguirnos': ('giveinf', 'infme'), 'conseguirsela': ('giveinf',), 'conseguirselas': ('giveinf',), 'conseguirselo':
('giveinf',), 'conseguirselos': ('giveinf',), 'consejo': ('tip',), 'consejos': ('tip',), 'considera': ('opines',),
'consiga': ('should', 'imperative'), 'consigan': ('imperative',), 'consigas': ('should', 'imperative'), 'consigo':
('give1',), 'consigue': ('give3',), 'construya': ('should', 'imperative'), 'construyan': ('imperative',),
'construyas': ('should', 'imperative'), 'construye': ('verb3',), 'consuelo': ('name_words',), 'consultar':
('todo_inf',), 'consultarle': ('todo_inf',), 'consulte': ('should', 'imperative'), 'consulten': ('imperative',),
'consultes': ('should', 'imperative'), 'contabilice': ('should', 'imperative'), 'contabilicen': ('imperative',),
'contabilices': ('should', 'imperative'), 'contable': ('rel',), 'contacta': ('imperative',), 'contactado':
('called_pp',), 'contactar': ('giveinf', 'see_inf'), 'contactara': ('should',), 'contactaramos': ('should',),
'contactarla': ('see_inf',), 'contactarle': ('see_inf',), 'contactarlo': ('see_inf',), 'contacte': ('should',
'attempt', 'imperative'), 'contactemos': ('should',), 'contacten': ('imperative',), 'contactes': ('should',
'imperative'), 'contacto': ('reach', 'called3', 'paper', 'thing', 'wrote3'), 'contactos': ('paper', 'thing'),
'contactá': ('imperative',), 'contacté': ('attempt',), 'contactó': ('reach', 'called3', 'wrote3'), 'contador':
('rel',), 'contadora': ('rel',), 'contamos': ('told1',), 'contar': ('giveinf',), 'contarla': ('giveinf',),
'contarlas': ('giveinf',), 'contarle': ('giveinf',), 'contarles': ('giveinf',), 'contarlo': ('giveinf',), 'contarlos':
('giveinf',), 'contarme': ('giveinf', 'infme'), 'contarsela': ('giveinf',), 'contarselas': ('giveinf',), 'contarselo':
('giveinf',), 'contarselos': ('giveinf',), 'conte': ('told1',), 'contesta': ('hello', 'give3', 'answers', 'hand3'),
'contestado': ('called_pp',), 'contestan': ('give3',), 'contestar': ('giveinf',), 'contestara': ('give3', 'will3'),
'contestare': ('give1',), 'contestaria': ('would_give',), 'contestarla': ('giveinf',), 'contestarlas': ('giveinf',),
'contestarle': ('giveinf', 'infle'), 'contestarles': ('giveinf', 'infle'), 'contestarlo': ('giveinf',),
'contestarlos': ('giveinf',), 'contestarme': ('giveinf', 'infme'), 'contestarnos': ('giveinf', 'infme'),
'contestaron': ('answers',), 'contestarsela': ('giveinf',), 'contestarselas': ('giveinf',), 'contestarselo':
('giveinf',), 'contestarselos': ('giveinf',), 'conteste': ('called1',), 'contesto': ('hello', 'reach', 'give1',
'called3', 'answers'), 'contestó': ('hello', 'reach', 'called3', 'answers'), 'conto': ('verb3', 'opines', 'says'),
'contrata': ('verb3', 'imperative'), 'contratan': ('verb3',), 'contratara': ('verb3', 'should'), 'contrataramos':
('should',), 'contratará': ('verb3',), 'contrate': ('should', 'imperative'), 'contratemos': ('should',), 'contraten':
('imperative',), 'contrates': ('should', 'imperative'), 'contrato': ('verb3', 'paper', 'thing'), 'contratá':
('imperative',), 'contrató': ('verb3',), 'converso': ('verb3',), 'conviene': ('should',), 'coo': ('rel',),
'coordinamos': ('set_up',), 'coordinar': ('todo_inf',), 'coordine': ('set_up',), 'copas': ('drink',), 'copo':
('verb3',), 'cordero': ('name_words',), 'corra': ('should', 'imperative'), 'corran': ('imperative',), 'corras':
('should', 'imperative'), 'correcciones': ('feedback_noun',), 'corregi': ('read1',), 'corremos': ('moved1',),
'correo': ('hello', 'letter', 'attempt'), 'corrige': ('hand3',), 'corrio': ('moved3',), 'corta': ('imperative',),
'cortado': ('hello',), 'cortar': ('see_inf',), 'cortara': ('should',), 'cortaramos': ('should',), 'corte': ('should',
'imperative'), 'cortemos': ('should',), 'corten': ('imperative',), 'cortes': ('should', 'imperative'), 'cortá':
('imperative',), 'costa': ('name_words',), 'cotiza': ('give3', 'send3'), 'cotizacion': ('thing', 'mine_thing'),
'cotizar': ('giveinf', 'hand_inf'), 'cotizarla': ('giveinf',), 'cotizarlas': ('giveinf',), 'cotizarle': ('giveinf',
'infle'), 'cotizarles': ('giveinf',), 'cotizarlo': ('giveinf',), 'cotizarlos': ('giveinf',), 'cotizarme': ('giveinf',
'infme'), 'cotizarsela': ('giveinf',), 'cotizarselas': ('giveinf',), 'cotizarselo': ('giveinf',), 'cotizarselos':
('giveinf',), 'cotizo': ('give1',), 'crece': ('verb3',), 'creciera': ('should',), 'crecio': ('verb3',), 'cree':
('verb3', 'opines', 'says'), 'creen': ('verb3',), 'creia': ('verb3', 'opines'), 'crezca': ('should', 'imperative'),
'crezcan': ('imperative',), 'crezcas': ('should', 'imperative'), 'critique': ('read1',), 'cruce': ('met1', 'called1',
'should', 'imperative'), 'crucen': ('imperative',), 'cruces': ('should', 'imperative'), 'crucé': ('met1', 'called1'),
'cruz': ('name_words',), 'cruzamos': ('met1',), 'cto': ('rel',), 'cuadramos': ('set_up',), 'cuadrar': ('todo_inf',),
'cuadre': ('set_up',), 'cuando': ('hello',), 'cuarenta': ('span',), 'cuate': ('rel',), 'cuatro': ('hello', 'span'),
'cuenta': ('verb3', 'opines', 'says'), 'cuento': ('give1',), 'cuida': ('imperative',), 'cuidara': ('should',),
'cuidaramos': ('should',), 'cuidate': ('imperative',), 'cuide': ('should', 'imperative'), 'cuidemos': ('should',),
'cuiden': ('imperative',), 'cuides': ('should', 'imperative'), 'cuidá': ('imperative',), 'cumple': ('verb3', 'date'),
'cumpleanos': ('date',), 'cumplio': ('verb3',), 'cunada': ('rel',), 'cunado': ('rel',), 'curriculum': ('paper',),
'curso': ('paper', 'course'), 'cuándo': ('hello',), 'cv': ('paper', 'thing'), 'céntrate': ('imperative',), 'cómo':
('hello',), 'da': ('verb3',), 'damos': ('give1',), 'dar': ('giveinf',), 'dara': ('verb3', 'give3'), 'dare':
('give1',), 'daria': ('would_give',), 'darla': ('giveinf',), 'darlas': ('giveinf',), 'darle': ('giveinf', 'infle'),
'darles': ('giveinf', 'infle'), 'darlo': ('giveinf',), 'darlos': ('giveinf',), 'darme': ('giveinf', 'infme'),
'darnos': ('giveinf', 'infme'), 'darsela': ('giveinf',), 'darselas': ('giveinf',), 'darselo': ('giveinf',),
'darselos': ('giveinf',), 'dato': ('tip',), 'datos': ('thing',), 'de': ('link',), 'debe': ('hello', 'verb3'),
'debemos': ('should',), 'deben': ('hello', 'verb3'), 'deberia': ('verb3', 'should'), 'deberiamos': ('should',),
'debia': ('verb3',), 'debiera': ('should',), 'debo': ('hello', 'should'), 'decia': ('verb3', 'opines'), 'decida':
('should', 'imperative'), 'decidan': ('imperative',), 'decidas': ('should', 'imperative'), 'decide': ('verb3',),
'decidio': ('verb3',), 'decir': ('giveinf',), 'decirla': ('giveinf',), 'decirlas': ('giveinf',), 'decirle':
('giveinf', 'infle'), 'decirles': ('giveinf', 'infle'), 'decirlo': ('giveinf',), 'decirlos': ('giveinf',), 'decirme':
('giveinf', 'infme'), 'decirnos': ('giveinf', 'infme'), 'decirsela': ('giveinf',), 'decirselas': ('giveinf',),
'decirselo': ('giveinf',), 'decirselos': ('giveinf',), 'deck': ('paper', 'thing', 'mine_thing'), 'dedicate':
('imperative',), 'defina': ('should', 'imperative'), 'definan': ('imperative',), 'definas': ('should', 'imperative'),
'deja': ('verb3', 'imperative'), 'dejamos': ('moved1',), 'dejara': ('verb3', 'should'), 'dejaramos': ('should',),
'dejará': ('verb3',), 'deje': ('should', 'handed1', 'attempt', 'imperative'), 'dejemos': ('should',), 'dejen':
('imperative',), 'dejes': ('should', 'imperative'), 'dejo': ('hello', 'verb3'), 'dejá': ('imperative',), 'dejé':
('handed1', 'attempt'), 'del': ('hello',), 'delega': ('imperative',), 'delegara': ('should',), 'delegue': ('should',
'imperative'), 'deleguen': ('imperative',), 'delegues': ('should', 'imperative'), 'delgado': ('name_words',), 'demo':
('date',), 'deposita': ('give3', 'send3'), 'depositar': ('giveinf', 'hand_inf'), 'depositarla': ('giveinf',),
'depositarlas': ('giveinf',), 'depositarle': ('giveinf',), 'depositarles': ('giveinf',), 'depositarlo': ('giveinf',),
'depositarlos': ('giveinf',), 'depositarme': ('giveinf', 'infme'), 'depositarsela': ('giveinf',), 'depositarselas':
('giveinf',), 'depositarselo': ('giveinf',), 'depositarselos': ('giveinf',), 'deposito': ('give1',), 'derivo':
('sent_to',), 'desaparecio': ('verb3',), 'desayuna': ('verb3',), 'desayunado': ('done_pp',), 'desayunar':
('see_inf',), 'desayunare': ('shall1',), 'desayune': ('hello',), 'desayuno': ('hello', 'date'), 'descansa':
('imperative',), 'descansara': ('should',), 'descansaramos': ('should',), 'descanse': ('should', 'imperative'),
'descansemos': ('should',), 'descansen': ('imperative',), 'descanses': ('should', 'imperative'), 'descansá':
('imperative',), 'descolgo': ('answers',), 'descuelga': ('answers',), 'desde': ('hello',), 'despida': ('should',
'imperative'), 'despidan': ('imperative',), 'despidas': ('should', 'imperative'), 'despide': ('verb3',), 'despidiera':
('should',), 'despidio': ('verb3',), 'despues': ('filler',), 'desvia': ('sent_to',), 'desvio': ('sent_to',), 'detras':
('hello',), 'devolucion': ('feedback_noun',), 'devolver': ('giveinf',), 'devolvera': ('give3',), 'devolvere':
('give1',), 'devolveria': ('would_give',), 'devolverla': ('giveinf',), 'devolverlas': ('giveinf',), 'devolverle':
('giveinf', 'infle'), 'devolverles': ('giveinf',), 'devolverlo': ('giveinf', 'infle'), 'devolverlos': ('giveinf',),
'devolverme': ('giveinf', 'infme'), 'devolversela': ('giveinf',), 'devolverselas': ('giveinf',), 'devolverselo':
('giveinf', 'infle'), 'devolverselos': ('giveinf',), 'devolvio': ('answers',), 'devolvérselo': ('infle',), 'devuelve':
('give3', 'answers'), 'devuelvo': ('give1',), 'di': ('handed1',), 'dia': ('hello',), 'dias': ('hello',), 'dice':
('hello', 'verb3', 'opines', 'says'), 'dicen': ('verb3',), 'diez': ('span',), 'diga': ('should', 'imperative'),
'digan': ('imperative',), 'digas': ('should', 'imperative'), 'digo': ('give1',), 'dije': ('told1',), 'dijera':
('should',), 'dijimos': ('told1',), 'dijo': ('hello', 'verb3', 'opines', 'says', 'bidding'), 'dimos': ('handed1',),
'dio': ('verb3',), 'dira': ('verb3', 'give3'), 'dire': ('give1',), 'direccion': ('thing',), 'directo': ('sent_to',),
'director': ('rel',), 'directora': ('rel',), 'diria': ('would_give',), 'dirige': ('verb3',), 'disponible': ('ready',),
'diversifique': ('should', 'imperative'), 'diversifiquen': ('imperative',), 'diversifiques': ('should', 'imperative'),
'divida': ('should', 'imperative'), 'dividan': ('imperative',), 'dividas': ('should', 'imperative'), 'divorcia':
('verb3',), 'divorcio': ('verb3',), 'dm': ('letter',), 'docs': ('thing',), 'documenta': ('imperative',),
'documentara': ('should',), 'documentaramos': ('should',), 'documente': ('should', 'imperative'), 'documentemos':
('should',), 'documenten': ('imperative',), 'documentes': ('should', 'imperative'), 'documento': ('paper', 'thing'),
'documentos': ('thing',), 'documentá': ('imperative',), 'dolores': ('name_words',), 'domingo': ('name_words',),
'donde': ('hello',), 'dos': ('hello', 'span'), 'doy': ('give1',), 'duda': ('verb3', 'says'), 'duplica':
('imperative',), 'duplicara': ('should',), 'duplique': ('should', 'imperative'), 'dupliquen': ('imperative',),
'dupliques': ('should', 'imperative'), 'durante': ('hello',), 'dónde': ('hello',), 'e': ('and',), 'echamos':
('met1',), 'eche': ('met1',), 'edite': ('read1',), 'el': ('det', 'hello', 'any_det', 'link', 'article'), 'elige':
('imperative',), 'eligiera': ('should',), 'elija': ('should', 'imperative'), 'elijan': ('imperative',), 'elijas':
('should', 'imperative'), 'elimina': ('imperative',), 'eliminara': ('should',), 'eliminaramos': ('should',),
'elimine': ('should', 'imperative'), 'eliminemos': ('should',), 'eliminen': ('imperative',), 'elimines': ('should',
'imperative'), 'eliminá': ('imperative',), 'ella': ('they', 'them', 'hello'), 'ellas': ('they', 'hello'), 'ello':
('it',), 'ellos': ('they', 'hello'), 'email': ('letter',), 'embarazada': ('verb3',), 'embarcada': ('stood',),
'embarcado': ('stood',), 'empecemos': ('should',), 'empezara': ('verb3', 'should'), 'empezará': ('verb3',), 'empezo':
('verb3',), 'empiece': ('should', 'imperative'), 'empiecen': ('imperative',), 'empieces': ('should', 'imperative'),
'empieza': ('verb3', 'imperative'), 'empresa': ('hello', 'rel'), 'empuja': ('urges',), 'empujo': ('urges',), 'en':
('link',), 'encanta': ('verb3',), 'encanto': ('verb3', 'says'), 'encarnacion': ('name_words',), 'encontramos':
('met1', 'called1'), 'encontrar': ('see_inf',), 'encontrarme': ('see_inf',), 'encontre': ('met1', 'called1', 'seen1'),
'encontro': ('verb3', 'met3'), 'encuentro': ('date',), 'enfermo': ('verb3',), 'enfermó': ('verb3',), 'enfoca':
('imperative',), 'enfocara': ('should',), 'enfocate': ('imperative',), 'enfoque': ('should', 'imperative'),
'enfoquen': ('imperative',), 'enfoques': ('should', 'imperative'), 'enfócate': ('imperative',), 'enlace': ('letter',
'paper'), 'ensenar': ('giveinf',), 'ensenarla': ('giveinf',), 'ensenarlas': ('giveinf',), 'ensenarle': ('giveinf',),
'ensenarles': ('giveinf',), 'ensenarlo': ('giveinf',), 'ensenarlos': ('giveinf',), 'ensenarme': ('giveinf', 'infme'),
'ensenarsela': ('giveinf',), 'ensenarselas': ('giveinf',), 'ensenarselo': ('giveinf',), 'ensenarselos': ('giveinf',),
'ensene': ('told1',), 'enseno': ('give1', 'called3'), 'enseño': ('give1',), 'enseñó': ('called3',), 'entonces':
('filler', 'hello', 'turn'), 'entra': ('verb3', 'imperative'), 'entrara': ('verb3', 'should'), 'entraramos':
('should',), 'entrará': ('verb3',), 'entre': ('hello', 'should', 'imperative'), 'entrega': ('give3', 'send3'),
'entregamos': ('give1',), 'entregan': ('give3', 'send3'), 'entregar': ('giveinf', 'hand_inf'), 'entregara': ('give3',
'will3', 'send3'), 'entregare': ('give1',), 'entregaria': ('would_give',), 'entregarla': ('giveinf',), 'entregarlas':
('giveinf',), 'entregarle': ('giveinf', 'infle'), 'entregarles': ('giveinf',), 'entregarlo': ('giveinf',),
'entregarlos': ('giveinf',), 'entregarme': ('giveinf', 'infme'), 'entregarsela': ('giveinf',), 'entregarselas':
('giveinf',), 'entregarselo': ('giveinf',), 'entregarselos': ('giveinf',), 'entrego': ('give1',), 'entremos':
('should',), 'entren': ('imperative',), 'entres': ('should', 'imperative'), 'entrevista': ('date',), 'entreviste':
('called1',), 'entrevisto': ('called3',), 'entro': ('verb3', 'sent_to'), 'entrá': ('imperative',), 'envia': ('give3',
'send3'), 'enviado': ('called_pp',), 'enviamos': ('give1',), 'envian': ('give3', 'send3'), 'enviar': ('giveinf',
'hand_inf'), 'enviara': ('give3', 'will3', 'send3'), 'enviare': ('give1',), 'enviaremos': ('give1',), 'enviaria':
('would_give',), 'enviarla': ('giveinf', 'infle'), 'enviarlas': ('giveinf',), 'enviarle': ('hello', 'giveinf',
'infle'), 'enviarles': ('giveinf', 'infle'), 'enviarlo': ('giveinf', 'infle'), 'enviarlos': ('giveinf',), 'enviarme':
('giveinf', 'infme'), 'enviarmela': ('giveinf', 'infme'), 'enviarmelo': ('giveinf', 'infme'), 'enviarnos': ('giveinf',
'infme'), 'enviarsela': ('giveinf', 'infle'), 'enviarselas': ('giveinf',), 'enviarselo': ('giveinf', 'infle'),
'enviarselos': ('giveinf',), 'envie': ('handed1', 'attempt'), 'envio': ('give1',), 'enviársela': ('infle',),
'enviárselo': ('infle',), 'envié': ('handed1', 'attempt'), 'envía': ('give3', 'send3'), 'envío': ('give1',), 'equipo':
('rel',), 'era': ('verb3', 'is3'), 'eran': ('verb3',), 'es': ('verb3', 'is3'), 'esa': ('det', 'hello'), 'escape':
('met1',), 'escriba': ('should', 'imperative'), 'escriban': ('imperative',), 'escribas': ('should', 'imperative'),
'escribe': ('imperative',), 'escribi': ('called1', 'seen1', 'attempt'), 'escribiera': ('should',), 'escribieron':
('reach',), 'escribimos': ('met1',), 'escribio': ('reach', 'called3', 'says', 'wrote3'), 'escribir': ('giveinf',
'see_inf'), 'escribira': ('give3',), 'escribire': ('give1',), 'escribiria': ('would_give',), 'escribirla':
('giveinf',), 'escribirlas': ('giveinf',), 'escribirle': ('giveinf', 'infle'), 'escribirles': ('giveinf',),
'escribirlo': ('giveinf',), 'escribirlos': ('giveinf',), 'escribirme': ('giveinf', 'infme'), 'escribirsela':
('giveinf',), 'escribirselas': ('giveinf',), 'escribirselo': ('giveinf',), 'escribirselos': ('giveinf',), 'escribo':
('give1',), 'escribí': ('called1', 'seen1', 'attempt'), 'escrito': ('called_pp',), 'escucha': ('imperative',),
'escuchara': ('should',), 'escucharamos': ('should',), 'escuche': ('should', 'imperative'), 'escuchemos': ('should',),
'escuchen': ('imperative',), 'escuches': ('should', 'imperative'), 'escuchá': ('imperative',), 'ese': ('det',
'hello'), 'eso': ('hello', 'it'), 'espera': ('hello', 'verb3', 'may3', 'opines', 'says', 'imperative'), 'esperaba':
('verb3',), 'esperando': ('stood',), 'esperanza': ('name_words',), 'esperara': ('should',), 'esperaramos':
('should',), 'espere': ('called1', 'should', 'imperative'), 'esperemos': ('should',), 'esperen': ('imperative',),
'esperes': ('should', 'imperative'), 'espero': ('called3',), 'esperá': ('imperative',), 'esperé': ('called1',),
'esperó': ('called3',), 'esposa': ('rel',), 'esposo': ('rel',), 'esta': ('det', 'hello', 'verb3', 'is3'), 'estaba':
('hello', 'verb3', 'is3'), 'estaban': ('verb3',), 'estado': ('hello', 'done_pp'), 'estan': ('hello', 'verb3'),
'estara': ('verb3',), 'estaria': ('verb3',), 'estas': ('det',), 'este': ('det', 'hello'), 'esto': ('hello', 'it'),
'estos': ('det',), 'estoy': ('hello',), 'estrella': ('name_words',), 'estudia': ('verb3', 'imperative'), 'estudiara':
('should',), 'estudiaramos': ('should',), 'estudie': ('should', 'imperative'), 'estudiemos': ('should',), 'estudien':
('imperative',), 'estudies': ('should', 'imperative'), 'estudio': ('verb3', 'paper'), 'estudiá': ('imperative',),
'estudió': ('verb3',), 'estuve': ('hello',), 'estuvo': ('hello', 'verb3'), 'está': ('hello', 'verb3', 'is3'),
'evento': ('date',), 'evita': ('imperative',), 'evitara': ('should',), 'evitaramos': ('should',), 'evite': ('should',
'imperative'), 'evitemos': ('should',), 'eviten': ('imperative',), 'evites': ('should', 'imperative'), 'evitá':
('imperative',), 'ex': ('rel',), 'excel': ('paper',), 'exjefe': ('rel',), 'explica': ('verb3', 'opines', 'says'),
'explicamos': ('told1',), 'explicar': ('giveinf',), 'explicarla': ('giveinf',), 'explicarlas': ('giveinf',),
'explicarle': ('giveinf',), 'explicarles': ('giveinf',), 'explicarlo': ('giveinf',), 'explicarlos': ('giveinf',),
'explicarsela': ('giveinf',), 'explicarselas': ('giveinf',), 'explicarselo': ('giveinf',), 'explicarselos':
('giveinf',), 'explico': ('verb3', 'give1', 'opines', 'says'), 'explicó': ('verb3', 'opines', 'says'), 'explique':
('should', 'told1', 'imperative'), 'expliquen': ('imperative',), 'expliques': ('should', 'imperative'), 'expliqué':
('told1',), 'exporta': ('imperative',), 'exportara': ('should',), 'exportaramos': ('should',), 'exporte': ('should',
'imperative'), 'exportemos': ('should',), 'exporten': ('imperative',), 'exportes': ('should', 'imperative'),
'exportá': ('imperative',), 'extrana': ('verb3',), 'factura': ('give3', 'imperative', 'thing', 'mine_thing'),
'facturar': ('giveinf',), 'facturara': ('should',), 'facturaramos': ('should',), 'facturarla': ('giveinf',),
'facturarlas': ('giveinf',), 'facturarle': ('giveinf',), 'facturarles': ('giveinf',), 'facturarlo': ('giveinf',),
'facturarlos': ('giveinf',), 'facturarme': ('giveinf', 'infme'), 'facturarsela': ('giveinf',), 'facturarselas':
('giveinf',), 'facturarselo': ('giveinf',), 'facturarselos': ('giveinf',), 'facturas': ('hello',), 'facture':
('should', 'imperative'), 'facturemos': ('should',), 'facturen': ('imperative',), 'factures': ('should',
'imperative'), 'facturo': ('give1',), 'facturá': ('imperative',), 'fallecio': ('verb3',), 'familia': ('rel',), 'fe':
('name_words',), 'fecha': ('thing',), 'fechas': ('thing',), 'feedback': ('feedback_noun',), 'felicitar':
('todo_inf',), 'felicitarla': ('todo_inf',), 'felicitarlo': ('todo_inf',), 'felicito': ('called3',), 'feria':
('date',), 'festeja': ('verb3',), 'ficha': ('imperative',), 'fichara': ('should',), 'ficharamos': ('should',),
'fiche': ('should', 'imperative'), 'fichemos': ('should',), 'fichen': ('imperative',), 'fiches': ('should',
'imperative'), 'fichá': ('imperative',), 'fiesta': ('date',), 'fijada': ('set',), 'fijado': ('set',), 'fijamos':
('set_up',), 'fije': ('set_up',), 'firma': ('verb3', 'imperative', 'hand3', 'thing'), 'firmar': ('giveinf',),
'firmara': ('verb3', 'should', 'hand3'), 'firmaramos': ('should',), 'firmarla': ('giveinf',), 'firmarlas':
('giveinf',), 'firmarle': ('giveinf',), 'firmarles': ('giveinf',), 'firmarlo': ('giveinf',), 'firmarlos':
('giveinf',), 'firmarsela': ('giveinf',), 'firmarselas': ('giveinf',), 'firmarselo': ('giveinf',), 'firmarselos':
('giveinf',), 'firmará': ('verb3', 'hand3'), 'firme': ('should', 'imperative'), 'firmemos': ('should',), 'firmen':
('imperative',), 'firmes': ('should', 'imperative'), 'firmo': ('verb3', 'says'), 'firmá': ('imperative',), 'firmó':
('verb3', 'says'), 'flor': ('name_words',), 'flores': ('name_words',), 'forma': ('imperative',), 'formacion':
('course',), 'formara': ('should',), 'formaramos': ('should',), 'forme': ('should', 'imperative'), 'formemos':
('should',), 'formen': ('imperative',), 'formes': ('should', 'imperative'), 'formá': ('imperative',), 'foto':
('letter',), 'fotos': ('letter', 'thing'), 'franco': ('name_words',), 'frustro': ('off',), 'fue': ('hello', 'verb3',
'sent_to', 'is3'), 'fuentes': ('name_words',), 'fuera': ('should',), 'fueron': ('hello', 'verb3'), 'fui': ('hello',
'met1', 'seen1'), 'fuimos': ('hello', 'met1', 'seen1'), 'fusiona': ('imperative',), 'fusionara': ('should',),
'fusionaramos': ('should',), 'fusione': ('should', 'imperative'), 'fusionemos': ('should',), 'fusionen':
('imperative',), 'fusiones': ('should', 'imperative'), 'fusioná': ('imperative',), 'gana': ('verb3',), 'gano':
('verb3',), 'gasta': ('imperative',), 'gastara': ('should',), 'gastaramos': ('should',), 'gaste': ('should',
'imperative'), 'gastemos': ('should',), 'gasten': ('imperative',), 'gastes': ('should', 'imperative'), 'gastá':
('imperative',), 'gente': ('hello',), 'gerente': ('rel',), 'gestor': ('rel',), 'gira': ('give3',), 'girar':
('giveinf',), 'girarla': ('giveinf',), 'girarlas': ('giveinf',), 'girarle': ('giveinf',), 'girarles': ('giveinf',),
'girarlo': ('giveinf',), 'girarlos': ('giveinf',), 'girarme': ('giveinf', 'infme'), 'girarsela': ('giveinf',),
'girarselas': ('giveinf',), 'girarselo': ('giveinf',), 'girarselos': ('giveinf',), 'giro': ('give1',), 'gloria':
('name_words',), 'grabo': ('made3',), 'gracias': ('hello',), 'guadalupe': ('name_words',), 'guarda': ('imperative',),
'guardara': ('should',), 'guardaramos': ('should',), 'guarde': ('should', 'imperative'), 'guardemos': ('should',),
'guarden': ('imperative',), 'guardes': ('should', 'imperative'), 'guardá': ('imperative',), 'guerra': ('name_words',),
'guia': ('paper',), 'gusta': ('verb3',), 'gustaria': ('verb3',), 'gusto': ('verb3', 'says'), 'h': ('hours',), 'ha':
('verb3',), 'habia': ('hello', 'verb3'), 'habiamos': ('attempt',), 'habian': ('hello',), 'habla': ('imperative',),
'hablado': ('done_pp',), 'hablamos': ('hello', 'met1', 'seen1'), 'hablar': ('see_inf', 'todo_inf'), 'hablara':
('should',), 'hablaramos': ('should',), 'hablare': ('shall1',), 'hablaremos': ('shall1',), 'hable': ('hello', 'seen1',
'should', 'imperative'), 'hablemos': ('should',), 'hablen': ('imperative',), 'hables': ('should', 'imperative'),
'hablo': ('verb3', 'called3', 'seen1', 'met3'), 'hablá': ('imperative',), 'hablé': ('hello', 'seen1'), 'habló':
('verb3', 'called3', 'met3'), 'habra': ('verb3',), 'habria': ('have_to',), 'hace': ('hello', 'verb3', 'imperative'),
'hacemos': ('give1',), 'hacer': ('giveinf',), 'hacerla': ('giveinf',), 'hacerlas': ('giveinf',), 'hacerle':
('giveinf', 'infle'), 'hacerles': ('giveinf',), 'hacerlo': ('giveinf',), 'hacerlos': ('giveinf',), 'hacerme':
('giveinf', 'infme'), 'hacersela': ('giveinf',), 'hacerselas': ('giveinf',), 'hacerselo': ('giveinf',), 'hacerselos':
('giveinf',), 'hacia': ('hello', 'verb3'), 'hacé': ('imperative',), 'hacía': ('verb3',), 'haga': ('should',
'imperative'), 'hagamos': ('should',), 'hagan': ('imperative',), 'hagas': ('should', 'imperative'), 'hago':
('give1',), 'han': ('hello',), 'hara': ('verb3', 'give3'), 'hare': ('give1',), 'haria': ('would_give',), 'hasta':
('hello',), 'hay': ('hello', 'have_to'), 'haz': ('imperative',), 'hemos': ('hello',), 'hermana': ('rel',), 'hermano':
('rel',), 'herramienta': ('paper',), 'herrero': ('name_words',), 'hice': ('hello', 'handed1'), 'hiciera': ('should',),
'hicimos': ('handed1',), 'hija': ('rel',), 'hijo': ('rel',), 'hijos': ('rel',), 'hizo': ('hello', 'verb3', 'made3'),
'hora': ('hours', 'span'), 'horas': ('hours', 'span'), 'hoy': ('hello',), 'hrs': ('hours',), 'hs': ('hours',), 'hubo':
('seen1',), 'iba': ('verb3',), 'idea': ('tip',), 'iglesias': ('name_words',), 'igual': ('filler',), 'informe':
('told1', 'paper', 'thing'), 'informé': ('told1',), 'inocencio': ('name_words',), 'insista': ('should', 'imperative'),
'insistan': ('imperative',), 'insistas': ('should', 'imperative'), 'insiste': ('verb3', 'opines'), 'insistio':
('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistirle': ('todo_inf',), 'intentamos': ('tried1',), 'intente':
('tried1', 'attempt'), 'intento': ('tried1',), 'interesa': ('verb3',), 'intereso': ('verb3',), 'intro': ('thing',),
'inversionista': ('rel',), 'inversor': ('rel',), 'inversora': ('rel',), 'inversores': ('rel',), 'invertira':
('verb3',), 'invierta': ('should', 'imperative'), 'inviertan': ('imperative',), 'inviertas': ('should', 'imperative'),
'invierte': ('verb3', 'imperative'), 'invirtiera': ('should',), 'invirtio': ('verb3',), 'invita': ('invites',),
'invitado': ('called_pp', 'invites'), 'invitan': ('invites',), 'invitar': ('giveinf', 'see_inf'), 'invitarla':
('giveinf',), 'invitarlas': ('giveinf',), 'invitarle': ('giveinf',), 'invitarles': ('giveinf',), 'invitarlo':
('giveinf',), 'invitarlos': ('giveinf',), 'invitarme': ('giveinf', 'infme'), 'invitaron': ('invites',), 'invitarsela':
('giveinf',), 'invitarselas': ('giveinf',), 'invitarselo': ('giveinf',), 'invitarselos': ('giveinf',), 'invite':
('called1',), 'invito': ('reach', 'called3', 'invites'), 'ir': ('see_inf',), 'ira': ('verb3',), 'jamas': ('not',),
'jazmin': ('name_words',), 'jefa': ('rel',), 'jefe': ('rel',), 'jubila': ('verb3',), 'jubilo': ('verb3',), 'juegue':
('should', 'imperative'), 'jueguen': ('imperative',), 'juegues': ('should', 'imperative'), 'jueves': ('hello',),
'junta': ('hello', 'date', 'imperative'), 'juntamos': ('met1', 'seen1'), 'juntara': ('should',), 'juntaramos':
('should',), 'juntarme': ('see_inf',), 'juntarnos': ('hello', 'see_inf'), 'juntaron': ('verb3',), 'junte': ('met1',
'should', 'imperative'), 'juntemos': ('should',), 'junten': ('imperative',), 'juntes': ('should', 'imperative'),
'junto': ('verb3',), 'juntá': ('imperative',), 'junté': ('met1',), 'juntó': ('verb3',), 'justo': ('filler',
'name_words'), 'la': ('them', 'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'lance': ('should',
'imperative'), 'lancemos': ('should',), 'lancen': ('imperative',), 'lances': ('should', 'imperative'), 'landing':
('paper',), 'lanza': ('verb3', 'imperative'), 'lanzan': ('verb3',), 'lanzara': ('verb3', 'should'), 'lanzará':
('verb3',), 'lanzo': ('verb3',), 'larga': ('span',), 'las': ('them', 'det', 'hello', 'any_det', 'clitic', 'link',
'article', 'obj'), 'le': ('them', 'hello', 'clitic'), 'lea': ('should', 'imperative'), 'leal': ('name_words',),
'lean': ('imperative',), 'leas': ('should', 'imperative'), 'lei': ('read1',), 'leon': ('name_words',), 'les': ('them',
'hello', 'clitic'), 'levanta': ('verb3', 'imperative'), 'levantan': ('verb3',), 'levantara': ('should',),
'levantaramos': ('should',), 'levante': ('should', 'imperative'), 'levantemos': ('should',), 'levanten':
('imperative',), 'levantes': ('should', 'imperative'), 'levanto': ('verb3',), 'levantá': ('imperative',), 'libro':
('paper',), 'lidera': ('verb3',), 'lidero': ('verb3',), 'limita': ('imperative',), 'limitara': ('should',),
'limitaramos': ('should',), 'limite': ('should', 'imperative'), 'limitemos': ('should',), 'limiten': ('imperative',),
'limites': ('should', 'imperative'), 'limitá': ('imperative',), 'link': ('letter', 'paper'), 'lista': ('paper',
'ready', 'thing'), 'listo': ('ready',), 'llama': ('imperative',), 'llamada': ('hello', 'letter', 'date'), 'llamado':
('done_pp', 'letter', 'called_pp'), 'llamamos': ('give1', 'met1', 'called1', 'attempt'), 'llamar': ('hello',
'giveinf', 'see_inf', 'attempt'), 'llamara': ('give3', 'will3', 'should'), 'llamaramos': ('should',), 'llamare':
('give1',), 'llamaria': ('would_give',), 'llamarla': ('giveinf', 'see_inf', 'infle'), 'llamarlas': ('giveinf',),
'llamarle': ('giveinf', 'see_inf', 'infle'), 'llamarles': ('giveinf',), 'llamarlo': ('giveinf', 'see_inf', 'infle'),
'llamarlos': ('giveinf',), 'llamarme': ('giveinf', 'infme'), 'llamarnos': ('giveinf', 'see_inf', 'infme'), 'llamaron':
('reach', 'called3'), 'llamarsela': ('giveinf',), 'llamarselas': ('giveinf',), 'llamarselo': ('giveinf',),
'llamarselos': ('giveinf',), 'llamará': ('give3', 'will3'), 'llame': ('hello', 'called1', 'seen1', 'should',
'attempt', 'imperative'), 'llamemos': ('should',), 'llamen': ('imperative',), 'llames': ('should', 'imperative'),
'llamo': ('hello', 'reach', 'give1', 'called3', 'wrote3'), 'llamá': ('imperative',), 'llamé': ('hello', 'called1',
'seen1', 'attempt'), 'llamó': ('hello', 'reach', 'called3', 'wrote3'), 'llega': ('verb3',), 'llegara': ('verb3',),
'llego': ('hello', 'verb3', 'came3'), 'llegue': ('managed1',), 'lleva': ('verb3', 'is3'), 'llevaba': ('verb3',),
'llevamos': ('bring',), 'llevar': ('giveinf', 'bring'), 'llevare': ('give1',), 'llevarla': ('giveinf',), 'llevarlas':
('giveinf',), 'llevarle': ('giveinf', 'infle', 'bring'), 'llevarles': ('giveinf',), 'llevarlo': ('giveinf',),
'llevarlos': ('giveinf',), 'llevarsela': ('giveinf',), 'llevarselas': ('giveinf',), 'llevarselo': ('giveinf',),
'llevarselos': ('giveinf',), 'lleve': ('called1',), 'llevo': ('verb3', 'give1', 'called3', 'bring'), 'llevó':
('verb3', 'called3'), 'lo': ('them', 'hello', 'clitic', 'obj'), 'localice': ('should', 'imperative'), 'localicen':
('imperative',), 'localices': ('should', 'imperative'), 'localizar': ('see_inf',), 'localizarla': ('see_inf',),
'localizarlo': ('see_inf',), 'logramos': ('managed1',), 'logre': ('managed1',), 'los': ('them', 'det', 'hello',
'any_det', 'clitic', 'link', 'article', 'obj'), 'lozano': ('name_words',), 'luego': ('filler',), 'luna':
('name_words',), 'lunes': ('hello',), 'luz': ('name_words',), 'madre': ('rel',), 'mail': ('letter',), 'malogro':
('off',), 'mama': ('rel',), 'mami': ('rel',), 'manana': ('hello',), 'manda': ('hello', 'give3', 'sent_to',
'imperative', 'send3'), 'mandado': ('called_pp',), 'mandamos': ('give1',), 'mandan': ('give3', 'send3'), 'mandar':
('giveinf', 'hand_inf'), 'mandara': ('give3', 'will3', 'should', 'send3'), 'mandaramos': ('should',), 'mandare':
('give1',), 'mandaremos': ('give1',), 'mandaria': ('would_give',), 'mandarla': ('giveinf',), 'mandarlas':
('giveinf',), 'mandarle': ('hello', 'giveinf', 'infle'), 'mandarles': ('giveinf', 'infle'), 'mandarlo': ('giveinf',
'infle'), 'mandarlos': ('giveinf',), 'mandarme': ('giveinf', 'infme'), 'mandarmela': ('giveinf', 'infme'),
'mandarmelo': ('giveinf', 'infme'), 'mandarnos': ('giveinf', 'infme'), 'mandarsela': ('giveinf', 'infle'),
'mandarselas': ('giveinf',), 'mandarselo': ('giveinf', 'infle'), 'mandarselos': ('giveinf',), 'mandará': ('give3',
'will3', 'send3'), 'mande': ('should', 'handed1', 'attempt', 'imperative'), 'mandemos': ('should',), 'manden':
('imperative',), 'mandes': ('should', 'imperative'), 'mando': ('hello', 'reach', 'give1', 'sent_to', 'wrote3'),
'mandá': ('imperative',), 'mandársela': ('infle',), 'mandárselo': ('infle',), 'mandé': ('handed1', 'attempt'),
'mandó': ('hello', 'reach', 'sent_to', 'wrote3'), 'maneja': ('verb3',), 'manten': ('imperative',), 'mantenga':
('should', 'imperative'), 'mantengan': ('imperative',), 'mantengas': ('should', 'imperative'), 'mantuviera':
('should',), 'manzano': ('name_words',), 'maqueta': ('thing',), 'mar': ('name_words',), 'marca': ('give3',),
'marcada': ('set',), 'marcar': ('giveinf',), 'marco': ('reach', 'give1', 'called3'), 'marcó': ('reach', 'called3'),
'margarita': ('name_words',), 'marido': ('rel',), 'marin': ('name_words',), 'marina': ('name_words',), 'marque':
('called1', 'should', 'attempt', 'imperative'), 'marquen': ('imperative',), 'marques': ('should', 'imperative'),
'marqué': ('called1', 'attempt'), 'martes': ('hello',), 'mas': ('hello',), 'masterclass': ('course',), 'material':
('paper',), 'mates': ('hello', 'drink', 'date'), 'maximo': ('name_words',), 'me': ('me', 'clitic'), 'media':
('span',), 'mediodia': ('hello',), 'mejor': ('hello', 'should'), 'mejoro': ('verb3',), 'menciona': ('verb3',
'opines'), 'menciono': ('verb3', 'opines', 'says'), 'mensaje': ('hello', 'letter', 'attempt'), 'mensajeamos':
('met1',), 'mensajeo': ('called3',), 'mensajes': ('letter', 'attempt'), 'mensajito': ('letter',), 'mentoria': ('date',
'mentor_noun'), 'mentorias': ('mentor_noun',), 'mentoring': ('mentor_noun',), 'mentoría': ('date', 'mentor_noun'),
'mercedes': ('name_words',), 'merienda': ('date',), 'mes': ('hello',), 'mesa': ('date',), 'meses': ('hello',), 'meta':
('should', 'imperative'), 'metan': ('imperative',), 'metas': ('should', 'imperative'), 'metiera': ('should',), 'mi':
('me', 'my', 'hello', 'any_det'), 'mida': ('should', 'imperative'), 'midan': ('imperative',), 'midas': ('should',
'imperative'), 'mide': ('imperative',), 'midiera': ('should',), 'mientras': ('hello',), 'miercoles': ('hello',),
'milagros': ('name_words',), 'min': ('span',), 'minuto': ('span',), 'minutos': ('span',), 'mira': ('imperative',),
'mirar': ('giveinf',), 'mirara': ('should',), 'miraramos': ('should',), 'mirarla': ('giveinf',), 'mirarlas':
('giveinf',), 'mirarle': ('giveinf',), 'mirarles': ('giveinf',), 'mirarlo': ('giveinf',), 'mirarlos': ('giveinf',),
'mirarsela': ('giveinf',), 'mirarselas': ('giveinf',), 'mirarselo': ('giveinf',), 'mirarselos': ('giveinf',), 'mire':
('should', 'read1', 'imperative'), 'miremos': ('should',), 'miren': ('imperative',), 'mires': ('should',
'imperative'), 'mirá': ('imperative',), 'miré': ('read1',), 'mis': ('my', 'hello', 'any_det'), 'misma': ('hello',),
'mismo': ('filler', 'hello'), 'modelo': ('paper', 'thing'), 'modesto': ('name_words',), 'molina': ('name_words',),
'molinero': ('name_words',), 'monta': ('verb3', 'imperative'), 'montara': ('verb3', 'should'), 'montaramos':
('should',), 'montará': ('verb3',), 'monte': ('name_words', 'should', 'imperative'), 'montemos': ('should',),
'monten': ('imperative',), 'montes': ('name_words', 'should', 'imperative'), 'monto': ('verb3',), 'montá':
('imperative',), 'moreno': ('name_words',), 'mostramos': ('told1',), 'mostrar': ('giveinf',), 'mostrara': ('give3',),
'mostrare': ('give1',), 'mostraria': ('would_give',), 'mostrarla': ('giveinf',), 'mostrarlas': ('giveinf',),
'mostrarle': ('giveinf', 'infle'), 'mostrarles': ('giveinf',), 'mostrarlo': ('giveinf',), 'mostrarlos': ('giveinf',),
'mostrarme': ('giveinf', 'infme'), 'mostrarsela': ('giveinf',), 'mostrarselas': ('giveinf',), 'mostrarselo':
('giveinf',), 'mostrarselos': ('giveinf',), 'mostre': ('told1',), 'mostro': ('called3',), 'movemos': ('moved1',),
'movi': ('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',), 'moviera': ('should',), 'movieron':
('moved3',), 'movio': ('moved3',), 'msg': ('letter',), 'msj': ('letter',), 'mucho': ('filler', 'hello'), 'muda':
('verb3', 'imperative'), 'mudara': ('verb3', 'should'), 'mudaramos': ('should',), 'mudaron': ('verb3',), 'mudará':
('verb3',), 'mude': ('should', 'imperative'), 'mudemos': ('should',), 'muden': ('imperative',), 'mudes': ('should',
'imperative'), 'mudo': ('verb3',), 'mudá': ('imperative',), 'muestro': ('give1',), 'mueva': ('should', 'imperative'),
'muevan': ('imperative',), 'muevas': ('should', 'imperative'), 'mueve': ('moved3', 'imperative'), 'mujer': ('rel',),
'murio': ('verb3',), 'muy': ('filler', 'hello'), 'mí': ('me',), 'nacio': ('verb3',), 'nada': ('hello',), 'nadie':
('hello',), 'naranjo': ('name_words',), 'necesita': ('hello', 'verb3'), 'necesitaba': ('verb3',), 'necesitaria':
('verb3',), 'necesito': ('hello',), 'negocia': ('imperative',), 'negociara': ('should',), 'negociaramos': ('should',),
'negocie': ('should', 'imperative'), 'negociemos': ('should',), 'negocien': ('imperative',), 'negocies': ('should',
'imperative'), 'negociá': ('imperative',), 'negro': ('name_words',), 'ni': ('not', 'hello'), 'nieta': ('rel',),
'nieto': ('rel',), 'nieves': ('name_words',), 'ninas': ('rel',), 'ningun': ('not',), 'ninguna': ('not',), 'ninos':
('rel',), 'no': ('not',), 'noche': ('hello',), 'nomas': ('filler',), 'nombre': ('thing',), 'nombres': ('thing',),
'nos': ('me', 'hello', 'clitic'), 'nosotras': ('i',), 'nosotros': ('i', 'hello'), 'novia': ('rel',), 'novio':
('rel',), 'nuera': ('rel',), 'nuestra': ('my', 'hello', 'any_det'), 'nuestras': ('my',), 'nuestro': ('my', 'hello',
'any_det'), 'nuestros': ('my', 'hello'), 'nueva': ('hello',), 'nuevo': ('hello',), 'numero': ('thing',), 'nunca':
('not', 'hello'), 'observaciones': ('feedback_noun',), 'obviamente': ('filler',), 'odia': ('verb3', 'says'), 'odio':
('verb3',), 'oferta': ('thing', 'mine_thing'), 'oficina': ('hello',), 'ofrece': ('imperative',), 'ofreciera':
('should',), 'ofrecio': ('may3',), 'ofrezca': ('should', 'imperative'), 'ofrezcan': ('imperative',), 'ofrezcas':
('should', 'imperative'), 'ok': ('ready',), 'olmo': ('name_words',), 'olvida': ('imperative',), 'olvidara':
('should',), 'olvidaramos': ('should',), 'olvidate': ('imperative',), 'olvide': ('should', 'imperative'), 'olvidemos':
('should',), 'olviden': ('imperative',), 'olvides': ('should', 'imperative'), 'olvidá': ('imperative',), 'olvídate':
('imperative',), 'opina': ('verb3', 'opines', 'says'), 'opinion': ('tip',), 'opino': ('opines',), 'organice':
('should', 'imperative'), 'organicen': ('imperative',), 'organices': ('should', 'imperative'), 'organiza': ('verb3',),
'organizo': ('verb3',), 'organizó': ('verb3',), 'otra': ('hello',), 'otro': ('hello',), 'otros': ('hello',),
'pactada': ('set',), 'pactamos': ('set_up',), 'padre': ('rel',), 'paga': ('verb3', 'give3', 'imperative', 'send3'),
'pagan': ('give3', 'send3'), 'pagar': ('giveinf', 'hand_inf'), 'pagara': ('verb3', 'give3', 'should', 'send3'),
'pagare': ('give1',), 'pagaria': ('would_give',), 'pagarla': ('giveinf',), 'pagarlas': ('giveinf',), 'pagarle':
('giveinf', 'infle'), 'pagarles': ('giveinf',), 'pagarlo': ('giveinf',), 'pagarlos': ('giveinf',), 'pagarme':
('giveinf', 'infme'), 'pagarsela': ('giveinf',), 'pagarselas': ('giveinf',), 'pagarselo': ('giveinf',), 'pagarselos':
('giveinf',), 'pagará': ('verb3', 'give3', 'send3'), 'pago': ('verb3', 'give1', 'thing'), 'pague': ('should',
'imperative'), 'paguen': ('imperative',), 'pagues': ('should', 'imperative'), 'pagó': ('verb3',), 'palma':
('name_words',), 'paloma': ('name_words',), 'pana': ('rel',), 'papa': ('rel',), 'papi': ('rel',), 'para': ('hello',
'imperative'), 'parara': ('should',), 'pararamos': ('should',), 'parcero': ('rel',), 'pardo': ('name_words',), 'pare':
('should', 'imperative'), 'parece': ('filler', 'verb3'), 'parecia': ('verb3',), 'pareja': ('rel',), 'paremos':
('should',), 'paren': ('imperative',), 'pares': ('should', 'imperative'), 'parrillada': ('date',), 'partido':
('date',), 'pará': ('imperative',), 'pasa': ('hello', 'give3'), 'pasada': ('hello',), 'pasado': ('hello',), 'pasamos':
('give1', 'moved1'), 'pasan': ('give3',), 'pasar': ('giveinf', 'see_inf'), 'pasara': ('give3', 'will3'), 'pasare':
('give1',), 'pasaria': ('would_give',), 'pasarla': ('giveinf',), 'pasarlas': ('giveinf',), 'pasarle': ('hello',
'giveinf', 'infle'), 'pasarles': ('giveinf', 'infle'), 'pasarlo': ('giveinf',), 'pasarlos': ('giveinf',), 'pasarme':
('giveinf', 'infme'), 'pasarmela': ('giveinf', 'infme'), 'pasarmelo': ('giveinf', 'infme'), 'pasarnos': ('giveinf',
'infme'), 'pasaron': ('reach', 'came3'), 'pasarsela': ('giveinf', 'infle'), 'pasarselas': ('giveinf',), 'pasarselo':
('giveinf', 'infle'), 'pasarselos': ('giveinf',), 'pase': ('handed1',), 'paso': ('hello', 'reach', 'give1', 'came3',
'seen1', 'moved3'), 'pastor': ('name_words',), 'pasársela': ('infle',), 'pasárselo': ('infle',), 'pasé': ('handed1',),
'pasó': ('hello', 'reach', 'came3', 'seen1', 'moved3'), 'patenta': ('imperative',), 'patentara': ('should',),
'patentaramos': ('should',), 'patente': ('should', 'imperative'), 'patentemos': ('should',), 'patenten':
('imperative',), 'patentes': ('should', 'imperative'), 'patentá': ('imperative',), 'paz': ('name_words',), 'pedir':
('todo_inf',), 'pedirle': ('todo_inf',), 'pedirles': ('todo_inf',), 'pegue': ('met1',), 'pelearon': ('verb3',),
'pena': ('name_words',), 'pendiente': ('hello',), 'pensaba': ('verb3',), 'perdio': ('verb3',), 'perla':
('name_words',), 'permita': ('should', 'imperative'), 'permitan': ('imperative',), 'permitas': ('should',
'imperative'), 'pero': ('hello', 'turn', 'but'), 'perro': ('rel',), 'pescador': ('name_words',), 'pida': ('should',
'imperative'), 'pidamos': ('should',), 'pidan': ('imperative',), 'pidas': ('should', 'imperative'), 'pide': ('verb3',
'imperative'), 'pidiera': ('should',), 'pidio': ('hello', 'verb3', 'bidding'), 'piedad': ('name_words',), 'piensa':
('verb3', 'may3', 'opines', 'says'), 'piensan': ('verb3',), 'pierde': ('verb3',), 'pilar': ('name_words',), 'pino':
('name_words',), 'pitch': ('paper',), 'plan': ('paper',), 'planilla': ('thing',), 'plantada': ('stood',), 'plantadas':
('stood',), 'plantado': ('stood',), 'plantados': ('stood',), 'plantilla': ('paper',), 'platique': ('hello',), 'plaza':
('name_words',), 'poco': ('hello',), 'podcast': ('paper',), 'podia': ('verb3',), 'podra': ('verb3', 'may3'), 'podria':
('verb3', 'may3', 'should'), 'podriamos': ('should',), 'polas': ('drink',), 'pon': ('imperative',), 'pondra':
('verb3', 'give3'), 'pondria': ('would_give',), 'pone': ('verb3', 'imperative'), 'ponencia': ('course',), 'poner':
('giveinf',), 'ponerla': ('giveinf',), 'ponerlas': ('giveinf',), 'ponerle': ('giveinf',), 'ponerles': ('giveinf',),
'ponerlo': ('giveinf',), 'ponerlos': ('giveinf',), 'ponerme': ('giveinf', 'infme'), 'ponernos': ('giveinf', 'infme'),
'ponersela': ('giveinf',), 'ponerselas': ('giveinf',), 'ponerselo': ('giveinf',), 'ponerselos': ('giveinf',), 'ponga':
('should', 'imperative'), 'pongamos': ('should',), 'pongan': ('imperative',), 'pongas': ('should', 'imperative'),
'pongo': ('give1',), 'ponte': ('imperative',), 'poné': ('imperative',), 'por': ('hello', 'link'), 'porque':
('hello',), 'pospone': ('moved3',), 'posponemos': ('moved1',), 'pospuesta': ('moved_pp',), 'pospuesto': ('moved_pp',),
'pospuso': ('off', 'moved3'), 'posterga': ('moved3',), 'postergada': ('moved_pp',), 'postergado': ('moved_pp',),
'postergamos': ('moved1',), 'postergara': ('should',), 'postergo': ('off', 'moved3'), 'postergue': ('should',
'imperative'), 'posterguen': ('imperative',), 'postergues': ('should', 'imperative'), 'pozo': ('name_words',), 'ppto':
('thing', 'mine_thing'), 'prado': ('name_words',), 'prefiere': ('verb3',), 'prefirio': ('verb3',), 'pregunta':
('verb3', 'says', 'imperative'), 'preguntar': ('see_inf', 'todo_inf'), 'preguntara': ('should',), 'preguntaramos':
('should',), 'preguntarle': ('todo_inf',), 'preguntarles': ('todo_inf',), 'pregunte': ('should', 'imperative'),
'preguntemos': ('should',), 'pregunten': ('imperative',), 'preguntes': ('should', 'imperative'), 'pregunto': ('verb3',
'says'), 'preguntá': ('imperative',), 'preguntó': ('verb3', 'says'), 'preocupa': ('verb3',), 'prepara': ('give3',
'imperative', 'hand3'), 'preparamos': ('give1',), 'preparar': ('giveinf', 'bring'), 'preparara': ('give3', 'will3',
'should', 'hand3'), 'prepararamos': ('should',), 'preparare': ('give1',), 'prepararia': ('would_give',), 'prepararla':
('giveinf',), 'prepararlas': ('giveinf',), 'prepararle': ('giveinf', 'infle'), 'prepararles': ('giveinf',),
'prepararlo': ('giveinf',), 'prepararlos': ('giveinf',), 'prepararme': ('giveinf', 'infme'), 'prepararsela':
('giveinf',), 'prepararselas': ('giveinf',), 'prepararselo': ('giveinf',), 'prepararselos': ('giveinf',), 'preparará':
('give3', 'will3', 'hand3'), 'prepare': ('should', 'imperative'), 'preparemos': ('should',), 'preparen':
('imperative',), 'prepares': ('should', 'imperative'), 'preparo': ('give1', 'made3'), 'prepará': ('imperative',),
'preparó': ('made3',), 'presenta': ('give3', 'imperative', 'hand3'), 'presentacion': ('date', 'paper'), 'presentamos':
('give1',), 'presentan': ('give3',), 'presentar': ('giveinf',), 'presentara': ('give3', 'will3', 'should'),
'presentaramos': ('should',), 'presentare': ('give1',), 'presentaria': ('would_give',), 'presentarla': ('giveinf',),
'presentarlas': ('giveinf',), 'presentarle': ('giveinf', 'infle'), 'presentarles': ('giveinf', 'infle'),
'presentarlo': ('giveinf',), 'presentarlos': ('giveinf',), 'presentarme': ('giveinf', 'infme'), 'presentarnos':
('giveinf', 'infme'), 'presentarsela': ('giveinf',), 'presentarselas': ('giveinf',), 'presentarselo': ('giveinf',),
'presentarselos': ('giveinf',), 'presentará': ('give3', 'will3'), 'presente': ('hello', 'should', 'imperative'),
'presentemos': ('should',), 'presenten': ('imperative',), 'presentes': ('should', 'imperative'), 'presento':
('give1',), 'presentá': ('imperative',), 'presenté': ('hello',), 'presta': ('give3', 'imperative'), 'prestar':
('giveinf',), 'prestara': ('give3', 'should'), 'prestaramos': ('should',), 'prestare': ('give1',), 'prestaria':
('would_give',), 'prestarla': ('giveinf',), 'prestarlas': ('giveinf',), 'prestarle': ('giveinf', 'infle'),
'prestarles': ('giveinf',), 'prestarlo': ('giveinf',), 'prestarlos': ('giveinf',), 'prestarme': ('giveinf', 'infme'),
'prestarsela': ('giveinf',), 'prestarselas': ('giveinf',), 'prestarselo': ('giveinf',), 'prestarselos': ('giveinf',),
'prestará': ('give3',), 'preste': ('should', 'handed1', 'imperative'), 'prestemos': ('should',), 'presten':
('imperative',), 'prestes': ('should', 'imperative'), 'presto': ('give1',), 'prestá': ('imperative',), 'presté':
('handed1',), 'presupuesto': ('thing', 'mine_thing'), 'prevista': ('set',), 'previsto': ('set',), 'prima': ('rel',),
'primo': ('rel',), 'priorice': ('should', 'imperative'), 'prioricen': ('imperative',), 'priorices': ('should',
'imperative'), 'prioriza': ('imperative',), 'priorizara': ('should',), 'probablemente': ('filler',), 'probara':
('should',), 'probe': ('tried1', 'read1'), 'probemos': ('should',), 'probo': ('verb3',), 'producto': ('paper',),
'programada': ('set',), 'programado': ('set',), 'programamos': ('set_up',), 'programe': ('set_up',), 'promete':
('may3',), 'prometio': ('may3',), 'propone': ('verb3',), 'propuesta': ('paper', 'thing', 'mine_thing'), 'propuso':
('verb3', 'may3'), 'prospero': ('name_words',), 'proxima': ('hello',), 'proximo': ('hello',), 'prueba': ('verb3',
'imperative'), 'pruebe': ('should', 'imperative'), 'prueben': ('imperative',), 'pruebes': ('should', 'imperative'),
'publique': ('should', 'imperative'), 'publiquen': ('imperative',), 'publiques': ('should', 'imperative'), 'pude':
('managed1',), 'pudimos': ('managed1',), 'pudo': ('hello',), 'puede': ('hello', 'verb3', 'may3'), 'pueden':
('verb3',), 'puedo': ('hello',), 'puente': ('name_words',), 'pues': ('filler',), 'puesta': ('set',), 'pusiera':
('should',), 'puso': ('verb3',), 'que': ('hello',), 'queda': ('verb3', 'imperative'), 'quedado': ('hello', 'done_pp',
'attempt'), 'quedamos': ('hello', 'met1', 'seen1', 'attempt'), 'quedar': ('see_inf',), 'quedara': ('should',),
'quedaramos': ('should',), 'quedaremos': ('shall1',), 'quedaron': ('hello',), 'quede': ('hello', 'met1', 'should',
'attempt', 'imperative'), 'quedemos': ('should',), 'queden': ('imperative',), 'quedes': ('should', 'imperative'),
'quedo': ('hello', 'verb3'), 'quedá': ('imperative',), 'quedé': ('hello', 'met1', 'attempt'), 'quedó': ('hello',
'verb3'), 'queria': ('hello', 'verb3', 'bidding'), 'querra': ('verb3',), 'quiere': ('hello', 'verb3', 'may3', 'is3',
'bidding'), 'quieren': ('verb3',), 'quiero': ('hello',), 'quince': ('span',), 'quise': ('hello', 'tried1', 'attempt'),
'quisiera': ('verb3',), 'quisimos': ('tried1',), 'quita': ('imperative',), 'quitara': ('should',), 'quitaramos':
('should',), 'quite': ('should', 'imperative'), 'quitemos': ('should',), 'quiten': ('imperative',), 'quites':
('should', 'imperative'), 'quitá': ('imperative',), 'qué': ('hello',), 'rapidamente': ('filler',), 'rapidito':
('filler',), 'rapido': ('filler',), 'ratito': ('span',), 'rato': ('span',), 'reagenda': ('moved3',), 'reagendada':
('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagende': ('moved1',), 'reagendo':
('moved3',), 'realmente': ('filler',), 'rechace': ('should', 'imperative'), 'rechacen': ('imperative',), 'rechaces':
('should', 'imperative'), 'rechaza': ('verb3', 'imperative'), 'rechazara': ('should',), 'rechazo': ('verb3',),
'recibi': ('called1',), 'recibido': ('called_pp',), 'recibimos': ('called1',), 'recibio': ('reach', 'called3'),
'recien': ('filler', 'hello'), 'reclamar': ('todo_inf',), 'reclamarle': ('todo_inf',), 'recogi': ('called1',),
'recogio': ('called3',), 'recomendaba': ('advises',), 'recomendacion': ('tip',), 'recomendar': ('giveinf',),
'recomendare': ('give1',), 'recomendarla': ('giveinf',), 'recomendarlas': ('giveinf',), 'recomendarle': ('giveinf',),
'recomendarles': ('giveinf',), 'recomendarlo': ('giveinf',), 'recomendarlos': ('giveinf',), 'recomendarme':
('giveinf', 'infme'), 'recomendarsela': ('giveinf',), 'recomendarselas': ('giveinf',), 'recomendarselo': ('giveinf',),
'recomendarselos': ('giveinf',), 'recomendo': ('verb3', 'advises', 'bidding'), 'recomienda': ('verb3', 'advises'),
'recomiendo': ('give1',), 'reconoce': ('opines',), 'reconocio': ('says',), 'recorda': ('remind',), 'recordar':
('giveinf', 'remind'), 'recordarme': ('remind',), 'recorta': ('imperative',), 'recortara': ('should',),
'recortaramos': ('should',), 'recorte': ('should', 'imperative'), 'recortemos': ('should',), 'recorten':
('imperative',), 'recortes': ('should', 'imperative'), 'recortá': ('imperative',), 'recuerda': ('remind',), 'redacta':
('hand3',), 'redacto': ('made3',), 'reduce': ('imperative',), 'redujera': ('should',), 'reduzca': ('should',
'imperative'), 'reduzcan': ('imperative',), 'reduzcas': ('should', 'imperative'), 'reenvia': ('give3', 'send3'),
'reenviar': ('giveinf', 'hand_inf'), 'reenviara': ('give3',), 'reenviare': ('give1',), 'reenviaria': ('would_give',),
'reenviarla': ('giveinf',), 'reenviarlas': ('giveinf',), 'reenviarle': ('giveinf', 'infle'), 'reenviarles':
('giveinf',), 'reenviarlo': ('giveinf',), 'reenviarlos': ('giveinf',), 'reenviarme': ('giveinf', 'infme'),
'reenviarsela': ('giveinf',), 'reenviarselas': ('giveinf',), 'reenviarselo': ('giveinf',), 'reenviarselos':
('giveinf',), 'reenvie': ('handed1',), 'reenvio': ('give1',), 'reenvía': ('give3', 'send3'), 'reenvío': ('give1',),
'refugio': ('name_words',), 'regala': ('imperative',), 'regalara': ('should',), 'regalaramos': ('should',), 'regale':
('should', 'handed1', 'imperative'), 'regalemos': ('should',), 'regalen': ('imperative',), 'regales': ('should',
'imperative'), 'regalá': ('imperative',), 'regalé': ('handed1',), 'registra': ('imperative',), 'registrara':
('should',), 'registraramos': ('should',), 'registre': ('should', 'imperative'), 'registremos': ('should',),
'registren': ('imperative',), 'registres': ('should', 'imperative'), 'registrá': ('imperative',), 'regresa': ('verb3',
'give3'), 'regresara': ('verb3',), 'regreso': ('verb3',), 'reinverta': ('imperative',), 'reinvertara': ('should',),
'reinvertaramos': ('should',), 'reinverte': ('should', 'imperative'), 'reinvertemos': ('should',), 'reinverten':
('imperative',), 'reinvertes': ('should', 'imperative'), 'reinvertá': ('imperative',), 'remedios': ('name_words',),
'renegocia': ('imperative',), 'renegociara': ('should',), 'renegociaramos': ('should',), 'renegocie': ('should',
'imperative'), 'renegociemos': ('should',), 'renegocien': ('imperative',), 'renegocies': ('should', 'imperative'),
'renegociá': ('imperative',), 'renueve': ('should', 'imperative'), 'renueven': ('imperative',), 'renueves': ('should',
'imperative'), 'renuncia': ('verb3',), 'renunciara': ('verb3',), 'renuncio': ('verb3',), 'reparta': ('should',
'imperative'), 'repartan': ('imperative',), 'repartas': ('should', 'imperative'), 'repase': ('read1',), 'reporte':
('thing',), 'reprograma': ('moved3',), 'reprogramada': ('moved_pp',), 'reprogramado': ('moved_pp',), 'reprogramamos':
('moved1',), 'reprogramo': ('moved3',), 'reservada': ('set',), 'reservado': ('set',), 'reserve': ('set_up',),
'resista': ('should', 'imperative'), 'resistan': ('imperative',), 'resistas': ('should', 'imperative'), 'responda':
('should', 'imperative'), 'respondan': ('imperative',), 'respondas': ('should', 'imperative'), 'responde': ('give3',
'answers', 'hand3'), 'responden': ('give3',), 'responder': ('giveinf',), 'respondera': ('give3', 'will3', 'hand3'),
'respondere': ('give1',), 'responderia': ('would_give',), 'responderla': ('giveinf',), 'responderlas': ('giveinf',),
'responderle': ('giveinf', 'infle'), 'responderles': ('giveinf',), 'responderlo': ('giveinf',), 'responderlos':
('giveinf',), 'responderme': ('giveinf', 'infme'), 'respondernos': ('giveinf', 'infme'), 'respondersela':
('giveinf',), 'responderselas': ('giveinf',), 'responderselo': ('giveinf',), 'responderselos': ('giveinf',),
'respondi': ('called1',), 'respondido': ('called_pp',), 'respondieron': ('answers',), 'respondio': ('reach',
'called3', 'answers'), 'respondo': ('give1',), 'respuesta': ('thing',), 'retrasa': ('moved3', 'imperative'),
'retrasada': ('moved_pp',), 'retrasado': ('moved_pp',), 'retrasara': ('should',), 'retrasaramos': ('should',),
'retrase': ('should', 'imperative'), 'retrasemos': ('should',), 'retrasen': ('imperative',), 'retrases': ('should',
'imperative'), 'retraso': ('moved3',), 'retrasá': ('imperative',), 'retroalimentacion': ('feedback_noun',), 'reu':
('hello',), 'reuni': ('met1', 'seen1'), 'reunimos': ('met1', 'seen1'), 'reunio': ('verb3',), 'reunion': ('hello',
'date'), 'reunirme': ('see_inf',), 'reunirnos': ('see_inf',), 'reunión': ('hello', 'date'), 'revisa': ('give3',
'imperative', 'hand3'), 'revisar': ('giveinf',), 'revisara': ('give3', 'will3', 'should', 'hand3'), 'revisaramos':
('should',), 'revisare': ('give1',), 'revisaria': ('would_give',), 'revisarla': ('giveinf',), 'revisarlas':
('giveinf',), 'revisarle': ('giveinf', 'infle'), 'revisarles': ('giveinf',), 'revisarlo': ('giveinf',), 'revisarlos':
('giveinf',), 'revisarme': ('giveinf', 'infme'), 'revisarsela': ('giveinf',), 'revisarselas': ('giveinf',),
'revisarselo': ('giveinf',), 'revisarselos': ('giveinf',), 'revisará': ('give3', 'will3', 'hand3'), 'revise':
('hello', 'should', 'read1', 'imperative'), 'revisemos': ('should',), 'revisen': ('imperative',), 'revises':
('should', 'imperative'), 'reviso': ('give1',), 'revisá': ('imperative',), 'revisé': ('hello', 'read1'), 'rey':
('name_words',), 'reyes': ('name_words',), 'rio': ('name_words',), 'rios': ('name_words',), 'rivera': ('name_words',),
'robles': ('name_words',), 'rojas': ('name_words',), 'rosa': ('name_words',), 'rosario': ('name_words',), 'rubio':
('name_words',), 'sabado': ('hello', 'name_words'), 'sabe': ('verb3', 'opines'), 'sabia': ('verb3',), 'saca':
('imperative',), 'sacara': ('should',), 'saco': ('made3',), 'sal': ('imperative',), 'saldra': ('verb3',), 'sale':
('verb3',), 'salga': ('should', 'imperative'), 'salgan': ('imperative',), 'salgas': ('should', 'imperative'), 'salia':
('verb3',), 'saliera': ('should',), 'salio': ('verb3', 'seen1'), 'salir': ('see_inf',), 'salta': ('sent_to',),
'salto': ('sent_to',), 'salude': ('called1',), 'saludo': ('verb3', 'reach', 'called3', 'met3'), 'salvador':
('name_words',), 'santos': ('name_words',), 'saque': ('should', 'imperative'), 'saquemos': ('should',), 'saquen':
('imperative',), 'saques': ('should', 'imperative'), 'se': ('them', 'hello', 'verb3', 'is3', 'imperative'), 'sea':
('should', 'imperative'), 'sean': ('imperative',), 'seas': ('should', 'imperative'), 'secretaria': ('rel',),
'secretario': ('rel',), 'seguia': ('verb3',), 'seguira': ('verb3',), 'segun': ('hello',), 'seguramente': ('filler',),
'semana': ('hello',), 'seminario': ('course',), 'sentamos': ('met1',), 'sente': ('met1',), 'separa': ('verb3',
'imperative'), 'separara': ('should',), 'separaramos': ('should',), 'separaron': ('verb3',), 'separe': ('should',
'imperative'), 'separemos': ('should',), 'separen': ('imperative',), 'separes': ('should', 'imperative'), 'separo':
('verb3',), 'separá': ('imperative',), 'sera': ('hello', 'verb3'), 'seria': ('hello', 'verb3'), 'serrano':
('name_words',), 'sesion': ('date',), 'siempre': ('filler', 'hello'), 'siente': ('opines', 'says'), 'sierra':
('name_words',), 'siga': ('should', 'imperative'), 'sigan': ('imperative',), 'sigas': ('should', 'imperative'),
'sigue': ('verb3', 'imperative'), 'siguiera': ('should',), 'siguio': ('verb3',), 'simplifique': ('should',
'imperative'), 'simplifiquen': ('imperative',), 'simplifiques': ('should', 'imperative'), 'sin': ('hello',), 'sino':
('turn',), 'sms': ('letter',), 'sobre': ('hello',), 'sobrina': ('rel',), 'sobrino': ('rel',), 'socia': ('rel',),
'socio': ('rel',), 'socios': ('rel',), 'socorro': ('name_words',), 'sol': ('name_words',), 'soledad': ('name_words',),
'solo': ('filler',), 'son': ('verb3',), 'sostiene': ('opines',), 'startup': ('rel',), 'su': ('their', 'hello',
'any_det'), 'suba': ('should', 'imperative'), 'subamos': ('should',), 'suban': ('imperative',), 'subas': ('should',
'imperative'), 'sube': ('verb3', 'imperative'), 'subi': ('imperative',), 'subiera': ('should',), 'subio': ('verb3',),
'subir': ('giveinf',), 'subirla': ('giveinf',), 'subirlas': ('giveinf',), 'subirle': ('giveinf',), 'subirles':
('giveinf',), 'subirlo': ('giveinf',), 'subirlos': ('giveinf',), 'subirsela': ('giveinf',), 'subirselas':
('giveinf',), 'subirselo': ('giveinf',), 'subirselos': ('giveinf',), 'suegra': ('rel',), 'suegro': ('rel',), 'suena':
('verb3',), 'sufre': ('verb3',), 'sufrio': ('verb3',), 'sugerencia': ('tip',), 'sugeria': ('advises',), 'sugiere':
('verb3', 'advises'), 'sugirio': ('verb3', 'advises'), 'suma': ('imperative',), 'sumara': ('should',), 'sumaramos':
('should',), 'sume': ('should', 'imperative'), 'sumemos': ('should',), 'sumen': ('imperative',), 'sumes': ('should',
'imperative'), 'sumá': ('imperative',), 'supuestamente': ('filler',), 'sus': ('their', 'hello', 'any_det'),
'suspende': ('off',), 'suspendida': ('off',), 'suspendido': ('off',), 'suspendieron': ('off',), 'suspendio': ('off',),
'sé': ('imperative',), 'sólo': ('filler',), 'tacos': ('drink',), 'taller': ('course',), 'tambien': ('filler',
'hello'), 'también': ('filler', 'hello'), 'tampoco': ('not',), 'tarde': ('hello',), 'tb': ('filler',), 'telefonee':
('called1', 'attempt'), 'telefoneo': ('reach', 'called3'), 'teme': ('verb3',), 'template': ('paper',), 'ten':
('imperative',), 'tendra': ('verb3',), 'tendria': ('have_to',), 'tendriamos': ('have_to',), 'tene': ('imperative',),
'tenemos': ('hello', 'have_to'), 'tenga': ('should', 'imperative'), 'tengan': ('imperative',), 'tengas': ('should',
'imperative'), 'tengo': ('hello', 'have_to'), 'tenia': ('verb3', 'is3'), 'termina': ('verb3', 'hand3'), 'terminar':
('see_inf',), 'terminara': ('verb3',), 'termino': ('verb3',), 'terminó': ('verb3',), 'testea': ('imperative',),
'testeara': ('should',), 'testearamos': ('should',), 'testee': ('should', 'imperative'), 'testeemos': ('should',),
'testeen': ('imperative',), 'testees': ('should', 'imperative'), 'testeá': ('imperative',), 'texto': ('paper',),
'tia': ('rel',), 'tiene': ('hello', 'verb3', 'is3'), 'tienen': ('verb3',), 'tinto': ('hello', 'date'), 'tio':
('rel',), 'tip': ('tip',), 'tips': ('tip',), 'tirada': ('stood',), 'tirado': ('stood',), 'tita': ('rel',), 'tmb':
('filler',), 'toda': ('filler',), 'todas': ('hello',), 'todavia': ('filler', 'hello'), 'todo': ('filler', 'hello'),
'todos': ('hello',), 'toma': ('verb3', 'imperative'), 'tomado': ('done_pp',), 'tomamos': ('hello', 'met1'), 'tomando':
('hello',), 'tomar': ('see_inf',), 'tomara': ('verb3', 'should'), 'tomaramos': ('should',), 'tomare': ('shall1',),
'tomaremos': ('shall1',), 'tomará': ('verb3',), 'tome': ('hello', 'met1', 'should', 'imperative'), 'tomemos':
('should',), 'tomen': ('imperative',), 'tomes': ('should', 'imperative'), 'tomo': ('verb3', 'answers', 'made3'),
'tomá': ('imperative',), 'tomé': ('hello', 'met1'), 'tomó': ('verb3', 'answers', 'made3'), 'topa': ('verb3',),
'topamos': ('met1',), 'tope': ('met1',), 'topo': ('verb3',), 'toque': ('should', 'imperative'), 'toquen':
('imperative',), 'toques': ('should', 'imperative'), 'toro': ('name_words',), 'torre': ('name_words',), 'torres':
('name_words',), 'trabaja': ('verb3', 'is3', 'imperative'), 'trabajaba': ('verb3',), 'trabajan': ('verb3',),
'trabajara': ('should',), 'trabajaramos': ('should',), 'trabaje': ('should', 'imperative'), 'trabajemos': ('should',),
'trabajen': ('imperative',), 'trabajes': ('should', 'imperative'), 'trabajo': ('hello', 'verb3'), 'trabajá':
('imperative',), 'trabajó': ('verb3',), 'trae': ('give3', 'hand3'), 'traer': ('giveinf', 'bring'), 'traera': ('give3',
'hand3'), 'traere': ('give1',), 'traeria': ('would_give',), 'traerla': ('giveinf',), 'traerlas': ('giveinf',),
'traerle': ('giveinf', 'infle'), 'traerles': ('giveinf',), 'traerlo': ('giveinf',), 'traerlos': ('giveinf',),
'traerme': ('giveinf', 'infme'), 'traernos': ('giveinf', 'infme'), 'traersela': ('giveinf',), 'traerselas':
('giveinf',), 'traerselo': ('giveinf',), 'traerselos': ('giveinf',), 'tragos': ('drink',), 'traiga': ('should',
'imperative'), 'traigan': ('imperative',), 'traigas': ('should', 'imperative'), 'traigo': ('give1', 'bring'), 'trajo':
('called3',), 'transferencia': ('thing',), 'transferir': ('giveinf', 'hand_inf'), 'transferira': ('give3',),
'transferire': ('give1',), 'transferiria': ('would_give',), 'transferirla': ('giveinf',), 'transferirlas':
('giveinf',), 'transferirle': ('giveinf',), 'transferirles': ('giveinf',), 'transferirlo': ('giveinf',),
'transferirlos': ('giveinf',), 'transferirme': ('giveinf', 'infme'), 'transferirsela': ('giveinf',),
'transferirselas': ('giveinf',), 'transferirselo': ('giveinf',), 'transferirselos': ('giveinf',), 'transfiere':
('give3', 'send3'), 'transfiero': ('give1',), 'trasladada': ('moved_pp',), 'trate': ('tried1', 'attempt'), 'treinta':
('span',), 'tres': ('hello', 'span'), 'tropece': ('met1',), 'truco': ('tip',), 'tutoria': ('mentor_noun',), 'tuve':
('hello', 'seen1'), 'tuviera': ('should',), 'tuvimos': ('seen1',), 'tuvo': ('hello', 'verb3'), 'ubicar': ('see_inf',),
'ubicarla': ('see_inf',), 'ubicarlo': ('see_inf',), 'ultima': ('hello',), 'un': ('det', 'hello', 'any_det', 'link'),
'una': ('det', 'hello', 'any_det', 'link'), 'unas': ('det', 'hello', 'any_det', 'link'), 'unos': ('det', 'hello',
'any_det', 'link'), 'usa': ('verb3', 'imperative'), 'usaba': ('verb3',), 'usara': ('should',), 'usaramos':
('should',), 'use': ('should', 'imperative'), 'usemos': ('should',), 'usen': ('imperative',), 'uses': ('should',
'imperative'), 'usted': ('hello',), 'ustedes': ('hello',), 'usá': ('imperative',), 'va': ('verb3', 'sent_to', 'is3'),
'vaca': ('name_words',), 'valida': ('give3', 'imperative', 'hand3'), 'validara': ('give3', 'should'), 'validaramos':
('should',), 'validaria': ('would_give',), 'validará': ('give3',), 'valide': ('should', 'imperative'), 'validemos':
('should',), 'validen': ('imperative',), 'valides': ('should', 'imperative'), 'validá': ('imperative',), 'valle':
('name_words',), 'van': ('verb3',), 'vaya': ('should', 'imperative'), 'vayan': ('imperative',), 'vayas': ('should',
'imperative'), 've': ('verb3', 'imperative'), 'vecina': ('rel',), 'vecino': ('rel',), 'vega': ('name_words',),
'veinte': ('span',), 'vemos': ('seen1',), 'venda': ('should', 'imperative'), 'vendamos': ('should',), 'vendan':
('imperative',), 'vendas': ('should', 'imperative'), 'vende': ('verb3', 'imperative'), 'venden': ('verb3',),
'vendera': ('verb3',), 'vendiera': ('should',), 'vendio': ('verb3',), 'vendra': ('verb3',), 'vendé': ('imperative',),
'venia': ('verb3',), 'veo': ('seen1',), 'ver': ('see_inf',), 'vera': ('verb3',), 'vere': ('shall1',), 'veremos':
('shall1',), 'verifica': ('hand3',), 'verla': ('see_inf',), 'verlo': ('see_inf',), 'verme': ('see_inf',), 'vernos':
('see_inf',), 'version': ('thing',), 'vez': ('hello',), 'vi': ('hello', 'called1', 'seen1'), 'viaja': ('verb3',
'imperative'), 'viajaba': ('verb3',), 'viajara': ('verb3', 'should'), 'viajaramos': ('should',), 'viajará':
('verb3',), 'viaje': ('should', 'imperative'), 'viajemos': ('should',), 'viajen': ('imperative',), 'viajes':
('should', 'imperative'), 'viajo': ('verb3',), 'viajá': ('imperative',), 'viajó': ('verb3',), 'victoria':
('name_words',), 'vidal': ('name_words',), 'videollamada': ('date',), 'vieja': ('rel',), 'viejo': ('rel',), 'viene':
('hello', 'verb3', 'is3'), 'viernes': ('hello',), 'vieron': ('met3',), 'villa': ('name_words',), 'vimos': ('hello',
'met1', 'called1', 'seen1'), 'vinieron': ('reach', 'came3'), 'vino': ('verb3', 'reach', 'came3'), 'vinos': ('drink',),
'vio': ('verb3', 'met3'), 'violeta': ('name_words',), 'visita': ('imperative',), 'visitado': ('done_pp', 'called_pp'),
'visitamos': ('called1',), 'visitar': ('see_inf',), 'visitara': ('should',), 'visitaramos': ('should',), 'visitare':
('shall1',), 'visitaremos': ('shall1',), 'visite': ('called1', 'should', 'imperative'), 'visitemos': ('should',),
'visiten': ('imperative',), 'visites': ('should', 'imperative'), 'visito': ('reach', 'called3'), 'visitá':
('imperative',), 'visité': ('called1',), 'visitó': ('reach', 'called3'), 'visto': ('hello',), 'viva': ('should',
'imperative'), 'vivan': ('imperative',), 'vivas': ('should', 'imperative'), 'vive': ('verb3', 'is3'), 'viven':
('verb3',), 'vivia': ('verb3',), 'volvera': ('verb3',), 'volviera': ('should',), 'volvio': ('verb3',), 'vos':
('hello',), 'vuelva': ('should', 'imperative'), 'vuelvan': ('imperative',), 'vuelvas': ('should', 'imperative'),
'vuelve': ('verb3', 'imperative'), 'wasap': ('letter',), 'web': ('paper',), 'whatsapp': ('letter',), 'whatsappeo':
('reach', 'called3'), 'workshop': ('course',), 'wpp': ('letter',), 'wsp': ('letter',), 'y': ('and', 'hello'), 'ya':
('filler',), 'yerno': ('rel',), 'yo': ('i', 'hello', 'clitic'), 'zapatero': ('name_words',), 'él': ('hello',)}


CLAUSES = [{'': (6, 'theirs')}, {'D': 0}, {'...': 1}, {'0': 2, '<any_det>': 2, '<my>': 2, '<their>': 2}, {'<hand3>':
3}, {'': (3, 'advice')}, {'<should>': 5}, {'<should>': 5, 'me': 6, 'nos': 6}, {'<should>': 5, 'me': 6, 'no': 7, 'nos':
6}, {'^': 8}, {'q': 9, 'que': 9}, {'^': 4, 'dice': 10, 'dijo': 10, 'dise': 10}, {'': (2, 'plan')}, {'a': 12, 'al': 12,
'c': 12, 'con': 12, 'por': 12}, {'<date>': 12}, {'<date>': 12, 'el': 14, 'la': 14, 'un': 14, 'una': 14}, {'almuerzo':
13, 'ceno': 13, 'desayuno': 13, 'hay': 15, 'paso': 13, 'tenemos': 15, 'tengo': 15, 'veo': 13, 'visito': 13, 'voy':
13}, {'': (7, 'waiting')}, {'0': 17}, {'^': 18}, {'debe': 19}, {'<any_det>': 2, '<my>': 2, '<their>': 2, 'D': 0},
{'...': 1, 'D': 0}, {'': (5, 'mine')}, {'<any_det>': 23}, {'<hand3>': 21, '<send3>': 22, 'envio': 24, 'envío': 24,
'llamo': 24, 'mando': 24, 'paso': 24, 'preparo': 24, 'reenvio': 24, 'reenvío': 24}, {'<thing>': 0}, {'^': 26},
{'<give3>': 0}, {'<give3>': 0, 'la': 28, 'las': 28, 'lo': 28, 'los': 28}, {'me': 29, 'nos': 29}, {'y': 30}, {'...':
31, '<any_det>': 2, '<my>': 2, '<their>': 2}, {'D': 0, 'y': 30}, {'...': 33}, {'<hand3>': 32, '<send3>': 34}, {'^':
35}, {'D': 12, 'c': 12, 'con': 12}, {'<date>': 37}, {'<date>': 37, 'el': 38, 'la': 38, 'un': 38, 'una': 38}, {'': (12,
'task')}, {'de': 40}, {'olvidar': 40, 'olvidarme': 40, 'olvidarse': 41}, {'': (11, 'thinking')}, {'en': 43},
{'olvide': 40}, {'me': 45}, {'se': 46}, {'no': 47}, {'que': 43}, {'<hand_inf>': 0}, {'^': 50}, {'a': 51}, {'D': 23},
{'...': 53}, {'0': 54, '<any_det>': 54, '<my>': 54, '<their>': 54, 'eso': 54, 'le': 54, 'les': 54, 'todo': 54},
{'<give1>': 55, 'acabo': 55, 'cierro': 55, 'firmo': 55, 'organizo': 55, 'reviso': 55, 'termino': 55}, {'^': 56},
{'<they>': 11, 'D': 16, 'N': 20, '^': 25, 'debe': 27, 'dice': 10, 'dijo': 10, 'dise': 10, 'el': 36, 'hay': 39, 'no':
42, 'pensaba': 44, 'pense': 44, 'que': 48, 'recordar': 40, 'supe': 49, 'tenemos': 39, 'tengo': 39, 'va': 52, 'yo': 57,
'él': 36}, {'': (18, 'gave:mentoring')}, {'^': 59}, {'<any_det>': 26, '<thing>': 0}, {'': (13, 'talk')}, {'D': 62},
{'^': 61, 'aniversario': 63, 'cumple': 63, 'cumpleanos': 63}, {':': 64}, {'pendiente': 23, 'prevista': 23, 'previsto':
23, 'prometida': 23, 'prometido': 23}, {'con': 23}, {'<giveinf>': 23, '<inf_them>': 23, '<infle>': 23, '<mine_thing>':
53, '<todo_inf>': 23, 'agradecer': 23, 'comprar': 23, 'devolver': 23, 'entrega': 66, 'envio': 66, 'envío': 66,
'felicitar': 23, 'hablar': 67, 'pedir': 23, 'quedar': 67, 'reclamar': 23, 'regalar': 23, 'reservar': 23, 'respuesta':
66, 'ver': 67}, {'^': 23}, {':': 69}, {'D': 12}, {'...': 71, 'a': 40, 'con': 40}, {'^': 5}, {':': 73}, {'^': 61},
{':': 75}, {'hacer': 70}, {'<giveinf>': 40}, {'<mentor_noun>': 60, 'N': 65, '^': 68, 'accion': 70, 'acciones': 70,
'almorzar': 72, 'cenar': 72, 'comer': 72, 'consejo': 74, 'consejos': 74, 'desayunar': 72, 'el': 76, 'ella': 76, 'mia':
70, 'mio': 70, 'nosotros': 70, 'pendiente': 70, 'pendientes': 70, 'por': 77, 'recomendacion': 74, 'recomendaciones':
74, 'sugerencia': 74, 'tarea': 70, 'tip': 74, 'tips': 74, 'todo': 78, 'ver': 72, 'visitar': 72, 'yo': 70, 'él': 76},
{'^': 5, 'no': 73, 'que': 73}, {'': (23, 'contact')}, {'a': 81}, {'oficina': 81}, {'almorzar': 81, 'casa': 81,
'cenar': 81, 'comer': 81, 'la': 83, 'mi': 81, 'saludar': 81, 'saludarme': 81, 'tomar': 81, 'verme': 81, 'vernos': 81,
'visitarme': 81, 'visitarnos': 81}, {'coworking': 81, 'despacho': 81}, {'sorpresa': 81, 'visita': 81}, {'despacho':
81}, {'aca': 81, 'aqui': 81, 'casa': 81, 'el': 87, 'la': 83, 'mi': 81}, {'a': 84, 'al': 85, 'conmigo': 81, 'de': 86,
'por': 88}, {'': (1, 'moved')}, {'D': 90}, {'D': 90, 'a': 91, 'al': 91, 'para': 91}, {'adelanta': 92, 'aplaza': 92,
'cambia': 92, 'mueve': 92, 'pasa': 92, 'retrasa': 92}, {'adelanta': 92, 'aplaza': 92, 'cambia': 92, 'mueve': 92,
'pasa': 92, 'retrasa': 92, 'se': 93}, {'<set>': 12, 'D': 94}, {'D': 12, 'manana': 12}, {'N': 96}, {'con': 97}, {'':
(16, 'gave:feedback')}, {'^': 99}, {'^': 99, 'a': 100, 'al': 100, 'de': 100, 'del': 100, 'sobre': 100}, {'': (19,
'gave:resource')}, {'N': 102}, {'a': 103}, {'<paper>': 104}, {'<any_det>': 105}, {'<any_det>': 102}, {'^': 107}, {'N':
108}, {'<feedback_noun>': 101}, {'de': 110}, {'feedback': 101, 'opinion': 101}, {'comentarios': 101, 'notas': 101,
'observaciones': 101}, {'monton': 111}, {'devolucion': 101}, {'cuantas': 110}, {'cuantos': 110}, {'<feedback_noun>':
101, '^': 106, 'a': 109, 'algo': 111, 'algunas': 110, 'algunos': 110, 'bastante': 110, 'mi': 112, 'mis': 113,
'muchas': 110, 'mucho': 110, 'muchos': 110, 'un': 114, 'una': 115, 'unas': 116, 'unos': 117, 'varias': 110, 'varios':
110}, {'^': 59, 'a': 60, 'al': 60, 'con': 60, 'de': 60, 'en': 60, 'para': 60}, {'<mentor_noun>': 119}, {'de': 120},
{'<inf_me>': 0, '<infme>': 0}, {'^': 122}, {'': (1, 'moved'), 'D': 90, 'a': 90, 'al': 90, 'de': 90, 'para': 90},
{'<date>': 124}, {'<date>': 124, 'a': 91, 'al': 91, 'para': 91}, {'a': 91, 'al': 91, 'el': 125, 'la': 126, 'lo': 126,
'para': 91}, {'': (1, 'moved'), 'D': 90, 'a': 90, 'al': 90, 'para': 90}, {'<date>': 128}, {'D': 90, 'a': 90, 'al': 90,
'el': 129, 'la': 129, 'nuestra': 129, 'nuestro': 129, 'para': 90}, {'D': 90, 'al': 90, 'para': 90}, {'...': 131},
{'D': 90, 'a': 90, 'al': 90, 'del': 132, 'para': 90}, {'': (0, 'missed')}, {'hora': 134}, {'ultima': 135}, {'': (0,
'missed'), 'a': 136, 'el': 134, 'la': 134, 'lo': 134, 'nuestra': 134, 'nuestro': 134, 'todo': 134}, {'que': 5},
{'mejor': 5}, {'conviene': 5}, {'<have_to>': 138, 'conviene': 5, 'deberia': 5, 'deberiamos': 5}, {'<have_to>': 138,
'<should>': 5, 'es': 139, 'lo': 139, 'me': 140, 'no': 141, 'nos': 140, 'seria': 139}, {'^': 142}, {'^': 142,
'nosotros': 143, 'yo': 143}, {'que': 144}, {'': (13, 'talk'), '^': 142, 'nosotros': 143, 'yo': 143}, {'en': 145,
'que': 146}, {'<paper>': 100}, {'<their>': 148, 'el': 148, 'la': 148}, {'<giveinf>': 23}, {'^': 150}, {'^': 150, 'de':
151}, {'voz': 134}, {'': (0, 'missed'), 'de': 153}, {'de': 153}, {'buzon': 154, 'buzón': 154, 'casilla': 134,
'contestador': 134, 'contestadora': 134, 'correo': 155}, {'a': 156, 'al': 156, 'el': 156}, {'a': 156, 'al': 156,
'derecho': 157, 'directo': 157, 'el': 156}, {'D': 12, 'con': 12, 'el': 12, 'para': 12}, {'<any_det>': 14, '<date>':
12, 'con': 12, 'juntarnos': 12, 'para': 12, 'reunirnos': 12, 'vernos': 12}, {'...': 31, 'D': 0}, {'la': 28, 'las': 28,
'lo': 28, 'los': 28}, {'me': 162, 'nos': 162}, {'y': 163}, {'...': 164}, {'...': 33, 'D': 0}, {'ok': 0, 'si': 0, 'sí':
0}, {'respuesta': 0}, {'el': 167, 'feedback': 0, 'noticias': 0, 'novedades': 0, 'razon': 0, 'respuesta': 0, 'una':
168}, {'D': 0, 'algo': 0, 'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'el': 0, 'la': 0, 'manana': 0, 'que': 0,
'qué': 0, 'si': 0}, {'favor': 0, 'intro': 0}, {'intro': 0}, {'favor': 0}, {'el': 171, 'la': 172, 'llegar': 0, 'saber':
0, 'un': 173, 'una': 172}, {'contacto': 0}, {'en': 175}, {'da': 169, 'desaconseja': 5, 'desaconsejo': 5, 'dice': 170,
'dira': 170, 'hace': 174, 'pondra': 176, 'pone': 176}, {'<hand3>': 161, '<made3>': 165, '<send3>': 166, '<will3>': 0,
'desaconseja': 5, 'desaconsejo': 5, 'me': 177, 'nos': 177}, {'^': 28}, {'^': 28, 'la': 179, 'lo': 179}, {'me': 180,
'nos': 180}, {'que': 181}, {'en': 145, 'que': 144}, {'firmemente': 183}, {'': (4, 'needs_from_me')}, {'<my>': 185},
{'^': 186}, {'con': 187}, {'<should>': 5, 'me': 6, 'ni': 7, 'no': 7, 'nos': 6}, {'^': 189}, {'^': 189, 'yo': 190},
{'que': 191}, {'^': 0}, {'a': 193}, {'^': 28, 'iba': 194, 'va': 194}, {'^': 28, 'iba': 194, 'la': 195, 'lo': 195,
'va': 194}, {'^': 189, 'me': 196, 'nos': 196, 'yo': 190}, {'que': 197}, {'presento': 134, 'presentó': 134},
{'aparecio': 134, 'fue': 134, 'llego': 134, 'paso': 134, 'pasó': 134, 'pudo': 134, 'se': 199, 'vino': 134}, {'no':
200, 'nunca': 200}, {'final': 201}, {'al': 202, 'no': 200, 'nunca': 200}, {'aunque': 203, 'pero': 203, 'y': 203},
{'acercarse': 204, 'ir': 204, 'pasar': 204, 'pasarse': 204, 'sumarse': 204, 'unirse': 204, 'vendria': 204, 'venia':
204, 'venir': 204}, {'<should>': 5, '<would_give>': 0, 'me': 6, 'ni': 7, 'no': 7, 'nos': 6}, {'<would_give>': 0},
{'^': 207}, {'<give3>': 0, '<would_give>': 0}, {'^': 209, 'iba': 194, 'va': 194}, {'^': 209, 'iba': 194, 'la': 210,
'lo': 210, 'va': 194}, {'^': 206, 'acercarse': 204, 'ir': 204, 'la': 208, 'lo': 208, 'me': 211, 'nos': 211, 'pasar':
204, 'pasarse': 204, 'sumarse': 204, 'unirse': 204, 'vendria': 204, 'venia': 204, 'venir': 204, 'yo': 190}, {'a': 205,
'acercarse': 204, 'de': 205, 'en': 205, 'ir': 204, 'pasar': 204, 'pasarse': 204, 'que': 212, 'sumarse': 204, 'unirse':
204, 'vendria': 204, 'venia': 204, 'venir': 204}, {'^': 5, 'que': 73}, {'de': 214}, {'opinion': 215}, {'la': 216},
{'de': 217, 'partidaria': 215, 'partidario': 215}, {'parte': 185}, {'mi': 219, 'nuestra': 219}, {'de': 220}, {'...':
221, '<my>': 185}, {'^': 185}, {'la': 223, 'lo': 223}, {'le': 223, 'les': 223, 'se': 224}, {'le': 223, 'les': 223,
'se': 224, 'yo': 225}, {'^': 222, 'que': 226}, {'de': 187}, {'espera': 228}, {'la': 229}, {'de': 183}, {'le': 187,
'yo': 187}, {'^': 186, 'que': 232}, {'a': 230, 'convencida': 231, 'convencido': 231, 'esperando': 233}, {'me': 193},
{'que': 235}, {'me': 196, 'nos': 196}, {'que': 237}, {'de': 193, 'en': 193}, {'dicho': 238, 'quedado': 239}, {'a':
205, 'acercarse': 204, 'de': 205, 'en': 205, 'ir': 204, 'pasar': 204, 'pasarse': 204, 'que': 205, 'sumarse': 204,
'unirse': 204, 'vendria': 204, 'venia': 204, 'venir': 204}, {'quedado': 241}, {'<inf_me>': 0, '<infme>': 17}, {'^':
243, 'acercarse': 204, 'ir': 204, 'pasar': 204, 'pasarse': 204, 'sumarse': 204, 'unirse': 204, 'vendria': 204,
'venia': 204, 'venir': 204}, {'<infme>': 17}, {'^': 245, 'acercarse': 204, 'ir': 204, 'pasar': 204, 'pasarse': 204,
'sumarse': 204, 'unirse': 204, 'vendria': 204, 'venia': 204, 'venir': 204}, {'a': 244, 'acercarse': 204, 'de': 205,
'en': 205, 'ir': 204, 'pasar': 204, 'pasarse': 204, 'que': 246, 'sumarse': 204, 'unirse': 204, 'vendria': 204,
'venia': 204, 'venir': 204}, {'^': 245}, {'a': 248, 'que': 248}, {'': (3, 'advice'), '<should>': 5, 'me': 6, 'ni': 7,
'no': 7, 'nos': 6}, {'^': 250, 'yo': 190}, {'que': 251}, {'en': 252}, {'falta': 187}, {'hace': 254}, {'D': 81}, {'a':
73}, {'contra': 73, 'de': 73, 'que': 73, 'sobre': 73}, {'<should>': 5, 'hay': 138, 'tengo': 138}, {'^': 259}, {'que':
260}, {'centre': 5, 'conviene': 5, 'enfoque': 5, 'olvide': 5}, {'centremos': 5, 'conviene': 5, 'enfoquemos': 5},
{'cuidado': 5}, {'<have_to>': 138, '<should>': 5, 'lo': 139, 'me': 262, 'nos': 263, 'tenga': 264}, {'<have_to>': 138,
'<should>': 5, 'lo': 139, 'me': 262, 'no': 265, 'nos': 263, 'tenga': 264}, {'^': 266}, {'^': 266, 'yo': 267}, {'...':
261, 'que': 268}, {'^': 17}, {'<any_det>': 270, '^': 17, 'dinero': 270, 'plata': 270}, {'<should>': 5, 'centre': 5,
'conviene': 5, 'enfoque': 5, 'olvide': 5}, {'<should>': 5, 'centremos': 5, 'conviene': 5, 'enfoquemos': 5},
{'<have_to>': 138, '<should>': 5, 'lo': 139, 'me': 272, 'nos': 273, 'tenga': 264}, {'<have_to>': 138, '<should>': 5,
'lo': 139, 'me': 272, 'ni': 7, 'no': 274, 'nos': 273, 'tenga': 264}, {'^': 275}, {'^': 275, 'yo': 276}, {'que': 277},
{'<inf>': 5}, {'^': 279}, {'^': 275, 'me': 196, 'nos': 196, 'yo': 276}, {'...': 261, '^': 279, 'de': 280, 'que': 281},
{'<have_to>': 138, '<should>': 5, '<would_give>': 0, 'lo': 139, 'me': 272, 'ni': 7, 'no': 274, 'nos': 273, 'tenga':
264}, {'^': 283, 'la': 208, 'lo': 208, 'me': 211, 'nos': 211, 'yo': 276}, {'...': 261, '^': 279, 'de': 280, 'que':
284}, {'^': 266, 'me': 196, 'nos': 196, 'yo': 267}, {'D': 81, 'que': 286}, {'^': 0, 'que': 193}, {'aconsejado': 214,
'comentado': 256, 'contado': 256, 'dicho': 287, 'prometido': 288, 'quedado': 239, 'recomendado': 214, 'sugerido':
214}, {'a': 270, 'que': 270}, {'': (3, 'advice'), '<should>': 5, 'me': 6, 'nos': 6}, {'<should>': 5, 'me': 6, 'ni': 7,
'no': 291, 'nos': 6}, {'^': 292, 'yo': 190}, {'que': 293}, {'en': 294}, {'': (3, 'advice'), '<have_to>': 138,
'<should>': 5, 'lo': 139, 'me': 272, 'nos': 273, 'tenga': 264}, {'<have_to>': 138, '<should>': 5, 'lo': 139, 'me':
272, 'ni': 7, 'no': 296, 'nos': 273, 'tenga': 264}, {'^': 297, 'yo': 276}, {'que': 298}, {'en': 299}, {'falta': 193},
{'sin': 301}, {'<give3>': 302, '^': 209}, {'<should>': 5, 'no': 5}, {'^': 304, 'le': 223, 'les': 223, 'se': 224, 'yo':
225}, {'que': 305}, {'^': 189, 'le': 223, 'les': 223, 'se': 224}, {'^': 292, 'le': 223, 'les': 223, 'se': 224, 'yo':
307}, {'que': 308}, {'que': 62, 'qué': 62}, {'como': 62, 'cuando': 62, 'cuanto': 62, 'cuándo': 62, 'cuánto': 62,
'cómo': 62, 'donde': 62, 'dónde': 62, 'por': 310, 'si': 62}, {'^': 0, 'me': 193}, {'^': 0, 'me': 193, 'que': 312},
{'<any_det>': 185}, {'^': 314}, {'algo': 0, 'noticias': 0, 'novedades': 0, 'respuesta': 0}, {'^': 316, 'que': 193},
{'que': 193}, {'<giveinf>': 0}, {'^': 319}, {'a': 320}, {'<advises>': 80, '<says>': 256, '<urges>': 257, '^': 209,
'advierte': 258, 'advirtio': 258, 'alerto': 258, 'aseguro': 182, 'comento': 269, 'debe': 271, 'deben': 271, 'decia':
278, 'dice': 282, 'dijo': 285, 'ha': 289, 'iba': 290, 'iban': 290, 'insiste': 295, 'insistio': 300, 'la': 303, 'las':
303, 'lo': 303, 'los': 303, 'pide': 306, 'pidio': 309, 'pregunta': 311, 'preguntaba': 311, 'pregunto': 311,
'preguntó': 311, 'previno': 258, 'promete': 288, 'prometio': 313, 'queda': 239, 'quedaron': 239, 'quedo': 239,
'quedó': 239, 'reclama': 315, 'reclamo': 315, 'tenia': 290, 'tenian': 290, 'tiene': 317, 'tienen': 318, 'va': 321,
'van': 321}, {'D': 185}, {'...': 323}, {'': (4, 'needs_from_me'), '...': 323}, {'...': 221, '<any_det>': 324, '<my>':
325}, {'^': 185, 'le': 223, 'les': 223, 'se': 224}, {'^': 185, 'le': 223, 'les': 223, 'se': 224, 'yo': 327}, {'^':
326, 'que': 328}, {'<advises>': 80, '<says>': 256, '<urges>': 257, '^': 209, 'advierte': 258, 'advirtio': 258,
'alerto': 258, 'aseguro': 182, 'comento': 269, 'debe': 271, 'deben': 271, 'decia': 278, 'dice': 282, 'dijo': 285,
'ha': 289, 'iba': 290, 'iban': 290, 'insiste': 295, 'insistio': 300, 'la': 303, 'las': 303, 'lo': 303, 'los': 303,
'pide': 306, 'pidio': 294, 'pregunta': 311, 'preguntaba': 311, 'pregunto': 311, 'preguntó': 311, 'previno': 258,
'promete': 288, 'prometio': 313, 'queda': 239, 'quedaron': 239, 'quedo': 239, 'quedó': 239, 'tenia': 290, 'tenian':
290, 'tiene': 318, 'tienen': 318, 'va': 321, 'van': 321}, {'^': 186, 'que': 226}, {'^': 189, 'le': 223, 'les': 223,
'se': 224, 'yo': 307}, {'que': 332}, {'^': 326}, {'que': 73}, {'<should>': 5, 'no': 6}, {'^': 336}, {'': (6,
'theirs'), '<inf_me>': 0}, {'^': 338}, {'de': 339, 'en': 339}, {'me': 193, 'nos': 193}, {'^': 338, 'que': 341}, {'de':
342, 'en': 342}, {'^': 338, 'acercarse': 204, 'ir': 204, 'pasar': 204, 'pasarse': 204, 'que': 341, 'sumarse': 204,
'unirse': 204, 'vendria': 204, 'venia': 204, 'venir': 204}, {'': (6, 'theirs'), 'me': 0}, {'a': 205, 'acercarse': 204,
'conmigo': 239, 'de': 344, 'debiendo': 345, 'en': 344, 'ir': 204, 'pasar': 204, 'pasarse': 204, 'que': 205, 'sumarse':
204, 'unirse': 204, 'vendria': 204, 'venia': 204, 'venir': 204}, {'acercarse': 204, 'ir': 204, 'le': 223, 'les': 223,
'pasar': 204, 'pasarse': 204, 'se': 224, 'sumarse': 204, 'unirse': 204, 'vendria': 204, 'venia': 204, 'venir': 204,
'yo': 225}, {'a': 205, 'acercarse': 204, 'de': 205, 'en': 205, 'ir': 204, 'pasar': 204, 'pasarse': 204, 'que': 347,
'saber': 62, 'sumarse': 204, 'unirse': 204, 'vendria': 204, 'venia': 204, 'venir': 204}, {'^': 222, 'que': 226,
'saber': 62}, {'escribir': 0, 'escribirme': 0, 'llamar': 0, 'llamarme': 0}, {'^': 350}, {'a': 351}, {'^': 222}, {'a':
81, 'al': 81, 'en': 81, 'por': 81}, {'caer': 354, 'ver': 354}, {'de': 193}, {'acerco': 354, 'acercó': 354, 'aparecio':
354, 'compromete': 194, 'comprometio': 194, 'dejo': 355, 'encarga': 356, 'ocupa': 356, 'ofrecio': 194, 'paso': 354,
'pasó': 354, 'vino': 354}, {'a': 246, 'acercarse': 204, 'de': 205, 'en': 205, 'ir': 204, 'pasar': 204, 'pasarse': 204,
'que': 244, 'sumarse': 204, 'unirse': 204, 'vendria': 204, 'venia': 204, 'venir': 204}, {'que': 123}, {'<inf_me>': 0,
'me': 0}, {'y': 360}, {'...': 361}, {'<hand_inf>': 0, '<inf>': 362, '<inf_me>': 0, '<infme>': 0}, {'^': 363}, {'a':
364}, {'a': 123}, {'<advises>': 80, '<may3>': 123, '<opines>': 147, '^': 178, 'aseguro': 182, 'cree': 184, 'cuenta':
188, 'debe': 123, 'decia': 192, 'dice': 198, 'dijo': 213, 'era': 218, 'es': 218, 'espera': 227, 'esta': 234, 'está':
234, 'falta': 236, 'falto': 236, 'ha': 240, 'habia': 242, 'iba': 247, 'iban': 249, 'insiste': 253, 'insistio': 253,
'le': 255, 'me': 322, 'necesita': 329, 'nos': 330, 'pensaba': 241, 'pide': 331, 'pidio': 333, 'precisa': 334,
'pregunta': 311, 'preguntaba': 311, 'pregunto': 311, 'preguntó': 311, 'promete': 288, 'prometio': 313, 'propone': 335,
'propuso': 335, 'que': 337, 'queda': 340, 'quedaron': 343, 'quedo': 346, 'quedó': 346, 'queria': 348, 'quiere': 349,
'regresa': 352, 'requiere': 353, 'se': 357, 'tenia': 358, 'tenian': 249, 'tiene': 359, 'tienen': 359, 'va': 365,
'van': 366, 'volvera': 352, 'vuelve': 352}, {'...': 74, '^': 5, 'era': 214, 'es': 214, 'fue': 214, 'que': 73}, {'^':
5, 'era': 214, 'es': 214, 'fue': 214, 'que': 73}, {'N': 368, 'el': 369, 'ella': 369, 'ellos': 369, 'él': 369}, {'de':
370, 'del': 370}, {'': (9, 'told')}, {'N': 372}, {'a': 373}, {'<see_inf>': 134}, {'<see_inf>': 134, 'de': 375}, {'a':
81, 'por': 81}, {'paso': 377, 'pasó': 377, 'vinieron': 81, 'vino': 81}, {'desaconseja': 5, 'desaconsejo': 5, 'me':
177, 'nos': 177}, {'que': 62}, {'N': 73}, {'de': 381}, {'': (7, 'waiting'), 'l': 17}, {'': (7, 'waiting'), 'de': 383,
'del': 17}, {'espera': 384}, {'mejor': 43}, {'juicio': 73}, {'si': 43}, {'avisar': 380, 'avisarme': 380, 'contar':
380, 'contarme': 380, 'decir': 380, 'decirme': 380, 'juicio': 382, 'la': 385, 'lo': 386, 'su': 387, 'ver': 388},
{'<see_inf>': 81}, {'de': 390}, {'mia': 23}, {'<inf>': 12, 'D': 12, 'vernos': 12}, {'de': 393, 'en': 393, 'para': 393,
'que': 393}, {'N': 394}, {'con': 395}, {'': (10, 'thanks')}, {'a': 397}, {'': (10, 'thanks'), 'a': 397}, {'con': 397},
{'parecer': 62}, {'': (21, 'gave:encouragement')}, {'^': 402}, {'N': 403}, {'a': 404}, {'dia': 43}, {'de': 134},
{'atras': 407, 'detras': 407}, {'que': 17}, {'': (7, 'waiting'), 'a': 409, 'que': 17}, {'atras': 407, 'detras': 407,
'esperando': 410}, {'con': 81}, {'': (13, 'talk'), '<they>': 62}, {'que': 413}, {'de': 414}, {'^': 59, 'a': 60}, {'':
(15, 'gave:intro')}, {'^': 417}, {'N': 418}, {'N': 418, 'a': 419, 'con': 419, 'y': 419}, {'N': 420}, {':': 421}, {'a':
418, 'con': 418, 'de': 418, 'entre': 418}, {'intro': 423, 'introduccion': 423, 'presentacion': 423, 'puente': 423},
{'el': 424, 'la': 424, 'una': 424}, {'': (17, 'gave:knowledge')}, {'^': 426}, {'a': 427, 'con': 427, 'en': 427}, {'N':
428}, {'a': 429}, {'': (22, 'gave:volunteering')}, {'^': 431}, {'alimentos': 432}, {'de': 433}, {'algo': 81, 'un': 81,
'una': 81}, {'': (20, 'gave:referral')}, {'^': 436}, {'a': 437, 'para': 437}, {'recomendacion': 438}, {'de': 439},
{'cruzo': 134}, {'vemos': 134}, {'coincido': 134, 'llamo': 134, 'me': 441, 'nos': 442, 'veo': 134}, {'comunitario':
432, 'social': 432}, {'de': 437, 'del': 437}, {'contacto': 445, 'correo': 445, 'datos': 445, 'nombre': 445, 'numero':
445, 'telefono': 445}, {'<paper>': 102}, {'mi': 447, 'mis': 447, 'nuestra': 447}, {'<any_det>': 446}, {'N': 449},
{'experiencia': 427}, {'<any_det>': 446, '^': 448, 'a': 450, 'mi': 451}, {'': (14, 'together')}, {'nosotros': 453},
{'N': 418, 'a': 419}, {'con': 419, 'y': 455}, {'N': 456}, {'a': 457}, {'dia': 73}, {'del': 459, 'recibido': 73}, {'':
(8, 'asked')}, {'a': 461}, {'N': 461}, {'a': 463, 'con': 461}, {'mi': 451}, {'dudas': 427, 'preguntas': 427}, {'las':
466, 'sus': 466}, {'correos': 81, 'mails': 81, 'mensajes': 81}, {'palabras': 81}, {'correos': 81, 'de': 468,
'mensajes': 81, 'palabra': 81, 'palabras': 81, 'unas': 469}, {'correos': 81, 'mensajes': 81, 'palabra': 81,
'palabras': 81, 'unas': 469}, {'roja': 432}, {'vueltas': 134}, {'contacto': 445, 'datos': 445, 'nombre': 445,
'telefono': 445}, {'<any_det>': 474}, {'encargo': 23}, {'me': 476}, {'eso': 477, 'planton': 134}, {'llamado': 134,
'visto': 134}, {'<see_inf>': 43, 'haber': 479}, {'<see_inf>': 43}, {'haber': 134, 'llamar': 134, 'ver': 134}, {'a':
62}, {'<giveinf>': 23, '<inf_them>': 23}, {'N': 23}, {'N': 40}, {'a': 486, 'con': 486, 'y': 486}, {'N': 487}, {'N':
487, 'a': 488}, {'<inf_them>': 23}, {'^': 490}, {'contacto': 40}, {'en': 492}, {'': (5, 'mine'), '^': 484, 'a': 485,
'conectar': 489, 'conectarlos': 40, 'de': 491, 'juntar': 489, 'juntarlos': 40, 'ponerlos': 493, 'presentar': 489,
'presentarlos': 40, 'que': 491}, {'a': 437, 'con': 437}, {'N': 495}, {'N': 495, 'a': 496}, {'<clitic>': 375,
'<see_inf>': 134}, {'no': 498}, {'que': 499, 'sin': 498}, {'...': 500}, {'hace': 501, 'que': 413}, {'^': 426, 'a':
427, 'de': 427, 'en': 427, 'para': 427, 'sobre': 427}, {'<course>': 503}, {'gracias': 399}, {'^': 99, 'a': 100, 'de':
100, 'del': 100, 'sobre': 100}, {'comentarios': 506, 'impresiones': 506, 'opinion': 506, 'parecer': 506},
{'<any_det>': 446, 'a': 450, 'el': 504, 'gracias': 399, 'la': 504, 'las': 505, 'mi': 507, 'mis': 507, 'un': 504,
'una': 504}, {'el': 504, 'la': 504, 'un': 504, 'una': 504}, {'la': 69, 'lo': 69}, {'<clitic>': 69, 'se': 510}, {'que':
511}, {'^': 206, 'la': 208, 'lo': 208, 'me': 211, 'nos': 211, 'yo': 190}, {'que': 513}, {'a': 427, 'con': 427},
{'mano': 515}, {'una': 516}, {'a': 134}, {'menos': 518}, {'de': 519}, {'da': 169, 'dice': 170, 'dira': 170, 'hace':
174, 'pondra': 176, 'pone': 176}, {'me': 521, 'nos': 521}, {'quedado': 239}, {'<inf_me>': 0}, {'^': 524, 'acercarse':
204, 'ir': 204, 'pasar': 204, 'pasarse': 204, 'sumarse': 204, 'unirse': 204, 'vendria': 204, 'venia': 204, 'venir':
204}, {'a': 525, 'acercarse': 204, 'de': 205, 'en': 205, 'ir': 204, 'pasar': 204, 'pasarse': 204, 'que': 205,
'sumarse': 204, 'unirse': 204, 'vendria': 204, 'venia': 204, 'venir': 204}, {'prometido': 288, 'quedado': 239}, {'^':
209, 'ha': 527, 'la': 303, 'las': 303, 'lo': 303, 'los': 303, 'queda': 239, 'quedaron': 239, 'quedo': 239, 'quedó':
239, 'tiene': 317, 'tienen': 318, 'va': 321, 'van': 321}, {'^': 209, 'ha': 527, 'la': 303, 'las': 303, 'lo': 303,
'los': 303, 'queda': 239, 'quedaron': 239, 'quedo': 239, 'quedó': 239, 'tiene': 318, 'tienen': 318, 'va': 321, 'van':
321}, {'a': 205, 'acercarse': 204, 'conmigo': 239, 'de': 344, 'en': 344, 'ir': 204, 'pasar': 204, 'pasarse': 204,
'que': 205, 'sumarse': 204, 'unirse': 204, 'vendria': 204, 'venia': 204, 'venir': 204}, {'compromete': 194,
'comprometio': 194, 'encarga': 356, 'ocupa': 356, 'ofrecio': 194}, {'a': 205, 'acercarse': 204, 'de': 205, 'en': 205,
'ir': 204, 'pasar': 204, 'pasarse': 204, 'que': 525, 'sumarse': 204, 'unirse': 204, 'vendria': 204, 'venia': 204,
'venir': 204}, {'<may3>': 123, '^': 522, 'cual': 62, 'cuales': 62, 'debe': 123, 'dijo': 241, 'ha': 523, 'habia': 242,
'iba': 526, 'me': 528, 'nos': 529, 'pensaba': 241, 'queda': 340, 'quedaron': 343, 'quedo': 530, 'quedó': 530,
'queria': 241, 'se': 531, 'tenia': 532, 'tiene': 359, 'tienen': 359, 'va': 366, 'van': 366}, {'de': 17, 'del': 17},
{'agenda': 12}, {'de': 91, 'del': 91}, {'lugar': 73}, {'<them>': 73, 'N': 73}, {'de': 538, 'del': 538}, {'opinion':
73}, {'agenda': 12, 'cuanto': 413, 'espera': 534, 'la': 535, 'lugar': 536, 'mi': 537, 'opinion': 539, 'su': 540, 'tu':
537, 'vez': 536}, {'de': 23}, {'yo': 542}, {'<their>': 100}, {'a': 427, 'como': 427, 'cómo': 427}, {'N': 545, '^':
426}, {'a': 546, 'como': 427, 'cómo': 427}, {'<any_det>': 446, 'a': 450}, {'cinco': 453, 'cuatro': 453, 'dos': 453,
'tres': 453}, {'N': 62}, {'de': 550}, {'cumple': 551, 'cumpleanos': 551, 'santo': 551}, {'de': 217, 'el': 552,
'partidaria': 215, 'partidario': 215}, {'preguntar': 461}, {'para': 554}, {'N': 555}, {'a': 556}, {'podcast': 43,
'video': 43}, {'entrevista': 43}, {'podcast': 43}, {'de': 43}, {'charla': 561}, {'el': 558, 'la': 559, 'que': 43,
'un': 560, 'una': 562}, {'': (7, 'waiting'), 'respuesta': 17}, {'me': 17}, {'a': 409, 'el': 17, 'la': 564, 'noticias':
17, 'que': 565, 'respuesta': 17, 'su': 17, 'sus': 17}, {'0': 134, 'dos': 134, 'media': 134, 'un': 134, 'una': 134},
{'N': 567}, {'a': 568}, {'<set>': 12, 'a': 230, 'convencida': 231, 'convencido': 231, 'en': 535, 'esperando': 233,
'pendiente': 151}, {'con': 81, 'tambien': 453, 'también': 453}, {'dos': 453}, {'cuatro': 453, 'dos': 453, 'tres':
453}, {'con': 81, 'las': 572, 'los': 573, 'todos': 453}, {'de': 383, 'del': 17}, {'espera': 575}, {'la': 576}, {'a':
577, 'esperando': 410}, {'bien': 43, 'bueno': 43, 'dpm': 43}, {'a': 17}, {'': (7, 'waiting'), 'el': 17, 'la': 17,
'lo': 17, 'que': 17, 'su': 17, 'sus': 17}, {'de': 581, 'del': 581}, {'a': 577, 'atenta': 580, 'atento': 580,
'esperando': 410, 'pendiente': 582, 'pendientes': 582, 'pensando': 43}, {'rato': 81}, {'charlando': 81, 'con': 81,
'donde': 81, 'en': 81, 'hablando': 81, 'platicando': 81, 'reunida': 81, 'reunido': 81, 'tomando': 81, 'un': 584},
{'charlando': 81, 'con': 81, 'en': 81, 'hablando': 81, 'juntos': 81, 'reunidas': 81, 'reunidos': 81, 'revisando': 81,
'tomando': 81, 'trabajando': 81, 'viendo': 81}, {'tambien': 453, 'también': 453}, {'N': 193, '^': 490, 'me': 193,
'nos': 193}, {'^': 484, 'conectar': 489, 'conectarlos': 40, 'de': 491, 'juntar': 489, 'juntarlos': 40, 'ponerlos':
493, 'presentar': 489, 'presentarlos': 40, 'que': 588}, {'': (0, 'missed'), '<date>': 134}, {'': (0, 'missed'),
'<date>': 134, 'la': 590}, {'': (0, 'missed'), '<date>': 134, 'a': 591, 'al': 590, 'el': 590, 'la': 590, 'su': 590,
'una': 590}, {'a': 592}, {'^': 150, 'que': 235}, {'<their>': 99, 'el': 99, 'la': 99}, {'^': 595}, {'a': 596, 'al':
596, 'de': 596, 'del': 596, 'sobre': 596}, {'^': 426, 'en': 427}, {'N': 598}, {'a': 599}, {'del': 132}, {'<moved_pp>':
601}, {'cobertura': 134}, {'de': 603}, {'casa': 81}, {'de': 81}, {'': (23, 'contact'), 'casa': 81, 'la': 605, 'lo':
606, 'ver': 81, 'visitar': 81}, {'a': 607, 'al': 81, 'con': 81, 'donde': 81}, {'a': 81, 'al': 81, 'con': 81, 'juntos':
81, 'por': 81}, {'': (10, 'thanks'), 'el': 62, 'ella': 62, 'ello': 62, 'eso': 62, 'mi': 62, 'mí': 62, 'nosotros': 62,
'él': 62}, {'N': 397, 'a': 610}, {'^': 431, 'con': 432, 'de': 432, 'en': 432, 'para': 432}, {'voluntariado': 612},
{'de': 613}, {'la': 83, 'verme': 81, 'vernos': 81, 'visitarme': 81}, {'casa': 81, 'la': 83}, {'a': 615, 'por': 616},
{'el': 134, 'la': 134, 'nuestra': 134, 'nuestro': 134}, {'aire': 618}, {'^': 0, 'el': 619, 'nada': 618}, {'de': 193,
'en': 620, 'pendiente': 618}, {'dicho': 238, 'pasado': 617, 'quedado': 621, 'venido': 617}, {'': (0, 'missed'), 'en':
375}, {'acordado': 134, 'agendado': 134, 'quedado': 623}, {'acordado': 134, 'agendado': 134, 'quedado': 134}, {'':
(23, 'contact'), 'por': 81}, {'<inf>': 40, 'ver': 43}, {'que': 627}, {'no': 134}, {'que': 629}, {'...': 500, 'mucho':
630}, {'pasado': 617, 'venido': 617}, {'<inf_them>': 23, '<infle>': 23}, {'^': 633}, {'<giveinf>': 23, '<inf_them>':
23, '<todo_inf>': 23}, {'<inf>': 40, '^': 635, 'conectar': 489, 'conectarlos': 40, 'juntar': 489, 'juntarlos': 40,
'pensar': 43, 'ponerlos': 493, 'presentar': 489, 'presentarlos': 40}, {'^': 490, 'almuerzo': 71, 'de': 634, 'junta':
71, 'que': 636, 'reunion': 71, 'reunión': 71}, {'<infle>': 23}, {'^': 638}, {'': (5, 'mine'), 'que': 23}, {'las': 12},
{'para': 12}, {'': (23, 'contact'), '<them>': 642, 'N': 642}, {'': (5, 'mine'), '^': 638, 'juntarnos': 12, 'vernos':
12}, {'': (5, 'mine'), '^': 638, 'almorzar': 12, 'comer': 12, 'hablar': 12, 'juntarnos': 12, 'reunirnos': 12, 'tomar':
12, 'vernos': 12}, {'': (2, 'plan'), 'el': 12}, {'D': 12, 'a': 641, 'con': 643, 'de': 644, 'el': 12, 'en': 645,
'para': 646}, {'<done_pp>': 81, 'de': 639, 'prometido': 640, 'quedado': 647, 'visto': 82}, {'^': 638, 'juntarnos': 12,
'vernos': 12}, {'^': 638, 'almorzar': 12, 'comer': 12, 'hablar': 12, 'juntarnos': 12, 'reunirnos': 12, 'tomar': 12,
'vernos': 12}, {'D': 12, 'a': 641, 'con': 643, 'de': 649, 'el': 12, 'en': 650, 'para': 646}, {'<done_pp>': 81,
'quedado': 651, 'visto': 82}, {'^': 59, 'a': 60, 'de': 60, 'en': 60}, {'mentor': 653, 'mentora': 653}, {'<course>':
503, 'intro': 423, 'introduccion': 423, 'presentacion': 423, 'puente': 423}, {'': (23, 'contact'), '<course>': 503},
{'': (23, 'contact'), '<course>': 503, 'intro': 423, 'introduccion': 423, 'presentacion': 423, 'puente': 423}, {'^':
431, 'con': 432, 'en': 432}, {'call': 81, 'de': 654, 'el': 655, 'la': 655, 'un': 656, 'una': 657, 'voluntariado': 658,
'zoom': 81}, {'call': 81, 'un': 81, 'una': 81, 'voluntariado': 658, 'zoom': 81}, {'<see_inf>': 134, '^': 243}, {'a':
661, 'que': 248}, {'a': 375}, {'a': 419, 'con': 419, 'y': 419}, {'N': 664}, {':': 421, 'N': 420, 'de': 665, 'entre':
665}, {'a': 81, 'al': 81, 'con': 81, 'un': 81}, {'D': 90, 'a': 90, 'al': 90, 'para': 90}, {'a': 419, 'con': 419},
{'para': 134}, {'menos': 134}, {'de': 671}, {'periodico': 43}, {'prensa': 43}, {'noticias': 43}, {'el': 673,
'facebook': 43, 'instagram': 43, 'la': 674, 'las': 675, 'linkedin': 43, 'twitter': 43, 'x': 43}, {'en': 676, 'por':
676}, {'campo': 0, 'cancha': 0, 'tejado': 0}, {'su': 678}, {'en': 679}, {'esta': 680, 'está': 680}, {'es': 12},
{'dia': 372, 'tanto': 372}, {'contacto': 669}, {'al': 683, 'en': 684}, {'a': 437, 'ante': 437, 'con': 437, 'en': 437,
'para': 437}, {'<called1>': 81, '<moved3>': 668, '<off>': 134, '<sent_to>': 158, 'alente': 403, 'anime': 403, 'apoye':
403, 'avise': 372, 'ayude': 428, 'conecte': 669, 'console': 403, 'cual': 62, 'cuales': 62, 'debo': 23, 'dejamos': 670,
'echo': 672, 'extrano': 134, 'felicite': 403, 'informe': 372, 'informé': 372, 'lei': 677, 'pelota': 681, 'persigo':
134, 'presente': 669, 'presenté': 669, 'proxima': 682, 'puse': 685, 'recomende': 686, 'supe': 677, 'tranquilice': 403,
'vi': 677}, {'contacto': 418}, {'en': 688}, {'<called1>': 81, 'conecte': 418, 'cual': 62, 'cuales': 62, 'lei': 677,
'presente': 418, 'presenté': 418, 'puse': 689, 'supe': 677, 'vi': 677}, {'<any_det>': 447}, {'<feedback_noun>': 101,
'^': 691, 'algo': 111, 'algunas': 110, 'algunos': 110, 'bastante': 110, 'mi': 112, 'mis': 113, 'muchas': 110, 'mucho':
110, 'muchos': 110, 'un': 114, 'una': 115, 'unas': 116, 'unos': 117, 'varias': 110, 'varios': 110}, {'<any_det>': 100,
'<their>': 100}, {'': (9, 'told'), 'a': 372, 'que': 372}, {'<give1>': 23}, {'que': 23}, {'<any_det>': 446, '^': 102,
'a': 450}, {'cliente': 437, 'contacto': 437, 'lead': 437, 'prospecto': 437}, {'un': 698}, {'': (8, 'asked'), 'a':
461}, {'que': 427, 'qué': 427}, {'como': 427, 'cómo': 427, 'por': 701, 'que': 427, 'qué': 427}, {'': (5, 'mine'), 'a':
485}, {'audio': 81}, {'un': 704}, {'^': 402, 'a': 404}, {'suerte': 706}, {'^': 426, 'con': 427}, {'mano': 708},
{'<any_det>': 446, 'a': 450, 'animo': 706, 'animos': 706, 'fuerza': 706, 'gracias': 399, 'las': 505, 'mi': 507, 'mis':
507, 'una': 709, 'ánimo': 706}, {'porras': 706, 'una': 709}, {'<any_det>': 427, 'a': 546, 'como': 427, 'cómo': 427},
{'': (23, 'contact'), 'cliente': 437, 'contacto': 437, 'lead': 437, 'prospecto': 437}, {'<any_det>': 446, 'a': 450,
'un': 713}, {'': (23, 'contact'), 'para': 554}, {'debiendo': 23}, {'<any_det>': 427, 'a': 546, 'como': 427, 'cómo':
427, 'por': 701, 'que': 427, 'qué': 427}, {'prometido': 640}, {'prometido': 69}, {'animo': 706, 'ánimo': 706}, {'el':
720}, {'': (23, 'contact'), 'cliente': 437, 'contacto': 437, 'lead': 437, 'mensaje': 81, 'prospecto': 437},
{'<any_det>': 446, 'a': 450, 'un': 722}, {'<any_det>': 446, 'a': 450, 'un': 698}, {'opinion': 461}, {'': (8, 'asked'),
'a': 461, 'ayuda': 461, 'consejo': 461, 'opinion': 461, 'su': 725}, {'^': 102}, {'de': 23, 'debiendo': 23, 'en': 23},
{'<my>': 185, 'el': 185, 'la': 185, 'las': 185, 'los': 185}, {'^': 729}, {'a': 23}, {'<handed1>': 692, '<read1>': 693,
'<told1>': 694, '^': 695, 'agradeci': 399, 'agradecimos': 399, 'asegure': 696, 'ayude': 428, 'comparti': 697,
'consegui': 699, 'consultamos': 700, 'consulte': 700, 'consulté': 700, 'contamos': 702, 'conte': 702, 'conteste': 81,
'debemos': 23, 'debo': 703, 'deje': 705, 'dejé': 705, 'derive': 699, 'desee': 707, 'di': 710, 'dije': 512, 'dijimos':
512, 'eche': 711, 'ensene': 712, 'envie': 714, 'envié': 714, 'escribi': 715, 'escribí': 715, 'estoy': 716,
'explicamos': 702, 'explique': 717, 'expliqué': 717, 'hable': 81, 'hablé': 81, 'hace': 254, 'he': 718, 'hemos': 719,
'levante': 721, 'levanté': 721, 'llame': 81, 'llamé': 81, 'mande': 723, 'mandé': 723, 'marque': 81, 'marqué': 81,
'mostre': 717, 'ofreci': 23, 'pase': 724, 'pasé': 724, 'pedi': 726, 'pedimos': 700, 'preguntamos': 700, 'pregunte':
700, 'pregunté': 700, 'presente': 455, 'presenté': 455, 'preste': 727, 'presté': 727, 'prometi': 640, 'prometimos':
640, 'quede': 728, 'quedé': 728, 'referi': 699, 'regale': 727, 'regalé': 727, 'respondi': 81, 'subi': 721, 'tenemos':
696, 'tengo': 696, 'urge': 730, 'vamos': 731, 'voy': 731}, {'el': 43, 'en': 43, 'la': 43, 'las': 43, 'lo': 43, 'los':
43, 'que': 43, 'sobre': 43, 'un': 43, 'una': 43}, {'<any_det>': 446, 'a': 450, 'animo': 706, 'animos': 706, 'fuerza':
706, 'gracias': 399, 'las': 505, 'mi': 507, 'mis': 507, 'ánimo': 706}, {'porras': 706}, {'<handed1>': 692, '<read1>':
693, '<told1>': 694, '^': 695, 'agradeci': 399, 'agradecimos': 399, 'comparti': 697, 'consegui': 699, 'consultamos':
700, 'consulte': 700, 'consulté': 700, 'contamos': 702, 'conte': 702, 'debo': 703, 'derive': 699, 'desee': 707, 'di':
734, 'dije': 512, 'dijimos': 512, 'eche': 735, 'ensene': 712, 'envie': 724, 'envié': 724, 'explicamos': 702,
'explique': 717, 'expliqué': 717, 'he': 718, 'hemos': 719, 'levante': 721, 'levanté': 721, 'mande': 724, 'mandé': 724,
'mostre': 717, 'ofreci': 23, 'pase': 724, 'pasé': 724, 'pedi': 726, 'pedimos': 700, 'preguntamos': 700, 'pregunte':
700, 'pregunté': 700, 'presente': 455, 'presenté': 455, 'preste': 727, 'presté': 727, 'prometi': 640, 'prometimos':
640, 'quede': 728, 'quedé': 728, 'referi': 699, 'regale': 727, 'regalé': 727, 'subi': 721, 'tenemos': 696, 'tengo':
696}, {'perdida': 134}, {'perdida': 134, 'suya': 737}, {'perdidas': 134}, {'es': 73}, {'hacer': 740}, {'que': 741},
{'deberia': 741, 'deberiamos': 741, 'tenemos': 742, 'tengo': 742}, {'<called1>': 81, '<moved3>': 668, '<off>': 134,
'<sent_to>': 158, 'alente': 403, 'anime': 403, 'apoye': 403, 'avise': 372, 'ayude': 428, 'conecte': 669, 'console':
403, 'debo': 23, 'dejamos': 670, 'echo': 672, 'extrano': 134, 'felicite': 403, 'informe': 372, 'informé': 372, 'lei':
677, 'persigo': 134, 'presente': 669, 'presenté': 669, 'puse': 685, 'que': 743, 'recomende': 686, 'supe': 677,
'tranquilice': 403, 'vi': 677}, {'juntos': 453}, {'<called1>': 81, 'conecte': 418, 'cual': 62, 'cuales': 62, 'dos':
745, 'lei': 677, 'presente': 418, 'presenté': 418, 'puse': 689, 'supe': 677, 'vi': 677}, {'^': 436, 'a': 437},
{'vida': 437}, {'de': 748}, {'curriculum': 437, 'cv': 747, 'hoja': 749}, {'<any_det>': 446, '<their>': 750, '^': 448,
'a': 450}, {'': (23, 'contact'), '<link>': 81}, {'': (13, 'talk'), 'como': 62, 'cuando': 62, 'cuándo': 62, 'cómo': 62,
'de': 62, 'por': 310, 'que': 62, 'si': 62, 'sobre': 62}, {'para': 62, 'q': 62, 'que': 62}, {'N': 754}, {'mejor': 73,
'primero': 73}, {'que': 753}, {'N': 731}, {'': (5, 'mine'), 'a': 23, 'con': 758, 'en': 23}, {'voz': 81}, {'de': 760},
{'<letter>': 81, 'mensaje': 761, 'nota': 761}, {'visto': 134}, {'alborotado': 134}, {'y': 764}, {'<any_det>': 762,
'<letter>': 81, '<stood>': 134, 'botada': 134, 'botado': 134, 'en': 763, 'mensaje': 761, 'nota': 761, 'varado': 134,
'vestido': 765}, {'...': 261, '^': 279, 'de': 280, 'mejor': 73, 'primero': 73, 'que': 284}, {'<tip>': 74}, {'^': 5,
'de': 73, 'que': 73}, {'consejo': 769, 'dato': 769, 'tip': 769}, {'espalda': 134}, {'...': 768, 'como': 770, 'el':
770, 'este': 770, 'la': 771, 'planton': 134, 'un': 770}, {'': (5, 'mine'), 'de': 23}, {'': (5, 'mine'), 'de': 23,
'yo': 773}, {'<any_det>': 762, '<letter>': 81, 'mensaje': 761, 'nota': 761}, {'^': 150, 'el': 17, 'la': 17, 'que':
565, 'su': 17, 'sus': 17}, {'': (13, 'talk'), 'que': 62, 'si': 62}, {'': (13, 'talk'), '^': 266, 'me': 196, 'nos':
196, 'yo': 267}, {'': (13, 'talk'), 'que': 778, 'si': 62}, {'<called_pp>': 81, 'aconsejado': 214, 'comentado': 777,
'confirmado': 777, 'contado': 777, 'dicho': 779, 'explicado': 777, 'preguntado': 777, 'prometido': 288, 'quedado':
239, 'recomendado': 214, 'sugerido': 214}, {'de': 62, 'del': 62, 'sobre': 62}, {'<called_pp>': 81}, {'comprometido':
731, 'cruzado': 81, 'encontrado': 81, 'juntado': 81, 'reunido': 81, 'tomado': 81, 'visto': 81}, {'a': 12, 'al': 12},
{'D': 12, 'a': 12, 'con': 12, 'el': 12, 'en': 12}, {'<any_det>': 2}, {'^': 786}, {'a': 23, 'para': 23}, {'': (0,
'missed'), 'N': 134}, {'completo': 134}, {'': (0, 'missed'), 'a': 789, 'completamente': 134, 'contestar': 134, 'de':
134, 'del': 134, 'el': 134, 'escribir': 134, 'felicitar': 134, 'ir': 134, 'la': 134, 'llamar': 134, 'llamarla': 134,
'llamarlo': 134, 'lo': 134, 'mandar': 134, 'por': 790, 'que': 134, 'responder': 134}, {'': (0, 'missed'), 'a': 789,
'completamente': 134, 'contestar': 134, 'de': 791, 'del': 134, 'el': 134, 'escribir': 134, 'felicitar': 134, 'ir':
134, 'la': 134, 'llamar': 134, 'llamarla': 134, 'llamarlo': 134, 'lo': 134, 'mandar': 134, 'por': 790, 'que': 134,
'responder': 134}, {'le': 69, 'les': 69, 'que': 308, 'se': 510}, {'': (11, 'thinking'), 'como': 62, 'cuando': 62,
'cuanto': 62, 'cuándo': 62, 'cuánto': 62, 'cómo': 62, 'donde': 62, 'dónde': 62, 'por': 310, 'si': 62}, {'^': 150,
'de': 193, 'en': 193}, {'esperando': 134, 'sin': 134}, {'de': 193, 'debiendo': 193, 'en': 193, 'mal': 134}, {'': (2,
'plan'), 'mi': 23, 'mí': 23}, {'D': 12, '^': 150, 'a': 798, 'con': 12, 'el': 12, 'en': 12}, {'juntar': 12, 'reunir':
12, 'ver': 12}, {'a': 800}, {'<advises>': 80, '<called3>': 81, '<met1>': 752, '<moved3>': 668, '<off>': 134, '<says>':
753, '<sent_to>': 158, '<urges>': 257, '<wrote3>': 755, '^': 209, 'acompanaron': 453, 'acompano': 453, 'aconsejo':
756, 'acorde': 561, 'acuerdo': 561, 'advierte': 258, 'advirtio': 258, 'alerto': 258, 'aseguro': 182, 'aviso': 757,
'avisó': 757, 'bailo': 134, 'clavo': 134, 'comento': 269, 'comprometi': 759, 'comprometo': 731, 'confirma': 757,
'debe': 271, 'deben': 271, 'decia': 278, 'dejo': 766, 'dice': 282, 'dijo': 767, 'dio': 772, 'embarco': 134, 'encargo':
774, 'encontre': 81, 'envio': 775, 'envió': 775, 'fallo': 134, 'falta': 776, 'falto': 151, 'ghosteo': 134, 'gustaria':
43, 'ha': 780, 'habla': 781, 'hablo': 781, 'habló': 781, 'han': 782, 'he': 783, 'iba': 290, 'iban': 290, 'insiste':
295, 'insistio': 300, 'invita': 784, 'invitan': 784, 'juntamos': 785, 'juntare': 12, 'junto': 785, 'la': 303, 'las':
303, 'llega': 787, 'llegara': 787, 'lo': 303, 'los': 303, 'mando': 775, 'mandó': 775, 'ofreci': 788, 'olvide': 792,
'olvidé': 792, 'paso': 775, 'pasó': 775, 'perdi': 592, 'pide': 306, 'pidio': 793, 'planto': 134, 'pregunta': 311,
'preguntaba': 311, 'pregunto': 794, 'preguntó': 311, 'previno': 258, 'promete': 288, 'prometio': 313, 'queda': 795,
'quedaron': 239, 'quede': 796, 'quedo': 797, 'quedé': 796, 'quedó': 797, 'reclama': 315, 'reclamo': 315, 'recomendo':
756, 'reenvio': 775, 'reenvió': 775, 'reunimos': 785, 'reunire': 12, 'reuno': 785, 'tenia': 290, 'tenian': 290,
'tiene': 317, 'tienen': 318, 'toca': 799, 'tocara': 785, 'toco': 151, 'va': 321, 'van': 321, 'vemos': 785, 'veo': 785,
'vere': 12, 'vi': 81, 'voy': 801}, {'tarea': 23}, {'gracias': 398}, {'N': 545}, {'a': 805}, {'<their>': 750}, {'N':
134}, {'de': 808}, {'^': 484, 'de': 491, 'que': 491}, {'fono': 134, 'telefono': 134}, {'': (0, 'missed'), 'llamada':
134}, {'llamadas': 134}, {'': (0, 'missed'), 'el': 811, 'la': 812, 'las': 813, 'mis': 134, 'nada': 134}, {'<answers>':
814}, {'<answers>': 814, 'me': 815, 'nos': 815, 'noticias': 407, 'novedades': 407, 'rastro': 407, 'senales': 407},
{'hablado': 134, 'visto': 134}, {'dio': 134, 'hizo': 134, 'pudo': 134}, {'<seen1>': 134, 'he': 817, 'hemos': 817,
'se': 818}, {'con': 134}, {'<see_inf>': 134, 'dar': 820}, {'<see_inf>': 134, 'a': 821, 'dar': 820}, {'manera': 590},
{'habido': 823}, {'nadie': 134}, {'': (0, 'missed'), '<date>': 134, 'manera': 407}, {'': (0, 'missed'), '<date>': 134,
'manera': 590}, {'nunca': 134}, {'<inf>': 134}, {'a': 829}, {'<answers>': 814, 'anime': 830, 'atrevi': 830}, {'ir':
592}, {'nada': 407}, {'dio': 590, 'hizo': 590, 'nada': 407, 'presento': 134, 'presentó': 134, 'pudo': 590}, {'de':
829, 'para': 829}, {'ganas': 835, 'ocasion': 835, 'tiempo': 835}, {'<answers>': 814, '<clitic>': 819, '<managed1>':
822, '<seen1>': 134, 'acudio': 134, 'aparecieron': 134, 'aparecio': 134, 'disponible': 134, 'ha': 824, 'habia': 825,
'hay': 826, 'he': 817, 'hemos': 817, 'hubo': 827, 'llego': 828, 'llegue': 593, 'me': 831, 'nos': 815, 'olvidar': 152,
'olvidarme': 152, 'pude': 832, 'sabemos': 833, 'se': 834, 'sé': 833, 'tuve': 836, 'tuvimos': 590, 'vino': 825}, {'':
(5, 'mine'), 'a': 23, 'en': 23}, {'el': 17, 'la': 17, 'que': 565, 'su': 17, 'sus': 17}, {'cruzado': 81, 'encontrado':
81, 'juntado': 81, 'reunido': 81, 'tomado': 81, 'visto': 81}, {'': (14, 'together'), 'D': 12, 'a': 12, 'con': 12,
'el': 12, 'en': 12}, {'^': 292, 'le': 69, 'les': 69, 'se': 510, 'yo': 190}, {'le': 69, 'les': 69, 'que': 842, 'se':
510}, {'': (2, 'plan'), 'D': 12, 'a': 12, 'con': 12, 'el': 12, 'en': 12}, {'<advises>': 80, '<called3>': 81, '<met1>':
752, '<moved3>': 668, '<off>': 134, '<says>': 753, '<sent_to>': 158, '<urges>': 257, '<wrote3>': 755, '^': 209,
'acompano': 453, 'aconsejo': 756, 'advierte': 258, 'advirtio': 258, 'alerto': 258, 'aseguro': 182, 'aviso': 757,
'avisó': 757, 'bailo': 134, 'clavo': 134, 'comento': 269, 'comprometimos': 838, 'confirma': 757, 'debe': 271, 'deben':
271, 'decia': 278, 'dejo': 766, 'desencontramos': 134, 'dice': 282, 'dijo': 767, 'dio': 772, 'embarco': 134, 'envio':
775, 'envió': 775, 'fallo': 134, 'falta': 839, 'ghosteo': 134, 'gustaria': 43, 'ha': 780, 'habla': 781, 'hablo': 781,
'habló': 781, 'han': 782, 'hemos': 840, 'iba': 290, 'iban': 290, 'insiste': 295, 'insistio': 300, 'invita': 784,
'invitan': 784, 'juntamos': 841, 'juntaremos': 12, 'junto': 785, 'la': 303, 'las': 303, 'llega': 787, 'llegara': 787,
'lo': 303, 'los': 303, 'mando': 775, 'mandó': 775, 'paso': 775, 'pasó': 775, 'pide': 306, 'pidio': 843, 'planto': 134,
'pregunta': 311, 'preguntaba': 311, 'pregunto': 311, 'preguntó': 311, 'previno': 258, 'promete': 288, 'prometio': 313,
'queda': 239, 'quedaron': 239, 'quedo': 797, 'quedó': 797, 'recomendo': 756, 'reenvio': 775, 'reenvió': 775,
'reunimos': 841, 'reuniremos': 12, 'reuno': 785, 'tenia': 290, 'tenian': 290, 'tiene': 318, 'tienen': 318, 'toca':
785, 'tocara': 785, 'va': 321, 'vamos': 801, 'van': 321, 'vemos': 844, 'veo': 785, 'veremos': 12, 'vimos': 453},
{'mi': 40, 'mí': 40}, {'mental': 40, 'para': 846, 'personal': 40}, {'<answers>': 814, 'llamo': 134, 'llamó': 134},
{'conecto': 134, 'conectó': 134, 'dio': 134, 'hizo': 134, 'pudo': 134}, {'<answers>': 814, '<came3>': 134, '<clitic>':
819, '<managed1>': 822, '<seen1>': 134, 'he': 817, 'hemos': 817, 'me': 848, 'nos': 815, 'se': 849}, {'el': 590, 'la':
590, 'mi': 590, 'nuestra': 590, 'nuestro': 590}, {'de': 851, 'el': 590, 'la': 590, 'mi': 590, 'nuestra': 590,
'nuestro': 590}, {'conviene': 5, 'deberia': 5, 'deberiamos': 5, 'es': 139, 'habria': 138, 'hay': 138, 'lo': 139, 'me':
140, 'tendria': 138, 'tenemos': 138, 'tengo': 138}, {'^': 5, 'es': 73, 'seria': 73}, {'ideal': 854, 'mejor': 854,
'suyo': 854}, {'^': 853, 'lo': 855}, {'<them>': 856, '<they>': 856, 'avisar': 380, 'avisarme': 380, 'contar': 380,
'contarme': 380, 'decir': 380, 'decirme': 380, 'que': 413}, {'despacho': 12}, {'oficina': 12}, {'casa': 12}, {'aca':
12, 'aqui': 12, 'casa': 12, 'el': 858, 'la': 859, 'mi': 860}, {'D': 90, 'a': 91, 'al': 91, 'para': 91, 'por': 861},
{'semana': 81}, {'de': 863}, {'dia': 81, 'fin': 864, 'finde': 81}, {'noche': 81, 'tarde': 81}, {'...': 71, 'casa':
81}, {'...': 412, 'el': 865, 'la': 866, 'por': 867, 'un': 584}, {'N': 449, 'saludar': 81, 'ver': 81}, {'...': 412,
'<any_det>': 446, '<their>': 750, '^': 448, 'a': 869, 'el': 865, 'la': 866, 'por': 81, 'un': 584}, {'...': 71},
{'por': 871}, {'a': 463}, {'a': 463, 'ayuda': 873, 'consejo': 873, 'opinion': 873}, {'<giveinf>': 23, '<inf_them>':
23, '<infle>': 23}, {'': (7, 'waiting'), '^': 633, 'el': 17, 'la': 17, 'lo': 17, 'que': 17, 'su': 17, 'sus': 17},
{'^': 875, 'conectar': 489, 'de': 876, 'del': 581, 'juntar': 489, 'presentar': 489, 'que': 491}, {'contratar': 43,
'escribir': 43, 'invitar': 43, 'llamar': 43, 'si': 43}, {'en': 878}, {'en': 43, 'que': 43}, {'N': 493}, {'a': 881,
'en': 492}, {'visto': 62}, {'lo': 883, 'poco': 134}, {'a': 419, 'con': 419, 'y': 455}, {'N': 885}, {'N': 664, 'a':
886, 'el': 81}, {'N': 640}, {'': (5, 'mine'), '^': 490, 'a': 888, 'que': 23}, {'<date>': 12, 'paso': 40}, {'pasos':
40}, {'con': 419}, {'contacto': 892}, {'en': 893}, {'N': 894}, {'contacto': 458}, {'N': 894, 'a': 895, 'en': 896},
{'adelanta': 92, 'aplaza': 92, 'aplazo': 92, 'cambia': 92, 'cambio': 92, 'es': 92, 'movio': 92, 'mueve': 92, 'pasa':
92, 'paso': 92, 'pasó': 92, 'queda': 92, 'retrasa': 92, 'sera': 92, 'va': 92}, {'adelanta': 92, 'aplaza': 92,
'aplazo': 92, 'cambia': 92, 'cambio': 92, 'es': 92, 'movio': 92, 'mueve': 92, 'pasa': 92, 'paso': 92, 'pasó': 92,
'queda': 92, 'retrasa': 92, 'se': 898, 'sera': 92, 'va': 92}, {'D': 899}, {'D': 899, 'para': 900, 'prevista': 900,
'previsto': 900}, {'ser': 900}, {'a': 902}, {'era': 900, 'estaba': 901, 'iba': 903, 'tenia': 900, 'teniamos': 900,
'tocaba': 900}, {'<should>': 5, '<would_give>': 0, 'no': 6}, {'olvide': 152}, {'me': 906}, {'se': 907}, {'<is3>': 62,
'<they>': 62, '^': 905, 'era': 900, 'estaba': 901, 'iba': 903, 'no': 908, 'tenia': 900, 'teniamos': 900, 'tocaba':
900}, {'^': 338, 'el': 619, 'nada': 618}, {'^': 150, 'el': 134, 'la': 134, 'nuestra': 134, 'nuestro': 134},
{'<moved_pp>': 601, 'D': 90, '^': 150, 'a': 91, 'agendada': 12, 'agendado': 12, 'al': 91, 'de': 339, 'en': 910,
'fijada': 12, 'para': 91, 'pendiente': 911}, {'<them>': 642, 'N': 642}, {'juntarnos': 12, 'vernos': 12}, {'almorzar':
12, 'comer': 12, 'hablar': 12, 'juntarnos': 12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 641,
'con': 913, 'de': 914, 'el': 12, 'en': 915, 'para': 646}, {'la': 576, 'las': 12}, {'de': 639, 'en': 639, 'para': 12},
{'la': 23, 'lo': 23}, {'le': 23, 'les': 23, 'se': 919}, {'le': 23, 'les': 23, 'se': 919, 'yo': 920}, {'<inf>': 12,
'D': 12, '^': 638, 'que': 921, 'vernos': 12}, {'': (2, 'plan'), '<inf>': 12, 'D': 12, 'vernos': 12}, {'de': 922, 'en':
922, 'para': 923, 'que': 393}, {'': (23, 'contact'), '<them>': 918, 'N': 924}, {'^': 633, 'almorzar': 12, 'cenar': 12,
'comer': 12, 'desayunar': 12, 'juntarnos': 12, 'que': 921, 'tomar': 12, 'vernos': 12}, {'': (5, 'mine'), '^': 23},
{'la': 927, 'lo': 927}, {'le': 927, 'les': 927, 'se': 928}, {'le': 927, 'les': 927, 'se': 928, 'yo': 929}, {'^': 633,
'almorzar': 12, 'cenar': 12, 'comer': 12, 'desayunar': 12, 'hablar': 12, 'juntarnos': 12, 'que': 930, 'reunirnos': 12,
'tomar': 12, 'vernos': 12}, {'': (2, 'plan'), 'almorzar': 12, 'cenar': 12, 'comer': 12, 'desayunar': 12, 'el': 12,
'juntarnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 917, 'con': 925, 'de': 926, 'el': 12, 'en': 931, 'para':
932, 'pendiente': 582, 'pendientes': 582}, {'': (5, 'mine'), '^': 633, 'almorzar': 12, 'cenar': 12, 'comer': 12,
'desayunar': 12, 'juntarnos': 12, 'que': 921, 'tomar': 12, 'vernos': 12}, {'': (5, 'mine'), 'le': 23}, {'': (5,
'mine'), '^': 633, 'almorzar': 12, 'cenar': 12, 'comer': 12, 'desayunar': 12, 'hablar': 12, 'juntarnos': 12, 'que':
921, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 641, 'con': 925, 'de': 934, 'debiendo': 935,
'debiendole': 23, 'el': 12, 'en': 936, 'para': 932}, {'': (6, 'theirs'), '<inf_me>': 0, '<infle>': 23}, {'': (5,
'mine'), '^': 938, 'que': 341}, {'': (5, 'mine'), '^': 938, 'el': 619, 'nada': 618, 'que': 341}, {'^': 150, 'de': 581,
'del': 581, 'el': 134, 'la': 134, 'nuestra': 134, 'nuestro': 134}, {'<moved_pp>': 601, 'a': 577, 'atenta': 580,
'atento': 580, 'conmigo': 239, 'de': 939, 'debiendo': 345, 'en': 940, 'esperando': 410, 'pendiente': 941,
'pendientes': 582}, {'^': 338, 'el': 619, 'nada': 618, 'que': 341}, {'<moved_pp>': 601, 'conmigo': 239, 'de': 342,
'debiendo': 345, 'en': 943, 'pendiente': 911}, {'<see_inf>': 134, 'que': 226, 'saber': 62}, {'<letter>': 81},
{'<letter>': 81, 'visita': 81}, {'el': 946, 'la': 947, 'un': 946, 'una': 946}, {'colgue': 81, 'corte': 81, 'corté':
81, 'hable': 81, 'hablé': 81, 'salgo': 81, 'termino': 81}, {'N': 686}, {'a': 950}, {'conectar': 489, 'juntar': 489,
'presentar': 489}, {'dudas': 427}, {'sus': 953}, {'': (23, 'contact'), '<their>': 100}, {'N': 12}, {'la': 81,
'reunion': 81, 'reunirme': 81, 'reunión': 81, 'una': 81}, {'con': 956, 'de': 957}, {'por': 12}, {'a': 91, 'al': 91,
'para': 91}, {'': (0, 'missed'), '<date>': 134, 'el': 590, 'la': 590}, {'de': 62}, {'ido': 134}, {'^': 695, 'debo':
23, 'tenemos': 696, 'tengo': 696, 'vamos': 731, 'voy': 731}, {'^': 695}, {'fue': 791, 'olvido': 791, 'paso': 791,
'pasó': 791}, {'olvido': 791, 'paso': 791, 'pasó': 791}, {'a': 91, 'al': 91, 'para': 91, 'por': 12}, {'conmigo': 81},
{'<moved3>': 668, '<off>': 137, 'acerca': 959, 'acerco': 354, 'acercó': 354, 'adelanta': 92, 'aparecio': 354,
'aplaza': 92, 'cambia': 960, 'cambio': 960, 'cayeron': 961, 'cayo': 961, 'compromete': 194, 'comprometio': 194,
'corrio': 960, 'dejo': 355, 'encarga': 356, 'entero': 962, 'habia': 963, 'la': 964, 'las': 965, 'lo': 964, 'los': 965,
'me': 966, 'mueve': 960, 'nos': 967, 'ocupa': 356, 'ofrecio': 194, 'olvidaron': 852, 'olvido': 852, 'pasa': 968,
'paso': 354, 'pasó': 354, 'queda': 92, 'retrasa': 92, 'rumorea': 62, 'sumaron': 453, 'sumo': 453, 'unieron': 453,
'unio': 453, 'va': 92, 'vino': 354, 'vio': 969}, {'<them>': 856, '<they>': 856}, {'el': 552}, {'yo': 73}, {'fuera':
973}, {'senales': 134}, {'aparecer': 134, 'atender': 134, 'contestar': 134, 'dar': 975, 'responder': 134}, {'sin':
976}, {'paso': 40}, {'': (0, 'missed'), 'de': 134}, {'contestar': 134, 'exito': 134, 'falta': 639, 'hablar': 134,
'noticias': 979, 'novedades': 407, 'rastro': 407, 'respuesta': 134, 'senales': 979, 'suerte': 134, 'ver': 134,
'verla': 134, 'verlo': 134}, {'con': 43, 'que': 43}, {'...': 74, ':': 73, 'era': 214, 'es': 214, 'fue': 214},
{'<tip>': 982}, {'vez': 43}, {'estaba': 453, 'estuvo': 453, 'vino': 453}, {'<answers>': 814, '<clitic>': 819,
'<seen1>': 134, 'he': 817, 'hemos': 817, 'me': 815, 'nos': 815, 'se': 818}, {'apagado': 134}, {'D': 12, 'con': 12},
{'<date>': 988}, {'^': 635, 'conectar': 489, 'conectarlos': 40, 'juntar': 489, 'juntarlos': 40, 'ponerlos': 493,
'presentar': 489, 'presentarlos': 40}, {'<any_det>': 989, '<date>': 988, 'que': 990}, {'con': 12}, {'a': 12}, {'': (5,
'mine'), '^': 635, 'conectar': 489, 'conectarlos': 40, 'juntar': 489, 'juntarlos': 40, 'juntarme': 992, 'pensar': 43,
'ponerlos': 493, 'presentar': 489, 'presentarlos': 40, 'quedar': 992, 'reunirme': 12, 'ver': 993, 'verme': 992},
{'<any_det>': 989, '<date>': 988, 'ganas': 561, 'juntarme': 992, 'que': 994, 'quedar': 992, 'reunirme': 12, 'ver':
993, 'verme': 992}, {'a': 248, 'que': 661}, {'que': 375}, {'do': 40}, {'<inf_them>': 23, '<todo_inf>': 23}, {'^':
999}, {'^': 875, 'de': 491, 'que': 1000}, {':': 40}, {'birra': 71, 'cafe': 71, 'café': 71, 'cana': 71, 'cerveza': 71,
'tinto': 71, 'vino': 71}, {'<any_det>': 81, 'algo': 81, 'cafe': 81, 'café': 81, 'cerveza': 81, 'el': 1003, 'mate': 81,
'mates': 81, 'te': 81, 'tinto': 81, 'un': 1003, 'una': 1003}, {'<any_det>': 81, 'algo': 81, 'cafe': 81, 'café': 81,
'cerveza': 81, 'mate': 81, 'mates': 81, 'te': 81, 'tinto': 81}, {'el': 1003, 'un': 1003, 'una': 1003}, {'un': 12,
'una': 12}, {'<date>': 81}, {'cancelar': 134}, {'<any_det>': 1008, '<date>': 81, 'que': 1009}, {'que': 1009},
{'estos': 43}, {'de': 1012}, {'<drink>': 81, 'dia': 1013}, {'<drink>': 81}, {'dias': 43}, {'estos': 1016}, {'de':
1017}, {'<inf>': 362, '<inf_me>': 0, '<infme>': 0}, {'^': 1019}, {'a': 1020}, {'<see_inf>': 12, '^': 484}, {'a': 1022,
'atras': 407, 'detras': 407}, {'facebook': 43, 'instagram': 43, 'linkedin': 43, 'twitter': 43, 'x': 43}, {'N': 81,
'a': 81, 'el': 558, 'en': 1024, 'la': 559, 'pasar': 43, 'que': 43, 'un': 560, 'una': 562}, {'con': 956}, {'almorzar':
12, 'casa': 12, 'cenar': 12, 'comer': 12, 'la': 859, 'verme': 12, 'visitarme': 12}, {'a': 1027}, {'': (23, 'contact'),
'N': 81, 'a': 81}, {'con': 432, 'de': 432, 'en': 432, 'para': 432}, {'a': 1022, 'atras': 407, 'con': 956, 'detras':
407}, {'la': 965, 'las': 965, 'lo': 965, 'los': 965}, {'': (14, 'together'), 'le': 965, 'les': 965, 'se': 1032},
{'nada': 134, 'si': 43, 'yo': 1033}, {'estaba': 134}, {'ido': 134, 'marchado': 134}, {'habia': 1036}, {'no': 1035,
'que': 62, 'se': 1037, 'veremos': 388}, {'': (5, 'mine'), '^': 150, 'a': 485}, {'tu': 537}, {'^': 695, 'debo': 703},
{'ocupo': 542}, {'tu': 73, 'tú': 73, 'vos': 73}, {'debo': 1039, 'en': 1040, 'le': 1041, 'les': 1041, 'llevo': 23,
'me': 1042, 'pongo': 23, 'que': 1043, 'se': 1032, 'y': 453}, {'<may3>': 123, '^': 522, 'debe': 123, 'dijo': 241, 'ha':
523, 'habia': 242, 'iba': 526, 'me': 528, 'nos': 529, 'pensaba': 241, 'queda': 340, 'quedaron': 343, 'quedo': 530,
'quedó': 530, 'queria': 241, 'se': 531, 'tenia': 532, 'tiene': 359, 'tienen': 359, 'va': 366, 'van': 366}, {'$': 58,
'//': 79, '<advises>': 80, '<called1>': 82, '<came3>': 89, '<date>': 95, '<eat1>': 98, '<handed1>': 118, '<hours>':
121, '<may3>': 123, '<mentor_noun>': 119, '<moved1>': 127, '<moved3>': 130, '<moved_pp>': 133, '<off>': 137,
'<opines>': 147, '<read1>': 149, '<remind>': 152, '<sent_to>': 158, '<set>': 159, '<set_up>': 160, '<shall1>': 12,
'<they>': 367, '<tip>': 371, '<told1>': 374, '<tried1>': 376, 'N': 378, '^': 379, 'a': 389, 'acabamos': 391, 'acabo':
391, 'accion': 392, 'acordamos': 396, 'acorde': 396, 'agradecer': 398, 'agradeci': 399, 'agradecida': 400,
'agradecido': 400, 'agradecimos': 399, 'agradezco': 398, 'aguardo': 17, 'al': 401, 'alente': 405, 'algun': 406,
'almorce': 81, 'almorzado': 81, 'almorzamos': 81, 'andamos': 408, 'ando': 411, 'anduve': 412, 'anduvimos': 412,
'anime': 405, 'antes': 415, 'apadrine': 416, 'apagado': 134, 'apenas': 413, 'aplazada': 134, 'aplazado': 134,
'apresentacao': 422, 'arme': 425, 'armé': 425, 'aseguro': 182, 'asesore': 416, 'aunque': 413, 'ausencia': 134,
'avisandome': 380, 'ayudamos': 430, 'ayude': 430, 'baile': 412, 'banco': 434, 'bebi': 435, 'bebimos': 81, 'brindamos':
81, 'brinde': 81, 'buzon': 154, 'buzón': 154, 'caminamos': 81, 'camine': 412, 'carta': 440, 'casi': 443, 'celebramos':
81, 'celebre': 81, 'cenado': 412, 'cenamos': 81, 'cene': 81, 'charla': 81, 'charlamos': 81, 'charlando': 81, 'charle':
81, 'charlita': 81, 'coincidi': 81, 'coincidido': 81, 'coincidimos': 81, 'colgar': 412, 'colgue': 412, 'comedor': 444,
'comi': 412, 'comido': 412, 'comimos': 81, 'como': 380, 'comparti': 452, 'compromiso': 392, 'con': 454, 'conecte':
458, 'conmigo': 453, 'conoci': 81, 'conocimos': 81, 'consejo': 460, 'console': 405, 'consulta': 462, 'consulte': 464,
'consulté': 464, 'contandome': 380, 'conte': 465, 'contestador': 134, 'contestadora': 134, 'conteste': 467,
'conversacion': 81, 'conversado': 81, 'conversamos': 81, 'converse': 81, 'conversé': 81, 'correo': 155, 'corri': 412,
'corte': 412, 'corté': 412, 'cree': 184, 'creo': 49, 'cruce': 470, 'crucé': 471, 'cruz': 472, 'cuando': 413, 'cuenta':
188, 'cuya': 62, 'cuyo': 62, 'dado': 380, 'dando': 473, 'dandole': 475, 'de': 478, 'debe': 123, 'deberia': 480,
'deberiamos': 481, 'debi': 482, 'debia': 375, 'debiamos': 375, 'debido': 483, 'debo': 494, 'decia': 192, 'derive':
497, 'desayunamos': 81, 'desayune': 81, 'desde': 502, 'despues': 415, 'di': 508, 'dice': 198, 'dicen': 380,
'diciendo': 380, 'diciendome': 380, 'dicte': 509, 'dije': 512, 'dijimos': 512, 'dijo': 514, 'dimos': 509,
'discutimos': 81, 'eche': 517, 'echo': 520, 'el': 533, 'en': 541, 'encargo': 543, 'encontramos': 82, 'encontre': 82,
'ensayamos': 544, 'ensene': 547, 'envie': 548, 'envié': 548, 'era': 218, 'eramos': 549, 'es': 553, 'escribi': 557,
'escribí': 557, 'escuche': 563, 'escuché': 563, 'espera': 227, 'esperamos': 566, 'esperando': 410, 'espere': 569,
'espero': 566, 'esperé': 569, 'esta': 570, 'estaba': 571, 'estabamos': 574, 'estamos': 578, 'estaria': 579, 'estoy':
583, 'estuve': 585, 'estuvimos': 586, 'estuvo': 587, 'está': 570, 'explique': 547, 'expliqué': 547, 'extrano': 518,
'falta': 589, 'falte': 593, 'falto': 594, 'feedback': 597, 'felicite': 405, 'festejamos': 81, 'forme': 600, 'formé':
600, 'fue': 602, 'fuera': 604, 'fui': 608, 'fuimos': 609, 'gracias': 611, 'h': 614, 'ha': 622, 'habia': 624,
'habiamos': 625, 'hablado': 81, 'hablamos': 81, 'hablando': 81, 'hable': 626, 'hablé': 626, 'habra': 628, 'habria':
49, 'hace': 631, 'han': 632, 'hasta': 414, 'hay': 637, 'he': 648, 'hemos': 652, 'hice': 659, 'hicimos': 660, 'hora':
614, 'horas': 614, 'iba': 662, 'ibamos': 663, 'iban': 249, 'idea': 43, 'ilocalizable': 134, 'imparti': 509, 'insiste':
253, 'insistio': 253, 'intercambiamos': 81, 'intercambie': 81, 'intercambio': 606, 'intro': 666, 'jugamos': 81,
'jugue': 667, 'junte': 458, 'junté': 458, 'la': 687, 'las': 690, 'le': 732, 'lei': 733, 'les': 736, 'llamada': 738,
'llamadas': 739, 'llevo': 501, 'lo': 744, 'los': 746, 'mande': 751, 'mandé': 751, 'me': 802, 'mentoree': 416,
'mentorice': 416, 'merendamos': 81, 'merende': 81, 'mi': 803, 'mientras': 413, 'mil': 804, 'mostre': 806, 'movi': 807,
'muchas': 804, 'nada': 809, 'necesita': 329, 'necesitamos': 151, 'necesito': 810, 'ni': 816, 'no': 837, 'nos': 845,
'nota': 847, 'nunca': 850, 'ofreci': 491, 'oi': 563, 'ojala': 43, 'olvidamos': 791, 'olvide': 791, 'olvido': 852,
'olvidé': 791, 'para': 857, 'parece': 380, 'pasa': 862, 'pasamos': 868, 'pasandole': 475, 'pasara': 92, 'pase': 870,
'paso': 872, 'pasé': 870, 'pedi': 874, 'pendiente': 877, 'pendientes': 582, 'pensaba': 375, 'pensando': 879, 'perdi':
592, 'perdida': 809, 'pide': 331, 'pidio': 333, 'pienso': 880, 'pitchee': 81, 'planton': 134, 'platica': 81,
'platicamos': 81, 'platicando': 81, 'platique': 81, 'poner': 882, 'ponerlos': 493, 'por': 884, 'porq': 62, 'porque':
62, 'pospuesta': 134, 'pospuesto': 134, 'postergada': 134, 'postergado': 134, 'pq': 62, 'practicamos': 544, 'precisa':
334, 'pregunta': 311, 'preguntaba': 311, 'pregunte': 873, 'pregunto': 311, 'pregunté': 873, 'preguntó': 311,
'presentacion': 422, 'presentation': 422, 'presente': 887, 'presenté': 887, 'promesa': 392, 'promete': 288, 'prometi':
889, 'prometimos': 889, 'prometio': 313, 'propone': 335, 'propuso': 335, 'proxima': 14, 'proximo': 890, 'proximos':
891, 'puesto': 380, 'puse': 897, 'q': 904, 'que': 909, 'queda': 912, 'quedada': 412, 'quedado': 916, 'quedamos': 933,
'quedaron': 343, 'quede': 937, 'quedo': 942, 'quedé': 937, 'quedó': 944, 'queria': 945, 'queriamos': 375, 'quien': 62,
'quienes': 62, 'quiere': 349, 'quisiera': 43, 'quiza': 43, 'quizas': 43, 'reagendamos': 90, 'reagendar': 90,
'reagendo': 90, 'recibi': 948, 'recibimos': 787, 'recibire': 787, 'recibo': 787, 'recien': 949, 'recomende': 951,
'recordar': 952, 'recordatorio': 40, 'reenvie': 807, 'referi': 497, 'regresa': 352, 'repasamos': 81, 'reprogramamos':
90, 'reprogramo': 90, 'requiere': 353, 'resolvi': 954, 'respondi': 467, 'resulta': 380, 'revisamos': 955, 'revise':
544, 'revisé': 544, 'salgo': 958, 'sali': 412, 'salimos': 412, 'se': 970, 'seguimos': 578, 'segun': 971, 'sera': 972,
'sesion': 121, 'sesiones': 121, 'si': 974, 'sigo': 578, 'sigue': 977, 'siguen': 977, 'siguiente': 978, 'sin': 980,
'sone': 981, 'su': 983, 'sus': 983, 'tal': 984, 'tambien': 985, 'también': 985, 'tampoco': 986, 'tarea': 392,
'telefono': 987, 'tenemos': 991, 'tengo': 995, 'tenia': 996, 'teniamos': 997, 'tenian': 249, 'tiene': 359, 'tienen':
359, 'to': 998, 'toca': 1001, 'tocaba': 375, 'toco': 151, 'todo': 1002, 'tomamos': 1004, 'tomando': 1005, 'tomandome':
81, 'tomandonos': 81, 'tomaremos': 1006, 'tome': 1005, 'tomo': 1007, 'tomé': 1005, 'trabajamos': 412, 'trabaje': 412,
'trabajé': 412, 'tranquilice': 405, 'tropece': 412, 'tuve': 1010, 'tuvimos': 1010, 'tuvo': 1011, 'un': 1014, 'una':
1015, 'unas': 1015, 'uno': 1018, 'unos': 1015, 'va': 1021, 'vamos': 1023, 'van': 366, 'vi': 1025, 'viajamos': 81,
'viaje': 412, 'viajo': 1026, 'viajé': 412, 'viene': 1028, 'vimos': 1029, 'vino': 587, 'visto': 82, 'voluntariado':
1030, 'voluntario': 1030, 'volvera': 352, 'voy': 1031, 'vuelve': 352, 'xq': 62, 'y': 1034, 'ya': 1038, 'yo': 1044,
'él': 1045}]


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
'mandó': 59, 'maximo': 11, 'me': 65, 'menos': 0, 'no': 70, 'nos': 71, 'nota': 73, 'noticias': 7, 'numero': 15, 'para':
74, 'pero': 78, 'platicamos': 15, 'por': 80, 'pregunto': 64, 'preguntó': 64, 'presentado': 64, 'proxima': 46,
'proximo': 46, 'proximos': 46, 'que': 81, 'recomendada': 64, 'recomendado': 64, 'referente': 25, 'referido': 64,
'respecto': 82, 'respuesta': 7, 'reunio': 23, 'saludos': 82, 'salvo': 0, 'se': 87, 'segun': 14, 'separa': 15,
'siguiente': 46, 'sin': 0, 'sobre': 14, 'telefonazo': 5, 'telefono': 15, 'terminamos': 88, 'trabaja': 89, 'vi': 90,
'via': 14, 'videollamada': 5, 'vimos': 91, 'vinieron': 2, 'vino': 2, 'visita': 5, 'visto': 3, 'whatsapp': 92, 'zona':
27}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (4, 'meal')}, {'taller': 0}, {'': (3, 'coffee')}, {'algo': 2, 'cafe': 4,
'café': 4}, {'almorzar': 2, 'cenar': 2, 'comer': 2, 'desayunar': 2, 'mi': 3, 'su': 3, 'tomar': 5}, {'': (7, 'event')},
{'': (7, 'event'), 'office': 7}, {'': (8, 'meeting'), 'de': 7, 'sobre': 7}, {'': (2, 'call')}, {'taller': 9,
'telefono': 10}, {'': (4, 'meal'), 'con': 2}, {'empresa': 7}, {'la': 13}, {'': (4, 'meal'), 'de': 14}, {'': (5,
'message')}, {'vino': 2, 'vinos': 2}, {'leche': 4}, {'': (3, 'coffee'), 'con': 18}, {'party': 7}, {'asada': 2}, {'a':
0, 'al': 0, 'por': 0}, {'N': 22}, {'fono': 10, 'tel': 10, 'telefono': 10, 'videollamada': 10}, {'por': 24}, {'con':
2}, {'vino': 2}, {'call': 10}, {'': (7, 'event'), 'telefonica': 10}, {'a': 0}, {'administracion': 0}, {'de': 31,
'directivo': 0}, {'': (4, 'meal'), 'de': 27}, {'': (6, 'email')}, {'': (6, 'email'), 'electronico': 34}, {'con': 10},
{'': (8, 'meeting'), 'day': 7}, {'mail': 34}, {'taller': 9}, {'el': 39, 'mi': 3, 'su': 3}, {'': (8, 'meeting'), 'de':
7}, {'a': 16}, {'con': 0}, {'con': 0, 'viendo': 0}, {'bodega': 0, 'despacho': 0, 'empresa': 0, 'fabrica': 0, 'local':
0, 'nave': 0, 'oficina': 0, 'oficinas': 0, 'planta': 0, 'taller': 0, 'tienda': 0}, {'el': 45, 'la': 45, 'su': 45,
'sus': 45}, {'almacen': 0, 'despacho': 0, 'local': 0, 'taller': 0}, {'a': 46, 'al': 47, 'por': 46}, {'meet': 10}, {'':
(0, 'intro')}, {'consejo': 0}, {'': (8, 'meeting'), 'de': 51, 'directiva': 0}, {'off': 0}, {'escribi': 16, 'escribí':
16}, {'con': 50}, {'': (0, 'intro'), 'a': 50}, {'presentado': 56}, {'conecto': 55, 'conectó': 55, 'cruce': 0, 'crucé':
0, 'encontre': 0, 'escribio': 16, 'ha': 57, 'marco': 10, 'marcó': 10, 'presento': 56, 'presentó': 56, 'recibio': 0,
'reuni': 0, 'tope': 0, 'vi': 0}, {'texto': 16, 'voz': 16}, {'': (5, 'message'), 'de': 59}, {'dia': 2}, {'del': 61},
{'redonda': 7}, {'ha': 57, 'juntamos': 0, 'presento': 56, 'presentó': 56, 'recibio': 0, 'reunimos': 0, 'vemos': 0,
'veremos': 0, 'vimos': 0}, {'voz': 16}, {'de': 65}, {'one': 0}, {'on': 67}, {'dia': 0}, {'manana': 0, 'tarde': 0},
{'el': 69}, {'a': 46, 'el': 69, 'la': 70, 'por': 46, 'todo': 71}, {'': (8, 'meeting'), 'el': 45, 'la': 45, 'su': 45,
'sus': 45}, {'a': 46, 'el': 69, 'la': 70, 'por': 73, 'todo': 71}, {'oficina': 0}, {'la': 75}, {'N': 22, 'por': 76},
{'day': 7}, {'correo': 34, 'el': 3, 'mail': 34, 'meet': 10, 'teams': 10, 'tel': 10, 'telefono': 10, 'zoom': 10},
{'libro': 7}, {'con': 50, 'del': 80}, {'a': 50}, {'negocios': 7}, {'de': 83}, {'summit': 7}, {'up': 0}, {'con': 4},
{'te': 4, 'vino': 2}, {'cafe': 4, 'café': 4}, {'te': 4, 'un': 89}, {'gin': 2, 'te': 4, 'tinto': 4, 'vino': 2, 'vinos':
2}, {'uno': 0}, {'a': 92}, {'llamada': 10}, {'verme': 0}, {'N': 22, 'a': 95}, {'1': 1, 'a': 6, 'after': 8,
'afterwork': 7, 'al': 11, 'almorce': 2, 'almorzamos': 2, 'almorzando': 2, 'almorzar': 2, 'almuercito': 2, 'almuerzo':
12, 'almuerzos': 2, 'aperitivo': 2, 'arepas': 2, 'asado': 15, 'audio': 16, 'audios': 16, 'barbacoa': 2, 'bautismo': 7,
'bautizo': 7, 'birra': 2, 'birras': 2, 'board': 0, 'boda': 7, 'brainstorming': 0, 'brunch': 2, 'buen': 17, 'cafe': 19,
'cafecito': 4, 'cafelito': 4, 'cafelitos': 4, 'cafes': 4, 'cafesito': 4, 'cafeteria': 4, 'café': 19, 'call': 10,
'calls': 10, 'caminata': 0, 'campus': 20, 'cana': 2, 'canas': 2, 'cantina': 2, 'cappuccino': 4, 'capuchino': 4,
'carajillo': 4, 'carne': 21, 'carta': 16, 'casamiento': 7, 'cayo': 23, 'cena': 2, 'cenamos': 2, 'cenando': 2, 'cenar':
2, 'cenas': 2, 'cene': 2, 'ceno': 2, 'cerveza': 2, 'cervezas': 2, 'ceviche': 2, 'charla': 7, 'charlamos': 25, 'chat':
16, 'chateamos': 16, 'chatee': 16, 'chela': 2, 'chelas': 2, 'chifa': 2, 'choripan': 2, 'cita': 0, 'coaching': 0,
'coctel': 7, 'coincidi': 0, 'colgamos': 10, 'colgue': 10, 'comemos': 26, 'comi': 2, 'comida': 2, 'comiendo': 2,
'comilona': 2, 'comimos': 2, 'comite': 0, 'como': 26, 'completo': 2, 'con': 27, 'concierto': 7, 'conference': 28,
'conferencia': 29, 'conferencias': 7, 'congreso': 7, 'conoci': 30, 'consejo': 32, 'convencion': 7, 'copa': 33,
'copas': 2, 'correito': 34, 'correo': 35, 'correos': 34, 'cortadito': 4, 'cortado': 4, 'corte': 36, 'corté': 36,
'cumple': 7, 'cumpleanos': 7, 'cóctel': 7, 'daily': 0, 'de': 17, 'del': 17, 'demo': 37, 'desayunamos': 2,
'desayunando': 2, 'desayunar': 2, 'desayune': 2, 'desayuno': 12, 'directorio': 0, 'dm': 16, 'drinks': 2, 'e': 38,
'el': 17, 'email': 34, 'emails': 34, 'en': 40, 'encuentro': 41, 'entierro': 7, 'entrevista': 0, 'escribi': 42,
'escribí': 42, 'espresso': 4, 'estuve': 43, 'estuvimos': 44, 'evento': 7, 'eventos': 7, 'expo': 7, 'exposicion': 7,
'expreso': 4, 'facetime': 10, 'feria': 7, 'ferias': 7, 'festival': 7, 'fiesta': 7, 'fiestas': 7, 'fono': 10, 'foro':
7, 'fui': 48, 'fuimos': 48, 'funeral': 7, 'gala': 7, 'gintonic': 2, 'google': 49, 'graduacion': 7, 'guasap': 16,
'hablamos': 25, 'hable': 25, 'hablé': 25, 'hackathon': 7, 'hackaton': 7, 'inauguracion': 7, 'inbox': 16, 'insta': 16,
'instagram': 16, 'intro': 50, 'introduccion': 50, 'jornada': 7, 'jornadas': 7, 'junta': 52, 'juntas': 0, 'kick': 53,
'kickoff': 0, 'latte': 4, 'le': 54, 'linkedin': 16, 'llamada': 10, 'llamadas': 10, 'llamadita': 10, 'llamado': 10,
'llamadon': 10, 'llamamos': 10, 'llamar': 10, 'llame': 10, 'llamo': 10, 'llamé': 10, 'llamó': 10, 'los': 17, 'mail':
34, 'mailcito': 34, 'mails': 34, 'marco': 10, 'marcó': 10, 'marque': 10, 'marqué': 10, 'marron': 4, 'mate': 4,
'mateada': 4, 'mateando': 4, 'matecitos': 4, 'mates': 4, 'md': 16, 'me': 58, 'meet': 10, 'meetup': 7, 'mensaje': 60,
'mensajeamos': 16, 'mensajee': 16, 'mensajes': 16, 'mensajito': 16, 'mentoria': 0, 'mentorias': 0, 'mentoring': 0,
'mentoría': 0, 'menu': 62, 'merendamos': 2, 'merende': 2, 'merienda': 2, 'meriendo': 2, 'mesa': 63, 'msg': 16, 'msj':
16, 'networking': 7, 'nos': 64, 'nota': 66, 'notas': 66, 'onces': 4, 'one': 68, 'paella': 2, 'panel': 7, 'parrillada':
2, 'pasamos': 72, 'pase': 74, 'paseo': 0, 'paso': 77, 'pasé': 74, 'pasó': 77, 'picada': 2, 'pinchos': 2, 'pitch': 78,
'pizza': 2, 'pola': 2, 'polas': 2, 'por': 79, 'posada': 7, 'postal': 16, 'premios': 7, 'presentacion': 81, 'presente':
82, 'presenté': 82, 'quedamos': 43, 'quede': 43, 'quedé': 43, 'quince': 7, 'quinceanera': 7, 'recital': 7,
'restaurante': 2, 'retro': 0, 'reu': 0, 'reuni': 0, 'reunimos': 0, 'reunion': 0, 'reunioncita': 0, 'reuniones': 0,
'reunión': 0, 'revision': 0, 'ronda': 84, 'seminario': 7, 'sesion': 0, 'simposio': 7, 'skype': 10, 'slack': 16, 'sms':
16, 'sobremesa': 2, 'south': 85, 'stand': 86, 'starbucks': 4, 'summit': 7, 'sushi': 2, 'sync': 0, 'tacos': 2,
'taller': 7, 'talleres': 7, 'tapas': 2, 'tapeo': 2, 'taquitos': 2, 'te': 87, 'teams': 10, 'tecito': 4, 'tel': 10,
'telefonazo': 10, 'telefonica': 10, 'telefono': 10, 'telegram': 16, 'timbrazo': 10, 'tintico': 4, 'tinto': 4,
'tomamos': 88, 'tomar': 90, 'trago': 2, 'tragos': 2, 'tutoria': 0, 'un': 91, 'uno': 93, 'unos': 17, 'velorio': 7,
'vermu': 2, 'vermut': 2, 'vi': 30, 'video': 94, 'videocall': 10, 'videoconferencia': 10, 'videollamada': 10,
'videollamadas': 10, 'videollamado': 10, 'vino': 96, 'visita': 0, 'visite': 0, 'visité': 0, 'wa': 16, 'wapp': 16,
'wasap': 16, 'wasapp': 16, 'web': 85, 'webinar': 7, 'whats': 16, 'whatsap': 16, 'whatsapp': 16, 'whatsappee': 16,
'wpp': 16, 'ws': 16, 'wsp': 16, 'zoom': 10}]

