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
'gave:resource')}, {'N': 102}, {'a': 103}, {'<helpful>': 104}, {'<any_det>': 105}, {'<helpful>': 102}, {'<any_det>':
107}, {'^': 108}, {'N': 109}, {'<feedback_noun>': 101}, {'de': 111}, {'feedback': 101, 'opinion': 101},
{'comentarios': 101, 'notas': 101, 'observaciones': 101}, {'monton': 112}, {'devolucion': 101}, {'cuantas': 111},
{'cuantos': 111}, {'<feedback_noun>': 101, '^': 106, 'a': 110, 'algo': 112, 'algunas': 111, 'algunos': 111,
'bastante': 111, 'mi': 113, 'mis': 114, 'muchas': 111, 'mucho': 111, 'muchos': 111, 'un': 115, 'una': 116, 'unas':
117, 'unos': 118, 'varias': 111, 'varios': 111}, {'^': 59, 'a': 60, 'al': 60, 'con': 60, 'de': 60, 'en': 60, 'para':
60}, {'<mentor_noun>': 120}, {'de': 121}, {'<inf_me>': 0, '<infme>': 0}, {'^': 123}, {'': (1, 'moved'), 'D': 90, 'a':
90, 'al': 90, 'de': 90, 'para': 90}, {'<date>': 125}, {'<date>': 125, 'a': 91, 'al': 91, 'para': 91}, {'a': 91, 'al':
91, 'el': 126, 'la': 127, 'lo': 127, 'para': 91}, {'': (1, 'moved'), 'D': 90, 'a': 90, 'al': 90, 'para': 90},
{'<date>': 129}, {'D': 90, 'a': 90, 'al': 90, 'el': 130, 'la': 130, 'nuestra': 130, 'nuestro': 130, 'para': 90}, {'D':
90, 'al': 90, 'para': 90}, {'...': 132}, {'D': 90, 'a': 90, 'al': 90, 'del': 133, 'para': 90}, {'': (0, 'missed')},
{'hora': 135}, {'ultima': 136}, {'': (0, 'missed'), 'a': 137, 'el': 135, 'la': 135, 'lo': 135, 'nuestra': 135,
'nuestro': 135, 'todo': 135}, {'que': 5}, {'mejor': 5}, {'conviene': 5}, {'<have_to>': 139, 'conviene': 5, 'deberia':
5, 'deberiamos': 5}, {'<have_to>': 139, '<should>': 5, 'es': 140, 'lo': 140, 'me': 141, 'no': 142, 'nos': 141,
'seria': 140}, {'^': 143}, {'^': 143, 'nosotros': 144, 'yo': 144}, {'que': 145}, {'': (13, 'talk'), '^': 143,
'nosotros': 144, 'yo': 144}, {'en': 146, 'que': 147}, {'<paper>': 100}, {'<their>': 149, 'el': 149, 'la': 149},
{'<giveinf>': 23}, {'^': 151}, {'^': 151, 'de': 152}, {'voz': 135}, {'': (0, 'missed'), 'de': 154}, {'de': 154},
{'buzon': 155, 'buzón': 155, 'casilla': 135, 'contestador': 135, 'contestadora': 135, 'correo': 156}, {'a': 157, 'al':
157, 'el': 157}, {'a': 157, 'al': 157, 'derecho': 158, 'directo': 158, 'el': 157}, {'D': 12, 'con': 12, 'el': 12,
'para': 12}, {'<any_det>': 14, '<date>': 12, 'con': 12, 'juntarnos': 12, 'para': 12, 'reunirnos': 12, 'vernos': 12},
{'...': 31, 'D': 0}, {'la': 28, 'las': 28, 'lo': 28, 'los': 28}, {'me': 163, 'nos': 163}, {'y': 164}, {'...': 165},
{'...': 33, 'D': 0}, {'ok': 0, 'si': 0, 'sí': 0}, {'respuesta': 0}, {'el': 168, 'feedback': 0, 'noticias': 0,
'novedades': 0, 'razon': 0, 'respuesta': 0, 'una': 169}, {'D': 0, 'algo': 0, 'cuando': 0, 'cuanto': 0, 'cuándo': 0,
'cuánto': 0, 'el': 0, 'la': 0, 'manana': 0, 'que': 0, 'qué': 0, 'si': 0}, {'favor': 0, 'intro': 0}, {'intro': 0},
{'favor': 0}, {'el': 172, 'la': 173, 'llegar': 0, 'saber': 0, 'un': 174, 'una': 173}, {'contacto': 0}, {'en': 176},
{'da': 170, 'desaconseja': 5, 'desaconsejo': 5, 'dice': 171, 'dira': 171, 'hace': 175, 'pondra': 177, 'pone': 177},
{'<hand3>': 162, '<made3>': 166, '<send3>': 167, '<will3>': 0, 'desaconseja': 5, 'desaconsejo': 5, 'me': 178, 'nos':
178}, {'^': 28}, {'^': 28, 'la': 180, 'lo': 180}, {'me': 181, 'nos': 181}, {'que': 182}, {'en': 146, 'que': 145},
{'firmemente': 184}, {'': (4, 'needs_from_me')}, {'<my>': 186}, {'^': 187}, {'con': 188}, {'<should>': 5, 'me': 6,
'ni': 7, 'no': 7, 'nos': 6}, {'^': 190}, {'^': 190, 'yo': 191}, {'que': 192}, {'^': 0}, {'a': 194}, {'^': 28, 'iba':
195, 'va': 195}, {'^': 28, 'iba': 195, 'la': 196, 'lo': 196, 'va': 195}, {'^': 190, 'me': 197, 'nos': 197, 'yo': 191},
{'que': 198}, {'presento': 135, 'presentó': 135}, {'aparecio': 135, 'fue': 135, 'llego': 135, 'paso': 135, 'pasó':
135, 'pudo': 135, 'se': 200, 'vino': 135}, {'no': 201, 'nunca': 201}, {'final': 202}, {'al': 203, 'no': 201, 'nunca':
201}, {'aunque': 204, 'pero': 204, 'y': 204}, {'acercarse': 205, 'ir': 205, 'pasar': 205, 'pasarse': 205, 'sumarse':
205, 'unirse': 205, 'vendria': 205, 'venia': 205, 'venir': 205}, {'<should>': 5, '<would_give>': 0, 'me': 6, 'ni': 7,
'no': 7, 'nos': 6}, {'<would_give>': 0}, {'^': 208}, {'<give3>': 0, '<would_give>': 0}, {'^': 210, 'iba': 195, 'va':
195}, {'^': 210, 'iba': 195, 'la': 211, 'lo': 211, 'va': 195}, {'^': 207, 'acercarse': 205, 'ir': 205, 'la': 209,
'lo': 209, 'me': 212, 'nos': 212, 'pasar': 205, 'pasarse': 205, 'sumarse': 205, 'unirse': 205, 'vendria': 205,
'venia': 205, 'venir': 205, 'yo': 191}, {'a': 206, 'acercarse': 205, 'de': 206, 'en': 206, 'ir': 205, 'pasar': 205,
'pasarse': 205, 'que': 213, 'sumarse': 205, 'unirse': 205, 'vendria': 205, 'venia': 205, 'venir': 205}, {'^': 5,
'que': 73}, {'de': 215}, {'opinion': 216}, {'la': 217}, {'de': 218, 'partidaria': 216, 'partidario': 216}, {'parte':
186}, {'mi': 220, 'nuestra': 220}, {'de': 221}, {'...': 222, '<my>': 186}, {'^': 186}, {'la': 224, 'lo': 224}, {'le':
224, 'les': 224, 'se': 225}, {'le': 224, 'les': 224, 'se': 225, 'yo': 226}, {'^': 223, 'que': 227}, {'de': 188},
{'espera': 229}, {'la': 230}, {'de': 184}, {'le': 188, 'yo': 188}, {'^': 187, 'que': 233}, {'a': 231, 'convencida':
232, 'convencido': 232, 'esperando': 234}, {'me': 194}, {'que': 236}, {'me': 197, 'nos': 197}, {'que': 238}, {'de':
194, 'en': 194}, {'dicho': 239, 'quedado': 240}, {'a': 206, 'acercarse': 205, 'de': 206, 'en': 206, 'ir': 205,
'pasar': 205, 'pasarse': 205, 'que': 206, 'sumarse': 205, 'unirse': 205, 'vendria': 205, 'venia': 205, 'venir': 205},
{'quedado': 242}, {'<inf_me>': 0, '<infme>': 17}, {'^': 244, 'acercarse': 205, 'ir': 205, 'pasar': 205, 'pasarse':
205, 'sumarse': 205, 'unirse': 205, 'vendria': 205, 'venia': 205, 'venir': 205}, {'<infme>': 17}, {'^': 246,
'acercarse': 205, 'ir': 205, 'pasar': 205, 'pasarse': 205, 'sumarse': 205, 'unirse': 205, 'vendria': 205, 'venia':
205, 'venir': 205}, {'a': 245, 'acercarse': 205, 'de': 206, 'en': 206, 'ir': 205, 'pasar': 205, 'pasarse': 205, 'que':
247, 'sumarse': 205, 'unirse': 205, 'vendria': 205, 'venia': 205, 'venir': 205}, {'^': 246}, {'a': 249, 'que': 249},
{'': (3, 'advice'), '<should>': 5, 'me': 6, 'ni': 7, 'no': 7, 'nos': 6}, {'^': 251, 'yo': 191}, {'que': 252}, {'en':
253}, {'falta': 188}, {'hace': 255}, {'D': 81}, {'a': 73}, {'contra': 73, 'de': 73, 'que': 73, 'sobre': 73},
{'<should>': 5, 'hay': 139, 'tengo': 139}, {'^': 260}, {'que': 261}, {'centre': 5, 'conviene': 5, 'enfoque': 5,
'olvide': 5}, {'centremos': 5, 'conviene': 5, 'enfoquemos': 5}, {'cuidado': 5}, {'<have_to>': 139, '<should>': 5,
'lo': 140, 'me': 263, 'nos': 264, 'tenga': 265}, {'<have_to>': 139, '<should>': 5, 'lo': 140, 'me': 263, 'no': 266,
'nos': 264, 'tenga': 265}, {'^': 267}, {'^': 267, 'yo': 268}, {'...': 262, 'que': 269}, {'^': 17}, {'<any_det>': 271,
'^': 17, 'dinero': 271, 'plata': 271}, {'<should>': 5, 'centre': 5, 'conviene': 5, 'enfoque': 5, 'olvide': 5},
{'<should>': 5, 'centremos': 5, 'conviene': 5, 'enfoquemos': 5}, {'<have_to>': 139, '<should>': 5, 'lo': 140, 'me':
273, 'nos': 274, 'tenga': 265}, {'<have_to>': 139, '<should>': 5, 'lo': 140, 'me': 273, 'ni': 7, 'no': 275, 'nos':
274, 'tenga': 265}, {'^': 276}, {'^': 276, 'yo': 277}, {'que': 278}, {'<inf>': 5}, {'^': 280}, {'^': 276, 'me': 197,
'nos': 197, 'yo': 277}, {'...': 262, '^': 280, 'de': 281, 'que': 282}, {'<have_to>': 139, '<should>': 5,
'<would_give>': 0, 'lo': 140, 'me': 273, 'ni': 7, 'no': 275, 'nos': 274, 'tenga': 265}, {'^': 284, 'la': 209, 'lo':
209, 'me': 212, 'nos': 212, 'yo': 277}, {'...': 262, '^': 280, 'de': 281, 'que': 285}, {'^': 267, 'me': 197, 'nos':
197, 'yo': 268}, {'D': 81, 'que': 287}, {'^': 0, 'que': 194}, {'aconsejado': 215, 'comentado': 257, 'contado': 257,
'dicho': 288, 'prometido': 289, 'quedado': 240, 'recomendado': 215, 'sugerido': 215}, {'a': 271, 'que': 271}, {'': (3,
'advice'), '<should>': 5, 'me': 6, 'nos': 6}, {'<should>': 5, 'me': 6, 'ni': 7, 'no': 292, 'nos': 6}, {'^': 293, 'yo':
191}, {'que': 294}, {'en': 295}, {'': (3, 'advice'), '<have_to>': 139, '<should>': 5, 'lo': 140, 'me': 273, 'nos':
274, 'tenga': 265}, {'<have_to>': 139, '<should>': 5, 'lo': 140, 'me': 273, 'ni': 7, 'no': 297, 'nos': 274, 'tenga':
265}, {'^': 298, 'yo': 277}, {'que': 299}, {'en': 300}, {'falta': 194}, {'sin': 302}, {'<give3>': 303, '^': 210},
{'<should>': 5, 'no': 5}, {'^': 305, 'le': 224, 'les': 224, 'se': 225, 'yo': 226}, {'que': 306}, {'^': 190, 'le': 224,
'les': 224, 'se': 225}, {'^': 293, 'le': 224, 'les': 224, 'se': 225, 'yo': 308}, {'que': 309}, {'que': 62, 'qué': 62},
{'como': 62, 'cuando': 62, 'cuanto': 62, 'cuándo': 62, 'cuánto': 62, 'cómo': 62, 'donde': 62, 'dónde': 62, 'por': 311,
'si': 62}, {'^': 0, 'me': 194}, {'^': 0, 'me': 194, 'que': 313}, {'<any_det>': 186}, {'^': 315}, {'algo': 0,
'noticias': 0, 'novedades': 0, 'respuesta': 0}, {'^': 317, 'que': 194}, {'que': 194}, {'<giveinf>': 0}, {'^': 320},
{'a': 321}, {'<advises>': 80, '<says>': 257, '<urges>': 258, '^': 210, 'advierte': 259, 'advirtio': 259, 'alerto':
259, 'aseguro': 183, 'comento': 270, 'debe': 272, 'deben': 272, 'decia': 279, 'dice': 283, 'dijo': 286, 'ha': 290,
'iba': 291, 'iban': 291, 'insiste': 296, 'insistio': 301, 'la': 304, 'las': 304, 'lo': 304, 'los': 304, 'pide': 307,
'pidio': 310, 'pregunta': 312, 'preguntaba': 312, 'pregunto': 312, 'preguntó': 312, 'previno': 259, 'promete': 289,
'prometio': 314, 'queda': 240, 'quedaron': 240, 'quedo': 240, 'quedó': 240, 'reclama': 316, 'reclamo': 316, 'tenia':
291, 'tenian': 291, 'tiene': 318, 'tienen': 319, 'va': 322, 'van': 322}, {'D': 186}, {'...': 324}, {'': (4,
'needs_from_me'), '...': 324}, {'...': 222, '<any_det>': 325, '<my>': 326}, {'^': 186, 'le': 224, 'les': 224, 'se':
225}, {'^': 186, 'le': 224, 'les': 224, 'se': 225, 'yo': 328}, {'^': 327, 'que': 329}, {'<advises>': 80, '<says>':
257, '<urges>': 258, '^': 210, 'advierte': 259, 'advirtio': 259, 'alerto': 259, 'aseguro': 183, 'comento': 270,
'debe': 272, 'deben': 272, 'decia': 279, 'dice': 283, 'dijo': 286, 'ha': 290, 'iba': 291, 'iban': 291, 'insiste': 296,
'insistio': 301, 'la': 304, 'las': 304, 'lo': 304, 'los': 304, 'pide': 307, 'pidio': 295, 'pregunta': 312,
'preguntaba': 312, 'pregunto': 312, 'preguntó': 312, 'previno': 259, 'promete': 289, 'prometio': 314, 'queda': 240,
'quedaron': 240, 'quedo': 240, 'quedó': 240, 'tenia': 291, 'tenian': 291, 'tiene': 319, 'tienen': 319, 'va': 322,
'van': 322}, {'^': 187, 'que': 227}, {'^': 190, 'le': 224, 'les': 224, 'se': 225, 'yo': 308}, {'que': 333}, {'^':
327}, {'que': 73}, {'<should>': 5, 'no': 6}, {'^': 337}, {'': (6, 'theirs'), '<inf_me>': 0}, {'^': 339}, {'de': 340,
'en': 340}, {'me': 194, 'nos': 194}, {'^': 339, 'que': 342}, {'de': 343, 'en': 343}, {'^': 339, 'acercarse': 205,
'ir': 205, 'pasar': 205, 'pasarse': 205, 'que': 342, 'sumarse': 205, 'unirse': 205, 'vendria': 205, 'venia': 205,
'venir': 205}, {'': (6, 'theirs'), 'me': 0}, {'a': 206, 'acercarse': 205, 'conmigo': 240, 'de': 345, 'debiendo': 346,
'en': 345, 'ir': 205, 'pasar': 205, 'pasarse': 205, 'que': 206, 'sumarse': 205, 'unirse': 205, 'vendria': 205,
'venia': 205, 'venir': 205}, {'acercarse': 205, 'ir': 205, 'le': 224, 'les': 224, 'pasar': 205, 'pasarse': 205, 'se':
225, 'sumarse': 205, 'unirse': 205, 'vendria': 205, 'venia': 205, 'venir': 205, 'yo': 226}, {'a': 206, 'acercarse':
205, 'de': 206, 'en': 206, 'ir': 205, 'pasar': 205, 'pasarse': 205, 'que': 348, 'saber': 62, 'sumarse': 205, 'unirse':
205, 'vendria': 205, 'venia': 205, 'venir': 205}, {'^': 223, 'que': 227, 'saber': 62}, {'escribir': 0, 'escribirme':
0, 'llamar': 0, 'llamarme': 0}, {'^': 351}, {'a': 352}, {'^': 223}, {'a': 81, 'al': 81, 'en': 81, 'por': 81}, {'caer':
355, 'ver': 355}, {'de': 194}, {'acerco': 355, 'acercó': 355, 'aparecio': 355, 'compromete': 195, 'comprometio': 195,
'dejo': 356, 'encarga': 357, 'ocupa': 357, 'ofrecio': 195, 'paso': 355, 'pasó': 355, 'vino': 355}, {'a': 247,
'acercarse': 205, 'de': 206, 'en': 206, 'ir': 205, 'pasar': 205, 'pasarse': 205, 'que': 245, 'sumarse': 205, 'unirse':
205, 'vendria': 205, 'venia': 205, 'venir': 205}, {'que': 124}, {'<inf_me>': 0, 'me': 0}, {'y': 361}, {'...': 362},
{'<hand_inf>': 0, '<inf>': 363, '<inf_me>': 0, '<infme>': 0}, {'^': 364}, {'a': 365}, {'a': 124}, {'<advises>': 80,
'<may3>': 124, '<opines>': 148, '^': 179, 'aseguro': 183, 'cree': 185, 'cuenta': 189, 'debe': 124, 'decia': 193,
'dice': 199, 'dijo': 214, 'era': 219, 'es': 219, 'espera': 228, 'esta': 235, 'está': 235, 'falta': 237, 'falto': 237,
'ha': 241, 'habia': 243, 'iba': 248, 'iban': 250, 'insiste': 254, 'insistio': 254, 'le': 256, 'me': 323, 'necesita':
330, 'nos': 331, 'pensaba': 242, 'pide': 332, 'pidio': 334, 'precisa': 335, 'pregunta': 312, 'preguntaba': 312,
'pregunto': 312, 'preguntó': 312, 'promete': 289, 'prometio': 314, 'propone': 336, 'propuso': 336, 'que': 338,
'queda': 341, 'quedaron': 344, 'quedo': 347, 'quedó': 347, 'queria': 349, 'quiere': 350, 'regresa': 353, 'requiere':
354, 'se': 358, 'tenia': 359, 'tenian': 250, 'tiene': 360, 'tienen': 360, 'va': 366, 'van': 367, 'volvera': 353,
'vuelve': 353}, {'...': 74, '^': 5, 'era': 215, 'es': 215, 'fue': 215, 'que': 73}, {'^': 5, 'era': 215, 'es': 215,
'fue': 215, 'que': 73}, {'N': 369, 'el': 370, 'ella': 370, 'ellos': 370, 'él': 370}, {'de': 371, 'del': 371}, {'': (9,
'told')}, {'N': 373}, {'a': 374}, {'<see_inf>': 135}, {'<see_inf>': 135, 'de': 376}, {'a': 81, 'por': 81}, {'paso':
378, 'pasó': 378, 'vinieron': 81, 'vino': 81}, {'desaconseja': 5, 'desaconsejo': 5, 'me': 178, 'nos': 178}, {'que':
62}, {'N': 73}, {'de': 382}, {'': (7, 'waiting'), 'l': 17}, {'': (7, 'waiting'), 'de': 384, 'del': 17}, {'espera':
385}, {'mejor': 43}, {'juicio': 73}, {'si': 43}, {'avisar': 381, 'avisarme': 381, 'contar': 381, 'contarme': 381,
'decir': 381, 'decirme': 381, 'juicio': 383, 'la': 386, 'lo': 387, 'su': 388, 'ver': 389}, {'<see_inf>': 81}, {'de':
391}, {'mia': 23}, {'<inf>': 12, 'D': 12, 'vernos': 12}, {'de': 394, 'en': 394, 'para': 394, 'que': 394}, {'N': 395},
{'con': 396}, {'': (10, 'thanks')}, {'a': 398}, {'': (10, 'thanks'), 'a': 398}, {'con': 398}, {'parecer': 62}, {'':
(21, 'gave:encouragement')}, {'^': 403}, {'N': 404}, {'a': 405}, {'dia': 43}, {'de': 135}, {'atras': 408, 'detras':
408}, {'que': 17}, {'': (7, 'waiting'), 'a': 410, 'que': 17}, {'atras': 408, 'detras': 408, 'esperando': 411}, {'con':
81}, {'': (13, 'talk'), '<they>': 62}, {'que': 414}, {'de': 415}, {'^': 59, 'a': 60}, {'': (15, 'gave:intro')}, {'^':
418}, {'N': 419}, {'N': 419, 'a': 420, 'con': 420, 'y': 420}, {'N': 421}, {':': 422}, {'a': 419, 'con': 419, 'de':
419, 'entre': 419}, {'intro': 424, 'introduccion': 424, 'presentacion': 424, 'puente': 424}, {'el': 425, 'la': 425,
'una': 425}, {'': (17, 'gave:knowledge')}, {'^': 427}, {'a': 428, 'con': 428, 'en': 428}, {'N': 429}, {'a': 430}, {'':
(22, 'gave:volunteering')}, {'^': 432}, {'alimentos': 433}, {'de': 434}, {'algo': 81, 'un': 81, 'una': 81}, {'': (20,
'gave:referral')}, {'^': 437}, {'a': 438, 'para': 438}, {'recomendacion': 439}, {'de': 440}, {'cruzo': 135}, {'vemos':
135}, {'coincido': 135, 'llamo': 135, 'me': 442, 'nos': 443, 'veo': 135}, {'comunitario': 433, 'social': 433}, {'de':
438, 'del': 438}, {'contacto': 446, 'correo': 446, 'datos': 446, 'nombre': 446, 'numero': 446, 'telefono': 446},
{'mi': 107, 'mis': 107, 'nuestra': 107}, {'<any_det>': 102}, {'<any_det>': 447, '^': 449}, {'N': 450}, {'experiencia':
428}, {'<any_det>': 447, '^': 448, 'a': 451, 'mi': 452}, {'': (14, 'together')}, {'nosotros': 454}, {'N': 419, 'a':
420}, {'con': 420, 'y': 456}, {'N': 457}, {'a': 458}, {'dia': 73}, {'del': 460, 'recibido': 73}, {'': (8, 'asked')},
{'a': 462}, {'N': 462}, {'a': 464, 'con': 462}, {'mi': 452}, {'dudas': 428, 'preguntas': 428}, {'las': 467, 'sus':
467}, {'correos': 81, 'mails': 81, 'mensajes': 81}, {'palabras': 81}, {'correos': 81, 'de': 469, 'mensajes': 81,
'palabra': 81, 'palabras': 81, 'unas': 470}, {'correos': 81, 'mensajes': 81, 'palabra': 81, 'palabras': 81, 'unas':
470}, {'roja': 433}, {'vueltas': 135}, {'contacto': 446, 'datos': 446, 'nombre': 446, 'telefono': 446}, {'<any_det>':
475}, {'encargo': 23}, {'me': 477}, {'eso': 478, 'planton': 135}, {'llamado': 135, 'visto': 135}, {'<see_inf>': 43,
'haber': 480}, {'<see_inf>': 43}, {'haber': 135, 'llamar': 135, 'ver': 135}, {'a': 62}, {'<giveinf>': 23,
'<inf_them>': 23}, {'N': 23}, {'N': 40}, {'a': 487, 'con': 487, 'y': 487}, {'N': 488}, {'N': 488, 'a': 489},
{'<inf_them>': 23}, {'^': 491}, {'contacto': 40}, {'en': 493}, {'': (5, 'mine'), '^': 485, 'a': 486, 'conectar': 490,
'conectarlos': 40, 'de': 492, 'juntar': 490, 'juntarlos': 40, 'ponerlos': 494, 'presentar': 490, 'presentarlos': 40,
'que': 492}, {'a': 438, 'con': 438}, {'N': 496}, {'N': 496, 'a': 497}, {'<clitic>': 376, '<see_inf>': 135}, {'no':
499}, {'que': 500, 'sin': 499}, {'...': 501}, {'hace': 502, 'que': 414}, {'<any_det>': 447}, {'N': 504}, {'^': 427,
'a': 428, 'de': 428, 'en': 428, 'para': 428, 'sobre': 428}, {'<course>': 506}, {'gracias': 400}, {'^': 99, 'a': 100,
'de': 100, 'del': 100, 'sobre': 100}, {'comentarios': 509, 'impresiones': 509, 'opinion': 509, 'parecer': 509},
{'<any_det>': 447, 'a': 505, 'el': 507, 'gracias': 400, 'la': 507, 'las': 508, 'mi': 510, 'mis': 510, 'un': 507,
'una': 507}, {'el': 507, 'la': 507, 'un': 507, 'una': 507}, {'la': 69, 'lo': 69}, {'<clitic>': 69, 'se': 513}, {'que':
514}, {'^': 207, 'la': 209, 'lo': 209, 'me': 212, 'nos': 212, 'yo': 191}, {'que': 516}, {'a': 428, 'con': 428},
{'mano': 518}, {'una': 519}, {'a': 135}, {'menos': 521}, {'de': 522}, {'da': 170, 'dice': 171, 'dira': 171, 'hace':
175, 'pondra': 177, 'pone': 177}, {'me': 524, 'nos': 524}, {'quedado': 240}, {'<inf_me>': 0}, {'^': 527, 'acercarse':
205, 'ir': 205, 'pasar': 205, 'pasarse': 205, 'sumarse': 205, 'unirse': 205, 'vendria': 205, 'venia': 205, 'venir':
205}, {'a': 528, 'acercarse': 205, 'de': 206, 'en': 206, 'ir': 205, 'pasar': 205, 'pasarse': 205, 'que': 206,
'sumarse': 205, 'unirse': 205, 'vendria': 205, 'venia': 205, 'venir': 205}, {'prometido': 289, 'quedado': 240}, {'^':
210, 'ha': 530, 'la': 304, 'las': 304, 'lo': 304, 'los': 304, 'queda': 240, 'quedaron': 240, 'quedo': 240, 'quedó':
240, 'tiene': 318, 'tienen': 319, 'va': 322, 'van': 322}, {'^': 210, 'ha': 530, 'la': 304, 'las': 304, 'lo': 304,
'los': 304, 'queda': 240, 'quedaron': 240, 'quedo': 240, 'quedó': 240, 'tiene': 319, 'tienen': 319, 'va': 322, 'van':
322}, {'a': 206, 'acercarse': 205, 'conmigo': 240, 'de': 345, 'en': 345, 'ir': 205, 'pasar': 205, 'pasarse': 205,
'que': 206, 'sumarse': 205, 'unirse': 205, 'vendria': 205, 'venia': 205, 'venir': 205}, {'compromete': 195,
'comprometio': 195, 'encarga': 357, 'ocupa': 357, 'ofrecio': 195}, {'a': 206, 'acercarse': 205, 'de': 206, 'en': 206,
'ir': 205, 'pasar': 205, 'pasarse': 205, 'que': 528, 'sumarse': 205, 'unirse': 205, 'vendria': 205, 'venia': 205,
'venir': 205}, {'<may3>': 124, '^': 525, 'cual': 62, 'cuales': 62, 'debe': 124, 'dijo': 242, 'ha': 526, 'habia': 243,
'iba': 529, 'me': 531, 'nos': 532, 'pensaba': 242, 'queda': 341, 'quedaron': 344, 'quedo': 533, 'quedó': 533,
'queria': 242, 'se': 534, 'tenia': 535, 'tiene': 360, 'tienen': 360, 'va': 367, 'van': 367}, {'de': 17, 'del': 17},
{'agenda': 12}, {'de': 91, 'del': 91}, {'lugar': 73}, {'<them>': 73, 'N': 73}, {'de': 541, 'del': 541}, {'opinion':
73}, {'agenda': 12, 'cuanto': 414, 'espera': 537, 'la': 538, 'lugar': 539, 'mi': 540, 'opinion': 542, 'su': 543, 'tu':
540, 'vez': 539}, {'de': 23}, {'yo': 545}, {'<their>': 100}, {'a': 428, 'como': 428, 'cómo': 428}, {'N': 548, '^':
427}, {'a': 549, 'como': 428, 'cómo': 428}, {'<any_det>': 447, 'a': 505}, {'cinco': 454, 'cuatro': 454, 'dos': 454,
'tres': 454}, {'N': 62}, {'de': 553}, {'cumple': 554, 'cumpleanos': 554, 'santo': 554}, {'de': 218, 'el': 555,
'partidaria': 216, 'partidario': 216}, {'preguntar': 462}, {'para': 557}, {'N': 558}, {'a': 559}, {'podcast': 43,
'video': 43}, {'entrevista': 43}, {'podcast': 43}, {'de': 43}, {'charla': 564}, {'el': 561, 'la': 562, 'que': 43,
'un': 563, 'una': 565}, {'': (7, 'waiting'), 'respuesta': 17}, {'me': 17}, {'a': 410, 'el': 17, 'la': 567, 'noticias':
17, 'que': 568, 'respuesta': 17, 'su': 17, 'sus': 17}, {'0': 135, 'dos': 135, 'media': 135, 'un': 135, 'una': 135},
{'N': 570}, {'a': 571}, {'<set>': 12, 'a': 231, 'convencida': 232, 'convencido': 232, 'en': 538, 'esperando': 234,
'pendiente': 152}, {'con': 81, 'tambien': 454, 'también': 454}, {'dos': 454}, {'cuatro': 454, 'dos': 454, 'tres':
454}, {'con': 81, 'las': 575, 'los': 576, 'todos': 454}, {'de': 384, 'del': 17}, {'espera': 578}, {'la': 579}, {'a':
580, 'esperando': 411}, {'bien': 43, 'bueno': 43, 'dpm': 43}, {'a': 17}, {'': (7, 'waiting'), 'el': 17, 'la': 17,
'lo': 17, 'que': 17, 'su': 17, 'sus': 17}, {'de': 584, 'del': 584}, {'a': 580, 'atenta': 583, 'atento': 583,
'esperando': 411, 'pendiente': 585, 'pendientes': 585, 'pensando': 43}, {'rato': 81}, {'charlando': 81, 'con': 81,
'donde': 81, 'en': 81, 'hablando': 81, 'platicando': 81, 'reunida': 81, 'reunido': 81, 'tomando': 81, 'un': 587},
{'charlando': 81, 'con': 81, 'en': 81, 'hablando': 81, 'juntos': 81, 'reunidas': 81, 'reunidos': 81, 'revisando': 81,
'tomando': 81, 'trabajando': 81, 'viendo': 81}, {'tambien': 454, 'también': 454}, {'N': 194, '^': 491, 'me': 194,
'nos': 194}, {'^': 485, 'conectar': 490, 'conectarlos': 40, 'de': 492, 'juntar': 490, 'juntarlos': 40, 'ponerlos':
494, 'presentar': 490, 'presentarlos': 40, 'que': 591}, {'': (0, 'missed'), '<date>': 135}, {'': (0, 'missed'),
'<date>': 135, 'la': 593}, {'': (0, 'missed'), '<date>': 135, 'a': 594, 'al': 593, 'el': 593, 'la': 593, 'su': 593,
'una': 593}, {'a': 595}, {'^': 151, 'que': 236}, {'<their>': 99, 'el': 99, 'la': 99}, {'^': 598}, {'a': 599, 'al':
599, 'de': 599, 'del': 599, 'sobre': 599}, {'^': 427, 'en': 428}, {'N': 601}, {'a': 602}, {'del': 133}, {'<moved_pp>':
604}, {'cobertura': 135}, {'de': 606}, {'casa': 81}, {'de': 81}, {'': (23, 'contact'), 'casa': 81, 'la': 608, 'lo':
609, 'ver': 81, 'visitar': 81}, {'a': 610, 'al': 81, 'con': 81, 'donde': 81}, {'a': 81, 'al': 81, 'con': 81, 'juntos':
81, 'por': 81}, {'': (10, 'thanks'), 'el': 62, 'ella': 62, 'ello': 62, 'eso': 62, 'mi': 62, 'mí': 62, 'nosotros': 62,
'él': 62}, {'N': 398, 'a': 613}, {'^': 432, 'con': 433, 'de': 433, 'en': 433, 'para': 433}, {'voluntariado': 615},
{'de': 616}, {'la': 83, 'verme': 81, 'vernos': 81, 'visitarme': 81}, {'casa': 81, 'la': 83}, {'a': 618, 'por': 619},
{'el': 135, 'la': 135, 'nuestra': 135, 'nuestro': 135}, {'aire': 621}, {'^': 0, 'el': 622, 'nada': 621}, {'de': 194,
'en': 623, 'pendiente': 621}, {'dicho': 239, 'pasado': 620, 'quedado': 624, 'venido': 620}, {'': (0, 'missed'), 'en':
376}, {'acordado': 135, 'agendado': 135, 'quedado': 626}, {'acordado': 135, 'agendado': 135, 'quedado': 135}, {'':
(23, 'contact'), 'por': 81}, {'<inf>': 40, 'ver': 43}, {'que': 630}, {'no': 135}, {'que': 632}, {'...': 501, 'mucho':
633}, {'pasado': 620, 'venido': 620}, {'<inf_them>': 23, '<infle>': 23}, {'^': 636}, {'<giveinf>': 23, '<inf_them>':
23, '<todo_inf>': 23}, {'<inf>': 40, '^': 638, 'conectar': 490, 'conectarlos': 40, 'juntar': 490, 'juntarlos': 40,
'pensar': 43, 'ponerlos': 494, 'presentar': 490, 'presentarlos': 40}, {'^': 491, 'almuerzo': 71, 'de': 637, 'junta':
71, 'que': 639, 'reunion': 71, 'reunión': 71}, {'<infle>': 23}, {'^': 641}, {'': (5, 'mine'), 'que': 23}, {'las': 12},
{'para': 12}, {'': (23, 'contact'), '<them>': 645, 'N': 645}, {'': (5, 'mine'), '^': 641, 'juntarnos': 12, 'vernos':
12}, {'': (5, 'mine'), '^': 641, 'almorzar': 12, 'comer': 12, 'hablar': 12, 'juntarnos': 12, 'reunirnos': 12, 'tomar':
12, 'vernos': 12}, {'': (2, 'plan'), 'el': 12}, {'D': 12, 'a': 644, 'con': 646, 'de': 647, 'el': 12, 'en': 648,
'para': 649}, {'<done_pp>': 81, 'de': 642, 'prometido': 643, 'quedado': 650, 'visto': 82}, {'^': 641, 'juntarnos': 12,
'vernos': 12}, {'^': 641, 'almorzar': 12, 'comer': 12, 'hablar': 12, 'juntarnos': 12, 'reunirnos': 12, 'tomar': 12,
'vernos': 12}, {'D': 12, 'a': 644, 'con': 646, 'de': 652, 'el': 12, 'en': 653, 'para': 649}, {'<done_pp>': 81,
'quedado': 654, 'visto': 82}, {'^': 59, 'a': 60, 'de': 60, 'en': 60}, {'mentor': 656, 'mentora': 656}, {'<course>':
506, 'intro': 424, 'introduccion': 424, 'presentacion': 424, 'puente': 424}, {'': (23, 'contact'), '<course>': 506},
{'': (23, 'contact'), '<course>': 506, 'intro': 424, 'introduccion': 424, 'presentacion': 424, 'puente': 424}, {'^':
432, 'con': 433, 'en': 433}, {'call': 81, 'de': 657, 'el': 658, 'la': 658, 'un': 659, 'una': 660, 'voluntariado': 661,
'zoom': 81}, {'call': 81, 'un': 81, 'una': 81, 'voluntariado': 661, 'zoom': 81}, {'<see_inf>': 135, '^': 244}, {'a':
664, 'que': 249}, {'a': 376}, {'a': 420, 'con': 420, 'y': 420}, {'N': 667}, {':': 422, 'N': 421, 'de': 668, 'entre':
668}, {'a': 81, 'al': 81, 'con': 81, 'un': 81}, {'D': 90, 'a': 90, 'al': 90, 'para': 90}, {'a': 420, 'con': 420},
{'para': 135}, {'menos': 135}, {'de': 674}, {'periodico': 43}, {'prensa': 43}, {'noticias': 43}, {'el': 676,
'facebook': 43, 'instagram': 43, 'la': 677, 'las': 678, 'linkedin': 43, 'twitter': 43, 'x': 43}, {'en': 679, 'por':
679}, {'campo': 0, 'cancha': 0, 'tejado': 0}, {'su': 681}, {'en': 682}, {'esta': 683, 'está': 683}, {'es': 12},
{'dia': 373, 'tanto': 373}, {'contacto': 672}, {'al': 686, 'en': 687}, {'a': 438, 'ante': 438, 'con': 438, 'en': 438,
'para': 438}, {'<called1>': 81, '<moved3>': 671, '<off>': 135, '<sent_to>': 159, 'alente': 404, 'anime': 404, 'apoye':
404, 'avise': 373, 'ayude': 429, 'conecte': 672, 'console': 404, 'cual': 62, 'cuales': 62, 'debo': 23, 'dejamos': 673,
'echo': 675, 'extrano': 135, 'felicite': 404, 'informe': 373, 'informé': 373, 'lei': 680, 'pelota': 684, 'persigo':
135, 'presente': 672, 'presenté': 672, 'proxima': 685, 'puse': 688, 'recomende': 689, 'supe': 680, 'tranquilice': 404,
'vi': 680}, {'contacto': 419}, {'en': 691}, {'<called1>': 81, 'conecte': 419, 'cual': 62, 'cuales': 62, 'lei': 680,
'presente': 419, 'presenté': 419, 'puse': 692, 'supe': 680, 'vi': 680}, {'<feedback_noun>': 101, '^': 108, 'algo':
112, 'algunas': 111, 'algunos': 111, 'bastante': 111, 'mi': 113, 'mis': 114, 'muchas': 111, 'mucho': 111, 'muchos':
111, 'un': 115, 'una': 116, 'unas': 117, 'unos': 118, 'varias': 111, 'varios': 111}, {'<any_det>': 100, '<their>':
100}, {'': (9, 'told'), 'a': 373, 'que': 373}, {'<give1>': 23}, {'que': 23}, {'<any_det>': 447, '^': 102, 'a': 505},
{'cliente': 438, 'contacto': 438, 'lead': 438, 'prospecto': 438}, {'un': 700}, {'': (8, 'asked'), 'a': 462}, {'que':
428, 'qué': 428}, {'como': 428, 'cómo': 428, 'por': 703, 'que': 428, 'qué': 428}, {'': (5, 'mine'), 'a': 486},
{'audio': 81}, {'un': 706}, {'^': 403, 'a': 405}, {'suerte': 708}, {'^': 427, 'con': 428}, {'mano': 710},
{'<any_det>': 447, 'a': 505, 'animo': 708, 'animos': 708, 'fuerza': 708, 'gracias': 400, 'las': 508, 'mi': 510, 'mis':
510, 'una': 711, 'ánimo': 708}, {'porras': 708, 'una': 711}, {'<any_det>': 428, 'a': 549, 'como': 428, 'cómo': 428},
{'': (23, 'contact'), 'cliente': 438, 'contacto': 438, 'lead': 438, 'prospecto': 438}, {'<any_det>': 447, 'a': 505,
'un': 715}, {'': (23, 'contact'), 'para': 557}, {'debiendo': 23}, {'<any_det>': 428, 'a': 549, 'como': 428, 'cómo':
428, 'por': 703, 'que': 428, 'qué': 428}, {'prometido': 643}, {'prometido': 69}, {'animo': 708, 'ánimo': 708}, {'el':
722}, {'': (23, 'contact'), 'cliente': 438, 'contacto': 438, 'lead': 438, 'mensaje': 81, 'prospecto': 438},
{'<any_det>': 447, 'a': 505, 'un': 724}, {'<any_det>': 447, 'a': 505, 'un': 700}, {'opinion': 462}, {'': (8, 'asked'),
'a': 462, 'ayuda': 462, 'consejo': 462, 'opinion': 462, 'su': 727}, {'^': 102}, {'de': 23, 'debiendo': 23, 'en': 23},
{'<my>': 186, 'el': 186, 'la': 186, 'las': 186, 'los': 186}, {'^': 731}, {'a': 23}, {'<handed1>': 694, '<read1>': 695,
'<told1>': 696, '^': 697, 'agradeci': 400, 'agradecimos': 400, 'asegure': 698, 'ayude': 429, 'comparti': 699,
'consegui': 701, 'consultamos': 702, 'consulte': 702, 'consulté': 702, 'contamos': 704, 'conte': 704, 'conteste': 81,
'debemos': 23, 'debo': 705, 'deje': 707, 'dejé': 707, 'derive': 701, 'desee': 709, 'di': 712, 'dije': 515, 'dijimos':
515, 'eche': 713, 'ensene': 714, 'envie': 716, 'envié': 716, 'escribi': 717, 'escribí': 717, 'estoy': 718,
'explicamos': 704, 'explique': 719, 'expliqué': 719, 'hable': 81, 'hablé': 81, 'hace': 255, 'he': 720, 'hemos': 721,
'levante': 723, 'levanté': 723, 'llame': 81, 'llamé': 81, 'mande': 725, 'mandé': 725, 'marque': 81, 'marqué': 81,
'mostre': 719, 'ofreci': 23, 'pase': 726, 'pasé': 726, 'pedi': 728, 'pedimos': 702, 'preguntamos': 702, 'pregunte':
702, 'pregunté': 702, 'presente': 456, 'presenté': 456, 'preste': 729, 'presté': 729, 'prometi': 643, 'prometimos':
643, 'quede': 730, 'quedé': 730, 'referi': 701, 'regale': 729, 'regalé': 729, 'respondi': 81, 'subi': 723, 'tenemos':
698, 'tengo': 698, 'urge': 732, 'vamos': 733, 'voy': 733}, {'el': 43, 'en': 43, 'la': 43, 'las': 43, 'lo': 43, 'los':
43, 'que': 43, 'sobre': 43, 'un': 43, 'una': 43}, {'<any_det>': 447, 'a': 505, 'animo': 708, 'animos': 708, 'fuerza':
708, 'gracias': 400, 'las': 508, 'mi': 510, 'mis': 510, 'ánimo': 708}, {'porras': 708}, {'<handed1>': 694, '<read1>':
695, '<told1>': 696, '^': 697, 'agradeci': 400, 'agradecimos': 400, 'comparti': 699, 'consegui': 701, 'consultamos':
702, 'consulte': 702, 'consulté': 702, 'contamos': 704, 'conte': 704, 'debo': 705, 'derive': 701, 'desee': 709, 'di':
736, 'dije': 515, 'dijimos': 515, 'eche': 737, 'ensene': 714, 'envie': 726, 'envié': 726, 'explicamos': 704,
'explique': 719, 'expliqué': 719, 'he': 720, 'hemos': 721, 'levante': 723, 'levanté': 723, 'mande': 726, 'mandé': 726,
'mostre': 719, 'ofreci': 23, 'pase': 726, 'pasé': 726, 'pedi': 728, 'pedimos': 702, 'preguntamos': 702, 'pregunte':
702, 'pregunté': 702, 'presente': 456, 'presenté': 456, 'preste': 729, 'presté': 729, 'prometi': 643, 'prometimos':
643, 'quede': 730, 'quedé': 730, 'referi': 701, 'regale': 729, 'regalé': 729, 'subi': 723, 'tenemos': 698, 'tengo':
698}, {'perdida': 135}, {'perdida': 135, 'suya': 739}, {'perdidas': 135}, {'es': 73}, {'hacer': 742}, {'que': 743},
{'deberia': 743, 'deberiamos': 743, 'tenemos': 744, 'tengo': 744}, {'<called1>': 81, '<moved3>': 671, '<off>': 135,
'<sent_to>': 159, 'alente': 404, 'anime': 404, 'apoye': 404, 'avise': 373, 'ayude': 429, 'conecte': 672, 'console':
404, 'debo': 23, 'dejamos': 673, 'echo': 675, 'extrano': 135, 'felicite': 404, 'informe': 373, 'informé': 373, 'lei':
680, 'persigo': 135, 'presente': 672, 'presenté': 672, 'puse': 688, 'que': 745, 'recomende': 689, 'supe': 680,
'tranquilice': 404, 'vi': 680}, {'juntos': 454}, {'<called1>': 81, 'conecte': 419, 'cual': 62, 'cuales': 62, 'dos':
747, 'lei': 680, 'presente': 419, 'presenté': 419, 'puse': 692, 'supe': 680, 'vi': 680}, {'^': 437, 'a': 438},
{'vida': 438}, {'de': 750}, {'curriculum': 438, 'cv': 749, 'hoja': 751}, {'<any_det>': 447, '<their>': 752, '^': 448,
'a': 505}, {'': (23, 'contact'), '<link>': 81}, {'': (13, 'talk'), 'como': 62, 'cuando': 62, 'cuándo': 62, 'cómo': 62,
'de': 62, 'por': 311, 'que': 62, 'si': 62, 'sobre': 62}, {'para': 62, 'q': 62, 'que': 62}, {'N': 756}, {'mejor': 73,
'primero': 73}, {'que': 755}, {'N': 733}, {'': (5, 'mine'), 'a': 23, 'con': 760, 'en': 23}, {'voz': 81}, {'de': 762},
{'<letter>': 81, 'mensaje': 763, 'nota': 763}, {'visto': 135}, {'alborotado': 135}, {'y': 766}, {'<any_det>': 764,
'<letter>': 81, '<stood>': 135, 'botada': 135, 'botado': 135, 'en': 765, 'mensaje': 763, 'nota': 763, 'varado': 135,
'vestido': 767}, {'...': 262, '^': 280, 'de': 281, 'mejor': 73, 'primero': 73, 'que': 285}, {'<tip>': 74}, {'^': 5,
'de': 73, 'que': 73}, {'consejo': 771, 'dato': 771, 'tip': 771}, {'espalda': 135}, {'...': 770, 'como': 772, 'el':
772, 'este': 772, 'la': 773, 'planton': 135, 'un': 772}, {'': (5, 'mine'), 'de': 23}, {'': (5, 'mine'), 'de': 23,
'yo': 775}, {'<any_det>': 764, '<letter>': 81, 'mensaje': 763, 'nota': 763}, {'^': 151, 'el': 17, 'la': 17, 'que':
568, 'su': 17, 'sus': 17}, {'': (13, 'talk'), 'que': 62, 'si': 62}, {'': (13, 'talk'), '^': 267, 'me': 197, 'nos':
197, 'yo': 268}, {'': (13, 'talk'), 'que': 780, 'si': 62}, {'<called_pp>': 81, 'aconsejado': 215, 'comentado': 779,
'confirmado': 779, 'contado': 779, 'dicho': 781, 'explicado': 779, 'preguntado': 779, 'prometido': 289, 'quedado':
240, 'recomendado': 215, 'sugerido': 215}, {'de': 62, 'del': 62, 'sobre': 62}, {'<called_pp>': 81}, {'comprometido':
733, 'cruzado': 81, 'encontrado': 81, 'juntado': 81, 'reunido': 81, 'tomado': 81, 'visto': 81}, {'a': 12, 'al': 12},
{'D': 12, 'a': 12, 'con': 12, 'el': 12, 'en': 12}, {'<any_det>': 2}, {'^': 788}, {'a': 23, 'para': 23}, {'': (0,
'missed'), 'N': 135}, {'completo': 135}, {'': (0, 'missed'), 'a': 791, 'completamente': 135, 'contestar': 135, 'de':
135, 'del': 135, 'el': 135, 'escribir': 135, 'felicitar': 135, 'ir': 135, 'la': 135, 'llamar': 135, 'llamarla': 135,
'llamarlo': 135, 'lo': 135, 'mandar': 135, 'por': 792, 'que': 135, 'responder': 135}, {'': (0, 'missed'), 'a': 791,
'completamente': 135, 'contestar': 135, 'de': 793, 'del': 135, 'el': 135, 'escribir': 135, 'felicitar': 135, 'ir':
135, 'la': 135, 'llamar': 135, 'llamarla': 135, 'llamarlo': 135, 'lo': 135, 'mandar': 135, 'por': 792, 'que': 135,
'responder': 135}, {'le': 69, 'les': 69, 'que': 309, 'se': 513}, {'': (11, 'thinking'), 'como': 62, 'cuando': 62,
'cuanto': 62, 'cuándo': 62, 'cuánto': 62, 'cómo': 62, 'donde': 62, 'dónde': 62, 'por': 311, 'si': 62}, {'^': 151,
'de': 194, 'en': 194}, {'esperando': 135, 'sin': 135}, {'de': 194, 'debiendo': 194, 'en': 194, 'mal': 135}, {'': (2,
'plan'), 'mi': 23, 'mí': 23}, {'D': 12, '^': 151, 'a': 800, 'con': 12, 'el': 12, 'en': 12}, {'juntar': 12, 'reunir':
12, 'ver': 12}, {'a': 802}, {'<advises>': 80, '<called3>': 81, '<met1>': 754, '<moved3>': 671, '<off>': 135, '<says>':
755, '<sent_to>': 159, '<urges>': 258, '<wrote3>': 757, '^': 210, 'acompanaron': 454, 'acompano': 454, 'aconsejo':
758, 'acorde': 564, 'acuerdo': 564, 'advierte': 259, 'advirtio': 259, 'alerto': 259, 'aseguro': 183, 'aviso': 759,
'avisó': 759, 'bailo': 135, 'clavo': 135, 'comento': 270, 'comprometi': 761, 'comprometo': 733, 'confirma': 759,
'debe': 272, 'deben': 272, 'decia': 279, 'dejo': 768, 'dice': 283, 'dijo': 769, 'dio': 774, 'embarco': 135, 'encargo':
776, 'encontre': 81, 'envio': 777, 'envió': 777, 'fallo': 135, 'falta': 778, 'falto': 152, 'ghosteo': 135, 'gustaria':
43, 'ha': 782, 'habla': 783, 'hablo': 783, 'habló': 783, 'han': 784, 'he': 785, 'iba': 291, 'iban': 291, 'insiste':
296, 'insistio': 301, 'invita': 786, 'invitan': 786, 'juntamos': 787, 'juntare': 12, 'junto': 787, 'la': 304, 'las':
304, 'llega': 789, 'llegara': 789, 'lo': 304, 'los': 304, 'mando': 777, 'mandó': 777, 'ofreci': 790, 'olvide': 794,
'olvidé': 794, 'paso': 777, 'pasó': 777, 'perdi': 595, 'pide': 307, 'pidio': 795, 'planto': 135, 'pregunta': 312,
'preguntaba': 312, 'pregunto': 796, 'preguntó': 312, 'previno': 259, 'promete': 289, 'prometio': 314, 'queda': 797,
'quedaron': 240, 'quede': 798, 'quedo': 799, 'quedé': 798, 'quedó': 799, 'reclama': 316, 'reclamo': 316, 'recomendo':
758, 'reenvio': 777, 'reenvió': 777, 'reunimos': 787, 'reunire': 12, 'reuno': 787, 'tenia': 291, 'tenian': 291,
'tiene': 318, 'tienen': 319, 'toca': 801, 'tocara': 787, 'toco': 152, 'va': 322, 'van': 322, 'vemos': 787, 'veo': 787,
'vere': 12, 'vi': 81, 'voy': 803}, {'tarea': 23}, {'gracias': 399}, {'N': 548}, {'a': 807}, {'<their>': 752}, {'N':
135}, {'de': 810}, {'^': 485, 'de': 492, 'que': 492}, {'fono': 135, 'telefono': 135}, {'': (0, 'missed'), 'llamada':
135}, {'llamadas': 135}, {'': (0, 'missed'), 'el': 813, 'la': 814, 'las': 815, 'mis': 135, 'nada': 135}, {'<answers>':
816}, {'<answers>': 816, 'me': 817, 'nos': 817, 'noticias': 408, 'novedades': 408, 'rastro': 408, 'senales': 408},
{'hablado': 135, 'visto': 135}, {'dio': 135, 'hizo': 135, 'pudo': 135}, {'<seen1>': 135, 'he': 819, 'hemos': 819,
'se': 820}, {'con': 135}, {'<see_inf>': 135, 'dar': 822}, {'<see_inf>': 135, 'a': 823, 'dar': 822}, {'manera': 593},
{'habido': 825}, {'nadie': 135}, {'': (0, 'missed'), '<date>': 135, 'manera': 408}, {'': (0, 'missed'), '<date>': 135,
'manera': 593}, {'nunca': 135}, {'<inf>': 135}, {'a': 831}, {'<answers>': 816, 'anime': 832, 'atrevi': 832}, {'ir':
595}, {'nada': 408}, {'dio': 593, 'hizo': 593, 'nada': 408, 'presento': 135, 'presentó': 135, 'pudo': 593}, {'de':
831, 'para': 831}, {'ganas': 837, 'ocasion': 837, 'tiempo': 837}, {'<answers>': 816, '<clitic>': 821, '<managed1>':
824, '<seen1>': 135, 'acudio': 135, 'aparecieron': 135, 'aparecio': 135, 'disponible': 135, 'ha': 826, 'habia': 827,
'hay': 828, 'he': 819, 'hemos': 819, 'hubo': 829, 'llego': 830, 'llegue': 596, 'me': 833, 'nos': 817, 'olvidar': 153,
'olvidarme': 153, 'pude': 834, 'sabemos': 835, 'se': 836, 'sé': 835, 'tuve': 838, 'tuvimos': 593, 'vino': 827}, {'':
(5, 'mine'), 'a': 23, 'en': 23}, {'el': 17, 'la': 17, 'que': 568, 'su': 17, 'sus': 17}, {'cruzado': 81, 'encontrado':
81, 'juntado': 81, 'reunido': 81, 'tomado': 81, 'visto': 81}, {'': (14, 'together'), 'D': 12, 'a': 12, 'con': 12,
'el': 12, 'en': 12}, {'^': 293, 'le': 69, 'les': 69, 'se': 513, 'yo': 191}, {'le': 69, 'les': 69, 'que': 844, 'se':
513}, {'': (2, 'plan'), 'D': 12, 'a': 12, 'con': 12, 'el': 12, 'en': 12}, {'<advises>': 80, '<called3>': 81, '<met1>':
754, '<moved3>': 671, '<off>': 135, '<says>': 755, '<sent_to>': 159, '<urges>': 258, '<wrote3>': 757, '^': 210,
'acompano': 454, 'aconsejo': 758, 'advierte': 259, 'advirtio': 259, 'alerto': 259, 'aseguro': 183, 'aviso': 759,
'avisó': 759, 'bailo': 135, 'clavo': 135, 'comento': 270, 'comprometimos': 840, 'confirma': 759, 'debe': 272, 'deben':
272, 'decia': 279, 'dejo': 768, 'desencontramos': 135, 'dice': 283, 'dijo': 769, 'dio': 774, 'embarco': 135, 'envio':
777, 'envió': 777, 'fallo': 135, 'falta': 841, 'ghosteo': 135, 'gustaria': 43, 'ha': 782, 'habla': 783, 'hablo': 783,
'habló': 783, 'han': 784, 'hemos': 842, 'iba': 291, 'iban': 291, 'insiste': 296, 'insistio': 301, 'invita': 786,
'invitan': 786, 'juntamos': 843, 'juntaremos': 12, 'junto': 787, 'la': 304, 'las': 304, 'llega': 789, 'llegara': 789,
'lo': 304, 'los': 304, 'mando': 777, 'mandó': 777, 'paso': 777, 'pasó': 777, 'pide': 307, 'pidio': 845, 'planto': 135,
'pregunta': 312, 'preguntaba': 312, 'pregunto': 312, 'preguntó': 312, 'previno': 259, 'promete': 289, 'prometio': 314,
'queda': 240, 'quedaron': 240, 'quedo': 799, 'quedó': 799, 'recomendo': 758, 'reenvio': 777, 'reenvió': 777,
'reunimos': 843, 'reuniremos': 12, 'reuno': 787, 'tenia': 291, 'tenian': 291, 'tiene': 319, 'tienen': 319, 'toca':
787, 'tocara': 787, 'va': 322, 'vamos': 803, 'van': 322, 'vemos': 846, 'veo': 787, 'veremos': 12, 'vimos': 454},
{'mi': 40, 'mí': 40}, {'mental': 40, 'para': 848, 'personal': 40}, {'<answers>': 816, 'llamo': 135, 'llamó': 135},
{'conecto': 135, 'conectó': 135, 'dio': 135, 'hizo': 135, 'pudo': 135}, {'<answers>': 816, '<came3>': 135, '<clitic>':
821, '<managed1>': 824, '<seen1>': 135, 'he': 819, 'hemos': 819, 'me': 850, 'nos': 817, 'se': 851}, {'el': 593, 'la':
593, 'mi': 593, 'nuestra': 593, 'nuestro': 593}, {'de': 853, 'el': 593, 'la': 593, 'mi': 593, 'nuestra': 593,
'nuestro': 593}, {'conviene': 5, 'deberia': 5, 'deberiamos': 5, 'es': 140, 'habria': 139, 'hay': 139, 'lo': 140, 'me':
141, 'tendria': 139, 'tenemos': 139, 'tengo': 139}, {'^': 5, 'es': 73, 'seria': 73}, {'ideal': 856, 'mejor': 856,
'suyo': 856}, {'^': 855, 'lo': 857}, {'<them>': 858, '<they>': 858, 'avisar': 381, 'avisarme': 381, 'contar': 381,
'contarme': 381, 'decir': 381, 'decirme': 381, 'que': 414}, {'despacho': 12}, {'oficina': 12}, {'casa': 12}, {'aca':
12, 'aqui': 12, 'casa': 12, 'el': 860, 'la': 861, 'mi': 862}, {'D': 90, 'a': 91, 'al': 91, 'para': 91, 'por': 863},
{'semana': 81}, {'de': 865}, {'dia': 81, 'fin': 866, 'finde': 81}, {'noche': 81, 'tarde': 81}, {'...': 71, 'casa':
81}, {'...': 413, 'el': 867, 'la': 868, 'por': 869, 'un': 587}, {'N': 504, 'saludar': 81, 'ver': 81}, {'...': 413,
'<any_det>': 447, '<their>': 752, '^': 448, 'a': 871, 'el': 867, 'la': 868, 'por': 81, 'un': 587}, {'...': 71},
{'por': 873}, {'a': 464}, {'a': 464, 'ayuda': 875, 'consejo': 875, 'opinion': 875}, {'<giveinf>': 23, '<inf_them>':
23, '<infle>': 23}, {'': (7, 'waiting'), '^': 636, 'el': 17, 'la': 17, 'lo': 17, 'que': 17, 'su': 17, 'sus': 17},
{'^': 877, 'conectar': 490, 'de': 878, 'del': 584, 'juntar': 490, 'presentar': 490, 'que': 492}, {'contratar': 43,
'escribir': 43, 'invitar': 43, 'llamar': 43, 'si': 43}, {'en': 880}, {'en': 43, 'que': 43}, {'N': 494}, {'a': 883,
'en': 493}, {'visto': 62}, {'lo': 885, 'poco': 135}, {'a': 420, 'con': 420, 'y': 456}, {'N': 887}, {'N': 667, 'a':
888, 'el': 81}, {'^': 449}, {'N': 890}, {'a': 891}, {'N': 643}, {'': (5, 'mine'), '^': 491, 'a': 893, 'que': 23},
{'<date>': 12, 'paso': 40}, {'pasos': 40}, {'con': 420}, {'contacto': 897}, {'en': 898}, {'N': 899}, {'contacto':
459}, {'N': 899, 'a': 900, 'en': 901}, {'adelanta': 92, 'aplaza': 92, 'aplazo': 92, 'cambia': 92, 'cambio': 92, 'es':
92, 'movio': 92, 'mueve': 92, 'pasa': 92, 'paso': 92, 'pasó': 92, 'queda': 92, 'retrasa': 92, 'sera': 92, 'va': 92},
{'adelanta': 92, 'aplaza': 92, 'aplazo': 92, 'cambia': 92, 'cambio': 92, 'es': 92, 'movio': 92, 'mueve': 92, 'pasa':
92, 'paso': 92, 'pasó': 92, 'queda': 92, 'retrasa': 92, 'se': 903, 'sera': 92, 'va': 92}, {'D': 904}, {'D': 904,
'para': 905, 'prevista': 905, 'previsto': 905}, {'ser': 905}, {'a': 907}, {'era': 905, 'estaba': 906, 'iba': 908,
'tenia': 905, 'teniamos': 905, 'tocaba': 905}, {'<should>': 5, '<would_give>': 0, 'no': 6}, {'olvide': 153}, {'me':
911}, {'se': 912}, {'<is3>': 62, '<they>': 62, '^': 910, 'era': 905, 'estaba': 906, 'iba': 908, 'no': 913, 'tenia':
905, 'teniamos': 905, 'tocaba': 905}, {'^': 339, 'el': 622, 'nada': 621}, {'^': 151, 'el': 135, 'la': 135, 'nuestra':
135, 'nuestro': 135}, {'<moved_pp>': 604, 'D': 90, '^': 151, 'a': 91, 'agendada': 12, 'agendado': 12, 'al': 91, 'de':
340, 'en': 915, 'fijada': 12, 'para': 91, 'pendiente': 916}, {'<them>': 645, 'N': 645}, {'juntarnos': 12, 'vernos':
12}, {'almorzar': 12, 'comer': 12, 'hablar': 12, 'juntarnos': 12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D':
12, 'a': 644, 'con': 918, 'de': 919, 'el': 12, 'en': 920, 'para': 649}, {'la': 579, 'las': 12}, {'de': 642, 'en': 642,
'para': 12}, {'la': 23, 'lo': 23}, {'le': 23, 'les': 23, 'se': 924}, {'le': 23, 'les': 23, 'se': 924, 'yo': 925},
{'<inf>': 12, 'D': 12, '^': 641, 'que': 926, 'vernos': 12}, {'': (2, 'plan'), '<inf>': 12, 'D': 12, 'vernos': 12},
{'de': 927, 'en': 927, 'para': 928, 'que': 394}, {'': (23, 'contact'), '<them>': 923, 'N': 929}, {'^': 636,
'almorzar': 12, 'cenar': 12, 'comer': 12, 'desayunar': 12, 'juntarnos': 12, 'que': 926, 'tomar': 12, 'vernos': 12},
{'': (5, 'mine'), '^': 23}, {'la': 932, 'lo': 932}, {'le': 932, 'les': 932, 'se': 933}, {'le': 932, 'les': 932, 'se':
933, 'yo': 934}, {'^': 636, 'almorzar': 12, 'cenar': 12, 'comer': 12, 'desayunar': 12, 'hablar': 12, 'juntarnos': 12,
'que': 935, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'': (2, 'plan'), 'almorzar': 12, 'cenar': 12, 'comer': 12,
'desayunar': 12, 'el': 12, 'juntarnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 922, 'con': 930, 'de': 931,
'el': 12, 'en': 936, 'para': 937, 'pendiente': 585, 'pendientes': 585}, {'': (5, 'mine'), '^': 636, 'almorzar': 12,
'cenar': 12, 'comer': 12, 'desayunar': 12, 'juntarnos': 12, 'que': 926, 'tomar': 12, 'vernos': 12}, {'': (5, 'mine'),
'le': 23}, {'': (5, 'mine'), '^': 636, 'almorzar': 12, 'cenar': 12, 'comer': 12, 'desayunar': 12, 'hablar': 12,
'juntarnos': 12, 'que': 926, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 644, 'con': 930, 'de': 939,
'debiendo': 940, 'debiendole': 23, 'el': 12, 'en': 941, 'para': 937}, {'': (6, 'theirs'), '<inf_me>': 0, '<infle>':
23}, {'': (5, 'mine'), '^': 943, 'que': 342}, {'': (5, 'mine'), '^': 943, 'el': 622, 'nada': 621, 'que': 342}, {'^':
151, 'de': 584, 'del': 584, 'el': 135, 'la': 135, 'nuestra': 135, 'nuestro': 135}, {'<moved_pp>': 604, 'a': 580,
'atenta': 583, 'atento': 583, 'conmigo': 240, 'de': 944, 'debiendo': 346, 'en': 945, 'esperando': 411, 'pendiente':
946, 'pendientes': 585}, {'^': 339, 'el': 622, 'nada': 621, 'que': 342}, {'<moved_pp>': 604, 'conmigo': 240, 'de':
343, 'debiendo': 346, 'en': 948, 'pendiente': 916}, {'<see_inf>': 135, 'que': 227, 'saber': 62}, {'<letter>': 81},
{'<letter>': 81, 'visita': 81}, {'el': 951, 'la': 952, 'un': 951, 'una': 951}, {'colgue': 81, 'corte': 81, 'corté':
81, 'hable': 81, 'hablé': 81, 'salgo': 81, 'termino': 81}, {'N': 689}, {'a': 955}, {'conectar': 490, 'juntar': 490,
'presentar': 490}, {'dudas': 428}, {'sus': 958}, {'': (23, 'contact'), '<their>': 100}, {'N': 12}, {'la': 81,
'reunion': 81, 'reunirme': 81, 'reunión': 81, 'una': 81}, {'con': 961, 'de': 962}, {'por': 12}, {'a': 91, 'al': 91,
'para': 91}, {'': (0, 'missed'), '<date>': 135, 'el': 593, 'la': 593}, {'de': 62}, {'ido': 135}, {'^': 697, 'debo':
23, 'tenemos': 698, 'tengo': 698, 'vamos': 733, 'voy': 733}, {'^': 697}, {'fue': 793, 'olvido': 793, 'paso': 793,
'pasó': 793}, {'olvido': 793, 'paso': 793, 'pasó': 793}, {'a': 91, 'al': 91, 'para': 91, 'por': 12}, {'conmigo': 81},
{'<moved3>': 671, '<off>': 138, 'acerca': 964, 'acerco': 355, 'acercó': 355, 'adelanta': 92, 'aparecio': 355,
'aplaza': 92, 'cambia': 965, 'cambio': 965, 'cayeron': 966, 'cayo': 966, 'compromete': 195, 'comprometio': 195,
'corrio': 965, 'dejo': 356, 'encarga': 357, 'entero': 967, 'habia': 968, 'la': 969, 'las': 970, 'lo': 969, 'los': 970,
'me': 971, 'mueve': 965, 'nos': 972, 'ocupa': 357, 'ofrecio': 195, 'olvidaron': 854, 'olvido': 854, 'pasa': 973,
'paso': 355, 'pasó': 355, 'queda': 92, 'retrasa': 92, 'rumorea': 62, 'sumaron': 454, 'sumo': 454, 'unieron': 454,
'unio': 454, 'va': 92, 'vino': 355, 'vio': 974}, {'<them>': 858, '<they>': 858}, {'el': 555}, {'yo': 73}, {'fuera':
978}, {'senales': 135}, {'aparecer': 135, 'atender': 135, 'contestar': 135, 'dar': 980, 'responder': 135}, {'sin':
981}, {'paso': 40}, {'': (0, 'missed'), 'de': 135}, {'contestar': 135, 'exito': 135, 'falta': 642, 'hablar': 135,
'noticias': 984, 'novedades': 408, 'rastro': 408, 'respuesta': 135, 'senales': 984, 'suerte': 135, 'ver': 135,
'verla': 135, 'verlo': 135}, {'con': 43, 'que': 43}, {'...': 74, ':': 73, 'era': 215, 'es': 215, 'fue': 215},
{'<tip>': 987}, {'vez': 43}, {'estaba': 454, 'estuvo': 454, 'vino': 454}, {'<answers>': 816, '<clitic>': 821,
'<seen1>': 135, 'he': 819, 'hemos': 819, 'me': 817, 'nos': 817, 'se': 820}, {'apagado': 135}, {'D': 12, 'con': 12},
{'<date>': 993}, {'^': 638, 'conectar': 490, 'conectarlos': 40, 'juntar': 490, 'juntarlos': 40, 'ponerlos': 494,
'presentar': 490, 'presentarlos': 40}, {'<any_det>': 994, '<date>': 993, 'que': 995}, {'con': 12}, {'a': 12}, {'': (5,
'mine'), '^': 638, 'conectar': 490, 'conectarlos': 40, 'juntar': 490, 'juntarlos': 40, 'juntarme': 997, 'pensar': 43,
'ponerlos': 494, 'presentar': 490, 'presentarlos': 40, 'quedar': 997, 'reunirme': 12, 'ver': 998, 'verme': 997},
{'<any_det>': 994, '<date>': 993, 'ganas': 564, 'juntarme': 997, 'que': 999, 'quedar': 997, 'reunirme': 12, 'ver':
998, 'verme': 997}, {'a': 249, 'que': 664}, {'que': 376}, {'do': 40}, {'<inf_them>': 23, '<todo_inf>': 23}, {'^':
1004}, {'^': 877, 'de': 492, 'que': 1005}, {':': 40}, {'birra': 71, 'cafe': 71, 'café': 71, 'cana': 71, 'cerveza': 71,
'tinto': 71, 'vino': 71}, {'<any_det>': 81, 'algo': 81, 'cafe': 81, 'café': 81, 'cerveza': 81, 'el': 1008, 'mate': 81,
'mates': 81, 'te': 81, 'tinto': 81, 'un': 1008, 'una': 1008}, {'<any_det>': 81, 'algo': 81, 'cafe': 81, 'café': 81,
'cerveza': 81, 'mate': 81, 'mates': 81, 'te': 81, 'tinto': 81}, {'el': 1008, 'un': 1008, 'una': 1008}, {'un': 12,
'una': 12}, {'<date>': 81}, {'cancelar': 135}, {'<any_det>': 1013, '<date>': 81, 'que': 1014}, {'que': 1014},
{'estos': 43}, {'de': 1017}, {'<drink>': 81, 'dia': 1018}, {'<drink>': 81}, {'dias': 43}, {'estos': 1021}, {'de':
1022}, {'<inf>': 363, '<inf_me>': 0, '<infme>': 0}, {'^': 1024}, {'a': 1025}, {'<see_inf>': 12, '^': 485}, {'a': 1027,
'atras': 408, 'detras': 408}, {'facebook': 43, 'instagram': 43, 'linkedin': 43, 'twitter': 43, 'x': 43}, {'N': 81,
'a': 81, 'el': 561, 'en': 1029, 'la': 562, 'pasar': 43, 'que': 43, 'un': 563, 'una': 565}, {'con': 961}, {'almorzar':
12, 'casa': 12, 'cenar': 12, 'comer': 12, 'la': 861, 'verme': 12, 'visitarme': 12}, {'a': 1032}, {'': (23, 'contact'),
'N': 81, 'a': 81}, {'con': 433, 'de': 433, 'en': 433, 'para': 433}, {'a': 1027, 'atras': 408, 'con': 961, 'detras':
408}, {'la': 970, 'las': 970, 'lo': 970, 'los': 970}, {'': (14, 'together'), 'le': 970, 'les': 970, 'se': 1037},
{'nada': 135, 'si': 43, 'yo': 1038}, {'estaba': 135}, {'ido': 135, 'marchado': 135}, {'habia': 1041}, {'no': 1040,
'que': 62, 'se': 1042, 'veremos': 389}, {'': (5, 'mine'), '^': 151, 'a': 486}, {'tu': 540}, {'^': 697, 'debo': 705},
{'ocupo': 545}, {'tu': 73, 'tú': 73, 'vos': 73}, {'debo': 1044, 'en': 1045, 'le': 1046, 'les': 1046, 'llevo': 23,
'me': 1047, 'pongo': 23, 'que': 1048, 'se': 1037, 'y': 454}, {'<may3>': 124, '^': 525, 'debe': 124, 'dijo': 242, 'ha':
526, 'habia': 243, 'iba': 529, 'me': 531, 'nos': 532, 'pensaba': 242, 'queda': 341, 'quedaron': 344, 'quedo': 533,
'quedó': 533, 'queria': 242, 'se': 534, 'tenia': 535, 'tiene': 360, 'tienen': 360, 'va': 367, 'van': 367}, {'$': 58,
'//': 79, '<advises>': 80, '<called1>': 82, '<came3>': 89, '<date>': 95, '<eat1>': 98, '<handed1>': 119, '<hours>':
122, '<may3>': 124, '<mentor_noun>': 120, '<moved1>': 128, '<moved3>': 131, '<moved_pp>': 134, '<off>': 138,
'<opines>': 148, '<read1>': 150, '<remind>': 153, '<sent_to>': 159, '<set>': 160, '<set_up>': 161, '<shall1>': 12,
'<they>': 368, '<tip>': 372, '<told1>': 375, '<tried1>': 377, 'N': 379, '^': 380, 'a': 390, 'acabamos': 392, 'acabo':
392, 'accion': 393, 'acordamos': 397, 'acorde': 397, 'agradecer': 399, 'agradeci': 400, 'agradecida': 401,
'agradecido': 401, 'agradecimos': 400, 'agradezco': 399, 'aguardo': 17, 'al': 402, 'alente': 406, 'algun': 407,
'almorce': 81, 'almorzado': 81, 'almorzamos': 81, 'andamos': 409, 'ando': 412, 'anduve': 413, 'anduvimos': 413,
'anime': 406, 'antes': 416, 'apadrine': 417, 'apagado': 135, 'apenas': 414, 'aplazada': 135, 'aplazado': 135,
'apresentacao': 423, 'arme': 426, 'armé': 426, 'aseguro': 183, 'asesore': 417, 'aunque': 414, 'ausencia': 135,
'avisandome': 381, 'ayudamos': 431, 'ayude': 431, 'baile': 413, 'banco': 435, 'bebi': 436, 'bebimos': 81, 'brindamos':
81, 'brinde': 81, 'buzon': 155, 'buzón': 155, 'caminamos': 81, 'camine': 413, 'carta': 441, 'casi': 444, 'celebramos':
81, 'celebre': 81, 'cenado': 413, 'cenamos': 81, 'cene': 81, 'charla': 81, 'charlamos': 81, 'charlando': 81, 'charle':
81, 'charlita': 81, 'coincidi': 81, 'coincidido': 81, 'coincidimos': 81, 'colgar': 413, 'colgue': 413, 'comedor': 445,
'comi': 413, 'comido': 413, 'comimos': 81, 'como': 381, 'comparti': 453, 'compromiso': 393, 'con': 455, 'conecte':
459, 'conmigo': 454, 'conoci': 81, 'conocimos': 81, 'consejo': 461, 'console': 406, 'consulta': 463, 'consulte': 465,
'consulté': 465, 'contandome': 381, 'conte': 466, 'contestador': 135, 'contestadora': 135, 'conteste': 468,
'conversacion': 81, 'conversado': 81, 'conversamos': 81, 'converse': 81, 'conversé': 81, 'correo': 156, 'corri': 413,
'corte': 413, 'corté': 413, 'cree': 185, 'creo': 49, 'cruce': 471, 'crucé': 472, 'cruz': 473, 'cuando': 414, 'cuenta':
189, 'cuya': 62, 'cuyo': 62, 'dado': 381, 'dando': 474, 'dandole': 476, 'de': 479, 'debe': 124, 'deberia': 481,
'deberiamos': 482, 'debi': 483, 'debia': 376, 'debiamos': 376, 'debido': 484, 'debo': 495, 'decia': 193, 'derive':
498, 'desayunamos': 81, 'desayune': 81, 'desde': 503, 'despues': 416, 'di': 511, 'dice': 199, 'dicen': 381,
'diciendo': 381, 'diciendome': 381, 'dicte': 512, 'dije': 515, 'dijimos': 515, 'dijo': 517, 'dimos': 512,
'discutimos': 81, 'eche': 520, 'echo': 523, 'el': 536, 'en': 544, 'encargo': 546, 'encontramos': 82, 'encontre': 82,
'ensayamos': 547, 'ensene': 550, 'envie': 551, 'envié': 551, 'era': 219, 'eramos': 552, 'es': 556, 'escribi': 560,
'escribí': 560, 'escuche': 566, 'escuché': 566, 'espera': 228, 'esperamos': 569, 'esperando': 411, 'espere': 572,
'espero': 569, 'esperé': 572, 'esta': 573, 'estaba': 574, 'estabamos': 577, 'estamos': 581, 'estaria': 582, 'estoy':
586, 'estuve': 588, 'estuvimos': 589, 'estuvo': 590, 'está': 573, 'explique': 550, 'expliqué': 550, 'extrano': 521,
'falta': 592, 'falte': 596, 'falto': 597, 'feedback': 600, 'felicite': 406, 'festejamos': 81, 'forme': 603, 'formé':
603, 'fue': 605, 'fuera': 607, 'fui': 611, 'fuimos': 612, 'gracias': 614, 'h': 617, 'ha': 625, 'habia': 627,
'habiamos': 628, 'hablado': 81, 'hablamos': 81, 'hablando': 81, 'hable': 629, 'hablé': 629, 'habra': 631, 'habria':
49, 'hace': 634, 'han': 635, 'hasta': 415, 'hay': 640, 'he': 651, 'hemos': 655, 'hice': 662, 'hicimos': 663, 'hora':
617, 'horas': 617, 'iba': 665, 'ibamos': 666, 'iban': 250, 'idea': 43, 'ilocalizable': 135, 'imparti': 512, 'insiste':
254, 'insistio': 254, 'intercambiamos': 81, 'intercambie': 81, 'intercambio': 609, 'intro': 669, 'jugamos': 81,
'jugue': 670, 'junte': 459, 'junté': 459, 'la': 690, 'las': 693, 'le': 734, 'lei': 735, 'les': 738, 'llamada': 740,
'llamadas': 741, 'llevo': 502, 'lo': 746, 'los': 748, 'mande': 753, 'mandé': 753, 'me': 804, 'mentoree': 417,
'mentorice': 417, 'merendamos': 81, 'merende': 81, 'mi': 805, 'mientras': 414, 'mil': 806, 'mostre': 808, 'movi': 809,
'muchas': 806, 'nada': 811, 'necesita': 330, 'necesitamos': 152, 'necesito': 812, 'ni': 818, 'no': 839, 'nos': 847,
'nota': 849, 'nunca': 852, 'ofreci': 492, 'oi': 566, 'ojala': 43, 'olvidamos': 793, 'olvide': 793, 'olvido': 854,
'olvidé': 793, 'para': 859, 'parece': 381, 'pasa': 864, 'pasamos': 870, 'pasandole': 476, 'pasara': 92, 'pase': 872,
'paso': 874, 'pasé': 872, 'pedi': 876, 'pendiente': 879, 'pendientes': 585, 'pensaba': 376, 'pensando': 881, 'perdi':
595, 'perdida': 811, 'pide': 332, 'pidio': 334, 'pienso': 882, 'pitchee': 81, 'planton': 135, 'platica': 81,
'platicamos': 81, 'platicando': 81, 'platique': 81, 'poner': 884, 'ponerlos': 494, 'por': 886, 'porq': 62, 'porque':
62, 'pospuesta': 135, 'pospuesto': 135, 'postergada': 135, 'postergado': 135, 'pq': 62, 'practicamos': 547, 'precisa':
335, 'pregunta': 312, 'preguntaba': 312, 'pregunte': 875, 'pregunto': 312, 'pregunté': 875, 'preguntó': 312,
'presentacion': 423, 'presentation': 423, 'presente': 889, 'presenté': 889, 'preste': 892, 'presté': 892, 'promesa':
393, 'promete': 289, 'prometi': 894, 'prometimos': 894, 'prometio': 314, 'propone': 336, 'propuso': 336, 'proxima':
14, 'proximo': 895, 'proximos': 896, 'puesto': 381, 'puse': 902, 'q': 909, 'que': 914, 'queda': 917, 'quedada': 413,
'quedado': 921, 'quedamos': 938, 'quedaron': 344, 'quede': 942, 'quedo': 947, 'quedé': 942, 'quedó': 949, 'queria':
950, 'queriamos': 376, 'quien': 62, 'quienes': 62, 'quiere': 350, 'quisiera': 43, 'quiza': 43, 'quizas': 43,
'reagendamos': 90, 'reagendar': 90, 'reagendo': 90, 'recibi': 953, 'recibimos': 789, 'recibire': 789, 'recibo': 789,
'recien': 954, 'recomende': 956, 'recordar': 957, 'recordatorio': 40, 'reenvie': 809, 'referi': 498, 'regale': 892,
'regalé': 892, 'regresa': 353, 'repasamos': 81, 'reprogramamos': 90, 'reprogramo': 90, 'requiere': 354, 'resolvi':
959, 'respondi': 468, 'resulta': 381, 'revisamos': 960, 'revise': 547, 'revisé': 547, 'salgo': 963, 'sali': 413,
'salimos': 413, 'se': 975, 'seguimos': 581, 'segun': 976, 'sera': 977, 'sesion': 122, 'sesiones': 122, 'si': 979,
'sigo': 581, 'sigue': 982, 'siguen': 982, 'siguiente': 983, 'sin': 985, 'sone': 986, 'su': 988, 'sus': 988, 'tal':
989, 'tambien': 990, 'también': 990, 'tampoco': 991, 'tarea': 393, 'telefono': 992, 'tenemos': 996, 'tengo': 1000,
'tenia': 1001, 'teniamos': 1002, 'tenian': 250, 'tiene': 360, 'tienen': 360, 'to': 1003, 'toca': 1006, 'tocaba': 376,
'toco': 152, 'todo': 1007, 'tomamos': 1009, 'tomando': 1010, 'tomandome': 81, 'tomandonos': 81, 'tomaremos': 1011,
'tome': 1010, 'tomo': 1012, 'tomé': 1010, 'trabajamos': 413, 'trabaje': 413, 'trabajé': 413, 'tranquilice': 406,
'tropece': 413, 'tuve': 1015, 'tuvimos': 1015, 'tuvo': 1016, 'un': 1019, 'una': 1020, 'unas': 1020, 'uno': 1023,
'unos': 1020, 'va': 1026, 'vamos': 1028, 'van': 367, 'vi': 1030, 'viajamos': 81, 'viaje': 413, 'viajo': 1031, 'viajé':
413, 'viene': 1033, 'vimos': 1034, 'vino': 590, 'visto': 82, 'voluntariado': 1035, 'voluntario': 1035, 'volvera': 353,
'voy': 1036, 'vuelve': 353, 'xq': 62, 'y': 1039, 'ya': 1043, 'yo': 1049, 'él': 1050}]


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

