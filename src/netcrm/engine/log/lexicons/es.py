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
('verb3',), 'gusto': ('verb3', 'says'), 'h': ('hours',), 'ha': ('verb3',), 'habia': ('verb3',), 'habiamos':
('attempt',), 'hablado': ('done_pp',), 'hablamos': ('hello', 'met1', 'seen1'), 'hablar': ('see_inf',), 'hablare':
('shall1',), 'hablaremos': ('shall1',), 'hable': ('hello', 'seen1', 'should'), 'hablemos': ('should',), 'hablo':
('called3', 'seen1'), 'hablé': ('hello', 'seen1'), 'habló': ('called3',), 'habra': ('verb3',), 'habria': ('have_to',),
'hace': ('hello', 'verb3'), 'hacemos': ('give1',), 'hacer': ('giveinf',), 'hacerla': ('giveinf',), 'hacerlas':
('giveinf',), 'hacerle': ('giveinf', 'infle'), 'hacerles': ('giveinf',), 'hacerlo': ('giveinf',), 'hacerlos':
('giveinf',), 'hacerme': ('giveinf', 'infme'), 'hacersela': ('giveinf',), 'hacerselas': ('giveinf',), 'hacerselo':
('giveinf',), 'hacerselos': ('giveinf',), 'hacia': ('hello', 'verb3'), 'hacía': ('verb3',), 'haga': ('should',),
'hagamos': ('should',), 'hago': ('give1',), 'hara': ('verb3', 'give3'), 'hare': ('give1',), 'hasta': ('hello',),
'hay': ('hello', 'have_to'), 'hermana': ('rel',), 'hermano': ('rel',), 'herramienta': ('paper',), 'herrero':
('name_words',), 'hice': ('handed1',), 'hicimos': ('handed1',), 'hija': ('rel',), 'hijo': ('rel',), 'hijos': ('rel',),
'hizo': ('verb3',), 'hora': ('hours',), 'horas': ('hours',), 'hoy': ('hello',), 'hrs': ('hours',), 'hs': ('hours',),
'hubo': ('seen1',), 'iba': ('verb3',), 'idea': ('tip',), 'iglesias': ('name_words',), 'igual': ('filler',), 'informe':
('told1', 'paper'), 'informé': ('told1',), 'inocencio': ('name_words',), 'insiste': ('verb3', 'opines'), 'insistio':
('verb3', 'opines'), 'intentamos': ('tried1',), 'intente': ('tried1', 'attempt'), 'intento': ('tried1',), 'interesa':
('verb3',), 'intereso': ('verb3',), 'inversionista': ('rel',), 'inversor': ('rel',), 'inversora': ('rel',),
'inversores': ('rel',), 'invertira': ('verb3',), 'invierta': ('should',), 'invierte': ('verb3',), 'invirtio':
('verb3',), 'invita': ('invites',), 'invitado': ('called_pp', 'invites'), 'invitan': ('invites',), 'invitar':
('giveinf', 'see_inf'), 'invitarla': ('giveinf',), 'invitarlas': ('giveinf',), 'invitarle': ('giveinf',),
'invitarles': ('giveinf',), 'invitarlo': ('giveinf',), 'invitarlos': ('giveinf',), 'invitarme': ('giveinf', 'infme'),
'invitaron': ('invites',), 'invitarsela': ('giveinf',), 'invitarselas': ('giveinf',), 'invitarselo': ('giveinf',),
'invitarselos': ('giveinf',), 'invite': ('called1',), 'invito': ('reach', 'called3', 'invites'), 'ir': ('see_inf',),
'ira': ('verb3',), 'jamas': ('not',), 'jazmin': ('name_words',), 'jefa': ('rel',), 'jefe': ('rel',), 'jubila':
('verb3',), 'jubilo': ('verb3',), 'jueves': ('hello',), 'junta': ('hello', 'date'), 'juntamos': ('met1', 'seen1'),
'juntarme': ('see_inf',), 'juntarnos': ('hello', 'see_inf'), 'junte': ('met1',), 'justo': ('filler', 'name_words'),
'la': ('them', 'det', 'hello', 'any_det', 'clitic', 'article'), 'lance': ('should',), 'lancemos': ('should',),
'landing': ('paper',), 'lanza': ('verb3',), 'lanzan': ('verb3',), 'lanzara': ('verb3',), 'lanzo': ('verb3',), 'las':
('them', 'det', 'hello', 'any_det', 'clitic', 'link', 'article'), 'le': ('them', 'hello', 'clitic'), 'leal':
('name_words',), 'lei': ('read1',), 'leon': ('name_words',), 'les': ('them', 'hello', 'clitic'), 'levanta':
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
'llego': ('verb3', 'came3'), 'llegue': ('managed1',), 'lleva': ('verb3', 'is3'), 'llevaba': ('verb3',), 'llevar':
('giveinf',), 'llevare': ('give1',), 'llevarla': ('giveinf',), 'llevarlas': ('giveinf',), 'llevarle': ('giveinf',
'infle'), 'llevarles': ('giveinf',), 'llevarlo': ('giveinf',), 'llevarlos': ('giveinf',), 'llevarsela': ('giveinf',),
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
'puso': ('verb3',), 'que': ('hello',), 'queda': ('verb3',), 'quedado': ('hello', 'done_pp', 'attempt'), 'quedamos':
('hello', 'met1', 'seen1', 'attempt'), 'quedar': ('see_inf',), 'quedaremos': ('shall1',), 'quede': ('hello', 'met1',
'attempt'), 'quedo': ('hello', 'verb3'), 'quedé': ('hello', 'met1', 'attempt'), 'quedó': ('hello', 'verb3'), 'queria':
('verb3', 'bidding'), 'querra': ('verb3',), 'quiere': ('hello', 'verb3', 'may3', 'is3', 'bidding'), 'quieren':
('verb3',), 'quise': ('hello', 'tried1', 'attempt'), 'quisiera': ('verb3',), 'quisimos': ('tried1',), 'qué':
('hello',), 'rapidamente': ('filler',), 'rapidito': ('filler',), 'rapido': ('filler',), 'reagenda': ('moved3',),
'reagendada': ('moved_pp',), 'reagendado': ('moved_pp',), 'reagendamos': ('moved1',), 'reagende': ('moved1',),
'reagendo': ('moved3',), 'realmente': ('filler',), 'rechaza': ('verb3',), 'rechazo': ('verb3',), 'recibi':
('called1',), 'recibido': ('called_pp',), 'recibimos': ('called1',), 'recibio': ('reach', 'called3'), 'recien':
('filler', 'hello'), 'recogi': ('called1',), 'recogio': ('called3',), 'recomendaba': ('advises',), 'recomendacion':
('tip',), 'recomendar': ('giveinf',), 'recomendare': ('give1',), 'recomendarla': ('giveinf',), 'recomendarlas':
('giveinf',), 'recomendarle': ('giveinf',), 'recomendarles': ('giveinf',), 'recomendarlo': ('giveinf',),
'recomendarlos': ('giveinf',), 'recomendarme': ('giveinf', 'infme'), 'recomendarsela': ('giveinf',),
'recomendarselas': ('giveinf',), 'recomendarselo': ('giveinf',), 'recomendarselos': ('giveinf',), 'recomendo':
('verb3', 'advises', 'bidding'), 'recomienda': ('verb3', 'advises'), 'recomiendo': ('give1',), 'reconoce':
('opines',), 'reconocio': ('says',), 'recorda': ('remind',), 'recordar': ('giveinf', 'remind'), 'recordarme':
('remind',), 'recorte': ('should',), 'recuerda': ('remind',), 'reenvia': ('give3',), 'reenviar': ('giveinf',),
'reenviara': ('give3',), 'reenviare': ('give1',), 'reenviarla': ('giveinf',), 'reenviarlas': ('giveinf',),
'reenviarle': ('giveinf', 'infle'), 'reenviarles': ('giveinf',), 'reenviarlo': ('giveinf',), 'reenviarlos':
('giveinf',), 'reenviarme': ('giveinf', 'infme'), 'reenviarsela': ('giveinf',), 'reenviarselas': ('giveinf',),
'reenviarselo': ('giveinf',), 'reenviarselos': ('giveinf',), 'reenvie': ('handed1',), 'reenvio': ('give1',),
'reenvía': ('give3',), 'reenvío': ('give1',), 'refugio': ('name_words',), 'regale': ('handed1',), 'regresa': ('verb3',
'give3'), 'regresara': ('verb3',), 'regreso': ('verb3',), 'remedios': ('name_words',), 'renuncia': ('verb3',),
'renunciara': ('verb3',), 'renuncio': ('verb3',), 'repase': ('read1',), 'reprograma': ('moved3',), 'reprogramada':
('moved_pp',), 'reprogramado': ('moved_pp',), 'reprogramamos': ('moved1',), 'reprogramo': ('moved3',), 'reservada':
('set',), 'reservado': ('set',), 'reserve': ('set_up',), 'responde': ('give3', 'answers'), 'responden': ('give3',),
'responder': ('giveinf',), 'respondera': ('give3', 'will3'), 'respondere': ('give1',), 'responderla': ('giveinf',),
'responderlas': ('giveinf',), 'responderle': ('giveinf', 'infle'), 'responderles': ('giveinf',), 'responderlo':
('giveinf',), 'responderlos': ('giveinf',), 'responderme': ('giveinf', 'infme'), 'respondernos': ('giveinf', 'infme'),
'respondersela': ('giveinf',), 'responderselas': ('giveinf',), 'responderselo': ('giveinf',), 'responderselos':
('giveinf',), 'respondi': ('called1',), 'respondido': ('called_pp',), 'respondieron': ('answers',), 'respondio':
('reach', 'called3', 'answers'), 'respondo': ('give1',), 'retrasa': ('moved3',), 'retrasada': ('moved_pp',),
'retrasado': ('moved_pp',), 'retraso': ('moved3',), 'retroalimentacion': ('feedback_noun',), 'reu': ('hello',),
'reuni': ('met1', 'seen1'), 'reunimos': ('met1', 'seen1'), 'reunion': ('hello', 'date'), 'reunirme': ('see_inf',),
'reunirnos': ('see_inf',), 'reunión': ('hello', 'date'), 'revisa': ('give3',), 'revisar': ('giveinf',), 'revisara':
('give3', 'will3'), 'revisare': ('give1',), 'revisarla': ('giveinf',), 'revisarlas': ('giveinf',), 'revisarle':
('giveinf', 'infle'), 'revisarles': ('giveinf',), 'revisarlo': ('giveinf',), 'revisarlos': ('giveinf',), 'revisarme':
('giveinf', 'infme'), 'revisarsela': ('giveinf',), 'revisarselas': ('giveinf',), 'revisarselo': ('giveinf',),
'revisarselos': ('giveinf',), 'revise': ('hello', 'should', 'read1'), 'reviso': ('give1',), 'revisé': ('hello',
'read1'), 'rey': ('name_words',), 'reyes': ('name_words',), 'rio': ('name_words',), 'rios': ('name_words',), 'rivera':
('name_words',), 'robles': ('name_words',), 'rojas': ('name_words',), 'rosa': ('name_words',), 'rosario':
('name_words',), 'rubio': ('name_words',), 'sabado': ('hello', 'name_words'), 'sabe': ('verb3', 'opines'), 'sabia':
('verb3',), 'saldra': ('verb3',), 'sale': ('verb3',), 'salia': ('verb3',), 'salio': ('verb3', 'seen1'), 'salir':
('see_inf',), 'salta': ('sent_to',), 'salto': ('sent_to',), 'salude': ('called1',), 'saludo': ('reach', 'called3'),
'salvador': ('name_words',), 'santos': ('name_words',), 'saque': ('should',), 'saquemos': ('should',), 'se': ('them',
'hello', 'verb3', 'is3'), 'secretaria': ('rel',), 'secretario': ('rel',), 'seguia': ('verb3',), 'seguira': ('verb3',),
'segun': ('hello',), 'seguramente': ('filler',), 'semana': ('hello',), 'seminario': ('course',), 'sentamos':
('met1',), 'sente': ('met1',), 'separa': ('verb3',), 'separo': ('verb3',), 'sera': ('verb3',), 'seria': ('verb3',),
'serrano': ('name_words',), 'siempre': ('filler',), 'siente': ('opines', 'says'), 'sierra': ('name_words',), 'sigue':
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
('filler',), 'todavia': ('filler',), 'todo': ('filler',), 'toma': ('verb3',), 'tomado': ('done_pp',), 'tomamos':
('hello', 'met1'), 'tomando': ('hello',), 'tomar': ('see_inf',), 'tomara': ('verb3',), 'tomare': ('shall1',),
'tomaremos': ('shall1',), 'tome': ('hello', 'met1'), 'tomo': ('verb3', 'answers'), 'tomó': ('verb3', 'answers'),
'topa': ('verb3',), 'topamos': ('met1',), 'tope': ('met1',), 'topo': ('verb3',), 'toro': ('name_words',), 'torre':
('name_words',), 'torres': ('name_words',), 'trabaja': ('verb3', 'is3'), 'trabajaba': ('verb3',), 'trabajan':
('verb3',), 'trabajo': ('verb3',), 'trae': ('give3',), 'traer': ('giveinf',), 'traera': ('give3',), 'traere':
('give1',), 'traerla': ('giveinf',), 'traerlas': ('giveinf',), 'traerle': ('giveinf', 'infle'), 'traerles':
('giveinf',), 'traerlo': ('giveinf',), 'traerlos': ('giveinf',), 'traerme': ('giveinf', 'infme'), 'traernos':
('giveinf', 'infme'), 'traersela': ('giveinf',), 'traerselas': ('giveinf',), 'traerselo': ('giveinf',), 'traerselos':
('giveinf',), 'tragos': ('drink',), 'traigo': ('give1',), 'trajo': ('called3',), 'transferir': ('giveinf',),
'transferira': ('give3',), 'transferire': ('give1',), 'transferirla': ('giveinf',), 'transferirlas': ('giveinf',),
'transferirle': ('giveinf',), 'transferirles': ('giveinf',), 'transferirlo': ('giveinf',), 'transferirlos':
('giveinf',), 'transferirme': ('giveinf', 'infme'), 'transferirsela': ('giveinf',), 'transferirselas': ('giveinf',),
'transferirselo': ('giveinf',), 'transferirselos': ('giveinf',), 'transfiere': ('give3',), 'transfiero': ('give1',),
'trasladada': ('moved_pp',), 'trate': ('tried1', 'attempt'), 'tropece': ('met1',), 'truco': ('tip',), 'tutoria':
('mentor_noun',), 'tuve': ('seen1',), 'tuvimos': ('seen1',), 'tuvo': ('verb3',), 'ubicar': ('see_inf',), 'ubicarla':
('see_inf',), 'ubicarlo': ('see_inf',), 'un': ('det', 'hello', 'any_det', 'link'), 'una': ('det', 'hello', 'any_det',
'link'), 'unas': ('det', 'hello', 'any_det', 'link'), 'unos': ('det', 'hello', 'any_det', 'link'), 'usa': ('verb3',),
'usaba': ('verb3',), 'use': ('should',), 'usted': ('hello',), 'ustedes': ('hello',), 'va': ('verb3', 'sent_to',
'is3'), 'vaca': ('name_words',), 'valle': ('name_words',), 'van': ('verb3',), 've': ('verb3',), 'vecina': ('rel',),
'vecino': ('rel',), 'vega': ('name_words',), 'vemos': ('seen1',), 'venda': ('should',), 'vendamos': ('should',),
'vende': ('verb3',), 'venden': ('verb3',), 'vendera': ('verb3',), 'vendio': ('verb3',), 'vendra': ('verb3',), 'venia':
('verb3',), 'veo': ('seen1',), 'ver': ('see_inf',), 'vera': ('verb3',), 'vere': ('shall1',), 'veremos': ('shall1',),
'verla': ('see_inf',), 'verlo': ('see_inf',), 'verme': ('see_inf',), 'vernos': ('see_inf',), 'vez': ('hello',), 'vi':
('hello', 'called1', 'seen1'), 'viaja': ('verb3',), 'viajaba': ('verb3',), 'viajara': ('verb3',), 'viajo': ('verb3',),
'victoria': ('name_words',), 'vidal': ('name_words',), 'videollamada': ('date',), 'viene': ('hello', 'verb3', 'is3'),
'viernes': ('hello',), 'villa': ('name_words',), 'vimos': ('hello', 'met1', 'called1', 'seen1'), 'vinieron': ('reach',
'came3'), 'vino': ('verb3', 'reach', 'came3'), 'vinos': ('drink',), 'vio': ('verb3',), 'violeta': ('name_words',),
'visitado': ('done_pp', 'called_pp'), 'visitamos': ('called1',), 'visitar': ('see_inf',), 'visitare': ('shall1',),
'visitaremos': ('shall1',), 'visite': ('called1',), 'visito': ('reach', 'called3'), 'visto': ('hello',), 'vive':
('verb3', 'is3'), 'viven': ('verb3',), 'vivia': ('verb3',), 'volvera': ('verb3',), 'volvio': ('verb3',), 'vos':
('hello',), 'vuelve': ('verb3',), 'wasap': ('letter',), 'web': ('paper',), 'whatsapp': ('letter',), 'whatsappeo':
('reach', 'called3'), 'workshop': ('course',), 'wpp': ('letter',), 'wsp': ('letter',), 'y': ('and', 'hello'), 'ya':
('filler',), 'yo': ('i', 'hello', 'clitic'), 'zapatero': ('name_words',), 'él': ('hello',)}


