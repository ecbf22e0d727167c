"""Made by tests/tools/make_lexicons.py from de.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ('apéro', 'außer', 'außerdem', 'bloß', 'bräuchte', 'bäckt', 'café', 'dazugestoßen', 'drückt', 'dä',
'dürfte', 'erhält', 'frägt', 'fänd', 'fön', 'fördert', 'gedrückt', 'groß', 'heißt', 'hält', 'hätte', 'hätten', 'klär',
'kläre', 'klären', 'könnte', 'könnten', 'kühn', 'kürz', 'kürze', 'kürzen', 'leitfäden', 'ließ', 'lässt', 'läutet',
'läutete', 'möchte', 'müss', 'müsste', 'müssten', 'nähe', 'rät', 'räum', 'saß', 'saßen', 'schlägt', 'stieß',
'stießen', 'säge', 'söll', 'tät', 'töchter', 'weiß', 'wär', 'wäre', 'wären', 'wärn', 'würde', 'zusammengehöckt',
'ändern', 'üs')


SHORT: dict[str, str] = {'a': 'ein', 'abd': 'abend', 'abges': 'abgesagt', 'angeb': 'angebot', 'angeruf': 'angerufen',
'anglaut': 'angelautet', 'anglaeut': 'angelautet', 'anglautet': 'angelautet', 'anglaeutet': 'angelautet', 'aufe':
'auf', 'auffe': 'auf', 'ausgef': 'ausgefallen', 'b': 'bei', 'best': 'bestatigt', 'bracht': 'gebracht', 'bz':
'bezahlt', 'bzgl': 'bezuglich', 'chunnt': 'kommt', 'dass': 'dass', 'des': 'das', 'dos': 'das', 'does': 'das', 'eam':
'ihm', 'eingel': 'eingeladen', 'empf': 'empfohlen', 'err': 'erreicht', 'ev': 'vielleicht', 'evtl': 'vielleicht', 'f':
'fur', 'fernmundl': 'telefonisch', 'fernmuendl': 'telefonisch', 'ganga': 'gegangen', 'gange': 'gegangen', 'gangen':
'gegangen', 'gesch': 'geschickt', 'geschr': 'geschrieben', 'gespr': 'gesprochen', 'gessen': 'gegessen', 'gessn':
'gegessen', 'getr': 'getroffen', 'gew': 'gewesen', 'ggf': 'vielleicht', 'gmeint': 'gemeint', 'gmoant': 'gemeint',
'gsagt': 'gesagt', 'gschribe': 'geschrieben', 'gschriebn': 'geschrieben', 'gseit': 'gesagt', 'gsogt': 'gesagt',
'gwen': 'gewesen', 'gwesen': 'gewesen', 'gwesn': 'gewesen', 'gwest': 'gewesen', 'ham': 'haben', 'hob': 'habe', 'hod':
'hat', 'hom': 'haben', 'hot': 'hat', 'i': 'ich', 'iahm': 'ihm', 'ick': 'ich', 'is': 'ist', 'isch': 'ist', 'kimmt':
'kommt', 'konf': 'konferenz', 'kontaktd': 'kontaktdaten', 'kummt': 'kommt', 'kva': 'kostenvoranschlag', 'm': 'mit',
'ma': 'wir', 'mgl': 'moglich', 'mi': 'mich', 'mia': 'wir', 'mtg': 'meeting', 'nachr': 'nachricht', 'ned': 'nicht',
'net': 'nicht', 'nich': 'nicht', 'nit': 'nicht', 'no': 'noch', 'nod': 'nicht', 'noed': 'nicht', 'protok': 'protokoll',
'pras': 'prasentation', 'praes': 'prasentation', 'rg': 'rechnung', 'ruckm': 'ruckmeldung', 'rueckm': 'ruckmeldung',
'san': 'sind', 'sand': 'sind', 'scho': 'schon', 'si': 'sich', 'spatest': 'spatestens', 'spaetest': 'spatestens',
'spatst': 'spatestens', 'spaetst': 'spatestens', 'telef': 'telefoniert', 'trunken': 'getrunken', 'trunkn':
'getrunken', 'u': 'und', 'unterl': 'unterlagen', 'unterschr': 'unterschrieben', 'v': 'von', 'verans': 'veranstaltung',
'vereinb': 'vereinbart', 'verh': 'verhindert', 'versch': 'verschoben', 'verspr': 'versprochen', 'vertr': 'vertrag',
'vorauss': 'voraussichtlich', 'vorbeigesch': 'vorbeigeschaut', 'vorgest': 'vorgestellt', 'wg': 'wegen', 'wos': 'was',
'z': 'zu', 'zam': 'zusammen', 'zamm': 'zusammen', 'zruck': 'zuruck', 'zrugg': 'zuruck', 'zsamm': 'zusammen', 'zus':
'zusammen', 'zw': 'zwischen', 'us': 'uns', 'ues': 'uns'}


CLASSES = """
ab hello particle;abend hello name_words;abendessen hello appointment way;abends hello;aber hello;abgeben
giveinf;abgegeben done;abgeholt ended reach done;abgeklaert done;abgeklart done;abgemacht agreed;abgenommen
ended;abgeraten counselled;abgesagt hello;abgeschickt writes done;abgesprochen agreed;abgmacht agreed;abholen
giveinf;abklaeren giveinf;abklaren giveinf;abliefern giveinf;abrechnung doc;absage hello;absagen giveinf;abschied
way;abschleppseil tool;abschlussarbeit work;abschnitt work;absolviert verb3;abstract work;abteilung rel;adapter
tool;adler name_words;adoptiert verb3;adresse thing doc address;advice counsel;aeltere attribute;aelteren
attribute;aelterer attribute;aergert verb3;aergerte verb3;aerztin expert;agentur rel expert;aggregat tool;agluetet
attempt reach;aglutet attempt reach;agrueeft attempt reach;agrueft attempt reach;akkubohrer tool;akkuschrauber
tool;aktualisierte attribute;aktualisierten attribute;aktualisiertes attribute;akzeptiert verb3;alle they;alles hello
both;als hello;also filler;alt name_words;alte attribute;altem attribute;alten attribute;altenheim community;alter
attribute;altere attribute;alteren attribute;alterer attribute;amsel name_words;an particle;analysiert verb3;and
and;angebot hello work doc document;angebote document;angeboten vowed;angebotsschreiben work;angechattet
reach;angefordert asked_for;angefragt asked_for;angefunkt reach;angehauen reach;angeklingelt attempt;angeklopft
reach;angekuendigt vowed said;angekundigt vowed said;angelaeutet attempt reach;angelautet attempt reach;angelika
name_words;angemailt reach;angepasste attribute;angepassten attribute;angepasstes attribute;angepingt reach;angerufen
ended attempt hello reach done;angeschaut reviewed;angeschrieben reach;angesehen reviewed;angesprochen
reach;angetextet reach;angewaehlt attempt;angewahlt attempt;anhaenger tool;anhaengerkupplung tool;anhanger
tool;anhangerkupplung tool;anker name_words;anlage tool;anleitung thing;anmeldung work;anruf hello appointment;anrufen
attempt hello giveinf callinf;ans hello;ansage opinion;anschauen giveinf;anschliessend filler;anschreiben work
callinf;anschrift address;ansehen giveinf;ansicht opinion;antrag work doc;antwort answers doc document;antworten
giveinf;antwortet saysv;antwortete reach saysv;anvertraut lent;anwaeltin rel expert;anwalt rel expert;anwaltin rel
expert;anzahlung comes_in document;anzeige work;anzug tool;apero outing;apfel name_words;app work;apparat way;appell
opinion;april name_words;apéro outing;arbeite sees1;arbeiten verb3;arbeitet hello verb3;arbeitete verb3;arbeitsprobe
work;arbeitsproben work;architekt expert;architektin expert;argert verb3;argerte verb3;arm name_words;artikel work
thing;arzt name_words expert;arztin expert;assistent rel;assistentin rel;assistenz rel;atelier site;auch filler
hello;auf hello;auffassung opinion;aufgehubscht reviewed;aufgehuebscht reviewed;aufgeschrieben handed
named_to;aufgesetzt done;aufm hello;aufpoliert reviewed;aufsetzen giveinf;auftauchen comeinf;august name_words;aurora
name_words;aus particle;ausdrucken giveinf;auseinandergenommen reviewed;ausfuehrlich filler;ausfuellen
giveinf;ausfuhrlich filler;ausfullen giveinf;ausgearbeitet done;ausgeborgt lent;ausgefallen hello;ausgegangen
gone;ausgehaendigt handed done;ausgehandigt handed done;ausgeliehen handed lent;ausgemacht agreed;ausgerichtet
vowed;ausgetauscht ended;ausglichn lent;ausgmacht agreed;ausleihen giveinf;ausm hello;ausmachen giveinf;ausnahmsweise
filler;ausrichten giveinf;ausschreibung work;ausserdem filler;ausweis own_affair doc;auswertung doc;auto tool;außerdem
filler;axt tool;azubi rel;baby rel;babybett tool;babysitter expert;babysitterin expert;bach name_words;bachelorarbeit
own_affair work;back acts1 serves;backe give1 acts1 serves;backen giveinf;backt give3;baeckt give3;baenke tool;baer
name_words;bahn bookable;bahnhofsmission community;bald filler hello;ball name_words;bank rel expert;bankberater
expert;bankberaterin expert;banke tool;bar name_words;bat bidding verb3;bau give1 imperative serves;baue give1
imperative serves;bauer name_words;baum name_words;baustelle site;baut verb3 give3 deed3 sends3 serves3;baute
verb3;bayer name_words;beamer tool;beamerkabel tool;beantragt give3 sends3 done;beauftragt verb3;beauftragte
verb3;beck name_words;becker name_words;bedankt says verb3;bedankte verb3;beeindruckt verb3;beendet verb3;beendete
verb3;befuerchtet verb3;befund comes_in;befunde comes_in;befurchtet verb3;begann verb3;begegnet ended gone;begeistert
verb3;beginnt verb3;begleit acts1;begleite acts1;begleitete reach;beglichen done;behauptet says verb3;behauptete
says;behebt deed3;behoben done;bei hello;beide they hello both;beiden them;beides both;beim hello;bekam verb3;bekannte
rel;bekannter rel;bekanntgemacht introduced;beklagt verb3;bekomm verb1;bekomme verb1;bekommen hello;bekommt
verb3;beleg doc;belege doc;bemaengelt verb3;bemangelt verb3;beneidet verb3;benoetigt needs;benotigt needs;beraten
ended;berater expert;beraterin expert;berechnet done;bereite give1 deed1;bereitet give3 deed3 sends3;bereitgestellt
done;bereits filler;bereut verb3;berg name_words;bergtour outing;bergwacht community;bericht thing document;berichtet
ended recounts says verb3;berichtete says verb3;besass verb3;bescheid comes_in hello;bescheinigung doc;beschwert
verb3;beschwerte verb3;besen tool;besitzt verb3;besorg give1 deed1 verb1 serves;besorge give1 deed1 verb1
serves;besorgen give1 give3 giveinf deed3;besorgt give3 handed deed3 sends3 done does3 named_to serves3;besorgts
deed3;bespr hello;besprechung hello appointment;besprochen ended hello agreed;bestaetig give1;bestaetige
give1;bestaetigen giveinf;bestaetigt says verb3 give3 sends3 said;bestaetigte says verb3;bestaetigung doc
document;bestatig give1;bestatige give1;bestatigen giveinf;bestatigt says verb3 give3 sends3 said;bestatigte says
verb3;bestatigung doc document;beste attribute;besteck tool;bestell serves;bestelle serves;bestellt give3 deed3 sends3
done does3 asked_for serves3;besten attribute;bester attribute;besuch acts1;besuche give1 acts1;besuchen giveinf
callinf acts1;besucht ended hello reach give3;besuchte reach;besuchten reach;betreibt verb3;betrieb verb3;bewarb
verb3;bewerbung work;bewerbungsschreiben work;bewerbungsunterlagen work;bewertet verb3;bewirb imperative;bewirbt
verb3;bewundert verb3;bezahl give1;bezahle give1;bezahlen giveinf;bezahlt give3 sends3 done;bier hello appointment
outing way;bierbaenke tool;bierbank tool;bierbanke tool;bierchen outing;biere outing;bierzapfanlage
tool;bierzeltgarnitur tool;biete imperative;bike tool;bilanz doc;bild doc;bilder doc;bildschirm tool;bill
name_words;bimmelte reach;bin hello verb1;birn name_words;bis hello;bisher hello;bissl hello;bitte filler
imperative;bittet bidding verb3 does3;bleib imperative;bleiben verb3;bleibt verb3;blieb verb3;blog work;blogpost work
thing;bloss filler;bloß filler;bluesky network;blum name_words;blumen by_post;blumenstrauss by_post;blutwerte
comes_in;boehm name_words;bohm name_words;bohrer tool;bohrmaschine tool;bollerwagen tool;boomt verb3;boot tool;borg
give1 serves;borge give1 serves;borgen giveinf;borgt give3 lent serves3;boss rel;botschaft opinion;bouldern outing;box
tool;boxen tool;bp work;brach verb3;brachte verb3;braeuchte verb3 should needs;braeuchten should needs;brand
name_words;brannte verb3;brauch verb1;brauche verb1;brauchen verb3 needs;braucht hello verb3 needs;brauchte verb3
should needs;brauchten should needs;braun name_words;brennofen tool;brennt verb3;brettspiel tool;bricht verb3;briefen
callinf;bring hello give1 acts1 verb1 serves;bringe hello give1 acts1 verb1 serves;bringen give1 give3 giveinf;bringt
hello verb3 give3 sends3 serves3;broschuere work;broschure work;brucke name_words;bruder rel;bruecke
name_words;brunche acts1;brunchen acts1;bräuchte verb3 should needs;buch work thing by_post tool serves;buche give1
name_words deed1 serves;buchen giveinf;bucher by_post tool;bucherei community;buchhalter expert;buchhalterin
expert;bucht give3 deed3 sends3 does3 serves3;buchtipp thing;budget site;budgetiert verb3;buecher by_post
tool;buecherei community;buegeleisen tool;buero rel site;bugeleisen tool;build imperative;buro rel site;bus tool;busch
name_words;businessplan work;bwa doc;bzw and;bäckt give3;call appointment way;called reach;camper tool;caritas
community;caterer expert;cateringfirma expert;cello tool;ceo rel;cfo rel;challenged reviewed;charge imperative;chat
way;check deed1 serves;checke give1 deed1 serves;checken giveinf;checkliste thing;checklisten thing;checkt give3 deed3
sends3 does3 serves3;chef rel;chefin rel;christ name_words;closed verb3;closte verb3;coacht verb3;code work;cofounder
rel;connecte give1;connected give3 introduced;connecten giveinf;connectet give3 introduced;coo rel;cousin rel;cousine
rel;crew rel;cto rel;cut imperative;cv work;d det;dabeigewesen reach;dabeisein comeinf;dachbox tool;dachte
verb3;dafuer filler;dafur filler;dagelassen handed lent_out;daher filler;daily appointment;danach filler hello;danke
hello;danken callinf;dann filler hello;darf hello verb3 verb1;das it det hello relative;dass hello;date
appointment;datei thing;daten comes_in doc;dazu filler;dazugekommen reach;dazugesellt reach;dazugestossen
reach;dazugestoßen reach;dazukommen comeinf;dazustossen comeinf;deck work;definitiv filler;deiner hello;delegier
imperative;delegiere imperative;dem them det hello article relative;demnachst filler;demnaechst filler;den det hello
article relative;denk verb1;denke verb1;denken verb3;denkt verb3 saysv;deployed deed3;deployt deed3;der det hello
article relative;deren their relative;derweil filler;derweilen filler;des det;deshalb filler;designer
expert;designerin expert;designt deed3;dessen their;deswegen filler;devise opinion;diakonie community;diaprojektor
tool;dick name_words;die det article relative;dienstag hello;dienstleister expert;dienstleisterin expert;dies it;diese
det hello;diesem det;diesen det hello;dieser det hello;dieses det;diktiert handed;dill name_words;dinner
appointment;dinniere acts1;diplomarbeit own_affair work;direkt filler;dirndl tool;diss work;dissertation work;ditch
imperative;doch filler;doktor title;doktorarbeit own_affair work;dokument thing;donnerstag hello;doziert verb3;dr det
article title;draengt bidding verb3;draengte verb3;draft work;drangt bidding verb3;drangte verb3;dreh
imperative;drehbuch work;drehbuchentwurf work;drehmomentschluessel tool;drehmomentschlussel tool;dreht deed3;drei
hello;dringend filler;drink outing;drinks outing;drohne tool;drop imperative;druck serves;drucke give1 serves;drucker
tool;druckerei expert;druckerpresse tool;druckt verb3 give3 deed3 sends3 does3 serves3;drueckt verb3;drückt
verb3;duenn name_words;duerfe should;duerfte verb3;duerften should;dunn name_words;durch hello particle;durchgeackert
reviewed;durchgeben giveinf;durchgegangen ended reviewed;durchgegeben handed writes named_to;durchgehen
giveinf;durchgekaut reviewed;durchgeklingelt attempt reach;durchgelesen reviewed;durchgereicht named_to;durchgerufen
reach;durchgeschaut reviewed;durchgesehen reviewed done;durchkorrigiert reviewed;durchlesen giveinf;durchschauen
giveinf;durchsehen giveinf;durchwahl address;durfe should;durfte verb3;durften should;dvd tool;dürfte verb3;e filler
tool;eam them to_them;earm them;eben filler;ebenfalls filler;eh filler;ehefrau rel;ehemalige attribute;ehemaligen
attribute;ehemaliger attribute;ehemann rel;ehrenamtliche helper;ehrenamtlicher helper;ehrlich filler;eich
name_words;eig filler;eigens filler;eigentlich filler;ein det hello particle;einander hello;eine det hello;einem det
hello;einen det hello;einer det;eines det;eingeblaeut counselled;eingeblaut counselled;eingefordert
asked_for;eingeholt done;eingeladen invites reach;eingereicht done;eingeschaerft counselled;eingescharft
counselled;eingeworfen done;einladen giveinf callinf;einladt invites;einladung document;einlaedt invites;einleitung
work;einlesen selfinf;einmal filler;einreichen giveinf;einrichten giveinf;einschaetzung opinion;einschatzung
opinion;einstweilen filler;elektriker expert;elektrikerin expert;eltern rel;elternverein community;em article;emailed
reach;empfahl verb3;empfange acts1;empfangen acts1;empfehlen giveinf;empfehlung counsel;empfiehlt verb3;empfohlen
handed counselled named_to;ende name_words;endet verb3;endete verb3;endgueltige attribute;endgueltigen
attribute;endgueltiges attribute;endgultige attribute;endgultigen attribute;endgultiges attribute;endlich filler
hello;engagiert verb3;engagierte verb3;engel name_words;engels name_words;entlaesst verb3;entlasst verb3;entliess
verb3;entscheidet verb3;entscheidung comes_in doc document;entschied verb3;entschlackt reviewed;entschuldigt
verb3;entschuldigte verb3;enttaeuscht verb3;enttauscht verb3;entwerfe serves;entwickelt verb3;entwickler
expert;entwicklerin expert;entwirft sends3 does3 serves3;entworfen done;entwuerfe work;entwurf work doc;entwurfe
work;er they hello;erbeten asked_for;erbt verb3;erbte verb3;erfahren seen_of;ergaenze give1;ergaenzen giveinf;ergaenzt
give3 deed3 sends3 done;erganze give1;erganzen giveinf;erganzt give3 deed3 sends3 done;ergebnis comes_in;ergebnisse
comes_in;erhoeh imperative;erhoehe imperative;erhoeht imperative;erhoh imperative;erhohe imperative;erhoht
imperative;erholt verb3;erika name_words;erinnern callinf;erklaer serves;erklaere serves;erklaert says hello verb3
said;erklaerte says verb3;erklar serves;erklare serves;erklart says hello verb3 said;erklarte says verb3;erkundige
serves;erkundigen selfinf;erlaubt verb3;erledig give1 deed1;erledige give1 deed1;erledigen giveinf;erledigt give3
deed3 sends3 done does3;ermittelt done;ernst name_words;eroeffnet verb3;eroffnet verb3;erreicht hello;erreichte verb3
reach;ers they;ersatzschluessel tool;ersatzschlussel tool;ersatzteil comes_in;ersatzteile comes_in;erste
attribute;erstell give1 deed1;erstelle give1 deed1;erstellen giveinf;erstellt give3 deed3 sends3 done;ersten
attribute;erstes attribute;erstmal filler;erwaegt verb3;erwaehnt says verb3;erwaehnte says verb3;erwagt verb3;erwahnt
says verb3;erwahnte says verb3;erwartet verb3 needs;erwartete verb3;erwidert saysv;erwiderte saysv;erwog
verb3;erzaehlt ended recounts says verb3 said;erzaehlte says verb3;erzaehlung work;erzahlt ended recounts says verb3
said;erzahlte says verb3;erzahlung work;erzielt verb3;es it;espressomaschine tool;ess acts1;esse acts1;essen hello
appointment acts1 way;etwas hello;euch hello;eurer hello;ewig filler;ex rel;excel thing;expandiert verb3;exportiert
verb3;expose work;exposee work;facebook network;facharbeit work;faehrt verb3;faellt hello verb3;faende saysv;faengt
verb3;fahr acts1;fahre acts1;fahren acts1;fahrkarten bookable;fahrrad tool;fahrt verb3;falk name_words;falke
name_words;fallt hello verb3;familie rel;familien rel;fand says verb3 saysv;fande saysv;fanden verb3;fands verb3;fang
imperative;fangt verb3;faxe give1;faxen giveinf;faxt give3;fazit work opinion;fb network;feedback doc opinion;fehlt
verb3;fehlte verb3;feierabendbier outing;feiere acts1;feiern acts1;feiert verb3;feierte verb3;feld
name_words;ferienhaus tool;ferienwohnung tool;fernglas tool;fertig done;fertige attribute;fertigen attribute;fertiges
attribute;fertigt deed3;festplatte tool;festzeltgarnitur tool;feuert verb3;feuerte verb3;feuerwehr community;fiel
verb3;film work;finanziert verb3;finanzierte verb3;finanzplan work;find verb1;finde verb1;finden verb3 saysv;findet
says hello verb3 saysv;finds saysv;fing verb3;fink name_words;fire imperative;firma rel;fischer name_words;fitness
outing;fix filler;fixt deed3;flasche by_post;flex tool;flieg acts1;fliege acts1 tool;fliegen acts1;fliegt
verb3;fliesen comes_in;flog verb3;flora name_words;florenz name_words;floriert verb3;fluchtlingshilfe
community;fluechtlingshilfe community;fluege bookable;flug bookable;flugblatt work;fluge bookable;flyer work;focus
imperative;foen tool;foerderantrag work;foerderskizze work;foerdert verb3;fokussier imperative;fokussiere
imperative;folge work;folgt verb3;folgte verb3;folie work;folien work thing site;fon tool;fonds rel;forderantrag
work;forderskizze work;fordert verb3;forderte verb3;formular thing doc;formulier give1;formuliere give1;formulieren
giveinf;formuliert give3 sends3;forwarde give1;forwarded serves3;forwarden giveinf;forwardet give3 serves3;foto
doc;fotograf expert;fotografin expert;fotos doc;founder rel;fr title;frack tool;frag give1 imperative serves;frage
give1 serves;fragen giveinf;fragenkatalog thing;fragt says bidding verb3 give3 sends3 does3 serves3;fragte says
verb3;frank name_words;franke name_words;frau hello rel title;frauen rel;frauenhaus community;frei name_words;freigabe
comes_in document;freigeben giveinf;freigegeben handed done;freitag hello name_words;freiwillige helper;freiwilliger
helper;freu verb1;freue verb1;freund rel name_words;freunde rel;freunden rel;freundin rel;freundinnen
rel;freundlicherweise filler;freut verb3;freute verb3;froh name_words;fromm name_words;frueh hello;frueher
hello;fruehere attribute;frueheren attribute;frueherer attribute;fruehstueck hello acts1 way;fruehstuecke
acts1;fruehstuecken acts1;fruh hello;fruher hello;fruhere attribute;fruheren attribute;fruherer attribute;fruhstuck
hello acts1 way;fruhstucke acts1;fruhstucken acts1;fuchs name_words;fuehrerschein own_affair;fuehrt verb3;fuehrte
verb3;fuellt sends3;fuer hello;fuern hello;fuers hello;fuhr verb3;fuhrerschein own_affair;fuhrt verb3;fuhrte
verb3;fullt sends3;fund rel;funktioniert verb3;fur hello;furn hello;furs hello;fusioniert verb3;fussball outing;fön
tool;fördert verb3;gab verb3;gaestezimmer tool;ganga gone;ganz filler hello;ganze hello;ganzen hello;garage
tool;garantiert vowed;garten site;gassi outing;gastezimmer tool;gatte rel;gattin rel;geantwortet reach
answers;gearbeitet ended;geb give1 verb1 serves;gebaut done;gebe give1 verb1 serves;geben hello give1 give3
giveinf;gebeten bidding;geblieben gone;geborgt handed lent;gebracht handed done lent_out;gebruncht ended;gebs
give1;gebucht done;geburtstag hello;gechallenged reviewed;gedicht work;gedichte work;gedruckt done;geeinigt ended
agreed;gefahren ended gone;gefeiert ended;geflogen gone;geforwarded handed writes;gefragt bidding;gefruehstueckt ended
hello;gefruhstuckt ended hello;gegangen ended gone;gegeben handed done named_to lent_out;gegen hello;gegengelesen
reviewed;gegessen ended hello;geglaettet reviewed;geglattet reviewed;geh sees1 acts1 imperative;gehabt hello;gehe
sees1 acts1;gehen verb3 acts1;gehockt gone;gehoert recounts hello seen_of;gehoerte verb3;geholfen ended hello;gehort
recounts hello seen_of;gehorte verb3;geht hello verb3;geige tool;gejoggt gone;geklaert done;geklart done;geklingelt
attempt;gekocht ended;gekuerzt reviewed;gekurzt reviewed;gelacht ended;gelaeutet attempt;gelassen handed;gelaufen
ended gone;gelautet attempt;geld comes_in by_post;geleitet done;gelesen hello reviewed seen_of;geliefert done;geliehen
handed lent;gemacht done;gemailt ended attempt hello reach handed writes said done named_to;gemeinde community;gemeint
said;gemeldet reach;gemuetlich filler;gemutlich filler;genannt handed named_to;genaue attribute;genauen
attribute;genaues attribute;genehmigung comes_in;generator tool;gepaddelt gone;gepilgert gone;gepingt reach;geplaudert
ended;geprobt ended;geprueft reviewed done;gepruft reviewed done;gequatscht ended hello;gerade filler hello;geradelt
gone;geraet tool;gerat tool;geraten counselled;gerechnet done;geredet ended recounts hello;gereicht done;gereist
gone;gereviewt reviewed;gerodelt gone;gerudert gone;gesagt said;gesandt writes done;geschaeftsfuehrer
rel;geschaeftsfuehrerin rel;geschaeftsplan work;geschaftsfuhrer rel;geschaftsfuhrerin rel;geschaftsplan work;geschenk
by_post;geschenkt handed;geschickt handed writes done named_to;geschirr tool;geschirrset tool;geschlendert
gone;geschleppt hello;geschrieben ended attempt hello reach said done named_to;geschwaermt recounts;geschwarmt
recounts;geschwister rel;geschwommen gone;geschworen vowed;gesehen ended hello seen_of;gesellte reach;gesellten
reach;gesendet handed writes done;gesessen gone;gesimst reach handed named_to;gespielt ended;gesprach hello
appointment way;gespraech hello appointment way;gesprochen ended recounts hello;gestand verb3;gestanden gone;gesteht
says verb3;gestellt done;gestern hello;gestiefelt gone;gestrafft reviewed;getanzt gone;geteilt handed;getestet
reviewed;getextet reach handed;getroffen ended hello reach;getrunken ended hello;gewandelt gone;gewandert gone;gewann
verb3;gewerbeschein doc;gewesen ended hello gone;gewhatsappt reach handed named_to;gewinnt verb3;gewuenscht
asked_for;gewunscht asked_for;gezahlt done;gezeigt ended hello;gib give1 imperative;gibt hello verb3 give3 sends3
serves3;giesskanne tool;gimbal tool;ging verb3 verb1;gitarre tool;glaenzt verb3;glaeser tool;glanzt verb3;glaser
tool;glaub verb1;glaube verb1;glauben verb3;glaubt says verb3 saysv;glaubte verb3;glaufen hello;gleich filler
hello;glichn lent;gliederung work;gloria name_words;gluck name_words;glueck name_words;gluehwein outing;gluhwein
outing;gmeint saysv said;goenn imperative;goennt verb3;gold name_words;golf outing;golfrunde outing;gonn
imperative;gonnt verb3;grab name_words;grad filler hello;grade filler;graf name_words;grafiker expert;grafikerin
expert;gratn counselled;gratscht hello;gratulieren callinf;gratuliert hello;gratulierte reach;grill tool;grille
acts1;grillen acts1;grillplatte tool;grinst verb3;gross name_words;grosse attribute;grossen attribute hello;grosser
attribute;grossmutter rel;grossvater rel;groß name_words;gruen name_words;gruenden verb3;gruender rel;gruenderin
rel;gruendet verb3;gruendete verb3;grun name_words;grunden verb3;grunder rel;grunderin rel;grundet verb3;grundete
verb3;grundstuck site;grundstueck site;gsagt saysv said;gschickt handed writes;gschribe reach;gschwaermt
recounts;gschwarmt recounts;gschwind filler;gsd filler;gseit said;gsessen hello;gsi gone;gsogt saysv said;guck
acts1;gucke acts1;guenstigeres attribute;gunstigeres attribute;gussform tool;gut hello name_words;gutachten comes_in
work document;guten hello;gutschrift document;gwesn gone;ha have;hab hello have verb1;habe hello have verb1;haben
hello verb3 have hat verb1;haberer rel;habilitiert verb3;hacksler tool;haecksler tool;haelt verb3;haengt verb3;haett
verb3 meant;haette hello verb3 needs verb1 meant;haetten meant;haettn verb3;hahn name_words;halb hello;halbiert verb3
imperative;half verb3;halle site;halt filler verb3;haltung opinion;ham have;hammer name_words tool;han have;handbuch
thing;handelsregisterauszug doc;handkarre tool;handout thing;handwerker expert;handy way;handynummer address;hangt
verb3;hase name_words;hasst verb3;hasste verb3;hat verb3 hat;hatt verb3 meant;hatte hello verb3 have hat needs verb1
meant;hatten hello verb3 have hat verb1 meant;hattn verb3;hau imperative;hausaerztin expert;hausarbeit work;hausarzt
expert;hausarztin expert;headset tool;heb imperative;hebamme expert;hebt does3;hecht name_words;heide
name_words;heimgesucht reach;heiratet verb3;heiratete verb3;heiss name_words;heisst hello;heizstrahler tool;heißt
hello;helf give1 acts1;helfe give1 acts1;helfen giveinf;helfer helper;helferin helper;hend have;herausgesucht handed
named_to;herbst name_words;herr hello title;herrn hello title;herzog name_words;hess name_words;heuer hello;heut
filler hello;heute hello;hielt verb3;hier hello;hilft verb3 give3;hing verb3;hingefahren attempt;hingeschickt writes
done;hinkt verb3;hinterher filler;hinterhergeschickt writes;hire imperative;hired verb3;hirsch name_words;his
their;hob have;hochdruckreiniger tool;hochgeladen writes;hochladen giveinf;hochstuhl tool;hod hat;hoer sees1
imperative serves;hoere sees1 serves;hoerspiel work;hoert verb3 give3 does3;hoerte verb3;hoffentlich filler;hofft
verb3;hoffte verb3;hol hello give1 acts1 imperative serves;hole give1 acts1 serves;holen giveinf;holt hello verb3
give3 sends3 does3 serves3;holte verb3;holz comes_in;hom have;homepage work;hor sees1 imperative serves;hore sees1
serves;horspiel work;hort verb3 give3 does3;horte verb3;hospiz community;hot hat;hotel bookable;hr title;hubwagen
tool;huepfburg tool;hupfburg tool;hält verb3;hätte hello verb3 needs verb1 meant;hätten meant;i i;iahm them;ich i
hello;ignoriert verb3;ihm them hello to_them;ihms them;ihn them hello;ihna them to_them;ihnen them hello to_them;ihr
them their hello to_them;ihre their hello;ihrem their hello;ihren their hello;ihrer their hello;ihres their hello;ihrs
them;im hello;immer filler hello;importiert verb3;info document;informier give1;informiere give1;informieren giveinf
selfinf;informiert give3 done;infos document;inliner tool;ins hello;inserat work;insta network;instagram work
network;installateur expert;interessieren verb3;interessiert verb3;interessierte verb3;intro give3 document;introduced
introduced;introe give1;introed give3 introduced;introen giveinf;introt give3;investier imperative;investiere
imperative;investiert verb3;investierte verb3;investor rel;investorin rel;inzwischen filler;ipad tool;irgendwann
filler;iris name_words;isomatte tool;isst verb3;ist hello verb3;ja filler hello;jaeger name_words;jager
name_words;jahr hello;jahresabschluss doc;jammert verb3;jammerte verb3;jan name_words;jasmin name_words;jemand
they;jene det;jener det;jetzige attribute;jetzigen attribute;jetziger attribute;jetzt filler;jeweils both;jogge
acts1;joggen acts1;joggingrunde outing;joggt verb3;joined reach;jour appointment;juengere attribute;juengeren
attribute;juengerer attribute;jugendzentrum community;jung name_words;jungere attribute;jungeren attribute;jungerer
attribute;just filler;kabel tool;kabelrolle tool;kabeltrommel tool;kaempft verb3;kaempfte verb3;kaercher tool;kaffee
hello appointment way;kaffeemaschine tool;kaiser name_words;kajak tool;kalkulation work thing;kalkuliert verb3
deed3;kam reach;kamen reach;kamera tool;kamp name_words;kampft verb3;kampfte verb3;kandidat expert;kandidaten
expert;kandidatin expert;kandidiert verb3;kann verb3 verb1;kannte verb3;kannten verb3;kanu tool;kanzlei rel;kapitel
work;karcher tool;karten bookable;kartenabend outing;karton by_post;kastenwagen tool;katalogtext work;kauf imperative
serves;kaufe give1 serves;kaufen giveinf;kauft verb3 give3 sends3 does3 serves3;kaufte verb3;kaum not;keep
imperative;kein not hello;keine not hello;keinem not;keinen not hello;keiner not hello;keines not;keller
name_words;kennen verb3;kennengelernt ended;kennt verb3;kennzahlen doc;kern name_words;kettensaege tool;kettensage
tool;keyboard tool;kill imperative;kind rel;kinder rel;kindergarten community;kindern rel;kindersitz tool;kindertrage
tool;kinderwagen tool;kino outing;kirch name_words;kirche community;kisten hello by_post;kita community;klaer give1
deed1 verb1 serves;klaere give1 deed1 verb1 serves;klaeren giveinf deed3;klaert give3 deed3 sends3 does3
serves3;klaerts deed3;klagt says verb3;klagte verb3;klang verb3;klappentext work;klar give1 deed1 verb1 serves;klare
attribute give1 deed1 verb1 serves;klaren attribute giveinf deed3;klares attribute;klart give3 deed3 sends3 does3
serves3;klarts deed3;klausur own_affair;klavier tool;kleid tool;kleiderkammer community;klein name_words;kleine
attribute;kleinen attribute hello;kleiner attribute;klettere acts1;klettern acts1 outing;klettert verb3;klingelte
reach;klingt verb3;klär give1 deed1 verb1 serves;kläre give1 deed1 verb1 serves;klären giveinf deed3;koa not;koch
name_words acts1 serves;kochbuch tool;koche give1 acts1 serves;kochen giveinf;kocht give3;koenig name_words;koennen
verb3;koennte hello verb3 verb1;koffer tool;koffertrolley tool;kollege rel;kollegen rel;kollegin rel;kolleginnen
rel;kolumne work;komm acts1 imperative;komme acts1;kommen comeinf acts1;kommentiert reviewed;kommt hello
verb3;komposition work;konig name_words;konnen verb3;konnte hello verb3 verb1;konstanz name_words;kontakt thing
appointment expert address;kontaktdaten address;kontakte thing expert;kontaktieren giveinf callinf;kontaktiert reach
deed3 sends3 done does3;kontaktierte reach;kontoauszuege doc;kontoauszug doc;kontoauszuge doc;konzentrier
imperative;konzentriere imperative;konzentriert imperative;konzept work;konzepte work;kooperiert verb3;kopie comes_in
doc;kopien doc;korn name_words;korrekturgelesen reviewed;korrigier give1 serves;korrigiere give1 serves;korrigieren
giveinf;korrigiert give3 reviewed sends3 done does3 serves3;korrigierte attribute;korrigierten attribute;korrigiertes
attribute;kostenvoranschlag document;kostuem tool;kostum tool;kraft name_words;krank hello;krawatte tool;krebs
name_words;krieg verb1;kriege verb1;kriegt verb3;kriegte verb3;krimi tool;kriselt verb3;kritisiert verb3;kritisierte
verb3;krumm name_words;kuchen by_post;kuehl name_words;kuehlbox tool;kuehlschrank tool;kuehn name_words;kuemmer give1
verb1 serves;kuemmere give1 deed1 verb1 serves;kuemmern giveinf selfinf;kuemmert give3;kuemmre give1;kuendig
imperative;kuendige imperative;kuendigt verb3 imperative;kuendigte verb3;kuenftige attribute;kuenftigen
attribute;kuenftiger attribute;kuerz imperative;kuerze imperative;kuhl name_words;kuhlbox tool;kuhlschrank tool;kuhn
name_words;kummer give1 verb1 serves;kummere give1 deed1 verb1 serves;kummern giveinf selfinf;kummert give3;kummre
give1;kumpel rel;kunde rel;kundig imperative;kundige imperative;kundigt verb3 imperative;kundigte verb3;kundin
rel;kunftige attribute;kunftigen attribute;kunftiger attribute;kunst name_words;kurs own_affair;kurz filler hello
name_words imperative;kurze attribute hello imperative;kurzen attribute;kurzer hello;kurzes attribute;kurzgeschichte
work;könnte hello verb3 verb1;kühn name_words;kürz imperative;kürze imperative;laborwerte comes_in;lacht verb3;lachte
verb3;lad give1 verb1 serves;lade give1 verb1 serves;ladegeraet tool;ladegerat tool;ladekabel tool;laden rel;ladt
give3;laedt give3;laenger filler;laesst hello verb3 give3;laeuft verb3;laeutete reach;lag verb3;lager site;lampe
tool;lampen tool;landingpage work;landkarte tool;lang name_words;lange filler hello;langer filler;langweilt
verb3;langweilte verb3;laptop tool;las verb3;lass give1 verb1 imperative;lasse give1 verb1;lassen hello;lasst hello
verb3 give3 imperative;lastenfahrrad tool;lastenrad tool;lauf acts1;laufe acts1;laufen acts1;laufrunde
outing;laufstall tool;lauft verb3;launch imperative;launcht verb3;launchte verb3;lautete reach;lautsprecher
tool;lebensgefaehrte rel;lebensgefaehrtin rel;lebensgefahrte rel;lebensgefahrtin rel;lebenshilfe
community;lebenslaeufe work;lebenslauf work;lebenslaufe work;lebt verb3;lebte verb3;leg give1 imperative;lege give1
imperative;legt give3 does3;lehnt verb3;lehnte verb3;lehrer name_words;lehrling rel;leider filler hello;leidet
verb3;leih give1 serves;leihe give1 serves;leihen giveinf;leihgeraet tool;leihgerat tool;leiht give3 serves3;leinwand
tool;leistet verb3;leit give1 verb1 serves;leite give1 verb1 serves;leiten give1 give3;leiter tool;leitet verb3 give3
deed3 serves3;leitete verb3;leitfaden thing;leitfaeden thing;leitfäden thing;lektor expert;lektoriert
reviewed;lektorin expert;lenz name_words;lerche name_words;lern imperative;lerne imperative;lernt verb3;lernte
verb3;les give1 sees1 serves;lese give1 sees1 verb1 serves;lesen giveinf;leseprobe work;lesetipp thing;letzte
hello;letzten hello;letztens hello;letzter hello;letztlich filler;leute rel;lichtanlage tool;lieb name_words;lieber
hello;liebt verb3;liebte verb3;lief verb3;liefer give1 deed1 serves;lieferant expert;lieferanten expert;lieferantin
expert;liefere give1 deed1 serves;liefern give1 give3 giveinf deed3;liefert verb3 give3 deed3 sends3 serves3;lieferte
verb3;lieferung comes_in document;lieferwagen tool;liegt verb3;liess verb3;liest verb3 give3 sends3 does3 serves3;ließ
verb3;linde name_words;linie opinion;link thing document;linkedin network way;links thing;liste thing
doc;literaturliste thing;litt verb3;lobt verb3;lobte verb3;loetkolben tool;loetstation tool;loewe name_words;logo doc
site;lokal bookable;los sends_apart;losgeschickt writes done;lotkolben tool;lotstation tool;lowe name_words;lud
invites;lunch appointment way;lunche acts1;lunchen acts1;lust name_words;lässt hello verb3 give3;läutete reach;ma me
filler;mach hello give1 verb1 imperative serves;mache hello give1 verb1 serves;machen give1 giveinf;machs
imperative;macht hello verb3 give3 deed3 does3 imperative serves3;machte verb3;maenner rel;maennern rel;mag
verb3;magister title;magisterarbeit work;mahnen callinf;mai name_words;mail verb1 address way serves;mailadresse
address;maile give1 deed1 verb1 serves;mailen giveinf;mailt give3 deed3 sends3 serves3;mailte reach;mailwechsel
way;makler expert;maklerin expert;mal filler hello;maler expert;malerin expert;mama rel;managed verb3;mann rel;manner
rel;mannern rel;manuskript work;mappe work;mark name_words;mass verb3;masse document;masterarbeit own_affair
work;mastodon network;material comes_in;maurer name_words;maxicosi tool;may name_words;meckert verb3;meckerte
verb3;meeting appointment way;mei my;mein my hello;meine my hello;meinem my;meinen my hello verb3 saysv;meiner my
hello;meines my;meint says hello verb3 saysv;meinte says verb3 saysv;meinten saysv;meints verb3;meinung opinion;meld
give1 verb1 serves;melde give1 verb1 serves;melden give1 giveinf selfinf;meldete reach;meldeten reach;melissa
name_words;mentort verb3;menuekarte work;menukarte work;mer me;merged deed3;mergt deed3;messe site;messgeraet
tool;messgerat tool;messschieber tool;metzger name_words;mi me;mia me;mich me hello;mietet verb3;mietete verb3;mikro
tool;mikrofon tool;mikrofone tool;mikroskop tool;mir me hello;mischpult tool;misst verb3;misstraut verb3;mit
hello;mitarbeiter rel;mitarbeiterin rel;mitbekommen seen_of;mitbringen giveinf;mitessen comeinf;mitfahren
comeinf;mitgebracht handed lent_out;mitgegeben handed lent_out;mitgehen comeinf;mitgekommen reach;mitgekriegt
seen_of;mitgeschickt writes done;mitgruender rel;mitgruenderin rel;mitgrunder rel;mitgrunderin rel;mitkommen
comeinf;mitmachen comeinf;mitnehmen giveinf;mitschrift thing;mittag hello;mittagessen hello appointment way;mittags
hello;mittwoch hello;moant saysv;mochte hello verb3 will3 needs verb1;mochten verb3 will3;modell work;modellierholz
tool;moderiert verb3;moderierte verb3;moechte hello verb3 will3 needs verb1;moechten verb3 will3;moege should;moegen
verb3 should;moench name_words;moge should;mogen verb3 should;monat hello;monch name_words;mond name_words;monitor
tool;montag hello name_words;morgen hello name_words;motivationsschreiben work;motorsense tool;motzt verb3;motzte
verb3;mueller name_words;muesse should;muessen hello verb3 should will3 verb1;muesste hello verb3 should;muessten
should;muller name_words;multimeter tool;musikanlage tool;musikverein community;musiziere acts1;muss hello verb3
should will3 verb1;musse should;mussen hello verb3 should will3 verb1;musste hello verb3 should;mussten should;muster
thing by_post doc document;musterbrief thing;mustertexte thing;mustervertrag thing;mutter rel;my my;möchte hello verb3
will3 needs verb1;müsste hello verb3 should;müssten should;n det;nach hello particle;nachbar rel;nachbarin
rel;nachbarschaftshilfe community;nachfassen giveinf;nachfolger rel;nachfolgerin rel;nachgebessert reviewed
done;nachgefragt asked_for;nachgeliefert done;nachgereicht writes done;nachgeschaerft reviewed;nachgescharft
reviewed;nachgeschickt writes done;nachhaken giveinf;nachher filler;nachhilfelehrer expert;nachhilfelehrerin
expert;nachliefern giveinf;nachmittag hello;nachreichen giveinf;nachricht comes_in hello;nachste hello;nachsten
hello;nachster hello;nacht name_words;nachtmahl hello;nachweis doc;nachweise doc;naechste hello;naechsten
hello;naechster hello;naehkaestchen tool;naehmaschine tool;nagel name_words;nahegelegt counselled;nahkastchen
tool;nahm verb3;nahmaschine tool;name address;namen address;nannte verb3;nass name_words;navi tool;ne det;nebenbei
filler;nebenher filler;ned not;needs needs;neffe rel;nehm give1 serves;nehme give1 serves;nehmt imperative;nein
hello;nem det;nen det hello;nenn give1;nenne give1;nennen giveinf;nennt verb3 give3;ner det;nervt verb3;nervte
verb3;net not hello;nett filler;netterweise filler;neu name_words;neue attribute hello;neuem attribute;neuen attribute
hello;neuer attribute;neues attribute;neulich hello;neumann name_words;newsletter work thing;nich not hello;nicht not
hello;nichte rel;nichts not hello;nie not hello;niemals not;niemand not;nimm imperative;nimms imperative;nimmt verb3
does3;nit not;nix not hello;nm det;no filler;noch filler hello;nochmal filler;nochmals filler;nod not;noed not;noh
filler;notar expert;notarin expert;notizen thing;notstromaggregat tool;novelle work;nummer thing address;nun
filler;nur filler hello;nutz imperative;nutze imperative;ob hello;obdachlosenhilfe community;objektiv tool;oder
hello;oefter filler;offen filler;offenbar filler;offerte document;ofter filler;ohne not hello;oiso filler;oma
rel;onepager work;onkel rel;op own_affair;opa rel;oper outing;operation own_affair;opinion opinion;ordner
helper;ordnerin helper;organisier give1 deed1 serves;organisiere give1 deed1 verb1 serves;organisieren
giveinf;organisiert give3 deed3 sends3 done does3 serves3;organisierte verb3;orthopade expert;orthopadin
expert;orthopaede expert;orthopaedin expert;oszilloskop tool;ott name_words;our my;packchen by_post;padel
outing;paeckchen by_post;page name_words;paket by_post;paper work thing;paris name_words;parkplatz tool;partitur
work;partner rel;partnerin rel;partnerinnen rel;partnern rel;pascal name_words;pass own_affair;passt verb3;passte
verb3;pausiert verb3;pausierte verb3;pavillon tool;pdf thing;persoenlich filler;personlich filler;pfarre
community;pfarrer name_words;pflegeheim community;physio expert;physiotherapeuten expert;physiotherapeutin
expert;pinge give1;pinged reach;pingen giveinf;pingt give3;pitch work;pitchdeck work;pitchdecks work;pitche
acts1;pitchen acts1;pitcht verb3;plaene document;plaetze bookable;plakat work;plan work doc;plane document;planen
verb3;plant verb3 deed3;plante verb3;plattenspieler tool;platz bookable;platze bookable;plaudere acts1;plauderei
outing;plaudern acts1;plausch outing;ploetzlich hello;plotter tool;plotzlich hello;plus and;podcast work thing;pohl
name_words;poker outing;portfolio work;poste give1;powerbank tool;praesentation work thing;praesentiere
acts1;praesentieren acts1;praesentiert verb3;praesentierte verb3;praesi work;praktikant rel;praktikantin rel;pralinen
by_post;prasentation work thing;prasentiere acts1;prasentieren acts1;prasentiert verb3;prasentierte verb3;prasi
work;praxis site;presse tool;pressemitteilung work;pressetext work;probe comes_in acts1;proben comes_in acts1;probier
verb1 imperative;probiere verb1 imperative;probiert attempt verb3;probierte verb3;probst name_words;produziert
verb3;produzierte verb3;professor title;profil work;programmierer expert;programmiererin expert;programmiert
deed3;projekt site;projektarbeit work;projektor tool;projektplan work;promoviert verb3;prompt filler;proposal
work;protokoll doc;prototyp work;prototypen work;pruef give1 deed1 verb1 serves;pruefe give1 deed1 verb1
serves;pruefen giveinf deed3;prueft give3 deed3 sends3 does3 serves3;pruefung own_affair;pruefungen own_affair;pruf
give1 deed1 verb1 serves;prufe give1 deed1 verb1 serves;prufen giveinf deed3;pruft give3 deed3 sends3 does3
serves3;prufung own_affair;prufungen own_affair;pumpe tool;pushed deed3;pusht deed3;putzfrau expert;puzzle tool;quasi
filler;rad tool;radeln acts1;radelte reach;radle acts1;radtour outing;raet verb3;raeum imperative;raise
imperative;raised verb3;raist verb3;raiste verb3;rannte verb3;rasch filler;rasenmaeher tool;rasenmaher tool;rat verb3
name_words counsel;ratsch outing;ratschlag counsel;raucht verb3;raum bookable imperative;raunzt verb3;raus hello
sends_apart done;rausgegangen sends_apart;rausgehen way;rausgeschickt writes done;rausgesucht handed
named_to;rausschicken giveinf;reagiert answers;reaktion answers;really filler;recherchiere serves;recherchiert deed3
serves3;rechn sees1;rechne sees1;rechner thing;rechnet verb3 sends3 does3;rechnete verb3;rechnung hello doc
document;rechnungen doc;recht name_words;rechtsanwaeltin expert;rechtsanwalt expert;rechtsanwaltin expert;red acts1
imperative;rede work acts1;reden acts1;redigiert reviewed;regenschirm tool;reich give1 name_words serves;reiche give1
serves;reicht give3 sends3 serves3;rein hello;reingeschaut reach;reingeschneit reach;reis name_words;reiseadapter
tool;reisefuehrer tool;reisefuhrer tool;reist verb3;reiste verb3;reitet verb3;released deed3;releast verb3 deed3;rennt
verb3;renoviert verb3;repair community;repaircafe community;reparier serves;repariere serves;repariert deed3
serves3;report thing;reportage work;reservier give1 deed1 serves;reserviere give1 deed1 serves;reservieren
giveinf;reserviert give3 deed3 sends3 done does3 serves3;retourniere deed1;retournieren giveinf;retourniert
give3;rettung community;revanchiere give1;revanchieren giveinf selfinf;reviewed reviewed;reviewt reviewed;rezept
thing;richt give1 serves;richte give1 serves;richter name_words;richtet give3;rief attempt reach;riefen reach;riet
verb3;ritter name_words;rohschnitt work;roller tool;roman work tool;rosa name_words;rose name_words;rot
name_words;roth name_words;rotiert verb3;router tool;rubergeschickt handed writes;ruberschicken giveinf;ruckmelden
giveinf;ruckmeldung answers doc opinion document;ruckruf hello appointment;rucksack tool;rucksacke tool;rucksaecke
tool;ruebergeschickt handed writes;rueberschicken giveinf;rueckmelden giveinf;rueckmeldung answers doc opinion
document;rueckruf hello appointment;ruehren selfinf;ruf give1 verb1 serves;rufe attempt give1 verb1 serves;rufen
give1;ruft does3;ruhren selfinf;rät verb3;räum imperative;s it det;saal bookable;sachs name_words;sackkarre tool;saege
tool;sag give1 imperative;sage give1 tool;sagen verb3 giveinf saysv;sagt says hello verb3 give3 saysv;sagte says verb3
saysv;sagten says saysv;sagts verb3;sah verb3;sammelt verb3;sammelte verb3;samstag hello name_words;samt and;san
hello;sank verb3;sass hello verb1;sassen hello;satzung doc;sauna outing;saß hello verb1;saßen hello;schach
outing;schaefer name_words;schaemt verb3;schaemte verb3;schaetzt verb3;schaetzte verb3;schafer name_words;schaff
give1;schafft verb3;schaffte verb3;schallplatten tool;schamt verb3;schamte verb3;schatzt verb3;schatzte verb3;schau
give1 sees1 acts1 verb1 serves;schaue give1 sees1 acts1 verb1 serves;schaufel tool;schaut give3 sends3 does3;schaute
reach;scheint verb3;scheinwerfer tool;scheitert verb3;scheiterte verb3;schenken giveinf;schenkt give3;schick give1
verb1 serves;schicke give1 deed1 verb1 serves;schicken hello give1 give3 giveinf deed3;schicks give1;schickt hello
verb3 give3 deed3 sends3 serves3;schickte verb3;schickts give3;schieblehre tool;schien verb3;schimpft verb3;schimpfte
verb3;schlaeft verb3;schlafsack tool;schlaft verb3;schlauch tool;schliess imperative;schliesse imperative;schliesst
verb3;schlitten tool;schlittschuhe tool;schloss verb3;schluessel comes_in tool;schlussel comes_in tool;schmeiss
imperative;schmied name_words;schmunzelt verb3;schneeketten tool;schneider name_words;schneite reach;schnell
filler;schnitt work;schokolade by_post;schon filler hello;schraubenschluessel tool;schraubenschlussel
tool;schraubenzieher tool;schreib give1 verb1 imperative serves;schreibe give1 verb1 serves;schreiben hello give1
giveinf;schreibt says give3 saysv sends3 serves3;schreiner name_words;schrieb reach saysv;schrieben reach;schriftliche
attribute;schriftlichen attribute;schriftliches attribute;schubkarre tool;schulde hello verb1;schuldet verb3;schuldete
verb3;schule own_affair community;schult verb3;schuster name_words;schwab name_words;schwaegerin rel;schwaermt says
verb3;schwaermte verb3;schwaetzchen outing;schwager rel;schwagerin rel;schwankt verb3;schwarmt says verb3;schwarmte
verb3;schwarz name_words;schwatz outing;schwatzchen outing;schweissgeraet tool;schweissgerat tool;schwester
rel;schwiegermutter rel;schwiegervater rel;schwimmt verb3;segel name_words;segelt verb3;seh sees1 acts1;sehe sees1
acts1;sehen acts1;sehr filler hello;sei their verb3;seien verb3;seim their;sein their hello;seine their hello;seinem
their hello;seinen their hello;seiner their hello;seines their;seit hello;seite work;seiten work;sekretaerin
rel;sekretarin rel;selber filler;selbst filler;selig name_words;sell imperative;seminararbeit work;send give1
serves;sende give1 deed1 verb1 serves;senden give1 give3 giveinf;sendet give3 deed3 sends3 serves3;sendets
serves3;seniorenheim community;senk imperative;senke imperative;senkt imperative;sense tool;sessel tool;setz
imperative;setze give1 imperative;setzt verb3;setzte verb3;ship imperative;shipped deed3;shippt deed3;should
should;sich hello;sicher imperative;sichere imperative;sicht opinion;sie they them hello;sieht verb3 does3;sies
they;signal way;signed verb3;silber name_words;simse give1;simsen giveinf;simst give3;simste reach;sind hello verb3
verb1;sinkt verb3;sitzt verb3;sitzung hello appointment;skaliert verb3;ski tool;skifahren outing;skip
imperative;skischuhe tool;skitour outing;skizze work document;skizzen work document;skizzenbuch tool;skizziert
deed3;skript thing;skype acts1;skypen acts1;slack way;slides work thing;smoking tool;sms way;snowboard tool;so
filler;soehne rel;soehnen rel;soell should;soett should;sofort filler;sogar filler;sogt saysv;sohn rel;sohne
rel;sohnen rel;soi should;soid should;soin should;soit should;soll hello verb3 should will3 verb1;solle should;sollen
verb3 should will3 verb1;solln should;sollt should;sollte hello verb3 should will3 verb1 meant;sollten should
meant;solltn should;sommer name_words;songtext work;sonne name_words;sonntag hello name_words;sorge name_words;sott
should;soundanlage tool;sowie and;spaeter filler hello;spaetestens hello;spar imperative;spare imperative;spart
verb3;spaten tool;spater filler hello;spatestens hello;spazieren gone;spaziergang hello outing;spaziert ended
gone;specht name_words;speisekarte work;spektrometer tool;spendiere give1;spendieren giveinf;spendiert give3;spezl
rel;spiel acts1;spiele acts1;spielen acts1;spielesammlung tool;spielt verb3;spielte verb3;sponsert verb3;spontan
filler;sportverein community;sprach reach;sprech give1 acts1 serves;spreche give1 acts1 serves;sprechen acts1;sprich
imperative;spricht does3;sprinter tool;spritzer outing;squash outing;staffelei tool;stagniert verb3;stand verb3
site;standpunkt opinion;stapler tool;star name_words;starb verb3;stark name_words;start imperative;startet
verb3;startete verb3;starthilfekabel tool;startup rel;statistik doc;stativ tool;staubsauger tool;steht verb3;stehtisch
tool;stehtische tool;steigt verb3;stein name_words;stell give1 verb1 imperative serves;stelle give1 verb1
serves;stellen give1;stellenanzeige work;stellenausschreibung work;stellplatz tool;stellt verb3 give3 sends3
imperative serves3;stellte verb3;stellvertreter rel;stellvertreterin rel;stempel tool;stereoanlage tool;stern
name_words;steuerberater rel expert;steuerberaterin rel expert;steuererklaerung own_affair;steuererklarung
own_affair;stichsaege tool;stichsage tool;stieg verb3;stiess reach;stiessen reach;stieß reach;stießen reach;still
filler;stirbt verb3;stoert verb3;stoerte verb3;stoff comes_in;stoffe comes_in;stop imperative;storch name_words;stort
verb3;storte verb3;strahlt verb3;strahlte verb3;strauss by_post;streich imperative;streiche imperative;streicht
imperative;stresst verb3;stuckzahl doc;stuckzahlen doc;studie thing;studienarbeit work;studiert verb3;studierte
verb3;stueckzahl doc;stueckzahlen doc;stuehle tool;stuft verb3;stuhle tool;stunde hello;stunden hello;sturm
name_words;such imperative serves;suche imperative serves;suchen verb3;suchs imperative;sucht hello verb3 give3 does3
imperative serves3;suchte verb3;sudert verb3;sup tool;super filler;suppenkuche community;suppenkueche community;sync
appointment;säge tool;söll should;tabelle thing;tablet tool;tadelt verb3;tafel community;tag hello name_words;take
opinion;tante rel;tanze acts1;tanzen acts1;tastatur tool;tat verb3;team rel;teams way;teile comes_in give1;teilen
giveinf;teilnehmen comeinf;teilt give3 sends3 serves3;telefon way;telefonat hello appointment;telefoniere
acts1;telefonieren acts1;telefoniert ended attempt hello;telefonnummer address;telefonseelsorge community;teleskop
tool;template thing;tennis outing;termin hello appointment way;terminiert deed3;terminvorschlag document;test
imperative;teste imperative;testet verb3 deed3 sends3 does3;text work doc;texte give1 work;texted reach;texten
giveinf;texter expert;texterin expert;textet give3;textete reach;theater outing;therapeut expert;therapeutin
expert;thermoskanne tool;thesenpapier work;tickets bookable;tieraerztin expert;tierarzt expert;tierarztin
expert;tierheim community;tiktok network;tip counsel;tipp counsel;tipps counsel;tisch bookable;tische bookable
tool;tischler expert;tischlerin expert;tochter rel;tochtern rel;toechter rel;toechtern rel;toepferscheibe
tool;tonanlage tool;tonaufnahme work;tool thing;topferscheibe tool;total filler;traegt give3;traeumt verb3;traeumte
verb3;traf hello reach;trafen reach;trag give1;trage give1;tragt give3;trailer work;traktor tool;transporter tool;trat
verb3;trau imperative;traumt verb3;traumte verb3;traut verb3;traute verb3;treff acts1 verb1;treffe hello acts1
verb1;treffen hello verb3 appointment callinf acts1 way;treffpunkt hello;trennt verb3;trennte verb3;treu
name_words;treuhaender rel;treuhander rel;trifft verb3;trink acts1;trinke acts1;trinken acts1;trinkt verb3;tritt
verb3;trommel tool;turm name_words;turnverein community;tut verb3;twitter network;töchter rel;u and;uber
hello;uberarbeiten giveinf;uberarbeitet reviewed deed3 sends3 done;uberarbeitete attribute;uberarbeiteten
attribute;uberarbeitetes attribute;ubergab verb3;ubergeben ended handed done lent_out;ubergibt verb3;uberlassen handed
lent lent_out;uberlegt verb3;uberlegte verb3;ubermittelt writes done;ubermorgen hello;ubern hello;ubernachte
acts1;ubernachten acts1;ubernahm verb3;ubernehm give1;ubernehme give1 deed1 verb1;ubernehmen giveinf;ubernimmt verb3
give3 deed3 sends3 does3;ubernommen done;uberrascht verb3;uberreicht done;ubersetz give1;ubersetze give1
serves;ubersetzen giveinf;ubersetzer expert;ubersetzerin expert;ubersetzt give3 deed3 sends3 done does3
serves3;ubersiedelt verb3;ubersiedelte verb3;uberweis give1 deed1 serves;uberweise give1 deed1 serves;uberweisen give1
give3 giveinf deed3;uberweist give3 deed3 sends3 serves3;uberweisung comes_in;uberwiesen done;ueber
hello;ueberarbeiten giveinf;ueberarbeitet reviewed deed3 sends3 done;ueberarbeitete attribute;ueberarbeiteten
attribute;ueberarbeitetes attribute;uebergab verb3;uebergeben ended handed done lent_out;uebergibt verb3;ueberlassen
handed lent lent_out;ueberlegt verb3;ueberlegte verb3;uebermittelt writes done;uebermorgen hello;uebern
hello;uebernachte acts1;uebernachten acts1;uebernahm verb3;uebernehm give1;uebernehme give1 deed1 verb1;uebernehmen
giveinf;uebernimmt verb3 give3 deed3 sends3 does3;uebernommen done;ueberrascht verb3;ueberreicht done;uebersetz
give1;uebersetze give1 serves;uebersetzen giveinf;uebersetzer expert;uebersetzerin expert;uebersetzt give3 deed3
sends3 done does3 serves3;uebersiedelt verb3;uebersiedelte verb3;ueberweis give1 deed1 serves;ueberweise give1 deed1
serves;ueberweisen give1 give3 giveinf deed3;ueberweist give3 deed3 sends3 serves3;ueberweisung comes_in;ueberwiesen
done;ues me;uhr hello;um particle;umformuliert reviewed;umgehend filler;umgeschrieben reviewed;umgestellt
reviewed;umhoeren selfinf;umhoren selfinf;umschauen selfinf;umzug own_affair hello;un and;unbedingt filler;und and
hello;uns me hello;unser my hello;unsere my hello;unserem my hello;unseren my;unserer my hello;unseres my;unsern
my;unsre my;unterhalten ended;unterlagen hello work thing doc;unternehmen rel;unterrichtet verb3;unterschreib give1
imperative;unterschreibe give1 deed1;unterschreiben giveinf deed3;unterschreibt verb3 give3 deed3 sends3;unterschrieb
verb3;unterschrieben ended hello done;unterschriebene attribute;unterschriebenen attribute;unterschriebenes
attribute;unterstuetze give1;unterstuetzen giveinf;unterstuetzt give3;unterstutze give1;unterstutzen
giveinf;unterstutzt give3;unterwegs hello sends_apart;unterzeichnet ended verb3;updaten callinf;ur filler;urban
name_words;urlang filler;urteil opinion;us me;vater rel;verabredet agreed;verabschiedet verb3;veranstaltet
verb3;veranstaltete verb3;verbessert reviewed;verbietet verb3;verbind give1;verbinde give1;verbinden giveinf;verbindet
give3;verbindliche attribute;verbindlichen attribute;verbindliches attribute;verblieben agreed;verborgt lent;verbunden
introduced;verdict opinion;verdient verb3;verdiente verb3;verdoppelt verb3 imperative;verein community;vereinbaren
giveinf;vereinbart ended hello agreed;verfasse serves;verfasst done serves3;vergass verb3;vergiss imperative;vergisst
verb3;vergleicht verb3;verhandel imperative;verhandeln acts1;verhandelt ended verb3 deed3;verhandelte verb3;verhandle
acts1 imperative;verkauf imperative;verkaufe imperative;verkauft verb3 imperative;verkaufte verb3;verklagt
verb3;verknuepft introduced;verknupft introduced;verkuppelt introduced;verlaengerungskabel tool;verlaesst
verb3;verlang imperative;verlange imperative;verlangerungskabel tool;verlangt verb3 needs asked_for;verlangte
verb3;verlasst verb3;verlegt verb3;verleiht verb3;verliehen handed lent;verliert verb3;verliess verb3;verlinkt
serves3;verlobt verb3;verlobte rel;verlobter rel;verlor verb3;vermieter rel expert;vermieterin rel expert;vermietet
verb3;vermitteln giveinf;vermittelt give3 sends3 done named_to serves3;vermutlich filler;vernetz give1;vernetze
give1;vernetzen giveinf;vernetzt give3 introduced;verpasste verb3;verraet says verb3;verrat says verb3;verraten handed
named_to;verreist verb3;verriet says verb3;versandt writes done;verschickt give3 deed3 sends3 writes done;verschiebt
verb3;verschlaeft verb3;verschlaft verb3;verschoben hello;versendet done;versichert vowed;verspaetet verb3;verspatet
verb3;versprach verb3;verspricht verb3;versproche vowed;versprochen hello vowed said;versprochn vowed;verstaerker
tool;verstand verb3;verstarker tool;versteht verb3;versuch verb1;versuche verb1;versucht attempt verb3;versuchte
verb3;vertikutierer tool;vertraege doc;vertrag hello doc document;vertrage doc;vertragsentwurf work;vertrau
imperative;vertraut verb3;vertraute verb3;vertreibt verb3;victoria name_words;video work thing way;viel hello;vier
hello;view opinion;viktoria name_words;viola name_words;visitenkarte address;vogel name_words;voll filler;vollmacht
doc;volunteer helper;vom hello;von hello;vor particle;vorbei hello particle;vorbeigebracht handed done
lent_out;vorbeigefahren attempt reach;vorbeigekommen ended attempt reach;vorbeigeschaut ended attempt
reach;vorbeikommen comeinf;vorbeischauen comeinf;vorbereiten giveinf;vorbereitet done;vorerst filler;vorgaenger
rel;vorgaengerin rel;vorganger rel;vorgangerin rel;vorgefuehrt ended;vorgefuhrt ended;vorgelegt done;vorgeschwaermt
recounts;vorgeschwarmt recounts;vorgesetzte rel;vorgesetzter rel;vorgestellt hello introduced;vorgestern hello;vorher
filler hello;vorlage thing;vorlagen thing;vorlesung work;vormittag hello;vorschlag opinion;vorstellen giveinf;vortrag
work;wachst verb3;waechst verb3;waehlt verb3;waer verb3;waere hello verb3;waffeleisen tool;wagen tool;wagenheber
tool;wagner name_words;wahlt verb3;wahrscheinlich filler;wald name_words;wandere acts1;wandern acts1;wandert
verb3;wanderung outing;wants needs;war verb3 verb1;ware comes_in hello verb3 by_post document;waren hello verb3
verb1;warn hello verb3;warnt verb3;warnte verb3;wart imperative;warte hello verb1 imperative;warten needs;wartet verb3
needs;wartete verb3;was hello;wasserwaage tool;wasserwacht community;webcam tool;weber name_words;webseite
work;website work site;wechselt hello verb3;wechselte verb3;weder not;weekly appointment;weg sends_apart;wegen
hello;weil hello;wein by_post outing;weint verb3;weinte verb3;weiss hello verb3 name_words;weiter particle;weitergeben
giveinf;weitergegeben done named_to;weitergeleitet handed writes done named_to;weitergeschickt writes done;weiterhin
filler;weiterleiten giveinf;weiß hello verb3 name_words;welche hello;wenn hello;werd verb1;werde verb1;werden verb3
will3 verb1;werkstatt expert site;werkzeug tool;werkzeugkasten tool;werte comes_in;wg hello;whatsapp way;whatsappe
give1;whatsappt give3;whitepaper thing;wie hello;wieder filler hello;wiedersehen outing;wien name_words;wild
name_words;will hello verb3 name_words will3 needs verb1;winter name_words;wir i hello;wird hello verb3 will3;wirf
imperative;wirklich filler;wirkt verb3;wirkte verb3;wirt name_words;wo hello;woche hello;wochenende hello;wohl
filler;wohnmobil tool;wohnt verb3;wohnte verb3;wohnung own_affair site;wolf name_words;wollen verb3 will3 verb1;wollt
meant;wollte hello verb3 will3 verb1 meant;wollten verb3 will3 meant;wuchs verb3;wuenscht verb3 needs;wuenschte
verb3;wuerde hello verb3 verb1;wundert verb3;wunderte verb3;wunscht verb3 needs;wunschte verb3;wurde hello verb3
verb1;wurden verb3;wusste verb3;wär verb3;wäre hello verb3;würde hello verb3 verb1;xing network;yoga outing;zahl give1
serves;zahle give1 serves;zahlen giveinf doc;zahlt verb3 give3 serves3;zahlte verb3;zahlung comes_in
document;zahnaerztin expert;zahnarzt expert;zahnarztin expert;zange tool;zapfanlage tool;zart name_words;zeichnet
deed3;zeichnung work document;zeichnungen work document;zeig give1 imperative serves;zeige give1 serves;zeigen give1
give3 giveinf;zeigt hello verb3 give3 serves3;zeigte verb3;zeitnah filler;zelt tool;zelte tool;zeltplane
tool;zerpfluckt reviewed;zerpflueckt reviewed;zeugnis work;zieh imperative;ziehen verb3;zieht hello verb3;zimmer
bookable;zimmermann name_words;zitiert verb3;zmittag hello;zmorge hello;znacht hello;zoegert verb3;zoegerte verb3;zog
verb3;zogert verb3;zogerte verb3;zollstock tool;zoom appointment way;zoome acts1;zoomen acts1;zudem filler;zuerst
filler;zufaellig filler hello;zufaelligerweise filler;zufallig filler hello;zufalligerweise filler;zug
bookable;zugemailt done;zugeraten counselled;zugesagt hello vowed said;zugesandt writes done;zugeschickt handed writes
done;zugesendet writes;zugesichert vowed;zugespielt handed;zugesteckt handed named_to;zugestellt done;zukommen
giveinf;zukuenftige attribute;zukuenftigen attribute;zukuenftiger attribute;zukunftige attribute;zukunftigen
attribute;zukunftiger attribute;zuletzt filler;zum hello;zur hello;zuruck saysv particle;zuruckbringen
giveinf;zuruckgeben giveinf;zuruckgegeben done;zuruckgemailt writes;zuruckgemeldet reach;zuruckgerufen attempt
reach;zuruckgeschickt writes done;zuruckgeschrieben reach answers;zuruckgesendet writes;zuruckmelden
giveinf;zuruckrufen hello giveinf callinf;zuruckschicken giveinf;zuruckschreiben callinf;zuruckzahlen giveinf;zurueck
saysv particle;zurueckbringen giveinf;zurueckgeben giveinf;zurueckgegeben done;zurueckgemailt writes;zurueckgemeldet
reach;zurueckgerufen attempt reach;zurueckgeschickt writes done;zurueckgeschrieben reach answers;zurueckgesendet
writes;zurueckmelden giveinf;zurueckrufen hello giveinf callinf;zurueckschicken giveinf;zurueckschreiben
callinf;zurueckzahlen giveinf;zusaetzlich filler;zusage comes_in document;zusagen giveinf;zusammen hello
particle;zusammenfassung work;zusammengebracht introduced;zusammengesessen ended;zusammengespannt
introduced;zusammengestrichen reviewed;zusatzlich filler;zuschicken giveinf;zusenden giveinf;zwei hello;zweifelt
verb3;zweifelte verb3;zweite attribute;zweiten attribute;zweites attribute;zweitschluessel tool;zweitschlussel
tool;zwischen hello;zwischenbericht work;zwischendurch filler;zwischenzeitlich filler;üs me
"""


CLAUSES = """
=13:talk;: 0;N 1;: 0 dazu 1 von 2 war 1;=19:gave:resource;ausgeborgt 4 ausgeliehen 4 hergeliehen 4 verborgt 4
verliehen 4;N 5;=12:task;$$ 7;<callinf> 8 <giveinf> 8;<opinion> 3 an 6 noch 9;=0:missed;angerufen 11 angewaehlt 11
angewahlt 11 durchgeklingelt 11 probiert 11 versucht 11;<giveinf> 8 planen 8 verschieben 8;... 13;=5:mine;<giveinf>
15;<opinion> 3 N 16;$$ 7 wegen 7;wegen 7;<callinf> 19 <giveinf> 19;... 9 <callinf> 8 <giveinf> 8;... 9 <callinf> 18
<giveinf> 18 noch 20 wegen 21;=7:waiting;<until> 23 D 23;<until> 23 D 23 erst 24 noch 24 voraussichtlich 24 wohl
24;folgen 25 folgt 25 gibts 25 kommen 25 kommt 25;-befund 26 -ergebnis 26 -ergebnisse 26 -gutachten 26 -lieferung 26
-teile 26 -werte 26 <comes_in> 26;... 17 <opinion> 3 <rel> 22 ^ 27;ausgeborgt 4 ausgeliehen 4 geborgt 4 geliehen 4
verborgt 4 verliehen 4;... 29;<them> 30;<them> 30 ich 31 wir 31;<rel> 22;an 15 durch 15;... 34;<det> 35 <their> 35 N
35;^ 36;D 37 ^ 36;mir 38 uns 38;ich 39 mir 38 uns 38;^ 15;<them> 41;=16:gave:feedback;durchgesehen 43 gegengecheckt 43
gegengelesen 43 kommentiert 43 korrigiert 43 lektoriert 43 redigiert 43 zerpfluckt 43 zerpflueckt 43;... 44
durchgesehen 43 gegengecheckt 43 gegengelesen 43 kommentiert 43 korrigiert 43 lektoriert 43 redigiert 43 zerpfluckt 43
zerpflueckt 43;<work> 45;<lent> 4;... 47;<my> 48 ausgeborgt 4 ausgeliehen 4 geborgt 4 geliehen 4 verborgt 4 verliehen
4;<handed> 4 <handed_apart> 4;... 50;... 47 <thing> 51;... 49 <my> 52;ausgeborgt 4 ausgeliehen 4 gegeben 4 geliehen 4
hergeliehen 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen 4 verborgt 4 verliehen 4 vermietet 4 verschenkt 4;N
54;an 55;... 56 an 55;$$ 15;<giveinf> 58 zuruckbringen 58 zuruckgeben 58 zurueckbringen 58 zurueckgeben 58;^
59;anmailen 58 anrufen 58 anschreiben 58 antworten 58 durchrufen 58 erinnern 58 gratulieren 58 kontaktieren 58 mahnen
58 nachbohren 58 nachfassen 58 nachfragen 58 nachhaken 58 zuruckrufen 58 zuruckschreiben 58 zurueckrufen 58
zurueckschreiben 58;^ 61;N 15;$$ 15 bei 63;anmailen 64 anrufen 64 anschreiben 64 antworten 64 durchrufen 64 erinnern
64 gratulieren 64 hinschreiben 58 kontaktieren 64 mahnen 64 melden 64 nachbohren 64 nachfassen 64 nachfragen 64
nachhaken 64 zuruckrufen 64 zuruckschreiben 64 zurueckrufen 64 zurueckschreiben 64;melden 58 nachbohren 58 nachfassen
58 nachfragen 58 nachhaken 58;^ 66;N 67;=2:plan;N 69;ich 70 wir 70;versuch 7;$$ 7 probieren 8 versuchen 8;einmal 73
mal 73;N 62 ^ 65 bei 68 besuch 71 besuche 71 dritter 72 erneut 73 erneuter 72 nachster 72 naechster 72 neuer 72 noch
74 nochmal 73 nochmals 73 seh 71 sehe 71 treff 71 treffe 71 weiterer 72 wieder 73 zweiter 72;gestellt 4;verfuegung 76
verfugung 76;ausgehaendigt 4 ausgehandigt 4 geborgt 4 gebracht 4 geliehen 4 geschenkt 4 mitgegeben 4 ubergeben 4
uberlassen 4 uebergeben 4 ueberlassen 4 verliehen 4 vorbeigebracht 4 zur 77;... 78 ausgehaendigt 4 ausgehandigt 4
geborgt 4 gebracht 4 geliehen 4 geschenkt 4 mitgegeben 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen 4 verliehen
4 vorbeigebracht 4 zur 77;<tool> 79;=6:theirs;<until> 81;... 82;^ 83;ich 41 wir 41;... 80 <tool> 79;... 16;<callinf>
15 <det> 87 <giveinf> 15;gebeten 81;... 89;^ 90;<callinf> 15;^ 92;... 93;... 80 : 84 <deed1> 85 <det> 86 <give1> 85
<my> 86 <tool> 79 D 62 ^ 88 um 91 wegen 94 zu 94 zum 94 zur 94;ich 58 wir 58;<until> 23 bis 23;<until> 15 D 15 dann 15
noch 15;=5:mine <them> 15;<them> 15;<them> 98 <until> 99 D 100;ich 101 wir 101;<until> 81 D 81;$$ 81;<until> 81 D 81
noch 104 selbst 104;N 103 er 105 sie 105;<until> 81 noch 104 selbst 104;N 82 er 107 sie 107;N 103 er 103 sie
103;<them> 98 <until> 100 D 100;ich 110 wir 110;=6:theirs angekuendigt 81 angekundigt 81 gemeint 81 gesagt 81
geschrieben 81 versprochen 81 zugesagt 81;N 112 er 112 es 112 s 112 sie 112;N 81 er 81 s 81 sie 81;hat 113 hats 113
hot 113 meint 113 meinte 113 sagt 113 sagte 113 schreibt 114 verspricht 114;<them> 23;<me> 15 <them> 23;, 115 an 100
durch 116 fuer 100 fur 100 von 117;ihm 23 ihnen 23 ihr 23;von 119;<until> 15;<them> 121;=6:theirs auf 81 aus 81 fertig
81 zusammen 81;auf 81 aus 81 fertig 81 zusammen 81;<until> 123 D 124 auf 81 aus 81 fertig 81 noch 124 zusammen 81;N
125 er 125 sie 125;=5:mine auf 15 aus 15 ein 15 fertig 15 noch 15 raus 15 zusammen 15;=5:mine D 127 auf 15 aus 15 ein
15 fertig 15 noch 15 raus 15 zusammen 15;<them> 128;ich 129;ich 129 wir 100;<until> 81 D 81 auf 81 aus 81 fertig 81 um
81;... 132;<me> 133;N 134 er 134 sie 134;<me> 15;von 136;<until> 137 noch 137 von 136;=5:mine von 136;<until> 15 D 15
dann 139 morgen 139 noch 139;<they> 138 N 140 er 140 sie 140;$$ 15 <them> 128;ich 142;ich 58;N 104 er 104 sie 104;erst
103;<me> 146 erst 103;N 147 er 147 sie 147;durch 15 nach 15 ruber 15 rueber 15 vorbei 15 weiter 15 zuruck 15 zurueck
15;... 149;... 149 <them> 150;ich 151 wir 151;<until> 81 D 81 erst 103;<me> 153 <until> 81 D 81 erst 103;N 154 er 154
sie 154;<until> 23;<them> 156;von 116;... 158 von 116;noch 159;... 158 immer 160 noch 159 von 116;mail 81 post
81;=6:theirs nach 81 per 162;kuerze 23 kurze 23 kürze 23;bote 23 kurier 23 mail 23 post 23;demnachst 23 demnaechst 23
in 164 nach 23 per 165 separat 23 von 116;mail 23;bote 23 e 167 kurier 23 mail 23 post 23;=7:waiting in 168 mit 168
per 168;<them> 169;demnachst 23 demnaechst 23 in 164 nach 23 per 165 separat 23 von 170;<me> 15 <them> 169;<until> 163
D 137 dann 166 demnachst 23 demnaechst 23 in 164 nach 23 noch 171 per 165 separat 23 von 172;=5:mine hin 15 hinaus 15
los 15 raus 15 weg 15;<them> 174;an 175 hin 15 hinaus 15 los 15 raus 15 weg 15;zu 15;noch 177 zu 15;N 178 ihm 178
ihnen 178 ihr 178;<until> 178 D 178 noch 178 zu 15;an 175;<me> 181;... 176 <until> 179 D 179 N 180 an 175 ihm 180
ihnen 180 ihr 180 noch 179 von 182;alles 15 beides 15 jeweils 15;tisch 81;<my> 185;<me> 81 <them> 15;auf 186 bei 187
da 81 fertig 81;angekommen 23 aufgetaucht 23 da 23 eingegangen 23 eingelangt 23 eingetroffen 23 gekommen 23 geliefert
23;nicht 189 nie 189;noch 190;vor 190;wie 192;bei 100 bisher 190 immer 191 nach 193 nicht 189 nie 189 noch 190
weiterhin 190;<until> 188 D 194 bisher 190 immer 191 nach 193 nicht 189 nie 189 noch 190 weiterhin 190;in 168 mit 168
per 168;<them> 196;von 197;<me> 15 <them> 196;D 137 noch 198 von 199;<until> 163 D 137 noch 198 von 199;zukommen
81;... 202;<me> 203;N 204 er 204 sie 204;bei 100;<their> 15;... 206 auf 207 bei 100 in 207;<until> 208 D 208;$$ 15 ...
149 <them> 150;ich 210 wir 151;$$ 81 <me> 153 <until> 81 D 81 erst 103;N 212 er 212 sie 212;<my> 185 <their> 15;...
206 auf 214 bei 187 da 81 fertig 81 in 207;<until> 215 D 208;<until> 124 D 124 auf 81 aus 81 fertig 81 noch 124
zusammen 81;N 217 er 217 sie 217;$$ 81 <until> 124 D 124 auf 81 aus 81 fertig 81 noch 124 zusammen 81;N 219 er 219 sie
219;besorgen 81 bringen 81 durchgeben 81 klaren 81 klären 81 liefern 81 mailen 81 mitbringen 81 nachliefern 81
nachreichen 81 ruberschicken 81 schicken 81 uberweisen 81 unterschreiben 81 vorbeibringen 81 weiterleiten 81
zuruckbringen 81 zuruckgeben 81 zuschicken 81 zusenden 81;<until> 221 D 221 besorgen 81 bringen 81 durchgeben 81
klaren 81 klären 81 liefern 81 mailen 81 mitbringen 81 nachliefern 81 nachreichen 81 noch 221 ruberschicken 81
schicken 81 uberweisen 81 unterschreiben 81 vorbeibringen 81 weiterleiten 81 zuruckbringen 81 zuruckgeben 81
zuschicken 81 zusenden 81;<me> 222 <until> 221 D 221 besorgen 81 bringen 81 durchgeben 81 klaren 81 klären 81 liefern
81 mailen 81 mitbringen 81 nachliefern 81 nachreichen 81 noch 221 ruberschicken 81 schicken 81 uberweisen 81
unterschreiben 81 vorbeibringen 81 weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zuschicken 81 zusenden 81;N 223 er
223 sie 223;besorgen 81 bringen 81 durchgeben 81 klaeren 81 liefern 81 mailen 81 mitbringen 81 nachliefern 81
nachreichen 81 rueberschicken 81 schicken 81 ueberweisen 81 unterschreiben 81 vorbeibringen 81 weiterleiten 81
zurueckbringen 81 zurueckgeben 81 zuschicken 81 zusenden 81;<until> 225 D 225 besorgen 81 bringen 81 durchgeben 81
klaeren 81 liefern 81 mailen 81 mitbringen 81 nachliefern 81 nachreichen 81 noch 225 rueberschicken 81 schicken 81
ueberweisen 81 unterschreiben 81 vorbeibringen 81 weiterleiten 81 zurueckbringen 81 zurueckgeben 81 zuschicken 81
zusenden 81;<me> 226 <until> 225 D 225 besorgen 81 bringen 81 durchgeben 81 klaeren 81 liefern 81 mailen 81 mitbringen
81 nachliefern 81 nachreichen 81 noch 225 rueberschicken 81 schicken 81 ueberweisen 81 unterschreiben 81 vorbeibringen
81 weiterleiten 81 zurueckbringen 81 zurueckgeben 81 zuschicken 81 zusenden 81;N 227 er 227 sie 227;post 15;die
229;sein 15;<them> 231;=5:mine sein 15;auf 230 bei 232 da 231 fertig 233 hin 15 hinaus 15 raus 15 stehen 15 weg 15 zur
229;auf 230 bei 232 da 231 fertig 233 hinaus 15 raus 15 weg 15 zur 229;werden 121;<until> 234 D 235 fertig 236 raus
121;$$ 81 <me> 133 <until> 124 D 124 auf 81 aus 81 fertig 81 noch 124 zusammen 81;N 238 er 238 sie 238;<until> 206 D
194 bisher 190 immer 191 nach 193 nicht 189 nie 189 noch 190 weiterhin 190;besorgen 81 bringen 81 durchgeben 81
klaeren 81 klaren 81 klären 81 liefern 81 mailen 81 mitbringen 81 nachliefern 81 nachreichen 81 ruberschicken 81
rueberschicken 81 schicken 81 uberweisen 81 ueberweisen 81 unterschreiben 81 vorbeibringen 81 weiterleiten 81
zuruckbringen 81 zuruckgeben 81 zurueckbringen 81 zurueckgeben 81 zuschicken 81 zusenden 81;<until> 241 D 241 besorgen
81 bringen 81 durchgeben 81 klaeren 81 klaren 81 klären 81 liefern 81 mailen 81 mitbringen 81 nachliefern 81
nachreichen 81 noch 241 ruberschicken 81 rueberschicken 81 schicken 81 uberweisen 81 ueberweisen 81 unterschreiben 81
vorbeibringen 81 weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zurueckbringen 81 zurueckgeben 81 zuschicken 81
zusenden 81;<me> 242 <until> 241 D 241 besorgen 81 bringen 81 durchgeben 81 klaeren 81 klaren 81 klären 81 liefern 81
mailen 81 mitbringen 81 nachliefern 81 nachreichen 81 noch 241 ruberschicken 81 rueberschicken 81 schicken 81
uberweisen 81 ueberweisen 81 unterschreiben 81 vorbeibringen 81 weiterleiten 81 zuruckbringen 81 zuruckgeben 81
zurueckbringen 81 zurueckgeben 81 zuschicken 81 zusenden 81;N 243 er 243 sie 243;<me> 81;auf 186 bei 245 da 81 fertig
81;<until> 246;missing 23 outstanding 23 overdue 23;folgen 15 folgt 15;<until> 15 D 249 folgen 15 folgt 15;noch 23;vor
23;wie 252;=7:waiting immer 251 nach 253 noch 23 weiterhin 23;aus 23;noch 255;vor 255;wie 257;aus 23 immer 256 nach
258 noch 255 weiterhin 255;<until> 23 fehlen 254 fehlt 254 stehen 259 steht 259;<me> 250 <them> 260;zuruck 156 zurueck
156;: 96 <asked_for> 97 <deed1> 102 <deed3> 106 <does3> 108 <give1> 102 <give3> 106 <sends3> 109 <serves> 111 <until>
118 D 120 an 122 arbeitet 126 back 130 backe 130 bau 131 baue 130 baut 135 bekommen 141 bekommt 141 besorg 143 besorge
144 besorgt 145 bestaetigt 148 bestatigt 148 bestelle 144 bestellt 145 bring 152 bringe 152 bringt 155 buche 144 bucht
145 checkt 145 druck 130 drucke 130 druckt 135 durch 157 erledige 144 erledigt 145 fehlen 161 fehlt 161 folgen 173
folgt 173 fuer 122 fur 122 geb 152 gebe 152 gehen 183 geht 183 gibt 155 ich 184 ist 195 klaer 144 klaere 144 klaert
145 klar 144 klare 144 klart 145 klär 144 kläre 144 koche 130 kommen 200 kommt 201 kriegen 141 kriegt 141 laesst 205
landen 209 landet 209 lassen 205 lasst 205 liefer 152 liefere 211 liefert 213 liegen 209 liegt 216 lässt 205 mach 144
mache 144 machen 218 macht 220 mailt 213 malt 135 missing 23 mochte 224 moechte 228 muessen 237 muss 237 mussen 237
möchte 224 naeh 130 naehe 130 naeht 135 nah 130 nahe 130 naht 135 nähe 130 organisier 144 organisiere 144 organisiert
145 outstanding 23 overdue 23 pruefe 144 prueft 145 prufe 144 pruft 145 rechnet 135 reich 152 reiche 152 reserviere
144 reserviert 145 richt 130 richte 130 schick 211 schicke 211 schickt 213 schreib 143 schreibe 144 schreibt 239
sendet 145 setzt 126 sind 240 soll 244 steht 247 stell 130 stelle 130 stellt 218 still 248 such 130 suche 130
ubernehme 144 ubernimmt 145 uberweist 148 uebernehme 144 uebernimmt 145 ueberweist 148 unterschreibt 148 verschickt
145 von 261 werden 244 wieder 262 will 244 wird 244 wollen 244 wollte 244 zahlt 155 zeichnet 135 zuruck 156 zurueck
156;kurier 81 mail 81 post 81;mir 15 uns 15;=6:theirs $$ 81 nach 81 per 264 von 265;$$ 81 per 264 von 265;<until> 266
D 267;=3:advice;<giveinf> 269 abgeben 269 aendern 269 andern 269 anfangen 269 aufgeben 269 aufhoeren 269 aufhoren 269
auslagern 269 behalten 269 einstellen 269 erhoehen 269 erhohen 269 kuendigen 269 kuerzen 269 kundigen 269 kurzen 269
kürzen 269 lassen 269 machen 269 pruefen 269 prufen 269 rausnehmen 269 senken 269 streichen 269 suchen 269 umbauen 269
umstellen 269 vereinfachen 269 verkaufen 269 verschieben 269 weglassen 269 ändern 269;... 270 <giveinf> 269 abgeben
269 aendern 269 andern 269 anfangen 269 aufgeben 269 aufhoeren 269 aufhoren 269 auslagern 269 behalten 269 einstellen
269 erhoehen 269 erhohen 269 kuendigen 269 kuerzen 269 kundigen 269 kurzen 269 kürzen 269 lassen 269 machen 269
pruefen 269 prufen 269 rausnehmen 269 senken 269 streichen 269 suchen 269 umbauen 269 umstellen 269 vereinfachen 269
verkaufen 269 verschieben 269 weglassen 269 ändern 269;ich 271 wir 271;folgen 268 folgt 268 kommt 268 soll 272 sollen
272 sollte 272 sollten 272;... 273;<until> 267 D 267;folgen 275 folgt 275 kommt 275;$$ 81 per 264;<until> 277 D
277;... 276 folgen 278 folgt 278 kommt 278;$$ 81 von 265;<until> 280 D 280;folgen 281 folgt 281 kommt 281;<until> 104
D 104;... 282 folgen 283 folgt 283 kommt 283;soll 272 sollen 272 sollte 272 sollten 272;... 285;=7:waiting geschickt
23 nachgeliefert 23 nachgereicht 23 zugeschickt 23 zuruck 23 zurueck 23;=7:waiting <until> 23 D 23 geschickt 23
nachgeliefert 23 nachgereicht 23 zugeschickt 23 zuruck 23 zurueck 23;<them> 24;<until> 287 D 287 dann 288 erst 24 noch
288 von 289;ich 290 wir 290;bekomm 291 bekomme 291 bekommen 291 erhalte 291 erhalten 291 krieg 291 kriege 291 kriegen
291 soll 272 sollen 272 sollte 272 sollten 272;... 292;woche 81;<until> 81 D 81 nachste 294 naechste 294;retour 15
wieder 15 zuruck 15 zurueck 15;mir 15;... 296 <until> 15 D 15 dann 15 noch 15 von 297;N 298 er 298 sie 298;retour 15
wieder 15 zurueck 15;... 300 <until> 15 D 15 dann 15 noch 15 von 297;N 301 er 301 sie 301;retour 15 wieder 15 zuruck
15;... 303 <until> 15 D 15 dann 15 noch 15 von 297;N 304 er 304 sie 304;... 296;N 306 er 306 sie 306;bekommen 299
bekommt 299 erhaelt 302 erhalt 305 erhält 305 haben 307 hat 307 kriegen 299 kriegt 299;<until> 23 D 23 ausstehend 23
fehlt 23 offen 23 steht 255;<them> 309;durch 310 von 310;D 23;D 23 auf 312 bis 312 fuer 312 zu 312;D 23 auf 312 bis
312 fuer 312 mir 313 uns 313 zu 312;D 23 auf 312 bis 312 das 314 die 314 es 314 fuer 312 ihn 314 mir 313 mirs 314 sie
314 uns 313 zu 312;D 23 N 315 auf 312 bis 312 das 314 die 314 er 315 es 315 fuer 312 ihn 314 mir 313 mirs 314 sie 315
uns 313 zu 312;haben 316 hat 316 hatte 316 hatten 316 war 316 waren 316 wars 316;D 23 auf 312 bis 312 fur 312 zu 312;D
23 auf 312 bis 312 fur 312 mir 318 uns 318 zu 312;D 23 auf 312 bis 312 das 319 die 319 es 319 fur 312 ihn 319 mir 318
mirs 319 sie 319 uns 318 zu 312;D 23 N 320 auf 312 bis 312 das 319 die 319 er 320 es 320 fur 312 ihn 319 mir 318 mirs
319 sie 320 uns 318 zu 312;haben 321 hat 321 hatte 321 hatten 321 war 321 waren 321 wars 321;D 23 auf 312 bis 312 fuer
312 fur 312 zu 312;D 23 auf 312 bis 312 fuer 312 fur 312 mir 323 uns 323 zu 312;D 23 auf 312 bis 312 das 324 die 324
es 324 fuer 312 fur 312 ihn 324 mir 323 mirs 324 sie 324 uns 323 zu 312;D 23 N 325 auf 312 bis 312 das 324 die 324 er
325 es 325 fuer 312 fur 312 ihn 324 mir 323 mirs 324 sie 325 uns 323 zu 312;haben 326 hat 326 hatte 326 hatten 326 war
326 waren 326 wars 326;=7:waiting <until> 23 D 23;angekuendigt 328 angekundigt 328 ausstehend 328 offen 328
versprochen 328 zugesagt 328;angekuendigt 328 angekundigt 328 ausstehend 328 bitte 156 durch 310 erbeten 156 erwartet
156 noch 329 offen 328 versprochen 328 von 310 zugesagt 328;N 98 er 98 sie 98;=5:mine nach 15;<until> 332 D 332 dann
332 noch 332;<them> 333 <until> 332 D 332 dann 332 noch 332;ich 334;angekuendigt 328 ausstehend 328 offen 328
versprochen 328 zugesagt 328;angekuendigt 328 ausstehend 328 bitte 156 durch 310 erbeten 156 erwartet 156 noch 336
offen 328 versprochen 328 von 310 zugesagt 328;angekundigt 328 ausstehend 328 offen 328 versprochen 328 zugesagt
328;angekundigt 328 ausstehend 328 bitte 156 durch 310 erbeten 156 erwartet 156 noch 338 offen 328 versprochen 328 von
310 zugesagt 328;=5:mine $$ 15 nach 15;$$ 15 <them> 333 <until> 332 D 340 dann 332 noch 332;ich 341;bekomm 291 bekomme
291 bekommen 291 erhalte 291 erhalten 291 krieg 291 kriege 291 kriegen 291;=6:theirs an 81 durch 81 nach 81 um 81;<me>
344;an 81 durch 81 fuer 345 fur 345 nach 81 um 81;... 346;<they> 347;will 81;laesst 81 lassen 349 lasst 81 lässt
81;<give3> 81 <give3_apart> 81 geben 349 schicken 349 zukommen 350;muesste 81 muss 81 musste 81 müsste 81 soll 81
sollte 81 will 81 wird 81 wollte 81;muss 81 musste 81 müsste 81 soll 81 sollte 81 will 81 wird 81 wollte 81;muesste 81
muss 81 soll 81 sollte 81 will 81 wird 81 wollte 81;<giveinf> 352 <giveinf_apart> 352 bringen 352 geben 352 liefern
352 mailen 352 nachreichen 352 schicken 352 weiterleiten 352 zuruckbringen 353 zuruckgeben 353 zurueckbringen 354
zurueckgeben 354 zuschicken 352 zusenden 352;... 351 <giveinf> 352 <giveinf_apart> 352 <until> 355 D 355 bringen 352
geben 352 liefern 352 mailen 352 nachreichen 352 noch 355 schicken 352 weiterleiten 352 zuruckbringen 353 zuruckgeben
353 zurueckbringen 354 zurueckgeben 354 zuschicken 352 zusenden 352;<me> 356;bekommen 23 bringen 23 haben 23 kriegen
23 liefern 23 schicken 23;D 358 bekommen 23 bringen 23 haben 23 kriegen 23 liefern 23 schicken 23;D 358 bekommen 23
bringen 23 eigentlich 359 haben 23 kriegen 23 laengst 359 liefern 23 schicken 23 schon 359;N 360 er 360 ich 360 sie
360 wir 360;D 358 bekommen 23 bringen 23 eigentlich 359 haben 23 kriegen 23 langst 359 liefern 23 schicken 23 schon
359;N 362 er 362 ich 362 sie 362 wir 362;werde 15;lasse 15 lassen 15;<give1> 15 <give1_apart> 15 schicken 364 zukommen
365;... 366;<them> 367;D 358 bekommen 23 bringen 23 eigentlich 359 haben 23 kriegen 23 laengst 359 langst 359 liefern
23 schicken 23 schon 359;N 369 er 369 ich 369 sie 369 wir 369;... 343 <does3> 348 N 357 bekommen 299 bekommt 299 er
357 erhaelt 302 erhalt 305 erhält 305 haben 307 haette 361 haetten 361 hat 307 hatte 363 hatten 363 hätte 363 hätten
363 ich 368 kriegen 299 kriegt 299 sie 357 sollte 370 sollten 370 wir 368 wollte 370;fuer 345 fur 345;... 372;<they>
373;<giveinf> 352 <giveinf_apart> 352 <until> 355 D 355 bringen 352 geben 352 liefern 352 mailen 352 nachreichen 352
noch 355 schicken 352 weiterleiten 352 zuruckbringen 353 zuruckgeben 353 zurueckbringen 354 zurueckgeben 354
zuschicken 352 zusenden 352;<me> 375;<does3> 374 N 376 er 376 sie 376;... 343;... 351;<me> 379;N 380 bekommen 299
bekommt 299 er 380 erhaelt 302 erhalt 305 erhält 305 haben 307 hat 307 ich 368 kriegen 299 kriegt 299 sie 380 wir
368;<until> 81 D 81 nachste 294;angekundigt 328 ausstehend 328 durch 310 noch 338 offen 328 versprochen 328 von 310
zugesagt 328;<until> 81 D 81 naechste 294;angekuendigt 328 ausstehend 328 durch 310 noch 336 offen 328 versprochen 328
von 310 zugesagt 328;... 103;... 103 N 386 er 386 es 386 ich 386 sie 386;<until> 23 bekomme 387 bringt 387 gibt 387
kommt 387 krieg 387 kriege 387 schickt 387;-befund 26 -ergebnis 26 -ergebnisse 26 -gutachten 26 -lieferung 26 -teile
26 -werte 26 ... 263 <comes_in> 26 <det> 274 <doc> 279 <document> 284 <my> 286 <their> 293 <thing> 279 <work> 279
abholung 295 alles 308 angebot 311 angekuendigt 317 angekundigt 322 angesagt 327 antwort 330 avisiert 327 beides 308
bekommen 331 bekommt 331 bescheid 330 besorg 335 besorge 335 bestaetigung 337 bestatigung 339 bring 342 bringe 342 das
371 dem 377 den 371 der 378 die 371 dies 381 erhaelt 331 erhalt 331 erhält 331 erledig 342 erledige 342 feedback 330
freigabe 330 geb 335 gebe 335 hat 331 kriegen 331 kriegt 331 liefer 342 liefere 342 mach 342 mache 342 mail 335 maile
335 reich 335 reiche 335 retourgabe 295 ruckgabe 382 ruckmeldung 339 ruckruf 383 rueckgabe 384 rueckmeldung 337
rueckruf 385 schick 342 schicke 342 send 335 sende 335 stellungnahme 330 versprochen 327 zugesagt 327 zuruck 388
zurueck 388 zusage 330;<callinf> 58 <det> 87 <giveinf> 58;^ 390;anrufen 58 bedanken 58 entschuldigen 58 melden 58
nachfragen 58 nachhaken 58 vorbeischauen 58;^ 392;N 393;N 391 bei 394;N 391;N 391 bei 394 dringend 395 gleich 396 noch
395 unbedingt 395;$$ 11;buero 398 buro 398;hause 398;anzutreffen 398 da 398 daheim 398 dahoam 398 im 399 zu 400
zuhause 398;buro 398;anzutreffen 398 da 398 daheim 398 dahoam 398 im 402 zu 400 zuhause 398;buero 398;anzutreffen 398
da 398 daheim 398 dahoam 398 im 404 zu 400 zuhause 398;ned 401 net 401 nicht 401 nod 403 noed 405;leider 406 ned 401
net 401 nicht 401 nod 403 noed 405;leider 406 ned 401 net 401 nicht 401 nod 403 noed 405 vergessen 398 war 407 waren
407;mir 41;^ 15 ich 41 von 409;: 410;=16:gave:feedback gemailt 43 gesandt 43 geschickt 43 gesendet 43 raus 43 retour
43 zurueck 43;<them> 412;an 413;... 414;abgeblasen 11;abgeblasen 11 leider 416;anmailen 58 anrufen 58 anschreiben 58
antworten 58 durchrufen 58 erinnern 58 gratulieren 58 hinschreiben 58 kontaktieren 58 mahnen 58 melden 58 nachbohren
58 nachfassen 58 nachfragen 58 nachhaken 58 zuruckrufen 58 zuruckschreiben 58 zurueckrufen 58 zurueckschreiben 58;^
418;ein 269 eine 269 einen 269 erst 269 gleich 269 kein 269 keine 269 keinen 269 mehr 269 nur 269 weniger 269;^ 420;D
419 lieber 421;D 419;besten 423;=16:gave:feedback gemailt 43 gesandt 43 geschickt 43 gesendet 43 raus 43 retour 43
zuruck 43;<them> 425;an 426;... 427;=16:gave:feedback gemailt 43 gesandt 43 geschickt 43 gesendet 43 raus 43 retour 43
zuruck 43 zurueck 43;<them> 429;an 430 gegeben 43;... 431 gegeben 43;an 15 druber 15 drueber 15 durch 15 gegen 15 nach
15;... 433;<det> 434 <their> 434;^ 435;D 436 ^ 435;ich 437 wir 437;D 419 N 391 bei 394 dringend 395 gleich 396 noch
395 unbedingt 395;an 413 gegeben 43;... 440 gegeben 43;aenderungsvorschlaege 415 anmerkungen 441 feedback 441
kommentare 441 korrekturen 441 korrekturvorschlaege 415 randnotizen 415 rueckmeldung 441 rueckmeldungen 415
verbesserungsvorschlaege 415;gegeben 43;... 443 gegeben 43;anmerkungen 444 feedback 444 kommentare 444 korrekturen 444
rueckmeldung 444;an 426 gegeben 43;... 446 gegeben 43;anderungsvorschlage 428 anmerkungen 447 feedback 447 kommentare
447 korrekturen 447 korrekturvorschlage 428 randnotizen 428 ruckmeldung 447 ruckmeldungen 428 verbesserungsvorschlage
428;anmerkungen 444 feedback 444 kommentare 444 korrekturen 444 ruckmeldung 444;: 41;abklaeren 15 abklaren 15
ausmachen 15 bedanken 15 besprechen 15 entschuldigen 15 klaeren 15 klaren 15 klären 15 melden 15 nachfassen 15
nachfragen 15 nachhaken 15 vereinbaren 15;arbeiten 0 fragen 0 kooperieren 0 machen 0 melden 0 reden 0 schreiben 0
sprechen 0 starten 0 telefonieren 0 treffen 0;^ 451 zu 452;... 453 ^ 451 zu 452;N 454;retour 81 zuruck 81 zurueck
81;... 456;^ 457;^ 457 ich 458 wir 458;mit 70;N 69 mich 460;krank 11 verhindert 11 verkuehlt 11 verkuhlt 11;krank 11
leider 462 verhindert 11 verkuehlt 11 verkuhlt 11;an 15 drueber 15 durch 15 fertig 15 gegen 15 nach 15;... 464;<det>
465 <their> 465;^ 466;D 467 ^ 466;<them> 468 D 467 ^ 466;ich 469 wir 469;arbeite 470 geh 470 gehe 470 les 470 lese 470
mach 470 mache 470 schau 470 schaue 470 schick 470 schicke 470 schreib 470 schreibe 470 seh 470 sehe 470;an 15 druber
15 durch 15 fertig 15 gegen 15 nach 15;... 472;<det> 473 <their> 473;^ 474;D 475 ^ 474;<them> 476 D 475 ^ 474;ich 477
wir 477;arbeite 478 geh 478 gehe 478 les 478 lese 478 mach 478 mache 478 schau 478 schaue 478 schick 478 schicke 478
schreib 478 schreibe 478 seh 478 sehe 478;D 419 N 391 bei 394 dringend 395 gleich 396 lieber 421 noch 395 unbedingt
395 vergessen 398;bekommen 23 haben 23 kriegen 23;^ 481;D 482;D 482 eigentlich 483 laengst 483 schon 483;ich 484 wir
484;D 482 eigentlich 483 langst 483 schon 483;ich 486 wir 486;D 482 eigentlich 483 laengst 483 langst 483 schon
483;ich 488 wir 488;=13:talk ist 0 war 0;<work> 45 haette 485 haetten 485 hatte 487 hatten 487 hätte 487 hätten 487
sollte 489 sollten 489 thema 490;<work> 45 haette 485 haetten 485 hatte 487 hatten 487 hätte 487 hätten 487 sollte 489
sollten 489;$$ 0;<hat> 493 ist 493 war 493;angefangen 494 gearbeitet 494 gegruendet 494 gegrundet 494 gekauft 494
gekuendigt 494 gekundigt 494 gelebt 494 geleitet 494 gewechselt 494 gewesen 494 gewohnt 494 studiert 494 verkauft
494;... 495;... 495 <work> 45 haette 485 haetten 485 hatte 487 hatten 487 hätte 487 hätten 487 sollte 489 sollten
489;entdeckt 493 gelesen 493 gesehen 493;anmerkungen 444 feedback 444 kommentare 444 korrekturen 444 ruckmeldung 444
rueckmeldung 444;an 430;... 500;aenderungsvorschlaege 415 anderungsvorschlage 428 anmerkungen 501 feedback 501
kommentare 501 korrekturen 501 korrekturvorschlaege 415 korrekturvorschlage 428 randnotizen 501 ruckmeldung 428
ruckmeldungen 428 rueckmeldung 415 rueckmeldungen 415 verbesserungsvorschlaege 415 verbesserungsvorschlage 428;paar
502;... 0;dass 504 wie 504;vergessen 398;aber 506 dann 506 heisst 0 heißt 0 vergessen 398;machen 15;<giveinf> 58
fertig 508 fertigmachen 58;... 509;<until> 41 ^ 510;N 511;aber 506 dann 506 vergessen 398;gesagt 41;aber 506 dann 506
eingewilligt 41 erfahren 505 es 513 gehoert 505 gehort 505 gelesen 505 gesehen 505 ja 514 mitbekommen 505 mitgekriegt
505 okay 514 s 513 vergessen 398 zugestimmt 41;aber 506 dann 506 eingewilligt 41 erfahren 505 es 513 gehoert 505
gehort 505 gelesen 505 gesehen 505 ich 515 ja 514 mitbekommen 505 mitgekriegt 505 okay 514 s 513 vergessen 398
zugestimmt 41;eingewilligt 41 ja 514 okay 514 zugestimmt 41;eingewilligt 41 ich 517 ja 514 okay 514 zugestimmt
41;entdeckt 493 gelesen 493 gesehen 493 noch 397;=13:talk auf 0 dass 0 im 0 in 0;eben 520 gerade 520 grad 520 grade
520;eben 520 gerade 520 grad 520 grade 520 ich 521;=11:thinking;=11:thinking an 523 mich 523 sich 523;=11:thinking
<give3> 524 denkt 524 kann 524 kommt 524 macht 524 meldet 524 meldets 524 ruft 524 schafft 524 schreibt 524;<they>
525;<they> 525 dass 526;<give3> 524 denkt 524 kann 524 kommt 524 macht 524 meldet 524 meldets 524 ruft 524 schafft 524
schreibt 524;<they> 528;<they> 528 dass 529;=21:gave:encouragement;gegeben 531 gemacht 531 zugesprochen 531;<until> 15
alles 15 beides 15;... 533;<det> 534;sein 11;dabei 536 hinfahren 11 hingehen 11 kommen 11 teilnehmen 11;... 537 dabei
536 hinfahren 11 hingehen 11 kommen 11 teilnehmen 11;nicht 538;leider 539 nicht 538;<giveinf_apart> 15;^ 541;...
542;alles 543 das 543 den 543 die 543 es 543 ihn 543 sie 543;alles 543 das 543 den 543 die 543 es 543 ich 544 ihn 543
sie 543;^ 269;am 11 auf 11 bei 11 beim 11 da 11 dabei 11 im 11 mit 11;krank 11 ned 547 net 547 nicht 547 verhindert 11
verkuehlt 11 verkuhlt 11;krank 11 leider 548 ned 547 net 547 nicht 547 verhindert 11 verkuehlt 11 verkuhlt 11;^ 535
aber 506 bin 463 dann 506 erfahren 505 es 513 gehoert 505 gehort 505 gelesen 505 gesehen 505 hoff 527 hoffe 527
hoffentlich 530 kann 540 konnte 540 mitbekommen 505 mitgekriegt 505 muessen 545 muss 545 mussen 545 s 513 solle 546
solles 546 solls 546 sollts 546 vergessen 398 war 549;bruder 0 chef 0 flieger 0 flug 0 freund 0 hund 0 kind 0 mann 0
sohn 0 team 0 vater 0 zug 0;chefin 0 firma 0 freundin 0 kinder 0 kollegin 0 mutter 0 schwester 0 tochter 0;D 436 ^ 435
eben 520 gerade 520 grad 520 grade 520;eben 520 gerade 520 grad 520 grade 520 ich 553 wir 437;anderen 0 anderes 0
andermal 0 andern 0;einem 555;^ 420 an 556 ein 555 einen 555;$$ 523;<callinf> 558 <giveinf> 558 anklopfen 558
nachfragen 558 reden 558 sprechen 558 treffen 558 vorbeischauen 558 vorfuehlen 558 vorfuhlen 558;... 559 <callinf> 558
<giveinf> 558 anklopfen 558 nachfragen 558 reden 558 sprechen 558 treffen 558 vorbeischauen 558 vorfuehlen 558
vorfuhlen 558;N 560;bei 561 mit 561 zu 561;bei 561 mit 561 wieder 562 zu 561;erzaehlt 0 erzahlt 0 hoert 0 hort 0
munkelt 0 sagt 0 solle 546 solles 546 solls 546 tuschelt 0;aenderungsvorschlaege 415 anderungsvorschlage 428
anmerkungen 501 feedback 501 kommentare 501 korrekturen 501 korrekturvorschlaege 415 korrekturvorschlage 428
randnotizen 501 ruckmeldung 428 ruckmeldungen 428 rueckmeldung 415 rueckmeldungen 415 verbesserungsvorschlaege 415
verbesserungsvorschlage 428 zusage 411;noch 397;<them> 41 bis 41 dringend 41 mich 41 noch 41 unbedingt 41 uns
41;<giveinf> 15 <giveinf_apart> 15;^ 568;... 569;<them> 41 alles 570 bis 41 das 570 den 570 die 570 dringend 41 es 570
ich 544 ihn 570 mich 41 noch 41 sie 570 unbedingt 41 uns 41;D 73;D 419 N 391 bei 394 dringend 395 gleich 396 mal 572
noch 395 unbedingt 395;N 69 eben 520 gerade 520 grad 520 grade 520 ich 553 mich 460 wir 437;auto 0 bruder 0 bus 0 chef
0 flieger 0 flug 0 hund 0 kind 0 mann 0 sohn 0 team 0 vater 0 zug 0;chefin 0 firma 0 frau 0 freundin 0 kinder 0 mutter
0 schwester 0 tochter 0;fall 269;keinen 577;mal 269;nicht 269;auf 578 besser 269 bloss 269 bloß 269 endlich 269 erst
579 erstmal 269 ja 580 lieber 269 unbedingt 269;^ 581;ich 582 man 582 wir 582;D 419 ^ 581;D 419 ich 584 man 582 wir
582;vor 0;dir 586;D 69;N 588;N 69 m 589 mich 460 mit 589;thema 490;zugesagt 411;mir 592;=0:missed $$ 11;=0:missed
buero 398 buro 398;am 11 anzutreffen 398 auf 11 bei 11 beim 11 da 594 dabei 11 daheim 398 dahoam 398 im 595 mit 11 zu
400 zuhause 398;krank 11 ned 596 net 596 nicht 596 nod 403 noed 405 verhindert 11 verkuehlt 11 verkuhlt 11;krank 11
leider 597 ned 596 net 596 nicht 596 nod 403 noed 405 verhindert 11 verkuehlt 11 verkuhlt 11;solle 546 solles 546
solls 546 sollts 546;=0:missed aber 11 dann 11 doch 11 nur 11 und 11;<callinf> 600 <comeinf> 600 <giveinf> 600
<giveinf_apart> 600 anmailen 600 anpingen 600 anschreiben 600 hinfahren 600 hingehen 600 telefonieren 600 vorbeifahren
600;... 601;mal 12;... 10 2x 12 3x 12 4x 12 5x 12 <appointment> 14 <det> 28 <have> 32 <my> 33 <opinion> 3 <rel> 22
<sees1> 40 <should> 42 <their> 46 <them> 53 <tool> 57 <until> 60 <work> 45 D 75 N 95 ^ 389 abends 397 aber 408
abgemacht 411 abmachung 411 aenderungsvorschlaege 415 alles 417 also 422 am 424 anderungsvorschlage 428 anmerkungen
432 arbeite 438 auch 439 ausfuehrliche 442 ausfuehrliches 445 ausfuhrliche 448 ausfuhrliches 449 ausgemacht 450 bald
397 bei 455 bekomm 459 bekomme 459 besuch 461 besuche 461 bin 463 dafuer 471 dafur 479 danach 397 dann 480 das 491 den
492 der 496 die 497 dreimal 12 dringend 439 eben 498 ehrliche 499 ehrliches 499 ein 503 erfahren 505 es 507 feedback
432 fuer 512 fur 512 geh 438 gehe 438 gehoert 505 gehort 505 gelesen 505 gerade 498 gesehen 505 gestrichen 11 gleich
397 grad 498 hab 516 habe 516 haben 518 heute 519 hoer 522 hoere 522 hoff 527 hoffe 527 hoffentlich 530 hoffnung 532
hor 522 hore 522 ich 550 ihr 551 ihre 552 irgendwann 397 jetzt 397 kann 540 kommentare 432 konnte 540 korrekturen 432
korrekturvorschlaege 415 korrekturvorschlage 428 krieg 459 kriege 459 kurze 499 kurzes 499 leider 406 les 554 lese 554
lieber 557 mal 563 man 564 mehrfach 12 meine 565 mit 455 mitbekommen 505 mitgekriegt 505 morgen 566 mues 567 muessen
571 muss 571 mussen 571 mut 532 nachher 397 ned 401 net 401 nicht 401 noch 573 nochmal 572 nochmals 572 nod 403 noed
405 randnotizen 501 ruckmeldung 447 ruckmeldungen 428 rueckmeldung 441 rueckmeldungen 415 s 513 schau 438 schaue 438
seh 574 sehe 574 sein 575 seine 576 soll 583 sollen 583 sollte 585 sollten 583 spaeter 397 spater 397 stell 587 termin
417 thema 490 treff 590 treffe 590 treffen 417 um 91 unbedingt 439 unser 591 verbesserungsvorschlaege 415
verbesserungsvorschlage 428 vereinbart 411 vereinbarung 411 vergessen 398 versprechen 411 versprochen 450 vielleicht
423 von 593 war 598 waren 407 wieder 572 wir 599 wollt 602 wollte 602 wollten 602 x 603 zufaellig 498 zufallig 498
zugesagt 450 zusage 411 zweimal 12;<them> 41 ^ 15;ich 605 wir 605;das 606 dass 606;<vowed> 607;<them> 608;ich 609 wir
609;vergessen 11;=22:gave:volunteering;ausgeholfen 612 eingesprungen 612 mitgeholfen 612 uebernommen 612;...
613;<them> 614;ausgeholfen 612 eingesprungen 612 mitgeholfen 612 ubernommen 612;... 616;<them> 617;=23:contact;besucht
619 gesprochen 619 getroffen 619 uebergeben 619;... 620 besucht 619 gesprochen 619 getroffen 619 uebergeben
619;besucht 619 gesprochen 619 getroffen 619 ubergeben 619;... 622 besucht 619 gesprochen 619 getroffen 619 ubergeben
619;besucht 619 gesprochen 619 getroffen 619 ubergeben 619 uebergeben 619;... 624 besucht 619 gesprochen 619 getroffen
619 ubergeben 619 uebergeben 619;ort 625;<have> 610 anzurufen 611 fuer 615 fur 618 persoenlich 621 personlich 623 vor
626;<giveinf> 58 <giveinf_apart> 58;... 628;^ 629;dringend 630 endlich 630 noch 630 unbedingt 630;N 450;N 11 bei 11
mit 11 zu 11;: 41 wollte 633 wollten 633;N 11 bei 11 ich 633 mit 11 wir 633 zu 11;<network> 1 N 631 fuer 632 fur 632 i
450 ich 634 wir 634 wollt 635 wollte 635 wollten 635;antwort 11 reaktion 11 ruckmeldung 11 rueckmeldung 11;angefunkt
11 angeklingelt 11 angepingt 11 angerufen 11 angetippt 11 angewaehlt 11 angewahlt 11 durchgeklingelt 11 geklingelt 11
gelaeutet 11 gelautet 11 probiert 11 versucht 11;<them> 11;<them> 11 bei 639;<them> 638;<them> 638 angefunkt 640
angeklingelt 640 angepingt 640 angerufen 640 angetippt 640 angewaehlt 640 angewahlt 640 bei 641 durchgeklingelt 640
geklingelt 640 gelaeutet 640 gelautet 640 probiert 640 versucht 640;... 588;D 69 bei 643 mich 643 mit 643 uns 643;i
644 ich 644 ma 644 wir 644;besuche 69 komme 69 sehen 69 sprechen 69 telefonieren 69 treffen 69 wiedersehen 69
zusammenkommen 69 zusammensetzen 69;... 646;... 646 ^ 15 uns 647;ich 648 wir 648;das 85 dass 649;... 588 D 69;... 588
D 69 uns 651;besuchen 652 essen 652 fahren 652 feiern 652 fliegen 652 gehen 652 halten 652 machen 652 reden 652 sehen
652 sprechen 652 starten 652 telefonieren 652 treffen 652 veranstalten 652;ich 653;bestaetigt 69 bestatigt 69 fixiert
69;geklappt 619 hingehauen 619 stattgefunden 619;... 656 geklappt 619 hingehauen 619 stattgefunden 619;=23:contact
gekommen 619;ausgegangen 619 zustande 658;ausgegangen 619 doch 659 zustande 658;D 655 haben 657 hat 657 hats 657 ist
660 kam 660 vergessen 11 verpasst 11 verpennt 11 versaeumt 11 versaumt 11 verschlafen 11 verschwitzt 11;aus
11;gestrichen 11;... 661 D 655 bestaetigt 69 bestatigt 69 faellt 662 fallt 662 fiel 662 gestrichen 11 ist 663
vergessen 11 verpasst 11 versaeumt 11 versaumt 11 verschlafen 11 verschwitzt 11 wurde 663;besorgt 69 bestellt 69
gebucht 69 gekauft 69 reserviert 69;besorgt 69 bestellt 69 gebucht 69 gekauft 69 ist 665 reserviert 69 sind 665;^ 269
dass 546;^ 269 dass 546 ist 667 lautet 667 war 667;<them> 668;: 546;... 670 : 546;<them> 668 N 671;^ 269 bekommen 546
dazu 546 erhalten 546 geholt 546 ist 546 lautet 546 v 669 vom 669 von 672 war 546;<until> 41;<thing> 4;... 675;N
676;an 677;=23:contact : 0;angebimmelt 619 angefragt 619 angeklingelt 619 angelaeutet 619 angelautet 619 angerufen 619
bestaetigt 619 bestatigt 619 durchgebimmelt 619 durchgeklingelt 619 durchgerufen 619 empfohlen 1 erklaert 1 erklart 1
geantwortet 619 gefragt 619 geklingelt 619 gemailt 619 gemeint 1 gemeldet 619 geraten 1 gesagt 1 geschrieben 679
gesimst 619 getextet 619 hereingeschaut 619 nachgefragt 619 reingeschaut 619 reklamiert 619 vorbeigeschaut 619
zugesagt 619 zuruckgemailt 619 zuruckgerufen 619 zuruckgeschrieben 619 zurueckgemailt 619 zurueckgerufen 619
zurueckgeschrieben 619;bestaetigt 69 bestatigt 69 fixiert 69 zugesagt 69;... 681;<appointment> 682;<should> 546;ich
684 man 684 wir 684;das 685 dass 685 ich 684 man 684 wir 684;<should> 269;... 687;^ 688;ich 689 man 689 wir 689;dass
690;: 0 dass 690;=23:contact : 0 dass 690;<said> 686 angebimmelt 619 angeboten 619 angeklingelt 619 angelaeutet 619
angelautet 619 angerufen 619 anvertraut 619 berichtet 619 durchgebimmelt 619 durchgeklingelt 619 durchgerufen 619
eingeschaerft 691 eingescharft 691 empfohlen 679 erklaert 692 erklart 692 erzaehlt 619 erzahlt 619 geantwortet 619
gebeichtet 619 geholfen 619 geklagt 619 geklingelt 619 gemailt 619 gemeint 692 geraten 679 gesagt 693 geschickt 619
geschildert 619 geschrieben 693 gesimst 619 gesteckt 619 getextet 619 gezeigt 619 gratuliert 619 hereingeschaut 619
mitgeteilt 619 praesentiert 619 prasentiert 619 reingeschaut 619 verraten 619 versprochen 619 vorbeigeschaut 619
vorgestellt 619 zugesagt 619 zuruckgemailt 619 zuruckgerufen 619 zuruckgeschrieben 619 zurueckgemailt 619
zurueckgerufen 619 zurueckgeschrieben 619;gegeben 546 mitgegeben 546;<counselled> 269 <vowed> 81;... 696;<counsel>
695;^ 81;<they> 699 ^ 81;<they> 699 ^ 81 dass 700;dass 685 ich 684 man 684 wir 684;<vowed> 701 erklaert 702 erklart
702 gemeint 702 geraten 702 gesagt 702;<way> 703;<det> 704 <way> 703;gelegt 546;herz 706;<vowed> 701;<way> 708;<det>
709 <way> 708;<counselled> 667;gewarnt 269;... 712;^ 269 vor 546;^ 713 gewarnt 714;<counselled> 667 davon 711 dazu
711;=4:needs_from_me;^ 717;erklaert 702 erklart 702 gemeint 702 geraten 702 gesagt 702;<way> 719;<det> 720 <way>
719;gegeben 546;weg 722;den 723;auf 724;gebeten 717;... 726;^ 727;^ 713;... 694 <counsel> 695 <counselled> 667 ^ 697
abgeholt 619 als 698 am 705 angebimmelt 619 angeklingelt 619 angelaeutet 619 angelautet 619 angerufen 619
angeschrieben 619 angesprochen 619 ans 707 auf 710 aufgefordert 546 ausgefuehrt 619 ausgefuhrt 619 begleitet 619 beim
705 bekocht 619 bestaerkt 546 bestarkt 546 besucht 619 davon 711 davor 715 dazu 711 den 698 dringend 716
durchgebimmelt 619 durchgeklingelt 619 durchgerufen 619 einen 698 eingeladen 619 eingeredet 546 empfohlen 1 erklaert 1
erklart 1 ermuntert 546 ermutigt 546 geantwortet 619 gebeten 718 geklingelt 619 gemeint 1 geraten 1 gesagt 1
geschrieben 1 gesimst 619 getextet 619 getroffen 619 gewarnt 714 hereingeschaut 619 im 705 in 721 interviewt 619
kontaktiert 619 mit 725 nahe 706 nen 698 per 705 reingeschaut 619 stark 716 um 728 via 710 vor 729 vorbeigeschaut 619
zuruckgemailt 619 zuruckgerufen 619 zuruckgeschrieben 619 zurueckgemailt 619 zurueckgerufen 619 zurueckgeschrieben
619;<said> 702;<vowed> 81;... 732;... 731 <said> 702 ^ 733;<me> 699 ^ 81 er 699 sie 699;<me> 699 ^ 81 dass 735 er 699
sie 699;<vowed> 736;... 731 <me> 734 <said> 702 <vowed> 736 mir 737 uns 737;angefordert 717 angefragt 717 bestellt 717
erbeten 717 gewuenscht 717 gewunscht 717 verlangt 717;... 739;^ 740;<until> 739;... 742;bestaetigt 619 bestatigt 619
geantwortet 619 gemailt 619 gemeldet 619 geschrieben 619 zugesagt 619 zuruckgeschrieben 619 zurueckgeschrieben 619;...
744 <det> 709 <way> 708;<counselled> 546;: 0 ^ 269;<should> 546 ^ 688;ich 748 man 748 wir 748;: 0 dass 749 ich 684 man
684 wir 684;=23:contact : 0 dass 749 ich 684 man 684 wir 684;gebracht 619;hause 752;abgeholt 619 ausgefragt 619
befragt 619 begleitet 619 empfangen 619 gefahren 619 gelochert 619 geloechert 619 heimgebracht 619 interviewt 619
mitgenommen 619 nach 753;abgeholt 619 angefunkt 619 angeklingelt 619 angelaeutet 619 angelautet 619 angerufen 619
besucht 619 durchgeklingelt 619 eingeladen 619;... 755 abgeholt 619 angefunkt 619 angeklingelt 619 angelaeutet 619
angelautet 619 angerufen 619 besucht 619 durchgeklingelt 619 eingeladen 619;... 754 <they> 756 abgeholt 619
angelaeutet 619 angelautet 619 angerufen 619 ausgefragt 619 befragt 619 begleitet 619 empfangen 619 gefahren 619
gelochert 619 geloechert 619 heimgebracht 619 interviewt 619 mitgenommen 619 nach 753;geantwortet 619 geholfen 619
gemailt 619 geschickt 619 geschrieben 619 gesimst 619 gezeigt 619;... 758 geantwortet 619 geholfen 619 gemailt 619
geschickt 619 geschrieben 619 gesimst 619 gezeigt 619;dass 749 ich 684 man 684 wir 684;<they> 759 <vowed> 736 gemeint
760 gesagt 760 geschrieben 760 gmeint 702 gsagt 702;... 744 <det> 704 <way> 703;angekuendigt 69 angekundigt 69
angemeldet 69 bedankt 619 entschuldigt 619 gemeldet 619 geruehrt 619 geruhrt 619 verabschiedet 619;bedankt 619
entschuldigt 619 gemeldet 619 geruehrt 619 geruhrt 619 verabschiedet 619;<me> 764;... 763 bedankt 619 bei 765
entschuldigt 619 gemeldet 619 geruehrt 619 geruhrt 619 verabschiedet 619;bestatigt 619 geantwortet 619 gemailt 619
gemeldet 619 geschrieben 619 zugesagt 619 zuruckgeschrieben 619;... 767;bestaetigt 619 geantwortet 619 gemailt 619
gemeldet 619 geschrieben 619 zugesagt 619 zurueckgeschrieben 619;... 769;abgeholt 619 angefunkt 619 angeklingelt 619
angelaeutet 619 angelautet 619 angerufen 619 besucht 619 durchgeklingelt 619 eingeladen 619 geantwortet 619 geholfen
619 gemailt 619 geschickt 619 geschrieben 619 gesimst 619 gezeigt 619;... 771 abgeholt 619 angefunkt 619 angeklingelt
619 angelaeutet 619 angelautet 619 angerufen 619 besucht 619 durchgeklingelt 619 eingeladen 619 geantwortet 619
geholfen 619 gemailt 619 geschickt 619 geschrieben 619 gesimst 619 gezeigt 619;... 754 <they> 772 <vowed> 736 abgeholt
619 angelaeutet 619 angelautet 619 angerufen 619 ausgefragt 619 befragt 619 begleitet 619 empfangen 619 gefahren 619
gelochert 619 geloechert 619 gemeint 760 gesagt 760 geschrieben 760 gmeint 702 gsagt 702 heimgebracht 619 interviewt
619 mitgenommen 619 nach 753;... 680 <appointment> 682 <det> 683 <me> 730 <my> 683 <they> 738 <until> 741 <vowed> 736
^ 743 am 705 angebimmelt 619 angeklingelt 619 angelaeutet 619 angelautet 619 angerufen 619 auf 745 beim 705 davon 746
dazu 746 durchgebimmelt 619 durchgeklingelt 619 durchgerufen 619 empfohlen 747 erklaert 1 erklart 1 geantwortet 619
geklingelt 619 gemailt 619 gemeint 750 geraten 1 gesagt 750 geschrieben 751 gesimst 619 getextet 619 gmeint 702 gsagt
702 hereingeschaut 619 im 705 in 721 mich 757 mir 761 per 762 reingeschaut 619 sich 766 uber 768 ueber 770 uns 773 via
745 vor 729 vorbeigeschaut 619 zuruckgemailt 619 zuruckgerufen 619 zuruckgeschrieben 619 zurueckgemailt 619
zurueckgerufen 619 zurueckgeschrieben 619;bekommen 619 erhalten 619 gekriegt 619 kriegt 619;<them> 775;besucht 619
gegessen 619 gehabt 619 gequatscht 619 geredet 619 gesehen 619 gesprochen 619 getroffen 619 telefoniert 619 von
776;<reviewed> 43;<work> 778;... 779 <work> 778;=20:gave:referral;<named_to> 781;... 782;s 783;N 784 der 783 des 783
einer 783 eines 783 meiner 783 meines 783 unserer 783 unseres 783 vom 783 von 783;lassen 4;<handed> 4 <handed_apart> 4
zukommen 786;... 787 <handed> 4 <handed_apart> 4 zukommen 786;gegeben 4;ausleihen 789;<lent_out> 4 ausgehaendigt 4
ausgehandigt 4 ubergeben 4 uebergeben 4 zum 790 zur 77;gedruckt 4 gedrueckt 4 gedrückt 4 gegeben 4;hand 792;die
793;... 791 <lent_out> 4 ausgehaendigt 4 ausgehandigt 4 in 794 mitgegeben 4 ubergeben 4 uebergeben 4 zum 790 zur
77;=9:told;=8:asked;gequatscht 11 geredet 11 gesprochen 11;ab 798 anrufbeantworter 798 band 798 box 798 combox 798
mailbox 798;das 799 den 799 die 799 ihre 799 ihren 799 seine 799 seinen 799;=10:thanks;=17:gave:knowledge;warum 802
was 802 welche 802 wie 802 wo 802;=17:gave:knowledge dass 796 warum 802 was 802 welche 802 welcher 802 welches 802 wie
802 wo 802 wofuer 802 wofur 802 woran 802;beigebracht 802 erklaert 802 erklart 802 gezeigt 802 vermittelt 802;...
805;handwerk 806;basics 806 grundlagen 806 kniffe 806 tricks 806;=17:gave:knowledge dass 796 warum 802 was 802 welche
802 welcher 802 welches 802 wie 802 wo 802 wofuer 802 woran 802;=17:gave:knowledge dass 796 warum 802 was 802 welche
802 welcher 802 welches 802 wie 802 wo 802 wofur 802 woran 802;=17:gave:knowledge warum 802 was 802 welche 802 welcher
802 welches 802 wie 802 wo 802 wofuer 802 woran 802;=17:gave:knowledge warum 802 was 802 welche 802 welcher 802
welches 802 wie 802 wo 802 wofur 802 woran 802;=18:gave:mentoring;=17:gave:knowledge warum 802 was 802 wie
802;<address> 785 <handed_apart> 619 <my> 51 <said> 607 <thing> 788 <tool> 795 <work> 778 abgesagt 796 angefragt 797
angeklopft 797 auf 800 aufgemuntert 531 bedankt 801 beibracht 803 beigebracht 804 berichtet 796 bestaerkt 531 bestarkt
531 das 807 die 808 eingearbeitet 802 eingeschult 802 empfohlen 781 erklaert 809 erklart 810 erlaeutert 811 erlautert
812 ermutigt 531 erzaehlt 796 erzahlt 796 geantwortet 796 gebeichtet 796 gebeten 797 gecoacht 813 gefragt 797 geholfen
802 gementort 813 gesagt 796 geschildert 796 gesteckt 796 getroestet 531 getrostet 531 gezeigt 804 gratuliert 796
informiert 796 kondoliert 796 mitgeteilt 796 nachgefasst 797 nachgefragt 797 nachgehakt 797 vermittelt 781 verraten
796 vorgefuehrt 811 vorgefuhrt 812 vorgemacht 814 vorgmacht 803 weiterempfohlen 781 zeigt 803 zugehoert 531 zugehort
531 zugesagt 796;... 791 <lent_out> 4 ausgehaendigt 4 ausgehandigt 4 ubergeben 4 uebergeben 4 zum 790 zur 77;<tool>
816;... 817 <tool> 816;<handed_apart> 4 <lent> 4 <tool> 816 anvertraut 4 ausgehaendigt 4 ausgehandigt 4 ausgeliehen 4
empfohlen 781 geborgt 4 gegeben 4 geliehen 4 gemailt 4 geschickt 4 gesendet 4 geteilt 4 mitgeschickt 4 uberlassen 4
ueberlassen 4 vermittelt 781 weiterempfohlen 781 weitergeleitet 4 zugeschickt 4 zur 77;... 819 <tool> 816;=5:mine <my>
15;^ 15 ich 41 wir 41;^ 821 das 822 dass 822 ich 41 wir 41;=15:gave:intro;gemacht 824;gebracht 824;kontakt
826;<introduced> 824 bekannt 825 in 827;... 828 <introduced> 824 bekannt 825 in 827;<vowed> 15;... 830;^ 15 dass 822
ich 41 wir 41;<vowed> 832;<way> 833;<det> 834 <way> 833;untergebracht 781 vermittelt 781 verwiesen 781 weiterempfohlen
781 weitergeleitet 781 weitergereicht 781 weitervermittelt 781;... 836 untergebracht 781 vermittelt 781 verwiesen 781
weiterempfohlen 781 weitergeleitet 781 weitergereicht 781 weitervermittelt 781;<my> 837 N 837 eine 837 einem 837 einen
837 einer 837;<det> 834 <way> 833 das 799 den 799 die 799 ihre 799 ihren 799 seine 799 seinen 799;<introduced> 824
bekannt 825 in 827 untergebracht 781 vermittelt 781 verwiesen 781 weiterempfohlen 781 weitergeleitet 781
weitergereicht 781 weitervermittelt 781;... 840 <introduced> 824 bekannt 825 in 827 untergebracht 781 vermittelt 781
verwiesen 781 weiterempfohlen 781 weitergeleitet 781 weitergereicht 781 weitervermittelt 781;<my> 837 N 841 eine 837
einem 837 einen 837 einer 837;warum 802 was 802 welche 802 welcher 802 welches 802 wie 802 wo 802 wofuer 802 wofur 802
woran 802;<me> 699;gebeten 844;<address> 785;angeschlossen 612 aufgebaut 612 eingerichtet 612 entruempelt 612
entrumpelt 612 gemaeht 612 gemaht 612 geputzt 612 geraeumt 612 geraumt 612 geschnitten 612 gestrichen 612 montiert 612
repariert 612;angeschlossen 612 aufgebaut 612 eingerichtet 612 entrumpelt 612 gemaht 612 geputzt 612 geraumt 612
geschnitten 612 gestrichen 612 montiert 612 repariert 612;angeschlossen 612 aufgebaut 612 eingerichtet 612 entruempelt
612 gemaeht 612 geputzt 612 geraeumt 612 geschnitten 612 gestrichen 612 montiert 612 repariert 612;... 846 <address>
785 auto 847 computer 847 dachrinne 847 drucker 847 fenster 847 fernseher 847 garten 847 hecke 847 keller 847 kuche
848 kueche 849 rasen 847 regal 847 router 847 schnee 847 schrank 847 waschmaschine 847 wohnung 847;<they> 605 ich 605
wir 605;dass 851;gegeben 852;drauf 853;... 846 <address> 785 auto 847 computer 847 dachrinne 847 drucker 847 fenster
847 fernseher 847 garten 847 hand 854 hecke 847 keller 847 kuche 848 kueche 849 rasen 847 regal 847 router 847 schnee
847 schrank 847 waschmaschine 847 wohnung 847;=9:told warum 802 was 802 welche 802 welcher 802 welches 802 wie 802 wo
802 wofuer 802 woran 802;=9:told warum 802 was 802 welche 802 welcher 802 welches 802 wie 802 wo 802 wofur 802 woran
802;warum 802 was 802 welche 802 welcher 802 welches 802 wie 802 wo 802 wofuer 802 woran 802;warum 802 was 802 welche
802 welcher 802 welches 802 wie 802 wo 802 wofur 802 woran 802;zugesagt 852;besser 43 fehlt 43 hakt 43 kann 43 koennte
43 konnte 43 könnte 43 muesste 43 muss 43 musste 43 müsste 43 soll 43 sollte 43 wuerde 43 wurde 43 würde 43;... 861;er
862 es 862 ich 862 man 862 noch 862 sie 862;das 85 dass 85 ich 41 was 863 wie 863 wir 41 wo 863;das 85 dass 85 ich 41
wir 41;=9:told warum 802 was 802 welche 802 welcher 802 welches 802 wie 802 wo 802 wofuer 802 wofur 802 woran
802;versprochen 852;heilig 867;und 868;eingearbeitet 802 eingefuehrt 802 eingefuhrt 802 eingeschult 802 eingewiesen
802;bekommen 15 bekommt 15 haben 15 hat 15 kriegt 15;=5:mine ... 871;<them> 41 ^ 872;<they> 873 ich 605 wir 605;dass
874;gestellt 875;... 870 aussicht 876;... 870;^ 15 dass 851;gegeben 879;wort 880;N 829;... 871;^ 883;<they> 884;dass
885;warum 802 was 802 wie 802;... 815 <address> 785 <det> 818 <my> 820 <tool> 816 <vowed> 823 <work> 778 N 829 ^ 831
am 835 an 838 auf 839 bei 842 beibracht 803 beigebracht 843 beim 835 darum 845 das 850 den 850 die 855 drum 845
erklaert 856 erklart 857 erlaeutert 858 erlautert 859 ersucht 844 fest 860 gebeten 844 gesagt 864 geschrieben 865
gezeigt 866 gsagt 865 gschriebn 865 hoch 869 im 835 in 877 ins 878 mein 881 mit 882 per 835 um 91 verbindlich 860
versprochen 886 via 835 vorgefuehrt 858 vorgefuhrt 859 vorgemacht 887 vorgmacht 803 zeigt 803 zu 838 zugesagt 886;^ 15
das 822 dass 822 ich 41 wir 41;<vowed> 889 ^ 831;<them> 890;mit 882;<introduced> 824 bekannt 825 zusammengebracht
824;... 893 <introduced> 824 bekannt 825 zusammengebracht 824;N 894;<introduced> 824;... 896 <introduced> 824;N
897;... 898;... 898 N 829;... 828;N 901;geknuepft 824 geknupft 824 gemacht 824 hergestellt 824 vermittelt 824;N
903;mit 904 zu 904;kontakt 905;kontakt 826 verbindung 826;<introduced> 824 bekannt 825 in 907;... 908;<det> 909 <my>
909 <their> 909 N 829 einem 909 einer 909;... 892 <and> 895 N 829 am 899 auf 899 bei 900 beim 899 dem 902 den 906 der
902 einen 906 in 899 kontakt 905 mit 910 per 899 uber 899 ueber 899 via 899;=16:gave:feedback zuruckgegeben 43
zuruckgeschickt 43 zurueckgegeben 43 zurueckgeschickt 43;retour 43 retourniert 43 versehen 43 zurueckgegeben 43
zurueckgemailt 43 zurueckgesandt 43 zurueckgeschickt 43 zurueckgesendet 43;retour 43 retourniert 43 versehen 43
zuruckgegeben 43 zuruckgemailt 43 zuruckgesandt 43 zuruckgeschickt 43 zuruckgesendet 43;retour 43 retourniert 43
versehen 43 zuruckgegeben 43 zuruckgemailt 43 zuruckgesandt 43 zuruckgeschickt 43 zuruckgesendet 43 zurueckgegeben 43
zurueckgemailt 43 zurueckgesandt 43 zurueckgeschickt 43 zurueckgesendet 43;aenderungsvorschlaegen 913
anderungsvorschlagen 914 anmerkungen 915 feedback 915 hinweisen 915 kommentaren 915 korrekturen 915
korrekturvorschlaegen 913 korrekturvorschlagen 914 notizen 915 randnotizen 915 verbesserungsvorschlaegen 913
verbesserungsvorschlagen 914 vorschlaegen 913 vorschlagen 914;=16:gave:feedback zuruckgegeben 43 zuruckgeschickt
43;=16:gave:feedback zurueckgegeben 43 zurueckgeschickt 43;durchgelesen 912 gegengelesen 912 kommentiert 912
korrigiert 912 lektoriert 912 mit 916 redigiert 912 uberarbeitet 917 ueberarbeitet 918;... 919 mit 916;angefragt 797
angeklopft 797 bedankt 801 nachgefasst 797 nachgefragt 797 nachgehakt 797;... 921;<them> 922;bekannt 825
bekanntgemacht 824 in 907 vernetzt 824 zusammengebracht 824;... 924;mit 925;... 926;angerufen 11 besucht 11 erreicht
11 erwischt 11 geschafft 11 gesehen 11 gesprochen 11 getroffen 11;... 928 angerufen 11 besucht 11 erreicht 11 erwischt
11 geschafft 11 gesehen 11 gesprochen 11 getroffen 11;nicht 929;... 919 leider 930 mit 916 nicht 929;geknuepft 824
gemacht 824 hergestellt 824 vermittelt 824;N 932;mit 933 zu 933;kontakt 934;den 935 einen 935 kontakt 934;N
936;geknupft 824 gemacht 824 hergestellt 824 vermittelt 824;N 938;mit 939 zu 939;kontakt 940;den 941 einen 941 kontakt
940;N 942;eingelegt 781;... 944 eingelegt 781;wort 945;gutes 946 wort 945;... 947 gutes 946 wort 945;<them>
948;besucht 619 fuer 949 fur 949 gegessen 619 gehabt 619 gequatscht 619 geredet 619 gesehen 619 gesprochen 619
getroffen 619 telefoniert 619 von 776;... 782 <named_to> 781;gefuehrt 802 gefuhrt 802;... 952;das 953 den 953 die
953;<address> 785 <expert> 951 <my> 51 <said> 607 <thing> 788 <tool> 795 <work> 778 abgesagt 796 angefragt 797
angeklopft 797 auf 800 ausgeholfen 612 bedient 619 behandelt 619 beibracht 803 beigebracht 804 beraten 619 berichtet
796 das 807 die 808 durch 954 durchs 953 eingearbeitet 802 eingeschult 802 eingewiesen 619 erklaert 809 erklart 810
erlaeutert 811 erlautert 812 erzaehlt 796 erzahlt 796 fotografiert 619 frisiert 619 geantwortet 796 gebeichtet 796
gefragt 797 gesagt 796 geschildert 796 gesteckt 796 gezeigt 804 hoffnung 532 in 878 informiert 796 ins 878 massiert
619 mitgeteilt 796 mut 532 nachgefasst 797 nachgefragt 797 nachgehakt 797 untersucht 619 verarztet 619 vermessen 619
verraten 796 vertreten 612 vorgefuehrt 811 vorgefuhrt 812 vorgemacht 814 vorgmacht 803 zeigt 803 zugesagt 796;gegeben
802 gezeigt 802 mitgegeben 802 verraten 802;... 956 gegeben 802 gezeigt 802 mitgegeben 802 verraten 802;hinweise 957
kniffe 957 rat 957 ratschlaege 957 ratschlage 957 tipp 957 tipps 957 tricks 957;paar 958;was 863 wie 863 wo 863;wort
853;... 955 <address> 785 <det> 818 <my> 820 <tool> 816 <vowed> 823 <work> 778 N 829 ^ 831 am 835 an 838 auf 839
ausgeholfen 612 bei 842 beibracht 803 beigebracht 843 beim 835 darum 845 das 850 den 850 die 855 drum 845 ein 959
einen 958 erklaert 856 erklart 857 erlaeutert 858 erlautert 859 ersucht 844 fest 860 gebeten 844 gesagt 960 gezeigt
866 hinweise 957 hoch 869 hoffnung 532 im 835 in 877 ins 878 kniffe 957 lernt 803 mein 961 mit 882 mut 532 n 958 nen
958 paar 958 per 835 rat 957 ratschlaege 957 ratschlage 957 tipp 957 tipps 957 tricks 957 um 91 verbindlich 860
versprochen 886 vertreten 612 via 835 vorgefuehrt 858 vorgefuhrt 859 vorgemacht 887 vorgmacht 803 zeigt 803 zu 838
zugesagt 886;gebracht 781;gesprach 963 gespraech 963;ins 964 mit 882;N 897 ins 964;... 966 N 829;... 965 N 829 am 899
auf 899 bei 967 beim 899 den 906 einen 906 in 899 kontakt 905 mit 910 per 899 uber 899 ueber 899 via 899;fuer 949 fur
949;angefragt 797 angeklopft 797 nachgefasst 797 nachgefragt 797 nachgehakt 797;... 970;... 969 <them> 971;... 924
aenderungsvorschlaegen 913 anderungsvorschlagen 914 anmerkungen 915 feedback 915 hinweisen 915 kommentaren 915
korrekturen 915 korrekturvorschlaegen 913 korrekturvorschlagen 914 notizen 915 randnotizen 915
verbesserungsvorschlaegen 913 verbesserungsvorschlagen 914 vorschlaegen 913 vorschlagen 914;durchgelesen 912
gegengelesen 912 kommentiert 912 korrigiert 912 lektoriert 912 mit 973 redigiert 912 uberarbeitet 917 ueberarbeitet
918;... 974 mit 916;das 85 dass 85;<agreed> 976;<them> 977;... 950 <their> 780 <them> 962 <title> 891 <vowed> 889 N
968 ^ 831 alles 920 bei 972 beide 927 das 920 den 920 die 920 es 920 fuer 937 fur 943 ihn 975 mit 978 sie 975;gegeben
41;wort 980;bedankt 801;... 982;<them> 983;erklaert 41 erklart 41;<them> 983 angeboten 41 bei 984 bereit 985
bereiterklaert 41 bereiterklart 41 verpflichtet 41;geben 41 liefern 41 schicken 41 zahlen 41;zu 987;... 777 <their>
780 <them> 888 <title> 891 <vowed> 889 N 911 ^ 831 alles 920 bei 923 beide 927 das 920 den 920 die 920 es 931 fuer 937
fur 943 gesagt 865 geschrieben 865 gsagt 865 gschriebn 865 ich 979 ihn 975 leider 930 mein 981 mich 986 mit 978 nicht
929 noch 988 sie 975 um 91 wir 979 zu 987;auf 612 bei 612 beim 612 fuer 612 fur 612;=14:together;N 983;lassen
11;gelassen 11 lassen 11;abgeholt 991 angerufen 991 ausgefuehrt 991 ausgefuhrt 991 bei 992 berichtet 0 besucht 991
eingeladen 991 erzaehlt 0 erzahlt 0 geantwortet 991 gebeichtet 0 gefluestert 0 geflustert 0 gemailt 991 gesagt 0
geschrieben 991 gesteckt 0 getroffen 991 haengen 993 haengenlassen 11 hangen 993 hangenlassen 11 sitzen 994
sitzengelassen 11 vergessen 11 verpasst 11 verraten 0 versetzt 11;$$ 4 D 4 bis 4 ubers 4 uebers 4;<lent> 996 bekommen
996 gekriegt 996 mitgenommen 996;<lent> 4 abgeholt 4 ausgeborgt 4 geholt 4 geschnappt 4 mitgenommen 4;... 998 <lent> 4
abgeholt 4 ausgeborgt 4 geholt 4 geschnappt 4 mitgenommen 4;<they> 999;<they> 997 sich 1000;<handed> 4 <handed_apart>
4 <lent> 4;... 1002;<them> 1003;ich 1004 wir 1004;N 4;bei 1006;... 1007 bei 1006;ist 1008 liegt 1008 logiert 1008
schlaeft 1008 schlaft 1008 steht 1008 ubernachtet 1008 uebernachtet 1008 weilt 1008 wohnt 1008;<hat> 1001 <have> 1005
<tool> 1009;... 1010 <tool> 1009;<me> 717;von 1012;D 717;... 1014;... 1013 <det> 1015 <my> 717;<me> 718;^ 1016 von
1017;abgestimmt 11 besprochen 11 geklart 11 geredet 11 gesprochen 11 telefoniert 11;abgestimmt 11 besprochen 11
geklaert 11 geredet 11 gesprochen 11 telefoniert 11;abgestimmt 11 besprochen 11 daruber 1019 darueber 1020 druber 1019
drueber 1020 geklaert 11 geklart 11 geredet 11 gesprochen 11 telefoniert 11;<them> 1021;mit 1022;<give3> 844;bekommen
15 bekommt 15 erhaelt 15 erhalt 15 erhält 15 haben 15 hat 15 kriegen 15 kriegt 15;... 1025;^ 1026;<until> 1025 D
1025;... 1028;<until> 1027 D 1027 ^ 1029;<they> 1030 ich 684 man 684 wir 684;N 1024 das 685 dass 1031 er 1024 ich 684
man 684 sie 1024 wir 684;<until> 23 D 23 erst 24 noch 24 wohl 24;folgen 1033 folgt 1033 kommen 1033 kommt 1033;-befund
1034 -ergebnis 1034 -ergebnisse 1034 -gutachten 1034 -lieferung 1034 -teile 1034 -werte 1034 <comes_in> 1034;^
1035;<should> 546 muessts 546 mussts 546 solls 546 sollts 546;<det> 1036 ^ 1035 ich 1037 man 1037 wir 1037;weg
269;kein 269 nicht 269;auf 578 bloss 269 bloß 269 erst 579 erstmal 269 finger 1039 ja 1040 keinesfalls 269 lieber 269
unbedingt 269;^ 1041;-befund 1034 -ergebnis 1034 -ergebnisse 1034 -gutachten 1034 -lieferung 1034 -teile 1034 -werte
1034 <comes_in> 1034 auf 578 bloss 269 bloß 269 erst 579 erstmal 269 finger 1039 ja 1040 keinesfalls 269 lieber 269
unbedingt 269;<way> 1042 ^ 1043 tel 1042;<way> 1042 ^ 1041 tel 1042;<det> 1045 <way> 1042 ^ 1041 tel 1042;<det> 1045
<way> 1042 ^ 1041 am 1046 beim 1046 im 1046 per 1046 tel 1042;$$ 269;lassen 1048;bleiben 1049 sein 1049 weglassen
1048;ich 269 man 269;besser 269 endlich 269 lieber 269 nicht 269 unbedingt 269;wir 1052;muesste 1051 muessten 1053
musste 1051 mussten 1053 müsste 1051 müssten 1053 soll 1051 sollen 1053 sollte 1051 sollten 1053;... 1054;=3:advice
ich 269 man 269;=3:advice wir 1052;gehoeren 269 gehoert 269 gehoren 269 gehort 269 muessen 269 muesste 1056 muessten
1057 muss 269 mussen 269 musste 1056 mussten 1057 müsste 1056 müssten 1057 soll 1056 sollen 1057 sollte 1056 sollten
1057;... 1058;... 1050 <det> 1055 <my> 1059 auf 578 bloss 269 bloß 269 erst 579 erstmal 269 finger 1039 ja 1040
keinesfalls 269 lieber 269 unbedingt 269;bleib 546 erhoeh 546 erhoh 546 fang 546 frag 546 geh 546 hoer 546 hor 546
lass 546 mach 546 macht 546 nimm 546 red 546 stell 546 such 546 verkauf 546;i 684 ich 684 man 684 wir 684;gehoeren 269
gehoert 269 gehoren 269 gehort 269 muessen 269 muesste 269 muessten 269 muss 269 mussen 269 musste 269 mussten 269
müsste 269 müssten 269 soll 269 sollen 269 sollte 269 sollten 269;... 1063;<my> 1064;^ 1065 i 684 ich 748 man 748 wir
748;<det> 1045 <way> 1042 D 1047 ^ 1060 am 1046 beim 1046 bleib 546 bloss 1061 bloß 1061 das 1062 dass 1066 eben 1047
erhoeh 546 erhoh 546 fang 546 frag 546 geh 546 hoer 546 hor 546 i 684 ich 684 im 1046 lass 546 mach 546 macht 546 man
684 nimm 546 nur 1061 per 1046 red 546 stell 546 such 546 tel 1042 verkauf 546 wir 684;-befund 1034 -ergebnis 1034
-ergebnisse 1034 -gutachten 1034 -lieferung 1034 -teile 1034 -werte 1034 ... 1050 <comes_in> 1034 <det> 1055 <my> 1059
auf 578 bloss 269 bloß 269 erst 579 erstmal 269 finger 1039 ja 1040 keinesfalls 269 lieber 269 unbedingt 269;: 0 ^
1041 dass 749 ich 684 man 684 wir 684;<way> 1069 ^ 1041 tel 1042;<det> 1070 <way> 1069 ^ 1041 tel 1042;<way> 760;<det>
1072 <way> 760;klar 1;und 1074;dazu 1 deutlich 1 ehrlich 1 klar 1 klipp 1075 nur 1 trocken 1;<way> 750;<det> 1077
<way> 750;: 0 bleib 546 erhoeh 546 erhoh 546 fang 546 frag 546 geh 546 hoer 546 hor 546 lass 546 mach 546 macht 546
nimm 546 red 546 stell 546 such 546 verkauf 546;... 1038 <det> 1044 <they> 1067 <way> 1042 D 1047 ^ 1068 am 1071 auf
1073 beim 1071 bleib 546 bloss 1061 bloß 1061 das 1062 dass 1066 dazu 1 deutlich 1 eben 1047 ehrlich 1 erhoeh 546
erhoh 546 fang 546 frag 546 ganz 1076 geh 546 hoer 546 hor 546 i 684 ich 684 im 1071 in 1078 klar 1 klipp 1075 lass
546 mach 546 macht 546 man 684 nimm 546 nur 1079 per 1071 red 546 stell 546 such 546 tel 1042 trocken 1 verkauf 546
wir 684 zu 1073 zum 1073;<them> 546;<them> 41 laut 1081;ich 1082 wir 1082;versehen 43 zuruckgegeben 43 zuruckgeschickt
43 zurueckgegeben 43 zurueckgeschickt 43;anmerkungen 1084 kommentaren 1084 korrekturen 1084;mit 1085 voller 1085;...
1086 mit 1085 voller 1085;<work> 1087;^ 269 dass 546 ist 667 lautet 667 lautete 667 waere 667 war 667 ware 667 wäre
667;<me> 1089;^ 269 dass 546 ist 667 lautet 667 lautete 667 waere 667 war 667;<me> 1091;^ 269 dass 546 ist 667 lautet
667 lautete 667 war 667 ware 667 wäre 667;<me> 1093;... 670 : 546 ^ 269 an 1090 befolgt 0 beherzigt 0 dass 546 dazu
1089 fuer 1092 fur 1094 ignoriert 0 ist 667 lautet 667 lautete 667 umgesetzt 0 waere 667 war 667 ware 667 wäre 667;: 0
dazu 1 ist 1 lautet 1 war 1;<reviewed> 43 bezwungen 43 durchgeackert 43 durchgearbeitet 43 gelesen 43 mit 1085
verschlungen 43 voller 1085;... 1097 <reviewed> 43 bezwungen 43 durchgeackert 43 durchgearbeitet 43 gelesen 43 mit
1085 verschlungen 43 voller 1085;ich 546 man 546 wir 546;<should> 1099;nach 1100;... 1088 <counsel> 1095 <opinion>
1096 <work> 1098 ansicht 1101 auffassung 1101 einschaetzung 1101 einschatzung 1101 empfehlung 1101 erfahrung 1101
meinung 1101 uberzeugung 1101 ueberzeugung 1101;<handed_apart> 4 <lent> 4 gebracht 4 gegeben 4 gemailt 4 geschenkt 4
geschickt 4 gesendet 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen 4;... 1103 <handed_apart> 4 <lent> 4 gebracht
4 gegeben 4 gemailt 4 geschenkt 4 geschickt 4 gesendet 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen
4;retourniert 43 zuruckgegeben 43 zurueckgegeben 43;<work> 1105;<handed> 4;... 1107 <handed> 4;<lent_out> 4;... 1109
<lent_out> 4;<reviewed> 43 <reviewed_apart> 43 korrigiert 43 retourniert 43 zuruckgegeben 43 zuruckgereicht 43
zurueckgegeben 43 zurueckgereicht 43;ausgeliehen 4 geborgt 4 geliehen 4 ueberlassen 4;ausgeliehen 4 geborgt 4 geliehen
4 uberlassen 4;gegeben 43 geschickt 43 geschrieben 43;... 1114;auf 1115 fuer 1115 fur 1115 gegeben 43 geschickt 43
geschrieben 43 uber 1115 ueber 1115 zu 1115 zum 1115 zur 1115;$$ 781;gelegt 1117;herz 1118;auf 1115 fuer 1115 gegeben
43 geschickt 43 geschrieben 43 ueber 1115 zu 1115 zum 1115 zur 1115;anmerkungen 1120 feedback 1120 kommentare 1120
rueckmeldung 1120;auf 1115 fur 1115 gegeben 43 geschickt 43 geschrieben 43 uber 1115 zu 1115 zum 1115 zur
1115;anmerkungen 1122 feedback 1122 kommentare 1122 ruckmeldung 1122;ausgeliehen 4 geborgt 4 geliehen 4 uberlassen 4
ueberlassen 4;=17:gave:knowledge warum 802 was 802 welche 802 wie 802 wo 802 wofuer 802 wofur 802 woran 802;geholfen
612;umzug 1126;gegeben 813 gemacht 813;gestarkt 531;gestaerkt 531;rucken 1129 ruecken 1130;gedruckt 531 gedrueckt 531
gedrückt 531;daumen 1132;erreichen 11;=0:missed anzurufen 11 zu 1134;angerufen 11 probiert 1135 versucht 1135;dass 43
was 43 wie 43 wo 43;gesagt 1137;anmerkungen 1116 feedback 1116 kommentare 1116 ruckmeldung 1122 rueckmeldung
1120;angerufen 11 probiert 11 versucht 11;mal 1140;paar 1141;=17:gave:knowledge warum 802 was 802 welche 802 wie 802
wo 802 wofuer 802 woran 802;=17:gave:knowledge warum 802 was 802 welche 802 wie 802 wo 802 wofur 802 woran 802;geht
43;passt 43;besser 1145 fehlt 43 hakt 43 holpert 43 klemmt 43 nicht 1146;besser 1145 es 1147 fehlt 43 hakt 43 holpert
43 klemmt 43 nicht 1146 noch 1147;was 1148 wo 1148;zugeredet 531;laden 1126;anzurufen 11 zu 1134;probiert 1152
versucht 1152;retourniert 43 zurueckgegeben 43 zurueckgeschickt 43;retourniert 43 zuruckgegeben 43 zuruckgeschickt
43;retourniert 43 zuruckgegeben 43 zuruckgeschickt 43 zurueckgegeben 43 zurueckgeschickt 43;aenderungsvorschlaegen
1154 anderungsvorschlagen 1155 anmerkungen 1156 feedback 1156 hinweisen 1156 kommentaren 1156 korrekturen 1156
korrekturvorschlaegen 1154 korrekturvorschlagen 1155 notizen 1156 randnotizen 1156 verbesserungsvorschlaegen 1154
verbesserungsvorschlagen 1155 vorschlaegen 1154 vorschlagen 1155;gebracht 802;wieder 1140;auf 1115 fuer 1115 fur 1115
uber 1115 ueber 1115 zu 1115 zum 1115 zur 1115;auf 1115 fur 1115 uber 1115 zu 1115 zum 1115 zur 1115;auf 1115 fuer
1115 ueber 1115 zu 1115 zum 1115 zur 1115;anmerkungen 1160 feedback 1160 kommentare 1160 ruckmeldung 1161 rueckmeldung
1162;warum 802 was 802 welche 802 wie 802 wo 802 wofuer 802 woran 802;warum 802 was 802 welche 802 wie 802 wo 802
wofur 802 woran 802;=17:gave:knowledge wie 802;<address> 785 <expert> 951 <my> 1104 <their> 1106 <thing> 1108 <tool>
1110 <work> 1111 angelernt 802 anhaenger 1112 anhanger 1113 anmerkungen 1116 ans 1119 aufgemuntert 531 aufgezeigt 802
auseinandergesetzt 802 ausfuehrlich 1121 ausfuehrliches 1121 ausfuhrlich 1123 ausfuhrliches 1123 auto 1124 beamer 1124
beigebogen 802 beigebracht 1125 beim 1127 bestaerkt 531 bestarkt 531 bohrmaschine 1124 buero 1112 buro 1113 coaching
1128 den 1131 die 1133 dreimal 1136 durch 954 durchs 953 ehrlich 1138 ehrliches 1139 ein 1142 eingearbeitet 802
eingeschult 802 eingewiesen 802 erklaert 1143 erklart 1144 erlaeutert 1143 erlautert 1144 ermutigt 531 fahrrad 1124
feedback 1116 gecoached 813 gecoacht 813 geholfen 802 geld 1124 gementort 813 genau 1138 gesagt 1149 getroestet 531
getrostet 531 gezeigt 1125 gut 1150 gutes 1139 hoffnung 532 im 1151 kamera 1124 klar 1138 klargemacht 802 kommentare
1116 kurzes 1139 lastenrad 1124 mehrfach 1153 mehrmals 1136 mein 1139 mentorat 1128 mentoring 1128 mit 1157 mut 532
naeher 1158 naehergebracht 802 nahegebracht 802 naher 1158 nahergebracht 802 oefter 1140 offen 1138 offenes 1139 ofter
1140 paar 1141 rad 1124 raum 1124 ruckmeldung 1122 rueckmeldung 1120 samt 1157 schluessel 1112 schlussel 1113 schon
1159 schriftlich 1163 schriftliches 1163 sparring 1128 umsonst 1136 vergeblich 1136 verklickert 802 viel 1139 voller
1157 vorgefuehrt 1164 vorgefuhrt 1165 vorgemacht 1166 vorgerechnet 802 werkzeug 1124 x 1141 zugeredet 531 zugespielt
1117 zweimal 1136;<tool> 1110;... 1168 <tool> 1110;... 50 <handed> 4 <handed_apart> 4;... 1114 gegeben 43 geschickt 43
geschrieben 43;gemacht 531 zugesprochen 531;<address> 785 <expert> 951 <lent> 4 <thing> 1170 <tool> 1110 <work> 778
anmerkungen 1171 aufgemuntert 531 beigebracht 802 bestaerkt 531 bestarkt 531 den 1131 eingearbeitet 802 eingeschult
802 erklaert 802 erklart 802 erlaeutert 802 erlautert 802 ermutigt 531 feedback 1171 getroestet 531 getrostet 531
gezeigt 802 gut 1150 hinweise 957 kniffe 957 kommentare 1171 korrekturen 1171 mut 1172 rat 957 ratschlaege 957
ratschlage 957 ruckmeldung 1171 rueckmeldung 1171 tipp 957 tipps 957 tricks 957 vorgemacht 802 zugehoert 531 zugehort
531;<handed_apart> 4 gebracht 4 gegeben 4 gemailt 4 geschenkt 4 geschickt 4 gesendet 4 ubergeben 4 uberlassen 4
uebergeben 4 ueberlassen 4;... 1174;... 846 <address> 785;... 1173 <address> 785 <my> 1175 <work> 778 N 829
anmerkungen 1171 bei 882 das 1176 den 1176 die 1176 feedback 1171 kommentare 1171 korrekturen 1171 mit 882 ruckmeldung
1171 rueckmeldung 1171;ich 1177 wir 1177;<handed_apart> 4 <lent> 4 <tool> 1110 empfohlen 781 gebracht 4 gegeben 4
gemailt 4 geschenkt 4 geschickt 4 gesendet 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen 4 vermittelt 781
weiterempfohlen 781;... 1179 <handed_apart> 4 <lent> 4 <tool> 1110 gebracht 4 gegeben 4 gemailt 4 geschenkt 4
geschickt 4 gesendet 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen 4;=5:mine <det> 15;^ 1181;<det> 15;^
1183;bekommen 1182 bekommt 1182 hat 1184 kriegen 1182 kriegt 1182;<me> 1025;<until> 1025 D 1025 von 1186;... 1187;<me>
1027;<until> 1027 D 1027 ^ 1188 von 1189;<they> 1190 ich 605 wir 605;<they> 1185 das 606 dass 1191;retourniert 43
zuruckgeschickt 43 zurueckgeschickt 43;... 1193;<work> 1194;durchgespielt 813 geprobt 813 geubt 813 trainiert 813
vorbereitet 813;durchgespielt 813 geprobt 813 geuebt 813 trainiert 813 vorbereitet 813;durchgespielt 813 geprobt 813
geubt 813 geuebt 813 trainiert 813 vorbereitet 813;bewerbungsgesprach 1196 bewerbungsgespraech 1197 interview 1198
pitch 1198 praesentation 1197 prasentation 1196 pruefung 1197 prufung 1196 rede 1198 vorstellungsgesprach 1196
vorstellungsgespraech 1197 vortrag 1198;... 1195 <work> 1194 ^ 1199;<they> 1190 ich 41 wir 41;^ 15 das 85 dass
1201;<reviewed> 43 korrigiert 43 retourniert 43 zuruckgegeben 43 zuruckgereicht 43 zurueckgegeben 43 zurueckgereicht
43;<address> 782;s 1204;das 606 dass 606 ich 605 wir 605;^ 15 das 606 dass 606 ich 605 wir 605;<said> 1206 <vowed>
1207;<way> 1208;<det> 1209 <way> 1208;geschickt 781 untergebracht 781 vermittelt 781 verwiesen 781 weiterempfohlen 781
weitergeleitet 781 weitergereicht 781 weitervermittelt 781 weiterverwiesen 781;... 1211 geschickt 781 untergebracht
781 vermittelt 781 verwiesen 781 weiterempfohlen 781 weitergeleitet 781 weitergereicht 781 weitervermittelt 781
weiterverwiesen 781;... 1211 empfohlen 781 geschickt 781 untergebracht 781 vermittelt 781 verwiesen 781 vorgeschlagen
781 weiterempfohlen 781 weitergeleitet 781 weitergereicht 781 weitervermittelt 781 weiterverwiesen 781;<my> 1212 N
1213 eine 1212 einem 1212 einen 1212 einer 1212;geschrieben 781;vorbereitet 813;... 1216 <det> 1209 <way> 1208 das 799
den 799 die 799 ihre 799 ihren 799 seine 799 seinen 799;gebracht 781 gegeben 781 geschickt 781 vermittelt 781
verschafft 781 weitergeleitet 781 zugeschanzt 781;ausgeholfen 802 beraten 802 geholfen 802 gholfn 802 unterstuetzt 802
unterstutzt 802;^ 781;eingelegt 1220;wort 1221;gutes 1222;gebracht 1220;gesprach 1224 gespraech 1224 spiel 1224;ein
1223 ins 1225 untergebracht 781 vorgeschlagen 1220 weiterempfohlen 781 weitergeleitet 781 weitergereicht 781
weitervermittelt 781;... 1226 untergebracht 781 weiterempfohlen 781 weitergeleitet 781 weitergereicht 781
weitervermittelt 781;untergebracht 781 weiterempfohlen 781 weitergeleitet 781 weitergereicht 781 weitervermittelt
781;... 1228 empfohlen 781 untergebracht 781 vorgeschlagen 781 weiterempfohlen 781 weitergeleitet 781 weitergereicht
781 weitervermittelt 781;... 1228 untergebracht 781 weiterempfohlen 781 weitergeleitet 781 weitergereicht 781
weitervermittelt 781;... 1219 <my> 1227 N 1229 eine 1230 einem 1230 einen 1230 einer 1230;ausgeholfen 802 geholfen 802
gholfn 802 unterstuetzt 802 unterstutzt 802;empfohlen 781 vorgeschlagen 781 weiterempfohlen 781;... 1232 <det> 1209
<way> 1208 N 1233 umzug 1126;schuldig 15;... 1235;^ 1236;ich 1237;aufgebaut 531 aufgepaeppelt 531 aufgepappelt 531
beruhigt 531 gelobt 531;gegeben 802;... 1240;<address> 785 aufgezeigt 802 beigebogen 802 klargemacht 802 naeher 1158
naher 1158;ausgemalt 612 betreut 612 gegossen 612 gehuetet 612 gehutet 612 geputzt 612 gestrichen 612 versorgt 612;...
1243 ausgemalt 612 betreut 612 gegossen 612 gehuetet 612 gehutet 612 geputzt 612 gestrichen 612 versorgt 612;... 1243
angeschlossen 612 aufgebaut 612 ausgemalt 612 betreut 612 eingerichtet 612 entruempelt 612 entrumpelt 612 gegossen 612
gehuetet 612 gehutet 612 gemaeht 612 gemaht 612 geputzt 612 geraeumt 612 geraumt 612 geschnitten 612 gestrichen 612
montiert 612 repariert 612 versorgt 612;... 1242 <address> 785 ^ 1199 auto 847 blumen 1244 computer 847 dachrinne 847
drucker 847 fenster 847 fernseher 847 garten 1245 hecke 847 hund 1244 kasse 1244 katze 1244 keller 847 kinder 1244
kleine 1244 kleinen 1244 kuche 848 kueche 849 laden 1244 rasen 847 regal 847 router 847 schnee 847 schrank 847 stand
1244 waschmaschine 847 wohnung 1245;gegeben 824 geknuepft 824 geknupft 824 gemacht 824 hergestellt 824 vermittelt
824;... 1247;<det> 1248 <my> 1248 einem 1248 einer 1248;gegeben 824 gemacht 824 hergestellt 824 vermittelt 824;<det>
1248 <my> 1248 N 1250 einem 1248 einer 1248;mit 1249 zu 1251;... 1240 fuer 1241 fur 1241 zu 1241 zum 1241 zur 1241;...
1240 fuer 1241 zu 1241 zum 1241 zur 1241;... 1240 fur 1241 zu 1241 zum 1241 zur 1241;... 1242 <address> 785 ^ 1199
auto 847 blumen 1244 computer 847 dachrinne 847 drucker 847 fenster 847 fernseher 847 garten 1245 hecke 847 hund 1244
kasse 1244 katze 1244 keller 847 kinder 1244 kleine 1244 kleinen 1244 kontakt 1252 kuche 848 kueche 849 laden 1244
rasen 847 rat 1253 ratschlaege 1254 ratschlage 1255 regal 847 router 847 schnee 847 schrank 847 stand 1244 tipp 1253
tipps 1253 waschmaschine 847 wohnung 1245;... 1242 <address> 785 ^ 1199 auto 847 blumen 1244 computer 847 dachrinne
847 drucker 847 fenster 847 fernseher 847 garten 1245 hecke 847 hinweise 957 hund 1244 kasse 1244 katze 1244 keller
847 kinder 1244 kleine 1244 kleinen 1244 kniff 957 kniffe 957 kuche 848 kueche 849 laden 1244 rasen 847 rat 957
ratschlaege 957 ratschlag 957 ratschlage 957 regal 847 router 847 schnee 847 schrank 847 stand 1244 tipp 957 tipps 957
trick 957 tricks 957 waschmaschine 847 wohnung 1245;angefunkt 11 angeklingelt 11 angepingt 11 angerufen 11 angetippt
11 angewaehlt 11 angewahlt 11 durchgeklingelt 11 geklingelt 11 gelaeutet 11 gelautet 11 probiert 1135 versucht
1135;... 956 fuer 1241 fur 1241 gegeben 802 gezeigt 802 mitgegeben 802 verraten 802 zu 1241 zum 1241 zur 1241;... 956
fuer 1241 gegeben 802 gezeigt 802 mitgegeben 802 verraten 802 zu 1241 zum 1241 zur 1241;... 956 fur 1241 gegeben 802
gezeigt 802 mitgegeben 802 verraten 802 zu 1241 zum 1241 zur 1241;hinweise 957 kniff 957 kniffe 957 mal 1140 rat 1259
ratschlaege 1260 ratschlag 957 ratschlage 1261 tipp 1259 tipps 1259 trick 957 tricks 957;^ 1199 arbeitszeugnis 1215
bisschen 1239 empfehlungsschreiben 1215 gutes 1222 paar 1262 referenz 1215 wenig 1239 zeugnis 1215;arbeitszeugnis 1215
auftrag 1218 bewerber 1218 einfuehrung 1241 einfuhrung 1241 empfehlungsschreiben 1215 interessenten 1218 job 1218
kandidaten 1218 kandidatin 1218 kunden 1218 kundin 1218 lead 1218 leads 1218 referenz 1215 zeugnis 1215;auftrag 1218
bewerber 1218 crashkurs 1241 hinweise 957 interessenten 1218 job 1218 kandidaten 1218 kandidatin 1218 kniff 957 kniffe
957 kontakt 1252 kunden 1218 kundin 1218 lead 1218 leads 1218 rat 1259 ratschlaege 1260 ratschlag 957 ratschlage 1261
tipp 1259 tipps 1259 trick 957 tricks 957;zugehoert 531 zugehort 531;angefunkt 11 angeklingelt 11 angepingt 11
angerufen 11 angetippt 11 angewaehlt 11 durchgeklingelt 11 geklingelt 11 gelaeutet 11 probiert 11 versucht 11;...
1216;angefunkt 11 angeklingelt 11 angepingt 11 angerufen 11 angetippt 11 angewahlt 11 durchgeklingelt 11 geklingelt 11
gelautet 11 probiert 11 versucht 11;kopf 523;den 1270 meinen 1270;durch 1271;... 1272;<give1> 15;^ 1274;ich 1275;kann
43 koennte 43 konnte 43 könnte 43 muss 43 soll 43 sollte 43;... 1277;er 1278 man 1278 sie 1278;dass 1276 ich 1275 was
1279 wo 1279;dass 1276 ich 1275;mut 1172 zugeredet 531;schweigen 11;in 1283;sich 1284;... 1232 <det> 1209 <way> 1208
laden 1126;ausgeholfen 802 eingearbeitet 802 eingefuehrt 802 eingefuhrt 802 eingewiesen 802 geholfen 802 gholfn 802
unterstuetzt 802 unterstutzt 802;... 1287;eingearbeitet 802 eingefuehrt 802 eingefuhrt 802 eingewiesen 802;... 1289
gesprach 1224 gespraech 1224 spiel 1224;... 1232;... 1168 <tool> 1110 hinweise 957 kniff 957 kniffe 957 rat 957
ratschlaege 957 ratschlag 957 ratschlage 957 tipp 957 tipps 957 trick 957 tricks 957;arbeitszeugnis 1215 auftrag 1218
bewerber 1218 empfehlungsschreiben 1215 interessenten 1218 job 1218 kandidaten 1218 kandidatin 1218 kunden 1218 kundin
1218 lead 1218 leads 1218 referenz 1215 zeugnis 1215;N 1250;zu 1294;auftrag 1218 bewerber 1218 hinweise 957
interessenten 1218 job 1218 kandidaten 1218 kandidatin 1218 kniff 957 kniffe 957 kontakt 1295 kunden 1218 kundin 1218
lead 1218 leads 1218 rat 1259 ratschlaege 1260 ratschlag 957 ratschlage 1261 tipp 1259 tipps 1259 trick 957 tricks
957;auftrag 1218 bewerber 1218 interessenten 1218 job 1218 kandidaten 1218 kandidatin 1218 kunden 1218 kundin 1218
lead 1218 leads 1218;bekommen 11 gebracht 11 gekriegt 11;handy 1298 tel 1298 telefon 1298;das 1299;an 1300 ans
1299;wie 802;beraten 802;... 1303 <my> 1212 N 1212 eine 1212 einem 1212 einen 1212 einer 1212;... 1303;... 1167 2x 638
3x 638 4x 638 <address> 785 <det> 1169 <expert> 782 <have> 1178 <my> 1180 <said> 1192 <their> 1200 <thing> 1108 <tool>
1110 <vowed> 1202 <work> 1203 N 1205 ^ 1199 am 1210 an 1214 anmerkungen 1116 arbeitszeugnis 1215 auf 1217 aufgebaut
531 aufgepaeppelt 531 aufgepappelt 531 auftrag 1218 ausfuehrlich 1121 ausfuehrliches 1121 ausfuhrlich 1123
ausfuhrliches 1123 bei 1231 beigebracht 843 beim 1234 beruhigt 531 bewerber 1218 bin 1238 bisschen 1239 crashkurs 1241
das 1246 den 1256 die 1257 dreimal 1258 ehrliches 1139 ein 1263 eine 1264 einen 1265 einfach 1266 einfuehrung 1241
einfuhrung 1241 empfehlungsschreiben 1215 erklaert 858 erklart 859 erlaeutert 858 erlautert 859 etwas 1239 feedback
1116 fuenfmal 1267 fuer 1268 funfmal 1269 fur 1268 geholfen 802 geistert 1273 gelobt 531 gesagt 1280 geschrieben 1281
gezeigt 843 gut 1282 gutes 1139 hinweise 957 hoffnung 532 huellt 1285 huellte 1285 hullt 1285 hullte 1285 hundertmal
638 im 1286 in 1288 ins 1290 interessenten 1218 job 1218 kandidaten 1218 kandidatin 1218 kniff 957 kniffe 957
kommentare 1116 kontakt 1252 kunden 1218 kundin 1218 kurzes 1139 lange 1266 lead 1218 leads 1218 mehrfach 1258
mehrmals 1258 mein 1139 mit 1291 mut 532 n 1292 nachhilfe 1241 ne 1293 nen 1296 neue 1297 neuen 1297 nicht 1301 nur
1266 oefter 1140 offenes 1139 ofter 1140 paar 1262 per 1210 rat 1259 ratschlaege 1260 ratschlag 957 ratschlage 1261
referenz 1215 ruckmeldung 1122 rueckmeldung 1120 schon 1159 schriftlich 1163 schriftliches 1163 schuld 85 schulde 85
schulden 85 sehr 1282 spukt 1273 tipp 1259 tipps 1259 trick 957 tricks 957 uber 1210 ueber 1210 um 91 umsonst 1136
unterricht 1241 vergeblich 1136 via 1210 viel 1139 viermal 638 vorgefuehrt 858 vorgefuhrt 859 vorgemacht 1302
vorgeschlagen 1220 x 1141 zeugnis 1215 zigmal 638 zu 1304 zufolge 1100 zugehoert 531 zugehort 531 zugeredet 531 zum
1305 zur 1305 zweimal 1258;lassen 619;angebimmelt 619 angefragt 619 angeklingelt 619 angeklopft 619 angelaeutet 619
angelautet 619 angerufen 619 ausrichten 1307 beschwert 619 bestaetigt 619 bestatigt 619 bestellen 1307 dagelassen 619
durchgebimmelt 619 durchgeklingelt 619 durchgerufen 619 empfohlen 1 erklaert 1 erklart 1 erkundigt 619 ersucht 619
geantwortet 619 gebeten 619 gedraengt 619 gedrangt 619 gefragt 619 geklingelt 619 gemahnt 619 gemailt 619 gemeint 1
gemeldet 619 geraten 1 gesagt 1 geschrieben 679 gesimst 619 getextet 619 hereingeschaut 619 hergebracht 619
hiergelassen 619 nachgefragt 619 nachgehakt 619 reingeschaut 619 reklamiert 619 retourniert 619 umgetauscht 619
urgiert 619 vorbeigebracht 619 vorbeigeschaut 619 wissen 1307 zugesagt 619 zuruckgebracht 619 zuruckgegeben 619
zuruckgemailt 619 zuruckgerufen 619 zuruckgeschrieben 619 zurueckgebracht 619 zurueckgegeben 619 zurueckgemailt 619
zurueckgerufen 619 zurueckgeschrieben 619;<said> 686 angebimmelt 619 angeboten 619 angeklingelt 619 angelaeutet 619
angelautet 619 angerufen 619 anvertraut 619 berichtet 619 durchgebimmelt 619 durchgeklingelt 619 durchgerufen 619
empfohlen 679 erklaert 1 erklart 1 erzaehlt 619 erzahlt 619 geantwortet 619 gebeichtet 619 geholfen 619 geklagt 619
geklingelt 619 gemailt 619 gemeint 1 geraten 679 gesagt 679 geschickt 619 geschildert 619 geschrieben 679 gesimst 619
gesteckt 619 getextet 619 gezeigt 619 gratuliert 619 hereingeschaut 619 mitgeteilt 619 praesentiert 619 prasentiert
619 reingeschaut 619 verraten 619 versprochen 619 vorbeigeschaut 619 vorgestellt 619 zugesagt 619 zuruckgemailt 619
zuruckgerufen 619 zuruckgeschrieben 619 zurueckgemailt 619 zurueckgerufen 619 zurueckgeschrieben 619;<them> 718;<them>
718 ^ 717;... 1309 <counsel> 695 <counselled> 667 ^ 697 abgeholt 619 als 698 am 710 angebimmelt 619 angeklingelt 619
angelaeutet 619 angelautet 619 angerufen 619 angeschrieben 619 angesprochen 619 ans 707 auf 710 aufgefordert 546
ausgefuehrt 619 ausgefuhrt 619 begleitet 619 beim 710 bekocht 619 bestaerkt 546 bestarkt 546 besucht 619 davon 711
davor 715 dazu 711 den 698 dringend 716 durchgebimmelt 619 durchgeklingelt 619 durchgerufen 619 einen 698 eingeladen
619 eingeredet 546 empfohlen 1 erklaert 1 erklart 1 ermuntert 546 ermutigt 546 ersucht 1310 geantwortet 619 gebeten
1311 gefragt 1310 geklingelt 619 gemeint 1 geraten 1 gesagt 1 geschrieben 1 gesimst 619 getextet 619 getroffen 619
gewarnt 714 hereingeschaut 619 im 710 interviewt 619 kontaktiert 619 mit 725 nahe 706 nen 698 per 710 reingeschaut 619
stark 716 um 728 via 710 vor 729 vorbeigeschaut 619 zuruckgemailt 619 zuruckgerufen 619 zuruckgeschrieben 619
zurueckgemailt 619 zurueckgerufen 619 zurueckgeschrieben 619;^ 733;<me> 1313 <vowed> 736 mir 737 uns 737;<me> 699 ^ 81
dass 735 er 699 sich 699 sie 699;<until> 739 <vowed> 81;... 1316;abgesagt 11 gecancelt 11 platzen 993 sausen 993
vergessen 11 verschlafen 11 verschwitzt 11;... 1318 abgesagt 11 gecancelt 11 platzen 993 sausen 993 vergessen 11
verschlafen 11 verschwitzt 11;<appointment> 1319;anzurufen 11 mich 1152 uns 1152 zu 1134;versucht 1321;angelaeutet 619
angelautet 619 angerufen 619;ausrichten 1307 bestellen 1307 wissen 1307;... 1324 <vowed> 736 gemeint 760 gesagt 760
geschrieben 760 gmeint 702 gsagt 702;angekuendigt 69 angekundigt 69 angemeldet 69 angeschlossen 619 bedankt 619
beworben 0 dazugeschaltet 619 dazugesellt 619 dazugesetzt 619 dazugestellt 619 eingeklinkt 619 eingewaehlt 619
eingewahlt 619 entschuldigt 619 gemeldet 619 geruehrt 619 geruhrt 619 verabschiedet 619 zugeschaltet 619;... 1326
bedankt 619 bei 765 entschuldigt 619 gemeldet 619 geruehrt 619 geruhrt 619 verabschiedet 619;... 1324 <vowed> 736
angelaeutet 619 angelautet 619 angerufen 619 gemeint 760 gesagt 760 geschrieben 760 gmeint 702 gsagt 702;... 1308
<appointment> 682 <det> 683 <me> 1312 <my> 683 <they> 1314 <until> 741 <vowed> 1315 ^ 1317 am 710 angebimmelt 619
angeklingelt 619 angelaeutet 619 angelautet 619 angerufen 619 auf 745 beim 710 das 1320 davon 746 dazu 746 den 1320
die 1320 durchgebimmelt 619 durchgeklingelt 619 durchgerufen 619 empfohlen 747 erklaert 1 erklart 1 geantwortet 619
geklingelt 619 gemailt 619 gemeint 750 geraten 1 gesagt 750 geschrieben 751 gesimst 619 getextet 619 gmeint 702 gsagt
702 hereingeschaut 619 im 710 mehrmals 1322 mich 1323 mir 1325 per 745 reingeschaut 619 sich 1327 uber 768 ueber 770
uns 1328 unser 1320 unsere 1320 unseren 1320 vergeblich 1322 versucht 1321 via 745 vor 729 vorbeigeschaut 619
vorgeschlagen 0 zuruckgemailt 619 zuruckgerufen 619 zuruckgeschrieben 619 zurueckgemailt 619 zurueckgerufen 619
zurueckgeschrieben 619 zweimal 1322;^ 1016 das 1014 den 1014 die 1014 es 1014 sie 1014 von 1017;<way> 702;<det> 1331
<way> 702;am 1332 auf 1332 beim 1332 ich 1037 im 1332 in 1332 man 1037 per 1332 wir 1037 zu 1332 zum 1332;... 1333
<det> 1045 <they> 1067 <way> 1042 D 1047 ^ 1060 am 1071 auf 1073 beim 1071 bleib 546 bloss 1061 bloß 1061 das 1062
dass 1066 eben 1047 erhoeh 546 erhoh 546 fang 546 frag 546 geh 546 hoer 546 hor 546 i 684 ich 684 im 1071 in 1078 lass
546 mach 546 macht 546 man 684 nimm 546 nur 1061 per 1071 red 546 stell 546 such 546 tel 1042 verkauf 546 wir 684 zu
1073 zum 1073;lassen 81;stellen 81;verfuegung 1336 verfugung 1336;ausborgen 81 ausleihen 81 bereitstellen 81 borgen 81
bringen 81 geben 81 leihen 81 mitbringen 81 schenken 81 uberlassen 81 ueberlassen 81 zukommen 1335 zur 1337;=6:theirs
... 1338;^ 1339;<me> 1340;<me> 82 <until> 81;bringts 1342 gibts 1342 macht 1342 mailts 1342 schickts 1342 sendets
1342;und 1343;and 81;=6:theirs ... 1345;... 1344 <det> 1346 D 81;mich 81 uns 81;fuer 1348 fur 1348;... 1349;... 1349
<det> 1350 <my> 1350 <their> 1350 <them> 1350;<me> 81 das 245 den 245 die 245 es 245 s 245;... 1344;zuruck 81 zurueck
81;... 1354 zuruck 81 zurueck 81;... 1354 mich 1355 mir 1355 uns 1355 zuruck 81 zurueck 81;... 1354 <they> 1356
<until> 81 mich 1355 mir 1355 uns 1355 zuruck 81 zurueck 81;mal 81;=6:theirs nach 81 noch 1358 nochmal 81 wieder
81;nach 81 noch 1358 nochmal 81 wieder 81;D 1360;D 1359 es 1361 ihn 1361 sie 1361;D 1360 es 1361 ihn 1361 sie
1361;sich 81;<they> 1364 sich 81;bescheid 81;bescheid 81 mir 1366 uns 1366;<they> 1367 bescheid 81 mir 1366 uns
1366;an 81 druber 81 drueber 81 durch 81;... 1369 an 81 druber 81 drueber 81 durch 81;durch 81 weiter 81;<they> 1367
bescheid 81 das 1371 es 1371 mir 1366 uns 1366;beisammen 81 bereit 81 fertig 81 parat 81;<until> 1373;...
1374;laufenden 81;dem 1376;auf 1377;D 1378 auf 1377;mich 1379 uns 1379;um 81;... 1381 um 81;sich 1382;ab 81 an 81;<me>
1384;ab 81;... 1386;<my> 1387;<me> 1384 <my> 1387 D 1388;das 1371 es 1371;... 1354 <they> 1356 mich 1355 mir 1355 uns
1355 zuruck 81 zurueck 81;... 1354;... 1354 mich 1392 mir 1392 sich 81 uns 1392;... 1354 <they> 1393 mich 1392 mir
1392 sich 81 uns 1392;... 1354 <me> 1384 <they> 1356 mich 1355 mir 1355 uns 1355 zuruck 81 zurueck 81;vor 81;...
1396;<me> 1397;<their> 1397;... 1396 D 1399;<me> 1400;gibt 81 meldet 81 ruft 81 sagt 81 schreibt 81;und 1402;...
1403;... 1403 das 1404 es 1404;es 1404 sich 1405 sichs 1404;<deed3> 1347 <does3> 1351 <give3> 1352 <sends3> 1353
antwortet 1357 benachrichtigt 1348 bohrt 1362 connected 245 connectet 245 draengelt 1362 draengt 1363 drangelt 1362
drangt 1363 erkundigt 1365 geben 1368 geht 1370 gibt 1372 haben 1375 haelt 1380 hakt 1362 halt 1380 halten 1380 hat
1375 hoert 1383 holen 1385 holt 1389 hort 1383 hält 1380 informiert 1348 intro 245 introduced 245 introed 245 introt
245 leitet 1390 liest 1370 mailt 1391 melden 1365 meldet 1394 probiert 1363 ruehren 1365 ruehrt 1365 rufen 1385 ruft
1395 ruhren 1365 ruhrt 1365 sagen 1368 sagt 1368 schaut 1370 schickt 1390 schreibt 1391 schubst 1363 sieht 1370
stellen 1398 stellt 1401 stupst 1362 uberlegt 1406 uberweist 82 ueberlegt 1406 ueberweist 82 unterschreibt 82 updatet
1348 urgiert 1362 verstaendigt 1348 verstandigt 1348 versucht 1363 zahlt 82;probiert 11 versucht 11;... 1408 probiert
11 versucht 11;<me> 0;bei 1410;... 1411 bei 1410;^ 717 darum 718 um 718;<until> 717;... 1414 <my> 717 antwort 717
bestaetigung 717 bestatigung 717 feedback 717 ruckmeldung 717 ruckruf 717 rueckmeldung 717 rueckruf 717 stellungnahme
717;=23:contact ^ 1415;, 619 <me> 1413 D 619 am 619 an 619 gestern 619 heute 619 in 619 mich 619 nach 619 per 619 sich
619 um 1416 uns 619 wegen 619;D 619 am 619 an 619 gestern 619 heute 619 in 619 mich 619 nach 619 per 619 sich 619 um
619 uns 619 wegen 619;mich 643 uns 643;mich 651 mir 651 uns 651;mich 619 uns 619;<appointment> 619 <outing> 619 <way>
619;<appointment> 619 <det> 1422 <outing> 619 <way> 619;am 1423 auf 1423 bei 1423 beim 1423 im 1423 uber 1423 ueber
1423 zum 1423;D 619;das 1425 es 1425;das 1425;... 1424 am 1423 auf 1423 bei 1423 beim 1423 das 1425 dies 1425 es 1425
im 1423 mir 1426 so 1425 uber 1423 ueber 1423 uns 1427 zum 1423;mich 69 uns 69;fuer 1429 fur 1429 mich 69 uns 69;D
1430;... 137 <det> 306 <my> 306 <their> 306;<me> 41;<until> 1184 ^ 1432 von 1433;=19:gave:resource ausgeliehen 4
bekommen 4 geborgt 4 geliehen 4 leihweise 4 mitgenommen 4;<tool> 1435;... 1436 <tool> 1435;<until> 15 retour 15 wieder
15 zuruck 15 zurueck 15;... 1438;... 137 <det> 1439 <my> 306 <their> 306;<my> 1437 <until> 1184 ^ 1440 von 1433;<doc>
717 <work> 717;<doc> 717 alle 717 beide 717 das 717 den 717 die 717 ein 1442 eine 1442 einen 1442 ne 1442 nen 1442
saemtliche 717;^ 1443;... 1414 <until> 717;... 1414;-abrechnung 1445 -beleg 1446 -bescheinigung 1446 -bestaetigung
1446 -foto 1445 -fotos 1445 -liste 1445 -nachweis 1445 -plan 1445 -rechnung 1445 -unterlagen 1445 -vertrag 1445
-zahlen 1445 <doc> 1445 <thing> 1414 <work> 1414 alle 1446 angebot 1414 antwort 1414 beide 1446 bestaetigung 1414 das
1446 den 1446 die 1446 entscheidung 1414 fotos 1414 kostenvoranschlag 1414 muster 1414 offerte 1414 rechnung 1414
rueckmeldung 1414 saemtliche 1446 unterlagen 1414 vertrag 1414 zahlen 1414;<until> 1444 ^ 1447;<doc> 717 alle 717
beide 717 das 717 den 717 die 717 ein 1442 eine 1442 einen 1442 ne 1442 nen 1442 samtliche 717;^ 1449;-abrechnung 1445
-beleg 1446 -bescheinigung 1446 -bestatigung 1446 -foto 1445 -fotos 1445 -liste 1445 -nachweis 1445 -plan 1445
-rechnung 1445 -unterlagen 1445 -vertrag 1445 -zahlen 1445 <doc> 1445 <thing> 1414 <work> 1414 alle 1446 angebot 1414
antwort 1414 beide 1446 bestatigung 1414 das 1446 den 1446 die 1446 entscheidung 1414 fotos 1414 kostenvoranschlag
1414 muster 1414 offerte 1414 rechnung 1414 ruckmeldung 1414 samtliche 1446 unterlagen 1414 vertrag 1414 zahlen
1414;<until> 1450 ^ 1451;... 1424 am 1423 auf 1423 bei 1423 beim 1423 im 1423 uber 1423 ueber 1423 zum 1423;dass
1099;darauf 1454;sich 0;an 699;<me> 1457;<me> 1457 <they> 1458;^ 1415;, 619 <me> 1413 um 1460;mit 619;... 1462 mit
619;N 1463 mich 619 uns 619;fuer 1429 mich 69 uns 69;D 1465;-angebot 717 -bericht 717 -entwurf 717 -konzept 717 -liste
717 -plan 717 -rechnung 717 -vorschlag 717 angebot 717 antwort 717 aufstellung 717 bericht 717 bestaetigung 717
entwurf 717 freigabe 717 gutachten 717 konzept 717 kostenvoranschlag 717 liste 717 offerte 717 plan 717 prognose 717
rechnung 717 rueckmeldung 717 stellungnahme 717 termin 717 unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage
717;-angebot 717 -bericht 717 -entwurf 717 -konzept 717 -liste 717 -plan 717 -rechnung 717 -vorschlag 717 <attribute>
1467 angebot 717 antwort 717 aufstellung 717 bericht 717 bestaetigung 717 entwurf 717 freigabe 717 gutachten 717
konzept 717 kostenvoranschlag 717 liste 717 offerte 717 plan 717 prognose 717 rechnung 717 rueckmeldung 717
stellungnahme 717 termin 717 unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage 717;=4:needs_from_me -angebot
717 -bericht 717 -entwurf 717 -konzept 717 -liste 717 -plan 717 -rechnung 717 -vorschlag 717 <attribute> 1467 angebot
717 antwort 717 aufstellung 717 bericht 717 bestaetigung 717 entwurf 717 freigabe 717 gutachten 717 konzept 717
kostenvoranschlag 717 liste 717 offerte 717 plan 717 prognose 717 rechnung 717 rueckmeldung 717 stellungnahme 717
termin 717 unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage 717;-angebot 717 -bericht 717 -entwurf 717
-konzept 717 -liste 717 -plan 717 -rechnung 717 -vorschlag 717 <attribute> 1467 <doc> 717 <work> 717 angebot 717
antwort 717 aufstellung 717 bericht 717 bestaetigung 717 entwurf 717 freigabe 717 gutachten 717 konzept 717
kostenvoranschlag 717 liste 717 offerte 717 plan 717 prognose 717 rechnung 717 rueckmeldung 717 stellungnahme 717
termin 717 unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage 717;-angebot 717 -bericht 717 -entwurf 717
-konzept 717 -liste 717 -plan 717 -rechnung 717 -vorschlag 717 <attribute> 1467 <doc> 717 a 1468 alle 717 an 1468
angebot 717 antwort 717 aufstellung 717 beide 717 bericht 717 bestaetigung 717 das 1469 den 1469 die 1469 ein 1470
eine 1470 einen 1470 entwurf 717 freigabe 717 gutachten 717 konzept 717 kostenvoranschlag 717 liste 717 n 1468 ne 1442
nen 1470 offerte 717 plan 717 prognose 717 rechnung 717 rueckmeldung 717 saemtliche 717 stellungnahme 717 termin 717
unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage 717;-angebot 717 -bericht 717 -entwurf 717 -konzept 717
-liste 717 -plan 717 -rechnung 717 -vorschlag 717 <attribute> 1467 a 1468 an 1468 angebot 717 antwort 717 aufstellung
717 bericht 717 bestaetigung 717 das 1468 den 1468 die 1468 ein 1468 eine 1468 einen 1468 entwurf 717 freigabe 717
gutachten 717 konzept 717 kostenvoranschlag 717 liste 717 n 1468 nen 1468 offerte 717 plan 717 prognose 717 rechnung
717 rueckmeldung 717 stellungnahme 717 termin 717 unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage 717;^
1472;<me> 1473;^ 1471 von 1474;-abrechnung 1445 -beleg 1446 -bescheinigung 1446 -bestaetigung 1446 -foto 1445 -fotos
1445 -liste 1445 -nachweis 1445 -plan 1445 -rechnung 1445 -unterlagen 1445 -vertrag 1445 -zahlen 1445 <doc> 1445 alle
1446 beide 1446 das 1446 den 1446 die 1446 saemtliche 1446;<counsel> 0;paar 1477;<counsel> 0 <until> 1475 ^ 1476 ein
1478 einen 1477 n 1477 nen 1477;<until> 1444 ^ 1476;fur 1429 mich 69 uns 69;D 1481;<doc> 717 alle 717 beide 717 das
717 den 717 die 717 ein 1442 eine 1442 einen 1442 ne 1442 nen 1442 saemtliche 717 samtliche 717;^ 1483;-abrechnung
1445 -beleg 1446 -bescheinigung 1446 -bestaetigung 1446 -bestatigung 1446 -foto 1445 -fotos 1445 -liste 1445 -nachweis
1445 -plan 1445 -rechnung 1445 -unterlagen 1445 -vertrag 1445 -zahlen 1445 <doc> 1445 alle 1446 beide 1446 das 1446
den 1446 die 1446 saemtliche 1446 samtliche 1446;<until> 1484 ^ 1485;-angebot 717 -bericht 717 -entwurf 717 -konzept
717 -liste 717 -plan 717 -rechnung 717 -vorschlag 717 angebot 717 antwort 717 aufstellung 717 bericht 717 bestaetigung
717 bestatigung 717 entwurf 717 freigabe 717 gutachten 717 konzept 717 kostenvoranschlag 717 liste 717 offerte 717
plan 717 prognose 717 rechnung 717 ruckmeldung 717 rueckmeldung 717 stellungnahme 717 termin 717 unterschrift 717
vorschlag 717 zahl 717 zahlen 717 zusage 717;-angebot 717 -bericht 717 -entwurf 717 -konzept 717 -liste 717 -plan 717
-rechnung 717 -vorschlag 717 <attribute> 1487 angebot 717 antwort 717 aufstellung 717 bericht 717 bestaetigung 717
bestatigung 717 entwurf 717 freigabe 717 gutachten 717 konzept 717 kostenvoranschlag 717 liste 717 offerte 717 plan
717 prognose 717 rechnung 717 ruckmeldung 717 rueckmeldung 717 stellungnahme 717 termin 717 unterschrift 717 vorschlag
717 zahl 717 zahlen 717 zusage 717;=4:needs_from_me -angebot 717 -bericht 717 -entwurf 717 -konzept 717 -liste 717
-plan 717 -rechnung 717 -vorschlag 717 <attribute> 1487 angebot 717 antwort 717 aufstellung 717 bericht 717
bestaetigung 717 bestatigung 717 entwurf 717 freigabe 717 gutachten 717 konzept 717 kostenvoranschlag 717 liste 717
offerte 717 plan 717 prognose 717 rechnung 717 ruckmeldung 717 rueckmeldung 717 stellungnahme 717 termin 717
unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage 717;-angebot 717 -bericht 717 -entwurf 717 -konzept 717
-liste 717 -plan 717 -rechnung 717 -vorschlag 717 <attribute> 1487 <doc> 717 <work> 717 angebot 717 antwort 717
aufstellung 717 bericht 717 bestaetigung 717 bestatigung 717 entwurf 717 freigabe 717 gutachten 717 konzept 717
kostenvoranschlag 717 liste 717 offerte 717 plan 717 prognose 717 rechnung 717 ruckmeldung 717 rueckmeldung 717
stellungnahme 717 termin 717 unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage 717;-angebot 717 -bericht 717
-entwurf 717 -konzept 717 -liste 717 -plan 717 -rechnung 717 -vorschlag 717 <attribute> 1487 <doc> 717 a 1488 alle 717
an 1488 angebot 717 antwort 717 aufstellung 717 beide 717 bericht 717 bestaetigung 717 bestatigung 717 das 1489 den
1489 die 1489 ein 1490 eine 1490 einen 1490 entwurf 717 freigabe 717 gutachten 717 konzept 717 kostenvoranschlag 717
liste 717 n 1488 ne 1442 nen 1490 offerte 717 plan 717 prognose 717 rechnung 717 ruckmeldung 717 rueckmeldung 717
saemtliche 717 samtliche 717 stellungnahme 717 termin 717 unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage
717;-angebot 717 -bericht 717 -entwurf 717 -konzept 717 -liste 717 -plan 717 -rechnung 717 -vorschlag 717 <attribute>
1487 a 1488 an 1488 angebot 717 antwort 717 aufstellung 717 bericht 717 bestaetigung 717 bestatigung 717 das 1488 den
1488 die 1488 ein 1488 eine 1488 einen 1488 entwurf 717 freigabe 717 gutachten 717 konzept 717 kostenvoranschlag 717
liste 717 n 1488 nen 1488 offerte 717 plan 717 prognose 717 rechnung 717 ruckmeldung 717 rueckmeldung 717
stellungnahme 717 termin 717 unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage 717;^ 1492;<me> 1493;^ 1491 von
1494;-abrechnung 1445 -beleg 1446 -bescheinigung 1446 -bestaetigung 1446 -bestatigung 1446 -foto 1445 -fotos 1445
-liste 1445 -nachweis 1445 -plan 1445 -rechnung 1445 -unterlagen 1445 -vertrag 1445 -zahlen 1445 <doc> 1445 <thing>
1414 <work> 1414 alle 1446 angebot 1414 antwort 1414 beide 1446 bestaetigung 1414 bestatigung 1414 das 1446 den 1446
die 1446 entscheidung 1414 fotos 1414 kostenvoranschlag 1414 muster 1414 offerte 1414 rechnung 1414 ruckmeldung 1414
rueckmeldung 1414 saemtliche 1446 samtliche 1446 unterlagen 1414 vertrag 1414 zahlen 1414;=13:talk <counsel> 0 <until>
1495 ^ 1496 das 1414 ein 1478 einen 1477 es 1414 ihn 1414 n 1477 nen 1477 sie 1414;-angebot 717 -bericht 717 -entwurf
717 -konzept 717 -liste 717 -plan 717 -rechnung 717 -vorschlag 717 angebot 717 antwort 717 aufstellung 717 bericht 717
bestatigung 717 entwurf 717 freigabe 717 gutachten 717 konzept 717 kostenvoranschlag 717 liste 717 offerte 717 plan
717 prognose 717 rechnung 717 ruckmeldung 717 stellungnahme 717 termin 717 unterschrift 717 vorschlag 717 zahl 717
zahlen 717 zusage 717;-angebot 717 -bericht 717 -entwurf 717 -konzept 717 -liste 717 -plan 717 -rechnung 717
-vorschlag 717 <attribute> 1498 angebot 717 antwort 717 aufstellung 717 bericht 717 bestatigung 717 entwurf 717
freigabe 717 gutachten 717 konzept 717 kostenvoranschlag 717 liste 717 offerte 717 plan 717 prognose 717 rechnung 717
ruckmeldung 717 stellungnahme 717 termin 717 unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage
717;=4:needs_from_me -angebot 717 -bericht 717 -entwurf 717 -konzept 717 -liste 717 -plan 717 -rechnung 717 -vorschlag
717 <attribute> 1498 angebot 717 antwort 717 aufstellung 717 bericht 717 bestatigung 717 entwurf 717 freigabe 717
gutachten 717 konzept 717 kostenvoranschlag 717 liste 717 offerte 717 plan 717 prognose 717 rechnung 717 ruckmeldung
717 stellungnahme 717 termin 717 unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage 717;-angebot 717 -bericht
717 -entwurf 717 -konzept 717 -liste 717 -plan 717 -rechnung 717 -vorschlag 717 <attribute> 1498 <doc> 717 <work> 717
angebot 717 antwort 717 aufstellung 717 bericht 717 bestatigung 717 entwurf 717 freigabe 717 gutachten 717 konzept 717
kostenvoranschlag 717 liste 717 offerte 717 plan 717 prognose 717 rechnung 717 ruckmeldung 717 stellungnahme 717
termin 717 unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage 717;-angebot 717 -bericht 717 -entwurf 717
-konzept 717 -liste 717 -plan 717 -rechnung 717 -vorschlag 717 <attribute> 1498 <doc> 717 a 1499 alle 717 an 1499
angebot 717 antwort 717 aufstellung 717 beide 717 bericht 717 bestatigung 717 das 1500 den 1500 die 1500 ein 1501 eine
1501 einen 1501 entwurf 717 freigabe 717 gutachten 717 konzept 717 kostenvoranschlag 717 liste 717 n 1499 ne 1442 nen
1501 offerte 717 plan 717 prognose 717 rechnung 717 ruckmeldung 717 samtliche 717 stellungnahme 717 termin 717
unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage 717;-angebot 717 -bericht 717 -entwurf 717 -konzept 717
-liste 717 -plan 717 -rechnung 717 -vorschlag 717 <attribute> 1498 a 1499 an 1499 angebot 717 antwort 717 aufstellung
717 bericht 717 bestatigung 717 das 1499 den 1499 die 1499 ein 1499 eine 1499 einen 1499 entwurf 717 freigabe 717
gutachten 717 konzept 717 kostenvoranschlag 717 liste 717 n 1499 nen 1499 offerte 717 plan 717 prognose 717 rechnung
717 ruckmeldung 717 stellungnahme 717 termin 717 unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage 717;^
1503;<me> 1504;^ 1502 von 1505;-abrechnung 1445 -beleg 1446 -bescheinigung 1446 -bestatigung 1446 -foto 1445 -fotos
1445 -liste 1445 -nachweis 1445 -plan 1445 -rechnung 1445 -unterlagen 1445 -vertrag 1445 -zahlen 1445 <doc> 1445 alle
1446 beide 1446 das 1446 den 1446 die 1446 samtliche 1446;<counsel> 0 <until> 1506 ^ 1507 ein 1478 einen 1477 n 1477
nen 1477;<until> 1450 ^ 1507;mit 81;... 1510;mit 0;anwaeltin 1512 anwalt 1512 anwaltin 1512 begleitung 1512 bekannte
1512 bekannten 1512 bruder 1512 dolmetscherin 1512 fotografen 1512 fotografin 1512 frau 1512 freund 1512 freundin 1512
gast 1512 investor 1512 investorin 1512 kollegen 1512 kollegin 1512 kunden 1512 kundin 1512 lehrling 1512 mann 1512
mutter 1512 nachbarin 1512 nachbarn 1512 partner 1512 partnerin 1512 praktikanten 1512 praktikantin 1512 sammler 1512
sammlerin 1512 schwester 1512 sohn 1512 tochter 1512 ubersetzerin 1512 uebersetzerin 1512 vater 1512;ziel 0;palme
0;die 1515;ans 1514 auf 1516 durch 0 uber 0 ueber 0 voran 0 weiter 0;... 1517 ans 1514 auf 1516 durch 0 uber 0 ueber 0
voran 0 weiter 0;^ 1511 eine 1513 einen 1513 ihre 1513 ihren 1513 mich 1518 seine 1513 seinen 1513 uns 1518;ausleihen
4 behalten 4 benutzen 4 haben 4 leihen 4 mitbenutzen 4 mitnehmen 4 nehmen 4 nutzen 4 verwenden 4;... 1520 ausleihen 4
behalten 4 benutzen 4 haben 4 leihen 4 mitbenutzen 4 mitnehmen 4 nehmen 4 nutzen 4 verwenden 4;<tool> 1521;... 1522
<tool> 1521;<tool> 1521 ausleihen 4 benutzen 4 brauchen 4 haben 4 leihen 4 mitbenutzen 4 mitnutzen 4 nehmen 4 nutzen 4
verwenden 4;... 1524 <tool> 1521;=13:talk <det> 1523 <my> 1525;^ 269 darauf 546 zu 546;<me> 1527 darauf 1454;<det>
1523 <my> 1525;^ 269 dass 546 mir 667 uns 667;<they> 1530 ^ 269 dass 546 mir 667 uns 667;mich 588 uns 588;, 619 D 619
am 619 an 619 gestern 619 heute 619 in 619 mich 619 nach 619 per 619 sich 619 um 619 uns 619 wegen 619;<me>
1527;atelier 619 baustelle 619 buero 619 buro 619 empfang 619 gang 619 garten 619 geschaeft 619 geschaft 619 halle 619
hof 619 kanzlei 619 kuche 619 kueche 619 laden 619 lager 619 matte 619 praxis 619 stand 619 studio 619 theke 619
tresen 619 tuer 619 tur 619 werkstatt 619;der 1535;mir 1535;der 1535 meinem 1535 meiner 1535 unserer 1535;der 1535
meiner 1535;am 1535 an 1536 auf 1536 bei 1537 im 1535 in 1538 vor 1539;... 1540;das 1425 dies 1425 es 1425 mir 1426 so
1425 uns 1427;^ 1492 von 1494;-angebot 1414 -bericht 1414 -entwurf 1414 -konzept 1414 -liste 1414 -plan 1414 -rechnung
1414 -vorschlag 1414 angebot 1414 antwort 1414 aufstellung 1414 bericht 1414 bestaetigung 1414 bestatigung 1414
entwurf 1414 freigabe 1414 gutachten 1414 konzept 1414 kostenvoranschlag 1414 liste 1414 offerte 1414 plan 1414
prognose 1414 rechnung 1414 ruckmeldung 1414 rueckmeldung 1414 stellungnahme 1414 termin 1414 unterschrift 1414
vorschlag 1414 zahl 1414 zahlen 1414 zusage 1414;-angebot 1414 -bericht 1414 -entwurf 1414 -konzept 1414 -liste 1414
-plan 1414 -rechnung 1414 -vorschlag 1414 <attribute> 1544 angebot 1414 antwort 1414 aufstellung 1414 bericht 1414
bestaetigung 1414 bestatigung 1414 entwurf 1414 freigabe 1414 gutachten 1414 konzept 1414 kostenvoranschlag 1414 liste
1414 offerte 1414 plan 1414 prognose 1414 rechnung 1414 ruckmeldung 1414 rueckmeldung 1414 stellungnahme 1414 termin
1414 unterschrift 1414 vorschlag 1414 zahl 1414 zahlen 1414 zusage 1414;-angebot 1414 -bericht 1414 -entwurf 1414
-konzept 1414 -liste 1414 -plan 1414 -rechnung 1414 -vorschlag 1414 <attribute> 1544 a 1545 an 1545 angebot 1414
antwort 1414 aufstellung 1414 bericht 1414 bestaetigung 1414 bestatigung 1414 das 1545 den 1545 die 1545 ein 1545 eine
1545 einen 1545 entwurf 1414 freigabe 1414 gutachten 1414 konzept 1414 kostenvoranschlag 1414 liste 1414 n 1545 nen
1545 offerte 1414 plan 1414 prognose 1414 rechnung 1414 ruckmeldung 1414 rueckmeldung 1414 stellungnahme 1414 termin
1414 unterschrift 1414 vorschlag 1414 zahl 1414 zahlen 1414 zusage 1414;<until> 1543 ^ 1546;am 1423 auf 1423 bei 1423
beim 1423 im 1423 ueber 1423 zum 1423;... 1548 am 1423 auf 1423 bei 1423 beim 1423 das 1425 dies 1425 es 1425 im 1423
mir 1426 so 1425 ueber 1423 uns 1427 zum 1423;am 1423 auf 1423 bei 1423 beim 1423 im 1423 uber 1423 zum 1423;... 1550
am 1423 auf 1423 bei 1423 beim 1423 das 1425 dies 1425 es 1425 im 1423 mir 1426 so 1425 uber 1423 uns 1427 zum
1423;<me> 69;bei 1552;... 1553 bei 1552;D 1554;dass 1099 wenn 1099;... 684 <should> 546;ich 1557 man 1557 wir
1557;besser 1556 gern 1556 gerne 1556 gut 1556 lieber 1556;besser 1556 dass 1558 es 1559 gern 1556 gerne 1556 gut 1556
ich 1557 lieber 1556 man 1557 s 1559 wir 1557;an 0;<me> 1561;bei 1562;... 1563 bei 1562;geburtstag 0 hochzeitstag 0
jubilaeum 0 jubilaum 0 namenstag 0 op 0 pruefung 0 prufung 0;... 1565 geburtstag 0 hochzeitstag 0 jubilaeum 0 jubilaum
0 namenstag 0 op 0 pruefung 0 prufung 0;dass 1558 ich 1557 man 1557 wir 1557;-angebot 1414 -bericht 1414 -entwurf 1414
-konzept 1414 -liste 1414 -plan 1414 -rechnung 1414 -vorschlag 1414 <attribute> 1544 <thing> 1414 <work> 1414 a 1545
an 1545 angebot 1414 antwort 1414 aufstellung 1414 bericht 1414 bestaetigung 1414 bestatigung 1414 das 1545 den 1545
die 1545 ein 1545 eine 1545 einen 1545 entscheidung 1414 entwurf 1414 fotos 1414 freigabe 1414 gutachten 1414 konzept
1414 kostenvoranschlag 1414 liste 1414 muster 1414 n 1545 nen 1545 offerte 1414 plan 1414 prognose 1414 rechnung 1414
ruckmeldung 1414 rueckmeldung 1414 stellungnahme 1414 termin 1414 unterlagen 1414 unterschrift 1414 vertrag 1414
vorschlag 1414 zahl 1414 zahlen 1414 zusage 1414;<until> 1543 ^ 1568 dass 1099;<my> 717;^ 1570;nach 1571;auf 643;auf
643 schon 1573;sich 1574;zu 0;... 1576 auf 643 schon 1573 zu 0;sich 1577;<counsel> 546;<counsel> 546 als 1579 den 1579
einen 1579 nen 1579;weg 546;den 1581;^ 269 auf 1582;<counsel> 546 <they> 1580 als 1579 den 1579 einen 1579 mit 1583
nen 1579;<me> 1584;<counsel> 546 <they> 1580 als 1579 den 1579 einen 1579 nen 1579;<me> 1586;$$ 619;$$ 619 dabei
1588;mit 1589;auch 1590 mit 1589 noch 1590;<until> 58;<doc> 1592 <document> 1592 <thing> 1592 <work> 1592;^ 1593;<doc>
58 <document> 58 <thing> 58 <work> 58;^ 1595;tisch 15;dem 1597;postfach 15;hand 15 mail 15;der 1600;am 1597 auf 1598
im 1599 in 1601 von 136 vorliegen 15;... 1602 <doc> 58 <document> 58 <thing> 58 <work> 58;<det> 1596 <my> 1596 ^
1603;=2:plan bei 1552 mit 1552;anprobe 1605 audienz 1605 beratung 1605 probetag 1605 sitzung 1605 sprechstunde 1605
stunde 1605 termin 1605;anprobe 1605 audienz 1605 beratung 1605 ein 1606 eine 1606 einen 1606 n 1606 ne 1606 nen 1606
probetag 1605 sitzung 1605 sprechstunde 1605 stunde 1605 termin 1605;briefkasten 15 postfach 15 schreibtisch 15 tisch
15;<their> 1608 dem 1608;<their> 1608 dem 1608 der 1600;am 1597 auf 1609 im 1599 in 1610 von 136;auf 1609 in
1609;<until> 1611 D 1612;... 1613 <doc> 1592 <document> 1592 <thing> 1592 <work> 1592;anprobiert 619 ausgeheult 619
ausgeweint 619 bestellt 619 bezahlt 619 eingekauft 619 gebucht 619 gekauft 619 geklagt 619 genachtigt 619 genaechtigt
619 geschlafen 619 ubernachtet 619 uebernachtet 619 unterschrieben 619;... 1615;<me> 1616;anprobe 588 audienz 588
beratung 588 besprechung 588 coachingstunde 588 date 588 probearbeiten 588 probetag 588 rendezvous 588 sitzung 588
sprechstunde 588 stunde 588 termin 588 visite 588 vorstellungsgesprach 588 vorstellungsgespraech 588;<det> 1594 <my>
1594 <until> 1604 D 1607 ^ 1614 anprobe 588 audienz 588 bei 1617 beratung 588 besprechung 588 coachingstunde 588 date
588 ein 1618 eine 1618 einen 1618 n 1618 ne 1618 nen 1618 probearbeiten 588 probetag 588 rendezvous 588 sitzung 588
sprechstunde 588 stunde 588 termin 588 visite 588 vorstellungsgesprach 588 vorstellungsgespraech 588;=4:needs_from_me
-angebot 717 -bericht 717 -entwurf 717 -konzept 717 -liste 717 -plan 717 -rechnung 717 -vorschlag 717 <attribute> 1467
a 1468 an 1468 angebot 717 antwort 717 aufstellung 717 bericht 717 bestaetigung 717 das 1468 den 1468 die 1468 ein
1468 eine 1468 einen 1468 entwurf 717 freigabe 717 gutachten 717 konzept 717 kostenvoranschlag 717 liste 717 n 1468
nen 1468 offerte 717 plan 717 prognose 717 rechnung 717 rueckmeldung 717 stellungnahme 717 termin 717 unterschrift 717
vorschlag 717 zahl 717 zahlen 717 zusage 717;^ 1620 von 1474;<until> 717 von 1012;-angebot 1414 -bericht 1414 -entwurf
1414 -konzept 1414 -liste 1414 -plan 1414 -rechnung 1414 -vorschlag 1414 angebot 1414 antwort 1414 aufstellung 1414
bericht 1414 bestaetigung 1414 entwurf 1414 freigabe 1414 gutachten 1414 konzept 1414 kostenvoranschlag 1414 liste
1414 offerte 1414 plan 1414 prognose 1414 rechnung 1414 rueckmeldung 1414 stellungnahme 1414 termin 1414 unterschrift
1414 vorschlag 1414 zahl 1414 zahlen 1414 zusage 1414;-angebot 1414 -bericht 1414 -entwurf 1414 -konzept 1414 -liste
1414 -plan 1414 -rechnung 1414 -vorschlag 1414 <attribute> 1623 angebot 1414 antwort 1414 aufstellung 1414 bericht
1414 bestaetigung 1414 entwurf 1414 freigabe 1414 gutachten 1414 konzept 1414 kostenvoranschlag 1414 liste 1414
offerte 1414 plan 1414 prognose 1414 rechnung 1414 rueckmeldung 1414 stellungnahme 1414 termin 1414 unterschrift 1414
vorschlag 1414 zahl 1414 zahlen 1414 zusage 1414;-angebot 1414 -bericht 1414 -entwurf 1414 -konzept 1414 -liste 1414
-plan 1414 -rechnung 1414 -vorschlag 1414 ... 1622 <attribute> 1623 a 1624 an 1624 angebot 1414 antwort 1414
aufstellung 1414 bericht 1414 bestaetigung 1414 das 1624 den 1624 die 1624 ein 1624 eine 1624 einen 1624 entwurf 1414
freigabe 1414 gutachten 1414 konzept 1414 kostenvoranschlag 1414 liste 1414 n 1624 nen 1624 offerte 1414 plan 1414
prognose 1414 rechnung 1414 rueckmeldung 1414 stellungnahme 1414 termin 1414 unterschrift 1414 vorschlag 1414 zahl
1414 zahlen 1414 zusage 1414;<until> 1621 ^ 1625 dass 1099 wenn 1099;... 1622;<until> 718 ^ 1627 dass 1099 wenn
1099;besser 1556 es 1559 gern 1626 gerne 1628 gut 1556 lieber 1556 s 1559;<until> 718 ^ 1627;gern 1630 gerne 1630;...
1436 <tool> 1435 ^ 1593;... 47 <my> 48;<me> 1633;<my> 48 bei 1634 von 1634;... 1576 zu 0;... 1565 <det> 1594 <my> 1632
<until> 1604 D 1607 ^ 1614 anprobe 588 audienz 588 bei 1617 beratung 588 besprechung 588 coachingstunde 588 date 588
ein 1618 eine 1618 einen 1618 geburtstag 0 hochzeitstag 0 jubilaeum 0 jubilaum 0 n 1618 namenstag 0 ne 1618 nen 1618
op 0 probearbeiten 588 probetag 588 pruefung 0 prufung 0 rendezvous 588 sich 1635 sitzung 588 sprechstunde 588 stunde
588 termin 588 visite 588 vor 1636 vorstellungsgesprach 588 vorstellungsgespraech 588 wohl 0;=4:needs_from_me -angebot
717 -bericht 717 -entwurf 717 -konzept 717 -liste 717 -plan 717 -rechnung 717 -vorschlag 717 <attribute> 1498 a 1499
an 1499 angebot 717 antwort 717 aufstellung 717 bericht 717 bestatigung 717 das 1499 den 1499 die 1499 ein 1499 eine
1499 einen 1499 entwurf 717 freigabe 717 gutachten 717 konzept 717 kostenvoranschlag 717 liste 717 n 1499 nen 1499
offerte 717 plan 717 prognose 717 rechnung 717 ruckmeldung 717 stellungnahme 717 termin 717 unterschrift 717 vorschlag
717 zahl 717 zahlen 717 zusage 717;^ 1638 von 1505;-angebot 1414 -bericht 1414 -entwurf 1414 -konzept 1414 -liste 1414
-plan 1414 -rechnung 1414 -vorschlag 1414 angebot 1414 antwort 1414 aufstellung 1414 bericht 1414 bestatigung 1414
entwurf 1414 freigabe 1414 gutachten 1414 konzept 1414 kostenvoranschlag 1414 liste 1414 offerte 1414 plan 1414
prognose 1414 rechnung 1414 ruckmeldung 1414 stellungnahme 1414 termin 1414 unterschrift 1414 vorschlag 1414 zahl 1414
zahlen 1414 zusage 1414;-angebot 1414 -bericht 1414 -entwurf 1414 -konzept 1414 -liste 1414 -plan 1414 -rechnung 1414
-vorschlag 1414 <attribute> 1640 angebot 1414 antwort 1414 aufstellung 1414 bericht 1414 bestatigung 1414 entwurf 1414
freigabe 1414 gutachten 1414 konzept 1414 kostenvoranschlag 1414 liste 1414 offerte 1414 plan 1414 prognose 1414
rechnung 1414 ruckmeldung 1414 stellungnahme 1414 termin 1414 unterschrift 1414 vorschlag 1414 zahl 1414 zahlen 1414
zusage 1414;-angebot 1414 -bericht 1414 -entwurf 1414 -konzept 1414 -liste 1414 -plan 1414 -rechnung 1414 -vorschlag
1414 ... 1622 <attribute> 1640 a 1641 an 1641 angebot 1414 antwort 1414 aufstellung 1414 bericht 1414 bestatigung 1414
das 1641 den 1641 die 1641 ein 1641 eine 1641 einen 1641 entwurf 1414 freigabe 1414 gutachten 1414 konzept 1414
kostenvoranschlag 1414 liste 1414 n 1641 nen 1641 offerte 1414 plan 1414 prognose 1414 rechnung 1414 ruckmeldung 1414
stellungnahme 1414 termin 1414 unterschrift 1414 vorschlag 1414 zahl 1414 zahlen 1414 zusage 1414;<until> 1639 ^ 1642
dass 1099 wenn 1099;... 1565 besser 1556 es 1559 geburtstag 0 gern 1643 gerne 1628 gut 1556 hochzeitstag 0 jubilaeum 0
jubilaum 0 lieber 1556 namenstag 0 op 0 pruefung 0 prufung 0 s 1559;besser 1556 es 1559 gern 1643 gerne 1628 gut 1556
lieber 1556 s 1559;gewesen 619;aufgetaucht 619 da 1646 dabei 1646 gekommen 619 kemma 619 kommen 619 kumma 619
vorbeigekommen 619;a 1647 ah 1647 au 1647 auch 1647 dafuer 1454 dafur 1454 dagegen 1454;achterl 619 bier 619
cappuccino 619 drink 619 espresso 619 glas 619 haeferl 619 haferl 619 jause 619 kaffee 619 kruegerl 619 krugerl 619
melange 619 plauderei 619 plausch 619 ratsch 619 schwaetzchen 619 schwatz 619 schwatzchen 619 spritzer 619 sprung 619
stuendchen 619 stundchen 619 stunde 619 tasse 619 tee 619 verlaengerten 619 verlangerten 619 wein 619 zigarette
619;... 1649 achterl 619 bier 619 cappuccino 619 drink 619 espresso 619 glas 619 haeferl 619 haferl 619 jause 619
kaffee 619 kruegerl 619 krugerl 619 melange 619 plauderei 619 plausch 619 ratsch 619 schwaetzchen 619 schwatz 619
schwatzchen 619 spritzer 619 sprung 619 stuendchen 619 stundchen 619 stunde 619 tasse 619 tee 619 verlaengerten 619
verlangerten 619 wein 619 zigarette 619;a 1650 ein 1650 eine 1650 einem 1650 einen 1650 einer 1650 n 1650 ne 1650 nem
1650 nen 1650;auf 1651 zu 1651;schuldi 23 schuldig 23;... 1653;^ 1654;noch 1655;^ 1654 immer 1656 noch 1655;bei 81
damit 81 mit 81;zug 1658;reihe 1658;der 1660;am 1659 an 1661 dran 1658;ansicht 760 auffassung 760 meinung 760
uberzeugung 702 ueberzeugung 702;aufgetaucht 11 erschienen 11 gekommen 11;... 1664;ned 1665 net 1665 nicht 1665;^
1662;... 1652 <me> 1657 D 1554 ^ 1662 a 1647 ah 1647 au 1647 auch 1647 aufgetaucht 619 dafuer 1454 dafur 1454 dagegen
1454 dazugekommen 619 dazugestossen 619 dazugestoßen 619 der 1663 einfach 1666 gekommen 619 jetzt 1667 leider 1666
mitgekommen 619 ned 1665 net 1665 nicht 1665 nun 1667 vorbeigefahren 619 vorbeigekommen 619;$$ 619 a 1650 der 1535 ein
1650 eine 1650 einem 1650 einen 1650 einer 1650 n 1650 ne 1650 nem 1650 nen 1650;am 1535 an 1536 auf 1669 bei 1537
herein 1588 hereingeschneit 1588 im 1535 in 1538 rein 1588 vor 1539 vorbei 1588 zu 1651;<my> 619;an 1671 auf 1671 bei
1671 beim 1671 in 1671 zu 1671;an 1671 auf 1671 bei 1671 beim 1671 in 1671 mit 1589 zu 1671;atelier 619 geschaeft 619
geschaft 619 laden 619 salon 619 shop 619;den 1674 die 1674;im 1674 in 1675 ins 1674;im 1674 in 1675 ins 1674 kurz
1676;<me> 1677 <my> 619;ned 11 net 11 nicht 11;<my> 619 den 1674 die 1674;... 1670 alle 1672 an 1671 auch 1673 auf
1671 aufgetaucht 619 bei 1678 beide 1672 beim 1671 da 1677 dazugekommen 619 dazugestossen 619 dazugestoßen 619 einfach
1679 gekommen 619 im 1674 in 1680 ins 1674 kurz 1676 mit 1589 mitgekommen 619 ned 11 net 11 nicht 11 noch 1590
vorbeigefahren 619 vorbeigekommen 619 wieder 1672 wohl 0 zu 1671;... 1652 alle 1672 an 1671 auch 1673 auf 1671 bei
1678 beide 1672 beim 1671 da 1677 einfach 1679 im 1674 in 1680 ins 1674 kurz 1676 mit 1589 ned 11 net 11 nicht 11 noch
1590 wieder 1672 zu 1671;geben 81 sagen 81;geben 81;absagen 81 bescheid 1683 feedback 1684 ruckmeldung 1684
rueckmeldung 1684 zusagen 81;^ 1685;bringen 81 geben 81 liefern 81 sagen 81 schicken 81 zeigen 81;^ 1687;D 1687;...
1689;D 1688 ^ 1690;=13:talk ... 1686 <det> 1523 <me> 1691 <my> 1525 ^ 1685;<det> 1523 <me> 1691 <my> 1525;<my> 69
abendessen 69 besuch 69 essen 69 kaffee 69 mir 69 mittagessen 69 uns 69;=2:plan <my> 69 abendessen 69 besuch 69 essen
69 kaffee 69 mir 69 mittagessen 69 uns 69;<me> 69 <my> 69 abendessen 69 besuch 69 essen 69 kaffee 69 mir 69
mittagessen 69 uns 69;auf 1694 in 1694 ins 1695 nach 69 vorbei 69 zu 1696 zum 1695 zur 1695;... 1697 in 69 ins 69 mit
69 nach 69 vorbei 69 zu 1552 zum 69 zur 69;D 1698;^ 81 darum 699 drum 699 um 699;sich 1700;<they> 1701 sich 1700;<me>
651;ausrichten 619 bestellen 619 mitteilen 619 wissen 619;ausrichten 619 kommen 619 rufen 619 wissen 619;... 1705;...
1704;ausrichten 619 bestellen 619 kommen 619 mitteilen 619 rufen 619 wissen 619;... 1708;... 1704 mich 1706 mir 1707
uns 1709;... 1548 am 1423 auf 1423 bei 1423 beim 1423 im 1423 ueber 1423 zum 1423;... 1550 am 1423 auf 1423 bei 1423
beim 1423 im 1423 uber 1423 zum 1423;herz 546;ans 1713 nahe 546;... 1714 <they> 1714 ans 1713 nahe 546;<me>
1715;connect 81 forward 81 intro 81 introduce 81 send 81 share 81;^ 1717;=6:theirs <until> 81 D 81;<me> 1719;das 1720
den 1720 die 1720 es 1720 ihn 1720 sie 1720;bringt 1721 gibt 1721 mailt 1721 schickt 1721;und 1722;fertig 1723 fix
1723 klar 1723;... 1724;^ 1725;am 619 auf 619 aus 619 dass 619 mir 619 ob 619 per 619 uns 619 via 619 wegen 619;dienst
0;im 1728;ab 0 an 0 arbeitslos 0 freiwillig 0 krank 0 zuruck 1729 zurueck 1729;=0:missed mehr 11;... 1730 ab 0 an 0
arbeitslos 0 freiwillig 0 krank 0 ned 1731 net 1731 nicht 1731 zuruck 1729 zurueck 1729;sich 1732;=23:contact ... 1730
ab 0 an 0 arbeitslos 0 freiwillig 0 krank 0 ned 1731 net 1731 nicht 1731 zuruck 1729 zurueck 1729;D 619 am 619 an 619
gestern 619 heute 619 in 619 mich 619 nach 619 per 619 sich 1734 um 619 uns 619 wegen 619;absagen 81 bescheid 1683
feedback 1684 ruckmeldung 1684 zusagen 81;^ 1736 zu 0;durchgeben 81 freigeben 81 gegenzeichnen 81 mitbringen 81
nachreichen 81 nachschicken 81 ruberschicken 81 uberweisen 81 vorbeibringen 81 vorbeischicken 81 weiterleiten 81
zuruckbringen 81 zuruckgeben 81 zuruckschicken 81 zurucksenden 81 zuruckzahlen 81 zuschicken 81;... 1738;^
1739;<giveinf> 81 <giveinf_apart> 81 geben 81 sagen 81;-angebot 717 -bericht 717 -entwurf 717 -konzept 717 -liste 717
-plan 717 -rechnung 717 -vorschlag 717 ... 1741 <attribute> 1498 <giveinf> 81 <selfinf> 81 a 1499 an 1499 angebot 717
antwort 717 aufstellung 717 bericht 717 bestatigung 717 das 1499 den 1499 die 1499 ein 1499 eine 1499 einen 1499
entwurf 717 freigabe 717 gutachten 717 konzept 717 kostenvoranschlag 717 liste 717 n 1499 nen 1499 offerte 717 plan
717 prognose 717 rechnung 717 ruckmeldung 717 stellungnahme 717 termin 717 unterschrift 717 vorschlag 717 zahl 717
zahlen 717 zusage 717;^ 1742 von 1505;<giveinf> 81 <selfinf> 81;<until> 1744 durchgeben 81 freigeben 81 gegenzeichnen
81 mitbringen 81 nachreichen 81 nachschicken 81 ruberschicken 81 uberweisen 81 vorbeibringen 81 vorbeischicken 81
weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zuruckschicken 81 zurucksenden 81 zuruckzahlen 81 zuschicken
81;<until> 717 geben 81;-angebot 1414 -bericht 1414 -entwurf 1414 -konzept 1414 -liste 1414 -plan 1414 -rechnung 1414
-vorschlag 1414 ... 1745 <attribute> 1640 <thing> 1414 <work> 1414 a 1641 absagen 81 an 1641 angebot 1414 antwort 1414
aufstellung 1414 bericht 1414 bescheid 1683 bestatigung 1414 connecten 81 das 1641 den 1641 die 1641 ein 1641 eine
1641 einen 1641 entscheidung 1414 entwurf 1414 feedback 1684 fotos 1414 freigabe 1414 gutachten 1414 intro 81 introen
81 klaren 81 klären 81 konzept 1414 kostenvoranschlag 1414 liefern 81 liste 1414 muster 1414 n 1641 nachfragen 81
nachhaken 81 nen 1641 offerte 1414 plan 1414 prognose 1414 rechnung 1414 ruckmeldung 1746 schicken 81 stellungnahme
1414 termin 1414 unterlagen 1414 unterschrift 1414 vermitteln 81 vertrag 1414 vorschlag 1414 zahl 1414 zahlen 1414
zusage 1414 zusagen 81;bin 0 sind 0;<comeinf> 0 besuchen 0 dabei 1748 hinfahren 0 komme 0 mitgehe 0 mitkomme 0
telefonieren 0 treffen 0 vorbeikomme 0 zusammensetzen 0;$$ 717;<deed1> 1750 <give1> 1750 <until> 717;=3:advice ...
1751;... 1749 ^ 1752;... 1749 ^ 269;ich 1753 man 1754 wir 1753;halten 81;laufenden 1756;dem 1757;auf 1758
benachrichtigen 81 informieren 81 verstandigen 81 zuruckrufen 81;... 1759;^ 1760;<selfinf> 81;^ 1762;... 1763 ^
1762;<me> 1764;... 1763 ^ 1762 bei 1765;=13:talk ... 1737 <counsel> 0 <me> 1740 <until> 1743 ^ 1747 dass 1755 ein 1478
einen 1477 mich 1761 n 1477 nen 1477 sich 1766 uns 1761 zu 0;^ 1744;<until> 1744;... 1769;<until> 1768 ^ 1770;absagen
81 bescheid 1683 feedback 1684 rueckmeldung 1684 zusagen 81;^ 1772 zu 0;durchgeben 81 freigeben 81 gegenzeichnen 81
mitbringen 81 nachreichen 81 nachschicken 81 rueberschicken 81 ueberweisen 81 vorbeibringen 81 vorbeischicken 81
weiterleiten 81 zurueckbringen 81 zurueckgeben 81 zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81 zuschicken
81;... 1774;^ 1775;-angebot 717 -bericht 717 -entwurf 717 -konzept 717 -liste 717 -plan 717 -rechnung 717 -vorschlag
717 ... 1741 <attribute> 1467 <giveinf> 81 <selfinf> 81 a 1468 an 1468 angebot 717 antwort 717 aufstellung 717 bericht
717 bestaetigung 717 das 1468 den 1468 die 1468 ein 1468 eine 1468 einen 1468 entwurf 717 freigabe 717 gutachten 717
konzept 717 kostenvoranschlag 717 liste 717 n 1468 nen 1468 offerte 717 plan 717 prognose 717 rechnung 717
rueckmeldung 717 stellungnahme 717 termin 717 unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage 717;^ 1777 von
1474;<until> 1744 durchgeben 81 freigeben 81 gegenzeichnen 81 mitbringen 81 nachreichen 81 nachschicken 81
rueberschicken 81 ueberweisen 81 vorbeibringen 81 vorbeischicken 81 weiterleiten 81 zurueckbringen 81 zurueckgeben 81
zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81 zuschicken 81;-angebot 1414 -bericht 1414 -entwurf 1414 -konzept
1414 -liste 1414 -plan 1414 -rechnung 1414 -vorschlag 1414 ... 1779 <attribute> 1623 <thing> 1414 <work> 1414 a 1624
absagen 81 an 1624 angebot 1414 antwort 1414 aufstellung 1414 bericht 1414 bescheid 1683 bestaetigung 1414 connecten
81 das 1624 den 1624 die 1624 ein 1624 eine 1624 einen 1624 entscheidung 1414 entwurf 1414 feedback 1684 fotos 1414
freigabe 1414 gutachten 1414 intro 81 introen 81 klaeren 81 konzept 1414 kostenvoranschlag 1414 liefern 81 liste 1414
muster 1414 n 1624 nachfragen 81 nachhaken 81 nen 1624 offerte 1414 plan 1414 prognose 1414 rechnung 1414 rueckmeldung
1746 schicken 81 stellungnahme 1414 termin 1414 unterlagen 1414 unterschrift 1414 vermitteln 81 vertrag 1414 vorschlag
1414 zahl 1414 zahlen 1414 zusage 1414 zusagen 81;auf 1758 benachrichtigen 81 informieren 81 verstaendigen 81
zurueckrufen 81;... 1781;^ 1782;=13:talk ... 1773 <counsel> 0 <me> 1776 <until> 1778 ^ 1780 dass 1755 ein 1478 einen
1477 mich 1783 n 1477 nen 1477 sich 1766 uns 1783 zu 0;absegnen 23 antworten 23 bestaetigen 23 bezahlen 23 freigeben
23 gegenzeichnen 23 liefern 23 unterschreiben 23 zahlen 23 zusagen 23;^ 1785;noch 1786;=13:talk erst 1786 noch 1786
nur 1787;besorgen 81 bringen 81 geben 81 leihen 81 mailen 81 nennen 81 sagen 81 schicken 81 zeigen 81 zurueckbringen
81 zurueckgeben 81;... 1789;<det> 1790 das 1790 den 1790 die 1790 ein 1790 eine 1790 einen 1790 ihre 1790 ihren 1790
seine 1790 seinen 1790;^ 1791;D 1792 ^ 1791 eh 1792 ja 1792 noch 1792;<me> 1793;absegnen 23 antworten 23 bestaetigen
23 bestatigen 23 bezahlen 23 freigeben 23 gegenzeichnen 23 liefern 23 unterschreiben 23 zahlen 23 zusagen 23;^
1795;noch 1796;=13:talk ... 1686 ^ 1685 erst 1796 noch 1796 nur 1797 sich 1766;absegnen 23 antworten 23 bestatigen 23
bezahlen 23 freigeben 23 gegenzeichnen 23 liefern 23 unterschreiben 23 zahlen 23 zusagen 23;^ 1799;noch 1800;=13:talk
erst 1800 noch 1800 nur 1801;besorgen 81 bringen 81 geben 81 leihen 81 mailen 81 nennen 81 sagen 81 schicken 81 zeigen
81 zuruckbringen 81 zuruckgeben 81;... 1803;<det> 1804 das 1804 den 1804 die 1804 ein 1804 eine 1804 einen 1804 ihre
1804 ihren 1804 seine 1804 seinen 1804;^ 1805;D 1806 ^ 1805 eh 1806 ja 1806 noch 1806;<me> 1807;eine 1513 einen 1513
ihre 1513 ihren 1513 mich 588 seine 1513 seinen 1513 uns 588;<my> 1437 eine 1513 einen 1513 ihre 1513 ihren 1513 mich
588 seine 1513 seinen 1513 uns 588;^ 23;me 1811 mir 1811 uns 1811 us 1811;dafur 546 fur 546;dafuer 546 fuer 546;$$ 619
der 1535;am 1535 an 1536 auf 1815 bei 1537 herein 1588 hereingeschneit 1588 im 1535 in 1538 rein 1588 vor 1539 vorbei
1588;... 1816;^ 269 von 546;ab 546;^ 269 ab 1818 davon 1819 dazu 546 zu 546 zum 546 zur 546;^ 269 ab 1818 davon 1819
dazu 546 dringend 1820 stark 1820 zu 546 zum 546 zur 546;^ 269 ab 1818 davon 1819 dazu 546 dringend 1820 mir 1821
stark 1820 uns 1821 zu 546 zum 546 zur 546;<they> 1822 ^ 269 ab 1818 davon 1819 dazu 546 dringend 1820 mir 1821 stark
1820 uns 1821 zu 546 zum 546 zur 546;an 619;... 1824;mich 1825 wohl 0;ned 1731 net 1731 nicht 1731;sich 1827;mich
1825;should 546 soll 546 sollte 546;i 1830 ich 1830 we 1830 wir 1830;a 1647 ah 1647 au 1647 auch 1647;a 1650 der 1535
ein 1650 eine 1650 einem 1650 einen 1650 einer 1650 n 1650 ne 1650 nem 1650 nen 1650;<me> 619 mir 1535;buero 619 buro
619;<my> 1835 der 1535 meinem 1535 meiner 1535 unserer 1535;tuer 619 tur 619;<my> 1837 der 1535 meiner 1535;am 1535 an
1536 auf 1833 bei 1834 im 1535 in 1836 vor 1838 zu 1651;... 1839;matte 619;a 1650 der 1841 ein 1650 eine 1650 einem
1650 einen 1650 einer 1650 n 1650 ne 1650 nem 1650 nen 1650;<me> 619;<my> 1835;<my> 1837 der 1837;auf 1842 bei 1843 in
1844 vor 1845 zu 1651;... 1846;ins 69 nach 69 vorbei 69 zu 1552 zum 69 zur 69;... 1848 in 69 ins 69 mit 69 nach 69
vorbei 69 zu 1552 zum 69 zur 69;D 1849;$$ 619 a 1650 ein 1650 eine 1650 einem 1650 einen 1650 einer 1650 n 1650 ne
1650 nem 1650 nen 1650;auf 1851 herein 1588 hereingeschneit 1588 rein 1588 vorbei 1588 zu 1651;... 1852;...
1652;=13:talk ... 1576 dass 0 ob 0;... 586 vor 1855;<work> 0;<attribute> 1857 <work> 0;=13:talk <attribute> 1857
<work> 0;<det> 1859 <their> 1859;<det> 1858 <their> 1858 an 1860;<det> 1858 <their> 1858 am 619 an 1860 auf 619 aus
619 dass 619 mir 619 ob 619 per 619 uns 619 via 619 wegen 619;=23:contact das 1425 es 1425;=23:contact das 1425;am 619
auf 619 aus 619 das 1425 dass 619 dies 1425 es 1425 mir 1863 ob 619 per 619 so 1425 uns 1864 via 619 wegen 619;<they>
1811 ^ 23;<me> 1866;<me> 1866 <they> 1867;... 1652 <me> 1657 D 1554 ^ 1662 a 1647 ah 1647 au 1647 auch 1647
aufgetaucht 619 dazugekommen 619 dazugestossen 619 dazugestoßen 619 gekommen 619 jetzt 1667 mitgekommen 619 nun 1667
vorbeigefahren 619 vorbeigekommen 619;besorgen 81 bringen 81 geben 81 leihen 81 mailen 81 nennen 81 sagen 81 schicken
81 zeigen 81 zuruckbringen 81 zuruckgeben 81 zurueckbringen 81 zurueckgeben 81;... 1870;<det> 1871 das 1871 den 1871
die 1871 ein 1871 eine 1871 einen 1871 ihre 1871 ihren 1871 seine 1871 seinen 1871;^ 1872;D 1873 ^ 1872 eh 1873 ja
1873 noch 1873;=13:talk <me> 1874;am 1535 an 1536 auf 1536 bei 1834 im 1535 in 1836 vor 1838;... 1876 wohl 0;...
1876;herein 619 rein 619 zur 1837;... 1879 herein 619 rein 619 zur 1837;kopf 1880;den 1881;... 1882 den 1881;atelier
619 baustelle 619 buero 619 empfang 619 gang 619 garten 619 geschaeft 619 halle 619 hof 619 kanzlei 619 kueche 619
laden 619 lager 619 matte 619 praxis 619 stand 619 studio 619 theke 619 tresen 619 tuer 619 werkstatt 619;der 1884;$$
619 der 1884;mir 1884;der 1884 meinem 1884 meiner 1884 unserer 1884;der 1884 meiner 1884;am 1884 an 1885 auf 1886 bei
1887 herein 1588 hereingeschneit 1588 im 1884 in 1888 rein 1588 vor 1889 vorbei 1588;... 1890;atelier 619 baustelle
619 buro 619 empfang 619 gang 619 garten 619 geschaft 619 halle 619 hof 619 kanzlei 619 kuche 619 laden 619 lager 619
matte 619 praxis 619 stand 619 studio 619 theke 619 tresen 619 tur 619 werkstatt 619;der 1892;$$ 619 der 1892;mir
1892;der 1892 meinem 1892 meiner 1892 unserer 1892;der 1892 meiner 1892;am 1892 an 1893 auf 1894 bei 1895 herein 1588
hereingeschneit 1588 im 1892 in 1896 rein 1588 vor 1897 vorbei 1588;... 1898;<counsel> 0 ein 1478 einen 1477 n 1477
nen 1477;stelle 546;meiner 1901 unserer 1901 unsrer 1901;an 1902;stelle 269;meiner 1904 unserer 1904 unsrer 1904;an
1905;... 1906;fall 546;jeden 1908;<they> 1903 ^ 1907 an 1902 auf 1909 eher 546 erst 546 kein 546 keine 546 keinen 546
lieber 546 nicht 546 sofort 546 unbedingt 546 zuerst 546;auf 1909 eher 546 erst 546 kein 546 keine 546 keinen 546
lieber 546 nicht 546 sofort 546 unbedingt 546 zuerst 546;auf 1588 herein 1588 hereingeschneit 1588 rein 1588 vorbei
1588;... 1912;to 546;me 1914 us 1914;abteilung 0 bereich 0 firma 0 fuhrung 0 geschaftsfuhrung 0 leitung 0 part 0
position 0 rolle 0 stelle 0 teil 0;... 1916 abteilung 0 bereich 0 firma 0 fuhrung 0 geschaftsfuhrung 0 leitung 0 part
0 position 0 rolle 0 stelle 0 teil 0;<det> 1917;abteilung 0 bereich 0 firma 0 fuehrung 0 geschaeftsfuehrung 0 leitung
0 part 0 position 0 rolle 0 stelle 0 teil 0;... 1919 abteilung 0 bereich 0 firma 0 fuehrung 0 geschaeftsfuehrung 0
leitung 0 part 0 position 0 rolle 0 stelle 0 teil 0;<det> 1920;<they> 699 ^ 81 dass 700 mir 701 uns 701;<way>
701;<det> 1923 <way> 701;<they> 699 ^ 81 am 1924 auf 1924 beim 1924 dass 700 im 1924 per 1924;<they> 1922 ^ 81 am 1924
auf 1924 beim 1924 dass 700 im 1924 mir 1925 per 1924 uns 1925;^ 1662 dafuer 1454 dagegen 1454 jetzt 1667 nun
1667;haus 619;ort 619;besuch 619 gast 619;bei 1843 da 619 hier 619 im 1928 vor 1929 zu 1930;besuch 619;bei 1843 da 619
dabei 619 hier 619 zu 1932;... 1931 anhang 1933 bei 1843 da 619 familie 1933 frau 1933 freund 1933 freundin 1933 hier
619 hund 1933 im 1928 kind 1933 kindern 1933 mann 1933 partner 1933 partnerin 1933 vor 1929 zu 1930;<their> 1934 N
1931 anhang 1933 familie 1933 frau 1933 freund 1933 freundin 1933 hund 1933 kind 1933 kindern 1933 mann 1933 partner
1933 partnerin 1933;anhang 1933 familie 1933 frau 1933 freund 1933 freundin 1933 hund 1933 kind 1933 kindern 1933 mann
1933 partner 1933 partnerin 1933;<their> 1936 anhang 1933 familie 1933 frau 1933 freund 1933 freundin 1933 hund 1933
kind 1933 kindern 1933 mann 1933 partner 1933 partnerin 1933;bei 1843 da 619 hier 619 im 1928 mit 1935 samt 1937 vor
1929 zu 1930;bei 1843 da 619 hier 619 im 1928;mir 619 uns 619;gast 619;bei 1940 da 619 hier 619 zu 1941;... 1942;...
1942 <my> 619;am 1943 an 1671 auf 1944 bei 1671 beim 1944 im 1943 in 1944 wegen 1943 zu 1671 zum 1943 zur 1943;bei
1843 da 619 dabei 619 hier 619;... 1942 abendessen 1946 besuch 1946 bier 1946 brunch 1946 essen 1946 fruehstueck 1946
fruhstuck 1946 grillen 1946 jause 1946 kaffee 1946 mittagessen 1946 tisch 619;... 1942 tisch 619;tisch 619;=23:contact
$$ 619;partie 619;der 1951;=23:contact $$ 619 am 1949 dabei 1950 von 1952;dabei 619;video 1954 zoom 1954;am 1948 an
1671 anwesend 619 auf 1944 bei 1671 beim 1944 da 619 dabei 619 dort 619 druben 619 drueben 619 hier 619 im 1943 in
1944 mit 1953 online 1954 per 1955 remote 1954 vor 1929 wegen 1943 zu 1671 zugeschaltet 619 zum 1943 zur 1943;... 1942
<my> 619 abendessen 1946 besuch 1946 bier 1946 brunch 1946 essen 1946 fruehstueck 1946 fruhstuck 1946 grillen 1946
jause 1946 kaffee 1946 mittagessen 1946;=23:contact im 1674 in 1675 ins 1674 kurz 1676;<me> 1958 <my> 619;abend 1939
kaffee 1939 moment 1939 nachmittag 1939 sprung 1939 std 1939 stuendchen 1939 stundchen 1939 stunde 1939 stunden 1939
vormittag 1939 weile 1939;abend 1939 ganze 1960 halbe 1960 kaffee 1939 moment 1939 nachmittag 1939 sprung 1939 std
1939 stuendchen 1939 stundchen 1939 stunde 1939 stunden 1939 vormittag 1939 weile 1939;=23:contact am 1949 dabei 619
von 1952;am 1948 anwesend 619 auf 1943 beim 1943 da 619 dabei 619 dort 619 druben 619 drueben 619 hier 619 im 1943 in
1943 mit 1962 online 1954 per 1955 remote 1954 vor 1929 wegen 1943 zugeschaltet 619 zum 1943 zur 1943;=23:contact
dabei 619;anwesend 619 da 619 dabei 619 dort 619 druben 619 drueben 619 hier 619 mit 1964 vor 1929;abend 1939 anwesend
619 da 619 dabei 619 dort 619 druben 619 drueben 619 ganze 1960 halbe 1960 hier 619 kaffee 1939 mit 1964 moment 1939
nachmittag 1939 sprung 1939 std 1939 stuendchen 1939 stundchen 1939 stunde 1939 stunden 1939 vor 1929 vormittag 1939
weile 1939;abend 1939 kaffee 1939 moment 1939 nachmittag 1939 sprung 1939 std 1939 stuendchen 1939 stunde 1939 stunden
1939 vormittag 1939 weile 1939;abend 1939 ganze 1967 halbe 1967 kaffee 1939 moment 1939 nachmittag 1939 sprung 1939
std 1939 stuendchen 1939 stunde 1939 stunden 1939 vormittag 1939 weile 1939;abend 1939 drei 1968 ein 1968 eine 1968
einen 1968 ganze 1967 halbe 1968 kaffee 1939 moment 1939 n 1968 nachmittag 1939 ne 1968 sprung 1939 std 1939
stuendchen 1939 stunde 1939 stunden 1939 vormittag 1939 weile 1939 zwei 1968;abend 1939 kaffee 1939 moment 1939
nachmittag 1939 sprung 1939 std 1939 stundchen 1939 stunde 1939 stunden 1939 vormittag 1939 weile 1939;abend 1939
ganze 1970 halbe 1970 kaffee 1939 moment 1939 nachmittag 1939 sprung 1939 std 1939 stundchen 1939 stunde 1939 stunden
1939 vormittag 1939 weile 1939;abend 1939 drei 1971 ein 1971 eine 1971 einen 1971 ganze 1970 halbe 1971 kaffee 1939
moment 1939 n 1971 nachmittag 1939 ne 1971 sprung 1939 std 1939 stundchen 1939 stunde 1939 stunden 1939 vormittag 1939
weile 1939 zwei 1971;... 1942 atelier 619 geschaeft 619 geschaft 619 haus 619 laden 619 salon 619 shop 619;... 1942
<my> 619 den 1674 die 1674;... 1931 bei 1843 da 619 hier 619 im 1928 vor 1929 zu 1930;$$ 619 <their> 1975 N 1931 am
1949 anhang 1933 dabei 1950 familie 1933 frau 1933 freund 1933 freundin 1933 hund 1933 kind 1933 kindern 1933 mann
1933 partner 1933 partnerin 1933 von 1952;anwesend 619 da 619 dabei 619 dort 619 drueben 619 hier 619 mit 1964 vor
1929;anwesend 619 da 619 dabei 619 dort 619 druben 619 hier 619 mit 1964 vor 1929;$$ 619 am 1949 dabei 1950 von
1952;am 1949 mit 1979 online 1954 per 1955 remote 1954 zugeschaltet 619;<my> 619 besuch 619 gast 619;... 1942
abendessen 1946 besuch 1946 bier 1946 brunch 1946 essen 1946 fruehstueck 1946 fruhstuck 1946 grillen 1946 jause 1946
kaffee 1946 mittagessen 1946;... 1652 D 1938 abend 1939 alle 1945 am 1947 an 1671 anwesend 619 auch 1956 auf 1957
aufgetaucht 619 bei 1959 beide 1945 beim 1944 da 1958 dabei 619 dafuer 1454 dafur 1454 dagegen 1454 dazugekommen 619
dazugestossen 619 dazugestoßen 619 der 1663 drei 1961 ebenfalls 1963 ebenso 1965 ein 1966 eine 1961 einen 1961 einfach
1666 fuer 1969 fur 1972 ganze 1960 gekommen 619 halbe 1961 hier 619 im 1973 in 1974 ins 1674 ja 1965 kaffee 1939 kurz
1676 leider 1666 mit 1976 mitgekommen 619 moment 1939 n 1961 nachmittag 1939 natuerlich 1977 naturlich 1978 ne 1961
ned 1665 net 1665 nicht 1665 noch 1980 online 1954 per 1955 remote 1954 samt 1936 sogar 1965 sprung 1939 std 1939
stuendchen 1939 stundchen 1939 stunde 1939 stunden 1939 und 1936 vor 1929 vorbeigefahren 619 vorbeigekommen 619
vormittag 1939 wegen 1943 weile 1939 wieder 1672 wohl 0 zu 1981 zugeschaltet 619 zum 1982 zur 1982 zwei 1961;^ 1662
dafur 1454 dagegen 1454 jetzt 1667 nun 1667;... 1652 D 1938 abend 1939 alle 1945 am 1947 an 1671 anwesend 619 auch
1956 auf 1957 aufgetaucht 619 bei 1959 beide 1945 beim 1944 da 1958 dabei 619 dazugekommen 619 dazugestossen 619
dazugestoßen 619 drei 1961 ebenfalls 1963 ebenso 1965 ein 1966 eine 1961 einen 1961 fuer 1969 fur 1972 ganze 1960
gekommen 619 halbe 1961 hier 619 im 1973 in 1974 ins 1674 ja 1965 kaffee 1939 kurz 1676 mit 1976 mitgekommen 619
moment 1939 n 1961 nachmittag 1939 natuerlich 1977 naturlich 1978 ne 1961 noch 1980 online 1954 per 1955 remote 1954
samt 1936 sogar 1965 sprung 1939 std 1939 stuendchen 1939 stundchen 1939 stunde 1939 stunden 1939 und 1936 vor 1929
vorbeigefahren 619 vorbeigekommen 619 vormittag 1939 wegen 1943 weile 1939 wieder 1672 zu 1981 zugeschaltet 619 zum
1982 zur 1982 zwei 1961;abendessen 1946 besuch 1946 bier 1946 brunch 1946 essen 1946 fruehstueck 1946 fruhstuck 1946
grillen 1946 jause 1946 kaffee 1946 mittagessen 1946;da 619;<me> 1677;am 1986 auch 1987 auf 1986 bei 1988 da 1958
dabei 619 im 1674 in 1675 ins 1674 kurz 1676 mit 1954 zum 1986 zur 1986;^ 269 davor 546 vor 546;<they> 1990 ^ 269
davor 546 vor 546;<me> 1991 vor 546;auf 1571;durchgeben 81 freigeben 81 gegenzeichnen 81 mitbringen 81 nachreichen 81
nachschicken 81 ruberschicken 81 rueberschicken 81 uberweisen 81 ueberweisen 81 vorbeibringen 81 vorbeischicken 81
weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zuruckschicken 81 zurucksenden 81 zuruckzahlen 81 zurueckbringen 81
zurueckgeben 81 zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81 zuschicken 81;... 1994;^ 1995;<giveinf> 81
durchgeben 81 freigeben 81 gegenzeichnen 81 mitbringen 81 nachreichen 81 nachschicken 81 ruberschicken 81
rueberschicken 81 uberweisen 81 ueberweisen 81 vorbeibringen 81 vorbeischicken 81 weiterleiten 81 zuruckbringen 81
zuruckgeben 81 zuruckschicken 81 zurucksenden 81 zuruckzahlen 81 zurueckbringen 81 zurueckgeben 81 zurueckschicken 81
zuruecksenden 81 zurueckzahlen 81 zuschicken 81;... 1997;<me> 1996 ^ 1998 sich 1766;-angebot 717 -bericht 717 -entwurf
717 -konzept 717 -liste 717 -plan 717 -rechnung 717 -vorschlag 717 ... 1741 <attribute> 1487 <giveinf> 81 <selfinf> 81
a 1488 an 1488 angebot 717 antwort 717 aufstellung 717 bericht 717 bestaetigung 717 bestatigung 717 das 1488 den 1488
die 1488 ein 1488 eine 1488 einen 1488 entwurf 717 freigabe 717 gutachten 717 konzept 717 kostenvoranschlag 717 liste
717 n 1488 nen 1488 offerte 717 plan 717 prognose 717 rechnung 717 ruckmeldung 717 rueckmeldung 717 stellungnahme 717
termin 717 unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage 717;^ 2000 von 1494;abliefern 81 zuruckbringen 81
zuruckgeben 81 zurueckbringen 81 zurueckgeben 81;... 2002;<until> 1744 bescheid 1683 bis 2003 durchgeben 81 freigeben
81 gegenzeichnen 81 klaeren 81 klaren 81 klären 81 liefern 81 mitbringen 81 nachliefern 81 nachreichen 81 nachschicken
81 ruberschicken 81 rueberschicken 81 schicken 81 senden 81 uberweisen 81 ueberweisen 81 vorbeibringen 81
vorbeischicken 81 weiterleiten 81 zu 2003 zum 2003 zuruckbringen 81 zuruckgeben 81 zuruckschicken 81 zurucksenden 81
zuruckzahlen 81 zurueckbringen 81 zurueckgeben 81 zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81 zuschicken 81
zusenden 81;-angebot 1414 -bericht 1414 -entwurf 1414 -konzept 1414 -liste 1414 -plan 1414 -rechnung 1414 -vorschlag
1414 ... 2004 <attribute> 1544 <thing> 1414 <work> 1414 a 1545 absagen 81 an 1545 angebot 1414 antwort 1414
aufstellung 1414 bericht 1414 bescheid 1683 bestaetigung 1414 bestatigung 1414 connect 81 connecten 81 das 1545 den
1545 die 1545 ein 1545 eine 1545 einen 1545 entscheidung 1414 entwurf 1414 feedback 1684 forward 81 fotos 1414
freigabe 1414 gutachten 1414 intro 81 introduce 81 introen 81 klaeren 81 klaren 81 klären 81 konzept 1414
kostenvoranschlag 1414 liefern 81 liste 1414 muster 1414 n 1545 nachfragen 81 nachhaken 81 nen 1545 offerte 1414 plan
1414 prognose 1414 rechnung 1414 ruckmeldung 1746 rueckmeldung 1746 schicken 81 send 81 share 81 stellungnahme 1414
termin 1414 unterlagen 1414 unterschrift 1414 vermitteln 81 vertrag 1414 vorschlag 1414 zahl 1414 zahlen 1414 zusage
1414 zusagen 81;auf 1758 benachrichtigen 81 informieren 81 verstaendigen 81 verstandigen 81 zuruckrufen 81
zurueckrufen 81;... 2006;^ 2007;=13:talk ... 1686 <counsel> 0 <me> 1996 <until> 2001 ^ 2005 dass 1755 ein 1478 einen
1477 mich 2008 n 1477 nen 1477 sich 1766 uns 2008;... 1994 <det> 1871 das 1871 den 1871 die 1871 ein 1871 eine 1871
einen 1871 ihre 1871 ihren 1871 seine 1871 seinen 1871;D 1873 ^ 2010 eh 1873 ja 1873 noch 1873;... 1741;^ 2012;0 0
achtzig 0 dreissig 0 fuenfzig 0 funfzig 0 neunzig 0 sechzig 0 siebzig 0 vierzig 0 volljaehrig 0 volljahrig 0 zwanzig
0;... 1997 absagen 81 bescheid 1683 connecten 81 feedback 1684 intro 81 introen 81 klaeren 81 klaren 81 klären 81
liefern 81 nachfragen 81 nachhaken 81 ruckmeldung 1684 rueckmeldung 1684 schicken 81 vermitteln 81 zusagen 81;... 1686
<me> 2011 <until> 2013 D 2014 ^ 2015 mich 2008 sich 1766 uns 2008;auch 1987 da 619 dabei 619 mit 1954;<until> 1744
bescheid 1683 durchgeben 81 freigeben 81 gegenzeichnen 81 klaeren 81 klaren 81 klären 81 liefern 81 mitbringen 81
nachliefern 81 nachreichen 81 nachschicken 81 ruberschicken 81 rueberschicken 81 schicken 81 senden 81 uberweisen 81
ueberweisen 81 vorbeibringen 81 vorbeischicken 81 weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zuruckschicken 81
zurucksenden 81 zuruckzahlen 81 zurueckbringen 81 zurueckgeben 81 zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81
zuschicken 81 zusenden 81;... 2018;<me> 1996 <until> 1768 ^ 2019 dass 1755 sich 1766;nicht 11;aber 2021 doch 2021;bis
2003 zu 2003 zum 2003;... 2023 connecten 81 intro 81 introen 81 klaeren 81 klaren 81 klären 81 liefern 81 nachfragen
81 nachhaken 81 schicken 81 vermitteln 81;anrufen 11 besuchen 11 melden 11 ruehren 11 ruhren 11 schicken 11 schreiben
11 zuruckrufen 11 zurueckrufen 11;... 2025 anrufen 11 besuchen 11 erreichen 11 melden 11 ruehren 11 ruhren 11 schicken
11 schreiben 11 sprechen 11 zuruckrufen 11 zurueckrufen 11;... 2025 anrufen 11 besuchen 11 melden 11 ruehren 11 ruhren
11 schicken 11 schreiben 11 zuruckrufen 11 zurueckrufen 11;^ 1762 anrufen 11 besuchen 11 melden 11 ruehren 11 ruhren
11 schicken 11 schreiben 11 zuruckrufen 11 zurueckrufen 11;... 2028 ^ 1762 anrufen 11 bei 1765 besuchen 11 melden 11
ruehren 11 ruhren 11 schicken 11 schreiben 11 zuruckrufen 11 zurueckrufen 11;... 2022 <counsel> 0 <me> 1874 ^ 2024
aber 2021 doch 2021 ein 1478 einen 1477 mich 2026 mir 2027 n 1477 nen 1477 sich 2029 uns 2026;<me> 1874 mich 2027 mir
2027 sich 2027 uns 2027;am 1943 auf 1943 beim 1943 im 1943 in 1943 wegen 1943 zum 1943 zur 1943;alle 2032 am 1943 auch
2032 auf 1943 beide 2032 beim 1943 ebenfalls 2032 im 1943 in 1943 wegen 1943 zum 1943 zur 1943;am 1943 auf 1943 beim
1943 da 619 im 1943 in 1943 wegen 1943 zum 1943 zur 1943;alle 2032 am 1943 auch 2034 auf 1943 beide 2032 beim 1943 da
619 dabei 619 ebenfalls 2032 im 1943 in 1943 mit 1954 wegen 1943 zum 1943 zur 1943;<until> 718 ^ 1446;sich 2036;^ 1472
von 1474;<thing> 1414 <work> 1414 angebot 1414 antwort 1414 bestaetigung 1414 entscheidung 1414 fotos 1414
kostenvoranschlag 1414 muster 1414 offerte 1414 rechnung 1414 rueckmeldung 1414 unterlagen 1414 vertrag 1414 zahlen
1414;<until> 2038 ^ 2039 sich 2036;abliefern 81 zurueckbringen 81 zurueckgeben 81;... 2041;an 1905 bis 2042 zu 2042
zum 2042;... 2043;<they> 1903 ^ 2044 an 1902 auf 1909 eher 546 erst 546 kein 546 keine 546 keinen 546 lieber 546 nicht
546 sofort 546 unbedingt 546 zuerst 546;^ 1503 von 1505;<thing> 1414 <work> 1414 angebot 1414 antwort 1414 bestatigung
1414 entscheidung 1414 fotos 1414 kostenvoranschlag 1414 muster 1414 offerte 1414 rechnung 1414 ruckmeldung 1414
unterlagen 1414 vertrag 1414 zahlen 1414;<until> 2046 ^ 2047 sich 2036;abliefern 81 zuruckbringen 81 zuruckgeben
81;... 2049;an 1905 bis 2050 zu 2050 zum 2050;... 2051;<they> 1903 ^ 2052 an 1902 auf 1909 eher 546 erst 546 kein 546
keine 546 keinen 546 lieber 546 nicht 546 sofort 546 unbedingt 546 zuerst 546;erreichen 1409 erwischen 1409 sprechen
1409;<hat> 1329 <needs> 1330 <saysv> 1334 <sends3> 84 <will3> 1341 ^ 1407 antwortet 619 antwortete 619 anzuklingeln
1409 anzurufen 1409 arbeitet 1412 bat 1417 bedankte 1418 beehrt 1419 beginnt 1412 begleitet 1420 begleitete 1421
beichtete 1428 bekocht 1431 bekommen 1434 bekommt 1441 benoetigt 1448 benotigt 1452 berichtet 0 berichtete 1453
beschwerte 1418 besteht 1455 besuchen 1420 besucht 1420 bewarb 1456 bewirbt 1456 bietet 1459 bittet 1461 bleibt 1412
bot 1459 brachte 1464 brachten 1464 braet 1466 braeuchte 1479 braeuchten 1480 brat 1482 brauchen 1486 braucht 1497
brauchte 1508 brauchten 1509 bringen 1519 bringt 1519 bräuchte 1508 darf 1526 draengt 1528 draengte 1418 drangt 1528
drangte 1418 dringt 1455 duerfen 1529 durfen 1529 empfaengt 1420 empfahl 1531 empfangt 1420 empfehlen 1531 empfiehlt
1531 empfing 1421 empfingen 1421 erinnert 1532 erkundigte 1533 ermahnt 1534 ermutigt 1534 erschien 1541 ersuchte 1533
erwaehnte 1542 erwahnte 1542 erwartet 1547 erzaehlt 0 erzaehlte 1549 erzahlt 0 erzahlte 1551 essen 1555 faehrt 1532
faend 1560 faende 1560 faengt 1564 fahren 1532 fahrt 1532 fand 1560 fande 1560 fangt 1564 feiert 1566 findet 1567
fordert 1569 fragt 1572 fragte 1533 freuen 1575 freut 1578 fuehrt 1420 fuhr 1421 fuhren 1421 fuhrt 1420 fänd 1560 gab
1585 gaben 1587 gestand 1428 gibt 1587 ging 1591 gingen 1591 grillt 1431 haben 1619 haette 1629 haetten 1631 hat 1637
hatte 1644 hatten 1631 helfen 1420 hilft 1420 hofft 1636 holen 1532 holt 1532 holte 1421 holten 1421 hätte 1645 hätten
1631 is 1648 isst 1555 ist 1668 jammerte 1453 kam 1681 kamen 1682 kann 1692 klagte 1453 kocht 1431 koennen 1693 kommen
1699 kommt 1699 konnen 1693 kriegen 1434 kriegt 1441 kuemmern 1702 kuemmert 1702 kummern 1702 kummert 1702 laden 1703
ladt 1703 laedt 1703 laesst 1710 laesterte 1711 lasst 1710 lasterte 1712 legt 1716 legte 1716 liess 1710 liessen 1710
ließ 1710 ll 1718 lässt 1710 machen 1726 macht 1726 mahnt 1534 mahnte 1418 mailt 1727 mailte 1727 meinte 1542 meldet
1733 meldete 1735 mochte 1767 mochten 1771 moechte 1784 moechten 1771 muessen 1788 muesste 1794 muss 1798 mussen 1802
musste 1808 möchte 1767 müsste 1808 nehmen 1809 nimmt 1810 owes 1812 pladiert 1813 pladierte 1813 plaediert 1814
plaedierte 1814 plant 1636 platzte 1817 plauderte 1453 pocht 1455 raet 1823 rat 1823 raten 1823 recommended 546
recommends 546 reklamierte 1418 rief 1826 riet 1823 rieten 1823 ruehrt 1828 ruehrte 1828 ruft 1829 ruhrt 1828 ruhrte
1828 rät 1823 sagte 1542 said 1831 san 1832 sass 1840 sassen 1847 says 1831 saß 1840 saßen 1847 schauen 1850 schaut
1699 schaute 1853 schauten 1854 schimpfte 1453 schlaeft 1555 schlaegt 1856 schlafen 1555 schlaft 1555 schlagt 1856
schlug 1856 schlägt 1856 schneite 1817 schreiben 1861 schreibt 1862 schrieb 1865 schulden 1868 schuldet 1868
schwaermte 1711 schwarmte 1712 sind 1869 sinnierte 1453 soll 0 sollen 0 sollte 1875 spazierte 1817 stand 1877 standen
1878 startet 1412 steckte 1883 streckte 1883 stuermte 1891 sturmte 1899 sucht 1900 suchte 1900 taet 1910 taete 1911
tat 1910 tate 1911 tauchte 1817 tauchten 1913 textet 1727 thinks 1831 told 1915 treffen 1456 trifft 1456 tät 1910
uberlegt 1636 ubernachten 1555 ubernachtet 1555 ubernimmt 1918 ueberlegt 1636 uebernachten 1555 uebernachtet 1555
uebernimmt 1921 urgierte 1418 verkuendete 1542 verkundete 1542 verlangt 1569 verriet 1428 versprach 1926 verspricht
1926 versucht 1636 waere 1927 war 1983 ware 1984 waren 1985 warn 1989 warnt 1992 warnte 1992 warten 1993 wartet 1993
werden 1999 will 2009 wird 2016 woan 2017 wohnt 1412 wollen 2020 wollte 2030 wollten 2031 wor 2033 worn 2035 wuenschen
2037 wuenscht 2040 wuerd 1910 wuerde 2045 wunschen 2037 wunscht 2048 wurd 1910 wurde 2053 wäre 1984 würde 2053 zu 2054
zuruckzurufen 1409 zurueckzurufen 1409;N 1107;an 2056;<them> 51;ich 2058 wir 2058;... 2057 <have> 2059 an 2056;^
831;gedruckt 4 gedrueckt 4 gedrückt 4;hand 2062;die 2063;gebracht 4 gegeben 4 geliehen 4 in 2064 ubergeben 4
uberlassen 4 uebergeben 4 ueberlassen 4;... 2065;<them> 2066;ich 2067 wir 2067;<have> 2068;<them> 1811;von 2070;ich
2071 wir 2071;hand 15 mail 15 post 15;der 2073;am 1597 auf 1598 im 1599 in 2074 von 136 vorliegen 15;... 2075;^
2076;<they> 2077;bekomm 2072 bekomme 2072 bekommen 2078 bekommt 2078 erhaelt 2078 erhalt 2078 erhalte 2072 erhält 2078
hab 2072 habe 2072 haben 2078 hat 2078 krieg 2072 kriege 2072 kriegen 2078 kriegt 2078;<they> 1030 ich 41 wir
41;<them> 41 das 85 dass 2080;<they> 844 der 844 die 844;durchgearbeitet 619 durchgegangen 619;... 778 <reviewed> 43;N
2084;... 2083 fuer 2085 fur 2085 v 2085 vom 2085 von 2085;i 69 ich 69 ma 69 wir 69;<them> 69;mit 2088;... 2089;ich
2090 wir 2090;<they> 1430;<they> 1465;<title> 70 N 69;mich 2094 uns 2094;N 69 am 69 auf 69 bei 69 beim 69 das 69 der
69 die 69 im 69 in 69 unser 69 unsere 69 unseres 69;ab 69 aus 69 heim 69 hin 69 nach 69 vom 69 zum 69 zur 69;...
2097;N 2098 ihn 2098 sie 2098;ich 2099 wir 2099;<they> 69;<they> 1429 mich 2101 mir 2101 uns 2101;<they> 69 <title> 70
N 69;mich 2103 uns 2103;mich 2103 mir 2101 uns 2103;bei 69 im 69 in 69 mit 69 zu 69;ich 2106 wir 2106;<they>
1481;=2:plan ... 2097;N 2109 ihn 2098 sie 2098;ich 2110 wir 2110;mich 2101 mir 2101 uns 2101;<they> 1429 mich 2101 uns
2101;wir 69;ich 69 ma 69 wir 69;=2:plan N 2098 ihn 2098 sie 2098;ich 2116 ma 69 wir 2116;=2:plan ... 2089;ich 2090 wir
2118;=1:moved;fixe 69;-abend 69 -feier 69 -fest 69 -probe 69 -sitzung 69 -termin 69 besprechung 69 eroeffnung 69
eroffnung 69 feier 69 generalprobe 69 hochzeit 69 jour 2121 konzert 69 lesung 69 party 69 premiere 69 probe 69 sitzung
69 stammtisch 69 taufe 69 vernissage 69 vortrag 69;... 2122;es 2123;karten 69 plaetze 69 platze 69 termin 69 tickets
69;... 2125 karten 69 plaetze 69 platze 69 termin 69 tickets 69;ich 2126;und 2127;-abend 69 -feier 69 -fest 69 -probe
69 -sitzung 69 -termin 69 besprechung 69 call 69 eroeffnung 69 eroffnung 69 feier 69 generalprobe 69 gesprach 69
gespraech 69 hochzeit 69 jour 2121 karten 69 konzert 69 lesung 69 lunch 69 meeting 69 party 69 plaetze 69 platze 69
premiere 69 probe 69 sitzung 69 stammtisch 69 taufe 69 termin 69 tickets 69 treffen 69 vernissage 69 vortrag 69;alle
104 alles 104 das 104 den 104 die 104 es 104 ihn 104 sie 104;N 2126;... 2129 ^ 2130 karten 69 plaetze 69 platze 69
termin 69 tickets 69 und 2131 von 2070;besprechung 69 call 69 gesprach 69 gespraech 69 karten 69 lunch 69 meeting 69
plaetze 69 platze 69 termin 69 tickets 69 treffen 69;... 2133 ^ 2130 karten 69 plaetze 69 platze 69 termin 69 tickets
69 von 2070;N 2128 ich 2132 wir 2134;... 2133 ^ 2130 karten 69 plaetze 69 platze 69 termin 69 tickets 69 und 2131;...
2129 ^ 2130 karten 69 plaetze 69 platze 69 termin 69 tickets 69;N 2128 ich 2136 wir 2137;... 2125;ich 2139;und 2140;N
2139;... 2125 und 2142;N 2141 ich 2143 wir 2139;<they> 1554;-abend 69 -feier 69 -fest 69 -probe 69 -sitzung 69 -termin
69 anberaumt 69 angesetzt 69 ausgemacht 69 besprechung 69 eingetragen 69 eroeffnung 69 eroffnung 69 feier 69 fixiert
69 gebucht 69 generalprobe 69 geplant 69 hochzeit 69 jour 2121 konzert 69 lesung 69 party 69 premiere 69 probe 69
sitzung 69 stammtisch 69 taufe 69 terminiert 69 vereinbart 69 vernissage 69 vorgesehen 69 vortrag 69;... 2146 <they>
1554 anberaumt 69 angesetzt 69 ausgemacht 69 eingetragen 69 fixiert 69 gebucht 69 geplant 69 gestrichen 11 vereinbart
69;vorbei 69 vorbeischauen 69;... 2148;... 2148 ich 2149;$$ 69 und 69;besuchen 69;=2:plan ... 2152;<they> 2153 <title>
70 N 69;N 2151 mich 2154 uns 2154;<me> 69 besuch 69;vorbei 69 zu 2156 zum 69;$$ 69 ... 2157 und 69 vorbei 69 zu 2156
zum 69;N 2158 mich 2154 uns 2154;<me> 2101;<callinf> 523 <giveinf> 523 anklopfen 523 essen 523 nachfragen 523 reden
523 sprechen 523 treffen 523 vorbeischauen 523 vorfuehlen 523 vorfuhlen 523;... 2161 <callinf> 523 <giveinf> 523
anklopfen 523 essen 523 nachfragen 523 reden 523 sprechen 523 treffen 523 vorbeischauen 523 vorfuehlen 523 vorfuhlen
523;N 2162;bei 2163 mit 2163 zu 2163;bei 2163 mit 2163 wieder 2164 zu 2163;bekommen 81 haben 81 kriegen 81;... 2166
alle 2166 alles 2166 das 2166 den 2166 die 2166 es 2166 ihn 2166 sie 2166;^ 2167;ich 2168 wir 2168;mit 2088 vorbei 69
vorbeischauen 69;... 2170;... 2148 ich 2171 wir 2090;zusammen 69;... 2173;mich 2174 uns 2174;ich 2175 wir
2175;eingeladen 69;=2:plan ... 2177;bei 2178 im 69 in 69 mit 69 zu 2178;... 2146 <they> 1554 anberaumt 69 angesetzt 69
ausgemacht 69 eingetragen 69 fixiert 69 gebucht 69 geplant 69 ich 2179 vereinbart 69 wir 2179;plan 69 programm 69;dem
2181;kalender 69;an 69 auf 2182 im 2183;... 2184;an 69 anberaumt 69 angesetzt 69 auf 2182 ausgemacht 69 eingetragen 69
fixiert 69 gebucht 69 geplant 69 im 2183 terminiert 69 vereinbart 69 vorgesehen 69;... 2186;anberaumt 69 angesetzt 69
ausgemacht 69 eingetragen 69 fixiert 69 gebucht 69 geplant 69 terminiert 69 vereinbart 69 vorgesehen 69;... 2188;...
2188 gestrichen 11;<acts1> 2087 abgemacht 69 abgmacht 69 arbeite 2091 arbeiten 2091 ausgemacht 69 ausgmacht 69 backt
2092 baeckt 2093 baue 2091 bauen 2091 beehren 2095 beehrt 2095 beginnen 2096 beginnt 2096 begleite 2100 begleitet 2102
bekocht 2092 bekomm 2072 bekomme 2072 besuchen 2104 besucht 2105 bin 2107 braet 2093 brat 2108 bringe 2111 bäckt 2108
empfaengt 2112 empfangt 2112 erhalte 2072 erinnert 2113 erklaere 71 erklare 71 eroeffnen 2096 eroeffnet 2096 eroffnen
2096 eroffnet 2096 essen 2114 faehrt 2102 fahr 2115 fahre 2117 fahren 2115 fahrt 2102 festgelegt 69 flieg 2115 fliege
2115 fliegen 2115 fuehre 71 fuehrt 2102 fuhre 71 fuhrt 2102 geh 2091 gehe 2091 gehen 2119 gelegt 2120 geplant 69
geschoben 2120 gestrichen 11 gibt 2124 gibts 2123 grillt 2092 hab 2135 habe 2135 haben 2138 hat 2144 helfen 2112 hilft
2112 hol 2100 hole 2100 holen 2100 holt 2113 isst 2145 ist 2147 kocht 2092 komm 2150 komme 2150 kommen 2155 kommt 2159
krieg 2072 kriege 2072 laden 2160 ladt 2160 laedt 2160 laeuft 2096 laufen 2096 lauft 2096 liefere 71 mal 2165 muesste
2169 musste 2169 müsste 2169 nehmen 2113 nimmt 2102 packe 2091 packen 2091 pitche 71 praesentiere 71 prasentiere 71
probe 2091 proben 2091 raeume 2091 raume 2091 reden 2114 reise 2115 reisen 2115 reserviert 69 schau 2172 schaue 2172
schauen 2091 schlaeft 2145 schlaft 2145 sehen 2114 setz 2176 setze 2176 setzen 2176 sind 2180 soll 2169 sollen 2169
sollte 2169 sortiere 2091 sprechen 2114 starten 2096 startet 2096 stehen 2185 steht 2187 steigen 2096 steigt 2096
telefonieren 2114 treffen 2114 ube 2091 uben 2091 ubergebe 71 ubernachtet 2145 uebe 2091 ueben 2091 uebergebe 71
uebernachtet 2145 umgebucht 2120 umgelegt 2120 vereinbart 69 verlegt 2120 verschoben 2120 vertagt 2120 vorgezogen 2120
waere 2189 ware 2189 wird 2123 wurde 2190 wäre 2189 zeige 71 zeigt 2112 zoomen 2114 zugesagt 69;gelegt 781;herz
2192;bekannt 825 bekanntgemacht 824 connected 824 in 827 vernetzt 824 zusammengebracht 824;... 2194 bekannt 825
bekanntgemacht 824 connected 824 in 827 vernetzt 824 zusammengebracht 824;N 2195;ans 2193 ausgeholfen 612 ins 964 mit
2196 mitgeholfen 612;keine 269 nicht 269;auf 578 besser 269 bloss 269 bloß 269 finger 1039 haende 1039 hande 1039 ja
2198 keinesfalls 269 lieber 269 nie 269 niemals 269 unbedingt 269;soll 546 solle 546 sollen 546 sollte 546 sollten
546;^ 2199 ich 2200 man 2200 wir 2200;<introduced> 824 bekannt 825;<introduced> 824 bekannt 825 einander 2202
miteinander 2202;gebracht 824 gesetzt 824;kontakt 2204 verbindung 2204;<introduced> 824 bekannt 825 einander 828 in
827 miteinander 828;mail 2206;e 2207 linkedin 2206 mail 2206 whatsapp 2206;... 2203 <introduced> 824 bekannt 825
einander 828 gegenseitig 828 in 2205 kontakt 2204 miteinander 828 per 2208 verbindung 2204 via 2208;N 2209 ich 653;^
269 an 1090 dass 546 dazu 1089 fuer 1092 fur 1094 ist 667 lautet 667 lautete 667 waere 667 war 667 ware 667 wäre
667;bekannt 825 vorgestellt 824;... 2212;N 901 dem 902 der 902 mit 902;ich 2214 wir 2214;bekannt 825 bereitgestellt 4
freigeraeumt 4 freigeraumt 4 vorgestellt 824 zur 77;... 2216;... 670;<counsel> 2218;auf 578 besser 269 bloss 269 bloß
269 erst 269 finger 1039 haende 1039 hande 1039 ja 2198 keinesfalls 269 lieber 269 nicht 269 nie 269 niemals 269
unbedingt 269;^ 2220;: 2221;... 2222;... 2222 <det> 2223;am 2224 auf 2224 beim 2224 im 2224 in 2224 per 2224 via
2224;... 896 vorgestellt 824;D 81;... 2227;alles 2228 das 2228 den 2228 die 2228 es 2228 ihn 2228 sie 2228;bringt 2229
gibt 2229 schickt 2229 sendet 2229;und 2230;... 2231;=6:theirs D 81;<my> 81;<me> 2233 <my> 81 D 2234;nach 81 um 81;...
2236;... 2236 bei 2237 beim 2237 sich 2237;... 81;<their> 2239 bei 2239 beim 2239;=6:theirs nach 81 um 81;... 2241;...
2236 <their> 2239 bei 2242 beim 2242 sich 2237;retour 2227 wieder 2227 zuruck 2227 zurueck 2227;... 2244;... 1354 <me>
2245;... 2236 nach 81 um 81;sich 2247;<det> 81;<det> 2228 D 2249;<me> 2250;<sends3> 2232 <serves3> 2235 baut 245
bringt 1392 erkundigt 2238 fraegt 2240 fragt 2243 fragts 2240 frägt 2240 gibt 2246 hakt 2238 hoert 2248 hort 2248
schaut 2248 schickt 1392 schreibt 2251 sieht 2248 zahlt 1392;spiel 963;empfohlen 781 ins 2253 vermittelt 781
vorgeschlagen 781 weiterempfohlen 781;einsatz 612;ausgeholfen 612 dabei 612 eingesprungen 612 gearbeitet 612 geholfen
612 gewerkt 612 im 2255 mitgeholfen 612;... 2256 ausgeholfen 612 dabei 612 eingesprungen 612 gearbeitet 612 geholfen
612 gewerkt 612 im 2255 mitgeholfen 612;... 2254 <helper> 2257;... 2254 N 828;das 146 erst 103 es 146;^ 2260;gebracht
796;stand 2262;aktuellen 2263 letzten 2263 neuesten 2263 neusten 2263;... 2222 <det> 2223 den 2264;ans 2193 empfohlen
781 ins 2253 vermittelt 781 vorgeschlagen 781 weiterempfohlen 781;ein 1223 ins 1225 vorgeschlagen 1220;...
2267;geholfen 43 unterstuetzt 43 unterstutzt 43 zugehoert 43 zugehort 43;geholfen 43 unterstutzt 43 zugehort
43;geholfen 43 unterstuetzt 43 zugehoert 43;... 2266 <my> 2268 N 828 pitch 2269 pitchen 2269 proben 2269 uben 2270
ueben 2271;: 2221 empfohlen 781 ins 2253 vermittelt 781 vorgeschlagen 781 weiterempfohlen 781;... 2273 <det> 2223
pitch 2269 pitchen 2269 proben 2269 uben 2270 ueben 2271;gegeben 796 gesagt 796;gegeben 824 gemacht 824 geschickt
824;N 2276;an 2277 bei 2277 mit 2277 zu 2277;intro 2278;N 2226;vorgestellt 824;N 2281 kontakt 905 rucken 1129 ruecken
1130;N 2281;gegeben 796;gutes 1222 intro 2278 update 2284;... 2254;=8:asked <me> 699;durch 81 ein 81 nach 81 weiter
81;... 2288;angebot 81 einladung 81 entwurf 81 intro 81 intros 81 kontakt 81 protokoll 81 termin 81 unterlagen 81
vorschlaege 81 vorschlag 81 vorschlage 81;<my> 2289 angebot 81 das 2290 den 2290 die 2290 ein 2290 eine 2290 einladung
81 entwurf 81 intro 81 intros 81 kontakt 81 nen 2290 protokoll 81 termin 81 unterlagen 81 vorschlaege 81 vorschlag 81
vorschlage 81;^ 2291;gesetzt 796;bild 2293 gesprach 1224 gespraech 1224 spiel 1224;^ 203;<me> 2295;<my> 2289;^
2297;weg 619;den 2299;uber 2300 ueber 2300;... 2301 uber 2300 ueber 2300;mir 2302 uns 2302;fertig 103 zusammen 103;...
2304 angebot 81 das 2290 den 2290 die 2290 ein 2290 eine 2290 einladung 81 entwurf 81 intro 81 intros 81 kontakt 81
nen 2290 protokoll 81 termin 81 unterlagen 81 vorschlaege 81 vorschlag 81 vorschlage 81;^ 2305;... 896 <introduced>
824 bekannt 825 in 827;<det> 909 <my> 909 <their> 909 N 2307 einem 909 einer 909;angebot 81 das 2290 den 2290 die 2290
ein 2290 eine 2290 einladung 81 entwurf 81 intro 81 intros 81 kontakt 81 nen 2290 protokoll 81 termin 81 unterlagen 81
vorschlaege 81 vorschlag 81 vorschlage 81;^ 2309;: 2221 N 897;sein 81;da 2312 eintreffen 81 fertig 2312 kommen 81
vorliegen 81;<until> 2313;=6:theirs soll 2314;gebeten 2315;... 2316;^ 2317;um 2318;... 2311 <det> 2223 email 2319
linkedin 2319 mail 2319 sms 2319 whatsapp 2319;<work> 2084;... 1 : 0 dazu 1 ist 1 lautet 1 war 1;<reviewed> 43
bezwungen 43 durchgeackert 43 durchgearbeitet 43 gelesen 43 verschlungen 43;... 2323 <reviewed> 43 bezwungen 43
durchgeackert 43 durchgearbeitet 43 gelesen 43 verschlungen 43;... 2321 <counsel> 1095 <opinion> 2322 <work> 2324
ansicht 1101 auffassung 1101 einschaetzung 1101 einschatzung 1101 empfehlung 1101 erfahrung 1101 meinung 1101
uberzeugung 1101 ueberzeugung 1101;angebot 81 einladung 81 entwurf 81 erst 103 intro 81 intros 81 kontakt 81 protokoll
81 termin 81 unterlagen 81 vorschlaege 81 vorschlag 81 vorschlage 81;<my> 2289 angebot 81 das 2326 den 2290 die 2290
ein 2290 eine 2290 einladung 81 entwurf 81 erst 103 es 146 intro 81 intros 81 kontakt 81 nen 2290 protokoll 81 termin
81 unterlagen 81 vorschlaege 81 vorschlag 81 vorschlage 81;^ 2327;... 2304;^ 2329;... 898 email 2319 linkedin 2319
mail 2319 sms 2319 whatsapp 2319;gebeten 797;kommt 2314 soll 2314 sollte 2314;angefragt 2333 gebeten 2333;... 2334;...
2332 ^ 2335;D 2139;karten 69 plaetze 69 termin 69 tickets 69;... 2338;D 2339;karten 69 platze 69 termin 69 tickets
69;... 2341;D 2342;=14:together haben 2337 haetten 2340 hatten 2343 hätten 2343;ich 2344 wir 991;von 1952;eingeladen
619 mit 2346 zugeschaltet 619;... 2347;N 828;gratuliert 796;geburtstag 2350;... 2197 : 2201 <and> 2210 <counsel> 2211
<det> 2213 <have> 2215 <my> 2217 <their> 2219 D 2225 N 2226 ^ 2252 als 2258 am 2224 an 2259 angefeuert 531 angefragt
797 antwortet 2261 auf 2265 aufgebaut 531 aufgemuntert 531 ausgeholfen 612 bei 2272 beim 2274 berichtet 796 beruhigt
531 bescheid 2275 bestaerkt 531 bestarkt 531 bringt 2261 coached 813 das 2279 dem 2280 den 2282 der 2280 die 2283 ein
2285 eine 2279 einem 2213 einen 906 einer 2213 erklaert 796 erklart 796 ermutigt 531 erzaehlt 796 erzahlt 796 fuer
2286 fur 2286 geantwortet 796 gebeten 2287 gebrieft 796 gecoached 813 gecoacht 813 gedankt 801 gefragt 797 gelobt 531
gementort 813 gesagt 796 geschildert 796 gestrichen 11 getroestet 531 getrostet 531 gezeigt 796 gibt 2292 gratuliert
796 gut 1150 im 2224 in 2224 informiert 796 ins 2294 intro 2278 ist 663 kontakt 905 laesst 2296 lassen 2296 lasst 2296
leitet 2298 lief 2303 liefert 2261 lässt 2296 macht 2306 mentored 813 mit 2308 mitgeholfen 612 mitgeteilt 796
motiviert 531 muessen 85 muss 85 mussen 85 mut 1172 nachgefragt 797 ne 2279 organisiert 2310 per 2320 reicht 2298 s
2325 schickt 2328 soll 85 sollte 85 stellt 2330 todo 699 uber 2331 ueber 2331 um 2336 und 2345 unterschreibt 2261
update 2284 upgedatet 796 via 2320 vorgeschlagen 1220 war 2348 waren 2348 weiss 2261 weiterempfohlen 781 weiß 2261
wurde 663 zahlt 2261 zu 2349 zugesagt 796 zum 2351;<them> 15 das 100 es 100;ich 2353 wir 2353;<me> 81 das 245 es
245;<they> 2355;<them> 830;ich 2357 wir 2357;<they> 245;<them> 81;von 2360;ich 2361 wir 2361;<they> 137 von
136;schuldi 15 schuldig 15;... 2364 schuldi 15 schuldig 15;<them> 2365;<them> 2365 ich 2366;<me> 251;an 100;<me>
2369;von 2370;... 2371;schuldig 23;<me> 2373;<they> 2374;<me> 15 <them> 81;... 2371 von 2376;<them> 15 dringend 15
noch 15 unbedingt 15;dringend 15 noch 15 unbedingt 15;ich 2378 wir 2379;ausstaendig 23 ausstandig 23 ausstehend 23
pendent 23;ich 100 wir 100;<me> 23;<they> 2383 ich 100 wir 100;<they> 2383;aus 23 noch 255;<done> 15;... 2387;<me>
2388;von 2389;<done> 81;... 2391;<me> 2388 <them> 2392;<them> 2390 von 2393;<give1> 2354 <give3> 2356 <have> 2358
<will3> 2359 ausstaendig 23 ausstandig 23 ausstehend 23 bekomm 2362 bekomme 2362 bekommen 2362 bekommt 2363 bin 2367
erhalte 2362 fehlen 2368 fehlt 2368 gehen 2372 geht 2372 ist 2375 kommen 2377 kommt 2377 krieg 2362 kriege 2362
kriegen 2362 kriegt 2363 muessen 2380 muss 2380 mussen 2380 noch 2381 pendent 23 schuld 2382 schulde 2382 schulden
2384 schuldet 2385 sind 2375 stehen 2386 steht 2386 werden 2394 wird 2394;bis 15 ich 1181 noch 15 spaetestens 15
spatestens 15 wir 1181;<they> 2249;nach 15 vorbei 15 weiter 15 zuruck 15 zurueck 15;... 2398 <them> 15 das 100 den 100
die 100 es 100 ihn 100 s 100 sie 100;<them> 15 das 100 den 100 die 100 es 100 ihn 100 s 100 sie 100;<them> 15 das 100
es 100 ich 2399 s 100 wir 2400;=6:theirs <they> 81;<me> 2402;<me> 2402 das 2403 den 2403 die 2403 es 2403 ihn 2403 s
2403 sie 2403;<me> 2402 <they> 2404 das 2403 den 2403 der 2404 die 2404 es 2403 ihn 2403 s 2403 sie 2403;vergessen
15;nicht 2406;... 2407;s 2408;retour 81 wieder 456 zuruck 81 zurueck 81;D 2410 retour 81 wieder 456 zuruck 81 zurueck
81;... 456 D 2410 das 2411 den 2411 die 2411 es 2411 ihn 2411 retour 81 sie 2411 wieder 456 zuruck 81 zurueck 81;N
2412 er 2412 sie 2412;<they> 1367 N 2412 bescheid 81 das 1371 er 2412 es 1371 mir 1366 sie 2412 uns 1366;<me> 1384
<they> 1385;mich 15;ich 2416 mich 15;zuruck 15 zurueck 15;=5:mine bei 100;mich 2419;<them> 2418 ich 2420 mich 2419
zuruck 15 zurueck 15;=6:theirs bei 245;=6:theirs <they> 2422 bei 245;<they> 1364 sich 2423;... 1354 <they> 1393 mich
1392 mir 1392 sich 2423 uns 1392;N 457 er 457 sie 457;<them> 2418 zuruck 15 zurueck 15;... 1354 <me> 1384 mich 1355
mir 1355 uns 1355 zuruck 81 zurueck 81;... 1354 <me> 1384 <they> 2428 mich 1355 mir 1355 uns 1355 zuruck 81 zurueck
81;N 2412 das 1371 er 2412 es 1371 sie 2412;<me> 1397 N 2412 er 2412 sie 2412;D 15;mir 2432;<until> 81 N 2412 er 2412
sie 2412;... 2395 <deed1> 2396 <deed3> 2397 <does3> 1351 <give1> 2401 <give3> 2405 <their> 2408 N 2409 antwortet 1357
bringt 2413 connected 245 connectet 245 das 2408 den 2408 die 2408 erkundigt 1365 geben 1368 gibt 2414 haelt 1380 halt
1380 halten 1380 hoert 1383 holen 1385 holt 2415 hort 1383 hält 1380 ihr 2408 intro 245 introduced 245 introed 245
introt 245 kuemmer 2417 kuemmere 2417 kuemmre 2417 kummer 2417 kummere 2417 kummre 2417 leitet 1390 mailt 1391 meld
2421 melde 2421 melden 2424 meldet 2425 retourniert 2426 ruehren 1365 ruehrt 2424 ruf 2427 rufe 2427 rufen 1385 ruft
2429 ruhren 1365 ruhrt 2424 sagen 1368 sagt 1368 schickt 2430 schreib 2427 schreibe 2427 schreibt 1391 sein 2408
stellen 1398 stellt 2431 uberleg 2433 uberlege 2433 uberweist 82 ueberleg 2433 ueberlege 2433 ueberweist 82
unterschreibt 82 zahlt 2434;$$ 619 D 69 fuer 588 fur 588;=2:plan $$ 619 D 69 fuer 588 fur 588;keine 11 keiner 11 nicht
11 nie 11;auch 2438 keine 11 keiner 11 nicht 11 nie 11;auch 2438 es 2439 keine 11 keiner 11 nicht 11 nie 11;gab 2440
kam 2440;nothing 398;mich 41;^ 15 bei 409 fuer 2443 fur 2443 mein 41 meine 41 von 409;item 2444 items 2444;besprochen
43 durchgegangen 43 durchgesprochen 43 erlaeutert 43 gegeben 43 gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43
uebergeben 43 zurueck 43;<them> 2446;besprochen 43 durchgegangen 43 durchgesprochen 43 erlaeutert 43;<them> 2448;an
2447 mit 2449;gegeben 43 gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 uebergeben 43 zurueck 43;<them>
2451;besprochen 43 durchgesprochen 43 erklaert 43 erlaeutert 43 uebergeben 43 uebermittelt 43;<them> 2453;besprochen
43 durchgesprochen 43 erklaert 43 erlaeutert 43;... 2450 an 2452 ausfuehrlich 2453 besprochen 43 durchgesprochen 43
erklaert 43 erlaeutert 43 mit 2454 muendl 2455 muendlich 2453 persoenlich 2453 uebergeben 43 uebermittelt 43;=0:missed
davon 11;nichts 2457;nichts 2457 noch 2458;gefallen 11;wasser 2460;ins 2461;... 2256 am 612 an 612 auf 612 ausgeholfen
612 bei 612 beim 612 dabei 612 eingesprungen 612 fuer 612 fur 612 gearbeitet 612 geholfen 612 gewerkt 612 im 2255
mitgeholfen 612;N 813;bei 2464 fuer 2464 fur 2464 von 2464;bei 612 beim 612;war 11;... 2467;urlaub 2468;auf 2468 beim
2468 da 2468 fort 2468 im 2469 in 2468 unterwegs 2468 weg 2468;auf 2468 beim 2468 da 2468 fort 2468 gerade 2470 grad
2470 im 2469 in 2468 kurz 2470 ned 2470 net 2470 nicht 2470 unterwegs 2468 weg 2468;N 781;fuer 2472 fur 2472;<helper>
2463 coach 2465 freiwillige 2466 freiwilliger 2466 ich 2471 mentor 2465 mentorin 2465 referenz 2473;bekommen 619
gehabt 619 gehaengt 619 gehangen 619 gehangt 619 gekriegt 619 gesprochen 619;bekommen 619 gehabt 619 gehaengt 619
gehangen 619 gehangt 619 gekriegt 619;bekommen 619 gehabt 619 gehaengt 619 gehangen 619 gekriegt 619;bekommen 619
gehabt 619 gehangen 619 gehangt 619 gekriegt 619;=23:contact gehabt 619 gesprochen 619;=23:contact bekommen 619 gehabt
619 gehaengt 619 gehangen 619 gehangt 619 gekriegt 619 gesprochen 619;apparat 2475 handy 2476 hoerer 2477 horer 2478
rohr 2476 tel 2479 telefon 2480;muessen 523 mussen 523;denken 2482 gedacht 523;^ 81 jetzt 699 nun 699;es 2484;ist 2485
liegt 2485 los 1588 raus 1588 rausgegangen 1588 unterwegs 1588 weg 1588;muessen 15 muesste 15 muss 15 mussen 15 musste
15 müsste 15 soll 15 sollte 15 werde 15 will 15 wollte 15;... 2487;^ 2488;D 2489 ^ 2488 noch 2489;ich 2490 wir
2490;apparat 2476 handy 2476 hoerer 2477 horer 2478 ich 2490 rohr 2476 telefon 2476 wir 2490;=23:contact gehabt
619;ich 2490 strippe 2493 wir 2490;bekommen 619;ich 2490 strippe 2495 wir 2490;ist 2485 liegt 2485;<they> 546;taet
2498 tat 2498 tät 2498 wuerd 2498 wuerde 2498 wurd 2498 wurde 2498 würde 2498;stelle 2499;es 41;liegt 2501;<them> 2483
N 2486 das 2491 dem 2491 den 2492 der 2494 die 2496 ihm 2497 ihnen 2497 ihr 2497 meiner 2500 mir 2502 uns 2502 unserer
2500 unsrer 2500;i 991;besprochen 43 durchgegangen 43 durchgesprochen 43 erlautert 43 gegeben 43 gemailt 43 geschickt
43 gesendet 43 raus 43 retour 43 ubergeben 43 zuruck 43;<them> 2505;besprochen 43 durchgegangen 43 durchgesprochen 43
erlautert 43;<them> 2507;an 2506 mit 2508;gegeben 43 gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 ubergeben
43 zuruck 43;<them> 2510;besprochen 43 durchgesprochen 43 erklart 43 erlautert 43 ubergeben 43 ubermittelt 43;<them>
2512;besprochen 43 durchgesprochen 43 erklart 43 erlautert 43;... 2509 an 2511 ausfuhrlich 2512 besprochen 43
durchgesprochen 43 erklart 43 erlautert 43 mit 2513 mundl 2514 mundlich 2512 personlich 2512 ubergeben 43 ubermittelt
43;geschickt 619 geschrieben 619 gesendet 619 gschriebn 619 hinterlassen 619 rausgeschickt 619 verschickt 619;N
797;... 2516 an 2517 geschickt 619 geschrieben 619 gesendet 619 gschriebn 619 hinterlassen 619 rausgeschickt 619
verschickt 619;... 2516 geschickt 619 geschrieben 619 gesendet 619 gschriebn 619 hinterlassen 619 rausgeschickt 619
verschickt 619;N 797 bei 2517;besprochen 43 durchgegangen 43 durchgesprochen 43 erlaeutert 43 erlautert 43 gegeben 43
gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 ubergeben 43 uebergeben 43 zuruck 43 zurueck 43;<them>
2521;besprochen 43 durchgegangen 43 durchgesprochen 43 erlaeutert 43 erlautert 43;<them> 2523;an 2522 mit 2524;gegeben
43 gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 ubergeben 43 uebergeben 43 zuruck 43 zurueck 43;<them>
2526;besprochen 43 durchgesprochen 43 erklaert 43 erklart 43 erlaeutert 43 erlautert 43 ubergeben 43 ubermittelt 43
uebergeben 43 uebermittelt 43;<them> 2528;... 2525 an 2527 ausfuehrlich 2453 ausfuhrlich 2512 besprochen 43
durchgesprochen 43 erklaert 43 erklart 43 erlaeutert 43 erlautert 43 mit 2529 muendl 2455 muendlich 2453 mundl 2514
mundlich 2512 persoenlich 2453 personlich 2512 ubergeben 43 ubermittelt 43 uebergeben 43 uebermittelt 43;... 611 an
619 bei 619 gab 2440 kam 2440 v 619 verpasst 11 von 619;wollen 11;apparat 2476 handy 2476 hoerer 2477 horer 2478 rohr
2476 telefon 2476;bekommen 619 erhalten 619 gab 2440 gekriegt 619 kam 2440 von 619;=23:contact nicht 11;war 619 waren
619;<they> 1412;D 69 am 69 for 69 on 69;booked 2538 confirmed 2538 planned 2538 scheduled 2538;ausgeholfen 612 beraten
612 betreut 612 gearbeitet 612 gebacken 612 geholfen 612 geknetet 612 gekocht 612 mitgeholfen 612 repariert 612
unterrichtet 612 verkauft 612;... 2540;es 0 man 0;ehrenamtlich 2541 erzaehlt 2542 erzahlt 2542 gratis 2541 heisst 2542
heißt 2542 hiess 2542 kostenlos 2541 munkelt 2542 umsonst 2541 unentgeltlich 2541 verlegt 2120 verschoben
2120;=13:talk dass 0;=13:talk dass 0 ich 2544 man 2544;<seen_of> 0 las 2545 liest 2545 sah 2545 sieht 2545 stand 2545
steht 2545;muessen 11 mussen 11;gewartet 11 warten 2547;=13:talk hin 0;aufgepasst 612;... 2550 aufgepasst 612;... 2548
<counsel> 2549 hund 2551 katze 2551 kinder 2551 kleine 2551 kleinen 2551 sohn 2551 tochter 2551;gewartet 11;gelegt
2120 geschoben 2120 umgebucht 2120 umgelegt 2120 verlegt 2120 verschoben 2120 vertagt 2120 vorgezogen 2120;warten
23;... 2555;... 2548 <counsel> 2549 ^ 2556 gewartet 11;... 2553 gewartet 11 s 2557;$$ 23;warten 2559;...
2560;=0:missed gequatscht 11 geredet 11 gesprochen 11;band 2562 box 2562 ich 2490 mailbox 2562 mobilbox 2562 wir
2490;ab 11 anrufbeantworter 11 band 11 combox 11 ich 2490 mailbox 11 wir 2490;geredet 11 gesprochen 11;=0:missed ...
2565 geredet 11 gesprochen 11;ab 2566 anrufbeantworter 2566 band 11 combox 11 ich 2490 mailbox 11 wir 2490;ab 11
anrufbeantworter 11 band 2562 box 2562 combox 11 ich 2490 mailbox 2562 mobilbox 2562 wir 2490;achterl 619 bier 619
bierchen 619 drink 619 glas 619 runde 619 schwatz 619 spaziergang 619 spritzer 619 sprung 619 wein 619;band 2562 box
2562 mailbox 2562 mobilbox 2562;... 2565 geredet 11 gesprochen 11;ab 2571 anrufbeantworter 2571;genommen 41;kappe
2573;seite 41;=1:moved auf 2120;... 2543 <network> 2546 <their> 2552 <them> 2553 D 2554 N 2558 ^ 2561 das 2563 dem
2564 den 2567 der 2564 die 2568 ein 2569 einen 2569 ihr 2570 ihren 2572 meine 2574 meiner 2575 mich 2573 n 2569 nen
2569 sein 2570 seinen 2572 verschoben 2576;mich 450;: 41 ^ 15;mir 2579;^ 15 an 2578 bei 409 fuer 2443 fur 2443 ich 450
mein 41 meine 41 meinerseits 450 von 2580;band 2562 box 2562 den 2572 ihren 2572 mailbox 2562 mobilbox 2562 seinen
2572;erfahren 2544;ansicht 1100 auffassung 1100 einschaetzung 1100 einschatzung 1100 empfehlung 1100 erfahrung 1100
gefuehl 1100 gefuhl 1100 logik 1100 meinung 1100 rat 1100 sicht 1100 uberzeugung 1100 ueberzeugung 1100;s 2584;...
2583 <their> 2584 N 2585;me 11;on 2587;<det> 0 <me> 41 <their> 0 <them> 699 N 0;<det> 0 <their> 0 <them> 699 N 0;bei
2590;<det> 0 <their> 0 N 0;bei 2592;bei 2589 jetzt 2591 nun 2593;liegt 2594;<me> 1413 N 797 ich 2517 um 1460;aufbauen
531 aufmuntern 531 aufmunterung 531 daumendruecken 531 mutmachen 531 troesten 531 zuhoeren 531 zureden 531 zuspruch
531;das 2597 den 2597 die 2597;aufbauen 531 aufmuntern 531 aufmunterung 531 daumendrucken 531 mutmachen 531 trosten
531 zuhoren 531 zureden 531 zuspruch 531;das 2599 den 2599 die 2599;fuer 2598 fuers 2597 fur 2600 furs 2599;...
2601;<title> 589 N 588;mich 2603 uns 2603;off 11;D 2120 auf 2120 to 2120;called 2605 canceled 11 cancelled 11
gecancelt 11 moved 2606 postponed 2606 pushed 2606 rescheduled 2606 shifted 2606;ehrenamtlich 2541 erzaehlt 2542
erzahlt 2542 gratis 2541 heisst 2542 heißt 2542 hiess 2542 kostenlos 2541 munkelt 2542 umsonst 2541 unentgeltlich
2541;ausgegeben 612 ausgeteilt 612 gekocht 612 sortiert 612 verkauft 612 verteilt 612;essen 2609 kleidung 2609 kuchen
2609 lebensmittel 2609 pakete 2609 spenden 2609 suppe 2609;^ 2610 angepackt 612 aufgebaut 612 ausgeholfen 612
ausgeschenkt 612 betreut 612 eingesprungen 612 gearbeitet 612 gegrillt 612 geholfen 612 gekocht 612 mitgeholfen 612
unterrichtet 612 vorgelesen 612;... 2611 ^ 2610 angepackt 612 aufgebaut 612 ausgeholfen 612 ausgeschenkt 612 betreut
612 eingesprungen 612 gearbeitet 612 gegrillt 612 geholfen 612 gekocht 612 mitgeholfen 612 unterrichtet 612 vorgelesen
612;<community> 2612;las 2545 liest 2545 sah 2545 sieht 2545 stand 2545 steht 2545;gearbeitet 43 gebruetet 43 gebrutet
43 gefeilt 43 gesessen 43;<work> 2615;... 2616 <work> 2615;<their> 2617;gearbeitet 43 gebrutet 43 gefeilt 43 gesessen
43;<work> 2619;... 2620 <work> 2619;<their> 2621;gearbeitet 43 gebruetet 43 gefeilt 43 gesessen 43;<work> 2623;...
2624 <work> 2623;<their> 2625;an 2618 angepackt 612 aufgebaut 612 ausgemalt 612 geputzt 612 geschleppt 612 gestrichen
612 gewesen 619 gwesen 619 mitangepackt 612 renoviert 612 uber 2622 ueber 2626;aufgebaut 612 entruempelt 612
entrumpelt 612 gemaeht 612 gemaht 612 geputzt 612 geraeumt 612 geraumt 612 geschnitten 612 gestrichen 612 repariert
612 umgegraben 612;aufgebaut 612 entrumpelt 612 gemaht 612 geputzt 612 geraumt 612 geschnitten 612 gestrichen 612
repariert 612 umgegraben 612;aufgebaut 612 entruempelt 612 gemaeht 612 geputzt 612 geraeumt 612 geschnitten 612
gestrichen 612 repariert 612 umgegraben 612;auto 2628 dachrinne 2628 fenster 2628 garten 2628 hecke 2628 keller 2628
kuche 2629 kueche 2630 rasen 2628 schnee 2628 wohnung 2628;aus 23 ausstaendig 23 ausstandig 23 ausstehend 23 offen 23
unbezahlt 23;... 2632;^ 2633;noch 2634;vor 2634;wie 2636;^ 2633 immer 2635 nach 2637 noch 2634 weiterhin 2634;<inf>
523;... 2639;ich 2640 wir 2640;... 2627 2x 638 3x 638 4x 638 angepackt 612 aufgebaut 612 ausgemalt 612 das 2631 den
2631 die 2631 dreimal 638 fehlen 2638 fehlt 2638 fuenfmal 1267 funfmal 1269 geputzt 612 geschleppt 612 gestrichen 612
hundertmal 638 ist 2638 koennte 2641 konnte 2641 könnte 2641 mehrfach 638 mehrmals 638 mitangepackt 612 mochte 2641
moechte 2641 muesste 2641 muessten 2641 musste 2641 mussten 2641 möchte 2641 müsste 2641 müssten 2641 renoviert 612
sind 2638 sollte 2641 sollten 2641 stehen 2638 steht 2638 viermal 638 will 2641 zigmal 638 zweimal 638;angepackt 612
ausgeholfen 612 mitangepackt 612 mitgeholfen 612;<helper> 2257;... 2643 als 2644 angefragt 797 angeklopft 797 bedankt
801 ist 2485 liegt 2485 nachgefasst 797 nachgefragt 797 nachgehakt 797 vorgefuehlt 797 vorgefuhlt 797;gearbeitet 612
geholfen 612 mitgeholfen 612;kreuz 2646;caritas 2646 diakonie 2646 feuerwehr 2646 fluchtlingshilfe 2646
fluechtlingshilfe 2646 ich 2490 roten 2647 rotes 2647 tafel 2646 wir 2490;... 2608 <community> 2612 <det> 2613 <me>
991 <network> 2614 <them> 2642 N 2645 das 2491 dem 2648 den 2648 der 2648 die 2648 ihm 2497 ihnen 2497 ihr 2497 mir
2502 uns 2502;ehrenamtlich 2541 gratis 2541 kostenlos 2541 umsonst 2541 unentgeltlich 2541;angepackt 612 aufgebaut 612
ausgemalt 612 geputzt 612 geschleppt 612 gestrichen 612 gewesen 619 gwesen 619 mitangepackt 612 renoviert 612;... 2651
angepackt 612 aufgebaut 612 ausgemalt 612 das 2631 den 2631 die 2631 geputzt 612 geschleppt 612 gestrichen 612
mitangepackt 612 renoviert 612;... 2643;angepackt 612 geholfen 612 mitgeholfen 612;... 2654;... 2654 angepackt 612
geholfen 612 mitgeholfen 612;gesehen 619 getroffen 619;... 2650 <community> 2612 <det> 2613 <them> 2652 N 2653 abbau
2655 aufbau 2655 siedeln 2656 ubersiedeln 2656 uebersiedeln 2656 umzug 2656 vorbeigehen 2657;... 2361;=6:theirs ...
2361;<them> 699;^ 2660 von 2661;^ 81 von 2661;^ 2659 ich 2662 wir 2663;... 137;^ 2665;<they> 2666 ich 2663 wir
2663;<they> 2666 ^ 2665 von 1433;^ 2039;^ 2047;zufolge 0;N 796;=13:talk N 796 ich 2672;ist 588;... 2674;bei 619 ich 69
vom 619 von 619;ich 69;mich 2603 uns 2603 wir 69 wollen 11;=23:contact mich 2603 uns 2603;N 801;N 801 an 2680 to
2680;thanks 2681;<gone> 619 fuer 615 fur 618 verabredet 69;aufgetaucht 11 auftaucht 11 erschienen 11 gekommen 11
kommen 11 kumma 11;<not> 2684;mit 41;erschienen 11 gefahren 11 gegangen 11 gekommen 11;... 2687;zu 2688 zum 2688 zur
2688;ned 2689 net 2689 nicht 2689;verabredet 69;... 1196;... 1197;... 1198;durch 43 gegangen 43;<work> 2695;... 2696
<work> 2695;<their> 2697;-gesprach 2692 -gespraech 2693 -interview 2694 -praesentation 2693 -prasentation 2692
-pruefung 2693 -prufung 2692 bewerbung 2694 durch 2698 pitch 2694 rede 2694 vortrag 2694;gegangen 43;<work> 2700;...
2701 <work> 2700;... 2701 <det> 2702 <their> 2697 <work> 2700;... 2699 durch 2703;=2:plan ... 2691 <them> 2704;...
2683 <them> 1237 bei 69 dran 2686 gestern 2690 heute 2690 mit 2705 ned 2689 net 2689 nicht 2689;gekommen 11;dazu 2707
dazugekommen 11 gefahren 11 gegangen 11 gekommen 11 hingegangen 11;... 2708 dazu 2707 dazugekommen 11 gefahren 11
gegangen 11 gekommen 11 hingegangen 11;nicht 2709;sicher 523;nicht 2711 un 2711;=23:contact ... 2691 <them> 2704;...
2708 dazu 2707 dazugekommen 11 gefahren 11 gegangen 11 gekommen 11 hingegangen 11 sicher 523 zu 2688 zum 2688 zur
2688;<gone> 619;<them> 2704;... 2715 gestern 2690 heute 2690 mit 2716 ned 2689 net 2689 nicht 2689;... 2683 <not> 2684
<them> 1237 aber 2685 dann 2685 dran 2686 gestern 2690 heute 2690 ich 2706 leider 2710 mir 2712 mit 2713 ned 2689 net
2689 nicht 2714 un 2711 wir 2717;<their> 2408 N 2409 das 2408 den 2408 die 2408 ihr 2408 sein 2408;^ 2719;^ 2719 ich
2720;<me> 1413 um 1460;<until> 2038 ich 2071 von 2070 wir 2071;... 158;^ 2724 von 2070;^ 2724 ich 2725 von 2070 wir
2725;<thing> 1414 <work> 1414 angebot 1414 antwort 1414 bestaetigung 1414 bestatigung 1414 entscheidung 1414 fotos
1414 kostenvoranschlag 1414 muster 1414 offerte 1414 rechnung 1414 ruckmeldung 1414 rueckmeldung 1414 unterlagen 1414
vertrag 1414 zahlen 1414;<until> 1543 ^ 2727 das 1414 es 1414 ihn 1414 sie 1414;<until> 2046 ich 2071 von 2070 wir
2071;... 2516 an 619 geschickt 619 geschrieben 619 gesendet 619 gschriebn 619 hinterlassen 619 rausgeschickt 619
verschickt 619 von 619;mit 15;... 2731;^ 2732;<them> 2733 ^ 2732;<them> 2733 ^ 2732 ich 2734;^ 1511;ich 2089;ist 588
vergessen 11;abgemacht 69 angesetzt 69 ausgemacht 69 bestaetigt 69 bestatigt 69 fix 69 fixiert 69 gebucht 69 geplant
69 steht 69 vereinbart 69 zugesagt 69;... 2738 abgemacht 69 angesetzt 69 ausgemacht 69 bestaetigt 69 bestatigt 69 fix
69 fixiert 69 gebucht 69 geplant 69 ist 2739 steht 69 vereinbart 69 zugesagt 69;N 619;N 619 to 2741;it 11;make
2743;not 2744 t 2744;=0:missed on 2587;<me> 813;zu 2747;einheit 2748 fuer 2464 fur 2464 gesprach 2748 gespraech 2748
session 2748 stunde 2748 termin 2748;up 69;N 824;<and> 2751 an 2751 bei 2751 mit 2751 to 2751 with 2751 x 2751 zu
2751;N 2752;=23:contact N 2752;er 0 es 0 ihr 0 ihre 0 sein 0 seine 0 sie 0;<them> 523;an 2756;... 2757 an 2756;...
2757 an 2756 ich 2758;... 2757;... 2757 ich 2760;D 2120;... 2601 N 801 an 2680;N 801 dem 2680 den 2680 der 2680 die
2680 liebe 2680 lieber 2680;N 801 an 2680;... 2601 N 801 an 2764 dem 2680 den 2680 der 2680 die 2680 liebe 2680 lieber
2680 nochmal 2765;ich 41;=12:task ^ 15 dass 2767;denken 2768;^ 15 dass 2767;denken 2770;vergessen 41;^ 2719 daran 2771
dran 2771 nicht 2772;^ 2719 daran 2771 dran 2771 ich 2773 nicht 2772;braucht 0 hat 0 ist 0 muss 0 soll 0 war 0 will
0;<have> 0 hatte 0 hatten 0;bin 0;<vowed> 2776 schulde 0 schulden 0 schuldig 2777;muessen 15 muesste 15 muss 15 mussen
15 musste 15 müsste 15 soll 15 sollte 15 werde 15;... 2779;... 2778 <vowed> 2776 ^ 2780 schulde 0 schulden 0 schuldig
2777;^ 2780;<them> 2781 D 2782 noch 2782;mail 619;e 2784 mail 619 nachricht 619 sms 619 whatsapp 619 whatsappgruppe
619;der 2785 einer 2785;auf 2785 in 2786 per 2785;... 2787 auf 2785 in 2786 per 2785;<rel> 2775 ich 2783 kam 2788
stand 2788 wir 2783;<give3> 81 <give3_apart> 81 laesst 81 lasst 81 lässt 81;... 2790;^ 2791;<give3> 81 <give3_apart>
81;... 2793;<me> 2794;... 2795;<me> 2792 ^ 2796;=13:talk N 2797 er 2797 sie 2797;steht 69;N 531;fur 2800;fuer
2800;gedruckt 2801 gedrueckt 2802 gedrückt 2801;N 43;fuer 2804 fur 2804 von 2804;review 2805;empfohlen 781 vermittelt
781 weiterempfohlen 781;... 2807;ich 2808 wir 2808;<have> 2809;ich 2783 wir 2783;an 523 druber 523 drueber 523;...
2757 an 2756 daran 7 dran 7 grad 2812 ich 2758;=11:thinking <them> 523;an 523 daruber 523 darueber 523 uber 523 ueber
523;... 2757 an 2814 daruber 523 darueber 523 gerade 2815 ich 2758 uber 523 ueber 523;abgeholt 619 angerufen 619
besucht 619 eingeladen 619 empfohlen 619 erzaehlt 619 erzahlt 619 geantwortet 619 gegeben 619 geholfen 619 gemailt 619
geraten 619 gesagt 619 geschickt 619 geschrieben 619 gezeigt 619 gratuliert 619 vorgestellt 619 zuruckgerufen 619
zurueckgerufen 619;... 2817;<me> 2818;<give3> 1352;... 2778 <vowed> 2776 schulde 0 schulden 0 schuldig 2777;<them>
2821;sich 1766;=13:talk sich 1766;bei 2592 jetzt 2593 nun 2593;liegt 2825;schritt 2826;step 2826 steps 2826;fuer 523
fur 523;<hat> 2819 <have> 2809 <rel> 2775 <will3> 844 ^ 2820 bald 0 ball 2595 braucht 0 fliegt 0 geht 0 gerade 0
haengt 0 hangt 0 hat 0 hatte 0 heuer 0 hing 0 ich 2822 im 0 in 0 ist 0 jetzt 0 lag 0 liegt 0 macht 0 mochte 2823
moechte 2823 muss 2824 möchte 2823 nachste 2827 nachster 2827 naechste 2827 naechster 2827 next 2828 noch 0 nun 0
richtige 2829 steckt 0 steht 0 sucht 0 war 0 werden 2823 will 2824 wir 2822 wird 2824 wollen 2823 wollte 2823 zieht
0;up 11;=0:missed up 11;answer 11 come 11 make 2743 pick 2831 reply 11 respond 11 show 2832 turn 2831;not 2833 t
2833;kam 2788 stand 2788;... 926 haben 0 kennen 0 sind 0 wollen 0;haben 0 kennen 0 sind 0 wollen 0;<hat> 2819 <rel>
2775 <will3> 844 ^ 2820 absage 2835 bald 0 beiden 2836 braucht 0 geht 0 gerade 0 haben 0 haengt 0 hangt 0 hat 0 hatte
0 heuer 0 hing 0 ich 2783 im 0 in 0 info 2835 ist 0 jetzt 0 kennen 0 macht 0 mochte 2823 moechte 2823 muss 2824 möchte
2823 nachricht 2835 noch 0 nun 0 richtige 2829 sind 0 sucht 0 war 0 werden 2823 will 2824 wir 2783 wird 2824 wollen
2823 wollte 2823 zieht 0 zusage 2835 zwei 2837;<community> 612;<community> 612 <det> 2839;bei 2840 beim 2840 fuer 2840
fur 2840 im 2840 in 2840;denken 2768 gehabt 619;ich 0;erfahre 2843 erfuhr 2843 hoerte 2843 horte 2843 weiss 2843 weiß
2843;... 2583 N 2844;... 2516 an 619 geschickt 619 geschrieben 619 gesendet 619 gschriebn 619 hinterlassen 619
rausgeschickt 619 v 619 verschickt 619 vom 619 von 619;mail 2846;=22:gave:volunteering bei 612 beim 612 fuer 612 fur
612 im 612 in 612;ausgeholfen 612 beraten 612 betreut 612 engagiert 612 gearbeitet 612 geholfen 612 gekocht 612
mitgearbeitet 612 mitgeholfen 612 taetig 612 tatig 612 unterrichtet 612;... 2849;ausgeholfen 612 beraten 612 betreut
612 engagiert 612 gearbeitet 612 geholfen 612 gekocht 612 mitgearbeitet 612 mitgeholfen 612 taetig 612 unterrichtet
612;... 2851;ausgeholfen 612 beraten 612 betreut 612 engagiert 612 gearbeitet 612 geholfen 612 gekocht 612
mitgearbeitet 612 mitgeholfen 612 tatig 612 unterrichtet 612;... 2853;an 2850 ausgeholfen 612 bei 2850 beim 2850
beraten 612 betreut 612 fuer 2852 fur 2854 gearbeitet 612 geholfen 612 gekocht 612 im 2850 in 2850 mitgeholfen 612
unterrichtet 612;=22:gave:volunteering ... 2855;angesetzt 11 ausgemacht 11 geplant 11 verabredet 11 vereinbart 11
vorgesehen 11;... 11;... 11 N 11 er 11 ich 11 sie 11 wir 11;N 11 ich 11 wir 11;=0:missed <and> 2860;... 11 N 2861 er
2861 ich 2861 sie 2861 wir 2861;N 2861 er 2861 ich 2861 sie 2861 wir 2861;... 2857 haett 2858 haette 2859 haetten 2862
haettn 2858 hatt 2858 hatte 2859 hatten 2862 hattn 2858 hätte 2859 hätten 2862 sollte 2863 sollten 2863 termin 11
treffen 11 verabredet 11 waer 2858 waere 2858 waeren 2858 waern 2858 war 2858 ware 2858 waren 2862 warn 2858 wollte
2863 wollten 2863 wär 2858 wäre 2858 wären 2858 wärn 2858;^ 781 fuer 1220 fur 1220;... 1221;^ 781 fuer 1220;bei 2866
eingelegt 2867;bei 2866 eingelegt 1220;<them> 2868 N 2869;^ 781 fur 1220;bei 2866 eingelegt 2871;<them> 2872 N
2869;eingelegt 2865 fuer 2870 fur 2873;wort 2874;eingelegt 2867;<them> 2876;eingelegt 2871;<them> 2878;eingelegt 2865
fuer 2877 fur 2879;gutes 2875 wort 2880;bekannt 825 vernetzt 824 vorgestellt 824;absage 2441 anruf 2441 antwort 2441
entschuldigung 2441 erklaerung 2441 erklarung 2441 info 2441 lebenszeichen 2441 mail 2441 meldung 2441 nachricht
2441;von 0;=23:contact am 69 fuer 69 fur 69 zum 69;... 2516 an 619 bekommen 619 erhalten 619 gekriegt 619 geschickt
619 geschrieben 619 gesendet 619 gschriebn 619 hinterlassen 619 rausgeschickt 619 v 619 verschickt 619 vom 619 von
619;abgegeben 781 geschrieben 781 verfasst 781;N 2887;fuer 2888 fur 2888;^ 2228;<them> 1349 fuer 1348 fur 1348;<does3>
2891;und 2892;... 2893 <sends3> 2232 <serves3> 2235 baut 245 bringt 1392 erkundigt 2238 fraegt 2240 fragt 2243 fragts
2240 frägt 2240 gibt 2246 hakt 2238 hoert 2248 hort 2248 schaut 2248 schickt 1392 schreibt 2251 sieht 2248 zahlt
1392;=6:theirs <my> 2289 angebot 81 das 2326 den 2290 die 2290 ein 2290 eine 2290 einladung 81 entwurf 81 erst 103 es
146 intro 81 intros 81 kontakt 81 nen 2290 protokoll 81 termin 81 unterlagen 81 vorschlaege 81 vorschlag 81 vorschlage
81;^ 2895;<deed3> 2890 ^ 2894 antwortet 2261 besorgt 699 bringt 2261 checkt 699 gibt 2292 klaert 699 klart 699 laesst
2296 lassen 2296 lasst 2296 leitet 2298 liefert 2261 lässt 2296 macht 2306 mailt 699 organisiert 2310 reicht 2298
schickt 2896 sendet 699 stellt 2330 ubernimmt 699 uberweist 699 uebernimmt 699 ueberweist 699 unterschreibt 2261
verschickt 699 weiss 2261 weiß 2261 zahlt 2261;ich 2663 wir 2663;... 156;s 2899;<their> 2899 N 2900 das 2899 den 2899
die 2899 eine 2899;^ 2901;^ 2901 ich 2902 wir 2902;=12:task an 7 daran 7;mich 2904;=12:task ... 2516 geschickt 619
geschrieben 619 gesendet 619 gschriebn 619 hinterlassen 619 rausgeschickt 619 verschickt 619;... 687 <should> 269;...
2907;^ 2908;ich 2909 man 2909 wir 2909;dass 2910;ist 588 sind 588;... 2912;=7:waiting <their> 2899 N 2900 das 2899 den
2899 die 2899 eine 2899;^ 2914 von 2070;^ 2914 ich 2915 von 2070 wir 2915;... 688;^ 2917;ich 2918 man 2918 wir
2918;=13:talk dass 2919 man 0;um 0;geht 2921 ging 2921;=2:plan mit 2088;ich 2923;ausgegeben 612 ausgeschenkt 612
ausgeteilt 612 gesammelt 612 ist 588 sortiert 612 verteilt 612;... 2925 abgemacht 69 angesetzt 69 ausgegeben 612
ausgemacht 69 ausgeschenkt 612 ausgeteilt 612 bestaetigt 69 bestatigt 69 fix 69 fixiert 69 gebucht 69 geplant 69
gesammelt 612 ist 2739 sortiert 612 steht 69 vereinbart 69 verteilt 612 wir 69 zugesagt 69;gehoert 11 gehort 11
gesehen 11 gesprochen 11;gehoert 11 gehort 11 gesehen 11 gesprochen 11 mehr 2927;nicht 2928;<them> 948 N 948;wasser
11;ein 523;aus 11 flach 11 ins 2931 leider 662 mir 2932;besser 1556 es 1559 gern 1556 gerne 1556 gut 1556 lieber 1556
s 1559;<they> 1564;statt 619;... 2936;<det> 2937;statt 11;=13:talk ... 2936 <det> 2937 D 2938 besser 1556 es 1559 gern
1556 gerne 1556 gut 1556 lieber 1556 nicht 2939 s 1559;gegeben 43 geschickt 43;... 2941 <them> 2526 N 43;... 2941;...
2941 N 43;mir 2943;... 2525 an 2942 auf 2943 ausfuehrlich 2453 ausfuhrlich 2512 besprochen 43 durchgesprochen 43
erklaert 43 erklart 43 erlaeutert 43 erlautert 43 fuer 2944 fur 2944 mit 2529 muendl 2455 muendlich 2453 mundl 2514
mundlich 2512 persoenlich 2453 personlich 2512 ubergeben 43 ubermittelt 43 uebergeben 43 uebermittelt 43 von 2945 zu
2943 zum 2943 zur 2943;^ 23 von 2070;^ 23 noch 2947 von 2070;<me> 2948;geburtstag 0 hochzeitstag 0 namenstag 0;...
2950 geburtstag 0 hochzeitstag 0 namenstag 0;N 2951;D 69 fuer 588 fur 588;aus 11 flach 11 ins 2931 leider 662;aus 11
leider 662;=13:talk nicht 2939 statt 69;am 69 fuer 69 fur 69;<them> 43;an 2958 zu 2958 zurueck 2958;... 2959;an 2958
zu 2958 zuruck 2958;... 2961;an 2958 zu 2958 zuruck 2958 zurueck 2958;... 2963;aenderungsvorschlaege 2960
anderungsvorschlage 2962 anmerkungen 2964 feedback 2964 kommentare 2964 korrekturen 2964 notizen 2964 ruckmeldung 2962
rueckmeldung 2960 verbesserungsvorschlaege 2960 verbesserungsvorschlage 2962;... 2965;$$ 7 <det> 7 <my> 7 <their> 7 N
7 an 7 bei 7 fuer 7 fur 7 mit 7 re 7 wegen 7 with 7 zu 7 zum 7 zur 7;up 2967;mich 523;an 2517 mich 523;N 797 ich
2517;gearbeitet 612 geholfen 612 mitgeholfen 612 unterrichtet 612;... 2972;bei 2973 beim 2973 fuer 2973 fur 2973 im
2973 in 2973;D 69 auf 69 schon 588;mich 2975;<them> 1267;<them> 1267 angefunkt 640 angeklingelt 640 angepingt 640
angerufen 640 angetippt 640 angewaehlt 640 bei 2977 durchgeklingelt 640 geklingelt 640 gelaeutet 640 probiert 640
versucht 640;angepackt 612 aufgebaut 612 ausgeholfen 612 ausgeschenkt 612 betreut 612 eingesprungen 612 gearbeitet 612
gegrillt 612 geholfen 612 gekocht 612 mitgeholfen 612 unterrichtet 612 vorgelesen 612;... 2979 angepackt 612 aufgebaut
612 ausgeholfen 612 ausgeschenkt 612 betreut 612 eingesprungen 612 gearbeitet 612 gegrillt 612 geholfen 612 gekocht
612 mitgeholfen 612 unterrichtet 612 vorgelesen 612;<community> 2980;betreut 612 gegossen 612 gehalten 612 gehuetet
612 gemacht 612 uebernommen 612;... 2982 betreut 612 gegossen 612 gehalten 612 gehuetet 612 gemacht 612 uebernommen
612;dienst 2983 hund 2983 laden 2983 stand 2983;blumen 2983 kasse 2983 katze 2983 kinder 2983 schicht 2983 vertretung
2983;abgeholt 612 ausgeholfen 612 betreut 612 den 2984 die 2985 eingekauft 612 eingesprungen 612 erledigt 612 gefahren
612 gegossen 612 gehalten 612 gehuetet 612 gekocht 612 geschmissen 612 gestemmt 612 gutes 946 mitgeholfen 612
mitgekocht 612 mitgenommen 612 uebernommen 612 vertreten 612 wort 945;gespraech 1224 spiel 1224;ein 1223 ins 2987
vorgeschlagen 1220;... 2988;<my> 2989;auto 2630 dachrinne 2630 fenster 2630 garten 2630 hecke 2630 keller 2630 kueche
2630 rasen 2630 schnee 2630 wohnung 2630;klar 702;es 2992 klar 702;... 2986 <should> 1099 ausgeholfen 612 bei 2990 das
2991 den 2991 die 2991 ein 1223 eingesprungen 612 gutes 946 ins 2987 ist 2993 mitgeholfen 612 vorgeschlagen 1220 waere
2993 wort 945;feuer 2192;ins 2995;hand 2996;wort 944;gutes 2998;die 2997 ein 2999 gebuergt 781 gutes 946 wort
945;=20:gave:referral ^ 781;eingelegt 3001;wort 3002;gutes 3003;... 3000 als 2644 bei 2990 den 935 die 2997 ein 3004
einen 935 gebuergt 781 gutes 946 ins 2987 kontakt 934 vorgeschlagen 1220 wort 945;muessen 15 muesste 15 muss 15 soll
15 sollte 15 werde 15 will 15 wollte 15;... 3006;^ 3007;D 3008 ^ 3007 noch 3008;ich 3009 wir 3009;caritas 2646
diakonie 2646 feuerwehr 2646 fluechtlingshilfe 2646 ich 3009 roten 2647 rotes 2647 tafel 2646 wir 3009;... 2650
<community> 2980 <det> 2981 <them> 2994 N 3005 das 3010 dem 3011 den 3011 der 3011 die 3011 ein 2569 einen 2569 n 2569
nen 2569;<them> 1269;<them> 1269 angefunkt 640 angeklingelt 640 angepingt 640 angerufen 640 angetippt 640 angewahlt
640 bei 3013 durchgeklingelt 640 geklingelt 640 gelautet 640 probiert 640 versucht 640;bei 639 mit 639 von 639;betreut
612 gegossen 612 gehalten 612 gehutet 612 gemacht 612 ubernommen 612;... 3016 betreut 612 gegossen 612 gehalten 612
gehutet 612 gemacht 612 ubernommen 612;dienst 3017 hund 3017 laden 3017 stand 3017;blumen 3017 kasse 3017 katze 3017
kinder 3017 schicht 3017 vertretung 3017;abgeholt 612 ausgeholfen 612 betreut 612 den 3018 die 3019 eingekauft 612
eingesprungen 612 erledigt 612 gefahren 612 gegossen 612 gehalten 612 gehutet 612 gekocht 612 geschmissen 612 gestemmt
612 gutes 946 mitgeholfen 612 mitgekocht 612 mitgenommen 612 ubernommen 612 vertreten 612 wort 945;gesprach 1224 spiel
1224;ein 1223 ins 3021 vorgeschlagen 1220;... 3022;<my> 3023;auto 2629 dachrinne 2629 fenster 2629 garten 2629 hecke
2629 keller 2629 kuche 2629 rasen 2629 schnee 2629 wohnung 2629;... 3020 <should> 1099 ausgeholfen 612 bei 3024 das
3025 den 3025 die 3025 ein 1223 eingesprungen 612 gutes 946 ins 3021 ist 2993 mitgeholfen 612 vorgeschlagen 1220 ware
2993 wort 945 wäre 2993;die 2997 ein 2999 geburgt 781 gutes 946 wort 945;... 3027 als 2644 bei 3024 den 941 die 2997
ein 3004 einen 941 geburgt 781 gutes 946 ins 3021 kontakt 940 vorgeschlagen 1220 wort 945;muss 15 mussen 15 musste 15
müsste 15 soll 15 sollte 15 werde 15 will 15 wollte 15;... 3029;^ 3030;D 3031 ^ 3030 noch 3031;ich 3032 wir
3032;caritas 2646 diakonie 2646 feuerwehr 2646 fluchtlingshilfe 2646 ich 3032 roten 2647 rotes 2647 tafel 2646 wir
3032;... 2650 <community> 2980 <det> 2981 <them> 3026 N 3028 das 3033 dem 3034 den 3034 der 3034 die 3034 ein 2569
einen 2569 n 2569 nen 2569;verbaselt 11 verbummelt 11 verpennt 11 verplant 11 verschlafen 11 verschwitzt 11;N 0;...
611 v 3037 vergessen 11 verpasst 11 versaeumt 11 versaumt 11 verschlafen 11 verschwitzt 11 von 3037;... 2965 wir
69;dass 0;<them> 1100;nach 3041;ab 11 hin 11 ran 11;dem 1270;aus 3044;nicht 3045;dran 11 hin 11 ran 11;aus 3044 dran
11 hin 11 ran 11;nicht 662;... 2965 es 3042 ihm 0 ihnen 0 ihr 0 keiner 3043 mir 3046 ned 3047 net 3047 nicht 3048
niemand 3043 nod 3047 noed 3047 sich 3049;^ 2908 bringe 41 geb 41 gebe 41 liefere 41 mache 41 meld 41 melde 41 schick
41 schicke 41;ich 3051 man 2909 wir 2909;bringe 41 geb 41 gebe 41 liefere 41 mache 41 meld 41 melde 41 schick 41
schicke 41;dass 3052 ich 3053;auf 2120;=23:contact dass 2910;vorbeifahren 0;fernsehen 0 netz 0 vorbeifahren 0
vorbeigehen 0;zeitung 0;der 3059;=23:contact auf 0 beim 3057 im 3058 in 3060 online 0;uns 619;dazu 619 mit 619 rein
619 vorbei 619 zu 3062;... 3063 dazu 619 mit 619 rein 619 vorbei 619 zu 3062;N 3064;N 3064 auch 3065 noch 3065;N 3064
auch 3065 noch 3065 sich 3066;ausgegeben 612 ausgeschenkt 612 ausgeteilt 612 gesammelt 612 sortiert 612 verteilt
612;... 3068 ausgegeben 612 ausgeschenkt 612 ausgeteilt 612 gesammelt 612 sortiert 612 verteilt 612;von 523;nichts 11
umsonst 11 und 2553 vergebens 11;mich 11;aus 3044 dran 11 ran 11;... 2965 keiner 3043 mir 3046 mit 619 nicht 3073
niemand 3043 sich 3049 um 0;es 3042;=23:contact ... 2965;verbaselt 11 verbummelt 11 vergessen 11 verpennt 11 verplant
11 verschlafen 11 verschwitzt 11;booked 2538 called 2605 canceled 11 cancelled 11 confirmed 2538 gecancelt 11 moved
2606 nothing 398 planned 2538 postponed 2606 pushed 2606 rescheduled 2606 scheduled 2538 shifted 2606;dass
619;abgemacht 3079 ausgemacht 3079 beschlossen 3079 besprochen 3079 festgelegt 3079 persoenlich 621 personlich 623
vereinbart 3079 vor 626;zugesagt 605;<seen_of> 0;<network> 3082;erfahren 0;... 3084;... 3082;... 3084 <det> 3086 <my>
3086 <their> 3086;geplant 11 vor 11 vorgehabt 11;besprechung 588 call 588 date 588 essen 588 gesprach 588 gespraech
588 kaffee 588 lunch 588 meeting 588 termin 588 treffen 588;=0:missed lassen 11;bleiben 3090 gelassen 11 sein
3090;geschafft 11;aber 3091 bleiben 3090 dann 3091 doch 3091 gelassen 11 nicht 3092 sein 3090;persoenlich 621
personlich 623 vor 626;^ 15 dass 41;<vowed> 3095;heilig 3096;und 3097;hand 3096;die 3099;handschlag 3096;fest 3096
hoch 3098 in 3100 per 3101 zugesagt 605;zeitung 3082;der 3103;<det> 3086 <my> 3086 <their> 3086;... 3094 <them> 3102
auf 3083 aus 3085 besprechung 588 call 588 date 588 durch 3087 eigentlich 3088 ein 3089 eine 3089 einen 3089 essen 588
fest 3088 geplant 11 gesprach 588 gespraech 588 in 3104 kaffee 588 lunch 588 meeting 588 n 3089 ne 3089 nen 3089
termin 588 treffen 588 uber 3087 ueber 3087 von 3105 vor 11 vorgehabt 11;abgesagt 11;abgesagt 11 kurzfristig 3107
spontan 3107 wieder 3107;... 3094 <them> 3081 auf 3083 besprechung 588 call 588 date 588 durch 3105 eigentlich 3088
ein 3089 eine 3089 einen 3089 essen 588 fest 3088 geplant 11 gesprach 588 gespraech 588 in 3104 kaffee 588 lunch 588
meeting 588 n 3089 ne 3089 nen 3089 termin 588 treffen 588 uber 3105 ueber 3105 von 3105 vor 11 vorgehabt 11;... 3080
<them> 3081 abgesagt 11 auf 3083 aus 3085 besprechung 588 call 588 date 588 durch 3087 eigentlich 3088 ein 3089 eine
3089 einen 3089 es 3093 essen 588 fest 3088 gehoert 0 gehort 0 geplant 11 gesprach 588 gespraech 588 ich 3106 in 3104
kaffee 588 kurzfristig 3107 lunch 588 meeting 588 mir 3108 n 3089 ne 3089 nen 3089 spontan 3107 termin 588 treffen 588
uber 3087 ueber 3087 uns 3108 von 3105 vor 11 vorgehabt 11 wieder 3107 wir 3109;aber 3091 bleiben 3090 dann 3091 doch
3091 gelassen 11 sein 3090;... 3080 <them> 3081 abgesagt 11 auf 3083 aus 3085 besprechung 588 call 588 date 588 durch
3087 eigentlich 3088 ein 3089 eine 3089 einen 3089 es 3111 essen 588 fest 3088 gehoert 0 gehort 0 geplant 11 gesprach
588 gespraech 588 ich 3106 in 3104 kaffee 588 kurzfristig 3107 lunch 588 meeting 588 mir 3108 n 3089 ne 3089 nen 3089
spontan 3107 termin 588 treffen 588 uber 3087 ueber 3087 uns 3108 von 3105 vor 11 vorgehabt 11 wieder 3107 wir
3109;<said> 0;... 3113 <said> 0;<rel> 3114;<det> 3115 <my> 3115 <their> 3115 haengen 993 haengenlassen 11 hangen 993
hangenlassen 11 sitzen 994 sitzengelassen 11 vergessen 11 verpasst 11 versetzt 11;gepostet 0;... 3094 <them> 3102 auf
3083 aus 3085 besprechung 588 call 588 date 588 durch 3087 ein 3089 eine 3089 einen 3089 essen 588 gesprach 588
gespraech 588 in 3104 kaffee 588 lunch 588 meeting 588 n 3089 ne 3089 nen 3089 termin 588 treffen 588 uber 3087 ueber
3087 von 3105;abgesagt 11 kurzfristig 3107 spontan 3107 verabredet 69 wieder 3107;=14:together ... 3094 <them> 3081
auf 3083 besprechung 588 call 588 date 588 durch 3105 ein 3089 eine 3089 einen 3089 essen 588 gesprach 588 gespraech
588 in 3104 kaffee 588 lunch 588 meeting 588 n 3089 ne 3089 nen 3089 termin 588 treffen 588 uber 3105 ueber 3105 von
3105;... 3080 <me> 3116 <them> 3081 <they> 2666 N 3117 abgesagt 11 auf 3083 aus 3085 besprechung 588 call 588 date 588
durch 3087 ein 3089 eine 3089 einen 3089 essen 588 gesprach 588 gespraech 588 ich 3118 in 3104 kaffee 588 kurzfristig
3107 lunch 588 meeting 588 mir 3108 n 3089 ne 3089 nen 3089 spontan 3107 termin 588 treffen 588 uber 3087 ueber 3087
uns 3119 von 3105 wieder 3107 wir 3120;<should> 11 wollen 11;<comeinf> 3122 muessen 11 sollen 11 wollen 11;... 3123
<comeinf> 3122;=11:thinking <until> 1621 ^ 1625 dass 1099 wenn 1099;<until> 718 ^ 1627 dass 1099 lust 523 wenn
1099;eigentlich 11;... 3123 <comeinf> 3122 besser 1556 eigentlich 11 es 1559 gern 3125 gerne 3126 gut 1556 ich 3127
lieber 1556 s 1559;... 3123 <comeinf> 3122 gern 1630 gerne 1630;<comeinf> 3122;... 3130 <comeinf> 3122;abgemacht 3079
ausgemacht 3079 beschlossen 3079 besprochen 3079 festgelegt 3079 vereinbart 3079;... 3132;moved 2606 postponed 2606
pushed 2606 rescheduled 2606 shifted 2606;been 3134;<det> 3115 <my> 3115 <their> 3115 berichtet 0 erzaehlt 0 erzahlt 0
gebeichtet 0 gefluestert 0 geflustert 0 gesagt 0 geschrieben 0 gesteckt 0 haengen 993 haengenlassen 11 hangen 993
hangenlassen 11 sitzen 994 sitzengelassen 11 vergessen 11 verpasst 11 verraten 0 versetzt 11;... 2950 geburtstag 0
gepostet 0 hochzeitstag 0 namenstag 0;berichtet 0 erzahlt 0 gebracht 0 gemeint 0 gemeldet 0 gesagt 0;... 3138
berichtet 0 erzahlt 0 gebracht 0 gemeint 0 gemeldet 0 gesagt 0;berichtet 0 erzaehlt 0 gebracht 0 gemeint 0 gemeldet 0
gesagt 0;... 3140 berichtet 0 erzaehlt 0 gebracht 0 gemeint 0 gemeldet 0 gesagt 0;berichtet 0 erzaehlt 0 erzahlt 0
gebracht 0 gemeint 0 gemeldet 0 gesagt 0;... 3142 berichtet 0 erzaehlt 0 erzahlt 0 gebracht 0 gemeint 0 gemeldet 0
gesagt 0;backer 3139 baecker 3141 buschfunk 3143 chef 3143 chefin 3143 dorffunk 3143 flurfunk 3143 geruchtekuche 3139
geruechtekueche 3141 latrinenparole 3143 nachbar 3143 nachbarin 3143 presse 3143 radio 3143 wirt 3143 wirtin 3143
zeitung 3143;geghostet 11 vertroestet 11 vertrostet 11;geklappt 11;abgehoben 11 geantwortet 11 geklappt 11 hingehauen
11 reagiert 11 zuruckgerufen 11 zuruckgeschrieben 11 zurueckgerufen 11 zurueckgeschrieben 11;gemeldet 11;gemeldet 11
mehr 3148;nicht 3149;<me> 3136 <they> 2666 N 3137 abgesagt 11 angedeutet 0 berichtet 0 das 3144 der 3144 die 3144
erzaehlt 0 erzahlt 0 gemeint 0 gesagt 0 kurzfristig 3107 mich 3145 mir 3108 ned 3146 nicht 3147 sich 3150 spontan 3107
uns 3108 verraten 0 vor 0 wieder 3107;<comeinf> 3122 mussen 11 sollen 11 wollen 11;... 3152 <comeinf> 3122;gelegenheit
11 lust 11 nerven 11 zeit 11;<comeinf> 3122 keine 3154 mussen 11 sollen 11 wollen 11;=0:missed geplant 11 vor 11
vorgehabt 11;=11:thinking <until> 1639 ^ 1642 dass 1099 wenn 1099;=23:contact eigentlich 3156 ein 619 eine 619 einen
619 fest 3088 geplant 11 n 619 ne 619 nen 619 vor 11 vorgehabt 11;eigentlich 3088 fest 3088 geplant 11 vor 11
vorgehabt 11;=23:contact ... 3155 <comeinf> 3122 abgesagt 11 besser 1556 eigentlich 3156 ein 619 eine 619 einen 619 es
1559 fest 3088 geplant 11 gern 3157 gerne 3126 gut 1556 ich 3158 keine 3154 kurzfristig 3107 lieber 1556 mir 3108 n
619 ne 619 nen 619 s 1559 spontan 3107 uns 3108 vor 11 vorgehabt 11 wieder 3107 wir 3159;=23:contact eigentlich 3088
fest 3088 geplant 11 vor 11 vorgehabt 11;=23:contact ... 3155 <comeinf> 3122 eigentlich 3088 fest 3088 geplant 11 gern
1630 gerne 1630 ich 3159 keine 3154 vor 11 vorgehabt 11 wir 3161;to 41;introducing 699 sending 699;ll 699 s 3164 will
699;ab 11;keiner 3043 nicht 3166 niemand 3043;es 0;dank 2765;vergessen 11 verpasst 11 versaeumt 11 versaumt 11
verschlafen 11 verschwitzt 11;an 619 beisammen 619 neben 619 uber 619 ueber 619 zusammen 619;... 3171;man 0;mich
69;... 3152 <comeinf> 3122 besser 1556 eigentlich 11 es 1559 gern 3157 gerne 3126 gut 1556 ich 3127 lieber 1556 s
1559;... 3152 <comeinf> 3122 gern 1630 gerne 1630;ll 41 owe 42 promised 605 will 41;fuer 615 fur 618 persoenlich 621
personlich 623 vor 626;N 653;besucht 619 gegessen 619 gehabt 619 gequatscht 619 geredet 619 gesehen 619 gesprochen 619
getroffen 619 telefoniert 619;=17:gave:knowledge warum 802 was 802 welche 802 welcher 802 welches 802 wie 802 wo 802
wofuer 802 wofur 802 woran 802;beigebracht 3181 eingearbeitet 802 eingeschult 802 erklaert 811 erklart 812 erlaeutert
811 erlautert 812 gezeigt 3181 vorgefuehrt 811 vorgefuhrt 812 vorgemacht 802;hand 854;aussicht 876;... 3182 <vowed>
823 ^ 831 am 835 auf 835 beigebracht 843 beim 835 darum 845 die 3183 drum 845 erklaert 858 erklart 859 erlaeutert 858
erlautert 859 ersucht 844 fest 860 gebeten 844 gesagt 864 geschrieben 865 gezeigt 843 gsagt 865 gschriebn 865 hoch 869
im 835 in 3184 mein 961 per 835 um 91 verbindlich 860 versprochen 886 via 835 vorgefuehrt 858 vorgefuhrt 859 zugesagt
886;mit 916;... 3186 mit 916;... 3186 leider 930 mit 916 nicht 929;... 3182 <vowed> 823 ^ 831 am 835 auf 835
beigebracht 843 beim 835 darum 845 die 3183 drum 845 erklaert 858 erklart 859 erlaeutert 858 erlautert 859 ersucht 844
fest 860 gebeten 844 gesagt 960 gezeigt 843 hoch 869 im 835 in 3184 mein 961 per 835 um 91 verbindlich 860 versprochen
886 via 835 vorgefuehrt 858 vorgefuhrt 859 zugesagt 886;... 3180 <them> 3189 <title> 891 <vowed> 889 ^ 831 alles 3187
das 3187 den 3187 die 3187 es 3187 ihn 3187 mit 978 sie 3187;angeboten 41 bereit 985 bereiterklaert 41 bereiterklart
41 verpflichtet 41;... 3180 <them> 3185 <title> 891 <vowed> 889 ^ 831 alles 3187 das 3187 den 3187 die 3187 es 3188
gesagt 865 geschrieben 865 gsagt 865 gschriebn 865 ich 3190 ihn 3187 leider 930 mich 3191 mit 978 nicht 929 sie 3187
wir 3190;=5:mine ... 121 <det> 15;... 121 <them> 15 das 100 den 100 die 100 es 100 ihn 100 s 100 sie 100;an 15 durch
15 nach 15 um 15;... 3195;... 3195 <them> 3196 mir 3196 uns 3196;N 15 ihn 15 ihr 15 sie 15;<until> 15 fuer 3198 fur
3198;ab 15 auf 15 durch 15 nach 15 raus 15 vorbei 15 weiter 15 zusammen 15;... 3200;=5:mine ... 3200 D 3201;<det> 15
<my> 15 <their> 15;... 3199 <them> 3202 <until> 3203 D 3203 das 100 den 100 die 100 es 100 fuer 100 fur 100 ihn 100
sie 100;<them> 2418 mich 2419 zuruck 15 zurueck 15;<deed1> 3193 <give1> 3194 <sees1> 3197 <serves> 3204 <their> 2408 N
2409 das 2408 den 2408 die 2408 ihr 2408 kuemmer 2417 kuemmere 2417 kuemmre 2417 kummer 2417 kummere 2417 kummre 2417
meld 3205 melde 3205 ruf 2427 rufe 2427 schreib 2427 schreibe 2427 sein 2408 uberleg 2433 uberlege 2433 ueberleg 2433
ueberlege 2433;aus 15 bereit 15 vor 15 zusammen 15;... 3207;^ 3208;<them> 3209;<them> 3209 <title> 3210;ab 69 heim 69
hin 69;... 3212;... 3212 D 3213;N 3214 ihn 3214 sie 3214;^ 2659;bei 15 damit 15 mit 15;zug 3217;reihe 3217;der 3219;am
3218 an 3220 dran 3217;... 2715 <them> 1237 dran 2686;^ 3221;... 2715;... 2715 <them> 1237 D 2106 ^ 3221 dran 2686 ich
3222 jetzt 3223 leider 2710 nicht 2709 nun 3223 wir 3224;^ 269 ich 2071 von 2070 wir 2071;daran 2771 dran 2771 nicht
2772;auf 546 besser 546 bloss 546 bloß 546 lieber 546 nicht 546 um 546 von 546;daran 2771 dran 2771 ich 3227 mich 3228
mir 3228 nicht 2772 uns 3228;an 523 daran 523 daruber 523 darueber 523 uber 523 ueber 523;mich 3228 mir 3228 uns
3228;D 2106;... 588 auf 643;... 588 auf 643 schon 3233;mich 3234 uns 3234;daran 2771 dran 2771;... 523;einmal 3237
endlich 3237 irgendwann 3237 mal 3237 wieder 3237;... 3238 einmal 3237 endlich 3237 irgendwann 3237 mal 3237 wieder
3237;<them> 3239;<them> 3239 ich 3240;sobald 15 sowie 15 wenn 15;<them> 3242;bei 3243 sobald 15 sowie 15 wenn 15;^
3244;mich 3245;<them> 41 gern 523;^ 15 solange 41;einraeumen 0 gestehen 0 gestehn 0 sagen 0 zugeben 0;hoeren 523 sehen
523 treffen 523 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren 523;... 3250 hoeren 523 sehen
523 treffen 523 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren 523;aber 3249 auch 3249 daran
2771 dran 2771 ehrlich 3249 einraeumen 0 gestehen 0 gestehn 0 leider 3249 mich 3251 sagen 0 schon 3249 uns 3251
zugeben 0;aber 3249 auch 3249 ehrlich 3249 einraeumen 0 gestehen 0 gestehn 0 leider 3249 sagen 0 schon 3249 zugeben
0;mich 3251 uns 3251;<them> 3248 ^ 15 aber 3249 auch 3249 daran 2771 dran 2771 ehrlich 3249 einraeumen 0 gestehen 0
gestehn 0 ich 3252 leider 3249 man 3253 mich 3251 sagen 0 schon 3249 uns 3251 wir 3254 zugeben 0;<them> 3239 daran
2771 dran 2771;<them> 3239 daran 2771 dran 2771 ich 3256;<them> 3239 aber 3249 auch 3249 ehrlich 3249 einraeumen 0
gestehen 0 gestehn 0 leider 3249 mich 3251 sagen 0 schon 3249 uns 3251 zugeben 0;<them> 3239 aber 3249 auch 3249
ehrlich 3249 einraeumen 0 gestehen 0 gestehn 0 ich 3258 leider 3249 man 3253 mich 3251 sagen 0 schon 3249 uns 3251 wir
3254 zugeben 0;ich 3254 mich 3251 uns 3251 wir 3254;einraeumen 0 einraumen 0 gestehen 0 gestehn 0 sagen 0 zugeben
0;hoeren 523 horen 523 sehen 523 treffen 523 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren
523;... 3262 hoeren 523 horen 523 sehen 523 treffen 523 verabreden 523 wiedersehen 523 zusammensetzen 523
zusammentelefonieren 523;aber 3261 auch 3261 daran 2771 dran 2771 ehrlich 3261 einraeumen 0 einraumen 0 gestehen 0
gestehn 0 leider 3261 mich 3263 sagen 0 schon 3261 uns 3263 zugeben 0;aber 3261 auch 3261 ehrlich 3261 einraeumen 0
einraumen 0 gestehen 0 gestehn 0 leider 3261 sagen 0 schon 3261 zugeben 0;mich 3263 uns 3263;<them> 3248 ^ 15 aber
3261 auch 3261 daran 2771 dran 2771 ehrlich 3261 einraeumen 0 einraumen 0 gestehen 0 gestehn 0 ich 3264 leider 3261
man 3265 mich 3263 nicht 2772 sagen 0 schon 3261 uns 3263 wir 3266 zugeben 0;einraumen 0 gestehen 0 gestehn 0 sagen 0
zugeben 0;horen 523 sehen 523 treffen 523 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren
523;... 3269 horen 523 sehen 523 treffen 523 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren
523;aber 3268 auch 3268 daran 2771 dran 2771 ehrlich 3268 einraumen 0 gestehen 0 gestehn 0 leider 3268 mich 3270 sagen
0 schon 3268 uns 3270 zugeben 0;aber 3268 auch 3268 ehrlich 3268 einraumen 0 gestehen 0 gestehn 0 leider 3268 sagen 0
schon 3268 zugeben 0;mich 3270 uns 3270;<them> 3248 ^ 15 aber 3268 auch 3268 daran 2771 dran 2771 ehrlich 3268
einraumen 0 gestehen 0 gestehn 0 ich 3271 leider 3268 man 3272 mich 3270 sagen 0 schon 3268 uns 3270 wir 3273 zugeben
0;<them> 3239 aber 3261 auch 3261 ehrlich 3261 einraeumen 0 einraumen 0 gestehen 0 gestehn 0 leider 3261 mich 3270
sagen 0 schon 3261 uns 3270 zugeben 0;<them> 3239 aber 3261 auch 3261 ehrlich 3261 einraeumen 0 einraumen 0 gestehen 0
gestehn 0 ich 3275 leider 3261 man 3265 mich 3270 sagen 0 schon 3261 uns 3270 wir 3273 zugeben 0;ich 3273 mich 3270
uns 3270 wir 3273;<them> 3239 aber 3268 auch 3268 ehrlich 3268 einraumen 0 gestehen 0 gestehn 0 leider 3268 mich 3270
sagen 0 schon 3268 uns 3270 zugeben 0;<them> 3239 aber 3268 auch 3268 ehrlich 3268 einraumen 0 gestehen 0 gestehn 0
ich 3278 leider 3268 man 3272 mich 3270 sagen 0 schon 3268 uns 3270 wir 3273 zugeben 0;^ 207;auf 3280;D 3281 auf
3280;D 3281 auf 3280 ich 3282;... 2715 ich 3224 wir 3224;<them> 41 ^ 15 ich 605 wir 42;<them> 41 ich 42 wir 42;D 69
uns 588;... 2715 D 2106 ^ 3221 ich 3224 jetzt 3223 leider 2710 nicht 2709 nun 3223 wir 3224;^ 717 solange 41;<them>
3289 ^ 269 auf 1909 besser 546 dringend 546 endlich 546 lieber 546 mich 3228 mir 3228 niemals 546 unbedingt 546 uns
3228;^ 269 auf 1909 besser 546 dringend 546 endlich 546 lieber 546 niemals 546 unbedingt 546;... 3262 auf 546 besser
546 bloss 546 bloß 546 hoeren 523 horen 523 lieber 546 nicht 546 sehen 523 treffen 523 um 546 verabreden 523 von 546
wiedersehen 523 zusammensetzen 523 zusammentelefonieren 523;<them> 3289 auf 1909 besser 546 dringend 546 endlich 546
ich 3266 lieber 546 mich 3292 mir 3228 niemals 546 unbedingt 546 uns 3292 wir 3266;auf 1909 besser 546 dringend 546
endlich 546 lieber 546 niemals 546 unbedingt 546;<them> 3239 mich 3263 uns 3263;<them> 3239 auf 1909 besser 546
dringend 546 endlich 546 ich 3295 lieber 546 mich 3263 niemals 546 unbedingt 546 uns 3263 wir 3266;auf 1909 besser 546
dringend 546 endlich 546 ich 3266 lieber 546 mich 3263 niemals 546 unbedingt 546 uns 3263 wir 3266;vor 523;<them> 3209
<title> 3210 mir 3298;... 2432;^ 3300;mir 3301;=11:thinking mir 3301;haben 2337 haetten 2340 hatten 2343 hätten
2343;=14:together N 3304;^ 15 ich 41;^ 15 dass 3306 ich 41;<them> 3307 ^ 15 dass 3306 ich 41;<them> 3307 ^ 15 dass
3306 ich 3308;arzt 11 einkaufen 11 sport 11;dusche 11;der 3311;hause 11;da 11 daheim 11 zu 3313 zuhause 11;beim 3310
duschen 11 einkaufen 11 in 3312 nicht 3314 unterwegs 11 weg 11;beim 3310 da 11 daheim 11 duschen 11 einkaufen 11 in
3312 nicht 3314 unterwegs 11 weg 11 zu 3313 zuhause 11;... 2715 beim 3310 duschen 11 einkaufen 11 gerade 3315 grad
3315 ich 3224 in 3312 leider 3315 nicht 3316 unterwegs 11 weg 11 wir 3224;auf 1811;noch 3318;auf 1811 immer 3319 jetzt
3318 weiterhin 3318;auf 1811 ich 3320 immer 3319 jetzt 3318 weiterhin 3318 wir 3320;... 3318;auf 1811 immer 3319 jetzt
3318 seit 3322 weiterhin 3318;auf 1811 ich 3323 immer 3319 jetzt 3318 seit 3322 weiterhin 3318 wir 3323;^ 15 bei
42;<them> 41 mich 3325;=2:plan <them> 41 mich 3325;... 3178 <acts1> 643 <and> 3179 <give1> 674 <have> 3192 <should>
1082 ^ 3206 arbeite 3211 auf 3083 begleite 3215 begleiten 3215 bekomm 3216 bekomme 3216 bereite 3211 besuche 69 bin
3225 braeuchte 3226 brauch 2726 brauche 2726 brauchen 2726 brauchte 3226 bring 2735 bringe 2735 bräuchte 3226 daran
2771 darf 3229 denke 3230 dran 2771 duerfe 546 duerfen 3231 durfe 546 durfen 3231 erhoffe 2903 erwarte 2916 erwarten
2916 fahr 3232 fahre 3232 frag 2969 frage 2969 freu 3235 freue 3235 freuen 3235 geh 3232 gehe 3232 gruble 523 grueble
523 hol 3215 hole 3215 holen 3215 ich 3236 koennte 3241 konnte 3241 krieg 3216 kriege 3216 könnte 3241 leg 3211 lege
3211 meld 3246 melde 3246 mit 2716 mochte 3247 mochten 42 moechte 3247 moechten 42 muass 605 mues 605 muesse 546
muessen 3255 muesst 3257 muesste 3259 muessten 3260 muss 3267 musse 546 mussen 3274 musst 3257 musste 3276 mussten
3277 möchte 3247 müsste 3279 müssten 3277 nehm 2735 nehme 2735 pass 3283 passe 3283 samma 3284 schuld 3285 schulde
3285 schulden 3286 seh 3287 sehe 3287 sehen 3287 sind 3288 soll 3290 solle 3291 sollen 3293 solln 3294 sollt 3241
sollte 3296 sollten 3297 stell 3211 stelle 3299 treff 69 treffe 69 uberleg 3302 uberlege 3303 ubernehme 41 ueberleg
3302 ueberlege 3303 uebernehme 41 und 3305 vermisse 523 versprach 3309 versprech 3309 verspreche 3309 war 3317 waren
3284 wart 3321 warte 3324 warten 3324 werd 3326 werde 3327 werden 42 will 42 wollen 42 wuenschte 523 wunschte
523;bereitgestellt 4 freigeraeumt 4 freigeraumt 4 zur 77;... 3329;... 2807 <my> 3330 <vowed> 1206 empfohlen 781 geht 0
vermittelt 781 weiterempfohlen 781;... 2807 <my> 3330 <vowed> 1206 empfohlen 781 vermittelt 781 weiterempfohlen
781;... 2807 <my> 3330 <rel> 2775 <vowed> 1206 empfohlen 781 geht 0 vermittelt 781 weiterempfohlen 781;<rel> 2775;ich
546 wir 546;<should> 3335;nach 3336;meinung 3337;... 2650 <community> 2612 <det> 2613 stich 994 vorbeigehen 2657;^
2556;s 3340;N 3341 ^ 2561;auf 3342;noch 3343;bestellt 619 ehrenamtlich 2541 erzaehlt 2542 erzahlt 2542 gebeten 619
geladen 619 gelotst 619 gratis 2541 heisst 2542 heißt 2542 hiess 2542 kostenlos 2541 munkelt 2542 umsonst 2541
unentgeltlich 2541 zitiert 619;gelaufen 619;arme 3346;abwesenheit 11;... 3345 <community> 2612 <det> 2613 die 3347
meiner 3348;N 796 ich 2672;bestellt 619 gebeten 619 geladen 619 gelotst 619 zitiert 619;... 3351 wasser 2460;<and>
2751 N 824 an 2751 bei 2751 mit 2751 to 2751 with 2751 x 2751 zu 2751;<and> 2751 N 824 an 2751 bei 2751 mit 2751 zu
2751;N 3354;N 824 fuer 2751 fur 2751 zwischen 2751;<and> 2751 N 824 an 2751 bei 2751 mit 2751 x 2751 zu 2751;N 3357
fuer 3355 fur 3355 von 3355 zwischen 3355;N 3353 fuer 3355 fur 3355 gemacht 3356 geschickt 3356 mail 3358
rausgeschickt 3356 von 3355 zwischen 3355;<and> 2751 to 2751;N 3360;gemacht 3356 geschickt 3356 rausgeschickt
3356;<not> 2684 a 1647 aber 2685 ah 1647 au 1647 auch 1647 booked 2538 called 2605 canceled 11 cancelled 11 confirmed
2538 dann 2685 gecancelt 11 moved 2606 planned 2538 postponed 2606 pushed 2606 rescheduled 2606 scheduled 2538 shifted
2606;=0:missed gekommen 11;dazwischen 3364;angesetzt 69 ausgemacht 69 dazwischen 2707 dazwischengekommen 11
eingetragen 69 etwas 3365 fixiert 69 gebucht 69 geplant 69 vereinbart 69 was 3365;... 1664 aufgetaucht 11 erschienen
11 gekommen 11;ned 3367 net 3367 nicht 3367;... 2373;^ 3369;... 3368 <me> 3370 ned 3367 net 3367 nicht 3367;ansicht
691 auffassung 691 meinung 691;dazwischen 2707 dazwischengekommen 11;gekommen 0;ohren 3374;... 3373 dazwischen 2707
dazwischengekommen 11 zu 3375;aufgetaucht 11 erschienen 11 gekommen 11 zu 1134;... 3366 <not> 2684 <they> 3371 a 1647
aber 2685 abgemacht 69 ah 1647 angesetzt 69 au 1647 auch 1647 aufgetaucht 619 ausgefallen 11 ausgemacht 69 dann 2685
dazugekommen 619 dazugestossen 619 dazugestoßen 619 dazwischen 2707 dazwischengekommen 11 der 3372 eingeplant 69
eingetragen 69 entfallen 11 etwas 3365 festgelegt 69 fixiert 69 fuer 588 fur 588 gebucht 69 gekommen 619 geplant 69
gestrichen 11 ist 663 mir 3376 mitgekommen 619 nicht 3377 reserviert 69 terminiert 69 uns 3376 vereinbart 69
verschoben 2576 vorbeigefahren 619 vorbeigekommen 619 was 3365 wurde 663;am 2120;... 2925 abgemacht 69 angesetzt 69
ausgegeben 612 ausgemacht 69 ausgeschenkt 612 ausgeteilt 612 bestaetigt 69 bestatigt 69 fix 69 fixiert 69 gebucht 69
geplant 69 gesammelt 612 ist 2739 sortiert 612 steht 69 vereinbart 69 verteilt 612 zugesagt 69;bote 619 brief 619 e
2784 fax 619 kurier 619 mail 619 post 619 signal 619 slack 619 sms 619 whatsapp 619;etwas 3365 per 3381 was 3365;N
3064 an 1671 auf 1671 bei 1671 beim 1671 in 1671 zu 1671;=0:missed dazu 11 zustande 11;<my> 619 mir 619 uns 619;...
3382 N 3064 alle 1672 an 1671 auch 3383 auf 1671 aufgetaucht 619 bei 1678 beide 1672 beim 1671 da 1677 dazugekommen
619 dazugestossen 619 dazugestoßen 619 doch 2021 einfach 2021 etwas 3365 gekommen 619 im 1674 in 1680 ins 1674 kurz
1676 mitgekommen 619 nicht 3384 noch 3065 per 3381 sich 3066 vorbei 619 vorbeigefahren 619 vorbeigekommen 619 was 3365
wieder 1672 zu 3385;per 3381;... 3387 N 3064 alle 1672 an 1671 auch 3383 auf 1671 bei 1678 beide 1672 beim 1671 da
1677 im 1674 in 1680 ins 1674 kurz 1676 noch 3065 per 3381 sich 3066 wieder 1672 zu 1671;... 3387 per 3381;... 1686
<me> 1691 ^ 1685;gepackt 612 geschleppt 612 getragen 612 verladen 612;es 11;bekommen 11 erhalten 11 gab 3392 gekommen
11 kam 11;bekommen 11 erhalten 11 gab 3392 gekommen 11 kam 11 mit 11;mit 11;anruf 3395 call 3395 gesprach 3395
gespraech 3395 kaffee 3395 kontakt 3395 meeting 3395 telefonat 3395 termin 3395 treffen 3395;fixe 3395;<appointment>
11 absage 3393 anruf 3394 antwort 3393 call 3395 en 3396 entschuldigung 3393 erklaerung 3393 erklarung 3393 essen 3395
gesprach 3395 gespraech 3395 info 3393 jour 3397 kaffee 3395 kontakt 3395 lebenszeichen 11 lunch 3395 mail 3393
meeting 3395 meldung 3393 nachricht 3393 telefonat 3395 termin 3395 treffen 3395;=0:missed bekommen 11 erhalten 11 gab
3392 gekommen 11 kam 11 von 11;gehabt 11;=0:missed gehabt 11;bekommen 11 erhalten 11 gab 3392 gekommen 11 kam 11 von
11;=0:missed bekommen 11 erhalten 11 von 11;bekommen 11 erhalten 11 von 11;fuer 11 fur 11 gehabt 11;<appointment> 11
absage 3393 anruf 3393 antwort 3399 energie 3400 entschuldigung 3393 erklaerung 3393 erklarung 3393 gelegenheit 3401
info 3393 kraft 3400 lust 3400 mail 3402 meldung 3393 moeglichkeit 3400 moglichkeit 3400 nachricht 3402 nerven 3400
reaktion 3403 ruckmeldung 3404 rueckmeldung 3404 zeit 3405;<appointment> 11 absage 3393 anruf 3394 antwort 3393 call
3395 entschuldigung 3393 erklaerung 3393 erklarung 3393 info 3393 kaffee 3395 kontakt 3395 mail 3393 meldung 3393
nachricht 3393 termin 3395;abgehoben 11 angetroffen 11 anzutreffen 11 da 11 daheim 11 dahoam 11 drangegangen 11
erreicht 11 gegangen 11 rangegangen 11 zu 3313 zuhause 11;telefon 11;ab 11 abgehoben 11 auf 11 dran 11 hin 11 ran
11;... 3410 ab 11 auf 11 dran 11 hin 11 ran 11;... 3410;... 3408 am 3409 ans 3409 anzutreffen 11 da 11 daheim 11
dahoam 11 geht 3411 ging 3411 hat 3412 hebt 3411 hob 3411 macht 3411 machte 3411 nahm 3411 zu 3313 zuhause 11;gelernt
619;verpasst 11;<me> 1691;<them> 3239 ich 3240 man 523;mal 523;wir 3418;dazu 11;nicht 3420;zustande 11;N 2157 mich
2603 nicht 3422 uns 2603 vorbei 69 zu 2156 zum 69;gemacht 824 hergestellt 824 vermittelt 824;<have> 824;<have> 3424
gemacht 3425 hergestellt 3425 vermittelt 3425;ich 3426 wir 3426;den 3427 die 3427;N 3428;gegeben 1220 geschickt 1220
hergestellt 1220 vermittelt 1220 weitergegeben 1220;... 3430;hergestellt 824;N 3432;<and> 3433;... 3430 N 3434;...
3430 N 3428;N 3434;mit 3429 vom 3431 von 3435 zu 3436 zum 3431 zur 3431 zwischen 3437;an 2449 mit 2449;... 3439
ausfuehrlich 2453 besprochen 43 durchgesprochen 43 erklaert 43 erlaeutert 43 mit 2454 muendl 2455 muendlich 2453
persoenlich 2453 uebergeben 43 uebermittelt 43;an 2508 mit 2508;... 3441 ausfuhrlich 2512 besprochen 43
durchgesprochen 43 erklart 43 erlautert 43 mit 2513 mundl 2514 mundlich 2512 personlich 2512 ubergeben 43 ubermittelt
43;bett 11 fieber 11 grippe 11;im 3443 mit 3443;im 3443 krank 3444 mit 3443;es 3111;=13:talk <them> 1100 N
1100;gegeben 781 geschickt 781 weitergegeben 781 weitergeleitet 781;N 3448;an 3449;getroffen 11;abgesagt 11 nicht 3451
verpasst 11;mir 619;bei 2661;bei 1433 im 3443 jetzt 3454 krank 3444 mit 3443 nun 3454;sorgen 523;mir 3456;bitte 797
frage 797;der 3458;mit 3459;=23:contact N 3460;... 2516 an 3461 bekommen 619 erhalten 619 gab 2440 gekriegt 619
geschickt 619 geschrieben 619 gesendet 619 gschriebn 619 hinterlassen 619 ihm 41 ihnen 41 ihr 41 kam 2440
rausgeschickt 619 v 619 verschickt 619 vom 619 von 619;<me> 619 am 619 auf 619 aus 619 dass 619 mir 619 ob 619 per 619
uns 619 via 619 wegen 619;ob 523 wann 523 was 523 wie 523;melden 523;gucken 3464 schauen 3464 sehen 3464 wieder
3465;aber 3249 auch 3249 ehrlich 3249 einraeumen 0 gestehen 0 gestehn 0 ich 3253 leider 3249 man 3253 sagen 0 schon
3249 zugeben 0;aber 3261 auch 3261 ehrlich 3261 einraeumen 0 einraumen 0 gestehen 0 gestehn 0 ich 3265 leider 3261 man
3265 sagen 0 schon 3261 zugeben 0;aber 3268 auch 3268 ehrlich 3268 einraumen 0 gestehen 0 gestehn 0 ich 3272 leider
3268 man 3272 sagen 0 schon 3268 zugeben 0;braeuchte 546 brauchte 546 bräuchte 546 duerfe 546 durfe 546 muesse 546
muessen 3467 muesste 3467 muss 3468 musse 546 mussen 3469 musste 3468 müsste 3469 solle 546;do 41;job 41 part 41 teil
41 to 3471 todo 41;aufgabe 41 hausaufgabe 41 hausaufgaben 41 kappe 2573 todos 41;ausstaendig 450 ausstandig 450
ausstehend 450 faellig 450 fallig 450 fehlen 450 fehlt 450 offen 450;ausstaendig 450 ausstandig 450 ausstehend 450
faellig 450 fallig 450 fehlen 450 fehlt 450 noch 3474 offen 450;aus 619 ned 1731 net 1731 nicht 1731;sich
3476;=23:contact ned 1731 net 1731 nicht 1731;sich 3478;einheit 2748 gesprach 2748 gespraech 2748 session 2748 stunde
2748 termin 2748;=18:gave:mentoring mit 2464 zu 2747;mit 2464 zu 2747;=18:gave:mentoring N 813 fuer 2464 fur 2464 mit
2464 zu 2747;=18:gave:mentoring N 813 mit 2464 zu 2747;=18:gave:mentoring zu 2747;einheit 3481 fuer 2464 fur 2464
gesprach 3482 gespraech 3482 mit 2464 session 3483 stunde 3484 termin 3485;fuer 2464 fur 2464 mit 2464 zu 2747;N 801
an 2680 vielmal 2680;gemacht 781;eingesetzt 781 stark 3489 starkgemacht 781 verbuergt 781 verwendet 781;... 3490
eingesetzt 781 stark 3489 starkgemacht 781 verbuergt 781 verwendet 781;<them> 3491;eingesetzt 781 stark 3489
starkgemacht 781 verburgt 781 verwendet 781;... 3493 eingesetzt 781 stark 3489 starkgemacht 781 verburgt 781 verwendet
781;<them> 3494;fuer 3492 fur 3495;... 3496 fuer 3492 fur 3495 genommen 41;=13:talk gekommen 0;ohren 3498;zu 3499;...
3500;ohren 0;... 3500 zu 3502;abgesagt 11 fehlt 2756 ist 3501 kam 3503 kommt 3503 kurzfristig 3107 spontan 3107 wieder
3107;... 1196 durchgespielt 813 geprobt 813 geubt 813 trainiert 813 vorbereitet 813;... 1197 durchgespielt 813 geprobt
813 geuebt 813 trainiert 813 vorbereitet 813;... 1198 durchgespielt 813 geprobt 813 geubt 813 geuebt 813 trainiert 813
vorbereitet 813;gebueffelt 802 gebuffelt 802 gelernt 802 geubt 802 geuebt 802;gebueffelt 802 gelernt 802 geuebt
802;gebuffelt 802 gelernt 802 geubt 802;-gesprach 3505 -gespraech 3506 -interview 3507 -praesentation 3506
-prasentation 3505 -pruefung 3506 -prufung 3505 an 2618 bewerbung 3507 buchhaltung 3508 deutsch 3508 durch 2698
englisch 3508 excel 3508 franzoesisch 3509 franzosisch 3510 mathe 3508 pitch 3507 python 3508 rede 3507 uber 2622
ueber 2626 vortrag 3507;^ 1199;... 3511 <their> 3512 ^ 1199 buchhaltung 3508 das 3512 den 3512 deutsch 3508 die 3512
durch 2703 ein 3512 englisch 3508 excel 3508 franzoesisch 3509 franzosisch 3510 koennte 2641 konnte 2641 könnte 2641
mathe 3508 mochte 2641 moechte 2641 muesste 2641 muessten 2641 musste 2641 mussten 2641 möchte 2641 müsste 2641
müssten 2641 python 3508 sollte 2641 sollten 2641 will 2641;geprobt 43 geubt 43 geuebt 43;pitch 3514;... 3515 als
2644;retourniert 43 versehen 43 zurueckgegeben 43 zurueckgemailt 43 zurueckgesandt 43 zurueckgeschickt 43;retourniert
43 versehen 43 zuruckgegeben 43 zuruckgemailt 43 zuruckgesandt 43 zuruckgeschickt 43;retourniert 43 versehen 43
zuruckgegeben 43 zuruckgemailt 43 zuruckgesandt 43 zuruckgeschickt 43 zurueckgegeben 43 zurueckgemailt 43
zurueckgesandt 43 zurueckgeschickt 43;^ 269 gegeben 546;weg 3520;den 3521;zusammen 991;<me> 991 <them> 3513 N 3516
aenderungsvorschlaegen 3517 am 1949 anderungsvorschlagen 3518 anmerkungen 3519 auf 3522 das 2491 dem 2491 den 2491 der
2491 die 2491 feedback 3519 hinweisen 3519 kommentaren 3519 korrekturen 3519 korrekturvorschlaegen 3517
korrekturvorschlagen 3518 mir 3523 notizen 3519 randnotizen 3519 verbesserungsvorschlaegen 3517
verbesserungsvorschlagen 3518 vorschlaegen 3517 vorschlagen 3518;=14:together bekannt 825 vernetzt 824 vorgestellt
824;^ 1736 treffen 69;-angebot 717 -bericht 717 -entwurf 717 -konzept 717 -liste 717 -plan 717 -rechnung 717
-vorschlag 717 ... 1741 <attribute> 1498 a 1499 an 1499 angebot 717 antwort 717 aufstellung 717 bericht 717
bestatigung 717 das 1499 den 1499 die 1499 ein 1499 eine 1499 einen 1499 entwurf 717 freigabe 717 gutachten 717
konzept 717 kostenvoranschlag 717 liste 717 n 1499 nen 1499 offerte 717 plan 717 prognose 717 rechnung 717 ruckmeldung
717 stellungnahme 717 termin 717 unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage 717;^ 3527 von
1505;-angebot 1414 -bericht 1414 -entwurf 1414 -konzept 1414 -liste 1414 -plan 1414 -rechnung 1414 -vorschlag 1414
<attribute> 1640 <thing> 1414 <work> 1414 a 1641 absagen 81 an 1641 angebot 1414 antwort 1414 aufstellung 1414 bericht
1414 bescheid 1683 bestatigung 1414 das 1641 den 1641 die 1641 ein 1641 eine 1641 einen 1641 entscheidung 1414 entwurf
1414 feedback 1684 fotos 1414 freigabe 1414 gutachten 1414 konzept 1414 kostenvoranschlag 1414 liste 1414 muster 1414
n 1641 nen 1641 offerte 1414 plan 1414 prognose 1414 rechnung 1414 ruckmeldung 1746 stellungnahme 1414 termin 1414
unterlagen 1414 unterschrift 1414 vertrag 1414 vorschlag 1414 zahl 1414 zahlen 1414 zusage 1414 zusagen 81;treffen
69;... 3530 <them> 41;... 3526 <me> 699 <them> 41 <until> 3528 ^ 3529 dass 1755 ich 3531 wir 3531;^ 1772 treffen
69;-angebot 717 -bericht 717 -entwurf 717 -konzept 717 -liste 717 -plan 717 -rechnung 717 -vorschlag 717 ... 1741
<attribute> 1467 a 1468 an 1468 angebot 717 antwort 717 aufstellung 717 bericht 717 bestaetigung 717 das 1468 den 1468
die 1468 ein 1468 eine 1468 einen 1468 entwurf 717 freigabe 717 gutachten 717 konzept 717 kostenvoranschlag 717 liste
717 n 1468 nen 1468 offerte 717 plan 717 prognose 717 rechnung 717 rueckmeldung 717 stellungnahme 717 termin 717
unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage 717;^ 3534 von 1474;-angebot 1414 -bericht 1414 -entwurf
1414 -konzept 1414 -liste 1414 -plan 1414 -rechnung 1414 -vorschlag 1414 <attribute> 1623 <thing> 1414 <work> 1414 a
1624 absagen 81 an 1624 angebot 1414 antwort 1414 aufstellung 1414 bericht 1414 bescheid 1683 bestaetigung 1414 das
1624 den 1624 die 1624 ein 1624 eine 1624 einen 1624 entscheidung 1414 entwurf 1414 feedback 1684 fotos 1414 freigabe
1414 gutachten 1414 konzept 1414 kostenvoranschlag 1414 liste 1414 muster 1414 n 1624 nen 1624 offerte 1414 plan 1414
prognose 1414 rechnung 1414 rueckmeldung 1746 stellungnahme 1414 termin 1414 unterlagen 1414 unterschrift 1414 vertrag
1414 vorschlag 1414 zahl 1414 zahlen 1414 zusage 1414 zusagen 81;... 3533 <me> 699 <them> 41 <until> 3535 ^ 3536 dass
1755 ich 3531 wir 3531;=1:moved D 2120;D 2120 auf 3538 to 3538;ich 605 ma 605 wir 605;ma 605;absagen 11 canceln 11
stornieren 11;absagen 11 canceln 11 stornieren 11 verschieben 398 vertagen 398;... 3543 absagen 11 canceln 11
stornieren 11 verschieben 398 vertagen 398;schlafen 0;gehen 0;kopf 3546;den 3547;drueber 3545 durch 3548 ueberlegen 0
ueberlegn 0 ueberschlafen 0;drueber 3545 durch 3548 erst 3549 mal 3549 noch 3549 ueberlegen 0 ueberlegn 0
ueberschlafen 0;... 3250 drueber 3545 durch 3548 erst 3549 hoeren 523 mal 3549 noch 3549 sehen 523 treffen 523
ueberlegen 0 ueberlegn 0 ueberschlafen 0 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren
523;... 3543 <them> 41 ^ 15 aber 3249 absagen 11 auch 3249 canceln 11 daran 2771 dran 2771 drueber 3545 durch 3548
ehrlich 3249 einraeumen 0 erst 3549 gestehen 0 gestehn 0 leider 3249 mal 3549 mich 3251 mir 3550 noch 3549 sagen 0
schon 3249 stornieren 11 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3551 verschieben 398 vertagen 398 zugeben 0;...
3543 <them> 41 ^ 15 absagen 11 canceln 11 drueber 3545 durch 3548 erst 3549 mal 3549 mich 3251 mir 3550 noch 3549
stornieren 11 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3551 verschieben 398 vertagen 398;... 3542 <det> 41 N 3544
aber 3249 absagen 11 auch 3249 canceln 11 daran 2771 dran 2771 drueber 3545 durch 3548 ehrlich 3249 einraeumen 0 er
3544 erst 3549 gestehen 0 gestehn 0 ich 3552 leider 3249 ma 605 mal 3549 man 3253 mich 3251 mir 3550 noch 3549 sagen 0
schon 3249 sie 3544 stornieren 11 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3551 wir 3553 zugeben 0;=11:thinking
wieder 523;mal 3555;<them> 3239 daran 2771 dran 2771 mal 3555 mich 3556;mal 3555 mich 3556;<them> 3239 daran 2771 dran
2771 ich 3557 mal 3555 mich 3556 wir 3558;denken 523;<them> 3560;an 3561;wieder 523;mal 3563 wieder 523;=11:thinking
drueber 3545 durch 3548 ueberlegen 0 ueberlegn 0 ueberschlafen 0 wieder 523;... 3250 hoeren 523 mal 3555 sehen 523
treffen 523 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren 523;... 3562 <them> 3239 aber 3249
an 3561 auch 3249 dringend 3564 drueber 3545 durch 3548 ehrlich 3249 einraeumen 0 erst 3549 gestehen 0 gestehn 0
leider 3249 mal 3565 mich 3566 mir 3550 noch 3549 sagen 0 schon 3249 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3551
wieder 523 zugeben 0;drueber 3545 durch 3548 erst 3549 mal 3565 mich 3566 mir 3550 noch 3549 ueberlegen 0 ueberlegn 0
ueberschlafen 0 uns 3551;... 3562 <them> 3239 aber 3249 an 3561 auch 3249 dringend 3564 drueber 3545 durch 3548
ehrlich 3249 einraeumen 0 erst 3549 gestehen 0 gestehn 0 ich 3567 leider 3249 mal 3565 man 3253 mich 3566 mir 3550
noch 3549 sagen 0 schon 3249 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3551 wieder 523 wir 3568 zugeben 0;mal 3555
mich 3566 uns 3251;ich 3570 mal 3555 mich 3566 uns 3251 wir 3570;^ 1685 absagen 11 an 3561 canceln 11 stornieren
11;<their> 2408 N 2409 absagen 81 bescheid 1683 das 2408 den 2408 die 2408 feedback 1684 ihr 2408 ruckmeldung 1684
rueckmeldung 1684 sein 2408 zusagen 81;... 3560 <them> 3560;druber 3545 drueber 3545 durch 3548 uberlegen 0 uberlegn 0
uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0;... 3560;an 3576;absagen 11 an 3561 canceln 11 stornieren 11
verschieben 398 vertagen 398;=5:mine <their> 2408 N 2409 das 2408 den 2408 die 2408 ihr 2408 sein 2408;druber 3545
drueber 3545 durch 3548 erst 3575 mal 3575 noch 3575 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0
ueberschlafen 0;... 3262 druber 3545 drueber 3545 durch 3548 erst 3575 hoeren 523 horen 523 mal 3575 noch 3575 sehen
523 treffen 523 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 verabreden 523
wiedersehen 523 zusammensetzen 523 zusammentelefonieren 523;... 3578 <them> 41 ^ 3579 aber 3261 absagen 11 an 3561
auch 3261 canceln 11 daran 2771 dran 2771 druber 3545 drueber 3545 durch 3548 ehrlich 3261 einraeumen 0 einraumen 0
erst 3575 gestehen 0 gestehn 0 leider 3261 mal 3575 mich 3263 mir 3580 noch 3575 sagen 0 schon 3261 stornieren 11
uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3581 verschieben 398 vertagen 398
zugeben 0;absagen 11;... 3543 <them> 41 ^ 15 absagen 11 canceln 11 druber 3545 drueber 3545 durch 3548 erst 3575 mal
3575 mich 3263 mir 3580 noch 3575 stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0
ueberschlafen 0 uns 3581 verschieben 398 vertagen 398;... 3572 <det> 41 N 3544 ^ 3573 aber 3261 absagen 11 an 3574
auch 3261 ausfallen 11 canceln 11 daran 2771 dran 2771 druber 3545 drueber 3545 durch 3548 ehrlich 3261 einraeumen 0
einraumen 0 er 3544 erst 3575 gerade 3577 gestehen 0 gestehn 0 heute 3577 ich 3582 kurzfristig 3583 leider 3261 ma 605
mal 3575 man 3265 mich 3263 mir 3580 nicht 2772 noch 3575 oft 3577 sagen 0 schon 3261 sie 3544 stornieren 11 uberlegen
0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3581 wieder 3583 wir 3584 zugeben 0;druber
3545 durch 3548 uberlegen 0 uberlegn 0 uberschlafen 0;druber 3545 durch 3548 erst 3586 mal 3586 noch 3586 uberlegen 0
uberlegn 0 uberschlafen 0;... 3269 druber 3545 durch 3548 erst 3586 horen 523 mal 3586 noch 3586 sehen 523 treffen 523
uberlegen 0 uberlegn 0 uberschlafen 0 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren 523;...
3543 <them> 41 ^ 15 aber 3268 absagen 11 auch 3268 canceln 11 daran 2771 dran 2771 druber 3545 durch 3548 ehrlich 3268
einraumen 0 erst 3586 gestehen 0 gestehn 0 leider 3268 mal 3586 mich 3270 mir 3587 noch 3586 sagen 0 schon 3268
stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3588 verschieben 398 vertagen 398 zugeben 0;... 3543 <them> 41
^ 15 absagen 11 canceln 11 druber 3545 durch 3548 erst 3586 mal 3586 mich 3270 mir 3587 noch 3586 stornieren 11
uberlegen 0 uberlegn 0 uberschlafen 0 uns 3588 verschieben 398 vertagen 398;... 3542 <det> 41 N 3544 aber 3268 absagen
11 auch 3268 canceln 11 daran 2771 dran 2771 druber 3545 durch 3548 ehrlich 3268 einraumen 0 er 3544 erst 3586
gestehen 0 gestehn 0 ich 3589 leider 3268 ma 605 mal 3586 man 3272 mich 3270 mir 3587 noch 3586 sagen 0 schon 3268 sie
3544 stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3588 wir 3590 zugeben 0;absagen 11 an 3561 canceln 11
stornieren 11;=11:thinking druber 3545 durch 3548 uberlegen 0 uberlegn 0 uberschlafen 0 wieder 523;... 3269 horen 523
mal 3555 sehen 523 treffen 523 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren 523;... 3578
<them> 3239 aber 3261 absagen 11 an 3561 auch 3261 canceln 11 dringend 3564 druber 3545 durch 3548 ehrlich 3261
einraeumen 0 einraumen 0 erst 3586 gestehen 0 gestehn 0 leider 3261 mal 3593 mich 3594 mir 3587 noch 3586 sagen 0
schon 3261 stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3588 verschieben 398 vertagen 398 wieder 523
zugeben 0;=11:thinking absagen 11;... 3543 absagen 11 canceln 11 druber 3545 durch 3548 erst 3586 mal 3593 mich 3594
mir 3587 noch 3586 stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3588 verschieben 398 vertagen 398;... 3592
<them> 3239 N 3544 aber 3261 absagen 11 an 3574 auch 3261 canceln 11 dringend 3564 druber 3545 durch 3548 ehrlich 3261
einraeumen 0 einraumen 0 er 3544 erst 3586 gerade 3577 gestehen 0 gestehn 0 heute 3577 ich 3595 kurzfristig 3583
leider 3261 mal 3593 man 3265 mich 3594 mir 3587 noch 3586 oft 3577 sagen 0 schon 3261 sie 3544 stornieren 11
uberlegen 0 uberlegn 0 uberschlafen 0 uns 3588 wieder 3596 wir 3597 zugeben 0;... 3543 absagen 11 canceln 11 mal 3555
mich 3594 stornieren 11 uns 3270 verschieben 398 vertagen 398;... 3542 N 3544 absagen 11 canceln 11 er 3544 ich 3599
kurzfristig 3583 mal 3555 mich 3594 sie 3544 stornieren 11 uns 3270 wieder 3583 wir 3599;gegeben 531 gespendet 531
zugesprochen 531;... 3601 gegeben 531 gespendet 531 zugesprochen 531;... 3562 <them> 3239 aber 3268 an 3561 auch 3268
dringend 3564 druber 3545 durch 3548 ehrlich 3268 einraumen 0 erst 3586 gestehen 0 gestehn 0 leider 3268 mal 3593 mich
3594 mir 3587 noch 3586 sagen 0 schon 3268 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3588 wieder 523 zugeben 0;druber
3545 durch 3548 erst 3586 mal 3593 mich 3594 mir 3587 noch 3586 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3588;...
3562 <them> 3239 aber 3268 an 3561 auch 3268 dringend 3564 druber 3545 durch 3548 ehrlich 3268 einraumen 0 erst 3586
gestehen 0 gestehn 0 ich 3603 leider 3268 mal 3593 man 3272 mich 3594 mir 3587 noch 3586 sagen 0 schon 3268 uberlegen
0 uberlegn 0 uberschlafen 0 uns 3588 wieder 523 wir 3604 zugeben 0;mal 3555 mich 3594 uns 3270;ich 3606 mal 3555 mich
3594 uns 3270 wir 3606;<should> 1099 s 2584;meinung 3336;<their> 2584 <them> 1100 N 3608 ihrer 3609 seiner 3609;uber
523 ueber 523;=23:contact N 797 bei 2517;... 2516 an 619 bekommen 619 erhalten 619 gab 2440 gekriegt 619 geschickt 619
geschrieben 619 gesendet 619 gschriebn 619 hinterlassen 619 kam 2440 rausgeschickt 619 v 619 verschickt 619 von 619;^
15 bei 409 fur 2443 mein 41 meine 41 von 409;schritt 2826 schritte 3614;^ 15 bei 409 fur 2443 liegt 2825 mein 41 meine
41 von 409;schritt 3616 termin 69;^ 15 bei 409 fuer 2443 mein 41 meine 41 von 409;schritt 2826 schritte 3618;^ 15 bei
409 fuer 2443 liegt 2825 mein 41 meine 41 von 409;schritt 3620 termin 69;entfallen 0 notiert 0 unbekannt 0 unleserlich
0 vergessen 0;... 3622 entfallen 0 notiert 0 unbekannt 0 unleserlich 0 vergessen 0;v 3037 vergessen 11 verpasst 11
versaeumt 11 versaumt 11 verschlafen 11 verschwitzt 11 von 3037;=12:task ^ 15;ausgegangen 11 bei 1665 beim 1665
erreicht 11 vergessen 3625 zu 1665 zum 1665 zur 1665;bei 1665 beim 1665 erreicht 11 vergessen 41 zu 1665 zum 1665 zur
1665;termin 2120;answered 11 came 11 replied 11 showed 2832;^ 15 bei 409 fuer 2443 fur 2443 liegt 2825 mein 41 meine
41 von 409;step 3630 steps 2826;erreicht 11;erwischt 11 geschafft 11 gesehen 11 gesprochen 11 getroffen 11 telefoniert
11;geredet 11 gesprochen 11 getroffen 11 telefoniert 11;... 3634;gegangen 11;... 1664 erreichen 11;abgehoben 11
angerufen 11 angetroffen 11 aufgetaucht 11 ausgegangen 11 bei 1665 beim 1665 besucht 11 dazu 2707 dazugekommen 11
drangegangen 11 erreichbar 11 erreicht 11 erschienen 11 erwischt 11 geklappt 11 gemeldet 11 geschafft 11 geschrieben
11 gesehen 11 gesprochen 11 getroffen 11 mehr 3633 mit 3635 ran 3636 rangegangen 11 stattgefunden 11 telefoniert 11
verfuegbar 11 verfugbar 11 vergessen 3625 zu 3637 zum 1665 zur 1665 zuruckgerufen 11 zurueckgerufen 11 zustande
2707;gehoert 11 gehort 11;... 3639;... 3639 gehoert 11 gehort 11 von 3640;<appointment> 11;... 3639 gehoert 11 gehort
11 mehr 3641 mit 3642 von 3640;gesehen 11 gesprochen 11 getroffen 11;... 3408 abgehoben 11 am 3409 ans 3409
anzutreffen 11 da 11 daheim 11 dahoam 11 geht 3411 ging 3411 hat 3412 hebt 3411 hob 3411 macht 3411 machte 3411 nahm
3411 zu 3313 zuhause 11;abgehoben 11 angetroffen 11 drangegangen 11 erreicht 11 gegangen 11 rangegangen 11;... 3646
erreicht 11;gehoert 11 gehort 11 mehr 3639 mit 3642;answer 398 luck 398 reply 398 response 398 show 11;abgestimmt 11
angesprochen 11 besprochen 11 gefragt 11 geredet 11 kontaktiert 11;abgestimmt 11 angesprochen 11 besprochen 11 daruber
3650 darueber 3650 druber 3650 drueber 3650 gefragt 11 geredet 11 kontaktiert 11;abgestimmt 11 angerufen 11
angesprochen 11 besprochen 11 daruber 3650 darueber 3650 druber 3650 drueber 3650 erreicht 11 gefragt 11 gemeldet 11
geredet 11 gesprochen 11 getroffen 11 kennengelernt 11 kontaktiert 11 telefoniert 11;=0:missed abgestimmt 11
angesprochen 11 besprochen 11 daruber 3650 darueber 3650 druber 3650 drueber 3650 gefragt 11 geredet 11 kontaktiert
11;erledigen 41 liefern 41 schicken 41;auf 3342 ned 3651 net 3651 nicht 3652 nie 3653 offen 2071 zu 3654;erreicht 11
vergesse 7 vergessen 41;self 7;to 3657;=12:task selbst 7;mich 3659;mich 7;an 3660 fuer 3661 fur 3661;mailbox 11;idee
523;gedanke 523;ein 3665;beide 991 drei 991 zwei 991;^ 2719 die 3663 eine 3664 ich 2720 mailbox 11 so 3666 wir
3667;wohl 523;=13:talk ... 3669;punkte 7;punkt 7;wort 11;abmeldung 11 absage 11 bescheid 11 ein 3673 entschuldigung 11
nachricht 11;ihm 41 ihnen 41 ihr 41;durchgegangen 43 geprobt 43 geubt 43 geuebt 43;N 3676;mit 3677 review 2805;fuer
2804 fur 2804 mit 2804;von 619;bono 612;bei 2804 fuer 2804;bei 2804 fur 2804;fuer 2804 fur 2804 mit 2804 von 2804;D 7
nochmal 7 spaeter 7 spater 7 wieder 7;D 7 dann 3685 nochmal 7 spaeter 7 spater 7 wieder 7;D 7 dann 3685 es 3686 ich
3686 ichs 3686 nochmal 7 spaeter 7 spater 7 wieder 7;an 2680;an 2524 mit 2524;... 3689 ausfuehrlich 2453 ausfuhrlich
2512 besprochen 43 durchgesprochen 43 erklaert 43 erklart 43 erlaeutert 43 erlautert 43 mit 2529 muendl 2455 muendlich
2453 mundl 2514 mundlich 2512 persoenlich 2453 personlich 2512 ubergeben 43 ubermittelt 43 uebergeben 43 uebermittelt
43;=20:gave:referral gegeben 781 geschrieben 781;N 3691;fuer 3692 fur 3692;me 7;=1:moved D 2120 auf 2120 to
2120;=23:contact N 43;=23:contact ... 1824;... 1824 an 619 mich 3697;an 619 von 619;zuruck 11 zurueck 11;mich 1825
nicht 3700;<rel> 0;=13:talk <my> 3702 <their> 3702 ab 11 kurzfristig 3166 wieder 3166;=13:talk N 796 ab 11 ich 2672
kurzfristig 3166 wieder 3166;=13:talk i 1830 ich 1830 we 1830 wir 1830;mir 991;<not> 2684 a 1647 aber 2685 ah 1647 au
1647 auch 1647 dann 2685;der 1841;an 619 auf 3708 bei 1843 beisammen 619 in 1844 neben 619 uber 619 ueber 619 vor 1845
zusammen 619;=23:contact ... 3709;=23:contact ... 3709 wir 991;date 69;the 3712;N 3064 auch 3065 noch 3065 sich 3066
vorbei 619;... 3055;gehoert 11 gehort 11 gesehen 11 gesprochen 11 getroffen 11 telefoniert 11;gehoert 11 gehort 11
gesehen 11 gesprochen 11 getroffen 11 mehr 3716 telefoniert 11;nicht 3717;alles 2462 ins 2461 verbaselt 11 verbummelt
11 verpennt 11 verplant 11 verschlafen 11 verschwitzt 11;... 3718 wieder 3719;am 619 auf 619 aus 619 dass 619 mir 619
nicht 3700 ob 619 per 619 uns 619 via 619 wegen 619;<me> 1866 <them> 41 <they> 1867 ich 42 wir 42;D 69 ich 69 uns
588;uns 69;=2:plan uns 69;D 69 ma 3724 uns 588 wir 3725 wollen 11;... 3718 er 0 sie 0;... 926 <deed3> 2890 ^ 2894
antwortet 2261 besorgt 699 bringt 2261 checkt 699 gibt 2292 klaert 699 klart 699 laesst 2296 lassen 2296 lasst 2296
leitet 2298 liefert 2261 lässt 2296 macht 2306 mailt 699 organisiert 2310 reicht 2298 schickt 2896 sendet 699 stellt
2330 ubernimmt 699 uberweist 699 uebernimmt 699 ueberweist 699 unterschreibt 2261 verschickt 699 weiss 2261 weiß 2261
zahlt 2261;he 0 she 0;<gone> 619 angesetzt 69 ausgemacht 69 dazwischen 2707 dazwischengekommen 11 eingetragen 69
fixiert 69 gebucht 69 geplant 69 vereinbart 69;zusammen 0;paar 3731;<gone> 619 bei 69 mit 69;... 3733 gestern 2690
heute 2690 mit 2716 ned 2689 net 2689 nicht 2689;mehr 3731;paar 3735;... 2708 aufgetaucht 11 dazu 2707 dazugekommen 11
erschienen 11 gefahren 11 gegangen 11 gekommen 11 hingegangen 11 mehr 3731 zu 2688 zum 2688 zur 2688;=14:together ...
3733 bei 69 gestern 2690 heute 2690 mit 2716 ned 2689 net 2689 nicht 2689;... 3730 <not> 2684 <they> 3371 a 1647 aber
2685 abgemacht 69 ah 1647 angesetzt 69 au 1647 auch 1647 aufgetaucht 619 ausgefallen 11 ausgemacht 69 dann 2685
dazugekommen 619 dazugestossen 619 dazugestoßen 619 dazwischen 2707 dazwischengekommen 11 ein 3732 eingeplant 69
eingetragen 69 festgelegt 69 fixiert 69 gebucht 69 gekommen 619 geplant 69 gestern 2690 heute 2690 ich 3734 jetzt 3731
kein 3736 leider 2710 mir 3376 mit 2716 mitgekommen 619 ned 2689 net 2689 nicht 3737 reserviert 69 terminiert 69 uns
3376 verabredet 69 vereinbart 69 vorbeigefahren 619 vorbeigekommen 619 wieder 3731 wir 3738;... 2516 an 619 bekommen
619 erhalten 619 gekriegt 619 geschickt 619 geschrieben 619 gesendet 619 gschriebn 619 hinterlassen 619 rausgeschickt
619 v 619 verschickt 619 von 619;... 3530;... 3530 ich 3741 wir 3741;... 3530 mich 3263 uns 3263;... 3530 ich 3743
mich 3263 uns 3263 wir 3743;... 3262 hoeren 523 horen 523 mal 3555 sehen 523 treffen 523 verabreden 523 wiedersehen
523 zusammensetzen 523 zusammentelefonieren 523;<them> 3239 dringend 3564 mal 3555 mich 3745 uns 3263 wieder 523;mal
3555 mich 3745 uns 3263;<them> 3239 dringend 3564 ich 3746 mal 3555 mich 3745 uns 3263 wieder 523 wir 3747;ich 3747
mal 3555 mich 3745 uns 3263 wir 3747;fuer 2464 fur 2464 mit 2464;gegangen 619 gewesen 619;wir 69 wollen 11;auf 3708
bei 1843 in 1844 vor 1845;... 3753;an 69;=2:plan an 69 auf 0 fest 69 in 0;me 2831;<they> 1903 ^ 1907 an 1902;auf
11;nicht 3759;mich 619;=23:contact <hat> 619;=23:contact wird 69;N 801 to 2680;times 2442;N 699 ^ 15 an 2578 bei 409
fuer 2443 fur 2443 ich 450 mein 41 meine 41 meinerseits 450 von 2580;do 3766 dos 2444;d 41 ll 41 will 41 would 41;i
3768;<them> 3769 N 796 me 1914 us 1914;ich 69 ma 69 mich 69;ich 69 mich 69 wir 69;<they> 0;... 2738 abgemacht 69
angesetzt 69 ausgemacht 69 bestaetigt 69 bestatigt 69 fix 69 fixiert 69 gebucht 69 geplant 69 ist 2739 ma 3725 sich
3773 steht 69 vereinbart 69 vergessen 11 wir 3725 wollen 11 zugesagt 69;sich 3773;gelaufen 619 glaufen 619 glaufn
619;weg 3776;den 3777 weg 3776;ich 3032 weg 3776 wir 3032;... 2583 das 3033 dem 3033 den 3779 der 3033 die 3033 weg
3776;=11:thinking ^ 3300;=11:thinking grad 523 mir 3781 ob 523;=11:thinking gerade 523 ich 523 mir 3781 ob 523 wen 523
wie 523;ich 3009 weg 3776 wir 3009;... 2583 das 3010 dem 3010 den 3784 der 3010 die 3010 weg 3776;das 2491 dem 2491
den 2491 der 2491 die 2491;gewartet 11 hingefahren 11;ohne 3674;... 3496 abgesagt 11 fehlt 2756 fuer 3492 fur 3495 ist
3501 kam 3503 kommt 3503 kurzfristig 3107 spontan 3107 wieder 3107;ob 523;augen 991;vier 3791;lebenszeichen 11 wort
11;silbe 11;kein 3793 keine 3794 nichts 11 nix 11;... 3795 kein 3793 keine 3794 nichts 11 nix 11;... 3795 ich 3796
kein 3793 keine 3794 nichts 11 nix 11 wir 3796;hoer 3797 hoere 3797 hoeren 3797 hor 3797 hore 3797 horen 3797 kam 3797
kommt 3797;als 2644;<them> 3798 N 3799;... 646 uns 647;ich 3801 wir 3801;=2:plan dass 3802;=23:contact $$ 619 D 69
dass 3802 fuer 588 fur 588;=0:missed gewartet 11 versucht 11;antworten 11 gratulieren 11 schreiben 11 treffen
11;anzurufen 11 zu 3806;gratulieren 11 schreiben 11;... 3807 abzusagen 11 anzurufen 11 zu 3808 zuruckzurufen 11
zurueckzurufen 11;anruf 11;=1:moved auf 2120 wir 2120;... 3055 sich 3055;uf 2120;<they> 699 ^ 15 ich 41;<them> 3307
<they> 1922 ^ 15 am 1924 auf 1924 beim 1924 dass 3814 ich 3308 im 1924 mir 1925 per 1924 uns 1925;... 1152;sollte 523
sollten 523;=22:gave:volunteering at 612 bei 612 fuer 612 fur 612;gelegt 2120 geschoben 2120 verlegt 2120 verschoben
2120;D 3819;auf 3820;D 3821;bekommen 619 erhalten 619;erfahren 2544 gehoert 619 gehort 619 mail 3823 nachricht 3823
nichts 3639;: 41 ^ 15 noch 41;^ 15 noch 41;^ 2388;<them> 3827 ^ 2388;ausstaendig 450 ausstandig 450 ausstehend 450
faellig 450 fallig 450 fehlen 3825 fehlt 3825 noch 3474 offen 450 stehen 3826 steht 3826 werden 3828 wird 3828;^ 81
ich 699 wir 699;=23:contact wir 699;mucks 11 ton 11 wort 11;nachricht 11 spur 11;=0:missed gehoert 11 gehort 11 neues
11;nichts 11;funkstille 11 kein 3832 keine 3833 nichts 3834 nix 11 noch 3835;heute 3836 jetzt 3836;=7:waiting ...
2632;^ 23 noch 1811;^ 3838;^ 3838 immer 2635 mir 3839 nach 2637 noch 3840 uns 3839 weiterhin 2634;noch 3836;bis 3837
bisher 3836 funkstille 11 immer 3842 kein 3832 keine 3833 nichts 3834 nix 11 noch 3836 seither 3836 weiterhin 3836
wieder 3836;bis 3837 bisher 3836 funkstille 11 ich 3843 immer 3842 kein 3832 keine 3833 nichts 3834 nix 11 noch 3836
seither 3836 weiterhin 3836 wieder 3836 wir 3843;lebenszeichen 11 mucks 11 ton 11 wort 11;nachricht 11 silbe 11 spur
11;... 3795 bis 3837 bisher 3836 funkstille 11 immer 3842 kein 3845 keine 3846 nichts 3834 nix 11 noch 3836 seither
3836 weiterhin 3836 wieder 3836;... 3795 bis 3837 bisher 3836 funkstille 11 ich 3847 immer 3842 kein 3845 keine 3846
nichts 3834 nix 11 noch 3836 seither 3836 weiterhin 3836 wieder 3836 wir 3847;... 3795 ^ 81 bis 3837 bisher 3836
funkstille 11 immer 3842 kein 3845 keine 3846 nichts 3834 nix 11 noch 3836 seither 3836 weiterhin 3836 wieder 3836;...
3795 ^ 81 bis 3837 bisher 3836 funkstille 11 ich 3849 immer 3842 kein 3845 keine 3846 nichts 3834 nix 11 noch 3836
seither 3836 weiterhin 3836 wieder 3836 wir 3849;wir 699;^ 2392;bekomm 3830 bekomme 3830 bekommen 3831 bis 3837 bisher
3836 brauch 3830 brauche 3830 erhalte 3830 erhalten 619 fehlen 3841 fehlt 3841 funkstille 11 gekriegt 619 hab 3844
habe 3844 haben 3844 hoer 3797 hoere 3797 hoeren 3797 hor 3797 hore 3797 horen 3797 ich 3843 immer 3842 ist 2638 kam
3848 kein 3832 keine 3833 kommt 3850 krieg 3830 kriege 3830 kriegen 3851 nichts 3834 nix 11 noch 3836 seither 3836
sind 2638 stehen 2638 steht 2638 weiterhin 3836 werden 3852 wieder 3836 wir 3843 wird 3852;als 2644 erfahre 2843
erfuhr 2843 hoerte 2843 horte 2843 weiss 2843 weiß 2843;... 3824 <me> 3829 <them> 3853 D 3821 N 3854 das 2491 dem 2491
den 2491 der 2491 die 2491 meiner 2575;tuer 11 tur 11;verschlossener 3856;=13:talk ich 2471;fuer 523;was 3859;ich
546;eigentlich 2858;... 3860 <they> 3861 D 3862;richtige 523;guter 523;gute 523;der 3864 die 3864 ein 3865 eine 3866
jemand 3859 was 3859;... 3867 D 3862;D 3862;for 1811 on 1811;da 619 dabei 619 mit 1954;aber 11 doch 11;ausgemacht 3872
geplant 3872 verabredet 3872;fur 523;<gone> 619 N 3871 ausgemacht 3872 dazwischen 2707 dazwischengekommen 11 geplant
3872 schon 3873 verabredet 3872 was 3874;eigentlich 2858 mit 1937 samt 1937;abendessen 1946 besuch 1946 bier 1946
brunch 1946 essen 1946 fruehstueck 1946 fruhstuck 1946 grillen 1946 jause 1946 kaffee 1946 mittagessen 1946 tisch
619;N 3871;=23:contact da 619 dabei 619 mit 1964;am 1949 dabei 619 von 1952;... 3878 N 3879 am 1949 an 1671 auf 1671
bei 1671 beim 1671 da 619 in 1671 mit 3880 online 1954 per 1955 remote 1954 zu 1671 zugeschaltet 619;<my> 619
abendessen 1946 besuch 1946 bier 1946 brunch 1946 essen 1946 fruehstueck 1946 fruhstuck 1946 grillen 1946 jause 1946
kaffee 1946 mittagessen 1946;=23:contact <me> 1958 <my> 619;am 1949 mit 3880 online 1954 per 1955 remote 1954
zugeschaltet 619;... 2715 bei 619 mit 619;... 3373 dazwischen 2707 dazwischengekommen 11;=23:contact am 1949 anhang
1933 dabei 619 familie 1933 frau 1933 freund 1933 freundin 1933 hund 1933 kind 1933 kindern 1933 mann 1933 partner
1933 partnerin 1933 von 1952;erreichen 11 hause 11;da 11 daheim 11 zu 3888 zuhause 11;<my> 619 besuch 619;... 3875
<they> 3861 D 3876 N 3871 abend 1939 alle 1672 am 3877 an 1671 anwesend 619 auch 3881 auf 3882 aufgetaucht 619 bei
3883 beide 1672 beim 1671 da 1958 dabei 619 dazugekommen 619 dazugestossen 619 dazugestoßen 619 dazwischen 2707
dazwischengekommen 11 der 3372 drei 1961 ebenfalls 3884 ein 1961 eine 1961 einen 1961 fuer 1969 fur 1972 ganze 1960
gekommen 619 halbe 1961 hier 619 ich 3885 im 1674 in 1680 ins 1674 kaffee 1939 kurz 1676 mir 3886 mit 3887 mitgekommen
619 moment 1939 n 1961 nachmittag 1939 ne 1961 nicht 3889 noch 3884 online 1954 per 1955 remote 1954 samt 1936 sprung
1939 std 1939 stuendchen 1939 stundchen 1939 stunde 1939 stunden 1939 und 1936 uns 3886 vorbeigefahren 619
vorbeigekommen 619 vormittag 1939 weile 1939 wieder 1672 wir 3224 zu 3890 zugeschaltet 619 zum 1986 zur 1986 zwei
1961;der 3864 die 3864 ein 3865 eine 3866 jemand 3874 was 3874;... 3892 D 3862;<gone> 619 N 3871 ausgemacht 3872
geplant 3872 schon 3873 verabredet 3872;an 1671 auf 1671 bei 1671 beim 1671 da 619 in 1671 zu 1671;=23:contact <me>
1677 <my> 619;abend 1939 ganze 1960 halbe 1960 kaffee 1939 moment 1939 nachmittag 1939 paar 3731 sprung 1939 std 1939
stuendchen 1939 stundchen 1939 stunde 1939 stunden 1939 vormittag 1939 weile 1939;an 1671 auf 1671 bei 1671 beim 1671
in 1671 zu 1671 zusammen 0;=14:together ... 2715 bei 619 mit 619;... 3894 D 3876 N 3871 abend 1939 alle 3895 am 3877
an 1671 anwesend 619 auch 3881 auf 3882 aufgetaucht 619 bei 3896 beide 1672 beim 1671 da 1958 dabei 619 dazugekommen
619 dazugestossen 619 dazugestoßen 619 drei 1961 ebenfalls 3884 ein 3897 eine 1961 einen 1961 fuer 1969 fur 1972 ganze
1960 gekommen 619 halbe 1961 hier 619 ich 3224 im 1674 in 1680 ins 1674 jetzt 3731 kaffee 1939 kein 3736 kurz 1676 mit
3887 mitgekommen 619 moment 1939 n 1961 nachmittag 1939 ne 1961 nicht 3735 noch 3884 online 1954 per 1955 remote 1954
samt 1936 sprung 1939 std 1939 stuendchen 1939 stundchen 1939 stunde 1939 stunden 1939 und 1936 vorbeigefahren 619
vorbeigekommen 619 vormittag 1939 weile 1939 wieder 3898 wir 3899 zu 3890 zugeschaltet 619 zum 1986 zur 1986 zwei
1961;uf 1811;auf 1811 ich 3320 immer 3319 jetzt 3318 no 3901 weiterhin 3318 wir 3320;=7:waiting <my> 717;^ 3903;auf
3904 ich 3323 immer 3319 jetzt 3318 nichts 11 seit 3322 umsonst 11 und 2553 vergebens 11 weiterhin 3318 wir
3323;called 2605 canceled 11 cancelled 11 gecancelt 11 ich 2822 moved 2606 postponed 2606 pushed 2606 rescheduled 2606
shifted 2606 wir 2822 wohl 523;N 11;noch 3907;N 3908;=13:talk nichts 2457 noch 2458;waere 546 ware 546 wäre 546;ich
3911;geht 1100 ginge 1100;<them> 3913;nach 3914;=13:talk <they> 3912 es 3915;koennte 523 konnte 523 könnte 523;<them>
41 ich 42 mich 3325 wir 42;=2:plan <them> 41 mit 69;=2:plan <them> 41 ich 3919 mich 3325 mit 69 wir 42;=2:plan <them>
41;ich 42 wir 3921;auf 2468 beim 2468 da 2468 fort 2468 gerade 2470 grad 2470 hoere 0 hore 0 im 2469 in 2468 kurz 2470
ned 2470 net 2470 nicht 2470 unterwegs 2468 weg 2468;er 0 es 3669 ich 3923 sie 0;^ 1685 treffen 69;-angebot 717
-bericht 717 -entwurf 717 -konzept 717 -liste 717 -plan 717 -rechnung 717 -vorschlag 717 ... 1741 <attribute> 1487 a
1488 an 1488 angebot 717 antwort 717 aufstellung 717 bericht 717 bestaetigung 717 bestatigung 717 das 1488 den 1488
die 1488 ein 1488 eine 1488 einen 1488 entwurf 717 freigabe 717 gutachten 717 konzept 717 kostenvoranschlag 717 liste
717 n 1488 nen 1488 offerte 717 plan 717 prognose 717 rechnung 717 ruckmeldung 717 rueckmeldung 717 stellungnahme 717
termin 717 unterschrift 717 vorschlag 717 zahl 717 zahlen 717 zusage 717;^ 3926 von 1494;-angebot 1414 -bericht 1414
-entwurf 1414 -konzept 1414 -liste 1414 -plan 1414 -rechnung 1414 -vorschlag 1414 <attribute> 1544 <thing> 1414 <work>
1414 a 1545 absagen 81 an 1545 angebot 1414 antwort 1414 aufstellung 1414 bericht 1414 bescheid 1683 bestaetigung 1414
bestatigung 1414 das 1545 den 1545 die 1545 ein 1545 eine 1545 einen 1545 entscheidung 1414 entwurf 1414 feedback 1684
fotos 1414 freigabe 1414 gutachten 1414 konzept 1414 kostenvoranschlag 1414 liste 1414 muster 1414 n 1545 nen 1545
offerte 1414 plan 1414 prognose 1414 rechnung 1414 ruckmeldung 1746 rueckmeldung 1746 stellungnahme 1414 termin 1414
unterlagen 1414 unterschrift 1414 vertrag 1414 vorschlag 1414 zahl 1414 zahlen 1414 zusage 1414 zusagen 81;... 3530
<them> 41 druber 3545 drueber 3545 durch 3548 erst 3575 mal 3575 mir 3580 noch 3575 uberlegen 0 uberlegn 0
uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3580;druber 3545 drueber 3545 durch 3548 erst 3575 mal
3575 nicht 3045 noch 3575 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0;... 3925 <me>
699 <until> 3927 ^ 3928 dass 1755 druber 3545 drueber 3545 durch 3548 erst 3575 ich 3929 mal 3575 mir 3930 nicht 3045
noch 3575 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3580 wir
3929;durchgegangen 43;<work> 3932;s 3933;<their> 3933 N 3934 persoenlich 621 personlich 623 vor 626;... 3182 <vowed>
823 ^ 831 am 835 auf 835 beigebracht 843 beim 835 darum 845 die 3183 drum 845 erklaert 858 erklart 859 erlaeutert 858
erlautert 859 ersucht 844 fest 860 gebeten 844 gesagt 865 geschrieben 865 gezeigt 843 gsagt 865 gschriebn 865 hoch 869
im 835 in 3184 mein 961 per 835 um 91 verbindlich 860 versprochen 886 via 835 vorgefuehrt 858 vorgefuhrt 859 zugesagt
886;... 3182 <vowed> 823 ^ 831 am 835 auf 835 beigebracht 843 beim 835 darum 845 die 3183 drum 845 erklaert 858
erklart 859 erlaeutert 858 erlautert 859 ersucht 844 fest 860 gebeten 844 gezeigt 843 hoch 869 im 835 in 3184 mein 961
per 835 um 91 verbindlich 860 versprochen 886 via 835 vorgefuehrt 858 vorgefuhrt 859 zugesagt 886;... 3180 <them> 3937
<title> 891 <vowed> 889 ^ 831 alles 3187 das 3187 den 3187 die 3187 es 3187 ihn 3187 mit 978 sie 3187;... 3180 <them>
3936 <title> 891 <vowed> 889 ^ 831 alles 3187 das 3187 den 3187 die 3187 es 3188 gesagt 865 geschrieben 865 gsagt 865
gschriebn 865 ich 3938 ihn 3187 leider 930 mit 978 nicht 929 sie 3187 wir 3938;... 121;<deed1> 3940 <give1> 3194
<sees1> 3197 <serves> 3204;ich 2071 von 2070 wir 2071;alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69
miteinander 69 zusammen 69;... 588 D 69 alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69 uns
3943 zusammen 69;alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69 uns 3943 zusammen 69;<them>
3248 ^ 15 ich 3254 mich 3251 uns 3251 wir 3254;<them> 3248 ^ 15 ich 3266 mich 3263 uns 3263 wir 3266;<them> 3248 ^ 15
ich 3273 mich 3270 uns 3270 wir 3273;D 69 alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69
zusammen 69;... 588 D 69 alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69 uns 3949 zusammen
69;<gone> 619 <their> 3933 N 3934;... 3951 <their> 3933 D 2106 N 3934 ^ 3221 ich 3224 jetzt 3223 leider 2710 nicht
2709 nun 3223 wir 3224;<them> 3289 auf 1909 besser 546 dringend 546 endlich 546 lieber 546 mich 3228 mir 3228 niemals
546 unbedingt 546 uns 3228;=2:plan ... 588 D 69 alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69
uns 3943 zusammen 69;dritt 991 fuenft 991 funft 991 viert 991 zweit 991;... 2715 ich 3224 wir 3224 zu 3955;... 3935
<acts1> 643 <have> 3939 <should> 1082 <their> 3933 N 3934 ^ 3941 arbeite 3211 auf 3083 begleite 3215 begleiten 3215
beide 991 beiden 991 bereite 3211 besuchen 651 bin 3288 braeuchte 3942 brauch 2726 brauche 2726 brauchen 2726 brauchte
3942 bräuchte 3942 darf 3231 drei 991 duerfen 3231 durfen 3231 erhoffe 2903 erwarte 2916 erwarten 2916 essen 3944 fahr
3232 fahre 3232 fahren 651 feiern 3944 fliegen 651 freu 3235 freue 3235 freuen 3235 geh 3232 gehe 3232 gehen 651
grillen 3945 haben 2337 haetten 2340 halten 651 hatten 2343 hol 3215 hole 3215 holen 3215 hätten 2343 kochen 3945 leg
3211 lege 3211 machen 651 mit 2716 mochte 42 mochten 42 moechte 42 moechten 42 muass 605 mues 605 muessen 3946 muesste
3260 muessten 3260 muss 3947 mussen 3948 musste 3277 mussten 3277 möchte 42 müsste 3277 müssten 3277 reden 651 samma
3284 schuld 3285 schulde 3285 schulden 3286 seh 3287 sehe 3287 sehen 3950 sind 3952 soll 3953 solle 3291 sollen 3293
solln 3294 sollte 3297 sollten 3297 sprechen 651 starten 651 stell 3211 stelle 3211 stossen 3945 telefonieren 651
treffen 3954 veranstalten 651 vier 991 war 3284 waren 3956 wart 3321 warte 3324 warten 3324 werd 42 werde 42 werden 42
will 42 wollen 42 zoomen 651 zwei 991;^ 1685 nichts 11 nix 11;nichts 11 nix 11;... 3959 nichts 11 nix 11;... 3958 <me>
699 <until> 2013 ^ 1685 das 3960 es 3960 gestrichen 11 ist 663 kommen 69 nichts 11 nix 11 stattfinden 69 wurde 663;...
3959 das 3960 es 3960 nichts 11 nix 11;me 991;=13:talk er 0 ihr 0 sein 0 sie 0;muessen 15 muesste 15 muss 15 soll 15
sollte 15 werde 15;... 3965;^ 3966;<them> 3967 D 3967 ^ 3966 noch 3967;ich 3968 wir 3968;muss 15 mussen 15 musste 15
müsste 15 soll 15 sollte 15 werde 15;... 3970;^ 3971;<them> 3972 D 3972 ^ 3971 noch 3972;ich 3973 wir 3973;... 3530
dass 1755 ich 3531 wir 3531;anrufen 11 besuchen 11 essen 11 fragen 11 gehen 11 gratulieren 11 mailen 11 muessen 11
mussen 11 schreiben 11 sehen 11 sollen 11 sprechen 11 treffen 11 vorbeischauen 11 wollen 11 zuruckrufen 11
zurueckrufen 11;... 3976 eigentlich 11;... 3976 <me> 699 eigentlich 11 ich 11 wir 11;... 3976 eigentlich 11 ich 11 wir
11;<them> 2782 D 2782 ^ 2780 noch 2782;ich 3980 wir 3980;gehalten 802;N 3982;... 2674 fuer 3983 fur 3983;<they> 1903 ^
1907 an 1902 gern 523 gerne 523;abgemacht 3079 ausgemacht 3079 beschlossen 3079 besprochen 3079 festgelegt 3079 nichts
11 nix 11 vereinbart 3079;... 3986 <they> 1903 ^ 1907 abgemacht 69 abgesagt 11 an 1902 angesetzt 69 ausgemacht 69 das
3960 eingeplant 69 eingetragen 69 es 3960 festgelegt 69 fixiert 69 gebucht 69 geplant 69 gern 523 gerne 523 gestrichen
11 ist 663 kurzfristig 3107 mir 3108 nichts 11 nix 11 reserviert 69 spontan 3107 terminiert 69 uns 3108 vereinbart 69
verschoben 2576 wieder 3107 wurde 663;abgemacht 69 angesetzt 69 ausgemacht 69 eingeplant 69 eingetragen 69 festgelegt
69 fixiert 69 gebucht 69 geplant 69 reserviert 69 terminiert 69 vereinbart 69;was 3874;... 3989 <they> 3861 D
3862;should 546;=14:together ... 3351;koennte 2641 konnte 2641 könnte 2641 mochte 2641 moechte 2641 muesste 2641
muessten 2641 musste 2641 mussten 2641 möchte 2641 müsste 2641 müssten 2641 sollte 2641 sollten 2641 will 2641;<me>
3992 <them> 3993 das 2491 dem 2491 den 2491 der 2491 die 2491 dritt 991 erreichen 1409 erwischen 1409 fuenft 991 funft
991 sechst 991 viert 991 zweit 991;getroffen 619;=14:together gewesen 619;$ 604 ... 627 // 636 0 637 2x 642 3x 642 4x
642 <acts1> 645 <agreed> 650 <and> 654 <appointment> 664 <bookable> 666 <counsel> 673 <give1> 674 <gone> 619 <handed>
678 <hat> 774 <have> 989 <helper> 990 <me> 995 <my> 1011 <needs> 1018 <not> 1023 <said> 1032 <saysv> 1080 <sends3> 84
<should> 1083 <their> 1102 <them> 1306 <they> 2055 <thing> 2060 <to_them> 2061 <tool> 2069 <until> 2079 <vowed> 2081
<will3> 2082 <work> 2086 D 2191 N 2352 ^ 2435 abgeblasen 11 abgefahren 619 abgegangen 619 abgehangen 619 abgeholt 619
abgemacht 2436 abgesagt 11 abgeschlossen 619 abgeschritten 619 abgestimmt 619 abgmacht 2437 absage 2441 absolutely
2442 action 2445 aenderungsvorschlaege 2456 aergert 1456 ahnt 2459 alles 2462 als 2474 am 2481 an 2503 and 2504
anderungsvorschlage 2515 anfrage 2518 angeblich 0 angebot 2519 angechattet 619 angefragt 2520 angepingt 619 angerufen
619 angeschrieben 619 angesetzt 69 angesprochen 619 angestossen 619 angetextet 619 angetroffen 619 anmerkungen 2530
anruf 2531 anrufbeantworter 11 anrufen 2532 ans 2533 anscheinend 0 anstehend 69 anstehender 69 antwort 2534 antwortet
2535 antwortete 619 anwesend 2536 anzuklingeln 1409 anzurufen 1409 apero 619 apéro 619 arbeitet 2537 are 2539 argert
1456 asked 2517 ass 1462 assen 619 auf 2577 aufgabe 2581 aufgaben 2444 aufgesucht 619 aufs 2582 aus 2586 ausgefallen
11 ausgefuehrt 619 ausgefuhrt 619 ausgeheckt 619 ausgemacht 2436 ausgesprochen 619 ausgetauscht 619 ausgetueftelt 619
ausgetuftelt 619 ausgmacht 2436 bailed 2588 ball 2595 bat 2596 because 0 bedankt 2602 bedankte 2602 beehrt 2604 been
2607 begegnet 619 begegnete 619 beginnt 2537 begleitet 619 begluckwunscht 619 beglueckwuenscht 619 begutachtet 619
behauptet 0 bei 2649 beide 927 beim 2658 bekomm 2664 bekomme 2664 bekommen 2667 bekommt 2668 benoetigt 2669 benotigt
2670 beraten 619 beratschlagen 619 beratschlagt 619 bergtour 619 berichten 2671 berichtet 0 berichtete 2673 beschwert
1456 besetzt 11 besichtigt 619 besprechung 2675 besprochen 619 besteht 1455 besuch 2676 besuche 2677 besuchen 2678
besucht 2679 besuchte 619 bevor 0 bevorstehend 69 bier 619 bierchen 619 biere 619 bietet 1459 big 2682 bin 2718 bitte
2721 bittet 2722 bleibt 2537 bloss 2721 bloß 2721 blumen 2519 booked 2538 bot 1459 bouldern 619 braeuchte 2723
brainstorming 523 brauch 2726 brauche 2726 brauchen 2726 braucht 2728 brauchte 2729 brief 2730 bring 2735 bringe 2735
bringen 2736 bringt 2736 brunche 2737 bräuchte 2729 call 2740 called 2742 can 2745 canceled 11 cancelled 2746 cancelt
11 coaching 2749 coachingstunde 2748 combox 11 coming 2750 confirmed 2538 connect 2753 connected 2754 could 2745
couldn 2745 da 2755 dachte 2759 dachten 2761 dafuer 2762 dafur 2762 damit 0 dank 2763 danke 2766 dankeschoen 2765
dankeschon 2765 dankt 2602 daran 2769 darf 2774 das 2789 dass 2798 dates 2799 daumen 2803 debattiert 619 deck 2806 dem
2810 den 2811 denen 2810 denk 2813 denke 2816 denkt 0 denn 0 der 2830 deren 0 dessen 0 did 2834 didn 2834 die 2838
dienst 2841 dinner 2675 diskutiert 619 dm 2519 does 2834 doesn 2834 draengt 1528 dran 2842 drangt 1528 dreimal 642
dringt 1455 drink 619 drinks 619 durch 2845 durchackert 619 durchdiskutiert 619 durchexerziert 619 durchgeackert 619
durchgearbeitet 619 durchgegangen 619 durchgekaut 619 durchgeklingelt 619 durchgerechnet 619 durchgerufen 619
durchgesprochen 619 e 2847 ehrenamt 2848 ehrenamtlich 2856 ehrenamtsarbeit 612 eigentlich 2864 ein 2881 einander 2882
eine 2883 einer 2884 einfach 611 eingekehrt 619 eingeladen 2885 eingeplant 69 eingetragen 69 einladung 2519 einsatz
2841 email 2886 emailed 2742 empfahl 1531 empfehlen 1531 empfehlung 2889 empfehlungsschreiben 2473 empfiehlt 1531
entfaellt 11 entfallen 11 entfallt 11 entfiel 11 entschuldigung 2441 er 2897 ergebnis 0 erhalte 2898 erhoffe 2903
erinnere 2905 erinnerung 2906 erklaert 2911 erklaerung 2441 erklart 2911 erklarung 2441 ermahnt 1534 ermutigt 1534
eroeffnung 2913 eroffnung 2913 erreichen 2532 erreicht 619 ersatztermin 2120 erschien 2021 erwarte 2916 erwarten 2916
erwartet 1547 erwischt 619 erzaehlt 2920 erzaehlte 2673 erzahlt 2920 erzahlte 2673 es 2922 esse 2924 essen 2926 ewig
2929 f 2930 faellt 2933 faend 2934 faende 2934 faengt 2935 fahr 2677 fahre 2677 fahren 2114 falls 0 fallt 2933 fand
2940 fande 2934 fanden 2937 fangt 2935 fazit 0 feedback 2946 fehlen 2949 fehlt 2949 feier 2913 feierabendbier 619
feiern 2114 feiert 2952 festgelegt 2953 fiel 2954 fielen 2955 findet 2956 fitness 619 fix 2957 fixiert 69
flachgefallen 11 flaked 2588 fliege 2677 flossen 2966 follow 2968 fordert 1569 frag 2969 frage 2970 fragen 2532 fragt
1572 fragte 2971 freiwillig 2974 freiwillige 2466 freiwilligenarbeit 612 freiwilligeneinsatz 612 freiwilliger 2466
freu 2976 freue 2976 freut 1456 fruehstueck 2737 fruehstuecke 2737 fruhstuck 2737 fruhstucke 2737 fuenfmal 2978 fuer
3012 fuerchtet 0 funfmal 3014 funkstille 3015 fur 3035 furchtet 0 fussball 619 fänd 2934 gab 1585 gaben 1587 ganz 3036
gassi 619 gearbeitet 619 gebastelt 619 gebowlt 619 gebrainstormt 619 gebruncht 619 gebucht 69 geburtstag 3038
gecancelled 11 gecancelt 11 gechattet 619 gechillt 619 gecoacht 619 gedanke 523 gedankt 619 geeinigt 619 gefachsimpelt
619 gefahren 619 gefeiert 619 geflogen 619 gefragt 2520 gefruehstueckt 619 gefruehstuekt 619 gefruhstuckt 619
gefruhstukt 619 gefuehrt 619 gefuhrt 619 gegangen 619 gegessen 619 geghostet 11 gegrillt 619 geh 2677 gehabt 619
gehalten 619 gehe 2677 gehen 3039 gehoert 3040 geholfen 619 gehort 3040 geht 3050 gejasst 619 gejausnet 619 gejoggt
619 gekickt 619 geklettert 619 gekloent 619 geklont 619 gelaestert 619 gelastert 619 gelaufen 619 gelernt 619 gemailt
619 gemeinnuetzig 612 gemeinnutzig 612 gemeinsam 991 gemeint 2911 gemoved 2120 gepicknickt 619 gepingt 619 gepitcht
619 geplant 2953 geplatzt 11 geplatzter 11 geplaudert 619 geprobt 619 gequatscht 619 geredet 619 geruchten 2671
geruchteweise 0 geruechten 2671 geruechteweise 0 gesagt 3054 geschlemmt 619 geschnackt 619 geschoben 3055 geschrieben
3056 gesehen 3061 gesellte 3067 gesellten 3067 gesessen 619 gesimst 619 geskypt 619 gespielt 619 gesprachsrunde 619
gespraechsrunde 619 gesprochen 619 gestritten 619 gesungen 619 getagt 619 getextet 619 getraenke 3069 getraeumt 3070
getranke 3069 getratscht 619 getraumt 3070 getroffen 619 getrunken 619 gevespert 619 gewandert 619 gewartet 3071
gewerkelt 619 gewesen 619 geworkshopt 619 gezoomt 619 gfixt 69 gha 619 ghostet 3072 gibt 1587 ging 3074 ginge 3075
gingen 3076 glatt 3077 glaubt 0 gluehwein 619 gluhwein 619 gmacht 619 golf 619 golfrunde 619 got 3078 gotta 41
gratscht 619 gratuliert 619 gredet 619 gredt 619 gruble 523 grueble 523 gseh 619 gseit 619 gsessen 619 gsessn 619 gsi
619 gsproche 619 gsprochen 619 gtroffe 619 gutes 2875 hab 3110 habe 3112 haben 3121 habs 3093 haengen 994 haett 3124
haette 3128 haetten 3129 haettn 3131 ham 3133 hangen 994 has 3135 hat 3151 hatt 3153 hatte 3160 hatten 3162 hattn 3131
hausaufgabe 2581 have 3163 he 3165 hebt 3167 heisst 3168 heißt 3168 herzlichen 3169 hiess 3168 hingesetzt 619 hob 3167
hochzeit 2913 hochzeitstag 3170 hockte 3172 hockten 3172 hoere 3040 hoert 3173 hofft 0 holt 3174 hore 3040 hort 3173
hundertmal 642 hätte 3175 hätten 3176 i 3177 ich 3328 idee 523 ihm 3331 ihn 927 ihnen 3332 ihr 3333 ihre 3334 ihrer
3338 im 3339 immer 3344 in 3349 info 2441 informierte 3350 ins 3352 inspiziert 619 interviewt 619 interviewte 1421
intro 3359 introduced 3361 intros 3362 is 3363 ist 3378 ja 2721 jassen 619 jetzt 3379 joggen 1646 joggingrunde 619
kaffee 3380 kalendereintrag 69 kam 3386 kamen 3388 kams 3389 kann 3390 karte 2519 kartenabend 619 kartons 3391 kein
3398 keine 3406 keinen 3407 keiner 3413 keinerlei 637 kennen 3414 kennengelernt 619 kickoff 2675 kino 619 kisten 3391
klappt 2021 klappte 2021 kleider 3069 kleidung 3069 klettern 619 knapp 3415 koennen 3416 koennte 3417 koennten 3419
komme 3421 kommen 2604 kommentare 2530 kommt 3423 komplett 3077 kondoliert 619 konferiert 619 konnen 3416 konnte 3417
konnten 3419 kontakt 3438 konzert 2913 korrekturen 2530 korrekturvorschlaege 3440 korrekturvorschlage 3442 krieg 2664
kriege 2664 kriegen 2667 kriegt 2668 kuchen 3069 kuemmern 1702 kuemmert 1702 kummern 1702 kummert 1702 kunnt 619
kurzfristig 3107 könnte 3417 könnten 3419 lag 3445 lange 2929 lasse 3446 laufrunde 619 laut 3447 lead 3450
lebensmittel 3069 lebenszeichen 2441 legt 1716 legte 1716 leider 3452 lesung 2913 lief 3453 liegt 3455 liess 3446
liest 3173 ließ 3446 lunch 2740 mache 3457 macht 3457 mahnt 1534 mail 3462 mailbox 11 mailt 1727 mailte 3463 mal 3466
man 3470 medien 2671 meeting 2740 mega 611 mehrfach 642 mehrmals 642 mein 3472 meine 3473 meinerseits 3475 meint 0
meinte 0 meld 3246 melde 3246 meldet 3477 meldete 3479 meldung 2441 memo 7 mentorats 3480 mentoring 3486
mentoringstunde 3487 merci 3488 merke 7 merken 7 messaged 2742 mich 3497 mir 3504 mit 3524 miteinander 3525 mobel 3391
mochte 3532 moebel 3391 moechte 3537 moved 3539 muass 3540 mues 3540 muess 3541 muessen 3554 muesst 3559 muesste 3569
muessten 3571 munkelt 3173 musiziert 619 muss 3585 mussen 3591 musst 3559 musste 3598 mussten 3600 mut 3602 möchte
3532 müss 3541 müsste 3605 müssten 3607 nach 3610 nachdem 0 nachgedacht 3611 nachgefasst 619 nachgefragt 2520
nachgehakt 3612 nachgeholt 3379 nachricht 3613 nachste 3615 nachster 3617 naechste 3619 naechster 3621 naemlich 0 nahm
3167 name 3623 namenstag 3624 namlich 0 natuerlich 611 naturlich 611 ned 3626 need 3163 nehm 2735 nehme 2735 net 3627
neuer 3628 never 3629 next 3631 nich 3632 nicht 3638 nichts 3643 nie 3644 niemand 3645 niemanden 3647 nimmt 3167 nit
3632 nix 3648 no 3649 noch 3655 nod 3656 noed 3656 noshow 11 note 3658 notiz 3662 null 637 nur 3668 ob 3670 obwohl 0
offen 2071 offenbar 0 offene 3671 offener 3672 offensichtlich 0 ohne 3674 oper 619 owe 605 owes 1812 padel 619 paket
2519 pakete 3069 party 2913 pass 3283 passe 3283 pendenz 2444 pendenzen 7 philosophiert 619 ping 3675 pinged 2742
pitch 3678 pitchtraining 3679 pladiert 1813 pladierte 1813 plaediert 1814 plaedierte 1814 planned 2538 platzte 11
plauderei 619 plauderte 619 plausch 619 plauscht 619 pocht 1455 poker 619 post 3680 postkarte 2519 postponed 2606
premiere 2913 pro 3681 probehoeren 3682 probehoren 3683 probevortrag 3684 probier 3687 probiere 3687 probiers 3687
promised 605 props 3688 pushed 3539 quatschte 619 radtour 619 raet 1823 randnotizen 3690 rat 1823 raten 1823 ratsch
619 reagiert 2021 recommended 546 recommends 546 rede 2677 reden 2114 redete 1462 referenz 3693 referred 2472 remind
3694 reminder 7 rescheduled 3695 reviewed 3696 rief 3698 riet 1823 rieten 1823 ruckmeldung 3442 ruckmeldungen 3442
ruckruf 3699 rueckmeldung 3440 rueckmeldungen 3440 rueckruf 3699 ruehrt 1828 ruehrte 1828 ruft 3701 ruhrt 1828 ruhrte
1828 rumgehangen 619 rät 1823 sagt 3703 sagte 3704 said 3705 samma 3284 samt 3706 san 3707 sass 3710 sassen 3711 sauna
619 sausen 993 save 3713 says 3705 saß 3710 saßen 3711 schach 619 schaute 3714 schauten 3067 scheduled 2538 scheinbar
0 schicht 2841 schieben 3055 schiebt 3715 schlaegt 1856 schlagt 1856 schlug 1856 schlägt 1856 schneite 3067 schon 3720
schreibt 3721 schrieb 3463 schuld 3285 schulde 3285 schulden 3722 schuldet 1868 schwaetzchen 619 schwatz 619
schwatzchen 619 seh 3723 sehe 3723 sehen 3726 sein 3334 seine 3334 seiner 3338 seit 3727 sendepause 3015 setz 2176
setze 2176 setzen 2176 setzte 3067 setzten 3067 she 3165 shifted 2606 shoutout 3688 sie 3728 sieht 3173 simse 3675
since 3729 sind 3739 sitzen 994 sitzung 2675 skifahren 619 skitour 619 skypen 2114 sms 3740 sobald 0 solange 0 soll
3742 sollen 3744 sollt 3241 sollte 3748 sollten 3749 sozialeinsatz 612 sparring 3750 sparrings 3480 spazieren 3751
spaziergang 619 spenden 3069 spendenaktion 612 spontan 3107 sprach 1462 sprachen 619 sprachnachricht 2519 sprech 2677
spreche 2677 sprechen 3752 spritzer 619 squash 619 stand 3754 standen 3754 startet 2537 statt 2762 stattdessen 2762
stehen 3755 steht 3756 stiess 3067 stiessen 3067 stieß 3067 stießen 3067 still 2442 stood 3757 storniert 11 suppe 3069
taet 3758 tafel 1126 tarock 619 tat 3758 tauchte 3760 taufe 2913 tauschte 3761 tauschten 619 tausend 3169 teilgenommen
3762 teilnehmende 619 telefonierd 619 telefoniere 2677 telefonieren 2114 telefoniert 3763 telefonierte 619
telefonierten 619 tennis 619 termin 2740 terminiert 69 terminvorschlag 69 text 3675 texted 2742 textet 1727 thanks
3764 theater 619 they 3165 thinks 1831 three 3765 thx 2680 times 2442 to 3767 todo 3766 todos 2444 told 3770 total
3077 traeumte 523 traf 619 trafen 619 tratscht 619 traumte 523 treff 3771 treffe 3772 treffen 3774 trifft 3775 troffe
619 troffn 619 trost 3602 twice 2442 tät 3758 uban 3778 uber 3780 uberleg 3782 uberlege 3783 ubern 3778 ueban 3778
ueber 3785 ueberleg 3782 ueberlege 3783 uebern 3778 um 3786 umgebucht 3055 umgelegt 3055 umsonst 3787 umzugskisten
3391 und 3788 unentgeltlich 612 unerreichbar 11 uns 3789 unsicher 3790 unter 3792 unterhalten 619 unterhielt 3761
unterhielten 619 unterrichtet 619 unterschrieben 619 unterzeichnet 619 v 3800 verabredet 3803 verabschiedet 619
verabschiedung 619 verbaselt 11 verbesserungsvorschlaege 2456 verbesserungsvorschlage 2515 verbummelt 11 vereinbart
3804 vergebens 2553 vergeblich 3805 vergessen 3809 verhandelt 619 verkostet 619 verlangt 1569 verlegt 2576 vermisse
523 vernissage 2913 verpasst 11 verpasster 3810 verpennt 11 verplant 11 versaeumt 11 versaumt 11 verschieben 3811
verschiebt 3812 verschlafen 11 verschobe 3813 verschoben 2576 verschwitzt 11 versoehnt 619 versohnt 619 versprach 3815
versprech 3309 verspreche 3309 verspricht 1926 versuch 3687 versuche 3687 versuchs 3687 versucht 3816 vertagt 2576
vertroestet 11 vertrostet 11 vielen 3169 vielleicht 3817 viermal 642 voellig 3077 voll 611 vollig 3077 volunteered
3818 volunteering 3818 vom 3822 von 3855 vor 3857 vorbeigekommen 619 vorbeigeschaut 619 vorgemerkt 69 vorgestellt 619
vorgezogen 3055 vortrag 2913 vorverlegt 3055 waehrend 3858 waer 3863 waere 3868 waeren 3869 wahrend 3858 waiting 3870
wanderten 2966 wanderung 619 war 3891 ware 3893 waren 3900 warn 1989 warnt 1992 warnte 1992 wart 3902 warte 3324
warten 3905 wartet 1993 was 3906 weder 3909 weil 0 weiss 3910 weiß 3910 welche 0 welcher 0 wenn 3916 wenns 3915 wer
3917 werd 3918 werde 3920 werden 3922 whatsapp 3740 wie 3924 wieder 3107 wiedergesehen 619 wiedersehen 619
wiedervorlage 7 will 3931 wir 3957 wird 3961 wirds 3962 with 3963 wo 3964 woan 2017 wofuer 3969 wofur 3974 wohnt 2537
wollen 3975 wollt 3977 wollte 3978 wollten 3979 womit 3981 worauf 3981 workshop 3984 worn 2017 wort 2880 worum 3981
wrote 2742 wuenschen 2037 wuenscht 2040 wuerd 3758 wuerde 3985 wunschen 2037 wunscht 2048 wurd 3758 wurde 3987 wurden
3988 wurds 3962 wv 7 wär 3990 wäre 3893 wären 3869 würde 3985 yoga 619 you 3991 zigmal 642 zoomen 2114 zu 3994
zufaellig 3995 zufallig 3995 zuruckgerufen 619 zuruckzurufen 1409 zurueckgerufen 619 zurueckzurufen 1409 zusage 450
zusammen 3996 zusammengehockt 619 zusammengekommen 619 zusammengesessen 619 zusammengesetzt 619 zusammengestanden 619
zusammengetroffen 619 zuspruch 3602 zweimal 642
"""


RELATIONS = """
=0:with;bei 0;=7:despite;erreicht 2 erwischt 2;dann 3 doch 3;gemailt 2 geschrieben 2 telefoniert 2 telefonisch
2;=4:absent_after;dann 5 gemailt 2 geschrieben 2 ned 6 net 6 nicht 6 nod 6 noed 6 telefoniert 2 telefonisch
2;=1:about;=3:absent_before;da 0;=5:due;doch 2;=2:at ende 12;=2:at;=2:at der 14;an 0 bei 0 v 0 vom 0 von
0;=3:absent_before mit 9;von 8;v 0 von 0;=0:with war 0 waren 0;tisch 0;dabei 0;am 21 anwesend 0 da 0 dabei 0 gekommen
0 mit 22 ned 6 net 6 nicht 6 nod 6 noed 6;=2:at dem 14 der 14 dienstreise 6 ferien 6 karenz 6 urlaub 6;anwesend 0 da 0
dabei 0;in 14;=0:with war 0;=2:at dem 14 den 14 der 14 ihm 26 ihr 26 mir 27 uns 26;anlauf 2 mal 2 versuch 2;=2:at
zweiten 29;m 0 mit 0 w 0;bei 0 vom 0 von 0;ich 1;=5:due anfang 11 auf 9 dahin 11 diesen 11 ende 11 kommenden 11
laengstens 11 langstens 11 mitte 11 nach 14 nachsten 11 naechsten 11 spaetestens 11 spatestens 11 vor 11 zum 11 zur
11;hause 6;daheim 6 fern 6 zu 35 zuhause 6;bett 6;daheim 6 im 37 zuhause 6;... 36 daheim 6 fern 6 im 37 lieber 38 zu
35 zuhause 6;an 0 v 0 von 0;bei 0 m 0 mit 0 von 0 w 0;=6:ahead;ned 6 net 6 nicht 6 nod 6 noed 6 ohne 9;an 0 von 0;noch
2;um 8;sich 46;an 0 v 0 vom 0 von 0;mail 48;nicht 6;fehlte 9 fehlten 9 ging 46;=5:due am 11;entschuldigt 6
unentschuldigt 6;=4:absent_after entschuldigt 6 un 53 unentschuldigt 6;=3:absent_before entschuldigt 6 un 53
unentschuldigt 6;zu 8 zum 8 zur 8;ned 6 net 6 nicht 6 nod 6 noed 6;=4:absent_after haben 9 hat 9;=0:with vom 14;von
0;es 46 um 8;mit 0;bei 0 mit 0;es 46;an 8 von 8;gefehlt 6;bock 6 bocke 6 boecke 6 energie 6 lust 6 zeit 6;arg 66
gefehlt 6 leider 66 sehr 66;lassen 6;entschuldigen 69 vertreten 69;... 70 entschuldigen 69 vertreten 69;arg 66 gefehlt
6 keine 67 leider 66 mir 68 null 67 sehr 66 sich 71 uns 68 wenig 67;aber 6 doch 6 jedoch 6 leider 6;aber 6 dann 73
doch 6 jedoch 6 leider 6;=4:absent_after aber 6 blieb 74 doch 6 haben 74 hat 74 hatte 74 is 74 ist 74 jedoch 6 kam 74
kamen 74 konnte 74 konnten 74 lag 74 leider 6 musste 74 mussten 74 schaffte 74 sind 74 steckte 74 war 74 waren
74;<should> 75 aber 6 blieb 74 doch 6 haben 74 hat 74 hatte 74 is 74 ist 74 jedoch 6 kam 74 kamen 74 konnte 74 konnten
74 lag 74 leider 6 musste 74 mussten 74 schaffte 74 sind 74 steckte 74 war 74 waren 74 wollen 75;aber 6 blieb 74 doch
6 haben 74 hat 74 hatte 74 is 74 ist 74 jedoch 6 kam 74 kamen 74 konnte 74 konnten 74 lag 74 leider 6 musste 74
mussten 74 schaffte 74 sind 74 steckte 74 war 74 waren 74;<should> 77 aber 6 blieb 74 doch 6 haben 74 hat 74 hatte 74
is 74 ist 74 jedoch 6 kam 74 kamen 74 konnte 74 konnten 74 lag 74 leider 6 musste 74 mussten 74 schaffte 74 sind 74
steckte 74 war 74 waren 74 wollen 77;gewesen 78 sein 78;<comeinf> 76 dabei 79 gekommen 78;<comeinf> 6;... 80 <comeinf>
76 auch 81 dabei 79 gekommen 78;<should> 6 wollen 6;<comeinf> 83;... 84 <comeinf> 83;zuruckgerufen 2 zurueckgerufen
2;geschafft 6;nicht 87;gemeldet 2;... 70 aber 89 entschuldigen 69 vertreten 69;zurueckgerufen 2;zuruckgerufen
2;abgesagt 6 arg 66 dann 86 es 88 gefehlt 6 keine 67 leider 66 mich 86 mir 68 null 67 sehr 66 sich 90 spaeter 91
spater 92 uns 68 wenig 67 zuruckgerufen 2 zurueckgerufen 2;... 80 <comeinf> 76 abgesagt 6 auch 81 dabei 79 gekommen 78
keine 67 null 67 wenig 67;... 80 <comeinf> 76 auch 81 dabei 79 gekommen 78 keine 67 null 67 wenig 67;im 6;im 6 noch
96;s 8;von 14;anlauf 2;=2:at beisein 60 buero 99 buro 99 cafe 14 café 14 dienstreise 6 ferien 6 haus 14 hause 14 hotel
14 karenz 6 krankenstand 6 laufe 11 restaurant 14 urlaub 9 zweiten 100;=2:at begleitung 60 dem 14 den 14 der 14 die 14
dienstreise 6 ferien 6 karenz 6 sachen 8 urlaub 6;aufgetaucht 6 auftaucht 6 erschienen 6 gekommen 6 kommen 6 kumma
6;<not> 103;<not> 103 aber 104;dienstreise 6 ferien 6 karenz 6 urlaub 6;geblieben 6;dienstreise 6 ferien 6 karenz 6
krankenstand 6 urlaub 6;krank 6 verhindert 6;aufgetaucht 6 erschienen 6 gekommen 6;krankenstand 6;im 111;<not> 103
aber 104 auf 106 daheim 107 entschuldigt 6 im 108 in 106 krank 6 leider 109 nicht 110 noch 112 verhindert 6;bei 0 m 0
mit 0 w 0;net 6 nicht 6;aber 115 dann 115 doch 115 jedoch 115 leider 115 net 6 nicht 6;zeit 6;sein 6;dabei 118 kommen
6;nicht 119;doch 120 leider 120 n 50 net 6 nicht 6;=3:absent_before gemeldet 6;entschuldigen 6 vertreten 6;sich 123;im
6 mit 6;krank 6 ned 6 net 6 nicht 6 nod 6 noed 6 ohne 9 verhindert 6;gruesse 65 grusse 65;=4:absent_after lassen 6;...
70 entschuldigen 128 vertreten 128;sich 129;nachricht 44;start 0 tisch 0;partie 0;der 133;=0:with am 132 dabei 0 von
134;bleiben 6;hause 136;absagen 6 arbeiten 6 daheim 136 lernen 6 passen 6 zu 137 zuhause 136;arbeiten 6 daheim 136
lernen 6 passen 6 zu 137 zuhause 136;start 6;raum 6;dabei 6;=3:absent_before dabei 6;=3:absent_before am 140 anwesend
6 aufgetaucht 6 da 6 dabei 6 erschienen 6 gekommen 6 geschafft 6 im 141 mehr 142 mit 143;show 6;vor
11;=3:absent_before den 9 die 9;zuruck 2 zurueck 2;zurueck 2;zuruck 2;dann 148 spaeter 149 spater 150 zuruck 2 zurueck
2;an 0 bei 0 von 0;es 50;gruesse 65;grusse 65;gekommen 6;<not> 103 aber 104 nicht 156;an 0 mit 0 von 0;<comeinf> 78
dabei 79 gekommen 78;... 159 <comeinf> 78 auch 81 dabei 79 gekommen 78;erreicht 2 erwischt 2 gesprochen 2 telefoniert
2;doch 161 erreicht 2 erwischt 2 gesprochen 2 telefoniert 2;=5:due am 11 bis 11;stau 6;im 164;im 164 noch
165;=3:absent_before dessen 2 mit 9 von 8;im 6 in 6;im 6 in 6 noch 168;auf 6;nicht 170;haben 0 hat 0;m 0 mit 0 v 0 von
0 w 0;m 0 mit 0 von 0 w 0;bei 0 m 0 mit 0;=1:about ist 8 war 8;gelaufen 0;weg 177;=1:about den 178;=2:at uhr 14;0 14
acht 14 drei 14 eins 14 elf 14 fuenf 14 funf 14 neun 14 sechs 14 sieben 14 vier 14 zehn 14 zwei 14 zwoelf 14 zwolf
14;=1:about 0 180 acht 14 drei 14 eins 14 elf 14 fuenf 14 funf 14 halb 181 neun 14 sechs 14 sieben 14 vier 14 viertel
181 zehn 14 zwei 14 zwoelf 14 zwolf 14;=2:at wegen 8;=5:due dem 14 der 14;an 0 m 0 mit 0 v 0 von 0;ist 116 kam 116
kamen 116 konnte 116 konnten 116 sind 116;<comeinf> 6 eingeladen 186;dienstreise 6 ferien 6 karenz 6 reisen 6 urlaub
6;weg 6;verhindert 6;reisen 6;auf 191 auswaerts 6 auswarts 6 dienstlich 190 erkrankt 6 krank 6 unabkoemmlich 6
unabkommlich 6 unpaesslich 6 unpasslich 6 verhindert 6 verreist 6;da 6;=4:absent_after dabei 6;am 140 anwesend 6 da 6
dabei 6 im 141 mehr 142 mit 194;... 159 <comeinf> 78 auch 187 auf 188 auswaerts 6 auswarts 6 bei 0 bereits 189 dabei
79 dienstlich 190 eingeladen 186 entschuldigt 6 erkrankt 6 gekommen 78 ich 1 im 106 in 106 krank 6 leider 192 ned 193
net 193 nicht 195 nod 193 noed 193 schon 189 unabkoemmlich 6 unabkommlich 6 unpaesslich 6 unpasslich 6 verhindert 6
verreist 6;auf 191 auswaerts 6 auswarts 6 dienstlich 190 erkrankt 6 unabkoemmlich 6 unabkommlich 6 unpaesslich 6
unpasslich 6 verreist 6;... 159 <comeinf> 78 auch 187 auf 191 auswaerts 6 auswarts 6 bei 0 dabei 79 dienstlich 190
eingeladen 186 erkrankt 6 gekommen 78 leider 197 nicht 195 unabkoemmlich 6 unabkommlich 6 unpaesslich 6 unpasslich 6
verreist 6 wir 1;neues 18;es 8;geht 200;kommen 6 mit 6;... 159 <comeinf> 78 auch 81 dabei 79 gekommen 78 nicht
202;besuch 1 gast 1;=2:at thema 8;abendessen 1 abends 4 aber 7 about 8 absent 6 abw 9 abwesend 9 alle 10
allerspaetestens 11 allerspatestens 11 am 13 an 15 angerufen 0 anruf 16 ans 14 anstatt 17 anstelle 18 antwort 19 anw 0
anwesend 20 apero 1 apéro 1 at 14 auch 23 auf 24 aufm 14 aufn 14 aus 14 ausser 9 ausserdem 25 außer 9 außerdem 25
begegnet 0 bei 28 beim 30 bespr 31 besuch 32 besucht 0 besuchte 0 betr 8 betreff 8 betreffend 8 betreffs 8 bezueglich
8 bezuglich 8 bin 33 binnen 11 bis 34 blieb 39 blieben 39 brief 40 by 11 bzgl 8 call 41 da 42 dabei 0 dae 42 dafuer 2
dafur 2 dann 12 darauffolgenden 42 deadline 11 dennoch 2 diese 42 diesem 42 diesen 42 dieser 42 dieses 42 diesmal 43
dm 44 doch 45 dreht 47 dä 42 e 49 email 48 entschuldigt 9 erreicht 0 erschien 50 erzaehlt 18 erzahlt 18 es 51 essen 1
faellig 52 fallig 52 fehlt 54 fehlte 55 fehlten 55 folgenden 42 fr 0 frage 56 fragen 56 frau 0 frist 11 fruehstueck 1
fruhstuck 1 gar 57 gedanken 56 gefehlt 58 gegenuber 59 gegenueber 59 gehoert 60 gehort 60 geht 61 gemeinsam 62
gesprach 63 gespraech 63 gesprochen 18 getroffen 0 ging 64 gings 46 grillen 1 gruesse 65 gruss 65 grusse 65 haben 72
haett 82 haette 82 haetten 82 haettn 85 hat 93 hats 88 hatt 82 hatte 94 hatten 95 hattn 85 herr 0 herrn 0 hing 97
hinsichtlich 8 hinterm 14 hr 0 hätte 82 hätten 82 i 98 im 101 in 102 info 56 infos 56 inm 14 innerhalb 11 ins 14 intro
56 is 105 ist 113 jedoch 57 kaffe 1 kaffee 114 kam 116 kamen 116 kann 50 keine 117 kennt 8 kommende 42 kommendem 42
kommenden 42 kommender 42 kommendes 42 kommt 50 konnte 121 konnten 50 kontakt 56 krank 122 krankgemeldet 6 kuenftig 42
kunftig 42 kurz 1 laengstens 11 laesst 124 lag 125 langstens 11 lasst 124 leider 126 letztlich 12 lg 65 liebe 127
liess 130 liessen 130 ließ 130 linkedin 131 lunch 31 lässt 124 m 0 mail 48 mails 40 meeting 31 meinung 56 mi 0 mim 0
minus 9 mit 135 mitm 0 mitn 0 mittagessen 1 musste 138 mussten 139 na 42 nach 14 nachgeholt 2 nachricht 48 nachst 42
nachste 42 nachsten 42 nachster 42 nachstes 42 nae 42 naechst 42 naechste 42 naechsten 42 naechster 42 naechstes 42
nahe 14 neben 14 ned 6 net 6 neues 60 news 56 next 42 nicht 144 no 145 noch 146 nod 6 noed 6 ohne 147 party 1 per 11
post 19 postkarte 44 re 8 redete 62 regarding 8 rief 151 ruckmeldung 19 ruckruf 152 rueckmeldung 19 rueckruf 152 rund
46 san 105 sans 9 sass 62 saß 62 schaffte 153 schliesslich 2 schoene 154 schone 155 schwaenzte 6 schwanzte 6 seitens 8
sind 157 slack 158 sms 40 sollte 160 sollten 160 spaeter 162 spaetestens 163 spater 162 spatestens 163 sprach 62
sprachnachricht 40 stand 166 statt 167 stattdessen 2 steckte 169 sucht 8 tauchte 171 teilgenommen 172 teilnehmende 0
teilnehmer 0 tel 173 telefonat 174 termin 175 thema 176 this 42 till 11 tn 0 traf 0 trafen 0 treff 0 treffe 0 treffen
31 trotzdem 2 uber 179 uberm 8 ubers 8 ueber 179 ueberm 8 uebers 8 um 182 unentschuldigt 6 unterm 14 until 11 update
56 updates 56 verhindert 9 via 14 vk 31 von 183 vor 184 vorbei 1 vorbeigeschaut 1 vorm 11 w 0 waer 160 waere 160
waeren 160 wapp 185 war 196 ware 160 waren 198 was 199 weder 9 wegen 8 whatsapp 185 wie 201 with 0 without 9 wollt 160
wollte 203 wollten 160 wsap 185 wär 160 wäre 160 wären 160 zu 204 zugeschaltet 0 zum 205 zur 14 zusammen 62
"""


KINDS = """
=7:event;der 0;=4:meal;=8:meeting;=2:call;=6:email;=5:message;fixe 3;=3:coffee;ort 3;vor 9;mit 3;bei 8 mit 8;tee 12;1
3;1 3 on 14;besucht 3;... 16 besucht 3;gekocht 2;essen 2;work 0;-abend 0 apparat 4 eingang 3 empfang 3 fon 4
gartenzaun 3 handy 4 hoerer 4 horer 4 ohr 4 parkplatz 3 rohr 4 schalter 3 stand 3 tel 4 telefon 4 tresen 3 zaun
3;gebruetet 3 gebrutet 3 gehockt 3 gesessen 3;$$ 6;los 23 raus 23 rausgegangen 23 unterwegs 23 weg 23;apparat 4 hoerer
4 horer 4 ohr 4 rohr 4;strippe 4;... 22 N 24 den 25 der 26 die 26;=2:call um 4 wegen 4;apparat 4 hoerer 4 horer 4 ohr
4 rohr 4 tel 4 telefon 4;mail 5;e 30 email 5 mail 5;einer 31;in 32 per 31 via 31;=5:message in 32 mir 33 per 31 sich
33 uns 33 via 31;schokolade 8;cappuccino 8 espresso 8 heisse 35 kaffeetscherl 8 latte 8 melange 8 mokka 8 tee 8
verlaengerten 8 verlangerten 8;... 36 cappuccino 8 espresso 8 heisse 35 kaffeetscherl 8 latte 8 melange 8 mokka 8 tee
8 verlaengerten 8 verlangerten 8;-abend 0;-schau 0;... 36 aethiopier 2 athiopier 2 cappuccino 8 espresso 8 grieche 2
griechen 2 heisse 35 inder 2 iraner 2 italiener 2 kaffeetscherl 8 koreaner 2 kroaten 2 latte 8 libanesen 2 melange 8
mokka 8 portugiesen 2 tee 8 thai 2 verlaengerten 8 verlangerten 8 vietnamesen 2;a 37 dem 38 den 38 der 39 ein 37 eine
37 einen 40 einer 39 n 37 ne 37 nen 37 tee 8 zwei 37;=8:meeting abgenommen 3 angeschaut 3 angesehen 3 begutachtet 3
besichtigt 3 besucht 3;kaffee 8 kakao 8 tee 8;tisch 3;atelier 3 buero 3 buro 3 flieger 3 geschaeft 3 geschaft 3
kanzlei 3 labor 3 laden 3 lager 3 praxis 3 salon 3 studio 3 werkstatt 3 zug 3;atelier 3 buero 3 buro 3 geschaeft 3
geschaft 3 kanzlei 3 labor 3 laden 3 lager 3 praxis 3 salon 3 studio 3 werkstatt 3;am 44 gesessen 3 gestanden 3 im 45
in 46 ins 46;atelier 3 baustelle 3 betrieb 3 buero 3 buro 3 geschaeft 3 geschaft 3 hof 3 kanzlei 3 laden 3 lager 3
praxis 3 studio 3 werk 3 werkstatt 3;dem 48 der 48;gewesen 3 gsi 3 gwesen 3;... 50 der 48;am 48 auf 49 aufm 48 gewesen
3 gsi 3 gwesen 3 im 48 in 51;<me> 47 N 52 der 39 einer 39;-abend 0 N 52 aethiopier 2 athiopier 2 chinesen 2
elternsprechtag 3 fon 4 grieche 2 griechen 2 handy 4 heurigen 2 inder 2 iraner 2 italiener 2 japaner 2 koreaner 2
kroaten 2 libanesen 2 mexikaner 2 portugiesen 2 spanier 2 tel 4 telefon 4 thai 2 tuerken 2 turken 2 vietnamesen 2 wirt
2 wirten 2;=0:intro;gemacht 55;mich 2 uns 2;fuer 57 fur 57 mich 2 uns 2;=4:meal ... 58 fuer 57 fur 57 mich 2 uns
2;ausgeschenkt 0 serviert 0 verkauft 0 verteilt 0;an 4 durch 4;... 61 an 4 durch 4;pretzels 0;und 63;meeting 3;fuer 57
mich 2 uns 2;... 66 fuer 57 mich 2 uns 2;fur 57 mich 2 uns 2;... 68 fur 57 mich 2 uns 2;=4:meal gekocht 2;i 2 ich 2 ma
2 wir 2;abgenommen 3 angeschaut 3 angesehen 3 begutachtet 3 besichtigt 3 besucht 3;lunch 2;getrunken 8;=2:call gehabt
4 gemacht 4;up 3;in 3;review 3;=3:coffee chat 8;=8:meeting day 0;market 0;call 4;gebeugt 3 gegangen 3 gesessen 3;akten
83 bucher 83 buecher 83 plaene 83 plane 83 unterlagen 83 zahlen 83;das 84 den 84 die 84 unsere 84;=6:email wechsel
5;mail 86 mails 5;vorgestellt 55;voice 6;-abend 0 aethiopier 2 athiopier 2 grieche 2 griechen 2 inder 2 iraner 2
italiener 2 koreaner 2 kroaten 2 libanesen 2 portugiesen 2 thai 2 vietnamesen 2;=6:email verkehr 5;=7:event bestaetigt
3 bestatigt 3 quittiert 3;bestaetigt 3 bestatigt 3 quittiert 3;=4:meal ausgeschenkt 0 gegangen 2 gehen 2 gekocht 2
gewesen 2 serviert 0 verkauft 0 verteilt 0;gesprach 3 gespraech 3;white 8;=4:meal i 2 ich 2 ma 2 wir 2;cappuccino 8
espresso 8 heisse 35 kaffeetscherl 8 latte 8 melange 8 mokka 8 tee 8 verlaengerten 8;... 98 cappuccino 8 espresso 8
heisse 35 kaffeetscherl 8 latte 8 melange 8 mokka 8 tee 8 verlaengerten 8;N 18 a 99 ein 99 eine 99 einen 99 mich 18 n
99 ne 99 nen 99 uns 18 zwei 99;cappuccino 8 espresso 8 heisse 35 kaffeetscherl 8 latte 8 melange 8 mokka 8 tee 8
verlangerten 8;... 101 cappuccino 8 espresso 8 heisse 35 kaffeetscherl 8 latte 8 melange 8 mokka 8 tee 8 verlangerten
8;N 18 a 102 ein 102 eine 102 einen 102 mich 18 n 102 ne 102 nen 102 uns 18 zwei 102;um 4 wegen 4;beisammen 3 ueber 3
zusammen 3;... 105;beisammen 3 uber 3 zusammen 3;... 107;flieger 3 zug 3;am 44 gesessen 3 gestanden 3 im 109;<me>
110;durch 3;... 112 durch 3;... 113;ich 114 wir 114;beisammen 3 uber 3 ueber 3 zusammen 3;... 116;meet 4;... 58 fuer
57 fur 57 mich 2 uns 2;... 18;N 120 ihn 120 mich 120 sie 120 uns 120;N 120 fuer 121 fur 121 ihn 120 mich 120 sie 120
uns 120;... 122 N 120 fuer 121 fur 121 ihn 120 mich 120 sie 120 uns 120;messe 0;geschrieben 6;her 125;und 126;brunche
2 brunchen 2 esse 2 fruehstuecke 2 fruehstuecken 2 fruhstucke 2 fruhstucken 2 grille 2 grillen 2 koche 2 kochen 2
lunche 2 lunchen 2;gesessen 3 gsessen 3;... 129 eingekehrt 2 gegessen 2 gesessen 2 gewesen 2 gsessen 3;eingekehrt 2
gegessen 2 gesessen 2 gewesen 2;... 129 gesessen 3 gsessen 3;=3:coffee ... 129 gesessen 3 gsessen 3;agentur 3 atelier
3 betrieb 3 buero 3 buro 3 fabrik 3 filiale 3 firma 3 geschaeft 3 geschaft 3 hauptquartier 3 kanzlei 3 laden 3
ladenlokal 3 lager 3 office 3 ordination 3 praxis 3 redaktion 3 studio 3 werkstatt 3 zentrale 3;agentur 3 atelier 3
aufzug 3 beisl 130 betrieb 3 biergarten 131 buero 3 buro 3 cafe 132 café 132 elternsprechtag 3 fabrik 3 filiale 3
firma 3 flur 3 foyer 3 gang 3 gasthaus 130 geschaeft 3 geschaft 3 hauptquartier 3 kaffeehaus 133 kanzlei 3 labor 3
laden 3 ladenlokal 3 lager 3 lift 3 lokal 131 neuen 134 office 3 ordination 3 pizzeria 131 praxis 3 redaktion 3
restaurant 131 stiegenhaus 3 studio 3 trattoria 131 treppenhaus 3 werkstatt 3 wirtshaus 130 zentrale 3;beisl 130
biergarten 131 cafe 132 café 132 gasthaus 130 kaffeehaus 132 lokal 131 pizzeria 131 restaurant 131 trattoria 131
wirtshaus 130;beisl 131 biergarten 131 gasthaus 131 lokal 131 pizzeria 131 restaurant 131 trattoria 131 wirtshaus
131;agentur 3 atelier 3 betrieb 3 buero 3 buro 3 fabrik 3 filiale 3 firma 3 geschaeft 3 geschaft 3 hauptquartier 3
kanzlei 3 laden 3 ladenlokal 3 lager 3 neuen 134 office 3 ordination 3 praxis 3 redaktion 3 studio 3 werkstatt 3
zentrale 3;atelier 3;buero 3 buro 3;kanzlei 3 praxis 3 werkstatt 3;der 134 die 134 einem 136 einer 137 ihrem 138 ihrer
134 im 139 kanzlei 3 meinem 140 meiner 141 nem 136 praxis 3 seinem 138 seiner 134 unserem 134 unserer 134;day
0;agentur 3 atelier 3 aufzug 3 betrieb 3 buero 3 buro 3 fabrik 3 filiale 3 firma 3 flur 3 foyer 3 gang 3 geschaeft 3
geschaft 3 hauptquartier 3 kanzlei 3 labor 3 laden 3 ladenlokal 3 lager 3 lift 3 office 3 ordination 3 praxis 3
redaktion 3 stiegenhaus 3 studio 3 treppenhaus 3 werkstatt 3 zentrale 3;=0:intro mail 55;kuchen 8;=3:coffee
ausgeschenkt 0 serviert 0 und 146 verkauft 0 verteilt 0;off 3;=8:meeting event 0;update 3;party 0;shopping 0;night
152;=5:message nachricht 6;stream 0;up 0;in 32 mir 33 per 31 sich 33 uns 33 via 31;=8:meeting gesprach 3 gespraech
3;=5:message to 6;gegangen 3;... 160;<their> 161;durch 162;cafe 3 café 3;einem 164 nem 164;im 164 in 165 ins 164;...
166 im 164 in 165 ins 164;... 163 N 167;bekannt 56;=4:meal gegessen 2;=7:event event 0;one 3;on 172;day 0 mic
0;facetime 4 fon 4 handy 4 mail 5 meet 4 skype 4 teams 4 tel 4 telefon 4 video 4 videocall 4 voice 6 zoom 4;=8:meeting
day 0 event 0 night 0;slam 0;=2:call ... 61 an 4 durch 4;table 0;... 61;beisammen 3 mit 3 uber 3 ueber 3 zusammen
3;... 181 ich 11 mit 3;... 116 wir 3;beantwortet 6 bestaetigt 6 bestatigt 6 geantwortet 6 gegeben 6 mitgeteilt 6
reklamiert 6;zusammen 3;... 185;mich 186 uns 186;ich 187 mich 186 uns 186 wir 187;visit 3;planning 3;besucht 0;bestens
191 besucht 0 gut 191 schlecht 191 up 3;night 0;ausgeschenkt 0 gekocht 2 serviert 0 verkauft 0 verteilt 0;=8:meeting
call 4;=7:event tuer 0 tur 0;offenen 196;der 197;=2:call call 4 nachricht 6;N 8;=3:coffee N 8;bei 200 getrunken 8 mit
201;mich 3;ich 203 m 3 mich 3;ich 203 mich 3;uns 3;=8:meeting uns 3 wir 206;kaffee 8 tee 8;... 208;... 208 ich
209;gebrutet 3 gehockt 3 gesessen 3;akten 83 bucher 83 plane 83 unterlagen 83 zahlen 83;... 211 das 212 den 212 die
212 facetime 4 skype 4 teams 4 unsere 212 video 4 videocall 4 zoom 4;fon 4 handy 4 tel 4 telefon 4;gebruetet 3 gehockt
3 gesessen 3;akten 83 buecher 83 plaene 83 unterlagen 83 zahlen 83;... 215 das 216 den 216 die 216 facetime 4 skype 4
teams 4 unsere 216 video 4 videocall 4 zoom 4;mit 0;augen 3;vier 219;facetime 4 fon 4 handy 4 skype 4 teams 4 tel 4
telefon 4 video 4 videocall 4 zoom 4;call 4 konferenz 4;augen 95;=5:message note 6;=8:meeting gewesen 3 termin 3;ort
225;mir 3 uns 3;bei 227 da 3 hier 3;N 77 mir 3 uns 3;N 77;bei 230 beim 230;D 228 bei 229 beim 230 da 3 gestern 228
heute 228 hier 3 ich 231 vorgestern 228;D 228 bei 227 da 3 gestern 228 heute 228 hier 3 vorgestern 228;summit 0;app
6;=5:message anruf 4 call 4;=2:call call 4;im 46 in 46 ins 46;=4:meal essen 2 gegessen 2 gspeist 2;<me> 238 abend 239
mittag 239 tee 8;bei 2 eingeladen 2;=4:meal bei 2 eingeladen 2;-abend 0 abendessen 241 aethiopier 2 athiopier 2 braten
241 brunch 241 chinesen 2 essen 242 fondue 241 gansl 241 grieche 2 griechen 2 grillen 241 heurigen 2 inder 2 iraner 2
italiener 2 japaner 2 koreaner 2 kroaten 2 libanesen 2 mittagessen 241 portugiesen 2 raclette 241 spargelessen 241 tee
8 thai 2 tuerken 2 turken 2 vietnamesen 2 wirt 2 wirten 2;-abend 1 -abendessen 2 -abnahme 3 -abschlussfeier 0 -anprobe
3 -anruf 4 -arbeitskreis 3 -audit 3 -aufmass 3 -aufnahme 3 -ausschuss 3 -ausstellung 0 -ball 1 -basar 0 -baustelle 3
-beerdigung 0 -begehung 3 -begrabnis 0 -begraebnis 0 -begutachtung 3 -beirat 3 -beratung 3 -besichtigung 3
-besprechung 3 -boerse 0 -borse 0 -brotzeit 2 -brunch 2 -buffet 2 -call 4 -coaching 3 -dinner 2 -disputation 0
-einarbeitung 3 -einschulung 3 -einweihung 3 -einweisung 3 -empfang 0 -eroeffnung 0 -eroffnung 0 -feier 0 -fest 0
-festessen 2 -finissage 0 -firmung 0 -flohmarkt 0 -fondue 2 -forum 0 -fruehstueck 2 -fruhstuck 2 -fuehrung 3 -fuhrung
3 -gala 0 -gansessen 2 -gemailt 5 -gesimst 6 -gesprach 3 -gespraech 3 -gottesdienst 0 -gremium 3 -grillessen 2
-gschnas 0 -hackathon 0 -heuriger 2 -hochzeit 0 -hospitation 3 -inspektion 3 -interview 3 -intervision 3 -jause 2
-jour 7 -jubilaeum 0 -jubilaum 0 -kaffee 8 -kickoff 3 -kirchweih 0 -kirtag 0 -klausur 3 -klausurtagung 3 -kolloquium 0
-kommunion 0 -konferenz 0 -konfirmation 0 -kongress 0 -konvent 3 -konzert 0 -lesung 0 -livestream 0 -lunch 2 -marathon
0 -matinee 0 -meeting 3 -meetup 0 -mentoring 3 -messe 0 -mittagessen 2 -nachricht 6 -onboarding 3 -party 0 -picknick 2
-pizzaessen 2 -preisverleihung 0 -premiere 0 -probe 3 -probeessen 2 -probelauf 3 -pruefung 10 -prufung 10 -retro 3
-review 3 -rucksprache 3 -ruecksprache 3 -runde 3 -schulung 3 -session 3 -shopping 0 -sitzung 3 -soiree 0
-sprechstunde 3 -sprechtag 3 -stammtisch 0 -standup 3 -supervision 3 -symposium 0 -tag 1 -tagung 0 -taufe 0 -telefonat
4 -telefoniert 4 -telefonkonferenz 4 -telko 4 -termin 3 -trauerfeier 0 -treffen 3 -turnier 0 -ubergabe 3 -uebergabe 3
-umtrunk 0 -verabschiedung 0 -verhandlung 3 -verkostung 2 -verleihung 0 -vernissage 0 -vers 0 -versammlung 0
-verteidigung 0 -vesper 2 -videocall 4 -videokonf 4 -visit 3 -visite 3 -vortrag 0 -werkstatt 11 -workshop 3 -zirkel 3
-zoomcall 4 // 13 1 15 1o1 3 1on1 3 <me> 17 N 18 abendbrot 2 abendessen 2 abends 19 abgegangen 3 abgeschritten 3
abgestimmt 3 abiball 0 abnahme 3 abschiedsfeier 0 abschiedsfest 0 abschlussgesprach 3 abschlussgespraech 3 abstimmung
3 adventmarkt 0 adventsmarkt 0 after 20 afterwork 0 agluetet 4 aglutet 4 agrueeft 4 agrueft 4 alumnitreffen 0 am 21 an
27 angebimmelt 4 angechattet 6 angeklingelt 4 angelaeutet 4 angelautet 4 angemailt 5 angepingt 6 angerufen 28
angeschrieben 6 angetextet 6 anprobe 3 anruf 4 anrufe 4 anrufen 4 ans 29 antrittsvorlesung 0 antwortet 34 antwortete
34 antwortmail 5 arbeitsessen 2 arbeitskreis 3 arbeitstermin 3 arbeitstreffen 3 assen 2 atelierfest 0 audit 3 auf 41
aufm 38 aufmass 3 aufsichtsratssitzung 3 ausgetauscht 3 ausschuss 3 ausstand 0 ausstellung 0 austausch 3
auswaertsspiel 0 auswartsspiel 0 ball 0 ballett 0 bandprobe 3 barbecue 2 barcamp 0 basar 0 bauernmarkt 0 baustelle 42
baustellenbesuch 3 baustellentermin 3 bbq 2 becher 43 beerdigung 0 begehung 3 begrabnis 0 begraebnis 0 begutachtung 3
bei 53 beim 54 beirat 3 beiratssitzung 3 beisammengesessen 3 bekannt 56 bekanntgemacht 55 bekanntgmacht 55 bekocht 59
benefizkonzert 0 beraten 3 beratungsgesprach 3 beratungsgespraech 3 besichtigung 3 bespr 3 besprechung 3 besprechungen
3 besprochen 3 besuch 3 besucht 3 betriebsbesichtigung 3 bewerbungsgesprach 3 bewerbungsgespraech 3 bier 60 bimmelte
62 bits 64 board 65 boardmeeting 3 braet 67 branchentreff 0 branchentreffen 0 brat 69 braten 70 breakfast 2 brief 6
brotzeit 2 brunch 2 brunche 71 bsprechig 3 buero 72 buffet 2 bundesligaspiel 0 burger 2 buro 72 business 73
businesslunch 2 cafe 74 cafebesuch 8 cafeteria 2 call 75 calls 4 camp 0 cappuccino 8 catch 76 catchup 3 chat 6 chats 6
check 77 chilbi 0 chili 18 chorprobe 3 christkindlmarkt 0 clubabend 0 coaching 3 coachingtermin 3 code 78 coffee 79
coffeechat 8 connected 55 connectet 55 curry 18 daily 3 demo 80 demoday 0 derby 0 design 81 dienstbesprechung 3
diniere 71 diniert 2 dinner 2 dinnerparty 0 discord 6 discovery 82 disputation 0 dm 6 dms 6 doener 2 doner 2 dult 0
durch 85 durchgeackert 3 durchgearbeitet 3 durchgegangen 3 durchgeklingelt 4 durchgerufen 4 durchgesprochen 3
durchlauf 3 e 87 ehemaligentreffen 0 einander 88 eine 89 einen 90 eingekehrt 2 einschulung 3 einspaenner 8 einspanner
8 einstand 0 einstandsfeier 0 einstellungsgesprach 3 einstellungsgespraech 3 eintopf 18 einweihung 0 einweihungsfeier
0 einweisung 3 eiskaffee 8 elternabend 0 email 91 emailed 5 emails 5 empfang 92 entwicklungsgesprach 3
entwicklungsgespraech 3 erhalt 93 erntedankfest 0 eroeffnung 0 eroffnung 0 erreicht 4 erstcall 4 erstgesprach 3
erstgespraech 3 erstkommunion 0 espresso 8 esse 71 essen 94 event 0 expo 0 facetime 4 fachmesse 0 fachschaft 3
familienessen 2 familientreffen 0 fasching 0 fastnacht 0 feedback 95 feedbackgesprach 3 feedbackgespraech 3 feier 0
ferngesprach 4 ferngespraech 4 fernsprecher 4 fest 0 festival 0 filmabend 0 firmenfeier 0 firmung 0 fischessen 2 flat
96 flohmarkt 0 follow 76 fondue 2 forum 0 fruehstueck 97 fruehstuecke 71 fruehstuecken 2 fruehstueckten 2 fruhstuck 97
fruhstucke 71 fruhstucken 2 fruhstuckten 2 fuer 100 fur 103 fussballspiel 0 gaensebraten 2 gaenseessen 2 gala 0
galerieeroeffnung 0 galerieeroffnung 0 gansebraten 2 ganseessen 2 gansessen 2 garten 72 geantwortet 6 gebimmelt 104
gebruetet 106 gebruncht 2 gebrutet 108 geburtstagsessen 2 geburtstagsfeier 0 geburtstagsparty 0 gecallt 4 gechatted 6
gechattet 6 gefacetimed 4 gefruehstueckt 2 gefruehstuekt 2 gefruhstuckt 2 gefruhstukt 2 gegenuber 111 gegenueber 111
gegessen 2 gegrillt 2 geh 115 gehaltsgesprach 3 gehaltsgespraech 3 gehe 115 gehen 115 gehockt 117 gejausnet 2 gekocht
59 gelaeutet 104 gelautet 104 gelunched 2 geluncht 2 gemailed 5 gemailt 5 gemeindeabend 0 gemeindefest 0 generalprobe
3 generalversammlung 0 gephont 4 gepicknickt 2 gepingt 6 gepitcht 3 geschaeftsessen 2 geschaftsessen 2 geschlemmt 2
geschrieben 34 gesessen 117 gesimst 6 geskypt 4 geslackt 6 gespeist 2 gesprach 3 gesprache 3 gespraech 3 gespraeche 3
getafelt 2 getagt 3 getextet 6 getraenke 60 getranke 60 getroffen 3 gevespert 2 gewhatsappt 6 gezoomt 4 gluehwein 60
gluhwein 60 google 118 gremium 3 grillabend 2 grille 71 grillen 2 grillfest 0 grillt 119 gruenderabend 0
gruenderfruehstueck 0 gruendertag 0 gruendertreffen 0 grunderabend 0 grunderfruhstuck 0 grundertag 0 grundertreffen 0
grundstuck 72 grundstueck 72 gschnas 0 gschribe 6 gtroffe 3 gulasch 18 gv 0 haben 123 habilitation 0 hackathon 0
haeferl 43 haendlertreffen 0 haferl 43 halle 72 handlertreffen 0 handover 3 handwerkermarkt 0 hannover 124 hat 123
hauptprobe 3 hauptversammlung 0 haus 72 hausbesuch 3 hausmesse 0 heimspiel 0 heisse 35 hergerufen 4 heurigen 2
heuriger 2 hin 127 hingemailt 5 hingesetzt 3 hochzeit 0 hockten 117 hoffest 0 hospitation 3 ich 128 im 135 imessage 6
in 142 info 143 infoabend 0 infotag 0 innungstreffen 0 ins 144 inspektion 3 insta 6 instagram 6 interview 3
intervision 3 intro 145 introduced 55 introed 55 introgemacht 55 intromail 5 intros 55 investorengesprach 3
investorengespraech 3 investorentag 0 jahresgesprach 3 jahresgespraech 3 jahrestagung 0 jahrestreffen 0 jahrmarkt 0
jause 2 jf 3 jitsi 4 jour 7 jubilaeum 0 jubilaeumsfeier 0 jubilaum 0 jubilaumsfeier 0 jugendweihe 0 kabarett 0 kaefele
8 kaeffchen 8 kaennchen 43 kaeseverkostung 2 kafele 8 kaffchen 8 kaffe 8 kaffee 147 kaffeedate 8 kaffeehaus 8
kaffeeklatsch 8 kaffeekraenzchen 8 kaffeekranzchen 8 kaffeepause 8 kaffeetermin 8 kaffeetrinken 8 kaffeetscherl 8
kaffetrinken 8 kafi 8 kakao 8 kannchen 43 kantine 2 kaseverkostung 2 kennenlerngesprach 3 kennenlerngespraech 3
kennenlerntermin 3 kesselfleisch 2 kick 148 kickoff 149 kirchtag 0 kirchweih 0 kirtag 0 klassentreffen 0 klausurtag 3
klausurtagung 3 kleinkunst 0 klingelt 62 klingelte 62 koche 71 kocht 119 kochte 119 kolloquium 0 konditorei 8
konferenz 0 konfirmation 0 kongress 0 kontrollgang 3 konvent 3 konzert 0 konzil 3 krisensitzung 3 kuchen 60
kuchenbuffet 2 kuchenessen 2 kundenevent 0 kundengesprach 3 kundengespraech 3 kundentag 0 kundentermin 3
kunsthandwerkermarkt 0 kunstmarkt 0 kurzes 150 kurznachricht 6 laden 72 laenderspiel 0 laeutet 62 laeutete 62
lagebesprechung 3 lager 72 lan 151 landerspiel 0 lanparty 0 late 153 laternenumzug 0 latte 8 launch 151 lautet 62
lautete 62 lenkungsausschuss 3 lenkungskreis 3 lesebuehne 0 lesebuhne 0 lesung 0 linkedin 154 live 155 livestream 0
location 72 lunch 2 lunche 71 lunchtermin 2 läutet 62 läutete 62 maibaum 0 maifest 0 mail 5 mailanfrage 5
mailaustausch 5 mailed 5 mailkontakt 5 mails 5 mailt 5 mailte 5 mailten 5 mailverkehr 5 mailwechsel 5 marathon 0
martinigansl 2 martinszug 0 maturaball 0 meet 156 meeting 3 meetings 3 meetup 0 melange 8 meldet 157 meldete 157 mensa
2 mentoring 158 mentoringtermin 3 messaged 159 messe 0 messenger 6 mezze 2 mich 18 mit 168 mitarbeitergesprach 3
mitarbeitergesprache 3 mitarbeitergespraech 3 mitarbeitergespraeche 3 miteinander 169 mitgliedertreffen 0 mittag 170
mittagessen 2 mittagessens 2 mittagstisch 2 mokka 8 morgenrunde 3 mtg 3 musical 0 nachbarschaftsfest 0 nachbesprechung
3 nachricht 6 nachrichten 6 nachtessen 2 nachtmahl 2 ne 89 neben 111 networking 171 netzwerkabend 0 netzwerktreffen 0
netzwerkveranstaltung 0 neujahrsempfang 0 newsletter 5 nikolausmarkt 0 notartermin 3 nudeln 18 nutzertreffen 0 offsite
0 oktoberfest 0 one 173 onlinetermin 4 open 174 opening 0 orchesterprobe 3 ortstermin 3 osterfeuer 0 panel 0
partnertag 0 partnertreffen 0 party 0 per 175 personalgesprach 3 personalgespraech 3 phone 4 picknick 2 pinged 159
pitch 176 pitchabend 0 pizza 2 pizzeria 2 planning 3 planungsrunde 3 pn 6 podcastaufnahme 0 podium 0 podiumsdiskussion
0 poetry 177 pokalspiel 0 polterabend 0 polterer 0 postkarte 6 praesentation 3 praesentiert 3 prasentation 3
prasentiert 3 preisverleihung 0 premiere 0 probe 3 probeessen 2 probefahrt 3 probelauf 3 probetag 3 probevortrag 3
projektmeeting 3 projektsitzung 3 promotionsfeier 0 punsch 60 punschstand 0 qbr 3 qualitaetszirkel 3 qualitatszirkel 3
quartalsgesprach 3 quartalsgespraech 3 quarterly 3 quick 82 raclette 2 radiosendung 0 raeume 72 ramen 2 rangekriegt 4
raume 72 regionaltreffen 0 rehearsal 3 retreat 0 retro 3 retrospektive 3 review 3 richtfest 0 rief 178 riefen 4
ringvorlesung 0 rouladenessen 2 round 179 roundtable 0 ruckruf 4 rucksprache 3 rueckruf 4 ruecksprache 3 ruf 180 rufe
180 ruft 62 runde 3 rundgang 3 rundmail 5 sales 82 sass 182 sassen 183 saß 182 saßen 183 schale 43 schlachtplatte 2
schluesseluebergabe 3 schlusselubergabe 3 schnitzelessen 2 schreibt 34 schrieb 34 schrieben 6 schriftl 184 schriftlich
184 schuetzenfest 0 schulfest 0 schutzenfest 0 seminar 0 setz 188 setze 188 setzen 188 setzte 188 setzten 188 signal 6
site 189 sitzig 3 sitzung 3 sitzungen 3 skype 4 slack 6 slam 0 slush 0 sms 6 sommerfest 0 sommerkonzert 0 sommermarkt
0 sonntagsessen 2 sonnwendfeuer 0 soupiert 2 spargelessen 2 sparring 3 spatenstich 0 spieleabend 0 sportfest 0 sprachi
6 sprachmemo 6 sprachnachricht 6 sprachnachrichten 6 sprechstunde 3 sprint 190 stadtfest 0 stammtisch 0 stand 192
standortgesprach 3 standortgespraech 3 standup 3 startup 193 statusgesprach 3 statusgespraech 3 statusmeeting 3
stellprobe 3 steuerkreis 3 strassenfest 0 strategiegesprach 3 strategiegespraech 3 strategiemeeting 3 strippe 4 summit
0 supervision 3 suppe 194 sushi 2 symposium 0 sync 195 tag 198 tagung 0 talkrunde 0 tapas 2 tasse 43 tassen 43 taufe 0
team 65 teamessen 2 teammeeting 3 teamrunde 3 teams 199 teamscall 4 teamsitzung 3 teamtag 3 tee 202 teehaus 8 teestube
8 teestunde 8 teetrinken 8 tel 4 telco 4 telefon 4 telefonat 4 telefonate 4 telefongesprach 4 telefongespraech 4
telefoniere 4 telefonieren 4 telefoniert 4 telefonierte 4 telefonierten 4 telefonisch 4 telefonkonf 4 telefonkonferenz
4 telefontermin 4 telegram 6 telegramm 6 telko 4 telkonf 4 termin 3 testlauf 3 text 6 texted 159 textet 6 textete 6
themenabend 0 threema 6 tk 4 toepfermarkt 0 tonprobe 3 topfermarkt 0 traf 3 trafen 3 trauerfeier 0 treff 204 treffe
205 treffen 207 trink 210 trinke 210 trockenubung 3 trockenuebung 3 trodel 0 trodelmarkt 0 troedel 0 troedelmarkt 0
troffe 3 troffen 3 troffn 3 turnier 0 uber 213 ubergabe 3 ubergabegesprach 3 ubers 214 ueber 217 uebergabe 3
uebergabegespraech 3 uebers 214 umzug 218 uns 18 unter 220 unterhaltung 3 unternehmerfruehstueck 0
unternehmerfruhstuck 0 unternehmertreffen 0 unterredung 3 veranstaltung 0 verbandstreffen 0 verbunden 55 vereinsabend
0 vereinsfest 0 vereinstreffen 0 verhandelt 3 verhandlung 3 verhandlungen 3 verkaufsgesprach 3 verkaufsgespraech 3
verkaufstermin 3 verkostet 2 verkostung 2 verkuppelt 55 verlaengerten 8 verlaengerter 8 verlangerten 8 verlangerter 8
vernetzt 55 vernissage 0 vertragsgesprach 3 vertragsgespraech 3 vertriebsmeeting 3 vesper 2 via 221 video 222
videoanruf 4 videocall 4 videochat 4 videogesprach 4 videogespraech 4 videokonf 4 videokonferenz 4 videotelefonat 4
vidko 4 vier 223 vieraugengesprach 3 vieraugengespraech 3 viko 4 vk 4 voice 224 voicemail 6 voicenote 6 volkslauf 0
vom 38 vor 226 vorbesprechung 3 vorfuehrung 3 vorfuhrung 3 vorgestellt 55 vorstandssitzung 3 vorstellungsgesprach 3
vorstellungsgespraech 3 vortrag 0 wa 6 wapp 6 war 232 waren 233 web 234 webex 4 webinar 0 webkonferenz 4 webmeeting 4
websummit 0 weekly 3 weihnachtsbasar 0 weihnachtsessen 2 weihnachtsfeier 0 weihnachtsmarkt 0 weinfest 0 weinverkostung
2 werksrundgang 3 werkstatt 72 whats 235 whatsapp 236 whatsappt 6 wiesn 0 wir 128 wirtshausbesuch 2 wohnung 72
wohnungsubergabe 3 wohnungsuebergabe 3 workshop 0 wrote 159 wsap 6 xing 6 zabig 2 zirkus 0 zmittag 2 zmorge 2 zmorgen
2 znacht 2 znueni 2 znuni 2 zoom 237 zoomcall 4 zu 240 zugemailt 5 zum 243 zunfttreffen 0 zuruckgerufen 4
zuruckgeschrieben 6 zurueckgerufen 4 zurueckgeschrieben 6 zusammengebracht 55 zusammengehockt 3 zusammengehoeckt 3
zusammengehöckt 3 zusammengekommen 3 zusammengesessen 3 zusammengesetzt 3 zusammengestanden 3 zusammengesteckt 3
zusammengetroffen 3 zusammensitzen 3 zvieri 2 zweitgesprach 3 zweitgespraech 3 zwischen 111
"""

