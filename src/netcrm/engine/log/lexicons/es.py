"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('acercó', 'avisó', 'buscó', 'busqué', 'buzón', 'café', 'casó', 'compró', 'conectó', 'confirmó',
'contacté', 'contactó', 'contestó', 'contrató', 'conversé', 'corté', 'crucé', 'cuándo', 'cuánto', 'cóctel', 'cómo',
'dejé', 'devolvérselo', 'dónde', 'enfermó', 'enviársela', 'enviárselo', 'envié', 'envió', 'envía', 'envío', 'escribí',
'esperé', 'esperó', 'estudió', 'está', 'explicó', 'hablé', 'habló', 'hacía', 'informé', 'juntó', 'levanté', 'llamé',
'llamó', 'llevó', 'mandársela', 'mandárselo', 'mandé', 'mandó', 'marcó', 'marqué', 'mentoría', 'mí', 'olvidé', 'pagó',
'pasársela', 'pasárselo', 'pasó', 'preguntó', 'presentó', 'quedé', 'quedó', 'qué', 'reenvió', 'reenvía', 'reenvío',
'reunión', 'revisé', 'sé', 'sí', 'sólo', 'también', 'terminó', 'tomó', 'trabajó', 'té', 'tú', 'viajé', 'viajó', 'él')


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
('todo_inf',), 'ahi': ('hello',), 'ahora': ('hello',), 'ahorre': ('should',), 'al': ('hello', 'link'), 'alba':
('name_words',), 'alcance': ('managed1',), 'alcanzamos': ('managed1',), 'alento': ('urges',), 'alguien': ('hello',),
'alienta': ('urges',), 'alla': ('filler',), 'alli': ('hello',), 'almorce': ('hello',), 'almorzado': ('done_pp',),
'almorzar': ('see_inf',), 'almorzare': ('shall1',), 'almorzaremos': ('shall1',), 'almuerza': ('verb3',), 'almuerzo':
('hello', 'date'), 'ama': ('verb3', 'says'), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos':
('rel',), 'amor': ('name_words',), 'amparo': ('name_words',), 'anda': ('verb3',), 'andaba': ('verb3',), 'andaban':
('verb3',), 'andan': ('verb3',), 'angel': ('name_words',), 'angeles': ('name_words',), 'anima': ('urges',), 'animo':
('urges',), 'ano': ('hello',), 'anoche': ('hello',), 'anos': ('hello',), 'anote': ('read1',), 'anulada': ('off',),
'anulado': ('off',), 'anulo': ('off',), 'anuncia': ('verb3', 'opines'), 'anuncie': ('told1',), 'anuncio': ('verb3',
'opines', 'says'), 'aparecieron': ('reach',), 'aparecio': ('reach', 'came3'), 'aplace': ('moved1',), 'aplaza':
('moved3',), 'aplazada': ('moved_pp',), 'aplazado': ('moved_pp',), 'aplazamos': ('moved1',), 'aplazo': ('off',
'moved3'), 'app': ('paper',), 'aprende': ('verb3',), 'aproveche': ('should',), 'aqui': ('hello',), 'arma': ('give3',),
'armar': ('giveinf',), 'armare': ('give1',), 'armarla': ('giveinf',), 'armarlas': ('giveinf',), 'armarle':
('giveinf',), 'armarles': ('giveinf',), 'armarlo': ('giveinf',), 'armarlos': ('giveinf',), 'armarsela': ('giveinf',),
'armarselas': ('giveinf',), 'armarselo': ('giveinf',), 'armarselos': ('giveinf',), 'armo': ('give1',), 'arranca':
('verb3',), 'arranco': ('verb3',), 'articulo': ('paper',), 'asado': ('hello',), 'asegura': ('opines',), 'asesor':
('rel',), 'asi': ('filler',), 'asistente': ('rel',), 'asistir': ('see_inf',), 'asuncion': ('name_words',), 'atendio':
('called3', 'answers'), 'atiende': ('answers',), 'atraso': ('moved3',), 'audio': ('letter',), 'audios': ('letter',),
'aun': ('filler',), 'aunque': ('hello',), 'aurora': ('name_words',), 'avisa': ('verb3', 'give3', 'opines'),
'avisamos': ('told1',), 'avisan': ('give3',), 'avisar': ('giveinf',), 'avisara': ('give3',), 'avisare': ('give1',),
'avisarla': ('giveinf',), 'avisarlas': ('giveinf',), 'avisarle': ('giveinf', 'infle'), 'avisarles': ('giveinf',
'todo_inf'), 'avisarlo': ('giveinf',), 'avisarlos': ('giveinf',), 'avisarme': ('giveinf', 'infme'), 'avisarnos':
('giveinf', 'infme'), 'avisarsela': ('giveinf',), 'avisarselas': ('giveinf',), 'avisarselo': ('giveinf',),
'avisarselos': ('giveinf',), 'avise': ('told1',), 'aviso': ('verb3', 'give1', 'opines'), 'avisó': ('verb3', 'opines'),
'ayer': ('hello',), 'ayudar': ('giveinf',), 'ayudarla': ('giveinf', 'infle'), 'ayudarlas': ('giveinf',), 'ayudarle':
('giveinf', 'infle'), 'ayudarles': ('giveinf',), 'ayudarlo': ('giveinf', 'infle'), 'ayudarlos': ('giveinf',),
'ayudarme': ('giveinf', 'infme'), 'ayudarnos': ('giveinf', 'infme'), 'ayudarsela': ('giveinf',), 'ayudarselas':
('giveinf',), 'ayudarselo': ('giveinf',), 'ayudarselos': ('giveinf',), 'ayudo': ('called3',), 'azucena':
('name_words',), 'baja': ('verb3',), 'baje': ('should',), 'bajemos': ('should',), 'bajo': ('verb3',), 'base':
('paper',), 'bastante': ('filler',), 'bebe': ('rel',), 'becaria': ('rel',), 'becario': ('rel',), 'bien': ('filler',
'hello'), 'birras': ('drink', 'date'), 'blanca': ('name_words',), 'blanco': ('name_words',), 'boda': ('date',),
'borrador': ('paper',), 'bravo': ('name_words',), 'brevemente': ('filler',), 'buen': ('span',), 'buena': ('hello',
'span'), 'busca': ('verb3', 'give3', 'is3'), 'buscaba': ('verb3',), 'buscan': ('verb3',), 'buscar': ('giveinf',),
'buscara': ('verb3',), 'buscarla': ('giveinf',), 'buscarlas': ('giveinf',), 'buscarle': ('giveinf',), 'buscarles':
('giveinf',), 'buscarlo': ('giveinf',), 'buscarlos': ('giveinf',), 'buscarsela': ('giveinf',), 'buscarselas':
('giveinf',), 'buscarselo': ('giveinf',), 'buscarselos': ('giveinf',), 'busco': ('give1', 'called3'), 'buscó':
('called3',), 'busque': ('called1', 'should', 'attempt'), 'busquemos': ('should',), 'busqué': ('called1', 'attempt'),
'cada': ('hello',), 'cafe': ('date',), 'cafecito': ('date',), 'cafelito': ('date',), 'cafes': ('drink',), 'café':
('date',), 'call': ('date',), 'calvo': ('name_words',), 'cambiamos': ('moved1',), 'cambie': ('should',), 'cambiemos':
('should',), 'cambio': ('moved3',), 'campo': ('name_words',), 'campos': ('name_words',), 'canas': ('drink', 'date'),
'cancela': ('off',), 'cancelada': ('off',), 'cancelado': ('off',), 'cancelamos': ('off',), 'cancelaron': ('off',),
'cancele': ('off',), 'cancelo': ('hello', 'off'), 'cano': ('name_words',), 'capacitacion': ('course',), 'caridad':
('name_words',), 'carta': ('letter', 'paper'), 'casa': ('hello', 'verb3', 'name_words'), 'casara': ('verb3',),
'casaron': ('verb3',), 'casas': ('name_words',), 'casi': ('filler',), 'caso': ('verb3',), 'castillo': ('name_words',),
'casó': ('verb3',), 'cayo': ('verb3', 'reach', 'came3', 'off'), 'celebra': ('verb3',), 'celeste': ('name_words',),
'cena': ('hello', 'verb3', 'date'), 'cenado': ('done_pp',), 'cenamos': ('hello',), 'cenar': ('see_inf',), 'cenare':
('shall1',), 'cenaremos': ('shall1',), 'cene': ('hello',), 'cenita': ('hello',), 'ceno': ('eat1',), 'ceo': ('rel',),
'cerrada': ('set',), 'cerrado': ('set',), 'cerrara': ('verb3',), 'cerre': ('set_up',), 'cerremos': ('should',),
'cerro': ('verb3',), 'cerveza': ('date',), 'cervezas': ('drink',), 'cfo': ('rel',), 'charla': ('hello', 'date',
'course'), 'charlado': ('done_pp',), 'charle': ('hello',), 'chat': ('letter',), 'chelas': ('drink', 'date'), 'cierra':
('verb3',), 'cierran': ('verb3',), 'cierre': ('should',), 'cinco': ('hello', 'span'), 'cita': ('date',), 'citar':
('todo_inf',), 'clara': ('name_words',), 'claro': ('filler',), 'clase': ('course',), 'clavada': ('stood',), 'clavado':
('stood',), 'clienta': ('rel',), 'cliente': ('rel',), 'clientes': ('rel',), 'coaching': ('mentor_noun',), 'cobre':
('should',), 'cobremos': ('should',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'coge': ('answers',), 'cogio':
('answers',), 'coincidi': ('hello', 'seen1'), 'coincidido': ('done_pp',), 'coincidimos': ('hello',), 'coincidir':
('see_inf',), 'colega': ('rel',), 'colegas': ('rel',), 'colgada': ('stood',), 'colgado': ('stood',), 'colgar':
('see_inf',), 'comadre': ('rel',), 'come': ('verb3',), 'comemos': ('eat1',), 'comenta': ('verb3', 'opines', 'says'),
'comentamos': ('told1',), 'comentarios': ('feedback_noun',), 'comente': ('told1', 'read1'), 'comento': ('verb3',
'opines', 'says'), 'comer': ('see_inf',), 'comere': ('shall1',), 'comeremos': ('shall1',), 'comi': ('hello', 'met1'),
'comida': ('hello', 'date'), 'comido': ('done_pp',), 'comimos': ('hello', 'met1'), 'comio': ('hello',), 'como':
('hello',), 'compadre': ('rel',), 'companera': ('rel',), 'companero': ('rel',), 'compania': ('rel',), 'comparte':
('give3',), 'comparti': ('handed1',), 'compartimos': ('give1',), 'compartir': ('giveinf',), 'compartira': ('give3',),
'compartire': ('give1',), 'compartirla': ('giveinf',), 'compartirlas': ('giveinf',), 'compartirle': ('giveinf',
'infle'), 'compartirles': ('giveinf',), 'compartirlo': ('giveinf',), 'compartirlos': ('giveinf',), 'compartirme':
('giveinf', 'infme'), 'compartirsela': ('giveinf',), 'compartirselas': ('giveinf',), 'compartirselo': ('giveinf',),
'compartirselos': ('giveinf',), 'comparto': ('give1',), 'compra': ('verb3',), 'compran': ('verb3',), 'comprar':
('giveinf',), 'comprara': ('verb3',), 'comprarla': ('giveinf',), 'comprarlas': ('giveinf',), 'comprarle':
('giveinf',), 'comprarles': ('giveinf',), 'comprarlo': ('giveinf',), 'comprarlos': ('giveinf',), 'comprarsela':
('giveinf',), 'comprarselas': ('giveinf',), 'comprarselo': ('giveinf',), 'comprarselos': ('giveinf',), 'compro':
('verb3', 'give1'), 'compró': ('verb3',), 'comunicarme': ('see_inf',), 'con': ('hello', 'link'), 'concepcion':
('name_words',), 'concertada': ('set',), 'concertado': ('set',), 'concertamos': ('set_up',), 'concerte': ('set_up',),
'conectar': ('giveinf',), 'conectarla': ('giveinf',), 'conectarlas': ('giveinf',), 'conectarle': ('giveinf',),
'conectarles': ('giveinf',), 'conectarlo': ('giveinf',), 'conectarlos': ('giveinf',), 'conectarme': ('giveinf',
'infme'), 'conectarsela': ('giveinf',), 'conectarselas': ('giveinf',), 'conectarselo': ('giveinf',), 'conectarselos':
('giveinf',), 'conecto': ('give1',), 'conferencia': ('course',), 'confeso': ('says',), 'confirma': ('verb3', 'give3',
'opines', 'says'), 'confirmada': ('set',), 'confirmado': ('set',), 'confirmamos': ('give1',), 'confirman': ('give3',),
'confirmar': ('giveinf',), 'confirmara': ('give3', 'will3'), 'confirmare': ('give1',), 'confirmarla': ('giveinf',),
'confirmarlas': ('giveinf',), 'confirmarle': ('giveinf', 'infle'), 'confirmarles': ('giveinf',), 'confirmarlo':
('giveinf',), 'confirmarlos': ('giveinf',), 'confirmarme': ('giveinf', 'infme'), 'confirmarmelo': ('giveinf',
'infme'), 'confirmarnos': ('giveinf', 'infme'), 'confirmarsela': ('giveinf',), 'confirmarselas': ('giveinf',),
'confirmarselo': ('giveinf',), 'confirmarselos': ('giveinf',), 'confirme': ('told1',), 'confirmo': ('verb3', 'give1',
'opines', 'says'), 'confirmó': ('verb3', 'opines', 'says'), 'conmigo': ('with_me', 'hello'), 'conoce': ('verb3',
'is3'), 'conocer': ('see_inf',), 'conocere': ('shall1',), 'conoci': ('hello', 'called1', 'seen1'), 'conocia':
('verb3',), 'conocido': ('done_pp',), 'conocieron': ('verb3',), 'conocimos': ('called1',), 'conocio': ('verb3',),
'conozco': ('seen1',), 'consegui': ('managed1',), 'conseguimos': ('managed1',), 'conseguir': ('giveinf',),
'conseguira': ('give3',), 'conseguire': ('give1',), 'conseguirla': ('giveinf',), 'conseguirlas': ('giveinf',),
'conseguirle': ('giveinf', 'infle'), 'conseguirles': ('giveinf',), 'conseguirlo': ('giveinf',), 'conseguirlos':
('giveinf',), 'conseguirme': ('giveinf', 'infme'), 'conseguirnos': ('giveinf', 'infme'), 'conseguirsela':
('giveinf',), 'conseguirselas': ('giveinf',), 'conseguirselo': ('giveinf',), 'conseguirselos': ('giveinf',),
'consejo': ('tip',), 'consejos': ('tip',), 'considera': ('opines',), 'consigo': ('give1',), 'consigue': ('give3',),
'construye': ('verb3',), 'consuelo': ('name_words',), 'consultar': ('todo_inf',), 'consultarle': ('todo_inf',),
'contable': ('rel',), 'contactado': ('called_pp',), 'contactar': ('giveinf', 'see_inf'), 'contactarla': ('see_inf',),
'contactarle': ('see_inf',), 'contactarlo': ('see_inf',), 'contacte': ('should', 'attempt'), 'contacto': ('reach',
'called3', 'paper'), 'contactos': ('paper',), 'contacté': ('attempt',), 'contactó': ('reach', 'called3'), 'contador':
('rel',), 'contadora': ('rel',), 'contamos': ('told1',), 'contar': ('giveinf',), 'contarla': ('giveinf',),
'contarlas': ('giveinf',), 'contarle': ('giveinf',), 'contarles': ('giveinf',), 'contarlo': ('giveinf',), 'contarlos':
('giveinf',), 'contarme': ('giveinf', 'infme'), 'contarsela': ('giveinf',), 'contarselas': ('giveinf',), 'contarselo':
('giveinf',), 'contarselos': ('giveinf',), 'conte': ('told1',), 'contesta': ('hello', 'give3', 'answers'),
'contestado': ('called_pp',), 'contestan': ('give3',), 'contestar': ('giveinf',), 'contestara': ('give3', 'will3'),
'contestare': ('give1',), 'contestarla': ('giveinf',), 'contestarlas': ('giveinf',), 'contestarle': ('giveinf',
'infle'), 'contestarles': ('giveinf', 'infle'), 'contestarlo': ('giveinf',), 'contestarlos': ('giveinf',),
'contestarme': ('giveinf', 'infme'), 'contestarnos': ('giveinf', 'infme'), 'contestaron': ('answers',),
'contestarsela': ('giveinf',), 'contestarselas': ('giveinf',), 'contestarselo': ('giveinf',), 'contestarselos':
('giveinf',), 'conteste': ('called1',), 'contesto': ('hello', 'reach', 'give1', 'called3', 'answers'), 'contestó':
('hello', 'reach', 'called3', 'answers'), 'conto': ('verb3', 'opines', 'says'), 'contrata': ('verb3',), 'contratan':
('verb3',), 'contratara': ('verb3',), 'contrate': ('should',), 'contratemos': ('should',), 'contrato': ('verb3',
'paper'), 'contrató': ('verb3',), 'conviene': ('should',), 'coo': ('rel',), 'coordinamos': ('set_up',), 'coordinar':
('todo_inf',), 'coordine': ('set_up',), 'copas': ('drink',), 'copo': ('verb3',), 'cordero': ('name_words',),
'correcciones': ('feedback_noun',), 'corregi': ('read1',), 'corremos': ('moved1',), 'correo': ('hello', 'letter',
'attempt'), 'corrio': ('moved3',), 'cortado': ('hello',), 'cortar': ('see_inf',), 'corte': ('should',), 'costa':
('name_words',), 'cotiza': ('give3',), 'cotizar': ('giveinf',), 'cotizarla': ('giveinf',), 'cotizarlas': ('giveinf',),
'cotizarle': ('giveinf', 'infle'), 'cotizarles': ('giveinf',), 'cotizarlo': ('giveinf',), 'cotizarlos': ('giveinf',),
'cotizarme': ('giveinf', 'infme'), 'cotizarsela': ('giveinf',), 'cotizarselas': ('giveinf',), 'cotizarselo':
('giveinf',), 'cotizarselos': ('giveinf',), 'cotizo': ('give1',), 'crece': ('verb3',), 'crecio': ('verb3',), 'cree':
('verb3', 'opines', 'says'), 'creen': ('verb3',), 'creia': ('verb3', 'opines'), 'critique': ('read1',), 'cruce':
('met1', 'called1'), 'crucé': ('met1', 'called1'), 'cruz': ('name_words',), 'cruzamos': ('met1',), 'cto': ('rel',),
'cuadramos': ('set_up',), 'cuadrar': ('todo_inf',), 'cuadre': ('set_up',), 'cuando': ('hello',), 'cuarenta':
('span',), 'cuate': ('rel',), 'cuatro': ('hello', 'span'), 'cuenta': ('verb3', 'opines', 'says'), 'cuento':
('give1',), 'cuide': ('should',), 'cumple': ('verb3', 'date'), 'cumpleanos': ('date',), 'cumplio': ('verb3',),
'cunada': ('rel',), 'cunado': ('rel',), 'curriculum': ('paper',), 'curso': ('paper', 'course'), 'cuándo': ('hello',),
'cv': ('paper',), 'cómo': ('hello',), 'da': ('verb3',), 'damos': ('give1',), 'dar': ('giveinf',), 'dara': ('verb3',
'give3'), 'dare': ('give1',), 'darla': ('giveinf',), 'darlas': ('giveinf',), 'darle': ('giveinf', 'infle'), 'darles':
('giveinf', 'infle'), 'darlo': ('giveinf',), 'darlos': ('giveinf',), 'darme': ('giveinf', 'infme'), 'darnos':
('giveinf', 'infme'), 'darsela': ('giveinf',), 'darselas': ('giveinf',), 'darselo': ('giveinf',), 'darselos':
('giveinf',), 'dato': ('tip',), 'de': ('link',), 'debe': ('hello', 'verb3'), 'debemos': ('should',), 'deben':
('hello', 'verb3'), 'deberia': ('verb3', 'should'), 'deberiamos': ('should',), 'debia': ('verb3',), 'debiera':
('should',), 'debo': ('hello', 'should'), 'decia': ('verb3', 'opines'), 'decide': ('verb3',), 'decidio': ('verb3',),
'decir': ('giveinf',), 'decirla': ('giveinf',), 'decirlas': ('giveinf',), 'decirle': ('giveinf', 'infle'), 'decirles':
('giveinf', 'infle'), 'decirlo': ('giveinf',), 'decirlos': ('giveinf',), 'decirme': ('giveinf', 'infme'), 'decirnos':
('giveinf', 'infme'), 'decirsela': ('giveinf',), 'decirselas': ('giveinf',), 'decirselo': ('giveinf',), 'decirselos':
('giveinf',), 'deck': ('paper',), 'deja': ('verb3',), 'dejamos': ('moved1',), 'dejara': ('verb3',), 'deje': ('should',
'handed1', 'attempt'), 'dejemos': ('should',), 'dejo': ('hello', 'verb3'), 'dejé': ('handed1', 'attempt'), 'del':
('hello',), 'delgado': ('name_words',), 'deposita': ('give3',), 'depositar': ('giveinf',), 'depositarla':
('giveinf',), 'depositarlas': ('giveinf',), 'depositarle': ('giveinf',), 'depositarles': ('giveinf',), 'depositarlo':
('giveinf',), 'depositarlos': ('giveinf',), 'depositarme': ('giveinf', 'infme'), 'depositarsela': ('giveinf',),
'depositarselas': ('giveinf',), 'depositarselo': ('giveinf',), 'depositarselos': ('giveinf',), 'deposito': ('give1',),
'derivo': ('sent_to',), 'desayuna': ('verb3',), 'desayunado': ('done_pp',), 'desayunar': ('see_inf',), 'desayunare':
('shall1',), 'desayune': ('hello',), 'desayuno': ('hello', 'date'), 'descolgo': ('answers',), 'descuelga':
('answers',), 'desde': ('hello',), 'despide': ('verb3',), 'despidio': ('verb3',), 'despues': ('filler',), 'desvia':
('sent_to',), 'desvio': ('sent_to',), 'detras': ('hello',), 'devolucion': ('feedback_noun',), 'devolver':
('giveinf',), 'devolvera': ('give3',), 'devolvere': ('give1',), 'devolverla': ('giveinf',), 'devolverlas':
('giveinf',), 'devolverle': ('giveinf', 'infle'), 'devolverles': ('giveinf',), 'devolverlo': ('giveinf', 'infle'),
'devolverlos': ('giveinf',), 'devolverme': ('giveinf', 'infme'), 'devolversela': ('giveinf',), 'devolverselas':
('giveinf',), 'devolverselo': ('giveinf', 'infle'), 'devolverselos': ('giveinf',), 'devolvio': ('answers',),
'devolvérselo': ('infle',), 'devuelve': ('give3', 'answers'), 'devuelvo': ('give1',), 'di': ('handed1',), 'dia':
('hello',), 'dias': ('hello',), 'dice': ('hello', 'verb3', 'opines', 'says'), 'dicen': ('verb3',), 'diez': ('span',),
'digo': ('give1',), 'dije': ('told1',), 'dijimos': ('told1',), 'dijo': ('hello', 'verb3', 'opines', 'says',
'bidding'), 'dimos': ('handed1',), 'dio': ('verb3',), 'dira': ('verb3', 'give3'), 'dire': ('give1',), 'directo':
('sent_to',), 'director': ('rel',), 'directora': ('rel',), 'dirige': ('verb3',), 'divorcia': ('verb3',), 'divorcio':
('verb3',), 'dm': ('letter',), 'documento': ('paper',), 'dolores': ('name_words',), 'domingo': ('name_words',),
'donde': ('hello',), 'dos': ('hello', 'span'), 'doy': ('give1',), 'duda': ('verb3', 'says'), 'durante': ('hello',),
'dónde': ('hello',), 'e': ('and',), 'echamos': ('met1',), 'eche': ('met1',), 'edite': ('read1',), 'el': ('det',
'hello', 'any_det', 'link', 'article'), 'ella': ('they', 'them', 'hello'), 'ellas': ('they', 'hello'), 'ello':
('it',), 'ellos': ('they', 'hello'), 'email': ('letter',), 'embarazada': ('verb3',), 'embarcada': ('stood',),
'embarcado': ('stood',), 'empecemos': ('should',), 'empezara': ('verb3',), 'empezo': ('verb3',), 'empiece':
('should',), 'empieza': ('verb3',), 'empresa': ('hello', 'rel'), 'empuja': ('urges',), 'empujo': ('urges',), 'en':
('link',), 'encanta': ('verb3',), 'encanto': ('verb3', 'says'), 'encarnacion': ('name_words',), 'encontramos':
('met1', 'called1'), 'encontrar': ('see_inf',), 'encontrarme': ('see_inf',), 'encontre': ('met1', 'called1', 'seen1'),
'encuentro': ('date',), 'enfermo': ('verb3',), 'enfermó': ('verb3',), 'enfoque': ('should',), 'enlace': ('letter',
'paper'), 'ensenar': ('giveinf',), 'ensenarla': ('giveinf',), 'ensenarlas': ('giveinf',), 'ensenarle': ('giveinf',),
'ensenarles': ('giveinf',), 'ensenarlo': ('giveinf',), 'ensenarlos': ('giveinf',), 'ensenarme': ('giveinf', 'infme'),
'ensenarsela': ('giveinf',), 'ensenarselas': ('giveinf',), 'ensenarselo': ('giveinf',), 'ensenarselos': ('giveinf',),
'ensene': ('told1',), 'enseno': ('give1', 'called3'), 'entonces': ('filler', 'hello'), 'entra': ('verb3',), 'entrara':
('verb3',), 'entre': ('hello',), 'entrega': ('give3',), 'entregamos': ('give1',), 'entregan': ('give3',), 'entregar':
('giveinf',), 'entregara': ('give3', 'will3'), 'entregare': ('give1',), 'entregarla': ('giveinf',), 'entregarlas':
('giveinf',), 'entregarle': ('giveinf', 'infle'), 'entregarles': ('giveinf',), 'entregarlo': ('giveinf',),
'entregarlos': ('giveinf',), 'entregarme': ('giveinf', 'infme'), 'entregarsela': ('giveinf',), 'entregarselas':
('giveinf',), 'entregarselo': ('giveinf',), 'entregarselos': ('giveinf',), 'entrego': ('give1',), 'entrevista':
('date',), 'entreviste': ('called1',), 'entrevisto': ('called3',), 'entro': ('verb3', 'sent_to'), 'envia': ('give3',),
'enviado': ('called_pp',), 'enviamos': ('give1',), 'envian': ('give3',), 'enviar': ('giveinf',), 'enviara': ('give3',
'will3'), 'enviare': ('give1',), 'enviaremos': ('give1',), 'enviarla': ('giveinf', 'infle'), 'enviarlas':
('giveinf',), 'enviarle': ('hello', 'giveinf', 'infle'), 'enviarles': ('giveinf', 'infle'), 'enviarlo': ('giveinf',
'infle'), 'enviarlos': ('giveinf',), 'enviarme': ('giveinf', 'infme'), 'enviarmela': ('giveinf', 'infme'),
'enviarmelo': ('giveinf', 'infme'), 'enviarnos': ('giveinf', 'infme'), 'enviarsela': ('giveinf', 'infle'),
'enviarselas': ('giveinf',), 'enviarselo': ('giveinf', 'infle'), 'enviarselos': ('giveinf',), 'envie': ('handed1',
'attempt'), 'envio': ('give1',), 'enviársela': ('infle',), 'enviárselo': ('infle',), 'envié': ('handed1', 'attempt'),
'envía': ('give3',), 'envío': ('give1',), 'equipo': ('rel',), 'era': ('verb3', 'is3'), 'eran': ('verb3',), 'es':
('verb3', 'is3'), 'esa': ('det', 'hello'), 'escape': ('met1',), 'escribi': ('called1', 'seen1', 'attempt'),
'escribieron': ('reach',), 'escribimos': ('met1',), 'escribio': ('reach', 'called3', 'says'), 'escribir': ('giveinf',
'see_inf'), 'escribira': ('give3',), 'escribire': ('give1',), 'escribirla': ('giveinf',), 'escribirlas': ('giveinf',),
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
('giveinf',), 'facturarselos': ('giveinf',), 'facturas': ('hello',), 'facturo': ('give1',), 'fallecio': ('verb3',),
'familia': ('rel',), 'fe': ('name_words',), 'feedback': ('feedback_noun',), 'felicitar': ('todo_inf',), 'felicitarla':
('todo_inf',), 'felicitarlo': ('todo_inf',), 'felicito': ('called3',), 'festeja': ('verb3',), 'fiesta': ('date',),
'fijada': ('set',), 'fijado': ('set',), 'fijamos': ('set_up',), 'fije': ('set_up',), 'firma': ('verb3',), 'firmar':
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
('rel',), 'hizo': ('hello', 'verb3'), 'hora': ('hours', 'span'), 'horas': ('hours', 'span'), 'hoy': ('hello',), 'hrs':
('hours',), 'hs': ('hours',), 'hubo': ('seen1',), 'iba': ('verb3',), 'idea': ('tip',), 'iglesias': ('name_words',),
'igual': ('filler',), 'informe': ('told1', 'paper'), 'informé': ('told1',), 'inocencio': ('name_words',), 'insiste':
('verb3', 'opines'), 'insistio': ('verb3', 'opines'), 'insistir': ('todo_inf',), 'insistirle': ('todo_inf',),
'intentamos': ('tried1',), 'intente': ('tried1', 'attempt'), 'intento': ('tried1',), 'interesa': ('verb3',),
'intereso': ('verb3',), 'inversionista': ('rel',), 'inversor': ('rel',), 'inversora': ('rel',), 'inversores':
('rel',), 'invertira': ('verb3',), 'invierta': ('should',), 'invierte': ('verb3',), 'invirtio': ('verb3',), 'invita':
('invites',), 'invitado': ('called_pp', 'invites'), 'invitan': ('invites',), 'invitar': ('giveinf', 'see_inf'),
'invitarla': ('giveinf',), 'invitarlas': ('giveinf',), 'invitarle': ('giveinf',), 'invitarles': ('giveinf',),
'invitarlo': ('giveinf',), 'invitarlos': ('giveinf',), 'invitarme': ('giveinf', 'infme'), 'invitaron': ('invites',),
'invitarsela': ('giveinf',), 'invitarselas': ('giveinf',), 'invitarselo': ('giveinf',), 'invitarselos': ('giveinf',),
'invite': ('called1',), 'invito': ('reach', 'called3', 'invites'), 'ir': ('see_inf',), 'ira': ('verb3',), 'jamas':
('not',), 'jazmin': ('name_words',), 'jefa': ('rel',), 'jefe': ('rel',), 'jubila': ('verb3',), 'jubilo': ('verb3',),
'jueves': ('hello',), 'junta': ('hello', 'date'), 'juntamos': ('met1', 'seen1'), 'juntarme': ('see_inf',),
'juntarnos': ('hello', 'see_inf'), 'juntaron': ('verb3',), 'junte': ('met1',), 'justo': ('filler', 'name_words'),
'la': ('them', 'det', 'hello', 'any_det', 'clitic', 'article'), 'lance': ('should',), 'lancemos': ('should',),
'landing': ('paper',), 'lanza': ('verb3',), 'lanzan': ('verb3',), 'lanzara': ('verb3',), 'lanzo': ('verb3',), 'larga':
('span',), 'las': ('them', 'det', 'hello', 'any_det', 'clitic', 'link', 'article'), 'le': ('them', 'hello', 'clitic'),
'leal': ('name_words',), 'lei': ('read1',), 'leon': ('name_words',), 'les': ('them', 'hello', 'clitic'), 'levanta':
('verb3',), 'levantan': ('verb3',), 'levante': ('should',), 'levantemos': ('should',), 'levanto': ('verb3',), 'libro':
('paper',), 'lidera': ('verb3',), 'lidero': ('verb3',), 'link': ('letter', 'paper'), 'lista': ('paper',), 'llamada':
('hello', 'letter', 'date'), 'llamado': ('done_pp', 'letter', 'called_pp'), 'llamamos': ('give1', 'met1', 'called1',
'attempt'), 'llamar': ('hello', 'giveinf', 'see_inf', 'attempt'), 'llamara': ('give3', 'will3'), 'llamare':
('give1',), 'llamarla': ('giveinf', 'see_inf', 'infle'), 'llamarlas': ('giveinf',), 'llamarle': ('giveinf', 'see_inf',
'infle'), 'llamarles': ('giveinf',), 'llamarlo': ('giveinf', 'see_inf', 'infle'), 'llamarlos': ('giveinf',),
'llamarme': ('giveinf', 'infme'), 'llamarnos': ('giveinf', 'see_inf', 'infme'), 'llamaron': ('reach', 'called3'),
'llamarsela': ('giveinf',), 'llamarselas': ('giveinf',), 'llamarselo': ('giveinf',), 'llamarselos': ('giveinf',),
'llame': ('hello', 'called1', 'seen1', 'attempt'), 'llamo': ('hello', 'reach', 'give1', 'called3'), 'llamé': ('hello',
'called1', 'seen1', 'attempt'), 'llamó': ('hello', 'reach', 'called3'), 'llega': ('verb3',), 'llegara': ('verb3',),
'llego': ('hello', 'verb3', 'came3'), 'llegue': ('managed1',), 'lleva': ('verb3', 'is3'), 'llevaba': ('verb3',),
'llevar': ('giveinf',), 'llevare': ('give1',), 'llevarla': ('giveinf',), 'llevarlas': ('giveinf',), 'llevarle':
('giveinf', 'infle'), 'llevarles': ('giveinf',), 'llevarlo': ('giveinf',), 'llevarlos': ('giveinf',), 'llevarsela':
('giveinf',), 'llevarselas': ('giveinf',), 'llevarselo': ('giveinf',), 'llevarselos': ('giveinf',), 'lleve':
('called1',), 'llevo': ('verb3', 'give1', 'called3'), 'llevó': ('verb3', 'called3'), 'lo': ('them', 'hello',
'clitic'), 'localizar': ('see_inf',), 'localizarla': ('see_inf',), 'localizarlo': ('see_inf',), 'logramos':
('managed1',), 'logre': ('managed1',), 'los': ('them', 'det', 'hello', 'any_det', 'clitic', 'link', 'article'),
'lozano': ('name_words',), 'luego': ('filler',), 'luna': ('name_words',), 'lunes': ('hello',), 'luz': ('name_words',),
'madre': ('rel',), 'mail': ('letter',), 'malogro': ('off',), 'mama': ('rel',), 'mami': ('rel',), 'manana': ('hello',),
'manda': ('hello', 'give3', 'sent_to'), 'mandado': ('called_pp',), 'mandamos': ('give1',), 'mandan': ('give3',),
'mandar': ('giveinf',), 'mandara': ('give3', 'will3'), 'mandare': ('give1',), 'mandaremos': ('give1',), 'mandarla':
('giveinf',), 'mandarlas': ('giveinf',), 'mandarle': ('hello', 'giveinf', 'infle'), 'mandarles': ('giveinf', 'infle'),
'mandarlo': ('giveinf', 'infle'), 'mandarlos': ('giveinf',), 'mandarme': ('giveinf', 'infme'), 'mandarmela':
('giveinf', 'infme'), 'mandarmelo': ('giveinf', 'infme'), 'mandarnos': ('giveinf', 'infme'), 'mandarsela': ('giveinf',
'infle'), 'mandarselas': ('giveinf',), 'mandarselo': ('giveinf', 'infle'), 'mandarselos': ('giveinf',), 'mande':
('handed1', 'attempt'), 'mando': ('hello', 'reach', 'give1', 'sent_to'), 'mandársela': ('infle',), 'mandárselo':
('infle',), 'mandé': ('handed1', 'attempt'), 'mandó': ('hello', 'reach', 'sent_to'), 'maneja': ('verb3',), 'manzano':
('name_words',), 'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',), 'marcar': ('giveinf',), 'marco':
('reach', 'give1', 'called3'), 'marcó': ('reach', 'called3'), 'margarita': ('name_words',), 'marido': ('rel',),
'marin': ('name_words',), 'marina': ('name_words',), 'marque': ('called1', 'attempt'), 'marqué': ('called1',
'attempt'), 'martes': ('hello',), 'mas': ('hello',), 'masterclass': ('course',), 'material': ('paper',), 'mates':
('hello', 'drink', 'date'), 'maximo': ('name_words',), 'me': ('me', 'clitic'), 'media': ('span',), 'mediodia':
('hello',), 'mejor': ('hello', 'should'), 'mejoro': ('verb3',), 'menciona': ('verb3', 'opines'), 'menciono': ('verb3',
'opines', 'says'), 'mensaje': ('hello', 'letter', 'attempt'), 'mensajeamos': ('met1',), 'mensajeo': ('called3',),
'mensajes': ('letter', 'attempt'), 'mensajito': ('letter',), 'mentoria': ('mentor_noun',), 'mentorias':
('mentor_noun',), 'mentoring': ('mentor_noun',), 'mentoría': ('mentor_noun',), 'mercedes': ('name_words',), 'mes':
('hello',), 'mesa': ('date',), 'meses': ('hello',), 'mi': ('me', 'my', 'hello', 'any_det'), 'mientras': ('hello',),
'miercoles': ('hello',), 'milagros': ('name_words',), 'min': ('span',), 'minuto': ('span',), 'minutos': ('span',),
'mirar': ('giveinf',), 'mirarla': ('giveinf',), 'mirarlas': ('giveinf',), 'mirarle': ('giveinf',), 'mirarles':
('giveinf',), 'mirarlo': ('giveinf',), 'mirarlos': ('giveinf',), 'mirarsela': ('giveinf',), 'mirarselas':
('giveinf',), 'mirarselo': ('giveinf',), 'mirarselos': ('giveinf',), 'mire': ('read1',), 'mis': ('my', 'hello',
'any_det'), 'misma': ('hello',), 'mismo': ('filler', 'hello'), 'modelo': ('paper',), 'modesto': ('name_words',),
'molina': ('name_words',), 'molinero': ('name_words',), 'monta': ('verb3',), 'montara': ('verb3',), 'monte':
('name_words',), 'montes': ('name_words',), 'monto': ('verb3',), 'moreno': ('name_words',), 'mostramos': ('told1',),
'mostrar': ('giveinf',), 'mostrara': ('give3',), 'mostrare': ('give1',), 'mostrarla': ('giveinf',), 'mostrarlas':
('giveinf',), 'mostrarle': ('giveinf', 'infle'), 'mostrarles': ('giveinf',), 'mostrarlo': ('giveinf',), 'mostrarlos':
('giveinf',), 'mostrarme': ('giveinf', 'infme'), 'mostrarsela': ('giveinf',), 'mostrarselas': ('giveinf',),
'mostrarselo': ('giveinf',), 'mostrarselos': ('giveinf',), 'mostre': ('told1',), 'mostro': ('called3',), 'movemos':
('moved1',), 'movi': ('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',), 'movieron': ('moved3',), 'movio':
('moved3',), 'msg': ('letter',), 'msj': ('letter',), 'mucho': ('filler', 'hello'), 'muda': ('verb3',), 'mudara':
('verb3',), 'mudaron': ('verb3',), 'mudo': ('verb3',), 'muestro': ('give1',), 'mueve': ('moved3',), 'mujer': ('rel',),
'murio': ('verb3',), 'muy': ('filler', 'hello'), 'mí': ('me',), 'nacio': ('verb3',), 'nada': ('hello',), 'nadie':
('hello',), 'naranjo': ('name_words',), 'necesita': ('hello', 'verb3'), 'necesitaba': ('verb3',), 'necesitaria':
('verb3',), 'necesito': ('hello',), 'negro': ('name_words',), 'ni': ('not', 'hello'), 'nieta': ('rel',), 'nieto':
('rel',), 'nieves': ('name_words',), 'ninas': ('rel',), 'ningun': ('not',), 'ninguna': ('not',), 'ninos': ('rel',),
'no': ('not',), 'noche': ('hello',), 'nomas': ('filler',), 'nos': ('me', 'hello', 'clitic'), 'nosotras': ('i',),
'nosotros': ('i', 'hello'), 'novia': ('rel',), 'novio': ('rel',), 'nuestra': ('my', 'hello', 'any_det'), 'nuestras':
('my',), 'nuestro': ('my', 'hello', 'any_det'), 'nuestros': ('my', 'hello'), 'nueva': ('hello',), 'nuevo': ('hello',),
'nunca': ('not', 'hello'), 'observaciones': ('feedback_noun',), 'obviamente': ('filler',), 'odia': ('verb3', 'says'),
'odio': ('verb3',), 'oficina': ('hello',), 'ofrecio': ('may3',), 'olmo': ('name_words',), 'opina': ('verb3', 'opines',
'says'), 'opinion': ('tip',), 'opino': ('opines',), 'organiza': ('verb3',), 'organizo': ('verb3',), 'otra':
('hello',), 'otro': ('hello',), 'otros': ('hello',), 'pactada': ('set',), 'pactamos': ('set_up',), 'padre': ('rel',),
'paga': ('verb3', 'give3'), 'pagan': ('give3',), 'pagar': ('giveinf',), 'pagara': ('verb3', 'give3'), 'pagare':
('give1',), 'pagarla': ('giveinf',), 'pagarlas': ('giveinf',), 'pagarle': ('giveinf', 'infle'), 'pagarles':
('giveinf',), 'pagarlo': ('giveinf',), 'pagarlos': ('giveinf',), 'pagarme': ('giveinf', 'infme'), 'pagarsela':
('giveinf',), 'pagarselas': ('giveinf',), 'pagarselo': ('giveinf',), 'pagarselos': ('giveinf',), 'pago': ('verb3',
'give1'), 'pagó': ('verb3',), 'palma': ('name_words',), 'paloma': ('name_words',), 'pana': ('rel',), 'papa': ('rel',),
'papi': ('rel',), 'para': ('hello',), 'parcero': ('rel',), 'pardo': ('name_words',), 'pare': ('should',), 'parece':
('filler', 'verb3'), 'parecia': ('verb3',), 'pareja': ('rel',), 'paremos': ('should',), 'pasa': ('hello', 'give3'),
'pasada': ('hello',), 'pasado': ('hello',), 'pasamos': ('give1', 'moved1'), 'pasan': ('give3',), 'pasar': ('giveinf',
'see_inf'), 'pasara': ('give3', 'will3'), 'pasare': ('give1',), 'pasarla': ('giveinf',), 'pasarlas': ('giveinf',),
'pasarle': ('hello', 'giveinf', 'infle'), 'pasarles': ('giveinf', 'infle'), 'pasarlo': ('giveinf',), 'pasarlos':
('giveinf',), 'pasarme': ('giveinf', 'infme'), 'pasarmela': ('giveinf', 'infme'), 'pasarmelo': ('giveinf', 'infme'),
'pasarnos': ('giveinf', 'infme'), 'pasaron': ('reach', 'came3'), 'pasarsela': ('giveinf', 'infle'), 'pasarselas':
('giveinf',), 'pasarselo': ('giveinf', 'infle'), 'pasarselos': ('giveinf',), 'pase': ('handed1',), 'paso': ('hello',
'reach', 'give1', 'came3', 'seen1', 'moved3'), 'pastor': ('name_words',), 'pasársela': ('infle',), 'pasárselo':
('infle',), 'pasó': ('hello', 'reach', 'came3', 'seen1', 'moved3'), 'paz': ('name_words',), 'pedir': ('todo_inf',),
'pedirle': ('todo_inf',), 'pedirles': ('todo_inf',), 'pegue': ('met1',), 'pelearon': ('verb3',), 'pena':
('name_words',), 'pendiente': ('hello',), 'pensaba': ('verb3',), 'perdio': ('verb3',), 'perla': ('name_words',),
'pero': ('hello',), 'perro': ('rel',), 'pescador': ('name_words',), 'pida': ('should',), 'pidamos': ('should',),
'pide': ('verb3',), 'pidio': ('hello', 'verb3', 'bidding'), 'piedad': ('name_words',), 'piensa': ('verb3', 'may3',
'opines', 'says'), 'piensan': ('verb3',), 'pierde': ('verb3',), 'pilar': ('name_words',), 'pino': ('name_words',),
'pitch': ('paper',), 'plan': ('paper',), 'plantada': ('stood',), 'plantadas': ('stood',), 'plantado': ('stood',),
'plantados': ('stood',), 'plantilla': ('paper',), 'platique': ('hello',), 'plaza': ('name_words',), 'poco':
('hello',), 'podcast': ('paper',), 'podia': ('verb3',), 'podra': ('verb3', 'may3'), 'podria': ('verb3', 'may3',
'should'), 'podriamos': ('should',), 'polas': ('drink',), 'pondra': ('verb3', 'give3'), 'pone': ('verb3',),
'ponencia': ('course',), 'poner': ('giveinf',), 'ponerla': ('giveinf',), 'ponerlas': ('giveinf',), 'ponerle':
('giveinf',), 'ponerles': ('giveinf',), 'ponerlo': ('giveinf',), 'ponerlos': ('giveinf',), 'ponerme': ('giveinf',
'infme'), 'ponernos': ('giveinf', 'infme'), 'ponersela': ('giveinf',), 'ponerselas': ('giveinf',), 'ponerselo':
('giveinf',), 'ponerselos': ('giveinf',), 'ponga': ('should',), 'pongamos': ('should',), 'pongo': ('give1',), 'por':
('hello', 'link'), 'porque': ('hello',), 'pospone': ('moved3',), 'posponemos': ('moved1',), 'pospuesta':
('moved_pp',), 'pospuesto': ('moved_pp',), 'pospuso': ('off', 'moved3'), 'posterga': ('moved3',), 'postergada':
('moved_pp',), 'postergado': ('moved_pp',), 'postergamos': ('moved1',), 'postergo': ('off', 'moved3'), 'pozo':
('name_words',), 'prado': ('name_words',), 'prefiere': ('verb3',), 'prefirio': ('verb3',), 'pregunta': ('verb3',
'says'), 'preguntar': ('see_inf', 'todo_inf'), 'preguntarle': ('todo_inf',), 'preguntarles': ('todo_inf',),
'pregunto': ('verb3', 'says'), 'preguntó': ('verb3', 'says'), 'preocupa': ('verb3',), 'prepara': ('give3',),
'preparamos': ('give1',), 'preparar': ('giveinf',), 'preparara': ('give3', 'will3'), 'preparare': ('give1',),
'prepararla': ('giveinf',), 'prepararlas': ('giveinf',), 'prepararle': ('giveinf', 'infle'), 'prepararles':
('giveinf',), 'prepararlo': ('giveinf',), 'prepararlos': ('giveinf',), 'prepararme': ('giveinf', 'infme'),
'prepararsela': ('giveinf',), 'prepararselas': ('giveinf',), 'prepararselo': ('giveinf',), 'prepararselos':
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
'quedar': ('see_inf',), 'quedaremos': ('shall1',), 'quedaron': ('hello',), 'quede': ('hello', 'met1', 'attempt'),
'quedo': ('hello', 'verb3'), 'quedé': ('hello', 'met1', 'attempt'), 'quedó': ('hello', 'verb3'), 'queria': ('hello',
'verb3', 'bidding'), 'querra': ('verb3',), 'quiere': ('hello', 'verb3', 'may3', 'is3', 'bidding'), 'quieren':
('verb3',), 'quiero': ('hello',), 'quince': ('span',), 'quise': ('hello', 'tried1', 'attempt'), 'quisiera':
('verb3',), 'quisimos': ('tried1',), 'qué': ('hello',), 'rapidamente': ('filler',), 'rapidito': ('filler',), 'rapido':
('filler',), 'ratito': ('span',), 'rato': ('span',), 'reagenda': ('moved3',), 'reagendada': ('moved_pp',),
'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagende': ('moved1',), 'reagendo': ('moved3',),
'realmente': ('filler',), 'rechaza': ('verb3',), 'rechazo': ('verb3',), 'recibi': ('called1',), 'recibido':
('called_pp',), 'recibimos': ('called1',), 'recibio': ('reach', 'called3'), 'recien': ('filler', 'hello'), 'reclamar':
('todo_inf',), 'reclamarle': ('todo_inf',), 'recogi': ('called1',), 'recogio': ('called3',), 'recomendaba':
('advises',), 'recomendacion': ('tip',), 'recomendar': ('giveinf',), 'recomendare': ('give1',), 'recomendarla':
('giveinf',), 'recomendarlas': ('giveinf',), 'recomendarle': ('giveinf',), 'recomendarles': ('giveinf',),
'recomendarlo': ('giveinf',), 'recomendarlos': ('giveinf',), 'recomendarme': ('giveinf', 'infme'), 'recomendarsela':
('giveinf',), 'recomendarselas': ('giveinf',), 'recomendarselo': ('giveinf',), 'recomendarselos': ('giveinf',),
'recomendo': ('verb3', 'advises', 'bidding'), 'recomienda': ('verb3', 'advises'), 'recomiendo': ('give1',),
'reconoce': ('opines',), 'reconocio': ('says',), 'recorda': ('remind',), 'recordar': ('giveinf', 'remind'),
'recordarme': ('remind',), 'recorte': ('should',), 'recuerda': ('remind',), 'reenvia': ('give3',), 'reenviar':
('giveinf',), 'reenviara': ('give3',), 'reenviare': ('give1',), 'reenviarla': ('giveinf',), 'reenviarlas':
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
('filler',), 'todas': ('hello',), 'todavia': ('filler', 'hello'), 'todo': ('filler', 'hello'), 'todos': ('hello',),
'toma': ('verb3',), 'tomado': ('done_pp',), 'tomamos': ('hello', 'met1'), 'tomando': ('hello',), 'tomar':
('see_inf',), 'tomara': ('verb3',), 'tomare': ('shall1',), 'tomaremos': ('shall1',), 'tome': ('hello', 'met1'),
'tomo': ('verb3', 'answers'), 'tomó': ('verb3', 'answers'), 'topa': ('verb3',), 'topamos': ('met1',), 'tope':
('met1',), 'topo': ('verb3',), 'toro': ('name_words',), 'torre': ('name_words',), 'torres': ('name_words',),
'trabaja': ('verb3', 'is3'), 'trabajaba': ('verb3',), 'trabajan': ('verb3',), 'trabajo': ('hello', 'verb3'),
'trabajó': ('verb3',), 'trae': ('give3',), 'traer': ('giveinf',), 'traera': ('give3',), 'traere': ('give1',),
'traerla': ('giveinf',), 'traerlas': ('giveinf',), 'traerle': ('giveinf', 'infle'), 'traerles': ('giveinf',),
'traerlo': ('giveinf',), 'traerlos': ('giveinf',), 'traerme': ('giveinf', 'infme'), 'traernos': ('giveinf', 'infme'),
'traersela': ('giveinf',), 'traerselas': ('giveinf',), 'traerselo': ('giveinf',), 'traerselos': ('giveinf',),
'tragos': ('drink',), 'traigo': ('give1',), 'trajo': ('called3',), 'transferir': ('giveinf',), 'transferira':
('give3',), 'transferire': ('give1',), 'transferirla': ('giveinf',), 'transferirlas': ('giveinf',), 'transferirle':
('giveinf',), 'transferirles': ('giveinf',), 'transferirlo': ('giveinf',), 'transferirlos': ('giveinf',),
'transferirme': ('giveinf', 'infme'), 'transferirsela': ('giveinf',), 'transferirselas': ('giveinf',),
'transferirselo': ('giveinf',), 'transferirselos': ('giveinf',), 'transfiere': ('give3',), 'transfiero': ('give1',),
'trasladada': ('moved_pp',), 'trate': ('tried1', 'attempt'), 'treinta': ('span',), 'tres': ('hello', 'span'),
'tropece': ('met1',), 'truco': ('tip',), 'tutoria': ('mentor_noun',), 'tuve': ('hello', 'seen1'), 'tuvimos':
('seen1',), 'tuvo': ('hello', 'verb3'), 'ubicar': ('see_inf',), 'ubicarla': ('see_inf',), 'ubicarlo': ('see_inf',),
'ultima': ('hello',), 'un': ('det', 'hello', 'any_det', 'link'), 'una': ('det', 'hello', 'any_det', 'link'), 'unas':
('det', 'hello', 'any_det', 'link'), 'unos': ('det', 'hello', 'any_det', 'link'), 'usa': ('verb3',), 'usaba':
('verb3',), 'use': ('should',), 'usted': ('hello',), 'ustedes': ('hello',), 'va': ('verb3', 'sent_to', 'is3'), 'vaca':
('name_words',), 'valida': ('give3',), 'validara': ('give3',), 'valle': ('name_words',), 'van': ('verb3',), 've':
('verb3',), 'vecina': ('rel',), 'vecino': ('rel',), 'vega': ('name_words',), 'veinte': ('span',), 'vemos': ('seen1',),
'venda': ('should',), 'vendamos': ('should',), 'vende': ('verb3',), 'venden': ('verb3',), 'vendera': ('verb3',),
'vendio': ('verb3',), 'vendra': ('verb3',), 'venia': ('verb3',), 'veo': ('seen1',), 'ver': ('see_inf',), 'vera':
('verb3',), 'vere': ('shall1',), 'veremos': ('shall1',), 'verla': ('see_inf',), 'verlo': ('see_inf',), 'verme':
('see_inf',), 'vernos': ('see_inf',), 'vez': ('hello',), 'vi': ('hello', 'called1', 'seen1'), 'viaja': ('verb3',),
'viajaba': ('verb3',), 'viajara': ('verb3',), 'viajo': ('verb3',), 'viajó': ('verb3',), 'victoria': ('name_words',),
'vidal': ('name_words',), 'videollamada': ('date',), 'viene': ('hello', 'verb3', 'is3'), 'viernes': ('hello',),
'villa': ('name_words',), 'vimos': ('hello', 'met1', 'called1', 'seen1'), 'vinieron': ('reach', 'came3'), 'vino':
('verb3', 'reach', 'came3'), 'vinos': ('drink',), 'vio': ('verb3',), 'violeta': ('name_words',), 'visitado':
('done_pp', 'called_pp'), 'visitamos': ('called1',), 'visitar': ('see_inf',), 'visitare': ('shall1',), 'visitaremos':
('shall1',), 'visite': ('called1',), 'visito': ('reach', 'called3'), 'visto': ('hello',), 'vive': ('verb3', 'is3'),
'viven': ('verb3',), 'vivia': ('verb3',), 'volvera': ('verb3',), 'volvio': ('verb3',), 'vos': ('hello',), 'vuelve':
('verb3',), 'wasap': ('letter',), 'web': ('paper',), 'whatsapp': ('letter',), 'whatsappeo': ('reach', 'called3'),
'workshop': ('course',), 'wpp': ('letter',), 'wsp': ('letter',), 'y': ('and', 'hello'), 'ya': ('filler',), 'yo': ('i',
'hello', 'clitic'), 'zapatero': ('name_words',), 'él': ('hello',)}


