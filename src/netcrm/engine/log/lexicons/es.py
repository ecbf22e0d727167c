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
('helpful', 'paper'), 'asado': ('hello', 'date'), 'asegura': ('opines',), 'asesor': ('rel',), 'asi': ('filler',),
'asista': ('should', 'imperative'), 'asistan': ('imperative',), 'asistas': ('should', 'imperative'), 'asistente':
('rel',), 'asistir': ('see_inf',), 'asuncion': ('name_words',), 'atendio': ('called3', 'answers'), 'atiende':
('answers',), 'atraso': ('moved3',), 'audio': ('letter',), 'audios': ('letter',), 'aumenta': ('imperative',),
'aumentara': ('should',), 'aumentaramos': ('should',), 'aumente': ('should', 'imperative'), 'aumentemos': ('should',),
'aumenten': ('imperative',), 'aumentes': ('should', 'imperative'), 'aumentá': ('imperative',), 'aun': ('filler',),
'aunque': ('hello',), 'aurora': ('name_words',), 'automatice': ('should', 'imperative'), 'automaticen':
('imperative',), 'automatices': ('should', 'imperative'), 'automatiza': ('imperative',), 'automatizara': ('should',),
'avisa': ('verb3', 'give3', 'opines'), 'avisamos': ('told1',), 'avisan': ('give3',), 'avisar': ('giveinf',),
'avisara': ('give3',), 'avisare': ('give1',), 'avisaria': ('would_give',), 'avisarla': ('giveinf',), 'avisarlas':
('giveinf',), 'avisarle': ('giveinf', 'infle'), 'avisarles': ('giveinf', 'todo_inf'), 'avisarlo': ('giveinf',),
'avisarlos': ('giveinf',), 'avisarme': ('giveinf', 'infme'), 'avisarnos': ('giveinf', 'infme'), 'avisarsela':
('giveinf',), 'avisarselas': ('giveinf',), 'avisarselo': ('giveinf',), 'avisarselos': ('giveinf',), 'avise':
('told1',), 'aviso': ('verb3', 'give1', 'opines', 'wrote3'), 'avisó': ('verb3', 'opines', 'wrote3'), 'ayer':
('hello',), 'ayudar': ('giveinf',), 'ayudarla': ('giveinf', 'infle'), 'ayudarlas': ('giveinf',), 'ayudarle':
('giveinf', 'infle'), 'ayudarles': ('giveinf',), 'ayudarlo': ('giveinf', 'infle'), 'ayudarlos': ('giveinf',),
'ayudarme': ('giveinf', 'infme'), 'ayudarnos': ('giveinf', 'infme'), 'ayudarsela': ('giveinf',), 'ayudarselas':
('giveinf',), 'ayudarselo': ('giveinf',), 'ayudarselos': ('giveinf',), 'ayudo': ('called3',), 'azucena':
('name_words',), 'baja': ('verb3', 'imperative'), 'bajara': ('should',), 'bajaramos': ('should',), 'baje': ('should',
'imperative'), 'bajemos': ('should',), 'bajen': ('imperative',), 'bajes': ('should', 'imperative'), 'bajo':
('verb3',), 'bajá': ('imperative',), 'base': ('paper',), 'bastante': ('filler',), 'bautizo': ('date',), 'bebe':
('rel',), 'becaria': ('rel',), 'becario': ('rel',), 'bien': ('filler', 'hello'), 'birras': ('drink', 'date'),
'blanca': ('name_words',), 'blanco': ('name_words',), 'boda': ('date',), 'borrador': ('paper', 'thing'), 'bravo':
('name_words',), 'brevemente': ('filler',), 'brunch': ('date',), 'buen': ('span',), 'buena': ('hello', 'span'),
'busca': ('verb3', 'give3', 'is3', 'imperative'), 'buscaba': ('verb3',), 'buscan': ('verb3',), 'buscar': ('giveinf',),
'buscara': ('verb3', 'should'), 'buscarla': ('giveinf',), 'buscarlas': ('giveinf',), 'buscarle': ('giveinf',),
'buscarles': ('giveinf',), 'buscarlo': ('giveinf',), 'buscarlos': ('giveinf',), 'buscarsela': ('giveinf',),
'buscarselas': ('giveinf',), 'buscarselo': ('giveinf',), 'buscarselos': ('giveinf',), 'buscará': ('verb3',), 'busco':
('give1', 'called3'), 'buscó': ('called3',), 'busque': ('called1', 'should', 'attempt', 'imperative'), 'busquemos':
('should',), 'busquen': ('imperative',), 'busques': ('should', 'imperative'), 'busqué': ('called1', 'attempt'),
'cada': ('hello',), 'cafe': ('date',), 'cafecito': ('date',), 'cafelito': ('date',), 'cafes': ('drink',), 'café':
('date',), 'call': ('date',), 'calvo': ('name_words',), 'cambia': ('imperative',), 'cambiamos': ('moved1',),
'cambiara': ('should',), 'cambiaramos': ('should',), 'cambie': ('should', 'imperative'), 'cambiemos': ('should',),
'cambien': ('imperative',), 'cambies': ('should', 'imperative'), 'cambio': ('moved3',), 'cambiá': ('imperative',),
'campo': ('name_words',), 'campos': ('name_words',), 'canas': ('drink', 'date'), 'cancela': ('off',), 'cancelada':
('off',), 'cancelado': ('off',), 'cancelamos': ('off',), 'cancelaron': ('off',), 'cancele': ('off',), 'cancelo':
('hello', 'off'), 'cano': ('name_words',), 'capacitacion': ('course',), 'caridad': ('name_words',), 'carta':
('letter', 'paper'), 'casa': ('hello', 'verb3', 'name_words'), 'casara': ('verb3',), 'casaron': ('verb3',), 'casas':
('name_words',), 'casi': ('filler',), 'caso': ('verb3',), 'castillo': ('name_words',), 'casó': ('verb3',), 'cayo':
('verb3', 'reach', 'came3', 'off'), 'celebra': ('verb3',), 'celeste': ('name_words',), 'cena': ('hello', 'verb3',
'date'), 'cenado': ('done_pp',), 'cenamos': ('hello',), 'cenar': ('see_inf',), 'cenare': ('shall1',), 'cenaremos':
('shall1',), 'cene': ('hello',), 'cenita': ('hello',), 'ceno': ('verb3', 'eat1', 'met3'), 'centra': ('imperative',),
'centrara': ('should',), 'centraramos': ('should',), 'centrate': ('imperative',), 'centre': ('should', 'imperative'),
'centremos': ('should',), 'centren': ('imperative',), 'centres': ('should', 'imperative'), 'centrá': ('imperative',),
'cenó': ('verb3', 'met3'), 'ceo': ('rel',), 'cerrada': ('set',), 'cerrado': ('set',), 'cerrara': ('verb3', 'should'),
'cerrará': ('verb3',), 'cerre': ('set_up',), 'cerremos': ('should',), 'cerro': ('verb3',), 'cerveza': ('date',),
'cervezas': ('drink',), 'cfo': ('rel',), 'charla': ('hello', 'date', 'course'), 'charlado': ('done_pp',), 'charle':
('hello',), 'chat': ('letter',), 'checklist': ('helpful',), 'chelas': ('drink', 'date'), 'cierra': ('verb3',
'imperative'), 'cierran': ('verb3',), 'cierre': ('should', 'imperative'), 'cierren': ('imperative',), 'cierres':
('should', 'imperative'), 'cifras': ('thing',), 'cinco': ('hello', 'span'), 'cita': ('date',), 'citar': ('todo_inf',),
'clara': ('name_words',), 'claro': ('filler',), 'clase': ('course',), 'clavada': ('stood',), 'clavado': ('stood',),
'clienta': ('rel',), 'cliente': ('rel',), 'clientes': ('rel',), 'coaching': ('mentor_noun',), 'cobra':
('imperative',), 'cobrara': ('should',), 'cobraramos': ('should',), 'cobre': ('should', 'imperative'), 'cobremos':
('should',), 'cobren': ('imperative',), 'cobres': ('should', 'imperative'), 'cobrá': ('imperative',), 'cofundador':
('rel',), 'cofundadora': ('rel',), 'coge': ('answers',), 'cogio': ('answers',), 'coincidi': ('hello', 'seen1'),
'coincidido': ('done_pp',), 'coincidimos': ('hello',), 'coincidir': ('see_inf',), 'colega': ('rel',), 'colegas':
('rel',), 'colgada': ('stood',), 'colgado': ('stood',), 'colgar': ('see_inf',), 'comadre': ('rel',), 'come':
('verb3',), 'comemos': ('eat1',), 'comenta': ('verb3', 'opines', 'says'), 'comentamos': ('told1',), 'comentarios':
('feedback_noun',), 'comente': ('told1', 'read1'), 'comento': ('verb3', 'opines', 'says'), 'comer': ('see_inf',),
'comere': ('shall1',), 'comeremos': ('shall1',), 'comi': ('hello', 'met1'), 'comida': ('hello', 'date'), 'comido':
('done_pp',), 'comience': ('should', 'imperative'), 'comiencen': ('imperative',), 'comiences': ('should',
'imperative'), 'comimos': ('hello', 'met1'), 'comio': ('hello', 'verb3', 'met3'), 'como': ('hello',), 'compadre':
('rel',), 'companera': ('rel',), 'companero': ('rel',), 'compania': ('rel',), 'comparte': ('give3', 'send3'),
'comparti': ('handed1',), 'compartimos': ('give1',), 'compartir': ('giveinf', 'hand_inf'), 'compartira': ('give3',),
'compartire': ('give1',), 'compartiria': ('would_give',), 'compartirla': ('giveinf',), 'compartirlas': ('giveinf',),
'compartirle': ('giveinf', 'infle'), 'compartirles': ('giveinf',), 'compartirlo': ('giveinf',), 'compartirlos':
('giveinf',), 'compartirme': ('giveinf', 'infme'), 'compartirsela': ('giveinf',), 'compartirselas': ('giveinf',),
'compartirselo': ('giveinf',), 'compartirselos': ('giveinf',), 'comparto': ('give1',), 'compra': ('verb3',
'imperative'), 'compran': ('verb3',), 'comprar': ('giveinf',), 'comprara': ('verb3', 'should'), 'compraramos':
('should',), 'comprarla': ('giveinf',), 'comprarlas': ('giveinf',), 'comprarle': ('giveinf',), 'comprarles':
('giveinf',), 'comprarlo': ('giveinf',), 'comprarlos': ('giveinf',), 'comprarsela': ('giveinf',), 'comprarselas':
('giveinf',), 'comprarselo': ('giveinf',), 'comprarselos': ('giveinf',), 'comprará': ('verb3',), 'compre': ('should',
'imperative'), 'compremos': ('should',), 'compren': ('imperative',), 'compres': ('should', 'imperative'), 'compro':
('verb3', 'give1'), 'comprá': ('imperative',), 'compró': ('verb3',), 'comunicarme': ('see_inf',), 'con': ('hello',
'link'), 'concentra': ('imperative',), 'concentrara': ('should',), 'concentraramos': ('should',), 'concentrate':
('imperative',), 'concentre': ('should', 'imperative'), 'concentremos': ('should',), 'concentren': ('imperative',),
'concentres': ('should', 'imperative'), 'concentrá': ('imperative',), 'concepcion': ('name_words',), 'concertada':
('set',), 'concertado': ('set',), 'concertamos': ('set_up',), 'concerte': ('set_up',), 'conectar': ('giveinf',),
'conectarla': ('giveinf',), 'conectarlas': ('giveinf',), 'conectarle': ('giveinf',), 'conectarles': ('giveinf',),
'conectarlo': ('giveinf',), 'conectarlos': ('giveinf',), 'conectarme': ('giveinf', 'infme'), 'conectarsela':
('giveinf',), 'conectarselas': ('giveinf',), 'conectarselo': ('giveinf',), 'conectarselos': ('giveinf',), 'conecto':
('give1',), 'conferencia': ('course',), 'confeso': ('says',), 'confiara': ('should',), 'confie': ('should',
'imperative'), 'confien': ('imperative',), 'confies': ('should', 'imperative'), 'confirma': ('verb3', 'give3',
'opines', 'says', 'hand3'), 'confirmada': ('set',), 'confirmado': ('set',), 'confirmamos': ('give1',), 'confirman':
('give3',), 'confirmar': ('giveinf',), 'confirmara': ('give3', 'will3', 'hand3'), 'confirmare': ('give1',),
'confirmaria': ('would_give',), 'confirmarla': ('giveinf',), 'confirmarlas': ('giveinf',), 'confirmarle': ('giveinf',
'infle'), 'confirmarles': ('giveinf',), 'confirmarlo': ('giveinf',), 'confirmarlos': ('giveinf',), 'confirmarme':
('giveinf', 'infme'), 'confirmarmelo': ('giveinf', 'infme'), 'confirmarnos': ('giveinf', 'infme'), 'confirmarsela':
('giveinf',), 'confirmarselas': ('giveinf',), 'confirmarselo': ('giveinf',), 'confirmarselos': ('giveinf',),
'confirme': ('told1',), 'confirmo': ('verb3', 'give1', 'opines', 'says'), 'confirmó': ('verb3', 'opines', 'says'),
'conmigo': ('with_me', 'hello'), 'conoce': ('verb3', 'is3'), 'conocer': ('see_inf',), 'conocere': ('shall1',),
'conoci': ('hello', 'called1', 'seen1'), 'conocia': ('verb3',), 'conocido': ('done_pp',), 'conocieron': ('verb3',),
'conocimos': ('called1',), 'conocio': ('verb3', 'met3'), 'conozco': ('seen1',), 'consegui': ('managed1',),
'conseguimos': ('managed1',), 'conseguir': ('giveinf',), 'conseguira': ('give3',), 'conseguire': ('give1',),
'conseguiria': ('would_give',), 'conseguirla': ('giveinf',), 'conseguirlas': ('giveinf',), 'conseguirle': ('giveinf',
'infle'), 'conseguirles': ('giveinf',), 'conseguirlo': ('giveinf',), 'conseguirlos': ('giveinf',), 'conseguirme':
('giveinf', 'infme'), 'conseguirnos': ('giveinf', 'infme'), 'conseguirsela': ('giveinf',), 'conseguirselas':
('giveinf',), 'conseguirselo': ('giveinf',), 'conseguirselos': ('giveinf',), 'consejo': ('tip',), 'consejos':
('tip',), 'considera': ('opines',), 'consiga': ('should', 'imperative'), 'consigan': ('imperative',), 'consigas':
('should', 'imperative'), 'consigo': ('give1',), 'consigue': ('give3',), 'construya': ('should', 'imperative'),
'construyan': ('imperative',), 'construyas': ('should', 'imperative'), 'construye': ('verb3',), 'consuelo':
('name_words',), 'consultar': ('todo_inf',), 'consultarle': ('todo_inf',), 'consulte': ('should', 'imperative'),
'consulten': ('imperative',), 'consultes': ('should', 'imperative'), 'contabilice': ('should', 'imperative'),
'contabilicen': ('imperative',), 'contabilices': ('should', 'imperative'), 'contable': ('rel',), 'contacta':
('imperative',), 'contactado': ('called_pp',), 'contactar': ('giveinf', 'see_inf'), 'contactara': ('should',),
'contactaramos': ('should',), 'contactarla': ('see_inf',), 'contactarle': ('see_inf',), 'contactarlo': ('see_inf',),
'contacte': ('should', 'attempt', 'imperative'), 'contactemos': ('should',), 'contacten': ('imperative',),
'contactes': ('should', 'imperative'), 'contacto': ('reach', 'called3', 'helpful', 'paper', 'thing', 'wrote3'),
'contactos': ('helpful', 'paper', 'thing'), 'contactá': ('imperative',), 'contacté': ('attempt',), 'contactó':
('reach', 'called3', 'wrote3'), 'contador': ('rel',), 'contadora': ('rel',), 'contamos': ('told1',), 'contar':
('giveinf',), 'contarla': ('giveinf',), 'contarlas': ('giveinf',), 'contarle': ('giveinf',), 'contarles':
('giveinf',), 'contarlo': ('giveinf',), 'contarlos': ('giveinf',), 'contarme': ('giveinf', 'infme'), 'contarsela':
('giveinf',), 'contarselas': ('giveinf',), 'contarselo': ('giveinf',), 'contarselos': ('giveinf',), 'conte':
('told1',), 'contesta': ('hello', 'give3', 'answers', 'hand3'), 'contestado': ('called_pp',), 'contestan': ('give3',),
'contestar': ('giveinf',), 'contestara': ('give3', 'will3'), 'contestare': ('give1',), 'contestaria': ('would_give',),
'contestarla': ('giveinf',), 'contestarlas': ('giveinf',), 'contestarle': ('giveinf', 'infle'), 'contestarles':
('giveinf', 'infle'), 'contestarlo': ('giveinf',), 'contestarlos': ('giveinf',), 'contestarme': ('giveinf', 'infme'),
'contestarnos': ('giveinf', 'infme'), 'contestaron': ('answers',), 'contestarsela': ('giveinf',), 'contestarselas':
('giveinf',), 'contestarselo': ('giveinf',), 'contestarselos': ('giveinf',), 'conteste': ('called1',), 'contesto':
('hello', 'reach', 'give1', 'called3', 'answers'), 'contestó': ('hello', 'reach', 'called3', 'answers'), 'conto':
('verb3', 'opines', 'says'), 'contrata': ('verb3', 'imperative'), 'contratan': ('verb3',), 'contratara': ('verb3',
'should'), 'contrataramos': ('should',), 'contratará': ('verb3',), 'contrate': ('should', 'imperative'),
'contratemos': ('should',), 'contraten': ('imperative',), 'contrates': ('should', 'imperative'), 'contrato': ('verb3',
'paper', 'thing'), 'contratá': ('imperative',), 'contrató': ('verb3',), 'converso': ('verb3',), 'conviene':
('should',), 'coo': ('rel',), 'coordinamos': ('set_up',), 'coordinar': ('todo_inf',), 'coordine': ('set_up',),
'copas': ('drink',), 'copo': ('verb3',), 'cordero': ('name_words',), 'corra': ('should', 'imperative'), 'corran':
('imperative',), 'corras': ('should', 'imperative'), 'correcciones': ('feedback_noun',), 'corregi': ('read1',),
'corremos': ('moved1',), 'correo': ('hello', 'letter', 'attempt'), 'corrige': ('hand3',), 'corrio': ('moved3',),
'corta': ('imperative',), 'cortado': ('hello',), 'cortar': ('see_inf',), 'cortara': ('should',), 'cortaramos':
('should',), 'corte': ('should', 'imperative'), 'cortemos': ('should',), 'corten': ('imperative',), 'cortes':
('should', 'imperative'), 'cortá': ('imperative',), 'costa': ('name_words',), 'cotiza': ('give3', 'send3'),
'cotizacion': ('thing', 'mine_thing'), 'cotizar': ('giveinf', 'hand_inf'), 'cotizarla': ('giveinf',), 'cotizarlas':
('giveinf',), 'cotizarle': ('giveinf', 'infle'), 'cotizarles': ('giveinf',), 'cotizarlo': ('giveinf',), 'cotizarlos':
('giveinf',), 'cotizarme': ('giveinf', 'infme'), 'cotizarsela': ('giveinf',), 'cotizarselas': ('giveinf',),
'cotizarselo': ('giveinf',), 'cotizarselos': ('giveinf',), 'cotizo': ('give1',), 'crece': ('verb3',), 'creciera':
('should',), 'crecio': ('verb3',), 'cree': ('verb3', 'opines', 'says'), 'creen': ('verb3',), 'creia': ('verb3',
'opines'), 'crezca': ('should', 'imperative'), 'crezcan': ('imperative',), 'crezcas': ('should', 'imperative'),
'critique': ('read1',), 'cruce': ('met1', 'called1', 'should', 'imperative'), 'crucen': ('imperative',), 'cruces':
('should', 'imperative'), 'crucé': ('met1', 'called1'), 'cruz': ('name_words',), 'cruzamos': ('met1',), 'cto':
('rel',), 'cuadramos': ('set_up',), 'cuadrar': ('todo_inf',), 'cuadre': ('set_up',), 'cuando': ('hello',), 'cuarenta':
('span',), 'cuate': ('rel',), 'cuatro': ('hello', 'span'), 'cuenta': ('verb3', 'opines', 'says'), 'cuento':
('give1',), 'cuida': ('imperative',), 'cuidara': ('should',), 'cuidaramos': ('should',), 'cuidate': ('imperative',),
'cuide': ('should', 'imperative'), 'cuidemos': ('should',), 'cuiden': ('imperative',), 'cuides': ('should',
'imperative'), 'cuidá': ('imperative',), 'cumple': ('verb3', 'date'), 'cumpleanos': ('date',), 'cumplio': ('verb3',),
'cunada': ('rel',), 'cunado': ('rel',), 'curriculum': ('paper',), 'curso': ('helpful', 'paper', 'course'), 'cuándo':
('hello',), 'cv': ('paper', 'thing'), 'céntrate': ('imperative',), 'cómo': ('hello',), 'da': ('verb3',), 'damos':
('give1',), 'dar': ('giveinf',), 'dara': ('verb3', 'give3'), 'dare': ('give1',), 'daria': ('would_give',), 'darla':
('giveinf',), 'darlas': ('giveinf',), 'darle': ('giveinf', 'infle'), 'darles': ('giveinf', 'infle'), 'darlo':
('giveinf',), 'darlos': ('giveinf',), 'darme': ('giveinf', 'infme'), 'darnos': ('giveinf', 'infme'), 'darsela':
('giveinf',), 'darselas': ('giveinf',), 'darselo': ('giveinf',), 'darselos': ('giveinf',), 'dato': ('tip',), 'datos':
('thing',), 'de': ('link',), 'debe': ('hello', 'verb3'), 'debemos': ('should',), 'deben': ('hello', 'verb3'),
'deberia': ('verb3', 'should'), 'deberiamos': ('should',), 'debia': ('verb3',), 'debiera': ('should',), 'debo':
('hello', 'should'), 'decia': ('verb3', 'opines'), 'decida': ('should', 'imperative'), 'decidan': ('imperative',),
'decidas': ('should', 'imperative'), 'decide': ('verb3',), 'decidio': ('verb3',), 'decir': ('giveinf',), 'decirla':
('giveinf',), 'decirlas': ('giveinf',), 'decirle': ('giveinf', 'infle'), 'decirles': ('giveinf', 'infle'), 'decirlo':
('giveinf',), 'decirlos': ('giveinf',), 'decirme': ('giveinf', 'infme'), 'decirnos': ('giveinf', 'infme'),
'decirsela': ('giveinf',), 'decirselas': ('giveinf',), 'decirselo': ('giveinf',), 'decirselos': ('giveinf',), 'deck':
('paper', 'thing', 'mine_thing'), 'dedicate': ('imperative',), 'defina': ('should', 'imperative'), 'definan':
('imperative',), 'definas': ('should', 'imperative'), 'deja': ('verb3', 'imperative'), 'dejamos': ('moved1',),
'dejara': ('verb3', 'should'), 'dejaramos': ('should',), 'dejará': ('verb3',), 'deje': ('should', 'handed1',
'attempt', 'imperative'), 'dejemos': ('should',), 'dejen': ('imperative',), 'dejes': ('should', 'imperative'), 'dejo':
('hello', 'verb3'), 'dejá': ('imperative',), 'dejé': ('handed1', 'attempt'), 'del': ('hello',), 'delega':
('imperative',), 'delegara': ('should',), 'delegue': ('should', 'imperative'), 'deleguen': ('imperative',),
'delegues': ('should', 'imperative'), 'delgado': ('name_words',), 'demo': ('date',), 'deposita': ('give3', 'send3'),
'depositar': ('giveinf', 'hand_inf'), 'depositarla': ('giveinf',), 'depositarlas': ('giveinf',), 'depositarle':
('giveinf',), 'depositarles': ('giveinf',), 'depositarlo': ('giveinf',), 'depositarlos': ('giveinf',), 'depositarme':
('giveinf', 'infme'), 'depositarsela': ('giveinf',), 'depositarselas': ('giveinf',), 'depositarselo': ('giveinf',),
'depositarselos': ('giveinf',), 'deposito': ('give1',), 'derivo': ('sent_to',), 'desaparecio': ('verb3',), 'desayuna':
('verb3',), 'desayunado': ('done_pp',), 'desayunar': ('see_inf',), 'desayunare': ('shall1',), 'desayune': ('hello',),
'desayuno': ('hello', 'date'), 'descansa': ('imperative',), 'descansara': ('should',), 'descansaramos': ('should',),
'descanse': ('should', 'imperative'), 'descansemos': ('should',), 'descansen': ('imperative',), 'descanses':
('should', 'imperative'), 'descansá': ('imperative',), 'descolgo': ('answers',), 'descuelga': ('answers',), 'desde':
('hello',), 'despida': ('should', 'imperative'), 'despidan': ('imperative',), 'despidas': ('should', 'imperative'),
'despide': ('verb3',), 'despidiera': ('should',), 'despidio': ('verb3',), 'despues': ('filler',), 'desvia':
('sent_to',), 'desvio': ('sent_to',), 'detras': ('hello',), 'devolucion': ('feedback_noun',), 'devolver':
('giveinf',), 'devolvera': ('give3',), 'devolvere': ('give1',), 'devolveria': ('would_give',), 'devolverla':
('giveinf',), 'devolverlas': ('giveinf',), 'devolverle': ('giveinf', 'infle'), 'devolverles': ('giveinf',),
'devolverlo': ('giveinf', 'infle'), 'devolverlos': ('giveinf',), 'devolverme': ('giveinf', 'infme'), 'devolversela':
('giveinf',), 'devolverselas': ('giveinf',), 'devolverselo': ('giveinf', 'infle'), 'devolverselos': ('giveinf',),
'devolvio': ('answers',), 'devolvérselo': ('infle',), 'devuelve': ('give3', 'answers'), 'devuelvo': ('give1',), 'di':
('handed1',), 'dia': ('hello',), 'dias': ('hello',), 'dice': ('hello', 'verb3', 'opines', 'says'), 'dicen':
('verb3',), 'diez': ('span',), 'diga': ('should', 'imperative'), 'digan': ('imperative',), 'digas': ('should',
'imperative'), 'digo': ('give1',), 'dije': ('told1',), 'dijera': ('should',), 'dijimos': ('told1',), 'dijo': ('hello',
'verb3', 'opines', 'says', 'bidding'), 'dimos': ('handed1',), 'dio': ('verb3',), 'dira': ('verb3', 'give3'), 'dire':
('give1',), 'direccion': ('thing',), 'directo': ('sent_to',), 'director': ('rel',), 'directora': ('rel',), 'diria':
('would_give',), 'dirige': ('verb3',), 'disponible': ('ready',), 'diversifique': ('should', 'imperative'),
'diversifiquen': ('imperative',), 'diversifiques': ('should', 'imperative'), 'divida': ('should', 'imperative'),
'dividan': ('imperative',), 'dividas': ('should', 'imperative'), 'divorcia': ('verb3',), 'divorcio': ('verb3',), 'dm':
('letter',), 'docs': ('thing',), 'documenta': ('imperative',), 'documentara': ('should',), 'documentaramos':
('should',), 'documente': ('should', 'imperative'), 'documentemos': ('should',), 'documenten': ('imperative',),
'documentes': ('should', 'imperative'), 'documento': ('paper', 'thing'), 'documentos': ('thing',), 'documentá':
('imperative',), 'dolores': ('name_words',), 'domingo': ('name_words',), 'donde': ('hello',), 'dos': ('hello',
'span'), 'doy': ('give1',), 'duda': ('verb3', 'says'), 'duplica': ('imperative',), 'duplicara': ('should',),
'duplique': ('should', 'imperative'), 'dupliquen': ('imperative',), 'dupliques': ('should', 'imperative'), 'durante':
('hello',), 'dónde': ('hello',), 'e': ('and',), 'echamos': ('met1',), 'eche': ('met1',), 'edite': ('read1',), 'el':
('det', 'hello', 'any_det', 'link', 'article'), 'elige': ('imperative',), 'eligiera': ('should',), 'elija': ('should',
'imperative'), 'elijan': ('imperative',), 'elijas': ('should', 'imperative'), 'elimina': ('imperative',), 'eliminara':
('should',), 'eliminaramos': ('should',), 'elimine': ('should', 'imperative'), 'eliminemos': ('should',), 'eliminen':
('imperative',), 'elimines': ('should', 'imperative'), 'eliminá': ('imperative',), 'ella': ('they', 'them', 'hello'),
'ellas': ('they', 'hello'), 'ello': ('it',), 'ellos': ('they', 'hello'), 'email': ('letter',), 'embarazada':
('verb3',), 'embarcada': ('stood',), 'embarcado': ('stood',), 'empecemos': ('should',), 'empezara': ('verb3',
'should'), 'empezará': ('verb3',), 'empezo': ('verb3',), 'empiece': ('should', 'imperative'), 'empiecen':
('imperative',), 'empieces': ('should', 'imperative'), 'empieza': ('verb3', 'imperative'), 'empresa': ('hello',
'rel'), 'empuja': ('urges',), 'empujo': ('urges',), 'en': ('link',), 'encanta': ('verb3',), 'encanto': ('verb3',
'says'), 'encarnacion': ('name_words',), 'encontramos': ('met1', 'called1'), 'encontrar': ('see_inf',), 'encontrarme':
('see_inf',), 'encontre': ('met1', 'called1', 'seen1'), 'encontro': ('verb3', 'met3'), 'encuentro': ('date',),
'enfermo': ('verb3',), 'enfermó': ('verb3',), 'enfoca': ('imperative',), 'enfocara': ('should',), 'enfocate':
('imperative',), 'enfoque': ('should', 'imperative'), 'enfoquen': ('imperative',), 'enfoques': ('should',
'imperative'), 'enfócate': ('imperative',), 'enlace': ('letter', 'helpful', 'paper'), 'ensenar': ('giveinf',),
'ensenarla': ('giveinf',), 'ensenarlas': ('giveinf',), 'ensenarle': ('giveinf',), 'ensenarles': ('giveinf',),
'ensenarlo': ('giveinf',), 'ensenarlos': ('giveinf',), 'ensenarme': ('giveinf', 'infme'), 'ensenarsela': ('giveinf',),
'ensenarselas': ('giveinf',), 'ensenarselo': ('giveinf',), 'ensenarselos': ('giveinf',), 'ensene': ('told1',),
'enseno': ('give1', 'called3'), 'enseño': ('give1',), 'enseñó': ('called3',), 'entonces': ('filler', 'hello', 'turn'),
'entra': ('verb3', 'imperative'), 'entrara': ('verb3', 'should'), 'entraramos': ('should',), 'entrará': ('verb3',),
'entre': ('hello', 'should', 'imperative'), 'entrega': ('give3', 'send3'), 'entregamos': ('give1',), 'entregan':
('give3', 'send3'), 'entregar': ('giveinf', 'hand_inf'), 'entregara': ('give3', 'will3', 'send3'), 'entregare':
('give1',), 'entregaria': ('would_give',), 'entregarla': ('giveinf',), 'entregarlas': ('giveinf',), 'entregarle':
('giveinf', 'infle'), 'entregarles': ('giveinf',), 'entregarlo': ('giveinf',), 'entregarlos': ('giveinf',),
'entregarme': ('giveinf', 'infme'), 'entregarsela': ('giveinf',), 'entregarselas': ('giveinf',), 'entregarselo':
('giveinf',), 'entregarselos': ('giveinf',), 'entrego': ('give1',), 'entremos': ('should',), 'entren':
('imperative',), 'entres': ('should', 'imperative'), 'entrevista': ('date',), 'entreviste': ('called1',),
'entrevisto': ('called3',), 'entro': ('verb3', 'sent_to'), 'entrá': ('imperative',), 'envia': ('give3', 'send3'),
'enviado': ('called_pp',), 'enviamos': ('give1',), 'envian': ('give3', 'send3'), 'enviar': ('giveinf', 'hand_inf'),
'enviara': ('give3', 'will3', 'send3'), 'enviare': ('give1',), 'enviaremos': ('give1',), 'enviaria': ('would_give',),
'enviarla': ('giveinf', 'infle'), 'enviarlas': ('giveinf',), 'enviarle': ('hello', 'giveinf', 'infle'), 'enviarles':
('giveinf', 'infle'), 'enviarlo': ('giveinf', 'infle'), 'enviarlos': ('giveinf',), 'enviarme': ('giveinf', 'infme'),
'enviarmela': ('giveinf', 'infme'), 'enviarmelo': ('giveinf', 'infme'), 'enviarnos': ('giveinf', 'infme'),
'enviarsela': ('giveinf', 'infle'), 'enviarselas': ('giveinf',), 'enviarselo': ('giveinf', 'infle'), 'enviarselos':
('giveinf',), 'envie': ('handed1', 'attempt'), 'envio': ('give1',), 'enviársela': ('infle',), 'enviárselo':
('infle',), 'envié': ('handed1', 'attempt'), 'envía': ('give3', 'send3'), 'envío': ('give1',), 'equipo': ('rel',),
'era': ('verb3', 'is3'), 'eran': ('verb3',), 'es': ('verb3', 'is3'), 'esa': ('det', 'hello'), 'escape': ('met1',),
'escriba': ('should', 'imperative'), 'escriban': ('imperative',), 'escribas': ('should', 'imperative'), 'escribe':
('imperative',), 'escribi': ('called1', 'seen1', 'attempt'), 'escribiera': ('should',), 'escribieron': ('reach',),
'escribimos': ('met1',), 'escribio': ('reach', 'called3', 'says', 'wrote3'), 'escribir': ('giveinf', 'see_inf'),
'escribira': ('give3',), 'escribire': ('give1',), 'escribiria': ('would_give',), 'escribirla': ('giveinf',),
'escribirlas': ('giveinf',), 'escribirle': ('giveinf', 'infle'), 'escribirles': ('giveinf',), 'escribirlo':
('giveinf',), 'escribirlos': ('giveinf',), 'escribirme': ('giveinf', 'infme'), 'escribirsela': ('giveinf',),
'escribirselas': ('giveinf',), 'escribirselo': ('giveinf',), 'escribirselos': ('giveinf',), 'escribo': ('give1',),
'escribí': ('called1', 'seen1', 'attempt'), 'escrito': ('called_pp',), 'escucha': ('imperative',), 'escuchara':
('should',), 'escucharamos': ('should',), 'escuche': ('should', 'imperative'), 'escuchemos': ('should',), 'escuchen':
('imperative',), 'escuches': ('should', 'imperative'), 'escuchá': ('imperative',), 'ese': ('det', 'hello'), 'eso':
('hello', 'it'), 'espera': ('hello', 'verb3', 'may3', 'opines', 'says', 'imperative'), 'esperaba': ('verb3',),
'esperando': ('stood',), 'esperanza': ('name_words',), 'esperara': ('should',), 'esperaramos': ('should',), 'espere':
('called1', 'should', 'imperative'), 'esperemos': ('should',), 'esperen': ('imperative',), 'esperes': ('should',
'imperative'), 'espero': ('called3',), 'esperá': ('imperative',), 'esperé': ('called1',), 'esperó': ('called3',),
'esposa': ('rel',), 'esposo': ('rel',), 'esta': ('det', 'hello', 'verb3', 'is3'), 'estaba': ('hello', 'verb3', 'is3'),
'estaban': ('verb3',), 'estado': ('hello', 'done_pp'), 'estan': ('hello', 'verb3'), 'estara': ('verb3',), 'estaria':
('verb3',), 'estas': ('det',), 'este': ('det', 'hello'), 'esto': ('hello', 'it'), 'estos': ('det',), 'estoy':
('hello',), 'estrella': ('name_words',), 'estudia': ('verb3', 'imperative'), 'estudiara': ('should',), 'estudiaramos':
('should',), 'estudie': ('should', 'imperative'), 'estudiemos': ('should',), 'estudien': ('imperative',), 'estudies':
('should', 'imperative'), 'estudio': ('verb3', 'helpful', 'paper'), 'estudiá': ('imperative',), 'estudió': ('verb3',),
'estuve': ('hello',), 'estuvo': ('hello', 'verb3'), 'está': ('hello', 'verb3', 'is3'), 'evento': ('date',), 'evita':
('imperative',), 'evitara': ('should',), 'evitaramos': ('should',), 'evite': ('should', 'imperative'), 'evitemos':
('should',), 'eviten': ('imperative',), 'evites': ('should', 'imperative'), 'evitá': ('imperative',), 'ex': ('rel',),
'excel': ('paper',), 'exjefe': ('rel',), 'explica': ('verb3', 'opines', 'says'), 'explicamos': ('told1',), 'explicar':
('giveinf',), 'explicarla': ('giveinf',), 'explicarlas': ('giveinf',), 'explicarle': ('giveinf',), 'explicarles':
('giveinf',), 'explicarlo': ('giveinf',), 'explicarlos': ('giveinf',), 'explicarsela': ('giveinf',), 'explicarselas':
('giveinf',), 'explicarselo': ('giveinf',), 'explicarselos': ('giveinf',), 'explico': ('verb3', 'give1', 'opines',
'says'), 'explicó': ('verb3', 'opines', 'says'), 'explique': ('should', 'told1', 'imperative'), 'expliquen':
('imperative',), 'expliques': ('should', 'imperative'), 'expliqué': ('told1',), 'exporta': ('imperative',),
'exportara': ('should',), 'exportaramos': ('should',), 'exporte': ('should', 'imperative'), 'exportemos': ('should',),
'exporten': ('imperative',), 'exportes': ('should', 'imperative'), 'exportá': ('imperative',), 'extrana': ('verb3',),
'factura': ('give3', 'imperative', 'thing', 'mine_thing'), 'facturar': ('giveinf',), 'facturara': ('should',),
'facturaramos': ('should',), 'facturarla': ('giveinf',), 'facturarlas': ('giveinf',), 'facturarle': ('giveinf',),
'facturarles': ('giveinf',), 'facturarlo': ('giveinf',), 'facturarlos': ('giveinf',), 'facturarme': ('giveinf',
'infme'), 'facturarsela': ('giveinf',), 'facturarselas': ('giveinf',), 'facturarselo': ('giveinf',), 'facturarselos':
('giveinf',), 'facturas': ('hello',), 'facture': ('should', 'imperative'), 'facturemos': ('should',), 'facturen':
('imperative',), 'factures': ('should', 'imperative'), 'facturo': ('give1',), 'facturá': ('imperative',), 'fallecio':
('verb3',), 'familia': ('rel',), 'fe': ('name_words',), 'fecha': ('thing',), 'fechas': ('thing',), 'feedback':
('feedback_noun',), 'felicitar': ('todo_inf',), 'felicitarla': ('todo_inf',), 'felicitarlo': ('todo_inf',),
'felicito': ('called3',), 'feria': ('date',), 'festeja': ('verb3',), 'ficha': ('imperative',), 'fichara': ('should',),
'ficharamos': ('should',), 'fiche': ('should', 'imperative'), 'fichemos': ('should',), 'fichen': ('imperative',),
'fiches': ('should', 'imperative'), 'fichá': ('imperative',), 'fiesta': ('date',), 'fijada': ('set',), 'fijado':
('set',), 'fijamos': ('set_up',), 'fije': ('set_up',), 'firma': ('verb3', 'imperative', 'hand3', 'thing'), 'firmar':
('giveinf',), 'firmara': ('verb3', 'should', 'hand3'), 'firmaramos': ('should',), 'firmarla': ('giveinf',),
'firmarlas': ('giveinf',), 'firmarle': ('giveinf',), 'firmarles': ('giveinf',), 'firmarlo': ('giveinf',), 'firmarlos':
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
'guia': ('helpful', 'paper'), 'gusta': ('verb3',), 'gustaria': ('verb3',), 'gusto': ('verb3', 'says'), 'h':
('hours',), 'ha': ('verb3',), 'habia': ('hello', 'verb3'), 'habiamos': ('attempt',), 'habian': ('hello',), 'habla':
('imperative',), 'hablado': ('done_pp',), 'hablamos': ('hello', 'met1', 'seen1'), 'hablar': ('see_inf', 'todo_inf'),
'hablara': ('should',), 'hablaramos': ('should',), 'hablare': ('shall1',), 'hablaremos': ('shall1',), 'hable':
('hello', 'seen1', 'should', 'imperative'), 'hablemos': ('should',), 'hablen': ('imperative',), 'hables': ('should',
'imperative'), 'hablo': ('verb3', 'called3', 'seen1', 'met3'), 'hablá': ('imperative',), 'hablé': ('hello', 'seen1'),
'habló': ('verb3', 'called3', 'met3'), 'habra': ('verb3',), 'habria': ('have_to',), 'hace': ('hello', 'verb3',
'imperative'), 'hacemos': ('give1',), 'hacer': ('giveinf',), 'hacerla': ('giveinf',), 'hacerlas': ('giveinf',),
'hacerle': ('giveinf', 'infle'), 'hacerles': ('giveinf',), 'hacerlo': ('giveinf',), 'hacerlos': ('giveinf',),
'hacerme': ('giveinf', 'infme'), 'hacersela': ('giveinf',), 'hacerselas': ('giveinf',), 'hacerselo': ('giveinf',),
'hacerselos': ('giveinf',), 'hacia': ('hello', 'verb3'), 'hacé': ('imperative',), 'hacía': ('verb3',), 'haga':
('should', 'imperative'), 'hagamos': ('should',), 'hagan': ('imperative',), 'hagas': ('should', 'imperative'), 'hago':
('give1',), 'han': ('hello',), 'hara': ('verb3', 'give3'), 'hare': ('give1',), 'haria': ('would_give',), 'hasta':
('hello',), 'hay': ('hello', 'have_to'), 'haz': ('imperative',), 'hemos': ('hello',), 'hermana': ('rel',), 'hermano':
('rel',), 'herramienta': ('helpful', 'paper'), 'herrero': ('name_words',), 'hice': ('hello', 'handed1'), 'hiciera':
('should',), 'hicimos': ('handed1',), 'hija': ('rel',), 'hijo': ('rel',), 'hijos': ('rel',), 'hizo': ('hello',
'verb3', 'made3'), 'hora': ('hours', 'span'), 'horas': ('hours', 'span'), 'hoy': ('hello',), 'hrs': ('hours',), 'hs':
('hours',), 'hubo': ('seen1',), 'iba': ('verb3',), 'idea': ('tip',), 'iglesias': ('name_words',), 'igual':
('filler',), 'informe': ('told1', 'paper', 'thing'), 'informé': ('told1',), 'inocencio': ('name_words',), 'insista':
('should', 'imperative'), 'insistan': ('imperative',), 'insistas': ('should', 'imperative'), 'insiste': ('verb3',
'opines'), 'insistio': ('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistirle': ('todo_inf',), 'intentamos':
('tried1',), 'intente': ('tried1', 'attempt'), 'intento': ('tried1',), 'interesa': ('verb3',), 'intereso': ('verb3',),
'intro': ('thing',), 'inversionista': ('rel',), 'inversor': ('rel',), 'inversora': ('rel',), 'inversores': ('rel',),
'invertira': ('verb3',), 'invierta': ('should', 'imperative'), 'inviertan': ('imperative',), 'inviertas': ('should',
'imperative'), 'invierte': ('verb3', 'imperative'), 'invirtiera': ('should',), 'invirtio': ('verb3',), 'invita':
('invites',), 'invitado': ('called_pp', 'invites'), 'invitan': ('invites',), 'invitar': ('giveinf', 'see_inf'),
'invitarla': ('giveinf',), 'invitarlas': ('giveinf',), 'invitarle': ('giveinf',), 'invitarles': ('giveinf',),
'invitarlo': ('giveinf',), 'invitarlos': ('giveinf',), 'invitarme': ('giveinf', 'infme'), 'invitaron': ('invites',),
'invitarsela': ('giveinf',), 'invitarselas': ('giveinf',), 'invitarselo': ('giveinf',), 'invitarselos': ('giveinf',),
'invite': ('called1',), 'invito': ('reach', 'called3', 'invites'), 'ir': ('see_inf',), 'ira': ('verb3',), 'jamas':
('not',), 'jazmin': ('name_words',), 'jefa': ('rel',), 'jefe': ('rel',), 'jubila': ('verb3',), 'jubilo': ('verb3',),
'juegue': ('should', 'imperative'), 'jueguen': ('imperative',), 'juegues': ('should', 'imperative'), 'jueves':
('hello',), 'junta': ('hello', 'date', 'imperative'), 'juntamos': ('met1', 'seen1'), 'juntara': ('should',),
'juntaramos': ('should',), 'juntarme': ('see_inf',), 'juntarnos': ('hello', 'see_inf'), 'juntaron': ('verb3',),
'junte': ('met1', 'should', 'imperative'), 'juntemos': ('should',), 'junten': ('imperative',), 'juntes': ('should',
'imperative'), 'junto': ('verb3',), 'juntá': ('imperative',), 'junté': ('met1',), 'juntó': ('verb3',), 'justo':
('filler', 'name_words'), 'la': ('them', 'det', 'hello', 'any_det', 'clitic', 'article', 'obj'), 'lance': ('should',
'imperative'), 'lancemos': ('should',), 'lancen': ('imperative',), 'lances': ('should', 'imperative'), 'landing':
('paper',), 'lanza': ('verb3', 'imperative'), 'lanzan': ('verb3',), 'lanzara': ('verb3', 'should'), 'lanzará':
('verb3',), 'lanzo': ('verb3',), 'larga': ('span',), 'las': ('them', 'det', 'hello', 'any_det', 'clitic', 'link',
'article', 'obj'), 'le': ('them', 'hello', 'clitic'), 'lea': ('should', 'imperative'), 'leal': ('name_words',),
'lean': ('imperative',), 'leas': ('should', 'imperative'), 'lei': ('read1',), 'leon': ('name_words',), 'les': ('them',
'hello', 'clitic'), 'levanta': ('verb3', 'imperative'), 'levantan': ('verb3',), 'levantara': ('should',),
'levantaramos': ('should',), 'levante': ('should', 'imperative'), 'levantemos': ('should',), 'levanten':
('imperative',), 'levantes': ('should', 'imperative'), 'levanto': ('verb3',), 'levantá': ('imperative',), 'libro':
('helpful', 'paper'), 'lidera': ('verb3',), 'lidero': ('verb3',), 'limita': ('imperative',), 'limitara': ('should',),
'limitaramos': ('should',), 'limite': ('should', 'imperative'), 'limitemos': ('should',), 'limiten': ('imperative',),
'limites': ('should', 'imperative'), 'limitá': ('imperative',), 'link': ('letter', 'helpful', 'paper'), 'lista':
('helpful', 'paper', 'ready', 'thing'), 'listo': ('ready',), 'llama': ('imperative',), 'llamada': ('hello', 'letter',
'date'), 'llamado': ('done_pp', 'letter', 'called_pp'), 'llamamos': ('give1', 'met1', 'called1', 'attempt'), 'llamar':
('hello', 'giveinf', 'see_inf', 'attempt'), 'llamara': ('give3', 'will3', 'should'), 'llamaramos': ('should',),
'llamare': ('give1',), 'llamaria': ('would_give',), 'llamarla': ('giveinf', 'see_inf', 'infle'), 'llamarlas':
('giveinf',), 'llamarle': ('giveinf', 'see_inf', 'infle'), 'llamarles': ('giveinf',), 'llamarlo': ('giveinf',
'see_inf', 'infle'), 'llamarlos': ('giveinf',), 'llamarme': ('giveinf', 'infme'), 'llamarnos': ('giveinf', 'see_inf',
'infme'), 'llamaron': ('reach', 'called3'), 'llamarsela': ('giveinf',), 'llamarselas': ('giveinf',), 'llamarselo':
('giveinf',), 'llamarselos': ('giveinf',), 'llamará': ('give3', 'will3'), 'llame': ('hello', 'called1', 'seen1',
'should', 'attempt', 'imperative'), 'llamemos': ('should',), 'llamen': ('imperative',), 'llames': ('should',
'imperative'), 'llamo': ('hello', 'reach', 'give1', 'called3', 'wrote3'), 'llamá': ('imperative',), 'llamé': ('hello',
'called1', 'seen1', 'attempt'), 'llamó': ('hello', 'reach', 'called3', 'wrote3'), 'llega': ('verb3',), 'llegara':
('verb3',), 'llego': ('hello', 'verb3', 'came3'), 'llegue': ('managed1',), 'lleva': ('verb3', 'is3'), 'llevaba':
('verb3',), 'llevamos': ('bring',), 'llevar': ('giveinf', 'bring'), 'llevare': ('give1',), 'llevarla': ('giveinf',),
'llevarlas': ('giveinf',), 'llevarle': ('giveinf', 'infle', 'bring'), 'llevarles': ('giveinf',), 'llevarlo':
('giveinf',), 'llevarlos': ('giveinf',), 'llevarsela': ('giveinf',), 'llevarselas': ('giveinf',), 'llevarselo':
('giveinf',), 'llevarselos': ('giveinf',), 'lleve': ('called1',), 'llevo': ('verb3', 'give1', 'called3', 'bring'),
'llevó': ('verb3', 'called3'), 'lo': ('them', 'hello', 'clitic', 'obj'), 'localice': ('should', 'imperative'),
'localicen': ('imperative',), 'localices': ('should', 'imperative'), 'localizar': ('see_inf',), 'localizarla':
('see_inf',), 'localizarlo': ('see_inf',), 'logramos': ('managed1',), 'logre': ('managed1',), 'los': ('them', 'det',
'hello', 'any_det', 'clitic', 'link', 'article', 'obj'), 'lozano': ('name_words',), 'luego': ('filler',), 'luna':
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
('helpful', 'paper'), 'mates': ('hello', 'drink', 'date'), 'maximo': ('name_words',), 'me': ('me', 'clitic'), 'media':
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
'mismo': ('filler', 'hello'), 'modelo': ('helpful', 'paper', 'thing'), 'modesto': ('name_words',), 'molina':
('name_words',), 'molinero': ('name_words',), 'monta': ('verb3', 'imperative'), 'montara': ('verb3', 'should'),
'montaramos': ('should',), 'montará': ('verb3',), 'monte': ('name_words', 'should', 'imperative'), 'montemos':
('should',), 'monten': ('imperative',), 'montes': ('name_words', 'should', 'imperative'), 'monto': ('verb3',),
'montá': ('imperative',), 'moreno': ('name_words',), 'mostramos': ('told1',), 'mostrar': ('giveinf',), 'mostrara':
('give3',), 'mostrare': ('give1',), 'mostraria': ('would_give',), 'mostrarla': ('giveinf',), 'mostrarlas':
('giveinf',), 'mostrarle': ('giveinf', 'infle'), 'mostrarles': ('giveinf',), 'mostrarlo': ('giveinf',), 'mostrarlos':
('giveinf',), 'mostrarme': ('giveinf', 'infme'), 'mostrarsela': ('giveinf',), 'mostrarselas': ('giveinf',),
'mostrarselo': ('giveinf',), 'mostrarselos': ('giveinf',), 'mostre': ('told1',), 'mostro': ('called3',), 'movemos':
('moved1',), 'movi': ('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',), 'moviera': ('should',),
'movieron': ('moved3',), 'movio': ('moved3',), 'msg': ('letter',), 'msj': ('letter',), 'mucho': ('filler', 'hello'),
'muda': ('verb3', 'imperative'), 'mudara': ('verb3', 'should'), 'mudaramos': ('should',), 'mudaron': ('verb3',),
'mudará': ('verb3',), 'mude': ('should', 'imperative'), 'mudemos': ('should',), 'muden': ('imperative',), 'mudes':
('should', 'imperative'), 'mudo': ('verb3',), 'mudá': ('imperative',), 'muestro': ('give1',), 'mueva': ('should',
'imperative'), 'muevan': ('imperative',), 'muevas': ('should', 'imperative'), 'mueve': ('moved3', 'imperative'),
'mujer': ('rel',), 'murio': ('verb3',), 'muy': ('filler', 'hello'), 'mí': ('me',), 'nacio': ('verb3',), 'nada':
('hello',), 'nadie': ('hello',), 'naranjo': ('name_words',), 'necesita': ('hello', 'verb3'), 'necesitaba': ('verb3',),
'necesitaria': ('verb3',), 'necesito': ('hello',), 'negocia': ('imperative',), 'negociara': ('should',),
'negociaramos': ('should',), 'negocie': ('should', 'imperative'), 'negociemos': ('should',), 'negocien':
('imperative',), 'negocies': ('should', 'imperative'), 'negociá': ('imperative',), 'negro': ('name_words',), 'ni':
('not', 'hello'), 'nieta': ('rel',), 'nieto': ('rel',), 'nieves': ('name_words',), 'ninas': ('rel',), 'ningun':
('not',), 'ninguna': ('not',), 'ninos': ('rel',), 'no': ('not',), 'noche': ('hello',), 'nomas': ('filler',), 'nombre':
('thing',), 'nombres': ('thing',), 'nos': ('me', 'hello', 'clitic'), 'nosotras': ('i',), 'nosotros': ('i', 'hello'),
'novia': ('rel',), 'novio': ('rel',), 'nuera': ('rel',), 'nuestra': ('my', 'hello', 'any_det'), 'nuestras': ('my',),
'nuestro': ('my', 'hello', 'any_det'), 'nuestros': ('my', 'hello'), 'nueva': ('hello',), 'nuevo': ('hello',),
'numero': ('thing',), 'nunca': ('not', 'hello'), 'observaciones': ('feedback_noun',), 'obviamente': ('filler',),
'odia': ('verb3', 'says'), 'odio': ('verb3',), 'oferta': ('thing', 'mine_thing'), 'oficina': ('hello',), 'ofrece':
('imperative',), 'ofreciera': ('should',), 'ofrecio': ('may3',), 'ofrezca': ('should', 'imperative'), 'ofrezcan':
('imperative',), 'ofrezcas': ('should', 'imperative'), 'ok': ('ready',), 'olmo': ('name_words',), 'olvida':
('imperative',), 'olvidara': ('should',), 'olvidaramos': ('should',), 'olvidate': ('imperative',), 'olvide':
('should', 'imperative'), 'olvidemos': ('should',), 'olviden': ('imperative',), 'olvides': ('should', 'imperative'),
'olvidá': ('imperative',), 'olvídate': ('imperative',), 'opina': ('verb3', 'opines', 'says'), 'opinion': ('tip',),
'opino': ('opines',), 'organice': ('should', 'imperative'), 'organicen': ('imperative',), 'organices': ('should',
'imperative'), 'organiza': ('verb3',), 'organizo': ('verb3',), 'organizó': ('verb3',), 'otra': ('hello',), 'otro':
('hello',), 'otros': ('hello',), 'pactada': ('set',), 'pactamos': ('set_up',), 'padre': ('rel',), 'paga': ('verb3',
'give3', 'imperative', 'send3'), 'pagan': ('give3', 'send3'), 'pagar': ('giveinf', 'hand_inf'), 'pagara': ('verb3',
'give3', 'should', 'send3'), 'pagare': ('give1',), 'pagaria': ('would_give',), 'pagarla': ('giveinf',), 'pagarlas':
('giveinf',), 'pagarle': ('giveinf', 'infle'), 'pagarles': ('giveinf',), 'pagarlo': ('giveinf',), 'pagarlos':
('giveinf',), 'pagarme': ('giveinf', 'infme'), 'pagarsela': ('giveinf',), 'pagarselas': ('giveinf',), 'pagarselo':
('giveinf',), 'pagarselos': ('giveinf',), 'pagará': ('verb3', 'give3', 'send3'), 'pago': ('verb3', 'give1', 'thing'),
'pague': ('should', 'imperative'), 'paguen': ('imperative',), 'pagues': ('should', 'imperative'), 'pagó': ('verb3',),
'palma': ('name_words',), 'paloma': ('name_words',), 'pana': ('rel',), 'papa': ('rel',), 'papi': ('rel',), 'para':
('hello', 'imperative'), 'parara': ('should',), 'pararamos': ('should',), 'parcero': ('rel',), 'pardo':
('name_words',), 'pare': ('should', 'imperative'), 'parece': ('filler', 'verb3'), 'parecia': ('verb3',), 'pareja':
('rel',), 'paremos': ('should',), 'paren': ('imperative',), 'pares': ('should', 'imperative'), 'parrillada':
('date',), 'partido': ('date',), 'pará': ('imperative',), 'pasa': ('hello', 'give3'), 'pasada': ('hello',), 'pasado':
('hello',), 'pasamos': ('give1', 'moved1'), 'pasan': ('give3',), 'pasar': ('giveinf', 'see_inf'), 'pasara': ('give3',
'will3'), 'pasare': ('give1',), 'pasaria': ('would_give',), 'pasarla': ('giveinf',), 'pasarlas': ('giveinf',),
'pasarle': ('hello', 'giveinf', 'infle'), 'pasarles': ('giveinf', 'infle'), 'pasarlo': ('giveinf',), 'pasarlos':
('giveinf',), 'pasarme': ('giveinf', 'infme'), 'pasarmela': ('giveinf', 'infme'), 'pasarmelo': ('giveinf', 'infme'),
'pasarnos': ('giveinf', 'infme'), 'pasaron': ('reach', 'came3'), 'pasarsela': ('giveinf', 'infle'), 'pasarselas':
('giveinf',), 'pasarselo': ('giveinf', 'infle'), 'pasarselos': ('giveinf',), 'pase': ('handed1',), 'paso': ('hello',
'reach', 'give1', 'came3', 'seen1', 'moved3'), 'pastor': ('name_words',), 'pasársela': ('infle',), 'pasárselo':
('infle',), 'pasé': ('handed1',), 'pasó': ('hello', 'reach', 'came3', 'seen1', 'moved3'), 'patenta': ('imperative',),
'patentara': ('should',), 'patentaramos': ('should',), 'patente': ('should', 'imperative'), 'patentemos': ('should',),
'patenten': ('imperative',), 'patentes': ('should', 'imperative'), 'patentá': ('imperative',), 'paz': ('name_words',),
'pedir': ('todo_inf',), 'pedirle': ('todo_inf',), 'pedirles': ('todo_inf',), 'pegue': ('met1',), 'pelearon':
('verb3',), 'pena': ('name_words',), 'pendiente': ('hello',), 'pensaba': ('verb3',), 'perdio': ('verb3',), 'perla':
('name_words',), 'permita': ('should', 'imperative'), 'permitan': ('imperative',), 'permitas': ('should',
'imperative'), 'pero': ('hello', 'turn', 'but'), 'perro': ('rel',), 'pescador': ('name_words',), 'pida': ('should',
'imperative'), 'pidamos': ('should',), 'pidan': ('imperative',), 'pidas': ('should', 'imperative'), 'pide': ('verb3',
'imperative'), 'pidiera': ('should',), 'pidio': ('hello', 'verb3', 'bidding'), 'piedad': ('name_words',), 'piensa':
('verb3', 'may3', 'opines', 'says'), 'piensan': ('verb3',), 'pierde': ('verb3',), 'pilar': ('name_words',), 'pino':
('name_words',), 'pitch': ('paper',), 'plan': ('paper',), 'planilla': ('thing',), 'plantada': ('stood',), 'plantadas':
('stood',), 'plantado': ('stood',), 'plantados': ('stood',), 'plantilla': ('helpful', 'paper'), 'platique':
('hello',), 'plaza': ('name_words',), 'poco': ('hello',), 'podcast': ('helpful', 'paper'), 'podia': ('verb3',),
'podra': ('verb3', 'may3'), 'podria': ('verb3', 'may3', 'should'), 'podriamos': ('should',), 'polas': ('drink',),
'pon': ('imperative',), 'pondra': ('verb3', 'give3'), 'pondria': ('would_give',), 'pone': ('verb3', 'imperative'),
'ponencia': ('course',), 'poner': ('giveinf',), 'ponerla': ('giveinf',), 'ponerlas': ('giveinf',), 'ponerle':
('giveinf',), 'ponerles': ('giveinf',), 'ponerlo': ('giveinf',), 'ponerlos': ('giveinf',), 'ponerme': ('giveinf',
'infme'), 'ponernos': ('giveinf', 'infme'), 'ponersela': ('giveinf',), 'ponerselas': ('giveinf',), 'ponerselo':
('giveinf',), 'ponerselos': ('giveinf',), 'ponga': ('should', 'imperative'), 'pongamos': ('should',), 'pongan':
('imperative',), 'pongas': ('should', 'imperative'), 'pongo': ('give1',), 'ponte': ('imperative',), 'poné':
('imperative',), 'por': ('hello', 'link'), 'porque': ('hello',), 'pospone': ('moved3',), 'posponemos': ('moved1',),
'pospuesta': ('moved_pp',), 'pospuesto': ('moved_pp',), 'pospuso': ('off', 'moved3'), 'posterga': ('moved3',),
'postergada': ('moved_pp',), 'postergado': ('moved_pp',), 'postergamos': ('moved1',), 'postergara': ('should',),
'postergo': ('off', 'moved3'), 'postergue': ('should', 'imperative'), 'posterguen': ('imperative',), 'postergues':
('should', 'imperative'), 'pozo': ('name_words',), 'ppto': ('thing', 'mine_thing'), 'prado': ('name_words',),
'prefiere': ('verb3',), 'prefirio': ('verb3',), 'pregunta': ('verb3', 'says', 'imperative'), 'preguntar': ('see_inf',
'todo_inf'), 'preguntara': ('should',), 'preguntaramos': ('should',), 'preguntarle': ('todo_inf',), 'preguntarles':
('todo_inf',), 'pregunte': ('should', 'imperative'), 'preguntemos': ('should',), 'pregunten': ('imperative',),
'preguntes': ('should', 'imperative'), 'pregunto': ('verb3', 'says'), 'preguntá': ('imperative',), 'preguntó':
('verb3', 'says'), 'preocupa': ('verb3',), 'prepara': ('give3', 'imperative', 'hand3'), 'preparamos': ('give1',),
'preparar': ('giveinf', 'bring'), 'preparara': ('give3', 'will3', 'should', 'hand3'), 'prepararamos': ('should',),
'preparare': ('give1',), 'prepararia': ('would_give',), 'prepararla': ('giveinf',), 'prepararlas': ('giveinf',),
'prepararle': ('giveinf', 'infle'), 'prepararles': ('giveinf',), 'prepararlo': ('giveinf',), 'prepararlos':
('giveinf',), 'prepararme': ('giveinf', 'infme'), 'prepararsela': ('giveinf',), 'prepararselas': ('giveinf',),
'prepararselo': ('giveinf',), 'prepararselos': ('giveinf',), 'preparará': ('give3', 'will3', 'hand3'), 'prepare':
('should', 'imperative'), 'preparemos': ('should',), 'preparen': ('imperative',), 'prepares': ('should',
'imperative'), 'preparo': ('give1', 'made3'), 'prepará': ('imperative',), 'preparó': ('made3',), 'presenta': ('give3',
'imperative', 'hand3'), 'presentacion': ('date', 'paper'), 'presentamos': ('give1',), 'presentan': ('give3',),
'presentar': ('giveinf',), 'presentara': ('give3', 'will3', 'should'), 'presentaramos': ('should',), 'presentare':
('give1',), 'presentaria': ('would_give',), 'presentarla': ('giveinf',), 'presentarlas': ('giveinf',), 'presentarle':
('giveinf', 'infle'), 'presentarles': ('giveinf', 'infle'), 'presentarlo': ('giveinf',), 'presentarlos': ('giveinf',),
'presentarme': ('giveinf', 'infme'), 'presentarnos': ('giveinf', 'infme'), 'presentarsela': ('giveinf',),
'presentarselas': ('giveinf',), 'presentarselo': ('giveinf',), 'presentarselos': ('giveinf',), 'presentará': ('give3',
'will3'), 'presente': ('hello', 'should', 'imperative'), 'presentemos': ('should',), 'presenten': ('imperative',),
'presentes': ('should', 'imperative'), 'presento': ('give1',), 'presentá': ('imperative',), 'presenté': ('hello',),
'presta': ('give3', 'imperative'), 'prestar': ('giveinf',), 'prestara': ('give3', 'should'), 'prestaramos':
('should',), 'prestare': ('give1',), 'prestaria': ('would_give',), 'prestarla': ('giveinf',), 'prestarlas':
('giveinf',), 'prestarle': ('giveinf', 'infle'), 'prestarles': ('giveinf',), 'prestarlo': ('giveinf',), 'prestarlos':
('giveinf',), 'prestarme': ('giveinf', 'infme'), 'prestarsela': ('giveinf',), 'prestarselas': ('giveinf',),
'prestarselo': ('giveinf',), 'prestarselos': ('giveinf',), 'prestará': ('give3',), 'preste': ('should', 'handed1',
'imperative'), 'prestemos': ('should',), 'presten': ('imperative',), 'prestes': ('should', 'imperative'), 'presto':
('give1',), 'prestá': ('imperative',), 'presté': ('handed1',), 'presupuesto': ('thing', 'mine_thing'), 'prevista':
('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'priorice': ('should', 'imperative'),
'prioricen': ('imperative',), 'priorices': ('should', 'imperative'), 'prioriza': ('imperative',), 'priorizara':
('should',), 'probablemente': ('filler',), 'probara': ('should',), 'probe': ('tried1', 'read1'), 'probemos':
('should',), 'probo': ('verb3',), 'producto': ('paper',), 'programada': ('set',), 'programado': ('set',),
'programamos': ('set_up',), 'programe': ('set_up',), 'promete': ('may3',), 'prometio': ('may3',), 'propone':
('verb3',), 'propuesta': ('paper', 'thing', 'mine_thing'), 'propuso': ('verb3', 'may3'), 'prospero': ('name_words',),
'proxima': ('hello',), 'proximo': ('hello',), 'prueba': ('verb3', 'imperative'), 'pruebe': ('should', 'imperative'),
'prueben': ('imperative',), 'pruebes': ('should', 'imperative'), 'publique': ('should', 'imperative'), 'publiquen':
('imperative',), 'publiques': ('should', 'imperative'), 'pude': ('managed1',), 'pudimos': ('managed1',), 'pudo':
('hello',), 'puede': ('hello', 'verb3', 'may3'), 'pueden': ('verb3',), 'puedo': ('hello',), 'puente': ('name_words',),
'pues': ('filler',), 'puesta': ('set',), 'pusiera': ('should',), 'puso': ('verb3',), 'que': ('hello',), 'queda':
('verb3', 'imperative'), 'quedado': ('hello', 'done_pp', 'attempt'), 'quedamos': ('hello', 'met1', 'seen1',
'attempt'), 'quedar': ('see_inf',), 'quedara': ('should',), 'quedaramos': ('should',), 'quedaremos': ('shall1',),
'quedaron': ('hello',), 'quede': ('hello', 'met1', 'should', 'attempt', 'imperative'), 'quedemos': ('should',),
'queden': ('imperative',), 'quedes': ('should', 'imperative'), 'quedo': ('hello', 'verb3'), 'quedá': ('imperative',),
'quedé': ('hello', 'met1', 'attempt'), 'quedó': ('hello', 'verb3'), 'queria': ('hello', 'verb3', 'bidding'), 'querra':
('verb3',), 'quiere': ('hello', 'verb3', 'may3', 'is3', 'bidding'), 'quieren': ('verb3',), 'quiero': ('hello',),
'quince': ('span',), 'quise': ('hello', 'tried1', 'attempt'), 'quisiera': ('verb3',), 'quisimos': ('tried1',),
'quita': ('imperative',), 'quitara': ('should',), 'quitaramos': ('should',), 'quite': ('should', 'imperative'),
'quitemos': ('should',), 'quiten': ('imperative',), 'quites': ('should', 'imperative'), 'quitá': ('imperative',),
'qué': ('hello',), 'rapidamente': ('filler',), 'rapidito': ('filler',), 'rapido': ('filler',), 'ratito': ('span',),
'rato': ('span',), 'reagenda': ('moved3',), 'reagendada': ('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos':
('moved1',), 'reagende': ('moved1',), 'reagendo': ('moved3',), 'realmente': ('filler',), 'rechace': ('should',
'imperative'), 'rechacen': ('imperative',), 'rechaces': ('should', 'imperative'), 'rechaza': ('verb3', 'imperative'),
'rechazara': ('should',), 'rechazo': ('verb3',), 'recibi': ('called1',), 'recibido': ('called_pp',), 'recibimos':
('called1',), 'recibio': ('reach', 'called3'), 'recien': ('filler', 'hello'), 'reclamar': ('todo_inf',), 'reclamarle':
('todo_inf',), 'recogi': ('called1',), 'recogio': ('called3',), 'recomendaba': ('advises',), 'recomendacion':
('tip',), 'recomendar': ('giveinf',), 'recomendare': ('give1',), 'recomendarla': ('giveinf',), 'recomendarlas':
('giveinf',), 'recomendarle': ('giveinf',), 'recomendarles': ('giveinf',), 'recomendarlo': ('giveinf',),
'recomendarlos': ('giveinf',), 'recomendarme': ('giveinf', 'infme'), 'recomendarsela': ('giveinf',),
'recomendarselas': ('giveinf',), 'recomendarselo': ('giveinf',), 'recomendarselos': ('giveinf',), 'recomendo':
('verb3', 'advises', 'bidding'), 'recomienda': ('verb3', 'advises'), 'recomiendo': ('give1',), 'reconoce':
('opines',), 'reconocio': ('says',), 'recorda': ('remind',), 'recordar': ('giveinf', 'remind'), 'recordarme':
('remind',), 'recorta': ('imperative',), 'recortara': ('should',), 'recortaramos': ('should',), 'recorte': ('should',
'imperative'), 'recortemos': ('should',), 'recorten': ('imperative',), 'recortes': ('should', 'imperative'),
'recortá': ('imperative',), 'recuerda': ('remind',), 'redacta': ('hand3',), 'redacto': ('made3',), 'reduce':
('imperative',), 'redujera': ('should',), 'reduzca': ('should', 'imperative'), 'reduzcan': ('imperative',),
'reduzcas': ('should', 'imperative'), 'reenvia': ('give3', 'send3'), 'reenviar': ('giveinf', 'hand_inf'), 'reenviara':
('give3',), 'reenviare': ('give1',), 'reenviaria': ('would_give',), 'reenviarla': ('giveinf',), 'reenviarlas':
('giveinf',), 'reenviarle': ('giveinf', 'infle'), 'reenviarles': ('giveinf',), 'reenviarlo': ('giveinf',),
'reenviarlos': ('giveinf',), 'reenviarme': ('giveinf', 'infme'), 'reenviarsela': ('giveinf',), 'reenviarselas':
('giveinf',), 'reenviarselo': ('giveinf',), 'reenviarselos': ('giveinf',), 'reenvie': ('handed1',), 'reenvio':
('give1',), 'reenvía': ('give3', 'send3'), 'reenvío': ('give1',), 'refugio': ('name_words',), 'regala':
('imperative',), 'regalara': ('should',), 'regalaramos': ('should',), 'regale': ('should', 'handed1', 'imperative'),
'regalemos': ('should',), 'regalen': ('imperative',), 'regales': ('should', 'imperative'), 'regalá': ('imperative',),
'regalé': ('handed1',), 'registra': ('imperative',), 'registrara': ('should',), 'registraramos': ('should',),
'registre': ('should', 'imperative'), 'registremos': ('should',), 'registren': ('imperative',), 'registres':
('should', 'imperative'), 'registrá': ('imperative',), 'regresa': ('verb3', 'give3'), 'regresara': ('verb3',),
'regreso': ('verb3',), 'reinverta': ('imperative',), 'reinvertara': ('should',), 'reinvertaramos': ('should',),
'reinverte': ('should', 'imperative'), 'reinvertemos': ('should',), 'reinverten': ('imperative',), 'reinvertes':
('should', 'imperative'), 'reinvertá': ('imperative',), 'remedios': ('name_words',), 'renegocia': ('imperative',),
'renegociara': ('should',), 'renegociaramos': ('should',), 'renegocie': ('should', 'imperative'), 'renegociemos':
('should',), 'renegocien': ('imperative',), 'renegocies': ('should', 'imperative'), 'renegociá': ('imperative',),
'renueve': ('should', 'imperative'), 'renueven': ('imperative',), 'renueves': ('should', 'imperative'), 'renuncia':
('verb3',), 'renunciara': ('verb3',), 'renuncio': ('verb3',), 'reparta': ('should', 'imperative'), 'repartan':
('imperative',), 'repartas': ('should', 'imperative'), 'repase': ('read1',), 'reporte': ('thing',), 'reprograma':
('moved3',), 'reprogramada': ('moved_pp',), 'reprogramado': ('moved_pp',), 'reprogramamos': ('moved1',), 'reprogramo':
('moved3',), 'reservada': ('set',), 'reservado': ('set',), 'reserve': ('set_up',), 'resista': ('should',
'imperative'), 'resistan': ('imperative',), 'resistas': ('should', 'imperative'), 'responda': ('should',
'imperative'), 'respondan': ('imperative',), 'respondas': ('should', 'imperative'), 'responde': ('give3', 'answers',
'hand3'), 'responden': ('give3',), 'responder': ('giveinf',), 'respondera': ('give3', 'will3', 'hand3'), 'respondere':
('give1',), 'responderia': ('would_give',), 'responderla': ('giveinf',), 'responderlas': ('giveinf',), 'responderle':
('giveinf', 'infle'), 'responderles': ('giveinf',), 'responderlo': ('giveinf',), 'responderlos': ('giveinf',),
'responderme': ('giveinf', 'infme'), 'respondernos': ('giveinf', 'infme'), 'respondersela': ('giveinf',),
'responderselas': ('giveinf',), 'responderselo': ('giveinf',), 'responderselos': ('giveinf',), 'respondi':
('called1',), 'respondido': ('called_pp',), 'respondieron': ('answers',), 'respondio': ('reach', 'called3',
'answers'), 'respondo': ('give1',), 'respuesta': ('thing',), 'retrasa': ('moved3', 'imperative'), 'retrasada':
('moved_pp',), 'retrasado': ('moved_pp',), 'retrasara': ('should',), 'retrasaramos': ('should',), 'retrase':
('should', 'imperative'), 'retrasemos': ('should',), 'retrasen': ('imperative',), 'retrases': ('should',
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
'sé': ('imperative',), 'sólo': ('filler',), 'tabla': ('helpful',), 'tacos': ('drink',), 'taller': ('course',),
'tambien': ('filler', 'hello'), 'también': ('filler', 'hello'), 'tampoco': ('not',), 'tarde': ('hello',), 'tb':
('filler',), 'telefonee': ('called1', 'attempt'), 'telefoneo': ('reach', 'called3'), 'teme': ('verb3',), 'template':
('helpful', 'paper'), 'ten': ('imperative',), 'tendra': ('verb3',), 'tendria': ('have_to',), 'tendriamos':
('have_to',), 'tene': ('imperative',), 'tenemos': ('hello', 'have_to'), 'tenga': ('should', 'imperative'), 'tengan':
('imperative',), 'tengas': ('should', 'imperative'), 'tengo': ('hello', 'have_to'), 'tenia': ('verb3', 'is3'),
'termina': ('verb3', 'hand3'), 'terminar': ('see_inf',), 'terminara': ('verb3',), 'termino': ('verb3',), 'terminó':
('verb3',), 'testea': ('imperative',), 'testeara': ('should',), 'testearamos': ('should',), 'testee': ('should',
'imperative'), 'testeemos': ('should',), 'testeen': ('imperative',), 'testees': ('should', 'imperative'), 'testeá':
('imperative',), 'texto': ('paper',), 'tia': ('rel',), 'tiene': ('hello', 'verb3', 'is3'), 'tienen': ('verb3',),
'tinto': ('hello', 'date'), 'tio': ('rel',), 'tip': ('tip',), 'tips': ('tip',), 'tirada': ('stood',), 'tirado':
('stood',), 'tita': ('rel',), 'tmb': ('filler',), 'toda': ('filler',), 'todas': ('hello',), 'todavia': ('filler',
'hello'), 'todo': ('filler', 'hello'), 'todos': ('hello',), 'toma': ('verb3', 'imperative'), 'tomado': ('done_pp',),
'tomamos': ('hello', 'met1'), 'tomando': ('hello',), 'tomar': ('see_inf',), 'tomara': ('verb3', 'should'),
'tomaramos': ('should',), 'tomare': ('shall1',), 'tomaremos': ('shall1',), 'tomará': ('verb3',), 'tome': ('hello',
'met1', 'should', 'imperative'), 'tomemos': ('should',), 'tomen': ('imperative',), 'tomes': ('should', 'imperative'),
'tomo': ('verb3', 'answers', 'made3'), 'tomá': ('imperative',), 'tomé': ('hello', 'met1'), 'tomó': ('verb3',
'answers', 'made3'), 'topa': ('verb3',), 'topamos': ('met1',), 'tope': ('met1',), 'topo': ('verb3',), 'toque':
('should', 'imperative'), 'toquen': ('imperative',), 'toques': ('should', 'imperative'), 'toro': ('name_words',),
'torre': ('name_words',), 'torres': ('name_words',), 'trabaja': ('verb3', 'is3', 'imperative'), 'trabajaba':
('verb3',), 'trabajan': ('verb3',), 'trabajara': ('should',), 'trabajaramos': ('should',), 'trabaje': ('should',
'imperative'), 'trabajemos': ('should',), 'trabajen': ('imperative',), 'trabajes': ('should', 'imperative'),
'trabajo': ('hello', 'verb3'), 'trabajá': ('imperative',), 'trabajó': ('verb3',), 'trae': ('give3', 'hand3'), 'traer':
('giveinf', 'bring'), 'traera': ('give3', 'hand3'), 'traere': ('give1',), 'traeria': ('would_give',), 'traerla':
('giveinf',), 'traerlas': ('giveinf',), 'traerle': ('giveinf', 'infle'), 'traerles': ('giveinf',), 'traerlo':
('giveinf',), 'traerlos': ('giveinf',), 'traerme': ('giveinf', 'infme'), 'traernos': ('giveinf', 'infme'),
'traersela': ('giveinf',), 'traerselas': ('giveinf',), 'traerselo': ('giveinf',), 'traerselos': ('giveinf',),
'tragos': ('drink',), 'traiga': ('should', 'imperative'), 'traigan': ('imperative',), 'traigas': ('should',
'imperative'), 'traigo': ('give1', 'bring'), 'trajo': ('called3',), 'transferencia': ('thing',), 'transferir':
('giveinf', 'hand_inf'), 'transferira': ('give3',), 'transferire': ('give1',), 'transferiria': ('would_give',),
'transferirla': ('giveinf',), 'transferirlas': ('giveinf',), 'transferirle': ('giveinf',), 'transferirles':
('giveinf',), 'transferirlo': ('giveinf',), 'transferirlos': ('giveinf',), 'transferirme': ('giveinf', 'infme'),
'transferirsela': ('giveinf',), 'transferirselas': ('giveinf',), 'transferirselo': ('giveinf',), 'transferirselos':
('giveinf',), 'transfiere': ('give3', 'send3'), 'transfiero': ('give1',), 'trasladada': ('moved_pp',), 'trate':
('tried1', 'attempt'), 'treinta': ('span',), 'tres': ('hello', 'span'), 'tropece': ('met1',), 'truco': ('tip',),
'tutoria': ('mentor_noun',), 'tuve': ('hello', 'seen1'), 'tuviera': ('should',), 'tuvimos': ('seen1',), 'tuvo':
('hello', 'verb3'), 'ubicar': ('see_inf',), 'ubicarla': ('see_inf',), 'ubicarlo': ('see_inf',), 'ultima': ('hello',),
'un': ('det', 'hello', 'any_det', 'link'), 'una': ('det', 'hello', 'any_det', 'link'), 'unas': ('det', 'hello',
'any_det', 'link'), 'unos': ('det', 'hello', 'any_det', 'link'), 'usa': ('verb3', 'imperative'), 'usaba': ('verb3',),
'usara': ('should',), 'usaramos': ('should',), 'use': ('should', 'imperative'), 'usemos': ('should',), 'usen':
('imperative',), 'uses': ('should', 'imperative'), 'usted': ('hello',), 'ustedes': ('hello',), 'usá': ('imperative',),
'va': ('verb3', 'sent_to', 'is3'), 'vaca': ('name_words',), 'valida': ('give3', 'imperative', 'hand3'), 'validara':
('give3', 'should'), 'validaramos': ('should',), 'validaria': ('would_give',), 'validará': ('give3',), 'valide':
('should', 'imperative'), 'validemos': ('should',), 'validen': ('imperative',), 'valides': ('should', 'imperative'),
'validá': ('imperative',), 'valle': ('name_words',), 'van': ('verb3',), 'vaya': ('should', 'imperative'), 'vayan':
('imperative',), 'vayas': ('should', 'imperative'), 've': ('verb3', 'imperative'), 'vecina': ('rel',), 'vecino':
('rel',), 'vega': ('name_words',), 'veinte': ('span',), 'vemos': ('seen1',), 'venda': ('should', 'imperative'),
'vendamos': ('should',), 'vendan': ('imperative',), 'vendas': ('should', 'imperative'), 'vende': ('verb3',
'imperative'), 'venden': ('verb3',), 'vendera': ('verb3',), 'vendiera': ('should',), 'vendio': ('verb3',), 'vendra':
('verb3',), 'vendé': ('imperative',), 'venia': ('verb3',), 'veo': ('seen1',), 'ver': ('see_inf',), 'vera': ('verb3',),
'vere': ('shall1',), 'veremos': ('shall1',), 'verifica': ('hand3',), 'verla': ('see_inf',), 'verlo': ('see_inf',),
'verme': ('see_inf',), 'vernos': ('see_inf',), 'version': ('thing',), 'vez': ('hello',), 'vi': ('hello', 'called1',
'seen1'), 'viaja': ('verb3', 'imperative'), 'viajaba': ('verb3',), 'viajara': ('verb3', 'should'), 'viajaramos':
('should',), 'viajará': ('verb3',), 'viaje': ('should', 'imperative'), 'viajemos': ('should',), 'viajen':
('imperative',), 'viajes': ('should', 'imperative'), 'viajo': ('verb3',), 'viajá': ('imperative',), 'viajó':
('verb3',), 'victoria': ('name_words',), 'vidal': ('name_words',), 'video': ('helpful',), 'videollamada': ('date',),
'vieja': ('rel',), 'viejo': ('rel',), 'viene': ('hello', 'verb3', 'is3'), 'viernes': ('hello',), 'vieron': ('met3',),
'villa': ('name_words',), 'vimos': ('hello', 'met1', 'called1', 'seen1'), 'vinieron': ('reach', 'came3'), 'vino':
('verb3', 'reach', 'came3'), 'vinos': ('drink',), 'vio': ('verb3', 'met3'), 'violeta': ('name_words',), 'visita':
('imperative',), 'visitado': ('done_pp', 'called_pp'), 'visitamos': ('called1',), 'visitar': ('see_inf',), 'visitara':
('should',), 'visitaramos': ('should',), 'visitare': ('shall1',), 'visitaremos': ('shall1',), 'visite': ('called1',
'should', 'imperative'), 'visitemos': ('should',), 'visiten': ('imperative',), 'visites': ('should', 'imperative'),
'visito': ('reach', 'called3'), 'visitá': ('imperative',), 'visité': ('called1',), 'visitó': ('reach', 'called3'),
'visto': ('hello',), 'viva': ('should', 'imperative'), 'vivan': ('imperative',), 'vivas': ('should', 'imperative'),
'vive': ('verb3', 'is3'), 'viven': ('verb3',), 'vivia': ('verb3',), 'volvera': ('verb3',), 'volviera': ('should',),
'volvio': ('verb3',), 'vos': ('hello',), 'vuelva': ('should', 'imperative'), 'vuelvan': ('imperative',), 'vuelvas':
('should', 'imperative'), 'vuelve': ('verb3', 'imperative'), 'wasap': ('letter',), 'web': ('paper',), 'whatsapp':
('letter',), 'whatsappeo': ('reach', 'called3'), 'workshop': ('course',), 'wpp': ('letter',), 'wsp': ('letter',), 'y':
('and', 'hello'), 'ya': ('filler',), 'yerno': ('rel',), 'yo': ('i', 'hello', 'clitic'), 'zapatero': ('name_words',),
'él': ('hello',)}


CLAUSES = [{'': (6, 'theirs')}, {'D': 0}, {'...': 1}, {'0': 2, '<any_det>': 2, '<my>': 2, '<their>': 2}, {'<hand3>':
3}, {'': (3, 'advice')}, {'<should>': 5}, {'<should>': 5, 'me': 6, 'nos': 6}, {'<should>': 5, 'me': 6, 'no': 7, 'nos':
6}, {'^': 8}, {'q': 9, 'que': 9}, {'^': 4, 'dice': 10, 'dijo': 10, 'dise': 10}, {'': (2, 'plan')}, {'a': 12, 'al': 12,
'c': 12, 'con': 12, 'por': 12}, {'<date>': 12}, {'<date>': 12, 'el': 14, 'la': 14, 'un': 14, 'una': 14}, {'almuerzo':
13, 'ceno': 13, 'desayuno': 13, 'hay': 15, 'paso': 13, 'tenemos': 15, 'tengo': 15, 'veo': 13, 'visito': 13, 'voy':
13}, {'': (7, 'waiting')}, {'0': 17}, {'^': 18}, {'debe': 19}, {'<any_det>': 2, '<my>': 2, '<their>': 2, 'D': 0},
{'...': 1, 'D': 0}, {'D': 0, 'el': 0, 'en': 0, 'la': 0}, {'D': 0, 'el': 0, 'en': 0, 'la': 0, 'me': 23}, {'': (5,
'mine')}, {'<any_det>': 25}, {'<hand3>': 21, '<send3>': 22, 'devuelve': 24, 'envio': 26, 'envío': 26, 'llamo': 26,
'mando': 26, 'paso': 26, 'preparo': 26, 'reenvio': 26, 'reenvío': 26}, {'<thing>': 0}, {'^': 28}, {'<give3>': 0},
{'<give3>': 0, 'la': 30, 'las': 30, 'lo': 30, 'los': 30}, {'me': 31, 'nos': 31}, {'y': 32}, {'...': 33, '<any_det>':
2, '<my>': 2, '<their>': 2}, {'D': 0, 'y': 32}, {'...': 35}, {'<hand3>': 34, '<send3>': 36}, {'^': 37}, {'D': 12, 'c':
12, 'con': 12}, {'<date>': 39}, {'<date>': 39, 'el': 40, 'la': 40, 'un': 40, 'una': 40}, {'': (12, 'task')}, {'de':
42}, {'olvidar': 42, 'olvidarme': 42, 'olvidarse': 43}, {'': (11, 'thinking')}, {'en': 45}, {'olvide': 42}, {'me':
47}, {'se': 48}, {'no': 49}, {'que': 45}, {'<hand_inf>': 0}, {'^': 52}, {'a': 53}, {'D': 25}, {'...': 55}, {'0': 56,
'<any_det>': 56, '<my>': 56, '<their>': 56, 'eso': 56, 'le': 56, 'les': 56, 'todo': 56}, {'<give1>': 57, 'acabo': 57,
'cierro': 57, 'firmo': 57, 'organizo': 57, 'reviso': 57, 'termino': 57}, {'^': 58}, {'<they>': 11, 'D': 16, 'N': 20,
'^': 27, 'debe': 29, 'dice': 10, 'dijo': 10, 'dise': 10, 'el': 38, 'hay': 41, 'no': 44, 'pensaba': 46, 'pense': 46,
'que': 50, 'recordar': 42, 'supe': 51, 'tenemos': 41, 'tengo': 41, 'va': 54, 'yo': 59, 'él': 38}, {'': (18,
'gave:mentoring')}, {'^': 61}, {'<any_det>': 28, '<thing>': 0}, {'': (13, 'talk')}, {'D': 64}, {'^': 63,
'aniversario': 65, 'cumple': 65, 'cumpleanos': 65}, {':': 66}, {'pendiente': 25, 'prevista': 25, 'previsto': 25,
'prometida': 25, 'prometido': 25}, {'con': 25}, {'<giveinf>': 25, '<inf_them>': 25, '<infle>': 25, '<mine_thing>': 55,
'<todo_inf>': 25, 'agradecer': 25, 'comprar': 25, 'devolver': 25, 'entrega': 68, 'envio': 68, 'envío': 68,
'felicitar': 25, 'hablar': 69, 'pedir': 25, 'quedar': 69, 'reclamar': 25, 'regalar': 25, 'reservar': 25, 'respuesta':
68, 'ver': 69}, {'^': 25}, {':': 71}, {'D': 12}, {'...': 73, 'a': 42, 'con': 42}, {'^': 5}, {':': 75}, {'^': 63},
{':': 77}, {'hacer': 72}, {'<giveinf>': 42}, {'<mentor_noun>': 62, 'N': 67, '^': 70, 'accion': 72, 'acciones': 72,
'almorzar': 74, 'cenar': 74, 'comer': 74, 'consejo': 76, 'consejos': 76, 'desayunar': 74, 'el': 78, 'ella': 78, 'mia':
72, 'mio': 72, 'nosotros': 72, 'pendiente': 72, 'pendientes': 72, 'por': 79, 'recomendacion': 76, 'recomendaciones':
76, 'sugerencia': 76, 'tarea': 72, 'tip': 76, 'tips': 76, 'todo': 80, 'ver': 74, 'visitar': 74, 'yo': 72, 'él': 78},
{'^': 5, 'no': 75, 'que': 75}, {'': (23, 'contact')}, {'a': 83}, {'oficina': 83}, {'almorzar': 83, 'casa': 83,
'cenar': 83, 'comer': 83, 'la': 85, 'mi': 83, 'saludar': 83, 'saludarme': 83, 'tomar': 83, 'verme': 83, 'vernos': 83,
'visitarme': 83, 'visitarnos': 83}, {'coworking': 83, 'despacho': 83}, {'sorpresa': 83, 'visita': 83}, {'despacho':
83}, {'aca': 83, 'aqui': 83, 'casa': 83, 'el': 89, 'la': 85, 'mi': 83}, {'a': 86, 'al': 87, 'conmigo': 83, 'de': 88,
'por': 90}, {'': (1, 'moved')}, {'D': 92}, {'D': 92, 'a': 93, 'al': 93, 'para': 93}, {'adelanta': 94, 'aplaza': 94,
'cambia': 94, 'mueve': 94, 'pasa': 94, 'retrasa': 94}, {'adelanta': 94, 'aplaza': 94, 'cambia': 94, 'mueve': 94,
'pasa': 94, 'retrasa': 94, 'se': 95}, {'<set>': 12, 'D': 96}, {'D': 12, 'manana': 12}, {'N': 98}, {'con': 99}, {'':
(16, 'gave:feedback')}, {'^': 101}, {'^': 101, 'a': 102, 'al': 102, 'de': 102, 'del': 102, 'sobre': 102}, {'': (19,
'gave:resource')}, {'N': 104}, {'a': 105}, {'<helpful>': 106}, {'<any_det>': 107}, {'<helpful>': 104}, {'<any_det>':
109}, {'^': 110}, {'N': 111}, {'<feedback_noun>': 103}, {'de': 113}, {'feedback': 103, 'opinion': 103},
{'comentarios': 103, 'notas': 103, 'observaciones': 103}, {'monton': 114}, {'devolucion': 103}, {'cuantas': 113},
{'cuantos': 113}, {'<feedback_noun>': 103, '^': 108, 'a': 112, 'algo': 114, 'algunas': 113, 'algunos': 113,
'bastante': 113, 'mi': 115, 'mis': 116, 'muchas': 113, 'mucho': 113, 'muchos': 113, 'un': 117, 'una': 118, 'unas':
119, 'unos': 120, 'varias': 113, 'varios': 113}, {'^': 61, 'a': 62, 'al': 62, 'con': 62, 'de': 62, 'en': 62, 'para':
62}, {'<mentor_noun>': 122}, {'de': 123}, {'<inf_me>': 0, '<infme>': 0}, {'^': 125}, {'': (1, 'moved'), 'D': 92, 'a':
92, 'al': 92, 'de': 92, 'para': 92}, {'<date>': 127}, {'<date>': 127, 'a': 93, 'al': 93, 'para': 93}, {'a': 93, 'al':
93, 'el': 128, 'la': 129, 'lo': 129, 'para': 93}, {'': (1, 'moved'), 'D': 92, 'a': 92, 'al': 92, 'para': 92},
{'<date>': 131}, {'D': 92, 'a': 92, 'al': 92, 'el': 132, 'la': 132, 'nuestra': 132, 'nuestro': 132, 'para': 92}, {'D':
92, 'al': 92, 'para': 92}, {'...': 134}, {'D': 92, 'a': 92, 'al': 92, 'del': 135, 'para': 92}, {'': (0, 'missed')},
{'hora': 137}, {'ultima': 138}, {'': (0, 'missed'), 'a': 139, 'el': 137, 'la': 137, 'lo': 137, 'nuestra': 137,
'nuestro': 137, 'todo': 137}, {'que': 5}, {'mejor': 5}, {'conviene': 5}, {'<have_to>': 141, 'conviene': 5, 'deberia':
5, 'deberiamos': 5}, {'<have_to>': 141, '<should>': 5, 'es': 142, 'lo': 142, 'me': 143, 'no': 144, 'nos': 143,
'seria': 142}, {'^': 145}, {'^': 145, 'nosotros': 146, 'yo': 146}, {'que': 147}, {'': (13, 'talk'), '^': 145,
'nosotros': 146, 'yo': 146}, {'en': 148, 'que': 149}, {'<paper>': 102}, {'<their>': 151, 'el': 151, 'la': 151},
{'<giveinf>': 25}, {'^': 153}, {'^': 153, 'de': 154}, {'voz': 137}, {'': (0, 'missed'), 'de': 156}, {'de': 156},
{'buzon': 157, 'buzón': 157, 'casilla': 137, 'contestador': 137, 'contestadora': 137, 'correo': 158}, {'a': 159, 'al':
159, 'el': 159}, {'a': 159, 'al': 159, 'derecho': 160, 'directo': 160, 'el': 159}, {'D': 12, 'con': 12, 'el': 12,
'para': 12}, {'<any_det>': 14, '<date>': 12, 'con': 12, 'juntarnos': 12, 'para': 12, 'reunirnos': 12, 'vernos': 12},
{'...': 33, 'D': 0}, {'la': 30, 'las': 30, 'lo': 30, 'los': 30}, {'me': 165, 'nos': 165}, {'y': 166}, {'...': 167},
{'...': 35, 'D': 0}, {'ok': 0, 'si': 0, 'sí': 0}, {'respuesta': 0}, {'el': 170, 'feedback': 0, 'noticias': 0,
'novedades': 0, 'razon': 0, 'respuesta': 0, 'una': 171}, {'D': 0, 'algo': 0, 'cuando': 0, 'cuanto': 0, 'cuándo': 0,
'cuánto': 0, 'el': 0, 'la': 0, 'manana': 0, 'que': 0, 'qué': 0, 'si': 0}, {'favor': 0, 'intro': 0}, {'intro': 0},
{'favor': 0}, {'el': 174, 'la': 175, 'llegar': 0, 'saber': 0, 'un': 176, 'una': 175}, {'contacto': 0}, {'en': 178},
{'da': 172, 'desaconseja': 5, 'desaconsejo': 5, 'dice': 173, 'dira': 173, 'hace': 177, 'pondra': 179, 'pone': 179},
{'<hand3>': 164, '<made3>': 168, '<send3>': 169, '<will3>': 0, 'desaconseja': 5, 'desaconsejo': 5, 'me': 180, 'nos':
180}, {'^': 30}, {'^': 30, 'la': 182, 'lo': 182}, {'me': 183, 'nos': 183}, {'que': 184}, {'en': 148, 'que': 147},
{'firmemente': 186}, {'': (4, 'needs_from_me')}, {'<my>': 188}, {'^': 189}, {'con': 190}, {'<should>': 5, 'me': 6,
'ni': 7, 'no': 7, 'nos': 6}, {'^': 192}, {'^': 192, 'yo': 193}, {'que': 194}, {'^': 0}, {'a': 196}, {'^': 30, 'iba':
197, 'va': 197}, {'^': 30, 'iba': 197, 'la': 198, 'lo': 198, 'va': 197}, {'^': 192, 'me': 199, 'nos': 199, 'yo': 193},
{'que': 200}, {'presento': 137, 'presentó': 137}, {'aparecio': 137, 'fue': 137, 'llego': 137, 'paso': 137, 'pasó':
137, 'pudo': 137, 'se': 202, 'vino': 137}, {'no': 203, 'nunca': 203}, {'final': 204}, {'al': 205, 'no': 203, 'nunca':
203}, {'aunque': 206, 'pero': 206, 'y': 206}, {'acercarse': 207, 'ir': 207, 'pasar': 207, 'pasarse': 207, 'sumarse':
207, 'unirse': 207, 'vendria': 207, 'venia': 207, 'venir': 207}, {'<should>': 5, '<would_give>': 0, 'me': 6, 'ni': 7,
'no': 7, 'nos': 6}, {'<would_give>': 0}, {'^': 210}, {'<give3>': 0, '<would_give>': 0}, {'^': 212, 'iba': 197, 'va':
197}, {'^': 212, 'iba': 197, 'la': 213, 'lo': 213, 'va': 197}, {'^': 209, 'acercarse': 207, 'ir': 207, 'la': 211,
'lo': 211, 'me': 214, 'nos': 214, 'pasar': 207, 'pasarse': 207, 'sumarse': 207, 'unirse': 207, 'vendria': 207,
'venia': 207, 'venir': 207, 'yo': 193}, {'a': 208, 'acercarse': 207, 'de': 208, 'en': 208, 'ir': 207, 'pasar': 207,
'pasarse': 207, 'que': 215, 'sumarse': 207, 'unirse': 207, 'vendria': 207, 'venia': 207, 'venir': 207}, {'^': 5,
'que': 75}, {'de': 217}, {'opinion': 218}, {'la': 219}, {'de': 220, 'partidaria': 218, 'partidario': 218}, {'parte':
188}, {'mi': 222, 'nuestra': 222}, {'de': 223}, {'...': 224, '<my>': 188}, {'^': 188}, {'la': 226, 'lo': 226}, {'le':
226, 'les': 226, 'se': 227}, {'le': 226, 'les': 226, 'se': 227, 'yo': 228}, {'^': 225, 'que': 229}, {'de': 190},
{'espera': 231}, {'la': 232}, {'de': 186}, {'le': 190, 'yo': 190}, {'^': 189, 'que': 235}, {'a': 233, 'convencida':
234, 'convencido': 234, 'esperando': 236}, {'me': 196}, {'que': 238}, {'me': 199, 'nos': 199}, {'que': 240}, {'de':
196, 'en': 196}, {'dicho': 241, 'quedado': 242}, {'a': 208, 'acercarse': 207, 'de': 208, 'en': 208, 'ir': 207,
'pasar': 207, 'pasarse': 207, 'que': 208, 'sumarse': 207, 'unirse': 207, 'vendria': 207, 'venia': 207, 'venir': 207},
{'quedado': 244}, {'<inf_me>': 0, '<infme>': 17}, {'^': 246, 'acercarse': 207, 'ir': 207, 'pasar': 207, 'pasarse':
207, 'sumarse': 207, 'unirse': 207, 'vendria': 207, 'venia': 207, 'venir': 207}, {'<infme>': 17}, {'^': 248,
'acercarse': 207, 'ir': 207, 'pasar': 207, 'pasarse': 207, 'sumarse': 207, 'unirse': 207, 'vendria': 207, 'venia':
207, 'venir': 207}, {'a': 247, 'acercarse': 207, 'de': 208, 'en': 208, 'ir': 207, 'pasar': 207, 'pasarse': 207, 'que':
249, 'sumarse': 207, 'unirse': 207, 'vendria': 207, 'venia': 207, 'venir': 207}, {'^': 248}, {'a': 251, 'que': 251},
{'': (3, 'advice'), '<should>': 5, 'me': 6, 'ni': 7, 'no': 7, 'nos': 6}, {'^': 253, 'yo': 193}, {'que': 254}, {'en':
255}, {'falta': 190}, {'hace': 257}, {'D': 83}, {'a': 75}, {'contra': 75, 'de': 75, 'que': 75, 'sobre': 75},
{'<should>': 5, 'hay': 141, 'tengo': 141}, {'^': 262}, {'que': 263}, {'centre': 5, 'conviene': 5, 'enfoque': 5,
'olvide': 5}, {'centremos': 5, 'conviene': 5, 'enfoquemos': 5}, {'cuidado': 5}, {'<have_to>': 141, '<should>': 5,
'lo': 142, 'me': 265, 'nos': 266, 'tenga': 267}, {'<have_to>': 141, '<should>': 5, 'lo': 142, 'me': 265, 'no': 268,
'nos': 266, 'tenga': 267}, {'^': 269}, {'^': 269, 'yo': 270}, {'...': 264, 'que': 271}, {'^': 17}, {'<any_det>': 273,
'^': 17, 'dinero': 273, 'plata': 273}, {'<should>': 5, 'centre': 5, 'conviene': 5, 'enfoque': 5, 'olvide': 5},
{'<should>': 5, 'centremos': 5, 'conviene': 5, 'enfoquemos': 5}, {'<have_to>': 141, '<should>': 5, 'lo': 142, 'me':
275, 'nos': 276, 'tenga': 267}, {'<have_to>': 141, '<should>': 5, 'lo': 142, 'me': 275, 'ni': 7, 'no': 277, 'nos':
276, 'tenga': 267}, {'^': 278}, {'^': 278, 'yo': 279}, {'que': 280}, {'<inf>': 5}, {'^': 282}, {'^': 278, 'me': 199,
'nos': 199, 'yo': 279}, {'...': 264, '^': 282, 'de': 283, 'que': 284}, {'<have_to>': 141, '<should>': 5,
'<would_give>': 0, 'lo': 142, 'me': 275, 'ni': 7, 'no': 277, 'nos': 276, 'tenga': 267}, {'^': 286, 'la': 211, 'lo':
211, 'me': 214, 'nos': 214, 'yo': 279}, {'...': 264, '^': 282, 'de': 283, 'que': 287}, {'^': 269, 'me': 199, 'nos':
199, 'yo': 270}, {'D': 83, 'que': 289}, {'^': 0, 'que': 196}, {'aconsejado': 217, 'comentado': 259, 'contado': 259,
'dicho': 290, 'prometido': 291, 'quedado': 242, 'recomendado': 217, 'sugerido': 217}, {'a': 273, 'que': 273}, {'': (3,
'advice'), '<should>': 5, 'me': 6, 'nos': 6}, {'<should>': 5, 'me': 6, 'ni': 7, 'no': 294, 'nos': 6}, {'^': 295, 'yo':
193}, {'que': 296}, {'en': 297}, {'': (3, 'advice'), '<have_to>': 141, '<should>': 5, 'lo': 142, 'me': 275, 'nos':
276, 'tenga': 267}, {'<have_to>': 141, '<should>': 5, 'lo': 142, 'me': 275, 'ni': 7, 'no': 299, 'nos': 276, 'tenga':
267}, {'^': 300, 'yo': 279}, {'que': 301}, {'en': 302}, {'falta': 196}, {'sin': 304}, {'<give3>': 305, '^': 212},
{'<should>': 5, 'no': 5}, {'^': 307, 'le': 226, 'les': 226, 'se': 227, 'yo': 228}, {'que': 308}, {'^': 192, 'le': 226,
'les': 226, 'se': 227}, {'^': 295, 'le': 226, 'les': 226, 'se': 227, 'yo': 310}, {'que': 311}, {'que': 64, 'qué': 64},
{'como': 64, 'cuando': 64, 'cuanto': 64, 'cuándo': 64, 'cuánto': 64, 'cómo': 64, 'donde': 64, 'dónde': 64, 'por': 313,
'si': 64}, {'^': 0, 'me': 196}, {'^': 0, 'me': 196, 'que': 315}, {'<any_det>': 188}, {'^': 317}, {'algo': 0,
'noticias': 0, 'novedades': 0, 'respuesta': 0}, {'^': 319, 'que': 196}, {'que': 196}, {'<giveinf>': 0}, {'^': 322},
{'a': 323}, {'<advises>': 82, '<says>': 259, '<urges>': 260, '^': 212, 'advierte': 261, 'advirtio': 261, 'alerto':
261, 'aseguro': 185, 'comento': 272, 'debe': 274, 'deben': 274, 'decia': 281, 'dice': 285, 'dijo': 288, 'ha': 292,
'iba': 293, 'iban': 293, 'insiste': 298, 'insistio': 303, 'la': 306, 'las': 306, 'lo': 306, 'los': 306, 'pide': 309,
'pidio': 312, 'pregunta': 314, 'preguntaba': 314, 'pregunto': 314, 'preguntó': 314, 'previno': 261, 'promete': 291,
'prometio': 316, 'queda': 242, 'quedaron': 242, 'quedo': 242, 'quedó': 242, 'reclama': 318, 'reclamo': 318, 'tenia':
293, 'tenian': 293, 'tiene': 320, 'tienen': 321, 'va': 324, 'van': 324}, {'D': 188}, {'...': 326}, {'': (4,
'needs_from_me'), '...': 326}, {'...': 224, '<any_det>': 327, '<my>': 328}, {'^': 188, 'le': 226, 'les': 226, 'se':
227}, {'^': 188, 'le': 226, 'les': 226, 'se': 227, 'yo': 330}, {'^': 329, 'que': 331}, {'<advises>': 82, '<says>':
259, '<urges>': 260, '^': 212, 'advierte': 261, 'advirtio': 261, 'alerto': 261, 'aseguro': 185, 'comento': 272,
'debe': 274, 'deben': 274, 'decia': 281, 'dice': 285, 'dijo': 288, 'ha': 292, 'iba': 293, 'iban': 293, 'insiste': 298,
'insistio': 303, 'la': 306, 'las': 306, 'lo': 306, 'los': 306, 'pide': 309, 'pidio': 297, 'pregunta': 314,
'preguntaba': 314, 'pregunto': 314, 'preguntó': 314, 'previno': 261, 'promete': 291, 'prometio': 316, 'queda': 242,
'quedaron': 242, 'quedo': 242, 'quedó': 242, 'tenia': 293, 'tenian': 293, 'tiene': 321, 'tienen': 321, 'va': 324,
'van': 324}, {'^': 189, 'que': 229}, {'^': 192, 'le': 226, 'les': 226, 'se': 227, 'yo': 310}, {'que': 335}, {'^':
329}, {'que': 75}, {'<should>': 5, 'no': 6}, {'^': 339}, {'': (6, 'theirs'), '<inf_me>': 0}, {'^': 341}, {'de': 342,
'en': 342}, {'me': 196, 'nos': 196}, {'^': 341, 'que': 344}, {'de': 345, 'en': 345}, {'^': 341, 'acercarse': 207,
'ir': 207, 'pasar': 207, 'pasarse': 207, 'que': 344, 'sumarse': 207, 'unirse': 207, 'vendria': 207, 'venia': 207,
'venir': 207}, {'': (6, 'theirs'), 'me': 0}, {'a': 208, 'acercarse': 207, 'conmigo': 242, 'de': 347, 'debiendo': 348,
'en': 347, 'ir': 207, 'pasar': 207, 'pasarse': 207, 'que': 208, 'sumarse': 207, 'unirse': 207, 'vendria': 207,
'venia': 207, 'venir': 207}, {'acercarse': 207, 'ir': 207, 'le': 226, 'les': 226, 'pasar': 207, 'pasarse': 207, 'se':
227, 'sumarse': 207, 'unirse': 207, 'vendria': 207, 'venia': 207, 'venir': 207, 'yo': 228}, {'a': 208, 'acercarse':
207, 'de': 208, 'en': 208, 'ir': 207, 'pasar': 207, 'pasarse': 207, 'que': 350, 'saber': 64, 'sumarse': 207, 'unirse':
207, 'vendria': 207, 'venia': 207, 'venir': 207}, {'^': 225, 'que': 229, 'saber': 64}, {'escribir': 0, 'escribirme':
0, 'llamar': 0, 'llamarme': 0}, {'^': 353}, {'a': 354}, {'^': 225}, {'a': 83, 'al': 83, 'en': 83, 'por': 83}, {'caer':
357, 'ver': 357}, {'de': 196}, {'acerco': 357, 'acercó': 357, 'aparecio': 357, 'compromete': 197, 'comprometio': 197,
'dejo': 358, 'encarga': 359, 'ocupa': 359, 'ofrecio': 197, 'paso': 357, 'pasó': 357, 'vino': 357}, {'a': 249,
'acercarse': 207, 'de': 208, 'en': 208, 'ir': 207, 'pasar': 207, 'pasarse': 207, 'que': 247, 'sumarse': 207, 'unirse':
207, 'vendria': 207, 'venia': 207, 'venir': 207}, {'que': 126}, {'<inf_me>': 0, 'me': 0}, {'y': 363}, {'...': 364},
{'<hand_inf>': 0, '<inf>': 365, '<inf_me>': 0, '<infme>': 0}, {'^': 366}, {'a': 367}, {'a': 126}, {'<advises>': 82,
'<may3>': 126, '<opines>': 150, '^': 181, 'aseguro': 185, 'cree': 187, 'cuenta': 191, 'debe': 126, 'decia': 195,
'dice': 201, 'dijo': 216, 'era': 221, 'es': 221, 'espera': 230, 'esta': 237, 'está': 237, 'falta': 239, 'falto': 239,
'ha': 243, 'habia': 245, 'iba': 250, 'iban': 252, 'insiste': 256, 'insistio': 256, 'le': 258, 'me': 325, 'necesita':
332, 'nos': 333, 'pensaba': 244, 'pide': 334, 'pidio': 336, 'precisa': 337, 'pregunta': 314, 'preguntaba': 314,
'pregunto': 314, 'preguntó': 314, 'promete': 291, 'prometio': 316, 'propone': 338, 'propuso': 338, 'que': 340,
'queda': 343, 'quedaron': 346, 'quedo': 349, 'quedó': 349, 'queria': 351, 'quiere': 352, 'regresa': 355, 'requiere':
356, 'se': 360, 'tenia': 361, 'tenian': 252, 'tiene': 362, 'tienen': 362, 'va': 368, 'van': 369, 'volvera': 355,
'vuelve': 355}, {'...': 76, '^': 5, 'era': 217, 'es': 217, 'fue': 217, 'que': 75}, {'^': 5, 'era': 217, 'es': 217,
'fue': 217, 'que': 75}, {'N': 371, 'el': 372, 'ella': 372, 'ellos': 372, 'él': 372}, {'de': 373, 'del': 373}, {'': (9,
'told')}, {'N': 375}, {'a': 376}, {'<see_inf>': 137}, {'<see_inf>': 137, 'de': 378}, {'a': 83, 'por': 83}, {'paso':
380, 'pasó': 380, 'vinieron': 83, 'vino': 83}, {'su': 28}, {'desaconseja': 5, 'desaconsejo': 5, 'me': 180, 'nos': 180,
'tendre': 382, 'tendremos': 382}, {'que': 64}, {'N': 75}, {'de': 385}, {'': (7, 'waiting'), 'l': 17}, {'': (7,
'waiting'), 'de': 387, 'del': 17}, {'espera': 388}, {'mejor': 45}, {'juicio': 75}, {'si': 45}, {'avisar': 384,
'avisarme': 384, 'contar': 384, 'contarme': 384, 'decir': 384, 'decirme': 384, 'juicio': 386, 'la': 389, 'lo': 390,
'su': 391, 'ver': 392}, {'<see_inf>': 83}, {'de': 394}, {'mia': 25}, {'<inf>': 12, 'D': 12, 'vernos': 12}, {'de': 397,
'en': 397, 'para': 397, 'que': 397}, {'N': 398}, {'con': 399}, {'': (10, 'thanks')}, {'a': 401}, {'': (10, 'thanks'),
'a': 401}, {'con': 401}, {'parecer': 64}, {'': (21, 'gave:encouragement')}, {'^': 406}, {'N': 407}, {'a': 408},
{'dia': 45}, {'de': 137}, {'atras': 411, 'detras': 411}, {'que': 17}, {'': (7, 'waiting'), 'a': 413, 'que': 17},
{'atras': 411, 'detras': 411, 'esperando': 414}, {'con': 83}, {'': (13, 'talk'), '<they>': 64}, {'que': 417}, {'de':
418}, {'^': 61, 'a': 62}, {'': (15, 'gave:intro')}, {'^': 421}, {'N': 422}, {'N': 422, 'a': 423, 'con': 423, 'y':
423}, {'N': 424}, {':': 425}, {'a': 422, 'con': 422, 'de': 422, 'entre': 422}, {'intro': 427, 'introduccion': 427,
'presentacion': 427, 'puente': 427}, {'el': 428, 'la': 428, 'una': 428}, {'': (17, 'gave:knowledge')}, {'^': 430},
{'a': 431, 'con': 431, 'en': 431}, {'N': 432}, {'a': 433}, {'': (22, 'gave:volunteering')}, {'^': 435}, {'alimentos':
436}, {'de': 437}, {'algo': 83, 'un': 83, 'una': 83}, {'': (20, 'gave:referral')}, {'^': 440}, {'a': 441, 'para':
441}, {'recomendacion': 442}, {'de': 443}, {'cruzo': 137}, {'vemos': 137}, {'coincido': 137, 'llamo': 137, 'me': 445,
'nos': 446, 'veo': 137}, {'comunitario': 436, 'social': 436}, {'de': 441, 'del': 441}, {'contacto': 449, 'correo':
449, 'datos': 449, 'nombre': 449, 'numero': 449, 'telefono': 449}, {'mi': 109, 'mis': 109, 'nuestra': 109},
{'<any_det>': 104}, {'<any_det>': 450, '^': 452}, {'N': 453}, {'experiencia': 431}, {'<any_det>': 450, '^': 451, 'a':
454, 'mi': 455}, {'': (14, 'together')}, {'nosotros': 457}, {'N': 422, 'a': 423}, {'con': 423, 'y': 459}, {'N': 460},
{'a': 461}, {'dia': 75}, {'del': 463, 'recibido': 75}, {'': (8, 'asked')}, {'a': 465}, {'N': 465}, {'a': 467, 'con':
465}, {'mi': 455}, {'dudas': 431, 'preguntas': 431}, {'las': 470, 'sus': 470}, {'correos': 83, 'mails': 83,
'mensajes': 83}, {'palabras': 83}, {'correos': 83, 'de': 472, 'mensajes': 83, 'palabra': 83, 'palabras': 83, 'unas':
473}, {'correos': 83, 'mensajes': 83, 'palabra': 83, 'palabras': 83, 'unas': 473}, {'roja': 436}, {'vueltas': 137},
{'contacto': 449, 'datos': 449, 'nombre': 449, 'telefono': 449}, {'<any_det>': 478}, {'encargo': 25}, {'me': 480},
{'eso': 481, 'planton': 137}, {'llamado': 137, 'visto': 137}, {'<see_inf>': 45, 'haber': 483}, {'<see_inf>': 45},
{'haber': 137, 'llamar': 137, 'ver': 137}, {'a': 64}, {'<giveinf>': 25, '<inf_them>': 25}, {'N': 25}, {'N': 42}, {'a':
490, 'con': 490, 'y': 490}, {'N': 491}, {'N': 491, 'a': 492}, {'<inf_them>': 25}, {'^': 494}, {'contacto': 42}, {'en':
496}, {'': (5, 'mine'), '^': 488, 'a': 489, 'conectar': 493, 'conectarlos': 42, 'de': 495, 'juntar': 493, 'juntarlos':
42, 'ponerlos': 497, 'presentar': 493, 'presentarlos': 42, 'que': 495}, {'a': 441, 'con': 441}, {'N': 499}, {'N': 499,
'a': 500}, {'<clitic>': 378, '<see_inf>': 137}, {'no': 502}, {'que': 503, 'sin': 502}, {'...': 504}, {'hace': 505,
'que': 417}, {'<any_det>': 450}, {'N': 507}, {'^': 430, 'a': 431, 'de': 431, 'en': 431, 'para': 431, 'sobre': 431},
{'<course>': 509}, {'^': 101, 'a': 102, 'de': 102}, {'^': 101, 'desempeno': 511}, {'^': 101, 'a': 102, 'anual': 511,
'de': 512}, {'<course>': 509, 'devolucion': 513, 'evaluacion': 513}, {'gracias': 403}, {'devolucion': 513,
'evaluacion': 513}, {'la': 516, 'su': 516, 'una': 516}, {'^': 101, 'a': 102, 'de': 102, 'del': 102, 'sobre': 102},
{'comentarios': 518, 'impresiones': 518, 'opinion': 518, 'parecer': 518}, {'<any_det>': 450, 'a': 508, 'el': 510,
'gracias': 403, 'la': 514, 'las': 515, 'le': 517, 'mi': 519, 'mis': 519, 'su': 516, 'un': 510, 'una': 514}, {'el':
510, 'la': 510, 'un': 510, 'una': 510}, {'la': 71, 'lo': 71}, {'<clitic>': 71, 'se': 522}, {'que': 523}, {'^': 209,
'la': 211, 'lo': 211, 'me': 214, 'nos': 214, 'yo': 193}, {'que': 525}, {'a': 431, 'con': 431}, {'mano': 527}, {'una':
528}, {'a': 137}, {'menos': 530}, {'de': 531}, {'da': 172, 'dice': 173, 'dira': 173, 'hace': 177, 'pondra': 179,
'pone': 179}, {'me': 533, 'nos': 533}, {'quedado': 242}, {'<inf_me>': 0}, {'^': 536, 'acercarse': 207, 'ir': 207,
'pasar': 207, 'pasarse': 207, 'sumarse': 207, 'unirse': 207, 'vendria': 207, 'venia': 207, 'venir': 207}, {'a': 537,
'acercarse': 207, 'de': 208, 'en': 208, 'ir': 207, 'pasar': 207, 'pasarse': 207, 'que': 208, 'sumarse': 207, 'unirse':
207, 'vendria': 207, 'venia': 207, 'venir': 207}, {'prometido': 291, 'quedado': 242}, {'^': 212, 'ha': 539, 'la': 306,
'las': 306, 'lo': 306, 'los': 306, 'queda': 242, 'quedaron': 242, 'quedo': 242, 'quedó': 242, 'tiene': 320, 'tienen':
321, 'va': 324, 'van': 324}, {'^': 212, 'ha': 539, 'la': 306, 'las': 306, 'lo': 306, 'los': 306, 'queda': 242,
'quedaron': 242, 'quedo': 242, 'quedó': 242, 'tiene': 321, 'tienen': 321, 'va': 324, 'van': 324}, {'a': 208,
'acercarse': 207, 'conmigo': 242, 'de': 347, 'en': 347, 'ir': 207, 'pasar': 207, 'pasarse': 207, 'que': 208,
'sumarse': 207, 'unirse': 207, 'vendria': 207, 'venia': 207, 'venir': 207}, {'compromete': 197, 'comprometio': 197,
'encarga': 359, 'ocupa': 359, 'ofrecio': 197}, {'a': 208, 'acercarse': 207, 'de': 208, 'en': 208, 'ir': 207, 'pasar':
207, 'pasarse': 207, 'que': 537, 'sumarse': 207, 'unirse': 207, 'vendria': 207, 'venia': 207, 'venir': 207},
{'<may3>': 126, '^': 534, 'cual': 64, 'cuales': 64, 'debe': 126, 'dijo': 244, 'ha': 535, 'habia': 245, 'iba': 538,
'me': 540, 'nos': 541, 'pensaba': 244, 'queda': 343, 'quedaron': 346, 'quedo': 542, 'quedó': 542, 'queria': 244, 'se':
543, 'tenia': 544, 'tiene': 362, 'tienen': 362, 'va': 369, 'van': 369}, {'de': 17, 'del': 17}, {'agenda': 12}, {'de':
93, 'del': 93}, {'lugar': 75}, {'<them>': 75, 'N': 75}, {'de': 550, 'del': 550}, {'opinion': 75}, {'agenda': 12,
'cuanto': 417, 'espera': 546, 'la': 547, 'lugar': 548, 'mi': 549, 'opinion': 551, 'su': 552, 'tu': 549, 'vez': 548},
{'de': 25}, {'yo': 554}, {'<their>': 102}, {'a': 431, 'como': 431, 'cómo': 431}, {'N': 557, '^': 430}, {'a': 558,
'como': 431, 'cómo': 431}, {'la': 516, 'le': 517, 'su': 516, 'una': 516}, {'<any_det>': 450, 'a': 508}, {'cinco': 457,
'cuatro': 457, 'dos': 457, 'tres': 457}, {'N': 64}, {'de': 563}, {'cumple': 564, 'cumpleanos': 564, 'santo': 564},
{'de': 220, 'el': 565, 'partidaria': 218, 'partidario': 218}, {'preguntar': 465}, {'para': 567}, {'N': 568}, {'a':
569}, {'podcast': 45, 'video': 45}, {'entrevista': 45}, {'podcast': 45}, {'de': 45}, {'charla': 574}, {'el': 571,
'la': 572, 'que': 45, 'un': 573, 'una': 575}, {'': (7, 'waiting'), 'respuesta': 17}, {'me': 17}, {'a': 413, 'el': 17,
'la': 577, 'noticias': 17, 'que': 578, 'respuesta': 17, 'su': 17, 'sus': 17}, {'0': 137, 'dos': 137, 'media': 137,
'un': 137, 'una': 137}, {'N': 580}, {'a': 581}, {'me': 273, 'nos': 273}, {'que': 583}, {'^': 153, 'de': 584, 'que':
583}, {'<set>': 12, 'a': 233, 'convencida': 234, 'convencido': 234, 'en': 547, 'esperando': 236, 'pendiente': 585},
{'con': 83, 'tambien': 457, 'también': 457}, {'dos': 457}, {'cuatro': 457, 'dos': 457, 'tres': 457}, {'con': 83,
'las': 588, 'los': 589, 'todos': 457}, {'de': 387, 'del': 17}, {'espera': 591}, {'la': 592}, {'a': 593, 'esperando':
414}, {'bien': 45, 'bueno': 45, 'dpm': 45}, {'a': 17}, {'': (7, 'waiting'), 'el': 17, 'la': 17, 'lo': 17, 'que': 17,
'su': 17, 'sus': 17}, {'de': 597, 'del': 597}, {'a': 593, 'atenta': 596, 'atento': 596, 'esperando': 414, 'pendiente':
598, 'pendientes': 598, 'pensando': 45}, {'animos': 407, 'fuerza': 407}, {'rato': 83}, {'animandola': 407,
'animandole': 407, 'animandolo': 407, 'charlando': 83, 'con': 83, 'dandole': 600, 'donde': 83, 'en': 83, 'hablando':
83, 'platicando': 83, 'reunida': 83, 'reunido': 83, 'tomando': 83, 'un': 601}, {'animandola': 407, 'animandole': 407,
'animandolo': 407, 'charlando': 83, 'con': 83, 'dandole': 600, 'en': 83, 'hablando': 83, 'juntos': 83, 'reunidas': 83,
'reunidos': 83, 'revisando': 83, 'tomando': 83, 'trabajando': 83, 'viendo': 83}, {'tambien': 457, 'también': 457},
{'N': 196, '^': 494, 'me': 196, 'nos': 196}, {'^': 488, 'conectar': 493, 'conectarlos': 42, 'de': 495, 'juntar': 493,
'juntarlos': 42, 'ponerlos': 497, 'presentar': 493, 'presentarlos': 42, 'que': 605}, {'': (0, 'missed'), '<date>':
137}, {'': (0, 'missed'), '<date>': 137, 'la': 607}, {'': (0, 'missed'), '<date>': 137, 'a': 608, 'al': 607, 'el':
607, 'la': 607, 'su': 607, 'una': 607}, {'a': 609}, {'^': 153, 'que': 238}, {'<their>': 101, 'el': 101, 'la': 101},
{'^': 612}, {'a': 613, 'al': 613, 'de': 613, 'del': 613, 'sobre': 613}, {'^': 430, 'en': 431}, {'N': 615}, {'a': 616},
{'del': 135}, {'<moved_pp>': 618}, {'cobertura': 137}, {'de': 620}, {'casa': 83}, {'de': 83}, {'': (23, 'contact'),
'casa': 83, 'la': 622, 'lo': 623, 'ver': 83, 'visitar': 83}, {'a': 624, 'al': 83, 'con': 83, 'donde': 83}, {'a': 83,
'al': 83, 'con': 83, 'juntos': 83, 'por': 83}, {'': (10, 'thanks'), 'el': 64, 'ella': 64, 'ello': 64, 'eso': 64, 'mi':
64, 'mí': 64, 'nosotros': 64, 'él': 64}, {'N': 401, 'a': 627}, {'^': 435, 'con': 436, 'de': 436, 'en': 436, 'para':
436}, {'voluntariado': 629}, {'de': 630}, {'la': 85, 'verme': 83, 'vernos': 83, 'visitarme': 83}, {'casa': 83, 'la':
85}, {'a': 632, 'por': 633}, {'el': 137, 'la': 137, 'nuestra': 137, 'nuestro': 137}, {'aire': 635}, {'^': 0, 'el':
636, 'nada': 635}, {'de': 196, 'en': 637, 'pendiente': 635}, {'dicho': 241, 'pasado': 634, 'quedado': 638, 'venido':
634}, {'': (0, 'missed'), 'en': 378}, {'acordado': 137, 'agendado': 137, 'quedado': 640}, {'acordado': 137,
'agendado': 137, 'quedado': 137}, {'': (23, 'contact'), 'por': 83}, {'<inf>': 42, 'ver': 45}, {'que': 644}, {'no':
137}, {'que': 646}, {'...': 504, 'mucho': 647}, {'pasado': 634, 'venido': 634}, {'<inf_them>': 25, '<infle>': 25},
{'^': 650}, {'<giveinf>': 25, '<inf_them>': 25, '<todo_inf>': 25}, {'<inf>': 42, '^': 652, 'conectar': 493,
'conectarlos': 42, 'juntar': 493, 'juntarlos': 42, 'pensar': 45, 'ponerlos': 497, 'presentar': 493, 'presentarlos':
42}, {'^': 494, 'almuerzo': 73, 'de': 651, 'junta': 73, 'que': 653, 'reunion': 73, 'reunión': 73}, {'<infle>': 25},
{'^': 655}, {'': (5, 'mine'), 'que': 25}, {'las': 12}, {'para': 12}, {'': (23, 'contact'), '<them>': 659, 'N': 659},
{'': (5, 'mine'), '^': 655, 'juntarnos': 12, 'vernos': 12}, {'': (5, 'mine'), '^': 655, 'almorzar': 12, 'comer': 12,
'hablar': 12, 'juntarnos': 12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'': (2, 'plan'), 'el': 12}, {'D': 12,
'a': 658, 'con': 660, 'de': 661, 'el': 12, 'en': 662, 'para': 663}, {'<done_pp>': 83, 'de': 656, 'prometido': 657,
'quedado': 664, 'visto': 84}, {'^': 655, 'juntarnos': 12, 'vernos': 12}, {'^': 655, 'almorzar': 12, 'comer': 12,
'hablar': 12, 'juntarnos': 12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 658, 'con': 660, 'de': 666,
'el': 12, 'en': 667, 'para': 663}, {'<done_pp>': 83, 'quedado': 668, 'visto': 84}, {'^': 61, 'a': 62, 'de': 62, 'en':
62}, {'mentor': 670, 'mentora': 670}, {'<course>': 509, 'intro': 427, 'introduccion': 427, 'presentacion': 427,
'puente': 427}, {'<course>': 509, 'devolucion': 513, 'evaluacion': 513, 'intro': 427, 'introduccion': 427,
'presentacion': 427, 'puente': 427}, {'': (23, 'contact'), '<course>': 509}, {'': (23, 'contact'), '<course>': 509,
'devolucion': 513, 'evaluacion': 513, 'intro': 427, 'introduccion': 427, 'presentacion': 427, 'puente': 427}, {'^':
435, 'con': 436, 'en': 436}, {'call': 83, 'de': 671, 'el': 672, 'la': 673, 'le': 517, 'su': 516, 'un': 674, 'una':
675, 'voluntariado': 676, 'zoom': 83}, {'call': 83, 'un': 83, 'una': 83, 'voluntariado': 676, 'zoom': 83},
{'<see_inf>': 137, '^': 246}, {'a': 679, 'que': 251}, {'a': 378}, {'a': 423, 'con': 423, 'y': 423}, {'N': 682}, {':':
425, 'N': 424, 'de': 683, 'entre': 683}, {'a': 83, 'al': 83, 'con': 83, 'un': 83}, {'D': 92, 'a': 92, 'al': 92,
'para': 92}, {'a': 423, 'con': 423}, {'para': 137}, {'menos': 137}, {'de': 689}, {'periodico': 45}, {'prensa': 45},
{'noticias': 45}, {'el': 691, 'facebook': 45, 'instagram': 45, 'la': 692, 'las': 693, 'linkedin': 45, 'twitter': 45,
'x': 45}, {'en': 694, 'por': 694}, {'campo': 0, 'cancha': 0, 'tejado': 0}, {'su': 696}, {'en': 697}, {'esta': 698,
'está': 698}, {'es': 12}, {'dia': 375, 'tanto': 375}, {'contacto': 687}, {'al': 701, 'en': 702}, {'a': 441, 'ante':
441, 'con': 441, 'en': 441, 'para': 441}, {'<called1>': 83, '<moved3>': 686, '<off>': 137, '<sent_to>': 161, 'alente':
407, 'anime': 407, 'apoye': 407, 'avise': 375, 'ayude': 432, 'conecte': 687, 'console': 407, 'cual': 64, 'cuales': 64,
'debo': 25, 'dejamos': 688, 'echo': 690, 'extrano': 137, 'felicite': 407, 'informe': 375, 'informé': 375, 'lei': 695,
'pelota': 699, 'persigo': 137, 'presente': 687, 'presenté': 687, 'proxima': 700, 'puse': 703, 'recomende': 704,
'supe': 695, 'tranquilice': 407, 'vi': 695}, {'si': 422, 'sí': 422}, {'otro': 422}, {'al': 707}, {'^': 421, 'entre':
706, 'uno': 708}, {'contacto': 709}, {'en': 710}, {'<called1>': 83, 'conecte': 422, 'cual': 64, 'cuales': 64, 'lei':
695, 'presente': 709, 'presenté': 709, 'puse': 711, 'supe': 695, 'vi': 695}, {'<feedback_noun>': 103, '^': 110,
'algo': 114, 'algunas': 113, 'algunos': 113, 'bastante': 113, 'mi': 115, 'mis': 116, 'muchas': 113, 'mucho': 113,
'muchos': 113, 'un': 117, 'una': 118, 'unas': 119, 'unos': 120, 'varias': 113, 'varios': 113}, {'<any_det>': 102,
'<their>': 102}, {'': (9, 'told'), 'a': 375, 'que': 375}, {'<give1>': 25}, {'que': 25}, {'<any_det>': 450, '^': 104,
'a': 508}, {'cliente': 441, 'contacto': 441, 'lead': 441, 'prospecto': 441}, {'un': 719}, {'': (8, 'asked'), 'a':
465}, {'que': 431, 'qué': 431}, {'como': 431, 'cómo': 431, 'por': 722, 'que': 431, 'qué': 431}, {'': (5, 'mine'), 'a':
489}, {'audio': 83}, {'un': 725}, {'^': 406, 'a': 408}, {'suerte': 727}, {'devolucion': 102, 'evaluacion': 102},
{'aliento': 407, 'animo': 407, 'animos': 407, 'fuerza': 407, 'ánimo': 407}, {'^': 430, 'con': 431}, {'devolucion':
102, 'evaluacion': 102, 'mano': 731}, {'<any_det>': 450, 'a': 508, 'aliento': 407, 'animo': 727, 'animos': 727,
'fuerza': 727, 'gracias': 403, 'la': 729, 'las': 515, 'mi': 519, 'mis': 519, 'mucha': 730, 'mucho': 730, 'muchos':
730, 'su': 729, 'una': 732, 'ánimo': 727}, {'aliento': 407, 'animo': 407, 'animos': 407, 'fuerza': 407, 'mucha': 730,
'mucho': 730, 'muchos': 730, 'ánimo': 407}, {'mano': 731}, {'porras': 727, 'una': 735}, {'<any_det>': 431, 'a': 558,
'como': 431, 'cómo': 431}, {'la': 729, 'su': 729, 'una': 729}, {'': (23, 'contact'), 'cliente': 441, 'contacto': 441,
'lead': 441, 'prospecto': 441}, {'<any_det>': 450, 'a': 508, 'un': 739}, {'': (23, 'contact'), 'para': 567},
{'debiendo': 25}, {'<any_det>': 431, 'a': 558, 'como': 431, 'cómo': 431, 'por': 722, 'que': 431, 'qué': 431},
{'prometido': 657}, {'prometido': 71}, {'animo': 727, 'ánimo': 727}, {'el': 746}, {'': (23, 'contact'), 'cliente':
441, 'contacto': 441, 'lead': 441, 'mensaje': 83, 'prospecto': 441}, {'<any_det>': 450, 'a': 508, 'un': 748},
{'<any_det>': 450, 'a': 508, 'un': 719}, {'opinion': 465}, {'': (8, 'asked'), 'a': 465, 'ayuda': 465, 'consejo': 465,
'opinion': 465, 'su': 751}, {'N': 422, 'a': 423, 'la': 729, 'su': 729, 'una': 729}, {'^': 104}, {'de': 25, 'debiendo':
25, 'en': 25}, {'<my>': 188, 'el': 188, 'la': 188, 'las': 188, 'los': 188}, {'^': 756}, {'a': 25}, {'<handed1>': 713,
'<read1>': 714, '<told1>': 715, '^': 716, 'agradeci': 403, 'agradecimos': 403, 'asegure': 717, 'ayude': 432,
'comparti': 718, 'consegui': 720, 'consultamos': 721, 'consulte': 721, 'consulté': 721, 'contamos': 723, 'conte': 723,
'conteste': 83, 'debemos': 25, 'debo': 724, 'deje': 726, 'dejé': 726, 'derive': 720, 'desee': 728, 'di': 733, 'dije':
524, 'dijimos': 524, 'dimos': 734, 'eche': 736, 'ensene': 737, 'entregue': 738, 'envie': 740, 'envié': 740, 'escribi':
741, 'escribí': 741, 'estoy': 742, 'explicamos': 723, 'explique': 743, 'expliqué': 743, 'hable': 83, 'hablé': 83,
'hace': 257, 'he': 744, 'hemos': 745, 'hice': 738, 'levante': 747, 'levanté': 747, 'llame': 83, 'llamé': 83, 'mande':
749, 'mandé': 749, 'marque': 83, 'marqué': 83, 'mostre': 743, 'ofreci': 25, 'pase': 750, 'pasé': 750, 'pedi': 752,
'pedimos': 721, 'preguntamos': 721, 'pregunte': 721, 'pregunté': 721, 'presente': 753, 'presenté': 753, 'preste': 754,
'presté': 754, 'prometi': 657, 'prometimos': 657, 'quede': 755, 'quedé': 755, 'referi': 720, 'regale': 754, 'regalé':
754, 'respondi': 83, 'subi': 747, 'tenemos': 717, 'tengo': 717, 'urge': 757, 'vamos': 758, 'voy': 758}, {'el': 45,
'en': 45, 'la': 45, 'las': 45, 'lo': 45, 'los': 45, 'que': 45, 'sobre': 45, 'un': 45, 'una': 45}, {'<any_det>': 450,
'a': 508, 'aliento': 407, 'animo': 727, 'animos': 727, 'fuerza': 727, 'gracias': 403, 'la': 729, 'las': 515, 'mi':
519, 'mis': 519, 'mucha': 730, 'mucho': 730, 'muchos': 730, 'su': 729, 'una': 729, 'ánimo': 727}, {'porras': 727},
{'<handed1>': 713, '<read1>': 714, '<told1>': 715, '^': 716, 'agradeci': 403, 'agradecimos': 403, 'comparti': 718,
'consegui': 720, 'consultamos': 721, 'consulte': 721, 'consulté': 721, 'contamos': 723, 'conte': 723, 'debo': 724,
'derive': 720, 'desee': 728, 'di': 761, 'dije': 524, 'dijimos': 524, 'dimos': 734, 'eche': 762, 'ensene': 737,
'entregue': 738, 'envie': 750, 'envié': 750, 'explicamos': 723, 'explique': 743, 'expliqué': 743, 'he': 744, 'hemos':
745, 'hice': 738, 'levante': 747, 'levanté': 747, 'mande': 750, 'mandé': 750, 'mostre': 743, 'ofreci': 25, 'pase':
750, 'pasé': 750, 'pedi': 752, 'pedimos': 721, 'preguntamos': 721, 'pregunte': 721, 'pregunté': 721, 'presente': 753,
'presenté': 753, 'preste': 754, 'presté': 754, 'prometi': 657, 'prometimos': 657, 'quede': 755, 'quedé': 755,
'referi': 720, 'regale': 754, 'regalé': 754, 'subi': 747, 'tenemos': 717, 'tengo': 717}, {'perdida': 137}, {'perdida':
137, 'suya': 764}, {'perdidas': 137}, {'es': 75}, {'hacer': 767}, {'que': 768}, {'deberia': 768, 'deberiamos': 768,
'tenemos': 769, 'tengo': 769}, {'<called1>': 83, '<moved3>': 686, '<off>': 137, '<sent_to>': 161, 'alente': 407,
'anime': 407, 'apoye': 407, 'avise': 375, 'ayude': 432, 'conecte': 687, 'console': 407, 'debo': 25, 'dejamos': 688,
'echo': 690, 'extrano': 137, 'felicite': 407, 'informe': 375, 'informé': 375, 'lei': 695, 'persigo': 137, 'presente':
687, 'presenté': 687, 'puse': 703, 'que': 770, 'recomende': 704, 'supe': 695, 'tranquilice': 407, 'vi': 695},
{'juntos': 457}, {'<called1>': 83, 'conecte': 422, 'cual': 64, 'cuales': 64, 'dos': 772, 'lei': 695, 'presente': 709,
'presenté': 709, 'puse': 711, 'supe': 695, 'vi': 695}, {'^': 440, 'a': 441}, {'vida': 441}, {'de': 775},
{'curriculum': 441, 'cv': 774, 'hoja': 776}, {'<any_det>': 450, '<their>': 777, '^': 451, 'a': 508}, {'': (23,
'contact'), '<link>': 83}, {'': (13, 'talk'), 'como': 64, 'cuando': 64, 'cuándo': 64, 'cómo': 64, 'de': 64, 'por':
313, 'que': 64, 'si': 64, 'sobre': 64}, {'para': 64, 'q': 64, 'que': 64}, {'N': 781}, {'mejor': 75, 'primero': 75},
{'que': 780}, {'N': 758}, {'': (5, 'mine'), 'a': 25, 'con': 785, 'en': 25}, {'voz': 83}, {'de': 787}, {'<letter>': 83,
'mensaje': 788, 'nota': 788}, {'visto': 137}, {'alborotado': 137}, {'y': 791}, {'<any_det>': 789, '<letter>': 83,
'<stood>': 137, 'botada': 137, 'botado': 137, 'en': 790, 'mensaje': 788, 'nota': 788, 'varado': 137, 'vestido': 792},
{'...': 264, '^': 282, 'de': 283, 'mejor': 75, 'primero': 75, 'que': 287}, {'<tip>': 76}, {'^': 5, 'de': 75, 'que':
75}, {'consejo': 796, 'dato': 796, 'tip': 796}, {'espalda': 137}, {'...': 795, 'como': 797, 'el': 797, 'este': 797,
'la': 798, 'planton': 137, 'un': 797}, {'': (5, 'mine'), 'de': 25}, {'': (5, 'mine'), 'de': 25, 'yo': 800},
{'<any_det>': 789, '<letter>': 83, 'mensaje': 788, 'nota': 788}, {'^': 153, 'el': 17, 'la': 17, 'que': 578, 'su': 17,
'sus': 17}, {'': (13, 'talk'), 'que': 64, 'si': 64}, {'': (13, 'talk'), '^': 269, 'me': 199, 'nos': 199, 'yo': 270},
{'': (13, 'talk'), 'que': 805, 'si': 64}, {'<called_pp>': 83, 'aconsejado': 217, 'comentado': 804, 'confirmado': 804,
'contado': 804, 'dicho': 806, 'explicado': 804, 'preguntado': 804, 'prometido': 291, 'quedado': 242, 'recomendado':
217, 'sugerido': 217}, {'de': 64, 'del': 64, 'sobre': 64}, {'<called_pp>': 83}, {'comprometido': 758, 'cruzado': 83,
'encontrado': 83, 'juntado': 83, 'reunido': 83, 'tomado': 83, 'visto': 83}, {'a': 12, 'al': 12}, {'D': 12, 'a': 12,
'con': 12, 'el': 12, 'en': 12}, {'<any_det>': 2}, {'^': 813}, {'a': 25, 'para': 25}, {'': (0, 'missed'), 'N': 137},
{'completo': 137}, {'': (0, 'missed'), 'a': 816, 'completamente': 137, 'contestar': 137, 'de': 137, 'del': 137, 'el':
137, 'escribir': 137, 'felicitar': 137, 'ir': 137, 'la': 137, 'llamar': 137, 'llamarla': 137, 'llamarlo': 137, 'lo':
137, 'mandar': 137, 'por': 817, 'que': 137, 'responder': 137}, {'': (0, 'missed'), 'a': 816, 'completamente': 137,
'contestar': 137, 'de': 818, 'del': 137, 'el': 137, 'escribir': 137, 'felicitar': 137, 'ir': 137, 'la': 137, 'llamar':
137, 'llamarla': 137, 'llamarlo': 137, 'lo': 137, 'mandar': 137, 'por': 817, 'que': 137, 'responder': 137}, {'le': 71,
'les': 71, 'que': 311, 'se': 522}, {'': (11, 'thinking'), 'como': 64, 'cuando': 64, 'cuanto': 64, 'cuándo': 64,
'cuánto': 64, 'cómo': 64, 'donde': 64, 'dónde': 64, 'por': 313, 'si': 64}, {'^': 153, 'de': 196, 'en': 196},
{'esperando': 137, 'sin': 137}, {'de': 196, 'debiendo': 196, 'en': 196, 'mal': 137}, {'': (2, 'plan'), 'mi': 25, 'mí':
25}, {'D': 12, '^': 153, 'a': 825, 'con': 12, 'el': 12, 'en': 12}, {'juntar': 12, 'reunir': 12, 'ver': 12}, {'a':
827}, {'<advises>': 82, '<called3>': 83, '<met1>': 779, '<moved3>': 686, '<off>': 137, '<says>': 780, '<sent_to>':
161, '<urges>': 260, '<wrote3>': 782, '^': 212, 'acompanaron': 457, 'acompano': 457, 'aconsejo': 783, 'acorde': 574,
'acuerdo': 574, 'advierte': 261, 'advirtio': 261, 'alerto': 261, 'aseguro': 185, 'aviso': 784, 'avisó': 784, 'bailo':
137, 'clavo': 137, 'comento': 272, 'comprometi': 786, 'comprometo': 758, 'confirma': 784, 'debe': 274, 'deben': 274,
'decia': 281, 'dejo': 793, 'dice': 285, 'dijo': 794, 'dio': 799, 'embarco': 137, 'encargo': 801, 'encontre': 83,
'envio': 802, 'envió': 802, 'fallo': 137, 'falta': 803, 'falto': 154, 'ghosteo': 137, 'gustaria': 45, 'ha': 807,
'habla': 808, 'hablo': 808, 'habló': 808, 'han': 809, 'he': 810, 'iba': 293, 'iban': 293, 'insiste': 298, 'insistio':
303, 'invita': 811, 'invitan': 811, 'juntamos': 812, 'juntare': 12, 'junto': 812, 'la': 306, 'las': 306, 'llega': 814,
'llegara': 814, 'lo': 306, 'los': 306, 'mando': 802, 'mandó': 802, 'ofreci': 815, 'olvide': 819, 'olvidé': 819,
'paso': 802, 'pasó': 802, 'perdi': 609, 'pide': 309, 'pidio': 820, 'planto': 137, 'pregunta': 314, 'preguntaba': 314,
'pregunto': 821, 'preguntó': 314, 'previno': 261, 'promete': 291, 'prometio': 316, 'queda': 822, 'quedaron': 242,
'quede': 823, 'quedo': 824, 'quedé': 823, 'quedó': 824, 'reclama': 318, 'reclamo': 318, 'recomendo': 783, 'reenvio':
802, 'reenvió': 802, 'reunimos': 812, 'reunire': 12, 'reuno': 812, 'tenia': 293, 'tenian': 293, 'tiene': 320,
'tienen': 321, 'toca': 826, 'tocara': 812, 'toco': 154, 'va': 324, 'van': 324, 'vemos': 812, 'veo': 812, 'vere': 12,
'vi': 83, 'voy': 828}, {'tarea': 25}, {'gracias': 402}, {'N': 557}, {'a': 832}, {'<their>': 777}, {'N': 137}, {'de':
835}, {'^': 488, 'de': 495, 'que': 495}, {'fono': 137, 'telefono': 137}, {'': (0, 'missed'), 'llamada': 137},
{'llamadas': 137}, {'': (0, 'missed'), 'el': 838, 'la': 839, 'las': 840, 'mis': 137, 'nada': 137}, {'<answers>': 841},
{'<answers>': 841, 'me': 842, 'nos': 842, 'noticias': 411, 'novedades': 411, 'rastro': 411, 'senales': 411},
{'hablado': 137, 'visto': 137}, {'dio': 137, 'hizo': 137, 'pudo': 137}, {'<seen1>': 137, 'he': 844, 'hemos': 844,
'se': 845}, {'con': 137}, {'<see_inf>': 137, 'dar': 847}, {'<see_inf>': 137, 'a': 848, 'dar': 847}, {'manera': 607},
{'habido': 850}, {'nadie': 137}, {'': (0, 'missed'), '<date>': 137, 'manera': 411}, {'': (0, 'missed'), '<date>': 137,
'manera': 607}, {'nunca': 137}, {'<inf>': 137}, {'a': 856}, {'<answers>': 841, 'anime': 857, 'atrevi': 857}, {'ir':
609}, {'nada': 411}, {'dio': 607, 'hizo': 607, 'nada': 411, 'presento': 137, 'presentó': 137, 'pudo': 607}, {'de':
856, 'para': 856}, {'ganas': 862, 'ocasion': 862, 'tiempo': 862}, {'<answers>': 841, '<clitic>': 846, '<managed1>':
849, '<seen1>': 137, 'acudio': 137, 'aparecieron': 137, 'aparecio': 137, 'disponible': 137, 'ha': 851, 'habia': 852,
'hay': 853, 'he': 844, 'hemos': 844, 'hubo': 854, 'llego': 855, 'llegue': 610, 'me': 858, 'nos': 842, 'olvidar': 155,
'olvidarme': 155, 'pude': 859, 'sabemos': 860, 'se': 861, 'sé': 860, 'tuve': 863, 'tuvimos': 607, 'vino': 852}, {'':
(5, 'mine'), 'a': 25, 'en': 25}, {'el': 17, 'la': 17, 'que': 578, 'su': 17, 'sus': 17}, {'cruzado': 83, 'encontrado':
83, 'juntado': 83, 'reunido': 83, 'tomado': 83, 'visto': 83}, {'': (14, 'together'), 'D': 12, 'a': 12, 'con': 12,
'el': 12, 'en': 12}, {'^': 295, 'le': 71, 'les': 71, 'se': 522, 'yo': 193}, {'le': 71, 'les': 71, 'que': 869, 'se':
522}, {'': (2, 'plan'), 'D': 12, 'a': 12, 'con': 12, 'el': 12, 'en': 12}, {'<advises>': 82, '<called3>': 83, '<met1>':
779, '<moved3>': 686, '<off>': 137, '<says>': 780, '<sent_to>': 161, '<urges>': 260, '<wrote3>': 782, '^': 212,
'acompano': 457, 'aconsejo': 783, 'advierte': 261, 'advirtio': 261, 'alerto': 261, 'aseguro': 185, 'aviso': 784,
'avisó': 784, 'bailo': 137, 'clavo': 137, 'comento': 272, 'comprometimos': 865, 'confirma': 784, 'debe': 274, 'deben':
274, 'decia': 281, 'dejo': 793, 'desencontramos': 137, 'dice': 285, 'dijo': 794, 'dio': 799, 'embarco': 137, 'envio':
802, 'envió': 802, 'fallo': 137, 'falta': 866, 'ghosteo': 137, 'gustaria': 45, 'ha': 807, 'habla': 808, 'hablo': 808,
'habló': 808, 'han': 809, 'hemos': 867, 'iba': 293, 'iban': 293, 'insiste': 298, 'insistio': 303, 'invita': 811,
'invitan': 811, 'juntamos': 868, 'juntaremos': 12, 'junto': 812, 'la': 306, 'las': 306, 'llega': 814, 'llegara': 814,
'lo': 306, 'los': 306, 'mando': 802, 'mandó': 802, 'paso': 802, 'pasó': 802, 'pide': 309, 'pidio': 870, 'planto': 137,
'pregunta': 314, 'preguntaba': 314, 'pregunto': 314, 'preguntó': 314, 'previno': 261, 'promete': 291, 'prometio': 316,
'queda': 242, 'quedaron': 242, 'quedo': 824, 'quedó': 824, 'recomendo': 783, 'reenvio': 802, 'reenvió': 802,
'reunimos': 868, 'reuniremos': 12, 'reuno': 812, 'tenia': 293, 'tenian': 293, 'tiene': 321, 'tienen': 321, 'toca':
812, 'tocara': 812, 'va': 324, 'vamos': 828, 'van': 324, 'vemos': 871, 'veo': 812, 'veremos': 12, 'vimos': 457},
{'mi': 42, 'mí': 42}, {'mental': 42, 'para': 873, 'personal': 42}, {'<answers>': 841, 'llamo': 137, 'llamó': 137},
{'conecto': 137, 'conectó': 137, 'dio': 137, 'hizo': 137, 'pudo': 137}, {'<answers>': 841, '<came3>': 137, '<clitic>':
846, '<managed1>': 849, '<seen1>': 137, 'he': 844, 'hemos': 844, 'me': 875, 'nos': 842, 'se': 876}, {'el': 607, 'la':
607, 'mi': 607, 'nuestra': 607, 'nuestro': 607}, {'de': 878, 'el': 607, 'la': 607, 'mi': 607, 'nuestra': 607,
'nuestro': 607}, {'conviene': 5, 'deberia': 5, 'deberiamos': 5, 'es': 142, 'habria': 141, 'hay': 141, 'lo': 142, 'me':
143, 'tendria': 141, 'tenemos': 141, 'tengo': 141}, {'^': 5, 'es': 75, 'seria': 75}, {'ideal': 881, 'mejor': 881,
'suyo': 881}, {'^': 880, 'lo': 882}, {'<them>': 883, '<they>': 883, 'avisar': 384, 'avisarme': 384, 'contar': 384,
'contarme': 384, 'decir': 384, 'decirme': 384, 'que': 417}, {'despacho': 12}, {'oficina': 12}, {'casa': 12}, {'aca':
12, 'aqui': 12, 'casa': 12, 'el': 885, 'la': 886, 'mi': 887}, {'D': 92, 'a': 93, 'al': 93, 'para': 93, 'por': 888},
{'semana': 83}, {'de': 890}, {'dia': 83, 'fin': 891, 'finde': 83}, {'noche': 83, 'tarde': 83}, {'...': 73, 'casa':
83}, {'...': 416, 'el': 892, 'la': 893, 'por': 894, 'un': 601}, {'N': 507, 'saludar': 83, 'ver': 83}, {'...': 416,
'<any_det>': 450, '<their>': 777, '^': 451, 'a': 896, 'el': 892, 'la': 893, 'por': 83, 'un': 601}, {'...': 73},
{'por': 898}, {'a': 467}, {'a': 467, 'ayuda': 900, 'consejo': 900, 'opinion': 900}, {'<giveinf>': 25, '<inf_them>':
25, '<infle>': 25}, {'': (7, 'waiting'), '^': 650, 'el': 17, 'la': 17, 'lo': 17, 'que': 17, 'su': 17, 'sus': 17},
{'^': 902, 'conectar': 493, 'de': 903, 'del': 597, 'juntar': 493, 'presentar': 493, 'que': 495}, {'contratar': 45,
'escribir': 45, 'invitar': 45, 'llamar': 45, 'si': 45}, {'en': 905}, {'en': 45, 'que': 45}, {'N': 497}, {'a': 908,
'en': 496}, {'visto': 64}, {'lo': 910, 'poco': 137}, {'a': 423, 'con': 423, 'y': 459}, {'N': 912}, {'N': 682, 'a':
913, 'el': 83, 'la': 516, 'le': 517, 'su': 516, 'una': 516}, {'^': 452}, {'N': 915}, {'a': 916}, {'N': 657}, {'': (5,
'mine'), '^': 494, 'a': 918, 'que': 25}, {'<date>': 12, 'paso': 42}, {'pasos': 42}, {'con': 423}, {'contacto': 922},
{'en': 923}, {'N': 924}, {'contacto': 462}, {'N': 924, 'a': 925, 'en': 926}, {'adelanta': 94, 'aplaza': 94, 'aplazo':
94, 'cambia': 94, 'cambio': 94, 'es': 94, 'movio': 94, 'mueve': 94, 'pasa': 94, 'paso': 94, 'pasó': 94, 'queda': 94,
'retrasa': 94, 'sera': 94, 'va': 94}, {'adelanta': 94, 'aplaza': 94, 'aplazo': 94, 'cambia': 94, 'cambio': 94, 'es':
94, 'movio': 94, 'mueve': 94, 'pasa': 94, 'paso': 94, 'pasó': 94, 'queda': 94, 'retrasa': 94, 'se': 928, 'sera': 94,
'va': 94}, {'D': 929}, {'D': 929, 'para': 930, 'prevista': 930, 'previsto': 930}, {'ser': 930}, {'a': 932}, {'era':
930, 'estaba': 931, 'iba': 933, 'tenia': 930, 'teniamos': 930, 'tocaba': 930}, {'<should>': 5, '<would_give>': 0,
'no': 6}, {'olvide': 155}, {'me': 936}, {'se': 937}, {'<is3>': 64, '<they>': 64, '^': 935, 'era': 930, 'estaba': 931,
'iba': 933, 'no': 938, 'tenia': 930, 'teniamos': 930, 'tocaba': 930}, {'^': 341, 'el': 636, 'nada': 635}, {'^': 153,
'de': 584, 'el': 137, 'la': 137, 'nuestra': 137, 'nuestro': 137, 'que': 583}, {'<moved_pp>': 618, 'D': 92, '^': 153,
'a': 93, 'agendada': 12, 'agendado': 12, 'al': 93, 'de': 342, 'en': 940, 'fijada': 12, 'para': 93, 'pendiente': 941},
{'<them>': 659, 'N': 659}, {'juntarnos': 12, 'vernos': 12}, {'almorzar': 12, 'comer': 12, 'hablar': 12, 'juntarnos':
12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 658, 'con': 943, 'de': 944, 'el': 12, 'en': 945,
'para': 663}, {'la': 592, 'las': 12}, {'de': 656, 'en': 656, 'para': 12}, {'la': 25, 'lo': 25}, {'le': 25, 'les': 25,
'se': 949}, {'le': 25, 'les': 25, 'se': 949, 'yo': 950}, {'<inf>': 12, 'D': 12, '^': 655, 'que': 951, 'vernos': 12},
{'': (2, 'plan'), '<inf>': 12, 'D': 12, 'vernos': 12}, {'de': 952, 'en': 952, 'para': 953, 'que': 397}, {'': (23,
'contact'), '<them>': 948, 'N': 954}, {'^': 650, 'almorzar': 12, 'cenar': 12, 'comer': 12, 'desayunar': 12,
'juntarnos': 12, 'que': 951, 'tomar': 12, 'vernos': 12}, {'': (5, 'mine'), '^': 25}, {'la': 957, 'lo': 957}, {'le':
957, 'les': 957, 'se': 958}, {'le': 957, 'les': 957, 'se': 958, 'yo': 959}, {'^': 650, 'almorzar': 12, 'cenar': 12,
'comer': 12, 'desayunar': 12, 'hablar': 12, 'juntarnos': 12, 'que': 960, 'reunirnos': 12, 'tomar': 12, 'vernos': 12},
{'': (2, 'plan'), 'almorzar': 12, 'cenar': 12, 'comer': 12, 'desayunar': 12, 'el': 12, 'juntarnos': 12, 'tomar': 12,
'vernos': 12}, {'D': 12, 'a': 947, 'con': 955, 'de': 956, 'el': 12, 'en': 961, 'para': 962, 'pendiente': 598,
'pendientes': 598}, {'de': 584, 'que': 583}, {'pendiente': 964}, {'': (5, 'mine'), '^': 650, 'almorzar': 12, 'cenar':
12, 'comer': 12, 'desayunar': 12, 'juntarnos': 12, 'que': 951, 'tomar': 12, 'vernos': 12}, {'': (5, 'mine'), 'le':
25}, {'': (5, 'mine'), '^': 650, 'almorzar': 12, 'cenar': 12, 'comer': 12, 'desayunar': 12, 'hablar': 12, 'juntarnos':
12, 'que': 951, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 658, 'con': 955, 'de': 966, 'debiendo':
967, 'debiendole': 25, 'el': 12, 'en': 968, 'para': 962}, {'': (6, 'theirs'), '<inf_me>': 0, '<infle>': 25}, {'': (5,
'mine'), '^': 970, 'que': 344}, {'': (5, 'mine'), '^': 970, 'el': 636, 'nada': 635, 'que': 344}, {'': (7, 'waiting'),
'me': 273, 'nos': 273}, {'': (7, 'waiting'), 'el': 17, 'la': 17, 'lo': 17, 'que': 973, 'su': 17, 'sus': 17}, {'^':
153, 'de': 974, 'del': 597, 'el': 137, 'la': 137, 'nuestra': 137, 'nuestro': 137, 'que': 583}, {'<moved_pp>': 618,
'a': 593, 'atenta': 596, 'atento': 596, 'conmigo': 242, 'de': 971, 'debiendo': 348, 'en': 972, 'esperando': 414,
'pendiente': 975, 'pendientes': 598}, {'^': 341, 'el': 636, 'nada': 635, 'que': 344}, {'<moved_pp>': 618, 'conmigo':
242, 'de': 345, 'debiendo': 348, 'en': 977, 'pendiente': 941}, {'<see_inf>': 137, 'que': 229, 'saber': 64},
{'<letter>': 83}, {'<letter>': 83, 'visita': 83}, {'el': 980, 'la': 981, 'un': 980, 'una': 980}, {'colgue': 83,
'corte': 83, 'corté': 83, 'hable': 83, 'hablé': 83, 'salgo': 83, 'termino': 83}, {'N': 704}, {'a': 984}, {'conectar':
493, 'juntar': 493, 'presentar': 493}, {'dudas': 431}, {'sus': 987}, {'': (23, 'contact'), '<their>': 102}, {'N': 12},
{'la': 83, 'reunion': 83, 'reunirme': 83, 'reunión': 83, 'una': 83}, {'con': 990, 'de': 991}, {'por': 12}, {'a': 93,
'al': 93, 'para': 93}, {'': (0, 'missed'), '<date>': 137, 'el': 607, 'la': 607}, {'de': 64}, {'ido': 137}, {'^': 716,
'debo': 25, 'tenemos': 717, 'tengo': 717, 'vamos': 758, 'voy': 758}, {'^': 716}, {'fue': 818, 'olvido': 818, 'paso':
818, 'pasó': 818}, {'olvido': 818, 'paso': 818, 'pasó': 818}, {'a': 93, 'al': 93, 'para': 93, 'por': 12}, {'conmigo':
83}, {'<moved3>': 686, '<off>': 140, 'acerca': 993, 'acerco': 357, 'acercó': 357, 'adelanta': 94, 'aparecio': 357,
'aplaza': 94, 'cambia': 994, 'cambio': 994, 'cayeron': 995, 'cayo': 995, 'compromete': 197, 'comprometio': 197,
'corrio': 994, 'dejo': 358, 'encarga': 359, 'entero': 996, 'habia': 997, 'la': 998, 'las': 999, 'lo': 998, 'los': 999,
'me': 1000, 'mueve': 994, 'nos': 1001, 'ocupa': 359, 'ofrecio': 197, 'olvidaron': 879, 'olvido': 879, 'pasa': 1002,
'paso': 357, 'pasó': 357, 'queda': 94, 'retrasa': 94, 'rumorea': 64, 'sumaron': 457, 'sumo': 457, 'unieron': 457,
'unio': 457, 'va': 94, 'vino': 357, 'vio': 1003}, {'<them>': 883, '<they>': 883}, {'el': 565}, {'yo': 75}, {'fuera':
1007}, {'senales': 137}, {'aparecer': 137, 'atender': 137, 'contestar': 137, 'dar': 1009, 'responder': 137}, {'sin':
1010}, {'paso': 42}, {'': (0, 'missed'), 'de': 137}, {'contestar': 137, 'exito': 137, 'falta': 656, 'hablar': 137,
'noticias': 1013, 'novedades': 411, 'rastro': 411, 'respuesta': 137, 'senales': 1013, 'suerte': 137, 'ver': 137,
'verla': 137, 'verlo': 137}, {'con': 45, 'que': 45}, {'...': 76, ':': 75, 'era': 217, 'es': 217, 'fue': 217},
{'recibiremos': 0, 'sabremos': 0, 'tendre': 0, 'tendremos': 0}, {'la': 1017, 'las': 1017, 'lo': 1017, 'los': 1017,
'recibiremos': 0, 'sabremos': 0, 'tendre': 0, 'tendremos': 0}, {'<thing>': 1018}, {'<tip>': 1016, '^': 1019},
{'<tip>': 1016}, {'vez': 45}, {'estaba': 457, 'estuvo': 457, 'vino': 457}, {'<answers>': 841, '<clitic>': 846,
'<seen1>': 137, 'he': 844, 'hemos': 844, 'me': 842, 'nos': 842, 'se': 845}, {'apagado': 137}, {'D': 12, 'con': 12},
{'<date>': 1026}, {'^': 652, 'conectar': 493, 'conectarlos': 42, 'juntar': 493, 'juntarlos': 42, 'ponerlos': 497,
'presentar': 493, 'presentarlos': 42}, {'<any_det>': 1027, '<date>': 1026, 'que': 1028}, {'con': 12}, {'a': 12}, {'':
(5, 'mine'), '^': 652, 'conectar': 493, 'conectarlos': 42, 'juntar': 493, 'juntarlos': 42, 'juntarme': 1030, 'pensar':
45, 'ponerlos': 497, 'presentar': 493, 'presentarlos': 42, 'quedar': 1030, 'reunirme': 12, 'ver': 1031, 'verme':
1030}, {'<any_det>': 1027, '<date>': 1026, 'ganas': 574, 'juntarme': 1030, 'que': 1032, 'quedar': 1030, 'reunirme':
12, 'ver': 1031, 'verme': 1030}, {'a': 251, 'que': 679}, {'que': 378}, {'do': 42}, {'<inf_them>': 25, '<todo_inf>':
25}, {'^': 1037}, {'^': 902, 'de': 495, 'que': 1038}, {':': 42}, {'birra': 73, 'cafe': 73, 'café': 73, 'cana': 73,
'cerveza': 73, 'tinto': 73, 'vino': 73}, {'<any_det>': 83, 'algo': 83, 'cafe': 83, 'café': 83, 'cerveza': 83, 'el':
1041, 'mate': 83, 'mates': 83, 'te': 83, 'tinto': 83, 'un': 1041, 'una': 1041}, {'<any_det>': 83, 'algo': 83, 'cafe':
83, 'café': 83, 'cerveza': 83, 'mate': 83, 'mates': 83, 'te': 83, 'tinto': 83}, {'el': 1041, 'un': 1041, 'una': 1041},
{'un': 12, 'una': 12}, {'<date>': 83}, {'cancelar': 137}, {'<any_det>': 1046, '<date>': 83, 'que': 1047}, {'que':
1047}, {'estos': 45}, {'de': 1050}, {'<drink>': 83, 'dia': 1051}, {'<drink>': 83}, {'dias': 45}, {'estos': 1054},
{'de': 1055}, {'<inf>': 365, '<inf_me>': 0, '<infme>': 0}, {'^': 1057}, {'a': 1058}, {'<see_inf>': 12, '^': 488},
{'a': 1060, 'atras': 411, 'detras': 411}, {'facebook': 45, 'instagram': 45, 'linkedin': 45, 'twitter': 45, 'x': 45},
{'N': 83, 'a': 83, 'el': 571, 'en': 1062, 'la': 572, 'pasar': 45, 'que': 45, 'un': 573, 'una': 575}, {'con': 990},
{'almorzar': 12, 'casa': 12, 'cenar': 12, 'comer': 12, 'la': 886, 'verme': 12, 'visitarme': 12}, {'a': 1065}, {'':
(23, 'contact'), 'N': 83, 'a': 83}, {'con': 436, 'de': 436, 'en': 436, 'para': 436}, {'a': 1060, 'atras': 411, 'con':
990, 'detras': 411}, {'la': 999, 'las': 999, 'lo': 999, 'los': 999}, {'': (14, 'together'), 'le': 999, 'les': 999,
'se': 1070}, {'nada': 137, 'si': 45, 'yo': 1071}, {'estaba': 137}, {'ido': 137, 'marchado': 137}, {'habia': 1074},
{'no': 1073, 'que': 64, 'se': 1075, 'veremos': 392}, {'': (5, 'mine'), '^': 153, 'a': 489}, {'tu': 549}, {'^': 716,
'debo': 724}, {'ocupo': 554}, {'tu': 75, 'tú': 75, 'vos': 75}, {'debo': 1077, 'en': 1078, 'le': 1079, 'les': 1079,
'llevo': 25, 'me': 1080, 'pongo': 25, 'que': 1081, 'se': 1070, 'y': 457}, {'<may3>': 126, '^': 534, 'debe': 126,
'dijo': 244, 'ha': 535, 'habia': 245, 'iba': 538, 'me': 540, 'nos': 541, 'pensaba': 244, 'queda': 343, 'quedaron':
346, 'quedo': 542, 'quedó': 542, 'queria': 244, 'se': 543, 'tenia': 544, 'tiene': 362, 'tienen': 362, 'va': 369,
'van': 369}, {'$': 60, '//': 81, '<advises>': 82, '<called1>': 84, '<came3>': 91, '<date>': 97, '<eat1>': 100,
'<handed1>': 121, '<hours>': 124, '<may3>': 126, '<mentor_noun>': 122, '<moved1>': 130, '<moved3>': 133, '<moved_pp>':
136, '<off>': 140, '<opines>': 150, '<read1>': 152, '<remind>': 155, '<sent_to>': 161, '<set>': 162, '<set_up>': 163,
'<shall1>': 12, '<they>': 370, '<tip>': 374, '<told1>': 377, '<tried1>': 379, 'N': 381, '^': 383, 'a': 393,
'acabamos': 395, 'acabo': 395, 'accion': 396, 'acordamos': 400, 'acorde': 400, 'agradecer': 402, 'agradeci': 403,
'agradecida': 404, 'agradecido': 404, 'agradecimos': 403, 'agradezco': 402, 'aguardo': 17, 'al': 405, 'alente': 409,
'algun': 410, 'almorce': 83, 'almorzado': 83, 'almorzamos': 83, 'andamos': 412, 'ando': 415, 'anduve': 416,
'anduvimos': 416, 'anime': 409, 'antes': 419, 'apadrine': 420, 'apagado': 137, 'apenas': 417, 'aplazada': 137,
'aplazado': 137, 'apresentacao': 426, 'arme': 429, 'armé': 429, 'aseguro': 185, 'asesore': 420, 'aunque': 417,
'ausencia': 137, 'avisandome': 384, 'ayudamos': 434, 'ayude': 434, 'baile': 416, 'banco': 438, 'bebi': 439, 'bebimos':
83, 'brindamos': 83, 'brinde': 83, 'buzon': 157, 'buzón': 157, 'caminamos': 83, 'camine': 416, 'carta': 444, 'casi':
447, 'celebramos': 83, 'celebre': 83, 'cenado': 416, 'cenamos': 83, 'cene': 83, 'charla': 83, 'charlamos': 83,
'charlando': 83, 'charle': 83, 'charlita': 83, 'coincidi': 83, 'coincidido': 83, 'coincidimos': 83, 'colgar': 416,
'colgue': 416, 'comedor': 448, 'comi': 416, 'comido': 416, 'comimos': 83, 'como': 384, 'comparti': 456, 'compromiso':
396, 'con': 458, 'conecte': 462, 'conmigo': 457, 'conoci': 83, 'conocimos': 83, 'consejo': 464, 'console': 409,
'consulta': 466, 'consulte': 468, 'consulté': 468, 'contandome': 384, 'conte': 469, 'contestador': 137,
'contestadora': 137, 'conteste': 471, 'conversacion': 83, 'conversado': 83, 'conversamos': 83, 'converse': 83,
'conversé': 83, 'correo': 158, 'corri': 416, 'corte': 416, 'corté': 416, 'cree': 187, 'creo': 51, 'cruce': 474,
'crucé': 475, 'cruz': 476, 'cuando': 417, 'cuenta': 191, 'cuya': 64, 'cuyo': 64, 'dado': 384, 'dando': 477, 'dandole':
479, 'de': 482, 'debe': 126, 'deberia': 484, 'deberiamos': 485, 'debi': 486, 'debia': 378, 'debiamos': 378, 'debido':
487, 'debo': 498, 'decia': 195, 'derive': 501, 'desayunamos': 83, 'desayune': 83, 'desde': 506, 'despues': 419, 'di':
520, 'dice': 201, 'dicen': 384, 'diciendo': 384, 'diciendome': 384, 'dicte': 521, 'dije': 524, 'dijimos': 524, 'dijo':
526, 'dimos': 521, 'discutimos': 83, 'eche': 529, 'echo': 532, 'el': 545, 'en': 553, 'encargo': 555, 'encontramos':
84, 'encontre': 84, 'ensayamos': 556, 'ensene': 559, 'entregue': 560, 'envie': 561, 'envié': 561, 'era': 221,
'eramos': 562, 'es': 566, 'escribi': 570, 'escribí': 570, 'escuche': 576, 'escuché': 576, 'espera': 230, 'esperamos':
579, 'esperando': 414, 'espere': 582, 'espero': 579, 'esperé': 582, 'esta': 586, 'estaba': 587, 'estabamos': 590,
'estamos': 594, 'estaria': 595, 'estoy': 599, 'estuve': 602, 'estuvimos': 603, 'estuvo': 604, 'está': 586, 'explique':
559, 'expliqué': 559, 'extrano': 530, 'falta': 606, 'falte': 610, 'falto': 611, 'feedback': 614, 'felicite': 409,
'festejamos': 83, 'forme': 617, 'formé': 617, 'fue': 619, 'fuera': 621, 'fui': 625, 'fuimos': 626, 'gracias': 628,
'h': 631, 'ha': 639, 'habia': 641, 'habiamos': 642, 'hablado': 83, 'hablamos': 83, 'hablando': 83, 'hable': 643,
'hablé': 643, 'habra': 645, 'habria': 51, 'hace': 648, 'han': 649, 'hasta': 418, 'hay': 654, 'he': 665, 'hemos': 669,
'hice': 677, 'hicimos': 678, 'hora': 631, 'horas': 631, 'iba': 680, 'ibamos': 681, 'iban': 252, 'idea': 45,
'ilocalizable': 137, 'imparti': 521, 'insiste': 256, 'insistio': 256, 'intercambiamos': 83, 'intercambie': 83,
'intercambio': 623, 'intro': 684, 'jugamos': 83, 'jugue': 685, 'junte': 462, 'junté': 462, 'la': 705, 'las': 712,
'le': 759, 'lei': 760, 'les': 763, 'llamada': 765, 'llamadas': 766, 'llevo': 505, 'lo': 771, 'los': 773, 'mande': 778,
'mandé': 778, 'me': 829, 'mentoree': 420, 'mentorice': 420, 'merendamos': 83, 'merende': 83, 'mi': 830, 'mientras':
417, 'mil': 831, 'mostre': 833, 'movi': 834, 'muchas': 831, 'nada': 836, 'necesita': 332, 'necesitamos': 154,
'necesito': 837, 'ni': 843, 'no': 864, 'nos': 872, 'nota': 874, 'nunca': 877, 'ofreci': 495, 'oi': 576, 'ojala': 45,
'olvidamos': 818, 'olvide': 818, 'olvido': 879, 'olvidé': 818, 'para': 884, 'parece': 384, 'pasa': 889, 'pasamos':
895, 'pasandole': 479, 'pasara': 94, 'pase': 897, 'paso': 899, 'pasé': 897, 'pedi': 901, 'pendiente': 904,
'pendientes': 598, 'pensaba': 378, 'pensando': 906, 'perdi': 609, 'perdida': 836, 'pide': 334, 'pidio': 336, 'pienso':
907, 'pitchee': 83, 'planton': 137, 'platica': 83, 'platicamos': 83, 'platicando': 83, 'platique': 83, 'poner': 909,
'ponerlos': 497, 'por': 911, 'porq': 64, 'porque': 64, 'pospuesta': 137, 'pospuesto': 137, 'postergada': 137,
'postergado': 137, 'pq': 64, 'practicamos': 556, 'precisa': 337, 'pregunta': 314, 'preguntaba': 314, 'pregunte': 900,
'pregunto': 314, 'pregunté': 900, 'preguntó': 314, 'presentacion': 426, 'presentandolas': 422, 'presentandolos': 422,
'presentarlas': 422, 'presentarlos': 422, 'presentation': 426, 'presente': 914, 'presenté': 914, 'preste': 917,
'presté': 917, 'promesa': 396, 'promete': 291, 'prometi': 919, 'prometimos': 919, 'prometio': 316, 'propone': 338,
'propuso': 338, 'proxima': 14, 'proximo': 920, 'proximos': 921, 'puesto': 384, 'puse': 927, 'q': 934, 'que': 939,
'queda': 942, 'quedada': 416, 'quedado': 946, 'quedamos': 963, 'quedan': 965, 'quedaron': 346, 'quede': 969, 'quedo':
976, 'quedé': 969, 'quedó': 978, 'queria': 979, 'queriamos': 378, 'quien': 64, 'quienes': 64, 'quiere': 352,
'quisiera': 45, 'quiza': 45, 'quizas': 45, 'reagendamos': 92, 'reagendar': 92, 'reagendo': 92, 'recibi': 982,
'recibimos': 814, 'recibire': 814, 'recibo': 814, 'recien': 983, 'recomende': 985, 'recordar': 986, 'recordatorio':
42, 'reenvie': 834, 'referi': 501, 'regale': 917, 'regalé': 917, 'regresa': 355, 'repasamos': 83, 'reprogramamos': 92,
'reprogramo': 92, 'requiere': 356, 'resolvi': 988, 'respondi': 471, 'resulta': 384, 'revisamos': 989, 'revise': 556,
'revisé': 556, 'salgo': 992, 'sali': 416, 'salimos': 416, 'se': 1004, 'seguimos': 594, 'segun': 1005, 'sera': 1006,
'sesion': 124, 'sesiones': 124, 'si': 1008, 'sigo': 594, 'sigue': 1011, 'siguen': 1011, 'siguiente': 1012, 'sin':
1014, 'sone': 1015, 'su': 1020, 'sus': 1021, 'tal': 1022, 'tambien': 1023, 'también': 1023, 'tampoco': 1024, 'tarea':
396, 'telefono': 1025, 'tenemos': 1029, 'tengo': 1033, 'tenia': 1034, 'teniamos': 1035, 'tenian': 252, 'tiene': 362,
'tienen': 362, 'to': 1036, 'toca': 1039, 'tocaba': 378, 'toco': 154, 'todo': 1040, 'tomamos': 1042, 'tomando': 1043,
'tomandome': 83, 'tomandonos': 83, 'tomaremos': 1044, 'tome': 1043, 'tomo': 1045, 'tomé': 1043, 'trabajamos': 416,
'trabaje': 416, 'trabajé': 416, 'tranquilice': 409, 'tropece': 416, 'tuve': 1048, 'tuvimos': 1048, 'tuvo': 1049, 'un':
1052, 'una': 1053, 'unas': 1053, 'uno': 1056, 'unos': 1053, 'va': 1059, 'vamos': 1061, 'van': 369, 'vi': 1063,
'viajamos': 83, 'viaje': 416, 'viajo': 1064, 'viajé': 416, 'viene': 1066, 'vimos': 1067, 'vino': 604, 'visto': 84,
'voluntariado': 1068, 'voluntario': 1068, 'volvera': 355, 'voy': 1069, 'vuelve': 355, 'xq': 64, 'y': 1072, 'ya': 1076,
'yo': 1082, 'él': 1083}]


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
'café': 4}, {'N': 0}, {'a': 6}, {'almorzar': 2, 'cenar': 2, 'comer': 2, 'desayunar': 2, 'mi': 3, 'su': 3, 'tomar': 5,
'visitar': 7}, {'': (2, 'call')}, {'colgar': 9, 'cortar': 9}, {'de': 10}, {'': (7, 'event')}, {'': (7, 'event'),
'office': 12}, {'': (8, 'meeting'), 'de': 12, 'sobre': 12}, {'taller': 14, 'telefono': 9}, {'': (4, 'meal'), 'con':
2}, {'empresa': 12}, {'la': 17}, {'': (4, 'meal'), 'de': 18}, {'': (5, 'message')}, {'vino': 2, 'vinos': 2}, {'leche':
4}, {'': (3, 'coffee'), 'con': 22}, {'party': 12}, {'asada': 2}, {'a': 0, 'al': 0, 'por': 0}, {'N': 26}, {'fono': 9,
'tel': 9, 'telefono': 9, 'videollamada': 9}, {'por': 28}, {'con': 9}, {'con': 2}, {'vino': 2}, {'call': 9}, {'': (7,
'event'), 'telefonica': 9}, {'a': 0}, {'administracion': 0}, {'de': 36, 'directivo': 0}, {'': (4, 'meal'), 'de': 32},
{'': (6, 'email')}, {'': (6, 'email'), 'electronico': 39}, {'vino': 2, 'vinos': 2, 'visitar': 7}, {'': (8, 'meeting'),
'day': 12}, {'mail': 39}, {'taller': 14}, {'el': 44, 'mi': 3, 'su': 3}, {'': (8, 'meeting'), 'de': 12}, {'a': 20},
{'con': 0}, {'con': 0, 'viendo': 0}, {'bodega': 0, 'despacho': 0, 'empresa': 0, 'fabrica': 0, 'local': 0, 'nave': 0,
'oficina': 0, 'oficinas': 0, 'planta': 0, 'taller': 0, 'tienda': 0}, {'el': 50, 'la': 50, 'su': 50, 'sus': 50},
{'almacen': 0, 'despacho': 0, 'local': 0, 'taller': 0}, {'a': 51, 'al': 52, 'por': 51}, {'meet': 9}, {'': (0,
'intro')}, {'consejo': 0}, {'': (8, 'meeting'), 'de': 56, 'directiva': 0}, {'off': 0}, {'escribi': 20, 'escribí': 20},
{'con': 55}, {'': (0, 'intro'), 'a': 55}, {'presentado': 61}, {'conecto': 60, 'conectó': 60, 'cruce': 0, 'crucé': 0,
'encontre': 0, 'escribio': 20, 'ha': 62, 'marco': 9, 'marcó': 9, 'presento': 61, 'presentó': 61, 'recibio': 0,
'reuni': 0, 'tope': 0, 'vi': 0}, {'texto': 20, 'voz': 20}, {'': (5, 'message'), 'de': 64}, {'dia': 2}, {'del': 66},
{'redonda': 12}, {'ha': 62, 'juntamos': 0, 'presento': 61, 'presentó': 61, 'recibio': 0, 'reunimos': 0, 'vemos': 0,
'veremos': 0, 'vimos': 0}, {'voz': 20}, {'de': 70}, {'one': 0}, {'on': 72}, {'dia': 0}, {'manana': 0, 'tarde': 0},
{'el': 74}, {'a': 51, 'el': 74, 'la': 75, 'por': 51, 'todo': 76}, {'': (8, 'meeting'), 'el': 50, 'la': 50, 'su': 50,
'sus': 50}, {'a': 51, 'el': 74, 'la': 75, 'por': 78, 'todo': 76}, {'oficina': 0}, {'la': 80}, {'N': 26, 'por': 81},
{'day': 12}, {'correo': 39, 'el': 3, 'mail': 39, 'meet': 9, 'teams': 9, 'tel': 9, 'telefono': 9, 'zoom': 9}, {'libro':
12}, {'con': 55, 'del': 85}, {'a': 55}, {'negocios': 12}, {'de': 88}, {'summit': 12}, {'up': 0}, {'con': 4}, {'te': 4,
'vino': 2}, {'cafe': 4, 'café': 4}, {'te': 4, 'un': 94}, {'gin': 2, 'te': 4, 'tinto': 4, 'vino': 2, 'vinos': 2},
{'uno': 0}, {'a': 97}, {'llamada': 9}, {'verme': 0}, {'N': 26, 'a': 100}, {'1': 1, 'a': 8, 'acabamos': 11, 'acabe':
11, 'acabo': 11, 'after': 13, 'afterwork': 12, 'al': 15, 'almorce': 2, 'almorzamos': 2, 'almorzando': 2, 'almorzar':
2, 'almuercito': 2, 'almuerzo': 16, 'almuerzos': 2, 'aperitivo': 2, 'arepas': 2, 'asado': 19, 'audio': 20, 'audios':
20, 'barbacoa': 2, 'bautismo': 12, 'bautizo': 12, 'birra': 2, 'birras': 2, 'board': 0, 'boda': 12, 'brainstorming': 0,
'brunch': 2, 'buen': 21, 'cafe': 23, 'cafecito': 4, 'cafelito': 4, 'cafelitos': 4, 'cafes': 4, 'cafesito': 4,
'cafeteria': 4, 'café': 23, 'call': 9, 'calls': 9, 'caminata': 0, 'campus': 24, 'cana': 2, 'canas': 2, 'cantina': 2,
'cappuccino': 4, 'capuchino': 4, 'carajillo': 4, 'carne': 25, 'carta': 20, 'casamiento': 12, 'cayo': 27, 'cena': 2,
'cenamos': 2, 'cenando': 2, 'cenar': 2, 'cenas': 2, 'cene': 2, 'ceno': 2, 'cerveza': 2, 'cervezas': 2, 'ceviche': 2,
'charla': 12, 'charlamos': 29, 'chat': 20, 'chateamos': 20, 'chatee': 20, 'chela': 2, 'chelas': 2, 'chifa': 2,
'choripan': 2, 'cita': 0, 'coaching': 0, 'coctel': 12, 'coincidi': 0, 'colgamos': 9, 'colgar': 30, 'colgue': 9,
'comemos': 31, 'comi': 2, 'comida': 2, 'comiendo': 2, 'comilona': 2, 'comimos': 2, 'comite': 0, 'como': 31,
'completo': 2, 'con': 32, 'concierto': 12, 'conference': 33, 'conferencia': 34, 'conferencias': 12, 'congreso': 12,
'conoci': 35, 'consejo': 37, 'convencion': 12, 'copa': 38, 'copas': 2, 'correito': 39, 'correo': 40, 'correos': 39,
'cortadito': 4, 'cortado': 4, 'corte': 30, 'corté': 30, 'cumple': 12, 'cumpleanos': 12, 'cóctel': 12, 'daily': 0,
'de': 41, 'del': 21, 'demo': 42, 'desayunamos': 2, 'desayunando': 2, 'desayunar': 2, 'desayune': 2, 'desayuno': 16,
'directorio': 0, 'dm': 20, 'drinks': 2, 'e': 43, 'el': 21, 'email': 39, 'emails': 39, 'en': 45, 'encuentro': 46,
'entierro': 12, 'entrevista': 0, 'escribi': 47, 'escribí': 47, 'espresso': 4, 'estuve': 48, 'estuvimos': 49, 'evento':
12, 'eventos': 12, 'expo': 12, 'exposicion': 12, 'expreso': 4, 'facetime': 9, 'feria': 12, 'ferias': 12, 'festival':
12, 'fiesta': 12, 'fiestas': 12, 'fono': 9, 'foro': 12, 'fui': 53, 'fuimos': 53, 'funeral': 12, 'gala': 12,
'gintonic': 2, 'google': 54, 'graduacion': 12, 'guasap': 20, 'hablamos': 29, 'hable': 29, 'hablé': 29, 'hackathon':
12, 'hackaton': 12, 'inauguracion': 12, 'inbox': 20, 'insta': 20, 'instagram': 20, 'intro': 55, 'introduccion': 55,
'jornada': 12, 'jornadas': 12, 'junta': 57, 'juntas': 0, 'kick': 58, 'kickoff': 0, 'latte': 4, 'le': 59, 'linkedin':
20, 'llamada': 9, 'llamadas': 9, 'llamadita': 9, 'llamado': 9, 'llamadon': 9, 'llamamos': 9, 'llamar': 9, 'llame': 9,
'llamo': 9, 'llamé': 9, 'llamó': 9, 'los': 21, 'mail': 39, 'mailcito': 39, 'mails': 39, 'marco': 9, 'marcó': 9,
'marque': 9, 'marqué': 9, 'marron': 4, 'mate': 4, 'mateada': 4, 'mateando': 4, 'matecitos': 4, 'mates': 4, 'md': 20,
'me': 63, 'meet': 9, 'meetup': 12, 'mensaje': 65, 'mensajeamos': 20, 'mensajee': 20, 'mensajes': 20, 'mensajito': 20,
'mentoria': 0, 'mentorias': 0, 'mentoring': 0, 'mentoría': 0, 'menu': 67, 'merendamos': 2, 'merende': 2, 'merienda':
2, 'meriendo': 2, 'mesa': 68, 'msg': 20, 'msj': 20, 'networking': 12, 'nos': 69, 'nota': 71, 'notas': 71, 'onces': 4,
'one': 73, 'paella': 2, 'panel': 12, 'parrillada': 2, 'pasamos': 77, 'pase': 79, 'paseo': 0, 'paso': 82, 'pasé': 79,
'pasó': 82, 'picada': 2, 'pinchos': 2, 'pitch': 83, 'pizza': 2, 'pola': 2, 'polas': 2, 'por': 84, 'posada': 12,
'postal': 20, 'premios': 12, 'presentacion': 86, 'presente': 87, 'presenté': 87, 'quedamos': 48, 'quede': 48, 'quedé':
48, 'quince': 12, 'quinceanera': 12, 'recital': 12, 'restaurante': 2, 'retro': 0, 'reu': 0, 'reuni': 0, 'reunimos': 0,
'reunion': 0, 'reunioncita': 0, 'reuniones': 0, 'reunión': 0, 'revision': 0, 'ronda': 89, 'seminario': 12, 'sesion':
0, 'simposio': 12, 'skype': 9, 'slack': 20, 'sms': 20, 'sobremesa': 2, 'south': 90, 'stand': 91, 'starbucks': 4,
'summit': 12, 'sushi': 2, 'sync': 0, 'tacos': 2, 'taller': 12, 'talleres': 12, 'tapas': 2, 'tapeo': 2, 'taquitos': 2,
'te': 92, 'teams': 9, 'tecito': 4, 'tel': 9, 'telefonazo': 9, 'telefonica': 9, 'telefono': 9, 'telegram': 20,
'timbrazo': 9, 'tintico': 4, 'tinto': 4, 'tomamos': 93, 'tomar': 95, 'trago': 2, 'tragos': 2, 'tutoria': 0, 'un': 96,
'uno': 98, 'unos': 21, 'velorio': 12, 'vermu': 2, 'vermut': 2, 'vi': 35, 'video': 99, 'videocall': 9,
'videoconferencia': 9, 'videollamada': 9, 'videollamadas': 9, 'videollamado': 9, 'vino': 101, 'visita': 0, 'visitar':
7, 'visite': 0, 'visité': 0, 'wa': 20, 'wapp': 20, 'wasap': 20, 'wasapp': 20, 'web': 90, 'webinar': 12, 'whats': 20,
'whatsap': 20, 'whatsapp': 20, 'whatsappee': 20, 'wpp': 20, 'ws': 20, 'wsp': 20, 'zoom': 9}]

