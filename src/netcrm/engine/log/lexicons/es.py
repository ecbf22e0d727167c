"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

CLASSES = {'a': ('any_det',), 'abogada': ('rel',), 'abogado': ('rel',), 'abra': ('should',), 'abrace': ('called1',),
'abramos': ('should',), 'abre': ('verb3',), 'abril': ('name_words',), 'abrio': ('verb3',), 'abrira': ('verb3',),
'abuela': ('rel',), 'abuelo': ('rel',), 'aca': ('filler',), 'acaba': ('is3',), 'acepta': ('verb3', 'may3'),
'aceptara': ('verb3',), 'acepto': ('verb3', 'may3'), 'acerca': ('give3',), 'acercar': ('giveinf',), 'acercarla':
('giveinf',), 'acercarlas': ('giveinf',), 'acercarle': ('giveinf',), 'acercarles': ('giveinf',), 'acercarlo':
('giveinf',), 'acercarlos': ('giveinf',), 'acercarsela': ('giveinf',), 'acercarselas': ('giveinf',), 'acercarselo':
('giveinf',), 'acercarselos': ('giveinf',), 'acerco': ('give1',), 'acompanado': ('called_pp',), 'acompanaron':
('reach',), 'acompane': ('called1',), 'acompano': ('reach', 'called3'), 'aconseja': ('advises',), 'aconsejaba':
('advises',), 'aconsejo': ('advises',), 'acordada': ('set',), 'acordamos': ('set',), 'acordarme': ('remind',),
'acordarse': ('remind',), 'acordate': ('remind',), 'acuerdate': ('remind',), 'adelanta': ('give3', 'moved3'),
'adelantada': ('moved_pp',), 'adelantado': ('moved_pp',), 'adelantar': ('giveinf',), 'adelantarla': ('giveinf',),
'adelantarlas': ('giveinf',), 'adelantarle': ('giveinf',), 'adelantarles': ('giveinf',), 'adelantarlo': ('giveinf',),
'adelantarlos': ('giveinf',), 'adelantarsela': ('giveinf',), 'adelantarselas': ('giveinf',), 'adelantarselo':
('giveinf',), 'adelantarselos': ('giveinf',), 'adelanto': ('moved3',), 'ademas': ('filler',), 'admite': ('opines',),
'afirma': ('opines',), 'agarra': ('answers',), 'agarro': ('answers',), 'agenda': ('give3',), 'agendada': ('set',),
'agendado': ('set',), 'agendamos': ('set',), 'agendar': ('giveinf',), 'agendarla': ('giveinf',), 'agendarlas':
('giveinf',), 'agendarle': ('giveinf',), 'agendarles': ('giveinf',), 'agendarlo': ('giveinf',), 'agendarlos':
('giveinf',), 'agendarsela': ('giveinf',), 'agendarselas': ('giveinf',), 'agendarselo': ('giveinf',), 'agendarselos':
('giveinf',), 'agende': ('set',), 'agendo': ('give1',), 'ahorre': ('should',), 'al': ('det', 'hello', 'any_det'),
'alba': ('name_words',), 'alcance': ('managed1',), 'alcanzamos': ('managed1',), 'alento': ('urges',), 'algo':
('any_det',), 'alienta': ('urges',), 'alla': ('filler',), 'almorce': ('hello',), 'almorzado': ('done_pp',),
'almorzamos': ('eat1',), 'almorzar': ('see_inf',), 'almorzare': ('shall1',), 'almorzaremos': ('shall1',), 'almuerzo':
('hello', 'date', 'eat1'), 'ama': ('verb3',), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos':
('rel',), 'amor': ('name_words',), 'amparo': ('name_words',), 'anda': ('verb3',), 'andaba': ('verb3',), 'andaban':
('verb3',), 'andan': ('verb3',), 'angel': ('name_words',), 'angeles': ('name_words',), 'anima': ('urges',), 'animo':
('urges',), 'ano': ('hello',), 'anoche': ('hello',), 'anos': ('hello',), 'anote': ('read1',), 'anulada': ('off',),
'anulado': ('off',), 'anulo': ('off',), 'anuncia': ('verb3', 'opines'), 'anuncie': ('told1',), 'anuncio': ('verb3',
'opines', 'says'), 'aparecieron': ('reach',), 'aparecio': ('reach', 'came3'), 'aplace': ('moved1',), 'aplaza':
('moved3',), 'aplazada': ('moved_pp',), 'aplazado': ('moved_pp',), 'aplazamos': ('moved1',), 'aplazo': ('off',
'moved3'), 'app': ('rel', 'paper'), 'aprende': ('verb3',), 'aproveche': ('should',), 'arma': ('give3',), 'armar':
('giveinf',), 'armare': ('give1',), 'armarla': ('giveinf',), 'armarlas': ('giveinf',), 'armarle': ('giveinf',),
'armarles': ('giveinf',), 'armarlo': ('giveinf',), 'armarlos': ('giveinf',), 'armarsela': ('giveinf',), 'armarselas':
('giveinf',), 'armarselo': ('giveinf',), 'armarselos': ('giveinf',), 'armo': ('give1',), 'arranca': ('verb3',),
'arranco': ('verb3',), 'articulo': ('paper',), 'asegura': ('opines',), 'asesor': ('rel',), 'asi': ('filler',),
'asistente': ('rel',), 'asistir': ('see_inf',), 'asuncion': ('name_words',), 'atendio': ('called3', 'answers'),
'atiende': ('answers',), 'atraso': ('moved3',), 'audio': ('letter',), 'audios': ('letter',), 'aun': ('filler',),
'aurora': ('name_words',), 'avisa': ('verb3', 'give3', 'opines'), 'avisamos': ('told1',), 'avisan': ('give3',),
'avisar': ('giveinf',), 'avisara': ('give3',), 'avisare': ('give1',), 'avisarla': ('giveinf',), 'avisarlas':
('giveinf',), 'avisarle': ('giveinf', 'infle'), 'avisarles': ('giveinf',), 'avisarlo': ('giveinf',), 'avisarlos':
('giveinf',), 'avisarme': ('giveinf', 'infme'), 'avisarnos': ('giveinf', 'infme'), 'avisarsela': ('giveinf',),
'avisarselas': ('giveinf',), 'avisarselo': ('giveinf',), 'avisarselos': ('giveinf',), 'avise': ('told1',), 'aviso':
('verb3', 'give1', 'opines'), 'ayer': ('hello',), 'ayudar': ('giveinf',), 'ayudarla': ('giveinf', 'infle'),
'ayudarlas': ('giveinf',), 'ayudarle': ('giveinf', 'infle'), 'ayudarles': ('giveinf',), 'ayudarlo': ('giveinf',
'infle'), 'ayudarlos': ('giveinf',), 'ayudarme': ('giveinf', 'infme'), 'ayudarnos': ('giveinf', 'infme'),
'ayudarsela': ('giveinf',), 'ayudarselas': ('giveinf',), 'ayudarselo': ('giveinf',), 'ayudarselos': ('giveinf',),
'ayudo': ('called3',), 'azucena': ('name_words',), 'baja': ('verb3',), 'baje': ('should',), 'bajemos': ('should',),
'bajo': ('verb3',), 'banco': ('rel',), 'base': ('paper',), 'bastante': ('filler',), 'bebe': ('rel',), 'becaria':
('rel',), 'becario': ('rel',), 'bien': ('filler',), 'birras': ('drink', 'date'), 'blanca': ('name_words',), 'blanco':
('name_words',), 'boda': ('date',), 'borrador': ('paper',), 'bravo': ('name_words',), 'brevemente': ('filler',),
'busca': ('verb3', 'give3', 'is3'), 'buscaba': ('verb3',), 'buscan': ('verb3',), 'buscar': ('giveinf',), 'buscara':
('verb3',), 'buscarla': ('giveinf',), 'buscarlas': ('giveinf',), 'buscarle': ('giveinf',), 'buscarles': ('giveinf',),
'buscarlo': ('giveinf',), 'buscarlos': ('giveinf',), 'buscarsela': ('giveinf',), 'buscarselas': ('giveinf',),
'buscarselo': ('giveinf',), 'buscarselos': ('giveinf',), 'busco': ('give1', 'called3'), 'busque': ('called1',
'should'), 'busquemos': ('should',), 'cafe': ('any_det', 'date'), 'cafecito': ('date',), 'cafelito': ('date',),
'cafes': ('drink',), 'call': ('date',), 'calvo': ('name_words',), 'cambiamos': ('moved1',), 'cambie': ('should',),
'cambiemos': ('should',), 'cambio': ('moved3',), 'campo': ('name_words',), 'campos': ('name_words',), 'canas':
('drink', 'date'), 'cancela': ('off',), 'cancelada': ('off',), 'cancelado': ('off',), 'cancelamos': ('off',),
'cancelaron': ('off',), 'cancele': ('off',), 'cancelo': ('off',), 'cano': ('name_words',), 'capacitacion':
('course',), 'caridad': ('name_words',), 'carta': ('letter', 'paper'), 'casa': ('verb3', 'name_words'), 'casara':
('verb3',), 'casas': ('name_words',), 'casi': ('filler',), 'caso': ('verb3',), 'castillo': ('name_words',), 'cayo':
('verb3', 'reach', 'came3', 'off'), 'celebra': ('verb3',), 'celeste': ('name_words',), 'cena': ('hello', 'date'),
'cenado': ('done_pp',), 'cenamos': ('hello', 'eat1'), 'cenar': ('see_inf',), 'cenare': ('shall1',), 'cenaremos':
('shall1',), 'cene': ('hello',), 'ceno': ('eat1',), 'ceo': ('rel',), 'cerrada': ('set',), 'cerrado': ('set',),
'cerrara': ('verb3',), 'cerre': ('set',), 'cerremos': ('should',), 'cerro': ('verb3',), 'cerveza': ('any_det',
'date'), 'cervezas': ('drink',), 'cfo': ('rel',), 'charla': ('date', 'course'), 'charlado': ('done_pp',), 'charle':
('hello',), 'chat': ('letter',), 'chelas': ('drink', 'date'), 'cierra': ('verb3',), 'cierran': ('verb3',), 'cierre':
('should',), 'cita': ('date',), 'clara': ('name_words',), 'claro': ('filler',), 'clase': ('course',), 'clavada':
('stood',), 'clavado': ('stood',), 'clienta': ('rel',), 'cliente': ('rel',), 'clientes': ('rel',), 'coaching':
('mentor_noun',), 'cobre': ('should',), 'cobremos': ('should',), 'cofundador': ('rel',), 'cofundadora': ('rel',),
'coge': ('answers',), 'cogio': ('answers',), 'coincidi': ('hello', 'seen1'), 'coincidido': ('done_pp',), 'coincidir':
('see_inf',), 'colega': ('rel',), 'colegas': ('rel',), 'colgada': ('stood',), 'colgado': ('stood',), 'colgar':
('see_inf',), 'comadre': ('rel',), 'comemos': ('eat1',), 'comenta': ('verb3', 'opines', 'says'), 'comentamos':
('told1',), 'comentarios': ('feedback_noun',), 'comente': ('told1', 'read1'), 'comento': ('verb3', 'opines', 'says'),
'comer': ('see_inf',), 'comere': ('shall1',), 'comeremos': ('shall1',), 'comi': ('hello', 'met1'), 'comida':
('date',), 'comido': ('done_pp',), 'comimos': ('hello', 'met1'), 'como': ('hello', 'any_det', 'eat1'), 'compadre':
('rel',), 'companera': ('rel',), 'companero': ('rel',), 'compania': ('rel',), 'comparte': ('give3',), 'comparti':
('handed1',), 'compartimos': ('give1',), 'compartir': ('giveinf',), 'compartira': ('give3',), 'compartire':
('give1',), 'compartirla': ('giveinf',), 'compartirlas': ('giveinf',), 'compartirle': ('giveinf', 'infle'),
'compartirles': ('giveinf',), 'compartirlo': ('giveinf',), 'compartirlos': ('giveinf',), 'compartirme': ('giveinf',
'infme'), 'compartirsela': ('giveinf',), 'compartirselas': ('giveinf',), 'compartirselo': ('giveinf',),
'compartirselos': ('giveinf',), 'comparto': ('give1',), 'compra': ('verb3',), 'compran': ('verb3',), 'comprar':
('giveinf',), 'comprara': ('verb3',), 'comprarla': ('giveinf',), 'comprarlas': ('giveinf',), 'comprarle':
('giveinf',), 'comprarles': ('giveinf',), 'comprarlo': ('giveinf',), 'comprarlos': ('giveinf',), 'comprarsela':
('giveinf',), 'comprarselas': ('giveinf',), 'comprarselo': ('giveinf',), 'comprarselos': ('giveinf',), 'compro':
('verb3', 'give1'), 'comunicarme': ('see_inf',), 'con': ('hello', 'any_det', 'date'), 'concepcion': ('name_words',),
'concertada': ('set',), 'concertado': ('set',), 'concertamos': ('set',), 'concerte': ('set',), 'conectar':
('giveinf',), 'conectarla': ('giveinf',), 'conectarlas': ('giveinf',), 'conectarle': ('giveinf',), 'conectarles':
('giveinf',), 'conectarlo': ('giveinf',), 'conectarlos': ('giveinf',), 'conectarme': ('giveinf', 'infme'),
'conectarsela': ('giveinf',), 'conectarselas': ('giveinf',), 'conectarselo': ('giveinf',), 'conectarselos':
('giveinf',), 'conecto': ('give1',), 'conferencia': ('course',), 'confeso': ('says',), 'confirma': ('verb3', 'give3',
'opines'), 'confirmada': ('set',), 'confirmado': ('set',), 'confirmamos': ('give1',), 'confirman': ('give3',),
'confirmar': ('giveinf',), 'confirmara': ('give3', 'will3'), 'confirmare': ('give1',), 'confirmarla': ('giveinf',),
'confirmarlas': ('giveinf',), 'confirmarle': ('giveinf', 'infle'), 'confirmarles': ('giveinf',), 'confirmarlo':
('giveinf',), 'confirmarlos': ('giveinf',), 'confirmarme': ('giveinf', 'infme'), 'confirmarmelo': ('giveinf',
'infme'), 'confirmarnos': ('giveinf', 'infme'), 'confirmarsela': ('giveinf',), 'confirmarselas': ('giveinf',),
'confirmarselo': ('giveinf',), 'confirmarselos': ('giveinf',), 'confirme': ('told1',), 'confirmo': ('verb3', 'give1',
'opines', 'says'), 'conmigo': ('with_me', 'hello'), 'conoce': ('verb3', 'is3'), 'conocer': ('see_inf',), 'conocere':
('shall1',), 'conoci': ('hello', 'called1', 'seen1'), 'conocia': ('verb3',), 'conocido': ('done_pp',), 'conocimos':
('called1',), 'conocio': ('verb3',), 'conozco': ('seen1',), 'consegui': ('managed1',), 'conseguimos': ('managed1',),
'conseguir': ('giveinf',), 'conseguira': ('give3',), 'conseguire': ('give1',), 'conseguirla': ('giveinf',),
'conseguirlas': ('giveinf',), 'conseguirle': ('giveinf', 'infle'), 'conseguirles': ('giveinf',), 'conseguirlo':
('giveinf',), 'conseguirlos': ('giveinf',), 'conseguirme': ('giveinf', 'infme'), 'conseguirnos': ('giveinf', 'infme'),
'conseguirsela': ('giveinf',), 'conseguirselas': ('giveinf',), 'conseguirselo': ('giveinf',), 'conseguirselos':
('giveinf',), 'consejo': ('tip',), 'consejos': ('tip',), 'considera': ('opines',), 'consigo': ('give1',), 'consigue':
('give3',), 'construye': ('verb3',), 'consuelo': ('name_words',), 'contable': ('rel',), 'contactado': ('called_pp',),
'contactar': ('giveinf', 'see_inf'), 'contactarla': ('see_inf',), 'contactarle': ('see_inf',), 'contactarlo':
('see_inf',), 'contacte': ('should',), 'contacto': ('reach', 'called3', 'paper'), 'contactos': ('paper',), 'contador':
('rel',), 'contadora': ('rel',), 'contamos': ('told1',), 'contar': ('giveinf',), 'contarla': ('giveinf',),
'contarlas': ('giveinf',), 'contarle': ('giveinf',), 'contarles': ('giveinf',), 'contarlo': ('giveinf',), 'contarlos':
('giveinf',), 'contarme': ('giveinf', 'infme'), 'contarsela': ('giveinf',), 'contarselas': ('giveinf',), 'contarselo':
('giveinf',), 'contarselos': ('giveinf',), 'conte': ('told1',), 'contesta': ('hello', 'give3', 'answers'),
'contestado': ('called_pp',), 'contestan': ('give3',), 'contestar': ('giveinf',), 'contestara': ('give3', 'will3'),
'contestare': ('give1',), 'contestarla': ('giveinf',), 'contestarlas': ('giveinf',), 'contestarle': ('giveinf',
'infle'), 'contestarles': ('giveinf', 'infle'), 'contestarlo': ('giveinf',), 'contestarlos': ('giveinf',),
'contestarme': ('giveinf', 'infme'), 'contestarnos': ('giveinf', 'infme'), 'contestaron': ('answers',),
'contestarsela': ('giveinf',), 'contestarselas': ('giveinf',), 'contestarselo': ('giveinf',), 'contestarselos':
('giveinf',), 'conteste': ('called1',), 'contesto': ('hello', 'reach', 'give1', 'called3', 'came3', 'answers'),
'conto': ('verb3', 'opines', 'says'), 'contrata': ('verb3',), 'contratan': ('verb3',), 'contratara': ('verb3',),
'contrate': ('should',), 'contratemos': ('should',), 'contrato': ('verb3', 'paper'), 'conviene': ('should',), 'coo':
('rel',), 'coordinamos': ('set',), 'coordine': ('set',), 'copas': ('drink',), 'copo': ('verb3',), 'cordero':
('name_words',), 'correcciones': ('feedback_noun',), 'corregi': ('read1',), 'corremos': ('moved1',), 'correo':
('hello', 'letter'), 'corrio': ('moved3',), 'cortar': ('see_inf',), 'corte': ('should',), 'costa': ('name_words',),
'cotiza': ('give3',), 'cotizar': ('giveinf',), 'cotizarla': ('giveinf',), 'cotizarlas': ('giveinf',), 'cotizarle':
('giveinf', 'infle'), 'cotizarles': ('giveinf',), 'cotizarlo': ('giveinf',), 'cotizarlos': ('giveinf',), 'cotizarme':
('giveinf', 'infme'), 'cotizarsela': ('giveinf',), 'cotizarselas': ('giveinf',), 'cotizarselo': ('giveinf',),
'cotizarselos': ('giveinf',), 'cotizo': ('give1',), 'crece': ('verb3',), 'crecio': ('verb3',), 'cree': ('verb3',
'opines'), 'creen': ('verb3',), 'creia': ('verb3', 'opines'), 'critique': ('read1',), 'cruce': ('met1', 'called1'),
'cruz': ('name_words',), 'cruzamos': ('met1',), 'cto': ('rel',), 'cuadramos': ('set',), 'cuadre': ('set',), 'cuando':
('hello',), 'cuate': ('rel',), 'cuenta': ('verb3', 'opines', 'says'), 'cuento': ('give1',), 'cuide': ('should',),
'cumple': ('verb3', 'date'), 'cumpleanos': ('date',), 'cumplio': ('verb3',), 'cunada': ('rel',), 'cunado': ('rel',),
'curriculum': ('paper',), 'curso': ('paper', 'course'), 'cv': ('paper',), 'da': ('verb3',), 'damos': ('give1',),
'dar': ('giveinf',), 'dara': ('verb3', 'give3'), 'dare': ('give1',), 'darla': ('giveinf',), 'darlas': ('giveinf',),
'darle': ('giveinf', 'infle'), 'darles': ('giveinf', 'infle'), 'darlo': ('giveinf',), 'darlos': ('giveinf',), 'darme':
('giveinf', 'infme'), 'darnos': ('giveinf', 'infme'), 'darsela': ('giveinf',), 'darselas': ('giveinf',), 'darselo':
('giveinf',), 'darselos': ('giveinf',), 'dato': ('tip',), 'de': ('any_det',), 'debe': ('verb3',), 'debemos':
('should',), 'deben': ('verb3',), 'deberia': ('verb3', 'should'), 'deberiamos': ('should',), 'debia': ('verb3',),
'debiera': ('should',), 'debo': ('hello', 'should'), 'decia': ('verb3', 'opines'), 'decide': ('verb3',), 'decidio':
('verb3',), 'decir': ('giveinf',), 'decirla': ('giveinf',), 'decirlas': ('giveinf',), 'decirle': ('giveinf', 'infle'),
'decirles': ('giveinf', 'infle'), 'decirlo': ('giveinf',), 'decirlos': ('giveinf',), 'decirme': ('giveinf', 'infme'),
'decirnos': ('giveinf', 'infme'), 'decirsela': ('giveinf',), 'decirselas': ('giveinf',), 'decirselo': ('giveinf',),
'decirselos': ('giveinf',), 'deck': ('paper',), 'deja': ('verb3',), 'dejamos': ('moved1',), 'dejara': ('verb3',),
'deje': ('should', 'handed1'), 'dejemos': ('should',), 'dejo': ('verb3',), 'del': ('det', 'hello'), 'delgado':
('name_words',), 'deposita': ('give3',), 'depositar': ('giveinf',), 'depositarla': ('giveinf',), 'depositarlas':
('giveinf',), 'depositarle': ('giveinf',), 'depositarles': ('giveinf',), 'depositarlo': ('giveinf',), 'depositarlos':
('giveinf',), 'depositarme': ('giveinf', 'infme'), 'depositarsela': ('giveinf',), 'depositarselas': ('giveinf',),
'depositarselo': ('giveinf',), 'depositarselos': ('giveinf',), 'deposito': ('give1',), 'derivo': ('sent_to',),
'desayunado': ('done_pp',), 'desayunamos': ('eat1',), 'desayunar': ('see_inf',), 'desayunare': ('shall1',),
'desayune': ('hello',), 'desayuno': ('hello', 'date', 'eat1'), 'descolgo': ('answers',), 'descuelga': ('answers',),
'desde': ('hello',), 'despide': ('verb3',), 'despidio': ('verb3',), 'despues': ('filler',), 'desvia': ('sent_to',),
'desvio': ('sent_to',), 'devolucion': ('feedback_noun',), 'devolver': ('giveinf',), 'devolvera': ('give3',),
'devolvere': ('give1',), 'devolverla': ('giveinf',), 'devolverlas': ('giveinf',), 'devolverle': ('giveinf', 'infle'),
'devolverles': ('giveinf',), 'devolverlo': ('giveinf', 'infle'), 'devolverlos': ('giveinf',), 'devolverme':
('giveinf', 'infme'), 'devolversela': ('giveinf',), 'devolverselas': ('giveinf',), 'devolverselo': ('giveinf',
'infle'), 'devolverselos': ('giveinf',), 'devolvio': ('answers',), 'devuelve': ('give3', 'answers'), 'devuelvo':
('give1',), 'di': ('handed1',), 'dia': ('hello',), 'dias': ('hello',), 'dice': ('hello', 'verb3', 'opines', 'says'),
'dicen': ('verb3',), 'digo': ('give1',), 'dije': ('told1',), 'dijimos': ('told1',), 'dijo': ('hello', 'verb3',
'opines', 'says'), 'dimos': ('handed1',), 'dinero': ('any_det',), 'dio': ('verb3',), 'dira': ('verb3', 'give3'),
'dire': ('give1',), 'directo': ('sent_to',), 'director': ('rel',), 'directora': ('rel',), 'dirige': ('verb3',),
'divorcia': ('verb3',), 'divorcio': ('verb3',), 'dm': ('letter',), 'documento': ('paper',), 'dolores':
('name_words',), 'domingo': ('name_words',), 'don': ('any_det',), 'dona': ('any_det',), 'donde': ('hello',), 'doy':
('give1',), 'duda': ('verb3',), 'e': ('and',), 'echamos': ('met1',), 'eche': ('met1',), 'edite': ('read1',), 'el':
('they', 'them', 'det', 'hello', 'any_det', 'date', 'infle'), 'ella': ('they', 'them', 'hello'), 'ellas': ('they',
'hello'), 'ellos': ('they', 'hello'), 'email': ('letter',), 'embarazada': ('verb3',), 'embarcada': ('stood',),
'embarcado': ('stood',), 'empecemos': ('should',), 'empezara': ('verb3',), 'empezo': ('verb3',), 'empiece':
('should',), 'empieza': ('verb3',), 'empresa': ('rel',), 'empuja': ('urges',), 'empujo': ('urges',), 'en':
('any_det',), 'encanta': ('verb3',), 'encanto': ('verb3',), 'encarnacion': ('name_words',), 'encontramos': ('met1',
'called1'), 'encontrar': ('see_inf',), 'encontrarme': ('see_inf',), 'encontre': ('met1', 'called1', 'seen1'),
'encuentro': ('date',), 'enfermo': ('verb3',), 'enfoque': ('should',), 'enlace': ('letter', 'paper'), 'ensenar':
('giveinf',), 'ensenarla': ('giveinf',), 'ensenarlas': ('giveinf',), 'ensenarle': ('giveinf',), 'ensenarles':
('giveinf',), 'ensenarlo': ('giveinf',), 'ensenarlos': ('giveinf',), 'ensenarme': ('giveinf', 'infme'), 'ensenarsela':
('giveinf',), 'ensenarselas': ('giveinf',), 'ensenarselo': ('giveinf',), 'ensenarselos': ('giveinf',), 'ensene':
('told1',), 'enseno': ('give1', 'called3'), 'entonces': ('filler',), 'entra': ('verb3',), 'entrara': ('verb3',),
'entre': ('hello',), 'entrega': ('give3',), 'entregamos': ('give1',), 'entregan': ('give3',), 'entregar':
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
'enviarselas': ('giveinf',), 'enviarselo': ('giveinf', 'infle'), 'enviarselos': ('giveinf',), 'envie': ('handed1',),
'envio': ('give1',), 'equipo': ('rel',), 'era': ('verb3', 'is3'), 'eran': ('verb3',), 'es': ('verb3', 'is3'), 'esa':
('det', 'hello'), 'escape': ('met1',), 'escribe': ('see_inf',), 'escribi': ('called1', 'seen1'), 'escribieron':
('reach',), 'escribimos': ('met1',), 'escribio': ('reach', 'called3'), 'escribir': ('giveinf', 'see_inf'),
'escribira': ('give3',), 'escribire': ('give1',), 'escribirla': ('giveinf',), 'escribirlas': ('giveinf',),
'escribirle': ('giveinf', 'infle'), 'escribirles': ('giveinf',), 'escribirlo': ('giveinf',), 'escribirlos':
('giveinf',), 'escribirme': ('giveinf', 'infme'), 'escribirsela': ('giveinf',), 'escribirselas': ('giveinf',),
'escribirselo': ('giveinf',), 'escribirselos': ('giveinf',), 'escribo': ('give1', 'see_inf'), 'escrito':
('called_pp',), 'ese': ('det', 'hello'), 'eso': ('hello',), 'espera': ('hello', 'verb3', 'may3', 'opines'),
'esperaba': ('verb3',), 'esperando': ('stood',), 'esperanza': ('name_words',), 'espere': ('called1', 'should'),
'esperemos': ('should',), 'espero': ('called3',), 'esposa': ('rel',), 'esposo': ('rel',), 'esta': ('det', 'hello',
'verb3', 'is3'), 'estaba': ('hello', 'verb3', 'is3'), 'estaban': ('verb3',), 'estado': ('done_pp',), 'estan':
('hello', 'verb3'), 'estara': ('verb3',), 'estaria': ('verb3',), 'estas': ('det',), 'este': ('det', 'hello'), 'esto':
('hello',), 'estos': ('det',), 'estoy': ('hello',), 'estrella': ('name_words',), 'estudia': ('verb3',), 'estudio':
('verb3', 'paper'), 'estuvo': ('verb3',), 'ex': ('rel',), 'excel': ('paper',), 'exjefe': ('rel',), 'explica':
('verb3', 'opines', 'says'), 'explicamos': ('told1',), 'explicar': ('giveinf',), 'explicarla': ('giveinf',),
'explicarlas': ('giveinf',), 'explicarle': ('giveinf',), 'explicarles': ('giveinf',), 'explicarlo': ('giveinf',),
'explicarlos': ('giveinf',), 'explicarsela': ('giveinf',), 'explicarselas': ('giveinf',), 'explicarselo':
('giveinf',), 'explicarselos': ('giveinf',), 'explico': ('verb3', 'give1', 'opines', 'says'), 'explique': ('told1',),
'extrana': ('verb3',), 'factura': ('give3',), 'facturar': ('giveinf',), 'facturarla': ('giveinf',), 'facturarlas':
('giveinf',), 'facturarle': ('giveinf',), 'facturarles': ('giveinf',), 'facturarlo': ('giveinf',), 'facturarlos':
('giveinf',), 'facturarme': ('giveinf', 'infme'), 'facturarsela': ('giveinf',), 'facturarselas': ('giveinf',),
'facturarselo': ('giveinf',), 'facturarselos': ('giveinf',), 'facturo': ('give1',), 'fallecio': ('verb3',), 'familia':
('rel',), 'fe': ('name_words',), 'feedback': ('feedback_noun',), 'felicito': ('called3',), 'festeja': ('verb3',),
'fiesta': ('date',), 'fijada': ('set',), 'fijado': ('set',), 'fijamos': ('set',), 'fije': ('set',), 'firma':
('verb3',), 'firmar': ('giveinf',), 'firmara': ('verb3',), 'firmarla': ('giveinf',), 'firmarlas': ('giveinf',),
'firmarle': ('giveinf',), 'firmarles': ('giveinf',), 'firmarlo': ('giveinf',), 'firmarlos': ('giveinf',),
'firmarsela': ('giveinf',), 'firmarselas': ('giveinf',), 'firmarselo': ('giveinf',), 'firmarselos': ('giveinf',),
'firmo': ('verb3',), 'flor': ('name_words',), 'flores': ('name_words',), 'fondo': ('rel',), 'formacion': ('course',),
'foto': ('letter',), 'fotos': ('letter',), 'franco': ('name_words',), 'frustro': ('off',), 'fue': ('hello', 'verb3',
'sent_to', 'is3'), 'fuentes': ('name_words',), 'fueron': ('verb3',), 'fui': ('hello', 'met1', 'seen1'), 'fuimos':
('hello', 'met1', 'seen1'), 'gana': ('verb3',), 'gano': ('verb3',), 'gerente': ('rel',), 'gestor': ('rel',), 'gira':
('give3',), 'girar': ('giveinf',), 'girarla': ('giveinf',), 'girarlas': ('giveinf',), 'girarle': ('giveinf',),
'girarles': ('giveinf',), 'girarlo': ('giveinf',), 'girarlos': ('giveinf',), 'girarme': ('giveinf', 'infme'),
'girarsela': ('giveinf',), 'girarselas': ('giveinf',), 'girarselo': ('giveinf',), 'girarselos': ('giveinf',), 'giro':
('give1',), 'gloria': ('name_words',), 'guadalupe': ('name_words',), 'guerra': ('name_words',), 'guia': ('paper',),
'gusta': ('verb3',), 'gustaria': ('verb3',), 'gusto': ('verb3',), 'h': ('hours',), 'ha': ('verb3',), 'habia':
('verb3',), 'hablado': ('done_pp',), 'hablamos': ('hello', 'met1', 'came3', 'see_inf', 'seen1'), 'hablar':
('see_inf',), 'hablare': ('shall1',), 'hablaremos': ('shall1',), 'hable': ('hello', 'seen1', 'should'), 'hablemos':
('should',), 'hablo': ('called3', 'see_inf', 'seen1'), 'habra': ('verb3',), 'habria': ('have_to',), 'hace': ('hello',
'verb3'), 'hacemos': ('give1',), 'hacer': ('giveinf',), 'hacerla': ('giveinf',), 'hacerlas': ('giveinf',), 'hacerle':
('giveinf', 'infle'), 'hacerles': ('giveinf',), 'hacerlo': ('giveinf',), 'hacerlos': ('giveinf',), 'hacerme':
('giveinf', 'infme'), 'hacersela': ('giveinf',), 'hacerselas': ('giveinf',), 'hacerselo': ('giveinf',), 'hacerselos':
('giveinf',), 'hacia': ('hello', 'verb3'), 'haga': ('should',), 'hagamos': ('should',), 'hago': ('give1',), 'hara':
('verb3', 'give3'), 'hare': ('give1',), 'hasta': ('hello',), 'hay': ('hello', 'have_to'), 'hermana': ('rel',),
'hermano': ('rel',), 'herramienta': ('paper',), 'herrero': ('name_words',), 'hice': ('handed1',), 'hicimos':
('handed1',), 'hija': ('rel',), 'hijo': ('rel',), 'hijos': ('rel',), 'hizo': ('verb3',), 'hora': ('hours',), 'horas':
('hours',), 'hoy': ('hello',), 'hrs': ('hours',), 'hs': ('hours',), 'hubo': ('seen1',), 'iba': ('verb3',), 'idea':
('tip',), 'iglesias': ('name_words',), 'igual': ('filler',), 'informe': ('told1', 'paper'), 'inocencio':
('name_words',), 'insiste': ('verb3', 'opines'), 'insistio': ('verb3', 'opines'), 'intentamos': ('tried1',),
'intente': ('tried1',), 'intento': ('tried1',), 'interesa': ('verb3',), 'intereso': ('verb3',), 'inversionista':
('rel',), 'inversor': ('rel',), 'inversora': ('rel',), 'inversores': ('rel',), 'invertira': ('verb3',), 'invierta':
('should',), 'invierte': ('verb3',), 'invirtio': ('verb3',), 'invitado': ('called_pp',), 'invitar': ('giveinf',
'see_inf'), 'invitarla': ('giveinf',), 'invitarlas': ('giveinf',), 'invitarle': ('giveinf',), 'invitarles':
('giveinf',), 'invitarlo': ('giveinf',), 'invitarlos': ('giveinf',), 'invitarme': ('giveinf', 'infme'), 'invitarsela':
('giveinf',), 'invitarselas': ('giveinf',), 'invitarselo': ('giveinf',), 'invitarselos': ('giveinf',), 'invite':
('called1',), 'invito': ('reach', 'called3', 'urges'), 'ir': ('see_inf',), 'ira': ('verb3',), 'jamas': ('not',),
'jazmin': ('name_words',), 'jefa': ('rel',), 'jefe': ('rel',), 'jubila': ('verb3',), 'jubilo': ('verb3',), 'jueves':
('hello',), 'junta': ('date',), 'juntamos': ('met1', 'seen1'), 'juntarme': ('see_inf',), 'juntarnos': ('hello',
'see_inf', 'date'), 'junte': ('met1',), 'justo': ('filler', 'name_words'), 'la': ('them', 'det', 'hello', 'any_det',
'came3', 'date', 'clitic', 'infle'), 'lance': ('should',), 'lancemos': ('should',), 'landing': ('paper',), 'lanza':
('verb3',), 'lanzan': ('verb3',), 'lanzara': ('verb3',), 'lanzo': ('verb3',), 'las': ('them', 'det', 'hello',
'any_det', 'clitic', 'infle'), 'le': ('them', 'hello', 'clitic'), 'leal': ('name_words',), 'lei': ('read1',), 'leon':
('name_words',), 'les': ('them', 'hello', 'clitic'), 'levanta': ('verb3',), 'levantan': ('verb3',), 'levante':
('should',), 'levantemos': ('should',), 'levanto': ('verb3',), 'libro': ('paper',), 'lidera': ('verb3',), 'lidero':
('verb3',), 'link': ('letter', 'paper'), 'lista': ('paper',), 'llama': ('see_inf',), 'llamada': ('hello', 'letter',
'date'), 'llamado': ('done_pp', 'letter', 'called_pp'), 'llamamos': ('give1', 'met1', 'called1'), 'llamar': ('hello',
'giveinf', 'called1', 'see_inf'), 'llamara': ('give3', 'will3'), 'llamare': ('give1',), 'llamarla': ('giveinf',
'see_inf', 'infle'), 'llamarlas': ('giveinf',), 'llamarle': ('giveinf', 'see_inf', 'infle'), 'llamarles':
('giveinf',), 'llamarlo': ('giveinf', 'see_inf', 'infle'), 'llamarlos': ('giveinf',), 'llamarme': ('giveinf',
'infme'), 'llamarnos': ('giveinf', 'infme'), 'llamaron': ('reach', 'called3'), 'llamarsela': ('giveinf',),
'llamarselas': ('giveinf',), 'llamarselo': ('giveinf',), 'llamarselos': ('giveinf',), 'llame': ('hello', 'called1',
'seen1'), 'llamo': ('hello', 'reach', 'give1', 'called1', 'called3', 'see_inf'), 'llega': ('verb3',), 'llegara':
('verb3',), 'llego': ('verb3', 'came3'), 'llegue': ('managed1',), 'lleva': ('verb3', 'is3'), 'llevaba': ('verb3',),
'llevar': ('giveinf',), 'llevare': ('give1',), 'llevarla': ('giveinf',), 'llevarlas': ('giveinf',), 'llevarle':
('giveinf', 'infle'), 'llevarles': ('giveinf',), 'llevarlo': ('giveinf',), 'llevarlos': ('giveinf',), 'llevarsela':
('giveinf',), 'llevarselas': ('giveinf',), 'llevarselo': ('giveinf',), 'llevarselos': ('giveinf',), 'lleve':
('called1',), 'llevo': ('verb3', 'give1', 'called3'), 'lo': ('them', 'hello', 'came3', 'clitic'), 'localizar':
('see_inf',), 'localizarla': ('see_inf',), 'localizarlo': ('see_inf',), 'logramos': ('managed1',), 'logre':
('managed1',), 'los': ('them', 'det', 'hello', 'any_det', 'clitic', 'infle'), 'lozano': ('name_words',), 'luego':
('filler',), 'luna': ('name_words',), 'lunes': ('hello',), 'luz': ('name_words',), 'madre': ('rel',), 'mail':
('letter',), 'malogro': ('off',), 'mama': ('rel',), 'mami': ('rel',), 'manana': ('hello',), 'manda': ('hello',
'give3', 'sent_to'), 'mandado': ('called_pp',), 'mandamos': ('give1',), 'mandan': ('give3',), 'mandar': ('giveinf',),
'mandara': ('give3', 'will3'), 'mandare': ('give1',), 'mandaremos': ('give1',), 'mandarla': ('giveinf',), 'mandarlas':
('giveinf',), 'mandarle': ('hello', 'giveinf', 'infle'), 'mandarles': ('giveinf', 'infle'), 'mandarlo': ('giveinf',
'infle'), 'mandarlos': ('giveinf',), 'mandarme': ('giveinf', 'infme'), 'mandarmela': ('giveinf', 'infme'),
'mandarmelo': ('giveinf', 'infme'), 'mandarnos': ('giveinf', 'infme'), 'mandarsela': ('giveinf', 'infle'),
'mandarselas': ('giveinf',), 'mandarselo': ('giveinf', 'infle'), 'mandarselos': ('giveinf',), 'mande': ('handed1',),
'mando': ('hello', 'reach', 'give1', 'sent_to'), 'maneja': ('verb3',), 'manzano': ('name_words',), 'mar':
('name_words',), 'marca': ('give3',), 'marcada': ('set',), 'marcar': ('giveinf',), 'marco': ('reach', 'give1',
'called3'), 'margarita': ('name_words',), 'marido': ('rel',), 'marin': ('name_words',), 'marina': ('name_words',),
'marque': ('called1',), 'martes': ('hello',), 'mas': ('hello',), 'masterclass': ('course',), 'mate': ('any_det',),
'material': ('paper',), 'mates': ('any_det', 'drink', 'date'), 'maximo': ('name_words',), 'me': ('me', 'came3',
'clitic'), 'mediodia': ('hello',), 'mejor': ('should',), 'mejoro': ('verb3',), 'menciona': ('verb3', 'opines'),
'menciono': ('verb3', 'opines', 'says'), 'mensaje': ('letter',), 'mensajeamos': ('met1',), 'mensajeo': ('called3',),
'mensajes': ('letter',), 'mensajito': ('letter',), 'mentoria': ('mentor_noun',), 'mentorias': ('mentor_noun',),
'mentoring': ('mentor_noun',), 'mercedes': ('name_words',), 'mes': ('hello',), 'mesa': ('date',), 'meses': ('hello',),
'mi': ('me', 'my', 'hello', 'any_det', 'infle'), 'miercoles': ('hello',), 'milagros': ('name_words',), 'mirar':
('giveinf',), 'mirarla': ('giveinf',), 'mirarlas': ('giveinf',), 'mirarle': ('giveinf',), 'mirarles': ('giveinf',),
'mirarlo': ('giveinf',), 'mirarlos': ('giveinf',), 'mirarsela': ('giveinf',), 'mirarselas': ('giveinf',), 'mirarselo':
('giveinf',), 'mirarselos': ('giveinf',), 'mire': ('read1',), 'mis': ('my', 'any_det'), 'mismo': ('filler',),
'modelo': ('paper',), 'modesto': ('name_words',), 'molina': ('name_words',), 'molinero': ('name_words',), 'monta':
('verb3',), 'montara': ('verb3',), 'monte': ('name_words',), 'montes': ('name_words',), 'monto': ('verb3',), 'moreno':
('name_words',), 'mostramos': ('told1',), 'mostrar': ('giveinf',), 'mostrara': ('give3',), 'mostrare': ('give1',),
'mostrarla': ('giveinf',), 'mostrarlas': ('giveinf',), 'mostrarle': ('giveinf', 'infle'), 'mostrarles': ('giveinf',),
'mostrarlo': ('giveinf',), 'mostrarlos': ('giveinf',), 'mostrarme': ('giveinf', 'infme'), 'mostrarsela': ('giveinf',),
'mostrarselas': ('giveinf',), 'mostrarselo': ('giveinf',), 'mostrarselos': ('giveinf',), 'mostre': ('told1',),
'mostro': ('called3',), 'movemos': ('moved1',), 'movi': ('moved1',), 'movida': ('moved_pp',), 'movido': ('moved_pp',),
'movieron': ('moved3',), 'movio': ('moved3',), 'msg': ('letter',), 'msj': ('letter',), 'mucho': ('filler', 'hello'),
'muda': ('verb3',), 'mudara': ('verb3',), 'mudo': ('verb3',), 'muestro': ('give1',), 'mueve': ('moved3',), 'mujer':
('rel',), 'murio': ('verb3',), 'muy': ('filler', 'hello'), 'nacio': ('verb3',), 'naranjo': ('name_words',),
'necesita': ('verb3',), 'necesitaba': ('verb3',), 'necesitaria': ('verb3',), 'negro': ('name_words',), 'ni': ('not',
'hello'), 'nieta': ('rel',), 'nieto': ('rel',), 'nieves': ('name_words',), 'ninas': ('rel',), 'ningun': ('not',),
'ninguna': ('not',), 'ninos': ('rel',), 'no': ('not',), 'noche': ('hello',), 'nomas': ('filler',), 'nos': ('me',
'hello', 'came3', 'clitic'), 'nosotras': ('i',), 'nosotros': ('i', 'hello'), 'novia': ('rel',), 'novio': ('rel',),
'nuestra': ('my', 'any_det'), 'nuestras': ('my',), 'nuestro': ('my', 'any_det'), 'nuestros': ('my',), 'nunca':
('not',), 'observaciones': ('feedback_noun',), 'obviamente': ('filler',), 'odia': ('verb3',), 'odio': ('verb3',),
'oficina': ('rel',), 'ofrecio': ('may3',), 'olmo': ('name_words',), 'opina': ('verb3', 'opines'), 'opinion': ('tip',),
'opino': ('opines',), 'organiza': ('verb3',), 'organizo': ('verb3',), 'pactada': ('set',), 'pactamos': ('set',),
'padre': ('rel',), 'paga': ('verb3', 'give3'), 'pagan': ('give3',), 'pagar': ('giveinf',), 'pagara': ('verb3',
'give3'), 'pagare': ('give1',), 'pagarla': ('giveinf',), 'pagarlas': ('giveinf',), 'pagarle': ('giveinf', 'infle'),
'pagarles': ('giveinf',), 'pagarlo': ('giveinf',), 'pagarlos': ('giveinf',), 'pagarme': ('giveinf', 'infme'),
'pagarsela': ('giveinf',), 'pagarselas': ('giveinf',), 'pagarselo': ('giveinf',), 'pagarselos': ('giveinf',), 'pago':
('verb3', 'give1'), 'palma': ('name_words',), 'paloma': ('name_words',), 'pana': ('rel',), 'papa': ('rel',), 'papi':
('rel',), 'para': ('date',), 'parcero': ('rel',), 'pardo': ('name_words',), 'pare': ('should',), 'parece': ('filler',
'verb3'), 'parecia': ('verb3',), 'pareja': ('rel',), 'paremos': ('should',), 'pasa': ('hello', 'give3'), 'pasada':
('hello',), 'pasado': ('hello',), 'pasamos': ('give1', 'moved1'), 'pasan': ('give3',), 'pasar': ('giveinf',
'see_inf'), 'pasara': ('give3', 'will3'), 'pasare': ('give1',), 'pasarla': ('giveinf',), 'pasarlas': ('giveinf',),
'pasarle': ('hello', 'giveinf', 'infle'), 'pasarles': ('giveinf', 'infle'), 'pasarlo': ('giveinf',), 'pasarlos':
('giveinf',), 'pasarme': ('giveinf', 'infme'), 'pasarmela': ('giveinf', 'infme'), 'pasarmelo': ('giveinf', 'infme'),
'pasarnos': ('giveinf', 'infme'), 'pasaron': ('reach', 'came3'), 'pasarsela': ('giveinf', 'infle'), 'pasarselas':
('giveinf',), 'pasarselo': ('giveinf', 'infle'), 'pasarselos': ('giveinf',), 'pase': ('handed1',), 'paso': ('hello',
'reach', 'give1', 'came3', 'seen1', 'moved3'), 'pastor': ('name_words',), 'paz': ('name_words',), 'pegue': ('met1',),
'pena': ('name_words',), 'pensaba': ('verb3',), 'perdio': ('verb3',), 'perla': ('name_words',), 'pero': ('hello',),
'perro': ('rel',), 'pescador': ('name_words',), 'pida': ('should',), 'pidamos': ('should',), 'pide': ('verb3',),
'pidio': ('hello', 'verb3'), 'piedad': ('name_words',), 'piensa': ('verb3', 'may3', 'opines'), 'piensan': ('verb3',),
'pierde': ('verb3',), 'pilar': ('name_words',), 'pino': ('name_words',), 'pitch': ('rel', 'paper'), 'plan':
('paper',), 'plantada': ('stood',), 'plantadas': ('stood',), 'plantado': ('stood',), 'plantados': ('stood',),
'plantilla': ('paper',), 'plata': ('any_det',), 'platique': ('hello',), 'plaza': ('name_words',), 'podcast':
('paper',), 'podia': ('verb3',), 'podra': ('verb3', 'may3'), 'podria': ('verb3', 'may3', 'should'), 'podriamos':
('should',), 'polas': ('drink',), 'pondra': ('verb3', 'give3'), 'pone': ('verb3',), 'ponencia': ('course',), 'poner':
('giveinf',), 'ponerla': ('giveinf',), 'ponerlas': ('giveinf',), 'ponerle': ('giveinf',), 'ponerles': ('giveinf',),
'ponerlo': ('giveinf',), 'ponerlos': ('giveinf',), 'ponerme': ('giveinf', 'infme'), 'ponernos': ('giveinf', 'infme'),
'ponersela': ('giveinf',), 'ponerselas': ('giveinf',), 'ponerselo': ('giveinf',), 'ponerselos': ('giveinf',), 'ponga':
('should',), 'pongamos': ('should',), 'pongo': ('give1',), 'por': ('hello', 'any_det'), 'porque': ('hello',),
'pospone': ('moved3',), 'posponemos': ('moved1',), 'pospuesta': ('moved_pp',), 'pospuesto': ('moved_pp',), 'pospuso':
('off', 'moved3'), 'posterga': ('moved3',), 'postergada': ('moved_pp',), 'postergado': ('moved_pp',), 'postergamos':
('moved1',), 'postergo': ('off', 'moved3'), 'pozo': ('name_words',), 'prado': ('name_words',), 'prefiere': ('verb3',),
'prefirio': ('verb3',), 'pregunta': ('verb3', 'says'), 'preguntar': ('see_inf',), 'pregunto': ('verb3', 'says'),
'preocupa': ('verb3',), 'prepara': ('give3',), 'preparamos': ('give1',), 'preparar': ('giveinf',), 'preparara':
('give3', 'will3'), 'preparare': ('give1',), 'prepararla': ('giveinf',), 'prepararlas': ('giveinf',), 'prepararle':
('giveinf', 'infle'), 'prepararles': ('giveinf',), 'prepararlo': ('giveinf',), 'prepararlos': ('giveinf',),
'prepararme': ('giveinf', 'infme'), 'prepararsela': ('giveinf',), 'prepararselas': ('giveinf',), 'prepararselo':
('giveinf',), 'prepararselos': ('giveinf',), 'preparo': ('give1',), 'presenta': ('give3',), 'presentacion':
('paper',), 'presentamos': ('give1',), 'presentan': ('give3',), 'presentar': ('giveinf',), 'presentara': ('give3',
'will3'), 'presentare': ('give1',), 'presentarla': ('giveinf',), 'presentarlas': ('giveinf',), 'presentarle':
('giveinf', 'infle'), 'presentarles': ('giveinf', 'infle'), 'presentarlo': ('giveinf',), 'presentarlos': ('giveinf',),
'presentarme': ('giveinf', 'infme'), 'presentarnos': ('giveinf', 'infme'), 'presentarsela': ('giveinf',),
'presentarselas': ('giveinf',), 'presentarselo': ('giveinf',), 'presentarselos': ('giveinf',), 'presento': ('give1',),
'presta': ('give3',), 'prestar': ('giveinf',), 'prestara': ('give3',), 'prestare': ('give1',), 'prestarla':
('giveinf',), 'prestarlas': ('giveinf',), 'prestarle': ('giveinf', 'infle'), 'prestarles': ('giveinf',), 'prestarlo':
('giveinf',), 'prestarlos': ('giveinf',), 'prestarme': ('giveinf', 'infme'), 'prestarsela': ('giveinf',),
'prestarselas': ('giveinf',), 'prestarselo': ('giveinf',), 'prestarselos': ('giveinf',), 'preste': ('handed1',),
'presto': ('give1',), 'prevista': ('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',),
'probablemente': ('filler',), 'probe': ('tried1', 'read1'), 'probemos': ('should',), 'probo': ('verb3',), 'producto':
('rel', 'paper'), 'programada': ('set',), 'programado': ('set',), 'programamos': ('set',), 'programe': ('set',),
'promete': ('may3',), 'prometio': ('may3',), 'propone': ('verb3',), 'propuesta': ('paper',), 'propuso': ('verb3',
'may3'), 'prospero': ('name_words',), 'proxima': ('hello',), 'proximo': ('hello',), 'proyecto': ('rel',), 'prueba':
('verb3',), 'pruebe': ('should',), 'pude': ('managed1',), 'pudimos': ('came3', 'managed1'), 'puede': ('verb3',
'may3'), 'pueden': ('verb3',), 'puente': ('name_words',), 'pues': ('filler',), 'puesta': ('set',), 'puso': ('verb3',),
'que': ('hello',), 'queda': ('verb3',), 'quedado': ('done_pp',), 'quedamos': ('hello', 'met1', 'seen1'), 'quedar':
('see_inf',), 'quedaremos': ('shall1',), 'quede': ('hello', 'met1'), 'quedo': ('hello', 'verb3'), 'queria':
('verb3',), 'querra': ('verb3',), 'quiere': ('hello', 'verb3', 'may3', 'is3'), 'quieren': ('verb3',), 'quise':
('tried1',), 'quisiera': ('verb3',), 'quisimos': ('tried1',), 'rapidamente': ('filler',), 'rapidito': ('filler',),
'rapido': ('filler',), 'reagenda': ('moved3',), 'reagendada': ('moved_pp',), 'reagendado': ('moved_pp',),
'reagendamos': ('moved1',), 'reagende': ('moved1',), 'reagendo': ('moved3',), 'realmente': ('filler',), 'rechaza':
('verb3',), 'rechazo': ('verb3',), 'recibi': ('called1',), 'recibido': ('called_pp',), 'recibimos': ('called1',),
'recibio': ('reach', 'called3'), 'recien': ('filler', 'hello'), 'recogi': ('called1',), 'recogio': ('called3',),
'recomendaba': ('advises',), 'recomendacion': ('tip',), 'recomendar': ('giveinf',), 'recomendare': ('give1',),
'recomendarla': ('giveinf',), 'recomendarlas': ('giveinf',), 'recomendarle': ('giveinf',), 'recomendarles':
('giveinf',), 'recomendarlo': ('giveinf',), 'recomendarlos': ('giveinf',), 'recomendarme': ('giveinf', 'infme'),
'recomendarsela': ('giveinf',), 'recomendarselas': ('giveinf',), 'recomendarselo': ('giveinf',), 'recomendarselos':
('giveinf',), 'recomendo': ('verb3', 'advises'), 'recomienda': ('verb3', 'advises'), 'recomiendo': ('give1',),
'reconoce': ('opines',), 'reconocio': ('says',), 'recorda': ('remind',), 'recordar': ('giveinf', 'remind'),
'recordarme': ('remind',), 'recorte': ('should',), 'recuerda': ('remind',), 'reenvia': ('give3',), 'reenviar':
('giveinf',), 'reenviara': ('give3',), 'reenviare': ('give1',), 'reenviarla': ('giveinf',), 'reenviarlas':
('giveinf',), 'reenviarle': ('giveinf', 'infle'), 'reenviarles': ('giveinf',), 'reenviarlo': ('giveinf',),
'reenviarlos': ('giveinf',), 'reenviarme': ('giveinf', 'infme'), 'reenviarsela': ('giveinf',), 'reenviarselas':
('giveinf',), 'reenviarselo': ('giveinf',), 'reenviarselos': ('giveinf',), 'reenvie': ('handed1',), 'reenvio':
('give1',), 'refugio': ('name_words',), 'regale': ('handed1',), 'regresa': ('verb3', 'give3'), 'regresara':
('verb3',), 'regreso': ('verb3',), 'remedios': ('name_words',), 'renuncia': ('verb3',), 'renunciara': ('verb3',),
'renuncio': ('verb3',), 'repase': ('read1',), 'reprograma': ('moved3',), 'reprogramada': ('moved_pp',),
'reprogramado': ('moved_pp',), 'reprogramamos': ('moved1',), 'reprogramo': ('moved3',), 'reservada': ('set',),
'reservado': ('set',), 'reserve': ('set',), 'responde': ('give3', 'answers'), 'responden': ('give3',), 'responder':
('giveinf',), 'respondera': ('give3', 'will3'), 'respondere': ('give1',), 'responderla': ('giveinf',), 'responderlas':
('giveinf',), 'responderle': ('giveinf', 'infle'), 'responderles': ('giveinf',), 'responderlo': ('giveinf',),
'responderlos': ('giveinf',), 'responderme': ('giveinf', 'infme'), 'respondernos': ('giveinf', 'infme'),
'respondersela': ('giveinf',), 'responderselas': ('giveinf',), 'responderselo': ('giveinf',), 'responderselos':
('giveinf',), 'respondi': ('called1',), 'respondido': ('called_pp',), 'respondieron': ('answers',), 'respondio':
('reach', 'called3', 'came3', 'answers'), 'respondo': ('give1',), 'retrasa': ('moved3',), 'retrasada': ('moved_pp',),
'retrasado': ('moved_pp',), 'retraso': ('moved3',), 'retroalimentacion': ('feedback_noun',), 'reuni': ('met1',
'seen1'), 'reunimos': ('met1', 'seen1'), 'reunion': ('hello', 'date'), 'reunirme': ('see_inf',), 'reunirnos':
('see_inf', 'date'), 'revisa': ('give3',), 'revisar': ('giveinf',), 'revisara': ('give3', 'will3'), 'revisare':
('give1',), 'revisarla': ('giveinf',), 'revisarlas': ('giveinf',), 'revisarle': ('giveinf', 'infle'), 'revisarles':
('giveinf',), 'revisarlo': ('giveinf',), 'revisarlos': ('giveinf',), 'revisarme': ('giveinf', 'infme'), 'revisarsela':
('giveinf',), 'revisarselas': ('giveinf',), 'revisarselo': ('giveinf',), 'revisarselos': ('giveinf',), 'revise':
('should', 'read1'), 'reviso': ('give1',), 'rey': ('name_words',), 'reyes': ('name_words',), 'rio': ('name_words',),
'rios': ('name_words',), 'rivera': ('name_words',), 'robles': ('name_words',), 'rojas': ('name_words',), 'rosa':
('name_words',), 'rosario': ('name_words',), 'rubio': ('name_words',), 'sabado': ('hello', 'name_words'), 'sabe':
('verb3', 'opines'), 'saber': ('see_inf',), 'sabia': ('verb3',), 'saldra': ('verb3',), 'sale': ('verb3',), 'salia':
('verb3',), 'salio': ('verb3', 'seen1'), 'salir': ('see_inf',), 'salta': ('sent_to',), 'salto': ('sent_to',),
'salude': ('called1',), 'saludo': ('reach', 'called3'), 'salvador': ('name_words',), 'santos': ('name_words',),
'saque': ('should',), 'saquemos': ('should',), 'se': ('them', 'hello', 'verb3', 'see_inf', 'is3'), 'secretaria':
('rel',), 'secretario': ('rel',), 'seguia': ('verb3',), 'seguira': ('verb3',), 'segun': ('hello',), 'seguramente':
('filler',), 'semana': ('hello',), 'seminario': ('course',), 'sentamos': ('met1',), 'sente': ('met1',), 'separa':
('verb3',), 'separo': ('verb3',), 'sera': ('verb3',), 'seria': ('verb3',), 'serrano': ('name_words',), 'si':
('came3',), 'siempre': ('filler',), 'siente': ('opines',), 'sierra': ('name_words',), 'sigue': ('verb3',), 'siguio':
('verb3',), 'sin': ('hello',), 'sms': ('letter',), 'sobre': ('hello',), 'sobrina': ('rel',), 'sobrino': ('rel',),
'socia': ('rel',), 'socio': ('rel',), 'socios': ('rel',), 'socorro': ('name_words',), 'sol': ('name_words',),
'soledad': ('name_words',), 'solo': ('filler',), 'son': ('verb3',), 'sostiene': ('opines',), 'startup': ('rel',),
'su': ('their', 'hello', 'any_det'), 'suba': ('should',), 'subamos': ('should',), 'sube': ('verb3',), 'subio':
('verb3',), 'subir': ('giveinf',), 'subirla': ('giveinf',), 'subirlas': ('giveinf',), 'subirle': ('giveinf',),
'subirles': ('giveinf',), 'subirlo': ('giveinf',), 'subirlos': ('giveinf',), 'subirsela': ('giveinf',), 'subirselas':
('giveinf',), 'subirselo': ('giveinf',), 'subirselos': ('giveinf',), 'suegra': ('rel',), 'suegro': ('rel',), 'suena':
('verb3',), 'sufre': ('verb3',), 'sufrio': ('verb3',), 'sugerencia': ('tip',), 'sugeria': ('advises',), 'sugiere':
('verb3', 'advises'), 'sugirio': ('verb3', 'advises'), 'supuestamente': ('filler',), 'sus': ('their', 'hello',
'any_det'), 'suspende': ('off',), 'suspendida': ('off',), 'suspendido': ('off',), 'suspendieron': ('off',),
'suspendio': ('off',), 'tacos': ('drink',), 'taller': ('course',), 'tambien': ('filler', 'hello'), 'tampoco':
('not',), 'tarde': ('hello',), 'tb': ('filler',), 'te': ('any_det',), 'telefonee': ('called1',), 'telefoneo':
('reach', 'called3'), 'teme': ('verb3',), 'template': ('paper',), 'tendra': ('verb3',), 'tendria': ('have_to',),
'tendriamos': ('have_to',), 'tenemos': ('hello', 'have_to'), 'tenga': ('should',), 'tengo': ('hello', 'have_to'),
'tenia': ('verb3', 'is3'), 'termina': ('verb3',), 'terminar': ('see_inf',), 'terminara': ('verb3',), 'termino':
('verb3',), 'texto': ('paper',), 'tia': ('rel',), 'tiene': ('hello', 'verb3', 'is3'), 'tienen': ('verb3',), 'tinto':
('any_det', 'date'), 'tio': ('rel',), 'tip': ('tip',), 'tips': ('tip',), 'tirada': ('stood',), 'tirado': ('stood',),
'tmb': ('filler',), 'toda': ('filler',), 'todavia': ('filler',), 'todo': ('filler',), 'toma': ('verb3',), 'tomado':
('done_pp',), 'tomamos': ('hello', 'met1'), 'tomar': ('see_inf',), 'tomara': ('verb3',), 'tomare': ('shall1',),
'tomaremos': ('shall1',), 'tome': ('hello', 'met1'), 'tomo': ('verb3', 'answers'), 'topa': ('verb3',), 'topamos':
('met1',), 'tope': ('met1',), 'topo': ('verb3',), 'toro': ('name_words',), 'torre': ('name_words',), 'torres':
('name_words',), 'trabaja': ('verb3', 'is3'), 'trabajaba': ('verb3',), 'trabajan': ('verb3',), 'trabajo': ('verb3',),
'trae': ('give3',), 'traer': ('giveinf',), 'traera': ('give3',), 'traere': ('give1',), 'traerla': ('giveinf',),
'traerlas': ('giveinf',), 'traerle': ('giveinf', 'infle'), 'traerles': ('giveinf',), 'traerlo': ('giveinf',),
'traerlos': ('giveinf',), 'traerme': ('giveinf', 'infme'), 'traernos': ('giveinf', 'infme'), 'traersela':
('giveinf',), 'traerselas': ('giveinf',), 'traerselo': ('giveinf',), 'traerselos': ('giveinf',), 'tragos': ('drink',),
'traigo': ('give1',), 'trajo': ('called3',), 'transferir': ('giveinf',), 'transferira': ('give3',), 'transferire':
('give1',), 'transferirla': ('giveinf',), 'transferirlas': ('giveinf',), 'transferirle': ('giveinf',),
'transferirles': ('giveinf',), 'transferirlo': ('giveinf',), 'transferirlos': ('giveinf',), 'transferirme':
('giveinf', 'infme'), 'transferirsela': ('giveinf',), 'transferirselas': ('giveinf',), 'transferirselo': ('giveinf',),
'transferirselos': ('giveinf',), 'transfiere': ('give3',), 'transfiero': ('give1',), 'trasladada': ('moved_pp',),
'trate': ('tried1',), 'tropece': ('met1',), 'truco': ('tip',), 'tutoria': ('mentor_noun',), 'tuve': ('seen1',),
'tuvimos': ('seen1',), 'tuvo': ('verb3',), 'ubicar': ('see_inf',), 'ubicarla': ('see_inf',), 'ubicarlo': ('see_inf',),
'un': ('det', 'hello', 'any_det', 'date', 'infle'), 'una': ('det', 'hello', 'any_det', 'date', 'infle'), 'unas':
('det', 'hello', 'any_det'), 'unos': ('det', 'hello', 'any_det'), 'usa': ('verb3',), 'usaba': ('verb3',), 'use':
('should',), 'usted': ('hello',), 'ustedes': ('hello',), 'va': ('verb3', 'sent_to', 'is3'), 'vaca': ('name_words',),
'valle': ('name_words',), 'van': ('verb3',), 've': ('verb3',), 'vecina': ('rel',), 'vecino': ('rel',), 'vega':
('name_words',), 'vemos': ('see_inf', 'seen1'), 'venda': ('should',), 'vendamos': ('should',), 'vende': ('verb3',),
'venden': ('verb3',), 'vendera': ('verb3',), 'vendio': ('verb3',), 'vendra': ('verb3',), 'venia': ('verb3',), 'veo':
('see_inf', 'seen1'), 'ver': ('see_inf',), 'vera': ('verb3',), 'vere': ('shall1',), 'veremos': ('shall1',), 'verla':
('see_inf',), 'verlo': ('see_inf',), 'verme': ('see_inf',), 'vernos': ('see_inf', 'date'), 'vez': ('hello',), 'vi':
('hello', 'called1', 'seen1'), 'viaja': ('verb3',), 'viajaba': ('verb3',), 'viajara': ('verb3',), 'viajo': ('verb3',),
'victoria': ('name_words',), 'vidal': ('name_words',), 'videollamada': ('date',), 'viene': ('hello', 'verb3', 'is3'),
'viernes': ('hello',), 'villa': ('name_words',), 'vimos': ('hello', 'met1', 'called1', 'seen1'), 'vinieron': ('reach',
'came3'), 'vino': ('verb3', 'reach', 'came3'), 'vinos': ('drink',), 'vio': ('verb3',), 'violeta': ('name_words',),
'visita': ('letter',), 'visitado': ('done_pp', 'called_pp'), 'visitamos': ('called1',), 'visitar': ('see_inf',),
'visitare': ('shall1',), 'visitaremos': ('shall1',), 'visite': ('called1',), 'visito': ('reach', 'called3'), 'vive':
('verb3', 'is3'), 'viven': ('verb3',), 'vivia': ('verb3',), 'volvera': ('verb3',), 'volvio': ('verb3',), 'vos':
('hello',), 'vuelo': ('date',), 'vuelve': ('verb3',), 'wasap': ('letter',), 'web': ('paper',), 'whatsapp':
('letter',), 'whatsappeo': ('reach', 'called3'), 'workshop': ('course',), 'wpp': ('letter',), 'wsp': ('letter',), 'y':
('and', 'hello'), 'ya': ('filler',), 'yo': ('i', 'hello', 'clitic'), 'zapatero': ('name_words',)}


