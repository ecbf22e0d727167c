"""Made by tests/tools/make_lexicons.py from the *.toml beside it; do not edit."""

# fmt: off
# ruff: noqa

OWN = {
    "en": """
about absolutely accountant actually advised advises after again ago agreed agrees all along already always answer
answered answers any apparently are around arrange arranges ask asked asks attended aunt back basically became because
becomes been beer before began begins being believes book booked books both bought boyfriend breakfast breakfasted
breaks briefly brings broke brother brought build builds built bumped but buy buys caled calling calls came can cant
catch catching caught celebrates charge chatted checks claims clearly closes coffee colleague collect collects comes
company completely completes confirm confirmed confirms considers continues could couldn couldnt covers cried customer
cut dad daughter decided decides definitely deliver delivered delivers dialled did didn didnt dined discussed dmed
does doesn doesnt dog don dont down drafts drop dropped drove during employee ended ends even everybody everyone
expected expecting expects expired expires explained facetimed failed fails family father feels felt fiance finally
finish finished finishes fire fired firm fixes flatmate focus for forward forwarded forwards found friend from gave
get gets getting girlfriend give gives goes going gone gonna good got grabbed grandma great had handed handles hands
has hasn hasnt hates have haven having head heard hello helped her hes him hire hires his home hoped hopes hosted how
hung husband intern interviewed into introduce introduces introducing invested invests invited isn isnt its ive keep
keeps kept kid kids kinda kindly knew knows landlord last laughed launch launched launches lawyer leaves left lend
lends lent letter liked likes literally lived lives lol looked looking looks loses lost loved loves lunched made
mailed make makes married marries maybe mentioned mentions messaged might mom mother moved moves moving mum must
myself need needed needs neighbor neighbour nephew never next not off offered offers okay only opened opens order
orders organises organize organizes our out over owe owes paid pass passed pay pays people phone phoned ping pint
pitched planned plans played please popped posts prefers print probably promised promises provides put puts quick
quickly quit quits raise raises ran rang reached received reckons recommended recommends repairs repld replied replies
reply reports responded rest retired retires return returned returns review reviews ring rings roommate round runs
sadly said sat saw says seemed seems seen sell sells sending sends share shared shares sharing she shes ship ships
shook should show showed signs simply sister skyped slacked sleep sold some somebody someone sort sorts sounded sounds
spent spoke spoken started starts stay stayed stays stop stopped strongly struggles submits submitted suggested
suggests swung takes talked talking tea telephoned tells test texts thanked that their them then there these they
theyd theyre theyve thinking thinks this those though thought through today told tomorrow took totally transfer
transfers tried tries try trying turned turns txted uncle unfortunately update updates used very visited voice wait
walked wanted wants warned warns wasn wasnt well went were weve what whatsapped when who wife wins wishes with won
wont worked working works worried worries would wouldn wouldnt write writes wrote yesterday ystdy zoomed
""",
    "de": """
abend abendessen abends aber abgeben abgehangen abgeholt abgeklaert abgeklart abgeraten abgesagt abgeschlossen
abgestimmt abholen abklaeren abklaren abliefern absage absagen absolviert abstract abteilung achterl adler adoptiert
adresse advice aeltere aelteren aelterer aergert aergerte agentur agluetet aglutet agrueeft agrueft akzeptiert alle
alles als alt alte altem alten alter altere alteren alterer amsel analysiert anfrage angebot angeboten angefordert
angefragt angehauen angeklingelt angeklopft angekuendigt angekundigt angelaeutet angelautet angelika angerufen
angeschaut angeschrieben angesehen angesprochen angetextet angetroffen angewaehlt angewahlt anker anleitung anruf
anrufen ans anschauen anschliessend anschreiben ansehen antrag antwort antworten antwortet antwortete anvertraut
anwaeltin anwalt anwaltin anwesend apero apfel apparat april arbeite arbeiten arbeitet arbeitete argert argerte arm
arme artikel arzt ass assen assistent assistentin assistenz auch auf aufgesetzt aufgesucht aufgetaucht aufm aufsetzen
auftauchen august aus ausdrucken ausfuehrlich ausfuellen ausfuhrlich ausfullen ausgearbeitet ausgefallen ausgefuehrt
ausgefuhrt ausgegangen ausgehaendigt ausgehandigt ausgeliehen ausgesprochen ausgetauscht ausleihen ausm ausmachen
ausnahmsweise ausrichten ausserdem azubi bach bachelorarbeit backe backen backt baeckt baer bahn bald ball bank bar
bat bau baue bauer baum baut baute bayer beantragt beauftragt beauftragte beck becker bedankt bedankte beeindruckt
beendet beendete befuerchtet befurchtet begann begegnet begegnete begeistert beginnt begleitet begleitete
begluckwunscht beglueckwuenscht behauptet behauptete behebt behoben bei beide beiden beides beim bekam bekannte
bekannter bekanntgemacht beklagt bekocht bekomm bekomme bekommen bekommt bemaengelt bemangelt beneidet benoetigt
benotigt beraten berechnet bereite bereitet bereitgestellt bereits bereut berg bergtour bericht berichtet berichtete
besass beschwert beschwerte besichtigt besitzt besorg besorge besorgen besorgt bespr besprechung besprochen bestaetig
bestaetige bestaetigen bestaetigt bestaetigte bestatig bestatige bestatigen bestatigt bestatigte beste bestellt besten
bester besuch besuche besuchen besucht besuchte besuchten betreibt betrieb bewarb bewerbung bewerbungsunterlagen
bewertet bewirbt bewundert bezahl bezahle bezahlen bezahlt bier bierchen biere bill bin birn bis bissl bitte bittet
bleiben bleibt blieb blog blogpost bloss bluesky blum blumen boehm bohm boomt borg borge borgen borgt bouldern brach
brachte braeuchte brand brannte brauch brauche brauchen braucht brauchte braun brennt bricht brief briefen bringe
bringen bringt brucke bruder bruecke buch buche buchen bucht buchtipp budgetiert buero buro busch businessplan bzw
challenged checke checken checkliste checklisten checkt chef chefin christ closte coacht code connecte connected
connecten connectet cousine crew dabei dabeigewesen dabeisein dachte dafuer dafur dagelassen daher daily danach danke
danken dann darf das dass date datei dazu dazugekommen dazugestossen dazukommen dazustossen debattiert definitiv dem
demnachst demnaechst den denk denke denken denkt der deren des deshalb designt dessen deswegen dick die dienstag dies
diese diesem diesen dieser dieses dill direkt diskutiert diss dissertation doch doktor dokument donnerstag doziert
draengt draengte dran drangt drangte drehbuch dreht drei dringend drink drucke druckt drueckt duenn duerfte dunn durch
durchgeackert durchgearbeitet durchgeben durchgegangen durchgehen durchgeklingelt durchgelesen durchgerufen
durchgeschaut durchgesehen durchgesprochen durchkorrigiert durchlesen durchschauen durchsehen durfte eben ehefrau
ehemalige ehemaligen ehemaliger ehemann ehrenamtliche ehrenamtlicher ehrlich eich eig eigens eigentlich ein einander
eine einem einen einer eines eingeblaeut eingeblaut eingefordert eingeholt eingeladen eingereicht eingeschaerft
eingescharft einladen einladung einlesen einmal einreichen einrichten eltern empfahl empfehlen empfehlung empfiehlt
empfohlen ende endet endete endlich engagiert engagierte engel engels entlaesst entlasst entliess entscheidet
entschied entschuldigt entschuldigte enttaeuscht enttauscht entwickelt entwirft entworfen entwurf erbeten erbt erbte
erfahren ergaenze ergaenzen ergaenzt erganze erganzen erganzt erhalten erholt erika erinnern erinnerung erklaert
erklaerte erklart erklarte erkundigen erlaubt erledig erledige erledigen erledigt ermittelt ernst eroeffnet eroffnet
erreicht erreichte ers erstell erstelle erstellen erstellt erstmal erwaegt erwaehnt erwaehnte erwagt erwahnt erwahnte
erwartet erwartete erwischt erwog erzaehlt erzaehlte erzahlt erzahlte erzielt essen etwas euch ewig expandiert
exportiert expose exposee facebook faehrt faellt faende faengt fahrkarten fahrt falk falke fallt familie fand fande
fanden fands fangt faxe faxen faxt fehlt fehlte feierabendbier feiert feierte feld feuert feuerte fiel finanziert
finanzierte finanzplan finde finden findet fing fink fischer fitness fixt fliegt flog flora florenz floriert fluege
flug fluge foerderantrag foerdert folgt folgte folie folien fonds forderantrag fordert forderte formulier formuliere
formulieren formuliert forwarde forwarden forwardet frag frage fragen fragt fragte frank franke frau frei freigeben
freigegeben freitag freiwillige freiwilliger freu freue freund freundin freundlicherweise freut freute froh fromm
frueh fruehere frueheren frueherer fruehstueck fruh fruhere fruheren fruherer fruhstuck fuchs fuehrt fuehrte fuellt
fuer fuern fuers fuhr fuhrt fuhrte fullt fund funktioniert fur furn furs fusioniert fussball gab ganga ganz gassi
gatte gattin geantwortet gearbeitet geb gebaut gebe gebeichtet geben gebeten geblieben geborgt gebowlt gebracht
gebrainstormt gebruncht gebs gebucht geburtstag gechallenged gechattet gechillt gecoacht gedankt gedruckt geeinigt
gefahren gefeiert geflogen geforwarded gefragt gefruehstueckt gefruehstuekt gefruhstuckt gefruhstukt gefuehrt gefuhrt
gegangen gegeben gegen gegengelesen gegessen gegrillt geh gehabt gehalten gehe gehen gehockt gehoert gehoerte geholfen
gehort gehorte geht gejasst gejoggt gekickt geklaert geklagt geklart geklettert geklingelt gekloent geklont gekommen
gekriegt gekuerzt gekurzt gelassen gelaufen geleitet gelernt gelesen geliefert geliehen gemacht gemailt gemeint
gemeldet gemuetlich gemutlich gepaddelt gepilgert gepingt gepitcht geplaudert geprobt geprueft gepruft gequatscht
gerade geradelt geraten gerechnet geredet gereicht gereist gereviewt gerodelt gerudert geruehrt geruhrt gesagt gesandt
geschaeftsfuehrer geschaeftsfuehrerin geschaftsfuhrer geschaftsfuhrerin geschenkt geschickt geschildert geschlendert
geschleppt geschnackt geschrieben geschwaermt geschwarmt geschwister geschwommen gesehen gesendet gesessen gesimst
geskypt gespielt gesprach gesprachsrunde gespraech gespraechsrunde gesprochen gestand gestanden gesteckt gesteht
gestellt gestern gestiefelt gestritten getanzt geteilt getestet getextet getratscht getroffen getrunken gewandelt
gewandert gewann gewesen gewhatsappt gewinnt geworkshopt gewuenscht gewunscht gezahlt gezeigt gezoomt gha gib gibt
ging gingen glaenzt glanzt glas glaub glaube glauben glaubt glaubte glaufen glaufn gleich gluck glueck gluehwein
gluhwein gmacht gmeint goennt gold golf golfrunde gonnt grab grad grade graf gratn gratscht gratulieren gratuliert
gredet gredt grillen grinst gross grosse grossen grosser grossmutter grossvater gruen gruenden gruender gruenderin
gruendet gruendete grun grunden grunder grunderin grundet grundete gsagt gschickt gschribe gschriebn gschwaermt
gschwarmt gschwind gsd gseh gseit gsessen gsessn gsi gsogt gsproche gsprochen gtroffe gut gutachten gwesen gwesn hab
habe haben haberer habilitiert haelt haengt haett haette haetten haettn hahn halbiert half halt ham hammer han handout
hangt hase hasst hasste hat hatt hatte hatten hattn hebt hecht heide heimgesucht heiratet heiratete heiss helf helfe
helfen helfer helferin herbst herr herrn herzog hess heuer heut heute hielt hier hilft hing hingesetzt hinkt hinterher
hinterlassen hirsch hochladen hochzeit hoer hoere hoert hoerte hoffentlich hofft hoffte hol hole holen holt holte hor
hore hort horte hotel ich ignoriert ihm ihms ihn ihnen ihr ihre ihrem ihren ihrer ihres ihrs immer importiert
informier informiere informieren informiert ins insta instagram interessieren interessiert interessierte interviewt
introe introed introen introt investiert investierte investorin irgendwann iris isst ist jaeger jager jahr jammert
jammerte jan jasmin jassen jause jemand jene jener jetzige jetzigen jetziger jetzt jeweils joggen joggingrunde joggt
jour juengere juengeren juengerer jung jungere jungeren jungerer kaempft kaempfte kaffee kaiser kalkulation kalkuliert
kam kamen kamp kampft kampfte kandidiert kann kannte kannten kanzlei kapitel karte karten kartenabend kaufe kaufen
kauft kaufte kaum kein keine keinem keinen keiner keines keller kennen kennengelernt kennt kern kind kinder kino kirch
kisten klaer klaere klaeren klaert klagt klagte klang klar klare klaren klart klein kleine kleinen kleiner klettern
klettert klingelte klingt koa koch koche kochen kocht koenig koennen koennte kollege kollegen kollegin kolumne kommen
kommentiert kommt kondoliert konig konnen konnte konstanz kontakt kontakte kontaktieren kontaktiert kontaktierte
konzept konzepte kooperiert korn korrekturgelesen korrigier korrigiere korrigieren korrigiert kraft krank krebs krieg
kriege kriegt kriegte kriselt kritisiert kritisierte krumm kuehl kuehn kuemmer kuemmere kuemmern kuemmert kuemmre
kuendigt kuendigte kuenftige kuenftigen kuenftiger kuhl kuhn kummer kummere kummern kummert kummre kumpel kunde
kundigt kundigte kundin kunftige kunftigen kunftiger kunnt kunst kurz lacht lachte lad lade laden ladt laedt laenger
laesst laeuft lag landingpage lang lange langer langweilt langweilte lass lasse lasst laufrunde lauft launcht launchte
lebensgefaehrte lebensgefaehrtin lebensgefahrte lebensgefahrtin lebenslaeufe lebenslauf lebenslaufe lebt lebte leg
lege legt lehnt lehnte lehrer lehrling leider leidet leih leihe leihen leiht leistet leit leite leiten leitet leitete
leitfaden leitfaeden lektoriert lenz lerche lernt lernte lese lesen lesetipp letzte letzten letzter letztlich leute
lieb lieber liebt liebte lief liefer liefere liefern liefert lieferte liegt liess liest linde linkedin links liste
literaturliste litt lobt lobte loewe lokal lowe lust mach mache machen macht machte mag magister mahnen mai maile
mailen mailt mailte mal mama managed mann manuskript mark mass masterarbeit mastodon maurer meckert meckerte meeting
mei mein meine meinem meinen meiner meines meint meinte meinten meints meld melde melden meldet meldete meldeten
melissa mentort mer metzger mich mietet mietete mir misst misstraut mit mitarbeiter mitarbeiterin mitbekommen
mitbringen mitessen mitfahren mitgebracht mitgegeben mitgehen mitgekommen mitgekriegt mitgeteilt mitgruender
mitgruenderin mitgrunder mitgrunderin mitkommen mitmachen mitnehmen mittagessen mittags mittwoch moant mochte mochten
moderiert moderierte moechte moechten moegen moench mogen monat monch mond montag morgen motzt motzte mueller muesse
muessen muesste muller muss musse mussen musste muster mustertexte mustervertrag mutter nach nachbar nachbarin
nachfassen nachfolger nachfolgerin nachgebessert nachgefasst nachgefragt nachgehakt nachgeliefert nachgereicht
nachhaken nachher nachliefern nachmittag nachreichen nachricht nachste nachsten nachster nacht nachtmahl naechste
naechsten naechster nagel nahegelegt nahm nannte nass ned neffe nehm nehme nein nem nen nenn nenne nennen nennt ner
nervt nervte net nett netterweise neu neue neuem neuen neuer neues neulich neumann newsletter nich nicht nichte nichts
nie niemals niemand nimmt nit nix noch nochmal nochmals nod noed noh nummer nun nur oder oefter offen ofter ohne oiso
oma onepager onkel opa oper ordner ordnerin organisier organisiere organisieren organisiert organisierte ott page
paket paper paris partnerin pascal passt passte pausiert pausierte pdf per persoenlich personlich pfarrer pinge pingen
pingt pitchdeck pitchdecks pitcht plaetze plan planen plant plante platz platze plauderei plauderte plausch plauscht
pohl poker post poste postkarte praesentation praesentiert praesentierte praesi praktikant praktikantin prasentation
prasentiert prasentierte prasi probier probiere probiert probierte probst produziert produzierte professor profil
programmiert promoviert prompt proposal prototyp prototypen pruef pruefe pruefen prueft pruf prufe prufen pruft quasi
quatschte radtour raet raist raiste rannte rasch rat ratsch ratschlag raucht raum raunzt rausgeschickt rausschicken
rechn rechne rechnet rechnete rechnung recht rede redete redigiert reich reiche reichen reicht reingeschaut
reingeschneit reis reist reiste reitet reklamiert releast rennt renoviert repariert report reportage reservier
reserviere reservieren reserviert retourniere retournieren retourniert revanchiere revanchieren reviewed reviewt
rezept richt richte richter richtet rief riefen riet ritter roman rose rot roth rotiert rubergeschickt ruberschicken
ruckmelden ruckruf ruebergeschickt rueberschicken rueckmelden rueckruf ruehren ruf rufe rufen ruft ruhren rumgehangen
runde saal sachs sag sage sagen sagt sagte sagten sagts sah samma sammelt sammelte samstag samt san sank sass sassen
sauna schach schaefer schaemt schaemte schaetzt schaetzte schafer schaff schafft schaffte schamt schamte schatzt
schatzte schau schaue schaut schaute scheint scheitert scheiterte schenken schenkt schick schicke schicken schicks
schickt schickte schickts schien schimpft schimpfte schlaeft schlaft schliesst schloss schmied schmunzelt schneider
schnell schon schreib schreibe schreiben schreibt schreiner schrieb schrieben schulde schuldet schuldete schult
schuster schwab schwaegerin schwaermt schwaermte schwaetzchen schwager schwagerin schwankt schwarmt schwarmte schwarz
schwatz schwatzchen schwester schwiegermutter schwiegervater schwimmt segel segelt seh sehe sehr sei seim sein seine
seinem seinen seiner seines seit seite seiten sekretaerin sekretarin selber selbst selig sende senden sendet setze
setzt setzte sich sie sieht sies silber simse simsen simst sind sinkt sitzt sitzung skaliert skifahren skitour skript
slides sofort sogar sogt sohn soin soll solle sollen solln sollt sollte sollten solltn sommer sonne sonntag sorge
sowie spaeter spart spater spazieren spaziergang spaziert specht spendiere spendieren spendiert spezl spielt spielte
sponsert spontan sprach sprachen sprachnachricht sprech spreche spricht spritzer sprung squash stagniert stand star
starb stark startet startete steht steigt stein stell stelle stellen stellt stellte stellvertreter stellvertreterin
stern steuerberater steuerberaterin stieg stirbt stoert stoerte storch stort storte strahlt strahlte stresst strippe
studie studiert studierte stuft stunde stunden sturm suchen sucht suchte sudert tabelle tadelt tag tante tarock tat
tauschte tauschten teile teilen teilgenommen teilnehmen teilnehmende teilt tel telefon telefonat telefonierd
telefoniert telefonierte telefonierten tennis termin testet texte texten textet textete theater tickets tiktok tipp
tipps tisch tische tochter tool total traegt traeumt traeumte traf trafen trag trage tragt trat tratscht traumt
traumte traut traute treff treffe treffen treffpunkt trennt trennte treu treuhaender treuhander trifft trinkt tritt
troffe troffn turm tut twitter uban uber uberarbeiten uberarbeitet ubergab ubergeben ubergibt uberlassen uberlegt
uberlegte ubermittelt ubermorgen ubern ubernahm ubernehm ubernehme ubernehmen ubernimmt ubernommen uberrascht ubersetz
ubersetze ubersetzen ubersetzt ubersiedelt ubersiedelte uberweis uberweise uberweisen uberweist uberwiesen ueban ueber
ueberarbeiten ueberarbeitet uebergab uebergeben uebergibt ueberlassen ueberlegt ueberlegte uebermittelt uebermorgen
uebern uebernahm uebernehm uebernehme uebernehmen uebernimmt uebernommen ueberrascht uebersetz uebersetze uebersetzen
uebersetzt uebersiedelt uebersiedelte ueberweis ueberweise ueberweisen ueberweist ueberwiesen uhr umformuliert
umgehend umgeschrieben umgestellt umhoeren umhoren umschauen umzug unbedingt und uns unser unsere unserem unseren
unserer unseres unsern unsre unterhalten unterhielt unterhielten unterlagen unternehmen unterrichtet unterschreib
unterschreibe unterschreiben unterschreibt unterschrieb unterschrieben unterstuetze unterstuetzen unterstuetzt
unterstutze unterstutzen unterstutzt unterwegs unterzeichnet updaten urban urlang vater verabschiedet verabschiedung
veranstaltet veranstaltete verbessert verbietet verbind verbinde verbinden verbindet verbunden verdient verdiente
verdoppelt vereinbaren vereinbart verfasst vergass vergisst vergleicht verhandelt verhandelte verkauft verkaufte
verklagt verknuepft verknupft verkuppelt verlaesst verlangt verlangte verlasst verlegt verleiht verliehen verliert
verliess verlobt verlobte verlobter verlor vermieter vermieterin vermietet vermitteln vermittelt vermutlich vernetz
vernetze vernetzen vernetzt verpasste verraet verrat verraten verreist verriet verschickt verschiebt verschlaeft
verschlaft verschoben versichert versoehnt versohnt verspaetet verspatet versprach verspricht versproche versprochen
verstand versteht versuch versuche versucht versuchte vertrag vertraut vertraute vertreibt via victoria viel viktoria
viola vogel voll volunteer vom von vor vorbei vorbeigebracht vorbeigefahren vorbeigekommen vorbeigeschaut vorbeikommen
vorbeischauen vorbereiten vorbereitet vorerst vorgaenger vorgaengerin vorganger vorgangerin vorgelegt vorgeschwaermt
vorgeschwarmt vorgesetzte vorgesetzter vorgestellt vorgestern vorher vorlage vorlagen vormittag vorstellen vortrag
wachst waechst waehlt waer waere wagner wahlt wahrscheinlich wald wandert wanderung war ware waren warn warnt warnte
warte wartet wartete weber website wechselt wechselte weder weekly weg wegen weil wein weint weinte weiss weiter
weitergeben weitergeleitet weiterhin weiterleiten welche wenn werd werde werden whatsappe whatsappt whitepaper wie
wieder wiedergesehen wiedersehen wien wild winter wir wird wirklich wirkt wirkte wirt woan woche wohl wohnt wohnte
wolf wollen wollt wollte wollten worn wuchs wuenscht wuenschte wuerde wundert wunderte wunscht wunschte wurde wurden
wusste xing yoga zahl zahle zahlen zahlt zahlte zart zeig zeige zeigen zeigt zeigte zeitnah zerpfluckt zerpflueckt
ziehen zieht zimmer zimmermann zitiert zmittag zmorge znacht zoegert zoegerte zog zogert zogerte zudem zuerst
zufaellig zufaelligerweise zufallig zufalligerweise zug zugeraten zugesagt zugesandt zugeschickt zugesichert
zugestellt zukommen zukuenftige zukuenftigen zukuenftiger zukunftige zukunftigen zukunftiger zuletzt zum zur zuruck
zuruckbringen zuruckgeben zuruckgemeldet zuruckgerufen zuruckgeschickt zuruckgeschrieben zuruckmelden zuruckrufen
zuruckschicken zuruckschreiben zuruckzahlen zurueck zurueckbringen zurueckgeben zurueckgemeldet zurueckgerufen
zurueckgeschickt zurueckgeschrieben zurueckmelden zurueckrufen zurueckschicken zurueckschreiben zurueckzahlen
zusaetzlich zusagen zusammen zusammengebracht zusammengehockt zusammengesessen zusammengesetzt zusammengespannt
zusatzlich zuschicken zusenden zwei zweifelt zweifelte zwischen
""",
    "fr": """
absolument acceptait accepte acceptera accompagne accompagnee accouche accueilli accueillie accueillis achetait achete
acheter acompte adorait adore adorent adresse affirme aide aidee ailleurs aimait aime aimee aiment aimerait ajoute
allait alle allee aller alors ambre amene amener ami amie amis amour ange angele angelique anniv anniversaire
annoncait annonce annote annule aout apelle apero apm apparemment appel appele appelee appeler appeles appelle
appellera appellerai appellerait apporte apporter apportera apporterai apporterait apportons apprenait apprend appris
aprem apres arretait arrete arretee arreter arretera arrivait arrive arrivee arrivera article assis assise assistante
associe associee associes astuce atelier attend attendait attendrait attendre attends aucun aucune augmente augmenter
aujourd aura aurait aurore aussi automatise autre autres aux avaient avait avance avancee avec averti avertie avis
avocat avocate avoir avons avoue avril ayez baisse baisser balance balancer banquier bapteme barbecue bavarde bcp
beatrice beau beaucoup belle berger besoin bien bientot biere bieres bilan blanc blanche bloque boire boite bon
bonheur bonjour bonne booke bossait bosse boucher boucle bouffe bouge bougeait boulanger boulot bouquin bout
brainstorme brevete briefe briefee brievement bru brun brunche bruncher bruncherait brune budget bureau cale calee
caler camille canon capte captes capucine carre carte cause cela cerise certainement ces cet cette challenge chaque
charmant charpentier checker chef cheffe cherchait cherche cherchent chercher cherchera chevalier chez chiffres
choisis cine cinq claire clemence clement clients cofondateur cofondatrice collegue collegues colombe commander comme
commencait commence commencer commencera comment commentaires commente communique communiquer communiquera
communiquerait compagne compagnon comptable comptait compte conference confie confirmait confirme confirmee confirmer
confirmera confirmerai confirmerait conjoint conjointe connaissait connaissance connait conseil conseillait conseille
conseils considere console consolee constance constant construit consulter contact contacte contactee contacter
contacts contrat contre coordonnees copain copine corrigera cote coup coupe coups courir courriel courriels cours
couru cousine coute craignait craint craquait craque creneau critique croise croisee croiser croises croit croyait daf
dans date dates debarque debarquee debattu debloque debloquer debriefe debriefer decale decalee decede decidait dej
deja dejeune dejeuner dejeunerai demain demandait demande demander demarre demarrera demenage demenageait demenagent
demenagera demi demie demis depanne depannee deplace deplacee depose deposer deposera deposerai deposerait depuis
dernier derniere des desire desiree dessert dessus deteste deux devais devait developpait developpe devenait deviendra
devient devis devons devra devrais devrait devrions dimanche dine diner dinerai dirai dirait dire directeur directrice
dirigeait dis disait discute discuter disent dispo disponible dit dites divorcait divorce dix doc document documents
dois doit doivent donc donne donner donnera donnerai donnerait double douce doutait doute doux drh durant echange
ecrira ecrirai ecrirait ecrire ecris ecrit ecrivait egalement elle elles embauchait embauche embaucher embauchera
emmene emmenee emporter encore encourage encouragee end enfants enfin ensemble ensuite entreprise entretien enverra
enverrai enverrait enverrons enverront envisage envisageait envoi envoie envoient envoies envoye envoyer envoyons
epouse epoux equipe esperait essaierait essaye est estime etaient etais etait ete etions etude etudiait etudie eue eux
expliquait explique fabre facture faire fais faisait fait faites faudrait faure faut feedbacks felicite felicitee
feliciter femme fera ferai ferais ferait ferme fermera ferrand fete fetent fetera fichier fil file filer filera
filerai filerait fille filleul fils fini finira finis finit fixe fixee fixer fleur flippe fonds font fontaine foot
footing foret formation fort forwarde forwarder fournir fournira fournirai fournirait fournis fournit franc france
frere gagnait gagne gagnera gala galerait galere garance garde garder gare gauthier gendre gerait gere golf gouter
grand grandissait grandit gros grosse guide habitait habite hesitait hesite heure heures hier hiver hui huit ici idee
ils imprimer incite incitee informe informee inquiete insistait intervention interviewe introduira introduirait
introduire introduis introduit investira investis investissait investisseur investisseuse investit invitee invitent
inviter invitera inviterait invites iris jade jamais jeudi jogging joindre joint jointe jolie joly joue jour journee
jours juge juin jus juste kawa kiffe laisse laisser lambert lancait lancent lancer lancera lapin laurent lebon lecon
leger legere leroy lettre leur leurs levait leve levent lever levera lien ligne lionne liste livre livrer livrera
livrerai livrerait longtemps longuement loue loup lucide lui lundi lune lys mai maile mailer main maintenant mais
maison maitre maman mamie mange manger manquait manque maquette marchait marchand marche mardi marguerite mari mariage
mariait marie marin marine marraine mars martin masson match matin matinee meme mentorat mercier mercredi mere
messages mesure mets mettait mettra mettrai mettrait mettre meunier michel midi mieux minute minutes mise modele
modeles modeste moi mois moment mon monde montait montent monter montre montrer montrera montrerai montrerait mot
moulin nait neige neuf neveu noel noir nom noms normalement notes notre nous nouveau nouvelle nuit oceane offert offre
olive oncle ont organisait organiser organiserai oublie ouvrait ouvre ouvrira paie paiera paierai paierait papa papi
papote papy paquerette par paraissait parait parce parfait parfois paris parlait parle parler parlera parles parrain
partage partager partagera partagerai partagerait partait partant partante partent parti partie partira pas pascal
pasquier passe passee passees passent passer passera passerai passerait patron patronne payait paye payer pendant
pensait pense pensent perd perdait pere perrin petit petite peu peut peuvent peux photo photos pierre pinge pitche
planifie planifiee planifier planning point pointe pointee poirier pose posee poses poste poster posterai pot pote
potes pour pourra pourrais pourrait pousse poussee pouvait precise preferait prefere premier prenait prend prendra
prendre prends prennent preparait preparer preparera preparerai preparerait present presentation presente presenter
presentera presenterai presenterait pret prete pretend preter pretera preterai preterait prevenu prevenue prevenus
prevoir prevu prevue pris prise probablement process prochain prochaine programme programmee projette promis propale
proposait propose proposer proposera proposerai proposerait proposition prudence prudent prune puis quand quarante
quart quatre quel quelle quelqu quelque quelques qui quinze quittait quitte quitter quittera quoi raccompagne
raccompagnee raccroche raccrocher racheter racontait raconte ramene ramener ramenera ramenerai ramenerait randonne
rapide rapidement rappele rappelee rappeler rappelle rappellent rappellera rappellerai rappellerait rapport rassure
rassuree rdv recale recalee reclamer reco recommandait recommandation recommande recommander recommandera
recommanderai recommanderait reconforte reconfortee recontacte recontactee recontacter recontactera recontacterai
recontacterait recos recroise recrutait recrute recrutent recruter recrutera recu recue recues recuperer recus redige
redigera redire redis redit redonne redonner reduis refait refile refiler refusait refuse regarde regarder regarderait
regle regler reglera reglerait regrettait regrette rejoindre rejoins rejoint rejointe rejoints relance relancee
relancer relancera relancerai relancerait relira relirai relirait relire relis relit relu remarques rembourse
rembourser remboursera rembourserai rembourserait remercier remet remettra remettrait remettre remi remonter renard
rencontre rencontree rencontrer rencontrerai rencontrerons rencontres rend rendra rendrai rendrait rendre rends rendu
rentrait rentre rentrera renverra renverrai renverrait renvoie renvoient renvoyer reparle repas repete replanifie
replanifiee repond repondent repondra repondrai repondrait repondre reponds repondu reponse reporte reportee repousse
repoussee reprenait reprend reprendra repris reprogramme reprogrammee reserver reserverai responsable ressors restait
reste restee restera resto retour retourne retourner retournera retournerai retournerait retours retrouve retrouvee
retrouver retrouvera retrouverai retrouves reu reunion revait reve revenait revenir reverra reverrai reviendra
reviendrai reviendrait reviennent reviens revient revoir revois revoit revu revue rex richard riviere roche roi rose
rossignol rousseau roux roy sage sait salle salue saluer samedi sans sauf saura saute sauvage savait semaine semblait
semble semblerait sept serait seront serre ses severine signait signature signe signer signera signerait simplifie
sinon societe soeur soir soiree sois soleil solliciter sommes sont sorti sortie souffrait souffre souhaite souhaiter
souhaiterait soupe soutenait soutenu soutenue soutient souvent soyez squash stagiaire stressait stresse suggerait
suggere suis suit suivait sur surement tableau taffe tailleur tante tata taxi tel telephone telephoner temps tenait
tenir tennis tente term termine terminera tes testait teste tester textos textote tiendra tiendrai tiendrait tiens
tient tissier tjrs tjs toi tombe tombee tombes tonnelier tonton tot toujours tour tous tout toute toutes train trame
tranquillement transmet transmets transmettra transmettrai transmettrait transmettre transmis travaillait travaille
trente trinque trois trouvait trouve trouvent trouver trouvera trouverai trouverait tuyau une utilisait utilise vais
valet validait valider validera validerait vallee venait vend vendait vendra vendre vendredi vends venons venu venue
venues venus verdict verifie verifier verifiera verifierait verra verrai verre verres verrons verse versera verserait
version veulent veut veux victoire vidal vieillit viendra viendrait viennent viens vient vigneron vingt violette vire
virement virera virerait visait vise viser visio visiter vit vital vite vivait vivien vocal voir vois voisin voisine
voit volontiers vont vos votre voudra voudrait voulait vous voyage voyageait voyait vrai vraiment vue vues vus weekend
""",
    "es": """
abogada abogado abra abrace abramos abran abras abre abri abriera abril abrio abrira abue abuela abuelo aca acaba
acabamos acabo acepta aceptara aceptaramos acepte aceptemos acepten aceptes acepto acerca acercar acercarla acercarlas
acercarle acercarles acercarlo acercarlos acercarsela acercarselas acercarselo acercarselos acerco acompanado
acompanaron acompane acompano aconseja aconsejaba aconsejo acordada acordamos acordarme acordarse acordate acuerdate
adelanta adelantada adelantado adelantar adelantara adelantaramos adelantarla adelantarlas adelantarle adelantarles
adelantarlo adelantarlos adelantarsela adelantarselas adelantarselo adelantarselos adelante adelantemos adelanten
adelantes adelanto ademas admite afirma agarra agarro agenda agendada agendado agendamos agendar agendarla agendarlas
agendarle agendarles agendarlo agendarlos agendarsela agendarselas agendarselo agendarselos agende agendo agradecer
agradecerle ahi ahora ahorra ahorrara ahorraramos ahorre ahorremos ahorren ahorres ajusta ajustara ajustaramos ajuste
ajustemos ajusten ajustes alba alcance alcanzamos alento algo alguien alienta alla alli almorce almorzado almorzamos
almorzar almorzare almorzaremos almorzo almuerza almuerzo alquila alquilara alquilaramos alquile alquilemos alquilen
alquiles ama amiga amigas amigo amigos amor amparo amplia ampliara amplie amplien amplies anda andaba andaban andan
anduve anduvimos angel angeles anima animo ano anoche anos anote anoto anticipo anulada anulado anulo anuncia anuncie
anuncio aparecieron aparecio aplace aplacen aplaces aplaza aplazada aplazado aplazamos aplazo apostara aprenda
aprendan aprendas aprende aprovecha aprovechara aprovecharamos aproveche aprovechemos aprovechen aproveches apuesta
apueste apuesten apuestes apunta apuntara apuntaramos apunte apuntemos apunten apuntes aqui arma armar armara
armaramos armare armarla armarlas armarle armarles armarlo armarlos armarsela armarselas armarselo armarselos arme
armemos armen armes armo arranca arranco arriesgue arriesguen arriesgues articulo asado asegura asesor asi asista
asistan asistas asistente asistir asuncion atendio atiende atraso audio audios aumenta aumentara aumentaramos aumente
aumentemos aumenten aumentes aun aunque automatice automaticen automatices automatiza automatizara avisa avisamos
avisan avisar avisara avisare avisaria avisarla avisarlas avisarle avisarles avisarlo avisarlos avisarme avisarnos
avisarsela avisarselas avisarselo avisarselos avise aviso ayer ayudar ayudarla ayudarlas ayudarle ayudarles ayudarlo
ayudarlos ayudarme ayudarnos ayudarsela ayudarselas ayudarselo ayudarselos ayudo azucena baile baja bajara bajaramos
baje bajemos bajen bajes bajo base bastante bautizo bebe bebi bebimos becaria becario bien birras blanca blanco boda
borrador bravo brevemente brindamos brinde buen buena busca buscaba buscan buscar buscara buscarla buscarlas buscarle
buscarles buscarlo buscarlos buscarsela buscarselas buscarselo buscarselos busco busque busquemos busquen busques cada
caer cafecito cafelito cafes calvo cambia cambiamos cambiara cambiaramos cambie cambiemos cambien cambies cambio
caminamos camine campo campos canas cancela cancelada cancelado cancelamos cancelaron cancele cancelo cano
capacitacion caridad carta casa casara casaron casas casi caso castillo cayo celebra celebramos celebre cena cenado
cenamos cenar cenare cenaremos cene cenita ceno centra centrara centraramos centrate centre centremos centren centres
cerrada cerrado cerrara cerre cerremos cerro cerveza cervezas charla charlado charlamos charlando charle charlita
chelas cierra cierran cierre cierren cierres cifras cinco cita citar clara claro clase clavada clavado clienta
clientes coaching cobra cobrara cobraramos cobre cobremos cobren cobres cofundador cofundadora coge cogio coincidi
coincidido coincidimos coincidir colega colegas colgada colgado colgar colgue comadre come comemos comenta comentado
comentamos comentarios comente comento comer comere comeremos comi comida comido comience comiencen comiences comimos
comio como compadre companera companero compania comparte comparti compartimos compartir compartira compartire
compartiria compartirla compartirlas compartirle compartirles compartirlo compartirlos compartirme compartirsela
compartirselas compartirselo compartirselos comparto compra compran comprar comprara compraramos comprarla comprarlas
comprarle comprarles comprarlo comprarlos comprarsela comprarselas comprarselo comprarselos compre compremos compren
compres compro comunicarme con concentra concentrara concentraramos concentrate concentre concentremos concentren
concentres concepcion concertada concertado concertamos concerte conectar conectarla conectarlas conectarle
conectarles conectarlo conectarlos conectarme conectarsela conectarselas conectarselo conectarselos conecto
conferencia confeso confiara confie confien confies confirma confirmada confirmado confirmamos confirman confirmar
confirmara confirmare confirmaria confirmarla confirmarlas confirmarle confirmarles confirmarlo confirmarlos
confirmarme confirmarmelo confirmarnos confirmarsela confirmarselas confirmarselo confirmarselos confirme confirmo
conmigo conoce conocer conocere conoci conocia conocido conocieron conocimos conocio conozco consegui conseguimos
conseguir conseguira conseguire conseguiria conseguirla conseguirlas conseguirle conseguirles conseguirlo conseguirlos
conseguirme conseguirnos conseguirsela conseguirselas conseguirselo conseguirselos consejo consejos considera consiga
consigan consigas consigo consigue construya construyan construyas construye consuelo consultar consultarle consulte
consulten consultes contabilice contabilicen contabilices contable contacta contactado contactar contactara
contactaramos contactarla contactarle contactarlo contacte contactemos contacten contactes contacto contactos contado
contador contadora contamos contar contarla contarlas contarle contarles contarlo contarlos contarme contarsela
contarselas contarselo contarselos conte contesta contestado contestan contestar contestara contestare contestaria
contestarla contestarlas contestarle contestarles contestarlo contestarlos contestarme contestarnos contestaron
contestarsela contestarselas contestarselo contestarselos conteste contesto conto contrata contratan contratara
contrataramos contrate contratemos contraten contrates contrato conversacion conversado conversamos converse converso
conviene coordinamos coordinar coordine copas copo cordero corra corran corras correcciones corregi corremos correo
correos corri corrio corta cortado cortar cortara cortaramos corte cortemos corten cortes costa cotiza cotizacion
cotizar cotizarla cotizarlas cotizarle cotizarles cotizarlo cotizarlos cotizarme cotizarsela cotizarselas cotizarselo
cotizarselos cotizo coworking crece creciera crecio cree creen creia crezca crezcan crezcas critique cruce crucen
cruces cruz cruzado cruzamos cuadramos cuadrar cuadre cuando cuarenta cuate cuatro cuenta cuento cuida cuidara
cuidaramos cuidate cuide cuidemos cuiden cuides cumple cumpleanos cumplio cunada cunado curriculum curso damos dar
dara dare daria darla darlas darle darles darlo darlos darme darnos darsela darselas darselo darselos dato datos debe
debemos deben deberia deberiamos debia debiera debo decia decida decidan decidas decidio decir decirla decirlas
decirle decirles decirlo decirlos decirme decirnos decirsela decirselas decirselo decirselos dedicate defina definan
definas deja dejamos dejara dejaramos deje dejemos dejen dejes dejo del delega delegara deleguen delegues delgado
deposita depositar depositarla depositarlas depositarle depositarles depositarlo depositarlos depositarme
depositarsela depositarselas depositarselo depositarselos deposito derivo desaparecio desayuna desayunado desayunamos
desayunar desayunare desayune desayuno descansa descansara descansaramos descanse descansemos descansen descanses
descolgo descuelga desde despacho despida despidan despidas despide despidiera despidio despues desvia desvio detras
devolucion devolver devolvera devolvere devolveria devolverla devolverlas devolverle devolverles devolverlo
devolverlos devolverme devolversela devolverselas devolverselo devolverselos devolvio devuelve devuelvo dia dias dice
dicen dicho diez diga digan digas digo dije dijera dijimos dijo dimos dio dire direccion directo director directora
diria discutimos disponible diversifique diversifiquen diversifiques divida dividan dividas divorcia divorcio
documenta documentara documentaramos documente documentemos documenten documentes documento documentos dolores domingo
donde dos doy duda duplica duplicara duplique dupliquen dupliques durante echamos eche edite elige eligiera elija
elijan elijas elimina eliminara eliminaramos elimine eliminemos eliminen elimines ella ellas ello ellos embarazada
embarcada embarcado empecemos empezara empezo empiece empiecen empieces empieza empresa empuja empujo encanta encanto
encarnacion encontrado encontramos encontrar encontrarme encontre encontro encuentro enfermo enfoca enfocara enfocate
enfoque enfoquen enfoques enlace ensenar ensenarla ensenarlas ensenarle ensenarles ensenarlo ensenarlos ensenarme
ensenarsela ensenarselas ensenarselo ensenarselos ensene enseno entonces entra entrara entraramos entrega entregamos
entregan entregar entregara entregare entregaria entregarla entregarlas entregarle entregarles entregarlo entregarlos
entregarme entregarsela entregarselas entregarselo entregarselos entrego entremos entren entres entrevista entreviste
entrevisto entro envia enviado enviamos envian enviar enviara enviare enviaremos enviaria enviarla enviarlas enviarle
enviarles enviarlo enviarlos enviarme enviarmela enviarmelo enviarnos enviarsela enviarselas enviarselo enviarselos
envie envio equipo era eran esa escape escriba escriban escribas escribe escribi escribiera escribieron escribimos
escribio escribir escribira escribire escribiria escribirla escribirlas escribirle escribirles escribirlo escribirlos
escribirme escribirsela escribirselas escribirselo escribirselos escribo escrito escucha escuchara escucharamos
escuche escuchemos escuchen escuches ese eso espera esperaba esperando esperanza esperara esperaramos esperemos
esperen esperes espero esposa esposo esta estaba estabamos estaban estado estan estara estaria estas este esto estos
estoy estrella estudia estudiara estudiaramos estudie estudiemos estudien estudies estudio estuve estuvimos estuvo
evento evita evitara evitaramos evitemos eviten evites exjefe explica explicamos explicar explicarla explicarlas
explicarle explicarles explicarlo explicarlos explicarsela explicarselas explicarselo explicarselos explico explique
expliquen expliques exporta exportara exportaramos exportemos exporten exportes extrana factura facturar facturara
facturaramos facturarla facturarlas facturarle facturarles facturarlo facturarlos facturarme facturarsela
facturarselas facturarselo facturarselos facturas facture facturemos facturen factures facturo fallecio familia fecha
fechas felicitar felicitarla felicitarlo felicito feria festeja festejamos ficha fichara ficharamos fiche fichemos
fichen fiches fiesta fijada fijado fijamos fije fin finde firmar firmara firmaramos firmarla firmarlas firmarle
firmarles firmarlo firmarlos firmarsela firmarselas firmarselo firmarselos firme firmemos firmen firmes firmo flor
flores forma formacion formara formaramos forme formemos formen formes foto fotos franco frustro fue fuentes fuera
fueron fui fuimos fusiona fusionara fusionaramos fusione fusionemos fusionen fusiones gana gano gasta gastara
gastaramos gaste gastemos gasten gastes gente gerente gestor gira girar girarla girarlas girarle girarles girarlo
girarlos girarme girarsela girarselas girarselo girarselos giro grabo gracias guadalupe guarda guardara guardaramos
guarde guardemos guarden guardes guerra guia gusta gustaria gusto habia habiamos habian habla hablado hablamos
hablando hablar hablara hablaramos hablare hablaremos hable hablemos hablen hables hablo habra habria hace hacemos
hacer hacerla hacerlas hacerle hacerles hacerlo hacerlos hacerme hacersela hacerselas hacerselo hacerselos hacia haga
hagamos hagan hagas hago han hara hare haria hasta hay haz hemos hermana hermano herramienta herrero hice hiciera
hicimos hija hijo hijos hizo hora horas hoy hrs hubo iba idea iglesias igual informe inocencio insista insistan
insistas insistio insistir insistirle intentamos intente intento intercambiamos intercambie intercambio interesa
intereso inversionista inversor inversora inversores invertira invierta inviertan inviertas invierte invirtiera
invirtio invita invitado invitan invitar invitarla invitarlas invitarle invitarles invitarlo invitarlos invitarme
invitaron invitarsela invitarselas invitarselo invitarselos invito jamas jazmin jefa jefe jubila jubilo juegue jueguen
juegues jueves jugamos jugue junta juntado juntamos juntara juntaramos juntarme juntarnos juntaron junte juntemos
junten juntes junto juntos justo lancemos lancen lances landing lanza lanzan lanzara lanzo larga lea leal lean leas
lei leon levanta levantan levantara levantaramos levante levantemos levanten levantes levanto libro lidera lidero
limita limitara limitaramos limite limitemos limiten limites lista listo llama llamada llamado llamamos llamar llamara
llamaramos llamare llamaria llamarla llamarlas llamarle llamarles llamarlo llamarlos llamarme llamarnos llamaron
llamarsela llamarselas llamarselo llamarselos llame llamemos llamen llames llamo llega llegara llego llegue lleva
llevaba llevamos llevar llevare llevarla llevarlas llevarle llevarles llevarlo llevarlos llevarsela llevarselas
llevarselo llevarselos lleve llevo localice localicen localices localizar localizarla localizarlo logramos logre los
lozano luego luna lunes luz madre malogro mama mami manana manda mandado mandamos mandan mandar mandara mandaramos
mandare mandaremos mandaria mandarla mandarlas mandarle mandarles mandarlo mandarlos mandarme mandarmela mandarmelo
mandarnos mandarsela mandarselas mandarselo mandarselos mande mandemos manden mandes mando maneja manten mantenga
mantengan mantengas mantuviera manzano maqueta mar marca marcada marcar marco margarita marido marin marina marque
marquen marques martes mas mate material mates maximo media mediodia mejor mejoro menciona menciono mensaje
mensajeamos mensajeo mensajes mensajito mentoria mentorias mentoring mercedes merendamos merende merienda mesa meses
meta metan metas metiera mida midan midas mide midiera mientras miercoles milagros minuto minutos mira mirar mirara
miraramos mirarla mirarlas mirarle mirarles mirarlo mirarlos mirarsela mirarselas mirarselo mirarselos mire miremos
miren mires mis misma mismo modelo modesto molina molinero monta montara montaramos montemos monten montes monto
moreno mostramos mostrar mostrara mostrare mostraria mostrarla mostrarlas mostrarle mostrarles mostrarlo mostrarlos
mostrarme mostrarsela mostrarselas mostrarselo mostrarselos mostre mostro movemos movi movida movido moviera movieron
movio msg msj mucho muda mudara mudaramos mudaron mude mudemos muden mudes mudo muestro mueva muevan muevas mueve
mujer murio muy nacio nada nadie naranjo necesita necesitaba necesitaria necesito negocia negociara negociaramos
negociemos negocien negocies negro nieta nieto nieves ninas ningun ninguna ninos noche nomas nombre nombres nosotras
nosotros nota novia novio nuera nuestra nuestras nuestro nuestros nueva nuevo nunca observaciones obviamente odia odio
oferta oficina ofrece ofreciera ofrecio ofrezca ofrezcan ofrezcas olmo olvida olvidara olvidaramos olvidate olvide
olvidemos olviden olvides opina opinion opino organice organicen organices organiza organizo otra otro otros pactada
pactamos padre paga pagan pagar pagara pagare pagaria pagarla pagarlas pagarle pagarles pagarlo pagarlos pagarme
pagarsela pagarselas pagarselo pagarselos pago pague paguen pagues palabra palabras palma paloma pana papa papi para
parara pararamos parcero pardo pare parece parecia pareja paremos paren pares parrillada partido pasa pasada pasado
pasamos pasan pasar pasara pasare pasaria pasarla pasarlas pasarle pasarles pasarlo pasarlos pasarme pasarmela
pasarmelo pasarnos pasaron pasarsela pasarselas pasarselo pasarselos pase paso pastor patenta patentara patentaramos
patente patentemos patenten patentes paz pedir pedirle pedirles pegue pelearon pena pendiente pensaba perdio perla
permita permitan permitas pero perro pescador pida pidamos pidan pidas pide pidiera pidio piedad piensa piensan pierde
pilar pino pitchee plan planilla plantada plantadas plantado plantados plantilla platica platicamos platicando
platique plaza poco podia podra podria podriamos polas pon pondra pondria pone ponencia poner ponerla ponerlas ponerle
ponerles ponerlo ponerlos ponerme ponernos ponersela ponerselas ponerselo ponerselos ponga pongamos pongan pongas
pongo ponte por porque pospone posponemos pospuesta pospuesto pospuso posterga postergada postergado postergamos
postergara postergo postergue posterguen postergues pozo ppto prado prefiere prefirio pregunta preguntar preguntara
preguntaramos preguntarle preguntarles pregunte preguntemos pregunten preguntes pregunto preocupa prepara preparamos
preparar preparara prepararamos preparare prepararia prepararla prepararlas prepararle prepararles prepararlo
prepararlos prepararme prepararsela prepararselas prepararselo prepararselos preparemos preparen preparo presenta
presentacion presentamos presentan presentar presentara presentaramos presentare presentaria presentarla presentarlas
presentarle presentarles presentarlo presentarlos presentarme presentarnos presentarsela presentarselas presentarselo
presentarselos presente presentemos presenten presentes presento presta prestar prestara prestaramos prestare
prestaria prestarla prestarlas prestarle prestarles prestarlo prestarlos prestarme prestarsela prestarselas
prestarselo prestarselos preste prestemos presten prestes presto presupuesto prevista previsto prima primo priorice
prioricen priorices prioriza priorizara probablemente probara probe probemos probo producto programada programado
programamos programe promete prometio propone propuesta propuso prospero proxima proximo prueba pruebe prueben pruebes
publique publiquen publiques pude pudimos pudo puede pueden puedo puente pues puesta pusiera puso queda quedada
quedado quedamos quedar quedara quedaramos quedaremos quedaron quede quedemos queden quedes quedo queria querra quiere
quieren quiero quince quise quisiera quisimos quita quitara quitaramos quite quitemos quiten quites rapidamente
rapidito ratito rato reagenda reagendada reagendado reagendamos reagende reagendo realmente rechace rechacen rechaces
rechaza rechazara rechazo recibi recibido recibimos recibio recien reclamar reclamarle recogi recogio recomendaba
recomendacion recomendar recomendare recomendarla recomendarlas recomendarle recomendarles recomendarlo recomendarlos
recomendarme recomendarsela recomendarselas recomendarselo recomendarselos recomendo recomienda recomiendo reconoce
reconocio recorda recordar recordarme recorta recortara recortaramos recorte recortemos recorten recortes recuerda
redacta redacto reduce redujera reduzca reduzcan reduzcas reenvia reenviar reenviara reenviare reenviaria reenviarla
reenviarlas reenviarle reenviarles reenviarlo reenviarlos reenviarme reenviarsela reenviarselas reenviarselo
reenviarselos reenvie reenvio refugio regala regalara regalaramos regale regalemos regalen regales registra registrara
registraramos registre registremos registren registres regresa regresara regreso reinverta reinvertara reinvertaramos
reinverte reinvertemos reinverten reinvertes remedios renegocia renegociara renegociaramos renegocie renegociemos
renegocien renegocies renueve renueven renueves renuncia renunciara renuncio reparta repartan repartas repasamos
repase reporte reprograma reprogramada reprogramado reprogramamos reprogramo reservada reservado resista resistan
resistas responda respondan respondas responde responden responder respondera respondere responderia responderla
responderlas responderle responderles responderlo responderlos responderme respondernos respondersela responderselas
responderselo responderselos respondi respondido respondieron respondio respondo respuesta retrasa retrasada retrasado
retrasara retrasaramos retrase retrasemos retrasen retrases retraso retroalimentacion reu reuni reunida reunidas
reunido reunidos reunimos reunio reunion reunirme reunirnos revisa revisamos revisando revisar revisara revisaramos
revisare revisaria revisarla revisarlas revisarle revisarles revisarlo revisarlos revisarme revisarsela revisarselas
revisarselo revisarselos revise revisemos revisen revises reviso rey reyes rio rios rivera robles rojas rosario rubio
sabado sabe sabia saca sacara saco sal saldra sale salga salgan salgas salgo sali salia saliera salimos salio salir
salta salto saludar saludarme salude saludo salvador santos saque saquemos saquen saques sea sean seas secretaria
secretario seguia seguira segun seguramente semana seminario sentamos sente separa separara separaramos separaron
separemos separen separes separo seria serrano sesion siempre siente sierra siga sigan sigas sigue siguiera siguio
simplifique simplifiquen simplifiques sin sino sobre sobrina sobrino socia socio socios socorro sol soledad solo
sorpresa sostiene suba subamos suban subas sube subi subiera subio subir subirla subirlas subirle subirles subirlo
subirlos subirsela subirselas subirselo subirselos suegra suegro suena sufre sufrio sugerencia sugeria sugiere sugirio
suma sumara sumaramos sume sumemos sumen sumes supuestamente sus suspende suspendida suspendido suspendieron suspendio
tabla tacos taller tambien tampoco tarde telefonee telefoneo teme ten tendra tendria tendriamos tene tenemos tenga
tengan tengas tengo tenia termina terminar terminara termino testea testeara testearamos testee testeemos testeen
testees tia tiene tienen tinto tio tips tirada tirado tita tmb toda todas todavia todo todos toma tomado tomamos
tomando tomandome tomandonos tomar tomara tomaramos tomare tomaremos tome tomemos tomen tomes tomo topa topamos tope
topo toque toquen toques toro torre torres trabaja trabajaba trabajamos trabajan trabajando trabajara trabajaramos
trabaje trabajemos trabajen trabajes trabajo trae traer traera traere traeria traerla traerlas traerle traerles
traerlo traerlos traerme traernos traersela traerselas traerselo traerselos tragos traiga traigan traigas traigo trajo
transferencia transferir transferira transferire transferiria transferirla transferirlas transferirle transferirles
transferirlo transferirlos transferirme transferirsela transferirselas transferirselo transferirselos transfiere
transfiero trasladada trate treinta tropece truco tutoria tuve tuviera tuvimos tuvo ubicar ubicarla ubicarlo ultima
una unas unos usa usaba usara usaramos usemos usen usted ustedes vaca valida validara validaramos validaria validemos
validen valides valle van vaya vayan vayas vecina vecino vega veinte vemos venda vendamos vendan vendas vende venden
vendera vendiera vendio vendra venia venido veo ver vera vere veremos verifica verla verlo verme vernos version vez
viaja viajaba viajamos viajara viajaramos viaje viajemos viajen viajes viajo victoria vidal videollamada vieja viejo
viendo viene viernes vieron villa vimos vinieron vino vinos vio violeta visita visitado visitamos visitar visitara
visitaramos visitare visitaremos visitarme visitarnos visitemos visiten visites visito visto viva vivan vivas vive
viven vivia volvera volviera volvio vos voz vuelva vuelvan vuelvas vuelve wasap web whatsappeo workshop wpp wsp yerno
zapatero
""",
    "pt": """
abra abracei abram abramos abre abril abrir abrira abrisse abriu acaba acabamos acabei acabou acalmei acaso aceita
aceitasse aceite aceitem aceitemos aceitou acha acham achava achou acompanhei acompanhou aconselha aconselhava
aconselhou aconteceu acredita adia adiada adiado adiamos adianta adiantar adiantasse adiante adiantem adiantemos
adianto adiasse adie adiei adiem adiemos adiou adoeceu adora adoraram adoraria adorou advogada advogado afilhada
afilhado afinal afirma agendada agendado agendamos agendar agendei agora agradecer ainda ajudar ajudou ajusta
ajustasse ajuste ajustem ajustemos alba alguem ali alinhamos almoca almocamos almocar almocarei almocaremos almocei
almoco almocou aluga alugasse alugue aluguem aluguemos ama amanha amiga amigas amigo amigos amor anda andava angela
animei aniversario anjo ano anos anotei anotou antecipada antecipado antecipamos antecipou antes anuncia anunciei
anunciou aos apanhar apanhei apareceram apareceu aparentemente apenas aposentou aposta apostar apostasse aposte
apostem apostemos aprenda aprendam aprendamos aprende aprendesse apresenta apresentacao apresentam apresentamos
apresentar apresentara apresentarei apresentaria apresentasse apresente apresentei apresentem apresentemos apresento
apresentou aproveita aproveitasse aproveite aproveitem aproveitemos aqui aquilo arranca arrancou arranja arranjar
arranjara arranjaria arranjo arrisca arriscar arriscasse arrisque arrisquem arrisquemos arruma arrumar arrumo artigo
assina assinar assinara assinasse assinatura assine assinem assinemos assinou assistente assuncao atende atendeu atras
audio audios aula aumenta aumentar aumentasse aumente aumentem aumentemos ausente automatiza automatizasse automatize
automatizem automatizemos avisa avisam avisar avisara avisarei avisaria avisei aviso avisou avo baixa baixar baixasse
baixe baixem baixemos barro barros bastante batemos bateu bati batizado bebe bebemos beber bebi bebo bela bem bento
bica bicas boa bocado boleia bolou boteco branca branco brejas brevemente brigaram brindamos busca buscar buscasse
buscava buscou busque busquei busquem busquemos cachorro cada cafes cafezinho caiu caminhei campo campos cancelada
cancelado cancelamos cancelaram cancelei cancelou cao capta captou cara caras cardoso caridade carona carta carvalho
casa casamento casara casaram casas casou castelo celebra celebramos certamente cerveja cervejas cha chamada chamadas
chamou checar chefe chega chegar chegara chegou chope chopes chopp churrasco cinco clara claro clientes coaching cobra
cobrar cobrasse cobre cobrem cobremos coelho cofundador cofundadora colega colegas colocamos colocar coloco com
comadre combinada combinado combinamos combinar combinei comeca comecar comecara comecasse comece comecem comecemos
comecou comemoramos comemorei comemos comenta comentarios comentei comentou comi comigo como compadre companheira
companheiro compareceu compartilha compartilhar compartilharei compartilhei compartilho compensa compra comprar
comprasse compre comprem compremos compro comprou conceicao concentra concentrasse concentre concentrem concentremos
conecta conectar conecto conferencia confessou confirma confirmada confirmado confirmam confirmamos confirmar
confirmara confirmarei confirmaria confirmei confirmo confirmou conhece conhecemos conhecer conheceram conhecerei
conheceu conheci conhecia conheco connosco conosco consegue conseguir conseguira conseguiria conselho conselhos
considera considerou consiga consigam consigamos consigo consolei constipada constipado constroi construa construam
construamos consulta consultar conta contabilista contacta contactar contactei contacto contactos contactou contador
contadora contar contata contatar contatei contato contatos contatou contei contigo continua continuava continuo conto
contou contrata contratam contratar contratara contratasse contrate contratem contratemos contrato contratou convem
conversa conversamos conversar conversei conversou convida convidado convidam convidar convidaram convidou convite
copo copos cordeiro corra corram corramos correr corresse corri corrigi corta cortar cortasse corte cortem cortemos
costa cotacao cotar coworking cre cresca crescam crescamos cresce crescesse cresceu criancas critiquei cruz cruzamo
cruzamos cruzei cruzou cuida cuidasse cuide cuidem cuidemos cumprimentei cumprimentou cunhada cunhado curriculo curso
curte curtiu dados dai damos dar dara darei daria das data datas decida decidam decidamos decidisse decidiu defende
defina definam definamos definisse dei deixa deixar deixara deixasse deixe deixei deixem deixemos deixou dela dele
delega delegasse deleguem deleguemos demita demitam demitamos demite demitisse demitiu depois deposita depositar
desapareceu desce descobrir desde desistir desligar desliguei desmarcada desmarcado desmarcamos desmarcaram desmarcou
desmarquei despedida deu deve devem devemos deveria deveriamos devia deviamos devo devolutiva devolve devolver
devolvera devolverei devolveria devolveu devolvo dez dia dias dica dicas diga digam digamos digo direi diretor
diretora diria discutimos discutiram discutiu disponivel disse dissesse diversifica diversificasse diversifique
diversifiquem diversifiquemos divida dividam dividamos dividisse divorcia divorciou diz dizem dizer dizia dobra
dobrasse dobre dobrem dobremos documento documentos doente dois domingo dores dos dou duas duplica duplicasse duplique
dupliquem dupliquemos durante duvida editei ela elas ele eles elimina eliminasse elimine eliminem eliminemos empreende
empresa empresta emprestar emprestara emprestarei emprestaria emprestei empresto empurrada empurrado empurrou
encaminha encaminhar encaminharei encaminhei encaminho encaminhou encontramo encontramos encontrar encontrarei
encontrei encontro encontrou encorajei endereco enfim enquanto entao entende entra entrara entrasse entrega entregam
entregamos entregar entregara entregarei entregaria entrego entrem entremos entrevista entrevistei entrevistou entrou
envia enviam enviamos enviar enviara enviarei enviaria enviei envio enviou equipa equipe era eram esbarrei escolha
escolham escolhamos escolhesse escreva escrevam escrevamos escreve escrever escrevera escreveram escreverei escreveria
escrevesse escreveu escrevi escrevo escritorio escuta escutasse escute escutem escutemos espera esperanca esperar
esperasse esperava esperem esperemos esposa essa esse esta estagiaria estagiario estamos estao estar estara estava
estavam estavamos este esteve estive estivemos estiveram estou estrela estuda estudasse estude estudem estudemos
estudou evento evita evitasse evitem evitemos explica explicar explico explicou expliquei exporta exportasse exportem
exportemos faalmos faca facam facamos faco fala falado falamos falando falar falaram falasse fale faleceu falei falem
falemos falo falou faltou familia fara farei faria farias fatura faturas faturasse fature faturem faturemos faz fazer
fazia fecha fechada fechado fechar fechara fechasse feche fechei fechem fechemos fechou feijoada feira felicitar
felicitei ferreira ferreiro festa festejei fez fica ficamos ficaram ficasse fico ficou figueira figurinhas filha filho
filhos fim finalmente fino finos fique fiquei fiquem fiquemos fixado fiz fizemos fizesse flor foca focar focasse foi
fomos fonte fontes foque foquem foquemos fora foram forma formacao formasse forme formem formemos fosse foto fotos
franco fui fundou furaram furou futebol galo ganha ganhou garante gasta gastasse gaste gastem gastemos genro gente
gerente gestor gestora ghostou gosta gostaria gostou graca gravou guarda guardasse guarde guardem guardemos guerra
guia haver havia hesita hoje hora horas hortensia houve hrs iamos ideia igualmente imperiais imperial impressoes
incentivei indica indicar indico informei insistir insistiu investe investidor investidora investidores investir
investira investisse investiu invista invistam invistamos irma irmao isso isto jamais janta jantamos jantar jantarei
jantaremos jantei janto jantou jogamos jogo jogou joguei junta juntamo juntamos juntasse junte juntei juntem juntemos
juntos justo lanca lancam lancar lancara lancasse lancem lancemos lancha lanchamos lanche lanchei lancho lancou
landing laranjeira larga largar largasse largue larguem larguemos leal leao leia leiam leiamos leio leite lembrar ler
lesse leva levamos levanta levantar levantasse levante levantem levantemos levantou levar levarei levo levou lhe lhes
lidera liga ligacao ligacoes ligamos ligar ligara ligaram ligarei ligaria ligasse ligo ligou ligue liguei liguem
liguemos lima limao limita limitasse limite limitem limitemos linda lista livre livro lobo localizar logo longa los
lua luz machado madrinha mae mais mana manda mandam mandamos mandar mandara mandarei mandaria mandei mando mandou
manha mano mantem mantenha mantenham mantenhamos mantivesse mar marca marcada marcado marcamos marcar marco margarida
marido marina marquei mas matamos material mato matos meca mecam mecamos mede medisse meia meio melhor melhorou
menciona mencionou mensagem mensagens mentoria mentorias mentoring mesa meses mesma mesmo meta metam metamos metesse
meu meus mim minha minhas minuta minuto minutos miuda miudo miudos modelo moleiro monta montar montasse montem
montemos montes monto montou mora morada moraes morais morava moreno morreu mostra mostrar mostrarei mostrei mostro
mostrou moura mova movam movamos movemos movesse moveu movida movido msg msgs muda mudada mudado mudamos mudar mudara
mudaram mudasse mude mudem mudemos mudou muito mulher nada namorada namorado nao nas nasceu negocia negociasse
negociem negociemos nem nenhum nenhuma neta neto neves ninguem niver nogueira noite noiva noivo nome nomes nora nossa
nossas nosso nossos nota notas nova num numa numeros nunca nunes obrigado odeia ofereca oferecam oferecamos oferecesse
ofereci oferta oficina olha olhasse olhe olhei olhem olhemos oliveira onde ontem opina opiniao orcamento orcar
organiza organizou outra outro padrinho paga pagam pagamento pagar pagara pagarei pagaria pagasse pago pagou pague
paguem paguemos pai pais palestra palpite papeamos papeei papo para parabenizar parabenizei parar parasse pare parece
parecia parem paremos partilha partilhamos partilhar partilhara partilharei partilharia partilhei partilho passa
passada passado passam passamos passar passara passaram passarei passaria passei passo passou pastor patentea
patenteasse patentee patenteem patenteemos patrao patroa paz peca pecam pecamos pede pedir pedisse pediu pedra pedro
peguei pela pelo pensa pensava pequeno perde perdeu pereira pergunta perguntar perguntasse pergunte perguntem
perguntemos perguntou permita permitam permitamos permitisse perola pescador piedade pilar pinheiro pinho pinto
planeia planeja planilha plano pode podem podera poderia podia poe pois pondera ponha ponham ponhamos ponho por porem
porque portanto pos posso postal pouco poupa poupasse poupe poupem poupemos pra prado precisa precisamos precisava
preciso prefere preferiu prepara preparamos preparar preparara prepararei preparasse preparem preparemos preparo
preparou pretende preto prevista previsto prima primo prioriza priorizasse priorize priorizem priorizemos pro procura
procuram procurar procurasse procurava procure procurem procuremos procuro procurou produto pronta pronto propoe
propos proposta provavelmente proxima proximo pus pusemos pusesse qual quando quarenta quarta quase quatro quem quer
querem querer querera queria queriamos quero quinta quinze quis rapidamente rapidinho raposo rascunho reagendada
reagendado reagendamos reagendei reagendou recado recebemos receberam recebeu recebi recomenda recomendacao recomendar
recomendo recomendou reconhece recusa recusou redige redigiu reduz reduza reduzam reduzamos reduzir reduzisse
reencontrei reenvia reenviar reenviarei reenvio reenviou reformou regista registasse registe registem registemos
registra registrasse registre registrem registremos regressa regressou rei reis relatorio reli remarcada remarcado
remarcamos remarcar remarcou remarquei renegocia renegociasse renegocie renegociem renegociemos reservei responda
respondam respondamos responde respondem responder respondera responderam responderei responderia respondesse
respondeu respondi respondo resposta retida retido retorna retornar retornei retorno retornou reuni reuniao reunida
reunido reunidos reunimo reunimos reunir reuniram reunirei reuniu reuno reve reveja revejam revejamos revejo rever
revi revimos revisa revisamos revisar revisei reviso ribeira ribeiro rio rios rocha rolou rosario sabado sabe sabia
sai saia saiam saiamos saimos sair saira saisse saiu salvador santos sao sapateiro saudade saudades secretaria
secretario segue seguisse segunda seja sejam sejamos sem semana seminario sempre sente sentei separa separaram
separasse separem separemos separou seria serra serrano sessao seu seus sexta siga sigam sigamos silva simplifica
simplificasse simplifique simplifiquem simplifiquemos sinal site sobe sobre sobrinha sobrinho socia socio socios
socorro sofre sofreu sogra sogro sogros sol sonha soube sua suas suba subam subamos subir subisse subiu sugere sugeriu
sugestao sugestoes sumiu surpresa suspensa suspenso talvez tambem tarde tava tbm telefonar telefonaram telefone
telefonei telefonema telefonemas telefonou tem teme temos tempinho tenha tenham tenhamos tenho tenis tentei ter tera
terca termina terminou tese testa testar testasse teste testei testem testemos testou teve tia time tinha tinhamos tio
tipo tira tirasse tire tirem tiremos tirou tive tivemos tiveram tivesse tmb toca toda todas todo todos toma tomamos
tomando tomar tomasse tome tomei tomem tomemos tomo tomou topa topei topou toque tornou torre torres touro trabalha
trabalham trabalhamos trabalhasse trabalhava trabalhe trabalhei trabalhem trabalhemos trabalho trabalhou traga tragam
tragamos trago tranquilizei transfere transferencia transferida transferido transferir transferiu transfiro trara
trarei traria traz trazer treinamento trinta troca trocamos trocou trombei troquei tudo tutoria ultima uma umas uns
usa usar usasse usava usem usemos vaca vai vale valida validasse validem validemos vao veio vejo vem vemos venda
vendam vendamos vende vendem vender vendera vendesse vendeu ver vera verei veremos verifica verificar versao viaja
viajando viajasse viaje viajei viajem viajemos viajou videochamada vieram vimo vimos vinha vinho vinte violeta vira
viram virou visita visitamos visitar visitarei visitasse visitei visitem visitemos visito visitou vitoria viu viva
vivam vivamos vive vivem vivia vizinha vizinho voce volta voltara volte voltem voltemos voltou voo vou vovo voz
workshop wpp zap
""",
}
