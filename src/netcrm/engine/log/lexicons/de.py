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
15 <det> 87 <giveinf> 15;=23:contact;$$ 89;gemailt 90 geschickt 90 gesendet 90 ubergeben 90 uberreicht 90 uebergeben
90 ueberreicht 90 vorbeigebracht 90 weitergeleitet 90 zuruckgegeben 90 zurueckgegeben 90;... 91;: 41;vergessen
93;gebeten 81;... 95;^ 96;<callinf> 15;^ 98;... 99;... 80 : 84 <deed1> 85 <det> 86 <give1> 85 <my> 86 <tool> 79 D 62 ^
88 das 92 den 92 die 92 mein 92 meine 92 nicht 94 um 97 unser 92 unsere 92 wegen 100 zu 100 zum 100 zur 100;ich 58 wir
58;<until> 23 bis 23;<until> 15 D 15 dann 15 noch 15;=5:mine <them> 15;<them> 15;<them> 104 <until> 105 D 106;ich 107
wir 107;<until> 81 D 81;$$ 81;<until> 81 D 81 noch 110 selbst 110;N 109 er 111 sie 111;<until> 81 noch 110 selbst
110;N 82 er 113 sie 113;N 109 er 109 sie 109;<them> 104 <until> 106 D 106;ich 116 wir 116;=6:theirs angekuendigt 81
angekundigt 81 gemeint 81 gesagt 81 geschrieben 81 versprochen 81 zugesagt 81;N 118 er 118 es 118 s 118 sie 118;N 81
er 81 s 81 sie 81;hat 119 hats 119 hot 119 meint 119 meinte 119 sagt 119 sagte 119 schreibt 120 verspricht 120;<them>
23;<me> 15 <them> 23;, 121 an 106 durch 122 fuer 106 fur 106 von 123;ihm 23 ihnen 23 ihr 23;von 125;<until> 15;<them>
127;=6:theirs auf 81 aus 81 fertig 81 zusammen 81;auf 81 aus 81 fertig 81 zusammen 81;<until> 129 D 130 auf 81 aus 81
fertig 81 noch 130 zusammen 81;N 131 er 131 sie 131;=5:mine auf 15 aus 15 ein 15 fertig 15 noch 15 raus 15 zusammen
15;=5:mine D 133 auf 15 aus 15 ein 15 fertig 15 noch 15 raus 15 zusammen 15;<them> 134;ich 135;ich 135 wir 106;<until>
81 D 81 auf 81 aus 81 fertig 81 um 81;... 138;<me> 139;N 140 er 140 sie 140;<me> 15;von 142;<until> 143 noch 143 von
142;=5:mine von 142;<until> 15 D 15 dann 145 morgen 145 noch 145;<they> 144 N 146 er 146 sie 146;$$ 15 <them> 134;ich
148;ich 58;N 110 er 110 sie 110;erst 109;<me> 152 erst 109;N 153 er 153 sie 153;durch 15 nach 15 ruber 15 rueber 15
vorbei 15 weiter 15 zuruck 15 zurueck 15;... 155;... 155 <them> 156;ich 157 wir 157;<until> 81 D 81 durch 81 erst 109
nach 81 ruber 81 rueber 81 vorbei 81 weiter 81;durch 81 nach 81 ruber 81 rueber 81 vorbei 81 weiter 81;<me> 159
<until> 81 D 81 dann 160 durch 81 erst 109 nach 81 noch 160 ruber 81 rueber 81 vorbei 81 weiter 81;N 161 er 161 sie
161;<until> 23;<them> 163;von 122;... 165 von 122;noch 166;... 165 immer 167 noch 166 von 122;mail 81 post
81;=6:theirs nach 81 per 169;kuerze 23 kurze 23 kürze 23;bote 23 kurier 23 mail 23 post 23;demnachst 23 demnaechst 23
in 171 nach 23 per 172 separat 23 von 122;mail 23;bote 23 e 174 kurier 23 mail 23 post 23;=7:waiting in 175 mit 175
per 175;<them> 176;demnachst 23 demnaechst 23 in 171 nach 23 per 172 separat 23 von 177;<me> 15 <them> 176;<until> 170
D 143 dann 173 demnachst 23 demnaechst 23 in 171 nach 23 noch 178 per 172 separat 23 von 179;=5:mine hin 15 hinaus 15
los 15 raus 15 weg 15;<them> 181;an 182 hin 15 hinaus 15 los 15 raus 15 weg 15;zu 15;noch 184 zu 15;N 185 ihm 185
ihnen 185 ihr 185;<until> 185 D 185 noch 185 zu 15;an 182;<me> 188;... 183 <until> 186 D 186 N 187 an 182 ihm 187
ihnen 187 ihr 187 noch 186 von 189;alles 15 beides 15 jeweils 15;tisch 81;<my> 192;<me> 81 <them> 15;auf 193 bei 194
da 81 fertig 81;angekommen 23 aufgetaucht 23 da 23 eingegangen 23 eingelangt 23 eingetroffen 23 gekommen 23 geliefert
23;nicht 196 nie 196;noch 197;vor 197;wie 199;bei 106 bisher 197 immer 198 nach 200 nicht 196 nie 196 noch 197
weiterhin 197;<until> 195 D 201 bisher 197 immer 198 nach 200 nicht 196 nie 196 noch 197 weiterhin 197;in 175 mit 175
per 175;<them> 203;von 204;<me> 15 <them> 203;D 143 noch 205 von 206;<until> 170 D 143 noch 205 von 206;zukommen
81;... 209;<me> 210;N 211 er 211 sie 211;bei 106;<their> 15;... 213 auf 214 bei 106 in 214;<until> 215 D 215;$$ 15 ...
155 <them> 156;ich 217 wir 157;$$ 81 <me> 159 <until> 81 D 81 dann 160 durch 81 erst 109 nach 81 noch 160 ruber 81
rueber 81 vorbei 81 weiter 81;N 219 er 219 sie 219;<my> 192 <their> 15;... 213 auf 221 bei 194 da 81 fertig 81 in
214;<until> 222 D 215;<until> 130 D 130 auf 81 aus 81 fertig 81 noch 130 zusammen 81;N 224 er 224 sie 224;$$ 81
<until> 130 D 130 auf 81 aus 81 fertig 81 noch 130 zusammen 81;N 226 er 226 sie 226;<until> 81 D 81 erst 109;$$ 81
<me> 228 <until> 81 D 81 erst 109;N 229 er 229 sie 229;besorgen 81 bringen 81 durchgeben 81 klaren 81 klären 81
liefern 81 mailen 81 mitbringen 81 nachliefern 81 nachreichen 81 ruberschicken 81 schicken 81 uberweisen 81
unterschreiben 81 vorbeibringen 81 weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zuschicken 81 zusenden 81;<until>
231 D 231 besorgen 81 bringen 81 durchgeben 81 klaren 81 klären 81 liefern 81 mailen 81 mitbringen 81 nachliefern 81
nachreichen 81 noch 231 ruberschicken 81 schicken 81 uberweisen 81 unterschreiben 81 vorbeibringen 81 weiterleiten 81
zuruckbringen 81 zuruckgeben 81 zuschicken 81 zusenden 81;<me> 232 <until> 231 D 231 besorgen 81 bringen 81 durchgeben
81 klaren 81 klären 81 liefern 81 mailen 81 mitbringen 81 nachliefern 81 nachreichen 81 noch 231 ruberschicken 81
schicken 81 uberweisen 81 unterschreiben 81 vorbeibringen 81 weiterleiten 81 zuruckbringen 81 zuruckgeben 81
zuschicken 81 zusenden 81;N 233 er 233 sie 233;besorgen 81 bringen 81 durchgeben 81 klaeren 81 liefern 81 mailen 81
mitbringen 81 nachliefern 81 nachreichen 81 rueberschicken 81 schicken 81 ueberweisen 81 unterschreiben 81
vorbeibringen 81 weiterleiten 81 zurueckbringen 81 zurueckgeben 81 zuschicken 81 zusenden 81;<until> 235 D 235
besorgen 81 bringen 81 durchgeben 81 klaeren 81 liefern 81 mailen 81 mitbringen 81 nachliefern 81 nachreichen 81 noch
235 rueberschicken 81 schicken 81 ueberweisen 81 unterschreiben 81 vorbeibringen 81 weiterleiten 81 zurueckbringen 81
zurueckgeben 81 zuschicken 81 zusenden 81;<me> 236 <until> 235 D 235 besorgen 81 bringen 81 durchgeben 81 klaeren 81
liefern 81 mailen 81 mitbringen 81 nachliefern 81 nachreichen 81 noch 235 rueberschicken 81 schicken 81 ueberweisen 81
unterschreiben 81 vorbeibringen 81 weiterleiten 81 zurueckbringen 81 zurueckgeben 81 zuschicken 81 zusenden 81;N 237
er 237 sie 237;post 15;die 239;sein 15;<them> 241;=5:mine sein 15;auf 240 bei 242 da 241 fertig 243 hin 15 hinaus 15
raus 15 stehen 15 weg 15 zur 239;auf 240 bei 242 da 241 fertig 243 hinaus 15 raus 15 weg 15 zur 239;werden 127;<until>
244 D 245 fertig 246 raus 127;<me> 160 dann 160 durch 81 nach 81 noch 160 ruber 81 rueber 81 vorbei 81 weiter 81;N 248
er 248 sie 248;$$ 81 <me> 139 <until> 130 D 130 auf 81 aus 81 fertig 81 noch 130 zusammen 81;N 250 er 250 sie
250;<until> 213 D 201 bisher 197 immer 198 nach 200 nicht 196 nie 196 noch 197 weiterhin 197;besorgen 81 bringen 81
durchgeben 81 klaeren 81 klaren 81 klären 81 liefern 81 mailen 81 mitbringen 81 nachliefern 81 nachreichen 81
ruberschicken 81 rueberschicken 81 schicken 81 uberweisen 81 ueberweisen 81 unterschreiben 81 vorbeibringen 81
weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zurueckbringen 81 zurueckgeben 81 zuschicken 81 zusenden 81;<until>
253 D 253 besorgen 81 bringen 81 durchgeben 81 klaeren 81 klaren 81 klären 81 liefern 81 mailen 81 mitbringen 81
nachliefern 81 nachreichen 81 noch 253 ruberschicken 81 rueberschicken 81 schicken 81 uberweisen 81 ueberweisen 81
unterschreiben 81 vorbeibringen 81 weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zurueckbringen 81 zurueckgeben 81
zuschicken 81 zusenden 81;<me> 254 <until> 253 D 253 besorgen 81 bringen 81 durchgeben 81 klaeren 81 klaren 81 klären
81 liefern 81 mailen 81 mitbringen 81 nachliefern 81 nachreichen 81 noch 253 ruberschicken 81 rueberschicken 81
schicken 81 uberweisen 81 ueberweisen 81 unterschreiben 81 vorbeibringen 81 weiterleiten 81 zuruckbringen 81
zuruckgeben 81 zurueckbringen 81 zurueckgeben 81 zuschicken 81 zusenden 81;N 255 er 255 sie 255;<me> 81;auf 193 bei
257 da 81 fertig 81;<until> 258;missing 23 outstanding 23 overdue 23;folgen 15 folgt 15;<until> 15 D 261 folgen 15
folgt 15;noch 23;vor 23;wie 264;=7:waiting immer 263 nach 265 noch 23 weiterhin 23;aus 23;noch 267;vor 267;wie 269;aus
23 immer 268 nach 270 noch 267 weiterhin 267;<until> 23 fehlen 266 fehlt 266 stehen 271 steht 271;<me> 262 <them>
272;zuruck 163 zurueck 163;<me> 228 <until> 81 D 81 erst 109;N 275 er 275 sie 275;: 102 <asked_for> 103 <deed1> 108
<deed3> 112 <does3> 114 <give1> 108 <give3> 112 <sends3> 115 <serves> 117 <until> 124 D 126 an 128 arbeitet 132 back
136 backe 136 bau 137 baue 136 baut 141 bekommen 147 bekommt 147 besorg 149 besorge 150 besorgt 151 bestaetigt 154
bestatigt 154 bestelle 150 bestellt 151 bring 158 bringe 158 bringt 162 buche 150 bucht 151 checkt 151 druck 136
drucke 136 druckt 141 durch 164 erledige 150 erledigt 151 fehlen 168 fehlt 168 folgen 180 folgt 180 fuer 128 fur 128
geb 158 gebe 158 gehen 190 geht 190 gibt 162 ich 191 ist 202 klaer 150 klaere 150 klaert 151 klar 150 klare 150 klart
151 klär 150 kläre 150 koche 136 kommen 207 kommt 208 kriegen 147 kriegt 147 laesst 212 landen 216 landet 216 lassen
212 lasst 212 liefer 158 liefere 218 liefert 220 liegen 216 liegt 223 lässt 212 mach 150 mache 150 machen 225 macht
227 mailt 230 malt 141 missing 23 mochte 234 moechte 238 muessen 247 muss 247 mussen 247 möchte 234 naeh 136 naehe 136
naeht 141 nah 136 nahe 136 naht 141 nähe 136 organisier 150 organisiere 150 organisiert 151 outstanding 23 overdue 23
pruefe 150 prueft 151 prufe 150 pruft 151 rechnet 141 reich 158 reiche 158 reicht 249 reserviere 150 reserviert 151
richt 136 richte 136 schick 218 schicke 218 schickt 220 schreib 149 schreibe 150 schreibt 251 sendet 151 setzt 132
sind 252 soll 256 steht 259 stell 136 stelle 136 stellt 225 still 260 such 136 suche 136 ubernehme 150 ubernimmt 151
uberweist 154 uebernehme 150 uebernimmt 151 ueberweist 154 unterschreibt 154 verschickt 151 von 273 werden 256 wieder
274 will 256 wird 256 wollen 256 wollte 256 zahlt 276 zeichnet 141 zuruck 163 zurueck 163;kurier 81 mail 81 post
81;mir 15 uns 15;=6:theirs $$ 81 nach 81 per 278 von 279;$$ 81 per 278 von 279;<until> 280 D 281;=3:advice;<giveinf>
283 abgeben 283 aendern 283 andern 283 anfangen 283 aufgeben 283 aufhoeren 283 aufhoren 283 auslagern 283 behalten 283
einstellen 283 erhoehen 283 erhohen 283 kuendigen 283 kuerzen 283 kundigen 283 kurzen 283 kürzen 283 lassen 283 machen
283 pruefen 283 prufen 283 rausnehmen 283 senken 283 streichen 283 suchen 283 umbauen 283 umstellen 283 vereinfachen
283 verkaufen 283 verschieben 283 weglassen 283 ändern 283;... 284 <giveinf> 283 abgeben 283 aendern 283 andern 283
anfangen 283 aufgeben 283 aufhoeren 283 aufhoren 283 auslagern 283 behalten 283 einstellen 283 erhoehen 283 erhohen
283 kuendigen 283 kuerzen 283 kundigen 283 kurzen 283 kürzen 283 lassen 283 machen 283 pruefen 283 prufen 283
rausnehmen 283 senken 283 streichen 283 suchen 283 umbauen 283 umstellen 283 vereinfachen 283 verkaufen 283
verschieben 283 weglassen 283 ändern 283;ich 285 wir 285;folgen 282 folgt 282 kommt 282 soll 286 sollen 286 sollte 286
sollten 286;... 287;<until> 281 D 281;folgen 289 folgt 289 kommt 289;$$ 81 per 278;<until> 291 D 291;... 290 folgen
292 folgt 292 kommt 292;$$ 81 von 279;<until> 294 D 294;folgen 295 folgt 295 kommt 295;<until> 110 D 110;... 296
folgen 297 folgt 297 kommt 297;soll 286 sollen 286 sollte 286 sollten 286;... 299;=7:waiting geschickt 23
nachgeliefert 23 nachgereicht 23 zugeschickt 23 zuruck 23 zurueck 23;=7:waiting <until> 23 D 23 geschickt 23
nachgeliefert 23 nachgereicht 23 zugeschickt 23 zuruck 23 zurueck 23;<them> 24;<until> 301 D 301 dann 302 erst 24 noch
302 von 303;ich 304 wir 304;bekomm 305 bekomme 305 bekommen 305 erhalte 305 erhalten 305 krieg 305 kriege 305 kriegen
305 soll 286 sollen 286 sollte 286 sollten 286;... 306;woche 81;<until> 81 D 81 nachste 308 naechste 308;retour 15
wieder 15 zuruck 15 zurueck 15;mir 15;... 310 <until> 15 D 15 dann 15 noch 15 von 311;N 312 er 312 sie 312;retour 15
wieder 15 zurueck 15;... 314 <until> 15 D 15 dann 15 noch 15 von 311;N 315 er 315 sie 315;retour 15 wieder 15 zuruck
15;... 317 <until> 15 D 15 dann 15 noch 15 von 311;N 318 er 318 sie 318;... 310;N 320 er 320 sie 320;bekommen 313
bekommt 313 erhaelt 316 erhalt 319 erhält 319 haben 321 hat 321 kriegen 313 kriegt 313;<until> 23 D 23 ausstehend 23
fehlt 23 offen 23 steht 267;<them> 323;durch 324 von 324;D 23;D 23 auf 326 bis 326 fuer 326 zu 326;D 23 auf 326 bis
326 fuer 326 mir 327 uns 327 zu 326;D 23 auf 326 bis 326 das 328 die 328 es 328 fuer 326 ihn 328 mir 327 mirs 328 sie
328 uns 327 zu 326;D 23 N 329 auf 326 bis 326 das 328 die 328 er 329 es 329 fuer 326 ihn 328 mir 327 mirs 328 sie 329
uns 327 zu 326;haben 330 hat 330 hatte 330 hatten 330 war 330 waren 330 wars 330;D 23 auf 326 bis 326 fur 326 zu 326;D
23 auf 326 bis 326 fur 326 mir 332 uns 332 zu 326;D 23 auf 326 bis 326 das 333 die 333 es 333 fur 326 ihn 333 mir 332
mirs 333 sie 333 uns 332 zu 326;D 23 N 334 auf 326 bis 326 das 333 die 333 er 334 es 334 fur 326 ihn 333 mir 332 mirs
333 sie 334 uns 332 zu 326;haben 335 hat 335 hatte 335 hatten 335 war 335 waren 335 wars 335;D 23 auf 326 bis 326 fuer
326 fur 326 zu 326;D 23 auf 326 bis 326 fuer 326 fur 326 mir 337 uns 337 zu 326;D 23 auf 326 bis 326 das 338 die 338
es 338 fuer 326 fur 326 ihn 338 mir 337 mirs 338 sie 338 uns 337 zu 326;D 23 N 339 auf 326 bis 326 das 338 die 338 er
339 es 339 fuer 326 fur 326 ihn 338 mir 337 mirs 338 sie 339 uns 337 zu 326;haben 340 hat 340 hatte 340 hatten 340 war
340 waren 340 wars 340;=7:waiting <until> 23 D 23;angekuendigt 342 angekundigt 342 ausstehend 342 offen 342
versprochen 342 zugesagt 342;angekuendigt 342 angekundigt 342 ausstehend 342 bitte 163 durch 324 erbeten 163 erwartet
163 noch 343 offen 342 versprochen 342 von 324 zugesagt 342;N 104 er 104 sie 104;=5:mine nach 15;<until> 346 D 346
dann 346 noch 346;<them> 347 <until> 346 D 346 dann 346 noch 346;ich 348;angekuendigt 342 ausstehend 342 offen 342
versprochen 342 zugesagt 342;angekuendigt 342 ausstehend 342 bitte 163 durch 324 erbeten 163 erwartet 163 noch 350
offen 342 versprochen 342 von 324 zugesagt 342;angekundigt 342 ausstehend 342 offen 342 versprochen 342 zugesagt
342;angekundigt 342 ausstehend 342 bitte 163 durch 324 erbeten 163 erwartet 163 noch 352 offen 342 versprochen 342 von
324 zugesagt 342;=5:mine $$ 15 nach 15;$$ 15 <them> 347 <until> 346 D 354 dann 346 noch 346;ich 355;bekomm 305 bekomme
305 bekommen 305 erhalte 305 erhalten 305 krieg 305 kriege 305 kriegen 305;=6:theirs an 81 durch 81 nach 81 um 81;<me>
358;an 81 durch 81 fuer 359 fur 359 nach 81 um 81;... 360;<they> 361;will 81;laesst 81 lassen 363 lasst 81 lässt
81;<give3> 81 <give3_apart> 81 geben 363 schicken 363 zukommen 364;muesste 81 muss 81 musste 81 müsste 81 soll 81
sollte 81 will 81 wird 81 wollte 81;muss 81 musste 81 müsste 81 soll 81 sollte 81 will 81 wird 81 wollte 81;muesste 81
muss 81 soll 81 sollte 81 will 81 wird 81 wollte 81;<giveinf> 366 <giveinf_apart> 366 bringen 366 geben 366 liefern
366 mailen 366 nachreichen 366 schicken 366 weiterleiten 366 zuruckbringen 367 zuruckgeben 367 zurueckbringen 368
zurueckgeben 368 zuschicken 366 zusenden 366;... 365 <giveinf> 366 <giveinf_apart> 366 <until> 369 D 369 bringen 366
geben 366 liefern 366 mailen 366 nachreichen 366 noch 369 schicken 366 weiterleiten 366 zuruckbringen 367 zuruckgeben
367 zurueckbringen 368 zurueckgeben 368 zuschicken 366 zusenden 366;<me> 370;bekommen 23 bringen 23 haben 23 kriegen
23 liefern 23 schicken 23;D 372 bekommen 23 bringen 23 haben 23 kriegen 23 liefern 23 schicken 23;D 372 bekommen 23
bringen 23 eigentlich 373 haben 23 kriegen 23 laengst 373 liefern 23 schicken 23 schon 373;N 374 er 374 ich 374 sie
374 wir 374;D 372 bekommen 23 bringen 23 eigentlich 373 haben 23 kriegen 23 langst 373 liefern 23 schicken 23 schon
373;N 376 er 376 ich 376 sie 376 wir 376;werde 15;lasse 15 lassen 15;<give1> 15 <give1_apart> 15 schicken 378 zukommen
379;... 380;<them> 381;D 372 bekommen 23 bringen 23 eigentlich 373 haben 23 kriegen 23 laengst 373 langst 373 liefern
23 schicken 23 schon 373;N 383 er 383 ich 383 sie 383 wir 383;... 357 <does3> 362 N 371 bekommen 313 bekommt 313 er
371 erhaelt 316 erhalt 319 erhält 319 haben 321 haette 375 haetten 375 hat 321 hatte 377 hatten 377 hätte 377 hätten
377 ich 382 kriegen 313 kriegt 313 sie 371 sollte 384 sollten 384 wir 382 wollte 384;fuer 359 fur 359;... 386;<they>
387;<giveinf> 366 <giveinf_apart> 366 <until> 369 D 369 bringen 366 geben 366 liefern 366 mailen 366 nachreichen 366
noch 369 schicken 366 weiterleiten 366 zuruckbringen 367 zuruckgeben 367 zurueckbringen 368 zurueckgeben 368
zuschicken 366 zusenden 366;<me> 389;<does3> 388 N 390 er 390 sie 390;... 357;... 365;<me> 393;N 394 bekommen 313
bekommt 313 er 394 erhaelt 316 erhalt 319 erhält 319 haben 321 hat 321 ich 382 kriegen 313 kriegt 313 sie 394 wir
382;<until> 81 D 81 nachste 308;angekundigt 342 ausstehend 342 durch 324 noch 352 offen 342 versprochen 342 von 324
zugesagt 342;<until> 81 D 81 naechste 308;angekuendigt 342 ausstehend 342 durch 324 noch 350 offen 342 versprochen 342
von 324 zugesagt 342;... 109;... 109 N 400 er 400 es 400 ich 400 sie 400;<until> 23 bekomme 401 bringt 401 gibt 401
kommt 401 krieg 401 kriege 401 schickt 401;-befund 26 -ergebnis 26 -ergebnisse 26 -gutachten 26 -lieferung 26 -teile
26 -werte 26 ... 277 <comes_in> 26 <det> 288 <doc> 293 <document> 298 <my> 300 <their> 307 <thing> 293 <work> 293
abholung 309 alles 322 angebot 325 angekuendigt 331 angekundigt 336 angesagt 341 antwort 344 avisiert 341 beides 322
bekommen 345 bekommt 345 bescheid 344 besorg 349 besorge 349 bestaetigung 351 bestatigung 353 bring 356 bringe 356 das
385 dem 391 den 385 der 392 die 385 dies 395 erhaelt 345 erhalt 345 erhält 345 erledig 356 erledige 356 feedback 344
freigabe 344 geb 349 gebe 349 hat 345 kriegen 345 kriegt 345 liefer 356 liefere 356 mach 356 mache 356 mail 349 maile
349 reich 349 reiche 349 retourgabe 309 ruckgabe 396 ruckmeldung 353 ruckruf 397 rueckgabe 398 rueckmeldung 351
rueckruf 399 schick 356 schicke 356 send 349 sende 349 stellungnahme 344 versprochen 341 zugesagt 341 zuruck 402
zurueck 402 zusage 344;<callinf> 58 <det> 87 <giveinf> 58;^ 404;anrufen 58 bedanken 58 entschuldigen 58 melden 58
nachfragen 58 nachhaken 58 vorbeischauen 58;^ 406;N 407;N 405 bei 408;N 405;N 405 bei 408 dringend 409 gleich 410 noch
409 unbedingt 409;$$ 11;buero 412 buro 412;hause 412;anzutreffen 412 da 412 daheim 412 dahoam 412 im 413 zu 414
zuhause 412;buro 412;anzutreffen 412 da 412 daheim 412 dahoam 412 im 416 zu 414 zuhause 412;buero 412;anzutreffen 412
da 412 daheim 412 dahoam 412 im 418 zu 414 zuhause 412;ned 415 net 415 nicht 415 nod 417 noed 419;leider 420 ned 415
net 415 nicht 415 nod 417 noed 419;leider 420 ned 415 net 415 nicht 415 nod 417 noed 419 vergessen 412 war 421 waren
421;mir 41;^ 15 ich 41 von 423;: 424;=16:gave:feedback gemailt 43 gesandt 43 geschickt 43 gesendet 43 raus 43 retour
43 zurueck 43;<them> 426;an 427;... 428;abgeblasen 11;abgeblasen 11 leider 430;anmailen 58 anrufen 58 anschreiben 58
antworten 58 durchrufen 58 erinnern 58 gratulieren 58 hinschreiben 58 kontaktieren 58 mahnen 58 melden 58 nachbohren
58 nachfassen 58 nachfragen 58 nachhaken 58 zuruckrufen 58 zuruckschreiben 58 zurueckrufen 58 zurueckschreiben 58;^
432;ein 283 eine 283 einen 283 erst 283 gleich 283 kein 283 keine 283 keinen 283 mehr 283 nur 283 weniger 283;^ 434;D
433 lieber 435;D 433;besten 437;=16:gave:feedback gemailt 43 gesandt 43 geschickt 43 gesendet 43 raus 43 retour 43
zuruck 43;<them> 439;an 440;... 441;=16:gave:feedback gemailt 43 gesandt 43 geschickt 43 gesendet 43 raus 43 retour 43
zuruck 43 zurueck 43;<them> 443;an 444 gegeben 43;... 445 gegeben 43;an 15 druber 15 drueber 15 durch 15 gegen 15 nach
15;... 447;<det> 448 <their> 448;^ 449;D 450 ^ 449;ich 451 wir 451;D 433 N 405 bei 408 dringend 409 gleich 410 noch
409 unbedingt 409;an 427 gegeben 43;... 454 gegeben 43;aenderungsvorschlaege 429 anmerkungen 455 feedback 455
kommentare 455 korrekturen 455 korrekturvorschlaege 429 randnotizen 429 rueckmeldung 455 rueckmeldungen 429
verbesserungsvorschlaege 429;gegeben 43;... 457 gegeben 43;anmerkungen 458 feedback 458 kommentare 458 korrekturen 458
rueckmeldung 458;an 440 gegeben 43;... 460 gegeben 43;anderungsvorschlage 442 anmerkungen 461 feedback 461 kommentare
461 korrekturen 461 korrekturvorschlage 442 randnotizen 442 ruckmeldung 461 ruckmeldungen 442 verbesserungsvorschlage
442;anmerkungen 458 feedback 458 kommentare 458 korrekturen 458 ruckmeldung 458;abklaeren 15 abklaren 15 ausmachen 15
bedanken 15 besprechen 15 entschuldigen 15 klaeren 15 klaren 15 klären 15 melden 15 nachfassen 15 nachfragen 15
nachhaken 15 vereinbaren 15;arbeiten 0 fragen 0 kooperieren 0 machen 0 melden 0 reden 0 schreiben 0 sprechen 0 starten
0 telefonieren 0 treffen 0;^ 464 zu 465;... 466 ^ 464 zu 465;N 467;retour 81 zuruck 81 zurueck 81;... 469;^ 470;^ 470
ich 471 wir 471;mit 70;N 69 mich 473;krank 11 verhindert 11 verkuehlt 11 verkuhlt 11;krank 11 leider 475 verhindert 11
verkuehlt 11 verkuhlt 11;an 15 drueber 15 durch 15 fertig 15 gegen 15 nach 15;... 477;<det> 478 <their> 478;^ 479;D
480 ^ 479;<them> 481 D 480 ^ 479;ich 482 wir 482;arbeite 483 geh 483 gehe 483 les 483 lese 483 mach 483 mache 483
schau 483 schaue 483 schick 483 schicke 483 schreib 483 schreibe 483 seh 483 sehe 483;an 15 druber 15 durch 15 fertig
15 gegen 15 nach 15;... 485;<det> 486 <their> 486;^ 487;D 488 ^ 487;<them> 489 D 488 ^ 487;ich 490 wir 490;arbeite 491
geh 491 gehe 491 les 491 lese 491 mach 491 mache 491 schau 491 schaue 491 schick 491 schicke 491 schreib 491 schreibe
491 seh 491 sehe 491;D 433 N 405 bei 408 dringend 409 gleich 410 lieber 435 noch 409 unbedingt 409 vergessen
412;bekommen 23 haben 23 kriegen 23;^ 494;D 495;D 495 eigentlich 496 laengst 496 schon 496;ich 497 wir 497;D 495
eigentlich 496 langst 496 schon 496;ich 499 wir 499;D 495 eigentlich 496 laengst 496 langst 496 schon 496;ich 501 wir
501;=13:talk ist 0 war 0;<work> 45 haette 498 haetten 498 hatte 500 hatten 500 hätte 500 hätten 500 sollte 502 sollten
502 thema 503;<work> 45 haette 498 haetten 498 hatte 500 hatten 500 hätte 500 hätten 500 sollte 502 sollten 502;$$
0;<hat> 506 ist 506 war 506;angefangen 507 gearbeitet 507 gegruendet 507 gegrundet 507 gekauft 507 gekuendigt 507
gekundigt 507 gelebt 507 geleitet 507 gewechselt 507 gewesen 507 gewohnt 507 studiert 507 verkauft 507;... 508;... 508
<work> 45 haette 498 haetten 498 hatte 500 hatten 500 hätte 500 hätten 500 sollte 502 sollten 502;entdeckt 506 gelesen
506 gesehen 506;anmerkungen 458 feedback 458 kommentare 458 korrekturen 458 ruckmeldung 458 rueckmeldung 458;an
444;... 513;aenderungsvorschlaege 429 anderungsvorschlage 442 anmerkungen 514 feedback 514 kommentare 514 korrekturen
514 korrekturvorschlaege 429 korrekturvorschlage 442 randnotizen 514 ruckmeldung 442 ruckmeldungen 442 rueckmeldung
429 rueckmeldungen 429 verbesserungsvorschlaege 429 verbesserungsvorschlage 442;paar 515;... 0;dass 517 wie
517;vergessen 412;aber 519 dann 519 heisst 0 heißt 0 vergessen 412;machen 15;<giveinf> 58 fertig 521 fertigmachen
58;... 522;<until> 41 ^ 523;N 524;aber 519 dann 519 vergessen 412;gesagt 41;aber 519 dann 519 eingewilligt 41 erfahren
518 es 526 gehoert 518 gehort 518 gelesen 518 gesehen 518 ja 527 mitbekommen 518 mitgekriegt 518 okay 527 s 526
vergessen 412 zugestimmt 41;aber 519 dann 519 eingewilligt 41 erfahren 518 es 526 gehoert 518 gehort 518 gelesen 518
gesehen 518 ich 528 ja 527 mitbekommen 518 mitgekriegt 518 okay 527 s 526 vergessen 412 zugestimmt 41;eingewilligt 41
ja 527 okay 527 zugestimmt 41;eingewilligt 41 ich 530 ja 527 okay 527 zugestimmt 41;entdeckt 506 gelesen 506 gesehen
506 noch 411;=13:talk auf 0 dass 0 im 0 in 0;eben 533 gerade 533 grad 533 grade 533;eben 533 gerade 533 grad 533 grade
533 ich 534;=11:thinking;=11:thinking an 536 mich 536 sich 536;=11:thinking <give3> 537 denkt 537 kann 537 kommt 537
macht 537 meldet 537 meldets 537 ruft 537 schafft 537 schreibt 537;<they> 538;<they> 538 dass 539;<give3> 537 denkt
537 kann 537 kommt 537 macht 537 meldet 537 meldets 537 ruft 537 schafft 537 schreibt 537;<they> 541;<they> 541 dass
542;=21:gave:encouragement;gegeben 544 gemacht 544 zugesprochen 544;<until> 15 alles 15 beides 15;... 546;<det>
547;sein 11;dabei 549 hinfahren 11 hingehen 11 kommen 11 teilnehmen 11;... 550 dabei 549 hinfahren 11 hingehen 11
kommen 11 teilnehmen 11;nicht 551;leider 552 nicht 551;<giveinf_apart> 15;^ 554;... 555;alles 556 das 556 den 556 die
556 es 556 ihn 556 sie 556;alles 556 das 556 den 556 die 556 es 556 ich 557 ihn 556 sie 556;^ 283;am 11 auf 11 bei 11
beim 11 da 11 dabei 11 im 11 mit 11;krank 11 ned 560 net 560 nicht 560 verhindert 11 verkuehlt 11 verkuhlt 11;krank 11
leider 561 ned 560 net 560 nicht 560 verhindert 11 verkuehlt 11 verkuhlt 11;^ 548 aber 519 bin 476 dann 519 erfahren
518 es 526 gehoert 518 gehort 518 gelesen 518 gesehen 518 hoff 540 hoffe 540 hoffentlich 543 kann 553 konnte 553
mitbekommen 518 mitgekriegt 518 muessen 558 muss 558 mussen 558 s 526 solle 559 solles 559 solls 559 sollts 559
vergessen 412 war 562;bruder 0 chef 0 flieger 0 flug 0 freund 0 hund 0 kind 0 mann 0 sohn 0 team 0 vater 0 zug
0;chefin 0 firma 0 freundin 0 kinder 0 kollegin 0 mutter 0 schwester 0 tochter 0;D 450 ^ 449 eben 533 gerade 533 grad
533 grade 533;eben 533 gerade 533 grad 533 grade 533 ich 566 wir 451;anderen 0 anderes 0 andermal 0 andern 0;einem
568;^ 434 an 569 ein 568 einen 568;$$ 536;<callinf> 571 <giveinf> 571 anklopfen 571 nachfragen 571 reden 571 sprechen
571 treffen 571 vorbeischauen 571 vorfuehlen 571 vorfuhlen 571;... 572 <callinf> 571 <giveinf> 571 anklopfen 571
nachfragen 571 reden 571 sprechen 571 treffen 571 vorbeischauen 571 vorfuehlen 571 vorfuhlen 571;N 573;bei 574 mit 574
zu 574;bei 574 mit 574 wieder 575 zu 574;erzaehlt 0 erzahlt 0 hoert 0 hort 0 munkelt 0 sagt 0 solle 559 solles 559
solls 559 tuschelt 0;aenderungsvorschlaege 429 anderungsvorschlage 442 anmerkungen 514 feedback 514 kommentare 514
korrekturen 514 korrekturvorschlaege 429 korrekturvorschlage 442 randnotizen 514 ruckmeldung 442 ruckmeldungen 442
rueckmeldung 429 rueckmeldungen 429 verbesserungsvorschlaege 429 verbesserungsvorschlage 442 zusage 425;noch
411;<them> 41 bis 41 dringend 41 mich 41 noch 41 unbedingt 41 uns 41;<giveinf> 15 <giveinf_apart> 15;^ 581;...
582;<them> 41 alles 583 bis 41 das 583 den 583 die 583 dringend 41 es 583 ich 557 ihn 583 mich 41 noch 41 sie 583
unbedingt 41 uns 41;antworten 15 rueckmelden 15 zurueckrufen 15 zurueckschreiben 15;^ 585;N 586 ^ 585 ihm 586 ihn 586
ihr 586 sie 586;antworten 15 ruckmelden 15 rueckmelden 15 zuruckrufen 15 zuruckschreiben 15 zurueckrufen 15
zurueckschreiben 15;^ 588;... 582 ^ 588;<them> 41 N 589 ^ 588 alles 583 bis 41 das 583 den 583 die 583 dringend 41 es
583 ich 557 ihm 589 ihn 590 ihr 589 mich 41 noch 41 sie 590 unbedingt 41 uns 41;antworten 15 ruckmelden 15 zuruckrufen
15 zuruckschreiben 15;^ 592;N 593 ^ 592 ihm 593 ihn 593 ihr 593 sie 593;D 73;D 433 N 405 bei 408 dringend 409 gleich
410 mal 595 noch 409 unbedingt 409;N 69 eben 533 gerade 533 grad 533 grade 533 ich 566 mich 473 wir 451;auto 0 bruder
0 bus 0 chef 0 flieger 0 flug 0 hund 0 kind 0 mann 0 sohn 0 team 0 vater 0 zug 0;chefin 0 firma 0 frau 0 freundin 0
kinder 0 mutter 0 schwester 0 tochter 0;fall 283;keinen 600;mal 283;nicht 283;auf 601 besser 283 bloss 283 bloß 283
endlich 283 erst 602 erstmal 283 ja 603 lieber 283 unbedingt 283;^ 604;N 589 ^ 588 ich 605 ihm 589 ihn 589 ihr 589 man
605 sie 589 wir 605;ich 605 man 605 wir 605;D 433 ^ 604;D 433 N 589 ^ 588 ich 608 ihm 589 ihn 589 ihr 589 man 605 sie
589 wir 605;vor 0;dir 610;D 69;N 612;N 69 m 613 mich 473 mit 613;thema 503;zugesagt 425;mir 616;=0:missed $$
11;=0:missed buero 412 buro 412;am 11 anzutreffen 412 auf 11 bei 11 beim 11 da 618 dabei 11 daheim 412 dahoam 412 im
619 mit 11 zu 414 zuhause 412;krank 11 ned 620 net 620 nicht 620 nod 417 noed 419 verhindert 11 verkuehlt 11 verkuhlt
11;krank 11 leider 621 ned 620 net 620 nicht 620 nod 417 noed 419 verhindert 11 verkuehlt 11 verkuhlt 11;solle 559
solles 559 solls 559 sollts 559;=0:missed aber 11 dann 11 doch 11 nur 11 und 11;<callinf> 624 <comeinf> 624 <giveinf>
624 <giveinf_apart> 624 anmailen 624 anpingen 624 anschreiben 624 hinfahren 624 hingehen 624 telefonieren 624
vorbeifahren 624;... 625;mal 12;... 10 2x 12 3x 12 4x 12 5x 12 <appointment> 14 <det> 28 <have> 32 <my> 33 <opinion> 3
<rel> 22 <sees1> 40 <should> 42 <their> 46 <them> 53 <tool> 57 <until> 60 <work> 45 D 75 N 101 ^ 403 abends 411 aber
422 abgemacht 425 abmachung 425 aenderungsvorschlaege 429 alles 431 also 436 am 438 anderungsvorschlage 442
anmerkungen 446 arbeite 452 auch 453 ausfuehrliche 456 ausfuehrliches 459 ausfuhrliche 462 ausfuhrliches 463
ausgemacht 93 bald 411 bei 468 bekomm 472 bekomme 472 besuch 474 besuche 474 bin 476 dafuer 484 dafur 492 danach 411
dann 493 das 504 den 505 der 509 die 510 dreimal 12 dringend 453 eben 511 ehrliche 512 ehrliches 512 ein 516 erfahren
518 es 520 feedback 446 fuer 525 fur 525 geh 452 gehe 452 gehoert 518 gehort 518 gelesen 518 gerade 511 gesehen 518
gestrichen 11 gleich 411 grad 511 hab 529 habe 529 haben 531 heute 532 hoer 535 hoere 535 hoff 540 hoffe 540
hoffentlich 543 hoffnung 545 hor 535 hore 535 ich 563 ihr 564 ihre 565 irgendwann 411 jetzt 411 kann 553 kommentare
446 konnte 553 korrekturen 446 korrekturvorschlaege 429 korrekturvorschlage 442 krieg 472 kriege 472 kurze 512 kurzes
512 leider 420 les 567 lese 567 lieber 570 mal 576 man 577 mehrfach 12 meine 578 mit 468 mitbekommen 518 mitgekriegt
518 morgen 579 mues 580 muessen 584 muesste 587 muss 591 mussen 584 musste 594 mut 545 müsste 594 nachher 411 ned 415
net 415 nicht 415 noch 596 nochmal 595 nochmals 595 nod 417 noed 419 randnotizen 514 ruckmeldung 461 ruckmeldungen 442
rueckmeldung 455 rueckmeldungen 429 s 526 schau 452 schaue 452 seh 597 sehe 597 sein 598 seine 599 soll 606 sollen 607
sollte 609 sollten 607 spaeter 411 spater 411 stell 611 termin 431 thema 503 treff 614 treffe 614 treffen 431 um 97
unbedingt 453 unser 615 verbesserungsvorschlaege 429 verbesserungsvorschlage 442 vereinbart 425 vereinbarung 425
vergessen 412 versprechen 425 versprochen 93 vielleicht 437 von 617 war 622 waren 421 wieder 595 wir 623 wollt 626
wollte 626 wollten 626 x 627 zufaellig 511 zufallig 511 zugesagt 93 zusage 425 zweimal 12;<them> 41 ^ 15;ich 629 wir
629;das 630 dass 630;<vowed> 631;<them> 632;ich 633 wir 633;vergessen 11;=22:gave:volunteering;ausgeholfen 636
eingesprungen 636 mitgeholfen 636 uebernommen 636;... 637;<them> 638;ausgeholfen 636 eingesprungen 636 mitgeholfen 636
ubernommen 636;... 640;<them> 641;besucht 89 gesprochen 89 getroffen 89 uebergeben 89;... 643 besucht 89 gesprochen 89
getroffen 89 uebergeben 89;besucht 89 gesprochen 89 getroffen 89 ubergeben 89;... 645 besucht 89 gesprochen 89
getroffen 89 ubergeben 89;besucht 89 gesprochen 89 getroffen 89 ubergeben 89 uebergeben 89;... 647 besucht 89
gesprochen 89 getroffen 89 ubergeben 89 uebergeben 89;ort 648;<have> 634 anzurufen 635 fuer 639 fur 642 persoenlich
644 personlich 646 vor 649;<giveinf> 58 <giveinf_apart> 58;... 651;^ 652;dringend 653 endlich 653 noch 653 unbedingt
653;N 93;N 11 bei 11 mit 11 zu 11;: 41 wollte 656 wollten 656;N 11 bei 11 ich 656 mit 11 wir 656 zu 11;<network> 1 N
654 fuer 655 fur 655 i 93 ich 657 wir 657 wollt 658 wollte 658 wollten 658;antwort 11 reaktion 11 ruckmeldung 11
rueckmeldung 11;angefunkt 11 angeklingelt 11 angepingt 11 angerufen 11 angetippt 11 angewaehlt 11 angewahlt 11
durchgeklingelt 11 geklingelt 11 gelaeutet 11 gelautet 11 probiert 11 versucht 11;<them> 11;<them> 11 bei 662;<them>
661;<them> 661 angefunkt 663 angeklingelt 663 angepingt 663 angerufen 663 angetippt 663 angewaehlt 663 angewahlt 663
bei 664 durchgeklingelt 663 geklingelt 663 gelaeutet 663 gelautet 663 probiert 663 versucht 663;... 612;D 69 bei 666
mich 666 mit 666 uns 666;i 667 ich 667 ma 667 wir 667;besuche 69 komme 69 sehen 69 sprechen 69 telefonieren 69 treffen
69 wiedersehen 69 zusammenkommen 69 zusammensetzen 69;... 669;... 669 ^ 15 uns 670;ich 671 wir 671;das 85 dass 672;...
612 D 69;... 612 D 69 uns 674;besuchen 675 essen 675 fahren 675 feiern 675 fliegen 675 gehen 675 halten 675 machen 675
reden 675 sehen 675 sprechen 675 starten 675 telefonieren 675 treffen 675 veranstalten 675;ich 676;bestaetigt 69
bestatigt 69 fixiert 69;geklappt 89 hingehauen 89 stattgefunden 89;... 679 geklappt 89 hingehauen 89 stattgefunden
89;=23:contact gekommen 89;ausgegangen 89 zustande 681;ausgegangen 89 doch 682 zustande 681;D 678 haben 680 hat 680
hats 680 ist 683 kam 683 vergessen 11 verpasst 11 verpennt 11 versaeumt 11 versaumt 11 verschlafen 11 verschwitzt
11;aus 11;gestrichen 11;... 684 D 678 bestaetigt 69 bestatigt 69 faellt 685 fallt 685 fiel 685 gestrichen 11 ist 686
vergessen 11 verpasst 11 versaeumt 11 versaumt 11 verschlafen 11 verschwitzt 11 wurde 686;besorgt 69 bestellt 69
gebucht 69 gekauft 69 reserviert 69;besorgt 69 bestellt 69 gebucht 69 gekauft 69 ist 688 reserviert 69 sind 688;^ 283
dass 559;^ 283 dass 559 ist 690 lautet 690 war 690;<them> 691;: 559;... 693 : 559;<them> 691 N 694;^ 283 bekommen 559
dazu 559 erhalten 559 geholt 559 ist 559 lautet 559 v 692 vom 692 von 695 war 559;<until> 41;<thing> 4;... 698;N
699;an 700;=23:contact : 0;angebimmelt 89 angefragt 89 angeklingelt 89 angelaeutet 89 angelautet 89 angerufen 89
bestaetigt 89 bestatigt 89 durchgebimmelt 89 durchgeklingelt 89 durchgerufen 89 empfohlen 1 erklaert 1 erklart 1
geantwortet 89 gefragt 89 geklingelt 89 gemailt 89 gemeint 1 gemeldet 89 geraten 1 gesagt 1 geschrieben 702 gesimst 89
getextet 89 hereingeschaut 89 nachgefragt 89 reingeschaut 89 reklamiert 89 vorbeigeschaut 89 zugesagt 89 zuruckgemailt
89 zuruckgerufen 89 zuruckgeschrieben 89 zurueckgemailt 89 zurueckgerufen 89 zurueckgeschrieben 89;bestaetigt 69
bestatigt 69 fixiert 69 zugesagt 69;... 704;<appointment> 705;<should> 559;ich 707 man 707 wir 707;das 708 dass 708
ich 707 man 707 wir 707;<should> 283;... 710;^ 711;ich 712 man 712 wir 712;dass 713;: 0 dass 713;=23:contact : 0 dass
713;<said> 709 angebimmelt 89 angeboten 89 angeklingelt 89 angelaeutet 89 angelautet 89 angerufen 89 anvertraut 89
berichtet 89 durchgebimmelt 89 durchgeklingelt 89 durchgerufen 89 eingeschaerft 714 eingescharft 714 empfohlen 702
erklaert 715 erklart 715 erzaehlt 89 erzahlt 89 geantwortet 89 gebeichtet 89 geholfen 89 geklagt 89 geklingelt 89
gemailt 89 gemeint 715 geraten 702 gesagt 716 geschickt 89 geschildert 89 geschrieben 716 gesimst 89 gesteckt 89
getextet 89 gezeigt 89 gratuliert 89 hereingeschaut 89 mitgeteilt 89 praesentiert 89 prasentiert 89 reingeschaut 89
verraten 89 versprochen 89 vorbeigeschaut 89 vorgestellt 89 zugesagt 89 zuruckgemailt 89 zuruckgerufen 89
zuruckgeschrieben 89 zurueckgemailt 89 zurueckgerufen 89 zurueckgeschrieben 89;gegeben 559 mitgegeben 559;<counselled>
283 <vowed> 81;... 719;<counsel> 718;^ 81;<they> 722 ^ 81;<they> 722 ^ 81 dass 723;dass 708 ich 707 man 707 wir
707;<vowed> 724 erklaert 725 erklart 725 gemeint 725 geraten 725 gesagt 725;<way> 726;<det> 727 <way> 726;gelegt
559;herz 729;<vowed> 724;<way> 731;<det> 732 <way> 731;<counselled> 690;gewarnt 283;... 735;^ 283 vor 559;^ 736
gewarnt 737;<counselled> 690 davon 734 dazu 734;=4:needs_from_me;^ 740;erklaert 725 erklart 725 gemeint 725 geraten
725 gesagt 725;<way> 742;<det> 743 <way> 742;gegeben 559;weg 745;den 746;auf 747;gebeten 740;... 749;^ 750;^ 736;...
717 <counsel> 718 <counselled> 690 ^ 720 abgeholt 89 als 721 am 728 angebimmelt 89 angeklingelt 89 angelaeutet 89
angelautet 89 angerufen 89 angeschrieben 89 angesprochen 89 ans 730 auf 733 aufgefordert 559 ausgefuehrt 89 ausgefuhrt
89 begleitet 89 beim 728 bekocht 89 bestaerkt 559 bestarkt 559 besucht 89 davon 734 davor 738 dazu 734 den 721
dringend 739 durchgebimmelt 89 durchgeklingelt 89 durchgerufen 89 einen 721 eingeladen 89 eingeredet 559 empfohlen 1
erklaert 1 erklart 1 ermuntert 559 ermutigt 559 geantwortet 89 gebeten 741 geklingelt 89 gemeint 1 geraten 1 gesagt 1
geschrieben 1 gesimst 89 getextet 89 getroffen 89 gewarnt 737 hereingeschaut 89 im 728 in 744 interviewt 89
kontaktiert 89 mit 748 nahe 729 nen 721 per 728 reingeschaut 89 stark 739 um 751 via 733 vor 752 vorbeigeschaut 89
zuruckgemailt 89 zuruckgerufen 89 zuruckgeschrieben 89 zurueckgemailt 89 zurueckgerufen 89 zurueckgeschrieben
89;<said> 725;<vowed> 81;... 755;... 754 <said> 725 ^ 756;<me> 722 ^ 81 er 722 sie 722;<me> 722 ^ 81 dass 758 er 722
sie 722;<vowed> 759;... 754 <me> 757 <said> 725 <vowed> 759 mir 760 uns 760;angefordert 740 angefragt 740 bestellt 740
erbeten 740 gewuenscht 740 gewunscht 740 verlangt 740;... 762;^ 763;<until> 762;... 765;bestaetigt 89 bestatigt 89
geantwortet 89 gemailt 89 gemeldet 89 geschrieben 89 zugesagt 89 zuruckgeschrieben 89 zurueckgeschrieben 89;... 767
<det> 732 <way> 731;<counselled> 559;: 0 ^ 283;<should> 559 ^ 711;ich 771 man 771 wir 771;: 0 dass 772 ich 707 man 707
wir 707;=23:contact : 0 dass 772 ich 707 man 707 wir 707;gebracht 89;hause 775;abgeholt 89 ausgefragt 89 befragt 89
begleitet 89 empfangen 89 gefahren 89 gelochert 89 geloechert 89 heimgebracht 89 interviewt 89 mitgenommen 89 nach
776;abgeholt 89 angefunkt 89 angeklingelt 89 angelaeutet 89 angelautet 89 angerufen 89 besucht 89 durchgeklingelt 89
eingeladen 89;... 778 abgeholt 89 angefunkt 89 angeklingelt 89 angelaeutet 89 angelautet 89 angerufen 89 besucht 89
durchgeklingelt 89 eingeladen 89;... 777 <they> 779 abgeholt 89 angelaeutet 89 angelautet 89 angerufen 89 ausgefragt
89 befragt 89 begleitet 89 empfangen 89 gefahren 89 gelochert 89 geloechert 89 heimgebracht 89 interviewt 89
mitgenommen 89 nach 776;geantwortet 89 geholfen 89 gemailt 89 geschickt 89 geschrieben 89 gesimst 89 gezeigt 89;...
781 geantwortet 89 geholfen 89 gemailt 89 geschickt 89 geschrieben 89 gesimst 89 gezeigt 89;dass 772 ich 707 man 707
wir 707;<they> 782 <vowed> 759 gemeint 783 gesagt 783 geschrieben 783 gmeint 725 gsagt 725;... 767 <det> 727 <way>
726;angekuendigt 69 angekundigt 69 angemeldet 69 bedankt 89 entschuldigt 89 gemeldet 89 geruehrt 89 geruhrt 89
verabschiedet 89;bedankt 89 entschuldigt 89 gemeldet 89 geruehrt 89 geruhrt 89 verabschiedet 89;<me> 787;... 786
bedankt 89 bei 788 entschuldigt 89 gemeldet 89 geruehrt 89 geruhrt 89 verabschiedet 89;bestatigt 89 geantwortet 89
gemailt 89 gemeldet 89 geschrieben 89 zugesagt 89 zuruckgeschrieben 89;... 790;bestaetigt 89 geantwortet 89 gemailt 89
gemeldet 89 geschrieben 89 zugesagt 89 zurueckgeschrieben 89;... 792;abgeholt 89 angefunkt 89 angeklingelt 89
angelaeutet 89 angelautet 89 angerufen 89 besucht 89 durchgeklingelt 89 eingeladen 89 geantwortet 89 geholfen 89
gemailt 89 geschickt 89 geschrieben 89 gesimst 89 gezeigt 89;... 794 abgeholt 89 angefunkt 89 angeklingelt 89
angelaeutet 89 angelautet 89 angerufen 89 besucht 89 durchgeklingelt 89 eingeladen 89 geantwortet 89 geholfen 89
gemailt 89 geschickt 89 geschrieben 89 gesimst 89 gezeigt 89;... 777 <they> 795 <vowed> 759 abgeholt 89 angelaeutet 89
angelautet 89 angerufen 89 ausgefragt 89 befragt 89 begleitet 89 empfangen 89 gefahren 89 gelochert 89 geloechert 89
gemeint 783 gesagt 783 geschrieben 783 gmeint 725 gsagt 725 heimgebracht 89 interviewt 89 mitgenommen 89 nach 776;...
703 <appointment> 705 <det> 706 <me> 753 <my> 706 <they> 761 <until> 764 <vowed> 759 ^ 766 am 728 angebimmelt 89
angeklingelt 89 angelaeutet 89 angelautet 89 angerufen 89 auf 768 beim 728 davon 769 dazu 769 durchgebimmelt 89
durchgeklingelt 89 durchgerufen 89 empfohlen 770 erklaert 1 erklart 1 geantwortet 89 geklingelt 89 gemailt 89 gemeint
773 geraten 1 gesagt 773 geschrieben 774 gesimst 89 getextet 89 gmeint 725 gsagt 725 hereingeschaut 89 im 728 in 744
mich 780 mir 784 per 785 reingeschaut 89 sich 789 uber 791 ueber 793 uns 796 via 768 vor 752 vorbeigeschaut 89
zuruckgemailt 89 zuruckgerufen 89 zuruckgeschrieben 89 zurueckgemailt 89 zurueckgerufen 89 zurueckgeschrieben
89;bekommen 89 erhalten 89 gekriegt 89 kriegt 89;<them> 798;besucht 89 gegessen 89 gehabt 89 gequatscht 89 geredet 89
gesehen 89 gesprochen 89 getroffen 89 telefoniert 89 von 799;<reviewed> 43;<work> 801;... 802 <work>
801;=20:gave:referral;<named_to> 804;... 805;s 806;N 807 der 806 des 806 einer 806 eines 806 meiner 806 meines 806
unserer 806 unseres 806 vom 806 von 806;lassen 4;<handed> 4 <handed_apart> 4 zukommen 809;... 810 <handed> 4
<handed_apart> 4 zukommen 809;gegeben 4;ausleihen 812;<lent_out> 4 ausgehaendigt 4 ausgehandigt 4 ubergeben 4
uebergeben 4 zum 813 zur 77;gedruckt 4 gedrueckt 4 gedrückt 4 gegeben 4;hand 815;die 816;... 814 <lent_out> 4
ausgehaendigt 4 ausgehandigt 4 in 817 mitgegeben 4 ubergeben 4 uebergeben 4 zum 813 zur 77;=9:told;=8:asked;gequatscht
11 geredet 11 gesprochen 11;ab 821 anrufbeantworter 821 band 821 box 821 combox 821 mailbox 821;das 822 den 822 die
822 ihre 822 ihren 822 seine 822 seinen 822;=10:thanks;=17:gave:knowledge;warum 825 was 825 welche 825 wie 825 wo
825;=17:gave:knowledge dass 819 warum 825 was 825 welche 825 welcher 825 welches 825 wie 825 wo 825 wofuer 825 wofur
825 woran 825;beigebracht 825 erklaert 825 erklart 825 gezeigt 825 vermittelt 825;... 828;handwerk 829;basics 829
grundlagen 829 kniffe 829 tricks 829;=17:gave:knowledge dass 819 warum 825 was 825 welche 825 welcher 825 welches 825
wie 825 wo 825 wofuer 825 woran 825;=17:gave:knowledge dass 819 warum 825 was 825 welche 825 welcher 825 welches 825
wie 825 wo 825 wofur 825 woran 825;=17:gave:knowledge warum 825 was 825 welche 825 welcher 825 welches 825 wie 825 wo
825 wofuer 825 woran 825;=17:gave:knowledge warum 825 was 825 welche 825 welcher 825 welches 825 wie 825 wo 825 wofur
825 woran 825;=18:gave:mentoring;=17:gave:knowledge warum 825 was 825 wie 825;<address> 808 <handed_apart> 89 <my> 51
<said> 631 <thing> 811 <tool> 818 <work> 801 abgesagt 819 angefragt 820 angeklopft 820 auf 823 aufgemuntert 544
bedankt 824 beibracht 826 beigebracht 827 berichtet 819 bestaerkt 544 bestarkt 544 das 830 die 831 eingearbeitet 825
eingeschult 825 empfohlen 804 erklaert 832 erklart 833 erlaeutert 834 erlautert 835 ermutigt 544 erzaehlt 819 erzahlt
819 geantwortet 819 gebeichtet 819 gebeten 820 gecoacht 836 gefragt 820 geholfen 825 gementort 836 gesagt 819
geschildert 819 gesteckt 819 getroestet 544 getrostet 544 gezeigt 827 gratuliert 819 informiert 819 kondoliert 819
mitgeteilt 819 nachgefasst 820 nachgefragt 820 nachgehakt 820 vermittelt 804 verraten 819 vorgefuehrt 834 vorgefuhrt
835 vorgemacht 837 vorgmacht 826 weiterempfohlen 804 zeigt 826 zugehoert 544 zugehort 544 zugesagt 819;... 814
<lent_out> 4 ausgehaendigt 4 ausgehandigt 4 ubergeben 4 uebergeben 4 zum 813 zur 77;<tool> 839;... 840 <tool>
839;<handed_apart> 4 <lent> 4 <tool> 839 anvertraut 4 ausgehaendigt 4 ausgehandigt 4 ausgeliehen 4 empfohlen 804
geborgt 4 gegeben 4 geliehen 4 gemailt 4 geschickt 4 gesendet 4 geteilt 4 mitgeschickt 4 uberlassen 4 ueberlassen 4
vermittelt 804 weiterempfohlen 804 weitergeleitet 4 zugeschickt 4 zur 77;... 842 <tool> 839;=5:mine <my> 15;^ 15 ich
41 wir 41;^ 844 das 845 dass 845 ich 41 wir 41;=15:gave:intro;gemacht 847;gebracht 847;kontakt 849;<introduced> 847
bekannt 848 in 850;... 851 <introduced> 847 bekannt 848 in 850;<vowed> 15;... 853;^ 15 dass 845 ich 41 wir 41;<vowed>
855;<way> 856;<det> 857 <way> 856;untergebracht 804 vermittelt 804 verwiesen 804 weiterempfohlen 804 weitergeleitet
804 weitergereicht 804 weitervermittelt 804;... 859 untergebracht 804 vermittelt 804 verwiesen 804 weiterempfohlen 804
weitergeleitet 804 weitergereicht 804 weitervermittelt 804;<my> 860 N 860 eine 860 einem 860 einen 860 einer 860;<det>
857 <way> 856 das 822 den 822 die 822 ihre 822 ihren 822 seine 822 seinen 822;<introduced> 847 bekannt 848 in 850
untergebracht 804 vermittelt 804 verwiesen 804 weiterempfohlen 804 weitergeleitet 804 weitergereicht 804
weitervermittelt 804;... 863 <introduced> 847 bekannt 848 in 850 untergebracht 804 vermittelt 804 verwiesen 804
weiterempfohlen 804 weitergeleitet 804 weitergereicht 804 weitervermittelt 804;<my> 860 N 864 eine 860 einem 860 einen
860 einer 860;warum 825 was 825 welche 825 welcher 825 welches 825 wie 825 wo 825 wofuer 825 wofur 825 woran 825;<me>
722;gebeten 867;<address> 808;angeschlossen 636 aufgebaut 636 eingerichtet 636 entruempelt 636 entrumpelt 636 gemaeht
636 gemaht 636 geputzt 636 geraeumt 636 geraumt 636 geschnitten 636 gestrichen 636 montiert 636 repariert
636;angeschlossen 636 aufgebaut 636 eingerichtet 636 entrumpelt 636 gemaht 636 geputzt 636 geraumt 636 geschnitten 636
gestrichen 636 montiert 636 repariert 636;angeschlossen 636 aufgebaut 636 eingerichtet 636 entruempelt 636 gemaeht 636
geputzt 636 geraeumt 636 geschnitten 636 gestrichen 636 montiert 636 repariert 636;... 869 <address> 808 auto 870
computer 870 dachrinne 870 drucker 870 fenster 870 fernseher 870 garten 870 hecke 870 keller 870 kuche 871 kueche 872
rasen 870 regal 870 router 870 schnee 870 schrank 870 waschmaschine 870 wohnung 870;<they> 629 ich 629 wir 629;dass
874;gegeben 875;drauf 876;... 869 <address> 808 auto 870 computer 870 dachrinne 870 drucker 870 fenster 870 fernseher
870 garten 870 hand 877 hecke 870 keller 870 kuche 871 kueche 872 rasen 870 regal 870 router 870 schnee 870 schrank
870 waschmaschine 870 wohnung 870;=9:told warum 825 was 825 welche 825 welcher 825 welches 825 wie 825 wo 825 wofuer
825 woran 825;=9:told warum 825 was 825 welche 825 welcher 825 welches 825 wie 825 wo 825 wofur 825 woran 825;warum
825 was 825 welche 825 welcher 825 welches 825 wie 825 wo 825 wofuer 825 woran 825;warum 825 was 825 welche 825
welcher 825 welches 825 wie 825 wo 825 wofur 825 woran 825;zugesagt 875;besser 43 fehlt 43 hakt 43 kann 43 koennte 43
konnte 43 könnte 43 muesste 43 muss 43 musste 43 müsste 43 soll 43 sollte 43 wuerde 43 wurde 43 würde 43;... 884;er
885 es 885 ich 885 man 885 noch 885 sie 885;das 85 dass 85 ich 41 was 886 wie 886 wir 41 wo 886;das 85 dass 85 ich 41
wir 41;=9:told warum 825 was 825 welche 825 welcher 825 welches 825 wie 825 wo 825 wofuer 825 wofur 825 woran
825;versprochen 875;heilig 890;und 891;eingearbeitet 825 eingefuehrt 825 eingefuhrt 825 eingeschult 825 eingewiesen
825;bekommen 15 bekommt 15 haben 15 hat 15 kriegt 15;=5:mine ... 894;<them> 41 ^ 895;<they> 896 ich 629 wir 629;dass
897;gestellt 898;... 893 aussicht 899;... 893;^ 15 dass 874;gegeben 902;wort 903;N 852;... 894;^ 906;<they> 907;dass
908;warum 825 was 825 wie 825;... 838 <address> 808 <det> 841 <my> 843 <tool> 839 <vowed> 846 <work> 801 N 852 ^ 854
am 858 an 861 auf 862 bei 865 beibracht 826 beigebracht 866 beim 858 darum 868 das 873 den 873 die 878 drum 868
erklaert 879 erklart 880 erlaeutert 881 erlautert 882 ersucht 867 fest 883 gebeten 867 gesagt 887 geschrieben 888
gezeigt 889 gsagt 888 gschriebn 888 hoch 892 im 858 in 900 ins 901 mein 904 mit 905 per 858 um 97 verbindlich 883
versprochen 909 via 858 vorgefuehrt 881 vorgefuhrt 882 vorgemacht 910 vorgmacht 826 zeigt 826 zu 861 zugesagt 909;^ 15
das 845 dass 845 ich 41 wir 41;<vowed> 912 ^ 854;<them> 913;mit 905;<introduced> 847 bekannt 848 zusammengebracht
847;... 916 <introduced> 847 bekannt 848 zusammengebracht 847;N 917;<introduced> 847;... 919 <introduced> 847;N
920;... 921;... 921 N 852;... 851;N 924;geknuepft 847 geknupft 847 gemacht 847 hergestellt 847 vermittelt 847;N
926;mit 927 zu 927;kontakt 928;kontakt 849 verbindung 849;<introduced> 847 bekannt 848 in 930;... 931;<det> 932 <my>
932 <their> 932 N 852 einem 932 einer 932;... 915 <and> 918 N 852 am 922 auf 922 bei 923 beim 922 dem 925 den 929 der
925 einen 929 in 922 kontakt 928 mit 933 per 922 uber 922 ueber 922 via 922;=16:gave:feedback zuruckgegeben 43
zuruckgeschickt 43 zurueckgegeben 43 zurueckgeschickt 43;retour 43 retourniert 43 versehen 43 zurueckgegeben 43
zurueckgemailt 43 zurueckgesandt 43 zurueckgeschickt 43 zurueckgesendet 43;retour 43 retourniert 43 versehen 43
zuruckgegeben 43 zuruckgemailt 43 zuruckgesandt 43 zuruckgeschickt 43 zuruckgesendet 43;retour 43 retourniert 43
versehen 43 zuruckgegeben 43 zuruckgemailt 43 zuruckgesandt 43 zuruckgeschickt 43 zuruckgesendet 43 zurueckgegeben 43
zurueckgemailt 43 zurueckgesandt 43 zurueckgeschickt 43 zurueckgesendet 43;aenderungsvorschlaegen 936
anderungsvorschlagen 937 anmerkungen 938 feedback 938 hinweisen 938 kommentaren 938 korrekturen 938
korrekturvorschlaegen 936 korrekturvorschlagen 937 notizen 938 randnotizen 938 verbesserungsvorschlaegen 936
verbesserungsvorschlagen 937 vorschlaegen 936 vorschlagen 937;=16:gave:feedback zuruckgegeben 43 zuruckgeschickt
43;=16:gave:feedback zurueckgegeben 43 zurueckgeschickt 43;durchgelesen 935 gegengelesen 935 kommentiert 935
korrigiert 935 lektoriert 935 mit 939 redigiert 935 uberarbeitet 940 ueberarbeitet 941;... 942 mit 939;angefragt 820
angeklopft 820 bedankt 824 nachgefasst 820 nachgefragt 820 nachgehakt 820;... 944;<them> 945;bekannt 848
bekanntgemacht 847 in 930 vernetzt 847 zusammengebracht 847;... 947;mit 948;... 949;angerufen 11 besucht 11 erreicht
11 erwischt 11 geschafft 11 gesehen 11 gesprochen 11 getroffen 11;... 951 angerufen 11 besucht 11 erreicht 11 erwischt
11 geschafft 11 gesehen 11 gesprochen 11 getroffen 11;nicht 952;... 942 leider 953 mit 939 nicht 952;geknuepft 847
gemacht 847 hergestellt 847 vermittelt 847;N 955;mit 956 zu 956;kontakt 957;den 958 einen 958 kontakt 957;N
959;geknupft 847 gemacht 847 hergestellt 847 vermittelt 847;N 961;mit 962 zu 962;kontakt 963;den 964 einen 964 kontakt
963;N 965;eingelegt 804;... 967 eingelegt 804;wort 968;gutes 969 wort 968;... 970 gutes 969 wort 968;<them>
971;besucht 89 fuer 972 fur 972 gegessen 89 gehabt 89 gequatscht 89 geredet 89 gesehen 89 gesprochen 89 getroffen 89
telefoniert 89 von 799;... 805 <named_to> 804;gefuehrt 825 gefuhrt 825;... 975;das 976 den 976 die 976;<address> 808
<expert> 974 <my> 51 <said> 631 <thing> 811 <tool> 818 <work> 801 abgesagt 819 angefragt 820 angeklopft 820 auf 823
ausgeholfen 636 bedient 89 behandelt 89 beibracht 826 beigebracht 827 beraten 89 berichtet 819 das 830 die 831 durch
977 durchs 976 eingearbeitet 825 eingeschult 825 eingewiesen 89 erklaert 832 erklart 833 erlaeutert 834 erlautert 835
erzaehlt 819 erzahlt 819 fotografiert 89 frisiert 89 geantwortet 819 gebeichtet 819 gefragt 820 gesagt 819 geschildert
819 gesteckt 819 gezeigt 827 hoffnung 545 in 901 informiert 819 ins 901 massiert 89 mitgeteilt 819 mut 545 nachgefasst
820 nachgefragt 820 nachgehakt 820 untersucht 89 verarztet 89 vermessen 89 verraten 819 vertreten 636 vorgefuehrt 834
vorgefuhrt 835 vorgemacht 837 vorgmacht 826 zeigt 826 zugesagt 819;gegeben 825 gezeigt 825 mitgegeben 825 verraten
825;... 979 gegeben 825 gezeigt 825 mitgegeben 825 verraten 825;hinweise 980 kniffe 980 rat 980 ratschlaege 980
ratschlage 980 tipp 980 tipps 980 tricks 980;paar 981;was 886 wie 886 wo 886;wort 876;... 978 <address> 808 <det> 841
<my> 843 <tool> 839 <vowed> 846 <work> 801 N 852 ^ 854 am 858 an 861 auf 862 ausgeholfen 636 bei 865 beibracht 826
beigebracht 866 beim 858 darum 868 das 873 den 873 die 878 drum 868 ein 982 einen 981 erklaert 879 erklart 880
erlaeutert 881 erlautert 882 ersucht 867 fest 883 gebeten 867 gesagt 983 gezeigt 889 hinweise 980 hoch 892 hoffnung
545 im 858 in 900 ins 901 kniffe 980 lernt 826 mein 984 mit 905 mut 545 n 981 nen 981 paar 981 per 858 rat 980
ratschlaege 980 ratschlage 980 tipp 980 tipps 980 tricks 980 um 97 verbindlich 883 versprochen 909 vertreten 636 via
858 vorgefuehrt 881 vorgefuhrt 882 vorgemacht 910 vorgmacht 826 zeigt 826 zu 861 zugesagt 909;gebracht 804;gesprach
986 gespraech 986;ins 987 mit 905;N 920 ins 987;... 989 N 852;... 988 N 852 am 922 auf 922 bei 990 beim 922 den 929
einen 929 in 922 kontakt 928 mit 933 per 922 uber 922 ueber 922 via 922;fuer 972 fur 972;angefragt 820 angeklopft 820
nachgefasst 820 nachgefragt 820 nachgehakt 820;... 993;... 992 <them> 994;... 947 aenderungsvorschlaegen 936
anderungsvorschlagen 937 anmerkungen 938 feedback 938 hinweisen 938 kommentaren 938 korrekturen 938
korrekturvorschlaegen 936 korrekturvorschlagen 937 notizen 938 randnotizen 938 verbesserungsvorschlaegen 936
verbesserungsvorschlagen 937 vorschlaegen 936 vorschlagen 937;durchgelesen 935 gegengelesen 935 kommentiert 935
korrigiert 935 lektoriert 935 mit 996 redigiert 935 uberarbeitet 940 ueberarbeitet 941;... 997 mit 939;das 85 dass
85;<agreed> 999;<them> 1000;... 973 <their> 803 <them> 985 <title> 914 <vowed> 912 N 991 ^ 854 alles 943 bei 995 beide
950 das 943 den 943 die 943 es 943 fuer 960 fur 966 ihn 998 mit 1001 sie 998;gegeben 41;wort 1003;bedankt 824;...
1005;<them> 1006;erklaert 41 erklart 41;<them> 1006 angeboten 41 bei 1007 bereit 1008 bereiterklaert 41 bereiterklart
41 verpflichtet 41;geben 41 liefern 41 schicken 41 zahlen 41;zu 1010;... 800 <their> 803 <them> 911 <title> 914
<vowed> 912 N 934 ^ 854 alles 943 bei 946 beide 950 das 943 den 943 die 943 es 954 fuer 960 fur 966 gesagt 888
geschrieben 888 gsagt 888 gschriebn 888 ich 1002 ihn 998 leider 953 mein 1004 mich 1009 mit 1001 nicht 952 noch 1011
sie 998 um 97 wir 1002 zu 1010;auf 636 bei 636 beim 636 fuer 636 fur 636;=14:together;N 1006;lassen 11;gelassen 11
lassen 11;abgeholt 1014 angerufen 1014 ausgefuehrt 1014 ausgefuhrt 1014 bei 1015 berichtet 0 besucht 1014 eingeladen
1014 erzaehlt 0 erzahlt 0 geantwortet 1014 gebeichtet 0 gefluestert 0 geflustert 0 gemailt 1014 gesagt 0 geschrieben
1014 gesteckt 0 getroffen 1014 haengen 1016 haengenlassen 11 hangen 1016 hangenlassen 11 sitzen 1017 sitzengelassen 11
vergessen 11 verpasst 11 verraten 0 versetzt 11;$$ 4 D 4 bis 4 ubers 4 uebers 4;<lent> 1019 bekommen 1019 gekriegt
1019 mitgenommen 1019;<lent> 4 abgeholt 4 ausgeborgt 4 geholt 4 geschnappt 4 mitgenommen 4;... 1021 <lent> 4 abgeholt
4 ausgeborgt 4 geholt 4 geschnappt 4 mitgenommen 4;<they> 1022;<they> 1020 sich 1023;<handed> 4 <handed_apart> 4
<lent> 4;... 1025;<them> 1026;ich 1027 wir 1027;N 4;bei 1029;... 1030 bei 1029;ist 1031 liegt 1031 logiert 1031
schlaeft 1031 schlaft 1031 steht 1031 ubernachtet 1031 uebernachtet 1031 weilt 1031 wohnt 1031;<hat> 1024 <have> 1028
<tool> 1032;... 1033 <tool> 1032;<me> 740;von 1035;D 740;... 1037;... 1036 <det> 1038 <my> 740;<me> 741;^ 1039 von
1040;abgestimmt 11 besprochen 11 geklart 11 geredet 11 gesprochen 11 telefoniert 11;abgestimmt 11 besprochen 11
geklaert 11 geredet 11 gesprochen 11 telefoniert 11;abgestimmt 11 besprochen 11 daruber 1042 darueber 1043 druber 1042
drueber 1043 geklaert 11 geklart 11 geredet 11 gesprochen 11 telefoniert 11;<them> 1044;mit 1045;<give3> 867;bekommen
15 bekommt 15 erhaelt 15 erhalt 15 erhält 15 haben 15 hat 15 kriegen 15 kriegt 15;... 1048;^ 1049;<until> 1048 D
1048;... 1051;<until> 1050 D 1050 ^ 1052;<they> 1053 ich 707 man 707 wir 707;N 1047 das 708 dass 1054 er 1047 ich 707
man 707 sie 1047 wir 707;<until> 23 D 23 erst 24 noch 24 wohl 24;folgen 1056 folgt 1056 kommen 1056 kommt 1056;-befund
1057 -ergebnis 1057 -ergebnisse 1057 -gutachten 1057 -lieferung 1057 -teile 1057 -werte 1057 <comes_in> 1057;^
1058;<should> 559 muessts 559 mussts 559 solls 559 sollts 559;<det> 1059 ^ 1058 ich 1060 man 1060 wir 1060;weg
283;kein 283 nicht 283;auf 601 bloss 283 bloß 283 erst 602 erstmal 283 finger 1062 ja 1063 keinesfalls 283 lieber 283
unbedingt 283;^ 1064;-befund 1057 -ergebnis 1057 -ergebnisse 1057 -gutachten 1057 -lieferung 1057 -teile 1057 -werte
1057 <comes_in> 1057 auf 601 bloss 283 bloß 283 erst 602 erstmal 283 finger 1062 ja 1063 keinesfalls 283 lieber 283
unbedingt 283;<way> 1065 ^ 1066 tel 1065;<way> 1065 ^ 1064 tel 1065;<det> 1068 <way> 1065 ^ 1064 tel 1065;<det> 1068
<way> 1065 ^ 1064 am 1069 beim 1069 im 1069 per 1069 tel 1065;$$ 283;lassen 1071;bleiben 1072 sein 1072 weglassen
1071;ich 283 man 283;besser 283 endlich 283 lieber 283 nicht 283 unbedingt 283;wir 1075;muesste 1074 muessten 1076
musste 1074 mussten 1076 müsste 1074 müssten 1076 soll 1074 sollen 1076 sollte 1074 sollten 1076;... 1077;=3:advice
ich 283 man 283;=3:advice wir 1075;gehoeren 283 gehoert 283 gehoren 283 gehort 283 muessen 283 muesste 1079 muessten
1080 muss 283 mussen 283 musste 1079 mussten 1080 müsste 1079 müssten 1080 soll 1079 sollen 1080 sollte 1079 sollten
1080;... 1081;... 1073 <det> 1078 <my> 1082 auf 601 bloss 283 bloß 283 erst 602 erstmal 283 finger 1062 ja 1063
keinesfalls 283 lieber 283 unbedingt 283;bleib 559 erhoeh 559 erhoh 559 fang 559 frag 559 geh 559 hoer 559 hor 559
lass 559 mach 559 macht 559 nimm 559 red 559 stell 559 such 559 verkauf 559;i 707 ich 707 man 707 wir 707;gehoeren 283
gehoert 283 gehoren 283 gehort 283 muessen 283 muesste 283 muessten 283 muss 283 mussen 283 musste 283 mussten 283
müsste 283 müssten 283 soll 283 sollen 283 sollte 283 sollten 283;... 1086;<my> 1087;^ 1088 i 707 ich 771 man 771 wir
771;<det> 1068 <way> 1065 D 1070 ^ 1083 am 1069 beim 1069 bleib 559 bloss 1084 bloß 1084 das 1085 dass 1089 eben 1070
erhoeh 559 erhoh 559 fang 559 frag 559 geh 559 hoer 559 hor 559 i 707 ich 707 im 1069 lass 559 mach 559 macht 559 man
707 nimm 559 nur 1084 per 1069 red 559 stell 559 such 559 tel 1065 verkauf 559 wir 707;-befund 1057 -ergebnis 1057
-ergebnisse 1057 -gutachten 1057 -lieferung 1057 -teile 1057 -werte 1057 ... 1073 <comes_in> 1057 <det> 1078 <my> 1082
auf 601 bloss 283 bloß 283 erst 602 erstmal 283 finger 1062 ja 1063 keinesfalls 283 lieber 283 unbedingt 283;: 0 ^
1064 dass 772 ich 707 man 707 wir 707;<way> 1092 ^ 1064 tel 1065;<det> 1093 <way> 1092 ^ 1064 tel 1065;<way> 783;<det>
1095 <way> 783;klar 1;und 1097;dazu 1 deutlich 1 ehrlich 1 klar 1 klipp 1098 nur 1 trocken 1;<way> 773;<det> 1100
<way> 773;: 0 bleib 559 erhoeh 559 erhoh 559 fang 559 frag 559 geh 559 hoer 559 hor 559 lass 559 mach 559 macht 559
nimm 559 red 559 stell 559 such 559 verkauf 559;... 1061 <det> 1067 <they> 1090 <way> 1065 D 1070 ^ 1091 am 1094 auf
1096 beim 1094 bleib 559 bloss 1084 bloß 1084 das 1085 dass 1089 dazu 1 deutlich 1 eben 1070 ehrlich 1 erhoeh 559
erhoh 559 fang 559 frag 559 ganz 1099 geh 559 hoer 559 hor 559 i 707 ich 707 im 1094 in 1101 klar 1 klipp 1098 lass
559 mach 559 macht 559 man 707 nimm 559 nur 1102 per 1094 red 559 stell 559 such 559 tel 1065 trocken 1 verkauf 559
wir 707 zu 1096 zum 1096;<them> 559;<them> 41 laut 1104;ich 1105 wir 1105;versehen 43 zuruckgegeben 43 zuruckgeschickt
43 zurueckgegeben 43 zurueckgeschickt 43;anmerkungen 1107 kommentaren 1107 korrekturen 1107;mit 1108 voller 1108;...
1109 mit 1108 voller 1108;<work> 1110;^ 283 dass 559 ist 690 lautet 690 lautete 690 waere 690 war 690 ware 690 wäre
690;<me> 1112;^ 283 dass 559 ist 690 lautet 690 lautete 690 waere 690 war 690;<me> 1114;^ 283 dass 559 ist 690 lautet
690 lautete 690 war 690 ware 690 wäre 690;<me> 1116;... 693 : 559 ^ 283 an 1113 befolgt 0 beherzigt 0 dass 559 dazu
1112 fuer 1115 fur 1117 ignoriert 0 ist 690 lautet 690 lautete 690 umgesetzt 0 waere 690 war 690 ware 690 wäre 690;: 0
dazu 1 ist 1 lautet 1 war 1;<reviewed> 43 bezwungen 43 durchgeackert 43 durchgearbeitet 43 gelesen 43 mit 1108
verschlungen 43 voller 1108;... 1120 <reviewed> 43 bezwungen 43 durchgeackert 43 durchgearbeitet 43 gelesen 43 mit
1108 verschlungen 43 voller 1108;ich 559 man 559 wir 559;<should> 1122;nach 1123;... 1111 <counsel> 1118 <opinion>
1119 <work> 1121 ansicht 1124 auffassung 1124 einschaetzung 1124 einschatzung 1124 empfehlung 1124 erfahrung 1124
meinung 1124 uberzeugung 1124 ueberzeugung 1124;<handed_apart> 4 <lent> 4 gebracht 4 gegeben 4 gemailt 4 geschenkt 4
geschickt 4 gesendet 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen 4;... 1126 <handed_apart> 4 <lent> 4 gebracht
4 gegeben 4 gemailt 4 geschenkt 4 geschickt 4 gesendet 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen
4;retourniert 43 zuruckgegeben 43 zurueckgegeben 43;<work> 1128;<handed> 4;... 1130 <handed> 4;<lent_out> 4;... 1132
<lent_out> 4;<reviewed> 43 <reviewed_apart> 43 korrigiert 43 retourniert 43 zuruckgegeben 43 zuruckgereicht 43
zurueckgegeben 43 zurueckgereicht 43;ausgeliehen 4 geborgt 4 geliehen 4 ueberlassen 4;ausgeliehen 4 geborgt 4 geliehen
4 uberlassen 4;gegeben 43 geschickt 43 geschrieben 43;... 1137;auf 1138 fuer 1138 fur 1138 gegeben 43 geschickt 43
geschrieben 43 uber 1138 ueber 1138 zu 1138 zum 1138 zur 1138;$$ 804;gelegt 1140;herz 1141;auf 1138 fuer 1138 gegeben
43 geschickt 43 geschrieben 43 ueber 1138 zu 1138 zum 1138 zur 1138;anmerkungen 1143 feedback 1143 kommentare 1143
rueckmeldung 1143;auf 1138 fur 1138 gegeben 43 geschickt 43 geschrieben 43 uber 1138 zu 1138 zum 1138 zur
1138;anmerkungen 1145 feedback 1145 kommentare 1145 ruckmeldung 1145;ausgeliehen 4 geborgt 4 geliehen 4 uberlassen 4
ueberlassen 4;=17:gave:knowledge warum 825 was 825 welche 825 wie 825 wo 825 wofuer 825 wofur 825 woran 825;geholfen
636;umzug 1149;gegeben 836 gemacht 836;gestarkt 544;gestaerkt 544;rucken 1152 ruecken 1153;gedruckt 544 gedrueckt 544
gedrückt 544;daumen 1155;erreichen 11;=0:missed anzurufen 11 zu 1157;angerufen 11 probiert 1158 versucht 1158;dass 43
was 43 wie 43 wo 43;gesagt 1160;anmerkungen 1139 feedback 1139 kommentare 1139 ruckmeldung 1145 rueckmeldung
1143;angerufen 11 probiert 11 versucht 11;mal 1163;paar 1164;=17:gave:knowledge warum 825 was 825 welche 825 wie 825
wo 825 wofuer 825 woran 825;=17:gave:knowledge warum 825 was 825 welche 825 wie 825 wo 825 wofur 825 woran 825;geht
43;passt 43;besser 1168 fehlt 43 hakt 43 holpert 43 klemmt 43 nicht 1169;besser 1168 es 1170 fehlt 43 hakt 43 holpert
43 klemmt 43 nicht 1169 noch 1170;was 1171 wo 1171;zugeredet 544;laden 1149;anzurufen 11 zu 1157;probiert 1175
versucht 1175;retourniert 43 zurueckgegeben 43 zurueckgeschickt 43;retourniert 43 zuruckgegeben 43 zuruckgeschickt
43;retourniert 43 zuruckgegeben 43 zuruckgeschickt 43 zurueckgegeben 43 zurueckgeschickt 43;aenderungsvorschlaegen
1177 anderungsvorschlagen 1178 anmerkungen 1179 feedback 1179 hinweisen 1179 kommentaren 1179 korrekturen 1179
korrekturvorschlaegen 1177 korrekturvorschlagen 1178 notizen 1179 randnotizen 1179 verbesserungsvorschlaegen 1177
verbesserungsvorschlagen 1178 vorschlaegen 1177 vorschlagen 1178;gebracht 825;wieder 1163;auf 1138 fuer 1138 fur 1138
uber 1138 ueber 1138 zu 1138 zum 1138 zur 1138;auf 1138 fur 1138 uber 1138 zu 1138 zum 1138 zur 1138;auf 1138 fuer
1138 ueber 1138 zu 1138 zum 1138 zur 1138;anmerkungen 1183 feedback 1183 kommentare 1183 ruckmeldung 1184 rueckmeldung
1185;warum 825 was 825 welche 825 wie 825 wo 825 wofuer 825 woran 825;warum 825 was 825 welche 825 wie 825 wo 825
wofur 825 woran 825;=17:gave:knowledge wie 825;<address> 808 <expert> 974 <my> 1127 <their> 1129 <thing> 1131 <tool>
1133 <work> 1134 angelernt 825 anhaenger 1135 anhanger 1136 anmerkungen 1139 ans 1142 aufgemuntert 544 aufgezeigt 825
auseinandergesetzt 825 ausfuehrlich 1144 ausfuehrliches 1144 ausfuhrlich 1146 ausfuhrliches 1146 auto 1147 beamer 1147
beigebogen 825 beigebracht 1148 beim 1150 bestaerkt 544 bestarkt 544 bohrmaschine 1147 buero 1135 buro 1136 coaching
1151 den 1154 die 1156 dreimal 1159 durch 977 durchs 976 ehrlich 1161 ehrliches 1162 ein 1165 eingearbeitet 825
eingeschult 825 eingewiesen 825 erklaert 1166 erklart 1167 erlaeutert 1166 erlautert 1167 ermutigt 544 fahrrad 1147
feedback 1139 gecoached 836 gecoacht 836 geholfen 825 geld 1147 gementort 836 genau 1161 gesagt 1172 getroestet 544
getrostet 544 gezeigt 1148 gut 1173 gutes 1162 hoffnung 545 im 1174 kamera 1147 klar 1161 klargemacht 825 kommentare
1139 kurzes 1162 lastenrad 1147 mehrfach 1176 mehrmals 1159 mein 1162 mentorat 1151 mentoring 1151 mit 1180 mut 545
naeher 1181 naehergebracht 825 nahegebracht 825 naher 1181 nahergebracht 825 oefter 1163 offen 1161 offenes 1162 ofter
1163 paar 1164 rad 1147 raum 1147 ruckmeldung 1145 rueckmeldung 1143 samt 1180 schluessel 1135 schlussel 1136 schon
1182 schriftlich 1186 schriftliches 1186 sparring 1151 umsonst 1159 vergeblich 1159 verklickert 825 viel 1162 voller
1180 vorgefuehrt 1187 vorgefuhrt 1188 vorgemacht 1189 vorgerechnet 825 werkzeug 1147 x 1164 zugeredet 544 zugespielt
1140 zweimal 1159;<tool> 1133;... 1191 <tool> 1133;... 50 <handed> 4 <handed_apart> 4;... 1137 gegeben 43 geschickt 43
geschrieben 43;gemacht 544 zugesprochen 544;<address> 808 <expert> 974 <lent> 4 <thing> 1193 <tool> 1133 <work> 801
anmerkungen 1194 aufgemuntert 544 beigebracht 825 bestaerkt 544 bestarkt 544 den 1154 eingearbeitet 825 eingeschult
825 erklaert 825 erklart 825 erlaeutert 825 erlautert 825 ermutigt 544 feedback 1194 getroestet 544 getrostet 544
gezeigt 825 gut 1173 hinweise 980 kniffe 980 kommentare 1194 korrekturen 1194 mut 1195 rat 980 ratschlaege 980
ratschlage 980 ruckmeldung 1194 rueckmeldung 1194 tipp 980 tipps 980 tricks 980 vorgemacht 825 zugehoert 544 zugehort
544;<handed_apart> 4 gebracht 4 gegeben 4 gemailt 4 geschenkt 4 geschickt 4 gesendet 4 ubergeben 4 uberlassen 4
uebergeben 4 ueberlassen 4;... 1197;... 869 <address> 808;... 1196 <address> 808 <my> 1198 <work> 801 N 852
anmerkungen 1194 bei 905 das 1199 den 1199 die 1199 feedback 1194 kommentare 1194 korrekturen 1194 mit 905 ruckmeldung
1194 rueckmeldung 1194;ich 1200 wir 1200;<handed_apart> 4 <lent> 4 <tool> 1133 empfohlen 804 gebracht 4 gegeben 4
gemailt 4 geschenkt 4 geschickt 4 gesendet 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen 4 vermittelt 804
weiterempfohlen 804;... 1202 <handed_apart> 4 <lent> 4 <tool> 1133 gebracht 4 gegeben 4 gemailt 4 geschenkt 4
geschickt 4 gesendet 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen 4;=5:mine <det> 15;^ 1204;<det> 15;^
1206;bekommen 1205 bekommt 1205 hat 1207 kriegen 1205 kriegt 1205;<me> 1048;<until> 1048 D 1048 von 1209;... 1210;<me>
1050;<until> 1050 D 1050 ^ 1211 von 1212;<they> 1213 ich 629 wir 629;<they> 1208 das 630 dass 1214;retourniert 43
zuruckgeschickt 43 zurueckgeschickt 43;... 1216;<work> 1217;durchgespielt 836 geprobt 836 geubt 836 trainiert 836
vorbereitet 836;durchgespielt 836 geprobt 836 geuebt 836 trainiert 836 vorbereitet 836;durchgespielt 836 geprobt 836
geubt 836 geuebt 836 trainiert 836 vorbereitet 836;bewerbungsgesprach 1219 bewerbungsgespraech 1220 interview 1221
pitch 1221 praesentation 1220 prasentation 1219 pruefung 1220 prufung 1219 rede 1221 vorstellungsgesprach 1219
vorstellungsgespraech 1220 vortrag 1221;... 1218 <work> 1217 ^ 1222;<they> 1213 ich 41 wir 41;^ 15 das 85 dass
1224;<reviewed> 43 korrigiert 43 retourniert 43 zuruckgegeben 43 zuruckgereicht 43 zurueckgegeben 43 zurueckgereicht
43;<address> 805;s 1227;das 630 dass 630 ich 629 wir 629;^ 15 das 630 dass 630 ich 629 wir 629;<said> 1229 <vowed>
1230;<way> 1231;<det> 1232 <way> 1231;geschickt 804 untergebracht 804 vermittelt 804 verwiesen 804 weiterempfohlen 804
weitergeleitet 804 weitergereicht 804 weitervermittelt 804 weiterverwiesen 804;... 1234 geschickt 804 untergebracht
804 vermittelt 804 verwiesen 804 weiterempfohlen 804 weitergeleitet 804 weitergereicht 804 weitervermittelt 804
weiterverwiesen 804;... 1234 empfohlen 804 geschickt 804 untergebracht 804 vermittelt 804 verwiesen 804 vorgeschlagen
804 weiterempfohlen 804 weitergeleitet 804 weitergereicht 804 weitervermittelt 804 weiterverwiesen 804;<my> 1235 N
1236 eine 1235 einem 1235 einen 1235 einer 1235;geschrieben 804;vorbereitet 836;... 1239 <det> 1232 <way> 1231 das 822
den 822 die 822 ihre 822 ihren 822 seine 822 seinen 822;gebracht 804 gegeben 804 geschickt 804 vermittelt 804
verschafft 804 weitergeleitet 804 zugeschanzt 804;ausgeholfen 825 beraten 825 geholfen 825 gholfn 825 unterstuetzt 825
unterstutzt 825;^ 804;eingelegt 1243;wort 1244;gutes 1245;gebracht 1243;gesprach 1247 gespraech 1247 spiel 1247;ein
1246 ins 1248 untergebracht 804 vorgeschlagen 1243 weiterempfohlen 804 weitergeleitet 804 weitergereicht 804
weitervermittelt 804;... 1249 untergebracht 804 weiterempfohlen 804 weitergeleitet 804 weitergereicht 804
weitervermittelt 804;untergebracht 804 weiterempfohlen 804 weitergeleitet 804 weitergereicht 804 weitervermittelt
804;... 1251 empfohlen 804 untergebracht 804 vorgeschlagen 804 weiterempfohlen 804 weitergeleitet 804 weitergereicht
804 weitervermittelt 804;... 1251 untergebracht 804 weiterempfohlen 804 weitergeleitet 804 weitergereicht 804
weitervermittelt 804;... 1242 <my> 1250 N 1252 eine 1253 einem 1253 einen 1253 einer 1253;ausgeholfen 825 geholfen 825
gholfn 825 unterstuetzt 825 unterstutzt 825;empfohlen 804 vorgeschlagen 804 weiterempfohlen 804;... 1255 <det> 1232
<way> 1231 N 1256 umzug 1149;schuldig 15;... 1258;^ 1259;ich 1260;aufgebaut 544 aufgepaeppelt 544 aufgepappelt 544
beruhigt 544 gelobt 544;gegeben 825;... 1263;<address> 808 aufgezeigt 825 beigebogen 825 klargemacht 825 naeher 1181
naher 1181;ausgemalt 636 betreut 636 gegossen 636 gehuetet 636 gehutet 636 geputzt 636 gestrichen 636 versorgt 636;...
1266 ausgemalt 636 betreut 636 gegossen 636 gehuetet 636 gehutet 636 geputzt 636 gestrichen 636 versorgt 636;... 1266
angeschlossen 636 aufgebaut 636 ausgemalt 636 betreut 636 eingerichtet 636 entruempelt 636 entrumpelt 636 gegossen 636
gehuetet 636 gehutet 636 gemaeht 636 gemaht 636 geputzt 636 geraeumt 636 geraumt 636 geschnitten 636 gestrichen 636
montiert 636 repariert 636 versorgt 636;... 1265 <address> 808 ^ 1222 auto 870 blumen 1267 computer 870 dachrinne 870
drucker 870 fenster 870 fernseher 870 garten 1268 hecke 870 hund 1267 kasse 1267 katze 1267 keller 870 kinder 1267
kleine 1267 kleinen 1267 kuche 871 kueche 872 laden 1267 rasen 870 regal 870 router 870 schnee 870 schrank 870 stand
1267 waschmaschine 870 wohnung 1268;gegeben 847 geknuepft 847 geknupft 847 gemacht 847 hergestellt 847 vermittelt
847;... 1270;<det> 1271 <my> 1271 einem 1271 einer 1271;gegeben 847 gemacht 847 hergestellt 847 vermittelt 847;<det>
1271 <my> 1271 N 1273 einem 1271 einer 1271;mit 1272 zu 1274;... 1263 fuer 1264 fur 1264 zu 1264 zum 1264 zur 1264;...
1263 fuer 1264 zu 1264 zum 1264 zur 1264;... 1263 fur 1264 zu 1264 zum 1264 zur 1264;... 1265 <address> 808 ^ 1222
auto 870 blumen 1267 computer 870 dachrinne 870 drucker 870 fenster 870 fernseher 870 garten 1268 hecke 870 hund 1267
kasse 1267 katze 1267 keller 870 kinder 1267 kleine 1267 kleinen 1267 kontakt 1275 kuche 871 kueche 872 laden 1267
rasen 870 rat 1276 ratschlaege 1277 ratschlage 1278 regal 870 router 870 schnee 870 schrank 870 stand 1267 tipp 1276
tipps 1276 waschmaschine 870 wohnung 1268;... 1265 <address> 808 ^ 1222 auto 870 blumen 1267 computer 870 dachrinne
870 drucker 870 fenster 870 fernseher 870 garten 1268 hecke 870 hinweise 980 hund 1267 kasse 1267 katze 1267 keller
870 kinder 1267 kleine 1267 kleinen 1267 kniff 980 kniffe 980 kuche 871 kueche 872 laden 1267 rasen 870 rat 980
ratschlaege 980 ratschlag 980 ratschlage 980 regal 870 router 870 schnee 870 schrank 870 stand 1267 tipp 980 tipps 980
trick 980 tricks 980 waschmaschine 870 wohnung 1268;angefunkt 11 angeklingelt 11 angepingt 11 angerufen 11 angetippt
11 angewaehlt 11 angewahlt 11 durchgeklingelt 11 geklingelt 11 gelaeutet 11 gelautet 11 probiert 1158 versucht
1158;... 979 fuer 1264 fur 1264 gegeben 825 gezeigt 825 mitgegeben 825 verraten 825 zu 1264 zum 1264 zur 1264;... 979
fuer 1264 gegeben 825 gezeigt 825 mitgegeben 825 verraten 825 zu 1264 zum 1264 zur 1264;... 979 fur 1264 gegeben 825
gezeigt 825 mitgegeben 825 verraten 825 zu 1264 zum 1264 zur 1264;hinweise 980 kniff 980 kniffe 980 mal 1163 rat 1282
ratschlaege 1283 ratschlag 980 ratschlage 1284 tipp 1282 tipps 1282 trick 980 tricks 980;^ 1222 arbeitszeugnis 1238
bisschen 1262 empfehlungsschreiben 1238 gutes 1245 paar 1285 referenz 1238 wenig 1262 zeugnis 1238;arbeitszeugnis 1238
auftrag 1241 bewerber 1241 einfuehrung 1264 einfuhrung 1264 empfehlungsschreiben 1238 interessenten 1241 job 1241
kandidaten 1241 kandidatin 1241 kunden 1241 kundin 1241 lead 1241 leads 1241 referenz 1238 zeugnis 1238;auftrag 1241
bewerber 1241 crashkurs 1264 hinweise 980 interessenten 1241 job 1241 kandidaten 1241 kandidatin 1241 kniff 980 kniffe
980 kontakt 1275 kunden 1241 kundin 1241 lead 1241 leads 1241 rat 1282 ratschlaege 1283 ratschlag 980 ratschlage 1284
tipp 1282 tipps 1282 trick 980 tricks 980;zugehoert 544 zugehort 544;angefunkt 11 angeklingelt 11 angepingt 11
angerufen 11 angetippt 11 angewaehlt 11 durchgeklingelt 11 geklingelt 11 gelaeutet 11 probiert 11 versucht 11;...
1239;angefunkt 11 angeklingelt 11 angepingt 11 angerufen 11 angetippt 11 angewahlt 11 durchgeklingelt 11 geklingelt 11
gelautet 11 probiert 11 versucht 11;kopf 536;den 1293 meinen 1293;durch 1294;... 1295;<give1> 15;^ 1297;ich 1298;kann
43 koennte 43 konnte 43 könnte 43 muss 43 soll 43 sollte 43;... 1300;er 1301 man 1301 sie 1301;dass 1299 ich 1298 was
1302 wo 1302;dass 1299 ich 1298;mut 1195 zugeredet 544;schweigen 11;in 1306;sich 1307;... 1255 <det> 1232 <way> 1231
laden 1149;ausgeholfen 825 eingearbeitet 825 eingefuehrt 825 eingefuhrt 825 eingewiesen 825 geholfen 825 gholfn 825
unterstuetzt 825 unterstutzt 825;... 1310;eingearbeitet 825 eingefuehrt 825 eingefuhrt 825 eingewiesen 825;... 1312
gesprach 1247 gespraech 1247 spiel 1247;... 1255;... 1191 <tool> 1133 hinweise 980 kniff 980 kniffe 980 rat 980
ratschlaege 980 ratschlag 980 ratschlage 980 tipp 980 tipps 980 trick 980 tricks 980;arbeitszeugnis 1238 auftrag 1241
bewerber 1241 empfehlungsschreiben 1238 interessenten 1241 job 1241 kandidaten 1241 kandidatin 1241 kunden 1241 kundin
1241 lead 1241 leads 1241 referenz 1238 zeugnis 1238;N 1273;zu 1317;auftrag 1241 bewerber 1241 hinweise 980
interessenten 1241 job 1241 kandidaten 1241 kandidatin 1241 kniff 980 kniffe 980 kontakt 1318 kunden 1241 kundin 1241
lead 1241 leads 1241 rat 1282 ratschlaege 1283 ratschlag 980 ratschlage 1284 tipp 1282 tipps 1282 trick 980 tricks
980;auftrag 1241 bewerber 1241 interessenten 1241 job 1241 kandidaten 1241 kandidatin 1241 kunden 1241 kundin 1241
lead 1241 leads 1241;bekommen 11 gebracht 11 gekriegt 11;handy 1321 tel 1321 telefon 1321;das 1322;an 1323 ans
1322;wie 825;beraten 825;... 1326 <my> 1235 N 1235 eine 1235 einem 1235 einen 1235 einer 1235;... 1326;... 1190 2x 661
3x 661 4x 661 <address> 808 <det> 1192 <expert> 805 <have> 1201 <my> 1203 <said> 1215 <their> 1223 <thing> 1131 <tool>
1133 <vowed> 1225 <work> 1226 N 1228 ^ 1222 am 1233 an 1237 anmerkungen 1139 arbeitszeugnis 1238 auf 1240 aufgebaut
544 aufgepaeppelt 544 aufgepappelt 544 auftrag 1241 ausfuehrlich 1144 ausfuehrliches 1144 ausfuhrlich 1146
ausfuhrliches 1146 bei 1254 beigebracht 866 beim 1257 beruhigt 544 bewerber 1241 bin 1261 bisschen 1262 crashkurs 1264
das 1269 den 1279 die 1280 dreimal 1281 ehrliches 1162 ein 1286 eine 1287 einen 1288 einfach 1289 einfuehrung 1264
einfuhrung 1264 empfehlungsschreiben 1238 erklaert 881 erklart 882 erlaeutert 881 erlautert 882 etwas 1262 feedback
1139 fuenfmal 1290 fuer 1291 funfmal 1292 fur 1291 geholfen 825 geistert 1296 gelobt 544 gesagt 1303 geschrieben 1304
gezeigt 866 gut 1305 gutes 1162 hinweise 980 hoffnung 545 huellt 1308 huellte 1308 hullt 1308 hullte 1308 hundertmal
661 im 1309 in 1311 ins 1313 interessenten 1241 job 1241 kandidaten 1241 kandidatin 1241 kniff 980 kniffe 980
kommentare 1139 kontakt 1275 kunden 1241 kundin 1241 kurzes 1162 lange 1289 lead 1241 leads 1241 mehrfach 1281
mehrmals 1281 mein 1162 mit 1314 mut 545 n 1315 nachhilfe 1264 ne 1316 nen 1319 neue 1320 neuen 1320 nicht 1324 nur
1289 oefter 1163 offenes 1162 ofter 1163 paar 1285 per 1233 rat 1282 ratschlaege 1283 ratschlag 980 ratschlage 1284
referenz 1238 ruckmeldung 1145 rueckmeldung 1143 schon 1182 schriftlich 1186 schriftliches 1186 schuld 85 schulde 85
schulden 85 sehr 1305 spukt 1296 tipp 1282 tipps 1282 trick 980 tricks 980 uber 1233 ueber 1233 um 97 umsonst 1159
unterricht 1264 vergeblich 1159 via 1233 viel 1162 viermal 661 vorgefuehrt 881 vorgefuhrt 882 vorgemacht 1325
vorgeschlagen 1243 x 1164 zeugnis 1238 zigmal 661 zu 1327 zufolge 1123 zugehoert 544 zugehort 544 zugeredet 544 zum
1328 zur 1328 zweimal 1281;lassen 89;angebimmelt 89 angefragt 89 angeklingelt 89 angeklopft 89 angelaeutet 89
angelautet 89 angerufen 89 ausrichten 1330 beschwert 89 bestaetigt 89 bestatigt 89 bestellen 1330 dagelassen 89
durchgebimmelt 89 durchgeklingelt 89 durchgerufen 89 empfohlen 1 erklaert 1 erklart 1 erkundigt 89 ersucht 89
geantwortet 89 gebeten 89 gedraengt 89 gedrangt 89 gefragt 89 geklingelt 89 gemahnt 89 gemailt 89 gemeint 1 gemeldet
89 geraten 1 gesagt 1 geschrieben 702 gesimst 89 getextet 89 hereingeschaut 89 hergebracht 89 hiergelassen 89
nachgefragt 89 nachgehakt 89 reingeschaut 89 reklamiert 89 retourniert 89 umgetauscht 89 urgiert 89 vorbeigebracht 89
vorbeigeschaut 89 wissen 1330 zugesagt 89 zuruckgebracht 89 zuruckgegeben 89 zuruckgemailt 89 zuruckgerufen 89
zuruckgeschrieben 89 zurueckgebracht 89 zurueckgegeben 89 zurueckgemailt 89 zurueckgerufen 89 zurueckgeschrieben
89;<said> 709 angebimmelt 89 angeboten 89 angeklingelt 89 angelaeutet 89 angelautet 89 angerufen 89 anvertraut 89
berichtet 89 durchgebimmelt 89 durchgeklingelt 89 durchgerufen 89 empfohlen 702 erklaert 1 erklart 1 erzaehlt 89
erzahlt 89 geantwortet 89 gebeichtet 89 geholfen 89 geklagt 89 geklingelt 89 gemailt 89 gemeint 1 geraten 702 gesagt
702 geschickt 89 geschildert 89 geschrieben 702 gesimst 89 gesteckt 89 getextet 89 gezeigt 89 gratuliert 89
hereingeschaut 89 mitgeteilt 89 praesentiert 89 prasentiert 89 reingeschaut 89 verraten 89 versprochen 89
vorbeigeschaut 89 vorgestellt 89 zugesagt 89 zuruckgemailt 89 zuruckgerufen 89 zuruckgeschrieben 89 zurueckgemailt 89
zurueckgerufen 89 zurueckgeschrieben 89;<them> 741;<them> 741 ^ 740;... 1332 <counsel> 718 <counselled> 690 ^ 720
abgeholt 89 als 721 am 733 angebimmelt 89 angeklingelt 89 angelaeutet 89 angelautet 89 angerufen 89 angeschrieben 89
angesprochen 89 ans 730 auf 733 aufgefordert 559 ausgefuehrt 89 ausgefuhrt 89 begleitet 89 beim 733 bekocht 89
bestaerkt 559 bestarkt 559 besucht 89 davon 734 davor 738 dazu 734 den 721 dringend 739 durchgebimmelt 89
durchgeklingelt 89 durchgerufen 89 einen 721 eingeladen 89 eingeredet 559 empfohlen 1 erklaert 1 erklart 1 ermuntert
559 ermutigt 559 ersucht 1333 geantwortet 89 gebeten 1334 gefragt 1333 geklingelt 89 gemeint 1 geraten 1 gesagt 1
geschrieben 1 gesimst 89 getextet 89 getroffen 89 gewarnt 737 hereingeschaut 89 im 733 interviewt 89 kontaktiert 89
mit 748 nahe 729 nen 721 per 733 reingeschaut 89 stark 739 um 751 via 733 vor 752 vorbeigeschaut 89 zuruckgemailt 89
zuruckgerufen 89 zuruckgeschrieben 89 zurueckgemailt 89 zurueckgerufen 89 zurueckgeschrieben 89;^ 756;<me> 1336
<vowed> 759 mir 760 uns 760;<me> 722 ^ 81 dass 758 er 722 sich 722 sie 722;<until> 762 <vowed> 81;... 1339;abgesagt 11
gecancelt 11 platzen 1016 sausen 1016 vergessen 11 verschlafen 11 verschwitzt 11;... 1341 abgesagt 11 gecancelt 11
platzen 1016 sausen 1016 vergessen 11 verschlafen 11 verschwitzt 11;<appointment> 1342;anzurufen 11 mich 1175 uns 1175
zu 1157;versucht 1344;angelaeutet 89 angelautet 89 angerufen 89;ausrichten 1330 bestellen 1330 wissen 1330;... 1347
<vowed> 759 gemeint 783 gesagt 783 geschrieben 783 gmeint 725 gsagt 725;angekuendigt 69 angekundigt 69 angemeldet 69
angeschlossen 89 bedankt 89 beworben 0 dazugeschaltet 89 dazugesellt 89 dazugesetzt 89 dazugestellt 89 eingeklinkt 89
eingewaehlt 89 eingewahlt 89 entschuldigt 89 gemeldet 89 geruehrt 89 geruhrt 89 verabschiedet 89 zugeschaltet 89;...
1349 bedankt 89 bei 788 entschuldigt 89 gemeldet 89 geruehrt 89 geruhrt 89 verabschiedet 89;... 1347 <vowed> 759
angelaeutet 89 angelautet 89 angerufen 89 gemeint 783 gesagt 783 geschrieben 783 gmeint 725 gsagt 725;... 1331
<appointment> 705 <det> 706 <me> 1335 <my> 706 <they> 1337 <until> 764 <vowed> 1338 ^ 1340 am 733 angebimmelt 89
angeklingelt 89 angelaeutet 89 angelautet 89 angerufen 89 auf 768 beim 733 das 1343 davon 769 dazu 769 den 1343 die
1343 durchgebimmelt 89 durchgeklingelt 89 durchgerufen 89 empfohlen 770 erklaert 1 erklart 1 geantwortet 89 geklingelt
89 gemailt 89 gemeint 773 geraten 1 gesagt 773 geschrieben 774 gesimst 89 getextet 89 gmeint 725 gsagt 725
hereingeschaut 89 im 733 mehrmals 1345 mich 1346 mir 1348 per 768 reingeschaut 89 sich 1350 uber 791 ueber 793 uns
1351 unser 1343 unsere 1343 unseren 1343 vergeblich 1345 versucht 1344 via 768 vor 752 vorbeigeschaut 89 vorgeschlagen
0 zuruckgemailt 89 zuruckgerufen 89 zuruckgeschrieben 89 zurueckgemailt 89 zurueckgerufen 89 zurueckgeschrieben 89
zweimal 1345;^ 1039 das 1037 den 1037 die 1037 es 1037 sie 1037 von 1040;<way> 725;<det> 1354 <way> 725;am 1355 auf
1355 beim 1355 ich 1060 im 1355 in 1355 man 1060 per 1355 wir 1060 zu 1355 zum 1355;... 1356 <det> 1068 <they> 1090
<way> 1065 D 1070 ^ 1083 am 1094 auf 1096 beim 1094 bleib 559 bloss 1084 bloß 1084 das 1085 dass 1089 eben 1070 erhoeh
559 erhoh 559 fang 559 frag 559 geh 559 hoer 559 hor 559 i 707 ich 707 im 1094 in 1101 lass 559 mach 559 macht 559 man
707 nimm 559 nur 1084 per 1094 red 559 stell 559 such 559 tel 1065 verkauf 559 wir 707 zu 1096 zum 1096;lassen
81;stellen 81;verfuegung 1359 verfugung 1359;ausborgen 81 ausleihen 81 bereitstellen 81 borgen 81 bringen 81 geben 81
leihen 81 mitbringen 81 schenken 81 uberlassen 81 ueberlassen 81 zukommen 1358 zur 1360;=6:theirs ... 1361;^ 1362;<me>
1363;<me> 82 <until> 81;bringts 1365 gibts 1365 macht 1365 mailts 1365 schickts 1365 sendets 1365;und 1366;and
81;=6:theirs ... 1368;... 1367 <det> 1369 D 81;mich 81 uns 81;fuer 1371 fur 1371;... 1372;... 1372 <det> 1373 <my>
1373 <their> 1373 <them> 1373;<me> 81 das 257 den 257 die 257 es 257 s 257;... 1367;zuruck 81 zurueck 81;... 1377
zuruck 81 zurueck 81;... 1377 mich 1378 mir 1378 uns 1378 zuruck 81 zurueck 81;... 1377 <they> 1379 <until> 81 mich
1378 mir 1378 uns 1378 zuruck 81 zurueck 81;mal 81;=6:theirs nach 81 noch 1381 nochmal 81 wieder 81;nach 81 noch 1381
nochmal 81 wieder 81;D 1383;D 1382 es 1384 ihn 1384 sie 1384;D 1383 es 1384 ihn 1384 sie 1384;sich 81;<they> 1387 sich
81;bescheid 81;bescheid 81 mir 1389 uns 1389;<they> 1390 bescheid 81 mir 1389 uns 1389;an 81 druber 81 drueber 81
durch 81;... 1392 an 81 druber 81 drueber 81 durch 81;durch 81 weiter 81;<they> 1390 bescheid 81 das 1394 es 1394 mir
1389 uns 1389;beisammen 81 bereit 81 fertig 81 parat 81;<until> 1396;... 1397;laufenden 81;dem 1399;auf 1400;D 1401
auf 1400;mich 1402 uns 1402;um 81;... 1404 um 81;sich 1405;ab 81 an 81;<me> 1407;ab 81;... 1409;<my> 1410;<me> 1407
<my> 1410 D 1411;das 1394 es 1394;... 1377 <they> 1379 mich 1378 mir 1378 uns 1378 zuruck 81 zurueck 81;... 1377;...
1377 mich 1415 mir 1415 sich 81 uns 1415;... 1377 <they> 1416 mich 1415 mir 1415 sich 81 uns 1415;... 1377 <me> 1407
<they> 1379 mich 1378 mir 1378 uns 1378 zuruck 81 zurueck 81;vor 81;... 1419;<me> 1420;<their> 1420;... 1419 D
1422;<me> 1423;gibt 81 meldet 81 ruft 81 sagt 81 schreibt 81;und 1425;... 1426;... 1426 das 1427 es 1427;es 1427 sich
1428 sichs 1427;<deed3> 1370 <does3> 1374 <give3> 1375 <sends3> 1376 antwortet 1380 benachrichtigt 1371 bohrt 1385
connected 257 connectet 257 draengelt 1385 draengt 1386 drangelt 1385 drangt 1386 erkundigt 1388 geben 1391 geht 1393
gibt 1395 haben 1398 haelt 1403 hakt 1385 halt 1403 halten 1403 hat 1398 hoert 1406 holen 1408 holt 1412 hort 1406
hält 1403 informiert 1371 intro 257 introduced 257 introed 257 introt 257 leitet 1413 liest 1393 mailt 1414 melden
1388 meldet 1417 probiert 1386 ruehren 1388 ruehrt 1388 rufen 1408 ruft 1418 ruhren 1388 ruhrt 1388 sagen 1391 sagt
1391 schaut 1393 schickt 1413 schreibt 1414 schubst 1386 sieht 1393 stellen 1421 stellt 1424 stupst 1385 uberlegt 1429
uberweist 82 ueberlegt 1429 ueberweist 82 unterschreibt 82 updatet 1371 urgiert 1385 verstaendigt 1371 verstandigt
1371 versucht 1386 zahlt 82;probiert 11 versucht 11;... 1431 probiert 11 versucht 11;<me> 0;bei 1433;... 1434 bei
1433;^ 740 darum 741 um 741;<until> 740;... 1437 <my> 740 antwort 740 bestaetigung 740 bestatigung 740 feedback 740
ruckmeldung 740 ruckruf 740 rueckmeldung 740 rueckruf 740 stellungnahme 740;=23:contact ^ 1438;, 89 <me> 1436 D 89 am
89 an 89 gestern 89 heute 89 in 89 mich 89 nach 89 per 89 sich 89 um 1439 uns 89 wegen 89;D 89 am 89 an 89 gestern 89
heute 89 in 89 mich 89 nach 89 per 89 sich 89 um 89 uns 89 wegen 89;mich 666 uns 666;mich 674 mir 674 uns 674;mich 89
uns 89;<appointment> 89 <outing> 89 <way> 89;<appointment> 89 <det> 1445 <outing> 89 <way> 89;am 1446 auf 1446 bei
1446 beim 1446 im 1446 uber 1446 ueber 1446 zum 1446;D 89;das 1448 es 1448;das 1448;... 1447 am 1446 auf 1446 bei 1446
beim 1446 das 1448 dies 1448 es 1448 im 1446 mir 1449 so 1448 uber 1446 ueber 1446 uns 1450 zum 1446;mich 69 uns
69;fuer 1452 fur 1452 mich 69 uns 69;D 1453;... 143 <det> 320 <my> 320 <their> 320;<me> 41;<until> 1207 ^ 1455 von
1456;=19:gave:resource ausgeliehen 4 bekommen 4 geborgt 4 geliehen 4 leihweise 4 mitgenommen 4;<tool> 1458;... 1459
<tool> 1458;<until> 15 retour 15 wieder 15 zuruck 15 zurueck 15;... 1461;... 143 <det> 1462 <my> 320 <their> 320;<my>
1460 <until> 1207 ^ 1463 von 1456;<doc> 740 <work> 740;<doc> 740 alle 740 beide 740 das 740 den 740 die 740 ein 1465
eine 1465 einen 1465 ne 1465 nen 1465 saemtliche 740;^ 1466;... 1437 <until> 740;... 1437;-abrechnung 1468 -beleg 1469
-bescheinigung 1469 -bestaetigung 1469 -foto 1468 -fotos 1468 -liste 1468 -nachweis 1468 -plan 1468 -rechnung 1468
-unterlagen 1468 -vertrag 1468 -zahlen 1468 <doc> 1468 <thing> 1437 <work> 1437 alle 1469 angebot 1437 antwort 1437
beide 1469 bestaetigung 1437 das 1469 den 1469 die 1469 entscheidung 1437 fotos 1437 kostenvoranschlag 1437 muster
1437 offerte 1437 rechnung 1437 rueckmeldung 1437 saemtliche 1469 unterlagen 1437 vertrag 1437 zahlen 1437;<until>
1467 ^ 1470;<doc> 740 alle 740 beide 740 das 740 den 740 die 740 ein 1465 eine 1465 einen 1465 ne 1465 nen 1465
samtliche 740;^ 1472;-abrechnung 1468 -beleg 1469 -bescheinigung 1469 -bestatigung 1469 -foto 1468 -fotos 1468 -liste
1468 -nachweis 1468 -plan 1468 -rechnung 1468 -unterlagen 1468 -vertrag 1468 -zahlen 1468 <doc> 1468 <thing> 1437
<work> 1437 alle 1469 angebot 1437 antwort 1437 beide 1469 bestatigung 1437 das 1469 den 1469 die 1469 entscheidung
1437 fotos 1437 kostenvoranschlag 1437 muster 1437 offerte 1437 rechnung 1437 ruckmeldung 1437 samtliche 1469
unterlagen 1437 vertrag 1437 zahlen 1437;<until> 1473 ^ 1474;... 1447 am 1446 auf 1446 bei 1446 beim 1446 im 1446 uber
1446 ueber 1446 zum 1446;dass 1122;darauf 1477;sich 0;an 722;<me> 1480;<me> 1480 <they> 1481;^ 1438;, 89 <me> 1436 um
1483;mit 89;... 1485 mit 89;N 1486 mich 89 uns 89;fuer 1452 mich 69 uns 69;D 1488;-angebot 740 -bericht 740 -entwurf
740 -konzept 740 -liste 740 -plan 740 -rechnung 740 -vorschlag 740 angebot 740 antwort 740 aufstellung 740 bericht 740
bestaetigung 740 entwurf 740 freigabe 740 gutachten 740 konzept 740 kostenvoranschlag 740 liste 740 offerte 740 plan
740 prognose 740 rechnung 740 rueckmeldung 740 stellungnahme 740 termin 740 unterschrift 740 vorschlag 740 zahl 740
zahlen 740 zusage 740;-angebot 740 -bericht 740 -entwurf 740 -konzept 740 -liste 740 -plan 740 -rechnung 740
-vorschlag 740 <attribute> 1490 angebot 740 antwort 740 aufstellung 740 bericht 740 bestaetigung 740 entwurf 740
freigabe 740 gutachten 740 konzept 740 kostenvoranschlag 740 liste 740 offerte 740 plan 740 prognose 740 rechnung 740
rueckmeldung 740 stellungnahme 740 termin 740 unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage
740;=4:needs_from_me -angebot 740 -bericht 740 -entwurf 740 -konzept 740 -liste 740 -plan 740 -rechnung 740 -vorschlag
740 <attribute> 1490 angebot 740 antwort 740 aufstellung 740 bericht 740 bestaetigung 740 entwurf 740 freigabe 740
gutachten 740 konzept 740 kostenvoranschlag 740 liste 740 offerte 740 plan 740 prognose 740 rechnung 740 rueckmeldung
740 stellungnahme 740 termin 740 unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage 740;-angebot 740 -bericht
740 -entwurf 740 -konzept 740 -liste 740 -plan 740 -rechnung 740 -vorschlag 740 <attribute> 1490 <doc> 740 <work> 740
angebot 740 antwort 740 aufstellung 740 bericht 740 bestaetigung 740 entwurf 740 freigabe 740 gutachten 740 konzept
740 kostenvoranschlag 740 liste 740 offerte 740 plan 740 prognose 740 rechnung 740 rueckmeldung 740 stellungnahme 740
termin 740 unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage 740;-angebot 740 -bericht 740 -entwurf 740
-konzept 740 -liste 740 -plan 740 -rechnung 740 -vorschlag 740 <attribute> 1490 <doc> 740 a 1491 alle 740 an 1491
angebot 740 antwort 740 aufstellung 740 beide 740 bericht 740 bestaetigung 740 das 1492 den 1492 die 1492 ein 1493
eine 1493 einen 1493 entwurf 740 freigabe 740 gutachten 740 konzept 740 kostenvoranschlag 740 liste 740 n 1491 ne 1465
nen 1493 offerte 740 plan 740 prognose 740 rechnung 740 rueckmeldung 740 saemtliche 740 stellungnahme 740 termin 740
unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage 740;-angebot 740 -bericht 740 -entwurf 740 -konzept 740
-liste 740 -plan 740 -rechnung 740 -vorschlag 740 <attribute> 1490 a 1491 an 1491 angebot 740 antwort 740 aufstellung
740 bericht 740 bestaetigung 740 das 1491 den 1491 die 1491 ein 1491 eine 1491 einen 1491 entwurf 740 freigabe 740
gutachten 740 konzept 740 kostenvoranschlag 740 liste 740 n 1491 nen 1491 offerte 740 plan 740 prognose 740 rechnung
740 rueckmeldung 740 stellungnahme 740 termin 740 unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage 740;^
1495;<me> 1496;^ 1494 von 1497;-abrechnung 1468 -beleg 1469 -bescheinigung 1469 -bestaetigung 1469 -foto 1468 -fotos
1468 -liste 1468 -nachweis 1468 -plan 1468 -rechnung 1468 -unterlagen 1468 -vertrag 1468 -zahlen 1468 <doc> 1468 alle
1469 beide 1469 das 1469 den 1469 die 1469 saemtliche 1469;<counsel> 0;paar 1500;<counsel> 0 <until> 1498 ^ 1499 ein
1501 einen 1500 n 1500 nen 1500;<until> 1467 ^ 1499;fur 1452 mich 69 uns 69;D 1504;<doc> 740 alle 740 beide 740 das
740 den 740 die 740 ein 1465 eine 1465 einen 1465 ne 1465 nen 1465 saemtliche 740 samtliche 740;^ 1506;-abrechnung
1468 -beleg 1469 -bescheinigung 1469 -bestaetigung 1469 -bestatigung 1469 -foto 1468 -fotos 1468 -liste 1468 -nachweis
1468 -plan 1468 -rechnung 1468 -unterlagen 1468 -vertrag 1468 -zahlen 1468 <doc> 1468 alle 1469 beide 1469 das 1469
den 1469 die 1469 saemtliche 1469 samtliche 1469;<until> 1507 ^ 1508;-angebot 740 -bericht 740 -entwurf 740 -konzept
740 -liste 740 -plan 740 -rechnung 740 -vorschlag 740 angebot 740 antwort 740 aufstellung 740 bericht 740 bestaetigung
740 bestatigung 740 entwurf 740 freigabe 740 gutachten 740 konzept 740 kostenvoranschlag 740 liste 740 offerte 740
plan 740 prognose 740 rechnung 740 ruckmeldung 740 rueckmeldung 740 stellungnahme 740 termin 740 unterschrift 740
vorschlag 740 zahl 740 zahlen 740 zusage 740;-angebot 740 -bericht 740 -entwurf 740 -konzept 740 -liste 740 -plan 740
-rechnung 740 -vorschlag 740 <attribute> 1510 angebot 740 antwort 740 aufstellung 740 bericht 740 bestaetigung 740
bestatigung 740 entwurf 740 freigabe 740 gutachten 740 konzept 740 kostenvoranschlag 740 liste 740 offerte 740 plan
740 prognose 740 rechnung 740 ruckmeldung 740 rueckmeldung 740 stellungnahme 740 termin 740 unterschrift 740 vorschlag
740 zahl 740 zahlen 740 zusage 740;=4:needs_from_me -angebot 740 -bericht 740 -entwurf 740 -konzept 740 -liste 740
-plan 740 -rechnung 740 -vorschlag 740 <attribute> 1510 angebot 740 antwort 740 aufstellung 740 bericht 740
bestaetigung 740 bestatigung 740 entwurf 740 freigabe 740 gutachten 740 konzept 740 kostenvoranschlag 740 liste 740
offerte 740 plan 740 prognose 740 rechnung 740 ruckmeldung 740 rueckmeldung 740 stellungnahme 740 termin 740
unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage 740;-angebot 740 -bericht 740 -entwurf 740 -konzept 740
-liste 740 -plan 740 -rechnung 740 -vorschlag 740 <attribute> 1510 <doc> 740 <work> 740 angebot 740 antwort 740
aufstellung 740 bericht 740 bestaetigung 740 bestatigung 740 entwurf 740 freigabe 740 gutachten 740 konzept 740
kostenvoranschlag 740 liste 740 offerte 740 plan 740 prognose 740 rechnung 740 ruckmeldung 740 rueckmeldung 740
stellungnahme 740 termin 740 unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage 740;-angebot 740 -bericht 740
-entwurf 740 -konzept 740 -liste 740 -plan 740 -rechnung 740 -vorschlag 740 <attribute> 1510 <doc> 740 a 1511 alle 740
an 1511 angebot 740 antwort 740 aufstellung 740 beide 740 bericht 740 bestaetigung 740 bestatigung 740 das 1512 den
1512 die 1512 ein 1513 eine 1513 einen 1513 entwurf 740 freigabe 740 gutachten 740 konzept 740 kostenvoranschlag 740
liste 740 n 1511 ne 1465 nen 1513 offerte 740 plan 740 prognose 740 rechnung 740 ruckmeldung 740 rueckmeldung 740
saemtliche 740 samtliche 740 stellungnahme 740 termin 740 unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage
740;-angebot 740 -bericht 740 -entwurf 740 -konzept 740 -liste 740 -plan 740 -rechnung 740 -vorschlag 740 <attribute>
1510 a 1511 an 1511 angebot 740 antwort 740 aufstellung 740 bericht 740 bestaetigung 740 bestatigung 740 das 1511 den
1511 die 1511 ein 1511 eine 1511 einen 1511 entwurf 740 freigabe 740 gutachten 740 konzept 740 kostenvoranschlag 740
liste 740 n 1511 nen 1511 offerte 740 plan 740 prognose 740 rechnung 740 ruckmeldung 740 rueckmeldung 740
stellungnahme 740 termin 740 unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage 740;^ 1515;<me> 1516;^ 1514 von
1517;-abrechnung 1468 -beleg 1469 -bescheinigung 1469 -bestaetigung 1469 -bestatigung 1469 -foto 1468 -fotos 1468
-liste 1468 -nachweis 1468 -plan 1468 -rechnung 1468 -unterlagen 1468 -vertrag 1468 -zahlen 1468 <doc> 1468 <thing>
1437 <work> 1437 alle 1469 angebot 1437 antwort 1437 beide 1469 bestaetigung 1437 bestatigung 1437 das 1469 den 1469
die 1469 entscheidung 1437 fotos 1437 kostenvoranschlag 1437 muster 1437 offerte 1437 rechnung 1437 ruckmeldung 1437
rueckmeldung 1437 saemtliche 1469 samtliche 1469 unterlagen 1437 vertrag 1437 zahlen 1437;=13:talk <counsel> 0 <until>
1518 ^ 1519 das 1437 ein 1501 einen 1500 es 1437 ihn 1437 n 1500 nen 1500 sie 1437;-angebot 740 -bericht 740 -entwurf
740 -konzept 740 -liste 740 -plan 740 -rechnung 740 -vorschlag 740 angebot 740 antwort 740 aufstellung 740 bericht 740
bestatigung 740 entwurf 740 freigabe 740 gutachten 740 konzept 740 kostenvoranschlag 740 liste 740 offerte 740 plan
740 prognose 740 rechnung 740 ruckmeldung 740 stellungnahme 740 termin 740 unterschrift 740 vorschlag 740 zahl 740
zahlen 740 zusage 740;-angebot 740 -bericht 740 -entwurf 740 -konzept 740 -liste 740 -plan 740 -rechnung 740
-vorschlag 740 <attribute> 1521 angebot 740 antwort 740 aufstellung 740 bericht 740 bestatigung 740 entwurf 740
freigabe 740 gutachten 740 konzept 740 kostenvoranschlag 740 liste 740 offerte 740 plan 740 prognose 740 rechnung 740
ruckmeldung 740 stellungnahme 740 termin 740 unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage
740;=4:needs_from_me -angebot 740 -bericht 740 -entwurf 740 -konzept 740 -liste 740 -plan 740 -rechnung 740 -vorschlag
740 <attribute> 1521 angebot 740 antwort 740 aufstellung 740 bericht 740 bestatigung 740 entwurf 740 freigabe 740
gutachten 740 konzept 740 kostenvoranschlag 740 liste 740 offerte 740 plan 740 prognose 740 rechnung 740 ruckmeldung
740 stellungnahme 740 termin 740 unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage 740;-angebot 740 -bericht
740 -entwurf 740 -konzept 740 -liste 740 -plan 740 -rechnung 740 -vorschlag 740 <attribute> 1521 <doc> 740 <work> 740
angebot 740 antwort 740 aufstellung 740 bericht 740 bestatigung 740 entwurf 740 freigabe 740 gutachten 740 konzept 740
kostenvoranschlag 740 liste 740 offerte 740 plan 740 prognose 740 rechnung 740 ruckmeldung 740 stellungnahme 740
termin 740 unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage 740;-angebot 740 -bericht 740 -entwurf 740
-konzept 740 -liste 740 -plan 740 -rechnung 740 -vorschlag 740 <attribute> 1521 <doc> 740 a 1522 alle 740 an 1522
angebot 740 antwort 740 aufstellung 740 beide 740 bericht 740 bestatigung 740 das 1523 den 1523 die 1523 ein 1524 eine
1524 einen 1524 entwurf 740 freigabe 740 gutachten 740 konzept 740 kostenvoranschlag 740 liste 740 n 1522 ne 1465 nen
1524 offerte 740 plan 740 prognose 740 rechnung 740 ruckmeldung 740 samtliche 740 stellungnahme 740 termin 740
unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage 740;-angebot 740 -bericht 740 -entwurf 740 -konzept 740
-liste 740 -plan 740 -rechnung 740 -vorschlag 740 <attribute> 1521 a 1522 an 1522 angebot 740 antwort 740 aufstellung
740 bericht 740 bestatigung 740 das 1522 den 1522 die 1522 ein 1522 eine 1522 einen 1522 entwurf 740 freigabe 740
gutachten 740 konzept 740 kostenvoranschlag 740 liste 740 n 1522 nen 1522 offerte 740 plan 740 prognose 740 rechnung
740 ruckmeldung 740 stellungnahme 740 termin 740 unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage 740;^
1526;<me> 1527;^ 1525 von 1528;-abrechnung 1468 -beleg 1469 -bescheinigung 1469 -bestatigung 1469 -foto 1468 -fotos
1468 -liste 1468 -nachweis 1468 -plan 1468 -rechnung 1468 -unterlagen 1468 -vertrag 1468 -zahlen 1468 <doc> 1468 alle
1469 beide 1469 das 1469 den 1469 die 1469 samtliche 1469;<counsel> 0 <until> 1529 ^ 1530 ein 1501 einen 1500 n 1500
nen 1500;<until> 1473 ^ 1530;mit 81;... 1533;mit 0;anwaeltin 1535 anwalt 1535 anwaltin 1535 begleitung 1535 bekannte
1535 bekannten 1535 bruder 1535 dolmetscherin 1535 fotografen 1535 fotografin 1535 frau 1535 freund 1535 freundin 1535
gast 1535 investor 1535 investorin 1535 kollegen 1535 kollegin 1535 kunden 1535 kundin 1535 lehrling 1535 mann 1535
mutter 1535 nachbarin 1535 nachbarn 1535 partner 1535 partnerin 1535 praktikanten 1535 praktikantin 1535 sammler 1535
sammlerin 1535 schwester 1535 sohn 1535 tochter 1535 ubersetzerin 1535 uebersetzerin 1535 vater 1535;ziel 0;palme
0;die 1538;ans 1537 auf 1539 durch 0 uber 0 ueber 0 voran 0 weiter 0;... 1540 ans 1537 auf 1539 durch 0 uber 0 ueber 0
voran 0 weiter 0;^ 1534 eine 1536 einen 1536 ihre 1536 ihren 1536 mich 1541 seine 1536 seinen 1536 uns 1541;ausleihen
4 behalten 4 benutzen 4 haben 4 leihen 4 mitbenutzen 4 mitnehmen 4 nehmen 4 nutzen 4 verwenden 4;... 1543 ausleihen 4
behalten 4 benutzen 4 haben 4 leihen 4 mitbenutzen 4 mitnehmen 4 nehmen 4 nutzen 4 verwenden 4;<tool> 1544;... 1545
<tool> 1544;<tool> 1544 ausleihen 4 benutzen 4 brauchen 4 haben 4 leihen 4 mitbenutzen 4 mitnutzen 4 nehmen 4 nutzen 4
verwenden 4;... 1547 <tool> 1544;=13:talk <det> 1546 <my> 1548;^ 283 darauf 559 zu 559;<me> 1550 darauf 1477;<det>
1546 <my> 1548;ich 283 wir 283;dass 1553;^ 1554;D 1555 ^ 1554;^ 283 dass 559 mir 690 uns 690;=3:advice dass 1553;<me>
1556 <they> 1557 D 1555 ^ 1558 dass 559 mir 690 uns 690;<they> 1557 ^ 283 dass 559 mir 690 uns 690;mich 612 uns 612;,
89 D 89 am 89 an 89 gestern 89 heute 89 in 89 mich 89 nach 89 per 89 sich 89 um 89 uns 89 wegen 89;<me> 1550;atelier
89 baustelle 89 buero 89 buro 89 empfang 89 gang 89 garten 89 geschaeft 89 geschaft 89 halle 89 hof 89 kanzlei 89
kuche 89 kueche 89 laden 89 lager 89 matte 89 praxis 89 stand 89 studio 89 theke 89 tresen 89 tuer 89 tur 89 werkstatt
89;der 1564;mir 1564;der 1564 meinem 1564 meiner 1564 unserer 1564;der 1564 meiner 1564;am 1564 an 1565 auf 1565 bei
1566 im 1564 in 1567 vor 1568;... 1569;das 1448 dies 1448 es 1448 mir 1449 so 1448 uns 1450;^ 1515 von 1517;-angebot
1437 -bericht 1437 -entwurf 1437 -konzept 1437 -liste 1437 -plan 1437 -rechnung 1437 -vorschlag 1437 angebot 1437
antwort 1437 aufstellung 1437 bericht 1437 bestaetigung 1437 bestatigung 1437 entwurf 1437 freigabe 1437 gutachten
1437 konzept 1437 kostenvoranschlag 1437 liste 1437 offerte 1437 plan 1437 prognose 1437 rechnung 1437 ruckmeldung
1437 rueckmeldung 1437 stellungnahme 1437 termin 1437 unterschrift 1437 vorschlag 1437 zahl 1437 zahlen 1437 zusage
1437;-angebot 1437 -bericht 1437 -entwurf 1437 -konzept 1437 -liste 1437 -plan 1437 -rechnung 1437 -vorschlag 1437
<attribute> 1573 angebot 1437 antwort 1437 aufstellung 1437 bericht 1437 bestaetigung 1437 bestatigung 1437 entwurf
1437 freigabe 1437 gutachten 1437 konzept 1437 kostenvoranschlag 1437 liste 1437 offerte 1437 plan 1437 prognose 1437
rechnung 1437 ruckmeldung 1437 rueckmeldung 1437 stellungnahme 1437 termin 1437 unterschrift 1437 vorschlag 1437 zahl
1437 zahlen 1437 zusage 1437;-angebot 1437 -bericht 1437 -entwurf 1437 -konzept 1437 -liste 1437 -plan 1437 -rechnung
1437 -vorschlag 1437 <attribute> 1573 a 1574 an 1574 angebot 1437 antwort 1437 aufstellung 1437 bericht 1437
bestaetigung 1437 bestatigung 1437 das 1574 den 1574 die 1574 ein 1574 eine 1574 einen 1574 entwurf 1437 freigabe 1437
gutachten 1437 konzept 1437 kostenvoranschlag 1437 liste 1437 n 1574 nen 1574 offerte 1437 plan 1437 prognose 1437
rechnung 1437 ruckmeldung 1437 rueckmeldung 1437 stellungnahme 1437 termin 1437 unterschrift 1437 vorschlag 1437 zahl
1437 zahlen 1437 zusage 1437;<until> 1572 ^ 1575;am 1446 auf 1446 bei 1446 beim 1446 im 1446 ueber 1446 zum 1446;...
1577 am 1446 auf 1446 bei 1446 beim 1446 das 1448 dies 1448 es 1448 im 1446 mir 1449 so 1448 ueber 1446 uns 1450 zum
1446;am 1446 auf 1446 bei 1446 beim 1446 im 1446 uber 1446 zum 1446;... 1579 am 1446 auf 1446 bei 1446 beim 1446 das
1448 dies 1448 es 1448 im 1446 mir 1449 so 1448 uber 1446 uns 1450 zum 1446;<me> 69;bei 1581;... 1582 bei 1581;D
1583;dass 1122 wenn 1122;... 707 <should> 559;ich 1586 man 1586 wir 1586;besser 1585 gern 1585 gerne 1585 gut 1585
lieber 1585;besser 1585 dass 1587 es 1588 gern 1585 gerne 1585 gut 1585 ich 1586 lieber 1585 man 1586 s 1588 wir
1586;an 0;<me> 1590;bei 1591;... 1592 bei 1591;geburtstag 0 hochzeitstag 0 jubilaeum 0 jubilaum 0 namenstag 0 op 0
pruefung 0 prufung 0;... 1594 geburtstag 0 hochzeitstag 0 jubilaeum 0 jubilaum 0 namenstag 0 op 0 pruefung 0 prufung
0;dass 1587 ich 1586 man 1586 wir 1586;-angebot 1437 -bericht 1437 -entwurf 1437 -konzept 1437 -liste 1437 -plan 1437
-rechnung 1437 -vorschlag 1437 <attribute> 1573 <thing> 1437 <work> 1437 a 1574 an 1574 angebot 1437 antwort 1437
aufstellung 1437 bericht 1437 bestaetigung 1437 bestatigung 1437 das 1574 den 1574 die 1574 ein 1574 eine 1574 einen
1574 entscheidung 1437 entwurf 1437 fotos 1437 freigabe 1437 gutachten 1437 konzept 1437 kostenvoranschlag 1437 liste
1437 muster 1437 n 1574 nen 1574 offerte 1437 plan 1437 prognose 1437 rechnung 1437 ruckmeldung 1437 rueckmeldung 1437
stellungnahme 1437 termin 1437 unterlagen 1437 unterschrift 1437 vertrag 1437 vorschlag 1437 zahl 1437 zahlen 1437
zusage 1437;<until> 1572 ^ 1597 dass 1122;<my> 740;^ 1599;nach 1600;auf 666;auf 666 schon 1602;sich 1603;zu 0;... 1605
auf 666 schon 1602 zu 0;sich 1606;<counsel> 559;<counsel> 559 als 1608 den 1608 einen 1608 nen 1608;weg 559;den 1610;^
283 auf 1611;<counsel> 559 <they> 1609 als 1608 den 1608 einen 1608 mit 1612 nen 1608;<me> 1613;<counsel> 559 <they>
1609 als 1608 den 1608 einen 1608 nen 1608;<me> 1615;$$ 89 dabei 90;mit 1617;auch 1618 mit 1617 noch 1618;<until>
58;<doc> 1620 <document> 1620 <thing> 1620 <work> 1620;^ 1621;<doc> 58 <document> 58 <thing> 58 <work> 58;^ 1623;tisch
15;dem 1625;postfach 15;hand 15 mail 15;der 1628;am 1625 auf 1626 im 1627 in 1629 von 142 vorliegen 15;... 1630 <doc>
58 <document> 58 <thing> 58 <work> 58;<det> 1624 <my> 1624 ^ 1631;=2:plan bei 1581 mit 1581;anprobe 1633 audienz 1633
beratung 1633 probetag 1633 sitzung 1633 sprechstunde 1633 stunde 1633 termin 1633;anprobe 1633 audienz 1633 beratung
1633 ein 1634 eine 1634 einen 1634 n 1634 ne 1634 nen 1634 probetag 1633 sitzung 1633 sprechstunde 1633 stunde 1633
termin 1633;briefkasten 15 postfach 15 schreibtisch 15 tisch 15;<their> 1636 dem 1636;<their> 1636 dem 1636 der
1628;am 1625 auf 1637 im 1627 in 1638 von 142;auf 1637 in 1637;<until> 1639 D 1640;... 1641 <doc> 1620 <document> 1620
<thing> 1620 <work> 1620;anprobiert 89 ausgeheult 89 ausgeweint 89 bestellt 89 bezahlt 89 eingekauft 89 gebucht 89
gekauft 89 geklagt 89 genachtigt 89 genaechtigt 89 geschlafen 89 ubernachtet 89 uebernachtet 89 unterschrieben 89;...
1643;<me> 1644;anprobe 612 audienz 612 beratung 612 besprechung 612 coachingstunde 612 date 612 probearbeiten 612
probetag 612 rendezvous 612 sitzung 612 sprechstunde 612 stunde 612 termin 612 visite 612 vorstellungsgesprach 612
vorstellungsgespraech 612;<det> 1622 <my> 1622 <until> 1632 D 1635 ^ 1642 anprobe 612 audienz 612 bei 1645 beratung
612 besprechung 612 coachingstunde 612 date 612 ein 1646 eine 1646 einen 1646 n 1646 ne 1646 nen 1646 probearbeiten
612 probetag 612 rendezvous 612 sitzung 612 sprechstunde 612 stunde 612 termin 612 visite 612 vorstellungsgesprach 612
vorstellungsgespraech 612;=4:needs_from_me -angebot 740 -bericht 740 -entwurf 740 -konzept 740 -liste 740 -plan 740
-rechnung 740 -vorschlag 740 <attribute> 1490 a 1491 an 1491 angebot 740 antwort 740 aufstellung 740 bericht 740
bestaetigung 740 das 1491 den 1491 die 1491 ein 1491 eine 1491 einen 1491 entwurf 740 freigabe 740 gutachten 740
konzept 740 kostenvoranschlag 740 liste 740 n 1491 nen 1491 offerte 740 plan 740 prognose 740 rechnung 740
rueckmeldung 740 stellungnahme 740 termin 740 unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage 740;^ 1648 von
1497;<until> 740 von 1035;-angebot 1437 -bericht 1437 -entwurf 1437 -konzept 1437 -liste 1437 -plan 1437 -rechnung
1437 -vorschlag 1437 angebot 1437 antwort 1437 aufstellung 1437 bericht 1437 bestaetigung 1437 entwurf 1437 freigabe
1437 gutachten 1437 konzept 1437 kostenvoranschlag 1437 liste 1437 offerte 1437 plan 1437 prognose 1437 rechnung 1437
rueckmeldung 1437 stellungnahme 1437 termin 1437 unterschrift 1437 vorschlag 1437 zahl 1437 zahlen 1437 zusage
1437;-angebot 1437 -bericht 1437 -entwurf 1437 -konzept 1437 -liste 1437 -plan 1437 -rechnung 1437 -vorschlag 1437
<attribute> 1651 angebot 1437 antwort 1437 aufstellung 1437 bericht 1437 bestaetigung 1437 entwurf 1437 freigabe 1437
gutachten 1437 konzept 1437 kostenvoranschlag 1437 liste 1437 offerte 1437 plan 1437 prognose 1437 rechnung 1437
rueckmeldung 1437 stellungnahme 1437 termin 1437 unterschrift 1437 vorschlag 1437 zahl 1437 zahlen 1437 zusage
1437;-angebot 1437 -bericht 1437 -entwurf 1437 -konzept 1437 -liste 1437 -plan 1437 -rechnung 1437 -vorschlag 1437 ...
1650 <attribute> 1651 a 1652 an 1652 angebot 1437 antwort 1437 aufstellung 1437 bericht 1437 bestaetigung 1437 das
1652 den 1652 die 1652 ein 1652 eine 1652 einen 1652 entwurf 1437 freigabe 1437 gutachten 1437 konzept 1437
kostenvoranschlag 1437 liste 1437 n 1652 nen 1652 offerte 1437 plan 1437 prognose 1437 rechnung 1437 rueckmeldung 1437
stellungnahme 1437 termin 1437 unterschrift 1437 vorschlag 1437 zahl 1437 zahlen 1437 zusage 1437;<until> 1649 ^ 1653
dass 1122 wenn 1122;... 1650;<until> 741 ^ 1655 dass 1122 wenn 1122;besser 1585 es 1588 gern 1654 gerne 1656 gut 1585
lieber 1585 s 1588;<until> 741 ^ 1655;gern 1658 gerne 1658;... 1459 <tool> 1458 ^ 1621;... 47 <my> 48;<me> 1661;<my>
48 bei 1662 von 1662;... 1605 zu 0;... 1594 <det> 1622 <my> 1660 <until> 1632 D 1635 ^ 1642 anprobe 612 audienz 612
bei 1645 beratung 612 besprechung 612 coachingstunde 612 date 612 ein 1646 eine 1646 einen 1646 geburtstag 0
hochzeitstag 0 jubilaeum 0 jubilaum 0 n 1646 namenstag 0 ne 1646 nen 1646 op 0 probearbeiten 612 probetag 612 pruefung
0 prufung 0 rendezvous 612 sich 1663 sitzung 612 sprechstunde 612 stunde 612 termin 612 visite 612 vor 1664
vorstellungsgesprach 612 vorstellungsgespraech 612 wohl 0;=4:needs_from_me -angebot 740 -bericht 740 -entwurf 740
-konzept 740 -liste 740 -plan 740 -rechnung 740 -vorschlag 740 <attribute> 1521 a 1522 an 1522 angebot 740 antwort 740
aufstellung 740 bericht 740 bestatigung 740 das 1522 den 1522 die 1522 ein 1522 eine 1522 einen 1522 entwurf 740
freigabe 740 gutachten 740 konzept 740 kostenvoranschlag 740 liste 740 n 1522 nen 1522 offerte 740 plan 740 prognose
740 rechnung 740 ruckmeldung 740 stellungnahme 740 termin 740 unterschrift 740 vorschlag 740 zahl 740 zahlen 740
zusage 740;^ 1666 von 1528;-angebot 1437 -bericht 1437 -entwurf 1437 -konzept 1437 -liste 1437 -plan 1437 -rechnung
1437 -vorschlag 1437 angebot 1437 antwort 1437 aufstellung 1437 bericht 1437 bestatigung 1437 entwurf 1437 freigabe
1437 gutachten 1437 konzept 1437 kostenvoranschlag 1437 liste 1437 offerte 1437 plan 1437 prognose 1437 rechnung 1437
ruckmeldung 1437 stellungnahme 1437 termin 1437 unterschrift 1437 vorschlag 1437 zahl 1437 zahlen 1437 zusage
1437;-angebot 1437 -bericht 1437 -entwurf 1437 -konzept 1437 -liste 1437 -plan 1437 -rechnung 1437 -vorschlag 1437
<attribute> 1668 angebot 1437 antwort 1437 aufstellung 1437 bericht 1437 bestatigung 1437 entwurf 1437 freigabe 1437
gutachten 1437 konzept 1437 kostenvoranschlag 1437 liste 1437 offerte 1437 plan 1437 prognose 1437 rechnung 1437
ruckmeldung 1437 stellungnahme 1437 termin 1437 unterschrift 1437 vorschlag 1437 zahl 1437 zahlen 1437 zusage
1437;-angebot 1437 -bericht 1437 -entwurf 1437 -konzept 1437 -liste 1437 -plan 1437 -rechnung 1437 -vorschlag 1437 ...
1650 <attribute> 1668 a 1669 an 1669 angebot 1437 antwort 1437 aufstellung 1437 bericht 1437 bestatigung 1437 das 1669
den 1669 die 1669 ein 1669 eine 1669 einen 1669 entwurf 1437 freigabe 1437 gutachten 1437 konzept 1437
kostenvoranschlag 1437 liste 1437 n 1669 nen 1669 offerte 1437 plan 1437 prognose 1437 rechnung 1437 ruckmeldung 1437
stellungnahme 1437 termin 1437 unterschrift 1437 vorschlag 1437 zahl 1437 zahlen 1437 zusage 1437;<until> 1667 ^ 1670
dass 1122 wenn 1122;... 1594 besser 1585 es 1588 geburtstag 0 gern 1671 gerne 1656 gut 1585 hochzeitstag 0 jubilaeum 0
jubilaum 0 lieber 1585 namenstag 0 op 0 pruefung 0 prufung 0 s 1588;besser 1585 es 1588 gern 1671 gerne 1656 gut 1585
lieber 1585 s 1588;gewesen 89;aufgetaucht 89 da 1674 dabei 1674 gekommen 89 kemma 89 kommen 89 kumma 89 vorbeigekommen
89;a 1675 ah 1675 au 1675 auch 1675 dafuer 1477 dafur 1477 dagegen 1477;achterl 89 bier 89 cappuccino 89 drink 89
espresso 89 glas 89 haeferl 89 haferl 89 jause 89 kaffee 89 kruegerl 89 krugerl 89 melange 89 plauderei 89 plausch 89
ratsch 89 schwaetzchen 89 schwatz 89 schwatzchen 89 spritzer 89 sprung 89 stuendchen 89 stundchen 89 stunde 89 tasse
89 tee 89 verlaengerten 89 verlangerten 89 wein 89 zigarette 89;... 1677 achterl 89 bier 89 cappuccino 89 drink 89
espresso 89 glas 89 haeferl 89 haferl 89 jause 89 kaffee 89 kruegerl 89 krugerl 89 melange 89 plauderei 89 plausch 89
ratsch 89 schwaetzchen 89 schwatz 89 schwatzchen 89 spritzer 89 sprung 89 stuendchen 89 stundchen 89 stunde 89 tasse
89 tee 89 verlaengerten 89 verlangerten 89 wein 89 zigarette 89;a 1678 ein 1678 eine 1678 einem 1678 einen 1678 einer
1678 n 1678 ne 1678 nem 1678 nen 1678;auf 1679 zu 1679;schuldi 23 schuldig 23;... 1681;^ 1682;noch 1683;^ 1682 immer
1684 noch 1683;bei 81 damit 81 mit 81;zug 1686;reihe 1686;der 1688;am 1687 an 1689 dran 1686;ansicht 783 auffassung
783 meinung 783 uberzeugung 725 ueberzeugung 725;aufgetaucht 11 erschienen 11 gekommen 11;... 1692;ned 1693 net 1693
nicht 1693;^ 1690;... 1680 <me> 1685 D 1583 ^ 1690 a 1675 ah 1675 au 1675 auch 1675 aufgetaucht 89 dafuer 1477 dafur
1477 dagegen 1477 dazugekommen 89 dazugestossen 89 dazugestoßen 89 der 1691 einfach 1694 gekommen 89 jetzt 1695 leider
1694 mitgekommen 89 ned 1693 net 1693 nicht 1693 nun 1695 vorbeigefahren 89 vorbeigekommen 89;$$ 89 a 1678 der 1564
ein 1678 eine 1678 einem 1678 einen 1678 einer 1678 n 1678 ne 1678 nem 1678 nen 1678;am 1564 an 1565 auf 1697 bei 1566
herein 90 hereingeschneit 90 im 1564 in 1567 rein 90 vor 1568 vorbei 90 zu 1679;<my> 89;an 1699 auf 1699 bei 1699 beim
1699 in 1699 zu 1699;an 1699 auf 1699 bei 1699 beim 1699 in 1699 mit 1617 zu 1699;atelier 89 geschaeft 89 geschaft 89
laden 89 salon 89 shop 89;den 1702 die 1702;im 1702 in 1703 ins 1702;im 1702 in 1703 ins 1702 kurz 1704;<me> 1705 <my>
89;ned 11 net 11 nicht 11;<my> 89 den 1702 die 1702;... 1698 alle 1700 an 1699 auch 1701 auf 1699 aufgetaucht 89 bei
1706 beide 1700 beim 1699 da 1705 dazugekommen 89 dazugestossen 89 dazugestoßen 89 einfach 1707 gekommen 89 im 1702 in
1708 ins 1702 kurz 1704 mit 1617 mitgekommen 89 ned 11 net 11 nicht 11 noch 1618 vorbeigefahren 89 vorbeigekommen 89
wieder 1700 wohl 0 zu 1699;... 1680 alle 1700 an 1699 auch 1701 auf 1699 bei 1706 beide 1700 beim 1699 da 1705 einfach
1707 im 1702 in 1708 ins 1702 kurz 1704 mit 1617 ned 11 net 11 nicht 11 noch 1618 wieder 1700 zu 1699;geben 81 sagen
81;geben 81;absagen 81 bescheid 1711 feedback 1712 ruckmeldung 1712 rueckmeldung 1712 zusagen 81;^ 1713;bringen 81
geben 81 liefern 81 sagen 81 schicken 81 zeigen 81;^ 1715;D 1715;... 1717;D 1716 ^ 1718;=13:talk ... 1714 <det> 1546
<me> 1719 <my> 1548 ^ 1713;<det> 1546 <me> 1719 <my> 1548;<my> 69 abendessen 69 besuch 69 essen 69 kaffee 69 mir 69
mittagessen 69 uns 69;=2:plan <my> 69 abendessen 69 besuch 69 essen 69 kaffee 69 mir 69 mittagessen 69 uns 69;<me> 69
<my> 69 abendessen 69 besuch 69 essen 69 kaffee 69 mir 69 mittagessen 69 uns 69;auf 1722 in 1722 ins 1723 nach 69
vorbei 69 zu 1724 zum 1723 zur 1723;... 1725 in 69 ins 69 mit 69 nach 69 vorbei 69 zu 1581 zum 69 zur 69;D 1726;^ 81
darum 722 drum 722 um 722;sich 1728;<they> 1729 sich 1728;<me> 674;ausrichten 89 bestellen 89 mitteilen 89 wissen
89;ausrichten 89 kommen 89 rufen 89 wissen 89;... 1733;... 1732;ausrichten 89 bestellen 89 kommen 89 mitteilen 89
rufen 89 wissen 89;... 1736;... 1732 mich 1734 mir 1735 uns 1737;... 1577 am 1446 auf 1446 bei 1446 beim 1446 im 1446
ueber 1446 zum 1446;... 1579 am 1446 auf 1446 bei 1446 beim 1446 im 1446 uber 1446 zum 1446;herz 559;ans 1741 nahe
559;... 1742 <they> 1742 ans 1741 nahe 559;<me> 1743;connect 81 forward 81 intro 81 introduce 81 send 81 share 81;^
1745;=6:theirs <until> 81 D 81;<me> 1747;das 1748 den 1748 die 1748 es 1748 ihn 1748 sie 1748;bringt 1749 gibt 1749
mailt 1749 schickt 1749;und 1750;fertig 1751 fix 1751 klar 1751;... 1752;^ 1753;am 89 auf 89 aus 89 dass 89 mir 89 ob
89 per 89 uns 89 via 89 wegen 89;dienst 0;im 1756;ab 0 an 0 arbeitslos 0 freiwillig 0 krank 0 zuruck 1757 zurueck
1757;=0:missed mehr 11;... 1758 ab 0 an 0 arbeitslos 0 freiwillig 0 krank 0 ned 1759 net 1759 nicht 1759 zuruck 1757
zurueck 1757;sich 1760;=23:contact ... 1758 ab 0 an 0 arbeitslos 0 freiwillig 0 krank 0 ned 1759 net 1759 nicht 1759
zuruck 1757 zurueck 1757;D 89 am 89 an 89 gestern 89 heute 89 in 89 mich 89 nach 89 per 89 sich 1762 um 89 uns 89
wegen 89;absagen 81 bescheid 1711 feedback 1712 ruckmeldung 1712 zusagen 81;^ 1764 zu 0;durchgeben 81 freigeben 81
gegenzeichnen 81 mitbringen 81 nachreichen 81 nachschicken 81 ruberschicken 81 uberweisen 81 vorbeibringen 81
vorbeischicken 81 weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zuruckschicken 81 zurucksenden 81 zuruckzahlen 81
zuschicken 81;... 1766;^ 1767;<giveinf> 81 <giveinf_apart> 81 geben 81 sagen 81;-angebot 740 -bericht 740 -entwurf 740
-konzept 740 -liste 740 -plan 740 -rechnung 740 -vorschlag 740 ... 1769 <attribute> 1521 <giveinf> 81 <selfinf> 81 a
1522 an 1522 angebot 740 antwort 740 aufstellung 740 bericht 740 bestatigung 740 das 1522 den 1522 die 1522 ein 1522
eine 1522 einen 1522 entwurf 740 freigabe 740 gutachten 740 konzept 740 kostenvoranschlag 740 liste 740 n 1522 nen
1522 offerte 740 plan 740 prognose 740 rechnung 740 ruckmeldung 740 stellungnahme 740 termin 740 unterschrift 740
vorschlag 740 zahl 740 zahlen 740 zusage 740;^ 1770 von 1528;<giveinf> 81 <selfinf> 81;<until> 1772 durchgeben 81
freigeben 81 gegenzeichnen 81 mitbringen 81 nachreichen 81 nachschicken 81 ruberschicken 81 uberweisen 81
vorbeibringen 81 vorbeischicken 81 weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zuruckschicken 81 zurucksenden 81
zuruckzahlen 81 zuschicken 81;<until> 740 geben 81;-angebot 1437 -bericht 1437 -entwurf 1437 -konzept 1437 -liste 1437
-plan 1437 -rechnung 1437 -vorschlag 1437 ... 1773 <attribute> 1668 <thing> 1437 <work> 1437 a 1669 absagen 81 an 1669
angebot 1437 antwort 1437 aufstellung 1437 bericht 1437 bescheid 1711 bestatigung 1437 connecten 81 das 1669 den 1669
die 1669 ein 1669 eine 1669 einen 1669 entscheidung 1437 entwurf 1437 feedback 1712 fotos 1437 freigabe 1437 gutachten
1437 intro 81 introen 81 klaren 81 klären 81 konzept 1437 kostenvoranschlag 1437 liefern 81 liste 1437 muster 1437 n
1669 nachfragen 81 nachhaken 81 nen 1669 offerte 1437 plan 1437 prognose 1437 rechnung 1437 ruckmeldung 1774 schicken
81 stellungnahme 1437 termin 1437 unterlagen 1437 unterschrift 1437 vermitteln 81 vertrag 1437 vorschlag 1437 zahl
1437 zahlen 1437 zusage 1437 zusagen 81;bin 0 sind 0;<comeinf> 0 besuchen 0 dabei 1776 hinfahren 0 komme 0 mitgehe 0
mitkomme 0 telefonieren 0 treffen 0 vorbeikomme 0 zusammensetzen 0;$$ 740;<deed1> 1778 <give1> 1778 <until>
740;=3:advice ... 1779;... 1777 ^ 1780;... 1777 ^ 283;ich 1781 man 1782 wir 1781;halten 81;laufenden 1784;dem 1785;auf
1786 benachrichtigen 81 informieren 81 verstandigen 81 zuruckrufen 81;... 1787;^ 1788;<selfinf> 81;^ 1790;... 1791 ^
1790;<me> 1792;... 1791 ^ 1790 bei 1793;=13:talk ... 1765 <counsel> 0 <me> 1768 <until> 1771 ^ 1775 dass 1783 ein 1501
einen 1500 mich 1789 n 1500 nen 1500 sich 1794 uns 1789 zu 0;^ 1772;<until> 1772;... 1797;<until> 1796 ^ 1798;absagen
81 bescheid 1711 feedback 1712 rueckmeldung 1712 zusagen 81;^ 1800 zu 0;durchgeben 81 freigeben 81 gegenzeichnen 81
mitbringen 81 nachreichen 81 nachschicken 81 rueberschicken 81 ueberweisen 81 vorbeibringen 81 vorbeischicken 81
weiterleiten 81 zurueckbringen 81 zurueckgeben 81 zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81 zuschicken
81;... 1802;^ 1803;-angebot 740 -bericht 740 -entwurf 740 -konzept 740 -liste 740 -plan 740 -rechnung 740 -vorschlag
740 ... 1769 <attribute> 1490 <giveinf> 81 <selfinf> 81 a 1491 an 1491 angebot 740 antwort 740 aufstellung 740 bericht
740 bestaetigung 740 das 1491 den 1491 die 1491 ein 1491 eine 1491 einen 1491 entwurf 740 freigabe 740 gutachten 740
konzept 740 kostenvoranschlag 740 liste 740 n 1491 nen 1491 offerte 740 plan 740 prognose 740 rechnung 740
rueckmeldung 740 stellungnahme 740 termin 740 unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage 740;^ 1805 von
1497;<until> 1772 durchgeben 81 freigeben 81 gegenzeichnen 81 mitbringen 81 nachreichen 81 nachschicken 81
rueberschicken 81 ueberweisen 81 vorbeibringen 81 vorbeischicken 81 weiterleiten 81 zurueckbringen 81 zurueckgeben 81
zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81 zuschicken 81;-angebot 1437 -bericht 1437 -entwurf 1437 -konzept
1437 -liste 1437 -plan 1437 -rechnung 1437 -vorschlag 1437 ... 1807 <attribute> 1651 <thing> 1437 <work> 1437 a 1652
absagen 81 an 1652 angebot 1437 antwort 1437 aufstellung 1437 bericht 1437 bescheid 1711 bestaetigung 1437 connecten
81 das 1652 den 1652 die 1652 ein 1652 eine 1652 einen 1652 entscheidung 1437 entwurf 1437 feedback 1712 fotos 1437
freigabe 1437 gutachten 1437 intro 81 introen 81 klaeren 81 konzept 1437 kostenvoranschlag 1437 liefern 81 liste 1437
muster 1437 n 1652 nachfragen 81 nachhaken 81 nen 1652 offerte 1437 plan 1437 prognose 1437 rechnung 1437 rueckmeldung
1774 schicken 81 stellungnahme 1437 termin 1437 unterlagen 1437 unterschrift 1437 vermitteln 81 vertrag 1437 vorschlag
1437 zahl 1437 zahlen 1437 zusage 1437 zusagen 81;auf 1786 benachrichtigen 81 informieren 81 verstaendigen 81
zurueckrufen 81;... 1809;^ 1810;=13:talk ... 1801 <counsel> 0 <me> 1804 <until> 1806 ^ 1808 dass 1783 ein 1501 einen
1500 mich 1811 n 1500 nen 1500 sich 1794 uns 1811 zu 0;absegnen 23 antworten 23 bestaetigen 23 bezahlen 23 freigeben
23 gegenzeichnen 23 liefern 23 unterschreiben 23 zahlen 23 zusagen 23;^ 1813;noch 1814;=13:talk erst 1814 noch 1814
nur 1815;besorgen 81 bringen 81 geben 81 leihen 81 mailen 81 nennen 81 sagen 81 schicken 81 zeigen 81 zurueckbringen
81 zurueckgeben 81;... 1817;<det> 1818 das 1818 den 1818 die 1818 ein 1818 eine 1818 einen 1818 ihre 1818 ihren 1818
seine 1818 seinen 1818;^ 1819;D 1820 ^ 1819 eh 1820 ja 1820 noch 1820;<me> 1821;absegnen 23 antworten 23 bestaetigen
23 bestatigen 23 bezahlen 23 freigeben 23 gegenzeichnen 23 liefern 23 unterschreiben 23 zahlen 23 zusagen 23;^
1823;noch 1824;=13:talk ... 1714 ^ 1713 erst 1824 noch 1824 nur 1825 sich 1794;absegnen 23 antworten 23 bestatigen 23
bezahlen 23 freigeben 23 gegenzeichnen 23 liefern 23 unterschreiben 23 zahlen 23 zusagen 23;^ 1827;noch 1828;=13:talk
erst 1828 noch 1828 nur 1829;besorgen 81 bringen 81 geben 81 leihen 81 mailen 81 nennen 81 sagen 81 schicken 81 zeigen
81 zuruckbringen 81 zuruckgeben 81;... 1831;<det> 1832 das 1832 den 1832 die 1832 ein 1832 eine 1832 einen 1832 ihre
1832 ihren 1832 seine 1832 seinen 1832;^ 1833;D 1834 ^ 1833 eh 1834 ja 1834 noch 1834;<me> 1835;eine 1536 einen 1536
ihre 1536 ihren 1536 mich 612 seine 1536 seinen 1536 uns 612;<my> 1460 eine 1536 einen 1536 ihre 1536 ihren 1536 mich
612 seine 1536 seinen 1536 uns 612;^ 23;me 1839 mir 1839 uns 1839 us 1839;dafur 559 fur 559;dafuer 559 fuer 559;$$ 89
der 1564;am 1564 an 1565 auf 1843 bei 1566 herein 90 hereingeschneit 90 im 1564 in 1567 rein 90 vor 1568 vorbei 90;...
1844;^ 283 von 559;ab 559;^ 283 ab 1846 davon 1847 dazu 559 zu 559 zum 559 zur 559;^ 283 ab 1846 davon 1847 dazu 559
dringend 1848 stark 1848 zu 559 zum 559 zur 559;^ 283 ab 1846 davon 1847 dazu 559 dringend 1848 mir 1849 stark 1848
uns 1849 zu 559 zum 559 zur 559;<they> 1850 ^ 283 ab 1846 davon 1847 dazu 559 dringend 1848 mir 1849 stark 1848 uns
1849 zu 559 zum 559 zur 559;an 89;... 1852;mich 1853 wohl 0;ned 1759 net 1759 nicht 1759;sich 1855;mich 1853;should
559 soll 559 sollte 559;i 1858 ich 1858 we 1858 wir 1858;a 1675 ah 1675 au 1675 auch 1675;a 1678 der 1564 ein 1678
eine 1678 einem 1678 einen 1678 einer 1678 n 1678 ne 1678 nem 1678 nen 1678;<me> 89 mir 1564;buero 89 buro 89;<my>
1863 der 1564 meinem 1564 meiner 1564 unserer 1564;tuer 89 tur 89;<my> 1865 der 1564 meiner 1564;am 1564 an 1565 auf
1861 bei 1862 im 1564 in 1864 vor 1866 zu 1679;... 1867;matte 89;a 1678 der 1869 ein 1678 eine 1678 einem 1678 einen
1678 einer 1678 n 1678 ne 1678 nem 1678 nen 1678;<me> 89;<my> 1863;<my> 1865 der 1865;auf 1870 bei 1871 in 1872 vor
1873 zu 1679;... 1874;ins 69 nach 69 vorbei 69 zu 1581 zum 69 zur 69;... 1876 in 69 ins 69 mit 69 nach 69 vorbei 69 zu
1581 zum 69 zur 69;D 1877;$$ 89 a 1678 ein 1678 eine 1678 einem 1678 einen 1678 einer 1678 n 1678 ne 1678 nem 1678 nen
1678;auf 1879 herein 90 hereingeschneit 90 rein 90 vorbei 90 zu 1679;... 1880;... 1680;=13:talk ... 1605 dass 0 ob
0;... 610 vor 1883;<work> 0;<attribute> 1885 <work> 0;=13:talk <attribute> 1885 <work> 0;<det> 1887 <their> 1887;<det>
1886 <their> 1886 an 1888;<det> 1886 <their> 1886 am 89 an 1888 auf 89 aus 89 dass 89 mir 89 ob 89 per 89 uns 89 via
89 wegen 89;=23:contact das 1448 es 1448;=23:contact das 1448;am 89 auf 89 aus 89 das 1448 dass 89 dies 1448 es 1448
mir 1891 ob 89 per 89 so 1448 uns 1892 via 89 wegen 89;<they> 1839 ^ 23;<me> 1894;<me> 1894 <they> 1895;... 1680 <me>
1685 D 1583 ^ 1690 a 1675 ah 1675 au 1675 auch 1675 aufgetaucht 89 dazugekommen 89 dazugestossen 89 dazugestoßen 89
gekommen 89 jetzt 1695 mitgekommen 89 nun 1695 vorbeigefahren 89 vorbeigekommen 89;besorgen 81 bringen 81 geben 81
leihen 81 mailen 81 nennen 81 sagen 81 schicken 81 zeigen 81 zuruckbringen 81 zuruckgeben 81 zurueckbringen 81
zurueckgeben 81;... 1898;<det> 1899 das 1899 den 1899 die 1899 ein 1899 eine 1899 einen 1899 ihre 1899 ihren 1899
seine 1899 seinen 1899;^ 1900;D 1901 ^ 1900 eh 1901 ja 1901 noch 1901;=13:talk <me> 1902;am 1564 an 1565 auf 1565 bei
1862 im 1564 in 1864 vor 1866;... 1904 wohl 0;... 1904;herein 89 rein 89 zur 1865;... 1907 herein 89 rein 89 zur
1865;kopf 1908;den 1909;... 1910 den 1909;atelier 89 baustelle 89 buero 89 empfang 89 gang 89 garten 89 geschaeft 89
halle 89 hof 89 kanzlei 89 kueche 89 laden 89 lager 89 matte 89 praxis 89 stand 89 studio 89 theke 89 tresen 89 tuer
89 werkstatt 89;der 1912;$$ 89 der 1912;mir 1912;der 1912 meinem 1912 meiner 1912 unserer 1912;der 1912 meiner 1912;am
1912 an 1913 auf 1914 bei 1915 herein 90 hereingeschneit 90 im 1912 in 1916 rein 90 vor 1917 vorbei 90;...
1918;atelier 89 baustelle 89 buro 89 empfang 89 gang 89 garten 89 geschaft 89 halle 89 hof 89 kanzlei 89 kuche 89
laden 89 lager 89 matte 89 praxis 89 stand 89 studio 89 theke 89 tresen 89 tur 89 werkstatt 89;der 1920;$$ 89 der
1920;mir 1920;der 1920 meinem 1920 meiner 1920 unserer 1920;der 1920 meiner 1920;am 1920 an 1921 auf 1922 bei 1923
herein 90 hereingeschneit 90 im 1920 in 1924 rein 90 vor 1925 vorbei 90;... 1926;<counsel> 0 ein 1501 einen 1500 n
1500 nen 1500;stelle 559;meiner 1929 unserer 1929 unsrer 1929;an 1930;stelle 283;meiner 1932 unserer 1932 unsrer
1932;an 1933;... 1934;fall 559;jeden 1936;<they> 1931 ^ 1935 an 1930 auf 1937 eher 559 erst 559 kein 559 keine 559
keinen 559 lieber 559 nicht 559 sofort 559 unbedingt 559 zuerst 559;auf 1937 eher 559 erst 559 kein 559 keine 559
keinen 559 lieber 559 nicht 559 sofort 559 unbedingt 559 zuerst 559;auf 90 herein 90 hereingeschneit 90 rein 90 vorbei
90;... 1940;to 559;me 1942 us 1942;abteilung 0 bereich 0 firma 0 fuhrung 0 geschaftsfuhrung 0 leitung 0 part 0
position 0 rolle 0 stelle 0 teil 0;... 1944 abteilung 0 bereich 0 firma 0 fuhrung 0 geschaftsfuhrung 0 leitung 0 part
0 position 0 rolle 0 stelle 0 teil 0;<det> 1945;abteilung 0 bereich 0 firma 0 fuehrung 0 geschaeftsfuehrung 0 leitung
0 part 0 position 0 rolle 0 stelle 0 teil 0;... 1947 abteilung 0 bereich 0 firma 0 fuehrung 0 geschaeftsfuehrung 0
leitung 0 part 0 position 0 rolle 0 stelle 0 teil 0;<det> 1948;<they> 722 ^ 81 dass 723 mir 724 uns 724;<way>
724;<det> 1951 <way> 724;<they> 722 ^ 81 am 1952 auf 1952 beim 1952 dass 723 im 1952 per 1952;<they> 1950 ^ 81 am 1952
auf 1952 beim 1952 dass 723 im 1952 mir 1953 per 1952 uns 1953;^ 1690 dafuer 1477 dagegen 1477 jetzt 1695 nun
1695;haus 89;ort 89;besuch 89 gast 89;bei 1871 da 89 hier 89 im 1956 vor 1957 zu 1958;besuch 89;bei 1871 da 89 dabei
89 hier 89 zu 1960;... 1959 anhang 1961 bei 1871 da 89 familie 1961 frau 1961 freund 1961 freundin 1961 hier 89 hund
1961 im 1956 kind 1961 kindern 1961 mann 1961 partner 1961 partnerin 1961 vor 1957 zu 1958;<their> 1962 N 1959 anhang
1961 familie 1961 frau 1961 freund 1961 freundin 1961 hund 1961 kind 1961 kindern 1961 mann 1961 partner 1961
partnerin 1961;anhang 1961 familie 1961 frau 1961 freund 1961 freundin 1961 hund 1961 kind 1961 kindern 1961 mann 1961
partner 1961 partnerin 1961;<their> 1964 anhang 1961 familie 1961 frau 1961 freund 1961 freundin 1961 hund 1961 kind
1961 kindern 1961 mann 1961 partner 1961 partnerin 1961;bei 1871 da 89 hier 89 im 1956 mit 1963 samt 1965 vor 1957 zu
1958;bei 1871 da 89 hier 89 im 1956;mir 89 uns 89;gast 89;bei 1968 da 89 hier 89 zu 1969;... 1970;... 1970 <my> 89;am
1971 an 1699 auf 1972 bei 1699 beim 1972 im 1971 in 1972 wegen 1971 zu 1699 zum 1971 zur 1971;bei 1871 da 89 dabei 89
hier 89;... 1970 abendessen 1974 besuch 1974 bier 1974 brunch 1974 essen 1974 fruehstueck 1974 fruhstuck 1974 grillen
1974 jause 1974 kaffee 1974 mittagessen 1974 tisch 89;... 1970 tisch 89;tisch 89;=23:contact $$ 89;partie 89;der
1979;=23:contact $$ 89 am 1977 dabei 1978 von 1980;dabei 89;video 1982 zoom 1982;am 1976 an 1699 anwesend 89 auf 1972
bei 1699 beim 1972 da 89 dabei 89 dort 89 druben 89 drueben 89 hier 89 im 1971 in 1972 mit 1981 online 1982 per 1983
remote 1982 vor 1957 wegen 1971 zu 1699 zugeschaltet 89 zum 1971 zur 1971;... 1970 <my> 89 abendessen 1974 besuch 1974
bier 1974 brunch 1974 essen 1974 fruehstueck 1974 fruhstuck 1974 grillen 1974 jause 1974 kaffee 1974 mittagessen
1974;=23:contact im 1702 in 1703 ins 1702 kurz 1704;<me> 1986 <my> 89;abend 1967 kaffee 1967 moment 1967 nachmittag
1967 sprung 1967 std 1967 stuendchen 1967 stundchen 1967 stunde 1967 stunden 1967 vormittag 1967 weile 1967;abend 1967
ganze 1988 halbe 1988 kaffee 1967 moment 1967 nachmittag 1967 sprung 1967 std 1967 stuendchen 1967 stundchen 1967
stunde 1967 stunden 1967 vormittag 1967 weile 1967;=23:contact am 1977 dabei 89 von 1980;am 1976 anwesend 89 auf 1971
beim 1971 da 89 dabei 89 dort 89 druben 89 drueben 89 hier 89 im 1971 in 1971 mit 1990 online 1982 per 1983 remote
1982 vor 1957 wegen 1971 zugeschaltet 89 zum 1971 zur 1971;=23:contact dabei 89;anwesend 89 da 89 dabei 89 dort 89
druben 89 drueben 89 hier 89 mit 1992 vor 1957;abend 1967 anwesend 89 da 89 dabei 89 dort 89 druben 89 drueben 89
ganze 1988 halbe 1988 hier 89 kaffee 1967 mit 1992 moment 1967 nachmittag 1967 sprung 1967 std 1967 stuendchen 1967
stundchen 1967 stunde 1967 stunden 1967 vor 1957 vormittag 1967 weile 1967;abend 1967 kaffee 1967 moment 1967
nachmittag 1967 sprung 1967 std 1967 stuendchen 1967 stunde 1967 stunden 1967 vormittag 1967 weile 1967;abend 1967
ganze 1995 halbe 1995 kaffee 1967 moment 1967 nachmittag 1967 sprung 1967 std 1967 stuendchen 1967 stunde 1967 stunden
1967 vormittag 1967 weile 1967;abend 1967 drei 1996 ein 1996 eine 1996 einen 1996 ganze 1995 halbe 1996 kaffee 1967
moment 1967 n 1996 nachmittag 1967 ne 1996 sprung 1967 std 1967 stuendchen 1967 stunde 1967 stunden 1967 vormittag
1967 weile 1967 zwei 1996;abend 1967 kaffee 1967 moment 1967 nachmittag 1967 sprung 1967 std 1967 stundchen 1967
stunde 1967 stunden 1967 vormittag 1967 weile 1967;abend 1967 ganze 1998 halbe 1998 kaffee 1967 moment 1967 nachmittag
1967 sprung 1967 std 1967 stundchen 1967 stunde 1967 stunden 1967 vormittag 1967 weile 1967;abend 1967 drei 1999 ein
1999 eine 1999 einen 1999 ganze 1998 halbe 1999 kaffee 1967 moment 1967 n 1999 nachmittag 1967 ne 1999 sprung 1967 std
1967 stundchen 1967 stunde 1967 stunden 1967 vormittag 1967 weile 1967 zwei 1999;... 1970 atelier 89 geschaeft 89
geschaft 89 haus 89 laden 89 salon 89 shop 89;... 1970 <my> 89 den 1702 die 1702;... 1959 bei 1871 da 89 hier 89 im
1956 vor 1957 zu 1958;$$ 89 <their> 2003 N 1959 am 1977 anhang 1961 dabei 1978 familie 1961 frau 1961 freund 1961
freundin 1961 hund 1961 kind 1961 kindern 1961 mann 1961 partner 1961 partnerin 1961 von 1980;anwesend 89 da 89 dabei
89 dort 89 drueben 89 hier 89 mit 1992 vor 1957;anwesend 89 da 89 dabei 89 dort 89 druben 89 hier 89 mit 1992 vor
1957;$$ 89 am 1977 dabei 1978 von 1980;am 1977 mit 2007 online 1982 per 1983 remote 1982 zugeschaltet 89;<my> 89
besuch 89 gast 89;... 1970 abendessen 1974 besuch 1974 bier 1974 brunch 1974 essen 1974 fruehstueck 1974 fruhstuck
1974 grillen 1974 jause 1974 kaffee 1974 mittagessen 1974;... 1680 D 1966 abend 1967 alle 1973 am 1975 an 1699
anwesend 89 auch 1984 auf 1985 aufgetaucht 89 bei 1987 beide 1973 beim 1972 da 1986 dabei 89 dafuer 1477 dafur 1477
dagegen 1477 dazugekommen 89 dazugestossen 89 dazugestoßen 89 der 1691 drei 1989 ebenfalls 1991 ebenso 1993 ein 1994
eine 1989 einen 1989 einfach 1694 fuer 1997 fur 2000 ganze 1988 gekommen 89 halbe 1989 hier 89 im 2001 in 2002 ins
1702 ja 1993 kaffee 1967 kurz 1704 leider 1694 mit 2004 mitgekommen 89 moment 1967 n 1989 nachmittag 1967 natuerlich
2005 naturlich 2006 ne 1989 ned 1693 net 1693 nicht 1693 noch 2008 online 1982 per 1983 remote 1982 samt 1964 sogar
1993 sprung 1967 std 1967 stuendchen 1967 stundchen 1967 stunde 1967 stunden 1967 und 1964 vor 1957 vorbeigefahren 89
vorbeigekommen 89 vormittag 1967 wegen 1971 weile 1967 wieder 1700 wohl 0 zu 2009 zugeschaltet 89 zum 2010 zur 2010
zwei 1989;^ 1690 dafur 1477 dagegen 1477 jetzt 1695 nun 1695;... 1680 D 1966 abend 1967 alle 1973 am 1975 an 1699
anwesend 89 auch 1984 auf 1985 aufgetaucht 89 bei 1987 beide 1973 beim 1972 da 1986 dabei 89 dazugekommen 89
dazugestossen 89 dazugestoßen 89 drei 1989 ebenfalls 1991 ebenso 1993 ein 1994 eine 1989 einen 1989 fuer 1997 fur 2000
ganze 1988 gekommen 89 halbe 1989 hier 89 im 2001 in 2002 ins 1702 ja 1993 kaffee 1967 kurz 1704 mit 2004 mitgekommen
89 moment 1967 n 1989 nachmittag 1967 natuerlich 2005 naturlich 2006 ne 1989 noch 2008 online 1982 per 1983 remote
1982 samt 1964 sogar 1993 sprung 1967 std 1967 stuendchen 1967 stundchen 1967 stunde 1967 stunden 1967 und 1964 vor
1957 vorbeigefahren 89 vorbeigekommen 89 vormittag 1967 wegen 1971 weile 1967 wieder 1700 zu 2009 zugeschaltet 89 zum
2010 zur 2010 zwei 1989;abendessen 1974 besuch 1974 bier 1974 brunch 1974 essen 1974 fruehstueck 1974 fruhstuck 1974
grillen 1974 jause 1974 kaffee 1974 mittagessen 1974;da 89;<me> 1705;am 2014 auch 2015 auf 2014 bei 2016 da 1986 dabei
89 im 1702 in 1703 ins 1702 kurz 1704 mit 1982 zum 2014 zur 2014;^ 283 davor 559 vor 559;<they> 2018 ^ 283 davor 559
vor 559;<me> 2019 vor 559;auf 1600;durchgeben 81 freigeben 81 gegenzeichnen 81 mitbringen 81 nachreichen 81
nachschicken 81 ruberschicken 81 rueberschicken 81 uberweisen 81 ueberweisen 81 vorbeibringen 81 vorbeischicken 81
weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zuruckschicken 81 zurucksenden 81 zuruckzahlen 81 zurueckbringen 81
zurueckgeben 81 zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81 zuschicken 81;... 2022;^ 2023;<giveinf> 81
durchgeben 81 freigeben 81 gegenzeichnen 81 mitbringen 81 nachreichen 81 nachschicken 81 ruberschicken 81
rueberschicken 81 uberweisen 81 ueberweisen 81 vorbeibringen 81 vorbeischicken 81 weiterleiten 81 zuruckbringen 81
zuruckgeben 81 zuruckschicken 81 zurucksenden 81 zuruckzahlen 81 zurueckbringen 81 zurueckgeben 81 zurueckschicken 81
zuruecksenden 81 zurueckzahlen 81 zuschicken 81;... 2025;<me> 2024 ^ 2026 sich 1794;-angebot 740 -bericht 740 -entwurf
740 -konzept 740 -liste 740 -plan 740 -rechnung 740 -vorschlag 740 ... 1769 <attribute> 1510 <giveinf> 81 <selfinf> 81
a 1511 an 1511 angebot 740 antwort 740 aufstellung 740 bericht 740 bestaetigung 740 bestatigung 740 das 1511 den 1511
die 1511 ein 1511 eine 1511 einen 1511 entwurf 740 freigabe 740 gutachten 740 konzept 740 kostenvoranschlag 740 liste
740 n 1511 nen 1511 offerte 740 plan 740 prognose 740 rechnung 740 ruckmeldung 740 rueckmeldung 740 stellungnahme 740
termin 740 unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage 740;^ 2028 von 1517;abliefern 81 zuruckbringen 81
zuruckgeben 81 zurueckbringen 81 zurueckgeben 81;... 2030;<until> 1772 bescheid 1711 bis 2031 durchgeben 81 freigeben
81 gegenzeichnen 81 klaeren 81 klaren 81 klären 81 liefern 81 mitbringen 81 nachliefern 81 nachreichen 81 nachschicken
81 ruberschicken 81 rueberschicken 81 schicken 81 senden 81 uberweisen 81 ueberweisen 81 vorbeibringen 81
vorbeischicken 81 weiterleiten 81 zu 2031 zum 2031 zuruckbringen 81 zuruckgeben 81 zuruckschicken 81 zurucksenden 81
zuruckzahlen 81 zurueckbringen 81 zurueckgeben 81 zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81 zuschicken 81
zusenden 81;-angebot 1437 -bericht 1437 -entwurf 1437 -konzept 1437 -liste 1437 -plan 1437 -rechnung 1437 -vorschlag
1437 ... 2032 <attribute> 1573 <thing> 1437 <work> 1437 a 1574 absagen 81 an 1574 angebot 1437 antwort 1437
aufstellung 1437 bericht 1437 bescheid 1711 bestaetigung 1437 bestatigung 1437 connect 81 connecten 81 das 1574 den
1574 die 1574 ein 1574 eine 1574 einen 1574 entscheidung 1437 entwurf 1437 feedback 1712 forward 81 fotos 1437
freigabe 1437 gutachten 1437 intro 81 introduce 81 introen 81 klaeren 81 klaren 81 klären 81 konzept 1437
kostenvoranschlag 1437 liefern 81 liste 1437 muster 1437 n 1574 nachfragen 81 nachhaken 81 nen 1574 offerte 1437 plan
1437 prognose 1437 rechnung 1437 ruckmeldung 1774 rueckmeldung 1774 schicken 81 send 81 share 81 stellungnahme 1437
termin 1437 unterlagen 1437 unterschrift 1437 vermitteln 81 vertrag 1437 vorschlag 1437 zahl 1437 zahlen 1437 zusage
1437 zusagen 81;auf 1786 benachrichtigen 81 informieren 81 verstaendigen 81 verstandigen 81 zuruckrufen 81
zurueckrufen 81;... 2034;^ 2035;=13:talk ... 1714 <counsel> 0 <me> 2024 <until> 2029 ^ 2033 dass 1783 ein 1501 einen
1500 mich 2036 n 1500 nen 1500 sich 1794 uns 2036;... 2022 <det> 1899 das 1899 den 1899 die 1899 ein 1899 eine 1899
einen 1899 ihre 1899 ihren 1899 seine 1899 seinen 1899;D 1901 ^ 2038 eh 1901 ja 1901 noch 1901;... 1769;^ 2040;0 0
achtzig 0 dreissig 0 fuenfzig 0 funfzig 0 neunzig 0 sechzig 0 siebzig 0 vierzig 0 volljaehrig 0 volljahrig 0 zwanzig
0;... 2025 absagen 81 bescheid 1711 connecten 81 feedback 1712 intro 81 introen 81 klaeren 81 klaren 81 klären 81
liefern 81 nachfragen 81 nachhaken 81 ruckmeldung 1712 rueckmeldung 1712 schicken 81 vermitteln 81 zusagen 81;... 1714
<me> 2039 <until> 2041 D 2042 ^ 2043 mich 2036 sich 1794 uns 2036;auch 2015 da 89 dabei 89 mit 1982;<until> 1772
bescheid 1711 durchgeben 81 freigeben 81 gegenzeichnen 81 klaeren 81 klaren 81 klären 81 liefern 81 mitbringen 81
nachliefern 81 nachreichen 81 nachschicken 81 ruberschicken 81 rueberschicken 81 schicken 81 senden 81 uberweisen 81
ueberweisen 81 vorbeibringen 81 vorbeischicken 81 weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zuruckschicken 81
zurucksenden 81 zuruckzahlen 81 zurueckbringen 81 zurueckgeben 81 zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81
zuschicken 81 zusenden 81;... 2046;<me> 2024 <until> 1796 ^ 2047 dass 1783 sich 1794;nicht 11;aber 2049 doch 2049;bis
2031 zu 2031 zum 2031;... 2051 connecten 81 intro 81 introen 81 klaeren 81 klaren 81 klären 81 liefern 81 nachfragen
81 nachhaken 81 schicken 81 vermitteln 81;anrufen 11 besuchen 11 melden 11 ruehren 11 ruhren 11 schicken 11 schreiben
11 zuruckrufen 11 zurueckrufen 11;... 2053 anrufen 11 besuchen 11 erreichen 11 melden 11 ruehren 11 ruhren 11 schicken
11 schreiben 11 sprechen 11 zuruckrufen 11 zurueckrufen 11;... 2053 anrufen 11 besuchen 11 melden 11 ruehren 11 ruhren
11 schicken 11 schreiben 11 zuruckrufen 11 zurueckrufen 11;^ 1790 anrufen 11 besuchen 11 melden 11 ruehren 11 ruhren
11 schicken 11 schreiben 11 zuruckrufen 11 zurueckrufen 11;... 2056 ^ 1790 anrufen 11 bei 1793 besuchen 11 melden 11
ruehren 11 ruhren 11 schicken 11 schreiben 11 zuruckrufen 11 zurueckrufen 11;... 2050 <counsel> 0 <me> 1902 ^ 2052
aber 2049 doch 2049 ein 1501 einen 1500 mich 2054 mir 2055 n 1500 nen 1500 sich 2057 uns 2054;<me> 1902 mich 2055 mir
2055 sich 2055 uns 2055;am 1971 auf 1971 beim 1971 im 1971 in 1971 wegen 1971 zum 1971 zur 1971;alle 2060 am 1971 auch
2060 auf 1971 beide 2060 beim 1971 ebenfalls 2060 im 1971 in 1971 wegen 1971 zum 1971 zur 1971;am 1971 auf 1971 beim
1971 da 89 im 1971 in 1971 wegen 1971 zum 1971 zur 1971;alle 2060 am 1971 auch 2062 auf 1971 beide 2060 beim 1971 da
89 dabei 89 ebenfalls 2060 im 1971 in 1971 mit 1982 wegen 1971 zum 1971 zur 1971;<until> 741 ^ 1469;sich 2064;^ 1495
von 1497;<thing> 1437 <work> 1437 angebot 1437 antwort 1437 bestaetigung 1437 entscheidung 1437 fotos 1437
kostenvoranschlag 1437 muster 1437 offerte 1437 rechnung 1437 rueckmeldung 1437 unterlagen 1437 vertrag 1437 zahlen
1437;<until> 2066 ^ 2067 sich 2064;abliefern 81 zurueckbringen 81 zurueckgeben 81;... 2069;an 1933 bis 2070 zu 2070
zum 2070;... 2071;<they> 1931 ^ 2072 an 1930 auf 1937 eher 559 erst 559 kein 559 keine 559 keinen 559 lieber 559 nicht
559 sofort 559 unbedingt 559 zuerst 559;^ 1526 von 1528;<thing> 1437 <work> 1437 angebot 1437 antwort 1437 bestatigung
1437 entscheidung 1437 fotos 1437 kostenvoranschlag 1437 muster 1437 offerte 1437 rechnung 1437 ruckmeldung 1437
unterlagen 1437 vertrag 1437 zahlen 1437;<until> 2074 ^ 2075 sich 2064;abliefern 81 zuruckbringen 81 zuruckgeben
81;... 2077;an 1933 bis 2078 zu 2078 zum 2078;... 2079;<they> 1931 ^ 2080 an 1930 auf 1937 eher 559 erst 559 kein 559
keine 559 keinen 559 lieber 559 nicht 559 sofort 559 unbedingt 559 zuerst 559;erreichen 1432 erwischen 1432 sprechen
1432;<hat> 1352 <needs> 1353 <saysv> 1357 <sends3> 84 <will3> 1364 ^ 1430 antwortet 89 antwortete 89 anzuklingeln 1432
anzurufen 1432 arbeitet 1435 bat 1440 bedankte 1441 beehrt 1442 beginnt 1435 begleitet 1443 begleitete 1444 beichtete
1451 bekocht 1454 bekommen 1457 bekommt 1464 benoetigt 1471 benotigt 1475 berichtet 0 berichtete 1476 beschwerte 1441
besteht 1478 besuchen 1443 besucht 1443 bewarb 1479 bewirbt 1479 bietet 1482 bittet 1484 bleibt 1435 bot 1482 brachte
1487 brachten 1487 braet 1489 braeuchte 1502 braeuchten 1503 brat 1505 brauchen 1509 braucht 1520 brauchte 1531
brauchten 1532 bringen 1542 bringt 1542 bräuchte 1531 darf 1549 draengt 1551 draengte 1441 drangt 1551 drangte 1441
dringt 1478 duerfen 1552 durfen 1552 empfaengt 1443 empfahl 1559 empfangt 1443 empfehlen 1560 empfiehlt 1559 empfing
1444 empfingen 1444 erinnert 1561 erkundigte 1562 ermahnt 1563 ermutigt 1563 erschien 1570 ersuchte 1562 erwaehnte
1571 erwahnte 1571 erwartet 1576 erzaehlt 0 erzaehlte 1578 erzahlt 0 erzahlte 1580 essen 1584 faehrt 1561 faend 1589
faende 1589 faengt 1593 fahren 1561 fahrt 1561 fand 1589 fande 1589 fangt 1593 feiert 1595 findet 1596 fordert 1598
fragt 1601 fragte 1562 freuen 1604 freut 1607 fuehrt 1443 fuhr 1444 fuhren 1444 fuhrt 1443 fänd 1589 gab 1614 gaben
1616 gestand 1451 gibt 1616 ging 1619 gingen 1619 grillt 1454 haben 1647 haette 1657 haetten 1659 hat 1665 hatte 1672
hatten 1659 helfen 1443 hilft 1443 hofft 1664 holen 1561 holt 1561 holte 1444 holten 1444 hätte 1673 hätten 1659 is
1676 isst 1584 ist 1696 jammerte 1476 kam 1709 kamen 1710 kann 1720 klagte 1476 kocht 1454 koennen 1721 kommen 1727
kommt 1727 konnen 1721 kriegen 1457 kriegt 1464 kuemmern 1730 kuemmert 1730 kummern 1730 kummert 1730 laden 1731 ladt
1731 laedt 1731 laesst 1738 laesterte 1739 lasst 1738 lasterte 1740 legt 1744 legte 1744 liess 1738 liessen 1738 ließ
1738 ll 1746 lässt 1738 machen 1754 macht 1754 mahnt 1563 mahnte 1441 mailt 1755 mailte 1755 meinte 1571 meldet 1761
meldete 1763 mochte 1795 mochten 1799 moechte 1812 moechten 1799 muessen 1816 muesste 1822 muss 1826 mussen 1830
musste 1836 möchte 1795 müsste 1836 nehmen 1837 nimmt 1838 owes 1840 pladiert 1841 pladierte 1841 plaediert 1842
plaedierte 1842 plant 1664 platzte 1845 plauderte 1476 pocht 1478 raet 1851 rat 1851 raten 1851 recommended 559
recommends 559 reklamierte 1441 rief 1854 riet 1851 rieten 1851 ruehrt 1856 ruehrte 1856 ruft 1857 ruhrt 1856 ruhrte
1856 rät 1851 sagte 1571 said 1859 san 1860 sass 1868 sassen 1875 says 1859 saß 1868 saßen 1875 schauen 1878 schaut
1727 schaute 1881 schauten 1882 schimpfte 1476 schlaeft 1584 schlaegt 1884 schlafen 1584 schlaft 1584 schlagt 1884
schlug 1884 schlägt 1884 schneite 1845 schreiben 1889 schreibt 1890 schrieb 1893 schulden 1896 schuldet 1896
schwaermte 1739 schwarmte 1740 sind 1897 sinnierte 1476 soll 0 sollen 0 sollte 1903 spazierte 1845 stand 1905 standen
1906 startet 1435 steckte 1911 streckte 1911 stuermte 1919 sturmte 1927 sucht 1928 suchte 1928 taet 1938 taete 1939
tat 1938 tate 1939 tauchte 1845 tauchten 1941 textet 1755 thinks 1859 told 1943 treffen 1479 trifft 1479 tät 1938
uberlegt 1664 ubernachten 1584 ubernachtet 1584 ubernimmt 1946 ueberlegt 1664 uebernachten 1584 uebernachtet 1584
uebernimmt 1949 urgierte 1441 verkuendete 1571 verkundete 1571 verlangt 1598 verriet 1451 versprach 1954 verspricht
1954 versucht 1664 waere 1955 war 2011 ware 2012 waren 2013 warn 2017 warnt 2020 warnte 2020 warten 2021 wartet 2021
werden 2027 will 2037 wird 2044 woan 2045 wohnt 1435 wollen 2048 wollte 2058 wollten 2059 wor 2061 worn 2063 wuenschen
2065 wuenscht 2068 wuerd 1938 wuerde 2073 wunschen 2065 wunscht 2076 wurd 1938 wurde 2081 wäre 2012 würde 2081 zu 2082
zuruckzurufen 1432 zurueckzurufen 1432;N 1130;an 2084;<them> 51;ich 2086 wir 2086;... 2085 <have> 2087 an 2084;^
854;gedruckt 4 gedrueckt 4 gedrückt 4;hand 2090;die 2091;gebracht 4 gegeben 4 geliehen 4 in 2092 ubergeben 4
uberlassen 4 uebergeben 4 ueberlassen 4;... 2093;<them> 2094;ich 2095 wir 2095;<have> 2096;<them> 1839;von 2098;ich
2099 wir 2099;hand 15 mail 15 post 15;der 2101;am 1625 auf 1626 im 1627 in 2102 von 142 vorliegen 15;... 2103;^
2104;<they> 2105;bekomm 2100 bekomme 2100 bekommen 2106 bekommt 2106 erhaelt 2106 erhalt 2106 erhalte 2100 erhält 2106
hab 2100 habe 2100 haben 2106 hat 2106 krieg 2100 kriege 2100 kriegen 2106 kriegt 2106;<they> 1053 ich 41 wir
41;<them> 41 das 85 dass 2108;<they> 867 der 867 die 867;durchgearbeitet 89 durchgegangen 89;... 801 <reviewed> 43;N
2112;... 2111 fuer 2113 fur 2113 v 2113 vom 2113 von 2113;i 69 ich 69 ma 69 wir 69;<them> 69;mit 2116;... 2117;ich
2118 wir 2118;<they> 1453;<they> 1488;<title> 70 N 69;mich 2122 uns 2122;N 69 am 69 auf 69 bei 69 beim 69 das 69 der
69 die 69 im 69 in 69 unser 69 unsere 69 unseres 69;ab 69 aus 69 heim 69 hin 69 nach 69 vom 69 zum 69 zur 69;...
2125;N 2126 ihn 2126 sie 2126;ich 2127 wir 2127;<they> 69;<they> 1452 mich 2129 mir 2129 uns 2129;<they> 69 <title> 70
N 69;mich 2131 uns 2131;mich 2131 mir 2129 uns 2131;bei 69 im 69 in 69 mit 69 zu 69;ich 2134 wir 2134;<they>
1504;=2:plan ... 2125;N 2137 ihn 2126 sie 2126;ich 2138 wir 2138;mich 2129 mir 2129 uns 2129;<they> 1452 mich 2129 uns
2129;wir 69;ich 69 ma 69 wir 69;=2:plan N 2126 ihn 2126 sie 2126;ich 2144 ma 69 wir 2144;=2:plan ... 2117;ich 2118 wir
2146;=1:moved;fixe 69;-abend 69 -feier 69 -fest 69 -probe 69 -sitzung 69 -termin 69 besprechung 69 eroeffnung 69
eroffnung 69 feier 69 generalprobe 69 hochzeit 69 jour 2149 konzert 69 lesung 69 party 69 premiere 69 probe 69 sitzung
69 stammtisch 69 taufe 69 vernissage 69 vortrag 69;... 2150;es 2151;karten 69 plaetze 69 platze 69 termin 69 tickets
69;... 2153 karten 69 plaetze 69 platze 69 termin 69 tickets 69;ich 2154;und 2155;-abend 69 -feier 69 -fest 69 -probe
69 -sitzung 69 -termin 69 besprechung 69 call 69 eroeffnung 69 eroffnung 69 feier 69 generalprobe 69 gesprach 69
gespraech 69 hochzeit 69 jour 2149 karten 69 konzert 69 lesung 69 lunch 69 meeting 69 party 69 plaetze 69 platze 69
premiere 69 probe 69 sitzung 69 stammtisch 69 taufe 69 termin 69 tickets 69 treffen 69 vernissage 69 vortrag 69;alle
110 alles 110 das 110 den 110 die 110 es 110 ihn 110 sie 110;N 2154;... 2157 ^ 2158 karten 69 plaetze 69 platze 69
termin 69 tickets 69 und 2159 von 2098;besprechung 69 call 69 gesprach 69 gespraech 69 karten 69 lunch 69 meeting 69
plaetze 69 platze 69 termin 69 tickets 69 treffen 69;... 2161 ^ 2158 karten 69 plaetze 69 platze 69 termin 69 tickets
69 von 2098;N 2156 ich 2160 wir 2162;... 2161 ^ 2158 karten 69 plaetze 69 platze 69 termin 69 tickets 69 und 2159;...
2157 ^ 2158 karten 69 plaetze 69 platze 69 termin 69 tickets 69;N 2156 ich 2164 wir 2165;... 2153;ich 2167;und 2168;N
2167;... 2153 und 2170;N 2169 ich 2171 wir 2167;<they> 1583;-abend 69 -feier 69 -fest 69 -probe 69 -sitzung 69 -termin
69 anberaumt 69 angesetzt 69 ausgemacht 69 besprechung 69 eingetragen 69 eroeffnung 69 eroffnung 69 feier 69 fixiert
69 gebucht 69 generalprobe 69 geplant 69 hochzeit 69 jour 2149 konzert 69 lesung 69 party 69 premiere 69 probe 69
sitzung 69 stammtisch 69 taufe 69 terminiert 69 vereinbart 69 vernissage 69 vorgesehen 69 vortrag 69;... 2174 <they>
1583 anberaumt 69 angesetzt 69 ausgemacht 69 eingetragen 69 fixiert 69 gebucht 69 geplant 69 gestrichen 11 vereinbart
69;vorbei 69 vorbeischauen 69;... 2176;... 2176 ich 2177;$$ 69 und 69;besuchen 69;=2:plan ... 2180;<they> 2181 <title>
70 N 69;N 2179 mich 2182 uns 2182;<me> 69 besuch 69;vorbei 69 zu 2184 zum 69;$$ 69 ... 2185 und 69 vorbei 69 zu 2184
zum 69;N 2186 mich 2182 uns 2182;<me> 2129;<callinf> 536 <giveinf> 536 anklopfen 536 essen 536 nachfragen 536 reden
536 sprechen 536 treffen 536 vorbeischauen 536 vorfuehlen 536 vorfuhlen 536;... 2189 <callinf> 536 <giveinf> 536
anklopfen 536 essen 536 nachfragen 536 reden 536 sprechen 536 treffen 536 vorbeischauen 536 vorfuehlen 536 vorfuhlen
536;N 2190;bei 2191 mit 2191 zu 2191;bei 2191 mit 2191 wieder 2192 zu 2191;bekommen 81 haben 81 kriegen 81;... 2194
alle 2194 alles 2194 das 2194 den 2194 die 2194 es 2194 ihn 2194 sie 2194;^ 2195;ich 2196 wir 2196;mit 2116 vorbei 69
vorbeischauen 69;... 2198;... 2176 ich 2199 wir 2118;zusammen 69;... 2201;mich 2202 uns 2202;ich 2203 wir
2203;eingeladen 69;=2:plan ... 2205;bei 2206 im 69 in 69 mit 69 zu 2206;... 2174 <they> 1583 anberaumt 69 angesetzt 69
ausgemacht 69 eingetragen 69 fixiert 69 gebucht 69 geplant 69 ich 2207 vereinbart 69 wir 2207;plan 69 programm 69;dem
2209;kalender 69;an 69 auf 2210 im 2211;... 2212;an 69 anberaumt 69 angesetzt 69 auf 2210 ausgemacht 69 eingetragen 69
fixiert 69 gebucht 69 geplant 69 im 2211 terminiert 69 vereinbart 69 vorgesehen 69;... 2214;anberaumt 69 angesetzt 69
ausgemacht 69 eingetragen 69 fixiert 69 gebucht 69 geplant 69 terminiert 69 vereinbart 69 vorgesehen 69;... 2216;...
2216 gestrichen 11;<acts1> 2115 abgemacht 69 abgmacht 69 arbeite 2119 arbeiten 2119 ausgemacht 69 ausgmacht 69 backt
2120 baeckt 2121 baue 2119 bauen 2119 beehren 2123 beehrt 2123 beginnen 2124 beginnt 2124 begleite 2128 begleitet 2130
bekocht 2120 bekomm 2100 bekomme 2100 besuchen 2132 besucht 2133 bin 2135 braet 2121 brat 2136 bringe 2139 bäckt 2136
empfaengt 2140 empfangt 2140 erhalte 2100 erinnert 2141 erklaere 71 erklare 71 eroeffnen 2124 eroeffnet 2124 eroffnen
2124 eroffnet 2124 essen 2142 faehrt 2130 fahr 2143 fahre 2145 fahren 2143 fahrt 2130 festgelegt 69 flieg 2143 fliege
2143 fliegen 2143 fuehre 71 fuehrt 2130 fuhre 71 fuhrt 2130 geh 2119 gehe 2119 gehen 2147 gelegt 2148 geplant 69
geschoben 2148 gestrichen 11 gibt 2152 gibts 2151 grillt 2120 hab 2163 habe 2163 haben 2166 hat 2172 helfen 2140 hilft
2140 hol 2128 hole 2128 holen 2128 holt 2141 isst 2173 ist 2175 kocht 2120 komm 2178 komme 2178 kommen 2183 kommt 2187
krieg 2100 kriege 2100 laden 2188 ladt 2188 laedt 2188 laeuft 2124 laufen 2124 lauft 2124 liefere 71 mal 2193 muesste
2197 musste 2197 müsste 2197 nehmen 2141 nimmt 2130 packe 2119 packen 2119 pitche 71 praesentiere 71 prasentiere 71
probe 2119 proben 2119 raeume 2119 raume 2119 reden 2142 reise 2143 reisen 2143 reserviert 69 schau 2200 schaue 2200
schauen 2119 schlaeft 2173 schlaft 2173 sehen 2142 setz 2204 setze 2204 setzen 2204 sind 2208 soll 2197 sollen 2197
sollte 2197 sortiere 2119 sprechen 2142 starten 2124 startet 2124 stehen 2213 steht 2215 steigen 2124 steigt 2124
telefonieren 2142 treffen 2142 ube 2119 uben 2119 ubergebe 71 ubernachtet 2173 uebe 2119 ueben 2119 uebergebe 71
uebernachtet 2173 umgebucht 2148 umgelegt 2148 vereinbart 69 verlegt 2148 verschoben 2148 vertagt 2148 vorgezogen 2148
waere 2217 ware 2217 wird 2151 wurde 2218 wäre 2217 zeige 71 zeigt 2140 zoomen 2142 zugesagt 69;gelegt 804;herz
2220;bezahlt 11 geantwortet 11 geliefert 11 gemeldet 11 geschickt 11 geschrieben 11 gesendet 11 gezahlt 11 uberwiesen
11 ueberwiesen 11 unterschrieben 11 zuruckgegeben 11 zurueckgegeben 11;... 2222 bezahlt 11 geantwortet 11 geliefert 11
gemeldet 11 geschickt 11 geschrieben 11 gesendet 11 gezahlt 11 uberwiesen 11 ueberwiesen 11 unterschrieben 11
zuruckgegeben 11 zurueckgegeben 11;kein 2223 keine 2223 keinen 2223 nicht 2223 nichts 2223 nix 2223;noch 2224;immer
2224;immer 2225 noch 2226;... 2227;bekannt 848 bekanntgemacht 847 connected 847 in 850 vernetzt 847 zusammengebracht
847;... 2229 bekannt 848 bekanntgemacht 847 connected 847 in 850 vernetzt 847 zusammengebracht 847;N 2230;ans 2221
ausgeholfen 636 hat 2228 ins 987 mit 2231 mitgeholfen 636;keine 283 nicht 283;auf 601 besser 283 bloss 283 bloß 283
finger 1062 haende 1062 hande 1062 ja 2233 keinesfalls 283 lieber 283 nie 283 niemals 283 unbedingt 283;soll 559 solle
559 sollen 559 sollte 559 sollten 559;^ 2234 ich 2235 man 2235 wir 2235;<introduced> 847 bekannt 848;<introduced> 847
bekannt 848 einander 2237 miteinander 2237;gebracht 847 gesetzt 847;kontakt 2239 verbindung 2239;<introduced> 847
bekannt 848 einander 851 in 850 miteinander 851;mail 2241;e 2242 linkedin 2241 mail 2241 whatsapp 2241;... 2238
<introduced> 847 bekannt 848 einander 851 gegenseitig 851 in 2240 kontakt 2239 miteinander 851 per 2243 verbindung
2239 via 2243;N 2244 ich 676;^ 283 an 1113 dass 559 dazu 1112 fuer 1115 fur 1117 ist 690 lautet 690 lautete 690 waere
690 war 690 ware 690 wäre 690;bekannt 848 vorgestellt 847;... 2247;N 924 dem 925 der 925 mit 925;ich 2249 wir
2249;bekannt 848 bereitgestellt 4 freigeraeumt 4 freigeraumt 4 vorgestellt 847 zur 77;... 2251;... 693;<counsel>
2253;auf 601 besser 283 bloss 283 bloß 283 erst 283 finger 1062 haende 1062 hande 1062 ja 2233 keinesfalls 283 lieber
283 nicht 283 nie 283 niemals 283 unbedingt 283;^ 2255;: 2256;... 2257;... 2257 <det> 2258;am 2259 auf 2259 beim 2259
im 2259 in 2259 per 2259 via 2259;... 919 vorgestellt 847;D 81;... 2262;alles 2263 das 2263 den 2263 die 2263 es 2263
ihn 2263 sie 2263;bringt 2264 gibt 2264 schickt 2264 sendet 2264;und 2265;... 2266;=6:theirs D 81;<my> 81;<me> 2268
<my> 81 D 2269;nach 81 um 81;... 2271;... 2271 bei 2272 beim 2272 sich 2272;... 81;<their> 2274 bei 2274 beim
2274;=6:theirs nach 81 um 81;... 2276;... 2271 <their> 2274 bei 2277 beim 2277 sich 2272;retour 2262 wieder 2262
zuruck 2262 zurueck 2262;... 2279;... 1377 <me> 2280;... 2271 nach 81 um 81;sich 2282;<det> 81;<det> 2263 D 2284;<me>
2285;<sends3> 2267 <serves3> 2270 baut 257 bringt 1415 erkundigt 2273 fraegt 2275 fragt 2278 fragts 2275 frägt 2275
gibt 2281 hakt 2273 hoert 2283 hort 2283 schaut 2283 schickt 1415 schreibt 2286 sieht 2283 zahlt 1415;spiel
986;empfohlen 804 ins 2288 vermittelt 804 vorgeschlagen 804 weiterempfohlen 804;einsatz 636;ausgeholfen 636 dabei 636
eingesprungen 636 gearbeitet 636 geholfen 636 gewerkt 636 im 2290 mitgeholfen 636;... 2291 ausgeholfen 636 dabei 636
eingesprungen 636 gearbeitet 636 geholfen 636 gewerkt 636 im 2290 mitgeholfen 636;... 2289 <helper> 2292;empfohlen 804
erinnert 89 ins 2288 vermittelt 804 vorgeschlagen 804 weiterempfohlen 804;... 2294 N 851;das 152 erst 109 es 152;^
2296;gebracht 819;stand 2298;aktuellen 2299 letzten 2299 neuesten 2299 neusten 2299;... 2257 <det> 2258 den 2300;ans
2221 empfohlen 804 ins 2288 vermittelt 804 vorgeschlagen 804 weiterempfohlen 804;ein 1246 ins 1248 vorgeschlagen
1243;... 2303;geholfen 43 unterstuetzt 43 unterstutzt 43 zugehoert 43 zugehort 43;geholfen 43 unterstutzt 43 zugehort
43;geholfen 43 unterstuetzt 43 zugehoert 43;... 2302 <my> 2304 N 851 pitch 2305 pitchen 2305 proben 2305 uben 2306
ueben 2307;: 2256 empfohlen 804 ins 2288 vermittelt 804 vorgeschlagen 804 weiterempfohlen 804;... 2309 <det> 2258
pitch 2305 pitchen 2305 proben 2305 uben 2306 ueben 2307;gegeben 819 gesagt 819;gegeben 847 gemacht 847 geschickt
847;N 2312;an 2313 bei 2313 mit 2313 zu 2313;intro 2314;N 2261;vorgestellt 847;N 2317 kontakt 928 rucken 1152 ruecken
1153;N 2317;gegeben 819;gutes 1245 intro 2314 update 2320;... 2289;=8:asked <me> 722;durch 81 ein 81 nach 81 weiter
81;... 2324;angebot 81 einladung 81 entwurf 81 intro 81 intros 81 kontakt 81 protokoll 81 termin 81 unterlagen 81
vorschlaege 81 vorschlag 81 vorschlage 81;<my> 2325 angebot 81 das 2326 den 2326 die 2326 ein 2326 eine 2326 einladung
81 entwurf 81 intro 81 intros 81 kontakt 81 nen 2326 protokoll 81 termin 81 unterlagen 81 vorschlaege 81 vorschlag 81
vorschlage 81;^ 2327;kein 2222 keine 2222 keinen 2222 nicht 2222 nichts 2222 nix 2222;noch 2329;immer 2329;immer 2330
noch 2331;... 2332;gesetzt 819;bild 2334 gesprach 1247 gespraech 1247 spiel 1247;^ 210;<me> 2336;<my> 2325;^ 2338;weg
89;den 2340;uber 2341 ueber 2341;... 2342 uber 2341 ueber 2341;mir 2343 uns 2343;fertig 109 zusammen 109;... 2345
angebot 81 das 2326 den 2326 die 2326 ein 2326 eine 2326 einladung 81 entwurf 81 intro 81 intros 81 kontakt 81 nen
2326 protokoll 81 termin 81 unterlagen 81 vorschlaege 81 vorschlag 81 vorschlage 81;^ 2346;... 919 <introduced> 847
bekannt 848 in 850;<det> 932 <my> 932 <their> 932 N 2348 einem 932 einer 932;angebot 81 das 2326 den 2326 die 2326 ein
2326 eine 2326 einladung 81 entwurf 81 intro 81 intros 81 kontakt 81 nen 2326 protokoll 81 termin 81 unterlagen 81
vorschlaege 81 vorschlag 81 vorschlage 81;^ 2350;: 2256 N 920;sein 81;da 2353 eintreffen 81 fertig 2353 kommen 81
vorliegen 81;<until> 2354;=6:theirs soll 2355;gebeten 2356;... 2357;^ 2358;um 2359;... 2352 <det> 2258 email 2360
linkedin 2360 mail 2360 sms 2360 whatsapp 2360;<work> 2112;... 1 : 0 dazu 1 ist 1 lautet 1 war 1;<reviewed> 43
bezwungen 43 durchgeackert 43 durchgearbeitet 43 gelesen 43 verschlungen 43;... 2364 <reviewed> 43 bezwungen 43
durchgeackert 43 durchgearbeitet 43 gelesen 43 verschlungen 43;... 2362 <counsel> 1118 <opinion> 2363 <work> 2365
ansicht 1124 auffassung 1124 einschaetzung 1124 einschatzung 1124 empfehlung 1124 erfahrung 1124 meinung 1124
uberzeugung 1124 ueberzeugung 1124;angebot 81 einladung 81 entwurf 81 erst 109 intro 81 intros 81 kontakt 81 protokoll
81 termin 81 unterlagen 81 vorschlaege 81 vorschlag 81 vorschlage 81;<my> 2325 angebot 81 das 2367 den 2326 die 2326
ein 2326 eine 2326 einladung 81 entwurf 81 erst 109 es 152 intro 81 intros 81 kontakt 81 nen 2326 protokoll 81 termin
81 unterlagen 81 vorschlaege 81 vorschlag 81 vorschlage 81;^ 2368;... 2345;^ 2370;... 921 email 2360 linkedin 2360
mail 2360 sms 2360 whatsapp 2360;gebeten 820;kommt 2355 soll 2355 sollte 2355;angefragt 2374 gebeten 2374;... 2375;...
2373 ^ 2376;D 2167;karten 69 plaetze 69 termin 69 tickets 69;... 2379;D 2380;karten 69 platze 69 termin 69 tickets
69;... 2382;D 2383;=14:together haben 2378 haetten 2381 hatten 2384 hätten 2384;ich 2385 wir 1014;von 1980;eingeladen
89 mit 2387 zugeschaltet 89;... 2388;von 279;... 2390;^ 2391;auf 2392;auf 2392 noch 2393 schon 2393;erinnert 89;...
2395;kommen 69 reden 69 sprechen 69 telefonieren 69 treffen 69 vorbeikommen 69;D 2397;D 2397 am 2398;N 851;gratuliert
819;geburtstag 2401;... 2232 : 2236 <and> 2245 <counsel> 2246 <det> 2248 <have> 2250 <my> 2252 <their> 2254 D 2260 N
2261 ^ 2287 als 2293 am 2259 an 2295 angefeuert 544 angefragt 820 antwortet 2297 auf 2301 aufgebaut 544 aufgemuntert
544 ausgeholfen 636 bei 2308 beim 2310 berichtet 819 beruhigt 544 bescheid 2311 bestaerkt 544 bestarkt 544 bringt 2297
coached 836 das 2315 dem 2316 den 2318 der 2316 die 2319 ein 2321 eine 2315 einem 2248 einen 929 einer 2248 erklaert
819 erklart 819 ermutigt 544 erzaehlt 819 erzahlt 819 fuer 2322 fur 2322 geantwortet 819 gebeten 2323 gebrieft 819
gecoached 836 gecoacht 836 gedankt 824 gefragt 820 gelobt 544 gementort 836 gesagt 819 geschildert 819 gestrichen 11
getroestet 544 getrostet 544 gezeigt 819 gibt 2328 gratuliert 819 gut 1173 hat 2333 im 2259 in 2259 informiert 819 ins
2335 intro 2314 ist 686 kontakt 928 laesst 2337 lassen 2337 lasst 2337 leitet 2339 lief 2344 liefert 2297 lässt 2337
macht 2347 mentored 836 mit 2349 mitgeholfen 636 mitgeteilt 819 motiviert 544 muessen 85 muss 85 mussen 85 mut 1195
nachgefragt 820 ne 2315 organisiert 2351 per 2361 reicht 2339 s 2366 schickt 2369 soll 85 sollte 85 stellt 2371 todo
722 uber 2372 ueber 2372 um 2377 und 2386 unterschreibt 2297 update 2320 upgedatet 819 via 2361 vorgeschlagen 1243 war
2389 waren 2389 warten 2394 wartet 2394 wegen 2396 weiss 2297 weiterempfohlen 804 weiß 2297 will 2399 wurde 686 zahlt
2297 zu 2400 zugesagt 819 zum 2402;<them> 15 das 106 es 106;ich 2404 wir 2404;<me> 81 das 257 es 257;<they>
2406;<them> 853;ich 2408 wir 2408;<they> 257;<them> 81;von 2411;ich 2412 wir 2412;<they> 143 von 142;schuldi 15
schuldig 15;... 2415 schuldi 15 schuldig 15;<them> 2416;<them> 2416 ich 2417;<me> 263;an 106;<me> 2420;von 2421;...
2422;schuldig 23;<me> 2424;<they> 2425;<me> 15 <them> 81;... 2422 von 2427;<them> 15 dringend 15 noch 15 unbedingt
15;dringend 15 noch 15 unbedingt 15;ich 2429 wir 2430;ausstaendig 23 ausstandig 23 ausstehend 23 pendent 23;ich 106
wir 106;<me> 23;<they> 2434 ich 106 wir 106;<they> 2434;aus 23 noch 267;<done> 15;... 2438;<me> 2439;von 2440;<done>
81;... 2442;<me> 2439 <them> 2443;<them> 2441 von 2444;<give1> 2405 <give3> 2407 <have> 2409 <will3> 2410 ausstaendig
23 ausstandig 23 ausstehend 23 bekomm 2413 bekomme 2413 bekommen 2413 bekommt 2414 bin 2418 erhalte 2413 fehlen 2419
fehlt 2419 gehen 2423 geht 2423 ist 2426 kommen 2428 kommt 2428 krieg 2413 kriege 2413 kriegen 2413 kriegt 2414
muessen 2431 muss 2431 mussen 2431 noch 2432 pendent 23 schuld 2433 schulde 2433 schulden 2435 schuldet 2436 sind 2426
stehen 2437 steht 2437 werden 2445 wird 2445;bis 15 ich 1204 noch 15 spaetestens 15 spatestens 15 wir 1204;<they>
2284;nach 15 vorbei 15 weiter 15 zuruck 15 zurueck 15;... 2449 <them> 15 das 106 den 106 die 106 es 106 ihn 106 s 106
sie 106;<them> 15 das 106 den 106 die 106 es 106 ihn 106 s 106 sie 106;<them> 15 das 106 es 106 ich 2450 s 106 wir
2451;=6:theirs <they> 81;<me> 2453;<me> 2453 das 2454 den 2454 die 2454 es 2454 ihn 2454 s 2454 sie 2454;<me> 2453
<they> 2455 das 2454 den 2454 der 2455 die 2455 es 2454 ihn 2454 s 2454 sie 2454;vergessen 15;nicht 2457;... 2458;s
2459;retour 81 wieder 469 zuruck 81 zurueck 81;D 2461 retour 81 wieder 469 zuruck 81 zurueck 81;... 469 D 2461 das
2462 den 2462 die 2462 es 2462 ihn 2462 retour 81 sie 2462 wieder 469 zuruck 81 zurueck 81;N 2463 er 2463 sie
2463;<they> 1390 N 2463 bescheid 81 das 1394 er 2463 es 1394 mir 1389 sie 2463 uns 1389;<me> 1407 <they> 1408;mich
15;ich 2467 mich 15;zuruck 15 zurueck 15;=5:mine bei 106;mich 2470;<them> 2469 ich 2471 mich 2470 zuruck 15 zurueck
15;=6:theirs bei 257;=6:theirs <they> 2473 bei 257;<they> 1387 sich 2474;... 1377 <they> 1416 mich 1415 mir 1415 sich
2474 uns 1415;N 470 er 470 sie 470;<them> 2469 zuruck 15 zurueck 15;... 1377 <me> 1407 mich 1378 mir 1378 uns 1378
zuruck 81 zurueck 81;... 1377 <me> 1407 <they> 2479 mich 1378 mir 1378 uns 1378 zuruck 81 zurueck 81;N 2463 das 1394
er 2463 es 1394 sie 2463;<me> 1420 N 2463 er 2463 sie 2463;D 15;mir 2483;<until> 81 N 2463 er 2463 sie 2463;... 2446
<deed1> 2447 <deed3> 2448 <does3> 1374 <give1> 2452 <give3> 2456 <their> 2459 N 2460 antwortet 1380 bringt 2464
connected 257 connectet 257 das 2459 den 2459 die 2459 erkundigt 1388 geben 1391 gibt 2465 haelt 1403 halt 1403 halten
1403 hoert 1406 holen 1408 holt 2466 hort 1406 hält 1403 ihr 2459 intro 257 introduced 257 introed 257 introt 257
kuemmer 2468 kuemmere 2468 kuemmre 2468 kummer 2468 kummere 2468 kummre 2468 leitet 1413 mailt 1414 meld 2472 melde
2472 melden 2475 meldet 2476 retourniert 2477 ruehren 1388 ruehrt 2475 ruf 2478 rufe 2478 rufen 1408 ruft 2480 ruhren
1388 ruhrt 2475 sagen 1391 sagt 1391 schickt 2481 schreib 2478 schreibe 2478 schreibt 1414 sein 2459 stellen 1421
stellt 2482 uberleg 2484 uberlege 2484 uberweist 82 ueberleg 2484 ueberlege 2484 ueberweist 82 unterschreibt 82 zahlt
2485;$$ 89 D 69 fuer 612 fur 612;=2:plan $$ 89 D 69 fuer 612 fur 612;keine 11 keiner 11 nicht 11 nie 11;auch 2489
keine 11 keiner 11 nicht 11 nie 11;auch 2489 es 2490 keine 11 keiner 11 nicht 11 nie 11;gab 2491 kam 2491;nothing
412;mich 41;^ 15 bei 423 fuer 2494 fur 2494 mein 41 meine 41 von 423;item 2495 items 2495;besprochen 43 durchgegangen
43 durchgesprochen 43 erlaeutert 43 gegeben 43 gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 uebergeben 43
zurueck 43;<them> 2497;besprochen 43 durchgegangen 43 durchgesprochen 43 erlaeutert 43;<them> 2499;an 2498 mit
2500;gegeben 43 gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 uebergeben 43 zurueck 43;<them> 2502;besprochen
43 durchgesprochen 43 erklaert 43 erlaeutert 43 uebergeben 43 uebermittelt 43;<them> 2504;besprochen 43
durchgesprochen 43 erklaert 43 erlaeutert 43;... 2501 an 2503 ausfuehrlich 2504 besprochen 43 durchgesprochen 43
erklaert 43 erlaeutert 43 mit 2505 muendl 2506 muendlich 2504 persoenlich 2504 uebergeben 43 uebermittelt 43;=0:missed
davon 11;nichts 2508;nichts 2508 noch 2509;gefallen 11;wasser 2511;ins 2512;... 2291 am 636 an 636 auf 636 ausgeholfen
636 bei 636 beim 636 dabei 636 eingesprungen 636 fuer 636 fur 636 gearbeitet 636 geholfen 636 gewerkt 636 im 2290
mitgeholfen 636;N 836;bei 2515 fuer 2515 fur 2515 von 2515;bei 636 beim 636;war 11;... 2518;urlaub 2519;auf 2519 beim
2519 da 2519 fort 2519 im 2520 in 2519 unterwegs 2519 weg 2519;auf 2519 beim 2519 da 2519 fort 2519 gerade 2521 grad
2521 im 2520 in 2519 kurz 2521 ned 2521 net 2521 nicht 2521 unterwegs 2519 weg 2519;N 804;fuer 2523 fur 2523;<helper>
2514 coach 2516 freiwillige 2517 freiwilliger 2517 ich 2522 mentor 2516 mentorin 2516 referenz 2524;bekommen 89 gehabt
89 gehaengt 89 gehangen 89 gehangt 89 gekriegt 89 gesprochen 89;bekommen 89 gehabt 89 gehaengt 89 gehangen 89 gehangt
89 gekriegt 89;bekommen 89 gehabt 89 gehaengt 89 gehangen 89 gekriegt 89;bekommen 89 gehabt 89 gehangen 89 gehangt 89
gekriegt 89;=23:contact gehabt 89 gesprochen 89;=23:contact bekommen 89 gehabt 89 gehaengt 89 gehangen 89 gehangt 89
gekriegt 89 gesprochen 89;apparat 2526 handy 2527 hoerer 2528 horer 2529 rohr 2527 tel 2530 telefon 2531;muessen 536
mussen 536;denken 2533 gedacht 536;^ 81 jetzt 722 nun 722;es 2535;ist 2536 liegt 2536 los 90 raus 90 rausgegangen 90
unterwegs 90 weg 90;muessen 15 muesste 15 muss 15 mussen 15 musste 15 müsste 15 soll 15 sollte 15 werde 15 will 15
wollte 15;... 2538;^ 2539;D 2540 ^ 2539 noch 2540;ich 2541 wir 2541;apparat 2527 handy 2527 hoerer 2528 horer 2529 ich
2541 rohr 2527 telefon 2527 wir 2541;=23:contact gehabt 89;ich 2541 strippe 2544 wir 2541;bekommen 89;ich 2541 strippe
2546 wir 2541;ist 2536 liegt 2536;<they> 559;taet 2549 tat 2549 tät 2549 wuerd 2549 wuerde 2549 wurd 2549 wurde 2549
würde 2549;stelle 2550;es 41;liegt 2552;<them> 2534 N 2537 das 2542 dem 2542 den 2543 der 2545 die 2547 ihm 2548 ihnen
2548 ihr 2548 meiner 2551 mir 2553 uns 2553 unserer 2551 unsrer 2551;i 1014;besprochen 43 durchgegangen 43
durchgesprochen 43 erlautert 43 gegeben 43 gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 ubergeben 43 zuruck
43;<them> 2556;besprochen 43 durchgegangen 43 durchgesprochen 43 erlautert 43;<them> 2558;an 2557 mit 2559;gegeben 43
gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 ubergeben 43 zuruck 43;<them> 2561;besprochen 43 durchgesprochen
43 erklart 43 erlautert 43 ubergeben 43 ubermittelt 43;<them> 2563;besprochen 43 durchgesprochen 43 erklart 43
erlautert 43;... 2560 an 2562 ausfuhrlich 2563 besprochen 43 durchgesprochen 43 erklart 43 erlautert 43 mit 2564 mundl
2565 mundlich 2563 personlich 2563 ubergeben 43 ubermittelt 43;geschickt 89 geschrieben 89 gesendet 89 gschriebn 89
hinterlassen 89 rausgeschickt 89 verschickt 89;N 820;... 2567 an 2568 geschickt 89 geschrieben 89 gesendet 89
gschriebn 89 hinterlassen 89 rausgeschickt 89 verschickt 89;... 2567 geschickt 89 geschrieben 89 gesendet 89 gschriebn
89 hinterlassen 89 rausgeschickt 89 verschickt 89;N 820 bei 2568;besprochen 43 durchgegangen 43 durchgesprochen 43
erlaeutert 43 erlautert 43 gegeben 43 gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 ubergeben 43 uebergeben 43
zuruck 43 zurueck 43;<them> 2572;besprochen 43 durchgegangen 43 durchgesprochen 43 erlaeutert 43 erlautert 43;<them>
2574;an 2573 mit 2575;gegeben 43 gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 ubergeben 43 uebergeben 43
zuruck 43 zurueck 43;<them> 2577;besprochen 43 durchgesprochen 43 erklaert 43 erklart 43 erlaeutert 43 erlautert 43
ubergeben 43 ubermittelt 43 uebergeben 43 uebermittelt 43;<them> 2579;... 2576 an 2578 ausfuehrlich 2504 ausfuhrlich
2563 besprochen 43 durchgesprochen 43 erklaert 43 erklart 43 erlaeutert 43 erlautert 43 mit 2580 muendl 2506 muendlich
2504 mundl 2565 mundlich 2563 persoenlich 2504 personlich 2563 ubergeben 43 ubermittelt 43 uebergeben 43 uebermittelt
43;... 635 an 89 bei 89 gab 2491 kam 2491 v 89 verpasst 11 von 89;wollen 11;apparat 2527 handy 2527 hoerer 2528 horer
2529 rohr 2527 telefon 2527;bekommen 89 erhalten 89 gab 2491 gekriegt 89 kam 2491 von 89;=23:contact nicht 11;war 89
waren 89;<they> 1435;D 69 am 69 for 69 on 69;booked 2589 confirmed 2589 planned 2589 scheduled 2589;ausgeholfen 636
beraten 636 betreut 636 gearbeitet 636 gebacken 636 geholfen 636 geknetet 636 gekocht 636 mitgeholfen 636 repariert
636 unterrichtet 636 verkauft 636;... 2591;es 0 man 0;ehrenamtlich 2592 erzaehlt 2593 erzahlt 2593 gratis 2592 heisst
2593 heißt 2593 hiess 2593 kostenlos 2592 munkelt 2593 umsonst 2592 unentgeltlich 2592 verlegt 2148 verschoben
2148;=13:talk dass 0;=13:talk dass 0 ich 2595 man 2595;<seen_of> 0 las 2596 liest 2596 sah 2596 sieht 2596 stand 2596
steht 2596;muessen 11 mussen 11;gewartet 11 warten 2598;=13:talk hin 0;aufgepasst 636;... 2601 aufgepasst 636;... 2599
<counsel> 2600 hund 2602 katze 2602 kinder 2602 kleine 2602 kleinen 2602 sohn 2602 tochter 2602;gewartet 11;gelegt
2148 geschoben 2148 umgebucht 2148 umgelegt 2148 verlegt 2148 verschoben 2148 vertagt 2148 vorgezogen 2148;warten
23;... 2606;... 2599 <counsel> 2600 ^ 2607 gewartet 11;... 2604 gewartet 11 s 2608;$$ 23;warten 2610;...
2611;=0:missed gequatscht 11 geredet 11 gesprochen 11;band 2613 box 2613 ich 2541 mailbox 2613 mobilbox 2613 wir
2541;ab 11 anrufbeantworter 11 band 11 combox 11 ich 2541 mailbox 11 wir 2541;geredet 11 gesprochen 11;=0:missed ...
2616 geredet 11 gesprochen 11;ab 2617 anrufbeantworter 2617 band 11 combox 11 ich 2541 mailbox 11 wir 2541;ab 11
anrufbeantworter 11 band 2613 box 2613 combox 11 ich 2541 mailbox 2613 mobilbox 2613 wir 2541;achterl 89 bier 89
bierchen 89 drink 89 glas 89 runde 89 schwatz 89 spaziergang 89 spritzer 89 sprung 89 wein 89;band 2613 box 2613
mailbox 2613 mobilbox 2613;... 2616 geredet 11 gesprochen 11;ab 2622 anrufbeantworter 2622;genommen 41;kappe
2624;seite 41;geschoben 11 verlegt 11 verschoben 11 vertagt 11;... 2627 geschoben 11 verlegt 11 verschoben 11 vertagt
11;geschoben 11 verschoben 11 vertagt 11;zeit 2629;=1:moved auf 2148;... 2594 <network> 2597 <their> 2603 <them> 2604
D 2605 N 2609 ^ 2612 das 2614 dem 2615 den 2618 der 2615 die 2619 ein 2620 einen 2620 ihr 2621 ihren 2623 meine 2625
meiner 2626 mich 2624 n 2620 nen 2620 sein 2621 seinen 2623 unbestimmt 2628 unbestimmte 2630 verschoben 2631;mich 93;:
41 ^ 15;mir 2634;^ 15 an 2633 bei 423 fuer 2494 fur 2494 ich 93 mein 41 meine 41 meinerseits 93 von 2635;band 2613 box
2613 den 2623 ihren 2623 mailbox 2613 mobilbox 2613 seinen 2623;erfahren 2595;ansicht 1123 auffassung 1123
einschaetzung 1123 einschatzung 1123 empfehlung 1123 erfahrung 1123 gefuehl 1123 gefuhl 1123 logik 1123 meinung 1123
rat 1123 sicht 1123 uberzeugung 1123 ueberzeugung 1123;s 2639;... 2638 <their> 2639 N 2640;me 11;on 2642;<det> 0 <me>
41 <their> 0 <them> 722 N 0;<det> 0 <their> 0 <them> 722 N 0;bei 2645;<det> 0 <their> 0 N 0;bei 2647;bei 2644 jetzt
2646 nun 2648;liegt 2649;<me> 1436 N 820 ich 2568 um 1483;auf 81 ein 81 fertig 81 zusammen 81;... 2652;das 2653 den
2653 die 2653 ein 2653 eine 2653 einen 2653;^ 2654;mir 2655;aufbauen 544 aufmuntern 544 aufmunterung 544
daumendruecken 544 mutmachen 544 troesten 544 zuhoeren 544 zureden 544 zuspruch 544;das 2657 den 2657 die
2657;aufbauen 544 aufmuntern 544 aufmunterung 544 daumendrucken 544 mutmachen 544 trosten 544 zuhoren 544 zureden 544
zuspruch 544;das 2659 den 2659 die 2659;fuer 2658 fuers 2657 fur 2660 furs 2659;... 2661;<title> 613 N 612;mich 2663
uns 2663;off 11;D 2148 auf 2148 to 2148;called 2665 canceled 11 cancelled 11 gecancelt 11 moved 2666 postponed 2666
pushed 2666 rescheduled 2666 shifted 2666;ehrenamtlich 2592 erzaehlt 2593 erzahlt 2593 gratis 2592 heisst 2593 heißt
2593 hiess 2593 kostenlos 2592 munkelt 2593 umsonst 2592 unentgeltlich 2592;ausgegeben 636 ausgeteilt 636 gekocht 636
sortiert 636 verkauft 636 verteilt 636;essen 2669 kleidung 2669 kuchen 2669 lebensmittel 2669 pakete 2669 spenden 2669
suppe 2669;^ 2670 angepackt 636 aufgebaut 636 ausgeholfen 636 ausgeschenkt 636 betreut 636 eingesprungen 636
gearbeitet 636 gegrillt 636 geholfen 636 gekocht 636 mitgeholfen 636 unterrichtet 636 vorgelesen 636;... 2671 ^ 2670
angepackt 636 aufgebaut 636 ausgeholfen 636 ausgeschenkt 636 betreut 636 eingesprungen 636 gearbeitet 636 gegrillt 636
geholfen 636 gekocht 636 mitgeholfen 636 unterrichtet 636 vorgelesen 636;<community> 2672;las 2596 liest 2596 sah 2596
sieht 2596 stand 2596 steht 2596;gearbeitet 43 gebruetet 43 gebrutet 43 gefeilt 43 gesessen 43;<work> 2675;... 2676
<work> 2675;<their> 2677;gearbeitet 43 gebrutet 43 gefeilt 43 gesessen 43;<work> 2679;... 2680 <work> 2679;<their>
2681;gearbeitet 43 gebruetet 43 gefeilt 43 gesessen 43;<work> 2683;... 2684 <work> 2683;<their> 2685;an 2678 angepackt
636 aufgebaut 636 ausgemalt 636 geputzt 636 geschleppt 636 gestrichen 636 gewesen 89 gwesen 89 mitangepackt 636
renoviert 636 uber 2682 ueber 2686;aufgebaut 636 entruempelt 636 entrumpelt 636 gemaeht 636 gemaht 636 geputzt 636
geraeumt 636 geraumt 636 geschnitten 636 gestrichen 636 repariert 636 umgegraben 636;aufgebaut 636 entrumpelt 636
gemaht 636 geputzt 636 geraumt 636 geschnitten 636 gestrichen 636 repariert 636 umgegraben 636;aufgebaut 636
entruempelt 636 gemaeht 636 geputzt 636 geraeumt 636 geschnitten 636 gestrichen 636 repariert 636 umgegraben 636;auto
2688 dachrinne 2688 fenster 2688 garten 2688 hecke 2688 keller 2688 kuche 2689 kueche 2690 rasen 2688 schnee 2688
wohnung 2688;aus 23 ausstaendig 23 ausstandig 23 ausstehend 23 offen 23 unbezahlt 23;... 2692;^ 2693;noch 2694;vor
2694;wie 2696;^ 2693 immer 2695 nach 2697 noch 2694 weiterhin 2694;<inf> 536;... 2699;ich 2700 wir 2700;... 2687 2x
661 3x 661 4x 661 angepackt 636 aufgebaut 636 ausgemalt 636 das 2691 den 2691 die 2691 dreimal 661 fehlen 2698 fehlt
2698 fuenfmal 1290 funfmal 1292 geputzt 636 geschleppt 636 gestrichen 636 hundertmal 661 ist 2698 koennte 2701 konnte
2701 könnte 2701 mehrfach 661 mehrmals 661 mitangepackt 636 mochte 2701 moechte 2701 muesste 2701 muessten 2701 musste
2701 mussten 2701 möchte 2701 müsste 2701 müssten 2701 renoviert 636 sind 2698 sollte 2701 sollten 2701 stehen 2698
steht 2698 viermal 661 will 2701 zigmal 661 zweimal 661;angepackt 636 ausgeholfen 636 mitangepackt 636 mitgeholfen
636;<helper> 2292;... 2703 als 2704 angefragt 820 angeklopft 820 bedankt 824 ist 2536 liegt 2536 nachgefasst 820
nachgefragt 820 nachgehakt 820 vorgefuehlt 820 vorgefuhlt 820;gearbeitet 636 geholfen 636 mitgeholfen 636;kreuz
2706;caritas 2706 diakonie 2706 feuerwehr 2706 fluchtlingshilfe 2706 fluechtlingshilfe 2706 ich 2541 roten 2707 rotes
2707 tafel 2706 wir 2541;... 2668 <community> 2672 <det> 2673 <me> 1014 <network> 2674 <them> 2702 N 2705 das 2542 dem
2708 den 2708 der 2708 die 2708 ihm 2548 ihnen 2548 ihr 2548 mir 2553 uns 2553;ehrenamtlich 2592 gratis 2592 kostenlos
2592 umsonst 2592 unentgeltlich 2592;angepackt 636 aufgebaut 636 ausgemalt 636 geputzt 636 geschleppt 636 gestrichen
636 gewesen 89 gwesen 89 mitangepackt 636 renoviert 636;... 2711 angepackt 636 aufgebaut 636 ausgemalt 636 das 2691
den 2691 die 2691 geputzt 636 geschleppt 636 gestrichen 636 mitangepackt 636 renoviert 636;... 2703;angepackt 636
geholfen 636 mitgeholfen 636;... 2714;... 2714 angepackt 636 geholfen 636 mitgeholfen 636;gesehen 89 getroffen 89;...
2710 <community> 2672 <det> 2673 <them> 2712 N 2713 abbau 2715 aufbau 2715 siedeln 2716 ubersiedeln 2716 uebersiedeln
2716 umzug 2716 vorbeigehen 2717;... 2412;=6:theirs ... 2412;<them> 722;^ 2720 von 2721;^ 81 von 2721;^ 2719 ich 2722
wir 2723;... 143;^ 2725;<they> 2726 ich 2723 wir 2723;<they> 2726 ^ 2725 von 1456;^ 2067;^ 2075;zufolge 0;N
819;=13:talk N 819 ich 2732;ist 612;... 2734;bei 89 ich 69 vom 89 von 89;ich 69;mich 2663 uns 2663 wir 69 wollen
11;=23:contact mich 2663 uns 2663;N 824;N 824 an 2740 to 2740;thanks 2741;<gone> 89 fuer 639 fur 642 verabredet
69;aufgetaucht 11 auftaucht 11 erschienen 11 gekommen 11 kommen 11 kumma 11;<not> 2744;mit 41;erschienen 11 gefahren
11 gegangen 11 gekommen 11;... 2747;zu 2748 zum 2748 zur 2748;ned 2749 net 2749 nicht 2749;verabredet 69;... 1219;...
1220;... 1221;durch 43 gegangen 43;<work> 2755;... 2756 <work> 2755;<their> 2757;-gesprach 2752 -gespraech 2753
-interview 2754 -praesentation 2753 -prasentation 2752 -pruefung 2753 -prufung 2752 bewerbung 2754 durch 2758 pitch
2754 rede 2754 vortrag 2754;gegangen 43;<work> 2760;... 2761 <work> 2760;... 2761 <det> 2762 <their> 2757 <work>
2760;... 2759 durch 2763;=2:plan ... 2751 <them> 2764;... 2743 <them> 1260 bei 69 dran 2746 gestern 2750 heute 2750
mit 2765 ned 2749 net 2749 nicht 2749;gekommen 11;dazu 2767 dazugekommen 11 gefahren 11 gegangen 11 gekommen 11
hingegangen 11;... 2768 dazu 2767 dazugekommen 11 gefahren 11 gegangen 11 gekommen 11 hingegangen 11;nicht 2769;sicher
536;nicht 2771 un 2771;=23:contact ... 2751 <them> 2764;... 2768 dazu 2767 dazugekommen 11 gefahren 11 gegangen 11
gekommen 11 hingegangen 11 sicher 536 zu 2748 zum 2748 zur 2748;<gone> 89;<them> 2764;... 2775 gestern 2750 heute 2750
mit 2776 ned 2749 net 2749 nicht 2749;... 2743 <not> 2744 <them> 1260 aber 2745 dann 2745 dran 2746 gestern 2750 heute
2750 ich 2766 leider 2770 mir 2772 mit 2773 ned 2749 net 2749 nicht 2774 un 2771 wir 2777;<their> 2459 N 2460 das 2459
den 2459 die 2459 ihr 2459 sein 2459;^ 2779;^ 2779 ich 2780;<me> 1436 um 1483;<until> 2066 ich 2099 von 2098 wir
2099;... 165;^ 2784 von 2098;^ 2784 ich 2785 von 2098 wir 2785;<thing> 1437 <work> 1437 angebot 1437 antwort 1437
bestaetigung 1437 bestatigung 1437 entscheidung 1437 fotos 1437 kostenvoranschlag 1437 muster 1437 offerte 1437
rechnung 1437 ruckmeldung 1437 rueckmeldung 1437 unterlagen 1437 vertrag 1437 zahlen 1437;<until> 1572 ^ 2787 das 1437
es 1437 ihn 1437 sie 1437;<until> 2074 ich 2099 von 2098 wir 2099;... 2567 an 89 geschickt 89 geschrieben 89 gesendet
89 gschriebn 89 hinterlassen 89 rausgeschickt 89 verschickt 89 von 89;mit 15;... 2791;^ 2792;<them> 2793 ^ 2792;<them>
2793 ^ 2792 ich 2794;^ 1534;ich 2117;ist 612 vergessen 11;abgemacht 69 angesetzt 69 ausgemacht 69 bestaetigt 69
bestatigt 69 fix 69 fixiert 69 gebucht 69 geplant 69 steht 69 vereinbart 69 zugesagt 69;... 2798 abgemacht 69
angesetzt 69 ausgemacht 69 bestaetigt 69 bestatigt 69 fix 69 fixiert 69 gebucht 69 geplant 69 ist 2799 steht 69
vereinbart 69 zugesagt 69;N 89;N 89 to 2801;it 11;make 2803;not 2804 t 2804;=0:missed on 2642;<me> 836;zu 2807;einheit
2808 fuer 2515 fur 2515 gesprach 2808 gespraech 2808 session 2808 stunde 2808 termin 2808;up 69;N 847;<and> 2811 an
2811 bei 2811 mit 2811 to 2811 with 2811 x 2811 zu 2811;N 2812;=23:contact N 2812;er 0 es 0 ihr 0 ihre 0 sein 0 seine
0 sie 0;<them> 536;an 2816;... 2817 an 2816;... 2817 an 2816 ich 2818;... 2817;... 2817 ich 2820;D 2148;... 2661 N 824
an 2740;N 824 dem 2740 den 2740 der 2740 die 2740 liebe 2740 lieber 2740;N 824 an 2740;... 2661 N 824 an 2824 dem 2740
den 2740 der 2740 die 2740 liebe 2740 lieber 2740 nochmal 2825;ich 41;=12:task ^ 15 dass 2827;denken 2828;^ 15 dass
2827;denken 2830;vergessen 41;^ 2779 daran 2831 dran 2831 nicht 2832;^ 2779 daran 2831 dran 2831 ich 2833 nicht
2832;braucht 0 hat 0 ist 0 muss 0 soll 0 war 0 will 0;<have> 0 hatte 0 hatten 0;bin 0;<vowed> 2836 schulde 0 schulden
0 schuldig 2837;muessen 15 muesste 15 muss 15 mussen 15 musste 15 müsste 15 soll 15 sollte 15 werde 15;... 2839;...
2838 <vowed> 2836 ^ 2840 schulde 0 schulden 0 schuldig 2837;^ 2840;<them> 2841 D 2842 noch 2842;mail 89;e 2844 mail 89
nachricht 89 sms 89 whatsapp 89 whatsappgruppe 89;der 2845 einer 2845;auf 2845 in 2846 per 2845;... 2847 auf 2845 in
2846 per 2845;<rel> 2835 ich 2843 kam 2848 stand 2848 wir 2843;<give3> 81 <give3_apart> 81 laesst 81 lasst 81 lässt
81;... 2850;^ 2851;<give3> 81 <give3_apart> 81;... 2853;<me> 2854;... 2855;<me> 2852 ^ 2856;=13:talk N 2857 er 2857
sie 2857;steht 69;N 544;fur 2860;fuer 2860;gedruckt 2861 gedrueckt 2862 gedrückt 2861;N 43;fuer 2864 fur 2864 von
2864;review 2865;empfohlen 804 vermittelt 804 weiterempfohlen 804;... 2867;ich 2868 wir 2868;<have> 2869;gewaschen
693;ich 2843 kopf 2871 wir 2843;an 536 druber 536 drueber 536;... 2817 an 2816 daran 7 dran 7 grad 2873 ich
2818;=11:thinking <them> 536;an 536 daruber 536 darueber 536 uber 536 ueber 536;... 2817 an 2875 daruber 536 darueber
536 gerade 2876 ich 2818 uber 536 ueber 536;abgeholt 89 angerufen 89 besucht 89 eingeladen 89 empfohlen 89 erzaehlt 89
erzahlt 89 geantwortet 89 gegeben 89 geholfen 89 gemailt 89 geraten 89 gesagt 89 geschickt 89 geschrieben 89 gezeigt
89 gratuliert 89 vorgestellt 89 zuruckgerufen 89 zurueckgerufen 89;... 2878;<me> 2879;<give3> 1375;... 2838 <vowed>
2836 schulde 0 schulden 0 schuldig 2837;<them> 2882;sich 1794;=13:talk sich 1794;bei 2647 jetzt 2648 nun 2648;liegt
2886;schritt 2887;step 2887 steps 2887;fuer 536 fur 536;<hat> 2880 <have> 2869 <rel> 2835 <will3> 867 ^ 2881 bald 0
ball 2650 braucht 0 fliegt 0 geht 0 gerade 0 haengt 0 hangt 0 hat 0 hatte 0 heuer 0 hing 0 ich 2883 im 0 in 0 ist 0
jetzt 0 lag 0 liegt 0 macht 0 mochte 2884 moechte 2884 muss 2885 möchte 2884 nachste 2888 nachster 2888 naechste 2888
naechster 2888 next 2889 noch 0 nun 0 richtige 2890 steckt 0 steht 0 sucht 0 war 0 werden 2884 will 2885 wir 2883 wird
2885 wollen 2884 wollte 2884 zieht 0;up 11;=0:missed up 11;answer 11 come 11 make 2803 pick 2892 reply 11 respond 11
show 2893 turn 2892;not 2894 t 2894;kam 2848 stand 2848;... 949 haben 0 kennen 0 sind 0 wollen 0;gelesen 693;haben 0
kennen 0 sind 0 wollen 0;<hat> 2880 <rel> 2835 <will3> 867 ^ 2881 absage 2896 bald 0 beiden 2897 braucht 0 geht 0
gerade 0 haben 0 haengt 0 hangt 0 hat 0 hatte 0 heuer 0 hing 0 ich 2843 im 0 in 0 info 2896 ist 0 jetzt 0 kennen 0
leviten 2898 macht 0 mochte 2884 moechte 2884 muss 2885 möchte 2884 nachricht 2896 noch 0 nun 0 richtige 2890 sind 0
sucht 0 war 0 werden 2884 will 2885 wir 2843 wird 2885 wollen 2884 wollte 2884 zieht 0 zusage 2896 zwei
2899;<community> 636;<community> 636 <det> 2901;bei 2902 beim 2902 fuer 2902 fur 2902 im 2902 in 2902;denken 2828
gehabt 89;ich 0;erfahre 2905 erfuhr 2905 hoerte 2905 horte 2905 weiss 2905 weiß 2905;... 2638 N 2906;... 2567 an 89
geschickt 89 geschrieben 89 gesendet 89 gschriebn 89 hinterlassen 89 rausgeschickt 89 v 89 verschickt 89 vom 89 von
89;mail 2908;=22:gave:volunteering bei 636 beim 636 fuer 636 fur 636 im 636 in 636;ausgeholfen 636 beraten 636 betreut
636 engagiert 636 gearbeitet 636 geholfen 636 gekocht 636 mitgearbeitet 636 mitgeholfen 636 taetig 636 tatig 636
unterrichtet 636;... 2911;ausgeholfen 636 beraten 636 betreut 636 engagiert 636 gearbeitet 636 geholfen 636 gekocht
636 mitgearbeitet 636 mitgeholfen 636 taetig 636 unterrichtet 636;... 2913;ausgeholfen 636 beraten 636 betreut 636
engagiert 636 gearbeitet 636 geholfen 636 gekocht 636 mitgearbeitet 636 mitgeholfen 636 tatig 636 unterrichtet 636;...
2915;an 2912 ausgeholfen 636 bei 2912 beim 2912 beraten 636 betreut 636 fuer 2914 fur 2916 gearbeitet 636 geholfen 636
gekocht 636 im 2912 in 2912 mitgeholfen 636 unterrichtet 636;=22:gave:volunteering ... 2917;angesetzt 11 ausgemacht 11
geplant 11 verabredet 11 vereinbart 11 vorgesehen 11;... 11;... 11 N 11 er 11 ich 11 sie 11 wir 11;N 11 ich 11 wir
11;=0:missed <and> 2922;... 11 N 2923 er 2923 ich 2923 sie 2923 wir 2923;N 2923 er 2923 ich 2923 sie 2923 wir 2923;...
2919 haett 2920 haette 2921 haetten 2924 haettn 2920 hatt 2920 hatte 2921 hatten 2924 hattn 2920 hätte 2921 hätten
2924 sollte 2925 sollten 2925 termin 11 treffen 11 verabredet 11 waer 2920 waere 2920 waeren 2920 waern 2920 war 2920
ware 2920 waren 2924 warn 2920 wollte 2925 wollten 2925 wär 2920 wäre 2920 wären 2920 wärn 2920;^ 804 fuer 1243 fur
1243;... 1244;^ 804 fuer 1243;bei 2928 eingelegt 2929;bei 2928 eingelegt 1243;<them> 2930 N 2931;^ 804 fur 1243;bei
2928 eingelegt 2933;<them> 2934 N 2931;eingelegt 2927 fuer 2932 fur 2935;wort 2936;eingelegt 2929;<them>
2938;eingelegt 2933;<them> 2940;eingelegt 2927 fuer 2939 fur 2941;gutes 2937 wort 2942;bekannt 848 vernetzt 847
vorgestellt 847;absage 2492 anruf 2492 antwort 2492 entschuldigung 2492 erklaerung 2492 erklarung 2492 info 2492
lebenszeichen 2492 mail 2492 meldung 2492 nachricht 2492;von 0;=23:contact am 69 fuer 69 fur 69 zum 69;... 2567 an 89
bekommen 89 erhalten 89 gekriegt 89 geschickt 89 geschrieben 89 gesendet 89 gschriebn 89 hinterlassen 89 rausgeschickt
89 v 89 verschickt 89 vom 89 von 89;abgegeben 804 geschrieben 804 verfasst 804;N 2949;fuer 2950 fur 2950;^ 2263;<them>
1372 fuer 1371 fur 1371;<does3> 2953;und 2954;... 2955 <sends3> 2267 <serves3> 2270 baut 257 bringt 1415 erkundigt
2273 fraegt 2275 fragt 2278 fragts 2275 frägt 2275 gibt 2281 hakt 2273 hoert 2283 hort 2283 schaut 2283 schickt 1415
schreibt 2286 sieht 2283 zahlt 1415;=6:theirs <my> 2325 angebot 81 das 2367 den 2326 die 2326 ein 2326 eine 2326
einladung 81 entwurf 81 erst 109 es 152 intro 81 intros 81 kontakt 81 nen 2326 protokoll 81 termin 81 unterlagen 81
vorschlaege 81 vorschlag 81 vorschlage 81;^ 2957;<deed3> 2952 ^ 2956 antwortet 2297 besorgt 722 bringt 2297 checkt 722
gibt 2328 klaert 722 klart 722 laesst 2337 lassen 2337 lasst 2337 leitet 2339 liefert 2297 lässt 2337 macht 2347 mailt
722 organisiert 2351 reicht 2339 schickt 2958 sendet 722 stellt 2371 ubernimmt 722 uberweist 722 uebernimmt 722
ueberweist 722 unterschreibt 2297 verschickt 722 warten 2394 wartet 2394 weiss 2297 weiß 2297 zahlt 2297;ich 2723 wir
2723;... 163;s 2961;<their> 2961 N 2962 das 2961 den 2961 die 2961 eine 2961;^ 2963;^ 2963 ich 2964 wir 2964;=12:task
an 7 daran 7;mich 2966;=12:task ... 2567 geschickt 89 geschrieben 89 gesendet 89 gschriebn 89 hinterlassen 89
rausgeschickt 89 verschickt 89;... 710 <should> 283;... 2969;^ 2970;ich 2971 man 2971 wir 2971;dass 2972;ist 612 sind
612;... 2974;=7:waiting <their> 2961 N 2962 das 2961 den 2961 die 2961 eine 2961;^ 2976 von 2098;^ 2976 ich 2977 von
2098 wir 2977;... 711;^ 2979;ich 2980 man 2980 wir 2980;=13:talk dass 2981 man 0;um 0;geht 2983 ging 2983;=2:plan mit
2116;ich 2985;ausgegeben 636 ausgeschenkt 636 ausgeteilt 636 gesammelt 636 ist 612 sortiert 636 verteilt 636;... 2987
abgemacht 69 angesetzt 69 ausgegeben 636 ausgemacht 69 ausgeschenkt 636 ausgeteilt 636 bestaetigt 69 bestatigt 69 fix
69 fixiert 69 gebucht 69 geplant 69 gesammelt 636 ist 2799 sortiert 636 steht 69 vereinbart 69 verteilt 636 wir 69
zugesagt 69;gehoert 11 gehort 11 gesehen 11 gesprochen 11;gehoert 11 gehort 11 gesehen 11 gesprochen 11 mehr
2989;nicht 2990;<them> 971 N 971;wasser 11;ein 536;aus 11 flach 11 ins 2993 leider 685 mir 2994;besser 1585 es 1588
gern 1585 gerne 1585 gut 1585 lieber 1585 s 1588;<they> 1593;statt 89;... 2998;<det> 2999;statt 11;=13:talk ... 2998
<det> 2999 D 3000 besser 1585 es 1588 gern 1585 gerne 1585 gut 1585 lieber 1585 nicht 3001 s 1588;gegeben 43 geschickt
43;... 3003 <them> 2577 N 43;... 3003;... 3003 N 43;mir 3005;... 2576 an 3004 auf 3005 ausfuehrlich 2504 ausfuhrlich
2563 besprochen 43 durchgesprochen 43 erklaert 43 erklart 43 erlaeutert 43 erlautert 43 fuer 3006 fur 3006 mit 2580
muendl 2506 muendlich 2504 mundl 2565 mundlich 2563 persoenlich 2504 personlich 2563 ubergeben 43 ubermittelt 43
uebergeben 43 uebermittelt 43 von 3007 zu 3005 zum 3005 zur 3005;^ 23 von 2098;^ 23 noch 3009 von 2098;<me>
3010;geburtstag 0 hochzeitstag 0 namenstag 0;... 3012 geburtstag 0 hochzeitstag 0 namenstag 0;N 3013;D 69 fuer 612 fur
612;aus 11 flach 11 ins 2993 leider 685;aus 11 leider 685;=13:talk nicht 3001 statt 69;am 69 fuer 69 fur 69;<them>
43;an 3020 zu 3020 zurueck 3020;... 3021;an 3020 zu 3020 zuruck 3020;... 3023;an 3020 zu 3020 zuruck 3020 zurueck
3020;... 3025;aenderungsvorschlaege 3022 anderungsvorschlage 3024 anmerkungen 3026 feedback 3026 kommentare 3026
korrekturen 3026 notizen 3026 ruckmeldung 3024 rueckmeldung 3022 verbesserungsvorschlaege 3022 verbesserungsvorschlage
3024;... 3027;$$ 7 <det> 7 <my> 7 <their> 7 N 7 an 7 bei 7 fuer 7 fur 7 mit 7 re 7 wegen 7 with 7 zu 7 zum 7 zur 7;up
3029;mich 536;an 2568 mich 536;N 820 ich 2568;gearbeitet 636 geholfen 636 mitgeholfen 636 unterrichtet 636;...
3034;bei 3035 beim 3035 fuer 3035 fur 3035 im 3035 in 3035;D 69 auf 69 schon 612;mich 3037;<them> 1290;<them> 1290
angefunkt 663 angeklingelt 663 angepingt 663 angerufen 663 angetippt 663 angewaehlt 663 bei 3039 durchgeklingelt 663
geklingelt 663 gelaeutet 663 probiert 663 versucht 663;angepackt 636 aufgebaut 636 ausgeholfen 636 ausgeschenkt 636
betreut 636 eingesprungen 636 gearbeitet 636 gegrillt 636 geholfen 636 gekocht 636 mitgeholfen 636 unterrichtet 636
vorgelesen 636;... 3041 angepackt 636 aufgebaut 636 ausgeholfen 636 ausgeschenkt 636 betreut 636 eingesprungen 636
gearbeitet 636 gegrillt 636 geholfen 636 gekocht 636 mitgeholfen 636 unterrichtet 636 vorgelesen 636;<community>
3042;betreut 636 gegossen 636 gehalten 636 gehuetet 636 gemacht 636 uebernommen 636;... 3044 betreut 636 gegossen 636
gehalten 636 gehuetet 636 gemacht 636 uebernommen 636;dienst 3045 hund 3045 laden 3045 stand 3045;blumen 3045 kasse
3045 katze 3045 kinder 3045 schicht 3045 vertretung 3045;abgeholt 636 ausgeholfen 636 betreut 636 den 3046 die 3047
eingekauft 636 eingesprungen 636 erledigt 636 gefahren 636 gegossen 636 gehalten 636 gehuetet 636 gekocht 636
geschmissen 636 gestemmt 636 gutes 969 mitgeholfen 636 mitgekocht 636 mitgenommen 636 uebernommen 636 vertreten 636
wort 968;gespraech 1247 spiel 1247;ein 1246 ins 3049 vorgeschlagen 1243;... 3050;<my> 3051;auto 2690 dachrinne 2690
fenster 2690 garten 2690 hecke 2690 keller 2690 kueche 2690 rasen 2690 schnee 2690 wohnung 2690;klar 725;es 3054 klar
725;... 3048 <should> 1122 ausgeholfen 636 bei 3052 das 3053 den 3053 die 3053 ein 1246 eingesprungen 636 gutes 969
ins 3049 ist 3055 mitgeholfen 636 vorgeschlagen 1243 waere 3055 wort 968;feuer 2220;ins 3057;hand 3058;wort 967;gutes
3060;die 3059 ein 3061 gebuergt 804 gutes 969 wort 968;=20:gave:referral ^ 804;eingelegt 3063;wort 3064;gutes 3065;...
3062 als 2704 bei 3052 den 958 die 3059 ein 3066 einen 958 gebuergt 804 gutes 969 ins 3049 kontakt 957 vorgeschlagen
1243 wort 968;muessen 15 muesste 15 muss 15 soll 15 sollte 15 werde 15 will 15 wollte 15;... 3068;^ 3069;D 3070 ^ 3069
noch 3070;ich 3071 wir 3071;caritas 2706 diakonie 2706 feuerwehr 2706 fluechtlingshilfe 2706 ich 3071 roten 2707 rotes
2707 tafel 2706 wir 3071;... 2710 <community> 3042 <det> 3043 <them> 3056 N 3067 das 3072 dem 3073 den 3073 der 3073
die 3073 ein 2620 einen 2620 n 2620 nen 2620;<them> 1292;<them> 1292 angefunkt 663 angeklingelt 663 angepingt 663
angerufen 663 angetippt 663 angewahlt 663 bei 3075 durchgeklingelt 663 geklingelt 663 gelautet 663 probiert 663
versucht 663;bei 662 mit 662 von 662;betreut 636 gegossen 636 gehalten 636 gehutet 636 gemacht 636 ubernommen 636;...
3078 betreut 636 gegossen 636 gehalten 636 gehutet 636 gemacht 636 ubernommen 636;dienst 3079 hund 3079 laden 3079
stand 3079;blumen 3079 kasse 3079 katze 3079 kinder 3079 schicht 3079 vertretung 3079;abgeholt 636 ausgeholfen 636
betreut 636 den 3080 die 3081 eingekauft 636 eingesprungen 636 erledigt 636 gefahren 636 gegossen 636 gehalten 636
gehutet 636 gekocht 636 geschmissen 636 gestemmt 636 gutes 969 mitgeholfen 636 mitgekocht 636 mitgenommen 636
ubernommen 636 vertreten 636 wort 968;gesprach 1247 spiel 1247;ein 1246 ins 3083 vorgeschlagen 1243;... 3084;<my>
3085;auto 2689 dachrinne 2689 fenster 2689 garten 2689 hecke 2689 keller 2689 kuche 2689 rasen 2689 schnee 2689
wohnung 2689;... 3082 <should> 1122 ausgeholfen 636 bei 3086 das 3087 den 3087 die 3087 ein 1246 eingesprungen 636
gutes 969 ins 3083 ist 3055 mitgeholfen 636 vorgeschlagen 1243 ware 3055 wort 968 wäre 3055;die 3059 ein 3061 geburgt
804 gutes 969 wort 968;... 3089 als 2704 bei 3086 den 964 die 3059 ein 3066 einen 964 geburgt 804 gutes 969 ins 3083
kontakt 963 vorgeschlagen 1243 wort 968;muss 15 mussen 15 musste 15 müsste 15 soll 15 sollte 15 werde 15 will 15
wollte 15;... 3091;^ 3092;D 3093 ^ 3092 noch 3093;ich 3094 wir 3094;caritas 2706 diakonie 2706 feuerwehr 2706
fluchtlingshilfe 2706 ich 3094 roten 2707 rotes 2707 tafel 2706 wir 3094;... 2710 <community> 3042 <det> 3043 <them>
3088 N 3090 das 3095 dem 3096 den 3096 der 3096 die 3096 ein 2620 einen 2620 n 2620 nen 2620;verbaselt 11 verbummelt
11 verpennt 11 verplant 11 verschlafen 11 verschwitzt 11;N 0;... 635 v 3099 vergessen 11 verpasst 11 versaeumt 11
versaumt 11 verschlafen 11 verschwitzt 11 von 3099;... 3027 wir 69;dass 0;<them> 1123;nach 3103;ab 11 hin 11 ran
11;dem 1293;aus 3106;nicht 3107;dran 11 hin 11 ran 11;aus 3106 dran 11 hin 11 ran 11;nicht 685;... 3027 es 3104 ihm 0
ihnen 0 ihr 0 keiner 3105 mir 3108 ned 3109 net 3109 nicht 3110 niemand 3105 nod 3109 noed 3109 sich 3111;^ 2970
bringe 41 geb 41 gebe 41 liefere 41 mache 41 meld 41 melde 41 schick 41 schicke 41;ich 3113 man 2971 wir 2971;bringe
41 geb 41 gebe 41 liefere 41 mache 41 meld 41 melde 41 schick 41 schicke 41;dass 3114 ich 3115;auf 2148;=23:contact
dass 2972;vorbeifahren 0;fernsehen 0 netz 0 vorbeifahren 0 vorbeigehen 0;zeitung 0;der 3121;=23:contact auf 0 beim
3119 im 3120 in 3122 online 0;uns 89;dazu 89 mit 89 rein 89 vorbei 89 zu 3124;... 3125 dazu 89 mit 89 rein 89 vorbei
89 zu 3124;N 3126;N 3126 auch 3127 noch 3127;N 3126 auch 3127 noch 3127 sich 3128;ausgegeben 636 ausgeschenkt 636
ausgeteilt 636 gesammelt 636 sortiert 636 verteilt 636;... 3130 ausgegeben 636 ausgeschenkt 636 ausgeteilt 636
gesammelt 636 sortiert 636 verteilt 636;von 536;nichts 11 umsonst 11 und 2604 vergebens 11;mich 11;aus 3106 dran 11
ran 11;... 3027 keiner 3105 mir 3108 mit 89 nicht 3135 niemand 3105 sich 3111 um 0;es 3104;=23:contact ...
3027;verbaselt 11 verbummelt 11 vergessen 11 verpennt 11 verplant 11 verschlafen 11 verschwitzt 11;booked 2589 called
2665 canceled 11 cancelled 11 confirmed 2589 gecancelt 11 moved 2666 nothing 412 planned 2589 postponed 2666 pushed
2666 rescheduled 2666 scheduled 2589 shifted 2666;dass 89;abgemacht 3141 ausgemacht 3141 beschlossen 3141 besprochen
3141 festgelegt 3141 persoenlich 644 personlich 646 vereinbart 3141 vor 649;zugesagt 629;erzaehlt 819 erzahlt
819;<seen_of> 0;<network> 3145;erfahren 0;... 3147;... 3145;... 3147 <det> 3149 <my> 3149 <their> 3149;geplant 11 vor
11 vorgehabt 11;besprechung 612 call 612 date 612 essen 612 gesprach 612 gespraech 612 kaffee 612 lunch 612 meeting
612 termin 612 treffen 612;=0:missed lassen 11;bleiben 3153 gelassen 11 sein 3153;geschafft 11;aber 3154 bleiben 3153
dann 3154 doch 3154 gelassen 11 nicht 3155 sein 3153;persoenlich 644 personlich 646 vor 649;^ 15 dass 41;<vowed>
3158;heilig 3159;und 3160;hand 3159;die 3162;handschlag 3159;fest 3159 hoch 3161 in 3163 per 3164 zugesagt 629;zeitung
3145;der 3166;<det> 3149 <my> 3149 <their> 3149;... 3157 <them> 3165 auf 3146 aus 3148 besprechung 612 call 612 date
612 durch 3150 eigentlich 3151 ein 3152 eine 3152 einen 3152 essen 612 fest 3151 geplant 11 gesprach 612 gespraech 612
in 3167 kaffee 612 lunch 612 meeting 612 n 3152 ne 3152 nen 3152 termin 612 treffen 612 uber 3150 ueber 3150 von 3168
vor 11 vorgehabt 11;abgesagt 11;abgesagt 11 kurzfristig 3170 spontan 3170 wieder 3170;... 3157 <them> 3143 auf 3146
besprechung 612 call 612 date 612 durch 3168 eigentlich 3151 ein 3152 eine 3152 einen 3152 essen 612 fest 3151 geplant
11 gesprach 612 gespraech 612 in 3167 kaffee 612 lunch 612 meeting 612 n 3152 ne 3152 nen 3152 termin 612 treffen 612
uber 3168 ueber 3168 von 3168 vor 11 vorgehabt 11;... 3142 <them> 3143 N 3144 abgesagt 11 auf 3146 aus 3148
besprechung 612 call 612 date 612 durch 3150 eigentlich 3151 ein 3152 eine 3152 einen 3152 es 3156 essen 612 fest 3151
gehoert 0 gehort 0 geplant 11 gesprach 612 gespraech 612 ich 3169 ihm 3144 ihnen 3144 ihr 3144 in 3167 kaffee 612
kurzfristig 3170 lunch 612 meeting 612 mir 3171 n 3152 ne 3152 nen 3152 spontan 3170 termin 612 treffen 612 uber 3150
ueber 3150 uns 3171 von 3168 vor 11 vorgehabt 11 wieder 3170 wir 3172;aber 3154 bleiben 3153 dann 3154 doch 3154
gelassen 11 sein 3153;zugesagt 15;^ 3175;... 3176;... 3157 <them> 3165 auf 3146 aus 3148 besprechung 612 bis 3177 call
612 date 612 durch 3150 eigentlich 3151 ein 3152 eine 3152 einen 3152 essen 612 fest 3151 geplant 11 gesprach 612
gespraech 612 ihm 3177 ihr 3177 in 3167 kaffee 612 lunch 612 meeting 612 n 3152 ne 3152 nen 3152 termin 612 treffen
612 uber 3150 ueber 3150 von 3168 vor 11 vorgehabt 11;... 3157 <them> 3143 auf 3146 besprechung 612 bis 3177 call 612
date 612 durch 3168 eigentlich 3151 ein 3152 eine 3152 einen 3152 essen 612 fest 3151 geplant 11 gesprach 612
gespraech 612 ihm 3177 ihr 3177 in 3167 kaffee 612 lunch 612 meeting 612 n 3152 ne 3152 nen 3152 termin 612 treffen
612 uber 3168 ueber 3168 von 3168 vor 11 vorgehabt 11;... 3142 <them> 3143 N 3144 abgesagt 11 auf 3146 aus 3148
besprechung 612 call 612 date 612 durch 3150 eigentlich 3151 ein 3152 eine 3152 einen 3152 es 3174 essen 612 fest 3151
gehoert 0 gehort 0 geplant 11 gesprach 612 gespraech 612 ich 3178 ihm 3144 ihnen 3144 ihr 3144 in 3167 kaffee 612
kurzfristig 3170 lunch 612 meeting 612 mir 3171 n 3152 ne 3152 nen 3152 spontan 3170 termin 612 treffen 612 uber 3150
ueber 3150 uns 3171 von 3168 vor 11 vorgehabt 11 wieder 3170 wir 3179;<said> 0;... 3181 <said> 0;<rel> 3182;<det> 3183
<my> 3183 <their> 3183 haengen 1016 haengenlassen 11 hangen 1016 hangenlassen 11 sitzen 1017 sitzengelassen 11
vergessen 11 verpasst 11 versetzt 11;gepostet 0;... 3157 <them> 3165 auf 3146 aus 3148 besprechung 612 call 612 date
612 durch 3150 ein 3152 eine 3152 einen 3152 essen 612 gesprach 612 gespraech 612 in 3167 kaffee 612 lunch 612 meeting
612 n 3152 ne 3152 nen 3152 termin 612 treffen 612 uber 3150 ueber 3150 von 3168;abgesagt 11 kurzfristig 3170 spontan
3170 verabredet 69 wieder 3170;=14:together ... 3157 <them> 3143 auf 3146 besprechung 612 call 612 date 612 durch 3168
ein 3152 eine 3152 einen 3152 essen 612 gesprach 612 gespraech 612 in 3167 kaffee 612 lunch 612 meeting 612 n 3152 ne
3152 nen 3152 termin 612 treffen 612 uber 3168 ueber 3168 von 3168;... 3142 <me> 3184 <them> 3143 <they> 2726 N 3185
abgesagt 11 auf 3146 aus 3148 besprechung 612 call 612 date 612 durch 3150 ein 3152 eine 3152 einen 3152 essen 612
gesprach 612 gespraech 612 ich 3186 in 3167 kaffee 612 kurzfristig 3170 lunch 612 meeting 612 mir 3171 n 3152 ne 3152
nen 3152 spontan 3170 termin 612 treffen 612 uber 3150 ueber 3150 uns 3187 von 3168 wieder 3170 wir 3188;<should> 11
wollen 11;<comeinf> 3190 muessen 11 sollen 11 wollen 11;... 3191 <comeinf> 3190;=11:thinking <until> 1649 ^ 1653 dass
1122 wenn 1122;<until> 741 ^ 1655 dass 1122 lust 536 wenn 1122;eigentlich 11;... 3191 <comeinf> 3190 besser 1585
eigentlich 11 es 1588 gern 3193 gerne 3194 gut 1585 ich 3195 lieber 1585 s 1588;... 3191 <comeinf> 3190 gern 1658
gerne 1658;<comeinf> 3190;... 3198 <comeinf> 3190;abgemacht 3141 ausgemacht 3141 beschlossen 3141 besprochen 3141
festgelegt 3141 vereinbart 3141;... 3200;moved 2666 postponed 2666 pushed 2666 rescheduled 2666 shifted 2666;been
3202;ich 559 wir 559;, 3204 dass 3204;abgegeben 11 bezahlt 11 geantwortet 11 geliefert 11 gemacht 11 gemeldet 11
geschickt 11 geschrieben 11 gesendet 11 gezahlt 11 uberwiesen 11 ueberwiesen 11 unterschrieben 11 zuruckgegeben 11
zurueckgegeben 11;... 3206 abgegeben 11 bezahlt 11 geantwortet 11 geliefert 11 gemacht 11 gemeldet 11 geschickt 11
geschrieben 11 gesendet 11 gezahlt 11 uberwiesen 11 ueberwiesen 11 unterschrieben 11 zuruckgegeben 11 zurueckgegeben
11;kein 3207 keine 3207 keinen 3207 nicht 3207 nichts 3207 nix 3207;noch 3208;immer 3208;empfohlen 3205 immer 3209
noch 3210;empfohlen 3205;... 3212 <det> 3183 <my> 3183 <their> 3183 berichtet 0 empfohlen 3205 erzaehlt 0 erzahlt 0
gebeichtet 0 gefluestert 0 geflustert 0 gesagt 0 geschrieben 0 gesteckt 0 haengen 1016 haengenlassen 11 hangen 1016
hangenlassen 11 sitzen 1017 sitzengelassen 11 vergessen 11 verpasst 11 verraten 0 versetzt 11;geburtstag 0
hochzeitstag 0 namenstag 0 versprochen 506 zugesagt 506;versprochen 0 zugesagt 0;D 3215;... 3214 D 3215 bis 3216
geburtstag 0 gepostet 0 hochzeitstag 0 namenstag 0 versprochen 506 zugesagt 506;berichtet 0 erzahlt 0 gebracht 0
gemeint 0 gemeldet 0 gesagt 0;... 3218 berichtet 0 erzahlt 0 gebracht 0 gemeint 0 gemeldet 0 gesagt 0;berichtet 0
erzaehlt 0 gebracht 0 gemeint 0 gemeldet 0 gesagt 0;... 3220 berichtet 0 erzaehlt 0 gebracht 0 gemeint 0 gemeldet 0
gesagt 0;berichtet 0 erzaehlt 0 erzahlt 0 gebracht 0 gemeint 0 gemeldet 0 gesagt 0;... 3222 berichtet 0 erzaehlt 0
erzahlt 0 gebracht 0 gemeint 0 gemeldet 0 gesagt 0;backer 3219 baecker 3221 buschfunk 3223 chef 3223 chefin 3223
dorffunk 3223 flurfunk 3223 geruchtekuche 3219 geruechtekueche 3221 latrinenparole 3223 nachbar 3223 nachbarin 3223
presse 3223 radio 3223 wirt 3223 wirtin 3223 zeitung 3223;versprochen 506 zugesagt 506;... 3225 D 3215 bis 3216
versprochen 506 zugesagt 506;bis 3177 ihm 3177 ihr 3177;geghostet 11 vertroestet 11 vertrostet 11;geklappt
11;abgehoben 11 geantwortet 11 geklappt 11 hingehauen 11 reagiert 11 zuruckgerufen 11 zuruckgeschrieben 11
zurueckgerufen 11 zurueckgeschrieben 11;gemeldet 11;gemeldet 11 mehr 3231;nicht 3232;... 3211 <me> 3213 <they> 2726 N
3217 abgesagt 11 angedeutet 0 berichtet 0 das 3224 der 3224 die 3224 empfohlen 3205 er 3226 erzaehlt 0 erzahlt 0
gemeint 0 gesagt 0 ich 3227 kurzfristig 3170 mich 3228 mir 3171 ned 3229 nicht 3230 sich 3233 sie 3226 spontan 3170
uns 3171 verraten 0 vor 0 wieder 3170 wir 3227;<comeinf> 3190 mussen 11 sollen 11 wollen 11;... 3235 <comeinf>
3190;gelegenheit 11 lust 11 nerven 11 zeit 11;<comeinf> 3190 keine 3237 mussen 11 sollen 11 wollen 11;=0:missed
geplant 11 vor 11 vorgehabt 11;=11:thinking <until> 1667 ^ 1670 dass 1122 wenn 1122;=23:contact bis 3177 eigentlich
3239 ein 89 eine 89 einen 89 fest 3151 geplant 11 ihm 3177 ihr 3177 n 89 ne 89 nen 89 vor 11 vorgehabt 11;bis 3177
eigentlich 3151 fest 3151 geplant 11 ihm 3177 ihr 3177 vor 11 vorgehabt 11;=23:contact ... 3238 <comeinf> 3190 N 3226
abgesagt 11 besser 1585 eigentlich 3239 ein 89 eine 89 einen 89 er 3226 es 1588 fest 3151 geplant 11 gern 3240 gerne
3194 gut 1585 ich 3241 keine 3237 kurzfristig 3170 lieber 1585 mir 3171 n 89 ne 89 nen 89 s 1588 sie 3226 spontan 3170
uns 3171 vor 11 vorgehabt 11 wieder 3170 wir 3242;eigentlich 3151 fest 3151 geplant 11 vor 11 vorgehabt 11;=23:contact
eigentlich 3151 fest 3151 geplant 11 vor 11 vorgehabt 11;=23:contact ... 3238 <comeinf> 3190 eigentlich 3151 fest 3151
geplant 11 gern 1658 gerne 1658 ich 3244 keine 3237 vor 11 vorgehabt 11 wir 3245;to 41;introducing 722 sending 722;ll
722 s 3248 will 722;ab 11;keiner 3105 nicht 3250 niemand 3105;es 0;dank 2825;vergessen 11 verpasst 11 versaeumt 11
versaumt 11 verschlafen 11 verschwitzt 11;an 89 beisammen 89 neben 89 uber 89 ueber 89 zusammen 89;... 3255;man 0;mich
69;... 3235 <comeinf> 3190 besser 1585 eigentlich 11 es 1588 gern 3240 gerne 3194 gut 1585 ich 3195 lieber 1585 s
1588;... 3235 <comeinf> 3190 gern 1658 gerne 1658;ll 41 owe 42 promised 629 will 41;fuer 639 fur 642 persoenlich 644
personlich 646 vor 649;N 676;besucht 89 gegessen 89 gehabt 89 gequatscht 89 geredet 89 gesehen 89 gesprochen 89
getroffen 89 telefoniert 89;=17:gave:knowledge warum 825 was 825 welche 825 welcher 825 welches 825 wie 825 wo 825
wofuer 825 wofur 825 woran 825;beigebracht 3265 eingearbeitet 825 eingeschult 825 erklaert 834 erklart 835 erlaeutert
834 erlautert 835 gezeigt 3265 vorgefuehrt 834 vorgefuhrt 835 vorgemacht 825;hand 877;aussicht 899;... 3266 <vowed>
846 ^ 854 am 858 auf 858 beigebracht 866 beim 858 darum 868 die 3267 drum 868 erklaert 881 erklart 882 erlaeutert 881
erlautert 882 ersucht 867 fest 883 gebeten 867 gesagt 887 geschrieben 888 gezeigt 866 gsagt 888 gschriebn 888 hoch 892
im 858 in 3268 mein 984 per 858 um 97 verbindlich 883 versprochen 909 via 858 vorgefuehrt 881 vorgefuhrt 882 zugesagt
909;mit 939;... 3270 mit 939;... 3270 leider 953 mit 939 nicht 952;... 3266 <vowed> 846 ^ 854 am 858 auf 858
beigebracht 866 beim 858 darum 868 die 3267 drum 868 erklaert 881 erklart 882 erlaeutert 881 erlautert 882 ersucht 867
fest 883 gebeten 867 gesagt 983 gezeigt 866 hoch 892 im 858 in 3268 mein 984 per 858 um 97 verbindlich 883 versprochen
909 via 858 vorgefuehrt 881 vorgefuhrt 882 zugesagt 909;... 3264 <them> 3273 <title> 914 <vowed> 912 ^ 854 alles 3271
das 3271 den 3271 die 3271 es 3271 ihn 3271 mit 1001 sie 3271;angeboten 41 bereit 1008 bereiterklaert 41 bereiterklart
41 verpflichtet 41;... 3264 <them> 3269 <title> 914 <vowed> 912 ^ 854 alles 3271 das 3271 den 3271 die 3271 es 3272
gesagt 888 geschrieben 888 gsagt 888 gschriebn 888 ich 3274 ihn 3271 leider 953 mich 3275 mit 1001 nicht 952 sie 3271
wir 3274;=5:mine ... 127 <det> 15;... 127 <them> 15 das 106 den 106 die 106 es 106 ihn 106 s 106 sie 106;an 15 durch
15 nach 15 um 15;... 3279;... 3279 <them> 3280 mir 3280 uns 3280;N 15 ihn 15 ihr 15 sie 15;<until> 15 fuer 3282 fur
3282;ab 15 auf 15 durch 15 nach 15 raus 15 vorbei 15 weiter 15 zusammen 15;... 3284;=5:mine ... 3284 D 3285;<det> 15
<my> 15 <their> 15;... 3283 <them> 3286 <until> 3287 D 3287 das 106 den 106 die 106 es 106 fuer 106 fur 106 ihn 106
sie 106;<them> 2469 mich 2470 zuruck 15 zurueck 15;<deed1> 3277 <give1> 3278 <sees1> 3281 <serves> 3288 <their> 2459 N
2460 das 2459 den 2459 die 2459 ihr 2459 kuemmer 2468 kuemmere 2468 kuemmre 2468 kummer 2468 kummere 2468 kummre 2468
meld 3289 melde 3289 ruf 2478 rufe 2478 schreib 2478 schreibe 2478 sein 2459 uberleg 2484 uberlege 2484 ueberleg 2484
ueberlege 2484;aus 15 bereit 15 vor 15 zusammen 15;... 3291;^ 3292;<them> 3293;<them> 3293 <title> 3294;ab 69 heim 69
hin 69;... 3296;... 3296 D 3297;N 3298 ihn 3298 sie 3298;^ 2719;bei 15 damit 15 mit 15;zug 3301;reihe 3301;der 3303;am
3302 an 3304 dran 3301;... 2775 <them> 1260 dran 2746;^ 3305;... 2775;... 2775 <them> 1260 D 2134 ^ 3305 dran 2746 ich
3306 jetzt 3307 leider 2770 nicht 2769 nun 3307 wir 3308;^ 283 ich 2099 von 2098 wir 2099;daran 2831 dran 2831 nicht
2832;auf 559 besser 559 bloss 559 bloß 559 lieber 559 nicht 559 um 559 von 559;daran 2831 dran 2831 ich 3311 mich 3312
mir 3312 nicht 2832 uns 3312;an 536 daran 536 daruber 536 darueber 536 uber 536 ueber 536;mich 3312 mir 3312 uns
3312;D 2134;... 612 auf 666;... 612 auf 666 schon 3317;mich 3318 uns 3318;daran 2831 dran 2831;... 536;einmal 3321
endlich 3321 irgendwann 3321 mal 3321 wieder 3321;... 3322 einmal 3321 endlich 3321 irgendwann 3321 mal 3321 wieder
3321;<them> 3323;<them> 3323 ich 3324;sobald 15 sowie 15 wenn 15;<them> 3326;bei 3327 sobald 15 sowie 15 wenn 15;^
3328;mich 3329;<them> 41 gern 536;^ 15 solange 41;einraeumen 0 gestehen 0 gestehn 0 sagen 0 zugeben 0;hoeren 536 sehen
536 treffen 536 verabreden 536 wiedersehen 536 zusammensetzen 536 zusammentelefonieren 536;... 3334 hoeren 536 sehen
536 treffen 536 verabreden 536 wiedersehen 536 zusammensetzen 536 zusammentelefonieren 536;aber 3333 auch 3333 daran
2831 dran 2831 ehrlich 3333 einraeumen 0 gestehen 0 gestehn 0 leider 3333 mich 3335 sagen 0 schon 3333 uns 3335
zugeben 0;aber 3333 auch 3333 ehrlich 3333 einraeumen 0 gestehen 0 gestehn 0 leider 3333 sagen 0 schon 3333 zugeben
0;mich 3335 uns 3335;<them> 3332 ^ 15 aber 3333 auch 3333 daran 2831 dran 2831 ehrlich 3333 einraeumen 0 gestehen 0
gestehn 0 ich 3336 leider 3333 man 3337 mich 3335 sagen 0 schon 3333 uns 3335 wir 3338 zugeben 0;<them> 3323 daran
2831 dran 2831;<them> 3323 daran 2831 dran 2831 ich 3340;<them> 3323 aber 3333 auch 3333 ehrlich 3333 einraeumen 0
gestehen 0 gestehn 0 leider 3333 mich 3335 sagen 0 schon 3333 uns 3335 zugeben 0;<them> 3323 aber 3333 auch 3333
ehrlich 3333 einraeumen 0 gestehen 0 gestehn 0 ich 3342 leider 3333 man 3337 mich 3335 sagen 0 schon 3333 uns 3335 wir
3338 zugeben 0;ich 3338 mich 3335 uns 3335 wir 3338;einraeumen 0 einraumen 0 gestehen 0 gestehn 0 sagen 0 zugeben
0;hoeren 536 horen 536 sehen 536 treffen 536 verabreden 536 wiedersehen 536 zusammensetzen 536 zusammentelefonieren
536;... 3346 hoeren 536 horen 536 sehen 536 treffen 536 verabreden 536 wiedersehen 536 zusammensetzen 536
zusammentelefonieren 536;aber 3345 auch 3345 daran 2831 dran 2831 ehrlich 3345 einraeumen 0 einraumen 0 gestehen 0
gestehn 0 leider 3345 mich 3347 sagen 0 schon 3345 uns 3347 zugeben 0;aber 3345 auch 3345 ehrlich 3345 einraeumen 0
einraumen 0 gestehen 0 gestehn 0 leider 3345 sagen 0 schon 3345 zugeben 0;mich 3347 uns 3347;<them> 3332 ^ 15 aber
3345 auch 3345 daran 2831 dran 2831 ehrlich 3345 einraeumen 0 einraumen 0 gestehen 0 gestehn 0 ich 3348 leider 3345
man 3349 mich 3347 nicht 2832 sagen 0 schon 3345 uns 3347 wir 3350 zugeben 0;einraumen 0 gestehen 0 gestehn 0 sagen 0
zugeben 0;horen 536 sehen 536 treffen 536 verabreden 536 wiedersehen 536 zusammensetzen 536 zusammentelefonieren
536;... 3353 horen 536 sehen 536 treffen 536 verabreden 536 wiedersehen 536 zusammensetzen 536 zusammentelefonieren
536;aber 3352 auch 3352 daran 2831 dran 2831 ehrlich 3352 einraumen 0 gestehen 0 gestehn 0 leider 3352 mich 3354 sagen
0 schon 3352 uns 3354 zugeben 0;aber 3352 auch 3352 ehrlich 3352 einraumen 0 gestehen 0 gestehn 0 leider 3352 sagen 0
schon 3352 zugeben 0;mich 3354 uns 3354;<them> 3332 ^ 15 aber 3352 auch 3352 daran 2831 dran 2831 ehrlich 3352
einraumen 0 gestehen 0 gestehn 0 ich 3355 leider 3352 man 3356 mich 3354 sagen 0 schon 3352 uns 3354 wir 3357 zugeben
0;<them> 3323 aber 3345 auch 3345 ehrlich 3345 einraeumen 0 einraumen 0 gestehen 0 gestehn 0 leider 3345 mich 3354
sagen 0 schon 3345 uns 3354 zugeben 0;<them> 3323 aber 3345 auch 3345 ehrlich 3345 einraeumen 0 einraumen 0 gestehen 0
gestehn 0 ich 3359 leider 3345 man 3349 mich 3354 sagen 0 schon 3345 uns 3354 wir 3357 zugeben 0;ich 3357 mich 3354
uns 3354 wir 3357;<them> 3323 aber 3352 auch 3352 ehrlich 3352 einraumen 0 gestehen 0 gestehn 0 leider 3352 mich 3354
sagen 0 schon 3352 uns 3354 zugeben 0;<them> 3323 aber 3352 auch 3352 ehrlich 3352 einraumen 0 gestehen 0 gestehn 0
ich 3362 leider 3352 man 3356 mich 3354 sagen 0 schon 3352 uns 3354 wir 3357 zugeben 0;^ 214;auf 3364;D 3365 auf
3364;D 3365 auf 3364 ich 3366;... 2775 ich 3308 wir 3308;<them> 41 ^ 15 ich 629 wir 42;<them> 41 ich 42 wir 42;D 69
uns 612;... 2775 D 2134 ^ 3305 ich 3308 jetzt 3307 leider 2770 nicht 2769 nun 3307 wir 3308;^ 740 solange 41;<them>
3373 ^ 283 auf 1937 besser 559 dringend 559 endlich 559 lieber 559 mich 3312 mir 3312 niemals 559 unbedingt 559 uns
3312;^ 283 auf 1937 besser 559 dringend 559 endlich 559 lieber 559 niemals 559 unbedingt 559;... 3346 auf 559 besser
559 bloss 559 bloß 559 hoeren 536 horen 536 lieber 559 nicht 559 sehen 536 treffen 536 um 559 verabreden 536 von 559
wiedersehen 536 zusammensetzen 536 zusammentelefonieren 536;<them> 3373 auf 1937 besser 559 dringend 559 endlich 559
ich 3350 lieber 559 mich 3376 mir 3312 niemals 559 unbedingt 559 uns 3376 wir 3350;auf 1937 besser 559 dringend 559
endlich 559 lieber 559 niemals 559 unbedingt 559;<them> 3323 mich 3347 uns 3347;<them> 3323 auf 1937 besser 559
dringend 559 endlich 559 ich 3379 lieber 559 mich 3347 niemals 559 unbedingt 559 uns 3347 wir 3350;auf 1937 besser 559
dringend 559 endlich 559 ich 3350 lieber 559 mich 3347 niemals 559 unbedingt 559 uns 3347 wir 3350;vor 536;<them> 3293
<title> 3294 mir 3382;... 2483;^ 3384;mir 3385;=11:thinking mir 3385;haben 2378 haetten 2381 hatten 2384 hätten
2384;=14:together N 3388;^ 15 ich 41;^ 15 dass 3390 ich 41;<them> 3391 ^ 15 dass 3390 ich 41;<them> 3391 ^ 15 dass
3390 ich 3392;arzt 11 einkaufen 11 sport 11;dusche 11;der 3395;hause 11;da 11 daheim 11 zu 3397 zuhause 11;beim 3394
duschen 11 einkaufen 11 in 3396 nicht 3398 unterwegs 11 weg 11;beim 3394 da 11 daheim 11 duschen 11 einkaufen 11 in
3396 nicht 3398 unterwegs 11 weg 11 zu 3397 zuhause 11;... 2775 beim 3394 duschen 11 einkaufen 11 gerade 3399 grad
3399 ich 3308 in 3396 leider 3399 nicht 3400 unterwegs 11 weg 11 wir 3308;auf 1839;noch 3402;auf 1839 immer 3403 jetzt
3402 weiterhin 3402;auf 1839 ich 3404 immer 3403 jetzt 3402 weiterhin 3402 wir 3404;... 3402;auf 1839 immer 3403 jetzt
3402 seit 3406 weiterhin 3402;auf 1839 ich 3407 immer 3403 jetzt 3402 seit 3406 weiterhin 3402 wir 3407;^ 15 bei
42;<them> 41 mich 3409;=2:plan <them> 41 mich 3409;... 3262 <acts1> 666 <and> 3263 <give1> 697 <have> 3276 <should>
1105 ^ 3290 arbeite 3295 auf 3146 begleite 3299 begleiten 3299 bekomm 3300 bekomme 3300 bereite 3295 besuche 69 bin
3309 braeuchte 3310 brauch 2786 brauche 2786 brauchen 2786 brauchte 3310 bring 2795 bringe 2795 bräuchte 3310 daran
2831 darf 3313 denke 3314 dran 2831 duerfe 559 duerfen 3315 durfe 559 durfen 3315 erhoffe 2965 erwarte 2978 erwarten
2978 fahr 3316 fahre 3316 frag 3031 frage 3031 freu 3319 freue 3319 freuen 3319 geh 3316 gehe 3316 gruble 536 grueble
536 hol 3299 hole 3299 holen 3299 ich 3320 koennte 3325 konnte 3325 krieg 3300 kriege 3300 könnte 3325 leg 3295 lege
3295 meld 3330 melde 3330 mit 2776 mochte 3331 mochten 42 moechte 3331 moechten 42 muass 629 mues 629 muesse 559
muessen 3339 muesst 3341 muesste 3343 muessten 3344 muss 3351 musse 559 mussen 3358 musst 3341 musste 3360 mussten
3361 möchte 3331 müsste 3363 müssten 3361 nehm 2795 nehme 2795 pass 3367 passe 3367 samma 3368 schuld 3369 schulde
3369 schulden 3370 seh 3371 sehe 3371 sehen 3371 sind 3372 soll 3374 solle 3375 sollen 3377 solln 3378 sollt 3325
sollte 3380 sollten 3381 stell 3295 stelle 3383 treff 69 treffe 69 uberleg 3386 uberlege 3387 ubernehme 41 ueberleg
3386 ueberlege 3387 uebernehme 41 und 3389 vermisse 536 versprach 3393 versprech 3393 verspreche 3393 war 3401 waren
3368 wart 3405 warte 3408 warten 3408 werd 3410 werde 3411 werden 42 will 42 wollen 42 wuenschte 536 wunschte
536;bereitgestellt 4 freigeraeumt 4 freigeraumt 4 zur 77;... 3413;... 2867 <my> 3414 <vowed> 1229 empfohlen 804 geht 0
vermittelt 804 weiterempfohlen 804;... 2867 <my> 3414 <vowed> 1229 empfohlen 804 vermittelt 804 weiterempfohlen
804;... 2867 <my> 3414 <rel> 2835 <vowed> 1229 empfohlen 804 geht 0 vermittelt 804 weiterempfohlen 804;<rel>
2835;<should> 3204;nach 3419;meinung 3420;abgesagt 11 ausgefallen 11 faellt 685 fallt 685 gecancelt 11 geplatzt
11;abendessen 3422 call 3422 essen 3422 kaffee 3422 lunch 3422 meeting 3422 mittagessen 3422 telefonat 3422 termin
3422 treffen 3422;, 3423;... 2710 <community> 2672 <det> 2673 stau 3424 stich 1017 vorbeigehen 2717;^ 2607;s 3426;N
3427 ^ 2612;auf 3428;noch 3429;bestellt 89 ehrenamtlich 2592 erzaehlt 2593 erzahlt 2593 gebeten 89 geladen 89 gelotst
89 gratis 2592 heisst 2593 heißt 2593 hiess 2593 kostenlos 2592 munkelt 2593 umsonst 2592 unentgeltlich 2592 zitiert
89;gelaufen 89;arme 3432;abwesenheit 11;... 3431 <community> 2672 <det> 2673 die 3433 meiner 3434;N 819 ich
2732;bestellt 89 gebeten 89 geladen 89 gelotst 89 zitiert 89;geredet 693;... 3437 gewissen 3438 wasser 2511;<and> 2811
N 847 an 2811 bei 2811 mit 2811 to 2811 with 2811 x 2811 zu 2811;<and> 2811 N 847 an 2811 bei 2811 mit 2811 zu 2811;N
3441;N 847 fuer 2811 fur 2811 zwischen 2811;<and> 2811 N 847 an 2811 bei 2811 mit 2811 x 2811 zu 2811;N 3444 fuer 3442
fur 3442 von 3442 zwischen 3442;N 3440 fuer 3442 fur 3442 gemacht 3443 geschickt 3443 mail 3445 rausgeschickt 3443 von
3442 zwischen 3442;<and> 2811 to 2811;N 3447;gemacht 3443 geschickt 3443 rausgeschickt 3443;<not> 2744 a 1675 aber
2745 ah 1675 au 1675 auch 1675 booked 2589 called 2665 canceled 11 cancelled 11 confirmed 2589 dann 2745 gecancelt 11
moved 2666 planned 2589 postponed 2666 pushed 2666 rescheduled 2666 scheduled 2589 shifted 2666;=0:missed gekommen
11;dazwischen 3451;angesetzt 69 ausgemacht 69 dazwischen 2767 dazwischengekommen 11 eingetragen 69 etwas 3452 fixiert
69 gebucht 69 geplant 69 vereinbart 69 was 3452;... 1692 aufgetaucht 11 erschienen 11 gekommen 11;ned 3454 net 3454
nicht 3454;... 2424;^ 3456;... 3455 <me> 3457 ned 3454 net 3454 nicht 3454;ansicht 714 auffassung 714 meinung 714;stau
3424;dazwischen 2767 dazwischengekommen 11;gekommen 0;ohren 3462;... 3461 dazwischen 2767 dazwischengekommen 11 zu
3463;aufgetaucht 11 erschienen 11 gekommen 11 zu 1157;... 3453 <not> 2744 <they> 3458 a 1675 aber 2745 abgemacht 69 ah
1675 angesetzt 69 au 1675 auch 1675 aufgetaucht 89 ausgefallen 11 ausgemacht 69 dann 2745 dazugekommen 89
dazugestossen 89 dazugestoßen 89 dazwischen 2767 dazwischengekommen 11 der 3459 eingeplant 69 eingetragen 69 entfallen
11 etwas 3452 festgelegt 69 fixiert 69 fuer 612 fur 612 gebucht 69 gekommen 89 geplant 69 gestrichen 11 im 3460 ist
686 mir 3464 mitgekommen 89 nicht 3465 reserviert 69 terminiert 69 uns 3464 vereinbart 69 verschoben 2631
vorbeigefahren 89 vorbeigekommen 89 was 3452 wurde 686;am 2148;... 2987 abgemacht 69 angesetzt 69 ausgegeben 636
ausgemacht 69 ausgeschenkt 636 ausgeteilt 636 bestaetigt 69 bestatigt 69 fix 69 fixiert 69 gebucht 69 geplant 69
gesammelt 636 ist 2799 sortiert 636 steht 69 vereinbart 69 verteilt 636 zugesagt 69;bote 89 brief 89 e 2844 fax 89
kurier 89 mail 89 post 89 signal 89 slack 89 sms 89 whatsapp 89;etwas 3452 per 3469 was 3452;N 3126 an 1699 auf 1699
bei 1699 beim 1699 in 1699 zu 1699;=0:missed dazu 11 zustande 11;<my> 89 mir 89 uns 89;... 3470 N 3126 alle 1700 an
1699 auch 3471 auf 1699 aufgetaucht 89 bei 1706 beide 1700 beim 1699 da 1705 dazugekommen 89 dazugestossen 89
dazugestoßen 89 doch 2049 einfach 2049 etwas 3452 gekommen 89 im 1702 in 1708 ins 1702 kurz 1704 mitgekommen 89 nicht
3472 noch 3127 per 3469 sich 3128 vorbei 89 vorbeigefahren 89 vorbeigekommen 89 was 3452 wieder 1700 zu 3473;per
3469;... 3475 N 3126 alle 1700 an 1699 auch 3471 auf 1699 bei 1706 beide 1700 beim 1699 da 1705 im 1702 in 1708 ins
1702 kurz 1704 noch 3127 per 3469 sich 3128 wieder 1700 zu 1699;... 3475 per 3469;... 1714 <me> 1719 ^ 1713;gepackt
636 geschleppt 636 getragen 636 verladen 636;es 11;bekommen 11 erhalten 11 gab 3480 gekommen 11 kam 11;bekommen 11
erhalten 11 gab 3480 gekommen 11 kam 11 mit 11;mit 11;anruf 3483 call 3483 gesprach 3483 gespraech 3483 kaffee 3483
kontakt 3483 meeting 3483 telefonat 3483 termin 3483 treffen 3483;fixe 3483;<appointment> 11 absage 3481 anruf 3482
antwort 3481 call 3483 en 3484 entschuldigung 3481 erklaerung 3481 erklarung 3481 essen 3483 gesprach 3483 gespraech
3483 info 3481 jour 3485 kaffee 3483 kontakt 3483 lebenszeichen 11 lunch 3483 mail 3481 meeting 3483 meldung 3481
nachricht 3481 telefonat 3483 termin 3483 treffen 3483;=0:missed bekommen 11 erhalten 11 gab 3480 gekommen 11 kam 11
von 11;gehabt 11;=0:missed gehabt 11;bekommen 11 erhalten 11 gab 3480 gekommen 11 kam 11 von 11;=0:missed bekommen 11
erhalten 11 von 11;bekommen 11 erhalten 11 von 11;fuer 11 fur 11 gehabt 11;<appointment> 11 absage 3481 anruf 3481
antwort 3487 energie 3488 entschuldigung 3481 erklaerung 3481 erklarung 3481 gelegenheit 3489 info 3481 kraft 3488
lust 3488 mail 3490 meldung 3481 moeglichkeit 3488 moglichkeit 3488 nachricht 3490 nerven 3488 reaktion 3491
ruckmeldung 3492 rueckmeldung 3492 zeit 3493;<appointment> 11 absage 3481 anruf 3482 antwort 3481 call 3483
entschuldigung 3481 erklaerung 3481 erklarung 3481 info 3481 kaffee 3483 kontakt 3483 mail 3481 meldung 3481 nachricht
3481 termin 3483;abgehoben 11 angetroffen 11 anzutreffen 11 da 11 daheim 11 dahoam 11 drangegangen 11 erreicht 11
gegangen 11 rangegangen 11 zu 3397 zuhause 11;telefon 11;ab 11 abgehoben 11 auf 11 dran 11 hin 11 ran 11;... 3498 ab
11 auf 11 dran 11 hin 11 ran 11;... 3498;... 3496 am 3497 ans 3497 anzutreffen 11 da 11 daheim 11 dahoam 11 geht 3499
ging 3499 hat 3500 hebt 3499 hob 3499 macht 3499 machte 3499 nahm 3499 zu 3397 zuhause 11;gelernt 89;verpasst 11;<me>
1719;<them> 3323 ich 3324 man 536;mal 536;wir 3506;dazu 11;nicht 3508;zustande 11;N 2185 mich 2663 nicht 3510 uns 2663
vorbei 69 zu 2184 zum 69;gemacht 847 hergestellt 847 vermittelt 847;<have> 847;<have> 3512 gemacht 3513 hergestellt
3513 vermittelt 3513;ich 3514 wir 3514;den 3515 die 3515;N 3516;gegeben 1243 geschickt 1243 hergestellt 1243
vermittelt 1243 weitergegeben 1243;... 3518;hergestellt 847;N 3520;<and> 3521;... 3518 N 3522;... 3518 N 3516;N
3522;mit 3517 vom 3519 von 3523 zu 3524 zum 3519 zur 3519 zwischen 3525;an 2500 mit 2500;... 3527 ausfuehrlich 2504
besprochen 43 durchgesprochen 43 erklaert 43 erlaeutert 43 mit 2505 muendl 2506 muendlich 2504 persoenlich 2504
uebergeben 43 uebermittelt 43;an 2559 mit 2559;... 3529 ausfuhrlich 2563 besprochen 43 durchgesprochen 43 erklart 43
erlautert 43 mit 2564 mundl 2565 mundlich 2563 personlich 2563 ubergeben 43 ubermittelt 43;bett 11 fieber 11 grippe
11;im 3531 mit 3531;im 3531 krank 3532 mit 3531;es 3174;=13:talk <them> 1123 N 1123;gegeben 804 geschickt 804
weitergegeben 804 weitergeleitet 804;N 3536;an 3537;getroffen 11;abgesagt 11 nicht 3539 verpasst 11;mir 89;bei
2721;bei 1456 im 3531 jetzt 3542 krank 3532 mit 3531 nun 3542;sorgen 536;mir 3544;bitte 820 frage 820;der 3546;mit
3547;=23:contact N 3548;... 2567 an 3549 bekommen 89 erhalten 89 gab 2491 gekriegt 89 geschickt 89 geschrieben 89
gesendet 89 gschriebn 89 hinterlassen 89 ihm 41 ihnen 41 ihr 41 kam 2491 rausgeschickt 89 v 89 verschickt 89 vom 89
von 89;<me> 89 am 89 auf 89 aus 89 dass 89 mir 89 ob 89 per 89 uns 89 via 89 wegen 89;ob 536 wann 536 was 536 wie
536;melden 536;gucken 3552 schauen 3552 sehen 3552 wieder 3553;aber 3333 auch 3333 ehrlich 3333 einraeumen 0 gestehen
0 gestehn 0 ich 3337 leider 3333 man 3337 sagen 0 schon 3333 zugeben 0;aber 3345 auch 3345 ehrlich 3345 einraeumen 0
einraumen 0 gestehen 0 gestehn 0 ich 3349 leider 3345 man 3349 sagen 0 schon 3345 zugeben 0;aber 3352 auch 3352
ehrlich 3352 einraumen 0 gestehen 0 gestehn 0 ich 3356 leider 3352 man 3356 sagen 0 schon 3352 zugeben 0;braeuchte 559
brauchte 559 bräuchte 559 duerfe 559 durfe 559 muesse 559 muessen 3555 muesste 3555 muss 3556 musse 559 mussen 3557
musste 3556 müsste 3557 solle 559;do 41;job 41 part 41 teil 41 to 3559 todo 41;aufgabe 41 hausaufgabe 41 hausaufgaben
41 kappe 2624 todos 41;ausstaendig 93 ausstandig 93 ausstehend 93 faellig 93 fallig 93 fehlen 93 fehlt 93 offen
93;ausstaendig 93 ausstandig 93 ausstehend 93 faellig 93 fallig 93 fehlen 93 fehlt 93 noch 3562 offen 93;aus 89 ned
1759 net 1759 nicht 1759;sich 3564;=23:contact ned 1759 net 1759 nicht 1759;sich 3566;einheit 2808 gesprach 2808
gespraech 2808 session 2808 stunde 2808 termin 2808;=18:gave:mentoring mit 2515 zu 2807;mit 2515 zu
2807;=18:gave:mentoring N 836 fuer 2515 fur 2515 mit 2515 zu 2807;=18:gave:mentoring N 836 mit 2515 zu
2807;=18:gave:mentoring zu 2807;einheit 3569 fuer 2515 fur 2515 gesprach 3570 gespraech 3570 mit 2515 session 3571
stunde 3572 termin 3573;fuer 2515 fur 2515 mit 2515 zu 2807;N 824 an 2740 vielmal 2740;gemacht 804;eingesetzt 804
stark 3577 starkgemacht 804 verbuergt 804 verwendet 804;... 3578 eingesetzt 804 stark 3577 starkgemacht 804 verbuergt
804 verwendet 804;<them> 3579;eingesetzt 804 stark 3577 starkgemacht 804 verburgt 804 verwendet 804;... 3581
eingesetzt 804 stark 3577 starkgemacht 804 verburgt 804 verwendet 804;<them> 3582;fuer 3580 fur 3583;... 3584 fuer
3580 fur 3583 genommen 41;=13:talk gekommen 0;ohren 3586;zu 3587;... 3588;ohren 0;... 3588 zu 3590;abgesagt 11 fehlt
2816 ist 3589 kam 3591 kommt 3591 kurzfristig 3170 spontan 3170 wieder 3170;... 1219 durchgespielt 836 geprobt 836
geubt 836 trainiert 836 vorbereitet 836;... 1220 durchgespielt 836 geprobt 836 geuebt 836 trainiert 836 vorbereitet
836;... 1221 durchgespielt 836 geprobt 836 geubt 836 geuebt 836 trainiert 836 vorbereitet 836;gebueffelt 825 gebuffelt
825 gelernt 825 geubt 825 geuebt 825;gebueffelt 825 gelernt 825 geuebt 825;gebuffelt 825 gelernt 825 geubt
825;-gesprach 3593 -gespraech 3594 -interview 3595 -praesentation 3594 -prasentation 3593 -pruefung 3594 -prufung 3593
an 2678 bewerbung 3595 buchhaltung 3596 deutsch 3596 durch 2758 englisch 3596 excel 3596 franzoesisch 3597 franzosisch
3598 mathe 3596 pitch 3595 python 3596 rede 3595 uber 2682 ueber 2686 vortrag 3595;^ 1222;... 3599 <their> 3600 ^ 1222
buchhaltung 3596 das 3600 den 3600 deutsch 3596 die 3600 durch 2763 ein 3600 englisch 3596 excel 3596 franzoesisch
3597 franzosisch 3598 koennte 2701 konnte 2701 könnte 2701 mathe 3596 mochte 2701 moechte 2701 muesste 2701 muessten
2701 musste 2701 mussten 2701 möchte 2701 müsste 2701 müssten 2701 python 3596 sollte 2701 sollten 2701 will
2701;geprobt 43 geubt 43 geuebt 43;pitch 3602;... 3603 als 2704;retourniert 43 versehen 43 zurueckgegeben 43
zurueckgemailt 43 zurueckgesandt 43 zurueckgeschickt 43;retourniert 43 versehen 43 zuruckgegeben 43 zuruckgemailt 43
zuruckgesandt 43 zuruckgeschickt 43;retourniert 43 versehen 43 zuruckgegeben 43 zuruckgemailt 43 zuruckgesandt 43
zuruckgeschickt 43 zurueckgegeben 43 zurueckgemailt 43 zurueckgesandt 43 zurueckgeschickt 43;^ 283 gegeben 559;weg
3608;den 3609;zusammen 1014;<me> 1014 <them> 3601 N 3604 aenderungsvorschlaegen 3605 am 1977 anderungsvorschlagen 3606
anmerkungen 3607 auf 3610 das 2542 dem 2542 den 2542 der 2542 die 2542 feedback 3607 hinweisen 3607 kommentaren 3607
korrekturen 3607 korrekturvorschlaegen 3605 korrekturvorschlagen 3606 mir 3611 notizen 3607 randnotizen 3607
verbesserungsvorschlaegen 3605 verbesserungsvorschlagen 3606 vorschlaegen 3605 vorschlagen 3606;=14:together bekannt
848 vernetzt 847 vorgestellt 847;^ 1764 treffen 69;-angebot 740 -bericht 740 -entwurf 740 -konzept 740 -liste 740
-plan 740 -rechnung 740 -vorschlag 740 ... 1769 <attribute> 1521 a 1522 an 1522 angebot 740 antwort 740 aufstellung
740 bericht 740 bestatigung 740 das 1522 den 1522 die 1522 ein 1522 eine 1522 einen 1522 entwurf 740 freigabe 740
gutachten 740 konzept 740 kostenvoranschlag 740 liste 740 n 1522 nen 1522 offerte 740 plan 740 prognose 740 rechnung
740 ruckmeldung 740 stellungnahme 740 termin 740 unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage 740;^ 3615
von 1528;-angebot 1437 -bericht 1437 -entwurf 1437 -konzept 1437 -liste 1437 -plan 1437 -rechnung 1437 -vorschlag 1437
<attribute> 1668 <thing> 1437 <work> 1437 a 1669 absagen 81 an 1669 angebot 1437 antwort 1437 aufstellung 1437 bericht
1437 bescheid 1711 bestatigung 1437 das 1669 den 1669 die 1669 ein 1669 eine 1669 einen 1669 entscheidung 1437 entwurf
1437 feedback 1712 fotos 1437 freigabe 1437 gutachten 1437 konzept 1437 kostenvoranschlag 1437 liste 1437 muster 1437
n 1669 nen 1669 offerte 1437 plan 1437 prognose 1437 rechnung 1437 ruckmeldung 1774 stellungnahme 1437 termin 1437
unterlagen 1437 unterschrift 1437 vertrag 1437 vorschlag 1437 zahl 1437 zahlen 1437 zusage 1437 zusagen 81;treffen
69;... 3618 <them> 41;... 3614 <me> 722 <them> 41 <until> 3616 ^ 3617 dass 1783 ich 3619 wir 3619;^ 1800 treffen
69;-angebot 740 -bericht 740 -entwurf 740 -konzept 740 -liste 740 -plan 740 -rechnung 740 -vorschlag 740 ... 1769
<attribute> 1490 a 1491 an 1491 angebot 740 antwort 740 aufstellung 740 bericht 740 bestaetigung 740 das 1491 den 1491
die 1491 ein 1491 eine 1491 einen 1491 entwurf 740 freigabe 740 gutachten 740 konzept 740 kostenvoranschlag 740 liste
740 n 1491 nen 1491 offerte 740 plan 740 prognose 740 rechnung 740 rueckmeldung 740 stellungnahme 740 termin 740
unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage 740;^ 3622 von 1497;-angebot 1437 -bericht 1437 -entwurf
1437 -konzept 1437 -liste 1437 -plan 1437 -rechnung 1437 -vorschlag 1437 <attribute> 1651 <thing> 1437 <work> 1437 a
1652 absagen 81 an 1652 angebot 1437 antwort 1437 aufstellung 1437 bericht 1437 bescheid 1711 bestaetigung 1437 das
1652 den 1652 die 1652 ein 1652 eine 1652 einen 1652 entscheidung 1437 entwurf 1437 feedback 1712 fotos 1437 freigabe
1437 gutachten 1437 konzept 1437 kostenvoranschlag 1437 liste 1437 muster 1437 n 1652 nen 1652 offerte 1437 plan 1437
prognose 1437 rechnung 1437 rueckmeldung 1774 stellungnahme 1437 termin 1437 unterlagen 1437 unterschrift 1437 vertrag
1437 vorschlag 1437 zahl 1437 zahlen 1437 zusage 1437 zusagen 81;... 3621 <me> 722 <them> 41 <until> 3623 ^ 3624 dass
1783 ich 3619 wir 3619;=1:moved D 2148;D 2148 auf 3626 to 3626;ich 629 ma 629 wir 629;ma 629;absagen 11 canceln 11
stornieren 11;absagen 11 canceln 11 stornieren 11 verschieben 412 vertagen 412;... 3631 absagen 11 canceln 11
stornieren 11 verschieben 412 vertagen 412;schlafen 0;gehen 0;kopf 3634;den 3635;drueber 3633 durch 3636 ueberlegen 0
ueberlegn 0 ueberschlafen 0;drueber 3633 durch 3636 erst 3637 mal 3637 noch 3637 ueberlegen 0 ueberlegn 0
ueberschlafen 0;... 3334 drueber 3633 durch 3636 erst 3637 hoeren 536 mal 3637 noch 3637 sehen 536 treffen 536
ueberlegen 0 ueberlegn 0 ueberschlafen 0 verabreden 536 wiedersehen 536 zusammensetzen 536 zusammentelefonieren
536;... 3631 <them> 41 ^ 15 aber 3333 absagen 11 auch 3333 canceln 11 daran 2831 dran 2831 drueber 3633 durch 3636
ehrlich 3333 einraeumen 0 erst 3637 gestehen 0 gestehn 0 leider 3333 mal 3637 mich 3335 mir 3638 noch 3637 sagen 0
schon 3333 stornieren 11 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3639 verschieben 412 vertagen 412 zugeben 0;...
3631 <them> 41 ^ 15 absagen 11 canceln 11 drueber 3633 durch 3636 erst 3637 mal 3637 mich 3335 mir 3638 noch 3637
stornieren 11 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3639 verschieben 412 vertagen 412;... 3630 <det> 41 N 3632
aber 3333 absagen 11 auch 3333 canceln 11 daran 2831 dran 2831 drueber 3633 durch 3636 ehrlich 3333 einraeumen 0 er
3632 erst 3637 gestehen 0 gestehn 0 ich 3640 leider 3333 ma 629 mal 3637 man 3337 mich 3335 mir 3638 noch 3637 sagen 0
schon 3333 sie 3632 stornieren 11 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3639 wir 3641 zugeben 0;=11:thinking
wieder 536;mal 3643;<them> 3323 daran 2831 dran 2831 mal 3643 mich 3644;mal 3643 mich 3644;<them> 3323 daran 2831 dran
2831 ich 3645 mal 3643 mich 3644 wir 3646;denken 536;<them> 3648;an 3649;wieder 536;mal 3651 wieder 536;=11:thinking
drueber 3633 durch 3636 ueberlegen 0 ueberlegn 0 ueberschlafen 0 wieder 536;... 3334 hoeren 536 mal 3643 sehen 536
treffen 536 verabreden 536 wiedersehen 536 zusammensetzen 536 zusammentelefonieren 536;... 3650 <them> 3323 aber 3333
an 3649 auch 3333 dringend 3652 drueber 3633 durch 3636 ehrlich 3333 einraeumen 0 erst 3637 gestehen 0 gestehn 0
leider 3333 mal 3653 mich 3654 mir 3638 noch 3637 sagen 0 schon 3333 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3639
wieder 536 zugeben 0;drueber 3633 durch 3636 erst 3637 mal 3653 mich 3654 mir 3638 noch 3637 ueberlegen 0 ueberlegn 0
ueberschlafen 0 uns 3639;... 3650 <them> 3323 aber 3333 an 3649 auch 3333 dringend 3652 drueber 3633 durch 3636
ehrlich 3333 einraeumen 0 erst 3637 gestehen 0 gestehn 0 ich 3655 leider 3333 mal 3653 man 3337 mich 3654 mir 3638
noch 3637 sagen 0 schon 3333 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3639 wieder 536 wir 3656 zugeben 0;mal 3643
mich 3654 uns 3335;ich 3658 mal 3643 mich 3654 uns 3335 wir 3658;^ 1713 absagen 11 an 3649 canceln 11 stornieren
11;<their> 2459 N 2460 absagen 81 bescheid 1711 das 2459 den 2459 die 2459 feedback 1712 ihr 2459 ruckmeldung 1712
rueckmeldung 1712 sein 2459 zusagen 81;... 3648 <them> 3648;druber 3633 drueber 3633 durch 3636 uberlegen 0 uberlegn 0
uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0;... 3648;an 3664;absagen 11 an 3649 canceln 11 stornieren 11
verschieben 412 vertagen 412;=5:mine <their> 2459 N 2460 das 2459 den 2459 die 2459 ihr 2459 sein 2459;druber 3633
drueber 3633 durch 3636 erst 3663 mal 3663 noch 3663 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0
ueberschlafen 0;... 3346 druber 3633 drueber 3633 durch 3636 erst 3663 hoeren 536 horen 536 mal 3663 noch 3663 sehen
536 treffen 536 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 verabreden 536
wiedersehen 536 zusammensetzen 536 zusammentelefonieren 536;... 3666 <them> 41 ^ 3667 aber 3345 absagen 11 an 3649
auch 3345 canceln 11 daran 2831 dran 2831 druber 3633 drueber 3633 durch 3636 ehrlich 3345 einraeumen 0 einraumen 0
erst 3663 gestehen 0 gestehn 0 leider 3345 mal 3663 mich 3347 mir 3668 noch 3663 sagen 0 schon 3345 stornieren 11
uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3669 verschieben 412 vertagen 412
zugeben 0;absagen 11;... 3631 <them> 41 ^ 15 absagen 11 canceln 11 druber 3633 drueber 3633 durch 3636 erst 3663 mal
3663 mich 3347 mir 3668 noch 3663 stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0
ueberschlafen 0 uns 3669 verschieben 412 vertagen 412;... 3660 <det> 41 N 3632 ^ 3661 aber 3345 absagen 11 an 3662
auch 3345 ausfallen 11 canceln 11 daran 2831 dran 2831 druber 3633 drueber 3633 durch 3636 ehrlich 3345 einraeumen 0
einraumen 0 er 3632 erst 3663 gerade 3665 gestehen 0 gestehn 0 heute 3665 ich 3670 kurzfristig 3671 leider 3345 ma 629
mal 3663 man 3349 mich 3347 mir 3668 nicht 2832 noch 3663 oft 3665 sagen 0 schon 3345 sie 3632 stornieren 11 uberlegen
0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3669 wieder 3671 wir 3672 zugeben 0;druber
3633 durch 3636 uberlegen 0 uberlegn 0 uberschlafen 0;druber 3633 durch 3636 erst 3674 mal 3674 noch 3674 uberlegen 0
uberlegn 0 uberschlafen 0;... 3353 druber 3633 durch 3636 erst 3674 horen 536 mal 3674 noch 3674 sehen 536 treffen 536
uberlegen 0 uberlegn 0 uberschlafen 0 verabreden 536 wiedersehen 536 zusammensetzen 536 zusammentelefonieren 536;...
3631 <them> 41 ^ 15 aber 3352 absagen 11 auch 3352 canceln 11 daran 2831 dran 2831 druber 3633 durch 3636 ehrlich 3352
einraumen 0 erst 3674 gestehen 0 gestehn 0 leider 3352 mal 3674 mich 3354 mir 3675 noch 3674 sagen 0 schon 3352
stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3676 verschieben 412 vertagen 412 zugeben 0;... 3631 <them> 41
^ 15 absagen 11 canceln 11 druber 3633 durch 3636 erst 3674 mal 3674 mich 3354 mir 3675 noch 3674 stornieren 11
uberlegen 0 uberlegn 0 uberschlafen 0 uns 3676 verschieben 412 vertagen 412;... 3630 <det> 41 N 3632 aber 3352 absagen
11 auch 3352 canceln 11 daran 2831 dran 2831 druber 3633 durch 3636 ehrlich 3352 einraumen 0 er 3632 erst 3674
gestehen 0 gestehn 0 ich 3677 leider 3352 ma 629 mal 3674 man 3356 mich 3354 mir 3675 noch 3674 sagen 0 schon 3352 sie
3632 stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3676 wir 3678 zugeben 0;absagen 11 an 3649 canceln 11
stornieren 11;=11:thinking druber 3633 durch 3636 uberlegen 0 uberlegn 0 uberschlafen 0 wieder 536;... 3353 horen 536
mal 3643 sehen 536 treffen 536 verabreden 536 wiedersehen 536 zusammensetzen 536 zusammentelefonieren 536;... 3666
<them> 3323 aber 3345 absagen 11 an 3649 auch 3345 canceln 11 dringend 3652 druber 3633 durch 3636 ehrlich 3345
einraeumen 0 einraumen 0 erst 3674 gestehen 0 gestehn 0 leider 3345 mal 3681 mich 3682 mir 3675 noch 3674 sagen 0
schon 3345 stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3676 verschieben 412 vertagen 412 wieder 536
zugeben 0;=11:thinking absagen 11;... 3631 absagen 11 canceln 11 druber 3633 durch 3636 erst 3674 mal 3681 mich 3682
mir 3675 noch 3674 stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3676 verschieben 412 vertagen 412;... 3680
<them> 3323 N 3632 aber 3345 absagen 11 an 3662 auch 3345 canceln 11 dringend 3652 druber 3633 durch 3636 ehrlich 3345
einraeumen 0 einraumen 0 er 3632 erst 3674 gerade 3665 gestehen 0 gestehn 0 heute 3665 ich 3683 kurzfristig 3671
leider 3345 mal 3681 man 3349 mich 3682 mir 3675 noch 3674 oft 3665 sagen 0 schon 3345 sie 3632 stornieren 11
uberlegen 0 uberlegn 0 uberschlafen 0 uns 3676 wieder 3684 wir 3685 zugeben 0;... 3631 absagen 11 canceln 11 mal 3643
mich 3682 stornieren 11 uns 3354 verschieben 412 vertagen 412;... 3630 N 3632 absagen 11 canceln 11 er 3632 ich 3687
kurzfristig 3671 mal 3643 mich 3682 sie 3632 stornieren 11 uns 3354 wieder 3671 wir 3687;gegeben 544 gespendet 544
zugesprochen 544;... 3689 gegeben 544 gespendet 544 zugesprochen 544;... 3650 <them> 3323 aber 3352 an 3649 auch 3352
dringend 3652 druber 3633 durch 3636 ehrlich 3352 einraumen 0 erst 3674 gestehen 0 gestehn 0 leider 3352 mal 3681 mich
3682 mir 3675 noch 3674 sagen 0 schon 3352 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3676 wieder 536 zugeben 0;druber
3633 durch 3636 erst 3674 mal 3681 mich 3682 mir 3675 noch 3674 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3676;...
3650 <them> 3323 aber 3352 an 3649 auch 3352 dringend 3652 druber 3633 durch 3636 ehrlich 3352 einraumen 0 erst 3674
gestehen 0 gestehn 0 ich 3691 leider 3352 mal 3681 man 3356 mich 3682 mir 3675 noch 3674 sagen 0 schon 3352 uberlegen
0 uberlegn 0 uberschlafen 0 uns 3676 wieder 536 wir 3692 zugeben 0;mal 3643 mich 3682 uns 3354;ich 3694 mal 3643 mich
3682 uns 3354 wir 3694;<should> 1122 s 2639;meinung 3419;<their> 2639 <them> 1123 N 3696 ihrer 3697 seiner 3697;uber
536 ueber 536;=23:contact N 820 bei 2568;... 2567 an 89 bekommen 89 erhalten 89 gab 2491 gekriegt 89 geschickt 89
geschrieben 89 gesendet 89 gschriebn 89 hinterlassen 89 kam 2491 rausgeschickt 89 v 89 verschickt 89 von 89;^ 15 bei
423 fur 2494 mein 41 meine 41 von 423;schritt 2887 schritte 3702;^ 15 bei 423 fur 2494 liegt 2886 mein 41 meine 41 von
423;schritt 3704 termin 69;^ 15 bei 423 fuer 2494 mein 41 meine 41 von 423;schritt 2887 schritte 3706;^ 15 bei 423
fuer 2494 liegt 2886 mein 41 meine 41 von 423;schritt 3708 termin 69;entfallen 0 notiert 0 unbekannt 0 unleserlich 0
vergessen 0;... 3710 entfallen 0 notiert 0 unbekannt 0 unleserlich 0 vergessen 0;v 3099 vergessen 11 verpasst 11
versaeumt 11 versaumt 11 verschlafen 11 verschwitzt 11 von 3099;=12:task ^ 15;ausgegangen 11 bei 1693 beim 1693
erreicht 11 vergessen 3713 zu 1693 zum 1693 zur 1693;das 1410 den 1410 die 1410;^ 3715;mir 3716;bei 1693 beim 1693
erreicht 11 vergessen 41 zu 1693 zum 1693 zur 1693;termin 2148;answered 11 came 11 replied 11 showed 2893;^ 15 bei 423
fuer 2494 fur 2494 liegt 2886 mein 41 meine 41 von 423;step 3721 steps 2887;erreicht 11;erwischt 11 geschafft 11
gesehen 11 gesprochen 11 getroffen 11 telefoniert 11;geredet 11 gesprochen 11 getroffen 11 telefoniert 11;...
3725;gegangen 11;... 1692 erreichen 11;abgehoben 11 angerufen 11 angetroffen 11 aufgetaucht 11 ausgegangen 11 bei 1693
beim 1693 besucht 11 dazu 2767 dazugekommen 11 drangegangen 11 erreichbar 11 erreicht 11 erschienen 11 erwischt 11
geklappt 11 gemeldet 11 geschafft 11 geschrieben 11 gesehen 11 gesprochen 11 getroffen 11 mehr 3724 mit 3726 ran 3727
rangegangen 11 stattgefunden 11 telefoniert 11 verfuegbar 11 verfugbar 11 vergessen 3713 zu 3728 zum 1693 zur 1693
zuruckgerufen 11 zurueckgerufen 11 zustande 2767;gehoert 11 gehort 11;... 3730;... 3730 gehoert 11 gehort 11 von
3731;<appointment> 11;... 3730 gehoert 11 gehort 11 mehr 3732 mit 3733 von 3731;gesehen 11 gesprochen 11 getroffen
11;... 3496 abgehoben 11 am 3497 ans 3497 anzutreffen 11 da 11 daheim 11 dahoam 11 geht 3499 ging 3499 hat 3500 hebt
3499 hob 3499 macht 3499 machte 3499 nahm 3499 zu 3397 zuhause 11;abgehoben 11 angetroffen 11 drangegangen 11 erreicht
11 gegangen 11 rangegangen 11;... 3737 erreicht 11;keiner 3105 mir 3716 nicht 3250 niemand 3105;gehoert 11 gehort 11
mehr 3730 mit 3733;answer 412 luck 412 reply 412 response 412 show 11;abgestimmt 11 angesprochen 11 besprochen 11
gefragt 11 geredet 11 kontaktiert 11;abgestimmt 11 angesprochen 11 besprochen 11 daruber 3742 darueber 3742 druber
3742 drueber 3742 gefragt 11 geredet 11 kontaktiert 11;abgestimmt 11 angerufen 11 angesprochen 11 besprochen 11
daruber 3742 darueber 3742 druber 3742 drueber 3742 erreicht 11 gefragt 11 gemeldet 11 geredet 11 gesprochen 11
getroffen 11 kennengelernt 11 kontaktiert 11 telefoniert 11;=0:missed abgestimmt 11 angesprochen 11 besprochen 11
daruber 3742 darueber 3742 druber 3742 drueber 3742 gefragt 11 geredet 11 kontaktiert 11;erledigen 41 liefern 41
schicken 41;auf 3428 ned 3743 net 3743 nicht 3744 nie 3745 offen 2099 zu 3746;erreicht 11 vergesse 7 vergessen 41;self
7;to 3749;=12:task selbst 7;mich 3751;mich 7;an 3752 fuer 3753 fur 3753;mailbox 11;idee 536;gedanke 536;ein 3757;beide
1014 drei 1014 zwei 1014;^ 2779 die 3755 eine 3756 ich 2780 mailbox 11 so 3758 wir 3759;wohl 536;=13:talk ...
3761;punkte 7;punkt 7;wort 11;abmeldung 11 absage 11 bescheid 11 ein 3765 entschuldigung 11 nachricht 11;ihm 41 ihnen
41 ihr 41;durchgegangen 43 geprobt 43 geubt 43 geuebt 43;N 3768;mit 3769 review 2865;fuer 2864 fur 2864 mit 2864;von
89;bono 636;bei 2864 fuer 2864;bei 2864 fur 2864;fuer 2864 fur 2864 mit 2864 von 2864;D 7 nochmal 7 spaeter 7 spater 7
wieder 7;D 7 dann 3777 nochmal 7 spaeter 7 spater 7 wieder 7;D 7 dann 3777 es 3778 ich 3778 ichs 3778 nochmal 7
spaeter 7 spater 7 wieder 7;an 2740;an 2575 mit 2575;... 3781 ausfuehrlich 2504 ausfuhrlich 2563 besprochen 43
durchgesprochen 43 erklaert 43 erklart 43 erlaeutert 43 erlautert 43 mit 2580 muendl 2506 muendlich 2504 mundl 2565
mundlich 2563 persoenlich 2504 personlich 2563 ubergeben 43 ubermittelt 43 uebergeben 43 uebermittelt
43;=20:gave:referral gegeben 804 geschrieben 804;N 3783;fuer 3784 fur 3784;me 7;=1:moved D 2148 auf 2148 to
2148;=23:contact N 43;=23:contact ... 1852;... 1852 an 89 mich 3789;an 89 von 89;zuruck 11 zurueck 11;mich 1853 nicht
3792;<rel> 0;=13:talk <my> 3794 <their> 3794 ab 11 kurzfristig 3250 wieder 3250;=13:talk N 819 ab 11 ich 2732
kurzfristig 3250 wieder 3250;=13:talk i 1858 ich 1858 we 1858 wir 1858;mir 1014;<not> 2744 a 1675 aber 2745 ah 1675 au
1675 auch 1675 dann 2745;der 1869;an 89 auf 3800 bei 1871 beisammen 89 in 1872 neben 89 uber 89 ueber 89 vor 1873
zusammen 89;=23:contact ... 3801 im 3460;=23:contact ... 3801 wir 1014;date 69;the 3804;N 3126 auch 3127 noch 3127
sich 3128 vorbei 89;... 3117;gehoert 11 gehort 11 gesehen 11 gesprochen 11 getroffen 11 telefoniert 11;gehoert 11
gehort 11 gesehen 11 gesprochen 11 getroffen 11 mehr 3808 telefoniert 11;nicht 3809;alles 2513 ins 2512 verbaselt 11
verbummelt 11 verpennt 11 verplant 11 verschlafen 11 verschwitzt 11;... 3810 wieder 3811;am 89 auf 89 aus 89 dass 89
mir 89 nicht 3792 ob 89 per 89 uns 89 via 89 wegen 89;<me> 1894 <them> 41 <they> 1895 ich 42 wir 42;D 69 ich 69 uns
612;uns 69;=2:plan uns 69;D 69 ma 3816 uns 612 wir 3817 wollen 11;... 3810 er 0 sie 0;... 949 <deed3> 2952 ^ 2956
antwortet 2297 besorgt 722 bringt 2297 checkt 722 gibt 2328 klaert 722 klart 722 laesst 2337 lassen 2337 lasst 2337
leitet 2339 liefert 2297 lässt 2337 macht 2347 mailt 722 organisiert 2351 reicht 2339 schickt 2958 sendet 722 stellt
2371 ubernimmt 722 uberweist 722 uebernimmt 722 ueberweist 722 unterschreibt 2297 verschickt 722 warten 2394 wartet
2394 weiss 2297 weiß 2297 zahlt 2297;he 0 she 0;<gone> 89 angesetzt 69 ausgemacht 69 dazwischen 2767
dazwischengekommen 11 eingetragen 69 fixiert 69 gebucht 69 geplant 69 vereinbart 69;zusammen 0;paar 3823;<gone> 89 bei
69 mit 69;... 3825 gestern 2750 heute 2750 mit 2776 ned 2749 net 2749 nicht 2749;mehr 3823;paar 3827;... 2768
aufgetaucht 11 dazu 2767 dazugekommen 11 erschienen 11 gefahren 11 gegangen 11 gekommen 11 hingegangen 11 mehr 3823 zu
2748 zum 2748 zur 2748;=14:together ... 3825 bei 69 gestern 2750 heute 2750 mit 2776 ned 2749 net 2749 nicht 2749;...
3822 <not> 2744 <they> 3458 a 1675 aber 2745 abgemacht 69 ah 1675 angesetzt 69 au 1675 auch 1675 aufgetaucht 89
ausgefallen 11 ausgemacht 69 dann 2745 dazugekommen 89 dazugestossen 89 dazugestoßen 89 dazwischen 2767
dazwischengekommen 11 ein 3824 eingeplant 69 eingetragen 69 festgelegt 69 fixiert 69 gebucht 69 gekommen 89 geplant 69
gestern 2750 heute 2750 ich 3826 jetzt 3823 kein 3828 leider 2770 mir 3464 mit 2776 mitgekommen 89 ned 2749 net 2749
nicht 3829 reserviert 69 terminiert 69 uns 3464 verabredet 69 vereinbart 69 vorbeigefahren 89 vorbeigekommen 89 wieder
3823 wir 3830;im 3460;... 2567 an 89 bekommen 89 erhalten 89 gekriegt 89 geschickt 89 geschrieben 89 gesendet 89
gschriebn 89 hinterlassen 89 rausgeschickt 89 v 89 verschickt 89 von 89;... 3618;... 3618 ich 3834 wir 3834;... 3618
mich 3347 uns 3347;... 3618 ich 3836 mich 3347 uns 3347 wir 3836;... 3346 hoeren 536 horen 536 mal 3643 sehen 536
treffen 536 verabreden 536 wiedersehen 536 zusammensetzen 536 zusammentelefonieren 536;<them> 3323 dringend 3652 mal
3643 mich 3838 uns 3347 wieder 536;mal 3643 mich 3838 uns 3347;<them> 3323 dringend 3652 ich 3839 mal 3643 mich 3838
uns 3347 wieder 536 wir 3840;ich 3840 mal 3643 mich 3838 uns 3347 wir 3840;fuer 2515 fur 2515 mit 2515;gegangen 89
gewesen 89;wir 69 wollen 11;auf 3800 bei 1871 in 1872 vor 1873;... 3846;an 69;=2:plan an 69 auf 0 fest 69 im 3460 in
0;me 2892;<they> 1931 ^ 1935 an 1930;auf 11;nicht 3852;mich 89;=23:contact <hat> 89;=23:contact wird 69;N 824 to
2740;times 2493;N 722 ^ 15 an 2633 bei 423 fuer 2494 fur 2494 ich 93 mein 41 meine 41 meinerseits 93 von 2635;do 3859
dos 2495;d 41 ll 41 will 41 would 41;i 3861;<them> 3862 N 819 me 1942 us 1942;ich 69 ma 69 mich 69;ich 69 mich 69 wir
69;<they> 0;... 2798 abgemacht 69 angesetzt 69 ausgemacht 69 bestaetigt 69 bestatigt 69 fix 69 fixiert 69 gebucht 69
geplant 69 ist 2799 ma 3817 sich 3866 steht 69 vereinbart 69 vergessen 11 wir 3817 wollen 11 zugesagt 69;sich
3866;gelaufen 89 glaufen 89 glaufn 89;weg 3869;den 3870 weg 3869;ich 3094 weg 3869 wir 3094;... 2638 das 3095 dem 3095
den 3872 der 3095 die 3095 weg 3869;=11:thinking ^ 3384;=11:thinking grad 536 mir 3874 ob 536;=11:thinking gerade 536
ich 536 mir 3874 ob 536 wen 536 wie 536;ich 3071 weg 3869 wir 3071;... 2638 das 3072 dem 3072 den 3877 der 3072 die
3072 weg 3869;das 2542 dem 2542 den 2542 der 2542 die 2542;gewartet 11 hingefahren 11;ohne 3766;... 3584 abgesagt 11
fehlt 2816 fuer 3580 fur 3583 ist 3589 kam 3591 kommt 3591 kurzfristig 3170 spontan 3170 wieder 3170;ob 536;augen
1014;vier 3884;lebenszeichen 11 wort 11;silbe 11;kein 3886 keine 3887 nichts 11 nix 11;... 3888 kein 3886 keine 3887
nichts 11 nix 11;... 3888 ich 3889 kein 3886 keine 3887 nichts 11 nix 11 wir 3889;hoer 3890 hoere 3890 hoeren 3890 hor
3890 hore 3890 horen 3890 kam 3890 kommt 3890;als 2704;<them> 3891 N 3892;... 669 uns 670;ich 3894 wir 3894;=2:plan
dass 3895;=23:contact $$ 89 D 69 dass 3895 fuer 612 fur 612;=0:missed gewartet 11 versucht 11;antworten 11 gratulieren
11 schreiben 11 treffen 11;anzurufen 11 zu 3899;gratulieren 11 schreiben 11;... 3900 abzusagen 11 anzurufen 11 zu 3901
zuruckzurufen 11 zurueckzurufen 11;anruf 11;=1:moved auf 2148 wir 2148;... 3117 sich 3117;uf 2148;<they> 722 ^ 15 ich
41;<them> 3391 <they> 1950 ^ 15 am 1952 auf 1952 beim 1952 dass 3907 ich 3392 im 1952 mir 1953 per 1952 uns 1953;...
1175;sollte 536 sollten 536;=22:gave:volunteering at 636 bei 636 fuer 636 fur 636;gelegt 2148 geschoben 2148 verlegt
2148 verschoben 2148;D 3912;auf 3913;D 3914;bekommen 89 erhalten 89;erfahren 2595 gehoert 89 gehort 89 mail 3916
nachricht 3916 nichts 3730;: 41 ^ 15 noch 41;^ 15 noch 41;^ 2439;<them> 3920 ^ 2439;ausstaendig 93 ausstandig 93
ausstehend 93 faellig 93 fallig 93 fehlen 3918 fehlt 3918 noch 3562 offen 93 stehen 3919 steht 3919 werden 3921 wird
3921;^ 81 ich 722 wir 722;=23:contact wir 722;mucks 11 ton 11 wort 11;nachricht 11 spur 11;=0:missed gehoert 11 gehort
11 neues 11;nichts 11;funkstille 11 kein 3925 keine 3926 nichts 3927 nix 11 noch 3928;heute 3929 jetzt 3929;=7:waiting
... 2692;^ 23 noch 1839;^ 3931;^ 3931 immer 2695 mir 3932 nach 2697 noch 3933 uns 3932 weiterhin 2694;noch 3929;bis
3930 bisher 3929 funkstille 11 immer 3935 kein 3925 keine 3926 nichts 3927 nix 11 noch 3929 seither 3929 weiterhin
3929 wieder 3929;bis 3930 bisher 3929 funkstille 11 ich 3936 immer 3935 kein 3925 keine 3926 nichts 3927 nix 11 noch
3929 seither 3929 weiterhin 3929 wieder 3929 wir 3936;lebenszeichen 11 mucks 11 ton 11 wort 11;nachricht 11 silbe 11
spur 11;... 3888 bis 3930 bisher 3929 funkstille 11 immer 3935 kein 3938 keine 3939 nichts 3927 nix 11 noch 3929
seither 3929 weiterhin 3929 wieder 3929;... 3888 bis 3930 bisher 3929 funkstille 11 ich 3940 immer 3935 kein 3938
keine 3939 nichts 3927 nix 11 noch 3929 seither 3929 weiterhin 3929 wieder 3929 wir 3940;... 3888 ^ 81 bis 3930 bisher
3929 funkstille 11 immer 3935 kein 3938 keine 3939 nichts 3927 nix 11 noch 3929 seither 3929 weiterhin 3929 wieder
3929;... 3888 ^ 81 bis 3930 bisher 3929 funkstille 11 ich 3942 immer 3935 kein 3938 keine 3939 nichts 3927 nix 11 noch
3929 seither 3929 weiterhin 3929 wieder 3929 wir 3942;wir 722;^ 2443;bekomm 3923 bekomme 3923 bekommen 3924 bis 3930
bisher 3929 brauch 3923 brauche 3923 erhalte 3923 erhalten 89 fehlen 3934 fehlt 3934 funkstille 11 gekriegt 89 hab
3937 habe 3937 haben 3937 hoer 3890 hoere 3890 hoeren 3890 hor 3890 hore 3890 horen 3890 ich 3936 immer 3935 ist 2698
kam 3941 kein 3925 keine 3926 kommt 3943 krieg 3923 kriege 3923 kriegen 3944 nichts 3927 nix 11 noch 3929 seither 3929
sind 2698 stehen 2698 steht 2698 weiterhin 3929 werden 3945 wieder 3929 wir 3936 wird 3945;als 2704 erfahre 2905
erfuhr 2905 hoerte 2905 horte 2905 weiss 2905 weiß 2905;D 41 ^ 15 auch 41 dafuer 41 dafur 41 dann 41 noch 41;<they>
3948 N 3948;D 41 ^ 15 auch 41 dafuer 41 dann 41 noch 41;<they> 3950 N 3950;D 41 ^ 15 auch 41 dafur 41 dann 41 noch
41;<they> 3952 N 3952;bekommen 3949 bekommt 3949 erhaelt 3951 erhalt 3953 erhalten 3949 erhält 3953 kriegen 3949
kriegt 3949;... 3917 <me> 3922 <them> 3946 D 3914 N 3947 das 2542 dem 2542 den 2542 der 2542 die 2542 meiner 2626 mir
3954;tuer 11 tur 11;verschlossener 3956;=13:talk ich 2522;fuer 536;was 3959;ich 559;eigentlich 2920;... 3960 <they>
3961 D 3962;richtige 536;guter 536;gute 536;der 3964 die 3964 ein 3965 eine 3966 jemand 3959 was 3959;... 3967 D
3962;D 3962;for 1839 on 1839;da 89 dabei 89 mit 1982;aber 11 doch 11;ausgemacht 3972 geplant 3972 verabredet 3972;fur
536;<gone> 89 N 3971 ausgemacht 3972 dazwischen 2767 dazwischengekommen 11 geplant 3972 schon 3973 verabredet 3972 was
3974;eigentlich 2920 mit 1965 samt 1965;abendessen 1974 besuch 1974 bier 1974 brunch 1974 essen 1974 fruehstueck 1974
fruhstuck 1974 grillen 1974 jause 1974 kaffee 1974 mittagessen 1974 tisch 89;N 3971;=23:contact da 89 dabei 89 mit
1992;am 1977 dabei 89 von 1980;... 3978 N 3979 am 1977 an 1699 auf 1699 bei 1699 beim 1699 da 89 in 1699 mit 3980
online 1982 per 1983 remote 1982 zu 1699 zugeschaltet 89;<my> 89 abendessen 1974 besuch 1974 bier 1974 brunch 1974
essen 1974 fruehstueck 1974 fruhstuck 1974 grillen 1974 jause 1974 kaffee 1974 mittagessen 1974;=23:contact <me> 1986
<my> 89;am 1977 mit 3980 online 1982 per 1983 remote 1982 zugeschaltet 89;... 2775 bei 89 mit 89;atelier 89 geschaeft
89 geschaft 89 laden 89 salon 89 shop 89 stau 3424;... 3461 dazwischen 2767 dazwischengekommen 11;=23:contact am 1977
anhang 1961 dabei 89 familie 1961 frau 1961 freund 1961 freundin 1961 hund 1961 kind 1961 kindern 1961 mann 1961
partner 1961 partnerin 1961 von 1980;erreichen 11 hause 11;da 11 daheim 11 zu 3989 zuhause 11;<my> 89 besuch 89;...
3975 <they> 3961 D 3976 N 3971 abend 1967 alle 1700 am 3977 an 1699 anwesend 89 auch 3981 auf 3982 aufgetaucht 89 bei
3983 beide 1700 beim 1699 da 1986 dabei 89 dazugekommen 89 dazugestossen 89 dazugestoßen 89 dazwischen 2767
dazwischengekommen 11 der 3459 drei 1989 ebenfalls 3984 ein 1989 eine 1989 einen 1989 fuer 1997 fur 2000 ganze 1988
gekommen 89 halbe 1989 hier 89 ich 3985 im 3986 in 1708 ins 1702 kaffee 1967 kurz 1704 mir 3987 mit 3988 mitgekommen
89 moment 1967 n 1989 nachmittag 1967 ne 1989 nicht 3990 noch 3984 online 1982 per 1983 remote 1982 samt 1964 sprung
1967 std 1967 stuendchen 1967 stundchen 1967 stunde 1967 stunden 1967 und 1964 uns 3987 vorbeigefahren 89
vorbeigekommen 89 vormittag 1967 weile 1967 wieder 1700 wir 3308 zu 3991 zugeschaltet 89 zum 2014 zur 2014 zwei
1989;der 3964 die 3964 ein 3965 eine 3966 jemand 3974 was 3974;... 3993 D 3962;<gone> 89 N 3971 ausgemacht 3972
geplant 3972 schon 3973 verabredet 3972;an 1699 auf 1699 bei 1699 beim 1699 da 89 in 1699 zu 1699;=23:contact <me>
1705 <my> 89;abend 1967 ganze 1988 halbe 1988 kaffee 1967 moment 1967 nachmittag 1967 paar 3823 sprung 1967 std 1967
stuendchen 1967 stundchen 1967 stunde 1967 stunden 1967 vormittag 1967 weile 1967;an 1699 auf 1699 bei 1699 beim 1699
in 1699 zu 1699 zusammen 0;=14:together ... 2775 bei 89 mit 89;... 3995 D 3976 N 3971 abend 1967 alle 3996 am 3977 an
1699 anwesend 89 auch 3981 auf 3982 aufgetaucht 89 bei 3997 beide 1700 beim 1699 da 1986 dabei 89 dazugekommen 89
dazugestossen 89 dazugestoßen 89 drei 1989 ebenfalls 3984 ein 3998 eine 1989 einen 1989 fuer 1997 fur 2000 ganze 1988
gekommen 89 halbe 1989 hier 89 ich 3308 im 1702 in 1708 ins 1702 jetzt 3823 kaffee 1967 kein 3828 kurz 1704 mit 3988
mitgekommen 89 moment 1967 n 1989 nachmittag 1967 ne 1989 nicht 3827 noch 3984 online 1982 per 1983 remote 1982 samt
1964 sprung 1967 std 1967 stuendchen 1967 stundchen 1967 stunde 1967 stunden 1967 und 1964 vorbeigefahren 89
vorbeigekommen 89 vormittag 1967 weile 1967 wieder 3999 wir 4000 zu 3991 zugeschaltet 89 zum 2014 zur 2014 zwei
1989;uf 1839;auf 1839 ich 3404 immer 3403 jetzt 3402 no 4002 weiterhin 3402 wir 3404;=7:waiting <my> 740;^ 4004;auf
4005 ich 3407 immer 3403 jetzt 3402 nichts 11 seit 3406 umsonst 11 und 2604 vergebens 11 weiterhin 3402 wir
3407;called 2665 canceled 11 cancelled 11 gecancelt 11 ich 2883 moved 2666 postponed 2666 pushed 2666 rescheduled 2666
shifted 2666 wir 2883 wohl 536;N 11;noch 4008;N 4009;=13:talk nichts 2508 noch 2509;waere 559 ware 559 wäre 559;ich
4012;geht 1123 ginge 1123;<them> 4014;nach 4015;=13:talk <they> 4013 es 4016;koennte 536 konnte 536 könnte 536;<them>
41 ich 42 mich 3409 wir 42;=2:plan <them> 41 mit 69;=2:plan <them> 41 ich 4020 mich 3409 mit 69 wir 42;=2:plan <them>
41;ich 42 wir 4022;auf 2519 beim 2519 da 2519 fort 2519 gerade 2521 grad 2521 hoere 0 hore 0 im 2520 in 2519 kurz 2521
ned 2521 net 2521 nicht 2521 unterwegs 2519 weg 2519;er 0 es 3761 ich 4024 sie 0;^ 1713 treffen 69;-angebot 740
-bericht 740 -entwurf 740 -konzept 740 -liste 740 -plan 740 -rechnung 740 -vorschlag 740 ... 1769 <attribute> 1510 a
1511 an 1511 angebot 740 antwort 740 aufstellung 740 bericht 740 bestaetigung 740 bestatigung 740 das 1511 den 1511
die 1511 ein 1511 eine 1511 einen 1511 entwurf 740 freigabe 740 gutachten 740 konzept 740 kostenvoranschlag 740 liste
740 n 1511 nen 1511 offerte 740 plan 740 prognose 740 rechnung 740 ruckmeldung 740 rueckmeldung 740 stellungnahme 740
termin 740 unterschrift 740 vorschlag 740 zahl 740 zahlen 740 zusage 740;^ 4027 von 1517;-angebot 1437 -bericht 1437
-entwurf 1437 -konzept 1437 -liste 1437 -plan 1437 -rechnung 1437 -vorschlag 1437 <attribute> 1573 <thing> 1437 <work>
1437 a 1574 absagen 81 an 1574 angebot 1437 antwort 1437 aufstellung 1437 bericht 1437 bescheid 1711 bestaetigung 1437
bestatigung 1437 das 1574 den 1574 die 1574 ein 1574 eine 1574 einen 1574 entscheidung 1437 entwurf 1437 feedback 1712
fotos 1437 freigabe 1437 gutachten 1437 konzept 1437 kostenvoranschlag 1437 liste 1437 muster 1437 n 1574 nen 1574
offerte 1437 plan 1437 prognose 1437 rechnung 1437 ruckmeldung 1774 rueckmeldung 1774 stellungnahme 1437 termin 1437
unterlagen 1437 unterschrift 1437 vertrag 1437 vorschlag 1437 zahl 1437 zahlen 1437 zusage 1437 zusagen 81;... 3618
<them> 41 druber 3633 drueber 3633 durch 3636 erst 3663 mal 3663 mir 3668 noch 3663 uberlegen 0 uberlegn 0
uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3668;druber 3633 drueber 3633 durch 3636 erst 3663 mal
3663 nicht 3107 noch 3663 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0;... 4026 <me>
722 <until> 4028 ^ 4029 dass 1783 druber 3633 drueber 3633 durch 3636 erst 3663 ich 4030 mal 3663 mir 4031 nicht 3107
noch 3663 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3668 wir
4030;durchgegangen 43;<work> 4033;s 4034;<their> 4034 N 4035 persoenlich 644 personlich 646 vor 649;... 3266 <vowed>
846 ^ 854 am 858 auf 858 beigebracht 866 beim 858 darum 868 die 3267 drum 868 erklaert 881 erklart 882 erlaeutert 881
erlautert 882 ersucht 867 fest 883 gebeten 867 gesagt 888 geschrieben 888 gezeigt 866 gsagt 888 gschriebn 888 hoch 892
im 858 in 3268 mein 984 per 858 um 97 verbindlich 883 versprochen 909 via 858 vorgefuehrt 881 vorgefuhrt 882 zugesagt
909;... 3266 <vowed> 846 ^ 854 am 858 auf 858 beigebracht 866 beim 858 darum 868 die 3267 drum 868 erklaert 881
erklart 882 erlaeutert 881 erlautert 882 ersucht 867 fest 883 gebeten 867 gezeigt 866 hoch 892 im 858 in 3268 mein 984
per 858 um 97 verbindlich 883 versprochen 909 via 858 vorgefuehrt 881 vorgefuhrt 882 zugesagt 909;... 3264 <them> 4038
<title> 914 <vowed> 912 ^ 854 alles 3271 das 3271 den 3271 die 3271 es 3271 ihn 3271 mit 1001 sie 3271;... 3264 <them>
4037 <title> 914 <vowed> 912 ^ 854 alles 3271 das 3271 den 3271 die 3271 es 3272 gesagt 888 geschrieben 888 gsagt 888
gschriebn 888 ich 4039 ihn 3271 leider 953 mit 1001 nicht 952 sie 3271 wir 4039;... 127;<deed1> 4041 <give1> 3278
<sees1> 3281 <serves> 3288;ich 2099 von 2098 wir 2099;alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69
miteinander 69 zusammen 69;... 612 D 69 alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69 uns
4044 zusammen 69;alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69 uns 4044 zusammen 69;<them>
3332 ^ 15 ich 3338 mich 3335 uns 3335 wir 3338;<them> 3332 ^ 15 ich 3350 mich 3347 uns 3347 wir 3350;<them> 3332 ^ 15
ich 3357 mich 3354 uns 3354 wir 3357;D 69 alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69
zusammen 69;... 612 D 69 alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69 uns 4050 zusammen
69;<gone> 89 <their> 4034 N 4035;... 4052 <their> 4034 D 2134 N 4035 ^ 3305 ich 3308 jetzt 3307 leider 2770 nicht 2769
nun 3307 wir 3308;<them> 3373 auf 1937 besser 559 dringend 559 endlich 559 lieber 559 mich 3312 mir 3312 niemals 559
unbedingt 559 uns 3312;=2:plan ... 612 D 69 alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69 uns
4044 zusammen 69;dritt 1014 fuenft 1014 funft 1014 viert 1014 zweit 1014;... 2775 ich 3308 wir 3308 zu 4056;... 4036
<acts1> 666 <have> 4040 <should> 1105 <their> 4034 N 4035 ^ 4042 arbeite 3295 auf 3146 begleite 3299 begleiten 3299
beide 1014 beiden 1014 bereite 3295 besuchen 674 bin 3372 braeuchte 4043 brauch 2786 brauche 2786 brauchen 2786
brauchte 4043 bräuchte 4043 darf 3315 drei 1014 duerfen 3315 durfen 3315 erhoffe 2965 erwarte 2978 erwarten 2978 essen
4045 fahr 3316 fahre 3316 fahren 674 feiern 4045 fliegen 674 freu 3319 freue 3319 freuen 3319 geh 3316 gehe 3316 gehen
674 grillen 4046 haben 2378 haetten 2381 halten 674 hatten 2384 hol 3299 hole 3299 holen 3299 hätten 2384 kochen 4046
leg 3295 lege 3295 machen 674 mit 2776 mochte 42 mochten 42 moechte 42 moechten 42 muass 629 mues 629 muessen 4047
muesste 3344 muessten 3344 muss 4048 mussen 4049 musste 3361 mussten 3361 möchte 42 müsste 3361 müssten 3361 reden 674
samma 3368 schuld 3369 schulde 3369 schulden 3370 seh 3371 sehe 3371 sehen 4051 sind 4053 soll 4054 solle 3375 sollen
3377 solln 3378 sollte 3381 sollten 3381 sprechen 674 starten 674 stell 3295 stelle 3295 stossen 4046 telefonieren 674
treffen 4055 veranstalten 674 vier 1014 war 3368 waren 4057 wart 3405 warte 3408 warten 3408 werd 42 werde 42 werden
42 will 42 wollen 42 zoomen 674 zwei 1014;^ 1713 nichts 11 nix 11;nichts 11 nix 11;... 4060 nichts 11 nix 11;... 4059
<me> 722 <until> 2041 ^ 1713 das 4061 es 4061 gestrichen 11 ist 686 kommen 69 nichts 11 nix 11 stattfinden 69 wurde
686;... 4060 das 4061 es 4061 nichts 11 nix 11;me 1014;=13:talk er 0 ihr 0 sein 0 sie 0;muessen 15 muesste 15 muss 15
soll 15 sollte 15 werde 15;... 4066;^ 4067;<them> 4068 D 4068 ^ 4067 noch 4068;ich 4069 wir 4069;muss 15 mussen 15
musste 15 müsste 15 soll 15 sollte 15 werde 15;... 4071;^ 4072;<them> 4073 D 4073 ^ 4072 noch 4073;ich 4074 wir
4074;... 3618 dass 1783 ich 3619 wir 3619;anrufen 11 besuchen 11 essen 11 fragen 11 gehen 11 gratulieren 11 mailen 11
muessen 11 mussen 11 schreiben 11 sehen 11 sollen 11 sprechen 11 treffen 11 vorbeischauen 11 wollen 11 zuruckrufen 11
zurueckrufen 11;... 4077 eigentlich 11;... 4077 <me> 722 eigentlich 11 ich 11 wir 11;... 4077 eigentlich 11 ich 11 wir
11;<them> 2842 D 2842 ^ 2840 noch 2842;ich 4081 wir 4081;gehalten 825;N 4083;... 2734 fuer 4084 fur 4084;<they> 1931 ^
1935 an 1930 gern 536 gerne 536;abgemacht 3141 ausgemacht 3141 beschlossen 3141 besprochen 3141 festgelegt 3141 nichts
11 nix 11 vereinbart 3141;... 4087 <they> 1931 ^ 1935 abgemacht 69 abgesagt 11 an 1930 angesetzt 69 ausgemacht 69 das
4061 eingeplant 69 eingetragen 69 es 4061 festgelegt 69 fixiert 69 gebucht 69 geplant 69 gern 536 gerne 536 gestrichen
11 ist 686 kurzfristig 3170 mir 3171 nichts 11 nix 11 reserviert 69 spontan 3170 terminiert 69 uns 3171 vereinbart 69
verschoben 2631 wieder 3170 wurde 686;abgemacht 69 angesetzt 69 ausgemacht 69 eingeplant 69 eingetragen 69 festgelegt
69 fixiert 69 gebucht 69 geplant 69 reserviert 69 terminiert 69 vereinbart 69;was 3974;... 4090 <they> 3961 D
3962;should 559;=14:together ... 3437;koennte 2701 konnte 2701 könnte 2701 mochte 2701 moechte 2701 muesste 2701
muessten 2701 musste 2701 mussten 2701 möchte 2701 müsste 2701 müssten 2701 sollte 2701 sollten 2701 will 2701;<me>
4093 <them> 4094 das 2542 dem 2542 den 2542 der 2542 die 2542 dritt 1014 erreichen 1432 erwischen 1432 fuenft 1014
funft 1014 sechst 1014 viert 1014 zweit 1014;getroffen 89;=14:together gewesen 89;$ 628 ... 650 // 659 0 660 2x 665 3x
665 4x 665 <acts1> 668 <agreed> 673 <and> 677 <appointment> 687 <bookable> 689 <counsel> 696 <give1> 697 <gone> 89
<handed> 701 <hat> 797 <have> 1012 <helper> 1013 <me> 1018 <my> 1034 <needs> 1041 <not> 1046 <said> 1055 <saysv> 1103
<sends3> 84 <should> 1106 <their> 1125 <them> 1329 <they> 2083 <thing> 2088 <to_them> 2089 <tool> 2097 <until> 2107
<vowed> 2109 <will3> 2110 <work> 2114 D 2219 N 2403 ^ 2486 abgeblasen 11 abgefahren 89 abgegangen 89 abgehangen 89
abgeholt 89 abgemacht 2487 abgesagt 11 abgeschlossen 89 abgeschritten 89 abgestimmt 89 abgmacht 2488 absage 2492
absolutely 2493 action 2496 aenderungsvorschlaege 2507 aergert 1479 ahnt 2510 alles 2513 als 2525 am 2532 an 2554 and
2555 anderungsvorschlage 2566 anfrage 2569 angeblich 0 angebot 2570 angechattet 89 angefragt 2571 angepingt 89
angerufen 89 angeschrieben 89 angesetzt 69 angesprochen 89 angestossen 89 angetextet 89 angetroffen 89 anmerkungen
2581 anruf 2582 anrufbeantworter 11 anrufen 2583 ans 2584 anscheinend 0 anstehend 69 anstehender 69 antwort 2585
antwortet 2586 antwortete 89 anwesend 2587 anzuklingeln 1432 anzurufen 1432 apero 89 apéro 89 arbeitet 2588 are 2590
argert 1479 asked 2568 ass 1485 assen 89 auf 2632 aufgabe 2636 aufgaben 2495 aufgesucht 89 aufs 2637 aus 2641
ausgefallen 11 ausgefuehrt 89 ausgefuhrt 89 ausgeheckt 89 ausgemacht 2487 ausgesprochen 89 ausgetauscht 89
ausgetueftelt 89 ausgetuftelt 89 ausgmacht 2487 bailed 2643 ball 2650 bat 2651 baut 2656 because 0 bedankt 2662
bedankte 2662 beehrt 2664 been 2667 begegnet 89 begegnete 89 beginnt 2588 begleitet 89 begluckwunscht 89
beglueckwuenscht 89 begutachtet 89 behauptet 0 bei 2709 beide 950 beim 2718 bekomm 2724 bekomme 2724 bekommen 2727
bekommt 2728 benoetigt 2729 benotigt 2730 beraten 89 beratschlagen 89 beratschlagt 89 bergtour 89 berichten 2731
berichtet 0 berichtete 2733 beschwert 1479 besetzt 11 besichtigt 89 besprechung 2735 besprochen 89 besteht 1478 besuch
2736 besuche 2737 besuchen 2738 besucht 2739 besuchte 89 bevor 0 bevorstehend 69 bier 89 bierchen 89 biere 89 bietet
1482 big 2742 bin 2778 bitte 2781 bittet 2782 bleibt 2588 bloss 2781 bloß 2781 blumen 2570 booked 2589 bot 1482
bouldern 89 braeuchte 2783 brainstorming 536 brauch 2786 brauche 2786 brauchen 2786 braucht 2788 brauchte 2789 brief
2790 bring 2795 bringe 2795 bringen 2796 bringt 2796 brunche 2797 bräuchte 2789 call 2800 called 2802 can 2805
canceled 11 cancelled 2806 cancelt 11 coaching 2809 coachingstunde 2808 combox 11 coming 2810 confirmed 2589 connect
2813 connected 2814 could 2805 couldn 2805 da 2815 dachte 2819 dachten 2821 dafuer 2822 dafur 2822 damit 0 dank 2823
danke 2826 dankeschoen 2825 dankeschon 2825 dankt 2662 daran 2829 darf 2834 das 2849 dass 2858 dates 2859 daumen 2863
debattiert 89 deck 2866 dem 2870 den 2872 denen 2870 denk 2874 denke 2877 denkt 0 denn 0 der 2891 deren 0 dessen 0 did
2895 didn 2895 die 2900 dienst 2903 dinner 2735 diskutiert 89 dm 2570 does 2895 doesn 2895 draengt 1551 dran 2904
drangt 1551 dreimal 665 dringt 1478 drink 89 drinks 89 durch 2907 durchackert 89 durchdiskutiert 89 durchexerziert 89
durchgeackert 89 durchgearbeitet 89 durchgegangen 89 durchgekaut 89 durchgeklingelt 89 durchgerechnet 89 durchgerufen
89 durchgesprochen 89 e 2909 ehrenamt 2910 ehrenamtlich 2918 ehrenamtsarbeit 636 eigentlich 2926 ein 2943 einander
2944 eine 2945 einer 2946 einfach 635 eingekehrt 89 eingeladen 2947 eingeplant 69 eingetragen 69 einladung 2570
einsatz 2903 email 2948 emailed 2802 empfahl 1560 empfehlen 1560 empfehlung 2951 empfehlungsschreiben 2524 empfiehlt
1560 entfaellt 11 entfallen 11 entfallt 11 entfiel 11 entschuldigung 2492 er 2959 ergebnis 0 erhalte 2960 erhoffe 2965
erinnere 2967 erinnerung 2968 erklaert 2973 erklaerung 2492 erklart 2973 erklarung 2492 ermahnt 1563 ermutigt 1563
eroeffnung 2975 eroffnung 2975 erreichen 2583 erreicht 89 ersatztermin 2148 erschien 2049 erwarte 2978 erwarten 2978
erwartet 1576 erwischt 89 erzaehlt 2982 erzaehlte 2733 erzahlt 2982 erzahlte 2733 es 2984 esse 2986 essen 2988 ewig
2991 f 2992 faellt 2995 faend 2996 faende 2996 faengt 2997 fahr 2737 fahre 2737 fahren 2142 falls 0 fallt 2995 fand
3002 fande 2996 fanden 2999 fangt 2997 fazit 0 feedback 3008 fehlen 3011 fehlt 3011 feier 2975 feierabendbier 89
feiern 2142 feiert 3014 festgelegt 3015 fiel 3016 fielen 3017 findet 3018 fitness 89 fix 3019 fixiert 69 flachgefallen
11 flaked 2643 fliege 2737 flossen 3028 follow 3030 fordert 1598 frag 3031 frage 3032 fragen 2583 fragt 1601 fragte
3033 freiwillig 3036 freiwillige 2517 freiwilligenarbeit 636 freiwilligeneinsatz 636 freiwilliger 2517 freu 3038 freue
3038 freut 1479 fruehstueck 2797 fruehstuecke 2797 fruhstuck 2797 fruhstucke 2797 fuenfmal 3040 fuer 3074 fuerchtet 0
funfmal 3076 funkstille 3077 fur 3097 furchtet 0 fussball 89 fänd 2996 gab 1614 gaben 1616 ganz 3098 gassi 89
gearbeitet 89 gebastelt 89 gebowlt 89 gebrainstormt 89 gebruncht 89 gebucht 69 geburtstag 3100 gecancelled 11
gecancelt 11 gechattet 89 gechillt 89 gecoacht 89 gedanke 536 gedankt 89 geeinigt 89 gefachsimpelt 89 gefahren 89
gefeiert 89 geflogen 89 gefragt 2571 gefruehstueckt 89 gefruehstuekt 89 gefruhstuckt 89 gefruhstukt 89 gefuehrt 89
gefuhrt 89 gegangen 89 gegessen 89 geghostet 11 gegrillt 89 geh 2737 gehabt 89 gehalten 89 gehe 2737 gehen 3101
gehoert 3102 geholfen 89 gehort 3102 geht 3112 gejasst 89 gejausnet 89 gejoggt 89 gekickt 89 geklettert 89 gekloent 89
geklont 89 gelaestert 89 gelastert 89 gelaufen 89 gelernt 89 gemailt 89 gemeinnuetzig 636 gemeinnutzig 636 gemeinsam
1014 gemeint 2973 gemoved 2148 gepicknickt 89 gepingt 89 gepitcht 89 geplant 3015 geplatzt 11 geplatzter 11 geplaudert
89 geprobt 89 gequatscht 89 geredet 89 geruchten 2731 geruchteweise 0 geruechten 2731 geruechteweise 0 gesagt 3116
geschlemmt 89 geschnackt 89 geschoben 3117 geschrieben 3118 gesehen 3123 gesellte 3129 gesellten 3129 gesessen 89
gesimst 89 geskypt 89 gespielt 89 gesprachsrunde 89 gespraechsrunde 89 gesprochen 89 gestritten 89 gesungen 89 getagt
89 getextet 89 getraenke 3131 getraeumt 3132 getranke 3131 getratscht 89 getraumt 3132 getroffen 89 getrunken 89
gevespert 89 gewandert 89 gewartet 3133 gewerkelt 89 gewesen 89 geworkshopt 89 gezoomt 89 gfixt 69 gha 89 ghostet 3134
gibt 1616 ging 3136 ginge 3137 gingen 3138 glatt 3139 glaubt 0 gluehwein 89 gluhwein 89 gmacht 89 golf 89 golfrunde 89
got 3140 gotta 41 gratscht 89 gratuliert 89 gredet 89 gredt 89 gruble 536 grueble 536 gseh 89 gseit 89 gsessen 89
gsessn 89 gsi 89 gsproche 89 gsprochen 89 gtroffe 89 gutes 2937 hab 3173 habe 3180 haben 3189 habs 3156 haengen 1017
haett 3192 haette 3196 haetten 3197 haettn 3199 ham 3201 hangen 1017 has 3203 hat 3234 hatt 3236 hatte 3243 hatten
3246 hattn 3199 hausaufgabe 2636 have 3247 he 3249 hebt 3251 heisst 3252 heißt 3252 herzlichen 3253 hiess 3252
hingesetzt 89 hob 3251 hochzeit 2975 hochzeitstag 3254 hockte 3256 hockten 3256 hoere 3102 hoert 3257 hofft 0 holt
3258 hore 3102 hort 3257 hundertmal 665 hätte 3259 hätten 3260 i 3261 ich 3412 idee 536 ihm 3415 ihn 950 ihnen 3416
ihr 3417 ihre 3418 ihrer 3421 im 3425 immer 3430 in 3435 info 2492 informierte 3436 ins 3439 inspiziert 89 interviewt
89 interviewte 1444 intro 3446 introduced 3448 intros 3449 is 3450 ist 3466 ja 2781 jassen 89 jetzt 3467 joggen 1674
joggingrunde 89 kaffee 3468 kalendereintrag 69 kam 3474 kamen 3476 kams 3477 kann 3478 karte 2570 kartenabend 89
kartons 3479 kein 3486 keine 3494 keinen 3495 keiner 3501 keinerlei 660 kennen 3502 kennengelernt 89 kickoff 2735 kino
89 kisten 3479 klappt 2049 klappte 2049 kleider 3131 kleidung 3131 klettern 89 knapp 3503 koennen 3504 koennte 3505
koennten 3507 komme 3509 kommen 2664 kommentare 2581 kommt 3511 komplett 3139 kondoliert 89 konferiert 89 konnen 3504
konnte 3505 konnten 3507 kontakt 3526 konzert 2975 korrekturen 2581 korrekturvorschlaege 3528 korrekturvorschlage 3530
krieg 2724 kriege 2724 kriegen 2727 kriegt 2728 kuchen 3131 kuemmern 1730 kuemmert 1730 kummern 1730 kummert 1730
kunnt 89 kurzfristig 3170 könnte 3505 könnten 3507 lag 3533 lange 2991 lasse 3534 laufrunde 89 laut 3535 lead 3538
lebensmittel 3131 lebenszeichen 2492 legt 1744 legte 1744 leider 3540 lesung 2975 lief 3541 liegt 3543 liess 3534
liest 3257 ließ 3534 lunch 2800 mache 3545 macht 3545 mahnt 1563 mail 3550 mailbox 11 mailt 1755 mailte 3551 mal 3554
man 3558 medien 2731 meeting 2800 mega 635 mehrfach 665 mehrmals 665 mein 3560 meine 3561 meinerseits 3563 meint 0
meinte 0 meld 3330 melde 3330 meldet 3565 meldete 3567 meldung 2492 memo 7 mentorats 3568 mentoring 3574
mentoringstunde 3575 merci 3576 merke 7 merken 7 messaged 2802 mich 3585 mir 3592 mit 3612 miteinander 3613 mobel 3479
mochte 3620 moebel 3479 moechte 3625 moved 3627 muass 3628 mues 3628 muess 3629 muessen 3642 muesst 3647 muesste 3657
muessten 3659 munkelt 3257 musiziert 89 muss 3673 mussen 3679 musst 3647 musste 3686 mussten 3688 mut 3690 möchte 3620
müss 3629 müsste 3693 müssten 3695 nach 3698 nachdem 0 nachgedacht 3699 nachgefasst 89 nachgefragt 2571 nachgehakt
3700 nachgeholt 3467 nachricht 3701 nachste 3703 nachster 3705 naechste 3707 naechster 3709 naemlich 0 nahm 3251 name
3711 namenstag 3712 namlich 0 natuerlich 635 naturlich 635 ned 3714 need 3247 nehm 2795 nehme 2795 nehmen 3717 net
3718 neuer 3719 never 3720 next 3722 nich 3723 nicht 3729 nichts 3734 nie 3735 niemand 3736 niemanden 3738 nimmt 3739
nit 3723 nix 3740 no 3741 noch 3747 nod 3748 noed 3748 noshow 11 note 3750 notiz 3754 null 660 nur 3760 ob 3762 obwohl
0 offen 2099 offenbar 0 offene 3763 offener 3764 offensichtlich 0 ohne 3766 oper 89 owe 629 owes 1840 padel 89 paket
2570 pakete 3131 party 2975 pass 3367 passe 3367 pendenz 2495 pendenzen 7 philosophiert 89 ping 3767 pinged 2802 pitch
3770 pitchtraining 3771 pladiert 1841 pladierte 1841 plaediert 1842 plaedierte 1842 planned 2589 platzte 11 plauderei
89 plauderte 89 plausch 89 plauscht 89 pocht 1478 poker 89 post 3772 postkarte 2570 postponed 2666 premiere 2975 pro
3773 probehoeren 3774 probehoren 3775 probevortrag 3776 probier 3779 probiere 3779 probiers 3779 promised 629 props
3780 pushed 3627 quatschte 89 radtour 89 raet 1851 randnotizen 3782 rat 1851 raten 1851 ratsch 89 reagiert 2049
recommended 559 recommends 559 rede 2737 reden 2142 redete 1485 referenz 3785 referred 2523 remind 3786 reminder 7
rescheduled 3787 reviewed 3788 richtet 2656 rief 3790 riet 1851 rieten 1851 ruckmeldung 3530 ruckmeldungen 3530
ruckruf 3791 rueckmeldung 3528 rueckmeldungen 3528 rueckruf 3791 ruehrt 1856 ruehrte 1856 ruft 3793 ruhrt 1856 ruhrte
1856 rumgehangen 89 rät 1851 sagt 3795 sagte 3796 said 3797 samma 3368 samt 3798 san 3799 sass 3802 sassen 3803 sauna
89 sausen 1016 save 3805 says 3797 saß 3802 saßen 3803 schach 89 schaute 3806 schauten 3129 scheduled 2589 scheinbar 0
schicht 2903 schieben 3117 schiebt 3807 schlaegt 1884 schlagt 1884 schlug 1884 schlägt 1884 schneite 3129 schon 3812
schreibt 3813 schrieb 3551 schuld 3369 schulde 3369 schulden 3814 schuldet 1896 schwaetzchen 89 schwatz 89 schwatzchen
89 seh 3815 sehe 3815 sehen 3818 sein 3418 seine 3418 seiner 3421 seit 3819 sendepause 3077 setz 2204 setze 2204
setzen 2204 setzte 3129 setzten 3129 she 3249 shifted 2666 shoutout 3780 sie 3820 sieht 3257 simse 3767 since 3821
sind 3831 sitzen 1017 sitzt 3832 sitzung 2735 skifahren 89 skitour 89 skypen 2142 sms 3833 sobald 0 solange 0 soll
3835 sollen 3837 sollt 3325 sollte 3841 sollten 3842 sozialeinsatz 636 sparring 3843 sparrings 3568 spazieren 3844
spaziergang 89 spenden 3131 spendenaktion 636 spielt 2656 spontan 3170 sprach 1485 sprachen 89 sprachnachricht 2570
sprech 2737 spreche 2737 sprechen 3845 spritzer 89 squash 89 stand 3847 standen 3847 startet 2588 statt 2822
stattdessen 2822 steckt 3832 stehen 3848 steht 3849 stellt 2656 stiess 3129 stiessen 3129 stieß 3129 stießen 3129
still 2493 stood 3850 storniert 11 suppe 3131 taet 3851 tafel 1149 tarock 89 tat 3851 tauchte 3853 taufe 2975 tauschte
3854 tauschten 89 tausend 3253 teilgenommen 3855 teilnehmende 89 telefonierd 89 telefoniere 2737 telefonieren 2142
telefoniert 3856 telefonierte 89 telefonierten 89 tennis 89 termin 2800 terminiert 69 terminvorschlag 69 text 3767
texted 2802 textet 1755 thanks 3857 theater 89 they 3249 thinks 1859 three 3858 thx 2740 times 2493 to 3860 todo 3859
todos 2495 told 3863 total 3139 traegt 2656 traeumte 536 traf 89 trafen 89 tragt 2656 tratscht 89 traumte 536 treff
3864 treffe 3865 treffen 3867 trifft 3868 troffe 89 troffn 89 trost 3690 twice 2493 tät 3851 uban 3871 uber 3873
uberleg 3875 uberlege 3876 ubern 3871 ueban 3871 ueber 3878 ueberleg 3875 ueberlege 3876 uebern 3871 um 3879 umgebucht
3117 umgelegt 3117 umsonst 3880 umzugskisten 3479 und 3881 unentgeltlich 636 unerreichbar 11 uns 3882 unsicher 3883
unter 3885 unterhalten 89 unterhielt 3854 unterhielten 89 unterrichtet 89 unterschrieben 89 unterzeichnet 89 v 3893
verabredet 3896 verabschiedet 89 verabschiedung 89 verbaselt 11 verbesserungsvorschlaege 2507 verbesserungsvorschlage
2566 verbummelt 11 vereinbart 3897 vergebens 2604 vergeblich 3898 vergessen 3902 verhandelt 89 verkostet 89 verlangt
1598 verlegt 2631 vermisse 536 vernissage 2975 verpasst 11 verpasster 3903 verpennt 11 verplant 11 versaeumt 11
versaumt 11 verschieben 3904 verschiebt 3905 verschlafen 11 verschobe 3906 verschoben 2631 verschwitzt 11 versoehnt 89
versohnt 89 versprach 3908 versprech 3393 verspreche 3393 verspricht 1954 versuch 3779 versuche 3779 versuchs 3779
versucht 3909 vertagt 2631 vertroestet 11 vertrostet 11 vielen 3253 vielleicht 3910 viermal 665 voellig 3139 voll 635
vollig 3139 volunteered 3911 volunteering 3911 vom 3915 von 3955 vor 3957 vorbeigekommen 89 vorbeigeschaut 89
vorgemerkt 69 vorgestellt 89 vorgezogen 3117 vortrag 2975 vorverlegt 3117 waehrend 3958 waer 3963 waere 3968 waeren
3969 wahrend 3958 waiting 3970 wanderten 3028 wanderung 89 war 3992 ware 3994 waren 4001 warn 2017 warnt 2020 warnte
2020 wart 4003 warte 3408 warten 4006 wartet 2021 was 4007 weder 4010 weil 0 weiss 4011 weiß 4011 welche 0 welcher 0
wenn 4017 wenns 4016 wer 4018 werd 4019 werde 4021 werden 4023 whatsapp 3833 wie 4025 wieder 3170 wiedergesehen 89
wiedersehen 89 wiedervorlage 7 will 4032 wir 4058 wird 4062 wirds 4063 with 4064 wo 4065 woan 2045 wofuer 4070 wofur
4075 wohnt 2588 wollen 4076 wollt 4078 wollte 4079 wollten 4080 womit 4082 worauf 4082 workshop 4085 worn 2045 wort
2942 worum 4082 wrote 2802 wuenschen 2065 wuenscht 2068 wuerd 3851 wuerde 4086 wunschen 2065 wunscht 2076 wurd 3851
wurde 4088 wurden 4089 wurds 4063 wv 7 wär 4091 wäre 3994 wären 3969 würde 4086 yoga 89 you 4092 zigmal 665 zoomen
2142 zu 4095 zufaellig 4096 zufallig 4096 zuruckgerufen 89 zuruckzurufen 1432 zurueckgerufen 89 zurueckzurufen 1432
zusage 93 zusammen 4097 zusammengehockt 89 zusammengekommen 89 zusammengesessen 89 zusammengesetzt 89
zusammengestanden 89 zusammengetroffen 89 zuspruch 3690 zweimal 665
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

