"""Made by tests/tools/make_lexicons.py from es.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('acabó', 'aceptará', 'aceptá', 'acercó', 'acerqué', 'acompaño', 'acompañó', 'adelantá', 'agregó',
'ahorrá', 'ajustá', 'alquilá', 'animó', 'anticipó', 'anunció', 'aplacé', 'aprovechá', 'apuntá', 'apunté', 'apuntó',
'armá', 'armé', 'armó', 'aumentá', 'avisé', 'avisó', 'bajá', 'bajé', 'bajó', 'buscará', 'buscó', 'busqué', 'buzón',
'café', 'cambiá', 'cambió', 'casó', 'centrá', 'cenó', 'cerrará', 'cobrá', 'comentó', 'comprará', 'comprá', 'compró',
'concentrá', 'conectó', 'confirmé', 'confirmó', 'consulté', 'contactá', 'contacté', 'contactó', 'contesté',
'contestó', 'contratará', 'contratá', 'contrató', 'conversé', 'cortá', 'corté', 'cotizó', 'crucé', 'cuidá',
'currículum', 'cuándo', 'cuántas', 'cuánto', 'cuántos', 'céntrate', 'cóctel', 'cómo', 'dejará', 'dejá', 'dejé',
'dejó', 'depositó', 'descansá', 'devolvérselo', 'documentá', 'dónde', 'echó', 'eliminá', 'empezará', 'enfermó',
'enfócate', 'enseño', 'enseñó', 'enteró', 'entrará', 'entregó', 'entrá', 'enviársela', 'enviárselo', 'envié', 'envió',
'envía', 'envíe', 'envío', 'escribí', 'escuchá', 'escuché', 'esperá', 'esperé', 'esperó', 'estudiá', 'estudió',
'está', 'evitá', 'explicó', 'expliqué', 'exportá', 'facilitó', 'facturá', 'fichá', 'fijé', 'firmará', 'firmá',
'firmé', 'firmó', 'formá', 'formé', 'fusioná', 'gastá', 'giró', 'grabó', 'guardá', 'guión', 'hablá', 'hablé', 'habló',
'hacé', 'hacía', 'informé', 'intentó', 'juntá', 'junté', 'juntó', 'lanzará', 'levantá', 'levanté', 'limitá',
'llamará', 'llamá', 'llamé', 'llamó', 'llevé', 'llevó', 'mandará', 'mandá', 'mandársela', 'mandárselo', 'mandé',
'mandó', 'marcó', 'marqué', 'mentoría', 'mirá', 'miré', 'montará', 'montá', 'montó', 'mudará', 'mudá', 'mí', 'móvil',
'negociá', 'notaría', 'número', 'olvidá', 'olvidé', 'olvidó', 'olvídate', 'organizó', 'pagará', 'pagué', 'pagó',
'pará', 'pasará', 'pasársela', 'pasárselo', 'pasé', 'pasó', 'patentá', 'poné', 'preguntá', 'pregunté', 'preguntó',
'preparará', 'prepará', 'preparé', 'preparó', 'presentará', 'presentá', 'presenté', 'presentó', 'prestará', 'prestá',
'presté', 'prestó', 'quedá', 'quedé', 'quedó', 'quitá', 'qué', 'recortá', 'redactó', 'reenvió', 'reenvía', 'reenvío',
'regalá', 'regalé', 'regaló', 'registrá', 'reinvertá', 'renegociá', 'reservé', 'retrasá', 'reunión', 'revisará',
'revisá', 'revisé', 'revisó', 'separá', 'sumá', 'sé', 'sí', 'sólo', 'también', 'teléfono', 'terminó', 'testeá',
'tomará', 'tomá', 'tomé', 'tomó', 'trabajá', 'trabajé', 'trabajó', 'tú', 'usá', 'validará', 'validá', 'vendé',
'viajará', 'viajá', 'viajé', 'viajó', 'visitá', 'visité', 'visitó', 'vía', 'vídeo', 'ánimo', 'él')


SHORT: dict[str, str] = {'ablao': 'hablado', 'able': 'hable', 'bn': 'bien', 'c': 'con', 'cdo': 'cuando', 'cn': 'con',
'comprao': 'comprado', 'd': 'de', 'desp': 'despues', 'docu': 'documento', 'dsp': 'despues', 'dto': 'descuento', 'fnd':
'finde', 'fra': 'factura', 'hablao': 'hablado', 'hsta': 'hasta', 'k': 'que', 'kdado': 'quedado', 'kdamos': 'quedamos',
'kde': 'quede', 'ke': 'que', 'kedado': 'quedado', 'kedamos': 'quedamos', 'kede': 'quede', 'kiere': 'quiere', 'kiero':
'quiero', 'm': 'me', 'mandao': 'mandado', 'mndar': 'mandar', 'msg': 'mensaje', 'msj': 'mensaje', 'mxo': 'mucho',
'mnana': 'manana', 'ns': 'nos', 'num': 'numero', 'oy': 'hoy', 'p': 'para', 'pa': 'para', 'pasao': 'pasado', 'presu':
'presupuesto', 'q': 'que', 'qdado': 'quedado', 'qdamos': 'quedamos', 'qde': 'quede', 'qiere': 'quiere', 'reu':
'reunion', 'tde': 'tarde', 'tel': 'telefono', 'tfno': 'telefono', 'tgo': 'tengo', 'tlf': 'telefono', 'tmb': 'tambien',
'tmbn': 'tambien', 'tng': 'tengo', 'tngo': 'tengo', 'ud': 'usted', 'wa': 'whatsapp', 'wasap': 'whatsapp', 'wpp':
'whatsapp', 'wsp': 'whatsapp', 'x': 'por', 'xa': 'para', 'xq': 'porque'}


CLASSES = """
1h hours;1h15 hours;1h30 hours;1h45 hours;1hr hours;2h hours;2h30 hours;2hrs hours;3h hours;4h hours;5h hours;a
link;abandone should;abogada pro rel;abogado hello pro rel;abra should imperative;abrace called1;abramos should;abran
imperative;abras should imperative;abre verb3 imperative;abri imperative;abriera should;abril name_words;abrio
verb3;abrira verb3;abue rel;abuela rel;abuelo rel;aca filler hello;acaba is3;acabamos hello;acepta verb3 may3
imperative;aceptara verb3 should;aceptaramos should;aceptará verb3;acepte should imperative;aceptemos should;acepten
imperative;aceptes should imperative;acepto verb3 may3;aceptá imperative;acerca give3;acercar giveinf;acercarla
giveinf;acercarlas giveinf;acercarle giveinf;acercarles giveinf;acercarlo giveinf;acercarlos giveinf;acercarsela
giveinf;acercarselas giveinf;acercarselo giveinf;acercarselos giveinf;acerco give1 gave3;acercó gave3;acerque
ask_subj;acoge helps3;acompana helps3;acompanado called_pp;acompanan helps3;acompanaron reach;acompane
called1;acompano reach called3;acompañó reach called3;aconseja hello advises;aconsejaba advises;aconsejo
advises;acordada set;acordado hello;acordamos set_up;acordarme remind;acordarse remind;acordate remind;actualizo
do1;acuda should;acuerdate remind;adelanta give3 moved3 imperative;adelantada moved_pp;adelantado moved_pp;adelantar
giveinf;adelantara should;adelantaramos should;adelantarla giveinf;adelantarlas giveinf;adelantarle
giveinf;adelantarles giveinf;adelantarlo giveinf;adelantarlos giveinf;adelantarsela giveinf;adelantarselas
giveinf;adelantarselo giveinf;adelantarselos giveinf;adelante should imperative;adelantemos should;adelanten
imperative;adelantes should imperative;adelanto moved3 gave3;adelantá imperative;ademas filler;adjuntare give1;adjunto
give1;admite opines;afirma opines;agarra answers;agarro answers;agencia pro;agenda give3 media;agendada set;agendado
set;agendamos set_up;agendar giveinf todo_inf;agendarla giveinf;agendarlas giveinf;agendarle giveinf;agendarles
giveinf;agendarlo giveinf;agendarlos giveinf;agendarsela giveinf;agendarselas giveinf;agendarselo giveinf;agendarselos
giveinf;agende set_up;agendo give1;agosto hello;agradecer todo_inf;agradecerle todo_inf;agradeci talks;agrego
give1;aguante should;ahi hello;ahora hello;ahorra imperative;ahorrara should;ahorraramos should;ahorre should
imperative;ahorremos should;ahorren imperative;ahorres should imperative;ahorrá imperative;ajusta imperative;ajustara
should;ajustaramos should;ajuste should imperative;ajustemos should;ajusten imperative;ajustes should
imperative;ajustá imperative;al hello link;alba name_words;albanil pro;albaran thing;alcance managed1;alcanzamos
managed1;alento urges;alguien hello;alienta urges;alla filler;alli hello;almorce hello;almorzado done_pp;almorzar
see_inf;almorzare shall1;almorzaremos shall1;almorzo verb3 met3;almuerza verb3;almuerzo hello date;alquila
imperative;alquilara should;alquilaramos should;alquile should imperative;alquilemos should;alquilen
imperative;alquiles should imperative;alquilá imperative;ama verb3 says;amiga rel;amigas rel;amigo rel;amigos rel;amor
name_words;amparo name_words;amplia imperative;ampliara should;amplie should imperative;amplien imperative;amplies
should imperative;anda verb3;andaba verb3;andaban verb3;andan verb3;angel name_words;angeles name_words;anima
urges;animo urges;animó urges;ano hello;anoche hello;anos hello;anote read1;anoto made3;anticipo thing;anulada
off;anulado off;anulo off;anuncia verb3 opines;anuncie told1;anuncio verb3 opines says media;anunció verb3 opines
says;aparecieron reach;aparecio reach came3;aparejador pro;aplace moved1 should imperative;aplacen imperative;aplaces
should imperative;aplacé moved1;aplaza moved3;aplazada moved_pp;aplazado moved_pp;aplazamos moved1;aplazo off
moved3;apostara should;app paper;aprenda should imperative;aprendan imperative;aprendas should imperative;aprende
verb3;aprovecha imperative;aprovechara should;aprovecharamos should;aproveche should imperative;aprovechemos
should;aprovechen imperative;aproveches should imperative;aprovechá imperative;apuesta imperative;apueste should
imperative;apuesten imperative;apuestes should imperative;apunta imperative;apuntara should;apuntaramos should;apunte
should handed1 imperative;apuntemos should;apunten imperative;apuntes should helpful imperative;apuntá
imperative;apunté handed1;aquel any_det;aquella any_det;aqui hello;archivo helpful;archivos helpful;arma give3
imperative hand3;armar giveinf;armara should;armaramos should;armare give1;armarla giveinf;armarlas giveinf;armarle
giveinf;armarles giveinf;armarlo giveinf;armarlos giveinf;armarsela giveinf;armarselas giveinf;armarselo
giveinf;armarselos giveinf;arme should imperative;armemos should;armen imperative;armes should imperative;armo give1
made3;armá imperative;armó made3;arquitecta pro;arquitecto pro;arranca verb3;arranco verb3;arregla hand3;arreglo give1
do1;arriesgue should imperative;arriesguen imperative;arriesgues should imperative;articulo helpful paper media;asado
hello date;ascendida happens_pp;ascendido happens_pp;asegura opines;aseguradora pro;asegure vowed1;aseguro
vowed3;asesor pro rel;asesora pro;asi filler;asista should imperative;asistan imperative;asistas should
imperative;asistente rel;asistir see_inf;asuncion name_words;atendio called3 answers;atiende answers;atraso
moved3;audio letter;audios letter;aumenta imperative;aumentara should;aumentaramos should;aumente should
imperative;aumentemos should;aumenten imperative;aumentes should imperative;aumentá imperative;aun filler;aunque
hello;aurora name_words;automatice should imperative;automaticen imperative;automatices should imperative;automatiza
imperative;automatizara should;averigua give3;averiguar giveinf;averiguare give1;averiguaria would_give;averiguo
give1;avisa verb3 give3 opines;avisado called_pp;avisamos told1;avisan give3;avisar giveinf;avisara give3;avisare
give1;avisaria would_give;avisarla giveinf;avisarlas giveinf;avisarle giveinf infle;avisarles giveinf
todo_inf;avisarlo giveinf;avisarlos giveinf;avisarme giveinf infme;avisarnos giveinf infme;avisarsela
giveinf;avisarselas giveinf;avisarselo giveinf;avisarselos giveinf;avise told1 ask_subj talks;aviso hello verb3 give1
opines wrote3;avisé told1 talks;avisó hello verb3 opines wrote3;ayer hello;ayuda helps3;ayudan helps3;ayudar
giveinf;ayudaria would_give;ayudarla giveinf infle;ayudarlas giveinf;ayudarle giveinf infle;ayudarles giveinf;ayudarlo
giveinf infle;ayudarlos giveinf;ayudarme giveinf infme;ayudarnos giveinf infme;ayudarsela giveinf;ayudarselas
giveinf;ayudarselo giveinf;ayudarselos giveinf;ayudo called3;azucena name_words;bailar see_inf;baja verb3
imperative;bajamos go1;bajara should;bajaramos should;baje should imperative lent1;bajemos should;bajen
imperative;bajes should imperative;bajo verb3 gave3 go1;bajá imperative;bajé lent1;bajó verb3 gave3;base
paper;bastante filler;bautizo date;bebe rel;becaria rel;becario rel;bien filler hello;birras drink date;blanca
name_words;blanco name_words;blog media;bloquee should;boda date;boletin media;borrador paper thing;botella
by_post;bravo name_words;brevemente filler;brindar see_inf;brunch date;buen span good;buena hello span good;busca
hello verb3 give3 is3 imperative;buscaba verb3;buscan verb3;buscar giveinf;buscara verb3 should;buscaria
would_give;buscarla giveinf;buscarlas giveinf;buscarle giveinf;buscarles giveinf;buscarlo giveinf;buscarlos
giveinf;buscarsela giveinf;buscarselas giveinf;buscarselo giveinf;buscarselos giveinf;buscará verb3;busco give1
called3;buscó called3;busque called1 should attempt imperative ask_subj;busquemos should;busquen imperative;busques
should imperative;busqué called1 attempt;c hello;cada hello;cafe date;cafecito date;cafelito date;cafes drink;café
date;calculo do1;calefactor pro;calendario media;call date;calvo name_words;cambia imperative hand3;cambiamos
moved1;cambiara should;cambiaramos should;cambiare give1;cambie should imperative;cambiemos should;cambien
imperative;cambies should imperative;cambio give1 moved3;cambiá imperative;cambió moved3;caminar see_inf;campo
name_words;campos name_words;canas drink date;cancela off;cancelada off;cancelado off;cancelamos off;cancelaron
off;cancele off;cancelo hello off;cano name_words;capacitacion course;capitulo paper;cardiologo pro;caridad
name_words;carnet own_affair;carpintera pro;carpintero pro;carta letter paper;cartel media;cartelera media;casa hello
verb3 name_words fate;casara verb3;casaron verb3;casas name_words;casi filler;caso verb3 fate;castillo name_words;casó
verb3 fate;cayo verb3 reach came3 off;cedi lent1;cedio gave3;celebra verb3;celebrar see_inf;celeste name_words;cena
hello verb3 date;cenado done_pp;cenamos hello;cenar see_inf;cenare shall1;cenaremos shall1;cene hello;cenita
hello;ceno verb3 eat1 met3;centra imperative;centrara should;centraramos should;centrate imperative;centre should
imperative;centremos should;centren imperative;centres should imperative;centrese should;centrá imperative;cenó verb3
met3;ceo rel;cerrada set;cerrado set;cerrajera pro;cerrajero pro;cerrara verb3 should;cerrará verb3;cerre
set_up;cerremos should;cerro verb3;cerveza date;cervezas drink;cfo rel;charla hello date course talks;charlado
done_pp;charlamos talks;charle hello talks;chat letter;checklist helpful;chelas drink date;cierra verb3 imperative
hand3;cierran verb3;cierre should imperative;cierren imperative;cierres should imperative;cierro do1;cifras
thing;cinco hello span;cirujano pro;cita date;citar todo_inf;clara name_words;claro filler;clase date course;clavada
stood;clavado stood;clienta rel;cliente rel;clientes rel;coach pro;coaching mentor_noun;cobra imperative;cobrara
should;cobraramos should;cobre should imperative;cobremos should;cobren imperative;cobres should imperative;cobrá
imperative;cocinero pro;codigo paper;cofundador rel;cofundadora rel;coge answers;cogio answers;coincidi hello
seen1;coincidido done_pp;coincidimos hello;coincidir see_inf;colega rel;colegas rel;colgada stood;colgado stood;colgar
see_inf;comadre rel;come verb3;comemos eat1;comenta verb3 opines says;comentado hello;comentamos told1;comentare
give1;comentarios feedback_noun;comente told1 read1;comento verb3 give1 opines says talks;comentó verb3 opines says
talks;comer see_inf;comere shall1;comeremos shall1;comi hello met1;comida hello date;comido done_pp;comience should
imperative;comiencen imperative;comiences should imperative;comimos hello met1;comio hello verb3 met3;como
hello;compadre rel;companera rel;companero rel;compania rel;comparte give3 send3;comparti done handed1;compartido done
lent;compartimos give1;compartir giveinf hand_inf;compartira give3;compartire give1;compartiria would_give;compartirla
giveinf;compartirlas giveinf;compartirle giveinf infle;compartirles giveinf;compartirlo giveinf;compartirlos
giveinf;compartirme giveinf infme;compartirsela giveinf;compartirselas giveinf;compartirselo giveinf;compartirselos
giveinf;comparto give1;completo do1;compra verb3 imperative;compran verb3;comprar giveinf;comprara verb3
should;compraramos should;compraria would_give;comprarla giveinf;comprarlas giveinf;comprarle giveinf;comprarles
giveinf;comprarlo giveinf;comprarlos giveinf;comprarsela giveinf;comprarselas giveinf;comprarselo giveinf;comprarselos
giveinf;comprará verb3;compre should imperative ask_subj;compremos should;compren imperative;compres should
imperative;compro verb3 give1 do1 gave3;compruebo do1;comprá imperative;compró verb3 gave3;comunicarme see_inf;con
hello link;concentra imperative;concentrara should;concentraramos should;concentrate imperative;concentre should
imperative;concentremos should;concentren imperative;concentres should imperative;concentrá imperative;concepcion
name_words;concertada set;concertado set;concertamos set_up;concerte set_up;conectar giveinf;conectarla
giveinf;conectarlas giveinf;conectarle giveinf;conectarles giveinf;conectarlo giveinf;conectarlos giveinf;conectarme
giveinf infme;conectarsela giveinf;conectarselas giveinf;conectarselo giveinf;conectarselos giveinf;conecto
give1;conferencia course;confeso says;confiara should;confie should imperative;confien imperative;confies should
imperative;confirma verb3 give3 opines says hand3;confirmada set;confirmado hello set;confirmamos give1;confirman
give3;confirmar giveinf;confirmara give3 will3 hand3 will_bring;confirmare give1;confirmaria would_give;confirmarla
giveinf;confirmarlas giveinf;confirmarle giveinf infle;confirmarles giveinf;confirmarlo giveinf;confirmarlos
giveinf;confirmarme giveinf infme;confirmarmelo giveinf infme;confirmarnos giveinf infme;confirmarsela
giveinf;confirmarselas giveinf;confirmarselo giveinf;confirmarselos giveinf;confirme told1 ask_subj;confirmo verb3
give1 opines says gave3;confirmé told1;confirmó verb3 opines says gave3;conmigo with_me hello;conoce verb3 is3;conocer
see_inf;conocere shall1;conoci hello called1 seen1;conocia verb3;conocido hello done_pp;conocieron verb3;conocimos
called1;conocio verb3 met3;conozco seen1;consegui managed1;conseguimos managed1;conseguir giveinf;conseguira
give3;conseguire give1;conseguiria would_give;conseguirla giveinf;conseguirlas giveinf;conseguirle giveinf
infle;conseguirles giveinf;conseguirlo giveinf;conseguirlos giveinf;conseguirme giveinf infme;conseguirnos giveinf
infme;conseguirsela giveinf;conseguirselas giveinf;conseguirselo giveinf;conseguirselos giveinf;consejo tip;consejos
tip;considera opines;consiga should imperative ask_subj;consigan imperative;consigas should imperative;consigo
give1;consigue give3;construya should imperative;construyan imperative;construyas should imperative;construye
verb3;consuelo name_words;consulta give3;consultar giveinf todo_inf;consultare give1;consultarle todo_inf;consulte
should imperative;consulten imperative;consultes should imperative;consulto give1;consultor pro;consultora
pro;contabilice should imperative;contabilicen imperative;contabilices should imperative;contable pro rel;contacta
imperative;contactado called_pp;contactar giveinf see_inf;contactara should;contactaramos should;contactaria
would_give;contactarla see_inf;contactarle see_inf;contactarlo see_inf;contacte should attempt imperative;contactemos
should;contacten imperative;contactes should imperative;contacto reach called3 helpful paper thing wrote3
reach_noun;contactos helpful paper thing reach_noun;contactá imperative;contacté attempt;contactó reach called3
wrote3;contador pro rel;contadora pro rel;contamos told1;contar giveinf;contarla giveinf;contarlas giveinf;contarle
giveinf;contarles giveinf;contarlo giveinf;contarlos giveinf;contarme giveinf infme;contarsela giveinf;contarselas
giveinf;contarselo giveinf;contarselos giveinf;conte told1 talks;contesta hello reach give3 answers opines hand3
answered;contestado called_pp answered wrote;contestan give3;contestar giveinf;contestara give3 will3;contestare
give1;contestaria would_give;contestarla giveinf;contestarlas giveinf;contestarle giveinf infle;contestarles giveinf
infle;contestarlo giveinf;contestarlos giveinf;contestarme giveinf infme;contestarnos giveinf infme;contestaron
answers answered;contestarsela giveinf;contestarselas giveinf;contestarselo giveinf;contestarselos giveinf;conteste
called1 should wrote;contesto hello reach give1 called3 answers opines answered wrote;contesté called1 wrote;contestó
hello reach called3 answers opines answered wrote;conto verb3 opines says talks;contraste should;contrata verb3
imperative;contratada happens_pp;contratado happens_pp;contratan verb3;contratara verb3 should;contrataramos
should;contratará verb3;contrate should imperative;contratemos should;contraten imperative;contrates should
imperative;contrato verb3 paper thing;contratá imperative;contrató verb3;conversacion talks;conversamos talks;converse
talks;converso verb3;conversé talks;conviene should;coo rel;coordinamos set_up;coordinar todo_inf;coordine
set_up;copas drink;copo verb3;cordero name_words;corra should imperative;corran imperative;corras should
imperative;correcciones feedback_noun;corrector pro;correctora pro;corregi read1;corregir giveinf review_inf;corregira
will_bring;corremos moved1;correo hello letter attempt reach_noun;correr see_inf;corrige hand3;corrigiendo
review_inf;corrijo give1 do1;corrio moved3;corta imperative hand3;cortado hello;cortar see_inf;cortara
should;cortaramos should;corte should imperative;cortemos should;corten imperative;cortes should imperative;cortá
imperative;costa name_words;costurera pro;cotice ask_subj;cotiza give3 send3;cotizacion thing mine_thing;cotizar
giveinf hand_inf;cotizaria would_give;cotizarla giveinf;cotizarlas giveinf;cotizarle giveinf infle;cotizarles
giveinf;cotizarlo giveinf;cotizarlos giveinf;cotizarme giveinf infme;cotizarsela giveinf;cotizarselas
giveinf;cotizarselo giveinf;cotizarselos giveinf;cotizo give1 gave3;cotizó gave3;crece verb3;creciera should;crecio
verb3;cree verb3 opines says;creen verb3;creia verb3 opines;creo hello;crezca should imperative;crezcan
imperative;crezcas should imperative;cristalero pro;critique read1;cruce met1 called1 should imperative;crucen
imperative;cruces should imperative;crucé met1 called1;cruz name_words;cruzamos met1;cto rel;cuaderno
helpful;cuadramos set_up;cuadrar todo_inf;cuadre set_up;cuando hello;cuarenta span;cuate rel;cuatro hello span;cuenta
verb3 opines says;cuento give1 paper;cuida imperative;cuidara should;cuidaramos should;cuidate imperative;cuide should
imperative;cuidemos should;cuiden imperative;cuides should imperative;cuidá imperative;cumple verb3 date;cumpleanos
date;cumplio verb3;cunada rel;cunado rel;curriculo paper;curriculum paper rehearsed;currículum paper rehearsed;curso
own_affair helpful paper course;cuándo hello;cv paper thing rehearsed;céntrate imperative;cómo hello;da verb3;dado
done lent;damos give1;dar giveinf;dara verb3 give3;dare give1;daria would_give;darla giveinf;darlas giveinf;darle
giveinf infle;darles giveinf infle;darlo giveinf;darlos giveinf;darme giveinf infme;darnos giveinf infme;darsela
giveinf;darselas giveinf;darselo giveinf;darselos giveinf;dato tip;datos thing reach_noun;de link;debe hello
verb3;debemos should;deben hello verb3;deberia verb3 should;deberiamos should;debia verb3;debiera should;debo hello
should;decia verb3 opines;decida should imperative;decidan imperative;decidas should imperative;decide verb3;decidio
verb3;decir hello giveinf;decirla giveinf;decirlas giveinf;decirle giveinf infle;decirles giveinf infle;decirlo
giveinf;decirlos giveinf;decirme giveinf infme;decirnos giveinf infme;decirsela giveinf;decirselas giveinf;decirselo
giveinf;decirselos giveinf;deck paper thing mine_thing;declaracion own_affair;dedicate imperative;dedique
should;defensa rehearsed;defiende opines;defina should imperative;definan imperative;definas should imperative;deja
verb3 imperative;dejado lent;dejamos moved1;dejara verb3 should;dejaramos should;dejare give1;dejaria
would_give;dejará verb3;deje done should handed1 attempt imperative lent1;dejemos should;dejen imperative;dejes should
imperative;dejo hello verb3 give1 do1 gave3;dejá imperative;dejé done handed1 attempt lent1;dejó hello verb3 gave3;del
hello;delega imperative;delegara should;delegue should imperative;deleguemos should;deleguen imperative;delegues
should imperative;delgado name_words;demo date;dentista pro;denuncie should;deposita give3 send3;depositar giveinf
hand_inf;depositarla giveinf;depositarlas giveinf;depositarle giveinf;depositarles giveinf;depositarlo
giveinf;depositarlos giveinf;depositarme giveinf infme;depositarsela giveinf;depositarselas giveinf;depositarselo
giveinf;depositarselos giveinf;deposito give1 gave3;depositó gave3;derivo sent_to;dermatologa pro;dermatologo
pro;desaparecio verb3;desarrollador pro;desarrolladora pro;desayuna verb3;desayunado done_pp;desayunar
see_inf;desayunare shall1;desayune hello;desayuno hello date;descansa imperative;descansara should;descansaramos
should;descanse should imperative;descansemos should;descansen imperative;descanses should imperative;descansá
imperative;descolgo answers;descuelga answers;desde hello;despedida fate happens_pp;despedido fate happens_pp;despida
should imperative;despidan imperative;despidas should imperative;despide verb3;despidiera should;despidio
verb3;despues filler;desvia sent_to;desvio sent_to;detras hello;devolucion feedback_noun;devolver giveinf;devolvera
give3 will_bring;devolvere give1;devolveria would_give;devolverla giveinf;devolverlas giveinf;devolverle giveinf
infle;devolverles giveinf;devolverlo giveinf infle;devolverlos giveinf;devolverme giveinf infme;devolversela
giveinf;devolverselas giveinf;devolverselo giveinf infle;devolverselos giveinf;devolvi done;devolvio answers
gave3;devolvérselo infle;devuelto done;devuelva ask_subj;devuelve give3 answers hand3;devuelvo give1 do1;di done
handed1 lent1;dia hello;diagnosticada happens_pp;diagnosticado happens_pp;diapositivas paper;diario media;dias
hello;dibujo do1;dice hello verb3 opines says;dicen hello verb3;dicho hello;diciembre hello;dicte handed1;diez
span;diga should imperative;digan imperative;digas should imperative;digo give1;dije told1 talks;dijera should;dijimos
told1 talks;dijo hello verb3 opines says bidding talks;dimos hello handed1;dinero by_post;dio hello verb3 gave3;dira
verb3 give3;dire give1;direccion thing reach_noun;directo sent_to;director rel;directora rel;diria would_give;dirige
verb3;discurso paper rehearsed;discusion talks;disena hand3;disenador pro;disenadora pro;disponible ready;diversifique
should imperative;diversifiquen imperative;diversifiques should imperative;divida should imperative;dividan
imperative;dividas should imperative;divorcia verb3;divorciada fate;divorciado fate;divorcio verb3;dm letter;docs
thing;documenta imperative;documentacion helpful;documentara should;documentaramos should;documente should
imperative;documentemos should;documenten imperative;documentes should imperative;documento paper thing;documentos
thing;documentá imperative;dolores name_words;domingo name_words;donde hello;dos hello span;dossier helpful paper;doy
give1;duda verb3 says;duplica imperative;duplicara should;duplique should imperative;dupliquen imperative;dupliques
should imperative;durante hello;dónde hello;e and;echada happens_pp;echado happens_pp;echamos met1;eche met1;edite
read1;editor pro;editora pro;ejemplo helpful;ejemplos helpful;el det hello any_det link article;elabora give3;elaborar
giveinf;elaborare give1;elaboraria would_give;elaboro give1;electricista pro;elegida happens_pp;elegido
happens_pp;elige imperative;eligiera should;elija should imperative;elijan imperative;elijas should imperative;elimina
imperative;eliminara should;eliminaramos should;elimine should imperative;eliminemos should;eliminen
imperative;elimines should imperative;eliminá imperative;ella they them hello;ellas they hello;ello it;ellos they
hello;email letter reach_noun;embarazada verb3;embarcada stood;embarcado stood;empecemos should;empezara verb3
should;empezará verb3;empezo verb3;empiece should imperative;empiecen imperative;empieces should imperative;empieza
verb3 imperative;empresa hello rel;empuja urges;empujo urges;en link;encanta verb3;encanto verb3 says;encarga
hand3;encargo do1;encarnacion name_words;encontramos met1 called1;encontrar see_inf;encontrarme see_inf;encontre met1
called1 seen1;encontro verb3 met3;encuadernador pro;encuentro date;enero hello;enferma fate;enfermo verb3 fate;enfermó
verb3;enfoca imperative;enfocara should;enfocate imperative;enfoque should imperative;enfoquen imperative;enfoques
should imperative;enfócate imperative;enlace letter helpful paper;ensayando review_inf;ensayar review_inf;ensayo
paper;ensenar giveinf;ensenarla giveinf;ensenarlas giveinf;ensenarle giveinf;ensenarles giveinf;ensenarlo
giveinf;ensenarlos giveinf;ensenarme giveinf infme;ensenarsela giveinf;ensenarselas giveinf;ensenarselo
giveinf;ensenarselos giveinf;ensene told1;enseno give1 called3 gave3;enseño give1;enseñó called3 gave3;entonces filler
hello turn;entra verb3 imperative;entrara verb3 should;entraramos should;entrará verb3;entre hello should
imperative;entrega give3 send3;entregado done;entregamos done give1;entregan give3 send3;entregar giveinf
hand_inf;entregara give3 will3 send3 will_bring;entregare give1;entregaria would_give;entregarla giveinf;entregarlas
giveinf;entregarle giveinf infle;entregarles giveinf;entregarlo giveinf;entregarlos giveinf;entregarme giveinf
infme;entregarsela giveinf;entregarselas giveinf;entregarselo giveinf;entregarselos giveinf;entrego give1 do1
gave3;entregue done;entregó gave3;entremos should;entren imperative;entres should imperative;entrevista date
rehearsed;entreviste called1;entrevisto called3;entro verb3 sent_to;entrá imperative;envia give3 send3;enviada done
writes;enviado done writes called_pp attempt lent;enviamos done give1;envian give3 send3;enviar giveinf
hand_inf;enviara give3 will3 send3 will_bring;enviare give1;enviaremos give1;enviaria would_give;enviarla giveinf
infle;enviarlas giveinf;enviarle hello giveinf infle;enviarles giveinf infle;enviarlo giveinf infle;enviarlos
giveinf;enviarme giveinf infme;enviarmela giveinf infme;enviarmelo giveinf infme;enviarnos giveinf infme;enviarsela
giveinf infle;enviarselas giveinf;enviarselo giveinf infle;enviarselos giveinf;envie done writes hello handed1 attempt
ask_subj;envio writes give1 do1 gave3;enviársela infle;enviárselo infle;envié done writes hello handed1 attempt;envió
writes gave3;envía give3 send3;envíe handed1 ask_subj;envío give1 do1;equipo rel;era verb3 is3;eran verb3;es verb3
is3;esa det hello any_det;escaneo give1 do1;escape met1;escriba should imperative ask_subj;escriban
imperative;escribas should imperative;escribe reach opines imperative wrote;escriben reach;escribi done called1 seen1
attempt wrote;escribiera should;escribieron reach;escribimos met1 wrote;escribio reach called3 opines says wrote3
wrote;escribir giveinf see_inf;escribira give3;escribire give1;escribiria would_give;escribirla giveinf;escribirlas
giveinf;escribirle giveinf infle;escribirles giveinf;escribirlo giveinf;escribirlos giveinf;escribirme hello giveinf
infme;escribirsela giveinf;escribirselas giveinf;escribirselo giveinf;escribirselos giveinf;escribo give1;escribí done
called1 seen1 attempt wrote;escrito called_pp attempt wrote;escucha imperative;escuchara should;escucharamos
should;escuche should imperative;escuchemos should;escuchen imperative;escuches should imperative;escuchá
imperative;ese det hello any_det;eso hello it;especialista pro;espera hello verb3 helps3 may3 opines says imperative
needs;esperaba verb3;esperan helps3;esperando stood;esperanza name_words;esperara should;esperaramos should;espere
called1 should imperative;esperemos should;esperen imperative;esperes should imperative;espero called3;esperá
imperative;esperé called1;esperó called3;esposa rel;esposo rel;esquiar see_inf;esta det hello verb3 any_det is3;estaba
hello verb3 is3;estaban verb3;estado hello done_pp media;estan hello verb3;estara verb3;estaria verb3;estas det;este
det hello any_det;esto hello it;estos det;estoy hello;estrella name_words;estudia verb3 imperative;estudiara
should;estudiaramos should;estudie should imperative;estudiemos should;estudien imperative;estudies should
imperative;estudio verb3 helpful paper;estudiá imperative;estudió verb3;estuve hello;estuvimos hello;estuvo hello
verb3;está hello verb3 is3;evento date;evita imperative;evitara should;evitaramos should;evite should
imperative;evitemos should;eviten imperative;evites should imperative;evitá imperative;ex rel;examen own_affair paper
rehearsed;examenes own_affair;excel helpful paper;excursion date;exige needs;exija should;exjefe rel;expediente
paper;explica verb3 opines says;explicamos told1;explicar giveinf;explicarla giveinf;explicarlas giveinf;explicarle
giveinf;explicarles giveinf;explicarlo giveinf;explicarlos giveinf;explicarsela giveinf;explicarselas
giveinf;explicarselo giveinf;explicarselos giveinf;explico verb3 give1 opines says gave3;explicó verb3 opines says
gave3;explique should told1 imperative;expliquen imperative;expliques should imperative;expliqué told1;exporta
imperative;exportara should;exportaramos should;exporte should imperative;exportemos should;exporten
imperative;exportes should imperative;exportá imperative;exposicion rehearsed;extrana verb3;fabrico give1;facebook
media;facilita give3;facilitar giveinf;facilitara give3;facilitare give1;facilitaria would_give;facilite
handed1;facilito give1 gave3;facilitó gave3;factura hello give3 imperative thing mine_thing;facturar giveinf;facturara
should;facturaramos should;facturarla giveinf;facturarlas giveinf;facturarle giveinf;facturarles giveinf;facturarlo
giveinf;facturarlos giveinf;facturarme giveinf infme;facturarsela giveinf;facturarselas giveinf;facturarselo
giveinf;facturarselos giveinf;facturas hello;facture should imperative ask_subj;facturemos should;facturen
imperative;factures should imperative;facturo give1;facturá imperative;fallecida fate;fallecido fate;fallecio verb3
fate;falta hello;familia rel;farmaceutica pro;fe name_words;febrero hello;fecha thing;fechas thing;feedback
feedback_noun;felicitar todo_inf;felicitarla todo_inf;felicitarlo todo_inf;felicite talks;felicito called3;feria hello
date;festeja verb3;festejar see_inf;ficha helpful imperative reach_noun;fichada happens_pp;fichado happens_pp;fichara
should;ficharamos should;fichas helpful;fiche should imperative;fichemos should;fichen imperative;fiches should
imperative;fichá imperative;fie should;fiemos should;fiesta date;fijada set;fijado set;fijamos set_up;fije should
set_up;fijemos should;fijé set_up;firma verb3 imperative hand3 thing;firmado done;firmar giveinf;firmara verb3 should
hand3 will_bring;firmaramos should;firmarla giveinf;firmarlas giveinf;firmarle giveinf;firmarles giveinf;firmarlo
giveinf;firmarlos giveinf;firmarsela giveinf;firmarselas giveinf;firmarselo giveinf;firmarselos giveinf;firmará verb3
hand3 will_bring;firme done should imperative;firmemos should;firmen imperative;firmes should imperative;firmo hello
verb3 give1 says do1 gave3;firmá imperative;firmé done;firmó hello verb3 says gave3;fisio pro;fisioterapeuta pro;flor
name_words;flores by_post name_words;fontanera pro;fontanero pro;forma imperative;formacion course;formara
should;formaramos should;forme should imperative;formemos should;formen imperative;formes should imperative;formá
imperative;foto letter;fotografa pro;fotografo pro;fotos letter thing;franco name_words;frustro off;fue hello verb3
sent_to is3;fuentes name_words;fuera should;fueron hello verb3;fui hello met1 seen1;fuimos hello met1 seen1;fusiona
imperative;fusionara should;fusionaramos should;fusione should imperative;fusionemos should;fusionen
imperative;fusiones should imperative;fusioná imperative;gana verb3;gano verb3;garantice vowed1;garantizo vowed3;gasta
imperative;gastara should;gastaramos should;gaste should imperative;gastemos should;gasten imperative;gastes should
imperative;gastá imperative;gente hello;gerente rel;gestiona give3;gestionar giveinf;gestionare give1;gestionaria
would_give;gestiono give1;gestor pro rel;gestora pro;gestoria pro;ginecologa pro;ginecologo pro;gira give3;girar
giveinf;girarla giveinf;girarlas giveinf;girarle giveinf;girarles giveinf;girarlo giveinf;girarlos giveinf;girarme
giveinf infme;girarsela giveinf;girarselas giveinf;girarselo giveinf;girarselos giveinf;giro give1 gave3;giró
gave3;gloria name_words;grabo made3;grabó made3;gracias hello;gran good;grupo media;guadalupe name_words;guarda
imperative;guardara should;guardaramos should;guardare give1;guardaria would_give;guarde should imperative;guardemos
should;guarden imperative;guardes should imperative;guardo give1;guardá imperative;guerra name_words;guia helpful
paper;guion paper;guión paper;gusta verb3;gustaria verb3;gusto verb3 says;h hours;ha aux3 verb3;habia aux3 hello
verb3;habiamos attempt;habian hello;habla imperative;hablado hello done_pp talks;hablamos hello met1 seen1
talks;hablando talks;hablar see_inf todo_inf talks;hablara should;hablaramos should;hablare shall1;hablaremos
shall1;hablaria would_give;hable hello seen1 should imperative talks;hablemos should;hablen imperative;hables should
imperative;hablo verb3 called3 seen1 met3;hablá imperative;hablé hello seen1 talks;habló verb3 called3 met3;habra
verb3;habria have_to;hace hello verb3 imperative;hacemos give1;hacer hello giveinf;hacerla giveinf;hacerlas
giveinf;hacerle giveinf infle;hacerles giveinf;hacerlo giveinf;hacerlos giveinf;hacerme giveinf infme;hacersela
giveinf;hacerselas giveinf;hacerselo giveinf;hacerselos giveinf;hacia hello verb3;hacé imperative;hacía verb3;haga
should imperative ask_subj;hagamos should;hagan imperative;hagas should imperative;hago give1;han aux3 hello;hara
verb3 give3;hare give1;haria would_give;hasta hello;hay hello have_to;haz imperative;hecho hello;hemos hello;hermana
hello rel;hermano hello rel;herramienta helpful paper;herrero name_words;hice hello handed1;hiciera should;hicimos
hello handed1;hija hello rel;hijo hello rel;hijos rel;hipoteca own_affair;historia media;hizo hello verb3 made3;hora
hours span;horas hours span;hoy hello;hrs hours;hs hours;hubo seen1;iba verb3;idea tip;iglesias name_words;igual
filler;ilustrador pro;ilustradora pro;imprenta pro;imprima ask_subj;imprime hand3;imprimir giveinf;imprimo give1
do1;impuestos own_affair;informe told1 paper thing;informé told1;ingresada fate happens_pp;ingresado fate
happens_pp;inocencio name_words;insista should imperative;insistan imperative;insistas should imperative;insiste verb3
opines;insistio verb3 opines;insistir todo_inf;insistirle todo_inf;insta media;instagram media;instala
hand3;instalador pro;instaladora pro;instalara will_bring;intentado attempt;intentamos tried1;intente tried1
attempt;intento tried1;intercambiamos talks;intercambio talks;interesa verb3;intereso verb3;intranet media;intro
thing;inversionista rel;inversor rel;inversora rel;inversores rel;invertira verb3;invierta should imperative;inviertan
imperative;inviertas should imperative;invierte verb3 imperative;invirtiera should;invirtio verb3;invita helps3
invites;invitado called_pp invites;invitan helps3 invites;invitar giveinf see_inf;invitarla giveinf;invitarlas
giveinf;invitarle giveinf;invitarles giveinf;invitarlo giveinf;invitarlos giveinf;invitarme giveinf infme;invitaron
invites;invitarsela giveinf;invitarselas giveinf;invitarselo giveinf;invitarselos giveinf;invite called1;invito reach
called3 invites;ir see_inf;ira verb3;ire go1;iremos go1;jamas not;jardinero pro;jazmin name_words;jefa hello rel;jefe
hello rel;jubila verb3;jubilado fate;jubilo verb3 fate;jue hello;juegue should imperative;jueguen imperative;juegues
should imperative;jueves hello;jugar see_inf;julio hello;junio hello;junta hello date imperative;juntamos met1
seen1;juntara should;juntaramos should;juntarme see_inf;juntarnos hello see_inf;juntaron verb3;junte met1 should
imperative;juntemos should;junten imperative;juntes should imperative;junto verb3;juntá imperative;junté met1;juntó
verb3;jura opines;juramos vowed1;jure vowed1;juro vowed3;justo filler name_words;kit helpful;la them det hello any_det
clitic article obj;lance should imperative;lancemos should;lancen imperative;lances should imperative;landing
paper;lanza verb3 imperative;lanzan verb3;lanzara verb3 should;lanzará verb3;lanzo verb3;larga span;las them det hello
any_det clitic link article obj;le them hello clitic;lea should imperative;leal name_words;lean imperative;leas should
imperative;lei read1;leo give1;leon name_words;les them hello clitic;levanta verb3 imperative;levantan verb3;levantara
should;levantaramos should;levante should imperative;levantemos should;levanten imperative;levantes should
imperative;levanto verb3;levantá imperative;libro by_post helpful paper;lidera verb3;lidero verb3;limita
imperative;limitara should;limitaramos should;limite should imperative;limitemos should;limiten imperative;limites
should imperative;limitá imperative;link letter helpful paper;linkedin media;liquide should;lista helpful paper ready
thing;listo ready;llama imperative;llamada hello letter date;llamado hello done_pp letter called_pp attempt;llamamos
give1 met1 called1 attempt;llamar hello giveinf see_inf attempt;llamara give3 will3 should;llamaramos should;llamare
give1;llamaria would_give;llamarla giveinf see_inf infle;llamarlas giveinf;llamarle giveinf see_inf infle;llamarles
giveinf;llamarlo giveinf see_inf infle;llamarlos giveinf;llamarme hello giveinf infme;llamarnos giveinf see_inf
infme;llamaron reach called3;llamarsela giveinf;llamarselas giveinf;llamarselo giveinf;llamarselos giveinf;llamará
give3 will3;llame hello called1 seen1 should attempt imperative ask_subj;llamemos should;llamen imperative;llames
should imperative;llamo hello reach give1 called3 wrote3;llamá imperative;llamé hello called1 seen1 attempt;llamó
hello reach called3 wrote3;llaves thing;llega verb3;llegar causative;llegara verb3;llego hello verb3 came3;llegue
managed1;lleva verb3 helps3 is3;llevaba verb3;llevado done;llevamos bring;llevan helps3;llevar hello giveinf
bring;llevare give1;llevarla giveinf;llevarlas giveinf;llevarle giveinf infle bring;llevarles giveinf;llevarlo
giveinf;llevarlos giveinf;llevarsela giveinf;llevarselas giveinf;llevarselo giveinf;llevarselos giveinf;lleve done
called1 should lent1 ask_subj;llevo verb3 give1 called3 bring do1 gave3;llevé done called1 lent1;llevó verb3 called3
gave3;lo them hello clitic obj;localice should imperative;localicen imperative;localices should imperative;localizar
see_inf;localizarla see_inf;localizarlo see_inf;logopeda pro;logramos managed1;logre managed1;los them det hello
any_det clitic link article obj;lozano name_words;luego filler hello;luna name_words;lunes hello;luz name_words;madre
rel;mail letter reach_noun;malogro off;mama rel;mami rel;manana hello;manda hello give3 sent_to imperative
send3;mandada writes;mandado done writes called_pp attempt lent;mandamos done give1;mandan give3 send3;mandar giveinf
hand_inf;mandara give3 will3 should send3 will_bring;mandaramos should;mandare give1;mandaremos give1;mandaria
would_give;mandarla giveinf;mandarlas giveinf;mandarle hello giveinf infle;mandarles giveinf infle;mandarlo giveinf
infle;mandarlos giveinf;mandarme giveinf infme;mandarmela giveinf infme;mandarmelo giveinf infme;mandarnos giveinf
infme;mandarsela giveinf infle;mandarselas giveinf;mandarselo giveinf infle;mandarselos giveinf;mandará give3 will3
send3 will_bring;mande done writes hello should handed1 attempt imperative ask_subj;mandemos should;manden
imperative;mandes should imperative;mando writes hello reach give1 sent_to wrote3 do1 gave3;mandá
imperative;mandársela infle;mandárselo infle;mandé done writes hello handed1 attempt;mandó writes hello reach sent_to
wrote3 gave3;maneja verb3;manten imperative;mantenga should imperative;mantengan imperative;mantengas should
imperative;mantiene opines;mantuviera should;manual helpful;manuscrito paper;manzano name_words;maqueta paper
thing;mar name_words;marca give3;marcada set;marcar giveinf;marco reach give1 called3;marcó reach called3;margarita
name_words;marido rel;marin name_words;marina name_words;marque called1 should attempt imperative;marquen
imperative;marques should imperative;marquista pro;marqué called1 attempt;martes hello;marzo hello;mas
hello;masterclass course;material helpful paper;mates hello drink date;maximo name_words;mayo hello;me me
clitic;mecanica pro;mecanico pro;media span;medico pro;mediodia hello;mejor hello should;mejoro verb3;memoria paper
rehearsed;menciona verb3 opines;menciono verb3 opines says;mensaje hello letter attempt;mensajeamos met1;mensajeo
called3;mensajes letter attempt;mensajito letter;mentoria date mentor_noun;mentorias mentor_noun;mentoring
mentor_noun;mentoría date mentor_noun;mercedes name_words;merienda hello date;mes hello;mesa date;meses hello;meta
should imperative;metamos should;metan imperative;metas should imperative;metiera should;metodo helpful;mi me my hello
any_det;mida should imperative;midan imperative;midas should imperative;mide imperative;midiera should;mie
hello;mientras hello;miercoles hello;milagros name_words;min span;minuto span;minutos span;mira imperative;mirar
giveinf;mirara should;miraramos should;mirarla giveinf;mirarlas giveinf;mirarle giveinf;mirarles giveinf;mirarlo
giveinf;mirarlos giveinf;mirarsela giveinf;mirarselas giveinf;mirarselo giveinf;mirarselos giveinf;mire should read1
imperative;miremos should;miren imperative;mires should imperative;miro give1 do1;mirá imperative;miré read1;mis my
hello any_det;misma hello;mismo filler hello;modelo helpful paper thing;modesto name_words;molina name_words;molinero
name_words;monta verb3 imperative hand3;montar see_inf;montara verb3 should;montaramos should;montará verb3;monte
name_words should imperative;montemos should;monten imperative;montes name_words should imperative;monto verb3
do1;montá imperative;montó verb3;moreno name_words;mostramos told1;mostrar giveinf;mostrara give3;mostrare
give1;mostraria would_give;mostrarla giveinf;mostrarlas giveinf;mostrarle giveinf infle;mostrarles giveinf;mostrarlo
giveinf;mostrarlos giveinf;mostrarme giveinf infme;mostrarsela giveinf;mostrarselas giveinf;mostrarselo
giveinf;mostrarselos giveinf;mostre told1;mostro called3 gave3;movemos moved1;movi moved1;movida moved_pp;movido
moved_pp;moviera should;movieron moved3;movil reach_noun;movio moved3;msg letter;msj letter;mucho filler hello;muda
verb3 imperative;mudanza own_affair;mudanzas pro;mudara verb3 should;mudaramos should;mudaron verb3;mudarse
own_affair;mudará verb3;mude should imperative;mudemos should;muden imperative;mudes should imperative;mudo verb3;mudá
imperative;muerta fate;muerto fate;muestra by_post;muestras by_post thing;muestro give1;mueva should imperative;muevan
imperative;muevas should imperative;mueve moved3 imperative;mujer hello rel;multado happens_pp;murio verb3 fate;muro
media;muy filler hello good;mí me;móvil reach_noun;nacido fate;nacio verb3 fate;nada hello;nadar see_inf;nadie
hello;naranjo name_words;necesita hello verb3 needs;necesitaba verb3 needs;necesitaria verb3;necesito hello;negocia
imperative;negociara should;negociaramos should;negocie should imperative;negociemos should;negocien
imperative;negocies should imperative;negociá imperative;negro name_words;ni not hello;nieta rel;nieto rel;nieves
name_words;ninas rel;ninera pro;ningun not;ninguna not;ninos rel;no not;noche hello;nomas filler;nombrada
happens_pp;nombrado happens_pp;nombre thing reach_noun;nombres thing;nos me hello clitic;nosotras i;nosotros i
hello;notaria pro;notario pro;notas helpful;noticias media;novela paper;novia rel;noviembre hello;novio rel;nuera
rel;nuestra my hello any_det;nuestras my any_det;nuestro my hello any_det;nuestros my hello any_det;nueva hello;nuevo
hello;numero thing reach_noun;nunca not hello;nutricionista pro;número thing reach_noun;observaciones
feedback_noun;obviamente filler;octubre hello;odia verb3 says;odio verb3;oferta thing mine_thing;oficina hello;ofrece
imperative;ofreciera should;ofrecio may3;ofrezca should imperative;ofrezcan imperative;ofrezcas should
imperative;oftalmologo pro;ok ready;olmo name_words;olvida imperative;olvidara should;olvidaramos should;olvidate
imperative;olvide should imperative;olvidemos should;olviden imperative;olvides should imperative;olvidá
imperative;olvídate imperative;operacion own_affair;operada fate happens_pp;operado fate happens_pp;operarse
own_affair;opina verb3 opines says;opinion tip;opino opines;oposicion own_affair rehearsed;optico pro;oral
rehearsed;organice should imperative;organicen imperative;organices should imperative;organiza verb3;organizo
verb3;organizó verb3;ortodoncista pro;osteopata pro;otra hello;otro hello;otros hello;pactada set;pactamos
set_up;padre rel;paga verb3 give3 imperative send3;pagado done;pagamos done;pagan give3 send3;pagar hello giveinf
hand_inf;pagara verb3 give3 should send3 will_bring;pagare give1;pagaria would_give;pagarla giveinf;pagarlas
giveinf;pagarle giveinf infle;pagarles giveinf;pagarlo giveinf;pagarlos giveinf;pagarme giveinf infme;pagarsela
giveinf;pagarselas giveinf;pagarselo giveinf;pagarselos giveinf;pagará verb3 give3 send3 will_bring;pagina media;pago
hello verb3 give1 thing do1 gave3;pague done should imperative;paguen imperative;pagues should imperative;pagué
done;pagó hello verb3 gave3;paisajista pro;palma name_words;paloma name_words;pana rel;papa rel;papi rel;paquete
by_post;para hello imperative;parara should;pararamos should;parcero rel;pardo name_words;pare should
imperative;parece filler verb3;parecia verb3;pareja rel;paremos should;paren imperative;pares should
imperative;parrillada date;partido date;pará imperative;pasa hello give3;pasada hello;pasado done hello lent;pasamos
give1 moved1;pasan give3;pasaporte own_affair;pasar giveinf see_inf;pasara give3 will3 should;pasare give1;pasaria
would_give;pasarla giveinf;pasarlas giveinf;pasarle hello giveinf infle;pasarles giveinf infle;pasarlo
giveinf;pasarlos giveinf;pasarme giveinf infme;pasarmela giveinf infme;pasarmelo giveinf infme;pasarnos giveinf
infme;pasaron reach came3;pasarsela giveinf infle;pasarselas giveinf;pasarselo giveinf infle;pasarselos giveinf;pasará
give3 will3;pase done should handed1 lent1 ask_subj;pasear see_inf;pasemos should;paseo date;pases should;paso hello
reach give1 came3 seen1 moved3 do1 gave3;pastel by_post;pastor name_words;pasársela infle;pasárselo infle;pasé done
handed1 lent1;pasó hello reach came3 seen1 moved3 gave3;patenta imperative;patentara should;patentaramos
should;patente should imperative;patentemos should;patenten imperative;patentes should imperative;patentá
imperative;paz name_words;pedi hello;pediatra pro;pedir todo_inf;pedirle todo_inf;pedirles todo_inf;pegue
met1;pelearon verb3;peluquera pro;peluquero pro;pena name_words;pendiente hello;pensaba verb3;peor hello;perdio
verb3;perfil media;periodico media;perla name_words;permita should imperative;permitan imperative;permitas should
imperative;pero hello turn but;perro rel;pescador name_words;pescar see_inf;pida should imperative;pidamos
should;pidan imperative;pidas should imperative;pide hello verb3 imperative needs;pidiera should;pidio hello verb3
bidding needs;piedad name_words;piensa verb3 may3 opines says;piensan verb3;pierde verb3;pilar name_words;pino
name_words;pinta hand3;pintor pro;pintora pro;piso own_affair hello;pitch paper rehearsed;plan paper;planilla
thing;plano paper thing;planos paper thing;plantada stood;plantadas stood;plantado stood;plantados stood;plantilla
helpful paper;plantillas helpful;platica talks;platicamos talks;platique hello talks;plaza name_words;pliego
paper;poco hello;podcast helpful paper;podia verb3;podologo pro;podra verb3 may3;podria verb3 may3 should;podriamos
should;polas drink;pon imperative;pondra verb3 give3;pondria would_give;pone verb3 imperative;ponencia course;poner
hello giveinf;ponerla giveinf;ponerlas giveinf;ponerle giveinf;ponerles giveinf;ponerlo giveinf;ponerlos
giveinf;ponerme giveinf infme;ponernos giveinf infme;ponersela giveinf;ponerselas giveinf;ponerselo giveinf;ponerselos
giveinf;ponga should imperative;pongamos should;pongan imperative;pongas should imperative;pongo give1;ponte
imperative;poné imperative;por hello link;porque hello;portafolio paper;portal media;portfolio paper;pospone
moved3;posponemos moved1;posponga should;pospuesta moved_pp;pospuesto moved_pp;pospuso off moved3;post media;posterga
moved3;postergada moved_pp;postergado moved_pp;postergamos moved1;postergara should;postergo off moved3;postergue
should imperative;posterguen imperative;postergues should imperative;pozo name_words;ppto thing mine_thing;practicando
review_inf;practicar review_inf;prado name_words;precios thing;precipite should;precisa needs;prefiere verb3;prefirio
verb3;pregunta verb3 says imperative;preguntar see_inf todo_inf;preguntara should;preguntaramos should;preguntarle
todo_inf;preguntarles todo_inf;pregunte should imperative talks;preguntemos should;pregunten imperative;preguntes
should imperative;pregunto verb3 says talks;preguntá imperative;pregunté talks;preguntó verb3 says talks;premiada
happens_pp;premiado happens_pp;prensa media;preocupa verb3;prepara give3 imperative hand3;preparamos give1;preparando
review_inf;preparar giveinf bring review_inf;preparara give3 will3 should hand3 will_bring;prepararamos
should;preparare give1;prepararia would_give;prepararla giveinf;prepararlas giveinf;prepararle giveinf
infle;prepararles giveinf;prepararlo giveinf;prepararlos giveinf;prepararme giveinf infme;prepararsela
giveinf;prepararselas giveinf;prepararselo giveinf;prepararselos giveinf;preparará give3 will3 hand3
will_bring;prepare done should imperative ask_subj;preparemos should;preparen imperative;prepares should
imperative;preparo give1 made3 do1 gave3;prepará imperative;preparé done;preparó made3 gave3;presenta give3 imperative
hand3;presentacion date paper rehearsed;presentamos give1;presentan give3;presentar giveinf;presentara give3 will3
should will_bring;presentaramos should;presentare give1;presentaria would_give;presentarla giveinf;presentarlas
giveinf;presentarle giveinf infle;presentarles giveinf infle;presentarlo giveinf;presentarlos giveinf;presentarme
giveinf infme;presentarnos giveinf infme;presentarsela giveinf;presentarselas giveinf;presentarselo
giveinf;presentarselos giveinf;presentará give3 will3 will_bring;presente done hello should imperative
ask_subj;presentemos should;presenten imperative;presentes should imperative;presento hello give1 do1 gave3;presentá
imperative;presenté done hello;presentó hello gave3;presta give3 imperative;prestado lent;prestar giveinf;prestara
give3 should;prestaramos should;prestare give1;prestaria would_give;prestarla giveinf;prestarlas giveinf;prestarle
giveinf infle;prestarles giveinf;prestarlo giveinf;prestarlos giveinf;prestarme giveinf infme;prestarsela
giveinf;prestarselas giveinf;prestarselo giveinf;prestarselos giveinf;prestará give3;preste done should handed1
imperative lent1;prestemos should;presten imperative;prestes should imperative;presto give1 gave3;prestá
imperative;presté done handed1 lent1;prestó gave3;presupuesto hello thing mine_thing;prevista set;previsto set;prima
rel;primo rel;priorice should imperative;prioricen imperative;priorices should imperative;prioriza
imperative;priorizara should;probablemente filler;probara should;probe tried1 read1;probemos should;probo
verb3;producto paper;profe pro;profesor pro;profesora pro;programa hand3 media;programada set;programado
set;programador pro;programadora pro;programamos set_up;programe set_up;promete may3;prometi vowed1;prometimos
vowed1;prometio hello may3 vowed3;propone verb3;proporciona give3;proporcionar giveinf;proporcionara
give3;proporcionare give1;proporcionaria would_give;proporcione handed1;proporciono give1;propuesta paper thing
mine_thing;propuesto hello;propuso verb3 may3;prospero name_words;proveedor hello pro;proveedora pro;proxima
hello;proximo hello;proyecto paper;prueba verb3 imperative;pruebe should imperative;prueben imperative;pruebes should
imperative;pruebo do1;psicologa pro;psicologo pro;publico do1;publique should imperative;publiquen
imperative;publiques should imperative;pude managed1;pudimos managed1;pudo hello;puede hello verb3 may3;pueden
verb3;puedo hello;puente name_words;puerta media;pues filler;puesta set;puesto hello;puliendo review_inf;pulir
review_inf;pusiera should;puso verb3;que hello;queda verb3 imperative;quedada date;quedado hello done_pp attempt
invites;quedamos hello met1 seen1 attempt invites;quedar see_inf;quedara should;quedaramos should;quedaremos
shall1;quedaron hello;quede hello met1 should attempt invites imperative;quedemos should;queden imperative;quedes
should imperative;quedo hello verb3;quedá imperative;quedé hello met1 attempt invites;quedó hello verb3;queria hello
verb3 bidding needs;querra verb3;querria needs;quiere hello verb3 may3 is3 bidding needs;quieren hello verb3;quiero
hello;quince span;quise hello tried1 attempt;quisiera verb3;quisimos tried1;quiso hello;quita imperative;quitara
should;quitaramos should;quite should imperative;quitemos should;quiten imperative;quites should imperative;quitá
imperative;qué hello;radio media;rapidamente filler;rapidito filler;rapido filler;ratito span;rato span;reagenda
moved3;reagendada moved_pp;reagendado moved_pp;reagendamos moved1;reagende moved1;reagendo moved3;realmente
filler;recalca opines;rechace should imperative;rechacen imperative;rechaces should imperative;rechaza verb3
imperative;rechazara should;rechazo verb3;recibe helps3;reciben helps3;recibi called1;recibido called_pp;recibimos
called1;recibio reach called3;recien filler hello;reclama needs;reclamar todo_inf;reclamarle todo_inf;reclame
should;reclamo needs;recoge helps3;recogen helps3;recogi called1;recogio called3;recojo do1;recomendaba
advises;recomendacion tip;recomendar giveinf;recomendare give1;recomendarla giveinf;recomendarlas giveinf;recomendarle
giveinf;recomendarles giveinf;recomendarlo giveinf;recomendarlos giveinf;recomendarme giveinf infme;recomendarsela
giveinf;recomendarselas giveinf;recomendarselo giveinf;recomendarselos giveinf;recomendo hello verb3 advises
bidding;recomienda hello verb3 advises;recomiendo give1;reconoce opines;reconocio says;recorda remind;recordar giveinf
remind;recordarme remind;recorrer see_inf;recorta imperative;recortara should;recortaramos should;recorte should
imperative;recortemos should;recorten imperative;recortes should imperative;recortá imperative;recuerda
remind;redaccion paper;redacta give3 hand3;redactar giveinf;redactare give1;redactaria would_give;redacto give1 made3
do1;redactor pro;redactora pro;redactó made3;redes media;reduce imperative;redujera should;reduzca should
imperative;reduzcan imperative;reduzcas should imperative;reencuentro date;reenvia give3 send3;reenviada
writes;reenviado writes;reenviados writes;reenviar giveinf hand_inf;reenviara give3;reenviare give1;reenviaria
would_give;reenviarla giveinf;reenviarlas giveinf;reenviarle giveinf infle;reenviarles giveinf;reenviarlo
giveinf;reenviarlos giveinf;reenviarme giveinf infme;reenviarsela giveinf;reenviarselas giveinf;reenviarselo
giveinf;reenviarselos giveinf;reenvie done writes handed1 wrote;reenvio writes give1 gave3;reenvió writes
gave3;reenvía give3 send3;reenvío give1;reformista pro;refugio name_words;regala imperative;regalado lent;regalara
should;regalaramos should;regale should handed1 imperative lent1;regalemos should;regalen imperative;regales should
imperative;regalo by_post gave3;regalá imperative;regalé handed1 lent1;regaló gave3;registra imperative;registrara
should;registraramos should;registre should imperative;registremos should;registren imperative;registres should
imperative;registrá imperative;regresa verb3 give3;regresara verb3;regreso verb3;rehace hand3;rehago give1;rehare
give1;reinverta imperative;reinvertara should;reinvertaramos should;reinverte should imperative;reinvertemos
should;reinverten imperative;reinvertes should imperative;reinvertá imperative;reinvierta should;relato paper;relleno
do1;remedios name_words;remite give3;remiti writes wrote;remitido writes wrote;remitio writes gave3;remitir
giveinf;remitira give3;remitire give1;remitiria would_give;remito give1;renegocia imperative;renegociara
should;renegociaramos should;renegocie should imperative;renegociemos should;renegocien imperative;renegocies should
imperative;renegociá imperative;renueve should imperative;renueven imperative;renueves should imperative;renuncia
verb3;renunciara verb3;renuncie should;renuncio verb3;repara hand3;reparare give1;reparo give1;reparta should
imperative;repartan imperative;repartas should imperative;repasando review_inf;repasar review_inf;repase read1;repico
called3;repique called1;repite opines;repondre give1;repone hand3;repongo give1;reporte thing;reprograma
moved3;reprogramada moved_pp;reprogramado moved_pp;reprogramamos moved1;reprogramo moved3;reservada set;reservado
set;reservamos bring;reservar bring;reserve done set_up ask_subj;reservo bring;reservé done set_up;resista should
imperative;resistan imperative;resistas should imperative;responda should imperative;respondan imperative;respondas
should imperative;responde reach give3 answers opines hand3 answered;responden give3;responder giveinf;respondera
give3 will3 hand3;respondere give1;responderia would_give;responderla giveinf;responderlas giveinf;responderle giveinf
infle;responderles giveinf;responderlo giveinf;responderlos giveinf;responderme giveinf infme;respondernos giveinf
infme;respondersela giveinf;responderselas giveinf;responderselo giveinf;responderselos giveinf;respondi called1
wrote;respondido called_pp answered wrote;respondieron answers answered;respondio reach called3 answers opines
answered wrote;respondo give1;respuesta thing;resuelve hand3;resuelvo give1;retrasa moved3 imperative;retrasada
moved_pp;retrasado moved_pp;retrasara should;retrasaramos should;retrase should imperative;retrasemos should;retrasen
imperative;retrases should imperative;retraso moved3;retrasá imperative;retroalimentacion feedback_noun;reu
hello;reuni met1 seen1;reunimos met1 seen1;reunio verb3;reunion hello date;reunirme hello see_inf;reunirnos
see_inf;reunión hello date;revisa give3 imperative hand3;revisando review_inf;revisar giveinf review_inf;revisara
give3 will3 should hand3 will_bring;revisaramos should;revisare give1;revisaria would_give;revisarla
giveinf;revisarlas giveinf;revisarle giveinf infle;revisarles giveinf;revisarlo giveinf;revisarlos giveinf;revisarme
giveinf infme;revisarsela giveinf;revisarselas giveinf;revisarselo giveinf;revisarselos giveinf;revisará give3 will3
hand3 will_bring;revise hello should read1 imperative;revisemos should;revisen imperative;revises should
imperative;reviso give1 do1 gave3;revista media;revisá imperative;revisé hello read1;revisó gave3;rey name_words;reyes
name_words;rio name_words;rios name_words;rivera name_words;robado happens_pp;robles name_words;rojas name_words;rosa
name_words;rosario name_words;rubio name_words;ruta date;sabado hello name_words;sabe hello verb3 opines;saber
causative;sabia verb3;saca imperative;sacara should;saco made3;sal imperative;saldra verb3;sale verb3;salga should
imperative;salgamos should;salgan imperative;salgas should imperative;salgo go1;salia verb3;salida date;saliera
should;salimos go1;salio verb3 seen1;salir see_inf;salta sent_to;salto sent_to;salude called1;saludo verb3 reach
called3 met3;salvador name_words;santos name_words;saque should imperative;saquemos should;saquen imperative;saques
should imperative;script helpful;se them hello verb3 is3 imperative;sea should imperative;seamos should;sean
imperative;seas should imperative;secretaria pro rel;secretario rel;seguia verb3;seguira verb3;segun hello;seguramente
filler;semana hello;seminario date course;sentamos met1;sente met1;separa verb3 imperative;separara should;separaramos
should;separaron verb3;separe should imperative;separemos should;separen imperative;separes should imperative;separo
verb3;separá imperative;sera hello verb3;seria hello verb3;serrano name_words;sesion date;siempre filler hello;siente
opines says;sierra name_words;siga should imperative;sigamos should;sigan imperative;sigas should imperative;sigue
verb3 imperative;siguiera should;siguio verb3;simplifique should imperative;simplifiquen imperative;simplifiques
should imperative;sin hello;sino turn;slides paper;sms letter;sobre hello;sobrina rel;sobrino rel;socia hello
rel;socio hello rel;socios rel;socorro name_words;sol name_words;soledad name_words;solo filler;son verb3;sostiene
opines;startup rel;stories media;story media;su their hello any_det;suba should imperative;subamos should;suban
imperative;subas should imperative;sube verb3 imperative hand3;subi imperative lent1;subiera should;subimos go1;subio
verb3 gave3;subir giveinf;subire give1;subirla giveinf;subirlas giveinf;subirle giveinf;subirles giveinf;subirlo
giveinf;subirlos giveinf;subirsela giveinf;subirselas giveinf;subirselo giveinf;subirselos giveinf;subo give1 do1
go1;suegra rel;suegro rel;suelda hand3;suelte should;sueltes should;suena verb3;sufre verb3;sufrio verb3;sugerencia
tip;sugeria advises;sugiere hello verb3 advises;sugirio verb3 advises;suma imperative;sumara should;sumaramos
should;sume should imperative;sumemos should;sumen imperative;sumes should imperative;sumá imperative;supuestamente
filler;sus their hello any_det;suspende off;suspendida off;suspendido off;suspendieron off;suspendio off;sustituye
hand3;sé imperative;sólo filler;tabla helpful;tablon media;tacos drink;taller hello date course;tambien filler
hello;también filler hello;tampoco not;tapicero pro;tarde hello;tarifas thing;tarjeta reach_noun;tarta by_post;tb
filler;tecnica pro;tecnico pro;tel reach_noun;tele media;telefoneado called_pp attempt;telefoneamos called1;telefonee
called1 attempt;telefoneo reach called3;telefono reach_noun;television media;teléfono reach_noun;teme verb3;template
helpful paper;temprano hello;ten imperative;tendra verb3;tendria have_to;tendriamos have_to;tene imperative;tenemos
hello have_to;tenga should imperative;tengan imperative;tengas should imperative;tengo hello have_to;tenia verb3
is3;termina verb3 hand3;terminado done;terminar see_inf;terminara verb3 will_bring;termine done;termino verb3
do1;terminó verb3;tesis own_affair paper rehearsed;testea imperative;testeara should;testearamos should;testee should
imperative;testeemos should;testeen imperative;testees should imperative;testeá imperative;texto paper;tfg paper;tfm
paper;tia rel;tienda hello;tiene hello verb3 is3;tienen verb3;tiktok media;timbraron called3;timbre called1;timbro
called3;tinto hello date;tio rel;tip tip;tips tip;tirada stood;tirado stood;tita rel;tlf reach_noun;tmb filler;toda
filler;todas hello;todavia filler hello;todo filler hello;todos hello;toma verb3 imperative;tomado hello
done_pp;tomamos hello met1;tomando hello;tomar see_inf;tomara verb3 should;tomaramos should;tomare shall1;tomaremos
shall1;tomará verb3;tome hello met1 should imperative;tomemos should;tomen imperative;tomes should imperative;tomo
verb3 answers made3;tomá imperative;tomé hello met1;tomó verb3 answers made3;topa verb3;topamos met1;tope met1;topo
verb3;topografo pro;toque should imperative;toquen imperative;toques should imperative;toro name_words;torre
name_words;torres name_words;trabaja verb3 is3 imperative;trabajaba verb3;trabajan verb3;trabajara should;trabajaramos
should;trabaje should imperative;trabajemos should;trabajen imperative;trabajes should imperative;trabajo hello
verb3;trabajá imperative;trabajó verb3;traduce hand3;traducir giveinf;traductor pro;traductora pro;traduzco do1;trae
give3 hand3;traer hello giveinf bring;traera give3 hand3 will_bring;traere give1;traeria would_give;traerla
giveinf;traerlas giveinf;traerle giveinf infle;traerles giveinf;traerlo giveinf;traerlos giveinf;traerme giveinf
infme;traernos giveinf infme;traersela giveinf;traerselas giveinf;traerselo giveinf;traerselos giveinf;tragos
drink;traiga should imperative ask_subj;traigan imperative;traigas should imperative;traigo give1 bring do1;traje
lent1;trajo called3 gave3;tramita give3;tramitar giveinf;tramitare give1;tramitaria would_give;tramito
give1;transferencia thing;transferi done;transferir giveinf hand_inf;transferira give3;transferire give1;transferiria
would_give;transferirla giveinf;transferirlas giveinf;transferirle giveinf;transferirles giveinf;transferirlo
giveinf;transferirlos giveinf;transferirme giveinf infme;transferirsela giveinf;transferirselas giveinf;transferirselo
giveinf;transferirselos giveinf;transfiere give3 send3;transfiero give1;transfirio gave3;traslada give3;trasladada
moved_pp happens_pp;trasladado happens_pp;trasladar giveinf;trasladara give3;trasladare give1;trasladaria
would_give;traslado give1;traspase should;trate tried1 attempt;traumatologa pro;traumatologo pro;treinta span;tres
hello span;tropece met1;truco tip;tuit media;tutoria mentor_noun;tutorial helpful;tutorias mentor_noun;tuve hello
seen1;tuviera should;tuvimos seen1;tuvo hello verb3;tv media;twitter media;ubicar see_inf;ubicarla see_inf;ubicarlo
see_inf;ultima hello;un det hello any_det link;una det hello any_det link;unas det hello any_det link;unos det hello
any_det link;usa verb3 imperative;usaba verb3;usara should;usaramos should;use should imperative;usemos should;usen
imperative;uses should imperative;usted hello;ustedes hello;usá imperative;va verb3 sent_to is3;vaca name_words;valida
give3 imperative hand3;validar giveinf;validara give3 should will_bring;validaramos should;validaria
would_give;validará give3 will_bring;valide should imperative;validemos should;validen imperative;valides should
imperative;valido give1 do1;validá imperative;valle name_words;vamos hello go1;van verb3;vaya should
imperative;vayamos should;vayan imperative;vayas should imperative;ve verb3 imperative;vecina rel;vecino rel;vega
name_words;veinte span;vemos seen1;venda should imperative;vendamos should;vendan imperative;vendas should
imperative;vende verb3 imperative;venden verb3;vendera verb3;vendiera should;vendio verb3;vendra verb3;vendé
imperative;venga should;venia verb3;venido hello;veo seen1;ver see_inf;vera verb3;vere shall1;veremos shall1;verifica
hand3;verla see_inf;verlo see_inf;verme see_inf;vernos see_inf;version thing;veterinaria pro;veterinario pro;vez
hello;vi hello called1 seen1;viaja verb3 imperative;viajaba verb3;viajamos go1;viajara verb3 should;viajaramos
should;viajará verb3;viaje should imperative;viajemos should;viajen imperative;viajes should imperative;viajo verb3
go1;viajá imperative;viajó verb3;victoria name_words;vidal name_words;video helpful;videollamada date;vieja rel;viejo
rel;viene hello verb3 is3;viernes hello;vieron met3;villa name_words;vimos hello met1 called1 seen1;vinieron reach
came3;vino by_post verb3 reach came3;vinos drink;vio hello verb3 met3;violeta name_words;visado own_affair;visita
helps3 date imperative;visitado done_pp called_pp;visitamos called1;visitan helps3;visitar see_inf;visitara
should;visitaramos should;visitare shall1;visitaremos shall1;visite called1 should imperative;visitemos should;visiten
imperative;visites should imperative;visito reach called3;visitá imperative;visité called1;visitó reach called3;visto
hello;vitrina media;viva should imperative;vivan imperative;vivas should imperative;vive verb3 is3;viven verb3;vivia
verb3;volamos go1;volvera verb3;volviera should;volvio verb3;vos hello;voy hello go1;vuelo go1;vuelva should
imperative;vuelvan imperative;vuelvas should imperative;vuelve verb3 imperative;wasap letter reach_noun;web paper
media;whatsapp letter reach_noun;whatsappeo reach called3;workshop course;wpp letter;wsp letter;x media;y and hello;ya
filler;yerno rel;yo i hello clitic;zapatero name_words;él hello
"""


CLAUSES = """
=16:gave:feedback;^ 0;al 1 de 1 del 1 sobre 1;N 2;a 3 para 3;=13:talk;<fate> 5;luz 5;a 7;cambiar 5 casar 5 casarse 5
dar 8 empezar 5 mudarse 5 operar 5 operarse 5 ser 5 tener 5;a 9;<fate> 5 ha 6 va 10;<fate> 5 <is3> 5 anda 5 esta 5
estuvo 5 está 5 ha 6 se 11 sigue 5 tiene 5 va 10;N 12;N 12 la 13;de 14 del 14;=6:theirs;D 16;... 17;0 18 <any_det> 18
<my> 18 <their> 18;<hand3> 19;=3:advice;<should> 21;<should> 21 me 22 nos 22;<should> 21 me 22 no 23 nos 22;^ 24;q 25
que 25;^ 20 dice 26 dijo 26 dise 26;=2:plan;a 28 al 28 c 28 con 28 por 28;N 5;N 5 la 30;de 31 del 31;<rel> 32;el 33 la
33;fallecido 34 muerto 34 nacido 34;<date> 28;<date> 28 el 36 la 36 un 36 una 36;algo 16 cuando 16 cuantas 16 cuanto
16 cuantos 16 cuándo 16 cuántas 16 cuánto 16 cuántos 16 el 16 la 16 las 16 los 16 si 16 un 16 una 16;^ 38;confirma 39
dice 39 dira 39 envia 39 envía 39 manda 39 pasa 39 trae 39;caso 34 casó 34;almuerzo 29 ceno 29 desayuno 29 fallecio 34
ha 35 hay 37 me 40 murio 34 nacio 34 nos 40 paso 29 se 41 tenemos 37 tengo 37 veo 29 visito 29 voy 29;=7:waiting;0
43;^ 44;debe 45;<until> 43 D 43 antes 43 para 43;=5:mine;<until> 48;N 49;esperada 47 esperado 47 esperados 47 para 50
prometida 47 prometido 47;D 48;<them> 52 N 52 el 52 él 52;hacia 53 para 53;D 16 N 17 el 17 ella 17 él 17;<hand3> 55
<send3> 55;<until> 48 D 48;<until> 48 D 48 yo 57;devuelvo 58 doy 58 entrego 58 envio 58 envío 58 hago 58 llevo 58
mando 58 paso 58;la 59 las 59 lo 59 los 59;ira 54 la 56 las 56 lo 56 los 56 prometida 47 prometidas 47 prometido 47
prometidos 47 saldra 54 sale 54 se 60 va 54;... 61 prometida 47 prometidas 47 prometido 47 prometidos 47;... 49;0 63
<any_det> 63 <their> 63 dos 63 todo 63 tres 63;<any_det> 18 <my> 18 <their> 18 D 16;... 17 D 16;prometida 47
prometidas 47 prometido 47 prometidos 47;... 67 prometida 47 prometidas 47 prometido 47 prometidos 47;D 16 recien 17
ya 17;=6:theirs ... 17;D 16 el 16 en 16 la 16;D 16 el 70 en 16 la 70 las 18 los 18 me 71 recien 17 ya 17;<until>
16;... 73;D 16 de 74 del 74 el 18 la 18 las 18 los 18 recien 17 ya 17;el 18 la 18 las 18 los 18;<any_det> 48 de 74 del
74;entrega 69;la 78;<any_det> 48;de 74 del 74;... 51 <any_det> 62 <do1> 64 <hand3> 65 <send3> 66 <thing> 68 contesta
69 devuelve 72 entrega 75 envia 76 envio 77 envía 76 envío 77 hace 79 llamo 80 llegada 81 manda 76 mando 80 paga 69
paso 80 preparo 80 recepcion 81 reenvio 80 reenvío 80 reparte 69;<happens_pp> 5;ha 83 han 83;la 84 las 84 le 84 les 84
lo 84 los 84;devolver 52 entregar 52 enviar 52 pagar 52;=11:thinking;si 87;N 85 ^ 86 ver 88;N 28;a 90;cae 5 es 5 sera
5;N 92;N 92 la 93;de 94 del 94;N 1;de 96 del 96;... 97;=0:missed;$$ 99;=17:gave:knowledge;^ 101;con 102 en 102 para
102;N 103;a 104;<thing> 16;^ 106;<give3> 16;<give3> 16 la 108 las 108 lo 108 los 108;me 109 nos 109;y 110;... 111
<any_det> 18 <my> 18 <their> 18;D 16 y 110;... 113;<hand3> 112 <send3> 114;<rel> 15 ^ 115 aniversario 95 boda 95
cumple 95 cumpleanos 95 examen 95 fiesta 95 operacion 95 santo 95;apagado 100 comunicaba 100 comunicando 100 ocupado
100;D 28 c 28 con 28;<date> 118;<date> 118 el 119 la 119 un 119 una 119;a 30;<happens_pp> 121;<rel> 15 ^ 56 boda 95
examen 95 fiesta 95 ha 122 han 122 operacion 95;^ 56 ha 122 han 122;ha 122 han 122;=12:task;de 126;aparecieron 100
aparecio 100 llamo 100 llamó 100 llego 100 olvidar 126 olvidarme 126 olvidarse 127 vinieron 100 vino 100;aparecieron
100 aparecio 100 llamo 100 llamó 100 llego 100 vinieron 100 vino 100;en 87;=19:gave:resource;N 131;a 132;... 133;^
134;de 135 del 135;me 22 nos 22;me 22 no 137 nos 22;=4:needs_from_me;<ask_subj> 139;^ 140;la 141 lo 141;le 141 les 141
se 142;^ 138 le 141 les 141 se 142 yo 143;dice 21 dijo 21;dice 21 dijo 21 insiste 21 me 145 opina 21;, 146;...
147;<should> 148 me 22 no 137 nos 22;<should> 148;olvide 126;me 151;^ 150 se 152;^ 149 le 141 les 141 no 153 se 142 yo
143;D 28;N 155;con 156;contesta 69 devuelve 69 entrega 69 hace 79 paga 69 reparte 69;^ 158;que 87;mio 16;<my> 16 el
161 mi 16;<hand_inf> 16 corregir 162 firmar 162 leer 162 mirar 162 probar 162 repasar 162 revisar 162 testear 162
validar 162 ver 162;^ 163;a 164;... 52;0 166 <any_det> 166 <my> 166 <their> 166 eso 166 le 166 les 166 todo 166;<do1>
64 <give1> 167 acabo 167 cierro 167 firmo 167 organizo 167 reviso 167 termino 167;^ 168;^ 115;<feedback_noun> 4 <rel>
15 <they> 27 D 42 N 46 ^ 82 a 89 acompano 91 acompaño 91 aniversario 95 anotado 98 apagado 100 ayuda 105 boda 95
comentado 98 comunicaba 100 comunicando 100 corregida 98 corregido 98 cumple 95 cumpleanos 95 debe 107 dice 26 dijo 26
dise 26 el 116 estaba 117 examen 95 fiesta 95 hay 120 la 123 las 124 le 125 leida 98 leido 98 les 125 llevare 91 llevo
91 lo 124 los 124 me 40 no 128 nos 40 nunca 129 ocupado 100 operacion 95 pensaba 130 pense 130 prestamo 136 q 144 que
154 quedado 157 recien 159 recojo 91 recordar 126 repasada 98 repasado 98 revisada 98 revisado 98 santo 95 solo 159
supe 160 tenemos 120 tengo 120 va 165 veo 91 ya 159 yo 169 él 170;=18:gave:mentoring;^ 172;<any_det> 106 <thing> 16;D
5;^ 174 aniversario 175 cumple 175 cumpleanos 175;: 176;pendiente 48 prevista 48 previsto 48 prometida 48 prometido
48;con 48;<giveinf> 48 <inf_them> 48 <infle> 48 <mine_thing> 52 <todo_inf> 48 agradecer 48 comprar 48 devolver 48
entrega 178 envio 178 envío 178 felicitar 48 hablar 179 pedir 48 quedar 179 reclamar 48 regalar 48 reservar 48
respuesta 178 ver 179;^ 48;: 181;... 155 a 126 con 126;^ 21;: 184;... 185;... 185 la 186;: 184 de 187 del 186;^ 174;:
189;N 182;hacer 182;<giveinf> 48;^ 193;: 194;lado 195;mi 196;parte 195;mi 198;conmigo 195 de 197 mio 195 mios 195 por
199;paso 200;pasos 200;<giveinf> 126;<mentor_noun> 173 N 177 ^ 180 accion 182 acciones 182 almorzar 183 cenar 183
comer 183 consejo 188 consejos 188 desayunar 183 el 190 ella 190 mia 182 mio 182 nosotros 182 para 191 pendiente 182
pendientes 182 por 192 proximo 201 proximos 202 recomendacion 188 recomendaciones 185 siguiente 201 sugerencia 185
tarea 182 tip 185 tips 185 todo 203 ver 183 visitar 183 yo 182 él 190;^ 21 no 184 que 184;=23:contact;a 206;estaba 99
estabamos 99;estaba 99 estabamos 99 no 208;estaba 99 estabamos 99 no 208 nosotros 209 yo 209;cuando 210 mientras
210;oficina 206;<inf> 206 <inf_me> 206 <inf_them> 206 almorzar 206 casa 206 cenar 206 comer 206 la 212 mi 206 por 206
saludar 206 saludarme 206 tomar 206 verme 206 vernos 206 visitarme 206 visitarnos 206;coworking 206 despacho
206;sorpresa 206 visita 206;despacho 206;aca 206 aqui 206 casa 206 el 216 la 212 mi 206;... 211 a 213 al 214 conmigo
206 de 215 por 217;=1:moved;D 219;D 219 a 220 al 220 para 220;adelanta 221 aplaza 221 cambia 221 mueve 221 pasa 221
retrasa 221;adelanta 221 aplaza 221 cambia 221 mueve 221 pasa 221 retrasa 221 se 222;<set> 28 D 223;D 28 manana 28;N
225;con 226;=20:gave:referral;^ 228;N 229;a 230;... 231 ^ 228;de 232 del 232;<reach_noun> 233;^ 0 a 1 al 1 de 1 del 1
sobre 1;<helpful> 133;<any_det> 236;<helpful> 131;<any_det> 238;^ 239;de 229 del 229;<reach_noun> 241;... 240
<any_det> 242 ^ 239;N 243;<feedback_noun> 235;de 245;<feedback_noun> 235 ^ 238;feedback 235 opinion 235;comentarios
235 notas 235 observaciones 235;de 247;monton 250;devolucion 235;^ 238 cuantas 245;^ 238 cuantos 245;<any_det> 234
<feedback_noun> 235 ^ 237 a 244 algo 246 algunas 247 algunos 247 bastante 245 mi 248 mis 249 muchas 245 mucho 245
muchos 245 un 251 una 252 unas 253 unos 254 varias 247 varios 247;<their> 172;^ 256;con 257 en 257 para 257 sobre
257;N 258;con 259;<their> 0;^ 261;sobre 1;... 263 sobre 1;^ 172 a 173 al 173 con 173 de 173 en 173 para 173 sobre
173;<feedback_noun> 264 <mentor_noun> 265;... 260 con 259 corrigiendo 262 de 266 repasando 262 revisando 262;^ 131;N
268;a 269;... 270;<my> 271;<inf_me> 16 <infme> 16;^ 273;^ 172 a 173 al 173 con 173 de 173 en 173 para 173;=1:moved D
219 a 219 al 219 de 219 para 219;<date> 276;<date> 276 a 220 al 220 para 220;a 220 al 220 el 277 la 278 lo 278 para
220;=1:moved D 219 a 219 al 219 para 219;<date> 280;<date> 220;D 219 a 219 al 219 el 281 la 281 nuestra 281 nuestro
281 para 219 su 282;D 219 al 219 para 219;... 284;D 219 a 219 al 219 del 285 para 219;hora 99;ultima 287;=0:missed a
288 el 99 la 99 lo 99 nuestra 99 nuestro 99 todo 99;que 21;mejor 21;conviene 21;<have_to> 290 conviene 21 deberia 21
deberiamos 21;<have_to> 290 <should> 21 es 291 lo 291 me 292 no 293 nos 292 seria 291;^ 294;^ 294 nosotros 295 yo
295;que 296;<should> 21 la 22 lo 22 me 22 no 22;^ 298;gente 299;^ 298 a 300 eu 299 je 299 on 299 yo 299;q 301 que
301;y 302;... 303;=13:talk ... 303 ^ 294 nosotros 295 yo 295;en 297 q 304 que 305;<paper> 1;<their> 307 el 307 la
307;^ 193 de 194;voz 99;=0:missed de 310;de 310;buzon 311 buzón 311 casilla 99 contestador 99 contestadora 99 correo
312;a 313 al 313 el 313;a 313 al 313 derecho 314 directo 314 el 313;D 28 con 28 el 28 para 28;<any_det> 36 <date> 28
con 28 juntarnos 28 para 28 reunirnos 28 vernos 28;... 211;... 111 D 16;la 108 las 108 lo 108 los 108;me 320 nos 320;y
321;... 322;... 113 D 16;<until> 16 D 16;... 325;<any_det> 18 <my> 18;<my> 18 mi 18;ello 16 eso 16;tema 16;de 329 del
330 eso 16;ok 16 si 16 sí 16;respuesta 16;el 332 feedback 16 noticias 16 novedades 16 razon 16 respuesta 16 una 333;D
16 algo 16 cuando 16 cuanto 16 cuándo 16 cuánto 16 el 16 la 16 manana 16 si 16;favor 16 intro 16;intro 16;favor 16;el
336 la 337 llegar 16 saber 16 un 338 una 337;contacto 16;en 340;da 334 desaconseja 21 desaconsejo 21 dice 335 dira 335
hace 339 pondra 341 pone 341;arreglar 18 buscar 18 dejar 18 firmar 18 instalar 18 medir 18 recoger 18 terminar 18;a
343;D 16 para 17;lista 345 listas 345 listo 345 listos 345;... 346;el 347 la 347 las 347 los 347 mi 347 mis 347 su 347
sus 347;<hand3> 319 <made3> 323 <send3> 324 <will3> 16 <will_bring> 326 arregla 327 arreglara 327 corrige 328
desaconseja 21 desaconsejo 21 encarga 331 firma 328 instala 327 instalara 327 me 342 mira 328 monta 327 montara 327
montará 327 nos 342 ocupa 331 pasa 344 pinta 327 prueba 328 repara 327 repasa 328 resuelve 331 revisa 328 tendra 348
tiene 348 viene 344 vuelve 344;^ 21 yo 184;que 350;^ 108;^ 108 la 352 lo 352;me 353 nos 353;que 354;en 297 que
296;firmemente 356;<my> 139;^ 358;con 359;... 73 <until> 16;<inf> 361 <inf_me> 16 <infme> 16;^ 362;^ 22;^ 22 me 364
nos 364;^ 22 me 364 no 365 nos 364;<should> 21 me 22 ni 23 no 23 nos 22;^ 367;^ 367 me 364 no 365 nos 364 yo 368;q 366
que 369;mensaje 206 nota 206 notita 206 recado 206;mensaje 206 nota 206 notita 206 recado 206 un 371 una
371;<imperative> 21 no 21;^ 373;: 374;<imperative> 21 ni 21 no 21;^ 376;<give3> 16 <should> 21;^ 16;a 379;^ 108 iba
380 va 380;^ 378 iba 380 la 381 lo 381 va 380;^ 367 me 382 no 365 nos 382 yo 368;... 375 : 377 q 366 que 383;presento
99 presentó 99;aparecio 99 fue 99 llego 99 paso 99 pasó 99 pudo 99 se 385 vino 99;no 386 nunca 386;final 387;al 388 no
386 nunca 386;aunque 389 pero 389 y 389;acercarse 390 ir 390 pasar 390 pasarse 390 sumarse 390 unirse 390 vendria 390
venia 390 venir 390;<should> 21 <would_give> 16 me 22 ni 23 no 23 nos 22;<would_give> 16;^ 393;<give3> 16 <should> 21
<would_give> 16;<give3> 16 <would_give> 16;^ 396 iba 380 va 380;^ 395 iba 380 la 397 lo 397 va 380;^ 392 acercarse 390
ir 390 la 394 lo 394 me 398 no 365 nos 398 pasar 390 pasarse 390 sumarse 390 unirse 390 vendria 390 venia 390 venir
390 yo 368;... 375 : 377 a 391 acercarse 390 de 391 en 391 ir 390 pasar 390 pasarse 390 q 366 que 399 sumarse 390
unirse 390 vendria 390 venia 390 venir 390;lugar 184;mi 401;^ 21 que 184;de 403;opinion 404;la 405;de 406 partidaria
404 partidario 404;parte 139;mi 408 nuestra 408;de 409;<until> 139;... 411;... 410 0 412 <my> 139 cuatro 412 dos 412
tres 412 unas 412 unos 412 varias 412 varios 412;^ 139;la 414 lo 414;le 414 les 414 se 415;le 414 les 414 se 415 yo
416;^ 413 que 417;de 359;espera 419;la 420;de 356;le 359 yo 359;^ 358 que 423;a 421 convencida 422 convencido 422
esperando 424;me 379;que 426;^ 108 iba 380 la 381 lo 381 va 380;me 428 nos 428;... 375 que 429;conmigo 99;contactarme
99 hablar 431 llamarme 99 localizarme 99 verme 99;de 379 en 379;dejado 372 dicho 430 intentado 432 quedado 433;a 391
acercarse 390 de 391 en 391 ir 390 pasar 390 pasarse 390 que 391 sumarse 390 unirse 390 vendria 390 venia 390 venir
390;quedado 435;nada 99 ni 99 no 99 nunca 99;pero 437 y 437;... 438;<inf_me> 16 <infme> 43;<inf> 439 <inf_me> 439 ^
440 acercarse 390 ir 390 pasar 390 pasarse 390 sumarse 390 unirse 390 vendria 390 venia 390 venir 390;<infme> 43;^ 442
acercarse 390 ir 390 pasar 390 pasarse 390 sumarse 390 unirse 390 vendria 390 venia 390 venir 390;a 441 acercarse 390
de 391 en 391 ir 390 pasar 390 pasarse 390 que 443 sumarse 390 unirse 390 vendria 390 venia 390 venir 390;<inf> 439
<inf_me> 439 ^ 440;^ 442;a 445 que 446;=3:advice <should> 21 me 22 ni 23 no 23 nos 22;^ 448 yo 368;que 449;en 450 q
366 que 366;avisa 16 contesta 16 cuenta 16 dice 16 escribe 16 llama 16 responde 16;me 452 nos 452;y 453;... 454;...
454 a 455 con 455 en 455;comenta 456 consulta 456 habla 456 mira 456 piensa 456 pregunta 456 ve 456;^ 457;falta
359;hace 459;mano 206 persona 206;0 206 <any_det> 206 <my> 206 <their> 206 en 461;... 155 D 28;D 206;a 184;<inf_me> 16
me 16 nos 16;^ 466;^ 466 que 467;<any_det> 326 <my> 326;<any_det> 16 <my> 16;=6:theirs <their> 16 el 18 la 18 las 18
los 18 un 18 una 18;<their> 16 el 18 la 18 las 18 los 18 un 18 una 18;=6:theirs <any_det> 16 <my> 16;el 18 la 18 las
18 los 18 un 18 una 18;<give3> 16 <hand3> 469 <would_give> 16 acerca 16 arregla 16 baja 16 busca 16 cambia 470
consigue 16 corrige 470 da 174 dan 174 dara 174 daran 174 deja 471 dejara 472 dejará 472 disena 470 guarda 16 imprime
473 presta 472 prestara 474 prestará 474 redacta 470 repone 470 sustituye 470 traduce 470 trae 16;que 206;...
476;contra 184 de 184 que 184 sobre 184;el 16 la 16 las 16 los 16 su 16 sus 16 un 16 una 16;^ 479;recibire 480
recibiria 480 recibiriamos 480 tendre 480 tendremos 480 tendria 480 tendriamos 480;me 353 nos 353 recibire 480
recibiria 480 recibiriamos 480 tendre 480 tendremos 480 tendria 480 tendriamos 480 yo 481;que 482;recibire 480
recibiria 480 recibiriamos 480 tendre 480 tendremos 480 tendria 480 tendriamos 480 yo 481;que 484;<should> 21 hay 290
tengo 290;^ 486;que 487;centre 21 conviene 21 enfoque 21 olvide 21;centremos 21 conviene 21 enfoquemos 21;cuidado
21;<have_to> 290 <should> 21 lo 291 me 489 nos 490 tenga 491;<have_to> 290 <should> 21 lo 291 me 489 no 492 nos 490
tenga 491;^ 493;^ 493 yo 494;... 488 que 495;convenia 21 conviene 21 deberia 21 deberiamos 21 debia 21 debiamos 21
debo 21 habia 290 hay 290 tengo 290 tenia 290;^ 497 recibire 480 recibiria 480 recibiriamos 480 tendre 480 tendremos
480 tendria 480 tendriamos 480;^ 497 recibire 480 recibiria 480 recibiriamos 480 tendre 480 tendremos 480 tendria 480
tendriamos 480 yo 498;que 499;^ 43;<any_det> 501 ^ 43 dinero 501 plata 501;<should> 21 centre 21 conviene 21 enfoque
21 olvide 21;<should> 21 centremos 21 conviene 21 enfoquemos 21;<have_to> 290 <should> 21 lo 291 me 503 nos 504 tenga
491;<have_to> 290 <should> 21 lo 291 me 503 ni 23 no 505 nos 504 tenga 491;^ 506;^ 506 me 364 no 365 nos 364 yo 507;q
366 que 508;: 374 que 487;<inf> 21;^ 511;^ 506 recibire 480 recibiria 480 recibiriamos 480 tendre 480 tendremos 480
tendria 480 tendriamos 480;^ 506 me 382 no 365 nos 382 recibire 480 recibiria 480 recibiriamos 480 tendre 480
tendremos 480 tendria 480 tendriamos 480 yo 513;... 510 : 377 ^ 511 de 512 q 366 que 514;<have_to> 290 <should> 21
<would_give> 16 lo 291 me 503 ni 23 no 505 nos 504 tenga 491;^ 516 la 394 lo 394 me 398 no 365 nos 398 recibire 480
recibiria 480 recibiriamos 480 tendre 480 tendremos 480 tendria 480 tendriamos 480 yo 513;... 510 : 377 ^ 511 de 512 q
366 que 517;^ 497;^ 497 yo 519;que 520;me 379 nos 379;que 522;^ 493 me 428 no 364 nos 428 yo 494;... 375 D 206 que
524;<any_det> 412;^ 22 no 364;^ 526 que 527;^ 16 que 379;cabeza 184;la 530;de 531;aconsejado 403 adelantado 477
asegurado 523 comentado 464 contado 464 desaconsejado 184 dicho 525 explicado 521 garantizado 523 jurado 523 pedido
528 prometido 529 quedado 433 quitado 532 recomendado 403 recordado 521 repetido 521 sugerido 403;ver 521;a 501 que
501;=3:advice <should> 21 me 22 nos 22;<should> 21 me 22 ni 23 no 536 nos 22;^ 537 yo 368;que 538;en 539 q 366 que
366;=3:advice <have_to> 290 <should> 21 lo 291 me 503 nos 504 tenga 491;<have_to> 290 <should> 21 lo 291 me 503 ni 23
no 541 nos 504 tenga 491;^ 542 yo 507;que 543;en 544 q 366 que 366;falta 379;sin 546;<give3> 16 <would_give> 16 acerca
16 arregla 16 baja 16 busca 16 consigue 16 cuelga 16 deja 16 guarda 16 imprime 16 instala 16 monta 16 sube 16 subira
16 trae 16;<give3> 547 ^ 548;<should> 21 no 21;^ 550 le 414 les 414 se 415 yo 416;^ 526 que 551;^ 367 le 414 les 414
se 415;^ 537 le 414 les 414 no 364 se 415 yo 553;^ 526 que 554;que 5 qué 5;como 5 cuando 5 cuanto 5 cuándo 5 cuánto 5
cómo 5 donde 5 dónde 5 por 556 si 5;^ 16 recibire 480 recibiria 480 recibiriamos 480 tendre 480 tendremos 480 tendria
480 tendriamos 480 yo 481;^ 16 que 558;^ 16 me 379 recibire 480 recibiria 480 recibiriamos 480 tendre 480 tendremos
480 tendria 480 tendriamos 480 yo 481;^ 16 me 379 que 560;<any_det> 139;^ 562;: 377 que 520;algo 16 noticias 16
novedades 16 respuesta 16;^ 565 que 379;que 379;<giveinf> 16;^ 568;a 569;<advises> 205 <gave3> 462 <helps3> 463 <says>
464 <urges> 465 <vowed3> 468 ^ 475 adelanto 477 advierte 478 advirtio 478 alerto 478 anticipo 477 anticipó 477 aseguro
483 avanzo 477 aviso 485 avisó 485 comento 496 comentó 496 confirma 485 confirmo 485 confirmó 485 conto 500 debe 502
deben 502 decia 509 desaconsejado 184 dice 515 dijo 518 escribio 485 explico 521 explicó 521 ha 533 hizo 534 iba 535
iban 535 insiste 540 insistio 545 la 549 las 549 lo 549 los 549 pide 552 pidio 555 pregunta 557 preguntaba 557
pregunto 557 preguntó 557 previno 478 promete 559 prometio 561 queda 433 quedaron 433 quedo 433 quedó 433 quita 532
quitado 532 quito 532 reclama 563 reclamo 563 recordo 521 repitio 521 senalo 521 solto 564 tenia 535 tenian 535 tiene
566 tienen 567 va 570 van 570;<until> 139 D 139;... 572;D 139;=4:needs_from_me ... 574;... 410 0 412 <any_det> 573
<my> 575 cuatro 412 dos 412 tres 412 unas 412 unos 412 varias 412 varios 412;^ 139 le 414 les 414 se 415;^ 139 le 414
les 414 se 415 yo 577;^ 576 que 578;^ 537 no 364 yo 368;^ 526 que 580;<advises> 205 <gave3> 462 <helps3> 463 <says>
464 <urges> 465 <vowed3> 468 ^ 475 adelanto 477 advierte 478 advirtio 478 alerto 478 anticipo 477 anticipó 477 aseguro
483 avanzo 477 aviso 485 avisó 485 comento 496 comentó 496 confirma 485 confirmo 485 confirmó 485 conto 500 debe 502
deben 502 decia 509 desaconsejado 184 dice 515 dijo 518 escribio 485 explico 521 explicó 521 ha 533 hizo 534 iba 535
iban 535 insiste 540 insistio 545 la 549 las 549 lo 549 los 549 pide 552 pidio 581 pregunta 557 preguntaba 557
pregunto 557 preguntó 557 previno 478 promete 559 prometio 561 queda 433 quedaron 433 quedo 433 quedó 433 quita 532
quitado 532 quito 532 recordo 521 repitio 521 senalo 521 solto 564 tenia 535 tenian 535 tiene 567 tienen 567 va 570
van 570;0 412 <any_det> 412 <my> 139 cuatro 412 dos 412 tres 412 unas 412 unos 412 varias 412 varios 412;^ 583 que
417;^ 367 le 414 les 414 se 415 yo 553;que 585;... 574;... 410 <any_det> 587 <my> 575;^ 588;^ 16 me 379;^ 16 me 379
que 590;que 184;<should> 21 no 22;^ 593;=6:theirs <inf_me> 16;^ 595;de 596 en 596;nada 99 ni 99 nunca 99;y 598;...
599;<inf> 600 <inf_me> 600 ^ 595 que 522;de 601 en 601;<inf> 600 <inf_me> 600 ^ 595 acercarse 390 ir 390 pasar 390
pasarse 390 que 522 sumarse 390 unirse 390 vendria 390 venia 390 venir 390;=6:theirs me 16;a 391 acercarse 390 conmigo
433 de 603 debiendo 604 en 603 ir 390 pasar 390 pasarse 390 que 391 sumarse 390 unirse 390 vendria 390 venia 390 venir
390;acercarse 390 ir 390 le 414 les 414 pasar 390 pasarse 390 se 415 sumarse 390 unirse 390 vendria 390 venia 390
venir 390 yo 416;a 391 acercarse 390 de 391 en 391 ir 390 pasar 390 pasarse 390 que 606 saber 5 sumarse 390 unirse 390
vendria 390 venia 390 venir 390;0 412 <any_det> 412 cuatro 412 dos 412 tres 412 unas 412 unos 412 varias 412 varios
412;^ 608;... 410 0 412 <any_det> 412 <my> 139 cuatro 412 dos 412 tres 412 unas 412 unos 412 varias 412 varios 412;^
610 que 417 saber 5;... 57;<my> 612;^ 613;escribir 16 escribirme 16 llamar 16 llamarme 16;^ 615;a 616;... 410 <my>
139;^ 618;encarga 331 ocupa 331 resuelve 331;a 206 al 206 en 206 por 206;caer 621 ver 621;de 379;<inf_me> 16;^ 624;a
625 para 625;ofrecido 626;a 596 para 625;^ 620 acerco 621 acercó 621 aparecio 621 compromete 380 comprometio 380 dejo
622 dejó 622 encarga 623 ha 627 han 627 ocupa 623 ofrece 626 ofrecio 628 paso 621 pasó 621 vino 621;: 377;^ 440
acercarse 390 ir 390 pasar 390 pasarse 390 sumarse 390 unirse 390 vendria 390 venia 390 venir 390;a 443 acercarse 390
de 391 en 391 ir 390 pasar 390 pasarse 390 que 631 sumarse 390 unirse 390 vendria 390 venia 390 venir 390;a 446 que
446;<inf> 361 <inf_me> 16 <infme> 16 confirmar 16 contestar 16 entregar 16 enviar 16 firmar 16 pagar 16 responder 16;^
634;que 635;que 274;de 432;<inf_me> 16 me 16;y 639;... 640;<any_det> 18 <my> 70 el 161 mi 16;mi 16 mí 16 nosotros
16;de 643;<hand_inf> 16 <inf> 641 <inf_me> 16 <infme> 16 corregir 642 firmar 642 hablar 644 hablarle 644 hablarles 644
leer 642 mirar 642 probar 642 repasar 642 revisar 642 testear 642 validar 642 ver 642;^ 645;a 646;a 274;sensato
512;mas 649 mejor 512 preferible 512;<advises> 205 <came3> 318 <may3> 274 <opines> 306 ^ 349 aconseja 351 aseguro 355
cree 357 cuenta 360 debe 363 decia 370 dejaron 372 dejo 372 dejó 372 dice 384 dijo 400 en 402 era 407 es 407 espera
418 esta 425 está 425 falta 427 falto 427 ha 434 habia 436 iba 444 iban 447 insiste 451 insistio 451 intento 432
intentó 432 la 458 le 460 lo 458 me 571 necesita 579 nos 582 pensaba 435 pide 584 pidio 586 precisa 589 preferiria 351
prefiere 351 pregunta 557 preguntaba 557 pregunto 557 preguntó 557 promete 529 prometio 591 propone 592 propuso 592
que 594 queda 597 quedaron 602 quedo 605 quedó 605 queria 607 querria 609 quiere 611 recibira 614 recibiran 614
reclama 609 recomienda 351 regresa 617 requiere 619 se 629 solto 630 sugiere 351 tendra 614 tendran 614 tenia 632
tenian 633 tiene 636 tienen 637 trato 638 va 647 van 648 ve 650 veria 650 volvera 617 vuelve 617;... 185 : 184 ^ 21
era 403 es 403 fue 403 que 184;^ 21 era 403 es 403 fue 403 que 184;N 652 el 653 ella 653 ellos 653 él 653;de 654 del
654;=9:told;N 656;a 657;<see_inf> 99;<see_inf> 99 de 659;confirma 16 contesta 16 entrega 16 envia 16 envía 16 manda 16
puede 16 responde 16 sabe 16 sabra 16 tendra 16 tiene 16;^ 661;^ 661 me 662 nos 662;no 663;^ 48 que 181;N 665;^ 48 a
666 que 181;N 28 a 90;de 668;casa 669 ver 668;a 670 con 668 donde 668;<date> 28 N 28;de 672;... 671 <date> 28 N 28
casa 673 el 672 la 672;<date> 28 N 28 casa 673 el 672 la 672;... 671;a 674 al 674 con 675 de 675 hasta 676 para
676;<helps3> 28;me 678 nos 678;<inf> 28 <inf_me> 28 <inf_them> 28;a 680;pasa 681 pasan 681 pasara 681 pasará 681
vendra 681 vendran 681 viene 681 vienen 681;de 90;casa 683;casa 683 la 684;a 685 hasta 685 pa 685;enseno 28 enseño
28;confirma 38 dice 38 dira 38 envia 38 envía 38 manda 38 pasa 38 trae 38;con 90;... 689;<inf> 690;<helps3> 28 ^ 688
escapo 677 toca 691 voy 677;<helps3> 28 ^ 688 toca 691 vamos 677;=2:plan aqui 28;=2:plan a 28 por 694;N 695;<inf> 690
acompanar 91 llevar 91 recibir 91 recoger 91 ver 91 visitar 91;que 697;<go1> 677 <they> 679 N 682 acompano 91 acompaño
91 iremos 686 le 687 les 687 llevo 91 me 692 nos 693 pasa 696 recojo 91 tenemos 698 tengo 698 vamos 686 vendra 696 veo
91 viene 696 vienen 696 voy 686;mejor 512;vale 512;de 512;hablar 702;lo 700 mas 701 mejor 512 nada 702 ni 703 no 512
que 366;me 22 mejor 137 no 137 nos 22;^ 705;: 704 q 706 que 706;postres 206;los 708 mitad 206;final 206 rato 206;tarde
206;a 709 al 710 despues 206 luego 206 mas 711 tambien 206 también 206 tarde 206;final 206 linea 206 meet 206 pantalla
206 rato 206 remoto 206 teams 206 telefono 206 teléfono 206 videollamada 206 zoom 206;linea 206 meet 206 pantalla 206
remoto 206 teams 206 telefono 206 teléfono 206 videollamada 206 zoom 206;a 709 al 713 desde 714 despues 206 en 714
luego 206 mas 711 por 714 tambien 206 también 206;ahi 206 al 714 alli 206 desde 714 en 714 por 714 tambien 206 también
206;verme 155 vernos 155;oficina 155;casa 155 la 718;aqui 155 casa 155 la 718;D 28 a 717 aqui 155 en 719 por 720;ahi
206 alli 206 tambien 206 también 206;aviso 206 avisó 206 conto 206 dijo 206 llamo 206 llamó 206;me 723;que 724;el 725
la 725 quien 724;<called_pp> 206 bajado 206 estado 206 pasado 206 subido 206 venido 206;$$ 28;$$ 28 tambien 728
también 728;espera 729 esperan 729;a 206 por 206;al 714 desde 714 en 714 por 714;apunta 729 apuntan 729 conecto 732
conectó 732 unio 732;andaba 206 estaba 206 estuvo 206 fue 206 vino 206;... 155;<inf> 735 <inf_me> 735 <inf_them>
735;=2:plan a 736;<inf> 735 <inf_me> 735 <inf_them> 735 verme 155 vernos 155;$$ 28 D 737 a 738 aqui 155 en 719 por 720
tambien 728 también 728;a 736;$$ 28 D 740 a 736 tambien 728 también 728;=23:contact tarde 206;... 707 : 704 aparecio
712 entro 715 estaba 716 estara 721 estaran 721 estuvo 722 fue 726 ha 727 han 727 llego 712 nos 730 pasara 721 pasaran
721 pasará 721 paso 731 pasó 731 q 706 que 706 se 733 tambien 734 también 734 vendra 739 vendran 739 viene 741 vienen
741 vinieron 206 vino 742;lectura 16 mano 16 ojeada 16 ojo 16 repaso 16 vistazo 16 vuelta 16;un 744 una 744;su
106;arregla 327 arreglara 327 corrige 328 da 745 dara 745 desaconseja 21 desaconsejo 21 echa 745 echara 745 firma 328
instala 327 instalara 327 me 342 mira 328 monta 327 montara 327 montará 327 nos 342 pinta 327 prueba 328 repara 327
repasa 328 revisa 328 tendra 348 tendre 746 tendremos 746 tiene 348;=21:gave:encouragement;^ 748;N 749;a 750;que
5;aliento 749 animo 749 animos 749 apoyo 749 fuerza 749 porras 749 ánimo 749;aliento 749 animo 749 animos 749 apoyo
749 fuerza 749 mucha 753 mucho 753 muchos 753 porras 749 ánimo 749;N 184;de 755;=7:waiting l 43;=7:waiting de 757 del
43;espera 758;mejor 87;juicio 184;alentar 751 alentarla 749 alentarlo 749 animar 751 animarla 749 animarle 749
animarlo 749 avisar 752 avisarme 752 consolar 751 consolarla 749 consolarlo 749 contar 752 contarme 752 darle 754
darles 754 decir 752 decirme 752 echarle 754 echarles 754 felicitar 751 felicitarla 749 felicitarle 749 felicitarlo
749 juicio 756 la 759 lo 760 meterle 754 su 761 tranquilizar 751 tranquilizarla 749 tranquilizarlo 749;<inf_me> 206;de
763;<see_inf> 206;de 765;<inf_me> 206 <see_inf> 206;de 767;mia 48;^ 101 a 102 con 102 de 102 sobre 102;dudas 770;dudas
770 las 771 sus 771 unas 771;=23:contact la 206;a 773 al 206 del 206;N 774;a 775;^ 511 que 350;que 656;en 778 que
656;N 779;a 780 en 778 que 656;la 181 las 181 lo 181 los 181;le 181 les 181 se 782;le 181 les 181 se 782 yo 783;:
784;<inf> 28 D 28 vernos 28;<give3> 16 <hand3> 16 <send3> 16 busca 16 contacta 16 escribe 16 habla 16 llama 16;^ 787;^
787 me 788;<they> 789 el 789 él 789;<inf> 28 D 28 que 790 vernos 28;de 786 en 791 para 786 que 786;N 792;que 790;con
793 en 794;de 786 en 786 para 786 que 786;N 796;con 797;N 206;=10:thanks;a 800;=10:thanks a 800;con 800;N
501;=7:waiting de 804 del 804;<they> 43 conteste 43 decida 43 diga 43 el 43 elija 43 envie 43 envíe 43 firme 43 la 43
mande 43 responda 43 su 43 sus 43;^ 806;^ 806 que 807;^ 806 a 808 que 807;esperar 809;a 810 esperar 809;a 810 esperar
809 que 811;parecer 5;dia 87;de 99;atras 815 detras 815;que 43;=7:waiting a 817 que 43;atras 815 detras 815 esperando
818;con 206;=13:talk <they> 5;que 821;de 822;^ 172 a 173;=15:gave:intro;^ 825;N 826;N 826 a 827 con 827 y 827;N 828;:
829;a 826 con 826 de 826 entre 826;intro 831 introduccion 831 presentacion 831 puente 831;el 832 la 832 una
832;<give3> 16 <hand3> 16 <send3> 16 sube 16;^ 834;<any_det> 326;<give3> 836 <hand3> 836 <send3> 836 sube 836;D 835 ^
837;que 838;<would_give> 48;<inf> 48;^ 841;a 842;^ 840 iba 843 ibamos 843;^ 840;la 845 lo 845;^ 840 iba 843 ibamos 843
le 844 les 844 se 846;que 847;N 848;a 849 que 847;recibire 480 recibiria 480 recibiriamos 480 tendre 480 tendria 480
tendriamos 480;me 353 nos 353 recibire 480 recibiria 480 recibiriamos 480 tendre 480 tendria 480 tendriamos 480 yo
851;que 852;N 102;a 854;N 102 ^ 172;^ 172 a 856;=0:missed <inf> 99 <see_inf> 99;a 858;conseguido 858 llegado 859
logrado 858 podido 858;el 43 la 43 las 43 los 43 su 43;^ 861;^ 861 aun 862 todavia 862;conseguido 858 contestado 99
enviado 99 escrito 99 llamado 99 llegado 859 logrado 858 mandado 99 podido 858 recibi 863 recibido 863 respondido
99;conseguido 858 llegado 859 logrado 858 podido 858 recibi 863 recibido 863;he 99 hemos 99;agradeci 99 busque 99
busqué 99 conteste 99 contesté 99 envie 99 envié 99 ha 860 he 864 hemos 865 la 866 le 866 les 866 lo 866 mande 99
mandé 99 recibi 863 recibido 863 respondi 99 visite 99 visité 99;no 867;^ 837;que 869;<give1> 48;^ 871;<give1> 48
<would_give> 48;^ 873 iba 843 ibamos 843;^ 873;la 875 lo 875;^ 840 iba 843 ibamos 843 la 872 le 874 les 874 lo 872 se
876;que 877;N 878;a 879 que 847;^ 837 recibire 480 recibiria 480 recibiriamos 480 tendre 480 tendria 480 tendriamos
480 yo 851;que 881;a 102 con 102 en 102;... 883 ^ 101 a 102 con 102 en 102;N 884;a 885;=22:gave:volunteering;^
887;alimentos 888;de 889;algo 206 un 206 una 206;charla 206 conversacion 206 discusion 206;a 229 para
229;recomendacion 893;de 894;cruzo 99;vemos 99;coincido 99 llamo 99 me 896 nos 897 veo 99;es 155 sera 155;... 899;con
887 en 887 para 887;comida 901;alimentos 901 bocadillos 901 bolsas 901 cenas 901 comida 901 comidas 901 la 902 ropa
901;^ 903;comunitario 888 social 888;<any_det> 1;N 906;<any_det> 98 a 849 con 907 que 847;contacto 241 correo 241
datos 241 nombre 241 numero 241 número 241 telefono 241 teléfono 241;mi 238 mis 238 nuestra 238;<any_det> 131;tipo
131;apuntes 131 checklist 131 contrato 912 excel 131 guia 131 hoja 131 libro 131 libros 131 lista 131 manual 131
modelo 131 notas 131 plantilla 131 plantillas 131 presentacion 131 receta 131;^ 913;<any_det> 909 ^ 911 mi 914 mis 914
nuestra 914 nuestras 914 nuestro 914;N 915;^ 913 experiencia 102;<any_det> 909 ^ 910 a 916 mi 917 mis 914 nuestra 914
nuestras 914 nuestro 914;: 784 mia 48;<paper> 0 <rehearsed> 0;<their> 920 el 920 la 920;^ 921;<review_inf>
922;<review_inf> 922 a 923;=14:together;N 924 nosotros 925;N 826 a 827;a 827 con 827 y 927;N 928;a 929;N 826 ^ 825;c
826 con 931 y 927;N 932;N 928 a 929;correo 934 email 934 linkedin 934 mail 934 wasap 934 whatsapp 934;a 933 por 935
via 935 vía 935;el 36 la 36 nuestra 36 nuestro 36 que 869 su 36;el 36 la 36 nuestra 36 nuestro 36 su 36;a 849 el 36 la
36 nuestra 36 nuestro 36 que 847 su 36;recibire 480 recibiria 480 recibiriamos 480 tendre 480 tendria 480 tendriamos
480 yo 851;el 36 la 36 nuestra 36 nuestro 36 que 940 su 36;dia 184;del 942 recibido 184;=8:asked;a 944;N 944;a 946 con
944;experiencia 102;mi 948;dudas 102 preguntas 102;las 950 sus 950;que 940;cuenta 181;mi 953;de 954;<any_det> 98 con
907;correos 206 mails 206 mensajes 206;palabras 206;correos 206 de 957 mensajes 206 palabra 206 palabras 206 unas
958;correos 206 mensajes 206 palabra 206 palabras 206 unas 958;roja 888;^ 887 en 888;N 962;a 963;0 87 anos 87
cincuenta 87 cuarenta 87 noventa 87 ochenta 87 sesenta 87 setenta 87 treinta 87 veinte 87;vueltas 99;contacto 241
datos 241 nombre 241 telefono 241 teléfono 241;<any_det> 967;encargo 48;me 969;^ 48 pendiente 181;falta 971 faltan 971
pendiente 971 queda 971 quedan 971;parte 972;eso 970 mi 973 planton 99;llamado 99 visto 99;<see_inf> 87 haber
975;<see_inf> 87;haber 99 llamar 99 ver 99;a 5;<giveinf> 48 <inf_them> 48;=5:mine 0 181 cien 181 cincuenta 181 treinta
181 unos 181 veinte 181;N 981;=13:talk q 5 que 5;N 126;a 984 con 984 y 984;N 985;N 985 a 986;<inf_them> 48;^
988;contacto 126;en 990;=5:mine 0 181 ^ 980 a 982 admitir 983 cien 181 cincuenta 181 conectar 987 conectarlos 126
confesar 983 de 989 decir 983 dinero 181 juntar 987 juntarlos 126 ponerlos 991 presentar 987 presentarlos 126 que 989
reconocer 983 treinta 181 unos 181 veinte 181;<my> 268 mi 914 mis 914 nuestra 914 nuestras 914 nuestro 914;N
993;<any_det> 271 a 994 mi 914 mis 914 nuestra 914 nuestras 914 nuestro 914;a 229 con 229;N 996;N 996 a 997;<clitic>
659 <see_inf> 99;no 999;que 1000 sin 999;... 1001;hace 1002 que 821;<see_inf> 28;<course> 102;de 1005;clases 1006 hora
1006 horas 1006 sesiones 1006;... 231;de 1008 del 1008;<reach_noun> 1009 contacto 241 correo 241 datos 241 nombre 241
numero 241 número 241 telefono 241 teléfono 241;<any_det> 909 <my> 268;N 1011;^ 101 a 102 de 102 en 102 para 102 sobre
102;<course> 1013;^ 0 a 1 de 1;^ 0 desempeno 1015;^ 0 a 1 anual 1015 de 1016;<course> 1013 devolucion 1017 evaluacion
1017;gracias 802;devolucion 1017 evaluacion 1017;la 1020 su 1020 una 1020;^ 0 a 1 de 1 del 1 sobre 1;comentarios 1022
impresiones 1022 opinion 1022 parecer 1022;a 102;<course> 1013 cable 1024;<course> 1013 clases 1006 devolucion 1017
evaluacion 1017 hora 1006 horas 1006 sesiones 1006;0 1007 <any_det> 1010 <reach_noun> 1009 a 1012 cuatro 1007 dos 1007
el 1014 gracias 802 la 1018 las 1019 le 1021 mi 1023 mis 1023 su 1020 tres 1007 un 1025 una 1026 varias 1007;<any_det>
74;<give3> 836 <hand3> 836 <send3> 836 <should> 21 acaba 1028 me 22 ni 23 no 23 nos 22 sube 836 termina 1028;D 835 ^
1029 me 382 no 365 nos 382 yo 368;... 375 : 377 q 366 que 1030;=13:talk D 835 ^ 837;que 1032;el 1014 la 1014 un 1014
una 1014;=9:told ^ 840 iba 843 ibamos 843 la 872 le 874 les 874 lo 872 se 876;en 778 que 1035;N 1036;arreglo 48 leo 48
mando 48 miro 48 paso 48 pienso 48 preparo 48 reviso 48;^ 1038;la 1039 las 1039 lo 1039 los 1039;la 1039 las 1039 lo
1039 los 1039 se 1040;=5:mine <would_give> 48 arreglo 48 leo 48 mando 48 miro 48 paso 48 pienso 48 preparo 48 reviso
48;^ 1042;la 1043 las 1039 lo 1043 los 1039;=9:told <clitic> 181 ^ 840 iba 843 ibamos 843 la 1039 las 1039 le 844 les
844 lo 1039 los 1039 se 1044;a 1037 en 778 q 1041 que 1045;^ 840 la 872 le 875 les 875 lo 872 se 876;que 1047;N
1048;=5:mine <would_give> 48;^ 1050;la 1051 lo 1051;<clitic> 181 ^ 840 le 845 les 845 se 1052;a 1049 que 1053;<give3>
836 <hand3> 836 <send3> 836 <should> 21 <would_give> 16 acaba 1028 me 22 ni 23 no 23 nos 22 sube 836 termina 1028;^
367 recibire 480 recibiria 480 recibiriamos 480 tendre 480 tendria 480 tendriamos 480;D 835 ^ 1055 la 394 lo 394 me
398 no 365 nos 398 recibire 480 recibiria 480 recibiriamos 480 tendre 480 tendria 480 tendriamos 480 yo 1056;... 375 :
377 q 366 que 1057;<course> 1013 clases 1006 hora 1006 horas 1006 sesiones 1006;0 1007 cuatro 1007 dos 1007 el 1014 la
1014 tres 1007 un 1014 una 1059 varias 1007;<any_det> 612;<do1> 1061 <give1> 1061;^ 1062;yo 1063;a 749;porras
1065;cable 1024;a 102 con 102;mano 1068;porras 1065 un 1067 una 1069;a 99;menos 1071;de 1072;da 334 dice 335 dira 335
hace 339 pondra 341 pone 341;me 1074 nos 1074;mi 184 mí 184;quedado 433;^ 624 acercarse 390 ir 390 pasar 390 pasarse
390 sumarse 390 unirse 390 vendria 390 venia 390 venir 390;a 1078 acercarse 390 de 391 en 391 ir 390 pasar 390 pasarse
390 que 391 sumarse 390 unirse 390 vendria 390 venia 390 venir 390;<give3> 16 <would_give> 16 acerca 16 arregla 16
baja 16 busca 16 consigue 16 deja 16 guarda 16 imprime 16 trae 16;prometido 529 quedado 433;^ 1080 ha 1081 la 549 las
549 lo 549 los 549 queda 433 quedaron 433 quedo 433 quedó 433 tiene 566 tienen 567 va 570 van 570;^ 1080 ha 1081 la
549 las 549 lo 549 los 549 queda 433 quedaron 433 quedo 433 quedó 433 tiene 567 tienen 567 va 570 van 570;^ 595 que
522;de 1084 en 1084;^ 595 acercarse 390 ir 390 pasar 390 pasarse 390 que 522 sumarse 390 unirse 390 vendria 390 venia
390 venir 390;a 391 acercarse 390 conmigo 433 de 1086 en 1086 ir 390 pasar 390 pasarse 390 que 391 sumarse 390 unirse
390 vendria 390 venia 390 venir 390;compromete 380 comprometio 380 encarga 623 ocupa 623 ofrecio 380;a 391 acercarse
390 de 391 en 391 ir 390 pasar 390 pasarse 390 que 1078 sumarse 390 unirse 390 vendria 390 venia 390 venir 390;<may3>
274 ^ 1075 cual 5 cuales 5 de 1076 debe 274 dijo 435 en 402 ha 1077 habia 436 iba 1079 me 1082 nos 1083 pensaba 435
queda 597 quedaron 1085 quedo 1087 quedó 1087 queria 435 se 1088 tenia 1089 tiene 637 tienen 637 va 648 van 648;de
1076 en 402;de 43 del 43;agenda 28;de 220 del 220;, 184 ^ 21;ausencia 99 lugar 1095;<them> 184 N 184;de 1097 del
1097;N 5 el 5 ella 5 ellas 5 ellos 5 él 5;, 184;lugar 1100 opinion 184;lugar 1095;agenda 28 cuanto 821 espera 1092 la
1093 lugar 1094 mi 1096 opinion 1098 que 1099 su 1101 tu 1102 vez 1094;de 48;yo 1104;<rehearsed> 0;<their> 1106;^
1107;N 1108;<their> 1 ^ 1107 con 1109;^ 1107 con 1109;a 101 como 101 cómo 101 el 101 la 101 las 101 los 101;^
1112;como 102 cómo 102;... 1114 a 102 como 102 cómo 102;N 1115 ^ 101;a 1116 como 102 cómo 102;<media> 87;<media> 87 el
1118 la 1118 las 1118 los 1118 su 1118 sus 1118 un 1118 una 1118;en 1119 por 1119;a 799 la 1020 le 1021 su 1020 una
1020;al 206 desde 206 por 206;N 1122;a 799;=23:contact <any_det> 909 mi 914 mis 914 nuestra 914 nuestras 914 nuestro
914;N 1125;<any_det> 1010 <reach_noun> 1009 a 1126 mi 914 mis 914 nuestra 914 nuestras 914 nuestro 914;<inf> 16;^
1128;^ 1128 de 1129;suya 1130;trabajo 1130 turno 1130;cosa 1131 de 406 partidaria 404 partidario 404 su 1132;0 925
casi 925 cinco 925 como 925 cuatro 925 dos 925 muchas 925 muchos 925 tres 925 un 925 una 925 unas 925 unos 925;N 87;N
87 la 1135;de 1136 del 1136;aniversario 1137 cumple 1137 cumpleanos 1137 santo 1137;aniversario 1137 cosa 1131 cumple
1137 cumpleanos 1137 de 406 el 1138 partidaria 404 partidario 404 santo 1137 su 1132;preguntar 944;para 1140;N 1141;a
1142;podcast 87 video 87;entrevista 87;podcast 87;de 87;charla 1147;el 1144 la 1145 que 87 un 1146 una 1148;=7:waiting
respuesta 43;me 43;a 817 de 804 del 804 el 43 la 1150 noticias 43 que 1151 respuesta 43 su 43 sus 43;vano 99;=0:missed
buen 99;nada 99 no 99;0 99 dos 99 en 1153 hasta 99 horas 99 media 99 toda 99 un 1154 una 99 y 1155;N 1156;a 1157;me
501 nos 501;que 1159;^ 193 de 1160 que 1159;<set> 28 a 421 convencida 422 convencido 422 en 1093 esperando 424
pendiente 1161;=14:together N 206 el 799 la 799;N 206 con 206 tambien 1163 también 1163;dos 925;cuatro 925 dos 925
tres 925;con 206 las 1165 los 1166 todos 925;N 206 el 799 la 799;N 206 tambien 1168 también 1168;de 757 del 43;espera
1170;la 1171;D 28 a 28 en 28 por 28;a 1172 convidada 1173 convidado 1173 esperando 818 invitada 1173 invitado 1173
invitados 1173;bien 87 bueno 87 dpm 87;a 43;=7:waiting el 43 la 43 lo 43 que 43 su 43 sus 43;de 1177 del 1177;a 1172
atenta 1176 atento 1176 convidada 1173 convidado 1173 esperando 818 invitada 1173 invitado 1173 invitados 1173
pendiente 1178 pendientes 1178 pensando 87;capacitando 855 ensenando 855 entrenando 855 formando 855 instruyendo 855
orientando 855;animos 749 fuerza 749;rato 206;... 1180 animandola 749 animandole 749 animandolo 749 charlando 206 con
206 dandole 1181 donde 206 en 206 ensenandole 102 explicandole 102 hablando 206 mostrandole 102 platicando 206 reunida
206 reunido 206 tomando 206 un 1182;... 1180 animandola 749 animandole 749 animandolo 749 charlando 206 con 206
dandole 1181 en 206 ensenandole 102 explicandole 102 hablando 206 juntos 206 mostrandole 102 reunidas 206 reunidos 206
revisando 206 tomando 206 trabajando 206 viendo 206;N 206 tambien 925 también 925;<giveinf> 48 <inf_them> 48 su 43 sus
43;N 43;de 1187 del 1187;... 1188;el 1189 la 1189 las 1189 los 1189 su 43 sus 43;^ 1190;N 379 ^ 988 a 810 esperar 809
me 379 nos 379;el 1189 la 1189 las 1189 los 1189;^ 1193;^ 1186 a 810 aun 1191 conectar 987 conectarlos 126 de 989
esperar 809 juntar 987 juntarlos 126 ponerlos 991 presentar 987 presentarlos 126 que 1192 solo 1194 sólo 1194 todavia
1191;su 43 sus 43;^ 1196 aun 1191 solo 1194 sólo 1194 todavia 1191;=0:missed <date> 99;=0:missed <date> 99 la
1198;=0:missed <date> 99 a 1199 al 1198 el 1198 la 1198 su 1198 una 1198;a 1200;^ 193 que 426;<their> 0 el 0 la 0;^
1203;a 1204 al 1204 de 1204 del 1204 sobre 1204;^ 101 en 102;N 1206;a 1207;del 285;<moved_pp> 1209 N 726;cobertura
99;de 1211;^ 887 de 888 del 888;biblioteca 1213 clase 1213 colegio 1213 escuela 1213 hospital 1213 instituto 1213
residencia 1213;biblioteca 1213 clase 1213 colegio 1213 escuela 1213 hospital 1213 instituto 1213 la 1214 residencia
1213;a 1215 al 1215 en 1215;... 1216;casa 206;de 206;=23:contact ayudar 1217 casa 206 contar 1217 hablar 1217 la 1218
leer 1217 lo 1219 servir 1217 tocar 1217 ver 206 visitar 206;a 206 al 206;=23:contact N 1221;a 1220 al 206 con 1222
donde 206;=23:contact ayudar 1217 contar 1217 hablar 1217 leer 1217 servir 1217 tocar 1217;a 1224 al 206 con 206
juntos 206 por 206;de 1004;=10:thanks el 5 ella 5 ello 5 eso 5 mi 5 mí 5 nosotros 5 él 5;N 800 a 1227;^ 887 con 888 de
888 en 888 para 888;voluntariado 1229;de 1230;<date> 220 cita 220;el 1232 la 1232 nuestra 1232 nuestro 1232 su
1232;<hand3> 1028 <send3> 1028 acaba 1028 termina 1028;^ 1234 me 428 nos 428;... 375 que 1235;la 212 verme 206 vernos
206 visitarme 206;casa 206 la 212;a 1237 el 1232 la 1232 nuestra 1232 nuestro 1232 por 1238 su 1232;anular 99 aplazar
99 cancelar 99 desconvocar 99 posponer 99 suspender 99;el 99 la 99 nuestra 99 nuestro 99;aire 1241;=0:missed el 99 la
99 nuestra 99 nuestro 99;^ 16 el 1242 nada 1243;de 379 en 1244 pendiente 1241;que 1240;a 1237 por 1238;adelantado 1233
aplazado 1233 cambiado 1233 corrido 1233 dejado 372 dicho 1236 fallecido 34 movido 1233 muerto 34 nacido 34 pasado
1239 pospuesto 1233 que 1240 quedado 1245 retrasado 1233 tenido 1246 trasladado 1233 venido 1247;=0:missed en
659;acordado 99 agendado 99 que 1240 quedado 1249 tenido 1246;las 28;D 28 a 1251 el 28 en 28 para 28;N 1252;=0:missed
con 1253;acordado 99 agendado 99 quedado 1254;a 229 con 229 en 229;N 1256;de 1257 por 1257;=23:contact N
1256;=23:contact bien 1258 de 1257 por 1259;<inf> 126 ver 87;que 1261;no 99;que 1263;... 1001 mucho 1264;adelantado
1233 aplazado 1233 cambiado 1233 corrido 1233 movido 1233 pasado 1239 pospuesto 1233 que 1240 retrasado 1233 tenido
1246 trasladado 1233 venido 1247;<inf_them> 48 <infle> 48;^ 1267;<giveinf> 48 <inf_them> 48 <todo_inf> 48;conteste 43
decida 43 diga 43 elija 43 envie 43 envíe 43 firme 43 mande 43 responda 43 su 43 sus 43;^ 1270;^ 1270 que 1271;^ 1270
a 1272 que 1271;<inf> 126 ^ 1269 admitir 983 conectar 987 conectarlos 126 confesar 983 decir 983 esperar 1273 juntar
987 juntarlos 126 pensar 87 ponerlos 991 presentar 987 presentarlos 126 reconocer 983;^ 988 almuerzo 155 de 1268 junta
155 que 1274 reunion 155 reunión 155;<my> 268;N 1276;a 1277;N 262;^ 261 con 1279;con 826;N 1281;a 1282;<any_det> 0
<their> 0;^ 1284;N 1285;<their> 1 ^ 261 con 1286;N 888;a 1288;<any_det> 242;N 1290;0 1007 <any_det> 234 <reach_noun>
1009 a 1291 cuatro 1007 dos 1007 tres 1007 una 1007 varias 1007;<infle> 48;^ 1293 admitir 983 confesar 983 decir 983
reconocer 983;<any_det> 242 a 1291;q 1041 que 1041;<any_det> 242 mi 914 mis 914 nuestra 914 nuestras 914 nuestro 914;N
1297;<any_det> 242 a 1298 mi 914 mis 914 nuestra 914 nuestras 914 nuestro 914;<date> 220 ^ 913 cita 220;<any_det> 234
<reach_noun> 1009 a 1298 el 1232 la 1232 mi 914 mis 914 nuestra 1300 nuestras 914 nuestro 1300 su 1232;^ 1028;N 1302;a
1303;N 928 a 929 por 935 via 935 vía 935;=5:mine que 48;con 827;contacto 1307;en 1308;N 1309;a 827 con 931 y 927;N
1311;N 928 a 1312;contacto 1313;a 1310 en 1314;para 28;=23:contact <them> 1316 N 1252;a 989;=5:mine ^ 1267 ir 1318
juntarnos 28 pasar 1318 pasarme 1318 vernos 28;=5:mine ^ 1267 almorzar 28 comer 28 hablar 28 ir 1318 juntarnos 28
pasar 1318 pasarme 1318 reunirnos 28 tomar 28 vernos 28;=2:plan el 28;D 28 a 1251 con 1317 de 1319 el 28 en 1320 para
1321;<pro> 229;al 1323 el 1323 la 1323 mi 1323 nuestra 1323 nuestro 1323 un 1323 una 1323;a 1324 al 1323 el 1323 la
1323 mi 1323 nuestra 1323 nuestro 1323 un 1323 una 1323;N 1325;a 1326;mi 914 mis 914 nuestra 914 nuestras 914 nuestro
914;N 1328;a 1329 mi 914 mis 914 nuestra 914 nuestras 914 nuestro 914;<done_pp> 206 <lent> 1278 adelantado 1233
animado 751 aplazado 1233 ayudado 886 cambiado 1233 comentado 1280 conectado 1283 consolado 751 contestado 1124
corregido 1287 corrido 1233 cubierto 1289 dado 1292 de 1294 dejado 1295 dicho 1296 enviado 1299 escrito 1124
facilitado 1295 felicitado 751 llamado 1124 mandado 1299 mirado 1280 movido 1233 pasado 1301 pedido 1304 pospuesto
1233 presentado 1305 prometido 1306 puesto 1315 que 1240 quedado 1322 recomendado 1327 reemplazado 1289 reenviado 1330
repasado 1287 respondido 1124 retrasado 1233 revisado 1287 sustituido 1289 telefoneado 1124 tenido 1246 tranquilizado
751 trasladado 1233 visto 207;<any_det> 242 a 1291 el 1232 la 1232 nuestra 1232 nuestro 1232 su 1232;=2:plan que 790;D
28 a 1251 el 28 en 1333 para 28;=23:contact <them> 1316 N 1334;^ 1293 juntarnos 28 vernos 28;^ 1293 almorzar 28 comer
28 hablar 28 juntarnos 28 que 790 reunirnos 28 tomar 28 vernos 28;D 28 a 1251 con 1335 de 1336 el 28 en 1337 para
1321;<done_pp> 206 <lent> 1278 adelantado 1233 animado 751 aplazado 1233 ayudado 886 cambiado 1233 comentado 1280
conectado 1283 consolado 751 contestado 1124 corregido 1287 corrido 1233 cubierto 1289 dado 1295 dejado 1295 enviado
1295 escrito 1124 facilitado 1295 felicitado 751 llamado 1124 mandado 1295 mirado 1280 movido 1233 pasado 1332
pospuesto 1233 presentado 1305 puesto 1315 que 1240 quedado 1338 reemplazado 1289 repasado 1287 respondido 1124
retrasado 1233 revisado 1287 sustituido 1289 telefoneado 1124 tenido 1246 tranquilizado 751 trasladado 1233 visto
207;^ 172 a 173 de 173 en 173;mentor 1340 mentora 1340;<course> 1013 intro 831 introduccion 831 presentacion 831
puente 831;<course> 1013 devolucion 1017 evaluacion 1017 intro 831 introduccion 831 presentacion 831 puente
831;=23:contact <course> 1013;=23:contact <course> 1013 devolucion 1017 evaluacion 1017 intro 831 introduccion 831
presentacion 831 puente 831 visita 207;^ 887 con 888 en 888;call 206 de 1341 el 1342 la 1343 le 1021 su 1020 un 1344
una 1345 voluntariado 1346 zoom 206;=23:contact visita 207;call 206 un 206 una 1348 voluntariado 1346 zoom 206;cumple
965 cumplia 965;<inf> 439 <inf_me> 439 <see_inf> 99 ^ 440;a 1351 que 446;a 659;por 230;a 827 con 827 y 827;N 1355;:
829 N 828 de 1356 entre 1356;a 206 al 206 con 206 un 206;D 219 a 219 al 219 para 219;antes 48;breve 48;semana
48;<until> 48 D 48 cuanto 1360 en 1361 esta 1362;antes 16;viene 16;que 1365;mes 1366;breve 16;semana 16;mes 16;semana
1366;cuanto 1364 el 1367 en 1368 esta 1369 este 1370 la 1371 pronto 16;<do1> 1363 <hand3> 1372 <send3> 1372 acerco 52
avisare 48 aviso 48 comenta 456 consulta 456 contacto 48 dejo 52 devuelvo 52 doy 52 envio 52 envío 52 escribire 48
escribo 48 habla 456 llamare 48 llamo 48 llevo 52 mando 52 mira 456 paso 52 piensa 456 pregunta 456 preparo 52 traigo
52 ve 456;^ 101 a 102 con 102 en 102;a 827 con 827;a 656 de 656;^ 101 en 888;=0:missed D 219;a 220 al 220 para
1378;menos 99;de 1380;a 826 al 826;alentado 749 animado 749 consolado 749 felicitado 749 presentado 1382 tranquilizado
749;periodico 87;prensa 87;noticias 87;el 1384 facebook 87 instagram 87 la 1385 las 1386 linkedin 87 twitter 87 x
87;en 1387 por 1387;campo 16 cancha 16 tejado 16;su 1389;en 1390;esta 1391 está 1391;a 931 al 826 con 827;es 28;dia
656 tanto 656;contacto 1375;al 1395 en 1396;a 229 ante 229 con 229 en 229 para 229;<called1> 206 <moved3> 1359 <off>
99 <sent_to> 315 ^ 1373 alente 749 anime 749 apoye 749 avise 656 avisé 656 ayude 1374 cambiamos 221 conecte 1375
console 749 convenci 1376 corremos 220 cual 5 cuales 5 cubri 1377 debo 48 dejamos 1379 echo 1381 escuche 1124 escuché
1124 extrano 99 felicite 749 he 1383 hemos 1383 informe 656 informé 656 lei 1388 movemos 221 oi 1124 pasamos 221
pelota 1392 persigo 99 presente 1393 presenté 1393 proxima 1394 puse 1397 recomende 1398 reemplace 962 supe 1388 supli
1377 sustitui 1377 tranquilice 749 vi 1388;<do1> 1363 <hand3> 1372 <send3> 1372 acerco 52 dejo 52 devuelvo 52 doy 52
envio 52 envío 52 llevo 52 mando 52 paso 52 preparo 52 traigo 52;^ 825 a 826 al 826;contacto 826;en 1402;conectado 826
presentado 1401 puesto 1403;si 826 sí 826;otro 826;al 1406;^ 825 a 826 al 826 entre 1405 uno 1407;^ 825 entre 1405 uno
1407;contacto 1409;en 1410;<called1> 206 ^ 1400 conecte 826 cual 5 cuales 5 he 1404 hemos 1404 lei 1388 presente 1408
presenté 1408 puse 1411 supe 1388 vi 1388;... 240 <any_det> 242;N 1413;<any_det> 242 <feedback_noun> 235 ^ 239 a 1414
algo 246 algunas 247 algunos 247 bastante 245 mi 248 mis 249 muchas 245 mucho 245 muchos 245 un 251 una 252 unas 253
unos 254 varias 247 varios 247;<my> 131;^ 1416;N 1276 el 1417 ella 1417 ellas 1417 ellos 1417 él 1417;<my> 268 a
1418;<any_det> 1 <their> 1;N 1420;<any_det> 1 <their> 1 a 1421;=9:told a 656 que 656;=5:mine <inf_them> 48;^ 1424 a
666 que 181;<causative> 48 saber 48;<give1> 48 acabo 48 apunto 48 arreglo 48 avisare 48 aviso 48 bajo 48 contacto 48
corrijo 48 da 745 dara 745 dejare 48 dejo 48 echa 745 echara 745 edito 48 escaneo 48 escribire 48 escribo 48 grabo 48
guardo 48 hago 1426 hare 1426 imprimo 48 instalo 48 llamare 48 llamo 48 monto 48 redacto 48 reparo 48 reservo 48 subo
48 termino 48 traduzco 48;<good> 1323 <pro> 229;<any_det> 1428 <good> 1323 <pro> 229;<any_det> 1428 <good> 1323 <pro>
229 a 1429 al 1429 en 778 que 656;<any_det> 1428 <good> 1323 <pro> 229 N 1430;<any_det> 1428 <good> 1323 <pro> 229 a
1431 al 1429 en 778 que 656;=5:mine ^ 840 iba 843 ibamos 843 le 844 les 844 se 846;a 849 que 1433;<any_det> 909;N
1435;<any_det> 909 ^ 131 a 1436;cliente 229 contacto 229 lead 229 prospecto 229;un 1438;=8:asked a 944;que 102 qué
102;como 102 cómo 102 por 1441 que 102 qué 102;como 102 cómo 102 el 102 la 102 las 102 los 102;N 1443;como 102 cómo
102 el 102 la 102 las 102 lo 102 los 102 por 1441;paso 1445;a 1446;a 1444 bien 1445 como 102 cómo 102 el 102 la 102
las 102 lo 102 los 102 paso 1447 por 1441 que 102 qué 102;=5:mine 0 181 a 982 cien 181 cincuenta 181 treinta 181 unos
181 veinte 181;el 131 la 131 las 131 los 131 un 131 una 131;^ 1450;N 1451;<any_det> 131 <my> 131;^ 1453;^ 131 audio
206;0 268 <my> 268 a 1452 aquel 268 aquella 268 cien 268 dinero 268 el 268 la 268 las 268 los 268 prestada 1454
prestadas 1454 prestado 1454 prestados 1454 un 1455 una 268;^ 748 a 750;suerte 1457;correcciones 1;comentarios 1
correcciones 1 notas 1;con 1459 corregida 1 corregido 1 corregidos 1 mis 1460;direccion 206 numero 206 número 206 ok
206 palabra 206 respuesta 206 tarjeta 206 telefono 206 teléfono 206 visto 206;devolucion 1 evaluacion 1;aliento 749
animo 749 animos 749 fuerza 749 ánimo 749;^ 101 con 102;clases 1006 devolucion 1 evaluacion 1 hora 1006 horas 1006
mano 1465 sesiones 1006;0 1007 <any_det> 909 <my> 1462 a 1436 aliento 749 animo 1457 animos 1457 cuatro 1007 dos 1007
fuerza 1457 gracias 802 la 1463 las 1019 mi 1023 mis 1023 mucha 1464 mucho 1464 muchos 1464 prestada 1454 prestadas
1454 prestado 1454 prestados 1454 su 1463 tres 1007 una 1466 varias 1007 ánimo 1457;0 1007 aliento 749 animo 749
animos 749 cuatro 1007 dos 1007 fuerza 749 mucha 1464 mucho 1464 muchos 1464 tres 1007 una 1007 varias 1007 ánimo
749;mano 1465;porras 1457 una 1469;... 1114 a 102 como 102 cómo 102 el 102 la 102 las 102 los 102;N 1471 ^
101;<any_det> 102 a 1472 bien 1445 como 102 cómo 102 el 102 la 102 las 102 lo 102 los 102 paso 1447 por 1441;la 1463
su 1463 una 1463;=23:contact cliente 229 contacto 229 lead 229 prospecto 229;<any_det> 909 a 1436 con 1459 corregida 1
corregido 1 corregidos 1 mis 1460 un 1475;=23:contact para 1140;debiendo 48;^ 101 a 102 como 102 cómo 102 el 102 la
102 las 102 lo 102 los 102 por 1441 que 102 qué 102;N 1479 ^ 101;^ 101 a 1480 como 102 cómo 102 el 102 la 102 las 102
lo 102 los 102 por 1441 que 102 qué 102;ensenado 1481 ensenando 1481 explicado 1481 explicando 1481 mostrando
1481;<any_det> 102 a 1472 bien 1445 como 102 cómo 102 el 102 la 102 las 102 lo 102 los 102 paso 1447 por 1441 que 102
qué 102;<any_det> 238 <my> 131;^ 1484;N 1485 el 1417 ella 1417 ellas 1417 ellos 1417 él 1417;<my> 268 a 1486;<any_det>
1428 <good> 1323 <pro> 229 a 1429 al 1429;<any_det> 1428 <good> 1323 <pro> 229 N 1488;<any_det> 1428 <good> 1323 <pro>
229 a 1489 al 1429;aquel 268 aquella 268 el 268 esa 268 ese 268 la 268 las 268 los 268 un 268 una 268 unas 268 unos
268;a 102 como 102 cómo 102 el 102 la 102 las 102 los 102 por 1441 que 102 qué 102;N 1492 ^ 101;a 1493 como 102 cómo
102 el 102 la 102 las 102 los 102 por 1441 que 102 qué 102;direccion 206 numero 206 número 206 ok 206 palabra 206
respuesta 206 visto 206;aliento 749 animo 749 animos 749 apoyo 749 fuerza 749 ánimo 749;0 1007 <any_det> 242 <my> 1495
a 1291 aliento 749 animo 749 animos 749 apoyo 749 cuatro 1007 dos 1007 fuerza 749 mucha 1496 mucho 1496 muchos 1496
tres 1007 una 1007 varias 1007 ánimo 749;<any_det> 242 ^ 1450;N 1498;<any_det> 242 <my> 268 a 1499 aquel 268 aquella
268 el 268 esa 268 ese 268 la 268 las 268 los 268 prestada 268 prestadas 268 prestado 268 prestados 268 un 268 una 268
unas 268 unos 268;mano 1374;una 1501;^ 131 direccion 206 numero 206 número 206 ok 206 palabra 206 respuesta 206 visto
206;<any_det> 242 <my> 1503 a 1291;<any_det> 1428 <good> 1323 <pro> 229 N 1488 al 1323 el 1323 la 1323 mi 1323 nuestra
1323 nuestro 1323 un 1323 una 1323;<any_det> 1428 <good> 1323 <pro> 229 a 1505 al 1429 el 1323 la 1323 mi 1323 nuestra
1323 nuestro 1323 un 1323 una 1323;<any_det> 242 <my> 268 a 1291;0 268 <my> 268 a 1452 aquel 268 aquella 268 cien 268
dinero 268 el 268 esa 268 ese 268 la 268 las 268 los 268 un 268 una 268 unas 268 unos 268;=5:mine ^ 48;=5:mine ^ 48
que 1509;<my> 268 aquel 268 aquella 268 el 268 esa 268 ese 268 la 268 las 268 los 268 un 268 una 268 unas 268 unos
268;<lent> 1487 aconsejado 1490 alentado 749 animado 749 asegurado 665 comentado 1420 compartido 1491 consolado 749
contado 1494 contestado 206 corregido 1420 dado 1497 dejado 1500 dicho 1296 echado 1502 ensenado 1481 ensenando 1481
enviado 1504 escrito 206 explicado 1481 explicando 1481 facilitado 1295 felicitado 749 indicado 1506 jurado 665
llamado 206 mandado 1504 marcado 206 mostrado 1494 mostrando 1481 pasado 1507 pedido 1304 presentado 927 prestado 1508
prometido 1510 recomendado 1506 regalado 1511 repasado 1420 respondido 206 revisado 1420 sugerido 1490 telefoneado 206
timbrado 206 tranquilizado 749;<any_det> 242 <my> 1495 a 1291 aliento 749 animo 749 animos 749 apoyo 749 fuerza 749
mucha 1496 mucho 1496 muchos 1496 ánimo 749;<my> 268 a 1452 aquel 268 aquella 268 el 268 esa 268 ese 268 la 268 las
268 los 268 un 268 una 268 unas 268 unos 268;<lent> 1487 aconsejado 1490 alentado 749 animado 749 asegurado 665
comentado 1420 compartido 1491 consolado 749 contado 1494 contestado 206 corregido 1420 dado 1513 dejado 1500 echado
1502 ensenado 1481 ensenando 1481 enviado 1504 escrito 206 explicado 1481 explicando 1481 facilitado 1295 felicitado
749 indicado 1490 jurado 665 llamado 206 mandado 1504 marcado 206 mostrado 1494 mostrando 1481 pasado 1507 presentado
927 prestado 1514 prometido 665 recomendado 1506 regalado 1511 repasado 1420 respondido 206 revisado 1420 sugerido
1490 telefoneado 206 timbrado 206 tranquilizado 749;<any_det> 1428 <good> 1323 <pro> 229 N 1488 al 1323 el 1488 ella
1488 la 1323 mi 1323 nuestra 1323 nuestro 1323 un 1323 una 1323 él 1488;<any_det> 1428 <good> 1323 <pro> 229 a 1516 al
1429 el 1323 la 1323 mi 1323 nuestra 1323 nuestro 1323 un 1323 una 1323;animo 1457 ánimo 1457;el 1518;=23:contact
cliente 229 contacto 229 lead 229 mensaje 206 prospecto 229;<any_det> 909 a 1436 con 1459 corregida 1 corregido 1
corregidos 1 mis 1460 un 1520;<any_det> 909 a 1436 con 1459 corregida 1 corregido 1 corregidos 1 mis 1460 prestada
1454 prestadas 1454 prestado 1454 prestados 1454 un 1438;^ 1028 en 778 que 656;=8:asked N 1523;opinion 944;=8:asked a
1524 ayuda 944 consejo 944 en 778 opinion 944 que 656 su 1525;N 826 a 827 la 1463 su 1463 una 1463;=19:gave:resource
el 131 la 131 las 131 los 131 un 131 una 131;^ 1528;N 1529;0 268 <my> 268 ^ 131 a 1530 cien 268 dinero 268 prestada
1454 prestadas 1454 prestado 1454 prestados 1454;=5:mine a 879 que 1433;^ 840 le 845 les 845 se 846;que 1533;N
1534;=5:mine ^ 840 le 845 les 845 se 846;=5:mine a 1535 que 1536;de 48 debiendo 48 en 48;<any_det> 1428 <good> 1323
<pro> 229 N 1430 al 1323 el 1488 ella 1488 la 1323 mi 1323 nuestra 1323 nuestro 1323 un 1323 una 1323 él
1488;<any_det> 1428 <good> 1323 <pro> 229 N 229 a 1539 al 1429 el 1323 en 778 la 1323 mi 1323 nuestra 1323 nuestro
1323 que 656 un 1323 una 1323;que 48;N 1129 el 1129 ella 1129 ellos 1129 él 1129;a 1542;<my> 139 el 139 la 139 las 139
los 139;^ 1544;a 48;<handed1> 1415 <lent1> 1419 <read1> 1422 <told1> 1423 <vowed1> 1425 ^ 1427 aconseje 1432 agradeci
802 agradecimos 802 asegure 1434 avise 880 avisé 880 ayude 1374 comente 850 comparti 1437 confirme 850 confirmé 850
consegui 1439 consultamos 1440 consulte 1440 consulté 1440 contamos 1442 conte 1448 conteste 206 contesté 206 cubri
1377 debemos 48 debo 1449 deje 1456 dejé 1456 derive 1439 desee 1458 devolvi 1461 di 1467 dije 1046 dijimos 1054 dimos
1468 eche 1470 ensene 1473 enseno 463 enseño 463 entregue 1474 envie 1476 envié 1476 escribi 1477 escribí 1477 estoy
1478 estuve 1482 estuvimos 1482 explicamos 1442 explique 1483 expliqué 1483 hable 206 hablé 206 hace 459 he 1512 hemos
1515 hice 1474 indique 1517 insisti 781 insistimos 781 levante 1519 levanté 1519 llame 206 llamé 206 mande 1521 mandé
1521 marque 206 marqué 206 mostre 1483 ofreci 48 pase 1522 pasé 1522 pedi 1526 pedimos 1440 preguntamos 1440 pregunte
1440 pregunté 1440 presente 1527 presenté 1527 preste 1531 presté 1531 prometi 1532 prometimos 1537 propuse 781 quede
1538 quedé 1538 recomende 1540 recomiendo 1490 reemplace 962 referi 1439 regale 268 regalé 268 respondi 206 rogue 781
subi 1519 sugeri 1540 supli 1377 sustitui 1377 tenemos 1541 tengo 1541 toca 1543 urge 1545 vamos 1546 voy 1546;<paper>
97;=11:thinking <media> 87 el 1118 la 1118 las 1118 los 1118 su 1118 sus 1118 un 1118 una 1118;<any_det> 1548 el 87 en
1549 la 87 las 87 lo 87 los 87 por 1119 que 87 sobre 87 un 87 una 87;<give1> 48 acabo 48 apunto 48 arreglo 48 bajo 48
corrijo 48 dejare 48 dejo 48 edito 48 escaneo 48 grabo 48 guardo 48 hago 1426 hare 1426 imprimo 48 instalo 48 monto 48
redacto 48 reparo 48 reservo 48 subo 48 termino 48 traduzco 48;N 48;=5:mine a 1552;0 268 <my> 268 a 1452 aquel 268
aquella 268 cien 268 dinero 268 el 268 la 268 las 268 los 268 prestada 1454 prestadas 1454 prestado 1454 prestados
1454 un 268 una 268;clases 1006 devolucion 1 evaluacion 1 hora 1006 horas 1006 sesiones 1006;0 1007 <any_det> 909 <my>
1462 a 1436 aliento 749 animo 1457 animos 1457 cuatro 1007 dos 1007 fuerza 1457 gracias 802 la 1463 las 1019 mi 1023
mis 1023 mucha 1464 mucho 1464 muchos 1464 prestada 1454 prestadas 1454 prestado 1454 prestados 1454 su 1463 tres 1007
una 1555 varias 1007 ánimo 1457;porras 1457;<any_det> 909 a 1436 con 1459 corregida 1 corregido 1 corregidos 1 mis
1460 un 1438;<lent> 1487 aconsejado 1490 asegurado 665 comentado 1420 compartido 1491 contado 1494 contestado 206
corregido 1420 dado 1497 dejado 1500 dicho 1296 echado 1502 ensenado 1481 ensenando 1481 enviado 1504 escrito 206
explicado 1481 explicando 1481 facilitado 1295 indicado 1506 jurado 665 llamado 206 mandado 1504 marcado 206 mostrado
1494 mostrando 1481 pasado 1507 pedido 1304 presentado 927 prestado 1508 prometido 1510 recomendado 1506 regalado 1511
repasado 1420 respondido 206 revisado 1420 sugerido 1490 telefoneado 206 timbrado 206;<lent> 1487 aconsejado 1490
asegurado 665 comentado 1420 compartido 1491 contado 1494 contestado 206 corregido 1420 dado 1513 dejado 1500 echado
1502 ensenado 1481 ensenando 1481 enviado 1504 escrito 206 explicado 1481 explicando 1481 facilitado 1295 indicado
1490 jurado 665 llamado 206 mandado 1504 marcado 206 mostrado 1494 mostrando 1481 pasado 1507 presentado 927 prestado
1514 prometido 665 recomendado 1506 regalado 1511 repasado 1420 respondido 206 revisado 1420 sugerido 1490 telefoneado
206 timbrado 206;<handed1> 1415 <lent1> 1419 <read1> 1422 <told1> 1423 <vowed1> 1425 ^ 1551 aconseje 1432 agradeci 802
agradecimos 802 asegure 850 avise 880 avisé 880 comente 850 comparti 1437 confirme 850 confirmé 850 consegui 1439
consultamos 1440 consulte 1440 consulté 1440 contamos 1442 conte 1448 debo 1553 deje 1554 dejé 1554 derive 1439 desee
1458 devolvi 1461 di 1556 dije 1046 dijimos 1054 dimos 1468 eche 1557 ensene 1473 enseno 463 enseño 463 entregue 1474
envie 1558 envié 1558 estuve 1482 estuvimos 1482 explicamos 1442 explique 1483 expliqué 1483 he 1559 hemos 1560 hice
1474 indique 1517 insisti 781 insistimos 781 levante 1519 levanté 1519 mande 1558 mandé 1558 mostre 1483 ofreci 48
pase 1522 pasé 1522 pedi 1526 pedimos 1440 preguntamos 1440 pregunte 1440 pregunté 1440 presente 1527 presenté 1527
preste 1531 presté 1531 prometi 1532 prometimos 1537 propuse 781 quede 1538 quedé 1538 recomende 1540 recomiendo 1490
referi 1439 regale 268 regalé 268 rogue 781 subi 1519 sugeri 1540 tenemos 1541 tengo 1541 toca 1543;perdida 99;... 899
perdida 99 suya 1562;perdidas 99;es 184;hacer 1565;que 1566;deberia 1566 deberiamos 1566 tenemos 1567 tengo
1567;<called1> 206 <moved3> 1359 <off> 99 <sent_to> 315 ^ 1373 alente 749 anime 749 apoye 749 avise 656 avisé 656
ayude 1374 cambiamos 221 conecte 1375 console 749 convenci 1376 corremos 220 cubri 1377 debo 48 dejamos 1379 echo 1381
escuche 1124 escuché 1124 extrano 99 felicite 749 he 1383 hemos 1383 informe 656 informé 656 lei 1388 movemos 221 oi
1124 pasamos 221 persigo 99 presente 1393 presenté 1393 puse 1397 que 1568 recomende 1398 reemplace 962 supe 1388
supli 1377 sustitui 1377 tranquilice 749 vi 1388;juntos 925;<called1> 206 ^ 1400 conecte 826 cual 5 cuales 5 dos 1570
he 1404 hemos 1404 lei 1388 presente 1408 presenté 1408 puse 1411 supe 1388 vi 1388;^ 228 a 229;vida 229;de
1573;curriculum 229 currículum 229 cv 1572 hoja 1574;<any_det> 1010 <reach_noun> 1009 <their> 1575 ^ 910 a 1126 mi 914
mis 914 nuestra 914 nuestras 914 nuestro 914;=23:contact <link> 206;=13:talk como 5 cuando 5 cuándo 5 cómo 5 de 5 por
556 que 5 si 5 sobre 5;para 5 q 5 que 5;N 1579;<any_det> 106 <thing> 16 un 744 una 744;<give3> 16 <hand3> 469
<would_give> 16 acerca 16 arregla 16 baja 16 busca 16 cambia 470 consigue 16 corrige 470 da 1581 dan 174 dara 1581
daran 174 deja 471 dejara 472 dejará 472 disena 470 echa 745 echara 745 guarda 16 imprime 473 presta 472 prestara 474
prestará 474 redacta 470 repone 470 sustituye 470 traduce 470 trae 16;a 206 al 206 hasta 206 por 206;mejor 184 primero
184;=13:talk como 5 cuando 5 cuándo 5 cómo 5 de 5 por 556 que 5 recibire 480 recibiria 480 recibiriamos 480 si 5 sobre
5 tendre 480 tendremos 480 tendria 480 tendriamos 480 yo 481;que 1585;... 488 N 206 ayer 799 hoy 799 que 495;a 1509 en
181;N 1588;=5:mine a 48 con 1589 en 48;N 206 ayer 799 hoy 799 que 484;N 206 ayer 799 hoy 799 que 499;en 206 por
206;caer 1593;voz 206;de 1595;<letter> 206 mensaje 1596 nota 1596;visto 99;alborotado 99;y 1599;<any_det> 1597
<letter> 206 <stood> 99 botada 99 botado 99 en 1598 mensaje 1596 nota 1596 varado 99 vestido 1600;<hand3> 1028
<have_to> 290 <send3> 1028 <should> 21 acaba 1028 lo 291 me 503 ni 23 no 505 nos 504 tenga 491 termina 1028;^ 1602 me
382 no 365 nos 382 recibire 480 recibiria 480 recibiriamos 480 tendre 480 tendremos 480 tendria 480 tendriamos 480 yo
513;... 510 : 377 ^ 511 de 512 q 366 que 1603;<hand3> 1028 <have_to> 290 <send3> 1028 <should> 21 <would_give> 16
acaba 1028 lo 291 me 503 ni 23 no 505 nos 504 tenga 491 termina 1028;^ 1605 la 394 lo 394 me 398 no 365 nos 398
recibire 480 recibiria 480 recibiriamos 480 tendre 480 tendremos 480 tendria 480 tendriamos 480 yo 513;... 510 : 377 N
206 ^ 511 ayer 799 de 512 hoy 799 mejor 184 primero 184 q 366 que 1606;<tip> 185;^ 21 de 184 que 184;consejo 1609 dato
1609 tip 1609;espalda 99;... 1608 como 1610 el 1610 esquinazo 99 este 1610 la 1611 largas 99 planton 99 un
1610;=5:mine de 48;=5:mine de 48 yo 1613;de 752 que 5;<any_det> 1597 <letter> 206 mensaje 1596 nota 1596;<giveinf> 48
el 43 la 43 las 43 los 43;el 43 la 43 las 43 los 43;^ 1618;^ 1617 aun 1619 el 43 la 43 que 1151 su 43 sus 43 todavia
1619;^ 1618 aun 1619 todavia 1619;=13:talk que 5 si 5;esquinazo 99 largas 99 planton 99;<hand3> 1028 <have_to> 290
<send3> 1028 <should> 21 acaba 1028 lo 291 me 489 no 492 nos 490 tenga 491 termina 1028;=13:talk ^ 1624 me 428 no 364
nos 428 yo 494;=13:talk ... 375 que 1625 si 5;=13:talk ^ 497 yo 519;=13:talk que 1627 si 5;de 799 del 799;... 1629;...
1629 <any_det> 1630;<called_pp> 206 aconsejado 403 adelantado 477 asegurado 523 comentado 1622 confirmado 1622 contado
1622 dado 1623 desaconsejado 184 dicho 1626 escrito 206 explicado 1628 garantizado 523 jurado 523 llamado 206 llegado
1631 marcado 206 pedido 528 preguntado 1622 prometido 529 quedado 433 quitado 532 recomendado 403 recordado 521
repetido 521 sugerido 403 telefoneado 206 wasapeado 206;de 5 del 5 sobre 5;<called_pp> 206 dado 1623 escrito 206
llamado 206 marcado 206 telefoneado 206 wasapeado 206;a 181 en 181;N 1635;a 1509 con 1636;a 181;comprometido 1637
cruzado 206 encontrado 206 enterado 1615 juntado 206 ofrecido 1638 reunido 206 tomado 206 visto 206;a 28 al 28;D 28 a
28 con 28 el 28 en 28;<any_det> 18;^ 1642;D 28 a 28 en 28;confirmado 1168 contado 1168 dicho 1168 explicado
1168;<give3> 547 ^ 548 confirmo 1168 confirmó 1168 conto 1168 dijo 1168 explico 1168 explicó 1168 ha 1645 han 1645;a
48 para 48;=0:missed N 99;completo 99;=0:missed a 1648 completamente 99 contestar 99 de 99 del 99 el 99 escribir 99
felicitar 99 ir 99 la 99 llamar 99 llamarla 99 llamarlo 99 lo 99 mandar 99 por 1649 que 99 responder 99;=0:missed a
1648 completamente 99 contestar 99 de 1650 del 99 el 99 escribir 99 felicitar 99 ir 99 la 99 llamar 99 llamarla 99
llamarlo 99 lo 99 mandar 99 por 1649 que 99 responder 99;la 181 lo 181;^ 526 le 181 les 181 que 554 se
1652;=11:thinking como 5 cuando 5 cuanto 5 cuándo 5 cuánto 5 cómo 5 donde 5 dónde 5 por 556 si 5;^ 193 de 379 en
379;esperando 99 sin 99;de 379 debiendo 379 en 379 mal 99;N 735;con 1658;... 1659;=5:mine <giveinf> 48 <inf>
48;=5:mine <inf> 48;=5:mine ^ 1662;=2:plan mi 1663 mí 1663 nosotros 842;<inf> 1660 D 28 ^ 1661 a 1664 acompanar 91
atender 91 con 28 el 28 en 28 llevar 91 recibir 91 recoger 91 ver 91 visitar 91;juntar 28 reunir 28 ver 28;a
1666;<advises> 205 <called3> 206 <gave3> 462 <met1> 1577 <moved3> 1359 <off> 99 <says> 1578 <sent_to> 315 <urges> 465
<vowed3> 468 <wrote3> 1580 ^ 1582 acerque 1583 acerqué 1583 acompanaron 925 acompano 925 acompañó 925 aconsejo 1584
acorde 1147 acuerdo 1147 adelanto 477 advierte 478 advirtio 478 alerto 478 anticipo 477 anticipó 477 aseguro 483
avanzo 477 aviso 1586 avisó 1586 bailo 99 clavo 99 comento 1587 comentó 1587 comprometi 1590 comprometo 1546 confirma
1586 confirmo 1591 confirmó 1591 conto 1592 debe 502 deben 502 decia 509 deje 1594 dejo 1601 dejé 1594 dejó 1601
desaconsejado 184 dice 1604 dijo 1607 dio 1612 embarco 99 encargo 1614 encontre 206 entere 1615 entero 1615 envio 1616
envió 1616 escribio 485 explico 521 explicó 521 fallo 99 falta 1620 faltan 1621 falto 194 ghosteo 99 gustaria 87 ha
1632 habla 1633 hablo 1633 habló 1633 han 1634 he 1639 hizo 534 iba 535 iban 535 insiste 540 insistio 545 invita 1640
invitan 1640 juntamos 1641 juntare 28 junto 1641 la 549 las 549 llega 1643 llegara 1643 llegaron 1631 llego 1631 lleva
1644 lo 1646 los 549 mando 1616 mandó 1616 ofreci 1647 olvide 1651 olvidé 1651 paso 1616 pasó 1616 perdi 1200 pide 552
pidio 1653 planto 99 pregunta 557 preguntaba 557 pregunto 1654 preguntó 557 previno 478 promete 559 prometio 561 queda
1655 quedaron 433 quede 1656 quedo 1657 quedé 1656 quedó 1657 quita 532 quitado 532 quito 532 reclama 563 reclamo 563
recoge 1644 recomendo 1584 recordo 521 reenvio 1616 reenvió 1616 repitio 521 reunimos 1641 reunire 28 reuno 1641
senalo 521 solto 564 tenia 535 tenian 535 tiene 566 tienen 567 toca 1665 tocara 1641 toco 194 va 570 van 570 vemos
1641 veo 1641 vere 28 vi 206 voy 1667;tarea 48;gracias 801;N 1115;a 1671;<their> 1575;N 99;con 1674;<date> 1675 N
99;de 1676;venido 99;aparecio 99 contesto 99 contestó 99 entro 99 ha 1678 llamo 99 llamó 99 respondio 99 se 385 vino
99;^ 980 de 989 que 989;fono 99 telefono 99 teléfono 99;=0:missed llamada 99;llamadas 99;=0:missed el 1681 la 1682 las
1683 mis 99 nada 99;ni 1674;aparecido 99 cogido 99 contestado 99 llamado 99 respondido 99 venido 99;contestado 99
devuelto 99 dicho 99 escrito 99 felicitado 99 llamado 99 mandado 99 respondido 99 saludado 99;he 1687 hemos
1687;<answers> 1684;digno 99 molesto 99 presento 99 presentó 99;<answers> 1684 N 1685 aparece 99 aparecio 99 asomo 99
aviso 99 avisó 99 contesto 99 contestó 99 ha 1686 han 1686 la 1688 las 1688 le 1688 les 1688 llamo 99 llamó 99 lo 1688
los 1688 me 1689 nos 1689 noticias 815 novedades 815 rastro 815 respondio 99 se 1690 senales 815 vino 99;hablado 99
visto 99;dio 99 hizo 99 pudo 99;<seen1> 99 he 1692 hemos 1692 se 1693;con 99;<see_inf> 99 dar 1695;<see_inf> 99 a 1696
dar 1695;confirma 361 contesta 361 entrega 361 entregan 361 envia 361 envía 361 manda 361 responde 361 tendra 361
tiene 361;=0:missed fijo 99 movil 99 móvil 99 telefono 99 teléfono 99;=0:missed el 1699 fijo 99 la 1699 movil 99 móvil
99 telefono 99 teléfono 99;manera 1198;=0:missed <inf> 99 <see_inf> 99 ser 99;lugar 99;aparecido 99 cogido 99
conseguido 858 contestado 99 habido 1701 llamado 99 llegado 859 logrado 858 podido 1702 respondido 99 tenido 1703
venido 99;nadie 99;<date> 1675;=0:missed con 1674;=0:missed <date> 1707 manera 815;=0:missed <inf> 99 <see_inf> 99
contactar 99 dar 1695 felicitar 99 hablar 99 localizar 99;conseguido 1709 contestado 99 escrito 99 hablado 99 llamado
99 llegado 859 logrado 858 podido 1709 recibi 863 recibido 863 respondido 99 visto 99;conseguido 858 hablado 99
llegado 859 logrado 858 podido 858 recibi 863 recibido 863 visto 99;=0:missed <date> 1707 manera 1198;cogido
99;atiende 99 coge 99 cogia 99 cogio 99 contesta 99 ha 1713 he 1687 hemos 1687;celebrarse 99;a 1715 nunca 99;<inf>
99;a 1717;caso 99;atendido 99 cogido 99 contestado 99 devuelto 99 escrito 99 hecho 1719 llamado 99 respondido
99;atiende 99 coge 99 cogia 99 cogio 99 contesta 99 ha 1713;<answers> 1684 ^ 1698 anime 1718 atiende 99 atrevi 1718
coge 1700 cogia 99 cogio 99 contesta 99 descolgo 1700 descuelga 1700 ha 1720 han 1720 la 1721 lo 1721;<answers> 1684 ^
1698 atiende 99 coge 1700 cogia 99 cogio 99 contesta 99 descolgo 1700 descuelga 1700 ha 1720 han 1720 la 1721 lo
1721;ir 1200;nada 815;celebro 99 dio 1198 hizo 1198 nada 815 presento 99 presentó 99 pudo 1198 realizo 99;de 1717 para
1717;ganas 1727 ocasion 1727 tiempo 1727;poder 659;a 1729;<answers> 1684 <clitic> 1694 <managed1> 1697 <seen1> 99 ^
1698 acudio 99 agradeci 99 aparecieron 99 aparecio 99 atiende 99 coge 1700 cogia 99 cogio 99 contesta 99 conteste 99
contesté 99 descolgo 1700 descuelga 1700 disponible 99 ha 1704 habia 1705 habra 1706 han 1686 hay 1708 he 1710 hemos
1711 hubo 1712 la 1714 las 1688 le 1688 les 1688 llego 1716 llegue 1201 lo 1714 localizado 99 los 1688 me 1722 nos
1723 olvidar 309 olvidarme 309 podia 659 podre 659 pude 1724 puedo 659 recibi 863 recibido 863 responde 99 respondi 99
sabemos 1725 se 1726 sé 1725 tuve 1728 tuvimos 1198 tuvo 1703 vino 1705 voy 1730;=5:mine a 48 en 48;^ 1618 aun 1619 el
43 la 43 que 1151 su 43 sus 43 todavia 1619;cruzado 206 encontrado 206 enterado 1615 juntado 206 reunido 206 tomado
206 visto 206;=14:together D 28 a 28 con 28 el 28 en 28;^ 537 le 181 les 181 no 364 se 1652 yo 368;^ 526 le 181 les
181 que 1736 se 1652;=2:plan mi 842 mí 842 nosotros 842;<inf> 1660 D 28 ^ 841 a 1738 acompanar 91 atender 91 con 28 el
28 en 28 llevar 91 recibir 91 recoger 91 ver 91 visitar 91;=2:plan D 28 a 28 con 28 el 28 en 28;<advises> 205
<called3> 206 <gave3> 462 <met1> 1577 <moved3> 1359 <off> 99 <says> 1578 <sent_to> 315 <urges> 465 <vowed3> 468
<wrote3> 1580 ^ 1582 acompano 925 acompañó 925 aconsejo 1584 adelanto 477 advierte 478 advirtio 478 alerto 478
anticipo 477 anticipó 477 aseguro 483 avanzo 477 aviso 1586 avisó 1586 bailo 99 clavo 99 comento 1587 comentó 1587
comprometimos 1732 confirma 1586 confirmo 1591 confirmó 1591 conto 1592 debe 502 deben 502 decia 509 dejo 1601 dejó
1601 desaconsejado 184 desencontramos 99 dice 1604 dijo 1607 dio 1612 embarco 99 envio 1616 envió 1616 escribio 485
explico 521 explicó 521 fallo 99 falta 1733 faltan 1621 ghosteo 99 gustaria 87 ha 1632 habla 1633 hablo 1633 habló
1633 han 1634 hemos 1734 hizo 534 iba 535 iban 535 insiste 540 insistio 545 invita 1640 invitan 1640 juntamos 1735
juntaremos 28 junto 1641 la 549 las 549 llega 1643 llegara 1643 llegaron 1631 llego 1631 lleva 1644 lo 1646 los 549
mando 1616 mandó 1616 paso 1616 pasó 1616 pide 552 pidio 1737 planto 99 pregunta 557 preguntaba 557 pregunto 557
preguntó 557 previno 478 promete 559 prometio 561 queda 433 quedaron 433 quedo 1657 quedó 1657 quita 532 quitado 532
quito 532 recoge 1644 recomendo 1584 recordo 521 reenvio 1616 reenvió 1616 repitio 521 reunimos 1735 reuniremos 28
reuno 1641 senalo 521 solto 564 tenia 535 tenian 535 tiene 567 tienen 567 toca 1739 tocara 1641 va 570 vamos 1667 van
570 vemos 1740 veo 1641 veremos 28 vimos 925;mi 126 mí 126;mental 126 para 1742 personal 126;conseguido 858 contestado
99 escrito 99 hablado 99 llamado 99 llegado 859 logrado 858 podido 858 respondido 99 visto 99;conseguido 858 hablado
99 llegado 859 logrado 858 podido 858 visto 99;<answers> 1684 llamo 99 llamó 99;conecto 99 conectó 99 dio 99 hizo 99
pudo 99;<answers> 1684 <came3> 99 <clitic> 1694 <managed1> 1697 <seen1> 99 agradeci 99 conteste 99 contesté 99 ha 860
he 1744 hemos 1745 me 1746 nos 1689 respondi 99 se 1747;el 1198 la 1198 mi 1198 nuestra 1198 nuestro 1198;de 1749 el
1198 la 1198 mi 1198 nuestra 1198 nuestro 1198 total 99;de 1749 el 1198 la 1198 mi 1198 nuestra 1198 nuestro
1198;conviene 21 deberia 21 deberiamos 21 es 291 habria 290 hay 290 lo 291 me 292 tendria 290 tenemos 290 tengo 290;^
21 es 184 seria 184;ideal 1753 logico 1753 mejor 1753 sensato 1753 suyo 1753;^ 1752 lo 1754;error 21;locura
21;=3:advice mejor 21 un 1756 una 1757;mejor 21 un 1756 una 1757;mejor 21 suyo 21;vale 21;ocurra 21;me 1762;se
1763;deberia 21 hay 290;conviene 21 deberia 1758 deberiamos 21 es 1759 habria 290 haria 1759 hay 290 lo 1760 mas 1761
me 292 mejor 21 ni 1764 no 1765 seria 1759 sobra 21 tendria 290 tenemos 290 tengo 290;^ 1766;, 1767;suerte 749;, 1767
^ 1752 lo 1754;conviene 21 deberia 21 deberiamos 21 es 291 habria 290 hay 290 lo 1760 mas 1761 me 292 mejor 21 ni 1764
no 1765 sobra 21 tendria 290 tenemos 290 tengo 290;^ 1771;, 1772;animo 749 ánimo 749;el 1774;<them> 1755 <they> 1755 N
1768 alentar 751 alentarla 749 alentarlo 749 animar 751 animarla 749 animarle 749 animarlo 749 avisar 752 avisarme 752
consolar 751 consolarla 749 consolarlo 749 contar 752 contarme 752 darle 754 darles 754 decir 752 decirme 752 desearle
1769 echarle 754 echarles 754 el 1770 ella 1768 ellas 1773 ellos 1773 felicitar 751 felicitarla 749 felicitarle 749
felicitarlo 749 levantarle 1775 meterle 754 que 821 subirle 1775 tranquilizar 751 tranquilizarla 749 tranquilizarlo
749 él 1770;D 219 buscarme 28 buscarnos 28 recogerme 28 recogernos 28;despacho 28;oficina 28;casa 28;aca 28 aqui 28
casa 28 el 1778 la 1779 mi 1780;D 219 a 1777 al 220 para 220 por 1781;capacitando 855 con 206 ensenando 855 entrenando
855 formando 855 instruyendo 855 orientando 855;saludar 206;semana 206;de 1785;dia 206 fin 1786 finde 206;noche 206
tarde 206;... 155 casa 206 lo 1219;momento 206 rato 206 segundo 206;... 1783 a 1784 el 1787 la 1788 por 1789 un 1790;D
219 a 1777 al 220 para 220;<any_det> 909 mi 914 mis 914 nuestra 914 nuestras 914 nuestro 914;N 1793 saludar 206 ver
206;=23:contact lo 1219;... 1783 <any_det> 1010 <reach_noun> 1009 <their> 1575 ^ 910 a 1794 el 1787 la 1788 mi 914 mis
914 nuestra 914 nuestras 914 nuestro 914 por 1795 un 1790;por 735;=8:asked ^ 1028 en 778 que 656;N 1798;a 946;a 1799
ayuda 1800 consejo 1800 en 778 opinion 1800 que 656;<giveinf> 48 <inf_them> 48 <infle> 48;... 181 ^ 48;... 181 ^ 48
parte 1803;=7:waiting ^ 1267 el 43 la 43 lo 43 mi 1804 mí 1803 que 43 su 43 sus 43;mi 1804 mí 1803;^ 1802 conectar 987
de 1805 del 1177 juntar 987 por 1806 presentar 987 que 989;contratar 87 escribir 87 invitar 87 llamar 87 si 87;en
1808;de 1674;en 87 que 87;N 991;a 1812 en 990;visto 5;lo 1814 mi 973 poco 99;<their> 1;<their> 1106 alimentos 901
bocadillos 901 bolsas 901 cenas 901 comida 901 comidas 901 la 902 ropa 901;^ 1817 con 1109;... 899 : 829;a 929 por 935
via 935 vía 935;<any_det> 1428;<any_det> 1428 a 1821 al 1821;a 827 c 826 con 931 y 927;N 1823;N 1355 a 1824 el 206 la
1020 le 1021 por 935 su 1020 una 1020 via 935 vía 935;<my> 268 ^ 911;N 1826;0 271 <any_det> 271 a 1827 cien 271 dinero
271;D 835 ^ 16;^ 16 que 1829;=5:mine ^ 840 iba 843 ibamos 843 la 872 le 874 les 874 lo 872 se 876;=5:mine que 1831;N
1832;=5:mine ^ 988 a 1833 que 1433;=5:mine que 1536;N 1835;=5:mine ^ 988 a 1836 que 1536;^ 16 me 379 recibire 480
recibiria 480 recibiriamos 480 tendre 480 tendria 480 tendriamos 480 yo 851;^ 16 me 379 que 1838;<date> 28 paso
126;pasos 126;a 933;contacto 1842;para 230 por 230;palabra 1844;buena 1845;N 1309 a 1310 en 1843 una 1846;de 21;broma
21 cona 21;suenos 21;me 1762 nos 1762;de 1849 en 1850 hablar 1848 loca 21 loco 21 se 1851;da 745 dara 745 echa 745
echara 745 nada 1848 ni 1852;adelanta 221 aplaza 221 aplazo 221 cambia 221 cambio 221 cambió 221 es 221 movio 221
mueve 221 pasa 221 paso 221 pasó 221 queda 221 retrasa 221 sera 221 va 221;adelanta 221 aplaza 221 aplazo 221 cambia
221 cambio 221 cambió 221 es 221 movio 221 mueve 221 pasa 221 paso 221 pasó 221 queda 221 retrasa 221 se 1854 sera 221
va 221;D 1855;D 1855 para 1856 prevista 1856 previsto 1856;ser 1856;a 1858;da 745 dara 745 echa 745 echara 745;^
1860;^ 1853 era 1856 estaba 1857 iba 1859 le 1861 me 1861 nos 1861 tenia 1856 teniamos 1856 tocaba 1856;<should> 21
<would_give> 16 da 745 dara 745 echa 745 echara 745 nada 1848 ni 1852 no 22;olvide 309;me 1864;se 1865;<any_det> 612
<my> 612;^ 1867;<is3> 5 <they> 5 ^ 1863 era 1856 estaba 1857 iba 1859 le 1861 me 1861 no 1866 nos 1861 recibiria 1868
recibirian 1868 tendria 1868 tendrian 1868 tenia 1856 teniamos 1856 tocaba 1856;cargo 181;D 219 esperar 809 mi 1870;^
595 mi 953;manos 181;^ 595 el 1242 mis 1873 nada 1241;mi 1804 mí 1803 que 1159;^ 193 de 1875 el 99 la 99 nuestra 99
nuestro 99 por 1806 que 1159;efecto 99;<moved_pp> 1209 D 219 ^ 193 a 1871 agendada 28 agendado 28 al 220 de 1872 en
1874 esperar 809 fijada 28 para 220 pendiente 1876 por 954 que 811 sin 1877;<them> 1316 N 1316;juntarnos 28 vernos
28;almorzar 28 comer 28 hablar 28 juntarnos 28 reunirnos 28 tomar 28 vernos 28;D 28 a 1251 con 1879 de 1880 el 28 en
1881 para 1321;la 1171 las 28;^ 1293;de 1884 en 1884 para 28;la 48 lo 48;le 48 les 48 se 1886;le 48 les 48 se 1886 yo
1887;<inf> 28 D 28 ^ 1293 que 1888 vernos 28;<they> 789 el 789 le 48 les 48 se 1886 yo 1887 él 789;<inf> 28 D 28 ^
1293 que 1890 vernos 28;=2:plan <inf> 28 D 28 vernos 28;de 1889 en 1891 para 1892 que 786;=23:contact <them> 1885 N
1893;^ 1267 almorzar 28 cenar 28 comer 28 desayunar 28 ir 1318 juntarnos 28 pasar 1318 pasarme 1318 que 1888 tomar 28
vernos 28;la 1509 lo 1509;le 1509 les 1509 se 1896;<they> 789 el 789 le 1509 les 1509 se 1896 yo 1897 él 789;^ 1267
almorzar 28 cenar 28 comer 28 desayunar 28 hablar 28 ir 1318 juntarnos 28 pasar 1318 pasarme 1318 que 1898 reunirnos
28 tomar 28 vernos 28;=2:plan almorzar 28 cenar 28 comer 28 desayunar 28 el 28 juntarnos 28 tomar 28 vernos 28;: 784 D
28 a 1883 con 1894 de 1895 el 28 en 1899 para 1900 pendiente 1178 pendientes 1178;mi 1870;mis 1873;de 1875 por 1806
que 1159;a 1902 de 954 en 1903 pendiente 1904 por 954;ni 99 no 99 nunca 99;y 1906;... 1907;<inf> 600 <inf_me> 600 ^
595 llamar 1908 llamarme 1908 pasar 1908 pasarse 1908 que 522 venir 1908;<inf> 600 <inf_me> 600 ^ 595 llamar 1908
llamarme 1908 nada 99 pasar 1908 pasarse 1908 que 522 venir 1908;de 1909 en 1910;=5:mine ^ 1267 almorzar 28 cenar 28
comer 28 desayunar 28 ir 1318 juntarnos 28 pasar 1318 pasarme 1318 que 1888 tomar 28 vernos 28;=5:mine le 48;=5:mine ^
1267 almorzar 28 cenar 28 comer 28 desayunar 28 hablar 28 ir 1318 juntarnos 28 pasar 1318 pasarme 1318 que 1890
reunirnos 28 tomar 28 vernos 28;D 28 a 1251 con 1894 de 1912 debiendo 1913 debiendole 48 el 28 en 1914 para 1900;la
1171 mi 1870;=6:theirs <inf_me> 16 <infle> 48;=5:mine <inf> 600 <inf_me> 600 ^ 1917 llamar 1908 llamarme 1908 mi 953
pasar 1908 pasarse 1908 que 522 venir 1908;=5:mine <inf> 600 <inf_me> 600 ^ 1917 el 1242 llamar 1908 llamarme 1908 mis
1873 nada 1243 pasar 1908 pasarse 1908 que 522 venir 1908;=7:waiting me 501 nos 501;=7:waiting el 43 la 43 lo 43 mi
1804 mí 1803 que 1920 su 43 sus 43;^ 193 de 1921 del 1177 el 99 la 99 nuestra 99 nuestro 99 por 1806 que
1159;<moved_pp> 1209 a 1916 atenta 1176 atento 1176 conmigo 433 de 1918 debiendo 604 en 1919 esperando 818 pendiente
1922 pendientes 1178 por 954 sin 1877;<inf> 600 <inf_me> 600 ^ 595 llamar 1908 llamarme 1908 mi 953 pasar 1908 pasarse
1908 que 522 venir 1908;<inf> 600 <inf_me> 600 ^ 595 el 1242 llamar 1908 llamarme 1908 mis 1873 nada 1243 pasar 1908
pasarse 1908 que 522 venir 1908;<moved_pp> 1209 a 1902 conmigo 433 de 1924 debiendo 604 en 1925 pendiente 1876 por 954
sin 1877;<see_inf> 99 que 417 saber 5;<letter> 206;<letter> 206 visita 206;... 1629 <any_det> 1630 el 1928 la 1929 un
1928 una 1928;... 1629 <any_det> 1630 ^ 1642;^ 1642 a 90;colgue 206 corte 206 corté 206 hable 206 hablé 206 salgo 206
termino 206;<pro> 231;<good> 1934 <pro> 231;^ 228 al 1323 el 1323 la 1323 mi 1323 nuestra 1323 nuestro 1323 un 1323
una 1323;^ 228 que 656;a 1936 al 1323 ante 229 con 229 el 1323 en 1937 la 1323 mi 1323 nuestra 1323 nuestro 1323 para
229 que 656 un 1323 una 1323;N 1938;<any_det> 1935 a 1939 en 778 que 656;<any_det> 1935;conectar 987 juntar 987
presentar 987;=23:contact mi 914 mis 914 nuestra 914 nuestras 914 nuestro 914;N 1943;<their> 1575 a 1944 mi 914 mis
914 nuestra 914 nuestras 914 nuestro 914;<any_det> 271 a 1827;=23:contact ^ 1107 con 1109;<any_det> 1 ^ 1107;N
1948;<any_det> 98 ^ 1107 con 1949;=23:contact <their> 1;<any_det> 98 <their> 1 con 907;la 206 reunion 206 reunirme 206
reunión 206 una 206;con 90 de 1953;por 28;N 206 tambien 799 también 799;a 220 al 220 para 220;=0:missed <date> 99 el
1198 la 1198;de 5;nada 99;en 1960;anulado 99 aplazado 99 caido 99 cancelado 99 ofrecido 626 quedado 1961 suspendido
99;ido 99;anulado 99 aplazado 99 caido 99 cancelado 99 ofrecido 626 suspendido 99;<give1> 48 acerco 52 dejo 52
devuelvo 52 doy 52 envio 52 envío 52 hago 1426 hare 1426 llevo 52 mando 52 paso 52 preparo 52 traigo 52;^ 1965 debo 48
escuche 1124 escuché 1124 oi 1124 tenemos 1541 tengo 1541 vamos 1546 voy 1546;^ 1965;fue 1650 olvido 1650 olvidó 1650
paso 1650 pasó 1650;olvido 1650 olvidó 1650 paso 1650 pasó 1650;a 220 al 220 para 220 por 28;=14:together N 206
tambien 799 también 799;=23:contact al 206 desde 206 por 206;=14:together N 1972 tambien 799 también 799;conmigo
206;<moved3> 1359 <off> 289 acerca 1955 acerco 621 acercó 621 adelanta 221 agregaron 1956 agrego 1956 agregó 1956
anulo 99 aparecio 621 aplaza 221 aplazo 99 apuntaron 1956 apunto 1956 apuntó 1956 cambia 1957 cambio 1957 cambió 1957
cancelo 99 cayeron 1958 cayo 1958 compromete 380 comprometio 380 conecto 1123 conectó 1123 corrio 1957 dejo 622 dejó
622 encarga 623 entero 1959 enteró 1959 ha 1962 habia 1963 han 1964 incorporaron 1956 incorporo 1956 la 1966 las 1967
lo 1966 los 1967 me 1968 mueve 1957 nos 1969 ocupa 623 ofrece 626 ofrecio 628 olvidaron 1751 olvido 1751 olvidó 1751
pasa 1970 paso 621 pasó 621 queda 221 quedaron 1961 quedo 1961 quedó 1961 retrasa 221 rumorea 5 sumaron 1971 sumo 1971
suspende 99 suspendio 99 unieron 1971 unio 1973 va 221 vino 621 vio 1974;a 1172 esperando 818;<inf> 21 conviene 21
deberia 1758 deberiamos 21 es 1759 habria 290 haria 1759 hay 290 lo 1760 mas 1761 me 292 mejor 21 ni 1764 no 1765
seria 1759 sobra 21 tendria 290 tenemos 290 tengo 290;^ 1977;, 1978;, 1978 ^ 1752 lo 1754;contado 799 dicho 799;conto
799 dijo 799 ha 1981;<them> 1755 <they> 1755 N 1979 el 1980 ella 1979 ellas 1773 ellos 1773 me 1982 él 1980;de
30;cumple 1984 cumpleanos 1984 santo 1984;el 1985;<mentor_noun> 275;de 1987;lugar 1100;mi 1989;en 1990;yo
1095;estuviera 1991 fuera 1992;de 1806 por 1806;senales 99;aparecer 99 atender 99 contestar 99 dar 1995 responder
99;pendiente 1994 sin 1996;sin 1996;paso 126;=0:missed de 99;contestar 99 efecto 99 exito 99 falta 1884 hablar 99
noticias 2000 novedades 815 rastro 815 respuesta 99 senales 2000 suerte 99 ver 99 verla 99 verlo 99;a 810 esperar 809
falta 1194 faltan 1194 que 811;con 87 que 87;, 512 ... 185 : 184 era 403 es 403 fue 403;recibiremos 16 sabremos 16
tendre 16 tendremos 16;la 2005 las 2005 lo 2005 los 2005 recibiremos 16 sabremos 16 tendre 16 tendremos 16;<thing>
2006;<tip> 2004 ^ 2007;<tip> 2004;vez 87;andaba 1168 andaban 1168 estaba 1163 estaban 1168 estuvieron 1168 estuvo 1163
vinieron 1168 vino 1163;<answers> 1684 <clitic> 1694 <seen1> 99 he 1692 hemos 1692 la 1688 las 1688 le 1688 les 1688
lo 1688 los 1688 me 1689 nos 1689 se 1693;apagado 99;D 28 con 28;<date> 2014;^ 1269 conectar 987 conectarlos 126
juntar 987 juntarlos 126 ponerlos 991 presentar 987 presentarlos 126;<any_det> 2015 <date> 2014 que 2016;con 28;^
980;a 28;=5:mine ^ 1269 admitir 983 conectar 987 conectarlos 126 confesar 983 decir 983 juntar 987 juntarlos 126
juntarme 2018 pensar 87 ponerlos 991 presentar 987 presentarlos 126 quedar 2018 reconocer 983 reunirme 28 ver 2020
verme 2018;<any_det> 2015 <date> 2014 ganas 1147 juntarme 2018 pendiente 2019 que 2021 quedar 2018 reunirme 28 ver
2020 verme 2018;<see_inf> 99 ^ 440;a 446 que 2023;que 659;do 126;<inf_them> 48 <todo_inf> 48;^ 2027 a 810 esperar
809;^ 1802 a 810 de 989 esperar 809 que 2028;: 126;birra 155 cafe 155 café 155 cana 155 cerveza 155 tinto 155 vino
155;<any_det> 206 algo 206 cafe 206 café 206 cerveza 206 el 2031 mate 206 mates 206 te 206 tinto 206 un 2031 una
2031;<any_det> 206 algo 206 cafe 206 café 206 cerveza 206 mate 206 mates 206 te 206 tinto 206;el 2031 un 2031 una
2031;un 28 una 28;=23:contact N 1108;^ 1107 con 2036;<date> 206;<any_det> 2038 <date> 206 que 1240 tenido 1246;que
1240 tenido 1246;estos 87;de 2041;<drink> 206 dia 2042;<drink> 206;dias 87;estos 2045;de 2046;<inf> 641 <inf_me> 16
<infme> 16 corregir 327 firmar 327 hablar 644 hablarle 644 hablarles 644 leer 327 mirar 327 probar 327 repasar 327
revisar 327 testear 327 validar 327 ver 327;^ 2048;a 2049;<see_inf> 28 ^ 980;a 2051 atras 815 detras 815;... 155 a 735
por 735;almorzar 28 buscarme 28 buscarnos 28 casa 28 cenar 28 comer 28 merendar 28 recogerme 28 recogernos 28 tomar 28
verme 28 visitarme 28;N 2053 a 2054;almorzar 28 casa 28 cenar 28 comer 28 merendar 28 tomar 28 verme 28 visitarme 28;N
2053 a 2056;<media> 87 el 1118 facebook 87 instagram 87 la 1118 las 1118 linkedin 87 los 1118 su 1118 sus 1118 twitter
87 un 1118 una 1118 x 87;N 206 a 206 el 1144 en 2058 la 1145 pasar 87 por 1119 que 87 un 1146 una 1148;almorzar 28
buscarme 28 buscarnos 28 casa 28 cenar 28 comer 28 desayunar 28 dormir 28 la 1779 merendar 28 recogerme 28 recogernos
28 tomar 28 verme 28 visitarme 28;N 2053 a 2060;=23:contact N 206 a 206 en 1119 por 1119;a 206 en 1119 por 1119;con
888 de 888 en 888 para 888;a 2051 atras 815 con 90 detras 815;caso 99 mu 99 palabra 99 pio 99;la 872 las 872 lo 872
los 872;=14:together ^ 1062 le 872 les 872 se 2067;nada 99 ni 2066 si 87 yo 2068;estaba 99;ido 99 marchado 99;habia
2071;no 2070 que 5 se 2072 veremos 88;lado 925;=5:mine 0 181 ^ 193 a 1552 cien 181 cincuenta 181 dinero 181 treinta
181 unos 181 veinte 181;tu 1102;<give1> 48 hago 1426 hare 1426;^ 2077 debo 1553;ocupo 1104;tu 1095 tú 1095 vos 1095;^
2077;la 2081 las 2081 lo 2081 los 2081;al 2074 debo 2075 en 2076 le 2078 les 2078 llevo 48 me 2079 pongo 48 que 2080
se 2082 y 925;<may3> 274 ^ 1075 de 1076 debe 274 dijo 435 en 402 ha 1077 habia 436 iba 1079 me 1082 nos 1083 pensaba
435 queda 597 quedaron 1085 quedo 1087 quedó 1087 queria 435 se 1088 tenia 1089 tiene 637 tienen 637 va 648 van 648;$
171 // 204 <advises> 205 <called1> 207 <came3> 218 <date> 224 <eat1> 227 <handed1> 255 <hours> 267 <lent1> 272 <may3>
274 <mentor_noun> 275 <moved1> 279 <moved3> 283 <moved_pp> 286 <off> 289 <opines> 306 <read1> 308 <remind> 309
<sent_to> 315 <set> 316 <set_up> 317 <shall1> 28 <they> 651 <tip> 655 <told1> 658 <tried1> 660 <until> 664 <vowed1>
667 D 699 N 743 ^ 747 a 762 acaba 764 acabamos 766 acaban 764 acabo 768 acabó 764 accion 769 aclarando 772 aclare 772
acompane 776 aconseja 777 aconseje 781 aconsejo 512 acordado 785 acordamos 795 acorde 798 acudieron 799 agradecer 801
agradeci 802 agradecida 803 agradecido 803 agradecimos 802 agradezco 801 aguardo 805 ahora 812 al 813 alente 751 algun
814 almorce 206 almorzado 206 almorzamos 206 andamos 816 ando 819 anduve 820 anduvimos 820 anime 751 antes 823
apadrine 824 apagado 99 aparecieron 799 apenas 821 aplazada 99 aplazado 99 apresentacao 830 arme 833 armé 833 asegura
839 asegure 850 aseguro 853 asesoramos 855 asesore 857 asistentes 799 asisti 855 asistieron 799 asistio 799 aun 868
aunque 821 ausencia 99 avisa 870 avisandome 752 avise 880 aviso 882 avisé 880 avisó 882 ayudamos 886 ayude 886 baile
820 banco 890 bebi 891 bebimos 206 brindamos 206 brinde 206 buena 892 buzon 311 buzón 311 caminamos 206 camine 820
capacite 855 carta 895 casi 898 celebramos 206 celebre 206 cena 900 cenado 820 cenamos 206 cene 206 charla 206
charlamos 206 charlando 206 charle 206 charlita 206 cita 900 clasificamos 904 clasifique 904 coincidi 206 coincidido
206 coincidimos 206 colgar 820 colgue 820 comedor 905 comente 908 comi 820 comida 900 comido 820 comimos 206 como 752
comparti 918 compromiso 919 con 926 conectamos 930 conecte 936 confirma 937 confirmado 938 confirmamos 938 confirme
939 confirmo 941 confirmé 939 confirmó 941 conmigo 925 conoci 206 conocimos 206 consejo 943 console 751 consulta 945
consulte 947 consulté 947 contandome 752 conte 949 contestador 99 contestadora 99 conteste 951 contesté 951 conto 952
convenido 785 conversacion 206 conversado 206 conversamos 206 converse 206 conversé 206 corre 955 corregi 956 corren
955 correo 312 corri 820 corrigiendole 1 corrigiendoles 1 corte 820 corté 820 cree 357 creo 160 cruce 959 crucé 960
cruz 961 cuando 821 cubri 964 cuenta 360 cumple 965 cumplia 965 cuya 5 cuyo 5 dado 752 dando 966 dandole 968 de 974
debe 363 deberia 976 deberiamos 977 debi 978 debia 659 debiamos 659 debido 979 debo 992 decia 370 dejaron 372 deje 995
dejo 372 dejé 995 dejó 372 derive 998 desatasque 855 desayunamos 206 desayune 206 desde 1003 deseando 1004 despues 823
di 1027 dice 1031 dicen 752 diciendo 1033 diciendome 752 dicte 1034 dije 1046 dijimos 1054 dijo 1058 dimos 1060
discusion 206 discutimos 206 e 1064 echamos 1066 eche 1070 echo 1073 el 1090 ella 1091 en 1103 encargo 1105
encontramos 207 encontre 207 ensayamos 1110 ensaye 1111 ensenandole 1113 ensene 1117 entere 1120 entregue 1121 entrene
855 entrevista 900 entro 1123 enviamos 1124 envie 1127 envié 1127 era 1133 eramos 1134 es 1139 escribi 1143 escribio
952 escribí 1143 escuche 1149 escuché 1149 espera 418 esperamos 1152 esperando 818 espere 1158 espero 1152 esperé 1158
esta 1162 estaba 1164 estabamos 1167 estaban 1169 estamos 1174 estaria 1175 estoy 1179 estreno 900 estuve 1183
estuvieron 799 estuvimos 1184 estuvo 1185 está 1162 evento 900 explicandole 1113 explique 1117 expliqué 1117
exposicion 900 extrano 1071 fallecio 34 falta 1195 faltan 1197 falte 1201 falto 1202 feedback 1205 felicite 751
festejamos 206 forme 1208 formé 1208 fue 1210 fuera 1212 fui 1223 fuimos 1225 ganas 1226 gracias 1228 guie 855 h 1231
ha 1248 habia 1250 habiamos 1255 hablado 206 hablamos 206 hablando 206 hable 1260 hablé 1260 habra 1262 habria 160
hace 1265 han 1266 hasta 822 hay 1275 he 1331 hecho 785 hemos 1339 hice 1347 hicimos 1349 hora 1231 horas 1231 hoy
1350 iba 1352 ibamos 1353 iban 447 idea 87 ilocalizable 99 ilocalizables 99 ilusion 1226 imparti 1034 inauguracion 900
indique 1327 inlocalizable 99 insiste 451 insisti 781 insistimos 781 insistio 451 instrui 855 intercambiamos 206
intercambie 206 intercambio 1219 intercedi 1354 intro 1357 jugamos 206 jugue 1358 junte 936 junté 936 la 1399
lanzamiento 900 larga 892 las 1412 le 1547 lei 1550 leido 1120 les 1561 llamada 1563 llamadas 1564 lleve 776 llevo
1002 llevé 776 lo 1569 los 1571 mandamos 1124 mande 1576 mandé 1576 me 1668 mentoree 824 mentorice 824 merendamos 206
merende 206 mi 1669 mientras 821 mil 1670 mostre 1672 movi 1673 muchas 1670 murio 34 nacio 34 nada 1677 nadie 1679
necesita 579 necesitamos 194 necesito 1680 ni 1691 no 1731 nos 1741 nota 1743 nunca 1748 ofreci 989 oi 1149 ojala 87
olvidamos 1650 olvide 1650 olvido 1750 olvidé 1650 olvidó 1751 oriente 855 pactado 785 para 1776 parece 752
participaron 799 pasa 1782 pasamos 1791 pasandole 968 pasara 1792 pasará 1792 pase 1796 paso 1797 pasé 1796 pedi 1801
pendiente 1807 pendientes 1178 pensaba 659 pensando 1809 perdi 1200 perdida 1810 pide 584 pidio 586 pienso 1811
pitchee 206 planton 99 platica 206 platicamos 206 platicando 206 platique 206 poner 1813 ponerlos 991 por 1815 porq 5
porque 5 pospuesta 99 pospuesto 99 postergada 99 postergado 99 pq 5 practicamos 1816 practique 1111 precisa 589
preferiria 351 prefiere 351 pregunta 557 preguntaba 557 pregunte 1800 pregunto 557 pregunté 1800 preguntó 557
preparamos 1818 preparandole 1 prepare 1818 preparé 1818 presentacion 1819 presentado 934 presentamos 1820
presentandolas 826 presentandolos 826 presentarlas 826 presentarle 1822 presentarlos 826 presentation 830 presente
1825 presentes 799 presenté 1825 preste 1828 presté 1828 promesa 769 promete 1830 prometi 1834 prometido 785
prometimos 1837 prometio 1839 propone 592 propuse 781 propuso 592 proxima 36 proximo 1840 proximos 1841 puesto 752
puse 1847 q 1862 que 1869 queda 1878 quedada 820 quedado 1882 quedamos 1901 quedan 1905 quedaron 1911 quede 1915 quedo
1923 quedé 1915 quedó 1926 queria 1927 queriamos 659 querria 609 quien 5 quienes 5 quiere 611 quisiera 87 quiza 87
quizas 87 reagendamos 219 reagendar 219 reagendo 219 recibi 1930 recibimos 1931 recibire 1643 recibo 1932 recien 1933
reclama 609 recogi 776 recomendandole 1822 recomendarle 1822 recomendarles 1822 recomende 1940 recomendo 512
recomienda 777 recomiendo 1941 recordar 1942 recordatorio 126 reemplace 964 reenvie 1945 referi 998 regale 1946 regalé
1946 regresa 617 remiti 1124 reparti 904 repartimos 904 repasamos 1947 repasandole 1 repase 1950 reprogramamos 219
reprogramo 219 requiere 619 resolvi 772 resolviendo 772 resolviendole 772 respondi 951 resta 812 resulta 752 reunion
900 reunión 900 revisamos 1951 revisandole 1 revise 1952 revisé 1952 rogue 781 salgo 1954 sali 820 salimos 820 se 1975
seguimos 1976 segun 1983 sera 1986 servi 904 servimos 904 sesion 1988 sesiones 1988 si 1993 sigo 1976 sigue 1997
siguen 1998 siguiente 1999 simule 1111 sin 2001 solo 2002 solto 630 sone 2003 su 2008 sugeri 781 sugerirle 1822
sugiere 777 sugirio 512 supli 964 sus 2009 suspendida 99 suspendido 99 sustitui 964 sólo 812 tal 2010 tambien 2011
también 2011 tampoco 2012 tarea 769 telefonee 206 telefoneo 206 telefono 2013 teléfono 2013 tenemos 2017 tengo 2022
tenia 2024 teniamos 2025 tenian 633 tensa 892 tiene 636 tienen 637 to 2026 toca 2029 tocaba 659 toco 194 todavia 868
todo 2030 tomamos 2032 tomando 2033 tomandome 206 tomandonos 206 tomaremos 2034 tome 2033 tomo 2035 tomé 2033
trabajamos 820 trabaje 2037 trabajé 2037 tranquilice 751 tropece 820 tuve 2039 tuvieron 2040 tuvimos 2039 tuvo 2040 un
2043 una 2044 unas 2044 uno 2047 unos 2044 va 2050 vamos 2052 van 648 ve 650 vendra 2055 vendran 2057 veria 650 vi
2059 viajamos 206 viaje 820 viajo 689 viajé 820 viene 2061 vienen 2057 vimos 2062 vinieron 799 vino 1185 visito 91
visto 2063 voluntariado 2064 voluntario 2064 volvera 617 voy 2065 vuelve 617 xq 5 y 2069 ya 2073 yo 2083 él 2084
"""


RELATIONS = """
=3:absent_before;ausente 0 ausentes 0 faltaba 0 faltaron 0 falto 0;=0:with;a 2;c 2 cn 2 entre 2 w 2 x 2;a 2 de 2 del
2;a 2 corto 5 de 2 del 2 largo 5 larguisimo 5 rapido 5;de 2;de 0;=7:despite;=2:at segunda 9;=5:due;tardar 11;de 11 del
11;=1:about;de 14;=2:at casa 7 falta 8 la 10 lo 7 mas 12 partir 13 proposito 15 traves 15;hablando 9 quedando 9
tomando 9 yendo 9;<came3> 9 contesto 9 contestó 9 hablamos 9 la 9 lo 9 me 9 nos 9 pudimos 9 respondio 9 si 9 sí
9;intento 9;=2:at final 18 lado 7 segundo 19;lo 7;de 2 en 21;con 14;=4:absent_after;a 14;=2:at;de 26;tarde 11;=1:about
muy 28 tarde 11;senor 2;senora 2;=0:with <any_det> 2 don 2 dona 2 el 30 gripe 24 la 31;a 2 cortito 5 corto 5 de 2 del
2 largo 5 larguisimo 5 nuevo 15 rapido 5;a 2 cortito 5 corto 5 de 2 del 2 largo 5 larguisimo 5 rapido 5;a 11;de 14 mia
3;=2:at aca 35 aqui 35 baja 24 parte 36 vacaciones 24 viaje 24;le 24 nada 24 ni 24 no 24 se 24 tuvo 24;final 38;al 39
le 24 luego 38 nada 24 ni 24 no 24 se 24 tuvo 24;pero 40 y 40;acompanarnos 41 estar 41 ir 41 pasarse 41 sumarse 41
unirse 41 venir 41;=2:at tema 15;=2:at el 11;llamo 9 llamó 9;vimos 9;aparecio 9 hablamos 9 llego 9 me 45 nos
46;=0:with el 2 la 2;tema 15;=2:at ausencia 8 casa 7 compania 7 el 26 la 26 las 26 lo 7 los 26 lugar 15 vez
15;=6:ahead;gripe 24;vacaciones 24 viaje 24;ausente 24 con 52 de 53 enferma 24 enfermo 24 fuera 24 mala 24 malo
24;proximo 51;de 14 sobre 14;=1:about a 14 de 14;bien 15 de 14 mal 15;=5:due el 11;a 42;hablamos 9 nos 9;a 2 con
2;audio 3 correo 3 mensaje 3;un 63;conteste 3 contesté 3 escribi 3 escribí 3 hable 3 hablé 3 mande 64 mandé 64 marque
3 marqué 3 respondi 3;saludos 24;llamada 9;la 67;audio 2 correo 2 mensaje 2;un 69;por 14;<called3> 2 conto 15 devolvio
68 hablo 15 habló 15 mando 70 mandó 70 pregunto 71 preguntó 71;de 11;tarde 73;=4:absent_after acompanarnos 24 asistir
24 conectarse 24 estar 24 ir 24 llegar 24 sumarse 24 unirse 24 venir 24;conecto 24 conectó 24 presento 24 presentó 24
sumo 24 unio 24;aparecio 24 asistio 24 estaba 24 estuvo 24 fue 24 llego 24 mas 74 participo 24 pudo 75 se 76 vinieron
24 vino 24;<called3> 2 mando 70 mandó 70;voz 6;de 79;=5:due el 11 la 11;cayo 24;=7:despite anulo 24 cancelaron 24
cancelo 24 nada 24 ni 24 no 24 se 82;final 83;devolvio 9 llamo 9 llamó 9;=3:absent_before a 0;al 84 despues 83
hablamos 9 luego 83 me 85 no 86 nos 9 si 9 sin 0 sí 9;=2:at barrio 27;=2:at culpa 15 el 88 intermedio 15 la 26 lo 15
medio 15 parte 15 recomendacion 15;entra 51 viene 51;a 14 de 14;perdio 24;bien 23 con 14;casa 24;en 94;asocia 23
asocio 23 bajo 24 bajó 24 descolgo 24 disculpo 24 excuso 24 junto 23 juntó 23 la 92 lleva 93 lo 92 quedo 95 quedó 95
reunio 23;que 42;charlando 9 hablando 9 tomando 9 yendo 9;con 14 para 14;=0:with a 48;=0:with a 2;nuevo 15;anulo 24
cancelaron 24 cancelo 24 nada 24 ni 24 no 24 se 82;final 103;al 104 despues 103 luego 103;$ 1 <called1> 3 <date> 4
<letter> 6 a 16 acabamos 17 acerca 15 al 20 amiga 15 amigo 15 antes 13 asado 22 asociarse 23 ausente 24 ausentes 24
boda 7 busca 25 c 2 call 5 cancelo 24 casa 23 casamiento 7 caso 15 cerca 27 charlamos 15 cn 2 como 29 con 32 conoce 25
contacto 15 contrata 25 contratar 25 correo 33 correos 34 cumple 7 cumpleanos 7 datos 15 de 37 debia 42 del 43 dentro
27 desde 44 despedida 7 despues 47 disculpado 24 divorcia 15 donde 48 el 49 email 34 emails 34 en 50 enferma 24
enfermo 24 entrante 51 esta 54 estaba 54 este 55 está 54 excepto 0 excusada 24 excusado 24 faltaron 24 falto 24 fiesta
7 finalmente 18 frente 3 gracias 25 hablamos 56 hablando 15 hablar 15 hablarle 57 hable 15 hablo 58 hablé 15 habló 58
hasta 59 iba 60 igual 61 junto 62 le 65 llamada 5 llamadas 5 llamadita 5 llamado 5 lo 15 luego 47 mail 33 mails 34
manda 66 mando 66 mandó 66 maximo 11 me 72 menos 0 ni 0 no 77 nos 78 nota 80 noticias 7 numero 15 número 15 para 81
pensaba 42 pero 87 platicamos 15 por 89 pregunto 71 preguntó 71 presentado 71 proxima 51 proximo 51 proximos 51 que 90
queria 42 recomendada 71 recomendado 71 recomendarle 57 recomendarles 57 referente 25 referido 71 respecto 91
respuesta 7 reunio 23 saludos 91 salvo 0 se 96 segun 14 separa 15 siguiente 51 sin 0 sobre 14 sugerirle 57 telefonazo
5 telefono 15 teléfono 15 tenia 97 terminamos 98 trabaja 99 vi 100 via 14 videollamada 5 vimos 101 vinieron 2 vino 2
visita 5 visto 3 vía 14 whatsapp 102 y 105 zona 27
"""


KINDS = """
=8:meeting;1 0;=4:meal;obra 0;taller 0;=3:coffee;algo 2 cafe 5 café 5;N 0;a 7;almorzar 2 cenar 2 comer 2 desayunar 2
la 3 merendar 2 mi 4 picar 2 su 4 tapear 2 tomar 6 visitar 8;=2:call;colgar 10 cortar 10;de 11;=7:event;=7:event
office 13;=8:meeting de 13 sobre 13;celu 10 celular 10 fijo 10 movil 10 móvil 10 taller 15 telefono 10 teléfono
10;=4:meal con 2;de 2;casa 18;en 19;empresa 13;la 21;=4:meal de 22;=5:message;vino 2 vinos 2;leche 5;=3:coffee con
26;party 13;cara 0;a 29;asada 2;a 0 al 0 por 0;N 32;fono 10 tel 10 telefono 10 teléfono 10 videollamada 10;por
34;lectura 13;de 36;mi 2 mí 2 nosotros 2;para 38;con 10;con 2;vino 2;call 10;=7:event telefonica 10;a 0;administracion
0;de 46 directivo 0;=4:meal de 42;=6:email;=6:email electronico 49;vino 2 vinos 2 visitar 8;=8:meeting day 13;fonazo
10 llamada 10 llamadita 10 ring 10 telefonazo 10 timbrazo 10 toque 10;un 53 una 53;mail 49;bufete 0 consulta 0
despacho 0 estudio 0 fabrica 0 local 0 nave 0 ofi 0 oficina 0 taller 15 tienda 0;bufete 0 consulta 0 despacho 0
estudio 0 fabrica 0 local 0 nave 0 obra 0 ofi 0 oficina 0 taller 0 tienda 0;bufete 0 consulta 0 despacho 0 estudio 0
fabrica 0 local 0 nave 0 ofi 0 oficina 0 taller 0 tienda 0;el 56 la 57 mi 58 nuestra 58 nuestro 58 obra 0 persona 0 su
58 video 10 vídeo 10;=8:meeting de 13;llaves 0;las 61 llaves 0;de 62;a 24;almacen 0 bodega 0 consulta 0 despacho 0
empresa 0 estudio 0 fabrica 0 finca 0 local 0 nave 0 obra 0 oficina 0 oficinas 0 planta 0 taller 0 tienda 0;el 65 la
65 las 65 su 65 sus 65;a 66 en 66 hasta 66 por 66;a 66 con 0 en 66 hasta 66 por 66;a 66 con 0 en 66 hasta 66 por 66
viendo 0;notario 0;notaria 0 notaría 0;el 70 la 71 notaria 0 notario 0 notaría 0;ejemplares 13 libros 13;ante 72 de 73
en 72;almacen 0 despacho 0 local 0 taller 0;a 66 al 75 en 66 hasta 66 por 66;meet 10;clinica 0 consulta 0 despacho 0
estudio 0 finca 0 local 0 nave 0 obra 0 oficina 0 taller 0 tienda 0;la 78 mi 78;el 78 la 78 mi 78;a 79 al 78 por 80;D
81 a 79 al 78 por 80;cocinado 39 venido 82;almorzado 2 cenado 2 comido 2 desayunado 2 merendado 2;=0:intro;consejo
0;=8:meeting de 86 directiva 0;off 0;correo 49 email 49 mail 49;el 89 un 89;=5:message el 89 un 89;escrito 24;escrito
91;envie 90 envié 90 escribi 91 escribí 91 ha 92 han 92 he 93 hemos 92 mande 90 mandé 90 marque 10 marqué 10;ha 92 han
92 he 92 hemos 92;con 85;caer 0;=0:intro a 85;cocinado 2 escrito 24 presentado 98;comer 2;de 100;acerque 0 acerqué 0
cocino 2 conecto 96 conectó 96 cruce 0 crucé 0 deje 97 dejé 97 encontre 0 escribio 24 ha 99 han 92 he 92 hemos 92 hizo
101 marco 10 marcó 10 presento 98 presentó 98 recibio 0 reuni 0 tope 0 vi 0;texto 24 voz 24;=5:message de 103;dia
2;del 105;artesania 13;artesano 13 de 107 medieval 13 navideno 13;redonda 13;cocino 2 ha 99 han 92 he 92 hemos 92 hizo
101 juntamos 0 presento 98 presentó 98 recibio 0 reunimos 0 vemos 0 veremos 0 vimos 0;voz 24;de 111;one 0;on
113;merendar 2 picar 2 tapear 2;dia 0;manana 0 tarde 0;el 116;a 66 el 116 en 66 hasta 66 la 117 por 66 todo
118;=8:meeting el 65 la 65 las 65 su 65 sus 65;a 66 el 116 en 66 hasta 66 la 117 por 120 todo 118;D 81 N 32 a 79 al 78
por 80;day 13;bufete 0 celu 10 celular 10 consulta 0 despacho 0 estudio 0 fabrica 0 fijo 10 local 0 movil 10 móvil 10
nave 0 ofi 0 oficina 0 taller 0 tienda 0;correo 49 el 124 la 57 mail 49 meet 10 mi 58 nuestra 58 nuestro 58 obra 0 su
58 teams 10 tel 10 telefono 10 teléfono 10 video 10 vídeo 10 zoom 10;disco 13 libro 13 novela 13 poemario 13;del 126
el 126 mi 126 su 126;libro 13;con 85 de 127 del 128;a 85 del 126 el 126 mi 126 su 126;con 0;de 3;=8:meeting de
3;negocios 13;de 134;paso 82 pasó 82;summit 13;up 0;con 5;te 5 vino 2;cafe 5 café 5;te 5 un 141;gin 2 te 5 tinto 5
vino 2 vinos 2;uno 0;a 144;llamada 10;la 78 mi 78 verme 0;D 81 N 32 a 147 al 78 por 80;1 1 a 9 acabamos 12 acabe 12
acabo 12 acto 13 after 14 afterwork 13 al 16 almorce 2 almorzamos 2 almorzando 17 almorzar 2 almorzara 2 almorzare 2
almorzaremos 2 almuercito 2 almuerzo 17 almuerzos 2 aniversario 13 aperitivo 2 arepas 2 arroz 20 asado 23 audio 24
audios 24 banquete 2 barbacoa 2 barbacoas 2 bautismo 13 bautizo 13 birra 2 birras 2 board 0 bocadillos 2 bocata 2 boda
13 brainstorming 0 brunch 2 buen 25 cachopo 2 cafe 27 cafecito 5 cafelito 5 cafelitos 5 cafes 5 cafesito 5 cafeteria 5
café 27 calcotada 2 calcots 2 caldereta 2 call 10 calls 10 caminata 0 campus 28 cana 2 canas 2 caneo 2 canita 2
canitas 2 cantina 2 cappuccino 5 capuchino 5 cara 30 carajillo 5 carnaval 13 carne 31 carta 24 casamiento 13 cata 13
cayo 33 celebramos 13 celebre 13 cena 2 cenamos 2 cenando 17 cenar 2 cenara 2 cenare 2 cenaremos 2 cenariamos 2 cenas
2 cene 2 ceno 2 ceremonia 13 cerveza 2 cervezas 2 ceviche 2 charla 13 charlamos 35 chat 24 chateamos 24 chatee 24
chela 2 chelas 2 chifa 2 choripan 2 chuleton 2 churrasco 2 churros 2 cita 0 clausura 13 club 37 coaching 0 cocido 2
cocino 39 coctel 13 coincidi 0 colgamos 10 colgar 40 colgue 10 comemos 41 comera 2 comere 2 comeremos 2 comeriamos 2
comi 2 comida 2 comiendo 17 comilona 2 comimos 2 comite 0 como 41 completo 2 comunion 13 con 42 concierto 13
conference 43 conferencia 44 conferencias 13 congreso 13 conoci 45 consejo 47 convencion 13 copa 48 copas 2 correito
49 correo 50 correos 49 cortadito 5 cortado 5 corte 40 corté 40 croquetas 2 cuentacuentos 13 cumple 13 cumpleanos 13
cóctel 13 daily 0 de 51 degustacion 13 del 25 demo 52 desayunamos 2 desayunando 17 desayunar 2 desayunara 2 desayunare
2 desayunaremos 2 desayune 2 desayuno 17 desfile 13 despedida 13 di 54 dio 54 directorio 0 discord 24 dm 24 drinks 2 e
55 eche 54 echo 54 echó 54 el 25 email 49 emails 49 en 59 encuentro 60 entierro 13 entrega 63 entrevista 0 escribi 64
escribí 64 espectaculo 13 espresso 5 estado 67 estreno 13 estuve 68 estuvimos 69 evento 13 eventos 13 expo 13
exposicion 13 expreso 5 fabada 2 facetime 10 feria 13 ferias 13 festejamos 13 festeje 13 festival 13 fideua 2 fiesta
13 fiestas 13 firma 74 fono 10 foro 13 fui 76 fuimos 76 funcion 13 funeral 13 gala 13 gintonic 2 google 77 graduacion
13 guasap 24 ha 83 habiamos 84 hablamos 35 hable 35 hablé 35 hackathon 13 hackaton 13 halloween 13 hangout 10 he 84
hemos 84 hice 54 hizo 54 homenaje 13 inauguracion 13 inbox 24 inspeccion 0 insta 24 instagram 24 intro 85 introduccion
85 jornada 13 jornadas 13 junta 87 juntas 0 kermes 13 kick 88 kickoff 0 latte 5 le 94 lectura 13 les 95 linkedin 24
llamada 10 llamadas 10 llamadita 10 llamado 10 llamadon 10 llamamos 10 llamar 10 llamarme 10 llamarnos 10 llame 10
llamo 10 llamé 10 llamó 10 los 25 mail 49 mailcito 49 mails 49 mariscada 2 marque 10 marqué 10 marron 5 mate 5 mateada
5 mateando 5 matecitos 5 mates 5 md 24 me 102 meet 10 meetup 13 mensaje 104 mensajeamos 24 mensajee 24 mensajes 24
mensajito 24 mentoria 0 mentorias 0 mentoring 0 mentoría 0 menu 106 mercadillo 13 mercado 108 merendamos 2 merendara 2
merendare 2 merende 2 merienda 2 meriendo 2 mesa 109 messenger 24 metio 54 misa 13 msg 24 msj 24 networking 13
nochevieja 13 nos 110 nota 112 notas 112 notita 24 onces 5 one 114 paella 2 panel 13 para 115 parrillada 2 partido 13
pasado 67 pasamos 119 pasarela 13 pase 121 paseo 0 paso 122 pasé 121 pasó 122 pedida 13 pego 54 pegue 54 picada 2
pinchos 2 pitch 123 pizza 2 pola 2 polas 2 por 125 posada 13 postal 24 premios 13 presentacion 129 presentamos 127
presentaron 127 presente 130 presento 127 presenté 130 presentó 127 proyeccion 13 quedamos 131 quede 131 quedé 131
quince 13 quinceanera 13 ramen 2 rastro 13 recado 24 recepcion 132 recital 13 recogida 63 repico 10 replanteo 0
restaurante 2 retro 0 reu 0 reuni 0 reunida 0 reunido 0 reunimos 0 reunion 0 reunioncita 0 reuniones 0 reunión 0
revision 133 romeria 13 ronda 135 se 136 seminario 13 sesion 0 simposio 13 skype 10 slack 24 sms 24 sobremesa 2 south
137 stand 138 starbucks 5 subasta 13 summit 13 sushi 2 sync 0 tacos 2 taller 13 talleres 13 tapas 2 tapeando 2 tapeo 2
taquitos 2 te 139 teams 10 tecito 5 tel 10 telefonazo 10 telefoneado 10 telefonee 10 telefoneo 10 telefonica 10
telefono 10 telegram 24 teléfono 10 tertulia 13 timbraron 10 timbrazo 10 timbre 10 timbro 10 tintico 5 tinto 5 tomamos
140 tomar 142 torneo 13 trago 2 tragos 2 traspaso 0 tutoria 0 un 143 uno 145 unos 25 velada 13 velorio 13 vendimia 13
verbena 13 vermu 2 vermut 2 vermuts 2 vernissage 13 vi 45 viber 24 video 146 videocall 10 videoconferencia 10
videollamada 10 videollamadas 10 videollamado 10 vinieron 82 vinitos 2 vino 148 visita 133 visitar 8 visite 0 visité 0
wa 24 wapp 24 wasap 24 wasapeado 24 wasapp 24 web 137 webinar 13 whats 24 whatsap 24 whatsapp 24 whatsappee 24 wpp 24
ws 24 wsp 24 zoom 10
"""

