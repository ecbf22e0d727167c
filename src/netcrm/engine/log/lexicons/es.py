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
'firmará', 'firmá', 'formá', 'formé', 'fusioná', 'gastá', 'guardá', 'hablá', 'hablé', 'habló', 'hacé', 'hacía',
'informé', 'juntá', 'junté', 'juntó', 'lanzará', 'levantá', 'levanté', 'limitá', 'llamará', 'llamá', 'llamé', 'llamó',
'llevó', 'mandará', 'mandá', 'mandársela', 'mandárselo', 'mandé', 'mandó', 'marcó', 'marqué', 'mentoría', 'mirá',
'miré', 'montará', 'montá', 'mudará', 'mudá', 'mí', 'negociá', 'olvidá', 'olvidé', 'olvídate', 'pagará', 'pagó',
'pará', 'pasársela', 'pasárselo', 'pasé', 'pasó', 'patentá', 'poné', 'preguntá', 'pregunté', 'preguntó', 'preparará',
'prepará', 'preparó', 'presentará', 'presentá', 'presenté', 'presentó', 'prestará', 'prestá', 'presté', 'quedá',
'quedé', 'quedó', 'quitá', 'qué', 'recortá', 'reenvió', 'reenvía', 'reenvío', 'regalá', 'regalé', 'registrá',
'reinvertá', 'renegociá', 'retrasá', 'reunión', 'revisará', 'revisá', 'revisé', 'separá', 'sumá', 'sé', 'sí', 'sólo',
'también', 'terminó', 'testeá', 'tomará', 'tomá', 'tomé', 'tomó', 'trabajá', 'trabajé', 'trabajó', 'tú', 'usá',
'validará', 'validá', 'vendé', 'viajará', 'viajá', 'viajé', 'viajó', 'visitá', 'visité', 'visitó', 'ánimo', 'él')


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
('imperative',), 'firmes': ('should', 'imperative'), 'firmo': ('verb3', 'says'), 'firmá': ('imperative',), 'flor':
('name_words',), 'flores': ('name_words',), 'forma': ('imperative',), 'formacion': ('course',), 'formara':
('should',), 'formaramos': ('should',), 'forme': ('should', 'imperative'), 'formemos': ('should',), 'formen':
('imperative',), 'formes': ('should', 'imperative'), 'formá': ('imperative',), 'foto': ('letter',), 'fotos':
('letter', 'thing'), 'franco': ('name_words',), 'frustro': ('off',), 'fue': ('hello', 'verb3', 'sent_to', 'is3'),
'fuentes': ('name_words',), 'fuera': ('should',), 'fueron': ('hello', 'verb3'), 'fui': ('hello', 'met1', 'seen1'),
'fuimos': ('hello', 'met1', 'seen1'), 'fusiona': ('imperative',), 'fusionara': ('should',), 'fusionaramos':
('should',), 'fusione': ('should', 'imperative'), 'fusionemos': ('should',), 'fusionen': ('imperative',), 'fusiones':
('should', 'imperative'), 'fusioná': ('imperative',), 'gana': ('verb3',), 'gano': ('verb3',), 'gasta':
('imperative',), 'gastara': ('should',), 'gastaramos': ('should',), 'gaste': ('should', 'imperative'), 'gastemos':
('should',), 'gasten': ('imperative',), 'gastes': ('should', 'imperative'), 'gastá': ('imperative',), 'gente':
('hello',), 'gerente': ('rel',), 'gestor': ('rel',), 'gira': ('give3',), 'girar': ('giveinf',), 'girarla':
('giveinf',), 'girarlas': ('giveinf',), 'girarle': ('giveinf',), 'girarles': ('giveinf',), 'girarlo': ('giveinf',),
'girarlos': ('giveinf',), 'girarme': ('giveinf', 'infme'), 'girarsela': ('giveinf',), 'girarselas': ('giveinf',),
'girarselo': ('giveinf',), 'girarselos': ('giveinf',), 'giro': ('give1',), 'gloria': ('name_words',), 'grabo':
('made3',), 'gracias': ('hello',), 'guadalupe': ('name_words',), 'guarda': ('imperative',), 'guardara': ('should',),
'guardaramos': ('should',), 'guarde': ('should', 'imperative'), 'guardemos': ('should',), 'guarden': ('imperative',),
'guardes': ('should', 'imperative'), 'guardá': ('imperative',), 'guerra': ('name_words',), 'guia': ('paper',),
'gusta': ('verb3',), 'gustaria': ('verb3',), 'gusto': ('verb3', 'says'), 'h': ('hours',), 'ha': ('verb3',), 'habia':
('hello', 'verb3'), 'habiamos': ('attempt',), 'habian': ('hello',), 'habla': ('imperative',), 'hablado': ('done_pp',),
'hablamos': ('hello', 'met1', 'seen1'), 'hablar': ('see_inf', 'todo_inf'), 'hablara': ('should',), 'hablaramos':
('should',), 'hablare': ('shall1',), 'hablaremos': ('shall1',), 'hable': ('hello', 'seen1', 'should', 'imperative'),
'hablemos': ('should',), 'hablen': ('imperative',), 'hables': ('should', 'imperative'), 'hablo': ('verb3', 'called3',
'seen1', 'met3'), 'hablá': ('imperative',), 'hablé': ('hello', 'seen1'), 'habló': ('verb3', 'called3', 'met3'),
'habra': ('verb3',), 'habria': ('have_to',), 'hace': ('hello', 'verb3', 'imperative'), 'hacemos': ('give1',), 'hacer':
('giveinf',), 'hacerla': ('giveinf',), 'hacerlas': ('giveinf',), 'hacerle': ('giveinf', 'infle'), 'hacerles':
('giveinf',), 'hacerlo': ('giveinf',), 'hacerlos': ('giveinf',), 'hacerme': ('giveinf', 'infme'), 'hacersela':
('giveinf',), 'hacerselas': ('giveinf',), 'hacerselo': ('giveinf',), 'hacerselos': ('giveinf',), 'hacia': ('hello',
'verb3'), 'hacé': ('imperative',), 'hacía': ('verb3',), 'haga': ('should', 'imperative'), 'hagamos': ('should',),
'hagan': ('imperative',), 'hagas': ('should', 'imperative'), 'hago': ('give1',), 'han': ('hello',), 'hara': ('verb3',
'give3'), 'hare': ('give1',), 'haria': ('would_give',), 'hasta': ('hello',), 'hay': ('hello', 'have_to'), 'haz':
('imperative',), 'hemos': ('hello',), 'hermana': ('rel',), 'hermano': ('rel',), 'herramienta': ('paper',), 'herrero':
('name_words',), 'hice': ('hello', 'handed1'), 'hiciera': ('should',), 'hicimos': ('handed1',), 'hija': ('rel',),
'hijo': ('rel',), 'hijos': ('rel',), 'hizo': ('hello', 'verb3', 'made3'), 'hora': ('hours', 'span'), 'horas':
('hours', 'span'), 'hoy': ('hello',), 'hrs': ('hours',), 'hs': ('hours',), 'hubo': ('seen1',), 'iba': ('verb3',),
'idea': ('tip',), 'iglesias': ('name_words',), 'igual': ('filler',), 'informe': ('told1', 'paper', 'thing'),
'informé': ('told1',), 'inocencio': ('name_words',), 'insista': ('should', 'imperative'), 'insistan': ('imperative',),
'insistas': ('should', 'imperative'), 'insiste': ('verb3', 'opines'), 'insistio': ('verb3', 'opines'), 'insistir':
('todo_inf',), 'insistirle': ('todo_inf',), 'intentamos': ('tried1',), 'intente': ('tried1', 'attempt'), 'intento':
('tried1',), 'interesa': ('verb3',), 'intereso': ('verb3',), 'intro': ('thing',), 'inversionista': ('rel',),
'inversor': ('rel',), 'inversora': ('rel',), 'inversores': ('rel',), 'invertira': ('verb3',), 'invierta': ('should',
'imperative'), 'inviertan': ('imperative',), 'inviertas': ('should', 'imperative'), 'invierte': ('verb3',
'imperative'), 'invirtiera': ('should',), 'invirtio': ('verb3',), 'invita': ('invites',), 'invitado': ('called_pp',
'invites'), 'invitan': ('invites',), 'invitar': ('giveinf', 'see_inf'), 'invitarla': ('giveinf',), 'invitarlas':
('giveinf',), 'invitarle': ('giveinf',), 'invitarles': ('giveinf',), 'invitarlo': ('giveinf',), 'invitarlos':
('giveinf',), 'invitarme': ('giveinf', 'infme'), 'invitaron': ('invites',), 'invitarsela': ('giveinf',),
'invitarselas': ('giveinf',), 'invitarselo': ('giveinf',), 'invitarselos': ('giveinf',), 'invite': ('called1',),
'invito': ('reach', 'called3', 'invites'), 'ir': ('see_inf',), 'ira': ('verb3',), 'jamas': ('not',), 'jazmin':
('name_words',), 'jefa': ('rel',), 'jefe': ('rel',), 'jubila': ('verb3',), 'jubilo': ('verb3',), 'juegue': ('should',
'imperative'), 'jueguen': ('imperative',), 'juegues': ('should', 'imperative'), 'jueves': ('hello',), 'junta':
('hello', 'date', 'imperative'), 'juntamos': ('met1', 'seen1'), 'juntara': ('should',), 'juntaramos': ('should',),
'juntarme': ('see_inf',), 'juntarnos': ('hello', 'see_inf'), 'juntaron': ('verb3',), 'junte': ('met1', 'should',
'imperative'), 'juntemos': ('should',), 'junten': ('imperative',), 'juntes': ('should', 'imperative'), 'junto':
('verb3',), 'juntá': ('imperative',), 'junté': ('met1',), 'juntó': ('verb3',), 'justo': ('filler', 'name_words'),
'la': ('them', 'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'lance': ('should', 'imperative'), 'lancemos':
('should',), 'lancen': ('imperative',), 'lances': ('should', 'imperative'), 'landing': ('paper',), 'lanza': ('verb3',
'imperative'), 'lanzan': ('verb3',), 'lanzara': ('verb3', 'should'), 'lanzará': ('verb3',), 'lanzo': ('verb3',),
'larga': ('span',), 'las': ('them', 'det', 'hello', 'any_det', 'clitic', 'link', 'article', 'obj'), 'le': ('them',
'hello', 'clitic'), 'lea': ('should', 'imperative'), 'leal': ('name_words',), 'lean': ('imperative',), 'leas':
('should', 'imperative'), 'lei': ('read1',), 'leon': ('name_words',), 'les': ('them', 'hello', 'clitic'), 'levanta':
('verb3', 'imperative'), 'levantan': ('verb3',), 'levantara': ('should',), 'levantaramos': ('should',), 'levante':
('should', 'imperative'), 'levantemos': ('should',), 'levanten': ('imperative',), 'levantes': ('should',
'imperative'), 'levanto': ('verb3',), 'levantá': ('imperative',), 'libro': ('paper',), 'lidera': ('verb3',), 'lidero':
('verb3',), 'limita': ('imperative',), 'limitara': ('should',), 'limitaramos': ('should',), 'limite': ('should',
'imperative'), 'limitemos': ('should',), 'limiten': ('imperative',), 'limites': ('should', 'imperative'), 'limitá':
('imperative',), 'link': ('letter', 'paper'), 'lista': ('paper', 'ready', 'thing'), 'listo': ('ready',), 'llama':
('imperative',), 'llamada': ('hello', 'letter', 'date'), 'llamado': ('done_pp', 'letter', 'called_pp'), 'llamamos':
('give1', 'met1', 'called1', 'attempt'), 'llamar': ('hello', 'giveinf', 'see_inf', 'attempt'), 'llamara': ('give3',
'will3', 'should'), 'llamaramos': ('should',), 'llamare': ('give1',), 'llamaria': ('would_give',), 'llamarla':
('giveinf', 'see_inf', 'infle'), 'llamarlas': ('giveinf',), 'llamarle': ('giveinf', 'see_inf', 'infle'), 'llamarles':
('giveinf',), 'llamarlo': ('giveinf', 'see_inf', 'infle'), 'llamarlos': ('giveinf',), 'llamarme': ('giveinf',
'infme'), 'llamarnos': ('giveinf', 'see_inf', 'infme'), 'llamaron': ('reach', 'called3'), 'llamarsela': ('giveinf',),
'llamarselas': ('giveinf',), 'llamarselo': ('giveinf',), 'llamarselos': ('giveinf',), 'llamará': ('give3', 'will3'),
'llame': ('hello', 'called1', 'seen1', 'should', 'attempt', 'imperative'), 'llamemos': ('should',), 'llamen':
('imperative',), 'llames': ('should', 'imperative'), 'llamo': ('hello', 'reach', 'give1', 'called3', 'wrote3'),
'llamá': ('imperative',), 'llamé': ('hello', 'called1', 'seen1', 'attempt'), 'llamó': ('hello', 'reach', 'called3',
'wrote3'), 'llega': ('verb3',), 'llegara': ('verb3',), 'llego': ('hello', 'verb3', 'came3'), 'llegue': ('managed1',),
'lleva': ('verb3', 'is3'), 'llevaba': ('verb3',), 'llevamos': ('bring',), 'llevar': ('giveinf', 'bring'), 'llevare':
('give1',), 'llevarla': ('giveinf',), 'llevarlas': ('giveinf',), 'llevarle': ('giveinf', 'infle', 'bring'),
'llevarles': ('giveinf',), 'llevarlo': ('giveinf',), 'llevarlos': ('giveinf',), 'llevarsela': ('giveinf',),
'llevarselas': ('giveinf',), 'llevarselo': ('giveinf',), 'llevarselos': ('giveinf',), 'lleve': ('called1',), 'llevo':
('verb3', 'give1', 'called3', 'bring'), 'llevó': ('verb3', 'called3'), 'lo': ('them', 'hello', 'clitic', 'obj'),
'localice': ('should', 'imperative'), 'localicen': ('imperative',), 'localices': ('should', 'imperative'),
'localizar': ('see_inf',), 'localizarla': ('see_inf',), 'localizarlo': ('see_inf',), 'logramos': ('managed1',),
'logre': ('managed1',), 'los': ('them', 'det', 'hello', 'any_det', 'clitic', 'link', 'article', 'obj'), 'lozano':
('name_words',), 'luego': ('filler',), 'luna': ('name_words',), 'lunes': ('hello',), 'luz': ('name_words',), 'madre':
('rel',), 'mail': ('letter',), 'malogro': ('off',), 'mama': ('rel',), 'mami': ('rel',), 'manana': ('hello',), 'manda':
('hello', 'give3', 'sent_to', 'imperative', 'send3'), 'mandado': ('called_pp',), 'mandamos': ('give1',), 'mandan':
('give3', 'send3'), 'mandar': ('giveinf', 'hand_inf'), 'mandara': ('give3', 'will3', 'should', 'send3'), 'mandaramos':
('should',), 'mandare': ('give1',), 'mandaremos': ('give1',), 'mandaria': ('would_give',), 'mandarla': ('giveinf',),
'mandarlas': ('giveinf',), 'mandarle': ('hello', 'giveinf', 'infle'), 'mandarles': ('giveinf', 'infle'), 'mandarlo':
('giveinf', 'infle'), 'mandarlos': ('giveinf',), 'mandarme': ('giveinf', 'infme'), 'mandarmela': ('giveinf', 'infme'),
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
'organizo': ('verb3',), 'otra': ('hello',), 'otro': ('hello',), 'otros': ('hello',), 'pactada': ('set',), 'pactamos':
('set_up',), 'padre': ('rel',), 'paga': ('verb3', 'give3', 'imperative', 'send3'), 'pagan': ('give3', 'send3'),
'pagar': ('giveinf', 'hand_inf'), 'pagara': ('verb3', 'give3', 'should', 'send3'), 'pagare': ('give1',), 'pagaria':
('would_give',), 'pagarla': ('giveinf',), 'pagarlas': ('giveinf',), 'pagarle': ('giveinf', 'infle'), 'pagarles':
('giveinf',), 'pagarlo': ('giveinf',), 'pagarlos': ('giveinf',), 'pagarme': ('giveinf', 'infme'), 'pagarsela':
('giveinf',), 'pagarselas': ('giveinf',), 'pagarselo': ('giveinf',), 'pagarselos': ('giveinf',), 'pagará': ('verb3',
'give3', 'send3'), 'pago': ('verb3', 'give1', 'thing'), 'pague': ('should', 'imperative'), 'paguen': ('imperative',),
'pagues': ('should', 'imperative'), 'pagó': ('verb3',), 'palma': ('name_words',), 'paloma': ('name_words',), 'pana':
('rel',), 'papa': ('rel',), 'papi': ('rel',), 'para': ('hello', 'imperative'), 'parara': ('should',), 'pararamos':
('should',), 'parcero': ('rel',), 'pardo': ('name_words',), 'pare': ('should', 'imperative'), 'parece': ('filler',
'verb3'), 'parecia': ('verb3',), 'pareja': ('rel',), 'paremos': ('should',), 'paren': ('imperative',), 'pares':
('should', 'imperative'), 'parrillada': ('date',), 'partido': ('date',), 'pará': ('imperative',), 'pasa': ('hello',
'give3'), 'pasada': ('hello',), 'pasado': ('hello',), 'pasamos': ('give1', 'moved1'), 'pasan': ('give3',), 'pasar':
('giveinf', 'see_inf'), 'pasara': ('give3', 'will3'), 'pasare': ('give1',), 'pasaria': ('would_give',), 'pasarla':
('giveinf',), 'pasarlas': ('giveinf',), 'pasarle': ('hello', 'giveinf', 'infle'), 'pasarles': ('giveinf', 'infle'),
'pasarlo': ('giveinf',), 'pasarlos': ('giveinf',), 'pasarme': ('giveinf', 'infme'), 'pasarmela': ('giveinf', 'infme'),
'pasarmelo': ('giveinf', 'infme'), 'pasarnos': ('giveinf', 'infme'), 'pasaron': ('reach', 'came3'), 'pasarsela':
('giveinf', 'infle'), 'pasarselas': ('giveinf',), 'pasarselo': ('giveinf', 'infle'), 'pasarselos': ('giveinf',),
'pase': ('handed1',), 'paso': ('hello', 'reach', 'give1', 'came3', 'seen1', 'moved3'), 'pastor': ('name_words',),
'pasársela': ('infle',), 'pasárselo': ('infle',), 'pasé': ('handed1',), 'pasó': ('hello', 'reach', 'came3', 'seen1',
'moved3'), 'patenta': ('imperative',), 'patentara': ('should',), 'patentaramos': ('should',), 'patente': ('should',
'imperative'), 'patentemos': ('should',), 'patenten': ('imperative',), 'patentes': ('should', 'imperative'),
'patentá': ('imperative',), 'paz': ('name_words',), 'pedir': ('todo_inf',), 'pedirle': ('todo_inf',), 'pedirles':
('todo_inf',), 'pegue': ('met1',), 'pelearon': ('verb3',), 'pena': ('name_words',), 'pendiente': ('hello',),
'pensaba': ('verb3',), 'perdio': ('verb3',), 'perla': ('name_words',), 'permita': ('should', 'imperative'),
'permitan': ('imperative',), 'permitas': ('should', 'imperative'), 'pero': ('hello', 'turn', 'but'), 'perro':
('rel',), 'pescador': ('name_words',), 'pida': ('should', 'imperative'), 'pidamos': ('should',), 'pidan':
('imperative',), 'pidas': ('should', 'imperative'), 'pide': ('verb3', 'imperative'), 'pidiera': ('should',), 'pidio':
('hello', 'verb3', 'bidding'), 'piedad': ('name_words',), 'piensa': ('verb3', 'may3', 'opines', 'says'), 'piensan':
('verb3',), 'pierde': ('verb3',), 'pilar': ('name_words',), 'pino': ('name_words',), 'pitch': ('paper',), 'plan':
('paper',), 'planilla': ('thing',), 'plantada': ('stood',), 'plantadas': ('stood',), 'plantado': ('stood',),
'plantados': ('stood',), 'plantilla': ('paper',), 'platique': ('hello',), 'plaza': ('name_words',), 'poco':
('hello',), 'podcast': ('paper',), 'podia': ('verb3',), 'podra': ('verb3', 'may3'), 'podria': ('verb3', 'may3',
'should'), 'podriamos': ('should',), 'polas': ('drink',), 'pon': ('imperative',), 'pondra': ('verb3', 'give3'),
'pondria': ('would_give',), 'pone': ('verb3', 'imperative'), 'ponencia': ('course',), 'poner': ('giveinf',),
'ponerla': ('giveinf',), 'ponerlas': ('giveinf',), 'ponerle': ('giveinf',), 'ponerles': ('giveinf',), 'ponerlo':
('giveinf',), 'ponerlos': ('giveinf',), 'ponerme': ('giveinf', 'infme'), 'ponernos': ('giveinf', 'infme'),
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
3}, {'^': 4}, {'': (2, 'plan')}, {'a': 6, 'al': 6, 'c': 6, 'con': 6, 'por': 6}, {'<date>': 6}, {'<date>': 6, 'el': 8,
'la': 8, 'un': 8, 'una': 8}, {'almuerzo': 7, 'ceno': 7, 'desayuno': 7, 'hay': 9, 'paso': 7, 'tenemos': 9, 'tengo': 9,
'veo': 7, 'visito': 7, 'voy': 7}, {'': (7, 'waiting')}, {'0': 11}, {'^': 12}, {'debe': 13}, {'<any_det>': 2, '<my>':
2, '<their>': 2, 'D': 0}, {'...': 1, 'D': 0}, {'': (5, 'mine')}, {'<any_det>': 17}, {'<hand3>': 15, '<send3>': 16,
'envio': 18, 'envío': 18, 'llamo': 18, 'mando': 18, 'paso': 18, 'preparo': 18, 'reenvio': 18, 'reenvío': 18},
{'<thing>': 0}, {'^': 20}, {'<give3>': 0}, {'<give3>': 0, 'la': 22, 'las': 22, 'lo': 22, 'los': 22}, {'me': 23, 'nos':
23}, {'y': 24}, {'...': 25, '<any_det>': 2, '<my>': 2, '<their>': 2}, {'D': 0, 'y': 24}, {'...': 27}, {'<hand3>': 26,
'<send3>': 28}, {'^': 29}, {'D': 6, 'c': 6, 'con': 6}, {'<date>': 31}, {'<date>': 31, 'el': 32, 'la': 32, 'un': 32,
'una': 32}, {'': (11, 'thinking')}, {'en': 34}, {'que': 34}, {'<hand_inf>': 0}, {'^': 37}, {'a': 38}, {'<they>': 5,
'D': 10, 'N': 14, '^': 19, 'debe': 21, 'el': 30, 'hay': 33, 'pensaba': 35, 'pense': 35, 'supe': 36, 'tenemos': 33,
'tengo': 33, 'va': 39, 'él': 30}, {'': (18, 'gave:mentoring')}, {'^': 41}, {'<any_det>': 20, '<thing>': 0}, {'': (13,
'talk')}, {'D': 44}, {'^': 43, 'aniversario': 45, 'cumple': 45, 'cumpleanos': 45}, {':': 46}, {'D': 17}, {'pendiente':
17, 'prevista': 17, 'previsto': 17, 'prometida': 17, 'prometido': 17}, {'con': 17}, {'<giveinf>': 17, '<inf_them>':
17, '<infle>': 17, '<mine_thing>': 48, '<todo_inf>': 17, 'agradecer': 17, 'comprar': 17, 'devolver': 17, 'entrega':
49, 'envio': 49, 'envío': 49, 'felicitar': 17, 'hablar': 50, 'pedir': 17, 'quedar': 50, 'reclamar': 17, 'regalar': 17,
'reservar': 17, 'respuesta': 49, 'ver': 50}, {'^': 17}, {':': 52}, {'D': 6}, {'': (12, 'task')}, {'...': 54, 'a': 55,
'con': 55}, {'': (3, 'advice')}, {'^': 57}, {':': 58}, {'^': 43}, {':': 60}, {'hacer': 53}, {'<giveinf>': 55},
{'<mentor_noun>': 42, 'N': 47, '^': 51, 'accion': 53, 'acciones': 53, 'almorzar': 56, 'cenar': 56, 'comer': 56,
'consejo': 59, 'consejos': 59, 'desayunar': 56, 'el': 61, 'ella': 61, 'mia': 53, 'mio': 53, 'nosotros': 53,
'pendiente': 53, 'pendientes': 53, 'por': 62, 'recomendacion': 59, 'recomendaciones': 59, 'sugerencia': 59, 'tarea':
53, 'tip': 59, 'tips': 59, 'todo': 63, 'ver': 56, 'visitar': 56, 'yo': 53, 'él': 61}, {'^': 57, 'no': 58, 'que': 58},
{'': (23, 'contact')}, {'a': 66}, {'oficina': 66}, {'almorzar': 66, 'casa': 66, 'cenar': 66, 'comer': 66, 'la': 68,
'mi': 66, 'saludar': 66, 'saludarme': 66, 'tomar': 66, 'verme': 66, 'vernos': 66, 'visitarme': 66, 'visitarnos': 66},
{'coworking': 66, 'despacho': 66}, {'sorpresa': 66, 'visita': 66}, {'despacho': 66}, {'aca': 66, 'aqui': 66, 'casa':
66, 'el': 72, 'la': 68, 'mi': 66}, {'a': 69, 'al': 70, 'conmigo': 66, 'de': 71, 'por': 73}, {'<set>': 6}, {'D': 6,
'manana': 6}, {'N': 76}, {'con': 77}, {'': (16, 'gave:feedback')}, {'^': 79}, {'^': 79, 'a': 80, 'al': 80, 'de': 80,
'del': 80, 'sobre': 80}, {'': (19, 'gave:resource')}, {'N': 82}, {'a': 83}, {'<paper>': 84}, {'<any_det>': 85},
{'<any_det>': 82}, {'^': 87}, {'N': 88}, {'feedback': 81, 'opinion': 81}, {'comentarios': 81, 'notas': 81,
'observaciones': 81}, {'devolucion': 81}, {'<feedback_noun>': 81, '^': 86, 'a': 89, 'mi': 90, 'mis': 91, 'una': 92},
{'^': 41, 'a': 42, 'al': 42, 'con': 42, 'de': 42, 'en': 42, 'para': 42}, {'<mentor_noun>': 94}, {'de': 95},
{'<inf_me>': 0, '<infme>': 0}, {'^': 97}, {'': (1, 'moved')}, {'D': 99}, {'': (1, 'moved'), 'D': 99, 'a': 99, 'al':
99, 'de': 99, 'para': 99}, {'<date>': 101}, {'<date>': 101, 'a': 100, 'al': 100, 'para': 100}, {'a': 100, 'al': 100,
'el': 102, 'la': 103, 'lo': 103, 'para': 100}, {'': (1, 'moved'), 'D': 99, 'a': 99, 'al': 99, 'para': 99}, {'<date>':
105}, {'D': 99, 'a': 99, 'al': 99, 'el': 106, 'la': 106, 'nuestra': 106, 'nuestro': 106, 'para': 99}, {'D': 99, 'al':
99, 'para': 99}, {'...': 108}, {'D': 99, 'a': 99, 'al': 99, 'del': 109, 'para': 99}, {'': (0, 'missed')}, {'hora':
111}, {'ultima': 112}, {'': (0, 'missed'), 'a': 113, 'el': 111, 'la': 111, 'lo': 111, 'nuestra': 111, 'nuestro': 111,
'todo': 111}, {'que': 57}, {'mejor': 57}, {'conviene': 57}, {'<have_to>': 115, 'conviene': 57, 'deberia': 57,
'deberiamos': 57}, {'<have_to>': 115, '<should>': 57, 'es': 116, 'lo': 116, 'me': 117, 'no': 118, 'nos': 117, 'seria':
116}, {'^': 119}, {'^': 119, 'nosotros': 120, 'yo': 120}, {'que': 121}, {'': (13, 'talk'), '^': 119, 'nosotros': 120,
'yo': 120}, {'en': 122, 'que': 123}, {'<paper>': 80}, {'<their>': 125, 'el': 125, 'la': 125}, {'<giveinf>': 17}, {'^':
127}, {'^': 127, 'de': 128}, {'voz': 111}, {'': (0, 'missed'), 'de': 130}, {'de': 130}, {'buzon': 131, 'buzón': 131,
'casilla': 111, 'contestador': 111, 'contestadora': 111, 'correo': 132}, {'a': 133, 'al': 133, 'el': 133}, {'a': 133,
'al': 133, 'derecho': 134, 'directo': 134, 'el': 133}, {'D': 6, 'con': 6, 'el': 6, 'para': 6}, {'<any_det>': 8,
'<date>': 6, 'con': 6, 'juntarnos': 6, 'para': 6, 'reunirnos': 6, 'vernos': 6}, {'...': 25, 'D': 0}, {'la': 22, 'las':
22, 'lo': 22, 'los': 22}, {'me': 139, 'nos': 139}, {'y': 140}, {'...': 141}, {'...': 27, 'D': 0}, {'ok': 0, 'si': 0,
'sí': 0}, {'respuesta': 0}, {'el': 144, 'feedback': 0, 'noticias': 0, 'novedades': 0, 'razon': 0, 'respuesta': 0,
'una': 145}, {'D': 0, 'algo': 0, 'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'el': 0, 'la': 0, 'manana': 0,
'que': 0, 'qué': 0, 'si': 0}, {'favor': 0, 'intro': 0}, {'intro': 0}, {'favor': 0}, {'el': 148, 'la': 149, 'llegar':
0, 'saber': 0, 'un': 150, 'una': 149}, {'contacto': 0}, {'en': 152}, {'da': 146, 'desaconseja': 57, 'desaconsejo': 57,
'dice': 147, 'dira': 147, 'hace': 151, 'pondra': 153, 'pone': 153}, {'<hand3>': 138, '<made3>': 142, '<send3>': 143,
'<will3>': 0, 'desaconseja': 57, 'desaconsejo': 57, 'me': 154, 'nos': 154}, {'^': 22}, {'^': 22, 'la': 156, 'lo':
156}, {'me': 157, 'nos': 157}, {'que': 158}, {'en': 122, 'que': 121}, {'firmemente': 160}, {'': (4, 'needs_from_me')},
{'<my>': 162}, {'^': 163}, {'con': 164}, {'<should>': 57}, {'<should>': 57, 'me': 166, 'nos': 166}, {'<should>': 57,
'me': 166, 'ni': 167, 'no': 167, 'nos': 166}, {'^': 168}, {'^': 168, 'yo': 169}, {'que': 170}, {'^': 0}, {'a': 172},
{'^': 22, 'iba': 173, 'va': 173}, {'^': 22, 'iba': 173, 'la': 174, 'lo': 174, 'va': 173}, {'^': 168, 'me': 175, 'nos':
175, 'yo': 169}, {'que': 176}, {'<should>': 57, '<would_give>': 0, 'me': 166, 'ni': 167, 'no': 167, 'nos': 166},
{'<would_give>': 0}, {'^': 179}, {'<give3>': 0, '<would_give>': 0}, {'^': 181, 'iba': 173, 'va': 173}, {'^': 181,
'iba': 173, 'la': 182, 'lo': 182, 'va': 173}, {'^': 178, 'la': 180, 'lo': 180, 'me': 183, 'nos': 183, 'yo': 169},
{'que': 184}, {'^': 57, 'que': 58}, {'de': 186}, {'opinion': 187}, {'la': 188}, {'de': 189, 'partidaria': 187,
'partidario': 187}, {'parte': 162}, {'mi': 191, 'nuestra': 191}, {'de': 192}, {'...': 193, '<my>': 162}, {'^': 162},
{'la': 195, 'lo': 195}, {'le': 195, 'les': 195, 'se': 196}, {'le': 195, 'les': 195, 'se': 196, 'yo': 197}, {'^': 194,
'que': 198}, {'de': 164}, {'espera': 200}, {'la': 201}, {'de': 160}, {'le': 164, 'yo': 164}, {'^': 163, 'que': 204},
{'a': 202, 'convencida': 203, 'convencido': 203, 'esperando': 205}, {'me': 172}, {'que': 207}, {'me': 175, 'nos':
175}, {'que': 209}, {'de': 172, 'en': 172}, {'dicho': 210, 'quedado': 211}, {'<inf_me>': 0, '<infme>': 11}, {'^':
213}, {'<infme>': 11}, {'^': 215}, {'a': 214, 'que': 216}, {'a': 216, 'que': 216}, {'': (3, 'advice'), '<should>': 57,
'me': 166, 'ni': 167, 'no': 167, 'nos': 166}, {'^': 219, 'yo': 169}, {'que': 220}, {'en': 221}, {'falta': 164},
{'hace': 223}, {'D': 66}, {'a': 58}, {'contra': 58, 'de': 58, 'que': 58, 'sobre': 58}, {'<should>': 57, 'hay': 115,
'tengo': 115}, {'^': 228}, {'que': 229}, {'centre': 57, 'conviene': 57, 'enfoque': 57, 'olvide': 57}, {'centremos':
57, 'conviene': 57, 'enfoquemos': 57}, {'cuidado': 57}, {'<have_to>': 115, '<should>': 57, 'lo': 116, 'me': 231,
'nos': 232, 'tenga': 233}, {'<have_to>': 115, '<should>': 57, 'lo': 116, 'me': 231, 'no': 234, 'nos': 232, 'tenga':
233}, {'^': 235}, {'^': 235, 'yo': 236}, {'...': 230, 'que': 237}, {'^': 11}, {'<any_det>': 239, '^': 11, 'dinero':
239, 'plata': 239}, {'<should>': 57, 'centre': 57, 'conviene': 57, 'enfoque': 57, 'olvide': 57}, {'<should>': 57,
'centremos': 57, 'conviene': 57, 'enfoquemos': 57}, {'<have_to>': 115, '<should>': 57, 'lo': 116, 'me': 241, 'nos':
242, 'tenga': 233}, {'<have_to>': 115, '<should>': 57, 'lo': 116, 'me': 241, 'ni': 167, 'no': 243, 'nos': 242,
'tenga': 233}, {'^': 244}, {'^': 244, 'yo': 245}, {'que': 246}, {'<inf>': 57}, {'^': 248}, {'^': 244, 'me': 175,
'nos': 175, 'yo': 245}, {'...': 230, '^': 248, 'de': 249, 'que': 250}, {'<have_to>': 115, '<should>': 57,
'<would_give>': 0, 'lo': 116, 'me': 241, 'ni': 167, 'no': 243, 'nos': 242, 'tenga': 233}, {'^': 252, 'la': 180, 'lo':
180, 'me': 183, 'nos': 183, 'yo': 245}, {'...': 230, '^': 248, 'de': 249, 'que': 253}, {'^': 235, 'me': 175, 'nos':
175, 'yo': 236}, {'D': 66, 'que': 255}, {'^': 0, 'que': 172}, {'aconsejado': 186, 'comentado': 225, 'contado': 225,
'dicho': 256, 'prometido': 257, 'quedado': 211, 'recomendado': 186, 'sugerido': 186}, {'a': 239, 'que': 239}, {'': (3,
'advice'), '<should>': 57, 'me': 166, 'nos': 166}, {'<should>': 57, 'me': 166, 'ni': 167, 'no': 260, 'nos': 166},
{'^': 261, 'yo': 169}, {'que': 262}, {'en': 263}, {'': (3, 'advice'), '<have_to>': 115, '<should>': 57, 'lo': 116,
'me': 241, 'nos': 242, 'tenga': 233}, {'<have_to>': 115, '<should>': 57, 'lo': 116, 'me': 241, 'ni': 167, 'no': 265,
'nos': 242, 'tenga': 233}, {'^': 266, 'yo': 245}, {'que': 267}, {'en': 268}, {'falta': 172}, {'sin': 270}, {'<give3>':
271, '^': 181}, {'<should>': 57, 'no': 57}, {'^': 273, 'le': 195, 'les': 195, 'se': 196, 'yo': 197}, {'que': 274},
{'^': 168, 'le': 195, 'les': 195, 'se': 196}, {'^': 261, 'le': 195, 'les': 195, 'se': 196, 'yo': 276}, {'que': 277},
{'que': 44, 'qué': 44}, {'como': 44, 'cuando': 44, 'cuanto': 44, 'cuándo': 44, 'cuánto': 44, 'cómo': 44, 'donde': 44,
'dónde': 44, 'por': 279, 'si': 44}, {'^': 0, 'me': 172}, {'^': 0, 'me': 172, 'que': 281}, {'<any_det>': 162}, {'^':
283}, {'algo': 0, 'noticias': 0, 'novedades': 0, 'respuesta': 0}, {'^': 285, 'que': 172}, {'que': 172}, {'<giveinf>':
0}, {'^': 288}, {'a': 289}, {'<advises>': 65, '<says>': 225, '<urges>': 226, '^': 181, 'advierte': 227, 'advirtio':
227, 'alerto': 227, 'aseguro': 159, 'comento': 238, 'debe': 240, 'deben': 240, 'decia': 247, 'dice': 251, 'dijo': 254,
'ha': 258, 'iba': 259, 'iban': 259, 'insiste': 264, 'insistio': 269, 'la': 272, 'las': 272, 'lo': 272, 'los': 272,
'pide': 275, 'pidio': 278, 'pregunta': 280, 'preguntaba': 280, 'pregunto': 280, 'preguntó': 280, 'previno': 227,
'promete': 257, 'prometio': 282, 'queda': 211, 'quedaron': 211, 'quedo': 211, 'quedó': 211, 'reclama': 284, 'reclamo':
284, 'tenia': 259, 'tenian': 259, 'tiene': 286, 'tienen': 287, 'va': 290, 'van': 290}, {'D': 162}, {'...': 292}, {'':
(4, 'needs_from_me'), '...': 292}, {'...': 193, '<any_det>': 293, '<my>': 294}, {'^': 162, 'le': 195, 'les': 195,
'se': 196}, {'^': 162, 'le': 195, 'les': 195, 'se': 196, 'yo': 296}, {'^': 295, 'que': 297}, {'<advises>': 65,
'<says>': 225, '<urges>': 226, '^': 181, 'advierte': 227, 'advirtio': 227, 'alerto': 227, 'aseguro': 159, 'comento':
238, 'debe': 240, 'deben': 240, 'decia': 247, 'dice': 251, 'dijo': 254, 'ha': 258, 'iba': 259, 'iban': 259, 'insiste':
264, 'insistio': 269, 'la': 272, 'las': 272, 'lo': 272, 'los': 272, 'pide': 275, 'pidio': 263, 'pregunta': 280,
'preguntaba': 280, 'pregunto': 280, 'preguntó': 280, 'previno': 227, 'promete': 257, 'prometio': 282, 'queda': 211,
'quedaron': 211, 'quedo': 211, 'quedó': 211, 'tenia': 259, 'tenian': 259, 'tiene': 287, 'tienen': 287, 'va': 290,
'van': 290}, {'^': 163, 'que': 198}, {'^': 168, 'le': 195, 'les': 195, 'se': 196, 'yo': 276}, {'que': 301}, {'^':
295}, {'que': 58}, {'<should>': 57, 'no': 166}, {'^': 305}, {'': (6, 'theirs'), '<inf_me>': 0}, {'^': 307}, {'de':
308, 'en': 308}, {'me': 172, 'nos': 172}, {'^': 307, 'que': 310}, {'de': 311, 'en': 311}, {'': (6, 'theirs'), 'me':
0}, {'conmigo': 211, 'de': 311, 'debiendo': 313, 'en': 311}, {'que': 198, 'saber': 44}, {'^': 194, 'que': 198,
'saber': 44}, {'escribir': 0, 'escribirme': 0, 'llamar': 0, 'llamarme': 0}, {'^': 317}, {'a': 318}, {'^': 194}, {'a':
66, 'al': 66, 'en': 66, 'por': 66}, {'caer': 321, 'ver': 321}, {'de': 172}, {'acerco': 321, 'acercó': 321, 'aparecio':
321, 'compromete': 173, 'comprometio': 173, 'dejo': 322, 'encarga': 323, 'ocupa': 323, 'ofrecio': 173, 'paso': 321,
'pasó': 321, 'vino': 321}, {'a': 216, 'que': 214}, {'que': 98}, {'<inf_me>': 0, 'me': 0}, {'y': 327}, {'...': 328},
{'<hand_inf>': 0, '<inf>': 329, '<inf_me>': 0, '<infme>': 0}, {'^': 330}, {'a': 331}, {'a': 98}, {'<advises>': 65,
'<may3>': 98, '<opines>': 124, '^': 155, 'aseguro': 159, 'cree': 161, 'cuenta': 165, 'debe': 98, 'decia': 171, 'dice':
177, 'dijo': 185, 'era': 190, 'es': 190, 'espera': 199, 'esta': 206, 'está': 206, 'falta': 208, 'falto': 208, 'ha':
212, 'iba': 217, 'iban': 218, 'insiste': 222, 'insistio': 222, 'le': 224, 'me': 291, 'necesita': 298, 'nos': 299,
'pide': 300, 'pidio': 302, 'precisa': 303, 'pregunta': 280, 'preguntaba': 280, 'pregunto': 280, 'preguntó': 280,
'promete': 257, 'prometio': 282, 'propone': 304, 'propuso': 304, 'que': 306, 'queda': 309, 'quedaron': 312, 'quedo':
314, 'quedó': 314, 'queria': 315, 'quiere': 316, 'regresa': 319, 'requiere': 320, 'se': 324, 'tenia': 325, 'tenian':
218, 'tiene': 326, 'tienen': 326, 'va': 332, 'van': 333, 'volvera': 319, 'vuelve': 319}, {'...': 59, '^': 57, 'era':
186, 'es': 186, 'fue': 186, 'que': 58}, {'^': 57, 'era': 186, 'es': 186, 'fue': 186, 'que': 58}, {'N': 335, 'el': 336,
'ella': 336, 'ellos': 336, 'él': 336}, {'de': 337, 'del': 337}, {'': (9, 'told')}, {'N': 339}, {'a': 340},
{'<see_inf>': 111}, {'<see_inf>': 111, 'de': 342}, {'a': 66, 'por': 66}, {'paso': 344, 'pasó': 344, 'vinieron': 66,
'vino': 66}, {'desaconseja': 57, 'desaconsejo': 57, 'me': 154, 'nos': 154}, {'que': 44}, {'N': 58}, {'de': 348}, {'':
(7, 'waiting'), 'l': 11}, {'': (7, 'waiting'), 'de': 350, 'del': 11}, {'espera': 351}, {'mejor': 34}, {'juicio': 58},
{'si': 34}, {'avisar': 347, 'avisarme': 347, 'contar': 347, 'contarme': 347, 'decir': 347, 'decirme': 347, 'juicio':
349, 'la': 352, 'lo': 353, 'su': 354, 'ver': 355}, {'<see_inf>': 66}, {'de': 357}, {'mia': 17}, {'<inf>': 6, 'D': 6,
'vernos': 6}, {'de': 360, 'en': 360, 'para': 360, 'que': 360}, {'N': 361}, {'con': 362}, {'': (10, 'thanks')}, {'a':
364}, {'': (10, 'thanks'), 'a': 364}, {'con': 364}, {'parecer': 44}, {'': (21, 'gave:encouragement')}, {'^': 369},
{'N': 370}, {'a': 371}, {'dia': 34}, {'de': 111}, {'atras': 374, 'detras': 374}, {'que': 11}, {'': (7, 'waiting'),
'a': 376, 'que': 11}, {'atras': 374, 'detras': 374, 'esperando': 377}, {'con': 66}, {'': (13, 'talk'), '<they>': 44},
{'que': 380}, {'de': 381}, {'^': 41, 'a': 42}, {'': (15, 'gave:intro')}, {'^': 384}, {'N': 385}, {'N': 385, 'a': 386,
'con': 386, 'y': 386}, {'N': 387}, {':': 388}, {'a': 385, 'con': 385, 'de': 385, 'entre': 385}, {'intro': 390,
'introduccion': 390, 'presentacion': 390, 'puente': 390}, {'el': 391, 'la': 391, 'una': 391}, {'': (17,
'gave:knowledge')}, {'^': 393}, {'a': 394, 'con': 394, 'en': 394}, {'N': 395}, {'a': 396}, {'': (22,
'gave:volunteering')}, {'^': 398}, {'alimentos': 399}, {'de': 400}, {'algo': 66, 'un': 66, 'una': 66}, {'': (20,
'gave:referral')}, {'^': 403}, {'a': 404, 'para': 404}, {'recomendacion': 405}, {'de': 406}, {'cruzo': 111}, {'vemos':
111}, {'coincido': 111, 'llamo': 111, 'me': 408, 'nos': 409, 'veo': 111}, {'comunitario': 399, 'social': 399}, {'de':
404, 'del': 404}, {'contacto': 412, 'correo': 412, 'datos': 412, 'nombre': 412, 'numero': 412, 'telefono': 412},
{'<paper>': 82}, {'mi': 414, 'mis': 414, 'nuestra': 414}, {'<any_det>': 413}, {'N': 416}, {'experiencia': 394},
{'<any_det>': 413, '^': 415, 'a': 417, 'mi': 418}, {'': (14, 'together')}, {'nosotros': 420}, {'N': 385, 'a': 386},
{'con': 386, 'y': 422}, {'N': 423}, {'a': 424}, {'dia': 58}, {'del': 426, 'recibido': 58}, {'': (8, 'asked')}, {'a':
428}, {'N': 428}, {'a': 430, 'con': 428}, {'mi': 418}, {'dudas': 394, 'preguntas': 394}, {'las': 433, 'sus': 433},
{'correos': 66, 'mails': 66, 'mensajes': 66}, {'palabras': 66}, {'correos': 66, 'de': 435, 'mensajes': 66, 'palabra':
66, 'palabras': 66, 'unas': 436}, {'correos': 66, 'mensajes': 66, 'palabra': 66, 'palabras': 66, 'unas': 436},
{'roja': 399}, {'vueltas': 111}, {'contacto': 412, 'datos': 412, 'nombre': 412, 'telefono': 412}, {'<any_det>': 441},
{'encargo': 17}, {'me': 443}, {'eso': 444, 'planton': 111}, {'llamado': 111, 'visto': 111}, {'<see_inf>': 34, 'haber':
446}, {'<see_inf>': 34}, {'haber': 111, 'llamar': 111, 'ver': 111}, {'a': 44}, {'<giveinf>': 17, '<inf_them>': 17},
{'N': 17}, {'N': 55}, {'a': 453, 'con': 453, 'y': 453}, {'N': 454}, {'N': 454, 'a': 455}, {'<inf_them>': 17}, {'^':
457}, {'contacto': 55}, {'en': 459}, {'': (5, 'mine'), '^': 451, 'a': 452, 'conectar': 456, 'conectarlos': 55, 'de':
458, 'juntar': 456, 'juntarlos': 55, 'ponerlos': 460, 'presentar': 456, 'presentarlos': 55, 'que': 458}, {'a': 404,
'con': 404}, {'N': 462}, {'N': 462, 'a': 463}, {'<clitic>': 342, '<see_inf>': 111}, {'no': 465}, {'que': 466, 'sin':
465}, {'...': 467}, {'hace': 468, 'que': 380}, {'^': 393, 'a': 394, 'de': 394, 'en': 394, 'para': 394, 'sobre': 394},
{'<course>': 470}, {'gracias': 366}, {'^': 79, 'a': 80, 'de': 80, 'del': 80, 'sobre': 80}, {'comentarios': 473,
'impresiones': 473, 'opinion': 473, 'parecer': 473}, {'<any_det>': 413, 'a': 417, 'el': 471, 'gracias': 366, 'la':
471, 'las': 472, 'mi': 474, 'mis': 474, 'un': 471, 'una': 471}, {'el': 471, 'la': 471, 'un': 471, 'una': 471}, {'la':
52, 'lo': 52}, {'<clitic>': 52, 'se': 477}, {'que': 478}, {'a': 394, 'con': 394}, {'mano': 480}, {'una': 481}, {'a':
111}, {'menos': 483}, {'de': 484}, {'cual': 44, 'cuales': 44}, {'de': 11, 'del': 11}, {'agenda': 6}, {'lugar': 58},
{'<them>': 58, 'N': 58}, {'de': 490, 'del': 490}, {'opinion': 58}, {'agenda': 6, 'cuanto': 380, 'espera': 487, 'la':
488, 'mi': 489, 'opinion': 491, 'su': 492, 'tu': 489}, {'de': 17}, {'yo': 494}, {'<their>': 80}, {'a': 394, 'como':
394, 'cómo': 394}, {'N': 497, '^': 393}, {'a': 498, 'como': 394, 'cómo': 394}, {'<any_det>': 413, 'a': 417}, {'cinco':
420, 'cuatro': 420, 'dos': 420, 'tres': 420}, {'N': 44}, {'de': 502}, {'cumple': 503, 'cumpleanos': 503, 'santo':
503}, {'de': 189, 'el': 504, 'partidaria': 187, 'partidario': 187}, {'preguntar': 428}, {'para': 506}, {'N': 507},
{'a': 508}, {'podcast': 34, 'video': 34}, {'entrevista': 34}, {'podcast': 34}, {'de': 34}, {'charla': 513}, {'el':
510, 'la': 511, 'que': 34, 'un': 512, 'una': 514}, {'': (7, 'waiting'), 'respuesta': 11}, {'me': 11}, {'a': 376, 'el':
11, 'la': 516, 'noticias': 11, 'que': 517, 'respuesta': 11, 'su': 11, 'sus': 11}, {'0': 111, 'dos': 111, 'media': 111,
'un': 111, 'una': 111}, {'N': 519}, {'a': 520}, {'<set>': 6, 'a': 202, 'convencida': 203, 'convencido': 203, 'en':
488, 'esperando': 205, 'pendiente': 128}, {'con': 66, 'tambien': 420, 'también': 420}, {'dos': 420}, {'cuatro': 420,
'dos': 420, 'tres': 420}, {'con': 66, 'las': 524, 'los': 525, 'todos': 420}, {'de': 350, 'del': 11}, {'espera': 527},
{'la': 528}, {'a': 529, 'esperando': 377}, {'bien': 34, 'bueno': 34, 'dpm': 34}, {'a': 11}, {'': (7, 'waiting'), 'el':
11, 'la': 11, 'lo': 11, 'que': 11, 'su': 11, 'sus': 11}, {'de': 533, 'del': 533}, {'a': 529, 'atenta': 532, 'atento':
532, 'esperando': 377, 'pendiente': 534, 'pendientes': 534, 'pensando': 34}, {'rato': 66}, {'charlando': 66, 'con':
66, 'donde': 66, 'en': 66, 'hablando': 66, 'platicando': 66, 'reunida': 66, 'reunido': 66, 'tomando': 66, 'un': 536},
{'charlando': 66, 'con': 66, 'en': 66, 'hablando': 66, 'juntos': 66, 'reunidas': 66, 'reunidos': 66, 'revisando': 66,
'tomando': 66, 'trabajando': 66, 'viendo': 66}, {'tambien': 420, 'también': 420}, {'N': 172, '^': 457, 'me': 172,
'nos': 172}, {'^': 451, 'conectar': 456, 'conectarlos': 55, 'de': 458, 'juntar': 456, 'juntarlos': 55, 'ponerlos':
460, 'presentar': 456, 'presentarlos': 55, 'que': 540}, {'': (0, 'missed'), '<date>': 111}, {'': (0, 'missed'),
'<date>': 111, 'la': 542}, {'': (0, 'missed'), '<date>': 111, 'a': 543, 'al': 542, 'el': 542, 'la': 542, 'su': 542,
'una': 542}, {'a': 544}, {'^': 127, 'que': 207}, {'<their>': 79, 'el': 79, 'la': 79}, {'^': 547}, {'a': 548, 'al':
548, 'de': 548, 'del': 548, 'sobre': 548}, {'^': 393, 'en': 394}, {'N': 550}, {'a': 551}, {'del': 109}, {'<moved_pp>':
553}, {'cobertura': 111}, {'de': 555}, {'casa': 66}, {'de': 66}, {'': (23, 'contact'), 'casa': 66, 'la': 557, 'lo':
558, 'ver': 66, 'visitar': 66}, {'a': 559, 'al': 66, 'con': 66, 'donde': 66}, {'a': 66, 'al': 66, 'con': 66, 'juntos':
66, 'por': 66}, {'': (10, 'thanks'), 'el': 44, 'ella': 44, 'ello': 44, 'eso': 44, 'mi': 44, 'mí': 44, 'nosotros': 44,
'él': 44}, {'N': 364, 'a': 562}, {'^': 398, 'con': 399, 'de': 399, 'en': 399, 'para': 399}, {'voluntariado': 564},
{'de': 565}, {'la': 68, 'verme': 66, 'vernos': 66, 'visitarme': 66}, {'casa': 66, 'la': 68}, {'a': 567, 'por': 568},
{'el': 111, 'la': 111, 'nuestra': 111, 'nuestro': 111}, {'aire': 570}, {'^': 0, 'el': 571, 'nada': 570}, {'de': 172,
'en': 572, 'pendiente': 570}, {'dicho': 210, 'pasado': 569, 'quedado': 573, 'venido': 569}, {'': (0, 'missed'), 'en':
342}, {'acordado': 111, 'agendado': 111, 'quedado': 575}, {'acordado': 111, 'agendado': 111, 'quedado': 111}, {'':
(23, 'contact'), 'por': 66}, {'<inf>': 55, 'ver': 34}, {'que': 579}, {'no': 111}, {'que': 581}, {'...': 467, 'mucho':
582}, {'pasado': 569, 'venido': 569}, {'<inf_them>': 17, '<infle>': 17}, {'^': 585}, {'<giveinf>': 17, '<inf_them>':
17, '<todo_inf>': 17}, {'<inf>': 55, '^': 587, 'conectar': 456, 'conectarlos': 55, 'juntar': 456, 'juntarlos': 55,
'pensar': 34, 'ponerlos': 460, 'presentar': 456, 'presentarlos': 55}, {'^': 457, 'almuerzo': 54, 'de': 586, 'junta':
54, 'que': 588, 'reunion': 54, 'reunión': 54}, {'<infle>': 17}, {'^': 590}, {'': (5, 'mine'), 'que': 17}, {'las': 6},
{'para': 6}, {'': (23, 'contact'), '<them>': 594, 'N': 594}, {'': (5, 'mine'), '^': 590, 'juntarnos': 6, 'vernos': 6},
{'': (5, 'mine'), '^': 590, 'almorzar': 6, 'comer': 6, 'hablar': 6, 'juntarnos': 6, 'reunirnos': 6, 'tomar': 6,
'vernos': 6}, {'': (2, 'plan'), 'el': 6}, {'D': 6, 'a': 593, 'con': 595, 'de': 596, 'el': 6, 'en': 597, 'para': 598},
{'<done_pp>': 66, 'de': 591, 'prometido': 592, 'quedado': 599, 'visto': 67}, {'^': 590, 'juntarnos': 6, 'vernos': 6},
{'^': 590, 'almorzar': 6, 'comer': 6, 'hablar': 6, 'juntarnos': 6, 'reunirnos': 6, 'tomar': 6, 'vernos': 6}, {'D': 6,
'a': 593, 'con': 595, 'de': 601, 'el': 6, 'en': 602, 'para': 598}, {'<done_pp>': 66, 'quedado': 603, 'visto': 67},
{'^': 41, 'a': 42, 'de': 42, 'en': 42}, {'mentor': 605, 'mentora': 605}, {'<course>': 470, 'intro': 390,
'introduccion': 390, 'presentacion': 390, 'puente': 390}, {'': (23, 'contact'), '<course>': 470}, {'': (23,
'contact'), '<course>': 470, 'intro': 390, 'introduccion': 390, 'presentacion': 390, 'puente': 390}, {'^': 398, 'con':
399, 'en': 399}, {'call': 66, 'de': 606, 'el': 607, 'la': 607, 'un': 608, 'una': 609, 'voluntariado': 610, 'zoom':
66}, {'call': 66, 'un': 66, 'una': 66, 'voluntariado': 610, 'zoom': 66}, {'<see_inf>': 111, '^': 213}, {'a': 613,
'que': 216}, {'a': 342}, {'a': 386, 'con': 386, 'y': 386}, {'N': 616}, {':': 388, 'N': 387, 'de': 617, 'entre': 617},
{'a': 66, 'al': 66, 'con': 66, 'un': 66}, {'D': 99, 'a': 99, 'al': 99, 'para': 99}, {'a': 386, 'con': 386}, {'para':
111}, {'menos': 111}, {'de': 623}, {'periodico': 34}, {'prensa': 34}, {'noticias': 34}, {'el': 625, 'facebook': 34,
'instagram': 34, 'la': 626, 'las': 627, 'linkedin': 34, 'twitter': 34, 'x': 34}, {'en': 628, 'por': 628}, {'campo': 0,
'cancha': 0, 'tejado': 0}, {'su': 630}, {'en': 631}, {'esta': 632, 'está': 632}, {'es': 6}, {'dia': 339, 'tanto':
339}, {'contacto': 621}, {'al': 635, 'en': 636}, {'a': 404, 'ante': 404, 'con': 404, 'en': 404, 'para': 404},
{'<called1>': 66, '<moved3>': 620, '<off>': 111, '<sent_to>': 135, 'alente': 370, 'anime': 370, 'apoye': 370, 'avise':
339, 'ayude': 395, 'conecte': 621, 'console': 370, 'cual': 44, 'cuales': 44, 'debo': 17, 'dejamos': 622, 'echo': 624,
'extrano': 111, 'felicite': 370, 'informe': 339, 'informé': 339, 'lei': 629, 'pelota': 633, 'persigo': 111,
'presente': 621, 'presenté': 621, 'proxima': 634, 'puse': 637, 'recomende': 638, 'supe': 629, 'tranquilice': 370,
'vi': 629}, {'contacto': 385}, {'en': 640}, {'<called1>': 66, 'conecte': 385, 'cual': 44, 'cuales': 44, 'lei': 629,
'presente': 385, 'presenté': 385, 'puse': 641, 'supe': 629, 'vi': 629}, {'<any_det>': 414}, {'<feedback_noun>': 81,
'^': 643, 'mi': 90, 'mis': 91, 'una': 92}, {'<any_det>': 80, '<their>': 80}, {'': (9, 'told'), 'a': 339, 'que': 339},
{'<give1>': 17}, {'que': 17}, {'<any_det>': 413, '^': 82, 'a': 417}, {'cliente': 404, 'contacto': 404, 'lead': 404,
'prospecto': 404}, {'un': 650}, {'': (8, 'asked'), 'a': 428}, {'que': 394, 'qué': 394}, {'como': 394, 'cómo': 394,
'por': 653, 'que': 394, 'qué': 394}, {'': (5, 'mine'), 'a': 452}, {'audio': 66}, {'un': 656}, {'^': 369, 'a': 371},
{'suerte': 658}, {'^': 393, 'con': 394}, {'mano': 660}, {'<any_det>': 413, 'a': 417, 'animo': 658, 'animos': 658,
'fuerza': 658, 'gracias': 366, 'las': 472, 'mi': 474, 'mis': 474, 'una': 661, 'ánimo': 658}, {'porras': 658, 'una':
661}, {'<any_det>': 394, 'a': 498, 'como': 394, 'cómo': 394}, {'': (23, 'contact'), 'cliente': 404, 'contacto': 404,
'lead': 404, 'prospecto': 404}, {'<any_det>': 413, 'a': 417, 'un': 665}, {'': (23, 'contact'), 'para': 506},
{'debiendo': 17}, {'<any_det>': 394, 'a': 498, 'como': 394, 'cómo': 394, 'por': 653, 'que': 394, 'qué': 394},
{'prometido': 592}, {'prometido': 52}, {'animo': 658, 'ánimo': 658}, {'el': 672}, {'': (23, 'contact'), 'cliente':
404, 'contacto': 404, 'lead': 404, 'mensaje': 66, 'prospecto': 404}, {'<any_det>': 413, 'a': 417, 'un': 674},
{'<any_det>': 413, 'a': 417, 'un': 650}, {'opinion': 428}, {'': (8, 'asked'), 'a': 428, 'ayuda': 428, 'consejo': 428,
'opinion': 428, 'su': 677}, {'^': 82}, {'de': 17, 'debiendo': 17, 'en': 17}, {'<my>': 162, 'el': 162, 'la': 162,
'las': 162, 'los': 162}, {'^': 681}, {'a': 17}, {'<handed1>': 644, '<read1>': 645, '<told1>': 646, '^': 647,
'agradeci': 366, 'agradecimos': 366, 'asegure': 648, 'ayude': 395, 'comparti': 649, 'consegui': 651, 'consultamos':
652, 'consulte': 652, 'consulté': 652, 'contamos': 654, 'conte': 654, 'conteste': 66, 'debemos': 17, 'debo': 655,
'deje': 657, 'dejé': 657, 'derive': 651, 'desee': 659, 'di': 662, 'dije': 479, 'dijimos': 479, 'eche': 663, 'ensene':
664, 'envie': 666, 'envié': 666, 'escribi': 667, 'escribí': 667, 'estoy': 668, 'explicamos': 654, 'explique': 669,
'expliqué': 669, 'hable': 66, 'hablé': 66, 'hace': 223, 'he': 670, 'hemos': 671, 'levante': 673, 'levanté': 673,
'llame': 66, 'llamé': 66, 'mande': 675, 'mandé': 675, 'marque': 66, 'marqué': 66, 'mostre': 669, 'ofreci': 17, 'pase':
676, 'pasé': 676, 'pedi': 678, 'pedimos': 652, 'preguntamos': 652, 'pregunte': 652, 'pregunté': 652, 'presente': 422,
'presenté': 422, 'preste': 679, 'presté': 679, 'prometi': 592, 'prometimos': 592, 'quede': 680, 'quedé': 680,
'referi': 651, 'regale': 679, 'regalé': 679, 'respondi': 66, 'subi': 673, 'tenemos': 648, 'tengo': 648, 'urge': 682,
'vamos': 683, 'voy': 683}, {'el': 34, 'en': 34, 'la': 34, 'las': 34, 'lo': 34, 'los': 34, 'que': 34, 'sobre': 34,
'un': 34, 'una': 34}, {'<any_det>': 413, 'a': 417, 'animo': 658, 'animos': 658, 'fuerza': 658, 'gracias': 366, 'las':
472, 'mi': 474, 'mis': 474, 'ánimo': 658}, {'porras': 658}, {'<handed1>': 644, '<read1>': 645, '<told1>': 646, '^':
647, 'agradeci': 366, 'agradecimos': 366, 'comparti': 649, 'consegui': 651, 'consultamos': 652, 'consulte': 652,
'consulté': 652, 'contamos': 654, 'conte': 654, 'debo': 655, 'derive': 651, 'desee': 659, 'di': 686, 'dije': 479,
'dijimos': 479, 'eche': 687, 'ensene': 664, 'envie': 676, 'envié': 676, 'explicamos': 654, 'explique': 669,
'expliqué': 669, 'he': 670, 'hemos': 671, 'levante': 673, 'levanté': 673, 'mande': 676, 'mandé': 676, 'mostre': 669,
'ofreci': 17, 'pase': 676, 'pasé': 676, 'pedi': 678, 'pedimos': 652, 'preguntamos': 652, 'pregunte': 652, 'pregunté':
652, 'presente': 422, 'presenté': 422, 'preste': 679, 'presté': 679, 'prometi': 592, 'prometimos': 592, 'quede': 680,
'quedé': 680, 'referi': 651, 'regale': 679, 'regalé': 679, 'subi': 673, 'tenemos': 648, 'tengo': 648}, {'perdida':
111}, {'perdida': 111, 'suya': 689}, {'perdidas': 111}, {'es': 58}, {'hacer': 692}, {'que': 693}, {'deberia': 693,
'deberiamos': 693, 'tenemos': 694, 'tengo': 694}, {'<called1>': 66, '<moved3>': 620, '<off>': 111, '<sent_to>': 135,
'alente': 370, 'anime': 370, 'apoye': 370, 'avise': 339, 'ayude': 395, 'conecte': 621, 'console': 370, 'debo': 17,
'dejamos': 622, 'echo': 624, 'extrano': 111, 'felicite': 370, 'informe': 339, 'informé': 339, 'lei': 629, 'persigo':
111, 'presente': 621, 'presenté': 621, 'puse': 637, 'que': 695, 'recomende': 638, 'supe': 629, 'tranquilice': 370,
'vi': 629}, {'juntos': 420}, {'<called1>': 66, 'conecte': 385, 'cual': 44, 'cuales': 44, 'dos': 697, 'lei': 629,
'presente': 385, 'presenté': 385, 'puse': 641, 'supe': 629, 'vi': 629}, {'^': 403, 'a': 404}, {'vida': 404}, {'de':
700}, {'curriculum': 404, 'cv': 699, 'hoja': 701}, {'<any_det>': 413, '<their>': 702, '^': 415, 'a': 417}, {'': (23,
'contact'), '<link>': 66}, {'': (13, 'talk'), 'como': 44, 'cuando': 44, 'cuándo': 44, 'cómo': 44, 'de': 44, 'por':
279, 'que': 44, 'si': 44, 'sobre': 44}, {'para': 44, 'q': 44, 'que': 44}, {'N': 706}, {'mejor': 58, 'primero': 58},
{'que': 705}, {'N': 683}, {'': (5, 'mine'), 'a': 17, 'con': 710, 'en': 17}, {'voz': 66}, {'de': 712}, {'<letter>': 66,
'mensaje': 713, 'nota': 713}, {'visto': 111}, {'alborotado': 111}, {'y': 716}, {'<any_det>': 714, '<letter>': 66,
'<stood>': 111, 'botada': 111, 'botado': 111, 'en': 715, 'mensaje': 713, 'nota': 713, 'varado': 111, 'vestido': 717},
{'...': 230, '^': 248, 'de': 249, 'mejor': 58, 'primero': 58, 'que': 253}, {'<tip>': 59}, {'^': 57, 'de': 58, 'que':
58}, {'consejo': 721, 'dato': 721, 'tip': 721}, {'espalda': 111}, {'...': 720, 'como': 722, 'el': 722, 'este': 722,
'la': 723, 'planton': 111, 'un': 722}, {'': (5, 'mine'), 'de': 17}, {'': (5, 'mine'), 'de': 17, 'yo': 725},
{'<any_det>': 714, '<letter>': 66, 'mensaje': 713, 'nota': 713}, {'^': 127, 'el': 11, 'la': 11, 'que': 517, 'su': 11,
'sus': 11}, {'': (13, 'talk'), 'que': 44, 'si': 44}, {'': (13, 'talk'), '^': 235, 'me': 175, 'nos': 175, 'yo': 236},
{'': (13, 'talk'), 'que': 730, 'si': 44}, {'<called_pp>': 66, 'aconsejado': 186, 'comentado': 729, 'confirmado': 729,
'contado': 729, 'dicho': 731, 'explicado': 729, 'preguntado': 729, 'prometido': 257, 'quedado': 211, 'recomendado':
186, 'sugerido': 186}, {'de': 44, 'del': 44, 'sobre': 44}, {'<called_pp>': 66}, {'comprometido': 683, 'cruzado': 66,
'encontrado': 66, 'juntado': 66, 'reunido': 66, 'tomado': 66, 'visto': 66}, {'a': 6, 'al': 6}, {'D': 6, 'a': 6, 'con':
6, 'el': 6, 'en': 6}, {'<any_det>': 2}, {'^': 738}, {'a': 17, 'para': 17}, {'': (0, 'missed'), 'N': 111}, {'completo':
111}, {'': (0, 'missed'), 'a': 741, 'completamente': 111, 'contestar': 111, 'de': 111, 'del': 111, 'el': 111,
'escribir': 111, 'felicitar': 111, 'ir': 111, 'la': 111, 'llamar': 111, 'llamarla': 111, 'llamarlo': 111, 'lo': 111,
'mandar': 111, 'por': 742, 'que': 111, 'responder': 111}, {'': (0, 'missed'), 'a': 741, 'completamente': 111,
'contestar': 111, 'de': 743, 'del': 111, 'el': 111, 'escribir': 111, 'felicitar': 111, 'ir': 111, 'la': 111, 'llamar':
111, 'llamarla': 111, 'llamarlo': 111, 'lo': 111, 'mandar': 111, 'por': 742, 'que': 111, 'responder': 111}, {'le': 52,
'les': 52, 'que': 277, 'se': 477}, {'': (11, 'thinking'), 'como': 44, 'cuando': 44, 'cuanto': 44, 'cuándo': 44,
'cuánto': 44, 'cómo': 44, 'donde': 44, 'dónde': 44, 'por': 279, 'si': 44}, {'^': 127, 'de': 172, 'en': 172},
{'esperando': 111, 'sin': 111}, {'de': 172, 'debiendo': 172, 'en': 172, 'mal': 111}, {'': (2, 'plan'), 'mi': 17, 'mí':
17}, {'D': 6, '^': 127, 'a': 750, 'con': 6, 'el': 6, 'en': 6}, {'juntar': 6, 'reunir': 6, 'ver': 6}, {'a': 752},
{'<advises>': 65, '<called3>': 66, '<met1>': 704, '<moved3>': 620, '<off>': 111, '<says>': 705, '<sent_to>': 135,
'<urges>': 226, '<wrote3>': 707, '^': 181, 'acompanaron': 420, 'acompano': 420, 'aconsejo': 708, 'acorde': 513,
'acuerdo': 513, 'advierte': 227, 'advirtio': 227, 'alerto': 227, 'aseguro': 159, 'aviso': 709, 'avisó': 709, 'bailo':
111, 'clavo': 111, 'comento': 238, 'comprometi': 711, 'comprometo': 683, 'confirma': 709, 'debe': 240, 'deben': 240,
'decia': 247, 'dejo': 718, 'dice': 251, 'dijo': 719, 'dio': 724, 'embarco': 111, 'encargo': 726, 'encontre': 66,
'envio': 727, 'envió': 727, 'fallo': 111, 'falta': 728, 'falto': 128, 'ghosteo': 111, 'gustaria': 34, 'ha': 732,
'habla': 733, 'hablo': 733, 'habló': 733, 'han': 734, 'he': 735, 'iba': 259, 'iban': 259, 'insiste': 264, 'insistio':
269, 'invita': 736, 'invitan': 736, 'juntamos': 737, 'juntare': 6, 'junto': 737, 'la': 272, 'las': 272, 'llega': 739,
'llegara': 739, 'lo': 272, 'los': 272, 'mando': 727, 'mandó': 727, 'ofreci': 740, 'olvide': 744, 'olvidé': 744,
'paso': 727, 'pasó': 727, 'perdi': 544, 'pide': 275, 'pidio': 745, 'planto': 111, 'pregunta': 280, 'preguntaba': 280,
'pregunto': 746, 'preguntó': 280, 'previno': 227, 'promete': 257, 'prometio': 282, 'queda': 747, 'quedaron': 211,
'quede': 748, 'quedo': 749, 'quedé': 748, 'quedó': 749, 'reclama': 284, 'reclamo': 284, 'recomendo': 708, 'reenvio':
727, 'reenvió': 727, 'reunimos': 737, 'reunire': 6, 'reuno': 737, 'tenia': 259, 'tenian': 259, 'tiene': 286, 'tienen':
287, 'toca': 751, 'tocara': 737, 'toco': 128, 'va': 290, 'van': 290, 'vemos': 737, 'veo': 737, 'vere': 6, 'vi': 66,
'voy': 753}, {'tarea': 17}, {'gracias': 365}, {'N': 497}, {'a': 757}, {'<their>': 702}, {'N': 111}, {'de': 760}, {'^':
451, 'de': 458, 'que': 458}, {'fono': 111, 'telefono': 111}, {'': (0, 'missed'), 'llamada': 111}, {'llamadas': 111},
{'': (0, 'missed'), 'el': 763, 'la': 764, 'las': 765, 'mis': 111, 'nada': 111}, {'<answers>': 766}, {'<answers>': 766,
'me': 767, 'nos': 767, 'noticias': 374, 'novedades': 374, 'rastro': 374, 'senales': 374}, {'hablado': 111, 'visto':
111}, {'dio': 111, 'hizo': 111, 'pudo': 111}, {'<seen1>': 111, 'he': 769, 'hemos': 769, 'se': 770}, {'con': 111},
{'<see_inf>': 111, 'dar': 772}, {'<see_inf>': 111, 'a': 773, 'dar': 772}, {'manera': 542}, {'habido': 775}, {'nadie':
111}, {'': (0, 'missed'), '<date>': 111, 'manera': 374}, {'': (0, 'missed'), '<date>': 111, 'manera': 542}, {'nunca':
111}, {'<inf>': 111}, {'a': 781}, {'<answers>': 766, 'anime': 782, 'atrevi': 782}, {'ir': 544}, {'nada': 374}, {'dio':
542, 'hizo': 542, 'nada': 374, 'presento': 111, 'presentó': 111, 'pudo': 542}, {'de': 781, 'para': 781}, {'ganas':
787, 'ocasion': 787, 'tiempo': 787}, {'<answers>': 766, '<clitic>': 771, '<managed1>': 774, '<seen1>': 111, 'acudio':
111, 'aparecieron': 111, 'aparecio': 111, 'disponible': 111, 'ha': 776, 'habia': 777, 'hay': 778, 'he': 769, 'hemos':
769, 'hubo': 779, 'llego': 780, 'llegue': 545, 'me': 783, 'nos': 767, 'olvidar': 129, 'olvidarme': 129, 'pude': 784,
'sabemos': 785, 'se': 786, 'sé': 785, 'tuve': 788, 'tuvimos': 542, 'vino': 777}, {'': (5, 'mine'), 'a': 17, 'en': 17},
{'el': 11, 'la': 11, 'que': 517, 'su': 11, 'sus': 11}, {'cruzado': 66, 'encontrado': 66, 'juntado': 66, 'reunido': 66,
'tomado': 66, 'visto': 66}, {'': (14, 'together'), 'D': 6, 'a': 6, 'con': 6, 'el': 6, 'en': 6}, {'^': 261, 'le': 52,
'les': 52, 'se': 477, 'yo': 169}, {'le': 52, 'les': 52, 'que': 794, 'se': 477}, {'': (2, 'plan'), 'D': 6, 'a': 6,
'con': 6, 'el': 6, 'en': 6}, {'<advises>': 65, '<called3>': 66, '<met1>': 704, '<moved3>': 620, '<off>': 111,
'<says>': 705, '<sent_to>': 135, '<urges>': 226, '<wrote3>': 707, '^': 181, 'acompano': 420, 'aconsejo': 708,
'advierte': 227, 'advirtio': 227, 'alerto': 227, 'aseguro': 159, 'aviso': 709, 'avisó': 709, 'bailo': 111, 'clavo':
111, 'comento': 238, 'comprometimos': 790, 'confirma': 709, 'debe': 240, 'deben': 240, 'decia': 247, 'dejo': 718,
'desencontramos': 111, 'dice': 251, 'dijo': 719, 'dio': 724, 'embarco': 111, 'envio': 727, 'envió': 727, 'fallo': 111,
'falta': 791, 'ghosteo': 111, 'gustaria': 34, 'ha': 732, 'habla': 733, 'hablo': 733, 'habló': 733, 'han': 734,
'hemos': 792, 'iba': 259, 'iban': 259, 'insiste': 264, 'insistio': 269, 'invita': 736, 'invitan': 736, 'juntamos':
793, 'juntaremos': 6, 'junto': 737, 'la': 272, 'las': 272, 'llega': 739, 'llegara': 739, 'lo': 272, 'los': 272,
'mando': 727, 'mandó': 727, 'paso': 727, 'pasó': 727, 'pide': 275, 'pidio': 795, 'planto': 111, 'pregunta': 280,
'preguntaba': 280, 'pregunto': 280, 'preguntó': 280, 'previno': 227, 'promete': 257, 'prometio': 282, 'queda': 211,
'quedaron': 211, 'quedo': 749, 'quedó': 749, 'recomendo': 708, 'reenvio': 727, 'reenvió': 727, 'reunimos': 793,
'reuniremos': 6, 'reuno': 737, 'tenia': 259, 'tenian': 259, 'tiene': 287, 'tienen': 287, 'toca': 737, 'tocara': 737,
'va': 290, 'vamos': 753, 'van': 290, 'vemos': 796, 'veo': 737, 'veremos': 6, 'vimos': 420}, {'mi': 55, 'mí': 55},
{'mental': 55, 'para': 798, 'personal': 55}, {'<answers>': 766, 'llamo': 111, 'llamó': 111}, {'conecto': 111,
'conectó': 111, 'dio': 111, 'hizo': 111, 'pudo': 111}, {'<answers>': 766, '<came3>': 111, '<clitic>': 771,
'<managed1>': 774, '<seen1>': 111, 'he': 769, 'hemos': 769, 'me': 800, 'nos': 767, 'se': 801}, {'el': 542, 'la': 542,
'mi': 542, 'nuestra': 542, 'nuestro': 542}, {'de': 803, 'el': 542, 'la': 542, 'mi': 542, 'nuestra': 542, 'nuestro':
542}, {'conviene': 57, 'deberia': 57, 'deberiamos': 57, 'es': 116, 'habria': 115, 'hay': 115, 'lo': 116, 'me': 117,
'tendria': 115, 'tenemos': 115, 'tengo': 115}, {'^': 57, 'es': 58, 'seria': 58}, {'ideal': 806, 'mejor': 806, 'suyo':
806}, {'^': 805, 'lo': 807}, {'<them>': 808, '<they>': 808, 'avisar': 347, 'avisarme': 347, 'contar': 347, 'contarme':
347, 'decir': 347, 'decirme': 347, 'que': 380}, {'despacho': 6}, {'oficina': 6}, {'casa': 6}, {'aca': 6, 'aqui': 6,
'casa': 6, 'el': 810, 'la': 811, 'mi': 812}, {'por': 813}, {'semana': 66}, {'de': 815}, {'dia': 66, 'fin': 816,
'finde': 66}, {'noche': 66, 'tarde': 66}, {'...': 54, 'casa': 66}, {'...': 379, 'el': 817, 'la': 818, 'por': 819,
'un': 536}, {'N': 416, 'saludar': 66, 'ver': 66}, {'...': 379, '<any_det>': 413, '<their>': 702, '^': 415, 'a': 821,
'el': 817, 'la': 818, 'por': 66, 'un': 536}, {'...': 54}, {'por': 823}, {'a': 430}, {'a': 430, 'ayuda': 825,
'consejo': 825, 'opinion': 825}, {'<giveinf>': 17, '<inf_them>': 17, '<infle>': 17}, {'': (7, 'waiting'), '^': 585,
'el': 11, 'la': 11, 'lo': 11, 'que': 11, 'su': 11, 'sus': 11}, {'^': 827, 'conectar': 456, 'de': 828, 'del': 533,
'juntar': 456, 'presentar': 456, 'que': 458}, {'contratar': 34, 'escribir': 34, 'invitar': 34, 'llamar': 34, 'si':
34}, {'en': 830}, {'en': 34, 'que': 34}, {'N': 460}, {'a': 833, 'en': 459}, {'visto': 44}, {'lo': 835, 'poco': 111},
{'a': 386, 'con': 386, 'y': 422}, {'N': 837}, {'N': 616, 'a': 838, 'el': 66}, {'N': 592}, {'': (5, 'mine'), '^': 457,
'a': 840, 'que': 17}, {'<date>': 6, 'paso': 55}, {'pasos': 55}, {'con': 386}, {'contacto': 844}, {'en': 845}, {'N':
846}, {'contacto': 425}, {'N': 846, 'a': 847, 'en': 848}, {'<should>': 57, '<would_give>': 0, 'no': 166}, {'olvide':
129}, {'me': 851}, {'se': 852}, {'<is3>': 44, '<they>': 44, '^': 850, 'no': 853}, {'^': 307, 'el': 571, 'nada': 570},
{'^': 127, 'el': 111, 'la': 111, 'nuestra': 111, 'nuestro': 111}, {'<moved_pp>': 553, '^': 127, 'agendada': 6,
'agendado': 6, 'de': 308, 'en': 855, 'fijada': 6, 'pendiente': 856}, {'<them>': 594, 'N': 594}, {'juntarnos': 6,
'vernos': 6}, {'almorzar': 6, 'comer': 6, 'hablar': 6, 'juntarnos': 6, 'reunirnos': 6, 'tomar': 6, 'vernos': 6}, {'D':
6, 'a': 593, 'con': 858, 'de': 859, 'el': 6, 'en': 860, 'para': 598}, {'la': 528, 'las': 6}, {'de': 591, 'en': 591,
'para': 6}, {'la': 17, 'lo': 17}, {'le': 17, 'les': 17, 'se': 864}, {'le': 17, 'les': 17, 'se': 864, 'yo': 865},
{'<inf>': 6, 'D': 6, '^': 590, 'que': 866, 'vernos': 6}, {'': (2, 'plan'), '<inf>': 6, 'D': 6, 'vernos': 6}, {'de':
867, 'en': 867, 'para': 868, 'que': 360}, {'': (23, 'contact'), '<them>': 863, 'N': 869}, {'^': 585, 'almorzar': 6,
'cenar': 6, 'comer': 6, 'desayunar': 6, 'juntarnos': 6, 'que': 866, 'tomar': 6, 'vernos': 6}, {'': (5, 'mine'), '^':
17}, {'la': 872, 'lo': 872}, {'le': 872, 'les': 872, 'se': 873}, {'le': 872, 'les': 872, 'se': 873, 'yo': 874}, {'^':
585, 'almorzar': 6, 'cenar': 6, 'comer': 6, 'desayunar': 6, 'hablar': 6, 'juntarnos': 6, 'que': 875, 'reunirnos': 6,
'tomar': 6, 'vernos': 6}, {'': (2, 'plan'), 'almorzar': 6, 'cenar': 6, 'comer': 6, 'desayunar': 6, 'el': 6,
'juntarnos': 6, 'tomar': 6, 'vernos': 6}, {'D': 6, 'a': 862, 'con': 870, 'de': 871, 'el': 6, 'en': 876, 'para': 877,
'pendiente': 534, 'pendientes': 534}, {'': (5, 'mine'), '^': 585, 'almorzar': 6, 'cenar': 6, 'comer': 6, 'desayunar':
6, 'juntarnos': 6, 'que': 866, 'tomar': 6, 'vernos': 6}, {'': (5, 'mine'), 'le': 17}, {'': (5, 'mine'), '^': 585,
'almorzar': 6, 'cenar': 6, 'comer': 6, 'desayunar': 6, 'hablar': 6, 'juntarnos': 6, 'que': 866, 'reunirnos': 6,
'tomar': 6, 'vernos': 6}, {'D': 6, 'a': 593, 'con': 870, 'de': 879, 'debiendo': 880, 'debiendole': 17, 'el': 6, 'en':
881, 'para': 877}, {'': (6, 'theirs'), '<inf_me>': 0, '<infle>': 17}, {'': (5, 'mine'), '^': 883, 'que': 310}, {'':
(5, 'mine'), '^': 883, 'el': 571, 'nada': 570, 'que': 310}, {'^': 127, 'de': 533, 'del': 533, 'el': 111, 'la': 111,
'nuestra': 111, 'nuestro': 111}, {'<moved_pp>': 553, 'a': 529, 'atenta': 532, 'atento': 532, 'conmigo': 211, 'de':
884, 'debiendo': 313, 'en': 885, 'esperando': 377, 'pendiente': 886, 'pendientes': 534}, {'^': 307, 'el': 571, 'nada':
570, 'que': 310}, {'<moved_pp>': 553, 'conmigo': 211, 'de': 311, 'debiendo': 313, 'en': 888, 'pendiente': 856},
{'<see_inf>': 111, 'que': 198, 'saber': 44}, {'<letter>': 66}, {'<letter>': 66, 'visita': 66}, {'el': 891, 'la': 892,
'un': 891, 'una': 891}, {'colgue': 66, 'corte': 66, 'corté': 66, 'hable': 66, 'hablé': 66, 'salgo': 66, 'termino':
66}, {'N': 638}, {'a': 895}, {'conectar': 456, 'juntar': 456, 'presentar': 456}, {'dudas': 394}, {'sus': 898}, {'':
(23, 'contact'), '<their>': 80}, {'N': 6}, {'la': 66, 'reunion': 66, 'reunirme': 66, 'reunión': 66, 'una': 66},
{'con': 901, 'de': 902}, {'por': 6}, {'a': 100, 'al': 100, 'para': 100}, {'': (0, 'missed'), '<date>': 111, 'el': 542,
'la': 542}, {'de': 44}, {'ido': 111}, {'^': 647, 'debo': 17, 'tenemos': 648, 'tengo': 648, 'vamos': 683, 'voy': 683},
{'^': 647}, {'fue': 743, 'olvido': 743, 'paso': 743, 'pasó': 743}, {'olvido': 743, 'paso': 743, 'pasó': 743}, {'a':
100, 'al': 100, 'para': 100, 'por': 6}, {'conmigo': 66}, {'<moved3>': 620, '<off>': 114, 'acerca': 904, 'acerco': 321,
'acercó': 321, 'aparecio': 321, 'cambia': 905, 'cambio': 905, 'cayeron': 906, 'cayo': 906, 'compromete': 173,
'comprometio': 173, 'corrio': 905, 'dejo': 322, 'encarga': 323, 'entero': 907, 'habia': 908, 'la': 909, 'las': 910,
'lo': 909, 'los': 910, 'me': 911, 'mueve': 905, 'nos': 912, 'ocupa': 323, 'ofrecio': 173, 'olvidaron': 804, 'olvido':
804, 'pasa': 913, 'paso': 321, 'pasó': 321, 'rumorea': 44, 'sumaron': 420, 'sumo': 420, 'unieron': 420, 'unio': 420,
'vino': 321, 'vio': 914}, {'<them>': 808, '<they>': 808}, {'el': 504}, {'yo': 58}, {'fuera': 918}, {'senales': 111},
{'aparecer': 111, 'atender': 111, 'contestar': 111, 'dar': 920, 'responder': 111}, {'sin': 921}, {'paso': 55}, {'':
(0, 'missed'), 'de': 111}, {'contestar': 111, 'exito': 111, 'falta': 591, 'hablar': 111, 'noticias': 924, 'novedades':
374, 'rastro': 374, 'respuesta': 111, 'senales': 924, 'suerte': 111, 'ver': 111, 'verla': 111, 'verlo': 111}, {'con':
34, 'que': 34}, {'...': 59, ':': 58, 'era': 186, 'es': 186, 'fue': 186}, {'<tip>': 927}, {'vez': 34}, {'estaba': 420,
'estuvo': 420, 'vino': 420}, {'<answers>': 766, '<clitic>': 771, '<seen1>': 111, 'he': 769, 'hemos': 769, 'me': 767,
'nos': 767, 'se': 770}, {'apagado': 111}, {'D': 6, 'con': 6}, {'<date>': 933}, {'^': 587, 'conectar': 456,
'conectarlos': 55, 'juntar': 456, 'juntarlos': 55, 'ponerlos': 460, 'presentar': 456, 'presentarlos': 55},
{'<any_det>': 934, '<date>': 933, 'que': 935}, {'con': 6}, {'a': 6}, {'': (5, 'mine'), '^': 587, 'conectar': 456,
'conectarlos': 55, 'juntar': 456, 'juntarlos': 55, 'juntarme': 937, 'pensar': 34, 'ponerlos': 460, 'presentar': 456,
'presentarlos': 55, 'quedar': 937, 'reunirme': 6, 'ver': 938, 'verme': 937}, {'<any_det>': 934, '<date>': 933,
'ganas': 513, 'juntarme': 937, 'que': 939, 'quedar': 937, 'reunirme': 6, 'ver': 938, 'verme': 937}, {'a': 216, 'que':
613}, {'que': 342}, {'do': 55}, {'<inf_them>': 17, '<todo_inf>': 17}, {'^': 944}, {'^': 827, 'de': 458, 'que': 945},
{':': 55}, {'birra': 54, 'cafe': 54, 'café': 54, 'cana': 54, 'cerveza': 54, 'tinto': 54, 'vino': 54}, {'<any_det>':
66, 'algo': 66, 'cafe': 66, 'café': 66, 'cerveza': 66, 'el': 948, 'mate': 66, 'mates': 66, 'te': 66, 'tinto': 66,
'un': 948, 'una': 948}, {'<any_det>': 66, 'algo': 66, 'cafe': 66, 'café': 66, 'cerveza': 66, 'mate': 66, 'mates': 66,
'te': 66, 'tinto': 66}, {'el': 948, 'un': 948, 'una': 948}, {'un': 6, 'una': 6}, {'<date>': 66}, {'cancelar': 111},
{'<any_det>': 953, '<date>': 66, 'que': 954}, {'que': 954}, {'estos': 34}, {'de': 957}, {'<drink>': 66, 'dia': 958},
{'<drink>': 66}, {'dias': 34}, {'estos': 961}, {'de': 962}, {'<inf>': 329, '<inf_me>': 0, '<infme>': 0}, {'^': 964},
{'a': 965}, {'<see_inf>': 6, '^': 451}, {'a': 967, 'atras': 374, 'detras': 374}, {'facebook': 34, 'instagram': 34,
'linkedin': 34, 'twitter': 34, 'x': 34}, {'N': 66, 'a': 66, 'el': 510, 'en': 969, 'la': 511, 'pasar': 34, 'que': 34,
'un': 512, 'una': 514}, {'con': 901}, {'almorzar': 6, 'casa': 6, 'cenar': 6, 'comer': 6, 'la': 811, 'verme': 6,
'visitarme': 6}, {'a': 972}, {'': (23, 'contact'), 'N': 66, 'a': 66}, {'con': 399, 'de': 399, 'en': 399, 'para': 399},
{'a': 967, 'atras': 374, 'con': 901, 'detras': 374}, {'nada': 111, 'si': 34, 'yo': 420}, {'estaba': 111}, {'ido': 111,
'marchado': 111}, {'habia': 979}, {'no': 978, 'que': 44, 'se': 980, 'veremos': 355}, {'': (5, 'mine'), '^': 127, 'a':
452}, {'tu': 489}, {'^': 647, 'debo': 655}, {'ocupo': 494}, {'tu': 58, 'tú': 58, 'vos': 58}, {'la': 910, 'las': 910,
'lo': 910, 'los': 910}, {'debo': 982, 'en': 983, 'le': 984, 'les': 984, 'llevo': 17, 'me': 985, 'pongo': 17, 'que':
986, 'se': 987, 'y': 420}, {'$': 40, '//': 64, '<advises>': 65, '<called1>': 67, '<came3>': 74, '<date>': 75,
'<eat1>': 78, '<handed1>': 93, '<hours>': 96, '<may3>': 98, '<mentor_noun>': 94, '<moved1>': 104, '<moved3>': 107,
'<moved_pp>': 110, '<off>': 114, '<opines>': 124, '<read1>': 126, '<remind>': 129, '<sent_to>': 135, '<set>': 136,
'<set_up>': 137, '<shall1>': 6, '<they>': 334, '<tip>': 338, '<told1>': 341, '<tried1>': 343, 'N': 345, '^': 346, 'a':
356, 'acabamos': 358, 'acabo': 358, 'accion': 359, 'acordamos': 363, 'acorde': 363, 'agradecer': 365, 'agradeci': 366,
'agradecida': 367, 'agradecido': 367, 'agradecimos': 366, 'agradezco': 365, 'aguardo': 11, 'al': 368, 'alente': 372,
'algun': 373, 'almorce': 66, 'almorzado': 66, 'almorzamos': 66, 'andamos': 375, 'ando': 378, 'anduve': 379,
'anduvimos': 379, 'anime': 372, 'antes': 382, 'apadrine': 383, 'apagado': 111, 'apenas': 380, 'aplazada': 111,
'aplazado': 111, 'apresentacao': 389, 'arme': 392, 'armé': 392, 'aseguro': 159, 'asesore': 383, 'aunque': 380,
'ausencia': 111, 'avisandome': 347, 'ayudamos': 397, 'ayude': 397, 'baile': 379, 'banco': 401, 'bebi': 402, 'bebimos':
66, 'brindamos': 66, 'brinde': 66, 'buzon': 131, 'buzón': 131, 'caminamos': 66, 'camine': 379, 'carta': 407, 'casi':
410, 'celebramos': 66, 'celebre': 66, 'cenado': 379, 'cenamos': 66, 'cene': 66, 'charla': 66, 'charlamos': 66,
'charlando': 66, 'charle': 66, 'charlita': 66, 'coincidi': 66, 'coincidido': 66, 'coincidimos': 66, 'colgar': 379,
'colgue': 379, 'comedor': 411, 'comi': 379, 'comido': 379, 'comimos': 66, 'como': 347, 'comparti': 419, 'compromiso':
359, 'con': 421, 'conecte': 425, 'conmigo': 420, 'conoci': 66, 'conocimos': 66, 'consejo': 427, 'console': 372,
'consulta': 429, 'consulte': 431, 'consulté': 431, 'contandome': 347, 'conte': 432, 'contestador': 111,
'contestadora': 111, 'conteste': 434, 'conversacion': 66, 'conversado': 66, 'conversamos': 66, 'converse': 66,
'conversé': 66, 'correo': 132, 'corri': 379, 'corte': 379, 'corté': 379, 'cree': 161, 'creo': 36, 'cruce': 437,
'crucé': 438, 'cruz': 439, 'cuando': 380, 'cuenta': 165, 'cuya': 44, 'cuyo': 44, 'dado': 347, 'dando': 440, 'dandole':
442, 'de': 445, 'debe': 98, 'deberia': 447, 'deberiamos': 448, 'debi': 449, 'debia': 342, 'debiamos': 342, 'debido':
450, 'debo': 461, 'decia': 171, 'derive': 464, 'desayunamos': 66, 'desayune': 66, 'desde': 469, 'despues': 382, 'di':
475, 'dice': 177, 'dicen': 347, 'diciendo': 347, 'diciendome': 347, 'dicte': 476, 'dije': 479, 'dijimos': 479, 'dijo':
185, 'dimos': 476, 'discutimos': 66, 'eche': 482, 'echo': 485, 'el': 486, 'en': 493, 'encargo': 495, 'encontramos':
67, 'encontre': 67, 'ensayamos': 496, 'ensene': 499, 'envie': 500, 'envié': 500, 'era': 190, 'eramos': 501, 'es': 505,
'escribi': 509, 'escribí': 509, 'escuche': 515, 'escuché': 515, 'espera': 199, 'esperamos': 518, 'esperando': 377,
'espere': 521, 'espero': 518, 'esperé': 521, 'esta': 522, 'estaba': 523, 'estabamos': 526, 'estamos': 530, 'estaria':
531, 'estoy': 535, 'estuve': 537, 'estuvimos': 538, 'estuvo': 539, 'está': 522, 'explique': 499, 'expliqué': 499,
'extrano': 483, 'falta': 541, 'falte': 545, 'falto': 546, 'feedback': 549, 'felicite': 372, 'festejamos': 66, 'forme':
552, 'formé': 552, 'fue': 554, 'fuera': 556, 'fui': 560, 'fuimos': 561, 'gracias': 563, 'h': 566, 'ha': 574, 'habia':
576, 'habiamos': 577, 'hablado': 66, 'hablamos': 66, 'hablando': 66, 'hable': 578, 'hablé': 578, 'habra': 580,
'habria': 36, 'hace': 583, 'han': 584, 'hasta': 381, 'hay': 589, 'he': 600, 'hemos': 604, 'hice': 611, 'hicimos': 612,
'hora': 566, 'horas': 566, 'iba': 614, 'ibamos': 615, 'iban': 218, 'idea': 34, 'ilocalizable': 111, 'imparti': 476,
'insiste': 222, 'insistio': 222, 'intercambiamos': 66, 'intercambie': 66, 'intercambio': 558, 'intro': 618, 'jugamos':
66, 'jugue': 619, 'junte': 425, 'junté': 425, 'la': 639, 'las': 642, 'le': 684, 'lei': 685, 'les': 688, 'llamada':
690, 'llamadas': 691, 'llevo': 468, 'lo': 696, 'los': 698, 'mande': 703, 'mandé': 703, 'me': 754, 'mentoree': 383,
'mentorice': 383, 'merendamos': 66, 'merende': 66, 'mi': 755, 'mientras': 380, 'mil': 756, 'mostre': 758, 'movi': 759,
'muchas': 756, 'nada': 761, 'necesita': 298, 'necesitamos': 128, 'necesito': 762, 'ni': 768, 'no': 789, 'nos': 797,
'nota': 799, 'nunca': 802, 'ofreci': 458, 'oi': 515, 'ojala': 34, 'olvidamos': 743, 'olvide': 743, 'olvido': 804,
'olvidé': 743, 'para': 809, 'parece': 347, 'pasa': 814, 'pasamos': 820, 'pasandole': 442, 'pase': 822, 'paso': 824,
'pasé': 822, 'pedi': 826, 'pendiente': 829, 'pendientes': 534, 'pensaba': 342, 'pensando': 831, 'perdi': 544,
'perdida': 761, 'pide': 300, 'pidio': 302, 'pienso': 832, 'pitchee': 66, 'planton': 111, 'platica': 66, 'platicamos':
66, 'platicando': 66, 'platique': 66, 'poner': 834, 'ponerlos': 460, 'por': 836, 'porq': 44, 'porque': 44,
'pospuesta': 111, 'pospuesto': 111, 'postergada': 111, 'postergado': 111, 'pq': 44, 'practicamos': 496, 'precisa':
303, 'pregunta': 280, 'preguntaba': 280, 'pregunte': 825, 'pregunto': 280, 'pregunté': 825, 'preguntó': 280,
'presentacion': 389, 'presentation': 389, 'presente': 839, 'presenté': 839, 'promesa': 359, 'promete': 257, 'prometi':
841, 'prometimos': 841, 'prometio': 282, 'propone': 304, 'propuso': 304, 'proxima': 8, 'proximo': 842, 'proximos':
843, 'puesto': 347, 'puse': 849, 'que': 854, 'queda': 857, 'quedada': 379, 'quedado': 861, 'quedamos': 878,
'quedaron': 312, 'quede': 882, 'quedo': 887, 'quedé': 882, 'quedó': 889, 'queria': 890, 'queriamos': 342, 'quien': 44,
'quienes': 44, 'quiere': 316, 'quisiera': 34, 'quiza': 34, 'quizas': 34, 'reagendamos': 99, 'reagendar': 99,
'reagendo': 99, 'recibi': 893, 'recibimos': 739, 'recibire': 739, 'recibo': 739, 'recien': 894, 'recomende': 896,
'recordar': 897, 'recordatorio': 55, 'reenvie': 759, 'referi': 464, 'regresa': 319, 'repasamos': 66, 'reprogramamos':
99, 'reprogramo': 99, 'requiere': 320, 'resolvi': 899, 'respondi': 434, 'resulta': 347, 'revisamos': 900, 'revise':
496, 'revisé': 496, 'salgo': 903, 'sali': 379, 'salimos': 379, 'se': 915, 'seguimos': 530, 'segun': 916, 'sera': 917,
'sesion': 96, 'sesiones': 96, 'si': 919, 'sigo': 530, 'sigue': 922, 'siguen': 922, 'siguiente': 923, 'sin': 925,
'sone': 926, 'su': 928, 'sus': 928, 'tal': 929, 'tambien': 930, 'también': 930, 'tampoco': 931, 'tarea': 359,
'telefono': 932, 'tenemos': 936, 'tengo': 940, 'tenia': 941, 'teniamos': 942, 'tenian': 218, 'tiene': 326, 'tienen':
326, 'to': 943, 'toca': 946, 'tocaba': 342, 'toco': 128, 'todo': 947, 'tomamos': 949, 'tomando': 950, 'tomandome': 66,
'tomandonos': 66, 'tomaremos': 951, 'tome': 950, 'tomo': 952, 'tomé': 950, 'trabajamos': 379, 'trabaje': 379,
'trabajé': 379, 'tranquilice': 372, 'tropece': 379, 'tuve': 955, 'tuvimos': 955, 'tuvo': 956, 'un': 959, 'una': 960,
'unas': 960, 'uno': 963, 'unos': 960, 'va': 966, 'vamos': 968, 'van': 333, 'vi': 970, 'viajamos': 66, 'viaje': 379,
'viajo': 971, 'viajé': 379, 'viene': 973, 'vimos': 974, 'vino': 539, 'visto': 67, 'voluntariado': 975, 'voluntario':
975, 'volvera': 319, 'voy': 976, 'vuelve': 319, 'xq': 44, 'y': 977, 'ya': 981, 'yo': 988}]


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
0, 'al': 0, 'por': 0}, {'N': 22}, {'con': 2}, {'vino': 2}, {'call': 10}, {'': (7, 'event'), 'telefonica': 10}, {'a':
0}, {'administracion': 0}, {'de': 29, 'directivo': 0}, {'': (4, 'meal'), 'de': 25}, {'': (6, 'email')}, {'': (6,
'email'), 'electronico': 32}, {'con': 10}, {'': (8, 'meeting'), 'day': 7}, {'mail': 32}, {'taller': 9}, {'el': 37,
'mi': 3, 'su': 3}, {'': (8, 'meeting'), 'de': 7}, {'a': 16}, {'con': 0}, {'con': 0, 'viendo': 0}, {'bodega': 0,
'despacho': 0, 'empresa': 0, 'fabrica': 0, 'local': 0, 'nave': 0, 'oficina': 0, 'oficinas': 0, 'planta': 0, 'taller':
0, 'tienda': 0}, {'el': 43, 'la': 43, 'su': 43, 'sus': 43}, {'almacen': 0, 'despacho': 0, 'local': 0, 'taller': 0},
{'a': 44, 'al': 45, 'por': 44}, {'meet': 10}, {'por': 10}, {'telefono': 10}, {'por': 49}, {'': (0, 'intro')},
{'consejo': 0}, {'': (8, 'meeting'), 'de': 52, 'directiva': 0}, {'off': 0}, {'escribi': 16, 'escribí': 16}, {'con':
51}, {'a': 51}, {'conecto': 56, 'conectó': 56, 'cruce': 0, 'crucé': 0, 'encontre': 0, 'escribio': 16, 'marco': 10,
'marcó': 10, 'presento': 57, 'presentó': 57, 'recibio': 0, 'reuni': 0, 'tope': 0, 'vi': 0}, {'texto': 16, 'voz': 16},
{'': (5, 'message'), 'de': 59}, {'dia': 2}, {'del': 61}, {'redonda': 7}, {'juntamos': 0, 'presento': 51, 'presentó':
51, 'recibio': 0, 'reunimos': 0, 'vemos': 0, 'veremos': 0, 'vimos': 0}, {'voz': 16}, {'de': 65}, {'one': 0}, {'on':
67}, {'dia': 0}, {'manana': 0, 'tarde': 0}, {'el': 69}, {'a': 44, 'el': 69, 'la': 70, 'por': 44, 'todo': 71}, {'': (8,
'meeting'), 'el': 43, 'la': 43, 'su': 43, 'sus': 43}, {'a': 44, 'el': 69, 'la': 70, 'por': 73, 'todo': 71},
{'oficina': 0}, {'la': 75}, {'N': 22, 'por': 76}, {'day': 7}, {'correo': 32, 'el': 3, 'mail': 32, 'meet': 10, 'teams':
10, 'tel': 10, 'telefono': 10, 'zoom': 10}, {'libro': 7}, {'con': 51, 'del': 80}, {'negocios': 7}, {'de': 82},
{'summit': 7}, {'up': 0}, {'con': 4}, {'te': 4, 'vino': 2}, {'cafe': 4, 'café': 4}, {'te': 4, 'un': 88}, {'gin': 2,
'te': 4, 'tinto': 4, 'vino': 2, 'vinos': 2}, {'uno': 0}, {'a': 91}, {'llamada': 10}, {'verme': 0}, {'N': 22, 'a': 94},
{'1': 1, 'a': 6, 'after': 8, 'afterwork': 7, 'al': 11, 'almorce': 2, 'almorzamos': 2, 'almorzando': 2, 'almorzar': 2,
'almuercito': 2, 'almuerzo': 12, 'almuerzos': 2, 'aperitivo': 2, 'arepas': 2, 'asado': 15, 'audio': 16, 'audios': 16,
'barbacoa': 2, 'bautismo': 7, 'bautizo': 7, 'birra': 2, 'birras': 2, 'board': 0, 'boda': 7, 'brainstorming': 0,
'brunch': 2, 'buen': 17, 'cafe': 19, 'cafecito': 4, 'cafelito': 4, 'cafelitos': 4, 'cafes': 4, 'cafesito': 4,
'cafeteria': 4, 'café': 19, 'call': 10, 'calls': 10, 'caminata': 0, 'campus': 20, 'cana': 2, 'canas': 2, 'cantina': 2,
'cappuccino': 4, 'capuchino': 4, 'carajillo': 4, 'carne': 21, 'carta': 16, 'casamiento': 7, 'cayo': 23, 'cena': 2,
'cenamos': 2, 'cenando': 2, 'cenar': 2, 'cenas': 2, 'cene': 2, 'ceno': 2, 'cerveza': 2, 'cervezas': 2, 'ceviche': 2,
'charla': 7, 'chat': 16, 'chateamos': 16, 'chatee': 16, 'chela': 2, 'chelas': 2, 'chifa': 2, 'choripan': 2, 'cita': 0,
'coctel': 7, 'coincidi': 0, 'colgamos': 10, 'colgue': 10, 'comemos': 24, 'comi': 2, 'comida': 2, 'comiendo': 2,
'comilona': 2, 'comimos': 2, 'comite': 0, 'como': 24, 'completo': 2, 'con': 25, 'concierto': 7, 'conference': 26,
'conferencia': 27, 'conferencias': 7, 'congreso': 7, 'conoci': 28, 'consejo': 30, 'convencion': 7, 'copa': 31,
'copas': 2, 'correito': 32, 'correo': 33, 'correos': 32, 'cortadito': 4, 'cortado': 4, 'corte': 34, 'corté': 34,
'cumple': 7, 'cumpleanos': 7, 'cóctel': 7, 'daily': 0, 'de': 17, 'del': 17, 'demo': 35, 'desayunamos': 2,
'desayunando': 2, 'desayunar': 2, 'desayune': 2, 'desayuno': 12, 'directorio': 0, 'dm': 16, 'drinks': 2, 'e': 36,
'el': 17, 'email': 32, 'emails': 32, 'en': 38, 'encuentro': 39, 'entierro': 7, 'entrevista': 0, 'escribi': 40,
'escribí': 40, 'espresso': 4, 'estuve': 41, 'estuvimos': 42, 'evento': 7, 'eventos': 7, 'expo': 7, 'exposicion': 7,
'expreso': 4, 'facetime': 10, 'feria': 7, 'ferias': 7, 'festival': 7, 'fiesta': 7, 'fiestas': 7, 'fono': 10, 'foro':
7, 'fui': 46, 'fuimos': 46, 'funeral': 7, 'gala': 7, 'gintonic': 2, 'google': 47, 'graduacion': 7, 'guasap': 16,
'hablamos': 48, 'hable': 50, 'hablé': 50, 'hackathon': 7, 'hackaton': 7, 'inauguracion': 7, 'inbox': 16, 'insta': 16,
'instagram': 16, 'intro': 51, 'introduccion': 51, 'jornada': 7, 'jornadas': 7, 'junta': 53, 'juntas': 0, 'kick': 54,
'kickoff': 0, 'latte': 4, 'le': 55, 'linkedin': 16, 'llamada': 10, 'llamadas': 10, 'llamadita': 10, 'llamado': 10,
'llamadon': 10, 'llamamos': 10, 'llamar': 10, 'llame': 10, 'llamo': 10, 'llamé': 10, 'llamó': 10, 'los': 17, 'mail':
32, 'mailcito': 32, 'mails': 32, 'marco': 10, 'marcó': 10, 'marque': 10, 'marqué': 10, 'marron': 4, 'mate': 4,
'mateada': 4, 'mateando': 4, 'matecitos': 4, 'mates': 4, 'md': 16, 'me': 58, 'meet': 10, 'meetup': 7, 'mensaje': 60,
'mensajeamos': 16, 'mensajee': 16, 'mensajes': 16, 'mensajito': 16, 'mentoria': 0, 'mentoría': 0, 'menu': 62,
'merendamos': 2, 'merende': 2, 'merienda': 2, 'meriendo': 2, 'mesa': 63, 'msg': 16, 'msj': 16, 'networking': 7, 'nos':
64, 'nota': 66, 'notas': 66, 'onces': 4, 'one': 68, 'paella': 2, 'panel': 7, 'parrillada': 2, 'pasamos': 72, 'pase':
74, 'paseo': 0, 'paso': 77, 'pasé': 74, 'pasó': 77, 'picada': 2, 'pinchos': 2, 'pitch': 78, 'pizza': 2, 'pola': 2,
'polas': 2, 'por': 79, 'posada': 7, 'postal': 16, 'premios': 7, 'presentacion': 81, 'presente': 57, 'presenté': 57,
'quedamos': 41, 'quede': 41, 'quedé': 41, 'quince': 7, 'quinceanera': 7, 'recital': 7, 'restaurante': 2, 'retro': 0,
'reu': 0, 'reuni': 0, 'reunimos': 0, 'reunion': 0, 'reunioncita': 0, 'reuniones': 0, 'reunión': 0, 'revision': 0,
'ronda': 83, 'seminario': 7, 'sesion': 0, 'simposio': 7, 'skype': 10, 'slack': 16, 'sms': 16, 'sobremesa': 2, 'south':
84, 'stand': 85, 'starbucks': 4, 'summit': 7, 'sushi': 2, 'sync': 0, 'tacos': 2, 'taller': 7, 'talleres': 7, 'tapas':
2, 'tapeo': 2, 'taquitos': 2, 'te': 86, 'teams': 10, 'tecito': 4, 'tel': 10, 'telefonazo': 10, 'telefonica': 10,
'telefono': 10, 'telegram': 16, 'timbrazo': 10, 'tintico': 4, 'tinto': 4, 'tomamos': 87, 'tomar': 89, 'trago': 2,
'tragos': 2, 'un': 90, 'uno': 92, 'unos': 17, 'velorio': 7, 'vermu': 2, 'vermut': 2, 'vi': 28, 'video': 93,
'videocall': 10, 'videoconferencia': 10, 'videollamada': 10, 'videollamadas': 10, 'videollamado': 10, 'vino': 95,
'visita': 0, 'visite': 0, 'visité': 0, 'wa': 16, 'wapp': 16, 'wasap': 16, 'wasapp': 16, 'web': 84, 'webinar': 7,
'whats': 16, 'whatsap': 16, 'whatsapp': 16, 'whatsappee': 16, 'wpp': 16, 'ws': 16, 'wsp': 16, 'zoom': 10}]

