"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('acercó', 'avisó', 'buscó', 'busqué', 'buzón', 'café', 'casó', 'compró', 'conectó', 'confirmó',
'contacté', 'contactó', 'contestó', 'contrató', 'conversé', 'corté', 'crucé', 'cuándo', 'cuánto', 'cóctel', 'cómo',
'dejé', 'devolvérselo', 'dónde', 'enfermó', 'enviársela', 'enviárselo', 'envié', 'envió', 'envía', 'envío', 'escribí',
'esperé', 'esperó', 'estudió', 'está', 'explicó', 'hablé', 'habló', 'hacía', 'informé', 'juntó', 'levanté', 'llamé',
'llamó', 'llevó', 'mandársela', 'mandárselo', 'mandé', 'mandó', 'marcó', 'marqué', 'mentoría', 'mí', 'olvidé', 'pagó',
'pasársela', 'pasárselo', 'pasó', 'preguntó', 'presentó', 'quedé', 'quedó', 'qué', 'reenvió', 'reenvía', 'reenvío',
'reunión', 'revisé', 'sé', 'sí', 'sólo', 'también', 'terminó', 'tomó', 'té', 'tú', 'viajé', 'él')


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
('urges',), 'alla': ('filler',), 'almorce': ('hello',), 'almorzado': ('done_pp',), 'almorzar': ('see_inf',),
'almorzare': ('shall1',), 'almorzaremos': ('shall1',), 'almuerzo': ('hello', 'date'), 'ama': ('verb3', 'says'),
'amiga': ('rel',), 'amigas': ('rel',), 'amigo': ('rel',), 'amigos': ('rel',), 'amor': ('name_words',), 'amparo':
('name_words',), 'anda': ('verb3',), 'andaba': ('verb3',), 'andaban': ('verb3',), 'andan': ('verb3',), 'angel':
('name_words',), 'angeles': ('name_words',), 'anima': ('urges',), 'animo': ('urges',), 'ano': ('hello',), 'anoche':
('hello',), 'anos': ('hello',), 'anote': ('read1',), 'anulada': ('off',), 'anulado': ('off',), 'anulo': ('off',),
'anuncia': ('verb3', 'opines'), 'anuncie': ('told1',), 'anuncio': ('verb3', 'opines', 'says'), 'aparecieron':
('reach',), 'aparecio': ('reach', 'came3'), 'aplace': ('moved1',), 'aplaza': ('moved3',), 'aplazada': ('moved_pp',),
'aplazado': ('moved_pp',), 'aplazamos': ('moved1',), 'aplazo': ('off', 'moved3'), 'app': ('paper',), 'aprende':
('verb3',), 'aproveche': ('should',), 'arma': ('give3',), 'armar': ('giveinf',), 'armare': ('give1',), 'armarla':
('giveinf',), 'armarlas': ('giveinf',), 'armarle': ('giveinf',), 'armarles': ('giveinf',), 'armarlo': ('giveinf',),
'armarlos': ('giveinf',), 'armarsela': ('giveinf',), 'armarselas': ('giveinf',), 'armarselo': ('giveinf',),
'armarselos': ('giveinf',), 'armo': ('give1',), 'arranca': ('verb3',), 'arranco': ('verb3',), 'articulo': ('paper',),
'asado': ('hello',), 'asegura': ('opines',), 'asesor': ('rel',), 'asi': ('filler',), 'asistente': ('rel',), 'asistir':
('see_inf',), 'asuncion': ('name_words',), 'atendio': ('called3', 'answers'), 'atiende': ('answers',), 'atraso':
('moved3',), 'audio': ('letter',), 'audios': ('letter',), 'aun': ('filler',), 'aurora': ('name_words',), 'avisa':
('verb3', 'give3', 'opines'), 'avisamos': ('told1',), 'avisan': ('give3',), 'avisar': ('giveinf',), 'avisara':
('give3',), 'avisare': ('give1',), 'avisarla': ('giveinf',), 'avisarlas': ('giveinf',), 'avisarle': ('giveinf',
'infle'), 'avisarles': ('giveinf',), 'avisarlo': ('giveinf',), 'avisarlos': ('giveinf',), 'avisarme': ('giveinf',
'infme'), 'avisarnos': ('giveinf', 'infme'), 'avisarsela': ('giveinf',), 'avisarselas': ('giveinf',), 'avisarselo':
('giveinf',), 'avisarselos': ('giveinf',), 'avise': ('told1',), 'aviso': ('verb3', 'give1', 'opines'), 'avisó':
('verb3', 'opines'), 'ayer': ('hello',), 'ayudar': ('giveinf',), 'ayudarla': ('giveinf', 'infle'), 'ayudarlas':
('giveinf',), 'ayudarle': ('giveinf', 'infle'), 'ayudarles': ('giveinf',), 'ayudarlo': ('giveinf', 'infle'),
'ayudarlos': ('giveinf',), 'ayudarme': ('giveinf', 'infme'), 'ayudarnos': ('giveinf', 'infme'), 'ayudarsela':
('giveinf',), 'ayudarselas': ('giveinf',), 'ayudarselo': ('giveinf',), 'ayudarselos': ('giveinf',), 'ayudo':
('called3',), 'azucena': ('name_words',), 'baja': ('verb3',), 'baje': ('should',), 'bajemos': ('should',), 'bajo':
('verb3',), 'base': ('paper',), 'bastante': ('filler',), 'bebe': ('rel',), 'becaria': ('rel',), 'becario': ('rel',),
'bien': ('filler',), 'birras': ('drink', 'date'), 'blanca': ('name_words',), 'blanco': ('name_words',), 'boda':
('date',), 'borrador': ('paper',), 'bravo': ('name_words',), 'brevemente': ('filler',), 'busca': ('verb3', 'give3',
'is3'), 'buscaba': ('verb3',), 'buscan': ('verb3',), 'buscar': ('giveinf',), 'buscara': ('verb3',), 'buscarla':
('giveinf',), 'buscarlas': ('giveinf',), 'buscarle': ('giveinf',), 'buscarles': ('giveinf',), 'buscarlo':
('giveinf',), 'buscarlos': ('giveinf',), 'buscarsela': ('giveinf',), 'buscarselas': ('giveinf',), 'buscarselo':
('giveinf',), 'buscarselos': ('giveinf',), 'busco': ('give1', 'called3'), 'buscó': ('called3',), 'busque': ('called1',
'should', 'attempt'), 'busquemos': ('should',), 'busqué': ('called1', 'attempt'), 'cafe': ('date',), 'cafecito':
('date',), 'cafelito': ('date',), 'cafes': ('drink',), 'café': ('date',), 'call': ('date',), 'calvo': ('name_words',),
'cambiamos': ('moved1',), 'cambie': ('should',), 'cambiemos': ('should',), 'cambio': ('moved3',), 'campo':
('name_words',), 'campos': ('name_words',), 'canas': ('drink', 'date'), 'cancela': ('off',), 'cancelada': ('off',),
'cancelado': ('off',), 'cancelamos': ('off',), 'cancelaron': ('off',), 'cancele': ('off',), 'cancelo': ('hello',
'off'), 'cano': ('name_words',), 'capacitacion': ('course',), 'caridad': ('name_words',), 'carta': ('letter',
'paper'), 'casa': ('verb3', 'name_words'), 'casara': ('verb3',), 'casas': ('name_words',), 'casi': ('filler',),
'caso': ('verb3',), 'castillo': ('name_words',), 'casó': ('verb3',), 'cayo': ('verb3', 'reach', 'came3', 'off'),
'celebra': ('verb3',), 'celeste': ('name_words',), 'cena': ('hello', 'date'), 'cenado': ('done_pp',), 'cenamos':
('hello',), 'cenar': ('see_inf',), 'cenare': ('shall1',), 'cenaremos': ('shall1',), 'cene': ('hello',), 'cenita':
('hello',), 'ceno': ('eat1',), 'ceo': ('rel',), 'cerrada': ('set',), 'cerrado': ('set',), 'cerrara': ('verb3',),
'cerre': ('set_up',), 'cerremos': ('should',), 'cerro': ('verb3',), 'cerveza': ('date',), 'cervezas': ('drink',),
'cfo': ('rel',), 'charla': ('hello', 'date', 'course'), 'charlado': ('done_pp',), 'charle': ('hello',), 'chat':
('letter',), 'chelas': ('drink', 'date'), 'cierra': ('verb3',), 'cierran': ('verb3',), 'cierre': ('should',), 'cita':
('date',), 'clara': ('name_words',), 'claro': ('filler',), 'clase': ('course',), 'clavada': ('stood',), 'clavado':
('stood',), 'clienta': ('rel',), 'cliente': ('rel',), 'clientes': ('rel',), 'coaching': ('mentor_noun',), 'cobre':
('should',), 'cobremos': ('should',), 'cofundador': ('rel',), 'cofundadora': ('rel',), 'coge': ('answers',), 'cogio':
('answers',), 'coincidi': ('hello', 'seen1'), 'coincidido': ('done_pp',), 'coincidimos': ('hello',), 'coincidir':
('see_inf',), 'colega': ('rel',), 'colegas': ('rel',), 'colgada': ('stood',), 'colgado': ('stood',), 'colgar':
('see_inf',), 'comadre': ('rel',), 'comemos': ('eat1',), 'comenta': ('verb3', 'opines', 'says'), 'comentamos':
('told1',), 'comentarios': ('feedback_noun',), 'comente': ('told1', 'read1'), 'comento': ('verb3', 'opines', 'says'),
'comer': ('see_inf',), 'comere': ('shall1',), 'comeremos': ('shall1',), 'comi': ('hello', 'met1'), 'comida': ('hello',
'date'), 'comido': ('done_pp',), 'comimos': ('hello', 'met1'), 'como': ('hello',), 'compadre': ('rel',), 'companera':
('rel',), 'companero': ('rel',), 'compania': ('rel',), 'comparte': ('give3',), 'comparti': ('handed1',),
'compartimos': ('give1',), 'compartir': ('giveinf',), 'compartira': ('give3',), 'compartire': ('give1',),
'compartirla': ('giveinf',), 'compartirlas': ('giveinf',), 'compartirle': ('giveinf', 'infle'), 'compartirles':
('giveinf',), 'compartirlo': ('giveinf',), 'compartirlos': ('giveinf',), 'compartirme': ('giveinf', 'infme'),
'compartirsela': ('giveinf',), 'compartirselas': ('giveinf',), 'compartirselo': ('giveinf',), 'compartirselos':
('giveinf',), 'comparto': ('give1',), 'compra': ('verb3',), 'compran': ('verb3',), 'comprar': ('giveinf',),
'comprara': ('verb3',), 'comprarla': ('giveinf',), 'comprarlas': ('giveinf',), 'comprarle': ('giveinf',),
'comprarles': ('giveinf',), 'comprarlo': ('giveinf',), 'comprarlos': ('giveinf',), 'comprarsela': ('giveinf',),
'comprarselas': ('giveinf',), 'comprarselo': ('giveinf',), 'comprarselos': ('giveinf',), 'compro': ('verb3', 'give1'),
'compró': ('verb3',), 'comunicarme': ('see_inf',), 'con': ('hello', 'link'), 'concepcion': ('name_words',),
'concertada': ('set',), 'concertado': ('set',), 'concertamos': ('set_up',), 'concerte': ('set_up',), 'conectar':
('giveinf',), 'conectarla': ('giveinf',), 'conectarlas': ('giveinf',), 'conectarle': ('giveinf',), 'conectarles':
('giveinf',), 'conectarlo': ('giveinf',), 'conectarlos': ('giveinf',), 'conectarme': ('giveinf', 'infme'),
'conectarsela': ('giveinf',), 'conectarselas': ('giveinf',), 'conectarselo': ('giveinf',), 'conectarselos':
('giveinf',), 'conecto': ('give1',), 'conferencia': ('course',), 'confeso': ('says',), 'confirma': ('verb3', 'give3',
'opines', 'says'), 'confirmada': ('set',), 'confirmado': ('set',), 'confirmamos': ('give1',), 'confirman': ('give3',),
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
'contactarla': ('see_inf',), 'contactarle': ('see_inf',), 'contactarlo': ('see_inf',), 'contacte': ('should',
'attempt'), 'contacto': ('reach', 'called3', 'paper'), 'contactos': ('paper',), 'contacté': ('attempt',), 'contactó':
('reach', 'called3'), 'contador': ('rel',), 'contadora': ('rel',), 'contamos': ('told1',), 'contar': ('giveinf',),
'contarla': ('giveinf',), 'contarlas': ('giveinf',), 'contarle': ('giveinf',), 'contarles': ('giveinf',), 'contarlo':
('giveinf',), 'contarlos': ('giveinf',), 'contarme': ('giveinf', 'infme'), 'contarsela': ('giveinf',), 'contarselas':
('giveinf',), 'contarselo': ('giveinf',), 'contarselos': ('giveinf',), 'conte': ('told1',), 'contesta': ('hello',
'give3', 'answers'), 'contestado': ('called_pp',), 'contestan': ('give3',), 'contestar': ('giveinf',), 'contestara':
('give3', 'will3'), 'contestare': ('give1',), 'contestarla': ('giveinf',), 'contestarlas': ('giveinf',),
'contestarle': ('giveinf', 'infle'), 'contestarles': ('giveinf', 'infle'), 'contestarlo': ('giveinf',),
'contestarlos': ('giveinf',), 'contestarme': ('giveinf', 'infme'), 'contestarnos': ('giveinf', 'infme'),
'contestaron': ('answers',), 'contestarsela': ('giveinf',), 'contestarselas': ('giveinf',), 'contestarselo':
('giveinf',), 'contestarselos': ('giveinf',), 'conteste': ('called1',), 'contesto': ('hello', 'reach', 'give1',
'called3', 'answers'), 'contestó': ('hello', 'reach', 'called3', 'answers'), 'conto': ('verb3', 'opines', 'says'),
'contrata': ('verb3',), 'contratan': ('verb3',), 'contratara': ('verb3',), 'contrate': ('should',), 'contratemos':
('should',), 'contrato': ('verb3', 'paper'), 'contrató': ('verb3',), 'conviene': ('should',), 'coo': ('rel',),
'coordinamos': ('set_up',), 'coordine': ('set_up',), 'copas': ('drink',), 'copo': ('verb3',), 'cordero':
('name_words',), 'correcciones': ('feedback_noun',), 'corregi': ('read1',), 'corremos': ('moved1',), 'correo':
('hello', 'letter', 'attempt'), 'corrio': ('moved3',), 'cortado': ('hello',), 'cortar': ('see_inf',), 'corte':
('should',), 'costa': ('name_words',), 'cotiza': ('give3',), 'cotizar': ('giveinf',), 'cotizarla': ('giveinf',),
'cotizarlas': ('giveinf',), 'cotizarle': ('giveinf', 'infle'), 'cotizarles': ('giveinf',), 'cotizarlo': ('giveinf',),
'cotizarlos': ('giveinf',), 'cotizarme': ('giveinf', 'infme'), 'cotizarsela': ('giveinf',), 'cotizarselas':
('giveinf',), 'cotizarselo': ('giveinf',), 'cotizarselos': ('giveinf',), 'cotizo': ('give1',), 'crece': ('verb3',),
'crecio': ('verb3',), 'cree': ('verb3', 'opines', 'says'), 'creen': ('verb3',), 'creia': ('verb3', 'opines'),
'critique': ('read1',), 'cruce': ('met1', 'called1'), 'crucé': ('met1', 'called1'), 'cruz': ('name_words',),
'cruzamos': ('met1',), 'cto': ('rel',), 'cuadramos': ('set_up',), 'cuadre': ('set_up',), 'cuando': ('hello',),
'cuate': ('rel',), 'cuenta': ('verb3', 'opines', 'says'), 'cuento': ('give1',), 'cuide': ('should',), 'cumple':
('verb3', 'date'), 'cumpleanos': ('date',), 'cumplio': ('verb3',), 'cunada': ('rel',), 'cunado': ('rel',),
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
'deja': ('verb3',), 'dejamos': ('moved1',), 'dejara': ('verb3',), 'deje': ('should', 'handed1', 'attempt'), 'dejemos':
('should',), 'dejo': ('verb3',), 'dejé': ('handed1', 'attempt'), 'del': ('det', 'hello'), 'delgado': ('name_words',),
'deposita': ('give3',), 'depositar': ('giveinf',), 'depositarla': ('giveinf',), 'depositarlas': ('giveinf',),
'depositarle': ('giveinf',), 'depositarles': ('giveinf',), 'depositarlo': ('giveinf',), 'depositarlos': ('giveinf',),
'depositarme': ('giveinf', 'infme'), 'depositarsela': ('giveinf',), 'depositarselas': ('giveinf',), 'depositarselo':
('giveinf',), 'depositarselos': ('giveinf',), 'deposito': ('give1',), 'derivo': ('sent_to',), 'desayunado':
('done_pp',), 'desayunar': ('see_inf',), 'desayunare': ('shall1',), 'desayune': ('hello',), 'desayuno': ('hello',
'date'), 'descolgo': ('answers',), 'descuelga': ('answers',), 'desde': ('hello',), 'despide': ('verb3',), 'despidio':
('verb3',), 'despues': ('filler',), 'desvia': ('sent_to',), 'desvio': ('sent_to',), 'devolucion': ('feedback_noun',),
'devolver': ('giveinf',), 'devolvera': ('give3',), 'devolvere': ('give1',), 'devolverla': ('giveinf',), 'devolverlas':
('giveinf',), 'devolverle': ('giveinf', 'infle'), 'devolverles': ('giveinf',), 'devolverlo': ('giveinf', 'infle'),
'devolverlos': ('giveinf',), 'devolverme': ('giveinf', 'infme'), 'devolversela': ('giveinf',), 'devolverselas':
('giveinf',), 'devolverselo': ('giveinf', 'infle'), 'devolverselos': ('giveinf',), 'devolvio': ('answers',),
'devolvérselo': ('infle',), 'devuelve': ('give3', 'answers'), 'devuelvo': ('give1',), 'di': ('handed1',), 'dia':
('hello',), 'dias': ('hello',), 'dice': ('hello', 'verb3', 'opines', 'says'), 'dicen': ('verb3',), 'digo': ('give1',),
'dije': ('told1',), 'dijimos': ('told1',), 'dijo': ('hello', 'verb3', 'opines', 'says', 'bidding'), 'dimos':
('handed1',), 'dio': ('verb3',), 'dira': ('verb3', 'give3'), 'dire': ('give1',), 'directo': ('sent_to',), 'director':
('rel',), 'directora': ('rel',), 'dirige': ('verb3',), 'divorcia': ('verb3',), 'divorcio': ('verb3',), 'dm':
('letter',), 'documento': ('paper',), 'dolores': ('name_words',), 'domingo': ('name_words',), 'donde': ('hello',),
'doy': ('give1',), 'duda': ('verb3', 'says'), 'dónde': ('hello',), 'e': ('and',), 'echamos': ('met1',), 'eche':
('met1',), 'edite': ('read1',), 'el': ('det', 'hello', 'any_det', 'link', 'article'), 'ella': ('they', 'them',
'hello'), 'ellas': ('they', 'hello'), 'ello': ('it',), 'ellos': ('they', 'hello'), 'email': ('letter',), 'embarazada':
('verb3',), 'embarcada': ('stood',), 'embarcado': ('stood',), 'empecemos': ('should',), 'empezara': ('verb3',),
'empezo': ('verb3',), 'empiece': ('should',), 'empieza': ('verb3',), 'empresa': ('rel',), 'empuja': ('urges',),
'empujo': ('urges',), 'en': ('link',), 'encanta': ('verb3',), 'encanto': ('verb3', 'says'), 'encarnacion':
('name_words',), 'encontramos': ('met1', 'called1'), 'encontrar': ('see_inf',), 'encontrarme': ('see_inf',),
'encontre': ('met1', 'called1', 'seen1'), 'encuentro': ('date',), 'enfermo': ('verb3',), 'enfermó': ('verb3',),
'enfoque': ('should',), 'enlace': ('letter', 'paper'), 'ensenar': ('giveinf',), 'ensenarla': ('giveinf',),
'ensenarlas': ('giveinf',), 'ensenarle': ('giveinf',), 'ensenarles': ('giveinf',), 'ensenarlo': ('giveinf',),
'ensenarlos': ('giveinf',), 'ensenarme': ('giveinf', 'infme'), 'ensenarsela': ('giveinf',), 'ensenarselas':
('giveinf',), 'ensenarselo': ('giveinf',), 'ensenarselos': ('giveinf',), 'ensene': ('told1',), 'enseno': ('give1',
'called3'), 'entonces': ('filler',), 'entra': ('verb3',), 'entrara': ('verb3',), 'entre': ('hello',), 'entrega':
('give3',), 'entregamos': ('give1',), 'entregan': ('give3',), 'entregar': ('giveinf',), 'entregara': ('give3',
'will3'), 'entregare': ('give1',), 'entregarla': ('giveinf',), 'entregarlas': ('giveinf',), 'entregarle': ('giveinf',
'infle'), 'entregarles': ('giveinf',), 'entregarlo': ('giveinf',), 'entregarlos': ('giveinf',), 'entregarme':
('giveinf', 'infme'), 'entregarsela': ('giveinf',), 'entregarselas': ('giveinf',), 'entregarselo': ('giveinf',),
'entregarselos': ('giveinf',), 'entrego': ('give1',), 'entrevista': ('date',), 'entreviste': ('called1',),
'entrevisto': ('called3',), 'entro': ('verb3', 'sent_to'), 'envia': ('give3',), 'enviado': ('called_pp',), 'enviamos':
('give1',), 'envian': ('give3',), 'enviar': ('giveinf',), 'enviara': ('give3', 'will3'), 'enviare': ('give1',),
'enviaremos': ('give1',), 'enviarla': ('giveinf', 'infle'), 'enviarlas': ('giveinf',), 'enviarle': ('hello',
'giveinf', 'infle'), 'enviarles': ('giveinf', 'infle'), 'enviarlo': ('giveinf', 'infle'), 'enviarlos': ('giveinf',),
'enviarme': ('giveinf', 'infme'), 'enviarmela': ('giveinf', 'infme'), 'enviarmelo': ('giveinf', 'infme'), 'enviarnos':
('giveinf', 'infme'), 'enviarsela': ('giveinf', 'infle'), 'enviarselas': ('giveinf',), 'enviarselo': ('giveinf',
'infle'), 'enviarselos': ('giveinf',), 'envie': ('handed1', 'attempt'), 'envio': ('give1',), 'enviársela': ('infle',),
'enviárselo': ('infle',), 'envié': ('handed1', 'attempt'), 'envía': ('give3',), 'envío': ('give1',), 'equipo':
('rel',), 'era': ('verb3', 'is3'), 'eran': ('verb3',), 'es': ('verb3', 'is3'), 'esa': ('det', 'hello'), 'escape':
('met1',), 'escribi': ('called1', 'seen1', 'attempt'), 'escribieron': ('reach',), 'escribimos': ('met1',), 'escribio':
('reach', 'called3', 'says'), 'escribir': ('giveinf', 'see_inf'), 'escribira': ('give3',), 'escribire': ('give1',),
'escribirla': ('giveinf',), 'escribirlas': ('giveinf',), 'escribirle': ('giveinf', 'infle'), 'escribirles':
('giveinf',), 'escribirlo': ('giveinf',), 'escribirlos': ('giveinf',), 'escribirme': ('giveinf', 'infme'),
'escribirsela': ('giveinf',), 'escribirselas': ('giveinf',), 'escribirselo': ('giveinf',), 'escribirselos':
('giveinf',), 'escribo': ('give1',), 'escribí': ('called1', 'seen1', 'attempt'), 'escrito': ('called_pp',), 'ese':
('det', 'hello'), 'eso': ('hello', 'it'), 'espera': ('hello', 'verb3', 'may3', 'opines', 'says'), 'esperaba':
('verb3',), 'esperando': ('stood',), 'esperanza': ('name_words',), 'espere': ('called1', 'should'), 'esperemos':
('should',), 'espero': ('called3',), 'esperé': ('called1',), 'esperó': ('called3',), 'esposa': ('rel',), 'esposo':
('rel',), 'esta': ('det', 'hello', 'verb3', 'is3'), 'estaba': ('hello', 'verb3', 'is3'), 'estaban': ('verb3',),
'estado': ('hello', 'done_pp'), 'estan': ('hello', 'verb3'), 'estara': ('verb3',), 'estaria': ('verb3',), 'estas':
('det',), 'este': ('det', 'hello'), 'esto': ('hello', 'it'), 'estos': ('det',), 'estoy': ('hello',), 'estrella':
('name_words',), 'estudia': ('verb3',), 'estudio': ('verb3', 'paper'), 'estudió': ('verb3',), 'estuvo': ('verb3',),
'está': ('hello', 'verb3', 'is3'), 'ex': ('rel',), 'excel': ('paper',), 'exjefe': ('rel',), 'explica': ('verb3',
'opines', 'says'), 'explicamos': ('told1',), 'explicar': ('giveinf',), 'explicarla': ('giveinf',), 'explicarlas':
('giveinf',), 'explicarle': ('giveinf',), 'explicarles': ('giveinf',), 'explicarlo': ('giveinf',), 'explicarlos':
('giveinf',), 'explicarsela': ('giveinf',), 'explicarselas': ('giveinf',), 'explicarselo': ('giveinf',),
'explicarselos': ('giveinf',), 'explico': ('verb3', 'give1', 'opines', 'says'), 'explicó': ('verb3', 'opines',
'says'), 'explique': ('told1',), 'extrana': ('verb3',), 'factura': ('give3',), 'facturar': ('giveinf',), 'facturarla':
('giveinf',), 'facturarlas': ('giveinf',), 'facturarle': ('giveinf',), 'facturarles': ('giveinf',), 'facturarlo':
('giveinf',), 'facturarlos': ('giveinf',), 'facturarme': ('giveinf', 'infme'), 'facturarsela': ('giveinf',),
'facturarselas': ('giveinf',), 'facturarselo': ('giveinf',), 'facturarselos': ('giveinf',), 'facturo': ('give1',),
'fallecio': ('verb3',), 'familia': ('rel',), 'fe': ('name_words',), 'feedback': ('feedback_noun',), 'felicito':
('called3',), 'festeja': ('verb3',), 'fiesta': ('date',), 'fijada': ('set',), 'fijado': ('set',), 'fijamos':
('set_up',), 'fije': ('set_up',), 'firma': ('verb3',), 'firmar': ('giveinf',), 'firmara': ('verb3',), 'firmarla':
('giveinf',), 'firmarlas': ('giveinf',), 'firmarle': ('giveinf',), 'firmarles': ('giveinf',), 'firmarlo':
('giveinf',), 'firmarlos': ('giveinf',), 'firmarsela': ('giveinf',), 'firmarselas': ('giveinf',), 'firmarselo':
('giveinf',), 'firmarselos': ('giveinf',), 'firmo': ('verb3', 'says'), 'flor': ('name_words',), 'flores':
('name_words',), 'formacion': ('course',), 'foto': ('letter',), 'fotos': ('letter',), 'franco': ('name_words',),
'frustro': ('off',), 'fue': ('hello', 'verb3', 'sent_to', 'is3'), 'fuentes': ('name_words',), 'fueron': ('verb3',),
'fui': ('hello', 'met1', 'seen1'), 'fuimos': ('hello', 'met1', 'seen1'), 'gana': ('verb3',), 'gano': ('verb3',),
'gerente': ('rel',), 'gestor': ('rel',), 'gira': ('give3',), 'girar': ('giveinf',), 'girarla': ('giveinf',),
'girarlas': ('giveinf',), 'girarle': ('giveinf',), 'girarles': ('giveinf',), 'girarlo': ('giveinf',), 'girarlos':
('giveinf',), 'girarme': ('giveinf', 'infme'), 'girarsela': ('giveinf',), 'girarselas': ('giveinf',), 'girarselo':
('giveinf',), 'girarselos': ('giveinf',), 'giro': ('give1',), 'gloria': ('name_words',), 'gracias': ('hello',),
'guadalupe': ('name_words',), 'guerra': ('name_words',), 'guia': ('paper',), 'gusta': ('verb3',), 'gustaria':
('verb3',), 'gusto': ('verb3', 'says'), 'h': ('hours',), 'ha': ('verb3',), 'habia': ('verb3',), 'hablado':
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
'intentamos': ('tried1',), 'intente': ('tried1', 'attempt'), 'intento': ('tried1',), 'interesa': ('verb3',),
'intereso': ('verb3',), 'inversionista': ('rel',), 'inversor': ('rel',), 'inversora': ('rel',), 'inversores':
('rel',), 'invertira': ('verb3',), 'invierta': ('should',), 'invierte': ('verb3',), 'invirtio': ('verb3',),
'invitado': ('called_pp',), 'invitar': ('giveinf', 'see_inf'), 'invitarla': ('giveinf',), 'invitarlas': ('giveinf',),
'invitarle': ('giveinf',), 'invitarles': ('giveinf',), 'invitarlo': ('giveinf',), 'invitarlos': ('giveinf',),
'invitarme': ('giveinf', 'infme'), 'invitarsela': ('giveinf',), 'invitarselas': ('giveinf',), 'invitarselo':
('giveinf',), 'invitarselos': ('giveinf',), 'invite': ('called1',), 'invito': ('reach', 'called3', 'urges'), 'ir':
('see_inf',), 'ira': ('verb3',), 'jamas': ('not',), 'jazmin': ('name_words',), 'jefa': ('rel',), 'jefe': ('rel',),
'jubila': ('verb3',), 'jubilo': ('verb3',), 'jueves': ('hello',), 'junta': ('hello', 'date'), 'juntamos': ('met1',
'seen1'), 'juntarme': ('see_inf',), 'juntarnos': ('hello', 'see_inf'), 'junte': ('met1',), 'justo': ('filler',
'name_words'), 'la': ('them', 'det', 'hello', 'any_det', 'clitic', 'article'), 'lance': ('should',), 'lancemos':
('should',), 'landing': ('paper',), 'lanza': ('verb3',), 'lanzan': ('verb3',), 'lanzara': ('verb3',), 'lanzo':
('verb3',), 'las': ('them', 'det', 'hello', 'any_det', 'clitic', 'link', 'article'), 'le': ('them', 'hello',
'clitic'), 'leal': ('name_words',), 'lei': ('read1',), 'leon': ('name_words',), 'les': ('them', 'hello', 'clitic'),
'levanta': ('verb3',), 'levantan': ('verb3',), 'levante': ('should',), 'levantemos': ('should',), 'levanto':
('verb3',), 'libro': ('paper',), 'lidera': ('verb3',), 'lidero': ('verb3',), 'link': ('letter', 'paper'), 'lista':
('paper',), 'llamada': ('hello', 'letter', 'date'), 'llamado': ('done_pp', 'letter', 'called_pp'), 'llamamos':
('give1', 'met1', 'called1', 'attempt'), 'llamar': ('hello', 'giveinf', 'see_inf', 'attempt'), 'llamara': ('give3',
'will3'), 'llamare': ('give1',), 'llamarla': ('giveinf', 'see_inf', 'infle'), 'llamarlas': ('giveinf',), 'llamarle':
('giveinf', 'see_inf', 'infle'), 'llamarles': ('giveinf',), 'llamarlo': ('giveinf', 'see_inf', 'infle'), 'llamarlos':
('giveinf',), 'llamarme': ('giveinf', 'infme'), 'llamarnos': ('giveinf', 'see_inf', 'infme'), 'llamaron': ('reach',
'called3'), 'llamarsela': ('giveinf',), 'llamarselas': ('giveinf',), 'llamarselo': ('giveinf',), 'llamarselos':
('giveinf',), 'llame': ('hello', 'called1', 'seen1', 'attempt'), 'llamo': ('hello', 'reach', 'give1', 'called3'),
'llamé': ('hello', 'called1', 'seen1', 'attempt'), 'llamó': ('hello', 'reach', 'called3'), 'llega': ('verb3',),
'llegara': ('verb3',), 'llego': ('verb3', 'came3'), 'llegue': ('managed1',), 'lleva': ('verb3', 'is3'), 'llevaba':
('verb3',), 'llevar': ('giveinf',), 'llevare': ('give1',), 'llevarla': ('giveinf',), 'llevarlas': ('giveinf',),
'llevarle': ('giveinf', 'infle'), 'llevarles': ('giveinf',), 'llevarlo': ('giveinf',), 'llevarlos': ('giveinf',),
'llevarsela': ('giveinf',), 'llevarselas': ('giveinf',), 'llevarselo': ('giveinf',), 'llevarselos': ('giveinf',),
'lleve': ('called1',), 'llevo': ('verb3', 'give1', 'called3'), 'llevó': ('verb3', 'called3'), 'lo': ('them', 'hello',
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
('hello', 'drink', 'date'), 'maximo': ('name_words',), 'me': ('me', 'clitic'), 'mediodia': ('hello',), 'mejor':
('should',), 'mejoro': ('verb3',), 'menciona': ('verb3', 'opines'), 'menciono': ('verb3', 'opines', 'says'),
'mensaje': ('hello', 'letter', 'attempt'), 'mensajeamos': ('met1',), 'mensajeo': ('called3',), 'mensajes': ('letter',
'attempt'), 'mensajito': ('letter',), 'mentoria': ('mentor_noun',), 'mentorias': ('mentor_noun',), 'mentoring':
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
'odia': ('verb3', 'says'), 'odio': ('verb3',), 'ofrecio': ('may3',), 'olmo': ('name_words',), 'opina': ('verb3',
'opines', 'says'), 'opinion': ('tip',), 'opino': ('opines',), 'organiza': ('verb3',), 'organizo': ('verb3',),
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
'moved3'), 'paz': ('name_words',), 'pegue': ('met1',), 'pena': ('name_words',), 'pendiente': ('hello',), 'pensaba':
('verb3',), 'perdio': ('verb3',), 'perla': ('name_words',), 'pero': ('hello',), 'perro': ('rel',), 'pescador':
('name_words',), 'pida': ('should',), 'pidamos': ('should',), 'pide': ('verb3',), 'pidio': ('hello', 'verb3',
'bidding'), 'piedad': ('name_words',), 'piensa': ('verb3', 'may3', 'opines', 'says'), 'piensan': ('verb3',), 'pierde':
('verb3',), 'pilar': ('name_words',), 'pino': ('name_words',), 'pitch': ('paper',), 'plan': ('paper',), 'plantada':
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
'pregunta': ('verb3', 'says'), 'preguntar': ('see_inf',), 'pregunto': ('verb3', 'says'), 'preguntó': ('verb3',
'says'), 'preocupa': ('verb3',), 'prepara': ('give3',), 'preparamos': ('give1',), 'preparar': ('giveinf',),
'preparara': ('give3', 'will3'), 'preparare': ('give1',), 'prepararla': ('giveinf',), 'prepararlas': ('giveinf',),
'prepararle': ('giveinf', 'infle'), 'prepararles': ('giveinf',), 'prepararlo': ('giveinf',), 'prepararlos':
('giveinf',), 'prepararme': ('giveinf', 'infme'), 'prepararsela': ('giveinf',), 'prepararselas': ('giveinf',),
'prepararselo': ('giveinf',), 'prepararselos': ('giveinf',), 'preparo': ('give1',), 'presenta': ('give3',),
'presentacion': ('paper',), 'presentamos': ('give1',), 'presentan': ('give3',), 'presentar': ('giveinf',),
'presentara': ('give3', 'will3'), 'presentare': ('give1',), 'presentarla': ('giveinf',), 'presentarlas': ('giveinf',),
'presentarle': ('giveinf', 'infle'), 'presentarles': ('giveinf', 'infle'), 'presentarlo': ('giveinf',),
'presentarlos': ('giveinf',), 'presentarme': ('giveinf', 'infme'), 'presentarnos': ('giveinf', 'infme'),
'presentarsela': ('giveinf',), 'presentarselas': ('giveinf',), 'presentarselo': ('giveinf',), 'presentarselos':
('giveinf',), 'presente': ('hello',), 'presento': ('give1',), 'presta': ('give3',), 'prestar': ('giveinf',),
'prestara': ('give3',), 'prestare': ('give1',), 'prestarla': ('giveinf',), 'prestarlas': ('giveinf',), 'prestarle':
('giveinf', 'infle'), 'prestarles': ('giveinf',), 'prestarlo': ('giveinf',), 'prestarlos': ('giveinf',), 'prestarme':
('giveinf', 'infme'), 'prestarsela': ('giveinf',), 'prestarselas': ('giveinf',), 'prestarselo': ('giveinf',),
'prestarselos': ('giveinf',), 'preste': ('handed1',), 'presto': ('give1',), 'prevista': ('set',), 'previsto':
('set',), 'prima': ('rel',), 'primo': ('rel',), 'probablemente': ('filler',), 'probe': ('tried1', 'read1'),
'probemos': ('should',), 'probo': ('verb3',), 'producto': ('paper',), 'programada': ('set',), 'programado': ('set',),
'programamos': ('set_up',), 'programe': ('set_up',), 'promete': ('may3',), 'prometio': ('may3',), 'propone':
('verb3',), 'propuesta': ('paper',), 'propuso': ('verb3', 'may3'), 'prospero': ('name_words',), 'proxima': ('hello',),
'proximo': ('hello',), 'prueba': ('verb3',), 'pruebe': ('should',), 'pude': ('managed1',), 'pudimos': ('managed1',),
'puede': ('verb3', 'may3'), 'pueden': ('verb3',), 'puente': ('name_words',), 'pues': ('filler',), 'puesta': ('set',),
'puso': ('verb3',), 'que': ('hello',), 'queda': ('verb3',), 'quedado': ('hello', 'done_pp'), 'quedamos': ('hello',
'met1', 'seen1'), 'quedar': ('see_inf',), 'quedaremos': ('shall1',), 'quede': ('hello', 'met1'), 'quedo': ('hello',
'verb3'), 'quedé': ('hello', 'met1'), 'quedó': ('hello', 'verb3'), 'queria': ('verb3', 'bidding'), 'querra':
('verb3',), 'quiere': ('hello', 'verb3', 'may3', 'says', 'is3', 'bidding'), 'quieren': ('verb3',), 'quise': ('hello',
'tried1', 'attempt'), 'quisiera': ('verb3',), 'quisimos': ('tried1',), 'qué': ('hello',), 'rapidamente': ('filler',),
'rapidito': ('filler',), 'rapido': ('filler',), 'reagenda': ('moved3',), 'reagendada': ('moved_pp',), 'reagendado':
('moved_pp',), 'reagendamos': ('moved1',), 'reagende': ('moved1',), 'reagendo': ('moved3',), 'realmente': ('filler',),
'rechaza': ('verb3',), 'rechazo': ('verb3',), 'recibi': ('called1',), 'recibido': ('called_pp',), 'recibimos':
('called1',), 'recibio': ('reach', 'called3'), 'recien': ('filler', 'hello'), 'recogi': ('called1',), 'recogio':
('called3',), 'recomendaba': ('advises',), 'recomendacion': ('tip',), 'recomendar': ('giveinf',), 'recomendare':
('give1',), 'recomendarla': ('giveinf',), 'recomendarlas': ('giveinf',), 'recomendarle': ('giveinf',),
'recomendarles': ('giveinf',), 'recomendarlo': ('giveinf',), 'recomendarlos': ('giveinf',), 'recomendarme':
('giveinf', 'infme'), 'recomendarsela': ('giveinf',), 'recomendarselas': ('giveinf',), 'recomendarselo': ('giveinf',),
'recomendarselos': ('giveinf',), 'recomendo': ('verb3', 'advises', 'bidding'), 'recomienda': ('verb3', 'advises'),
'recomiendo': ('give1',), 'reconoce': ('opines',), 'reconocio': ('says',), 'recorda': ('remind',), 'recordar':
('giveinf', 'remind'), 'recordarme': ('remind',), 'recorte': ('should',), 'recuerda': ('remind',), 'reenvia':
('give3',), 'reenviar': ('giveinf',), 'reenviara': ('give3',), 'reenviare': ('give1',), 'reenviarla': ('giveinf',),
'reenviarlas': ('giveinf',), 'reenviarle': ('giveinf', 'infle'), 'reenviarles': ('giveinf',), 'reenviarlo':
('giveinf',), 'reenviarlos': ('giveinf',), 'reenviarme': ('giveinf', 'infme'), 'reenviarsela': ('giveinf',),
'reenviarselas': ('giveinf',), 'reenviarselo': ('giveinf',), 'reenviarselos': ('giveinf',), 'reenvie': ('handed1',),
'reenvio': ('give1',), 'reenvía': ('give3',), 'reenvío': ('give1',), 'refugio': ('name_words',), 'regale':
('handed1',), 'regresa': ('verb3', 'give3'), 'regresara': ('verb3',), 'regreso': ('verb3',), 'remedios':
('name_words',), 'renuncia': ('verb3',), 'renunciara': ('verb3',), 'renuncio': ('verb3',), 'repase': ('read1',),
'reprograma': ('moved3',), 'reprogramada': ('moved_pp',), 'reprogramado': ('moved_pp',), 'reprogramamos': ('moved1',),
'reprogramo': ('moved3',), 'reservada': ('set',), 'reservado': ('set',), 'reserve': ('set_up',), 'responde': ('give3',
'answers'), 'responden': ('give3',), 'responder': ('giveinf',), 'respondera': ('give3', 'will3'), 'respondere':
('give1',), 'responderla': ('giveinf',), 'responderlas': ('giveinf',), 'responderle': ('giveinf', 'infle'),
'responderles': ('giveinf',), 'responderlo': ('giveinf',), 'responderlos': ('giveinf',), 'responderme': ('giveinf',
'infme'), 'respondernos': ('giveinf', 'infme'), 'respondersela': ('giveinf',), 'responderselas': ('giveinf',),
'responderselo': ('giveinf',), 'responderselos': ('giveinf',), 'respondi': ('called1',), 'respondido': ('called_pp',),
'respondieron': ('answers',), 'respondio': ('reach', 'called3', 'answers'), 'respondo': ('give1',), 'retrasa':
('moved3',), 'retrasada': ('moved_pp',), 'retrasado': ('moved_pp',), 'retraso': ('moved3',), 'retroalimentacion':
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
'separo': ('verb3',), 'sera': ('verb3',), 'seria': ('verb3',), 'serrano': ('name_words',), 'siempre': ('filler',),
'siente': ('opines', 'says'), 'sierra': ('name_words',), 'sigue': ('verb3',), 'siguio': ('verb3',), 'sin': ('hello',),
'sms': ('letter',), 'sobre': ('hello',), 'sobrina': ('rel',), 'sobrino': ('rel',), 'socia': ('rel',), 'socio':
('rel',), 'socios': ('rel',), 'socorro': ('name_words',), 'sol': ('name_words',), 'soledad': ('name_words',), 'solo':
('filler',), 'son': ('verb3',), 'sostiene': ('opines',), 'startup': ('rel',), 'su': ('their', 'hello', 'any_det'),
'suba': ('should',), 'subamos': ('should',), 'sube': ('verb3',), 'subio': ('verb3',), 'subir': ('giveinf',),
'subirla': ('giveinf',), 'subirlas': ('giveinf',), 'subirle': ('giveinf',), 'subirles': ('giveinf',), 'subirlo':
('giveinf',), 'subirlos': ('giveinf',), 'subirsela': ('giveinf',), 'subirselas': ('giveinf',), 'subirselo':
('giveinf',), 'subirselos': ('giveinf',), 'suegra': ('rel',), 'suegro': ('rel',), 'suena': ('verb3',), 'sufre':
('verb3',), 'sufrio': ('verb3',), 'sugerencia': ('tip',), 'sugeria': ('advises',), 'sugiere': ('verb3', 'advises'),
'sugirio': ('verb3', 'advises'), 'supuestamente': ('filler',), 'sus': ('their', 'hello', 'any_det'), 'suspende':
('off',), 'suspendida': ('off',), 'suspendido': ('off',), 'suspendieron': ('off',), 'suspendio': ('off',), 'sólo':
('filler',), 'tacos': ('drink',), 'taller': ('course',), 'tambien': ('filler', 'hello'), 'también': ('filler',
'hello'), 'tampoco': ('not',), 'tarde': ('hello',), 'tb': ('filler',), 'telefonee': ('called1', 'attempt'),
'telefoneo': ('reach', 'called3'), 'teme': ('verb3',), 'template': ('paper',), 'tendra': ('verb3',), 'tendria':
('have_to',), 'tendriamos': ('have_to',), 'tenemos': ('hello', 'have_to'), 'tenga': ('should',), 'tengo': ('hello',
'have_to'), 'tenia': ('verb3', 'is3'), 'termina': ('verb3',), 'terminar': ('see_inf',), 'terminara': ('verb3',),
'termino': ('verb3',), 'terminó': ('verb3',), 'texto': ('paper',), 'tia': ('rel',), 'tiene': ('hello', 'verb3',
'is3'), 'tienen': ('verb3',), 'tinto': ('hello', 'date'), 'tio': ('rel',), 'tip': ('tip',), 'tips': ('tip',),
'tirada': ('stood',), 'tirado': ('stood',), 'tmb': ('filler',), 'toda': ('filler',), 'todavia': ('filler',), 'todo':
('filler',), 'toma': ('verb3',), 'tomado': ('done_pp',), 'tomamos': ('hello', 'met1'), 'tomando': ('hello',), 'tomar':
('see_inf',), 'tomara': ('verb3',), 'tomare': ('shall1',), 'tomaremos': ('shall1',), 'tome': ('hello', 'met1'),
'tomo': ('verb3', 'answers'), 'tomó': ('verb3', 'answers'), 'topa': ('verb3',), 'topamos': ('met1',), 'tope':
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
('giveinf',), 'transfiere': ('give3',), 'transfiero': ('give1',), 'trasladada': ('moved_pp',), 'trate': ('tried1',
'attempt'), 'tropece': ('met1',), 'truco': ('tip',), 'tutoria': ('mentor_noun',), 'tuve': ('seen1',), 'tuvimos':
('seen1',), 'tuvo': ('verb3',), 'ubicar': ('see_inf',), 'ubicarla': ('see_inf',), 'ubicarlo': ('see_inf',), 'un':
('det', 'hello', 'any_det', 'link'), 'una': ('det', 'hello', 'any_det', 'link'), 'unas': ('det', 'hello', 'any_det',
'link'), 'unos': ('det', 'hello', 'any_det', 'link'), 'usa': ('verb3',), 'usaba': ('verb3',), 'use': ('should',),
'usted': ('hello',), 'ustedes': ('hello',), 'va': ('verb3', 'sent_to', 'is3'), 'vaca': ('name_words',), 'valle':
('name_words',), 'van': ('verb3',), 've': ('verb3',), 'vecina': ('rel',), 'vecino': ('rel',), 'vega': ('name_words',),
'vemos': ('seen1',), 'venda': ('should',), 'vendamos': ('should',), 'vende': ('verb3',), 'venden': ('verb3',),
'vendera': ('verb3',), 'vendio': ('verb3',), 'vendra': ('verb3',), 'venia': ('verb3',), 'veo': ('seen1',), 'ver':
('see_inf',), 'vera': ('verb3',), 'vere': ('shall1',), 'veremos': ('shall1',), 'verla': ('see_inf',), 'verlo':
('see_inf',), 'verme': ('see_inf',), 'vernos': ('see_inf',), 'vez': ('hello',), 'vi': ('hello', 'called1', 'seen1'),
'viaja': ('verb3',), 'viajaba': ('verb3',), 'viajara': ('verb3',), 'viajo': ('verb3',), 'victoria': ('name_words',),
'vidal': ('name_words',), 'videollamada': ('date',), 'viene': ('hello', 'verb3', 'is3'), 'viernes': ('hello',),
'villa': ('name_words',), 'vimos': ('hello', 'met1', 'called1', 'seen1'), 'vinieron': ('reach', 'came3'), 'vino':
('verb3', 'reach', 'came3'), 'vinos': ('drink',), 'vio': ('verb3',), 'violeta': ('name_words',), 'visitado':
('done_pp', 'called_pp'), 'visitamos': ('called1',), 'visitar': ('see_inf',), 'visitare': ('shall1',), 'visitaremos':
('shall1',), 'visite': ('called1',), 'visito': ('reach', 'called3'), 'visto': ('hello',), 'vive': ('verb3', 'is3'),
'viven': ('verb3',), 'vivia': ('verb3',), 'volvera': ('verb3',), 'volvio': ('verb3',), 'vos': ('hello',), 'vuelve':
('verb3',), 'wasap': ('letter',), 'web': ('paper',), 'whatsapp': ('letter',), 'whatsappeo': ('reach', 'called3'),
'workshop': ('course',), 'wpp': ('letter',), 'wsp': ('letter',), 'y': ('and', 'hello'), 'ya': ('filler',), 'yo': ('i',
'hello', 'clitic'), 'zapatero': ('name_words',), 'él': ('hello',)}


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
'tenia': 194, 'tiene': 194, 'tienen': 194, 'va': 132, 'van': 132, 'volvera': 191, 'vuelve': 191}, {'^': 0, 'era': 108,
'es': 108, 'fue': 108, 'que': 1}, {':': 1}, {'...': 197, '^': 0, 'era': 108, 'es': 108, 'fue': 108, 'que': 1},
{'<them>': 196, 'N': 196}, {'<them>': 196, 'N': 198, 'el': 199, 'la': 199}, {'de': 200, 'del': 200}, {'': (9,
'told')}, {'N': 202}, {'a': 203}, {'<see_inf>': 50}, {'<see_inf>': 50, 'de': 205}, {'a': 3, 'por': 3}, {'paso': 207,
'pasó': 207, 'vinieron': 3, 'vino': 3}, {'desaconseja': 0, 'desaconsejo': 0, 'me': 89, 'nos': 89}, {'N': 1}, {'de':
210}, {'': (7, 'waiting')}, {'': (7, 'waiting'), 'l': 212}, {'': (7, 'waiting'), 'de': 213, 'del': 212}, {'espera':
214}, {'': (11, 'thinking')}, {'mejor': 216}, {'juicio': 1}, {'juicio': 211, 'la': 215, 'lo': 217, 'su': 218},
{'<see_inf>': 3}, {'de': 220}, {'mia': 66}, {'': (10, 'thanks')}, {'a': 223}, {'': (10, 'thanks'), 'a': 223}, {'con':
223}, {'': (13, 'talk')}, {'parecer': 227}, {'': (22, 'gave:encouragement')}, {'^': 229}, {'N': 230}, {'a': 231},
{'que': 212}, {'': (7, 'waiting'), 'a': 233, 'que': 212}, {'esperando': 234}, {'con': 3}, {'': (13, 'talk'), '<they>':
227}, {'que': 237}, {'de': 238}, {'^': 32, 'a': 33}, {'': (16, 'gave:intro')}, {'^': 241}, {'a': 242, 'con': 242,
'de': 242, 'entre': 242}, {'intro': 243, 'introduccion': 243, 'presentacion': 243, 'puente': 243}, {'el': 244, 'la':
244, 'una': 244}, {'': (18, 'gave:knowledge')}, {'^': 246}, {'a': 247, 'con': 247, 'en': 247}, {'N': 248}, {'a': 249},
{'': (23, 'gave:volunteering')}, {'^': 251}, {'alimentos': 252}, {'de': 253}, {'algo': 3, 'un': 3, 'una': 3}, {'':
(21, 'gave:referral')}, {'^': 256}, {'a': 257, 'para': 257}, {'recomendacion': 258}, {'de': 259}, {'cruzo': 50},
{'vemos': 50}, {'coincido': 50, 'llamo': 50, 'me': 261, 'nos': 262, 'veo': 50}, {'comunitario': 252, 'social': 252},
{'que': 227}, {'<paper>': 20}, {'mi': 266, 'mis': 266, 'nuestra': 266}, {'experiencia': 247}, {'^': 267, 'mi': 268},
{'': (14, 'together')}, {'nosotros': 270}, {'N': 242}, {'N': 242, 'a': 272}, {'con': 272, 'y': 273}, {'N': 274}, {'a':
275}, {'dia': 1}, {'^': 0, 'del': 277, 'recibido': 1}, {'': (8, 'asked')}, {'a': 279}, {'N': 279}, {'a': 281, 'con':
279}, {'mi': 268}, {'dudas': 247, 'preguntas': 247}, {'las': 284, 'sus': 284}, {'que': 216}, {'correos': 3, 'mails':
3, 'mensajes': 3}, {'palabras': 3}, {'correos': 3, 'de': 287, 'mensajes': 3, 'palabra': 3, 'palabras': 3, 'unas':
288}, {'correos': 3, 'mensajes': 3, 'palabra': 3, 'palabras': 3, 'unas': 288}, {'roja': 252}, {'vueltas': 50},
{'encargo': 66}, {'me': 293}, {'eso': 294, 'planton': 50}, {'llamado': 50, 'visto': 50}, {'<see_inf>': 216, 'haber':
296}, {'<see_inf>': 216}, {'haber': 50, 'llamar': 50, 'ver': 50}, {'a': 227}, {'N': 66}, {'': (12, 'task')}, {'N':
302}, {'a': 303, 'con': 303, 'y': 303}, {'N': 304}, {'N': 304, 'a': 305}, {'contacto': 302}, {'en': 307}, {'': (5,
'mine'), '^': 67, 'a': 301, 'conectar': 306, 'conectarlos': 302, 'juntar': 306, 'juntarlos': 302, 'ponerlos': 308,
'presentar': 306, 'presentarlos': 302}, {'a': 257, 'con': 257}, {'N': 310}, {'N': 310, 'a': 311}, {'<clitic>': 205,
'<see_inf>': 50}, {'no': 313}, {'que': 314, 'sin': 313}, {'...': 315}, {'hace': 316, 'que': 237}, {'^': 246, 'a': 247,
'de': 247, 'en': 247, 'para': 247, 'sobre': 247}, {'<course>': 318}, {'gracias': 225}, {'el': 319, 'gracias': 225,
'la': 319, 'las': 320, 'un': 319, 'una': 319}, {'el': 319, 'la': 319, 'un': 319, 'una': 319}, {'^': 66}, {'la': 323,
'lo': 323}, {'<clitic>': 323, 'se': 324}, {'que': 325}, {'a': 247, 'con': 247}, {'mano': 327}, {'una': 328}, {'a':
50}, {'menos': 330}, {'de': 331}, {'cual': 227, 'cuales': 227}, {'de': 212, 'del': 212}, {'agenda': 12}, {'lugar': 1},
{'<them>': 1, 'N': 1}, {'de': 337, 'del': 337}, {'opinion': 1}, {'agenda': 12, 'cuanto': 237, 'espera': 334, 'la':
335, 'mi': 336, 'opinion': 338, 'su': 339, 'tu': 336}, {'de': 66}, {'yo': 341}, {'<their>': 18}, {'a': 247, 'como':
247, 'cómo': 247}, {'N': 344, '^': 246}, {'a': 345, 'como': 247, 'cómo': 247}, {'cinco': 270, 'cuatro': 270, 'dos':
270, 'tres': 270}, {'preguntar': 279}, {'para': 348}, {'N': 349}, {'a': 350}, {'podcast': 216, 'video': 216},
{'entrevista': 216}, {'podcast': 216}, {'de': 216}, {'charla': 355}, {'el': 352, 'la': 353, 'que': 216, 'un': 354,
'una': 356}, {'': (7, 'waiting'), 'respuesta': 212}, {'me': 212}, {'a': 233, 'el': 212, 'la': 358, 'noticias': 212,
'que': 359, 'respuesta': 212, 'su': 212, 'sus': 212}, {'<set>': 12, 'a': 123, 'convencida': 124, 'convencido': 124,
'en': 335, 'esperando': 126, 'pendiente': 68}, {'con': 3, 'tambien': 270, 'también': 270}, {'dos': 270}, {'cuatro':
270, 'dos': 270, 'tres': 270}, {'con': 3, 'las': 363, 'los': 364, 'todos': 270}, {'de': 213, 'del': 212}, {'espera':
366}, {'la': 367}, {'a': 368, 'esperando': 234}, {'bien': 216, 'bueno': 216, 'dpm': 216}, {'a': 212}, {'': (7,
'waiting'), 'el': 212, 'la': 212, 'lo': 212, 'que': 212, 'su': 212, 'sus': 212}, {'de': 372, 'del': 372}, {'a': 368,
'atenta': 371, 'atento': 371, 'esperando': 234, 'pendiente': 373, 'pendientes': 373, 'pensando': 216}, {'rato': 3},
{'charlando': 3, 'con': 3, 'donde': 3, 'en': 3, 'hablando': 3, 'platicando': 3, 'reunida': 3, 'reunido': 3, 'tomando':
3, 'un': 375}, {'charlando': 3, 'con': 3, 'en': 3, 'hablando': 3, 'juntos': 3, 'reunidas': 3, 'reunidos': 3,
'revisando': 3, 'tomando': 3, 'trabajando': 3, 'viendo': 3}, {'tambien': 270, 'también': 270}, {'N': 102, 'me': 102,
'nos': 102}, {'^': 67, 'conectar': 306, 'conectarlos': 302, 'juntar': 306, 'juntarlos': 302, 'ponerlos': 308,
'presentar': 306, 'presentarlos': 302, 'que': 379}, {'': (0, 'missed'), '<date>': 50}, {'': (0, 'missed'), '<date>':
50, 'la': 381}, {'': (0, 'missed'), '<date>': 50, 'a': 382, 'al': 381, 'el': 381, 'la': 381, 'su': 381, 'una': 381},
{'a': 383}, {'^': 67, 'que': 128}, {'<their>': 17, 'el': 17, 'la': 17}, {'^': 386}, {'a': 387, 'al': 387, 'de': 387,
'del': 387, 'sobre': 387}, {'^': 246, 'en': 247}, {'N': 389}, {'a': 390}, {'cobertura': 50}, {'de': 392}, {'casa': 3},
{'de': 3}, {'': (15, 'contact'), 'casa': 3, 'la': 394, 'lo': 395, 'ver': 3, 'visitar': 3}, {'a': 396, 'al': 3, 'con':
3, 'donde': 3}, {'a': 3, 'al': 3, 'con': 3, 'juntos': 3, 'por': 3}, {'N': 223, 'a': 223}, {'^': 251, 'con': 252, 'de':
252, 'en': 252, 'para': 252}, {'voluntariado': 400}, {'de': 401}, {'la': 5, 'verme': 3, 'vernos': 3, 'visitarme': 3},
{'casa': 3, 'la': 5}, {'a': 403, 'por': 404}, {'el': 50, 'la': 50, 'nuestra': 50, 'nuestro': 50}, {'aire': 406}, {'^':
37, 'el': 407, 'nada': 406}, {'de': 102, 'en': 408, 'pendiente': 406}, {'dicho': 107, 'pasado': 405, 'quedado': 409,
'venido': 405}, {'en': 205}, {'quedado': 411}, {'': (15, 'contact'), 'por': 3}, {'no': 50}, {'que': 414}, {'...': 315,
'mucho': 415}, {'pasado': 405, 'venido': 405}, {'D': 12}, {'<infle>': 66}, {'^': 419}, {'^': 67, 'conectar': 306,
'conectarlos': 302, 'juntar': 306, 'juntarlos': 302, 'ponerlos': 308, 'presentar': 306, 'presentarlos': 302},
{'almuerzo': 418, 'de': 420, 'junta': 418, 'que': 421, 'reunion': 418, 'reunión': 418}, {'': (5, 'mine'), 'que': 66},
{'las': 12}, {'para': 12}, {'D': 12, 'el': 12, 'para': 12}, {'': (15, 'contact'), '<them>': 425, 'N': 426}, {'': (5,
'mine'), '^': 419, 'juntarnos': 12, 'vernos': 12}, {'': (5, 'mine'), '^': 419, 'almorzar': 12, 'comer': 12, 'hablar':
12, 'juntarnos': 12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'': (2, 'plan'), 'el': 12}, {'D': 12, 'a': 424,
'con': 427, 'de': 428, 'el': 12, 'en': 429, 'para': 430}, {'<done_pp>': 3, 'de': 420, 'prometido': 423, 'quedado':
431, 'visto': 4}, {'^': 419, 'juntarnos': 12, 'vernos': 12}, {'^': 419, 'almorzar': 12, 'comer': 12, 'hablar': 12,
'juntarnos': 12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 424, 'con': 427, 'de': 433, 'el': 12,
'en': 434, 'para': 430}, {'<done_pp>': 3, 'quedado': 435, 'visto': 4}, {'^': 32, 'a': 33, 'de': 33, 'en': 33},
{'mentor': 437, 'mentora': 437}, {'<course>': 318, 'intro': 243, 'introduccion': 243, 'presentacion': 243, 'puente':
243}, {'': (15, 'contact'), '<course>': 318}, {'': (15, 'contact'), '<course>': 318, 'intro': 243, 'introduccion':
243, 'presentacion': 243, 'puente': 243}, {'^': 251, 'con': 252, 'en': 252}, {'call': 3, 'de': 438, 'el': 439, 'la':
439, 'un': 440, 'una': 441, 'voluntariado': 442, 'zoom': 3}, {'call': 3, 'un': 3, 'una': 3, 'voluntariado': 442,
'zoom': 3}, {'<see_inf>': 50, '^': 38}, {'a': 445}, {'a': 205}, {'a': 272, 'con': 272, 'y': 272}, {'N': 448}, {'de':
449, 'entre': 449}, {'a': 3, 'al': 3, 'con': 3, 'un': 3}, {'a': 272, 'con': 272}, {'para': 50}, {'menos': 50}, {'de':
454}, {'campo': 37, 'cancha': 37, 'tejado': 37}, {'su': 456}, {'en': 457}, {'esta': 458, 'está': 458}, {'es': 12},
{'dia': 202, 'tanto': 202}, {'contacto': 452}, {'al': 461, 'en': 462}, {'a': 257, 'ante': 257, 'con': 257, 'en': 257,
'para': 257}, {'<called1>': 3, '<moved3>': 49, '<off>': 50, '<sent_to>': 75, 'alente': 230, 'anime': 230, 'apoye':
230, 'avise': 202, 'ayude': 248, 'conecte': 452, 'console': 230, 'cual': 227, 'cuales': 227, 'debo': 66, 'dejamos':
453, 'echo': 455, 'extrano': 50, 'felicite': 230, 'informe': 202, 'informé': 202, 'pelota': 459, 'presente': 452,
'proxima': 460, 'puse': 463, 'recomende': 464, 'tranquilice': 230}, {'contacto': 242}, {'en': 466}, {'<called1>': 3,
'conecte': 242, 'cual': 227, 'cuales': 227, 'presente': 242, 'puse': 467}, {'<any_det>': 266}, {'<feedback_noun>': 19,
'^': 469, 'mi': 28, 'mis': 29, 'una': 30}, {'<any_det>': 18, '<their>': 18}, {'': (9, 'told'), 'a': 202, 'que': 202},
{'<give1>': 66}, {'que': 66}, {'^': 20}, {'cliente': 257, 'contacto': 257, 'lead': 257, 'prospecto': 257}, {'un':
476}, {'': (8, 'asked'), 'a': 279}, {'': (5, 'mine'), 'a': 301}, {'audio': 3}, {'un': 480}, {'^': 229, 'a': 231},
{'suerte': 482}, {'^': 246, 'con': 247}, {'mano': 484}, {'animo': 482, 'animos': 482, 'fuerza': 482, 'gracias': 225,
'las': 320, 'una': 485}, {'porras': 482, 'una': 485}, {'<any_det>': 247, 'a': 247, 'como': 247, 'cómo': 247}, {'':
(15, 'contact'), 'cliente': 257, 'contacto': 257, 'lead': 257, 'prospecto': 257}, {'un': 489}, {'': (15, 'contact'),
'para': 348}, {'debiendo': 66}, {'prometido': 423}, {'animo': 482}, {'el': 494}, {'': (15, 'contact'), 'cliente': 257,
'contacto': 257, 'lead': 257, 'mensaje': 3, 'prospecto': 257}, {'un': 496}, {'opinion': 279}, {'': (8, 'asked'), 'a':
279, 'ayuda': 279, 'consejo': 279, 'opinion': 279, 'su': 498}, {'a': 272}, {'de': 66, 'debiendo': 66, 'en': 66},
{'<my>': 98, 'el': 98, 'la': 98, 'las': 98, 'los': 98}, {'^': 502}, {'a': 66}, {'<handed1>': 470, '<read1>': 471,
'<told1>': 472, '^': 473, 'agradeci': 225, 'agradecimos': 225, 'asegure': 474, 'ayude': 248, 'comparti': 475,
'consegui': 477, 'consultamos': 478, 'consulte': 478, 'conteste': 3, 'debemos': 66, 'debo': 479, 'deje': 481, 'dejé':
481, 'derive': 477, 'desee': 483, 'di': 486, 'dije': 326, 'dijimos': 326, 'eche': 487, 'ensene': 488, 'envie': 490,
'envié': 490, 'escribi': 491, 'escribí': 491, 'estoy': 492, 'explique': 488, 'hable': 3, 'hablé': 3, 'hace': 135,
'he': 493, 'levante': 495, 'levanté': 495, 'llame': 3, 'llamé': 3, 'mande': 497, 'mandé': 497, 'marque': 3, 'marqué':
3, 'mostre': 488, 'ofreci': 66, 'pase': 477, 'pedi': 499, 'pedimos': 478, 'preguntamos': 478, 'pregunte': 478,
'presente': 500, 'preste': 475, 'prometi': 423, 'prometimos': 423, 'quede': 501, 'quedé': 501, 'referi': 477,
'regale': 475, 'respondi': 3, 'subi': 495, 'tenemos': 474, 'tengo': 474, 'urge': 503, 'vamos': 504, 'voy': 504},
{'el': 216, 'en': 216, 'que': 216, 'sobre': 216, 'un': 216}, {'animo': 482, 'animos': 482, 'fuerza': 482, 'gracias':
225, 'las': 320}, {'porras': 482}, {'<handed1>': 470, '<read1>': 471, '<told1>': 472, '^': 473, 'agradeci': 225,
'agradecimos': 225, 'comparti': 475, 'consegui': 477, 'consultamos': 478, 'consulte': 478, 'debo': 479, 'derive': 477,
'desee': 483, 'di': 507, 'dije': 326, 'dijimos': 326, 'eche': 508, 'ensene': 488, 'envie': 477, 'envié': 477,
'explique': 488, 'he': 493, 'levante': 495, 'levanté': 495, 'mande': 477, 'mandé': 477, 'mostre': 488, 'ofreci': 66,
'pase': 477, 'pedi': 499, 'pedimos': 478, 'preguntamos': 478, 'pregunte': 478, 'presente': 500, 'preste': 475,
'prometi': 423, 'prometimos': 423, 'quede': 501, 'quedé': 501, 'referi': 477, 'regale': 475, 'subi': 495, 'tenemos':
474, 'tengo': 474}, {'perdida': 50}, {'perdida': 50, 'suya': 510}, {'perdidas': 50}, {'es': 1}, {'hacer': 513},
{'que': 514}, {'deberia': 514, 'deberiamos': 514, 'tenemos': 515, 'tengo': 515}, {'<called1>': 3, '<moved3>': 49,
'<off>': 50, '<sent_to>': 75, 'alente': 230, 'anime': 230, 'apoye': 230, 'avise': 202, 'ayude': 248, 'conecte': 452,
'console': 230, 'debo': 66, 'dejamos': 453, 'echo': 455, 'extrano': 50, 'felicite': 230, 'informe': 202, 'informé':
202, 'presente': 452, 'puse': 463, 'que': 516, 'recomende': 464, 'tranquilice': 230}, {'juntos': 270}, {'<called1>':
3, 'conecte': 242, 'cual': 227, 'cuales': 227, 'dos': 518, 'presente': 242, 'puse': 467}, {'^': 256, 'a': 257},
{'vida': 257}, {'de': 521}, {'curriculum': 257, 'cv': 520, 'hoja': 522}, {'<their>': 523, '^': 267}, {'': (15,
'contact'), '<link>': 3}, {'que': 227, 'qué': 227}, {'': (13, 'talk'), 'como': 227, 'cuando': 227, 'cuándo': 227,
'cómo': 227, 'de': 227, 'por': 526, 'que': 227, 'si': 227, 'sobre': 227}, {'que': 527}, {'N': 504}, {'': (5, 'mine'),
'a': 66, 'con': 529, 'en': 66}, {'voz': 3}, {'de': 531}, {'<letter>': 3, 'mensaje': 532, 'nota': 532}, {'visto': 50},
{'alborotado': 50}, {'y': 535}, {'<any_det>': 533, '<letter>': 3, '<stood>': 50, 'botada': 50, 'botado': 50, 'en':
534, 'mensaje': 532, 'nota': 532, 'varado': 50, 'vestido': 536}, {'<tip>': 197}, {'^': 0, 'de': 1, 'que': 1},
{'consejo': 539, 'dato': 539, 'tip': 539}, {'espalda': 50}, {'...': 538, 'como': 540, 'el': 540, 'este': 540, 'la':
541, 'planton': 50, 'un': 540}, {'': (5, 'mine'), 'de': 66}, {'': (5, 'mine'), 'de': 66, 'yo': 543}, {'<any_det>':
533, '<letter>': 3, 'mensaje': 532, 'nota': 532}, {'^': 67, 'el': 212, 'la': 212, 'que': 359, 'su': 212, 'sus': 212},
{'': (13, 'talk'), 'que': 227, 'si': 227}, {'': (13, 'talk'), '^': 146, 'me': 105, 'nos': 105, 'yo': 147}, {'': (13,
'talk'), 'que': 548, 'si': 227}, {'<called_pp>': 3, 'aconsejado': 108, 'comentado': 547, 'confirmado': 547, 'contado':
547, 'dicho': 549, 'explicado': 547, 'preguntado': 547, 'prometido': 158, 'quedado': 130, 'recomendado': 108,
'sugerido': 108}, {'de': 227, 'del': 227, 'sobre': 227}, {'<called_pp>': 3}, {'comprometido': 504, 'cruzado': 3,
'encontrado': 3, 'juntado': 3, 'reunido': 3, 'tomado': 3, 'visto': 3}, {'D': 12, 'a': 12, 'con': 12, 'el': 12, 'en':
12}, {'a': 66, 'para': 66}, {'': (0, 'missed'), 'N': 50}, {'completo': 50}, {'': (0, 'missed'), 'a': 556,
'completamente': 50, 'contestar': 50, 'de': 50, 'del': 50, 'el': 50, 'escribir': 50, 'felicitar': 50, 'ir': 50, 'la':
50, 'llamar': 50, 'llamarla': 50, 'llamarlo': 50, 'lo': 50, 'mandar': 50, 'por': 557, 'que': 50, 'responder': 50},
{'': (0, 'missed'), 'a': 556, 'completamente': 50, 'contestar': 50, 'de': 558, 'del': 50, 'el': 50, 'escribir': 50,
'felicitar': 50, 'ir': 50, 'la': 50, 'llamar': 50, 'llamarla': 50, 'llamarlo': 50, 'lo': 50, 'mandar': 50, 'por': 557,
'que': 50, 'responder': 50}, {'le': 66}, {'<any_det>': 66, 'que': 560}, {'^': 163, 'le': 323, 'les': 323, 'se': 324},
{'^': 561, 'le': 323, 'les': 323, 'que': 562, 'se': 324}, {'^': 67, 'de': 102, 'en': 102}, {'esperando': 50, 'sin':
50}, {'de': 102, 'en': 102, 'mal': 50}, {'': (2, 'plan'), 'mi': 66, 'mí': 66}, {'D': 12, '^': 67, 'a': 567, 'con': 12,
'el': 12, 'en': 12}, {'juntar': 12, 'reunir': 12, 'ver': 12}, {'a': 569}, {'<advises>': 2, '<called3>': 3, '<met1>':
525, '<moved3>': 49, '<off>': 50, '<says>': 527, '<sent_to>': 75, '<urges>': 137, '^': 91, 'acompanaron': 270,
'acompano': 270, 'acorde': 355, 'acuerdo': 355, 'advierte': 138, 'advirtio': 138, 'alerto': 138, 'aseguro': 95,
'aviso': 528, 'avisó': 528, 'bailo': 50, 'clavo': 50, 'comento': 149, 'comprometi': 530, 'comprometo': 504,
'confirma': 528, 'debe': 150, 'deben': 150, 'decia': 151, 'dejo': 537, 'dice': 153, 'dijo': 153, 'dio': 542,
'embarco': 50, 'encargo': 544, 'encontre': 3, 'envio': 545, 'envió': 545, 'esta': 156, 'está': 156, 'fallo': 50,
'falta': 546, 'falto': 68, 'ghosteo': 50, 'gustaria': 216, 'ha': 550, 'habla': 551, 'hablo': 551, 'habló': 551, 'han':
552, 'he': 553, 'iba': 162, 'insiste': 166, 'insistio': 171, 'juntamos': 554, 'juntare': 12, 'junto': 554, 'la': 92,
'las': 92, 'lo': 92, 'los': 92, 'mando': 545, 'mandó': 545, 'ofreci': 555, 'olvide': 559, 'olvidé': 559, 'paso': 545,
'pasó': 545, 'perdi': 383, 'pide': 172, 'pidio': 563, 'planto': 50, 'pregunto': 216, 'previno': 138, 'promete': 158,
'prometio': 174, 'queda': 564, 'quedaron': 130, 'quede': 565, 'quedo': 566, 'quedé': 565, 'quedó': 566, 'reclama':
155, 'reclamo': 155, 'reenvio': 545, 'reenvió': 545, 'reunimos': 554, 'reunire': 12, 'reuno': 554, 'tenia': 175,
'tiene': 177, 'tienen': 175, 'toca': 568, 'tocara': 554, 'toco': 68, 'va': 162, 'van': 162, 'vemos': 554, 'veo': 554,
'vere': 12, 'vi': 3, 'voy': 570}, {'tarea': 66}, {'gracias': 224}, {'<their>': 523}, {'N': 50}, {'de': 575}, {'fono':
50, 'telefono': 50}, {'': (0, 'missed'), 'llamada': 50}, {'llamadas': 50}, {'': (0, 'missed'), 'el': 577, 'la': 578,
'las': 579, 'mis': 50, 'nada': 50}, {'<answers>': 580}, {'<answers>': 580, 'me': 581, 'nos': 581}, {'hablado': 50,
'visto': 50}, {'dio': 50, 'hizo': 50, 'pudo': 50}, {'<seen1>': 50, 'he': 583, 'hemos': 583, 'se': 584}, {'con': 50},
{'<see_inf>': 50, 'dar': 586}, {'<see_inf>': 50, 'a': 587, 'dar': 586}, {'manera': 381}, {'habido': 589}, {'de': 50},
{'': (0, 'missed'), '<date>': 50, 'manera': 591}, {'': (0, 'missed'), '<date>': 50, 'manera': 381}, {'nunca': 50},
{'ir': 383}, {'nada': 591}, {'dio': 381, 'hizo': 381, 'nada': 591, 'presento': 50, 'presentó': 50, 'pudo': 381},
{'nadie': 50}, {'<answers>': 580, '<clitic>': 585, '<managed1>': 588, '<seen1>': 50, 'acudio': 50, 'aparecieron': 50,
'aparecio': 50, 'disponible': 50, 'ha': 590, 'hay': 592, 'he': 583, 'hemos': 583, 'hubo': 593, 'llego': 594, 'llegue':
384, 'me': 581, 'nos': 581, 'olvidar': 69, 'olvidarme': 69, 'pude': 595, 'sabemos': 596, 'se': 597, 'sé': 596,
'tuvimos': 381, 'vino': 598}, {'': (5, 'mine'), 'a': 66, 'en': 66}, {'el': 212, 'la': 212, 'que': 359, 'su': 212,
'sus': 212}, {'cruzado': 3, 'encontrado': 3, 'juntado': 3, 'reunido': 3, 'tomado': 3, 'visto': 3}, {'': (14,
'together'), 'D': 12, 'a': 12, 'con': 12, 'el': 12, 'en': 12}, {'le': 323, 'les': 323, 'que': 562, 'se': 324}, {'':
(2, 'plan'), 'D': 12, 'a': 12, 'con': 12, 'el': 12, 'en': 12}, {'<advises>': 2, '<called3>': 3, '<met1>': 525,
'<moved3>': 49, '<off>': 50, '<says>': 527, '<sent_to>': 75, '<urges>': 137, '^': 91, 'acompano': 270, 'advierte':
138, 'advirtio': 138, 'alerto': 138, 'aseguro': 95, 'aviso': 528, 'avisó': 528, 'bailo': 50, 'clavo': 50, 'comento':
149, 'comprometimos': 600, 'confirma': 528, 'debe': 150, 'deben': 150, 'decia': 151, 'dejo': 537, 'dice': 153, 'dijo':
153, 'dio': 542, 'embarco': 50, 'envio': 545, 'envió': 545, 'fallo': 50, 'falta': 601, 'ghosteo': 50, 'gustaria': 216,
'ha': 550, 'habla': 551, 'hablo': 551, 'habló': 551, 'han': 552, 'hemos': 602, 'iba': 162, 'insiste': 166, 'insistio':
171, 'juntamos': 603, 'juntaremos': 12, 'junto': 554, 'la': 92, 'las': 92, 'lo': 92, 'los': 92, 'mando': 545, 'mandó':
545, 'paso': 545, 'pasó': 545, 'pide': 165, 'pidio': 604, 'planto': 50, 'previno': 138, 'promete': 158, 'prometio':
174, 'queda': 130, 'quedaron': 130, 'quedo': 566, 'quedó': 566, 'reenvio': 545, 'reenvió': 545, 'reunimos': 603,
'reuniremos': 12, 'reuno': 554, 'tenia': 175, 'tiene': 175, 'tienen': 175, 'toca': 554, 'tocara': 554, 'va': 162,
'vamos': 570, 'van': 162, 'vemos': 605, 'veo': 554, 'veremos': 12, 'vimos': 270}, {'mi': 302, 'mí': 302}, {'mental':
302, 'para': 607, 'personal': 302}, {'<answers>': 580, 'llamo': 50, 'llamó': 50}, {'conecto': 50, 'conectó': 50,
'dio': 50, 'hizo': 50, 'pudo': 50}, {'<answers>': 580, '<came3>': 50, '<clitic>': 585, '<managed1>': 588, '<seen1>':
50, 'he': 583, 'hemos': 583, 'me': 609, 'nos': 581, 'se': 610}, {'conviene': 0, 'deberia': 0, 'deberiamos': 0, 'es':
55, 'habria': 54, 'hay': 54, 'lo': 55, 'me': 56, 'tendria': 54, 'tenemos': 54, 'tengo': 54}, {'^': 0, 'es': 1,
'seria': 1}, {'ideal': 613, 'mejor': 613, 'suyo': 613}, {'^': 612, 'lo': 614}, {'<them>': 615, '<they>': 615, 'que':
237}, {'semana': 3}, {'de': 617}, {'dia': 3, 'fin': 618, 'finde': 3}, {'noche': 3, 'tarde': 3}, {'...': 236, 'el':
619, 'la': 620, 'por': 394, 'un': 375}, {'saludar': 3, 'ver': 3}, {'...': 236, '<their>': 523, '^': 267, 'a': 622,
'el': 619, 'la': 620, 'por': 3, 'un': 375}, {'a': 281}, {'a': 281, 'ayuda': 624, 'consejo': 624, 'opinion': 624},
{'<giveinf>': 66, '<infle>': 66}, {'': (7, 'waiting'), '^': 419, 'el': 212, 'la': 212, 'lo': 212, 'que': 212, 'su':
212, 'sus': 212}, {'^': 626, 'conectar': 306, 'de': 627, 'del': 372, 'juntar': 306, 'presentar': 306}, {'contratar':
216, 'escribir': 216, 'invitar': 216, 'llamar': 216, 'si': 216}, {'en': 629}, {'en': 216, 'que': 216}, {'N': 308},
{'a': 632, 'en': 307}, {'visto': 227}, {'lo': 634, 'poco': 50}, {'a': 272, 'con': 272, 'y': 273}, {'N': 636}, {'N':
448, 'a': 637, 'el': 3}, {'N': 423}, {'': (5, 'mine'), 'a': 639, 'que': 66}, {'<date>': 12, 'paso': 302}, {'pasos':
302}, {'con': 272}, {'contacto': 643}, {'en': 644}, {'N': 645}, {'contacto': 276}, {'N': 645, 'a': 646, 'en': 647},
{'olvide': 69}, {'me': 649}, {'se': 650}, {'<is3>': 227, 'no': 651}, {'^': 67, 'el': 50, 'la': 50, 'nuestra': 50,
'nuestro': 50}, {'^': 67, 'agendada': 12, 'agendado': 12, 'de': 102, 'en': 408, 'fijada': 12, 'pendiente': 653},
{'<them>': 425, 'N': 426}, {'juntarnos': 12, 'vernos': 12}, {'almorzar': 12, 'comer': 12, 'hablar': 12, 'juntarnos':
12, 'reunirnos': 12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 424, 'con': 655, 'de': 656, 'el': 12, 'en': 657,
'para': 430}, {'la': 367, 'las': 12}, {'de': 420, 'en': 420, 'para': 12}, {'la': 66, 'lo': 66}, {'le': 66, 'les': 66,
'se': 661}, {'le': 66, 'les': 66, 'se': 661, 'yo': 662}, {'^': 419, 'que': 663}, {'D': 12, 'de': 664, 'el': 12, 'en':
664, 'para': 12}, {'': (15, 'contact'), '<them>': 660, 'N': 665}, {'^': 419, 'juntarnos': 12, 'que': 663, 'vernos':
12}, {'^': 419, 'almorzar': 12, 'comer': 12, 'hablar': 12, 'juntarnos': 12, 'que': 663, 'reunirnos': 12, 'tomar': 12,
'vernos': 12}, {'D': 12, 'a': 659, 'con': 666, 'de': 667, 'el': 12, 'en': 668, 'para': 430, 'pendiente': 373,
'pendientes': 373}, {'': (5, 'mine'), '^': 419, 'juntarnos': 12, 'que': 663, 'vernos': 12}, {'': (5, 'mine'), 'le':
66}, {'': (5, 'mine'), '^': 419, 'almorzar': 12, 'comer': 12, 'hablar': 12, 'juntarnos': 12, 'que': 663, 'reunirnos':
12, 'tomar': 12, 'vernos': 12}, {'D': 12, 'a': 424, 'con': 666, 'de': 670, 'debiendo': 671, 'debiendole': 66, 'el':
12, 'en': 672, 'para': 430}, {'': (6, 'theirs'), '<infle>': 66}, {'': (5, 'mine'), '^': 674, 'que': 184}, {'': (5,
'mine'), '^': 674, 'el': 407, 'nada': 406, 'que': 184}, {'^': 67, 'de': 372, 'del': 372, 'el': 50, 'la': 50,
'nuestra': 50, 'nuestro': 50}, {'a': 368, 'atenta': 371, 'atento': 371, 'conmigo': 130, 'de': 675, 'debiendo': 187,
'en': 676, 'esperando': 234, 'pendiente': 677, 'pendientes': 373}, {'^': 37, 'el': 407, 'nada': 406, 'que': 184},
{'conmigo': 130, 'de': 185, 'debiendo': 187, 'en': 679, 'pendiente': 653}, {'<letter>': 3}, {'<letter>': 3, 'visita':
3}, {'el': 681, 'la': 682, 'un': 681, 'una': 681}, {'colgue': 3, 'corte': 3, 'corté': 3, 'hable': 3, 'hablé': 3,
'salgo': 3, 'termino': 3}, {'N': 464}, {'a': 685}, {'conectar': 306, 'juntar': 306, 'presentar': 306}, {'dudas': 247},
{'sus': 688}, {'': (15, 'contact'), '<their>': 18}, {'la': 3, 'reunion': 3, 'reunirme': 3, 'reunión': 3, 'una': 3},
{'de': 691}, {'a': 3, 'al': 3, 'en': 3, 'por': 3}, {'a': 41, 'al': 41, 'para': 41}, {'': (0, 'missed'), '<date>': 50,
'el': 381, 'la': 381}, {'caer': 693, 'ver': 693}, {'de': 227}, {'^': 473, 'debo': 66, 'tenemos': 474, 'tengo': 474,
'vamos': 504, 'voy': 504}, {'^': 473}, {'fue': 558, 'olvido': 558, 'paso': 558, 'pasó': 558}, {'olvido': 558, 'paso':
558, 'pasó': 558}, {'conmigo': 3}, {'<moved3>': 49, '<off>': 53, 'acerco': 693, 'acercó': 693, 'aparecio': 693,
'cambia': 694, 'cambio': 694, 'cayeron': 695, 'cayo': 695, 'compromete': 103, 'comprometio': 103, 'corrio': 694,
'dejo': 696, 'encarga': 192, 'entero': 697, 'la': 698, 'las': 699, 'lo': 698, 'los': 699, 'me': 700, 'mueve': 694,
'nos': 701, 'ocupa': 192, 'ofrecio': 103, 'pasa': 694, 'paso': 693, 'pasó': 693, 'rumorea': 227, 'sumaron': 270,
'sumo': 270, 'unieron': 270, 'unio': 270, 'vino': 693, 'vio': 702}, {'<them>': 615, '<they>': 615}, {'yo': 1},
{'fuera': 705}, {'senales': 50}, {'aparecer': 50, 'atender': 50, 'contestar': 50, 'dar': 707, 'responder': 50},
{'sin': 708}, {'paso': 302}, {'contestar': 50, 'exito': 50, 'falta': 420, 'hablar': 50, 'noticias': 50, 'respuesta':
50, 'senales': 50, 'suerte': 50, 'ver': 50, 'verla': 50, 'verlo': 50}, {'con': 216, 'que': 216}, {'<tip>': 198},
{'vez': 216}, {'estaba': 270, 'estuvo': 270, 'vino': 270}, {'<answers>': 580, '<clitic>': 585, '<seen1>': 50, 'he':
583, 'hemos': 583, 'me': 581, 'nos': 581, 'se': 584}, {'apagado': 50}, {'D': 12, 'con': 12}, {'<date>': 718},
{'<any_det>': 719, '<date>': 718, 'que': 421}, {'con': 12}, {'a': 12}, {'': (5, 'mine'), '^': 67, 'conectar': 306,
'conectarlos': 302, 'juntar': 306, 'juntarlos': 302, 'juntarme': 721, 'ponerlos': 308, 'presentar': 306,
'presentarlos': 302, 'quedar': 721, 'reunirme': 12, 'ver': 722, 'verme': 721}, {'<any_det>': 719, '<date>': 718,
'ganas': 355, 'juntarme': 721, 'que': 723, 'quedar': 721, 'reunirme': 12, 'ver': 722, 'verme': 721}, {'que': 445},
{'que': 205}, {'do': 302}, {'^': 626}, {'birra': 418, 'cafe': 418, 'café': 418, 'cana': 418, 'cerveza': 418, 'tinto':
418, 'vino': 418}, {'<any_det>': 3, 'algo': 3, 'cafe': 3, 'café': 3, 'cerveza': 3, 'el': 729, 'mate': 3, 'mates': 3,
'te': 3, 'tinto': 3, 'té': 3, 'un': 729, 'una': 729}, {'<any_det>': 3, 'algo': 3, 'cafe': 3, 'café': 3, 'cerveza': 3,
'mate': 3, 'mates': 3, 'te': 3, 'tinto': 3, 'té': 3}, {'el': 729, 'un': 729, 'una': 729}, {'un': 12, 'una': 12},
{'<date>': 3}, {'<any_det>': 734, '<date>': 3}, {'<drink>': 3}, {'<see_inf>': 12, '^': 67}, {'a': 737}, {'facebook':
216, 'instagram': 216, 'linkedin': 216, 'twitter': 216, 'x': 216}, {'N': 3, 'a': 3, 'el': 352, 'en': 739, 'la': 353,
'que': 216, 'un': 354, 'una': 356}, {'oficina': 12}, {'almorzar': 12, 'casa': 12, 'cenar': 12, 'comer': 12, 'la': 741,
'verme': 12, 'visitarme': 12}, {'a': 742}, {'': (15, 'contact'), 'N': 3, 'a': 3}, {'con': 252, 'de': 252, 'en': 252,
'para': 252}, {'nada': 50, 'si': 216, 'yo': 270}, {'': (5, 'mine'), '^': 67, 'a': 301}, {'tu': 336}, {'^': 473,
'debo': 479}, {'ocupo': 341}, {'tu': 1, 'tú': 1, 'vos': 1}, {'la': 699, 'las': 699, 'lo': 699, 'los': 699}, {'debo':
747, 'en': 748, 'le': 749, 'les': 749, 'llevo': 66, 'me': 750, 'pongo': 66, 'que': 751, 'se': 752, 'te': 699, 'y':
270}, {'<advises>': 2, '<called1>': 4, '<came3>': 11, '<date>': 13, '<eat1>': 16, '<handed1>': 31, '<hours>': 36,
'<may3>': 39, '<mentor_noun>': 34, '<moved1>': 45, '<moved3>': 48, '<moved_pp>': 49, '<off>': 53, '<opines>': 63,
'<read1>': 65, '<remind>': 69, '<sent_to>': 75, '<set>': 76, '<set_up>': 78, '<shall1>': 12, '<they>': 195, '<tip>':
201, '<told1>': 204, '<tried1>': 206, 'N': 208, '^': 209, 'a': 219, 'acabamos': 221, 'acabo': 221, 'accion': 222,
'agradecer': 224, 'agradeci': 225, 'agradecida': 226, 'agradecido': 226, 'agradecimos': 225, 'agradezco': 224,
'aguardo': 212, 'al': 228, 'alente': 232, 'almorce': 3, 'almorzado': 3, 'almorzamos': 3, 'ando': 235, 'anduve': 236,
'anduvimos': 236, 'anime': 232, 'antes': 239, 'apadrine': 240, 'apagado': 50, 'apenas': 237, 'aplazada': 50,
'aplazado': 50, 'arme': 245, 'aseguro': 95, 'asesore': 240, 'aunque': 237, 'ausencia': 50, 'ayudamos': 250, 'ayude':
250, 'baile': 236, 'banco': 254, 'bebi': 255, 'bebimos': 3, 'brindamos': 3, 'brinde': 3, 'buzon': 71, 'buzón': 71,
'caminamos': 3, 'camine': 236, 'carta': 260, 'casi': 263, 'celebramos': 3, 'celebre': 3, 'cenado': 236, 'cenamos': 3,
'cene': 3, 'charla': 3, 'charlamos': 3, 'charlando': 3, 'charle': 3, 'charlita': 3, 'coincidi': 3, 'coincidido': 3,
'coincidimos': 3, 'colgar': 236, 'colgue': 236, 'comedor': 264, 'comi': 236, 'comido': 236, 'comimos': 3, 'como': 265,
'comparti': 269, 'compromiso': 222, 'con': 271, 'conecte': 276, 'conmigo': 270, 'conoci': 3, 'conocimos': 3,
'consejo': 278, 'console': 232, 'consulta': 280, 'consulte': 282, 'conte': 283, 'contestador': 50, 'contestadora': 50,
'conteste': 285, 'conversacion': 3, 'conversado': 3, 'conversamos': 3, 'converse': 3, 'conversé': 3, 'correo': 72,
'corri': 236, 'corte': 236, 'corté': 236, 'cree': 97, 'creo': 286, 'cruce': 289, 'crucé': 290, 'cruz': 291, 'cuando':
237, 'cuenta': 101, 'cuya': 227, 'cuyo': 227, 'dado': 265, 'dando': 292, 'de': 295, 'debe': 39, 'deberia': 297,
'deberiamos': 298, 'debi': 299, 'debia': 205, 'debiamos': 205, 'debido': 300, 'debo': 309, 'derive': 312,
'desayunamos': 3, 'desayune': 3, 'desde': 317, 'despues': 239, 'di': 321, 'dice': 107, 'dicen': 265, 'diciendo': 265,
'dicte': 322, 'dije': 326, 'dijimos': 326, 'dijo': 107, 'dimos': 322, 'discutimos': 3, 'eche': 329, 'echo': 332, 'el':
333, 'en': 340, 'encargo': 342, 'encontramos': 4, 'encontre': 4, 'ensayamos': 343, 'ensene': 346, 'era': 112,
'eramos': 347, 'es': 112, 'escribi': 351, 'escribí': 351, 'escuche': 357, 'espera': 120, 'esperamos': 360,
'esperando': 234, 'espero': 360, 'esta': 361, 'estaba': 362, 'estabamos': 365, 'estamos': 369, 'estaria': 370,
'estoy': 374, 'estuve': 376, 'estuvimos': 377, 'estuvo': 378, 'está': 361, 'explique': 346, 'extrano': 330, 'falta':
380, 'falte': 384, 'falto': 385, 'feedback': 388, 'felicite': 232, 'festejamos': 3, 'forme': 391, 'fuera': 393, 'fui':
397, 'fuimos': 398, 'gracias': 399, 'h': 402, 'ha': 410, 'habia': 412, 'hablado': 3, 'hablamos': 3, 'hablando': 3,
'hable': 413, 'hablé': 413, 'habria': 286, 'hace': 416, 'han': 417, 'hasta': 238, 'hay': 422, 'he': 432, 'hemos': 436,
'hice': 443, 'hicimos': 444, 'hora': 402, 'horas': 402, 'iba': 446, 'ibamos': 447, 'idea': 216, 'ilocalizable': 50,
'imparti': 322, 'insiste': 134, 'insistio': 134, 'intercambiamos': 3, 'intercambie': 3, 'intercambio': 395, 'intro':
450, 'jugamos': 3, 'jugue': 451, 'junte': 276, 'la': 465, 'las': 468, 'le': 505, 'lei': 506, 'les': 509, 'llamada':
511, 'llamadas': 512, 'llevo': 316, 'lo': 517, 'los': 519, 'mande': 524, 'mandé': 524, 'me': 571, 'mentoree': 240,
'mentorice': 240, 'merendamos': 3, 'merende': 3, 'mi': 572, 'mientras': 237, 'mil': 573, 'movi': 574, 'muchas': 573,
'nada': 576, 'necesita': 181, 'necesitamos': 68, 'necesito': 68, 'ni': 582, 'no': 599, 'nos': 606, 'nota': 608,
'nunca': 611, 'oi': 357, 'ojala': 216, 'olvidamos': 558, 'olvide': 558, 'olvidé': 558, 'para': 616, 'parece': 265,
'pasamos': 621, 'pase': 623, 'pedi': 625, 'pendiente': 628, 'pendientes': 373, 'pensaba': 205, 'pensando': 630,
'perdi': 383, 'perdida': 576, 'pide': 100, 'pienso': 631, 'pitchee': 3, 'planton': 50, 'platica': 3, 'platicamos': 3,
'platicando': 3, 'platique': 3, 'poner': 633, 'ponerlos': 308, 'por': 635, 'porq': 227, 'porque': 227, 'pospuesta':
50, 'pospuesto': 50, 'postergada': 50, 'postergado': 50, 'pq': 227, 'practicamos': 343, 'precisa': 183, 'pregunte':
624, 'presente': 638, 'promesa': 222, 'promete': 158, 'prometi': 640, 'prometimos': 640, 'prometio': 174, 'propone':
133, 'propuso': 133, 'proxima': 77, 'proximo': 641, 'proximos': 642, 'puesto': 265, 'puse': 648, 'que': 652, 'queda':
654, 'quedada': 236, 'quedado': 658, 'quedamos': 669, 'quedaron': 186, 'quede': 673, 'quedo': 678, 'quedé': 673,
'quedó': 680, 'queria': 205, 'queriamos': 205, 'quien': 227, 'quienes': 227, 'quiere': 183, 'quisiera': 216, 'quiza':
216, 'quizas': 216, 'reagendamos': 40, 'reagendar': 40, 'reagendo': 40, 'recibi': 683, 'recien': 684, 'recomende':
686, 'recordar': 687, 'recordatorio': 302, 'reenvie': 574, 'referi': 312, 'regresa': 191, 'repasamos': 3,
'reprogramamos': 40, 'reprogramo': 40, 'requiere': 183, 'resolvi': 689, 'respondi': 285, 'resulta': 265, 'revisamos':
690, 'revise': 343, 'revisé': 343, 'salgo': 692, 'sali': 236, 'salimos': 236, 'se': 703, 'seguimos': 369, 'segun':
704, 'sesion': 36, 'sesiones': 36, 'si': 706, 'sigo': 369, 'sigue': 709, 'siguen': 709, 'siguiente': 710, 'sin': 711,
'sone': 712, 'su': 713, 'sus': 713, 'tal': 714, 'tambien': 715, 'también': 715, 'tampoco': 716, 'tarea': 222, 'te':
699, 'telefono': 717, 'tenemos': 720, 'tengo': 724, 'tenia': 725, 'teniamos': 726, 'tiene': 194, 'tienen': 194, 'to':
727, 'toca': 728, 'tocaba': 205, 'toco': 68, 'todo': 302, 'tomamos': 730, 'tomando': 731, 'tomandome': 3,
'tomandonos': 3, 'tomaremos': 732, 'tome': 731, 'tomo': 733, 'trabajamos': 236, 'trabaje': 236, 'tranquilice': 232,
'tropece': 236, 'tuve': 735, 'tuvimos': 735, 'un': 736, 'una': 736, 'unas': 736, 'unos': 736, 'va': 132, 'vamos': 738,
'van': 132, 'vi': 740, 'viajamos': 3, 'viaje': 236, 'viajé': 236, 'viene': 743, 'vimos': 744, 'vino': 378, 'visto': 4,
'voluntariado': 745, 'voluntario': 745, 'volvera': 191, 'voy': 738, 'vuelve': 191, 'xq': 227, 'y': 746, 'ya': 265,
'yo': 753}]


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
'sumarse': 23, 'unirse': 23, 'venir': 6}, {'conecto': 23, 'conectó': 23, 'presento': 23, 'presentó': 23, 'sumo': 23,
'unio': 23}, {'aparecio': 23, 'asistio': 23, 'estaba': 6, 'estuvo': 6, 'fue': 6, 'llego': 6, 'mas': 65, 'participo':
23, 'pudo': 66, 'se': 67, 'vinieron': 23, 'vino': 6}, {'<called3>': 0, 'mando': 61, 'mandó': 61}, {'voz': 4}, {'de':
70}, {'': (5, 'due'), 'el': 10, 'la': 10}, {'final': 8}, {'devolvio': 8, 'llamo': 8, 'llamó': 8}, {'al': 73,
'despues': 8, 'hablamos': 8, 'luego': 8, 'me': 74, 'nos': 8, 'si': 8, 'sí': 8}, {'': (2, 'at'), 'barrio': 26}, {'':
(2, 'at'), 'culpa': 14, 'el': 76, 'intermedio': 14, 'la': 25, 'lo': 14, 'medio': 14, 'parte': 14, 'recomendacion':
14}, {'entra': 45, 'viene': 45}, {'a': 13, 'de': 13}, {'perdio': 23}, {'bien': 22, 'con': 13}, {'asocia': 22,
'asocio': 22, 'bajo': 23, 'descolgo': 23, 'disculpo': 23, 'excuso': 23, 'junto': 22, 'juntó': 22, 'la': 80, 'lleva':
81, 'lo': 80, 'reunio': 22}, {'charlando': 8, 'hablando': 8, 'tomando': 8, 'yendo': 8}, {'con': 13, 'para': 13}, {'':
(0, 'with'), 'a': 42}, {'': (0, 'with'), 'a': 0}, {'nuevo': 14}, {'<called1>': 1, '<date>': 2, '<letter>': 4, 'a': 15,
'acabamos': 16, 'acerca': 14, 'al': 19, 'amiga': 14, 'amigo': 14, 'antes': 12, 'asado': 21, 'asociarse': 22,
'ausente': 23, 'ausentes': 23, 'boda': 5, 'busca': 24, 'c': 0, 'call': 3, 'cancelo': 23, 'casa': 22, 'casamiento': 5,
'caso': 14, 'cerca': 26, 'charlamos': 14, 'cn': 0, 'como': 28, 'con': 31, 'conoce': 24, 'contacto': 14, 'contrata':
24, 'contratar': 24, 'correo': 32, 'correos': 33, 'cumple': 5, 'cumpleanos': 5, 'datos': 14, 'de': 36, 'del': 37,
'dentro': 26, 'desde': 38, 'despedida': 5, 'despues': 41, 'disculpado': 23, 'divorcia': 14, 'donde': 42, 'el': 43,
'email': 33, 'emails': 33, 'en': 44, 'enferma': 23, 'enfermo': 23, 'entrante': 45, 'esta': 48, 'estaba': 48, 'este':
49, 'está': 48, 'excepto': 6, 'excusada': 23, 'excusado': 23, 'faltaba': 6, 'faltaron': 6, 'falto': 6, 'fiesta': 5,
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