CLAUSES = [{'': (5, 'mine')}, {'<any_det>': 0}, {'envio': 1, 'envío': 1, 'llamo': 1, 'mando': 1, 'paso': 1, 'preparo':
1, 'reenvio': 1, 'reenvío': 1}, {'^': 2}, {'con': 0}, {'<giveinf>': 0, '<infle>': 0, '<todo_inf>': 0, 'hablar': 4,
'quedar': 4, 'ver': 4}, {'': (3, 'advice')}, {'^': 6}, {':': 7}, {'^': 5, 'consejo': 8, 'consejos': 8, 'tip': 8,
'tips': 8}, {'^': 6, 'no': 7, 'que': 7}, {'': (15, 'contact')}, {'a': 11}, {'oficina': 11}, {'almorzar': 11, 'casa':
11, 'cenar': 11, 'comer': 11, 'la': 13, 'mi': 11, 'saludar': 11, 'saludarme': 11, 'tomar': 11, 'verme': 11, 'vernos':
11, 'visitarme': 11, 'visitarnos': 11}, {'coworking': 11, 'despacho': 11}, {'sorpresa': 11, 'visita': 11},
{'despacho': 11}, {'aca': 11, 'aqui': 11, 'casa': 11, 'el': 17, 'la': 13, 'mi': 11}, {'a': 14, 'al': 15, 'conmigo':
11, 'de': 16, 'por': 18}, {'': (2, 'plan')}, {'<set>': 20}, {'D': 20, 'manana': 20}, {'N': 22}, {'con': 23}, {'': (17,
'gave:feedback')}, {'^': 25}, {'^': 25, 'a': 26, 'al': 26, 'de': 26, 'del': 26, 'sobre': 26}, {'': (20,
'gave:resource')}, {'N': 28}, {'a': 29}, {'<paper>': 30}, {'<any_det>': 31}, {'<any_det>': 28}, {'^': 33}, {'N': 34},
{'feedback': 27, 'opinion': 27}, {'comentarios': 27, 'notas': 27, 'observaciones': 27}, {'devolucion': 27},
{'<feedback_noun>': 27, '^': 32, 'a': 35, 'mi': 36, 'mis': 37, 'una': 38}, {'': (19, 'gave:mentoring')}, {'^': 40},
{'^': 40, 'a': 41, 'al': 41, 'con': 41, 'de': 41, 'en': 41, 'para': 41}, {'<mentor_noun>': 42}, {'de': 43}, {'': (6,
'theirs')}, {'<infme>': 45}, {'^': 46}, {'': (1, 'moved')}, {'D': 48}, {'': (1, 'moved'), 'D': 48, 'a': 48, 'al': 48,
'de': 48, 'para': 48}, {'<date>': 50}, {'<date>': 50, 'a': 49, 'al': 49, 'para': 49}, {'a': 49, 'al': 49, 'el': 51,
'la': 52, 'lo': 52, 'para': 49}, {'': (1, 'moved'), 'D': 48, 'a': 48, 'al': 48, 'para': 48}, {'<date>': 54}, {'D': 48,
'a': 48, 'al': 48, 'el': 55, 'la': 55, 'nuestra': 55, 'nuestro': 55, 'para': 48}, {'D': 48, 'a': 48, 'al': 48, 'para':
48}, {'': (0, 'missed')}, {'hora': 58}, {'ultima': 59}, {'': (0, 'missed'), 'a': 60, 'el': 58, 'la': 58, 'lo': 58,
'nuestra': 58, 'nuestro': 58, 'todo': 58}, {'que': 6}, {'mejor': 6}, {'conviene': 6}, {'<have_to>': 62, 'conviene': 6,
'deberia': 6, 'deberiamos': 6}, {'<have_to>': 62, '<should>': 6, 'es': 63, 'lo': 63, 'me': 64, 'no': 65, 'nos': 64,
'seria': 63}, {'^': 66}, {'^': 66, 'nosotros': 67, 'yo': 67}, {'que': 68}, {'': (13, 'talk'), '^': 66, 'nosotros': 67,
'yo': 67}, {'en': 69, 'que': 70}, {'<paper>': 26}, {'<their>': 72, 'el': 72, 'la': 72}, {'<giveinf>': 0}, {'^': 74},
{'^': 74, 'de': 75}, {'voz': 58}, {'': (0, 'missed'), 'de': 77}, {'de': 77}, {'buzon': 78, 'buzón': 78, 'casilla': 58,
'contestador': 58, 'contestadora': 58, 'correo': 79}, {'a': 80, 'al': 80, 'el': 80}, {'a': 80, 'al': 80, 'derecho':
81, 'directo': 81, 'el': 80}, {'D': 20, 'con': 20, 'el': 20, 'para': 20}, {'<date>': 20}, {'<any_det>': 84, '<date>':
20, 'con': 20, 'juntarnos': 20, 'para': 20, 'reunirnos': 20, 'vernos': 20}, {'ok': 45, 'si': 45, 'sí': 45},
{'respuesta': 45}, {'el': 86, 'feedback': 45, 'noticias': 45, 'novedades': 45, 'razon': 45, 'respuesta': 45, 'una':
87}, {'D': 45, 'algo': 45, 'cuando': 45, 'cuanto': 45, 'cuándo': 45, 'cuánto': 45, 'el': 45, 'la': 45, 'manana': 45,
'que': 45, 'qué': 45, 'si': 45}, {'favor': 45, 'intro': 45}, {'intro': 45}, {'favor': 45}, {'el': 90, 'la': 91,
'llegar': 45, 'saber': 45, 'un': 92, 'una': 91}, {'contacto': 45}, {'en': 94}, {'da': 88, 'desaconseja': 6,
'desaconsejo': 6, 'dice': 89, 'dira': 89, 'hace': 93, 'pondra': 95, 'pone': 95}, {'<will3>': 45, 'desaconseja': 6,
'desaconsejo': 6, 'me': 96, 'nos': 96}, {'<give3>': 45}, {'^': 98}, {'^': 98, 'la': 99, 'lo': 99}, {'me': 100, 'nos':
100}, {'que': 101}, {'en': 69, 'que': 68}, {'firmemente': 103}, {'': (4, 'needs_from_me')}, {'<my>': 105}, {'^': 106},
{'con': 107}, {'^': 45}, {'a': 109}, {'^': 98, 'iba': 110, 'va': 110}, {'^': 98, 'iba': 110, 'la': 111, 'lo': 111,
'va': 110}, {'me': 112, 'nos': 112}, {'que': 113}, {'^': 6, 'que': 7}, {'de': 115}, {'opinion': 116}, {'la': 117},
{'de': 118, 'partidaria': 116, 'partidario': 116}, {'parte': 105}, {'mi': 120, 'nuestra': 120}, {'de': 121}, {'...':
122, '<my>': 105}, {'^': 105}, {'le': 124}, {'le': 124, 'yo': 125}, {'^': 123, 'que': 126}, {'de': 107}, {'espera':
128}, {'la': 129}, {'de': 103}, {'le': 107, 'yo': 107}, {'^': 106, 'que': 132}, {'a': 130, 'convencida': 131,
'convencido': 131, 'esperando': 133}, {'me': 109}, {'que': 135}, {'de': 109, 'en': 109}, {'dicho': 114, 'quedado':
137}, {'': (7, 'waiting')}, {'<infme>': 139}, {'^': 140}, {'a': 141, 'que': 141}, {'que': 7}, {'en': 143}, {'falta':
107}, {'hace': 145}, {'D': 11}, {'a': 7}, {'contra': 7, 'de': 7, 'que': 7, 'sobre': 7}, {'<should>': 6, 'hay': 62,
'tengo': 62}, {'^': 150}, {'que': 151}, {'centre': 6, 'conviene': 6, 'enfoque': 6, 'olvide': 6}, {'centremos': 6,
'conviene': 6, 'enfoquemos': 6}, {'cuidado': 6}, {'<have_to>': 62, '<should>': 6, 'lo': 63, 'me': 153, 'nos': 154,
'tenga': 155}, {'<have_to>': 62, '<should>': 6, 'lo': 63, 'me': 153, 'no': 156, 'nos': 154, 'tenga': 155}, {'^': 157},
{'^': 157, 'yo': 158}, {'...': 152, 'que': 159}, {'^': 139}, {'<any_det>': 161, '^': 139, 'dinero': 161, 'plata':
161}, {'que': 159}, {'^': 157, 'me': 112, 'nos': 112, 'yo': 158}, {'...': 152, 'que': 164}, {'D': 11, 'que': 164},
{'^': 45, 'que': 109}, {'aconsejado': 115, 'comentado': 147, 'contado': 147, 'dicho': 166, 'prometido': 167,
'quedado': 137, 'recomendado': 115, 'sugerido': 115}, {'a': 161, 'que': 161}, {'<should>': 6, 'no': 6}, {'^': 170},
{'que': 171}, {'en': 172}, {'': (3, 'advice'), '<have_to>': 62, '<should>': 6, 'lo': 63, 'me': 153, 'nos': 154,
'tenga': 155}, {'<have_to>': 62, '<should>': 6, 'lo': 63, 'me': 153, 'no': 174, 'nos': 154, 'tenga': 155}, {'^': 175,
'yo': 158}, {'que': 176}, {'en': 177}, {'^': 45, 'me': 109}, {'^': 45, 'me': 109, 'que': 179}, {'<any_det>': 105},
{'^': 181}, {'algo': 45, 'noticias': 45, 'novedades': 45, 'respuesta': 45}, {'^': 183, 'que': 109}, {'que': 109},
{'<giveinf>': 45}, {'^': 186}, {'a': 187}, {'<advises>': 10, '<says>': 147, '<urges>': 148, '^': 98, 'advierte': 149,
'advirtio': 149, 'alerto': 149, 'aseguro': 102, 'comento': 160, 'debe': 162, 'deben': 162, 'decia': 163, 'dice': 165,
'dijo': 165, 'ha': 168, 'iba': 169, 'iban': 169, 'insiste': 173, 'insistio': 178, 'la': 99, 'las': 99, 'lo': 99,
'los': 99, 'pide': 172, 'pidio': 172, 'previno': 149, 'promete': 167, 'prometio': 180, 'queda': 137, 'quedaron': 137,
'quedo': 137, 'quedó': 137, 'reclama': 182, 'reclamo': 182, 'tenia': 169, 'tenian': 169, 'tiene': 184, 'tienen': 185,
'va': 188, 'van': 188}, {'D': 105}, {'...': 190}, {'': (4, 'needs_from_me'), '...': 190}, {'...': 122, '<any_det>':
191, '<my>': 192}, {'^': 105, 'le': 124}, {'^': 105, 'le': 124, 'yo': 194}, {'^': 193, 'que': 195}, {'<advises>': 10,
'<says>': 147, '<urges>': 148, '^': 98, 'advierte': 149, 'advirtio': 149, 'alerto': 149, 'aseguro': 102, 'comento':
160, 'debe': 162, 'deben': 162, 'decia': 163, 'dice': 165, 'dijo': 165, 'ha': 168, 'iba': 169, 'iban': 169, 'insiste':
173, 'insistio': 178, 'la': 99, 'las': 99, 'lo': 99, 'los': 99, 'pide': 172, 'pidio': 172, 'previno': 149, 'promete':
167, 'prometio': 180, 'queda': 137, 'quedaron': 137, 'quedo': 137, 'quedó': 137, 'tenia': 169, 'tenian': 169, 'tiene':
185, 'tienen': 185, 'va': 188, 'van': 188}, {'^': 193}, {'me': 109, 'nos': 109}, {'^': 45, 'que': 199}, {'de': 200,
'en': 200}, {'': (6, 'theirs'), 'me': 45}, {'conmigo': 137, 'de': 200, 'debiendo': 202, 'en': 200}, {'^': 123},
{'escribir': 45, 'escribirme': 45, 'llamar': 45, 'llamarme': 45}, {'^': 205}, {'a': 206}, {'a': 11, 'al': 11, 'en':
11, 'por': 11}, {'caer': 208, 'ver': 208}, {'de': 109}, {'acerco': 208, 'acercó': 208, 'aparecio': 208, 'compromete':
110, 'comprometio': 110, 'dejo': 209, 'encarga': 210, 'ocupa': 210, 'ofrecio': 110, 'paso': 208, 'pasó': 208, 'vino':
208}, {'que': 47}, {'a': 47}, {'<advises>': 10, '<may3>': 47, '<opines>': 71, '^': 97, 'aseguro': 102, 'cree': 104,
'cuenta': 108, 'debe': 47, 'dice': 114, 'dijo': 114, 'era': 119, 'es': 119, 'espera': 127, 'esta': 134, 'está': 134,
'falta': 136, 'falto': 136, 'ha': 138, 'iba': 142, 'iban': 142, 'insiste': 144, 'insistio': 144, 'le': 146, 'me': 189,
'necesita': 196, 'nos': 197, 'pide': 107, 'precisa': 198, 'promete': 167, 'prometio': 180, 'propone': 143, 'propuso':
143, 'queda': 137, 'quedaron': 201, 'quedo': 203, 'quedó': 203, 'quiere': 204, 'regresa': 207, 'requiere': 204, 'se':
211, 'tenia': 142, 'tenian': 142, 'tiene': 212, 'tienen': 212, 'va': 213, 'van': 213, 'volvera': 207, 'vuelve': 207},
{'^': 6, 'era': 115, 'es': 115, 'fue': 115, 'que': 7}, {'...': 8, '^': 6, 'era': 115, 'es': 115, 'fue': 115, 'que':
7}, {'<them>': 215, 'N': 215}, {'<them>': 215, 'N': 216, 'el': 217, 'la': 217}, {'de': 218, 'del': 218}, {'': (9,
'told')}, {'N': 220}, {'a': 221}, {'<see_inf>': 58}, {'<see_inf>': 58, 'de': 223}, {'a': 11, 'por': 11}, {'paso': 225,
'pasó': 225, 'vinieron': 11, 'vino': 11}, {'desaconseja': 6, 'desaconsejo': 6, 'me': 96, 'nos': 96}, {'N': 7}, {'de':
228}, {'': (7, 'waiting'), 'l': 139}, {'': (7, 'waiting'), 'de': 230, 'del': 139}, {'espera': 231}, {'': (11,
'thinking')}, {'mejor': 233}, {'juicio': 7}, {'si': 233}, {'juicio': 229, 'la': 232, 'lo': 234, 'su': 235, 'ver':
236}, {'<see_inf>': 11}, {'de': 238}, {'mia': 0}, {'': (10, 'thanks')}, {'a': 241}, {'': (10, 'thanks'), 'a': 241},
{'con': 241}, {'': (13, 'talk')}, {'parecer': 245}, {'': (22, 'gave:encouragement')}, {'^': 247}, {'N': 248}, {'a':
249}, {'de': 58}, {'atras': 251, 'detras': 251}, {'que': 139}, {'': (7, 'waiting'), 'a': 253, 'que': 139}, {'atras':
251, 'detras': 251, 'esperando': 254}, {'con': 11}, {'': (13, 'talk'), '<they>': 245}, {'que': 257}, {'de': 258},
{'^': 40, 'a': 41}, {'': (16, 'gave:intro')}, {'^': 261}, {'a': 262, 'con': 262, 'de': 262, 'entre': 262}, {'intro':
263, 'introduccion': 263, 'presentacion': 263, 'puente': 263}, {'el': 264, 'la': 264, 'una': 264}, {'': (18,
'gave:knowledge')}, {'^': 266}, {'a': 267, 'con': 267, 'en': 267}, {'N': 268}, {'a': 269}, {'': (23,
'gave:volunteering')}, {'^': 271}, {'alimentos': 272}, {'de': 273}, {'algo': 11, 'un': 11, 'una': 11}, {'': (21,
'gave:referral')}, {'^': 276}, {'a': 277, 'para': 277}, {'recomendacion': 278}, {'de': 279}, {'cruzo': 58}, {'vemos':
58}, {'coincido': 58, 'llamo': 58, 'me': 281, 'nos': 282, 'veo': 58}, {'comunitario': 272, 'social': 272}, {'que':
245}, {'<paper>': 28}, {'mi': 286, 'mis': 286, 'nuestra': 286}, {'experiencia': 267}, {'^': 287, 'mi': 288}, {'': (14,
'together')}, {'nosotros': 290}, {'N': 262}, {'N': 262, 'a': 292}, {'con': 292, 'y': 293}, {'N': 294}, {'a': 295},
{'dia': 7}, {'del': 297, 'recibido': 7}, {'': (8, 'asked')}, {'a': 299}, {'N': 299}, {'a': 301, 'con': 299}, {'mi':
288}, {'dudas': 267, 'preguntas': 267}, {'las': 304, 'sus': 304}, {'que': 233}, {'correos': 11, 'mails': 11,
'mensajes': 11}, {'palabras': 11}, {'correos': 11, 'de': 307, 'mensajes': 11, 'palabra': 11, 'palabras': 11, 'unas':
308}, {'correos': 11, 'mensajes': 11, 'palabra': 11, 'palabras': 11, 'unas': 308}, {'roja': 272}, {'vueltas': 58},
{'encargo': 0}, {'me': 313}, {'eso': 314, 'planton': 58}, {'llamado': 58, 'visto': 58}, {'<see_inf>': 233, 'haber':
316}, {'<see_inf>': 233}, {'haber': 58, 'llamar': 58, 'ver': 58}, {'a': 245}, {'N': 0}, {'': (12, 'task')}, {'N':
322}, {'a': 323, 'con': 323, 'y': 323}, {'N': 324}, {'N': 324, 'a': 325}, {'contacto': 322}, {'en': 327}, {'': (5,
'mine'), '^': 74, 'a': 321, 'conectar': 326, 'conectarlos': 322, 'juntar': 326, 'juntarlos': 322, 'ponerlos': 328,
'presentar': 326, 'presentarlos': 322}, {'a': 277, 'con': 277}, {'N': 330}, {'N': 330, 'a': 331}, {'<clitic>': 223,
'<see_inf>': 58}, {'no': 333}, {'que': 334, 'sin': 333}, {'...': 335}, {'hace': 336, 'que': 257}, {'^': 266, 'a': 267,
'de': 267, 'en': 267, 'para': 267, 'sobre': 267}, {'<course>': 338}, {'gracias': 243}, {'el': 339, 'gracias': 243,
'la': 339, 'las': 340, 'un': 339, 'una': 339}, {'el': 339, 'la': 339, 'un': 339, 'una': 339}, {'^': 0}, {'la': 343,
'lo': 343}, {'<clitic>': 343, 'se': 344}, {'que': 345}, {'a': 267, 'con': 267}, {'mano': 347}, {'una': 348}, {'a':
58}, {'menos': 350}, {'de': 351}, {'cual': 245, 'cuales': 245}, {'de': 139, 'del': 139}, {'agenda': 20}, {'lugar': 7},
{'<them>': 7, 'N': 7}, {'de': 357, 'del': 357}, {'opinion': 7}, {'agenda': 20, 'cuanto': 257, 'espera': 354, 'la':
355, 'mi': 356, 'opinion': 358, 'su': 359, 'tu': 356}, {'de': 0}, {'yo': 361}, {'<their>': 26}, {'a': 267, 'como':
267, 'cómo': 267}, {'N': 364, '^': 266}, {'a': 365, 'como': 267, 'cómo': 267}, {'cinco': 290, 'cuatro': 290, 'dos':
290, 'tres': 290}, {'preguntar': 299}, {'para': 368}, {'N': 369}, {'a': 370}, {'podcast': 233, 'video': 233},
{'entrevista': 233}, {'podcast': 233}, {'de': 233}, {'charla': 375}, {'el': 372, 'la': 373, 'que': 233, 'un': 374,
'una': 376}, {'': (7, 'waiting'), 'respuesta': 139}, {'me': 139}, {'a': 253, 'el': 139, 'la': 378, 'noticias': 139,
'que': 379, 'respuesta': 139, 'su': 139, 'sus': 139}, {'<set>': 20, 'a': 130, 'convencida': 131, 'convencido': 131,
'en': 355, 'esperando': 133, 'pendiente': 75}, {'con': 11, 'tambien': 290, 'también': 290}, {'dos': 290}, {'cuatro':
290, 'dos': 290, 'tres': 290}, {'con': 11, 'las': 383, 'los': 384, 'todos': 290}, {'de': 230, 'del': 139}, {'espera':
386}, {'la': 387}, {'a': 388, 'esperando': 254}, {'bien': 233, 'bueno': 233, 'dpm': 233}, {'a': 139}, {'': (7,
'waiting'), 'el': 139, 'la': 139, 'lo': 139, 'que': 139, 'su': 139, 'sus': 139}, {'de': 392, 'del': 392}, {'a': 388,
'atenta': 391, 'atento': 391, 'esperando': 254, 'pendiente': 393, 'pendientes': 393, 'pensando': 233}, {'rato': 11},
{'charlando': 11, 'con': 11, 'donde': 11, 'en': 11, 'hablando': 11, 'platicando': 11, 'reunida': 11, 'reunido': 11,
'tomando': 11, 'un': 395}, {'charlando': 11, 'con': 11, 'en': 11, 'hablando': 11, 'juntos': 11, 'reunidas': 11,
'reunidos': 11, 'revisando': 11, 'tomando': 11, 'trabajando': 11, 'viendo': 11}, {'tambien': 290, 'también': 290},
{'N': 109, 'me': 109, 'nos': 109}, {'^': 74, 'conectar': 326, 'conectarlos': 322, 'juntar': 326, 'juntarlos': 322,
'ponerlos': 328, 'presentar': 326, 'presentarlos': 322, 'que': 399}, {'': (0, 'missed'), '<date>': 58}, {'': (0,
'missed'), '<date>': 58, 'la': 401}, {'': (0, 'missed'), '<date>': 58, 'a': 402, 'al': 401, 'el': 401, 'la': 401,
'su': 401, 'una': 401}, {'a': 403}, {'^': 74, 'que': 135}, {'<their>': 25, 'el': 25, 'la': 25}, {'^': 406}, {'a': 407,
'al': 407, 'de': 407, 'del': 407, 'sobre': 407}, {'^': 266, 'en': 267}, {'N': 409}, {'a': 410}, {'cobertura': 58},
{'de': 412}, {'casa': 11}, {'de': 11}, {'': (15, 'contact'), 'casa': 11, 'la': 414, 'lo': 415, 'ver': 11, 'visitar':
11}, {'a': 416, 'al': 11, 'con': 11, 'donde': 11}, {'a': 11, 'al': 11, 'con': 11, 'juntos': 11, 'por': 11}, {'': (10,
'thanks'), 'el': 245, 'ella': 245, 'ello': 245, 'eso': 245, 'mi': 245, 'mí': 245, 'nosotros': 245, 'él': 245}, {'N':
241, 'a': 419}, {'^': 271, 'con': 272, 'de': 272, 'en': 272, 'para': 272}, {'voluntariado': 421}, {'de': 422}, {'la':
13, 'verme': 11, 'vernos': 11, 'visitarme': 11}, {'casa': 11, 'la': 13}, {'a': 424, 'por': 425}, {'el': 58, 'la': 58,
'nuestra': 58, 'nuestro': 58}, {'aire': 427}, {'^': 45, 'el': 428, 'nada': 427}, {'de': 109, 'en': 429, 'pendiente':
427}, {'dicho': 114, 'pasado': 426, 'quedado': 430, 'venido': 426}, {'': (0, 'missed'), 'en': 223}, {'acordado': 58,
'agendado': 58, 'quedado': 432}, {'acordado': 58, 'agendado': 58, 'quedado': 58}, {'': (15, 'contact'), 'por': 11},
{'ver': 233}, {'que': 436}, {'no': 58}, {'que': 438}, {'...': 335, 'mucho': 439}, {'pasado': 426, 'venido': 426},
{'D': 20}, {'<infle>': 0}, {'^': 443}, {'^': 74, 'conectar': 326, 'conectarlos': 322, 'juntar': 326, 'juntarlos': 322,
'ponerlos': 328, 'presentar': 326, 'presentarlos': 322}, {'almuerzo': 442, 'de': 444, 'junta': 442, 'que': 445,
'reunion': 442, 'reunión': 442}, {'': (5, 'mine'), 'que': 0}, {'las': 20}, {'para': 20}, {'': (15, 'contact'),
'<them>': 449, 'N': 449}, {'': (5, 'mine'), '^': 443, 'juntarnos': 20, 'vernos': 20}, {'': (5, 'mine'), '^': 443,
'almorzar': 20, 'comer': 20, 'hablar': 20, 'juntarnos': 20, 'reunirnos': 20, 'tomar': 20, 'vernos': 20}, {'': (2,
'plan'), 'el': 20}, {'D': 20, 'a': 448, 'con': 450, 'de': 451, 'el': 20, 'en': 452, 'para': 453}, {'<done_pp>': 11,
'de': 444, 'prometido': 447, 'quedado': 454, 'visto': 12}, {'^': 443, 'juntarnos': 20, 'vernos': 20}, {'^': 443,
'almorzar': 20, 'comer': 20, 'hablar': 20, 'juntarnos': 20, 'reunirnos': 20, 'tomar': 20, 'vernos': 20}, {'D': 20,
'a': 448, 'con': 450, 'de': 456, 'el': 20, 'en': 457, 'para': 453}, {'<done_pp>': 11, 'quedado': 458, 'visto': 12},
{'^': 40, 'a': 41, 'de': 41, 'en': 41}, {'mentor': 460, 'mentora': 460}, {'<course>': 338, 'intro': 263,
'introduccion': 263, 'presentacion': 263, 'puente': 263}, {'': (15, 'contact'), '<course>': 338}, {'': (15,
'contact'), '<course>': 338, 'intro': 263, 'introduccion': 263, 'presentacion': 263, 'puente': 263}, {'^': 271, 'con':
272, 'en': 272}, {'call': 11, 'de': 461, 'el': 462, 'la': 462, 'un': 463, 'una': 464, 'voluntariado': 465, 'zoom':
11}, {'call': 11, 'un': 11, 'una': 11, 'voluntariado': 465, 'zoom': 11}, {'<see_inf>': 58, '^': 140}, {'a': 468,
'que': 141}, {'a': 223}, {'a': 292, 'con': 292, 'y': 292}, {'N': 471}, {'de': 472, 'entre': 472}, {'a': 11, 'al': 11,
'con': 11, 'un': 11}, {'a': 292, 'con': 292}, {'para': 58}, {'menos': 58}, {'de': 477}, {'campo': 45, 'cancha': 45,
'tejado': 45}, {'su': 479}, {'en': 480}, {'esta': 481, 'está': 481}, {'es': 20}, {'dia': 220, 'tanto': 220},
{'contacto': 475}, {'al': 484, 'en': 485}, {'a': 277, 'ante': 277, 'con': 277, 'en': 277, 'para': 277}, {'<called1>':
11, '<moved3>': 57, '<off>': 58, '<sent_to>': 82, 'alente': 248, 'anime': 248, 'apoye': 248, 'avise': 220, 'ayude':
268, 'conecte': 475, 'console': 248, 'cual': 245, 'cuales': 245, 'debo': 0, 'dejamos': 476, 'echo': 478, 'extrano':
58, 'felicite': 248, 'informe': 220, 'informé': 220, 'pelota': 482, 'persigo': 58, 'presente': 475, 'proxima': 483,
'puse': 486, 'recomende': 487, 'tranquilice': 248}, {'contacto': 262}, {'en': 489}, {'<called1>': 11, 'conecte': 262,
'cual': 245, 'cuales': 245, 'presente': 262, 'puse': 490}, {'<any_det>': 286}, {'<feedback_noun>': 27, '^': 492, 'mi':
36, 'mis': 37, 'una': 38}, {'<any_det>': 26, '<their>': 26}, {'': (9, 'told'), 'a': 220, 'que': 220}, {'<give1>': 0},
{'que': 0}, {'^': 28}, {'cliente': 277, 'contacto': 277, 'lead': 277, 'prospecto': 277}, {'un': 499}, {'': (8,
'asked'), 'a': 299}, {'': (5, 'mine'), 'a': 321}, {'audio': 11}, {'un': 503}, {'^': 247, 'a': 249}, {'suerte': 505},
{'^': 266, 'con': 267}, {'mano': 507}, {'animo': 505, 'animos': 505, 'fuerza': 505, 'gracias': 243, 'las': 340, 'una':
508}, {'porras': 505, 'una': 508}, {'<any_det>': 267, 'a': 267, 'como': 267, 'cómo': 267}, {'': (15, 'contact'),
'cliente': 277, 'contacto': 277, 'lead': 277, 'prospecto': 277}, {'un': 512}, {'': (15, 'contact'), 'para': 368},
{'debiendo': 0}, {'prometido': 447}, {'prometido': 343}, {'animo': 505}, {'el': 518}, {'': (15, 'contact'), 'cliente':
277, 'contacto': 277, 'lead': 277, 'mensaje': 11, 'prospecto': 277}, {'un': 520}, {'opinion': 299}, {'': (8, 'asked'),
'a': 299, 'ayuda': 299, 'consejo': 299, 'opinion': 299, 'su': 522}, {'a': 292}, {'de': 0, 'debiendo': 0, 'en': 0},
{'<my>': 105, 'el': 105, 'la': 105, 'las': 105, 'los': 105}, {'^': 526}, {'a': 0}, {'<handed1>': 493, '<read1>': 494,
'<told1>': 495, '^': 496, 'agradeci': 243, 'agradecimos': 243, 'asegure': 497, 'ayude': 268, 'comparti': 498,
'consegui': 500, 'consultamos': 501, 'consulte': 501, 'conteste': 11, 'debemos': 0, 'debo': 502, 'deje': 504, 'dejé':
504, 'derive': 500, 'desee': 506, 'di': 509, 'dije': 346, 'dijimos': 346, 'eche': 510, 'ensene': 511, 'envie': 513,
'envié': 513, 'escribi': 514, 'escribí': 514, 'estoy': 515, 'explique': 511, 'hable': 11, 'hablé': 11, 'hace': 145,
'he': 516, 'hemos': 517, 'levante': 519, 'levanté': 519, 'llame': 11, 'llamé': 11, 'mande': 521, 'mandé': 521,
'marque': 11, 'marqué': 11, 'mostre': 511, 'ofreci': 0, 'pase': 500, 'pedi': 523, 'pedimos': 501, 'preguntamos': 501,
'pregunte': 501, 'presente': 524, 'preste': 498, 'prometi': 447, 'prometimos': 447, 'quede': 525, 'quedé': 525,
'referi': 500, 'regale': 498, 'respondi': 11, 'subi': 519, 'tenemos': 497, 'tengo': 497, 'urge': 527, 'vamos': 528,
'voy': 528}, {'el': 233, 'en': 233, 'que': 233, 'sobre': 233, 'un': 233}, {'animo': 505, 'animos': 505, 'fuerza': 505,
'gracias': 243, 'las': 340}, {'porras': 505}, {'<handed1>': 493, '<read1>': 494, '<told1>': 495, '^': 496, 'agradeci':
243, 'agradecimos': 243, 'comparti': 498, 'consegui': 500, 'consultamos': 501, 'consulte': 501, 'debo': 502, 'derive':
500, 'desee': 506, 'di': 531, 'dije': 346, 'dijimos': 346, 'eche': 532, 'ensene': 511, 'envie': 500, 'envié': 500,
'explique': 511, 'he': 516, 'hemos': 517, 'levante': 519, 'levanté': 519, 'mande': 500, 'mandé': 500, 'mostre': 511,
'ofreci': 0, 'pase': 500, 'pedi': 523, 'pedimos': 501, 'preguntamos': 501, 'pregunte': 501, 'presente': 524, 'preste':
498, 'prometi': 447, 'prometimos': 447, 'quede': 525, 'quedé': 525, 'referi': 500, 'regale': 498, 'subi': 519,
'tenemos': 497, 'tengo': 497}, {'perdida': 58}, {'perdida': 58, 'suya': 534}, {'perdidas': 58}, {'es': 7}, {'hacer':
537}, {'que': 538}, {'deberia': 538, 'deberiamos': 538, 'tenemos': 539, 'tengo': 539}, {'<called1>': 11, '<moved3>':
57, '<off>': 58, '<sent_to>': 82, 'alente': 248, 'anime': 248, 'apoye': 248, 'avise': 220, 'ayude': 268, 'conecte':
475, 'console': 248, 'debo': 0, 'dejamos': 476, 'echo': 478, 'extrano': 58, 'felicite': 248, 'informe': 220,
'informé': 220, 'persigo': 58, 'presente': 475, 'puse': 486, 'que': 540, 'recomende': 487, 'tranquilice': 248},
{'juntos': 290}, {'<called1>': 11, 'conecte': 262, 'cual': 245, 'cuales': 245, 'dos': 542, 'presente': 262, 'puse':
490}, {'^': 276, 'a': 277}, {'vida': 277}, {'de': 545}, {'curriculum': 277, 'cv': 544, 'hoja': 546}, {'<their>': 547,
'^': 287}, {'': (15, 'contact'), '<link>': 11}, {'que': 245, 'qué': 245}, {'': (13, 'talk'), 'como': 245, 'cuando':
245, 'cuándo': 245, 'cómo': 245, 'de': 245, 'por': 550, 'que': 245, 'si': 245, 'sobre': 245}, {'que': 551}, {'N':
528}, {'': (5, 'mine'), 'a': 0, 'con': 553, 'en': 0}, {'voz': 11}, {'de': 555}, {'<letter>': 11, 'mensaje': 556,
'nota': 556}, {'visto': 58}, {'alborotado': 58}, {'y': 559}, {'<any_det>': 557, '<letter>': 11, '<stood>': 58,
'botada': 58, 'botado': 58, 'en': 558, 'mensaje': 556, 'nota': 556, 'varado': 58, 'vestido': 560}, {'<tip>': 8}, {'^':
6, 'de': 7, 'que': 7}, {'consejo': 563, 'dato': 563, 'tip': 563}, {'espalda': 58}, {'...': 562, 'como': 564, 'el':
564, 'este': 564, 'la': 565, 'planton': 58, 'un': 564}, {'': (5, 'mine'), 'de': 0}, {'': (5, 'mine'), 'de': 0, 'yo':
567}, {'<any_det>': 557, '<letter>': 11, 'mensaje': 556, 'nota': 556}, {'^': 74, 'el': 139, 'la': 139, 'que': 379,
'su': 139, 'sus': 139}, {'': (13, 'talk'), 'que': 245, 'si': 245}, {'': (13, 'talk'), '^': 157, 'me': 112, 'nos': 112,
'yo': 158}, {'': (13, 'talk'), 'que': 572, 'si': 245}, {'<called_pp>': 11, 'aconsejado': 115, 'comentado': 571,
'confirmado': 571, 'contado': 571, 'dicho': 573, 'explicado': 571, 'preguntado': 571, 'prometido': 167, 'quedado':
137, 'recomendado': 115, 'sugerido': 115}, {'de': 245, 'del': 245, 'sobre': 245}, {'<called_pp>': 11},
{'comprometido': 528, 'cruzado': 11, 'encontrado': 11, 'juntado': 11, 'reunido': 11, 'tomado': 11, 'visto': 11}, {'a':
20, 'al': 20}, {'D': 20, 'a': 20, 'con': 20, 'el': 20, 'en': 20}, {'a': 0, 'para': 0}, {'': (0, 'missed'), 'N': 58},
{'completo': 58}, {'': (0, 'missed'), 'a': 581, 'completamente': 58, 'contestar': 58, 'de': 58, 'del': 58, 'el': 58,
'escribir': 58, 'felicitar': 58, 'ir': 58, 'la': 58, 'llamar': 58, 'llamarla': 58, 'llamarlo': 58, 'lo': 58, 'mandar':
58, 'por': 582, 'que': 58, 'responder': 58}, {'': (0, 'missed'), 'a': 581, 'completamente': 58, 'contestar': 58, 'de':
583, 'del': 58, 'el': 58, 'escribir': 58, 'felicitar': 58, 'ir': 58, 'la': 58, 'llamar': 58, 'llamarla': 58,
'llamarlo': 58, 'lo': 58, 'mandar': 58, 'por': 582, 'que': 58, 'responder': 58}, {'^': 170, 'le': 343, 'les': 343,
'se': 344}, {'le': 343, 'les': 343, 'que': 585, 'se': 344}, {'^': 74, 'de': 109, 'en': 109}, {'esperando': 58, 'sin':
58}, {'de': 109, 'en': 109, 'mal': 58}, {'': (2, 'plan'), 'mi': 0, 'mí': 0}, {'D': 20, '^': 74, 'a': 590, 'con': 20,
'el': 20, 'en': 20}, {'juntar': 20, 'reunir': 20, 'ver': 20}, {'a': 592}, {'<advises>': 10, '<called3>': 11, '<met1>':
549, '<moved3>': 57, '<off>': 58, '<says>': 551, '<sent_to>': 82, '<urges>': 148, '^': 98, 'acompanaron': 290,
'acompano': 290, 'acorde': 375, 'acuerdo': 375, 'advierte': 149, 'advirtio': 149, 'alerto': 149, 'aseguro': 102,
'aviso': 552, 'avisó': 552, 'bailo': 58, 'clavo': 58, 'comento': 160, 'comprometi': 554, 'comprometo': 528,
'confirma': 552, 'debe': 162, 'deben': 162, 'decia': 163, 'dejo': 561, 'dice': 165, 'dijo': 165, 'dio': 566,
'embarco': 58, 'encargo': 568, 'encontre': 11, 'envio': 569, 'envió': 569, 'fallo': 58, 'falta': 570, 'falto': 75,
'ghosteo': 58, 'gustaria': 233, 'ha': 574, 'habla': 575, 'hablo': 575, 'habló': 575, 'han': 576, 'he': 577, 'iba':
169, 'iban': 169, 'insiste': 173, 'insistio': 178, 'invita': 578, 'invitan': 578, 'juntamos': 579, 'juntare': 20,
'junto': 579, 'la': 99, 'las': 99, 'lo': 99, 'los': 99, 'mando': 569, 'mandó': 569, 'ofreci': 580, 'olvide': 584,
'olvidé': 584, 'paso': 569, 'pasó': 569, 'perdi': 403, 'pide': 172, 'pidio': 586, 'planto': 58, 'pregunto': 233,
'previno': 149, 'promete': 167, 'prometio': 180, 'queda': 587, 'quedaron': 137, 'quede': 588, 'quedo': 589, 'quedé':
588, 'quedó': 589, 'reclama': 182, 'reclamo': 182, 'reenvio': 569, 'reenvió': 569, 'reunimos': 579, 'reunire': 20,
'reuno': 579, 'tenia': 169, 'tenian': 169, 'tiene': 184, 'tienen': 185, 'toca': 591, 'tocara': 579, 'toco': 75, 'va':
188, 'van': 188, 'vemos': 579, 'veo': 579, 'vere': 20, 'vi': 11, 'voy': 593}, {'tarea': 0}, {'gracias': 242},
{'<their>': 547}, {'N': 58}, {'de': 598}, {'fono': 58, 'telefono': 58}, {'': (0, 'missed'), 'llamada': 58},
{'llamadas': 58}, {'': (0, 'missed'), 'el': 600, 'la': 601, 'las': 602, 'mis': 58, 'nada': 58}, {'<answers>': 603},
{'<answers>': 603, 'me': 604, 'nos': 604}, {'hablado': 58, 'visto': 58}, {'dio': 58, 'hizo': 58, 'pudo': 58},
{'<seen1>': 58, 'he': 606, 'hemos': 606, 'se': 607}, {'con': 58}, {'<see_inf>': 58, 'dar': 609}, {'<see_inf>': 58,
'a': 610, 'dar': 609}, {'manera': 401}, {'habido': 612}, {'': (0, 'missed'), '<date>': 58, 'manera': 251}, {'': (0,
'missed'), '<date>': 58, 'manera': 401}, {'nunca': 58}, {'ir': 403}, {'nada': 251}, {'dio': 401, 'hizo': 401, 'nada':
251, 'presento': 58, 'presentó': 58, 'pudo': 401}, {'nadie': 58}, {'<answers>': 603, '<clitic>': 608, '<managed1>':
611, '<seen1>': 58, 'acudio': 58, 'aparecieron': 58, 'aparecio': 58, 'disponible': 58, 'ha': 613, 'hay': 614, 'he':
606, 'hemos': 606, 'hubo': 615, 'llego': 616, 'llegue': 404, 'me': 604, 'nos': 604, 'olvidar': 76, 'olvidarme': 76,
'pude': 617, 'sabemos': 618, 'se': 619, 'sé': 618, 'tuvimos': 401, 'vino': 620}, {'': (5, 'mine'), 'a': 0, 'en': 0},
{'el': 139, 'la': 139, 'que': 379, 'su': 139, 'sus': 139}, {'cruzado': 11, 'encontrado': 11, 'juntado': 11, 'reunido':
11, 'tomado': 11, 'visto': 11}, {'': (14, 'together'), 'D': 20, 'a': 20, 'con': 20, 'el': 20, 'en': 20}, {'': (2,
'plan'), 'D': 20, 'a': 20, 'con': 20, 'el': 20, 'en': 20}, {'<advises>': 10, '<called3>': 11, '<met1>': 549,
'<moved3>': 57, '<off>': 58, '<says>': 551, '<sent_to>': 82, '<urges>': 148, '^': 98, 'acompano': 290, 'advierte':
149, 'advirtio': 149, 'alerto': 149, 'aseguro': 102, 'aviso': 552, 'avisó': 552, 'bailo': 58, 'clavo': 58, 'comento':
160, 'comprometimos': 622, 'confirma': 552, 'debe': 162, 'deben': 162, 'decia': 163, 'dejo': 561, 'dice': 165, 'dijo':
165, 'dio': 566, 'embarco': 58, 'envio': 569, 'envió': 569, 'fallo': 58, 'falta': 623, 'ghosteo': 58, 'gustaria': 233,
'ha': 574, 'habla': 575, 'hablo': 575, 'habló': 575, 'han': 576, 'hemos': 624, 'iba': 169, 'iban': 169, 'insiste':
173, 'insistio': 178, 'invita': 578, 'invitan': 578, 'juntamos': 625, 'juntaremos': 20, 'junto': 579, 'la': 99, 'las':
99, 'lo': 99, 'los': 99, 'mando': 569, 'mandó': 569, 'paso': 569, 'pasó': 569, 'pide': 172, 'pidio': 586, 'planto':
58, 'previno': 149, 'promete': 167, 'prometio': 180, 'queda': 137, 'quedaron': 137, 'quedo': 589, 'quedó': 589,
'reenvio': 569, 'reenvió': 569, 'reunimos': 625, 'reuniremos': 20, 'reuno': 579, 'tenia': 169, 'tenian': 169, 'tiene':
185, 'tienen': 185, 'toca': 579, 'tocara': 579, 'va': 188, 'vamos': 593, 'van': 188, 'vemos': 626, 'veo': 579,
'veremos': 20, 'vimos': 290}, {'mi': 322, 'mí': 322}, {'mental': 322, 'para': 628, 'personal': 322}, {'<answers>':
603, 'llamo': 58, 'llamó': 58}, {'conecto': 58, 'conectó': 58, 'dio': 58, 'hizo': 58, 'pudo': 58}, {'<answers>': 603,
'<came3>': 58, '<clitic>': 608, '<managed1>': 611, '<seen1>': 58, 'he': 606, 'hemos': 606, 'me': 630, 'nos': 604,
'se': 631}, {'el': 401, 'la': 401, 'mi': 401, 'nuestra': 401, 'nuestro': 401}, {'de': 633, 'el': 401, 'la': 401, 'mi':
401, 'nuestra': 401, 'nuestro': 401}, {'conviene': 6, 'deberia': 6, 'deberiamos': 6, 'es': 63, 'habria': 62, 'hay':
62, 'lo': 63, 'me': 64, 'tendria': 62, 'tenemos': 62, 'tengo': 62}, {'^': 6, 'es': 7, 'seria': 7}, {'ideal': 636,
'mejor': 636, 'suyo': 636}, {'^': 635, 'lo': 637}, {'<them>': 638, '<they>': 638, 'que': 257}, {'despacho': 20},
{'oficina': 20}, {'casa': 20}, {'aca': 20, 'aqui': 20, 'casa': 20, 'el': 640, 'la': 641, 'mi': 642}, {'por': 643},
{'semana': 11}, {'de': 645}, {'dia': 11, 'fin': 646, 'finde': 11}, {'noche': 11, 'tarde': 11}, {'...': 256, 'el': 647,
'la': 648, 'por': 414, 'un': 395}, {'saludar': 11, 'ver': 11}, {'...': 256, '<their>': 547, '^': 287, 'a': 650, 'el':
647, 'la': 648, 'por': 11, 'un': 395}, {'a': 301}, {'a': 301, 'ayuda': 652, 'consejo': 652, 'opinion': 652},
{'<giveinf>': 0, '<infle>': 0}, {'': (7, 'waiting'), '^': 443, 'el': 139, 'la': 139, 'lo': 139, 'que': 139, 'su': 139,
'sus': 139}, {'^': 654, 'conectar': 326, 'de': 655, 'del': 392, 'juntar': 326, 'presentar': 326}, {'contratar': 233,
'escribir': 233, 'invitar': 233, 'llamar': 233, 'si': 233}, {'en': 657}, {'en': 233, 'que': 233}, {'N': 328}, {'a':
660, 'en': 327}, {'visto': 245}, {'lo': 662, 'poco': 58}, {'a': 292, 'con': 292, 'y': 293}, {'N': 664}, {'N': 471,
'a': 665, 'el': 11}, {'N': 447}, {'': (5, 'mine'), 'a': 667, 'que': 0}, {'<date>': 20, 'paso': 322}, {'pasos': 322},
{'con': 292}, {'contacto': 671}, {'en': 672}, {'N': 673}, {'contacto': 296}, {'N': 673, 'a': 674, 'en': 675},
{'olvide': 76}, {'me': 677}, {'se': 678}, {'<is3>': 245, '<they>': 245, 'no': 679}, {'^': 74, 'el': 58, 'la': 58,
'nuestra': 58, 'nuestro': 58}, {'^': 74, 'agendada': 20, 'agendado': 20, 'de': 109, 'en': 429, 'fijada': 20,
'pendiente': 681}, {'<them>': 449, 'N': 449}, {'juntarnos': 20, 'vernos': 20}, {'almorzar': 20, 'comer': 20, 'hablar':
20, 'juntarnos': 20, 'reunirnos': 20, 'tomar': 20, 'vernos': 20}, {'D': 20, 'a': 448, 'con': 683, 'de': 684, 'el': 20,
'en': 685, 'para': 453}, {'la': 387, 'las': 20}, {'de': 444, 'en': 444, 'para': 20}, {'la': 0, 'lo': 0}, {'le': 0,
'les': 0, 'se': 689}, {'le': 0, 'les': 0, 'se': 689, 'yo': 690}, {'^': 443, 'que': 691}, {'de': 692, 'en': 692,
'para': 20}, {'': (15, 'contact'), '<them>': 688, 'N': 693}, {'^': 443, 'juntarnos': 20, 'que': 691, 'vernos': 20},
{'^': 443, 'almorzar': 20, 'comer': 20, 'hablar': 20, 'juntarnos': 20, 'que': 691, 'reunirnos': 20, 'tomar': 20,
'vernos': 20}, {'D': 20, 'a': 687, 'con': 694, 'de': 695, 'el': 20, 'en': 696, 'para': 453, 'pendiente': 393,
'pendientes': 393}, {'': (5, 'mine'), '^': 443, 'juntarnos': 20, 'que': 691, 'vernos': 20}, {'': (5, 'mine'), 'le':
0}, {'': (5, 'mine'), '^': 443, 'almorzar': 20, 'comer': 20, 'hablar': 20, 'juntarnos': 20, 'que': 691, 'reunirnos':
20, 'tomar': 20, 'vernos': 20}, {'D': 20, 'a': 448, 'con': 694, 'de': 698, 'debiendo': 699, 'debiendole': 0, 'el': 20,
'en': 700, 'para': 453}, {'': (6, 'theirs'), '<infle>': 0}, {'': (5, 'mine'), '^': 702, 'que': 199}, {'': (5, 'mine'),
'^': 702, 'el': 428, 'nada': 427, 'que': 199}, {'^': 74, 'de': 392, 'del': 392, 'el': 58, 'la': 58, 'nuestra': 58,
'nuestro': 58}, {'a': 388, 'atenta': 391, 'atento': 391, 'conmigo': 137, 'de': 703, 'debiendo': 202, 'en': 704,
'esperando': 254, 'pendiente': 705, 'pendientes': 393}, {'^': 45, 'el': 428, 'nada': 427, 'que': 199}, {'conmigo':
137, 'de': 200, 'debiendo': 202, 'en': 707, 'pendiente': 681}, {'<letter>': 11}, {'<letter>': 11, 'visita': 11},
{'el': 709, 'la': 710, 'un': 709, 'una': 709}, {'colgue': 11, 'corte': 11, 'corté': 11, 'hable': 11, 'hablé': 11,
'salgo': 11, 'termino': 11}, {'N': 487}, {'a': 713}, {'conectar': 326, 'juntar': 326, 'presentar': 326}, {'dudas':
267}, {'sus': 716}, {'': (15, 'contact'), '<their>': 26}, {'N': 20}, {'la': 11, 'reunion': 11, 'reunirme': 11,
'reunión': 11, 'una': 11}, {'con': 719, 'de': 720}, {'por': 20}, {'a': 49, 'al': 49, 'para': 49}, {'': (0, 'missed'),
'<date>': 58, 'el': 401, 'la': 401}, {'de': 245}, {'^': 496, 'debo': 0, 'tenemos': 497, 'tengo': 497, 'vamos': 528,
'voy': 528}, {'^': 496}, {'fue': 583, 'olvido': 583, 'paso': 583, 'pasó': 583}, {'olvido': 583, 'paso': 583, 'pasó':
583}, {'a': 49, 'al': 49, 'para': 49, 'por': 20}, {'conmigo': 11}, {'<moved3>': 57, '<off>': 61, 'acerca': 722,
'acerco': 208, 'acercó': 208, 'aparecio': 208, 'cambia': 723, 'cambio': 723, 'cayeron': 724, 'cayo': 724,
'compromete': 110, 'comprometio': 110, 'corrio': 723, 'dejo': 209, 'encarga': 210, 'entero': 725, 'la': 726, 'las':
727, 'lo': 726, 'los': 727, 'me': 728, 'mueve': 723, 'nos': 729, 'ocupa': 210, 'ofrecio': 110, 'olvidaron': 634,
'olvido': 634, 'pasa': 730, 'paso': 208, 'pasó': 208, 'rumorea': 245, 'sumaron': 290, 'sumo': 290, 'unieron': 290,
'unio': 290, 'vino': 208, 'vio': 731}, {'<them>': 638, '<they>': 638}, {'yo': 7}, {'fuera': 734}, {'senales': 58},
{'aparecer': 58, 'atender': 58, 'contestar': 58, 'dar': 736, 'responder': 58}, {'sin': 737}, {'paso': 322},
{'contestar': 58, 'exito': 58, 'falta': 444, 'hablar': 58, 'noticias': 58, 'respuesta': 58, 'senales': 58, 'suerte':
58, 'ver': 58, 'verla': 58, 'verlo': 58}, {'con': 233, 'que': 233}, {'...': 8, ':': 7, 'era': 115, 'es': 115, 'fue':
115}, {'<tip>': 742}, {'vez': 233}, {'estaba': 290, 'estuvo': 290, 'vino': 290}, {'<answers>': 603, '<clitic>': 608,
'<seen1>': 58, 'he': 606, 'hemos': 606, 'me': 604, 'nos': 604, 'se': 607}, {'apagado': 58}, {'D': 20, 'con': 20},
{'<date>': 748}, {'<any_det>': 749, '<date>': 748, 'que': 445}, {'con': 20}, {'a': 20}, {'': (5, 'mine'), '^': 74,
'conectar': 326, 'conectarlos': 322, 'juntar': 326, 'juntarlos': 322, 'juntarme': 751, 'ponerlos': 328, 'presentar':
326, 'presentarlos': 322, 'quedar': 751, 'reunirme': 20, 'ver': 752, 'verme': 751}, {'<any_det>': 749, '<date>': 748,
'ganas': 375, 'juntarme': 751, 'que': 753, 'quedar': 751, 'reunirme': 20, 'ver': 752, 'verme': 751}, {'a': 141, 'que':
468}, {'que': 223}, {'do': 322}, {'^': 654}, {'birra': 442, 'cafe': 442, 'café': 442, 'cana': 442, 'cerveza': 442,
'tinto': 442, 'vino': 442}, {'<any_det>': 11, 'algo': 11, 'cafe': 11, 'café': 11, 'cerveza': 11, 'el': 759, 'mate':
11, 'mates': 11, 'te': 11, 'tinto': 11, 'té': 11, 'un': 759, 'una': 759}, {'<any_det>': 11, 'algo': 11, 'cafe': 11,
'café': 11, 'cerveza': 11, 'mate': 11, 'mates': 11, 'te': 11, 'tinto': 11, 'té': 11}, {'el': 759, 'un': 759, 'una':
759}, {'un': 20, 'una': 20}, {'<date>': 11}, {'<any_det>': 764, '<date>': 11}, {'<drink>': 11}, {'<see_inf>': 20, '^':
74}, {'a': 767, 'atras': 251, 'detras': 251}, {'facebook': 233, 'instagram': 233, 'linkedin': 233, 'twitter': 233,
'x': 233}, {'N': 11, 'a': 11, 'el': 372, 'en': 769, 'la': 373, 'que': 233, 'un': 374, 'una': 376}, {'con': 719},
{'almorzar': 20, 'casa': 20, 'cenar': 20, 'comer': 20, 'la': 641, 'verme': 20, 'visitarme': 20}, {'a': 772}, {'': (15,
'contact'), 'N': 11, 'a': 11}, {'con': 272, 'de': 272, 'en': 272, 'para': 272}, {'a': 767, 'atras': 251, 'con': 719,
'detras': 251}, {'nada': 58, 'si': 233, 'yo': 290}, {'que': 245, 'veremos': 236}, {'': (5, 'mine'), '^': 74, 'a':
321}, {'tu': 356}, {'^': 496, 'debo': 502}, {'ocupo': 361}, {'tu': 7, 'tú': 7, 'vos': 7}, {'la': 727, 'las': 727,
'lo': 727, 'los': 727}, {'debo': 779, 'en': 780, 'le': 781, 'les': 781, 'llevo': 0, 'me': 782, 'pongo': 0, 'que': 783,
'se': 784, 'te': 727, 'y': 290}, {'$': 3, '//': 9, '<advises>': 10, '<called1>': 12, '<came3>': 19, '<date>': 21,
'<eat1>': 24, '<handed1>': 39, '<hours>': 44, '<may3>': 47, '<mentor_noun>': 42, '<moved1>': 53, '<moved3>': 56,
'<moved_pp>': 57, '<off>': 61, '<opines>': 71, '<read1>': 73, '<remind>': 76, '<sent_to>': 82, '<set>': 83,
'<set_up>': 85, '<shall1>': 20, '<they>': 214, '<tip>': 219, '<told1>': 222, '<tried1>': 224, 'N': 226, '^': 227, 'a':
237, 'acabamos': 239, 'acabo': 239, 'accion': 240, 'agradecer': 242, 'agradeci': 243, 'agradecida': 244, 'agradecido':
244, 'agradecimos': 243, 'agradezco': 242, 'aguardo': 139, 'al': 246, 'alente': 250, 'almorce': 11, 'almorzado': 11,
'almorzamos': 11, 'andamos': 252, 'ando': 255, 'anduve': 256, 'anduvimos': 256, 'anime': 250, 'antes': 259,
'apadrine': 260, 'apagado': 58, 'apenas': 257, 'aplazada': 58, 'aplazado': 58, 'arme': 265, 'aseguro': 102, 'asesore':
260, 'aunque': 257, 'ausencia': 58, 'ayudamos': 270, 'ayude': 270, 'baile': 256, 'banco': 274, 'bebi': 275, 'bebimos':
11, 'brindamos': 11, 'brinde': 11, 'buzon': 78, 'buzón': 78, 'caminamos': 11, 'camine': 256, 'carta': 280, 'casi':
283, 'celebramos': 11, 'celebre': 11, 'cenado': 256, 'cenamos': 11, 'cene': 11, 'charla': 11, 'charlamos': 11,
'charlando': 11, 'charle': 11, 'charlita': 11, 'coincidi': 11, 'coincidido': 11, 'coincidimos': 11, 'colgar': 256,
'colgue': 256, 'comedor': 284, 'comi': 256, 'comido': 256, 'comimos': 11, 'como': 285, 'comparti': 289, 'compromiso':
240, 'con': 291, 'conecte': 296, 'conmigo': 290, 'conoci': 11, 'conocimos': 11, 'consejo': 298, 'console': 250,
'consulta': 300, 'consulte': 302, 'conte': 303, 'contestador': 58, 'contestadora': 58, 'conteste': 305,
'conversacion': 11, 'conversado': 11, 'conversamos': 11, 'converse': 11, 'conversé': 11, 'correo': 79, 'corri': 256,
'corte': 256, 'corté': 256, 'cree': 104, 'creo': 306, 'cruce': 309, 'crucé': 310, 'cruz': 311, 'cuando': 257,
'cuenta': 108, 'cuya': 245, 'cuyo': 245, 'dado': 285, 'dando': 312, 'de': 315, 'debe': 47, 'deberia': 317,
'deberiamos': 318, 'debi': 319, 'debia': 223, 'debiamos': 223, 'debido': 320, 'debo': 329, 'derive': 332,
'desayunamos': 11, 'desayune': 11, 'desde': 337, 'despues': 259, 'di': 341, 'dice': 114, 'dicen': 285, 'diciendo':
285, 'dicte': 342, 'dije': 346, 'dijimos': 346, 'dijo': 114, 'dimos': 342, 'discutimos': 11, 'eche': 349, 'echo': 352,
'el': 353, 'en': 360, 'encargo': 362, 'encontramos': 12, 'encontre': 12, 'ensayamos': 363, 'ensene': 366, 'era': 119,
'eramos': 367, 'es': 119, 'escribi': 371, 'escribí': 371, 'escuche': 377, 'espera': 127, 'esperamos': 380,
'esperando': 254, 'espero': 380, 'esta': 381, 'estaba': 382, 'estabamos': 385, 'estamos': 389, 'estaria': 390,
'estoy': 394, 'estuve': 396, 'estuvimos': 397, 'estuvo': 398, 'está': 381, 'explique': 366, 'extrano': 350, 'falta':
400, 'falte': 404, 'falto': 405, 'feedback': 408, 'felicite': 250, 'festejamos': 11, 'forme': 411, 'fuera': 413,
'fui': 417, 'fuimos': 418, 'gracias': 420, 'h': 423, 'ha': 431, 'habia': 433, 'habiamos': 434, 'hablado': 11,
'hablamos': 11, 'hablando': 11, 'hable': 435, 'hablé': 435, 'habra': 437, 'habria': 306, 'hace': 440, 'han': 441,
'hasta': 258, 'hay': 446, 'he': 455, 'hemos': 459, 'hice': 466, 'hicimos': 467, 'hora': 423, 'horas': 423, 'iba': 469,
'ibamos': 470, 'iban': 142, 'idea': 233, 'ilocalizable': 58, 'imparti': 342, 'insiste': 144, 'insistio': 144,
'intercambiamos': 11, 'intercambie': 11, 'intercambio': 415, 'intro': 473, 'jugamos': 11, 'jugue': 474, 'junte': 296,
'la': 488, 'las': 491, 'le': 529, 'lei': 530, 'les': 533, 'llamada': 535, 'llamadas': 536, 'llevo': 336, 'lo': 541,
'los': 543, 'mande': 548, 'mandé': 548, 'me': 594, 'mentoree': 260, 'mentorice': 260, 'merendamos': 11, 'merende': 11,
'mi': 595, 'mientras': 257, 'mil': 596, 'movi': 597, 'muchas': 596, 'nada': 599, 'necesita': 196, 'necesitamos': 75,
'necesito': 75, 'ni': 605, 'no': 621, 'nos': 627, 'nota': 629, 'nunca': 632, 'oi': 377, 'ojala': 233, 'olvidamos':
583, 'olvide': 583, 'olvido': 634, 'olvidé': 583, 'para': 639, 'parece': 285, 'pasa': 644, 'pasamos': 649, 'pase':
651, 'pedi': 653, 'pendiente': 656, 'pendientes': 393, 'pensaba': 223, 'pensando': 658, 'perdi': 403, 'perdida': 599,
'pide': 107, 'pienso': 659, 'pitchee': 11, 'planton': 58, 'platica': 11, 'platicamos': 11, 'platicando': 11,
'platique': 11, 'poner': 661, 'ponerlos': 328, 'por': 663, 'porq': 245, 'porque': 245, 'pospuesta': 58, 'pospuesto':
58, 'postergada': 58, 'postergado': 58, 'pq': 245, 'practicamos': 363, 'precisa': 198, 'pregunte': 652, 'presente':
666, 'promesa': 240, 'promete': 167, 'prometi': 668, 'prometimos': 668, 'prometio': 180, 'propone': 143, 'propuso':
143, 'proxima': 84, 'proximo': 669, 'proximos': 670, 'puesto': 285, 'puse': 676, 'que': 680, 'queda': 682, 'quedada':
256, 'quedado': 686, 'quedamos': 697, 'quedaron': 201, 'quede': 701, 'quedo': 706, 'quedé': 701, 'quedó': 708,
'queria': 223, 'queriamos': 223, 'quien': 245, 'quienes': 245, 'quiere': 204, 'quisiera': 233, 'quiza': 233, 'quizas':
233, 'reagendamos': 48, 'reagendar': 48, 'reagendo': 48, 'recibi': 711, 'recien': 712, 'recomende': 714, 'recordar':
715, 'recordatorio': 322, 'reenvie': 597, 'referi': 332, 'regresa': 207, 'repasamos': 11, 'reprogramamos': 48,
'reprogramo': 48, 'requiere': 204, 'resolvi': 717, 'respondi': 305, 'resulta': 285, 'revisamos': 718, 'revise': 363,
'revisé': 363, 'salgo': 721, 'sali': 256, 'salimos': 256, 'se': 732, 'seguimos': 389, 'segun': 733, 'sesion': 44,
'sesiones': 44, 'si': 735, 'sigo': 389, 'sigue': 738, 'siguen': 738, 'siguiente': 739, 'sin': 740, 'sone': 741, 'su':
743, 'sus': 743, 'tal': 744, 'tambien': 745, 'también': 745, 'tampoco': 746, 'tarea': 240, 'te': 727, 'telefono': 747,
'tenemos': 750, 'tengo': 754, 'tenia': 755, 'teniamos': 756, 'tenian': 142, 'tiene': 212, 'tienen': 212, 'to': 757,
'toca': 758, 'tocaba': 223, 'toco': 75, 'todo': 322, 'tomamos': 760, 'tomando': 761, 'tomandome': 11, 'tomandonos':
11, 'tomaremos': 762, 'tome': 761, 'tomo': 763, 'trabajamos': 256, 'trabaje': 256, 'tranquilice': 250, 'tropece': 256,
'tuve': 765, 'tuvimos': 765, 'un': 766, 'una': 766, 'unas': 766, 'unos': 766, 'va': 213, 'vamos': 768, 'van': 213,
'vi': 770, 'viajamos': 11, 'viaje': 256, 'viajo': 771, 'viajé': 256, 'viene': 773, 'vimos': 774, 'vino': 398, 'visto':
12, 'voluntariado': 775, 'voluntario': 775, 'volvera': 207, 'voy': 776, 'vuelve': 207, 'xq': 245, 'y': 777, 'ya': 778,
'yo': 785}]


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
3, 'respondi': 3}, {'llamada': 9}, {'la': 59}, {'audio': 2, 'correo': 2, 'mensaje': 2}, {'un': 61}, {'por': 14},
{'<called3>': 2, 'conto': 15, 'devolvio': 60, 'hablo': 15, 'habló': 15, 'mando': 62, 'mandó': 62, 'pregunto': 63,
'preguntó': 63}, {'de': 11}, {'tarde': 65}, {'': (4, 'absent_after'), 'acompanarnos': 24, 'asistir': 24, 'conectarse':
24, 'estar': 24, 'ir': 24, 'llegar': 24, 'sumarse': 24, 'unirse': 24, 'venir': 24}, {'conecto': 24, 'conectó': 24,
'presento': 24, 'presentó': 24, 'sumo': 24, 'unio': 24}, {'aparecio': 24, 'asistio': 24, 'estaba': 24, 'estuvo': 24,
'fue': 24, 'llego': 24, 'mas': 66, 'participo': 24, 'pudo': 67, 'se': 68, 'vinieron': 24, 'vino': 24}, {'<called3>':
2, 'mando': 62, 'mandó': 62}, {'voz': 6}, {'de': 71}, {'': (5, 'due'), 'el': 11, 'la': 11}, {'final': 9}, {'devolvio':
9, 'llamo': 9, 'llamó': 9}, {'al': 74, 'despues': 9, 'hablamos': 9, 'luego': 9, 'me': 75, 'nos': 9, 'si': 9, 'sí': 9},
{'': (2, 'at'), 'barrio': 27}, {'': (2, 'at'), 'culpa': 15, 'el': 77, 'intermedio': 15, 'la': 26, 'lo': 15, 'medio':
15, 'parte': 15, 'recomendacion': 15}, {'entra': 46, 'viene': 46}, {'a': 14, 'de': 14}, {'perdio': 24}, {'bien': 23,
'con': 14}, {'asocia': 23, 'asocio': 23, 'bajo': 24, 'descolgo': 24, 'disculpo': 24, 'excuso': 24, 'junto': 23,
'juntó': 23, 'la': 81, 'lleva': 82, 'lo': 81, 'reunio': 23}, {'charlando': 9, 'hablando': 9, 'tomando': 9, 'yendo':
9}, {'con': 14, 'para': 14}, {'': (0, 'with'), 'a': 43}, {'': (0, 'with'), 'a': 2}, {'nuevo': 15}, {'$': 1,
'<called1>': 3, '<date>': 4, '<letter>': 6, 'a': 16, 'acabamos': 17, 'acerca': 15, 'al': 20, 'amiga': 15, 'amigo': 15,
'antes': 13, 'asado': 22, 'asociarse': 23, 'ausente': 24, 'ausentes': 24, 'boda': 7, 'busca': 25, 'c': 2, 'call': 5,
'cancelo': 24, 'casa': 23, 'casamiento': 7, 'caso': 15, 'cerca': 27, 'charlamos': 15, 'cn': 2, 'como': 29, 'con': 32,
'conoce': 25, 'contacto': 15, 'contrata': 25, 'contratar': 25, 'correo': 33, 'correos': 34, 'cumple': 7, 'cumpleanos':
7, 'datos': 15, 'de': 37, 'del': 38, 'dentro': 27, 'desde': 39, 'despedida': 7, 'despues': 42, 'disculpado': 24,
'divorcia': 15, 'donde': 43, 'el': 44, 'email': 34, 'emails': 34, 'en': 45, 'enferma': 24, 'enfermo': 24, 'entrante':
46, 'esta': 49, 'estaba': 49, 'este': 50, 'está': 49, 'excepto': 0, 'excusada': 24, 'excusado': 24, 'faltaron': 24,
'falto': 24, 'fiesta': 7, 'finalmente': 18, 'frente': 3, 'gracias': 25, 'hablamos': 51, 'hablando': 15, 'hablar': 15,
'hable': 15, 'hablo': 52, 'hablé': 15, 'habló': 52, 'hasta': 53, 'igual': 54, 'junto': 55, 'le': 58, 'llamada': 5,
'llamadas': 5, 'llamadita': 5, 'llamado': 5, 'lo': 15, 'luego': 42, 'mail': 33, 'mails': 34, 'maximo': 11, 'me': 64,
'menos': 0, 'no': 69, 'nos': 70, 'nota': 72, 'noticias': 7, 'numero': 15, 'para': 73, 'pero': 76, 'platicamos': 15,
'por': 78, 'pregunto': 63, 'preguntó': 63, 'presentado': 63, 'proxima': 46, 'proximo': 46, 'proximos': 46, 'que': 79,
'recomendada': 63, 'recomendado': 63, 'referente': 25, 'referido': 63, 'respecto': 80, 'respuesta': 7, 'reunio': 23,
'saludos': 80, 'salvo': 0, 'se': 83, 'segun': 14, 'separa': 15, 'siguiente': 46, 'sin': 0, 'sobre': 14, 'telefonazo':
5, 'telefono': 15, 'terminamos': 84, 'trabaja': 85, 'vi': 86, 'via': 14, 'videollamada': 5, 'vimos': 87, 'vinieron':
2, 'vino': 2, 'visita': 5, 'visto': 3, 'whatsapp': 88, 'zona': 27}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (4, 'meal')}, {'': (3, 'coffee')}, {'algo': 2, 'cafe': 3, 'café': 3},
{'almorzar': 2, 'cenar': 2, 'comer': 2, 'desayunar': 2, 'tomar': 4}, {'': (7, 'event')}, {'': (7, 'event'), 'office':
6}, {'': (2, 'call')}, {'telefono': 8}, {'': (4, 'meal'), 'con': 2}, {'empresa': 6}, {'la': 11}, {'': (4, 'meal'),
'de': 12}, {'': (5, 'message')}, {'leche': 3}, {'': (3, 'coffee'), 'con': 15}, {'party': 6}, {'asada': 2}, {'con': 2},
{'call': 8}, {'': (7, 'event'), 'telefonica': 8}, {'a': 0}, {'administracion': 0}, {'de': 23, 'directivo': 0}, {'':
(6, 'email')}, {'': (6, 'email'), 'electronico': 25}, {'con': 8}, {'': (8, 'meeting'), 'day': 6}, {'mail': 25}, {'':
(8, 'meeting'), 'de': 6}, {'a': 14}, {'con': 0}, {'meet': 8}, {'por': 8}, {'por': 9}, {'': (0, 'intro')}, {'consejo':
0}, {'': (8, 'meeting'), 'de': 37, 'directiva': 0}, {'off': 0}, {'escribi': 14, 'escribí': 14}, {'con': 36}, {'a':
36}, {'conecto': 41, 'conectó': 41, 'cruce': 0, 'crucé': 0, 'encontre': 0, 'escribio': 14, 'marco': 8, 'marcó': 8,
'presento': 42, 'presentó': 42, 'reuni': 0, 'tope': 0, 'vi': 0}, {'texto': 14, 'voz': 14}, {'': (5, 'message'), 'de':
44}, {'dia': 2}, {'del': 46}, {'redonda': 6}, {'juntamos': 0, 'presento': 36, 'presentó': 36, 'reunimos': 0, 'vimos':
0}, {'voz': 14}, {'de': 50}, {'one': 0}, {'on': 52}, {'por': 0}, {'oficina': 0}, {'la': 55}, {'por': 56}, {'day': 6},
{'correo': 25, 'mail': 25, 'meet': 8, 'teams': 8, 'tel': 8, 'telefono': 8, 'zoom': 8}, {'libro': 6}, {'con': 36,
'del': 60}, {'negocios': 6}, {'de': 62}, {'summit': 6}, {'up': 0}, {'con': 3}, {'te': 3, 'té': 3}, {'cafe': 3, 'café':
3}, {'te': 3, 'té': 3, 'un': 68}, {'gin': 2, 'te': 3, 'tinto': 3, 'té': 3}, {'uno': 0}, {'a': 71}, {'llamada': 8},
{'verme': 0}, {'': (4, 'meal'), 'a': 74}, {'1': 1, 'a': 5, 'after': 7, 'afterwork': 6, 'al': 9, 'almorce': 2,
'almorzamos': 2, 'almorzando': 2, 'almorzar': 2, 'almuercito': 2, 'almuerzo': 10, 'almuerzos': 2, 'aperitivo': 2,
'arepas': 2, 'asado': 13, 'audio': 14, 'audios': 14, 'barbacoa': 2, 'bautismo': 6, 'bautizo': 6, 'birra': 2, 'birras':
2, 'board': 0, 'boda': 6, 'brainstorming': 0, 'brunch': 2, 'cafe': 16, 'cafecito': 3, 'cafelito': 3, 'cafelitos': 3,
'cafes': 3, 'cafesito': 3, 'cafeteria': 3, 'café': 16, 'call': 8, 'calls': 8, 'caminata': 0, 'campus': 17, 'cana': 2,
'canas': 2, 'cantina': 2, 'cappuccino': 3, 'capuchino': 3, 'carajillo': 3, 'carne': 18, 'carta': 14, 'casamiento': 6,
'cena': 2, 'cenamos': 2, 'cenando': 2, 'cenar': 2, 'cenas': 2, 'cene': 2, 'ceno': 2, 'cerveza': 2, 'cervezas': 2,
'ceviche': 2, 'charla': 6, 'chat': 14, 'chateamos': 14, 'chatee': 14, 'chela': 2, 'chelas': 2, 'chifa': 2, 'choripan':
2, 'cita': 0, 'coctel': 6, 'coincidi': 0, 'colgamos': 8, 'colgue': 8, 'comemos': 19, 'comi': 2, 'comida': 2,
'comiendo': 2, 'comilona': 2, 'comimos': 2, 'comite': 0, 'como': 19, 'completo': 2, 'concierto': 6, 'conference': 20,
'conferencia': 21, 'conferencias': 6, 'congreso': 6, 'conoci': 22, 'consejo': 24, 'convencion': 6, 'copa': 2, 'copas':
2, 'correito': 25, 'correo': 26, 'correos': 25, 'cortadito': 3, 'cortado': 3, 'corte': 27, 'corté': 27, 'cumple': 6,
'cumpleanos': 6, 'cóctel': 6, 'daily': 0, 'demo': 28, 'desayunamos': 2, 'desayunando': 2, 'desayunar': 2, 'desayune':
2, 'desayuno': 10, 'directorio': 0, 'dm': 14, 'drinks': 2, 'e': 29, 'email': 25, 'emails': 25, 'encuentro': 30,
'entierro': 6, 'entrevista': 0, 'escribi': 31, 'escribí': 31, 'espresso': 3, 'estuve': 32, 'estuvimos': 32, 'evento':
6, 'eventos': 6, 'expo': 6, 'exposicion': 6, 'expreso': 3, 'facetime': 8, 'feria': 6, 'ferias': 6, 'festival': 6,
'fiesta': 6, 'fiestas': 6, 'fono': 8, 'foro': 6, 'funeral': 6, 'gala': 6, 'gintonic': 2, 'google': 33, 'graduacion':
6, 'guasap': 14, 'hablamos': 34, 'hable': 35, 'hablé': 35, 'hackathon': 6, 'hackaton': 6, 'inauguracion': 6, 'inbox':
14, 'insta': 14, 'instagram': 14, 'intro': 36, 'introduccion': 36, 'jornada': 6, 'jornadas': 6, 'junta': 38, 'juntas':
0, 'kick': 39, 'kickoff': 0, 'latte': 3, 'le': 40, 'linkedin': 14, 'llamada': 8, 'llamadas': 8, 'llamadita': 8,
'llamado': 8, 'llamadon': 8, 'llamamos': 8, 'llamar': 8, 'llame': 8, 'llamo': 8, 'llamé': 8, 'llamó': 8, 'mail': 25,
'mailcito': 25, 'mails': 25, 'marco': 8, 'marcó': 8, 'marque': 8, 'marqué': 8, 'marron': 3, 'mate': 3, 'mateada': 3,
'mateando': 3, 'matecitos': 3, 'mates': 3, 'md': 14, 'me': 43, 'meet': 8, 'meetup': 6, 'mensaje': 45, 'mensajeamos':
14, 'mensajee': 14, 'mensajes': 14, 'mensajito': 14, 'mentoria': 0, 'mentoría': 0, 'menu': 47, 'merendamos': 2,
'merende': 2, 'merienda': 2, 'meriendo': 2, 'mesa': 48, 'msg': 14, 'msj': 14, 'networking': 6, 'nos': 49, 'nota': 51,
'notas': 51, 'onces': 3, 'one': 53, 'paella': 2, 'panel': 6, 'parrillada': 2, 'pase': 54, 'paseo': 0, 'paso': 57,
'pasó': 57, 'picada': 2, 'pinchos': 2, 'pitch': 58, 'pizza': 2, 'pola': 2, 'polas': 2, 'por': 59, 'posada': 6,
'postal': 14, 'premios': 6, 'presentacion': 61, 'presente': 42, 'quedamos': 32, 'quede': 32, 'quedé': 32, 'quince': 6,
'quinceanera': 6, 'recital': 6, 'restaurante': 2, 'retro': 0, 'reu': 0, 'reuni': 0, 'reunimos': 0, 'reunion': 0,
'reunioncita': 0, 'reuniones': 0, 'reunión': 0, 'revision': 0, 'ronda': 63, 'seminario': 6, 'sesion': 0, 'simposio':
6, 'skype': 8, 'slack': 14, 'sms': 14, 'sobremesa': 2, 'south': 64, 'stand': 65, 'starbucks': 3, 'summit': 6, 'sushi':
2, 'sync': 0, 'tacos': 2, 'taller': 6, 'talleres': 6, 'tapas': 2, 'tapeo': 2, 'taquitos': 2, 'te': 66, 'teams': 8,
'tecito': 3, 'tel': 8, 'telefonazo': 8, 'telefonica': 8, 'telefono': 8, 'telegram': 14, 'timbrazo': 8, 'tintico': 3,
'tinto': 3, 'tomamos': 67, 'tomar': 69, 'trago': 2, 'tragos': 2, 'té': 66, 'un': 70, 'uno': 72, 'velorio': 6, 'vermu':
2, 'vermut': 2, 'vi': 22, 'video': 73, 'videocall': 8, 'videoconferencia': 8, 'videollamada': 8, 'videollamadas': 8,
'videollamado': 8, 'vino': 75, 'vinos': 2, 'visita': 0, 'visite': 0, 'wa': 14, 'wapp': 14, 'wasap': 14, 'wasapp': 14,
'web': 64, 'webinar': 6, 'whats': 14, 'whatsap': 14, 'whatsapp': 14, 'whatsappee': 14, 'wpp': 14, 'ws': 14, 'wsp': 14,
'zoom': 8}]

