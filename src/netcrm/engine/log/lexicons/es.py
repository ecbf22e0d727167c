"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('acercó', 'avisó', 'buscó', 'busqué', 'buzón', 'café', 'casó', 'compró', 'conectó', 'confirmó',
'contacté', 'contactó', 'contestó', 'contrató', 'conversé', 'corté', 'crucé', 'cuándo', 'cuánto', 'cóctel', 'cómo',
'dejé', 'devolvérselo', 'dónde', 'enfermó', 'enviársela', 'enviárselo', 'envié', 'envió', 'envía', 'envío', 'escribí',
'esperé', 'esperó', 'estudió', 'está', 'explicó', 'hablé', 'habló', 'hacía', 'informé', 'juntó', 'levanté', 'llamé',
'llamó', 'llevó', 'mandársela', 'mandárselo', 'mandé', 'mandó', 'marcó', 'marqué', 'mentoría', 'mí', 'olvidé', 'pagó',
'pasársela', 'pasárselo', 'pasó', 'preguntó', 'presentó', 'quedé', 'quedó', 'qué', 'reenvió', 'reenvía', 'reenvío',
'reunión', 'revisé', 'sé', 'sí', 'sólo', 'también', 'terminó', 'tomó', 'trabajó', 'té', 'tú', 'viajé', 'él')


