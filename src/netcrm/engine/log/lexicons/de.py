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
15;... 149;... 149 <them> 150;ich 151 wir 151;<until> 81 D 81 durch 81 erst 103 nach 81 ruber 81 rueber 81 vorbei 81
weiter 81;durch 81 nach 81 ruber 81 rueber 81 vorbei 81 weiter 81;<me> 153 <until> 81 D 81 dann 154 durch 81 erst 103
nach 81 noch 154 ruber 81 rueber 81 vorbei 81 weiter 81;N 155 er 155 sie 155;<until> 23;<them> 157;von 116;... 159 von
116;noch 160;... 159 immer 161 noch 160 von 116;mail 81 post 81;=6:theirs nach 81 per 163;kuerze 23 kurze 23 kürze
23;bote 23 kurier 23 mail 23 post 23;demnachst 23 demnaechst 23 in 165 nach 23 per 166 separat 23 von 116;mail 23;bote
23 e 168 kurier 23 mail 23 post 23;=7:waiting in 169 mit 169 per 169;<them> 170;demnachst 23 demnaechst 23 in 165 nach
23 per 166 separat 23 von 171;<me> 15 <them> 170;<until> 164 D 137 dann 167 demnachst 23 demnaechst 23 in 165 nach 23
noch 172 per 166 separat 23 von 173;=5:mine hin 15 hinaus 15 los 15 raus 15 weg 15;<them> 175;an 176 hin 15 hinaus 15
los 15 raus 15 weg 15;zu 15;noch 178 zu 15;N 179 ihm 179 ihnen 179 ihr 179;<until> 179 D 179 noch 179 zu 15;an
176;<me> 182;... 177 <until> 180 D 180 N 181 an 176 ihm 181 ihnen 181 ihr 181 noch 180 von 183;alles 15 beides 15
jeweils 15;tisch 81;<my> 186;<me> 81 <them> 15;auf 187 bei 188 da 81 fertig 81;angekommen 23 aufgetaucht 23 da 23
eingegangen 23 eingelangt 23 eingetroffen 23 gekommen 23 geliefert 23;nicht 190 nie 190;noch 191;vor 191;wie 193;bei
100 bisher 191 immer 192 nach 194 nicht 190 nie 190 noch 191 weiterhin 191;<until> 189 D 195 bisher 191 immer 192 nach
194 nicht 190 nie 190 noch 191 weiterhin 191;in 169 mit 169 per 169;<them> 197;von 198;<me> 15 <them> 197;D 137 noch
199 von 200;<until> 164 D 137 noch 199 von 200;zukommen 81;... 203;<me> 204;N 205 er 205 sie 205;bei 100;<their>
15;... 207 auf 208 bei 100 in 208;<until> 209 D 209;$$ 15 ... 149 <them> 150;ich 211 wir 151;$$ 81 <me> 153 <until> 81
D 81 dann 154 durch 81 erst 103 nach 81 noch 154 ruber 81 rueber 81 vorbei 81 weiter 81;N 213 er 213 sie 213;<my> 186
<their> 15;... 207 auf 215 bei 188 da 81 fertig 81 in 208;<until> 216 D 209;<until> 124 D 124 auf 81 aus 81 fertig 81
noch 124 zusammen 81;N 218 er 218 sie 218;$$ 81 <until> 124 D 124 auf 81 aus 81 fertig 81 noch 124 zusammen 81;N 220
er 220 sie 220;<until> 81 D 81 erst 103;$$ 81 <me> 222 <until> 81 D 81 erst 103;N 223 er 223 sie 223;besorgen 81
bringen 81 durchgeben 81 klaren 81 klären 81 liefern 81 mailen 81 mitbringen 81 nachliefern 81 nachreichen 81
ruberschicken 81 schicken 81 uberweisen 81 unterschreiben 81 vorbeibringen 81 weiterleiten 81 zuruckbringen 81
zuruckgeben 81 zuschicken 81 zusenden 81;<until> 225 D 225 besorgen 81 bringen 81 durchgeben 81 klaren 81 klären 81
liefern 81 mailen 81 mitbringen 81 nachliefern 81 nachreichen 81 noch 225 ruberschicken 81 schicken 81 uberweisen 81
unterschreiben 81 vorbeibringen 81 weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zuschicken 81 zusenden 81;<me> 226
<until> 225 D 225 besorgen 81 bringen 81 durchgeben 81 klaren 81 klären 81 liefern 81 mailen 81 mitbringen 81
nachliefern 81 nachreichen 81 noch 225 ruberschicken 81 schicken 81 uberweisen 81 unterschreiben 81 vorbeibringen 81
weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zuschicken 81 zusenden 81;N 227 er 227 sie 227;besorgen 81 bringen 81
durchgeben 81 klaeren 81 liefern 81 mailen 81 mitbringen 81 nachliefern 81 nachreichen 81 rueberschicken 81 schicken
81 ueberweisen 81 unterschreiben 81 vorbeibringen 81 weiterleiten 81 zurueckbringen 81 zurueckgeben 81 zuschicken 81
zusenden 81;<until> 229 D 229 besorgen 81 bringen 81 durchgeben 81 klaeren 81 liefern 81 mailen 81 mitbringen 81
nachliefern 81 nachreichen 81 noch 229 rueberschicken 81 schicken 81 ueberweisen 81 unterschreiben 81 vorbeibringen 81
weiterleiten 81 zurueckbringen 81 zurueckgeben 81 zuschicken 81 zusenden 81;<me> 230 <until> 229 D 229 besorgen 81
bringen 81 durchgeben 81 klaeren 81 liefern 81 mailen 81 mitbringen 81 nachliefern 81 nachreichen 81 noch 229
rueberschicken 81 schicken 81 ueberweisen 81 unterschreiben 81 vorbeibringen 81 weiterleiten 81 zurueckbringen 81
zurueckgeben 81 zuschicken 81 zusenden 81;N 231 er 231 sie 231;post 15;die 233;sein 15;<them> 235;=5:mine sein 15;auf
234 bei 236 da 235 fertig 237 hin 15 hinaus 15 raus 15 stehen 15 weg 15 zur 233;auf 234 bei 236 da 235 fertig 237
hinaus 15 raus 15 weg 15 zur 233;werden 121;<until> 238 D 239 fertig 240 raus 121;<me> 154 dann 154 durch 81 nach 81
noch 154 ruber 81 rueber 81 vorbei 81 weiter 81;N 242 er 242 sie 242;$$ 81 <me> 133 <until> 124 D 124 auf 81 aus 81
fertig 81 noch 124 zusammen 81;N 244 er 244 sie 244;<until> 207 D 195 bisher 191 immer 192 nach 194 nicht 190 nie 190
noch 191 weiterhin 191;besorgen 81 bringen 81 durchgeben 81 klaeren 81 klaren 81 klären 81 liefern 81 mailen 81
mitbringen 81 nachliefern 81 nachreichen 81 ruberschicken 81 rueberschicken 81 schicken 81 uberweisen 81 ueberweisen
81 unterschreiben 81 vorbeibringen 81 weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zurueckbringen 81 zurueckgeben
81 zuschicken 81 zusenden 81;<until> 247 D 247 besorgen 81 bringen 81 durchgeben 81 klaeren 81 klaren 81 klären 81
liefern 81 mailen 81 mitbringen 81 nachliefern 81 nachreichen 81 noch 247 ruberschicken 81 rueberschicken 81 schicken
81 uberweisen 81 ueberweisen 81 unterschreiben 81 vorbeibringen 81 weiterleiten 81 zuruckbringen 81 zuruckgeben 81
zurueckbringen 81 zurueckgeben 81 zuschicken 81 zusenden 81;<me> 248 <until> 247 D 247 besorgen 81 bringen 81
durchgeben 81 klaeren 81 klaren 81 klären 81 liefern 81 mailen 81 mitbringen 81 nachliefern 81 nachreichen 81 noch 247
ruberschicken 81 rueberschicken 81 schicken 81 uberweisen 81 ueberweisen 81 unterschreiben 81 vorbeibringen 81
weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zurueckbringen 81 zurueckgeben 81 zuschicken 81 zusenden 81;N 249 er
249 sie 249;<me> 81;auf 187 bei 251 da 81 fertig 81;<until> 252;missing 23 outstanding 23 overdue 23;folgen 15 folgt
15;<until> 15 D 255 folgen 15 folgt 15;noch 23;vor 23;wie 258;=7:waiting immer 257 nach 259 noch 23 weiterhin 23;aus
23;noch 261;vor 261;wie 263;aus 23 immer 262 nach 264 noch 261 weiterhin 261;<until> 23 fehlen 260 fehlt 260 stehen
265 steht 265;<me> 256 <them> 266;zuruck 157 zurueck 157;<me> 222 <until> 81 D 81 erst 103;N 269 er 269 sie 269;: 96
<asked_for> 97 <deed1> 102 <deed3> 106 <does3> 108 <give1> 102 <give3> 106 <sends3> 109 <serves> 111 <until> 118 D 120
an 122 arbeitet 126 back 130 backe 130 bau 131 baue 130 baut 135 bekommen 141 bekommt 141 besorg 143 besorge 144
besorgt 145 bestaetigt 148 bestatigt 148 bestelle 144 bestellt 145 bring 152 bringe 152 bringt 156 buche 144 bucht 145
checkt 145 druck 130 drucke 130 druckt 135 durch 158 erledige 144 erledigt 145 fehlen 162 fehlt 162 folgen 174 folgt
174 fuer 122 fur 122 geb 152 gebe 152 gehen 184 geht 184 gibt 156 ich 185 ist 196 klaer 144 klaere 144 klaert 145 klar
144 klare 144 klart 145 klär 144 kläre 144 koche 130 kommen 201 kommt 202 kriegen 141 kriegt 141 laesst 206 landen 210
landet 210 lassen 206 lasst 206 liefer 152 liefere 212 liefert 214 liegen 210 liegt 217 lässt 206 mach 144 mache 144
machen 219 macht 221 mailt 224 malt 135 missing 23 mochte 228 moechte 232 muessen 241 muss 241 mussen 241 möchte 228
naeh 130 naehe 130 naeht 135 nah 130 nahe 130 naht 135 nähe 130 organisier 144 organisiere 144 organisiert 145
outstanding 23 overdue 23 pruefe 144 prueft 145 prufe 144 pruft 145 rechnet 135 reich 152 reiche 152 reicht 243
reserviere 144 reserviert 145 richt 130 richte 130 schick 212 schicke 212 schickt 214 schreib 143 schreibe 144
schreibt 245 sendet 145 setzt 126 sind 246 soll 250 steht 253 stell 130 stelle 130 stellt 219 still 254 such 130 suche
130 ubernehme 144 ubernimmt 145 uberweist 148 uebernehme 144 uebernimmt 145 ueberweist 148 unterschreibt 148
verschickt 145 von 267 werden 250 wieder 268 will 250 wird 250 wollen 250 wollte 250 zahlt 270 zeichnet 135 zuruck 157
zurueck 157;kurier 81 mail 81 post 81;mir 15 uns 15;=6:theirs $$ 81 nach 81 per 272 von 273;$$ 81 per 272 von
273;<until> 274 D 275;=3:advice;<giveinf> 277 abgeben 277 aendern 277 andern 277 anfangen 277 aufgeben 277 aufhoeren
277 aufhoren 277 auslagern 277 behalten 277 einstellen 277 erhoehen 277 erhohen 277 kuendigen 277 kuerzen 277 kundigen
277 kurzen 277 kürzen 277 lassen 277 machen 277 pruefen 277 prufen 277 rausnehmen 277 senken 277 streichen 277 suchen
277 umbauen 277 umstellen 277 vereinfachen 277 verkaufen 277 verschieben 277 weglassen 277 ändern 277;... 278
<giveinf> 277 abgeben 277 aendern 277 andern 277 anfangen 277 aufgeben 277 aufhoeren 277 aufhoren 277 auslagern 277
behalten 277 einstellen 277 erhoehen 277 erhohen 277 kuendigen 277 kuerzen 277 kundigen 277 kurzen 277 kürzen 277
lassen 277 machen 277 pruefen 277 prufen 277 rausnehmen 277 senken 277 streichen 277 suchen 277 umbauen 277 umstellen
277 vereinfachen 277 verkaufen 277 verschieben 277 weglassen 277 ändern 277;ich 279 wir 279;folgen 276 folgt 276 kommt
276 soll 280 sollen 280 sollte 280 sollten 280;... 281;<until> 275 D 275;folgen 283 folgt 283 kommt 283;$$ 81 per
272;<until> 285 D 285;... 284 folgen 286 folgt 286 kommt 286;$$ 81 von 273;<until> 288 D 288;folgen 289 folgt 289
kommt 289;<until> 104 D 104;... 290 folgen 291 folgt 291 kommt 291;soll 280 sollen 280 sollte 280 sollten 280;...
293;=7:waiting geschickt 23 nachgeliefert 23 nachgereicht 23 zugeschickt 23 zuruck 23 zurueck 23;=7:waiting <until> 23
D 23 geschickt 23 nachgeliefert 23 nachgereicht 23 zugeschickt 23 zuruck 23 zurueck 23;<them> 24;<until> 295 D 295
dann 296 erst 24 noch 296 von 297;ich 298 wir 298;bekomm 299 bekomme 299 bekommen 299 erhalte 299 erhalten 299 krieg
299 kriege 299 kriegen 299 soll 280 sollen 280 sollte 280 sollten 280;... 300;woche 81;<until> 81 D 81 nachste 302
naechste 302;retour 15 wieder 15 zuruck 15 zurueck 15;mir 15;... 304 <until> 15 D 15 dann 15 noch 15 von 305;N 306 er
306 sie 306;retour 15 wieder 15 zurueck 15;... 308 <until> 15 D 15 dann 15 noch 15 von 305;N 309 er 309 sie 309;retour
15 wieder 15 zuruck 15;... 311 <until> 15 D 15 dann 15 noch 15 von 305;N 312 er 312 sie 312;... 304;N 314 er 314 sie
314;bekommen 307 bekommt 307 erhaelt 310 erhalt 313 erhält 313 haben 315 hat 315 kriegen 307 kriegt 307;<until> 23 D
23 ausstehend 23 fehlt 23 offen 23 steht 261;<them> 317;durch 318 von 318;D 23;D 23 auf 320 bis 320 fuer 320 zu 320;D
23 auf 320 bis 320 fuer 320 mir 321 uns 321 zu 320;D 23 auf 320 bis 320 das 322 die 322 es 322 fuer 320 ihn 322 mir
321 mirs 322 sie 322 uns 321 zu 320;D 23 N 323 auf 320 bis 320 das 322 die 322 er 323 es 323 fuer 320 ihn 322 mir 321
mirs 322 sie 323 uns 321 zu 320;haben 324 hat 324 hatte 324 hatten 324 war 324 waren 324 wars 324;D 23 auf 320 bis 320
fur 320 zu 320;D 23 auf 320 bis 320 fur 320 mir 326 uns 326 zu 320;D 23 auf 320 bis 320 das 327 die 327 es 327 fur 320
ihn 327 mir 326 mirs 327 sie 327 uns 326 zu 320;D 23 N 328 auf 320 bis 320 das 327 die 327 er 328 es 328 fur 320 ihn
327 mir 326 mirs 327 sie 328 uns 326 zu 320;haben 329 hat 329 hatte 329 hatten 329 war 329 waren 329 wars 329;D 23 auf
320 bis 320 fuer 320 fur 320 zu 320;D 23 auf 320 bis 320 fuer 320 fur 320 mir 331 uns 331 zu 320;D 23 auf 320 bis 320
das 332 die 332 es 332 fuer 320 fur 320 ihn 332 mir 331 mirs 332 sie 332 uns 331 zu 320;D 23 N 333 auf 320 bis 320 das
332 die 332 er 333 es 333 fuer 320 fur 320 ihn 332 mir 331 mirs 332 sie 333 uns 331 zu 320;haben 334 hat 334 hatte 334
hatten 334 war 334 waren 334 wars 334;=7:waiting <until> 23 D 23;angekuendigt 336 angekundigt 336 ausstehend 336 offen
336 versprochen 336 zugesagt 336;angekuendigt 336 angekundigt 336 ausstehend 336 bitte 157 durch 318 erbeten 157
erwartet 157 noch 337 offen 336 versprochen 336 von 318 zugesagt 336;N 98 er 98 sie 98;=5:mine nach 15;<until> 340 D
340 dann 340 noch 340;<them> 341 <until> 340 D 340 dann 340 noch 340;ich 342;angekuendigt 336 ausstehend 336 offen 336
versprochen 336 zugesagt 336;angekuendigt 336 ausstehend 336 bitte 157 durch 318 erbeten 157 erwartet 157 noch 344
offen 336 versprochen 336 von 318 zugesagt 336;angekundigt 336 ausstehend 336 offen 336 versprochen 336 zugesagt
336;angekundigt 336 ausstehend 336 bitte 157 durch 318 erbeten 157 erwartet 157 noch 346 offen 336 versprochen 336 von
318 zugesagt 336;=5:mine $$ 15 nach 15;$$ 15 <them> 341 <until> 340 D 348 dann 340 noch 340;ich 349;bekomm 299 bekomme
299 bekommen 299 erhalte 299 erhalten 299 krieg 299 kriege 299 kriegen 299;=6:theirs an 81 durch 81 nach 81 um 81;<me>
352;an 81 durch 81 fuer 353 fur 353 nach 81 um 81;... 354;<they> 355;will 81;laesst 81 lassen 357 lasst 81 lässt
81;<give3> 81 <give3_apart> 81 geben 357 schicken 357 zukommen 358;muesste 81 muss 81 musste 81 müsste 81 soll 81
sollte 81 will 81 wird 81 wollte 81;muss 81 musste 81 müsste 81 soll 81 sollte 81 will 81 wird 81 wollte 81;muesste 81
muss 81 soll 81 sollte 81 will 81 wird 81 wollte 81;<giveinf> 360 <giveinf_apart> 360 bringen 360 geben 360 liefern
360 mailen 360 nachreichen 360 schicken 360 weiterleiten 360 zuruckbringen 361 zuruckgeben 361 zurueckbringen 362
zurueckgeben 362 zuschicken 360 zusenden 360;... 359 <giveinf> 360 <giveinf_apart> 360 <until> 363 D 363 bringen 360
geben 360 liefern 360 mailen 360 nachreichen 360 noch 363 schicken 360 weiterleiten 360 zuruckbringen 361 zuruckgeben
361 zurueckbringen 362 zurueckgeben 362 zuschicken 360 zusenden 360;<me> 364;bekommen 23 bringen 23 haben 23 kriegen
23 liefern 23 schicken 23;D 366 bekommen 23 bringen 23 haben 23 kriegen 23 liefern 23 schicken 23;D 366 bekommen 23
bringen 23 eigentlich 367 haben 23 kriegen 23 laengst 367 liefern 23 schicken 23 schon 367;N 368 er 368 ich 368 sie
368 wir 368;D 366 bekommen 23 bringen 23 eigentlich 367 haben 23 kriegen 23 langst 367 liefern 23 schicken 23 schon
367;N 370 er 370 ich 370 sie 370 wir 370;werde 15;lasse 15 lassen 15;<give1> 15 <give1_apart> 15 schicken 372 zukommen
373;... 374;<them> 375;D 366 bekommen 23 bringen 23 eigentlich 367 haben 23 kriegen 23 laengst 367 langst 367 liefern
23 schicken 23 schon 367;N 377 er 377 ich 377 sie 377 wir 377;... 351 <does3> 356 N 365 bekommen 307 bekommt 307 er
365 erhaelt 310 erhalt 313 erhält 313 haben 315 haette 369 haetten 369 hat 315 hatte 371 hatten 371 hätte 371 hätten
371 ich 376 kriegen 307 kriegt 307 sie 365 sollte 378 sollten 378 wir 376 wollte 378;fuer 353 fur 353;... 380;<they>
381;<giveinf> 360 <giveinf_apart> 360 <until> 363 D 363 bringen 360 geben 360 liefern 360 mailen 360 nachreichen 360
noch 363 schicken 360 weiterleiten 360 zuruckbringen 361 zuruckgeben 361 zurueckbringen 362 zurueckgeben 362
zuschicken 360 zusenden 360;<me> 383;<does3> 382 N 384 er 384 sie 384;... 351;... 359;<me> 387;N 388 bekommen 307
bekommt 307 er 388 erhaelt 310 erhalt 313 erhält 313 haben 315 hat 315 ich 376 kriegen 307 kriegt 307 sie 388 wir
376;<until> 81 D 81 nachste 302;angekundigt 336 ausstehend 336 durch 318 noch 346 offen 336 versprochen 336 von 318
zugesagt 336;<until> 81 D 81 naechste 302;angekuendigt 336 ausstehend 336 durch 318 noch 344 offen 336 versprochen 336
von 318 zugesagt 336;... 103;... 103 N 394 er 394 es 394 ich 394 sie 394;<until> 23 bekomme 395 bringt 395 gibt 395
kommt 395 krieg 395 kriege 395 schickt 395;-befund 26 -ergebnis 26 -ergebnisse 26 -gutachten 26 -lieferung 26 -teile
26 -werte 26 ... 271 <comes_in> 26 <det> 282 <doc> 287 <document> 292 <my> 294 <their> 301 <thing> 287 <work> 287
abholung 303 alles 316 angebot 319 angekuendigt 325 angekundigt 330 angesagt 335 antwort 338 avisiert 335 beides 316
bekommen 339 bekommt 339 bescheid 338 besorg 343 besorge 343 bestaetigung 345 bestatigung 347 bring 350 bringe 350 das
379 dem 385 den 379 der 386 die 379 dies 389 erhaelt 339 erhalt 339 erhält 339 erledig 350 erledige 350 feedback 338
freigabe 338 geb 343 gebe 343 hat 339 kriegen 339 kriegt 339 liefer 350 liefere 350 mach 350 mache 350 mail 343 maile
343 reich 343 reiche 343 retourgabe 303 ruckgabe 390 ruckmeldung 347 ruckruf 391 rueckgabe 392 rueckmeldung 345
rueckruf 393 schick 350 schicke 350 send 343 sende 343 stellungnahme 338 versprochen 335 zugesagt 335 zuruck 396
zurueck 396 zusage 338;<callinf> 58 <det> 87 <giveinf> 58;^ 398;anrufen 58 bedanken 58 entschuldigen 58 melden 58
nachfragen 58 nachhaken 58 vorbeischauen 58;^ 400;N 401;N 399 bei 402;N 399;N 399 bei 402 dringend 403 gleich 404 noch
403 unbedingt 403;$$ 11;buero 406 buro 406;hause 406;anzutreffen 406 da 406 daheim 406 dahoam 406 im 407 zu 408
zuhause 406;buro 406;anzutreffen 406 da 406 daheim 406 dahoam 406 im 410 zu 408 zuhause 406;buero 406;anzutreffen 406
da 406 daheim 406 dahoam 406 im 412 zu 408 zuhause 406;ned 409 net 409 nicht 409 nod 411 noed 413;leider 414 ned 409
net 409 nicht 409 nod 411 noed 413;leider 414 ned 409 net 409 nicht 409 nod 411 noed 413 vergessen 406 war 415 waren
415;mir 41;^ 15 ich 41 von 417;: 418;=16:gave:feedback gemailt 43 gesandt 43 geschickt 43 gesendet 43 raus 43 retour
43 zurueck 43;<them> 420;an 421;... 422;abgeblasen 11;abgeblasen 11 leider 424;anmailen 58 anrufen 58 anschreiben 58
antworten 58 durchrufen 58 erinnern 58 gratulieren 58 hinschreiben 58 kontaktieren 58 mahnen 58 melden 58 nachbohren
58 nachfassen 58 nachfragen 58 nachhaken 58 zuruckrufen 58 zuruckschreiben 58 zurueckrufen 58 zurueckschreiben 58;^
426;ein 277 eine 277 einen 277 erst 277 gleich 277 kein 277 keine 277 keinen 277 mehr 277 nur 277 weniger 277;^ 428;D
427 lieber 429;D 427;besten 431;=16:gave:feedback gemailt 43 gesandt 43 geschickt 43 gesendet 43 raus 43 retour 43
zuruck 43;<them> 433;an 434;... 435;=16:gave:feedback gemailt 43 gesandt 43 geschickt 43 gesendet 43 raus 43 retour 43
zuruck 43 zurueck 43;<them> 437;an 438 gegeben 43;... 439 gegeben 43;an 15 druber 15 drueber 15 durch 15 gegen 15 nach
15;... 441;<det> 442 <their> 442;^ 443;D 444 ^ 443;ich 445 wir 445;D 427 N 399 bei 402 dringend 403 gleich 404 noch
403 unbedingt 403;an 421 gegeben 43;... 448 gegeben 43;aenderungsvorschlaege 423 anmerkungen 449 feedback 449
kommentare 449 korrekturen 449 korrekturvorschlaege 423 randnotizen 423 rueckmeldung 449 rueckmeldungen 423
verbesserungsvorschlaege 423;gegeben 43;... 451 gegeben 43;anmerkungen 452 feedback 452 kommentare 452 korrekturen 452
rueckmeldung 452;an 434 gegeben 43;... 454 gegeben 43;anderungsvorschlage 436 anmerkungen 455 feedback 455 kommentare
455 korrekturen 455 korrekturvorschlage 436 randnotizen 436 ruckmeldung 455 ruckmeldungen 436 verbesserungsvorschlage
436;anmerkungen 452 feedback 452 kommentare 452 korrekturen 452 ruckmeldung 452;: 41;abklaeren 15 abklaren 15
ausmachen 15 bedanken 15 besprechen 15 entschuldigen 15 klaeren 15 klaren 15 klären 15 melden 15 nachfassen 15
nachfragen 15 nachhaken 15 vereinbaren 15;arbeiten 0 fragen 0 kooperieren 0 machen 0 melden 0 reden 0 schreiben 0
sprechen 0 starten 0 telefonieren 0 treffen 0;^ 459 zu 460;... 461 ^ 459 zu 460;N 462;retour 81 zuruck 81 zurueck
81;... 464;^ 465;^ 465 ich 466 wir 466;mit 70;N 69 mich 468;krank 11 verhindert 11 verkuehlt 11 verkuhlt 11;krank 11
leider 470 verhindert 11 verkuehlt 11 verkuhlt 11;an 15 drueber 15 durch 15 fertig 15 gegen 15 nach 15;... 472;<det>
473 <their> 473;^ 474;D 475 ^ 474;<them> 476 D 475 ^ 474;ich 477 wir 477;arbeite 478 geh 478 gehe 478 les 478 lese 478
mach 478 mache 478 schau 478 schaue 478 schick 478 schicke 478 schreib 478 schreibe 478 seh 478 sehe 478;an 15 druber
15 durch 15 fertig 15 gegen 15 nach 15;... 480;<det> 481 <their> 481;^ 482;D 483 ^ 482;<them> 484 D 483 ^ 482;ich 485
wir 485;arbeite 486 geh 486 gehe 486 les 486 lese 486 mach 486 mache 486 schau 486 schaue 486 schick 486 schicke 486
schreib 486 schreibe 486 seh 486 sehe 486;D 427 N 399 bei 402 dringend 403 gleich 404 lieber 429 noch 403 unbedingt
403 vergessen 406;bekommen 23 haben 23 kriegen 23;^ 489;D 490;D 490 eigentlich 491 laengst 491 schon 491;ich 492 wir
492;D 490 eigentlich 491 langst 491 schon 491;ich 494 wir 494;D 490 eigentlich 491 laengst 491 langst 491 schon
491;ich 496 wir 496;=13:talk ist 0 war 0;<work> 45 haette 493 haetten 493 hatte 495 hatten 495 hätte 495 hätten 495
sollte 497 sollten 497 thema 498;<work> 45 haette 493 haetten 493 hatte 495 hatten 495 hätte 495 hätten 495 sollte 497
sollten 497;$$ 0;<hat> 501 ist 501 war 501;angefangen 502 gearbeitet 502 gegruendet 502 gegrundet 502 gekauft 502
gekuendigt 502 gekundigt 502 gelebt 502 geleitet 502 gewechselt 502 gewesen 502 gewohnt 502 studiert 502 verkauft
502;... 503;... 503 <work> 45 haette 493 haetten 493 hatte 495 hatten 495 hätte 495 hätten 495 sollte 497 sollten
497;entdeckt 501 gelesen 501 gesehen 501;anmerkungen 452 feedback 452 kommentare 452 korrekturen 452 ruckmeldung 452
rueckmeldung 452;an 438;... 508;aenderungsvorschlaege 423 anderungsvorschlage 436 anmerkungen 509 feedback 509
kommentare 509 korrekturen 509 korrekturvorschlaege 423 korrekturvorschlage 436 randnotizen 509 ruckmeldung 436
ruckmeldungen 436 rueckmeldung 423 rueckmeldungen 423 verbesserungsvorschlaege 423 verbesserungsvorschlage 436;paar
510;... 0;dass 512 wie 512;vergessen 406;aber 514 dann 514 heisst 0 heißt 0 vergessen 406;machen 15;<giveinf> 58
fertig 516 fertigmachen 58;... 517;<until> 41 ^ 518;N 519;aber 514 dann 514 vergessen 406;gesagt 41;aber 514 dann 514
eingewilligt 41 erfahren 513 es 521 gehoert 513 gehort 513 gelesen 513 gesehen 513 ja 522 mitbekommen 513 mitgekriegt
513 okay 522 s 521 vergessen 406 zugestimmt 41;aber 514 dann 514 eingewilligt 41 erfahren 513 es 521 gehoert 513
gehort 513 gelesen 513 gesehen 513 ich 523 ja 522 mitbekommen 513 mitgekriegt 513 okay 522 s 521 vergessen 406
zugestimmt 41;eingewilligt 41 ja 522 okay 522 zugestimmt 41;eingewilligt 41 ich 525 ja 522 okay 522 zugestimmt
41;entdeckt 501 gelesen 501 gesehen 501 noch 405;=13:talk auf 0 dass 0 im 0 in 0;eben 528 gerade 528 grad 528 grade
528;eben 528 gerade 528 grad 528 grade 528 ich 529;=11:thinking;=11:thinking an 531 mich 531 sich 531;=11:thinking
<give3> 532 denkt 532 kann 532 kommt 532 macht 532 meldet 532 meldets 532 ruft 532 schafft 532 schreibt 532;<they>
533;<they> 533 dass 534;<give3> 532 denkt 532 kann 532 kommt 532 macht 532 meldet 532 meldets 532 ruft 532 schafft 532
schreibt 532;<they> 536;<they> 536 dass 537;=21:gave:encouragement;gegeben 539 gemacht 539 zugesprochen 539;<until> 15
alles 15 beides 15;... 541;<det> 542;sein 11;dabei 544 hinfahren 11 hingehen 11 kommen 11 teilnehmen 11;... 545 dabei
544 hinfahren 11 hingehen 11 kommen 11 teilnehmen 11;nicht 546;leider 547 nicht 546;<giveinf_apart> 15;^ 549;...
550;alles 551 das 551 den 551 die 551 es 551 ihn 551 sie 551;alles 551 das 551 den 551 die 551 es 551 ich 552 ihn 551
sie 551;^ 277;am 11 auf 11 bei 11 beim 11 da 11 dabei 11 im 11 mit 11;krank 11 ned 555 net 555 nicht 555 verhindert 11
verkuehlt 11 verkuhlt 11;krank 11 leider 556 ned 555 net 555 nicht 555 verhindert 11 verkuehlt 11 verkuhlt 11;^ 543
aber 514 bin 471 dann 514 erfahren 513 es 521 gehoert 513 gehort 513 gelesen 513 gesehen 513 hoff 535 hoffe 535
hoffentlich 538 kann 548 konnte 548 mitbekommen 513 mitgekriegt 513 muessen 553 muss 553 mussen 553 s 521 solle 554
solles 554 solls 554 sollts 554 vergessen 406 war 557;bruder 0 chef 0 flieger 0 flug 0 freund 0 hund 0 kind 0 mann 0
sohn 0 team 0 vater 0 zug 0;chefin 0 firma 0 freundin 0 kinder 0 kollegin 0 mutter 0 schwester 0 tochter 0;D 444 ^ 443
eben 528 gerade 528 grad 528 grade 528;eben 528 gerade 528 grad 528 grade 528 ich 561 wir 445;anderen 0 anderes 0
andermal 0 andern 0;einem 563;^ 428 an 564 ein 563 einen 563;$$ 531;<callinf> 566 <giveinf> 566 anklopfen 566
nachfragen 566 reden 566 sprechen 566 treffen 566 vorbeischauen 566 vorfuehlen 566 vorfuhlen 566;... 567 <callinf> 566
<giveinf> 566 anklopfen 566 nachfragen 566 reden 566 sprechen 566 treffen 566 vorbeischauen 566 vorfuehlen 566
vorfuhlen 566;N 568;bei 569 mit 569 zu 569;bei 569 mit 569 wieder 570 zu 569;erzaehlt 0 erzahlt 0 hoert 0 hort 0
munkelt 0 sagt 0 solle 554 solles 554 solls 554 tuschelt 0;aenderungsvorschlaege 423 anderungsvorschlage 436
anmerkungen 509 feedback 509 kommentare 509 korrekturen 509 korrekturvorschlaege 423 korrekturvorschlage 436
randnotizen 509 ruckmeldung 436 ruckmeldungen 436 rueckmeldung 423 rueckmeldungen 423 verbesserungsvorschlaege 423
verbesserungsvorschlage 436 zusage 419;noch 405;<them> 41 bis 41 dringend 41 mich 41 noch 41 unbedingt 41 uns
41;<giveinf> 15 <giveinf_apart> 15;^ 576;... 577;<them> 41 alles 578 bis 41 das 578 den 578 die 578 dringend 41 es 578
ich 552 ihn 578 mich 41 noch 41 sie 578 unbedingt 41 uns 41;antworten 15 rueckmelden 15 zurueckrufen 15
zurueckschreiben 15;^ 580;N 581 ^ 580 ihm 581 ihn 581 ihr 581 sie 581;antworten 15 ruckmelden 15 rueckmelden 15
zuruckrufen 15 zuruckschreiben 15 zurueckrufen 15 zurueckschreiben 15;^ 583;... 577 ^ 583;<them> 41 N 584 ^ 583 alles
578 bis 41 das 578 den 578 die 578 dringend 41 es 578 ich 552 ihm 584 ihn 585 ihr 584 mich 41 noch 41 sie 585
unbedingt 41 uns 41;antworten 15 ruckmelden 15 zuruckrufen 15 zuruckschreiben 15;^ 587;N 588 ^ 587 ihm 588 ihn 588 ihr
588 sie 588;D 73;D 427 N 399 bei 402 dringend 403 gleich 404 mal 590 noch 403 unbedingt 403;N 69 eben 528 gerade 528
grad 528 grade 528 ich 561 mich 468 wir 445;auto 0 bruder 0 bus 0 chef 0 flieger 0 flug 0 hund 0 kind 0 mann 0 sohn 0
team 0 vater 0 zug 0;chefin 0 firma 0 frau 0 freundin 0 kinder 0 mutter 0 schwester 0 tochter 0;fall 277;keinen
595;mal 277;nicht 277;auf 596 besser 277 bloss 277 bloß 277 endlich 277 erst 597 erstmal 277 ja 598 lieber 277
unbedingt 277;^ 599;N 584 ^ 583 ich 600 ihm 584 ihn 584 ihr 584 man 600 sie 584 wir 600;ich 600 man 600 wir 600;D 427
^ 599;D 427 N 584 ^ 583 ich 603 ihm 584 ihn 584 ihr 584 man 600 sie 584 wir 600;vor 0;dir 605;D 69;N 607;N 69 m 608
mich 468 mit 608;thema 498;zugesagt 419;mir 611;=0:missed $$ 11;=0:missed buero 406 buro 406;am 11 anzutreffen 406 auf
11 bei 11 beim 11 da 613 dabei 11 daheim 406 dahoam 406 im 614 mit 11 zu 408 zuhause 406;krank 11 ned 615 net 615
nicht 615 nod 411 noed 413 verhindert 11 verkuehlt 11 verkuhlt 11;krank 11 leider 616 ned 615 net 615 nicht 615 nod
411 noed 413 verhindert 11 verkuehlt 11 verkuhlt 11;solle 554 solles 554 solls 554 sollts 554;=0:missed aber 11 dann
11 doch 11 nur 11 und 11;<callinf> 619 <comeinf> 619 <giveinf> 619 <giveinf_apart> 619 anmailen 619 anpingen 619
anschreiben 619 hinfahren 619 hingehen 619 telefonieren 619 vorbeifahren 619;... 620;mal 12;... 10 2x 12 3x 12 4x 12
5x 12 <appointment> 14 <det> 28 <have> 32 <my> 33 <opinion> 3 <rel> 22 <sees1> 40 <should> 42 <their> 46 <them> 53
<tool> 57 <until> 60 <work> 45 D 75 N 95 ^ 397 abends 405 aber 416 abgemacht 419 abmachung 419 aenderungsvorschlaege
423 alles 425 also 430 am 432 anderungsvorschlage 436 anmerkungen 440 arbeite 446 auch 447 ausfuehrliche 450
ausfuehrliches 453 ausfuhrliche 456 ausfuhrliches 457 ausgemacht 458 bald 405 bei 463 bekomm 467 bekomme 467 besuch
469 besuche 469 bin 471 dafuer 479 dafur 487 danach 405 dann 488 das 499 den 500 der 504 die 505 dreimal 12 dringend
447 eben 506 ehrliche 507 ehrliches 507 ein 511 erfahren 513 es 515 feedback 440 fuer 520 fur 520 geh 446 gehe 446
gehoert 513 gehort 513 gelesen 513 gerade 506 gesehen 513 gestrichen 11 gleich 405 grad 506 hab 524 habe 524 haben 526
heute 527 hoer 530 hoere 530 hoff 535 hoffe 535 hoffentlich 538 hoffnung 540 hor 530 hore 530 ich 558 ihr 559 ihre 560
irgendwann 405 jetzt 405 kann 548 kommentare 440 konnte 548 korrekturen 440 korrekturvorschlaege 423
korrekturvorschlage 436 krieg 467 kriege 467 kurze 507 kurzes 507 leider 414 les 562 lese 562 lieber 565 mal 571 man
572 mehrfach 12 meine 573 mit 463 mitbekommen 513 mitgekriegt 513 morgen 574 mues 575 muessen 579 muesste 582 muss 586
mussen 579 musste 589 mut 540 müsste 589 nachher 405 ned 409 net 409 nicht 409 noch 591 nochmal 590 nochmals 590 nod
411 noed 413 randnotizen 509 ruckmeldung 455 ruckmeldungen 436 rueckmeldung 449 rueckmeldungen 423 s 521 schau 446
schaue 446 seh 592 sehe 592 sein 593 seine 594 soll 601 sollen 602 sollte 604 sollten 602 spaeter 405 spater 405 stell
606 termin 425 thema 498 treff 609 treffe 609 treffen 425 um 91 unbedingt 447 unser 610 verbesserungsvorschlaege 423
verbesserungsvorschlage 436 vereinbart 419 vereinbarung 419 vergessen 406 versprechen 419 versprochen 458 vielleicht
431 von 612 war 617 waren 415 wieder 590 wir 618 wollt 621 wollte 621 wollten 621 x 622 zufaellig 506 zufallig 506
zugesagt 458 zusage 419 zweimal 12;<them> 41 ^ 15;ich 624 wir 624;das 625 dass 625;<vowed> 626;<them> 627;ich 628 wir
628;vergessen 11;=22:gave:volunteering;ausgeholfen 631 eingesprungen 631 mitgeholfen 631 uebernommen 631;...
632;<them> 633;ausgeholfen 631 eingesprungen 631 mitgeholfen 631 ubernommen 631;... 635;<them> 636;=23:contact;besucht
638 gesprochen 638 getroffen 638 uebergeben 638;... 639 besucht 638 gesprochen 638 getroffen 638 uebergeben
638;besucht 638 gesprochen 638 getroffen 638 ubergeben 638;... 641 besucht 638 gesprochen 638 getroffen 638 ubergeben
638;besucht 638 gesprochen 638 getroffen 638 ubergeben 638 uebergeben 638;... 643 besucht 638 gesprochen 638 getroffen
638 ubergeben 638 uebergeben 638;ort 644;<have> 629 anzurufen 630 fuer 634 fur 637 persoenlich 640 personlich 642 vor
645;<giveinf> 58 <giveinf_apart> 58;... 647;^ 648;dringend 649 endlich 649 noch 649 unbedingt 649;N 458;N 11 bei 11
mit 11 zu 11;: 41 wollte 652 wollten 652;N 11 bei 11 ich 652 mit 11 wir 652 zu 11;<network> 1 N 650 fuer 651 fur 651 i
458 ich 653 wir 653 wollt 654 wollte 654 wollten 654;antwort 11 reaktion 11 ruckmeldung 11 rueckmeldung 11;angefunkt
11 angeklingelt 11 angepingt 11 angerufen 11 angetippt 11 angewaehlt 11 angewahlt 11 durchgeklingelt 11 geklingelt 11
gelaeutet 11 gelautet 11 probiert 11 versucht 11;<them> 11;<them> 11 bei 658;<them> 657;<them> 657 angefunkt 659
angeklingelt 659 angepingt 659 angerufen 659 angetippt 659 angewaehlt 659 angewahlt 659 bei 660 durchgeklingelt 659
geklingelt 659 gelaeutet 659 gelautet 659 probiert 659 versucht 659;... 607;D 69 bei 662 mich 662 mit 662 uns 662;i
663 ich 663 ma 663 wir 663;besuche 69 komme 69 sehen 69 sprechen 69 telefonieren 69 treffen 69 wiedersehen 69
zusammenkommen 69 zusammensetzen 69;... 665;... 665 ^ 15 uns 666;ich 667 wir 667;das 85 dass 668;... 607 D 69;... 607
D 69 uns 670;besuchen 671 essen 671 fahren 671 feiern 671 fliegen 671 gehen 671 halten 671 machen 671 reden 671 sehen
671 sprechen 671 starten 671 telefonieren 671 treffen 671 veranstalten 671;ich 672;bestaetigt 69 bestatigt 69 fixiert
69;geklappt 638 hingehauen 638 stattgefunden 638;... 675 geklappt 638 hingehauen 638 stattgefunden 638;=23:contact
gekommen 638;ausgegangen 638 zustande 677;ausgegangen 638 doch 678 zustande 677;D 674 haben 676 hat 676 hats 676 ist
679 kam 679 vergessen 11 verpasst 11 verpennt 11 versaeumt 11 versaumt 11 verschlafen 11 verschwitzt 11;aus
11;gestrichen 11;... 680 D 674 bestaetigt 69 bestatigt 69 faellt 681 fallt 681 fiel 681 gestrichen 11 ist 682
vergessen 11 verpasst 11 versaeumt 11 versaumt 11 verschlafen 11 verschwitzt 11 wurde 682;besorgt 69 bestellt 69
gebucht 69 gekauft 69 reserviert 69;besorgt 69 bestellt 69 gebucht 69 gekauft 69 ist 684 reserviert 69 sind 684;^ 277
dass 554;^ 277 dass 554 ist 686 lautet 686 war 686;<them> 687;: 554;... 689 : 554;<them> 687 N 690;^ 277 bekommen 554
dazu 554 erhalten 554 geholt 554 ist 554 lautet 554 v 688 vom 688 von 691 war 554;<until> 41;<thing> 4;... 694;N
695;an 696;=23:contact : 0;angebimmelt 638 angefragt 638 angeklingelt 638 angelaeutet 638 angelautet 638 angerufen 638
bestaetigt 638 bestatigt 638 durchgebimmelt 638 durchgeklingelt 638 durchgerufen 638 empfohlen 1 erklaert 1 erklart 1
geantwortet 638 gefragt 638 geklingelt 638 gemailt 638 gemeint 1 gemeldet 638 geraten 1 gesagt 1 geschrieben 698
gesimst 638 getextet 638 hereingeschaut 638 nachgefragt 638 reingeschaut 638 reklamiert 638 vorbeigeschaut 638
zugesagt 638 zuruckgemailt 638 zuruckgerufen 638 zuruckgeschrieben 638 zurueckgemailt 638 zurueckgerufen 638
zurueckgeschrieben 638;bestaetigt 69 bestatigt 69 fixiert 69 zugesagt 69;... 700;<appointment> 701;<should> 554;ich
703 man 703 wir 703;das 704 dass 704 ich 703 man 703 wir 703;<should> 277;... 706;^ 707;ich 708 man 708 wir 708;dass
709;: 0 dass 709;=23:contact : 0 dass 709;<said> 705 angebimmelt 638 angeboten 638 angeklingelt 638 angelaeutet 638
angelautet 638 angerufen 638 anvertraut 638 berichtet 638 durchgebimmelt 638 durchgeklingelt 638 durchgerufen 638
eingeschaerft 710 eingescharft 710 empfohlen 698 erklaert 711 erklart 711 erzaehlt 638 erzahlt 638 geantwortet 638
gebeichtet 638 geholfen 638 geklagt 638 geklingelt 638 gemailt 638 gemeint 711 geraten 698 gesagt 712 geschickt 638
geschildert 638 geschrieben 712 gesimst 638 gesteckt 638 getextet 638 gezeigt 638 gratuliert 638 hereingeschaut 638
mitgeteilt 638 praesentiert 638 prasentiert 638 reingeschaut 638 verraten 638 versprochen 638 vorbeigeschaut 638
vorgestellt 638 zugesagt 638 zuruckgemailt 638 zuruckgerufen 638 zuruckgeschrieben 638 zurueckgemailt 638
zurueckgerufen 638 zurueckgeschrieben 638;gegeben 554 mitgegeben 554;<counselled> 277 <vowed> 81;... 715;<counsel>
714;^ 81;<they> 718 ^ 81;<they> 718 ^ 81 dass 719;dass 704 ich 703 man 703 wir 703;<vowed> 720 erklaert 721 erklart
721 gemeint 721 geraten 721 gesagt 721;<way> 722;<det> 723 <way> 722;gelegt 554;herz 725;<vowed> 720;<way> 727;<det>
728 <way> 727;<counselled> 686;gewarnt 277;... 731;^ 277 vor 554;^ 732 gewarnt 733;<counselled> 686 davon 730 dazu
730;=4:needs_from_me;^ 736;erklaert 721 erklart 721 gemeint 721 geraten 721 gesagt 721;<way> 738;<det> 739 <way>
738;gegeben 554;weg 741;den 742;auf 743;gebeten 736;... 745;^ 746;^ 732;... 713 <counsel> 714 <counselled> 686 ^ 716
abgeholt 638 als 717 am 724 angebimmelt 638 angeklingelt 638 angelaeutet 638 angelautet 638 angerufen 638
angeschrieben 638 angesprochen 638 ans 726 auf 729 aufgefordert 554 ausgefuehrt 638 ausgefuhrt 638 begleitet 638 beim
724 bekocht 638 bestaerkt 554 bestarkt 554 besucht 638 davon 730 davor 734 dazu 730 den 717 dringend 735
durchgebimmelt 638 durchgeklingelt 638 durchgerufen 638 einen 717 eingeladen 638 eingeredet 554 empfohlen 1 erklaert 1
erklart 1 ermuntert 554 ermutigt 554 geantwortet 638 gebeten 737 geklingelt 638 gemeint 1 geraten 1 gesagt 1
geschrieben 1 gesimst 638 getextet 638 getroffen 638 gewarnt 733 hereingeschaut 638 im 724 in 740 interviewt 638
kontaktiert 638 mit 744 nahe 725 nen 717 per 724 reingeschaut 638 stark 735 um 747 via 729 vor 748 vorbeigeschaut 638
zuruckgemailt 638 zuruckgerufen 638 zuruckgeschrieben 638 zurueckgemailt 638 zurueckgerufen 638 zurueckgeschrieben
638;<said> 721;<vowed> 81;... 751;... 750 <said> 721 ^ 752;<me> 718 ^ 81 er 718 sie 718;<me> 718 ^ 81 dass 754 er 718
sie 718;<vowed> 755;... 750 <me> 753 <said> 721 <vowed> 755 mir 756 uns 756;angefordert 736 angefragt 736 bestellt 736
erbeten 736 gewuenscht 736 gewunscht 736 verlangt 736;... 758;^ 759;<until> 758;... 761;bestaetigt 638 bestatigt 638
geantwortet 638 gemailt 638 gemeldet 638 geschrieben 638 zugesagt 638 zuruckgeschrieben 638 zurueckgeschrieben 638;...
763 <det> 728 <way> 727;<counselled> 554;: 0 ^ 277;<should> 554 ^ 707;ich 767 man 767 wir 767;: 0 dass 768 ich 703 man
703 wir 703;=23:contact : 0 dass 768 ich 703 man 703 wir 703;gebracht 638;hause 771;abgeholt 638 ausgefragt 638
befragt 638 begleitet 638 empfangen 638 gefahren 638 gelochert 638 geloechert 638 heimgebracht 638 interviewt 638
mitgenommen 638 nach 772;abgeholt 638 angefunkt 638 angeklingelt 638 angelaeutet 638 angelautet 638 angerufen 638
besucht 638 durchgeklingelt 638 eingeladen 638;... 774 abgeholt 638 angefunkt 638 angeklingelt 638 angelaeutet 638
angelautet 638 angerufen 638 besucht 638 durchgeklingelt 638 eingeladen 638;... 773 <they> 775 abgeholt 638
angelaeutet 638 angelautet 638 angerufen 638 ausgefragt 638 befragt 638 begleitet 638 empfangen 638 gefahren 638
gelochert 638 geloechert 638 heimgebracht 638 interviewt 638 mitgenommen 638 nach 772;geantwortet 638 geholfen 638
gemailt 638 geschickt 638 geschrieben 638 gesimst 638 gezeigt 638;... 777 geantwortet 638 geholfen 638 gemailt 638
geschickt 638 geschrieben 638 gesimst 638 gezeigt 638;dass 768 ich 703 man 703 wir 703;<they> 778 <vowed> 755 gemeint
779 gesagt 779 geschrieben 779 gmeint 721 gsagt 721;... 763 <det> 723 <way> 722;angekuendigt 69 angekundigt 69
angemeldet 69 bedankt 638 entschuldigt 638 gemeldet 638 geruehrt 638 geruhrt 638 verabschiedet 638;bedankt 638
entschuldigt 638 gemeldet 638 geruehrt 638 geruhrt 638 verabschiedet 638;<me> 783;... 782 bedankt 638 bei 784
entschuldigt 638 gemeldet 638 geruehrt 638 geruhrt 638 verabschiedet 638;bestatigt 638 geantwortet 638 gemailt 638
gemeldet 638 geschrieben 638 zugesagt 638 zuruckgeschrieben 638;... 786;bestaetigt 638 geantwortet 638 gemailt 638
gemeldet 638 geschrieben 638 zugesagt 638 zurueckgeschrieben 638;... 788;abgeholt 638 angefunkt 638 angeklingelt 638
angelaeutet 638 angelautet 638 angerufen 638 besucht 638 durchgeklingelt 638 eingeladen 638 geantwortet 638 geholfen
638 gemailt 638 geschickt 638 geschrieben 638 gesimst 638 gezeigt 638;... 790 abgeholt 638 angefunkt 638 angeklingelt
638 angelaeutet 638 angelautet 638 angerufen 638 besucht 638 durchgeklingelt 638 eingeladen 638 geantwortet 638
geholfen 638 gemailt 638 geschickt 638 geschrieben 638 gesimst 638 gezeigt 638;... 773 <they> 791 <vowed> 755 abgeholt
638 angelaeutet 638 angelautet 638 angerufen 638 ausgefragt 638 befragt 638 begleitet 638 empfangen 638 gefahren 638
gelochert 638 geloechert 638 gemeint 779 gesagt 779 geschrieben 779 gmeint 721 gsagt 721 heimgebracht 638 interviewt
638 mitgenommen 638 nach 772;... 699 <appointment> 701 <det> 702 <me> 749 <my> 702 <they> 757 <until> 760 <vowed> 755
^ 762 am 724 angebimmelt 638 angeklingelt 638 angelaeutet 638 angelautet 638 angerufen 638 auf 764 beim 724 davon 765
dazu 765 durchgebimmelt 638 durchgeklingelt 638 durchgerufen 638 empfohlen 766 erklaert 1 erklart 1 geantwortet 638
geklingelt 638 gemailt 638 gemeint 769 geraten 1 gesagt 769 geschrieben 770 gesimst 638 getextet 638 gmeint 721 gsagt
721 hereingeschaut 638 im 724 in 740 mich 776 mir 780 per 781 reingeschaut 638 sich 785 uber 787 ueber 789 uns 792 via
764 vor 748 vorbeigeschaut 638 zuruckgemailt 638 zuruckgerufen 638 zuruckgeschrieben 638 zurueckgemailt 638
zurueckgerufen 638 zurueckgeschrieben 638;bekommen 638 erhalten 638 gekriegt 638 kriegt 638;<them> 794;besucht 638
gegessen 638 gehabt 638 gequatscht 638 geredet 638 gesehen 638 gesprochen 638 getroffen 638 telefoniert 638 von
795;<reviewed> 43;<work> 797;... 798 <work> 797;=20:gave:referral;<named_to> 800;... 801;s 802;N 803 der 802 des 802
einer 802 eines 802 meiner 802 meines 802 unserer 802 unseres 802 vom 802 von 802;lassen 4;<handed> 4 <handed_apart> 4
zukommen 805;... 806 <handed> 4 <handed_apart> 4 zukommen 805;gegeben 4;ausleihen 808;<lent_out> 4 ausgehaendigt 4
ausgehandigt 4 ubergeben 4 uebergeben 4 zum 809 zur 77;gedruckt 4 gedrueckt 4 gedrückt 4 gegeben 4;hand 811;die
812;... 810 <lent_out> 4 ausgehaendigt 4 ausgehandigt 4 in 813 mitgegeben 4 ubergeben 4 uebergeben 4 zum 809 zur
77;=9:told;=8:asked;gequatscht 11 geredet 11 gesprochen 11;ab 817 anrufbeantworter 817 band 817 box 817 combox 817
mailbox 817;das 818 den 818 die 818 ihre 818 ihren 818 seine 818 seinen 818;=10:thanks;=17:gave:knowledge;warum 821
was 821 welche 821 wie 821 wo 821;=17:gave:knowledge dass 815 warum 821 was 821 welche 821 welcher 821 welches 821 wie
821 wo 821 wofuer 821 wofur 821 woran 821;beigebracht 821 erklaert 821 erklart 821 gezeigt 821 vermittelt 821;...
824;handwerk 825;basics 825 grundlagen 825 kniffe 825 tricks 825;=17:gave:knowledge dass 815 warum 821 was 821 welche
821 welcher 821 welches 821 wie 821 wo 821 wofuer 821 woran 821;=17:gave:knowledge dass 815 warum 821 was 821 welche
821 welcher 821 welches 821 wie 821 wo 821 wofur 821 woran 821;=17:gave:knowledge warum 821 was 821 welche 821 welcher
821 welches 821 wie 821 wo 821 wofuer 821 woran 821;=17:gave:knowledge warum 821 was 821 welche 821 welcher 821
welches 821 wie 821 wo 821 wofur 821 woran 821;=18:gave:mentoring;=17:gave:knowledge warum 821 was 821 wie
821;<address> 804 <handed_apart> 638 <my> 51 <said> 626 <thing> 807 <tool> 814 <work> 797 abgesagt 815 angefragt 816
angeklopft 816 auf 819 aufgemuntert 539 bedankt 820 beibracht 822 beigebracht 823 berichtet 815 bestaerkt 539 bestarkt
539 das 826 die 827 eingearbeitet 821 eingeschult 821 empfohlen 800 erklaert 828 erklart 829 erlaeutert 830 erlautert
831 ermutigt 539 erzaehlt 815 erzahlt 815 geantwortet 815 gebeichtet 815 gebeten 816 gecoacht 832 gefragt 816 geholfen
821 gementort 832 gesagt 815 geschildert 815 gesteckt 815 getroestet 539 getrostet 539 gezeigt 823 gratuliert 815
informiert 815 kondoliert 815 mitgeteilt 815 nachgefasst 816 nachgefragt 816 nachgehakt 816 vermittelt 800 verraten
815 vorgefuehrt 830 vorgefuhrt 831 vorgemacht 833 vorgmacht 822 weiterempfohlen 800 zeigt 822 zugehoert 539 zugehort
539 zugesagt 815;... 810 <lent_out> 4 ausgehaendigt 4 ausgehandigt 4 ubergeben 4 uebergeben 4 zum 809 zur 77;<tool>
835;... 836 <tool> 835;<handed_apart> 4 <lent> 4 <tool> 835 anvertraut 4 ausgehaendigt 4 ausgehandigt 4 ausgeliehen 4
empfohlen 800 geborgt 4 gegeben 4 geliehen 4 gemailt 4 geschickt 4 gesendet 4 geteilt 4 mitgeschickt 4 uberlassen 4
ueberlassen 4 vermittelt 800 weiterempfohlen 800 weitergeleitet 4 zugeschickt 4 zur 77;... 838 <tool> 835;=5:mine <my>
15;^ 15 ich 41 wir 41;^ 840 das 841 dass 841 ich 41 wir 41;=15:gave:intro;gemacht 843;gebracht 843;kontakt
845;<introduced> 843 bekannt 844 in 846;... 847 <introduced> 843 bekannt 844 in 846;<vowed> 15;... 849;^ 15 dass 841
ich 41 wir 41;<vowed> 851;<way> 852;<det> 853 <way> 852;untergebracht 800 vermittelt 800 verwiesen 800 weiterempfohlen
800 weitergeleitet 800 weitergereicht 800 weitervermittelt 800;... 855 untergebracht 800 vermittelt 800 verwiesen 800
weiterempfohlen 800 weitergeleitet 800 weitergereicht 800 weitervermittelt 800;<my> 856 N 856 eine 856 einem 856 einen
856 einer 856;<det> 853 <way> 852 das 818 den 818 die 818 ihre 818 ihren 818 seine 818 seinen 818;<introduced> 843
bekannt 844 in 846 untergebracht 800 vermittelt 800 verwiesen 800 weiterempfohlen 800 weitergeleitet 800
weitergereicht 800 weitervermittelt 800;... 859 <introduced> 843 bekannt 844 in 846 untergebracht 800 vermittelt 800
verwiesen 800 weiterempfohlen 800 weitergeleitet 800 weitergereicht 800 weitervermittelt 800;<my> 856 N 860 eine 856
einem 856 einen 856 einer 856;warum 821 was 821 welche 821 welcher 821 welches 821 wie 821 wo 821 wofuer 821 wofur 821
woran 821;<me> 718;gebeten 863;<address> 804;angeschlossen 631 aufgebaut 631 eingerichtet 631 entruempelt 631
entrumpelt 631 gemaeht 631 gemaht 631 geputzt 631 geraeumt 631 geraumt 631 geschnitten 631 gestrichen 631 montiert 631
repariert 631;angeschlossen 631 aufgebaut 631 eingerichtet 631 entrumpelt 631 gemaht 631 geputzt 631 geraumt 631
geschnitten 631 gestrichen 631 montiert 631 repariert 631;angeschlossen 631 aufgebaut 631 eingerichtet 631 entruempelt
631 gemaeht 631 geputzt 631 geraeumt 631 geschnitten 631 gestrichen 631 montiert 631 repariert 631;... 865 <address>
804 auto 866 computer 866 dachrinne 866 drucker 866 fenster 866 fernseher 866 garten 866 hecke 866 keller 866 kuche
867 kueche 868 rasen 866 regal 866 router 866 schnee 866 schrank 866 waschmaschine 866 wohnung 866;<they> 624 ich 624
wir 624;dass 870;gegeben 871;drauf 872;... 865 <address> 804 auto 866 computer 866 dachrinne 866 drucker 866 fenster
866 fernseher 866 garten 866 hand 873 hecke 866 keller 866 kuche 867 kueche 868 rasen 866 regal 866 router 866 schnee
866 schrank 866 waschmaschine 866 wohnung 866;=9:told warum 821 was 821 welche 821 welcher 821 welches 821 wie 821 wo
821 wofuer 821 woran 821;=9:told warum 821 was 821 welche 821 welcher 821 welches 821 wie 821 wo 821 wofur 821 woran
821;warum 821 was 821 welche 821 welcher 821 welches 821 wie 821 wo 821 wofuer 821 woran 821;warum 821 was 821 welche
821 welcher 821 welches 821 wie 821 wo 821 wofur 821 woran 821;zugesagt 871;besser 43 fehlt 43 hakt 43 kann 43 koennte
43 konnte 43 könnte 43 muesste 43 muss 43 musste 43 müsste 43 soll 43 sollte 43 wuerde 43 wurde 43 würde 43;... 880;er
881 es 881 ich 881 man 881 noch 881 sie 881;das 85 dass 85 ich 41 was 882 wie 882 wir 41 wo 882;das 85 dass 85 ich 41
wir 41;=9:told warum 821 was 821 welche 821 welcher 821 welches 821 wie 821 wo 821 wofuer 821 wofur 821 woran
821;versprochen 871;heilig 886;und 887;eingearbeitet 821 eingefuehrt 821 eingefuhrt 821 eingeschult 821 eingewiesen
821;bekommen 15 bekommt 15 haben 15 hat 15 kriegt 15;=5:mine ... 890;<them> 41 ^ 891;<they> 892 ich 624 wir 624;dass
893;gestellt 894;... 889 aussicht 895;... 889;^ 15 dass 870;gegeben 898;wort 899;N 848;... 890;^ 902;<they> 903;dass
904;warum 821 was 821 wie 821;... 834 <address> 804 <det> 837 <my> 839 <tool> 835 <vowed> 842 <work> 797 N 848 ^ 850
am 854 an 857 auf 858 bei 861 beibracht 822 beigebracht 862 beim 854 darum 864 das 869 den 869 die 874 drum 864
erklaert 875 erklart 876 erlaeutert 877 erlautert 878 ersucht 863 fest 879 gebeten 863 gesagt 883 geschrieben 884
gezeigt 885 gsagt 884 gschriebn 884 hoch 888 im 854 in 896 ins 897 mein 900 mit 901 per 854 um 91 verbindlich 879
versprochen 905 via 854 vorgefuehrt 877 vorgefuhrt 878 vorgemacht 906 vorgmacht 822 zeigt 822 zu 857 zugesagt 905;^ 15
das 841 dass 841 ich 41 wir 41;<vowed> 908 ^ 850;<them> 909;mit 901;<introduced> 843 bekannt 844 zusammengebracht
843;... 912 <introduced> 843 bekannt 844 zusammengebracht 843;N 913;<introduced> 843;... 915 <introduced> 843;N
916;... 917;... 917 N 848;... 847;N 920;geknuepft 843 geknupft 843 gemacht 843 hergestellt 843 vermittelt 843;N
922;mit 923 zu 923;kontakt 924;kontakt 845 verbindung 845;<introduced> 843 bekannt 844 in 926;... 927;<det> 928 <my>
928 <their> 928 N 848 einem 928 einer 928;... 911 <and> 914 N 848 am 918 auf 918 bei 919 beim 918 dem 921 den 925 der
921 einen 925 in 918 kontakt 924 mit 929 per 918 uber 918 ueber 918 via 918;=16:gave:feedback zuruckgegeben 43
zuruckgeschickt 43 zurueckgegeben 43 zurueckgeschickt 43;retour 43 retourniert 43 versehen 43 zurueckgegeben 43
zurueckgemailt 43 zurueckgesandt 43 zurueckgeschickt 43 zurueckgesendet 43;retour 43 retourniert 43 versehen 43
zuruckgegeben 43 zuruckgemailt 43 zuruckgesandt 43 zuruckgeschickt 43 zuruckgesendet 43;retour 43 retourniert 43
versehen 43 zuruckgegeben 43 zuruckgemailt 43 zuruckgesandt 43 zuruckgeschickt 43 zuruckgesendet 43 zurueckgegeben 43
zurueckgemailt 43 zurueckgesandt 43 zurueckgeschickt 43 zurueckgesendet 43;aenderungsvorschlaegen 932
anderungsvorschlagen 933 anmerkungen 934 feedback 934 hinweisen 934 kommentaren 934 korrekturen 934
korrekturvorschlaegen 932 korrekturvorschlagen 933 notizen 934 randnotizen 934 verbesserungsvorschlaegen 932
verbesserungsvorschlagen 933 vorschlaegen 932 vorschlagen 933;=16:gave:feedback zuruckgegeben 43 zuruckgeschickt
43;=16:gave:feedback zurueckgegeben 43 zurueckgeschickt 43;durchgelesen 931 gegengelesen 931 kommentiert 931
korrigiert 931 lektoriert 931 mit 935 redigiert 931 uberarbeitet 936 ueberarbeitet 937;... 938 mit 935;angefragt 816
angeklopft 816 bedankt 820 nachgefasst 816 nachgefragt 816 nachgehakt 816;... 940;<them> 941;bekannt 844
bekanntgemacht 843 in 926 vernetzt 843 zusammengebracht 843;... 943;mit 944;... 945;angerufen 11 besucht 11 erreicht
11 erwischt 11 geschafft 11 gesehen 11 gesprochen 11 getroffen 11;... 947 angerufen 11 besucht 11 erreicht 11 erwischt
11 geschafft 11 gesehen 11 gesprochen 11 getroffen 11;nicht 948;... 938 leider 949 mit 935 nicht 948;geknuepft 843
gemacht 843 hergestellt 843 vermittelt 843;N 951;mit 952 zu 952;kontakt 953;den 954 einen 954 kontakt 953;N
955;geknupft 843 gemacht 843 hergestellt 843 vermittelt 843;N 957;mit 958 zu 958;kontakt 959;den 960 einen 960 kontakt
959;N 961;eingelegt 800;... 963 eingelegt 800;wort 964;gutes 965 wort 964;... 966 gutes 965 wort 964;<them>
967;besucht 638 fuer 968 fur 968 gegessen 638 gehabt 638 gequatscht 638 geredet 638 gesehen 638 gesprochen 638
getroffen 638 telefoniert 638 von 795;... 801 <named_to> 800;gefuehrt 821 gefuhrt 821;... 971;das 972 den 972 die
972;<address> 804 <expert> 970 <my> 51 <said> 626 <thing> 807 <tool> 814 <work> 797 abgesagt 815 angefragt 816
angeklopft 816 auf 819 ausgeholfen 631 bedient 638 behandelt 638 beibracht 822 beigebracht 823 beraten 638 berichtet
815 das 826 die 827 durch 973 durchs 972 eingearbeitet 821 eingeschult 821 eingewiesen 638 erklaert 828 erklart 829
erlaeutert 830 erlautert 831 erzaehlt 815 erzahlt 815 fotografiert 638 frisiert 638 geantwortet 815 gebeichtet 815
gefragt 816 gesagt 815 geschildert 815 gesteckt 815 gezeigt 823 hoffnung 540 in 897 informiert 815 ins 897 massiert
638 mitgeteilt 815 mut 540 nachgefasst 816 nachgefragt 816 nachgehakt 816 untersucht 638 verarztet 638 vermessen 638
verraten 815 vertreten 631 vorgefuehrt 830 vorgefuhrt 831 vorgemacht 833 vorgmacht 822 zeigt 822 zugesagt 815;gegeben
821 gezeigt 821 mitgegeben 821 verraten 821;... 975 gegeben 821 gezeigt 821 mitgegeben 821 verraten 821;hinweise 976
kniffe 976 rat 976 ratschlaege 976 ratschlage 976 tipp 976 tipps 976 tricks 976;paar 977;was 882 wie 882 wo 882;wort
872;... 974 <address> 804 <det> 837 <my> 839 <tool> 835 <vowed> 842 <work> 797 N 848 ^ 850 am 854 an 857 auf 858
ausgeholfen 631 bei 861 beibracht 822 beigebracht 862 beim 854 darum 864 das 869 den 869 die 874 drum 864 ein 978
einen 977 erklaert 875 erklart 876 erlaeutert 877 erlautert 878 ersucht 863 fest 879 gebeten 863 gesagt 979 gezeigt
885 hinweise 976 hoch 888 hoffnung 540 im 854 in 896 ins 897 kniffe 976 lernt 822 mein 980 mit 901 mut 540 n 977 nen
977 paar 977 per 854 rat 976 ratschlaege 976 ratschlage 976 tipp 976 tipps 976 tricks 976 um 91 verbindlich 879
versprochen 905 vertreten 631 via 854 vorgefuehrt 877 vorgefuhrt 878 vorgemacht 906 vorgmacht 822 zeigt 822 zu 857
zugesagt 905;gebracht 800;gesprach 982 gespraech 982;ins 983 mit 901;N 916 ins 983;... 985 N 848;... 984 N 848 am 918
auf 918 bei 986 beim 918 den 925 einen 925 in 918 kontakt 924 mit 929 per 918 uber 918 ueber 918 via 918;fuer 968 fur
968;angefragt 816 angeklopft 816 nachgefasst 816 nachgefragt 816 nachgehakt 816;... 989;... 988 <them> 990;... 943
aenderungsvorschlaegen 932 anderungsvorschlagen 933 anmerkungen 934 feedback 934 hinweisen 934 kommentaren 934
korrekturen 934 korrekturvorschlaegen 932 korrekturvorschlagen 933 notizen 934 randnotizen 934
verbesserungsvorschlaegen 932 verbesserungsvorschlagen 933 vorschlaegen 932 vorschlagen 933;durchgelesen 931
gegengelesen 931 kommentiert 931 korrigiert 931 lektoriert 931 mit 992 redigiert 931 uberarbeitet 936 ueberarbeitet
937;... 993 mit 935;das 85 dass 85;<agreed> 995;<them> 996;... 969 <their> 799 <them> 981 <title> 910 <vowed> 908 N
987 ^ 850 alles 939 bei 991 beide 946 das 939 den 939 die 939 es 939 fuer 956 fur 962 ihn 994 mit 997 sie 994;gegeben
41;wort 999;bedankt 820;... 1001;<them> 1002;erklaert 41 erklart 41;<them> 1002 angeboten 41 bei 1003 bereit 1004
bereiterklaert 41 bereiterklart 41 verpflichtet 41;geben 41 liefern 41 schicken 41 zahlen 41;zu 1006;... 796 <their>
799 <them> 907 <title> 910 <vowed> 908 N 930 ^ 850 alles 939 bei 942 beide 946 das 939 den 939 die 939 es 950 fuer 956
fur 962 gesagt 884 geschrieben 884 gsagt 884 gschriebn 884 ich 998 ihn 994 leider 949 mein 1000 mich 1005 mit 997
nicht 948 noch 1007 sie 994 um 91 wir 998 zu 1006;auf 631 bei 631 beim 631 fuer 631 fur 631;=14:together;N 1002;lassen
11;gelassen 11 lassen 11;abgeholt 1010 angerufen 1010 ausgefuehrt 1010 ausgefuhrt 1010 bei 1011 berichtet 0 besucht
1010 eingeladen 1010 erzaehlt 0 erzahlt 0 geantwortet 1010 gebeichtet 0 gefluestert 0 geflustert 0 gemailt 1010 gesagt
0 geschrieben 1010 gesteckt 0 getroffen 1010 haengen 1012 haengenlassen 11 hangen 1012 hangenlassen 11 sitzen 1013
sitzengelassen 11 vergessen 11 verpasst 11 verraten 0 versetzt 11;$$ 4 D 4 bis 4 ubers 4 uebers 4;<lent> 1015 bekommen
1015 gekriegt 1015 mitgenommen 1015;<lent> 4 abgeholt 4 ausgeborgt 4 geholt 4 geschnappt 4 mitgenommen 4;... 1017
<lent> 4 abgeholt 4 ausgeborgt 4 geholt 4 geschnappt 4 mitgenommen 4;<they> 1018;<they> 1016 sich 1019;<handed> 4
<handed_apart> 4 <lent> 4;... 1021;<them> 1022;ich 1023 wir 1023;N 4;bei 1025;... 1026 bei 1025;ist 1027 liegt 1027
logiert 1027 schlaeft 1027 schlaft 1027 steht 1027 ubernachtet 1027 uebernachtet 1027 weilt 1027 wohnt 1027;<hat> 1020
<have> 1024 <tool> 1028;... 1029 <tool> 1028;<me> 736;von 1031;D 736;... 1033;... 1032 <det> 1034 <my> 736;<me> 737;^
1035 von 1036;abgestimmt 11 besprochen 11 geklart 11 geredet 11 gesprochen 11 telefoniert 11;abgestimmt 11 besprochen
11 geklaert 11 geredet 11 gesprochen 11 telefoniert 11;abgestimmt 11 besprochen 11 daruber 1038 darueber 1039 druber
1038 drueber 1039 geklaert 11 geklart 11 geredet 11 gesprochen 11 telefoniert 11;<them> 1040;mit 1041;<give3>
863;bekommen 15 bekommt 15 erhaelt 15 erhalt 15 erhält 15 haben 15 hat 15 kriegen 15 kriegt 15;... 1044;^ 1045;<until>
1044 D 1044;... 1047;<until> 1046 D 1046 ^ 1048;<they> 1049 ich 703 man 703 wir 703;N 1043 das 704 dass 1050 er 1043
ich 703 man 703 sie 1043 wir 703;<until> 23 D 23 erst 24 noch 24 wohl 24;folgen 1052 folgt 1052 kommen 1052 kommt
1052;-befund 1053 -ergebnis 1053 -ergebnisse 1053 -gutachten 1053 -lieferung 1053 -teile 1053 -werte 1053 <comes_in>
1053;^ 1054;<should> 554 muessts 554 mussts 554 solls 554 sollts 554;<det> 1055 ^ 1054 ich 1056 man 1056 wir 1056;weg
277;kein 277 nicht 277;auf 596 bloss 277 bloß 277 erst 597 erstmal 277 finger 1058 ja 1059 keinesfalls 277 lieber 277
unbedingt 277;^ 1060;-befund 1053 -ergebnis 1053 -ergebnisse 1053 -gutachten 1053 -lieferung 1053 -teile 1053 -werte
1053 <comes_in> 1053 auf 596 bloss 277 bloß 277 erst 597 erstmal 277 finger 1058 ja 1059 keinesfalls 277 lieber 277
unbedingt 277;<way> 1061 ^ 1062 tel 1061;<way> 1061 ^ 1060 tel 1061;<det> 1064 <way> 1061 ^ 1060 tel 1061;<det> 1064
<way> 1061 ^ 1060 am 1065 beim 1065 im 1065 per 1065 tel 1061;$$ 277;lassen 1067;bleiben 1068 sein 1068 weglassen
1067;ich 277 man 277;besser 277 endlich 277 lieber 277 nicht 277 unbedingt 277;wir 1071;muesste 1070 muessten 1072
musste 1070 mussten 1072 müsste 1070 müssten 1072 soll 1070 sollen 1072 sollte 1070 sollten 1072;... 1073;=3:advice
ich 277 man 277;=3:advice wir 1071;gehoeren 277 gehoert 277 gehoren 277 gehort 277 muessen 277 muesste 1075 muessten
1076 muss 277 mussen 277 musste 1075 mussten 1076 müsste 1075 müssten 1076 soll 1075 sollen 1076 sollte 1075 sollten
1076;... 1077;... 1069 <det> 1074 <my> 1078 auf 596 bloss 277 bloß 277 erst 597 erstmal 277 finger 1058 ja 1059
keinesfalls 277 lieber 277 unbedingt 277;bleib 554 erhoeh 554 erhoh 554 fang 554 frag 554 geh 554 hoer 554 hor 554
lass 554 mach 554 macht 554 nimm 554 red 554 stell 554 such 554 verkauf 554;i 703 ich 703 man 703 wir 703;gehoeren 277
gehoert 277 gehoren 277 gehort 277 muessen 277 muesste 277 muessten 277 muss 277 mussen 277 musste 277 mussten 277
müsste 277 müssten 277 soll 277 sollen 277 sollte 277 sollten 277;... 1082;<my> 1083;^ 1084 i 703 ich 767 man 767 wir
767;<det> 1064 <way> 1061 D 1066 ^ 1079 am 1065 beim 1065 bleib 554 bloss 1080 bloß 1080 das 1081 dass 1085 eben 1066
erhoeh 554 erhoh 554 fang 554 frag 554 geh 554 hoer 554 hor 554 i 703 ich 703 im 1065 lass 554 mach 554 macht 554 man
703 nimm 554 nur 1080 per 1065 red 554 stell 554 such 554 tel 1061 verkauf 554 wir 703;-befund 1053 -ergebnis 1053
-ergebnisse 1053 -gutachten 1053 -lieferung 1053 -teile 1053 -werte 1053 ... 1069 <comes_in> 1053 <det> 1074 <my> 1078
auf 596 bloss 277 bloß 277 erst 597 erstmal 277 finger 1058 ja 1059 keinesfalls 277 lieber 277 unbedingt 277;: 0 ^
1060 dass 768 ich 703 man 703 wir 703;<way> 1088 ^ 1060 tel 1061;<det> 1089 <way> 1088 ^ 1060 tel 1061;<way> 779;<det>
1091 <way> 779;klar 1;und 1093;dazu 1 deutlich 1 ehrlich 1 klar 1 klipp 1094 nur 1 trocken 1;<way> 769;<det> 1096
<way> 769;: 0 bleib 554 erhoeh 554 erhoh 554 fang 554 frag 554 geh 554 hoer 554 hor 554 lass 554 mach 554 macht 554
nimm 554 red 554 stell 554 such 554 verkauf 554;... 1057 <det> 1063 <they> 1086 <way> 1061 D 1066 ^ 1087 am 1090 auf
1092 beim 1090 bleib 554 bloss 1080 bloß 1080 das 1081 dass 1085 dazu 1 deutlich 1 eben 1066 ehrlich 1 erhoeh 554
erhoh 554 fang 554 frag 554 ganz 1095 geh 554 hoer 554 hor 554 i 703 ich 703 im 1090 in 1097 klar 1 klipp 1094 lass
554 mach 554 macht 554 man 703 nimm 554 nur 1098 per 1090 red 554 stell 554 such 554 tel 1061 trocken 1 verkauf 554
wir 703 zu 1092 zum 1092;<them> 554;<them> 41 laut 1100;ich 1101 wir 1101;versehen 43 zuruckgegeben 43 zuruckgeschickt
43 zurueckgegeben 43 zurueckgeschickt 43;anmerkungen 1103 kommentaren 1103 korrekturen 1103;mit 1104 voller 1104;...
1105 mit 1104 voller 1104;<work> 1106;^ 277 dass 554 ist 686 lautet 686 lautete 686 waere 686 war 686 ware 686 wäre
686;<me> 1108;^ 277 dass 554 ist 686 lautet 686 lautete 686 waere 686 war 686;<me> 1110;^ 277 dass 554 ist 686 lautet
686 lautete 686 war 686 ware 686 wäre 686;<me> 1112;... 689 : 554 ^ 277 an 1109 befolgt 0 beherzigt 0 dass 554 dazu
1108 fuer 1111 fur 1113 ignoriert 0 ist 686 lautet 686 lautete 686 umgesetzt 0 waere 686 war 686 ware 686 wäre 686;: 0
dazu 1 ist 1 lautet 1 war 1;<reviewed> 43 bezwungen 43 durchgeackert 43 durchgearbeitet 43 gelesen 43 mit 1104
verschlungen 43 voller 1104;... 1116 <reviewed> 43 bezwungen 43 durchgeackert 43 durchgearbeitet 43 gelesen 43 mit
1104 verschlungen 43 voller 1104;ich 554 man 554 wir 554;<should> 1118;nach 1119;... 1107 <counsel> 1114 <opinion>
1115 <work> 1117 ansicht 1120 auffassung 1120 einschaetzung 1120 einschatzung 1120 empfehlung 1120 erfahrung 1120
meinung 1120 uberzeugung 1120 ueberzeugung 1120;<handed_apart> 4 <lent> 4 gebracht 4 gegeben 4 gemailt 4 geschenkt 4
geschickt 4 gesendet 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen 4;... 1122 <handed_apart> 4 <lent> 4 gebracht
4 gegeben 4 gemailt 4 geschenkt 4 geschickt 4 gesendet 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen
4;retourniert 43 zuruckgegeben 43 zurueckgegeben 43;<work> 1124;<handed> 4;... 1126 <handed> 4;<lent_out> 4;... 1128
<lent_out> 4;<reviewed> 43 <reviewed_apart> 43 korrigiert 43 retourniert 43 zuruckgegeben 43 zuruckgereicht 43
zurueckgegeben 43 zurueckgereicht 43;ausgeliehen 4 geborgt 4 geliehen 4 ueberlassen 4;ausgeliehen 4 geborgt 4 geliehen
4 uberlassen 4;gegeben 43 geschickt 43 geschrieben 43;... 1133;auf 1134 fuer 1134 fur 1134 gegeben 43 geschickt 43
geschrieben 43 uber 1134 ueber 1134 zu 1134 zum 1134 zur 1134;$$ 800;gelegt 1136;herz 1137;auf 1134 fuer 1134 gegeben
43 geschickt 43 geschrieben 43 ueber 1134 zu 1134 zum 1134 zur 1134;anmerkungen 1139 feedback 1139 kommentare 1139
rueckmeldung 1139;auf 1134 fur 1134 gegeben 43 geschickt 43 geschrieben 43 uber 1134 zu 1134 zum 1134 zur
1134;anmerkungen 1141 feedback 1141 kommentare 1141 ruckmeldung 1141;ausgeliehen 4 geborgt 4 geliehen 4 uberlassen 4
ueberlassen 4;=17:gave:knowledge warum 821 was 821 welche 821 wie 821 wo 821 wofuer 821 wofur 821 woran 821;geholfen
631;umzug 1145;gegeben 832 gemacht 832;gestarkt 539;gestaerkt 539;rucken 1148 ruecken 1149;gedruckt 539 gedrueckt 539
gedrückt 539;daumen 1151;erreichen 11;=0:missed anzurufen 11 zu 1153;angerufen 11 probiert 1154 versucht 1154;dass 43
was 43 wie 43 wo 43;gesagt 1156;anmerkungen 1135 feedback 1135 kommentare 1135 ruckmeldung 1141 rueckmeldung
1139;angerufen 11 probiert 11 versucht 11;mal 1159;paar 1160;=17:gave:knowledge warum 821 was 821 welche 821 wie 821
wo 821 wofuer 821 woran 821;=17:gave:knowledge warum 821 was 821 welche 821 wie 821 wo 821 wofur 821 woran 821;geht
43;passt 43;besser 1164 fehlt 43 hakt 43 holpert 43 klemmt 43 nicht 1165;besser 1164 es 1166 fehlt 43 hakt 43 holpert
43 klemmt 43 nicht 1165 noch 1166;was 1167 wo 1167;zugeredet 539;laden 1145;anzurufen 11 zu 1153;probiert 1171
versucht 1171;retourniert 43 zurueckgegeben 43 zurueckgeschickt 43;retourniert 43 zuruckgegeben 43 zuruckgeschickt
43;retourniert 43 zuruckgegeben 43 zuruckgeschickt 43 zurueckgegeben 43 zurueckgeschickt 43;aenderungsvorschlaegen
1173 anderungsvorschlagen 1174 anmerkungen 1175 feedback 1175 hinweisen 1175 kommentaren 1175 korrekturen 1175
korrekturvorschlaegen 1173 korrekturvorschlagen 1174 notizen 1175 randnotizen 1175 verbesserungsvorschlaegen 1173
verbesserungsvorschlagen 1174 vorschlaegen 1173 vorschlagen 1174;gebracht 821;wieder 1159;auf 1134 fuer 1134 fur 1134
uber 1134 ueber 1134 zu 1134 zum 1134 zur 1134;auf 1134 fur 1134 uber 1134 zu 1134 zum 1134 zur 1134;auf 1134 fuer
1134 ueber 1134 zu 1134 zum 1134 zur 1134;anmerkungen 1179 feedback 1179 kommentare 1179 ruckmeldung 1180 rueckmeldung
1181;warum 821 was 821 welche 821 wie 821 wo 821 wofuer 821 woran 821;warum 821 was 821 welche 821 wie 821 wo 821
wofur 821 woran 821;=17:gave:knowledge wie 821;<address> 804 <expert> 970 <my> 1123 <their> 1125 <thing> 1127 <tool>
1129 <work> 1130 angelernt 821 anhaenger 1131 anhanger 1132 anmerkungen 1135 ans 1138 aufgemuntert 539 aufgezeigt 821
auseinandergesetzt 821 ausfuehrlich 1140 ausfuehrliches 1140 ausfuhrlich 1142 ausfuhrliches 1142 auto 1143 beamer 1143
beigebogen 821 beigebracht 1144 beim 1146 bestaerkt 539 bestarkt 539 bohrmaschine 1143 buero 1131 buro 1132 coaching
1147 den 1150 die 1152 dreimal 1155 durch 973 durchs 972 ehrlich 1157 ehrliches 1158 ein 1161 eingearbeitet 821
eingeschult 821 eingewiesen 821 erklaert 1162 erklart 1163 erlaeutert 1162 erlautert 1163 ermutigt 539 fahrrad 1143
feedback 1135 gecoached 832 gecoacht 832 geholfen 821 geld 1143 gementort 832 genau 1157 gesagt 1168 getroestet 539
getrostet 539 gezeigt 1144 gut 1169 gutes 1158 hoffnung 540 im 1170 kamera 1143 klar 1157 klargemacht 821 kommentare
1135 kurzes 1158 lastenrad 1143 mehrfach 1172 mehrmals 1155 mein 1158 mentorat 1147 mentoring 1147 mit 1176 mut 540
naeher 1177 naehergebracht 821 nahegebracht 821 naher 1177 nahergebracht 821 oefter 1159 offen 1157 offenes 1158 ofter
1159 paar 1160 rad 1143 raum 1143 ruckmeldung 1141 rueckmeldung 1139 samt 1176 schluessel 1131 schlussel 1132 schon
1178 schriftlich 1182 schriftliches 1182 sparring 1147 umsonst 1155 vergeblich 1155 verklickert 821 viel 1158 voller
1176 vorgefuehrt 1183 vorgefuhrt 1184 vorgemacht 1185 vorgerechnet 821 werkzeug 1143 x 1160 zugeredet 539 zugespielt
1136 zweimal 1155;<tool> 1129;... 1187 <tool> 1129;... 50 <handed> 4 <handed_apart> 4;... 1133 gegeben 43 geschickt 43
geschrieben 43;gemacht 539 zugesprochen 539;<address> 804 <expert> 970 <lent> 4 <thing> 1189 <tool> 1129 <work> 797
anmerkungen 1190 aufgemuntert 539 beigebracht 821 bestaerkt 539 bestarkt 539 den 1150 eingearbeitet 821 eingeschult
821 erklaert 821 erklart 821 erlaeutert 821 erlautert 821 ermutigt 539 feedback 1190 getroestet 539 getrostet 539
gezeigt 821 gut 1169 hinweise 976 kniffe 976 kommentare 1190 korrekturen 1190 mut 1191 rat 976 ratschlaege 976
ratschlage 976 ruckmeldung 1190 rueckmeldung 1190 tipp 976 tipps 976 tricks 976 vorgemacht 821 zugehoert 539 zugehort
539;<handed_apart> 4 gebracht 4 gegeben 4 gemailt 4 geschenkt 4 geschickt 4 gesendet 4 ubergeben 4 uberlassen 4
uebergeben 4 ueberlassen 4;... 1193;... 865 <address> 804;... 1192 <address> 804 <my> 1194 <work> 797 N 848
anmerkungen 1190 bei 901 das 1195 den 1195 die 1195 feedback 1190 kommentare 1190 korrekturen 1190 mit 901 ruckmeldung
1190 rueckmeldung 1190;ich 1196 wir 1196;<handed_apart> 4 <lent> 4 <tool> 1129 empfohlen 800 gebracht 4 gegeben 4
gemailt 4 geschenkt 4 geschickt 4 gesendet 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen 4 vermittelt 800
weiterempfohlen 800;... 1198 <handed_apart> 4 <lent> 4 <tool> 1129 gebracht 4 gegeben 4 gemailt 4 geschenkt 4
geschickt 4 gesendet 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen 4;=5:mine <det> 15;^ 1200;<det> 15;^
1202;bekommen 1201 bekommt 1201 hat 1203 kriegen 1201 kriegt 1201;<me> 1044;<until> 1044 D 1044 von 1205;... 1206;<me>
1046;<until> 1046 D 1046 ^ 1207 von 1208;<they> 1209 ich 624 wir 624;<they> 1204 das 625 dass 1210;retourniert 43
zuruckgeschickt 43 zurueckgeschickt 43;... 1212;<work> 1213;durchgespielt 832 geprobt 832 geubt 832 trainiert 832
vorbereitet 832;durchgespielt 832 geprobt 832 geuebt 832 trainiert 832 vorbereitet 832;durchgespielt 832 geprobt 832
geubt 832 geuebt 832 trainiert 832 vorbereitet 832;bewerbungsgesprach 1215 bewerbungsgespraech 1216 interview 1217
pitch 1217 praesentation 1216 prasentation 1215 pruefung 1216 prufung 1215 rede 1217 vorstellungsgesprach 1215
vorstellungsgespraech 1216 vortrag 1217;... 1214 <work> 1213 ^ 1218;<they> 1209 ich 41 wir 41;^ 15 das 85 dass
1220;<reviewed> 43 korrigiert 43 retourniert 43 zuruckgegeben 43 zuruckgereicht 43 zurueckgegeben 43 zurueckgereicht
43;<address> 801;s 1223;das 625 dass 625 ich 624 wir 624;^ 15 das 625 dass 625 ich 624 wir 624;<said> 1225 <vowed>
1226;<way> 1227;<det> 1228 <way> 1227;geschickt 800 untergebracht 800 vermittelt 800 verwiesen 800 weiterempfohlen 800
weitergeleitet 800 weitergereicht 800 weitervermittelt 800 weiterverwiesen 800;... 1230 geschickt 800 untergebracht
800 vermittelt 800 verwiesen 800 weiterempfohlen 800 weitergeleitet 800 weitergereicht 800 weitervermittelt 800
weiterverwiesen 800;... 1230 empfohlen 800 geschickt 800 untergebracht 800 vermittelt 800 verwiesen 800 vorgeschlagen
800 weiterempfohlen 800 weitergeleitet 800 weitergereicht 800 weitervermittelt 800 weiterverwiesen 800;<my> 1231 N
1232 eine 1231 einem 1231 einen 1231 einer 1231;geschrieben 800;vorbereitet 832;... 1235 <det> 1228 <way> 1227 das 818
den 818 die 818 ihre 818 ihren 818 seine 818 seinen 818;gebracht 800 gegeben 800 geschickt 800 vermittelt 800
verschafft 800 weitergeleitet 800 zugeschanzt 800;ausgeholfen 821 beraten 821 geholfen 821 gholfn 821 unterstuetzt 821
unterstutzt 821;^ 800;eingelegt 1239;wort 1240;gutes 1241;gebracht 1239;gesprach 1243 gespraech 1243 spiel 1243;ein
1242 ins 1244 untergebracht 800 vorgeschlagen 1239 weiterempfohlen 800 weitergeleitet 800 weitergereicht 800
weitervermittelt 800;... 1245 untergebracht 800 weiterempfohlen 800 weitergeleitet 800 weitergereicht 800
weitervermittelt 800;untergebracht 800 weiterempfohlen 800 weitergeleitet 800 weitergereicht 800 weitervermittelt
800;... 1247 empfohlen 800 untergebracht 800 vorgeschlagen 800 weiterempfohlen 800 weitergeleitet 800 weitergereicht
800 weitervermittelt 800;... 1247 untergebracht 800 weiterempfohlen 800 weitergeleitet 800 weitergereicht 800
weitervermittelt 800;... 1238 <my> 1246 N 1248 eine 1249 einem 1249 einen 1249 einer 1249;ausgeholfen 821 geholfen 821
gholfn 821 unterstuetzt 821 unterstutzt 821;empfohlen 800 vorgeschlagen 800 weiterempfohlen 800;... 1251 <det> 1228
<way> 1227 N 1252 umzug 1145;schuldig 15;... 1254;^ 1255;ich 1256;aufgebaut 539 aufgepaeppelt 539 aufgepappelt 539
beruhigt 539 gelobt 539;gegeben 821;... 1259;<address> 804 aufgezeigt 821 beigebogen 821 klargemacht 821 naeher 1177
naher 1177;ausgemalt 631 betreut 631 gegossen 631 gehuetet 631 gehutet 631 geputzt 631 gestrichen 631 versorgt 631;...
1262 ausgemalt 631 betreut 631 gegossen 631 gehuetet 631 gehutet 631 geputzt 631 gestrichen 631 versorgt 631;... 1262
angeschlossen 631 aufgebaut 631 ausgemalt 631 betreut 631 eingerichtet 631 entruempelt 631 entrumpelt 631 gegossen 631
gehuetet 631 gehutet 631 gemaeht 631 gemaht 631 geputzt 631 geraeumt 631 geraumt 631 geschnitten 631 gestrichen 631
montiert 631 repariert 631 versorgt 631;... 1261 <address> 804 ^ 1218 auto 866 blumen 1263 computer 866 dachrinne 866
drucker 866 fenster 866 fernseher 866 garten 1264 hecke 866 hund 1263 kasse 1263 katze 1263 keller 866 kinder 1263
kleine 1263 kleinen 1263 kuche 867 kueche 868 laden 1263 rasen 866 regal 866 router 866 schnee 866 schrank 866 stand
1263 waschmaschine 866 wohnung 1264;gegeben 843 geknuepft 843 geknupft 843 gemacht 843 hergestellt 843 vermittelt
843;... 1266;<det> 1267 <my> 1267 einem 1267 einer 1267;gegeben 843 gemacht 843 hergestellt 843 vermittelt 843;<det>
1267 <my> 1267 N 1269 einem 1267 einer 1267;mit 1268 zu 1270;... 1259 fuer 1260 fur 1260 zu 1260 zum 1260 zur 1260;...
1259 fuer 1260 zu 1260 zum 1260 zur 1260;... 1259 fur 1260 zu 1260 zum 1260 zur 1260;... 1261 <address> 804 ^ 1218
auto 866 blumen 1263 computer 866 dachrinne 866 drucker 866 fenster 866 fernseher 866 garten 1264 hecke 866 hund 1263
kasse 1263 katze 1263 keller 866 kinder 1263 kleine 1263 kleinen 1263 kontakt 1271 kuche 867 kueche 868 laden 1263
rasen 866 rat 1272 ratschlaege 1273 ratschlage 1274 regal 866 router 866 schnee 866 schrank 866 stand 1263 tipp 1272
tipps 1272 waschmaschine 866 wohnung 1264;... 1261 <address> 804 ^ 1218 auto 866 blumen 1263 computer 866 dachrinne
866 drucker 866 fenster 866 fernseher 866 garten 1264 hecke 866 hinweise 976 hund 1263 kasse 1263 katze 1263 keller
866 kinder 1263 kleine 1263 kleinen 1263 kniff 976 kniffe 976 kuche 867 kueche 868 laden 1263 rasen 866 rat 976
ratschlaege 976 ratschlag 976 ratschlage 976 regal 866 router 866 schnee 866 schrank 866 stand 1263 tipp 976 tipps 976
trick 976 tricks 976 waschmaschine 866 wohnung 1264;angefunkt 11 angeklingelt 11 angepingt 11 angerufen 11 angetippt
11 angewaehlt 11 angewahlt 11 durchgeklingelt 11 geklingelt 11 gelaeutet 11 gelautet 11 probiert 1154 versucht
1154;... 975 fuer 1260 fur 1260 gegeben 821 gezeigt 821 mitgegeben 821 verraten 821 zu 1260 zum 1260 zur 1260;... 975
fuer 1260 gegeben 821 gezeigt 821 mitgegeben 821 verraten 821 zu 1260 zum 1260 zur 1260;... 975 fur 1260 gegeben 821
gezeigt 821 mitgegeben 821 verraten 821 zu 1260 zum 1260 zur 1260;hinweise 976 kniff 976 kniffe 976 mal 1159 rat 1278
ratschlaege 1279 ratschlag 976 ratschlage 1280 tipp 1278 tipps 1278 trick 976 tricks 976;^ 1218 arbeitszeugnis 1234
bisschen 1258 empfehlungsschreiben 1234 gutes 1241 paar 1281 referenz 1234 wenig 1258 zeugnis 1234;arbeitszeugnis 1234
auftrag 1237 bewerber 1237 einfuehrung 1260 einfuhrung 1260 empfehlungsschreiben 1234 interessenten 1237 job 1237
kandidaten 1237 kandidatin 1237 kunden 1237 kundin 1237 lead 1237 leads 1237 referenz 1234 zeugnis 1234;auftrag 1237
bewerber 1237 crashkurs 1260 hinweise 976 interessenten 1237 job 1237 kandidaten 1237 kandidatin 1237 kniff 976 kniffe
976 kontakt 1271 kunden 1237 kundin 1237 lead 1237 leads 1237 rat 1278 ratschlaege 1279 ratschlag 976 ratschlage 1280
tipp 1278 tipps 1278 trick 976 tricks 976;zugehoert 539 zugehort 539;angefunkt 11 angeklingelt 11 angepingt 11
angerufen 11 angetippt 11 angewaehlt 11 durchgeklingelt 11 geklingelt 11 gelaeutet 11 probiert 11 versucht 11;...
1235;angefunkt 11 angeklingelt 11 angepingt 11 angerufen 11 angetippt 11 angewahlt 11 durchgeklingelt 11 geklingelt 11
gelautet 11 probiert 11 versucht 11;kopf 531;den 1289 meinen 1289;durch 1290;... 1291;<give1> 15;^ 1293;ich 1294;kann
43 koennte 43 konnte 43 könnte 43 muss 43 soll 43 sollte 43;... 1296;er 1297 man 1297 sie 1297;dass 1295 ich 1294 was
1298 wo 1298;dass 1295 ich 1294;mut 1191 zugeredet 539;schweigen 11;in 1302;sich 1303;... 1251 <det> 1228 <way> 1227
laden 1145;ausgeholfen 821 eingearbeitet 821 eingefuehrt 821 eingefuhrt 821 eingewiesen 821 geholfen 821 gholfn 821
unterstuetzt 821 unterstutzt 821;... 1306;eingearbeitet 821 eingefuehrt 821 eingefuhrt 821 eingewiesen 821;... 1308
gesprach 1243 gespraech 1243 spiel 1243;... 1251;... 1187 <tool> 1129 hinweise 976 kniff 976 kniffe 976 rat 976
ratschlaege 976 ratschlag 976 ratschlage 976 tipp 976 tipps 976 trick 976 tricks 976;arbeitszeugnis 1234 auftrag 1237
bewerber 1237 empfehlungsschreiben 1234 interessenten 1237 job 1237 kandidaten 1237 kandidatin 1237 kunden 1237 kundin
1237 lead 1237 leads 1237 referenz 1234 zeugnis 1234;N 1269;zu 1313;auftrag 1237 bewerber 1237 hinweise 976
interessenten 1237 job 1237 kandidaten 1237 kandidatin 1237 kniff 976 kniffe 976 kontakt 1314 kunden 1237 kundin 1237
lead 1237 leads 1237 rat 1278 ratschlaege 1279 ratschlag 976 ratschlage 1280 tipp 1278 tipps 1278 trick 976 tricks
976;auftrag 1237 bewerber 1237 interessenten 1237 job 1237 kandidaten 1237 kandidatin 1237 kunden 1237 kundin 1237
lead 1237 leads 1237;bekommen 11 gebracht 11 gekriegt 11;handy 1317 tel 1317 telefon 1317;das 1318;an 1319 ans
1318;wie 821;beraten 821;... 1322 <my> 1231 N 1231 eine 1231 einem 1231 einen 1231 einer 1231;... 1322;... 1186 2x 657
3x 657 4x 657 <address> 804 <det> 1188 <expert> 801 <have> 1197 <my> 1199 <said> 1211 <their> 1219 <thing> 1127 <tool>
1129 <vowed> 1221 <work> 1222 N 1224 ^ 1218 am 1229 an 1233 anmerkungen 1135 arbeitszeugnis 1234 auf 1236 aufgebaut
539 aufgepaeppelt 539 aufgepappelt 539 auftrag 1237 ausfuehrlich 1140 ausfuehrliches 1140 ausfuhrlich 1142
ausfuhrliches 1142 bei 1250 beigebracht 862 beim 1253 beruhigt 539 bewerber 1237 bin 1257 bisschen 1258 crashkurs 1260
das 1265 den 1275 die 1276 dreimal 1277 ehrliches 1158 ein 1282 eine 1283 einen 1284 einfach 1285 einfuehrung 1260
einfuhrung 1260 empfehlungsschreiben 1234 erklaert 877 erklart 878 erlaeutert 877 erlautert 878 etwas 1258 feedback
1135 fuenfmal 1286 fuer 1287 funfmal 1288 fur 1287 geholfen 821 geistert 1292 gelobt 539 gesagt 1299 geschrieben 1300
gezeigt 862 gut 1301 gutes 1158 hinweise 976 hoffnung 540 huellt 1304 huellte 1304 hullt 1304 hullte 1304 hundertmal
657 im 1305 in 1307 ins 1309 interessenten 1237 job 1237 kandidaten 1237 kandidatin 1237 kniff 976 kniffe 976
kommentare 1135 kontakt 1271 kunden 1237 kundin 1237 kurzes 1158 lange 1285 lead 1237 leads 1237 mehrfach 1277
mehrmals 1277 mein 1158 mit 1310 mut 540 n 1311 nachhilfe 1260 ne 1312 nen 1315 neue 1316 neuen 1316 nicht 1320 nur
1285 oefter 1159 offenes 1158 ofter 1159 paar 1281 per 1229 rat 1278 ratschlaege 1279 ratschlag 976 ratschlage 1280
referenz 1234 ruckmeldung 1141 rueckmeldung 1139 schon 1178 schriftlich 1182 schriftliches 1182 schuld 85 schulde 85
schulden 85 sehr 1301 spukt 1292 tipp 1278 tipps 1278 trick 976 tricks 976 uber 1229 ueber 1229 um 91 umsonst 1155
unterricht 1260 vergeblich 1155 via 1229 viel 1158 viermal 657 vorgefuehrt 877 vorgefuhrt 878 vorgemacht 1321
vorgeschlagen 1239 x 1160 zeugnis 1234 zigmal 657 zu 1323 zufolge 1119 zugehoert 539 zugehort 539 zugeredet 539 zum
1324 zur 1324 zweimal 1277;lassen 638;angebimmelt 638 angefragt 638 angeklingelt 638 angeklopft 638 angelaeutet 638
angelautet 638 angerufen 638 ausrichten 1326 beschwert 638 bestaetigt 638 bestatigt 638 bestellen 1326 dagelassen 638
durchgebimmelt 638 durchgeklingelt 638 durchgerufen 638 empfohlen 1 erklaert 1 erklart 1 erkundigt 638 ersucht 638
geantwortet 638 gebeten 638 gedraengt 638 gedrangt 638 gefragt 638 geklingelt 638 gemahnt 638 gemailt 638 gemeint 1
gemeldet 638 geraten 1 gesagt 1 geschrieben 698 gesimst 638 getextet 638 hereingeschaut 638 hergebracht 638
hiergelassen 638 nachgefragt 638 nachgehakt 638 reingeschaut 638 reklamiert 638 retourniert 638 umgetauscht 638
urgiert 638 vorbeigebracht 638 vorbeigeschaut 638 wissen 1326 zugesagt 638 zuruckgebracht 638 zuruckgegeben 638
zuruckgemailt 638 zuruckgerufen 638 zuruckgeschrieben 638 zurueckgebracht 638 zurueckgegeben 638 zurueckgemailt 638
zurueckgerufen 638 zurueckgeschrieben 638;<said> 705 angebimmelt 638 angeboten 638 angeklingelt 638 angelaeutet 638
angelautet 638 angerufen 638 anvertraut 638 berichtet 638 durchgebimmelt 638 durchgeklingelt 638 durchgerufen 638
empfohlen 698 erklaert 1 erklart 1 erzaehlt 638 erzahlt 638 geantwortet 638 gebeichtet 638 geholfen 638 geklagt 638
geklingelt 638 gemailt 638 gemeint 1 geraten 698 gesagt 698 geschickt 638 geschildert 638 geschrieben 698 gesimst 638
gesteckt 638 getextet 638 gezeigt 638 gratuliert 638 hereingeschaut 638 mitgeteilt 638 praesentiert 638 prasentiert
638 reingeschaut 638 verraten 638 versprochen 638 vorbeigeschaut 638 vorgestellt 638 zugesagt 638 zuruckgemailt 638
zuruckgerufen 638 zuruckgeschrieben 638 zurueckgemailt 638 zurueckgerufen 638 zurueckgeschrieben 638;<them> 737;<them>
737 ^ 736;... 1328 <counsel> 714 <counselled> 686 ^ 716 abgeholt 638 als 717 am 729 angebimmelt 638 angeklingelt 638
angelaeutet 638 angelautet 638 angerufen 638 angeschrieben 638 angesprochen 638 ans 726 auf 729 aufgefordert 554
ausgefuehrt 638 ausgefuhrt 638 begleitet 638 beim 729 bekocht 638 bestaerkt 554 bestarkt 554 besucht 638 davon 730
davor 734 dazu 730 den 717 dringend 735 durchgebimmelt 638 durchgeklingelt 638 durchgerufen 638 einen 717 eingeladen
638 eingeredet 554 empfohlen 1 erklaert 1 erklart 1 ermuntert 554 ermutigt 554 ersucht 1329 geantwortet 638 gebeten
1330 gefragt 1329 geklingelt 638 gemeint 1 geraten 1 gesagt 1 geschrieben 1 gesimst 638 getextet 638 getroffen 638
gewarnt 733 hereingeschaut 638 im 729 interviewt 638 kontaktiert 638 mit 744 nahe 725 nen 717 per 729 reingeschaut 638
stark 735 um 747 via 729 vor 748 vorbeigeschaut 638 zuruckgemailt 638 zuruckgerufen 638 zuruckgeschrieben 638
zurueckgemailt 638 zurueckgerufen 638 zurueckgeschrieben 638;^ 752;<me> 1332 <vowed> 755 mir 756 uns 756;<me> 718 ^ 81
dass 754 er 718 sich 718 sie 718;<until> 758 <vowed> 81;... 1335;abgesagt 11 gecancelt 11 platzen 1012 sausen 1012
vergessen 11 verschlafen 11 verschwitzt 11;... 1337 abgesagt 11 gecancelt 11 platzen 1012 sausen 1012 vergessen 11
verschlafen 11 verschwitzt 11;<appointment> 1338;anzurufen 11 mich 1171 uns 1171 zu 1153;versucht 1340;angelaeutet 638
angelautet 638 angerufen 638;ausrichten 1326 bestellen 1326 wissen 1326;... 1343 <vowed> 755 gemeint 779 gesagt 779
geschrieben 779 gmeint 721 gsagt 721;angekuendigt 69 angekundigt 69 angemeldet 69 angeschlossen 638 bedankt 638
beworben 0 dazugeschaltet 638 dazugesellt 638 dazugesetzt 638 dazugestellt 638 eingeklinkt 638 eingewaehlt 638
eingewahlt 638 entschuldigt 638 gemeldet 638 geruehrt 638 geruhrt 638 verabschiedet 638 zugeschaltet 638;... 1345
bedankt 638 bei 784 entschuldigt 638 gemeldet 638 geruehrt 638 geruhrt 638 verabschiedet 638;... 1343 <vowed> 755
angelaeutet 638 angelautet 638 angerufen 638 gemeint 779 gesagt 779 geschrieben 779 gmeint 721 gsagt 721;... 1327
<appointment> 701 <det> 702 <me> 1331 <my> 702 <they> 1333 <until> 760 <vowed> 1334 ^ 1336 am 729 angebimmelt 638
angeklingelt 638 angelaeutet 638 angelautet 638 angerufen 638 auf 764 beim 729 das 1339 davon 765 dazu 765 den 1339
die 1339 durchgebimmelt 638 durchgeklingelt 638 durchgerufen 638 empfohlen 766 erklaert 1 erklart 1 geantwortet 638
geklingelt 638 gemailt 638 gemeint 769 geraten 1 gesagt 769 geschrieben 770 gesimst 638 getextet 638 gmeint 721 gsagt
721 hereingeschaut 638 im 729 mehrmals 1341 mich 1342 mir 1344 per 764 reingeschaut 638 sich 1346 uber 787 ueber 789
uns 1347 unser 1339 unsere 1339 unseren 1339 vergeblich 1341 versucht 1340 via 764 vor 748 vorbeigeschaut 638
vorgeschlagen 0 zuruckgemailt 638 zuruckgerufen 638 zuruckgeschrieben 638 zurueckgemailt 638 zurueckgerufen 638
zurueckgeschrieben 638 zweimal 1341;^ 1035 das 1033 den 1033 die 1033 es 1033 sie 1033 von 1036;<way> 721;<det> 1350
<way> 721;am 1351 auf 1351 beim 1351 ich 1056 im 1351 in 1351 man 1056 per 1351 wir 1056 zu 1351 zum 1351;... 1352
<det> 1064 <they> 1086 <way> 1061 D 1066 ^ 1079 am 1090 auf 1092 beim 1090 bleib 554 bloss 1080 bloß 1080 das 1081
dass 1085 eben 1066 erhoeh 554 erhoh 554 fang 554 frag 554 geh 554 hoer 554 hor 554 i 703 ich 703 im 1090 in 1097 lass
554 mach 554 macht 554 man 703 nimm 554 nur 1080 per 1090 red 554 stell 554 such 554 tel 1061 verkauf 554 wir 703 zu
1092 zum 1092;lassen 81;stellen 81;verfuegung 1355 verfugung 1355;ausborgen 81 ausleihen 81 bereitstellen 81 borgen 81
bringen 81 geben 81 leihen 81 mitbringen 81 schenken 81 uberlassen 81 ueberlassen 81 zukommen 1354 zur 1356;=6:theirs
... 1357;^ 1358;<me> 1359;<me> 82 <until> 81;bringts 1361 gibts 1361 macht 1361 mailts 1361 schickts 1361 sendets
1361;und 1362;and 81;=6:theirs ... 1364;... 1363 <det> 1365 D 81;mich 81 uns 81;fuer 1367 fur 1367;... 1368;... 1368
<det> 1369 <my> 1369 <their> 1369 <them> 1369;<me> 81 das 251 den 251 die 251 es 251 s 251;... 1363;zuruck 81 zurueck
81;... 1373 zuruck 81 zurueck 81;... 1373 mich 1374 mir 1374 uns 1374 zuruck 81 zurueck 81;... 1373 <they> 1375
<until> 81 mich 1374 mir 1374 uns 1374 zuruck 81 zurueck 81;mal 81;=6:theirs nach 81 noch 1377 nochmal 81 wieder
81;nach 81 noch 1377 nochmal 81 wieder 81;D 1379;D 1378 es 1380 ihn 1380 sie 1380;D 1379 es 1380 ihn 1380 sie
1380;sich 81;<they> 1383 sich 81;bescheid 81;bescheid 81 mir 1385 uns 1385;<they> 1386 bescheid 81 mir 1385 uns
1385;an 81 druber 81 drueber 81 durch 81;... 1388 an 81 druber 81 drueber 81 durch 81;durch 81 weiter 81;<they> 1386
bescheid 81 das 1390 es 1390 mir 1385 uns 1385;beisammen 81 bereit 81 fertig 81 parat 81;<until> 1392;...
1393;laufenden 81;dem 1395;auf 1396;D 1397 auf 1396;mich 1398 uns 1398;um 81;... 1400 um 81;sich 1401;ab 81 an 81;<me>
1403;ab 81;... 1405;<my> 1406;<me> 1403 <my> 1406 D 1407;das 1390 es 1390;... 1373 <they> 1375 mich 1374 mir 1374 uns
1374 zuruck 81 zurueck 81;... 1373;... 1373 mich 1411 mir 1411 sich 81 uns 1411;... 1373 <they> 1412 mich 1411 mir
1411 sich 81 uns 1411;... 1373 <me> 1403 <they> 1375 mich 1374 mir 1374 uns 1374 zuruck 81 zurueck 81;vor 81;...
1415;<me> 1416;<their> 1416;... 1415 D 1418;<me> 1419;gibt 81 meldet 81 ruft 81 sagt 81 schreibt 81;und 1421;...
1422;... 1422 das 1423 es 1423;es 1423 sich 1424 sichs 1423;<deed3> 1366 <does3> 1370 <give3> 1371 <sends3> 1372
antwortet 1376 benachrichtigt 1367 bohrt 1381 connected 251 connectet 251 draengelt 1381 draengt 1382 drangelt 1381
drangt 1382 erkundigt 1384 geben 1387 geht 1389 gibt 1391 haben 1394 haelt 1399 hakt 1381 halt 1399 halten 1399 hat
1394 hoert 1402 holen 1404 holt 1408 hort 1402 hält 1399 informiert 1367 intro 251 introduced 251 introed 251 introt
251 leitet 1409 liest 1389 mailt 1410 melden 1384 meldet 1413 probiert 1382 ruehren 1384 ruehrt 1384 rufen 1404 ruft
1414 ruhren 1384 ruhrt 1384 sagen 1387 sagt 1387 schaut 1389 schickt 1409 schreibt 1410 schubst 1382 sieht 1389
stellen 1417 stellt 1420 stupst 1381 uberlegt 1425 uberweist 82 ueberlegt 1425 ueberweist 82 unterschreibt 82 updatet
1367 urgiert 1381 verstaendigt 1367 verstandigt 1367 versucht 1382 zahlt 82;probiert 11 versucht 11;... 1427 probiert
11 versucht 11;<me> 0;bei 1429;... 1430 bei 1429;^ 736 darum 737 um 737;<until> 736;... 1433 <my> 736 antwort 736
bestaetigung 736 bestatigung 736 feedback 736 ruckmeldung 736 ruckruf 736 rueckmeldung 736 rueckruf 736 stellungnahme
736;=23:contact ^ 1434;, 638 <me> 1432 D 638 am 638 an 638 gestern 638 heute 638 in 638 mich 638 nach 638 per 638 sich
638 um 1435 uns 638 wegen 638;D 638 am 638 an 638 gestern 638 heute 638 in 638 mich 638 nach 638 per 638 sich 638 um
638 uns 638 wegen 638;mich 662 uns 662;mich 670 mir 670 uns 670;mich 638 uns 638;<appointment> 638 <outing> 638 <way>
638;<appointment> 638 <det> 1441 <outing> 638 <way> 638;am 1442 auf 1442 bei 1442 beim 1442 im 1442 uber 1442 ueber
1442 zum 1442;D 638;das 1444 es 1444;das 1444;... 1443 am 1442 auf 1442 bei 1442 beim 1442 das 1444 dies 1444 es 1444
im 1442 mir 1445 so 1444 uber 1442 ueber 1442 uns 1446 zum 1442;mich 69 uns 69;fuer 1448 fur 1448 mich 69 uns 69;D
1449;... 137 <det> 314 <my> 314 <their> 314;<me> 41;<until> 1203 ^ 1451 von 1452;=19:gave:resource ausgeliehen 4
bekommen 4 geborgt 4 geliehen 4 leihweise 4 mitgenommen 4;<tool> 1454;... 1455 <tool> 1454;<until> 15 retour 15 wieder
15 zuruck 15 zurueck 15;... 1457;... 137 <det> 1458 <my> 314 <their> 314;<my> 1456 <until> 1203 ^ 1459 von 1452;<doc>
736 <work> 736;<doc> 736 alle 736 beide 736 das 736 den 736 die 736 ein 1461 eine 1461 einen 1461 ne 1461 nen 1461
saemtliche 736;^ 1462;... 1433 <until> 736;... 1433;-abrechnung 1464 -beleg 1465 -bescheinigung 1465 -bestaetigung
1465 -foto 1464 -fotos 1464 -liste 1464 -nachweis 1464 -plan 1464 -rechnung 1464 -unterlagen 1464 -vertrag 1464
-zahlen 1464 <doc> 1464 <thing> 1433 <work> 1433 alle 1465 angebot 1433 antwort 1433 beide 1465 bestaetigung 1433 das
1465 den 1465 die 1465 entscheidung 1433 fotos 1433 kostenvoranschlag 1433 muster 1433 offerte 1433 rechnung 1433
rueckmeldung 1433 saemtliche 1465 unterlagen 1433 vertrag 1433 zahlen 1433;<until> 1463 ^ 1466;<doc> 736 alle 736
beide 736 das 736 den 736 die 736 ein 1461 eine 1461 einen 1461 ne 1461 nen 1461 samtliche 736;^ 1468;-abrechnung 1464
-beleg 1465 -bescheinigung 1465 -bestatigung 1465 -foto 1464 -fotos 1464 -liste 1464 -nachweis 1464 -plan 1464
-rechnung 1464 -unterlagen 1464 -vertrag 1464 -zahlen 1464 <doc> 1464 <thing> 1433 <work> 1433 alle 1465 angebot 1433
antwort 1433 beide 1465 bestatigung 1433 das 1465 den 1465 die 1465 entscheidung 1433 fotos 1433 kostenvoranschlag
1433 muster 1433 offerte 1433 rechnung 1433 ruckmeldung 1433 samtliche 1465 unterlagen 1433 vertrag 1433 zahlen
1433;<until> 1469 ^ 1470;... 1443 am 1442 auf 1442 bei 1442 beim 1442 im 1442 uber 1442 ueber 1442 zum 1442;dass
1118;darauf 1473;sich 0;an 718;<me> 1476;<me> 1476 <they> 1477;^ 1434;, 638 <me> 1432 um 1479;mit 638;... 1481 mit
638;N 1482 mich 638 uns 638;fuer 1448 mich 69 uns 69;D 1484;-angebot 736 -bericht 736 -entwurf 736 -konzept 736 -liste
736 -plan 736 -rechnung 736 -vorschlag 736 angebot 736 antwort 736 aufstellung 736 bericht 736 bestaetigung 736
entwurf 736 freigabe 736 gutachten 736 konzept 736 kostenvoranschlag 736 liste 736 offerte 736 plan 736 prognose 736
rechnung 736 rueckmeldung 736 stellungnahme 736 termin 736 unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage
736;-angebot 736 -bericht 736 -entwurf 736 -konzept 736 -liste 736 -plan 736 -rechnung 736 -vorschlag 736 <attribute>
1486 angebot 736 antwort 736 aufstellung 736 bericht 736 bestaetigung 736 entwurf 736 freigabe 736 gutachten 736
konzept 736 kostenvoranschlag 736 liste 736 offerte 736 plan 736 prognose 736 rechnung 736 rueckmeldung 736
stellungnahme 736 termin 736 unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage 736;=4:needs_from_me -angebot
736 -bericht 736 -entwurf 736 -konzept 736 -liste 736 -plan 736 -rechnung 736 -vorschlag 736 <attribute> 1486 angebot
736 antwort 736 aufstellung 736 bericht 736 bestaetigung 736 entwurf 736 freigabe 736 gutachten 736 konzept 736
kostenvoranschlag 736 liste 736 offerte 736 plan 736 prognose 736 rechnung 736 rueckmeldung 736 stellungnahme 736
termin 736 unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage 736;-angebot 736 -bericht 736 -entwurf 736
-konzept 736 -liste 736 -plan 736 -rechnung 736 -vorschlag 736 <attribute> 1486 <doc> 736 <work> 736 angebot 736
antwort 736 aufstellung 736 bericht 736 bestaetigung 736 entwurf 736 freigabe 736 gutachten 736 konzept 736
kostenvoranschlag 736 liste 736 offerte 736 plan 736 prognose 736 rechnung 736 rueckmeldung 736 stellungnahme 736
termin 736 unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage 736;-angebot 736 -bericht 736 -entwurf 736
-konzept 736 -liste 736 -plan 736 -rechnung 736 -vorschlag 736 <attribute> 1486 <doc> 736 a 1487 alle 736 an 1487
angebot 736 antwort 736 aufstellung 736 beide 736 bericht 736 bestaetigung 736 das 1488 den 1488 die 1488 ein 1489
eine 1489 einen 1489 entwurf 736 freigabe 736 gutachten 736 konzept 736 kostenvoranschlag 736 liste 736 n 1487 ne 1461
nen 1489 offerte 736 plan 736 prognose 736 rechnung 736 rueckmeldung 736 saemtliche 736 stellungnahme 736 termin 736
unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage 736;-angebot 736 -bericht 736 -entwurf 736 -konzept 736
-liste 736 -plan 736 -rechnung 736 -vorschlag 736 <attribute> 1486 a 1487 an 1487 angebot 736 antwort 736 aufstellung
736 bericht 736 bestaetigung 736 das 1487 den 1487 die 1487 ein 1487 eine 1487 einen 1487 entwurf 736 freigabe 736
gutachten 736 konzept 736 kostenvoranschlag 736 liste 736 n 1487 nen 1487 offerte 736 plan 736 prognose 736 rechnung
736 rueckmeldung 736 stellungnahme 736 termin 736 unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage 736;^
1491;<me> 1492;^ 1490 von 1493;-abrechnung 1464 -beleg 1465 -bescheinigung 1465 -bestaetigung 1465 -foto 1464 -fotos
1464 -liste 1464 -nachweis 1464 -plan 1464 -rechnung 1464 -unterlagen 1464 -vertrag 1464 -zahlen 1464 <doc> 1464 alle
1465 beide 1465 das 1465 den 1465 die 1465 saemtliche 1465;<counsel> 0;paar 1496;<counsel> 0 <until> 1494 ^ 1495 ein
1497 einen 1496 n 1496 nen 1496;<until> 1463 ^ 1495;fur 1448 mich 69 uns 69;D 1500;<doc> 736 alle 736 beide 736 das
736 den 736 die 736 ein 1461 eine 1461 einen 1461 ne 1461 nen 1461 saemtliche 736 samtliche 736;^ 1502;-abrechnung
1464 -beleg 1465 -bescheinigung 1465 -bestaetigung 1465 -bestatigung 1465 -foto 1464 -fotos 1464 -liste 1464 -nachweis
1464 -plan 1464 -rechnung 1464 -unterlagen 1464 -vertrag 1464 -zahlen 1464 <doc> 1464 alle 1465 beide 1465 das 1465
den 1465 die 1465 saemtliche 1465 samtliche 1465;<until> 1503 ^ 1504;-angebot 736 -bericht 736 -entwurf 736 -konzept
736 -liste 736 -plan 736 -rechnung 736 -vorschlag 736 angebot 736 antwort 736 aufstellung 736 bericht 736 bestaetigung
736 bestatigung 736 entwurf 736 freigabe 736 gutachten 736 konzept 736 kostenvoranschlag 736 liste 736 offerte 736
plan 736 prognose 736 rechnung 736 ruckmeldung 736 rueckmeldung 736 stellungnahme 736 termin 736 unterschrift 736
vorschlag 736 zahl 736 zahlen 736 zusage 736;-angebot 736 -bericht 736 -entwurf 736 -konzept 736 -liste 736 -plan 736
-rechnung 736 -vorschlag 736 <attribute> 1506 angebot 736 antwort 736 aufstellung 736 bericht 736 bestaetigung 736
bestatigung 736 entwurf 736 freigabe 736 gutachten 736 konzept 736 kostenvoranschlag 736 liste 736 offerte 736 plan
736 prognose 736 rechnung 736 ruckmeldung 736 rueckmeldung 736 stellungnahme 736 termin 736 unterschrift 736 vorschlag
736 zahl 736 zahlen 736 zusage 736;=4:needs_from_me -angebot 736 -bericht 736 -entwurf 736 -konzept 736 -liste 736
-plan 736 -rechnung 736 -vorschlag 736 <attribute> 1506 angebot 736 antwort 736 aufstellung 736 bericht 736
bestaetigung 736 bestatigung 736 entwurf 736 freigabe 736 gutachten 736 konzept 736 kostenvoranschlag 736 liste 736
offerte 736 plan 736 prognose 736 rechnung 736 ruckmeldung 736 rueckmeldung 736 stellungnahme 736 termin 736
unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage 736;-angebot 736 -bericht 736 -entwurf 736 -konzept 736
-liste 736 -plan 736 -rechnung 736 -vorschlag 736 <attribute> 1506 <doc> 736 <work> 736 angebot 736 antwort 736
aufstellung 736 bericht 736 bestaetigung 736 bestatigung 736 entwurf 736 freigabe 736 gutachten 736 konzept 736
kostenvoranschlag 736 liste 736 offerte 736 plan 736 prognose 736 rechnung 736 ruckmeldung 736 rueckmeldung 736
stellungnahme 736 termin 736 unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage 736;-angebot 736 -bericht 736
-entwurf 736 -konzept 736 -liste 736 -plan 736 -rechnung 736 -vorschlag 736 <attribute> 1506 <doc> 736 a 1507 alle 736
an 1507 angebot 736 antwort 736 aufstellung 736 beide 736 bericht 736 bestaetigung 736 bestatigung 736 das 1508 den
1508 die 1508 ein 1509 eine 1509 einen 1509 entwurf 736 freigabe 736 gutachten 736 konzept 736 kostenvoranschlag 736
liste 736 n 1507 ne 1461 nen 1509 offerte 736 plan 736 prognose 736 rechnung 736 ruckmeldung 736 rueckmeldung 736
saemtliche 736 samtliche 736 stellungnahme 736 termin 736 unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage
736;-angebot 736 -bericht 736 -entwurf 736 -konzept 736 -liste 736 -plan 736 -rechnung 736 -vorschlag 736 <attribute>
1506 a 1507 an 1507 angebot 736 antwort 736 aufstellung 736 bericht 736 bestaetigung 736 bestatigung 736 das 1507 den
1507 die 1507 ein 1507 eine 1507 einen 1507 entwurf 736 freigabe 736 gutachten 736 konzept 736 kostenvoranschlag 736
liste 736 n 1507 nen 1507 offerte 736 plan 736 prognose 736 rechnung 736 ruckmeldung 736 rueckmeldung 736
stellungnahme 736 termin 736 unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage 736;^ 1511;<me> 1512;^ 1510 von
1513;-abrechnung 1464 -beleg 1465 -bescheinigung 1465 -bestaetigung 1465 -bestatigung 1465 -foto 1464 -fotos 1464
-liste 1464 -nachweis 1464 -plan 1464 -rechnung 1464 -unterlagen 1464 -vertrag 1464 -zahlen 1464 <doc> 1464 <thing>
1433 <work> 1433 alle 1465 angebot 1433 antwort 1433 beide 1465 bestaetigung 1433 bestatigung 1433 das 1465 den 1465
die 1465 entscheidung 1433 fotos 1433 kostenvoranschlag 1433 muster 1433 offerte 1433 rechnung 1433 ruckmeldung 1433
rueckmeldung 1433 saemtliche 1465 samtliche 1465 unterlagen 1433 vertrag 1433 zahlen 1433;=13:talk <counsel> 0 <until>
1514 ^ 1515 das 1433 ein 1497 einen 1496 es 1433 ihn 1433 n 1496 nen 1496 sie 1433;-angebot 736 -bericht 736 -entwurf
736 -konzept 736 -liste 736 -plan 736 -rechnung 736 -vorschlag 736 angebot 736 antwort 736 aufstellung 736 bericht 736
bestatigung 736 entwurf 736 freigabe 736 gutachten 736 konzept 736 kostenvoranschlag 736 liste 736 offerte 736 plan
736 prognose 736 rechnung 736 ruckmeldung 736 stellungnahme 736 termin 736 unterschrift 736 vorschlag 736 zahl 736
zahlen 736 zusage 736;-angebot 736 -bericht 736 -entwurf 736 -konzept 736 -liste 736 -plan 736 -rechnung 736
-vorschlag 736 <attribute> 1517 angebot 736 antwort 736 aufstellung 736 bericht 736 bestatigung 736 entwurf 736
freigabe 736 gutachten 736 konzept 736 kostenvoranschlag 736 liste 736 offerte 736 plan 736 prognose 736 rechnung 736
ruckmeldung 736 stellungnahme 736 termin 736 unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage
736;=4:needs_from_me -angebot 736 -bericht 736 -entwurf 736 -konzept 736 -liste 736 -plan 736 -rechnung 736 -vorschlag
736 <attribute> 1517 angebot 736 antwort 736 aufstellung 736 bericht 736 bestatigung 736 entwurf 736 freigabe 736
gutachten 736 konzept 736 kostenvoranschlag 736 liste 736 offerte 736 plan 736 prognose 736 rechnung 736 ruckmeldung
736 stellungnahme 736 termin 736 unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage 736;-angebot 736 -bericht
736 -entwurf 736 -konzept 736 -liste 736 -plan 736 -rechnung 736 -vorschlag 736 <attribute> 1517 <doc> 736 <work> 736
angebot 736 antwort 736 aufstellung 736 bericht 736 bestatigung 736 entwurf 736 freigabe 736 gutachten 736 konzept 736
kostenvoranschlag 736 liste 736 offerte 736 plan 736 prognose 736 rechnung 736 ruckmeldung 736 stellungnahme 736
termin 736 unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage 736;-angebot 736 -bericht 736 -entwurf 736
-konzept 736 -liste 736 -plan 736 -rechnung 736 -vorschlag 736 <attribute> 1517 <doc> 736 a 1518 alle 736 an 1518
angebot 736 antwort 736 aufstellung 736 beide 736 bericht 736 bestatigung 736 das 1519 den 1519 die 1519 ein 1520 eine
1520 einen 1520 entwurf 736 freigabe 736 gutachten 736 konzept 736 kostenvoranschlag 736 liste 736 n 1518 ne 1461 nen
1520 offerte 736 plan 736 prognose 736 rechnung 736 ruckmeldung 736 samtliche 736 stellungnahme 736 termin 736
unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage 736;-angebot 736 -bericht 736 -entwurf 736 -konzept 736
-liste 736 -plan 736 -rechnung 736 -vorschlag 736 <attribute> 1517 a 1518 an 1518 angebot 736 antwort 736 aufstellung
736 bericht 736 bestatigung 736 das 1518 den 1518 die 1518 ein 1518 eine 1518 einen 1518 entwurf 736 freigabe 736
gutachten 736 konzept 736 kostenvoranschlag 736 liste 736 n 1518 nen 1518 offerte 736 plan 736 prognose 736 rechnung
736 ruckmeldung 736 stellungnahme 736 termin 736 unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage 736;^
1522;<me> 1523;^ 1521 von 1524;-abrechnung 1464 -beleg 1465 -bescheinigung 1465 -bestatigung 1465 -foto 1464 -fotos
1464 -liste 1464 -nachweis 1464 -plan 1464 -rechnung 1464 -unterlagen 1464 -vertrag 1464 -zahlen 1464 <doc> 1464 alle
1465 beide 1465 das 1465 den 1465 die 1465 samtliche 1465;<counsel> 0 <until> 1525 ^ 1526 ein 1497 einen 1496 n 1496
nen 1496;<until> 1469 ^ 1526;mit 81;... 1529;mit 0;anwaeltin 1531 anwalt 1531 anwaltin 1531 begleitung 1531 bekannte
1531 bekannten 1531 bruder 1531 dolmetscherin 1531 fotografen 1531 fotografin 1531 frau 1531 freund 1531 freundin 1531
gast 1531 investor 1531 investorin 1531 kollegen 1531 kollegin 1531 kunden 1531 kundin 1531 lehrling 1531 mann 1531
mutter 1531 nachbarin 1531 nachbarn 1531 partner 1531 partnerin 1531 praktikanten 1531 praktikantin 1531 sammler 1531
sammlerin 1531 schwester 1531 sohn 1531 tochter 1531 ubersetzerin 1531 uebersetzerin 1531 vater 1531;ziel 0;palme
0;die 1534;ans 1533 auf 1535 durch 0 uber 0 ueber 0 voran 0 weiter 0;... 1536 ans 1533 auf 1535 durch 0 uber 0 ueber 0
voran 0 weiter 0;^ 1530 eine 1532 einen 1532 ihre 1532 ihren 1532 mich 1537 seine 1532 seinen 1532 uns 1537;ausleihen
4 behalten 4 benutzen 4 haben 4 leihen 4 mitbenutzen 4 mitnehmen 4 nehmen 4 nutzen 4 verwenden 4;... 1539 ausleihen 4
behalten 4 benutzen 4 haben 4 leihen 4 mitbenutzen 4 mitnehmen 4 nehmen 4 nutzen 4 verwenden 4;<tool> 1540;... 1541
<tool> 1540;<tool> 1540 ausleihen 4 benutzen 4 brauchen 4 haben 4 leihen 4 mitbenutzen 4 mitnutzen 4 nehmen 4 nutzen 4
verwenden 4;... 1543 <tool> 1540;=13:talk <det> 1542 <my> 1544;^ 277 darauf 554 zu 554;<me> 1546 darauf 1473;<det>
1542 <my> 1544;ich 277 wir 277;dass 1549;^ 1550;D 1551 ^ 1550;^ 277 dass 554 mir 686 uns 686;=3:advice dass 1549;<me>
1552 <they> 1553 D 1551 ^ 1554 dass 554 mir 686 uns 686;<they> 1553 ^ 277 dass 554 mir 686 uns 686;mich 607 uns 607;,
638 D 638 am 638 an 638 gestern 638 heute 638 in 638 mich 638 nach 638 per 638 sich 638 um 638 uns 638 wegen 638;<me>
1546;atelier 638 baustelle 638 buero 638 buro 638 empfang 638 gang 638 garten 638 geschaeft 638 geschaft 638 halle 638
hof 638 kanzlei 638 kuche 638 kueche 638 laden 638 lager 638 matte 638 praxis 638 stand 638 studio 638 theke 638
tresen 638 tuer 638 tur 638 werkstatt 638;der 1560;mir 1560;der 1560 meinem 1560 meiner 1560 unserer 1560;der 1560
meiner 1560;am 1560 an 1561 auf 1561 bei 1562 im 1560 in 1563 vor 1564;... 1565;das 1444 dies 1444 es 1444 mir 1445 so
1444 uns 1446;^ 1511 von 1513;-angebot 1433 -bericht 1433 -entwurf 1433 -konzept 1433 -liste 1433 -plan 1433 -rechnung
1433 -vorschlag 1433 angebot 1433 antwort 1433 aufstellung 1433 bericht 1433 bestaetigung 1433 bestatigung 1433
entwurf 1433 freigabe 1433 gutachten 1433 konzept 1433 kostenvoranschlag 1433 liste 1433 offerte 1433 plan 1433
prognose 1433 rechnung 1433 ruckmeldung 1433 rueckmeldung 1433 stellungnahme 1433 termin 1433 unterschrift 1433
vorschlag 1433 zahl 1433 zahlen 1433 zusage 1433;-angebot 1433 -bericht 1433 -entwurf 1433 -konzept 1433 -liste 1433
-plan 1433 -rechnung 1433 -vorschlag 1433 <attribute> 1569 angebot 1433 antwort 1433 aufstellung 1433 bericht 1433
bestaetigung 1433 bestatigung 1433 entwurf 1433 freigabe 1433 gutachten 1433 konzept 1433 kostenvoranschlag 1433 liste
1433 offerte 1433 plan 1433 prognose 1433 rechnung 1433 ruckmeldung 1433 rueckmeldung 1433 stellungnahme 1433 termin
1433 unterschrift 1433 vorschlag 1433 zahl 1433 zahlen 1433 zusage 1433;-angebot 1433 -bericht 1433 -entwurf 1433
-konzept 1433 -liste 1433 -plan 1433 -rechnung 1433 -vorschlag 1433 <attribute> 1569 a 1570 an 1570 angebot 1433
antwort 1433 aufstellung 1433 bericht 1433 bestaetigung 1433 bestatigung 1433 das 1570 den 1570 die 1570 ein 1570 eine
1570 einen 1570 entwurf 1433 freigabe 1433 gutachten 1433 konzept 1433 kostenvoranschlag 1433 liste 1433 n 1570 nen
1570 offerte 1433 plan 1433 prognose 1433 rechnung 1433 ruckmeldung 1433 rueckmeldung 1433 stellungnahme 1433 termin
1433 unterschrift 1433 vorschlag 1433 zahl 1433 zahlen 1433 zusage 1433;<until> 1568 ^ 1571;am 1442 auf 1442 bei 1442
beim 1442 im 1442 ueber 1442 zum 1442;... 1573 am 1442 auf 1442 bei 1442 beim 1442 das 1444 dies 1444 es 1444 im 1442
mir 1445 so 1444 ueber 1442 uns 1446 zum 1442;am 1442 auf 1442 bei 1442 beim 1442 im 1442 uber 1442 zum 1442;... 1575
am 1442 auf 1442 bei 1442 beim 1442 das 1444 dies 1444 es 1444 im 1442 mir 1445 so 1444 uber 1442 uns 1446 zum
1442;<me> 69;bei 1577;... 1578 bei 1577;D 1579;dass 1118 wenn 1118;... 703 <should> 554;ich 1582 man 1582 wir
1582;besser 1581 gern 1581 gerne 1581 gut 1581 lieber 1581;besser 1581 dass 1583 es 1584 gern 1581 gerne 1581 gut 1581
ich 1582 lieber 1581 man 1582 s 1584 wir 1582;an 0;<me> 1586;bei 1587;... 1588 bei 1587;geburtstag 0 hochzeitstag 0
jubilaeum 0 jubilaum 0 namenstag 0 op 0 pruefung 0 prufung 0;... 1590 geburtstag 0 hochzeitstag 0 jubilaeum 0 jubilaum
0 namenstag 0 op 0 pruefung 0 prufung 0;dass 1583 ich 1582 man 1582 wir 1582;-angebot 1433 -bericht 1433 -entwurf 1433
-konzept 1433 -liste 1433 -plan 1433 -rechnung 1433 -vorschlag 1433 <attribute> 1569 <thing> 1433 <work> 1433 a 1570
an 1570 angebot 1433 antwort 1433 aufstellung 1433 bericht 1433 bestaetigung 1433 bestatigung 1433 das 1570 den 1570
die 1570 ein 1570 eine 1570 einen 1570 entscheidung 1433 entwurf 1433 fotos 1433 freigabe 1433 gutachten 1433 konzept
1433 kostenvoranschlag 1433 liste 1433 muster 1433 n 1570 nen 1570 offerte 1433 plan 1433 prognose 1433 rechnung 1433
ruckmeldung 1433 rueckmeldung 1433 stellungnahme 1433 termin 1433 unterlagen 1433 unterschrift 1433 vertrag 1433
vorschlag 1433 zahl 1433 zahlen 1433 zusage 1433;<until> 1568 ^ 1593 dass 1118;<my> 736;^ 1595;nach 1596;auf 662;auf
662 schon 1598;sich 1599;zu 0;... 1601 auf 662 schon 1598 zu 0;sich 1602;<counsel> 554;<counsel> 554 als 1604 den 1604
einen 1604 nen 1604;weg 554;den 1606;^ 277 auf 1607;<counsel> 554 <they> 1605 als 1604 den 1604 einen 1604 mit 1608
nen 1604;<me> 1609;<counsel> 554 <they> 1605 als 1604 den 1604 einen 1604 nen 1604;<me> 1611;$$ 638;$$ 638 dabei
1613;mit 1614;auch 1615 mit 1614 noch 1615;<until> 58;<doc> 1617 <document> 1617 <thing> 1617 <work> 1617;^ 1618;<doc>
58 <document> 58 <thing> 58 <work> 58;^ 1620;tisch 15;dem 1622;postfach 15;hand 15 mail 15;der 1625;am 1622 auf 1623
im 1624 in 1626 von 136 vorliegen 15;... 1627 <doc> 58 <document> 58 <thing> 58 <work> 58;<det> 1621 <my> 1621 ^
1628;=2:plan bei 1577 mit 1577;anprobe 1630 audienz 1630 beratung 1630 probetag 1630 sitzung 1630 sprechstunde 1630
stunde 1630 termin 1630;anprobe 1630 audienz 1630 beratung 1630 ein 1631 eine 1631 einen 1631 n 1631 ne 1631 nen 1631
probetag 1630 sitzung 1630 sprechstunde 1630 stunde 1630 termin 1630;briefkasten 15 postfach 15 schreibtisch 15 tisch
15;<their> 1633 dem 1633;<their> 1633 dem 1633 der 1625;am 1622 auf 1634 im 1624 in 1635 von 136;auf 1634 in
1634;<until> 1636 D 1637;... 1638 <doc> 1617 <document> 1617 <thing> 1617 <work> 1617;anprobiert 638 ausgeheult 638
ausgeweint 638 bestellt 638 bezahlt 638 eingekauft 638 gebucht 638 gekauft 638 geklagt 638 genachtigt 638 genaechtigt
638 geschlafen 638 ubernachtet 638 uebernachtet 638 unterschrieben 638;... 1640;<me> 1641;anprobe 607 audienz 607
beratung 607 besprechung 607 coachingstunde 607 date 607 probearbeiten 607 probetag 607 rendezvous 607 sitzung 607
sprechstunde 607 stunde 607 termin 607 visite 607 vorstellungsgesprach 607 vorstellungsgespraech 607;<det> 1619 <my>
1619 <until> 1629 D 1632 ^ 1639 anprobe 607 audienz 607 bei 1642 beratung 607 besprechung 607 coachingstunde 607 date
607 ein 1643 eine 1643 einen 1643 n 1643 ne 1643 nen 1643 probearbeiten 607 probetag 607 rendezvous 607 sitzung 607
sprechstunde 607 stunde 607 termin 607 visite 607 vorstellungsgesprach 607 vorstellungsgespraech 607;=4:needs_from_me
-angebot 736 -bericht 736 -entwurf 736 -konzept 736 -liste 736 -plan 736 -rechnung 736 -vorschlag 736 <attribute> 1486
a 1487 an 1487 angebot 736 antwort 736 aufstellung 736 bericht 736 bestaetigung 736 das 1487 den 1487 die 1487 ein
1487 eine 1487 einen 1487 entwurf 736 freigabe 736 gutachten 736 konzept 736 kostenvoranschlag 736 liste 736 n 1487
nen 1487 offerte 736 plan 736 prognose 736 rechnung 736 rueckmeldung 736 stellungnahme 736 termin 736 unterschrift 736
vorschlag 736 zahl 736 zahlen 736 zusage 736;^ 1645 von 1493;<until> 736 von 1031;-angebot 1433 -bericht 1433 -entwurf
1433 -konzept 1433 -liste 1433 -plan 1433 -rechnung 1433 -vorschlag 1433 angebot 1433 antwort 1433 aufstellung 1433
bericht 1433 bestaetigung 1433 entwurf 1433 freigabe 1433 gutachten 1433 konzept 1433 kostenvoranschlag 1433 liste
1433 offerte 1433 plan 1433 prognose 1433 rechnung 1433 rueckmeldung 1433 stellungnahme 1433 termin 1433 unterschrift
1433 vorschlag 1433 zahl 1433 zahlen 1433 zusage 1433;-angebot 1433 -bericht 1433 -entwurf 1433 -konzept 1433 -liste
1433 -plan 1433 -rechnung 1433 -vorschlag 1433 <attribute> 1648 angebot 1433 antwort 1433 aufstellung 1433 bericht
1433 bestaetigung 1433 entwurf 1433 freigabe 1433 gutachten 1433 konzept 1433 kostenvoranschlag 1433 liste 1433
offerte 1433 plan 1433 prognose 1433 rechnung 1433 rueckmeldung 1433 stellungnahme 1433 termin 1433 unterschrift 1433
vorschlag 1433 zahl 1433 zahlen 1433 zusage 1433;-angebot 1433 -bericht 1433 -entwurf 1433 -konzept 1433 -liste 1433
-plan 1433 -rechnung 1433 -vorschlag 1433 ... 1647 <attribute> 1648 a 1649 an 1649 angebot 1433 antwort 1433
aufstellung 1433 bericht 1433 bestaetigung 1433 das 1649 den 1649 die 1649 ein 1649 eine 1649 einen 1649 entwurf 1433
freigabe 1433 gutachten 1433 konzept 1433 kostenvoranschlag 1433 liste 1433 n 1649 nen 1649 offerte 1433 plan 1433
prognose 1433 rechnung 1433 rueckmeldung 1433 stellungnahme 1433 termin 1433 unterschrift 1433 vorschlag 1433 zahl
1433 zahlen 1433 zusage 1433;<until> 1646 ^ 1650 dass 1118 wenn 1118;... 1647;<until> 737 ^ 1652 dass 1118 wenn
1118;besser 1581 es 1584 gern 1651 gerne 1653 gut 1581 lieber 1581 s 1584;<until> 737 ^ 1652;gern 1655 gerne 1655;...
1455 <tool> 1454 ^ 1618;... 47 <my> 48;<me> 1658;<my> 48 bei 1659 von 1659;... 1601 zu 0;... 1590 <det> 1619 <my> 1657
<until> 1629 D 1632 ^ 1639 anprobe 607 audienz 607 bei 1642 beratung 607 besprechung 607 coachingstunde 607 date 607
ein 1643 eine 1643 einen 1643 geburtstag 0 hochzeitstag 0 jubilaeum 0 jubilaum 0 n 1643 namenstag 0 ne 1643 nen 1643
op 0 probearbeiten 607 probetag 607 pruefung 0 prufung 0 rendezvous 607 sich 1660 sitzung 607 sprechstunde 607 stunde
607 termin 607 visite 607 vor 1661 vorstellungsgesprach 607 vorstellungsgespraech 607 wohl 0;=4:needs_from_me -angebot
736 -bericht 736 -entwurf 736 -konzept 736 -liste 736 -plan 736 -rechnung 736 -vorschlag 736 <attribute> 1517 a 1518
an 1518 angebot 736 antwort 736 aufstellung 736 bericht 736 bestatigung 736 das 1518 den 1518 die 1518 ein 1518 eine
1518 einen 1518 entwurf 736 freigabe 736 gutachten 736 konzept 736 kostenvoranschlag 736 liste 736 n 1518 nen 1518
offerte 736 plan 736 prognose 736 rechnung 736 ruckmeldung 736 stellungnahme 736 termin 736 unterschrift 736 vorschlag
736 zahl 736 zahlen 736 zusage 736;^ 1663 von 1524;-angebot 1433 -bericht 1433 -entwurf 1433 -konzept 1433 -liste 1433
-plan 1433 -rechnung 1433 -vorschlag 1433 angebot 1433 antwort 1433 aufstellung 1433 bericht 1433 bestatigung 1433
entwurf 1433 freigabe 1433 gutachten 1433 konzept 1433 kostenvoranschlag 1433 liste 1433 offerte 1433 plan 1433
prognose 1433 rechnung 1433 ruckmeldung 1433 stellungnahme 1433 termin 1433 unterschrift 1433 vorschlag 1433 zahl 1433
zahlen 1433 zusage 1433;-angebot 1433 -bericht 1433 -entwurf 1433 -konzept 1433 -liste 1433 -plan 1433 -rechnung 1433
-vorschlag 1433 <attribute> 1665 angebot 1433 antwort 1433 aufstellung 1433 bericht 1433 bestatigung 1433 entwurf 1433
freigabe 1433 gutachten 1433 konzept 1433 kostenvoranschlag 1433 liste 1433 offerte 1433 plan 1433 prognose 1433
rechnung 1433 ruckmeldung 1433 stellungnahme 1433 termin 1433 unterschrift 1433 vorschlag 1433 zahl 1433 zahlen 1433
zusage 1433;-angebot 1433 -bericht 1433 -entwurf 1433 -konzept 1433 -liste 1433 -plan 1433 -rechnung 1433 -vorschlag
1433 ... 1647 <attribute> 1665 a 1666 an 1666 angebot 1433 antwort 1433 aufstellung 1433 bericht 1433 bestatigung 1433
das 1666 den 1666 die 1666 ein 1666 eine 1666 einen 1666 entwurf 1433 freigabe 1433 gutachten 1433 konzept 1433
kostenvoranschlag 1433 liste 1433 n 1666 nen 1666 offerte 1433 plan 1433 prognose 1433 rechnung 1433 ruckmeldung 1433
stellungnahme 1433 termin 1433 unterschrift 1433 vorschlag 1433 zahl 1433 zahlen 1433 zusage 1433;<until> 1664 ^ 1667
dass 1118 wenn 1118;... 1590 besser 1581 es 1584 geburtstag 0 gern 1668 gerne 1653 gut 1581 hochzeitstag 0 jubilaeum 0
jubilaum 0 lieber 1581 namenstag 0 op 0 pruefung 0 prufung 0 s 1584;besser 1581 es 1584 gern 1668 gerne 1653 gut 1581
lieber 1581 s 1584;gewesen 638;aufgetaucht 638 da 1671 dabei 1671 gekommen 638 kemma 638 kommen 638 kumma 638
vorbeigekommen 638;a 1672 ah 1672 au 1672 auch 1672 dafuer 1473 dafur 1473 dagegen 1473;achterl 638 bier 638
cappuccino 638 drink 638 espresso 638 glas 638 haeferl 638 haferl 638 jause 638 kaffee 638 kruegerl 638 krugerl 638
melange 638 plauderei 638 plausch 638 ratsch 638 schwaetzchen 638 schwatz 638 schwatzchen 638 spritzer 638 sprung 638
stuendchen 638 stundchen 638 stunde 638 tasse 638 tee 638 verlaengerten 638 verlangerten 638 wein 638 zigarette
638;... 1674 achterl 638 bier 638 cappuccino 638 drink 638 espresso 638 glas 638 haeferl 638 haferl 638 jause 638
kaffee 638 kruegerl 638 krugerl 638 melange 638 plauderei 638 plausch 638 ratsch 638 schwaetzchen 638 schwatz 638
schwatzchen 638 spritzer 638 sprung 638 stuendchen 638 stundchen 638 stunde 638 tasse 638 tee 638 verlaengerten 638
verlangerten 638 wein 638 zigarette 638;a 1675 ein 1675 eine 1675 einem 1675 einen 1675 einer 1675 n 1675 ne 1675 nem
1675 nen 1675;auf 1676 zu 1676;schuldi 23 schuldig 23;... 1678;^ 1679;noch 1680;^ 1679 immer 1681 noch 1680;bei 81
damit 81 mit 81;zug 1683;reihe 1683;der 1685;am 1684 an 1686 dran 1683;ansicht 779 auffassung 779 meinung 779
uberzeugung 721 ueberzeugung 721;aufgetaucht 11 erschienen 11 gekommen 11;... 1689;ned 1690 net 1690 nicht 1690;^
1687;... 1677 <me> 1682 D 1579 ^ 1687 a 1672 ah 1672 au 1672 auch 1672 aufgetaucht 638 dafuer 1473 dafur 1473 dagegen
1473 dazugekommen 638 dazugestossen 638 dazugestoßen 638 der 1688 einfach 1691 gekommen 638 jetzt 1692 leider 1691
mitgekommen 638 ned 1690 net 1690 nicht 1690 nun 1692 vorbeigefahren 638 vorbeigekommen 638;$$ 638 a 1675 der 1560 ein
1675 eine 1675 einem 1675 einen 1675 einer 1675 n 1675 ne 1675 nem 1675 nen 1675;am 1560 an 1561 auf 1694 bei 1562
herein 1613 hereingeschneit 1613 im 1560 in 1563 rein 1613 vor 1564 vorbei 1613 zu 1676;<my> 638;an 1696 auf 1696 bei
1696 beim 1696 in 1696 zu 1696;an 1696 auf 1696 bei 1696 beim 1696 in 1696 mit 1614 zu 1696;atelier 638 geschaeft 638
geschaft 638 laden 638 salon 638 shop 638;den 1699 die 1699;im 1699 in 1700 ins 1699;im 1699 in 1700 ins 1699 kurz
1701;<me> 1702 <my> 638;ned 11 net 11 nicht 11;<my> 638 den 1699 die 1699;... 1695 alle 1697 an 1696 auch 1698 auf
1696 aufgetaucht 638 bei 1703 beide 1697 beim 1696 da 1702 dazugekommen 638 dazugestossen 638 dazugestoßen 638 einfach
1704 gekommen 638 im 1699 in 1705 ins 1699 kurz 1701 mit 1614 mitgekommen 638 ned 11 net 11 nicht 11 noch 1615
vorbeigefahren 638 vorbeigekommen 638 wieder 1697 wohl 0 zu 1696;... 1677 alle 1697 an 1696 auch 1698 auf 1696 bei
1703 beide 1697 beim 1696 da 1702 einfach 1704 im 1699 in 1705 ins 1699 kurz 1701 mit 1614 ned 11 net 11 nicht 11 noch
1615 wieder 1697 zu 1696;geben 81 sagen 81;geben 81;absagen 81 bescheid 1708 feedback 1709 ruckmeldung 1709
rueckmeldung 1709 zusagen 81;^ 1710;bringen 81 geben 81 liefern 81 sagen 81 schicken 81 zeigen 81;^ 1712;D 1712;...
1714;D 1713 ^ 1715;=13:talk ... 1711 <det> 1542 <me> 1716 <my> 1544 ^ 1710;<det> 1542 <me> 1716 <my> 1544;<my> 69
abendessen 69 besuch 69 essen 69 kaffee 69 mir 69 mittagessen 69 uns 69;=2:plan <my> 69 abendessen 69 besuch 69 essen
69 kaffee 69 mir 69 mittagessen 69 uns 69;<me> 69 <my> 69 abendessen 69 besuch 69 essen 69 kaffee 69 mir 69
mittagessen 69 uns 69;auf 1719 in 1719 ins 1720 nach 69 vorbei 69 zu 1721 zum 1720 zur 1720;... 1722 in 69 ins 69 mit
69 nach 69 vorbei 69 zu 1577 zum 69 zur 69;D 1723;^ 81 darum 718 drum 718 um 718;sich 1725;<they> 1726 sich 1725;<me>
670;ausrichten 638 bestellen 638 mitteilen 638 wissen 638;ausrichten 638 kommen 638 rufen 638 wissen 638;... 1730;...
1729;ausrichten 638 bestellen 638 kommen 638 mitteilen 638 rufen 638 wissen 638;... 1733;... 1729 mich 1731 mir 1732
uns 1734;... 1573 am 1442 auf 1442 bei 1442 beim 1442 im 1442 ueber 1442 zum 1442;... 1575 am 1442 auf 1442 bei 1442
beim 1442 im 1442 uber 1442 zum 1442;herz 554;ans 1738 nahe 554;... 1739 <they> 1739 ans 1738 nahe 554;<me>
1740;connect 81 forward 81 intro 81 introduce 81 send 81 share 81;^ 1742;=6:theirs <until> 81 D 81;<me> 1744;das 1745
den 1745 die 1745 es 1745 ihn 1745 sie 1745;bringt 1746 gibt 1746 mailt 1746 schickt 1746;und 1747;fertig 1748 fix
1748 klar 1748;... 1749;^ 1750;am 638 auf 638 aus 638 dass 638 mir 638 ob 638 per 638 uns 638 via 638 wegen 638;dienst
0;im 1753;ab 0 an 0 arbeitslos 0 freiwillig 0 krank 0 zuruck 1754 zurueck 1754;=0:missed mehr 11;... 1755 ab 0 an 0
arbeitslos 0 freiwillig 0 krank 0 ned 1756 net 1756 nicht 1756 zuruck 1754 zurueck 1754;sich 1757;=23:contact ... 1755
ab 0 an 0 arbeitslos 0 freiwillig 0 krank 0 ned 1756 net 1756 nicht 1756 zuruck 1754 zurueck 1754;D 638 am 638 an 638
gestern 638 heute 638 in 638 mich 638 nach 638 per 638 sich 1759 um 638 uns 638 wegen 638;absagen 81 bescheid 1708
feedback 1709 ruckmeldung 1709 zusagen 81;^ 1761 zu 0;durchgeben 81 freigeben 81 gegenzeichnen 81 mitbringen 81
nachreichen 81 nachschicken 81 ruberschicken 81 uberweisen 81 vorbeibringen 81 vorbeischicken 81 weiterleiten 81
zuruckbringen 81 zuruckgeben 81 zuruckschicken 81 zurucksenden 81 zuruckzahlen 81 zuschicken 81;... 1763;^
1764;<giveinf> 81 <giveinf_apart> 81 geben 81 sagen 81;-angebot 736 -bericht 736 -entwurf 736 -konzept 736 -liste 736
-plan 736 -rechnung 736 -vorschlag 736 ... 1766 <attribute> 1517 <giveinf> 81 <selfinf> 81 a 1518 an 1518 angebot 736
antwort 736 aufstellung 736 bericht 736 bestatigung 736 das 1518 den 1518 die 1518 ein 1518 eine 1518 einen 1518
entwurf 736 freigabe 736 gutachten 736 konzept 736 kostenvoranschlag 736 liste 736 n 1518 nen 1518 offerte 736 plan
736 prognose 736 rechnung 736 ruckmeldung 736 stellungnahme 736 termin 736 unterschrift 736 vorschlag 736 zahl 736
zahlen 736 zusage 736;^ 1767 von 1524;<giveinf> 81 <selfinf> 81;<until> 1769 durchgeben 81 freigeben 81 gegenzeichnen
81 mitbringen 81 nachreichen 81 nachschicken 81 ruberschicken 81 uberweisen 81 vorbeibringen 81 vorbeischicken 81
weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zuruckschicken 81 zurucksenden 81 zuruckzahlen 81 zuschicken
81;<until> 736 geben 81;-angebot 1433 -bericht 1433 -entwurf 1433 -konzept 1433 -liste 1433 -plan 1433 -rechnung 1433
-vorschlag 1433 ... 1770 <attribute> 1665 <thing> 1433 <work> 1433 a 1666 absagen 81 an 1666 angebot 1433 antwort 1433
aufstellung 1433 bericht 1433 bescheid 1708 bestatigung 1433 connecten 81 das 1666 den 1666 die 1666 ein 1666 eine
1666 einen 1666 entscheidung 1433 entwurf 1433 feedback 1709 fotos 1433 freigabe 1433 gutachten 1433 intro 81 introen
81 klaren 81 klären 81 konzept 1433 kostenvoranschlag 1433 liefern 81 liste 1433 muster 1433 n 1666 nachfragen 81
nachhaken 81 nen 1666 offerte 1433 plan 1433 prognose 1433 rechnung 1433 ruckmeldung 1771 schicken 81 stellungnahme
1433 termin 1433 unterlagen 1433 unterschrift 1433 vermitteln 81 vertrag 1433 vorschlag 1433 zahl 1433 zahlen 1433
zusage 1433 zusagen 81;bin 0 sind 0;<comeinf> 0 besuchen 0 dabei 1773 hinfahren 0 komme 0 mitgehe 0 mitkomme 0
telefonieren 0 treffen 0 vorbeikomme 0 zusammensetzen 0;$$ 736;<deed1> 1775 <give1> 1775 <until> 736;=3:advice ...
1776;... 1774 ^ 1777;... 1774 ^ 277;ich 1778 man 1779 wir 1778;halten 81;laufenden 1781;dem 1782;auf 1783
benachrichtigen 81 informieren 81 verstandigen 81 zuruckrufen 81;... 1784;^ 1785;<selfinf> 81;^ 1787;... 1788 ^
1787;<me> 1789;... 1788 ^ 1787 bei 1790;=13:talk ... 1762 <counsel> 0 <me> 1765 <until> 1768 ^ 1772 dass 1780 ein 1497
einen 1496 mich 1786 n 1496 nen 1496 sich 1791 uns 1786 zu 0;^ 1769;<until> 1769;... 1794;<until> 1793 ^ 1795;absagen
81 bescheid 1708 feedback 1709 rueckmeldung 1709 zusagen 81;^ 1797 zu 0;durchgeben 81 freigeben 81 gegenzeichnen 81
mitbringen 81 nachreichen 81 nachschicken 81 rueberschicken 81 ueberweisen 81 vorbeibringen 81 vorbeischicken 81
weiterleiten 81 zurueckbringen 81 zurueckgeben 81 zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81 zuschicken
81;... 1799;^ 1800;-angebot 736 -bericht 736 -entwurf 736 -konzept 736 -liste 736 -plan 736 -rechnung 736 -vorschlag
736 ... 1766 <attribute> 1486 <giveinf> 81 <selfinf> 81 a 1487 an 1487 angebot 736 antwort 736 aufstellung 736 bericht
736 bestaetigung 736 das 1487 den 1487 die 1487 ein 1487 eine 1487 einen 1487 entwurf 736 freigabe 736 gutachten 736
konzept 736 kostenvoranschlag 736 liste 736 n 1487 nen 1487 offerte 736 plan 736 prognose 736 rechnung 736
rueckmeldung 736 stellungnahme 736 termin 736 unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage 736;^ 1802 von
1493;<until> 1769 durchgeben 81 freigeben 81 gegenzeichnen 81 mitbringen 81 nachreichen 81 nachschicken 81
rueberschicken 81 ueberweisen 81 vorbeibringen 81 vorbeischicken 81 weiterleiten 81 zurueckbringen 81 zurueckgeben 81
zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81 zuschicken 81;-angebot 1433 -bericht 1433 -entwurf 1433 -konzept
1433 -liste 1433 -plan 1433 -rechnung 1433 -vorschlag 1433 ... 1804 <attribute> 1648 <thing> 1433 <work> 1433 a 1649
absagen 81 an 1649 angebot 1433 antwort 1433 aufstellung 1433 bericht 1433 bescheid 1708 bestaetigung 1433 connecten
81 das 1649 den 1649 die 1649 ein 1649 eine 1649 einen 1649 entscheidung 1433 entwurf 1433 feedback 1709 fotos 1433
freigabe 1433 gutachten 1433 intro 81 introen 81 klaeren 81 konzept 1433 kostenvoranschlag 1433 liefern 81 liste 1433
muster 1433 n 1649 nachfragen 81 nachhaken 81 nen 1649 offerte 1433 plan 1433 prognose 1433 rechnung 1433 rueckmeldung
1771 schicken 81 stellungnahme 1433 termin 1433 unterlagen 1433 unterschrift 1433 vermitteln 81 vertrag 1433 vorschlag
1433 zahl 1433 zahlen 1433 zusage 1433 zusagen 81;auf 1783 benachrichtigen 81 informieren 81 verstaendigen 81
zurueckrufen 81;... 1806;^ 1807;=13:talk ... 1798 <counsel> 0 <me> 1801 <until> 1803 ^ 1805 dass 1780 ein 1497 einen
1496 mich 1808 n 1496 nen 1496 sich 1791 uns 1808 zu 0;absegnen 23 antworten 23 bestaetigen 23 bezahlen 23 freigeben
23 gegenzeichnen 23 liefern 23 unterschreiben 23 zahlen 23 zusagen 23;^ 1810;noch 1811;=13:talk erst 1811 noch 1811
nur 1812;besorgen 81 bringen 81 geben 81 leihen 81 mailen 81 nennen 81 sagen 81 schicken 81 zeigen 81 zurueckbringen
81 zurueckgeben 81;... 1814;<det> 1815 das 1815 den 1815 die 1815 ein 1815 eine 1815 einen 1815 ihre 1815 ihren 1815
seine 1815 seinen 1815;^ 1816;D 1817 ^ 1816 eh 1817 ja 1817 noch 1817;<me> 1818;absegnen 23 antworten 23 bestaetigen
23 bestatigen 23 bezahlen 23 freigeben 23 gegenzeichnen 23 liefern 23 unterschreiben 23 zahlen 23 zusagen 23;^
1820;noch 1821;=13:talk ... 1711 ^ 1710 erst 1821 noch 1821 nur 1822 sich 1791;absegnen 23 antworten 23 bestatigen 23
bezahlen 23 freigeben 23 gegenzeichnen 23 liefern 23 unterschreiben 23 zahlen 23 zusagen 23;^ 1824;noch 1825;=13:talk
erst 1825 noch 1825 nur 1826;besorgen 81 bringen 81 geben 81 leihen 81 mailen 81 nennen 81 sagen 81 schicken 81 zeigen
81 zuruckbringen 81 zuruckgeben 81;... 1828;<det> 1829 das 1829 den 1829 die 1829 ein 1829 eine 1829 einen 1829 ihre
1829 ihren 1829 seine 1829 seinen 1829;^ 1830;D 1831 ^ 1830 eh 1831 ja 1831 noch 1831;<me> 1832;eine 1532 einen 1532
ihre 1532 ihren 1532 mich 607 seine 1532 seinen 1532 uns 607;<my> 1456 eine 1532 einen 1532 ihre 1532 ihren 1532 mich
607 seine 1532 seinen 1532 uns 607;^ 23;me 1836 mir 1836 uns 1836 us 1836;dafur 554 fur 554;dafuer 554 fuer 554;$$ 638
der 1560;am 1560 an 1561 auf 1840 bei 1562 herein 1613 hereingeschneit 1613 im 1560 in 1563 rein 1613 vor 1564 vorbei
1613;... 1841;^ 277 von 554;ab 554;^ 277 ab 1843 davon 1844 dazu 554 zu 554 zum 554 zur 554;^ 277 ab 1843 davon 1844
dazu 554 dringend 1845 stark 1845 zu 554 zum 554 zur 554;^ 277 ab 1843 davon 1844 dazu 554 dringend 1845 mir 1846
stark 1845 uns 1846 zu 554 zum 554 zur 554;<they> 1847 ^ 277 ab 1843 davon 1844 dazu 554 dringend 1845 mir 1846 stark
1845 uns 1846 zu 554 zum 554 zur 554;an 638;... 1849;mich 1850 wohl 0;ned 1756 net 1756 nicht 1756;sich 1852;mich
1850;should 554 soll 554 sollte 554;i 1855 ich 1855 we 1855 wir 1855;a 1672 ah 1672 au 1672 auch 1672;a 1675 der 1560
ein 1675 eine 1675 einem 1675 einen 1675 einer 1675 n 1675 ne 1675 nem 1675 nen 1675;<me> 638 mir 1560;buero 638 buro
638;<my> 1860 der 1560 meinem 1560 meiner 1560 unserer 1560;tuer 638 tur 638;<my> 1862 der 1560 meiner 1560;am 1560 an
1561 auf 1858 bei 1859 im 1560 in 1861 vor 1863 zu 1676;... 1864;matte 638;a 1675 der 1866 ein 1675 eine 1675 einem
1675 einen 1675 einer 1675 n 1675 ne 1675 nem 1675 nen 1675;<me> 638;<my> 1860;<my> 1862 der 1862;auf 1867 bei 1868 in
1869 vor 1870 zu 1676;... 1871;ins 69 nach 69 vorbei 69 zu 1577 zum 69 zur 69;... 1873 in 69 ins 69 mit 69 nach 69
vorbei 69 zu 1577 zum 69 zur 69;D 1874;$$ 638 a 1675 ein 1675 eine 1675 einem 1675 einen 1675 einer 1675 n 1675 ne
1675 nem 1675 nen 1675;auf 1876 herein 1613 hereingeschneit 1613 rein 1613 vorbei 1613 zu 1676;... 1877;...
1677;=13:talk ... 1601 dass 0 ob 0;... 605 vor 1880;<work> 0;<attribute> 1882 <work> 0;=13:talk <attribute> 1882
<work> 0;<det> 1884 <their> 1884;<det> 1883 <their> 1883 an 1885;<det> 1883 <their> 1883 am 638 an 1885 auf 638 aus
638 dass 638 mir 638 ob 638 per 638 uns 638 via 638 wegen 638;=23:contact das 1444 es 1444;=23:contact das 1444;am 638
auf 638 aus 638 das 1444 dass 638 dies 1444 es 1444 mir 1888 ob 638 per 638 so 1444 uns 1889 via 638 wegen 638;<they>
1836 ^ 23;<me> 1891;<me> 1891 <they> 1892;... 1677 <me> 1682 D 1579 ^ 1687 a 1672 ah 1672 au 1672 auch 1672
aufgetaucht 638 dazugekommen 638 dazugestossen 638 dazugestoßen 638 gekommen 638 jetzt 1692 mitgekommen 638 nun 1692
vorbeigefahren 638 vorbeigekommen 638;besorgen 81 bringen 81 geben 81 leihen 81 mailen 81 nennen 81 sagen 81 schicken
81 zeigen 81 zuruckbringen 81 zuruckgeben 81 zurueckbringen 81 zurueckgeben 81;... 1895;<det> 1896 das 1896 den 1896
die 1896 ein 1896 eine 1896 einen 1896 ihre 1896 ihren 1896 seine 1896 seinen 1896;^ 1897;D 1898 ^ 1897 eh 1898 ja
1898 noch 1898;=13:talk <me> 1899;am 1560 an 1561 auf 1561 bei 1859 im 1560 in 1861 vor 1863;... 1901 wohl 0;...
1901;herein 638 rein 638 zur 1862;... 1904 herein 638 rein 638 zur 1862;kopf 1905;den 1906;... 1907 den 1906;atelier
638 baustelle 638 buero 638 empfang 638 gang 638 garten 638 geschaeft 638 halle 638 hof 638 kanzlei 638 kueche 638
laden 638 lager 638 matte 638 praxis 638 stand 638 studio 638 theke 638 tresen 638 tuer 638 werkstatt 638;der 1909;$$
638 der 1909;mir 1909;der 1909 meinem 1909 meiner 1909 unserer 1909;der 1909 meiner 1909;am 1909 an 1910 auf 1911 bei
1912 herein 1613 hereingeschneit 1613 im 1909 in 1913 rein 1613 vor 1914 vorbei 1613;... 1915;atelier 638 baustelle
638 buro 638 empfang 638 gang 638 garten 638 geschaft 638 halle 638 hof 638 kanzlei 638 kuche 638 laden 638 lager 638
matte 638 praxis 638 stand 638 studio 638 theke 638 tresen 638 tur 638 werkstatt 638;der 1917;$$ 638 der 1917;mir
1917;der 1917 meinem 1917 meiner 1917 unserer 1917;der 1917 meiner 1917;am 1917 an 1918 auf 1919 bei 1920 herein 1613
hereingeschneit 1613 im 1917 in 1921 rein 1613 vor 1922 vorbei 1613;... 1923;<counsel> 0 ein 1497 einen 1496 n 1496
nen 1496;stelle 554;meiner 1926 unserer 1926 unsrer 1926;an 1927;stelle 277;meiner 1929 unserer 1929 unsrer 1929;an
1930;... 1931;fall 554;jeden 1933;<they> 1928 ^ 1932 an 1927 auf 1934 eher 554 erst 554 kein 554 keine 554 keinen 554
lieber 554 nicht 554 sofort 554 unbedingt 554 zuerst 554;auf 1934 eher 554 erst 554 kein 554 keine 554 keinen 554
lieber 554 nicht 554 sofort 554 unbedingt 554 zuerst 554;auf 1613 herein 1613 hereingeschneit 1613 rein 1613 vorbei
1613;... 1937;to 554;me 1939 us 1939;abteilung 0 bereich 0 firma 0 fuhrung 0 geschaftsfuhrung 0 leitung 0 part 0
position 0 rolle 0 stelle 0 teil 0;... 1941 abteilung 0 bereich 0 firma 0 fuhrung 0 geschaftsfuhrung 0 leitung 0 part
0 position 0 rolle 0 stelle 0 teil 0;<det> 1942;abteilung 0 bereich 0 firma 0 fuehrung 0 geschaeftsfuehrung 0 leitung
0 part 0 position 0 rolle 0 stelle 0 teil 0;... 1944 abteilung 0 bereich 0 firma 0 fuehrung 0 geschaeftsfuehrung 0
leitung 0 part 0 position 0 rolle 0 stelle 0 teil 0;<det> 1945;<they> 718 ^ 81 dass 719 mir 720 uns 720;<way>
720;<det> 1948 <way> 720;<they> 718 ^ 81 am 1949 auf 1949 beim 1949 dass 719 im 1949 per 1949;<they> 1947 ^ 81 am 1949
auf 1949 beim 1949 dass 719 im 1949 mir 1950 per 1949 uns 1950;^ 1687 dafuer 1473 dagegen 1473 jetzt 1692 nun
1692;haus 638;ort 638;besuch 638 gast 638;bei 1868 da 638 hier 638 im 1953 vor 1954 zu 1955;besuch 638;bei 1868 da 638
dabei 638 hier 638 zu 1957;... 1956 anhang 1958 bei 1868 da 638 familie 1958 frau 1958 freund 1958 freundin 1958 hier
638 hund 1958 im 1953 kind 1958 kindern 1958 mann 1958 partner 1958 partnerin 1958 vor 1954 zu 1955;<their> 1959 N
1956 anhang 1958 familie 1958 frau 1958 freund 1958 freundin 1958 hund 1958 kind 1958 kindern 1958 mann 1958 partner
1958 partnerin 1958;anhang 1958 familie 1958 frau 1958 freund 1958 freundin 1958 hund 1958 kind 1958 kindern 1958 mann
1958 partner 1958 partnerin 1958;<their> 1961 anhang 1958 familie 1958 frau 1958 freund 1958 freundin 1958 hund 1958
kind 1958 kindern 1958 mann 1958 partner 1958 partnerin 1958;bei 1868 da 638 hier 638 im 1953 mit 1960 samt 1962 vor
1954 zu 1955;bei 1868 da 638 hier 638 im 1953;mir 638 uns 638;gast 638;bei 1965 da 638 hier 638 zu 1966;... 1967;...
1967 <my> 638;am 1968 an 1696 auf 1969 bei 1696 beim 1969 im 1968 in 1969 wegen 1968 zu 1696 zum 1968 zur 1968;bei
1868 da 638 dabei 638 hier 638;... 1967 abendessen 1971 besuch 1971 bier 1971 brunch 1971 essen 1971 fruehstueck 1971
fruhstuck 1971 grillen 1971 jause 1971 kaffee 1971 mittagessen 1971 tisch 638;... 1967 tisch 638;tisch 638;=23:contact
$$ 638;partie 638;der 1976;=23:contact $$ 638 am 1974 dabei 1975 von 1977;dabei 638;video 1979 zoom 1979;am 1973 an
1696 anwesend 638 auf 1969 bei 1696 beim 1969 da 638 dabei 638 dort 638 druben 638 drueben 638 hier 638 im 1968 in
1969 mit 1978 online 1979 per 1980 remote 1979 vor 1954 wegen 1968 zu 1696 zugeschaltet 638 zum 1968 zur 1968;... 1967
<my> 638 abendessen 1971 besuch 1971 bier 1971 brunch 1971 essen 1971 fruehstueck 1971 fruhstuck 1971 grillen 1971
jause 1971 kaffee 1971 mittagessen 1971;=23:contact im 1699 in 1700 ins 1699 kurz 1701;<me> 1983 <my> 638;abend 1964
kaffee 1964 moment 1964 nachmittag 1964 sprung 1964 std 1964 stuendchen 1964 stundchen 1964 stunde 1964 stunden 1964
vormittag 1964 weile 1964;abend 1964 ganze 1985 halbe 1985 kaffee 1964 moment 1964 nachmittag 1964 sprung 1964 std
1964 stuendchen 1964 stundchen 1964 stunde 1964 stunden 1964 vormittag 1964 weile 1964;=23:contact am 1974 dabei 638
von 1977;am 1973 anwesend 638 auf 1968 beim 1968 da 638 dabei 638 dort 638 druben 638 drueben 638 hier 638 im 1968 in
1968 mit 1987 online 1979 per 1980 remote 1979 vor 1954 wegen 1968 zugeschaltet 638 zum 1968 zur 1968;=23:contact
dabei 638;anwesend 638 da 638 dabei 638 dort 638 druben 638 drueben 638 hier 638 mit 1989 vor 1954;abend 1964 anwesend
638 da 638 dabei 638 dort 638 druben 638 drueben 638 ganze 1985 halbe 1985 hier 638 kaffee 1964 mit 1989 moment 1964
nachmittag 1964 sprung 1964 std 1964 stuendchen 1964 stundchen 1964 stunde 1964 stunden 1964 vor 1954 vormittag 1964
weile 1964;abend 1964 kaffee 1964 moment 1964 nachmittag 1964 sprung 1964 std 1964 stuendchen 1964 stunde 1964 stunden
1964 vormittag 1964 weile 1964;abend 1964 ganze 1992 halbe 1992 kaffee 1964 moment 1964 nachmittag 1964 sprung 1964
std 1964 stuendchen 1964 stunde 1964 stunden 1964 vormittag 1964 weile 1964;abend 1964 drei 1993 ein 1993 eine 1993
einen 1993 ganze 1992 halbe 1993 kaffee 1964 moment 1964 n 1993 nachmittag 1964 ne 1993 sprung 1964 std 1964
stuendchen 1964 stunde 1964 stunden 1964 vormittag 1964 weile 1964 zwei 1993;abend 1964 kaffee 1964 moment 1964
nachmittag 1964 sprung 1964 std 1964 stundchen 1964 stunde 1964 stunden 1964 vormittag 1964 weile 1964;abend 1964
ganze 1995 halbe 1995 kaffee 1964 moment 1964 nachmittag 1964 sprung 1964 std 1964 stundchen 1964 stunde 1964 stunden
1964 vormittag 1964 weile 1964;abend 1964 drei 1996 ein 1996 eine 1996 einen 1996 ganze 1995 halbe 1996 kaffee 1964
moment 1964 n 1996 nachmittag 1964 ne 1996 sprung 1964 std 1964 stundchen 1964 stunde 1964 stunden 1964 vormittag 1964
weile 1964 zwei 1996;... 1967 atelier 638 geschaeft 638 geschaft 638 haus 638 laden 638 salon 638 shop 638;... 1967
<my> 638 den 1699 die 1699;... 1956 bei 1868 da 638 hier 638 im 1953 vor 1954 zu 1955;$$ 638 <their> 2000 N 1956 am
1974 anhang 1958 dabei 1975 familie 1958 frau 1958 freund 1958 freundin 1958 hund 1958 kind 1958 kindern 1958 mann
1958 partner 1958 partnerin 1958 von 1977;anwesend 638 da 638 dabei 638 dort 638 drueben 638 hier 638 mit 1989 vor
1954;anwesend 638 da 638 dabei 638 dort 638 druben 638 hier 638 mit 1989 vor 1954;$$ 638 am 1974 dabei 1975 von
1977;am 1974 mit 2004 online 1979 per 1980 remote 1979 zugeschaltet 638;<my> 638 besuch 638 gast 638;... 1967
abendessen 1971 besuch 1971 bier 1971 brunch 1971 essen 1971 fruehstueck 1971 fruhstuck 1971 grillen 1971 jause 1971
kaffee 1971 mittagessen 1971;... 1677 D 1963 abend 1964 alle 1970 am 1972 an 1696 anwesend 638 auch 1981 auf 1982
aufgetaucht 638 bei 1984 beide 1970 beim 1969 da 1983 dabei 638 dafuer 1473 dafur 1473 dagegen 1473 dazugekommen 638
dazugestossen 638 dazugestoßen 638 der 1688 drei 1986 ebenfalls 1988 ebenso 1990 ein 1991 eine 1986 einen 1986 einfach
1691 fuer 1994 fur 1997 ganze 1985 gekommen 638 halbe 1986 hier 638 im 1998 in 1999 ins 1699 ja 1990 kaffee 1964 kurz
1701 leider 1691 mit 2001 mitgekommen 638 moment 1964 n 1986 nachmittag 1964 natuerlich 2002 naturlich 2003 ne 1986
ned 1690 net 1690 nicht 1690 noch 2005 online 1979 per 1980 remote 1979 samt 1961 sogar 1990 sprung 1964 std 1964
stuendchen 1964 stundchen 1964 stunde 1964 stunden 1964 und 1961 vor 1954 vorbeigefahren 638 vorbeigekommen 638
vormittag 1964 wegen 1968 weile 1964 wieder 1697 wohl 0 zu 2006 zugeschaltet 638 zum 2007 zur 2007 zwei 1986;^ 1687
dafur 1473 dagegen 1473 jetzt 1692 nun 1692;... 1677 D 1963 abend 1964 alle 1970 am 1972 an 1696 anwesend 638 auch
1981 auf 1982 aufgetaucht 638 bei 1984 beide 1970 beim 1969 da 1983 dabei 638 dazugekommen 638 dazugestossen 638
dazugestoßen 638 drei 1986 ebenfalls 1988 ebenso 1990 ein 1991 eine 1986 einen 1986 fuer 1994 fur 1997 ganze 1985
gekommen 638 halbe 1986 hier 638 im 1998 in 1999 ins 1699 ja 1990 kaffee 1964 kurz 1701 mit 2001 mitgekommen 638
moment 1964 n 1986 nachmittag 1964 natuerlich 2002 naturlich 2003 ne 1986 noch 2005 online 1979 per 1980 remote 1979
samt 1961 sogar 1990 sprung 1964 std 1964 stuendchen 1964 stundchen 1964 stunde 1964 stunden 1964 und 1961 vor 1954
vorbeigefahren 638 vorbeigekommen 638 vormittag 1964 wegen 1968 weile 1964 wieder 1697 zu 2006 zugeschaltet 638 zum
2007 zur 2007 zwei 1986;abendessen 1971 besuch 1971 bier 1971 brunch 1971 essen 1971 fruehstueck 1971 fruhstuck 1971
grillen 1971 jause 1971 kaffee 1971 mittagessen 1971;da 638;<me> 1702;am 2011 auch 2012 auf 2011 bei 2013 da 1983
dabei 638 im 1699 in 1700 ins 1699 kurz 1701 mit 1979 zum 2011 zur 2011;^ 277 davor 554 vor 554;<they> 2015 ^ 277
davor 554 vor 554;<me> 2016 vor 554;auf 1596;durchgeben 81 freigeben 81 gegenzeichnen 81 mitbringen 81 nachreichen 81
nachschicken 81 ruberschicken 81 rueberschicken 81 uberweisen 81 ueberweisen 81 vorbeibringen 81 vorbeischicken 81
weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zuruckschicken 81 zurucksenden 81 zuruckzahlen 81 zurueckbringen 81
zurueckgeben 81 zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81 zuschicken 81;... 2019;^ 2020;<giveinf> 81
durchgeben 81 freigeben 81 gegenzeichnen 81 mitbringen 81 nachreichen 81 nachschicken 81 ruberschicken 81
rueberschicken 81 uberweisen 81 ueberweisen 81 vorbeibringen 81 vorbeischicken 81 weiterleiten 81 zuruckbringen 81
zuruckgeben 81 zuruckschicken 81 zurucksenden 81 zuruckzahlen 81 zurueckbringen 81 zurueckgeben 81 zurueckschicken 81
zuruecksenden 81 zurueckzahlen 81 zuschicken 81;... 2022;<me> 2021 ^ 2023 sich 1791;-angebot 736 -bericht 736 -entwurf
736 -konzept 736 -liste 736 -plan 736 -rechnung 736 -vorschlag 736 ... 1766 <attribute> 1506 <giveinf> 81 <selfinf> 81
a 1507 an 1507 angebot 736 antwort 736 aufstellung 736 bericht 736 bestaetigung 736 bestatigung 736 das 1507 den 1507
die 1507 ein 1507 eine 1507 einen 1507 entwurf 736 freigabe 736 gutachten 736 konzept 736 kostenvoranschlag 736 liste
736 n 1507 nen 1507 offerte 736 plan 736 prognose 736 rechnung 736 ruckmeldung 736 rueckmeldung 736 stellungnahme 736
termin 736 unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage 736;^ 2025 von 1513;abliefern 81 zuruckbringen 81
zuruckgeben 81 zurueckbringen 81 zurueckgeben 81;... 2027;<until> 1769 bescheid 1708 bis 2028 durchgeben 81 freigeben
81 gegenzeichnen 81 klaeren 81 klaren 81 klären 81 liefern 81 mitbringen 81 nachliefern 81 nachreichen 81 nachschicken
81 ruberschicken 81 rueberschicken 81 schicken 81 senden 81 uberweisen 81 ueberweisen 81 vorbeibringen 81
vorbeischicken 81 weiterleiten 81 zu 2028 zum 2028 zuruckbringen 81 zuruckgeben 81 zuruckschicken 81 zurucksenden 81
zuruckzahlen 81 zurueckbringen 81 zurueckgeben 81 zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81 zuschicken 81
zusenden 81;-angebot 1433 -bericht 1433 -entwurf 1433 -konzept 1433 -liste 1433 -plan 1433 -rechnung 1433 -vorschlag
1433 ... 2029 <attribute> 1569 <thing> 1433 <work> 1433 a 1570 absagen 81 an 1570 angebot 1433 antwort 1433
aufstellung 1433 bericht 1433 bescheid 1708 bestaetigung 1433 bestatigung 1433 connect 81 connecten 81 das 1570 den
1570 die 1570 ein 1570 eine 1570 einen 1570 entscheidung 1433 entwurf 1433 feedback 1709 forward 81 fotos 1433
freigabe 1433 gutachten 1433 intro 81 introduce 81 introen 81 klaeren 81 klaren 81 klären 81 konzept 1433
kostenvoranschlag 1433 liefern 81 liste 1433 muster 1433 n 1570 nachfragen 81 nachhaken 81 nen 1570 offerte 1433 plan
1433 prognose 1433 rechnung 1433 ruckmeldung 1771 rueckmeldung 1771 schicken 81 send 81 share 81 stellungnahme 1433
termin 1433 unterlagen 1433 unterschrift 1433 vermitteln 81 vertrag 1433 vorschlag 1433 zahl 1433 zahlen 1433 zusage
1433 zusagen 81;auf 1783 benachrichtigen 81 informieren 81 verstaendigen 81 verstandigen 81 zuruckrufen 81
zurueckrufen 81;... 2031;^ 2032;=13:talk ... 1711 <counsel> 0 <me> 2021 <until> 2026 ^ 2030 dass 1780 ein 1497 einen
1496 mich 2033 n 1496 nen 1496 sich 1791 uns 2033;... 2019 <det> 1896 das 1896 den 1896 die 1896 ein 1896 eine 1896
einen 1896 ihre 1896 ihren 1896 seine 1896 seinen 1896;D 1898 ^ 2035 eh 1898 ja 1898 noch 1898;... 1766;^ 2037;0 0
achtzig 0 dreissig 0 fuenfzig 0 funfzig 0 neunzig 0 sechzig 0 siebzig 0 vierzig 0 volljaehrig 0 volljahrig 0 zwanzig
0;... 2022 absagen 81 bescheid 1708 connecten 81 feedback 1709 intro 81 introen 81 klaeren 81 klaren 81 klären 81
liefern 81 nachfragen 81 nachhaken 81 ruckmeldung 1709 rueckmeldung 1709 schicken 81 vermitteln 81 zusagen 81;... 1711
<me> 2036 <until> 2038 D 2039 ^ 2040 mich 2033 sich 1791 uns 2033;auch 2012 da 638 dabei 638 mit 1979;<until> 1769
bescheid 1708 durchgeben 81 freigeben 81 gegenzeichnen 81 klaeren 81 klaren 81 klären 81 liefern 81 mitbringen 81
nachliefern 81 nachreichen 81 nachschicken 81 ruberschicken 81 rueberschicken 81 schicken 81 senden 81 uberweisen 81
ueberweisen 81 vorbeibringen 81 vorbeischicken 81 weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zuruckschicken 81
zurucksenden 81 zuruckzahlen 81 zurueckbringen 81 zurueckgeben 81 zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81
zuschicken 81 zusenden 81;... 2043;<me> 2021 <until> 1793 ^ 2044 dass 1780 sich 1791;nicht 11;aber 2046 doch 2046;bis
2028 zu 2028 zum 2028;... 2048 connecten 81 intro 81 introen 81 klaeren 81 klaren 81 klären 81 liefern 81 nachfragen
81 nachhaken 81 schicken 81 vermitteln 81;anrufen 11 besuchen 11 melden 11 ruehren 11 ruhren 11 schicken 11 schreiben
11 zuruckrufen 11 zurueckrufen 11;... 2050 anrufen 11 besuchen 11 erreichen 11 melden 11 ruehren 11 ruhren 11 schicken
11 schreiben 11 sprechen 11 zuruckrufen 11 zurueckrufen 11;... 2050 anrufen 11 besuchen 11 melden 11 ruehren 11 ruhren
11 schicken 11 schreiben 11 zuruckrufen 11 zurueckrufen 11;^ 1787 anrufen 11 besuchen 11 melden 11 ruehren 11 ruhren
11 schicken 11 schreiben 11 zuruckrufen 11 zurueckrufen 11;... 2053 ^ 1787 anrufen 11 bei 1790 besuchen 11 melden 11
ruehren 11 ruhren 11 schicken 11 schreiben 11 zuruckrufen 11 zurueckrufen 11;... 2047 <counsel> 0 <me> 1899 ^ 2049
aber 2046 doch 2046 ein 1497 einen 1496 mich 2051 mir 2052 n 1496 nen 1496 sich 2054 uns 2051;<me> 1899 mich 2052 mir
2052 sich 2052 uns 2052;am 1968 auf 1968 beim 1968 im 1968 in 1968 wegen 1968 zum 1968 zur 1968;alle 2057 am 1968 auch
2057 auf 1968 beide 2057 beim 1968 ebenfalls 2057 im 1968 in 1968 wegen 1968 zum 1968 zur 1968;am 1968 auf 1968 beim
1968 da 638 im 1968 in 1968 wegen 1968 zum 1968 zur 1968;alle 2057 am 1968 auch 2059 auf 1968 beide 2057 beim 1968 da
638 dabei 638 ebenfalls 2057 im 1968 in 1968 mit 1979 wegen 1968 zum 1968 zur 1968;<until> 737 ^ 1465;sich 2061;^ 1491
von 1493;<thing> 1433 <work> 1433 angebot 1433 antwort 1433 bestaetigung 1433 entscheidung 1433 fotos 1433
kostenvoranschlag 1433 muster 1433 offerte 1433 rechnung 1433 rueckmeldung 1433 unterlagen 1433 vertrag 1433 zahlen
1433;<until> 2063 ^ 2064 sich 2061;abliefern 81 zurueckbringen 81 zurueckgeben 81;... 2066;an 1930 bis 2067 zu 2067
zum 2067;... 2068;<they> 1928 ^ 2069 an 1927 auf 1934 eher 554 erst 554 kein 554 keine 554 keinen 554 lieber 554 nicht
554 sofort 554 unbedingt 554 zuerst 554;^ 1522 von 1524;<thing> 1433 <work> 1433 angebot 1433 antwort 1433 bestatigung
1433 entscheidung 1433 fotos 1433 kostenvoranschlag 1433 muster 1433 offerte 1433 rechnung 1433 ruckmeldung 1433
unterlagen 1433 vertrag 1433 zahlen 1433;<until> 2071 ^ 2072 sich 2061;abliefern 81 zuruckbringen 81 zuruckgeben
81;... 2074;an 1930 bis 2075 zu 2075 zum 2075;... 2076;<they> 1928 ^ 2077 an 1927 auf 1934 eher 554 erst 554 kein 554
keine 554 keinen 554 lieber 554 nicht 554 sofort 554 unbedingt 554 zuerst 554;erreichen 1428 erwischen 1428 sprechen
1428;<hat> 1348 <needs> 1349 <saysv> 1353 <sends3> 84 <will3> 1360 ^ 1426 antwortet 638 antwortete 638 anzuklingeln
1428 anzurufen 1428 arbeitet 1431 bat 1436 bedankte 1437 beehrt 1438 beginnt 1431 begleitet 1439 begleitete 1440
beichtete 1447 bekocht 1450 bekommen 1453 bekommt 1460 benoetigt 1467 benotigt 1471 berichtet 0 berichtete 1472
beschwerte 1437 besteht 1474 besuchen 1439 besucht 1439 bewarb 1475 bewirbt 1475 bietet 1478 bittet 1480 bleibt 1431
bot 1478 brachte 1483 brachten 1483 braet 1485 braeuchte 1498 braeuchten 1499 brat 1501 brauchen 1505 braucht 1516
brauchte 1527 brauchten 1528 bringen 1538 bringt 1538 bräuchte 1527 darf 1545 draengt 1547 draengte 1437 drangt 1547
drangte 1437 dringt 1474 duerfen 1548 durfen 1548 empfaengt 1439 empfahl 1555 empfangt 1439 empfehlen 1556 empfiehlt
1555 empfing 1440 empfingen 1440 erinnert 1557 erkundigte 1558 ermahnt 1559 ermutigt 1559 erschien 1566 ersuchte 1558
erwaehnte 1567 erwahnte 1567 erwartet 1572 erzaehlt 0 erzaehlte 1574 erzahlt 0 erzahlte 1576 essen 1580 faehrt 1557
faend 1585 faende 1585 faengt 1589 fahren 1557 fahrt 1557 fand 1585 fande 1585 fangt 1589 feiert 1591 findet 1592
fordert 1594 fragt 1597 fragte 1558 freuen 1600 freut 1603 fuehrt 1439 fuhr 1440 fuhren 1440 fuhrt 1439 fänd 1585 gab
1610 gaben 1612 gestand 1447 gibt 1612 ging 1616 gingen 1616 grillt 1450 haben 1644 haette 1654 haetten 1656 hat 1662
hatte 1669 hatten 1656 helfen 1439 hilft 1439 hofft 1661 holen 1557 holt 1557 holte 1440 holten 1440 hätte 1670 hätten
1656 is 1673 isst 1580 ist 1693 jammerte 1472 kam 1706 kamen 1707 kann 1717 klagte 1472 kocht 1450 koennen 1718 kommen
1724 kommt 1724 konnen 1718 kriegen 1453 kriegt 1460 kuemmern 1727 kuemmert 1727 kummern 1727 kummert 1727 laden 1728
ladt 1728 laedt 1728 laesst 1735 laesterte 1736 lasst 1735 lasterte 1737 legt 1741 legte 1741 liess 1735 liessen 1735
ließ 1735 ll 1743 lässt 1735 machen 1751 macht 1751 mahnt 1559 mahnte 1437 mailt 1752 mailte 1752 meinte 1567 meldet
1758 meldete 1760 mochte 1792 mochten 1796 moechte 1809 moechten 1796 muessen 1813 muesste 1819 muss 1823 mussen 1827
musste 1833 möchte 1792 müsste 1833 nehmen 1834 nimmt 1835 owes 1837 pladiert 1838 pladierte 1838 plaediert 1839
plaedierte 1839 plant 1661 platzte 1842 plauderte 1472 pocht 1474 raet 1848 rat 1848 raten 1848 recommended 554
recommends 554 reklamierte 1437 rief 1851 riet 1848 rieten 1848 ruehrt 1853 ruehrte 1853 ruft 1854 ruhrt 1853 ruhrte
1853 rät 1848 sagte 1567 said 1856 san 1857 sass 1865 sassen 1872 says 1856 saß 1865 saßen 1872 schauen 1875 schaut
1724 schaute 1878 schauten 1879 schimpfte 1472 schlaeft 1580 schlaegt 1881 schlafen 1580 schlaft 1580 schlagt 1881
schlug 1881 schlägt 1881 schneite 1842 schreiben 1886 schreibt 1887 schrieb 1890 schulden 1893 schuldet 1893
schwaermte 1736 schwarmte 1737 sind 1894 sinnierte 1472 soll 0 sollen 0 sollte 1900 spazierte 1842 stand 1902 standen
1903 startet 1431 steckte 1908 streckte 1908 stuermte 1916 sturmte 1924 sucht 1925 suchte 1925 taet 1935 taete 1936
tat 1935 tate 1936 tauchte 1842 tauchten 1938 textet 1752 thinks 1856 told 1940 treffen 1475 trifft 1475 tät 1935
uberlegt 1661 ubernachten 1580 ubernachtet 1580 ubernimmt 1943 ueberlegt 1661 uebernachten 1580 uebernachtet 1580
uebernimmt 1946 urgierte 1437 verkuendete 1567 verkundete 1567 verlangt 1594 verriet 1447 versprach 1951 verspricht
1951 versucht 1661 waere 1952 war 2008 ware 2009 waren 2010 warn 2014 warnt 2017 warnte 2017 warten 2018 wartet 2018
werden 2024 will 2034 wird 2041 woan 2042 wohnt 1431 wollen 2045 wollte 2055 wollten 2056 wor 2058 worn 2060 wuenschen
2062 wuenscht 2065 wuerd 1935 wuerde 2070 wunschen 2062 wunscht 2073 wurd 1935 wurde 2078 wäre 2009 würde 2078 zu 2079
zuruckzurufen 1428 zurueckzurufen 1428;N 1126;an 2081;<them> 51;ich 2083 wir 2083;... 2082 <have> 2084 an 2081;^
850;gedruckt 4 gedrueckt 4 gedrückt 4;hand 2087;die 2088;gebracht 4 gegeben 4 geliehen 4 in 2089 ubergeben 4
uberlassen 4 uebergeben 4 ueberlassen 4;... 2090;<them> 2091;ich 2092 wir 2092;<have> 2093;<them> 1836;von 2095;ich
2096 wir 2096;hand 15 mail 15 post 15;der 2098;am 1622 auf 1623 im 1624 in 2099 von 136 vorliegen 15;... 2100;^
2101;<they> 2102;bekomm 2097 bekomme 2097 bekommen 2103 bekommt 2103 erhaelt 2103 erhalt 2103 erhalte 2097 erhält 2103
hab 2097 habe 2097 haben 2103 hat 2103 krieg 2097 kriege 2097 kriegen 2103 kriegt 2103;<they> 1049 ich 41 wir
41;<them> 41 das 85 dass 2105;<they> 863 der 863 die 863;durchgearbeitet 638 durchgegangen 638;... 797 <reviewed> 43;N
2109;... 2108 fuer 2110 fur 2110 v 2110 vom 2110 von 2110;i 69 ich 69 ma 69 wir 69;<them> 69;mit 2113;... 2114;ich
2115 wir 2115;<they> 1449;<they> 1484;<title> 70 N 69;mich 2119 uns 2119;N 69 am 69 auf 69 bei 69 beim 69 das 69 der
69 die 69 im 69 in 69 unser 69 unsere 69 unseres 69;ab 69 aus 69 heim 69 hin 69 nach 69 vom 69 zum 69 zur 69;...
2122;N 2123 ihn 2123 sie 2123;ich 2124 wir 2124;<they> 69;<they> 1448 mich 2126 mir 2126 uns 2126;<they> 69 <title> 70
N 69;mich 2128 uns 2128;mich 2128 mir 2126 uns 2128;bei 69 im 69 in 69 mit 69 zu 69;ich 2131 wir 2131;<they>
1500;=2:plan ... 2122;N 2134 ihn 2123 sie 2123;ich 2135 wir 2135;mich 2126 mir 2126 uns 2126;<they> 1448 mich 2126 uns
2126;wir 69;ich 69 ma 69 wir 69;=2:plan N 2123 ihn 2123 sie 2123;ich 2141 ma 69 wir 2141;=2:plan ... 2114;ich 2115 wir
2143;=1:moved;fixe 69;-abend 69 -feier 69 -fest 69 -probe 69 -sitzung 69 -termin 69 besprechung 69 eroeffnung 69
eroffnung 69 feier 69 generalprobe 69 hochzeit 69 jour 2146 konzert 69 lesung 69 party 69 premiere 69 probe 69 sitzung
69 stammtisch 69 taufe 69 vernissage 69 vortrag 69;... 2147;es 2148;karten 69 plaetze 69 platze 69 termin 69 tickets
69;... 2150 karten 69 plaetze 69 platze 69 termin 69 tickets 69;ich 2151;und 2152;-abend 69 -feier 69 -fest 69 -probe
69 -sitzung 69 -termin 69 besprechung 69 call 69 eroeffnung 69 eroffnung 69 feier 69 generalprobe 69 gesprach 69
gespraech 69 hochzeit 69 jour 2146 karten 69 konzert 69 lesung 69 lunch 69 meeting 69 party 69 plaetze 69 platze 69
premiere 69 probe 69 sitzung 69 stammtisch 69 taufe 69 termin 69 tickets 69 treffen 69 vernissage 69 vortrag 69;alle
104 alles 104 das 104 den 104 die 104 es 104 ihn 104 sie 104;N 2151;... 2154 ^ 2155 karten 69 plaetze 69 platze 69
termin 69 tickets 69 und 2156 von 2095;besprechung 69 call 69 gesprach 69 gespraech 69 karten 69 lunch 69 meeting 69
plaetze 69 platze 69 termin 69 tickets 69 treffen 69;... 2158 ^ 2155 karten 69 plaetze 69 platze 69 termin 69 tickets
69 von 2095;N 2153 ich 2157 wir 2159;... 2158 ^ 2155 karten 69 plaetze 69 platze 69 termin 69 tickets 69 und 2156;...
2154 ^ 2155 karten 69 plaetze 69 platze 69 termin 69 tickets 69;N 2153 ich 2161 wir 2162;... 2150;ich 2164;und 2165;N
2164;... 2150 und 2167;N 2166 ich 2168 wir 2164;<they> 1579;-abend 69 -feier 69 -fest 69 -probe 69 -sitzung 69 -termin
69 anberaumt 69 angesetzt 69 ausgemacht 69 besprechung 69 eingetragen 69 eroeffnung 69 eroffnung 69 feier 69 fixiert
69 gebucht 69 generalprobe 69 geplant 69 hochzeit 69 jour 2146 konzert 69 lesung 69 party 69 premiere 69 probe 69
sitzung 69 stammtisch 69 taufe 69 terminiert 69 vereinbart 69 vernissage 69 vorgesehen 69 vortrag 69;... 2171 <they>
1579 anberaumt 69 angesetzt 69 ausgemacht 69 eingetragen 69 fixiert 69 gebucht 69 geplant 69 gestrichen 11 vereinbart
69;vorbei 69 vorbeischauen 69;... 2173;... 2173 ich 2174;$$ 69 und 69;besuchen 69;=2:plan ... 2177;<they> 2178 <title>
70 N 69;N 2176 mich 2179 uns 2179;<me> 69 besuch 69;vorbei 69 zu 2181 zum 69;$$ 69 ... 2182 und 69 vorbei 69 zu 2181
zum 69;N 2183 mich 2179 uns 2179;<me> 2126;<callinf> 531 <giveinf> 531 anklopfen 531 essen 531 nachfragen 531 reden
531 sprechen 531 treffen 531 vorbeischauen 531 vorfuehlen 531 vorfuhlen 531;... 2186 <callinf> 531 <giveinf> 531
anklopfen 531 essen 531 nachfragen 531 reden 531 sprechen 531 treffen 531 vorbeischauen 531 vorfuehlen 531 vorfuhlen
531;N 2187;bei 2188 mit 2188 zu 2188;bei 2188 mit 2188 wieder 2189 zu 2188;bekommen 81 haben 81 kriegen 81;... 2191
alle 2191 alles 2191 das 2191 den 2191 die 2191 es 2191 ihn 2191 sie 2191;^ 2192;ich 2193 wir 2193;mit 2113 vorbei 69
vorbeischauen 69;... 2195;... 2173 ich 2196 wir 2115;zusammen 69;... 2198;mich 2199 uns 2199;ich 2200 wir
2200;eingeladen 69;=2:plan ... 2202;bei 2203 im 69 in 69 mit 69 zu 2203;... 2171 <they> 1579 anberaumt 69 angesetzt 69
ausgemacht 69 eingetragen 69 fixiert 69 gebucht 69 geplant 69 ich 2204 vereinbart 69 wir 2204;plan 69 programm 69;dem
2206;kalender 69;an 69 auf 2207 im 2208;... 2209;an 69 anberaumt 69 angesetzt 69 auf 2207 ausgemacht 69 eingetragen 69
fixiert 69 gebucht 69 geplant 69 im 2208 terminiert 69 vereinbart 69 vorgesehen 69;... 2211;anberaumt 69 angesetzt 69
ausgemacht 69 eingetragen 69 fixiert 69 gebucht 69 geplant 69 terminiert 69 vereinbart 69 vorgesehen 69;... 2213;...
2213 gestrichen 11;<acts1> 2112 abgemacht 69 abgmacht 69 arbeite 2116 arbeiten 2116 ausgemacht 69 ausgmacht 69 backt
2117 baeckt 2118 baue 2116 bauen 2116 beehren 2120 beehrt 2120 beginnen 2121 beginnt 2121 begleite 2125 begleitet 2127
bekocht 2117 bekomm 2097 bekomme 2097 besuchen 2129 besucht 2130 bin 2132 braet 2118 brat 2133 bringe 2136 bäckt 2133
empfaengt 2137 empfangt 2137 erhalte 2097 erinnert 2138 erklaere 71 erklare 71 eroeffnen 2121 eroeffnet 2121 eroffnen
2121 eroffnet 2121 essen 2139 faehrt 2127 fahr 2140 fahre 2142 fahren 2140 fahrt 2127 festgelegt 69 flieg 2140 fliege
2140 fliegen 2140 fuehre 71 fuehrt 2127 fuhre 71 fuhrt 2127 geh 2116 gehe 2116 gehen 2144 gelegt 2145 geplant 69
geschoben 2145 gestrichen 11 gibt 2149 gibts 2148 grillt 2117 hab 2160 habe 2160 haben 2163 hat 2169 helfen 2137 hilft
2137 hol 2125 hole 2125 holen 2125 holt 2138 isst 2170 ist 2172 kocht 2117 komm 2175 komme 2175 kommen 2180 kommt 2184
krieg 2097 kriege 2097 laden 2185 ladt 2185 laedt 2185 laeuft 2121 laufen 2121 lauft 2121 liefere 71 mal 2190 muesste
2194 musste 2194 müsste 2194 nehmen 2138 nimmt 2127 packe 2116 packen 2116 pitche 71 praesentiere 71 prasentiere 71
probe 2116 proben 2116 raeume 2116 raume 2116 reden 2139 reise 2140 reisen 2140 reserviert 69 schau 2197 schaue 2197
schauen 2116 schlaeft 2170 schlaft 2170 sehen 2139 setz 2201 setze 2201 setzen 2201 sind 2205 soll 2194 sollen 2194
sollte 2194 sortiere 2116 sprechen 2139 starten 2121 startet 2121 stehen 2210 steht 2212 steigen 2121 steigt 2121
telefonieren 2139 treffen 2139 ube 2116 uben 2116 ubergebe 71 ubernachtet 2170 uebe 2116 ueben 2116 uebergebe 71
uebernachtet 2170 umgebucht 2145 umgelegt 2145 vereinbart 69 verlegt 2145 verschoben 2145 vertagt 2145 vorgezogen 2145
waere 2214 ware 2214 wird 2148 wurde 2215 wäre 2214 zeige 71 zeigt 2137 zoomen 2139 zugesagt 69;gelegt 800;herz
2217;bekannt 844 bekanntgemacht 843 connected 843 in 846 vernetzt 843 zusammengebracht 843;... 2219 bekannt 844
bekanntgemacht 843 connected 843 in 846 vernetzt 843 zusammengebracht 843;N 2220;ans 2218 ausgeholfen 631 ins 983 mit
2221 mitgeholfen 631;keine 277 nicht 277;auf 596 besser 277 bloss 277 bloß 277 finger 1058 haende 1058 hande 1058 ja
2223 keinesfalls 277 lieber 277 nie 277 niemals 277 unbedingt 277;soll 554 solle 554 sollen 554 sollte 554 sollten
554;^ 2224 ich 2225 man 2225 wir 2225;<introduced> 843 bekannt 844;<introduced> 843 bekannt 844 einander 2227
miteinander 2227;gebracht 843 gesetzt 843;kontakt 2229 verbindung 2229;<introduced> 843 bekannt 844 einander 847 in
846 miteinander 847;mail 2231;e 2232 linkedin 2231 mail 2231 whatsapp 2231;... 2228 <introduced> 843 bekannt 844
einander 847 gegenseitig 847 in 2230 kontakt 2229 miteinander 847 per 2233 verbindung 2229 via 2233;N 2234 ich 672;^
277 an 1109 dass 554 dazu 1108 fuer 1111 fur 1113 ist 686 lautet 686 lautete 686 waere 686 war 686 ware 686 wäre
686;bekannt 844 vorgestellt 843;... 2237;N 920 dem 921 der 921 mit 921;ich 2239 wir 2239;bekannt 844 bereitgestellt 4
freigeraeumt 4 freigeraumt 4 vorgestellt 843 zur 77;... 2241;... 689;<counsel> 2243;auf 596 besser 277 bloss 277 bloß
277 erst 277 finger 1058 haende 1058 hande 1058 ja 2223 keinesfalls 277 lieber 277 nicht 277 nie 277 niemals 277
unbedingt 277;^ 2245;: 2246;... 2247;... 2247 <det> 2248;am 2249 auf 2249 beim 2249 im 2249 in 2249 per 2249 via
2249;... 915 vorgestellt 843;D 81;... 2252;alles 2253 das 2253 den 2253 die 2253 es 2253 ihn 2253 sie 2253;bringt 2254
gibt 2254 schickt 2254 sendet 2254;und 2255;... 2256;=6:theirs D 81;<my> 81;<me> 2258 <my> 81 D 2259;nach 81 um 81;...
2261;... 2261 bei 2262 beim 2262 sich 2262;... 81;<their> 2264 bei 2264 beim 2264;=6:theirs nach 81 um 81;... 2266;...
2261 <their> 2264 bei 2267 beim 2267 sich 2262;retour 2252 wieder 2252 zuruck 2252 zurueck 2252;... 2269;... 1373 <me>
2270;... 2261 nach 81 um 81;sich 2272;<det> 81;<det> 2253 D 2274;<me> 2275;<sends3> 2257 <serves3> 2260 baut 251
bringt 1411 erkundigt 2263 fraegt 2265 fragt 2268 fragts 2265 frägt 2265 gibt 2271 hakt 2263 hoert 2273 hort 2273
schaut 2273 schickt 1411 schreibt 2276 sieht 2273 zahlt 1411;spiel 982;empfohlen 800 ins 2278 vermittelt 800
vorgeschlagen 800 weiterempfohlen 800;einsatz 631;ausgeholfen 631 dabei 631 eingesprungen 631 gearbeitet 631 geholfen
631 gewerkt 631 im 2280 mitgeholfen 631;... 2281 ausgeholfen 631 dabei 631 eingesprungen 631 gearbeitet 631 geholfen
631 gewerkt 631 im 2280 mitgeholfen 631;... 2279 <helper> 2282;... 2279 N 847;das 146 erst 103 es 146;^ 2285;gebracht
815;stand 2287;aktuellen 2288 letzten 2288 neuesten 2288 neusten 2288;... 2247 <det> 2248 den 2289;ans 2218 empfohlen
800 ins 2278 vermittelt 800 vorgeschlagen 800 weiterempfohlen 800;ein 1242 ins 1244 vorgeschlagen 1239;...
2292;geholfen 43 unterstuetzt 43 unterstutzt 43 zugehoert 43 zugehort 43;geholfen 43 unterstutzt 43 zugehort
43;geholfen 43 unterstuetzt 43 zugehoert 43;... 2291 <my> 2293 N 847 pitch 2294 pitchen 2294 proben 2294 uben 2295
ueben 2296;: 2246 empfohlen 800 ins 2278 vermittelt 800 vorgeschlagen 800 weiterempfohlen 800;... 2298 <det> 2248
pitch 2294 pitchen 2294 proben 2294 uben 2295 ueben 2296;gegeben 815 gesagt 815;gegeben 843 gemacht 843 geschickt
843;N 2301;an 2302 bei 2302 mit 2302 zu 2302;intro 2303;N 2251;vorgestellt 843;N 2306 kontakt 924 rucken 1148 ruecken
1149;N 2306;gegeben 815;gutes 1241 intro 2303 update 2309;... 2279;=8:asked <me> 718;durch 81 ein 81 nach 81 weiter
81;... 2313;angebot 81 einladung 81 entwurf 81 intro 81 intros 81 kontakt 81 protokoll 81 termin 81 unterlagen 81
vorschlaege 81 vorschlag 81 vorschlage 81;<my> 2314 angebot 81 das 2315 den 2315 die 2315 ein 2315 eine 2315 einladung
81 entwurf 81 intro 81 intros 81 kontakt 81 nen 2315 protokoll 81 termin 81 unterlagen 81 vorschlaege 81 vorschlag 81
vorschlage 81;^ 2316;gesetzt 815;bild 2318 gesprach 1243 gespraech 1243 spiel 1243;^ 204;<me> 2320;<my> 2314;^
2322;weg 638;den 2324;uber 2325 ueber 2325;... 2326 uber 2325 ueber 2325;mir 2327 uns 2327;fertig 103 zusammen 103;...
2329 angebot 81 das 2315 den 2315 die 2315 ein 2315 eine 2315 einladung 81 entwurf 81 intro 81 intros 81 kontakt 81
nen 2315 protokoll 81 termin 81 unterlagen 81 vorschlaege 81 vorschlag 81 vorschlage 81;^ 2330;... 915 <introduced>
843 bekannt 844 in 846;<det> 928 <my> 928 <their> 928 N 2332 einem 928 einer 928;angebot 81 das 2315 den 2315 die 2315
ein 2315 eine 2315 einladung 81 entwurf 81 intro 81 intros 81 kontakt 81 nen 2315 protokoll 81 termin 81 unterlagen 81
vorschlaege 81 vorschlag 81 vorschlage 81;^ 2334;: 2246 N 916;sein 81;da 2337 eintreffen 81 fertig 2337 kommen 81
vorliegen 81;<until> 2338;=6:theirs soll 2339;gebeten 2340;... 2341;^ 2342;um 2343;... 2336 <det> 2248 email 2344
linkedin 2344 mail 2344 sms 2344 whatsapp 2344;<work> 2109;... 1 : 0 dazu 1 ist 1 lautet 1 war 1;<reviewed> 43
bezwungen 43 durchgeackert 43 durchgearbeitet 43 gelesen 43 verschlungen 43;... 2348 <reviewed> 43 bezwungen 43
durchgeackert 43 durchgearbeitet 43 gelesen 43 verschlungen 43;... 2346 <counsel> 1114 <opinion> 2347 <work> 2349
ansicht 1120 auffassung 1120 einschaetzung 1120 einschatzung 1120 empfehlung 1120 erfahrung 1120 meinung 1120
uberzeugung 1120 ueberzeugung 1120;angebot 81 einladung 81 entwurf 81 erst 103 intro 81 intros 81 kontakt 81 protokoll
81 termin 81 unterlagen 81 vorschlaege 81 vorschlag 81 vorschlage 81;<my> 2314 angebot 81 das 2351 den 2315 die 2315
ein 2315 eine 2315 einladung 81 entwurf 81 erst 103 es 146 intro 81 intros 81 kontakt 81 nen 2315 protokoll 81 termin
81 unterlagen 81 vorschlaege 81 vorschlag 81 vorschlage 81;^ 2352;... 2329;^ 2354;... 917 email 2344 linkedin 2344
mail 2344 sms 2344 whatsapp 2344;gebeten 816;kommt 2339 soll 2339 sollte 2339;angefragt 2358 gebeten 2358;... 2359;...
2357 ^ 2360;D 2164;karten 69 plaetze 69 termin 69 tickets 69;... 2363;D 2364;karten 69 platze 69 termin 69 tickets
69;... 2366;D 2367;=14:together haben 2362 haetten 2365 hatten 2368 hätten 2368;ich 2369 wir 1010;von 1977;eingeladen
638 mit 2371 zugeschaltet 638;... 2372;N 847;gratuliert 815;geburtstag 2375;... 2222 : 2226 <and> 2235 <counsel> 2236
<det> 2238 <have> 2240 <my> 2242 <their> 2244 D 2250 N 2251 ^ 2277 als 2283 am 2249 an 2284 angefeuert 539 angefragt
816 antwortet 2286 auf 2290 aufgebaut 539 aufgemuntert 539 ausgeholfen 631 bei 2297 beim 2299 berichtet 815 beruhigt
539 bescheid 2300 bestaerkt 539 bestarkt 539 bringt 2286 coached 832 das 2304 dem 2305 den 2307 der 2305 die 2308 ein
2310 eine 2304 einem 2238 einen 925 einer 2238 erklaert 815 erklart 815 ermutigt 539 erzaehlt 815 erzahlt 815 fuer
2311 fur 2311 geantwortet 815 gebeten 2312 gebrieft 815 gecoached 832 gecoacht 832 gedankt 820 gefragt 816 gelobt 539
gementort 832 gesagt 815 geschildert 815 gestrichen 11 getroestet 539 getrostet 539 gezeigt 815 gibt 2317 gratuliert
815 gut 1169 im 2249 in 2249 informiert 815 ins 2319 intro 2303 ist 682 kontakt 924 laesst 2321 lassen 2321 lasst 2321
leitet 2323 lief 2328 liefert 2286 lässt 2321 macht 2331 mentored 832 mit 2333 mitgeholfen 631 mitgeteilt 815
motiviert 539 muessen 85 muss 85 mussen 85 mut 1191 nachgefragt 816 ne 2304 organisiert 2335 per 2345 reicht 2323 s
2350 schickt 2353 soll 85 sollte 85 stellt 2355 todo 718 uber 2356 ueber 2356 um 2361 und 2370 unterschreibt 2286
update 2309 upgedatet 815 via 2345 vorgeschlagen 1239 war 2373 waren 2373 weiss 2286 weiterempfohlen 800 weiß 2286
wurde 682 zahlt 2286 zu 2374 zugesagt 815 zum 2376;<them> 15 das 100 es 100;ich 2378 wir 2378;<me> 81 das 251 es
251;<they> 2380;<them> 849;ich 2382 wir 2382;<they> 251;<them> 81;von 2385;ich 2386 wir 2386;<they> 137 von
136;schuldi 15 schuldig 15;... 2389 schuldi 15 schuldig 15;<them> 2390;<them> 2390 ich 2391;<me> 257;an 100;<me>
2394;von 2395;... 2396;schuldig 23;<me> 2398;<they> 2399;<me> 15 <them> 81;... 2396 von 2401;<them> 15 dringend 15
noch 15 unbedingt 15;dringend 15 noch 15 unbedingt 15;ich 2403 wir 2404;ausstaendig 23 ausstandig 23 ausstehend 23
pendent 23;ich 100 wir 100;<me> 23;<they> 2408 ich 100 wir 100;<they> 2408;aus 23 noch 261;<done> 15;... 2412;<me>
2413;von 2414;<done> 81;... 2416;<me> 2413 <them> 2417;<them> 2415 von 2418;<give1> 2379 <give3> 2381 <have> 2383
<will3> 2384 ausstaendig 23 ausstandig 23 ausstehend 23 bekomm 2387 bekomme 2387 bekommen 2387 bekommt 2388 bin 2392
erhalte 2387 fehlen 2393 fehlt 2393 gehen 2397 geht 2397 ist 2400 kommen 2402 kommt 2402 krieg 2387 kriege 2387
kriegen 2387 kriegt 2388 muessen 2405 muss 2405 mussen 2405 noch 2406 pendent 23 schuld 2407 schulde 2407 schulden
2409 schuldet 2410 sind 2400 stehen 2411 steht 2411 werden 2419 wird 2419;bis 15 ich 1200 noch 15 spaetestens 15
spatestens 15 wir 1200;<they> 2274;nach 15 vorbei 15 weiter 15 zuruck 15 zurueck 15;... 2423 <them> 15 das 100 den 100
die 100 es 100 ihn 100 s 100 sie 100;<them> 15 das 100 den 100 die 100 es 100 ihn 100 s 100 sie 100;<them> 15 das 100
es 100 ich 2424 s 100 wir 2425;=6:theirs <they> 81;<me> 2427;<me> 2427 das 2428 den 2428 die 2428 es 2428 ihn 2428 s
2428 sie 2428;<me> 2427 <they> 2429 das 2428 den 2428 der 2429 die 2429 es 2428 ihn 2428 s 2428 sie 2428;vergessen
15;nicht 2431;... 2432;s 2433;retour 81 wieder 464 zuruck 81 zurueck 81;D 2435 retour 81 wieder 464 zuruck 81 zurueck
81;... 464 D 2435 das 2436 den 2436 die 2436 es 2436 ihn 2436 retour 81 sie 2436 wieder 464 zuruck 81 zurueck 81;N
2437 er 2437 sie 2437;<they> 1386 N 2437 bescheid 81 das 1390 er 2437 es 1390 mir 1385 sie 2437 uns 1385;<me> 1403
<they> 1404;mich 15;ich 2441 mich 15;zuruck 15 zurueck 15;=5:mine bei 100;mich 2444;<them> 2443 ich 2445 mich 2444
zuruck 15 zurueck 15;=6:theirs bei 251;=6:theirs <they> 2447 bei 251;<they> 1383 sich 2448;... 1373 <they> 1412 mich
1411 mir 1411 sich 2448 uns 1411;N 465 er 465 sie 465;<them> 2443 zuruck 15 zurueck 15;... 1373 <me> 1403 mich 1374
mir 1374 uns 1374 zuruck 81 zurueck 81;... 1373 <me> 1403 <they> 2453 mich 1374 mir 1374 uns 1374 zuruck 81 zurueck
81;N 2437 das 1390 er 2437 es 1390 sie 2437;<me> 1416 N 2437 er 2437 sie 2437;D 15;mir 2457;<until> 81 N 2437 er 2437
sie 2437;... 2420 <deed1> 2421 <deed3> 2422 <does3> 1370 <give1> 2426 <give3> 2430 <their> 2433 N 2434 antwortet 1376
bringt 2438 connected 251 connectet 251 das 2433 den 2433 die 2433 erkundigt 1384 geben 1387 gibt 2439 haelt 1399 halt
1399 halten 1399 hoert 1402 holen 1404 holt 2440 hort 1402 hält 1399 ihr 2433 intro 251 introduced 251 introed 251
introt 251 kuemmer 2442 kuemmere 2442 kuemmre 2442 kummer 2442 kummere 2442 kummre 2442 leitet 1409 mailt 1410 meld
2446 melde 2446 melden 2449 meldet 2450 retourniert 2451 ruehren 1384 ruehrt 2449 ruf 2452 rufe 2452 rufen 1404 ruft
2454 ruhren 1384 ruhrt 2449 sagen 1387 sagt 1387 schickt 2455 schreib 2452 schreibe 2452 schreibt 1410 sein 2433
stellen 1417 stellt 2456 uberleg 2458 uberlege 2458 uberweist 82 ueberleg 2458 ueberlege 2458 ueberweist 82
unterschreibt 82 zahlt 2459;$$ 638 D 69 fuer 607 fur 607;=2:plan $$ 638 D 69 fuer 607 fur 607;keine 11 keiner 11 nicht
11 nie 11;auch 2463 keine 11 keiner 11 nicht 11 nie 11;auch 2463 es 2464 keine 11 keiner 11 nicht 11 nie 11;gab 2465
kam 2465;nothing 406;mich 41;^ 15 bei 417 fuer 2468 fur 2468 mein 41 meine 41 von 417;item 2469 items 2469;besprochen
43 durchgegangen 43 durchgesprochen 43 erlaeutert 43 gegeben 43 gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43
uebergeben 43 zurueck 43;<them> 2471;besprochen 43 durchgegangen 43 durchgesprochen 43 erlaeutert 43;<them> 2473;an
2472 mit 2474;gegeben 43 gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 uebergeben 43 zurueck 43;<them>
2476;besprochen 43 durchgesprochen 43 erklaert 43 erlaeutert 43 uebergeben 43 uebermittelt 43;<them> 2478;besprochen
43 durchgesprochen 43 erklaert 43 erlaeutert 43;... 2475 an 2477 ausfuehrlich 2478 besprochen 43 durchgesprochen 43
erklaert 43 erlaeutert 43 mit 2479 muendl 2480 muendlich 2478 persoenlich 2478 uebergeben 43 uebermittelt 43;=0:missed
davon 11;nichts 2482;nichts 2482 noch 2483;gefallen 11;wasser 2485;ins 2486;... 2281 am 631 an 631 auf 631 ausgeholfen
631 bei 631 beim 631 dabei 631 eingesprungen 631 fuer 631 fur 631 gearbeitet 631 geholfen 631 gewerkt 631 im 2280
mitgeholfen 631;N 832;bei 2489 fuer 2489 fur 2489 von 2489;bei 631 beim 631;war 11;... 2492;urlaub 2493;auf 2493 beim
2493 da 2493 fort 2493 im 2494 in 2493 unterwegs 2493 weg 2493;auf 2493 beim 2493 da 2493 fort 2493 gerade 2495 grad
2495 im 2494 in 2493 kurz 2495 ned 2495 net 2495 nicht 2495 unterwegs 2493 weg 2493;N 800;fuer 2497 fur 2497;<helper>
2488 coach 2490 freiwillige 2491 freiwilliger 2491 ich 2496 mentor 2490 mentorin 2490 referenz 2498;bekommen 638
gehabt 638 gehaengt 638 gehangen 638 gehangt 638 gekriegt 638 gesprochen 638;bekommen 638 gehabt 638 gehaengt 638
gehangen 638 gehangt 638 gekriegt 638;bekommen 638 gehabt 638 gehaengt 638 gehangen 638 gekriegt 638;bekommen 638
gehabt 638 gehangen 638 gehangt 638 gekriegt 638;=23:contact gehabt 638 gesprochen 638;=23:contact bekommen 638 gehabt
638 gehaengt 638 gehangen 638 gehangt 638 gekriegt 638 gesprochen 638;apparat 2500 handy 2501 hoerer 2502 horer 2503
rohr 2501 tel 2504 telefon 2505;muessen 531 mussen 531;denken 2507 gedacht 531;^ 81 jetzt 718 nun 718;es 2509;ist 2510
liegt 2510 los 1613 raus 1613 rausgegangen 1613 unterwegs 1613 weg 1613;muessen 15 muesste 15 muss 15 mussen 15 musste
15 müsste 15 soll 15 sollte 15 werde 15 will 15 wollte 15;... 2512;^ 2513;D 2514 ^ 2513 noch 2514;ich 2515 wir
2515;apparat 2501 handy 2501 hoerer 2502 horer 2503 ich 2515 rohr 2501 telefon 2501 wir 2515;=23:contact gehabt
638;ich 2515 strippe 2518 wir 2515;bekommen 638;ich 2515 strippe 2520 wir 2515;ist 2510 liegt 2510;<they> 554;taet
2523 tat 2523 tät 2523 wuerd 2523 wuerde 2523 wurd 2523 wurde 2523 würde 2523;stelle 2524;es 41;liegt 2526;<them> 2508
N 2511 das 2516 dem 2516 den 2517 der 2519 die 2521 ihm 2522 ihnen 2522 ihr 2522 meiner 2525 mir 2527 uns 2527 unserer
2525 unsrer 2525;i 1010;besprochen 43 durchgegangen 43 durchgesprochen 43 erlautert 43 gegeben 43 gemailt 43 geschickt
43 gesendet 43 raus 43 retour 43 ubergeben 43 zuruck 43;<them> 2530;besprochen 43 durchgegangen 43 durchgesprochen 43
erlautert 43;<them> 2532;an 2531 mit 2533;gegeben 43 gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 ubergeben
43 zuruck 43;<them> 2535;besprochen 43 durchgesprochen 43 erklart 43 erlautert 43 ubergeben 43 ubermittelt 43;<them>
2537;besprochen 43 durchgesprochen 43 erklart 43 erlautert 43;... 2534 an 2536 ausfuhrlich 2537 besprochen 43
durchgesprochen 43 erklart 43 erlautert 43 mit 2538 mundl 2539 mundlich 2537 personlich 2537 ubergeben 43 ubermittelt
43;geschickt 638 geschrieben 638 gesendet 638 gschriebn 638 hinterlassen 638 rausgeschickt 638 verschickt 638;N
816;... 2541 an 2542 geschickt 638 geschrieben 638 gesendet 638 gschriebn 638 hinterlassen 638 rausgeschickt 638
verschickt 638;... 2541 geschickt 638 geschrieben 638 gesendet 638 gschriebn 638 hinterlassen 638 rausgeschickt 638
verschickt 638;N 816 bei 2542;besprochen 43 durchgegangen 43 durchgesprochen 43 erlaeutert 43 erlautert 43 gegeben 43
gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 ubergeben 43 uebergeben 43 zuruck 43 zurueck 43;<them>
2546;besprochen 43 durchgegangen 43 durchgesprochen 43 erlaeutert 43 erlautert 43;<them> 2548;an 2547 mit 2549;gegeben
43 gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 ubergeben 43 uebergeben 43 zuruck 43 zurueck 43;<them>
2551;besprochen 43 durchgesprochen 43 erklaert 43 erklart 43 erlaeutert 43 erlautert 43 ubergeben 43 ubermittelt 43
uebergeben 43 uebermittelt 43;<them> 2553;... 2550 an 2552 ausfuehrlich 2478 ausfuhrlich 2537 besprochen 43
durchgesprochen 43 erklaert 43 erklart 43 erlaeutert 43 erlautert 43 mit 2554 muendl 2480 muendlich 2478 mundl 2539
mundlich 2537 persoenlich 2478 personlich 2537 ubergeben 43 ubermittelt 43 uebergeben 43 uebermittelt 43;... 630 an
638 bei 638 gab 2465 kam 2465 v 638 verpasst 11 von 638;wollen 11;apparat 2501 handy 2501 hoerer 2502 horer 2503 rohr
2501 telefon 2501;bekommen 638 erhalten 638 gab 2465 gekriegt 638 kam 2465 von 638;=23:contact nicht 11;war 638 waren
638;<they> 1431;D 69 am 69 for 69 on 69;booked 2563 confirmed 2563 planned 2563 scheduled 2563;ausgeholfen 631 beraten
631 betreut 631 gearbeitet 631 gebacken 631 geholfen 631 geknetet 631 gekocht 631 mitgeholfen 631 repariert 631
unterrichtet 631 verkauft 631;... 2565;es 0 man 0;ehrenamtlich 2566 erzaehlt 2567 erzahlt 2567 gratis 2566 heisst 2567
heißt 2567 hiess 2567 kostenlos 2566 munkelt 2567 umsonst 2566 unentgeltlich 2566 verlegt 2145 verschoben
2145;=13:talk dass 0;=13:talk dass 0 ich 2569 man 2569;<seen_of> 0 las 2570 liest 2570 sah 2570 sieht 2570 stand 2570
steht 2570;muessen 11 mussen 11;gewartet 11 warten 2572;=13:talk hin 0;aufgepasst 631;... 2575 aufgepasst 631;... 2573
<counsel> 2574 hund 2576 katze 2576 kinder 2576 kleine 2576 kleinen 2576 sohn 2576 tochter 2576;gewartet 11;gelegt
2145 geschoben 2145 umgebucht 2145 umgelegt 2145 verlegt 2145 verschoben 2145 vertagt 2145 vorgezogen 2145;warten
23;... 2580;... 2573 <counsel> 2574 ^ 2581 gewartet 11;... 2578 gewartet 11 s 2582;$$ 23;warten 2584;...
2585;=0:missed gequatscht 11 geredet 11 gesprochen 11;band 2587 box 2587 ich 2515 mailbox 2587 mobilbox 2587 wir
2515;ab 11 anrufbeantworter 11 band 11 combox 11 ich 2515 mailbox 11 wir 2515;geredet 11 gesprochen 11;=0:missed ...
2590 geredet 11 gesprochen 11;ab 2591 anrufbeantworter 2591 band 11 combox 11 ich 2515 mailbox 11 wir 2515;ab 11
anrufbeantworter 11 band 2587 box 2587 combox 11 ich 2515 mailbox 2587 mobilbox 2587 wir 2515;achterl 638 bier 638
bierchen 638 drink 638 glas 638 runde 638 schwatz 638 spaziergang 638 spritzer 638 sprung 638 wein 638;band 2587 box
2587 mailbox 2587 mobilbox 2587;... 2590 geredet 11 gesprochen 11;ab 2596 anrufbeantworter 2596;genommen 41;kappe
2598;seite 41;geschoben 11 verlegt 11 verschoben 11 vertagt 11;... 2601 geschoben 11 verlegt 11 verschoben 11 vertagt
11;geschoben 11 verschoben 11 vertagt 11;zeit 2603;=1:moved auf 2145;... 2568 <network> 2571 <their> 2577 <them> 2578
D 2579 N 2583 ^ 2586 das 2588 dem 2589 den 2592 der 2589 die 2593 ein 2594 einen 2594 ihr 2595 ihren 2597 meine 2599
meiner 2600 mich 2598 n 2594 nen 2594 sein 2595 seinen 2597 unbestimmt 2602 unbestimmte 2604 verschoben 2605;mich
458;: 41 ^ 15;mir 2608;^ 15 an 2607 bei 417 fuer 2468 fur 2468 ich 458 mein 41 meine 41 meinerseits 458 von 2609;band
2587 box 2587 den 2597 ihren 2597 mailbox 2587 mobilbox 2587 seinen 2597;erfahren 2569;ansicht 1119 auffassung 1119
einschaetzung 1119 einschatzung 1119 empfehlung 1119 erfahrung 1119 gefuehl 1119 gefuhl 1119 logik 1119 meinung 1119
rat 1119 sicht 1119 uberzeugung 1119 ueberzeugung 1119;s 2613;... 2612 <their> 2613 N 2614;me 11;on 2616;<det> 0 <me>
41 <their> 0 <them> 718 N 0;<det> 0 <their> 0 <them> 718 N 0;bei 2619;<det> 0 <their> 0 N 0;bei 2621;bei 2618 jetzt
2620 nun 2622;liegt 2623;<me> 1432 N 816 ich 2542 um 1479;auf 81 ein 81 fertig 81 zusammen 81;... 2626;das 2627 den
2627 die 2627 ein 2627 eine 2627 einen 2627;^ 2628;mir 2629;aufbauen 539 aufmuntern 539 aufmunterung 539
daumendruecken 539 mutmachen 539 troesten 539 zuhoeren 539 zureden 539 zuspruch 539;das 2631 den 2631 die
2631;aufbauen 539 aufmuntern 539 aufmunterung 539 daumendrucken 539 mutmachen 539 trosten 539 zuhoren 539 zureden 539
zuspruch 539;das 2633 den 2633 die 2633;fuer 2632 fuers 2631 fur 2634 furs 2633;... 2635;<title> 608 N 607;mich 2637
uns 2637;off 11;D 2145 auf 2145 to 2145;called 2639 canceled 11 cancelled 11 gecancelt 11 moved 2640 postponed 2640
pushed 2640 rescheduled 2640 shifted 2640;ehrenamtlich 2566 erzaehlt 2567 erzahlt 2567 gratis 2566 heisst 2567 heißt
2567 hiess 2567 kostenlos 2566 munkelt 2567 umsonst 2566 unentgeltlich 2566;ausgegeben 631 ausgeteilt 631 gekocht 631
sortiert 631 verkauft 631 verteilt 631;essen 2643 kleidung 2643 kuchen 2643 lebensmittel 2643 pakete 2643 spenden 2643
suppe 2643;^ 2644 angepackt 631 aufgebaut 631 ausgeholfen 631 ausgeschenkt 631 betreut 631 eingesprungen 631
gearbeitet 631 gegrillt 631 geholfen 631 gekocht 631 mitgeholfen 631 unterrichtet 631 vorgelesen 631;... 2645 ^ 2644
angepackt 631 aufgebaut 631 ausgeholfen 631 ausgeschenkt 631 betreut 631 eingesprungen 631 gearbeitet 631 gegrillt 631
geholfen 631 gekocht 631 mitgeholfen 631 unterrichtet 631 vorgelesen 631;<community> 2646;las 2570 liest 2570 sah 2570
sieht 2570 stand 2570 steht 2570;gearbeitet 43 gebruetet 43 gebrutet 43 gefeilt 43 gesessen 43;<work> 2649;... 2650
<work> 2649;<their> 2651;gearbeitet 43 gebrutet 43 gefeilt 43 gesessen 43;<work> 2653;... 2654 <work> 2653;<their>
2655;gearbeitet 43 gebruetet 43 gefeilt 43 gesessen 43;<work> 2657;... 2658 <work> 2657;<their> 2659;an 2652 angepackt
631 aufgebaut 631 ausgemalt 631 geputzt 631 geschleppt 631 gestrichen 631 gewesen 638 gwesen 638 mitangepackt 631
renoviert 631 uber 2656 ueber 2660;aufgebaut 631 entruempelt 631 entrumpelt 631 gemaeht 631 gemaht 631 geputzt 631
geraeumt 631 geraumt 631 geschnitten 631 gestrichen 631 repariert 631 umgegraben 631;aufgebaut 631 entrumpelt 631
gemaht 631 geputzt 631 geraumt 631 geschnitten 631 gestrichen 631 repariert 631 umgegraben 631;aufgebaut 631
entruempelt 631 gemaeht 631 geputzt 631 geraeumt 631 geschnitten 631 gestrichen 631 repariert 631 umgegraben 631;auto
2662 dachrinne 2662 fenster 2662 garten 2662 hecke 2662 keller 2662 kuche 2663 kueche 2664 rasen 2662 schnee 2662
wohnung 2662;aus 23 ausstaendig 23 ausstandig 23 ausstehend 23 offen 23 unbezahlt 23;... 2666;^ 2667;noch 2668;vor
2668;wie 2670;^ 2667 immer 2669 nach 2671 noch 2668 weiterhin 2668;<inf> 531;... 2673;ich 2674 wir 2674;... 2661 2x
657 3x 657 4x 657 angepackt 631 aufgebaut 631 ausgemalt 631 das 2665 den 2665 die 2665 dreimal 657 fehlen 2672 fehlt
2672 fuenfmal 1286 funfmal 1288 geputzt 631 geschleppt 631 gestrichen 631 hundertmal 657 ist 2672 koennte 2675 konnte
2675 könnte 2675 mehrfach 657 mehrmals 657 mitangepackt 631 mochte 2675 moechte 2675 muesste 2675 muessten 2675 musste
2675 mussten 2675 möchte 2675 müsste 2675 müssten 2675 renoviert 631 sind 2672 sollte 2675 sollten 2675 stehen 2672
steht 2672 viermal 657 will 2675 zigmal 657 zweimal 657;angepackt 631 ausgeholfen 631 mitangepackt 631 mitgeholfen
631;<helper> 2282;... 2677 als 2678 angefragt 816 angeklopft 816 bedankt 820 ist 2510 liegt 2510 nachgefasst 816
nachgefragt 816 nachgehakt 816 vorgefuehlt 816 vorgefuhlt 816;gearbeitet 631 geholfen 631 mitgeholfen 631;kreuz
2680;caritas 2680 diakonie 2680 feuerwehr 2680 fluchtlingshilfe 2680 fluechtlingshilfe 2680 ich 2515 roten 2681 rotes
2681 tafel 2680 wir 2515;... 2642 <community> 2646 <det> 2647 <me> 1010 <network> 2648 <them> 2676 N 2679 das 2516 dem
2682 den 2682 der 2682 die 2682 ihm 2522 ihnen 2522 ihr 2522 mir 2527 uns 2527;ehrenamtlich 2566 gratis 2566 kostenlos
2566 umsonst 2566 unentgeltlich 2566;angepackt 631 aufgebaut 631 ausgemalt 631 geputzt 631 geschleppt 631 gestrichen
631 gewesen 638 gwesen 638 mitangepackt 631 renoviert 631;... 2685 angepackt 631 aufgebaut 631 ausgemalt 631 das 2665
den 2665 die 2665 geputzt 631 geschleppt 631 gestrichen 631 mitangepackt 631 renoviert 631;... 2677;angepackt 631
geholfen 631 mitgeholfen 631;... 2688;... 2688 angepackt 631 geholfen 631 mitgeholfen 631;gesehen 638 getroffen
638;... 2684 <community> 2646 <det> 2647 <them> 2686 N 2687 abbau 2689 aufbau 2689 siedeln 2690 ubersiedeln 2690
uebersiedeln 2690 umzug 2690 vorbeigehen 2691;... 2386;=6:theirs ... 2386;<them> 718;^ 2694 von 2695;^ 81 von 2695;^
2693 ich 2696 wir 2697;... 137;^ 2699;<they> 2700 ich 2697 wir 2697;<they> 2700 ^ 2699 von 1452;^ 2064;^ 2072;zufolge
0;N 815;=13:talk N 815 ich 2706;ist 607;... 2708;bei 638 ich 69 vom 638 von 638;ich 69;mich 2637 uns 2637 wir 69
wollen 11;=23:contact mich 2637 uns 2637;N 820;N 820 an 2714 to 2714;thanks 2715;<gone> 638 fuer 634 fur 637
verabredet 69;aufgetaucht 11 auftaucht 11 erschienen 11 gekommen 11 kommen 11 kumma 11;<not> 2718;mit 41;erschienen 11
gefahren 11 gegangen 11 gekommen 11;... 2721;zu 2722 zum 2722 zur 2722;ned 2723 net 2723 nicht 2723;verabredet 69;...
1215;... 1216;... 1217;durch 43 gegangen 43;<work> 2729;... 2730 <work> 2729;<their> 2731;-gesprach 2726 -gespraech
2727 -interview 2728 -praesentation 2727 -prasentation 2726 -pruefung 2727 -prufung 2726 bewerbung 2728 durch 2732
pitch 2728 rede 2728 vortrag 2728;gegangen 43;<work> 2734;... 2735 <work> 2734;... 2735 <det> 2736 <their> 2731 <work>
2734;... 2733 durch 2737;=2:plan ... 2725 <them> 2738;... 2717 <them> 1256 bei 69 dran 2720 gestern 2724 heute 2724
mit 2739 ned 2723 net 2723 nicht 2723;gekommen 11;dazu 2741 dazugekommen 11 gefahren 11 gegangen 11 gekommen 11
hingegangen 11;... 2742 dazu 2741 dazugekommen 11 gefahren 11 gegangen 11 gekommen 11 hingegangen 11;nicht 2743;sicher
531;nicht 2745 un 2745;=23:contact ... 2725 <them> 2738;... 2742 dazu 2741 dazugekommen 11 gefahren 11 gegangen 11
gekommen 11 hingegangen 11 sicher 531 zu 2722 zum 2722 zur 2722;<gone> 638;<them> 2738;... 2749 gestern 2724 heute
2724 mit 2750 ned 2723 net 2723 nicht 2723;... 2717 <not> 2718 <them> 1256 aber 2719 dann 2719 dran 2720 gestern 2724
heute 2724 ich 2740 leider 2744 mir 2746 mit 2747 ned 2723 net 2723 nicht 2748 un 2745 wir 2751;<their> 2433 N 2434
das 2433 den 2433 die 2433 ihr 2433 sein 2433;^ 2753;^ 2753 ich 2754;<me> 1432 um 1479;<until> 2063 ich 2096 von 2095
wir 2096;... 159;^ 2758 von 2095;^ 2758 ich 2759 von 2095 wir 2759;<thing> 1433 <work> 1433 angebot 1433 antwort 1433
bestaetigung 1433 bestatigung 1433 entscheidung 1433 fotos 1433 kostenvoranschlag 1433 muster 1433 offerte 1433
rechnung 1433 ruckmeldung 1433 rueckmeldung 1433 unterlagen 1433 vertrag 1433 zahlen 1433;<until> 1568 ^ 2761 das 1433
es 1433 ihn 1433 sie 1433;<until> 2071 ich 2096 von 2095 wir 2096;... 2541 an 638 geschickt 638 geschrieben 638
gesendet 638 gschriebn 638 hinterlassen 638 rausgeschickt 638 verschickt 638 von 638;mit 15;... 2765;^ 2766;<them>
2767 ^ 2766;<them> 2767 ^ 2766 ich 2768;^ 1530;ich 2114;ist 607 vergessen 11;abgemacht 69 angesetzt 69 ausgemacht 69
bestaetigt 69 bestatigt 69 fix 69 fixiert 69 gebucht 69 geplant 69 steht 69 vereinbart 69 zugesagt 69;... 2772
abgemacht 69 angesetzt 69 ausgemacht 69 bestaetigt 69 bestatigt 69 fix 69 fixiert 69 gebucht 69 geplant 69 ist 2773
steht 69 vereinbart 69 zugesagt 69;N 638;N 638 to 2775;it 11;make 2777;not 2778 t 2778;=0:missed on 2616;<me> 832;zu
2781;einheit 2782 fuer 2489 fur 2489 gesprach 2782 gespraech 2782 session 2782 stunde 2782 termin 2782;up 69;N
843;<and> 2785 an 2785 bei 2785 mit 2785 to 2785 with 2785 x 2785 zu 2785;N 2786;=23:contact N 2786;er 0 es 0 ihr 0
ihre 0 sein 0 seine 0 sie 0;<them> 531;an 2790;... 2791 an 2790;... 2791 an 2790 ich 2792;... 2791;... 2791 ich 2794;D
2145;... 2635 N 820 an 2714;N 820 dem 2714 den 2714 der 2714 die 2714 liebe 2714 lieber 2714;N 820 an 2714;... 2635 N
820 an 2798 dem 2714 den 2714 der 2714 die 2714 liebe 2714 lieber 2714 nochmal 2799;ich 41;=12:task ^ 15 dass
2801;denken 2802;^ 15 dass 2801;denken 2804;vergessen 41;^ 2753 daran 2805 dran 2805 nicht 2806;^ 2753 daran 2805 dran
2805 ich 2807 nicht 2806;braucht 0 hat 0 ist 0 muss 0 soll 0 war 0 will 0;<have> 0 hatte 0 hatten 0;bin 0;<vowed> 2810
schulde 0 schulden 0 schuldig 2811;muessen 15 muesste 15 muss 15 mussen 15 musste 15 müsste 15 soll 15 sollte 15 werde
15;... 2813;... 2812 <vowed> 2810 ^ 2814 schulde 0 schulden 0 schuldig 2811;^ 2814;<them> 2815 D 2816 noch 2816;mail
638;e 2818 mail 638 nachricht 638 sms 638 whatsapp 638 whatsappgruppe 638;der 2819 einer 2819;auf 2819 in 2820 per
2819;... 2821 auf 2819 in 2820 per 2819;<rel> 2809 ich 2817 kam 2822 stand 2822 wir 2817;<give3> 81 <give3_apart> 81
laesst 81 lasst 81 lässt 81;... 2824;^ 2825;<give3> 81 <give3_apart> 81;... 2827;<me> 2828;... 2829;<me> 2826 ^
2830;=13:talk N 2831 er 2831 sie 2831;steht 69;N 539;fur 2834;fuer 2834;gedruckt 2835 gedrueckt 2836 gedrückt 2835;N
43;fuer 2838 fur 2838 von 2838;review 2839;empfohlen 800 vermittelt 800 weiterempfohlen 800;... 2841;ich 2842 wir
2842;<have> 2843;gewaschen 689;ich 2817 kopf 2845 wir 2817;an 531 druber 531 drueber 531;... 2791 an 2790 daran 7 dran
7 grad 2847 ich 2792;=11:thinking <them> 531;an 531 daruber 531 darueber 531 uber 531 ueber 531;... 2791 an 2849
daruber 531 darueber 531 gerade 2850 ich 2792 uber 531 ueber 531;abgeholt 638 angerufen 638 besucht 638 eingeladen 638
empfohlen 638 erzaehlt 638 erzahlt 638 geantwortet 638 gegeben 638 geholfen 638 gemailt 638 geraten 638 gesagt 638
geschickt 638 geschrieben 638 gezeigt 638 gratuliert 638 vorgestellt 638 zuruckgerufen 638 zurueckgerufen 638;...
2852;<me> 2853;<give3> 1371;... 2812 <vowed> 2810 schulde 0 schulden 0 schuldig 2811;<them> 2856;sich 1791;=13:talk
sich 1791;bei 2621 jetzt 2622 nun 2622;liegt 2860;schritt 2861;step 2861 steps 2861;fuer 531 fur 531;<hat> 2854 <have>
2843 <rel> 2809 <will3> 863 ^ 2855 bald 0 ball 2624 braucht 0 fliegt 0 geht 0 gerade 0 haengt 0 hangt 0 hat 0 hatte 0
heuer 0 hing 0 ich 2857 im 0 in 0 ist 0 jetzt 0 lag 0 liegt 0 macht 0 mochte 2858 moechte 2858 muss 2859 möchte 2858
nachste 2862 nachster 2862 naechste 2862 naechster 2862 next 2863 noch 0 nun 0 richtige 2864 steckt 0 steht 0 sucht 0
war 0 werden 2858 will 2859 wir 2857 wird 2859 wollen 2858 wollte 2858 zieht 0;up 11;=0:missed up 11;answer 11 come 11
make 2777 pick 2866 reply 11 respond 11 show 2867 turn 2866;not 2868 t 2868;kam 2822 stand 2822;... 945 haben 0 kennen
0 sind 0 wollen 0;gelesen 689;haben 0 kennen 0 sind 0 wollen 0;<hat> 2854 <rel> 2809 <will3> 863 ^ 2855 absage 2870
bald 0 beiden 2871 braucht 0 geht 0 gerade 0 haben 0 haengt 0 hangt 0 hat 0 hatte 0 heuer 0 hing 0 ich 2817 im 0 in 0
info 2870 ist 0 jetzt 0 kennen 0 leviten 2872 macht 0 mochte 2858 moechte 2858 muss 2859 möchte 2858 nachricht 2870
noch 0 nun 0 richtige 2864 sind 0 sucht 0 war 0 werden 2858 will 2859 wir 2817 wird 2859 wollen 2858 wollte 2858 zieht
0 zusage 2870 zwei 2873;<community> 631;<community> 631 <det> 2875;bei 2876 beim 2876 fuer 2876 fur 2876 im 2876 in
2876;denken 2802 gehabt 638;ich 0;erfahre 2879 erfuhr 2879 hoerte 2879 horte 2879 weiss 2879 weiß 2879;... 2612 N
2880;... 2541 an 638 geschickt 638 geschrieben 638 gesendet 638 gschriebn 638 hinterlassen 638 rausgeschickt 638 v 638
verschickt 638 vom 638 von 638;mail 2882;=22:gave:volunteering bei 631 beim 631 fuer 631 fur 631 im 631 in
631;ausgeholfen 631 beraten 631 betreut 631 engagiert 631 gearbeitet 631 geholfen 631 gekocht 631 mitgearbeitet 631
mitgeholfen 631 taetig 631 tatig 631 unterrichtet 631;... 2885;ausgeholfen 631 beraten 631 betreut 631 engagiert 631
gearbeitet 631 geholfen 631 gekocht 631 mitgearbeitet 631 mitgeholfen 631 taetig 631 unterrichtet 631;...
2887;ausgeholfen 631 beraten 631 betreut 631 engagiert 631 gearbeitet 631 geholfen 631 gekocht 631 mitgearbeitet 631
mitgeholfen 631 tatig 631 unterrichtet 631;... 2889;an 2886 ausgeholfen 631 bei 2886 beim 2886 beraten 631 betreut 631
fuer 2888 fur 2890 gearbeitet 631 geholfen 631 gekocht 631 im 2886 in 2886 mitgeholfen 631 unterrichtet
631;=22:gave:volunteering ... 2891;angesetzt 11 ausgemacht 11 geplant 11 verabredet 11 vereinbart 11 vorgesehen 11;...
11;... 11 N 11 er 11 ich 11 sie 11 wir 11;N 11 ich 11 wir 11;=0:missed <and> 2896;... 11 N 2897 er 2897 ich 2897 sie
2897 wir 2897;N 2897 er 2897 ich 2897 sie 2897 wir 2897;... 2893 haett 2894 haette 2895 haetten 2898 haettn 2894 hatt
2894 hatte 2895 hatten 2898 hattn 2894 hätte 2895 hätten 2898 sollte 2899 sollten 2899 termin 11 treffen 11 verabredet
11 waer 2894 waere 2894 waeren 2894 waern 2894 war 2894 ware 2894 waren 2898 warn 2894 wollte 2899 wollten 2899 wär
2894 wäre 2894 wären 2894 wärn 2894;^ 800 fuer 1239 fur 1239;... 1240;^ 800 fuer 1239;bei 2902 eingelegt 2903;bei 2902
eingelegt 1239;<them> 2904 N 2905;^ 800 fur 1239;bei 2902 eingelegt 2907;<them> 2908 N 2905;eingelegt 2901 fuer 2906
fur 2909;wort 2910;eingelegt 2903;<them> 2912;eingelegt 2907;<them> 2914;eingelegt 2901 fuer 2913 fur 2915;gutes 2911
wort 2916;bekannt 844 vernetzt 843 vorgestellt 843;absage 2466 anruf 2466 antwort 2466 entschuldigung 2466 erklaerung
2466 erklarung 2466 info 2466 lebenszeichen 2466 mail 2466 meldung 2466 nachricht 2466;von 0;=23:contact am 69 fuer 69
fur 69 zum 69;... 2541 an 638 bekommen 638 erhalten 638 gekriegt 638 geschickt 638 geschrieben 638 gesendet 638
gschriebn 638 hinterlassen 638 rausgeschickt 638 v 638 verschickt 638 vom 638 von 638;abgegeben 800 geschrieben 800
verfasst 800;N 2923;fuer 2924 fur 2924;^ 2253;<them> 1368 fuer 1367 fur 1367;<does3> 2927;und 2928;... 2929 <sends3>
2257 <serves3> 2260 baut 251 bringt 1411 erkundigt 2263 fraegt 2265 fragt 2268 fragts 2265 frägt 2265 gibt 2271 hakt
2263 hoert 2273 hort 2273 schaut 2273 schickt 1411 schreibt 2276 sieht 2273 zahlt 1411;=6:theirs <my> 2314 angebot 81
das 2351 den 2315 die 2315 ein 2315 eine 2315 einladung 81 entwurf 81 erst 103 es 146 intro 81 intros 81 kontakt 81
nen 2315 protokoll 81 termin 81 unterlagen 81 vorschlaege 81 vorschlag 81 vorschlage 81;^ 2931;<deed3> 2926 ^ 2930
antwortet 2286 besorgt 718 bringt 2286 checkt 718 gibt 2317 klaert 718 klart 718 laesst 2321 lassen 2321 lasst 2321
leitet 2323 liefert 2286 lässt 2321 macht 2331 mailt 718 organisiert 2335 reicht 2323 schickt 2932 sendet 718 stellt
2355 ubernimmt 718 uberweist 718 uebernimmt 718 ueberweist 718 unterschreibt 2286 verschickt 718 weiss 2286 weiß 2286
zahlt 2286;ich 2697 wir 2697;... 157;s 2935;<their> 2935 N 2936 das 2935 den 2935 die 2935 eine 2935;^ 2937;^ 2937 ich
2938 wir 2938;=12:task an 7 daran 7;mich 2940;=12:task ... 2541 geschickt 638 geschrieben 638 gesendet 638 gschriebn
638 hinterlassen 638 rausgeschickt 638 verschickt 638;... 706 <should> 277;... 2943;^ 2944;ich 2945 man 2945 wir
2945;dass 2946;ist 607 sind 607;... 2948;=7:waiting <their> 2935 N 2936 das 2935 den 2935 die 2935 eine 2935;^ 2950
von 2095;^ 2950 ich 2951 von 2095 wir 2951;... 707;^ 2953;ich 2954 man 2954 wir 2954;=13:talk dass 2955 man 0;um
0;geht 2957 ging 2957;=2:plan mit 2113;ich 2959;ausgegeben 631 ausgeschenkt 631 ausgeteilt 631 gesammelt 631 ist 607
sortiert 631 verteilt 631;... 2961 abgemacht 69 angesetzt 69 ausgegeben 631 ausgemacht 69 ausgeschenkt 631 ausgeteilt
631 bestaetigt 69 bestatigt 69 fix 69 fixiert 69 gebucht 69 geplant 69 gesammelt 631 ist 2773 sortiert 631 steht 69
vereinbart 69 verteilt 631 wir 69 zugesagt 69;gehoert 11 gehort 11 gesehen 11 gesprochen 11;gehoert 11 gehort 11
gesehen 11 gesprochen 11 mehr 2963;nicht 2964;<them> 967 N 967;wasser 11;ein 531;aus 11 flach 11 ins 2967 leider 681
mir 2968;besser 1581 es 1584 gern 1581 gerne 1581 gut 1581 lieber 1581 s 1584;<they> 1589;statt 638;... 2972;<det>
2973;statt 11;=13:talk ... 2972 <det> 2973 D 2974 besser 1581 es 1584 gern 1581 gerne 1581 gut 1581 lieber 1581 nicht
2975 s 1584;gegeben 43 geschickt 43;... 2977 <them> 2551 N 43;... 2977;... 2977 N 43;mir 2979;... 2550 an 2978 auf
2979 ausfuehrlich 2478 ausfuhrlich 2537 besprochen 43 durchgesprochen 43 erklaert 43 erklart 43 erlaeutert 43
erlautert 43 fuer 2980 fur 2980 mit 2554 muendl 2480 muendlich 2478 mundl 2539 mundlich 2537 persoenlich 2478
personlich 2537 ubergeben 43 ubermittelt 43 uebergeben 43 uebermittelt 43 von 2981 zu 2979 zum 2979 zur 2979;^ 23 von
2095;^ 23 noch 2983 von 2095;<me> 2984;geburtstag 0 hochzeitstag 0 namenstag 0;... 2986 geburtstag 0 hochzeitstag 0
namenstag 0;N 2987;D 69 fuer 607 fur 607;aus 11 flach 11 ins 2967 leider 681;aus 11 leider 681;=13:talk nicht 2975
statt 69;am 69 fuer 69 fur 69;<them> 43;an 2994 zu 2994 zurueck 2994;... 2995;an 2994 zu 2994 zuruck 2994;... 2997;an
2994 zu 2994 zuruck 2994 zurueck 2994;... 2999;aenderungsvorschlaege 2996 anderungsvorschlage 2998 anmerkungen 3000
feedback 3000 kommentare 3000 korrekturen 3000 notizen 3000 ruckmeldung 2998 rueckmeldung 2996
verbesserungsvorschlaege 2996 verbesserungsvorschlage 2998;... 3001;$$ 7 <det> 7 <my> 7 <their> 7 N 7 an 7 bei 7 fuer
7 fur 7 mit 7 re 7 wegen 7 with 7 zu 7 zum 7 zur 7;up 3003;mich 531;an 2542 mich 531;N 816 ich 2542;gearbeitet 631
geholfen 631 mitgeholfen 631 unterrichtet 631;... 3008;bei 3009 beim 3009 fuer 3009 fur 3009 im 3009 in 3009;D 69 auf
69 schon 607;mich 3011;<them> 1286;<them> 1286 angefunkt 659 angeklingelt 659 angepingt 659 angerufen 659 angetippt
659 angewaehlt 659 bei 3013 durchgeklingelt 659 geklingelt 659 gelaeutet 659 probiert 659 versucht 659;angepackt 631
aufgebaut 631 ausgeholfen 631 ausgeschenkt 631 betreut 631 eingesprungen 631 gearbeitet 631 gegrillt 631 geholfen 631
gekocht 631 mitgeholfen 631 unterrichtet 631 vorgelesen 631;... 3015 angepackt 631 aufgebaut 631 ausgeholfen 631
ausgeschenkt 631 betreut 631 eingesprungen 631 gearbeitet 631 gegrillt 631 geholfen 631 gekocht 631 mitgeholfen 631
unterrichtet 631 vorgelesen 631;<community> 3016;betreut 631 gegossen 631 gehalten 631 gehuetet 631 gemacht 631
uebernommen 631;... 3018 betreut 631 gegossen 631 gehalten 631 gehuetet 631 gemacht 631 uebernommen 631;dienst 3019
hund 3019 laden 3019 stand 3019;blumen 3019 kasse 3019 katze 3019 kinder 3019 schicht 3019 vertretung 3019;abgeholt
631 ausgeholfen 631 betreut 631 den 3020 die 3021 eingekauft 631 eingesprungen 631 erledigt 631 gefahren 631 gegossen
631 gehalten 631 gehuetet 631 gekocht 631 geschmissen 631 gestemmt 631 gutes 965 mitgeholfen 631 mitgekocht 631
mitgenommen 631 uebernommen 631 vertreten 631 wort 964;gespraech 1243 spiel 1243;ein 1242 ins 3023 vorgeschlagen
1239;... 3024;<my> 3025;auto 2664 dachrinne 2664 fenster 2664 garten 2664 hecke 2664 keller 2664 kueche 2664 rasen
2664 schnee 2664 wohnung 2664;klar 721;es 3028 klar 721;... 3022 <should> 1118 ausgeholfen 631 bei 3026 das 3027 den
3027 die 3027 ein 1242 eingesprungen 631 gutes 965 ins 3023 ist 3029 mitgeholfen 631 vorgeschlagen 1239 waere 3029
wort 964;feuer 2217;ins 3031;hand 3032;wort 963;gutes 3034;die 3033 ein 3035 gebuergt 800 gutes 965 wort
964;=20:gave:referral ^ 800;eingelegt 3037;wort 3038;gutes 3039;... 3036 als 2678 bei 3026 den 954 die 3033 ein 3040
einen 954 gebuergt 800 gutes 965 ins 3023 kontakt 953 vorgeschlagen 1239 wort 964;muessen 15 muesste 15 muss 15 soll
15 sollte 15 werde 15 will 15 wollte 15;... 3042;^ 3043;D 3044 ^ 3043 noch 3044;ich 3045 wir 3045;caritas 2680
diakonie 2680 feuerwehr 2680 fluechtlingshilfe 2680 ich 3045 roten 2681 rotes 2681 tafel 2680 wir 3045;... 2684
<community> 3016 <det> 3017 <them> 3030 N 3041 das 3046 dem 3047 den 3047 der 3047 die 3047 ein 2594 einen 2594 n 2594
nen 2594;<them> 1288;<them> 1288 angefunkt 659 angeklingelt 659 angepingt 659 angerufen 659 angetippt 659 angewahlt
659 bei 3049 durchgeklingelt 659 geklingelt 659 gelautet 659 probiert 659 versucht 659;bei 658 mit 658 von 658;betreut
631 gegossen 631 gehalten 631 gehutet 631 gemacht 631 ubernommen 631;... 3052 betreut 631 gegossen 631 gehalten 631
gehutet 631 gemacht 631 ubernommen 631;dienst 3053 hund 3053 laden 3053 stand 3053;blumen 3053 kasse 3053 katze 3053
kinder 3053 schicht 3053 vertretung 3053;abgeholt 631 ausgeholfen 631 betreut 631 den 3054 die 3055 eingekauft 631
eingesprungen 631 erledigt 631 gefahren 631 gegossen 631 gehalten 631 gehutet 631 gekocht 631 geschmissen 631 gestemmt
631 gutes 965 mitgeholfen 631 mitgekocht 631 mitgenommen 631 ubernommen 631 vertreten 631 wort 964;gesprach 1243 spiel
1243;ein 1242 ins 3057 vorgeschlagen 1239;... 3058;<my> 3059;auto 2663 dachrinne 2663 fenster 2663 garten 2663 hecke
2663 keller 2663 kuche 2663 rasen 2663 schnee 2663 wohnung 2663;... 3056 <should> 1118 ausgeholfen 631 bei 3060 das
3061 den 3061 die 3061 ein 1242 eingesprungen 631 gutes 965 ins 3057 ist 3029 mitgeholfen 631 vorgeschlagen 1239 ware
3029 wort 964 wäre 3029;die 3033 ein 3035 geburgt 800 gutes 965 wort 964;... 3063 als 2678 bei 3060 den 960 die 3033
ein 3040 einen 960 geburgt 800 gutes 965 ins 3057 kontakt 959 vorgeschlagen 1239 wort 964;muss 15 mussen 15 musste 15
müsste 15 soll 15 sollte 15 werde 15 will 15 wollte 15;... 3065;^ 3066;D 3067 ^ 3066 noch 3067;ich 3068 wir
3068;caritas 2680 diakonie 2680 feuerwehr 2680 fluchtlingshilfe 2680 ich 3068 roten 2681 rotes 2681 tafel 2680 wir
3068;... 2684 <community> 3016 <det> 3017 <them> 3062 N 3064 das 3069 dem 3070 den 3070 der 3070 die 3070 ein 2594
einen 2594 n 2594 nen 2594;verbaselt 11 verbummelt 11 verpennt 11 verplant 11 verschlafen 11 verschwitzt 11;N 0;...
630 v 3073 vergessen 11 verpasst 11 versaeumt 11 versaumt 11 verschlafen 11 verschwitzt 11 von 3073;... 3001 wir
69;dass 0;<them> 1119;nach 3077;ab 11 hin 11 ran 11;dem 1289;aus 3080;nicht 3081;dran 11 hin 11 ran 11;aus 3080 dran
11 hin 11 ran 11;nicht 681;... 3001 es 3078 ihm 0 ihnen 0 ihr 0 keiner 3079 mir 3082 ned 3083 net 3083 nicht 3084
niemand 3079 nod 3083 noed 3083 sich 3085;^ 2944 bringe 41 geb 41 gebe 41 liefere 41 mache 41 meld 41 melde 41 schick
41 schicke 41;ich 3087 man 2945 wir 2945;bringe 41 geb 41 gebe 41 liefere 41 mache 41 meld 41 melde 41 schick 41
schicke 41;dass 3088 ich 3089;auf 2145;=23:contact dass 2946;vorbeifahren 0;fernsehen 0 netz 0 vorbeifahren 0
vorbeigehen 0;zeitung 0;der 3095;=23:contact auf 0 beim 3093 im 3094 in 3096 online 0;uns 638;dazu 638 mit 638 rein
638 vorbei 638 zu 3098;... 3099 dazu 638 mit 638 rein 638 vorbei 638 zu 3098;N 3100;N 3100 auch 3101 noch 3101;N 3100
auch 3101 noch 3101 sich 3102;ausgegeben 631 ausgeschenkt 631 ausgeteilt 631 gesammelt 631 sortiert 631 verteilt
631;... 3104 ausgegeben 631 ausgeschenkt 631 ausgeteilt 631 gesammelt 631 sortiert 631 verteilt 631;von 531;nichts 11
umsonst 11 und 2578 vergebens 11;mich 11;aus 3080 dran 11 ran 11;... 3001 keiner 3079 mir 3082 mit 638 nicht 3109
niemand 3079 sich 3085 um 0;es 3078;=23:contact ... 3001;verbaselt 11 verbummelt 11 vergessen 11 verpennt 11 verplant
11 verschlafen 11 verschwitzt 11;booked 2563 called 2639 canceled 11 cancelled 11 confirmed 2563 gecancelt 11 moved
2640 nothing 406 planned 2563 postponed 2640 pushed 2640 rescheduled 2640 scheduled 2563 shifted 2640;dass
638;abgemacht 3115 ausgemacht 3115 beschlossen 3115 besprochen 3115 festgelegt 3115 persoenlich 640 personlich 642
vereinbart 3115 vor 645;zugesagt 624;<seen_of> 0;<network> 3118;erfahren 0;... 3120;... 3118;... 3120 <det> 3122 <my>
3122 <their> 3122;geplant 11 vor 11 vorgehabt 11;besprechung 607 call 607 date 607 essen 607 gesprach 607 gespraech
607 kaffee 607 lunch 607 meeting 607 termin 607 treffen 607;=0:missed lassen 11;bleiben 3126 gelassen 11 sein
3126;geschafft 11;aber 3127 bleiben 3126 dann 3127 doch 3127 gelassen 11 nicht 3128 sein 3126;persoenlich 640
personlich 642 vor 645;^ 15 dass 41;<vowed> 3131;heilig 3132;und 3133;hand 3132;die 3135;handschlag 3132;fest 3132
hoch 3134 in 3136 per 3137 zugesagt 624;zeitung 3118;der 3139;<det> 3122 <my> 3122 <their> 3122;... 3130 <them> 3138
auf 3119 aus 3121 besprechung 607 call 607 date 607 durch 3123 eigentlich 3124 ein 3125 eine 3125 einen 3125 essen 607
fest 3124 geplant 11 gesprach 607 gespraech 607 in 3140 kaffee 607 lunch 607 meeting 607 n 3125 ne 3125 nen 3125
termin 607 treffen 607 uber 3123 ueber 3123 von 3141 vor 11 vorgehabt 11;abgesagt 11;abgesagt 11 kurzfristig 3143
spontan 3143 wieder 3143;... 3130 <them> 3117 auf 3119 besprechung 607 call 607 date 607 durch 3141 eigentlich 3124
ein 3125 eine 3125 einen 3125 essen 607 fest 3124 geplant 11 gesprach 607 gespraech 607 in 3140 kaffee 607 lunch 607
meeting 607 n 3125 ne 3125 nen 3125 termin 607 treffen 607 uber 3141 ueber 3141 von 3141 vor 11 vorgehabt 11;... 3116
<them> 3117 abgesagt 11 auf 3119 aus 3121 besprechung 607 call 607 date 607 durch 3123 eigentlich 3124 ein 3125 eine
3125 einen 3125 es 3129 essen 607 fest 3124 gehoert 0 gehort 0 geplant 11 gesprach 607 gespraech 607 ich 3142 in 3140
kaffee 607 kurzfristig 3143 lunch 607 meeting 607 mir 3144 n 3125 ne 3125 nen 3125 spontan 3143 termin 607 treffen 607
uber 3123 ueber 3123 uns 3144 von 3141 vor 11 vorgehabt 11 wieder 3143 wir 3145;aber 3127 bleiben 3126 dann 3127 doch
3127 gelassen 11 sein 3126;... 3116 <them> 3117 abgesagt 11 auf 3119 aus 3121 besprechung 607 call 607 date 607 durch
3123 eigentlich 3124 ein 3125 eine 3125 einen 3125 es 3147 essen 607 fest 3124 gehoert 0 gehort 0 geplant 11 gesprach
607 gespraech 607 ich 3142 in 3140 kaffee 607 kurzfristig 3143 lunch 607 meeting 607 mir 3144 n 3125 ne 3125 nen 3125
spontan 3143 termin 607 treffen 607 uber 3123 ueber 3123 uns 3144 von 3141 vor 11 vorgehabt 11 wieder 3143 wir
3145;<said> 0;... 3149 <said> 0;<rel> 3150;<det> 3151 <my> 3151 <their> 3151 haengen 1012 haengenlassen 11 hangen 1012
hangenlassen 11 sitzen 1013 sitzengelassen 11 vergessen 11 verpasst 11 versetzt 11;gepostet 0;... 3130 <them> 3138 auf
3119 aus 3121 besprechung 607 call 607 date 607 durch 3123 ein 3125 eine 3125 einen 3125 essen 607 gesprach 607
gespraech 607 in 3140 kaffee 607 lunch 607 meeting 607 n 3125 ne 3125 nen 3125 termin 607 treffen 607 uber 3123 ueber
3123 von 3141;abgesagt 11 kurzfristig 3143 spontan 3143 verabredet 69 wieder 3143;=14:together ... 3130 <them> 3117
auf 3119 besprechung 607 call 607 date 607 durch 3141 ein 3125 eine 3125 einen 3125 essen 607 gesprach 607 gespraech
607 in 3140 kaffee 607 lunch 607 meeting 607 n 3125 ne 3125 nen 3125 termin 607 treffen 607 uber 3141 ueber 3141 von
3141;... 3116 <me> 3152 <them> 3117 <they> 2700 N 3153 abgesagt 11 auf 3119 aus 3121 besprechung 607 call 607 date 607
durch 3123 ein 3125 eine 3125 einen 3125 essen 607 gesprach 607 gespraech 607 ich 3154 in 3140 kaffee 607 kurzfristig
3143 lunch 607 meeting 607 mir 3144 n 3125 ne 3125 nen 3125 spontan 3143 termin 607 treffen 607 uber 3123 ueber 3123
uns 3155 von 3141 wieder 3143 wir 3156;<should> 11 wollen 11;<comeinf> 3158 muessen 11 sollen 11 wollen 11;... 3159
<comeinf> 3158;=11:thinking <until> 1646 ^ 1650 dass 1118 wenn 1118;<until> 737 ^ 1652 dass 1118 lust 531 wenn
1118;eigentlich 11;... 3159 <comeinf> 3158 besser 1581 eigentlich 11 es 1584 gern 3161 gerne 3162 gut 1581 ich 3163
lieber 1581 s 1584;... 3159 <comeinf> 3158 gern 1655 gerne 1655;<comeinf> 3158;... 3166 <comeinf> 3158;abgemacht 3115
ausgemacht 3115 beschlossen 3115 besprochen 3115 festgelegt 3115 vereinbart 3115;... 3168;moved 2640 postponed 2640
pushed 2640 rescheduled 2640 shifted 2640;been 3170;ich 554 wir 554;, 3172 dass 3172;empfohlen 3173;... 3174 <det>
3151 <my> 3151 <their> 3151 berichtet 0 empfohlen 3173 erzaehlt 0 erzahlt 0 gebeichtet 0 gefluestert 0 geflustert 0
gesagt 0 geschrieben 0 gesteckt 0 haengen 1012 haengenlassen 11 hangen 1012 hangenlassen 11 sitzen 1013 sitzengelassen
11 vergessen 11 verpasst 11 verraten 0 versetzt 11;... 2986 geburtstag 0 gepostet 0 hochzeitstag 0 namenstag
0;berichtet 0 erzahlt 0 gebracht 0 gemeint 0 gemeldet 0 gesagt 0;... 3177 berichtet 0 erzahlt 0 gebracht 0 gemeint 0
gemeldet 0 gesagt 0;berichtet 0 erzaehlt 0 gebracht 0 gemeint 0 gemeldet 0 gesagt 0;... 3179 berichtet 0 erzaehlt 0
gebracht 0 gemeint 0 gemeldet 0 gesagt 0;berichtet 0 erzaehlt 0 erzahlt 0 gebracht 0 gemeint 0 gemeldet 0 gesagt 0;...
3181 berichtet 0 erzaehlt 0 erzahlt 0 gebracht 0 gemeint 0 gemeldet 0 gesagt 0;backer 3178 baecker 3180 buschfunk 3182
chef 3182 chefin 3182 dorffunk 3182 flurfunk 3182 geruchtekuche 3178 geruechtekueche 3180 latrinenparole 3182 nachbar
3182 nachbarin 3182 presse 3182 radio 3182 wirt 3182 wirtin 3182 zeitung 3182;geghostet 11 vertroestet 11 vertrostet
11;geklappt 11;abgehoben 11 geantwortet 11 geklappt 11 hingehauen 11 reagiert 11 zuruckgerufen 11 zuruckgeschrieben 11
zurueckgerufen 11 zurueckgeschrieben 11;gemeldet 11;gemeldet 11 mehr 3187;nicht 3188;... 3174 <me> 3175 <they> 2700 N
3176 abgesagt 11 angedeutet 0 berichtet 0 das 3183 der 3183 die 3183 empfohlen 3173 erzaehlt 0 erzahlt 0 gemeint 0
gesagt 0 kurzfristig 3143 mich 3184 mir 3144 ned 3185 nicht 3186 sich 3189 spontan 3143 uns 3144 verraten 0 vor 0
wieder 3143;<comeinf> 3158 mussen 11 sollen 11 wollen 11;... 3191 <comeinf> 3158;gelegenheit 11 lust 11 nerven 11 zeit
11;<comeinf> 3158 keine 3193 mussen 11 sollen 11 wollen 11;=0:missed geplant 11 vor 11 vorgehabt 11;=11:thinking
<until> 1664 ^ 1667 dass 1118 wenn 1118;=23:contact eigentlich 3195 ein 638 eine 638 einen 638 fest 3124 geplant 11 n
638 ne 638 nen 638 vor 11 vorgehabt 11;eigentlich 3124 fest 3124 geplant 11 vor 11 vorgehabt 11;=23:contact ... 3194
<comeinf> 3158 abgesagt 11 besser 1581 eigentlich 3195 ein 638 eine 638 einen 638 es 1584 fest 3124 geplant 11 gern
3196 gerne 3162 gut 1581 ich 3197 keine 3193 kurzfristig 3143 lieber 1581 mir 3144 n 638 ne 638 nen 638 s 1584 spontan
3143 uns 3144 vor 11 vorgehabt 11 wieder 3143 wir 3198;=23:contact eigentlich 3124 fest 3124 geplant 11 vor 11
vorgehabt 11;=23:contact ... 3194 <comeinf> 3158 eigentlich 3124 fest 3124 geplant 11 gern 1655 gerne 1655 ich 3198
keine 3193 vor 11 vorgehabt 11 wir 3200;to 41;introducing 718 sending 718;ll 718 s 3203 will 718;ab 11;keiner 3079
nicht 3205 niemand 3079;es 0;dank 2799;vergessen 11 verpasst 11 versaeumt 11 versaumt 11 verschlafen 11 verschwitzt
11;an 638 beisammen 638 neben 638 uber 638 ueber 638 zusammen 638;... 3210;man 0;mich 69;... 3191 <comeinf> 3158
besser 1581 eigentlich 11 es 1584 gern 3196 gerne 3162 gut 1581 ich 3163 lieber 1581 s 1584;... 3191 <comeinf> 3158
gern 1655 gerne 1655;ll 41 owe 42 promised 624 will 41;fuer 634 fur 637 persoenlich 640 personlich 642 vor 645;N
672;besucht 638 gegessen 638 gehabt 638 gequatscht 638 geredet 638 gesehen 638 gesprochen 638 getroffen 638
telefoniert 638;=17:gave:knowledge warum 821 was 821 welche 821 welcher 821 welches 821 wie 821 wo 821 wofuer 821
wofur 821 woran 821;beigebracht 3220 eingearbeitet 821 eingeschult 821 erklaert 830 erklart 831 erlaeutert 830
erlautert 831 gezeigt 3220 vorgefuehrt 830 vorgefuhrt 831 vorgemacht 821;hand 873;aussicht 895;... 3221 <vowed> 842 ^
850 am 854 auf 854 beigebracht 862 beim 854 darum 864 die 3222 drum 864 erklaert 877 erklart 878 erlaeutert 877
erlautert 878 ersucht 863 fest 879 gebeten 863 gesagt 883 geschrieben 884 gezeigt 862 gsagt 884 gschriebn 884 hoch 888
im 854 in 3223 mein 980 per 854 um 91 verbindlich 879 versprochen 905 via 854 vorgefuehrt 877 vorgefuhrt 878 zugesagt
905;mit 935;... 3225 mit 935;... 3225 leider 949 mit 935 nicht 948;... 3221 <vowed> 842 ^ 850 am 854 auf 854
beigebracht 862 beim 854 darum 864 die 3222 drum 864 erklaert 877 erklart 878 erlaeutert 877 erlautert 878 ersucht 863
fest 879 gebeten 863 gesagt 979 gezeigt 862 hoch 888 im 854 in 3223 mein 980 per 854 um 91 verbindlich 879 versprochen
905 via 854 vorgefuehrt 877 vorgefuhrt 878 zugesagt 905;... 3219 <them> 3228 <title> 910 <vowed> 908 ^ 850 alles 3226
das 3226 den 3226 die 3226 es 3226 ihn 3226 mit 997 sie 3226;angeboten 41 bereit 1004 bereiterklaert 41 bereiterklart
41 verpflichtet 41;... 3219 <them> 3224 <title> 910 <vowed> 908 ^ 850 alles 3226 das 3226 den 3226 die 3226 es 3227
gesagt 884 geschrieben 884 gsagt 884 gschriebn 884 ich 3229 ihn 3226 leider 949 mich 3230 mit 997 nicht 948 sie 3226
wir 3229;=5:mine ... 121 <det> 15;... 121 <them> 15 das 100 den 100 die 100 es 100 ihn 100 s 100 sie 100;an 15 durch
15 nach 15 um 15;... 3234;... 3234 <them> 3235 mir 3235 uns 3235;N 15 ihn 15 ihr 15 sie 15;<until> 15 fuer 3237 fur
3237;ab 15 auf 15 durch 15 nach 15 raus 15 vorbei 15 weiter 15 zusammen 15;... 3239;=5:mine ... 3239 D 3240;<det> 15
<my> 15 <their> 15;... 3238 <them> 3241 <until> 3242 D 3242 das 100 den 100 die 100 es 100 fuer 100 fur 100 ihn 100
sie 100;<them> 2443 mich 2444 zuruck 15 zurueck 15;<deed1> 3232 <give1> 3233 <sees1> 3236 <serves> 3243 <their> 2433 N
2434 das 2433 den 2433 die 2433 ihr 2433 kuemmer 2442 kuemmere 2442 kuemmre 2442 kummer 2442 kummere 2442 kummre 2442
meld 3244 melde 3244 ruf 2452 rufe 2452 schreib 2452 schreibe 2452 sein 2433 uberleg 2458 uberlege 2458 ueberleg 2458
ueberlege 2458;aus 15 bereit 15 vor 15 zusammen 15;... 3246;^ 3247;<them> 3248;<them> 3248 <title> 3249;ab 69 heim 69
hin 69;... 3251;... 3251 D 3252;N 3253 ihn 3253 sie 3253;^ 2693;bei 15 damit 15 mit 15;zug 3256;reihe 3256;der 3258;am
3257 an 3259 dran 3256;... 2749 <them> 1256 dran 2720;^ 3260;... 2749;... 2749 <them> 1256 D 2131 ^ 3260 dran 2720 ich
3261 jetzt 3262 leider 2744 nicht 2743 nun 3262 wir 3263;^ 277 ich 2096 von 2095 wir 2096;daran 2805 dran 2805 nicht
2806;auf 554 besser 554 bloss 554 bloß 554 lieber 554 nicht 554 um 554 von 554;daran 2805 dran 2805 ich 3266 mich 3267
mir 3267 nicht 2806 uns 3267;an 531 daran 531 daruber 531 darueber 531 uber 531 ueber 531;mich 3267 mir 3267 uns
3267;D 2131;... 607 auf 662;... 607 auf 662 schon 3272;mich 3273 uns 3273;daran 2805 dran 2805;... 531;einmal 3276
endlich 3276 irgendwann 3276 mal 3276 wieder 3276;... 3277 einmal 3276 endlich 3276 irgendwann 3276 mal 3276 wieder
3276;<them> 3278;<them> 3278 ich 3279;sobald 15 sowie 15 wenn 15;<them> 3281;bei 3282 sobald 15 sowie 15 wenn 15;^
3283;mich 3284;<them> 41 gern 531;^ 15 solange 41;einraeumen 0 gestehen 0 gestehn 0 sagen 0 zugeben 0;hoeren 531 sehen
531 treffen 531 verabreden 531 wiedersehen 531 zusammensetzen 531 zusammentelefonieren 531;... 3289 hoeren 531 sehen
531 treffen 531 verabreden 531 wiedersehen 531 zusammensetzen 531 zusammentelefonieren 531;aber 3288 auch 3288 daran
2805 dran 2805 ehrlich 3288 einraeumen 0 gestehen 0 gestehn 0 leider 3288 mich 3290 sagen 0 schon 3288 uns 3290
zugeben 0;aber 3288 auch 3288 ehrlich 3288 einraeumen 0 gestehen 0 gestehn 0 leider 3288 sagen 0 schon 3288 zugeben
0;mich 3290 uns 3290;<them> 3287 ^ 15 aber 3288 auch 3288 daran 2805 dran 2805 ehrlich 3288 einraeumen 0 gestehen 0
gestehn 0 ich 3291 leider 3288 man 3292 mich 3290 sagen 0 schon 3288 uns 3290 wir 3293 zugeben 0;<them> 3278 daran
2805 dran 2805;<them> 3278 daran 2805 dran 2805 ich 3295;<them> 3278 aber 3288 auch 3288 ehrlich 3288 einraeumen 0
gestehen 0 gestehn 0 leider 3288 mich 3290 sagen 0 schon 3288 uns 3290 zugeben 0;<them> 3278 aber 3288 auch 3288
ehrlich 3288 einraeumen 0 gestehen 0 gestehn 0 ich 3297 leider 3288 man 3292 mich 3290 sagen 0 schon 3288 uns 3290 wir
3293 zugeben 0;ich 3293 mich 3290 uns 3290 wir 3293;einraeumen 0 einraumen 0 gestehen 0 gestehn 0 sagen 0 zugeben
0;hoeren 531 horen 531 sehen 531 treffen 531 verabreden 531 wiedersehen 531 zusammensetzen 531 zusammentelefonieren
531;... 3301 hoeren 531 horen 531 sehen 531 treffen 531 verabreden 531 wiedersehen 531 zusammensetzen 531
zusammentelefonieren 531;aber 3300 auch 3300 daran 2805 dran 2805 ehrlich 3300 einraeumen 0 einraumen 0 gestehen 0
gestehn 0 leider 3300 mich 3302 sagen 0 schon 3300 uns 3302 zugeben 0;aber 3300 auch 3300 ehrlich 3300 einraeumen 0
einraumen 0 gestehen 0 gestehn 0 leider 3300 sagen 0 schon 3300 zugeben 0;mich 3302 uns 3302;<them> 3287 ^ 15 aber
3300 auch 3300 daran 2805 dran 2805 ehrlich 3300 einraeumen 0 einraumen 0 gestehen 0 gestehn 0 ich 3303 leider 3300
man 3304 mich 3302 nicht 2806 sagen 0 schon 3300 uns 3302 wir 3305 zugeben 0;einraumen 0 gestehen 0 gestehn 0 sagen 0
zugeben 0;horen 531 sehen 531 treffen 531 verabreden 531 wiedersehen 531 zusammensetzen 531 zusammentelefonieren
531;... 3308 horen 531 sehen 531 treffen 531 verabreden 531 wiedersehen 531 zusammensetzen 531 zusammentelefonieren
531;aber 3307 auch 3307 daran 2805 dran 2805 ehrlich 3307 einraumen 0 gestehen 0 gestehn 0 leider 3307 mich 3309 sagen
0 schon 3307 uns 3309 zugeben 0;aber 3307 auch 3307 ehrlich 3307 einraumen 0 gestehen 0 gestehn 0 leider 3307 sagen 0
schon 3307 zugeben 0;mich 3309 uns 3309;<them> 3287 ^ 15 aber 3307 auch 3307 daran 2805 dran 2805 ehrlich 3307
einraumen 0 gestehen 0 gestehn 0 ich 3310 leider 3307 man 3311 mich 3309 sagen 0 schon 3307 uns 3309 wir 3312 zugeben
0;<them> 3278 aber 3300 auch 3300 ehrlich 3300 einraeumen 0 einraumen 0 gestehen 0 gestehn 0 leider 3300 mich 3309
sagen 0 schon 3300 uns 3309 zugeben 0;<them> 3278 aber 3300 auch 3300 ehrlich 3300 einraeumen 0 einraumen 0 gestehen 0
gestehn 0 ich 3314 leider 3300 man 3304 mich 3309 sagen 0 schon 3300 uns 3309 wir 3312 zugeben 0;ich 3312 mich 3309
uns 3309 wir 3312;<them> 3278 aber 3307 auch 3307 ehrlich 3307 einraumen 0 gestehen 0 gestehn 0 leider 3307 mich 3309
sagen 0 schon 3307 uns 3309 zugeben 0;<them> 3278 aber 3307 auch 3307 ehrlich 3307 einraumen 0 gestehen 0 gestehn 0
ich 3317 leider 3307 man 3311 mich 3309 sagen 0 schon 3307 uns 3309 wir 3312 zugeben 0;^ 208;auf 3319;D 3320 auf
3319;D 3320 auf 3319 ich 3321;... 2749 ich 3263 wir 3263;<them> 41 ^ 15 ich 624 wir 42;<them> 41 ich 42 wir 42;D 69
uns 607;... 2749 D 2131 ^ 3260 ich 3263 jetzt 3262 leider 2744 nicht 2743 nun 3262 wir 3263;^ 736 solange 41;<them>
3328 ^ 277 auf 1934 besser 554 dringend 554 endlich 554 lieber 554 mich 3267 mir 3267 niemals 554 unbedingt 554 uns
3267;^ 277 auf 1934 besser 554 dringend 554 endlich 554 lieber 554 niemals 554 unbedingt 554;... 3301 auf 554 besser
554 bloss 554 bloß 554 hoeren 531 horen 531 lieber 554 nicht 554 sehen 531 treffen 531 um 554 verabreden 531 von 554
wiedersehen 531 zusammensetzen 531 zusammentelefonieren 531;<them> 3328 auf 1934 besser 554 dringend 554 endlich 554
ich 3305 lieber 554 mich 3331 mir 3267 niemals 554 unbedingt 554 uns 3331 wir 3305;auf 1934 besser 554 dringend 554
endlich 554 lieber 554 niemals 554 unbedingt 554;<them> 3278 mich 3302 uns 3302;<them> 3278 auf 1934 besser 554
dringend 554 endlich 554 ich 3334 lieber 554 mich 3302 niemals 554 unbedingt 554 uns 3302 wir 3305;auf 1934 besser 554
dringend 554 endlich 554 ich 3305 lieber 554 mich 3302 niemals 554 unbedingt 554 uns 3302 wir 3305;vor 531;<them> 3248
<title> 3249 mir 3337;... 2457;^ 3339;mir 3340;=11:thinking mir 3340;haben 2362 haetten 2365 hatten 2368 hätten
2368;=14:together N 3343;^ 15 ich 41;^ 15 dass 3345 ich 41;<them> 3346 ^ 15 dass 3345 ich 41;<them> 3346 ^ 15 dass
3345 ich 3347;arzt 11 einkaufen 11 sport 11;dusche 11;der 3350;hause 11;da 11 daheim 11 zu 3352 zuhause 11;beim 3349
duschen 11 einkaufen 11 in 3351 nicht 3353 unterwegs 11 weg 11;beim 3349 da 11 daheim 11 duschen 11 einkaufen 11 in
3351 nicht 3353 unterwegs 11 weg 11 zu 3352 zuhause 11;... 2749 beim 3349 duschen 11 einkaufen 11 gerade 3354 grad
3354 ich 3263 in 3351 leider 3354 nicht 3355 unterwegs 11 weg 11 wir 3263;auf 1836;noch 3357;auf 1836 immer 3358 jetzt
3357 weiterhin 3357;auf 1836 ich 3359 immer 3358 jetzt 3357 weiterhin 3357 wir 3359;... 3357;auf 1836 immer 3358 jetzt
3357 seit 3361 weiterhin 3357;auf 1836 ich 3362 immer 3358 jetzt 3357 seit 3361 weiterhin 3357 wir 3362;^ 15 bei
42;<them> 41 mich 3364;=2:plan <them> 41 mich 3364;... 3217 <acts1> 662 <and> 3218 <give1> 693 <have> 3231 <should>
1101 ^ 3245 arbeite 3250 auf 3119 begleite 3254 begleiten 3254 bekomm 3255 bekomme 3255 bereite 3250 besuche 69 bin
3264 braeuchte 3265 brauch 2760 brauche 2760 brauchen 2760 brauchte 3265 bring 2769 bringe 2769 bräuchte 3265 daran
2805 darf 3268 denke 3269 dran 2805 duerfe 554 duerfen 3270 durfe 554 durfen 3270 erhoffe 2939 erwarte 2952 erwarten
2952 fahr 3271 fahre 3271 frag 3005 frage 3005 freu 3274 freue 3274 freuen 3274 geh 3271 gehe 3271 gruble 531 grueble
531 hol 3254 hole 3254 holen 3254 ich 3275 koennte 3280 konnte 3280 krieg 3255 kriege 3255 könnte 3280 leg 3250 lege
3250 meld 3285 melde 3285 mit 2750 mochte 3286 mochten 42 moechte 3286 moechten 42 muass 624 mues 624 muesse 554
muessen 3294 muesst 3296 muesste 3298 muessten 3299 muss 3306 musse 554 mussen 3313 musst 3296 musste 3315 mussten
3316 möchte 3286 müsste 3318 müssten 3316 nehm 2769 nehme 2769 pass 3322 passe 3322 samma 3323 schuld 3324 schulde
3324 schulden 3325 seh 3326 sehe 3326 sehen 3326 sind 3327 soll 3329 solle 3330 sollen 3332 solln 3333 sollt 3280
sollte 3335 sollten 3336 stell 3250 stelle 3338 treff 69 treffe 69 uberleg 3341 uberlege 3342 ubernehme 41 ueberleg
3341 ueberlege 3342 uebernehme 41 und 3344 vermisse 531 versprach 3348 versprech 3348 verspreche 3348 war 3356 waren
3323 wart 3360 warte 3363 warten 3363 werd 3365 werde 3366 werden 42 will 42 wollen 42 wuenschte 531 wunschte
531;bereitgestellt 4 freigeraeumt 4 freigeraumt 4 zur 77;... 3368;... 2841 <my> 3369 <vowed> 1225 empfohlen 800 geht 0
vermittelt 800 weiterempfohlen 800;... 2841 <my> 3369 <vowed> 1225 empfohlen 800 vermittelt 800 weiterempfohlen
800;... 2841 <my> 3369 <rel> 2809 <vowed> 1225 empfohlen 800 geht 0 vermittelt 800 weiterempfohlen 800;<rel>
2809;<should> 3172;nach 3374;meinung 3375;abgesagt 11 ausgefallen 11 faellt 681 fallt 681 gecancelt 11 geplatzt
11;abendessen 3377 call 3377 essen 3377 kaffee 3377 lunch 3377 meeting 3377 mittagessen 3377 telefonat 3377 termin
3377 treffen 3377;, 3378;... 2684 <community> 2646 <det> 2647 stau 3379 stich 1013 vorbeigehen 2691;^ 2581;s 3381;N
3382 ^ 2586;auf 3383;noch 3384;bestellt 638 ehrenamtlich 2566 erzaehlt 2567 erzahlt 2567 gebeten 638 geladen 638
gelotst 638 gratis 2566 heisst 2567 heißt 2567 hiess 2567 kostenlos 2566 munkelt 2567 umsonst 2566 unentgeltlich 2566
zitiert 638;gelaufen 638;arme 3387;abwesenheit 11;... 3386 <community> 2646 <det> 2647 die 3388 meiner 3389;N 815 ich
2706;bestellt 638 gebeten 638 geladen 638 gelotst 638 zitiert 638;geredet 689;... 3392 gewissen 3393 wasser 2485;<and>
2785 N 843 an 2785 bei 2785 mit 2785 to 2785 with 2785 x 2785 zu 2785;<and> 2785 N 843 an 2785 bei 2785 mit 2785 zu
2785;N 3396;N 843 fuer 2785 fur 2785 zwischen 2785;<and> 2785 N 843 an 2785 bei 2785 mit 2785 x 2785 zu 2785;N 3399
fuer 3397 fur 3397 von 3397 zwischen 3397;N 3395 fuer 3397 fur 3397 gemacht 3398 geschickt 3398 mail 3400
rausgeschickt 3398 von 3397 zwischen 3397;<and> 2785 to 2785;N 3402;gemacht 3398 geschickt 3398 rausgeschickt
3398;<not> 2718 a 1672 aber 2719 ah 1672 au 1672 auch 1672 booked 2563 called 2639 canceled 11 cancelled 11 confirmed
2563 dann 2719 gecancelt 11 moved 2640 planned 2563 postponed 2640 pushed 2640 rescheduled 2640 scheduled 2563 shifted
2640;=0:missed gekommen 11;dazwischen 3406;angesetzt 69 ausgemacht 69 dazwischen 2741 dazwischengekommen 11
eingetragen 69 etwas 3407 fixiert 69 gebucht 69 geplant 69 vereinbart 69 was 3407;... 1689 aufgetaucht 11 erschienen
11 gekommen 11;ned 3409 net 3409 nicht 3409;... 2398;^ 3411;... 3410 <me> 3412 ned 3409 net 3409 nicht 3409;ansicht
710 auffassung 710 meinung 710;stau 3379;dazwischen 2741 dazwischengekommen 11;gekommen 0;ohren 3417;... 3416
dazwischen 2741 dazwischengekommen 11 zu 3418;aufgetaucht 11 erschienen 11 gekommen 11 zu 1153;... 3408 <not> 2718
<they> 3413 a 1672 aber 2719 abgemacht 69 ah 1672 angesetzt 69 au 1672 auch 1672 aufgetaucht 638 ausgefallen 11
ausgemacht 69 dann 2719 dazugekommen 638 dazugestossen 638 dazugestoßen 638 dazwischen 2741 dazwischengekommen 11 der
3414 eingeplant 69 eingetragen 69 entfallen 11 etwas 3407 festgelegt 69 fixiert 69 fuer 607 fur 607 gebucht 69
gekommen 638 geplant 69 gestrichen 11 im 3415 ist 682 mir 3419 mitgekommen 638 nicht 3420 reserviert 69 terminiert 69
uns 3419 vereinbart 69 verschoben 2605 vorbeigefahren 638 vorbeigekommen 638 was 3407 wurde 682;am 2145;... 2961
abgemacht 69 angesetzt 69 ausgegeben 631 ausgemacht 69 ausgeschenkt 631 ausgeteilt 631 bestaetigt 69 bestatigt 69 fix
69 fixiert 69 gebucht 69 geplant 69 gesammelt 631 ist 2773 sortiert 631 steht 69 vereinbart 69 verteilt 631 zugesagt
69;bote 638 brief 638 e 2818 fax 638 kurier 638 mail 638 post 638 signal 638 slack 638 sms 638 whatsapp 638;etwas 3407
per 3424 was 3407;N 3100 an 1696 auf 1696 bei 1696 beim 1696 in 1696 zu 1696;=0:missed dazu 11 zustande 11;<my> 638
mir 638 uns 638;... 3425 N 3100 alle 1697 an 1696 auch 3426 auf 1696 aufgetaucht 638 bei 1703 beide 1697 beim 1696 da
1702 dazugekommen 638 dazugestossen 638 dazugestoßen 638 doch 2046 einfach 2046 etwas 3407 gekommen 638 im 1699 in
1705 ins 1699 kurz 1701 mitgekommen 638 nicht 3427 noch 3101 per 3424 sich 3102 vorbei 638 vorbeigefahren 638
vorbeigekommen 638 was 3407 wieder 1697 zu 3428;per 3424;... 3430 N 3100 alle 1697 an 1696 auch 3426 auf 1696 bei 1703
beide 1697 beim 1696 da 1702 im 1699 in 1705 ins 1699 kurz 1701 noch 3101 per 3424 sich 3102 wieder 1697 zu 1696;...
3430 per 3424;... 1711 <me> 1716 ^ 1710;gepackt 631 geschleppt 631 getragen 631 verladen 631;es 11;bekommen 11
erhalten 11 gab 3435 gekommen 11 kam 11;bekommen 11 erhalten 11 gab 3435 gekommen 11 kam 11 mit 11;mit 11;anruf 3438
call 3438 gesprach 3438 gespraech 3438 kaffee 3438 kontakt 3438 meeting 3438 telefonat 3438 termin 3438 treffen
3438;fixe 3438;<appointment> 11 absage 3436 anruf 3437 antwort 3436 call 3438 en 3439 entschuldigung 3436 erklaerung
3436 erklarung 3436 essen 3438 gesprach 3438 gespraech 3438 info 3436 jour 3440 kaffee 3438 kontakt 3438 lebenszeichen
11 lunch 3438 mail 3436 meeting 3438 meldung 3436 nachricht 3436 telefonat 3438 termin 3438 treffen 3438;=0:missed
bekommen 11 erhalten 11 gab 3435 gekommen 11 kam 11 von 11;gehabt 11;=0:missed gehabt 11;bekommen 11 erhalten 11 gab
3435 gekommen 11 kam 11 von 11;=0:missed bekommen 11 erhalten 11 von 11;bekommen 11 erhalten 11 von 11;fuer 11 fur 11
gehabt 11;<appointment> 11 absage 3436 anruf 3436 antwort 3442 energie 3443 entschuldigung 3436 erklaerung 3436
erklarung 3436 gelegenheit 3444 info 3436 kraft 3443 lust 3443 mail 3445 meldung 3436 moeglichkeit 3443 moglichkeit
3443 nachricht 3445 nerven 3443 reaktion 3446 ruckmeldung 3447 rueckmeldung 3447 zeit 3448;<appointment> 11 absage
3436 anruf 3437 antwort 3436 call 3438 entschuldigung 3436 erklaerung 3436 erklarung 3436 info 3436 kaffee 3438
kontakt 3438 mail 3436 meldung 3436 nachricht 3436 termin 3438;abgehoben 11 angetroffen 11 anzutreffen 11 da 11 daheim
11 dahoam 11 drangegangen 11 erreicht 11 gegangen 11 rangegangen 11 zu 3352 zuhause 11;telefon 11;ab 11 abgehoben 11
auf 11 dran 11 hin 11 ran 11;... 3453 ab 11 auf 11 dran 11 hin 11 ran 11;... 3453;... 3451 am 3452 ans 3452
anzutreffen 11 da 11 daheim 11 dahoam 11 geht 3454 ging 3454 hat 3455 hebt 3454 hob 3454 macht 3454 machte 3454 nahm
3454 zu 3352 zuhause 11;gelernt 638;verpasst 11;<me> 1716;<them> 3278 ich 3279 man 531;mal 531;wir 3461;dazu 11;nicht
3463;zustande 11;N 2182 mich 2637 nicht 3465 uns 2637 vorbei 69 zu 2181 zum 69;gemacht 843 hergestellt 843 vermittelt
843;<have> 843;<have> 3467 gemacht 3468 hergestellt 3468 vermittelt 3468;ich 3469 wir 3469;den 3470 die 3470;N
3471;gegeben 1239 geschickt 1239 hergestellt 1239 vermittelt 1239 weitergegeben 1239;... 3473;hergestellt 843;N
3475;<and> 3476;... 3473 N 3477;... 3473 N 3471;N 3477;mit 3472 vom 3474 von 3478 zu 3479 zum 3474 zur 3474 zwischen
3480;an 2474 mit 2474;... 3482 ausfuehrlich 2478 besprochen 43 durchgesprochen 43 erklaert 43 erlaeutert 43 mit 2479
muendl 2480 muendlich 2478 persoenlich 2478 uebergeben 43 uebermittelt 43;an 2533 mit 2533;... 3484 ausfuhrlich 2537
besprochen 43 durchgesprochen 43 erklart 43 erlautert 43 mit 2538 mundl 2539 mundlich 2537 personlich 2537 ubergeben
43 ubermittelt 43;bett 11 fieber 11 grippe 11;im 3486 mit 3486;im 3486 krank 3487 mit 3486;es 3147;=13:talk <them>
1119 N 1119;gegeben 800 geschickt 800 weitergegeben 800 weitergeleitet 800;N 3491;an 3492;getroffen 11;abgesagt 11
nicht 3494 verpasst 11;mir 638;bei 2695;bei 1452 im 3486 jetzt 3497 krank 3487 mit 3486 nun 3497;sorgen 531;mir
3499;bitte 816 frage 816;der 3501;mit 3502;=23:contact N 3503;... 2541 an 3504 bekommen 638 erhalten 638 gab 2465
gekriegt 638 geschickt 638 geschrieben 638 gesendet 638 gschriebn 638 hinterlassen 638 ihm 41 ihnen 41 ihr 41 kam 2465
rausgeschickt 638 v 638 verschickt 638 vom 638 von 638;<me> 638 am 638 auf 638 aus 638 dass 638 mir 638 ob 638 per 638
uns 638 via 638 wegen 638;ob 531 wann 531 was 531 wie 531;melden 531;gucken 3507 schauen 3507 sehen 3507 wieder
3508;aber 3288 auch 3288 ehrlich 3288 einraeumen 0 gestehen 0 gestehn 0 ich 3292 leider 3288 man 3292 sagen 0 schon
3288 zugeben 0;aber 3300 auch 3300 ehrlich 3300 einraeumen 0 einraumen 0 gestehen 0 gestehn 0 ich 3304 leider 3300 man
3304 sagen 0 schon 3300 zugeben 0;aber 3307 auch 3307 ehrlich 3307 einraumen 0 gestehen 0 gestehn 0 ich 3311 leider
3307 man 3311 sagen 0 schon 3307 zugeben 0;braeuchte 554 brauchte 554 bräuchte 554 duerfe 554 durfe 554 muesse 554
muessen 3510 muesste 3510 muss 3511 musse 554 mussen 3512 musste 3511 müsste 3512 solle 554;do 41;job 41 part 41 teil
41 to 3514 todo 41;aufgabe 41 hausaufgabe 41 hausaufgaben 41 kappe 2598 todos 41;ausstaendig 458 ausstandig 458
ausstehend 458 faellig 458 fallig 458 fehlen 458 fehlt 458 offen 458;ausstaendig 458 ausstandig 458 ausstehend 458
faellig 458 fallig 458 fehlen 458 fehlt 458 noch 3517 offen 458;aus 638 ned 1756 net 1756 nicht 1756;sich
3519;=23:contact ned 1756 net 1756 nicht 1756;sich 3521;einheit 2782 gesprach 2782 gespraech 2782 session 2782 stunde
2782 termin 2782;=18:gave:mentoring mit 2489 zu 2781;mit 2489 zu 2781;=18:gave:mentoring N 832 fuer 2489 fur 2489 mit
2489 zu 2781;=18:gave:mentoring N 832 mit 2489 zu 2781;=18:gave:mentoring zu 2781;einheit 3524 fuer 2489 fur 2489
gesprach 3525 gespraech 3525 mit 2489 session 3526 stunde 3527 termin 3528;fuer 2489 fur 2489 mit 2489 zu 2781;N 820
an 2714 vielmal 2714;gemacht 800;eingesetzt 800 stark 3532 starkgemacht 800 verbuergt 800 verwendet 800;... 3533
eingesetzt 800 stark 3532 starkgemacht 800 verbuergt 800 verwendet 800;<them> 3534;eingesetzt 800 stark 3532
starkgemacht 800 verburgt 800 verwendet 800;... 3536 eingesetzt 800 stark 3532 starkgemacht 800 verburgt 800 verwendet
800;<them> 3537;fuer 3535 fur 3538;... 3539 fuer 3535 fur 3538 genommen 41;=13:talk gekommen 0;ohren 3541;zu 3542;...
3543;ohren 0;... 3543 zu 3545;abgesagt 11 fehlt 2790 ist 3544 kam 3546 kommt 3546 kurzfristig 3143 spontan 3143 wieder
3143;... 1215 durchgespielt 832 geprobt 832 geubt 832 trainiert 832 vorbereitet 832;... 1216 durchgespielt 832 geprobt
832 geuebt 832 trainiert 832 vorbereitet 832;... 1217 durchgespielt 832 geprobt 832 geubt 832 geuebt 832 trainiert 832
vorbereitet 832;gebueffelt 821 gebuffelt 821 gelernt 821 geubt 821 geuebt 821;gebueffelt 821 gelernt 821 geuebt
821;gebuffelt 821 gelernt 821 geubt 821;-gesprach 3548 -gespraech 3549 -interview 3550 -praesentation 3549
-prasentation 3548 -pruefung 3549 -prufung 3548 an 2652 bewerbung 3550 buchhaltung 3551 deutsch 3551 durch 2732
englisch 3551 excel 3551 franzoesisch 3552 franzosisch 3553 mathe 3551 pitch 3550 python 3551 rede 3550 uber 2656
ueber 2660 vortrag 3550;^ 1218;... 3554 <their> 3555 ^ 1218 buchhaltung 3551 das 3555 den 3555 deutsch 3551 die 3555
durch 2737 ein 3555 englisch 3551 excel 3551 franzoesisch 3552 franzosisch 3553 koennte 2675 konnte 2675 könnte 2675
mathe 3551 mochte 2675 moechte 2675 muesste 2675 muessten 2675 musste 2675 mussten 2675 möchte 2675 müsste 2675
müssten 2675 python 3551 sollte 2675 sollten 2675 will 2675;geprobt 43 geubt 43 geuebt 43;pitch 3557;... 3558 als
2678;retourniert 43 versehen 43 zurueckgegeben 43 zurueckgemailt 43 zurueckgesandt 43 zurueckgeschickt 43;retourniert
43 versehen 43 zuruckgegeben 43 zuruckgemailt 43 zuruckgesandt 43 zuruckgeschickt 43;retourniert 43 versehen 43
zuruckgegeben 43 zuruckgemailt 43 zuruckgesandt 43 zuruckgeschickt 43 zurueckgegeben 43 zurueckgemailt 43
zurueckgesandt 43 zurueckgeschickt 43;^ 277 gegeben 554;weg 3563;den 3564;zusammen 1010;<me> 1010 <them> 3556 N 3559
aenderungsvorschlaegen 3560 am 1974 anderungsvorschlagen 3561 anmerkungen 3562 auf 3565 das 2516 dem 2516 den 2516 der
2516 die 2516 feedback 3562 hinweisen 3562 kommentaren 3562 korrekturen 3562 korrekturvorschlaegen 3560
korrekturvorschlagen 3561 mir 3566 notizen 3562 randnotizen 3562 verbesserungsvorschlaegen 3560
verbesserungsvorschlagen 3561 vorschlaegen 3560 vorschlagen 3561;=14:together bekannt 844 vernetzt 843 vorgestellt
843;^ 1761 treffen 69;-angebot 736 -bericht 736 -entwurf 736 -konzept 736 -liste 736 -plan 736 -rechnung 736
-vorschlag 736 ... 1766 <attribute> 1517 a 1518 an 1518 angebot 736 antwort 736 aufstellung 736 bericht 736
bestatigung 736 das 1518 den 1518 die 1518 ein 1518 eine 1518 einen 1518 entwurf 736 freigabe 736 gutachten 736
konzept 736 kostenvoranschlag 736 liste 736 n 1518 nen 1518 offerte 736 plan 736 prognose 736 rechnung 736 ruckmeldung
736 stellungnahme 736 termin 736 unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage 736;^ 3570 von
1524;-angebot 1433 -bericht 1433 -entwurf 1433 -konzept 1433 -liste 1433 -plan 1433 -rechnung 1433 -vorschlag 1433
<attribute> 1665 <thing> 1433 <work> 1433 a 1666 absagen 81 an 1666 angebot 1433 antwort 1433 aufstellung 1433 bericht
1433 bescheid 1708 bestatigung 1433 das 1666 den 1666 die 1666 ein 1666 eine 1666 einen 1666 entscheidung 1433 entwurf
1433 feedback 1709 fotos 1433 freigabe 1433 gutachten 1433 konzept 1433 kostenvoranschlag 1433 liste 1433 muster 1433
n 1666 nen 1666 offerte 1433 plan 1433 prognose 1433 rechnung 1433 ruckmeldung 1771 stellungnahme 1433 termin 1433
unterlagen 1433 unterschrift 1433 vertrag 1433 vorschlag 1433 zahl 1433 zahlen 1433 zusage 1433 zusagen 81;treffen
69;... 3573 <them> 41;... 3569 <me> 718 <them> 41 <until> 3571 ^ 3572 dass 1780 ich 3574 wir 3574;^ 1797 treffen
69;-angebot 736 -bericht 736 -entwurf 736 -konzept 736 -liste 736 -plan 736 -rechnung 736 -vorschlag 736 ... 1766
<attribute> 1486 a 1487 an 1487 angebot 736 antwort 736 aufstellung 736 bericht 736 bestaetigung 736 das 1487 den 1487
die 1487 ein 1487 eine 1487 einen 1487 entwurf 736 freigabe 736 gutachten 736 konzept 736 kostenvoranschlag 736 liste
736 n 1487 nen 1487 offerte 736 plan 736 prognose 736 rechnung 736 rueckmeldung 736 stellungnahme 736 termin 736
unterschrift 736 vorschlag 736 zahl 736 zahlen 736 zusage 736;^ 3577 von 1493;-angebot 1433 -bericht 1433 -entwurf
1433 -konzept 1433 -liste 1433 -plan 1433 -rechnung 1433 -vorschlag 1433 <attribute> 1648 <thing> 1433 <work> 1433 a
1649 absagen 81 an 1649 angebot 1433 antwort 1433 aufstellung 1433 bericht 1433 bescheid 1708 bestaetigung 1433 das
1649 den 1649 die 1649 ein 1649 eine 1649 einen 1649 entscheidung 1433 entwurf 1433 feedback 1709 fotos 1433 freigabe
1433 gutachten 1433 konzept 1433 kostenvoranschlag 1433 liste 1433 muster 1433 n 1649 nen 1649 offerte 1433 plan 1433
prognose 1433 rechnung 1433 rueckmeldung 1771 stellungnahme 1433 termin 1433 unterlagen 1433 unterschrift 1433 vertrag
1433 vorschlag 1433 zahl 1433 zahlen 1433 zusage 1433 zusagen 81;... 3576 <me> 718 <them> 41 <until> 3578 ^ 3579 dass
1780 ich 3574 wir 3574;=1:moved D 2145;D 2145 auf 3581 to 3581;ich 624 ma 624 wir 624;ma 624;absagen 11 canceln 11
stornieren 11;absagen 11 canceln 11 stornieren 11 verschieben 406 vertagen 406;... 3586 absagen 11 canceln 11
stornieren 11 verschieben 406 vertagen 406;schlafen 0;gehen 0;kopf 3589;den 3590;drueber 3588 durch 3591 ueberlegen 0
ueberlegn 0 ueberschlafen 0;drueber 3588 durch 3591 erst 3592 mal 3592 noch 3592 ueberlegen 0 ueberlegn 0
ueberschlafen 0;... 3289 drueber 3588 durch 3591 erst 3592 hoeren 531 mal 3592 noch 3592 sehen 531 treffen 531
ueberlegen 0 ueberlegn 0 ueberschlafen 0 verabreden 531 wiedersehen 531 zusammensetzen 531 zusammentelefonieren
531;... 3586 <them> 41 ^ 15 aber 3288 absagen 11 auch 3288 canceln 11 daran 2805 dran 2805 drueber 3588 durch 3591
ehrlich 3288 einraeumen 0 erst 3592 gestehen 0 gestehn 0 leider 3288 mal 3592 mich 3290 mir 3593 noch 3592 sagen 0
schon 3288 stornieren 11 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3594 verschieben 406 vertagen 406 zugeben 0;...
3586 <them> 41 ^ 15 absagen 11 canceln 11 drueber 3588 durch 3591 erst 3592 mal 3592 mich 3290 mir 3593 noch 3592
stornieren 11 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3594 verschieben 406 vertagen 406;... 3585 <det> 41 N 3587
aber 3288 absagen 11 auch 3288 canceln 11 daran 2805 dran 2805 drueber 3588 durch 3591 ehrlich 3288 einraeumen 0 er
3587 erst 3592 gestehen 0 gestehn 0 ich 3595 leider 3288 ma 624 mal 3592 man 3292 mich 3290 mir 3593 noch 3592 sagen 0
schon 3288 sie 3587 stornieren 11 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3594 wir 3596 zugeben 0;=11:thinking
wieder 531;mal 3598;<them> 3278 daran 2805 dran 2805 mal 3598 mich 3599;mal 3598 mich 3599;<them> 3278 daran 2805 dran
2805 ich 3600 mal 3598 mich 3599 wir 3601;denken 531;<them> 3603;an 3604;wieder 531;mal 3606 wieder 531;=11:thinking
drueber 3588 durch 3591 ueberlegen 0 ueberlegn 0 ueberschlafen 0 wieder 531;... 3289 hoeren 531 mal 3598 sehen 531
treffen 531 verabreden 531 wiedersehen 531 zusammensetzen 531 zusammentelefonieren 531;... 3605 <them> 3278 aber 3288
an 3604 auch 3288 dringend 3607 drueber 3588 durch 3591 ehrlich 3288 einraeumen 0 erst 3592 gestehen 0 gestehn 0
leider 3288 mal 3608 mich 3609 mir 3593 noch 3592 sagen 0 schon 3288 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3594
wieder 531 zugeben 0;drueber 3588 durch 3591 erst 3592 mal 3608 mich 3609 mir 3593 noch 3592 ueberlegen 0 ueberlegn 0
ueberschlafen 0 uns 3594;... 3605 <them> 3278 aber 3288 an 3604 auch 3288 dringend 3607 drueber 3588 durch 3591
ehrlich 3288 einraeumen 0 erst 3592 gestehen 0 gestehn 0 ich 3610 leider 3288 mal 3608 man 3292 mich 3609 mir 3593
noch 3592 sagen 0 schon 3288 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3594 wieder 531 wir 3611 zugeben 0;mal 3598
mich 3609 uns 3290;ich 3613 mal 3598 mich 3609 uns 3290 wir 3613;^ 1710 absagen 11 an 3604 canceln 11 stornieren
11;<their> 2433 N 2434 absagen 81 bescheid 1708 das 2433 den 2433 die 2433 feedback 1709 ihr 2433 ruckmeldung 1709
rueckmeldung 1709 sein 2433 zusagen 81;... 3603 <them> 3603;druber 3588 drueber 3588 durch 3591 uberlegen 0 uberlegn 0
uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0;... 3603;an 3619;absagen 11 an 3604 canceln 11 stornieren 11
verschieben 406 vertagen 406;=5:mine <their> 2433 N 2434 das 2433 den 2433 die 2433 ihr 2433 sein 2433;druber 3588
drueber 3588 durch 3591 erst 3618 mal 3618 noch 3618 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0
ueberschlafen 0;... 3301 druber 3588 drueber 3588 durch 3591 erst 3618 hoeren 531 horen 531 mal 3618 noch 3618 sehen
531 treffen 531 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 verabreden 531
wiedersehen 531 zusammensetzen 531 zusammentelefonieren 531;... 3621 <them> 41 ^ 3622 aber 3300 absagen 11 an 3604
auch 3300 canceln 11 daran 2805 dran 2805 druber 3588 drueber 3588 durch 3591 ehrlich 3300 einraeumen 0 einraumen 0
erst 3618 gestehen 0 gestehn 0 leider 3300 mal 3618 mich 3302 mir 3623 noch 3618 sagen 0 schon 3300 stornieren 11
uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3624 verschieben 406 vertagen 406
zugeben 0;absagen 11;... 3586 <them> 41 ^ 15 absagen 11 canceln 11 druber 3588 drueber 3588 durch 3591 erst 3618 mal
3618 mich 3302 mir 3623 noch 3618 stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0
ueberschlafen 0 uns 3624 verschieben 406 vertagen 406;... 3615 <det> 41 N 3587 ^ 3616 aber 3300 absagen 11 an 3617
auch 3300 ausfallen 11 canceln 11 daran 2805 dran 2805 druber 3588 drueber 3588 durch 3591 ehrlich 3300 einraeumen 0
einraumen 0 er 3587 erst 3618 gerade 3620 gestehen 0 gestehn 0 heute 3620 ich 3625 kurzfristig 3626 leider 3300 ma 624
mal 3618 man 3304 mich 3302 mir 3623 nicht 2806 noch 3618 oft 3620 sagen 0 schon 3300 sie 3587 stornieren 11 uberlegen
0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3624 wieder 3626 wir 3627 zugeben 0;druber
3588 durch 3591 uberlegen 0 uberlegn 0 uberschlafen 0;druber 3588 durch 3591 erst 3629 mal 3629 noch 3629 uberlegen 0
uberlegn 0 uberschlafen 0;... 3308 druber 3588 durch 3591 erst 3629 horen 531 mal 3629 noch 3629 sehen 531 treffen 531
uberlegen 0 uberlegn 0 uberschlafen 0 verabreden 531 wiedersehen 531 zusammensetzen 531 zusammentelefonieren 531;...
3586 <them> 41 ^ 15 aber 3307 absagen 11 auch 3307 canceln 11 daran 2805 dran 2805 druber 3588 durch 3591 ehrlich 3307
einraumen 0 erst 3629 gestehen 0 gestehn 0 leider 3307 mal 3629 mich 3309 mir 3630 noch 3629 sagen 0 schon 3307
stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3631 verschieben 406 vertagen 406 zugeben 0;... 3586 <them> 41
^ 15 absagen 11 canceln 11 druber 3588 durch 3591 erst 3629 mal 3629 mich 3309 mir 3630 noch 3629 stornieren 11
uberlegen 0 uberlegn 0 uberschlafen 0 uns 3631 verschieben 406 vertagen 406;... 3585 <det> 41 N 3587 aber 3307 absagen
11 auch 3307 canceln 11 daran 2805 dran 2805 druber 3588 durch 3591 ehrlich 3307 einraumen 0 er 3587 erst 3629
gestehen 0 gestehn 0 ich 3632 leider 3307 ma 624 mal 3629 man 3311 mich 3309 mir 3630 noch 3629 sagen 0 schon 3307 sie
3587 stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3631 wir 3633 zugeben 0;absagen 11 an 3604 canceln 11
stornieren 11;=11:thinking druber 3588 durch 3591 uberlegen 0 uberlegn 0 uberschlafen 0 wieder 531;... 3308 horen 531
mal 3598 sehen 531 treffen 531 verabreden 531 wiedersehen 531 zusammensetzen 531 zusammentelefonieren 531;... 3621
<them> 3278 aber 3300 absagen 11 an 3604 auch 3300 canceln 11 dringend 3607 druber 3588 durch 3591 ehrlich 3300
einraeumen 0 einraumen 0 erst 3629 gestehen 0 gestehn 0 leider 3300 mal 3636 mich 3637 mir 3630 noch 3629 sagen 0
schon 3300 stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3631 verschieben 406 vertagen 406 wieder 531
zugeben 0;=11:thinking absagen 11;... 3586 absagen 11 canceln 11 druber 3588 durch 3591 erst 3629 mal 3636 mich 3637
mir 3630 noch 3629 stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3631 verschieben 406 vertagen 406;... 3635
<them> 3278 N 3587 aber 3300 absagen 11 an 3617 auch 3300 canceln 11 dringend 3607 druber 3588 durch 3591 ehrlich 3300
einraeumen 0 einraumen 0 er 3587 erst 3629 gerade 3620 gestehen 0 gestehn 0 heute 3620 ich 3638 kurzfristig 3626
leider 3300 mal 3636 man 3304 mich 3637 mir 3630 noch 3629 oft 3620 sagen 0 schon 3300 sie 3587 stornieren 11
uberlegen 0 uberlegn 0 uberschlafen 0 uns 3631 wieder 3639 wir 3640 zugeben 0;... 3586 absagen 11 canceln 11 mal 3598
mich 3637 stornieren 11 uns 3309 verschieben 406 vertagen 406;... 3585 N 3587 absagen 11 canceln 11 er 3587 ich 3642
kurzfristig 3626 mal 3598 mich 3637 sie 3587 stornieren 11 uns 3309 wieder 3626 wir 3642;gegeben 539 gespendet 539
zugesprochen 539;... 3644 gegeben 539 gespendet 539 zugesprochen 539;... 3605 <them> 3278 aber 3307 an 3604 auch 3307
dringend 3607 druber 3588 durch 3591 ehrlich 3307 einraumen 0 erst 3629 gestehen 0 gestehn 0 leider 3307 mal 3636 mich
3637 mir 3630 noch 3629 sagen 0 schon 3307 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3631 wieder 531 zugeben 0;druber
3588 durch 3591 erst 3629 mal 3636 mich 3637 mir 3630 noch 3629 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3631;...
3605 <them> 3278 aber 3307 an 3604 auch 3307 dringend 3607 druber 3588 durch 3591 ehrlich 3307 einraumen 0 erst 3629
gestehen 0 gestehn 0 ich 3646 leider 3307 mal 3636 man 3311 mich 3637 mir 3630 noch 3629 sagen 0 schon 3307 uberlegen
0 uberlegn 0 uberschlafen 0 uns 3631 wieder 531 wir 3647 zugeben 0;mal 3598 mich 3637 uns 3309;ich 3649 mal 3598 mich
3637 uns 3309 wir 3649;<should> 1118 s 2613;meinung 3374;<their> 2613 <them> 1119 N 3651 ihrer 3652 seiner 3652;uber
531 ueber 531;=23:contact N 816 bei 2542;... 2541 an 638 bekommen 638 erhalten 638 gab 2465 gekriegt 638 geschickt 638
geschrieben 638 gesendet 638 gschriebn 638 hinterlassen 638 kam 2465 rausgeschickt 638 v 638 verschickt 638 von 638;^
15 bei 417 fur 2468 mein 41 meine 41 von 417;schritt 2861 schritte 3657;^ 15 bei 417 fur 2468 liegt 2860 mein 41 meine
41 von 417;schritt 3659 termin 69;^ 15 bei 417 fuer 2468 mein 41 meine 41 von 417;schritt 2861 schritte 3661;^ 15 bei
417 fuer 2468 liegt 2860 mein 41 meine 41 von 417;schritt 3663 termin 69;entfallen 0 notiert 0 unbekannt 0 unleserlich
0 vergessen 0;... 3665 entfallen 0 notiert 0 unbekannt 0 unleserlich 0 vergessen 0;v 3073 vergessen 11 verpasst 11
versaeumt 11 versaumt 11 verschlafen 11 verschwitzt 11 von 3073;=12:task ^ 15;ausgegangen 11 bei 1690 beim 1690
erreicht 11 vergessen 3668 zu 1690 zum 1690 zur 1690;das 1406 den 1406 die 1406;^ 3670;mir 3671;bei 1690 beim 1690
erreicht 11 vergessen 41 zu 1690 zum 1690 zur 1690;termin 2145;answered 11 came 11 replied 11 showed 2867;^ 15 bei 417
fuer 2468 fur 2468 liegt 2860 mein 41 meine 41 von 417;step 3676 steps 2861;erreicht 11;erwischt 11 geschafft 11
gesehen 11 gesprochen 11 getroffen 11 telefoniert 11;geredet 11 gesprochen 11 getroffen 11 telefoniert 11;...
3680;gegangen 11;... 1689 erreichen 11;abgehoben 11 angerufen 11 angetroffen 11 aufgetaucht 11 ausgegangen 11 bei 1690
beim 1690 besucht 11 dazu 2741 dazugekommen 11 drangegangen 11 erreichbar 11 erreicht 11 erschienen 11 erwischt 11
geklappt 11 gemeldet 11 geschafft 11 geschrieben 11 gesehen 11 gesprochen 11 getroffen 11 mehr 3679 mit 3681 ran 3682
rangegangen 11 stattgefunden 11 telefoniert 11 verfuegbar 11 verfugbar 11 vergessen 3668 zu 3683 zum 1690 zur 1690
zuruckgerufen 11 zurueckgerufen 11 zustande 2741;gehoert 11 gehort 11;... 3685;... 3685 gehoert 11 gehort 11 von
3686;<appointment> 11;... 3685 gehoert 11 gehort 11 mehr 3687 mit 3688 von 3686;gesehen 11 gesprochen 11 getroffen
11;... 3451 abgehoben 11 am 3452 ans 3452 anzutreffen 11 da 11 daheim 11 dahoam 11 geht 3454 ging 3454 hat 3455 hebt
3454 hob 3454 macht 3454 machte 3454 nahm 3454 zu 3352 zuhause 11;abgehoben 11 angetroffen 11 drangegangen 11 erreicht
11 gegangen 11 rangegangen 11;... 3692 erreicht 11;keiner 3079 mir 3671 nicht 3205 niemand 3079;gehoert 11 gehort 11
mehr 3685 mit 3688;answer 406 luck 406 reply 406 response 406 show 11;abgestimmt 11 angesprochen 11 besprochen 11
gefragt 11 geredet 11 kontaktiert 11;abgestimmt 11 angesprochen 11 besprochen 11 daruber 3697 darueber 3697 druber
3697 drueber 3697 gefragt 11 geredet 11 kontaktiert 11;abgestimmt 11 angerufen 11 angesprochen 11 besprochen 11
daruber 3697 darueber 3697 druber 3697 drueber 3697 erreicht 11 gefragt 11 gemeldet 11 geredet 11 gesprochen 11
getroffen 11 kennengelernt 11 kontaktiert 11 telefoniert 11;=0:missed abgestimmt 11 angesprochen 11 besprochen 11
daruber 3697 darueber 3697 druber 3697 drueber 3697 gefragt 11 geredet 11 kontaktiert 11;erledigen 41 liefern 41
schicken 41;auf 3383 ned 3698 net 3698 nicht 3699 nie 3700 offen 2096 zu 3701;erreicht 11 vergesse 7 vergessen 41;self
7;to 3704;=12:task selbst 7;mich 3706;mich 7;an 3707 fuer 3708 fur 3708;mailbox 11;idee 531;gedanke 531;ein 3712;beide
1010 drei 1010 zwei 1010;^ 2753 die 3710 eine 3711 ich 2754 mailbox 11 so 3713 wir 3714;wohl 531;=13:talk ...
3716;punkte 7;punkt 7;wort 11;abmeldung 11 absage 11 bescheid 11 ein 3720 entschuldigung 11 nachricht 11;ihm 41 ihnen
41 ihr 41;durchgegangen 43 geprobt 43 geubt 43 geuebt 43;N 3723;mit 3724 review 2839;fuer 2838 fur 2838 mit 2838;von
638;bono 631;bei 2838 fuer 2838;bei 2838 fur 2838;fuer 2838 fur 2838 mit 2838 von 2838;D 7 nochmal 7 spaeter 7 spater
7 wieder 7;D 7 dann 3732 nochmal 7 spaeter 7 spater 7 wieder 7;D 7 dann 3732 es 3733 ich 3733 ichs 3733 nochmal 7
spaeter 7 spater 7 wieder 7;an 2714;an 2549 mit 2549;... 3736 ausfuehrlich 2478 ausfuhrlich 2537 besprochen 43
durchgesprochen 43 erklaert 43 erklart 43 erlaeutert 43 erlautert 43 mit 2554 muendl 2480 muendlich 2478 mundl 2539
mundlich 2537 persoenlich 2478 personlich 2537 ubergeben 43 ubermittelt 43 uebergeben 43 uebermittelt
43;=20:gave:referral gegeben 800 geschrieben 800;N 3738;fuer 3739 fur 3739;me 7;=1:moved D 2145 auf 2145 to
2145;=23:contact N 43;=23:contact ... 1849;... 1849 an 638 mich 3744;an 638 von 638;zuruck 11 zurueck 11;mich 1850
nicht 3747;<rel> 0;=13:talk <my> 3749 <their> 3749 ab 11 kurzfristig 3205 wieder 3205;=13:talk N 815 ab 11 ich 2706
kurzfristig 3205 wieder 3205;=13:talk i 1855 ich 1855 we 1855 wir 1855;mir 1010;<not> 2718 a 1672 aber 2719 ah 1672 au
1672 auch 1672 dann 2719;der 1866;an 638 auf 3755 bei 1868 beisammen 638 in 1869 neben 638 uber 638 ueber 638 vor 1870
zusammen 638;=23:contact ... 3756 im 3415;=23:contact ... 3756 wir 1010;date 69;the 3759;N 3100 auch 3101 noch 3101
sich 3102 vorbei 638;... 3091;gehoert 11 gehort 11 gesehen 11 gesprochen 11 getroffen 11 telefoniert 11;gehoert 11
gehort 11 gesehen 11 gesprochen 11 getroffen 11 mehr 3763 telefoniert 11;nicht 3764;alles 2487 ins 2486 verbaselt 11
verbummelt 11 verpennt 11 verplant 11 verschlafen 11 verschwitzt 11;... 3765 wieder 3766;am 638 auf 638 aus 638 dass
638 mir 638 nicht 3747 ob 638 per 638 uns 638 via 638 wegen 638;<me> 1891 <them> 41 <they> 1892 ich 42 wir 42;D 69 ich
69 uns 607;uns 69;=2:plan uns 69;D 69 ma 3771 uns 607 wir 3772 wollen 11;... 3765 er 0 sie 0;... 945 <deed3> 2926 ^
2930 antwortet 2286 besorgt 718 bringt 2286 checkt 718 gibt 2317 klaert 718 klart 718 laesst 2321 lassen 2321 lasst
2321 leitet 2323 liefert 2286 lässt 2321 macht 2331 mailt 718 organisiert 2335 reicht 2323 schickt 2932 sendet 718
stellt 2355 ubernimmt 718 uberweist 718 uebernimmt 718 ueberweist 718 unterschreibt 2286 verschickt 718 weiss 2286
weiß 2286 zahlt 2286;he 0 she 0;<gone> 638 angesetzt 69 ausgemacht 69 dazwischen 2741 dazwischengekommen 11
eingetragen 69 fixiert 69 gebucht 69 geplant 69 vereinbart 69;zusammen 0;paar 3778;<gone> 638 bei 69 mit 69;... 3780
gestern 2724 heute 2724 mit 2750 ned 2723 net 2723 nicht 2723;mehr 3778;paar 3782;... 2742 aufgetaucht 11 dazu 2741
dazugekommen 11 erschienen 11 gefahren 11 gegangen 11 gekommen 11 hingegangen 11 mehr 3778 zu 2722 zum 2722 zur
2722;=14:together ... 3780 bei 69 gestern 2724 heute 2724 mit 2750 ned 2723 net 2723 nicht 2723;... 3777 <not> 2718
<they> 3413 a 1672 aber 2719 abgemacht 69 ah 1672 angesetzt 69 au 1672 auch 1672 aufgetaucht 638 ausgefallen 11
ausgemacht 69 dann 2719 dazugekommen 638 dazugestossen 638 dazugestoßen 638 dazwischen 2741 dazwischengekommen 11 ein
3779 eingeplant 69 eingetragen 69 festgelegt 69 fixiert 69 gebucht 69 gekommen 638 geplant 69 gestern 2724 heute 2724
ich 3781 jetzt 3778 kein 3783 leider 2744 mir 3419 mit 2750 mitgekommen 638 ned 2723 net 2723 nicht 3784 reserviert 69
terminiert 69 uns 3419 verabredet 69 vereinbart 69 vorbeigefahren 638 vorbeigekommen 638 wieder 3778 wir 3785;im
3415;... 2541 an 638 bekommen 638 erhalten 638 gekriegt 638 geschickt 638 geschrieben 638 gesendet 638 gschriebn 638
hinterlassen 638 rausgeschickt 638 v 638 verschickt 638 von 638;... 3573;... 3573 ich 3789 wir 3789;... 3573 mich 3302
uns 3302;... 3573 ich 3791 mich 3302 uns 3302 wir 3791;... 3301 hoeren 531 horen 531 mal 3598 sehen 531 treffen 531
verabreden 531 wiedersehen 531 zusammensetzen 531 zusammentelefonieren 531;<them> 3278 dringend 3607 mal 3598 mich
3793 uns 3302 wieder 531;mal 3598 mich 3793 uns 3302;<them> 3278 dringend 3607 ich 3794 mal 3598 mich 3793 uns 3302
wieder 531 wir 3795;ich 3795 mal 3598 mich 3793 uns 3302 wir 3795;fuer 2489 fur 2489 mit 2489;gegangen 638 gewesen
638;wir 69 wollen 11;auf 3755 bei 1868 in 1869 vor 1870;... 3801;an 69;=2:plan an 69 auf 0 fest 69 im 3415 in 0;me
2866;<they> 1928 ^ 1932 an 1927;auf 11;nicht 3807;mich 638;=23:contact <hat> 638;=23:contact wird 69;N 820 to
2714;times 2467;N 718 ^ 15 an 2607 bei 417 fuer 2468 fur 2468 ich 458 mein 41 meine 41 meinerseits 458 von 2609;do
3814 dos 2469;d 41 ll 41 will 41 would 41;i 3816;<them> 3817 N 815 me 1939 us 1939;ich 69 ma 69 mich 69;ich 69 mich 69
wir 69;<they> 0;... 2772 abgemacht 69 angesetzt 69 ausgemacht 69 bestaetigt 69 bestatigt 69 fix 69 fixiert 69 gebucht
69 geplant 69 ist 2773 ma 3772 sich 3821 steht 69 vereinbart 69 vergessen 11 wir 3772 wollen 11 zugesagt 69;sich
3821;gelaufen 638 glaufen 638 glaufn 638;weg 3824;den 3825 weg 3824;ich 3068 weg 3824 wir 3068;... 2612 das 3069 dem
3069 den 3827 der 3069 die 3069 weg 3824;=11:thinking ^ 3339;=11:thinking grad 531 mir 3829 ob 531;=11:thinking gerade
531 ich 531 mir 3829 ob 531 wen 531 wie 531;ich 3045 weg 3824 wir 3045;... 2612 das 3046 dem 3046 den 3832 der 3046
die 3046 weg 3824;das 2516 dem 2516 den 2516 der 2516 die 2516;gewartet 11 hingefahren 11;ohne 3721;... 3539 abgesagt
11 fehlt 2790 fuer 3535 fur 3538 ist 3544 kam 3546 kommt 3546 kurzfristig 3143 spontan 3143 wieder 3143;ob 531;augen
1010;vier 3839;lebenszeichen 11 wort 11;silbe 11;kein 3841 keine 3842 nichts 11 nix 11;... 3843 kein 3841 keine 3842
nichts 11 nix 11;... 3843 ich 3844 kein 3841 keine 3842 nichts 11 nix 11 wir 3844;hoer 3845 hoere 3845 hoeren 3845 hor
3845 hore 3845 horen 3845 kam 3845 kommt 3845;als 2678;<them> 3846 N 3847;... 665 uns 666;ich 3849 wir 3849;=2:plan
dass 3850;=23:contact $$ 638 D 69 dass 3850 fuer 607 fur 607;=0:missed gewartet 11 versucht 11;antworten 11
gratulieren 11 schreiben 11 treffen 11;anzurufen 11 zu 3854;gratulieren 11 schreiben 11;... 3855 abzusagen 11
anzurufen 11 zu 3856 zuruckzurufen 11 zurueckzurufen 11;anruf 11;=1:moved auf 2145 wir 2145;... 3091 sich 3091;uf
2145;<they> 718 ^ 15 ich 41;<them> 3346 <they> 1947 ^ 15 am 1949 auf 1949 beim 1949 dass 3862 ich 3347 im 1949 mir
1950 per 1949 uns 1950;... 1171;sollte 531 sollten 531;=22:gave:volunteering at 631 bei 631 fuer 631 fur 631;gelegt
2145 geschoben 2145 verlegt 2145 verschoben 2145;D 3867;auf 3868;D 3869;bekommen 638 erhalten 638;erfahren 2569
gehoert 638 gehort 638 mail 3871 nachricht 3871 nichts 3685;: 41 ^ 15 noch 41;^ 15 noch 41;^ 2413;<them> 3875 ^
2413;ausstaendig 458 ausstandig 458 ausstehend 458 faellig 458 fallig 458 fehlen 3873 fehlt 3873 noch 3517 offen 458
stehen 3874 steht 3874 werden 3876 wird 3876;^ 81 ich 718 wir 718;=23:contact wir 718;mucks 11 ton 11 wort
11;nachricht 11 spur 11;=0:missed gehoert 11 gehort 11 neues 11;nichts 11;funkstille 11 kein 3880 keine 3881 nichts
3882 nix 11 noch 3883;heute 3884 jetzt 3884;=7:waiting ... 2666;^ 23 noch 1836;^ 3886;^ 3886 immer 2669 mir 3887 nach
2671 noch 3888 uns 3887 weiterhin 2668;noch 3884;bis 3885 bisher 3884 funkstille 11 immer 3890 kein 3880 keine 3881
nichts 3882 nix 11 noch 3884 seither 3884 weiterhin 3884 wieder 3884;bis 3885 bisher 3884 funkstille 11 ich 3891 immer
3890 kein 3880 keine 3881 nichts 3882 nix 11 noch 3884 seither 3884 weiterhin 3884 wieder 3884 wir 3891;lebenszeichen
11 mucks 11 ton 11 wort 11;nachricht 11 silbe 11 spur 11;... 3843 bis 3885 bisher 3884 funkstille 11 immer 3890 kein
3893 keine 3894 nichts 3882 nix 11 noch 3884 seither 3884 weiterhin 3884 wieder 3884;... 3843 bis 3885 bisher 3884
funkstille 11 ich 3895 immer 3890 kein 3893 keine 3894 nichts 3882 nix 11 noch 3884 seither 3884 weiterhin 3884 wieder
3884 wir 3895;... 3843 ^ 81 bis 3885 bisher 3884 funkstille 11 immer 3890 kein 3893 keine 3894 nichts 3882 nix 11 noch
3884 seither 3884 weiterhin 3884 wieder 3884;... 3843 ^ 81 bis 3885 bisher 3884 funkstille 11 ich 3897 immer 3890 kein
3893 keine 3894 nichts 3882 nix 11 noch 3884 seither 3884 weiterhin 3884 wieder 3884 wir 3897;wir 718;^ 2417;bekomm
3878 bekomme 3878 bekommen 3879 bis 3885 bisher 3884 brauch 3878 brauche 3878 erhalte 3878 erhalten 638 fehlen 3889
fehlt 3889 funkstille 11 gekriegt 638 hab 3892 habe 3892 haben 3892 hoer 3845 hoere 3845 hoeren 3845 hor 3845 hore
3845 horen 3845 ich 3891 immer 3890 ist 2672 kam 3896 kein 3880 keine 3881 kommt 3898 krieg 3878 kriege 3878 kriegen
3899 nichts 3882 nix 11 noch 3884 seither 3884 sind 2672 stehen 2672 steht 2672 weiterhin 3884 werden 3900 wieder 3884
wir 3891 wird 3900;als 2678 erfahre 2879 erfuhr 2879 hoerte 2879 horte 2879 weiss 2879 weiß 2879;D 41 ^ 15 auch 41
dafuer 41 dafur 41 dann 41 noch 41;<they> 3903 N 3903;D 41 ^ 15 auch 41 dafuer 41 dann 41 noch 41;<they> 3905 N 3905;D
41 ^ 15 auch 41 dafur 41 dann 41 noch 41;<they> 3907 N 3907;bekommen 3904 bekommt 3904 erhaelt 3906 erhalt 3908
erhalten 3904 erhält 3908 kriegen 3904 kriegt 3904;... 3872 <me> 3877 <them> 3901 D 3869 N 3902 das 2516 dem 2516 den
2516 der 2516 die 2516 meiner 2600 mir 3909;tuer 11 tur 11;verschlossener 3911;=13:talk ich 2496;fuer 531;was 3914;ich
554;eigentlich 2894;... 3915 <they> 3916 D 3917;richtige 531;guter 531;gute 531;der 3919 die 3919 ein 3920 eine 3921
jemand 3914 was 3914;... 3922 D 3917;D 3917;for 1836 on 1836;da 638 dabei 638 mit 1979;aber 11 doch 11;ausgemacht 3927
geplant 3927 verabredet 3927;fur 531;<gone> 638 N 3926 ausgemacht 3927 dazwischen 2741 dazwischengekommen 11 geplant
3927 schon 3928 verabredet 3927 was 3929;eigentlich 2894 mit 1962 samt 1962;abendessen 1971 besuch 1971 bier 1971
brunch 1971 essen 1971 fruehstueck 1971 fruhstuck 1971 grillen 1971 jause 1971 kaffee 1971 mittagessen 1971 tisch
638;N 3926;=23:contact da 638 dabei 638 mit 1989;am 1974 dabei 638 von 1977;... 3933 N 3934 am 1974 an 1696 auf 1696
bei 1696 beim 1696 da 638 in 1696 mit 3935 online 1979 per 1980 remote 1979 zu 1696 zugeschaltet 638;<my> 638
abendessen 1971 besuch 1971 bier 1971 brunch 1971 essen 1971 fruehstueck 1971 fruhstuck 1971 grillen 1971 jause 1971
kaffee 1971 mittagessen 1971;=23:contact <me> 1983 <my> 638;am 1974 mit 3935 online 1979 per 1980 remote 1979
zugeschaltet 638;... 2749 bei 638 mit 638;atelier 638 geschaeft 638 geschaft 638 laden 638 salon 638 shop 638 stau
3379;... 3416 dazwischen 2741 dazwischengekommen 11;=23:contact am 1974 anhang 1958 dabei 638 familie 1958 frau 1958
freund 1958 freundin 1958 hund 1958 kind 1958 kindern 1958 mann 1958 partner 1958 partnerin 1958 von 1977;erreichen 11
hause 11;da 11 daheim 11 zu 3944 zuhause 11;<my> 638 besuch 638;... 3930 <they> 3916 D 3931 N 3926 abend 1964 alle
1697 am 3932 an 1696 anwesend 638 auch 3936 auf 3937 aufgetaucht 638 bei 3938 beide 1697 beim 1696 da 1983 dabei 638
dazugekommen 638 dazugestossen 638 dazugestoßen 638 dazwischen 2741 dazwischengekommen 11 der 3414 drei 1986 ebenfalls
3939 ein 1986 eine 1986 einen 1986 fuer 1994 fur 1997 ganze 1985 gekommen 638 halbe 1986 hier 638 ich 3940 im 3941 in
1705 ins 1699 kaffee 1964 kurz 1701 mir 3942 mit 3943 mitgekommen 638 moment 1964 n 1986 nachmittag 1964 ne 1986 nicht
3945 noch 3939 online 1979 per 1980 remote 1979 samt 1961 sprung 1964 std 1964 stuendchen 1964 stundchen 1964 stunde
1964 stunden 1964 und 1961 uns 3942 vorbeigefahren 638 vorbeigekommen 638 vormittag 1964 weile 1964 wieder 1697 wir
3263 zu 3946 zugeschaltet 638 zum 2011 zur 2011 zwei 1986;der 3919 die 3919 ein 3920 eine 3921 jemand 3929 was
3929;... 3948 D 3917;<gone> 638 N 3926 ausgemacht 3927 geplant 3927 schon 3928 verabredet 3927;an 1696 auf 1696 bei
1696 beim 1696 da 638 in 1696 zu 1696;=23:contact <me> 1702 <my> 638;abend 1964 ganze 1985 halbe 1985 kaffee 1964
moment 1964 nachmittag 1964 paar 3778 sprung 1964 std 1964 stuendchen 1964 stundchen 1964 stunde 1964 stunden 1964
vormittag 1964 weile 1964;an 1696 auf 1696 bei 1696 beim 1696 in 1696 zu 1696 zusammen 0;=14:together ... 2749 bei 638
mit 638;... 3950 D 3931 N 3926 abend 1964 alle 3951 am 3932 an 1696 anwesend 638 auch 3936 auf 3937 aufgetaucht 638
bei 3952 beide 1697 beim 1696 da 1983 dabei 638 dazugekommen 638 dazugestossen 638 dazugestoßen 638 drei 1986
ebenfalls 3939 ein 3953 eine 1986 einen 1986 fuer 1994 fur 1997 ganze 1985 gekommen 638 halbe 1986 hier 638 ich 3263
im 1699 in 1705 ins 1699 jetzt 3778 kaffee 1964 kein 3783 kurz 1701 mit 3943 mitgekommen 638 moment 1964 n 1986
nachmittag 1964 ne 1986 nicht 3782 noch 3939 online 1979 per 1980 remote 1979 samt 1961 sprung 1964 std 1964
stuendchen 1964 stundchen 1964 stunde 1964 stunden 1964 und 1961 vorbeigefahren 638 vorbeigekommen 638 vormittag 1964
weile 1964 wieder 3954 wir 3955 zu 3946 zugeschaltet 638 zum 2011 zur 2011 zwei 1986;uf 1836;auf 1836 ich 3359 immer
3358 jetzt 3357 no 3957 weiterhin 3357 wir 3359;=7:waiting <my> 736;^ 3959;auf 3960 ich 3362 immer 3358 jetzt 3357
nichts 11 seit 3361 umsonst 11 und 2578 vergebens 11 weiterhin 3357 wir 3362;called 2639 canceled 11 cancelled 11
gecancelt 11 ich 2857 moved 2640 postponed 2640 pushed 2640 rescheduled 2640 shifted 2640 wir 2857 wohl 531;N 11;noch
3963;N 3964;=13:talk nichts 2482 noch 2483;waere 554 ware 554 wäre 554;ich 3967;geht 1119 ginge 1119;<them> 3969;nach
3970;=13:talk <they> 3968 es 3971;koennte 531 konnte 531 könnte 531;<them> 41 ich 42 mich 3364 wir 42;=2:plan <them>
41 mit 69;=2:plan <them> 41 ich 3975 mich 3364 mit 69 wir 42;=2:plan <them> 41;ich 42 wir 3977;auf 2493 beim 2493 da
2493 fort 2493 gerade 2495 grad 2495 hoere 0 hore 0 im 2494 in 2493 kurz 2495 ned 2495 net 2495 nicht 2495 unterwegs
2493 weg 2493;er 0 es 3716 ich 3979 sie 0;^ 1710 treffen 69;-angebot 736 -bericht 736 -entwurf 736 -konzept 736 -liste
736 -plan 736 -rechnung 736 -vorschlag 736 ... 1766 <attribute> 1506 a 1507 an 1507 angebot 736 antwort 736
aufstellung 736 bericht 736 bestaetigung 736 bestatigung 736 das 1507 den 1507 die 1507 ein 1507 eine 1507 einen 1507
entwurf 736 freigabe 736 gutachten 736 konzept 736 kostenvoranschlag 736 liste 736 n 1507 nen 1507 offerte 736 plan
736 prognose 736 rechnung 736 ruckmeldung 736 rueckmeldung 736 stellungnahme 736 termin 736 unterschrift 736 vorschlag
736 zahl 736 zahlen 736 zusage 736;^ 3982 von 1513;-angebot 1433 -bericht 1433 -entwurf 1433 -konzept 1433 -liste 1433
-plan 1433 -rechnung 1433 -vorschlag 1433 <attribute> 1569 <thing> 1433 <work> 1433 a 1570 absagen 81 an 1570 angebot
1433 antwort 1433 aufstellung 1433 bericht 1433 bescheid 1708 bestaetigung 1433 bestatigung 1433 das 1570 den 1570 die
1570 ein 1570 eine 1570 einen 1570 entscheidung 1433 entwurf 1433 feedback 1709 fotos 1433 freigabe 1433 gutachten
1433 konzept 1433 kostenvoranschlag 1433 liste 1433 muster 1433 n 1570 nen 1570 offerte 1433 plan 1433 prognose 1433
rechnung 1433 ruckmeldung 1771 rueckmeldung 1771 stellungnahme 1433 termin 1433 unterlagen 1433 unterschrift 1433
vertrag 1433 vorschlag 1433 zahl 1433 zahlen 1433 zusage 1433 zusagen 81;... 3573 <them> 41 druber 3588 drueber 3588
durch 3591 erst 3618 mal 3618 mir 3623 noch 3618 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0
ueberschlafen 0 uns 3623;druber 3588 drueber 3588 durch 3591 erst 3618 mal 3618 nicht 3081 noch 3618 uberlegen 0
uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0;... 3981 <me> 718 <until> 3983 ^ 3984 dass 1780
druber 3588 drueber 3588 durch 3591 erst 3618 ich 3985 mal 3618 mir 3986 nicht 3081 noch 3618 uberlegen 0 uberlegn 0
uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3623 wir 3985;durchgegangen 43;<work> 3988;s 3989;<their>
3989 N 3990 persoenlich 640 personlich 642 vor 645;... 3221 <vowed> 842 ^ 850 am 854 auf 854 beigebracht 862 beim 854
darum 864 die 3222 drum 864 erklaert 877 erklart 878 erlaeutert 877 erlautert 878 ersucht 863 fest 879 gebeten 863
gesagt 884 geschrieben 884 gezeigt 862 gsagt 884 gschriebn 884 hoch 888 im 854 in 3223 mein 980 per 854 um 91
verbindlich 879 versprochen 905 via 854 vorgefuehrt 877 vorgefuhrt 878 zugesagt 905;... 3221 <vowed> 842 ^ 850 am 854
auf 854 beigebracht 862 beim 854 darum 864 die 3222 drum 864 erklaert 877 erklart 878 erlaeutert 877 erlautert 878
ersucht 863 fest 879 gebeten 863 gezeigt 862 hoch 888 im 854 in 3223 mein 980 per 854 um 91 verbindlich 879
versprochen 905 via 854 vorgefuehrt 877 vorgefuhrt 878 zugesagt 905;... 3219 <them> 3993 <title> 910 <vowed> 908 ^ 850
alles 3226 das 3226 den 3226 die 3226 es 3226 ihn 3226 mit 997 sie 3226;... 3219 <them> 3992 <title> 910 <vowed> 908 ^
850 alles 3226 das 3226 den 3226 die 3226 es 3227 gesagt 884 geschrieben 884 gsagt 884 gschriebn 884 ich 3994 ihn 3226
leider 949 mit 997 nicht 948 sie 3226 wir 3994;... 121;<deed1> 3996 <give1> 3233 <sees1> 3236 <serves> 3243;ich 2096
von 2095 wir 2096;alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69 zusammen 69;... 607 D 69 alle
69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69 uns 3999 zusammen 69;alle 69 am 69 auf 69 bei 69
beim 69 dann 69 im 69 in 69 miteinander 69 uns 3999 zusammen 69;<them> 3287 ^ 15 ich 3293 mich 3290 uns 3290 wir
3293;<them> 3287 ^ 15 ich 3305 mich 3302 uns 3302 wir 3305;<them> 3287 ^ 15 ich 3312 mich 3309 uns 3309 wir 3312;D 69
alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69 zusammen 69;... 607 D 69 alle 69 am 69 auf 69
bei 69 beim 69 dann 69 im 69 in 69 miteinander 69 uns 4005 zusammen 69;<gone> 638 <their> 3989 N 3990;... 4007 <their>
3989 D 2131 N 3990 ^ 3260 ich 3263 jetzt 3262 leider 2744 nicht 2743 nun 3262 wir 3263;<them> 3328 auf 1934 besser 554
dringend 554 endlich 554 lieber 554 mich 3267 mir 3267 niemals 554 unbedingt 554 uns 3267;=2:plan ... 607 D 69 alle 69
am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69 uns 3999 zusammen 69;dritt 1010 fuenft 1010 funft 1010
viert 1010 zweit 1010;... 2749 ich 3263 wir 3263 zu 4011;... 3991 <acts1> 662 <have> 3995 <should> 1101 <their> 3989 N
3990 ^ 3997 arbeite 3250 auf 3119 begleite 3254 begleiten 3254 beide 1010 beiden 1010 bereite 3250 besuchen 670 bin
3327 braeuchte 3998 brauch 2760 brauche 2760 brauchen 2760 brauchte 3998 bräuchte 3998 darf 3270 drei 1010 duerfen
3270 durfen 3270 erhoffe 2939 erwarte 2952 erwarten 2952 essen 4000 fahr 3271 fahre 3271 fahren 670 feiern 4000
fliegen 670 freu 3274 freue 3274 freuen 3274 geh 3271 gehe 3271 gehen 670 grillen 4001 haben 2362 haetten 2365 halten
670 hatten 2368 hol 3254 hole 3254 holen 3254 hätten 2368 kochen 4001 leg 3250 lege 3250 machen 670 mit 2750 mochte 42
mochten 42 moechte 42 moechten 42 muass 624 mues 624 muessen 4002 muesste 3299 muessten 3299 muss 4003 mussen 4004
musste 3316 mussten 3316 möchte 42 müsste 3316 müssten 3316 reden 670 samma 3323 schuld 3324 schulde 3324 schulden
3325 seh 3326 sehe 3326 sehen 4006 sind 4008 soll 4009 solle 3330 sollen 3332 solln 3333 sollte 3336 sollten 3336
sprechen 670 starten 670 stell 3250 stelle 3250 stossen 4001 telefonieren 670 treffen 4010 veranstalten 670 vier 1010
war 3323 waren 4012 wart 3360 warte 3363 warten 3363 werd 42 werde 42 werden 42 will 42 wollen 42 zoomen 670 zwei
1010;^ 1710 nichts 11 nix 11;nichts 11 nix 11;... 4015 nichts 11 nix 11;... 4014 <me> 718 <until> 2038 ^ 1710 das 4016
es 4016 gestrichen 11 ist 682 kommen 69 nichts 11 nix 11 stattfinden 69 wurde 682;... 4015 das 4016 es 4016 nichts 11
nix 11;me 1010;=13:talk er 0 ihr 0 sein 0 sie 0;muessen 15 muesste 15 muss 15 soll 15 sollte 15 werde 15;... 4021;^
4022;<them> 4023 D 4023 ^ 4022 noch 4023;ich 4024 wir 4024;muss 15 mussen 15 musste 15 müsste 15 soll 15 sollte 15
werde 15;... 4026;^ 4027;<them> 4028 D 4028 ^ 4027 noch 4028;ich 4029 wir 4029;... 3573 dass 1780 ich 3574 wir
3574;anrufen 11 besuchen 11 essen 11 fragen 11 gehen 11 gratulieren 11 mailen 11 muessen 11 mussen 11 schreiben 11
sehen 11 sollen 11 sprechen 11 treffen 11 vorbeischauen 11 wollen 11 zuruckrufen 11 zurueckrufen 11;... 4032
eigentlich 11;... 4032 <me> 718 eigentlich 11 ich 11 wir 11;... 4032 eigentlich 11 ich 11 wir 11;<them> 2816 D 2816 ^
2814 noch 2816;ich 4036 wir 4036;gehalten 821;N 4038;... 2708 fuer 4039 fur 4039;<they> 1928 ^ 1932 an 1927 gern 531
gerne 531;abgemacht 3115 ausgemacht 3115 beschlossen 3115 besprochen 3115 festgelegt 3115 nichts 11 nix 11 vereinbart
3115;... 4042 <they> 1928 ^ 1932 abgemacht 69 abgesagt 11 an 1927 angesetzt 69 ausgemacht 69 das 4016 eingeplant 69
eingetragen 69 es 4016 festgelegt 69 fixiert 69 gebucht 69 geplant 69 gern 531 gerne 531 gestrichen 11 ist 682
kurzfristig 3143 mir 3144 nichts 11 nix 11 reserviert 69 spontan 3143 terminiert 69 uns 3144 vereinbart 69 verschoben
2605 wieder 3143 wurde 682;abgemacht 69 angesetzt 69 ausgemacht 69 eingeplant 69 eingetragen 69 festgelegt 69 fixiert
69 gebucht 69 geplant 69 reserviert 69 terminiert 69 vereinbart 69;was 3929;... 4045 <they> 3916 D 3917;should
554;=14:together ... 3392;koennte 2675 konnte 2675 könnte 2675 mochte 2675 moechte 2675 muesste 2675 muessten 2675
musste 2675 mussten 2675 möchte 2675 müsste 2675 müssten 2675 sollte 2675 sollten 2675 will 2675;<me> 4048 <them> 4049
das 2516 dem 2516 den 2516 der 2516 die 2516 dritt 1010 erreichen 1428 erwischen 1428 fuenft 1010 funft 1010 sechst
1010 viert 1010 zweit 1010;getroffen 638;=14:together gewesen 638;$ 623 ... 646 // 655 0 656 2x 661 3x 661 4x 661
<acts1> 664 <agreed> 669 <and> 673 <appointment> 683 <bookable> 685 <counsel> 692 <give1> 693 <gone> 638 <handed> 697
<hat> 793 <have> 1008 <helper> 1009 <me> 1014 <my> 1030 <needs> 1037 <not> 1042 <said> 1051 <saysv> 1099 <sends3> 84
<should> 1102 <their> 1121 <them> 1325 <they> 2080 <thing> 2085 <to_them> 2086 <tool> 2094 <until> 2104 <vowed> 2106
<will3> 2107 <work> 2111 D 2216 N 2377 ^ 2460 abgeblasen 11 abgefahren 638 abgegangen 638 abgehangen 638 abgeholt 638
abgemacht 2461 abgesagt 11 abgeschlossen 638 abgeschritten 638 abgestimmt 638 abgmacht 2462 absage 2466 absolutely
2467 action 2470 aenderungsvorschlaege 2481 aergert 1475 ahnt 2484 alles 2487 als 2499 am 2506 an 2528 and 2529
anderungsvorschlage 2540 anfrage 2543 angeblich 0 angebot 2544 angechattet 638 angefragt 2545 angepingt 638 angerufen
638 angeschrieben 638 angesetzt 69 angesprochen 638 angestossen 638 angetextet 638 angetroffen 638 anmerkungen 2555
anruf 2556 anrufbeantworter 11 anrufen 2557 ans 2558 anscheinend 0 anstehend 69 anstehender 69 antwort 2559 antwortet
2560 antwortete 638 anwesend 2561 anzuklingeln 1428 anzurufen 1428 apero 638 apéro 638 arbeitet 2562 are 2564 argert
1475 asked 2542 ass 1481 assen 638 auf 2606 aufgabe 2610 aufgaben 2469 aufgesucht 638 aufs 2611 aus 2615 ausgefallen
11 ausgefuehrt 638 ausgefuhrt 638 ausgeheckt 638 ausgemacht 2461 ausgesprochen 638 ausgetauscht 638 ausgetueftelt 638
ausgetuftelt 638 ausgmacht 2461 bailed 2617 ball 2624 bat 2625 baut 2630 because 0 bedankt 2636 bedankte 2636 beehrt
2638 been 2641 begegnet 638 begegnete 638 beginnt 2562 begleitet 638 begluckwunscht 638 beglueckwuenscht 638
begutachtet 638 behauptet 0 bei 2683 beide 946 beim 2692 bekomm 2698 bekomme 2698 bekommen 2701 bekommt 2702 benoetigt
2703 benotigt 2704 beraten 638 beratschlagen 638 beratschlagt 638 bergtour 638 berichten 2705 berichtet 0 berichtete
2707 beschwert 1475 besetzt 11 besichtigt 638 besprechung 2709 besprochen 638 besteht 1474 besuch 2710 besuche 2711
besuchen 2712 besucht 2713 besuchte 638 bevor 0 bevorstehend 69 bier 638 bierchen 638 biere 638 bietet 1478 big 2716
bin 2752 bitte 2755 bittet 2756 bleibt 2562 bloss 2755 bloß 2755 blumen 2544 booked 2563 bot 1478 bouldern 638
braeuchte 2757 brainstorming 531 brauch 2760 brauche 2760 brauchen 2760 braucht 2762 brauchte 2763 brief 2764 bring
2769 bringe 2769 bringen 2770 bringt 2770 brunche 2771 bräuchte 2763 call 2774 called 2776 can 2779 canceled 11
cancelled 2780 cancelt 11 coaching 2783 coachingstunde 2782 combox 11 coming 2784 confirmed 2563 connect 2787
connected 2788 could 2779 couldn 2779 da 2789 dachte 2793 dachten 2795 dafuer 2796 dafur 2796 damit 0 dank 2797 danke
2800 dankeschoen 2799 dankeschon 2799 dankt 2636 daran 2803 darf 2808 das 2823 dass 2832 dates 2833 daumen 2837
debattiert 638 deck 2840 dem 2844 den 2846 denen 2844 denk 2848 denke 2851 denkt 0 denn 0 der 2865 deren 0 dessen 0
did 2869 didn 2869 die 2874 dienst 2877 dinner 2709 diskutiert 638 dm 2544 does 2869 doesn 2869 draengt 1547 dran 2878
drangt 1547 dreimal 661 dringt 1474 drink 638 drinks 638 durch 2881 durchackert 638 durchdiskutiert 638 durchexerziert
638 durchgeackert 638 durchgearbeitet 638 durchgegangen 638 durchgekaut 638 durchgeklingelt 638 durchgerechnet 638
durchgerufen 638 durchgesprochen 638 e 2883 ehrenamt 2884 ehrenamtlich 2892 ehrenamtsarbeit 631 eigentlich 2900 ein
2917 einander 2918 eine 2919 einer 2920 einfach 630 eingekehrt 638 eingeladen 2921 eingeplant 69 eingetragen 69
einladung 2544 einsatz 2877 email 2922 emailed 2776 empfahl 1556 empfehlen 1556 empfehlung 2925 empfehlungsschreiben
2498 empfiehlt 1556 entfaellt 11 entfallen 11 entfallt 11 entfiel 11 entschuldigung 2466 er 2933 ergebnis 0 erhalte
2934 erhoffe 2939 erinnere 2941 erinnerung 2942 erklaert 2947 erklaerung 2466 erklart 2947 erklarung 2466 ermahnt 1559
ermutigt 1559 eroeffnung 2949 eroffnung 2949 erreichen 2557 erreicht 638 ersatztermin 2145 erschien 2046 erwarte 2952
erwarten 2952 erwartet 1572 erwischt 638 erzaehlt 2956 erzaehlte 2707 erzahlt 2956 erzahlte 2707 es 2958 esse 2960
essen 2962 ewig 2965 f 2966 faellt 2969 faend 2970 faende 2970 faengt 2971 fahr 2711 fahre 2711 fahren 2139 falls 0
fallt 2969 fand 2976 fande 2970 fanden 2973 fangt 2971 fazit 0 feedback 2982 fehlen 2985 fehlt 2985 feier 2949
feierabendbier 638 feiern 2139 feiert 2988 festgelegt 2989 fiel 2990 fielen 2991 findet 2992 fitness 638 fix 2993
fixiert 69 flachgefallen 11 flaked 2617 fliege 2711 flossen 3002 follow 3004 fordert 1594 frag 3005 frage 3006 fragen
2557 fragt 1597 fragte 3007 freiwillig 3010 freiwillige 2491 freiwilligenarbeit 631 freiwilligeneinsatz 631
freiwilliger 2491 freu 3012 freue 3012 freut 1475 fruehstueck 2771 fruehstuecke 2771 fruhstuck 2771 fruhstucke 2771
fuenfmal 3014 fuer 3048 fuerchtet 0 funfmal 3050 funkstille 3051 fur 3071 furchtet 0 fussball 638 fänd 2970 gab 1610
gaben 1612 ganz 3072 gassi 638 gearbeitet 638 gebastelt 638 gebowlt 638 gebrainstormt 638 gebruncht 638 gebucht 69
geburtstag 3074 gecancelled 11 gecancelt 11 gechattet 638 gechillt 638 gecoacht 638 gedanke 531 gedankt 638 geeinigt
638 gefachsimpelt 638 gefahren 638 gefeiert 638 geflogen 638 gefragt 2545 gefruehstueckt 638 gefruehstuekt 638
gefruhstuckt 638 gefruhstukt 638 gefuehrt 638 gefuhrt 638 gegangen 638 gegessen 638 geghostet 11 gegrillt 638 geh 2711
gehabt 638 gehalten 638 gehe 2711 gehen 3075 gehoert 3076 geholfen 638 gehort 3076 geht 3086 gejasst 638 gejausnet 638
gejoggt 638 gekickt 638 geklettert 638 gekloent 638 geklont 638 gelaestert 638 gelastert 638 gelaufen 638 gelernt 638
gemailt 638 gemeinnuetzig 631 gemeinnutzig 631 gemeinsam 1010 gemeint 2947 gemoved 2145 gepicknickt 638 gepingt 638
gepitcht 638 geplant 2989 geplatzt 11 geplatzter 11 geplaudert 638 geprobt 638 gequatscht 638 geredet 638 geruchten
2705 geruchteweise 0 geruechten 2705 geruechteweise 0 gesagt 3090 geschlemmt 638 geschnackt 638 geschoben 3091
geschrieben 3092 gesehen 3097 gesellte 3103 gesellten 3103 gesessen 638 gesimst 638 geskypt 638 gespielt 638
gesprachsrunde 638 gespraechsrunde 638 gesprochen 638 gestritten 638 gesungen 638 getagt 638 getextet 638 getraenke
3105 getraeumt 3106 getranke 3105 getratscht 638 getraumt 3106 getroffen 638 getrunken 638 gevespert 638 gewandert 638
gewartet 3107 gewerkelt 638 gewesen 638 geworkshopt 638 gezoomt 638 gfixt 69 gha 638 ghostet 3108 gibt 1612 ging 3110
ginge 3111 gingen 3112 glatt 3113 glaubt 0 gluehwein 638 gluhwein 638 gmacht 638 golf 638 golfrunde 638 got 3114 gotta
41 gratscht 638 gratuliert 638 gredet 638 gredt 638 gruble 531 grueble 531 gseh 638 gseit 638 gsessen 638 gsessn 638
gsi 638 gsproche 638 gsprochen 638 gtroffe 638 gutes 2911 hab 3146 habe 3148 haben 3157 habs 3129 haengen 1013 haett
3160 haette 3164 haetten 3165 haettn 3167 ham 3169 hangen 1013 has 3171 hat 3190 hatt 3192 hatte 3199 hatten 3201
hattn 3167 hausaufgabe 2610 have 3202 he 3204 hebt 3206 heisst 3207 heißt 3207 herzlichen 3208 hiess 3207 hingesetzt
638 hob 3206 hochzeit 2949 hochzeitstag 3209 hockte 3211 hockten 3211 hoere 3076 hoert 3212 hofft 0 holt 3213 hore
3076 hort 3212 hundertmal 661 hätte 3214 hätten 3215 i 3216 ich 3367 idee 531 ihm 3370 ihn 946 ihnen 3371 ihr 3372
ihre 3373 ihrer 3376 im 3380 immer 3385 in 3390 info 2466 informierte 3391 ins 3394 inspiziert 638 interviewt 638
interviewte 1440 intro 3401 introduced 3403 intros 3404 is 3405 ist 3421 ja 2755 jassen 638 jetzt 3422 joggen 1671
joggingrunde 638 kaffee 3423 kalendereintrag 69 kam 3429 kamen 3431 kams 3432 kann 3433 karte 2544 kartenabend 638
kartons 3434 kein 3441 keine 3449 keinen 3450 keiner 3456 keinerlei 656 kennen 3457 kennengelernt 638 kickoff 2709
kino 638 kisten 3434 klappt 2046 klappte 2046 kleider 3105 kleidung 3105 klettern 638 knapp 3458 koennen 3459 koennte
3460 koennten 3462 komme 3464 kommen 2638 kommentare 2555 kommt 3466 komplett 3113 kondoliert 638 konferiert 638
konnen 3459 konnte 3460 konnten 3462 kontakt 3481 konzert 2949 korrekturen 2555 korrekturvorschlaege 3483
korrekturvorschlage 3485 krieg 2698 kriege 2698 kriegen 2701 kriegt 2702 kuchen 3105 kuemmern 1727 kuemmert 1727
kummern 1727 kummert 1727 kunnt 638 kurzfristig 3143 könnte 3460 könnten 3462 lag 3488 lange 2965 lasse 3489 laufrunde
638 laut 3490 lead 3493 lebensmittel 3105 lebenszeichen 2466 legt 1741 legte 1741 leider 3495 lesung 2949 lief 3496
liegt 3498 liess 3489 liest 3212 ließ 3489 lunch 2774 mache 3500 macht 3500 mahnt 1559 mail 3505 mailbox 11 mailt 1752
mailte 3506 mal 3509 man 3513 medien 2705 meeting 2774 mega 630 mehrfach 661 mehrmals 661 mein 3515 meine 3516
meinerseits 3518 meint 0 meinte 0 meld 3285 melde 3285 meldet 3520 meldete 3522 meldung 2466 memo 7 mentorats 3523
mentoring 3529 mentoringstunde 3530 merci 3531 merke 7 merken 7 messaged 2776 mich 3540 mir 3547 mit 3567 miteinander
3568 mobel 3434 mochte 3575 moebel 3434 moechte 3580 moved 3582 muass 3583 mues 3583 muess 3584 muessen 3597 muesst
3602 muesste 3612 muessten 3614 munkelt 3212 musiziert 638 muss 3628 mussen 3634 musst 3602 musste 3641 mussten 3643
mut 3645 möchte 3575 müss 3584 müsste 3648 müssten 3650 nach 3653 nachdem 0 nachgedacht 3654 nachgefasst 638
nachgefragt 2545 nachgehakt 3655 nachgeholt 3422 nachricht 3656 nachste 3658 nachster 3660 naechste 3662 naechster
3664 naemlich 0 nahm 3206 name 3666 namenstag 3667 namlich 0 natuerlich 630 naturlich 630 ned 3669 need 3202 nehm 2769
nehme 2769 nehmen 3672 net 3673 neuer 3674 never 3675 next 3677 nich 3678 nicht 3684 nichts 3689 nie 3690 niemand 3691
niemanden 3693 nimmt 3694 nit 3678 nix 3695 no 3696 noch 3702 nod 3703 noed 3703 noshow 11 note 3705 notiz 3709 null
656 nur 3715 ob 3717 obwohl 0 offen 2096 offenbar 0 offene 3718 offener 3719 offensichtlich 0 ohne 3721 oper 638 owe
624 owes 1837 padel 638 paket 2544 pakete 3105 party 2949 pass 3322 passe 3322 pendenz 2469 pendenzen 7 philosophiert
638 ping 3722 pinged 2776 pitch 3725 pitchtraining 3726 pladiert 1838 pladierte 1838 plaediert 1839 plaedierte 1839
planned 2563 platzte 11 plauderei 638 plauderte 638 plausch 638 plauscht 638 pocht 1474 poker 638 post 3727 postkarte
2544 postponed 2640 premiere 2949 pro 3728 probehoeren 3729 probehoren 3730 probevortrag 3731 probier 3734 probiere
3734 probiers 3734 promised 624 props 3735 pushed 3582 quatschte 638 radtour 638 raet 1848 randnotizen 3737 rat 1848
raten 1848 ratsch 638 reagiert 2046 recommended 554 recommends 554 rede 2711 reden 2139 redete 1481 referenz 3740
referred 2497 remind 3741 reminder 7 rescheduled 3742 reviewed 3743 richtet 2630 rief 3745 riet 1848 rieten 1848
ruckmeldung 3485 ruckmeldungen 3485 ruckruf 3746 rueckmeldung 3483 rueckmeldungen 3483 rueckruf 3746 ruehrt 1853
ruehrte 1853 ruft 3748 ruhrt 1853 ruhrte 1853 rumgehangen 638 rät 1848 sagt 3750 sagte 3751 said 3752 samma 3323 samt
3753 san 3754 sass 3757 sassen 3758 sauna 638 sausen 1012 save 3760 says 3752 saß 3757 saßen 3758 schach 638 schaute
3761 schauten 3103 scheduled 2563 scheinbar 0 schicht 2877 schieben 3091 schiebt 3762 schlaegt 1881 schlagt 1881
schlug 1881 schlägt 1881 schneite 3103 schon 3767 schreibt 3768 schrieb 3506 schuld 3324 schulde 3324 schulden 3769
schuldet 1893 schwaetzchen 638 schwatz 638 schwatzchen 638 seh 3770 sehe 3770 sehen 3773 sein 3373 seine 3373 seiner
3376 seit 3774 sendepause 3051 setz 2201 setze 2201 setzen 2201 setzte 3103 setzten 3103 she 3204 shifted 2640
shoutout 3735 sie 3775 sieht 3212 simse 3722 since 3776 sind 3786 sitzen 1013 sitzt 3787 sitzung 2709 skifahren 638
skitour 638 skypen 2139 sms 3788 sobald 0 solange 0 soll 3790 sollen 3792 sollt 3280 sollte 3796 sollten 3797
sozialeinsatz 631 sparring 3798 sparrings 3523 spazieren 3799 spaziergang 638 spenden 3105 spendenaktion 631 spielt
2630 spontan 3143 sprach 1481 sprachen 638 sprachnachricht 2544 sprech 2711 spreche 2711 sprechen 3800 spritzer 638
squash 638 stand 3802 standen 3802 startet 2562 statt 2796 stattdessen 2796 steckt 3787 stehen 3803 steht 3804 stellt
2630 stiess 3103 stiessen 3103 stieß 3103 stießen 3103 still 2467 stood 3805 storniert 11 suppe 3105 taet 3806 tafel
1145 tarock 638 tat 3806 tauchte 3808 taufe 2949 tauschte 3809 tauschten 638 tausend 3208 teilgenommen 3810
teilnehmende 638 telefonierd 638 telefoniere 2711 telefonieren 2139 telefoniert 3811 telefonierte 638 telefonierten
638 tennis 638 termin 2774 terminiert 69 terminvorschlag 69 text 3722 texted 2776 textet 1752 thanks 3812 theater 638
they 3204 thinks 1856 three 3813 thx 2714 times 2467 to 3815 todo 3814 todos 2469 told 3818 total 3113 traegt 2630
traeumte 531 traf 638 trafen 638 tragt 2630 tratscht 638 traumte 531 treff 3819 treffe 3820 treffen 3822 trifft 3823
troffe 638 troffn 638 trost 3645 twice 2467 tät 3806 uban 3826 uber 3828 uberleg 3830 uberlege 3831 ubern 3826 ueban
3826 ueber 3833 ueberleg 3830 ueberlege 3831 uebern 3826 um 3834 umgebucht 3091 umgelegt 3091 umsonst 3835
umzugskisten 3434 und 3836 unentgeltlich 631 unerreichbar 11 uns 3837 unsicher 3838 unter 3840 unterhalten 638
unterhielt 3809 unterhielten 638 unterrichtet 638 unterschrieben 638 unterzeichnet 638 v 3848 verabredet 3851
verabschiedet 638 verabschiedung 638 verbaselt 11 verbesserungsvorschlaege 2481 verbesserungsvorschlage 2540
verbummelt 11 vereinbart 3852 vergebens 2578 vergeblich 3853 vergessen 3857 verhandelt 638 verkostet 638 verlangt 1594
verlegt 2605 vermisse 531 vernissage 2949 verpasst 11 verpasster 3858 verpennt 11 verplant 11 versaeumt 11 versaumt 11
verschieben 3859 verschiebt 3860 verschlafen 11 verschobe 3861 verschoben 2605 verschwitzt 11 versoehnt 638 versohnt
638 versprach 3863 versprech 3348 verspreche 3348 verspricht 1951 versuch 3734 versuche 3734 versuchs 3734 versucht
3864 vertagt 2605 vertroestet 11 vertrostet 11 vielen 3208 vielleicht 3865 viermal 661 voellig 3113 voll 630 vollig
3113 volunteered 3866 volunteering 3866 vom 3870 von 3910 vor 3912 vorbeigekommen 638 vorbeigeschaut 638 vorgemerkt 69
vorgestellt 638 vorgezogen 3091 vortrag 2949 vorverlegt 3091 waehrend 3913 waer 3918 waere 3923 waeren 3924 wahrend
3913 waiting 3925 wanderten 3002 wanderung 638 war 3947 ware 3949 waren 3956 warn 2014 warnt 2017 warnte 2017 wart
3958 warte 3363 warten 3961 wartet 2018 was 3962 weder 3965 weil 0 weiss 3966 weiß 3966 welche 0 welcher 0 wenn 3972
wenns 3971 wer 3973 werd 3974 werde 3976 werden 3978 whatsapp 3788 wie 3980 wieder 3143 wiedergesehen 638 wiedersehen
638 wiedervorlage 7 will 3987 wir 4013 wird 4017 wirds 4018 with 4019 wo 4020 woan 2042 wofuer 4025 wofur 4030 wohnt
2562 wollen 4031 wollt 4033 wollte 4034 wollten 4035 womit 4037 worauf 4037 workshop 4040 worn 2042 wort 2916 worum
4037 wrote 2776 wuenschen 2062 wuenscht 2065 wuerd 3806 wuerde 4041 wunschen 2062 wunscht 2073 wurd 3806 wurde 4043
wurden 4044 wurds 4018 wv 7 wär 4046 wäre 3949 wären 3924 würde 4041 yoga 638 you 4047 zigmal 661 zoomen 2139 zu 4050
zufaellig 4051 zufallig 4051 zuruckgerufen 638 zuruckzurufen 1428 zurueckgerufen 638 zurueckzurufen 1428 zusage 458
zusammen 4052 zusammengehockt 638 zusammengekommen 638 zusammengesessen 638 zusammengesetzt 638 zusammengestanden 638
zusammengetroffen 638 zuspruch 3645 zweimal 661
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
erstgespraech 3 erstkommunion 0 espresso 8 esse 71 essen 94 event 0 expo 0 facetime 4 facetimet 4 fachmesse 0
fachschaft 3 familienessen 2 familientreffen 0 fasching 0 fastnacht 0 feedback 95 feedbackgesprach 3 feedbackgespraech
3 feier 0 ferngesprach 4 ferngespraech 4 fernsprecher 4 fest 0 festival 0 filmabend 0 firmenfeier 0 firmung 0
fischessen 2 flat 96 flohmarkt 0 follow 76 fondue 2 forum 0 fruehstueck 97 fruehstuecke 71 fruehstuecken 2
fruehstueckten 2 fruhstuck 97 fruhstucke 71 fruhstucken 2 fruhstuckten 2 fuer 100 fur 103 fussballspiel 0 gaensebraten
2 gaenseessen 2 gala 0 galerieeroeffnung 0 galerieeroffnung 0 gansebraten 2 ganseessen 2 gansessen 2 garten 72
geantwortet 6 gebimmelt 104 gebruetet 106 gebruncht 2 gebrutet 108 geburtstagsessen 2 geburtstagsfeier 0
geburtstagsparty 0 gecallt 4 gechatted 6 gechattet 6 gefacetimed 4 gefacetimet 4 gefruehstueckt 2 gefruehstuekt 2
gefruhstuckt 2 gefruhstukt 2 gegenuber 111 gegenueber 111 gegessen 2 gegrillt 2 geh 115 gehaltsgesprach 3
gehaltsgespraech 3 gehe 115 gehen 115 gehockt 117 gejausnet 2 gekocht 59 gelaeutet 104 gelautet 104 gelunched 2
geluncht 2 gemailed 5 gemailt 5 gemeindeabend 0 gemeindefest 0 generalprobe 3 generalversammlung 0 gephont 4
gepicknickt 2 gepingt 6 gepitcht 3 geschaeftsessen 2 geschaftsessen 2 geschlemmt 2 geschrieben 34 gesessen 117 gesimst
6 geskypt 4 geslackt 6 gespeist 2 gesprach 3 gesprache 3 gespraech 3 gespraeche 3 getafelt 2 getagt 3 getextet 6
getraenke 60 getranke 60 getroffen 3 gevespert 2 gewhatsappt 6 gezoomt 4 gluehwein 60 gluhwein 60 google 118 gremium 3
grillabend 2 grille 71 grillen 2 grillfest 0 grillt 119 gruenderabend 0 gruenderfruehstueck 0 gruendertag 0
gruendertreffen 0 grunderabend 0 grunderfruhstuck 0 grundertag 0 grundertreffen 0 grundstuck 72 grundstueck 72 gschnas
0 gschribe 6 gtroffe 3 gulasch 18 gv 0 haben 123 habilitation 0 hackathon 0 haeferl 43 haendlertreffen 0 haferl 43
halle 72 handlertreffen 0 handover 3 handwerkermarkt 0 hannover 124 hat 123 hauptprobe 3 hauptversammlung 0 haus 72
hausbesuch 3 hausmesse 0 heimspiel 0 heisse 35 hergerufen 4 heurigen 2 heuriger 2 hin 127 hingemailt 5 hingesetzt 3
hochzeit 0 hockten 117 hoffest 0 hospitation 3 ich 128 im 135 imessage 6 in 142 info 143 infoabend 0 infotag 0
innungstreffen 0 ins 144 inspektion 3 insta 6 instagram 6 interview 3 intervision 3 intro 145 introduced 55 introed 55
introgemacht 55 intromail 5 intros 55 investorengesprach 3 investorengespraech 3 investorentag 0 jahresgesprach 3
jahresgespraech 3 jahrestagung 0 jahrestreffen 0 jahrmarkt 0 jause 2 jf 3 jitsi 4 jour 7 jubilaeum 0 jubilaeumsfeier 0
jubilaum 0 jubilaumsfeier 0 jugendweihe 0 kabarett 0 kaefele 8 kaeffchen 8 kaennchen 43 kaeseverkostung 2 kafele 8
kaffchen 8 kaffe 8 kaffee 147 kaffeedate 8 kaffeehaus 8 kaffeeklatsch 8 kaffeekraenzchen 8 kaffeekranzchen 8
kaffeepause 8 kaffeetermin 8 kaffeetrinken 8 kaffeetscherl 8 kaffetrinken 8 kafi 8 kakao 8 kannchen 43 kantine 2
kaseverkostung 2 kennenlerngesprach 3 kennenlerngespraech 3 kennenlerntermin 3 kesselfleisch 2 kick 148 kickoff 149
kirchtag 0 kirchweih 0 kirtag 0 klassentreffen 0 klausurtag 3 klausurtagung 3 kleinkunst 0 klingelt 62 klingelte 62
koche 71 kocht 119 kochte 119 kolloquium 0 konditorei 8 konferenz 0 konfirmation 0 kongress 0 kontrollgang 3 konvent 3
konzert 0 konzil 3 krisensitzung 3 kuchen 60 kuchenbuffet 2 kuchenessen 2 kundenevent 0 kundengesprach 3
kundengespraech 3 kundentag 0 kundentermin 3 kunsthandwerkermarkt 0 kunstmarkt 0 kurzes 150 kurznachricht 6 laden 72
laenderspiel 0 laeutet 62 laeutete 62 lagebesprechung 3 lager 72 lan 151 landerspiel 0 lanparty 0 late 153
laternenumzug 0 latte 8 launch 151 lautet 62 lautete 62 lenkungsausschuss 3 lenkungskreis 3 lesebuehne 0 lesebuhne 0
lesung 0 linkedin 154 live 155 livestream 0 location 72 lunch 2 lunche 71 lunchtermin 2 läutet 62 läutete 62 maibaum 0
maifest 0 mail 5 mailanfrage 5 mailaustausch 5 mailed 5 mailkontakt 5 mails 5 mailt 5 mailte 5 mailten 5 mailverkehr 5
mailwechsel 5 marathon 0 martinigansl 2 martinszug 0 maturaball 0 meet 156 meeting 3 meetings 3 meetup 0 melange 8
meldet 157 meldete 157 mensa 2 mentoring 158 mentoringtermin 3 messaged 159 messe 0 messenger 6 mezze 2 mich 18 mit
168 mitarbeitergesprach 3 mitarbeitergesprache 3 mitarbeitergespraech 3 mitarbeitergespraeche 3 miteinander 169
mitgliedertreffen 0 mittag 170 mittagessen 2 mittagessens 2 mittagstisch 2 mokka 8 morgenrunde 3 mtg 3 musical 0
nachbarschaftsfest 0 nachbesprechung 3 nachricht 6 nachrichten 6 nachtessen 2 nachtmahl 2 ne 89 neben 111 networking
171 netzwerkabend 0 netzwerktreffen 0 netzwerkveranstaltung 0 neujahrsempfang 0 newsletter 5 nikolausmarkt 0
notartermin 3 nudeln 18 nutzertreffen 0 offsite 0 oktoberfest 0 one 173 onlinetermin 4 open 174 opening 0
orchesterprobe 3 ortstermin 3 osterfeuer 0 panel 0 partnertag 0 partnertreffen 0 party 0 per 175 personalgesprach 3
personalgespraech 3 phone 4 picknick 2 pinged 159 pitch 176 pitchabend 0 pizza 2 pizzeria 2 planning 3 planungsrunde 3
pn 6 podcastaufnahme 0 podium 0 podiumsdiskussion 0 poetry 177 pokalspiel 0 polterabend 0 polterer 0 postkarte 6
praesentation 3 praesentiert 3 prasentation 3 prasentiert 3 preisverleihung 0 premiere 0 probe 3 probeessen 2
probefahrt 3 probelauf 3 probetag 3 probevortrag 3 projektmeeting 3 projektsitzung 3 promotionsfeier 0 punsch 60
punschstand 0 qbr 3 qualitaetszirkel 3 qualitatszirkel 3 quartalsgesprach 3 quartalsgespraech 3 quarterly 3 quick 82
raclette 2 radiosendung 0 raeume 72 ramen 2 rangekriegt 4 raume 72 regionaltreffen 0 rehearsal 3 retreat 0 retro 3
retrospektive 3 review 3 richtfest 0 rief 178 riefen 4 ringvorlesung 0 rouladenessen 2 round 179 roundtable 0 ruckruf
4 rucksprache 3 rueckruf 4 ruecksprache 3 ruf 180 rufe 180 ruft 62 runde 3 rundgang 3 rundmail 5 sales 82 sass 182
sassen 183 saß 182 saßen 183 schale 43 schlachtplatte 2 schluesseluebergabe 3 schlusselubergabe 3 schnitzelessen 2
schreibt 34 schrieb 34 schrieben 6 schriftl 184 schriftlich 184 schuetzenfest 0 schulfest 0 schutzenfest 0 seminar 0
setz 188 setze 188 setzen 188 setzte 188 setzten 188 signal 6 site 189 sitzig 3 sitzung 3 sitzungen 3 skype 4 slack 6
slam 0 slush 0 sms 6 sommerfest 0 sommerkonzert 0 sommermarkt 0 sonntagsessen 2 sonnwendfeuer 0 soupiert 2
spargelessen 2 sparring 3 spatenstich 0 spieleabend 0 sportfest 0 sprachi 6 sprachmemo 6 sprachnachricht 6
sprachnachrichten 6 sprechstunde 3 sprint 190 stadtfest 0 stammtisch 0 stand 192 standortgesprach 3 standortgespraech
3 standup 3 startup 193 statusgesprach 3 statusgespraech 3 statusmeeting 3 stellprobe 3 steuerkreis 3 strassenfest 0
strategiegesprach 3 strategiegespraech 3 strategiemeeting 3 strippe 4 summit 0 supervision 3 suppe 194 sushi 2
symposium 0 sync 195 tag 198 tagung 0 talkrunde 0 tapas 2 tasse 43 tassen 43 taufe 0 team 65 teamessen 2 teammeeting 3
teamrunde 3 teams 199 teamscall 4 teamsitzung 3 teamtag 3 tee 202 teehaus 8 teestube 8 teestunde 8 teetrinken 8 tel 4
telco 4 telefon 4 telefonat 4 telefonate 4 telefongesprach 4 telefongespraech 4 telefoniere 4 telefonieren 4
telefoniert 4 telefonierte 4 telefonierten 4 telefonisch 4 telefonkonf 4 telefonkonferenz 4 telefontermin 4 telegram 6
telegramm 6 telephonat 4 telephoniert 4 telephonisch 4 telko 4 telkonf 4 termin 3 testlauf 3 text 6 texted 159 textet
6 textete 6 themenabend 0 threema 6 tk 4 toepfermarkt 0 tonprobe 3 topfermarkt 0 traf 3 trafen 3 trauerfeier 0 treff
204 treffe 205 treffen 207 trink 210 trinke 210 trockenubung 3 trockenuebung 3 trodel 0 trodelmarkt 0 troedel 0
troedelmarkt 0 troffe 3 troffen 3 troffn 3 turnier 0 uber 213 ubergabe 3 ubergabegesprach 3 ubers 214 ueber 217
uebergabe 3 uebergabegespraech 3 uebers 214 umzug 218 uns 18 unter 220 unterhaltung 3 unternehmerfruehstueck 0
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

