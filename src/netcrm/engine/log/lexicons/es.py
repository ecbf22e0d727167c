"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('acercó', 'avisó', 'buscó', 'busqué', 'buzón', 'café', 'casó', 'compró', 'conectó', 'confirmó',
'contactó', 'contestó', 'contrató', 'conversé', 'corté', 'crucé', 'cuándo', 'cuánto', 'cóctel', 'cómo', 'dejé',
'devolvérselo', 'dónde', 'enfermó', 'enviársela', 'enviárselo', 'envió', 'envía', 'envío', 'esperé', 'esperó',
'estudió', 'está', 'explicó', 'hablé', 'habló', 'hacía', 'informé', 'juntó', 'levanté', 'llamé', 'llamó', 'llevó',
'mandársela', 'mandárselo', 'mandó', 'marcó', 'mentoría', 'mí', 'olvidé', 'pagó', 'pasársela', 'pasárselo', 'pasó',
'preguntó', 'presentó', 'quedé', 'quedó', 'qué', 'reenvió', 'reenvía', 'reenvío', 'reunión', 'revisé', 'sé', 'sí',
'sólo', 'también', 'terminó', 'tomó', 'té', 'tú', 'viajé', 'él')


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
'avisó': ('verb3', 'opines'), 'ayer': ('hello',), 'ayudar': ('giveinf',), 'ayudarla': ('giveinf', 'infle'),
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
'buscarselo': ('giveinf',), 'buscarselos': ('giveinf',), 'busco': ('give1', 'called3'), 'buscó': ('called3',),
'busque': ('called1', 'should'), 'busquemos': ('should',), 'busqué': ('called1',), 'cafe': ('date',), 'cafecito':
('date',), 'cafelito': ('date',), 'cafes': ('drink',), 'café': ('date',), 'call': ('date',), 'calvo': ('name_words',),
'cambiamos': ('moved1',), 'cambie': ('should',), 'cambiemos': ('should',), 'cambio': ('moved3',), 'campo':
('name_words',), 'campos': ('name_words',), 'canas': ('drink', 'date'), 'cancela': ('off',), 'cancelada': ('off',),
'cancelado': ('off',), 'cancelamos': ('off',), 'cancelaron': ('off',), 'cancele': ('off',), 'cancelo': ('off',),
'cano': ('name_words',), 'capacitacion': ('course',), 'caridad': ('name_words',), 'carta': ('letter', 'paper'),
'casa': ('verb3', 'name_words'), 'casara': ('verb3',), 'casas': ('name_words',), 'casi': ('filler',), 'caso':
('verb3',), 'castillo': ('name_words',), 'casó': ('verb3',), 'cayo': ('verb3', 'reach', 'came3', 'off'), 'celebra':
('verb3',), 'celeste': ('name_words',), 'cena': ('hello', 'date'), 'cenado': ('done_pp',), 'cenamos': ('hello',
'eat1'), 'cenar': ('see_inf',), 'cenare': ('shall1',), 'cenaremos': ('shall1',), 'cene': ('hello',), 'ceno':
('eat1',), 'ceo': ('rel',), 'cerrada': ('set',), 'cerrado': ('set',), 'cerrara': ('verb3',), 'cerre': ('set_up',),
'cerremos': ('should',), 'cerro': ('verb3',), 'cerveza': ('date',), 'cervezas': ('drink',), 'cfo': ('rel',), 'charla':
('date', 'course'), 'charlado': ('done_pp',), 'charle': ('hello',), 'chat': ('letter',), 'chelas': ('drink', 'date'),
'cierra': ('verb3',), 'cierran': ('verb3',), 'cierre': ('should',), 'cita': ('date',), 'clara': ('name_words',),
'claro': ('filler',), 'clase': ('course',), 'clavada': ('stood',), 'clavado': ('stood',), 'clienta': ('rel',),
'cliente': ('rel',), 'clientes': ('rel',), 'coaching': ('mentor_noun',), 'cobre': ('should',), 'cobremos':
('should',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'coge': ('answers',), 'cogio': ('answers',), 'coincidi':
('hello', 'seen1'), 'coincidido': ('done_pp',), 'coincidir': ('see_inf',), 'colega': ('rel',), 'colegas': ('rel',),
'colgada': ('stood',), 'colgado': ('stood',), 'colgar': ('see_inf',), 'comadre': ('rel',), 'comemos': ('eat1',),
'comenta': ('verb3', 'opines', 'says'), 'comentamos': ('told1',), 'comentarios': ('feedback_noun',), 'comente':
('told1', 'read1'), 'comento': ('verb3', 'opines', 'says'), 'comer': ('see_inf',), 'comere': ('shall1',), 'comeremos':
('shall1',), 'comi': ('hello', 'met1'), 'comida': ('date',), 'comido': ('done_pp',), 'comimos': ('hello', 'met1'),
'como': ('hello', 'eat1'), 'compadre': ('rel',), 'companera': ('rel',), 'companero': ('rel',), 'compania': ('rel',),
'comparte': ('give3',), 'comparti': ('handed1',), 'compartimos': ('give1',), 'compartir': ('giveinf',), 'compartira':
('give3',), 'compartire': ('give1',), 'compartirla': ('giveinf',), 'compartirlas': ('giveinf',), 'compartirle':
('giveinf', 'infle'), 'compartirles': ('giveinf',), 'compartirlo': ('giveinf',), 'compartirlos': ('giveinf',),
'compartirme': ('giveinf', 'infme'), 'compartirsela': ('giveinf',), 'compartirselas': ('giveinf',), 'compartirselo':
('giveinf',), 'compartirselos': ('giveinf',), 'comparto': ('give1',), 'compra': ('verb3',), 'compran': ('verb3',),
'comprar': ('giveinf',), 'comprara': ('verb3',), 'comprarla': ('giveinf',), 'comprarlas': ('giveinf',), 'comprarle':
('giveinf',), 'comprarles': ('giveinf',), 'comprarlo': ('giveinf',), 'comprarlos': ('giveinf',), 'comprarsela':
('giveinf',), 'comprarselas': ('giveinf',), 'comprarselo': ('giveinf',), 'comprarselos': ('giveinf',), 'compro':
('verb3', 'give1'), 'compró': ('verb3',), 'comunicarme': ('see_inf',), 'con': ('hello', 'link'), 'concepcion':
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
'opines', 'says'), 'confirmó': ('verb3', 'opines', 'says'), 'conmigo': ('with_me', 'hello'), 'conoce': ('verb3',
'is3'), 'conocer': ('see_inf',), 'conocere': ('shall1',), 'conoci': ('hello', 'called1', 'seen1'), 'conocia':
('verb3',), 'conocido': ('done_pp',), 'conocimos': ('called1',), 'conocio': ('verb3',), 'conozco': ('seen1',),
'consegui': ('managed1',), 'conseguimos': ('managed1',), 'conseguir': ('giveinf',), 'conseguira': ('give3',),
'conseguire': ('give1',), 'conseguirla': ('giveinf',), 'conseguirlas': ('giveinf',), 'conseguirle': ('giveinf',
'infle'), 'conseguirles': ('giveinf',), 'conseguirlo': ('giveinf',), 'conseguirlos': ('giveinf',), 'conseguirme':
('giveinf', 'infme'), 'conseguirnos': ('giveinf', 'infme'), 'conseguirsela': ('giveinf',), 'conseguirselas':
('giveinf',), 'conseguirselo': ('giveinf',), 'conseguirselos': ('giveinf',), 'consejo': ('tip',), 'consejos':
('tip',), 'considera': ('opines',), 'consigo': ('give1',), 'consigue': ('give3',), 'construye': ('verb3',),
'consuelo': ('name_words',), 'contable': ('rel',), 'contactado': ('called_pp',), 'contactar': ('giveinf', 'see_inf'),
'contactarla': ('see_inf',), 'contactarle': ('see_inf',), 'contactarlo': ('see_inf',), 'contacte': ('should',),
'contacto': ('reach', 'called3', 'paper'), 'contactos': ('paper',), 'contactó': ('reach', 'called3'), 'contador':
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
'paper'), 'contrató': ('verb3',), 'conviene': ('should',), 'coo': ('rel',), 'coordinamos': ('set_up',), 'coordine':
('set_up',), 'copas': ('drink',), 'copo': ('verb3',), 'cordero': ('name_words',), 'correcciones': ('feedback_noun',),
'corregi': ('read1',), 'corremos': ('moved1',), 'correo': ('hello', 'letter'), 'corrio': ('moved3',), 'cortar':
('see_inf',), 'corte': ('should',), 'costa': ('name_words',), 'cotiza': ('give3',), 'cotizar': ('giveinf',),
'cotizarla': ('giveinf',), 'cotizarlas': ('giveinf',), 'cotizarle': ('giveinf', 'infle'), 'cotizarles': ('giveinf',),
'cotizarlo': ('giveinf',), 'cotizarlos': ('giveinf',), 'cotizarme': ('giveinf', 'infme'), 'cotizarsela': ('giveinf',),
'cotizarselas': ('giveinf',), 'cotizarselo': ('giveinf',), 'cotizarselos': ('giveinf',), 'cotizo': ('give1',),
'crece': ('verb3',), 'crecio': ('verb3',), 'cree': ('verb3', 'opines'), 'creen': ('verb3',), 'creia': ('verb3',
'opines'), 'critique': ('read1',), 'cruce': ('met1', 'called1'), 'crucé': ('met1', 'called1'), 'cruz':
('name_words',), 'cruzamos': ('met1',), 'cto': ('rel',), 'cuadramos': ('set_up',), 'cuadre': ('set_up',), 'cuando':
('hello',), 'cuate': ('rel',), 'cuenta': ('verb3', 'opines', 'says'), 'cuento': ('give1',), 'cuide': ('should',),
'cumple': ('verb3', 'date'), 'cumpleanos': ('date',), 'cumplio': ('verb3',), 'cunada': ('rel',), 'cunado': ('rel',),
'curriculum': ('paper',), 'curso': ('paper', 'course'), 'cuándo': ('hello',), 'cv': ('paper',), 'cómo': ('hello',),
'da': ('verb3',), 'damos': ('give1',), 'dar': ('giveinf',), 'dara': ('verb3', 'give3'), 'dare': ('give1',), 'darla':
('giveinf',), 'darlas': ('giveinf',), 'darle': ('giveinf', 'infle'), 'darles': ('giveinf', 'infle'), 'darlo':
('giveinf',), 'darlos': ('giveinf',), 'darme': ('giveinf', 'infme'), 'darnos': ('giveinf', 'infme'), 'darsela':
('giveinf',), 'darselas': ('giveinf',), 'darselo': ('giveinf',), 'darselos': ('giveinf',), 'dato': ('tip',), 'de':
('link',), 'debe': ('verb3',), 'debemos': ('should',), 'deben': ('verb3',), 'deberia': ('verb3', 'should'),
'deberiamos': ('should',), 'debia': ('verb3',), 'debiera': ('should',), 'debo': ('hello', 'should'), 'decia':
('verb3', 'opines'), 'decide': ('verb3',), 'decidio': ('verb3',), 'decir': ('giveinf',), 'decirla': ('giveinf',),
'decirlas': ('giveinf',), 'decirle': ('giveinf', 'infle'), 'decirles': ('giveinf', 'infle'), 'decirlo': ('giveinf',),
'decirlos': ('giveinf',), 'decirme': ('giveinf', 'infme'), 'decirnos': ('giveinf', 'infme'), 'decirsela':
('giveinf',), 'decirselas': ('giveinf',), 'decirselo': ('giveinf',), 'decirselos': ('giveinf',), 'deck': ('paper',),
'deja': ('verb3',), 'dejamos': ('moved1',), 'dejara': ('verb3',), 'deje': ('should', 'handed1'), 'dejemos':
('should',), 'dejo': ('verb3',), 'dejé': ('handed1',), 'del': ('det', 'hello'), 'delgado': ('name_words',),
'deposita': ('give3',), 'depositar': ('giveinf',), 'depositarla': ('giveinf',), 'depositarlas': ('giveinf',),
'depositarle': ('giveinf',), 'depositarles': ('giveinf',), 'depositarlo': ('giveinf',), 'depositarlos': ('giveinf',),
'depositarme': ('giveinf', 'infme'), 'depositarsela': ('giveinf',), 'depositarselas': ('giveinf',), 'depositarselo':
('giveinf',), 'depositarselos': ('giveinf',), 'deposito': ('give1',), 'derivo': ('sent_to',), 'desayunado':
('done_pp',), 'desayunamos': ('eat1',), 'desayunar': ('see_inf',), 'desayunare': ('shall1',), 'desayune': ('hello',),
'desayuno': ('hello', 'date', 'eat1'), 'descolgo': ('answers',), 'descuelga': ('answers',), 'desde': ('hello',),
'despide': ('verb3',), 'despidio': ('verb3',), 'despues': ('filler',), 'desvia': ('sent_to',), 'desvio': ('sent_to',),
'devolucion': ('feedback_noun',), 'devolver': ('giveinf',), 'devolvera': ('give3',), 'devolvere': ('give1',),
'devolverla': ('giveinf',), 'devolverlas': ('giveinf',), 'devolverle': ('giveinf', 'infle'), 'devolverles':
('giveinf',), 'devolverlo': ('giveinf', 'infle'), 'devolverlos': ('giveinf',), 'devolverme': ('giveinf', 'infme'),
'devolversela': ('giveinf',), 'devolverselas': ('giveinf',), 'devolverselo': ('giveinf', 'infle'), 'devolverselos':
('giveinf',), 'devolvio': ('answers',), 'devolvérselo': ('infle',), 'devuelve': ('give3', 'answers'), 'devuelvo':
('give1',), 'di': ('handed1',), 'dia': ('hello',), 'dias': ('hello',), 'dice': ('hello', 'verb3', 'opines', 'says'),
'dicen': ('verb3',), 'digo': ('give1',), 'dije': ('told1',), 'dijimos': ('told1',), 'dijo': ('hello', 'verb3',
'opines', 'says'), 'dimos': ('handed1',), 'dio': ('verb3',), 'dira': ('verb3', 'give3'), 'dire': ('give1',),
'directo': ('sent_to',), 'director': ('rel',), 'directora': ('rel',), 'dirige': ('verb3',), 'divorcia': ('verb3',),
'divorcio': ('verb3',), 'dm': ('letter',), 'documento': ('paper',), 'dolores': ('name_words',), 'domingo':
('name_words',), 'donde': ('hello',), 'doy': ('give1',), 'duda': ('verb3',), 'dónde': ('hello',), 'e': ('and',),
'echamos': ('met1',), 'eche': ('met1',), 'edite': ('read1',), 'el': ('det', 'hello', 'any_det', 'link'), 'ella':
('they', 'them', 'hello'), 'ellas': ('they', 'hello'), 'ellos': ('they', 'hello'), 'email': ('letter',), 'embarazada':
('verb3',), 'embarcada': ('stood',), 'embarcado': ('stood',), 'empecemos': ('should',), 'empezara': ('verb3',),
'empezo': ('verb3',), 'empiece': ('should',), 'empieza': ('verb3',), 'empresa': ('rel',), 'empuja': ('urges',),
'empujo': ('urges',), 'en': ('link',), 'encanta': ('verb3',), 'encanto': ('verb3',), 'encarnacion': ('name_words',),
'encontramos': ('met1', 'called1'), 'encontrar': ('see_inf',), 'encontrarme': ('see_inf',), 'encontre': ('met1',
'called1', 'seen1'), 'encuentro': ('date',), 'enfermo': ('verb3',), 'enfermó': ('verb3',), 'enfoque': ('should',),
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
('giveinf',), 'envie': ('handed1',), 'envio': ('give1',), 'enviársela': ('infle',), 'enviárselo': ('infle',), 'envía':
('give3',), 'envío': ('give1',), 'equipo': ('rel',), 'era': ('verb3', 'is3'), 'eran': ('verb3',), 'es': ('verb3',
'is3'), 'esa': ('det', 'hello'), 'escape': ('met1',), 'escribi': ('called1', 'seen1'), 'escribieron': ('reach',),
'escribimos': ('met1',), 'escribio': ('reach', 'called3'), 'escribir': ('giveinf', 'see_inf'), 'escribira':
('give3',), 'escribire': ('give1',), 'escribirla': ('giveinf',), 'escribirlas': ('giveinf',), 'escribirle':
('giveinf', 'infle'), 'escribirles': ('giveinf',), 'escribirlo': ('giveinf',), 'escribirlos': ('giveinf',),
'escribirme': ('giveinf', 'infme'), 'escribirsela': ('giveinf',), 'escribirselas': ('giveinf',), 'escribirselo':
('giveinf',), 'escribirselos': ('giveinf',), 'escribo': ('give1',), 'escrito': ('called_pp',), 'ese': ('det',
'hello'), 'eso': ('hello',), 'espera': ('hello', 'verb3', 'may3', 'opines'), 'esperaba': ('verb3',), 'esperando':
('stood',), 'esperanza': ('name_words',), 'espere': ('called1', 'should'), 'esperemos': ('should',), 'espero':
('called3',), 'esperé': ('called1',), 'esperó': ('called3',), 'esposa': ('rel',), 'esposo': ('rel',), 'esta': ('det',
'hello', 'verb3', 'is3'), 'estaba': ('hello', 'verb3', 'is3'), 'estaban': ('verb3',), 'estado': ('done_pp',), 'estan':
('hello', 'verb3'), 'estara': ('verb3',), 'estaria': ('verb3',), 'estas': ('det',), 'este': ('det', 'hello'), 'esto':
('hello',), 'estos': ('det',), 'estoy': ('hello',), 'estrella': ('name_words',), 'estudia': ('verb3',), 'estudio':
('verb3', 'paper'), 'estudió': ('verb3',), 'estuvo': ('verb3',), 'está': ('hello', 'verb3', 'is3'), 'ex': ('rel',),
'excel': ('paper',), 'exjefe': ('rel',), 'explica': ('verb3', 'opines', 'says'), 'explicamos': ('told1',), 'explicar':
('giveinf',), 'explicarla': ('giveinf',), 'explicarlas': ('giveinf',), 'explicarle': ('giveinf',), 'explicarles':
('giveinf',), 'explicarlo': ('giveinf',), 'explicarlos': ('giveinf',), 'explicarsela': ('giveinf',), 'explicarselas':
('giveinf',), 'explicarselo': ('giveinf',), 'explicarselos': ('giveinf',), 'explico': ('verb3', 'give1', 'opines',
'says'), 'explicó': ('verb3', 'opines', 'says'), 'explique': ('told1',), 'extrana': ('verb3',), 'factura': ('give3',),
'facturar': ('giveinf',), 'facturarla': ('giveinf',), 'facturarlas': ('giveinf',), 'facturarle': ('giveinf',),
'facturarles': ('giveinf',), 'facturarlo': ('giveinf',), 'facturarlos': ('giveinf',), 'facturarme': ('giveinf',
'infme'), 'facturarsela': ('giveinf',), 'facturarselas': ('giveinf',), 'facturarselo': ('giveinf',), 'facturarselos':
('giveinf',), 'facturo': ('give1',), 'fallecio': ('verb3',), 'familia': ('rel',), 'fe': ('name_words',), 'feedback':
('feedback_noun',), 'felicito': ('called3',), 'festeja': ('verb3',), 'fiesta': ('date',), 'fijada': ('set',),
'fijado': ('set',), 'fijamos': ('set_up',), 'fije': ('set_up',), 'firma': ('verb3',), 'firmar': ('giveinf',),
'firmara': ('verb3',), 'firmarla': ('giveinf',), 'firmarlas': ('giveinf',), 'firmarle': ('giveinf',), 'firmarles':
('giveinf',), 'firmarlo': ('giveinf',), 'firmarlos': ('giveinf',), 'firmarsela': ('giveinf',), 'firmarselas':
('giveinf',), 'firmarselo': ('giveinf',), 'firmarselos': ('giveinf',), 'firmo': ('verb3',), 'flor': ('name_words',),
'flores': ('name_words',), 'fondo': ('rel',), 'formacion': ('course',), 'foto': ('letter',), 'fotos': ('letter',),
'franco': ('name_words',), 'frustro': ('off',), 'fue': ('hello', 'verb3', 'sent_to', 'is3'), 'fuentes':
('name_words',), 'fueron': ('verb3',), 'fui': ('hello', 'met1', 'seen1'), 'fuimos': ('hello', 'met1', 'seen1'),
'gana': ('verb3',), 'gano': ('verb3',), 'gerente': ('rel',), 'gestor': ('rel',), 'gira': ('give3',), 'girar':
('giveinf',), 'girarla': ('giveinf',), 'girarlas': ('giveinf',), 'girarle': ('giveinf',), 'girarles': ('giveinf',),
'girarlo': ('giveinf',), 'girarlos': ('giveinf',), 'girarme': ('giveinf', 'infme'), 'girarsela': ('giveinf',),
'girarselas': ('giveinf',), 'girarselo': ('giveinf',), 'girarselos': ('giveinf',), 'giro': ('give1',), 'gloria':
('name_words',), 'guadalupe': ('name_words',), 'guerra': ('name_words',), 'guia': ('paper',), 'gusta': ('verb3',),
'gustaria': ('verb3',), 'gusto': ('verb3',), 'h': ('hours',), 'ha': ('verb3',), 'habia': ('verb3',), 'hablado':
('done_pp',), 'hablamos': ('hello', 'met1', 'seen1'), 'hablar': ('see_inf',), 'hablare': ('shall1',), 'hablaremos':
('shall1',), 'hable': ('hello', 'seen1', 'should'), 'hablemos': ('should',), 'hablo': ('called3', 'seen1'), 'hablé':
('hello', 'seen1'), 'habló': ('called3',), 'habra': ('verb3',), 'habria': ('have_to',), 'hace': ('hello', 'verb3'),
'hacemos': ('give1',), 'hacer': ('giveinf',), 'hacerla': ('giveinf',), 'hacerlas': ('giveinf',), 'hacerle':
('giveinf', 'infle'), 'hacerles': ('giveinf',), 'hacerlo': ('giveinf',), 'hacerlos': ('giveinf',), 'hacerme':
('giveinf', 'infme'), 'hacersela': ('giveinf',), 'hacerselas': ('giveinf',), 'hacerselo': ('giveinf',), 'hacerselos':
('giveinf',), 'hacia': ('hello', 'verb3'), 'hacía': ('verb3',), 'haga': ('should',), 'hagamos': ('should',), 'hago':
('give1',), 'hara': ('verb3', 'give3'), 'hare': ('give1',), 'hasta': ('hello',), 'hay': ('hello', 'have_to'),
'hermana': ('rel',), 'hermano': ('rel',), 'herramienta': ('paper',), 'herrero': ('name_words',), 'hice': ('handed1',),
'hicimos': ('handed1',), 'hija': ('rel',), 'hijo': ('rel',), 'hijos': ('rel',), 'hizo': ('verb3',), 'hora':
('hours',), 'horas': ('hours',), 'hoy': ('hello',), 'hrs': ('hours',), 'hs': ('hours',), 'hubo': ('seen1',), 'iba':
('verb3',), 'idea': ('tip',), 'iglesias': ('name_words',), 'igual': ('filler',), 'informe': ('told1', 'paper'),
'informé': ('told1',), 'inocencio': ('name_words',), 'insiste': ('verb3', 'opines'), 'insistio': ('verb3', 'opines'),
'intentamos': ('tried1',), 'intente': ('tried1',), 'intento': ('tried1',), 'interesa': ('verb3',), 'intereso':
('verb3',), 'inversionista': ('rel',), 'inversor': ('rel',), 'inversora': ('rel',), 'inversores': ('rel',),
'invertira': ('verb3',), 'invierta': ('should',), 'invierte': ('verb3',), 'invirtio': ('verb3',), 'invitado':
('called_pp',), 'invitar': ('giveinf', 'see_inf'), 'invitarla': ('giveinf',), 'invitarlas': ('giveinf',), 'invitarle':
('giveinf',), 'invitarles': ('giveinf',), 'invitarlo': ('giveinf',), 'invitarlos': ('giveinf',), 'invitarme':
('giveinf', 'infme'), 'invitarsela': ('giveinf',), 'invitarselas': ('giveinf',), 'invitarselo': ('giveinf',),
'invitarselos': ('giveinf',), 'invite': ('called1',), 'invito': ('reach', 'called3', 'urges'), 'ir': ('see_inf',),
'ira': ('verb3',), 'jamas': ('not',), 'jazmin': ('name_words',), 'jefa': ('rel',), 'jefe': ('rel',), 'jubila':
('verb3',), 'jubilo': ('verb3',), 'jueves': ('hello',), 'junta': ('date',), 'juntamos': ('met1', 'seen1'), 'juntarme':
('see_inf',), 'juntarnos': ('hello', 'see_inf'), 'junte': ('met1',), 'justo': ('filler', 'name_words'), 'la': ('them',
'det', 'hello', 'any_det', 'clitic'), 'lance': ('should',), 'lancemos': ('should',), 'landing': ('paper',), 'lanza':
('verb3',), 'lanzan': ('verb3',), 'lanzara': ('verb3',), 'lanzo': ('verb3',), 'las': ('them', 'det', 'hello',
'any_det', 'clitic', 'link'), 'le': ('them', 'hello', 'clitic'), 'leal': ('name_words',), 'lei': ('read1',), 'leon':
('name_words',), 'les': ('them', 'hello', 'clitic'), 'levanta': ('verb3',), 'levantan': ('verb3',), 'levante':
('should',), 'levantemos': ('should',), 'levanto': ('verb3',), 'libro': ('paper',), 'lidera': ('verb3',), 'lidero':
('verb3',), 'link': ('letter', 'paper'), 'lista': ('paper',), 'llamada': ('hello', 'letter', 'date'), 'llamado':
('done_pp', 'letter', 'called_pp'), 'llamamos': ('give1', 'met1', 'called1'), 'llamar': ('hello', 'giveinf',
'see_inf'), 'llamara': ('give3', 'will3'), 'llamare': ('give1',), 'llamarla': ('giveinf', 'see_inf', 'infle'),
'llamarlas': ('giveinf',), 'llamarle': ('giveinf', 'see_inf', 'infle'), 'llamarles': ('giveinf',), 'llamarlo':
('giveinf', 'see_inf', 'infle'), 'llamarlos': ('giveinf',), 'llamarme': ('giveinf', 'infme'), 'llamarnos': ('giveinf',
'see_inf', 'infme'), 'llamaron': ('reach', 'called3'), 'llamarsela': ('giveinf',), 'llamarselas': ('giveinf',),
'llamarselo': ('giveinf',), 'llamarselos': ('giveinf',), 'llame': ('hello', 'called1', 'seen1'), 'llamo': ('hello',
'reach', 'give1', 'called3'), 'llamé': ('hello', 'called1', 'seen1'), 'llamó': ('hello', 'reach', 'called3'), 'llega':
('verb3',), 'llegara': ('verb3',), 'llego': ('verb3', 'came3'), 'llegue': ('managed1',), 'lleva': ('verb3', 'is3'),
'llevaba': ('verb3',), 'llevar': ('giveinf',), 'llevare': ('give1',), 'llevarla': ('giveinf',), 'llevarlas':
('giveinf',), 'llevarle': ('giveinf', 'infle'), 'llevarles': ('giveinf',), 'llevarlo': ('giveinf',), 'llevarlos':
('giveinf',), 'llevarsela': ('giveinf',), 'llevarselas': ('giveinf',), 'llevarselo': ('giveinf',), 'llevarselos':
('giveinf',), 'lleve': ('called1',), 'llevo': ('verb3', 'give1', 'called3'), 'llevó': ('verb3', 'called3'), 'lo':
('them', 'hello', 'clitic'), 'localizar': ('see_inf',), 'localizarla': ('see_inf',), 'localizarlo': ('see_inf',),
'logramos': ('managed1',), 'logre': ('managed1',), 'los': ('them', 'det', 'hello', 'any_det', 'clitic', 'link'),
'lozano': ('name_words',), 'luego': ('filler',), 'luna': ('name_words',), 'lunes': ('hello',), 'luz': ('name_words',),
'madre': ('rel',), 'mail': ('letter',), 'malogro': ('off',), 'mama': ('rel',), 'mami': ('rel',), 'manana': ('hello',),
'manda': ('hello', 'give3', 'sent_to'), 'mandado': ('called_pp',), 'mandamos': ('give1',), 'mandan': ('give3',),
'mandar': ('giveinf',), 'mandara': ('give3', 'will3'), 'mandare': ('give1',), 'mandaremos': ('give1',), 'mandarla':
('giveinf',), 'mandarlas': ('giveinf',), 'mandarle': ('hello', 'giveinf', 'infle'), 'mandarles': ('giveinf', 'infle'),
'mandarlo': ('giveinf', 'infle'), 'mandarlos': ('giveinf',), 'mandarme': ('giveinf', 'infme'), 'mandarmela':
('giveinf', 'infme'), 'mandarmelo': ('giveinf', 'infme'), 'mandarnos': ('giveinf', 'infme'), 'mandarsela': ('giveinf',
'infle'), 'mandarselas': ('giveinf',), 'mandarselo': ('giveinf', 'infle'), 'mandarselos': ('giveinf',), 'mande':
('handed1',), 'mando': ('hello', 'reach', 'give1', 'sent_to'), 'mandársela': ('infle',), 'mandárselo': ('infle',),
'mandó': ('hello', 'reach', 'sent_to'), 'maneja': ('verb3',), 'manzano': ('name_words',), 'mar': ('name_words',),
'marca': ('give3',), 'marcada': ('set',), 'marcar': ('giveinf',), 'marco': ('reach', 'give1', 'called3'), 'marcó':
('reach', 'called3'), 'margarita': ('name_words',), 'marido': ('rel',), 'marin': ('name_words',), 'marina':
('name_words',), 'marque': ('called1',), 'martes': ('hello',), 'mas': ('hello',), 'masterclass': ('course',),
'material': ('paper',), 'mates': ('drink', 'date'), 'maximo': ('name_words',), 'me': ('me', 'clitic'), 'mediodia':
('hello',), 'mejor': ('should',), 'mejoro': ('verb3',), 'menciona': ('verb3', 'opines'), 'menciono': ('verb3',
'opines', 'says'), 'mensaje': ('letter',), 'mensajeamos': ('met1',), 'mensajeo': ('called3',), 'mensajes':
('letter',), 'mensajito': ('letter',), 'mentoria': ('mentor_noun',), 'mentorias': ('mentor_noun',), 'mentoring':
('mentor_noun',), 'mentoría': ('mentor_noun',), 'mercedes': ('name_words',), 'mes': ('hello',), 'mesa': ('date',),
'meses': ('hello',), 'mi': ('me', 'my', 'hello', 'any_det'), 'miercoles': ('hello',), 'milagros': ('name_words',),
'mirar': ('giveinf',), 'mirarla': ('giveinf',), 'mirarlas': ('giveinf',), 'mirarle': ('giveinf',), 'mirarles':
('giveinf',), 'mirarlo': ('giveinf',), 'mirarlos': ('giveinf',), 'mirarsela': ('giveinf',), 'mirarselas':
('giveinf',), 'mirarselo': ('giveinf',), 'mirarselos': ('giveinf',), 'mire': ('read1',), 'mis': ('my', 'any_det'),
'mismo': ('filler',), 'modelo': ('paper',), 'modesto': ('name_words',), 'molina': ('name_words',), 'molinero':
('name_words',), 'monta': ('verb3',), 'montara': ('verb3',), 'monte': ('name_words',), 'montes': ('name_words',),
'monto': ('verb3',), 'moreno': ('name_words',), 'mostramos': ('told1',), 'mostrar': ('giveinf',), 'mostrara':
('give3',), 'mostrare': ('give1',), 'mostrarla': ('giveinf',), 'mostrarlas': ('giveinf',), 'mostrarle': ('giveinf',
'infle'), 'mostrarles': ('giveinf',), 'mostrarlo': ('giveinf',), 'mostrarlos': ('giveinf',), 'mostrarme': ('giveinf',
'infme'), 'mostrarsela': ('giveinf',), 'mostrarselas': ('giveinf',), 'mostrarselo': ('giveinf',), 'mostrarselos':
('giveinf',), 'mostre': ('told1',), 'mostro': ('called3',), 'movemos': ('moved1',), 'movi': ('moved1',), 'movida':
('moved_pp',), 'movido': ('moved_pp',), 'movieron': ('moved3',), 'movio': ('moved3',), 'msg': ('letter',), 'msj':
('letter',), 'mucho': ('filler', 'hello'), 'muda': ('verb3',), 'mudara': ('verb3',), 'mudo': ('verb3',), 'muestro':
('give1',), 'mueve': ('moved3',), 'mujer': ('rel',), 'murio': ('verb3',), 'muy': ('filler', 'hello'), 'mí': ('me',),
'nacio': ('verb3',), 'naranjo': ('name_words',), 'necesita': ('verb3',), 'necesitaba': ('verb3',), 'necesitaria':
('verb3',), 'negro': ('name_words',), 'ni': ('not', 'hello'), 'nieta': ('rel',), 'nieto': ('rel',), 'nieves':
('name_words',), 'ninas': ('rel',), 'ningun': ('not',), 'ninguna': ('not',), 'ninos': ('rel',), 'no': ('not',),
'noche': ('hello',), 'nomas': ('filler',), 'nos': ('me', 'hello', 'clitic'), 'nosotras': ('i',), 'nosotros': ('i',
'hello'), 'novia': ('rel',), 'novio': ('rel',), 'nuestra': ('my', 'any_det'), 'nuestras': ('my',), 'nuestro': ('my',
'any_det'), 'nuestros': ('my',), 'nunca': ('not',), 'observaciones': ('feedback_noun',), 'obviamente': ('filler',),
'odia': ('verb3',), 'odio': ('verb3',), 'oficina': ('rel',), 'ofrecio': ('may3',), 'olmo': ('name_words',), 'opina':
('verb3', 'opines'), 'opinion': ('tip',), 'opino': ('opines',), 'organiza': ('verb3',), 'organizo': ('verb3',),
'pactada': ('set',), 'pactamos': ('set_up',), 'padre': ('rel',), 'paga': ('verb3', 'give3'), 'pagan': ('give3',),
'pagar': ('giveinf',), 'pagara': ('verb3', 'give3'), 'pagare': ('give1',), 'pagarla': ('giveinf',), 'pagarlas':
('giveinf',), 'pagarle': ('giveinf', 'infle'), 'pagarles': ('giveinf',), 'pagarlo': ('giveinf',), 'pagarlos':
('giveinf',), 'pagarme': ('giveinf', 'infme'), 'pagarsela': ('giveinf',), 'pagarselas': ('giveinf',), 'pagarselo':
('giveinf',), 'pagarselos': ('giveinf',), 'pago': ('verb3', 'give1'), 'pagó': ('verb3',), 'palma': ('name_words',),
'paloma': ('name_words',), 'pana': ('rel',), 'papa': ('rel',), 'papi': ('rel',), 'parcero': ('rel',), 'pardo':
('name_words',), 'pare': ('should',), 'parece': ('filler', 'verb3'), 'parecia': ('verb3',), 'pareja': ('rel',),
'paremos': ('should',), 'pasa': ('hello', 'give3'), 'pasada': ('hello',), 'pasado': ('hello',), 'pasamos': ('give1',
'moved1'), 'pasan': ('give3',), 'pasar': ('giveinf', 'see_inf'), 'pasara': ('give3', 'will3'), 'pasare': ('give1',),
'pasarla': ('giveinf',), 'pasarlas': ('giveinf',), 'pasarle': ('hello', 'giveinf', 'infle'), 'pasarles': ('giveinf',
'infle'), 'pasarlo': ('giveinf',), 'pasarlos': ('giveinf',), 'pasarme': ('giveinf', 'infme'), 'pasarmela': ('giveinf',
'infme'), 'pasarmelo': ('giveinf', 'infme'), 'pasarnos': ('giveinf', 'infme'), 'pasaron': ('reach', 'came3'),
'pasarsela': ('giveinf', 'infle'), 'pasarselas': ('giveinf',), 'pasarselo': ('giveinf', 'infle'), 'pasarselos':
('giveinf',), 'pase': ('handed1',), 'paso': ('hello', 'reach', 'give1', 'came3', 'seen1', 'moved3'), 'pastor':
('name_words',), 'pasársela': ('infle',), 'pasárselo': ('infle',), 'pasó': ('hello', 'reach', 'came3', 'seen1',
'moved3'), 'paz': ('name_words',), 'pegue': ('met1',), 'pena': ('name_words',), 'pensaba': ('verb3',), 'perdio':
('verb3',), 'perla': ('name_words',), 'pero': ('hello',), 'perro': ('rel',), 'pescador': ('name_words',), 'pida':
('should',), 'pidamos': ('should',), 'pide': ('verb3',), 'pidio': ('hello', 'verb3'), 'piedad': ('name_words',),
'piensa': ('verb3', 'may3', 'opines'), 'piensan': ('verb3',), 'pierde': ('verb3',), 'pilar': ('name_words',), 'pino':
('name_words',), 'pitch': ('rel', 'paper'), 'plan': ('paper',), 'plantada': ('stood',), 'plantadas': ('stood',),
'plantado': ('stood',), 'plantados': ('stood',), 'plantilla': ('paper',), 'platique': ('hello',), 'plaza':
('name_words',), 'podcast': ('paper',), 'podia': ('verb3',), 'podra': ('verb3', 'may3'), 'podria': ('verb3', 'may3',
'should'), 'podriamos': ('should',), 'polas': ('drink',), 'pondra': ('verb3', 'give3'), 'pone': ('verb3',),
'ponencia': ('course',), 'poner': ('giveinf',), 'ponerla': ('giveinf',), 'ponerlas': ('giveinf',), 'ponerle':
('giveinf',), 'ponerles': ('giveinf',), 'ponerlo': ('giveinf',), 'ponerlos': ('giveinf',), 'ponerme': ('giveinf',
'infme'), 'ponernos': ('giveinf', 'infme'), 'ponersela': ('giveinf',), 'ponerselas': ('giveinf',), 'ponerselo':
('giveinf',), 'ponerselos': ('giveinf',), 'ponga': ('should',), 'pongamos': ('should',), 'pongo': ('give1',), 'por':
('hello', 'link'), 'porque': ('hello',), 'pospone': ('moved3',), 'posponemos': ('moved1',), 'pospuesta':
('moved_pp',), 'pospuesto': ('moved_pp',), 'pospuso': ('off', 'moved3'), 'posterga': ('moved3',), 'postergada':
('moved_pp',), 'postergado': ('moved_pp',), 'postergamos': ('moved1',), 'postergo': ('off', 'moved3'), 'pozo':
('name_words',), 'prado': ('name_words',), 'prefiere': ('verb3',), 'prefirio': ('verb3',), 'pregunta': ('verb3',
'says'), 'preguntar': ('see_inf',), 'pregunto': ('verb3', 'says'), 'preguntó': ('verb3', 'says'), 'preocupa':
('verb3',), 'prepara': ('give3',), 'preparamos': ('give1',), 'preparar': ('giveinf',), 'preparara': ('give3',
'will3'), 'preparare': ('give1',), 'prepararla': ('giveinf',), 'prepararlas': ('giveinf',), 'prepararle': ('giveinf',
'infle'), 'prepararles': ('giveinf',), 'prepararlo': ('giveinf',), 'prepararlos': ('giveinf',), 'prepararme':
('giveinf', 'infme'), 'prepararsela': ('giveinf',), 'prepararselas': ('giveinf',), 'prepararselo': ('giveinf',),
'prepararselos': ('giveinf',), 'preparo': ('give1',), 'presenta': ('give3',), 'presentacion': ('paper',),
'presentamos': ('give1',), 'presentan': ('give3',), 'presentar': ('giveinf',), 'presentara': ('give3', 'will3'),
'presentare': ('give1',), 'presentarla': ('giveinf',), 'presentarlas': ('giveinf',), 'presentarle': ('giveinf',
'infle'), 'presentarles': ('giveinf', 'infle'), 'presentarlo': ('giveinf',), 'presentarlos': ('giveinf',),
'presentarme': ('giveinf', 'infme'), 'presentarnos': ('giveinf', 'infme'), 'presentarsela': ('giveinf',),
'presentarselas': ('giveinf',), 'presentarselo': ('giveinf',), 'presentarselos': ('giveinf',), 'presento': ('give1',),
'presta': ('give3',), 'prestar': ('giveinf',), 'prestara': ('give3',), 'prestare': ('give1',), 'prestarla':
('giveinf',), 'prestarlas': ('giveinf',), 'prestarle': ('giveinf', 'infle'), 'prestarles': ('giveinf',), 'prestarlo':
('giveinf',), 'prestarlos': ('giveinf',), 'prestarme': ('giveinf', 'infme'), 'prestarsela': ('giveinf',),
'prestarselas': ('giveinf',), 'prestarselo': ('giveinf',), 'prestarselos': ('giveinf',), 'preste': ('handed1',),
'presto': ('give1',), 'prevista': ('set',), 'previsto': ('set',), 'prima': ('rel',), 'primo': ('rel',),
'probablemente': ('filler',), 'probe': ('tried1', 'read1'), 'probemos': ('should',), 'probo': ('verb3',), 'producto':
('rel', 'paper'), 'programada': ('set',), 'programado': ('set',), 'programamos': ('set_up',), 'programe': ('set_up',),
'promete': ('may3',), 'prometio': ('may3',), 'propone': ('verb3',), 'propuesta': ('paper',), 'propuso': ('verb3',
'may3'), 'prospero': ('name_words',), 'proxima': ('hello',), 'proximo': ('hello',), 'proyecto': ('rel',), 'prueba':
('verb3',), 'pruebe': ('should',), 'pude': ('managed1',), 'pudimos': ('managed1',), 'puede': ('verb3', 'may3'),
'pueden': ('verb3',), 'puente': ('name_words',), 'pues': ('filler',), 'puesta': ('set',), 'puso': ('verb3',), 'que':
('hello',), 'queda': ('verb3',), 'quedado': ('done_pp',), 'quedamos': ('hello', 'met1', 'seen1'), 'quedar':
('see_inf',), 'quedaremos': ('shall1',), 'quede': ('hello', 'met1'), 'quedo': ('hello', 'verb3'), 'quedé': ('hello',
'met1'), 'quedó': ('hello', 'verb3'), 'queria': ('verb3',), 'querra': ('verb3',), 'quiere': ('hello', 'verb3', 'may3',
'is3'), 'quieren': ('verb3',), 'quise': ('tried1',), 'quisiera': ('verb3',), 'quisimos': ('tried1',), 'qué':
('hello',), 'rapidamente': ('filler',), 'rapidito': ('filler',), 'rapido': ('filler',), 'reagenda': ('moved3',),
'reagendada': ('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagende': ('moved1',),
'reagendo': ('moved3',), 'realmente': ('filler',), 'rechaza': ('verb3',), 'rechazo': ('verb3',), 'recibi':
('called1',), 'recibido': ('called_pp',), 'recibimos': ('called1',), 'recibio': ('reach', 'called3'), 'recien':
('filler', 'hello'), 'recogi': ('called1',), 'recogio': ('called3',), 'recomendaba': ('advises',), 'recomendacion':
('tip',), 'recomendar': ('giveinf',), 'recomendare': ('give1',), 'recomendarla': ('giveinf',), 'recomendarlas':
('giveinf',), 'recomendarle': ('giveinf',), 'recomendarles': ('giveinf',), 'recomendarlo': ('giveinf',),
'recomendarlos': ('giveinf',), 'recomendarme': ('giveinf', 'infme'), 'recomendarsela': ('giveinf',),
'recomendarselas': ('giveinf',), 'recomendarselo': ('giveinf',), 'recomendarselos': ('giveinf',), 'recomendo':
('verb3', 'advises'), 'recomienda': ('verb3', 'advises'), 'recomiendo': ('give1',), 'reconoce': ('opines',),
'reconocio': ('says',), 'recorda': ('remind',), 'recordar': ('giveinf', 'remind'), 'recordarme': ('remind',),
'recorte': ('should',), 'recuerda': ('remind',), 'reenvia': ('give3',), 'reenviar': ('giveinf',), 'reenviara':
('give3',), 'reenviare': ('give1',), 'reenviarla': ('giveinf',), 'reenviarlas': ('giveinf',), 'reenviarle':
('giveinf', 'infle'), 'reenviarles': ('giveinf',), 'reenviarlo': ('giveinf',), 'reenviarlos': ('giveinf',),
'reenviarme': ('giveinf', 'infme'), 'reenviarsela': ('giveinf',), 'reenviarselas': ('giveinf',), 'reenviarselo':
('giveinf',), 'reenviarselos': ('giveinf',), 'reenvie': ('handed1',), 'reenvio': ('give1',), 'reenvía': ('give3',),
'reenvío': ('give1',), 'refugio': ('name_words',), 'regale': ('handed1',), 'regresa': ('verb3', 'give3'), 'regresara':
('verb3',), 'regreso': ('verb3',), 'remedios': ('name_words',), 'renuncia': ('verb3',), 'renunciara': ('verb3',),
'renuncio': ('verb3',), 'repase': ('read1',), 'reprograma': ('moved3',), 'reprogramada': ('moved_pp',),
'reprogramado': ('moved_pp',), 'reprogramamos': ('moved1',), 'reprogramo': ('moved3',), 'reservada': ('set',),
'reservado': ('set',), 'reserve': ('set_up',), 'responde': ('give3', 'answers'), 'responden': ('give3',), 'responder':
('giveinf',), 'respondera': ('give3', 'will3'), 'respondere': ('give1',), 'responderla': ('giveinf',), 'responderlas':
('giveinf',), 'responderle': ('giveinf', 'infle'), 'responderles': ('giveinf',), 'responderlo': ('giveinf',),
'responderlos': ('giveinf',), 'responderme': ('giveinf', 'infme'), 'respondernos': ('giveinf', 'infme'),
'respondersela': ('giveinf',), 'responderselas': ('giveinf',), 'responderselo': ('giveinf',), 'responderselos':
('giveinf',), 'respondi': ('called1',), 'respondido': ('called_pp',), 'respondieron': ('answers',), 'respondio':
('reach', 'called3', 'answers'), 'respondo': ('give1',), 'retrasa': ('moved3',), 'retrasada': ('moved_pp',),
'retrasado': ('moved_pp',), 'retraso': ('moved3',), 'retroalimentacion': ('feedback_noun',), 'reuni': ('met1',
'seen1'), 'reunimos': ('met1', 'seen1'), 'reunion': ('hello', 'date'), 'reunirme': ('see_inf',), 'reunirnos':
('see_inf',), 'reunión': ('hello', 'date'), 'revisa': ('give3',), 'revisar': ('giveinf',), 'revisara': ('give3',
'will3'), 'revisare': ('give1',), 'revisarla': ('giveinf',), 'revisarlas': ('giveinf',), 'revisarle': ('giveinf',
'infle'), 'revisarles': ('giveinf',), 'revisarlo': ('giveinf',), 'revisarlos': ('giveinf',), 'revisarme': ('giveinf',
'infme'), 'revisarsela': ('giveinf',), 'revisarselas': ('giveinf',), 'revisarselo': ('giveinf',), 'revisarselos':
('giveinf',), 'revise': ('should', 'read1'), 'reviso': ('give1',), 'revisé': ('read1',), 'rey': ('name_words',),
'reyes': ('name_words',), 'rio': ('name_words',), 'rios': ('name_words',), 'rivera': ('name_words',), 'robles':
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
('off',), 'suspendio': ('off',), 'sólo': ('filler',), 'tacos': ('drink',), 'taller': ('course',), 'tambien':
('filler', 'hello'), 'también': ('filler', 'hello'), 'tampoco': ('not',), 'tarde': ('hello',), 'tb': ('filler',),
'telefonee': ('called1',), 'telefoneo': ('reach', 'called3'), 'teme': ('verb3',), 'template': ('paper',), 'tendra':
('verb3',), 'tendria': ('have_to',), 'tendriamos': ('have_to',), 'tenemos': ('hello', 'have_to'), 'tenga':
('should',), 'tengo': ('hello', 'have_to'), 'tenia': ('verb3', 'is3'), 'termina': ('verb3',), 'terminar':
('see_inf',), 'terminara': ('verb3',), 'termino': ('verb3',), 'terminó': ('verb3',), 'texto': ('paper',), 'tia':
('rel',), 'tiene': ('hello', 'verb3', 'is3'), 'tienen': ('verb3',), 'tinto': ('date',), 'tio': ('rel',), 'tip':
('tip',), 'tips': ('tip',), 'tirada': ('stood',), 'tirado': ('stood',), 'tmb': ('filler',), 'toda': ('filler',),
'todavia': ('filler',), 'todo': ('filler',), 'toma': ('verb3',), 'tomado': ('done_pp',), 'tomamos': ('hello', 'met1'),
'tomar': ('see_inf',), 'tomara': ('verb3',), 'tomare': ('shall1',), 'tomaremos': ('shall1',), 'tome': ('hello',
'met1'), 'tomo': ('verb3', 'answers'), 'tomó': ('verb3', 'answers'), 'topa': ('verb3',), 'topamos': ('met1',), 'tope':
('met1',), 'topo': ('verb3',), 'toro': ('name_words',), 'torre': ('name_words',), 'torres': ('name_words',),
'trabaja': ('verb3', 'is3'), 'trabajaba': ('verb3',), 'trabajan': ('verb3',), 'trabajo': ('verb3',), 'trae':
('give3',), 'traer': ('giveinf',), 'traera': ('give3',), 'traere': ('give1',), 'traerla': ('giveinf',), 'traerlas':
('giveinf',), 'traerle': ('giveinf', 'infle'), 'traerles': ('giveinf',), 'traerlo': ('giveinf',), 'traerlos':
('giveinf',), 'traerme': ('giveinf', 'infme'), 'traernos': ('giveinf', 'infme'), 'traersela': ('giveinf',),
'traerselas': ('giveinf',), 'traerselo': ('giveinf',), 'traerselos': ('giveinf',), 'tragos': ('drink',), 'traigo':
('give1',), 'trajo': ('called3',), 'transferir': ('giveinf',), 'transferira': ('give3',), 'transferire': ('give1',),
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
'zapatero': ('name_words',), 'él': ('hello',)}


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
71, 'buzón': 71, 'casilla': 50, 'contestador': 50, 'contestadora': 50, 'correo': 72}, {'a': 73, 'al': 73, 'el': 73},
{'a': 73, 'al': 73, 'derecho': 74, 'directo': 74, 'el': 73}, {'D': 12, 'con': 12, 'el': 12, 'para': 12}, {'<date>':
12}, {'<any_det>': 77, '<date>': 12, 'con': 12, 'juntarnos': 12, 'para': 12, 'reunirnos': 12, 'vernos': 12}, {'ok':
37, 'si': 37, 'sí': 37}, {'respuesta': 37}, {'el': 79, 'feedback': 37, 'noticias': 37, 'novedades': 37, 'razon': 37,
'respuesta': 37, 'una': 80}, {'D': 37, 'algo': 37, 'cuando': 37, 'cuanto': 37, 'cuándo': 37, 'cuánto': 37, 'el': 37,
'la': 37, 'manana': 37, 'que': 37, 'qué': 37, 'si': 37}, {'favor': 37, 'intro': 37}, {'intro': 37}, {'favor': 37},
{'el': 83, 'la': 84, 'llegar': 37, 'saber': 37, 'un': 85, 'una': 84}, {'contacto': 37}, {'en': 87}, {'da': 81,
'desaconseja': 0, 'desaconsejo': 0, 'dice': 82, 'dira': 82, 'hace': 86, 'pondra': 88, 'pone': 88}, {'<will3>': 37,
'desaconseja': 0, 'desaconsejo': 0, 'me': 89, 'nos': 89}, {'<give3>': 37}, {'^': 91}, {'^': 91, 'la': 92, 'lo': 92},
{'me': 93, 'nos': 93}, {'que': 94}, {'en': 61, 'que': 60}, {'firmemente': 96}, {'': (4, 'needs_from_me')}, {'<my>':
98}, {'^': 99}, {'con': 100}, {'^': 37}, {'a': 102}, {'^': 91, 'iba': 103, 'va': 103}, {'^': 91, 'iba': 103, 'la':
104, 'lo': 104, 'va': 103}, {'me': 105, 'nos': 105}, {'que': 106}, {'^': 0, 'que': 1}, {'de': 108}, {'opinion': 109},
{'la': 110}, {'de': 111, 'partidaria': 109, 'partidario': 109}, {'parte': 98}, {'mi': 113, 'nuestra': 113}, {'de':
114}, {'...': 115, '<my>': 98}, {'^': 98}, {'le': 117}, {'le': 117, 'yo': 118}, {'^': 116, 'que': 119}, {'de': 100},
{'espera': 121}, {'la': 122}, {'de': 96}, {'le': 100, 'yo': 100}, {'^': 99, 'que': 125}, {'a': 123, 'convencida': 124,
'convencido': 124, 'esperando': 126}, {'me': 102}, {'que': 128}, {'de': 102, 'en': 102}, {'dicho': 107, 'quedado':
130}, {'a': 39}, {'que': 1}, {'en': 133}, {'falta': 100}, {'hace': 135}, {'a': 1}, {'contra': 1, 'de': 1, 'que': 1,
'sobre': 1}, {'<should>': 0, 'hay': 54, 'tengo': 54}, {'^': 139}, {'que': 140}, {'centre': 0, 'conviene': 0,
'enfoque': 0, 'olvide': 0}, {'centremos': 0, 'conviene': 0, 'enfoquemos': 0}, {'cuidado': 0}, {'<have_to>': 54,
'<should>': 0, 'lo': 55, 'me': 142, 'nos': 143, 'tenga': 144}, {'<have_to>': 54, '<should>': 0, 'lo': 55, 'me': 142,
'no': 145, 'nos': 143, 'tenga': 144}, {'^': 146}, {'^': 146, 'yo': 147}, {'...': 141, 'que': 148}, {'<any_det>': 37,
'dinero': 37, 'plata': 37}, {'que': 148}, {'^': 146, 'me': 105, 'nos': 105, 'yo': 147}, {'...': 141, 'que': 152},
{'<any_det>': 98}, {'^': 154}, {'pidiendo': 155}, {'que': 152}, {'^': 37, 'que': 102}, {'aconsejado': 108, 'dicho':
157, 'prometido': 158, 'quedado': 130, 'recomendado': 108, 'sugerido': 108}, {'<giveinf>': 37}, {'^': 160}, {'a':
161}, {'<should>': 0, 'no': 0}, {'^': 163}, {'que': 164}, {'en': 165}, {'': (3, 'advice'), '<have_to>': 54,
'<should>': 0, 'lo': 55, 'me': 142, 'nos': 143, 'tenga': 144}, {'<have_to>': 54, '<should>': 0, 'lo': 55, 'me': 142,
'no': 167, 'nos': 143, 'tenga': 144}, {'^': 168, 'yo': 147}, {'que': 169}, {'en': 170}, {'^': 154, 'que': 164}, {'^':
37, 'me': 102}, {'^': 37, 'me': 102, 'que': 173}, {'que': 102}, {'algo': 37, 'noticias': 37, 'novedades': 37,
'respuesta': 37}, {'^': 176, 'que': 102}, {'<advises>': 2, '<urges>': 137, '^': 91, 'advierte': 138, 'advirtio': 138,
'alerto': 138, 'aseguro': 95, 'comento': 149, 'debe': 150, 'deben': 150, 'decia': 151, 'dice': 153, 'dijo': 153,
'esta': 156, 'está': 156, 'ha': 159, 'iba': 162, 'insiste': 166, 'insistio': 171, 'la': 92, 'las': 92, 'lo': 92,
'los': 92, 'pide': 172, 'pidio': 165, 'previno': 138, 'promete': 158, 'prometio': 174, 'queda': 130, 'quedaron': 130,
'quedo': 130, 'quedó': 130, 'reclama': 155, 'reclamo': 155, 'tenia': 175, 'tiene': 177, 'tienen': 175, 'va': 162,
'van': 162}, {'^': 98, 'le': 117}, {'^': 98, 'le': 117, 'yo': 179}, {'^': 116, 'que': 180}, {'<advises>': 2,
'<urges>': 137, '^': 91, 'advierte': 138, 'advirtio': 138, 'alerto': 138, 'aseguro': 95, 'comento': 149, 'debe': 150,
'deben': 150, 'decia': 151, 'dice': 153, 'dijo': 153, 'ha': 159, 'iba': 162, 'insiste': 166, 'insistio': 171, 'la':
92, 'las': 92, 'lo': 92, 'los': 92, 'pide': 165, 'pidio': 165, 'previno': 138, 'promete': 158, 'prometio': 174,
'queda': 130, 'quedaron': 130, 'quedo': 130, 'quedó': 130, 'tenia': 175, 'tiene': 175, 'tienen': 175, 'va': 162,
'van': 162}, {'^': 116}, {'me': 102, 'nos': 102}, {'^': 37, 'que': 184}, {'de': 185, 'en': 185}, {'': (6, 'theirs'),
'me': 37}, {'conmigo': 130, 'de': 185, 'debiendo': 187, 'en': 185}, {'escribir': 37, 'escribirme': 37, 'llamar': 37,
'llamarme': 37}, {'^': 189}, {'a': 190}, {'de': 102}, {'compromete': 103, 'comprometio': 103, 'encarga': 192, 'ocupa':
192, 'ofrecio': 103}, {'que': 39}, {'<advises>': 2, '<may3>': 39, '<opines>': 63, '^': 90, 'aseguro': 95, 'cree': 97,
'cuenta': 101, 'debe': 39, 'dice': 107, 'dijo': 107, 'era': 112, 'es': 112, 'espera': 120, 'esta': 127, 'está': 127,
'falta': 129, 'falto': 129, 'ha': 131, 'iba': 132, 'insiste': 134, 'insistio': 134, 'le': 136, 'me': 178, 'necesita':
181, 'nos': 182, 'pide': 100, 'precisa': 183, 'promete': 158, 'prometio': 174, 'propone': 133, 'propuso': 133,
'queda': 130, 'quedaron': 186, 'quedo': 188, 'quedó': 188, 'quiere': 183, 'regresa': 191, 'requiere': 183, 'se': 193,
'tenia': 194, 'tiene': 194, 'tienen': 194, 'va': 132, 'van': 132, 'volvera': 191, 'vuelve': 191}, {'...': 1}, {'D':
196, '^': 0, 'a': 196, 'al': 196, 'de': 196, 'durante': 196, 'en': 196, 'era': 108, 'es': 108, 'fue': 108, 'por': 196,
'que': 1}, {'<them>': 197, 'N': 197}, {'<them>': 197, 'N': 197, 'el': 198, 'la': 198}, {'de': 199, 'del': 199}, {'':
(9, 'told')}, {'N': 201}, {'a': 202}, {'<see_inf>': 50}, {'<see_inf>': 50, 'de': 204}, {'a': 3, 'por': 3}, {'paso':
206, 'pasó': 206, 'vinieron': 3, 'vino': 3}, {'desaconseja': 0, 'desaconsejo': 0, 'me': 89, 'nos': 89}, {'N': 1},
{'de': 209}, {'': (7, 'waiting')}, {'': (7, 'waiting'), 'l': 211}, {'': (7, 'waiting'), 'de': 212, 'del': 211},
{'espera': 213}, {'': (11, 'thinking')}, {'mejor': 215}, {'juicio': 1}, {'juicio': 210, 'la': 214, 'lo': 216, 'su':
217}, {'<see_inf>': 3}, {'de': 219}, {'mia': 66}, {'': (10, 'thanks')}, {'a': 222}, {'': (10, 'thanks'), 'a': 222},
{'con': 222}, {'': (13, 'talk')}, {'parecer': 226}, {'': (22, 'gave:encouragement')}, {'^': 228}, {'N': 229}, {'a':
230}, {'que': 211}, {'': (7, 'waiting'), 'a': 232, 'que': 211}, {'esperando': 233}, {'con': 3}, {'': (13, 'talk'),
'<they>': 226}, {'que': 236}, {'de': 237}, {'^': 32, 'a': 33}, {'': (16, 'gave:intro')}, {'^': 240}, {'a': 241, 'con':
241, 'de': 241, 'entre': 241}, {'intro': 242, 'introduccion': 242, 'presentacion': 242, 'puente': 242}, {'el': 243,
'la': 243, 'una': 243}, {'': (18, 'gave:knowledge')}, {'^': 245}, {'a': 246, 'con': 246, 'en': 246}, {'N': 247}, {'a':
248}, {'': (23, 'gave:volunteering')}, {'^': 250}, {'alimentos': 251}, {'de': 252}, {'algo': 3, 'un': 3, 'una': 3},
{'': (21, 'gave:referral')}, {'^': 255}, {'a': 256, 'para': 256}, {'recomendacion': 257}, {'de': 258}, {'cruzo': 50},
{'vemos': 50}, {'coincido': 50, 'llamo': 50, 'me': 260, 'nos': 261, 'veo': 50}, {'comunitario': 251, 'social': 251},
{'que': 226}, {'<paper>': 20}, {'mi': 265, 'mis': 265, 'nuestra': 265}, {'experiencia': 246}, {'^': 266, 'mi': 267},
{'': (14, 'together')}, {'nosotros': 269}, {'N': 241}, {'N': 241, 'a': 271}, {'con': 271, 'y': 272}, {'N': 273}, {'a':
274}, {'dia': 1}, {'^': 0, 'del': 276, 'recibido': 1}, {'': (8, 'asked')}, {'a': 278}, {'N': 278}, {'a': 280, 'con':
278}, {'mi': 267}, {'dudas': 246, 'preguntas': 246}, {'las': 283, 'sus': 283}, {'que': 215}, {'correos': 3, 'mails':
3, 'mensajes': 3}, {'palabras': 3}, {'correos': 3, 'de': 286, 'mensajes': 3, 'palabra': 3, 'palabras': 3, 'unas':
287}, {'correos': 3, 'mensajes': 3, 'palabra': 3, 'palabras': 3, 'unas': 287}, {'roja': 251}, {'vueltas': 50},
{'encargo': 66}, {'me': 292}, {'eso': 293, 'planton': 50}, {'llamado': 50, 'visto': 50}, {'<see_inf>': 215, 'haber':
295}, {'<see_inf>': 215}, {'haber': 50, 'llamar': 50, 'ver': 50}, {'a': 226}, {'N': 66}, {'': (12, 'task')}, {'N':
301}, {'a': 302, 'con': 302, 'y': 302}, {'N': 303}, {'N': 303, 'a': 304}, {'contacto': 301}, {'en': 306}, {'': (5,
'mine'), '^': 67, 'a': 300, 'conectar': 305, 'conectarlos': 301, 'juntar': 305, 'juntarlos': 301, 'ponerlos': 307,
'presentar': 305, 'presentarlos': 301}, {'a': 256, 'con': 256}, {'N': 309}, {'N': 309, 'a': 310}, {'<clitic>': 204,
'<see_inf>': 50}, {'no': 312}, {'que': 313, 'sin': 312}, {'...': 314}, {'hace': 315, 'que': 236}, {'^': 245, 'a': 246,
'de': 246, 'en': 246, 'para': 246, 'sobre': 246}, {'<course>': 317}, {'gracias': 224}, {'el': 318, 'gracias': 224,
'la': 318, 'las': 319, 'un': 318, 'una': 318}, {'el': 318, 'la': 318, 'un': 318, 'una': 318}, {'^': 66}, {'la': 322,
'lo': 322}, {'<clitic>': 322, 'se': 323}, {'que': 324}, {'a': 246, 'con': 246}, {'mano': 326}, {'una': 327}, {'a':
50}, {'menos': 329}, {'de': 330}, {'cual': 226, 'cuales': 226}, {'de': 211, 'del': 211}, {'agenda': 12}, {'lugar': 1},
{'<them>': 1, 'N': 1}, {'de': 336, 'del': 336}, {'opinion': 1}, {'agenda': 12, 'cuanto': 236, 'espera': 333, 'la':
334, 'mi': 335, 'opinion': 337, 'su': 338, 'tu': 335}, {'de': 66}, {'yo': 340}, {'<their>': 18}, {'a': 246, 'como':
246, 'cómo': 246}, {'N': 343, '^': 245}, {'a': 344, 'como': 246, 'cómo': 246}, {'cinco': 269, 'cuatro': 269, 'dos':
269, 'tres': 269}, {'preguntar': 278}, {'para': 347}, {'N': 348}, {'a': 349}, {'podcast': 215, 'video': 215},
{'entrevista': 215}, {'podcast': 215}, {'de': 215}, {'charla': 354}, {'el': 351, 'la': 352, 'que': 215, 'un': 353,
'una': 355}, {'': (7, 'waiting'), 'respuesta': 211}, {'me': 211}, {'a': 232, 'el': 211, 'la': 357, 'noticias': 211,
'que': 358, 'respuesta': 211, 'su': 211, 'sus': 211}, {'<set>': 12, 'a': 123, 'convencida': 124, 'convencido': 124,
'en': 334, 'esperando': 126, 'pendiente': 68}, {'con': 3, 'tambien': 269, 'también': 269}, {'dos': 269}, {'cuatro':
269, 'dos': 269, 'tres': 269}, {'con': 3, 'las': 362, 'los': 363, 'todos': 269}, {'de': 212, 'del': 211}, {'espera':
365}, {'la': 366}, {'a': 367, 'esperando': 233}, {'bien': 215, 'bueno': 215, 'dpm': 215}, {'a': 211}, {'': (7,
'waiting'), 'el': 211, 'la': 211, 'lo': 211, 'que': 211, 'su': 211, 'sus': 211}, {'de': 371, 'del': 371}, {'a': 367,
'atenta': 370, 'atento': 370, 'esperando': 233, 'pendiente': 372, 'pendientes': 372, 'pensando': 215}, {'rato': 3},
{'charlando': 3, 'con': 3, 'donde': 3, 'en': 3, 'hablando': 3, 'platicando': 3, 'reunida': 3, 'reunido': 3, 'tomando':
3, 'un': 374}, {'charlando': 3, 'con': 3, 'en': 3, 'hablando': 3, 'juntos': 3, 'reunidas': 3, 'reunidos': 3,
'revisando': 3, 'tomando': 3, 'trabajando': 3, 'viendo': 3}, {'tambien': 269, 'también': 269}, {'N': 102, 'me': 102,
'nos': 102}, {'^': 67, 'conectar': 305, 'conectarlos': 301, 'juntar': 305, 'juntarlos': 301, 'ponerlos': 307,
'presentar': 305, 'presentarlos': 301, 'que': 378}, {'': (0, 'missed'), '<date>': 50}, {'': (0, 'missed'), '<date>':
50, 'la': 380}, {'': (0, 'missed'), '<date>': 50, 'a': 381, 'al': 380, 'el': 380, 'la': 380, 'su': 380, 'una': 380},
{'a': 382}, {'^': 67, 'que': 128}, {'<their>': 17, 'el': 17, 'la': 17}, {'^': 385}, {'a': 386, 'al': 386, 'de': 386,
'del': 386, 'sobre': 386}, {'^': 245, 'en': 246}, {'N': 388}, {'a': 389}, {'cobertura': 50}, {'de': 391}, {'casa': 3},
{'de': 3}, {'': (15, 'contact'), 'casa': 3, 'la': 393, 'lo': 394, 'ver': 3, 'visitar': 3}, {'a': 395, 'al': 3, 'con':
3, 'donde': 3}, {'a': 3, 'al': 3, 'con': 3, 'juntos': 3, 'por': 3}, {'N': 222, 'a': 222}, {'^': 250, 'con': 251, 'de':
251, 'en': 251, 'para': 251}, {'voluntariado': 399}, {'de': 400}, {'la': 5, 'verme': 3, 'vernos': 3, 'visitarme': 3},
{'casa': 3, 'la': 5}, {'a': 402, 'por': 403}, {'el': 50, 'la': 50, 'nuestra': 50, 'nuestro': 50}, {'aire': 405}, {'^':
37, 'el': 406, 'nada': 405}, {'de': 102, 'en': 407, 'pendiente': 405}, {'dicho': 107, 'pasado': 404, 'quedado': 408,
'venido': 404}, {'en': 204}, {'quedado': 410}, {'': (15, 'contact'), 'por': 3}, {'no': 50}, {'que': 413}, {'...': 314,
'mucho': 414}, {'pasado': 404, 'venido': 404}, {'D': 12}, {'<infle>': 66}, {'^': 418}, {'^': 67, 'conectar': 305,
'conectarlos': 301, 'juntar': 305, 'juntarlos': 301, 'ponerlos': 307, 'presentar': 305, 'presentarlos': 301},
{'almuerzo': 417, 'de': 419, 'junta': 417, 'que': 420, 'reunion': 417, 'reunión': 417}, {'': (5, 'mine'), 'que': 66},
{'las': 12}, {'para': 12}, {'D': 12, 'el': 12, 'para': 12}, {'': (15, 'contact'), '<them>': 424, 'N': 425}, {'': (5,
'mine'), '^': 418, 'juntarnos': 12, 'vernos': 12}, {'': (5, 'mine'), '^': 418, 'almorzar': 12, 'comer': 12, 'hablar':
12, 'juntarnos': 12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'': (2, 'plan'), 'el': 12}, {'D': 12, 'a': 423,
'con': 426, 'de': 427, 'el': 12, 'en': 428, 'para': 429}, {'<done_pp>': 3, 'de': 419, 'prometido': 422, 'quedado':
430, 'visto': 4}, {'^': 418, 'juntarnos': 12, 'vernos': 12}, {'^': 418, 'almorzar': 12, 'comer': 12, 'hablar': 12,
'juntarnos': 12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 423, 'con': 426, 'de': 432, 'el': 12,
'en': 433, 'para': 429}, {'<done_pp>': 3, 'quedado': 434, 'visto': 4}, {'^': 32, 'a': 33, 'de': 33, 'en': 33},
{'mentor': 436, 'mentora': 436}, {'<course>': 317, 'intro': 242, 'introduccion': 242, 'presentacion': 242, 'puente':
242}, {'': (15, 'contact'), '<course>': 317}, {'': (15, 'contact'), '<course>': 317, 'intro': 242, 'introduccion':
242, 'presentacion': 242, 'puente': 242}, {'^': 250, 'con': 251, 'en': 251}, {'call': 3, 'de': 437, 'el': 438, 'la':
438, 'un': 439, 'una': 440, 'voluntariado': 441, 'zoom': 3}, {'call': 3, 'un': 3, 'una': 3, 'voluntariado': 441,
'zoom': 3}, {'<see_inf>': 50, '^': 38}, {'a': 444}, {'a': 204}, {'a': 271, 'con': 271, 'y': 271}, {'N': 447}, {'de':
448, 'entre': 448}, {'a': 3, 'al': 3, 'con': 3, 'un': 3}, {'a': 271, 'con': 271}, {'para': 50}, {'menos': 50}, {'de':
453}, {'campo': 37, 'cancha': 37, 'tejado': 37}, {'su': 455}, {'en': 456}, {'esta': 457, 'está': 457}, {'es': 12},
{'dia': 201, 'tanto': 201}, {'contacto': 451}, {'al': 460, 'en': 461}, {'a': 256, 'ante': 256, 'con': 256, 'en': 256,
'para': 256}, {'<called1>': 3, '<moved3>': 49, '<off>': 50, '<sent_to>': 75, 'alente': 229, 'anime': 229, 'apoye':
229, 'avise': 201, 'ayude': 247, 'conecte': 451, 'console': 229, 'cual': 226, 'cuales': 226, 'debo': 66, 'dejamos':
452, 'echo': 454, 'extrano': 50, 'felicite': 229, 'informe': 201, 'informé': 201, 'pelota': 458, 'presente': 451,
'proxima': 459, 'puse': 462, 'recomende': 463, 'tranquilice': 229}, {'contacto': 241}, {'en': 465}, {'<called1>': 3,
'conecte': 241, 'cual': 226, 'cuales': 226, 'presente': 241, 'puse': 466}, {'<any_det>': 265}, {'<feedback_noun>': 19,
'^': 468, 'mi': 28, 'mis': 29, 'una': 30}, {'<any_det>': 18, '<their>': 18}, {'': (9, 'told'), 'a': 201, 'que': 201},
{'<give1>': 66}, {'que': 66}, {'^': 20}, {'cliente': 256, 'contacto': 256, 'lead': 256, 'prospecto': 256}, {'un':
475}, {'': (8, 'asked'), 'a': 278}, {'': (5, 'mine'), 'a': 300}, {'audio': 3}, {'un': 479}, {'^': 228, 'a': 230},
{'suerte': 481}, {'^': 245, 'con': 246}, {'mano': 483}, {'animo': 481, 'animos': 481, 'fuerza': 481, 'gracias': 224,
'las': 319, 'una': 484}, {'porras': 481, 'una': 484}, {'<any_det>': 246, 'a': 246, 'como': 246, 'cómo': 246}, {'':
(15, 'contact'), 'cliente': 256, 'contacto': 256, 'lead': 256, 'prospecto': 256}, {'un': 488}, {'': (15, 'contact'),
'para': 347}, {'debiendo': 66}, {'prometido': 422}, {'animo': 481}, {'el': 493}, {'': (15, 'contact'), 'cliente': 256,
'contacto': 256, 'lead': 256, 'mensaje': 3, 'prospecto': 256}, {'un': 495}, {'opinion': 278}, {'': (8, 'asked'), 'a':
278, 'ayuda': 278, 'consejo': 278, 'opinion': 278, 'su': 497}, {'a': 271}, {'de': 66, 'debiendo': 66, 'en': 66},
{'<my>': 98, 'el': 98, 'la': 98, 'las': 98, 'los': 98}, {'^': 501}, {'a': 66}, {'<handed1>': 469, '<read1>': 470,
'<told1>': 471, '^': 472, 'agradeci': 224, 'agradecimos': 224, 'asegure': 473, 'ayude': 247, 'comparti': 474,
'consegui': 476, 'consultamos': 477, 'consulte': 477, 'conteste': 3, 'debemos': 66, 'debo': 478, 'deje': 480, 'dejé':
480, 'derive': 476, 'desee': 482, 'di': 485, 'dije': 325, 'dijimos': 325, 'eche': 486, 'ensene': 487, 'envie': 489,
'escribi': 490, 'estoy': 491, 'explique': 487, 'hable': 3, 'hablé': 3, 'hace': 135, 'he': 492, 'levante': 494,
'levanté': 494, 'llame': 3, 'llamé': 3, 'mande': 496, 'marque': 3, 'mostre': 487, 'ofreci': 66, 'pase': 476, 'pedi':
498, 'pedimos': 477, 'preguntamos': 477, 'pregunte': 477, 'presente': 499, 'preste': 474, 'prometi': 422,
'prometimos': 422, 'quede': 500, 'quedé': 500, 'referi': 476, 'regale': 474, 'respondi': 3, 'subi': 494, 'tenemos':
473, 'tengo': 473, 'urge': 502, 'vamos': 503, 'voy': 503}, {'el': 215, 'en': 215, 'que': 215, 'sobre': 215, 'un':
215}, {'animo': 481, 'animos': 481, 'fuerza': 481, 'gracias': 224, 'las': 319}, {'porras': 481}, {'<handed1>': 469,
'<read1>': 470, '<told1>': 471, '^': 472, 'agradeci': 224, 'agradecimos': 224, 'comparti': 474, 'consegui': 476,
'consultamos': 477, 'consulte': 477, 'debo': 478, 'derive': 476, 'desee': 482, 'di': 506, 'dije': 325, 'dijimos': 325,
'eche': 507, 'ensene': 487, 'envie': 476, 'explique': 487, 'he': 492, 'levante': 494, 'levanté': 494, 'mande': 476,
'mostre': 487, 'ofreci': 66, 'pase': 476, 'pedi': 498, 'pedimos': 477, 'preguntamos': 477, 'pregunte': 477,
'presente': 499, 'preste': 474, 'prometi': 422, 'prometimos': 422, 'quede': 500, 'quedé': 500, 'referi': 476,
'regale': 474, 'subi': 494, 'tenemos': 473, 'tengo': 473}, {'perdida': 50}, {'perdida': 50, 'suya': 509}, {'perdidas':
50}, {'es': 1}, {'hacer': 512}, {'que': 513}, {'deberia': 513, 'deberiamos': 513, 'tenemos': 514, 'tengo': 514},
{'<called1>': 3, '<moved3>': 49, '<off>': 50, '<sent_to>': 75, 'alente': 229, 'anime': 229, 'apoye': 229, 'avise':
201, 'ayude': 247, 'conecte': 451, 'console': 229, 'debo': 66, 'dejamos': 452, 'echo': 454, 'extrano': 50, 'felicite':
229, 'informe': 201, 'informé': 201, 'presente': 451, 'puse': 462, 'que': 515, 'recomende': 463, 'tranquilice': 229},
{'juntos': 269}, {'<called1>': 3, 'conecte': 241, 'cual': 226, 'cuales': 226, 'dos': 517, 'presente': 241, 'puse':
466}, {'^': 255, 'a': 256}, {'vida': 256}, {'de': 520}, {'curriculum': 256, 'cv': 519, 'hoja': 521}, {'<their>': 522,
'^': 266}, {'': (15, 'contact'), '<link>': 3}, {'que': 226, 'qué': 226}, {'': (13, 'talk'), 'como': 226, 'cuando':
226, 'cuándo': 226, 'cómo': 226, 'de': 226, 'por': 525, 'que': 226, 'si': 226, 'sobre': 226}, {'que': 526}, {'N':
503}, {'': (5, 'mine'), 'a': 66, 'con': 528, 'en': 66}, {'voz': 3}, {'de': 530}, {'<letter>': 3, 'mensaje': 531,
'nota': 531}, {'visto': 50}, {'alborotado': 50}, {'y': 534}, {'<any_det>': 532, '<letter>': 3, '<stood>': 50,
'botada': 50, 'botado': 50, 'en': 533, 'mensaje': 531, 'nota': 531, 'varado': 50, 'vestido': 535}, {'^': 0, 'de': 1,
'que': 1}, {'consejo': 537, 'dato': 537, 'tip': 537}, {'espalda': 50}, {'como': 538, 'el': 538, 'este': 538, 'la':
539, 'planton': 50, 'un': 538}, {'': (5, 'mine'), 'de': 66}, {'': (5, 'mine'), 'de': 66, 'yo': 541}, {'<any_det>':
532, '<letter>': 3, 'mensaje': 531, 'nota': 531}, {'^': 67, 'el': 211, 'la': 211, 'que': 358, 'su': 211, 'sus': 211},
{'': (13, 'talk'), 'que': 226, 'si': 226}, {'': (13, 'talk'), '^': 146, 'me': 105, 'nos': 105, 'yo': 147}, {'': (13,
'talk'), 'que': 546, 'si': 226}, {'<called_pp>': 3, 'aconsejado': 108, 'comentado': 545, 'confirmado': 545, 'contado':
545, 'dicho': 547, 'explicado': 545, 'preguntado': 545, 'prometido': 158, 'quedado': 130, 'recomendado': 108,
'sugerido': 108}, {'de': 226, 'del': 226, 'sobre': 226}, {'<called_pp>': 3}, {'comprometido': 503, 'cruzado': 3,
'encontrado': 3, 'juntado': 3, 'reunido': 3, 'tomado': 3, 'visto': 3}, {'D': 12, 'a': 12, 'con': 12, 'el': 12, 'en':
12}, {'a': 66, 'para': 66}, {'': (0, 'missed'), 'N': 50}, {'completo': 50}, {'': (0, 'missed'), 'a': 554,
'completamente': 50, 'contestar': 50, 'de': 50, 'del': 50, 'el': 50, 'escribir': 50, 'felicitar': 50, 'ir': 50, 'la':
50, 'llamar': 50, 'llamarla': 50, 'llamarlo': 50, 'lo': 50, 'mandar': 50, 'por': 555, 'que': 50, 'responder': 50},
{'': (0, 'missed'), 'a': 554, 'completamente': 50, 'contestar': 50, 'de': 556, 'del': 50, 'el': 50, 'escribir': 50,
'felicitar': 50, 'ir': 50, 'la': 50, 'llamar': 50, 'llamarla': 50, 'llamarlo': 50, 'lo': 50, 'mandar': 50, 'por': 555,
'que': 50, 'responder': 50}, {'le': 66}, {'<any_det>': 66, 'que': 558}, {'^': 163, 'le': 322, 'les': 322, 'se': 323},
{'^': 559, 'le': 322, 'les': 322, 'que': 560, 'se': 323}, {'^': 67, 'de': 102, 'en': 102}, {'esperando': 50, 'sin':
50}, {'de': 102, 'en': 102, 'mal': 50}, {'': (2, 'plan'), 'mi': 66, 'mí': 66}, {'D': 12, '^': 67, 'a': 565, 'con': 12,
'el': 12, 'en': 12}, {'juntar': 12, 'reunir': 12, 'ver': 12}, {'a': 567}, {'<advises>': 2, '<called3>': 3, '<met1>':
524, '<moved3>': 49, '<off>': 50, '<says>': 526, '<sent_to>': 75, '<urges>': 137, '^': 91, 'acompanaron': 269,
'acompano': 269, 'acorde': 354, 'acuerdo': 354, 'advierte': 138, 'advirtio': 138, 'alerto': 138, 'aseguro': 95,
'aviso': 527, 'avisó': 527, 'bailo': 50, 'clavo': 50, 'comento': 149, 'comprometi': 529, 'comprometo': 503,
'confirma': 527, 'debe': 150, 'deben': 150, 'decia': 151, 'dejo': 536, 'dice': 153, 'dijo': 153, 'dio': 540,
'embarco': 50, 'encargo': 542, 'encontre': 3, 'envio': 543, 'envió': 543, 'esta': 156, 'está': 156, 'fallo': 50,
'falta': 544, 'falto': 68, 'ghosteo': 50, 'gustaria': 215, 'ha': 548, 'habla': 549, 'hablo': 549, 'habló': 549, 'han':
550, 'he': 551, 'iba': 162, 'insiste': 166, 'insistio': 171, 'juntamos': 552, 'juntare': 12, 'junto': 552, 'la': 92,
'las': 92, 'lo': 92, 'los': 92, 'mando': 543, 'mandó': 543, 'ofreci': 553, 'olvide': 557, 'olvidé': 557, 'paso': 543,
'pasó': 543, 'perdi': 382, 'pide': 172, 'pidio': 561, 'planto': 50, 'pregunto': 215, 'previno': 138, 'promete': 158,
'prometio': 174, 'queda': 562, 'quedaron': 130, 'quede': 563, 'quedo': 564, 'quedé': 563, 'quedó': 564, 'reclama':
155, 'reclamo': 155, 'reenvio': 543, 'reenvió': 543, 'reunimos': 552, 'reunire': 12, 'reuno': 552, 'tenia': 175,
'tiene': 177, 'tienen': 175, 'toca': 566, 'tocara': 552, 'toco': 68, 'va': 162, 'van': 162, 'vemos': 552, 'veo': 552,
'vere': 12, 'vi': 3, 'voy': 568}, {'tarea': 66}, {'gracias': 223}, {'<their>': 522}, {'N': 50}, {'de': 573}, {'fono':
50, 'telefono': 50}, {'': (0, 'missed'), 'llamada': 50}, {'llamadas': 50}, {'': (0, 'missed'), 'el': 575, 'la': 576,
'las': 577, 'mis': 50, 'nada': 50}, {'<answers>': 578}, {'<answers>': 578, 'me': 579, 'nos': 579}, {'hablado': 50,
'visto': 50}, {'dio': 50, 'hizo': 50, 'pudo': 50}, {'<seen1>': 50, 'he': 581, 'hemos': 581, 'se': 582}, {'con': 50},
{'<see_inf>': 50, 'dar': 584}, {'<see_inf>': 50, 'a': 585, 'dar': 584}, {'manera': 380}, {'habido': 587}, {'de': 50},
{'': (0, 'missed'), '<date>': 50, 'manera': 589}, {'': (0, 'missed'), '<date>': 50, 'manera': 380}, {'nunca': 50},
{'ir': 382}, {'nada': 589}, {'dio': 380, 'hizo': 380, 'nada': 589, 'presento': 50, 'presentó': 50, 'pudo': 380},
{'nadie': 50}, {'<answers>': 578, '<clitic>': 583, '<managed1>': 586, '<seen1>': 50, 'acudio': 50, 'aparecieron': 50,
'aparecio': 50, 'disponible': 50, 'ha': 588, 'hay': 590, 'he': 581, 'hemos': 581, 'hubo': 591, 'llego': 592, 'llegue':
383, 'me': 579, 'nos': 579, 'olvidar': 69, 'olvidarme': 69, 'pude': 593, 'sabemos': 594, 'se': 595, 'sé': 594,
'tuvimos': 380, 'vino': 596}, {'': (5, 'mine'), 'a': 66, 'en': 66}, {'el': 211, 'la': 211, 'que': 358, 'su': 211,
'sus': 211}, {'cruzado': 3, 'encontrado': 3, 'juntado': 3, 'reunido': 3, 'tomado': 3, 'visto': 3}, {'': (14,
'together'), 'D': 12, 'a': 12, 'con': 12, 'el': 12, 'en': 12}, {'le': 322, 'les': 322, 'que': 560, 'se': 323}, {'':
(2, 'plan'), 'D': 12, 'a': 12, 'con': 12, 'el': 12, 'en': 12}, {'<advises>': 2, '<called3>': 3, '<met1>': 524,
'<moved3>': 49, '<off>': 50, '<says>': 526, '<sent_to>': 75, '<urges>': 137, '^': 91, 'acompano': 269, 'advierte':
138, 'advirtio': 138, 'alerto': 138, 'aseguro': 95, 'aviso': 527, 'avisó': 527, 'bailo': 50, 'clavo': 50, 'comento':
149, 'comprometimos': 598, 'confirma': 527, 'debe': 150, 'deben': 150, 'decia': 151, 'dejo': 536, 'dice': 153, 'dijo':
153, 'dio': 540, 'embarco': 50, 'envio': 543, 'envió': 543, 'fallo': 50, 'falta': 599, 'ghosteo': 50, 'gustaria': 215,
'ha': 548, 'habla': 549, 'hablo': 549, 'habló': 549, 'han': 550, 'hemos': 600, 'iba': 162, 'insiste': 166, 'insistio':
171, 'juntamos': 601, 'juntaremos': 12, 'junto': 552, 'la': 92, 'las': 92, 'lo': 92, 'los': 92, 'mando': 543, 'mandó':
543, 'paso': 543, 'pasó': 543, 'pide': 165, 'pidio': 602, 'planto': 50, 'previno': 138, 'promete': 158, 'prometio':
174, 'queda': 130, 'quedaron': 130, 'quedo': 564, 'quedó': 564, 'reenvio': 543, 'reenvió': 543, 'reunimos': 601,
'reuniremos': 12, 'reuno': 552, 'tenia': 175, 'tiene': 175, 'tienen': 175, 'toca': 552, 'tocara': 552, 'va': 162,
'vamos': 568, 'van': 162, 'vemos': 603, 'veo': 552, 'veremos': 12, 'vimos': 269}, {'mi': 301, 'mí': 301}, {'mental':
301, 'para': 605, 'personal': 301}, {'<answers>': 578, 'llamo': 50, 'llamó': 50}, {'conecto': 50, 'conectó': 50,
'dio': 50, 'hizo': 50, 'pudo': 50}, {'<answers>': 578, '<came3>': 50, '<clitic>': 583, '<managed1>': 586, '<seen1>':
50, 'he': 581, 'hemos': 581, 'me': 607, 'nos': 579, 'se': 608}, {'conviene': 0, 'deberia': 0, 'deberiamos': 0, 'es':
55, 'habria': 54, 'hay': 54, 'lo': 55, 'me': 56, 'tendria': 54, 'tenemos': 54, 'tengo': 54}, {'^': 0, 'es': 1,
'seria': 1}, {'ideal': 611, 'mejor': 611, 'suyo': 611}, {'^': 610, 'lo': 612}, {'<them>': 613, '<they>': 613, 'que':
236}, {'semana': 3}, {'de': 615}, {'dia': 3, 'fin': 616, 'finde': 3}, {'noche': 3, 'tarde': 3}, {'...': 235, 'el':
617, 'la': 618, 'por': 393, 'un': 374}, {'saludar': 3, 'ver': 3}, {'...': 235, '<their>': 522, '^': 266, 'a': 620,
'el': 617, 'la': 618, 'por': 3, 'un': 374}, {'a': 280}, {'a': 280, 'ayuda': 622, 'consejo': 622, 'opinion': 622},
{'<giveinf>': 66, '<infle>': 66}, {'': (7, 'waiting'), '^': 418, 'el': 211, 'la': 211, 'lo': 211, 'que': 211, 'su':
211, 'sus': 211}, {'^': 624, 'conectar': 305, 'de': 625, 'del': 371, 'juntar': 305, 'presentar': 305}, {'contratar':
215, 'escribir': 215, 'invitar': 215, 'llamar': 215, 'si': 215}, {'en': 627}, {'en': 215, 'que': 215}, {'N': 307},
{'a': 630, 'en': 306}, {'visto': 226}, {'lo': 632, 'poco': 50}, {'a': 271, 'con': 271, 'y': 272}, {'N': 634}, {'N':
447, 'a': 635, 'el': 3}, {'D': 196, 'a': 196, 'al': 196, 'de': 196, 'durante': 196, 'en': 196, 'por': 196}, {'<them>':
637, 'N': 637}, {'<them>': 637, 'N': 637, 'el': 638, 'la': 638}, {'de': 639, 'del': 639}, {'tip': 640}, {'N': 422},
{'': (5, 'mine'), 'a': 642, 'que': 66}, {'<date>': 12, 'paso': 301}, {'pasos': 301}, {'con': 271}, {'contacto': 646},
{'en': 647}, {'N': 648}, {'contacto': 275}, {'N': 648, 'a': 649, 'en': 650}, {'olvide': 69}, {'me': 652}, {'se': 653},
{'<is3>': 226, 'no': 654}, {'^': 67, 'el': 50, 'la': 50, 'nuestra': 50, 'nuestro': 50}, {'^': 67, 'agendada': 12,
'agendado': 12, 'de': 102, 'en': 407, 'fijada': 12, 'pendiente': 656}, {'<them>': 424, 'N': 425}, {'juntarnos': 12,
'vernos': 12}, {'almorzar': 12, 'comer': 12, 'hablar': 12, 'juntarnos': 12, 'reunirnos': 12, 'tomar': 12, 'vernos':
12}, {'D': 12, 'a': 423, 'con': 658, 'de': 659, 'el': 12, 'en': 660, 'para': 429}, {'la': 366, 'las': 12}, {'de': 419,
'en': 419, 'para': 12}, {'la': 66, 'lo': 66}, {'le': 66, 'les': 66, 'se': 664}, {'le': 66, 'les': 66, 'se': 664, 'yo':
665}, {'^': 418, 'que': 666}, {'D': 12, 'de': 667, 'el': 12, 'en': 667, 'para': 12}, {'': (15, 'contact'), '<them>':
663, 'N': 668}, {'^': 418, 'juntarnos': 12, 'que': 666, 'vernos': 12}, {'^': 418, 'almorzar': 12, 'comer': 12,
'hablar': 12, 'juntarnos': 12, 'que': 666, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 662, 'con':
669, 'de': 670, 'el': 12, 'en': 671, 'para': 429, 'pendiente': 372, 'pendientes': 372}, {'': (5, 'mine'), '^': 418,
'juntarnos': 12, 'que': 666, 'vernos': 12}, {'': (5, 'mine'), 'le': 66}, {'': (5, 'mine'), '^': 418, 'almorzar': 12,
'comer': 12, 'hablar': 12, 'juntarnos': 12, 'que': 666, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a':
423, 'con': 669, 'de': 673, 'debiendo': 674, 'debiendole': 66, 'el': 12, 'en': 675, 'para': 429}, {'': (6, 'theirs'),
'<infle>': 66}, {'': (5, 'mine'), '^': 677, 'que': 184}, {'': (5, 'mine'), '^': 677, 'el': 406, 'nada': 405, 'que':
184}, {'^': 67, 'de': 371, 'del': 371, 'el': 50, 'la': 50, 'nuestra': 50, 'nuestro': 50}, {'a': 367, 'atenta': 370,
'atento': 370, 'conmigo': 130, 'de': 678, 'debiendo': 187, 'en': 679, 'esperando': 233, 'pendiente': 680,
'pendientes': 372}, {'^': 37, 'el': 406, 'nada': 405, 'que': 184}, {'conmigo': 130, 'de': 185, 'debiendo': 187, 'en':
682, 'pendiente': 656}, {'<letter>': 3}, {'<letter>': 3, 'visita': 3}, {'el': 684, 'la': 685, 'un': 684, 'una': 684},
{'colgue': 3, 'corte': 3, 'corté': 3, 'hable': 3, 'hablé': 3, 'salgo': 3, 'termino': 3}, {'N': 463}, {'a': 688},
{'conectar': 305, 'juntar': 305, 'presentar': 305}, {'dudas': 246}, {'sus': 691}, {'': (15, 'contact'), '<their>':
18}, {'la': 3, 'reunion': 3, 'reunirme': 3, 'reunión': 3, 'una': 3}, {'de': 694}, {'a': 3, 'al': 3, 'en': 3, 'por':
3}, {'a': 41, 'al': 41, 'para': 41}, {'': (0, 'missed'), '<date>': 50, 'el': 380, 'la': 380}, {'caer': 696, 'ver':
696}, {'de': 226}, {'^': 472, 'debo': 66, 'tenemos': 473, 'tengo': 473, 'vamos': 503, 'voy': 503}, {'^': 472}, {'fue':
556, 'olvido': 556, 'paso': 556, 'pasó': 556}, {'olvido': 556, 'paso': 556, 'pasó': 556}, {'conmigo': 3}, {'<moved3>':
49, '<off>': 53, 'acerco': 696, 'acercó': 696, 'aparecio': 696, 'cambia': 697, 'cambio': 697, 'cayeron': 698, 'cayo':
698, 'compromete': 103, 'comprometio': 103, 'corrio': 697, 'dejo': 699, 'encarga': 192, 'entero': 700, 'la': 701,
'las': 702, 'lo': 701, 'los': 702, 'me': 703, 'mueve': 697, 'nos': 704, 'ocupa': 192, 'ofrecio': 103, 'pasa': 697,
'paso': 696, 'pasó': 696, 'rumorea': 226, 'sumaron': 269, 'sumo': 269, 'unieron': 269, 'unio': 269, 'vino': 696,
'vio': 705}, {'<them>': 613, '<they>': 613}, {'yo': 1}, {'fuera': 708}, {'senales': 50}, {'aparecer': 50, 'atender':
50, 'contestar': 50, 'dar': 710, 'responder': 50}, {'sin': 711}, {'paso': 301}, {'contestar': 50, 'exito': 50,
'falta': 419, 'hablar': 50, 'noticias': 50, 'respuesta': 50, 'senales': 50, 'suerte': 50, 'ver': 50, 'verla': 50,
'verlo': 50}, {'con': 215, 'que': 215}, {'^': 0, 'era': 108, 'es': 108, 'fue': 108, 'que': 1}, {'<tip>': 716}, {'vez':
215}, {'estaba': 269, 'estuvo': 269, 'vino': 269}, {'<answers>': 578, '<clitic>': 583, '<seen1>': 50, 'he': 581,
'hemos': 581, 'me': 579, 'nos': 579, 'se': 582}, {'apagado': 50}, {'D': 12, 'con': 12}, {'<date>': 722}, {'<any_det>':
723, '<date>': 722, 'que': 420}, {'con': 12}, {'a': 12}, {'': (5, 'mine'), '^': 67, 'conectar': 305, 'conectarlos':
301, 'juntar': 305, 'juntarlos': 301, 'juntarme': 725, 'ponerlos': 307, 'presentar': 305, 'presentarlos': 301,
'quedar': 725, 'reunirme': 12, 'ver': 726, 'verme': 725}, {'<any_det>': 723, '<date>': 722, 'ganas': 354, 'juntarme':
725, 'que': 727, 'quedar': 725, 'reunirme': 12, 'ver': 726, 'verme': 725}, {'que': 444}, {'que': 204}, {'do': 301},
{'^': 624}, {'birra': 417, 'cafe': 417, 'café': 417, 'cana': 417, 'cerveza': 417, 'tinto': 417, 'vino': 417},
{'<any_det>': 3, 'algo': 3, 'cafe': 3, 'café': 3, 'cerveza': 3, 'el': 733, 'mate': 3, 'mates': 3, 'te': 3, 'tinto': 3,
'té': 3, 'un': 733, 'una': 733}, {'<any_det>': 3, 'algo': 3, 'cafe': 3, 'café': 3, 'cerveza': 3, 'mate': 3, 'mates':
3, 'te': 3, 'tinto': 3, 'té': 3}, {'el': 733, 'un': 733, 'una': 733}, {'un': 12, 'una': 12}, {'<date>': 3},
{'<any_det>': 738, '<date>': 3}, {'<drink>': 3}, {'<see_inf>': 12, '^': 67}, {'a': 741}, {'facebook': 215,
'instagram': 215, 'linkedin': 215, 'twitter': 215, 'x': 215}, {'N': 3, 'a': 3, 'el': 351, 'en': 743, 'la': 352, 'que':
215, 'un': 353, 'una': 355}, {'oficina': 12}, {'almorzar': 12, 'casa': 12, 'cenar': 12, 'comer': 12, 'la': 745,
'verme': 12, 'visitarme': 12}, {'a': 746}, {'': (15, 'contact'), 'N': 3, 'a': 3}, {'con': 251, 'de': 251, 'en': 251,
'para': 251}, {'nada': 50, 'si': 215, 'yo': 269}, {'': (5, 'mine'), '^': 67, 'a': 300}, {'tu': 335}, {'^': 472,
'debo': 478}, {'ocupo': 340}, {'tu': 1, 'tú': 1, 'vos': 1}, {'la': 702, 'las': 702, 'lo': 702, 'los': 702}, {'debo':
751, 'en': 752, 'le': 753, 'les': 753, 'llevo': 66, 'me': 754, 'pongo': 66, 'que': 755, 'se': 756, 'te': 702, 'y':
269}, {'<advises>': 2, '<called1>': 4, '<came3>': 11, '<date>': 13, '<eat1>': 16, '<handed1>': 31, '<hours>': 36,
'<may3>': 39, '<mentor_noun>': 34, '<moved1>': 45, '<moved3>': 48, '<moved_pp>': 49, '<off>': 53, '<opines>': 63,
'<read1>': 65, '<remind>': 69, '<sent_to>': 75, '<set>': 76, '<set_up>': 78, '<shall1>': 12, '<they>': 195, '<tip>':
200, '<told1>': 203, '<tried1>': 205, 'N': 207, '^': 208, 'a': 218, 'acabamos': 220, 'acabo': 220, 'accion': 221,
'agradecer': 223, 'agradeci': 224, 'agradecida': 225, 'agradecido': 225, 'agradecimos': 224, 'agradezco': 223,
'aguardo': 211, 'al': 227, 'alente': 231, 'almorce': 3, 'almorzado': 3, 'almorzamos': 3, 'ando': 234, 'anduve': 235,
'anduvimos': 235, 'anime': 231, 'antes': 238, 'apadrine': 239, 'apagado': 50, 'apenas': 236, 'aplazada': 50,
'aplazado': 50, 'arme': 244, 'aseguro': 95, 'asesore': 239, 'aunque': 236, 'ausencia': 50, 'ayudamos': 249, 'ayude':
249, 'baile': 235, 'banco': 253, 'bebi': 254, 'bebimos': 3, 'brindamos': 3, 'brinde': 3, 'buzon': 71, 'buzón': 71,
'caminamos': 3, 'camine': 235, 'carta': 259, 'casi': 262, 'celebramos': 3, 'celebre': 3, 'cenado': 235, 'cenamos': 3,
'cene': 3, 'charla': 3, 'charlamos': 3, 'charlando': 3, 'charle': 3, 'charlita': 3, 'coincidi': 3, 'coincidido': 3,
'coincidimos': 3, 'colgar': 235, 'colgue': 235, 'comedor': 263, 'comi': 235, 'comido': 235, 'comimos': 3, 'como': 264,
'comparti': 268, 'compromiso': 221, 'con': 270, 'conecte': 275, 'conmigo': 269, 'conoci': 3, 'conocimos': 3,
'consejo': 277, 'console': 231, 'consulta': 279, 'consulte': 281, 'conte': 282, 'contestador': 50, 'contestadora': 50,
'conteste': 284, 'conversacion': 3, 'conversado': 3, 'conversamos': 3, 'converse': 3, 'conversé': 3, 'correo': 72,
'corri': 235, 'corte': 235, 'corté': 235, 'cree': 97, 'creo': 285, 'cruce': 288, 'crucé': 289, 'cruz': 290, 'cuando':
236, 'cuenta': 101, 'cuya': 226, 'cuyo': 226, 'dado': 264, 'dando': 291, 'de': 294, 'debe': 39, 'deberia': 296,
'deberiamos': 297, 'debi': 298, 'debia': 204, 'debiamos': 204, 'debido': 299, 'debo': 308, 'derive': 311,
'desayunamos': 3, 'desayune': 3, 'desde': 316, 'despues': 238, 'di': 320, 'dice': 107, 'dicen': 264, 'diciendo': 264,
'dicte': 321, 'dije': 325, 'dijimos': 325, 'dijo': 107, 'dimos': 321, 'discutimos': 3, 'eche': 328, 'echo': 331, 'el':
332, 'en': 339, 'encargo': 341, 'encontramos': 4, 'encontre': 4, 'ensayamos': 342, 'ensene': 345, 'era': 112,
'eramos': 346, 'es': 112, 'escribi': 350, 'escuche': 356, 'espera': 120, 'esperamos': 359, 'esperando': 233, 'espero':
359, 'esta': 360, 'estaba': 361, 'estabamos': 364, 'estamos': 368, 'estaria': 369, 'estoy': 373, 'estuve': 375,
'estuvimos': 376, 'estuvo': 377, 'está': 360, 'explique': 345, 'extrano': 329, 'falta': 379, 'falte': 383, 'falto':
384, 'feedback': 387, 'felicite': 231, 'festejamos': 3, 'forme': 390, 'fuera': 392, 'fui': 396, 'fuimos': 397,
'gracias': 398, 'h': 401, 'ha': 409, 'habia': 411, 'hablado': 3, 'hablamos': 3, 'hablando': 3, 'hable': 412, 'hablé':
412, 'habria': 285, 'hace': 415, 'han': 416, 'hasta': 237, 'hay': 421, 'he': 431, 'hemos': 435, 'hice': 442,
'hicimos': 443, 'hora': 401, 'horas': 401, 'iba': 445, 'ibamos': 446, 'idea': 215, 'ilocalizable': 50, 'imparti': 321,
'insiste': 134, 'insistio': 134, 'intercambiamos': 3, 'intercambie': 3, 'intercambio': 394, 'intro': 449, 'jugamos':
3, 'jugue': 450, 'junte': 275, 'la': 464, 'las': 467, 'le': 504, 'lei': 505, 'les': 508, 'llamada': 510, 'llamadas':
511, 'llevo': 315, 'lo': 516, 'los': 518, 'mande': 523, 'me': 569, 'mentoree': 239, 'mentorice': 239, 'merendamos': 3,
'merende': 3, 'mi': 570, 'mientras': 236, 'mil': 571, 'movi': 572, 'muchas': 571, 'nada': 574, 'necesita': 181,
'necesitamos': 68, 'necesito': 68, 'ni': 580, 'no': 597, 'nos': 604, 'nota': 606, 'nunca': 609, 'oi': 356, 'ojala':
215, 'olvidamos': 556, 'olvide': 556, 'olvidé': 556, 'para': 614, 'parece': 264, 'pasamos': 619, 'pase': 621, 'pedi':
623, 'pendiente': 626, 'pendientes': 372, 'pensaba': 204, 'pensando': 628, 'perdi': 382, 'perdida': 574, 'pide': 100,
'pienso': 629, 'pitchee': 3, 'planton': 50, 'platica': 3, 'platicamos': 3, 'platicando': 3, 'platique': 3, 'poner':
631, 'ponerlos': 307, 'por': 633, 'porq': 226, 'porque': 226, 'pospuesta': 50, 'pospuesto': 50, 'postergada': 50,
'postergado': 50, 'pq': 226, 'practicamos': 342, 'precisa': 183, 'pregunte': 622, 'presente': 636, 'pro': 641,
'promesa': 221, 'promete': 158, 'prometi': 643, 'prometimos': 643, 'prometio': 174, 'propone': 133, 'propuso': 133,
'proxima': 77, 'proximo': 644, 'proximos': 645, 'puesto': 264, 'puse': 651, 'que': 655, 'queda': 657, 'quedada': 235,
'quedado': 661, 'quedamos': 672, 'quedaron': 186, 'quede': 676, 'quedo': 681, 'quedé': 676, 'quedó': 683, 'queria':
204, 'queriamos': 204, 'quien': 226, 'quienes': 226, 'quiere': 183, 'quisiera': 215, 'quiza': 215, 'quizas': 215,
'reagendamos': 40, 'reagendar': 40, 'reagendo': 40, 'recibi': 686, 'recien': 687, 'recomende': 689, 'recordar': 690,
'recordatorio': 301, 'reenvie': 572, 'referi': 311, 'regresa': 191, 'repasamos': 3, 'reprogramamos': 40, 'reprogramo':
40, 'requiere': 183, 'resolvi': 692, 'respondi': 284, 'resulta': 264, 'revisamos': 693, 'revise': 342, 'revisé': 342,
'salgo': 695, 'sali': 235, 'salimos': 235, 'se': 706, 'seguimos': 368, 'segun': 707, 'sesion': 36, 'sesiones': 36,
'si': 709, 'sigo': 368, 'sigue': 712, 'siguen': 712, 'siguiente': 713, 'sin': 714, 'sone': 715, 'su': 717, 'sus': 717,
'tal': 718, 'tambien': 719, 'también': 719, 'tampoco': 720, 'tarea': 221, 'te': 702, 'telefono': 721, 'tenemos': 724,
'tengo': 728, 'tenia': 729, 'teniamos': 730, 'tiene': 194, 'tienen': 194, 'to': 731, 'toca': 732, 'tocaba': 204,
'toco': 68, 'todo': 301, 'tomamos': 734, 'tomando': 735, 'tomandome': 3, 'tomandonos': 3, 'tomaremos': 736, 'tome':
735, 'tomo': 737, 'trabajamos': 235, 'trabaje': 235, 'tranquilice': 231, 'tropece': 235, 'tuve': 739, 'tuvimos': 739,
'un': 740, 'una': 740, 'unas': 740, 'unos': 740, 'va': 132, 'vamos': 742, 'van': 132, 'vi': 744, 'viajamos': 3,
'viaje': 235, 'viajé': 235, 'viene': 747, 'vimos': 748, 'vino': 377, 'visto': 4, 'voluntariado': 749, 'voluntario':
749, 'volvera': 191, 'voy': 742, 'vuelve': 191, 'xq': 226, 'y': 750, 'ya': 264, 'yo': 757}]


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
'con': 0}, {'audio': 1, 'correo': 1, 'mensaje': 1}, {'un': 55}, {'conteste': 1, 'escribi': 1, 'hable': 1, 'hablé': 1,
'mande': 56, 'marque': 1, 'respondi': 1}, {'llamada': 8}, {'la': 58}, {'audio': 0, 'correo': 0, 'mensaje': 0}, {'un':
60}, {'por': 13}, {'<called3>': 0, 'conto': 14, 'devolvio': 59, 'hablo': 14, 'habló': 14, 'mando': 61, 'mandó': 61,
'pregunto': 62, 'preguntó': 62}, {'de': 10}, {'tarde': 64}, {'': (4, 'absent_after'), 'acompanarnos': 23, 'asistir':
23, 'conectarse': 23, 'estar': 23, 'ir': 23, 'llegar': 23, 'sumarse': 23, 'unirse': 23, 'venir': 6}, {'conecto': 23,
'conectó': 23, 'presento': 23, 'presentó': 23, 'sumo': 23, 'unio': 23}, {'aparecio': 23, 'asistio': 23, 'estaba': 6,
'estuvo': 6, 'fue': 6, 'llego': 6, 'mas': 65, 'participo': 23, 'pudo': 66, 'se': 67, 'vinieron': 23, 'vino': 6},
{'<called3>': 0, 'mando': 61, 'mandó': 61}, {'voz': 4}, {'de': 70}, {'': (5, 'due'), 'el': 10, 'la': 10}, {'final':
8}, {'devolvio': 8, 'llamo': 8, 'llamó': 8}, {'al': 73, 'despues': 8, 'hablamos': 8, 'luego': 8, 'me': 74, 'nos': 8,
'si': 8, 'sí': 8}, {'': (2, 'at'), 'barrio': 26}, {'': (2, 'at'), 'culpa': 14, 'el': 76, 'intermedio': 14, 'la': 25,
'lo': 14, 'medio': 14, 'parte': 14, 'recomendacion': 14}, {'entra': 45, 'viene': 45}, {'a': 13, 'de': 13}, {'perdio':
23}, {'bien': 22, 'con': 13}, {'asocia': 22, 'asocio': 22, 'bajo': 23, 'descolgo': 23, 'disculpo': 23, 'excuso': 23,
'junto': 22, 'juntó': 22, 'la': 80, 'lleva': 81, 'lo': 80, 'reunio': 22}, {'charlando': 8, 'hablando': 8, 'tomando':
8, 'yendo': 8}, {'con': 13, 'para': 13}, {'': (0, 'with'), 'a': 42}, {'': (0, 'with'), 'a': 0}, {'nuevo': 14},
{'<called1>': 1, '<date>': 2, '<letter>': 4, 'a': 15, 'acabamos': 16, 'acerca': 14, 'al': 19, 'amiga': 14, 'amigo':
14, 'antes': 12, 'asado': 21, 'asociarse': 22, 'ausente': 23, 'ausentes': 23, 'boda': 5, 'busca': 24, 'c': 0, 'call':
3, 'cancelo': 23, 'casa': 22, 'casamiento': 5, 'caso': 14, 'cerca': 26, 'charlamos': 14, 'cn': 0, 'como': 28, 'con':
31, 'conoce': 24, 'contacto': 14, 'contrata': 24, 'contratar': 24, 'correo': 32, 'correos': 33, 'cumple': 5,
'cumpleanos': 5, 'datos': 14, 'de': 36, 'del': 37, 'dentro': 26, 'desde': 38, 'despedida': 5, 'despues': 41,
'disculpado': 23, 'divorcia': 14, 'donde': 42, 'el': 43, 'email': 33, 'emails': 33, 'en': 44, 'enferma': 23,
'enfermo': 23, 'entrante': 45, 'esta': 48, 'estaba': 48, 'este': 49, 'está': 48, 'excepto': 6, 'excusada': 23,
'excusado': 23, 'faltaba': 6, 'faltaron': 6, 'falto': 6, 'fiesta': 5, 'finalmente': 17, 'frente': 1, 'gracias': 24,
'hablamos': 50, 'hablando': 14, 'hablar': 14, 'hable': 14, 'hablo': 51, 'hablé': 14, 'habló': 51, 'hasta': 52,
'igual': 53, 'junto': 54, 'le': 57, 'llamada': 3, 'llamadas': 3, 'llamadita': 3, 'llamado': 3, 'lo': 14, 'luego': 41,
'mail': 32, 'mails': 33, 'maximo': 10, 'me': 63, 'menos': 6, 'no': 68, 'nos': 69, 'nota': 71, 'noticias': 5, 'numero':
14, 'para': 72, 'pero': 75, 'platicamos': 14, 'por': 77, 'pregunto': 62, 'preguntó': 62, 'presentado': 62, 'proxima':
45, 'proximo': 45, 'proximos': 45, 'que': 78, 'recomendada': 62, 'recomendado': 62, 'referente': 24, 'referido': 62,
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
30}, {'conecto': 34, 'conectó': 34, 'cruce': 0, 'crucé': 0, 'encontre': 0, 'escribio': 10, 'marco': 4, 'marcó': 4,
'presento': 35, 'presentó': 35, 'reuni': 0, 'tope': 0, 'vi': 0}, {'texto': 10, 'voz': 10}, {'': (5, 'message'), 'de':
37}, {'dia': 6}, {'del': 39}, {'redonda': 2}, {'juntamos': 0, 'presento': 30, 'presentó': 30, 'reunimos': 0, 'vimos':
0}, {'voz': 10}, {'de': 43}, {'one': 0}, {'on': 45}, {'por': 0}, {'oficina': 0}, {'la': 48}, {'por': 49}, {'day': 2},
{'correo': 19, 'mail': 19, 'meet': 4, 'teams': 4, 'tel': 4, 'telefono': 4, 'zoom': 4}, {'libro': 2}, {'con': 30,
'del': 53}, {'negocios': 2}, {'de': 55}, {'summit': 2}, {'up': 0}, {'con': 11}, {'te': 11, 'té': 11}, {'gin': 6, 'te':
11, 'tinto': 11, 'té': 11}, {'uno': 0}, {'a': 62}, {'llamada': 4}, {'verme': 0}, {'': (4, 'meal'), 'a': 65}, {'1': 1,
'after': 3, 'afterwork': 2, 'al': 5, 'almorce': 6, 'almorzamos': 6, 'almorzando': 6, 'almorzar': 6, 'almuercito': 6,
'almuerzo': 6, 'almuerzos': 6, 'aperitivo': 6, 'arepas': 6, 'asado': 9, 'audio': 10, 'audios': 10, 'barbacoa': 6,
'bautismo': 2, 'bautizo': 2, 'birra': 6, 'birras': 6, 'board': 0, 'boda': 2, 'brainstorming': 0, 'brunch': 6, 'cafe':
13, 'cafecito': 11, 'cafelito': 11, 'cafelitos': 11, 'cafes': 11, 'cafesito': 11, 'cafeteria': 11, 'café': 13, 'call':
4, 'calls': 4, 'caminata': 0, 'campus': 14, 'cana': 6, 'canas': 6, 'cantina': 6, 'cappuccino': 11, 'capuchino': 11,
'carajillo': 11, 'carne': 15, 'carta': 10, 'casamiento': 2, 'cena': 6, 'cenamos': 6, 'cenar': 6, 'cenas': 6, 'cene':
6, 'cerveza': 6, 'cervezas': 6, 'ceviche': 6, 'charla': 2, 'chat': 10, 'chateamos': 10, 'chatee': 10, 'chela': 6,
'chelas': 6, 'chifa': 6, 'choripan': 6, 'cita': 0, 'coctel': 2, 'coincidi': 0, 'colgamos': 4, 'colgue': 4, 'comi': 6,
'comida': 6, 'comiendo': 6, 'comilona': 6, 'comimos': 6, 'comite': 0, 'completo': 6, 'concierto': 2, 'conference': 16,
'conferencia': 17, 'conferencias': 2, 'congreso': 2, 'conoci': 18, 'consejo': 0, 'convencion': 2, 'copa': 6, 'copas':
6, 'correito': 19, 'correo': 20, 'correos': 19, 'cortadito': 11, 'cortado': 11, 'corte': 21, 'corté': 21, 'cumple': 2,
'cumpleanos': 2, 'cóctel': 2, 'daily': 0, 'demo': 22, 'desayunamos': 6, 'desayunar': 6, 'desayune': 6, 'desayuno': 6,
'directorio': 0, 'dm': 10, 'drinks': 6, 'e': 23, 'email': 19, 'emails': 19, 'encuentro': 24, 'entierro': 2,
'entrevista': 0, 'escribi': 25, 'espresso': 11, 'estuve': 26, 'estuvimos': 26, 'evento': 2, 'eventos': 2, 'expo': 2,
'exposicion': 2, 'expreso': 11, 'facetime': 4, 'feria': 2, 'ferias': 2, 'festival': 2, 'fiesta': 2, 'fiestas': 2,
'fono': 4, 'foro': 2, 'funeral': 2, 'gala': 2, 'gintonic': 6, 'google': 27, 'graduacion': 2, 'guasap': 10, 'hablamos':
28, 'hable': 29, 'hablé': 29, 'hackathon': 2, 'hackaton': 2, 'inauguracion': 2, 'inbox': 10, 'insta': 10, 'instagram':
10, 'intro': 30, 'introduccion': 30, 'jornada': 2, 'jornadas': 2, 'junta': 31, 'juntas': 0, 'kick': 32, 'kickoff': 0,
'latte': 11, 'le': 33, 'linkedin': 10, 'llamada': 4, 'llamadas': 4, 'llamadita': 4, 'llamado': 4, 'llamadon': 4,
'llamamos': 4, 'llamar': 4, 'llame': 4, 'llamo': 4, 'llamé': 4, 'llamó': 4, 'mail': 19, 'mailcito': 19, 'mails': 19,
'marco': 4, 'marcó': 4, 'marque': 4, 'marron': 11, 'mate': 11, 'mateada': 11, 'mateando': 11, 'matecitos': 11,
'mates': 11, 'md': 10, 'me': 36, 'meet': 4, 'meetup': 2, 'mensaje': 38, 'mensajeamos': 10, 'mensajee': 10, 'mensajes':
10, 'mensajito': 10, 'mentoria': 0, 'mentoría': 0, 'menu': 40, 'merendamos': 6, 'merende': 6, 'merienda': 6, 'mesa':
41, 'msg': 10, 'msj': 10, 'networking': 2, 'nos': 42, 'nota': 44, 'notas': 44, 'onces': 11, 'one': 46, 'paella': 6,
'panel': 2, 'parrillada': 6, 'pase': 47, 'paseo': 0, 'paso': 50, 'pasó': 50, 'picada': 6, 'pinchos': 6, 'pitch': 51,
'pizza': 6, 'pola': 6, 'polas': 6, 'por': 52, 'posada': 2, 'postal': 10, 'premios': 2, 'presentacion': 54, 'presente':
35, 'quedamos': 26, 'quede': 26, 'quedé': 26, 'quince': 2, 'quinceanera': 2, 'recital': 2, 'restaurante': 6, 'retro':
0, 'reu': 0, 'reuni': 0, 'reunimos': 0, 'reunion': 0, 'reunioncita': 0, 'reuniones': 0, 'reunión': 0, 'revision': 0,
'ronda': 56, 'seminario': 2, 'sesion': 0, 'simposio': 2, 'skype': 4, 'slack': 10, 'sms': 10, 'sobremesa': 6, 'south':
57, 'stand': 58, 'starbucks': 11, 'summit': 2, 'sushi': 6, 'sync': 0, 'tacos': 6, 'taller': 2, 'talleres': 2, 'tapas':
6, 'tapeo': 6, 'taquitos': 6, 'te': 59, 'teams': 4, 'tecito': 11, 'tel': 4, 'telefonazo': 4, 'telefonica': 4,
'telefono': 4, 'telegram': 10, 'timbrazo': 4, 'tintico': 11, 'tinto': 11, 'tomamos': 60, 'tomar': 60, 'trago': 6,
'tragos': 6, 'té': 59, 'un': 61, 'uno': 63, 'velorio': 2, 'vermu': 6, 'vermut': 6, 'vi': 18, 'video': 64, 'videocall':
4, 'videoconferencia': 4, 'videollamada': 4, 'videollamadas': 4, 'videollamado': 4, 'vino': 66, 'vinos': 6, 'visita':
0, 'visite': 0, 'wa': 10, 'wapp': 10, 'wasap': 10, 'wasapp': 10, 'web': 57, 'webinar': 2, 'whats': 10, 'whatsap': 10,
'whatsapp': 10, 'whatsappee': 10, 'wpp': 10, 'ws': 10, 'wsp': 10, 'zoom': 4}]