CLASSES = {'a': ('link',), 'abogada': ('rel',), 'abogado': ('rel',), 'abra': ('should',), 'abrace': ('called1',),
'abramos': ('should',), 'abre': ('verb3',), 'abril': ('name_words',), 'abrio': ('verb3',), 'abrira': ('verb3',),
'abuela': ('rel',), 'abuelo': ('rel',), 'aca': ('filler', 'hello'), 'acaba': ('is3',), 'acepta': ('verb3', 'may3'),
'aceptara': ('verb3',), 'acepto': ('verb3', 'may3'), 'acerca': ('give3',), 'acercar': ('giveinf',), 'acercarla':
('giveinf',), 'acercarlas': ('giveinf',), 'acercarle': ('giveinf',), 'acercarles': ('giveinf',), 'acercarlo':
('giveinf',), 'acercarlos': ('giveinf',), 'acercarsela': ('giveinf',), 'acercarselas': ('giveinf',), 'acercarselo':
('giveinf',), 'acercarselos': ('giveinf',), 'acerco': ('give1',), 'acompanado': ('called_pp',), 'acompanaron':
('reach',), 'acompane': ('called1',), 'acompano': ('reach', 'called3'), 'aconseja': ('advises',), 'aconsejaba':
('advises',), 'aconsejo': ('advises',), 'acordada': ('set',), 'acordamos': ('set_up',), 'acordarme': ('remind',),
'acordarse': ('remind',), 'acordate': ('remind',), 'acuerdate': ('remind',), 'adelanta': ('give3', 'moved3'),
'adelantada': ('moved_pp',), 'adelantado': ('moved_pp',), 'adelantar': ('giveinf',), 'adelantarla': ('giveinf',),
'adelantarlas': ('giveinf',), 'adelantarle': ('giveinf',), 'adelantarles': ('giveinf',), 'adelantarlo': ('giveinf',),
'adelantarlos': ('giveinf',), 'adelantarsela': ('giveinf',), 'adelantarselas': ('giveinf',), 'adelantarselo':
('giveinf',), 'adelantarselos': ('giveinf',), 'adelanto': ('moved3',), 'ademas': ('filler',), 'admite': ('opines',),
'afirma': ('opines',), 'agarra': ('answers',), 'agarro': ('answers',), 'agenda': ('give3',), 'agendada': ('set',),
'agendado': ('set',), 'agendamos': ('set_up',), 'agendar': ('giveinf', 'todo_inf'), 'agendarla': ('giveinf',),
'agendarlas': ('giveinf',), 'agendarle': ('giveinf',), 'agendarles': ('giveinf',), 'agendarlo': ('giveinf',),
'agendarlos': ('giveinf',), 'agendarsela': ('giveinf',), 'agendarselas': ('giveinf',), 'agendarselo': ('giveinf',),
'agendarselos': ('giveinf',), 'agende': ('set_up',), 'agendo': ('give1',), 'agradecer': ('todo_inf',), 'agradecerle':
('todo_inf',), 'ahi': ('hello',), 'ahora': ('hello',), 'ahorre': ('should',), 'al': ('det', 'hello', 'link'), 'alba':
('name_words',), 'alcance': ('managed1',), 'alcanzamos': ('managed1',), 'alento': ('urges',), 'alguien': ('hello',),
'alienta': ('urges',), 'alla': ('filler',), 'alli': ('hello',), 'almorce': ('hello',), 'almorzado': ('done_pp',),
'almorzar': ('see_inf',), 'almorzare': ('shall1',), 'almorzaremos': ('shall1',), 'almuerzo': ('hello', 'date'), 'ama':
('verb3', 'says'), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos': ('rel',), 'amor':
('name_words',), 'amparo': ('name_words',), 'anda': ('verb3',), 'andaba': ('verb3',), 'andaban': ('verb3',), 'andan':
('verb3',), 'angel': ('name_words',), 'angeles': ('name_words',), 'anima': ('urges',), 'animo': ('urges',), 'ano':
('hello',), 'anoche': ('hello',), 'anos': ('hello',), 'anote': ('read1',), 'anulada': ('off',), 'anulado': ('off',),
'anulo': ('off',), 'anuncia': ('verb3', 'opines'), 'anuncie': ('told1',), 'anuncio': ('verb3', 'opines', 'says'),
'aparecieron': ('reach',), 'aparecio': ('reach', 'came3'), 'aplace': ('moved1',), 'aplaza': ('moved3',), 'aplazada':
('moved_pp',), 'aplazado': ('moved_pp',), 'aplazamos': ('moved1',), 'aplazo': ('off', 'moved3'), 'app': ('paper',),
'aprende': ('verb3',), 'aproveche': ('should',), 'aqui': ('hello',), 'arma': ('give3',), 'armar': ('giveinf',),
'armare': ('give1',), 'armarla': ('giveinf',), 'armarlas': ('giveinf',), 'armarle': ('giveinf',), 'armarles':
('giveinf',), 'armarlo': ('giveinf',), 'armarlos': ('giveinf',), 'armarsela': ('giveinf',), 'armarselas':
('giveinf',), 'armarselo': ('giveinf',), 'armarselos': ('giveinf',), 'armo': ('give1',), 'arranca': ('verb3',),
'arranco': ('verb3',), 'articulo': ('paper',), 'asado': ('hello',), 'asegura': ('opines',), 'asesor': ('rel',), 'asi':
('filler',), 'asistente': ('rel',), 'asistir': ('see_inf',), 'asuncion': ('name_words',), 'atendio': ('called3',
'answers'), 'atiende': ('answers',), 'atraso': ('moved3',), 'audio': ('letter',), 'audios': ('letter',), 'aun':
('filler',), 'aunque': ('hello',), 'aurora': ('name_words',), 'avisa': ('verb3', 'give3', 'opines'), 'avisamos':
('told1',), 'avisan': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',), 'avisare': ('give1',), 'avisarla':
('giveinf',), 'avisarlas': ('giveinf',), 'avisarle': ('giveinf', 'infle'), 'avisarles': ('giveinf', 'todo_inf'),
'avisarlo': ('giveinf',), 'avisarlos': ('giveinf',), 'avisarme': ('giveinf', 'infme'), 'avisarnos': ('giveinf',
'infme'), 'avisarsela': ('giveinf',), 'avisarselas': ('giveinf',), 'avisarselo': ('giveinf',), 'avisarselos':
('giveinf',), 'avise': ('told1',), 'aviso': ('verb3', 'give1', 'opines'), 'avisó': ('verb3', 'opines'), 'ayer':
('hello',), 'ayudar': ('giveinf',), 'ayudarla': ('giveinf', 'infle'), 'ayudarlas': ('giveinf',), 'ayudarle':
('giveinf', 'infle'), 'ayudarles': ('giveinf',), 'ayudarlo': ('giveinf', 'infle'), 'ayudarlos': ('giveinf',),
'ayudarme': ('giveinf', 'infme'), 'ayudarnos': ('giveinf', 'infme'), 'ayudarsela': ('giveinf',), 'ayudarselas':
('giveinf',), 'ayudarselo': ('giveinf',), 'ayudarselos': ('giveinf',), 'ayudo': ('called3',), 'azucena':
('name_words',), 'baja': ('verb3',), 'baje': ('should',), 'bajemos': ('should',), 'bajo': ('verb3',), 'base':
('paper',), 'bastante': ('filler',), 'bebe': ('rel',), 'becaria': ('rel',), 'becario': ('rel',), 'bien': ('filler',
'hello'), 'birras': ('drink', 'date'), 'blanca': ('name_words',), 'blanco': ('name_words',), 'boda': ('date',),
'borrador': ('paper',), 'bravo': ('name_words',), 'brevemente': ('filler',), 'buena': ('hello',), 'busca': ('verb3',
'give3', 'is3'), 'buscaba': ('verb3',), 'buscan': ('verb3',), 'buscar': ('giveinf',), 'buscara': ('verb3',),
'buscarla': ('giveinf',), 'buscarlas': ('giveinf',), 'buscarle': ('giveinf',), 'buscarles': ('giveinf',), 'buscarlo':
('giveinf',), 'buscarlos': ('giveinf',), 'buscarsela': ('giveinf',), 'buscarselas': ('giveinf',), 'buscarselo':
('giveinf',), 'buscarselos': ('giveinf',), 'busco': ('give1', 'called3'), 'buscó': ('called3',), 'busque': ('called1',
'should', 'attempt'), 'busquemos': ('should',), 'busqué': ('called1', 'attempt'), 'cada': ('hello',), 'cafe':
('date',), 'cafecito': ('date',), 'cafelito': ('date',), 'cafes': ('drink',), 'café': ('date',), 'call': ('date',),
'calvo': ('name_words',), 'cambiamos': ('moved1',), 'cambie': ('should',), 'cambiemos': ('should',), 'cambio':
('moved3',), 'campo': ('name_words',), 'campos': ('name_words',), 'canas': ('drink', 'date'), 'cancela': ('off',),
'cancelada': ('off',), 'cancelado': ('off',), 'cancelamos': ('off',), 'cancelaron': ('off',), 'cancele': ('off',),
'cancelo': ('hello', 'off'), 'cano': ('name_words',), 'capacitacion': ('course',), 'caridad': ('name_words',),
'carta': ('letter', 'paper'), 'casa': ('hello', 'verb3', 'name_words'), 'casara': ('verb3',), 'casaron': ('verb3',),
'casas': ('name_words',), 'casi': ('filler',), 'caso': ('verb3',), 'castillo': ('name_words',), 'casó': ('verb3',),
'cayo': ('verb3', 'reach', 'came3', 'off'), 'celebra': ('verb3',), 'celeste': ('name_words',), 'cena': ('hello',
'date'), 'cenado': ('done_pp',), 'cenamos': ('hello',), 'cenar': ('see_inf',), 'cenare': ('shall1',), 'cenaremos':
('shall1',), 'cene': ('hello',), 'cenita': ('hello',), 'ceno': ('eat1',), 'ceo': ('rel',), 'cerrada': ('set',),
'cerrado': ('set',), 'cerrara': ('verb3',), 'cerre': ('set_up',), 'cerremos': ('should',), 'cerro': ('verb3',),
'cerveza': ('date',), 'cervezas': ('drink',), 'cfo': ('rel',), 'charla': ('hello', 'date', 'course'), 'charlado':
('done_pp',), 'charle': ('hello',), 'chat': ('letter',), 'chelas': ('drink', 'date'), 'cierra': ('verb3',), 'cierran':
('verb3',), 'cierre': ('should',), 'cinco': ('hello',), 'cita': ('date',), 'citar': ('todo_inf',), 'clara':
('name_words',), 'claro': ('filler',), 'clase': ('course',), 'clavada': ('stood',), 'clavado': ('stood',), 'clienta':
('rel',), 'cliente': ('rel',), 'clientes': ('rel',), 'coaching': ('mentor_noun',), 'cobre': ('should',), 'cobremos':
('should',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'coge': ('answers',), 'cogio': ('answers',), 'coincidi':
('hello', 'seen1'), 'coincidido': ('done_pp',), 'coincidimos': ('hello',), 'coincidir': ('see_inf',), 'colega':
('rel',), 'colegas': ('rel',), 'colgada': ('stood',), 'colgado': ('stood',), 'colgar': ('see_inf',), 'comadre':
('rel',), 'comemos': ('eat1',), 'comenta': ('verb3', 'opines', 'says'), 'comentamos': ('told1',), 'comentarios':
('feedback_noun',), 'comente': ('told1', 'read1'), 'comento': ('verb3', 'opines', 'says'), 'comer': ('see_inf',),
'comere': ('shall1',), 'comeremos': ('shall1',), 'comi': ('hello', 'met1'), 'comida': ('hello', 'date'), 'comido':
('done_pp',), 'comimos': ('hello', 'met1'), 'como': ('hello',), 'compadre': ('rel',), 'companera': ('rel',),
'companero': ('rel',), 'compania': ('rel',), 'comparte': ('give3',), 'comparti': ('handed1',), 'compartimos':
('give1',), 'compartir': ('giveinf',), 'compartira': ('give3',), 'compartire': ('give1',), 'compartirla':
('giveinf',), 'compartirlas': ('giveinf',), 'compartirle': ('giveinf', 'infle'), 'compartirles': ('giveinf',),
'compartirlo': ('giveinf',), 'compartirlos': ('giveinf',), 'compartirme': ('giveinf', 'infme'), 'compartirsela':
('giveinf',), 'compartirselas': ('giveinf',), 'compartirselo': ('giveinf',), 'compartirselos': ('giveinf',),
'comparto': ('give1',), 'compra': ('verb3',), 'compran': ('verb3',), 'comprar': ('giveinf',), 'comprara': ('verb3',),
'comprarla': ('giveinf',), 'comprarlas': ('giveinf',), 'comprarle': ('giveinf',), 'comprarles': ('giveinf',),
'comprarlo': ('giveinf',), 'comprarlos': ('giveinf',), 'comprarsela': ('giveinf',), 'comprarselas': ('giveinf',),
'comprarselo': ('giveinf',), 'comprarselos': ('giveinf',), 'compro': ('verb3', 'give1'), 'compró': ('verb3',),
'comunicarme': ('see_inf',), 'con': ('hello', 'link'), 'concepcion': ('name_words',), 'concertada': ('set',),
'concertado': ('set',), 'concertamos': ('set_up',), 'concerte': ('set_up',), 'conectar': ('giveinf',), 'conectarla':
('giveinf',), 'conectarlas': ('giveinf',), 'conectarle': ('giveinf',), 'conectarles': ('giveinf',), 'conectarlo':
('giveinf',), 'conectarlos': ('giveinf',), 'conectarme': ('giveinf', 'infme'), 'conectarsela': ('giveinf',),
'conectarselas': ('giveinf',), 'conectarselo': ('giveinf',), 'conectarselos': ('giveinf',), 'conecto': ('give1',),
'conferencia': ('course',), 'confeso': ('says',), 'confirma': ('verb3', 'give3', 'opines', 'says'), 'confirmada':
('set',), 'confirmado': ('set',), 'confirmamos': ('give1',), 'confirman': ('give3',), 'confirmar': ('giveinf',),
'confirmara': ('give3', 'will3'), 'confirmare': ('give1',), 'confirmarla': ('giveinf',), 'confirmarlas': ('giveinf',),
'confirmarle': ('giveinf', 'infle'), 'confirmarles': ('giveinf',), 'confirmarlo': ('giveinf',), 'confirmarlos':
('giveinf',), 'confirmarme': ('giveinf', 'infme'), 'confirmarmelo': ('giveinf', 'infme'), 'confirmarnos': ('giveinf',
'infme'), 'confirmarsela': ('giveinf',), 'confirmarselas': ('giveinf',), 'confirmarselo': ('giveinf',),
'confirmarselos': ('giveinf',), 'confirme': ('told1',), 'confirmo': ('verb3', 'give1', 'opines', 'says'), 'confirmó':
('verb3', 'opines', 'says'), 'conmigo': ('with_me', 'hello'), 'conoce': ('verb3', 'is3'), 'conocer': ('see_inf',),
'conocere': ('shall1',), 'conoci': ('hello', 'called1', 'seen1'), 'conocia': ('verb3',), 'conocido': ('done_pp',),
'conocieron': ('verb3',), 'conocimos': ('called1',), 'conocio': ('verb3',), 'conozco': ('seen1',), 'consegui':
('managed1',), 'conseguimos': ('managed1',), 'conseguir': ('giveinf',), 'conseguira': ('give3',), 'conseguire':
('give1',), 'conseguirla': ('giveinf',), 'conseguirlas': ('giveinf',), 'conseguirle': ('giveinf', 'infle'),
'conseguirles': ('giveinf',), 'conseguirlo': ('giveinf',), 'conseguirlos': ('giveinf',), 'conseguirme': ('giveinf',
'infme'), 'conseguirnos': ('giveinf', 'infme'), 'conseguirsela': ('giveinf',), 'conseguirselas': ('giveinf',),
'conseguirselo': ('giveinf',), 'conseguirselos': ('giveinf',), 'consejo': ('tip',), 'consejos': ('tip',), 'considera':
('opines',), 'consigo': ('give1',), 'consigue': ('give3',), 'construye': ('verb3',), 'consuelo': ('name_words',),
'consultar': ('todo_inf',), 'consultarle': ('todo_inf',), 'contable': ('rel',), 'contactado': ('called_pp',),
'contactar': ('giveinf', 'see_inf'), 'contactarla': ('see_inf',), 'contactarle': ('see_inf',), 'contactarlo':
('see_inf',), 'contacte': ('should', 'attempt'), 'contacto': ('reach', 'called3', 'paper'), 'contactos': ('paper',),
'contacté': ('attempt',), 'contactó': ('reach', 'called3'), 'contador': ('rel',), 'contadora': ('rel',), 'contamos':
('told1',), 'contar': ('giveinf',), 'contarla': ('giveinf',), 'contarlas': ('giveinf',), 'contarle': ('giveinf',),
'contarles': ('giveinf',), 'contarlo': ('giveinf',), 'contarlos': ('giveinf',), 'contarme': ('giveinf', 'infme'),
'contarsela': ('giveinf',), 'contarselas': ('giveinf',), 'contarselo': ('giveinf',), 'contarselos': ('giveinf',),
'conte': ('told1',), 'contesta': ('hello', 'give3', 'answers'), 'contestado': ('called_pp',), 'contestan': ('give3',),
'contestar': ('giveinf',), 'contestara': ('give3', 'will3'), 'contestare': ('give1',), 'contestarla': ('giveinf',),
'contestarlas': ('giveinf',), 'contestarle': ('giveinf', 'infle'), 'contestarles': ('giveinf', 'infle'),
'contestarlo': ('giveinf',), 'contestarlos': ('giveinf',), 'contestarme': ('giveinf', 'infme'), 'contestarnos':
('giveinf', 'infme'), 'contestaron': ('answers',), 'contestarsela': ('giveinf',), 'contestarselas': ('giveinf',),
'contestarselo': ('giveinf',), 'contestarselos': ('giveinf',), 'conteste': ('called1',), 'contesto': ('hello',
'reach', 'give1', 'called3', 'answers'), 'contestó': ('hello', 'reach', 'called3', 'answers'), 'conto': ('verb3',
'opines', 'says'), 'contrata': ('verb3',), 'contratan': ('verb3',), 'contratara': ('verb3',), 'contrate': ('should',),
'contratemos': ('should',), 'contrato': ('verb3', 'paper'), 'contrató': ('verb3',), 'conviene': ('should',), 'coo':
('rel',), 'coordinamos': ('set_up',), 'coordinar': ('todo_inf',), 'coordine': ('set_up',), 'copas': ('drink',),
'copo': ('verb3',), 'cordero': ('name_words',), 'correcciones': ('feedback_noun',), 'corregi': ('read1',), 'corremos':
('moved1',), 'correo': ('hello', 'letter', 'attempt'), 'corrio': ('moved3',), 'cortado': ('hello',), 'cortar':
('see_inf',), 'corte': ('should',), 'costa': ('name_words',), 'cotiza': ('give3',), 'cotizar': ('giveinf',),
'cotizarla': ('giveinf',), 'cotizarlas': ('giveinf',), 'cotizarle': ('giveinf', 'infle'), 'cotizarles': ('giveinf',),
'cotizarlo': ('giveinf',), 'cotizarlos': ('giveinf',), 'cotizarme': ('giveinf', 'infme'), 'cotizarsela': ('giveinf',),
'cotizarselas': ('giveinf',), 'cotizarselo': ('giveinf',), 'cotizarselos': ('giveinf',), 'cotizo': ('give1',),
'crece': ('verb3',), 'crecio': ('verb3',), 'cree': ('verb3', 'opines', 'says'), 'creen': ('verb3',), 'creia':
('verb3', 'opines'), 'critique': ('read1',), 'cruce': ('met1', 'called1'), 'crucé': ('met1', 'called1'), 'cruz':
('name_words',), 'cruzamos': ('met1',), 'cto': ('rel',), 'cuadramos': ('set_up',), 'cuadrar': ('todo_inf',), 'cuadre':
('set_up',), 'cuando': ('hello',), 'cuate': ('rel',), 'cuatro': ('hello',), 'cuenta': ('verb3', 'opines', 'says'),
'cuento': ('give1',), 'cuide': ('should',), 'cumple': ('verb3', 'date'), 'cumpleanos': ('date',), 'cumplio':
('verb3',), 'cunada': ('rel',), 'cunado': ('rel',), 'curriculum': ('paper',), 'curso': ('paper', 'course'), 'cuándo':
('hello',), 'cv': ('paper',), 'cómo': ('hello',), 'da': ('verb3',), 'damos': ('give1',), 'dar': ('giveinf',), 'dara':
('verb3', 'give3'), 'dare': ('give1',), 'darla': ('giveinf',), 'darlas': ('giveinf',), 'darle': ('giveinf', 'infle'),
'darles': ('giveinf', 'infle'), 'darlo': ('giveinf',), 'darlos': ('giveinf',), 'darme': ('giveinf', 'infme'),
'darnos': ('giveinf', 'infme'), 'darsela': ('giveinf',), 'darselas': ('giveinf',), 'darselo': ('giveinf',),
'darselos': ('giveinf',), 'dato': ('tip',), 'de': ('link',), 'debe': ('verb3',), 'debemos': ('should',), 'deben':
('verb3',), 'deberia': ('verb3', 'should'), 'deberiamos': ('should',), 'debia': ('verb3',), 'debiera': ('should',),
'debo': ('hello', 'should'), 'decia': ('verb3', 'opines'), 'decide': ('verb3',), 'decidio': ('verb3',), 'decir':
('giveinf',), 'decirla': ('giveinf',), 'decirlas': ('giveinf',), 'decirle': ('giveinf', 'infle'), 'decirles':
('giveinf', 'infle'), 'decirlo': ('giveinf',), 'decirlos': ('giveinf',), 'decirme': ('giveinf', 'infme'), 'decirnos':
('giveinf', 'infme'), 'decirsela': ('giveinf',), 'decirselas': ('giveinf',), 'decirselo': ('giveinf',), 'decirselos':
('giveinf',), 'deck': ('paper',), 'deja': ('verb3',), 'dejamos': ('moved1',), 'dejara': ('verb3',), 'deje': ('should',
'handed1', 'attempt'), 'dejemos': ('should',), 'dejo': ('verb3',), 'dejé': ('handed1', 'attempt'), 'del': ('det',
'hello'), 'delgado': ('name_words',), 'deposita': ('give3',), 'depositar': ('giveinf',), 'depositarla': ('giveinf',),
'depositarlas': ('giveinf',), 'depositarle': ('giveinf',), 'depositarles': ('giveinf',), 'depositarlo': ('giveinf',),
'depositarlos': ('giveinf',), 'depositarme': ('giveinf', 'infme'), 'depositarsela': ('giveinf',), 'depositarselas':
('giveinf',), 'depositarselo': ('giveinf',), 'depositarselos': ('giveinf',), 'deposito': ('give1',), 'derivo':
('sent_to',), 'desayunado': ('done_pp',), 'desayunar': ('see_inf',), 'desayunare': ('shall1',), 'desayune':
('hello',), 'desayuno': ('hello', 'date'), 'descolgo': ('answers',), 'descuelga': ('answers',), 'desde': ('hello',),
'despide': ('verb3',), 'despidio': ('verb3',), 'despues': ('filler',), 'desvia': ('sent_to',), 'desvio': ('sent_to',),
'detras': ('hello',), 'devolucion': ('feedback_noun',), 'devolver': ('giveinf',), 'devolvera': ('give3',),
'devolvere': ('give1',), 'devolverla': ('giveinf',), 'devolverlas': ('giveinf',), 'devolverle': ('giveinf', 'infle'),
'devolverles': ('giveinf',), 'devolverlo': ('giveinf', 'infle'), 'devolverlos': ('giveinf',), 'devolverme':
('giveinf', 'infme'), 'devolversela': ('giveinf',), 'devolverselas': ('giveinf',), 'devolverselo': ('giveinf',
'infle'), 'devolverselos': ('giveinf',), 'devolvio': ('answers',), 'devolvérselo': ('infle',), 'devuelve': ('give3',
'answers'), 'devuelvo': ('give1',), 'di': ('handed1',), 'dia': ('hello',), 'dias': ('hello',), 'dice': ('hello',
'verb3', 'opines', 'says'), 'dicen': ('verb3',), 'digo': ('give1',), 'dije': ('told1',), 'dijimos': ('told1',),
'dijo': ('hello', 'verb3', 'opines', 'says', 'bidding'), 'dimos': ('handed1',), 'dio': ('verb3',), 'dira': ('verb3',
'give3'), 'dire': ('give1',), 'directo': ('sent_to',), 'director': ('rel',), 'directora': ('rel',), 'dirige':
('verb3',), 'divorcia': ('verb3',), 'divorcio': ('verb3',), 'dm': ('letter',), 'documento': ('paper',), 'dolores':
('name_words',), 'domingo': ('name_words',), 'donde': ('hello',), 'dos': ('hello',), 'doy': ('give1',), 'duda':
('verb3', 'says'), 'durante': ('hello',), 'dónde': ('hello',), 'e': ('and',), 'echamos': ('met1',), 'eche': ('met1',),
'edite': ('read1',), 'el': ('det', 'hello', 'any_det', 'link', 'article'), 'ella': ('they', 'them', 'hello'), 'ellas':
('they', 'hello'), 'ello': ('it',), 'ellos': ('they', 'hello'), 'email': ('letter',), 'embarazada': ('verb3',),
'embarcada': ('stood',), 'embarcado': ('stood',), 'empecemos': ('should',), 'empezara': ('verb3',), 'empezo':
('verb3',), 'empiece': ('should',), 'empieza': ('verb3',), 'empresa': ('hello', 'rel'), 'empuja': ('urges',),
'empujo': ('urges',), 'en': ('link',), 'encanta': ('verb3',), 'encanto': ('verb3', 'says'), 'encarnacion':
('name_words',), 'encontramos': ('met1', 'called1'), 'encontrar': ('see_inf',), 'encontrarme': ('see_inf',),
'encontre': ('met1', 'called1', 'seen1'), 'encuentro': ('date',), 'enfermo': ('verb3',), 'enfermó': ('verb3',),
'enfoque': ('should',), 'enlace': ('letter', 'paper'), 'ensenar': ('giveinf',), 'ensenarla': ('giveinf',),
'ensenarlas': ('giveinf',), 'ensenarle': ('giveinf',), 'ensenarles': ('giveinf',), 'ensenarlo': ('giveinf',),
'ensenarlos': ('giveinf',), 'ensenarme': ('giveinf', 'infme'), 'ensenarsela': ('giveinf',), 'ensenarselas':
('giveinf',), 'ensenarselo': ('giveinf',), 'ensenarselos': ('giveinf',), 'ensene': ('told1',), 'enseno': ('give1',
'called3'), 'entonces': ('filler', 'hello'), 'entra': ('verb3',), 'entrara': ('verb3',), 'entre': ('hello',),
'entrega': ('give3',), 'entregamos': ('give1',), 'entregan': ('give3',), 'entregar': ('giveinf',), 'entregara':
('give3', 'will3'), 'entregare': ('give1',), 'entregarla': ('giveinf',), 'entregarlas': ('giveinf',), 'entregarle':
('giveinf', 'infle'), 'entregarles': ('giveinf',), 'entregarlo': ('giveinf',), 'entregarlos': ('giveinf',),
'entregarme': ('giveinf', 'infme'), 'entregarsela': ('giveinf',), 'entregarselas': ('giveinf',), 'entregarselo':
('giveinf',), 'entregarselos': ('giveinf',), 'entrego': ('give1',), 'entrevista': ('date',), 'entreviste':
('called1',), 'entrevisto': ('called3',), 'entro': ('verb3', 'sent_to'), 'envia': ('give3',), 'enviado':
('called_pp',), 'enviamos': ('give1',), 'envian': ('give3',), 'enviar': ('giveinf',), 'enviara': ('give3', 'will3'),
'enviare': ('give1',), 'enviaremos': ('give1',), 'enviarla': ('giveinf', 'infle'), 'enviarlas': ('giveinf',),
'enviarle': ('hello', 'giveinf', 'infle'), 'enviarles': ('giveinf', 'infle'), 'enviarlo': ('giveinf', 'infle'),
'enviarlos': ('giveinf',), 'enviarme': ('giveinf', 'infme'), 'enviarmela': ('giveinf', 'infme'), 'enviarmelo':
('giveinf', 'infme'), 'enviarnos': ('giveinf', 'infme'), 'enviarsela': ('giveinf', 'infle'), 'enviarselas':
('giveinf',), 'enviarselo': ('giveinf', 'infle'), 'enviarselos': ('giveinf',), 'envie': ('handed1', 'attempt'),
'envio': ('give1',), 'enviársela': ('infle',), 'enviárselo': ('infle',), 'envié': ('handed1', 'attempt'), 'envía':
('give3',), 'envío': ('give1',), 'equipo': ('rel',), 'era': ('verb3', 'is3'), 'eran': ('verb3',), 'es': ('verb3',
'is3'), 'esa': ('det', 'hello'), 'escape': ('met1',), 'escribi': ('called1', 'seen1', 'attempt'), 'escribieron':
('reach',), 'escribimos': ('met1',), 'escribio': ('reach', 'called3', 'says'), 'escribir': ('giveinf', 'see_inf'),
'escribira': ('give3',), 'escribire': ('give1',), 'escribirla': ('giveinf',), 'escribirlas': ('giveinf',),
'escribirle': ('giveinf', 'infle'), 'escribirles': ('giveinf',), 'escribirlo': ('giveinf',), 'escribirlos':
('giveinf',), 'escribirme': ('giveinf', 'infme'), 'escribirsela': ('giveinf',), 'escribirselas': ('giveinf',),
'escribirselo': ('giveinf',), 'escribirselos': ('giveinf',), 'escribo': ('give1',), 'escribí': ('called1', 'seen1',
'attempt'), 'escrito': ('called_pp',), 'ese': ('det', 'hello'), 'eso': ('hello', 'it'), 'espera': ('hello', 'verb3',
'may3', 'opines', 'says'), 'esperaba': ('verb3',), 'esperando': ('stood',), 'esperanza': ('name_words',), 'espere':
('called1', 'should'), 'esperemos': ('should',), 'espero': ('called3',), 'esperé': ('called1',), 'esperó':
('called3',), 'esposa': ('rel',), 'esposo': ('rel',), 'esta': ('det', 'hello', 'verb3', 'is3'), 'estaba': ('hello',
'verb3', 'is3'), 'estaban': ('verb3',), 'estado': ('hello', 'done_pp'), 'estan': ('hello', 'verb3'), 'estara':
('verb3',), 'estaria': ('verb3',), 'estas': ('det',), 'este': ('det', 'hello'), 'esto': ('hello', 'it'), 'estos':
('det',), 'estoy': ('hello',), 'estrella': ('name_words',), 'estudia': ('verb3',), 'estudio': ('verb3', 'paper'),
'estudió': ('verb3',), 'estuve': ('hello',), 'estuvo': ('hello', 'verb3'), 'está': ('hello', 'verb3', 'is3'), 'ex':
('rel',), 'excel': ('paper',), 'exjefe': ('rel',), 'explica': ('verb3', 'opines', 'says'), 'explicamos': ('told1',),
'explicar': ('giveinf',), 'explicarla': ('giveinf',), 'explicarlas': ('giveinf',), 'explicarle': ('giveinf',),
'explicarles': ('giveinf',), 'explicarlo': ('giveinf',), 'explicarlos': ('giveinf',), 'explicarsela': ('giveinf',),
'explicarselas': ('giveinf',), 'explicarselo': ('giveinf',), 'explicarselos': ('giveinf',), 'explico': ('verb3',
'give1', 'opines', 'says'), 'explicó': ('verb3', 'opines', 'says'), 'explique': ('told1',), 'extrana': ('verb3',),
'factura': ('give3',), 'facturar': ('giveinf',), 'facturarla': ('giveinf',), 'facturarlas': ('giveinf',),
'facturarle': ('giveinf',), 'facturarles': ('giveinf',), 'facturarlo': ('giveinf',), 'facturarlos': ('giveinf',),
'facturarme': ('giveinf', 'infme'), 'facturarsela': ('giveinf',), 'facturarselas': ('giveinf',), 'facturarselo':
('giveinf',), 'facturarselos': ('giveinf',), 'facturo': ('give1',), 'fallecio': ('verb3',), 'familia': ('rel',), 'fe':
('name_words',), 'feedback': ('feedback_noun',), 'felicitar': ('todo_inf',), 'felicitarla': ('todo_inf',),
'felicitarlo': ('todo_inf',), 'felicito': ('called3',), 'festeja': ('verb3',), 'fiesta': ('date',), 'fijada':
('set',), 'fijado': ('set',), 'fijamos': ('set_up',), 'fije': ('set_up',), 'firma': ('verb3',), 'firmar':
('giveinf',), 'firmara': ('verb3',), 'firmarla': ('giveinf',), 'firmarlas': ('giveinf',), 'firmarle': ('giveinf',),
'firmarles': ('giveinf',), 'firmarlo': ('giveinf',), 'firmarlos': ('giveinf',), 'firmarsela': ('giveinf',),
'firmarselas': ('giveinf',), 'firmarselo': ('giveinf',), 'firmarselos': ('giveinf',), 'firmo': ('verb3', 'says'),
'flor': ('name_words',), 'flores': ('name_words',), 'formacion': ('course',), 'foto': ('letter',), 'fotos':
('letter',), 'franco': ('name_words',), 'frustro': ('off',), 'fue': ('hello', 'verb3', 'sent_to', 'is3'), 'fuentes':
('name_words',), 'fueron': ('hello', 'verb3'), 'fui': ('hello', 'met1', 'seen1'), 'fuimos': ('hello', 'met1',
'seen1'), 'gana': ('verb3',), 'gano': ('verb3',), 'gente': ('hello',), 'gerente': ('rel',), 'gestor': ('rel',),
'gira': ('give3',), 'girar': ('giveinf',), 'girarla': ('giveinf',), 'girarlas': ('giveinf',), 'girarle': ('giveinf',),
'girarles': ('giveinf',), 'girarlo': ('giveinf',), 'girarlos': ('giveinf',), 'girarme': ('giveinf', 'infme'),
'girarsela': ('giveinf',), 'girarselas': ('giveinf',), 'girarselo': ('giveinf',), 'girarselos': ('giveinf',), 'giro':
('give1',), 'gloria': ('name_words',), 'gracias': ('hello',), 'guadalupe': ('name_words',), 'guerra': ('name_words',),
'guia': ('paper',), 'gusta': ('verb3',), 'gustaria': ('verb3',), 'gusto': ('verb3', 'says'), 'h': ('hours',), 'ha':
('verb3',), 'habia': ('hello', 'verb3'), 'habiamos': ('attempt',), 'habian': ('hello',), 'hablado': ('done_pp',),
'hablamos': ('hello', 'met1', 'seen1'), 'hablar': ('see_inf', 'todo_inf'), 'hablare': ('shall1',), 'hablaremos':
('shall1',), 'hable': ('hello', 'seen1', 'should'), 'hablemos': ('should',), 'hablo': ('called3', 'seen1'), 'hablé':
('hello', 'seen1'), 'habló': ('called3',), 'habra': ('verb3',), 'habria': ('have_to',), 'hace': ('hello', 'verb3'),
'hacemos': ('give1',), 'hacer': ('giveinf',), 'hacerla': ('giveinf',), 'hacerlas': ('giveinf',), 'hacerle':
('giveinf', 'infle'), 'hacerles': ('giveinf',), 'hacerlo': ('giveinf',), 'hacerlos': ('giveinf',), 'hacerme':
('giveinf', 'infme'), 'hacersela': ('giveinf',), 'hacerselas': ('giveinf',), 'hacerselo': ('giveinf',), 'hacerselos':
('giveinf',), 'hacia': ('hello', 'verb3'), 'hacía': ('verb3',), 'haga': ('should',), 'hagamos': ('should',), 'hago':
('give1',), 'han': ('hello',), 'hara': ('verb3', 'give3'), 'hare': ('give1',), 'hasta': ('hello',), 'hay': ('hello',
'have_to'), 'hemos': ('hello',), 'hermana': ('rel',), 'hermano': ('rel',), 'herramienta': ('paper',), 'herrero':
('name_words',), 'hice': ('hello', 'handed1'), 'hicimos': ('handed1',), 'hija': ('rel',), 'hijo': ('rel',), 'hijos':
('rel',), 'hizo': ('hello', 'verb3'), 'hora': ('hours',), 'horas': ('hours',), 'hoy': ('hello',), 'hrs': ('hours',),
'hs': ('hours',), 'hubo': ('seen1',), 'iba': ('verb3',), 'idea': ('tip',), 'iglesias': ('name_words',), 'igual':
('filler',), 'informe': ('told1', 'paper'), 'informé': ('told1',), 'inocencio': ('name_words',), 'insiste': ('verb3',
'opines'), 'insistio': ('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistirle': ('todo_inf',), 'intentamos':
('tried1',), 'intente': ('tried1', 'attempt'), 'intento': ('tried1',), 'interesa': ('verb3',), 'intereso': ('verb3',),
'inversionista': ('rel',), 'inversor': ('rel',), 'inversora': ('rel',), 'inversores': ('rel',), 'invertira':
('verb3',), 'invierta': ('should',), 'invierte': ('verb3',), 'invirtio': ('verb3',), 'invita': ('invites',),
'invitado': ('called_pp', 'invites'), 'invitan': ('invites',), 'invitar': ('giveinf', 'see_inf'), 'invitarla':
('giveinf',), 'invitarlas': ('giveinf',), 'invitarle': ('giveinf',), 'invitarles': ('giveinf',), 'invitarlo':
('giveinf',), 'invitarlos': ('giveinf',), 'invitarme': ('giveinf', 'infme'), 'invitaron': ('invites',), 'invitarsela':
('giveinf',), 'invitarselas': ('giveinf',), 'invitarselo': ('giveinf',), 'invitarselos': ('giveinf',), 'invite':
('called1',), 'invito': ('reach', 'called3', 'invites'), 'ir': ('see_inf',), 'ira': ('verb3',), 'jamas': ('not',),
'jazmin': ('name_words',), 'jefa': ('rel',), 'jefe': ('rel',), 'jubila': ('verb3',), 'jubilo': ('verb3',), 'jueves':
('hello',), 'junta': ('hello', 'date'), 'juntamos': ('met1', 'seen1'), 'juntarme': ('see_inf',), 'juntarnos':
('hello', 'see_inf'), 'juntaron': ('verb3',), 'junte': ('met1',), 'justo': ('filler', 'name_words'), 'la': ('them',
'det', 'hello', 'any_det', 'clitic', 'article'), 'lance': ('should',), 'lancemos': ('should',), 'landing': ('paper',),
'lanza': ('verb3',), 'lanzan': ('verb3',), 'lanzara': ('verb3',), 'lanzo': ('verb3',), 'las': ('them', 'det', 'hello',
'any_det', 'clitic', 'link', 'article'), 'le': ('them', 'hello', 'clitic'), 'leal': ('name_words',), 'lei':
('read1',), 'leon': ('name_words',), 'les': ('them', 'hello', 'clitic'), 'levanta': ('verb3',), 'levantan':
('verb3',), 'levante': ('should',), 'levantemos': ('should',), 'levanto': ('verb3',), 'libro': ('paper',), 'lidera':
('verb3',), 'lidero': ('verb3',), 'link': ('letter', 'paper'), 'lista': ('paper',), 'llamada': ('hello', 'letter',
'date'), 'llamado': ('done_pp', 'letter', 'called_pp'), 'llamamos': ('give1', 'met1', 'called1', 'attempt'), 'llamar':
('hello', 'giveinf', 'see_inf', 'attempt'), 'llamara': ('give3', 'will3'), 'llamare': ('give1',), 'llamarla':
('giveinf', 'see_inf', 'infle'), 'llamarlas': ('giveinf',), 'llamarle': ('giveinf', 'see_inf', 'infle'), 'llamarles':
('giveinf',), 'llamarlo': ('giveinf', 'see_inf', 'infle'), 'llamarlos': ('giveinf',), 'llamarme': ('giveinf',
'infme'), 'llamarnos': ('giveinf', 'see_inf', 'infme'), 'llamaron': ('reach', 'called3'), 'llamarsela': ('giveinf',),
'llamarselas': ('giveinf',), 'llamarselo': ('giveinf',), 'llamarselos': ('giveinf',), 'llame': ('hello', 'called1',
'seen1', 'attempt'), 'llamo': ('hello', 'reach', 'give1', 'called3'), 'llamé': ('hello', 'called1', 'seen1',
'attempt'), 'llamó': ('hello', 'reach', 'called3'), 'llega': ('verb3',), 'llegara': ('verb3',), 'llego': ('hello',
'verb3', 'came3'), 'llegue': ('managed1',), 'lleva': ('verb3', 'is3'), 'llevaba': ('verb3',), 'llevar': ('giveinf',),
'llevare': ('give1',), 'llevarla': ('giveinf',), 'llevarlas': ('giveinf',), 'llevarle': ('giveinf', 'infle'),
'llevarles': ('giveinf',), 'llevarlo': ('giveinf',), 'llevarlos': ('giveinf',), 'llevarsela': ('giveinf',),
'llevarselas': ('giveinf',), 'llevarselo': ('giveinf',), 'llevarselos': ('giveinf',), 'lleve': ('called1',), 'llevo':
('verb3', 'give1', 'called3'), 'llevó': ('verb3', 'called3'), 'lo': ('them', 'hello', 'clitic'), 'localizar':
('see_inf',), 'localizarla': ('see_inf',), 'localizarlo': ('see_inf',), 'logramos': ('managed1',), 'logre':
('managed1',), 'los': ('them', 'det', 'hello', 'any_det', 'clitic', 'link', 'article'), 'lozano': ('name_words',),
'luego': ('filler',), 'luna': ('name_words',), 'lunes': ('hello',), 'luz': ('name_words',), 'madre': ('rel',), 'mail':
('letter',), 'malogro': ('off',), 'mama': ('rel',), 'mami': ('rel',), 'manana': ('hello',), 'manda': ('hello',
'give3', 'sent_to'), 'mandado': ('called_pp',), 'mandamos': ('give1',), 'mandan': ('give3',), 'mandar': ('giveinf',),
'mandara': ('give3', 'will3'), 'mandare': ('give1',), 'mandaremos': ('give1',), 'mandarla': ('giveinf',), 'mandarlas':
('giveinf',), 'mandarle': ('hello', 'giveinf', 'infle'), 'mandarles': ('giveinf', 'infle'), 'mandarlo': ('giveinf',
'infle'), 'mandarlos': ('giveinf',), 'mandarme': ('giveinf', 'infme'), 'mandarmela': ('giveinf', 'infme'),
'mandarmelo': ('giveinf', 'infme'), 'mandarnos': ('giveinf', 'infme'), 'mandarsela': ('giveinf', 'infle'),
'mandarselas': ('giveinf',), 'mandarselo': ('giveinf', 'infle'), 'mandarselos': ('giveinf',), 'mande': ('handed1',
'attempt'), 'mando': ('hello', 'reach', 'give1', 'sent_to'), 'mandársela': ('infle',), 'mandárselo': ('infle',),
'mandé': ('handed1', 'attempt'), 'mandó': ('hello', 'reach', 'sent_to'), 'maneja': ('verb3',), 'manzano':
('name_words',), 'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',), 'marcar': ('giveinf',), 'marco':
('reach', 'give1', 'called3'), 'marcó': ('reach', 'called3'), 'margarita': ('name_words',), 'marido': ('rel',),
'marin': ('name_words',), 'marina': ('name_words',), 'marque': ('called1', 'attempt'), 'marqué': ('called1',
'attempt'), 'martes': ('hello',), 'mas': ('hello',), 'masterclass': ('course',), 'material': ('paper',), 'mates':
('hello', 'drink', 'date'), 'maximo': ('name_words',), 'me': ('me', 'clitic'), 'mediodia': ('hello',), 'mejor':
('hello', 'should'), 'mejoro': ('verb3',), 'menciona': ('verb3', 'opines'), 'menciono': ('verb3', 'opines', 'says'),
'mensaje': ('hello', 'letter', 'attempt'), 'mensajeamos': ('met1',), 'mensajeo': ('called3',), 'mensajes': ('letter',
'attempt'), 'mensajito': ('letter',), 'mentoria': ('mentor_noun',), 'mentorias': ('mentor_noun',), 'mentoring':
('mentor_noun',), 'mentoría': ('mentor_noun',), 'mercedes': ('name_words',), 'mes': ('hello',), 'mesa': ('date',),
'meses': ('hello',), 'mi': ('me', 'my', 'hello', 'any_det'), 'mientras': ('hello',), 'miercoles': ('hello',),
'milagros': ('name_words',), 'mirar': ('giveinf',), 'mirarla': ('giveinf',), 'mirarlas': ('giveinf',), 'mirarle':
('giveinf',), 'mirarles': ('giveinf',), 'mirarlo': ('giveinf',), 'mirarlos': ('giveinf',), 'mirarsela': ('giveinf',),
'mirarselas': ('giveinf',), 'mirarselo': ('giveinf',), 'mirarselos': ('giveinf',), 'mire': ('read1',), 'mis': ('my',
'hello', 'any_det'), 'misma': ('hello',), 'mismo': ('filler', 'hello'), 'modelo': ('paper',), 'modesto':
('name_words',), 'molina': ('name_words',), 'molinero': ('name_words',), 'monta': ('verb3',), 'montara': ('verb3',),
'monte': ('name_words',), 'montes': ('name_words',), 'monto': ('verb3',), 'moreno': ('name_words',), 'mostramos':
('told1',), 'mostrar': ('giveinf',), 'mostrara': ('give3',), 'mostrare': ('give1',), 'mostrarla': ('giveinf',),
'mostrarlas': ('giveinf',), 'mostrarle': ('giveinf', 'infle'), 'mostrarles': ('giveinf',), 'mostrarlo': ('giveinf',),
'mostrarlos': ('giveinf',), 'mostrarme': ('giveinf', 'infme'), 'mostrarsela': ('giveinf',), 'mostrarselas':
('giveinf',), 'mostrarselo': ('giveinf',), 'mostrarselos': ('giveinf',), 'mostre': ('told1',), 'mostro': ('called3',),
'movemos': ('moved1',), 'movi': ('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',), 'movieron':
('moved3',), 'movio': ('moved3',), 'msg': ('letter',), 'msj': ('letter',), 'mucho': ('filler', 'hello'), 'muda':
('verb3',), 'mudara': ('verb3',), 'mudaron': ('verb3',), 'mudo': ('verb3',), 'muestro': ('give1',), 'mueve':
('moved3',), 'mujer': ('rel',), 'murio': ('verb3',), 'muy': ('filler', 'hello'), 'mí': ('me',), 'nacio': ('verb3',),
'nada': ('hello',), 'nadie': ('hello',), 'naranjo': ('name_words',), 'necesita': ('hello', 'verb3'), 'necesitaba':
('verb3',), 'necesitaria': ('verb3',), 'necesito': ('hello',), 'negro': ('name_words',), 'ni': ('not', 'hello'),
'nieta': ('rel',), 'nieto': ('rel',), 'nieves': ('name_words',), 'ninas': ('rel',), 'ningun': ('not',), 'ninguna':
('not',), 'ninos': ('rel',), 'no': ('not',), 'noche': ('hello',), 'nomas': ('filler',), 'nos': ('me', 'hello',
'clitic'), 'nosotras': ('i',), 'nosotros': ('i', 'hello'), 'novia': ('rel',), 'novio': ('rel',), 'nuestra': ('my',
'hello', 'any_det'), 'nuestras': ('my',), 'nuestro': ('my', 'hello', 'any_det'), 'nuestros': ('my', 'hello'), 'nueva':
('hello',), 'nuevo': ('hello',), 'nunca': ('not', 'hello'), 'observaciones': ('feedback_noun',), 'obviamente':
('filler',), 'odia': ('verb3', 'says'), 'odio': ('verb3',), 'oficina': ('hello',), 'ofrecio': ('may3',), 'olmo':
('name_words',), 'opina': ('verb3', 'opines', 'says'), 'opinion': ('tip',), 'opino': ('opines',), 'organiza':
('verb3',), 'organizo': ('verb3',), 'otra': ('hello',), 'otro': ('hello',), 'otros': ('hello',), 'pactada': ('set',),
'pactamos': ('set_up',), 'padre': ('rel',), 'paga': ('verb3', 'give3'), 'pagan': ('give3',), 'pagar': ('giveinf',),
'pagara': ('verb3', 'give3'), 'pagare': ('give1',), 'pagarla': ('giveinf',), 'pagarlas': ('giveinf',), 'pagarle':
('giveinf', 'infle'), 'pagarles': ('giveinf',), 'pagarlo': ('giveinf',), 'pagarlos': ('giveinf',), 'pagarme':
('giveinf', 'infme'), 'pagarsela': ('giveinf',), 'pagarselas': ('giveinf',), 'pagarselo': ('giveinf',), 'pagarselos':
('giveinf',), 'pago': ('verb3', 'give1'), 'pagó': ('verb3',), 'palma': ('name_words',), 'paloma': ('name_words',),
'pana': ('rel',), 'papa': ('rel',), 'papi': ('rel',), 'para': ('hello',), 'parcero': ('rel',), 'pardo':
('name_words',), 'pare': ('should',), 'parece': ('filler', 'verb3'), 'parecia': ('verb3',), 'pareja': ('rel',),
'paremos': ('should',), 'pasa': ('hello', 'give3'), 'pasada': ('hello',), 'pasado': ('hello',), 'pasamos': ('give1',
'moved1'), 'pasan': ('give3',), 'pasar': ('giveinf', 'see_inf'), 'pasara': ('give3', 'will3'), 'pasare': ('give1',),
'pasarla': ('giveinf',), 'pasarlas': ('giveinf',), 'pasarle': ('hello', 'giveinf', 'infle'), 'pasarles': ('giveinf',
'infle'), 'pasarlo': ('giveinf',), 'pasarlos': ('giveinf',), 'pasarme': ('giveinf', 'infme'), 'pasarmela': ('giveinf',
'infme'), 'pasarmelo': ('giveinf', 'infme'), 'pasarnos': ('giveinf', 'infme'), 'pasaron': ('reach', 'came3'),
'pasarsela': ('giveinf', 'infle'), 'pasarselas': ('giveinf',), 'pasarselo': ('giveinf', 'infle'), 'pasarselos':
('giveinf',), 'pase': ('handed1',), 'paso': ('hello', 'reach', 'give1', 'came3', 'seen1', 'moved3'), 'pastor':
('name_words',), 'pasársela': ('infle',), 'pasárselo': ('infle',), 'pasó': ('hello', 'reach', 'came3', 'seen1',
'moved3'), 'paz': ('name_words',), 'pedir': ('todo_inf',), 'pedirle': ('todo_inf',), 'pedirles': ('todo_inf',),
'pegue': ('met1',), 'pelearon': ('verb3',), 'pena': ('name_words',), 'pendiente': ('hello',), 'pensaba': ('verb3',),
'perdio': ('verb3',), 'perla': ('name_words',), 'pero': ('hello',), 'perro': ('rel',), 'pescador': ('name_words',),
'pida': ('should',), 'pidamos': ('should',), 'pide': ('verb3',), 'pidio': ('hello', 'verb3', 'bidding'), 'piedad':
('name_words',), 'piensa': ('verb3', 'may3', 'opines', 'says'), 'piensan': ('verb3',), 'pierde': ('verb3',), 'pilar':
('name_words',), 'pino': ('name_words',), 'pitch': ('paper',), 'plan': ('paper',), 'plantada': ('stood',),
'plantadas': ('stood',), 'plantado': ('stood',), 'plantados': ('stood',), 'plantilla': ('paper',), 'platique':
('hello',), 'plaza': ('name_words',), 'poco': ('hello',), 'podcast': ('paper',), 'podia': ('verb3',), 'podra':
('verb3', 'may3'), 'podria': ('verb3', 'may3', 'should'), 'podriamos': ('should',), 'polas': ('drink',), 'pondra':
('verb3', 'give3'), 'pone': ('verb3',), 'ponencia': ('course',), 'poner': ('giveinf',), 'ponerla': ('giveinf',),
'ponerlas': ('giveinf',), 'ponerle': ('giveinf',), 'ponerles': ('giveinf',), 'ponerlo': ('giveinf',), 'ponerlos':
('giveinf',), 'ponerme': ('giveinf', 'infme'), 'ponernos': ('giveinf', 'infme'), 'ponersela': ('giveinf',),
'ponerselas': ('giveinf',), 'ponerselo': ('giveinf',), 'ponerselos': ('giveinf',), 'ponga': ('should',), 'pongamos':
('should',), 'pongo': ('give1',), 'por': ('hello', 'link'), 'porque': ('hello',), 'pospone': ('moved3',),
'posponemos': ('moved1',), 'pospuesta': ('moved_pp',), 'pospuesto': ('moved_pp',), 'pospuso': ('off', 'moved3'),
'posterga': ('moved3',), 'postergada': ('moved_pp',), 'postergado': ('moved_pp',), 'postergamos': ('moved1',),
'postergo': ('off', 'moved3'), 'pozo': ('name_words',), 'prado': ('name_words',), 'prefiere': ('verb3',), 'prefirio':
('verb3',), 'pregunta': ('verb3', 'says'), 'preguntar': ('see_inf', 'todo_inf'), 'preguntarle': ('todo_inf',),
'preguntarles': ('todo_inf',), 'pregunto': ('verb3', 'says'), 'preguntó': ('verb3', 'says'), 'preocupa': ('verb3',),
'prepara': ('give3',), 'preparamos': ('give1',), 'preparar': ('giveinf',), 'preparara': ('give3', 'will3'),
'preparare': ('give1',), 'prepararla': ('giveinf',), 'prepararlas': ('giveinf',), 'prepararle': ('giveinf', 'infle'),
'prepararles': ('giveinf',), 'prepararlo': ('giveinf',), 'prepararlos': ('giveinf',), 'prepararme': ('giveinf',
'infme'), 'prepararsela': ('giveinf',), 'prepararselas': ('giveinf',), 'prepararselo': ('giveinf',), 'prepararselos':
('giveinf',), 'preparo': ('give1',), 'presenta': ('give3',), 'presentacion': ('paper',), 'presentamos': ('give1',),
'presentan': ('give3',), 'presentar': ('giveinf',), 'presentara': ('give3', 'will3'), 'presentare': ('give1',),
'presentarla': ('giveinf',), 'presentarlas': ('giveinf',), 'presentarle': ('giveinf', 'infle'), 'presentarles':
('giveinf', 'infle'), 'presentarlo': ('giveinf',), 'presentarlos': ('giveinf',), 'presentarme': ('giveinf', 'infme'),
'presentarnos': ('giveinf', 'infme'), 'presentarsela': ('giveinf',), 'presentarselas': ('giveinf',), 'presentarselo':
('giveinf',), 'presentarselos': ('giveinf',), 'presente': ('hello',), 'presento': ('give1',), 'presta': ('give3',),
'prestar': ('giveinf',), 'prestara': ('give3',), 'prestare': ('give1',), 'prestarla': ('giveinf',), 'prestarlas':
('giveinf',), 'prestarle': ('giveinf', 'infle'), 'prestarles': ('giveinf',), 'prestarlo': ('giveinf',), 'prestarlos':
('giveinf',), 'prestarme': ('giveinf', 'infme'), 'prestarsela': ('giveinf',), 'prestarselas': ('giveinf',),
'prestarselo': ('giveinf',), 'prestarselos': ('giveinf',), 'preste': ('handed1',), 'presto': ('give1',), 'prevista':
('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',), 'probablemente': ('filler',), 'probe':
('tried1', 'read1'), 'probemos': ('should',), 'probo': ('verb3',), 'producto': ('paper',), 'programada': ('set',),
'programado': ('set',), 'programamos': ('set_up',), 'programe': ('set_up',), 'promete': ('may3',), 'prometio':
('may3',), 'propone': ('verb3',), 'propuesta': ('paper',), 'propuso': ('verb3', 'may3'), 'prospero': ('name_words',),
'proxima': ('hello',), 'proximo': ('hello',), 'prueba': ('verb3',), 'pruebe': ('should',), 'pude': ('managed1',),
'pudimos': ('managed1',), 'pudo': ('hello',), 'puede': ('hello', 'verb3', 'may3'), 'pueden': ('verb3',), 'puedo':
('hello',), 'puente': ('name_words',), 'pues': ('filler',), 'puesta': ('set',), 'puso': ('verb3',), 'que': ('hello',),
'queda': ('verb3',), 'quedado': ('hello', 'done_pp', 'attempt'), 'quedamos': ('hello', 'met1', 'seen1', 'attempt'),
'quedar': ('see_inf',), 'quedaremos': ('shall1',), 'quede': ('hello', 'met1', 'attempt'), 'quedo': ('hello', 'verb3'),
'quedé': ('hello', 'met1', 'attempt'), 'quedó': ('hello', 'verb3'), 'queria': ('hello', 'verb3', 'bidding'), 'querra':
('verb3',), 'quiere': ('hello', 'verb3', 'may3', 'is3', 'bidding'), 'quieren': ('verb3',), 'quiero': ('hello',),
'quise': ('hello', 'tried1', 'attempt'), 'quisiera': ('verb3',), 'quisimos': ('tried1',), 'qué': ('hello',),
'rapidamente': ('filler',), 'rapidito': ('filler',), 'rapido': ('filler',), 'reagenda': ('moved3',), 'reagendada':
('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagende': ('moved1',), 'reagendo':
('moved3',), 'realmente': ('filler',), 'rechaza': ('verb3',), 'rechazo': ('verb3',), 'recibi': ('called1',),
'recibido': ('called_pp',), 'recibimos': ('called1',), 'recibio': ('reach', 'called3'), 'recien': ('filler', 'hello'),
'reclamar': ('todo_inf',), 'reclamarle': ('todo_inf',), 'recogi': ('called1',), 'recogio': ('called3',),
'recomendaba': ('advises',), 'recomendacion': ('tip',), 'recomendar': ('giveinf',), 'recomendare': ('give1',),
'recomendarla': ('giveinf',), 'recomendarlas': ('giveinf',), 'recomendarle': ('giveinf',), 'recomendarles':
('giveinf',), 'recomendarlo': ('giveinf',), 'recomendarlos': ('giveinf',), 'recomendarme': ('giveinf', 'infme'),
'recomendarsela': ('giveinf',), 'recomendarselas': ('giveinf',), 'recomendarselo': ('giveinf',), 'recomendarselos':
('giveinf',), 'recomendo': ('verb3', 'advises', 'bidding'), 'recomienda': ('verb3', 'advises'), 'recomiendo':
('give1',), 'reconoce': ('opines',), 'reconocio': ('says',), 'recorda': ('remind',), 'recordar': ('giveinf',
'remind'), 'recordarme': ('remind',), 'recorte': ('should',), 'recuerda': ('remind',), 'reenvia': ('give3',),
'reenviar': ('giveinf',), 'reenviara': ('give3',), 'reenviare': ('give1',), 'reenviarla': ('giveinf',), 'reenviarlas':
('giveinf',), 'reenviarle': ('giveinf', 'infle'), 'reenviarles': ('giveinf',), 'reenviarlo': ('giveinf',),
'reenviarlos': ('giveinf',), 'reenviarme': ('giveinf', 'infme'), 'reenviarsela': ('giveinf',), 'reenviarselas':
('giveinf',), 'reenviarselo': ('giveinf',), 'reenviarselos': ('giveinf',), 'reenvie': ('handed1',), 'reenvio':
('give1',), 'reenvía': ('give3',), 'reenvío': ('give1',), 'refugio': ('name_words',), 'regale': ('handed1',),
'regresa': ('verb3', 'give3'), 'regresara': ('verb3',), 'regreso': ('verb3',), 'remedios': ('name_words',),
'renuncia': ('verb3',), 'renunciara': ('verb3',), 'renuncio': ('verb3',), 'repase': ('read1',), 'reprograma':
('moved3',), 'reprogramada': ('moved_pp',), 'reprogramado': ('moved_pp',), 'reprogramamos': ('moved1',), 'reprogramo':
('moved3',), 'reservada': ('set',), 'reservado': ('set',), 'reserve': ('set_up',), 'responde': ('give3', 'answers'),
'responden': ('give3',), 'responder': ('giveinf',), 'respondera': ('give3', 'will3'), 'respondere': ('give1',),
'responderla': ('giveinf',), 'responderlas': ('giveinf',), 'responderle': ('giveinf', 'infle'), 'responderles':
('giveinf',), 'responderlo': ('giveinf',), 'responderlos': ('giveinf',), 'responderme': ('giveinf', 'infme'),
'respondernos': ('giveinf', 'infme'), 'respondersela': ('giveinf',), 'responderselas': ('giveinf',), 'responderselo':
('giveinf',), 'responderselos': ('giveinf',), 'respondi': ('called1',), 'respondido': ('called_pp',), 'respondieron':
('answers',), 'respondio': ('reach', 'called3', 'answers'), 'respondo': ('give1',), 'retrasa': ('moved3',),
'retrasada': ('moved_pp',), 'retrasado': ('moved_pp',), 'retraso': ('moved3',), 'retroalimentacion':
('feedback_noun',), 'reu': ('hello',), 'reuni': ('met1', 'seen1'), 'reunimos': ('met1', 'seen1'), 'reunion': ('hello',
'date'), 'reunirme': ('see_inf',), 'reunirnos': ('see_inf',), 'reunión': ('hello', 'date'), 'revisa': ('give3',),
'revisar': ('giveinf',), 'revisara': ('give3', 'will3'), 'revisare': ('give1',), 'revisarla': ('giveinf',),
'revisarlas': ('giveinf',), 'revisarle': ('giveinf', 'infle'), 'revisarles': ('giveinf',), 'revisarlo': ('giveinf',),
'revisarlos': ('giveinf',), 'revisarme': ('giveinf', 'infme'), 'revisarsela': ('giveinf',), 'revisarselas':
('giveinf',), 'revisarselo': ('giveinf',), 'revisarselos': ('giveinf',), 'revise': ('hello', 'should', 'read1'),
'reviso': ('give1',), 'revisé': ('hello', 'read1'), 'rey': ('name_words',), 'reyes': ('name_words',), 'rio':
('name_words',), 'rios': ('name_words',), 'rivera': ('name_words',), 'robles': ('name_words',), 'rojas':
('name_words',), 'rosa': ('name_words',), 'rosario': ('name_words',), 'rubio': ('name_words',), 'sabado': ('hello',
'name_words'), 'sabe': ('verb3', 'opines'), 'sabia': ('verb3',), 'saldra': ('verb3',), 'sale': ('verb3',), 'salia':
('verb3',), 'salio': ('verb3', 'seen1'), 'salir': ('see_inf',), 'salta': ('sent_to',), 'salto': ('sent_to',),
'salude': ('called1',), 'saludo': ('reach', 'called3'), 'salvador': ('name_words',), 'santos': ('name_words',),
'saque': ('should',), 'saquemos': ('should',), 'se': ('them', 'hello', 'verb3', 'is3'), 'secretaria': ('rel',),
'secretario': ('rel',), 'seguia': ('verb3',), 'seguira': ('verb3',), 'segun': ('hello',), 'seguramente': ('filler',),
'semana': ('hello',), 'seminario': ('course',), 'sentamos': ('met1',), 'sente': ('met1',), 'separa': ('verb3',),
'separaron': ('verb3',), 'separo': ('verb3',), 'sera': ('hello', 'verb3'), 'seria': ('hello', 'verb3'), 'serrano':
('name_words',), 'siempre': ('filler', 'hello'), 'siente': ('opines', 'says'), 'sierra': ('name_words',), 'sigue':
('verb3',), 'siguio': ('verb3',), 'sin': ('hello',), 'sms': ('letter',), 'sobre': ('hello',), 'sobrina': ('rel',),
'sobrino': ('rel',), 'socia': ('rel',), 'socio': ('rel',), 'socios': ('rel',), 'socorro': ('name_words',), 'sol':
('name_words',), 'soledad': ('name_words',), 'solo': ('filler',), 'son': ('verb3',), 'sostiene': ('opines',),
'startup': ('rel',), 'su': ('their', 'hello', 'any_det'), 'suba': ('should',), 'subamos': ('should',), 'sube':
('verb3',), 'subio': ('verb3',), 'subir': ('giveinf',), 'subirla': ('giveinf',), 'subirlas': ('giveinf',), 'subirle':
('giveinf',), 'subirles': ('giveinf',), 'subirlo': ('giveinf',), 'subirlos': ('giveinf',), 'subirsela': ('giveinf',),
'subirselas': ('giveinf',), 'subirselo': ('giveinf',), 'subirselos': ('giveinf',), 'suegra': ('rel',), 'suegro':
('rel',), 'suena': ('verb3',), 'sufre': ('verb3',), 'sufrio': ('verb3',), 'sugerencia': ('tip',), 'sugeria':
('advises',), 'sugiere': ('verb3', 'advises'), 'sugirio': ('verb3', 'advises'), 'supuestamente': ('filler',), 'sus':
('their', 'hello', 'any_det'), 'suspende': ('off',), 'suspendida': ('off',), 'suspendido': ('off',), 'suspendieron':
('off',), 'suspendio': ('off',), 'sólo': ('filler',), 'tacos': ('drink',), 'taller': ('course',), 'tambien':
('filler', 'hello'), 'también': ('filler', 'hello'), 'tampoco': ('not',), 'tarde': ('hello',), 'tb': ('filler',),
'telefonee': ('called1', 'attempt'), 'telefoneo': ('reach', 'called3'), 'teme': ('verb3',), 'template': ('paper',),
'tendra': ('verb3',), 'tendria': ('have_to',), 'tendriamos': ('have_to',), 'tenemos': ('hello', 'have_to'), 'tenga':
('should',), 'tengo': ('hello', 'have_to'), 'tenia': ('verb3', 'is3'), 'termina': ('verb3',), 'terminar':
('see_inf',), 'terminara': ('verb3',), 'termino': ('verb3',), 'terminó': ('verb3',), 'texto': ('paper',), 'tia':
('rel',), 'tiene': ('hello', 'verb3', 'is3'), 'tienen': ('verb3',), 'tinto': ('hello', 'date'), 'tio': ('rel',),
'tip': ('tip',), 'tips': ('tip',), 'tirada': ('stood',), 'tirado': ('stood',), 'tmb': ('filler',), 'toda':
('filler',), 'todas': ('hello',), 'todavia': ('filler',), 'todo': ('filler', 'hello'), 'todos': ('hello',), 'toma':
('verb3',), 'tomado': ('done_pp',), 'tomamos': ('hello', 'met1'), 'tomando': ('hello',), 'tomar': ('see_inf',),
'tomara': ('verb3',), 'tomare': ('shall1',), 'tomaremos': ('shall1',), 'tome': ('hello', 'met1'), 'tomo': ('verb3',
'answers'), 'tomó': ('verb3', 'answers'), 'topa': ('verb3',), 'topamos': ('met1',), 'tope': ('met1',), 'topo':
('verb3',), 'toro': ('name_words',), 'torre': ('name_words',), 'torres': ('name_words',), 'trabaja': ('verb3', 'is3'),
'trabajaba': ('verb3',), 'trabajan': ('verb3',), 'trabajo': ('hello', 'verb3'), 'trabajó': ('verb3',), 'trae':
('give3',), 'traer': ('giveinf',), 'traera': ('give3',), 'traere': ('give1',), 'traerla': ('giveinf',), 'traerlas':
('giveinf',), 'traerle': ('giveinf', 'infle'), 'traerles': ('giveinf',), 'traerlo': ('giveinf',), 'traerlos':
('giveinf',), 'traerme': ('giveinf', 'infme'), 'traernos': ('giveinf', 'infme'), 'traersela': ('giveinf',),
'traerselas': ('giveinf',), 'traerselo': ('giveinf',), 'traerselos': ('giveinf',), 'tragos': ('drink',), 'traigo':
('give1',), 'trajo': ('called3',), 'transferir': ('giveinf',), 'transferira': ('give3',), 'transferire': ('give1',),
'transferirla': ('giveinf',), 'transferirlas': ('giveinf',), 'transferirle': ('giveinf',), 'transferirles':
('giveinf',), 'transferirlo': ('giveinf',), 'transferirlos': ('giveinf',), 'transferirme': ('giveinf', 'infme'),
'transferirsela': ('giveinf',), 'transferirselas': ('giveinf',), 'transferirselo': ('giveinf',), 'transferirselos':
('giveinf',), 'transfiere': ('give3',), 'transfiero': ('give1',), 'trasladada': ('moved_pp',), 'trate': ('tried1',
'attempt'), 'tropece': ('met1',), 'truco': ('tip',), 'tutoria': ('mentor_noun',), 'tuve': ('hello', 'seen1'),
'tuvimos': ('seen1',), 'tuvo': ('hello', 'verb3'), 'ubicar': ('see_inf',), 'ubicarla': ('see_inf',), 'ubicarlo':
('see_inf',), 'ultima': ('hello',), 'un': ('det', 'hello', 'any_det', 'link'), 'una': ('det', 'hello', 'any_det',
'link'), 'unas': ('det', 'hello', 'any_det', 'link'), 'unos': ('det', 'hello', 'any_det', 'link'), 'usa': ('verb3',),
'usaba': ('verb3',), 'use': ('should',), 'usted': ('hello',), 'ustedes': ('hello',), 'va': ('verb3', 'sent_to',
'is3'), 'vaca': ('name_words',), 'valida': ('give3',), 'validara': ('give3',), 'valle': ('name_words',), 'van':
('verb3',), 've': ('verb3',), 'vecina': ('rel',), 'vecino': ('rel',), 'vega': ('name_words',), 'vemos': ('seen1',),
'venda': ('should',), 'vendamos': ('should',), 'vende': ('verb3',), 'venden': ('verb3',), 'vendera': ('verb3',),
'vendio': ('verb3',), 'vendra': ('verb3',), 'venia': ('verb3',), 'veo': ('seen1',), 'ver': ('see_inf',), 'vera':
('verb3',), 'vere': ('shall1',), 'veremos': ('shall1',), 'verla': ('see_inf',), 'verlo': ('see_inf',), 'verme':
('see_inf',), 'vernos': ('see_inf',), 'vez': ('hello',), 'vi': ('hello', 'called1', 'seen1'), 'viaja': ('verb3',),
'viajaba': ('verb3',), 'viajara': ('verb3',), 'viajo': ('verb3',), 'victoria': ('name_words',), 'vidal':
('name_words',), 'videollamada': ('date',), 'viene': ('hello', 'verb3', 'is3'), 'viernes': ('hello',), 'villa':
('name_words',), 'vimos': ('hello', 'met1', 'called1', 'seen1'), 'vinieron': ('reach', 'came3'), 'vino': ('verb3',
'reach', 'came3'), 'vinos': ('drink',), 'vio': ('verb3',), 'violeta': ('name_words',), 'visitado': ('done_pp',
'called_pp'), 'visitamos': ('called1',), 'visitar': ('see_inf',), 'visitare': ('shall1',), 'visitaremos': ('shall1',),
'visite': ('called1',), 'visito': ('reach', 'called3'), 'visto': ('hello',), 'vive': ('verb3', 'is3'), 'viven':
('verb3',), 'vivia': ('verb3',), 'volvera': ('verb3',), 'volvio': ('verb3',), 'vos': ('hello',), 'vuelve': ('verb3',),
'wasap': ('letter',), 'web': ('paper',), 'whatsapp': ('letter',), 'whatsappeo': ('reach', 'called3'), 'workshop':
('course',), 'wpp': ('letter',), 'wsp': ('letter',), 'y': ('and', 'hello'), 'ya': ('filler',), 'yo': ('i', 'hello',
'clitic'), 'zapatero': ('name_words',), 'él': ('hello',)}


CLAUSES = [{'': (5, 'mine')}, {'con': 0}, {'<giveinf>': 0, '<infle>': 0, '<todo_inf>': 0, 'hablar': 1, 'quedar': 1,
'ver': 1}, {'': (3, 'advice')}, {'^': 3}, {':': 4}, {'^': 2, 'consejo': 5, 'consejos': 5, 'tip': 5, 'tips': 5}, {'^':
3, 'no': 4, 'que': 4}, {'': (15, 'contact')}, {'a': 8}, {'oficina': 8}, {'almorzar': 8, 'casa': 8, 'cenar': 8,
'comer': 8, 'la': 10, 'mi': 8, 'saludar': 8, 'saludarme': 8, 'tomar': 8, 'verme': 8, 'vernos': 8, 'visitarme': 8,
'visitarnos': 8}, {'coworking': 8, 'despacho': 8}, {'sorpresa': 8, 'visita': 8}, {'despacho': 8}, {'aca': 8, 'aqui':
8, 'casa': 8, 'el': 14, 'la': 10, 'mi': 8}, {'a': 11, 'al': 12, 'conmigo': 8, 'de': 13, 'por': 15}, {'': (2, 'plan')},
{'<set>': 17}, {'D': 17, 'manana': 17}, {'N': 19}, {'con': 20}, {'': (17, 'gave:feedback')}, {'^': 22}, {'^': 22, 'a':
23, 'al': 23, 'de': 23, 'del': 23, 'sobre': 23}, {'': (20, 'gave:resource')}, {'N': 25}, {'a': 26}, {'<paper>': 27},
{'<any_det>': 28}, {'<any_det>': 25}, {'^': 30}, {'N': 31}, {'feedback': 24, 'opinion': 24}, {'comentarios': 24,
'notas': 24, 'observaciones': 24}, {'devolucion': 24}, {'<feedback_noun>': 24, '^': 29, 'a': 32, 'mi': 33, 'mis': 34,
'una': 35}, {'': (19, 'gave:mentoring')}, {'^': 37}, {'^': 37, 'a': 38, 'al': 38, 'con': 38, 'de': 38, 'en': 38,
'para': 38}, {'<mentor_noun>': 39}, {'de': 40}, {'': (6, 'theirs')}, {'<infme>': 42}, {'^': 43}, {'': (1, 'moved')},
{'D': 45}, {'': (1, 'moved'), 'D': 45, 'a': 45, 'al': 45, 'de': 45, 'para': 45}, {'<date>': 47}, {'<date>': 47, 'a':
46, 'al': 46, 'para': 46}, {'a': 46, 'al': 46, 'el': 48, 'la': 49, 'lo': 49, 'para': 46}, {'': (1, 'moved'), 'D': 45,
'a': 45, 'al': 45, 'para': 45}, {'<date>': 51}, {'D': 45, 'a': 45, 'al': 45, 'el': 52, 'la': 52, 'nuestra': 52,
'nuestro': 52, 'para': 45}, {'D': 45, 'a': 45, 'al': 45, 'para': 45}, {'': (0, 'missed')}, {'hora': 55}, {'ultima':
56}, {'': (0, 'missed'), 'a': 57, 'el': 55, 'la': 55, 'lo': 55, 'nuestra': 55, 'nuestro': 55, 'todo': 55}, {'que': 3},
{'mejor': 3}, {'conviene': 3}, {'<have_to>': 59, 'conviene': 3, 'deberia': 3, 'deberiamos': 3}, {'<have_to>': 59,
'<should>': 3, 'es': 60, 'lo': 60, 'me': 61, 'no': 62, 'nos': 61, 'seria': 60}, {'^': 63}, {'^': 63, 'nosotros': 64,
'yo': 64}, {'que': 65}, {'': (13, 'talk'), '^': 63, 'nosotros': 64, 'yo': 64}, {'en': 66, 'que': 67}, {'<paper>': 23},
{'<their>': 69, 'el': 69, 'la': 69}, {'<giveinf>': 0}, {'^': 71}, {'^': 71, 'de': 72}, {'voz': 55}, {'': (0,
'missed'), 'de': 74}, {'de': 74}, {'buzon': 75, 'buzón': 75, 'casilla': 55, 'contestador': 55, 'contestadora': 55,
'correo': 76}, {'a': 77, 'al': 77, 'el': 77}, {'a': 77, 'al': 77, 'derecho': 78, 'directo': 78, 'el': 77}, {'D': 17,
'con': 17, 'el': 17, 'para': 17}, {'<date>': 17}, {'<any_det>': 81, '<date>': 17, 'con': 17, 'juntarnos': 17, 'para':
17, 'reunirnos': 17, 'vernos': 17}, {'ok': 42, 'si': 42, 'sí': 42}, {'respuesta': 42}, {'el': 83, 'feedback': 42,
'noticias': 42, 'novedades': 42, 'razon': 42, 'respuesta': 42, 'una': 84}, {'D': 42, 'algo': 42, 'cuando': 42,
'cuanto': 42, 'cuándo': 42, 'cuánto': 42, 'el': 42, 'la': 42, 'manana': 42, 'que': 42, 'qué': 42, 'si': 42}, {'favor':
42, 'intro': 42}, {'intro': 42}, {'favor': 42}, {'el': 87, 'la': 88, 'llegar': 42, 'saber': 42, 'un': 89, 'una': 88},
{'contacto': 42}, {'en': 91}, {'da': 85, 'desaconseja': 3, 'desaconsejo': 3, 'dice': 86, 'dira': 86, 'hace': 90,
'pondra': 92, 'pone': 92}, {'<will3>': 42, 'desaconseja': 3, 'desaconsejo': 3, 'me': 93, 'nos': 93}, {'<give3>': 42},
{'^': 95}, {'^': 95, 'la': 96, 'lo': 96}, {'me': 97, 'nos': 97}, {'que': 98}, {'en': 66, 'que': 65}, {'firmemente':
100}, {'': (4, 'needs_from_me')}, {'<my>': 102}, {'^': 103}, {'con': 104}, {'^': 42}, {'a': 106}, {'^': 95, 'iba':
107, 'va': 107}, {'^': 95, 'iba': 107, 'la': 108, 'lo': 108, 'va': 107}, {'me': 109, 'nos': 109}, {'que': 110}, {'^':
3, 'que': 4}, {'de': 112}, {'opinion': 113}, {'la': 114}, {'de': 115, 'partidaria': 113, 'partidario': 113}, {'parte':
102}, {'mi': 117, 'nuestra': 117}, {'de': 118}, {'...': 119, '<my>': 102}, {'^': 102}, {'le': 121}, {'le': 121, 'yo':
122}, {'^': 120, 'que': 123}, {'de': 104}, {'espera': 125}, {'la': 126}, {'de': 100}, {'le': 104, 'yo': 104}, {'^':
103, 'que': 129}, {'a': 127, 'convencida': 128, 'convencido': 128, 'esperando': 130}, {'me': 106}, {'que': 132},
{'de': 106, 'en': 106}, {'dicho': 111, 'quedado': 134}, {'a': 44}, {'que': 4}, {'en': 137}, {'falta': 104}, {'hace':
139}, {'a': 4}, {'contra': 4, 'de': 4, 'que': 4, 'sobre': 4}, {'<should>': 3, 'hay': 59, 'tengo': 59}, {'^': 143},
{'que': 144}, {'centre': 3, 'conviene': 3, 'enfoque': 3, 'olvide': 3}, {'centremos': 3, 'conviene': 3, 'enfoquemos':
3}, {'cuidado': 3}, {'<have_to>': 59, '<should>': 3, 'lo': 60, 'me': 146, 'nos': 147, 'tenga': 148}, {'<have_to>': 59,
'<should>': 3, 'lo': 60, 'me': 146, 'no': 149, 'nos': 147, 'tenga': 148}, {'^': 150}, {'^': 150, 'yo': 151}, {'...':
145, 'que': 152}, {'<any_det>': 42, 'dinero': 42, 'plata': 42}, {'que': 152}, {'^': 150, 'me': 109, 'nos': 109, 'yo':
151}, {'...': 145, 'que': 156}, {'que': 156}, {'^': 42, 'que': 106}, {'aconsejado': 112, 'dicho': 158, 'prometido':
159, 'quedado': 134, 'recomendado': 112, 'sugerido': 112}, {'<giveinf>': 42}, {'^': 161}, {'a': 162}, {'<should>': 3,
'no': 3}, {'^': 164}, {'que': 165}, {'en': 166}, {'': (3, 'advice'), '<have_to>': 59, '<should>': 3, 'lo': 60, 'me':
146, 'nos': 147, 'tenga': 148}, {'<have_to>': 59, '<should>': 3, 'lo': 60, 'me': 146, 'no': 168, 'nos': 147, 'tenga':
148}, {'^': 169, 'yo': 151}, {'que': 170}, {'en': 171}, {'^': 42, 'me': 106}, {'^': 42, 'me': 106, 'que': 173},
{'<any_det>': 102}, {'^': 175}, {'que': 106}, {'algo': 42, 'noticias': 42, 'novedades': 42, 'respuesta': 42}, {'^':
178, 'que': 106}, {'<advises>': 7, '<urges>': 141, '^': 95, 'advierte': 142, 'advirtio': 142, 'alerto': 142,
'aseguro': 99, 'comento': 153, 'debe': 154, 'deben': 154, 'decia': 155, 'dice': 157, 'dijo': 157, 'ha': 160, 'iba':
163, 'insiste': 167, 'insistio': 172, 'la': 96, 'las': 96, 'lo': 96, 'los': 96, 'pide': 166, 'pidio': 166, 'previno':
142, 'promete': 159, 'prometio': 174, 'queda': 134, 'quedaron': 134, 'quedo': 134, 'quedó': 134, 'reclama': 176,
'reclamo': 176, 'tenia': 177, 'tiene': 179, 'tienen': 177, 'va': 163, 'van': 163}, {'D': 102}, {'...': 181}, {'': (4,
'needs_from_me'), '...': 181}, {'...': 119, '<any_det>': 182, '<my>': 183}, {'^': 102, 'le': 121}, {'^': 102, 'le':
121, 'yo': 185}, {'^': 184, 'que': 186}, {'<advises>': 7, '<urges>': 141, '^': 95, 'advierte': 142, 'advirtio': 142,
'alerto': 142, 'aseguro': 99, 'comento': 153, 'debe': 154, 'deben': 154, 'decia': 155, 'dice': 157, 'dijo': 157, 'ha':
160, 'iba': 163, 'insiste': 167, 'insistio': 172, 'la': 96, 'las': 96, 'lo': 96, 'los': 96, 'pide': 166, 'pidio': 166,
'previno': 142, 'promete': 159, 'prometio': 174, 'queda': 134, 'quedaron': 134, 'quedo': 134, 'quedó': 134, 'tenia':
177, 'tiene': 177, 'tienen': 177, 'va': 163, 'van': 163}, {'^': 184}, {'me': 106, 'nos': 106}, {'^': 42, 'que': 190},
{'de': 191, 'en': 191}, {'': (6, 'theirs'), 'me': 42}, {'conmigo': 134, 'de': 191, 'debiendo': 193, 'en': 191}, {'^':
120}, {'escribir': 42, 'escribirme': 42, 'llamar': 42, 'llamarme': 42}, {'^': 196}, {'a': 197}, {'a': 8, 'al': 8,
'en': 8, 'por': 8}, {'caer': 199, 'ver': 199}, {'de': 106}, {'acerco': 199, 'acercó': 199, 'aparecio': 199,
'compromete': 107, 'comprometio': 107, 'dejo': 200, 'encarga': 201, 'ocupa': 201, 'ofrecio': 107, 'paso': 199, 'pasó':
199, 'vino': 199}, {'que': 44}, {'<advises>': 7, '<may3>': 44, '<opines>': 68, '^': 94, 'aseguro': 99, 'cree': 101,
'cuenta': 105, 'debe': 44, 'dice': 111, 'dijo': 111, 'era': 116, 'es': 116, 'espera': 124, 'esta': 131, 'está': 131,
'falta': 133, 'falto': 133, 'ha': 135, 'iba': 136, 'insiste': 138, 'insistio': 138, 'le': 140, 'me': 180, 'necesita':
187, 'nos': 188, 'pide': 104, 'precisa': 189, 'promete': 159, 'prometio': 174, 'propone': 137, 'propuso': 137,
'queda': 134, 'quedaron': 192, 'quedo': 194, 'quedó': 194, 'quiere': 195, 'regresa': 198, 'requiere': 195, 'se': 202,
'tenia': 203, 'tiene': 203, 'tienen': 203, 'va': 136, 'van': 136, 'volvera': 198, 'vuelve': 198}, {'^': 3, 'era': 112,
'es': 112, 'fue': 112, 'que': 4}, {'...': 5, '^': 3, 'era': 112, 'es': 112, 'fue': 112, 'que': 4}, {'<them>': 205,
'N': 205}, {'<them>': 205, 'N': 206, 'el': 207, 'la': 207}, {'de': 208, 'del': 208}, {'': (9, 'told')}, {'N': 210},
{'a': 211}, {'<see_inf>': 55}, {'<see_inf>': 55, 'de': 213}, {'a': 8, 'por': 8}, {'paso': 215, 'pasó': 215,
'vinieron': 8, 'vino': 8}, {'desaconseja': 3, 'desaconsejo': 3, 'me': 93, 'nos': 93}, {'N': 4}, {'de': 218}, {'': (7,
'waiting')}, {'': (7, 'waiting'), 'l': 220}, {'': (7, 'waiting'), 'de': 221, 'del': 220}, {'espera': 222}, {'': (11,
'thinking')}, {'mejor': 224}, {'juicio': 4}, {'si': 224}, {'juicio': 219, 'la': 223, 'lo': 225, 'su': 226, 'ver':
227}, {'<see_inf>': 8}, {'de': 229}, {'mia': 0}, {'': (10, 'thanks')}, {'a': 232}, {'': (10, 'thanks'), 'a': 232},
{'con': 232}, {'': (13, 'talk')}, {'parecer': 236}, {'': (22, 'gave:encouragement')}, {'^': 238}, {'N': 239}, {'a':
240}, {'de': 55}, {'atras': 242, 'detras': 242}, {'que': 220}, {'': (7, 'waiting'), 'a': 244, 'que': 220}, {'atras':
242, 'detras': 242, 'esperando': 245}, {'con': 8}, {'': (13, 'talk'), '<they>': 236}, {'que': 248}, {'de': 249}, {'^':
37, 'a': 38}, {'': (16, 'gave:intro')}, {'^': 252}, {'a': 253, 'con': 253, 'de': 253, 'entre': 253}, {'intro': 254,
'introduccion': 254, 'presentacion': 254, 'puente': 254}, {'el': 255, 'la': 255, 'una': 255}, {'': (18,
'gave:knowledge')}, {'^': 257}, {'a': 258, 'con': 258, 'en': 258}, {'N': 259}, {'a': 260}, {'': (23,
'gave:volunteering')}, {'^': 262}, {'alimentos': 263}, {'de': 264}, {'algo': 8, 'un': 8, 'una': 8}, {'': (21,
'gave:referral')}, {'^': 267}, {'a': 268, 'para': 268}, {'recomendacion': 269}, {'de': 270}, {'cruzo': 55}, {'vemos':
55}, {'coincido': 55, 'llamo': 55, 'me': 272, 'nos': 273, 'veo': 55}, {'comunitario': 263, 'social': 263}, {'que':
236}, {'<paper>': 25}, {'mi': 277, 'mis': 277, 'nuestra': 277}, {'experiencia': 258}, {'^': 278, 'mi': 279}, {'': (14,
'together')}, {'nosotros': 281}, {'N': 253}, {'N': 253, 'a': 283}, {'con': 283, 'y': 284}, {'N': 285}, {'a': 286},
{'dia': 4}, {'del': 288, 'recibido': 4}, {'': (8, 'asked')}, {'a': 290}, {'N': 290}, {'a': 292, 'con': 290}, {'mi':
279}, {'dudas': 258, 'preguntas': 258}, {'las': 295, 'sus': 295}, {'que': 224}, {'correos': 8, 'mails': 8, 'mensajes':
8}, {'palabras': 8}, {'correos': 8, 'de': 298, 'mensajes': 8, 'palabra': 8, 'palabras': 8, 'unas': 299}, {'correos':
8, 'mensajes': 8, 'palabra': 8, 'palabras': 8, 'unas': 299}, {'roja': 263}, {'vueltas': 55}, {'encargo': 0}, {'me':
304}, {'eso': 305, 'planton': 55}, {'llamado': 55, 'visto': 55}, {'<see_inf>': 224, 'haber': 307}, {'<see_inf>': 224},
{'haber': 55, 'llamar': 55, 'ver': 55}, {'a': 236}, {'N': 0}, {'': (12, 'task')}, {'N': 313}, {'a': 314, 'con': 314,
'y': 314}, {'N': 315}, {'N': 315, 'a': 316}, {'contacto': 313}, {'en': 318}, {'': (5, 'mine'), '^': 71, 'a': 312,
'conectar': 317, 'conectarlos': 313, 'juntar': 317, 'juntarlos': 313, 'ponerlos': 319, 'presentar': 317,
'presentarlos': 313}, {'a': 268, 'con': 268}, {'N': 321}, {'N': 321, 'a': 322}, {'<clitic>': 213, '<see_inf>': 55},
{'no': 324}, {'que': 325, 'sin': 324}, {'...': 326}, {'hace': 327, 'que': 248}, {'^': 257, 'a': 258, 'de': 258, 'en':
258, 'para': 258, 'sobre': 258}, {'<course>': 329}, {'gracias': 234}, {'el': 330, 'gracias': 234, 'la': 330, 'las':
331, 'un': 330, 'una': 330}, {'el': 330, 'la': 330, 'un': 330, 'una': 330}, {'^': 0}, {'la': 334, 'lo': 334},
{'<clitic>': 334, 'se': 335}, {'que': 336}, {'a': 258, 'con': 258}, {'mano': 338}, {'una': 339}, {'a': 55}, {'menos':
341}, {'de': 342}, {'cual': 236, 'cuales': 236}, {'de': 220, 'del': 220}, {'agenda': 17}, {'lugar': 4}, {'<them>': 4,
'N': 4}, {'de': 348, 'del': 348}, {'opinion': 4}, {'agenda': 17, 'cuanto': 248, 'espera': 345, 'la': 346, 'mi': 347,
'opinion': 349, 'su': 350, 'tu': 347}, {'de': 0}, {'yo': 352}, {'<their>': 23}, {'a': 258, 'como': 258, 'cómo': 258},
{'N': 355, '^': 257}, {'a': 356, 'como': 258, 'cómo': 258}, {'cinco': 281, 'cuatro': 281, 'dos': 281, 'tres': 281},
{'preguntar': 290}, {'para': 359}, {'N': 360}, {'a': 361}, {'podcast': 224, 'video': 224}, {'entrevista': 224},
{'podcast': 224}, {'de': 224}, {'charla': 366}, {'el': 363, 'la': 364, 'que': 224, 'un': 365, 'una': 367}, {'': (7,
'waiting'), 'respuesta': 220}, {'me': 220}, {'a': 244, 'el': 220, 'la': 369, 'noticias': 220, 'que': 370, 'respuesta':
220, 'su': 220, 'sus': 220}, {'<set>': 17, 'a': 127, 'convencida': 128, 'convencido': 128, 'en': 346, 'esperando':
130, 'pendiente': 72}, {'con': 8, 'tambien': 281, 'también': 281}, {'dos': 281}, {'cuatro': 281, 'dos': 281, 'tres':
281}, {'con': 8, 'las': 374, 'los': 375, 'todos': 281}, {'de': 221, 'del': 220}, {'espera': 377}, {'la': 378}, {'a':
379, 'esperando': 245}, {'bien': 224, 'bueno': 224, 'dpm': 224}, {'a': 220}, {'': (7, 'waiting'), 'el': 220, 'la':
220, 'lo': 220, 'que': 220, 'su': 220, 'sus': 220}, {'de': 383, 'del': 383}, {'a': 379, 'atenta': 382, 'atento': 382,
'esperando': 245, 'pendiente': 384, 'pendientes': 384, 'pensando': 224}, {'rato': 8}, {'charlando': 8, 'con': 8,
'donde': 8, 'en': 8, 'hablando': 8, 'platicando': 8, 'reunida': 8, 'reunido': 8, 'tomando': 8, 'un': 386},
{'charlando': 8, 'con': 8, 'en': 8, 'hablando': 8, 'juntos': 8, 'reunidas': 8, 'reunidos': 8, 'revisando': 8,
'tomando': 8, 'trabajando': 8, 'viendo': 8}, {'tambien': 281, 'también': 281}, {'N': 106, 'me': 106, 'nos': 106},
{'^': 71, 'conectar': 317, 'conectarlos': 313, 'juntar': 317, 'juntarlos': 313, 'ponerlos': 319, 'presentar': 317,
'presentarlos': 313, 'que': 390}, {'': (0, 'missed'), '<date>': 55}, {'': (0, 'missed'), '<date>': 55, 'la': 392},
{'': (0, 'missed'), '<date>': 55, 'a': 393, 'al': 392, 'el': 392, 'la': 392, 'su': 392, 'una': 392}, {'a': 394}, {'^':
71, 'que': 132}, {'<their>': 22, 'el': 22, 'la': 22}, {'^': 397}, {'a': 398, 'al': 398, 'de': 398, 'del': 398,
'sobre': 398}, {'^': 257, 'en': 258}, {'N': 400}, {'a': 401}, {'cobertura': 55}, {'de': 403}, {'casa': 8}, {'de': 8},
{'': (15, 'contact'), 'casa': 8, 'la': 405, 'lo': 406, 'ver': 8, 'visitar': 8}, {'a': 407, 'al': 8, 'con': 8, 'donde':
8}, {'a': 8, 'al': 8, 'con': 8, 'juntos': 8, 'por': 8}, {'': (10, 'thanks'), 'el': 236, 'ella': 236, 'ello': 236,
'eso': 236, 'mi': 236, 'mí': 236, 'nosotros': 236, 'él': 236}, {'N': 232, 'a': 410}, {'^': 262, 'con': 263, 'de': 263,
'en': 263, 'para': 263}, {'voluntariado': 412}, {'de': 413}, {'la': 10, 'verme': 8, 'vernos': 8, 'visitarme': 8},
{'casa': 8, 'la': 10}, {'a': 415, 'por': 416}, {'el': 55, 'la': 55, 'nuestra': 55, 'nuestro': 55}, {'aire': 418},
{'^': 42, 'el': 419, 'nada': 418}, {'de': 106, 'en': 420, 'pendiente': 418}, {'dicho': 111, 'pasado': 417, 'quedado':
421, 'venido': 417}, {'': (0, 'missed'), 'en': 213}, {'acordado': 55, 'agendado': 55, 'quedado': 423}, {'acordado':
55, 'agendado': 55, 'quedado': 55}, {'': (15, 'contact'), 'por': 8}, {'ver': 224}, {'que': 427}, {'no': 55}, {'que':
429}, {'...': 326, 'mucho': 430}, {'pasado': 417, 'venido': 417}, {'D': 17}, {'<infle>': 0}, {'^': 434}, {'^': 71,
'conectar': 317, 'conectarlos': 313, 'juntar': 317, 'juntarlos': 313, 'ponerlos': 319, 'presentar': 317,
'presentarlos': 313}, {'almuerzo': 433, 'de': 435, 'junta': 433, 'que': 436, 'reunion': 433, 'reunión': 433}, {'': (5,
'mine'), 'que': 0}, {'las': 17}, {'para': 17}, {'': (15, 'contact'), '<them>': 440, 'N': 440}, {'': (5, 'mine'), '^':
434, 'juntarnos': 17, 'vernos': 17}, {'': (5, 'mine'), '^': 434, 'almorzar': 17, 'comer': 17, 'hablar': 17,
'juntarnos': 17, 'reunirnos': 17, 'tomar': 17, 'vernos': 17}, {'': (2, 'plan'), 'el': 17}, {'D': 17, 'a': 439, 'con':
441, 'de': 442, 'el': 17, 'en': 443, 'para': 444}, {'<done_pp>': 8, 'de': 435, 'prometido': 438, 'quedado': 445,
'visto': 9}, {'^': 434, 'juntarnos': 17, 'vernos': 17}, {'^': 434, 'almorzar': 17, 'comer': 17, 'hablar': 17,
'juntarnos': 17, 'reunirnos': 17, 'tomar': 17, 'vernos': 17}, {'D': 17, 'a': 439, 'con': 441, 'de': 447, 'el': 17,
'en': 448, 'para': 444}, {'<done_pp>': 8, 'quedado': 449, 'visto': 9}, {'^': 37, 'a': 38, 'de': 38, 'en': 38},
{'mentor': 451, 'mentora': 451}, {'<course>': 329, 'intro': 254, 'introduccion': 254, 'presentacion': 254, 'puente':
254}, {'': (15, 'contact'), '<course>': 329}, {'': (15, 'contact'), '<course>': 329, 'intro': 254, 'introduccion':
254, 'presentacion': 254, 'puente': 254}, {'^': 262, 'con': 263, 'en': 263}, {'call': 8, 'de': 452, 'el': 453, 'la':
453, 'un': 454, 'una': 455, 'voluntariado': 456, 'zoom': 8}, {'call': 8, 'un': 8, 'una': 8, 'voluntariado': 456,
'zoom': 8}, {'<see_inf>': 55, '^': 43}, {'a': 459}, {'a': 213}, {'a': 283, 'con': 283, 'y': 283}, {'N': 462}, {'de':
463, 'entre': 463}, {'a': 8, 'al': 8, 'con': 8, 'un': 8}, {'a': 283, 'con': 283}, {'para': 55}, {'menos': 55}, {'de':
468}, {'campo': 42, 'cancha': 42, 'tejado': 42}, {'su': 470}, {'en': 471}, {'esta': 472, 'está': 472}, {'es': 17},
{'dia': 210, 'tanto': 210}, {'contacto': 466}, {'al': 475, 'en': 476}, {'a': 268, 'ante': 268, 'con': 268, 'en': 268,
'para': 268}, {'<called1>': 8, '<moved3>': 54, '<off>': 55, '<sent_to>': 79, 'alente': 239, 'anime': 239, 'apoye':
239, 'avise': 210, 'ayude': 259, 'conecte': 466, 'console': 239, 'cual': 236, 'cuales': 236, 'debo': 0, 'dejamos':
467, 'echo': 469, 'extrano': 55, 'felicite': 239, 'informe': 210, 'informé': 210, 'pelota': 473, 'persigo': 55,
'presente': 466, 'proxima': 474, 'puse': 477, 'recomende': 478, 'tranquilice': 239}, {'contacto': 253}, {'en': 480},
{'<called1>': 8, 'conecte': 253, 'cual': 236, 'cuales': 236, 'presente': 253, 'puse': 481}, {'<any_det>': 277},
{'<feedback_noun>': 24, '^': 483, 'mi': 33, 'mis': 34, 'una': 35}, {'<any_det>': 23, '<their>': 23}, {'': (9, 'told'),
'a': 210, 'que': 210}, {'<give1>': 0}, {'que': 0}, {'^': 25}, {'cliente': 268, 'contacto': 268, 'lead': 268,
'prospecto': 268}, {'un': 490}, {'': (8, 'asked'), 'a': 290}, {'': (5, 'mine'), 'a': 312}, {'audio': 8}, {'un': 494},
{'^': 238, 'a': 240}, {'suerte': 496}, {'^': 257, 'con': 258}, {'mano': 498}, {'animo': 496, 'animos': 496, 'fuerza':
496, 'gracias': 234, 'las': 331, 'una': 499}, {'porras': 496, 'una': 499}, {'<any_det>': 258, 'a': 258, 'como': 258,
'cómo': 258}, {'': (15, 'contact'), 'cliente': 268, 'contacto': 268, 'lead': 268, 'prospecto': 268}, {'un': 503}, {'':
(15, 'contact'), 'para': 359}, {'debiendo': 0}, {'prometido': 438}, {'prometido': 334}, {'animo': 496}, {'el': 509},
{'': (15, 'contact'), 'cliente': 268, 'contacto': 268, 'lead': 268, 'mensaje': 8, 'prospecto': 268}, {'un': 511},
{'opinion': 290}, {'': (8, 'asked'), 'a': 290, 'ayuda': 290, 'consejo': 290, 'opinion': 290, 'su': 513}, {'a': 283},
{'de': 0, 'debiendo': 0, 'en': 0}, {'<my>': 102, 'el': 102, 'la': 102, 'las': 102, 'los': 102}, {'^': 517}, {'a': 0},
{'<handed1>': 484, '<read1>': 485, '<told1>': 486, '^': 487, 'agradeci': 234, 'agradecimos': 234, 'asegure': 488,
'ayude': 259, 'comparti': 489, 'consegui': 491, 'consultamos': 492, 'consulte': 492, 'conteste': 8, 'debemos': 0,
'debo': 493, 'deje': 495, 'dejé': 495, 'derive': 491, 'desee': 497, 'di': 500, 'dije': 337, 'dijimos': 337, 'eche':
501, 'ensene': 502, 'envie': 504, 'envié': 504, 'escribi': 505, 'escribí': 505, 'estoy': 506, 'explique': 502,
'hable': 8, 'hablé': 8, 'hace': 139, 'he': 507, 'hemos': 508, 'levante': 510, 'levanté': 510, 'llame': 8, 'llamé': 8,
'mande': 512, 'mandé': 512, 'marque': 8, 'marqué': 8, 'mostre': 502, 'ofreci': 0, 'pase': 491, 'pedi': 514, 'pedimos':
492, 'preguntamos': 492, 'pregunte': 492, 'presente': 515, 'preste': 489, 'prometi': 438, 'prometimos': 438, 'quede':
516, 'quedé': 516, 'referi': 491, 'regale': 489, 'respondi': 8, 'subi': 510, 'tenemos': 488, 'tengo': 488, 'urge':
518, 'vamos': 519, 'voy': 519}, {'el': 224, 'en': 224, 'que': 224, 'sobre': 224, 'un': 224}, {'animo': 496, 'animos':
496, 'fuerza': 496, 'gracias': 234, 'las': 331}, {'porras': 496}, {'<handed1>': 484, '<read1>': 485, '<told1>': 486,
'^': 487, 'agradeci': 234, 'agradecimos': 234, 'comparti': 489, 'consegui': 491, 'consultamos': 492, 'consulte': 492,
'debo': 493, 'derive': 491, 'desee': 497, 'di': 522, 'dije': 337, 'dijimos': 337, 'eche': 523, 'ensene': 502, 'envie':
491, 'envié': 491, 'explique': 502, 'he': 507, 'hemos': 508, 'levante': 510, 'levanté': 510, 'mande': 491, 'mandé':
491, 'mostre': 502, 'ofreci': 0, 'pase': 491, 'pedi': 514, 'pedimos': 492, 'preguntamos': 492, 'pregunte': 492,
'presente': 515, 'preste': 489, 'prometi': 438, 'prometimos': 438, 'quede': 516, 'quedé': 516, 'referi': 491,
'regale': 489, 'subi': 510, 'tenemos': 488, 'tengo': 488}, {'perdida': 55}, {'perdida': 55, 'suya': 525}, {'perdidas':
55}, {'es': 4}, {'hacer': 528}, {'que': 529}, {'deberia': 529, 'deberiamos': 529, 'tenemos': 530, 'tengo': 530},
{'<called1>': 8, '<moved3>': 54, '<off>': 55, '<sent_to>': 79, 'alente': 239, 'anime': 239, 'apoye': 239, 'avise':
210, 'ayude': 259, 'conecte': 466, 'console': 239, 'debo': 0, 'dejamos': 467, 'echo': 469, 'extrano': 55, 'felicite':
239, 'informe': 210, 'informé': 210, 'persigo': 55, 'presente': 466, 'puse': 477, 'que': 531, 'recomende': 478,
'tranquilice': 239}, {'juntos': 281}, {'<called1>': 8, 'conecte': 253, 'cual': 236, 'cuales': 236, 'dos': 533,
'presente': 253, 'puse': 481}, {'^': 267, 'a': 268}, {'vida': 268}, {'de': 536}, {'curriculum': 268, 'cv': 535,
'hoja': 537}, {'<their>': 538, '^': 278}, {'': (15, 'contact'), '<link>': 8}, {'que': 236, 'qué': 236}, {'': (13,
'talk'), 'como': 236, 'cuando': 236, 'cuándo': 236, 'cómo': 236, 'de': 236, 'por': 541, 'que': 236, 'si': 236,
'sobre': 236}, {'que': 542}, {'N': 519}, {'': (5, 'mine'), 'a': 0, 'con': 544, 'en': 0}, {'voz': 8}, {'de': 546},
{'<letter>': 8, 'mensaje': 547, 'nota': 547}, {'visto': 55}, {'alborotado': 55}, {'y': 550}, {'<any_det>': 548,
'<letter>': 8, '<stood>': 55, 'botada': 55, 'botado': 55, 'en': 549, 'mensaje': 547, 'nota': 547, 'varado': 55,
'vestido': 551}, {'<tip>': 5}, {'^': 3, 'de': 4, 'que': 4}, {'consejo': 554, 'dato': 554, 'tip': 554}, {'espalda':
55}, {'...': 553, 'como': 555, 'el': 555, 'este': 555, 'la': 556, 'planton': 55, 'un': 555}, {'': (5, 'mine'), 'de':
0}, {'': (5, 'mine'), 'de': 0, 'yo': 558}, {'<any_det>': 548, '<letter>': 8, 'mensaje': 547, 'nota': 547}, {'^': 71,
'el': 220, 'la': 220, 'que': 370, 'su': 220, 'sus': 220}, {'': (13, 'talk'), 'que': 236, 'si': 236}, {'': (13,
'talk'), '^': 150, 'me': 109, 'nos': 109, 'yo': 151}, {'': (13, 'talk'), 'que': 563, 'si': 236}, {'<called_pp>': 8,
'aconsejado': 112, 'comentado': 562, 'confirmado': 562, 'contado': 562, 'dicho': 564, 'explicado': 562, 'preguntado':
562, 'prometido': 159, 'quedado': 134, 'recomendado': 112, 'sugerido': 112}, {'de': 236, 'del': 236, 'sobre': 236},
{'<called_pp>': 8}, {'comprometido': 519, 'cruzado': 8, 'encontrado': 8, 'juntado': 8, 'reunido': 8, 'tomado': 8,
'visto': 8}, {'a': 17, 'al': 17}, {'D': 17, 'a': 17, 'con': 17, 'el': 17, 'en': 17}, {'a': 0, 'para': 0}, {'': (0,
'missed'), 'N': 55}, {'completo': 55}, {'': (0, 'missed'), 'a': 572, 'completamente': 55, 'contestar': 55, 'de': 55,
'del': 55, 'el': 55, 'escribir': 55, 'felicitar': 55, 'ir': 55, 'la': 55, 'llamar': 55, 'llamarla': 55, 'llamarlo':
55, 'lo': 55, 'mandar': 55, 'por': 573, 'que': 55, 'responder': 55}, {'': (0, 'missed'), 'a': 572, 'completamente':
55, 'contestar': 55, 'de': 574, 'del': 55, 'el': 55, 'escribir': 55, 'felicitar': 55, 'ir': 55, 'la': 55, 'llamar':
55, 'llamarla': 55, 'llamarlo': 55, 'lo': 55, 'mandar': 55, 'por': 573, 'que': 55, 'responder': 55}, {'^': 164, 'le':
334, 'les': 334, 'se': 335}, {'le': 334, 'les': 334, 'que': 576, 'se': 335}, {'^': 71, 'de': 106, 'en': 106},
{'esperando': 55, 'sin': 55}, {'de': 106, 'en': 106, 'mal': 55}, {'': (2, 'plan'), 'mi': 0, 'mí': 0}, {'D': 17, '^':
71, 'a': 581, 'con': 17, 'el': 17, 'en': 17}, {'juntar': 17, 'reunir': 17, 'ver': 17}, {'a': 583}, {'<advises>': 7,
'<called3>': 8, '<met1>': 540, '<moved3>': 54, '<off>': 55, '<says>': 542, '<sent_to>': 79, '<urges>': 141, '^': 95,
'acompanaron': 281, 'acompano': 281, 'acorde': 366, 'acuerdo': 366, 'advierte': 142, 'advirtio': 142, 'alerto': 142,
'aseguro': 99, 'aviso': 543, 'avisó': 543, 'bailo': 55, 'clavo': 55, 'comento': 153, 'comprometi': 545, 'comprometo':
519, 'confirma': 543, 'debe': 154, 'deben': 154, 'decia': 155, 'dejo': 552, 'dice': 157, 'dijo': 157, 'dio': 557,
'embarco': 55, 'encargo': 559, 'encontre': 8, 'envio': 560, 'envió': 560, 'fallo': 55, 'falta': 561, 'falto': 72,
'ghosteo': 55, 'gustaria': 224, 'ha': 565, 'habla': 566, 'hablo': 566, 'habló': 566, 'han': 567, 'he': 568, 'iba':
163, 'insiste': 167, 'insistio': 172, 'invita': 569, 'invitan': 569, 'juntamos': 570, 'juntare': 17, 'junto': 570,
'la': 96, 'las': 96, 'lo': 96, 'los': 96, 'mando': 560, 'mandó': 560, 'ofreci': 571, 'olvide': 575, 'olvidé': 575,
'paso': 560, 'pasó': 560, 'perdi': 394, 'pide': 166, 'pidio': 577, 'planto': 55, 'pregunto': 224, 'previno': 142,
'promete': 159, 'prometio': 174, 'queda': 578, 'quedaron': 134, 'quede': 579, 'quedo': 580, 'quedé': 579, 'quedó':
580, 'reclama': 176, 'reclamo': 176, 'reenvio': 560, 'reenvió': 560, 'reunimos': 570, 'reunire': 17, 'reuno': 570,
'tenia': 177, 'tiene': 179, 'tienen': 177, 'toca': 582, 'tocara': 570, 'toco': 72, 'va': 163, 'van': 163, 'vemos':
570, 'veo': 570, 'vere': 17, 'vi': 8, 'voy': 584}, {'tarea': 0}, {'gracias': 233}, {'<their>': 538}, {'N': 55}, {'de':
589}, {'fono': 55, 'telefono': 55}, {'': (0, 'missed'), 'llamada': 55}, {'llamadas': 55}, {'': (0, 'missed'), 'el':
591, 'la': 592, 'las': 593, 'mis': 55, 'nada': 55}, {'<answers>': 594}, {'<answers>': 594, 'me': 595, 'nos': 595},
{'hablado': 55, 'visto': 55}, {'dio': 55, 'hizo': 55, 'pudo': 55}, {'<seen1>': 55, 'he': 597, 'hemos': 597, 'se':
598}, {'con': 55}, {'<see_inf>': 55, 'dar': 600}, {'<see_inf>': 55, 'a': 601, 'dar': 600}, {'manera': 392}, {'habido':
603}, {'': (0, 'missed'), '<date>': 55, 'manera': 242}, {'': (0, 'missed'), '<date>': 55, 'manera': 392}, {'nunca':
55}, {'ir': 394}, {'nada': 242}, {'dio': 392, 'hizo': 392, 'nada': 242, 'presento': 55, 'presentó': 55, 'pudo': 392},
{'nadie': 55}, {'<answers>': 594, '<clitic>': 599, '<managed1>': 602, '<seen1>': 55, 'acudio': 55, 'aparecieron': 55,
'aparecio': 55, 'disponible': 55, 'ha': 604, 'hay': 605, 'he': 597, 'hemos': 597, 'hubo': 606, 'llego': 607, 'llegue':
395, 'me': 595, 'nos': 595, 'olvidar': 73, 'olvidarme': 73, 'pude': 608, 'sabemos': 609, 'se': 610, 'sé': 609,
'tuvimos': 392, 'vino': 611}, {'': (5, 'mine'), 'a': 0, 'en': 0}, {'el': 220, 'la': 220, 'que': 370, 'su': 220, 'sus':
220}, {'cruzado': 8, 'encontrado': 8, 'juntado': 8, 'reunido': 8, 'tomado': 8, 'visto': 8}, {'': (14, 'together'),
'D': 17, 'a': 17, 'con': 17, 'el': 17, 'en': 17}, {'': (2, 'plan'), 'D': 17, 'a': 17, 'con': 17, 'el': 17, 'en': 17},
{'<advises>': 7, '<called3>': 8, '<met1>': 540, '<moved3>': 54, '<off>': 55, '<says>': 542, '<sent_to>': 79,
'<urges>': 141, '^': 95, 'acompano': 281, 'advierte': 142, 'advirtio': 142, 'alerto': 142, 'aseguro': 99, 'aviso':
543, 'avisó': 543, 'bailo': 55, 'clavo': 55, 'comento': 153, 'comprometimos': 613, 'confirma': 543, 'debe': 154,
'deben': 154, 'decia': 155, 'dejo': 552, 'dice': 157, 'dijo': 157, 'dio': 557, 'embarco': 55, 'envio': 560, 'envió':
560, 'fallo': 55, 'falta': 614, 'ghosteo': 55, 'gustaria': 224, 'ha': 565, 'habla': 566, 'hablo': 566, 'habló': 566,
'han': 567, 'hemos': 615, 'iba': 163, 'insiste': 167, 'insistio': 172, 'invita': 569, 'invitan': 569, 'juntamos': 616,
'juntaremos': 17, 'junto': 570, 'la': 96, 'las': 96, 'lo': 96, 'los': 96, 'mando': 560, 'mandó': 560, 'paso': 560,
'pasó': 560, 'pide': 166, 'pidio': 577, 'planto': 55, 'previno': 142, 'promete': 159, 'prometio': 174, 'queda': 134,
'quedaron': 134, 'quedo': 580, 'quedó': 580, 'reenvio': 560, 'reenvió': 560, 'reunimos': 616, 'reuniremos': 17,
'reuno': 570, 'tenia': 177, 'tiene': 177, 'tienen': 177, 'toca': 570, 'tocara': 570, 'va': 163, 'vamos': 584, 'van':
163, 'vemos': 617, 'veo': 570, 'veremos': 17, 'vimos': 281}, {'mi': 313, 'mí': 313}, {'mental': 313, 'para': 619,
'personal': 313}, {'<answers>': 594, 'llamo': 55, 'llamó': 55}, {'conecto': 55, 'conectó': 55, 'dio': 55, 'hizo': 55,
'pudo': 55}, {'<answers>': 594, '<came3>': 55, '<clitic>': 599, '<managed1>': 602, '<seen1>': 55, 'he': 597, 'hemos':
597, 'me': 621, 'nos': 595, 'se': 622}, {'conviene': 3, 'deberia': 3, 'deberiamos': 3, 'es': 60, 'habria': 59, 'hay':
59, 'lo': 60, 'me': 61, 'tendria': 59, 'tenemos': 59, 'tengo': 59}, {'^': 3, 'es': 4, 'seria': 4}, {'ideal': 625,
'mejor': 625, 'suyo': 625}, {'^': 624, 'lo': 626}, {'<them>': 627, '<they>': 627, 'que': 248}, {'despacho': 17},
{'oficina': 17}, {'casa': 17}, {'aca': 17, 'aqui': 17, 'casa': 17, 'el': 629, 'la': 630, 'mi': 631}, {'por': 632},
{'semana': 8}, {'de': 634}, {'dia': 8, 'fin': 635, 'finde': 8}, {'noche': 8, 'tarde': 8}, {'...': 247, 'el': 636,
'la': 637, 'por': 405, 'un': 386}, {'saludar': 8, 'ver': 8}, {'...': 247, '<their>': 538, '^': 278, 'a': 639, 'el':
636, 'la': 637, 'por': 8, 'un': 386}, {'a': 292}, {'a': 292, 'ayuda': 641, 'consejo': 641, 'opinion': 641},
{'<giveinf>': 0, '<infle>': 0}, {'': (7, 'waiting'), '^': 434, 'el': 220, 'la': 220, 'lo': 220, 'que': 220, 'su': 220,
'sus': 220}, {'^': 643, 'conectar': 317, 'de': 644, 'del': 383, 'juntar': 317, 'presentar': 317}, {'contratar': 224,
'escribir': 224, 'invitar': 224, 'llamar': 224, 'si': 224}, {'en': 646}, {'en': 224, 'que': 224}, {'N': 319}, {'a':
649, 'en': 318}, {'visto': 236}, {'lo': 651, 'poco': 55}, {'a': 283, 'con': 283, 'y': 284}, {'N': 653}, {'N': 462,
'a': 654, 'el': 8}, {'N': 438}, {'': (5, 'mine'), 'a': 656, 'que': 0}, {'<date>': 17, 'paso': 313}, {'pasos': 313},
{'con': 283}, {'contacto': 660}, {'en': 661}, {'N': 662}, {'contacto': 287}, {'N': 662, 'a': 663, 'en': 664},
{'olvide': 73}, {'me': 666}, {'se': 667}, {'<is3>': 236, 'no': 668}, {'^': 71, 'el': 55, 'la': 55, 'nuestra': 55,
'nuestro': 55}, {'^': 71, 'agendada': 17, 'agendado': 17, 'de': 106, 'en': 420, 'fijada': 17, 'pendiente': 670},
{'<them>': 440, 'N': 440}, {'juntarnos': 17, 'vernos': 17}, {'almorzar': 17, 'comer': 17, 'hablar': 17, 'juntarnos':
17, 'reunirnos': 17, 'tomar': 17, 'vernos': 17}, {'D': 17, 'a': 439, 'con': 672, 'de': 673, 'el': 17, 'en': 674,
'para': 444}, {'la': 378, 'las': 17}, {'de': 435, 'en': 435, 'para': 17}, {'la': 0, 'lo': 0}, {'le': 0, 'les': 0,
'se': 678}, {'le': 0, 'les': 0, 'se': 678, 'yo': 679}, {'^': 434, 'que': 680}, {'de': 681, 'en': 681, 'para': 17},
{'': (15, 'contact'), '<them>': 677, 'N': 682}, {'^': 434, 'juntarnos': 17, 'que': 680, 'vernos': 17}, {'^': 434,
'almorzar': 17, 'comer': 17, 'hablar': 17, 'juntarnos': 17, 'que': 680, 'reunirnos': 17, 'tomar': 17, 'vernos': 17},
{'D': 17, 'a': 676, 'con': 683, 'de': 684, 'el': 17, 'en': 685, 'para': 444, 'pendiente': 384, 'pendientes': 384},
{'': (5, 'mine'), '^': 434, 'juntarnos': 17, 'que': 680, 'vernos': 17}, {'': (5, 'mine'), 'le': 0}, {'': (5, 'mine'),
'^': 434, 'almorzar': 17, 'comer': 17, 'hablar': 17, 'juntarnos': 17, 'que': 680, 'reunirnos': 17, 'tomar': 17,
'vernos': 17}, {'D': 17, 'a': 439, 'con': 683, 'de': 687, 'debiendo': 688, 'debiendole': 0, 'el': 17, 'en': 689,
'para': 444}, {'': (6, 'theirs'), '<infle>': 0}, {'': (5, 'mine'), '^': 691, 'que': 190}, {'': (5, 'mine'), '^': 691,
'el': 419, 'nada': 418, 'que': 190}, {'^': 71, 'de': 383, 'del': 383, 'el': 55, 'la': 55, 'nuestra': 55, 'nuestro':
55}, {'a': 379, 'atenta': 382, 'atento': 382, 'conmigo': 134, 'de': 692, 'debiendo': 193, 'en': 693, 'esperando': 245,
'pendiente': 694, 'pendientes': 384}, {'^': 42, 'el': 419, 'nada': 418, 'que': 190}, {'conmigo': 134, 'de': 191,
'debiendo': 193, 'en': 696, 'pendiente': 670}, {'<letter>': 8}, {'<letter>': 8, 'visita': 8}, {'el': 698, 'la': 699,
'un': 698, 'una': 698}, {'colgue': 8, 'corte': 8, 'corté': 8, 'hable': 8, 'hablé': 8, 'salgo': 8, 'termino': 8}, {'N':
478}, {'a': 702}, {'conectar': 317, 'juntar': 317, 'presentar': 317}, {'dudas': 258}, {'sus': 705}, {'': (15,
'contact'), '<their>': 23}, {'la': 8, 'reunion': 8, 'reunirme': 8, 'reunión': 8, 'una': 8}, {'de': 708}, {'por': 17},
{'a': 46, 'al': 46, 'para': 46}, {'': (0, 'missed'), '<date>': 55, 'el': 392, 'la': 392}, {'de': 236}, {'^': 487,
'debo': 0, 'tenemos': 488, 'tengo': 488, 'vamos': 519, 'voy': 519}, {'^': 487}, {'fue': 574, 'olvido': 574, 'paso':
574, 'pasó': 574}, {'olvido': 574, 'paso': 574, 'pasó': 574}, {'a': 46, 'al': 46, 'para': 46, 'por': 17}, {'conmigo':
8}, {'<moved3>': 54, '<off>': 58, 'acerca': 710, 'acerco': 199, 'acercó': 199, 'aparecio': 199, 'cambia': 711,
'cambio': 711, 'cayeron': 712, 'cayo': 712, 'compromete': 107, 'comprometio': 107, 'corrio': 711, 'dejo': 200,
'encarga': 201, 'entero': 713, 'la': 714, 'las': 715, 'lo': 714, 'los': 715, 'me': 716, 'mueve': 711, 'nos': 717,
'ocupa': 201, 'ofrecio': 107, 'pasa': 718, 'paso': 199, 'pasó': 199, 'rumorea': 236, 'sumaron': 281, 'sumo': 281,
'unieron': 281, 'unio': 281, 'vino': 199, 'vio': 719}, {'<them>': 627, '<they>': 627}, {'yo': 4}, {'fuera': 722},
{'senales': 55}, {'aparecer': 55, 'atender': 55, 'contestar': 55, 'dar': 724, 'responder': 55}, {'sin': 725}, {'paso':
313}, {'contestar': 55, 'exito': 55, 'falta': 435, 'hablar': 55, 'noticias': 55, 'respuesta': 55, 'senales': 55,
'suerte': 55, 'ver': 55, 'verla': 55, 'verlo': 55}, {'con': 224, 'que': 224}, {'...': 5, ':': 4, 'era': 112, 'es':
112, 'fue': 112}, {'<tip>': 730}, {'vez': 224}, {'estaba': 281, 'estuvo': 281, 'vino': 281}, {'<answers>': 594,
'<clitic>': 599, '<seen1>': 55, 'he': 597, 'hemos': 597, 'me': 595, 'nos': 595, 'se': 598}, {'apagado': 55}, {'D': 17,
'con': 17}, {'<date>': 736}, {'<any_det>': 737, '<date>': 736, 'que': 436}, {'con': 17}, {'a': 17}, {'': (5, 'mine'),
'^': 71, 'conectar': 317, 'conectarlos': 313, 'juntar': 317, 'juntarlos': 313, 'juntarme': 739, 'ponerlos': 319,
'presentar': 317, 'presentarlos': 313, 'quedar': 739, 'reunirme': 17, 'ver': 740, 'verme': 739}, {'<any_det>': 737,
'<date>': 736, 'ganas': 366, 'juntarme': 739, 'que': 741, 'quedar': 739, 'reunirme': 17, 'ver': 740, 'verme': 739},
{'que': 459}, {'que': 213}, {'do': 313}, {'^': 643}, {'birra': 433, 'cafe': 433, 'café': 433, 'cana': 433, 'cerveza':
433, 'tinto': 433, 'vino': 433}, {'<any_det>': 8, 'algo': 8, 'cafe': 8, 'café': 8, 'cerveza': 8, 'el': 747, 'mate': 8,
'mates': 8, 'te': 8, 'tinto': 8, 'té': 8, 'un': 747, 'una': 747}, {'<any_det>': 8, 'algo': 8, 'cafe': 8, 'café': 8,
'cerveza': 8, 'mate': 8, 'mates': 8, 'te': 8, 'tinto': 8, 'té': 8}, {'el': 747, 'un': 747, 'una': 747}, {'un': 17,
'una': 17}, {'<date>': 8}, {'<any_det>': 752, '<date>': 8}, {'<drink>': 8}, {'<see_inf>': 17, '^': 71}, {'a': 755,
'atras': 242, 'detras': 242}, {'facebook': 224, 'instagram': 224, 'linkedin': 224, 'twitter': 224, 'x': 224}, {'N': 8,
'a': 8, 'el': 363, 'en': 757, 'la': 364, 'que': 224, 'un': 365, 'una': 367}, {'almorzar': 17, 'casa': 17, 'cenar': 17,
'comer': 17, 'la': 630, 'verme': 17, 'visitarme': 17}, {'a': 759}, {'': (15, 'contact'), 'N': 8, 'a': 8}, {'con': 263,
'de': 263, 'en': 263, 'para': 263}, {'nada': 55, 'si': 224, 'yo': 281}, {'que': 236, 'veremos': 227}, {'': (5,
'mine'), '^': 71, 'a': 312}, {'tu': 347}, {'^': 487, 'debo': 493}, {'ocupo': 352}, {'tu': 4, 'tú': 4, 'vos': 4},
{'la': 715, 'las': 715, 'lo': 715, 'los': 715}, {'debo': 765, 'en': 766, 'le': 767, 'les': 767, 'llevo': 0, 'me': 768,
'pongo': 0, 'que': 769, 'se': 770, 'te': 715, 'y': 281}, {'//': 6, '<advises>': 7, '<called1>': 9, '<came3>': 16,
'<date>': 18, '<eat1>': 21, '<handed1>': 36, '<hours>': 41, '<may3>': 44, '<mentor_noun>': 39, '<moved1>': 50,
'<moved3>': 53, '<moved_pp>': 54, '<off>': 58, '<opines>': 68, '<read1>': 70, '<remind>': 73, '<sent_to>': 79,
'<set>': 80, '<set_up>': 82, '<shall1>': 17, '<they>': 204, '<tip>': 209, '<told1>': 212, '<tried1>': 214, 'N': 216,
'^': 217, 'a': 228, 'acabamos': 230, 'acabo': 230, 'accion': 231, 'agradecer': 233, 'agradeci': 234, 'agradecida':
235, 'agradecido': 235, 'agradecimos': 234, 'agradezco': 233, 'aguardo': 220, 'al': 237, 'alente': 241, 'almorce': 8,
'almorzado': 8, 'almorzamos': 8, 'andamos': 243, 'ando': 246, 'anduve': 247, 'anduvimos': 247, 'anime': 241, 'antes':
250, 'apadrine': 251, 'apagado': 55, 'apenas': 248, 'aplazada': 55, 'aplazado': 55, 'arme': 256, 'aseguro': 99,
'asesore': 251, 'aunque': 248, 'ausencia': 55, 'ayudamos': 261, 'ayude': 261, 'baile': 247, 'banco': 265, 'bebi': 266,
'bebimos': 8, 'brindamos': 8, 'brinde': 8, 'buzon': 75, 'buzón': 75, 'caminamos': 8, 'camine': 247, 'carta': 271,
'casi': 274, 'celebramos': 8, 'celebre': 8, 'cenado': 247, 'cenamos': 8, 'cene': 8, 'charla': 8, 'charlamos': 8,
'charlando': 8, 'charle': 8, 'charlita': 8, 'coincidi': 8, 'coincidido': 8, 'coincidimos': 8, 'colgar': 247, 'colgue':
247, 'comedor': 275, 'comi': 247, 'comido': 247, 'comimos': 8, 'como': 276, 'comparti': 280, 'compromiso': 231, 'con':
282, 'conecte': 287, 'conmigo': 281, 'conoci': 8, 'conocimos': 8, 'consejo': 289, 'console': 241, 'consulta': 291,
'consulte': 293, 'conte': 294, 'contestador': 55, 'contestadora': 55, 'conteste': 296, 'conversacion': 8,
'conversado': 8, 'conversamos': 8, 'converse': 8, 'conversé': 8, 'correo': 76, 'corri': 247, 'corte': 247, 'corté':
247, 'cree': 101, 'creo': 297, 'cruce': 300, 'crucé': 301, 'cruz': 302, 'cuando': 248, 'cuenta': 105, 'cuya': 236,
'cuyo': 236, 'dado': 276, 'dando': 303, 'de': 306, 'debe': 44, 'deberia': 308, 'deberiamos': 309, 'debi': 310,
'debia': 213, 'debiamos': 213, 'debido': 311, 'debo': 320, 'derive': 323, 'desayunamos': 8, 'desayune': 8, 'desde':
328, 'despues': 250, 'di': 332, 'dice': 111, 'dicen': 276, 'diciendo': 276, 'dicte': 333, 'dije': 337, 'dijimos': 337,
'dijo': 111, 'dimos': 333, 'discutimos': 8, 'eche': 340, 'echo': 343, 'el': 344, 'en': 351, 'encargo': 353,
'encontramos': 9, 'encontre': 9, 'ensayamos': 354, 'ensene': 357, 'era': 116, 'eramos': 358, 'es': 116, 'escribi':
362, 'escribí': 362, 'escuche': 368, 'espera': 124, 'esperamos': 371, 'esperando': 245, 'espero': 371, 'esta': 372,
'estaba': 373, 'estabamos': 376, 'estamos': 380, 'estaria': 381, 'estoy': 385, 'estuve': 387, 'estuvimos': 388,
'estuvo': 389, 'está': 372, 'explique': 357, 'extrano': 341, 'falta': 391, 'falte': 395, 'falto': 396, 'feedback':
399, 'felicite': 241, 'festejamos': 8, 'forme': 402, 'fuera': 404, 'fui': 408, 'fuimos': 409, 'gracias': 411, 'h':
414, 'ha': 422, 'habia': 424, 'habiamos': 425, 'hablado': 8, 'hablamos': 8, 'hablando': 8, 'hable': 426, 'hablé': 426,
'habra': 428, 'habria': 297, 'hace': 431, 'han': 432, 'hasta': 249, 'hay': 437, 'he': 446, 'hemos': 450, 'hice': 457,
'hicimos': 458, 'hora': 414, 'horas': 414, 'iba': 460, 'ibamos': 461, 'idea': 224, 'ilocalizable': 55, 'imparti': 333,
'insiste': 138, 'insistio': 138, 'intercambiamos': 8, 'intercambie': 8, 'intercambio': 406, 'intro': 464, 'jugamos':
8, 'jugue': 465, 'junte': 287, 'la': 479, 'las': 482, 'le': 520, 'lei': 521, 'les': 524, 'llamada': 526, 'llamadas':
527, 'llevo': 327, 'lo': 532, 'los': 534, 'mande': 539, 'mandé': 539, 'me': 585, 'mentoree': 251, 'mentorice': 251,
'merendamos': 8, 'merende': 8, 'mi': 586, 'mientras': 248, 'mil': 587, 'movi': 588, 'muchas': 587, 'nada': 590,
'necesita': 187, 'necesitamos': 72, 'necesito': 72, 'ni': 596, 'no': 612, 'nos': 618, 'nota': 620, 'nunca': 623, 'oi':
368, 'ojala': 224, 'olvidamos': 574, 'olvide': 574, 'olvidé': 574, 'para': 628, 'parece': 276, 'pasa': 633, 'pasamos':
638, 'pase': 640, 'pedi': 642, 'pendiente': 645, 'pendientes': 384, 'pensaba': 213, 'pensando': 647, 'perdi': 394,
'perdida': 590, 'pide': 104, 'pienso': 648, 'pitchee': 8, 'planton': 55, 'platica': 8, 'platicamos': 8, 'platicando':
8, 'platique': 8, 'poner': 650, 'ponerlos': 319, 'por': 652, 'porq': 236, 'porque': 236, 'pospuesta': 55, 'pospuesto':
55, 'postergada': 55, 'postergado': 55, 'pq': 236, 'practicamos': 354, 'precisa': 189, 'pregunte': 641, 'presente':
655, 'promesa': 231, 'promete': 159, 'prometi': 657, 'prometimos': 657, 'prometio': 174, 'propone': 137, 'propuso':
137, 'proxima': 81, 'proximo': 658, 'proximos': 659, 'puesto': 276, 'puse': 665, 'que': 669, 'queda': 671, 'quedada':
247, 'quedado': 675, 'quedamos': 686, 'quedaron': 192, 'quede': 690, 'quedo': 695, 'quedé': 690, 'quedó': 697,
'queria': 213, 'queriamos': 213, 'quien': 236, 'quienes': 236, 'quiere': 195, 'quisiera': 224, 'quiza': 224, 'quizas':
224, 'reagendamos': 45, 'reagendar': 45, 'reagendo': 45, 'recibi': 700, 'recien': 701, 'recomende': 703, 'recordar':
704, 'recordatorio': 313, 'reenvie': 588, 'referi': 323, 'regresa': 198, 'repasamos': 8, 'reprogramamos': 45,
'reprogramo': 45, 'requiere': 195, 'resolvi': 706, 'respondi': 296, 'resulta': 276, 'revisamos': 707, 'revise': 354,
'revisé': 354, 'salgo': 709, 'sali': 247, 'salimos': 247, 'se': 720, 'seguimos': 380, 'segun': 721, 'sesion': 41,
'sesiones': 41, 'si': 723, 'sigo': 380, 'sigue': 726, 'siguen': 726, 'siguiente': 727, 'sin': 728, 'sone': 729, 'su':
731, 'sus': 731, 'tal': 732, 'tambien': 733, 'también': 733, 'tampoco': 734, 'tarea': 231, 'te': 715, 'telefono': 735,
'tenemos': 738, 'tengo': 742, 'tenia': 743, 'teniamos': 744, 'tiene': 203, 'tienen': 203, 'to': 745, 'toca': 746,
'tocaba': 213, 'toco': 72, 'todo': 313, 'tomamos': 748, 'tomando': 749, 'tomandome': 8, 'tomandonos': 8, 'tomaremos':
750, 'tome': 749, 'tomo': 751, 'trabajamos': 247, 'trabaje': 247, 'tranquilice': 241, 'tropece': 247, 'tuve': 753,
'tuvimos': 753, 'un': 754, 'una': 754, 'unas': 754, 'unos': 754, 'va': 136, 'vamos': 756, 'van': 136, 'vi': 758,
'viajamos': 8, 'viaje': 247, 'viajé': 247, 'viene': 760, 'vimos': 761, 'vino': 389, 'visto': 9, 'voluntariado': 762,
'voluntario': 762, 'volvera': 198, 'voy': 756, 'vuelve': 198, 'xq': 236, 'y': 763, 'ya': 764, 'yo': 771}]


RELATIONS = [{'': (0, 'with')}, {'a': 0}, {'c': 0, 'cn': 0, 'entre': 0, 'w': 0, 'x': 0}, {'a': 0, 'de': 0, 'del': 0},
{'a': 0, 'corto': 3, 'de': 0, 'del': 0, 'largo': 3, 'larguisimo': 3, 'rapido': 3}, {'de': 0}, {'': (3,
'absent_before')}, {'de': 6}, {'': (7, 'despite')}, {'': (2, 'at'), 'segunda': 8}, {'': (5, 'due')}, {'tardar': 10},
{'de': 10, 'del': 10}, {'': (1, 'about')}, {'de': 13}, {'': (2, 'at'), 'casa': 5, 'falta': 7, 'la': 9, 'lo': 5, 'mas':
11, 'partir': 12, 'proposito': 14, 'traves': 14}, {'hablando': 8, 'quedando': 8, 'tomando': 8, 'yendo': 8},
{'<came3>': 8, 'contesto': 8, 'contestó': 8, 'hablamos': 8, 'la': 8, 'lo': 8, 'me': 8, 'nos': 8, 'pudimos': 8,
'respondio': 8, 'si': 8, 'sí': 8}, {'intento': 8}, {'': (2, 'at'), 'final': 17, 'lado': 5, 'segundo': 18}, {'lo': 5},
{'de': 0, 'en': 20}, {'con': 13}, {'': (4, 'absent_after')}, {'a': 13}, {'': (2, 'at')}, {'de': 25}, {'tarde': 10},
{'': (1, 'about'), 'muy': 27, 'tarde': 10}, {'senor': 0}, {'senora': 0}, {'': (0, 'with'), '<any_det>': 0, 'don': 0,
'dona': 0, 'el': 29, 'gripe': 23, 'la': 30}, {'a': 0, 'cortito': 3, 'corto': 3, 'de': 0, 'del': 0, 'largo': 3,
'larguisimo': 3, 'nuevo': 14, 'rapido': 3}, {'a': 0, 'cortito': 3, 'corto': 3, 'de': 0, 'del': 0, 'largo': 3,
'larguisimo': 3, 'rapido': 3}, {'a': 10}, {'de': 13, 'mia': 1}, {'': (2, 'at'), 'aca': 34, 'aqui': 34, 'baja': 23,
'parte': 35, 'vacaciones': 23, 'viaje': 23}, {'': (2, 'at'), 'tema': 14}, {'': (2, 'at'), 'el': 10}, {'llamo': 8,
'llamó': 8}, {'vimos': 8}, {'aparecio': 8, 'hablamos': 8, 'llego': 8, 'me': 39, 'nos': 40}, {'': (0, 'with'), 'el': 0,
'la': 0}, {'tema': 14}, {'': (2, 'at'), 'ausencia': 7, 'casa': 5, 'compania': 5, 'el': 25, 'la': 25, 'las': 25, 'lo':
5, 'los': 25, 'lugar': 14, 'vez': 14}, {'': (6, 'ahead')}, {'gripe': 23}, {'vacaciones': 23, 'viaje': 23}, {'ausente':
23, 'con': 46, 'de': 47, 'enferma': 23, 'enfermo': 23, 'fuera': 23, 'mala': 23, 'malo': 23}, {'proximo': 45}, {'de':
13, 'sobre': 13}, {'bien': 14, 'de': 13, 'mal': 14}, {'': (5, 'due'), 'el': 10}, {'hablamos': 8, 'nos': 8}, {'a': 0,
'con': 0}, {'audio': 1, 'correo': 1, 'mensaje': 1}, {'un': 55}, {'conteste': 1, 'escribi': 1, 'escribí': 1, 'hable':
1, 'hablé': 1, 'mande': 56, 'mandé': 56, 'marque': 1, 'marqué': 1, 'respondi': 1}, {'llamada': 8}, {'la': 58},
{'audio': 0, 'correo': 0, 'mensaje': 0}, {'un': 60}, {'por': 13}, {'<called3>': 0, 'conto': 14, 'devolvio': 59,
'hablo': 14, 'habló': 14, 'mando': 61, 'mandó': 61, 'pregunto': 62, 'preguntó': 62}, {'de': 10}, {'tarde': 64}, {'':
(4, 'absent_after'), 'acompanarnos': 23, 'asistir': 23, 'conectarse': 23, 'estar': 23, 'ir': 23, 'llegar': 23,
'sumarse': 23, 'unirse': 23, 'venir': 23}, {'conecto': 23, 'conectó': 23, 'presento': 23, 'presentó': 23, 'sumo': 23,
'unio': 23}, {'aparecio': 23, 'asistio': 23, 'estaba': 23, 'estuvo': 23, 'fue': 23, 'llego': 23, 'mas': 65,
'participo': 23, 'pudo': 66, 'se': 67, 'vinieron': 23, 'vino': 23}, {'<called3>': 0, 'mando': 61, 'mandó': 61},
{'voz': 4}, {'de': 70}, {'': (5, 'due'), 'el': 10, 'la': 10}, {'final': 8}, {'devolvio': 8, 'llamo': 8, 'llamó': 8},
{'al': 73, 'despues': 8, 'hablamos': 8, 'luego': 8, 'me': 74, 'nos': 8, 'si': 8, 'sí': 8}, {'': (2, 'at'), 'barrio':
26}, {'': (2, 'at'), 'culpa': 14, 'el': 76, 'intermedio': 14, 'la': 25, 'lo': 14, 'medio': 14, 'parte': 14,
'recomendacion': 14}, {'entra': 45, 'viene': 45}, {'a': 13, 'de': 13}, {'perdio': 23}, {'bien': 22, 'con': 13},
{'asocia': 22, 'asocio': 22, 'bajo': 23, 'descolgo': 23, 'disculpo': 23, 'excuso': 23, 'junto': 22, 'juntó': 22, 'la':
80, 'lleva': 81, 'lo': 80, 'reunio': 22}, {'charlando': 8, 'hablando': 8, 'tomando': 8, 'yendo': 8}, {'con': 13,
'para': 13}, {'': (0, 'with'), 'a': 42}, {'': (0, 'with'), 'a': 0}, {'nuevo': 14}, {'<called1>': 1, '<date>': 2,
'<letter>': 4, 'a': 15, 'acabamos': 16, 'acerca': 14, 'al': 19, 'amiga': 14, 'amigo': 14, 'antes': 12, 'asado': 21,
'asociarse': 22, 'ausente': 23, 'ausentes': 23, 'boda': 5, 'busca': 24, 'c': 0, 'call': 3, 'cancelo': 23, 'casa': 22,
'casamiento': 5, 'caso': 14, 'cerca': 26, 'charlamos': 14, 'cn': 0, 'como': 28, 'con': 31, 'conoce': 24, 'contacto':
14, 'contrata': 24, 'contratar': 24, 'correo': 32, 'correos': 33, 'cumple': 5, 'cumpleanos': 5, 'datos': 14, 'de': 36,
'del': 37, 'dentro': 26, 'desde': 38, 'despedida': 5, 'despues': 41, 'disculpado': 23, 'divorcia': 14, 'donde': 42,
'el': 43, 'email': 33, 'emails': 33, 'en': 44, 'enferma': 23, 'enfermo': 23, 'entrante': 45, 'esta': 48, 'estaba': 48,
'este': 49, 'está': 48, 'excepto': 6, 'excusada': 23, 'excusado': 23, 'faltaron': 23, 'falto': 23, 'fiesta': 5,
'finalmente': 17, 'frente': 1, 'gracias': 24, 'hablamos': 50, 'hablando': 14, 'hablar': 14, 'hable': 14, 'hablo': 51,
'hablé': 14, 'habló': 51, 'hasta': 52, 'igual': 53, 'junto': 54, 'le': 57, 'llamada': 3, 'llamadas': 3, 'llamadita':
3, 'llamado': 3, 'lo': 14, 'luego': 41, 'mail': 32, 'mails': 33, 'maximo': 10, 'me': 63, 'menos': 6, 'no': 68, 'nos':
69, 'nota': 71, 'noticias': 5, 'numero': 14, 'para': 72, 'pero': 75, 'platicamos': 14, 'por': 77, 'pregunto': 62,
'preguntó': 62, 'presentado': 62, 'proxima': 45, 'proximo': 45, 'proximos': 45, 'que': 78, 'recomendada': 62,
'recomendado': 62, 'referente': 24, 'referido': 62, 'respecto': 79, 'respuesta': 5, 'reunio': 22, 'saludos': 79,
'salvo': 6, 'se': 82, 'segun': 13, 'separa': 14, 'siguiente': 45, 'sin': 6, 'sobre': 13, 'telefonazo': 3, 'telefono':
14, 'terminamos': 83, 'trabaja': 84, 'vi': 85, 'via': 13, 'videollamada': 3, 'vimos': 86, 'vinieron': 0, 'vino': 0,
'visita': 3, 'visto': 1, 'whatsapp': 87, 'zona': 26}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (4, 'meal')}, {'': (3, 'coffee')}, {'algo': 2, 'cafe': 3, 'café': 3},
{'almorzar': 2, 'cenar': 2, 'comer': 2, 'desayunar': 2, 'tomar': 4}, {'': (7, 'event')}, {'': (7, 'event'), 'office':
6}, {'': (2, 'call')}, {'telefono': 8}, {'': (4, 'meal'), 'con': 2}, {'empresa': 6}, {'la': 11}, {'': (4, 'meal'),
'de': 12}, {'': (5, 'message')}, {'leche': 3}, {'': (3, 'coffee'), 'con': 15}, {'party': 6}, {'asada': 2}, {'con': 2},
{'call': 8}, {'': (7, 'event'), 'telefonica': 8}, {'a': 0}, {'': (6, 'email')}, {'': (6, 'email'), 'electronico': 23},
{'con': 8}, {'': (8, 'meeting'), 'day': 6}, {'mail': 23}, {'': (8, 'meeting'), 'de': 6}, {'a': 14}, {'con': 0},
{'meet': 8}, {'por': 8}, {'por': 9}, {'': (0, 'intro')}, {'': (8, 'meeting'), 'directiva': 0}, {'off': 0}, {'escribi':
14, 'escribí': 14}, {'con': 34}, {'a': 34}, {'conecto': 38, 'conectó': 38, 'cruce': 0, 'crucé': 0, 'encontre': 0,
'escribio': 14, 'marco': 8, 'marcó': 8, 'presento': 39, 'presentó': 39, 'reuni': 0, 'tope': 0, 'vi': 0}, {'texto': 14,
'voz': 14}, {'': (5, 'message'), 'de': 41}, {'dia': 2}, {'del': 43}, {'redonda': 6}, {'juntamos': 0, 'presento': 34,
'presentó': 34, 'reunimos': 0, 'vimos': 0}, {'voz': 14}, {'de': 47}, {'one': 0}, {'on': 49}, {'por': 0}, {'oficina':
0}, {'la': 52}, {'por': 53}, {'day': 6}, {'correo': 23, 'mail': 23, 'meet': 8, 'teams': 8, 'tel': 8, 'telefono': 8,
'zoom': 8}, {'libro': 6}, {'con': 34, 'del': 57}, {'negocios': 6}, {'de': 59}, {'summit': 6}, {'up': 0}, {'con': 3},
{'te': 3, 'té': 3}, {'cafe': 3, 'café': 3}, {'te': 3, 'té': 3, 'un': 65}, {'gin': 2, 'te': 3, 'tinto': 3, 'té': 3},
{'uno': 0}, {'a': 68}, {'llamada': 8}, {'verme': 0}, {'': (4, 'meal'), 'a': 71}, {'1': 1, 'a': 5, 'after': 7,
'afterwork': 6, 'al': 9, 'almorce': 2, 'almorzamos': 2, 'almorzando': 2, 'almorzar': 2, 'almuercito': 2, 'almuerzo':
10, 'almuerzos': 2, 'aperitivo': 2, 'arepas': 2, 'asado': 13, 'audio': 14, 'audios': 14, 'barbacoa': 2, 'bautismo': 6,
'bautizo': 6, 'birra': 2, 'birras': 2, 'board': 0, 'boda': 6, 'brainstorming': 0, 'brunch': 2, 'cafe': 16, 'cafecito':
3, 'cafelito': 3, 'cafelitos': 3, 'cafes': 3, 'cafesito': 3, 'cafeteria': 3, 'café': 16, 'call': 8, 'calls': 8,
'caminata': 0, 'campus': 17, 'cana': 2, 'canas': 2, 'cantina': 2, 'cappuccino': 3, 'capuchino': 3, 'carajillo': 3,
'carne': 18, 'carta': 14, 'casamiento': 6, 'cena': 2, 'cenamos': 2, 'cenando': 2, 'cenar': 2, 'cenas': 2, 'cene': 2,
'ceno': 2, 'cerveza': 2, 'cervezas': 2, 'ceviche': 2, 'charla': 6, 'chat': 14, 'chateamos': 14, 'chatee': 14, 'chela':
2, 'chelas': 2, 'chifa': 2, 'choripan': 2, 'cita': 0, 'coctel': 6, 'coincidi': 0, 'colgamos': 8, 'colgue': 8,
'comemos': 19, 'comi': 2, 'comida': 2, 'comiendo': 2, 'comilona': 2, 'comimos': 2, 'comite': 0, 'como': 19,
'completo': 2, 'concierto': 6, 'conference': 20, 'conferencia': 21, 'conferencias': 6, 'congreso': 6, 'conoci': 22,
'consejo': 0, 'convencion': 6, 'copa': 2, 'copas': 2, 'correito': 23, 'correo': 24, 'correos': 23, 'cortadito': 3,
'cortado': 3, 'corte': 25, 'corté': 25, 'cumple': 6, 'cumpleanos': 6, 'cóctel': 6, 'daily': 0, 'demo': 26,
'desayunamos': 2, 'desayunando': 2, 'desayunar': 2, 'desayune': 2, 'desayuno': 10, 'directorio': 0, 'dm': 14,
'drinks': 2, 'e': 27, 'email': 23, 'emails': 23, 'encuentro': 28, 'entierro': 6, 'entrevista': 0, 'escribi': 29,
'escribí': 29, 'espresso': 3, 'estuve': 30, 'estuvimos': 30, 'evento': 6, 'eventos': 6, 'expo': 6, 'exposicion': 6,
'expreso': 3, 'facetime': 8, 'feria': 6, 'ferias': 6, 'festival': 6, 'fiesta': 6, 'fiestas': 6, 'fono': 8, 'foro': 6,
'funeral': 6, 'gala': 6, 'gintonic': 2, 'google': 31, 'graduacion': 6, 'guasap': 14, 'hablamos': 32, 'hable': 33,
'hablé': 33, 'hackathon': 6, 'hackaton': 6, 'inauguracion': 6, 'inbox': 14, 'insta': 14, 'instagram': 14, 'intro': 34,
'introduccion': 34, 'jornada': 6, 'jornadas': 6, 'junta': 35, 'juntas': 0, 'kick': 36, 'kickoff': 0, 'latte': 3, 'le':
37, 'linkedin': 14, 'llamada': 8, 'llamadas': 8, 'llamadita': 8, 'llamado': 8, 'llamadon': 8, 'llamamos': 8, 'llamar':
8, 'llame': 8, 'llamo': 8, 'llamé': 8, 'llamó': 8, 'mail': 23, 'mailcito': 23, 'mails': 23, 'marco': 8, 'marcó': 8,
'marque': 8, 'marqué': 8, 'marron': 3, 'mate': 3, 'mateada': 3, 'mateando': 3, 'matecitos': 3, 'mates': 3, 'md': 14,
'me': 40, 'meet': 8, 'meetup': 6, 'mensaje': 42, 'mensajeamos': 14, 'mensajee': 14, 'mensajes': 14, 'mensajito': 14,
'mentoria': 0, 'mentoría': 0, 'menu': 44, 'merendamos': 2, 'merende': 2, 'merienda': 2, 'meriendo': 2, 'mesa': 45,
'msg': 14, 'msj': 14, 'networking': 6, 'nos': 46, 'nota': 48, 'notas': 48, 'onces': 3, 'one': 50, 'paella': 2,
'panel': 6, 'parrillada': 2, 'pase': 51, 'paseo': 0, 'paso': 54, 'pasó': 54, 'picada': 2, 'pinchos': 2, 'pitch': 55,
'pizza': 2, 'pola': 2, 'polas': 2, 'por': 56, 'posada': 6, 'postal': 14, 'premios': 6, 'presentacion': 58, 'presente':
39, 'quedamos': 30, 'quede': 30, 'quedé': 30, 'quince': 6, 'quinceanera': 6, 'recital': 6, 'restaurante': 2, 'retro':
0, 'reu': 0, 'reuni': 0, 'reunimos': 0, 'reunion': 0, 'reunioncita': 0, 'reuniones': 0, 'reunión': 0, 'revision': 0,
'ronda': 60, 'seminario': 6, 'sesion': 0, 'simposio': 6, 'skype': 8, 'slack': 14, 'sms': 14, 'sobremesa': 2, 'south':
61, 'stand': 62, 'starbucks': 3, 'summit': 6, 'sushi': 2, 'sync': 0, 'tacos': 2, 'taller': 6, 'talleres': 6, 'tapas':
2, 'tapeo': 2, 'taquitos': 2, 'te': 63, 'teams': 8, 'tecito': 3, 'tel': 8, 'telefonazo': 8, 'telefonica': 8,
'telefono': 8, 'telegram': 14, 'timbrazo': 8, 'tintico': 3, 'tinto': 3, 'tomamos': 64, 'tomar': 66, 'trago': 2,
'tragos': 2, 'té': 63, 'un': 67, 'uno': 69, 'velorio': 6, 'vermu': 2, 'vermut': 2, 'vi': 22, 'video': 70, 'videocall':
8, 'videoconferencia': 8, 'videollamada': 8, 'videollamadas': 8, 'videollamado': 8, 'vino': 72, 'vinos': 2, 'visita':
0, 'visite': 0, 'wa': 14, 'wapp': 14, 'wasap': 14, 'wasapp': 14, 'web': 61, 'webinar': 6, 'whats': 14, 'whatsap': 14,
'whatsapp': 14, 'whatsappee': 14, 'wpp': 14, 'ws': 14, 'wsp': 14, 'zoom': 8}]

