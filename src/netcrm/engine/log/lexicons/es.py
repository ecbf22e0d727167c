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
'validará', 'validá', 'vendé', 'viajará', 'viajá', 'viajé', 'viajó', 'visitá', 'visité', 'ánimo', 'él')


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
('shall1',), 'almorzo': ('met3',), 'almuerza': ('verb3',), 'almuerzo': ('hello', 'date'), 'alquila': ('imperative',),
'alquilara': ('should',), 'alquilaramos': ('should',), 'alquile': ('should', 'imperative'), 'alquilemos': ('should',),
'alquilen': ('imperative',), 'alquiles': ('should', 'imperative'), 'alquilá': ('imperative',), 'ama': ('verb3',
'says'), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos': ('rel',), 'amor': ('name_words',),
'amparo': ('name_words',), 'amplia': ('imperative',), 'ampliara': ('should',), 'amplie': ('should', 'imperative'),
'amplien': ('imperative',), 'amplies': ('should', 'imperative'), 'anda': ('verb3',), 'andaba': ('verb3',), 'andaban':
('verb3',), 'andan': ('verb3',), 'angel': ('name_words',), 'angeles': ('name_words',), 'anima': ('urges',), 'animo':
('urges',), 'animó': ('urges',), 'ano': ('hello',), 'anoche': ('hello',), 'anos': ('hello',), 'anote': ('read1',),
'anoto': ('made3',), 'anticipo': ('thing',), 'anulada': ('off',), 'anulado': ('off',), 'anulo': ('off',), 'anuncia':
('verb3', 'opines'), 'anuncie': ('told1',), 'anuncio': ('verb3', 'opines', 'says'), 'aparecieron': ('reach',),
'aparecio': ('reach', 'came3'), 'aplace': ('moved1', 'should', 'imperative'), 'aplacen': ('imperative',), 'aplaces':
('should', 'imperative'), 'aplacé': ('moved1',), 'aplaza': ('moved3',), 'aplazada': ('moved_pp',), 'aplazado':
('moved_pp',), 'aplazamos': ('moved1',), 'aplazo': ('off', 'moved3'), 'apostara': ('should',), 'app': ('paper',),
'aprenda': ('should', 'imperative'), 'aprendan': ('imperative',), 'aprendas': ('should', 'imperative'), 'aprende':
('verb3',), 'aprovecha': ('imperative',), 'aprovechara': ('should',), 'aprovecharamos': ('should',), 'aproveche':
('should', 'imperative'), 'aprovechemos': ('should',), 'aprovechen': ('imperative',), 'aproveches': ('should',
'imperative'), 'aprovechá': ('imperative',), 'apuesta': ('imperative',), 'apueste': ('should', 'imperative'),
'apuesten': ('imperative',), 'apuestes': ('should', 'imperative'), 'apunta': ('imperative',), 'apuntara': ('should',),
'apuntaramos': ('should',), 'apunte': ('should', 'imperative'), 'apuntemos': ('should',), 'apunten': ('imperative',),
'apuntes': ('should', 'imperative'), 'apuntá': ('imperative',), 'aqui': ('hello',), 'arma': ('give3', 'imperative',
'hand3'), 'armar': ('giveinf',), 'armara': ('should',), 'armaramos': ('should',), 'armare': ('give1',), 'armarla':
('giveinf',), 'armarlas': ('giveinf',), 'armarle': ('giveinf',), 'armarles': ('giveinf',), 'armarlo': ('giveinf',),
'armarlos': ('giveinf',), 'armarsela': ('giveinf',), 'armarselas': ('giveinf',), 'armarselo': ('giveinf',),
'armarselos': ('giveinf',), 'arme': ('should', 'imperative'), 'armemos': ('should',), 'armen': ('imperative',),
'armes': ('should', 'imperative'), 'armo': ('give1', 'made3'), 'armá': ('imperative',), 'armó': ('made3',), 'arranca':
('verb3',), 'arranco': ('verb3',), 'arriesgue': ('should', 'imperative'), 'arriesguen': ('imperative',), 'arriesgues':
('should', 'imperative'), 'articulo': ('paper',), 'asado': ('hello', 'date'), 'asegura': ('opines',), 'asesor':
('rel',), 'asi': ('filler',), 'asista': ('should', 'imperative'), 'asistan': ('imperative',), 'asistas': ('should',
'imperative'), 'asistente': ('rel',), 'asistir': ('see_inf',), 'asuncion': ('name_words',), 'atendio': ('called3',
'answers'), 'atiende': ('answers',), 'atraso': ('moved3',), 'audio': ('letter',), 'audios': ('letter',), 'aumenta':
('imperative',), 'aumentara': ('should',), 'aumentaramos': ('should',), 'aumente': ('should', 'imperative'),
'aumentemos': ('should',), 'aumenten': ('imperative',), 'aumentes': ('should', 'imperative'), 'aumentá':
('imperative',), 'aun': ('filler',), 'aunque': ('hello',), 'aurora': ('name_words',), 'automatice': ('should',
'imperative'), 'automaticen': ('imperative',), 'automatices': ('should', 'imperative'), 'automatiza': ('imperative',),
'automatizara': ('should',), 'avisa': ('verb3', 'give3', 'opines'), 'avisamos': ('told1',), 'avisan': ('give3',),
'avisar': ('giveinf',), 'avisara': ('give3',), 'avisare': ('give1',), 'avisaria': ('would_give',), 'avisarla':
('giveinf',), 'avisarlas': ('giveinf',), 'avisarle': ('giveinf', 'infle'), 'avisarles': ('giveinf', 'todo_inf'),
'avisarlo': ('giveinf',), 'avisarlos': ('giveinf',), 'avisarme': ('giveinf', 'infme'), 'avisarnos': ('giveinf',
'infme'), 'avisarsela': ('giveinf',), 'avisarselas': ('giveinf',), 'avisarselo': ('giveinf',), 'avisarselos':
('giveinf',), 'avise': ('told1',), 'aviso': ('verb3', 'give1', 'opines', 'wrote3'), 'avisó': ('verb3', 'opines',
'wrote3'), 'ayer': ('hello',), 'ayudar': ('giveinf',), 'ayudarla': ('giveinf', 'infle'), 'ayudarlas': ('giveinf',),
'ayudarle': ('giveinf', 'infle'), 'ayudarles': ('giveinf',), 'ayudarlo': ('giveinf', 'infle'), 'ayudarlos':
('giveinf',), 'ayudarme': ('giveinf', 'infme'), 'ayudarnos': ('giveinf', 'infme'), 'ayudarsela': ('giveinf',),
'ayudarselas': ('giveinf',), 'ayudarselo': ('giveinf',), 'ayudarselos': ('giveinf',), 'ayudo': ('called3',),
'azucena': ('name_words',), 'baja': ('verb3', 'imperative'), 'bajara': ('should',), 'bajaramos': ('should',), 'baje':
('should', 'imperative'), 'bajemos': ('should',), 'bajen': ('imperative',), 'bajes': ('should', 'imperative'), 'bajo':
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
('shall1',), 'cene': ('hello',), 'cenita': ('hello',), 'ceno': ('eat1', 'met3'), 'centra': ('imperative',),
'centrara': ('should',), 'centraramos': ('should',), 'centrate': ('imperative',), 'centre': ('should', 'imperative'),
'centremos': ('should',), 'centren': ('imperative',), 'centres': ('should', 'imperative'), 'centrá': ('imperative',),
'cenó': ('met3',), 'ceo': ('rel',), 'cerrada': ('set',), 'cerrado': ('set',), 'cerrara': ('verb3', 'should'),
'cerrará': ('verb3',), 'cerre': ('set_up',), 'cerremos': ('should',), 'cerro': ('verb3',), 'cerveza': ('date',),
'cervezas': ('drink',), 'cfo': ('rel',), 'charla': ('hello', 'date', 'course'), 'charlado': ('done_pp',), 'charle':
('hello',), 'chat': ('letter',), 'chelas': ('drink', 'date'), 'cierra': ('verb3', 'imperative'), 'cierran':
('verb3',), 'cierre': ('should', 'imperative'), 'cierren': ('imperative',), 'cierres': ('should', 'imperative'),
'cifras': ('thing',), 'cinco': ('hello', 'span'), 'cita': ('date',), 'citar': ('todo_inf',), 'clara': ('name_words',),
'claro': ('filler',), 'clase': ('course',), 'clavada': ('stood',), 'clavado': ('stood',), 'clienta': ('rel',),
'cliente': ('rel',), 'clientes': ('rel',), 'coaching': ('mentor_noun',), 'cobra': ('imperative',), 'cobrara':
('should',), 'cobraramos': ('should',), 'cobre': ('should', 'imperative'), 'cobremos': ('should',), 'cobren':
('imperative',), 'cobres': ('should', 'imperative'), 'cobrá': ('imperative',), 'cofundador': ('rel',), 'cofundadora':
('rel',), 'coge': ('answers',), 'cogio': ('answers',), 'coincidi': ('hello', 'seen1'), 'coincidido': ('done_pp',),
'coincidimos': ('hello',), 'coincidir': ('see_inf',), 'colega': ('rel',), 'colegas': ('rel',), 'colgada': ('stood',),
'colgado': ('stood',), 'colgar': ('see_inf',), 'comadre': ('rel',), 'come': ('verb3',), 'comemos': ('eat1',),
'comenta': ('verb3', 'opines', 'says'), 'comentamos': ('told1',), 'comentarios': ('feedback_noun',), 'comente':
('told1', 'read1'), 'comento': ('verb3', 'opines', 'says'), 'comer': ('see_inf',), 'comere': ('shall1',), 'comeremos':
('shall1',), 'comi': ('hello', 'met1'), 'comida': ('hello', 'date'), 'comido': ('done_pp',), 'comience': ('should',
'imperative'), 'comiencen': ('imperative',), 'comiences': ('should', 'imperative'), 'comimos': ('hello', 'met1'),
'comio': ('hello', 'met3'), 'como': ('hello',), 'compadre': ('rel',), 'companera': ('rel',), 'companero': ('rel',),
'compania': ('rel',), 'comparte': ('give3', 'send3'), 'comparti': ('handed1',), 'compartimos': ('give1',),
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
('imperative',), 'contrató': ('verb3',), 'conviene': ('should',), 'coo': ('rel',), 'coordinamos': ('set_up',),
'coordinar': ('todo_inf',), 'coordine': ('set_up',), 'copas': ('drink',), 'copo': ('verb3',), 'cordero':
('name_words',), 'corra': ('should', 'imperative'), 'corran': ('imperative',), 'corras': ('should', 'imperative'),
'correcciones': ('feedback_noun',), 'corregi': ('read1',), 'corremos': ('moved1',), 'correo': ('hello', 'letter',
'attempt'), 'corrige': ('hand3',), 'corrio': ('moved3',), 'corta': ('imperative',), 'cortado': ('hello',), 'cortar':
('see_inf',), 'cortara': ('should',), 'cortaramos': ('should',), 'corte': ('should', 'imperative'), 'cortemos':
('should',), 'corten': ('imperative',), 'cortes': ('should', 'imperative'), 'cortá': ('imperative',), 'costa':
('name_words',), 'cotiza': ('give3', 'send3'), 'cotizacion': ('thing', 'mine_thing'), 'cotizar': ('giveinf',
'hand_inf'), 'cotizarla': ('giveinf',), 'cotizarlas': ('giveinf',), 'cotizarle': ('giveinf', 'infle'), 'cotizarles':
('giveinf',), 'cotizarlo': ('giveinf',), 'cotizarlos': ('giveinf',), 'cotizarme': ('giveinf', 'infme'), 'cotizarsela':
('giveinf',), 'cotizarselas': ('giveinf',), 'cotizarselo': ('giveinf',), 'cotizarselos': ('giveinf',), 'cotizo':
('give1',), 'crece': ('verb3',), 'creciera': ('should',), 'crecio': ('verb3',), 'cree': ('verb3', 'opines', 'says'),
'creen': ('verb3',), 'creia': ('verb3', 'opines'), 'crezca': ('should', 'imperative'), 'crezcan': ('imperative',),
'crezcas': ('should', 'imperative'), 'critique': ('read1',), 'cruce': ('met1', 'called1', 'should', 'imperative'),
'crucen': ('imperative',), 'cruces': ('should', 'imperative'), 'crucé': ('met1', 'called1'), 'cruz': ('name_words',),
'cruzamos': ('met1',), 'cto': ('rel',), 'cuadramos': ('set_up',), 'cuadrar': ('todo_inf',), 'cuadre': ('set_up',),
'cuando': ('hello',), 'cuarenta': ('span',), 'cuate': ('rel',), 'cuatro': ('hello', 'span'), 'cuenta': ('verb3',
'opines', 'says'), 'cuento': ('give1',), 'cuida': ('imperative',), 'cuidara': ('should',), 'cuidaramos': ('should',),
'cuidate': ('imperative',), 'cuide': ('should', 'imperative'), 'cuidemos': ('should',), 'cuiden': ('imperative',),
'cuides': ('should', 'imperative'), 'cuidá': ('imperative',), 'cumple': ('verb3', 'date'), 'cumpleanos': ('date',),
'cumplio': ('verb3',), 'cunada': ('rel',), 'cunado': ('rel',), 'curriculum': ('paper',), 'curso': ('paper', 'course'),
'cuándo': ('hello',), 'cv': ('paper', 'thing'), 'céntrate': ('imperative',), 'cómo': ('hello',), 'da': ('verb3',),
'damos': ('give1',), 'dar': ('giveinf',), 'dara': ('verb3', 'give3'), 'dare': ('give1',), 'daria': ('would_give',),
'darla': ('giveinf',), 'darlas': ('giveinf',), 'darle': ('giveinf', 'infle'), 'darles': ('giveinf', 'infle'), 'darlo':
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
'delegues': ('should', 'imperative'), 'delgado': ('name_words',), 'deposita': ('give3', 'send3'), 'depositar':
('giveinf', 'hand_inf'), 'depositarla': ('giveinf',), 'depositarlas': ('giveinf',), 'depositarle': ('giveinf',),
'depositarles': ('giveinf',), 'depositarlo': ('giveinf',), 'depositarlos': ('giveinf',), 'depositarme': ('giveinf',
'infme'), 'depositarsela': ('giveinf',), 'depositarselas': ('giveinf',), 'depositarselo': ('giveinf',),
'depositarselos': ('giveinf',), 'deposito': ('give1',), 'derivo': ('sent_to',), 'desayuna': ('verb3',), 'desayunado':
('done_pp',), 'desayunar': ('see_inf',), 'desayunare': ('shall1',), 'desayune': ('hello',), 'desayuno': ('hello',
'date'), 'descansa': ('imperative',), 'descansara': ('should',), 'descansaramos': ('should',), 'descanse': ('should',
'imperative'), 'descansemos': ('should',), 'descansen': ('imperative',), 'descanses': ('should', 'imperative'),
'descansá': ('imperative',), 'descolgo': ('answers',), 'descuelga': ('answers',), 'desde': ('hello',), 'despida':
('should', 'imperative'), 'despidan': ('imperative',), 'despidas': ('should', 'imperative'), 'despide': ('verb3',),
'despidiera': ('should',), 'despidio': ('verb3',), 'despues': ('filler',), 'desvia': ('sent_to',), 'desvio':
('sent_to',), 'detras': ('hello',), 'devolucion': ('feedback_noun',), 'devolver': ('giveinf',), 'devolvera':
('give3',), 'devolvere': ('give1',), 'devolveria': ('would_give',), 'devolverla': ('giveinf',), 'devolverlas':
('giveinf',), 'devolverle': ('giveinf', 'infle'), 'devolverles': ('giveinf',), 'devolverlo': ('giveinf', 'infle'),
'devolverlos': ('giveinf',), 'devolverme': ('giveinf', 'infme'), 'devolversela': ('giveinf',), 'devolverselas':
('giveinf',), 'devolverselo': ('giveinf', 'infle'), 'devolverselos': ('giveinf',), 'devolvio': ('answers',),
'devolvérselo': ('infle',), 'devuelve': ('give3', 'answers'), 'devuelvo': ('give1',), 'di': ('handed1',), 'dia':
('hello',), 'dias': ('hello',), 'dice': ('hello', 'verb3', 'opines', 'says'), 'dicen': ('verb3',), 'diez': ('span',),
'diga': ('should', 'imperative'), 'digan': ('imperative',), 'digas': ('should', 'imperative'), 'digo': ('give1',),
'dije': ('told1',), 'dijera': ('should',), 'dijimos': ('told1',), 'dijo': ('hello', 'verb3', 'opines', 'says',
'bidding'), 'dimos': ('handed1',), 'dio': ('verb3',), 'dira': ('verb3', 'give3'), 'dire': ('give1',), 'direccion':
('thing',), 'directo': ('sent_to',), 'director': ('rel',), 'directora': ('rel',), 'diria': ('would_give',), 'dirige':
('verb3',), 'disponible': ('ready',), 'diversifique': ('should', 'imperative'), 'diversifiquen': ('imperative',),
'diversifiques': ('should', 'imperative'), 'divida': ('should', 'imperative'), 'dividan': ('imperative',), 'dividas':
('should', 'imperative'), 'divorcia': ('verb3',), 'divorcio': ('verb3',), 'dm': ('letter',), 'docs': ('thing',),
'documenta': ('imperative',), 'documentara': ('should',), 'documentaramos': ('should',), 'documente': ('should',
'imperative'), 'documentemos': ('should',), 'documenten': ('imperative',), 'documentes': ('should', 'imperative'),
'documento': ('paper', 'thing'), 'documentos': ('thing',), 'documentá': ('imperative',), 'dolores': ('name_words',),
'domingo': ('name_words',), 'donde': ('hello',), 'dos': ('hello', 'span'), 'doy': ('give1',), 'duda': ('verb3',
'says'), 'duplica': ('imperative',), 'duplicara': ('should',), 'duplique': ('should', 'imperative'), 'dupliquen':
('imperative',), 'dupliques': ('should', 'imperative'), 'durante': ('hello',), 'dónde': ('hello',), 'e': ('and',),
'echamos': ('met1',), 'eche': ('met1',), 'edite': ('read1',), 'el': ('det', 'hello', 'any_det', 'link', 'article'),
'elige': ('imperative',), 'eligiera': ('should',), 'elija': ('should', 'imperative'), 'elijan': ('imperative',),
'elijas': ('should', 'imperative'), 'elimina': ('imperative',), 'eliminara': ('should',), 'eliminaramos': ('should',),
'elimine': ('should', 'imperative'), 'eliminemos': ('should',), 'eliminen': ('imperative',), 'elimines': ('should',
'imperative'), 'eliminá': ('imperative',), 'ella': ('they', 'them', 'hello'), 'ellas': ('they', 'hello'), 'ello':
('it',), 'ellos': ('they', 'hello'), 'email': ('letter',), 'embarazada': ('verb3',), 'embarcada': ('stood',),
'embarcado': ('stood',), 'empecemos': ('should',), 'empezara': ('verb3', 'should'), 'empezará': ('verb3',), 'empezo':
('verb3',), 'empiece': ('should', 'imperative'), 'empiecen': ('imperative',), 'empieces': ('should', 'imperative'),
'empieza': ('verb3', 'imperative'), 'empresa': ('hello', 'rel'), 'empuja': ('urges',), 'empujo': ('urges',), 'en':
('link',), 'encanta': ('verb3',), 'encanto': ('verb3', 'says'), 'encarnacion': ('name_words',), 'encontramos':
('met1', 'called1'), 'encontrar': ('see_inf',), 'encontrarme': ('see_inf',), 'encontre': ('met1', 'called1', 'seen1'),
'encontro': ('met3',), 'encuentro': ('date',), 'enfermo': ('verb3',), 'enfermó': ('verb3',), 'enfoca':
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
'hablemos': ('should',), 'hablen': ('imperative',), 'hables': ('should', 'imperative'), 'hablo': ('called3', 'seen1',
'met3'), 'hablá': ('imperative',), 'hablé': ('hello', 'seen1'), 'habló': ('called3', 'met3'), 'habra': ('verb3',),
'habria': ('have_to',), 'hace': ('hello', 'verb3', 'imperative'), 'hacemos': ('give1',), 'hacer': ('giveinf',),
'hacerla': ('giveinf',), 'hacerlas': ('giveinf',), 'hacerle': ('giveinf', 'infle'), 'hacerles': ('giveinf',),
'hacerlo': ('giveinf',), 'hacerlos': ('giveinf',), 'hacerme': ('giveinf', 'infme'), 'hacersela': ('giveinf',),
'hacerselas': ('giveinf',), 'hacerselo': ('giveinf',), 'hacerselos': ('giveinf',), 'hacia': ('hello', 'verb3'),
'hacé': ('imperative',), 'hacía': ('verb3',), 'haga': ('should', 'imperative'), 'hagamos': ('should',), 'hagan':
('imperative',), 'hagas': ('should', 'imperative'), 'hago': ('give1',), 'han': ('hello',), 'hara': ('verb3', 'give3'),
'hare': ('give1',), 'haria': ('would_give',), 'hasta': ('hello',), 'hay': ('hello', 'have_to'), 'haz':
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
'imperative'), 'juntemos': ('should',), 'junten': ('imperative',), 'juntes': ('should', 'imperative'), 'juntá':
('imperative',), 'junté': ('met1',), 'justo': ('filler', 'name_words'), 'la': ('them', 'det', 'hello', 'any_det',
'clitic', 'article', 'obj'), 'lance': ('should', 'imperative'), 'lancemos': ('should',), 'lancen': ('imperative',),
'lances': ('should', 'imperative'), 'landing': ('paper',), 'lanza': ('verb3', 'imperative'), 'lanzan': ('verb3',),
'lanzara': ('verb3', 'should'), 'lanzará': ('verb3',), 'lanzo': ('verb3',), 'larga': ('span',), 'las': ('them', 'det',
'hello', 'any_det', 'clitic', 'link', 'article', 'obj'), 'le': ('them', 'hello', 'clitic'), 'lea': ('should',
'imperative'), 'leal': ('name_words',), 'lean': ('imperative',), 'leas': ('should', 'imperative'), 'lei': ('read1',),
'leon': ('name_words',), 'les': ('them', 'hello', 'clitic'), 'levanta': ('verb3', 'imperative'), 'levantan':
('verb3',), 'levantara': ('should',), 'levantaramos': ('should',), 'levante': ('should', 'imperative'), 'levantemos':
('should',), 'levanten': ('imperative',), 'levantes': ('should', 'imperative'), 'levanto': ('verb3',), 'levantá':
('imperative',), 'libro': ('paper',), 'lidera': ('verb3',), 'lidero': ('verb3',), 'limita': ('imperative',),
'limitara': ('should',), 'limitaramos': ('should',), 'limite': ('should', 'imperative'), 'limitemos': ('should',),
'limiten': ('imperative',), 'limites': ('should', 'imperative'), 'limitá': ('imperative',), 'link': ('letter',
'paper'), 'lista': ('paper', 'ready', 'thing'), 'listo': ('ready',), 'llama': ('imperative',), 'llamada': ('hello',
'letter', 'date'), 'llamado': ('done_pp', 'letter', 'called_pp'), 'llamamos': ('give1', 'met1', 'called1', 'attempt'),
'llamar': ('hello', 'giveinf', 'see_inf', 'attempt'), 'llamara': ('give3', 'will3', 'should'), 'llamaramos':
('should',), 'llamare': ('give1',), 'llamaria': ('would_give',), 'llamarla': ('giveinf', 'see_inf', 'infle'),
'llamarlas': ('giveinf',), 'llamarle': ('giveinf', 'see_inf', 'infle'), 'llamarles': ('giveinf',), 'llamarlo':
('giveinf', 'see_inf', 'infle'), 'llamarlos': ('giveinf',), 'llamarme': ('giveinf', 'infme'), 'llamarnos': ('giveinf',
'see_inf', 'infme'), 'llamaron': ('reach', 'called3'), 'llamarsela': ('giveinf',), 'llamarselas': ('giveinf',),
'llamarselo': ('giveinf',), 'llamarselos': ('giveinf',), 'llamará': ('give3', 'will3'), 'llame': ('hello', 'called1',
'seen1', 'should', 'attempt', 'imperative'), 'llamemos': ('should',), 'llamen': ('imperative',), 'llames': ('should',
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
'preparó': ('made3',), 'presenta': ('give3', 'imperative', 'hand3'), 'presentacion': ('paper',), 'presentamos':
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
('hello',), 'reuni': ('met1', 'seen1'), 'reunimos': ('met1', 'seen1'), 'reunion': ('hello', 'date'), 'reunirme':
('see_inf',), 'reunirnos': ('see_inf',), 'reunión': ('hello', 'date'), 'revisa': ('give3', 'imperative', 'hand3'),
'revisar': ('giveinf',), 'revisara': ('give3', 'will3', 'should', 'hand3'), 'revisaramos': ('should',), 'revisare':
('give1',), 'revisaria': ('would_give',), 'revisarla': ('giveinf',), 'revisarlas': ('giveinf',), 'revisarle':
('giveinf', 'infle'), 'revisarles': ('giveinf',), 'revisarlo': ('giveinf',), 'revisarlos': ('giveinf',), 'revisarme':
('giveinf', 'infme'), 'revisarsela': ('giveinf',), 'revisarselas': ('giveinf',), 'revisarselo': ('giveinf',),
'revisarselos': ('giveinf',), 'revisará': ('give3', 'will3', 'hand3'), 'revise': ('hello', 'should', 'read1',
'imperative'), 'revisemos': ('should',), 'revisen': ('imperative',), 'revises': ('should', 'imperative'), 'reviso':
('give1',), 'revisá': ('imperative',), 'revisé': ('hello', 'read1'), 'rey': ('name_words',), 'reyes': ('name_words',),
'rio': ('name_words',), 'rios': ('name_words',), 'rivera': ('name_words',), 'robles': ('name_words',), 'rojas':
('name_words',), 'rosa': ('name_words',), 'rosario': ('name_words',), 'rubio': ('name_words',), 'sabado': ('hello',
'name_words'), 'sabe': ('verb3', 'opines'), 'sabia': ('verb3',), 'saca': ('imperative',), 'sacara': ('should',),
'saco': ('made3',), 'sal': ('imperative',), 'saldra': ('verb3',), 'sale': ('verb3',), 'salga': ('should',
'imperative'), 'salgan': ('imperative',), 'salgas': ('should', 'imperative'), 'salia': ('verb3',), 'saliera':
('should',), 'salio': ('verb3', 'seen1'), 'salir': ('see_inf',), 'salta': ('sent_to',), 'salto': ('sent_to',),
'salude': ('called1',), 'saludo': ('reach', 'called3', 'met3'), 'salvador': ('name_words',), 'santos':
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
('hello',), 'sobrina': ('rel',), 'sobrino': ('rel',), 'socia': ('rel',), 'socio': ('rel',), 'socios': ('rel',),
'socorro': ('name_words',), 'sol': ('name_words',), 'soledad': ('name_words',), 'solo': ('filler',), 'son':
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
('imperative',), 'sólo': ('filler',), 'tacos': ('drink',), 'taller': ('course',), 'tambien': ('filler', 'hello'),
'también': ('filler', 'hello'), 'tampoco': ('not',), 'tarde': ('hello',), 'tb': ('filler',), 'telefonee': ('called1',
'attempt'), 'telefoneo': ('reach', 'called3'), 'teme': ('verb3',), 'template': ('paper',), 'ten': ('imperative',),
'tendra': ('verb3',), 'tendria': ('have_to',), 'tendriamos': ('have_to',), 'tene': ('imperative',), 'tenemos':
('hello', 'have_to'), 'tenga': ('should', 'imperative'), 'tengan': ('imperative',), 'tengas': ('should',
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
('imperative',), 'visité': ('called1',), 'visto': ('hello',), 'viva': ('should', 'imperative'), 'vivan':
('imperative',), 'vivas': ('should', 'imperative'), 'vive': ('verb3', 'is3'), 'viven': ('verb3',), 'vivia':
('verb3',), 'volvera': ('verb3',), 'volviera': ('should',), 'volvio': ('verb3',), 'vos': ('hello',), 'vuelva':
('should', 'imperative'), 'vuelvan': ('imperative',), 'vuelvas': ('should', 'imperative'), 'vuelve': ('verb3',
'imperative'), 'wasap': ('letter',), 'web': ('paper',), 'whatsapp': ('letter',), 'whatsappeo': ('reach', 'called3'),
'workshop': ('course',), 'wpp': ('letter',), 'wsp': ('letter',), 'y': ('and', 'hello'), 'ya': ('filler',), 'yerno':
('rel',), 'yo': ('i', 'hello', 'clitic'), 'zapatero': ('name_words',), 'él': ('hello',)}


CLAUSES = [{'': (6, 'theirs')}, {'D': 0}, {'...': 1}, {'0': 2, '<any_det>': 2, '<my>': 2, '<their>': 2}, {'<hand3>':
3}, {'^': 4}, {'': (2, 'plan')}, {'<date>': 6}, {'<date>': 6, 'el': 7, 'la': 7, 'un': 7, 'una': 7}, {'hay': 8,
'tenemos': 8, 'tengo': 8}, {'': (7, 'waiting')}, {'0': 10}, {'^': 11}, {'debe': 12}, {'<any_det>': 2, '<my>': 2,
'<their>': 2, 'D': 0}, {'...': 1, 'D': 0}, {'': (5, 'mine')}, {'<any_det>': 16}, {'<hand3>': 14, '<send3>': 15,
'envio': 17, 'envío': 17, 'llamo': 17, 'mando': 17, 'paso': 17, 'preparo': 17, 'reenvio': 17, 'reenvío': 17},
{'<thing>': 0}, {'^': 19}, {'<give3>': 0}, {'<give3>': 0, 'la': 21, 'las': 21, 'lo': 21, 'los': 21}, {'me': 22, 'nos':
22}, {'y': 23}, {'...': 24, '<any_det>': 2, '<my>': 2, '<their>': 2}, {'D': 0, 'y': 23}, {'...': 26}, {'<hand3>': 25,
'<send3>': 27}, {'^': 28}, {'D': 6, 'c': 6, 'con': 6}, {'<date>': 30}, {'<date>': 30, 'el': 31, 'la': 31, 'un': 31,
'una': 31}, {'': (11, 'thinking')}, {'en': 33}, {'que': 33}, {'<hand_inf>': 0}, {'^': 36}, {'a': 37}, {'<they>': 5,
'D': 9, 'N': 13, '^': 18, 'debe': 20, 'el': 29, 'hay': 32, 'pensaba': 34, 'pense': 34, 'supe': 35, 'tenemos': 32,
'tengo': 32, 'va': 38, 'él': 29}, {'': (18, 'gave:mentoring')}, {'^': 40}, {'<any_det>': 19, '<thing>': 0}, {'': (13,
'talk')}, {'D': 43}, {'^': 42, 'aniversario': 44, 'cumple': 44, 'cumpleanos': 44}, {':': 45}, {'D': 16}, {'pendiente':
16, 'prevista': 16, 'previsto': 16, 'prometida': 16, 'prometido': 16}, {'con': 16}, {'<giveinf>': 16, '<inf_them>':
16, '<infle>': 16, '<mine_thing>': 47, '<todo_inf>': 16, 'agradecer': 16, 'comprar': 16, 'devolver': 16, 'entrega':
48, 'envio': 48, 'envío': 48, 'felicitar': 16, 'hablar': 49, 'pedir': 16, 'quedar': 49, 'reclamar': 16, 'regalar': 16,
'reservar': 16, 'respuesta': 48, 'ver': 49}, {'^': 16}, {':': 51}, {'': (3, 'advice')}, {'^': 53}, {':': 54}, {'^':
42}, {':': 56}, {'hacer': 52}, {'': (12, 'task')}, {'<giveinf>': 59}, {'<mentor_noun>': 41, 'N': 46, '^': 50,
'accion': 52, 'acciones': 52, 'consejo': 55, 'consejos': 55, 'el': 57, 'ella': 57, 'mia': 52, 'mio': 52, 'nosotros':
52, 'pendiente': 52, 'pendientes': 52, 'por': 58, 'recomendacion': 55, 'recomendaciones': 55, 'sugerencia': 55,
'tarea': 52, 'tip': 55, 'tips': 55, 'todo': 60, 'yo': 52, 'él': 57}, {'^': 53, 'no': 54, 'que': 54}, {'': (23,
'contact')}, {'a': 63}, {'oficina': 63}, {'almorzar': 63, 'casa': 63, 'cenar': 63, 'comer': 63, 'la': 65, 'mi': 63,
'saludar': 63, 'saludarme': 63, 'tomar': 63, 'verme': 63, 'vernos': 63, 'visitarme': 63, 'visitarnos': 63},
{'coworking': 63, 'despacho': 63}, {'sorpresa': 63, 'visita': 63}, {'despacho': 63}, {'aca': 63, 'aqui': 63, 'casa':
63, 'el': 69, 'la': 65, 'mi': 63}, {'a': 66, 'al': 67, 'conmigo': 63, 'de': 68, 'por': 70}, {'<set>': 6}, {'D': 6,
'manana': 6}, {'N': 73}, {'con': 74}, {'': (16, 'gave:feedback')}, {'^': 76}, {'^': 76, 'a': 77, 'al': 77, 'de': 77,
'del': 77, 'sobre': 77}, {'': (19, 'gave:resource')}, {'N': 79}, {'a': 80}, {'<paper>': 81}, {'<any_det>': 82},
{'<any_det>': 79}, {'^': 84}, {'N': 85}, {'feedback': 78, 'opinion': 78}, {'comentarios': 78, 'notas': 78,
'observaciones': 78}, {'devolucion': 78}, {'<feedback_noun>': 78, '^': 83, 'a': 86, 'mi': 87, 'mis': 88, 'una': 89},
{'^': 40, 'a': 41, 'al': 41, 'con': 41, 'de': 41, 'en': 41, 'para': 41}, {'<mentor_noun>': 91}, {'de': 92},
{'<inf_me>': 0, '<infme>': 0}, {'^': 94}, {'': (1, 'moved')}, {'D': 96}, {'': (1, 'moved'), 'D': 96, 'a': 96, 'al':
96, 'de': 96, 'para': 96}, {'<date>': 98}, {'<date>': 98, 'a': 97, 'al': 97, 'para': 97}, {'a': 97, 'al': 97, 'el':
99, 'la': 100, 'lo': 100, 'para': 97}, {'': (1, 'moved'), 'D': 96, 'a': 96, 'al': 96, 'para': 96}, {'<date>': 102},
{'D': 96, 'a': 96, 'al': 96, 'el': 103, 'la': 103, 'nuestra': 103, 'nuestro': 103, 'para': 96}, {'D': 96, 'al': 96,
'para': 96}, {'...': 105}, {'D': 96, 'a': 96, 'al': 96, 'del': 106, 'para': 96}, {'': (0, 'missed')}, {'hora': 108},
{'ultima': 109}, {'': (0, 'missed'), 'a': 110, 'el': 108, 'la': 108, 'lo': 108, 'nuestra': 108, 'nuestro': 108,
'todo': 108}, {'que': 53}, {'mejor': 53}, {'conviene': 53}, {'<have_to>': 112, 'conviene': 53, 'deberia': 53,
'deberiamos': 53}, {'<have_to>': 112, '<should>': 53, 'es': 113, 'lo': 113, 'me': 114, 'no': 115, 'nos': 114, 'seria':
113}, {'^': 116}, {'^': 116, 'nosotros': 117, 'yo': 117}, {'que': 118}, {'': (13, 'talk'), '^': 116, 'nosotros': 117,
'yo': 117}, {'en': 119, 'que': 120}, {'<paper>': 77}, {'<their>': 122, 'el': 122, 'la': 122}, {'<giveinf>': 16}, {'^':
124}, {'^': 124, 'de': 125}, {'voz': 108}, {'': (0, 'missed'), 'de': 127}, {'de': 127}, {'buzon': 128, 'buzón': 128,
'casilla': 108, 'contestador': 108, 'contestadora': 108, 'correo': 129}, {'a': 130, 'al': 130, 'el': 130}, {'a': 130,
'al': 130, 'derecho': 131, 'directo': 131, 'el': 130}, {'D': 6, 'con': 6, 'el': 6, 'para': 6}, {'<any_det>': 7,
'<date>': 6, 'con': 6, 'juntarnos': 6, 'para': 6, 'reunirnos': 6, 'vernos': 6}, {'...': 24, 'D': 0}, {'la': 21, 'las':
21, 'lo': 21, 'los': 21}, {'me': 136, 'nos': 136}, {'y': 137}, {'...': 138}, {'...': 26, 'D': 0}, {'ok': 0, 'si': 0,
'sí': 0}, {'respuesta': 0}, {'el': 141, 'feedback': 0, 'noticias': 0, 'novedades': 0, 'razon': 0, 'respuesta': 0,
'una': 142}, {'D': 0, 'algo': 0, 'cuando': 0, 'cuanto': 0, 'cuándo': 0, 'cuánto': 0, 'el': 0, 'la': 0, 'manana': 0,
'que': 0, 'qué': 0, 'si': 0}, {'favor': 0, 'intro': 0}, {'intro': 0}, {'favor': 0}, {'el': 145, 'la': 146, 'llegar':
0, 'saber': 0, 'un': 147, 'una': 146}, {'contacto': 0}, {'en': 149}, {'da': 143, 'desaconseja': 53, 'desaconsejo': 53,
'dice': 144, 'dira': 144, 'hace': 148, 'pondra': 150, 'pone': 150}, {'<hand3>': 135, '<made3>': 139, '<send3>': 140,
'<will3>': 0, 'desaconseja': 53, 'desaconsejo': 53, 'me': 151, 'nos': 151}, {'^': 21}, {'^': 21, 'la': 153, 'lo':
153}, {'me': 154, 'nos': 154}, {'que': 155}, {'en': 119, 'que': 118}, {'firmemente': 157}, {'': (4, 'needs_from_me')},
{'<my>': 159}, {'^': 160}, {'con': 161}, {'<should>': 53}, {'<should>': 53, 'me': 163, 'nos': 163}, {'<should>': 53,
'me': 163, 'ni': 164, 'no': 164, 'nos': 163}, {'^': 165}, {'^': 165, 'yo': 166}, {'que': 167}, {'^': 0}, {'a': 169},
{'^': 21, 'iba': 170, 'va': 170}, {'^': 21, 'iba': 170, 'la': 171, 'lo': 171, 'va': 170}, {'^': 165, 'me': 172, 'nos':
172, 'yo': 166}, {'que': 173}, {'<should>': 53, '<would_give>': 0, 'me': 163, 'ni': 164, 'no': 164, 'nos': 163},
{'<would_give>': 0}, {'^': 176}, {'<give3>': 0, '<would_give>': 0}, {'^': 178, 'iba': 170, 'va': 170}, {'^': 178,
'iba': 170, 'la': 179, 'lo': 179, 'va': 170}, {'^': 175, 'la': 177, 'lo': 177, 'me': 180, 'nos': 180, 'yo': 166},
{'que': 181}, {'^': 53, 'que': 54}, {'de': 183}, {'opinion': 184}, {'la': 185}, {'de': 186, 'partidaria': 184,
'partidario': 184}, {'parte': 159}, {'mi': 188, 'nuestra': 188}, {'de': 189}, {'...': 190, '<my>': 159}, {'^': 159},
{'la': 192, 'lo': 192}, {'le': 192, 'les': 192, 'se': 193}, {'le': 192, 'les': 192, 'se': 193, 'yo': 194}, {'^': 191,
'que': 195}, {'de': 161}, {'espera': 197}, {'la': 198}, {'de': 157}, {'le': 161, 'yo': 161}, {'^': 160, 'que': 201},
{'a': 199, 'convencida': 200, 'convencido': 200, 'esperando': 202}, {'me': 169}, {'que': 204}, {'me': 172, 'nos':
172}, {'que': 206}, {'de': 169, 'en': 169}, {'dicho': 207, 'quedado': 208}, {'<inf_me>': 0, '<infme>': 10}, {'^':
210}, {'<infme>': 10}, {'^': 212}, {'a': 211, 'que': 213}, {'a': 213, 'que': 213}, {'': (3, 'advice'), '<should>': 53,
'me': 163, 'ni': 164, 'no': 164, 'nos': 163}, {'^': 216, 'yo': 166}, {'que': 217}, {'en': 218}, {'falta': 161},
{'hace': 220}, {'D': 63}, {'a': 54}, {'contra': 54, 'de': 54, 'que': 54, 'sobre': 54}, {'<should>': 53, 'hay': 112,
'tengo': 112}, {'^': 225}, {'que': 226}, {'centre': 53, 'conviene': 53, 'enfoque': 53, 'olvide': 53}, {'centremos':
53, 'conviene': 53, 'enfoquemos': 53}, {'cuidado': 53}, {'<have_to>': 112, '<should>': 53, 'lo': 113, 'me': 228,
'nos': 229, 'tenga': 230}, {'<have_to>': 112, '<should>': 53, 'lo': 113, 'me': 228, 'no': 231, 'nos': 229, 'tenga':
230}, {'^': 232}, {'^': 232, 'yo': 233}, {'...': 227, 'que': 234}, {'^': 10}, {'<any_det>': 236, '^': 10, 'dinero':
236, 'plata': 236}, {'<should>': 53, 'centre': 53, 'conviene': 53, 'enfoque': 53, 'olvide': 53}, {'<should>': 53,
'centremos': 53, 'conviene': 53, 'enfoquemos': 53}, {'<have_to>': 112, '<should>': 53, 'lo': 113, 'me': 238, 'nos':
239, 'tenga': 230}, {'<have_to>': 112, '<should>': 53, 'lo': 113, 'me': 238, 'ni': 164, 'no': 240, 'nos': 239,
'tenga': 230}, {'^': 241}, {'^': 241, 'yo': 242}, {'que': 243}, {'<inf>': 53}, {'^': 245}, {'^': 241, 'me': 172,
'nos': 172, 'yo': 242}, {'...': 227, '^': 245, 'de': 246, 'que': 247}, {'<have_to>': 112, '<should>': 53,
'<would_give>': 0, 'lo': 113, 'me': 238, 'ni': 164, 'no': 240, 'nos': 239, 'tenga': 230}, {'^': 249, 'la': 177, 'lo':
177, 'me': 180, 'nos': 180, 'yo': 242}, {'...': 227, '^': 245, 'de': 246, 'que': 250}, {'^': 232, 'me': 172, 'nos':
172, 'yo': 233}, {'D': 63, 'que': 252}, {'^': 0, 'que': 169}, {'aconsejado': 183, 'comentado': 222, 'contado': 222,
'dicho': 253, 'prometido': 254, 'quedado': 208, 'recomendado': 183, 'sugerido': 183}, {'a': 236, 'que': 236}, {'': (3,
'advice'), '<should>': 53, 'me': 163, 'nos': 163}, {'<should>': 53, 'me': 163, 'ni': 164, 'no': 257, 'nos': 163},
{'^': 258, 'yo': 166}, {'que': 259}, {'en': 260}, {'': (3, 'advice'), '<have_to>': 112, '<should>': 53, 'lo': 113,
'me': 238, 'nos': 239, 'tenga': 230}, {'<have_to>': 112, '<should>': 53, 'lo': 113, 'me': 238, 'ni': 164, 'no': 262,
'nos': 239, 'tenga': 230}, {'^': 263, 'yo': 242}, {'que': 264}, {'en': 265}, {'falta': 169}, {'sin': 267}, {'<give3>':
268, '^': 178}, {'<should>': 53, 'no': 53}, {'^': 270, 'le': 192, 'les': 192, 'se': 193, 'yo': 194}, {'que': 271},
{'^': 165, 'le': 192, 'les': 192, 'se': 193}, {'^': 258, 'le': 192, 'les': 192, 'se': 193, 'yo': 273}, {'que': 274},
{'que': 43, 'qué': 43}, {'como': 43, 'cuando': 43, 'cuanto': 43, 'cuándo': 43, 'cuánto': 43, 'cómo': 43, 'donde': 43,
'dónde': 43, 'por': 276, 'si': 43}, {'^': 0, 'me': 169}, {'^': 0, 'me': 169, 'que': 278}, {'<any_det>': 159}, {'^':
280}, {'algo': 0, 'noticias': 0, 'novedades': 0, 'respuesta': 0}, {'^': 282, 'que': 169}, {'que': 169}, {'<giveinf>':
0}, {'^': 285}, {'a': 286}, {'<advises>': 62, '<says>': 222, '<urges>': 223, '^': 178, 'advierte': 224, 'advirtio':
224, 'alerto': 224, 'aseguro': 156, 'comento': 235, 'debe': 237, 'deben': 237, 'decia': 244, 'dice': 248, 'dijo': 251,
'ha': 255, 'iba': 256, 'iban': 256, 'insiste': 261, 'insistio': 266, 'la': 269, 'las': 269, 'lo': 269, 'los': 269,
'pide': 272, 'pidio': 275, 'pregunta': 277, 'preguntaba': 277, 'pregunto': 277, 'preguntó': 277, 'previno': 224,
'promete': 254, 'prometio': 279, 'queda': 208, 'quedaron': 208, 'quedo': 208, 'quedó': 208, 'reclama': 281, 'reclamo':
281, 'tenia': 256, 'tenian': 256, 'tiene': 283, 'tienen': 284, 'va': 287, 'van': 287}, {'D': 159}, {'...': 289}, {'':
(4, 'needs_from_me'), '...': 289}, {'...': 190, '<any_det>': 290, '<my>': 291}, {'^': 159, 'le': 192, 'les': 192,
'se': 193}, {'^': 159, 'le': 192, 'les': 192, 'se': 193, 'yo': 293}, {'^': 292, 'que': 294}, {'<advises>': 62,
'<says>': 222, '<urges>': 223, '^': 178, 'advierte': 224, 'advirtio': 224, 'alerto': 224, 'aseguro': 156, 'comento':
235, 'debe': 237, 'deben': 237, 'decia': 244, 'dice': 248, 'dijo': 251, 'ha': 255, 'iba': 256, 'iban': 256, 'insiste':
261, 'insistio': 266, 'la': 269, 'las': 269, 'lo': 269, 'los': 269, 'pide': 272, 'pidio': 260, 'pregunta': 277,
'preguntaba': 277, 'pregunto': 277, 'preguntó': 277, 'previno': 224, 'promete': 254, 'prometio': 279, 'queda': 208,
'quedaron': 208, 'quedo': 208, 'quedó': 208, 'tenia': 256, 'tenian': 256, 'tiene': 284, 'tienen': 284, 'va': 287,
'van': 287}, {'^': 160, 'que': 195}, {'^': 165, 'le': 192, 'les': 192, 'se': 193, 'yo': 273}, {'que': 298}, {'^':
292}, {'que': 54}, {'<should>': 53, 'no': 163}, {'^': 302}, {'': (6, 'theirs'), '<inf_me>': 0}, {'^': 304}, {'de':
305, 'en': 305}, {'me': 169, 'nos': 169}, {'^': 304, 'que': 307}, {'de': 308, 'en': 308}, {'': (6, 'theirs'), 'me':
0}, {'conmigo': 208, 'de': 308, 'debiendo': 310, 'en': 308}, {'que': 195, 'saber': 43}, {'^': 191, 'que': 195,
'saber': 43}, {'escribir': 0, 'escribirme': 0, 'llamar': 0, 'llamarme': 0}, {'^': 314}, {'a': 315}, {'^': 191}, {'a':
63, 'al': 63, 'en': 63, 'por': 63}, {'caer': 318, 'ver': 318}, {'de': 169}, {'acerco': 318, 'acercó': 318, 'aparecio':
318, 'compromete': 170, 'comprometio': 170, 'dejo': 319, 'encarga': 320, 'ocupa': 320, 'ofrecio': 170, 'paso': 318,
'pasó': 318, 'vino': 318}, {'a': 213, 'que': 211}, {'que': 95}, {'<inf_me>': 0, 'me': 0}, {'y': 324}, {'...': 325},
{'<hand_inf>': 0, '<inf>': 326, '<inf_me>': 0, '<infme>': 0}, {'^': 327}, {'a': 328}, {'a': 95}, {'<advises>': 62,
'<may3>': 95, '<opines>': 121, '^': 152, 'aseguro': 156, 'cree': 158, 'cuenta': 162, 'debe': 95, 'decia': 168, 'dice':
174, 'dijo': 182, 'era': 187, 'es': 187, 'espera': 196, 'esta': 203, 'está': 203, 'falta': 205, 'falto': 205, 'ha':
209, 'iba': 214, 'iban': 215, 'insiste': 219, 'insistio': 219, 'le': 221, 'me': 288, 'necesita': 295, 'nos': 296,
'pide': 297, 'pidio': 299, 'precisa': 300, 'pregunta': 277, 'preguntaba': 277, 'pregunto': 277, 'preguntó': 277,
'promete': 254, 'prometio': 279, 'propone': 301, 'propuso': 301, 'que': 303, 'queda': 306, 'quedaron': 309, 'quedo':
311, 'quedó': 311, 'queria': 312, 'quiere': 313, 'regresa': 316, 'requiere': 317, 'se': 321, 'tenia': 322, 'tenian':
215, 'tiene': 323, 'tienen': 323, 'va': 329, 'van': 330, 'volvera': 316, 'vuelve': 316}, {'...': 55, '^': 53, 'era':
183, 'es': 183, 'fue': 183, 'que': 54}, {'^': 53, 'era': 183, 'es': 183, 'fue': 183, 'que': 54}, {'N': 332, 'el': 333,
'ella': 333, 'ellos': 333, 'él': 333}, {'de': 334, 'del': 334}, {'': (9, 'told')}, {'N': 336}, {'a': 337},
{'<see_inf>': 108}, {'<see_inf>': 108, 'de': 339}, {'a': 63, 'por': 63}, {'paso': 341, 'pasó': 341, 'vinieron': 63,
'vino': 63}, {'desaconseja': 53, 'desaconsejo': 53, 'me': 151, 'nos': 151}, {'N': 54}, {'de': 344}, {'': (7,
'waiting'), 'l': 10}, {'': (7, 'waiting'), 'de': 346, 'del': 10}, {'espera': 347}, {'mejor': 33}, {'juicio': 54},
{'si': 33}, {'juicio': 345, 'la': 348, 'lo': 349, 'su': 350, 'ver': 351}, {'<see_inf>': 63}, {'de': 353}, {'mia': 16},
{'<inf>': 6, 'D': 6, 'vernos': 6}, {'de': 356, 'en': 356, 'para': 356, 'que': 356}, {'N': 357}, {'con': 358}, {'':
(10, 'thanks')}, {'a': 360}, {'': (10, 'thanks'), 'a': 360}, {'con': 360}, {'parecer': 43}, {'': (21,
'gave:encouragement')}, {'^': 365}, {'N': 366}, {'a': 367}, {'de': 108}, {'atras': 369, 'detras': 369}, {'que': 10},
{'': (7, 'waiting'), 'a': 371, 'que': 10}, {'atras': 369, 'detras': 369, 'esperando': 372}, {'con': 63}, {'': (13,
'talk'), '<they>': 43}, {'que': 375}, {'de': 376}, {'^': 40, 'a': 41}, {'': (15, 'gave:intro')}, {'^': 379}, {'N':
380}, {'N': 380, 'a': 381, 'con': 381, 'y': 381}, {'N': 382}, {':': 383}, {'a': 380, 'con': 380, 'de': 380, 'entre':
380}, {'intro': 385, 'introduccion': 385, 'presentacion': 385, 'puente': 385}, {'el': 386, 'la': 386, 'una': 386},
{'': (17, 'gave:knowledge')}, {'^': 388}, {'a': 389, 'con': 389, 'en': 389}, {'N': 390}, {'a': 391}, {'': (22,
'gave:volunteering')}, {'^': 393}, {'alimentos': 394}, {'de': 395}, {'algo': 63, 'un': 63, 'una': 63}, {'': (20,
'gave:referral')}, {'^': 398}, {'a': 399, 'para': 399}, {'recomendacion': 400}, {'de': 401}, {'cruzo': 108}, {'vemos':
108}, {'coincido': 108, 'llamo': 108, 'me': 403, 'nos': 404, 'veo': 108}, {'comunitario': 394, 'social': 394}, {'que':
43}, {'de': 399, 'del': 399}, {'contacto': 408, 'correo': 408, 'datos': 408, 'nombre': 408, 'numero': 408, 'telefono':
408}, {'<paper>': 79}, {'mi': 410, 'mis': 410, 'nuestra': 410}, {'<any_det>': 409}, {'N': 412}, {'experiencia': 389},
{'<any_det>': 409, '^': 411, 'a': 413, 'mi': 414}, {'': (14, 'together')}, {'nosotros': 416}, {'N': 380, 'a': 381},
{'con': 381, 'y': 418}, {'N': 419}, {'a': 420}, {'dia': 54}, {'del': 422, 'recibido': 54}, {'': (8, 'asked')}, {'a':
424}, {'N': 424}, {'a': 426, 'con': 424}, {'mi': 414}, {'dudas': 389, 'preguntas': 389}, {'las': 429, 'sus': 429},
{'correos': 63, 'mails': 63, 'mensajes': 63}, {'palabras': 63}, {'correos': 63, 'de': 431, 'mensajes': 63, 'palabra':
63, 'palabras': 63, 'unas': 432}, {'correos': 63, 'mensajes': 63, 'palabra': 63, 'palabras': 63, 'unas': 432},
{'roja': 394}, {'vueltas': 108}, {'contacto': 408, 'datos': 408, 'nombre': 408, 'telefono': 408}, {'<any_det>': 437},
{'encargo': 16}, {'me': 439}, {'eso': 440, 'planton': 108}, {'llamado': 108, 'visto': 108}, {'<see_inf>': 33, 'haber':
442}, {'<see_inf>': 33}, {'haber': 108, 'llamar': 108, 'ver': 108}, {'a': 43}, {'<giveinf>': 16, '<inf_them>': 16},
{'N': 16}, {'N': 59}, {'a': 449, 'con': 449, 'y': 449}, {'N': 450}, {'N': 450, 'a': 451}, {'<inf_them>': 16}, {'^':
453}, {'contacto': 59}, {'en': 455}, {'': (5, 'mine'), '^': 447, 'a': 448, 'conectar': 452, 'conectarlos': 59, 'de':
454, 'juntar': 452, 'juntarlos': 59, 'ponerlos': 456, 'presentar': 452, 'presentarlos': 59, 'que': 454}, {'a': 399,
'con': 399}, {'N': 458}, {'N': 458, 'a': 459}, {'<clitic>': 339, '<see_inf>': 108}, {'no': 461}, {'que': 462, 'sin':
461}, {'...': 463}, {'hace': 464, 'que': 375}, {'^': 388, 'a': 389, 'de': 389, 'en': 389, 'para': 389, 'sobre': 389},
{'<course>': 466}, {'gracias': 362}, {'^': 76, 'a': 77, 'de': 77, 'del': 77, 'sobre': 77}, {'comentarios': 469,
'impresiones': 469, 'opinion': 469, 'parecer': 469}, {'<any_det>': 409, 'a': 413, 'el': 467, 'gracias': 362, 'la':
467, 'las': 468, 'mi': 470, 'mis': 470, 'un': 467, 'una': 467}, {'el': 467, 'la': 467, 'un': 467, 'una': 467}, {'la':
51, 'lo': 51}, {'<clitic>': 51, 'se': 473}, {'que': 474}, {'a': 389, 'con': 389}, {'mano': 476}, {'una': 477}, {'a':
108}, {'menos': 479}, {'de': 480}, {'cual': 43, 'cuales': 43}, {'de': 10, 'del': 10}, {'agenda': 6}, {'lugar': 54},
{'<them>': 54, 'N': 54}, {'de': 486, 'del': 486}, {'opinion': 54}, {'agenda': 6, 'cuanto': 375, 'espera': 483, 'la':
484, 'mi': 485, 'opinion': 487, 'su': 488, 'tu': 485}, {'de': 16}, {'yo': 490}, {'<their>': 77}, {'a': 389, 'como':
389, 'cómo': 389}, {'N': 493, '^': 388}, {'a': 494, 'como': 389, 'cómo': 389}, {'<any_det>': 409, 'a': 413}, {'cinco':
416, 'cuatro': 416, 'dos': 416, 'tres': 416}, {'preguntar': 424}, {'para': 498}, {'N': 499}, {'a': 500}, {'podcast':
33, 'video': 33}, {'entrevista': 33}, {'podcast': 33}, {'de': 33}, {'charla': 505}, {'el': 502, 'la': 503, 'que': 33,
'un': 504, 'una': 506}, {'': (7, 'waiting'), 'respuesta': 10}, {'me': 10}, {'a': 371, 'el': 10, 'la': 508, 'noticias':
10, 'que': 509, 'respuesta': 10, 'su': 10, 'sus': 10}, {'0': 108, 'dos': 108, 'media': 108, 'un': 108, 'una': 108},
{'N': 511}, {'a': 512}, {'<set>': 6, 'a': 199, 'convencida': 200, 'convencido': 200, 'en': 484, 'esperando': 202,
'pendiente': 125}, {'con': 63, 'tambien': 416, 'también': 416}, {'dos': 416}, {'cuatro': 416, 'dos': 416, 'tres':
416}, {'con': 63, 'las': 516, 'los': 517, 'todos': 416}, {'de': 346, 'del': 10}, {'espera': 519}, {'la': 520}, {'a':
521, 'esperando': 372}, {'bien': 33, 'bueno': 33, 'dpm': 33}, {'a': 10}, {'': (7, 'waiting'), 'el': 10, 'la': 10,
'lo': 10, 'que': 10, 'su': 10, 'sus': 10}, {'de': 525, 'del': 525}, {'a': 521, 'atenta': 524, 'atento': 524,
'esperando': 372, 'pendiente': 526, 'pendientes': 526, 'pensando': 33}, {'rato': 63}, {'charlando': 63, 'con': 63,
'donde': 63, 'en': 63, 'hablando': 63, 'platicando': 63, 'reunida': 63, 'reunido': 63, 'tomando': 63, 'un': 528},
{'charlando': 63, 'con': 63, 'en': 63, 'hablando': 63, 'juntos': 63, 'reunidas': 63, 'reunidos': 63, 'revisando': 63,
'tomando': 63, 'trabajando': 63, 'viendo': 63}, {'tambien': 416, 'también': 416}, {'N': 169, '^': 453, 'me': 169,
'nos': 169}, {'^': 447, 'conectar': 452, 'conectarlos': 59, 'de': 454, 'juntar': 452, 'juntarlos': 59, 'ponerlos':
456, 'presentar': 452, 'presentarlos': 59, 'que': 532}, {'': (0, 'missed'), '<date>': 108}, {'': (0, 'missed'),
'<date>': 108, 'la': 534}, {'': (0, 'missed'), '<date>': 108, 'a': 535, 'al': 534, 'el': 534, 'la': 534, 'su': 534,
'una': 534}, {'a': 536}, {'^': 124, 'que': 204}, {'<their>': 76, 'el': 76, 'la': 76}, {'^': 539}, {'a': 540, 'al':
540, 'de': 540, 'del': 540, 'sobre': 540}, {'^': 388, 'en': 389}, {'N': 542}, {'a': 543}, {'del': 106}, {'<moved_pp>':
545}, {'cobertura': 108}, {'de': 547}, {'casa': 63}, {'de': 63}, {'': (23, 'contact'), 'casa': 63, 'la': 549, 'lo':
550, 'ver': 63, 'visitar': 63}, {'a': 551, 'al': 63, 'con': 63, 'donde': 63}, {'a': 63, 'al': 63, 'con': 63, 'juntos':
63, 'por': 63}, {'': (10, 'thanks'), 'el': 43, 'ella': 43, 'ello': 43, 'eso': 43, 'mi': 43, 'mí': 43, 'nosotros': 43,
'él': 43}, {'N': 360, 'a': 554}, {'^': 393, 'con': 394, 'de': 394, 'en': 394, 'para': 394}, {'voluntariado': 556},
{'de': 557}, {'la': 65, 'verme': 63, 'vernos': 63, 'visitarme': 63}, {'casa': 63, 'la': 65}, {'a': 559, 'por': 560},
{'el': 108, 'la': 108, 'nuestra': 108, 'nuestro': 108}, {'aire': 562}, {'^': 0, 'el': 563, 'nada': 562}, {'de': 169,
'en': 564, 'pendiente': 562}, {'dicho': 207, 'pasado': 561, 'quedado': 565, 'venido': 561}, {'': (0, 'missed'), 'en':
339}, {'acordado': 108, 'agendado': 108, 'quedado': 567}, {'acordado': 108, 'agendado': 108, 'quedado': 108}, {'':
(23, 'contact'), 'por': 63}, {'<inf>': 59, 'ver': 33}, {'que': 571}, {'no': 108}, {'que': 573}, {'...': 463, 'mucho':
574}, {'pasado': 561, 'venido': 561}, {'D': 6}, {'<inf_them>': 16, '<infle>': 16}, {'^': 578}, {'<giveinf>': 16,
'<inf_them>': 16, '<todo_inf>': 16}, {'<inf>': 59, '^': 580, 'conectar': 452, 'conectarlos': 59, 'juntar': 452,
'juntarlos': 59, 'ponerlos': 456, 'presentar': 452, 'presentarlos': 59}, {'^': 453, 'almuerzo': 577, 'de': 579,
'junta': 577, 'que': 581, 'reunion': 577, 'reunión': 577}, {'<infle>': 16}, {'^': 583}, {'': (5, 'mine'), 'que': 16},
{'las': 6}, {'para': 6}, {'': (23, 'contact'), '<them>': 587, 'N': 587}, {'': (5, 'mine'), '^': 583, 'juntarnos': 6,
'vernos': 6}, {'': (5, 'mine'), '^': 583, 'almorzar': 6, 'comer': 6, 'hablar': 6, 'juntarnos': 6, 'reunirnos': 6,
'tomar': 6, 'vernos': 6}, {'': (2, 'plan'), 'el': 6}, {'D': 6, 'a': 586, 'con': 588, 'de': 589, 'el': 6, 'en': 590,
'para': 591}, {'<done_pp>': 63, 'de': 584, 'prometido': 585, 'quedado': 592, 'visto': 64}, {'^': 583, 'juntarnos': 6,
'vernos': 6}, {'^': 583, 'almorzar': 6, 'comer': 6, 'hablar': 6, 'juntarnos': 6, 'reunirnos': 6, 'tomar': 6, 'vernos':
6}, {'D': 6, 'a': 586, 'con': 588, 'de': 594, 'el': 6, 'en': 595, 'para': 591}, {'<done_pp>': 63, 'quedado': 596,
'visto': 64}, {'^': 40, 'a': 41, 'de': 41, 'en': 41}, {'mentor': 598, 'mentora': 598}, {'<course>': 466, 'intro': 385,
'introduccion': 385, 'presentacion': 385, 'puente': 385}, {'': (23, 'contact'), '<course>': 466}, {'': (23,
'contact'), '<course>': 466, 'intro': 385, 'introduccion': 385, 'presentacion': 385, 'puente': 385}, {'^': 393, 'con':
394, 'en': 394}, {'call': 63, 'de': 599, 'el': 600, 'la': 600, 'un': 601, 'una': 602, 'voluntariado': 603, 'zoom':
63}, {'call': 63, 'un': 63, 'una': 63, 'voluntariado': 603, 'zoom': 63}, {'<see_inf>': 108, '^': 210}, {'a': 606,
'que': 213}, {'a': 339}, {'a': 381, 'con': 381, 'y': 381}, {'N': 609}, {':': 383, 'N': 382, 'de': 610, 'entre': 610},
{'a': 63, 'al': 63, 'con': 63, 'un': 63}, {'D': 96, 'a': 96, 'al': 96, 'para': 96}, {'a': 381, 'con': 381}, {'para':
108}, {'menos': 108}, {'de': 616}, {'periodico': 33}, {'prensa': 33}, {'noticias': 33}, {'el': 618, 'facebook': 33,
'instagram': 33, 'la': 619, 'las': 620, 'linkedin': 33, 'twitter': 33, 'x': 33}, {'en': 621, 'por': 621}, {'campo': 0,
'cancha': 0, 'tejado': 0}, {'su': 623}, {'en': 624}, {'esta': 625, 'está': 625}, {'es': 6}, {'dia': 336, 'tanto':
336}, {'contacto': 614}, {'al': 628, 'en': 629}, {'a': 399, 'ante': 399, 'con': 399, 'en': 399, 'para': 399},
{'<called1>': 63, '<moved3>': 613, '<off>': 108, '<sent_to>': 132, 'alente': 366, 'anime': 366, 'apoye': 366, 'avise':
336, 'ayude': 390, 'conecte': 614, 'console': 366, 'cual': 43, 'cuales': 43, 'debo': 16, 'dejamos': 615, 'echo': 617,
'extrano': 108, 'felicite': 366, 'informe': 336, 'informé': 336, 'lei': 622, 'pelota': 626, 'persigo': 108,
'presente': 614, 'presenté': 614, 'proxima': 627, 'puse': 630, 'recomende': 631, 'supe': 622, 'tranquilice': 366,
'vi': 622}, {'contacto': 380}, {'en': 633}, {'<called1>': 63, 'conecte': 380, 'cual': 43, 'cuales': 43, 'lei': 622,
'presente': 380, 'presenté': 380, 'puse': 634, 'supe': 622, 'vi': 622}, {'<any_det>': 410}, {'<feedback_noun>': 78,
'^': 636, 'mi': 87, 'mis': 88, 'una': 89}, {'<any_det>': 77, '<their>': 77}, {'': (9, 'told'), 'a': 336, 'que': 336},
{'<give1>': 16}, {'que': 16}, {'<any_det>': 409, '^': 79, 'a': 413}, {'cliente': 399, 'contacto': 399, 'lead': 399,
'prospecto': 399}, {'un': 643}, {'': (8, 'asked'), 'a': 424}, {'que': 389, 'qué': 389}, {'como': 389, 'cómo': 389,
'por': 646, 'que': 389, 'qué': 389}, {'': (5, 'mine'), 'a': 448}, {'audio': 63}, {'un': 649}, {'^': 365, 'a': 367},
{'suerte': 651}, {'^': 388, 'con': 389}, {'mano': 653}, {'<any_det>': 409, 'a': 413, 'animo': 651, 'animos': 651,
'fuerza': 651, 'gracias': 362, 'las': 468, 'mi': 470, 'mis': 470, 'una': 654, 'ánimo': 651}, {'porras': 651, 'una':
654}, {'<any_det>': 389, 'a': 494, 'como': 389, 'cómo': 389}, {'': (23, 'contact'), 'cliente': 399, 'contacto': 399,
'lead': 399, 'prospecto': 399}, {'<any_det>': 409, 'a': 413, 'un': 658}, {'': (23, 'contact'), 'para': 498},
{'debiendo': 16}, {'<any_det>': 389, 'a': 494, 'como': 389, 'cómo': 389, 'por': 646, 'que': 389, 'qué': 389},
{'prometido': 585}, {'prometido': 51}, {'animo': 651, 'ánimo': 651}, {'el': 665}, {'': (23, 'contact'), 'cliente':
399, 'contacto': 399, 'lead': 399, 'mensaje': 63, 'prospecto': 399}, {'<any_det>': 409, 'a': 413, 'un': 667},
{'<any_det>': 409, 'a': 413, 'un': 643}, {'opinion': 424}, {'': (8, 'asked'), 'a': 424, 'ayuda': 424, 'consejo': 424,
'opinion': 424, 'su': 670}, {'^': 79}, {'de': 16, 'debiendo': 16, 'en': 16}, {'<my>': 159, 'el': 159, 'la': 159,
'las': 159, 'los': 159}, {'^': 674}, {'a': 16}, {'<handed1>': 637, '<read1>': 638, '<told1>': 639, '^': 640,
'agradeci': 362, 'agradecimos': 362, 'asegure': 641, 'ayude': 390, 'comparti': 642, 'consegui': 644, 'consultamos':
645, 'consulte': 645, 'consulté': 645, 'contamos': 647, 'conte': 647, 'conteste': 63, 'debemos': 16, 'debo': 648,
'deje': 650, 'dejé': 650, 'derive': 644, 'desee': 652, 'di': 655, 'dije': 475, 'dijimos': 475, 'eche': 656, 'ensene':
657, 'envie': 659, 'envié': 659, 'escribi': 660, 'escribí': 660, 'estoy': 661, 'explicamos': 647, 'explique': 662,
'expliqué': 662, 'hable': 63, 'hablé': 63, 'hace': 220, 'he': 663, 'hemos': 664, 'levante': 666, 'levanté': 666,
'llame': 63, 'llamé': 63, 'mande': 668, 'mandé': 668, 'marque': 63, 'marqué': 63, 'mostre': 662, 'ofreci': 16, 'pase':
669, 'pasé': 669, 'pedi': 671, 'pedimos': 645, 'preguntamos': 645, 'pregunte': 645, 'pregunté': 645, 'presente': 418,
'presenté': 418, 'preste': 672, 'presté': 672, 'prometi': 585, 'prometimos': 585, 'quede': 673, 'quedé': 673,
'referi': 644, 'regale': 672, 'regalé': 672, 'respondi': 63, 'subi': 666, 'tenemos': 641, 'tengo': 641, 'urge': 675,
'vamos': 676, 'voy': 676}, {'el': 33, 'en': 33, 'la': 33, 'las': 33, 'lo': 33, 'los': 33, 'que': 33, 'sobre': 33,
'un': 33, 'una': 33}, {'<any_det>': 409, 'a': 413, 'animo': 651, 'animos': 651, 'fuerza': 651, 'gracias': 362, 'las':
468, 'mi': 470, 'mis': 470, 'ánimo': 651}, {'porras': 651}, {'<handed1>': 637, '<read1>': 638, '<told1>': 639, '^':
640, 'agradeci': 362, 'agradecimos': 362, 'comparti': 642, 'consegui': 644, 'consultamos': 645, 'consulte': 645,
'consulté': 645, 'contamos': 647, 'conte': 647, 'debo': 648, 'derive': 644, 'desee': 652, 'di': 679, 'dije': 475,
'dijimos': 475, 'eche': 680, 'ensene': 657, 'envie': 669, 'envié': 669, 'explicamos': 647, 'explique': 662,
'expliqué': 662, 'he': 663, 'hemos': 664, 'levante': 666, 'levanté': 666, 'mande': 669, 'mandé': 669, 'mostre': 662,
'ofreci': 16, 'pase': 669, 'pasé': 669, 'pedi': 671, 'pedimos': 645, 'preguntamos': 645, 'pregunte': 645, 'pregunté':
645, 'presente': 418, 'presenté': 418, 'preste': 672, 'presté': 672, 'prometi': 585, 'prometimos': 585, 'quede': 673,
'quedé': 673, 'referi': 644, 'regale': 672, 'regalé': 672, 'subi': 666, 'tenemos': 641, 'tengo': 641}, {'perdida':
108}, {'perdida': 108, 'suya': 682}, {'perdidas': 108}, {'es': 54}, {'hacer': 685}, {'que': 686}, {'deberia': 686,
'deberiamos': 686, 'tenemos': 687, 'tengo': 687}, {'<called1>': 63, '<moved3>': 613, '<off>': 108, '<sent_to>': 132,
'alente': 366, 'anime': 366, 'apoye': 366, 'avise': 336, 'ayude': 390, 'conecte': 614, 'console': 366, 'debo': 16,
'dejamos': 615, 'echo': 617, 'extrano': 108, 'felicite': 366, 'informe': 336, 'informé': 336, 'lei': 622, 'persigo':
108, 'presente': 614, 'presenté': 614, 'puse': 630, 'que': 688, 'recomende': 631, 'supe': 622, 'tranquilice': 366,
'vi': 622}, {'juntos': 416}, {'<called1>': 63, 'conecte': 380, 'cual': 43, 'cuales': 43, 'dos': 690, 'lei': 622,
'presente': 380, 'presenté': 380, 'puse': 634, 'supe': 622, 'vi': 622}, {'^': 398, 'a': 399}, {'vida': 399}, {'de':
693}, {'curriculum': 399, 'cv': 692, 'hoja': 694}, {'<any_det>': 409, '<their>': 695, '^': 411, 'a': 413}, {'': (23,
'contact'), '<link>': 63}, {'': (13, 'talk'), 'como': 43, 'cuando': 43, 'cuándo': 43, 'cómo': 43, 'de': 43, 'por':
276, 'que': 43, 'si': 43, 'sobre': 43}, {'para': 43, 'q': 43, 'que': 43}, {'N': 699}, {'mejor': 54, 'primero': 54},
{'que': 698}, {'N': 676}, {'': (5, 'mine'), 'a': 16, 'con': 703, 'en': 16}, {'voz': 63}, {'de': 705}, {'<letter>': 63,
'mensaje': 706, 'nota': 706}, {'visto': 108}, {'alborotado': 108}, {'y': 709}, {'<any_det>': 707, '<letter>': 63,
'<stood>': 108, 'botada': 108, 'botado': 108, 'en': 708, 'mensaje': 706, 'nota': 706, 'varado': 108, 'vestido': 710},
{'...': 227, '^': 245, 'de': 246, 'mejor': 54, 'primero': 54, 'que': 250}, {'<tip>': 55}, {'^': 53, 'de': 54, 'que':
54}, {'consejo': 714, 'dato': 714, 'tip': 714}, {'espalda': 108}, {'...': 713, 'como': 715, 'el': 715, 'este': 715,
'la': 716, 'planton': 108, 'un': 715}, {'': (5, 'mine'), 'de': 16}, {'': (5, 'mine'), 'de': 16, 'yo': 718},
{'<any_det>': 707, '<letter>': 63, 'mensaje': 706, 'nota': 706}, {'^': 124, 'el': 10, 'la': 10, 'que': 509, 'su': 10,
'sus': 10}, {'': (13, 'talk'), 'que': 43, 'si': 43}, {'': (13, 'talk'), '^': 232, 'me': 172, 'nos': 172, 'yo': 233},
{'': (13, 'talk'), 'que': 723, 'si': 43}, {'<called_pp>': 63, 'aconsejado': 183, 'comentado': 722, 'confirmado': 722,
'contado': 722, 'dicho': 724, 'explicado': 722, 'preguntado': 722, 'prometido': 254, 'quedado': 208, 'recomendado':
183, 'sugerido': 183}, {'de': 43, 'del': 43, 'sobre': 43}, {'<called_pp>': 63}, {'comprometido': 676, 'cruzado': 63,
'encontrado': 63, 'juntado': 63, 'reunido': 63, 'tomado': 63, 'visto': 63}, {'a': 6, 'al': 6}, {'D': 6, 'a': 6, 'con':
6, 'el': 6, 'en': 6}, {'<any_det>': 2}, {'^': 731}, {'a': 16, 'para': 16}, {'': (0, 'missed'), 'N': 108}, {'completo':
108}, {'': (0, 'missed'), 'a': 734, 'completamente': 108, 'contestar': 108, 'de': 108, 'del': 108, 'el': 108,
'escribir': 108, 'felicitar': 108, 'ir': 108, 'la': 108, 'llamar': 108, 'llamarla': 108, 'llamarlo': 108, 'lo': 108,
'mandar': 108, 'por': 735, 'que': 108, 'responder': 108}, {'': (0, 'missed'), 'a': 734, 'completamente': 108,
'contestar': 108, 'de': 736, 'del': 108, 'el': 108, 'escribir': 108, 'felicitar': 108, 'ir': 108, 'la': 108, 'llamar':
108, 'llamarla': 108, 'llamarlo': 108, 'lo': 108, 'mandar': 108, 'por': 735, 'que': 108, 'responder': 108}, {'le': 51,
'les': 51, 'que': 274, 'se': 473}, {'': (11, 'thinking'), 'como': 43, 'cuando': 43, 'cuanto': 43, 'cuándo': 43,
'cuánto': 43, 'cómo': 43, 'donde': 43, 'dónde': 43, 'por': 276, 'si': 43}, {'^': 124, 'de': 169, 'en': 169},
{'esperando': 108, 'sin': 108}, {'de': 169, 'debiendo': 169, 'en': 169, 'mal': 108}, {'': (2, 'plan'), 'mi': 16, 'mí':
16}, {'D': 6, '^': 124, 'a': 743, 'con': 6, 'el': 6, 'en': 6}, {'juntar': 6, 'reunir': 6, 'ver': 6}, {'a': 745},
{'<advises>': 62, '<called3>': 63, '<met1>': 697, '<moved3>': 613, '<off>': 108, '<says>': 698, '<sent_to>': 132,
'<urges>': 223, '<wrote3>': 700, '^': 178, 'acompanaron': 416, 'acompano': 416, 'aconsejo': 701, 'acorde': 505,
'acuerdo': 505, 'advierte': 224, 'advirtio': 224, 'alerto': 224, 'aseguro': 156, 'aviso': 702, 'avisó': 702, 'bailo':
108, 'clavo': 108, 'comento': 235, 'comprometi': 704, 'comprometo': 676, 'confirma': 702, 'debe': 237, 'deben': 237,
'decia': 244, 'dejo': 711, 'dice': 248, 'dijo': 712, 'dio': 717, 'embarco': 108, 'encargo': 719, 'encontre': 63,
'envio': 720, 'envió': 720, 'fallo': 108, 'falta': 721, 'falto': 125, 'ghosteo': 108, 'gustaria': 33, 'ha': 725,
'habla': 726, 'hablo': 726, 'habló': 726, 'han': 727, 'he': 728, 'iba': 256, 'iban': 256, 'insiste': 261, 'insistio':
266, 'invita': 729, 'invitan': 729, 'juntamos': 730, 'juntare': 6, 'junto': 730, 'la': 269, 'las': 269, 'llega': 732,
'llegara': 732, 'lo': 269, 'los': 269, 'mando': 720, 'mandó': 720, 'ofreci': 733, 'olvide': 737, 'olvidé': 737,
'paso': 720, 'pasó': 720, 'perdi': 536, 'pide': 272, 'pidio': 738, 'planto': 108, 'pregunta': 277, 'preguntaba': 277,
'pregunto': 739, 'preguntó': 277, 'previno': 224, 'promete': 254, 'prometio': 279, 'queda': 740, 'quedaron': 208,
'quede': 741, 'quedo': 742, 'quedé': 741, 'quedó': 742, 'reclama': 281, 'reclamo': 281, 'recomendo': 701, 'reenvio':
720, 'reenvió': 720, 'reunimos': 730, 'reunire': 6, 'reuno': 730, 'tenia': 256, 'tenian': 256, 'tiene': 283, 'tienen':
284, 'toca': 744, 'tocara': 730, 'toco': 125, 'va': 287, 'van': 287, 'vemos': 730, 'veo': 730, 'vere': 6, 'vi': 63,
'voy': 746}, {'tarea': 16}, {'gracias': 361}, {'N': 493}, {'a': 750}, {'<their>': 695}, {'N': 108}, {'de': 753}, {'^':
447, 'de': 454, 'que': 454}, {'fono': 108, 'telefono': 108}, {'': (0, 'missed'), 'llamada': 108}, {'llamadas': 108},
{'': (0, 'missed'), 'el': 756, 'la': 757, 'las': 758, 'mis': 108, 'nada': 108}, {'<answers>': 759}, {'<answers>': 759,
'me': 760, 'nos': 760, 'noticias': 369, 'novedades': 369, 'rastro': 369, 'senales': 369}, {'hablado': 108, 'visto':
108}, {'dio': 108, 'hizo': 108, 'pudo': 108}, {'<seen1>': 108, 'he': 762, 'hemos': 762, 'se': 763}, {'con': 108},
{'<see_inf>': 108, 'dar': 765}, {'<see_inf>': 108, 'a': 766, 'dar': 765}, {'manera': 534}, {'habido': 768}, {'': (0,
'missed'), '<date>': 108, 'manera': 369}, {'': (0, 'missed'), '<date>': 108, 'manera': 534}, {'nunca': 108}, {'<inf>':
108}, {'a': 773}, {'<answers>': 759, 'anime': 774, 'atrevi': 774}, {'ir': 536}, {'nada': 369}, {'dio': 534, 'hizo':
534, 'nada': 369, 'presento': 108, 'presentó': 108, 'pudo': 534}, {'de': 773, 'para': 773}, {'ganas': 779, 'ocasion':
779, 'tiempo': 779}, {'nadie': 108}, {'<answers>': 759, '<clitic>': 764, '<managed1>': 767, '<seen1>': 108, 'acudio':
108, 'aparecieron': 108, 'aparecio': 108, 'disponible': 108, 'ha': 769, 'hay': 770, 'he': 762, 'hemos': 762, 'hubo':
771, 'llego': 772, 'llegue': 537, 'me': 775, 'nos': 760, 'olvidar': 126, 'olvidarme': 126, 'pude': 776, 'sabemos':
777, 'se': 778, 'sé': 777, 'tuve': 780, 'tuvimos': 534, 'vino': 781}, {'': (5, 'mine'), 'a': 16, 'en': 16}, {'el': 10,
'la': 10, 'que': 509, 'su': 10, 'sus': 10}, {'cruzado': 63, 'encontrado': 63, 'juntado': 63, 'reunido': 63, 'tomado':
63, 'visto': 63}, {'': (14, 'together'), 'D': 6, 'a': 6, 'con': 6, 'el': 6, 'en': 6}, {'^': 258, 'le': 51, 'les': 51,
'se': 473, 'yo': 166}, {'le': 51, 'les': 51, 'que': 787, 'se': 473}, {'': (2, 'plan'), 'D': 6, 'a': 6, 'con': 6, 'el':
6, 'en': 6}, {'<advises>': 62, '<called3>': 63, '<met1>': 697, '<moved3>': 613, '<off>': 108, '<says>': 698,
'<sent_to>': 132, '<urges>': 223, '<wrote3>': 700, '^': 178, 'acompano': 416, 'aconsejo': 701, 'advierte': 224,
'advirtio': 224, 'alerto': 224, 'aseguro': 156, 'aviso': 702, 'avisó': 702, 'bailo': 108, 'clavo': 108, 'comento':
235, 'comprometimos': 783, 'confirma': 702, 'debe': 237, 'deben': 237, 'decia': 244, 'dejo': 711, 'desencontramos':
108, 'dice': 248, 'dijo': 712, 'dio': 717, 'embarco': 108, 'envio': 720, 'envió': 720, 'fallo': 108, 'falta': 784,
'ghosteo': 108, 'gustaria': 33, 'ha': 725, 'habla': 726, 'hablo': 726, 'habló': 726, 'han': 727, 'hemos': 785, 'iba':
256, 'iban': 256, 'insiste': 261, 'insistio': 266, 'invita': 729, 'invitan': 729, 'juntamos': 786, 'juntaremos': 6,
'junto': 730, 'la': 269, 'las': 269, 'llega': 732, 'llegara': 732, 'lo': 269, 'los': 269, 'mando': 720, 'mandó': 720,
'paso': 720, 'pasó': 720, 'pide': 272, 'pidio': 788, 'planto': 108, 'pregunta': 277, 'preguntaba': 277, 'pregunto':
277, 'preguntó': 277, 'previno': 224, 'promete': 254, 'prometio': 279, 'queda': 208, 'quedaron': 208, 'quedo': 742,
'quedó': 742, 'recomendo': 701, 'reenvio': 720, 'reenvió': 720, 'reunimos': 786, 'reuniremos': 6, 'reuno': 730,
'tenia': 256, 'tenian': 256, 'tiene': 284, 'tienen': 284, 'toca': 730, 'tocara': 730, 'va': 287, 'vamos': 746, 'van':
287, 'vemos': 789, 'veo': 730, 'veremos': 6, 'vimos': 416}, {'mi': 59, 'mí': 59}, {'mental': 59, 'para': 791,
'personal': 59}, {'<answers>': 759, 'llamo': 108, 'llamó': 108}, {'conecto': 108, 'conectó': 108, 'dio': 108, 'hizo':
108, 'pudo': 108}, {'<answers>': 759, '<came3>': 108, '<clitic>': 764, '<managed1>': 767, '<seen1>': 108, 'he': 762,
'hemos': 762, 'me': 793, 'nos': 760, 'se': 794}, {'el': 534, 'la': 534, 'mi': 534, 'nuestra': 534, 'nuestro': 534},
{'de': 796, 'el': 534, 'la': 534, 'mi': 534, 'nuestra': 534, 'nuestro': 534}, {'conviene': 53, 'deberia': 53,
'deberiamos': 53, 'es': 113, 'habria': 112, 'hay': 112, 'lo': 113, 'me': 114, 'tendria': 112, 'tenemos': 112, 'tengo':
112}, {'^': 53, 'es': 54, 'seria': 54}, {'ideal': 799, 'mejor': 799, 'suyo': 799}, {'^': 798, 'lo': 800}, {'<them>':
801, '<they>': 801, 'que': 375}, {'despacho': 6}, {'oficina': 6}, {'casa': 6}, {'aca': 6, 'aqui': 6, 'casa': 6, 'el':
803, 'la': 804, 'mi': 805}, {'por': 806}, {'semana': 63}, {'de': 808}, {'dia': 63, 'fin': 809, 'finde': 63}, {'noche':
63, 'tarde': 63}, {'...': 374, 'el': 810, 'la': 811, 'por': 549, 'un': 528}, {'N': 412, 'saludar': 63, 'ver': 63},
{'...': 374, '<any_det>': 409, '<their>': 695, '^': 411, 'a': 813, 'el': 810, 'la': 811, 'por': 63, 'un': 528}, {'a':
426}, {'a': 426, 'ayuda': 815, 'consejo': 815, 'opinion': 815}, {'<giveinf>': 16, '<inf_them>': 16, '<infle>': 16},
{'': (7, 'waiting'), '^': 578, 'el': 10, 'la': 10, 'lo': 10, 'que': 10, 'su': 10, 'sus': 10}, {'^': 817, 'conectar':
452, 'de': 818, 'del': 525, 'juntar': 452, 'presentar': 452, 'que': 454}, {'contratar': 33, 'escribir': 33, 'invitar':
33, 'llamar': 33, 'si': 33}, {'en': 820}, {'en': 33, 'que': 33}, {'N': 456}, {'a': 823, 'en': 455}, {'visto': 43},
{'lo': 825, 'poco': 108}, {'a': 381, 'con': 381, 'y': 418}, {'N': 827}, {'N': 609, 'a': 828, 'el': 63}, {'N': 585},
{'': (5, 'mine'), '^': 453, 'a': 830, 'que': 16}, {'<date>': 6, 'paso': 59}, {'pasos': 59}, {'con': 381}, {'contacto':
834}, {'en': 835}, {'N': 836}, {'contacto': 421}, {'N': 836, 'a': 837, 'en': 838}, {'<should>': 53, '<would_give>': 0,
'no': 163}, {'olvide': 126}, {'me': 841}, {'se': 842}, {'<is3>': 43, '<they>': 43, '^': 840, 'no': 843}, {'^': 304,
'el': 563, 'nada': 562}, {'^': 124, 'el': 108, 'la': 108, 'nuestra': 108, 'nuestro': 108}, {'<moved_pp>': 545, '^':
124, 'agendada': 6, 'agendado': 6, 'de': 305, 'en': 845, 'fijada': 6, 'pendiente': 846}, {'<them>': 587, 'N': 587},
{'juntarnos': 6, 'vernos': 6}, {'almorzar': 6, 'comer': 6, 'hablar': 6, 'juntarnos': 6, 'reunirnos': 6, 'tomar': 6,
'vernos': 6}, {'D': 6, 'a': 586, 'con': 848, 'de': 849, 'el': 6, 'en': 850, 'para': 591}, {'la': 520, 'las': 6},
{'de': 584, 'en': 584, 'para': 6}, {'la': 16, 'lo': 16}, {'le': 16, 'les': 16, 'se': 854}, {'le': 16, 'les': 16, 'se':
854, 'yo': 855}, {'<inf>': 6, 'D': 6, '^': 583, 'que': 856, 'vernos': 6}, {'': (2, 'plan'), '<inf>': 6, 'D': 6,
'vernos': 6}, {'de': 857, 'en': 857, 'para': 858, 'que': 356}, {'': (23, 'contact'), '<them>': 853, 'N': 859}, {'^':
578, 'almorzar': 6, 'cenar': 6, 'comer': 6, 'desayunar': 6, 'juntarnos': 6, 'que': 856, 'tomar': 6, 'vernos': 6}, {'':
(5, 'mine'), '^': 16}, {'la': 862, 'lo': 862}, {'le': 862, 'les': 862, 'se': 863}, {'le': 862, 'les': 862, 'se': 863,
'yo': 864}, {'^': 578, 'almorzar': 6, 'cenar': 6, 'comer': 6, 'desayunar': 6, 'hablar': 6, 'juntarnos': 6, 'que': 865,
'reunirnos': 6, 'tomar': 6, 'vernos': 6}, {'': (2, 'plan'), 'almorzar': 6, 'cenar': 6, 'comer': 6, 'desayunar': 6,
'el': 6, 'juntarnos': 6, 'tomar': 6, 'vernos': 6}, {'D': 6, 'a': 852, 'con': 860, 'de': 861, 'el': 6, 'en': 866,
'para': 867, 'pendiente': 526, 'pendientes': 526}, {'': (5, 'mine'), '^': 578, 'almorzar': 6, 'cenar': 6, 'comer': 6,
'desayunar': 6, 'juntarnos': 6, 'que': 856, 'tomar': 6, 'vernos': 6}, {'': (5, 'mine'), 'le': 16}, {'': (5, 'mine'),
'^': 578, 'almorzar': 6, 'cenar': 6, 'comer': 6, 'desayunar': 6, 'hablar': 6, 'juntarnos': 6, 'que': 856, 'reunirnos':
6, 'tomar': 6, 'vernos': 6}, {'D': 6, 'a': 586, 'con': 860, 'de': 869, 'debiendo': 870, 'debiendole': 16, 'el': 6,
'en': 871, 'para': 867}, {'': (6, 'theirs'), '<inf_me>': 0, '<infle>': 16}, {'': (5, 'mine'), '^': 873, 'que': 307},
{'': (5, 'mine'), '^': 873, 'el': 563, 'nada': 562, 'que': 307}, {'^': 124, 'de': 525, 'del': 525, 'el': 108, 'la':
108, 'nuestra': 108, 'nuestro': 108}, {'<moved_pp>': 545, 'a': 521, 'atenta': 524, 'atento': 524, 'conmigo': 208,
'de': 874, 'debiendo': 310, 'en': 875, 'esperando': 372, 'pendiente': 876, 'pendientes': 526}, {'^': 304, 'el': 563,
'nada': 562, 'que': 307}, {'<moved_pp>': 545, 'conmigo': 208, 'de': 308, 'debiendo': 310, 'en': 878, 'pendiente':
846}, {'<see_inf>': 108, 'que': 195, 'saber': 43}, {'<letter>': 63}, {'<letter>': 63, 'visita': 63}, {'el': 881, 'la':
882, 'un': 881, 'una': 881}, {'colgue': 63, 'corte': 63, 'corté': 63, 'hable': 63, 'hablé': 63, 'salgo': 63,
'termino': 63}, {'N': 631}, {'a': 885}, {'conectar': 452, 'juntar': 452, 'presentar': 452}, {'dudas': 389}, {'sus':
888}, {'': (23, 'contact'), '<their>': 77}, {'N': 6}, {'la': 63, 'reunion': 63, 'reunirme': 63, 'reunión': 63, 'una':
63}, {'con': 891, 'de': 892}, {'por': 6}, {'a': 97, 'al': 97, 'para': 97}, {'': (0, 'missed'), '<date>': 108, 'el':
534, 'la': 534}, {'de': 43}, {'ido': 108}, {'^': 640, 'debo': 16, 'tenemos': 641, 'tengo': 641, 'vamos': 676, 'voy':
676}, {'^': 640}, {'fue': 736, 'olvido': 736, 'paso': 736, 'pasó': 736}, {'olvido': 736, 'paso': 736, 'pasó': 736},
{'a': 97, 'al': 97, 'para': 97, 'por': 6}, {'conmigo': 63}, {'<moved3>': 613, '<off>': 111, 'acerca': 894, 'acerco':
318, 'acercó': 318, 'aparecio': 318, 'cambia': 895, 'cambio': 895, 'cayeron': 896, 'cayo': 896, 'compromete': 170,
'comprometio': 170, 'corrio': 895, 'dejo': 319, 'encarga': 320, 'entero': 897, 'habia': 898, 'la': 899, 'las': 900,
'lo': 899, 'los': 900, 'me': 901, 'mueve': 895, 'nos': 902, 'ocupa': 320, 'ofrecio': 170, 'olvidaron': 797, 'olvido':
797, 'pasa': 903, 'paso': 318, 'pasó': 318, 'rumorea': 43, 'sumaron': 416, 'sumo': 416, 'unieron': 416, 'unio': 416,
'vino': 318, 'vio': 904}, {'<them>': 801, '<they>': 801}, {'yo': 54}, {'fuera': 907}, {'senales': 108}, {'aparecer':
108, 'atender': 108, 'contestar': 108, 'dar': 909, 'responder': 108}, {'sin': 910}, {'paso': 59}, {'': (0, 'missed'),
'de': 108}, {'contestar': 108, 'exito': 108, 'falta': 584, 'hablar': 108, 'noticias': 913, 'novedades': 369, 'rastro':
369, 'respuesta': 108, 'senales': 913, 'suerte': 108, 'ver': 108, 'verla': 108, 'verlo': 108}, {'con': 33, 'que': 33},
{'...': 55, ':': 54, 'era': 183, 'es': 183, 'fue': 183}, {'<tip>': 916}, {'vez': 33}, {'estaba': 416, 'estuvo': 416,
'vino': 416}, {'<answers>': 759, '<clitic>': 764, '<seen1>': 108, 'he': 762, 'hemos': 762, 'me': 760, 'nos': 760,
'se': 763}, {'apagado': 108}, {'D': 6, 'con': 6}, {'<date>': 922}, {'^': 580, 'conectar': 452, 'conectarlos': 59,
'juntar': 452, 'juntarlos': 59, 'ponerlos': 456, 'presentar': 452, 'presentarlos': 59}, {'<any_det>': 923, '<date>':
922, 'que': 924}, {'con': 6}, {'a': 6}, {'': (5, 'mine'), '^': 580, 'conectar': 452, 'conectarlos': 59, 'juntar': 452,
'juntarlos': 59, 'juntarme': 926, 'ponerlos': 456, 'presentar': 452, 'presentarlos': 59, 'quedar': 926, 'reunirme': 6,
'ver': 927, 'verme': 926}, {'<any_det>': 923, '<date>': 922, 'ganas': 505, 'juntarme': 926, 'que': 928, 'quedar': 926,
'reunirme': 6, 'ver': 927, 'verme': 926}, {'a': 213, 'que': 606}, {'que': 339}, {'do': 59}, {'<inf_them>': 16,
'<todo_inf>': 16}, {'^': 933}, {'^': 817, 'de': 454, 'que': 934}, {':': 59}, {'birra': 577, 'cafe': 577, 'café': 577,
'cana': 577, 'cerveza': 577, 'tinto': 577, 'vino': 577}, {'<any_det>': 63, 'algo': 63, 'cafe': 63, 'café': 63,
'cerveza': 63, 'el': 937, 'mate': 63, 'mates': 63, 'te': 63, 'tinto': 63, 'un': 937, 'una': 937}, {'<any_det>': 63,
'algo': 63, 'cafe': 63, 'café': 63, 'cerveza': 63, 'mate': 63, 'mates': 63, 'te': 63, 'tinto': 63}, {'el': 937, 'un':
937, 'una': 937}, {'un': 6, 'una': 6}, {'<date>': 63}, {'<any_det>': 942, '<date>': 63}, {'<drink>': 63}, {'<inf>':
326, '<inf_me>': 0, '<infme>': 0}, {'^': 945}, {'a': 946}, {'<see_inf>': 6, '^': 447}, {'a': 948, 'atras': 369,
'detras': 369}, {'facebook': 33, 'instagram': 33, 'linkedin': 33, 'twitter': 33, 'x': 33}, {'N': 63, 'a': 63, 'el':
502, 'en': 950, 'la': 503, 'que': 33, 'un': 504, 'una': 506}, {'con': 891}, {'almorzar': 6, 'casa': 6, 'cenar': 6,
'comer': 6, 'la': 804, 'verme': 6, 'visitarme': 6}, {'a': 953}, {'': (23, 'contact'), 'N': 63, 'a': 63}, {'con': 394,
'de': 394, 'en': 394, 'para': 394}, {'a': 948, 'atras': 369, 'con': 891, 'detras': 369}, {'nada': 108, 'si': 33, 'yo':
416}, {'estaba': 108}, {'ido': 108, 'marchado': 108}, {'habia': 960}, {'no': 959, 'que': 43, 'se': 961, 'veremos':
351}, {'': (5, 'mine'), '^': 124, 'a': 448}, {'tu': 485}, {'^': 640, 'debo': 648}, {'ocupo': 490}, {'tu': 54, 'tú':
54, 'vos': 54}, {'la': 900, 'las': 900, 'lo': 900, 'los': 900}, {'debo': 963, 'en': 964, 'le': 965, 'les': 965,
'llevo': 16, 'me': 966, 'pongo': 16, 'que': 967, 'se': 968, 'y': 416}, {'$': 39, '//': 61, '<advises>': 62,
'<called1>': 64, '<came3>': 71, '<date>': 72, '<eat1>': 75, '<handed1>': 90, '<hours>': 93, '<may3>': 95,
'<mentor_noun>': 91, '<moved1>': 101, '<moved3>': 104, '<moved_pp>': 107, '<off>': 111, '<opines>': 121, '<read1>':
123, '<remind>': 126, '<sent_to>': 132, '<set>': 133, '<set_up>': 134, '<shall1>': 6, '<they>': 331, '<tip>': 335,
'<told1>': 338, '<tried1>': 340, 'N': 342, '^': 343, 'a': 352, 'acabamos': 354, 'acabo': 354, 'accion': 355,
'acordamos': 359, 'acorde': 359, 'agradecer': 361, 'agradeci': 362, 'agradecida': 363, 'agradecido': 363,
'agradecimos': 362, 'agradezco': 361, 'aguardo': 10, 'al': 364, 'alente': 368, 'almorce': 63, 'almorzado': 63,
'almorzamos': 63, 'andamos': 370, 'ando': 373, 'anduve': 374, 'anduvimos': 374, 'anime': 368, 'antes': 377,
'apadrine': 378, 'apagado': 108, 'apenas': 375, 'aplazada': 108, 'aplazado': 108, 'apresentacao': 384, 'arme': 387,
'armé': 387, 'aseguro': 156, 'asesore': 378, 'aunque': 375, 'ausencia': 108, 'ayudamos': 392, 'ayude': 392, 'baile':
374, 'banco': 396, 'bebi': 397, 'bebimos': 63, 'brindamos': 63, 'brinde': 63, 'buzon': 128, 'buzón': 128, 'caminamos':
63, 'camine': 374, 'carta': 402, 'casi': 405, 'celebramos': 63, 'celebre': 63, 'cenado': 374, 'cenamos': 63, 'cene':
63, 'charla': 63, 'charlamos': 63, 'charlando': 63, 'charle': 63, 'charlita': 63, 'coincidi': 63, 'coincidido': 63,
'coincidimos': 63, 'colgar': 374, 'colgue': 374, 'comedor': 406, 'comi': 374, 'comido': 374, 'comimos': 63, 'como':
407, 'comparti': 415, 'compromiso': 355, 'con': 417, 'conecte': 421, 'conmigo': 416, 'conoci': 63, 'conocimos': 63,
'consejo': 423, 'console': 368, 'consulta': 425, 'consulte': 427, 'consulté': 427, 'conte': 428, 'contestador': 108,
'contestadora': 108, 'conteste': 430, 'conversacion': 63, 'conversado': 63, 'conversamos': 63, 'converse': 63,
'conversé': 63, 'correo': 129, 'corri': 374, 'corte': 374, 'corté': 374, 'cree': 158, 'creo': 35, 'cruce': 433,
'crucé': 434, 'cruz': 435, 'cuando': 375, 'cuenta': 162, 'cuya': 43, 'cuyo': 43, 'dado': 407, 'dando': 436, 'dandole':
438, 'de': 441, 'debe': 95, 'deberia': 443, 'deberiamos': 444, 'debi': 445, 'debia': 339, 'debiamos': 339, 'debido':
446, 'debo': 457, 'decia': 168, 'derive': 460, 'desayunamos': 63, 'desayune': 63, 'desde': 465, 'despues': 377, 'di':
471, 'dice': 174, 'dicen': 407, 'diciendo': 407, 'dicte': 472, 'dije': 475, 'dijimos': 475, 'dijo': 182, 'dimos': 472,
'discutimos': 63, 'eche': 478, 'echo': 481, 'el': 482, 'en': 489, 'encargo': 491, 'encontramos': 64, 'encontre': 64,
'ensayamos': 492, 'ensene': 495, 'envie': 496, 'envié': 496, 'era': 187, 'eramos': 497, 'es': 187, 'escribi': 501,
'escribí': 501, 'escuche': 507, 'escuché': 507, 'espera': 196, 'esperamos': 510, 'esperando': 372, 'espere': 513,
'espero': 510, 'esperé': 513, 'esta': 514, 'estaba': 515, 'estabamos': 518, 'estamos': 522, 'estaria': 523, 'estoy':
527, 'estuve': 529, 'estuvimos': 530, 'estuvo': 531, 'está': 514, 'explique': 495, 'expliqué': 495, 'extrano': 479,
'falta': 533, 'falte': 537, 'falto': 538, 'feedback': 541, 'felicite': 368, 'festejamos': 63, 'forme': 544, 'formé':
544, 'fue': 546, 'fuera': 548, 'fui': 552, 'fuimos': 553, 'gracias': 555, 'h': 558, 'ha': 566, 'habia': 568,
'habiamos': 569, 'hablado': 63, 'hablamos': 63, 'hablando': 63, 'hable': 570, 'hablé': 570, 'habra': 572, 'habria':
35, 'hace': 575, 'han': 576, 'hasta': 376, 'hay': 582, 'he': 593, 'hemos': 597, 'hice': 604, 'hicimos': 605, 'hora':
558, 'horas': 558, 'iba': 607, 'ibamos': 608, 'iban': 215, 'idea': 33, 'ilocalizable': 108, 'imparti': 472, 'insiste':
219, 'insistio': 219, 'intercambiamos': 63, 'intercambie': 63, 'intercambio': 550, 'intro': 611, 'jugamos': 63,
'jugue': 612, 'junte': 421, 'junté': 421, 'la': 632, 'las': 635, 'le': 677, 'lei': 678, 'les': 681, 'llamada': 683,
'llamadas': 684, 'llevo': 464, 'lo': 689, 'los': 691, 'mande': 696, 'mandé': 696, 'me': 747, 'mentoree': 378,
'mentorice': 378, 'merendamos': 63, 'merende': 63, 'mi': 748, 'mientras': 375, 'mil': 749, 'mostre': 751, 'movi': 752,
'muchas': 749, 'nada': 754, 'necesita': 295, 'necesitamos': 125, 'necesito': 755, 'ni': 761, 'no': 782, 'nos': 790,
'nota': 792, 'nunca': 795, 'ofreci': 454, 'oi': 507, 'ojala': 33, 'olvidamos': 736, 'olvide': 736, 'olvido': 797,
'olvidé': 736, 'para': 802, 'parece': 407, 'pasa': 807, 'pasamos': 812, 'pasandole': 438, 'pase': 814, 'pasé': 814,
'pedi': 816, 'pendiente': 819, 'pendientes': 526, 'pensaba': 339, 'pensando': 821, 'perdi': 536, 'perdida': 754,
'pide': 297, 'pidio': 299, 'pienso': 822, 'pitchee': 63, 'planton': 108, 'platica': 63, 'platicamos': 63,
'platicando': 63, 'platique': 63, 'poner': 824, 'ponerlos': 456, 'por': 826, 'porq': 43, 'porque': 43, 'pospuesta':
108, 'pospuesto': 108, 'postergada': 108, 'postergado': 108, 'pq': 43, 'practicamos': 492, 'precisa': 300, 'pregunta':
277, 'preguntaba': 277, 'pregunte': 815, 'pregunto': 277, 'pregunté': 815, 'preguntó': 277, 'presentacion': 384,
'presentation': 384, 'presente': 829, 'presenté': 829, 'promesa': 355, 'promete': 254, 'prometi': 831, 'prometimos':
831, 'prometio': 279, 'propone': 301, 'propuso': 301, 'proxima': 7, 'proximo': 832, 'proximos': 833, 'puesto': 407,
'puse': 839, 'que': 844, 'queda': 847, 'quedada': 374, 'quedado': 851, 'quedamos': 868, 'quedaron': 309, 'quede': 872,
'quedo': 877, 'quedé': 872, 'quedó': 879, 'queria': 880, 'queriamos': 339, 'quien': 43, 'quienes': 43, 'quiere': 313,
'quisiera': 33, 'quiza': 33, 'quizas': 33, 'reagendamos': 96, 'reagendar': 96, 'reagendo': 96, 'recibi': 883,
'recibimos': 732, 'recibire': 732, 'recibo': 732, 'recien': 884, 'recomende': 886, 'recordar': 887, 'recordatorio':
59, 'reenvie': 752, 'referi': 460, 'regresa': 316, 'repasamos': 63, 'reprogramamos': 96, 'reprogramo': 96, 'requiere':
317, 'resolvi': 889, 'respondi': 430, 'resulta': 407, 'revisamos': 890, 'revise': 492, 'revisé': 492, 'salgo': 893,
'sali': 374, 'salimos': 374, 'se': 905, 'seguimos': 522, 'segun': 906, 'sesion': 93, 'sesiones': 93, 'si': 908,
'sigo': 522, 'sigue': 911, 'siguen': 911, 'siguiente': 912, 'sin': 914, 'sone': 915, 'su': 917, 'sus': 917, 'tal':
918, 'tambien': 919, 'también': 919, 'tampoco': 920, 'tarea': 355, 'telefono': 921, 'tenemos': 925, 'tengo': 929,
'tenia': 930, 'teniamos': 931, 'tenian': 215, 'tiene': 323, 'tienen': 323, 'to': 932, 'toca': 935, 'tocaba': 339,
'toco': 125, 'todo': 936, 'tomamos': 938, 'tomando': 939, 'tomandome': 63, 'tomandonos': 63, 'tomaremos': 940, 'tome':
939, 'tomo': 941, 'tomé': 939, 'trabajamos': 374, 'trabaje': 374, 'trabajé': 374, 'tranquilice': 368, 'tropece': 374,
'tuve': 943, 'tuvimos': 943, 'un': 944, 'una': 944, 'unas': 944, 'unos': 944, 'va': 947, 'vamos': 949, 'van': 330,
'vi': 951, 'viajamos': 63, 'viaje': 374, 'viajo': 952, 'viajé': 374, 'viene': 954, 'vimos': 955, 'vino': 531, 'visto':
64, 'voluntariado': 956, 'voluntario': 956, 'volvera': 316, 'voy': 957, 'vuelve': 316, 'xq': 43, 'y': 958, 'ya': 962,
'yo': 969}]


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

