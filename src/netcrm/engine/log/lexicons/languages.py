"""Made by tests/tools/make_lexicons.py from the *.toml beside it; do not edit."""

# fmt: off
# ruff: noqa

_SPOKEN = {
    "de": """
ab abd abend abendessen abends aber abges abgesagt absage alles als angeb angebot angeruf angerufen anglaeut
anglaeutet anglaut anglautet anruf anrufen ans arbeitet auch auf aufe auffe aufm ausgef ausgefallen ausm bald bei
beide beim bekommen bescheid bespr besprechung besprochen best besucht bier bin bis bisher bissl bracht braucht bring
bringe bringt bzgl chunnt danach danke dann darf dass deiner dem den der des dienstag diese diesen dieser donnerstag
drei durch eam ein einander eine einem einen eingel empf endlich er erklaert erklart err erreicht essen etwas euch
eurer evtl faellt fallt fernmuendl fernmundl findet frau freitag frueh frueher fruehstueck fruh fruher fruhstuck fuer
fuern fuers fur furn furs ganga gange gangen ganz ganze ganzen geben geburtstag gefruehstueckt gefruhstuckt gegen
gegessen gehabt gehoert geholfen gehort geht gelesen gemailt gequatscht gerade geredet gesch geschleppt geschr
geschrieben gesehen gespr gesprach gespraech gesprochen gessen gessn gestern getr getroffen getrunken gew gewesen
gezeigt ggf gibt glaufen gleich gmeint gmoant grad gratscht gratuliert grossen gsagt gschribe gschriebn gseit gsessen
gsogt gut guten gwen gwesen gwesn gwest hab habe haben haette halb ham hatte hatten heisst herr herrn heuer heut heute
hob hod hol holt hom hot iahm ich ick ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer ins isch ist jahr kaffee
kein keine keinen keiner kimmt kisten kleinen koennte kommt konf konnte kontaktd krank kummt kurz kurze kurzer kva
laesst lange lassen lasst leider letzte letzten letztens letzter lieber mach mache macht mal mein meine meinen meiner
meint mgl mia mich mir mit mittag mittagessen mittags mittwoch mochte moechte monat montag morgen mtg muessen muesste
muss mussen musste nach nachmittag nachr nachricht nachste nachsten nachster nachtmahl naechste naechsten naechster
ned nein nen net neue neuen neulich nich nicht nichts nie nit nix noch nod noed nur ob oder ohne ploetzlich plotzlich
praes pras protok raus rechnung rein ruckm ruckruf rueckm rueckruf sagt samstag san sand sass sassen schicken schickt
scho schon schreiben schulde sehr sein seine seinem seinen seiner seit sich sie sind sitzung soll sollte sonntag
spaeter spaetest spaetestens spaetst spater spatest spatestens spatst spaziergang stunde stunden sucht tag telef
telefonat telefoniert termin traf treffe treffen treffpunkt trunken trunkn uber ubermorgen ubern ueber uebermorgen
uebern uhr umzug und uns unser unsere unserem unserer unterl unterlagen unterschr unterschrieben unterwegs verans
vereinb vereinbart verh versch verschoben verspr versprochen vertr vertrag viel vier vom von vorauss vorbei
vorbeigesch vorgest vorgestellt vorgestern vorher vormittag waere ware waren warn warte wechselt wegen weil weiss
welche wenn wg wie wieder wir wird wo woche wochenende wollte wos wuerde wurde zam zamm zeigt zieht zmittag zmorge
znacht zruck zrugg zsamm zufaellig zufallig zugesagt zum zur zuruckrufen zurueckrufen zus zusammen zwei zwischen
""",
    "de es pt": """
dos
""",
    "de fr": """
hier
""",
    "de pt": """
das ja
""",
    "en": """
aboot about after ago and are asked at be because been before being but by call called can canna cannae could couldna
couldnae did didna didnae dinna dinnae doesnae doon fae for frae from gie gied good great had hame has hasnae have
havenae he her him his how i into is isnae it its just last learned met my nae need needs next noo not of oot our out
over owe owes roon roond said says send sent she should tae talked tellt telt that the their them then there they
thinks this to today told tomorrow up w wants wasna wasnae we week were what when who willnae winnae wisnae with would
wouldnae wullnae yesterday ystdy
""",
    "en de": """
does was will
""",
    "en pt": """
do
""",
    "es": """
ablao able abogado aca acabamos aconseja acordado ahi ahora al alguien alli almorce almuerzo anoche asado aunque aviso
ayer buena busca cancelo cdo cena cenamos cene cenita charla charle coincidi coincidimos comentado comi comida comimos
comio comprao con confirmado conmigo conoci conocido contesta contesto correo cortado creo cuando cuatro debe deben
debo decir dejo del desayune desayuno desp detras dice dicen dicho diciembre dijo dimos dio docu donde dsp dto el ella
ellas ellos enero entonces enviarle envie esa escribirme ese eso espera estaba estado estan esto estoy estuve
estuvimos estuvo factura facturas falta febrero feria firmo fnd fra fue fueron fuimos gracias habia habian hablado
hablamos hablao hable hace hacer hacia han hasta hay hecho hemos hermana hermano hice hicimos hija hijo hizo hoy hsta
jefa jefe jue jueves julio junio junta juntarnos kdado kdamos kde kedado kedamos kede kiere kiero las llamada llamado
llamar llamarme llame llamo llego llevar lo los luego lunes manana mandao mandarle mande mando martes marzo mates mayo
mediodia mejor mensaje merienda mi mie mientras miercoles mis misma mismo mnana mndar msj mucho mujer muy mxo nadie
necesita necesito ni noche nosotros noviembre nuestra nuestro nuestros nueva nuevo octubre oficina otra otro otros
pagar pago pasa pasada pasado pasao pasarle paso pedi pendiente peor pero pide pidio piso platique poco poner presento
presu presupuesto prometio propuesto proveedor pudo puede puedo puesto qdado qdamos qde qiere quedado quedamos
quedaron quede quedo quiere quieren quiero quise quiso recien recomendo recomienda reunirme revise sabe segun siempre
sin su sugiere sus taller tambien tde temprano tenemos tengo tfno tgo tienda tiene tinto tlf tmb tmbn tng tngo todavia
todo tomado tomando tome trabajo traer tuve tuvo una unas unos usted ustedes venido vez viene viernes vimos vio visto
voy wasap wsp y yo
""",
    "es pt": """
agosto ano anos aqui c cada casa cinco como desde dia dias durante empresa esta este fui gente manda mas meses nada
nunca para por porque proxima proximo queria sabado semana seria sobre socia socio tarde todas todos tomamos ultima
vamos vi wpp
""",
    "fr": """
ai ajd alors annule aout apm appel appele aprem apres arrive arrivee attend au auj aujourd aussi autre autres aux
avaient avait avec avoar avons avril banque beaucoup besoin bientot bjr boite bonne bosse boulot bureau ca cale ces
cette chantier chaque che cherche chez chz cinq cmd commande comme conf connaissent connait conseille contre croise
dans decembre dej dejeune dejeuner demain demander depuis dernier derniere devis dimanche dine diner discute dispo dit
dix doit donc donne du durant echange elle elles en encore envoie envoye envoyer est et etai etais etait facture fait
faut femme fevrier fille fils fini fixe frere hesite heure heures hui huit ici il ils j jamais janvier je jeudi jour
jours juillet juin koi l lapin leur leurs lui lundi ma mag maintenant maison mange marche mardi mari mars matin meme
mercredi midi mieux mise mnt moi mois mon mtn mtnt neuf notre nous nouveau nouvelle novembre octobre ont ossi ou
papote parce parfois parle parti partie pas passe passee paye pdt pendant peu peut peux pose pour pouvait premier
presta prete prevu prochain prochaine promis propo propose puis qu quand quatre quel quelle quelqu quelque qui quoi
rappele rappeler rappelle rdv rdvs rdz recommande recu relu rencontre rendez rep repondu sa samedi sans semaine sept
septembre serait ses signe soeur soir sommes son souvent sui suis telephone tes tjr toi tot toujours tous toutes
travaux trois une vais vdr vendredi venu venue verre veut veux visio voir voisin voit votre voulait vous vrmt vu vue
vus
""",
    "fr es": """
bien entre la le les presente reunion un vos
""",
    "fr es pt": """
mes msg nos num que reu se sera tel tres
""",
    "fr pt": """
de doc docs dois eu
""",
    "pt": """
achou advogado agora agr ainda algma alguem ali almoc almocamos almocei almoco amanha amnha antes ao aos apresentei
assinou ate atras bebemos bem bica blz boteco cafezinho chamada chefe chegou chope cmg cmgo com combinamos combinei
comigo conheceram connosco conosco conselho contigo conversa conversei da dei dela dele deles depois desmarcou deu
deve devem devo dezembro dica disse diz domingo dps duas ela elas ele eles em encomenda encontramos encontrei encontro
enquanto entao escritorio essa esse estamos estava esteve estive estou falamos falei falou fatura faturas faz fazer
fcou feira fevereiro fez fica ficamos ficou fikei filha filho fiquei fiz flei foi fomos foram fornecedor furou fzr gnt
havia hoje horas irma irmao isso janeiro jant jantamos jantar jantei julho junho lhe ligacao ligar ligou liguei loja
maio mais mandei mandou manha marco melhor mercado mesma mesmo meu minha mto mudanca muito mulher na nao nas ninguem
noite nossa nosso nossos nova novembro o obg obrigada obrigado ofereceu onde ontem orc orcamento os outra outro
outubro pagou papo passada passado passei passou pedir pediu pela pelas pelo pelos perguntar pgto pode posso pouco pq
pra prciso precisa preciso pro procura procurando prometeu prop proposta q qdo qnd qual quando quarta quatro quem quer
quero quinta quinze recado reuniao revi sao segunda sem sempre senhor senhora setembro seu sexta sua ta tambem tb tbem
tem temos tenho tentei terca teve tinha tive tmbm tnho tomei trabalho trouxe tudo uma vai vc vem visitei voce voltou
vou zap
""",
}
_BY_LANGUAGES = ((tuple(names.split()), words.split()) for names, words in _SPOKEN.items())
WORDS = {word: names for names, words in _BY_LANGUAGES for word in words}
