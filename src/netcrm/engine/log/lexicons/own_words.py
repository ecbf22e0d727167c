"""Made by tests/tools/make_lexicons.py from the *.toml beside it; do not edit."""

# fmt: off
# ruff: noqa

OWN = {
    "en": """
about absolutely accountant actually advised advises after again ago agreed agrees all along already always answer
answered answers any apparently are around arrange arranges ask asked asks aunt back basically became because becomes
been beer before being believes book booked books both bought boyfriend breakfast breakfasted breaks briefly brings
broke brother brought build builds built bumped but buy buys caled calling calls came can cant catch catching caught
celebrates charge chatted checks claims clearly closes coffee colleague collect collects comes company completely
completes confirm confirmed confirms considers could couldn couldnt covers cried customer cut dad daughter decided
decides definitely deliver delivered delivers dialled did didn didnt dined discussed dmed does doesn doesnt dog don
dont down drafts drop dropped drove during employee even everybody everyone expected expecting expects explained
facetimed failed fails family father feels felt fiance finally finish finished finishes fire fired firm fixes flatmate
focus for forward forwarded forwards found friend from gave get gets getting girlfriend give gives goes going gone
gonna good got grabbed grandma great had handed handles hands has hasn hasnt hates have haven having head heard hello
helped her hes him hire hires his home hoped hopes hosted how hung husband intern interviewed into introduce
introduces introducing invested invests invited isn isnt its ive keep keeps kept kid kids kinda kindly knew knows
landlord last laughed launch launched launches lawyer leaves left lend lends lent letter liked likes literally lived
lives lol looked looking looks loses lost loved loves lunched made mailed make makes married marries maybe mentioned
mentions messaged might mom mother moved moves moving mum must myself need needed needs neighbor neighbour nephew
never next not note off offered offers okay only order orders organises organize organizes our out over owe owes paid
pass passed pay pays people phone phoned ping pint pitched planned plans played please popped posts prefers prepares
print probably promised promises provides put puts quick quickly quit quits raise raises ran rang reached reckons
recommended recommends repairs repld replied replies reply reports responded rest retired retires return returned
returns review reviews ring rings roommate round runs sadly said sat saw says seemed seems seen sell sells sending
sends share shared shares sharing she shes ship ships shook should show showed signs simply sister skyped slacked
sleep sold some somebody someone sort sorts sounded sounds spent spoke spoken started starts stay stayed stays stop
stopped strongly struggles submits submitted suggested suggests swung takes talked talking tea telephoned tells test
texts thanked that their them then there these they theyd theyre theyve thinking thinks this those though thought
through today told tomorrow took totally transfer transfers tried tries try trying turned turns txted uncle
unfortunately update updates used uses very visited voice wait walked wanted wants warned warns wasn wasnt well went
were weve what whatsapped when who wife wins wishes with won wont worked working works worried worries would wouldn
wouldnt write writes wrote yesterday ystdy zoomed
""",
    "de": """
abend abendessen abends aber abgeben abgehangen abgeholt abgeklaert abgeklart abgeraten abgesagt abgeschlossen
abgestimmt abholen abklaeren abklaren abliefern absage absagen absolviert abstract abteilung achterl adler adoptiert
adresse advice aeltere aelteren aelterer aergert aergerte agentur agluetet aglutet agrueeft agrueft akzeptiert alles
alt alte altem alten alter altere alteren alterer amsel analysiert anfrage angebot angeboten angefordert angefragt
angehauen angeklingelt angeklopft angekuendigt angekundigt angelaeutet angelautet angelika angerufen angeschaut
angeschrieben angesehen angesprochen angetextet angetroffen angewaehlt angewahlt anker anleitung anruf anrufen ans
anschauen anschliessend anschreiben ansehen antrag antwort antworten antwortet antwortete anvertraut anwaeltin anwalt
anwaltin anwesend apfel apparat april arbeite arbeiten arbeitet arbeitete argert argerte arm arme artikel arzt ass
assen assistent assistentin assistenz auch auf aufgesetzt aufgesucht aufgetaucht aufsetzen august aus ausdrucken
ausfuehrlich ausfuellen ausfuhrlich ausfullen ausgearbeitet ausgefallen ausgefuehrt ausgefuhrt ausgegangen
ausgehaendigt ausgehandigt ausgeliehen ausgesprochen ausgetauscht ausleihen ausmachen ausnahmsweise ausrichten
ausserdem azubi bach bachelorarbeit backe backen backt baeckt baer bahn bald ball bank bar bat bau baue bauer baum
baut baute bayer beantragt beauftragt beauftragte beck becker bedankt bedankte beeindruckt beendet beendete
befuerchtet befurchtet begann begegnet begegnete begeistert beginnt begleitet begleitete begluckwunscht
beglueckwuenscht behauptet behauptete behebt behoben bei beide beiden beides beim bekam bekannte bekannter
bekanntgemacht beklagt bekocht bekomm bekomme bekommen bekommt bemaengelt bemangelt beneidet benoetigt benotigt
beraten berechnet bereite bereitet bereitgestellt bereits bereut berg bergtour bericht berichtet berichtete besass
beschwert beschwerte besichtigt besitzt besorg besorge besorgen besorgt bespr besprechung besprochen bestaetig
bestaetige bestaetigen bestaetigt bestaetigte bestatig bestatige bestatigen bestatigt bestatigte beste bestellt besten
bester besuch besuche besuchen besucht besuchte besuchten betreibt betrieb bewarb bewerbung bewerbungsunterlagen
bewertet bewirbt bewundert bezahl bezahle bezahlen bezahlt bier bierchen bill bin birn bis bitte bittet bleiben bleibt
blieb blogpost bloss bluesky blum blumen boehm bohm boomt borg borge borgen borgt bouldern brach brachte braeuchte
brand brannte brauch brauche brauchen braucht brauchte braun brennt bricht brief briefen bringe bringen bringt brucke
bruder bruecke buch buche buchen bucht buchtipp budgetiert buero buro busch businessplan bzw challenged checke checken
checkliste checkt chefin christ closte coacht code connecte connected connecten connectet crew dabei dabeigewesen
dachte dafuer dafur dagelassen daher daily danach danke danken dann darf dass dazu dazugekommen dazugestossen
debattiert definitiv dem demnachst demnaechst den denk denke denken denkt der deren deshalb designt dessen deswegen
dick die dienstag dies diese diesem diesen dieser dieses dill direkt diskutiert doch donnerstag doziert draengt
draengte dran drangt drangte dreht drei dringend drink drucke druckt drueckt duenn duerfte dunn durch durchgeackert
durchgearbeitet durchgeben durchgegangen durchgehen durchgeklingelt durchgelesen durchgerufen durchgeschaut
durchgesehen durchgesprochen durchkorrigiert durchlesen durchschauen durchsehen durfte eben ehefrau ehemalige
ehemaligen ehemaliger ehemann ehrlich eich eig eigens eigentlich ein einander eine einem einen einer eines eingeblaeut
eingeblaut eingefordert eingeholt eingeladen eingereicht eingeschaerft eingescharft einladen einladung einlesen einmal
einreichen einrichten eltern empfahl empfehlen empfehlung empfiehlt empfohlen ende endet endete endlich engagiert
engagierte engel engels entlaesst entlasst entliess entscheidet entschied entschuldigt entschuldigte enttaeuscht
enttauscht entwickelt entwirft entworfen entwurf erbeten erbt erbte erfahren ergaenze ergaenzen ergaenzt erganze
erganzen erganzt erhalten erholt erika erinnern erinnerung erklaert erklaerte erklart erklarte erkundigen erlaubt
erledig erledige erledigen erledigt ermittelt ernst eroeffnet eroffnet erreicht erreichte ers erstell erstelle
erstellen erstellt erstmal erwaegt erwaehnt erwaehnte erwagt erwahnt erwahnte erwartet erwartete erwischt erwog
erzaehlt erzaehlte erzahlt erzahlte erzielt essen etwas euch ewig expandiert exportiert expose exposee facebook faehrt
faellt faende faengt fahrkarten fahrt falk falke fallt familie fand fande fanden fands fangt faxe faxen faxt fehlt
fehlte feierabendbier feiert feierte feld feuert feuerte fiel finanziert finanzierte finanzplan finden findet fing
fink fischer fitness fixt fliegt flog flora florenz floriert fluege flug fluge foerderantrag foerdert folgt folgte
folie folien forderantrag fordert forderte formulier formuliere formulieren formuliert forwarden forwardet frag frage
fragen fragt fragte frank franke frau frei freigeben freigegeben freitag freu freue freund freundin freundlicherweise
freut freute froh fromm fruehere frueheren frueherer fruehstueck fruhere fruheren fruherer fruhstuck fuchs fuehrt
fuehrte fuellt fuer fuers fuhr fuhrt fuhrte fullt fund funktioniert fur furs fusioniert fussball gab ganga ganz gassi
gatte gattin geantwortet gearbeitet geb gebaut gebe gebeichtet geben gebeten geblieben geborgt gebowlt gebracht
gebrainstormt gebruncht gebs gebucht geburtstag gechallenged gechattet gechillt gecoacht gedankt gedruckt geeinigt
gefahren gefeiert geflogen geforwarded gefragt gefruehstueckt gefruehstuekt gefruhstuckt gefruhstukt gefuehrt gefuhrt
gegangen gegeben gegen gegengelesen gegessen gegrillt geh gehabt gehalten gehe gehen gehockt gehoert gehoerte geholfen
gehort gehorte geht gejasst gejoggt gekickt geklaert geklagt geklart geklettert geklingelt gekloent geklont gekommen
gekriegt gekuerzt gekurzt gelassen gelaufen geleitet gelernt gelesen geliefert geliehen gemacht gemailt gemeint
gemeldet gemuetlich gemutlich gepaddelt gepilgert gepingt gepitcht geplaudert geprobt geprueft gepruft gequatscht
gerade geradelt geraten gerechnet geredet gereicht gereist gereviewt gerodelt gerudert geruehrt geruhrt gesagt gesandt
geschaeftsfuehrer geschaeftsfuehrerin geschaftsfuhrer geschaftsfuhrerin geschenkt geschickt geschildert geschlendert
geschnackt geschrieben geschwaermt geschwarmt geschwister geschwommen gesehen gesendet gesessen gesimst geskypt
gespielt gesprach gesprachsrunde gespraech gespraechsrunde gesprochen gestand gestanden gesteckt gesteht gestellt
gestern gestiefelt gestritten getanzt geteilt getestet getextet getratscht getroffen getrunken gewandelt gewandert
gewann gewesen gewhatsappt gewinnt geworkshopt gewuenscht gewunscht gezahlt gezeigt gezoomt gha gib gibt ging gingen
glaenzt glanzt glas glaub glaube glauben glaubt glaubte gleich gluck glueck gluehwein gluhwein gmacht gmeint goennt
gold golfrunde gonnt grab grad grade graf gratn gratulieren gratuliert gredet gredt grinst gross grossen grosser
grossmutter grossvater gruen gruenden gruender gruenderin gruendet gruendete grun grunden grunder grunderin grundet
grundete gsagt gschickt gschribe gschriebn gschwaermt gschwarmt gschwind gsd gseh gseit gsi gsogt gsproche gtroffe gut
gwesen gwesn hab habe haben haberer habilitiert haelt haengt haette hahn halbiert half halt ham hammer hangt hase
hasst hasste hat hatte hatten hebt hecht heide heimgesucht heiratet heiratete heiss helf helfe helfen herbst herr
herrn herzog hess heuer heut heute hielt hilft hing hingesetzt hinkt hinterher hinterlassen hirsch hochladen hochzeit
hoer hoere hoert hoerte hoffentlich hofft hoffte hol hole holen holt holte hor hore hort horte hotel ich ignoriert ihm
ihms ihn ihnen ihr ihre ihrem ihren ihrer ihres ihrs immer importiert informier informiere informieren informiert ins
insta instagram interessieren interessiert interessierte interviewt introe introed introen introt investiert
investierte investorin irgendwann isst ist jaeger jager jahr jammert jammerte jan jasmin jassen jemand jene jener
jetzige jetzigen jetziger jetzt jeweils joggen joggingrunde joggt juengere juengeren juengerer jung jungere jungeren
jungerer kaempft kaempfte kaffee kaiser kalkuliert kam kamen kamp kampft kampfte kandidiert kann kannte kannten
kanzlei kapitel karte karten kartenabend kaufe kaufen kauft kaufte kaum kein keine keinem keinen keiner keines keller
kennen kennengelernt kennt kern kind kinder kino kirch klaer klaere klaeren klaert klagt klagte klang klar klare
klaren klart klein kleine kleinen kleiner klettern klettert klingelte klingt koa koch koche kochen kocht koenig
koennen koennte kollege kollegen kollegin kommentiert kommt kondoliert konig konnen konnte konstanz kontakt kontakte
kontaktieren kontaktiert kontaktierte konzept konzepte kooperiert korn korrekturgelesen korrigier korrigiere
korrigieren korrigiert kraft krank krebs krieg kriege kriegt kriegte kriselt kritisiert kritisierte krumm kuehl kuehn
kuemmer kuemmere kuemmern kuemmert kuemmre kuendigt kuendigte kuenftige kuenftigen kuenftiger kuhl kuhn kummer kummere
kummern kummert kummre kumpel kunde kundigt kundigte kundin kunftige kunftigen kunftiger kunnt kunst kurz lacht lachte
lad lade laden ladt laedt laenger laesst laeuft lag landingpage lang lange langer langweilt langweilte lass lasse
lasst laufrunde lauft launcht launchte lebensgefaehrte lebensgefaehrtin lebensgefahrte lebensgefahrtin lebenslaeufe
lebenslauf lebenslaufe lebt lebte leg lege legt lehnt lehnte lehrer lehrling leider leidet leih leihe leihen leiht
leistet leit leiten leitet leitete leitfaden lektoriert lenz lerche lernt lernte lese lesen lesetipp letzte letzten
letzter letztlich leute lieb lieber liebt liebte lief liefer liefere liefern liefert lieferte liegt liess liest linde
linkedin links literaturliste litt lobt lobte loewe lokal lowe lust mach mache machen macht machte mag mahnen mailen
mailt mailte mal managed mann manuskript mark mass masterarbeit mastodon maurer meckert meckerte meeting mei mein
meine meinem meinen meiner meines meint meinte meinten meints meld melde melden meldet meldete meldeten melissa
mentort mer metzger mich mietet mietete mir misst misstraut mit mitarbeiter mitarbeiterin mitbekommen mitbringen
mitgebracht mitgegeben mitgekommen mitgekriegt mitgeteilt mitgruender mitgruenderin mitgrunder mitgrunderin mitnehmen
mittagessen mittags mittwoch moant mochte mochten moderiert moderierte moechte moechten moegen moench mogen monat
monch mond montag morgen motzt motzte mueller muesse muessen muesste muller muss musse mussen musste muster
mustervertrag mutter nach nachbar nachbarin nachfassen nachfolger nachfolgerin nachgebessert nachgefasst nachgefragt
nachgehakt nachgeliefert nachgereicht nachhaken nachher nachliefern nachmittag nachreichen nachricht nachste nachsten
nachster nacht nachtmahl naechste naechsten naechster nagel nahegelegt nahm nannte nass ned neffe nehm nehme nein nen
nenn nenne nennen nennt ner nervt nervte net nett netterweise neu neue neuem neuen neuer neues neulich neumann
newsletter nich nicht nichte nichts nie niemals niemand nimmt nit nix noch nochmal nochmals nod noed noh nummer nun
nur oder oefter offen ofter ohne oiso oma onepager onkel opa oper organisier organisiere organisieren organisiert
organisierte ott page paket paper partnerin passt passte pausiert pausierte pdf per persoenlich personlich pfarrer
pingen pingt pitchdeck pitchdecks pitcht plaetze planen plant plante platz platze plauderei plauderte plausch pohl
poker post postkarte praesentation praesentiert praesentierte praesi praktikant praktikantin prasentation prasentiert
prasentierte prasi probier probiere probiert probierte probst produziert produzierte profil programmiert promoviert
prompt proposal prototyp prototypen pruef pruefe pruefen prueft pruf prufe prufen pruft quasi quatschte radtour raet
raist raiste rannte rasch rat ratsch ratschlag raucht raum raunzt rausgeschickt rausschicken rechn rechne rechnet
rechnete rechnung recht rede redete redigiert reich reiche reichen reicht reingeschaut reingeschneit reist reiste
reitet reklamiert releast rennt renoviert repariert report reservier reserviere reservieren reserviert retourniere
retournieren retourniert revanchiere revanchieren reviewed reviewt rezept richt richte richter richtet rief riefen
riet ritter roman rot roth rotiert rubergeschickt ruberschicken ruckmelden ruckruf ruebergeschickt rueberschicken
rueckmelden rueckruf ruehren ruf rufe rufen ruft ruhren rumgehangen runde saal sachs sag sagen sagt sagte sagten sagts
sah samma sammelt sammelte samstag samt sank sass sassen sauna schach schaefer schaemt schaemte schaetzt schaetzte
schafer schaff schafft schaffte schamt schamte schatzt schatzte schau schaue schaut schaute scheint scheitert
scheiterte schenken schenkt schick schicke schicken schicks schickt schickte schickts schien schimpft schimpfte
schlaeft schlaft schliesst schloss schmied schmunzelt schneider schnell schon schreib schreibe schreiben schreibt
schreiner schrieb schrieben schulde schuldet schuldete schult schuster schwab schwaegerin schwaermt schwaermte
schwaetzchen schwager schwagerin schwankt schwarmt schwarmte schwarz schwatz schwatzchen schwester schwiegermutter
schwiegervater schwimmt segel segelt seh sehe sehr sei seim sein seine seinem seinen seiner seines seit seite seiten
sekretaerin sekretarin selber selbst selig sende senden sendet setze setzt setzte sich sie sieht sies silber simse
simsen simst sind sinkt sitzt sitzung skaliert skifahren skitour slides sofort sogar sogt sohn soin soll solle sollen
solln sollt sollte sollten solltn sommer sonne sonntag sorge sowie spaeter spart spater spazieren spaziergang spaziert
specht spendiere spendieren spendiert spezl spielt spielte sponsert spontan sprach sprachen sprachnachricht sprech
spreche spricht spritzer sprung stagniert stand star starb stark startet startete steht steigt stein stell stelle
stellen stellt stellte stellvertreter stellvertreterin stern steuerberater steuerberaterin stieg stirbt stoert stoerte
storch stort storte strahlt strahlte stresst strippe studie studiert studierte stuft stunde stunden sturm suchen sucht
suchte sudert tadelt tag tarock tat tauschte tauschten teile teilen teilt telefon telefonat telefoniert telefonierte
telefonierten termin testet texte texten textet textete theater tickets tiktok tipp tipps tisch tische tochter tool
total traegt traeumt traeumte traf trafen trag trage tragt trat traumt traumte traut traute treff treffe treffen
treffpunkt trennt trennte treu treuhaender treuhander trifft trinkt tritt troffe turm tut twitter uber uberarbeiten
uberarbeitet ubergab ubergeben ubergibt uberlassen uberlegt uberlegte ubermittelt ubermorgen ubernahm ubernehm
ubernehme ubernehmen ubernimmt ubernommen uberrascht ubersetz ubersetze ubersetzen ubersetzt ubersiedelt ubersiedelte
uberweis uberweise uberweisen uberweist uberwiesen ueber ueberarbeiten ueberarbeitet uebergab uebergeben uebergibt
ueberlassen ueberlegt ueberlegte uebermittelt uebermorgen uebernahm uebernehm uebernehme uebernehmen uebernimmt
uebernommen ueberrascht uebersetz uebersetze uebersetzen uebersetzt uebersiedelt uebersiedelte ueberweis ueberweise
ueberweisen ueberweist ueberwiesen uhr umformuliert umgehend umgeschrieben umgestellt umhoeren umhoren umschauen
unbedingt und unser unsere unserem unseren unserer unseres unsern unsre unterhalten unterhielt unterhielten unterlagen
unternehmen unterrichtet unterschreib unterschreibe unterschreiben unterschreibt unterschrieb unterschrieben
unterstuetze unterstuetzen unterstuetzt unterstutze unterstutzen unterstutzt unterwegs unterzeichnet updaten urban
urlang vater verabschiedet verabschiedung veranstaltet veranstaltete verbessert verbietet verbind verbinde verbinden
verbindet verbunden verdient verdiente verdoppelt vereinbaren vereinbart verfasst vergass vergisst vergleicht
verhandelt verhandelte verkauft verkaufte verklagt verknuepft verknupft verkuppelt verlaesst verlangt verlangte
verlasst verlegt verleiht verliehen verliert verliess verlobt verlobte verlobter verlor vermieter vermieterin
vermietet vermitteln vermittelt vermutlich vernetz vernetze vernetzen vernetzt verpasste verraet verrat verraten
verreist verriet verschickt verschiebt verschlaeft verschlaft verschoben versichert versoehnt versohnt verspaetet
verspatet versprach verspricht versproche versprochen verstand versteht versuch versuche versucht versuchte vertrag
vertraut vertraute vertreibt via video viel viktoria viola vogel voll vom von vor vorbei vorbeigebracht vorbeigefahren
vorbeigekommen vorbeigeschaut vorbereiten vorbereitet vorerst vorgaenger vorgaengerin vorganger vorgangerin vorgelegt
vorgeschwaermt vorgeschwarmt vorgesetzte vorgesetzter vorgestellt vorgestern vorher vorlage vormittag vorstellen
vortrag wachst waechst waehlt waer waere wagner wahlt wahrscheinlich wald wandert wanderung war ware waren warnt
warnte warte wartet wartete weber website wechselt wechselte weder weekly weg wegen weil wein weint weinte weiss
weiter weitergeben weitergeleitet weiterhin weiterleiten welche wenn werd werde werden whatsappe whatsappt whitepaper
wie wieder wiedergesehen wiedersehen wien wild winter wir wird wirklich wirkt wirkte wirt woche wohl wohnt wohnte wolf
wollen wollte wollten wuchs wuenscht wuenschte wuerde wundert wunderte wunscht wunschte wurde wurden wusste xing yoga
zahl zahle zahlen zahlt zahlte zart zeig zeige zeigen zeigt zeigte zeitnah zerpfluckt zerpflueckt ziehen zieht zimmer
zimmermann zitiert zmittag zmorge znacht zoegert zoegerte zog zogert zogerte zudem zuerst zufaellig zufaelligerweise
zufallig zufalligerweise zug zugeraten zugesagt zugesandt zugeschickt zugesichert zugestellt zukommen zukuenftige
zukuenftigen zukuenftiger zukunftige zukunftigen zukunftiger zuletzt zum zur zuruck zuruckbringen zuruckgeben
zuruckgemeldet zuruckgerufen zuruckgeschickt zuruckgeschrieben zuruckmelden zuruckrufen zuruckschicken zuruckschreiben
zuruckzahlen zurueck zurueckbringen zurueckgeben zurueckgemeldet zurueckgerufen zurueckgeschickt zurueckgeschrieben
zurueckmelden zurueckrufen zurueckschicken zurueckschreiben zurueckzahlen zusaetzlich zusagen zusammen
zusammengebracht zusammengehockt zusammengesessen zusammengesetzt zusammengespannt zusatzlich zuschicken zusenden zwei
zweifelt zweifelte zwischen
""",
    "fr": """
absolument acceptait accepte acceptera accompagne accompagnee accouche accueilli accueillie accueillis achetait achete
acheter adorait adore adorent affirme aide aidee ailleurs aimait aime aimee aiment aimerait ajoute allait allee aller
alors ambre amene amener ami amie amis amour ange angele angelique anniv anniversaire annoncait annonce annote annule
aout apelle apm apparemment appel appele appelee appeler appeles appelle appellera appellerai apporte apporter
apportera apporterai apprenait apprend appris aprem apres arretait arrete arretee arreter arretera arrivait arrive
arrivee arrivera article assis assise assistante associe associee associes astuce atelier attend attendait attendrait
attendre aucun aucune augmenter aujourd aura aurait aurore aussi autre autres aux avaient avait avance avancee avec
averti avertie avis avocat avocate avoir avons avoue avril baisser balance balancer banquier bavarde bcp beatrice beau
beaucoup belle berger besoin bientot bieres blanc blanche bloque boire boite bon bonheur bonjour bonne booke bossait
bosse boucher bouffe bouge bougeait boulanger boulot bouquin bout brainstorme briefe briefee brievement bru brun
brunche bruncher bruncherait brune bureau cale calee caler camille canon capte captes capucine carre carte cause cela
cerise certainement ces cet cette challenge chaque charmant charpentier checker cheffe cherchait cherche cherchent
chercher cherchera chevalier chez cine cinq claire clemence clement clients cofondateur cofondatrice collegue
collegues colombe commander comme commencait commence commencer commencera comment commentaires commente communique
communiquer communiquera compagne compagnon comptable comptait compte conference confie confirmait confirmee confirmer
confirmera confirmerai conjoint conjointe connaissait connaissance connait conseil conseillait conseille conseils
considere console consolee constance constant construit consulter contactee contacter contacts contrat contre copain
copine corrige cote coup coups courir courriel courriels cours couru coute craignait craint craquait craque creneau
croise croisee croises croit croyait daf dans debarque debarquee debattu debloque debloquer debriefe debriefer decale
decalee decidait dej dejeune dejeuner dejeunerai demain demandait demande demander demarre demarrera demenage
demenageait demenagent demenagera demi demie demis depanne depannee deplace deplacee depose deposer deposera deposerai
depuis dernier derniere desire desiree dessert dessus deteste deux devais devait developpait developpe devenait
deviendra devient devons devra devrais devrait devrions dimanche dine diner dinerai dirai directeur directrice
dirigeait disait discute disent dit divorcait divorce dix doc docs doit doivent donc donne donner donnera donnerai
douce doutait doute doux drh durant echange ecrira ecrirai ecrire ecris ecrit ecrivait egalement elle elles embauchait
embauche embaucher embauchera emmene emmenee encore encourage encouragee end enfants enfin ensemble ensuite entreprise
entretien enverra enverrai enverrons enverront envisage envisageait envoi envoie envoient envoies envoye envoyer
envoyons epouse epoux esperait essaye est estime etaient etais etait ete etions etude etudiait etudie eue eux
expliquait fabre faire fais faisait fait faudrait faure faut feedbacks felicite felicitee feliciter femme fera ferai
ferais ferait ferme fermera ferrand fete fichier fil file filer filera filerai fille filleul fils fini finira finit
fixe fixee fixer fleur flippe font fontaine foot footing foret formation fort forwarder fournir fournira fournirai
fournis fournit franc france frere gagnait gagne gagnera galerait galere garance garder gare gauthier gendre gerait
gere gouter grand grandissait grandit gros guide habitait habite hesitait hesite heure heures hiver hui huit ici idee
ils imprimer incite incitee informee inquiete insistait intervention interviewe introduira introduire introduis
introduit investissait investisseur investisseuse investit invitee invitent inviter invitera invites jade jeudi
jogging joindre joint jointe jolie joly joue journee jours juge juin jus juste kawa kiffe laisse laisser lambert
lancait lancent lancer lancera lapin laurent lebon lecon leger legere leroy lettre leur leurs levait leve levent lever
levera lien ligne lionne livre livrer livrera livrerai longtemps longuement loup lucide lui lundi lune lys mailer main
maintenant maison maitre maman mange manger manquait manque marchait marchand marche mardi marguerite mari mariait
marie marine marraine mars martin masson matin matinee meme mercier mercredi mere messages mets mettait mettra mettrai
mettre meunier michel midi mieux minute minutes mise modele modeles modeste moi mois moment mon monde montait montent
monter montre montrer montrera montrerai mot moulin neige neuf neveu noel noir normalement notes notre nous nouveau
nouvelle nuit oceane offert olive oncle ont organisait organiser organiserai ouvrait ouvre ouvrira paie paiera paierai
papote paquerette par paraissait parait parce parfait parfois parlait parle parler parlera parles parrain part partage
partager partagera partagerai partait partent parti partie partira pas pasquier passe passee passees passent passer
passera passerai patron patronne payait paye payer pendant pensait pense pensent perd perdait pere perrin petit petite
peu peut peuvent peux photo photos pierre pitche planifie planifiee planifier point pointe pointee poirier pose posee
poses poster posterai pot pote potes pour pourra pourrais pourrait pousse poussee pouvait precise preferait premier
prenait prend prendra prendre prennent preparait preparer preparera preparerai present presenter presentera
presenterai prete pretend preter pretera preterai prevenu prevenue prevenus prevu prevue pris prise probablement
process prochain prochaine programme programmee projette promis proposait propose proposer proposera proposerai
prudence prudent prune puis quand quarante quart quatre quel quelle quelqu quelque quelques qui quittait quitte
quittera quoi raccompagne raccompagnee raccroche racheter racontait raconte ramene ramener ramenera ramenerai randonne
rapide rapidement rappele rappelee rappeler rappelle rappellent rappellera rappellerai rapport rassure rassuree rdv
recale recalee reclamer reco recommandait recommandation recommande recommander recommandera recommanderai reconforte
reconfortee recontacte recontactee recontacter recontactera recontacterai recos recroise recrutait recrute recrutent
recruter recrutera recu recue recues recuperer recus redire redis redit redonne redonner refait refile refiler
refusait refuse regarder regle reglera regrettait regrette rejoindre rejoins rejoint rejointe rejoints relance
relancee relancer relancera relancerai relira relirai relire relis relit relu remarques rembourse rembourser
remboursera rembourserai remercier remet remettra remettre remi remonter renard rencontre rencontree rencontrer
rencontrerai rencontrerons rencontres rend rendra rendrai rendre rends rendu rentrait rentre rentrera renverra
renverrai renvoie renvoient renvoyer reparle repas repete replanifie replanifiee repond repondent repondra repondrai
repondre reponds repondu reporte reportee repousse repoussee reprenait reprend reprendra repris reprogramme
reprogrammee reserver reserverai responsable ressors restait reste restee restera resto retour retourne retourner
retournera retournerai retours retrouve retrouvee retrouver retrouvera retrouverai retrouves revait revenait revenir
reverra reverrai reviendra reviendrai reviennent reviens revient revoir revois revoit revu revue rex richard riviere
roche roi rossignol rousseau roux roy sait salle salue saluer samedi sans saura saute sauvage savait semaine semblait
semble semblerait sept serait seront serre ses severine signait signe signer signera sinon societe soeur soir soiree
soleil solliciter sommes sont sorti sortie souffrait souffre souhaite souhaiter souhaiterait soupe soutenait soutenu
soutenue soutient souvent stagiaire stressait stresse suggerait suggere suis suit suivait sur surement tableau taffe
tailleur taxi telephone telephoner temps tenait tenir tente termine terminera tes testait teste tester textos textote
tiendra tiendrai tiens tient tissier tjrs tjs toi tombe tombee tombes tonnelier tot toujours tour tous tout toute
toutes train trame tranquillement transmet transmets transmettra transmettrai transmettre transmis travaillait
travaille trente trinque trois trouvait trouve trouvent trouver trouvera trouverai tuyau une utilisait utilise vais
valet validait valide valider validera vallee venait vend vendait vendre vendredi venu venue venues venus verdict
verifier verra verrai verre verres verrons verse versera veulent veut veux victoire vieillit viendra viennent vient
vigneron vingt violette vire virera visait vise viser visio visiter vit vital vite vivait vivien vocal voir vois
voisin voisine voit volontiers vont votre voudra voudrait voulait vous voyage voyageait voyait vrai vraiment vue vues
vus weekend
""",
    "es": """
abogada abogado abra abrace abramos abrio abuela abuelo aca acabo acepta aceptara acepto acerca acercar acercarla
acercarlas acercarle acercarles acercarlo acercarlos acercarsela acercarselas acercarselo acercarselos acerco
acompanado acompanaron acompane acompano aconseja aconsejaba aconsejo acordada acordamos acordarme acordarse acordate
acuerdate adelanta adelantada adelantado adelantar adelantarla adelantarlas adelantarle adelantarles adelantarlo
adelantarlos adelantarsela adelantarselas adelantarselo adelantarselos adelanto ademas admite agarra agarro agenda
agendarla agendarlas agendarle agendarles agendarlo agendarlos agendarsela agendarselas agendarselo agendarselos
agende agendo agradecerle ahi ahora ahorre alcance alcanzamos alento algo alguien alienta alla alli almorce almorzado
almorzamos almorzar almorzare almorzaremos almuerza almuerzo amparo andaba andaban andan anduve anduvimos angel
angeles anima animo anoche anote anulada anulado anulo anuncie anuncio aparecieron aparecio aplace aplaza aplazada
aplazado aplazamos aplazo aproveche arma armar armare armarla armarlas armarle armarles armarlo armarlos armarsela
armarselas armarselo armarselos armo arranco articulo asado asegura asesor asi asistente asistir asuncion atendio
atiende atraso aun aunque avisamos avisan avisare avisarla avisarlas avisarle avisarles avisarlo avisarlos avisarme
avisarnos avisarsela avisarselas avisarselo avisarselos avise ayer ayudar ayudarla ayudarlas ayudarle ayudarles
ayudarlo ayudarlos ayudarme ayudarnos ayudarsela ayudarselas ayudarselo ayudarselos ayudo azucena baile baja baje
bajemos bajo base bebimos becaria becario birras blanca blanco boda borrador bravo brinde buen buena buscaba buscan
buscara buscarla buscarlas buscarle buscarles buscarlo buscarlos buscarsela buscarselas buscarselo buscarselos busco
busque busquemos caer cafecito cafelito calvo cambiamos cambie cambiemos cambio caminamos camine canas cancela
cancelaron cancele cancelo cano capacitacion caridad casaron casi caso castillo cayo celebre cena cenado cenamos cenar
cenare cenaremos cene cenita ceno cerrada cerrado cerrara cerre cerremos cerro cerveza cervezas charla charlado
charlamos charlando charle charlita chelas cierra cierran cierre cita citar clase clavada clavado clienta cobre
cobremos coge cogio coincidi coincidido coincidimos coincidir colgada colgado colgar colgue come comentado comentamos
comente comento comer comere comeremos comida comido comimos comio companera companero compania comparte comparti
compartimos compartir compartira compartire compartirla compartirlas compartirle compartirles compartirlo compartirlos
compartirme compartirsela compartirselas compartirselo compartirselos comparto compran comprara comprarla comprarlas
comprarle comprarles comprarlo comprarlos comprarsela comprarselas comprarselo comprarselos comunicarme con concepcion
concertada concertado concertamos concerte conectarla conectarlas conectarle conectarles conectarlo conectarlos
conectarme conectarsela conectarselas conectarselo conectarselos confeso confirman confirmare confirmarla confirmarlas
confirmarle confirmarles confirmarlo confirmarlos confirmarme confirmarmelo confirmarnos confirmarsela confirmarselas
confirmarselo confirmarselos conmigo conoce conocer conocere conoci conocia conocido conocieron conocimos conocio
conozco consegui conseguimos conseguire conseguirla conseguirlas conseguirle conseguirles conseguirlo conseguirlos
conseguirme conseguirnos conseguirsela conseguirselas conseguirselo conseguirselos consejo consejos consigue construye
consuelo consultarle contable contactado contactarla contactarle contactarlo contacto contado contamos contarla
contarlas contarle contarles contarlo contarlos contarme contarsela contarselas contarselo contarselos conte contesta
contestado contestan contestar contestara contestare contestarla contestarlas contestarle contestarles contestarlo
contestarlos contestarme contestarnos contestaron contestarsela contestarselas contestarselo contestarselos conteste
contesto contratan contrate contratemos conversacion conversado converse conviene coordinamos coordinar coordine copas
cordero correcciones corregi corremos correo correos corrio cortado corte cotiza cotizar cotizarla cotizarlas
cotizarle cotizarles cotizarlo cotizarlos cotizarme cotizarsela cotizarselas cotizarselo cotizarselos cotizo crece
crecio cree creen creia cruce cruzado cuadramos cuadrar cuadre cuando cuarenta cuate cuatro cuenta cuento cuide cumple
cumpleanos cumplio cunada cunado curriculum dare darla darlas darle darles darlo darlos darme darnos darsela darselas
darselo darselos dato debe debemos deben deberia deberiamos debia debiera debo decia decidio decir decirla decirlas
decirle decirles decirlo decirlos decirme decirnos decirsela decirselas decirselo decirselos dejamos dejara deje
dejemos dejo del delgado depositar depositarla depositarlas depositarle depositarles depositarlo depositarlos
depositarme depositarsela depositarselas depositarselo depositarselos deposito derivo desayuna desayunado desayunamos
desayunar desayunare desayune desayuno descolgo descuelga despacho despide despidio despues desvia desvio detras
devolucion devolvere devolverla devolverlas devolverle devolverles devolverlo devolverlos devolverme devolversela
devolverselas devolverselo devolverselos devolvio devuelve devuelvo dice dicen dicho diez dije dijimos dijo dimos dio
directo director directora divorcio documento dolores donde doy duda echamos eche edite ella ellas ello ellos
embarazada embarcada embarcado empecemos empezara empezo empiece empieza empuja empujo encanta encanto encarnacion
encontrado encontrarme encontre encuentro enfermo enfoque enlace ensenar ensenarla ensenarlas ensenarle ensenarles
ensenarlo ensenarlos ensenarme ensenarsela ensenarselas ensenarselo ensenarselos ensene enseno entonces entregan
entregare entregarla entregarlas entregarle entregarles entregarlo entregarlos entregarme entregarsela entregarselas
entregarselo entregarselos entreviste entrevisto entro enviado envian enviare enviaremos enviarla enviarlas enviarle
enviarles enviarlo enviarlos enviarme enviarmela enviarmelo enviarnos enviarsela enviarselas enviarselo enviarselos
envie equipo eran esa escape escribi escribieron escribimos escribio escribir escribira escribire escribirla
escribirlas escribirle escribirles escribirlo escribirlos escribirme escribirsela escribirselas escribirselo
escribirselos escribo escrito ese eso esperaba esperando esperanza esperemos espero esposo estaba estabamos estaban
estado estan estaria estas esto estos estoy estrella estudia estudio estuve estuvimos estuvo exjefe explicamos
explicarla explicarlas explicarle explicarles explicarlo explicarlos explicarsela explicarselas explicarselo
explicarselos extrana factura facturar facturarla facturarlas facturarle facturarles facturarlo facturarlos facturarme
facturarsela facturarselas facturarselo facturarselos facturas facturo fallecio felicitarla felicitarlo felicito
festeja festejamos fiesta fijada fijado fijamos fije fin firmar firmara firmarla firmarlas firmarle firmarles firmarlo
firmarlos firmarsela firmarselas firmarselo firmarselos firmo flores formacion frustro fue fuentes fueron fuimos gana
gano gira girar girarla girarlas girarle girarles girarlo girarlos girarme girarsela girarselas girarselo girarselos
giro gracias guadalupe gusta gustaria gusto habia habiamos habian hablado hablamos hablando hablar hablare hablaremos
hable hablemos hablo habra habria hace hacemos hacer hacerla hacerlas hacerle hacerles hacerlo hacerlos hacerme
hacersela hacerselas hacerselo hacerselos hacia haga hagamos hago hara hare hasta hay hemos hermana hermano
herramienta herrero hice hicimos hija hijo hijos hizo hoy hubo iba idea iglesias igual inocencio insistio insistirle
intentamos intente intento intercambiamos intercambie intercambio interesa intereso inversionista inversor inversora
inversores invertira invierta invierte invirtio invita invitado invitan invitar invitarla invitarlas invitarle
invitarles invitarlo invitarlos invitarme invitaron invitarsela invitarselas invitarselo invitarselos invito jamas
jazmin jefa jefe jubila jubilo jueves jugamos jugue junta juntado juntarme juntarnos juntaron junte lancemos lanza
lanzan lanzara lanzo larga lei leon levantan levante levantemos levanto libro lidero llamada llamado llamamos llamar
llamara llamare llamarla llamarlas llamarle llamarles llamarlo llamarlos llamarme llamarnos llamaron llamarsela
llamarselas llamarselo llamarselos llame llamo llega llegara llego llegue lleva llevaba llevar llevare llevarla
llevarlas llevarle llevarles llevarlo llevarlos llevarsela llevarselas llevarselo llevarselos lleve llevo localizarla
localizarlo logramos logre lozano luego luna lunes madre malogro mami manana mandado mandan mandare mandaremos
mandarla mandarlas mandarle mandarles mandarlo mandarlos mandarme mandarmela mandarmelo mandarnos mandarsela
mandarselas mandarselo mandarselos mande maneja manzano margarita marque martes mate mates maximo media mediodia mejor
mejoro menciono mensaje mensajeamos mensajeo mensajes mensajito mercedes merendamos merende mientras miercoles
milagros mirar mirarla mirarlas mirarle mirarles mirarlo mirarlos mirarsela mirarselas mirarselo mirarselos mire mis
misma mismo modesto molina molinero montara mostramos mostrara mostrare mostrarla mostrarlas mostrarle mostrarles
mostrarlo mostrarlos mostrarme mostrarsela mostrarselas mostrarselo mostrarselos mostre movi movieron movio msj mucho
mudaron mudo muestro mueve mujer murio muy nacio nadie naranjo necesita necesitaba necesitaria necesito negro nieta
nieto nieves ninas ningun ninguna ninos noche nomas nosotras nosotros novia novio nuestra nuestras nuestro nuestros
nueva nuevo observaciones obviamente odia odio ofrecio olmo opinion opino organizo otra otro otros pactada pactamos
padre pagan pagare pagarla pagarlas pagarle pagarles pagarlo pagarlos pagarme pagarsela pagarselas pagarselo
pagarselos palabra palabras palma paloma pana papi parcero pardo pare pareja paremos pasa pasada pasado pasamos pasan
pasar pasara pasare pasarla pasarlas pasarle pasarles pasarlo pasarlos pasarme pasarmela pasarmelo pasarnos pasaron
pasarsela pasarselas pasarselo pasarselos pase paso pedirle pedirles pegue pelearon pena pendiente pensaba perdio
perla pero perro pida pidamos pide pidio piedad piensa piensan pierde pino pitchee plantada plantadas plantado
plantados plantilla platica platicamos platicando platique plaza poco podra podria podriamos polas pondra pone
ponencia poner ponerla ponerlas ponerle ponerles ponerlo ponerlos ponerme ponernos ponersela ponerselas ponerselo
ponerselos ponga pongamos pongo pospone posponemos pospuesta pospuesto pospuso posterga postergada postergado
postergamos postergo pozo prefiere prefirio pregunta preguntar preguntarle preguntarles pregunto preocupa preparara
preparare prepararla prepararlas prepararle prepararles prepararlo prepararlos prepararme prepararsela prepararselas
prepararselo prepararselos presenta presentacion presentamos presentan presentar presentara presentare presentarla
presentarlas presentarle presentarles presentarlo presentarlos presentarme presentarnos presentarsela presentarselas
presentarselo presentarselos presento presta prestar prestara prestare prestarla prestarlas prestarle prestarles
prestarlo prestarlos prestarme prestarsela prestarselas prestarselo prestarselos preste presto probablemente probe
probemos probo producto programada programado programamos programe promete prometio propone propuesta propuso prospero
prueba pruebe pude pudimos pudo puede pueden puedo puente pues puesta puso queda quedada quedado quedamos quedar
quedaremos quedaron quede quedo querra quiere quieren quiero quince quise quisiera quisimos rapidito ratito rato
reagenda reagende reagendo realmente rechaza rechazo recibi recibido recibimos recibio recien reclamar reclamarle
recogi recogio recomendaba recomendacion recomendare recomendarla recomendarlas recomendarle recomendarles
recomendarlo recomendarlos recomendarme recomendarsela recomendarselas recomendarselo recomendarselos recomienda
recomiendo reconoce reconocio recorda recordar recordarme recorte recuerda reenviara reenviare reenviarla reenviarlas
reenviarle reenviarles reenviarlo reenviarlos reenviarme reenviarsela reenviarselas reenviarselo reenviarselos reenvie
refugio regale regresa regresara regreso remedios renuncia renunciara renuncio repasamos repase reprograma
reprogramada reprogramado reprogramamos reprogramo reservada reservado responden respondere responderla responderlas
responderle responderles responderlo responderlos responderme respondernos respondersela responderselas responderselo
responderselos respondido respondieron respondio retrasa retrasada retrasado retraso retroalimentacion reunidas
reunirme reunirnos revisando revisara revisare revisarla revisarlas revisarle revisarles revisarlo revisarlos
revisarme revisarsela revisarselas revisarselo revisarselos revise rey reyes rivera robles rojas rubio saldra sale
salgo sali salia salimos salio salir salta salto saludar saludarme salude saludo saque saquemos seguia seguira segun
seguramente sentamos separaron separo siempre siente sierra sigue siguio sin sobrina sobrino soledad solo sorpresa
sostiene subamos sube subio subirla subirlas subirle subirles subirlo subirlos subirsela subirselas subirselo
subirselos suegra suegro suena sufre sufrio sugerencia sugeria sugiere sugirio supuestamente sus suspende suspendida
suspendido suspendieron suspendio tacos taller tambien tampoco telefonee telefoneo tendra tendria tendriamos tenemos
tenga tengo tenia terminar terminara termino tiene tienen tinto tips tirada tirado todavia tomado tomandome tomandonos
tomara tomare tomaremos tome topamos tope topo toro trabaja trabajaba trabajamos trabajan trabajando trabaje trabajo
trae traer traera traere traerla traerlas traerle traerles traerlo traerlos traerme traernos traersela traerselas
traerselo traerselos tragos traigo trajo transferira transferire transferirla transferirlas transferirle transferirles
transferirlo transferirlos transferirme transferirsela transferirselas transferirselo transferirselos transfiere
transfiero trasladada trate treinta tropece truco tuve tuvimos tuvo ubicar ubicarla ubicarlo una unas unos usaba usted
ustedes validara valle van vecina vecino vega veinte venda vendamos venden vendio venia venido veo vere verla verlo
verme vernos vez viajaba viajamos viajara viaje viajo videollamada viendo viene viernes villa vinieron vino vinos vio
visitado visitare visitaremos visitarme visitarnos visto viven volvera volvio vos vuelve wasap web whatsappeo wsp
zapatero
""",
    "pt": """
abracei abrir abrisse abriu acabei acabou acalmei acaso aceita aceitou acha acham achava achou acompanhei acompanhou
aconselha aconselhava aconselhou aconteceu acredita adiada adiado adiamos adianta adiantar adianto adiei adiou adoeceu
adora adoraram adoraria adorou advogada advogado afilhada afilhado afinal agendei agora ainda ajudar ajudou alguem ali
alinhamos almoca almocamos almocar almocarei almocaremos almocei almoco almocou amanha andava angela animei
aniversario anjo anotei antecipada antecipado antecipamos antecipou antes anunciei anunciou aos apanhar apanhei
apareceram apareceu aparentemente apenas aposentou apostar apresenta apresentacao apresentam apresentamos apresentar
apresentara apresentarei apresentei apresento apresentou aquilo arrancou arranja arranjar arranjara arranjo arriscar
arruma arrumar arrumo artigo assina assinar assinou assistente assuncao atende atendeu atras aula aumentar aumentasse
ausente avisam avisarei avisei avisou avo baixar barro barros batemos bateu bati bebemos beber bebo bela bem bento
bica bicas boa bocado boleia bolou boteco branca branco brejas brigaram buscava buscou busquei cachorro cafezinho caiu
caminhei cancelaram cancelei cancelou cao capta captou cara caras cardoso caridade carona carvalho casamento casaram
casou castelo certamente cerveja cervejas cha chamada chamadas chamou checar chefe chega chegar chegara chegou chope
chopes chopp churrasco cobrar cobrasse coelho colocamos colocar coloco com combinada combinado combinamos combinar
combinei comeca comecar comecara comecou comemoramos comemorei comentei comentou comigo companheira companheiro
compareceu compartilha compartilhar compartilharei compartilhei compartilho compensa comprou conceicao conecta
confessou confirmam confirmarei confirmei confirmou conhece conhecemos conhecer conheceram conhecerei conheceu conheci
conhecia conheco connosco conosco consegue conselho conselhos considerou consolei constipada constipado constroi
consulta conta contabilista contacta contactei contactou contata contatar contatei contatos contatou contei contigo
continua continuava continuo contou contratam contratar contratasse contratou convem conversa conversar conversei
conversou convida convidado convidam convidar convidaram convidou convite copos cordeiro correr corrigi cortasse cotar
cre cresce cresceu criancas critiquei cruzamo cruzei cruzou cumprimentei cumprimentou cunhada cunhado curriculo curte
curtiu dai darei decidiu defende dei deixa deixar deixara deixasse deixei deixou dela dele demite demitiu depois desce
descobrir desistir desligar desliguei desmarcada desmarcado desmarcamos desmarcaram desmarcou desmarquei despedida deu
deve devem devemos deveria deveriamos devia deviamos devo devolutiva devolve devolverei devolveu devolvo dez dica
dicas direi diretor diretora discutiram discutiu disse divorciou diz dizem dizer dizia doente dores dou duas duvida
editei ela elas ele eles empreende empresta emprestar emprestara emprestarei emprestei empresto empurrada empurrado
empurrou encaminha encaminhar encaminharei encaminhei encaminho encaminhou encontramo encontrarei encontrei encontro
encontrou encorajei enfim enquanto entao entende entregam entregarei entrevistei entrevistou entrou enviam enviarei
enviei enviou equipa eram esbarrei escrever escrevera escreveram escreverei escreveu escrevi escrevo escritorio
esperanca esperar esperasse esperava essa esse estagiaria estagiario estamos estao estar estava estavam estavamos
esteve estive estivemos estiveram estou estrela estuda estudou explicou expliquei faalmos faco falado falamos falando
falar falaram faleceu falei falo falou faltou fara farei farias faturas faz fazer fazia fecha fechada fechado fechar
fechara fechei fechou feira felicitei ferreira ferreiro festa festejei fez fica ficamos ficaram fico ficou figueira
figurinhas filha filho filhos fim finalmente fino finos fiquei fixado fiz fizemos fizesse focar foi fomos fonte fontes
foque fora foram formacao fundou furaram furou futebol galo ganha ganhou garante gestora ghostou gosta gostaria gostou
graca haver havia hesita hoje hortensia houve iamos ideia igualmente imperiais imperial impressoes incentivei indica
indicar indico informei insistiu investe investidor investidora investidores investir investiu irma irmao isso isto
janta jantamos jantar jantarei jantaremos jantei janto jantou jogamos jogou joguei juntamo juntei lanca lancam lancar
lancara lancha lanchamos lanchei lancho lancou laranjeira largar leao leio lembrar ler leva levantar levantou levar
levarei levo levou lhe lhes ligacao ligacoes ligamos ligar ligara ligaram ligarei ligo ligou liguei lima limao linda
livro lobo logo longa lua machado madrinha mae mais mana mandam mandarei mandei mandou manha mano marcado marcamos
margarida marquei matamos mato matos meia meio melhor melhorou mencionou mensagem mensagens mesma mesmo meu meus mim
minha minhas miuda miudo miudos moleiro montar montou mora moraes morais morava morreu mostra mostrarei mostrei
mostrou moura moveu msgs mudada mudado mudamos mudar mudaram mudasse mudou muito mulher namorada namorado nao nas
nasceu nenhum nenhuma neta neto neves ninguem niver nogueira noite noiva noivo nossa nossas nosso nossos notas nova
num numa nunes obrigado odeia ofereci olhei oliveira onde ontem opiniao orcar organizou outra outro padrinho pagam
pagarei pagou pai pais palestra palpite papeamos papeei papo parabenizar parabenizei parar parasse partilha
partilhamos partilhar partilhara partilharei partilhei partilho passa passada passado passam passamos passar passara
passaram passarei passei passo passou patrao patroa pede pediu pedra pedro peguei pela pelo pensa pensava pequeno
perde perdeu pereira pergunta perguntar perguntou perola piedade pinheiro pinho pinto planeia planeja planilha plano
pode podem podera poderia poe pois pondera ponho pos posso postal pouco pra precisa precisamos precisava preciso
preferiu prepararei pretende preto pro procura procuram procurar procurava procuro procurou produto propoe propos
proposta provavelmente pus pusemos qual quando quarenta quarta quase quatro quem quer querem querer querera queriamos
quero quinta quis rapidinho raposo rascunho reagendei reagendou recado recebemos receberam recebeu recebi recomenda
recomendacao recomendou reconhece recusa recusou reduzir reduzisse reencontrei reenviarei reenviou reformou regressa
regressou rei reli remarcada remarcado remarcamos remarcar remarcou remarquei reservei respondem responderam
responderei respondeu retida retido retorna retornar retornei retorno retornou reuniao reunimo reunir reuniram
reunirei reuniu reuno revejo rever revi revimos revisei ribeira ribeiro rocha rolou sai saimos sair saira saiu sao
sapateiro saudade saudades segue segunda sem sempre sentei separaram separou serra sessao seu seus sexta silva site
sobe sobrinha sobrinho sofre sofreu sogra sogro sonha soube sua suas subisse subiu sugere sugeriu sugestao sugestoes
surpresa suspensa suspenso talvez tambem tava tbm telefonar telefonaram telefone telefonei telefonema telefonemas
telefonou tem temos tempinho tenho tenis tentei ter tera terca terminou tese testa testar testasse testei testou teve
time tinha tinhamos tipo tive tivemos tiveram toca tomei tomou topei topou toque tornou touro trabalha trabalham
trabalhamos trabalhava trabalhei trabalho trabalhou trago tranquilizei transfere transferida transferido transferiu
transfiro trara trarei traz trazer treinamento trinta troca trocamos trocou trombei troquei tudo uma umas usar usava
vai vale vao veio vejo vem vendem vender vendesse vendeu verei verificar viajando viajei viajou videochamada vieram
vimo vinha vinho vinte vira virou visitarei visitei visitou vitoria viu vivem vizinha vizinho voce volta voltara
voltou voo vou zap
""",
}