CLAUSES = [{'': (3, 'advice')}, {'^': 0}, {'^': 0, 'no': 1, 'que': 1}, {'': (15, 'contact')}, {'a': 3}, {'oficina':
3}, {'almorzar': 3, 'casa': 3, 'cenar': 3, 'comer': 3, 'la': 5, 'mi': 3, 'saludar': 3, 'saludarme': 3, 'tomar': 3,
'verme': 3, 'vernos': 3, 'visitarme': 3, 'visitarnos': 3}, {'coworking': 3, 'despacho': 3}, {'sorpresa': 3, 'visita':
3}, {'despacho': 3}, {'aca': 3, 'aqui': 3, 'casa': 3, 'el': 9, 'la': 5, 'mi': 3}, {'a': 6, 'al': 7, 'conmigo': 3,
'de': 8, 'por': 10}, {'': (2, 'plan')}, {'<set>': 12}, {'D': 12, 'manana': 12}, {'N': 14}, {'con': 15}, {'': (17,
'gave:feedback')}, {'^': 17}, {'^': 17, 'a': 18, 'al': 18, 'de': 18, 'del': 18, 'sobre': 18}, {'': (20,
'gave:resource')}, {'N': 20}, {'a': 21}, {'<paper>': 22}, {'<any_det>': 23}, {'<any_det>': 20}, {'^': 25}, {'N': 26},
{'feedback': 19, 'opinion': 19}, {'comentarios': 19, 'notas': 19, 'observaciones': 19}, {'devolucion': 19},
{'<feedback_noun>': 19, '^': 24, 'a': 27, 'mi': 28, 'mis': 29, 'una': 30}, {'': (19, 'gave:mentoring')}, {'^': 32},
{'^': 32, 'a': 33, 'al': 33, 'con': 33, 'de': 33, 'en': 33, 'para': 33}, {'<mentor_noun>': 34}, {'de': 35}, {'': (6,
'theirs')}, {'<infme>': 37}, {'^': 38}, {'': (1, 'moved')}, {'D': 40}, {'': (1, 'moved'), 'D': 40, 'a': 40, 'al': 40,
'de': 40, 'para': 40}, {'<date>': 42}, {'<date>': 42, 'a': 41, 'al': 41, 'para': 41}, {'a': 41, 'al': 41, 'el': 43,
'la': 44, 'lo': 44, 'para': 41}, {'': (1, 'moved'), 'D': 40, 'a': 40, 'al': 40, 'para': 40}, {'<date>': 46}, {'D': 40,
'a': 40, 'al': 40, 'el': 47, 'la': 47, 'nuestra': 47, 'nuestro': 47, 'para': 40}, {'D': 40, 'a': 40, 'al': 40, 'para':
40}, {'': (0, 'missed')}, {'hora': 50}, {'ultima': 51}, {'': (0, 'missed'), 'a': 52, 'el': 50, 'la': 50, 'lo': 50,
'nuestra': 50, 'nuestro': 50, 'todo': 50}, {'que': 0}, {'mejor': 0}, {'conviene': 0}, {'<have_to>': 54, 'conviene': 0,
'deberia': 0, 'deberiamos': 0}, {'<have_to>': 54, '<should>': 0, 'es': 55, 'lo': 55, 'me': 56, 'no': 57, 'nos': 56,
'seria': 55}, {'^': 58}, {'^': 58, 'nosotros': 59, 'yo': 59}, {'que': 60}, {'': (13, 'talk'), '^': 58, 'nosotros': 59,
'yo': 59}, {'en': 61, 'que': 62}, {'<paper>': 18}, {'<their>': 64, 'el': 64, 'la': 64}, {'': (5, 'mine')},
{'<giveinf>': 66}, {'^': 67}, {'^': 67, 'de': 68}, {'voz': 50}, {'': (0, 'missed'), 'de': 70}, {'de': 70}, {'buzon':
71, 'casilla': 50, 'contestador': 50, 'contestadora': 50, 'correo': 72}, {'a': 73, 'al': 73, 'el': 73}, {'a': 73,
'al': 73, 'derecho': 74, 'directo': 74, 'el': 73}, {'<date>': 12, 'D': 12, 'con': 12, 'el': 12, 'para': 12}, {'ok':
37, 'si': 37}, {'respuesta': 37}, {'el': 77, 'feedback': 37, 'noticias': 37, 'novedades': 37, 'razon': 37,
'respuesta': 37, 'una': 78}, {'D': 37, 'algo': 37, 'cuando': 37, 'cuanto': 37, 'el': 37, 'la': 37, 'manana': 37,
'que': 37, 'si': 37}, {'favor': 37, 'intro': 37}, {'intro': 37}, {'favor': 37}, {'el': 81, 'la': 82, 'llegar': 37,
'saber': 37, 'un': 83, 'una': 82}, {'contacto': 37}, {'en': 85}, {'da': 79, 'desaconseja': 0, 'desaconsejo': 0,
'dice': 80, 'dira': 80, 'hace': 84, 'pondra': 86, 'pone': 86}, {'<will3>': 37, 'desaconseja': 0, 'desaconsejo': 0,
'me': 87, 'nos': 87}, {'<give3>': 37}, {'^': 89}, {'^': 89, 'la': 90, 'lo': 90}, {'me': 91, 'nos': 91}, {'que': 92},
{'en': 61, 'que': 60}, {'firmemente': 94}, {'': (4, 'needs_from_me')}, {'<my>': 96}, {'^': 97}, {'con': 98}, {'^':
37}, {'a': 100}, {'^': 89, 'iba': 101, 'va': 101}, {'^': 89, 'iba': 101, 'la': 102, 'lo': 102, 'va': 101}, {'me': 103,
'nos': 103}, {'que': 104}, {'^': 0, 'que': 1}, {'de': 106}, {'opinion': 107}, {'la': 108}, {'de': 109, 'partidaria':
107, 'partidario': 107}, {'parte': 96}, {'mi': 111, 'nuestra': 111}, {'de': 112}, {'...': 113, '<my>': 96}, {'^': 96},
{'le': 115}, {'le': 115, 'yo': 116}, {'^': 114, 'que': 117}, {'de': 98}, {'espera': 119}, {'la': 120}, {'de': 94},
{'le': 98, 'yo': 98}, {'^': 97, 'que': 123}, {'a': 121, 'convencida': 122, 'convencido': 122, 'esperando': 124},
{'me': 100}, {'que': 126}, {'de': 100, 'en': 100}, {'dicho': 105, 'quedado': 128}, {'a': 39}, {'que': 1}, {'en': 131},
{'falta': 98}, {'hace': 133}, {'a': 1}, {'contra': 1, 'de': 1, 'que': 1, 'sobre': 1}, {'<should>': 0, 'hay': 54,
'tengo': 54}, {'^': 137}, {'que': 138}, {'centre': 0, 'conviene': 0, 'enfoque': 0, 'olvide': 0}, {'centremos': 0,
'conviene': 0, 'enfoquemos': 0}, {'cuidado': 0}, {'<have_to>': 54, '<should>': 0, 'lo': 55, 'me': 140, 'nos': 141,
'tenga': 142}, {'<have_to>': 54, '<should>': 0, 'lo': 55, 'me': 140, 'no': 143, 'nos': 141, 'tenga': 142}, {'^': 144},
{'^': 144, 'yo': 145}, {'...': 139, 'que': 146}, {'plata': 37}, {'<any_det>': 37, 'la': 148}, {'que': 146}, {'^': 144,
'me': 103, 'nos': 103, 'yo': 145}, {'...': 139, 'que': 151}, {'<any_det>': 96}, {'^': 153}, {'pidiendo': 154}, {'que':
151}, {'^': 37, 'que': 100}, {'aconsejado': 106, 'dicho': 156, 'prometido': 157, 'quedado': 128, 'recomendado': 106,
'sugerido': 106}, {'<giveinf>': 37}, {'^': 159}, {'a': 160}, {'<should>': 0, 'no': 0}, {'^': 162}, {'que': 163},
{'en': 164}, {'': (3, 'advice'), '<have_to>': 54, '<should>': 0, 'lo': 55, 'me': 140, 'nos': 141, 'tenga': 142},
{'<have_to>': 54, '<should>': 0, 'lo': 55, 'me': 140, 'no': 166, 'nos': 141, 'tenga': 142}, {'^': 167, 'yo': 145},
{'que': 168}, {'en': 169}, {'^': 153, 'que': 163}, {'^': 37, 'me': 100}, {'^': 37, 'me': 100, 'que': 172}, {'que':
100}, {'algo': 37, 'noticias': 37, 'novedades': 37, 'respuesta': 37}, {'^': 175, 'que': 100}, {'<advises>': 2,
'<urges>': 135, '^': 89, 'advierte': 136, 'advirtio': 136, 'alerto': 136, 'aseguro': 93, 'comento': 147, 'debe': 149,
'deben': 149, 'decia': 150, 'dice': 152, 'dijo': 152, 'esta': 155, 'ha': 158, 'iba': 161, 'insiste': 165, 'insistio':
170, 'la': 90, 'las': 90, 'lo': 90, 'los': 90, 'pide': 171, 'pidio': 164, 'previno': 136, 'promete': 157, 'prometio':
173, 'queda': 128, 'quedaron': 128, 'quedo': 128, 'reclama': 154, 'reclamo': 154, 'tenia': 174, 'tiene': 176,
'tienen': 174, 'va': 161, 'van': 161}, {'^': 96, 'le': 115}, {'^': 96, 'le': 115, 'yo': 178}, {'^': 114, 'que': 179},
{'<advises>': 2, '<urges>': 135, '^': 89, 'advierte': 136, 'advirtio': 136, 'alerto': 136, 'aseguro': 93, 'comento':
147, 'debe': 149, 'deben': 149, 'decia': 150, 'dice': 152, 'dijo': 152, 'ha': 158, 'iba': 161, 'insiste': 165,
'insistio': 170, 'la': 90, 'las': 90, 'lo': 90, 'los': 90, 'pide': 164, 'pidio': 164, 'previno': 136, 'promete': 157,
'prometio': 173, 'queda': 128, 'quedaron': 128, 'quedo': 128, 'tenia': 174, 'tiene': 174, 'tienen': 174, 'va': 161,
'van': 161}, {'^': 114}, {'me': 100, 'nos': 100}, {'^': 37, 'que': 183}, {'de': 184, 'en': 184}, {'': (6, 'theirs'),
'me': 37}, {'conmigo': 128, 'de': 184, 'debiendo': 186, 'en': 184}, {'escribir': 37, 'escribirme': 37, 'llamar': 37,
'llamarme': 37}, {'^': 188}, {'a': 189}, {'de': 100}, {'compromete': 101, 'comprometio': 101, 'encarga': 191, 'ocupa':
191, 'ofrecio': 101}, {'que': 39}, {'<advises>': 2, '<may3>': 39, '<opines>': 63, '^': 88, 'aseguro': 93, 'cree': 95,
'cuenta': 99, 'debe': 39, 'dice': 105, 'dijo': 105, 'era': 110, 'es': 110, 'espera': 118, 'esta': 125, 'falta': 127,
'falto': 127, 'ha': 129, 'iba': 130, 'insiste': 132, 'insistio': 132, 'le': 134, 'me': 177, 'necesita': 180, 'nos':
181, 'pide': 98, 'precisa': 182, 'promete': 157, 'prometio': 173, 'propone': 131, 'propuso': 131, 'queda': 128,
'quedaron': 185, 'quedo': 187, 'quiere': 182, 'regresa': 190, 'requiere': 182, 'se': 192, 'tenia': 193, 'tiene': 193,
'tienen': 193, 'va': 130, 'van': 130, 'volvera': 190, 'vuelve': 190}, {'...': 1}, {'D': 195, '^': 0, 'a': 195, 'al':
195, 'de': 195, 'durante': 195, 'en': 195, 'era': 106, 'es': 106, 'fue': 106, 'por': 195, 'que': 1}, {'<them>': 196,
'N': 196}, {'<them>': 196, 'N': 196, 'el': 197, 'la': 197}, {'de': 198, 'del': 198}, {'': (9, 'told')}, {'N': 200},
{'a': 201}, {'<see_inf>': 50}, {'<see_inf>': 50, 'de': 203}, {'a': 3, 'por': 3}, {'paso': 205, 'vinieron': 3, 'vino':
3}, {'<infle>': 66, 'desaconseja': 0, 'desaconsejo': 0, 'me': 87, 'nos': 87}, {'N': 1}, {'de': 208}, {'': (7,
'waiting')}, {'': (7, 'waiting'), 'l': 210}, {'': (7, 'waiting'), 'de': 211, 'del': 210}, {'espera': 212}, {'': (11,
'thinking')}, {'mejor': 214}, {'juicio': 1}, {'juicio': 209, 'la': 213, 'lo': 215, 'su': 216}, {'<see_inf>': 3},
{'de': 218}, {'mia': 66}, {'': (10, 'thanks')}, {'a': 221}, {'': (10, 'thanks'), 'a': 221}, {'con': 221}, {'': (13,
'talk')}, {'parecer': 225}, {'': (22, 'gave:encouragement')}, {'^': 227}, {'N': 228}, {'a': 229}, {'que': 210}, {'':
(7, 'waiting'), 'a': 231, 'que': 210}, {'esperando': 232}, {'con': 3}, {'': (13, 'talk'), '<they>': 225}, {'que':
235}, {'de': 236}, {'^': 32, 'a': 33}, {'': (16, 'gave:intro')}, {'^': 239}, {'a': 240, 'con': 240, 'de': 240,
'entre': 240}, {'intro': 241, 'introduccion': 241, 'presentacion': 241, 'puente': 241}, {'el': 242, 'la': 242, 'una':
242}, {'': (18, 'gave:knowledge')}, {'^': 244}, {'a': 245, 'con': 245, 'en': 245}, {'N': 246}, {'a': 247}, {'': (23,
'gave:volunteering')}, {'^': 249}, {'alimentos': 250}, {'de': 251}, {'algo': 3, 'un': 3, 'una': 3}, {'': (21,
'gave:referral')}, {'^': 254}, {'a': 255, 'para': 255}, {'recomendacion': 256}, {'de': 257}, {'cruzo': 50}, {'vemos':
50}, {'coincido': 50, 'llamo': 50, 'me': 259, 'nos': 260, 'veo': 50}, {'comunitario': 250, 'social': 250}, {'que':
225}, {'<paper>': 20}, {'mi': 264, 'mis': 264, 'nuestra': 264}, {'experiencia': 245}, {'^': 265, 'mi': 266}, {'': (14,
'together')}, {'nosotros': 268}, {'N': 240}, {'N': 240, 'a': 270}, {'con': 270, 'y': 271}, {'N': 272}, {'a': 273},
{'dia': 1}, {'^': 0, 'del': 275, 'recibido': 1}, {'': (8, 'asked')}, {'a': 277}, {'N': 277}, {'a': 279, 'con': 277},
{'mi': 266}, {'dudas': 245, 'preguntas': 245}, {'las': 282, 'sus': 282}, {'que': 214}, {'correos': 3, 'mails': 3,
'mensajes': 3}, {'palabras': 3}, {'correos': 3, 'de': 285, 'mensajes': 3, 'palabra': 3, 'palabras': 3, 'unas': 286},
{'roja': 250}, {'vueltas': 50}, {'encargo': 66}, {'me': 290}, {'eso': 291, 'planton': 50}, {'llamado': 50, 'visto':
50}, {'<see_inf>': 214, 'haber': 293}, {'<see_inf>': 214}, {'haber': 50, 'llamar': 50, 'ver': 50}, {'a': 225}, {'N':
66}, {'': (12, 'task')}, {'N': 299}, {'a': 300, 'con': 300, 'y': 300}, {'N': 301}, {'N': 301, 'a': 302}, {'contacto':
299}, {'en': 304}, {'': (5, 'mine'), '^': 67, 'a': 298, 'conectar': 303, 'conectarlos': 299, 'juntar': 303,
'juntarlos': 299, 'ponerlos': 305, 'presentar': 303, 'presentarlos': 299}, {'a': 255, 'con': 255}, {'N': 307}, {'N':
307, 'a': 308}, {'<clitic>': 203, '<see_inf>': 50}, {'no': 310}, {'que': 311, 'sin': 310}, {'...': 312}, {'hace': 313,
'que': 235}, {'^': 244, 'a': 245, 'de': 245, 'en': 245, 'para': 245, 'sobre': 245}, {'<course>': 315}, {'gracias':
223}, {'el': 316, 'gracias': 223, 'la': 316, 'las': 317, 'un': 316, 'una': 316}, {'el': 316, 'la': 316, 'un': 316,
'una': 316}, {'^': 66}, {'la': 320, 'lo': 320}, {'<clitic>': 320, 'se': 321}, {'que': 322}, {'a': 245, 'con': 245},
{'mano': 324}, {'una': 325}, {'a': 50}, {'menos': 327}, {'de': 328}, {'cual': 225, 'cuales': 225}, {'de': 210, 'del':
210}, {'agenda': 12}, {'lugar': 1}, {'<them>': 1, 'N': 1}, {'de': 334, 'del': 334}, {'opinion': 1}, {'agenda': 12,
'cuanto': 235, 'espera': 331, 'la': 332, 'mi': 333, 'opinion': 335, 'su': 336, 'tu': 333}, {'de': 66}, {'yo': 338},
{'<their>': 18}, {'a': 245, 'como': 245}, {'N': 341, '^': 244}, {'a': 342, 'como': 245}, {'cinco': 268, 'cuatro': 268,
'dos': 268, 'tres': 268}, {'preguntar': 277}, {'para': 345}, {'N': 346}, {'a': 347}, {'podcast': 214, 'video': 214},
{'entrevista': 214}, {'podcast': 214}, {'de': 214}, {'charla': 352}, {'el': 349, 'la': 350, 'que': 214, 'un': 351,
'una': 353}, {'': (7, 'waiting'), 'respuesta': 210}, {'me': 210}, {'a': 231, 'el': 210, 'la': 355, 'noticias': 210,
'que': 356, 'respuesta': 210, 'su': 210, 'sus': 210}, {'<set>': 12, 'a': 121, 'convencida': 122, 'convencido': 122,
'en': 332, 'esperando': 124, 'pendiente': 68}, {'con': 3, 'tambien': 268}, {'dos': 268}, {'cuatro': 268, 'dos': 268,
'tres': 268}, {'con': 3, 'las': 360, 'los': 361, 'todos': 268}, {'de': 211, 'del': 210}, {'espera': 363}, {'la': 364},
{'a': 365, 'esperando': 232}, {'bien': 214, 'bueno': 214, 'dpm': 214}, {'a': 210}, {'': (7, 'waiting'), 'el': 210,
'la': 210, 'lo': 210, 'que': 210, 'su': 210, 'sus': 210}, {'de': 369, 'del': 369}, {'a': 365, 'atenta': 368, 'atento':
368, 'esperando': 232, 'pendiente': 370, 'pendientes': 370, 'pensando': 214}, {'rato': 3}, {'charlando': 3, 'con': 3,
'donde': 3, 'en': 3, 'hablando': 3, 'platicando': 3, 'reunida': 3, 'reunido': 3, 'tomando': 3, 'un': 372},
{'charlando': 3, 'con': 3, 'en': 3, 'hablando': 3, 'juntos': 3, 'reunidas': 3, 'reunidos': 3, 'revisando': 3,
'tomando': 3, 'trabajando': 3, 'viendo': 3}, {'tambien': 268}, {'N': 100, 'me': 100, 'nos': 100}, {'^': 67,
'conectar': 303, 'conectarlos': 299, 'juntar': 303, 'juntarlos': 299, 'ponerlos': 305, 'presentar': 303,
'presentarlos': 299, 'que': 376}, {'': (0, 'missed'), '<date>': 50}, {'': (0, 'missed'), '<date>': 50, 'la': 378},
{'': (0, 'missed'), '<date>': 50, 'a': 379, 'al': 378, 'el': 378, 'la': 378, 'su': 378, 'una': 378}, {'a': 380}, {'^':
67, 'que': 126}, {'<their>': 17, 'el': 17, 'la': 17}, {'^': 383}, {'a': 384, 'al': 384, 'de': 384, 'del': 384,
'sobre': 384}, {'^': 244, 'en': 245}, {'N': 386}, {'a': 387}, {'cobertura': 50}, {'de': 389}, {'casa': 3}, {'de': 3},
{'': (15, 'contact'), 'casa': 3, 'la': 391, 'lo': 392, 'ver': 3, 'visitar': 3}, {'a': 393, 'al': 3, 'con': 3, 'donde':
3}, {'a': 3, 'al': 3, 'con': 3, 'juntos': 3, 'por': 3}, {'N': 221, 'a': 221}, {'^': 249, 'con': 250, 'de': 250, 'en':
250, 'para': 250}, {'voluntariado': 397}, {'de': 398}, {'la': 5, 'verme': 3, 'vernos': 3, 'visitarme': 3}, {'casa': 3,
'la': 5}, {'a': 400, 'por': 401}, {'el': 50, 'la': 50, 'nuestra': 50, 'nuestro': 50}, {'aire': 403}, {'^': 37, 'el':
404, 'nada': 403}, {'de': 100, 'en': 405, 'pendiente': 403}, {'dicho': 105, 'pasado': 402, 'quedado': 406, 'venido':
402}, {'en': 203}, {'quedado': 408}, {'': (15, 'contact'), 'por': 3}, {'no': 50}, {'que': 411}, {'...': 312, 'mucho':
412}, {'pasado': 402, 'venido': 402}, {'D': 12}, {'<infle>': 66}, {'^': 416}, {'^': 67, 'conectar': 303,
'conectarlos': 299, 'juntar': 303, 'juntarlos': 299, 'ponerlos': 305, 'presentar': 303, 'presentarlos': 299},
{'almuerzo': 415, 'de': 417, 'junta': 415, 'que': 418, 'reunion': 415}, {'': (5, 'mine'), 'que': 66}, {'las': 12},
{'para': 12}, {'D': 12, 'el': 12, 'para': 12}, {'': (15, 'contact'), '<them>': 422, 'N': 423}, {'': (5, 'mine'), '^':
416, 'juntarnos': 12, 'vernos': 12}, {'': (5, 'mine'), '^': 416, 'almorzar': 12, 'comer': 12, 'hablar': 12,
'juntarnos': 12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'': (2, 'plan'), 'el': 12}, {'D': 12, 'a': 421, 'con':
424, 'de': 425, 'el': 12, 'en': 426, 'para': 427}, {'<done_pp>': 3, 'de': 417, 'prometido': 420, 'quedado': 428,
'visto': 4}, {'^': 416, 'juntarnos': 12, 'vernos': 12}, {'^': 416, 'almorzar': 12, 'comer': 12, 'hablar': 12,
'juntarnos': 12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 421, 'con': 424, 'de': 430, 'el': 12,
'en': 431, 'para': 427}, {'<done_pp>': 3, 'quedado': 432, 'visto': 4}, {'^': 32, 'a': 33, 'de': 33, 'en': 33},
{'mentor': 434, 'mentora': 434}, {'<course>': 315, 'intro': 241, 'introduccion': 241, 'presentacion': 241, 'puente':
241}, {'': (15, 'contact'), '<course>': 315}, {'': (15, 'contact'), '<course>': 315, 'intro': 241, 'introduccion':
241, 'presentacion': 241, 'puente': 241}, {'^': 249, 'con': 250, 'en': 250}, {'call': 3, 'de': 435, 'el': 436, 'la':
436, 'un': 437, 'una': 438, 'voluntariado': 439, 'zoom': 3}, {'call': 3, 'un': 3, 'una': 3, 'voluntariado': 439,
'zoom': 3}, {'<see_inf>': 50, '^': 38}, {'a': 442}, {'a': 203}, {'a': 270, 'con': 270, 'y': 270}, {'N': 445}, {'de':
446, 'entre': 446}, {'a': 3, 'al': 3, 'con': 3, 'un': 3}, {'a': 270, 'con': 270}, {'para': 50}, {'menos': 50}, {'de':
451}, {'campo': 37, 'cancha': 37, 'tejado': 37}, {'su': 453}, {'en': 454}, {'esta': 455}, {'es': 12}, {'dia': 200,
'tanto': 200}, {'contacto': 449}, {'al': 458, 'en': 459}, {'a': 255, 'ante': 255, 'con': 255, 'en': 255, 'para': 255},
{'<called1>': 3, '<moved3>': 49, '<off>': 50, '<sent_to>': 75, 'alente': 228, 'anime': 228, 'apoye': 228, 'avise':
200, 'ayude': 246, 'conecte': 449, 'console': 228, 'cual': 225, 'cuales': 225, 'debo': 66, 'dejamos': 450, 'echo':
452, 'extrano': 50, 'felicite': 228, 'informe': 200, 'pelota': 456, 'presente': 449, 'proxima': 457, 'puse': 460,
'recomende': 461, 'tranquilice': 228}, {'contacto': 240}, {'en': 463}, {'<called1>': 3, 'conecte': 240, 'cual': 225,
'cuales': 225, 'presente': 240, 'puse': 464}, {'<any_det>': 264}, {'<feedback_noun>': 19, '^': 466, 'mi': 28, 'mis':
29, 'una': 30}, {'<any_det>': 18, '<their>': 18}, {'': (9, 'told'), 'a': 200, 'que': 200}, {'<give1>': 66}, {'que':
66}, {'^': 20}, {'cliente': 255, 'contacto': 255, 'lead': 255, 'prospecto': 255}, {'un': 473}, {'': (8, 'asked'), 'a':
277}, {'': (5, 'mine'), 'a': 298}, {'audio': 3}, {'un': 477}, {'^': 227, 'a': 229}, {'suerte': 479}, {'^': 244, 'con':
245}, {'mano': 481}, {'animo': 479, 'animos': 479, 'fuerza': 479, 'gracias': 223, 'las': 317, 'una': 482}, {'porras':
479, 'una': 482}, {'<any_det>': 245}, {'': (15, 'contact'), 'cliente': 255, 'contacto': 255, 'lead': 255, 'prospecto':
255}, {'un': 486}, {'': (15, 'contact'), 'para': 345}, {'debiendo': 66}, {'prometido': 420}, {'animo': 479}, {'el':
491}, {'': (15, 'contact'), 'cliente': 255, 'contacto': 255, 'lead': 255, 'mensaje': 3, 'prospecto': 255}, {'un':
493}, {'opinion': 277}, {'': (8, 'asked'), 'a': 277, 'ayuda': 277, 'consejo': 277, 'opinion': 277, 'su': 495}, {'a':
270}, {'de': 66, 'debiendo': 66, 'en': 66}, {'<my>': 96, 'el': 96, 'la': 96, 'las': 96, 'los': 96}, {'^': 499}, {'a':
66}, {'<handed1>': 467, '<read1>': 468, '<told1>': 469, '^': 470, 'agradeci': 223, 'agradecimos': 223, 'asegure': 471,
'ayude': 246, 'comparti': 472, 'consegui': 474, 'consultamos': 475, 'consulte': 475, 'conteste': 3, 'debemos': 66,
'debo': 476, 'deje': 478, 'derive': 474, 'desee': 480, 'di': 483, 'dije': 323, 'dijimos': 323, 'eche': 484, 'ensene':
485, 'envie': 487, 'escribi': 488, 'estoy': 489, 'explique': 485, 'hable': 3, 'hace': 133, 'he': 490, 'levante': 492,
'llame': 3, 'mande': 494, 'marque': 3, 'mostre': 485, 'ofreci': 66, 'pase': 474, 'pedi': 496, 'pedimos': 475,
'preguntamos': 475, 'pregunte': 475, 'presente': 497, 'preste': 472, 'prometi': 420, 'prometimos': 420, 'quede': 498,
'referi': 474, 'regale': 472, 'respondi': 3, 'subi': 492, 'tenemos': 471, 'tengo': 471, 'urge': 500, 'vamos': 501,
'voy': 501}, {'el': 214, 'en': 214, 'que': 214, 'sobre': 214, 'un': 214}, {'animo': 479, 'animos': 479, 'fuerza': 479,
'gracias': 223, 'las': 317}, {'porras': 479}, {'<handed1>': 467, '<read1>': 468, '<told1>': 469, '^': 470, 'agradeci':
223, 'agradecimos': 223, 'comparti': 472, 'consegui': 474, 'consultamos': 475, 'consulte': 475, 'debo': 476, 'derive':
474, 'desee': 480, 'di': 504, 'dije': 323, 'dijimos': 323, 'eche': 505, 'ensene': 485, 'envie': 474, 'explique': 485,
'he': 490, 'levante': 492, 'mande': 474, 'mostre': 485, 'ofreci': 66, 'pase': 474, 'pedi': 496, 'pedimos': 475,
'preguntamos': 475, 'pregunte': 475, 'presente': 497, 'preste': 472, 'prometi': 420, 'prometimos': 420, 'quede': 498,
'referi': 474, 'regale': 472, 'subi': 492, 'tenemos': 471, 'tengo': 471}, {'perdida': 50}, {'perdida': 50, 'suya':
507}, {'perdidas': 50}, {'es': 1}, {'hacer': 510}, {'que': 511}, {'deberia': 511, 'deberiamos': 511, 'tenemos': 512,
'tengo': 512}, {'<called1>': 3, '<moved3>': 49, '<off>': 50, '<sent_to>': 75, 'alente': 228, 'anime': 228, 'apoye':
228, 'avise': 200, 'ayude': 246, 'conecte': 449, 'console': 228, 'debo': 66, 'dejamos': 450, 'echo': 452, 'extrano':
50, 'felicite': 228, 'informe': 200, 'presente': 449, 'puse': 460, 'que': 513, 'recomende': 461, 'tranquilice': 228},
{'juntos': 268}, {'<called1>': 3, 'conecte': 240, 'cual': 225, 'cuales': 225, 'dos': 515, 'presente': 240, 'puse':
464}, {'^': 254, 'a': 255}, {'vida': 255}, {'de': 518}, {'curriculum': 255, 'cv': 517, 'hoja': 519}, {'<their>': 520,
'^': 265}, {'': (15, 'contact'), '<any_det>': 3}, {'': (13, 'talk'), 'como': 225, 'cuando': 225, 'de': 225, 'por':
263, 'que': 225, 'si': 225, 'sobre': 225}, {'que': 523}, {'N': 501}, {'': (5, 'mine'), 'a': 66, 'con': 525, 'en': 66},
{'voz': 3}, {'de': 527}, {'<letter>': 3, 'mensaje': 528, 'nota': 528}, {'visto': 50}, {'alborotado': 50}, {'y': 531},
{'<any_det>': 529, '<letter>': 3, '<stood>': 50, 'botada': 50, 'botado': 50, 'en': 530, 'mensaje': 528, 'nota': 528,
'varado': 50, 'vestido': 532}, {'^': 0, 'de': 1, 'que': 1}, {'consejo': 534, 'dato': 534, 'tip': 534}, {'espalda':
50}, {'como': 535, 'el': 535, 'este': 535, 'la': 536, 'planton': 50, 'un': 535}, {'': (5, 'mine'), 'de': 66}, {'': (5,
'mine'), 'de': 66, 'yo': 538}, {'<any_det>': 529, '<letter>': 3, 'mensaje': 528, 'nota': 528}, {'^': 67, 'el': 210,
'la': 210, 'que': 356, 'su': 210, 'sus': 210}, {'': (13, 'talk'), 'que': 225, 'si': 225}, {'': (13, 'talk'), '^': 144,
'me': 103, 'nos': 103, 'yo': 145}, {'': (13, 'talk'), 'que': 543, 'si': 225}, {'<called_pp>': 3, 'aconsejado': 106,
'comentado': 542, 'confirmado': 542, 'contado': 542, 'dicho': 544, 'explicado': 542, 'preguntado': 542, 'prometido':
157, 'quedado': 128, 'recomendado': 106, 'sugerido': 106}, {'de': 225, 'del': 225, 'sobre': 225}, {'<called_pp>': 3},
{'comprometido': 501, 'cruzado': 3, 'encontrado': 3, 'juntado': 3, 'reunido': 3, 'tomado': 3, 'visto': 3}, {'D': 12,
'a': 12, 'con': 12, 'el': 12, 'en': 12}, {'a': 66, 'para': 66}, {'': (0, 'missed'), 'N': 50}, {'completo': 50}, {'':
(0, 'missed'), 'a': 551, 'completamente': 50, 'contestar': 50, 'de': 50, 'del': 50, 'el': 50, 'escribir': 50,
'felicitar': 50, 'ir': 50, 'la': 50, 'llamar': 50, 'llamarla': 50, 'llamarlo': 50, 'lo': 50, 'mandar': 50, 'por': 552,
'que': 50, 'responder': 50}, {'': (0, 'missed'), 'a': 551, 'completamente': 50, 'contestar': 50, 'de': 553, 'del': 50,
'el': 50, 'escribir': 50, 'felicitar': 50, 'ir': 50, 'la': 50, 'llamar': 50, 'llamarla': 50, 'llamarlo': 50, 'lo': 50,
'mandar': 50, 'por': 552, 'que': 50, 'responder': 50}, {'le': 66}, {'<infle>': 66, 'que': 555}, {'^': 162, 'le': 320,
'les': 320, 'se': 321}, {'^': 556, 'le': 320, 'les': 320, 'que': 557, 'se': 321}, {'^': 67, 'de': 100, 'en': 100},
{'esperando': 50, 'sin': 50}, {'de': 100, 'en': 100, 'mal': 50}, {'': (2, 'plan'), 'mi': 66}, {'D': 12, '^': 67, 'a':
562, 'con': 12, 'el': 12, 'en': 12}, {'juntar': 12, 'reunir': 12, 'ver': 12}, {'a': 564}, {'<advises>': 2,
'<called3>': 3, '<met1>': 522, '<moved3>': 49, '<off>': 50, '<says>': 523, '<sent_to>': 75, '<urges>': 135, '^': 89,
'acompanaron': 268, 'acompano': 268, 'acorde': 352, 'acuerdo': 352, 'advierte': 136, 'advirtio': 136, 'alerto': 136,
'aseguro': 93, 'aviso': 524, 'bailo': 50, 'clavo': 50, 'comento': 147, 'comprometi': 526, 'comprometo': 501,
'confirma': 524, 'debe': 149, 'deben': 149, 'decia': 150, 'dejo': 533, 'dice': 152, 'dijo': 152, 'dio': 537,
'embarco': 50, 'encargo': 539, 'encontre': 3, 'envio': 540, 'esta': 155, 'fallo': 50, 'falta': 541, 'falto': 68,
'ghosteo': 50, 'gustaria': 214, 'ha': 545, 'habla': 546, 'hablo': 546, 'han': 547, 'he': 548, 'iba': 161, 'insiste':
165, 'insistio': 170, 'juntamos': 549, 'juntare': 12, 'junto': 549, 'la': 90, 'las': 90, 'lo': 90, 'los': 90, 'mando':
540, 'ofreci': 550, 'olvide': 554, 'paso': 540, 'perdi': 380, 'pide': 171, 'pidio': 558, 'planto': 50, 'pregunto':
214, 'previno': 136, 'promete': 157, 'prometio': 173, 'queda': 559, 'quedaron': 128, 'quede': 560, 'quedo': 561,
'reclama': 154, 'reclamo': 154, 'reenvio': 540, 'reunimos': 549, 'reunire': 12, 'reuno': 549, 'tenia': 174, 'tiene':
176, 'tienen': 174, 'toca': 563, 'tocara': 549, 'toco': 68, 'va': 161, 'van': 161, 'vemos': 549, 'veo': 549, 'vere':
12, 'vi': 3, 'voy': 565}, {'tarea': 66}, {'gracias': 222}, {'<their>': 520}, {'N': 50}, {'de': 570}, {'fono': 50,
'telefono': 50}, {'': (0, 'missed'), 'llamada': 50}, {'llamadas': 50}, {'': (0, 'missed'), 'el': 572, 'la': 573,
'las': 574, 'mis': 50, 'nada': 50}, {'<answers>': 575}, {'<answers>': 575, 'me': 576, 'nos': 576}, {'hablado': 50,
'visto': 50}, {'dio': 50, 'hizo': 50, 'pudo': 50}, {'<seen1>': 50, 'he': 578, 'hemos': 578, 'se': 579}, {'con': 50},
{'<see_inf>': 50, 'dar': 581}, {'<see_inf>': 50, 'a': 582, 'dar': 581}, {'manera': 378}, {'habido': 584}, {'de': 50},
{'': (0, 'missed'), '<date>': 50, 'manera': 586}, {'': (0, 'missed'), '<date>': 50, 'manera': 378}, {'nunca': 50},
{'ir': 380}, {'nada': 586}, {'dio': 378, 'hizo': 378, 'nada': 586, 'presento': 50, 'pudo': 378}, {'nadie': 50},
{'<answers>': 575, '<clitic>': 580, '<managed1>': 583, '<seen1>': 50, 'acudio': 50, 'aparecieron': 50, 'aparecio': 50,
'disponible': 50, 'ha': 585, 'hay': 587, 'he': 578, 'hemos': 578, 'hubo': 588, 'llego': 589, 'llegue': 381, 'me': 576,
'nos': 576, 'olvidar': 69, 'olvidarme': 69, 'pude': 590, 'sabemos': 591, 'se': 592, 'tuvimos': 378, 'vino': 593}, {'':
(5, 'mine'), 'a': 66, 'en': 66}, {'el': 210, 'la': 210, 'que': 356, 'su': 210, 'sus': 210}, {'cruzado': 3,
'encontrado': 3, 'juntado': 3, 'reunido': 3, 'tomado': 3, 'visto': 3}, {'': (14, 'together'), 'D': 12, 'a': 12, 'con':
12, 'el': 12, 'en': 12}, {'le': 320, 'les': 320, 'que': 557, 'se': 321}, {'': (2, 'plan'), 'D': 12, 'a': 12, 'con':
12, 'el': 12, 'en': 12}, {'<advises>': 2, '<called3>': 3, '<met1>': 522, '<moved3>': 49, '<off>': 50, '<says>': 523,
'<sent_to>': 75, '<urges>': 135, '^': 89, 'acompano': 268, 'advierte': 136, 'advirtio': 136, 'alerto': 136, 'aseguro':
93, 'aviso': 524, 'bailo': 50, 'clavo': 50, 'comento': 147, 'comprometimos': 595, 'confirma': 524, 'debe': 149,
'deben': 149, 'decia': 150, 'dejo': 533, 'dice': 152, 'dijo': 152, 'dio': 537, 'embarco': 50, 'envio': 540, 'fallo':
50, 'falta': 596, 'ghosteo': 50, 'gustaria': 214, 'ha': 545, 'habla': 546, 'hablo': 546, 'han': 547, 'hemos': 597,
'iba': 161, 'insiste': 165, 'insistio': 170, 'juntamos': 598, 'juntaremos': 12, 'junto': 549, 'la': 90, 'las': 90,
'lo': 90, 'los': 90, 'mando': 540, 'paso': 540, 'pide': 164, 'pidio': 599, 'planto': 50, 'previno': 136, 'promete':
157, 'prometio': 173, 'queda': 128, 'quedaron': 128, 'quedo': 561, 'reenvio': 540, 'reunimos': 598, 'reuniremos': 12,
'reuno': 549, 'tenia': 174, 'tiene': 174, 'tienen': 174, 'toca': 549, 'tocara': 549, 'va': 161, 'vamos': 565, 'van':
161, 'vemos': 600, 'veo': 549, 'veremos': 12, 'vimos': 268}, {'mi': 299}, {'mental': 299, 'para': 602, 'personal':
299}, {'<answers>': 575, 'llamo': 50}, {'conecto': 50, 'dio': 50, 'hizo': 50, 'pudo': 50}, {'<answers>': 575,
'<came3>': 50, '<clitic>': 580, '<managed1>': 583, '<seen1>': 50, 'he': 578, 'hemos': 578, 'me': 604, 'nos': 576,
'se': 605}, {'conviene': 0, 'deberia': 0, 'deberiamos': 0, 'es': 55, 'habria': 54, 'hay': 54, 'lo': 55, 'me': 56,
'tendria': 54, 'tenemos': 54, 'tengo': 54}, {'^': 0, 'es': 1, 'seria': 1}, {'ideal': 608, 'mejor': 608, 'suyo': 608},
{'^': 607, 'lo': 609}, {'<them>': 610, '<they>': 610, 'que': 235}, {'semana': 3}, {'de': 612}, {'dia': 3, 'fin': 613,
'finde': 3}, {'noche': 3, 'tarde': 3}, {'...': 234, 'el': 614, 'la': 615, 'por': 391, 'un': 372}, {'saludar': 3,
'ver': 3}, {'...': 234, '<their>': 520, '^': 265, 'a': 617, 'el': 614, 'la': 615, 'por': 3, 'un': 372}, {'a': 279},
{'a': 279, 'ayuda': 619, 'consejo': 619, 'opinion': 619}, {'<giveinf>': 66, '<infle>': 66}, {'': (7, 'waiting'), '^':
416, 'el': 210, 'la': 210, 'lo': 210, 'que': 210, 'su': 210, 'sus': 210}, {'^': 621, 'conectar': 303, 'de': 622,
'del': 369, 'juntar': 303, 'presentar': 303}, {'contratar': 214, 'escribir': 214, 'invitar': 214, 'llamar': 214, 'si':
214}, {'en': 624}, {'en': 214, 'que': 214}, {'N': 305}, {'a': 627, 'en': 304}, {'visto': 225}, {'lo': 629, 'poco':
50}, {'a': 270, 'con': 270, 'y': 271}, {'N': 631}, {'N': 445, 'a': 632, 'el': 3}, {'D': 195, 'a': 195, 'al': 195,
'de': 195, 'durante': 195, 'en': 195, 'por': 195}, {'<them>': 634, 'N': 634}, {'<them>': 634, 'N': 634, 'el': 635,
'la': 635}, {'de': 636, 'del': 636}, {'tip': 637}, {'N': 420}, {'': (5, 'mine'), 'a': 639, 'que': 66}, {'<date>': 12},
{'<date>': 12, 'paso': 299}, {'pasos': 299}, {'con': 270}, {'contacto': 644}, {'en': 645}, {'N': 646}, {'contacto':
274}, {'N': 646, 'a': 647, 'en': 648}, {'olvide': 69}, {'me': 650}, {'se': 651}, {'<is3>': 225, 'no': 652}, {'^': 67,
'el': 50, 'la': 50, 'nuestra': 50, 'nuestro': 50}, {'^': 67, 'agendada': 12, 'agendado': 12, 'de': 100, 'en': 405,
'fijada': 12, 'pendiente': 654}, {'<them>': 422, 'N': 423}, {'juntarnos': 12, 'vernos': 12}, {'almorzar': 12, 'comer':
12, 'hablar': 12, 'juntarnos': 12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 421, 'con': 656, 'de':
657, 'el': 12, 'en': 658, 'para': 427}, {'la': 364, 'las': 12}, {'de': 417, 'en': 417, 'para': 12}, {'la': 66, 'lo':
66}, {'le': 66, 'les': 66, 'se': 662}, {'le': 66, 'les': 66, 'se': 662, 'yo': 663}, {'^': 416, 'que': 664}, {'D': 12,
'de': 665, 'el': 12, 'en': 665, 'para': 12}, {'': (15, 'contact'), '<them>': 661, 'N': 666}, {'^': 416, 'juntarnos':
12, 'que': 664, 'vernos': 12}, {'^': 416, 'almorzar': 12, 'comer': 12, 'hablar': 12, 'juntarnos': 12, 'que': 664,
'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 660, 'con': 667, 'de': 668, 'el': 12, 'en': 669, 'para':
427, 'pendiente': 370, 'pendientes': 370}, {'': (5, 'mine'), '^': 416, 'juntarnos': 12, 'que': 664, 'vernos': 12},
{'': (5, 'mine'), 'le': 66}, {'': (5, 'mine'), '^': 416, 'almorzar': 12, 'comer': 12, 'hablar': 12, 'juntarnos': 12,
'que': 664, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 421, 'con': 667, 'de': 671, 'debiendo': 672,
'debiendole': 66, 'el': 12, 'en': 673, 'para': 427}, {'': (6, 'theirs'), '<infle>': 66}, {'': (5, 'mine'), '^': 675,
'que': 183}, {'': (5, 'mine'), '^': 675, 'el': 404, 'nada': 403, 'que': 183}, {'^': 67, 'de': 369, 'del': 369, 'el':
50, 'la': 50, 'nuestra': 50, 'nuestro': 50}, {'a': 365, 'atenta': 368, 'atento': 368, 'conmigo': 128, 'de': 676,
'debiendo': 186, 'en': 677, 'esperando': 232, 'pendiente': 678, 'pendientes': 370}, {'<letter>': 3}, {'<letter>': 3,
'visita': 3}, {'el': 680, 'la': 681, 'un': 680, 'una': 680}, {'colgue': 3, 'corte': 3, 'hable': 3, 'salgo': 3,
'termino': 3}, {'N': 461}, {'a': 684}, {'conectar': 303, 'juntar': 303, 'presentar': 303}, {'dudas': 245}, {'sus':
687}, {'': (15, 'contact'), '<their>': 18}, {'la': 3, 'reunion': 3, 'reunirme': 3, 'una': 3}, {'de': 690}, {'a': 3,
'al': 3, 'en': 3, 'por': 3}, {'a': 41, 'al': 41, 'para': 41}, {'': (0, 'missed'), '<date>': 50, 'el': 378, 'la': 378},
{'caer': 692, 'ver': 692}, {'de': 225}, {'^': 470, 'debo': 66, 'tenemos': 471, 'tengo': 471, 'vamos': 501, 'voy':
501}, {'^': 470}, {'fue': 553, 'olvido': 553, 'paso': 553}, {'olvido': 553, 'paso': 553}, {'conmigo': 3}, {'<moved3>':
49, '<off>': 53, 'acerco': 692, 'aparecio': 692, 'cambia': 693, 'cambio': 693, 'cayeron': 694, 'cayo': 694,
'compromete': 101, 'comprometio': 101, 'corrio': 693, 'dejo': 695, 'encarga': 191, 'entero': 696, 'la': 697, 'las':
698, 'lo': 697, 'los': 698, 'me': 699, 'mueve': 693, 'nos': 700, 'ocupa': 191, 'ofrecio': 101, 'pasa': 693, 'paso':
692, 'rumorea': 225, 'sumaron': 268, 'sumo': 268, 'unieron': 268, 'unio': 268, 'vino': 692, 'vio': 701}, {'<them>':
610, '<they>': 610}, {'yo': 1}, {'fuera': 704}, {'senales': 50}, {'aparecer': 50, 'atender': 50, 'contestar': 50,
'dar': 706, 'responder': 50}, {'sin': 707}, {'paso': 299}, {'contestar': 50, 'exito': 50, 'falta': 417, 'hablar': 50,
'noticias': 50, 'respuesta': 50, 'senales': 50, 'suerte': 50, 'ver': 50, 'verla': 50, 'verlo': 50}, {'con': 214,
'que': 214}, {'^': 0, 'era': 106, 'es': 106, 'fue': 106, 'que': 1}, {'<tip>': 712}, {'vez': 214}, {'estaba': 268,
'estuvo': 268, 'vino': 268}, {'<answers>': 575, '<clitic>': 580, '<seen1>': 50, 'he': 578, 'hemos': 578, 'me': 576,
'nos': 576, 'se': 579}, {'apagado': 50}, {'D': 12, 'con': 12}, {'<date>': 718, 'D': 12, 'con': 12}, {'<date>': 719,
'que': 418}, {'con': 12}, {'a': 12}, {'': (5, 'mine'), '^': 67, 'conectar': 303, 'conectarlos': 299, 'juntar': 303,
'juntarlos': 299, 'juntarme': 721, 'ponerlos': 305, 'presentar': 303, 'presentarlos': 299, 'quedar': 721, 'reunirme':
12, 'ver': 722, 'verme': 721}, {'<date>': 719, 'ganas': 352, 'juntarme': 721, 'que': 723, 'quedar': 721, 'reunirme':
12, 'ver': 722, 'verme': 721}, {'que': 442}, {'que': 203}, {'do': 299}, {'^': 621}, {'birra': 415, 'cafe': 415,
'cana': 415, 'cerveza': 415, 'tinto': 415, 'vino': 415}, {'<any_det>': 3, 'el': 729, 'un': 729, 'una': 729},
{'<any_det>': 3}, {'el': 729, 'un': 729, 'una': 729}, {'un': 12, 'una': 12}, {'<date>': 3}, {'<drink>': 3},
{'<see_inf>': 12, '^': 67}, {'a': 736}, {'facebook': 214, 'instagram': 214, 'linkedin': 214, 'twitter': 214, 'x':
214}, {'N': 3, 'a': 3, 'el': 349, 'en': 738, 'la': 350, 'que': 214, 'un': 351, 'una': 353}, {'oficina': 12},
{'almorzar': 12, 'casa': 12, 'cenar': 12, 'comer': 12, 'la': 740, 'verme': 12, 'visitarme': 12}, {'a': 741}, {'': (15,
'contact'), 'N': 3, 'a': 3}, {'con': 250, 'de': 250, 'en': 250, 'para': 250}, {'nada': 50, 'si': 214, 'yo': 268}, {'':
(5, 'mine'), '^': 67, 'a': 298}, {'tu': 333}, {'^': 470, 'debo': 476}, {'ocupo': 338}, {'tu': 1, 'vos': 1}, {'la':
698, 'las': 698, 'lo': 698, 'los': 698}, {'debo': 746, 'en': 747, 'le': 748, 'les': 748, 'llevo': 66, 'me': 749,
'pongo': 66, 'que': 750, 'se': 751, 'te': 698, 'y': 268}, {'<advises>': 2, '<called1>': 4, '<came3>': 11, '<date>':
13, '<eat1>': 16, '<handed1>': 31, '<hours>': 36, '<may3>': 39, '<mentor_noun>': 34, '<moved1>': 45, '<moved3>': 48,
'<moved_pp>': 49, '<off>': 53, '<opines>': 63, '<read1>': 65, '<remind>': 69, '<sent_to>': 75, '<set>': 76,
'<shall1>': 12, '<they>': 194, '<tip>': 199, '<told1>': 202, '<tried1>': 204, 'N': 206, '^': 207, 'a': 217,
'acabamos': 219, 'acabo': 219, 'accion': 220, 'agradecer': 222, 'agradeci': 223, 'agradecida': 224, 'agradecido': 224,
'agradecimos': 223, 'agradezco': 222, 'aguardo': 210, 'al': 226, 'alente': 230, 'almorce': 3, 'almorzado': 3,
'almorzamos': 3, 'ando': 233, 'anduve': 234, 'anduvimos': 234, 'anime': 230, 'antes': 237, 'apadrine': 238, 'apagado':
50, 'apenas': 235, 'aplazada': 50, 'aplazado': 50, 'arme': 243, 'aseguro': 93, 'asesore': 238, 'aunque': 235,
'ausencia': 50, 'ayudamos': 248, 'ayude': 248, 'baile': 234, 'banco': 252, 'bebi': 253, 'bebimos': 3, 'brindamos': 3,
'brinde': 3, 'buzon': 71, 'caminamos': 3, 'camine': 234, 'carta': 258, 'casi': 261, 'celebramos': 3, 'celebre': 3,
'cenado': 234, 'cenamos': 3, 'cene': 3, 'charla': 3, 'charlamos': 3, 'charlando': 3, 'charle': 3, 'charlita': 3,
'coincidi': 3, 'coincidido': 3, 'coincidimos': 3, 'colgar': 234, 'colgue': 234, 'comedor': 262, 'comi': 234, 'comido':
234, 'comimos': 3, 'como': 263, 'comparti': 267, 'compromiso': 220, 'con': 269, 'conecte': 274, 'conmigo': 268,
'conoci': 3, 'conocimos': 3, 'consejo': 276, 'console': 230, 'consulta': 278, 'consulte': 280, 'conte': 281,
'contestador': 50, 'contestadora': 50, 'conteste': 283, 'conversacion': 3, 'conversado': 3, 'conversamos': 3,
'converse': 3, 'correo': 72, 'corri': 234, 'corte': 234, 'cree': 95, 'creo': 284, 'cruce': 287, 'cruz': 288, 'cuando':
235, 'cuenta': 99, 'cuya': 225, 'cuyo': 225, 'dado': 263, 'dando': 289, 'de': 292, 'debe': 39, 'deberia': 294,
'deberiamos': 295, 'debi': 296, 'debia': 203, 'debiamos': 203, 'debido': 297, 'debo': 306, 'derive': 309,
'desayunamos': 3, 'desayune': 3, 'desde': 314, 'despues': 237, 'di': 318, 'dice': 105, 'dicen': 263, 'diciendo': 263,
'dicte': 319, 'dije': 323, 'dijimos': 323, 'dijo': 105, 'dimos': 319, 'discutimos': 3, 'eche': 326, 'echo': 329, 'el':
330, 'en': 337, 'encargo': 339, 'encontramos': 4, 'encontre': 4, 'ensayamos': 340, 'ensene': 343, 'era': 110,
'eramos': 344, 'es': 110, 'escribi': 348, 'escuche': 354, 'espera': 118, 'esperamos': 357, 'esperando': 232, 'espero':
357, 'esta': 358, 'estaba': 359, 'estabamos': 362, 'estamos': 366, 'estaria': 367, 'estoy': 371, 'estuve': 373,
'estuvimos': 374, 'estuvo': 375, 'explique': 343, 'extrano': 327, 'falta': 377, 'falte': 381, 'falto': 382,
'feedback': 385, 'felicite': 230, 'festejamos': 3, 'forme': 388, 'fuera': 390, 'fui': 394, 'fuimos': 395, 'gracias':
396, 'h': 399, 'ha': 407, 'habia': 409, 'hablado': 3, 'hablamos': 3, 'hablando': 3, 'hable': 410, 'habria': 284,
'hace': 413, 'han': 414, 'hasta': 236, 'hay': 419, 'he': 429, 'hemos': 433, 'hice': 440, 'hicimos': 441, 'hora': 399,
'horas': 399, 'iba': 443, 'ibamos': 444, 'idea': 214, 'ilocalizable': 50, 'imparti': 319, 'insiste': 132, 'insistio':
132, 'intercambiamos': 3, 'intercambie': 3, 'intercambio': 392, 'intro': 447, 'jugamos': 3, 'jugue': 448, 'junte':
274, 'la': 462, 'las': 465, 'le': 502, 'lei': 503, 'les': 506, 'llamada': 508, 'llamadas': 509, 'llevo': 313, 'lo':
514, 'los': 516, 'mande': 521, 'me': 566, 'mentoree': 238, 'mentorice': 238, 'merendamos': 3, 'merende': 3, 'mi': 567,
'mientras': 235, 'mil': 568, 'movi': 569, 'muchas': 568, 'nada': 571, 'necesita': 180, 'necesitamos': 68, 'necesito':
68, 'ni': 577, 'no': 594, 'nos': 601, 'nota': 603, 'nunca': 606, 'oi': 354, 'ojala': 214, 'olvidamos': 553, 'olvide':
553, 'para': 611, 'parece': 263, 'pasamos': 616, 'pase': 618, 'pedi': 620, 'pendiente': 623, 'pendientes': 370,
'pensaba': 203, 'pensando': 625, 'perdi': 380, 'perdida': 571, 'pide': 98, 'pienso': 626, 'pitchee': 3, 'planton': 50,
'platica': 3, 'platicamos': 3, 'platicando': 3, 'platique': 3, 'poner': 628, 'ponerlos': 305, 'por': 630, 'porq': 225,
'porque': 225, 'pospuesta': 50, 'pospuesto': 50, 'postergada': 50, 'postergado': 50, 'pq': 225, 'practicamos': 340,
'precisa': 182, 'pregunte': 619, 'presente': 633, 'pro': 638, 'promesa': 220, 'promete': 157, 'prometi': 640,
'prometimos': 640, 'prometio': 173, 'propone': 131, 'propuso': 131, 'proxima': 641, 'proximo': 642, 'proximos': 643,
'puesto': 263, 'puse': 649, 'que': 653, 'queda': 655, 'quedada': 234, 'quedado': 659, 'quedamos': 670, 'quedaron':
185, 'quede': 674, 'quedo': 679, 'queria': 203, 'queriamos': 203, 'quien': 225, 'quienes': 225, 'quiere': 182,
'quisiera': 214, 'quiza': 214, 'quizas': 214, 'reagendamos': 40, 'reagendar': 40, 'reagendo': 40, 'recibi': 682,
'recien': 683, 'recomende': 685, 'recordar': 686, 'recordatorio': 299, 'reenvie': 569, 'referi': 309, 'regresa': 190,
'repasamos': 3, 'reprogramamos': 40, 'reprogramo': 40, 'requiere': 182, 'resolvi': 688, 'respondi': 283, 'resulta':
263, 'revisamos': 689, 'revise': 340, 'salgo': 691, 'sali': 234, 'salimos': 234, 'se': 702, 'seguimos': 366, 'segun':
703, 'sesion': 36, 'sesiones': 36, 'si': 705, 'sigo': 366, 'sigue': 708, 'siguen': 708, 'siguiente': 709, 'sin': 710,
'sone': 711, 'su': 713, 'sus': 713, 'tal': 714, 'tambien': 715, 'tampoco': 716, 'tarea': 220, 'te': 698, 'telefono':
717, 'tenemos': 720, 'tengo': 724, 'tenia': 725, 'teniamos': 726, 'tiene': 193, 'tienen': 193, 'to': 727, 'toca': 728,
'tocaba': 203, 'toco': 68, 'todo': 299, 'tomamos': 730, 'tomando': 731, 'tomandome': 3, 'tomandonos': 3, 'tomaremos':
732, 'tome': 731, 'tomo': 733, 'trabajamos': 234, 'trabaje': 234, 'tranquilice': 230, 'tropece': 234, 'tuve': 734,
'tuvimos': 734, 'un': 735, 'una': 735, 'unas': 735, 'unos': 735, 'va': 130, 'vamos': 737, 'van': 130, 'vi': 739,
'viajamos': 3, 'viaje': 234, 'viene': 742, 'vimos': 743, 'vino': 375, 'visto': 4, 'voluntariado': 744, 'voluntario':
744, 'volvera': 190, 'voy': 737, 'vuelve': 190, 'xq': 225, 'y': 745, 'ya': 263, 'yo': 752}]