CLAUSES = [{'': (5, 'mine')}, {'<giveinf>': 0, '<infle>': 0}, {'': (3, 'advice')}, {'^': 2}, {':': 3}, {'^': 1,
'consejo': 4, 'consejos': 4, 'tip': 4, 'tips': 4}, {'^': 2, 'no': 3, 'que': 3}, {'': (15, 'contact')}, {'a': 7},
{'oficina': 7}, {'almorzar': 7, 'casa': 7, 'cenar': 7, 'comer': 7, 'la': 9, 'mi': 7, 'saludar': 7, 'saludarme': 7,
'tomar': 7, 'verme': 7, 'vernos': 7, 'visitarme': 7, 'visitarnos': 7}, {'coworking': 7, 'despacho': 7}, {'sorpresa':
7, 'visita': 7}, {'despacho': 7}, {'aca': 7, 'aqui': 7, 'casa': 7, 'el': 13, 'la': 9, 'mi': 7}, {'a': 10, 'al': 11,
'conmigo': 7, 'de': 12, 'por': 14}, {'': (2, 'plan')}, {'<set>': 16}, {'D': 16, 'manana': 16}, {'N': 18}, {'con': 19},
{'': (17, 'gave:feedback')}, {'^': 21}, {'^': 21, 'a': 22, 'al': 22, 'de': 22, 'del': 22, 'sobre': 22}, {'': (20,
'gave:resource')}, {'N': 24}, {'a': 25}, {'<paper>': 26}, {'<any_det>': 27}, {'<any_det>': 24}, {'^': 29}, {'N': 30},
{'feedback': 23, 'opinion': 23}, {'comentarios': 23, 'notas': 23, 'observaciones': 23}, {'devolucion': 23},
{'<feedback_noun>': 23, '^': 28, 'a': 31, 'mi': 32, 'mis': 33, 'una': 34}, {'': (19, 'gave:mentoring')}, {'^': 36},
{'^': 36, 'a': 37, 'al': 37, 'con': 37, 'de': 37, 'en': 37, 'para': 37}, {'<mentor_noun>': 38}, {'de': 39}, {'': (6,
'theirs')}, {'<infme>': 41}, {'^': 42}, {'': (1, 'moved')}, {'D': 44}, {'': (1, 'moved'), 'D': 44, 'a': 44, 'al': 44,
'de': 44, 'para': 44}, {'<date>': 46}, {'<date>': 46, 'a': 45, 'al': 45, 'para': 45}, {'a': 45, 'al': 45, 'el': 47,
'la': 48, 'lo': 48, 'para': 45}, {'': (1, 'moved'), 'D': 44, 'a': 44, 'al': 44, 'para': 44}, {'<date>': 50}, {'D': 44,
'a': 44, 'al': 44, 'el': 51, 'la': 51, 'nuestra': 51, 'nuestro': 51, 'para': 44}, {'D': 44, 'a': 44, 'al': 44, 'para':
44}, {'': (0, 'missed')}, {'hora': 54}, {'ultima': 55}, {'': (0, 'missed'), 'a': 56, 'el': 54, 'la': 54, 'lo': 54,
'nuestra': 54, 'nuestro': 54, 'todo': 54}, {'que': 2}, {'mejor': 2}, {'conviene': 2}, {'<have_to>': 58, 'conviene': 2,
'deberia': 2, 'deberiamos': 2}, {'<have_to>': 58, '<should>': 2, 'es': 59, 'lo': 59, 'me': 60, 'no': 61, 'nos': 60,
'seria': 59}, {'^': 62}, {'^': 62, 'nosotros': 63, 'yo': 63}, {'que': 64}, {'': (13, 'talk'), '^': 62, 'nosotros': 63,
'yo': 63}, {'en': 65, 'que': 66}, {'<paper>': 22}, {'<their>': 68, 'el': 68, 'la': 68}, {'<giveinf>': 0}, {'^': 70},
{'^': 70, 'de': 71}, {'voz': 54}, {'': (0, 'missed'), 'de': 73}, {'de': 73}, {'buzon': 74, 'buzón': 74, 'casilla': 54,
'contestador': 54, 'contestadora': 54, 'correo': 75}, {'a': 76, 'al': 76, 'el': 76}, {'a': 76, 'al': 76, 'derecho':
77, 'directo': 77, 'el': 76}, {'D': 16, 'con': 16, 'el': 16, 'para': 16}, {'<date>': 16}, {'<any_det>': 80, '<date>':
16, 'con': 16, 'juntarnos': 16, 'para': 16, 'reunirnos': 16, 'vernos': 16}, {'ok': 41, 'si': 41, 'sí': 41},
{'respuesta': 41}, {'el': 82, 'feedback': 41, 'noticias': 41, 'novedades': 41, 'razon': 41, 'respuesta': 41, 'una':
83}, {'D': 41, 'algo': 41, 'cuando': 41, 'cuanto': 41, 'cuándo': 41, 'cuánto': 41, 'el': 41, 'la': 41, 'manana': 41,
'que': 41, 'qué': 41, 'si': 41}, {'favor': 41, 'intro': 41}, {'intro': 41}, {'favor': 41}, {'el': 86, 'la': 87,
'llegar': 41, 'saber': 41, 'un': 88, 'una': 87}, {'contacto': 41}, {'en': 90}, {'da': 84, 'desaconseja': 2,
'desaconsejo': 2, 'dice': 85, 'dira': 85, 'hace': 89, 'pondra': 91, 'pone': 91}, {'<will3>': 41, 'desaconseja': 2,
'desaconsejo': 2, 'me': 92, 'nos': 92}, {'<give3>': 41}, {'^': 94}, {'^': 94, 'la': 95, 'lo': 95}, {'me': 96, 'nos':
96}, {'que': 97}, {'en': 65, 'que': 64}, {'firmemente': 99}, {'': (4, 'needs_from_me')}, {'<my>': 101}, {'^': 102},
{'con': 103}, {'^': 41}, {'a': 105}, {'^': 94, 'iba': 106, 'va': 106}, {'^': 94, 'iba': 106, 'la': 107, 'lo': 107,
'va': 106}, {'me': 108, 'nos': 108}, {'que': 109}, {'^': 2, 'que': 3}, {'de': 111}, {'opinion': 112}, {'la': 113},
{'de': 114, 'partidaria': 112, 'partidario': 112}, {'parte': 101}, {'mi': 116, 'nuestra': 116}, {'de': 117}, {'...':
118, '<my>': 101}, {'^': 101}, {'le': 120}, {'le': 120, 'yo': 121}, {'^': 119, 'que': 122}, {'de': 103}, {'espera':
124}, {'la': 125}, {'de': 99}, {'le': 103, 'yo': 103}, {'^': 102, 'que': 128}, {'a': 126, 'convencida': 127,
'convencido': 127, 'esperando': 129}, {'me': 105}, {'que': 131}, {'de': 105, 'en': 105}, {'dicho': 110, 'quedado':
133}, {'a': 43}, {'que': 3}, {'en': 136}, {'falta': 103}, {'hace': 138}, {'a': 3}, {'contra': 3, 'de': 3, 'que': 3,
'sobre': 3}, {'<should>': 2, 'hay': 58, 'tengo': 58}, {'^': 142}, {'que': 143}, {'centre': 2, 'conviene': 2,
'enfoque': 2, 'olvide': 2}, {'centremos': 2, 'conviene': 2, 'enfoquemos': 2}, {'cuidado': 2}, {'<have_to>': 58,
'<should>': 2, 'lo': 59, 'me': 145, 'nos': 146, 'tenga': 147}, {'<have_to>': 58, '<should>': 2, 'lo': 59, 'me': 145,
'no': 148, 'nos': 146, 'tenga': 147}, {'^': 149}, {'^': 149, 'yo': 150}, {'...': 144, 'que': 151}, {'<any_det>': 41,
'dinero': 41, 'plata': 41}, {'que': 151}, {'^': 149, 'me': 108, 'nos': 108, 'yo': 150}, {'...': 144, 'que': 155},
{'que': 155}, {'^': 41, 'que': 105}, {'aconsejado': 111, 'dicho': 157, 'prometido': 158, 'quedado': 133,
'recomendado': 111, 'sugerido': 111}, {'<giveinf>': 41}, {'^': 160}, {'a': 161}, {'<should>': 2, 'no': 2}, {'^': 163},
{'que': 164}, {'en': 165}, {'': (3, 'advice'), '<have_to>': 58, '<should>': 2, 'lo': 59, 'me': 145, 'nos': 146,
'tenga': 147}, {'<have_to>': 58, '<should>': 2, 'lo': 59, 'me': 145, 'no': 167, 'nos': 146, 'tenga': 147}, {'^': 168,
'yo': 150}, {'que': 169}, {'en': 170}, {'^': 41, 'me': 105}, {'^': 41, 'me': 105, 'que': 172}, {'<any_det>': 101},
{'^': 174}, {'que': 105}, {'algo': 41, 'noticias': 41, 'novedades': 41, 'respuesta': 41}, {'^': 177, 'que': 105},
{'<advises>': 6, '<urges>': 140, '^': 94, 'advierte': 141, 'advirtio': 141, 'alerto': 141, 'aseguro': 98, 'comento':
152, 'debe': 153, 'deben': 153, 'decia': 154, 'dice': 156, 'dijo': 156, 'ha': 159, 'iba': 162, 'insiste': 166,
'insistio': 171, 'la': 95, 'las': 95, 'lo': 95, 'los': 95, 'pide': 165, 'pidio': 165, 'previno': 141, 'promete': 158,
'prometio': 173, 'queda': 133, 'quedaron': 133, 'quedo': 133, 'quedó': 133, 'reclama': 175, 'reclamo': 175, 'tenia':
176, 'tiene': 178, 'tienen': 176, 'va': 162, 'van': 162}, {'D': 101}, {'...': 180}, {'': (4, 'needs_from_me'), '...':
180}, {'...': 118, '<any_det>': 181, '<my>': 182}, {'^': 101, 'le': 120}, {'^': 101, 'le': 120, 'yo': 184}, {'^': 183,
'que': 185}, {'<advises>': 6, '<urges>': 140, '^': 94, 'advierte': 141, 'advirtio': 141, 'alerto': 141, 'aseguro': 98,
'comento': 152, 'debe': 153, 'deben': 153, 'decia': 154, 'dice': 156, 'dijo': 156, 'ha': 159, 'iba': 162, 'insiste':
166, 'insistio': 171, 'la': 95, 'las': 95, 'lo': 95, 'los': 95, 'pide': 165, 'pidio': 165, 'previno': 141, 'promete':
158, 'prometio': 173, 'queda': 133, 'quedaron': 133, 'quedo': 133, 'quedó': 133, 'tenia': 176, 'tiene': 176, 'tienen':
176, 'va': 162, 'van': 162}, {'^': 183}, {'me': 105, 'nos': 105}, {'^': 41, 'que': 189}, {'de': 190, 'en': 190}, {'':
(6, 'theirs'), 'me': 41}, {'conmigo': 133, 'de': 190, 'debiendo': 192, 'en': 190}, {'^': 119}, {'escribir': 41,
'escribirme': 41, 'llamar': 41, 'llamarme': 41}, {'^': 195}, {'a': 196}, {'de': 105}, {'compromete': 106,
'comprometio': 106, 'encarga': 198, 'ocupa': 198, 'ofrecio': 106}, {'que': 43}, {'<advises>': 6, '<may3>': 43,
'<opines>': 67, '^': 93, 'aseguro': 98, 'cree': 100, 'cuenta': 104, 'debe': 43, 'dice': 110, 'dijo': 110, 'era': 115,
'es': 115, 'espera': 123, 'esta': 130, 'está': 130, 'falta': 132, 'falto': 132, 'ha': 134, 'iba': 135, 'insiste': 137,
'insistio': 137, 'le': 139, 'me': 179, 'necesita': 186, 'nos': 187, 'pide': 103, 'precisa': 188, 'promete': 158,
'prometio': 173, 'propone': 136, 'propuso': 136, 'queda': 133, 'quedaron': 191, 'quedo': 193, 'quedó': 193, 'quiere':
194, 'regresa': 197, 'requiere': 194, 'se': 199, 'tenia': 200, 'tiene': 200, 'tienen': 200, 'va': 135, 'van': 135,
'volvera': 197, 'vuelve': 197}, {'^': 2, 'era': 111, 'es': 111, 'fue': 111, 'que': 3}, {'...': 4, '^': 2, 'era': 111,
'es': 111, 'fue': 111, 'que': 3}, {'<them>': 202, 'N': 202}, {'<them>': 202, 'N': 203, 'el': 204, 'la': 204}, {'de':
205, 'del': 205}, {'': (9, 'told')}, {'N': 207}, {'a': 208}, {'<see_inf>': 54}, {'<see_inf>': 54, 'de': 210}, {'a': 7,
'por': 7}, {'paso': 212, 'pasó': 212, 'vinieron': 7, 'vino': 7}, {'desaconseja': 2, 'desaconsejo': 2, 'me': 92, 'nos':
92}, {'N': 3}, {'de': 215}, {'': (7, 'waiting')}, {'': (7, 'waiting'), 'l': 217}, {'': (7, 'waiting'), 'de': 218,
'del': 217}, {'espera': 219}, {'': (11, 'thinking')}, {'mejor': 221}, {'juicio': 3}, {'si': 221}, {'juicio': 216,
'la': 220, 'lo': 222, 'su': 223, 'ver': 224}, {'<see_inf>': 7}, {'de': 226}, {'mia': 0}, {'': (10, 'thanks')}, {'a':
229}, {'': (10, 'thanks'), 'a': 229}, {'con': 229}, {'': (13, 'talk')}, {'parecer': 233}, {'': (22,
'gave:encouragement')}, {'^': 235}, {'N': 236}, {'a': 237}, {'que': 217}, {'': (7, 'waiting'), 'a': 239, 'que': 217},
{'esperando': 240}, {'con': 7}, {'': (13, 'talk'), '<they>': 233}, {'que': 243}, {'de': 244}, {'^': 36, 'a': 37}, {'':
(16, 'gave:intro')}, {'^': 247}, {'a': 248, 'con': 248, 'de': 248, 'entre': 248}, {'intro': 249, 'introduccion': 249,
'presentacion': 249, 'puente': 249}, {'el': 250, 'la': 250, 'una': 250}, {'': (18, 'gave:knowledge')}, {'^': 252},
{'a': 253, 'con': 253, 'en': 253}, {'N': 254}, {'a': 255}, {'': (23, 'gave:volunteering')}, {'^': 257}, {'alimentos':
258}, {'de': 259}, {'algo': 7, 'un': 7, 'una': 7}, {'': (21, 'gave:referral')}, {'^': 262}, {'a': 263, 'para': 263},
{'recomendacion': 264}, {'de': 265}, {'cruzo': 54}, {'vemos': 54}, {'coincido': 54, 'llamo': 54, 'me': 267, 'nos':
268, 'veo': 54}, {'comunitario': 258, 'social': 258}, {'que': 233}, {'<paper>': 24}, {'mi': 272, 'mis': 272,
'nuestra': 272}, {'experiencia': 253}, {'^': 273, 'mi': 274}, {'': (14, 'together')}, {'nosotros': 276}, {'N': 248},
{'N': 248, 'a': 278}, {'con': 278, 'y': 279}, {'N': 280}, {'a': 281}, {'dia': 3}, {'del': 283, 'recibido': 3}, {'':
(8, 'asked')}, {'a': 285}, {'N': 285}, {'a': 287, 'con': 285}, {'mi': 274}, {'dudas': 253, 'preguntas': 253}, {'las':
290, 'sus': 290}, {'que': 221}, {'correos': 7, 'mails': 7, 'mensajes': 7}, {'palabras': 7}, {'correos': 7, 'de': 293,
'mensajes': 7, 'palabra': 7, 'palabras': 7, 'unas': 294}, {'correos': 7, 'mensajes': 7, 'palabra': 7, 'palabras': 7,
'unas': 294}, {'roja': 258}, {'vueltas': 54}, {'encargo': 0}, {'me': 299}, {'eso': 300, 'planton': 54}, {'llamado':
54, 'visto': 54}, {'<see_inf>': 221, 'haber': 302}, {'<see_inf>': 221}, {'haber': 54, 'llamar': 54, 'ver': 54}, {'a':
233}, {'N': 0}, {'': (12, 'task')}, {'N': 308}, {'a': 309, 'con': 309, 'y': 309}, {'N': 310}, {'N': 310, 'a': 311},
{'contacto': 308}, {'en': 313}, {'': (5, 'mine'), '^': 70, 'a': 307, 'conectar': 312, 'conectarlos': 308, 'juntar':
312, 'juntarlos': 308, 'ponerlos': 314, 'presentar': 312, 'presentarlos': 308}, {'a': 263, 'con': 263}, {'N': 316},
{'N': 316, 'a': 317}, {'<clitic>': 210, '<see_inf>': 54}, {'no': 319}, {'que': 320, 'sin': 319}, {'...': 321},
{'hace': 322, 'que': 243}, {'^': 252, 'a': 253, 'de': 253, 'en': 253, 'para': 253, 'sobre': 253}, {'<course>': 324},
{'gracias': 231}, {'el': 325, 'gracias': 231, 'la': 325, 'las': 326, 'un': 325, 'una': 325}, {'el': 325, 'la': 325,
'un': 325, 'una': 325}, {'^': 0}, {'la': 329, 'lo': 329}, {'<clitic>': 329, 'se': 330}, {'que': 331}, {'a': 253,
'con': 253}, {'mano': 333}, {'una': 334}, {'a': 54}, {'menos': 336}, {'de': 337}, {'cual': 233, 'cuales': 233}, {'de':
217, 'del': 217}, {'agenda': 16}, {'lugar': 3}, {'<them>': 3, 'N': 3}, {'de': 343, 'del': 343}, {'opinion': 3},
{'agenda': 16, 'cuanto': 243, 'espera': 340, 'la': 341, 'mi': 342, 'opinion': 344, 'su': 345, 'tu': 342}, {'de': 0},
{'yo': 347}, {'<their>': 22}, {'a': 253, 'como': 253, 'cómo': 253}, {'N': 350, '^': 252}, {'a': 351, 'como': 253,
'cómo': 253}, {'cinco': 276, 'cuatro': 276, 'dos': 276, 'tres': 276}, {'preguntar': 285}, {'para': 354}, {'N': 355},
{'a': 356}, {'podcast': 221, 'video': 221}, {'entrevista': 221}, {'podcast': 221}, {'de': 221}, {'charla': 361},
{'el': 358, 'la': 359, 'que': 221, 'un': 360, 'una': 362}, {'': (7, 'waiting'), 'respuesta': 217}, {'me': 217}, {'a':
239, 'el': 217, 'la': 364, 'noticias': 217, 'que': 365, 'respuesta': 217, 'su': 217, 'sus': 217}, {'<set>': 16, 'a':
126, 'convencida': 127, 'convencido': 127, 'en': 341, 'esperando': 129, 'pendiente': 71}, {'con': 7, 'tambien': 276,
'también': 276}, {'dos': 276}, {'cuatro': 276, 'dos': 276, 'tres': 276}, {'con': 7, 'las': 369, 'los': 370, 'todos':
276}, {'de': 218, 'del': 217}, {'espera': 372}, {'la': 373}, {'a': 374, 'esperando': 240}, {'bien': 221, 'bueno': 221,
'dpm': 221}, {'a': 217}, {'': (7, 'waiting'), 'el': 217, 'la': 217, 'lo': 217, 'que': 217, 'su': 217, 'sus': 217},
{'de': 378, 'del': 378}, {'a': 374, 'atenta': 377, 'atento': 377, 'esperando': 240, 'pendiente': 379, 'pendientes':
379, 'pensando': 221}, {'rato': 7}, {'charlando': 7, 'con': 7, 'donde': 7, 'en': 7, 'hablando': 7, 'platicando': 7,
'reunida': 7, 'reunido': 7, 'tomando': 7, 'un': 381}, {'charlando': 7, 'con': 7, 'en': 7, 'hablando': 7, 'juntos': 7,
'reunidas': 7, 'reunidos': 7, 'revisando': 7, 'tomando': 7, 'trabajando': 7, 'viendo': 7}, {'tambien': 276, 'también':
276}, {'N': 105, 'me': 105, 'nos': 105}, {'^': 70, 'conectar': 312, 'conectarlos': 308, 'juntar': 312, 'juntarlos':
308, 'ponerlos': 314, 'presentar': 312, 'presentarlos': 308, 'que': 385}, {'': (0, 'missed'), '<date>': 54}, {'': (0,
'missed'), '<date>': 54, 'la': 387}, {'': (0, 'missed'), '<date>': 54, 'a': 388, 'al': 387, 'el': 387, 'la': 387,
'su': 387, 'una': 387}, {'a': 389}, {'^': 70, 'que': 131}, {'<their>': 21, 'el': 21, 'la': 21}, {'^': 392}, {'a': 393,
'al': 393, 'de': 393, 'del': 393, 'sobre': 393}, {'^': 252, 'en': 253}, {'N': 395}, {'a': 396}, {'cobertura': 54},
{'de': 398}, {'casa': 7}, {'de': 7}, {'': (15, 'contact'), 'casa': 7, 'la': 400, 'lo': 401, 'ver': 7, 'visitar': 7},
{'a': 402, 'al': 7, 'con': 7, 'donde': 7}, {'a': 7, 'al': 7, 'con': 7, 'juntos': 7, 'por': 7}, {'N': 229, 'a': 229},
{'^': 257, 'con': 258, 'de': 258, 'en': 258, 'para': 258}, {'voluntariado': 406}, {'de': 407}, {'la': 9, 'verme': 7,
'vernos': 7, 'visitarme': 7}, {'casa': 7, 'la': 9}, {'a': 409, 'por': 410}, {'el': 54, 'la': 54, 'nuestra': 54,
'nuestro': 54}, {'aire': 412}, {'^': 41, 'el': 413, 'nada': 412}, {'de': 105, 'en': 414, 'pendiente': 412}, {'dicho':
110, 'pasado': 411, 'quedado': 415, 'venido': 411}, {'': (0, 'missed'), 'en': 210}, {'acordado': 54, 'agendado': 54,
'quedado': 417}, {'acordado': 54, 'agendado': 54, 'quedado': 54}, {'': (15, 'contact'), 'por': 7}, {'ver': 221},
{'que': 421}, {'no': 54}, {'que': 423}, {'...': 321, 'mucho': 424}, {'pasado': 411, 'venido': 411}, {'D': 16},
{'<infle>': 0}, {'^': 428}, {'^': 70, 'conectar': 312, 'conectarlos': 308, 'juntar': 312, 'juntarlos': 308,
'ponerlos': 314, 'presentar': 312, 'presentarlos': 308}, {'almuerzo': 427, 'de': 429, 'junta': 427, 'que': 430,
'reunion': 427, 'reunión': 427}, {'': (5, 'mine'), 'que': 0}, {'las': 16}, {'para': 16}, {'': (15, 'contact'),
'<them>': 434, 'N': 434}, {'': (5, 'mine'), '^': 428, 'juntarnos': 16, 'vernos': 16}, {'': (5, 'mine'), '^': 428,
'almorzar': 16, 'comer': 16, 'hablar': 16, 'juntarnos': 16, 'reunirnos': 16, 'tomar': 16, 'vernos': 16}, {'': (2,
'plan'), 'el': 16}, {'D': 16, 'a': 433, 'con': 435, 'de': 436, 'el': 16, 'en': 437, 'para': 438}, {'<done_pp>': 7,
'de': 429, 'prometido': 432, 'quedado': 439, 'visto': 8}, {'^': 428, 'juntarnos': 16, 'vernos': 16}, {'^': 428,
'almorzar': 16, 'comer': 16, 'hablar': 16, 'juntarnos': 16, 'reunirnos': 16, 'tomar': 16, 'vernos': 16}, {'D': 16,
'a': 433, 'con': 435, 'de': 441, 'el': 16, 'en': 442, 'para': 438}, {'<done_pp>': 7, 'quedado': 443, 'visto': 8},
{'^': 36, 'a': 37, 'de': 37, 'en': 37}, {'mentor': 445, 'mentora': 445}, {'<course>': 324, 'intro': 249,
'introduccion': 249, 'presentacion': 249, 'puente': 249}, {'': (15, 'contact'), '<course>': 324}, {'': (15,
'contact'), '<course>': 324, 'intro': 249, 'introduccion': 249, 'presentacion': 249, 'puente': 249}, {'^': 257, 'con':
258, 'en': 258}, {'call': 7, 'de': 446, 'el': 447, 'la': 447, 'un': 448, 'una': 449, 'voluntariado': 450, 'zoom': 7},
{'call': 7, 'un': 7, 'una': 7, 'voluntariado': 450, 'zoom': 7}, {'<see_inf>': 54, '^': 42}, {'a': 453}, {'a': 210},
{'a': 278, 'con': 278, 'y': 278}, {'N': 456}, {'de': 457, 'entre': 457}, {'a': 7, 'al': 7, 'con': 7, 'un': 7}, {'a':
278, 'con': 278}, {'para': 54}, {'menos': 54}, {'de': 462}, {'campo': 41, 'cancha': 41, 'tejado': 41}, {'su': 464},
{'en': 465}, {'esta': 466, 'está': 466}, {'es': 16}, {'dia': 207, 'tanto': 207}, {'contacto': 460}, {'al': 469, 'en':
470}, {'a': 263, 'ante': 263, 'con': 263, 'en': 263, 'para': 263}, {'<called1>': 7, '<moved3>': 53, '<off>': 54,
'<sent_to>': 78, 'alente': 236, 'anime': 236, 'apoye': 236, 'avise': 207, 'ayude': 254, 'conecte': 460, 'console':
236, 'cual': 233, 'cuales': 233, 'debo': 0, 'dejamos': 461, 'echo': 463, 'extrano': 54, 'felicite': 236, 'informe':
207, 'informé': 207, 'pelota': 467, 'presente': 460, 'proxima': 468, 'puse': 471, 'recomende': 472, 'tranquilice':
236}, {'contacto': 248}, {'en': 474}, {'<called1>': 7, 'conecte': 248, 'cual': 233, 'cuales': 233, 'presente': 248,
'puse': 475}, {'<any_det>': 272}, {'<feedback_noun>': 23, '^': 477, 'mi': 32, 'mis': 33, 'una': 34}, {'<any_det>': 22,
'<their>': 22}, {'': (9, 'told'), 'a': 207, 'que': 207}, {'<give1>': 0}, {'que': 0}, {'^': 24}, {'cliente': 263,
'contacto': 263, 'lead': 263, 'prospecto': 263}, {'un': 484}, {'': (8, 'asked'), 'a': 285}, {'': (5, 'mine'), 'a':
307}, {'audio': 7}, {'un': 488}, {'^': 235, 'a': 237}, {'suerte': 490}, {'^': 252, 'con': 253}, {'mano': 492},
{'animo': 490, 'animos': 490, 'fuerza': 490, 'gracias': 231, 'las': 326, 'una': 493}, {'porras': 490, 'una': 493},
{'<any_det>': 253, 'a': 253, 'como': 253, 'cómo': 253}, {'': (15, 'contact'), 'cliente': 263, 'contacto': 263, 'lead':
263, 'prospecto': 263}, {'un': 497}, {'': (15, 'contact'), 'para': 354}, {'debiendo': 0}, {'prometido': 432},
{'animo': 490}, {'el': 502}, {'': (15, 'contact'), 'cliente': 263, 'contacto': 263, 'lead': 263, 'mensaje': 7,
'prospecto': 263}, {'un': 504}, {'opinion': 285}, {'': (8, 'asked'), 'a': 285, 'ayuda': 285, 'consejo': 285,
'opinion': 285, 'su': 506}, {'a': 278}, {'de': 0, 'debiendo': 0, 'en': 0}, {'<my>': 101, 'el': 101, 'la': 101, 'las':
101, 'los': 101}, {'^': 510}, {'a': 0}, {'<handed1>': 478, '<read1>': 479, '<told1>': 480, '^': 481, 'agradeci': 231,
'agradecimos': 231, 'asegure': 482, 'ayude': 254, 'comparti': 483, 'consegui': 485, 'consultamos': 486, 'consulte':
486, 'conteste': 7, 'debemos': 0, 'debo': 487, 'deje': 489, 'dejé': 489, 'derive': 485, 'desee': 491, 'di': 494,
'dije': 332, 'dijimos': 332, 'eche': 495, 'ensene': 496, 'envie': 498, 'envié': 498, 'escribi': 499, 'escribí': 499,
'estoy': 500, 'explique': 496, 'hable': 7, 'hablé': 7, 'hace': 138, 'he': 501, 'levante': 503, 'levanté': 503,
'llame': 7, 'llamé': 7, 'mande': 505, 'mandé': 505, 'marque': 7, 'marqué': 7, 'mostre': 496, 'ofreci': 0, 'pase': 485,
'pedi': 507, 'pedimos': 486, 'preguntamos': 486, 'pregunte': 486, 'presente': 508, 'preste': 483, 'prometi': 432,
'prometimos': 432, 'quede': 509, 'quedé': 509, 'referi': 485, 'regale': 483, 'respondi': 7, 'subi': 503, 'tenemos':
482, 'tengo': 482, 'urge': 511, 'vamos': 512, 'voy': 512}, {'el': 221, 'en': 221, 'que': 221, 'sobre': 221, 'un':
221}, {'animo': 490, 'animos': 490, 'fuerza': 490, 'gracias': 231, 'las': 326}, {'porras': 490}, {'<handed1>': 478,
'<read1>': 479, '<told1>': 480, '^': 481, 'agradeci': 231, 'agradecimos': 231, 'comparti': 483, 'consegui': 485,
'consultamos': 486, 'consulte': 486, 'debo': 487, 'derive': 485, 'desee': 491, 'di': 515, 'dije': 332, 'dijimos': 332,
'eche': 516, 'ensene': 496, 'envie': 485, 'envié': 485, 'explique': 496, 'he': 501, 'levante': 503, 'levanté': 503,
'mande': 485, 'mandé': 485, 'mostre': 496, 'ofreci': 0, 'pase': 485, 'pedi': 507, 'pedimos': 486, 'preguntamos': 486,
'pregunte': 486, 'presente': 508, 'preste': 483, 'prometi': 432, 'prometimos': 432, 'quede': 509, 'quedé': 509,
'referi': 485, 'regale': 483, 'subi': 503, 'tenemos': 482, 'tengo': 482}, {'perdida': 54}, {'perdida': 54, 'suya':
518}, {'perdidas': 54}, {'es': 3}, {'hacer': 521}, {'que': 522}, {'deberia': 522, 'deberiamos': 522, 'tenemos': 523,
'tengo': 523}, {'<called1>': 7, '<moved3>': 53, '<off>': 54, '<sent_to>': 78, 'alente': 236, 'anime': 236, 'apoye':
236, 'avise': 207, 'ayude': 254, 'conecte': 460, 'console': 236, 'debo': 0, 'dejamos': 461, 'echo': 463, 'extrano':
54, 'felicite': 236, 'informe': 207, 'informé': 207, 'presente': 460, 'puse': 471, 'que': 524, 'recomende': 472,
'tranquilice': 236}, {'juntos': 276}, {'<called1>': 7, 'conecte': 248, 'cual': 233, 'cuales': 233, 'dos': 526,
'presente': 248, 'puse': 475}, {'^': 262, 'a': 263}, {'vida': 263}, {'de': 529}, {'curriculum': 263, 'cv': 528,
'hoja': 530}, {'<their>': 531, '^': 273}, {'': (15, 'contact'), '<link>': 7}, {'que': 233, 'qué': 233}, {'': (13,
'talk'), 'como': 233, 'cuando': 233, 'cuándo': 233, 'cómo': 233, 'de': 233, 'por': 534, 'que': 233, 'si': 233,
'sobre': 233}, {'que': 535}, {'N': 512}, {'': (5, 'mine'), 'a': 0, 'con': 537, 'en': 0}, {'voz': 7}, {'de': 539},
{'<letter>': 7, 'mensaje': 540, 'nota': 540}, {'visto': 54}, {'alborotado': 54}, {'y': 543}, {'<any_det>': 541,
'<letter>': 7, '<stood>': 54, 'botada': 54, 'botado': 54, 'en': 542, 'mensaje': 540, 'nota': 540, 'varado': 54,
'vestido': 544}, {'<tip>': 4}, {'^': 2, 'de': 3, 'que': 3}, {'consejo': 547, 'dato': 547, 'tip': 547}, {'espalda':
54}, {'...': 546, 'como': 548, 'el': 548, 'este': 548, 'la': 549, 'planton': 54, 'un': 548}, {'': (5, 'mine'), 'de':
0}, {'': (5, 'mine'), 'de': 0, 'yo': 551}, {'<any_det>': 541, '<letter>': 7, 'mensaje': 540, 'nota': 540}, {'^': 70,
'el': 217, 'la': 217, 'que': 365, 'su': 217, 'sus': 217}, {'': (13, 'talk'), 'que': 233, 'si': 233}, {'': (13,
'talk'), '^': 149, 'me': 108, 'nos': 108, 'yo': 150}, {'': (13, 'talk'), 'que': 556, 'si': 233}, {'<called_pp>': 7,
'aconsejado': 111, 'comentado': 555, 'confirmado': 555, 'contado': 555, 'dicho': 557, 'explicado': 555, 'preguntado':
555, 'prometido': 158, 'quedado': 133, 'recomendado': 111, 'sugerido': 111}, {'de': 233, 'del': 233, 'sobre': 233},
{'<called_pp>': 7}, {'comprometido': 512, 'cruzado': 7, 'encontrado': 7, 'juntado': 7, 'reunido': 7, 'tomado': 7,
'visto': 7}, {'a': 16, 'al': 16}, {'D': 16, 'a': 16, 'con': 16, 'el': 16, 'en': 16}, {'a': 0, 'para': 0}, {'': (0,
'missed'), 'N': 54}, {'completo': 54}, {'': (0, 'missed'), 'a': 565, 'completamente': 54, 'contestar': 54, 'de': 54,
'del': 54, 'el': 54, 'escribir': 54, 'felicitar': 54, 'ir': 54, 'la': 54, 'llamar': 54, 'llamarla': 54, 'llamarlo':
54, 'lo': 54, 'mandar': 54, 'por': 566, 'que': 54, 'responder': 54}, {'': (0, 'missed'), 'a': 565, 'completamente':
54, 'contestar': 54, 'de': 567, 'del': 54, 'el': 54, 'escribir': 54, 'felicitar': 54, 'ir': 54, 'la': 54, 'llamar':
54, 'llamarla': 54, 'llamarlo': 54, 'lo': 54, 'mandar': 54, 'por': 566, 'que': 54, 'responder': 54}, {'^': 163, 'le':
329, 'les': 329, 'se': 330}, {'le': 329, 'les': 329, 'que': 569, 'se': 330}, {'^': 70, 'de': 105, 'en': 105},
{'esperando': 54, 'sin': 54}, {'de': 105, 'en': 105, 'mal': 54}, {'': (2, 'plan'), 'mi': 0, 'mí': 0}, {'D': 16, '^':
70, 'a': 574, 'con': 16, 'el': 16, 'en': 16}, {'juntar': 16, 'reunir': 16, 'ver': 16}, {'a': 576}, {'<advises>': 6,
'<called3>': 7, '<met1>': 533, '<moved3>': 53, '<off>': 54, '<says>': 535, '<sent_to>': 78, '<urges>': 140, '^': 94,
'acompanaron': 276, 'acompano': 276, 'acorde': 361, 'acuerdo': 361, 'advierte': 141, 'advirtio': 141, 'alerto': 141,
'aseguro': 98, 'aviso': 536, 'avisó': 536, 'bailo': 54, 'clavo': 54, 'comento': 152, 'comprometi': 538, 'comprometo':
512, 'confirma': 536, 'debe': 153, 'deben': 153, 'decia': 154, 'dejo': 545, 'dice': 156, 'dijo': 156, 'dio': 550,
'embarco': 54, 'encargo': 552, 'encontre': 7, 'envio': 553, 'envió': 553, 'fallo': 54, 'falta': 554, 'falto': 71,
'ghosteo': 54, 'gustaria': 221, 'ha': 558, 'habla': 559, 'hablo': 559, 'habló': 559, 'han': 560, 'he': 561, 'iba':
162, 'insiste': 166, 'insistio': 171, 'invita': 562, 'invitan': 562, 'juntamos': 563, 'juntare': 16, 'junto': 563,
'la': 95, 'las': 95, 'lo': 95, 'los': 95, 'mando': 553, 'mandó': 553, 'ofreci': 564, 'olvide': 568, 'olvidé': 568,
'paso': 553, 'pasó': 553, 'perdi': 389, 'pide': 165, 'pidio': 570, 'planto': 54, 'pregunto': 221, 'previno': 141,
'promete': 158, 'prometio': 173, 'queda': 571, 'quedaron': 133, 'quede': 572, 'quedo': 573, 'quedé': 572, 'quedó':
573, 'reclama': 175, 'reclamo': 175, 'reenvio': 553, 'reenvió': 553, 'reunimos': 563, 'reunire': 16, 'reuno': 563,
'tenia': 176, 'tiene': 178, 'tienen': 176, 'toca': 575, 'tocara': 563, 'toco': 71, 'va': 162, 'van': 162, 'vemos':
563, 'veo': 563, 'vere': 16, 'vi': 7, 'voy': 577}, {'tarea': 0}, {'gracias': 230}, {'<their>': 531}, {'N': 54}, {'de':
582}, {'fono': 54, 'telefono': 54}, {'': (0, 'missed'), 'llamada': 54}, {'llamadas': 54}, {'': (0, 'missed'), 'el':
584, 'la': 585, 'las': 586, 'mis': 54, 'nada': 54}, {'<answers>': 587}, {'<answers>': 587, 'me': 588, 'nos': 588},
{'hablado': 54, 'visto': 54}, {'dio': 54, 'hizo': 54, 'pudo': 54}, {'<seen1>': 54, 'he': 590, 'hemos': 590, 'se':
591}, {'con': 54}, {'<see_inf>': 54, 'dar': 593}, {'<see_inf>': 54, 'a': 594, 'dar': 593}, {'manera': 387}, {'habido':
596}, {'de': 54}, {'': (0, 'missed'), '<date>': 54, 'manera': 598}, {'': (0, 'missed'), '<date>': 54, 'manera': 387},
{'nunca': 54}, {'ir': 389}, {'nada': 598}, {'dio': 387, 'hizo': 387, 'nada': 598, 'presento': 54, 'presentó': 54,
'pudo': 387}, {'nadie': 54}, {'<answers>': 587, '<clitic>': 592, '<managed1>': 595, '<seen1>': 54, 'acudio': 54,
'aparecieron': 54, 'aparecio': 54, 'disponible': 54, 'ha': 597, 'hay': 599, 'he': 590, 'hemos': 590, 'hubo': 600,
'llego': 601, 'llegue': 390, 'me': 588, 'nos': 588, 'olvidar': 72, 'olvidarme': 72, 'pude': 602, 'sabemos': 603, 'se':
604, 'sé': 603, 'tuvimos': 387, 'vino': 605}, {'': (5, 'mine'), 'a': 0, 'en': 0}, {'el': 217, 'la': 217, 'que': 365,
'su': 217, 'sus': 217}, {'cruzado': 7, 'encontrado': 7, 'juntado': 7, 'reunido': 7, 'tomado': 7, 'visto': 7}, {'':
(14, 'together'), 'D': 16, 'a': 16, 'con': 16, 'el': 16, 'en': 16}, {'': (2, 'plan'), 'D': 16, 'a': 16, 'con': 16,
'el': 16, 'en': 16}, {'<advises>': 6, '<called3>': 7, '<met1>': 533, '<moved3>': 53, '<off>': 54, '<says>': 535,
'<sent_to>': 78, '<urges>': 140, '^': 94, 'acompano': 276, 'advierte': 141, 'advirtio': 141, 'alerto': 141, 'aseguro':
98, 'aviso': 536, 'avisó': 536, 'bailo': 54, 'clavo': 54, 'comento': 152, 'comprometimos': 607, 'confirma': 536,
'debe': 153, 'deben': 153, 'decia': 154, 'dejo': 545, 'dice': 156, 'dijo': 156, 'dio': 550, 'embarco': 54, 'envio':
553, 'envió': 553, 'fallo': 54, 'falta': 608, 'ghosteo': 54, 'gustaria': 221, 'ha': 558, 'habla': 559, 'hablo': 559,
'habló': 559, 'han': 560, 'hemos': 609, 'iba': 162, 'insiste': 166, 'insistio': 171, 'invita': 562, 'invitan': 562,
'juntamos': 610, 'juntaremos': 16, 'junto': 563, 'la': 95, 'las': 95, 'lo': 95, 'los': 95, 'mando': 553, 'mandó': 553,
'paso': 553, 'pasó': 553, 'pide': 165, 'pidio': 570, 'planto': 54, 'previno': 141, 'promete': 158, 'prometio': 173,
'queda': 133, 'quedaron': 133, 'quedo': 573, 'quedó': 573, 'reenvio': 553, 'reenvió': 553, 'reunimos': 610,
'reuniremos': 16, 'reuno': 563, 'tenia': 176, 'tiene': 176, 'tienen': 176, 'toca': 563, 'tocara': 563, 'va': 162,
'vamos': 577, 'van': 162, 'vemos': 611, 'veo': 563, 'veremos': 16, 'vimos': 276}, {'mi': 308, 'mí': 308}, {'mental':
308, 'para': 613, 'personal': 308}, {'<answers>': 587, 'llamo': 54, 'llamó': 54}, {'conecto': 54, 'conectó': 54,
'dio': 54, 'hizo': 54, 'pudo': 54}, {'<answers>': 587, '<came3>': 54, '<clitic>': 592, '<managed1>': 595, '<seen1>':
54, 'he': 590, 'hemos': 590, 'me': 615, 'nos': 588, 'se': 616}, {'conviene': 2, 'deberia': 2, 'deberiamos': 2, 'es':
59, 'habria': 58, 'hay': 58, 'lo': 59, 'me': 60, 'tendria': 58, 'tenemos': 58, 'tengo': 58}, {'^': 2, 'es': 3,
'seria': 3}, {'ideal': 619, 'mejor': 619, 'suyo': 619}, {'^': 618, 'lo': 620}, {'<them>': 621, '<they>': 621, 'que':
243}, {'despacho': 16}, {'oficina': 16}, {'casa': 16}, {'aca': 16, 'aqui': 16, 'casa': 16, 'el': 623, 'la': 624, 'mi':
625}, {'por': 626}, {'semana': 7}, {'de': 628}, {'dia': 7, 'fin': 629, 'finde': 7}, {'noche': 7, 'tarde': 7}, {'...':
242, 'el': 630, 'la': 631, 'por': 400, 'un': 381}, {'saludar': 7, 'ver': 7}, {'...': 242, '<their>': 531, '^': 273,
'a': 633, 'el': 630, 'la': 631, 'por': 7, 'un': 381}, {'a': 287}, {'a': 287, 'ayuda': 635, 'consejo': 635, 'opinion':
635}, {'': (7, 'waiting'), '^': 428, 'el': 217, 'la': 217, 'lo': 217, 'que': 217, 'su': 217, 'sus': 217}, {'^': 1,
'conectar': 312, 'de': 637, 'del': 378, 'juntar': 312, 'presentar': 312}, {'contratar': 221, 'escribir': 221,
'invitar': 221, 'llamar': 221, 'si': 221}, {'en': 639}, {'en': 221, 'que': 221}, {'N': 314}, {'a': 642, 'en': 313},
{'visto': 233}, {'lo': 644, 'poco': 54}, {'a': 278, 'con': 278, 'y': 279}, {'N': 646}, {'N': 456, 'a': 647, 'el': 7},
{'N': 432}, {'': (5, 'mine'), 'a': 649, 'que': 0}, {'<date>': 16, 'paso': 308}, {'pasos': 308}, {'con': 278},
{'contacto': 653}, {'en': 654}, {'N': 655}, {'contacto': 282}, {'N': 655, 'a': 656, 'en': 657}, {'olvide': 72}, {'me':
659}, {'se': 660}, {'<is3>': 233, 'no': 661}, {'^': 70, 'el': 54, 'la': 54, 'nuestra': 54, 'nuestro': 54}, {'^': 70,
'agendada': 16, 'agendado': 16, 'de': 105, 'en': 414, 'fijada': 16, 'pendiente': 663}, {'<them>': 434, 'N': 434},
{'juntarnos': 16, 'vernos': 16}, {'almorzar': 16, 'comer': 16, 'hablar': 16, 'juntarnos': 16, 'reunirnos': 16,
'tomar': 16, 'vernos': 16}, {'D': 16, 'a': 433, 'con': 665, 'de': 666, 'el': 16, 'en': 667, 'para': 438}, {'la': 373,
'las': 16}, {'de': 429, 'en': 429, 'para': 16}, {'la': 0, 'lo': 0}, {'le': 0, 'les': 0, 'se': 671}, {'le': 0, 'les':
0, 'se': 671, 'yo': 672}, {'^': 428, 'que': 673}, {'de': 674, 'en': 674, 'para': 16}, {'': (15, 'contact'), '<them>':
670, 'N': 675}, {'^': 428, 'juntarnos': 16, 'que': 673, 'vernos': 16}, {'^': 428, 'almorzar': 16, 'comer': 16,
'hablar': 16, 'juntarnos': 16, 'que': 673, 'reunirnos': 16, 'tomar': 16, 'vernos': 16}, {'D': 16, 'a': 669, 'con':
676, 'de': 677, 'el': 16, 'en': 678, 'para': 438, 'pendiente': 379, 'pendientes': 379}, {'': (5, 'mine'), '^': 428,
'juntarnos': 16, 'que': 673, 'vernos': 16}, {'': (5, 'mine'), 'le': 0}, {'': (5, 'mine'), '^': 428, 'almorzar': 16,
'comer': 16, 'hablar': 16, 'juntarnos': 16, 'que': 673, 'reunirnos': 16, 'tomar': 16, 'vernos': 16}, {'D': 16, 'a':
433, 'con': 676, 'de': 680, 'debiendo': 681, 'debiendole': 0, 'el': 16, 'en': 682, 'para': 438}, {'': (6, 'theirs'),
'<infle>': 0}, {'': (5, 'mine'), '^': 684, 'que': 189}, {'': (5, 'mine'), '^': 684, 'el': 413, 'nada': 412, 'que':
189}, {'^': 70, 'de': 378, 'del': 378, 'el': 54, 'la': 54, 'nuestra': 54, 'nuestro': 54}, {'a': 374, 'atenta': 377,
'atento': 377, 'conmigo': 133, 'de': 685, 'debiendo': 192, 'en': 686, 'esperando': 240, 'pendiente': 687,
'pendientes': 379}, {'^': 41, 'el': 413, 'nada': 412, 'que': 189}, {'conmigo': 133, 'de': 190, 'debiendo': 192, 'en':
689, 'pendiente': 663}, {'<letter>': 7}, {'<letter>': 7, 'visita': 7}, {'el': 691, 'la': 692, 'un': 691, 'una': 691},
{'colgue': 7, 'corte': 7, 'corté': 7, 'hable': 7, 'hablé': 7, 'salgo': 7, 'termino': 7}, {'N': 472}, {'a': 695},
{'conectar': 312, 'juntar': 312, 'presentar': 312}, {'dudas': 253}, {'sus': 698}, {'': (15, 'contact'), '<their>':
22}, {'la': 7, 'reunion': 7, 'reunirme': 7, 'reunión': 7, 'una': 7}, {'de': 701}, {'por': 16}, {'a': 7, 'al': 7, 'en':
7, 'por': 7}, {'a': 45, 'al': 45, 'para': 45}, {'': (0, 'missed'), '<date>': 54, 'el': 387, 'la': 387}, {'caer': 704,
'ver': 704}, {'de': 233}, {'^': 481, 'debo': 0, 'tenemos': 482, 'tengo': 482, 'vamos': 512, 'voy': 512}, {'^': 481},
{'fue': 567, 'olvido': 567, 'paso': 567, 'pasó': 567}, {'olvido': 567, 'paso': 567, 'pasó': 567}, {'a': 45, 'al': 45,
'para': 45, 'por': 16}, {'conmigo': 7}, {'<moved3>': 53, '<off>': 57, 'acerca': 703, 'acerco': 704, 'acercó': 704,
'aparecio': 704, 'cambia': 705, 'cambio': 705, 'cayeron': 706, 'cayo': 706, 'compromete': 106, 'comprometio': 106,
'corrio': 705, 'dejo': 707, 'encarga': 198, 'entero': 708, 'la': 709, 'las': 710, 'lo': 709, 'los': 710, 'me': 711,
'mueve': 705, 'nos': 712, 'ocupa': 198, 'ofrecio': 106, 'pasa': 713, 'paso': 704, 'pasó': 704, 'rumorea': 233,
'sumaron': 276, 'sumo': 276, 'unieron': 276, 'unio': 276, 'vino': 704, 'vio': 714}, {'<them>': 621, '<they>': 621},
{'yo': 3}, {'fuera': 717}, {'senales': 54}, {'aparecer': 54, 'atender': 54, 'contestar': 54, 'dar': 719, 'responder':
54}, {'sin': 720}, {'paso': 308}, {'contestar': 54, 'exito': 54, 'falta': 429, 'hablar': 54, 'noticias': 54,
'respuesta': 54, 'senales': 54, 'suerte': 54, 'ver': 54, 'verla': 54, 'verlo': 54}, {'con': 221, 'que': 221},
{'<tip>': 203}, {'vez': 221}, {'estaba': 276, 'estuvo': 276, 'vino': 276}, {'<answers>': 587, '<clitic>': 592,
'<seen1>': 54, 'he': 590, 'hemos': 590, 'me': 588, 'nos': 588, 'se': 591}, {'apagado': 54}, {'D': 16, 'con': 16},
{'<date>': 730}, {'<any_det>': 731, '<date>': 730, 'que': 430}, {'con': 16}, {'a': 16}, {'': (5, 'mine'), '^': 70,
'conectar': 312, 'conectarlos': 308, 'juntar': 312, 'juntarlos': 308, 'juntarme': 733, 'ponerlos': 314, 'presentar':
312, 'presentarlos': 308, 'quedar': 733, 'reunirme': 16, 'ver': 734, 'verme': 733}, {'<any_det>': 731, '<date>': 730,
'ganas': 361, 'juntarme': 733, 'que': 735, 'quedar': 733, 'reunirme': 16, 'ver': 734, 'verme': 733}, {'que': 453},
{'que': 210}, {'do': 308}, {'^': 1}, {'birra': 427, 'cafe': 427, 'café': 427, 'cana': 427, 'cerveza': 427, 'tinto':
427, 'vino': 427}, {'<any_det>': 7, 'algo': 7, 'cafe': 7, 'café': 7, 'cerveza': 7, 'el': 741, 'mate': 7, 'mates': 7,
'te': 7, 'tinto': 7, 'té': 7, 'un': 741, 'una': 741}, {'<any_det>': 7, 'algo': 7, 'cafe': 7, 'café': 7, 'cerveza': 7,
'mate': 7, 'mates': 7, 'te': 7, 'tinto': 7, 'té': 7}, {'el': 741, 'un': 741, 'una': 741}, {'un': 16, 'una': 16},
{'<date>': 7}, {'<any_det>': 746, '<date>': 7}, {'<drink>': 7}, {'<see_inf>': 16, '^': 70}, {'a': 749}, {'facebook':
221, 'instagram': 221, 'linkedin': 221, 'twitter': 221, 'x': 221}, {'N': 7, 'a': 7, 'el': 358, 'en': 751, 'la': 359,
'que': 221, 'un': 360, 'una': 362}, {'almorzar': 16, 'casa': 16, 'cenar': 16, 'comer': 16, 'la': 624, 'verme': 16,
'visitarme': 16}, {'a': 753}, {'': (15, 'contact'), 'N': 7, 'a': 7}, {'con': 258, 'de': 258, 'en': 258, 'para': 258},
{'nada': 54, 'si': 221, 'yo': 276}, {'que': 233, 'veremos': 224}, {'': (5, 'mine'), '^': 70, 'a': 307}, {'tu': 342},
{'^': 481, 'debo': 487}, {'ocupo': 347}, {'tu': 3, 'tú': 3, 'vos': 3}, {'la': 710, 'las': 710, 'lo': 710, 'los': 710},
{'debo': 759, 'en': 760, 'le': 761, 'les': 761, 'llevo': 0, 'me': 762, 'pongo': 0, 'que': 763, 'se': 764, 'te': 710,
'y': 276}, {'//': 5, '<advises>': 6, '<called1>': 8, '<came3>': 15, '<date>': 17, '<eat1>': 20, '<handed1>': 35,
'<hours>': 40, '<may3>': 43, '<mentor_noun>': 38, '<moved1>': 49, '<moved3>': 52, '<moved_pp>': 53, '<off>': 57,
'<opines>': 67, '<read1>': 69, '<remind>': 72, '<sent_to>': 78, '<set>': 79, '<set_up>': 81, '<shall1>': 16, '<they>':
201, '<tip>': 206, '<told1>': 209, '<tried1>': 211, 'N': 213, '^': 214, 'a': 225, 'acabamos': 227, 'acabo': 227,
'accion': 228, 'agradecer': 230, 'agradeci': 231, 'agradecida': 232, 'agradecido': 232, 'agradecimos': 231,
'agradezco': 230, 'aguardo': 217, 'al': 234, 'alente': 238, 'almorce': 7, 'almorzado': 7, 'almorzamos': 7, 'ando':
241, 'anduve': 242, 'anduvimos': 242, 'anime': 238, 'antes': 245, 'apadrine': 246, 'apagado': 54, 'apenas': 243,
'aplazada': 54, 'aplazado': 54, 'arme': 251, 'aseguro': 98, 'asesore': 246, 'aunque': 243, 'ausencia': 54, 'ayudamos':
256, 'ayude': 256, 'baile': 242, 'banco': 260, 'bebi': 261, 'bebimos': 7, 'brindamos': 7, 'brinde': 7, 'buzon': 74,
'buzón': 74, 'caminamos': 7, 'camine': 242, 'carta': 266, 'casi': 269, 'celebramos': 7, 'celebre': 7, 'cenado': 242,
'cenamos': 7, 'cene': 7, 'charla': 7, 'charlamos': 7, 'charlando': 7, 'charle': 7, 'charlita': 7, 'coincidi': 7,
'coincidido': 7, 'coincidimos': 7, 'colgar': 242, 'colgue': 242, 'comedor': 270, 'comi': 242, 'comido': 242,
'comimos': 7, 'como': 271, 'comparti': 275, 'compromiso': 228, 'con': 277, 'conecte': 282, 'conmigo': 276, 'conoci':
7, 'conocimos': 7, 'consejo': 284, 'console': 238, 'consulta': 286, 'consulte': 288, 'conte': 289, 'contestador': 54,
'contestadora': 54, 'conteste': 291, 'conversacion': 7, 'conversado': 7, 'conversamos': 7, 'converse': 7, 'conversé':
7, 'correo': 75, 'corri': 242, 'corte': 242, 'corté': 242, 'cree': 100, 'creo': 292, 'cruce': 295, 'crucé': 296,
'cruz': 297, 'cuando': 243, 'cuenta': 104, 'cuya': 233, 'cuyo': 233, 'dado': 271, 'dando': 298, 'de': 301, 'debe': 43,
'deberia': 303, 'deberiamos': 304, 'debi': 305, 'debia': 210, 'debiamos': 210, 'debido': 306, 'debo': 315, 'derive':
318, 'desayunamos': 7, 'desayune': 7, 'desde': 323, 'despues': 245, 'di': 327, 'dice': 110, 'dicen': 271, 'diciendo':
271, 'dicte': 328, 'dije': 332, 'dijimos': 332, 'dijo': 110, 'dimos': 328, 'discutimos': 7, 'eche': 335, 'echo': 338,
'el': 339, 'en': 346, 'encargo': 348, 'encontramos': 8, 'encontre': 8, 'ensayamos': 349, 'ensene': 352, 'era': 115,
'eramos': 353, 'es': 115, 'escribi': 357, 'escribí': 357, 'escuche': 363, 'espera': 123, 'esperamos': 366,
'esperando': 240, 'espero': 366, 'esta': 367, 'estaba': 368, 'estabamos': 371, 'estamos': 375, 'estaria': 376,
'estoy': 380, 'estuve': 382, 'estuvimos': 383, 'estuvo': 384, 'está': 367, 'explique': 352, 'extrano': 336, 'falta':
386, 'falte': 390, 'falto': 391, 'feedback': 394, 'felicite': 238, 'festejamos': 7, 'forme': 397, 'fuera': 399, 'fui':
403, 'fuimos': 404, 'gracias': 405, 'h': 408, 'ha': 416, 'habia': 418, 'habiamos': 419, 'hablado': 7, 'hablamos': 7,
'hablando': 7, 'hable': 420, 'hablé': 420, 'habra': 422, 'habria': 292, 'hace': 425, 'han': 426, 'hasta': 244, 'hay':
431, 'he': 440, 'hemos': 444, 'hice': 451, 'hicimos': 452, 'hora': 408, 'horas': 408, 'iba': 454, 'ibamos': 455,
'idea': 221, 'ilocalizable': 54, 'imparti': 328, 'insiste': 137, 'insistio': 137, 'intercambiamos': 7, 'intercambie':
7, 'intercambio': 401, 'intro': 458, 'jugamos': 7, 'jugue': 459, 'junte': 282, 'la': 473, 'las': 476, 'le': 513,
'lei': 514, 'les': 517, 'llamada': 519, 'llamadas': 520, 'llevo': 322, 'lo': 525, 'los': 527, 'mande': 532, 'mandé':
532, 'me': 578, 'mentoree': 246, 'mentorice': 246, 'merendamos': 7, 'merende': 7, 'mi': 579, 'mientras': 243, 'mil':
580, 'movi': 581, 'muchas': 580, 'nada': 583, 'necesita': 186, 'necesitamos': 71, 'necesito': 71, 'ni': 589, 'no':
606, 'nos': 612, 'nota': 614, 'nunca': 617, 'oi': 363, 'ojala': 221, 'olvidamos': 567, 'olvide': 567, 'olvidé': 567,
'para': 622, 'parece': 271, 'pasa': 627, 'pasamos': 632, 'pase': 634, 'pedi': 636, 'pendiente': 638, 'pendientes':
379, 'pensaba': 210, 'pensando': 640, 'perdi': 389, 'perdida': 583, 'pide': 103, 'pienso': 641, 'pitchee': 7,
'planton': 54, 'platica': 7, 'platicamos': 7, 'platicando': 7, 'platique': 7, 'poner': 643, 'ponerlos': 314, 'por':
645, 'porq': 233, 'porque': 233, 'pospuesta': 54, 'pospuesto': 54, 'postergada': 54, 'postergado': 54, 'pq': 233,
'practicamos': 349, 'precisa': 188, 'pregunte': 635, 'presente': 648, 'promesa': 228, 'promete': 158, 'prometi': 650,
'prometimos': 650, 'prometio': 173, 'propone': 136, 'propuso': 136, 'proxima': 80, 'proximo': 651, 'proximos': 652,
'puesto': 271, 'puse': 658, 'que': 662, 'queda': 664, 'quedada': 242, 'quedado': 668, 'quedamos': 679, 'quedaron':
191, 'quede': 683, 'quedo': 688, 'quedé': 683, 'quedó': 690, 'queria': 210, 'queriamos': 210, 'quien': 233, 'quienes':
233, 'quiere': 194, 'quisiera': 221, 'quiza': 221, 'quizas': 221, 'reagendamos': 44, 'reagendar': 44, 'reagendo': 44,
'recibi': 693, 'recien': 694, 'recomende': 696, 'recordar': 697, 'recordatorio': 308, 'reenvie': 581, 'referi': 318,
'regresa': 197, 'repasamos': 7, 'reprogramamos': 44, 'reprogramo': 44, 'requiere': 194, 'resolvi': 699, 'respondi':
291, 'resulta': 271, 'revisamos': 700, 'revise': 349, 'revisé': 349, 'salgo': 702, 'sali': 242, 'salimos': 242, 'se':
715, 'seguimos': 375, 'segun': 716, 'sesion': 40, 'sesiones': 40, 'si': 718, 'sigo': 375, 'sigue': 721, 'siguen': 721,
'siguiente': 722, 'sin': 723, 'sone': 724, 'su': 725, 'sus': 725, 'tal': 726, 'tambien': 727, 'también': 727,
'tampoco': 728, 'tarea': 228, 'te': 710, 'telefono': 729, 'tenemos': 732, 'tengo': 736, 'tenia': 737, 'teniamos': 738,
'tiene': 200, 'tienen': 200, 'to': 739, 'toca': 740, 'tocaba': 210, 'toco': 71, 'todo': 308, 'tomamos': 742,
'tomando': 743, 'tomandome': 7, 'tomandonos': 7, 'tomaremos': 744, 'tome': 743, 'tomo': 745, 'trabajamos': 242,
'trabaje': 242, 'tranquilice': 238, 'tropece': 242, 'tuve': 747, 'tuvimos': 747, 'un': 748, 'una': 748, 'unas': 748,
'unos': 748, 'va': 135, 'vamos': 750, 'van': 135, 'vi': 752, 'viajamos': 7, 'viaje': 242, 'viajé': 242, 'viene': 754,
'vimos': 755, 'vino': 384, 'visto': 8, 'voluntariado': 756, 'voluntario': 756, 'volvera': 197, 'voy': 750, 'vuelve':
197, 'xq': 233, 'y': 757, 'ya': 758, 'yo': 765}]


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

