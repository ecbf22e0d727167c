"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

CLASSES = {'a': ('link',), 'abogada': ('rel',), 'abogado': ('rel',), 'abra': ('should',), 'abrace': ('called1',),
'abramos': ('should',), 'abre': ('verb3',), 'abril': ('name_words',), 'abrio': ('verb3',), 'abrira': ('verb3',),
'abuela': ('rel',), 'abuelo': ('rel',), 'aca': ('filler',), 'acaba': ('is3',), 'acepta': ('verb3', 'may3'),
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
'agendado': ('set',), 'agendamos': ('set_up',), 'agendar': ('giveinf',), 'agendarla': ('giveinf',), 'agendarlas':
('giveinf',), 'agendarle': ('giveinf',), 'agendarles': ('giveinf',), 'agendarlo': ('giveinf',), 'agendarlos':
('giveinf',), 'agendarsela': ('giveinf',), 'agendarselas': ('giveinf',), 'agendarselo': ('giveinf',), 'agendarselos':
('giveinf',), 'agende': ('set_up',), 'agendo': ('give1',), 'ahorre': ('should',), 'al': ('det', 'hello', 'link'),
'alba': ('name_words',), 'alcance': ('managed1',), 'alcanzamos': ('managed1',), 'alento': ('urges',), 'alienta':
('urges',), 'alla': ('filler',), 'almorce': ('hello',), 'almorzado': ('done_pp',), 'almorzamos': ('eat1',),
'almorzar': ('see_inf',), 'almorzare': ('shall1',), 'almorzaremos': ('shall1',), 'almuerzo': ('hello', 'date',
'eat1'), 'ama': ('verb3',), 'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos': ('rel',), 'amor':
('name_words',), 'amparo': ('name_words',), 'anda': ('verb3',), 'andaba': ('verb3',), 'andaban': ('verb3',), 'andan':
('verb3',), 'angel': ('name_words',), 'angeles': ('name_words',), 'anima': ('urges',), 'animo': ('urges',), 'ano':
('hello',), 'anoche': ('hello',), 'anos': ('hello',), 'anote': ('read1',), 'anulada': ('off',), 'anulado': ('off',),
'anulo': ('off',), 'anuncia': ('verb3', 'opines'), 'anuncie': ('told1',), 'anuncio': ('verb3', 'opines', 'says'),
'aparecieron': ('reach',), 'aparecio': ('reach', 'came3'), 'aplace': ('moved1',), 'aplaza': ('moved3',), 'aplazada':
('moved_pp',), 'aplazado': ('moved_pp',), 'aplazamos': ('moved1',), 'aplazo': ('off', 'moved3'), 'app': ('rel',
'paper'), 'aprende': ('verb3',), 'aproveche': ('should',), 'arma': ('give3',), 'armar': ('giveinf',), 'armare':
('give1',), 'armarla': ('giveinf',), 'armarlas': ('giveinf',), 'armarle': ('giveinf',), 'armarles': ('giveinf',),
'armarlo': ('giveinf',), 'armarlos': ('giveinf',), 'armarsela': ('giveinf',), 'armarselas': ('giveinf',), 'armarselo':
('giveinf',), 'armarselos': ('giveinf',), 'armo': ('give1',), 'arranca': ('verb3',), 'arranco': ('verb3',),
'articulo': ('paper',), 'asegura': ('opines',), 'asesor': ('rel',), 'asi': ('filler',), 'asistente': ('rel',),
'asistir': ('see_inf',), 'asuncion': ('name_words',), 'atendio': ('called3', 'answers'), 'atiende': ('answers',),
'atraso': ('moved3',), 'audio': ('letter',), 'audios': ('letter',), 'aun': ('filler',), 'aurora': ('name_words',),
'avisa': ('verb3', 'give3', 'opines'), 'avisamos': ('told1',), 'avisan': ('give3',), 'avisar': ('giveinf',),
'avisara': ('give3',), 'avisare': ('give1',), 'avisarla': ('giveinf',), 'avisarlas': ('giveinf',), 'avisarle':
('giveinf', 'infle'), 'avisarles': ('giveinf',), 'avisarlo': ('giveinf',), 'avisarlos': ('giveinf',), 'avisarme':
('giveinf', 'infme'), 'avisarnos': ('giveinf', 'infme'), 'avisarsela': ('giveinf',), 'avisarselas': ('giveinf',),
'avisarselo': ('giveinf',), 'avisarselos': ('giveinf',), 'avise': ('told1',), 'aviso': ('verb3', 'give1', 'opines'),
'ayer': ('hello',), 'ayudar': ('giveinf',), 'ayudarla': ('giveinf', 'infle'), 'ayudarlas': ('giveinf',), 'ayudarle':
('giveinf', 'infle'), 'ayudarles': ('giveinf',), 'ayudarlo': ('giveinf', 'infle'), 'ayudarlos': ('giveinf',),
'ayudarme': ('giveinf', 'infme'), 'ayudarnos': ('giveinf', 'infme'), 'ayudarsela': ('giveinf',), 'ayudarselas':
('giveinf',), 'ayudarselo': ('giveinf',), 'ayudarselos': ('giveinf',), 'ayudo': ('called3',), 'azucena':
('name_words',), 'baja': ('verb3',), 'baje': ('should',), 'bajemos': ('should',), 'bajo': ('verb3',), 'banco':
('rel',), 'base': ('paper',), 'bastante': ('filler',), 'bebe': ('rel',), 'becaria': ('rel',), 'becario': ('rel',),
'bien': ('filler',), 'birras': ('drink', 'date'), 'blanca': ('name_words',), 'blanco': ('name_words',), 'boda':
('date',), 'borrador': ('paper',), 'bravo': ('name_words',), 'brevemente': ('filler',), 'busca': ('verb3', 'give3',
'is3'), 'buscaba': ('verb3',), 'buscan': ('verb3',), 'buscar': ('giveinf',), 'buscara': ('verb3',), 'buscarla':
('giveinf',), 'buscarlas': ('giveinf',), 'buscarle': ('giveinf',), 'buscarles': ('giveinf',), 'buscarlo':
('giveinf',), 'buscarlos': ('giveinf',), 'buscarsela': ('giveinf',), 'buscarselas': ('giveinf',), 'buscarselo':
('giveinf',), 'buscarselos': ('giveinf',), 'busco': ('give1', 'called3'), 'busque': ('called1', 'should'),
'busquemos': ('should',), 'cafe': ('date',), 'cafecito': ('date',), 'cafelito': ('date',), 'cafes': ('drink',),
'call': ('date',), 'calvo': ('name_words',), 'cambiamos': ('moved1',), 'cambie': ('should',), 'cambiemos':
('should',), 'cambio': ('moved3',), 'campo': ('name_words',), 'campos': ('name_words',), 'canas': ('drink', 'date'),
'cancela': ('off',), 'cancelada': ('off',), 'cancelado': ('off',), 'cancelamos': ('off',), 'cancelaron': ('off',),
'cancele': ('off',), 'cancelo': ('off',), 'cano': ('name_words',), 'capacitacion': ('course',), 'caridad':
('name_words',), 'carta': ('letter', 'paper'), 'casa': ('verb3', 'name_words'), 'casara': ('verb3',), 'casas':
('name_words',), 'casi': ('filler',), 'caso': ('verb3',), 'castillo': ('name_words',), 'cayo': ('verb3', 'reach',
'came3', 'off'), 'celebra': ('verb3',), 'celeste': ('name_words',), 'cena': ('hello', 'date'), 'cenado': ('done_pp',),
'cenamos': ('hello', 'eat1'), 'cenar': ('see_inf',), 'cenare': ('shall1',), 'cenaremos': ('shall1',), 'cene':
('hello',), 'ceno': ('eat1',), 'ceo': ('rel',), 'cerrada': ('set',), 'cerrado': ('set',), 'cerrara': ('verb3',),
'cerre': ('set_up',), 'cerremos': ('should',), 'cerro': ('verb3',), 'cerveza': ('date',), 'cervezas': ('drink',),
'cfo': ('rel',), 'charla': ('date', 'course'), 'charlado': ('done_pp',), 'charle': ('hello',), 'chat': ('letter',),
'chelas': ('drink', 'date'), 'cierra': ('verb3',), 'cierran': ('verb3',), 'cierre': ('should',), 'cita': ('date',),
'clara': ('name_words',), 'claro': ('filler',), 'clase': ('course',), 'clavada': ('stood',), 'clavado': ('stood',),
'clienta': ('rel',), 'cliente': ('rel',), 'clientes': ('rel',), 'coaching': ('mentor_noun',), 'cobre': ('should',),
'cobremos': ('should',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'coge': ('answers',), 'cogio': ('answers',),
'coincidi': ('hello', 'seen1'), 'coincidido': ('done_pp',), 'coincidir': ('see_inf',), 'colega': ('rel',), 'colegas':
('rel',), 'colgada': ('stood',), 'colgado': ('stood',), 'colgar': ('see_inf',), 'comadre': ('rel',), 'comemos':
('eat1',), 'comenta': ('verb3', 'opines', 'says'), 'comentamos': ('told1',), 'comentarios': ('feedback_noun',),
'comente': ('told1', 'read1'), 'comento': ('verb3', 'opines', 'says'), 'comer': ('see_inf',), 'comere': ('shall1',),
'comeremos': ('shall1',), 'comi': ('hello', 'met1'), 'comida': ('date',), 'comido': ('done_pp',), 'comimos': ('hello',
'met1'), 'como': ('hello', 'eat1'), 'compadre': ('rel',), 'companera': ('rel',), 'companero': ('rel',), 'compania':
('rel',), 'comparte': ('give3',), 'comparti': ('handed1',), 'compartimos': ('give1',), 'compartir': ('giveinf',),
'compartira': ('give3',), 'compartire': ('give1',), 'compartirla': ('giveinf',), 'compartirlas': ('giveinf',),
'compartirle': ('giveinf', 'infle'), 'compartirles': ('giveinf',), 'compartirlo': ('giveinf',), 'compartirlos':
('giveinf',), 'compartirme': ('giveinf', 'infme'), 'compartirsela': ('giveinf',), 'compartirselas': ('giveinf',),
'compartirselo': ('giveinf',), 'compartirselos': ('giveinf',), 'comparto': ('give1',), 'compra': ('verb3',),
'compran': ('verb3',), 'comprar': ('giveinf',), 'comprara': ('verb3',), 'comprarla': ('giveinf',), 'comprarlas':
('giveinf',), 'comprarle': ('giveinf',), 'comprarles': ('giveinf',), 'comprarlo': ('giveinf',), 'comprarlos':
('giveinf',), 'comprarsela': ('giveinf',), 'comprarselas': ('giveinf',), 'comprarselo': ('giveinf',), 'comprarselos':
('giveinf',), 'compro': ('verb3', 'give1'), 'comunicarme': ('see_inf',), 'con': ('hello', 'link'), 'concepcion':
('name_words',), 'concertada': ('set',), 'concertado': ('set',), 'concertamos': ('set_up',), 'concerte': ('set_up',),
'conectar': ('giveinf',), 'conectarla': ('giveinf',), 'conectarlas': ('giveinf',), 'conectarle': ('giveinf',),
'conectarles': ('giveinf',), 'conectarlo': ('giveinf',), 'conectarlos': ('giveinf',), 'conectarme': ('giveinf',
'infme'), 'conectarsela': ('giveinf',), 'conectarselas': ('giveinf',), 'conectarselo': ('giveinf',), 'conectarselos':
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
('giveinf',), 'conteste': ('called1',), 'contesto': ('hello', 'reach', 'give1', 'called3', 'answers'), 'conto':
('verb3', 'opines', 'says'), 'contrata': ('verb3',), 'contratan': ('verb3',), 'contratara': ('verb3',), 'contrate':
('should',), 'contratemos': ('should',), 'contrato': ('verb3', 'paper'), 'conviene': ('should',), 'coo': ('rel',),
'coordinamos': ('set_up',), 'coordine': ('set_up',), 'copas': ('drink',), 'copo': ('verb3',), 'cordero':
('name_words',), 'correcciones': ('feedback_noun',), 'corregi': ('read1',), 'corremos': ('moved1',), 'correo':
('hello', 'letter'), 'corrio': ('moved3',), 'cortar': ('see_inf',), 'corte': ('should',), 'costa': ('name_words',),
'cotiza': ('give3',), 'cotizar': ('giveinf',), 'cotizarla': ('giveinf',), 'cotizarlas': ('giveinf',), 'cotizarle':
('giveinf', 'infle'), 'cotizarles': ('giveinf',), 'cotizarlo': ('giveinf',), 'cotizarlos': ('giveinf',), 'cotizarme':
('giveinf', 'infme'), 'cotizarsela': ('giveinf',), 'cotizarselas': ('giveinf',), 'cotizarselo': ('giveinf',),
'cotizarselos': ('giveinf',), 'cotizo': ('give1',), 'crece': ('verb3',), 'crecio': ('verb3',), 'cree': ('verb3',
'opines'), 'creen': ('verb3',), 'creia': ('verb3', 'opines'), 'critique': ('read1',), 'cruce': ('met1', 'called1'),
'cruz': ('name_words',), 'cruzamos': ('met1',), 'cto': ('rel',), 'cuadramos': ('set_up',), 'cuadre': ('set_up',),
'cuando': ('hello',), 'cuate': ('rel',), 'cuenta': ('verb3', 'opines', 'says'), 'cuento': ('give1',), 'cuide':
('should',), 'cumple': ('verb3', 'date'), 'cumpleanos': ('date',), 'cumplio': ('verb3',), 'cunada': ('rel',),
'cunado': ('rel',), 'curriculum': ('paper',), 'curso': ('paper', 'course'), 'cv': ('paper',), 'da': ('verb3',),
'damos': ('give1',), 'dar': ('giveinf',), 'dara': ('verb3', 'give3'), 'dare': ('give1',), 'darla': ('giveinf',),
'darlas': ('giveinf',), 'darle': ('giveinf', 'infle'), 'darles': ('giveinf', 'infle'), 'darlo': ('giveinf',),
'darlos': ('giveinf',), 'darme': ('giveinf', 'infme'), 'darnos': ('giveinf', 'infme'), 'darsela': ('giveinf',),
'darselas': ('giveinf',), 'darselo': ('giveinf',), 'darselos': ('giveinf',), 'dato': ('tip',), 'de': ('link',),
'debe': ('verb3',), 'debemos': ('should',), 'deben': ('verb3',), 'deberia': ('verb3', 'should'), 'deberiamos':
('should',), 'debia': ('verb3',), 'debiera': ('should',), 'debo': ('hello', 'should'), 'decia': ('verb3', 'opines'),
'decide': ('verb3',), 'decidio': ('verb3',), 'decir': ('giveinf',), 'decirla': ('giveinf',), 'decirlas': ('giveinf',),
'decirle': ('giveinf', 'infle'), 'decirles': ('giveinf', 'infle'), 'decirlo': ('giveinf',), 'decirlos': ('giveinf',),
'decirme': ('giveinf', 'infme'), 'decirnos': ('giveinf', 'infme'), 'decirsela': ('giveinf',), 'decirselas':
('giveinf',), 'decirselo': ('giveinf',), 'decirselos': ('giveinf',), 'deck': ('paper',), 'deja': ('verb3',),
'dejamos': ('moved1',), 'dejara': ('verb3',), 'deje': ('should', 'handed1'), 'dejemos': ('should',), 'dejo':
('verb3',), 'del': ('det', 'hello'), 'delgado': ('name_words',), 'deposita': ('give3',), 'depositar': ('giveinf',),
'depositarla': ('giveinf',), 'depositarlas': ('giveinf',), 'depositarle': ('giveinf',), 'depositarles': ('giveinf',),
'depositarlo': ('giveinf',), 'depositarlos': ('giveinf',), 'depositarme': ('giveinf', 'infme'), 'depositarsela':
('giveinf',), 'depositarselas': ('giveinf',), 'depositarselo': ('giveinf',), 'depositarselos': ('giveinf',),
'deposito': ('give1',), 'derivo': ('sent_to',), 'desayunado': ('done_pp',), 'desayunamos': ('eat1',), 'desayunar':
('see_inf',), 'desayunare': ('shall1',), 'desayune': ('hello',), 'desayuno': ('hello', 'date', 'eat1'), 'descolgo':
('answers',), 'descuelga': ('answers',), 'desde': ('hello',), 'despide': ('verb3',), 'despidio': ('verb3',),
'despues': ('filler',), 'desvia': ('sent_to',), 'desvio': ('sent_to',), 'devolucion': ('feedback_noun',), 'devolver':
('giveinf',), 'devolvera': ('give3',), 'devolvere': ('give1',), 'devolverla': ('giveinf',), 'devolverlas':
('giveinf',), 'devolverle': ('giveinf', 'infle'), 'devolverles': ('giveinf',), 'devolverlo': ('giveinf', 'infle'),
'devolverlos': ('giveinf',), 'devolverme': ('giveinf', 'infme'), 'devolversela': ('giveinf',), 'devolverselas':
('giveinf',), 'devolverselo': ('giveinf', 'infle'), 'devolverselos': ('giveinf',), 'devolvio': ('answers',),
'devuelve': ('give3', 'answers'), 'devuelvo': ('give1',), 'di': ('handed1',), 'dia': ('hello',), 'dias': ('hello',),
'dice': ('hello', 'verb3', 'opines', 'says'), 'dicen': ('verb3',), 'digo': ('give1',), 'dije': ('told1',), 'dijimos':
('told1',), 'dijo': ('hello', 'verb3', 'opines', 'says'), 'dimos': ('handed1',), 'dio': ('verb3',), 'dira': ('verb3',
'give3'), 'dire': ('give1',), 'directo': ('sent_to',), 'director': ('rel',), 'directora': ('rel',), 'dirige':
('verb3',), 'divorcia': ('verb3',), 'divorcio': ('verb3',), 'dm': ('letter',), 'documento': ('paper',), 'dolores':
('name_words',), 'domingo': ('name_words',), 'donde': ('hello',), 'doy': ('give1',), 'duda': ('verb3',), 'e':
('and',), 'echamos': ('met1',), 'eche': ('met1',), 'edite': ('read1',), 'el': ('det', 'hello', 'any_det', 'link'),
'ella': ('they', 'them', 'hello'), 'ellas': ('they', 'hello'), 'ellos': ('they', 'hello'), 'email': ('letter',),
'embarazada': ('verb3',), 'embarcada': ('stood',), 'embarcado': ('stood',), 'empecemos': ('should',), 'empezara':
('verb3',), 'empezo': ('verb3',), 'empiece': ('should',), 'empieza': ('verb3',), 'empresa': ('rel',), 'empuja':
('urges',), 'empujo': ('urges',), 'en': ('link',), 'encanta': ('verb3',), 'encanto': ('verb3',), 'encarnacion':
('name_words',), 'encontramos': ('met1', 'called1'), 'encontrar': ('see_inf',), 'encontrarme': ('see_inf',),
'encontre': ('met1', 'called1', 'seen1'), 'encuentro': ('date',), 'enfermo': ('verb3',), 'enfoque': ('should',),
'enlace': ('letter', 'paper'), 'ensenar': ('giveinf',), 'ensenarla': ('giveinf',), 'ensenarlas': ('giveinf',),
'ensenarle': ('giveinf',), 'ensenarles': ('giveinf',), 'ensenarlo': ('giveinf',), 'ensenarlos': ('giveinf',),
'ensenarme': ('giveinf', 'infme'), 'ensenarsela': ('giveinf',), 'ensenarselas': ('giveinf',), 'ensenarselo':
('giveinf',), 'ensenarselos': ('giveinf',), 'ensene': ('told1',), 'enseno': ('give1', 'called3'), 'entonces':
('filler',), 'entra': ('verb3',), 'entrara': ('verb3',), 'entre': ('hello',), 'entrega': ('give3',), 'entregamos':
('give1',), 'entregan': ('give3',), 'entregar': ('giveinf',), 'entregara': ('give3', 'will3'), 'entregare':
('give1',), 'entregarla': ('giveinf',), 'entregarlas': ('giveinf',), 'entregarle': ('giveinf', 'infle'),
'entregarles': ('giveinf',), 'entregarlo': ('giveinf',), 'entregarlos': ('giveinf',), 'entregarme': ('giveinf',
'infme'), 'entregarsela': ('giveinf',), 'entregarselas': ('giveinf',), 'entregarselo': ('giveinf',), 'entregarselos':
('giveinf',), 'entrego': ('give1',), 'entrevista': ('date',), 'entreviste': ('called1',), 'entrevisto': ('called3',),
'entro': ('verb3', 'sent_to'), 'envia': ('give3',), 'enviado': ('called_pp',), 'enviamos': ('give1',), 'envian':
('give3',), 'enviar': ('giveinf',), 'enviara': ('give3', 'will3'), 'enviare': ('give1',), 'enviaremos': ('give1',),
'enviarla': ('giveinf', 'infle'), 'enviarlas': ('giveinf',), 'enviarle': ('hello', 'giveinf', 'infle'), 'enviarles':
('giveinf', 'infle'), 'enviarlo': ('giveinf', 'infle'), 'enviarlos': ('giveinf',), 'enviarme': ('giveinf', 'infme'),
'enviarmela': ('giveinf', 'infme'), 'enviarmelo': ('giveinf', 'infme'), 'enviarnos': ('giveinf', 'infme'),
'enviarsela': ('giveinf', 'infle'), 'enviarselas': ('giveinf',), 'enviarselo': ('giveinf', 'infle'), 'enviarselos':
('giveinf',), 'envie': ('handed1',), 'envio': ('give1',), 'equipo': ('rel',), 'era': ('verb3', 'is3'), 'eran':
('verb3',), 'es': ('verb3', 'is3'), 'esa': ('det', 'hello'), 'escape': ('met1',), 'escribi': ('called1', 'seen1'),
'escribieron': ('reach',), 'escribimos': ('met1',), 'escribio': ('reach', 'called3'), 'escribir': ('giveinf',
'see_inf'), 'escribira': ('give3',), 'escribire': ('give1',), 'escribirla': ('giveinf',), 'escribirlas': ('giveinf',),
'escribirle': ('giveinf', 'infle'), 'escribirles': ('giveinf',), 'escribirlo': ('giveinf',), 'escribirlos':
('giveinf',), 'escribirme': ('giveinf', 'infme'), 'escribirsela': ('giveinf',), 'escribirselas': ('giveinf',),
'escribirselo': ('giveinf',), 'escribirselos': ('giveinf',), 'escribo': ('give1',), 'escrito': ('called_pp',), 'ese':
('det', 'hello'), 'eso': ('hello',), 'espera': ('hello', 'verb3', 'may3', 'opines'), 'esperaba': ('verb3',),
'esperando': ('stood',), 'esperanza': ('name_words',), 'espere': ('called1', 'should'), 'esperemos': ('should',),
'espero': ('called3',), 'esposa': ('rel',), 'esposo': ('rel',), 'esta': ('det', 'hello', 'verb3', 'is3'), 'estaba':
('hello', 'verb3', 'is3'), 'estaban': ('verb3',), 'estado': ('done_pp',), 'estan': ('hello', 'verb3'), 'estara':
('verb3',), 'estaria': ('verb3',), 'estas': ('det',), 'este': ('det', 'hello'), 'esto': ('hello',), 'estos': ('det',),
'estoy': ('hello',), 'estrella': ('name_words',), 'estudia': ('verb3',), 'estudio': ('verb3', 'paper'), 'estuvo':
('verb3',), 'ex': ('rel',), 'excel': ('paper',), 'exjefe': ('rel',), 'explica': ('verb3', 'opines', 'says'),
'explicamos': ('told1',), 'explicar': ('giveinf',), 'explicarla': ('giveinf',), 'explicarlas': ('giveinf',),
'explicarle': ('giveinf',), 'explicarles': ('giveinf',), 'explicarlo': ('giveinf',), 'explicarlos': ('giveinf',),
'explicarsela': ('giveinf',), 'explicarselas': ('giveinf',), 'explicarselo': ('giveinf',), 'explicarselos':
('giveinf',), 'explico': ('verb3', 'give1', 'opines', 'says'), 'explique': ('told1',), 'extrana': ('verb3',),
'factura': ('give3',), 'facturar': ('giveinf',), 'facturarla': ('giveinf',), 'facturarlas': ('giveinf',),
'facturarle': ('giveinf',), 'facturarles': ('giveinf',), 'facturarlo': ('giveinf',), 'facturarlos': ('giveinf',),
'facturarme': ('giveinf', 'infme'), 'facturarsela': ('giveinf',), 'facturarselas': ('giveinf',), 'facturarselo':
('giveinf',), 'facturarselos': ('giveinf',), 'facturo': ('give1',), 'fallecio': ('verb3',), 'familia': ('rel',), 'fe':
('name_words',), 'feedback': ('feedback_noun',), 'felicito': ('called3',), 'festeja': ('verb3',), 'fiesta': ('date',),
'fijada': ('set',), 'fijado': ('set',), 'fijamos': ('set_up',), 'fije': ('set_up',), 'firma': ('verb3',), 'firmar':
('giveinf',), 'firmara': ('verb3',), 'firmarla': ('giveinf',), 'firmarlas': ('giveinf',), 'firmarle': ('giveinf',),
'firmarles': ('giveinf',), 'firmarlo': ('giveinf',), 'firmarlos': ('giveinf',), 'firmarsela': ('giveinf',),
'firmarselas': ('giveinf',), 'firmarselo': ('giveinf',), 'firmarselos': ('giveinf',), 'firmo': ('verb3',), 'flor':
('name_words',), 'flores': ('name_words',), 'fondo': ('rel',), 'formacion': ('course',), 'foto': ('letter',), 'fotos':
('letter',), 'franco': ('name_words',), 'frustro': ('off',), 'fue': ('hello', 'verb3', 'sent_to', 'is3'), 'fuentes':
('name_words',), 'fueron': ('verb3',), 'fui': ('hello', 'met1', 'seen1'), 'fuimos': ('hello', 'met1', 'seen1'),
'gana': ('verb3',), 'gano': ('verb3',), 'gerente': ('rel',), 'gestor': ('rel',), 'gira': ('give3',), 'girar':
('giveinf',), 'girarla': ('giveinf',), 'girarlas': ('giveinf',), 'girarle': ('giveinf',), 'girarles': ('giveinf',),
'girarlo': ('giveinf',), 'girarlos': ('giveinf',), 'girarme': ('giveinf', 'infme'), 'girarsela': ('giveinf',),
'girarselas': ('giveinf',), 'girarselo': ('giveinf',), 'girarselos': ('giveinf',), 'giro': ('give1',), 'gloria':
('name_words',), 'guadalupe': ('name_words',), 'guerra': ('name_words',), 'guia': ('paper',), 'gusta': ('verb3',),
'gustaria': ('verb3',), 'gusto': ('verb3',), 'h': ('hours',), 'ha': ('verb3',), 'habia': ('verb3',), 'hablado':
('done_pp',), 'hablamos': ('hello', 'met1', 'seen1'), 'hablar': ('see_inf',), 'hablare': ('shall1',), 'hablaremos':
('shall1',), 'hable': ('hello', 'seen1', 'should'), 'hablemos': ('should',), 'hablo': ('called3', 'seen1'), 'habra':
('verb3',), 'habria': ('have_to',), 'hace': ('hello', 'verb3'), 'hacemos': ('give1',), 'hacer': ('giveinf',),
'hacerla': ('giveinf',), 'hacerlas': ('giveinf',), 'hacerle': ('giveinf', 'infle'), 'hacerles': ('giveinf',),
'hacerlo': ('giveinf',), 'hacerlos': ('giveinf',), 'hacerme': ('giveinf', 'infme'), 'hacersela': ('giveinf',),
'hacerselas': ('giveinf',), 'hacerselo': ('giveinf',), 'hacerselos': ('giveinf',), 'hacia': ('hello', 'verb3'),
'haga': ('should',), 'hagamos': ('should',), 'hago': ('give1',), 'hara': ('verb3', 'give3'), 'hare': ('give1',),
'hasta': ('hello',), 'hay': ('hello', 'have_to'), 'hermana': ('rel',), 'hermano': ('rel',), 'herramienta': ('paper',),
'herrero': ('name_words',), 'hice': ('handed1',), 'hicimos': ('handed1',), 'hija': ('rel',), 'hijo': ('rel',),
'hijos': ('rel',), 'hizo': ('verb3',), 'hora': ('hours',), 'horas': ('hours',), 'hoy': ('hello',), 'hrs': ('hours',),
'hs': ('hours',), 'hubo': ('seen1',), 'iba': ('verb3',), 'idea': ('tip',), 'iglesias': ('name_words',), 'igual':
('filler',), 'informe': ('told1', 'paper'), 'inocencio': ('name_words',), 'insiste': ('verb3', 'opines'), 'insistio':
('verb3', 'opines'), 'intentamos': ('tried1',), 'intente': ('tried1',), 'intento': ('tried1',), 'interesa':
('verb3',), 'intereso': ('verb3',), 'inversionista': ('rel',), 'inversor': ('rel',), 'inversora': ('rel',),
'inversores': ('rel',), 'invertira': ('verb3',), 'invierta': ('should',), 'invierte': ('verb3',), 'invirtio':
('verb3',), 'invitado': ('called_pp',), 'invitar': ('giveinf', 'see_inf'), 'invitarla': ('giveinf',), 'invitarlas':
('giveinf',), 'invitarle': ('giveinf',), 'invitarles': ('giveinf',), 'invitarlo': ('giveinf',), 'invitarlos':
('giveinf',), 'invitarme': ('giveinf', 'infme'), 'invitarsela': ('giveinf',), 'invitarselas': ('giveinf',),
'invitarselo': ('giveinf',), 'invitarselos': ('giveinf',), 'invite': ('called1',), 'invito': ('reach', 'called3',
'urges'), 'ir': ('see_inf',), 'ira': ('verb3',), 'jamas': ('not',), 'jazmin': ('name_words',), 'jefa': ('rel',),
'jefe': ('rel',), 'jubila': ('verb3',), 'jubilo': ('verb3',), 'jueves': ('hello',), 'junta': ('date',), 'juntamos':
('met1', 'seen1'), 'juntarme': ('see_inf',), 'juntarnos': ('hello', 'see_inf'), 'junte': ('met1',), 'justo':
('filler', 'name_words'), 'la': ('them', 'det', 'hello', 'any_det', 'clitic'), 'lance': ('should',), 'lancemos':
('should',), 'landing': ('paper',), 'lanza': ('verb3',), 'lanzan': ('verb3',), 'lanzara': ('verb3',), 'lanzo':
('verb3',), 'las': ('them', 'det', 'hello', 'any_det', 'clitic', 'link'), 'le': ('them', 'hello', 'clitic'), 'leal':
('name_words',), 'lei': ('read1',), 'leon': ('name_words',), 'les': ('them', 'hello', 'clitic'), 'levanta':
('verb3',), 'levantan': ('verb3',), 'levante': ('should',), 'levantemos': ('should',), 'levanto': ('verb3',), 'libro':
('paper',), 'lidera': ('verb3',), 'lidero': ('verb3',), 'link': ('letter', 'paper'), 'lista': ('paper',), 'llamada':
('hello', 'letter', 'date'), 'llamado': ('done_pp', 'letter', 'called_pp'), 'llamamos': ('give1', 'met1', 'called1'),
'llamar': ('hello', 'giveinf', 'see_inf'), 'llamara': ('give3', 'will3'), 'llamare': ('give1',), 'llamarla':
('giveinf', 'see_inf', 'infle'), 'llamarlas': ('giveinf',), 'llamarle': ('giveinf', 'see_inf', 'infle'), 'llamarles':
('giveinf',), 'llamarlo': ('giveinf', 'see_inf', 'infle'), 'llamarlos': ('giveinf',), 'llamarme': ('giveinf',
'infme'), 'llamarnos': ('giveinf', 'see_inf', 'infme'), 'llamaron': ('reach', 'called3'), 'llamarsela': ('giveinf',),
'llamarselas': ('giveinf',), 'llamarselo': ('giveinf',), 'llamarselos': ('giveinf',), 'llame': ('hello', 'called1',
'seen1'), 'llamo': ('hello', 'reach', 'give1', 'called3'), 'llega': ('verb3',), 'llegara': ('verb3',), 'llego':
('verb3', 'came3'), 'llegue': ('managed1',), 'lleva': ('verb3', 'is3'), 'llevaba': ('verb3',), 'llevar': ('giveinf',),
'llevare': ('give1',), 'llevarla': ('giveinf',), 'llevarlas': ('giveinf',), 'llevarle': ('giveinf', 'infle'),
'llevarles': ('giveinf',), 'llevarlo': ('giveinf',), 'llevarlos': ('giveinf',), 'llevarsela': ('giveinf',),
'llevarselas': ('giveinf',), 'llevarselo': ('giveinf',), 'llevarselos': ('giveinf',), 'lleve': ('called1',), 'llevo':
('verb3', 'give1', 'called3'), 'lo': ('them', 'hello', 'clitic'), 'localizar': ('see_inf',), 'localizarla':
('see_inf',), 'localizarlo': ('see_inf',), 'logramos': ('managed1',), 'logre': ('managed1',), 'los': ('them', 'det',
'hello', 'any_det', 'clitic', 'link'), 'lozano': ('name_words',), 'luego': ('filler',), 'luna': ('name_words',),
'lunes': ('hello',), 'luz': ('name_words',), 'madre': ('rel',), 'mail': ('letter',), 'malogro': ('off',), 'mama':
('rel',), 'mami': ('rel',), 'manana': ('hello',), 'manda': ('hello', 'give3', 'sent_to'), 'mandado': ('called_pp',),
'mandamos': ('give1',), 'mandan': ('give3',), 'mandar': ('giveinf',), 'mandara': ('give3', 'will3'), 'mandare':
('give1',), 'mandaremos': ('give1',), 'mandarla': ('giveinf',), 'mandarlas': ('giveinf',), 'mandarle': ('hello',
'giveinf', 'infle'), 'mandarles': ('giveinf', 'infle'), 'mandarlo': ('giveinf', 'infle'), 'mandarlos': ('giveinf',),
'mandarme': ('giveinf', 'infme'), 'mandarmela': ('giveinf', 'infme'), 'mandarmelo': ('giveinf', 'infme'), 'mandarnos':
('giveinf', 'infme'), 'mandarsela': ('giveinf', 'infle'), 'mandarselas': ('giveinf',), 'mandarselo': ('giveinf',
'infle'), 'mandarselos': ('giveinf',), 'mande': ('handed1',), 'mando': ('hello', 'reach', 'give1', 'sent_to'),
'maneja': ('verb3',), 'manzano': ('name_words',), 'mar': ('name_words',), 'marca': ('give3',), 'marcada': ('set',),
'marcar': ('giveinf',), 'marco': ('reach', 'give1', 'called3'), 'margarita': ('name_words',), 'marido': ('rel',),
'marin': ('name_words',), 'marina': ('name_words',), 'marque': ('called1',), 'martes': ('hello',), 'mas': ('hello',),
'masterclass': ('course',), 'material': ('paper',), 'mates': ('drink', 'date'), 'maximo': ('name_words',), 'me':
('me', 'clitic'), 'mediodia': ('hello',), 'mejor': ('should',), 'mejoro': ('verb3',), 'menciona': ('verb3', 'opines'),
'menciono': ('verb3', 'opines', 'says'), 'mensaje': ('letter',), 'mensajeamos': ('met1',), 'mensajeo': ('called3',),
'mensajes': ('letter',), 'mensajito': ('letter',), 'mentoria': ('mentor_noun',), 'mentorias': ('mentor_noun',),
'mentoring': ('mentor_noun',), 'mercedes': ('name_words',), 'mes': ('hello',), 'mesa': ('date',), 'meses': ('hello',),
'mi': ('me', 'my', 'hello', 'any_det'), 'miercoles': ('hello',), 'milagros': ('name_words',), 'mirar': ('giveinf',),
'mirarla': ('giveinf',), 'mirarlas': ('giveinf',), 'mirarle': ('giveinf',), 'mirarles': ('giveinf',), 'mirarlo':
('giveinf',), 'mirarlos': ('giveinf',), 'mirarsela': ('giveinf',), 'mirarselas': ('giveinf',), 'mirarselo':
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
'hello', 'clitic'), 'nosotras': ('i',), 'nosotros': ('i', 'hello'), 'novia': ('rel',), 'novio': ('rel',), 'nuestra':
('my', 'any_det'), 'nuestras': ('my',), 'nuestro': ('my', 'any_det'), 'nuestros': ('my',), 'nunca': ('not',),
'observaciones': ('feedback_noun',), 'obviamente': ('filler',), 'odia': ('verb3',), 'odio': ('verb3',), 'oficina':
('rel',), 'ofrecio': ('may3',), 'olmo': ('name_words',), 'opina': ('verb3', 'opines'), 'opinion': ('tip',), 'opino':
('opines',), 'organiza': ('verb3',), 'organizo': ('verb3',), 'pactada': ('set',), 'pactamos': ('set_up',), 'padre':
('rel',), 'paga': ('verb3', 'give3'), 'pagan': ('give3',), 'pagar': ('giveinf',), 'pagara': ('verb3', 'give3'),
'pagare': ('give1',), 'pagarla': ('giveinf',), 'pagarlas': ('giveinf',), 'pagarle': ('giveinf', 'infle'), 'pagarles':
('giveinf',), 'pagarlo': ('giveinf',), 'pagarlos': ('giveinf',), 'pagarme': ('giveinf', 'infme'), 'pagarsela':
('giveinf',), 'pagarselas': ('giveinf',), 'pagarselo': ('giveinf',), 'pagarselos': ('giveinf',), 'pago': ('verb3',
'give1'), 'palma': ('name_words',), 'paloma': ('name_words',), 'pana': ('rel',), 'papa': ('rel',), 'papi': ('rel',),
'parcero': ('rel',), 'pardo': ('name_words',), 'pare': ('should',), 'parece': ('filler', 'verb3'), 'parecia':
('verb3',), 'pareja': ('rel',), 'paremos': ('should',), 'pasa': ('hello', 'give3'), 'pasada': ('hello',), 'pasado':
('hello',), 'pasamos': ('give1', 'moved1'), 'pasan': ('give3',), 'pasar': ('giveinf', 'see_inf'), 'pasara': ('give3',
'will3'), 'pasare': ('give1',), 'pasarla': ('giveinf',), 'pasarlas': ('giveinf',), 'pasarle': ('hello', 'giveinf',
'infle'), 'pasarles': ('giveinf', 'infle'), 'pasarlo': ('giveinf',), 'pasarlos': ('giveinf',), 'pasarme': ('giveinf',
'infme'), 'pasarmela': ('giveinf', 'infme'), 'pasarmelo': ('giveinf', 'infme'), 'pasarnos': ('giveinf', 'infme'),
'pasaron': ('reach', 'came3'), 'pasarsela': ('giveinf', 'infle'), 'pasarselas': ('giveinf',), 'pasarselo': ('giveinf',
'infle'), 'pasarselos': ('giveinf',), 'pase': ('handed1',), 'paso': ('hello', 'reach', 'give1', 'came3', 'seen1',
'moved3'), 'pastor': ('name_words',), 'paz': ('name_words',), 'pegue': ('met1',), 'pena': ('name_words',), 'pensaba':
('verb3',), 'perdio': ('verb3',), 'perla': ('name_words',), 'pero': ('hello',), 'perro': ('rel',), 'pescador':
('name_words',), 'pida': ('should',), 'pidamos': ('should',), 'pide': ('verb3',), 'pidio': ('hello', 'verb3'),
'piedad': ('name_words',), 'piensa': ('verb3', 'may3', 'opines'), 'piensan': ('verb3',), 'pierde': ('verb3',),
'pilar': ('name_words',), 'pino': ('name_words',), 'pitch': ('rel', 'paper'), 'plan': ('paper',), 'plantada':
('stood',), 'plantadas': ('stood',), 'plantado': ('stood',), 'plantados': ('stood',), 'plantilla': ('paper',),
'platique': ('hello',), 'plaza': ('name_words',), 'podcast': ('paper',), 'podia': ('verb3',), 'podra': ('verb3',
'may3'), 'podria': ('verb3', 'may3', 'should'), 'podriamos': ('should',), 'polas': ('drink',), 'pondra': ('verb3',
'give3'), 'pone': ('verb3',), 'ponencia': ('course',), 'poner': ('giveinf',), 'ponerla': ('giveinf',), 'ponerlas':
('giveinf',), 'ponerle': ('giveinf',), 'ponerles': ('giveinf',), 'ponerlo': ('giveinf',), 'ponerlos': ('giveinf',),
'ponerme': ('giveinf', 'infme'), 'ponernos': ('giveinf', 'infme'), 'ponersela': ('giveinf',), 'ponerselas':
('giveinf',), 'ponerselo': ('giveinf',), 'ponerselos': ('giveinf',), 'ponga': ('should',), 'pongamos': ('should',),
'pongo': ('give1',), 'por': ('hello', 'link'), 'porque': ('hello',), 'pospone': ('moved3',), 'posponemos':
('moved1',), 'pospuesta': ('moved_pp',), 'pospuesto': ('moved_pp',), 'pospuso': ('off', 'moved3'), 'posterga':
('moved3',), 'postergada': ('moved_pp',), 'postergado': ('moved_pp',), 'postergamos': ('moved1',), 'postergo': ('off',
'moved3'), 'pozo': ('name_words',), 'prado': ('name_words',), 'prefiere': ('verb3',), 'prefirio': ('verb3',),
'pregunta': ('verb3', 'says'), 'preguntar': ('see_inf',), 'pregunto': ('verb3', 'says'), 'preocupa': ('verb3',),
'prepara': ('give3',), 'preparamos': ('give1',), 'preparar': ('giveinf',), 'preparara': ('give3', 'will3'),
'preparare': ('give1',), 'prepararla': ('giveinf',), 'prepararlas': ('giveinf',), 'prepararle': ('giveinf', 'infle'),
'prepararles': ('giveinf',), 'prepararlo': ('giveinf',), 'prepararlos': ('giveinf',), 'prepararme': ('giveinf',
'infme'), 'prepararsela': ('giveinf',), 'prepararselas': ('giveinf',), 'prepararselo': ('giveinf',), 'prepararselos':
('giveinf',), 'preparo': ('give1',), 'presenta': ('give3',), 'presentacion': ('paper',), 'presentamos': ('give1',),
'presentan': ('give3',), 'presentar': ('giveinf',), 'presentara': ('give3', 'will3'), 'presentare': ('give1',),
'presentarla': ('giveinf',), 'presentarlas': ('giveinf',), 'presentarle': ('giveinf', 'infle'), 'presentarles':
('giveinf', 'infle'), 'presentarlo': ('giveinf',), 'presentarlos': ('giveinf',), 'presentarme': ('giveinf', 'infme'),
'presentarnos': ('giveinf', 'infme'), 'presentarsela': ('giveinf',), 'presentarselas': ('giveinf',), 'presentarselo':
('giveinf',), 'presentarselos': ('giveinf',), 'presento': ('give1',), 'presta': ('give3',), 'prestar': ('giveinf',),
'prestara': ('give3',), 'prestare': ('give1',), 'prestarla': ('giveinf',), 'prestarlas': ('giveinf',), 'prestarle':
('giveinf', 'infle'), 'prestarles': ('giveinf',), 'prestarlo': ('giveinf',), 'prestarlos': ('giveinf',), 'prestarme':
('giveinf', 'infme'), 'prestarsela': ('giveinf',), 'prestarselas': ('giveinf',), 'prestarselo': ('giveinf',),
'prestarselos': ('giveinf',), 'preste': ('handed1',), 'presto': ('give1',), 'prevista': ('set',), 'previsto':
('set',), 'prima': ('rel',), 'primo': ('rel',), 'probablemente': ('filler',), 'probe': ('tried1', 'read1'),
'probemos': ('should',), 'probo': ('verb3',), 'producto': ('rel', 'paper'), 'programada': ('set',), 'programado':
('set',), 'programamos': ('set_up',), 'programe': ('set_up',), 'promete': ('may3',), 'prometio': ('may3',), 'propone':
('verb3',), 'propuesta': ('paper',), 'propuso': ('verb3', 'may3'), 'prospero': ('name_words',), 'proxima': ('hello',),
'proximo': ('hello',), 'proyecto': ('rel',), 'prueba': ('verb3',), 'pruebe': ('should',), 'pude': ('managed1',),
'pudimos': ('managed1',), 'puede': ('verb3', 'may3'), 'pueden': ('verb3',), 'puente': ('name_words',), 'pues':
('filler',), 'puesta': ('set',), 'puso': ('verb3',), 'que': ('hello',), 'queda': ('verb3',), 'quedado': ('done_pp',),
'quedamos': ('hello', 'met1', 'seen1'), 'quedar': ('see_inf',), 'quedaremos': ('shall1',), 'quede': ('hello', 'met1'),
'quedo': ('hello', 'verb3'), 'queria': ('verb3',), 'querra': ('verb3',), 'quiere': ('hello', 'verb3', 'may3', 'is3'),
'quieren': ('verb3',), 'quise': ('tried1',), 'quisiera': ('verb3',), 'quisimos': ('tried1',), 'rapidamente':
('filler',), 'rapidito': ('filler',), 'rapido': ('filler',), 'reagenda': ('moved3',), 'reagendada': ('moved_pp',),
'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagende': ('moved1',), 'reagendo': ('moved3',),
'realmente': ('filler',), 'rechaza': ('verb3',), 'rechazo': ('verb3',), 'recibi': ('called1',), 'recibido':
('called_pp',), 'recibimos': ('called1',), 'recibio': ('reach', 'called3'), 'recien': ('filler', 'hello'), 'recogi':
('called1',), 'recogio': ('called3',), 'recomendaba': ('advises',), 'recomendacion': ('tip',), 'recomendar':
('giveinf',), 'recomendare': ('give1',), 'recomendarla': ('giveinf',), 'recomendarlas': ('giveinf',), 'recomendarle':
('giveinf',), 'recomendarles': ('giveinf',), 'recomendarlo': ('giveinf',), 'recomendarlos': ('giveinf',),
'recomendarme': ('giveinf', 'infme'), 'recomendarsela': ('giveinf',), 'recomendarselas': ('giveinf',),
'recomendarselo': ('giveinf',), 'recomendarselos': ('giveinf',), 'recomendo': ('verb3', 'advises'), 'recomienda':
('verb3', 'advises'), 'recomiendo': ('give1',), 'reconoce': ('opines',), 'reconocio': ('says',), 'recorda':
('remind',), 'recordar': ('giveinf', 'remind'), 'recordarme': ('remind',), 'recorte': ('should',), 'recuerda':
('remind',), 'reenvia': ('give3',), 'reenviar': ('giveinf',), 'reenviara': ('give3',), 'reenviare': ('give1',),
'reenviarla': ('giveinf',), 'reenviarlas': ('giveinf',), 'reenviarle': ('giveinf', 'infle'), 'reenviarles':
('giveinf',), 'reenviarlo': ('giveinf',), 'reenviarlos': ('giveinf',), 'reenviarme': ('giveinf', 'infme'),
'reenviarsela': ('giveinf',), 'reenviarselas': ('giveinf',), 'reenviarselo': ('giveinf',), 'reenviarselos':
('giveinf',), 'reenvie': ('handed1',), 'reenvio': ('give1',), 'refugio': ('name_words',), 'regale': ('handed1',),
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
('feedback_noun',), 'reuni': ('met1', 'seen1'), 'reunimos': ('met1', 'seen1'), 'reunion': ('hello', 'date'),
'reunirme': ('see_inf',), 'reunirnos': ('see_inf',), 'revisa': ('give3',), 'revisar': ('giveinf',), 'revisara':
('give3', 'will3'), 'revisare': ('give1',), 'revisarla': ('giveinf',), 'revisarlas': ('giveinf',), 'revisarle':
('giveinf', 'infle'), 'revisarles': ('giveinf',), 'revisarlo': ('giveinf',), 'revisarlos': ('giveinf',), 'revisarme':
('giveinf', 'infme'), 'revisarsela': ('giveinf',), 'revisarselas': ('giveinf',), 'revisarselo': ('giveinf',),
'revisarselos': ('giveinf',), 'revise': ('should', 'read1'), 'reviso': ('give1',), 'rey': ('name_words',), 'reyes':
('name_words',), 'rio': ('name_words',), 'rios': ('name_words',), 'rivera': ('name_words',), 'robles':
('name_words',), 'rojas': ('name_words',), 'rosa': ('name_words',), 'rosario': ('name_words',), 'rubio':
('name_words',), 'sabado': ('hello', 'name_words'), 'sabe': ('verb3', 'opines'), 'sabia': ('verb3',), 'saldra':
('verb3',), 'sale': ('verb3',), 'salia': ('verb3',), 'salio': ('verb3', 'seen1'), 'salir': ('see_inf',), 'salta':
('sent_to',), 'salto': ('sent_to',), 'salude': ('called1',), 'saludo': ('reach', 'called3'), 'salvador':
('name_words',), 'santos': ('name_words',), 'saque': ('should',), 'saquemos': ('should',), 'se': ('them', 'hello',
'verb3', 'is3'), 'secretaria': ('rel',), 'secretario': ('rel',), 'seguia': ('verb3',), 'seguira': ('verb3',), 'segun':
('hello',), 'seguramente': ('filler',), 'semana': ('hello',), 'seminario': ('course',), 'sentamos': ('met1',),
'sente': ('met1',), 'separa': ('verb3',), 'separo': ('verb3',), 'sera': ('verb3',), 'seria': ('verb3',), 'serrano':
('name_words',), 'siempre': ('filler',), 'siente': ('opines',), 'sierra': ('name_words',), 'sigue': ('verb3',),
'siguio': ('verb3',), 'sin': ('hello',), 'sms': ('letter',), 'sobre': ('hello',), 'sobrina': ('rel',), 'sobrino':
('rel',), 'socia': ('rel',), 'socio': ('rel',), 'socios': ('rel',), 'socorro': ('name_words',), 'sol':
('name_words',), 'soledad': ('name_words',), 'solo': ('filler',), 'son': ('verb3',), 'sostiene': ('opines',),
'startup': ('rel',), 'su': ('their', 'hello', 'any_det'), 'suba': ('should',), 'subamos': ('should',), 'sube':
('verb3',), 'subio': ('verb3',), 'subir': ('giveinf',), 'subirla': ('giveinf',), 'subirlas': ('giveinf',), 'subirle':
('giveinf',), 'subirles': ('giveinf',), 'subirlo': ('giveinf',), 'subirlos': ('giveinf',), 'subirsela': ('giveinf',),
'subirselas': ('giveinf',), 'subirselo': ('giveinf',), 'subirselos': ('giveinf',), 'suegra': ('rel',), 'suegro':
('rel',), 'suena': ('verb3',), 'sufre': ('verb3',), 'sufrio': ('verb3',), 'sugerencia': ('tip',), 'sugeria':
('advises',), 'sugiere': ('verb3', 'advises'), 'sugirio': ('verb3', 'advises'), 'supuestamente': ('filler',), 'sus':
('their', 'hello', 'any_det'), 'suspende': ('off',), 'suspendida': ('off',), 'suspendido': ('off',), 'suspendieron':
('off',), 'suspendio': ('off',), 'tacos': ('drink',), 'taller': ('course',), 'tambien': ('filler', 'hello'),
'tampoco': ('not',), 'tarde': ('hello',), 'tb': ('filler',), 'telefonee': ('called1',), 'telefoneo': ('reach',
'called3'), 'teme': ('verb3',), 'template': ('paper',), 'tendra': ('verb3',), 'tendria': ('have_to',), 'tendriamos':
('have_to',), 'tenemos': ('hello', 'have_to'), 'tenga': ('should',), 'tengo': ('hello', 'have_to'), 'tenia': ('verb3',
'is3'), 'termina': ('verb3',), 'terminar': ('see_inf',), 'terminara': ('verb3',), 'termino': ('verb3',), 'texto':
('paper',), 'tia': ('rel',), 'tiene': ('hello', 'verb3', 'is3'), 'tienen': ('verb3',), 'tinto': ('date',), 'tio':
('rel',), 'tip': ('tip',), 'tips': ('tip',), 'tirada': ('stood',), 'tirado': ('stood',), 'tmb': ('filler',), 'toda':
('filler',), 'todavia': ('filler',), 'todo': ('filler',), 'toma': ('verb3',), 'tomado': ('done_pp',), 'tomamos':
('hello', 'met1'), 'tomar': ('see_inf',), 'tomara': ('verb3',), 'tomare': ('shall1',), 'tomaremos': ('shall1',),
'tome': ('hello', 'met1'), 'tomo': ('verb3', 'answers'), 'topa': ('verb3',), 'topamos': ('met1',), 'tope': ('met1',),
'topo': ('verb3',), 'toro': ('name_words',), 'torre': ('name_words',), 'torres': ('name_words',), 'trabaja': ('verb3',
'is3'), 'trabajaba': ('verb3',), 'trabajan': ('verb3',), 'trabajo': ('verb3',), 'trae': ('give3',), 'traer':
('giveinf',), 'traera': ('give3',), 'traere': ('give1',), 'traerla': ('giveinf',), 'traerlas': ('giveinf',),
'traerle': ('giveinf', 'infle'), 'traerles': ('giveinf',), 'traerlo': ('giveinf',), 'traerlos': ('giveinf',),
'traerme': ('giveinf', 'infme'), 'traernos': ('giveinf', 'infme'), 'traersela': ('giveinf',), 'traerselas':
('giveinf',), 'traerselo': ('giveinf',), 'traerselos': ('giveinf',), 'tragos': ('drink',), 'traigo': ('give1',),
'trajo': ('called3',), 'transferir': ('giveinf',), 'transferira': ('give3',), 'transferire': ('give1',),
'transferirla': ('giveinf',), 'transferirlas': ('giveinf',), 'transferirle': ('giveinf',), 'transferirles':
('giveinf',), 'transferirlo': ('giveinf',), 'transferirlos': ('giveinf',), 'transferirme': ('giveinf', 'infme'),
'transferirsela': ('giveinf',), 'transferirselas': ('giveinf',), 'transferirselo': ('giveinf',), 'transferirselos':
('giveinf',), 'transfiere': ('give3',), 'transfiero': ('give1',), 'trasladada': ('moved_pp',), 'trate': ('tried1',),
'tropece': ('met1',), 'truco': ('tip',), 'tutoria': ('mentor_noun',), 'tuve': ('seen1',), 'tuvimos': ('seen1',),
'tuvo': ('verb3',), 'ubicar': ('see_inf',), 'ubicarla': ('see_inf',), 'ubicarlo': ('see_inf',), 'un': ('det', 'hello',
'any_det', 'link'), 'una': ('det', 'hello', 'any_det', 'link'), 'unas': ('det', 'hello', 'any_det', 'link'), 'unos':
('det', 'hello', 'any_det', 'link'), 'usa': ('verb3',), 'usaba': ('verb3',), 'use': ('should',), 'usted': ('hello',),
'ustedes': ('hello',), 'va': ('verb3', 'sent_to', 'is3'), 'vaca': ('name_words',), 'valle': ('name_words',), 'van':
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
'visite': ('called1',), 'visito': ('reach', 'called3'), 'vive': ('verb3', 'is3'), 'viven': ('verb3',), 'vivia':
('verb3',), 'volvera': ('verb3',), 'volvio': ('verb3',), 'vos': ('hello',), 'vuelve': ('verb3',), 'wasap':
('letter',), 'web': ('paper',), 'whatsapp': ('letter',), 'whatsappeo': ('reach', 'called3'), 'workshop': ('course',),
'wpp': ('letter',), 'wsp': ('letter',), 'y': ('and', 'hello'), 'ya': ('filler',), 'yo': ('i', 'hello', 'clitic'),
'zapatero': ('name_words',)}


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
'al': 73, 'derecho': 74, 'directo': 74, 'el': 73}, {'D': 12, 'con': 12, 'el': 12, 'para': 12}, {'<date>': 12},
{'<any_det>': 77, '<date>': 12, 'con': 12, 'juntarnos': 12, 'para': 12, 'reunirnos': 12, 'vernos': 12}, {'ok': 37,
'si': 37}, {'respuesta': 37}, {'el': 79, 'feedback': 37, 'noticias': 37, 'novedades': 37, 'razon': 37, 'respuesta':
37, 'una': 80}, {'D': 37, 'algo': 37, 'cuando': 37, 'cuanto': 37, 'el': 37, 'la': 37, 'manana': 37, 'que': 37, 'si':
37}, {'favor': 37, 'intro': 37}, {'intro': 37}, {'favor': 37}, {'el': 83, 'la': 84, 'llegar': 37, 'saber': 37, 'un':
85, 'una': 84}, {'contacto': 37}, {'en': 87}, {'da': 81, 'desaconseja': 0, 'desaconsejo': 0, 'dice': 82, 'dira': 82,
'hace': 86, 'pondra': 88, 'pone': 88}, {'<will3>': 37, 'desaconseja': 0, 'desaconsejo': 0, 'me': 89, 'nos': 89},
{'<give3>': 37}, {'^': 91}, {'^': 91, 'la': 92, 'lo': 92}, {'me': 93, 'nos': 93}, {'que': 94}, {'en': 61, 'que': 60},
{'firmemente': 96}, {'': (4, 'needs_from_me')}, {'<my>': 98}, {'^': 99}, {'con': 100}, {'^': 37}, {'a': 102}, {'^':
91, 'iba': 103, 'va': 103}, {'^': 91, 'iba': 103, 'la': 104, 'lo': 104, 'va': 103}, {'me': 105, 'nos': 105}, {'que':
106}, {'^': 0, 'que': 1}, {'de': 108}, {'opinion': 109}, {'la': 110}, {'de': 111, 'partidaria': 109, 'partidario':
109}, {'parte': 98}, {'mi': 113, 'nuestra': 113}, {'de': 114}, {'...': 115, '<my>': 98}, {'^': 98}, {'le': 117},
{'le': 117, 'yo': 118}, {'^': 116, 'que': 119}, {'de': 100}, {'espera': 121}, {'la': 122}, {'de': 96}, {'le': 100,
'yo': 100}, {'^': 99, 'que': 125}, {'a': 123, 'convencida': 124, 'convencido': 124, 'esperando': 126}, {'me': 102},
{'que': 128}, {'de': 102, 'en': 102}, {'dicho': 107, 'quedado': 130}, {'a': 39}, {'que': 1}, {'en': 133}, {'falta':
100}, {'hace': 135}, {'a': 1}, {'contra': 1, 'de': 1, 'que': 1, 'sobre': 1}, {'<should>': 0, 'hay': 54, 'tengo': 54},
{'^': 139}, {'que': 140}, {'centre': 0, 'conviene': 0, 'enfoque': 0, 'olvide': 0}, {'centremos': 0, 'conviene': 0,
'enfoquemos': 0}, {'cuidado': 0}, {'<have_to>': 54, '<should>': 0, 'lo': 55, 'me': 142, 'nos': 143, 'tenga': 144},
{'<have_to>': 54, '<should>': 0, 'lo': 55, 'me': 142, 'no': 145, 'nos': 143, 'tenga': 144}, {'^': 146}, {'^': 146,
'yo': 147}, {'...': 141, 'que': 148}, {'<any_det>': 37, 'dinero': 37, 'plata': 37}, {'que': 148}, {'^': 146, 'me':
105, 'nos': 105, 'yo': 147}, {'...': 141, 'que': 152}, {'<any_det>': 98}, {'^': 154}, {'pidiendo': 155}, {'que': 152},
{'^': 37, 'que': 102}, {'aconsejado': 108, 'dicho': 157, 'prometido': 158, 'quedado': 130, 'recomendado': 108,
'sugerido': 108}, {'<giveinf>': 37}, {'^': 160}, {'a': 161}, {'<should>': 0, 'no': 0}, {'^': 163}, {'que': 164},
{'en': 165}, {'': (3, 'advice'), '<have_to>': 54, '<should>': 0, 'lo': 55, 'me': 142, 'nos': 143, 'tenga': 144},
{'<have_to>': 54, '<should>': 0, 'lo': 55, 'me': 142, 'no': 167, 'nos': 143, 'tenga': 144}, {'^': 168, 'yo': 147},
{'que': 169}, {'en': 170}, {'^': 154, 'que': 164}, {'^': 37, 'me': 102}, {'^': 37, 'me': 102, 'que': 173}, {'que':
102}, {'algo': 37, 'noticias': 37, 'novedades': 37, 'respuesta': 37}, {'^': 176, 'que': 102}, {'<advises>': 2,
'<urges>': 137, '^': 91, 'advierte': 138, 'advirtio': 138, 'alerto': 138, 'aseguro': 95, 'comento': 149, 'debe': 150,
'deben': 150, 'decia': 151, 'dice': 153, 'dijo': 153, 'esta': 156, 'ha': 159, 'iba': 162, 'insiste': 166, 'insistio':
171, 'la': 92, 'las': 92, 'lo': 92, 'los': 92, 'pide': 172, 'pidio': 165, 'previno': 138, 'promete': 158, 'prometio':
174, 'queda': 130, 'quedaron': 130, 'quedo': 130, 'reclama': 155, 'reclamo': 155, 'tenia': 175, 'tiene': 177,
'tienen': 175, 'va': 162, 'van': 162}, {'^': 98, 'le': 117}, {'^': 98, 'le': 117, 'yo': 179}, {'^': 116, 'que': 180},
{'<advises>': 2, '<urges>': 137, '^': 91, 'advierte': 138, 'advirtio': 138, 'alerto': 138, 'aseguro': 95, 'comento':
149, 'debe': 150, 'deben': 150, 'decia': 151, 'dice': 153, 'dijo': 153, 'ha': 159, 'iba': 162, 'insiste': 166,
'insistio': 171, 'la': 92, 'las': 92, 'lo': 92, 'los': 92, 'pide': 165, 'pidio': 165, 'previno': 138, 'promete': 158,
'prometio': 174, 'queda': 130, 'quedaron': 130, 'quedo': 130, 'tenia': 175, 'tiene': 175, 'tienen': 175, 'va': 162,
'van': 162}, {'^': 116}, {'me': 102, 'nos': 102}, {'^': 37, 'que': 184}, {'de': 185, 'en': 185}, {'': (6, 'theirs'),
'me': 37}, {'conmigo': 130, 'de': 185, 'debiendo': 187, 'en': 185}, {'escribir': 37, 'escribirme': 37, 'llamar': 37,
'llamarme': 37}, {'^': 189}, {'a': 190}, {'de': 102}, {'compromete': 103, 'comprometio': 103, 'encarga': 192, 'ocupa':
192, 'ofrecio': 103}, {'que': 39}, {'<advises>': 2, '<may3>': 39, '<opines>': 63, '^': 90, 'aseguro': 95, 'cree': 97,
'cuenta': 101, 'debe': 39, 'dice': 107, 'dijo': 107, 'era': 112, 'es': 112, 'espera': 120, 'esta': 127, 'falta': 129,
'falto': 129, 'ha': 131, 'iba': 132, 'insiste': 134, 'insistio': 134, 'le': 136, 'me': 178, 'necesita': 181, 'nos':
182, 'pide': 100, 'precisa': 183, 'promete': 158, 'prometio': 174, 'propone': 133, 'propuso': 133, 'queda': 130,
'quedaron': 186, 'quedo': 188, 'quiere': 183, 'regresa': 191, 'requiere': 183, 'se': 193, 'tenia': 194, 'tiene': 194,
'tienen': 194, 'va': 132, 'van': 132, 'volvera': 191, 'vuelve': 191}, {'...': 1}, {'D': 196, '^': 0, 'a': 196, 'al':
196, 'de': 196, 'durante': 196, 'en': 196, 'era': 108, 'es': 108, 'fue': 108, 'por': 196, 'que': 1}, {'<them>': 197,
'N': 197}, {'<them>': 197, 'N': 197, 'el': 198, 'la': 198}, {'de': 199, 'del': 199}, {'': (9, 'told')}, {'N': 201},
{'a': 202}, {'<see_inf>': 50}, {'<see_inf>': 50, 'de': 204}, {'a': 3, 'por': 3}, {'paso': 206, 'vinieron': 3, 'vino':
3}, {'desaconseja': 0, 'desaconsejo': 0, 'me': 89, 'nos': 89}, {'N': 1}, {'de': 209}, {'': (7, 'waiting')}, {'': (7,
'waiting'), 'l': 211}, {'': (7, 'waiting'), 'de': 212, 'del': 211}, {'espera': 213}, {'': (11, 'thinking')}, {'mejor':
215}, {'juicio': 1}, {'juicio': 210, 'la': 214, 'lo': 216, 'su': 217}, {'<see_inf>': 3}, {'de': 219}, {'mia': 66},
{'': (10, 'thanks')}, {'a': 222}, {'': (10, 'thanks'), 'a': 222}, {'con': 222}, {'': (13, 'talk')}, {'parecer': 226},
{'': (22, 'gave:encouragement')}, {'^': 228}, {'N': 229}, {'a': 230}, {'que': 211}, {'': (7, 'waiting'), 'a': 232,
'que': 211}, {'esperando': 233}, {'con': 3}, {'': (13, 'talk'), '<they>': 226}, {'que': 236}, {'de': 237}, {'^': 32,
'a': 33}, {'': (16, 'gave:intro')}, {'^': 240}, {'a': 241, 'con': 241, 'de': 241, 'entre': 241}, {'intro': 242,
'introduccion': 242, 'presentacion': 242, 'puente': 242}, {'el': 243, 'la': 243, 'una': 243}, {'': (18,
'gave:knowledge')}, {'^': 245}, {'a': 246, 'con': 246, 'en': 246}, {'N': 247}, {'a': 248}, {'': (23,
'gave:volunteering')}, {'^': 250}, {'alimentos': 251}, {'de': 252}, {'algo': 3, 'un': 3, 'una': 3}, {'': (21,
'gave:referral')}, {'^': 255}, {'a': 256, 'para': 256}, {'recomendacion': 257}, {'de': 258}, {'cruzo': 50}, {'vemos':
50}, {'coincido': 50, 'llamo': 50, 'me': 260, 'nos': 261, 'veo': 50}, {'comunitario': 251, 'social': 251}, {'que':
226}, {'<paper>': 20}, {'mi': 265, 'mis': 265, 'nuestra': 265}, {'experiencia': 246}, {'^': 266, 'mi': 267}, {'': (14,
'together')}, {'nosotros': 269}, {'N': 241}, {'N': 241, 'a': 271}, {'con': 271, 'y': 272}, {'N': 273}, {'a': 274},
{'dia': 1}, {'^': 0, 'del': 276, 'recibido': 1}, {'': (8, 'asked')}, {'a': 278}, {'N': 278}, {'a': 280, 'con': 278},
{'mi': 267}, {'dudas': 246, 'preguntas': 246}, {'las': 283, 'sus': 283}, {'que': 215}, {'correos': 3, 'mails': 3,
'mensajes': 3}, {'palabras': 3}, {'correos': 3, 'de': 286, 'mensajes': 3, 'palabra': 3, 'palabras': 3, 'unas': 287},
{'roja': 251}, {'vueltas': 50}, {'encargo': 66}, {'me': 291}, {'eso': 292, 'planton': 50}, {'llamado': 50, 'visto':
50}, {'<see_inf>': 215, 'haber': 294}, {'<see_inf>': 215}, {'haber': 50, 'llamar': 50, 'ver': 50}, {'a': 226}, {'N':
66}, {'': (12, 'task')}, {'N': 300}, {'a': 301, 'con': 301, 'y': 301}, {'N': 302}, {'N': 302, 'a': 303}, {'contacto':
300}, {'en': 305}, {'': (5, 'mine'), '^': 67, 'a': 299, 'conectar': 304, 'conectarlos': 300, 'juntar': 304,
'juntarlos': 300, 'ponerlos': 306, 'presentar': 304, 'presentarlos': 300}, {'a': 256, 'con': 256}, {'N': 308}, {'N':
308, 'a': 309}, {'<clitic>': 204, '<see_inf>': 50}, {'no': 311}, {'que': 312, 'sin': 311}, {'...': 313}, {'hace': 314,
'que': 236}, {'^': 245, 'a': 246, 'de': 246, 'en': 246, 'para': 246, 'sobre': 246}, {'<course>': 316}, {'gracias':
224}, {'el': 317, 'gracias': 224, 'la': 317, 'las': 318, 'un': 317, 'una': 317}, {'el': 317, 'la': 317, 'un': 317,
'una': 317}, {'^': 66}, {'la': 321, 'lo': 321}, {'<clitic>': 321, 'se': 322}, {'que': 323}, {'a': 246, 'con': 246},
{'mano': 325}, {'una': 326}, {'a': 50}, {'menos': 328}, {'de': 329}, {'cual': 226, 'cuales': 226}, {'de': 211, 'del':
211}, {'agenda': 12}, {'lugar': 1}, {'<them>': 1, 'N': 1}, {'de': 335, 'del': 335}, {'opinion': 1}, {'agenda': 12,
'cuanto': 236, 'espera': 332, 'la': 333, 'mi': 334, 'opinion': 336, 'su': 337, 'tu': 334}, {'de': 66}, {'yo': 339},
{'<their>': 18}, {'a': 246, 'como': 246}, {'N': 342, '^': 245}, {'a': 343, 'como': 246}, {'cinco': 269, 'cuatro': 269,
'dos': 269, 'tres': 269}, {'preguntar': 278}, {'para': 346}, {'N': 347}, {'a': 348}, {'podcast': 215, 'video': 215},
{'entrevista': 215}, {'podcast': 215}, {'de': 215}, {'charla': 353}, {'el': 350, 'la': 351, 'que': 215, 'un': 352,
'una': 354}, {'': (7, 'waiting'), 'respuesta': 211}, {'me': 211}, {'a': 232, 'el': 211, 'la': 356, 'noticias': 211,
'que': 357, 'respuesta': 211, 'su': 211, 'sus': 211}, {'<set>': 12, 'a': 123, 'convencida': 124, 'convencido': 124,
'en': 333, 'esperando': 126, 'pendiente': 68}, {'con': 3, 'tambien': 269}, {'dos': 269}, {'cuatro': 269, 'dos': 269,
'tres': 269}, {'con': 3, 'las': 361, 'los': 362, 'todos': 269}, {'de': 212, 'del': 211}, {'espera': 364}, {'la': 365},
{'a': 366, 'esperando': 233}, {'bien': 215, 'bueno': 215, 'dpm': 215}, {'a': 211}, {'': (7, 'waiting'), 'el': 211,
'la': 211, 'lo': 211, 'que': 211, 'su': 211, 'sus': 211}, {'de': 370, 'del': 370}, {'a': 366, 'atenta': 369, 'atento':
369, 'esperando': 233, 'pendiente': 371, 'pendientes': 371, 'pensando': 215}, {'rato': 3}, {'charlando': 3, 'con': 3,
'donde': 3, 'en': 3, 'hablando': 3, 'platicando': 3, 'reunida': 3, 'reunido': 3, 'tomando': 3, 'un': 373},
{'charlando': 3, 'con': 3, 'en': 3, 'hablando': 3, 'juntos': 3, 'reunidas': 3, 'reunidos': 3, 'revisando': 3,
'tomando': 3, 'trabajando': 3, 'viendo': 3}, {'tambien': 269}, {'N': 102, 'me': 102, 'nos': 102}, {'^': 67,
'conectar': 304, 'conectarlos': 300, 'juntar': 304, 'juntarlos': 300, 'ponerlos': 306, 'presentar': 304,
'presentarlos': 300, 'que': 377}, {'': (0, 'missed'), '<date>': 50}, {'': (0, 'missed'), '<date>': 50, 'la': 379},
{'': (0, 'missed'), '<date>': 50, 'a': 380, 'al': 379, 'el': 379, 'la': 379, 'su': 379, 'una': 379}, {'a': 381}, {'^':
67, 'que': 128}, {'<their>': 17, 'el': 17, 'la': 17}, {'^': 384}, {'a': 385, 'al': 385, 'de': 385, 'del': 385,
'sobre': 385}, {'^': 245, 'en': 246}, {'N': 387}, {'a': 388}, {'cobertura': 50}, {'de': 390}, {'casa': 3}, {'de': 3},
{'': (15, 'contact'), 'casa': 3, 'la': 392, 'lo': 393, 'ver': 3, 'visitar': 3}, {'a': 394, 'al': 3, 'con': 3, 'donde':
3}, {'a': 3, 'al': 3, 'con': 3, 'juntos': 3, 'por': 3}, {'N': 222, 'a': 222}, {'^': 250, 'con': 251, 'de': 251, 'en':
251, 'para': 251}, {'voluntariado': 398}, {'de': 399}, {'la': 5, 'verme': 3, 'vernos': 3, 'visitarme': 3}, {'casa': 3,
'la': 5}, {'a': 401, 'por': 402}, {'el': 50, 'la': 50, 'nuestra': 50, 'nuestro': 50}, {'aire': 404}, {'^': 37, 'el':
405, 'nada': 404}, {'de': 102, 'en': 406, 'pendiente': 404}, {'dicho': 107, 'pasado': 403, 'quedado': 407, 'venido':
403}, {'en': 204}, {'quedado': 409}, {'': (15, 'contact'), 'por': 3}, {'no': 50}, {'que': 412}, {'...': 313, 'mucho':
413}, {'pasado': 403, 'venido': 403}, {'D': 12}, {'<infle>': 66}, {'^': 417}, {'^': 67, 'conectar': 304,
'conectarlos': 300, 'juntar': 304, 'juntarlos': 300, 'ponerlos': 306, 'presentar': 304, 'presentarlos': 300},
{'almuerzo': 416, 'de': 418, 'junta': 416, 'que': 419, 'reunion': 416}, {'': (5, 'mine'), 'que': 66}, {'las': 12},
{'para': 12}, {'D': 12, 'el': 12, 'para': 12}, {'': (15, 'contact'), '<them>': 423, 'N': 424}, {'': (5, 'mine'), '^':
417, 'juntarnos': 12, 'vernos': 12}, {'': (5, 'mine'), '^': 417, 'almorzar': 12, 'comer': 12, 'hablar': 12,
'juntarnos': 12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'': (2, 'plan'), 'el': 12}, {'D': 12, 'a': 422, 'con':
425, 'de': 426, 'el': 12, 'en': 427, 'para': 428}, {'<done_pp>': 3, 'de': 418, 'prometido': 421, 'quedado': 429,
'visto': 4}, {'^': 417, 'juntarnos': 12, 'vernos': 12}, {'^': 417, 'almorzar': 12, 'comer': 12, 'hablar': 12,
'juntarnos': 12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 422, 'con': 425, 'de': 431, 'el': 12,
'en': 432, 'para': 428}, {'<done_pp>': 3, 'quedado': 433, 'visto': 4}, {'^': 32, 'a': 33, 'de': 33, 'en': 33},
{'mentor': 435, 'mentora': 435}, {'<course>': 316, 'intro': 242, 'introduccion': 242, 'presentacion': 242, 'puente':
242}, {'': (15, 'contact'), '<course>': 316}, {'': (15, 'contact'), '<course>': 316, 'intro': 242, 'introduccion':
242, 'presentacion': 242, 'puente': 242}, {'^': 250, 'con': 251, 'en': 251}, {'call': 3, 'de': 436, 'el': 437, 'la':
437, 'un': 438, 'una': 439, 'voluntariado': 440, 'zoom': 3}, {'call': 3, 'un': 3, 'una': 3, 'voluntariado': 440,
'zoom': 3}, {'<see_inf>': 50, '^': 38}, {'a': 443}, {'a': 204}, {'a': 271, 'con': 271, 'y': 271}, {'N': 446}, {'de':
447, 'entre': 447}, {'a': 3, 'al': 3, 'con': 3, 'un': 3}, {'a': 271, 'con': 271}, {'para': 50}, {'menos': 50}, {'de':
452}, {'campo': 37, 'cancha': 37, 'tejado': 37}, {'su': 454}, {'en': 455}, {'esta': 456}, {'es': 12}, {'dia': 201,
'tanto': 201}, {'contacto': 450}, {'al': 459, 'en': 460}, {'a': 256, 'ante': 256, 'con': 256, 'en': 256, 'para': 256},
{'<called1>': 3, '<moved3>': 49, '<off>': 50, '<sent_to>': 75, 'alente': 229, 'anime': 229, 'apoye': 229, 'avise':
201, 'ayude': 247, 'conecte': 450, 'console': 229, 'cual': 226, 'cuales': 226, 'debo': 66, 'dejamos': 451, 'echo':
453, 'extrano': 50, 'felicite': 229, 'informe': 201, 'pelota': 457, 'presente': 450, 'proxima': 458, 'puse': 461,
'recomende': 462, 'tranquilice': 229}, {'contacto': 241}, {'en': 464}, {'<called1>': 3, 'conecte': 241, 'cual': 226,
'cuales': 226, 'presente': 241, 'puse': 465}, {'<any_det>': 265}, {'<feedback_noun>': 19, '^': 467, 'mi': 28, 'mis':
29, 'una': 30}, {'<any_det>': 18, '<their>': 18}, {'': (9, 'told'), 'a': 201, 'que': 201}, {'<give1>': 66}, {'que':
66}, {'^': 20}, {'cliente': 256, 'contacto': 256, 'lead': 256, 'prospecto': 256}, {'un': 474}, {'': (8, 'asked'), 'a':
278}, {'': (5, 'mine'), 'a': 299}, {'audio': 3}, {'un': 478}, {'^': 228, 'a': 230}, {'suerte': 480}, {'^': 245, 'con':
246}, {'mano': 482}, {'animo': 480, 'animos': 480, 'fuerza': 480, 'gracias': 224, 'las': 318, 'una': 483}, {'porras':
480, 'una': 483}, {'<any_det>': 246, 'a': 246, 'como': 246}, {'': (15, 'contact'), 'cliente': 256, 'contacto': 256,
'lead': 256, 'prospecto': 256}, {'un': 487}, {'': (15, 'contact'), 'para': 346}, {'debiendo': 66}, {'prometido': 421},
{'animo': 480}, {'el': 492}, {'': (15, 'contact'), 'cliente': 256, 'contacto': 256, 'lead': 256, 'mensaje': 3,
'prospecto': 256}, {'un': 494}, {'opinion': 278}, {'': (8, 'asked'), 'a': 278, 'ayuda': 278, 'consejo': 278,
'opinion': 278, 'su': 496}, {'a': 271}, {'de': 66, 'debiendo': 66, 'en': 66}, {'<my>': 98, 'el': 98, 'la': 98, 'las':
98, 'los': 98}, {'^': 500}, {'a': 66}, {'<handed1>': 468, '<read1>': 469, '<told1>': 470, '^': 471, 'agradeci': 224,
'agradecimos': 224, 'asegure': 472, 'ayude': 247, 'comparti': 473, 'consegui': 475, 'consultamos': 476, 'consulte':
476, 'conteste': 3, 'debemos': 66, 'debo': 477, 'deje': 479, 'derive': 475, 'desee': 481, 'di': 484, 'dije': 324,
'dijimos': 324, 'eche': 485, 'ensene': 486, 'envie': 488, 'escribi': 489, 'estoy': 490, 'explique': 486, 'hable': 3,
'hace': 135, 'he': 491, 'levante': 493, 'llame': 3, 'mande': 495, 'marque': 3, 'mostre': 486, 'ofreci': 66, 'pase':
475, 'pedi': 497, 'pedimos': 476, 'preguntamos': 476, 'pregunte': 476, 'presente': 498, 'preste': 473, 'prometi': 421,
'prometimos': 421, 'quede': 499, 'referi': 475, 'regale': 473, 'respondi': 3, 'subi': 493, 'tenemos': 472, 'tengo':
472, 'urge': 501, 'vamos': 502, 'voy': 502}, {'el': 215, 'en': 215, 'que': 215, 'sobre': 215, 'un': 215}, {'animo':
480, 'animos': 480, 'fuerza': 480, 'gracias': 224, 'las': 318}, {'porras': 480}, {'<handed1>': 468, '<read1>': 469,
'<told1>': 470, '^': 471, 'agradeci': 224, 'agradecimos': 224, 'comparti': 473, 'consegui': 475, 'consultamos': 476,
'consulte': 476, 'debo': 477, 'derive': 475, 'desee': 481, 'di': 505, 'dije': 324, 'dijimos': 324, 'eche': 506,
'ensene': 486, 'envie': 475, 'explique': 486, 'he': 491, 'levante': 493, 'mande': 475, 'mostre': 486, 'ofreci': 66,
'pase': 475, 'pedi': 497, 'pedimos': 476, 'preguntamos': 476, 'pregunte': 476, 'presente': 498, 'preste': 473,
'prometi': 421, 'prometimos': 421, 'quede': 499, 'referi': 475, 'regale': 473, 'subi': 493, 'tenemos': 472, 'tengo':
472}, {'perdida': 50}, {'perdida': 50, 'suya': 508}, {'perdidas': 50}, {'es': 1}, {'hacer': 511}, {'que': 512},
{'deberia': 512, 'deberiamos': 512, 'tenemos': 513, 'tengo': 513}, {'<called1>': 3, '<moved3>': 49, '<off>': 50,
'<sent_to>': 75, 'alente': 229, 'anime': 229, 'apoye': 229, 'avise': 201, 'ayude': 247, 'conecte': 450, 'console':
229, 'debo': 66, 'dejamos': 451, 'echo': 453, 'extrano': 50, 'felicite': 229, 'informe': 201, 'presente': 450, 'puse':
461, 'que': 514, 'recomende': 462, 'tranquilice': 229}, {'juntos': 269}, {'<called1>': 3, 'conecte': 241, 'cual': 226,
'cuales': 226, 'dos': 516, 'presente': 241, 'puse': 465}, {'^': 255, 'a': 256}, {'vida': 256}, {'de': 519},
{'curriculum': 256, 'cv': 518, 'hoja': 520}, {'<their>': 521, '^': 266}, {'': (15, 'contact'), '<link>': 3}, {'': (13,
'talk'), 'como': 226, 'cuando': 226, 'de': 226, 'por': 264, 'que': 226, 'si': 226, 'sobre': 226}, {'que': 524}, {'N':
502}, {'': (5, 'mine'), 'a': 66, 'con': 526, 'en': 66}, {'voz': 3}, {'de': 528}, {'<letter>': 3, 'mensaje': 529,
'nota': 529}, {'visto': 50}, {'alborotado': 50}, {'y': 532}, {'<any_det>': 530, '<letter>': 3, '<stood>': 50,
'botada': 50, 'botado': 50, 'en': 531, 'mensaje': 529, 'nota': 529, 'varado': 50, 'vestido': 533}, {'^': 0, 'de': 1,
'que': 1}, {'consejo': 535, 'dato': 535, 'tip': 535}, {'espalda': 50}, {'como': 536, 'el': 536, 'este': 536, 'la':
537, 'planton': 50, 'un': 536}, {'': (5, 'mine'), 'de': 66}, {'': (5, 'mine'), 'de': 66, 'yo': 539}, {'<any_det>':
530, '<letter>': 3, 'mensaje': 529, 'nota': 529}, {'^': 67, 'el': 211, 'la': 211, 'que': 357, 'su': 211, 'sus': 211},
{'': (13, 'talk'), 'que': 226, 'si': 226}, {'': (13, 'talk'), '^': 146, 'me': 105, 'nos': 105, 'yo': 147}, {'': (13,
'talk'), 'que': 544, 'si': 226}, {'<called_pp>': 3, 'aconsejado': 108, 'comentado': 543, 'confirmado': 543, 'contado':
543, 'dicho': 545, 'explicado': 543, 'preguntado': 543, 'prometido': 158, 'quedado': 130, 'recomendado': 108,
'sugerido': 108}, {'de': 226, 'del': 226, 'sobre': 226}, {'<called_pp>': 3}, {'comprometido': 502, 'cruzado': 3,
'encontrado': 3, 'juntado': 3, 'reunido': 3, 'tomado': 3, 'visto': 3}, {'D': 12, 'a': 12, 'con': 12, 'el': 12, 'en':
12}, {'a': 66, 'para': 66}, {'': (0, 'missed'), 'N': 50}, {'completo': 50}, {'': (0, 'missed'), 'a': 552,
'completamente': 50, 'contestar': 50, 'de': 50, 'del': 50, 'el': 50, 'escribir': 50, 'felicitar': 50, 'ir': 50, 'la':
50, 'llamar': 50, 'llamarla': 50, 'llamarlo': 50, 'lo': 50, 'mandar': 50, 'por': 553, 'que': 50, 'responder': 50},
{'': (0, 'missed'), 'a': 552, 'completamente': 50, 'contestar': 50, 'de': 554, 'del': 50, 'el': 50, 'escribir': 50,
'felicitar': 50, 'ir': 50, 'la': 50, 'llamar': 50, 'llamarla': 50, 'llamarlo': 50, 'lo': 50, 'mandar': 50, 'por': 553,
'que': 50, 'responder': 50}, {'le': 66}, {'<any_det>': 66, 'que': 556}, {'^': 163, 'le': 321, 'les': 321, 'se': 322},
{'^': 557, 'le': 321, 'les': 321, 'que': 558, 'se': 322}, {'^': 67, 'de': 102, 'en': 102}, {'esperando': 50, 'sin':
50}, {'de': 102, 'en': 102, 'mal': 50}, {'': (2, 'plan'), 'mi': 66}, {'D': 12, '^': 67, 'a': 563, 'con': 12, 'el': 12,
'en': 12}, {'juntar': 12, 'reunir': 12, 'ver': 12}, {'a': 565}, {'<advises>': 2, '<called3>': 3, '<met1>': 523,
'<moved3>': 49, '<off>': 50, '<says>': 524, '<sent_to>': 75, '<urges>': 137, '^': 91, 'acompanaron': 269, 'acompano':
269, 'acorde': 353, 'acuerdo': 353, 'advierte': 138, 'advirtio': 138, 'alerto': 138, 'aseguro': 95, 'aviso': 525,
'bailo': 50, 'clavo': 50, 'comento': 149, 'comprometi': 527, 'comprometo': 502, 'confirma': 525, 'debe': 150, 'deben':
150, 'decia': 151, 'dejo': 534, 'dice': 153, 'dijo': 153, 'dio': 538, 'embarco': 50, 'encargo': 540, 'encontre': 3,
'envio': 541, 'esta': 156, 'fallo': 50, 'falta': 542, 'falto': 68, 'ghosteo': 50, 'gustaria': 215, 'ha': 546, 'habla':
547, 'hablo': 547, 'han': 548, 'he': 549, 'iba': 162, 'insiste': 166, 'insistio': 171, 'juntamos': 550, 'juntare': 12,
'junto': 550, 'la': 92, 'las': 92, 'lo': 92, 'los': 92, 'mando': 541, 'ofreci': 551, 'olvide': 555, 'paso': 541,
'perdi': 381, 'pide': 172, 'pidio': 559, 'planto': 50, 'pregunto': 215, 'previno': 138, 'promete': 158, 'prometio':
174, 'queda': 560, 'quedaron': 130, 'quede': 561, 'quedo': 562, 'reclama': 155, 'reclamo': 155, 'reenvio': 541,
'reunimos': 550, 'reunire': 12, 'reuno': 550, 'tenia': 175, 'tiene': 177, 'tienen': 175, 'toca': 564, 'tocara': 550,
'toco': 68, 'va': 162, 'van': 162, 'vemos': 550, 'veo': 550, 'vere': 12, 'vi': 3, 'voy': 566}, {'tarea': 66},
{'gracias': 223}, {'<their>': 521}, {'N': 50}, {'de': 571}, {'fono': 50, 'telefono': 50}, {'': (0, 'missed'),
'llamada': 50}, {'llamadas': 50}, {'': (0, 'missed'), 'el': 573, 'la': 574, 'las': 575, 'mis': 50, 'nada': 50},
{'<answers>': 576}, {'<answers>': 576, 'me': 577, 'nos': 577}, {'hablado': 50, 'visto': 50}, {'dio': 50, 'hizo': 50,
'pudo': 50}, {'<seen1>': 50, 'he': 579, 'hemos': 579, 'se': 580}, {'con': 50}, {'<see_inf>': 50, 'dar': 582},
{'<see_inf>': 50, 'a': 583, 'dar': 582}, {'manera': 379}, {'habido': 585}, {'de': 50}, {'': (0, 'missed'), '<date>':
50, 'manera': 587}, {'': (0, 'missed'), '<date>': 50, 'manera': 379}, {'nunca': 50}, {'ir': 381}, {'nada': 587},
{'dio': 379, 'hizo': 379, 'nada': 587, 'presento': 50, 'pudo': 379}, {'nadie': 50}, {'<answers>': 576, '<clitic>':
581, '<managed1>': 584, '<seen1>': 50, 'acudio': 50, 'aparecieron': 50, 'aparecio': 50, 'disponible': 50, 'ha': 586,
'hay': 588, 'he': 579, 'hemos': 579, 'hubo': 589, 'llego': 590, 'llegue': 382, 'me': 577, 'nos': 577, 'olvidar': 69,
'olvidarme': 69, 'pude': 591, 'sabemos': 592, 'se': 593, 'tuvimos': 379, 'vino': 594}, {'': (5, 'mine'), 'a': 66,
'en': 66}, {'el': 211, 'la': 211, 'que': 357, 'su': 211, 'sus': 211}, {'cruzado': 3, 'encontrado': 3, 'juntado': 3,
'reunido': 3, 'tomado': 3, 'visto': 3}, {'': (14, 'together'), 'D': 12, 'a': 12, 'con': 12, 'el': 12, 'en': 12},
{'le': 321, 'les': 321, 'que': 558, 'se': 322}, {'': (2, 'plan'), 'D': 12, 'a': 12, 'con': 12, 'el': 12, 'en': 12},
{'<advises>': 2, '<called3>': 3, '<met1>': 523, '<moved3>': 49, '<off>': 50, '<says>': 524, '<sent_to>': 75,
'<urges>': 137, '^': 91, 'acompano': 269, 'advierte': 138, 'advirtio': 138, 'alerto': 138, 'aseguro': 95, 'aviso':
525, 'bailo': 50, 'clavo': 50, 'comento': 149, 'comprometimos': 596, 'confirma': 525, 'debe': 150, 'deben': 150,
'decia': 151, 'dejo': 534, 'dice': 153, 'dijo': 153, 'dio': 538, 'embarco': 50, 'envio': 541, 'fallo': 50, 'falta':
597, 'ghosteo': 50, 'gustaria': 215, 'ha': 546, 'habla': 547, 'hablo': 547, 'han': 548, 'hemos': 598, 'iba': 162,
'insiste': 166, 'insistio': 171, 'juntamos': 599, 'juntaremos': 12, 'junto': 550, 'la': 92, 'las': 92, 'lo': 92,
'los': 92, 'mando': 541, 'paso': 541, 'pide': 165, 'pidio': 600, 'planto': 50, 'previno': 138, 'promete': 158,
'prometio': 174, 'queda': 130, 'quedaron': 130, 'quedo': 562, 'reenvio': 541, 'reunimos': 599, 'reuniremos': 12,
'reuno': 550, 'tenia': 175, 'tiene': 175, 'tienen': 175, 'toca': 550, 'tocara': 550, 'va': 162, 'vamos': 566, 'van':
162, 'vemos': 601, 'veo': 550, 'veremos': 12, 'vimos': 269}, {'mi': 300}, {'mental': 300, 'para': 603, 'personal':
300}, {'<answers>': 576, 'llamo': 50}, {'conecto': 50, 'dio': 50, 'hizo': 50, 'pudo': 50}, {'<answers>': 576,
'<came3>': 50, '<clitic>': 581, '<managed1>': 584, '<seen1>': 50, 'he': 579, 'hemos': 579, 'me': 605, 'nos': 577,
'se': 606}, {'conviene': 0, 'deberia': 0, 'deberiamos': 0, 'es': 55, 'habria': 54, 'hay': 54, 'lo': 55, 'me': 56,
'tendria': 54, 'tenemos': 54, 'tengo': 54}, {'^': 0, 'es': 1, 'seria': 1}, {'ideal': 609, 'mejor': 609, 'suyo': 609},
{'^': 608, 'lo': 610}, {'<them>': 611, '<they>': 611, 'que': 236}, {'semana': 3}, {'de': 613}, {'dia': 3, 'fin': 614,
'finde': 3}, {'noche': 3, 'tarde': 3}, {'...': 235, 'el': 615, 'la': 616, 'por': 392, 'un': 373}, {'saludar': 3,
'ver': 3}, {'...': 235, '<their>': 521, '^': 266, 'a': 618, 'el': 615, 'la': 616, 'por': 3, 'un': 373}, {'a': 280},
{'a': 280, 'ayuda': 620, 'consejo': 620, 'opinion': 620}, {'<giveinf>': 66, '<infle>': 66}, {'': (7, 'waiting'), '^':
417, 'el': 211, 'la': 211, 'lo': 211, 'que': 211, 'su': 211, 'sus': 211}, {'^': 622, 'conectar': 304, 'de': 623,
'del': 370, 'juntar': 304, 'presentar': 304}, {'contratar': 215, 'escribir': 215, 'invitar': 215, 'llamar': 215, 'si':
215}, {'en': 625}, {'en': 215, 'que': 215}, {'N': 306}, {'a': 628, 'en': 305}, {'visto': 226}, {'lo': 630, 'poco':
50}, {'a': 271, 'con': 271, 'y': 272}, {'N': 632}, {'N': 446, 'a': 633, 'el': 3}, {'D': 196, 'a': 196, 'al': 196,
'de': 196, 'durante': 196, 'en': 196, 'por': 196}, {'<them>': 635, 'N': 635}, {'<them>': 635, 'N': 635, 'el': 636,
'la': 636}, {'de': 637, 'del': 637}, {'tip': 638}, {'N': 421}, {'': (5, 'mine'), 'a': 640, 'que': 66}, {'<date>': 12,
'paso': 300}, {'pasos': 300}, {'con': 271}, {'contacto': 644}, {'en': 645}, {'N': 646}, {'contacto': 275}, {'N': 646,
'a': 647, 'en': 648}, {'olvide': 69}, {'me': 650}, {'se': 651}, {'<is3>': 226, 'no': 652}, {'^': 67, 'el': 50, 'la':
50, 'nuestra': 50, 'nuestro': 50}, {'^': 67, 'agendada': 12, 'agendado': 12, 'de': 102, 'en': 406, 'fijada': 12,
'pendiente': 654}, {'<them>': 423, 'N': 424}, {'juntarnos': 12, 'vernos': 12}, {'almorzar': 12, 'comer': 12, 'hablar':
12, 'juntarnos': 12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 422, 'con': 656, 'de': 657, 'el': 12,
'en': 658, 'para': 428}, {'la': 365, 'las': 12}, {'de': 418, 'en': 418, 'para': 12}, {'la': 66, 'lo': 66}, {'le': 66,
'les': 66, 'se': 662}, {'le': 66, 'les': 66, 'se': 662, 'yo': 663}, {'^': 417, 'que': 664}, {'D': 12, 'de': 665, 'el':
12, 'en': 665, 'para': 12}, {'': (15, 'contact'), '<them>': 661, 'N': 666}, {'^': 417, 'juntarnos': 12, 'que': 664,
'vernos': 12}, {'^': 417, 'almorzar': 12, 'comer': 12, 'hablar': 12, 'juntarnos': 12, 'que': 664, 'reunirnos': 12,
'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 660, 'con': 667, 'de': 668, 'el': 12, 'en': 669, 'para': 428, 'pendiente':
371, 'pendientes': 371}, {'': (5, 'mine'), '^': 417, 'juntarnos': 12, 'que': 664, 'vernos': 12}, {'': (5, 'mine'),
'le': 66}, {'': (5, 'mine'), '^': 417, 'almorzar': 12, 'comer': 12, 'hablar': 12, 'juntarnos': 12, 'que': 664,
'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 422, 'con': 667, 'de': 671, 'debiendo': 672, 'debiendole':
66, 'el': 12, 'en': 673, 'para': 428}, {'': (6, 'theirs'), '<infle>': 66}, {'': (5, 'mine'), '^': 675, 'que': 184},
{'': (5, 'mine'), '^': 675, 'el': 405, 'nada': 404, 'que': 184}, {'^': 67, 'de': 370, 'del': 370, 'el': 50, 'la': 50,
'nuestra': 50, 'nuestro': 50}, {'a': 366, 'atenta': 369, 'atento': 369, 'conmigo': 130, 'de': 676, 'debiendo': 187,
'en': 677, 'esperando': 233, 'pendiente': 678, 'pendientes': 371}, {'<letter>': 3}, {'<letter>': 3, 'visita': 3},
{'el': 680, 'la': 681, 'un': 680, 'una': 680}, {'colgue': 3, 'corte': 3, 'hable': 3, 'salgo': 3, 'termino': 3}, {'N':
462}, {'a': 684}, {'conectar': 304, 'juntar': 304, 'presentar': 304}, {'dudas': 246}, {'sus': 687}, {'': (15,
'contact'), '<their>': 18}, {'la': 3, 'reunion': 3, 'reunirme': 3, 'una': 3}, {'de': 690}, {'a': 3, 'al': 3, 'en': 3,
'por': 3}, {'a': 41, 'al': 41, 'para': 41}, {'': (0, 'missed'), '<date>': 50, 'el': 379, 'la': 379}, {'caer': 692,
'ver': 692}, {'de': 226}, {'^': 471, 'debo': 66, 'tenemos': 472, 'tengo': 472, 'vamos': 502, 'voy': 502}, {'^': 471},
{'fue': 554, 'olvido': 554, 'paso': 554}, {'olvido': 554, 'paso': 554}, {'conmigo': 3}, {'<moved3>': 49, '<off>': 53,
'acerco': 692, 'aparecio': 692, 'cambia': 693, 'cambio': 693, 'cayeron': 694, 'cayo': 694, 'compromete': 103,
'comprometio': 103, 'corrio': 693, 'dejo': 695, 'encarga': 192, 'entero': 696, 'la': 697, 'las': 698, 'lo': 697,
'los': 698, 'me': 699, 'mueve': 693, 'nos': 700, 'ocupa': 192, 'ofrecio': 103, 'pasa': 693, 'paso': 692, 'rumorea':
226, 'sumaron': 269, 'sumo': 269, 'unieron': 269, 'unio': 269, 'vino': 692, 'vio': 701}, {'<them>': 611, '<they>':
611}, {'yo': 1}, {'fuera': 704}, {'senales': 50}, {'aparecer': 50, 'atender': 50, 'contestar': 50, 'dar': 706,
'responder': 50}, {'sin': 707}, {'paso': 300}, {'contestar': 50, 'exito': 50, 'falta': 418, 'hablar': 50, 'noticias':
50, 'respuesta': 50, 'senales': 50, 'suerte': 50, 'ver': 50, 'verla': 50, 'verlo': 50}, {'con': 215, 'que': 215},
{'^': 0, 'era': 108, 'es': 108, 'fue': 108, 'que': 1}, {'<tip>': 712}, {'vez': 215}, {'estaba': 269, 'estuvo': 269,
'vino': 269}, {'<answers>': 576, '<clitic>': 581, '<seen1>': 50, 'he': 579, 'hemos': 579, 'me': 577, 'nos': 577, 'se':
580}, {'apagado': 50}, {'D': 12, 'con': 12}, {'<date>': 718}, {'<any_det>': 719, '<date>': 718, 'que': 419}, {'con':
12}, {'a': 12}, {'': (5, 'mine'), '^': 67, 'conectar': 304, 'conectarlos': 300, 'juntar': 304, 'juntarlos': 300,
'juntarme': 721, 'ponerlos': 306, 'presentar': 304, 'presentarlos': 300, 'quedar': 721, 'reunirme': 12, 'ver': 722,
'verme': 721}, {'<any_det>': 719, '<date>': 718, 'ganas': 353, 'juntarme': 721, 'que': 723, 'quedar': 721, 'reunirme':
12, 'ver': 722, 'verme': 721}, {'que': 443}, {'que': 204}, {'do': 300}, {'^': 622}, {'birra': 416, 'cafe': 416,
'cana': 416, 'cerveza': 416, 'tinto': 416, 'vino': 416}, {'<any_det>': 3, 'algo': 3, 'cafe': 3, 'cerveza': 3, 'el':
729, 'mate': 3, 'mates': 3, 'te': 3, 'tinto': 3, 'un': 729, 'una': 729}, {'<any_det>': 3, 'algo': 3, 'cafe': 3,
'cerveza': 3, 'mate': 3, 'mates': 3, 'te': 3, 'tinto': 3}, {'el': 729, 'un': 729, 'una': 729}, {'un': 12, 'una': 12},
{'<date>': 3}, {'<any_det>': 734, '<date>': 3}, {'<drink>': 3}, {'<see_inf>': 12, '^': 67}, {'a': 737}, {'facebook':
215, 'instagram': 215, 'linkedin': 215, 'twitter': 215, 'x': 215}, {'N': 3, 'a': 3, 'el': 350, 'en': 739, 'la': 351,
'que': 215, 'un': 352, 'una': 354}, {'oficina': 12}, {'almorzar': 12, 'casa': 12, 'cenar': 12, 'comer': 12, 'la': 741,
'verme': 12, 'visitarme': 12}, {'a': 742}, {'': (15, 'contact'), 'N': 3, 'a': 3}, {'con': 251, 'de': 251, 'en': 251,
'para': 251}, {'nada': 50, 'si': 215, 'yo': 269}, {'': (5, 'mine'), '^': 67, 'a': 299}, {'tu': 334}, {'^': 471,
'debo': 477}, {'ocupo': 339}, {'tu': 1, 'vos': 1}, {'la': 698, 'las': 698, 'lo': 698, 'los': 698}, {'debo': 747, 'en':
748, 'le': 749, 'les': 749, 'llevo': 66, 'me': 750, 'pongo': 66, 'que': 751, 'se': 752, 'te': 698, 'y': 269},
{'<advises>': 2, '<called1>': 4, '<came3>': 11, '<date>': 13, '<eat1>': 16, '<handed1>': 31, '<hours>': 36, '<may3>':
39, '<mentor_noun>': 34, '<moved1>': 45, '<moved3>': 48, '<moved_pp>': 49, '<off>': 53, '<opines>': 63, '<read1>': 65,
'<remind>': 69, '<sent_to>': 75, '<set>': 76, '<set_up>': 78, '<shall1>': 12, '<they>': 195, '<tip>': 200, '<told1>':
203, '<tried1>': 205, 'N': 207, '^': 208, 'a': 218, 'acabamos': 220, 'acabo': 220, 'accion': 221, 'agradecer': 223,
'agradeci': 224, 'agradecida': 225, 'agradecido': 225, 'agradecimos': 224, 'agradezco': 223, 'aguardo': 211, 'al':
227, 'alente': 231, 'almorce': 3, 'almorzado': 3, 'almorzamos': 3, 'ando': 234, 'anduve': 235, 'anduvimos': 235,
'anime': 231, 'antes': 238, 'apadrine': 239, 'apagado': 50, 'apenas': 236, 'aplazada': 50, 'aplazado': 50, 'arme':
244, 'aseguro': 95, 'asesore': 239, 'aunque': 236, 'ausencia': 50, 'ayudamos': 249, 'ayude': 249, 'baile': 235,
'banco': 253, 'bebi': 254, 'bebimos': 3, 'brindamos': 3, 'brinde': 3, 'buzon': 71, 'caminamos': 3, 'camine': 235,
'carta': 259, 'casi': 262, 'celebramos': 3, 'celebre': 3, 'cenado': 235, 'cenamos': 3, 'cene': 3, 'charla': 3,
'charlamos': 3, 'charlando': 3, 'charle': 3, 'charlita': 3, 'coincidi': 3, 'coincidido': 3, 'coincidimos': 3,
'colgar': 235, 'colgue': 235, 'comedor': 263, 'comi': 235, 'comido': 235, 'comimos': 3, 'como': 264, 'comparti': 268,
'compromiso': 221, 'con': 270, 'conecte': 275, 'conmigo': 269, 'conoci': 3, 'conocimos': 3, 'consejo': 277, 'console':
231, 'consulta': 279, 'consulte': 281, 'conte': 282, 'contestador': 50, 'contestadora': 50, 'conteste': 284,
'conversacion': 3, 'conversado': 3, 'conversamos': 3, 'converse': 3, 'correo': 72, 'corri': 235, 'corte': 235, 'cree':
97, 'creo': 285, 'cruce': 288, 'cruz': 289, 'cuando': 236, 'cuenta': 101, 'cuya': 226, 'cuyo': 226, 'dado': 264,
'dando': 290, 'de': 293, 'debe': 39, 'deberia': 295, 'deberiamos': 296, 'debi': 297, 'debia': 204, 'debiamos': 204,
'debido': 298, 'debo': 307, 'derive': 310, 'desayunamos': 3, 'desayune': 3, 'desde': 315, 'despues': 238, 'di': 319,
'dice': 107, 'dicen': 264, 'diciendo': 264, 'dicte': 320, 'dije': 324, 'dijimos': 324, 'dijo': 107, 'dimos': 320,
'discutimos': 3, 'eche': 327, 'echo': 330, 'el': 331, 'en': 338, 'encargo': 340, 'encontramos': 4, 'encontre': 4,
'ensayamos': 341, 'ensene': 344, 'era': 112, 'eramos': 345, 'es': 112, 'escribi': 349, 'escuche': 355, 'espera': 120,
'esperamos': 358, 'esperando': 233, 'espero': 358, 'esta': 359, 'estaba': 360, 'estabamos': 363, 'estamos': 367,
'estaria': 368, 'estoy': 372, 'estuve': 374, 'estuvimos': 375, 'estuvo': 376, 'explique': 344, 'extrano': 328,
'falta': 378, 'falte': 382, 'falto': 383, 'feedback': 386, 'felicite': 231, 'festejamos': 3, 'forme': 389, 'fuera':
391, 'fui': 395, 'fuimos': 396, 'gracias': 397, 'h': 400, 'ha': 408, 'habia': 410, 'hablado': 3, 'hablamos': 3,
'hablando': 3, 'hable': 411, 'habria': 285, 'hace': 414, 'han': 415, 'hasta': 237, 'hay': 420, 'he': 430, 'hemos':
434, 'hice': 441, 'hicimos': 442, 'hora': 400, 'horas': 400, 'iba': 444, 'ibamos': 445, 'idea': 215, 'ilocalizable':
50, 'imparti': 320, 'insiste': 134, 'insistio': 134, 'intercambiamos': 3, 'intercambie': 3, 'intercambio': 393,
'intro': 448, 'jugamos': 3, 'jugue': 449, 'junte': 275, 'la': 463, 'las': 466, 'le': 503, 'lei': 504, 'les': 507,
'llamada': 509, 'llamadas': 510, 'llevo': 314, 'lo': 515, 'los': 517, 'mande': 522, 'me': 567, 'mentoree': 239,
'mentorice': 239, 'merendamos': 3, 'merende': 3, 'mi': 568, 'mientras': 236, 'mil': 569, 'movi': 570, 'muchas': 569,
'nada': 572, 'necesita': 181, 'necesitamos': 68, 'necesito': 68, 'ni': 578, 'no': 595, 'nos': 602, 'nota': 604,
'nunca': 607, 'oi': 355, 'ojala': 215, 'olvidamos': 554, 'olvide': 554, 'para': 612, 'parece': 264, 'pasamos': 617,
'pase': 619, 'pedi': 621, 'pendiente': 624, 'pendientes': 371, 'pensaba': 204, 'pensando': 626, 'perdi': 381,
'perdida': 572, 'pide': 100, 'pienso': 627, 'pitchee': 3, 'planton': 50, 'platica': 3, 'platicamos': 3, 'platicando':
3, 'platique': 3, 'poner': 629, 'ponerlos': 306, 'por': 631, 'porq': 226, 'porque': 226, 'pospuesta': 50, 'pospuesto':
50, 'postergada': 50, 'postergado': 50, 'pq': 226, 'practicamos': 341, 'precisa': 183, 'pregunte': 620, 'presente':
634, 'pro': 639, 'promesa': 221, 'promete': 158, 'prometi': 641, 'prometimos': 641, 'prometio': 174, 'propone': 133,
'propuso': 133, 'proxima': 77, 'proximo': 642, 'proximos': 643, 'puesto': 264, 'puse': 649, 'que': 653, 'queda': 655,
'quedada': 235, 'quedado': 659, 'quedamos': 670, 'quedaron': 186, 'quede': 674, 'quedo': 679, 'queria': 204,
'queriamos': 204, 'quien': 226, 'quienes': 226, 'quiere': 183, 'quisiera': 215, 'quiza': 215, 'quizas': 215,
'reagendamos': 40, 'reagendar': 40, 'reagendo': 40, 'recibi': 682, 'recien': 683, 'recomende': 685, 'recordar': 686,
'recordatorio': 300, 'reenvie': 570, 'referi': 310, 'regresa': 191, 'repasamos': 3, 'reprogramamos': 40, 'reprogramo':
40, 'requiere': 183, 'resolvi': 688, 'respondi': 284, 'resulta': 264, 'revisamos': 689, 'revise': 341, 'salgo': 691,
'sali': 235, 'salimos': 235, 'se': 702, 'seguimos': 367, 'segun': 703, 'sesion': 36, 'sesiones': 36, 'si': 705,
'sigo': 367, 'sigue': 708, 'siguen': 708, 'siguiente': 709, 'sin': 710, 'sone': 711, 'su': 713, 'sus': 713, 'tal':
714, 'tambien': 715, 'tampoco': 716, 'tarea': 221, 'te': 698, 'telefono': 717, 'tenemos': 720, 'tengo': 724, 'tenia':
725, 'teniamos': 726, 'tiene': 194, 'tienen': 194, 'to': 727, 'toca': 728, 'tocaba': 204, 'toco': 68, 'todo': 300,
'tomamos': 730, 'tomando': 731, 'tomandome': 3, 'tomandonos': 3, 'tomaremos': 732, 'tome': 731, 'tomo': 733,
'trabajamos': 235, 'trabaje': 235, 'tranquilice': 231, 'tropece': 235, 'tuve': 735, 'tuvimos': 735, 'un': 736, 'una':
736, 'unas': 736, 'unos': 736, 'va': 132, 'vamos': 738, 'van': 132, 'vi': 740, 'viajamos': 3, 'viaje': 235, 'viene':
743, 'vimos': 744, 'vino': 376, 'visto': 4, 'voluntariado': 745, 'voluntario': 745, 'volvera': 191, 'voy': 738,
'vuelve': 191, 'xq': 226, 'y': 746, 'ya': 264, 'yo': 753}]