RELATIONS = [{'': (0, 'with')}, {'a': 0}, {'c': 0, 'cn': 0, 'entre': 0, 'w': 0, 'x': 0}, {'a': 0, 'de': 0, 'del': 0},
{'a': 0, 'corto': 3, 'de': 0, 'del': 0, 'largo': 3, 'larguisimo': 3, 'rapido': 3}, {'de': 0}, {'': (3,
'absent_before')}, {'de': 6}, {'': (7, 'despite')}, {'': (2, 'at'), 'segunda': 8}, {'': (5, 'due')}, {'tardar': 10},
{'de': 10, 'del': 10}, {'': (1, 'about')}, {'de': 13}, {'': (2, 'at'), 'casa': 5, 'falta': 7, 'la': 9, 'lo': 5, 'mas':
11, 'partir': 12, 'proposito': 14, 'traves': 14}, {'hablando': 8, 'quedando': 8, 'tomando': 8, 'yendo': 8},
{'<came3>': 8}, {'intento': 8}, {'': (2, 'at'), 'final': 17, 'lado': 5, 'segundo': 18}, {'lo': 5}, {'de': 0, 'en':
20}, {'con': 13}, {'': (4, 'absent_after')}, {'a': 13}, {'': (2, 'at')}, {'de': 25}, {'tarde': 10}, {'': (1, 'about'),
'muy': 27, 'tarde': 10}, {'senor': 0}, {'senora': 0}, {'': (0, 'with'), '<any_det>': 0, 'el': 29, 'gripe': 23, 'la':
30}, {'a': 0, 'cortito': 3, 'corto': 3, 'de': 0, 'del': 0, 'largo': 3, 'larguisimo': 3, 'nuevo': 14, 'rapido': 3},
{'a': 0, 'cortito': 3, 'corto': 3, 'de': 0, 'del': 0, 'largo': 3, 'larguisimo': 3, 'rapido': 3}, {'a': 10}, {'de': 13,
'mia': 1}, {'': (2, 'at'), 'aca': 34, 'aqui': 34, 'baja': 23, 'parte': 35, 'vacaciones': 23, 'viaje': 23}, {'': (2,
'at'), 'tema': 14}, {'': (2, 'at'), 'el': 10}, {'llamo': 8}, {'vimos': 8}, {'aparecio': 8, 'hablamos': 8, 'llego': 8,
'me': 39, 'nos': 40}, {'': (0, 'with'), 'el': 0, 'la': 0}, {'tema': 14}, {'': (2, 'at'), 'ausencia': 7, 'casa': 5,
'compania': 5, 'el': 25, 'la': 25, 'las': 25, 'lo': 5, 'los': 25, 'lugar': 14, 'vez': 14}, {'': (6, 'ahead')},
{'gripe': 23}, {'vacaciones': 23, 'viaje': 23}, {'ausente': 23, 'con': 46, 'de': 47, 'enferma': 23, 'enfermo': 23,
'fuera': 23, 'mala': 23, 'malo': 23}, {'proximo': 45}, {'de': 13, 'sobre': 13}, {'bien': 14, 'de': 13, 'mal': 14},
{'': (5, 'due'), 'el': 10}, {'hablamos': 8, 'nos': 8}, {'a': 0, 'con': 0}, {'audio': 1, 'correo': 1, 'mensaje': 1},
{'un': 55}, {'conteste': 1, 'escribi': 1, 'hable': 1, 'mande': 56, 'marque': 1, 'respondi': 1}, {'llamada': 8}, {'la':
58}, {'audio': 0, 'correo': 0, 'mensaje': 0}, {'un': 60}, {'por': 13}, {'<called3>': 0, 'conto': 14, 'devolvio': 59,
'hablo': 14, 'mando': 61, 'pregunto': 62}, {'de': 10}, {'tarde': 64}, {'': (4, 'absent_after'), 'acompanarnos': 23,
'asistir': 23, 'conectarse': 23, 'estar': 23, 'ir': 23, 'llegar': 23, 'sumarse': 23, 'unirse': 23, 'venir': 6},
{'conecto': 23, 'presento': 23, 'sumo': 23, 'unio': 23}, {'aparecio': 23, 'asistio': 23, 'estaba': 6, 'estuvo': 6,
'fue': 6, 'llego': 6, 'mas': 65, 'participo': 23, 'pudo': 66, 'se': 67, 'vinieron': 23, 'vino': 6}, {'<called3>': 0,
'mando': 61}, {'voz': 4}, {'de': 70}, {'': (5, 'due'), 'el': 10, 'la': 10}, {'final': 8}, {'devolvio': 8, 'llamo': 8},
{'al': 73, 'despues': 8, 'hablamos': 8, 'luego': 8, 'me': 74, 'nos': 8, 'si': 8}, {'': (2, 'at'), 'barrio': 26}, {'':
(2, 'at'), 'culpa': 14, 'el': 76, 'intermedio': 14, 'la': 25, 'lo': 14, 'medio': 14, 'parte': 14, 'recomendacion':
14}, {'entra': 45, 'viene': 45}, {'a': 13, 'de': 13}, {'perdio': 23}, {'bien': 22, 'con': 13}, {'asocia': 22,
'asocio': 22, 'bajo': 23, 'descolgo': 23, 'disculpo': 23, 'excuso': 23, 'junto': 22, 'la': 80, 'lleva': 81, 'lo': 80,
'reunio': 22}, {'charlando': 8, 'hablando': 8, 'tomando': 8, 'yendo': 8}, {'con': 13, 'para': 13}, {'': (0, 'with'),
'a': 42}, {'': (0, 'with'), 'a': 0}, {'nuevo': 14}, {'<called1>': 1, '<date>': 2, '<letter>': 4, 'a': 15, 'acabamos':
16, 'acerca': 14, 'al': 19, 'amiga': 14, 'amigo': 14, 'antes': 12, 'asado': 21, 'asociarse': 22, 'ausente': 23,
'ausentes': 23, 'boda': 5, 'busca': 24, 'c': 0, 'call': 3, 'cancelo': 23, 'casa': 22, 'casamiento': 5, 'caso': 14,
'cerca': 26, 'charlamos': 14, 'cn': 0, 'como': 28, 'con': 31, 'conoce': 24, 'contacto': 14, 'contrata': 24,
'contratar': 24, 'correo': 32, 'correos': 33, 'cumple': 5, 'cumpleanos': 5, 'datos': 14, 'de': 36, 'del': 37,
'dentro': 26, 'desde': 38, 'despedida': 5, 'despues': 41, 'disculpado': 23, 'divorcia': 14, 'donde': 42, 'el': 43,
'email': 33, 'emails': 33, 'en': 44, 'enferma': 23, 'enfermo': 23, 'entrante': 45, 'esta': 48, 'estaba': 48, 'este':
49, 'excepto': 6, 'excusada': 23, 'excusado': 23, 'faltaba': 6, 'faltaron': 6, 'falto': 6, 'fiesta': 5, 'finalmente':
17, 'frente': 1, 'gracias': 24, 'hablamos': 50, 'hablando': 14, 'hablar': 14, 'hable': 14, 'hablo': 51, 'hasta': 52,
'igual': 53, 'junto': 54, 'le': 57, 'llamada': 3, 'llamadas': 3, 'llamadita': 3, 'llamado': 3, 'lo': 14, 'luego': 41,
'mail': 32, 'mails': 33, 'maximo': 10, 'me': 63, 'menos': 6, 'no': 68, 'nos': 69, 'nota': 71, 'noticias': 5, 'numero':
14, 'para': 72, 'pero': 75, 'platicamos': 14, 'por': 77, 'pregunto': 62, 'presentado': 62, 'proxima': 45, 'proximo':
45, 'proximos': 45, 'que': 78, 'recomendada': 62, 'recomendado': 62, 'referente': 24, 'referido': 62, 'respecto': 79,
'respuesta': 5, 'reunio': 22, 'saludos': 79, 'salvo': 6, 'se': 82, 'segun': 13, 'separa': 14, 'siguiente': 45, 'sin':
6, 'sobre': 13, 'telefonazo': 3, 'telefono': 14, 'terminamos': 83, 'trabaja': 84, 'vi': 85, 'via': 13, 'videollamada':
3, 'vimos': 86, 'vinieron': 0, 'vino': 0, 'visita': 3, 'visto': 1, 'whatsapp': 87, 'zona': 26}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (7, 'event')}, {'': (7, 'event'), 'office': 2}, {'': (2, 'call')},
{'telefono': 4}, {'': (4, 'meal')}, {'': (3, 'coffee')}, {'empresa': 2}, {'la': 8}, {'': (4, 'meal'), 'de': 9}, {'':
(5, 'message')}, {'leche': 7}, {'': (3, 'coffee'), 'con': 12}, {'party': 2}, {'asada': 6}, {'call': 4}, {'': (7,
'event'), 'telefonica': 4}, {'a': 0}, {'': (6, 'email')}, {'': (6, 'email'), 'electronico': 19}, {'con': 4}, {'': (8,
'meeting'), 'day': 2}, {'mail': 19}, {'': (8, 'meeting'), 'de': 2}, {'a': 11}, {'con': 0}, {'meet': 4}, {'por': 4},
{'por': 5}, {'': (0, 'intro')}, {'': (8, 'meeting'), 'directiva': 0}, {'off': 0}, {'escribi': 11}, {'con': 30}, {'a':
30}, {'conecto': 34, 'cruce': 0, 'encontre': 0, 'escribio': 11, 'marco': 4, 'presento': 35, 'reuni': 0, 'tope': 0,
'vi': 0}, {'texto': 11, 'voz': 11}, {'': (5, 'message'), 'de': 37}, {'dia': 6}, {'del': 39}, {'redonda': 2},
{'juntamos': 0, 'presento': 30, 'reunimos': 0, 'vimos': 0}, {'voz': 11}, {'de': 43}, {'one': 0}, {'on': 45}, {'por':
0}, {'oficina': 0}, {'la': 48}, {'por': 49}, {'day': 2}, {'correo': 19, 'mail': 19, 'meet': 4, 'teams': 4, 'tel': 4,
'telefono': 4, 'zoom': 4}, {'libro': 2}, {'con': 30, 'del': 53}, {'negocios': 2}, {'de': 55}, {'hielo': 7}, {'con':
57}, {'summit': 2}, {'up': 0}, {'gin': 6, 'tinto': 7}, {'uno': 0}, {'a': 62}, {'llamada': 4}, {'verme': 0}, {'': (4,
'meal'), 'a': 65}, {'1': 1, 'after': 3, 'afterwork': 2, 'al': 5, 'almorce': 6, 'almorzamos': 6, 'almorzando': 6,
'almorzar': 6, 'almuercito': 6, 'almuerzo': 6, 'almuerzos': 6, 'americano': 7, 'aperitivo': 6, 'arepas': 6, 'asado':
10, 'audio': 11, 'audios': 11, 'barbacoa': 6, 'bautismo': 2, 'bautizo': 2, 'birra': 6, 'birras': 6, 'board': 0,
'boda': 2, 'brainstorming': 0, 'brunch': 6, 'cafe': 13, 'cafecito': 7, 'cafelito': 7, 'cafelitos': 7, 'cafes': 7,
'cafesito': 7, 'cafeteria': 7, 'call': 4, 'calls': 4, 'caminata': 0, 'campus': 14, 'cana': 6, 'canas': 6, 'cantina':
6, 'cappuccino': 7, 'capuchino': 7, 'carajillo': 7, 'carne': 15, 'carta': 11, 'casamiento': 2, 'cena': 6, 'cenamos':
6, 'cenar': 6, 'cenas': 6, 'cene': 6, 'cerveza': 6, 'cervezas': 6, 'ceviche': 6, 'charla': 2, 'chat': 11, 'chateamos':
11, 'chatee': 11, 'chela': 6, 'chelas': 6, 'chifa': 6, 'choripan': 6, 'cita': 0, 'coctel': 2, 'coincidi': 0,
'colgamos': 4, 'colgue': 4, 'comi': 6, 'comida': 6, 'comiendo': 6, 'comilona': 6, 'comimos': 6, 'comite': 0,
'completo': 6, 'concierto': 2, 'conference': 16, 'conferencia': 17, 'conferencias': 2, 'congreso': 2, 'conoci': 18,
'consejo': 0, 'convencion': 2, 'copa': 6, 'copas': 6, 'correito': 19, 'correo': 20, 'correos': 19, 'cortadito': 7,
'cortado': 7, 'corte': 21, 'cumple': 2, 'cumpleanos': 2, 'daily': 0, 'demo': 22, 'desayunamos': 6, 'desayunar': 6,
'desayune': 6, 'desayuno': 6, 'directorio': 0, 'dm': 11, 'drinks': 6, 'e': 23, 'email': 19, 'emails': 19, 'encuentro':
24, 'entierro': 2, 'entrevista': 0, 'escribi': 25, 'espresso': 7, 'estuve': 26, 'estuvimos': 26, 'evento': 2,
'eventos': 2, 'expo': 2, 'exposicion': 2, 'expreso': 7, 'facetime': 4, 'feria': 2, 'ferias': 2, 'festival': 2,
'fiesta': 2, 'fiestas': 2, 'fono': 4, 'foro': 2, 'funeral': 2, 'gala': 2, 'gintonic': 6, 'google': 27, 'graduacion':
2, 'guasap': 11, 'hablamos': 28, 'hable': 29, 'hackathon': 2, 'hackaton': 2, 'inauguracion': 2, 'inbox': 11, 'insta':
11, 'instagram': 11, 'intro': 30, 'introduccion': 30, 'jornada': 2, 'jornadas': 2, 'junta': 31, 'juntas': 0, 'kick':
32, 'kickoff': 0, 'latte': 7, 'le': 33, 'linkedin': 11, 'llamada': 4, 'llamadas': 4, 'llamadita': 4, 'llamado': 4,
'llamadon': 4, 'llamamos': 4, 'llamar': 4, 'llame': 4, 'llamo': 4, 'mail': 19, 'mailcito': 19, 'mails': 19, 'marco':
4, 'marque': 4, 'marron': 7, 'mate': 7, 'mateada': 7, 'mateando': 7, 'matecitos': 7, 'mates': 7, 'md': 11, 'me': 36,
'meet': 4, 'meetup': 2, 'mensaje': 38, 'mensajeamos': 11, 'mensajee': 11, 'mensajes': 11, 'mensajito': 11, 'mentoria':
0, 'menu': 40, 'merendamos': 6, 'merende': 6, 'merienda': 6, 'mesa': 41, 'msg': 11, 'msj': 11, 'networking': 2, 'nos':
42, 'nota': 44, 'notas': 44, 'onces': 7, 'one': 46, 'paella': 6, 'panel': 2, 'parrillada': 6, 'pase': 47, 'paseo': 0,
'paso': 50, 'picada': 6, 'pinchos': 6, 'pitch': 51, 'pizza': 6, 'pola': 6, 'polas': 6, 'por': 52, 'posada': 2,
'postal': 11, 'premios': 2, 'presentacion': 54, 'presente': 35, 'quedamos': 26, 'quede': 26, 'quince': 2,
'quinceanera': 2, 'recital': 2, 'restaurante': 6, 'retro': 0, 'reu': 0, 'reuni': 0, 'reunimos': 0, 'reunion': 0,
'reunioncita': 0, 'reuniones': 0, 'revision': 0, 'ronda': 56, 'seminario': 2, 'sesion': 0, 'simposio': 2, 'skype': 4,
'slack': 11, 'sms': 11, 'sobremesa': 6, 'solo': 58, 'south': 59, 'stand': 60, 'starbucks': 7, 'summit': 2, 'sushi': 6,
'sync': 0, 'tacos': 6, 'taller': 2, 'talleres': 2, 'tapas': 6, 'tapeo': 6, 'taquitos': 6, 'te': 7, 'teams': 4,
'tecito': 7, 'tel': 4, 'telefonazo': 4, 'telefonica': 4, 'telefono': 4, 'telegram': 11, 'timbrazo': 4, 'tintico': 7,
'tinto': 7, 'trago': 6, 'tragos': 6, 'un': 61, 'uno': 63, 'velorio': 2, 'vermu': 6, 'vermut': 6, 'vi': 18, 'video':
64, 'videocall': 4, 'videoconferencia': 4, 'videollamada': 4, 'videollamadas': 4, 'videollamado': 4, 'vino': 66,
'vinos': 6, 'visita': 0, 'visite': 0, 'wa': 11, 'wapp': 11, 'wasap': 11, 'wasapp': 11, 'web': 59, 'webinar': 2,
'whats': 11, 'whatsap': 11, 'whatsapp': 11, 'whatsappee': 11, 'wpp': 11, 'ws': 11, 'wsp': 11, 'zoom': 4}]

