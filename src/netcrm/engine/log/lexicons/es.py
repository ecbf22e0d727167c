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
43;^ 44;=23:contact;trajo 46;dejar 46;a 48;dejar 46 traer 46;a 50;debe 45 me 47 nos 47 paso 49 pasó 49 trajo 46 vino
51;<until> 43 D 43 antes 43 para 43;=5:mine;<until> 54;N 55;esperada 53 esperado 53 esperados 53 para 56 prometida 53
prometido 53;D 54;<them> 58 N 58 el 58 él 58;hacia 59 para 59;D 16 N 17 el 17 ella 17 él 17;<hand3> 61 <send3>
61;<until> 54 D 54;<until> 54 D 54 yo 63;devuelvo 64 doy 64 entrego 64 envio 64 envío 64 hago 64 llevo 64 mando 64
paso 64;la 65 las 65 lo 65 los 65;ira 60 la 62 las 62 lo 62 los 62 prometida 53 prometidas 53 prometido 53 prometidos
53 saldra 60 sale 60 se 66 va 60;... 67 prometida 53 prometidas 53 prometido 53 prometidos 53;... 55;0 69 <any_det> 69
<their> 69 dos 69 todo 69 tres 69;<any_det> 18 <my> 18 <their> 18 D 16;... 17 D 16;prometida 53 prometidas 53
prometido 53 prometidos 53;... 73 prometida 53 prometidas 53 prometido 53 prometidos 53;D 16 recien 17 ya 17;=6:theirs
... 17;D 16 el 16 en 16 la 16;D 16 el 76 en 16 la 76 las 18 los 18 me 77 recien 17 ya 17;<until> 16;... 79;D 16 de 80
del 80 el 18 la 18 las 18 los 18 recien 17 ya 17;el 18 la 18 las 18 los 18;<any_det> 54 de 80 del 80;entrega 75;la
84;<any_det> 54;de 80 del 80;... 57 <any_det> 68 <do1> 70 <hand3> 71 <send3> 72 <thing> 74 contesta 75 devuelve 78
entrega 81 envia 82 envio 83 envía 82 envío 83 hace 85 llamo 86 llegada 87 manda 82 mando 86 paga 75 paso 86 preparo
86 recepcion 87 reenvio 86 reenvío 86 reparte 75;<happens_pp> 5;ha 89 han 89;la 90 las 90 le 90 les 90 lo 90 los
90;devolver 58 entregar 58 enviar 58 pagar 58;=11:thinking;si 93;N 91 ^ 92 ver 94;N 28;a 96;cae 5 es 5 sera 5;N 98;N
98 la 99;de 100 del 100;N 1;de 102 del 102;... 103;=0:missed;$$ 105;=17:gave:knowledge;^ 107;con 108 en 108 para 108;N
109;a 110;<thing> 16;^ 112;<give3> 16;<give3> 16 la 114 las 114 lo 114 los 114;me 115 nos 115;y 116;... 117 <any_det>
18 <my> 18 <their> 18;D 16 y 116;... 119;<hand3> 118 <send3> 120;<rel> 15 ^ 121 aniversario 101 boda 101 cumple 101
cumpleanos 101 examen 101 fiesta 101 operacion 101 santo 101;apagado 106 comunicaba 106 comunicando 106 ocupado 106;D
28 c 28 con 28;<date> 124;<date> 124 el 125 la 125 un 125 una 125;a 30;<happens_pp> 127;<rel> 15 ^ 62 boda 101 examen
101 fiesta 101 ha 128 han 128 operacion 101;^ 62 ha 128 han 128;ha 128 han 128;=12:task;de 132;aparecieron 106
aparecio 106 llamo 106 llamó 106 llego 106 olvidar 132 olvidarme 132 olvidarse 133 vinieron 106 vino 106;aparecieron
106 aparecio 106 llamo 106 llamó 106 llego 106 vinieron 106 vino 106;en 93;=19:gave:resource;N 137;a 138;... 139;^
140;de 141 del 141;me 22 nos 22;me 22 no 143 nos 22;=4:needs_from_me;<ask_subj> 145;^ 146;la 147 lo 147;le 147 les 147
se 148;^ 144 le 147 les 147 se 148 yo 149;dice 21 dijo 21;dice 21 dijo 21 insiste 21 me 151 opina 21;, 152;...
153;<should> 154 me 22 no 143 nos 22;<should> 154;olvide 132;me 157;^ 156 se 158;^ 155 le 147 les 147 no 159 se 148 yo
149;D 28;N 161;con 162;contesta 75 devuelve 75 entrega 75 hace 85 paga 75 reparte 75;^ 164;que 93;mio 16;<my> 16 el
167 mi 16;<hand_inf> 16 corregir 168 firmar 168 leer 168 mirar 168 probar 168 repasar 168 revisar 168 testear 168
validar 168 ver 168;^ 169;a 170;... 58;0 172 <any_det> 172 <my> 172 <their> 172 eso 172 le 172 les 172 todo 172;<do1>
70 <give1> 173 acabo 173 cierro 173 firmo 173 organizo 173 reviso 173 termino 173;^ 174;^ 121;<feedback_noun> 4 <rel>
15 <they> 27 D 42 N 52 ^ 88 a 95 acompano 97 acompaño 97 aniversario 101 anotado 104 apagado 106 ayuda 111 boda 101
comentado 104 comunicaba 106 comunicando 106 corregida 104 corregido 104 cumple 101 cumpleanos 101 debe 113 dice 26
dijo 26 dise 26 el 122 estaba 123 examen 101 fiesta 101 hay 126 la 129 las 130 le 131 leida 104 leido 104 les 131
llevare 97 llevo 97 lo 130 los 130 me 40 no 134 nos 40 nunca 135 ocupado 106 operacion 101 pensaba 136 pense 136
prestamo 142 q 150 que 160 quedado 163 recien 165 recojo 97 recordar 132 repasada 104 repasado 104 revisada 104
revisado 104 santo 101 solo 165 supe 166 tenemos 126 tengo 126 va 171 veo 97 ya 165 yo 175 él 176;=18:gave:mentoring;^
178;<any_det> 112 <thing> 16;D 5;^ 180 aniversario 181 cumple 181 cumpleanos 181;: 182;pendiente 54 prevista 54
previsto 54 prometida 54 prometido 54;con 54;<giveinf> 54 <inf_them> 54 <infle> 54 <mine_thing> 58 <todo_inf> 54
agradecer 54 comprar 54 devolver 54 entrega 184 envio 184 envío 184 felicitar 54 hablar 185 pedir 54 quedar 185
reclamar 54 regalar 54 reservar 54 respuesta 184 ver 185;^ 54;: 187;... 161 a 132 con 132;^ 21;: 190;... 191;... 191
la 192;: 190 de 193 del 192;^ 180;: 195;N 188;hacer 188;<giveinf> 54;^ 199;: 200;lado 201;mi 202;parte 201;mi
204;conmigo 201 de 203 mio 201 mios 201 por 205;paso 206;pasos 206;<giveinf> 132;<mentor_noun> 179 N 183 ^ 186 accion
188 acciones 188 almorzar 189 cenar 189 comer 189 consejo 194 consejos 194 desayunar 189 el 196 ella 196 mia 188 mio
188 nosotros 188 para 197 pendiente 188 pendientes 188 por 198 proximo 207 proximos 208 recomendacion 194
recomendaciones 191 siguiente 207 sugerencia 191 tarea 188 tip 191 tips 191 todo 209 ver 189 visitar 189 yo 188 él
196;^ 21 no 190 que 190;a 46;estaba 105 estabamos 105;estaba 105 estabamos 105 no 213;estaba 105 estabamos 105 no 213
nosotros 214 yo 214;cuando 215 mientras 215;oficina 46;<inf> 46 <inf_me> 46 <inf_them> 46 almorzar 46 casa 46 cenar 46
comer 46 la 217 mi 46 por 46 saludar 46 saludarme 46 tomar 46 verme 46 vernos 46 visitarme 46 visitarnos 46;coworking
46 despacho 46;sorpresa 46 visita 46;despacho 46;aca 46 aqui 46 casa 46 el 221 la 217 mi 46;... 216 a 218 al 219
conmigo 46 de 220 por 222;=1:moved;D 224;D 224 a 225 al 225 para 225;adelanta 226 aplaza 226 cambia 226 mueve 226 pasa
226 retrasa 226;adelanta 226 aplaza 226 cambia 226 mueve 226 pasa 226 retrasa 226 se 227;<set> 28 D 228;D 28 manana
28;N 230;con 231;=20:gave:referral;^ 233;N 234;a 235;... 236 ^ 233;de 237 del 237;<reach_noun> 238;^ 0 a 1 al 1 de 1
del 1 sobre 1;<helpful> 139;<any_det> 241;<helpful> 137;<any_det> 243;^ 244;de 234 del 234;<reach_noun> 246;... 245
<any_det> 247 ^ 244;N 248;<feedback_noun> 240;de 250;<feedback_noun> 240 ^ 243;feedback 240 opinion 240;comentarios
240 notas 240 observaciones 240;de 252;monton 255;devolucion 240;^ 243 cuantas 250;^ 243 cuantos 250;<any_det> 239
<feedback_noun> 240 ^ 242 a 249 algo 251 algunas 252 algunos 252 bastante 250 mi 253 mis 254 muchas 250 mucho 250
muchos 250 un 256 una 257 unas 258 unos 259 varias 252 varios 252;<their> 178;^ 261;con 262 en 262 para 262 sobre
262;N 263;con 264;<their> 0;^ 266;sobre 1;... 268 sobre 1;^ 178 a 179 al 179 con 179 de 179 en 179 para 179 sobre
179;<feedback_noun> 269 <mentor_noun> 270;... 265 con 264 corrigiendo 267 de 271 repasando 267 revisando 267;^ 137;N
273;a 274;... 275;<my> 276;<inf_me> 16 <infme> 16;^ 278;^ 178 a 179 al 179 con 179 de 179 en 179 para 179;=1:moved D
224 a 224 al 224 de 224 para 224;<date> 281;<date> 281 a 225 al 225 para 225;a 225 al 225 el 282 la 283 lo 283 para
225;=1:moved D 224 a 224 al 224 para 224;<date> 285;<date> 225;D 224 a 224 al 224 el 286 la 286 nuestra 286 nuestro
286 para 224 su 287;D 224 al 224 para 224;... 289;D 224 a 224 al 224 del 290 para 224;hora 105;ultima 292;=0:missed a
293 el 105 la 105 lo 105 nuestra 105 nuestro 105 todo 105;que 21;mejor 21;conviene 21;<have_to> 295 conviene 21
deberia 21 deberiamos 21;<have_to> 295 <should> 21 es 296 lo 296 me 297 no 298 nos 297 seria 296;^ 299;^ 299 nosotros
300 yo 300;que 301;<should> 21 la 22 lo 22 me 22 no 22;^ 303;gente 304;^ 303 a 305 eu 304 je 304 on 304 yo 304;q 306
que 306;y 307;... 308;=13:talk ... 308 ^ 299 nosotros 300 yo 300;en 302 q 309 que 310;<paper> 1;<their> 312 el 312 la
312;^ 199 de 200;voz 105;=0:missed de 315;de 315;buzon 316 buzón 316 casilla 105 contestador 105 contestadora 105
correo 317;a 318 al 318 el 318;a 318 al 318 derecho 319 directo 319 el 318;D 28 con 28 el 28 para 28;<any_det> 36
<date> 28 con 28 juntarnos 28 para 28 reunirnos 28 vernos 28;... 216;... 117 D 16;la 114 las 114 lo 114 los 114;me 325
nos 325;y 326;... 327;... 119 D 16;<until> 16 D 16;... 330;<any_det> 18 <my> 18;<my> 18 mi 18;ello 16 eso 16;tema
16;de 334 del 335 eso 16;ok 16 si 16 sí 16;respuesta 16;el 337 feedback 16 noticias 16 novedades 16 razon 16 respuesta
16 una 338;D 16 algo 16 cuando 16 cuanto 16 cuándo 16 cuánto 16 el 16 la 16 manana 16 si 16;favor 16 intro 16;intro
16;favor 16;el 341 la 342 llegar 16 saber 16 un 343 una 342;contacto 16;en 345;da 339 desaconseja 21 desaconsejo 21
dice 340 dira 340 hace 344 pondra 346 pone 346;arreglar 18 buscar 18 dejar 18 firmar 18 instalar 18 medir 18 recoger
18 terminar 18;a 348;D 16 para 17;lista 350 listas 350 listo 350 listos 350;... 351;el 352 la 352 las 352 los 352 mi
352 mis 352 su 352 sus 352;<hand3> 324 <made3> 328 <send3> 329 <will3> 16 <will_bring> 331 arregla 332 arreglara 332
corrige 333 desaconseja 21 desaconsejo 21 encarga 336 firma 333 instala 332 instalara 332 me 347 mira 333 monta 332
montara 332 montará 332 nos 347 ocupa 336 pasa 349 pinta 332 prueba 333 repara 332 repasa 333 resuelve 336 revisa 333
tendra 353 tiene 353 viene 349 vuelve 349;^ 21 yo 190;que 355;^ 114;^ 114 la 357 lo 357;me 358 nos 358;que 359;en 302
que 301;firmemente 361;<my> 145;^ 363;con 364;... 79 <until> 16;<inf> 366 <inf_me> 16 <infme> 16;^ 367;^ 22;^ 22 me
369 nos 369;^ 22 me 369 no 370 nos 369;<should> 21 me 22 ni 23 no 23 nos 22;^ 372;^ 372 me 369 no 370 nos 369 yo 373;q
371 que 374;mensaje 46 nota 46 notita 46 recado 46;mensaje 46 nota 46 notita 46 recado 46 un 376 una 376;<imperative>
21 no 21;^ 378;: 379;<imperative> 21 ni 21 no 21;^ 381;<give3> 16 <should> 21;^ 16;a 384;^ 114 iba 385 va 385;^ 383
iba 385 la 386 lo 386 va 385;^ 372 me 387 no 370 nos 387 yo 373;... 380 : 382 q 371 que 388;presento 105 presentó
105;aparecio 105 fue 105 llego 105 paso 105 pasó 105 pudo 105 se 390 vino 105;no 391 nunca 391;final 392;al 393 no 391
nunca 391;aunque 394 pero 394 y 394;acercarse 395 ir 395 pasar 395 pasarse 395 sumarse 395 unirse 395 vendria 395
venia 395 venir 395;<should> 21 <would_give> 16 me 22 ni 23 no 23 nos 22;<would_give> 16;^ 398;<give3> 16 <should> 21
<would_give> 16;<give3> 16 <would_give> 16;^ 401 iba 385 va 385;^ 400 iba 385 la 402 lo 402 va 385;^ 397 acercarse 395
ir 395 la 399 lo 399 me 403 no 370 nos 403 pasar 395 pasarse 395 sumarse 395 unirse 395 vendria 395 venia 395 venir
395 yo 373;... 380 : 382 a 396 acercarse 395 de 396 en 396 ir 395 pasar 395 pasarse 395 q 371 que 404 sumarse 395
unirse 395 vendria 395 venia 395 venir 395;lugar 190;mi 406;^ 21 que 190;de 408;opinion 409;la 410;de 411 partidaria
409 partidario 409;parte 145;mi 413 nuestra 413;de 414;<until> 145;... 416;... 415 0 417 <my> 145 cuatro 417 dos 417
tres 417 unas 417 unos 417 varias 417 varios 417;^ 145;la 419 lo 419;le 419 les 419 se 420;le 419 les 419 se 420 yo
421;^ 418 que 422;de 364;espera 424;la 425;de 361;le 364 yo 364;^ 363 que 428;a 426 convencida 427 convencido 427
esperando 429;me 384;que 431;^ 114 iba 385 la 386 lo 386 va 385;me 433 nos 433;... 380 que 434;conmigo 105;contactarme
105 hablar 436 llamarme 105 localizarme 105 verme 105;de 384 en 384;dejado 377 dicho 435 intentado 437 quedado 438;a
396 acercarse 395 de 396 en 396 ir 395 pasar 395 pasarse 395 que 396 sumarse 395 unirse 395 vendria 395 venia 395
venir 395;quedado 440;nada 105 ni 105 no 105 nunca 105;pero 442 y 442;... 443;<inf_me> 16 <infme> 43;<inf> 444
<inf_me> 444 ^ 445 acercarse 395 ir 395 pasar 395 pasarse 395 sumarse 395 unirse 395 vendria 395 venia 395 venir
395;<infme> 43;^ 447 acercarse 395 ir 395 pasar 395 pasarse 395 sumarse 395 unirse 395 vendria 395 venia 395 venir
395;a 446 acercarse 395 de 396 en 396 ir 395 pasar 395 pasarse 395 que 448 sumarse 395 unirse 395 vendria 395 venia
395 venir 395;<inf> 444 <inf_me> 444 ^ 445;^ 447;a 450 que 451;=3:advice <should> 21 me 22 ni 23 no 23 nos 22;^ 453 yo
373;que 454;en 455 q 371 que 371;avisa 16 contesta 16 cuenta 16 dice 16 escribe 16 llama 16 responde 16;me 457 nos
457;y 458;... 459;... 459 a 460 con 460 en 460;comenta 461 consulta 461 habla 461 mira 461 piensa 461 pregunta 461 ve
461;^ 462;falta 364;hace 464;mano 46 persona 46;0 46 <any_det> 46 <my> 46 <their> 46 en 466;... 161 D 28;D 46;a
190;<inf_me> 16 me 16 nos 16;^ 471;^ 471 que 472;<any_det> 331 <my> 331;<any_det> 16 <my> 16;=6:theirs <their> 16 el
18 la 18 las 18 los 18 un 18 una 18;<their> 16 el 18 la 18 las 18 los 18 un 18 una 18;=6:theirs <any_det> 16 <my>
16;el 18 la 18 las 18 los 18 un 18 una 18;<give3> 16 <hand3> 474 <would_give> 16 acerca 16 arregla 16 baja 16 busca 16
cambia 475 consigue 16 corrige 475 da 180 dan 180 dara 180 daran 180 deja 476 dejara 477 dejará 477 disena 475 guarda
16 imprime 478 presta 477 prestara 479 prestará 479 redacta 475 repone 475 sustituye 475 traduce 475 trae 16;que
46;... 481;contra 190 de 190 que 190 sobre 190;el 16 la 16 las 16 los 16 su 16 sus 16 un 16 una 16;^ 484;recibire 485
recibiria 485 recibiriamos 485 tendre 485 tendremos 485 tendria 485 tendriamos 485;me 358 nos 358 recibire 485
recibiria 485 recibiriamos 485 tendre 485 tendremos 485 tendria 485 tendriamos 485 yo 486;que 487;recibire 485
recibiria 485 recibiriamos 485 tendre 485 tendremos 485 tendria 485 tendriamos 485 yo 486;que 489;<should> 21 hay 295
tengo 295;^ 491;que 492;centre 21 conviene 21 enfoque 21 olvide 21;centremos 21 conviene 21 enfoquemos 21;cuidado
21;<have_to> 295 <should> 21 lo 296 me 494 nos 495 tenga 496;<have_to> 295 <should> 21 lo 296 me 494 no 497 nos 495
tenga 496;^ 498;^ 498 yo 499;... 493 que 500;convenia 21 conviene 21 deberia 21 deberiamos 21 debia 21 debiamos 21
debo 21 habia 295 hay 295 tengo 295 tenia 295;^ 502 recibire 485 recibiria 485 recibiriamos 485 tendre 485 tendremos
485 tendria 485 tendriamos 485;^ 502 recibire 485 recibiria 485 recibiriamos 485 tendre 485 tendremos 485 tendria 485
tendriamos 485 yo 503;que 504;^ 43;<any_det> 506 ^ 43 dinero 506 plata 506;<should> 21 centre 21 conviene 21 enfoque
21 olvide 21;<should> 21 centremos 21 conviene 21 enfoquemos 21;<have_to> 295 <should> 21 lo 296 me 508 nos 509 tenga
496;<have_to> 295 <should> 21 lo 296 me 508 ni 23 no 510 nos 509 tenga 496;^ 511;^ 511 me 369 no 370 nos 369 yo 512;q
371 que 513;: 379 que 492;<inf> 21;^ 516;^ 511 recibire 485 recibiria 485 recibiriamos 485 tendre 485 tendremos 485
tendria 485 tendriamos 485;^ 511 me 387 no 370 nos 387 recibire 485 recibiria 485 recibiriamos 485 tendre 485
tendremos 485 tendria 485 tendriamos 485 yo 518;... 515 : 382 ^ 516 de 517 q 371 que 519;<have_to> 295 <should> 21
<would_give> 16 lo 296 me 508 ni 23 no 510 nos 509 tenga 496;^ 521 la 399 lo 399 me 403 no 370 nos 403 recibire 485
recibiria 485 recibiriamos 485 tendre 485 tendremos 485 tendria 485 tendriamos 485 yo 518;... 515 : 382 ^ 516 de 517 q
371 que 522;^ 502;^ 502 yo 524;que 525;me 384 nos 384;que 527;^ 498 me 433 no 369 nos 433 yo 499;... 380 D 46 que
529;<any_det> 417;^ 22 no 369;^ 531 que 532;^ 16 que 384;cabeza 190;la 535;de 536;aconsejado 408 adelantado 482
asegurado 528 comentado 469 contado 469 desaconsejado 190 dicho 530 explicado 526 garantizado 528 jurado 528 pedido
533 prometido 534 quedado 438 quitado 537 recomendado 408 recordado 526 repetido 526 sugerido 408;ver 526;a 506 que
506;=3:advice <should> 21 me 22 nos 22;<should> 21 me 22 ni 23 no 541 nos 22;^ 542 yo 373;que 543;en 544 q 371 que
371;=3:advice <have_to> 295 <should> 21 lo 296 me 508 nos 509 tenga 496;<have_to> 295 <should> 21 lo 296 me 508 ni 23
no 546 nos 509 tenga 496;^ 547 yo 512;que 548;en 549 q 371 que 371;falta 384;sin 551;<give3> 16 <would_give> 16 acerca
16 arregla 16 baja 16 busca 16 consigue 16 cuelga 16 deja 16 guarda 16 imprime 16 instala 16 monta 16 sube 16 subira
16 trae 16;<give3> 552 ^ 553;<should> 21 no 21;^ 555 le 419 les 419 se 420 yo 421;^ 531 que 556;^ 372 le 419 les 419
se 420;^ 542 le 419 les 419 no 369 se 420 yo 558;^ 531 que 559;que 5 qué 5;como 5 cuando 5 cuanto 5 cuándo 5 cuánto 5
cómo 5 donde 5 dónde 5 por 561 si 5;^ 16 recibire 485 recibiria 485 recibiriamos 485 tendre 485 tendremos 485 tendria
485 tendriamos 485 yo 486;^ 16 que 563;^ 16 me 384 recibire 485 recibiria 485 recibiriamos 485 tendre 485 tendremos
485 tendria 485 tendriamos 485 yo 486;^ 16 me 384 que 565;<any_det> 145;^ 567;: 382 que 525;algo 16 noticias 16
novedades 16 respuesta 16;^ 570 que 384;que 384;<giveinf> 16;^ 573;a 574;<advises> 211 <gave3> 467 <helps3> 468 <says>
469 <urges> 470 <vowed3> 473 ^ 480 adelanto 482 advierte 483 advirtio 483 alerto 483 anticipo 482 anticipó 482 aseguro
488 avanzo 482 aviso 490 avisó 490 comento 501 comentó 501 confirma 490 confirmo 490 confirmó 490 conto 505 debe 507
deben 507 decia 514 desaconsejado 190 dice 520 dijo 523 escribio 490 explico 526 explicó 526 ha 538 hizo 539 iba 540
iban 540 insiste 545 insistio 550 la 554 las 554 lo 554 los 554 pide 557 pidio 560 pregunta 562 preguntaba 562
pregunto 562 preguntó 562 previno 483 promete 564 prometio 566 queda 438 quedaron 438 quedo 438 quedó 438 quita 537
quitado 537 quito 537 reclama 568 reclamo 568 recordo 526 repitio 526 senalo 526 solto 569 tenia 540 tenian 540 tiene
571 tienen 572 va 575 van 575;<until> 145 D 145;... 577;D 145;=4:needs_from_me ... 579;... 415 0 417 <any_det> 578
<my> 580 cuatro 417 dos 417 tres 417 unas 417 unos 417 varias 417 varios 417;^ 145 le 419 les 419 se 420;^ 145 le 419
les 419 se 420 yo 582;^ 581 que 583;^ 542 no 369 yo 373;^ 531 que 585;<advises> 211 <gave3> 467 <helps3> 468 <says>
469 <urges> 470 <vowed3> 473 ^ 480 adelanto 482 advierte 483 advirtio 483 alerto 483 anticipo 482 anticipó 482 aseguro
488 avanzo 482 aviso 490 avisó 490 comento 501 comentó 501 confirma 490 confirmo 490 confirmó 490 conto 505 debe 507
deben 507 decia 514 desaconsejado 190 dice 520 dijo 523 escribio 490 explico 526 explicó 526 ha 538 hizo 539 iba 540
iban 540 insiste 545 insistio 550 la 554 las 554 lo 554 los 554 pide 557 pidio 586 pregunta 562 preguntaba 562
pregunto 562 preguntó 562 previno 483 promete 564 prometio 566 queda 438 quedaron 438 quedo 438 quedó 438 quita 537
quitado 537 quito 537 recordo 526 repitio 526 senalo 526 solto 569 tenia 540 tenian 540 tiene 572 tienen 572 va 575
van 575;0 417 <any_det> 417 <my> 145 cuatro 417 dos 417 tres 417 unas 417 unos 417 varias 417 varios 417;^ 588 que
422;^ 372 le 419 les 419 se 420 yo 558;que 590;... 579;... 415 <any_det> 592 <my> 580;^ 593;^ 16 me 384;^ 16 me 384
que 595;que 190;<should> 21 no 22;^ 598;=6:theirs <inf_me> 16;^ 600;de 601 en 601;nada 105 ni 105 nunca 105;y 603;...
604;<inf> 605 <inf_me> 605 ^ 600 que 527;de 606 en 606;<inf> 605 <inf_me> 605 ^ 600 acercarse 395 ir 395 pasar 395
pasarse 395 que 527 sumarse 395 unirse 395 vendria 395 venia 395 venir 395;=6:theirs me 16;a 396 acercarse 395 conmigo
438 de 608 debiendo 609 en 608 ir 395 pasar 395 pasarse 395 que 396 sumarse 395 unirse 395 vendria 395 venia 395 venir
395;acercarse 395 ir 395 le 419 les 419 pasar 395 pasarse 395 se 420 sumarse 395 unirse 395 vendria 395 venia 395
venir 395 yo 421;a 396 acercarse 395 de 396 en 396 ir 395 pasar 395 pasarse 395 que 611 saber 5 sumarse 395 unirse 395
vendria 395 venia 395 venir 395;0 417 <any_det> 417 cuatro 417 dos 417 tres 417 unas 417 unos 417 varias 417 varios
417;^ 613;... 415 0 417 <any_det> 417 <my> 145 cuatro 417 dos 417 tres 417 unas 417 unos 417 varias 417 varios 417;^
615 que 422 saber 5;... 63;<my> 617;^ 618;escribir 16 escribirme 16 llamar 16 llamarme 16;^ 620;a 621;... 415 <my>
145;^ 623;encarga 336 ocupa 336 resuelve 336;a 46 al 46 en 46 por 46;caer 626 ver 626;de 384;<inf_me> 16;^ 629;a 630
para 630;ofrecido 631;a 601 para 630;^ 625 acerco 626 acercó 626 aparecio 626 compromete 385 comprometio 385 dejo 627
dejó 627 encarga 628 ha 632 han 632 ocupa 628 ofrece 631 ofrecio 633 paso 626 pasó 626 vino 626;: 382;^ 445 acercarse
395 ir 395 pasar 395 pasarse 395 sumarse 395 unirse 395 vendria 395 venia 395 venir 395;a 448 acercarse 395 de 396 en
396 ir 395 pasar 395 pasarse 395 que 636 sumarse 395 unirse 395 vendria 395 venia 395 venir 395;a 451 que 451;<inf>
366 <inf_me> 16 <infme> 16 confirmar 16 contestar 16 entregar 16 enviar 16 firmar 16 pagar 16 responder 16;^ 639;que
640;que 279;de 437;<inf_me> 16 me 16;y 644;... 645;<any_det> 18 <my> 76 el 167 mi 16;mi 16 mí 16 nosotros 16;de
648;<hand_inf> 16 <inf> 646 <inf_me> 16 <infme> 16 corregir 647 firmar 647 hablar 649 hablarle 649 hablarles 649 leer
647 mirar 647 probar 647 repasar 647 revisar 647 testear 647 validar 647 ver 647;^ 650;a 651;a 279;sensato 517;mas 654
mejor 517 preferible 517;<advises> 211 <came3> 323 <may3> 279 <opines> 311 ^ 354 aconseja 356 aseguro 360 cree 362
cuenta 365 debe 368 decia 375 dejaron 377 dejo 377 dejó 377 dice 389 dijo 405 en 407 era 412 es 412 espera 423 esta
430 está 430 falta 432 falto 432 ha 439 habia 441 iba 449 iban 452 insiste 456 insistio 456 intento 437 intentó 437 la
463 le 465 lo 463 me 576 necesita 584 nos 587 pensaba 440 pide 589 pidio 591 precisa 594 preferiria 356 prefiere 356
pregunta 562 preguntaba 562 pregunto 562 preguntó 562 promete 534 prometio 596 propone 597 propuso 597 que 599 queda
602 quedaron 607 quedo 610 quedó 610 queria 612 querria 614 quiere 616 recibira 619 recibiran 619 reclama 614
recomienda 356 regresa 622 requiere 624 se 634 solto 635 sugiere 356 tendra 619 tendran 619 tenia 637 tenian 638 tiene
641 tienen 642 trato 643 va 652 van 653 ve 655 veria 655 volvera 622 vuelve 622;... 191 : 190 ^ 21 era 408 es 408 fue
408 que 190;^ 21 era 408 es 408 fue 408 que 190;N 657 el 658 ella 658 ellos 658 él 658;de 659 del 659;=9:told;N 661;a
662;<see_inf> 105;<see_inf> 105 de 664;confirma 16 contesta 16 entrega 16 envia 16 envía 16 manda 16 puede 16 responde
16 sabe 16 sabra 16 tendra 16 tiene 16;^ 666;^ 666 me 667 nos 667;no 668;^ 54 que 187;N 670;^ 54 a 671 que 187;N 28 a
96;de 673;casa 674 ver 673;a 675 con 673 donde 673;<date> 28 N 28;de 677;... 676 <date> 28 N 28 casa 678 el 677 la
677;<date> 28 N 28 casa 678 el 677 la 677;... 676;a 679 al 679 con 680 de 680 hasta 681 para 681;<helps3> 28;me 683
nos 683;<inf> 28 <inf_me> 28 <inf_them> 28;a 685;pasa 686 pasan 686 pasara 686 pasará 686 vendra 686 vendran 686 viene
686 vienen 686;de 96;casa 688;casa 688 la 689;a 690 hasta 690 pa 690;enseno 28 enseño 28;confirma 38 dice 38 dira 38
envia 38 envía 38 manda 38 pasa 38 trae 38;con 96;... 694;<inf> 695;<helps3> 28 ^ 693 escapo 682 toca 696 voy
682;<helps3> 28 ^ 693 toca 696 vamos 682;=2:plan aqui 28;=2:plan a 28 por 699;N 700;<inf> 695 acompanar 97 llevar 97
recibir 97 recoger 97 ver 97 visitar 97;que 702;<go1> 682 <they> 684 N 687 acompano 97 acompaño 97 iremos 691 le 692
les 692 llevo 97 me 697 nos 698 pasa 701 recojo 97 tenemos 703 tengo 703 vamos 691 vendra 701 veo 97 viene 701 vienen
701 voy 691;mejor 517;vale 517;de 517;hablar 707;lo 705 mas 706 mejor 517 nada 707 ni 708 no 517 que 371;me 22 mejor
143 no 143 nos 22;^ 710;: 709 q 711 que 711;postres 46;los 713 mitad 46;final 46 rato 46;tarde 46;a 714 al 715 despues
46 luego 46 mas 716 tambien 46 también 46 tarde 46;final 46 linea 46 meet 46 pantalla 46 rato 46 remoto 46 teams 46
telefono 46 teléfono 46 videollamada 46 zoom 46;linea 46 meet 46 pantalla 46 remoto 46 teams 46 telefono 46 teléfono
46 videollamada 46 zoom 46;a 714 al 718 desde 719 despues 46 en 719 luego 46 mas 716 por 719 tambien 46 también 46;ahi
46 al 719 alli 46 desde 719 en 719 por 719 tambien 46 también 46;verme 161 vernos 161;oficina 161;casa 161 la 723;aqui
161 casa 161 la 723;D 28 a 722 aqui 161 en 724 por 725;ahi 46 alli 46 tambien 46 también 46;aviso 46 avisó 46 conto 46
dijo 46 llamo 46 llamó 46;me 728;que 729;el 730 la 730 quien 729;<called_pp> 46 bajado 46 estado 46 pasado 46 subido
46 venido 46;$$ 28;$$ 28 tambien 733 también 733;espera 734 esperan 734;a 46 por 46;al 719 desde 719 en 719 por
719;apunta 734 apuntan 734 conecto 737 conectó 737 unio 737;andaba 46 estaba 46 estuvo 46 fue 46 vino 46;... 161;<inf>
740 <inf_me> 740 <inf_them> 740;=2:plan a 741;<inf> 740 <inf_me> 740 <inf_them> 740 verme 161 vernos 161;$$ 28 D 742 a
743 aqui 161 en 724 por 725 tambien 733 también 733;a 741;$$ 28 D 745 a 741 tambien 733 también 733;=23:contact tarde
46;... 712 : 709 aparecio 717 entro 720 estaba 721 estara 726 estaran 726 estuvo 727 fue 731 ha 732 han 732 llego 717
nos 735 pasara 726 pasaran 726 pasará 726 paso 736 pasó 736 q 711 que 711 se 738 tambien 739 también 739 vendra 744
vendran 744 viene 746 vienen 746 vinieron 46 vino 747;lectura 16 mano 16 ojeada 16 ojo 16 repaso 16 vistazo 16 vuelta
16;un 749 una 749;su 112;arregla 332 arreglara 332 corrige 333 da 750 dara 750 desaconseja 21 desaconsejo 21 echa 750
echara 750 firma 333 instala 332 instalara 332 me 347 mira 333 monta 332 montara 332 montará 332 nos 347 pinta 332
prueba 333 repara 332 repasa 333 revisa 333 tendra 353 tendre 751 tendremos 751 tiene 353;=21:gave:encouragement;^
753;N 754;a 755;que 5;aliento 754 animo 754 animos 754 apoyo 754 fuerza 754 porras 754 ánimo 754;aliento 754 animo 754
animos 754 apoyo 754 fuerza 754 mucha 758 mucho 758 muchos 758 porras 754 ánimo 754;N 190;de 760;=7:waiting l
43;=7:waiting de 762 del 43;espera 763;mejor 93;juicio 190;alentar 756 alentarla 754 alentarlo 754 animar 756 animarla
754 animarle 754 animarlo 754 avisar 757 avisarme 757 consolar 756 consolarla 754 consolarlo 754 contar 757 contarme
757 darle 759 darles 759 decir 757 decirme 757 echarle 759 echarles 759 felicitar 756 felicitarla 754 felicitarle 754
felicitarlo 754 juicio 761 la 764 lo 765 meterle 759 su 766 tranquilizar 756 tranquilizarla 754 tranquilizarlo
754;<inf_me> 46;de 768;<see_inf> 46;de 770;<inf_me> 46 <see_inf> 46;de 772;mia 54;^ 107 a 108 con 108 de 108 sobre
108;dudas 775;dudas 775 las 776 sus 776 unas 776;=23:contact la 46;a 778 al 46 del 46;N 779;a 780;^ 516 que 355;que
661;en 783 que 661;N 784;a 785 en 783 que 661;la 187 las 187 lo 187 los 187;le 187 les 187 se 787;le 187 les 187 se
787 yo 788;: 789;<inf> 28 D 28 vernos 28;<give3> 16 <hand3> 16 <send3> 16 busca 16 contacta 16 escribe 16 habla 16
llama 16;^ 792;^ 792 me 793;<they> 794 el 794 él 794;<inf> 28 D 28 que 795 vernos 28;de 791 en 796 para 791 que 791;N
797;que 795;con 798 en 799;de 791 en 791 para 791 que 791;N 801;con 802;N 46;=10:thanks;a 805;=10:thanks a 805;con
805;N 506;=7:waiting de 809 del 809;<they> 43 conteste 43 decida 43 diga 43 el 43 elija 43 envie 43 envíe 43 firme 43
la 43 mande 43 responda 43 su 43 sus 43;^ 811;^ 811 que 812;^ 811 a 813 que 812;esperar 814;a 815 esperar 814;a 815
esperar 814 que 816;parecer 5;dia 93;de 105;atras 820 detras 820;que 43;=7:waiting a 822 que 43;atras 820 detras 820
esperando 823;con 46;=13:talk <they> 5;que 826;de 827;^ 178 a 179;=15:gave:intro;^ 830;N 831;N 831 a 832 con 832 y
832;N 833;: 834;a 831 con 831 de 831 entre 831;intro 836 introduccion 836 presentacion 836 puente 836;el 837 la 837
una 837;<give3> 16 <hand3> 16 <send3> 16 sube 16;^ 839;<any_det> 331;<give3> 841 <hand3> 841 <send3> 841 sube 841;D
840 ^ 842;que 843;<would_give> 54;<inf> 54;^ 846;a 847;^ 845 iba 848 ibamos 848;^ 845;la 850 lo 850;^ 845 iba 848
ibamos 848 le 849 les 849 se 851;que 852;N 853;a 854 que 852;recibire 485 recibiria 485 recibiriamos 485 tendre 485
tendria 485 tendriamos 485;me 358 nos 358 recibire 485 recibiria 485 recibiriamos 485 tendre 485 tendria 485
tendriamos 485 yo 856;que 857;N 108;a 859;N 108 ^ 178;^ 178 a 861;=0:missed <inf> 105 <see_inf> 105;a 863;conseguido
863 llegado 864 logrado 863 podido 863;el 43 la 43 las 43 los 43 su 43;^ 866;^ 866 aun 867 todavia 867;conseguido 863
contestado 105 enviado 105 escrito 105 llamado 105 llegado 864 logrado 863 mandado 105 podido 863 recibi 868 recibido
868 respondido 105;conseguido 863 llegado 864 logrado 863 podido 863 recibi 868 recibido 868;he 105 hemos 105;agradeci
105 busque 105 busqué 105 conteste 105 contesté 105 envie 105 envié 105 ha 865 he 869 hemos 870 la 871 le 871 les 871
lo 871 mande 105 mandé 105 recibi 868 recibido 868 respondi 105 visite 105 visité 105;no 872;^ 842;que 874;<give1>
54;^ 876;<give1> 54 <would_give> 54;^ 878 iba 848 ibamos 848;^ 878;la 880 lo 880;^ 845 iba 848 ibamos 848 la 877 le
879 les 879 lo 877 se 881;que 882;N 883;a 884 que 852;^ 842 recibire 485 recibiria 485 recibiriamos 485 tendre 485
tendria 485 tendriamos 485 yo 856;que 886;a 108 con 108 en 108;... 888 ^ 107 a 108 con 108 en 108;N 889;a
890;=22:gave:volunteering;^ 892;alimentos 893;de 894;algo 46 un 46 una 46;charla 46 conversacion 46 discusion 46;a 234
para 234;recomendacion 898;de 899;cruzo 105;vemos 105;coincido 105 llamo 105 me 901 nos 902 veo 105;es 161 sera
161;... 904;con 892 en 892 para 892;comida 906;alimentos 906 bocadillos 906 bolsas 906 cenas 906 comida 906 comidas
906 la 907 ropa 906;^ 908;comunitario 893 social 893;<any_det> 1;N 911;<any_det> 104 a 854 con 912 que 852;contacto
246 correo 246 datos 246 nombre 246 numero 246 número 246 telefono 246 teléfono 246;mi 243 mis 243 nuestra
243;<any_det> 137;tipo 137;apuntes 137 checklist 137 contrato 917 excel 137 guia 137 hoja 137 libro 137 libros 137
lista 137 manual 137 modelo 137 notas 137 plantilla 137 plantillas 137 presentacion 137 receta 137;^ 918;<any_det> 914
^ 916 mi 919 mis 919 nuestra 919 nuestras 919 nuestro 919;N 920;^ 918 experiencia 108;<any_det> 914 ^ 915 a 921 mi 922
mis 919 nuestra 919 nuestras 919 nuestro 919;: 789 mia 54;<paper> 0 <rehearsed> 0;<their> 925 el 925 la 925;^
926;<review_inf> 927;<review_inf> 927 a 928;=14:together;N 929 nosotros 930;N 831 a 832;a 832 con 832 y 932;N 933;a
934;N 831 ^ 830;c 831 con 936 y 932;N 937;N 933 a 934;correo 939 email 939 linkedin 939 mail 939 wasap 939 whatsapp
939;a 938 por 940 via 940 vía 940;el 36 la 36 nuestra 36 nuestro 36 que 874 su 36;el 36 la 36 nuestra 36 nuestro 36 su
36;a 854 el 36 la 36 nuestra 36 nuestro 36 que 852 su 36;recibire 485 recibiria 485 recibiriamos 485 tendre 485
tendria 485 tendriamos 485 yo 856;el 36 la 36 nuestra 36 nuestro 36 que 945 su 36;dia 190;del 947 recibido
190;=8:asked;a 949;N 949;a 951 con 949;experiencia 108;mi 953;dudas 108 preguntas 108;las 955 sus 955;que 945;cuenta
187;mi 958;de 959;<any_det> 104 con 912;correos 46 mails 46 mensajes 46;palabras 46;correos 46 de 962 mensajes 46
palabra 46 palabras 46 unas 963;correos 46 mensajes 46 palabra 46 palabras 46 unas 963;roja 893;^ 892 en 893;N 967;a
968;0 93 anos 93 cincuenta 93 cuarenta 93 noventa 93 ochenta 93 sesenta 93 setenta 93 treinta 93 veinte 93;vueltas
105;contacto 246 datos 246 nombre 246 telefono 246 teléfono 246;<any_det> 972;encargo 54;me 974;^ 54 pendiente
187;falta 976 faltan 976 pendiente 976 queda 976 quedan 976;parte 977;eso 975 mi 978 planton 105;llamado 105 visto
105;<see_inf> 93 haber 980;<see_inf> 93;haber 105 llamar 105 ver 105;a 5;<giveinf> 54 <inf_them> 54;=5:mine 0 187 cien
187 cincuenta 187 treinta 187 unos 187 veinte 187;N 986;=13:talk q 5 que 5;N 132;a 989 con 989 y 989;N 990;N 990 a
991;<inf_them> 54;^ 993;contacto 132;en 995;=5:mine 0 187 ^ 985 a 987 admitir 988 cien 187 cincuenta 187 conectar 992
conectarlos 132 confesar 988 de 994 decir 988 dinero 187 juntar 992 juntarlos 132 ponerlos 996 presentar 992
presentarlos 132 que 994 reconocer 988 treinta 187 unos 187 veinte 187;<my> 273 mi 919 mis 919 nuestra 919 nuestras
919 nuestro 919;N 998;<any_det> 276 a 999 mi 919 mis 919 nuestra 919 nuestras 919 nuestro 919;a 234 con 234;N 1001;N
1001 a 1002;<clitic> 664 <see_inf> 105;no 1004;que 1005 sin 1004;... 1006;hace 1007 que 826;<see_inf> 28;<course>
108;de 1010;clases 1011 hora 1011 horas 1011 sesiones 1011;... 236;de 1013 del 1013;<reach_noun> 1014 contacto 246
correo 246 datos 246 nombre 246 numero 246 número 246 telefono 246 teléfono 246;<any_det> 914 <my> 273;N 1016;^ 107 a
108 de 108 en 108 para 108 sobre 108;<course> 1018;^ 0 a 1 de 1;^ 0 desempeno 1020;^ 0 a 1 anual 1020 de 1021;<course>
1018 devolucion 1022 evaluacion 1022;gracias 807;devolucion 1022 evaluacion 1022;la 1025 su 1025 una 1025;^ 0 a 1 de 1
del 1 sobre 1;comentarios 1027 impresiones 1027 opinion 1027 parecer 1027;a 108;<course> 1018 cable 1029;<course> 1018
clases 1011 devolucion 1022 evaluacion 1022 hora 1011 horas 1011 sesiones 1011;0 1012 <any_det> 1015 <reach_noun> 1014
a 1017 cuatro 1012 dos 1012 el 1019 gracias 807 la 1023 las 1024 le 1026 mi 1028 mis 1028 su 1025 tres 1012 un 1030
una 1031 varias 1012;<any_det> 80;<give3> 841 <hand3> 841 <send3> 841 <should> 21 acaba 1033 me 22 ni 23 no 23 nos 22
sube 841 termina 1033;D 840 ^ 1034 me 387 no 370 nos 387 yo 373;... 380 : 382 q 371 que 1035;=13:talk D 840 ^ 842;que
1037;el 1019 la 1019 un 1019 una 1019;=9:told ^ 845 iba 848 ibamos 848 la 877 le 879 les 879 lo 877 se 881;en 783 que
1040;N 1041;arreglo 54 leo 54 mando 54 miro 54 paso 54 pienso 54 preparo 54 reviso 54;^ 1043;la 1044 las 1044 lo 1044
los 1044;la 1044 las 1044 lo 1044 los 1044 se 1045;=5:mine <would_give> 54 arreglo 54 leo 54 mando 54 miro 54 paso 54
pienso 54 preparo 54 reviso 54;^ 1047;la 1048 las 1044 lo 1048 los 1044;=9:told <clitic> 187 ^ 845 iba 848 ibamos 848
la 1044 las 1044 le 849 les 849 lo 1044 los 1044 se 1049;a 1042 en 783 q 1046 que 1050;^ 845 la 877 le 880 les 880 lo
877 se 881;que 1052;N 1053;=5:mine <would_give> 54;^ 1055;la 1056 lo 1056;<clitic> 187 ^ 845 le 850 les 850 se 1057;a
1054 que 1058;<give3> 841 <hand3> 841 <send3> 841 <should> 21 <would_give> 16 acaba 1033 me 22 ni 23 no 23 nos 22 sube
841 termina 1033;^ 372 recibire 485 recibiria 485 recibiriamos 485 tendre 485 tendria 485 tendriamos 485;D 840 ^ 1060
la 399 lo 399 me 403 no 370 nos 403 recibire 485 recibiria 485 recibiriamos 485 tendre 485 tendria 485 tendriamos 485
yo 1061;... 380 : 382 q 371 que 1062;<course> 1018 clases 1011 hora 1011 horas 1011 sesiones 1011;0 1012 cuatro 1012
dos 1012 el 1019 la 1019 tres 1012 un 1019 una 1064 varias 1012;<any_det> 617;<do1> 1066 <give1> 1066;^ 1067;yo 1068;a
754;porras 1070;cable 1029;a 108 con 108;mano 1073;porras 1070 un 1072 una 1074;a 105;menos 1076;de 1077;da 339 dice
340 dira 340 hace 344 pondra 346 pone 346;me 1079 nos 1079;mi 190 mí 190;quedado 438;^ 629 acercarse 395 ir 395 pasar
395 pasarse 395 sumarse 395 unirse 395 vendria 395 venia 395 venir 395;a 1083 acercarse 395 de 396 en 396 ir 395 pasar
395 pasarse 395 que 396 sumarse 395 unirse 395 vendria 395 venia 395 venir 395;<give3> 16 <would_give> 16 acerca 16
arregla 16 baja 16 busca 16 consigue 16 deja 16 guarda 16 imprime 16 trae 16;prometido 534 quedado 438;^ 1085 ha 1086
la 554 las 554 lo 554 los 554 queda 438 quedaron 438 quedo 438 quedó 438 tiene 571 tienen 572 va 575 van 575;^ 1085 ha
1086 la 554 las 554 lo 554 los 554 queda 438 quedaron 438 quedo 438 quedó 438 tiene 572 tienen 572 va 575 van 575;^
600 que 527;de 1089 en 1089;^ 600 acercarse 395 ir 395 pasar 395 pasarse 395 que 527 sumarse 395 unirse 395 vendria
395 venia 395 venir 395;a 396 acercarse 395 conmigo 438 de 1091 en 1091 ir 395 pasar 395 pasarse 395 que 396 sumarse
395 unirse 395 vendria 395 venia 395 venir 395;compromete 385 comprometio 385 encarga 628 ocupa 628 ofrecio 385;a 396
acercarse 395 de 396 en 396 ir 395 pasar 395 pasarse 395 que 1083 sumarse 395 unirse 395 vendria 395 venia 395 venir
395;<may3> 279 ^ 1080 cual 5 cuales 5 de 1081 debe 279 dijo 440 en 407 ha 1082 habia 441 iba 1084 me 1087 nos 1088
pensaba 440 queda 602 quedaron 1090 quedo 1092 quedó 1092 queria 440 se 1093 tenia 1094 tiene 642 tienen 642 va 653
van 653;de 1081 en 407;de 43 del 43;agenda 28;de 225 del 225;, 190 ^ 21;ausencia 105 lugar 1100;<them> 190 N 190;de
1102 del 1102;N 5 el 5 ella 5 ellas 5 ellos 5 él 5;, 190;lugar 1105 opinion 190;lugar 1100;agenda 28 cuanto 826 espera
1097 la 1098 lugar 1099 mi 1101 opinion 1103 que 1104 su 1106 tu 1107 vez 1099;de 54;yo 1109;<rehearsed> 0;<their>
1111;^ 1112;N 1113;<their> 1 ^ 1112 con 1114;^ 1112 con 1114;a 107 como 107 cómo 107 el 107 la 107 las 107 los 107;^
1117;como 108 cómo 108;... 1119 a 108 como 108 cómo 108;N 1120 ^ 107;a 1121 como 108 cómo 108;<media> 93;<media> 93 el
1123 la 1123 las 1123 los 1123 su 1123 sus 1123 un 1123 una 1123;en 1124 por 1124;a 804 la 1025 le 1026 su 1025 una
1025;al 46 desde 46 por 46;N 1127;a 804;=23:contact <any_det> 914 mi 919 mis 919 nuestra 919 nuestras 919 nuestro
919;N 1130;<any_det> 1015 <reach_noun> 1014 a 1131 mi 919 mis 919 nuestra 919 nuestras 919 nuestro 919;<inf> 16;^
1133;^ 1133 de 1134;suya 1135;trabajo 1135 turno 1135;cosa 1136 de 411 partidaria 409 partidario 409 su 1137;0 930
casi 930 cinco 930 como 930 cuatro 930 dos 930 muchas 930 muchos 930 tres 930 un 930 una 930 unas 930 unos 930;N 93;N
93 la 1140;de 1141 del 1141;aniversario 1142 cumple 1142 cumpleanos 1142 santo 1142;aniversario 1142 cosa 1136 cumple
1142 cumpleanos 1142 de 411 el 1143 partidaria 409 partidario 409 santo 1142 su 1137;preguntar 949;para 1145;N 1146;a
1147;podcast 93 video 93;entrevista 93;podcast 93;de 93;charla 1152;el 1149 la 1150 que 93 un 1151 una 1153;=7:waiting
respuesta 43;me 43;a 822 de 809 del 809 el 43 la 1155 noticias 43 que 1156 respuesta 43 su 43 sus 43;puerta
105;puertas 105;la 1158 las 1159 que 43;balde 105;nada 105;=7:waiting a 1160 de 1161 en 105 fuera 105 para 1162 que 43
sola 105 solo 105;vano 105;=0:missed buen 105;nada 105 no 105;0 105 dos 105 en 1164 hasta 105 horas 105 media 105 toda
105 un 1165 una 105 y 1166;N 1167;a 1168;me 506 nos 506;que 1170;^ 199 de 1171 que 1170;<set> 28 a 426 convencida 427
convencido 427 en 1098 esperando 429 pendiente 1172;=14:together N 46 el 804 la 804;N 46 con 46 tambien 1174 también
1174;dos 930;cuatro 930 dos 930 tres 930;con 46 las 1176 los 1177 todos 930;N 46 el 804 la 804;N 46 tambien 1179
también 1179;=7:waiting ^ 43 l 43;de 1181 del 43;espera 1182;la 1183;D 28 a 28 en 28 por 28;de 506;espera 1186;a 1184
convidada 1185 convidado 1185 en 1187 esperando 823 invitada 1185 invitado 1185 invitados 1185;bien 93 bueno 93 dpm
93;a 43;=7:waiting el 43 la 43 lo 43 que 43 su 43 sus 43;de 1191 del 1191;a 1184 atenta 1190 atento 1190 convidada
1185 convidado 1185 en 1187 esperando 823 invitada 1185 invitado 1185 invitados 1185 pendiente 1192 pendientes 1192
pensando 93;capacitando 860 ensenando 860 entrenando 860 formando 860 instruyendo 860 orientando 860;animos 754 fuerza
754;rato 46;... 1194 animandola 754 animandole 754 animandolo 754 charlando 46 con 46 dandole 1195 donde 46 en 46
ensenandole 108 explicandole 108 hablando 46 mostrandole 108 platicando 46 reunida 46 reunido 46 tomando 46 un
1196;... 1194 animandola 754 animandole 754 animandolo 754 charlando 46 con 46 dandole 1195 en 46 ensenandole 108
explicandole 108 hablando 46 juntos 46 mostrandole 108 reunidas 46 reunidos 46 revisando 46 tomando 46 trabajando 46
viendo 46;N 46 tambien 930 también 930;<giveinf> 54 <inf_them> 54 su 43 sus 43;N 43;de 1201 del 1201;... 1202;el 1203
la 1203 las 1203 los 1203 su 43 sus 43;^ 1204;N 384 ^ 993 a 815 esperar 814 me 384 nos 384;el 1203 la 1203 las 1203
los 1203;^ 1207;^ 1200 a 815 aun 1205 conectar 992 conectarlos 132 de 994 esperar 814 juntar 992 juntarlos 132
ponerlos 996 presentar 992 presentarlos 132 que 1206 solo 1208 sólo 1208 todavia 1205;su 43 sus 43;^ 1210 aun 1205
solo 1208 sólo 1208 todavia 1205;=0:missed <date> 105;=0:missed <date> 105 la 1212;=0:missed <date> 105 a 1213 al 1212
el 1212 la 1212 su 1212 una 1212;a 1214;^ 199 que 431;<their> 0 el 0 la 0;^ 1217;a 1218 al 1218 de 1218 del 1218 sobre
1218;^ 107 en 108;N 1220;a 1221;del 290;<moved_pp> 1223 N 731;cobertura 105;de 1225;^ 892 de 893 del 893;biblioteca
1227 clase 1227 colegio 1227 escuela 1227 hospital 1227 instituto 1227 residencia 1227;biblioteca 1227 clase 1227
colegio 1227 escuela 1227 hospital 1227 instituto 1227 la 1228 residencia 1227;a 1229 al 1229 en 1229;... 1230;casa
46;de 46;=23:contact ayudar 1231 casa 46 contar 1231 hablar 1231 la 1232 leer 1231 lo 1233 servir 1231 tocar 1231 ver
46 visitar 46;a 46 al 46;=23:contact N 1235;a 1234 al 46 con 1236 donde 46;=23:contact ayudar 1231 contar 1231 hablar
1231 leer 1231 servir 1231 tocar 1231;a 1238 al 46 con 46 juntos 46 por 46;de 1009;=10:thanks el 5 ella 5 ello 5 eso 5
mi 5 mí 5 nosotros 5 él 5;N 805 a 1241;^ 892 con 893 de 893 en 893 para 893;voluntariado 1243;de 1244;<date> 225 cita
225;el 1246 la 1246 nuestra 1246 nuestro 1246 su 1246;<hand3> 1033 <send3> 1033 acaba 1033 termina 1033;^ 1248 me 433
nos 433;... 380 que 1249;la 217 verme 46 vernos 46 visitarme 46;casa 46 la 217;a 1251 el 1246 la 1246 nuestra 1246
nuestro 1246 por 1252 su 1246;anular 105 aplazar 105 cancelar 105 desconvocar 105 posponer 105 suspender 105;el 105 la
105 nuestra 105 nuestro 105;aire 1255;=0:missed el 105 la 105 nuestra 105 nuestro 105;^ 16 el 1256 nada 1257;de 384 en
1258 pendiente 1255;que 1254;a 1251 por 1252;adelantado 1247 aplazado 1247 cambiado 1247 corrido 1247 dejado 377 dicho
1250 fallecido 34 movido 1247 muerto 34 nacido 34 pasado 1253 pospuesto 1247 que 1254 quedado 1259 retrasado 1247
tenido 1260 trasladado 1247 venido 1261;=0:missed en 664;acordado 105 agendado 105 que 1254 quedado 1263 tenido
1260;las 28;D 28 a 1265 el 28 en 28 para 28;N 1266;=0:missed con 1267;acordado 105 agendado 105 quedado 1268;a 234 con
234 en 234;N 1270;de 1271 por 1271;=23:contact N 1270;=23:contact bien 1272 de 1271 por 1273;<inf> 132 ver 93;que
1275;no 105;que 1277;... 1006 mucho 1278;adelantado 1247 aplazado 1247 cambiado 1247 corrido 1247 movido 1247 pasado
1253 pospuesto 1247 que 1254 retrasado 1247 tenido 1260 trasladado 1247 venido 1261;<inf_them> 54 <infle> 54;^
1281;<giveinf> 54 <inf_them> 54 <todo_inf> 54;conteste 43 decida 43 diga 43 elija 43 envie 43 envíe 43 firme 43 mande
43 responda 43 su 43 sus 43;^ 1284;^ 1284 que 1285;^ 1284 a 1286 que 1285;<inf> 132 ^ 1283 admitir 988 conectar 992
conectarlos 132 confesar 988 decir 988 esperar 1287 juntar 992 juntarlos 132 pensar 93 ponerlos 996 presentar 992
presentarlos 132 reconocer 988;^ 993 almuerzo 161 de 1282 junta 161 que 1288 reunion 161 reunión 161;<my> 273;N 1290;a
1291;N 267;^ 266 con 1293;con 831;N 1295;a 1296;<any_det> 0 <their> 0;^ 1298;N 1299;<their> 1 ^ 266 con 1300;N 893;a
1302;<any_det> 247;N 1304;0 1012 <any_det> 239 <reach_noun> 1014 a 1305 cuatro 1012 dos 1012 tres 1012 una 1012 varias
1012;<infle> 54;^ 1307 admitir 988 confesar 988 decir 988 reconocer 988;<any_det> 247 a 1305;q 1046 que 1046;<any_det>
247 mi 919 mis 919 nuestra 919 nuestras 919 nuestro 919;N 1311;<any_det> 247 a 1312 mi 919 mis 919 nuestra 919
nuestras 919 nuestro 919;<date> 225 ^ 918 cita 225;<any_det> 239 <reach_noun> 1014 a 1312 el 1246 la 1246 mi 919 mis
919 nuestra 1314 nuestras 919 nuestro 1314 su 1246;^ 1033;N 1316;a 1317;N 933 a 934 por 940 via 940 vía 940;=5:mine
que 54;con 832;contacto 1321;en 1322;N 1323;a 832 con 936 y 932;N 1325;N 933 a 1326;contacto 1327;a 1324 en 1328;para
28;=23:contact <them> 1330 N 1266;a 994;=5:mine ^ 1281 ir 1332 juntarnos 28 pasar 1332 pasarme 1332 vernos 28;=5:mine
^ 1281 almorzar 28 comer 28 hablar 28 ir 1332 juntarnos 28 pasar 1332 pasarme 1332 reunirnos 28 tomar 28 vernos
28;=2:plan el 28;D 28 a 1265 con 1331 de 1333 el 28 en 1334 para 1335;<pro> 234;al 1337 el 1337 la 1337 mi 1337
nuestra 1337 nuestro 1337 un 1337 una 1337;a 1338 al 1337 el 1337 la 1337 mi 1337 nuestra 1337 nuestro 1337 un 1337
una 1337;N 1339;a 1340;mi 919 mis 919 nuestra 919 nuestras 919 nuestro 919;N 1342;a 1343 mi 919 mis 919 nuestra 919
nuestras 919 nuestro 919;<done_pp> 46 <lent> 1292 adelantado 1247 animado 756 aplazado 1247 ayudado 891 cambiado 1247
comentado 1294 conectado 1297 consolado 756 contestado 1129 corregido 1301 corrido 1247 cubierto 1303 dado 1306 de
1308 dejado 1309 dicho 1310 enviado 1313 escrito 1129 facilitado 1309 felicitado 756 llamado 1129 mandado 1313 mirado
1294 movido 1247 pasado 1315 pedido 1318 pospuesto 1247 presentado 1319 prometido 1320 puesto 1329 que 1254 quedado
1336 recomendado 1341 reemplazado 1303 reenviado 1344 repasado 1301 respondido 1129 retrasado 1247 revisado 1301
sustituido 1303 telefoneado 1129 tenido 1260 tranquilizado 756 trasladado 1247 visto 212;<any_det> 247 a 1305 el 1246
la 1246 nuestra 1246 nuestro 1246 su 1246;=2:plan que 795;D 28 a 1265 el 28 en 1347 para 28;=23:contact <them> 1330 N
1348;^ 1307 juntarnos 28 vernos 28;^ 1307 almorzar 28 comer 28 hablar 28 juntarnos 28 que 795 reunirnos 28 tomar 28
vernos 28;D 28 a 1265 con 1349 de 1350 el 28 en 1351 para 1335;<done_pp> 46 <lent> 1292 adelantado 1247 animado 756
aplazado 1247 ayudado 891 cambiado 1247 comentado 1294 conectado 1297 consolado 756 contestado 1129 corregido 1301
corrido 1247 cubierto 1303 dado 1309 dejado 1309 enviado 1309 escrito 1129 facilitado 1309 felicitado 756 llamado 1129
mandado 1309 mirado 1294 movido 1247 pasado 1346 pospuesto 1247 presentado 1319 puesto 1329 que 1254 quedado 1352
reemplazado 1303 repasado 1301 respondido 1129 retrasado 1247 revisado 1301 sustituido 1303 telefoneado 1129 tenido
1260 tranquilizado 756 trasladado 1247 visto 212;^ 178 a 179 de 179 en 179;mentor 1354 mentora 1354;<course> 1018
intro 836 introduccion 836 presentacion 836 puente 836;<course> 1018 devolucion 1022 evaluacion 1022 intro 836
introduccion 836 presentacion 836 puente 836;=23:contact <course> 1018;=23:contact <course> 1018 devolucion 1022
evaluacion 1022 intro 836 introduccion 836 presentacion 836 puente 836 visita 212;^ 892 con 893 en 893;call 46 de 1355
el 1356 la 1357 le 1026 su 1025 un 1358 una 1359 voluntariado 1360 zoom 46;=23:contact visita 212;call 46 un 46 una
1362 voluntariado 1360 zoom 46;cumple 970 cumplia 970;<inf> 444 <inf_me> 444 <see_inf> 105 ^ 445;a 1365 que 451;a
664;por 235;a 832 con 832 y 832;N 1369;: 834 N 833 de 1370 entre 1370;a 46 al 46 con 46 un 46;D 224 a 224 al 224 para
224;antes 54;breve 54;semana 54;<until> 54 D 54 cuanto 1374 en 1375 esta 1376;antes 16;viene 16;que 1379;mes
1380;breve 16;semana 16;mes 16;semana 1380;cuanto 1378 el 1381 en 1382 esta 1383 este 1384 la 1385 pronto 16;<do1>
1377 <hand3> 1386 <send3> 1386 acerco 58 avisare 54 aviso 54 comenta 461 consulta 461 contacto 54 dejo 58 devuelvo 58
doy 58 envio 58 envío 58 escribire 54 escribo 54 habla 461 llamare 54 llamo 54 llevo 58 mando 58 mira 461 paso 58
piensa 461 pregunta 461 preparo 58 traigo 58 ve 461;^ 107 a 108 con 108 en 108;a 832 con 832;a 661 de 661;^ 107 en
893;=0:missed D 224;a 225 al 225 para 1392;menos 105;de 1394;a 831 al 831;alentado 754 animado 754 consolado 754
felicitado 754 presentado 1396 tranquilizado 754;periodico 93;prensa 93;noticias 93;el 1398 facebook 93 instagram 93
la 1399 las 1400 linkedin 93 twitter 93 x 93;en 1401 por 1401;campo 16 cancha 16 tejado 16;su 1403;en 1404;esta 1405
está 1405;a 936 al 831 con 832;es 28;dia 661 tanto 661;contacto 1389;al 1409 en 1410;a 234 ante 234 con 234 en 234
para 234;<called1> 46 <moved3> 1373 <off> 105 <sent_to> 320 ^ 1387 alente 754 anime 754 apoye 754 avise 661 avisé 661
ayude 1388 cambiamos 226 conecte 1389 console 754 convenci 1390 corremos 225 cual 5 cuales 5 cubri 1391 debo 54
dejamos 1393 echo 1395 escuche 1129 escuché 1129 extrano 105 felicite 754 he 1397 hemos 1397 informe 661 informé 661
lei 1402 movemos 226 oi 1129 pasamos 226 pelota 1406 persigo 105 presente 1407 presenté 1407 proxima 1408 puse 1411
recomende 1412 reemplace 967 supe 1402 supli 1391 sustitui 1391 tranquilice 754 vi 1402;<do1> 1377 <hand3> 1386
<send3> 1386 acerco 58 dejo 58 devuelvo 58 doy 58 envio 58 envío 58 llevo 58 mando 58 paso 58 preparo 58 traigo 58;^
830 a 831 al 831;contacto 831;en 1416;conectado 831 presentado 1415 puesto 1417;si 831 sí 831;otro 831;al 1420;^ 830 a
831 al 831 entre 1419 uno 1421;^ 830 entre 1419 uno 1421;contacto 1423;en 1424;<called1> 46 ^ 1414 conecte 831 cual 5
cuales 5 he 1418 hemos 1418 lei 1402 presente 1422 presenté 1422 puse 1425 supe 1402 vi 1402;... 245 <any_det> 247;N
1427;<any_det> 247 <feedback_noun> 240 ^ 244 a 1428 algo 251 algunas 252 algunos 252 bastante 250 mi 253 mis 254
muchas 250 mucho 250 muchos 250 un 256 una 257 unas 258 unos 259 varias 252 varios 252;<my> 137;^ 1430;N 1290 el 1431
ella 1431 ellas 1431 ellos 1431 él 1431;<my> 273 a 1432;<any_det> 1 <their> 1;N 1434;<any_det> 1 <their> 1 a
1435;=9:told a 661 que 661;=5:mine <inf_them> 54;^ 1438 a 671 que 187;<causative> 54 saber 54;<give1> 54 acabo 54
apunto 54 arreglo 54 avisare 54 aviso 54 bajo 54 contacto 54 corrijo 54 da 750 dara 750 dejare 54 dejo 54 echa 750
echara 750 edito 54 escaneo 54 escribire 54 escribo 54 grabo 54 guardo 54 hago 1440 hare 1440 imprimo 54 instalo 54
llamare 54 llamo 54 monto 54 redacto 54 reparo 54 reservo 54 subo 54 termino 54 traduzco 54;<good> 1337 <pro>
234;<any_det> 1442 <good> 1337 <pro> 234;<any_det> 1442 <good> 1337 <pro> 234 a 1443 al 1443 en 783 que 661;<any_det>
1442 <good> 1337 <pro> 234 N 1444;<any_det> 1442 <good> 1337 <pro> 234 a 1445 al 1443 en 783 que 661;=5:mine ^ 845 iba
848 ibamos 848 le 849 les 849 se 851;a 854 que 1447;<any_det> 914;N 1449;<any_det> 914 ^ 137 a 1450;cliente 234
contacto 234 lead 234 prospecto 234;un 1452;=8:asked a 949;que 108 qué 108;como 108 cómo 108 por 1455 que 108 qué
108;como 108 cómo 108 el 108 la 108 las 108 los 108;N 1457;como 108 cómo 108 el 108 la 108 las 108 lo 108 los 108 por
1455;paso 1459;a 1460;a 1458 bien 1459 como 108 cómo 108 el 108 la 108 las 108 lo 108 los 108 paso 1461 por 1455 que
108 qué 108;=5:mine 0 187 a 987 cien 187 cincuenta 187 treinta 187 unos 187 veinte 187;el 137 la 137 las 137 los 137
un 137 una 137;^ 1464;N 1465;<any_det> 137 <my> 137;^ 1467;^ 137 audio 46;0 273 <my> 273 a 1466 aquel 273 aquella 273
cien 273 dinero 273 el 273 la 273 las 273 los 273 prestada 1468 prestadas 1468 prestado 1468 prestados 1468 un 1469
una 273;^ 753 a 755;suerte 1471;correcciones 1;comentarios 1 correcciones 1 notas 1;con 1473 corregida 1 corregido 1
corregidos 1 mis 1474;direccion 46 numero 46 número 46 ok 46 palabra 46 respuesta 46 tarjeta 46 telefono 46 teléfono
46 visto 46;devolucion 1 evaluacion 1;aliento 754 animo 754 animos 754 fuerza 754 ánimo 754;^ 107 con 108;clases 1011
devolucion 1 evaluacion 1 hora 1011 horas 1011 mano 1479 sesiones 1011;0 1012 <any_det> 914 <my> 1476 a 1450 aliento
754 animo 1471 animos 1471 cuatro 1012 dos 1012 fuerza 1471 gracias 807 la 1477 las 1024 mi 1028 mis 1028 mucha 1478
mucho 1478 muchos 1478 prestada 1468 prestadas 1468 prestado 1468 prestados 1468 su 1477 tres 1012 una 1480 varias
1012 ánimo 1471;0 1012 aliento 754 animo 754 animos 754 cuatro 1012 dos 1012 fuerza 754 mucha 1478 mucho 1478 muchos
1478 tres 1012 una 1012 varias 1012 ánimo 754;mano 1479;porras 1471 una 1483;... 1119 a 108 como 108 cómo 108 el 108
la 108 las 108 los 108;N 1485 ^ 107;<any_det> 108 a 1486 bien 1459 como 108 cómo 108 el 108 la 108 las 108 lo 108 los
108 paso 1461 por 1455;la 1477 su 1477 una 1477;=23:contact cliente 234 contacto 234 lead 234 prospecto 234;<any_det>
914 a 1450 con 1473 corregida 1 corregido 1 corregidos 1 mis 1474 un 1489;=23:contact para 1145;debiendo 54;^ 107 a
108 como 108 cómo 108 el 108 la 108 las 108 lo 108 los 108 por 1455 que 108 qué 108;N 1493 ^ 107;^ 107 a 1494 como 108
cómo 108 el 108 la 108 las 108 lo 108 los 108 por 1455 que 108 qué 108;ensenado 1495 ensenando 1495 explicado 1495
explicando 1495 mostrando 1495;<any_det> 108 a 1486 bien 1459 como 108 cómo 108 el 108 la 108 las 108 lo 108 los 108
paso 1461 por 1455 que 108 qué 108;<any_det> 243 <my> 137;^ 1498;N 1499 el 1431 ella 1431 ellas 1431 ellos 1431 él
1431;<my> 273 a 1500;<any_det> 1442 <good> 1337 <pro> 234 a 1443 al 1443;<any_det> 1442 <good> 1337 <pro> 234 N
1502;<any_det> 1442 <good> 1337 <pro> 234 a 1503 al 1443;aquel 273 aquella 273 el 273 esa 273 ese 273 la 273 las 273
los 273 un 273 una 273 unas 273 unos 273;a 108 como 108 cómo 108 el 108 la 108 las 108 los 108 por 1455 que 108 qué
108;N 1506 ^ 107;a 1507 como 108 cómo 108 el 108 la 108 las 108 los 108 por 1455 que 108 qué 108;direccion 46 numero
46 número 46 ok 46 palabra 46 respuesta 46 visto 46;aliento 754 animo 754 animos 754 apoyo 754 fuerza 754 ánimo 754;0
1012 <any_det> 247 <my> 1509 a 1305 aliento 754 animo 754 animos 754 apoyo 754 cuatro 1012 dos 1012 fuerza 754 mucha
1510 mucho 1510 muchos 1510 tres 1012 una 1012 varias 1012 ánimo 754;<any_det> 247 ^ 1464;N 1512;<any_det> 247 <my>
273 a 1513 aquel 273 aquella 273 el 273 esa 273 ese 273 la 273 las 273 los 273 prestada 273 prestadas 273 prestado 273
prestados 273 un 273 una 273 unas 273 unos 273;mano 1388;una 1515;^ 137 direccion 46 numero 46 número 46 ok 46 palabra
46 respuesta 46 visto 46;<any_det> 247 <my> 1517 a 1305;<any_det> 1442 <good> 1337 <pro> 234 N 1502 al 1337 el 1337 la
1337 mi 1337 nuestra 1337 nuestro 1337 un 1337 una 1337;<any_det> 1442 <good> 1337 <pro> 234 a 1519 al 1443 el 1337 la
1337 mi 1337 nuestra 1337 nuestro 1337 un 1337 una 1337;<any_det> 247 <my> 273 a 1305;0 273 <my> 273 a 1466 aquel 273
aquella 273 cien 273 dinero 273 el 273 esa 273 ese 273 la 273 las 273 los 273 un 273 una 273 unas 273 unos 273;=5:mine
^ 54;=5:mine ^ 54 que 1523;<my> 273 aquel 273 aquella 273 el 273 esa 273 ese 273 la 273 las 273 los 273 un 273 una 273
unas 273 unos 273;<lent> 1501 aconsejado 1504 alentado 754 animado 754 asegurado 670 comentado 1434 compartido 1505
consolado 754 contado 1508 contestado 46 corregido 1434 dado 1511 dejado 1514 dicho 1310 echado 1516 ensenado 1495
ensenando 1495 enviado 1518 escrito 46 explicado 1495 explicando 1495 facilitado 1309 felicitado 754 indicado 1520
jurado 670 llamado 46 mandado 1518 marcado 46 mostrado 1508 mostrando 1495 pasado 1521 pedido 1318 presentado 932
prestado 1522 prometido 1524 recomendado 1520 regalado 1525 repasado 1434 respondido 46 revisado 1434 sugerido 1504
telefoneado 46 timbrado 46 tranquilizado 754;<any_det> 247 <my> 1509 a 1305 aliento 754 animo 754 animos 754 apoyo 754
fuerza 754 mucha 1510 mucho 1510 muchos 1510 ánimo 754;<my> 273 a 1466 aquel 273 aquella 273 el 273 esa 273 ese 273 la
273 las 273 los 273 un 273 una 273 unas 273 unos 273;<lent> 1501 aconsejado 1504 alentado 754 animado 754 asegurado
670 comentado 1434 compartido 1505 consolado 754 contado 1508 contestado 46 corregido 1434 dado 1527 dejado 1514
echado 1516 ensenado 1495 ensenando 1495 enviado 1518 escrito 46 explicado 1495 explicando 1495 facilitado 1309
felicitado 754 indicado 1504 jurado 670 llamado 46 mandado 1518 marcado 46 mostrado 1508 mostrando 1495 pasado 1521
presentado 932 prestado 1528 prometido 670 recomendado 1520 regalado 1525 repasado 1434 respondido 46 revisado 1434
sugerido 1504 telefoneado 46 timbrado 46 tranquilizado 754;<any_det> 1442 <good> 1337 <pro> 234 N 1502 al 1337 el 1502
ella 1502 la 1337 mi 1337 nuestra 1337 nuestro 1337 un 1337 una 1337 él 1502;<any_det> 1442 <good> 1337 <pro> 234 a
1530 al 1443 el 1337 la 1337 mi 1337 nuestra 1337 nuestro 1337 un 1337 una 1337;animo 1471 ánimo 1471;el
1532;=23:contact cliente 234 contacto 234 lead 234 mensaje 46 prospecto 234;<any_det> 914 a 1450 con 1473 corregida 1
corregido 1 corregidos 1 mis 1474 un 1534;<any_det> 914 a 1450 con 1473 corregida 1 corregido 1 corregidos 1 mis 1474
prestada 1468 prestadas 1468 prestado 1468 prestados 1468 un 1452;^ 1033 en 783 que 661;=8:asked N 1537;opinion
949;=8:asked a 1538 ayuda 949 consejo 949 en 783 opinion 949 que 661 su 1539;N 831 a 832 la 1477 su 1477 una
1477;=19:gave:resource el 137 la 137 las 137 los 137 un 137 una 137;^ 1542;N 1543;0 273 <my> 273 ^ 137 a 1544 cien 273
dinero 273 prestada 1468 prestadas 1468 prestado 1468 prestados 1468;=5:mine a 884 que 1447;^ 845 le 850 les 850 se
851;que 1547;N 1548;=5:mine ^ 845 le 850 les 850 se 851;=5:mine a 1549 que 1550;de 54 debiendo 54 en 54;<any_det> 1442
<good> 1337 <pro> 234 N 1444 al 1337 el 1502 ella 1502 la 1337 mi 1337 nuestra 1337 nuestro 1337 un 1337 una 1337 él
1502;<any_det> 1442 <good> 1337 <pro> 234 N 234 a 1553 al 1443 el 1337 en 783 la 1337 mi 1337 nuestra 1337 nuestro
1337 que 661 un 1337 una 1337;que 54;N 1134 el 1134 ella 1134 ellos 1134 él 1134;a 1556;<my> 145 el 145 la 145 las 145
los 145;^ 1558;a 54;<handed1> 1429 <lent1> 1433 <read1> 1436 <told1> 1437 <vowed1> 1439 ^ 1441 aconseje 1446 agradeci
807 agradecimos 807 asegure 1448 avise 885 avisé 885 ayude 1388 comente 855 comparti 1451 confirme 855 confirmé 855
consegui 1453 consultamos 1454 consulte 1454 consulté 1454 contamos 1456 conte 1462 conteste 46 contesté 46 cubri 1391
debemos 54 debo 1463 deje 1470 dejé 1470 derive 1453 desee 1472 devolvi 1475 di 1481 dije 1051 dijimos 1059 dimos 1482
eche 1484 ensene 1487 enseno 468 enseño 468 entregue 1488 envie 1490 envié 1490 escribi 1491 escribí 1491 estoy 1492
estuve 1496 estuvimos 1496 explicamos 1456 explique 1497 expliqué 1497 hable 46 hablé 46 hace 464 he 1526 hemos 1529
hice 1488 indique 1531 insisti 786 insistimos 786 levante 1533 levanté 1533 llame 46 llamé 46 mande 1535 mandé 1535
marque 46 marqué 46 mostre 1497 ofreci 54 pase 1536 pasé 1536 pedi 1540 pedimos 1454 preguntamos 1454 pregunte 1454
pregunté 1454 presente 1541 presenté 1541 preste 1545 presté 1545 prometi 1546 prometimos 1551 propuse 786 quede 1552
quedé 1552 recomende 1554 recomiendo 1504 recorde 46 reemplace 967 referi 1453 regale 273 regalé 273 respondi 46 rogue
786 subi 1533 sugeri 1554 supli 1391 sustitui 1391 tenemos 1555 tengo 1555 toca 1557 urge 1559 vamos 1560 voy
1560;<paper> 103;=11:thinking <media> 93 el 1123 la 1123 las 1123 los 1123 su 1123 sus 1123 un 1123 una 1123;<any_det>
1562 el 93 en 1563 la 93 las 93 lo 93 los 93 por 1124 que 93 sobre 93 un 93 una 93;<give1> 54 acabo 54 apunto 54
arreglo 54 bajo 54 corrijo 54 dejare 54 dejo 54 edito 54 escaneo 54 grabo 54 guardo 54 hago 1440 hare 1440 imprimo 54
instalo 54 monto 54 redacto 54 reparo 54 reservo 54 subo 54 termino 54 traduzco 54;N 54;=5:mine a 1566;0 273 <my> 273
a 1466 aquel 273 aquella 273 cien 273 dinero 273 el 273 la 273 las 273 los 273 prestada 1468 prestadas 1468 prestado
1468 prestados 1468 un 273 una 273;clases 1011 devolucion 1 evaluacion 1 hora 1011 horas 1011 sesiones 1011;0 1012
<any_det> 914 <my> 1476 a 1450 aliento 754 animo 1471 animos 1471 cuatro 1012 dos 1012 fuerza 1471 gracias 807 la 1477
las 1024 mi 1028 mis 1028 mucha 1478 mucho 1478 muchos 1478 prestada 1468 prestadas 1468 prestado 1468 prestados 1468
su 1477 tres 1012 una 1569 varias 1012 ánimo 1471;porras 1471;<any_det> 914 a 1450 con 1473 corregida 1 corregido 1
corregidos 1 mis 1474 un 1452;<lent> 1501 aconsejado 1504 asegurado 670 comentado 1434 compartido 1505 contado 1508
contestado 46 corregido 1434 dado 1511 dejado 1514 dicho 1310 echado 1516 ensenado 1495 ensenando 1495 enviado 1518
escrito 46 explicado 1495 explicando 1495 facilitado 1309 indicado 1520 jurado 670 llamado 46 mandado 1518 marcado 46
mostrado 1508 mostrando 1495 pasado 1521 pedido 1318 presentado 932 prestado 1522 prometido 1524 recomendado 1520
regalado 1525 repasado 1434 respondido 46 revisado 1434 sugerido 1504 telefoneado 46 timbrado 46;<lent> 1501
aconsejado 1504 asegurado 670 comentado 1434 compartido 1505 contado 1508 contestado 46 corregido 1434 dado 1527
dejado 1514 echado 1516 ensenado 1495 ensenando 1495 enviado 1518 escrito 46 explicado 1495 explicando 1495 facilitado
1309 indicado 1504 jurado 670 llamado 46 mandado 1518 marcado 46 mostrado 1508 mostrando 1495 pasado 1521 presentado
932 prestado 1528 prometido 670 recomendado 1520 regalado 1525 repasado 1434 respondido 46 revisado 1434 sugerido 1504
telefoneado 46 timbrado 46;<handed1> 1429 <lent1> 1433 <read1> 1436 <told1> 1437 <vowed1> 1439 ^ 1565 aconseje 1446
agradeci 807 agradecimos 807 asegure 855 avise 885 avisé 885 comente 855 comparti 1451 confirme 855 confirmé 855
consegui 1453 consultamos 1454 consulte 1454 consulté 1454 contamos 1456 conte 1462 debo 1567 deje 1568 dejé 1568
derive 1453 desee 1472 devolvi 1475 di 1570 dije 1051 dijimos 1059 dimos 1482 eche 1571 ensene 1487 enseno 468 enseño
468 entregue 1488 envie 1572 envié 1572 estuve 1496 estuvimos 1496 explicamos 1456 explique 1497 expliqué 1497 he 1573
hemos 1574 hice 1488 indique 1531 insisti 786 insistimos 786 levante 1533 levanté 1533 mande 1572 mandé 1572 mostre
1497 ofreci 54 pase 1536 pasé 1536 pedi 1540 pedimos 1454 preguntamos 1454 pregunte 1454 pregunté 1454 presente 1541
presenté 1541 preste 1545 presté 1545 prometi 1546 prometimos 1551 propuse 786 quede 1552 quedé 1552 recomende 1554
recomiendo 1504 recorde 46 referi 1453 regale 273 regalé 273 rogue 786 subi 1533 sugeri 1554 tenemos 1555 tengo 1555
toca 1557;perdida 105;... 904 perdida 105 suya 1576;perdidas 105;es 190;hacer 1579;que 1580;deberia 1580 deberiamos
1580 tenemos 1581 tengo 1581;<called1> 46 <moved3> 1373 <off> 105 <sent_to> 320 ^ 1387 alente 754 anime 754 apoye 754
avise 661 avisé 661 ayude 1388 cambiamos 226 conecte 1389 console 754 convenci 1390 corremos 225 cubri 1391 debo 54
dejamos 1393 echo 1395 escuche 1129 escuché 1129 extrano 105 felicite 754 he 1397 hemos 1397 informe 661 informé 661
lei 1402 movemos 226 oi 1129 pasamos 226 persigo 105 presente 1407 presenté 1407 puse 1411 que 1582 recomende 1412
reemplace 967 supe 1402 supli 1391 sustitui 1391 tranquilice 754 vi 1402;juntos 930;<called1> 46 ^ 1414 conecte 831
cual 5 cuales 5 dos 1584 he 1418 hemos 1418 lei 1402 presente 1422 presenté 1422 puse 1425 supe 1402 vi 1402;^ 233 a
234;vida 234;de 1587;curriculum 234 currículum 234 cv 1586 hoja 1588;<any_det> 1015 <reach_noun> 1014 <their> 1589 ^
915 a 1131 mi 919 mis 919 nuestra 919 nuestras 919 nuestro 919;=23:contact <link> 46;=13:talk como 5 cuando 5 cuándo 5
cómo 5 de 5 por 561 que 5 si 5 sobre 5;para 5 q 5 que 5;N 1593;<any_det> 112 <thing> 16 un 749 una 749;<give3> 16
<hand3> 474 <would_give> 16 acerca 16 arregla 16 baja 16 busca 16 cambia 475 consigue 16 corrige 475 da 1595 dan 180
dara 1595 daran 180 deja 476 dejara 477 dejará 477 disena 475 echa 750 echara 750 guarda 16 imprime 478 presta 477
prestara 479 prestará 479 redacta 475 repone 475 sustituye 475 traduce 475 trae 16;a 46 al 46 hasta 46 por 46;mejor
190 primero 190;=13:talk como 5 cuando 5 cuándo 5 cómo 5 de 5 por 561 que 5 recibire 485 recibiria 485 recibiriamos
485 si 5 sobre 5 tendre 485 tendremos 485 tendria 485 tendriamos 485 yo 486;que 1599;... 493 N 46 ayer 804 hoy 804 que
500;a 1523 en 187;N 1602;=5:mine a 54 con 1603 en 54;N 46 ayer 804 hoy 804 que 489;N 46 ayer 804 hoy 804 que 504;en 46
por 46;caer 1607;voz 46;de 1609;<letter> 46 mensaje 1610 nota 1610;visto 105;alborotado 105;y 1613;<any_det> 1611
<letter> 46 <stood> 105 botada 105 botado 105 en 1612 mensaje 1610 nota 1610 varado 105 vestido 1614;<hand3> 1033
<have_to> 295 <send3> 1033 <should> 21 acaba 1033 lo 296 me 508 ni 23 no 510 nos 509 tenga 496 termina 1033;^ 1616 me
387 no 370 nos 387 recibire 485 recibiria 485 recibiriamos 485 tendre 485 tendremos 485 tendria 485 tendriamos 485 yo
518;... 515 : 382 ^ 516 de 517 q 371 que 1617;<hand3> 1033 <have_to> 295 <send3> 1033 <should> 21 <would_give> 16
acaba 1033 lo 296 me 508 ni 23 no 510 nos 509 tenga 496 termina 1033;^ 1619 la 399 lo 399 me 403 no 370 nos 403
recibire 485 recibiria 485 recibiriamos 485 tendre 485 tendremos 485 tendria 485 tendriamos 485 yo 518;... 515 : 382 N
46 ^ 516 ayer 804 de 517 hoy 804 mejor 190 primero 190 q 371 que 1620;<tip> 191;^ 21 de 190 que 190;consejo 1623 dato
1623 tip 1623;espalda 105;... 1622 como 1624 el 1624 esquinazo 105 este 1624 la 1625 largas 105 planton 105 un
1624;=5:mine de 54;=5:mine de 54 yo 1627;de 757 que 5;<any_det> 1611 <letter> 46 mensaje 1610 nota 1610;<giveinf> 54
el 43 la 43 las 43 los 43;el 43 la 43 las 43 los 43;^ 1632;^ 1631 aun 1633 el 43 la 43 que 1156 su 43 sus 43 todavia
1633;^ 1632 aun 1633 todavia 1633;=13:talk que 5 si 5;esquinazo 105 largas 105 planton 105;<hand3> 1033 <have_to> 295
<send3> 1033 <should> 21 acaba 1033 lo 296 me 494 no 497 nos 495 tenga 496 termina 1033;=13:talk ^ 1638 me 433 no 369
nos 433 yo 499;=13:talk ... 380 que 1639 si 5;=13:talk ^ 502 yo 524;=13:talk que 1641 si 5;de 804 del 804;... 1643;...
1643 <any_det> 1644;<called_pp> 46 aconsejado 408 adelantado 482 asegurado 528 comentado 1636 confirmado 1636 contado
1636 dado 1637 desaconsejado 190 dicho 1640 escrito 46 explicado 1642 garantizado 528 jurado 528 llamado 46 llegado
1645 marcado 46 pedido 533 preguntado 1636 prometido 534 quedado 438 quitado 537 recomendado 408 recordado 526
repetido 526 sugerido 408 telefoneado 46 wasapeado 46;de 5 del 5 sobre 5;<called_pp> 46 dado 1637 escrito 46 llamado
46 marcado 46 telefoneado 46 wasapeado 46;a 187 en 187;N 1649;a 1523 con 1650;a 187;comprometido 1651 cruzado 46
encontrado 46 enterado 1629 juntado 46 ofrecido 1652 reunido 46 tomado 46 visto 46;a 28 al 28;D 28 a 28 con 28 el 28
en 28;<any_det> 18;^ 1656;D 28 a 28 en 28;confirmado 1179 contado 1179 dicho 1179 explicado 1179;<give3> 552 ^ 553
confirmo 1179 confirmó 1179 conto 1179 dijo 1179 explico 1179 explicó 1179 ha 1659 han 1659;a 54 para 54;=0:missed N
105;completo 105;=0:missed a 1662 completamente 105 contestar 105 de 105 del 105 el 105 escribir 105 felicitar 105 ir
105 la 105 llamar 105 llamarla 105 llamarlo 105 lo 105 mandar 105 por 1663 que 105 responder 105;=0:missed a 1662
completamente 105 contestar 105 de 1664 del 105 el 105 escribir 105 felicitar 105 ir 105 la 105 llamar 105 llamarla
105 llamarlo 105 lo 105 mandar 105 por 1663 que 105 responder 105;la 187 lo 187;^ 531 le 187 les 187 que 559 se
1666;=11:thinking como 5 cuando 5 cuanto 5 cuándo 5 cuánto 5 cómo 5 donde 5 dónde 5 por 561 si 5;^ 199 de 384 en
384;esperando 105 sin 105;de 384 debiendo 384 en 384 mal 105;N 740;con 1672;... 1673;=5:mine <giveinf> 54 <inf>
54;=5:mine <inf> 54;=5:mine ^ 1676;=2:plan mi 1677 mí 1677 nosotros 847;<inf> 1674 D 28 ^ 1675 a 1678 acompanar 97
atender 97 con 28 el 28 en 28 llevar 97 recibir 97 recoger 97 ver 97 visitar 97;juntar 28 reunir 28 ver 28;a
1680;<advises> 211 <called3> 46 <gave3> 467 <met1> 1591 <moved3> 1373 <off> 105 <says> 1592 <sent_to> 320 <urges> 470
<vowed3> 473 <wrote3> 1594 ^ 1596 acerque 1597 acerqué 1597 acompanaron 930 acompano 930 acompañó 930 aconsejo 1598
acorde 1152 acuerdo 1152 adelanto 482 advierte 483 advirtio 483 alerto 483 anticipo 482 anticipó 482 aseguro 488
avanzo 482 aviso 1600 avisó 1600 bailo 105 clavo 105 comento 1601 comentó 1601 comprometi 1604 comprometo 1560
confirma 1600 confirmo 1605 confirmó 1605 conto 1606 debe 507 deben 507 decia 514 deje 1608 dejo 1615 dejé 1608 dejó
1615 desaconsejado 190 dice 1618 dijo 1621 dio 1626 embarco 105 encargo 1628 encontre 46 entere 1629 entero 1629 envio
1630 envió 1630 escribio 490 explico 526 explicó 526 fallo 105 falta 1634 faltan 1635 falto 200 ghosteo 105 gustaria
93 ha 1646 habla 1647 hablo 1647 habló 1647 han 1648 he 1653 hizo 539 iba 540 iban 540 insiste 545 insistio 550 invita
1654 invitan 1654 juntamos 1655 juntare 28 junto 1655 la 554 las 554 llega 1657 llegara 1657 llegaron 1645 llego 1645
lleva 1658 lo 1660 los 554 mando 1630 mandó 1630 ofreci 1661 olvide 1665 olvidé 1665 paso 1630 pasó 1630 perdi 1214
pide 557 pidio 1667 planto 105 pregunta 562 preguntaba 562 pregunto 1668 preguntó 562 previno 483 promete 564 prometio
566 queda 1669 quedaron 438 quede 1670 quedo 1671 quedé 1670 quedó 1671 quita 537 quitado 537 quito 537 reclama 568
reclamo 568 recoge 1658 recomendo 1598 recordo 526 reenvio 1630 reenvió 1630 repitio 526 reunimos 1655 reunire 28
reuno 1655 senalo 526 solto 569 tenia 540 tenian 540 tiene 571 tienen 572 toca 1679 tocara 1655 toco 200 va 575 van
575 vemos 1655 veo 1655 vere 28 vi 46 voy 1681;tarea 54;gracias 806;N 1120;a 1685;<their> 1589;N 105;con 1688;<date>
1689 N 105;de 1690;venido 105;aparecio 105 contesto 105 contestó 105 entro 105 ha 1692 llamo 105 llamó 105 respondio
105 se 390 vino 105;^ 985 de 994 que 994;fono 105 telefono 105 teléfono 105;=0:missed llamada 105;llamadas
105;=0:missed el 1695 la 1696 las 1697 mis 105 nada 105;ni 1688;aparecido 105 cogido 105 contestado 105 llamado 105
respondido 105 venido 105;contestado 105 devuelto 105 dicho 105 escrito 105 felicitado 105 llamado 105 mandado 105
respondido 105 saludado 105;he 1701 hemos 1701;<answers> 1698;digno 105 molesto 105 presento 105 presentó
105;<answers> 1698 N 1699 aparece 105 aparecio 105 asomo 105 aviso 105 avisó 105 contesto 105 contestó 105 ha 1700 han
1700 la 1702 las 1702 le 1702 les 1702 llamo 105 llamó 105 lo 1702 los 1702 me 1703 nos 1703 noticias 820 novedades
820 rastro 820 respondio 105 se 1704 senales 820 vino 105;hablado 105 visto 105;dio 105 hizo 105 pudo 105;<seen1> 105
he 1706 hemos 1706 se 1707;con 105;<see_inf> 105 dar 1709;<see_inf> 105 a 1710 dar 1709;confirma 366 contesta 366
entrega 366 entregan 366 envia 366 envía 366 manda 366 responde 366 tendra 366 tiene 366;=0:missed fijo 105 movil 105
móvil 105 telefono 105 teléfono 105;=0:missed el 1713 fijo 105 la 1713 movil 105 móvil 105 telefono 105 teléfono
105;manera 1212;=0:missed <inf> 105 <see_inf> 105 ser 105;lugar 105;aparecido 105 cogido 105 conseguido 863 contestado
105 habido 1715 llamado 105 llegado 864 logrado 863 podido 1716 respondido 105 tenido 1717 venido 105;nadie 105;<date>
1689;=0:missed con 1688;=0:missed <date> 1721 manera 820;=0:missed <inf> 105 <see_inf> 105 contactar 105 dar 1709
felicitar 105 hablar 105 localizar 105;conseguido 1723 contestado 105 escrito 105 hablado 105 llamado 105 llegado 864
logrado 863 podido 1723 recibi 868 recibido 868 respondido 105 visto 105;conseguido 863 hablado 105 llegado 864
logrado 863 podido 863 recibi 868 recibido 868 visto 105;=0:missed <date> 1721 manera 1212;cogido 105;atiende 105 coge
105 cogia 105 cogio 105 contesta 105 ha 1727 he 1701 hemos 1701;celebrarse 105;a 1729 nunca 105;<inf> 105;a 1731;caso
105;atendido 105 cogido 105 contestado 105 devuelto 105 escrito 105 hecho 1733 llamado 105 respondido 105;atiende 105
coge 105 cogia 105 cogio 105 contesta 105 ha 1727;<answers> 1698 ^ 1712 anime 1732 atiende 105 atrevi 1732 coge 1714
cogia 105 cogio 105 contesta 105 descolgo 1714 descuelga 1714 ha 1734 han 1734 la 1735 lo 1735;<answers> 1698 ^ 1712
atiende 105 coge 1714 cogia 105 cogio 105 contesta 105 descolgo 1714 descuelga 1714 ha 1734 han 1734 la 1735 lo
1735;ir 1214;nada 820;celebro 105 dio 1212 hizo 1212 nada 820 presento 105 presentó 105 pudo 1212 realizo 105;de 1731
para 1731;ganas 1741 ocasion 1741 tiempo 1741;poder 664;a 1743;<answers> 1698 <clitic> 1708 <managed1> 1711 <seen1>
105 ^ 1712 acudio 105 agradeci 105 aparecieron 105 aparecio 105 atiende 105 coge 1714 cogia 105 cogio 105 contesta 105
conteste 105 contesté 105 descolgo 1714 descuelga 1714 disponible 105 ha 1718 habia 1719 habra 1720 han 1700 hay 1722
he 1724 hemos 1725 hubo 1726 la 1728 las 1702 le 1702 les 1702 llego 1730 llegue 1215 lo 1728 localizado 105 los 1702
me 1736 nos 1737 olvidar 314 olvidarme 314 podia 664 podre 664 pude 1738 puedo 664 recibi 868 recibido 868 responde
105 respondi 105 sabemos 1739 se 1740 sé 1739 tuve 1742 tuvimos 1212 tuvo 1717 vino 1719 voy 1744;=5:mine a 54 en 54;^
1632 aun 1633 el 43 la 43 que 1156 su 43 sus 43 todavia 1633;cruzado 46 encontrado 46 enterado 1629 juntado 46 reunido
46 tomado 46 visto 46;=14:together D 28 a 28 con 28 el 28 en 28;^ 542 le 187 les 187 no 369 se 1666 yo 373;^ 531 le
187 les 187 que 1750 se 1666;=2:plan mi 847 mí 847 nosotros 847;<inf> 1674 D 28 ^ 846 a 1752 acompanar 97 atender 97
con 28 el 28 en 28 llevar 97 recibir 97 recoger 97 ver 97 visitar 97;=2:plan D 28 a 28 con 28 el 28 en 28;<advises>
211 <called3> 46 <gave3> 467 <met1> 1591 <moved3> 1373 <off> 105 <says> 1592 <sent_to> 320 <urges> 470 <vowed3> 473
<wrote3> 1594 ^ 1596 acompano 930 acompañó 930 aconsejo 1598 adelanto 482 advierte 483 advirtio 483 alerto 483
anticipo 482 anticipó 482 aseguro 488 avanzo 482 aviso 1600 avisó 1600 bailo 105 clavo 105 comento 1601 comentó 1601
comprometimos 1746 confirma 1600 confirmo 1605 confirmó 1605 conto 1606 debe 507 deben 507 decia 514 dejo 1615 dejó
1615 desaconsejado 190 desencontramos 105 dice 1618 dijo 1621 dio 1626 embarco 105 envio 1630 envió 1630 escribio 490
explico 526 explicó 526 fallo 105 falta 1747 faltan 1635 ghosteo 105 gustaria 93 ha 1646 habla 1647 hablo 1647 habló
1647 han 1648 hemos 1748 hizo 539 iba 540 iban 540 insiste 545 insistio 550 invita 1654 invitan 1654 juntamos 1749
juntaremos 28 junto 1655 la 554 las 554 llega 1657 llegara 1657 llegaron 1645 llego 1645 lleva 1658 lo 1660 los 554
mando 1630 mandó 1630 paso 1630 pasó 1630 pide 557 pidio 1751 planto 105 pregunta 562 preguntaba 562 pregunto 562
preguntó 562 previno 483 promete 564 prometio 566 queda 438 quedaron 438 quedo 1671 quedó 1671 quita 537 quitado 537
quito 537 recoge 1658 recomendo 1598 recordo 526 reenvio 1630 reenvió 1630 repitio 526 reunimos 1749 reuniremos 28
reuno 1655 senalo 526 solto 569 tenia 540 tenian 540 tiene 572 tienen 572 toca 1753 tocara 1655 va 575 vamos 1681 van
575 vemos 1754 veo 1655 veremos 28 vimos 930;mi 132 mí 132;mental 132 para 1756 personal 132;conseguido 863 contestado
105 escrito 105 hablado 105 llamado 105 llegado 864 logrado 863 podido 863 respondido 105 visto 105;conseguido 863
hablado 105 llegado 864 logrado 863 podido 863 visto 105;<answers> 1698 llamo 105 llamó 105;conecto 105 conectó 105
dio 105 hizo 105 pudo 105;<answers> 1698 <came3> 105 <clitic> 1708 <managed1> 1711 <seen1> 105 agradeci 105 conteste
105 contesté 105 ha 865 he 1758 hemos 1759 me 1760 nos 1703 respondi 105 se 1761;el 1212 la 1212 mi 1212 nuestra 1212
nuestro 1212;de 1763 el 1212 la 1212 mi 1212 nuestra 1212 nuestro 1212 total 105;de 1763 el 1212 la 1212 mi 1212
nuestra 1212 nuestro 1212;conviene 21 deberia 21 deberiamos 21 es 296 habria 295 hay 295 lo 296 me 297 tendria 295
tenemos 295 tengo 295;^ 21 es 190 seria 190;ideal 1767 logico 1767 mejor 1767 sensato 1767 suyo 1767;^ 1766 lo
1768;error 21;locura 21;=3:advice mejor 21 un 1770 una 1771;mejor 21 un 1770 una 1771;mejor 21 suyo 21;vale 21;ocurra
21;me 1776;se 1777;deberia 21 hay 295;conviene 21 deberia 1772 deberiamos 21 es 1773 habria 295 haria 1773 hay 295 lo
1774 mas 1775 me 297 mejor 21 ni 1778 no 1779 seria 1773 sobra 21 tendria 295 tenemos 295 tengo 295;^ 1780;,
1781;suerte 754;, 1781 ^ 1766 lo 1768;conviene 21 deberia 21 deberiamos 21 es 296 habria 295 hay 295 lo 1774 mas 1775
me 297 mejor 21 ni 1778 no 1779 sobra 21 tendria 295 tenemos 295 tengo 295;^ 1785;, 1786;animo 754 ánimo 754;el
1788;<them> 1769 <they> 1769 N 1782 alentar 756 alentarla 754 alentarlo 754 animar 756 animarla 754 animarle 754
animarlo 754 avisar 757 avisarme 757 consolar 756 consolarla 754 consolarlo 754 contar 757 contarme 757 darle 759
darles 759 decir 757 decirme 757 desearle 1783 echarle 759 echarles 759 el 1784 ella 1782 ellas 1787 ellos 1787
felicitar 756 felicitarla 754 felicitarle 754 felicitarlo 754 levantarle 1789 meterle 759 que 826 subirle 1789
tranquilizar 756 tranquilizarla 754 tranquilizarlo 754 él 1784;D 224 buscarme 28 buscarnos 28 recogerme 28 recogernos
28;despacho 28;oficina 28;casa 28;aca 28 aqui 28 casa 28 el 1792 la 1793 mi 1794;D 224 a 1791 al 225 para 225 por
1795;capacitando 860 con 46 ensenando 860 entrenando 860 formando 860 instruyendo 860 orientando 860;saludar 46;semana
46;de 1799;dia 46 fin 1800 finde 46;noche 46 tarde 46;... 161 casa 46 lo 1233;momento 46 rato 46 segundo 46;... 1797 a
1798 el 1801 la 1802 por 1803 un 1804;D 224 a 1791 al 225 para 225;<any_det> 914 mi 919 mis 919 nuestra 919 nuestras
919 nuestro 919;N 1807 saludar 46 ver 46;=23:contact lo 1233;... 1797 <any_det> 1015 <reach_noun> 1014 <their> 1589 ^
915 a 1808 el 1801 la 1802 mi 919 mis 919 nuestra 919 nuestras 919 nuestro 919 por 1809 un 1804;por 740;=8:asked ^
1033 en 783 que 661;N 1812;a 951;a 1813 ayuda 1814 consejo 1814 en 783 opinion 1814 que 661;<giveinf> 54 <inf_them> 54
<infle> 54;... 187 ^ 54;... 187 ^ 54 parte 1817;=7:waiting ^ 1281 el 43 la 43 lo 43 mi 1818 mí 1817 que 43 su 43 sus
43;mi 1818 mí 1817;^ 1816 conectar 992 de 1819 del 1191 juntar 992 por 1820 presentar 992 que 994;contratar 93
escribir 93 invitar 93 llamar 93 si 93;en 1822;de 1688;en 93 que 93;N 996;a 1826 en 995;visto 5;lo 1828 mi 978 poco
105;<their> 1;<their> 1111 alimentos 906 bocadillos 906 bolsas 906 cenas 906 comida 906 comidas 906 la 907 ropa 906;^
1831 con 1114;... 904 : 834;a 934 por 940 via 940 vía 940;<any_det> 1442;<any_det> 1442 a 1835 al 1835;a 832 c 831 con
936 y 932;N 1837;N 1369 a 1838 el 46 la 1025 le 1026 por 940 su 1025 una 1025 via 940 vía 940;<my> 273 ^ 916;N 1840;0
276 <any_det> 276 a 1841 cien 276 dinero 276;D 840 ^ 16;^ 16 que 1843;=5:mine ^ 845 iba 848 ibamos 848 la 877 le 879
les 879 lo 877 se 881;=5:mine que 1845;N 1846;=5:mine ^ 993 a 1847 que 1447;=5:mine que 1550;N 1849;=5:mine ^ 993 a
1850 que 1550;^ 16 me 384 recibire 485 recibiria 485 recibiriamos 485 tendre 485 tendria 485 tendriamos 485 yo 856;^
16 me 384 que 1852;<date> 28 paso 132;pasos 132;a 938;contacto 1856;para 235 por 235;palabra 1858;buena 1859;N 1323 a
1324 en 1857 una 1860;de 21;broma 21 cona 21;suenos 21;me 1776 nos 1776;de 1863 en 1864 hablar 1862 loca 21 loco 21 se
1865;da 750 dara 750 echa 750 echara 750 nada 1862 ni 1866;adelanta 226 aplaza 226 aplazo 226 cambia 226 cambio 226
cambió 226 es 226 movio 226 mueve 226 pasa 226 paso 226 pasó 226 queda 226 retrasa 226 sera 226 va 226;adelanta 226
aplaza 226 aplazo 226 cambia 226 cambio 226 cambió 226 es 226 movio 226 mueve 226 pasa 226 paso 226 pasó 226 queda 226
retrasa 226 se 1868 sera 226 va 226;D 1869;D 1869 para 1870 prevista 1870 previsto 1870;ser 1870;a 1872;da 750 dara
750 echa 750 echara 750;^ 1874;^ 1867 era 1870 estaba 1871 iba 1873 le 1875 me 1875 nos 1875 tenia 1870 teniamos 1870
tocaba 1870;<should> 21 <would_give> 16 da 750 dara 750 echa 750 echara 750 nada 1862 ni 1866 no 22;olvide 314;me
1878;se 1879;<any_det> 617 <my> 617;^ 1881;<is3> 5 <they> 5 ^ 1877 era 1870 estaba 1871 iba 1873 le 1875 me 1875 no
1880 nos 1875 recibiria 1882 recibirian 1882 tendria 1882 tendrian 1882 tenia 1870 teniamos 1870 tocaba 1870;cargo
187;D 224 esperar 814 mi 1884;^ 600 mi 958;manos 187;^ 600 el 1256 mis 1887 nada 1255;mi 1818 mí 1817 que 1170;^ 199
de 1889 el 105 la 105 nuestra 105 nuestro 105 por 1820 que 1170;efecto 105;<moved_pp> 1223 D 224 ^ 199 a 1885 agendada
28 agendado 28 al 225 de 1886 en 1888 esperar 814 fijada 28 para 225 pendiente 1890 por 959 que 816 sin 1891;<them>
1330 N 1330;juntarnos 28 vernos 28;almorzar 28 comer 28 hablar 28 juntarnos 28 reunirnos 28 tomar 28 vernos 28;D 28 a
1265 con 1893 de 1894 el 28 en 1895 para 1335;la 1183 las 28;^ 1307;de 1898 en 1898 para 28;la 54 lo 54;le 54 les 54
se 1900;le 54 les 54 se 1900 yo 1901;<inf> 28 D 28 ^ 1307 que 1902 vernos 28;<they> 794 el 794 le 54 les 54 se 1900 yo
1901 él 794;<inf> 28 D 28 ^ 1307 que 1904 vernos 28;=2:plan <inf> 28 D 28 vernos 28;de 1903 en 1905 para 1906 que
791;=23:contact <them> 1899 N 1907;^ 1281 almorzar 28 cenar 28 comer 28 desayunar 28 ir 1332 juntarnos 28 pasar 1332
pasarme 1332 que 1902 tomar 28 vernos 28;la 1523 lo 1523;le 1523 les 1523 se 1910;<they> 794 el 794 le 1523 les 1523
se 1910 yo 1911 él 794;^ 1281 almorzar 28 cenar 28 comer 28 desayunar 28 espera 1186 hablar 28 ir 1332 juntarnos 28
pasar 1332 pasarme 1332 que 1912 reunirnos 28 tomar 28 vernos 28;=2:plan almorzar 28 cenar 28 comer 28 desayunar 28 el
28 juntarnos 28 tomar 28 vernos 28;: 789 D 28 a 1897 con 1908 de 1909 el 28 en 1913 para 1914 pendiente 1192
pendientes 1192;mi 1884;mis 1887;de 1889 por 1820 que 1170;a 1916 de 959 en 1917 pendiente 1918 por 959;ni 105 no 105
nunca 105;y 1920;... 1921;<inf> 605 <inf_me> 605 ^ 600 llamar 1922 llamarme 1922 pasar 1922 pasarse 1922 que 527 venir
1922;<inf> 605 <inf_me> 605 ^ 600 llamar 1922 llamarme 1922 nada 105 pasar 1922 pasarse 1922 que 527 venir 1922;de
1923 en 1924;=5:mine ^ 1281 almorzar 28 cenar 28 comer 28 desayunar 28 ir 1332 juntarnos 28 pasar 1332 pasarme 1332
que 1902 tomar 28 vernos 28;=5:mine le 54;=5:mine ^ 1281 almorzar 28 cenar 28 comer 28 desayunar 28 hablar 28 ir 1332
juntarnos 28 pasar 1332 pasarme 1332 que 1904 reunirnos 28 tomar 28 vernos 28;D 28 a 1265 con 1908 de 1926 debiendo
1927 debiendole 54 el 28 en 1928 para 1914;la 1183 mi 1884;=6:theirs <inf_me> 16 <infle> 54;=5:mine <inf> 605 <inf_me>
605 ^ 1931 llamar 1922 llamarme 1922 mi 958 pasar 1922 pasarse 1922 que 527 venir 1922;=5:mine <inf> 605 <inf_me> 605
^ 1931 el 1256 espera 1186 llamar 1922 llamarme 1922 mis 1887 nada 1257 pasar 1922 pasarse 1922 que 527 venir
1922;=7:waiting me 506 nos 506;=7:waiting el 43 la 43 lo 43 mi 1818 mí 1817 que 1934 su 43 sus 43;^ 199 de 1935 del
1191 el 105 la 105 nuestra 105 nuestro 105 por 1820 que 1170;<moved_pp> 1223 a 1930 atenta 1190 atento 1190 conmigo
438 de 1932 debiendo 609 en 1933 esperando 823 pendiente 1936 pendientes 1192 por 959 sin 1891;<inf> 605 <inf_me> 605
^ 600 llamar 1922 llamarme 1922 mi 958 pasar 1922 pasarse 1922 que 527 venir 1922;<inf> 605 <inf_me> 605 ^ 600 el 1256
llamar 1922 llamarme 1922 mis 1887 nada 1257 pasar 1922 pasarse 1922 que 527 venir 1922;<moved_pp> 1223 a 1916 conmigo
438 de 1938 debiendo 609 en 1939 pendiente 1890 por 959 sin 1891;<see_inf> 105 que 422 saber 5;<letter> 46;<letter> 46
visita 46;... 1643 <any_det> 1644 el 1942 la 1943 un 1942 una 1942;... 1643 <any_det> 1644 ^ 1656;^ 1656 a 96;colgue
46 corte 46 corté 46 hable 46 hablé 46 salgo 46 termino 46;<pro> 236;<good> 1948 <pro> 236;^ 233 al 1337 el 1337 la
1337 mi 1337 nuestra 1337 nuestro 1337 un 1337 una 1337;^ 233 que 661;a 1950 al 1337 ante 234 con 234 el 1337 en 1951
la 1337 mi 1337 nuestra 1337 nuestro 1337 para 234 que 661 un 1337 una 1337;N 1952;<any_det> 1949 a 1953 en 783 que
661;<any_det> 1949;conectar 992 juntar 992 presentar 992;=23:contact mi 919 mis 919 nuestra 919 nuestras 919 nuestro
919;N 1957;<their> 1589 a 1958 mi 919 mis 919 nuestra 919 nuestras 919 nuestro 919;<any_det> 276 a 1841;=23:contact ^
1112 con 1114;<any_det> 1 ^ 1112;N 1962;<any_det> 104 ^ 1112 con 1963;=23:contact <their> 1;<any_det> 104 <their> 1
con 912;la 46 reunion 46 reunirme 46 reunión 46 una 46;con 96 de 1967;por 28;N 46 tambien 804 también 804;a 225 al 225
para 225;=0:missed <date> 105 el 1212 la 1212;de 5;en 1162;anulado 105 aplazado 105 caido 105 cancelado 105 ofrecido
631 quedado 1974 suspendido 105;ido 105;anulado 105 aplazado 105 caido 105 cancelado 105 ofrecido 631 suspendido
105;<give1> 54 acerco 58 dejo 58 devuelvo 58 doy 58 envio 58 envío 58 hago 1440 hare 1440 llevo 58 mando 58 paso 58
preparo 58 traigo 58;^ 1978 debo 54 escuche 1129 escuché 1129 oi 1129 tenemos 1555 tengo 1555 vamos 1560 voy 1560;^
1978;^ 1978 debo 54 escuche 1129 escuché 1129 oi 1129 recorde 46 tenemos 1555 tengo 1555 vamos 1560 voy 1560;fue 1664
olvido 1664 olvidó 1664 paso 1664 pasó 1664;olvido 1664 olvidó 1664 paso 1664 pasó 1664;a 225 al 225 para 225 por
28;=14:together N 46 tambien 804 también 804;=23:contact al 46 desde 46 por 46;=14:together N 1986 tambien 804 también
804;conmigo 46;<moved3> 1373 <off> 294 acerca 1969 acerco 626 acercó 626 adelanta 226 agregaron 1970 agrego 1970
agregó 1970 anulo 105 aparecio 626 aplaza 226 aplazo 105 apuntaron 1970 apunto 1970 apuntó 1970 cambia 1971 cambio
1971 cambió 1971 cancelo 105 cayeron 1972 cayo 1972 compromete 385 comprometio 385 conecto 1128 conectó 1128 corrio
1971 dejo 627 dejó 627 encarga 628 entero 1973 enteró 1973 ha 1975 habia 1976 han 1977 incorporaron 1970 incorporo
1970 la 1979 las 1980 lo 1981 los 1980 me 1982 mueve 1971 nos 1983 ocupa 628 ofrece 631 ofrecio 633 olvidaron 1765
olvido 1765 olvidó 1765 pasa 1984 paso 626 pasó 626 queda 226 quedaron 1974 quedo 1974 quedó 1974 retrasa 226 rumorea
5 sumaron 1985 sumo 1985 suspende 105 suspendio 105 unieron 1985 unio 1987 va 226 vino 626 vio 1988;de 762 del
43;espera 1990;la 1991;a 1992 esperando 823;<inf> 21 conviene 21 deberia 1772 deberiamos 21 es 1773 habria 295 haria
1773 hay 295 lo 1774 mas 1775 me 297 mejor 21 ni 1778 no 1779 seria 1773 sobra 21 tendria 295 tenemos 295 tengo 295;^
1994;, 1995;, 1995 ^ 1766 lo 1768;contado 804 dicho 804;conto 804 dijo 804 ha 1998;<them> 1769 <they> 1769 N 1996 el
1997 ella 1996 ellas 1787 ellos 1787 me 1999 él 1997;de 30;cumple 2001 cumpleanos 2001 santo 2001;el
2002;<mentor_noun> 280;de 2004;lugar 1105;mi 2006;en 2007;yo 1100;estuviera 2008 fuera 2009;a 1184 en 1187 esperando
823;de 1820 por 1820;senales 105;aparecer 105 atender 105 contestar 105 dar 2013 responder 105;pendiente 2012 sin
2014;sin 2014;paso 132;=0:missed de 105;contestar 105 efecto 105 exito 105 falta 1898 hablar 105 noticias 2018
novedades 820 rastro 820 respuesta 105 senales 2018 suerte 105 ver 105 verla 105 verlo 105;a 815 esperar 814 falta
1208 faltan 1208 que 816;con 93 que 93;, 517 ... 191 : 190 era 408 es 408 fue 408;recibiremos 16 sabremos 16 tendre 16
tendremos 16;la 2023 las 2023 lo 2023 los 2023 recibiremos 16 sabremos 16 tendre 16 tendremos 16;<thing> 2024;<tip>
2022 ^ 2025;<tip> 2022;vez 93;andaba 1179 andaban 1179 estaba 1174 estaban 1179 estuvieron 1179 estuvo 1174 vinieron
1179 vino 1174;<answers> 1698 <clitic> 1708 <seen1> 105 he 1706 hemos 1706 la 1702 las 1702 le 1702 les 1702 lo 1702
los 1702 me 1703 nos 1703 se 1707;apagado 105;D 28 con 28;<date> 2032;^ 1283 conectar 992 conectarlos 132 juntar 992
juntarlos 132 ponerlos 996 presentar 992 presentarlos 132;<any_det> 2033 <date> 2032 que 2034;con 28;^ 985;a
28;=5:mine ^ 1283 admitir 988 conectar 992 conectarlos 132 confesar 988 decir 988 juntar 992 juntarlos 132 juntarme
2036 pensar 93 ponerlos 996 presentar 992 presentarlos 132 quedar 2036 reconocer 988 reunirme 28 ver 2038 verme
2036;<any_det> 2033 <date> 2032 ganas 1152 juntarme 2036 pendiente 2037 que 2039 quedar 2036 reunirme 28 ver 2038
verme 2036;<see_inf> 105 ^ 445;a 451 que 2041;que 664;do 132;<inf_them> 54 <todo_inf> 54;^ 2045 a 815 esperar 814;^
1816 a 815 de 994 esperar 814 que 2046;: 132;birra 161 cafe 161 café 161 cana 161 cerveza 161 tinto 161 vino
161;<any_det> 46 algo 46 cafe 46 café 46 cerveza 46 el 2049 mate 46 mates 46 te 46 tinto 46 un 2049 una 2049;<any_det>
46 algo 46 cafe 46 café 46 cerveza 46 mate 46 mates 46 te 46 tinto 46;el 2049 un 2049 una 2049;un 28 una
28;=23:contact N 1113;^ 1112 con 2054;<date> 46;<any_det> 2056 <date> 46 que 1254 tenido 1260;que 1254 tenido
1260;estos 93;de 2059;<drink> 46 dia 2060;<drink> 46;dias 93;estos 2063;de 2064;<inf> 646 <inf_me> 16 <infme> 16
corregir 332 firmar 332 hablar 649 hablarle 649 hablarles 649 leer 332 mirar 332 probar 332 repasar 332 revisar 332
testear 332 validar 332 ver 332;^ 2066;a 2067;<see_inf> 28 ^ 985;a 2069 atras 820 detras 820;... 161 a 740 por
740;almorzar 28 buscarme 28 buscarnos 28 casa 28 cenar 28 comer 28 merendar 28 recogerme 28 recogernos 28 tomar 28
verme 28 visitarme 28;N 2071 a 2072;almorzar 28 casa 28 cenar 28 comer 28 merendar 28 tomar 28 verme 28 visitarme 28;N
2071 a 2074;<media> 93 el 1123 facebook 93 instagram 93 la 1123 las 1123 linkedin 93 los 1123 su 1123 sus 1123 twitter
93 un 1123 una 1123 x 93;N 46 a 46 el 1149 en 2076 la 1150 pasar 93 por 1124 que 93 un 1151 una 1153;almorzar 28
buscarme 28 buscarnos 28 casa 28 cenar 28 comer 28 desayunar 28 dormir 28 la 1793 merendar 28 recogerme 28 recogernos
28 tomar 28 verme 28 visitarme 28;N 2071 a 2078;=23:contact N 46 a 46 en 1124 por 1124;a 46 en 1124 por 1124;con 893
de 893 en 893 para 893;a 2069 atras 820 con 96 detras 820;caso 105 mu 105 palabra 105 pio 105;la 877 las 877 lo 877
los 877;=14:together ^ 1067 le 877 les 877 se 2085;nada 105 ni 2084 si 93 yo 2086;estaba 105;ido 105 marchado
105;habia 2089;no 2088 que 5 se 2090 veremos 94;lado 930;=5:mine 0 187 ^ 199 a 1566 cien 187 cincuenta 187 dinero 187
treinta 187 unos 187 veinte 187;tu 1107;<give1> 54 hago 1440 hare 1440;^ 2095 debo 1567;ocupo 1109;tu 1100 tú 1100 vos
1100;^ 2095;la 2099 las 2099 lo 2099 los 2099;al 2092 debo 2093 en 2094 le 2096 les 2096 llevo 54 me 2097 pongo 54 que
2098 se 2100 y 930;<may3> 279 ^ 1080 de 1081 debe 279 dijo 440 en 407 ha 1082 habia 441 iba 1084 me 1087 nos 1088
pensaba 440 queda 602 quedaron 1090 quedo 1092 quedó 1092 queria 440 se 1093 tenia 1094 tiene 642 tienen 642 va 653
van 653;$ 177 // 210 <advises> 211 <called1> 212 <came3> 223 <date> 229 <eat1> 232 <handed1> 260 <hours> 272 <lent1>
277 <may3> 279 <mentor_noun> 280 <moved1> 284 <moved3> 288 <moved_pp> 291 <off> 294 <opines> 311 <read1> 313 <remind>
314 <sent_to> 320 <set> 321 <set_up> 322 <shall1> 28 <they> 656 <tip> 660 <told1> 663 <tried1> 665 <until> 669
<vowed1> 672 D 704 N 748 ^ 752 a 767 acaba 769 acabamos 771 acaban 769 acabo 773 acabó 769 accion 774 aclarando 777
aclare 777 acompane 781 aconseja 782 aconseje 786 aconsejo 517 acordado 790 acordamos 800 acorde 803 acudieron 804
agradecer 806 agradeci 807 agradecida 808 agradecido 808 agradecimos 807 agradezco 806 aguardo 810 ahora 817 al 818
alente 756 algun 819 almorce 46 almorzado 46 almorzamos 46 andamos 821 ando 824 anduve 825 anduvimos 825 anime 756
antes 828 apadrine 829 apagado 105 aparecieron 804 apenas 826 aplazada 105 aplazado 105 apresentacao 835 arme 838 armé
838 asegura 844 asegure 855 aseguro 858 asesoramos 860 asesore 862 asistentes 804 asisti 860 asistieron 804 asistio
804 aun 873 aunque 826 ausencia 105 avisa 875 avisandome 757 avise 885 aviso 887 avisé 885 avisó 887 ayudamos 891
ayude 891 baile 825 banco 895 bebi 896 bebimos 46 brindamos 46 brinde 46 buena 897 buzon 316 buzón 316 caminamos 46
camine 825 capacite 860 carta 900 casi 903 celebramos 46 celebre 46 cena 905 cenado 825 cenamos 46 cene 46 charla 46
charlamos 46 charlando 46 charle 46 charlita 46 cita 905 clasificamos 909 clasifique 909 coincidi 46 coincidido 46
coincidimos 46 colgar 825 colgue 825 comedor 910 comente 913 comi 825 comida 905 comido 825 comimos 46 como 757
comparti 923 compromiso 924 con 931 conectamos 935 conecte 941 confirma 942 confirmado 943 confirmamos 943 confirme
944 confirmo 946 confirmé 944 confirmó 946 conmigo 930 conoci 46 conocimos 46 consejo 948 console 756 consulta 950
consulte 952 consulté 952 contandome 757 conte 954 contestador 105 contestadora 105 conteste 956 contesté 956 conto
957 convenido 790 conversacion 46 conversado 46 conversamos 46 converse 46 conversé 46 corre 960 corregi 961 corren
960 correo 317 corri 825 corrigiendole 1 corrigiendoles 1 corte 825 corté 825 cree 362 creo 166 cruce 964 crucé 965
cruz 966 cuando 826 cubri 969 cuenta 365 cumple 970 cumplia 970 cuya 5 cuyo 5 dado 757 dando 971 dandole 973 de 979
debe 368 deberia 981 deberiamos 982 debi 983 debia 664 debiamos 664 debido 984 debo 997 decia 375 dejaron 377 deje
1000 dejo 377 dejé 1000 dejó 377 derive 1003 desatasque 860 desayunamos 46 desayune 46 desde 1008 deseando 1009
despues 828 di 1032 dice 1036 dicen 757 diciendo 1038 diciendome 757 dicte 1039 dije 1051 dijimos 1059 dijo 1063 dimos
1065 discusion 46 discutimos 46 e 1069 echamos 1071 eche 1075 echo 1078 el 1095 ella 1096 en 1108 encargo 1110
encontramos 212 encontre 212 ensayamos 1115 ensaye 1116 ensenandole 1118 ensene 1122 entere 1125 entregue 1126 entrene
860 entrevista 905 entro 1128 enviamos 1129 envie 1132 envié 1132 era 1138 eramos 1139 es 1144 escribi 1148 escribio
957 escribí 1148 escuche 1154 escuché 1154 espera 423 esperamos 1157 esperando 1163 espere 1169 espero 1157 esperé
1169 esta 1173 estaba 1175 estabamos 1178 estaban 1180 estamos 1188 estaria 1189 estoy 1193 estreno 905 estuve 1197
estuvieron 804 estuvimos 1198 estuvo 1199 está 1173 evento 905 explicandole 1118 explique 1122 expliqué 1122
exposicion 905 extrano 1076 fallecio 34 falta 1209 faltan 1211 falte 1215 falto 1216 feedback 1219 felicite 756
festejamos 46 forme 1222 formé 1222 fue 1224 fuera 1226 fui 1237 fuimos 1239 ganas 1240 gracias 1242 guie 860 h 1245
ha 1262 habia 1264 habiamos 1269 hablado 46 hablamos 46 hablando 46 hable 1274 hablé 1274 habra 1276 habria 166 hace
1279 han 1280 hasta 827 hay 1289 he 1345 hecho 790 hemos 1353 hice 1361 hicimos 1363 hora 1245 horas 1245 hoy 1364 iba
1366 ibamos 1367 iban 452 idea 93 ilocalizable 105 ilocalizables 105 ilusion 1240 imparti 1039 inauguracion 905
indique 1341 inlocalizable 105 insiste 456 insisti 786 insistimos 786 insistio 456 instrui 860 intercambiamos 46
intercambie 46 intercambio 1233 intercedi 1368 intro 1371 jugamos 46 jugue 1372 junte 941 junté 941 la 1413
lanzamiento 905 larga 897 las 1426 le 1561 lei 1564 leido 1125 les 1575 llamada 1577 llamadas 1578 lleve 781 llevo
1007 llevé 781 lo 1583 los 1585 mandamos 1129 mande 1590 mandé 1590 me 1682 mentoree 829 mentorice 829 merendamos 46
merende 46 mi 1683 mientras 826 mil 1684 mostre 1686 movi 1687 muchas 1684 murio 34 nacio 34 nada 1691 nadie 1693
necesita 584 necesitamos 200 necesito 1694 ni 1705 no 1745 nos 1755 nota 1757 nunca 1762 ofreci 994 oi 1154 ojala 93
olvidamos 1664 olvide 1664 olvido 1764 olvidé 1664 olvidó 1765 oriente 860 pactado 790 para 1790 parece 757
participaron 804 pasa 1796 pasamos 1805 pasandole 973 pasara 1806 pasará 1806 pase 1810 paso 1811 pasé 1810 pedi 1815
pendiente 1821 pendientes 1192 pensaba 664 pensando 1823 perdi 1214 perdida 1824 pide 589 pidio 591 pienso 1825
pitchee 46 planton 105 platica 46 platicamos 46 platicando 46 platique 46 poner 1827 ponerlos 996 por 1829 porq 5
porque 5 pospuesta 105 pospuesto 105 postergada 105 postergado 105 pq 5 practicamos 1830 practique 1116 precisa 594
preferiria 356 prefiere 356 pregunta 562 preguntaba 562 pregunte 1814 pregunto 562 pregunté 1814 preguntó 562
preparamos 1832 preparandole 1 prepare 1832 preparé 1832 presentacion 1833 presentado 939 presentamos 1834
presentandolas 831 presentandolos 831 presentarlas 831 presentarle 1836 presentarlos 831 presentation 835 presente
1839 presentes 804 presenté 1839 preste 1842 presté 1842 promesa 774 promete 1844 prometi 1848 prometido 790
prometimos 1851 prometio 1853 propone 597 propuse 786 propuso 597 proxima 36 proximo 1854 proximos 1855 puesto 757
puse 1861 q 1876 que 1883 queda 1892 quedada 825 quedado 1896 quedamos 1915 quedan 1919 quedaron 1925 quede 1929 quedo
1937 quedé 1929 quedó 1940 queria 1941 queriamos 664 querria 614 quien 5 quienes 5 quiere 616 quisiera 93 quiza 93
quizas 93 reagendamos 224 reagendar 224 reagendo 224 recibi 1944 recibimos 1945 recibire 1657 recibo 1946 recien 1947
reclama 614 recogi 781 recomendandole 1836 recomendarle 1836 recomendarles 1836 recomende 1954 recomendo 517
recomienda 782 recomiendo 1955 recordar 1956 recordatorio 132 reemplace 969 reenvie 1959 referi 1003 regale 1960
regalé 1960 regresa 622 remiti 1129 reparti 909 repartimos 909 repasamos 1961 repasandole 1 repase 1964 reprogramamos
224 reprogramo 224 requiere 624 resolvi 777 resolviendo 777 resolviendole 777 respondi 956 resta 817 resulta 757
reunion 905 reunión 905 revisamos 1965 revisandole 1 revise 1966 revisé 1966 rogue 786 salgo 1968 sali 825 salimos 825
se 1989 seguimos 1993 segun 2000 sera 2003 servi 909 servimos 909 sesion 2005 sesiones 2005 si 2010 sigo 2011 sigue
2015 siguen 2016 siguiente 2017 simule 1116 sin 2019 solo 2020 solto 635 sone 2021 su 2026 sugeri 786 sugerirle 1836
sugiere 782 sugirio 517 supli 969 sus 2027 suspendida 105 suspendido 105 sustitui 969 sólo 817 tal 2028 tambien 2029
también 2029 tampoco 2030 tarea 774 telefonee 46 telefoneo 46 telefono 2031 teléfono 2031 tenemos 2035 tengo 2040
tenia 2042 teniamos 2043 tenian 638 tensa 897 tiene 641 tienen 642 to 2044 toca 2047 tocaba 664 toco 200 todavia 873
todo 2048 tomamos 2050 tomando 2051 tomandome 46 tomandonos 46 tomaremos 2052 tome 2051 tomo 2053 tomé 2051 trabajamos
825 trabaje 2055 trabajé 2055 tranquilice 756 tropece 825 tuve 2057 tuvieron 2058 tuvimos 2057 tuvo 2058 un 2061 una
2062 unas 2062 uno 2065 unos 2062 va 2068 vamos 2070 van 653 ve 655 vendra 2073 vendran 2075 veria 655 vi 2077
viajamos 46 viaje 825 viajo 694 viajé 825 viene 2079 vienen 2075 vimos 2080 vinieron 804 vino 1199 visito 97 visto
2081 voluntariado 2082 voluntario 2082 volvera 622 voy 2083 vuelve 622 xq 5 y 2087 ya 2091 yo 2101 él 2102
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