RELATIONS = [{'': (0, 'with')}, {'a': 0}, {'c': 0, 'cn': 0, 'entre': 0, 'w': 0, 'x': 0}, {'a': 0, 'de': 0, 'del': 0},
{'a': 0, 'corto': 3, 'de': 0, 'del': 0, 'largo': 3, 'larguisimo': 3, 'rapido': 3}, {'de': 0}, {'': (3,
'absent_before')}, {'de': 6}, {'': (7, 'despite')}, {'': (2, 'at'), 'segunda': 8}, {'': (5, 'due')}, {'tardar': 10},
{'de': 10, 'del': 10}, {'': (1, 'about')}, {'de': 13}, {'': (2, 'at'), 'casa': 5, 'falta': 7, 'la': 9, 'lo': 5, 'mas':
11, 'partir': 12, 'proposito': 14, 'traves': 14}, {'hablando': 8, 'quedando': 8, 'tomando': 8, 'yendo': 8},
{'<came3>': 8, 'contesto': 8, 'hablamos': 8, 'la': 8, 'lo': 8, 'me': 8, 'nos': 8, 'pudimos': 8, 'respondio': 8, 'si':
8}, {'intento': 8}, {'': (2, 'at'), 'final': 17, 'lado': 5, 'segundo': 18}, {'lo': 5}, {'de': 0, 'en': 20}, {'con':
13}, {'': (4, 'absent_after')}, {'a': 13}, {'': (2, 'at')}, {'de': 25}, {'tarde': 10}, {'': (1, 'about'), 'muy': 27,
'tarde': 10}, {'senor': 0}, {'senora': 0}, {'': (0, 'with'), '<any_det>': 0, 'don': 0, 'dona': 0, 'el': 29, 'gripe':
23, 'la': 30}, {'a': 0, 'cortito': 3, 'corto': 3, 'de': 0, 'del': 0, 'largo': 3, 'larguisimo': 3, 'nuevo': 14,
'rapido': 3}, {'a': 0, 'cortito': 3, 'corto': 3, 'de': 0, 'del': 0, 'largo': 3, 'larguisimo': 3, 'rapido': 3}, {'a':
10}, {'de': 13, 'mia': 1}, {'': (2, 'at'), 'aca': 34, 'aqui': 34, 'baja': 23, 'parte': 35, 'vacaciones': 23, 'viaje':
23}, {'': (2, 'at'), 'tema': 14}, {'': (2, 'at'), 'el': 10}, {'llamo': 8}, {'vimos': 8}, {'aparecio': 8, 'hablamos':
8, 'llego': 8, 'me': 39, 'nos': 40}, {'': (0, 'with'), 'el': 0, 'la': 0}, {'tema': 14}, {'': (2, 'at'), 'ausencia': 7,
'casa': 5, 'compania': 5, 'el': 25, 'la': 25, 'las': 25, 'lo': 5, 'los': 25, 'lugar': 14, 'vez': 14}, {'': (6,
'ahead')}, {'gripe': 23}, {'vacaciones': 23, 'viaje': 23}, {'ausente': 23, 'con': 46, 'de': 47, 'enferma': 23,
'enfermo': 23, 'fuera': 23, 'mala': 23, 'malo': 23}, {'proximo': 45}, {'de': 13, 'sobre': 13}, {'bien': 14, 'de': 13,
'mal': 14}, {'': (5, 'due'), 'el': 10}, {'hablamos': 8, 'nos': 8}, {'a': 0, 'con': 0}, {'audio': 1, 'correo': 1,
'mensaje': 1}, {'un': 55}, {'conteste': 1, 'escribi': 1, 'hable': 1, 'mande': 56, 'marque': 1, 'respondi': 1},
{'llamada': 8}, {'la': 58}, {'audio': 0, 'correo': 0, 'mensaje': 0}, {'un': 60}, {'por': 13}, {'<called3>': 0,
'conto': 14, 'devolvio': 59, 'hablo': 14, 'mando': 61, 'pregunto': 62}, {'de': 10}, {'tarde': 64}, {'': (4,
'absent_after'), 'acompanarnos': 23, 'asistir': 23, 'conectarse': 23, 'estar': 23, 'ir': 23, 'llegar': 23, 'sumarse':
23, 'unirse': 23, 'venir': 6}, {'conecto': 23, 'presento': 23, 'sumo': 23, 'unio': 23}, {'aparecio': 23, 'asistio':
23, 'estaba': 6, 'estuvo': 6, 'fue': 6, 'llego': 6, 'mas': 65, 'participo': 23, 'pudo': 66, 'se': 67, 'vinieron': 23,
'vino': 6}, {'<called3>': 0, 'mando': 61}, {'voz': 4}, {'de': 70}, {'': (5, 'due'), 'el': 10, 'la': 10}, {'final': 8},
{'devolvio': 8, 'llamo': 8}, {'al': 73, 'despues': 8, 'hablamos': 8, 'luego': 8, 'me': 74, 'nos': 8, 'si': 8}, {'':
(2, 'at'), 'barrio': 26}, {'': (2, 'at'), 'culpa': 14, 'el': 76, 'intermedio': 14, 'la': 25, 'lo': 14, 'medio': 14,
'parte': 14, 'recomendacion': 14}, {'entra': 45, 'viene': 45}, {'a': 13, 'de': 13}, {'perdio': 23}, {'bien': 22,
'con': 13}, {'asocia': 22, 'asocio': 22, 'bajo': 23, 'descolgo': 23, 'disculpo': 23, 'excuso': 23, 'junto': 22, 'la':
80, 'lleva': 81, 'lo': 80, 'reunio': 22}, {'charlando': 8, 'hablando': 8, 'tomando': 8, 'yendo': 8}, {'con': 13,
'para': 13}, {'': (0, 'with'), 'a': 42}, {'': (0, 'with'), 'a': 0}, {'nuevo': 14}, {'<called1>': 1, '<date>': 2,
'<letter>': 4, 'a': 15, 'acabamos': 16, 'acerca': 14, 'al': 19, 'amiga': 14, 'amigo': 14, 'antes': 12, 'asado': 21,
'asociarse': 22, 'ausente': 23, 'ausentes': 23, 'boda': 5, 'busca': 24, 'c': 0, 'call': 3, 'cancelo': 23, 'casa': 22,
'casamiento': 5, 'caso': 14, 'cerca': 26, 'charlamos': 14, 'cn': 0, 'como': 28, 'con': 31, 'conoce': 24, 'contacto':
14, 'contrata': 24, 'contratar': 24, 'correo': 32, 'correos': 33, 'cumple': 5, 'cumpleanos': 5, 'datos': 14, 'de': 36,
'del': 37, 'dentro': 26, 'desde': 38, 'despedida': 5, 'despues': 41, 'disculpado': 23, 'divorcia': 14, 'donde': 42,
'el': 43, 'email': 33, 'emails': 33, 'en': 44, 'enferma': 23, 'enfermo': 23, 'entrante': 45, 'esta': 48, 'estaba': 48,
'este': 49, 'excepto': 6, 'excusada': 23, 'excusado': 23, 'faltaba': 6, 'faltaron': 6, 'falto': 6, 'fiesta': 5,
'finalmente': 17, 'frente': 1, 'gracias': 24, 'hablamos': 50, 'hablando': 14, 'hablar': 14, 'hable': 14, 'hablo': 51,
'hasta': 52, 'igual': 53, 'junto': 54, 'le': 57, 'llamada': 3, 'llamadas': 3, 'llamadita': 3, 'llamado': 3, 'lo': 14,
'luego': 41, 'mail': 32, 'mails': 33, 'maximo': 10, 'me': 63, 'menos': 6, 'no': 68, 'nos': 69, 'nota': 71, 'noticias':
5, 'numero': 14, 'para': 72, 'pero': 75, 'platicamos': 14, 'por': 77, 'pregunto': 62, 'presentado': 62, 'proxima': 45,
'proximo': 45, 'proximos': 45, 'que': 78, 'recomendada': 62, 'recomendado': 62, 'referente': 24, 'referido': 62,
'respecto': 79, 'respuesta': 5, 'reunio': 22, 'saludos': 79, 'salvo': 6, 'se': 82, 'segun': 13, 'separa': 14,
'siguiente': 45, 'sin': 6, 'sobre': 13, 'telefonazo': 3, 'telefono': 14, 'terminamos': 83, 'trabaja': 84, 'vi': 85,
'via': 13, 'videollamada': 3, 'vimos': 86, 'vinieron': 0, 'vino': 0, 'visita': 3, 'visto': 1, 'whatsapp': 87, 'zona':
26}]


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'': (7, 'event')}, {'': (7, 'event'), 'office': 2}, {'': (2, 'call')},
{'telefono': 4}, {'': (4, 'meal')}, {'empresa': 2}, {'la': 7}, {'': (4, 'meal'), 'de': 8}, {'': (5, 'message')}, {'':
(3, 'coffee')}, {'leche': 11}, {'': (3, 'coffee'), 'con': 12}, {'party': 2}, {'asada': 6}, {'call': 4}, {'': (7,
'event'), 'telefonica': 4}, {'a': 0}, {'': (6, 'email')}, {'': (6, 'email'), 'electronico': 19}, {'con': 4}, {'': (8,
'meeting'), 'day': 2}, {'mail': 19}, {'': (8, 'meeting'), 'de': 2}, {'a': 10}, {'con': 0}, {'meet': 4}, {'por': 4},
{'por': 5}, {'': (0, 'intro')}, {'': (8, 'meeting'), 'directiva': 0}, {'off': 0}, {'escribi': 10}, {'con': 30}, {'a':
30}, {'conecto': 34, 'cruce': 0, 'encontre': 0, 'escribio': 10, 'marco': 4, 'presento': 35, 'reuni': 0, 'tope': 0,
'vi': 0}, {'texto': 10, 'voz': 10}, {'': (5, 'message'), 'de': 37}, {'dia': 6}, {'del': 39}, {'redonda': 2},
{'juntamos': 0, 'presento': 30, 'reunimos': 0, 'vimos': 0}, {'voz': 10}, {'de': 43}, {'one': 0}, {'on': 45}, {'por':
0}, {'oficina': 0}, {'la': 48}, {'por': 49}, {'day': 2}, {'correo': 19, 'mail': 19, 'meet': 4, 'teams': 4, 'tel': 4,
'telefono': 4, 'zoom': 4}, {'libro': 2}, {'con': 30, 'del': 53}, {'negocios': 2}, {'de': 55}, {'summit': 2}, {'up':
0}, {'con': 11}, {'te': 11}, {'gin': 6, 'te': 11, 'tinto': 11}, {'uno': 0}, {'a': 62}, {'llamada': 4}, {'verme': 0},
{'': (4, 'meal'), 'a': 65}, {'1': 1, 'after': 3, 'afterwork': 2, 'al': 5, 'almorce': 6, 'almorzamos': 6, 'almorzando':
6, 'almorzar': 6, 'almuercito': 6, 'almuerzo': 6, 'almuerzos': 6, 'aperitivo': 6, 'arepas': 6, 'asado': 9, 'audio':
10, 'audios': 10, 'barbacoa': 6, 'bautismo': 2, 'bautizo': 2, 'birra': 6, 'birras': 6, 'board': 0, 'boda': 2,
'brainstorming': 0, 'brunch': 6, 'cafe': 13, 'cafecito': 11, 'cafelito': 11, 'cafelitos': 11, 'cafes': 11, 'cafesito':
11, 'cafeteria': 11, 'call': 4, 'calls': 4, 'caminata': 0, 'campus': 14, 'cana': 6, 'canas': 6, 'cantina': 6,
'cappuccino': 11, 'capuchino': 11, 'carajillo': 11, 'carne': 15, 'carta': 10, 'casamiento': 2, 'cena': 6, 'cenamos':
6, 'cenar': 6, 'cenas': 6, 'cene': 6, 'cerveza': 6, 'cervezas': 6, 'ceviche': 6, 'charla': 2, 'chat': 10, 'chateamos':
10, 'chatee': 10, 'chela': 6, 'chelas': 6, 'chifa': 6, 'choripan': 6, 'cita': 0, 'coctel': 2, 'coincidi': 0,
'colgamos': 4, 'colgue': 4, 'comi': 6, 'comida': 6, 'comiendo': 6, 'comilona': 6, 'comimos': 6, 'comite': 0,
'completo': 6, 'concierto': 2, 'conference': 16, 'conferencia': 17, 'conferencias': 2, 'congreso': 2, 'conoci': 18,
'consejo': 0, 'convencion': 2, 'copa': 6, 'copas': 6, 'correito': 19, 'correo': 20, 'correos': 19, 'cortadito': 11,
'cortado': 11, 'corte': 21, 'cumple': 2, 'cumpleanos': 2, 'daily': 0, 'demo': 22, 'desayunamos': 6, 'desayunar': 6,
'desayune': 6, 'desayuno': 6, 'directorio': 0, 'dm': 10, 'drinks': 6, 'e': 23, 'email': 19, 'emails': 19, 'encuentro':
24, 'entierro': 2, 'entrevista': 0, 'escribi': 25, 'espresso': 11, 'estuve': 26, 'estuvimos': 26, 'evento': 2,
'eventos': 2, 'expo': 2, 'exposicion': 2, 'expreso': 11, 'facetime': 4, 'feria': 2, 'ferias': 2, 'festival': 2,
'fiesta': 2, 'fiestas': 2, 'fono': 4, 'foro': 2, 'funeral': 2, 'gala': 2, 'gintonic': 6, 'google': 27, 'graduacion':
2, 'guasap': 10, 'hablamos': 28, 'hable': 29, 'hackathon': 2, 'hackaton': 2, 'inauguracion': 2, 'inbox': 10, 'insta':
10, 'instagram': 10, 'intro': 30, 'introduccion': 30, 'jornada': 2, 'jornadas': 2, 'junta': 31, 'juntas': 0, 'kick':
32, 'kickoff': 0, 'latte': 11, 'le': 33, 'linkedin': 10, 'llamada': 4, 'llamadas': 4, 'llamadita': 4, 'llamado': 4,
'llamadon': 4, 'llamamos': 4, 'llamar': 4, 'llame': 4, 'llamo': 4, 'mail': 19, 'mailcito': 19, 'mails': 19, 'marco':
4, 'marque': 4, 'marron': 11, 'mate': 11, 'mateada': 11, 'mateando': 11, 'matecitos': 11, 'mates': 11, 'md': 10, 'me':
36, 'meet': 4, 'meetup': 2, 'mensaje': 38, 'mensajeamos': 10, 'mensajee': 10, 'mensajes': 10, 'mensajito': 10,
'mentoria': 0, 'menu': 40, 'merendamos': 6, 'merende': 6, 'merienda': 6, 'mesa': 41, 'msg': 10, 'msj': 10,
'networking': 2, 'nos': 42, 'nota': 44, 'notas': 44, 'onces': 11, 'one': 46, 'paella': 6, 'panel': 2, 'parrillada': 6,
'pase': 47, 'paseo': 0, 'paso': 50, 'picada': 6, 'pinchos': 6, 'pitch': 51, 'pizza': 6, 'pola': 6, 'polas': 6, 'por':
52, 'posada': 2, 'postal': 10, 'premios': 2, 'presentacion': 54, 'presente': 35, 'quedamos': 26, 'quede': 26,
'quince': 2, 'quinceanera': 2, 'recital': 2, 'restaurante': 6, 'retro': 0, 'reu': 0, 'reuni': 0, 'reunimos': 0,
'reunion': 0, 'reunioncita': 0, 'reuniones': 0, 'revision': 0, 'ronda': 56, 'seminario': 2, 'sesion': 0, 'simposio':
2, 'skype': 4, 'slack': 10, 'sms': 10, 'sobremesa': 6, 'south': 57, 'stand': 58, 'starbucks': 11, 'summit': 2,
'sushi': 6, 'sync': 0, 'tacos': 6, 'taller': 2, 'talleres': 2, 'tapas': 6, 'tapeo': 6, 'taquitos': 6, 'te': 59,
'teams': 4, 'tecito': 11, 'tel': 4, 'telefonazo': 4, 'telefonica': 4, 'telefono': 4, 'telegram': 10, 'timbrazo': 4,
'tintico': 11, 'tinto': 11, 'tomamos': 60, 'tomar': 60, 'trago': 6, 'tragos': 6, 'un': 61, 'uno': 63, 'velorio': 2,
'vermu': 6, 'vermut': 6, 'vi': 18, 'video': 64, 'videocall': 4, 'videoconferencia': 4, 'videollamada': 4,
'videollamadas': 4, 'videollamado': 4, 'vino': 66, 'vinos': 6, 'visita': 0, 'visite': 0, 'wa': 10, 'wapp': 10,
'wasap': 10, 'wasapp': 10, 'web': 57, 'webinar': 2, 'whats': 10, 'whatsap': 10, 'whatsapp': 10, 'whatsappee': 10,
'wpp': 10, 'ws': 10, 'wsp': 10, 'zoom': 4}]

