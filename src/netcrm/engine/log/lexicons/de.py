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
ich 544 ihn 570 mich 41 noch 41 sie 570 unbedingt 41 uns 41;antworten 15 rueckmelden 15 zurueckrufen 15
zurueckschreiben 15;^ 572;N 573 ^ 572 ihm 573 ihn 573 ihr 573 sie 573;antworten 15 ruckmelden 15 rueckmelden 15
zuruckrufen 15 zuruckschreiben 15 zurueckrufen 15 zurueckschreiben 15;^ 575;... 569 ^ 575;<them> 41 N 576 ^ 575 alles
570 bis 41 das 570 den 570 die 570 dringend 41 es 570 ich 544 ihm 576 ihn 577 ihr 576 mich 41 noch 41 sie 577
unbedingt 41 uns 41;antworten 15 ruckmelden 15 zuruckrufen 15 zuruckschreiben 15;^ 579;N 580 ^ 579 ihm 580 ihn 580 ihr
580 sie 580;D 73;D 419 N 391 bei 394 dringend 395 gleich 396 mal 582 noch 395 unbedingt 395;N 69 eben 520 gerade 520
grad 520 grade 520 ich 553 mich 460 wir 437;auto 0 bruder 0 bus 0 chef 0 flieger 0 flug 0 hund 0 kind 0 mann 0 sohn 0
team 0 vater 0 zug 0;chefin 0 firma 0 frau 0 freundin 0 kinder 0 mutter 0 schwester 0 tochter 0;fall 269;keinen
587;mal 269;nicht 269;auf 588 besser 269 bloss 269 bloß 269 endlich 269 erst 589 erstmal 269 ja 590 lieber 269
unbedingt 269;^ 591;N 576 ^ 575 ich 592 ihm 576 ihn 576 ihr 576 man 592 sie 576 wir 592;ich 592 man 592 wir 592;D 419
^ 591;D 419 N 576 ^ 575 ich 595 ihm 576 ihn 576 ihr 576 man 592 sie 576 wir 592;vor 0;dir 597;D 69;N 599;N 69 m 600
mich 460 mit 600;thema 490;zugesagt 411;mir 603;=0:missed $$ 11;=0:missed buero 398 buro 398;am 11 anzutreffen 398 auf
11 bei 11 beim 11 da 605 dabei 11 daheim 398 dahoam 398 im 606 mit 11 zu 400 zuhause 398;krank 11 ned 607 net 607
nicht 607 nod 403 noed 405 verhindert 11 verkuehlt 11 verkuhlt 11;krank 11 leider 608 ned 607 net 607 nicht 607 nod
403 noed 405 verhindert 11 verkuehlt 11 verkuhlt 11;solle 546 solles 546 solls 546 sollts 546;=0:missed aber 11 dann
11 doch 11 nur 11 und 11;<callinf> 611 <comeinf> 611 <giveinf> 611 <giveinf_apart> 611 anmailen 611 anpingen 611
anschreiben 611 hinfahren 611 hingehen 611 telefonieren 611 vorbeifahren 611;... 612;mal 12;... 10 2x 12 3x 12 4x 12
5x 12 <appointment> 14 <det> 28 <have> 32 <my> 33 <opinion> 3 <rel> 22 <sees1> 40 <should> 42 <their> 46 <them> 53
<tool> 57 <until> 60 <work> 45 D 75 N 95 ^ 389 abends 397 aber 408 abgemacht 411 abmachung 411 aenderungsvorschlaege
415 alles 417 also 422 am 424 anderungsvorschlage 428 anmerkungen 432 arbeite 438 auch 439 ausfuehrliche 442
ausfuehrliches 445 ausfuhrliche 448 ausfuhrliches 449 ausgemacht 450 bald 397 bei 455 bekomm 459 bekomme 459 besuch
461 besuche 461 bin 463 dafuer 471 dafur 479 danach 397 dann 480 das 491 den 492 der 496 die 497 dreimal 12 dringend
439 eben 498 ehrliche 499 ehrliches 499 ein 503 erfahren 505 es 507 feedback 432 fuer 512 fur 512 geh 438 gehe 438
gehoert 505 gehort 505 gelesen 505 gerade 498 gesehen 505 gestrichen 11 gleich 397 grad 498 hab 516 habe 516 haben 518
heute 519 hoer 522 hoere 522 hoff 527 hoffe 527 hoffentlich 530 hoffnung 532 hor 522 hore 522 ich 550 ihr 551 ihre 552
irgendwann 397 jetzt 397 kann 540 kommentare 432 konnte 540 korrekturen 432 korrekturvorschlaege 415
korrekturvorschlage 428 krieg 459 kriege 459 kurze 499 kurzes 499 leider 406 les 554 lese 554 lieber 557 mal 563 man
564 mehrfach 12 meine 565 mit 455 mitbekommen 505 mitgekriegt 505 morgen 566 mues 567 muessen 571 muesste 574 muss 578
mussen 571 musste 581 mut 532 müsste 581 nachher 397 ned 401 net 401 nicht 401 noch 583 nochmal 582 nochmals 582 nod
403 noed 405 randnotizen 501 ruckmeldung 447 ruckmeldungen 428 rueckmeldung 441 rueckmeldungen 415 s 513 schau 438
schaue 438 seh 584 sehe 584 sein 585 seine 586 soll 593 sollen 594 sollte 596 sollten 594 spaeter 397 spater 397 stell
598 termin 417 thema 490 treff 601 treffe 601 treffen 417 um 91 unbedingt 439 unser 602 verbesserungsvorschlaege 415
verbesserungsvorschlage 428 vereinbart 411 vereinbarung 411 vergessen 398 versprechen 411 versprochen 450 vielleicht
423 von 604 war 609 waren 407 wieder 582 wir 610 wollt 613 wollte 613 wollten 613 x 614 zufaellig 498 zufallig 498
zugesagt 450 zusage 411 zweimal 12;<them> 41 ^ 15;ich 616 wir 616;das 617 dass 617;<vowed> 618;<them> 619;ich 620 wir
620;vergessen 11;=22:gave:volunteering;ausgeholfen 623 eingesprungen 623 mitgeholfen 623 uebernommen 623;...
624;<them> 625;ausgeholfen 623 eingesprungen 623 mitgeholfen 623 ubernommen 623;... 627;<them> 628;=23:contact;besucht
630 gesprochen 630 getroffen 630 uebergeben 630;... 631 besucht 630 gesprochen 630 getroffen 630 uebergeben
630;besucht 630 gesprochen 630 getroffen 630 ubergeben 630;... 633 besucht 630 gesprochen 630 getroffen 630 ubergeben
630;besucht 630 gesprochen 630 getroffen 630 ubergeben 630 uebergeben 630;... 635 besucht 630 gesprochen 630 getroffen
630 ubergeben 630 uebergeben 630;ort 636;<have> 621 anzurufen 622 fuer 626 fur 629 persoenlich 632 personlich 634 vor
637;<giveinf> 58 <giveinf_apart> 58;... 639;^ 640;dringend 641 endlich 641 noch 641 unbedingt 641;N 450;N 11 bei 11
mit 11 zu 11;: 41 wollte 644 wollten 644;N 11 bei 11 ich 644 mit 11 wir 644 zu 11;<network> 1 N 642 fuer 643 fur 643 i
450 ich 645 wir 645 wollt 646 wollte 646 wollten 646;antwort 11 reaktion 11 ruckmeldung 11 rueckmeldung 11;angefunkt
11 angeklingelt 11 angepingt 11 angerufen 11 angetippt 11 angewaehlt 11 angewahlt 11 durchgeklingelt 11 geklingelt 11
gelaeutet 11 gelautet 11 probiert 11 versucht 11;<them> 11;<them> 11 bei 650;<them> 649;<them> 649 angefunkt 651
angeklingelt 651 angepingt 651 angerufen 651 angetippt 651 angewaehlt 651 angewahlt 651 bei 652 durchgeklingelt 651
geklingelt 651 gelaeutet 651 gelautet 651 probiert 651 versucht 651;... 599;D 69 bei 654 mich 654 mit 654 uns 654;i
655 ich 655 ma 655 wir 655;besuche 69 komme 69 sehen 69 sprechen 69 telefonieren 69 treffen 69 wiedersehen 69
zusammenkommen 69 zusammensetzen 69;... 657;... 657 ^ 15 uns 658;ich 659 wir 659;das 85 dass 660;... 599 D 69;... 599
D 69 uns 662;besuchen 663 essen 663 fahren 663 feiern 663 fliegen 663 gehen 663 halten 663 machen 663 reden 663 sehen
663 sprechen 663 starten 663 telefonieren 663 treffen 663 veranstalten 663;ich 664;bestaetigt 69 bestatigt 69 fixiert
69;geklappt 630 hingehauen 630 stattgefunden 630;... 667 geklappt 630 hingehauen 630 stattgefunden 630;=23:contact
gekommen 630;ausgegangen 630 zustande 669;ausgegangen 630 doch 670 zustande 669;D 666 haben 668 hat 668 hats 668 ist
671 kam 671 vergessen 11 verpasst 11 verpennt 11 versaeumt 11 versaumt 11 verschlafen 11 verschwitzt 11;aus
11;gestrichen 11;... 672 D 666 bestaetigt 69 bestatigt 69 faellt 673 fallt 673 fiel 673 gestrichen 11 ist 674
vergessen 11 verpasst 11 versaeumt 11 versaumt 11 verschlafen 11 verschwitzt 11 wurde 674;besorgt 69 bestellt 69
gebucht 69 gekauft 69 reserviert 69;besorgt 69 bestellt 69 gebucht 69 gekauft 69 ist 676 reserviert 69 sind 676;^ 269
dass 546;^ 269 dass 546 ist 678 lautet 678 war 678;<them> 679;: 546;... 681 : 546;<them> 679 N 682;^ 269 bekommen 546
dazu 546 erhalten 546 geholt 546 ist 546 lautet 546 v 680 vom 680 von 683 war 546;<until> 41;<thing> 4;... 686;N
687;an 688;=23:contact : 0;angebimmelt 630 angefragt 630 angeklingelt 630 angelaeutet 630 angelautet 630 angerufen 630
bestaetigt 630 bestatigt 630 durchgebimmelt 630 durchgeklingelt 630 durchgerufen 630 empfohlen 1 erklaert 1 erklart 1
geantwortet 630 gefragt 630 geklingelt 630 gemailt 630 gemeint 1 gemeldet 630 geraten 1 gesagt 1 geschrieben 690
gesimst 630 getextet 630 hereingeschaut 630 nachgefragt 630 reingeschaut 630 reklamiert 630 vorbeigeschaut 630
zugesagt 630 zuruckgemailt 630 zuruckgerufen 630 zuruckgeschrieben 630 zurueckgemailt 630 zurueckgerufen 630
zurueckgeschrieben 630;bestaetigt 69 bestatigt 69 fixiert 69 zugesagt 69;... 692;<appointment> 693;<should> 546;ich
695 man 695 wir 695;das 696 dass 696 ich 695 man 695 wir 695;<should> 269;... 698;^ 699;ich 700 man 700 wir 700;dass
701;: 0 dass 701;=23:contact : 0 dass 701;<said> 697 angebimmelt 630 angeboten 630 angeklingelt 630 angelaeutet 630
angelautet 630 angerufen 630 anvertraut 630 berichtet 630 durchgebimmelt 630 durchgeklingelt 630 durchgerufen 630
eingeschaerft 702 eingescharft 702 empfohlen 690 erklaert 703 erklart 703 erzaehlt 630 erzahlt 630 geantwortet 630
gebeichtet 630 geholfen 630 geklagt 630 geklingelt 630 gemailt 630 gemeint 703 geraten 690 gesagt 704 geschickt 630
geschildert 630 geschrieben 704 gesimst 630 gesteckt 630 getextet 630 gezeigt 630 gratuliert 630 hereingeschaut 630
mitgeteilt 630 praesentiert 630 prasentiert 630 reingeschaut 630 verraten 630 versprochen 630 vorbeigeschaut 630
vorgestellt 630 zugesagt 630 zuruckgemailt 630 zuruckgerufen 630 zuruckgeschrieben 630 zurueckgemailt 630
zurueckgerufen 630 zurueckgeschrieben 630;gegeben 546 mitgegeben 546;<counselled> 269 <vowed> 81;... 707;<counsel>
706;^ 81;<they> 710 ^ 81;<they> 710 ^ 81 dass 711;dass 696 ich 695 man 695 wir 695;<vowed> 712 erklaert 713 erklart
713 gemeint 713 geraten 713 gesagt 713;<way> 714;<det> 715 <way> 714;gelegt 546;herz 717;<vowed> 712;<way> 719;<det>
720 <way> 719;<counselled> 678;gewarnt 269;... 723;^ 269 vor 546;^ 724 gewarnt 725;<counselled> 678 davon 722 dazu
722;=4:needs_from_me;^ 728;erklaert 713 erklart 713 gemeint 713 geraten 713 gesagt 713;<way> 730;<det> 731 <way>
730;gegeben 546;weg 733;den 734;auf 735;gebeten 728;... 737;^ 738;^ 724;... 705 <counsel> 706 <counselled> 678 ^ 708
abgeholt 630 als 709 am 716 angebimmelt 630 angeklingelt 630 angelaeutet 630 angelautet 630 angerufen 630
angeschrieben 630 angesprochen 630 ans 718 auf 721 aufgefordert 546 ausgefuehrt 630 ausgefuhrt 630 begleitet 630 beim
716 bekocht 630 bestaerkt 546 bestarkt 546 besucht 630 davon 722 davor 726 dazu 722 den 709 dringend 727
durchgebimmelt 630 durchgeklingelt 630 durchgerufen 630 einen 709 eingeladen 630 eingeredet 546 empfohlen 1 erklaert 1
erklart 1 ermuntert 546 ermutigt 546 geantwortet 630 gebeten 729 geklingelt 630 gemeint 1 geraten 1 gesagt 1
geschrieben 1 gesimst 630 getextet 630 getroffen 630 gewarnt 725 hereingeschaut 630 im 716 in 732 interviewt 630
kontaktiert 630 mit 736 nahe 717 nen 709 per 716 reingeschaut 630 stark 727 um 739 via 721 vor 740 vorbeigeschaut 630
zuruckgemailt 630 zuruckgerufen 630 zuruckgeschrieben 630 zurueckgemailt 630 zurueckgerufen 630 zurueckgeschrieben
630;<said> 713;<vowed> 81;... 743;... 742 <said> 713 ^ 744;<me> 710 ^ 81 er 710 sie 710;<me> 710 ^ 81 dass 746 er 710
sie 710;<vowed> 747;... 742 <me> 745 <said> 713 <vowed> 747 mir 748 uns 748;angefordert 728 angefragt 728 bestellt 728
erbeten 728 gewuenscht 728 gewunscht 728 verlangt 728;... 750;^ 751;<until> 750;... 753;bestaetigt 630 bestatigt 630
geantwortet 630 gemailt 630 gemeldet 630 geschrieben 630 zugesagt 630 zuruckgeschrieben 630 zurueckgeschrieben 630;...
755 <det> 720 <way> 719;<counselled> 546;: 0 ^ 269;<should> 546 ^ 699;ich 759 man 759 wir 759;: 0 dass 760 ich 695 man
695 wir 695;=23:contact : 0 dass 760 ich 695 man 695 wir 695;gebracht 630;hause 763;abgeholt 630 ausgefragt 630
befragt 630 begleitet 630 empfangen 630 gefahren 630 gelochert 630 geloechert 630 heimgebracht 630 interviewt 630
mitgenommen 630 nach 764;abgeholt 630 angefunkt 630 angeklingelt 630 angelaeutet 630 angelautet 630 angerufen 630
besucht 630 durchgeklingelt 630 eingeladen 630;... 766 abgeholt 630 angefunkt 630 angeklingelt 630 angelaeutet 630
angelautet 630 angerufen 630 besucht 630 durchgeklingelt 630 eingeladen 630;... 765 <they> 767 abgeholt 630
angelaeutet 630 angelautet 630 angerufen 630 ausgefragt 630 befragt 630 begleitet 630 empfangen 630 gefahren 630
gelochert 630 geloechert 630 heimgebracht 630 interviewt 630 mitgenommen 630 nach 764;geantwortet 630 geholfen 630
gemailt 630 geschickt 630 geschrieben 630 gesimst 630 gezeigt 630;... 769 geantwortet 630 geholfen 630 gemailt 630
geschickt 630 geschrieben 630 gesimst 630 gezeigt 630;dass 760 ich 695 man 695 wir 695;<they> 770 <vowed> 747 gemeint
771 gesagt 771 geschrieben 771 gmeint 713 gsagt 713;... 755 <det> 715 <way> 714;angekuendigt 69 angekundigt 69
angemeldet 69 bedankt 630 entschuldigt 630 gemeldet 630 geruehrt 630 geruhrt 630 verabschiedet 630;bedankt 630
entschuldigt 630 gemeldet 630 geruehrt 630 geruhrt 630 verabschiedet 630;<me> 775;... 774 bedankt 630 bei 776
entschuldigt 630 gemeldet 630 geruehrt 630 geruhrt 630 verabschiedet 630;bestatigt 630 geantwortet 630 gemailt 630
gemeldet 630 geschrieben 630 zugesagt 630 zuruckgeschrieben 630;... 778;bestaetigt 630 geantwortet 630 gemailt 630
gemeldet 630 geschrieben 630 zugesagt 630 zurueckgeschrieben 630;... 780;abgeholt 630 angefunkt 630 angeklingelt 630
angelaeutet 630 angelautet 630 angerufen 630 besucht 630 durchgeklingelt 630 eingeladen 630 geantwortet 630 geholfen
630 gemailt 630 geschickt 630 geschrieben 630 gesimst 630 gezeigt 630;... 782 abgeholt 630 angefunkt 630 angeklingelt
630 angelaeutet 630 angelautet 630 angerufen 630 besucht 630 durchgeklingelt 630 eingeladen 630 geantwortet 630
geholfen 630 gemailt 630 geschickt 630 geschrieben 630 gesimst 630 gezeigt 630;... 765 <they> 783 <vowed> 747 abgeholt
630 angelaeutet 630 angelautet 630 angerufen 630 ausgefragt 630 befragt 630 begleitet 630 empfangen 630 gefahren 630
gelochert 630 geloechert 630 gemeint 771 gesagt 771 geschrieben 771 gmeint 713 gsagt 713 heimgebracht 630 interviewt
630 mitgenommen 630 nach 764;... 691 <appointment> 693 <det> 694 <me> 741 <my> 694 <they> 749 <until> 752 <vowed> 747
^ 754 am 716 angebimmelt 630 angeklingelt 630 angelaeutet 630 angelautet 630 angerufen 630 auf 756 beim 716 davon 757
dazu 757 durchgebimmelt 630 durchgeklingelt 630 durchgerufen 630 empfohlen 758 erklaert 1 erklart 1 geantwortet 630
geklingelt 630 gemailt 630 gemeint 761 geraten 1 gesagt 761 geschrieben 762 gesimst 630 getextet 630 gmeint 713 gsagt
713 hereingeschaut 630 im 716 in 732 mich 768 mir 772 per 773 reingeschaut 630 sich 777 uber 779 ueber 781 uns 784 via
756 vor 740 vorbeigeschaut 630 zuruckgemailt 630 zuruckgerufen 630 zuruckgeschrieben 630 zurueckgemailt 630
zurueckgerufen 630 zurueckgeschrieben 630;bekommen 630 erhalten 630 gekriegt 630 kriegt 630;<them> 786;besucht 630
gegessen 630 gehabt 630 gequatscht 630 geredet 630 gesehen 630 gesprochen 630 getroffen 630 telefoniert 630 von
787;<reviewed> 43;<work> 789;... 790 <work> 789;=20:gave:referral;<named_to> 792;... 793;s 794;N 795 der 794 des 794
einer 794 eines 794 meiner 794 meines 794 unserer 794 unseres 794 vom 794 von 794;lassen 4;<handed> 4 <handed_apart> 4
zukommen 797;... 798 <handed> 4 <handed_apart> 4 zukommen 797;gegeben 4;ausleihen 800;<lent_out> 4 ausgehaendigt 4
ausgehandigt 4 ubergeben 4 uebergeben 4 zum 801 zur 77;gedruckt 4 gedrueckt 4 gedrückt 4 gegeben 4;hand 803;die
804;... 802 <lent_out> 4 ausgehaendigt 4 ausgehandigt 4 in 805 mitgegeben 4 ubergeben 4 uebergeben 4 zum 801 zur
77;=9:told;=8:asked;gequatscht 11 geredet 11 gesprochen 11;ab 809 anrufbeantworter 809 band 809 box 809 combox 809
mailbox 809;das 810 den 810 die 810 ihre 810 ihren 810 seine 810 seinen 810;=10:thanks;=17:gave:knowledge;warum 813
was 813 welche 813 wie 813 wo 813;=17:gave:knowledge dass 807 warum 813 was 813 welche 813 welcher 813 welches 813 wie
813 wo 813 wofuer 813 wofur 813 woran 813;beigebracht 813 erklaert 813 erklart 813 gezeigt 813 vermittelt 813;...
816;handwerk 817;basics 817 grundlagen 817 kniffe 817 tricks 817;=17:gave:knowledge dass 807 warum 813 was 813 welche
813 welcher 813 welches 813 wie 813 wo 813 wofuer 813 woran 813;=17:gave:knowledge dass 807 warum 813 was 813 welche
813 welcher 813 welches 813 wie 813 wo 813 wofur 813 woran 813;=17:gave:knowledge warum 813 was 813 welche 813 welcher
813 welches 813 wie 813 wo 813 wofuer 813 woran 813;=17:gave:knowledge warum 813 was 813 welche 813 welcher 813
welches 813 wie 813 wo 813 wofur 813 woran 813;=18:gave:mentoring;=17:gave:knowledge warum 813 was 813 wie
813;<address> 796 <handed_apart> 630 <my> 51 <said> 618 <thing> 799 <tool> 806 <work> 789 abgesagt 807 angefragt 808
angeklopft 808 auf 811 aufgemuntert 531 bedankt 812 beibracht 814 beigebracht 815 berichtet 807 bestaerkt 531 bestarkt
531 das 818 die 819 eingearbeitet 813 eingeschult 813 empfohlen 792 erklaert 820 erklart 821 erlaeutert 822 erlautert
823 ermutigt 531 erzaehlt 807 erzahlt 807 geantwortet 807 gebeichtet 807 gebeten 808 gecoacht 824 gefragt 808 geholfen
813 gementort 824 gesagt 807 geschildert 807 gesteckt 807 getroestet 531 getrostet 531 gezeigt 815 gratuliert 807
informiert 807 kondoliert 807 mitgeteilt 807 nachgefasst 808 nachgefragt 808 nachgehakt 808 vermittelt 792 verraten
807 vorgefuehrt 822 vorgefuhrt 823 vorgemacht 825 vorgmacht 814 weiterempfohlen 792 zeigt 814 zugehoert 531 zugehort
531 zugesagt 807;... 802 <lent_out> 4 ausgehaendigt 4 ausgehandigt 4 ubergeben 4 uebergeben 4 zum 801 zur 77;<tool>
827;... 828 <tool> 827;<handed_apart> 4 <lent> 4 <tool> 827 anvertraut 4 ausgehaendigt 4 ausgehandigt 4 ausgeliehen 4
empfohlen 792 geborgt 4 gegeben 4 geliehen 4 gemailt 4 geschickt 4 gesendet 4 geteilt 4 mitgeschickt 4 uberlassen 4
ueberlassen 4 vermittelt 792 weiterempfohlen 792 weitergeleitet 4 zugeschickt 4 zur 77;... 830 <tool> 827;=5:mine <my>
15;^ 15 ich 41 wir 41;^ 832 das 833 dass 833 ich 41 wir 41;=15:gave:intro;gemacht 835;gebracht 835;kontakt
837;<introduced> 835 bekannt 836 in 838;... 839 <introduced> 835 bekannt 836 in 838;<vowed> 15;... 841;^ 15 dass 833
ich 41 wir 41;<vowed> 843;<way> 844;<det> 845 <way> 844;untergebracht 792 vermittelt 792 verwiesen 792 weiterempfohlen
792 weitergeleitet 792 weitergereicht 792 weitervermittelt 792;... 847 untergebracht 792 vermittelt 792 verwiesen 792
weiterempfohlen 792 weitergeleitet 792 weitergereicht 792 weitervermittelt 792;<my> 848 N 848 eine 848 einem 848 einen
848 einer 848;<det> 845 <way> 844 das 810 den 810 die 810 ihre 810 ihren 810 seine 810 seinen 810;<introduced> 835
bekannt 836 in 838 untergebracht 792 vermittelt 792 verwiesen 792 weiterempfohlen 792 weitergeleitet 792
weitergereicht 792 weitervermittelt 792;... 851 <introduced> 835 bekannt 836 in 838 untergebracht 792 vermittelt 792
verwiesen 792 weiterempfohlen 792 weitergeleitet 792 weitergereicht 792 weitervermittelt 792;<my> 848 N 852 eine 848
einem 848 einen 848 einer 848;warum 813 was 813 welche 813 welcher 813 welches 813 wie 813 wo 813 wofuer 813 wofur 813
woran 813;<me> 710;gebeten 855;<address> 796;angeschlossen 623 aufgebaut 623 eingerichtet 623 entruempelt 623
entrumpelt 623 gemaeht 623 gemaht 623 geputzt 623 geraeumt 623 geraumt 623 geschnitten 623 gestrichen 623 montiert 623
repariert 623;angeschlossen 623 aufgebaut 623 eingerichtet 623 entrumpelt 623 gemaht 623 geputzt 623 geraumt 623
geschnitten 623 gestrichen 623 montiert 623 repariert 623;angeschlossen 623 aufgebaut 623 eingerichtet 623 entruempelt
623 gemaeht 623 geputzt 623 geraeumt 623 geschnitten 623 gestrichen 623 montiert 623 repariert 623;... 857 <address>
796 auto 858 computer 858 dachrinne 858 drucker 858 fenster 858 fernseher 858 garten 858 hecke 858 keller 858 kuche
859 kueche 860 rasen 858 regal 858 router 858 schnee 858 schrank 858 waschmaschine 858 wohnung 858;<they> 616 ich 616
wir 616;dass 862;gegeben 863;drauf 864;... 857 <address> 796 auto 858 computer 858 dachrinne 858 drucker 858 fenster
858 fernseher 858 garten 858 hand 865 hecke 858 keller 858 kuche 859 kueche 860 rasen 858 regal 858 router 858 schnee
858 schrank 858 waschmaschine 858 wohnung 858;=9:told warum 813 was 813 welche 813 welcher 813 welches 813 wie 813 wo
813 wofuer 813 woran 813;=9:told warum 813 was 813 welche 813 welcher 813 welches 813 wie 813 wo 813 wofur 813 woran
813;warum 813 was 813 welche 813 welcher 813 welches 813 wie 813 wo 813 wofuer 813 woran 813;warum 813 was 813 welche
813 welcher 813 welches 813 wie 813 wo 813 wofur 813 woran 813;zugesagt 863;besser 43 fehlt 43 hakt 43 kann 43 koennte
43 konnte 43 könnte 43 muesste 43 muss 43 musste 43 müsste 43 soll 43 sollte 43 wuerde 43 wurde 43 würde 43;... 872;er
873 es 873 ich 873 man 873 noch 873 sie 873;das 85 dass 85 ich 41 was 874 wie 874 wir 41 wo 874;das 85 dass 85 ich 41
wir 41;=9:told warum 813 was 813 welche 813 welcher 813 welches 813 wie 813 wo 813 wofuer 813 wofur 813 woran
813;versprochen 863;heilig 878;und 879;eingearbeitet 813 eingefuehrt 813 eingefuhrt 813 eingeschult 813 eingewiesen
813;bekommen 15 bekommt 15 haben 15 hat 15 kriegt 15;=5:mine ... 882;<them> 41 ^ 883;<they> 884 ich 616 wir 616;dass
885;gestellt 886;... 881 aussicht 887;... 881;^ 15 dass 862;gegeben 890;wort 891;N 840;... 882;^ 894;<they> 895;dass
896;warum 813 was 813 wie 813;... 826 <address> 796 <det> 829 <my> 831 <tool> 827 <vowed> 834 <work> 789 N 840 ^ 842
am 846 an 849 auf 850 bei 853 beibracht 814 beigebracht 854 beim 846 darum 856 das 861 den 861 die 866 drum 856
erklaert 867 erklart 868 erlaeutert 869 erlautert 870 ersucht 855 fest 871 gebeten 855 gesagt 875 geschrieben 876
gezeigt 877 gsagt 876 gschriebn 876 hoch 880 im 846 in 888 ins 889 mein 892 mit 893 per 846 um 91 verbindlich 871
versprochen 897 via 846 vorgefuehrt 869 vorgefuhrt 870 vorgemacht 898 vorgmacht 814 zeigt 814 zu 849 zugesagt 897;^ 15
das 833 dass 833 ich 41 wir 41;<vowed> 900 ^ 842;<them> 901;mit 893;<introduced> 835 bekannt 836 zusammengebracht
835;... 904 <introduced> 835 bekannt 836 zusammengebracht 835;N 905;<introduced> 835;... 907 <introduced> 835;N
908;... 909;... 909 N 840;... 839;N 912;geknuepft 835 geknupft 835 gemacht 835 hergestellt 835 vermittelt 835;N
914;mit 915 zu 915;kontakt 916;kontakt 837 verbindung 837;<introduced> 835 bekannt 836 in 918;... 919;<det> 920 <my>
920 <their> 920 N 840 einem 920 einer 920;... 903 <and> 906 N 840 am 910 auf 910 bei 911 beim 910 dem 913 den 917 der
913 einen 917 in 910 kontakt 916 mit 921 per 910 uber 910 ueber 910 via 910;=16:gave:feedback zuruckgegeben 43
zuruckgeschickt 43 zurueckgegeben 43 zurueckgeschickt 43;retour 43 retourniert 43 versehen 43 zurueckgegeben 43
zurueckgemailt 43 zurueckgesandt 43 zurueckgeschickt 43 zurueckgesendet 43;retour 43 retourniert 43 versehen 43
zuruckgegeben 43 zuruckgemailt 43 zuruckgesandt 43 zuruckgeschickt 43 zuruckgesendet 43;retour 43 retourniert 43
versehen 43 zuruckgegeben 43 zuruckgemailt 43 zuruckgesandt 43 zuruckgeschickt 43 zuruckgesendet 43 zurueckgegeben 43
zurueckgemailt 43 zurueckgesandt 43 zurueckgeschickt 43 zurueckgesendet 43;aenderungsvorschlaegen 924
anderungsvorschlagen 925 anmerkungen 926 feedback 926 hinweisen 926 kommentaren 926 korrekturen 926
korrekturvorschlaegen 924 korrekturvorschlagen 925 notizen 926 randnotizen 926 verbesserungsvorschlaegen 924
verbesserungsvorschlagen 925 vorschlaegen 924 vorschlagen 925;=16:gave:feedback zuruckgegeben 43 zuruckgeschickt
43;=16:gave:feedback zurueckgegeben 43 zurueckgeschickt 43;durchgelesen 923 gegengelesen 923 kommentiert 923
korrigiert 923 lektoriert 923 mit 927 redigiert 923 uberarbeitet 928 ueberarbeitet 929;... 930 mit 927;angefragt 808
angeklopft 808 bedankt 812 nachgefasst 808 nachgefragt 808 nachgehakt 808;... 932;<them> 933;bekannt 836
bekanntgemacht 835 in 918 vernetzt 835 zusammengebracht 835;... 935;mit 936;... 937;angerufen 11 besucht 11 erreicht
11 erwischt 11 geschafft 11 gesehen 11 gesprochen 11 getroffen 11;... 939 angerufen 11 besucht 11 erreicht 11 erwischt
11 geschafft 11 gesehen 11 gesprochen 11 getroffen 11;nicht 940;... 930 leider 941 mit 927 nicht 940;geknuepft 835
gemacht 835 hergestellt 835 vermittelt 835;N 943;mit 944 zu 944;kontakt 945;den 946 einen 946 kontakt 945;N
947;geknupft 835 gemacht 835 hergestellt 835 vermittelt 835;N 949;mit 950 zu 950;kontakt 951;den 952 einen 952 kontakt
951;N 953;eingelegt 792;... 955 eingelegt 792;wort 956;gutes 957 wort 956;... 958 gutes 957 wort 956;<them>
959;besucht 630 fuer 960 fur 960 gegessen 630 gehabt 630 gequatscht 630 geredet 630 gesehen 630 gesprochen 630
getroffen 630 telefoniert 630 von 787;... 793 <named_to> 792;gefuehrt 813 gefuhrt 813;... 963;das 964 den 964 die
964;<address> 796 <expert> 962 <my> 51 <said> 618 <thing> 799 <tool> 806 <work> 789 abgesagt 807 angefragt 808
angeklopft 808 auf 811 ausgeholfen 623 bedient 630 behandelt 630 beibracht 814 beigebracht 815 beraten 630 berichtet
807 das 818 die 819 durch 965 durchs 964 eingearbeitet 813 eingeschult 813 eingewiesen 630 erklaert 820 erklart 821
erlaeutert 822 erlautert 823 erzaehlt 807 erzahlt 807 fotografiert 630 frisiert 630 geantwortet 807 gebeichtet 807
gefragt 808 gesagt 807 geschildert 807 gesteckt 807 gezeigt 815 hoffnung 532 in 889 informiert 807 ins 889 massiert
630 mitgeteilt 807 mut 532 nachgefasst 808 nachgefragt 808 nachgehakt 808 untersucht 630 verarztet 630 vermessen 630
verraten 807 vertreten 623 vorgefuehrt 822 vorgefuhrt 823 vorgemacht 825 vorgmacht 814 zeigt 814 zugesagt 807;gegeben
813 gezeigt 813 mitgegeben 813 verraten 813;... 967 gegeben 813 gezeigt 813 mitgegeben 813 verraten 813;hinweise 968
kniffe 968 rat 968 ratschlaege 968 ratschlage 968 tipp 968 tipps 968 tricks 968;paar 969;was 874 wie 874 wo 874;wort
864;... 966 <address> 796 <det> 829 <my> 831 <tool> 827 <vowed> 834 <work> 789 N 840 ^ 842 am 846 an 849 auf 850
ausgeholfen 623 bei 853 beibracht 814 beigebracht 854 beim 846 darum 856 das 861 den 861 die 866 drum 856 ein 970
einen 969 erklaert 867 erklart 868 erlaeutert 869 erlautert 870 ersucht 855 fest 871 gebeten 855 gesagt 971 gezeigt
877 hinweise 968 hoch 880 hoffnung 532 im 846 in 888 ins 889 kniffe 968 lernt 814 mein 972 mit 893 mut 532 n 969 nen
969 paar 969 per 846 rat 968 ratschlaege 968 ratschlage 968 tipp 968 tipps 968 tricks 968 um 91 verbindlich 871
versprochen 897 vertreten 623 via 846 vorgefuehrt 869 vorgefuhrt 870 vorgemacht 898 vorgmacht 814 zeigt 814 zu 849
zugesagt 897;gebracht 792;gesprach 974 gespraech 974;ins 975 mit 893;N 908 ins 975;... 977 N 840;... 976 N 840 am 910
auf 910 bei 978 beim 910 den 917 einen 917 in 910 kontakt 916 mit 921 per 910 uber 910 ueber 910 via 910;fuer 960 fur
960;angefragt 808 angeklopft 808 nachgefasst 808 nachgefragt 808 nachgehakt 808;... 981;... 980 <them> 982;... 935
aenderungsvorschlaegen 924 anderungsvorschlagen 925 anmerkungen 926 feedback 926 hinweisen 926 kommentaren 926
korrekturen 926 korrekturvorschlaegen 924 korrekturvorschlagen 925 notizen 926 randnotizen 926
verbesserungsvorschlaegen 924 verbesserungsvorschlagen 925 vorschlaegen 924 vorschlagen 925;durchgelesen 923
gegengelesen 923 kommentiert 923 korrigiert 923 lektoriert 923 mit 984 redigiert 923 uberarbeitet 928 ueberarbeitet
929;... 985 mit 927;das 85 dass 85;<agreed> 987;<them> 988;... 961 <their> 791 <them> 973 <title> 902 <vowed> 900 N
979 ^ 842 alles 931 bei 983 beide 938 das 931 den 931 die 931 es 931 fuer 948 fur 954 ihn 986 mit 989 sie 986;gegeben
41;wort 991;bedankt 812;... 993;<them> 994;erklaert 41 erklart 41;<them> 994 angeboten 41 bei 995 bereit 996
bereiterklaert 41 bereiterklart 41 verpflichtet 41;geben 41 liefern 41 schicken 41 zahlen 41;zu 998;... 788 <their>
791 <them> 899 <title> 902 <vowed> 900 N 922 ^ 842 alles 931 bei 934 beide 938 das 931 den 931 die 931 es 942 fuer 948
fur 954 gesagt 876 geschrieben 876 gsagt 876 gschriebn 876 ich 990 ihn 986 leider 941 mein 992 mich 997 mit 989 nicht
940 noch 999 sie 986 um 91 wir 990 zu 998;auf 623 bei 623 beim 623 fuer 623 fur 623;=14:together;N 994;lassen
11;gelassen 11 lassen 11;abgeholt 1002 angerufen 1002 ausgefuehrt 1002 ausgefuhrt 1002 bei 1003 berichtet 0 besucht
1002 eingeladen 1002 erzaehlt 0 erzahlt 0 geantwortet 1002 gebeichtet 0 gefluestert 0 geflustert 0 gemailt 1002 gesagt
0 geschrieben 1002 gesteckt 0 getroffen 1002 haengen 1004 haengenlassen 11 hangen 1004 hangenlassen 11 sitzen 1005
sitzengelassen 11 vergessen 11 verpasst 11 verraten 0 versetzt 11;$$ 4 D 4 bis 4 ubers 4 uebers 4;<lent> 1007 bekommen
1007 gekriegt 1007 mitgenommen 1007;<lent> 4 abgeholt 4 ausgeborgt 4 geholt 4 geschnappt 4 mitgenommen 4;... 1009
<lent> 4 abgeholt 4 ausgeborgt 4 geholt 4 geschnappt 4 mitgenommen 4;<they> 1010;<they> 1008 sich 1011;<handed> 4
<handed_apart> 4 <lent> 4;... 1013;<them> 1014;ich 1015 wir 1015;N 4;bei 1017;... 1018 bei 1017;ist 1019 liegt 1019
logiert 1019 schlaeft 1019 schlaft 1019 steht 1019 ubernachtet 1019 uebernachtet 1019 weilt 1019 wohnt 1019;<hat> 1012
<have> 1016 <tool> 1020;... 1021 <tool> 1020;<me> 728;von 1023;D 728;... 1025;... 1024 <det> 1026 <my> 728;<me> 729;^
1027 von 1028;abgestimmt 11 besprochen 11 geklart 11 geredet 11 gesprochen 11 telefoniert 11;abgestimmt 11 besprochen
11 geklaert 11 geredet 11 gesprochen 11 telefoniert 11;abgestimmt 11 besprochen 11 daruber 1030 darueber 1031 druber
1030 drueber 1031 geklaert 11 geklart 11 geredet 11 gesprochen 11 telefoniert 11;<them> 1032;mit 1033;<give3>
855;bekommen 15 bekommt 15 erhaelt 15 erhalt 15 erhält 15 haben 15 hat 15 kriegen 15 kriegt 15;... 1036;^ 1037;<until>
1036 D 1036;... 1039;<until> 1038 D 1038 ^ 1040;<they> 1041 ich 695 man 695 wir 695;N 1035 das 696 dass 1042 er 1035
ich 695 man 695 sie 1035 wir 695;<until> 23 D 23 erst 24 noch 24 wohl 24;folgen 1044 folgt 1044 kommen 1044 kommt
1044;-befund 1045 -ergebnis 1045 -ergebnisse 1045 -gutachten 1045 -lieferung 1045 -teile 1045 -werte 1045 <comes_in>
1045;^ 1046;<should> 546 muessts 546 mussts 546 solls 546 sollts 546;<det> 1047 ^ 1046 ich 1048 man 1048 wir 1048;weg
269;kein 269 nicht 269;auf 588 bloss 269 bloß 269 erst 589 erstmal 269 finger 1050 ja 1051 keinesfalls 269 lieber 269
unbedingt 269;^ 1052;-befund 1045 -ergebnis 1045 -ergebnisse 1045 -gutachten 1045 -lieferung 1045 -teile 1045 -werte
1045 <comes_in> 1045 auf 588 bloss 269 bloß 269 erst 589 erstmal 269 finger 1050 ja 1051 keinesfalls 269 lieber 269
unbedingt 269;<way> 1053 ^ 1054 tel 1053;<way> 1053 ^ 1052 tel 1053;<det> 1056 <way> 1053 ^ 1052 tel 1053;<det> 1056
<way> 1053 ^ 1052 am 1057 beim 1057 im 1057 per 1057 tel 1053;$$ 269;lassen 1059;bleiben 1060 sein 1060 weglassen
1059;ich 269 man 269;besser 269 endlich 269 lieber 269 nicht 269 unbedingt 269;wir 1063;muesste 1062 muessten 1064
musste 1062 mussten 1064 müsste 1062 müssten 1064 soll 1062 sollen 1064 sollte 1062 sollten 1064;... 1065;=3:advice
ich 269 man 269;=3:advice wir 1063;gehoeren 269 gehoert 269 gehoren 269 gehort 269 muessen 269 muesste 1067 muessten
1068 muss 269 mussen 269 musste 1067 mussten 1068 müsste 1067 müssten 1068 soll 1067 sollen 1068 sollte 1067 sollten
1068;... 1069;... 1061 <det> 1066 <my> 1070 auf 588 bloss 269 bloß 269 erst 589 erstmal 269 finger 1050 ja 1051
keinesfalls 269 lieber 269 unbedingt 269;bleib 546 erhoeh 546 erhoh 546 fang 546 frag 546 geh 546 hoer 546 hor 546
lass 546 mach 546 macht 546 nimm 546 red 546 stell 546 such 546 verkauf 546;i 695 ich 695 man 695 wir 695;gehoeren 269
gehoert 269 gehoren 269 gehort 269 muessen 269 muesste 269 muessten 269 muss 269 mussen 269 musste 269 mussten 269
müsste 269 müssten 269 soll 269 sollen 269 sollte 269 sollten 269;... 1074;<my> 1075;^ 1076 i 695 ich 759 man 759 wir
759;<det> 1056 <way> 1053 D 1058 ^ 1071 am 1057 beim 1057 bleib 546 bloss 1072 bloß 1072 das 1073 dass 1077 eben 1058
erhoeh 546 erhoh 546 fang 546 frag 546 geh 546 hoer 546 hor 546 i 695 ich 695 im 1057 lass 546 mach 546 macht 546 man
695 nimm 546 nur 1072 per 1057 red 546 stell 546 such 546 tel 1053 verkauf 546 wir 695;-befund 1045 -ergebnis 1045
-ergebnisse 1045 -gutachten 1045 -lieferung 1045 -teile 1045 -werte 1045 ... 1061 <comes_in> 1045 <det> 1066 <my> 1070
auf 588 bloss 269 bloß 269 erst 589 erstmal 269 finger 1050 ja 1051 keinesfalls 269 lieber 269 unbedingt 269;: 0 ^
1052 dass 760 ich 695 man 695 wir 695;<way> 1080 ^ 1052 tel 1053;<det> 1081 <way> 1080 ^ 1052 tel 1053;<way> 771;<det>
1083 <way> 771;klar 1;und 1085;dazu 1 deutlich 1 ehrlich 1 klar 1 klipp 1086 nur 1 trocken 1;<way> 761;<det> 1088
<way> 761;: 0 bleib 546 erhoeh 546 erhoh 546 fang 546 frag 546 geh 546 hoer 546 hor 546 lass 546 mach 546 macht 546
nimm 546 red 546 stell 546 such 546 verkauf 546;... 1049 <det> 1055 <they> 1078 <way> 1053 D 1058 ^ 1079 am 1082 auf
1084 beim 1082 bleib 546 bloss 1072 bloß 1072 das 1073 dass 1077 dazu 1 deutlich 1 eben 1058 ehrlich 1 erhoeh 546
erhoh 546 fang 546 frag 546 ganz 1087 geh 546 hoer 546 hor 546 i 695 ich 695 im 1082 in 1089 klar 1 klipp 1086 lass
546 mach 546 macht 546 man 695 nimm 546 nur 1090 per 1082 red 546 stell 546 such 546 tel 1053 trocken 1 verkauf 546
wir 695 zu 1084 zum 1084;<them> 546;<them> 41 laut 1092;ich 1093 wir 1093;versehen 43 zuruckgegeben 43 zuruckgeschickt
43 zurueckgegeben 43 zurueckgeschickt 43;anmerkungen 1095 kommentaren 1095 korrekturen 1095;mit 1096 voller 1096;...
1097 mit 1096 voller 1096;<work> 1098;^ 269 dass 546 ist 678 lautet 678 lautete 678 waere 678 war 678 ware 678 wäre
678;<me> 1100;^ 269 dass 546 ist 678 lautet 678 lautete 678 waere 678 war 678;<me> 1102;^ 269 dass 546 ist 678 lautet
678 lautete 678 war 678 ware 678 wäre 678;<me> 1104;... 681 : 546 ^ 269 an 1101 befolgt 0 beherzigt 0 dass 546 dazu
1100 fuer 1103 fur 1105 ignoriert 0 ist 678 lautet 678 lautete 678 umgesetzt 0 waere 678 war 678 ware 678 wäre 678;: 0
dazu 1 ist 1 lautet 1 war 1;<reviewed> 43 bezwungen 43 durchgeackert 43 durchgearbeitet 43 gelesen 43 mit 1096
verschlungen 43 voller 1096;... 1108 <reviewed> 43 bezwungen 43 durchgeackert 43 durchgearbeitet 43 gelesen 43 mit
1096 verschlungen 43 voller 1096;ich 546 man 546 wir 546;<should> 1110;nach 1111;... 1099 <counsel> 1106 <opinion>
1107 <work> 1109 ansicht 1112 auffassung 1112 einschaetzung 1112 einschatzung 1112 empfehlung 1112 erfahrung 1112
meinung 1112 uberzeugung 1112 ueberzeugung 1112;<handed_apart> 4 <lent> 4 gebracht 4 gegeben 4 gemailt 4 geschenkt 4
geschickt 4 gesendet 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen 4;... 1114 <handed_apart> 4 <lent> 4 gebracht
4 gegeben 4 gemailt 4 geschenkt 4 geschickt 4 gesendet 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen
4;retourniert 43 zuruckgegeben 43 zurueckgegeben 43;<work> 1116;<handed> 4;... 1118 <handed> 4;<lent_out> 4;... 1120
<lent_out> 4;<reviewed> 43 <reviewed_apart> 43 korrigiert 43 retourniert 43 zuruckgegeben 43 zuruckgereicht 43
zurueckgegeben 43 zurueckgereicht 43;ausgeliehen 4 geborgt 4 geliehen 4 ueberlassen 4;ausgeliehen 4 geborgt 4 geliehen
4 uberlassen 4;gegeben 43 geschickt 43 geschrieben 43;... 1125;auf 1126 fuer 1126 fur 1126 gegeben 43 geschickt 43
geschrieben 43 uber 1126 ueber 1126 zu 1126 zum 1126 zur 1126;$$ 792;gelegt 1128;herz 1129;auf 1126 fuer 1126 gegeben
43 geschickt 43 geschrieben 43 ueber 1126 zu 1126 zum 1126 zur 1126;anmerkungen 1131 feedback 1131 kommentare 1131
rueckmeldung 1131;auf 1126 fur 1126 gegeben 43 geschickt 43 geschrieben 43 uber 1126 zu 1126 zum 1126 zur
1126;anmerkungen 1133 feedback 1133 kommentare 1133 ruckmeldung 1133;ausgeliehen 4 geborgt 4 geliehen 4 uberlassen 4
ueberlassen 4;=17:gave:knowledge warum 813 was 813 welche 813 wie 813 wo 813 wofuer 813 wofur 813 woran 813;geholfen
623;umzug 1137;gegeben 824 gemacht 824;gestarkt 531;gestaerkt 531;rucken 1140 ruecken 1141;gedruckt 531 gedrueckt 531
gedrückt 531;daumen 1143;erreichen 11;=0:missed anzurufen 11 zu 1145;angerufen 11 probiert 1146 versucht 1146;dass 43
was 43 wie 43 wo 43;gesagt 1148;anmerkungen 1127 feedback 1127 kommentare 1127 ruckmeldung 1133 rueckmeldung
1131;angerufen 11 probiert 11 versucht 11;mal 1151;paar 1152;=17:gave:knowledge warum 813 was 813 welche 813 wie 813
wo 813 wofuer 813 woran 813;=17:gave:knowledge warum 813 was 813 welche 813 wie 813 wo 813 wofur 813 woran 813;geht
43;passt 43;besser 1156 fehlt 43 hakt 43 holpert 43 klemmt 43 nicht 1157;besser 1156 es 1158 fehlt 43 hakt 43 holpert
43 klemmt 43 nicht 1157 noch 1158;was 1159 wo 1159;zugeredet 531;laden 1137;anzurufen 11 zu 1145;probiert 1163
versucht 1163;retourniert 43 zurueckgegeben 43 zurueckgeschickt 43;retourniert 43 zuruckgegeben 43 zuruckgeschickt
43;retourniert 43 zuruckgegeben 43 zuruckgeschickt 43 zurueckgegeben 43 zurueckgeschickt 43;aenderungsvorschlaegen
1165 anderungsvorschlagen 1166 anmerkungen 1167 feedback 1167 hinweisen 1167 kommentaren 1167 korrekturen 1167
korrekturvorschlaegen 1165 korrekturvorschlagen 1166 notizen 1167 randnotizen 1167 verbesserungsvorschlaegen 1165
verbesserungsvorschlagen 1166 vorschlaegen 1165 vorschlagen 1166;gebracht 813;wieder 1151;auf 1126 fuer 1126 fur 1126
uber 1126 ueber 1126 zu 1126 zum 1126 zur 1126;auf 1126 fur 1126 uber 1126 zu 1126 zum 1126 zur 1126;auf 1126 fuer
1126 ueber 1126 zu 1126 zum 1126 zur 1126;anmerkungen 1171 feedback 1171 kommentare 1171 ruckmeldung 1172 rueckmeldung
1173;warum 813 was 813 welche 813 wie 813 wo 813 wofuer 813 woran 813;warum 813 was 813 welche 813 wie 813 wo 813
wofur 813 woran 813;=17:gave:knowledge wie 813;<address> 796 <expert> 962 <my> 1115 <their> 1117 <thing> 1119 <tool>
1121 <work> 1122 angelernt 813 anhaenger 1123 anhanger 1124 anmerkungen 1127 ans 1130 aufgemuntert 531 aufgezeigt 813
auseinandergesetzt 813 ausfuehrlich 1132 ausfuehrliches 1132 ausfuhrlich 1134 ausfuhrliches 1134 auto 1135 beamer 1135
beigebogen 813 beigebracht 1136 beim 1138 bestaerkt 531 bestarkt 531 bohrmaschine 1135 buero 1123 buro 1124 coaching
1139 den 1142 die 1144 dreimal 1147 durch 965 durchs 964 ehrlich 1149 ehrliches 1150 ein 1153 eingearbeitet 813
eingeschult 813 eingewiesen 813 erklaert 1154 erklart 1155 erlaeutert 1154 erlautert 1155 ermutigt 531 fahrrad 1135
feedback 1127 gecoached 824 gecoacht 824 geholfen 813 geld 1135 gementort 824 genau 1149 gesagt 1160 getroestet 531
getrostet 531 gezeigt 1136 gut 1161 gutes 1150 hoffnung 532 im 1162 kamera 1135 klar 1149 klargemacht 813 kommentare
1127 kurzes 1150 lastenrad 1135 mehrfach 1164 mehrmals 1147 mein 1150 mentorat 1139 mentoring 1139 mit 1168 mut 532
naeher 1169 naehergebracht 813 nahegebracht 813 naher 1169 nahergebracht 813 oefter 1151 offen 1149 offenes 1150 ofter
1151 paar 1152 rad 1135 raum 1135 ruckmeldung 1133 rueckmeldung 1131 samt 1168 schluessel 1123 schlussel 1124 schon
1170 schriftlich 1174 schriftliches 1174 sparring 1139 umsonst 1147 vergeblich 1147 verklickert 813 viel 1150 voller
1168 vorgefuehrt 1175 vorgefuhrt 1176 vorgemacht 1177 vorgerechnet 813 werkzeug 1135 x 1152 zugeredet 531 zugespielt
1128 zweimal 1147;<tool> 1121;... 1179 <tool> 1121;... 50 <handed> 4 <handed_apart> 4;... 1125 gegeben 43 geschickt 43
geschrieben 43;gemacht 531 zugesprochen 531;<address> 796 <expert> 962 <lent> 4 <thing> 1181 <tool> 1121 <work> 789
anmerkungen 1182 aufgemuntert 531 beigebracht 813 bestaerkt 531 bestarkt 531 den 1142 eingearbeitet 813 eingeschult
813 erklaert 813 erklart 813 erlaeutert 813 erlautert 813 ermutigt 531 feedback 1182 getroestet 531 getrostet 531
gezeigt 813 gut 1161 hinweise 968 kniffe 968 kommentare 1182 korrekturen 1182 mut 1183 rat 968 ratschlaege 968
ratschlage 968 ruckmeldung 1182 rueckmeldung 1182 tipp 968 tipps 968 tricks 968 vorgemacht 813 zugehoert 531 zugehort
531;<handed_apart> 4 gebracht 4 gegeben 4 gemailt 4 geschenkt 4 geschickt 4 gesendet 4 ubergeben 4 uberlassen 4
uebergeben 4 ueberlassen 4;... 1185;... 857 <address> 796;... 1184 <address> 796 <my> 1186 <work> 789 N 840
anmerkungen 1182 bei 893 das 1187 den 1187 die 1187 feedback 1182 kommentare 1182 korrekturen 1182 mit 893 ruckmeldung
1182 rueckmeldung 1182;ich 1188 wir 1188;<handed_apart> 4 <lent> 4 <tool> 1121 empfohlen 792 gebracht 4 gegeben 4
gemailt 4 geschenkt 4 geschickt 4 gesendet 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen 4 vermittelt 792
weiterempfohlen 792;... 1190 <handed_apart> 4 <lent> 4 <tool> 1121 gebracht 4 gegeben 4 gemailt 4 geschenkt 4
geschickt 4 gesendet 4 ubergeben 4 uberlassen 4 uebergeben 4 ueberlassen 4;=5:mine <det> 15;^ 1192;<det> 15;^
1194;bekommen 1193 bekommt 1193 hat 1195 kriegen 1193 kriegt 1193;<me> 1036;<until> 1036 D 1036 von 1197;... 1198;<me>
1038;<until> 1038 D 1038 ^ 1199 von 1200;<they> 1201 ich 616 wir 616;<they> 1196 das 617 dass 1202;retourniert 43
zuruckgeschickt 43 zurueckgeschickt 43;... 1204;<work> 1205;durchgespielt 824 geprobt 824 geubt 824 trainiert 824
vorbereitet 824;durchgespielt 824 geprobt 824 geuebt 824 trainiert 824 vorbereitet 824;durchgespielt 824 geprobt 824
geubt 824 geuebt 824 trainiert 824 vorbereitet 824;bewerbungsgesprach 1207 bewerbungsgespraech 1208 interview 1209
pitch 1209 praesentation 1208 prasentation 1207 pruefung 1208 prufung 1207 rede 1209 vorstellungsgesprach 1207
vorstellungsgespraech 1208 vortrag 1209;... 1206 <work> 1205 ^ 1210;<they> 1201 ich 41 wir 41;^ 15 das 85 dass
1212;<reviewed> 43 korrigiert 43 retourniert 43 zuruckgegeben 43 zuruckgereicht 43 zurueckgegeben 43 zurueckgereicht
43;<address> 793;s 1215;das 617 dass 617 ich 616 wir 616;^ 15 das 617 dass 617 ich 616 wir 616;<said> 1217 <vowed>
1218;<way> 1219;<det> 1220 <way> 1219;geschickt 792 untergebracht 792 vermittelt 792 verwiesen 792 weiterempfohlen 792
weitergeleitet 792 weitergereicht 792 weitervermittelt 792 weiterverwiesen 792;... 1222 geschickt 792 untergebracht
792 vermittelt 792 verwiesen 792 weiterempfohlen 792 weitergeleitet 792 weitergereicht 792 weitervermittelt 792
weiterverwiesen 792;... 1222 empfohlen 792 geschickt 792 untergebracht 792 vermittelt 792 verwiesen 792 vorgeschlagen
792 weiterempfohlen 792 weitergeleitet 792 weitergereicht 792 weitervermittelt 792 weiterverwiesen 792;<my> 1223 N
1224 eine 1223 einem 1223 einen 1223 einer 1223;geschrieben 792;vorbereitet 824;... 1227 <det> 1220 <way> 1219 das 810
den 810 die 810 ihre 810 ihren 810 seine 810 seinen 810;gebracht 792 gegeben 792 geschickt 792 vermittelt 792
verschafft 792 weitergeleitet 792 zugeschanzt 792;ausgeholfen 813 beraten 813 geholfen 813 gholfn 813 unterstuetzt 813
unterstutzt 813;^ 792;eingelegt 1231;wort 1232;gutes 1233;gebracht 1231;gesprach 1235 gespraech 1235 spiel 1235;ein
1234 ins 1236 untergebracht 792 vorgeschlagen 1231 weiterempfohlen 792 weitergeleitet 792 weitergereicht 792
weitervermittelt 792;... 1237 untergebracht 792 weiterempfohlen 792 weitergeleitet 792 weitergereicht 792
weitervermittelt 792;untergebracht 792 weiterempfohlen 792 weitergeleitet 792 weitergereicht 792 weitervermittelt
792;... 1239 empfohlen 792 untergebracht 792 vorgeschlagen 792 weiterempfohlen 792 weitergeleitet 792 weitergereicht
792 weitervermittelt 792;... 1239 untergebracht 792 weiterempfohlen 792 weitergeleitet 792 weitergereicht 792
weitervermittelt 792;... 1230 <my> 1238 N 1240 eine 1241 einem 1241 einen 1241 einer 1241;ausgeholfen 813 geholfen 813
gholfn 813 unterstuetzt 813 unterstutzt 813;empfohlen 792 vorgeschlagen 792 weiterempfohlen 792;... 1243 <det> 1220
<way> 1219 N 1244 umzug 1137;schuldig 15;... 1246;^ 1247;ich 1248;aufgebaut 531 aufgepaeppelt 531 aufgepappelt 531
beruhigt 531 gelobt 531;gegeben 813;... 1251;<address> 796 aufgezeigt 813 beigebogen 813 klargemacht 813 naeher 1169
naher 1169;ausgemalt 623 betreut 623 gegossen 623 gehuetet 623 gehutet 623 geputzt 623 gestrichen 623 versorgt 623;...
1254 ausgemalt 623 betreut 623 gegossen 623 gehuetet 623 gehutet 623 geputzt 623 gestrichen 623 versorgt 623;... 1254
angeschlossen 623 aufgebaut 623 ausgemalt 623 betreut 623 eingerichtet 623 entruempelt 623 entrumpelt 623 gegossen 623
gehuetet 623 gehutet 623 gemaeht 623 gemaht 623 geputzt 623 geraeumt 623 geraumt 623 geschnitten 623 gestrichen 623
montiert 623 repariert 623 versorgt 623;... 1253 <address> 796 ^ 1210 auto 858 blumen 1255 computer 858 dachrinne 858
drucker 858 fenster 858 fernseher 858 garten 1256 hecke 858 hund 1255 kasse 1255 katze 1255 keller 858 kinder 1255
kleine 1255 kleinen 1255 kuche 859 kueche 860 laden 1255 rasen 858 regal 858 router 858 schnee 858 schrank 858 stand
1255 waschmaschine 858 wohnung 1256;gegeben 835 geknuepft 835 geknupft 835 gemacht 835 hergestellt 835 vermittelt
835;... 1258;<det> 1259 <my> 1259 einem 1259 einer 1259;gegeben 835 gemacht 835 hergestellt 835 vermittelt 835;<det>
1259 <my> 1259 N 1261 einem 1259 einer 1259;mit 1260 zu 1262;... 1251 fuer 1252 fur 1252 zu 1252 zum 1252 zur 1252;...
1251 fuer 1252 zu 1252 zum 1252 zur 1252;... 1251 fur 1252 zu 1252 zum 1252 zur 1252;... 1253 <address> 796 ^ 1210
auto 858 blumen 1255 computer 858 dachrinne 858 drucker 858 fenster 858 fernseher 858 garten 1256 hecke 858 hund 1255
kasse 1255 katze 1255 keller 858 kinder 1255 kleine 1255 kleinen 1255 kontakt 1263 kuche 859 kueche 860 laden 1255
rasen 858 rat 1264 ratschlaege 1265 ratschlage 1266 regal 858 router 858 schnee 858 schrank 858 stand 1255 tipp 1264
tipps 1264 waschmaschine 858 wohnung 1256;... 1253 <address> 796 ^ 1210 auto 858 blumen 1255 computer 858 dachrinne
858 drucker 858 fenster 858 fernseher 858 garten 1256 hecke 858 hinweise 968 hund 1255 kasse 1255 katze 1255 keller
858 kinder 1255 kleine 1255 kleinen 1255 kniff 968 kniffe 968 kuche 859 kueche 860 laden 1255 rasen 858 rat 968
ratschlaege 968 ratschlag 968 ratschlage 968 regal 858 router 858 schnee 858 schrank 858 stand 1255 tipp 968 tipps 968
trick 968 tricks 968 waschmaschine 858 wohnung 1256;angefunkt 11 angeklingelt 11 angepingt 11 angerufen 11 angetippt
11 angewaehlt 11 angewahlt 11 durchgeklingelt 11 geklingelt 11 gelaeutet 11 gelautet 11 probiert 1146 versucht
1146;... 967 fuer 1252 fur 1252 gegeben 813 gezeigt 813 mitgegeben 813 verraten 813 zu 1252 zum 1252 zur 1252;... 967
fuer 1252 gegeben 813 gezeigt 813 mitgegeben 813 verraten 813 zu 1252 zum 1252 zur 1252;... 967 fur 1252 gegeben 813
gezeigt 813 mitgegeben 813 verraten 813 zu 1252 zum 1252 zur 1252;hinweise 968 kniff 968 kniffe 968 mal 1151 rat 1270
ratschlaege 1271 ratschlag 968 ratschlage 1272 tipp 1270 tipps 1270 trick 968 tricks 968;^ 1210 arbeitszeugnis 1226
bisschen 1250 empfehlungsschreiben 1226 gutes 1233 paar 1273 referenz 1226 wenig 1250 zeugnis 1226;arbeitszeugnis 1226
auftrag 1229 bewerber 1229 einfuehrung 1252 einfuhrung 1252 empfehlungsschreiben 1226 interessenten 1229 job 1229
kandidaten 1229 kandidatin 1229 kunden 1229 kundin 1229 lead 1229 leads 1229 referenz 1226 zeugnis 1226;auftrag 1229
bewerber 1229 crashkurs 1252 hinweise 968 interessenten 1229 job 1229 kandidaten 1229 kandidatin 1229 kniff 968 kniffe
968 kontakt 1263 kunden 1229 kundin 1229 lead 1229 leads 1229 rat 1270 ratschlaege 1271 ratschlag 968 ratschlage 1272
tipp 1270 tipps 1270 trick 968 tricks 968;zugehoert 531 zugehort 531;angefunkt 11 angeklingelt 11 angepingt 11
angerufen 11 angetippt 11 angewaehlt 11 durchgeklingelt 11 geklingelt 11 gelaeutet 11 probiert 11 versucht 11;...
1227;angefunkt 11 angeklingelt 11 angepingt 11 angerufen 11 angetippt 11 angewahlt 11 durchgeklingelt 11 geklingelt 11
gelautet 11 probiert 11 versucht 11;kopf 523;den 1281 meinen 1281;durch 1282;... 1283;<give1> 15;^ 1285;ich 1286;kann
43 koennte 43 konnte 43 könnte 43 muss 43 soll 43 sollte 43;... 1288;er 1289 man 1289 sie 1289;dass 1287 ich 1286 was
1290 wo 1290;dass 1287 ich 1286;mut 1183 zugeredet 531;schweigen 11;in 1294;sich 1295;... 1243 <det> 1220 <way> 1219
laden 1137;ausgeholfen 813 eingearbeitet 813 eingefuehrt 813 eingefuhrt 813 eingewiesen 813 geholfen 813 gholfn 813
unterstuetzt 813 unterstutzt 813;... 1298;eingearbeitet 813 eingefuehrt 813 eingefuhrt 813 eingewiesen 813;... 1300
gesprach 1235 gespraech 1235 spiel 1235;... 1243;... 1179 <tool> 1121 hinweise 968 kniff 968 kniffe 968 rat 968
ratschlaege 968 ratschlag 968 ratschlage 968 tipp 968 tipps 968 trick 968 tricks 968;arbeitszeugnis 1226 auftrag 1229
bewerber 1229 empfehlungsschreiben 1226 interessenten 1229 job 1229 kandidaten 1229 kandidatin 1229 kunden 1229 kundin
1229 lead 1229 leads 1229 referenz 1226 zeugnis 1226;N 1261;zu 1305;auftrag 1229 bewerber 1229 hinweise 968
interessenten 1229 job 1229 kandidaten 1229 kandidatin 1229 kniff 968 kniffe 968 kontakt 1306 kunden 1229 kundin 1229
lead 1229 leads 1229 rat 1270 ratschlaege 1271 ratschlag 968 ratschlage 1272 tipp 1270 tipps 1270 trick 968 tricks
968;auftrag 1229 bewerber 1229 interessenten 1229 job 1229 kandidaten 1229 kandidatin 1229 kunden 1229 kundin 1229
lead 1229 leads 1229;bekommen 11 gebracht 11 gekriegt 11;handy 1309 tel 1309 telefon 1309;das 1310;an 1311 ans
1310;wie 813;beraten 813;... 1314 <my> 1223 N 1223 eine 1223 einem 1223 einen 1223 einer 1223;... 1314;... 1178 2x 649
3x 649 4x 649 <address> 796 <det> 1180 <expert> 793 <have> 1189 <my> 1191 <said> 1203 <their> 1211 <thing> 1119 <tool>
1121 <vowed> 1213 <work> 1214 N 1216 ^ 1210 am 1221 an 1225 anmerkungen 1127 arbeitszeugnis 1226 auf 1228 aufgebaut
531 aufgepaeppelt 531 aufgepappelt 531 auftrag 1229 ausfuehrlich 1132 ausfuehrliches 1132 ausfuhrlich 1134
ausfuhrliches 1134 bei 1242 beigebracht 854 beim 1245 beruhigt 531 bewerber 1229 bin 1249 bisschen 1250 crashkurs 1252
das 1257 den 1267 die 1268 dreimal 1269 ehrliches 1150 ein 1274 eine 1275 einen 1276 einfach 1277 einfuehrung 1252
einfuhrung 1252 empfehlungsschreiben 1226 erklaert 869 erklart 870 erlaeutert 869 erlautert 870 etwas 1250 feedback
1127 fuenfmal 1278 fuer 1279 funfmal 1280 fur 1279 geholfen 813 geistert 1284 gelobt 531 gesagt 1291 geschrieben 1292
gezeigt 854 gut 1293 gutes 1150 hinweise 968 hoffnung 532 huellt 1296 huellte 1296 hullt 1296 hullte 1296 hundertmal
649 im 1297 in 1299 ins 1301 interessenten 1229 job 1229 kandidaten 1229 kandidatin 1229 kniff 968 kniffe 968
kommentare 1127 kontakt 1263 kunden 1229 kundin 1229 kurzes 1150 lange 1277 lead 1229 leads 1229 mehrfach 1269
mehrmals 1269 mein 1150 mit 1302 mut 532 n 1303 nachhilfe 1252 ne 1304 nen 1307 neue 1308 neuen 1308 nicht 1312 nur
1277 oefter 1151 offenes 1150 ofter 1151 paar 1273 per 1221 rat 1270 ratschlaege 1271 ratschlag 968 ratschlage 1272
referenz 1226 ruckmeldung 1133 rueckmeldung 1131 schon 1170 schriftlich 1174 schriftliches 1174 schuld 85 schulde 85
schulden 85 sehr 1293 spukt 1284 tipp 1270 tipps 1270 trick 968 tricks 968 uber 1221 ueber 1221 um 91 umsonst 1147
unterricht 1252 vergeblich 1147 via 1221 viel 1150 viermal 649 vorgefuehrt 869 vorgefuhrt 870 vorgemacht 1313
vorgeschlagen 1231 x 1152 zeugnis 1226 zigmal 649 zu 1315 zufolge 1111 zugehoert 531 zugehort 531 zugeredet 531 zum
1316 zur 1316 zweimal 1269;lassen 630;angebimmelt 630 angefragt 630 angeklingelt 630 angeklopft 630 angelaeutet 630
angelautet 630 angerufen 630 ausrichten 1318 beschwert 630 bestaetigt 630 bestatigt 630 bestellen 1318 dagelassen 630
durchgebimmelt 630 durchgeklingelt 630 durchgerufen 630 empfohlen 1 erklaert 1 erklart 1 erkundigt 630 ersucht 630
geantwortet 630 gebeten 630 gedraengt 630 gedrangt 630 gefragt 630 geklingelt 630 gemahnt 630 gemailt 630 gemeint 1
gemeldet 630 geraten 1 gesagt 1 geschrieben 690 gesimst 630 getextet 630 hereingeschaut 630 hergebracht 630
hiergelassen 630 nachgefragt 630 nachgehakt 630 reingeschaut 630 reklamiert 630 retourniert 630 umgetauscht 630
urgiert 630 vorbeigebracht 630 vorbeigeschaut 630 wissen 1318 zugesagt 630 zuruckgebracht 630 zuruckgegeben 630
zuruckgemailt 630 zuruckgerufen 630 zuruckgeschrieben 630 zurueckgebracht 630 zurueckgegeben 630 zurueckgemailt 630
zurueckgerufen 630 zurueckgeschrieben 630;<said> 697 angebimmelt 630 angeboten 630 angeklingelt 630 angelaeutet 630
angelautet 630 angerufen 630 anvertraut 630 berichtet 630 durchgebimmelt 630 durchgeklingelt 630 durchgerufen 630
empfohlen 690 erklaert 1 erklart 1 erzaehlt 630 erzahlt 630 geantwortet 630 gebeichtet 630 geholfen 630 geklagt 630
geklingelt 630 gemailt 630 gemeint 1 geraten 690 gesagt 690 geschickt 630 geschildert 630 geschrieben 690 gesimst 630
gesteckt 630 getextet 630 gezeigt 630 gratuliert 630 hereingeschaut 630 mitgeteilt 630 praesentiert 630 prasentiert
630 reingeschaut 630 verraten 630 versprochen 630 vorbeigeschaut 630 vorgestellt 630 zugesagt 630 zuruckgemailt 630
zuruckgerufen 630 zuruckgeschrieben 630 zurueckgemailt 630 zurueckgerufen 630 zurueckgeschrieben 630;<them> 729;<them>
729 ^ 728;... 1320 <counsel> 706 <counselled> 678 ^ 708 abgeholt 630 als 709 am 721 angebimmelt 630 angeklingelt 630
angelaeutet 630 angelautet 630 angerufen 630 angeschrieben 630 angesprochen 630 ans 718 auf 721 aufgefordert 546
ausgefuehrt 630 ausgefuhrt 630 begleitet 630 beim 721 bekocht 630 bestaerkt 546 bestarkt 546 besucht 630 davon 722
davor 726 dazu 722 den 709 dringend 727 durchgebimmelt 630 durchgeklingelt 630 durchgerufen 630 einen 709 eingeladen
630 eingeredet 546 empfohlen 1 erklaert 1 erklart 1 ermuntert 546 ermutigt 546 ersucht 1321 geantwortet 630 gebeten
1322 gefragt 1321 geklingelt 630 gemeint 1 geraten 1 gesagt 1 geschrieben 1 gesimst 630 getextet 630 getroffen 630
gewarnt 725 hereingeschaut 630 im 721 interviewt 630 kontaktiert 630 mit 736 nahe 717 nen 709 per 721 reingeschaut 630
stark 727 um 739 via 721 vor 740 vorbeigeschaut 630 zuruckgemailt 630 zuruckgerufen 630 zuruckgeschrieben 630
zurueckgemailt 630 zurueckgerufen 630 zurueckgeschrieben 630;^ 744;<me> 1324 <vowed> 747 mir 748 uns 748;<me> 710 ^ 81
dass 746 er 710 sich 710 sie 710;<until> 750 <vowed> 81;... 1327;abgesagt 11 gecancelt 11 platzen 1004 sausen 1004
vergessen 11 verschlafen 11 verschwitzt 11;... 1329 abgesagt 11 gecancelt 11 platzen 1004 sausen 1004 vergessen 11
verschlafen 11 verschwitzt 11;<appointment> 1330;anzurufen 11 mich 1163 uns 1163 zu 1145;versucht 1332;angelaeutet 630
angelautet 630 angerufen 630;ausrichten 1318 bestellen 1318 wissen 1318;... 1335 <vowed> 747 gemeint 771 gesagt 771
geschrieben 771 gmeint 713 gsagt 713;angekuendigt 69 angekundigt 69 angemeldet 69 angeschlossen 630 bedankt 630
beworben 0 dazugeschaltet 630 dazugesellt 630 dazugesetzt 630 dazugestellt 630 eingeklinkt 630 eingewaehlt 630
eingewahlt 630 entschuldigt 630 gemeldet 630 geruehrt 630 geruhrt 630 verabschiedet 630 zugeschaltet 630;... 1337
bedankt 630 bei 776 entschuldigt 630 gemeldet 630 geruehrt 630 geruhrt 630 verabschiedet 630;... 1335 <vowed> 747
angelaeutet 630 angelautet 630 angerufen 630 gemeint 771 gesagt 771 geschrieben 771 gmeint 713 gsagt 713;... 1319
<appointment> 693 <det> 694 <me> 1323 <my> 694 <they> 1325 <until> 752 <vowed> 1326 ^ 1328 am 721 angebimmelt 630
angeklingelt 630 angelaeutet 630 angelautet 630 angerufen 630 auf 756 beim 721 das 1331 davon 757 dazu 757 den 1331
die 1331 durchgebimmelt 630 durchgeklingelt 630 durchgerufen 630 empfohlen 758 erklaert 1 erklart 1 geantwortet 630
geklingelt 630 gemailt 630 gemeint 761 geraten 1 gesagt 761 geschrieben 762 gesimst 630 getextet 630 gmeint 713 gsagt
713 hereingeschaut 630 im 721 mehrmals 1333 mich 1334 mir 1336 per 756 reingeschaut 630 sich 1338 uber 779 ueber 781
uns 1339 unser 1331 unsere 1331 unseren 1331 vergeblich 1333 versucht 1332 via 756 vor 740 vorbeigeschaut 630
vorgeschlagen 0 zuruckgemailt 630 zuruckgerufen 630 zuruckgeschrieben 630 zurueckgemailt 630 zurueckgerufen 630
zurueckgeschrieben 630 zweimal 1333;^ 1027 das 1025 den 1025 die 1025 es 1025 sie 1025 von 1028;<way> 713;<det> 1342
<way> 713;am 1343 auf 1343 beim 1343 ich 1048 im 1343 in 1343 man 1048 per 1343 wir 1048 zu 1343 zum 1343;... 1344
<det> 1056 <they> 1078 <way> 1053 D 1058 ^ 1071 am 1082 auf 1084 beim 1082 bleib 546 bloss 1072 bloß 1072 das 1073
dass 1077 eben 1058 erhoeh 546 erhoh 546 fang 546 frag 546 geh 546 hoer 546 hor 546 i 695 ich 695 im 1082 in 1089 lass
546 mach 546 macht 546 man 695 nimm 546 nur 1072 per 1082 red 546 stell 546 such 546 tel 1053 verkauf 546 wir 695 zu
1084 zum 1084;lassen 81;stellen 81;verfuegung 1347 verfugung 1347;ausborgen 81 ausleihen 81 bereitstellen 81 borgen 81
bringen 81 geben 81 leihen 81 mitbringen 81 schenken 81 uberlassen 81 ueberlassen 81 zukommen 1346 zur 1348;=6:theirs
... 1349;^ 1350;<me> 1351;<me> 82 <until> 81;bringts 1353 gibts 1353 macht 1353 mailts 1353 schickts 1353 sendets
1353;und 1354;and 81;=6:theirs ... 1356;... 1355 <det> 1357 D 81;mich 81 uns 81;fuer 1359 fur 1359;... 1360;... 1360
<det> 1361 <my> 1361 <their> 1361 <them> 1361;<me> 81 das 245 den 245 die 245 es 245 s 245;... 1355;zuruck 81 zurueck
81;... 1365 zuruck 81 zurueck 81;... 1365 mich 1366 mir 1366 uns 1366 zuruck 81 zurueck 81;... 1365 <they> 1367
<until> 81 mich 1366 mir 1366 uns 1366 zuruck 81 zurueck 81;mal 81;=6:theirs nach 81 noch 1369 nochmal 81 wieder
81;nach 81 noch 1369 nochmal 81 wieder 81;D 1371;D 1370 es 1372 ihn 1372 sie 1372;D 1371 es 1372 ihn 1372 sie
1372;sich 81;<they> 1375 sich 81;bescheid 81;bescheid 81 mir 1377 uns 1377;<they> 1378 bescheid 81 mir 1377 uns
1377;an 81 druber 81 drueber 81 durch 81;... 1380 an 81 druber 81 drueber 81 durch 81;durch 81 weiter 81;<they> 1378
bescheid 81 das 1382 es 1382 mir 1377 uns 1377;beisammen 81 bereit 81 fertig 81 parat 81;<until> 1384;...
1385;laufenden 81;dem 1387;auf 1388;D 1389 auf 1388;mich 1390 uns 1390;um 81;... 1392 um 81;sich 1393;ab 81 an 81;<me>
1395;ab 81;... 1397;<my> 1398;<me> 1395 <my> 1398 D 1399;das 1382 es 1382;... 1365 <they> 1367 mich 1366 mir 1366 uns
1366 zuruck 81 zurueck 81;... 1365;... 1365 mich 1403 mir 1403 sich 81 uns 1403;... 1365 <they> 1404 mich 1403 mir
1403 sich 81 uns 1403;... 1365 <me> 1395 <they> 1367 mich 1366 mir 1366 uns 1366 zuruck 81 zurueck 81;vor 81;...
1407;<me> 1408;<their> 1408;... 1407 D 1410;<me> 1411;gibt 81 meldet 81 ruft 81 sagt 81 schreibt 81;und 1413;...
1414;... 1414 das 1415 es 1415;es 1415 sich 1416 sichs 1415;<deed3> 1358 <does3> 1362 <give3> 1363 <sends3> 1364
antwortet 1368 benachrichtigt 1359 bohrt 1373 connected 245 connectet 245 draengelt 1373 draengt 1374 drangelt 1373
drangt 1374 erkundigt 1376 geben 1379 geht 1381 gibt 1383 haben 1386 haelt 1391 hakt 1373 halt 1391 halten 1391 hat
1386 hoert 1394 holen 1396 holt 1400 hort 1394 hält 1391 informiert 1359 intro 245 introduced 245 introed 245 introt
245 leitet 1401 liest 1381 mailt 1402 melden 1376 meldet 1405 probiert 1374 ruehren 1376 ruehrt 1376 rufen 1396 ruft
1406 ruhren 1376 ruhrt 1376 sagen 1379 sagt 1379 schaut 1381 schickt 1401 schreibt 1402 schubst 1374 sieht 1381
stellen 1409 stellt 1412 stupst 1373 uberlegt 1417 uberweist 82 ueberlegt 1417 ueberweist 82 unterschreibt 82 updatet
1359 urgiert 1373 verstaendigt 1359 verstandigt 1359 versucht 1374 zahlt 82;probiert 11 versucht 11;... 1419 probiert
11 versucht 11;<me> 0;bei 1421;... 1422 bei 1421;^ 728 darum 729 um 729;<until> 728;... 1425 <my> 728 antwort 728
bestaetigung 728 bestatigung 728 feedback 728 ruckmeldung 728 ruckruf 728 rueckmeldung 728 rueckruf 728 stellungnahme
728;=23:contact ^ 1426;, 630 <me> 1424 D 630 am 630 an 630 gestern 630 heute 630 in 630 mich 630 nach 630 per 630 sich
630 um 1427 uns 630 wegen 630;D 630 am 630 an 630 gestern 630 heute 630 in 630 mich 630 nach 630 per 630 sich 630 um
630 uns 630 wegen 630;mich 654 uns 654;mich 662 mir 662 uns 662;mich 630 uns 630;<appointment> 630 <outing> 630 <way>
630;<appointment> 630 <det> 1433 <outing> 630 <way> 630;am 1434 auf 1434 bei 1434 beim 1434 im 1434 uber 1434 ueber
1434 zum 1434;D 630;das 1436 es 1436;das 1436;... 1435 am 1434 auf 1434 bei 1434 beim 1434 das 1436 dies 1436 es 1436
im 1434 mir 1437 so 1436 uber 1434 ueber 1434 uns 1438 zum 1434;mich 69 uns 69;fuer 1440 fur 1440 mich 69 uns 69;D
1441;... 137 <det> 306 <my> 306 <their> 306;<me> 41;<until> 1195 ^ 1443 von 1444;=19:gave:resource ausgeliehen 4
bekommen 4 geborgt 4 geliehen 4 leihweise 4 mitgenommen 4;<tool> 1446;... 1447 <tool> 1446;<until> 15 retour 15 wieder
15 zuruck 15 zurueck 15;... 1449;... 137 <det> 1450 <my> 306 <their> 306;<my> 1448 <until> 1195 ^ 1451 von 1444;<doc>
728 <work> 728;<doc> 728 alle 728 beide 728 das 728 den 728 die 728 ein 1453 eine 1453 einen 1453 ne 1453 nen 1453
saemtliche 728;^ 1454;... 1425 <until> 728;... 1425;-abrechnung 1456 -beleg 1457 -bescheinigung 1457 -bestaetigung
1457 -foto 1456 -fotos 1456 -liste 1456 -nachweis 1456 -plan 1456 -rechnung 1456 -unterlagen 1456 -vertrag 1456
-zahlen 1456 <doc> 1456 <thing> 1425 <work> 1425 alle 1457 angebot 1425 antwort 1425 beide 1457 bestaetigung 1425 das
1457 den 1457 die 1457 entscheidung 1425 fotos 1425 kostenvoranschlag 1425 muster 1425 offerte 1425 rechnung 1425
rueckmeldung 1425 saemtliche 1457 unterlagen 1425 vertrag 1425 zahlen 1425;<until> 1455 ^ 1458;<doc> 728 alle 728
beide 728 das 728 den 728 die 728 ein 1453 eine 1453 einen 1453 ne 1453 nen 1453 samtliche 728;^ 1460;-abrechnung 1456
-beleg 1457 -bescheinigung 1457 -bestatigung 1457 -foto 1456 -fotos 1456 -liste 1456 -nachweis 1456 -plan 1456
-rechnung 1456 -unterlagen 1456 -vertrag 1456 -zahlen 1456 <doc> 1456 <thing> 1425 <work> 1425 alle 1457 angebot 1425
antwort 1425 beide 1457 bestatigung 1425 das 1457 den 1457 die 1457 entscheidung 1425 fotos 1425 kostenvoranschlag
1425 muster 1425 offerte 1425 rechnung 1425 ruckmeldung 1425 samtliche 1457 unterlagen 1425 vertrag 1425 zahlen
1425;<until> 1461 ^ 1462;... 1435 am 1434 auf 1434 bei 1434 beim 1434 im 1434 uber 1434 ueber 1434 zum 1434;dass
1110;darauf 1465;sich 0;an 710;<me> 1468;<me> 1468 <they> 1469;^ 1426;, 630 <me> 1424 um 1471;mit 630;... 1473 mit
630;N 1474 mich 630 uns 630;fuer 1440 mich 69 uns 69;D 1476;-angebot 728 -bericht 728 -entwurf 728 -konzept 728 -liste
728 -plan 728 -rechnung 728 -vorschlag 728 angebot 728 antwort 728 aufstellung 728 bericht 728 bestaetigung 728
entwurf 728 freigabe 728 gutachten 728 konzept 728 kostenvoranschlag 728 liste 728 offerte 728 plan 728 prognose 728
rechnung 728 rueckmeldung 728 stellungnahme 728 termin 728 unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage
728;-angebot 728 -bericht 728 -entwurf 728 -konzept 728 -liste 728 -plan 728 -rechnung 728 -vorschlag 728 <attribute>
1478 angebot 728 antwort 728 aufstellung 728 bericht 728 bestaetigung 728 entwurf 728 freigabe 728 gutachten 728
konzept 728 kostenvoranschlag 728 liste 728 offerte 728 plan 728 prognose 728 rechnung 728 rueckmeldung 728
stellungnahme 728 termin 728 unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage 728;=4:needs_from_me -angebot
728 -bericht 728 -entwurf 728 -konzept 728 -liste 728 -plan 728 -rechnung 728 -vorschlag 728 <attribute> 1478 angebot
728 antwort 728 aufstellung 728 bericht 728 bestaetigung 728 entwurf 728 freigabe 728 gutachten 728 konzept 728
kostenvoranschlag 728 liste 728 offerte 728 plan 728 prognose 728 rechnung 728 rueckmeldung 728 stellungnahme 728
termin 728 unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage 728;-angebot 728 -bericht 728 -entwurf 728
-konzept 728 -liste 728 -plan 728 -rechnung 728 -vorschlag 728 <attribute> 1478 <doc> 728 <work> 728 angebot 728
antwort 728 aufstellung 728 bericht 728 bestaetigung 728 entwurf 728 freigabe 728 gutachten 728 konzept 728
kostenvoranschlag 728 liste 728 offerte 728 plan 728 prognose 728 rechnung 728 rueckmeldung 728 stellungnahme 728
termin 728 unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage 728;-angebot 728 -bericht 728 -entwurf 728
-konzept 728 -liste 728 -plan 728 -rechnung 728 -vorschlag 728 <attribute> 1478 <doc> 728 a 1479 alle 728 an 1479
angebot 728 antwort 728 aufstellung 728 beide 728 bericht 728 bestaetigung 728 das 1480 den 1480 die 1480 ein 1481
eine 1481 einen 1481 entwurf 728 freigabe 728 gutachten 728 konzept 728 kostenvoranschlag 728 liste 728 n 1479 ne 1453
nen 1481 offerte 728 plan 728 prognose 728 rechnung 728 rueckmeldung 728 saemtliche 728 stellungnahme 728 termin 728
unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage 728;-angebot 728 -bericht 728 -entwurf 728 -konzept 728
-liste 728 -plan 728 -rechnung 728 -vorschlag 728 <attribute> 1478 a 1479 an 1479 angebot 728 antwort 728 aufstellung
728 bericht 728 bestaetigung 728 das 1479 den 1479 die 1479 ein 1479 eine 1479 einen 1479 entwurf 728 freigabe 728
gutachten 728 konzept 728 kostenvoranschlag 728 liste 728 n 1479 nen 1479 offerte 728 plan 728 prognose 728 rechnung
728 rueckmeldung 728 stellungnahme 728 termin 728 unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage 728;^
1483;<me> 1484;^ 1482 von 1485;-abrechnung 1456 -beleg 1457 -bescheinigung 1457 -bestaetigung 1457 -foto 1456 -fotos
1456 -liste 1456 -nachweis 1456 -plan 1456 -rechnung 1456 -unterlagen 1456 -vertrag 1456 -zahlen 1456 <doc> 1456 alle
1457 beide 1457 das 1457 den 1457 die 1457 saemtliche 1457;<counsel> 0;paar 1488;<counsel> 0 <until> 1486 ^ 1487 ein
1489 einen 1488 n 1488 nen 1488;<until> 1455 ^ 1487;fur 1440 mich 69 uns 69;D 1492;<doc> 728 alle 728 beide 728 das
728 den 728 die 728 ein 1453 eine 1453 einen 1453 ne 1453 nen 1453 saemtliche 728 samtliche 728;^ 1494;-abrechnung
1456 -beleg 1457 -bescheinigung 1457 -bestaetigung 1457 -bestatigung 1457 -foto 1456 -fotos 1456 -liste 1456 -nachweis
1456 -plan 1456 -rechnung 1456 -unterlagen 1456 -vertrag 1456 -zahlen 1456 <doc> 1456 alle 1457 beide 1457 das 1457
den 1457 die 1457 saemtliche 1457 samtliche 1457;<until> 1495 ^ 1496;-angebot 728 -bericht 728 -entwurf 728 -konzept
728 -liste 728 -plan 728 -rechnung 728 -vorschlag 728 angebot 728 antwort 728 aufstellung 728 bericht 728 bestaetigung
728 bestatigung 728 entwurf 728 freigabe 728 gutachten 728 konzept 728 kostenvoranschlag 728 liste 728 offerte 728
plan 728 prognose 728 rechnung 728 ruckmeldung 728 rueckmeldung 728 stellungnahme 728 termin 728 unterschrift 728
vorschlag 728 zahl 728 zahlen 728 zusage 728;-angebot 728 -bericht 728 -entwurf 728 -konzept 728 -liste 728 -plan 728
-rechnung 728 -vorschlag 728 <attribute> 1498 angebot 728 antwort 728 aufstellung 728 bericht 728 bestaetigung 728
bestatigung 728 entwurf 728 freigabe 728 gutachten 728 konzept 728 kostenvoranschlag 728 liste 728 offerte 728 plan
728 prognose 728 rechnung 728 ruckmeldung 728 rueckmeldung 728 stellungnahme 728 termin 728 unterschrift 728 vorschlag
728 zahl 728 zahlen 728 zusage 728;=4:needs_from_me -angebot 728 -bericht 728 -entwurf 728 -konzept 728 -liste 728
-plan 728 -rechnung 728 -vorschlag 728 <attribute> 1498 angebot 728 antwort 728 aufstellung 728 bericht 728
bestaetigung 728 bestatigung 728 entwurf 728 freigabe 728 gutachten 728 konzept 728 kostenvoranschlag 728 liste 728
offerte 728 plan 728 prognose 728 rechnung 728 ruckmeldung 728 rueckmeldung 728 stellungnahme 728 termin 728
unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage 728;-angebot 728 -bericht 728 -entwurf 728 -konzept 728
-liste 728 -plan 728 -rechnung 728 -vorschlag 728 <attribute> 1498 <doc> 728 <work> 728 angebot 728 antwort 728
aufstellung 728 bericht 728 bestaetigung 728 bestatigung 728 entwurf 728 freigabe 728 gutachten 728 konzept 728
kostenvoranschlag 728 liste 728 offerte 728 plan 728 prognose 728 rechnung 728 ruckmeldung 728 rueckmeldung 728
stellungnahme 728 termin 728 unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage 728;-angebot 728 -bericht 728
-entwurf 728 -konzept 728 -liste 728 -plan 728 -rechnung 728 -vorschlag 728 <attribute> 1498 <doc> 728 a 1499 alle 728
an 1499 angebot 728 antwort 728 aufstellung 728 beide 728 bericht 728 bestaetigung 728 bestatigung 728 das 1500 den
1500 die 1500 ein 1501 eine 1501 einen 1501 entwurf 728 freigabe 728 gutachten 728 konzept 728 kostenvoranschlag 728
liste 728 n 1499 ne 1453 nen 1501 offerte 728 plan 728 prognose 728 rechnung 728 ruckmeldung 728 rueckmeldung 728
saemtliche 728 samtliche 728 stellungnahme 728 termin 728 unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage
728;-angebot 728 -bericht 728 -entwurf 728 -konzept 728 -liste 728 -plan 728 -rechnung 728 -vorschlag 728 <attribute>
1498 a 1499 an 1499 angebot 728 antwort 728 aufstellung 728 bericht 728 bestaetigung 728 bestatigung 728 das 1499 den
1499 die 1499 ein 1499 eine 1499 einen 1499 entwurf 728 freigabe 728 gutachten 728 konzept 728 kostenvoranschlag 728
liste 728 n 1499 nen 1499 offerte 728 plan 728 prognose 728 rechnung 728 ruckmeldung 728 rueckmeldung 728
stellungnahme 728 termin 728 unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage 728;^ 1503;<me> 1504;^ 1502 von
1505;-abrechnung 1456 -beleg 1457 -bescheinigung 1457 -bestaetigung 1457 -bestatigung 1457 -foto 1456 -fotos 1456
-liste 1456 -nachweis 1456 -plan 1456 -rechnung 1456 -unterlagen 1456 -vertrag 1456 -zahlen 1456 <doc> 1456 <thing>
1425 <work> 1425 alle 1457 angebot 1425 antwort 1425 beide 1457 bestaetigung 1425 bestatigung 1425 das 1457 den 1457
die 1457 entscheidung 1425 fotos 1425 kostenvoranschlag 1425 muster 1425 offerte 1425 rechnung 1425 ruckmeldung 1425
rueckmeldung 1425 saemtliche 1457 samtliche 1457 unterlagen 1425 vertrag 1425 zahlen 1425;=13:talk <counsel> 0 <until>
1506 ^ 1507 das 1425 ein 1489 einen 1488 es 1425 ihn 1425 n 1488 nen 1488 sie 1425;-angebot 728 -bericht 728 -entwurf
728 -konzept 728 -liste 728 -plan 728 -rechnung 728 -vorschlag 728 angebot 728 antwort 728 aufstellung 728 bericht 728
bestatigung 728 entwurf 728 freigabe 728 gutachten 728 konzept 728 kostenvoranschlag 728 liste 728 offerte 728 plan
728 prognose 728 rechnung 728 ruckmeldung 728 stellungnahme 728 termin 728 unterschrift 728 vorschlag 728 zahl 728
zahlen 728 zusage 728;-angebot 728 -bericht 728 -entwurf 728 -konzept 728 -liste 728 -plan 728 -rechnung 728
-vorschlag 728 <attribute> 1509 angebot 728 antwort 728 aufstellung 728 bericht 728 bestatigung 728 entwurf 728
freigabe 728 gutachten 728 konzept 728 kostenvoranschlag 728 liste 728 offerte 728 plan 728 prognose 728 rechnung 728
ruckmeldung 728 stellungnahme 728 termin 728 unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage
728;=4:needs_from_me -angebot 728 -bericht 728 -entwurf 728 -konzept 728 -liste 728 -plan 728 -rechnung 728 -vorschlag
728 <attribute> 1509 angebot 728 antwort 728 aufstellung 728 bericht 728 bestatigung 728 entwurf 728 freigabe 728
gutachten 728 konzept 728 kostenvoranschlag 728 liste 728 offerte 728 plan 728 prognose 728 rechnung 728 ruckmeldung
728 stellungnahme 728 termin 728 unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage 728;-angebot 728 -bericht
728 -entwurf 728 -konzept 728 -liste 728 -plan 728 -rechnung 728 -vorschlag 728 <attribute> 1509 <doc> 728 <work> 728
angebot 728 antwort 728 aufstellung 728 bericht 728 bestatigung 728 entwurf 728 freigabe 728 gutachten 728 konzept 728
kostenvoranschlag 728 liste 728 offerte 728 plan 728 prognose 728 rechnung 728 ruckmeldung 728 stellungnahme 728
termin 728 unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage 728;-angebot 728 -bericht 728 -entwurf 728
-konzept 728 -liste 728 -plan 728 -rechnung 728 -vorschlag 728 <attribute> 1509 <doc> 728 a 1510 alle 728 an 1510
angebot 728 antwort 728 aufstellung 728 beide 728 bericht 728 bestatigung 728 das 1511 den 1511 die 1511 ein 1512 eine
1512 einen 1512 entwurf 728 freigabe 728 gutachten 728 konzept 728 kostenvoranschlag 728 liste 728 n 1510 ne 1453 nen
1512 offerte 728 plan 728 prognose 728 rechnung 728 ruckmeldung 728 samtliche 728 stellungnahme 728 termin 728
unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage 728;-angebot 728 -bericht 728 -entwurf 728 -konzept 728
-liste 728 -plan 728 -rechnung 728 -vorschlag 728 <attribute> 1509 a 1510 an 1510 angebot 728 antwort 728 aufstellung
728 bericht 728 bestatigung 728 das 1510 den 1510 die 1510 ein 1510 eine 1510 einen 1510 entwurf 728 freigabe 728
gutachten 728 konzept 728 kostenvoranschlag 728 liste 728 n 1510 nen 1510 offerte 728 plan 728 prognose 728 rechnung
728 ruckmeldung 728 stellungnahme 728 termin 728 unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage 728;^
1514;<me> 1515;^ 1513 von 1516;-abrechnung 1456 -beleg 1457 -bescheinigung 1457 -bestatigung 1457 -foto 1456 -fotos
1456 -liste 1456 -nachweis 1456 -plan 1456 -rechnung 1456 -unterlagen 1456 -vertrag 1456 -zahlen 1456 <doc> 1456 alle
1457 beide 1457 das 1457 den 1457 die 1457 samtliche 1457;<counsel> 0 <until> 1517 ^ 1518 ein 1489 einen 1488 n 1488
nen 1488;<until> 1461 ^ 1518;mit 81;... 1521;mit 0;anwaeltin 1523 anwalt 1523 anwaltin 1523 begleitung 1523 bekannte
1523 bekannten 1523 bruder 1523 dolmetscherin 1523 fotografen 1523 fotografin 1523 frau 1523 freund 1523 freundin 1523
gast 1523 investor 1523 investorin 1523 kollegen 1523 kollegin 1523 kunden 1523 kundin 1523 lehrling 1523 mann 1523
mutter 1523 nachbarin 1523 nachbarn 1523 partner 1523 partnerin 1523 praktikanten 1523 praktikantin 1523 sammler 1523
sammlerin 1523 schwester 1523 sohn 1523 tochter 1523 ubersetzerin 1523 uebersetzerin 1523 vater 1523;ziel 0;palme
0;die 1526;ans 1525 auf 1527 durch 0 uber 0 ueber 0 voran 0 weiter 0;... 1528 ans 1525 auf 1527 durch 0 uber 0 ueber 0
voran 0 weiter 0;^ 1522 eine 1524 einen 1524 ihre 1524 ihren 1524 mich 1529 seine 1524 seinen 1524 uns 1529;ausleihen
4 behalten 4 benutzen 4 haben 4 leihen 4 mitbenutzen 4 mitnehmen 4 nehmen 4 nutzen 4 verwenden 4;... 1531 ausleihen 4
behalten 4 benutzen 4 haben 4 leihen 4 mitbenutzen 4 mitnehmen 4 nehmen 4 nutzen 4 verwenden 4;<tool> 1532;... 1533
<tool> 1532;<tool> 1532 ausleihen 4 benutzen 4 brauchen 4 haben 4 leihen 4 mitbenutzen 4 mitnutzen 4 nehmen 4 nutzen 4
verwenden 4;... 1535 <tool> 1532;=13:talk <det> 1534 <my> 1536;^ 269 darauf 546 zu 546;<me> 1538 darauf 1465;<det>
1534 <my> 1536;^ 269 dass 546 mir 678 uns 678;<they> 1541 ^ 269 dass 546 mir 678 uns 678;mich 599 uns 599;, 630 D 630
am 630 an 630 gestern 630 heute 630 in 630 mich 630 nach 630 per 630 sich 630 um 630 uns 630 wegen 630;<me>
1538;atelier 630 baustelle 630 buero 630 buro 630 empfang 630 gang 630 garten 630 geschaeft 630 geschaft 630 halle 630
hof 630 kanzlei 630 kuche 630 kueche 630 laden 630 lager 630 matte 630 praxis 630 stand 630 studio 630 theke 630
tresen 630 tuer 630 tur 630 werkstatt 630;der 1546;mir 1546;der 1546 meinem 1546 meiner 1546 unserer 1546;der 1546
meiner 1546;am 1546 an 1547 auf 1547 bei 1548 im 1546 in 1549 vor 1550;... 1551;das 1436 dies 1436 es 1436 mir 1437 so
1436 uns 1438;^ 1503 von 1505;-angebot 1425 -bericht 1425 -entwurf 1425 -konzept 1425 -liste 1425 -plan 1425 -rechnung
1425 -vorschlag 1425 angebot 1425 antwort 1425 aufstellung 1425 bericht 1425 bestaetigung 1425 bestatigung 1425
entwurf 1425 freigabe 1425 gutachten 1425 konzept 1425 kostenvoranschlag 1425 liste 1425 offerte 1425 plan 1425
prognose 1425 rechnung 1425 ruckmeldung 1425 rueckmeldung 1425 stellungnahme 1425 termin 1425 unterschrift 1425
vorschlag 1425 zahl 1425 zahlen 1425 zusage 1425;-angebot 1425 -bericht 1425 -entwurf 1425 -konzept 1425 -liste 1425
-plan 1425 -rechnung 1425 -vorschlag 1425 <attribute> 1555 angebot 1425 antwort 1425 aufstellung 1425 bericht 1425
bestaetigung 1425 bestatigung 1425 entwurf 1425 freigabe 1425 gutachten 1425 konzept 1425 kostenvoranschlag 1425 liste
1425 offerte 1425 plan 1425 prognose 1425 rechnung 1425 ruckmeldung 1425 rueckmeldung 1425 stellungnahme 1425 termin
1425 unterschrift 1425 vorschlag 1425 zahl 1425 zahlen 1425 zusage 1425;-angebot 1425 -bericht 1425 -entwurf 1425
-konzept 1425 -liste 1425 -plan 1425 -rechnung 1425 -vorschlag 1425 <attribute> 1555 a 1556 an 1556 angebot 1425
antwort 1425 aufstellung 1425 bericht 1425 bestaetigung 1425 bestatigung 1425 das 1556 den 1556 die 1556 ein 1556 eine
1556 einen 1556 entwurf 1425 freigabe 1425 gutachten 1425 konzept 1425 kostenvoranschlag 1425 liste 1425 n 1556 nen
1556 offerte 1425 plan 1425 prognose 1425 rechnung 1425 ruckmeldung 1425 rueckmeldung 1425 stellungnahme 1425 termin
1425 unterschrift 1425 vorschlag 1425 zahl 1425 zahlen 1425 zusage 1425;<until> 1554 ^ 1557;am 1434 auf 1434 bei 1434
beim 1434 im 1434 ueber 1434 zum 1434;... 1559 am 1434 auf 1434 bei 1434 beim 1434 das 1436 dies 1436 es 1436 im 1434
mir 1437 so 1436 ueber 1434 uns 1438 zum 1434;am 1434 auf 1434 bei 1434 beim 1434 im 1434 uber 1434 zum 1434;... 1561
am 1434 auf 1434 bei 1434 beim 1434 das 1436 dies 1436 es 1436 im 1434 mir 1437 so 1436 uber 1434 uns 1438 zum
1434;<me> 69;bei 1563;... 1564 bei 1563;D 1565;dass 1110 wenn 1110;... 695 <should> 546;ich 1568 man 1568 wir
1568;besser 1567 gern 1567 gerne 1567 gut 1567 lieber 1567;besser 1567 dass 1569 es 1570 gern 1567 gerne 1567 gut 1567
ich 1568 lieber 1567 man 1568 s 1570 wir 1568;an 0;<me> 1572;bei 1573;... 1574 bei 1573;geburtstag 0 hochzeitstag 0
jubilaeum 0 jubilaum 0 namenstag 0 op 0 pruefung 0 prufung 0;... 1576 geburtstag 0 hochzeitstag 0 jubilaeum 0 jubilaum
0 namenstag 0 op 0 pruefung 0 prufung 0;dass 1569 ich 1568 man 1568 wir 1568;-angebot 1425 -bericht 1425 -entwurf 1425
-konzept 1425 -liste 1425 -plan 1425 -rechnung 1425 -vorschlag 1425 <attribute> 1555 <thing> 1425 <work> 1425 a 1556
an 1556 angebot 1425 antwort 1425 aufstellung 1425 bericht 1425 bestaetigung 1425 bestatigung 1425 das 1556 den 1556
die 1556 ein 1556 eine 1556 einen 1556 entscheidung 1425 entwurf 1425 fotos 1425 freigabe 1425 gutachten 1425 konzept
1425 kostenvoranschlag 1425 liste 1425 muster 1425 n 1556 nen 1556 offerte 1425 plan 1425 prognose 1425 rechnung 1425
ruckmeldung 1425 rueckmeldung 1425 stellungnahme 1425 termin 1425 unterlagen 1425 unterschrift 1425 vertrag 1425
vorschlag 1425 zahl 1425 zahlen 1425 zusage 1425;<until> 1554 ^ 1579 dass 1110;<my> 728;^ 1581;nach 1582;auf 654;auf
654 schon 1584;sich 1585;zu 0;... 1587 auf 654 schon 1584 zu 0;sich 1588;<counsel> 546;<counsel> 546 als 1590 den 1590
einen 1590 nen 1590;weg 546;den 1592;^ 269 auf 1593;<counsel> 546 <they> 1591 als 1590 den 1590 einen 1590 mit 1594
nen 1590;<me> 1595;<counsel> 546 <they> 1591 als 1590 den 1590 einen 1590 nen 1590;<me> 1597;$$ 630;$$ 630 dabei
1599;mit 1600;auch 1601 mit 1600 noch 1601;<until> 58;<doc> 1603 <document> 1603 <thing> 1603 <work> 1603;^ 1604;<doc>
58 <document> 58 <thing> 58 <work> 58;^ 1606;tisch 15;dem 1608;postfach 15;hand 15 mail 15;der 1611;am 1608 auf 1609
im 1610 in 1612 von 136 vorliegen 15;... 1613 <doc> 58 <document> 58 <thing> 58 <work> 58;<det> 1607 <my> 1607 ^
1614;=2:plan bei 1563 mit 1563;anprobe 1616 audienz 1616 beratung 1616 probetag 1616 sitzung 1616 sprechstunde 1616
stunde 1616 termin 1616;anprobe 1616 audienz 1616 beratung 1616 ein 1617 eine 1617 einen 1617 n 1617 ne 1617 nen 1617
probetag 1616 sitzung 1616 sprechstunde 1616 stunde 1616 termin 1616;briefkasten 15 postfach 15 schreibtisch 15 tisch
15;<their> 1619 dem 1619;<their> 1619 dem 1619 der 1611;am 1608 auf 1620 im 1610 in 1621 von 136;auf 1620 in
1620;<until> 1622 D 1623;... 1624 <doc> 1603 <document> 1603 <thing> 1603 <work> 1603;anprobiert 630 ausgeheult 630
ausgeweint 630 bestellt 630 bezahlt 630 eingekauft 630 gebucht 630 gekauft 630 geklagt 630 genachtigt 630 genaechtigt
630 geschlafen 630 ubernachtet 630 uebernachtet 630 unterschrieben 630;... 1626;<me> 1627;anprobe 599 audienz 599
beratung 599 besprechung 599 coachingstunde 599 date 599 probearbeiten 599 probetag 599 rendezvous 599 sitzung 599
sprechstunde 599 stunde 599 termin 599 visite 599 vorstellungsgesprach 599 vorstellungsgespraech 599;<det> 1605 <my>
1605 <until> 1615 D 1618 ^ 1625 anprobe 599 audienz 599 bei 1628 beratung 599 besprechung 599 coachingstunde 599 date
599 ein 1629 eine 1629 einen 1629 n 1629 ne 1629 nen 1629 probearbeiten 599 probetag 599 rendezvous 599 sitzung 599
sprechstunde 599 stunde 599 termin 599 visite 599 vorstellungsgesprach 599 vorstellungsgespraech 599;=4:needs_from_me
-angebot 728 -bericht 728 -entwurf 728 -konzept 728 -liste 728 -plan 728 -rechnung 728 -vorschlag 728 <attribute> 1478
a 1479 an 1479 angebot 728 antwort 728 aufstellung 728 bericht 728 bestaetigung 728 das 1479 den 1479 die 1479 ein
1479 eine 1479 einen 1479 entwurf 728 freigabe 728 gutachten 728 konzept 728 kostenvoranschlag 728 liste 728 n 1479
nen 1479 offerte 728 plan 728 prognose 728 rechnung 728 rueckmeldung 728 stellungnahme 728 termin 728 unterschrift 728
vorschlag 728 zahl 728 zahlen 728 zusage 728;^ 1631 von 1485;<until> 728 von 1023;-angebot 1425 -bericht 1425 -entwurf
1425 -konzept 1425 -liste 1425 -plan 1425 -rechnung 1425 -vorschlag 1425 angebot 1425 antwort 1425 aufstellung 1425
bericht 1425 bestaetigung 1425 entwurf 1425 freigabe 1425 gutachten 1425 konzept 1425 kostenvoranschlag 1425 liste
1425 offerte 1425 plan 1425 prognose 1425 rechnung 1425 rueckmeldung 1425 stellungnahme 1425 termin 1425 unterschrift
1425 vorschlag 1425 zahl 1425 zahlen 1425 zusage 1425;-angebot 1425 -bericht 1425 -entwurf 1425 -konzept 1425 -liste
1425 -plan 1425 -rechnung 1425 -vorschlag 1425 <attribute> 1634 angebot 1425 antwort 1425 aufstellung 1425 bericht
1425 bestaetigung 1425 entwurf 1425 freigabe 1425 gutachten 1425 konzept 1425 kostenvoranschlag 1425 liste 1425
offerte 1425 plan 1425 prognose 1425 rechnung 1425 rueckmeldung 1425 stellungnahme 1425 termin 1425 unterschrift 1425
vorschlag 1425 zahl 1425 zahlen 1425 zusage 1425;-angebot 1425 -bericht 1425 -entwurf 1425 -konzept 1425 -liste 1425
-plan 1425 -rechnung 1425 -vorschlag 1425 ... 1633 <attribute> 1634 a 1635 an 1635 angebot 1425 antwort 1425
aufstellung 1425 bericht 1425 bestaetigung 1425 das 1635 den 1635 die 1635 ein 1635 eine 1635 einen 1635 entwurf 1425
freigabe 1425 gutachten 1425 konzept 1425 kostenvoranschlag 1425 liste 1425 n 1635 nen 1635 offerte 1425 plan 1425
prognose 1425 rechnung 1425 rueckmeldung 1425 stellungnahme 1425 termin 1425 unterschrift 1425 vorschlag 1425 zahl
1425 zahlen 1425 zusage 1425;<until> 1632 ^ 1636 dass 1110 wenn 1110;... 1633;<until> 729 ^ 1638 dass 1110 wenn
1110;besser 1567 es 1570 gern 1637 gerne 1639 gut 1567 lieber 1567 s 1570;<until> 729 ^ 1638;gern 1641 gerne 1641;...
1447 <tool> 1446 ^ 1604;... 47 <my> 48;<me> 1644;<my> 48 bei 1645 von 1645;... 1587 zu 0;... 1576 <det> 1605 <my> 1643
<until> 1615 D 1618 ^ 1625 anprobe 599 audienz 599 bei 1628 beratung 599 besprechung 599 coachingstunde 599 date 599
ein 1629 eine 1629 einen 1629 geburtstag 0 hochzeitstag 0 jubilaeum 0 jubilaum 0 n 1629 namenstag 0 ne 1629 nen 1629
op 0 probearbeiten 599 probetag 599 pruefung 0 prufung 0 rendezvous 599 sich 1646 sitzung 599 sprechstunde 599 stunde
599 termin 599 visite 599 vor 1647 vorstellungsgesprach 599 vorstellungsgespraech 599 wohl 0;=4:needs_from_me -angebot
728 -bericht 728 -entwurf 728 -konzept 728 -liste 728 -plan 728 -rechnung 728 -vorschlag 728 <attribute> 1509 a 1510
an 1510 angebot 728 antwort 728 aufstellung 728 bericht 728 bestatigung 728 das 1510 den 1510 die 1510 ein 1510 eine
1510 einen 1510 entwurf 728 freigabe 728 gutachten 728 konzept 728 kostenvoranschlag 728 liste 728 n 1510 nen 1510
offerte 728 plan 728 prognose 728 rechnung 728 ruckmeldung 728 stellungnahme 728 termin 728 unterschrift 728 vorschlag
728 zahl 728 zahlen 728 zusage 728;^ 1649 von 1516;-angebot 1425 -bericht 1425 -entwurf 1425 -konzept 1425 -liste 1425
-plan 1425 -rechnung 1425 -vorschlag 1425 angebot 1425 antwort 1425 aufstellung 1425 bericht 1425 bestatigung 1425
entwurf 1425 freigabe 1425 gutachten 1425 konzept 1425 kostenvoranschlag 1425 liste 1425 offerte 1425 plan 1425
prognose 1425 rechnung 1425 ruckmeldung 1425 stellungnahme 1425 termin 1425 unterschrift 1425 vorschlag 1425 zahl 1425
zahlen 1425 zusage 1425;-angebot 1425 -bericht 1425 -entwurf 1425 -konzept 1425 -liste 1425 -plan 1425 -rechnung 1425
-vorschlag 1425 <attribute> 1651 angebot 1425 antwort 1425 aufstellung 1425 bericht 1425 bestatigung 1425 entwurf 1425
freigabe 1425 gutachten 1425 konzept 1425 kostenvoranschlag 1425 liste 1425 offerte 1425 plan 1425 prognose 1425
rechnung 1425 ruckmeldung 1425 stellungnahme 1425 termin 1425 unterschrift 1425 vorschlag 1425 zahl 1425 zahlen 1425
zusage 1425;-angebot 1425 -bericht 1425 -entwurf 1425 -konzept 1425 -liste 1425 -plan 1425 -rechnung 1425 -vorschlag
1425 ... 1633 <attribute> 1651 a 1652 an 1652 angebot 1425 antwort 1425 aufstellung 1425 bericht 1425 bestatigung 1425
das 1652 den 1652 die 1652 ein 1652 eine 1652 einen 1652 entwurf 1425 freigabe 1425 gutachten 1425 konzept 1425
kostenvoranschlag 1425 liste 1425 n 1652 nen 1652 offerte 1425 plan 1425 prognose 1425 rechnung 1425 ruckmeldung 1425
stellungnahme 1425 termin 1425 unterschrift 1425 vorschlag 1425 zahl 1425 zahlen 1425 zusage 1425;<until> 1650 ^ 1653
dass 1110 wenn 1110;... 1576 besser 1567 es 1570 geburtstag 0 gern 1654 gerne 1639 gut 1567 hochzeitstag 0 jubilaeum 0
jubilaum 0 lieber 1567 namenstag 0 op 0 pruefung 0 prufung 0 s 1570;besser 1567 es 1570 gern 1654 gerne 1639 gut 1567
lieber 1567 s 1570;gewesen 630;aufgetaucht 630 da 1657 dabei 1657 gekommen 630 kemma 630 kommen 630 kumma 630
vorbeigekommen 630;a 1658 ah 1658 au 1658 auch 1658 dafuer 1465 dafur 1465 dagegen 1465;achterl 630 bier 630
cappuccino 630 drink 630 espresso 630 glas 630 haeferl 630 haferl 630 jause 630 kaffee 630 kruegerl 630 krugerl 630
melange 630 plauderei 630 plausch 630 ratsch 630 schwaetzchen 630 schwatz 630 schwatzchen 630 spritzer 630 sprung 630
stuendchen 630 stundchen 630 stunde 630 tasse 630 tee 630 verlaengerten 630 verlangerten 630 wein 630 zigarette
630;... 1660 achterl 630 bier 630 cappuccino 630 drink 630 espresso 630 glas 630 haeferl 630 haferl 630 jause 630
kaffee 630 kruegerl 630 krugerl 630 melange 630 plauderei 630 plausch 630 ratsch 630 schwaetzchen 630 schwatz 630
schwatzchen 630 spritzer 630 sprung 630 stuendchen 630 stundchen 630 stunde 630 tasse 630 tee 630 verlaengerten 630
verlangerten 630 wein 630 zigarette 630;a 1661 ein 1661 eine 1661 einem 1661 einen 1661 einer 1661 n 1661 ne 1661 nem
1661 nen 1661;auf 1662 zu 1662;schuldi 23 schuldig 23;... 1664;^ 1665;noch 1666;^ 1665 immer 1667 noch 1666;bei 81
damit 81 mit 81;zug 1669;reihe 1669;der 1671;am 1670 an 1672 dran 1669;ansicht 771 auffassung 771 meinung 771
uberzeugung 713 ueberzeugung 713;aufgetaucht 11 erschienen 11 gekommen 11;... 1675;ned 1676 net 1676 nicht 1676;^
1673;... 1663 <me> 1668 D 1565 ^ 1673 a 1658 ah 1658 au 1658 auch 1658 aufgetaucht 630 dafuer 1465 dafur 1465 dagegen
1465 dazugekommen 630 dazugestossen 630 dazugestoßen 630 der 1674 einfach 1677 gekommen 630 jetzt 1678 leider 1677
mitgekommen 630 ned 1676 net 1676 nicht 1676 nun 1678 vorbeigefahren 630 vorbeigekommen 630;$$ 630 a 1661 der 1546 ein
1661 eine 1661 einem 1661 einen 1661 einer 1661 n 1661 ne 1661 nem 1661 nen 1661;am 1546 an 1547 auf 1680 bei 1548
herein 1599 hereingeschneit 1599 im 1546 in 1549 rein 1599 vor 1550 vorbei 1599 zu 1662;<my> 630;an 1682 auf 1682 bei
1682 beim 1682 in 1682 zu 1682;an 1682 auf 1682 bei 1682 beim 1682 in 1682 mit 1600 zu 1682;atelier 630 geschaeft 630
geschaft 630 laden 630 salon 630 shop 630;den 1685 die 1685;im 1685 in 1686 ins 1685;im 1685 in 1686 ins 1685 kurz
1687;<me> 1688 <my> 630;ned 11 net 11 nicht 11;<my> 630 den 1685 die 1685;... 1681 alle 1683 an 1682 auch 1684 auf
1682 aufgetaucht 630 bei 1689 beide 1683 beim 1682 da 1688 dazugekommen 630 dazugestossen 630 dazugestoßen 630 einfach
1690 gekommen 630 im 1685 in 1691 ins 1685 kurz 1687 mit 1600 mitgekommen 630 ned 11 net 11 nicht 11 noch 1601
vorbeigefahren 630 vorbeigekommen 630 wieder 1683 wohl 0 zu 1682;... 1663 alle 1683 an 1682 auch 1684 auf 1682 bei
1689 beide 1683 beim 1682 da 1688 einfach 1690 im 1685 in 1691 ins 1685 kurz 1687 mit 1600 ned 11 net 11 nicht 11 noch
1601 wieder 1683 zu 1682;geben 81 sagen 81;geben 81;absagen 81 bescheid 1694 feedback 1695 ruckmeldung 1695
rueckmeldung 1695 zusagen 81;^ 1696;bringen 81 geben 81 liefern 81 sagen 81 schicken 81 zeigen 81;^ 1698;D 1698;...
1700;D 1699 ^ 1701;=13:talk ... 1697 <det> 1534 <me> 1702 <my> 1536 ^ 1696;<det> 1534 <me> 1702 <my> 1536;<my> 69
abendessen 69 besuch 69 essen 69 kaffee 69 mir 69 mittagessen 69 uns 69;=2:plan <my> 69 abendessen 69 besuch 69 essen
69 kaffee 69 mir 69 mittagessen 69 uns 69;<me> 69 <my> 69 abendessen 69 besuch 69 essen 69 kaffee 69 mir 69
mittagessen 69 uns 69;auf 1705 in 1705 ins 1706 nach 69 vorbei 69 zu 1707 zum 1706 zur 1706;... 1708 in 69 ins 69 mit
69 nach 69 vorbei 69 zu 1563 zum 69 zur 69;D 1709;^ 81 darum 710 drum 710 um 710;sich 1711;<they> 1712 sich 1711;<me>
662;ausrichten 630 bestellen 630 mitteilen 630 wissen 630;ausrichten 630 kommen 630 rufen 630 wissen 630;... 1716;...
1715;ausrichten 630 bestellen 630 kommen 630 mitteilen 630 rufen 630 wissen 630;... 1719;... 1715 mich 1717 mir 1718
uns 1720;... 1559 am 1434 auf 1434 bei 1434 beim 1434 im 1434 ueber 1434 zum 1434;... 1561 am 1434 auf 1434 bei 1434
beim 1434 im 1434 uber 1434 zum 1434;herz 546;ans 1724 nahe 546;... 1725 <they> 1725 ans 1724 nahe 546;<me>
1726;connect 81 forward 81 intro 81 introduce 81 send 81 share 81;^ 1728;=6:theirs <until> 81 D 81;<me> 1730;das 1731
den 1731 die 1731 es 1731 ihn 1731 sie 1731;bringt 1732 gibt 1732 mailt 1732 schickt 1732;und 1733;fertig 1734 fix
1734 klar 1734;... 1735;^ 1736;am 630 auf 630 aus 630 dass 630 mir 630 ob 630 per 630 uns 630 via 630 wegen 630;dienst
0;im 1739;ab 0 an 0 arbeitslos 0 freiwillig 0 krank 0 zuruck 1740 zurueck 1740;=0:missed mehr 11;... 1741 ab 0 an 0
arbeitslos 0 freiwillig 0 krank 0 ned 1742 net 1742 nicht 1742 zuruck 1740 zurueck 1740;sich 1743;=23:contact ... 1741
ab 0 an 0 arbeitslos 0 freiwillig 0 krank 0 ned 1742 net 1742 nicht 1742 zuruck 1740 zurueck 1740;D 630 am 630 an 630
gestern 630 heute 630 in 630 mich 630 nach 630 per 630 sich 1745 um 630 uns 630 wegen 630;absagen 81 bescheid 1694
feedback 1695 ruckmeldung 1695 zusagen 81;^ 1747 zu 0;durchgeben 81 freigeben 81 gegenzeichnen 81 mitbringen 81
nachreichen 81 nachschicken 81 ruberschicken 81 uberweisen 81 vorbeibringen 81 vorbeischicken 81 weiterleiten 81
zuruckbringen 81 zuruckgeben 81 zuruckschicken 81 zurucksenden 81 zuruckzahlen 81 zuschicken 81;... 1749;^
1750;<giveinf> 81 <giveinf_apart> 81 geben 81 sagen 81;-angebot 728 -bericht 728 -entwurf 728 -konzept 728 -liste 728
-plan 728 -rechnung 728 -vorschlag 728 ... 1752 <attribute> 1509 <giveinf> 81 <selfinf> 81 a 1510 an 1510 angebot 728
antwort 728 aufstellung 728 bericht 728 bestatigung 728 das 1510 den 1510 die 1510 ein 1510 eine 1510 einen 1510
entwurf 728 freigabe 728 gutachten 728 konzept 728 kostenvoranschlag 728 liste 728 n 1510 nen 1510 offerte 728 plan
728 prognose 728 rechnung 728 ruckmeldung 728 stellungnahme 728 termin 728 unterschrift 728 vorschlag 728 zahl 728
zahlen 728 zusage 728;^ 1753 von 1516;<giveinf> 81 <selfinf> 81;<until> 1755 durchgeben 81 freigeben 81 gegenzeichnen
81 mitbringen 81 nachreichen 81 nachschicken 81 ruberschicken 81 uberweisen 81 vorbeibringen 81 vorbeischicken 81
weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zuruckschicken 81 zurucksenden 81 zuruckzahlen 81 zuschicken
81;<until> 728 geben 81;-angebot 1425 -bericht 1425 -entwurf 1425 -konzept 1425 -liste 1425 -plan 1425 -rechnung 1425
-vorschlag 1425 ... 1756 <attribute> 1651 <thing> 1425 <work> 1425 a 1652 absagen 81 an 1652 angebot 1425 antwort 1425
aufstellung 1425 bericht 1425 bescheid 1694 bestatigung 1425 connecten 81 das 1652 den 1652 die 1652 ein 1652 eine
1652 einen 1652 entscheidung 1425 entwurf 1425 feedback 1695 fotos 1425 freigabe 1425 gutachten 1425 intro 81 introen
81 klaren 81 klären 81 konzept 1425 kostenvoranschlag 1425 liefern 81 liste 1425 muster 1425 n 1652 nachfragen 81
nachhaken 81 nen 1652 offerte 1425 plan 1425 prognose 1425 rechnung 1425 ruckmeldung 1757 schicken 81 stellungnahme
1425 termin 1425 unterlagen 1425 unterschrift 1425 vermitteln 81 vertrag 1425 vorschlag 1425 zahl 1425 zahlen 1425
zusage 1425 zusagen 81;bin 0 sind 0;<comeinf> 0 besuchen 0 dabei 1759 hinfahren 0 komme 0 mitgehe 0 mitkomme 0
telefonieren 0 treffen 0 vorbeikomme 0 zusammensetzen 0;$$ 728;<deed1> 1761 <give1> 1761 <until> 728;=3:advice ...
1762;... 1760 ^ 1763;... 1760 ^ 269;ich 1764 man 1765 wir 1764;halten 81;laufenden 1767;dem 1768;auf 1769
benachrichtigen 81 informieren 81 verstandigen 81 zuruckrufen 81;... 1770;^ 1771;<selfinf> 81;^ 1773;... 1774 ^
1773;<me> 1775;... 1774 ^ 1773 bei 1776;=13:talk ... 1748 <counsel> 0 <me> 1751 <until> 1754 ^ 1758 dass 1766 ein 1489
einen 1488 mich 1772 n 1488 nen 1488 sich 1777 uns 1772 zu 0;^ 1755;<until> 1755;... 1780;<until> 1779 ^ 1781;absagen
81 bescheid 1694 feedback 1695 rueckmeldung 1695 zusagen 81;^ 1783 zu 0;durchgeben 81 freigeben 81 gegenzeichnen 81
mitbringen 81 nachreichen 81 nachschicken 81 rueberschicken 81 ueberweisen 81 vorbeibringen 81 vorbeischicken 81
weiterleiten 81 zurueckbringen 81 zurueckgeben 81 zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81 zuschicken
81;... 1785;^ 1786;-angebot 728 -bericht 728 -entwurf 728 -konzept 728 -liste 728 -plan 728 -rechnung 728 -vorschlag
728 ... 1752 <attribute> 1478 <giveinf> 81 <selfinf> 81 a 1479 an 1479 angebot 728 antwort 728 aufstellung 728 bericht
728 bestaetigung 728 das 1479 den 1479 die 1479 ein 1479 eine 1479 einen 1479 entwurf 728 freigabe 728 gutachten 728
konzept 728 kostenvoranschlag 728 liste 728 n 1479 nen 1479 offerte 728 plan 728 prognose 728 rechnung 728
rueckmeldung 728 stellungnahme 728 termin 728 unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage 728;^ 1788 von
1485;<until> 1755 durchgeben 81 freigeben 81 gegenzeichnen 81 mitbringen 81 nachreichen 81 nachschicken 81
rueberschicken 81 ueberweisen 81 vorbeibringen 81 vorbeischicken 81 weiterleiten 81 zurueckbringen 81 zurueckgeben 81
zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81 zuschicken 81;-angebot 1425 -bericht 1425 -entwurf 1425 -konzept
1425 -liste 1425 -plan 1425 -rechnung 1425 -vorschlag 1425 ... 1790 <attribute> 1634 <thing> 1425 <work> 1425 a 1635
absagen 81 an 1635 angebot 1425 antwort 1425 aufstellung 1425 bericht 1425 bescheid 1694 bestaetigung 1425 connecten
81 das 1635 den 1635 die 1635 ein 1635 eine 1635 einen 1635 entscheidung 1425 entwurf 1425 feedback 1695 fotos 1425
freigabe 1425 gutachten 1425 intro 81 introen 81 klaeren 81 konzept 1425 kostenvoranschlag 1425 liefern 81 liste 1425
muster 1425 n 1635 nachfragen 81 nachhaken 81 nen 1635 offerte 1425 plan 1425 prognose 1425 rechnung 1425 rueckmeldung
1757 schicken 81 stellungnahme 1425 termin 1425 unterlagen 1425 unterschrift 1425 vermitteln 81 vertrag 1425 vorschlag
1425 zahl 1425 zahlen 1425 zusage 1425 zusagen 81;auf 1769 benachrichtigen 81 informieren 81 verstaendigen 81
zurueckrufen 81;... 1792;^ 1793;=13:talk ... 1784 <counsel> 0 <me> 1787 <until> 1789 ^ 1791 dass 1766 ein 1489 einen
1488 mich 1794 n 1488 nen 1488 sich 1777 uns 1794 zu 0;absegnen 23 antworten 23 bestaetigen 23 bezahlen 23 freigeben
23 gegenzeichnen 23 liefern 23 unterschreiben 23 zahlen 23 zusagen 23;^ 1796;noch 1797;=13:talk erst 1797 noch 1797
nur 1798;besorgen 81 bringen 81 geben 81 leihen 81 mailen 81 nennen 81 sagen 81 schicken 81 zeigen 81 zurueckbringen
81 zurueckgeben 81;... 1800;<det> 1801 das 1801 den 1801 die 1801 ein 1801 eine 1801 einen 1801 ihre 1801 ihren 1801
seine 1801 seinen 1801;^ 1802;D 1803 ^ 1802 eh 1803 ja 1803 noch 1803;<me> 1804;absegnen 23 antworten 23 bestaetigen
23 bestatigen 23 bezahlen 23 freigeben 23 gegenzeichnen 23 liefern 23 unterschreiben 23 zahlen 23 zusagen 23;^
1806;noch 1807;=13:talk ... 1697 ^ 1696 erst 1807 noch 1807 nur 1808 sich 1777;absegnen 23 antworten 23 bestatigen 23
bezahlen 23 freigeben 23 gegenzeichnen 23 liefern 23 unterschreiben 23 zahlen 23 zusagen 23;^ 1810;noch 1811;=13:talk
erst 1811 noch 1811 nur 1812;besorgen 81 bringen 81 geben 81 leihen 81 mailen 81 nennen 81 sagen 81 schicken 81 zeigen
81 zuruckbringen 81 zuruckgeben 81;... 1814;<det> 1815 das 1815 den 1815 die 1815 ein 1815 eine 1815 einen 1815 ihre
1815 ihren 1815 seine 1815 seinen 1815;^ 1816;D 1817 ^ 1816 eh 1817 ja 1817 noch 1817;<me> 1818;eine 1524 einen 1524
ihre 1524 ihren 1524 mich 599 seine 1524 seinen 1524 uns 599;<my> 1448 eine 1524 einen 1524 ihre 1524 ihren 1524 mich
599 seine 1524 seinen 1524 uns 599;^ 23;me 1822 mir 1822 uns 1822 us 1822;dafur 546 fur 546;dafuer 546 fuer 546;$$ 630
der 1546;am 1546 an 1547 auf 1826 bei 1548 herein 1599 hereingeschneit 1599 im 1546 in 1549 rein 1599 vor 1550 vorbei
1599;... 1827;^ 269 von 546;ab 546;^ 269 ab 1829 davon 1830 dazu 546 zu 546 zum 546 zur 546;^ 269 ab 1829 davon 1830
dazu 546 dringend 1831 stark 1831 zu 546 zum 546 zur 546;^ 269 ab 1829 davon 1830 dazu 546 dringend 1831 mir 1832
stark 1831 uns 1832 zu 546 zum 546 zur 546;<they> 1833 ^ 269 ab 1829 davon 1830 dazu 546 dringend 1831 mir 1832 stark
1831 uns 1832 zu 546 zum 546 zur 546;an 630;... 1835;mich 1836 wohl 0;ned 1742 net 1742 nicht 1742;sich 1838;mich
1836;should 546 soll 546 sollte 546;i 1841 ich 1841 we 1841 wir 1841;a 1658 ah 1658 au 1658 auch 1658;a 1661 der 1546
ein 1661 eine 1661 einem 1661 einen 1661 einer 1661 n 1661 ne 1661 nem 1661 nen 1661;<me> 630 mir 1546;buero 630 buro
630;<my> 1846 der 1546 meinem 1546 meiner 1546 unserer 1546;tuer 630 tur 630;<my> 1848 der 1546 meiner 1546;am 1546 an
1547 auf 1844 bei 1845 im 1546 in 1847 vor 1849 zu 1662;... 1850;matte 630;a 1661 der 1852 ein 1661 eine 1661 einem
1661 einen 1661 einer 1661 n 1661 ne 1661 nem 1661 nen 1661;<me> 630;<my> 1846;<my> 1848 der 1848;auf 1853 bei 1854 in
1855 vor 1856 zu 1662;... 1857;ins 69 nach 69 vorbei 69 zu 1563 zum 69 zur 69;... 1859 in 69 ins 69 mit 69 nach 69
vorbei 69 zu 1563 zum 69 zur 69;D 1860;$$ 630 a 1661 ein 1661 eine 1661 einem 1661 einen 1661 einer 1661 n 1661 ne
1661 nem 1661 nen 1661;auf 1862 herein 1599 hereingeschneit 1599 rein 1599 vorbei 1599 zu 1662;... 1863;...
1663;=13:talk ... 1587 dass 0 ob 0;... 597 vor 1866;<work> 0;<attribute> 1868 <work> 0;=13:talk <attribute> 1868
<work> 0;<det> 1870 <their> 1870;<det> 1869 <their> 1869 an 1871;<det> 1869 <their> 1869 am 630 an 1871 auf 630 aus
630 dass 630 mir 630 ob 630 per 630 uns 630 via 630 wegen 630;=23:contact das 1436 es 1436;=23:contact das 1436;am 630
auf 630 aus 630 das 1436 dass 630 dies 1436 es 1436 mir 1874 ob 630 per 630 so 1436 uns 1875 via 630 wegen 630;<they>
1822 ^ 23;<me> 1877;<me> 1877 <they> 1878;... 1663 <me> 1668 D 1565 ^ 1673 a 1658 ah 1658 au 1658 auch 1658
aufgetaucht 630 dazugekommen 630 dazugestossen 630 dazugestoßen 630 gekommen 630 jetzt 1678 mitgekommen 630 nun 1678
vorbeigefahren 630 vorbeigekommen 630;besorgen 81 bringen 81 geben 81 leihen 81 mailen 81 nennen 81 sagen 81 schicken
81 zeigen 81 zuruckbringen 81 zuruckgeben 81 zurueckbringen 81 zurueckgeben 81;... 1881;<det> 1882 das 1882 den 1882
die 1882 ein 1882 eine 1882 einen 1882 ihre 1882 ihren 1882 seine 1882 seinen 1882;^ 1883;D 1884 ^ 1883 eh 1884 ja
1884 noch 1884;=13:talk <me> 1885;am 1546 an 1547 auf 1547 bei 1845 im 1546 in 1847 vor 1849;... 1887 wohl 0;...
1887;herein 630 rein 630 zur 1848;... 1890 herein 630 rein 630 zur 1848;kopf 1891;den 1892;... 1893 den 1892;atelier
630 baustelle 630 buero 630 empfang 630 gang 630 garten 630 geschaeft 630 halle 630 hof 630 kanzlei 630 kueche 630
laden 630 lager 630 matte 630 praxis 630 stand 630 studio 630 theke 630 tresen 630 tuer 630 werkstatt 630;der 1895;$$
630 der 1895;mir 1895;der 1895 meinem 1895 meiner 1895 unserer 1895;der 1895 meiner 1895;am 1895 an 1896 auf 1897 bei
1898 herein 1599 hereingeschneit 1599 im 1895 in 1899 rein 1599 vor 1900 vorbei 1599;... 1901;atelier 630 baustelle
630 buro 630 empfang 630 gang 630 garten 630 geschaft 630 halle 630 hof 630 kanzlei 630 kuche 630 laden 630 lager 630
matte 630 praxis 630 stand 630 studio 630 theke 630 tresen 630 tur 630 werkstatt 630;der 1903;$$ 630 der 1903;mir
1903;der 1903 meinem 1903 meiner 1903 unserer 1903;der 1903 meiner 1903;am 1903 an 1904 auf 1905 bei 1906 herein 1599
hereingeschneit 1599 im 1903 in 1907 rein 1599 vor 1908 vorbei 1599;... 1909;<counsel> 0 ein 1489 einen 1488 n 1488
nen 1488;stelle 546;meiner 1912 unserer 1912 unsrer 1912;an 1913;stelle 269;meiner 1915 unserer 1915 unsrer 1915;an
1916;... 1917;fall 546;jeden 1919;<they> 1914 ^ 1918 an 1913 auf 1920 eher 546 erst 546 kein 546 keine 546 keinen 546
lieber 546 nicht 546 sofort 546 unbedingt 546 zuerst 546;auf 1920 eher 546 erst 546 kein 546 keine 546 keinen 546
lieber 546 nicht 546 sofort 546 unbedingt 546 zuerst 546;auf 1599 herein 1599 hereingeschneit 1599 rein 1599 vorbei
1599;... 1923;to 546;me 1925 us 1925;abteilung 0 bereich 0 firma 0 fuhrung 0 geschaftsfuhrung 0 leitung 0 part 0
position 0 rolle 0 stelle 0 teil 0;... 1927 abteilung 0 bereich 0 firma 0 fuhrung 0 geschaftsfuhrung 0 leitung 0 part
0 position 0 rolle 0 stelle 0 teil 0;<det> 1928;abteilung 0 bereich 0 firma 0 fuehrung 0 geschaeftsfuehrung 0 leitung
0 part 0 position 0 rolle 0 stelle 0 teil 0;... 1930 abteilung 0 bereich 0 firma 0 fuehrung 0 geschaeftsfuehrung 0
leitung 0 part 0 position 0 rolle 0 stelle 0 teil 0;<det> 1931;<they> 710 ^ 81 dass 711 mir 712 uns 712;<way>
712;<det> 1934 <way> 712;<they> 710 ^ 81 am 1935 auf 1935 beim 1935 dass 711 im 1935 per 1935;<they> 1933 ^ 81 am 1935
auf 1935 beim 1935 dass 711 im 1935 mir 1936 per 1935 uns 1936;^ 1673 dafuer 1465 dagegen 1465 jetzt 1678 nun
1678;haus 630;ort 630;besuch 630 gast 630;bei 1854 da 630 hier 630 im 1939 vor 1940 zu 1941;besuch 630;bei 1854 da 630
dabei 630 hier 630 zu 1943;... 1942 anhang 1944 bei 1854 da 630 familie 1944 frau 1944 freund 1944 freundin 1944 hier
630 hund 1944 im 1939 kind 1944 kindern 1944 mann 1944 partner 1944 partnerin 1944 vor 1940 zu 1941;<their> 1945 N
1942 anhang 1944 familie 1944 frau 1944 freund 1944 freundin 1944 hund 1944 kind 1944 kindern 1944 mann 1944 partner
1944 partnerin 1944;anhang 1944 familie 1944 frau 1944 freund 1944 freundin 1944 hund 1944 kind 1944 kindern 1944 mann
1944 partner 1944 partnerin 1944;<their> 1947 anhang 1944 familie 1944 frau 1944 freund 1944 freundin 1944 hund 1944
kind 1944 kindern 1944 mann 1944 partner 1944 partnerin 1944;bei 1854 da 630 hier 630 im 1939 mit 1946 samt 1948 vor
1940 zu 1941;bei 1854 da 630 hier 630 im 1939;mir 630 uns 630;gast 630;bei 1951 da 630 hier 630 zu 1952;... 1953;...
1953 <my> 630;am 1954 an 1682 auf 1955 bei 1682 beim 1955 im 1954 in 1955 wegen 1954 zu 1682 zum 1954 zur 1954;bei
1854 da 630 dabei 630 hier 630;... 1953 abendessen 1957 besuch 1957 bier 1957 brunch 1957 essen 1957 fruehstueck 1957
fruhstuck 1957 grillen 1957 jause 1957 kaffee 1957 mittagessen 1957 tisch 630;... 1953 tisch 630;tisch 630;=23:contact
$$ 630;partie 630;der 1962;=23:contact $$ 630 am 1960 dabei 1961 von 1963;dabei 630;video 1965 zoom 1965;am 1959 an
1682 anwesend 630 auf 1955 bei 1682 beim 1955 da 630 dabei 630 dort 630 druben 630 drueben 630 hier 630 im 1954 in
1955 mit 1964 online 1965 per 1966 remote 1965 vor 1940 wegen 1954 zu 1682 zugeschaltet 630 zum 1954 zur 1954;... 1953
<my> 630 abendessen 1957 besuch 1957 bier 1957 brunch 1957 essen 1957 fruehstueck 1957 fruhstuck 1957 grillen 1957
jause 1957 kaffee 1957 mittagessen 1957;=23:contact im 1685 in 1686 ins 1685 kurz 1687;<me> 1969 <my> 630;abend 1950
kaffee 1950 moment 1950 nachmittag 1950 sprung 1950 std 1950 stuendchen 1950 stundchen 1950 stunde 1950 stunden 1950
vormittag 1950 weile 1950;abend 1950 ganze 1971 halbe 1971 kaffee 1950 moment 1950 nachmittag 1950 sprung 1950 std
1950 stuendchen 1950 stundchen 1950 stunde 1950 stunden 1950 vormittag 1950 weile 1950;=23:contact am 1960 dabei 630
von 1963;am 1959 anwesend 630 auf 1954 beim 1954 da 630 dabei 630 dort 630 druben 630 drueben 630 hier 630 im 1954 in
1954 mit 1973 online 1965 per 1966 remote 1965 vor 1940 wegen 1954 zugeschaltet 630 zum 1954 zur 1954;=23:contact
dabei 630;anwesend 630 da 630 dabei 630 dort 630 druben 630 drueben 630 hier 630 mit 1975 vor 1940;abend 1950 anwesend
630 da 630 dabei 630 dort 630 druben 630 drueben 630 ganze 1971 halbe 1971 hier 630 kaffee 1950 mit 1975 moment 1950
nachmittag 1950 sprung 1950 std 1950 stuendchen 1950 stundchen 1950 stunde 1950 stunden 1950 vor 1940 vormittag 1950
weile 1950;abend 1950 kaffee 1950 moment 1950 nachmittag 1950 sprung 1950 std 1950 stuendchen 1950 stunde 1950 stunden
1950 vormittag 1950 weile 1950;abend 1950 ganze 1978 halbe 1978 kaffee 1950 moment 1950 nachmittag 1950 sprung 1950
std 1950 stuendchen 1950 stunde 1950 stunden 1950 vormittag 1950 weile 1950;abend 1950 drei 1979 ein 1979 eine 1979
einen 1979 ganze 1978 halbe 1979 kaffee 1950 moment 1950 n 1979 nachmittag 1950 ne 1979 sprung 1950 std 1950
stuendchen 1950 stunde 1950 stunden 1950 vormittag 1950 weile 1950 zwei 1979;abend 1950 kaffee 1950 moment 1950
nachmittag 1950 sprung 1950 std 1950 stundchen 1950 stunde 1950 stunden 1950 vormittag 1950 weile 1950;abend 1950
ganze 1981 halbe 1981 kaffee 1950 moment 1950 nachmittag 1950 sprung 1950 std 1950 stundchen 1950 stunde 1950 stunden
1950 vormittag 1950 weile 1950;abend 1950 drei 1982 ein 1982 eine 1982 einen 1982 ganze 1981 halbe 1982 kaffee 1950
moment 1950 n 1982 nachmittag 1950 ne 1982 sprung 1950 std 1950 stundchen 1950 stunde 1950 stunden 1950 vormittag 1950
weile 1950 zwei 1982;... 1953 atelier 630 geschaeft 630 geschaft 630 haus 630 laden 630 salon 630 shop 630;... 1953
<my> 630 den 1685 die 1685;... 1942 bei 1854 da 630 hier 630 im 1939 vor 1940 zu 1941;$$ 630 <their> 1986 N 1942 am
1960 anhang 1944 dabei 1961 familie 1944 frau 1944 freund 1944 freundin 1944 hund 1944 kind 1944 kindern 1944 mann
1944 partner 1944 partnerin 1944 von 1963;anwesend 630 da 630 dabei 630 dort 630 drueben 630 hier 630 mit 1975 vor
1940;anwesend 630 da 630 dabei 630 dort 630 druben 630 hier 630 mit 1975 vor 1940;$$ 630 am 1960 dabei 1961 von
1963;am 1960 mit 1990 online 1965 per 1966 remote 1965 zugeschaltet 630;<my> 630 besuch 630 gast 630;... 1953
abendessen 1957 besuch 1957 bier 1957 brunch 1957 essen 1957 fruehstueck 1957 fruhstuck 1957 grillen 1957 jause 1957
kaffee 1957 mittagessen 1957;... 1663 D 1949 abend 1950 alle 1956 am 1958 an 1682 anwesend 630 auch 1967 auf 1968
aufgetaucht 630 bei 1970 beide 1956 beim 1955 da 1969 dabei 630 dafuer 1465 dafur 1465 dagegen 1465 dazugekommen 630
dazugestossen 630 dazugestoßen 630 der 1674 drei 1972 ebenfalls 1974 ebenso 1976 ein 1977 eine 1972 einen 1972 einfach
1677 fuer 1980 fur 1983 ganze 1971 gekommen 630 halbe 1972 hier 630 im 1984 in 1985 ins 1685 ja 1976 kaffee 1950 kurz
1687 leider 1677 mit 1987 mitgekommen 630 moment 1950 n 1972 nachmittag 1950 natuerlich 1988 naturlich 1989 ne 1972
ned 1676 net 1676 nicht 1676 noch 1991 online 1965 per 1966 remote 1965 samt 1947 sogar 1976 sprung 1950 std 1950
stuendchen 1950 stundchen 1950 stunde 1950 stunden 1950 und 1947 vor 1940 vorbeigefahren 630 vorbeigekommen 630
vormittag 1950 wegen 1954 weile 1950 wieder 1683 wohl 0 zu 1992 zugeschaltet 630 zum 1993 zur 1993 zwei 1972;^ 1673
dafur 1465 dagegen 1465 jetzt 1678 nun 1678;... 1663 D 1949 abend 1950 alle 1956 am 1958 an 1682 anwesend 630 auch
1967 auf 1968 aufgetaucht 630 bei 1970 beide 1956 beim 1955 da 1969 dabei 630 dazugekommen 630 dazugestossen 630
dazugestoßen 630 drei 1972 ebenfalls 1974 ebenso 1976 ein 1977 eine 1972 einen 1972 fuer 1980 fur 1983 ganze 1971
gekommen 630 halbe 1972 hier 630 im 1984 in 1985 ins 1685 ja 1976 kaffee 1950 kurz 1687 mit 1987 mitgekommen 630
moment 1950 n 1972 nachmittag 1950 natuerlich 1988 naturlich 1989 ne 1972 noch 1991 online 1965 per 1966 remote 1965
samt 1947 sogar 1976 sprung 1950 std 1950 stuendchen 1950 stundchen 1950 stunde 1950 stunden 1950 und 1947 vor 1940
vorbeigefahren 630 vorbeigekommen 630 vormittag 1950 wegen 1954 weile 1950 wieder 1683 zu 1992 zugeschaltet 630 zum
1993 zur 1993 zwei 1972;abendessen 1957 besuch 1957 bier 1957 brunch 1957 essen 1957 fruehstueck 1957 fruhstuck 1957
grillen 1957 jause 1957 kaffee 1957 mittagessen 1957;da 630;<me> 1688;am 1997 auch 1998 auf 1997 bei 1999 da 1969
dabei 630 im 1685 in 1686 ins 1685 kurz 1687 mit 1965 zum 1997 zur 1997;^ 269 davor 546 vor 546;<they> 2001 ^ 269
davor 546 vor 546;<me> 2002 vor 546;auf 1582;durchgeben 81 freigeben 81 gegenzeichnen 81 mitbringen 81 nachreichen 81
nachschicken 81 ruberschicken 81 rueberschicken 81 uberweisen 81 ueberweisen 81 vorbeibringen 81 vorbeischicken 81
weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zuruckschicken 81 zurucksenden 81 zuruckzahlen 81 zurueckbringen 81
zurueckgeben 81 zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81 zuschicken 81;... 2005;^ 2006;<giveinf> 81
durchgeben 81 freigeben 81 gegenzeichnen 81 mitbringen 81 nachreichen 81 nachschicken 81 ruberschicken 81
rueberschicken 81 uberweisen 81 ueberweisen 81 vorbeibringen 81 vorbeischicken 81 weiterleiten 81 zuruckbringen 81
zuruckgeben 81 zuruckschicken 81 zurucksenden 81 zuruckzahlen 81 zurueckbringen 81 zurueckgeben 81 zurueckschicken 81
zuruecksenden 81 zurueckzahlen 81 zuschicken 81;... 2008;<me> 2007 ^ 2009 sich 1777;-angebot 728 -bericht 728 -entwurf
728 -konzept 728 -liste 728 -plan 728 -rechnung 728 -vorschlag 728 ... 1752 <attribute> 1498 <giveinf> 81 <selfinf> 81
a 1499 an 1499 angebot 728 antwort 728 aufstellung 728 bericht 728 bestaetigung 728 bestatigung 728 das 1499 den 1499
die 1499 ein 1499 eine 1499 einen 1499 entwurf 728 freigabe 728 gutachten 728 konzept 728 kostenvoranschlag 728 liste
728 n 1499 nen 1499 offerte 728 plan 728 prognose 728 rechnung 728 ruckmeldung 728 rueckmeldung 728 stellungnahme 728
termin 728 unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage 728;^ 2011 von 1505;abliefern 81 zuruckbringen 81
zuruckgeben 81 zurueckbringen 81 zurueckgeben 81;... 2013;<until> 1755 bescheid 1694 bis 2014 durchgeben 81 freigeben
81 gegenzeichnen 81 klaeren 81 klaren 81 klären 81 liefern 81 mitbringen 81 nachliefern 81 nachreichen 81 nachschicken
81 ruberschicken 81 rueberschicken 81 schicken 81 senden 81 uberweisen 81 ueberweisen 81 vorbeibringen 81
vorbeischicken 81 weiterleiten 81 zu 2014 zum 2014 zuruckbringen 81 zuruckgeben 81 zuruckschicken 81 zurucksenden 81
zuruckzahlen 81 zurueckbringen 81 zurueckgeben 81 zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81 zuschicken 81
zusenden 81;-angebot 1425 -bericht 1425 -entwurf 1425 -konzept 1425 -liste 1425 -plan 1425 -rechnung 1425 -vorschlag
1425 ... 2015 <attribute> 1555 <thing> 1425 <work> 1425 a 1556 absagen 81 an 1556 angebot 1425 antwort 1425
aufstellung 1425 bericht 1425 bescheid 1694 bestaetigung 1425 bestatigung 1425 connect 81 connecten 81 das 1556 den
1556 die 1556 ein 1556 eine 1556 einen 1556 entscheidung 1425 entwurf 1425 feedback 1695 forward 81 fotos 1425
freigabe 1425 gutachten 1425 intro 81 introduce 81 introen 81 klaeren 81 klaren 81 klären 81 konzept 1425
kostenvoranschlag 1425 liefern 81 liste 1425 muster 1425 n 1556 nachfragen 81 nachhaken 81 nen 1556 offerte 1425 plan
1425 prognose 1425 rechnung 1425 ruckmeldung 1757 rueckmeldung 1757 schicken 81 send 81 share 81 stellungnahme 1425
termin 1425 unterlagen 1425 unterschrift 1425 vermitteln 81 vertrag 1425 vorschlag 1425 zahl 1425 zahlen 1425 zusage
1425 zusagen 81;auf 1769 benachrichtigen 81 informieren 81 verstaendigen 81 verstandigen 81 zuruckrufen 81
zurueckrufen 81;... 2017;^ 2018;=13:talk ... 1697 <counsel> 0 <me> 2007 <until> 2012 ^ 2016 dass 1766 ein 1489 einen
1488 mich 2019 n 1488 nen 1488 sich 1777 uns 2019;... 2005 <det> 1882 das 1882 den 1882 die 1882 ein 1882 eine 1882
einen 1882 ihre 1882 ihren 1882 seine 1882 seinen 1882;D 1884 ^ 2021 eh 1884 ja 1884 noch 1884;... 1752;^ 2023;0 0
achtzig 0 dreissig 0 fuenfzig 0 funfzig 0 neunzig 0 sechzig 0 siebzig 0 vierzig 0 volljaehrig 0 volljahrig 0 zwanzig
0;... 2008 absagen 81 bescheid 1694 connecten 81 feedback 1695 intro 81 introen 81 klaeren 81 klaren 81 klären 81
liefern 81 nachfragen 81 nachhaken 81 ruckmeldung 1695 rueckmeldung 1695 schicken 81 vermitteln 81 zusagen 81;... 1697
<me> 2022 <until> 2024 D 2025 ^ 2026 mich 2019 sich 1777 uns 2019;auch 1998 da 630 dabei 630 mit 1965;<until> 1755
bescheid 1694 durchgeben 81 freigeben 81 gegenzeichnen 81 klaeren 81 klaren 81 klären 81 liefern 81 mitbringen 81
nachliefern 81 nachreichen 81 nachschicken 81 ruberschicken 81 rueberschicken 81 schicken 81 senden 81 uberweisen 81
ueberweisen 81 vorbeibringen 81 vorbeischicken 81 weiterleiten 81 zuruckbringen 81 zuruckgeben 81 zuruckschicken 81
zurucksenden 81 zuruckzahlen 81 zurueckbringen 81 zurueckgeben 81 zurueckschicken 81 zuruecksenden 81 zurueckzahlen 81
zuschicken 81 zusenden 81;... 2029;<me> 2007 <until> 1779 ^ 2030 dass 1766 sich 1777;nicht 11;aber 2032 doch 2032;bis
2014 zu 2014 zum 2014;... 2034 connecten 81 intro 81 introen 81 klaeren 81 klaren 81 klären 81 liefern 81 nachfragen
81 nachhaken 81 schicken 81 vermitteln 81;anrufen 11 besuchen 11 melden 11 ruehren 11 ruhren 11 schicken 11 schreiben
11 zuruckrufen 11 zurueckrufen 11;... 2036 anrufen 11 besuchen 11 erreichen 11 melden 11 ruehren 11 ruhren 11 schicken
11 schreiben 11 sprechen 11 zuruckrufen 11 zurueckrufen 11;... 2036 anrufen 11 besuchen 11 melden 11 ruehren 11 ruhren
11 schicken 11 schreiben 11 zuruckrufen 11 zurueckrufen 11;^ 1773 anrufen 11 besuchen 11 melden 11 ruehren 11 ruhren
11 schicken 11 schreiben 11 zuruckrufen 11 zurueckrufen 11;... 2039 ^ 1773 anrufen 11 bei 1776 besuchen 11 melden 11
ruehren 11 ruhren 11 schicken 11 schreiben 11 zuruckrufen 11 zurueckrufen 11;... 2033 <counsel> 0 <me> 1885 ^ 2035
aber 2032 doch 2032 ein 1489 einen 1488 mich 2037 mir 2038 n 1488 nen 1488 sich 2040 uns 2037;<me> 1885 mich 2038 mir
2038 sich 2038 uns 2038;am 1954 auf 1954 beim 1954 im 1954 in 1954 wegen 1954 zum 1954 zur 1954;alle 2043 am 1954 auch
2043 auf 1954 beide 2043 beim 1954 ebenfalls 2043 im 1954 in 1954 wegen 1954 zum 1954 zur 1954;am 1954 auf 1954 beim
1954 da 630 im 1954 in 1954 wegen 1954 zum 1954 zur 1954;alle 2043 am 1954 auch 2045 auf 1954 beide 2043 beim 1954 da
630 dabei 630 ebenfalls 2043 im 1954 in 1954 mit 1965 wegen 1954 zum 1954 zur 1954;<until> 729 ^ 1457;sich 2047;^ 1483
von 1485;<thing> 1425 <work> 1425 angebot 1425 antwort 1425 bestaetigung 1425 entscheidung 1425 fotos 1425
kostenvoranschlag 1425 muster 1425 offerte 1425 rechnung 1425 rueckmeldung 1425 unterlagen 1425 vertrag 1425 zahlen
1425;<until> 2049 ^ 2050 sich 2047;abliefern 81 zurueckbringen 81 zurueckgeben 81;... 2052;an 1916 bis 2053 zu 2053
zum 2053;... 2054;<they> 1914 ^ 2055 an 1913 auf 1920 eher 546 erst 546 kein 546 keine 546 keinen 546 lieber 546 nicht
546 sofort 546 unbedingt 546 zuerst 546;^ 1514 von 1516;<thing> 1425 <work> 1425 angebot 1425 antwort 1425 bestatigung
1425 entscheidung 1425 fotos 1425 kostenvoranschlag 1425 muster 1425 offerte 1425 rechnung 1425 ruckmeldung 1425
unterlagen 1425 vertrag 1425 zahlen 1425;<until> 2057 ^ 2058 sich 2047;abliefern 81 zuruckbringen 81 zuruckgeben
81;... 2060;an 1916 bis 2061 zu 2061 zum 2061;... 2062;<they> 1914 ^ 2063 an 1913 auf 1920 eher 546 erst 546 kein 546
keine 546 keinen 546 lieber 546 nicht 546 sofort 546 unbedingt 546 zuerst 546;erreichen 1420 erwischen 1420 sprechen
1420;<hat> 1340 <needs> 1341 <saysv> 1345 <sends3> 84 <will3> 1352 ^ 1418 antwortet 630 antwortete 630 anzuklingeln
1420 anzurufen 1420 arbeitet 1423 bat 1428 bedankte 1429 beehrt 1430 beginnt 1423 begleitet 1431 begleitete 1432
beichtete 1439 bekocht 1442 bekommen 1445 bekommt 1452 benoetigt 1459 benotigt 1463 berichtet 0 berichtete 1464
beschwerte 1429 besteht 1466 besuchen 1431 besucht 1431 bewarb 1467 bewirbt 1467 bietet 1470 bittet 1472 bleibt 1423
bot 1470 brachte 1475 brachten 1475 braet 1477 braeuchte 1490 braeuchten 1491 brat 1493 brauchen 1497 braucht 1508
brauchte 1519 brauchten 1520 bringen 1530 bringt 1530 bräuchte 1519 darf 1537 draengt 1539 draengte 1429 drangt 1539
drangte 1429 dringt 1466 duerfen 1540 durfen 1540 empfaengt 1431 empfahl 1542 empfangt 1431 empfehlen 1542 empfiehlt
1542 empfing 1432 empfingen 1432 erinnert 1543 erkundigte 1544 ermahnt 1545 ermutigt 1545 erschien 1552 ersuchte 1544
erwaehnte 1553 erwahnte 1553 erwartet 1558 erzaehlt 0 erzaehlte 1560 erzahlt 0 erzahlte 1562 essen 1566 faehrt 1543
faend 1571 faende 1571 faengt 1575 fahren 1543 fahrt 1543 fand 1571 fande 1571 fangt 1575 feiert 1577 findet 1578
fordert 1580 fragt 1583 fragte 1544 freuen 1586 freut 1589 fuehrt 1431 fuhr 1432 fuhren 1432 fuhrt 1431 fänd 1571 gab
1596 gaben 1598 gestand 1439 gibt 1598 ging 1602 gingen 1602 grillt 1442 haben 1630 haette 1640 haetten 1642 hat 1648
hatte 1655 hatten 1642 helfen 1431 hilft 1431 hofft 1647 holen 1543 holt 1543 holte 1432 holten 1432 hätte 1656 hätten
1642 is 1659 isst 1566 ist 1679 jammerte 1464 kam 1692 kamen 1693 kann 1703 klagte 1464 kocht 1442 koennen 1704 kommen
1710 kommt 1710 konnen 1704 kriegen 1445 kriegt 1452 kuemmern 1713 kuemmert 1713 kummern 1713 kummert 1713 laden 1714
ladt 1714 laedt 1714 laesst 1721 laesterte 1722 lasst 1721 lasterte 1723 legt 1727 legte 1727 liess 1721 liessen 1721
ließ 1721 ll 1729 lässt 1721 machen 1737 macht 1737 mahnt 1545 mahnte 1429 mailt 1738 mailte 1738 meinte 1553 meldet
1744 meldete 1746 mochte 1778 mochten 1782 moechte 1795 moechten 1782 muessen 1799 muesste 1805 muss 1809 mussen 1813
musste 1819 möchte 1778 müsste 1819 nehmen 1820 nimmt 1821 owes 1823 pladiert 1824 pladierte 1824 plaediert 1825
plaedierte 1825 plant 1647 platzte 1828 plauderte 1464 pocht 1466 raet 1834 rat 1834 raten 1834 recommended 546
recommends 546 reklamierte 1429 rief 1837 riet 1834 rieten 1834 ruehrt 1839 ruehrte 1839 ruft 1840 ruhrt 1839 ruhrte
1839 rät 1834 sagte 1553 said 1842 san 1843 sass 1851 sassen 1858 says 1842 saß 1851 saßen 1858 schauen 1861 schaut
1710 schaute 1864 schauten 1865 schimpfte 1464 schlaeft 1566 schlaegt 1867 schlafen 1566 schlaft 1566 schlagt 1867
schlug 1867 schlägt 1867 schneite 1828 schreiben 1872 schreibt 1873 schrieb 1876 schulden 1879 schuldet 1879
schwaermte 1722 schwarmte 1723 sind 1880 sinnierte 1464 soll 0 sollen 0 sollte 1886 spazierte 1828 stand 1888 standen
1889 startet 1423 steckte 1894 streckte 1894 stuermte 1902 sturmte 1910 sucht 1911 suchte 1911 taet 1921 taete 1922
tat 1921 tate 1922 tauchte 1828 tauchten 1924 textet 1738 thinks 1842 told 1926 treffen 1467 trifft 1467 tät 1921
uberlegt 1647 ubernachten 1566 ubernachtet 1566 ubernimmt 1929 ueberlegt 1647 uebernachten 1566 uebernachtet 1566
uebernimmt 1932 urgierte 1429 verkuendete 1553 verkundete 1553 verlangt 1580 verriet 1439 versprach 1937 verspricht
1937 versucht 1647 waere 1938 war 1994 ware 1995 waren 1996 warn 2000 warnt 2003 warnte 2003 warten 2004 wartet 2004
werden 2010 will 2020 wird 2027 woan 2028 wohnt 1423 wollen 2031 wollte 2041 wollten 2042 wor 2044 worn 2046 wuenschen
2048 wuenscht 2051 wuerd 1921 wuerde 2056 wunschen 2048 wunscht 2059 wurd 1921 wurde 2064 wäre 1995 würde 2064 zu 2065
zuruckzurufen 1420 zurueckzurufen 1420;N 1118;an 2067;<them> 51;ich 2069 wir 2069;... 2068 <have> 2070 an 2067;^
842;gedruckt 4 gedrueckt 4 gedrückt 4;hand 2073;die 2074;gebracht 4 gegeben 4 geliehen 4 in 2075 ubergeben 4
uberlassen 4 uebergeben 4 ueberlassen 4;... 2076;<them> 2077;ich 2078 wir 2078;<have> 2079;<them> 1822;von 2081;ich
2082 wir 2082;hand 15 mail 15 post 15;der 2084;am 1608 auf 1609 im 1610 in 2085 von 136 vorliegen 15;... 2086;^
2087;<they> 2088;bekomm 2083 bekomme 2083 bekommen 2089 bekommt 2089 erhaelt 2089 erhalt 2089 erhalte 2083 erhält 2089
hab 2083 habe 2083 haben 2089 hat 2089 krieg 2083 kriege 2083 kriegen 2089 kriegt 2089;<they> 1041 ich 41 wir
41;<them> 41 das 85 dass 2091;<they> 855 der 855 die 855;durchgearbeitet 630 durchgegangen 630;... 789 <reviewed> 43;N
2095;... 2094 fuer 2096 fur 2096 v 2096 vom 2096 von 2096;i 69 ich 69 ma 69 wir 69;<them> 69;mit 2099;... 2100;ich
2101 wir 2101;<they> 1441;<they> 1476;<title> 70 N 69;mich 2105 uns 2105;N 69 am 69 auf 69 bei 69 beim 69 das 69 der
69 die 69 im 69 in 69 unser 69 unsere 69 unseres 69;ab 69 aus 69 heim 69 hin 69 nach 69 vom 69 zum 69 zur 69;...
2108;N 2109 ihn 2109 sie 2109;ich 2110 wir 2110;<they> 69;<they> 1440 mich 2112 mir 2112 uns 2112;<they> 69 <title> 70
N 69;mich 2114 uns 2114;mich 2114 mir 2112 uns 2114;bei 69 im 69 in 69 mit 69 zu 69;ich 2117 wir 2117;<they>
1492;=2:plan ... 2108;N 2120 ihn 2109 sie 2109;ich 2121 wir 2121;mich 2112 mir 2112 uns 2112;<they> 1440 mich 2112 uns
2112;wir 69;ich 69 ma 69 wir 69;=2:plan N 2109 ihn 2109 sie 2109;ich 2127 ma 69 wir 2127;=2:plan ... 2100;ich 2101 wir
2129;=1:moved;fixe 69;-abend 69 -feier 69 -fest 69 -probe 69 -sitzung 69 -termin 69 besprechung 69 eroeffnung 69
eroffnung 69 feier 69 generalprobe 69 hochzeit 69 jour 2132 konzert 69 lesung 69 party 69 premiere 69 probe 69 sitzung
69 stammtisch 69 taufe 69 vernissage 69 vortrag 69;... 2133;es 2134;karten 69 plaetze 69 platze 69 termin 69 tickets
69;... 2136 karten 69 plaetze 69 platze 69 termin 69 tickets 69;ich 2137;und 2138;-abend 69 -feier 69 -fest 69 -probe
69 -sitzung 69 -termin 69 besprechung 69 call 69 eroeffnung 69 eroffnung 69 feier 69 generalprobe 69 gesprach 69
gespraech 69 hochzeit 69 jour 2132 karten 69 konzert 69 lesung 69 lunch 69 meeting 69 party 69 plaetze 69 platze 69
premiere 69 probe 69 sitzung 69 stammtisch 69 taufe 69 termin 69 tickets 69 treffen 69 vernissage 69 vortrag 69;alle
104 alles 104 das 104 den 104 die 104 es 104 ihn 104 sie 104;N 2137;... 2140 ^ 2141 karten 69 plaetze 69 platze 69
termin 69 tickets 69 und 2142 von 2081;besprechung 69 call 69 gesprach 69 gespraech 69 karten 69 lunch 69 meeting 69
plaetze 69 platze 69 termin 69 tickets 69 treffen 69;... 2144 ^ 2141 karten 69 plaetze 69 platze 69 termin 69 tickets
69 von 2081;N 2139 ich 2143 wir 2145;... 2144 ^ 2141 karten 69 plaetze 69 platze 69 termin 69 tickets 69 und 2142;...
2140 ^ 2141 karten 69 plaetze 69 platze 69 termin 69 tickets 69;N 2139 ich 2147 wir 2148;... 2136;ich 2150;und 2151;N
2150;... 2136 und 2153;N 2152 ich 2154 wir 2150;<they> 1565;-abend 69 -feier 69 -fest 69 -probe 69 -sitzung 69 -termin
69 anberaumt 69 angesetzt 69 ausgemacht 69 besprechung 69 eingetragen 69 eroeffnung 69 eroffnung 69 feier 69 fixiert
69 gebucht 69 generalprobe 69 geplant 69 hochzeit 69 jour 2132 konzert 69 lesung 69 party 69 premiere 69 probe 69
sitzung 69 stammtisch 69 taufe 69 terminiert 69 vereinbart 69 vernissage 69 vorgesehen 69 vortrag 69;... 2157 <they>
1565 anberaumt 69 angesetzt 69 ausgemacht 69 eingetragen 69 fixiert 69 gebucht 69 geplant 69 gestrichen 11 vereinbart
69;vorbei 69 vorbeischauen 69;... 2159;... 2159 ich 2160;$$ 69 und 69;besuchen 69;=2:plan ... 2163;<they> 2164 <title>
70 N 69;N 2162 mich 2165 uns 2165;<me> 69 besuch 69;vorbei 69 zu 2167 zum 69;$$ 69 ... 2168 und 69 vorbei 69 zu 2167
zum 69;N 2169 mich 2165 uns 2165;<me> 2112;<callinf> 523 <giveinf> 523 anklopfen 523 essen 523 nachfragen 523 reden
523 sprechen 523 treffen 523 vorbeischauen 523 vorfuehlen 523 vorfuhlen 523;... 2172 <callinf> 523 <giveinf> 523
anklopfen 523 essen 523 nachfragen 523 reden 523 sprechen 523 treffen 523 vorbeischauen 523 vorfuehlen 523 vorfuhlen
523;N 2173;bei 2174 mit 2174 zu 2174;bei 2174 mit 2174 wieder 2175 zu 2174;bekommen 81 haben 81 kriegen 81;... 2177
alle 2177 alles 2177 das 2177 den 2177 die 2177 es 2177 ihn 2177 sie 2177;^ 2178;ich 2179 wir 2179;mit 2099 vorbei 69
vorbeischauen 69;... 2181;... 2159 ich 2182 wir 2101;zusammen 69;... 2184;mich 2185 uns 2185;ich 2186 wir
2186;eingeladen 69;=2:plan ... 2188;bei 2189 im 69 in 69 mit 69 zu 2189;... 2157 <they> 1565 anberaumt 69 angesetzt 69
ausgemacht 69 eingetragen 69 fixiert 69 gebucht 69 geplant 69 ich 2190 vereinbart 69 wir 2190;plan 69 programm 69;dem
2192;kalender 69;an 69 auf 2193 im 2194;... 2195;an 69 anberaumt 69 angesetzt 69 auf 2193 ausgemacht 69 eingetragen 69
fixiert 69 gebucht 69 geplant 69 im 2194 terminiert 69 vereinbart 69 vorgesehen 69;... 2197;anberaumt 69 angesetzt 69
ausgemacht 69 eingetragen 69 fixiert 69 gebucht 69 geplant 69 terminiert 69 vereinbart 69 vorgesehen 69;... 2199;...
2199 gestrichen 11;<acts1> 2098 abgemacht 69 abgmacht 69 arbeite 2102 arbeiten 2102 ausgemacht 69 ausgmacht 69 backt
2103 baeckt 2104 baue 2102 bauen 2102 beehren 2106 beehrt 2106 beginnen 2107 beginnt 2107 begleite 2111 begleitet 2113
bekocht 2103 bekomm 2083 bekomme 2083 besuchen 2115 besucht 2116 bin 2118 braet 2104 brat 2119 bringe 2122 bäckt 2119
empfaengt 2123 empfangt 2123 erhalte 2083 erinnert 2124 erklaere 71 erklare 71 eroeffnen 2107 eroeffnet 2107 eroffnen
2107 eroffnet 2107 essen 2125 faehrt 2113 fahr 2126 fahre 2128 fahren 2126 fahrt 2113 festgelegt 69 flieg 2126 fliege
2126 fliegen 2126 fuehre 71 fuehrt 2113 fuhre 71 fuhrt 2113 geh 2102 gehe 2102 gehen 2130 gelegt 2131 geplant 69
geschoben 2131 gestrichen 11 gibt 2135 gibts 2134 grillt 2103 hab 2146 habe 2146 haben 2149 hat 2155 helfen 2123 hilft
2123 hol 2111 hole 2111 holen 2111 holt 2124 isst 2156 ist 2158 kocht 2103 komm 2161 komme 2161 kommen 2166 kommt 2170
krieg 2083 kriege 2083 laden 2171 ladt 2171 laedt 2171 laeuft 2107 laufen 2107 lauft 2107 liefere 71 mal 2176 muesste
2180 musste 2180 müsste 2180 nehmen 2124 nimmt 2113 packe 2102 packen 2102 pitche 71 praesentiere 71 prasentiere 71
probe 2102 proben 2102 raeume 2102 raume 2102 reden 2125 reise 2126 reisen 2126 reserviert 69 schau 2183 schaue 2183
schauen 2102 schlaeft 2156 schlaft 2156 sehen 2125 setz 2187 setze 2187 setzen 2187 sind 2191 soll 2180 sollen 2180
sollte 2180 sortiere 2102 sprechen 2125 starten 2107 startet 2107 stehen 2196 steht 2198 steigen 2107 steigt 2107
telefonieren 2125 treffen 2125 ube 2102 uben 2102 ubergebe 71 ubernachtet 2156 uebe 2102 ueben 2102 uebergebe 71
uebernachtet 2156 umgebucht 2131 umgelegt 2131 vereinbart 69 verlegt 2131 verschoben 2131 vertagt 2131 vorgezogen 2131
waere 2200 ware 2200 wird 2134 wurde 2201 wäre 2200 zeige 71 zeigt 2123 zoomen 2125 zugesagt 69;gelegt 792;herz
2203;bekannt 836 bekanntgemacht 835 connected 835 in 838 vernetzt 835 zusammengebracht 835;... 2205 bekannt 836
bekanntgemacht 835 connected 835 in 838 vernetzt 835 zusammengebracht 835;N 2206;ans 2204 ausgeholfen 623 ins 975 mit
2207 mitgeholfen 623;keine 269 nicht 269;auf 588 besser 269 bloss 269 bloß 269 finger 1050 haende 1050 hande 1050 ja
2209 keinesfalls 269 lieber 269 nie 269 niemals 269 unbedingt 269;soll 546 solle 546 sollen 546 sollte 546 sollten
546;^ 2210 ich 2211 man 2211 wir 2211;<introduced> 835 bekannt 836;<introduced> 835 bekannt 836 einander 2213
miteinander 2213;gebracht 835 gesetzt 835;kontakt 2215 verbindung 2215;<introduced> 835 bekannt 836 einander 839 in
838 miteinander 839;mail 2217;e 2218 linkedin 2217 mail 2217 whatsapp 2217;... 2214 <introduced> 835 bekannt 836
einander 839 gegenseitig 839 in 2216 kontakt 2215 miteinander 839 per 2219 verbindung 2215 via 2219;N 2220 ich 664;^
269 an 1101 dass 546 dazu 1100 fuer 1103 fur 1105 ist 678 lautet 678 lautete 678 waere 678 war 678 ware 678 wäre
678;bekannt 836 vorgestellt 835;... 2223;N 912 dem 913 der 913 mit 913;ich 2225 wir 2225;bekannt 836 bereitgestellt 4
freigeraeumt 4 freigeraumt 4 vorgestellt 835 zur 77;... 2227;... 681;<counsel> 2229;auf 588 besser 269 bloss 269 bloß
269 erst 269 finger 1050 haende 1050 hande 1050 ja 2209 keinesfalls 269 lieber 269 nicht 269 nie 269 niemals 269
unbedingt 269;^ 2231;: 2232;... 2233;... 2233 <det> 2234;am 2235 auf 2235 beim 2235 im 2235 in 2235 per 2235 via
2235;... 907 vorgestellt 835;D 81;... 2238;alles 2239 das 2239 den 2239 die 2239 es 2239 ihn 2239 sie 2239;bringt 2240
gibt 2240 schickt 2240 sendet 2240;und 2241;... 2242;=6:theirs D 81;<my> 81;<me> 2244 <my> 81 D 2245;nach 81 um 81;...
2247;... 2247 bei 2248 beim 2248 sich 2248;... 81;<their> 2250 bei 2250 beim 2250;=6:theirs nach 81 um 81;... 2252;...
2247 <their> 2250 bei 2253 beim 2253 sich 2248;retour 2238 wieder 2238 zuruck 2238 zurueck 2238;... 2255;... 1365 <me>
2256;... 2247 nach 81 um 81;sich 2258;<det> 81;<det> 2239 D 2260;<me> 2261;<sends3> 2243 <serves3> 2246 baut 245
bringt 1403 erkundigt 2249 fraegt 2251 fragt 2254 fragts 2251 frägt 2251 gibt 2257 hakt 2249 hoert 2259 hort 2259
schaut 2259 schickt 1403 schreibt 2262 sieht 2259 zahlt 1403;spiel 974;empfohlen 792 ins 2264 vermittelt 792
vorgeschlagen 792 weiterempfohlen 792;einsatz 623;ausgeholfen 623 dabei 623 eingesprungen 623 gearbeitet 623 geholfen
623 gewerkt 623 im 2266 mitgeholfen 623;... 2267 ausgeholfen 623 dabei 623 eingesprungen 623 gearbeitet 623 geholfen
623 gewerkt 623 im 2266 mitgeholfen 623;... 2265 <helper> 2268;... 2265 N 839;das 146 erst 103 es 146;^ 2271;gebracht
807;stand 2273;aktuellen 2274 letzten 2274 neuesten 2274 neusten 2274;... 2233 <det> 2234 den 2275;ans 2204 empfohlen
792 ins 2264 vermittelt 792 vorgeschlagen 792 weiterempfohlen 792;ein 1234 ins 1236 vorgeschlagen 1231;...
2278;geholfen 43 unterstuetzt 43 unterstutzt 43 zugehoert 43 zugehort 43;geholfen 43 unterstutzt 43 zugehort
43;geholfen 43 unterstuetzt 43 zugehoert 43;... 2277 <my> 2279 N 839 pitch 2280 pitchen 2280 proben 2280 uben 2281
ueben 2282;: 2232 empfohlen 792 ins 2264 vermittelt 792 vorgeschlagen 792 weiterempfohlen 792;... 2284 <det> 2234
pitch 2280 pitchen 2280 proben 2280 uben 2281 ueben 2282;gegeben 807 gesagt 807;gegeben 835 gemacht 835 geschickt
835;N 2287;an 2288 bei 2288 mit 2288 zu 2288;intro 2289;N 2237;vorgestellt 835;N 2292 kontakt 916 rucken 1140 ruecken
1141;N 2292;gegeben 807;gutes 1233 intro 2289 update 2295;... 2265;=8:asked <me> 710;durch 81 ein 81 nach 81 weiter
81;... 2299;angebot 81 einladung 81 entwurf 81 intro 81 intros 81 kontakt 81 protokoll 81 termin 81 unterlagen 81
vorschlaege 81 vorschlag 81 vorschlage 81;<my> 2300 angebot 81 das 2301 den 2301 die 2301 ein 2301 eine 2301 einladung
81 entwurf 81 intro 81 intros 81 kontakt 81 nen 2301 protokoll 81 termin 81 unterlagen 81 vorschlaege 81 vorschlag 81
vorschlage 81;^ 2302;gesetzt 807;bild 2304 gesprach 1235 gespraech 1235 spiel 1235;^ 203;<me> 2306;<my> 2300;^
2308;weg 630;den 2310;uber 2311 ueber 2311;... 2312 uber 2311 ueber 2311;mir 2313 uns 2313;fertig 103 zusammen 103;...
2315 angebot 81 das 2301 den 2301 die 2301 ein 2301 eine 2301 einladung 81 entwurf 81 intro 81 intros 81 kontakt 81
nen 2301 protokoll 81 termin 81 unterlagen 81 vorschlaege 81 vorschlag 81 vorschlage 81;^ 2316;... 907 <introduced>
835 bekannt 836 in 838;<det> 920 <my> 920 <their> 920 N 2318 einem 920 einer 920;angebot 81 das 2301 den 2301 die 2301
ein 2301 eine 2301 einladung 81 entwurf 81 intro 81 intros 81 kontakt 81 nen 2301 protokoll 81 termin 81 unterlagen 81
vorschlaege 81 vorschlag 81 vorschlage 81;^ 2320;: 2232 N 908;sein 81;da 2323 eintreffen 81 fertig 2323 kommen 81
vorliegen 81;<until> 2324;=6:theirs soll 2325;gebeten 2326;... 2327;^ 2328;um 2329;... 2322 <det> 2234 email 2330
linkedin 2330 mail 2330 sms 2330 whatsapp 2330;<work> 2095;... 1 : 0 dazu 1 ist 1 lautet 1 war 1;<reviewed> 43
bezwungen 43 durchgeackert 43 durchgearbeitet 43 gelesen 43 verschlungen 43;... 2334 <reviewed> 43 bezwungen 43
durchgeackert 43 durchgearbeitet 43 gelesen 43 verschlungen 43;... 2332 <counsel> 1106 <opinion> 2333 <work> 2335
ansicht 1112 auffassung 1112 einschaetzung 1112 einschatzung 1112 empfehlung 1112 erfahrung 1112 meinung 1112
uberzeugung 1112 ueberzeugung 1112;angebot 81 einladung 81 entwurf 81 erst 103 intro 81 intros 81 kontakt 81 protokoll
81 termin 81 unterlagen 81 vorschlaege 81 vorschlag 81 vorschlage 81;<my> 2300 angebot 81 das 2337 den 2301 die 2301
ein 2301 eine 2301 einladung 81 entwurf 81 erst 103 es 146 intro 81 intros 81 kontakt 81 nen 2301 protokoll 81 termin
81 unterlagen 81 vorschlaege 81 vorschlag 81 vorschlage 81;^ 2338;... 2315;^ 2340;... 909 email 2330 linkedin 2330
mail 2330 sms 2330 whatsapp 2330;gebeten 808;kommt 2325 soll 2325 sollte 2325;angefragt 2344 gebeten 2344;... 2345;...
2343 ^ 2346;D 2150;karten 69 plaetze 69 termin 69 tickets 69;... 2349;D 2350;karten 69 platze 69 termin 69 tickets
69;... 2352;D 2353;=14:together haben 2348 haetten 2351 hatten 2354 hätten 2354;ich 2355 wir 1002;von 1963;eingeladen
630 mit 2357 zugeschaltet 630;... 2358;N 839;gratuliert 807;geburtstag 2361;... 2208 : 2212 <and> 2221 <counsel> 2222
<det> 2224 <have> 2226 <my> 2228 <their> 2230 D 2236 N 2237 ^ 2263 als 2269 am 2235 an 2270 angefeuert 531 angefragt
808 antwortet 2272 auf 2276 aufgebaut 531 aufgemuntert 531 ausgeholfen 623 bei 2283 beim 2285 berichtet 807 beruhigt
531 bescheid 2286 bestaerkt 531 bestarkt 531 bringt 2272 coached 824 das 2290 dem 2291 den 2293 der 2291 die 2294 ein
2296 eine 2290 einem 2224 einen 917 einer 2224 erklaert 807 erklart 807 ermutigt 531 erzaehlt 807 erzahlt 807 fuer
2297 fur 2297 geantwortet 807 gebeten 2298 gebrieft 807 gecoached 824 gecoacht 824 gedankt 812 gefragt 808 gelobt 531
gementort 824 gesagt 807 geschildert 807 gestrichen 11 getroestet 531 getrostet 531 gezeigt 807 gibt 2303 gratuliert
807 gut 1161 im 2235 in 2235 informiert 807 ins 2305 intro 2289 ist 674 kontakt 916 laesst 2307 lassen 2307 lasst 2307
leitet 2309 lief 2314 liefert 2272 lässt 2307 macht 2317 mentored 824 mit 2319 mitgeholfen 623 mitgeteilt 807
motiviert 531 muessen 85 muss 85 mussen 85 mut 1183 nachgefragt 808 ne 2290 organisiert 2321 per 2331 reicht 2309 s
2336 schickt 2339 soll 85 sollte 85 stellt 2341 todo 710 uber 2342 ueber 2342 um 2347 und 2356 unterschreibt 2272
update 2295 upgedatet 807 via 2331 vorgeschlagen 1231 war 2359 waren 2359 weiss 2272 weiterempfohlen 792 weiß 2272
wurde 674 zahlt 2272 zu 2360 zugesagt 807 zum 2362;<them> 15 das 100 es 100;ich 2364 wir 2364;<me> 81 das 245 es
245;<they> 2366;<them> 841;ich 2368 wir 2368;<they> 245;<them> 81;von 2371;ich 2372 wir 2372;<they> 137 von
136;schuldi 15 schuldig 15;... 2375 schuldi 15 schuldig 15;<them> 2376;<them> 2376 ich 2377;<me> 251;an 100;<me>
2380;von 2381;... 2382;schuldig 23;<me> 2384;<they> 2385;<me> 15 <them> 81;... 2382 von 2387;<them> 15 dringend 15
noch 15 unbedingt 15;dringend 15 noch 15 unbedingt 15;ich 2389 wir 2390;ausstaendig 23 ausstandig 23 ausstehend 23
pendent 23;ich 100 wir 100;<me> 23;<they> 2394 ich 100 wir 100;<they> 2394;aus 23 noch 255;<done> 15;... 2398;<me>
2399;von 2400;<done> 81;... 2402;<me> 2399 <them> 2403;<them> 2401 von 2404;<give1> 2365 <give3> 2367 <have> 2369
<will3> 2370 ausstaendig 23 ausstandig 23 ausstehend 23 bekomm 2373 bekomme 2373 bekommen 2373 bekommt 2374 bin 2378
erhalte 2373 fehlen 2379 fehlt 2379 gehen 2383 geht 2383 ist 2386 kommen 2388 kommt 2388 krieg 2373 kriege 2373
kriegen 2373 kriegt 2374 muessen 2391 muss 2391 mussen 2391 noch 2392 pendent 23 schuld 2393 schulde 2393 schulden
2395 schuldet 2396 sind 2386 stehen 2397 steht 2397 werden 2405 wird 2405;bis 15 ich 1192 noch 15 spaetestens 15
spatestens 15 wir 1192;<they> 2260;nach 15 vorbei 15 weiter 15 zuruck 15 zurueck 15;... 2409 <them> 15 das 100 den 100
die 100 es 100 ihn 100 s 100 sie 100;<them> 15 das 100 den 100 die 100 es 100 ihn 100 s 100 sie 100;<them> 15 das 100
es 100 ich 2410 s 100 wir 2411;=6:theirs <they> 81;<me> 2413;<me> 2413 das 2414 den 2414 die 2414 es 2414 ihn 2414 s
2414 sie 2414;<me> 2413 <they> 2415 das 2414 den 2414 der 2415 die 2415 es 2414 ihn 2414 s 2414 sie 2414;vergessen
15;nicht 2417;... 2418;s 2419;retour 81 wieder 456 zuruck 81 zurueck 81;D 2421 retour 81 wieder 456 zuruck 81 zurueck
81;... 456 D 2421 das 2422 den 2422 die 2422 es 2422 ihn 2422 retour 81 sie 2422 wieder 456 zuruck 81 zurueck 81;N
2423 er 2423 sie 2423;<they> 1378 N 2423 bescheid 81 das 1382 er 2423 es 1382 mir 1377 sie 2423 uns 1377;<me> 1395
<they> 1396;mich 15;ich 2427 mich 15;zuruck 15 zurueck 15;=5:mine bei 100;mich 2430;<them> 2429 ich 2431 mich 2430
zuruck 15 zurueck 15;=6:theirs bei 245;=6:theirs <they> 2433 bei 245;<they> 1375 sich 2434;... 1365 <they> 1404 mich
1403 mir 1403 sich 2434 uns 1403;N 457 er 457 sie 457;<them> 2429 zuruck 15 zurueck 15;... 1365 <me> 1395 mich 1366
mir 1366 uns 1366 zuruck 81 zurueck 81;... 1365 <me> 1395 <they> 2439 mich 1366 mir 1366 uns 1366 zuruck 81 zurueck
81;N 2423 das 1382 er 2423 es 1382 sie 2423;<me> 1408 N 2423 er 2423 sie 2423;D 15;mir 2443;<until> 81 N 2423 er 2423
sie 2423;... 2406 <deed1> 2407 <deed3> 2408 <does3> 1362 <give1> 2412 <give3> 2416 <their> 2419 N 2420 antwortet 1368
bringt 2424 connected 245 connectet 245 das 2419 den 2419 die 2419 erkundigt 1376 geben 1379 gibt 2425 haelt 1391 halt
1391 halten 1391 hoert 1394 holen 1396 holt 2426 hort 1394 hält 1391 ihr 2419 intro 245 introduced 245 introed 245
introt 245 kuemmer 2428 kuemmere 2428 kuemmre 2428 kummer 2428 kummere 2428 kummre 2428 leitet 1401 mailt 1402 meld
2432 melde 2432 melden 2435 meldet 2436 retourniert 2437 ruehren 1376 ruehrt 2435 ruf 2438 rufe 2438 rufen 1396 ruft
2440 ruhren 1376 ruhrt 2435 sagen 1379 sagt 1379 schickt 2441 schreib 2438 schreibe 2438 schreibt 1402 sein 2419
stellen 1409 stellt 2442 uberleg 2444 uberlege 2444 uberweist 82 ueberleg 2444 ueberlege 2444 ueberweist 82
unterschreibt 82 zahlt 2445;$$ 630 D 69 fuer 599 fur 599;=2:plan $$ 630 D 69 fuer 599 fur 599;keine 11 keiner 11 nicht
11 nie 11;auch 2449 keine 11 keiner 11 nicht 11 nie 11;auch 2449 es 2450 keine 11 keiner 11 nicht 11 nie 11;gab 2451
kam 2451;nothing 398;mich 41;^ 15 bei 409 fuer 2454 fur 2454 mein 41 meine 41 von 409;item 2455 items 2455;besprochen
43 durchgegangen 43 durchgesprochen 43 erlaeutert 43 gegeben 43 gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43
uebergeben 43 zurueck 43;<them> 2457;besprochen 43 durchgegangen 43 durchgesprochen 43 erlaeutert 43;<them> 2459;an
2458 mit 2460;gegeben 43 gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 uebergeben 43 zurueck 43;<them>
2462;besprochen 43 durchgesprochen 43 erklaert 43 erlaeutert 43 uebergeben 43 uebermittelt 43;<them> 2464;besprochen
43 durchgesprochen 43 erklaert 43 erlaeutert 43;... 2461 an 2463 ausfuehrlich 2464 besprochen 43 durchgesprochen 43
erklaert 43 erlaeutert 43 mit 2465 muendl 2466 muendlich 2464 persoenlich 2464 uebergeben 43 uebermittelt 43;=0:missed
davon 11;nichts 2468;nichts 2468 noch 2469;gefallen 11;wasser 2471;ins 2472;... 2267 am 623 an 623 auf 623 ausgeholfen
623 bei 623 beim 623 dabei 623 eingesprungen 623 fuer 623 fur 623 gearbeitet 623 geholfen 623 gewerkt 623 im 2266
mitgeholfen 623;N 824;bei 2475 fuer 2475 fur 2475 von 2475;bei 623 beim 623;war 11;... 2478;urlaub 2479;auf 2479 beim
2479 da 2479 fort 2479 im 2480 in 2479 unterwegs 2479 weg 2479;auf 2479 beim 2479 da 2479 fort 2479 gerade 2481 grad
2481 im 2480 in 2479 kurz 2481 ned 2481 net 2481 nicht 2481 unterwegs 2479 weg 2479;N 792;fuer 2483 fur 2483;<helper>
2474 coach 2476 freiwillige 2477 freiwilliger 2477 ich 2482 mentor 2476 mentorin 2476 referenz 2484;bekommen 630
gehabt 630 gehaengt 630 gehangen 630 gehangt 630 gekriegt 630 gesprochen 630;bekommen 630 gehabt 630 gehaengt 630
gehangen 630 gehangt 630 gekriegt 630;bekommen 630 gehabt 630 gehaengt 630 gehangen 630 gekriegt 630;bekommen 630
gehabt 630 gehangen 630 gehangt 630 gekriegt 630;=23:contact gehabt 630 gesprochen 630;=23:contact bekommen 630 gehabt
630 gehaengt 630 gehangen 630 gehangt 630 gekriegt 630 gesprochen 630;apparat 2486 handy 2487 hoerer 2488 horer 2489
rohr 2487 tel 2490 telefon 2491;muessen 523 mussen 523;denken 2493 gedacht 523;^ 81 jetzt 710 nun 710;es 2495;ist 2496
liegt 2496 los 1599 raus 1599 rausgegangen 1599 unterwegs 1599 weg 1599;muessen 15 muesste 15 muss 15 mussen 15 musste
15 müsste 15 soll 15 sollte 15 werde 15 will 15 wollte 15;... 2498;^ 2499;D 2500 ^ 2499 noch 2500;ich 2501 wir
2501;apparat 2487 handy 2487 hoerer 2488 horer 2489 ich 2501 rohr 2487 telefon 2487 wir 2501;=23:contact gehabt
630;ich 2501 strippe 2504 wir 2501;bekommen 630;ich 2501 strippe 2506 wir 2501;ist 2496 liegt 2496;<they> 546;taet
2509 tat 2509 tät 2509 wuerd 2509 wuerde 2509 wurd 2509 wurde 2509 würde 2509;stelle 2510;es 41;liegt 2512;<them> 2494
N 2497 das 2502 dem 2502 den 2503 der 2505 die 2507 ihm 2508 ihnen 2508 ihr 2508 meiner 2511 mir 2513 uns 2513 unserer
2511 unsrer 2511;i 1002;besprochen 43 durchgegangen 43 durchgesprochen 43 erlautert 43 gegeben 43 gemailt 43 geschickt
43 gesendet 43 raus 43 retour 43 ubergeben 43 zuruck 43;<them> 2516;besprochen 43 durchgegangen 43 durchgesprochen 43
erlautert 43;<them> 2518;an 2517 mit 2519;gegeben 43 gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 ubergeben
43 zuruck 43;<them> 2521;besprochen 43 durchgesprochen 43 erklart 43 erlautert 43 ubergeben 43 ubermittelt 43;<them>
2523;besprochen 43 durchgesprochen 43 erklart 43 erlautert 43;... 2520 an 2522 ausfuhrlich 2523 besprochen 43
durchgesprochen 43 erklart 43 erlautert 43 mit 2524 mundl 2525 mundlich 2523 personlich 2523 ubergeben 43 ubermittelt
43;geschickt 630 geschrieben 630 gesendet 630 gschriebn 630 hinterlassen 630 rausgeschickt 630 verschickt 630;N
808;... 2527 an 2528 geschickt 630 geschrieben 630 gesendet 630 gschriebn 630 hinterlassen 630 rausgeschickt 630
verschickt 630;... 2527 geschickt 630 geschrieben 630 gesendet 630 gschriebn 630 hinterlassen 630 rausgeschickt 630
verschickt 630;N 808 bei 2528;besprochen 43 durchgegangen 43 durchgesprochen 43 erlaeutert 43 erlautert 43 gegeben 43
gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 ubergeben 43 uebergeben 43 zuruck 43 zurueck 43;<them>
2532;besprochen 43 durchgegangen 43 durchgesprochen 43 erlaeutert 43 erlautert 43;<them> 2534;an 2533 mit 2535;gegeben
43 gemailt 43 geschickt 43 gesendet 43 raus 43 retour 43 ubergeben 43 uebergeben 43 zuruck 43 zurueck 43;<them>
2537;besprochen 43 durchgesprochen 43 erklaert 43 erklart 43 erlaeutert 43 erlautert 43 ubergeben 43 ubermittelt 43
uebergeben 43 uebermittelt 43;<them> 2539;... 2536 an 2538 ausfuehrlich 2464 ausfuhrlich 2523 besprochen 43
durchgesprochen 43 erklaert 43 erklart 43 erlaeutert 43 erlautert 43 mit 2540 muendl 2466 muendlich 2464 mundl 2525
mundlich 2523 persoenlich 2464 personlich 2523 ubergeben 43 ubermittelt 43 uebergeben 43 uebermittelt 43;... 622 an
630 bei 630 gab 2451 kam 2451 v 630 verpasst 11 von 630;wollen 11;apparat 2487 handy 2487 hoerer 2488 horer 2489 rohr
2487 telefon 2487;bekommen 630 erhalten 630 gab 2451 gekriegt 630 kam 2451 von 630;=23:contact nicht 11;war 630 waren
630;<they> 1423;D 69 am 69 for 69 on 69;booked 2549 confirmed 2549 planned 2549 scheduled 2549;ausgeholfen 623 beraten
623 betreut 623 gearbeitet 623 gebacken 623 geholfen 623 geknetet 623 gekocht 623 mitgeholfen 623 repariert 623
unterrichtet 623 verkauft 623;... 2551;es 0 man 0;ehrenamtlich 2552 erzaehlt 2553 erzahlt 2553 gratis 2552 heisst 2553
heißt 2553 hiess 2553 kostenlos 2552 munkelt 2553 umsonst 2552 unentgeltlich 2552 verlegt 2131 verschoben
2131;=13:talk dass 0;=13:talk dass 0 ich 2555 man 2555;<seen_of> 0 las 2556 liest 2556 sah 2556 sieht 2556 stand 2556
steht 2556;muessen 11 mussen 11;gewartet 11 warten 2558;=13:talk hin 0;aufgepasst 623;... 2561 aufgepasst 623;... 2559
<counsel> 2560 hund 2562 katze 2562 kinder 2562 kleine 2562 kleinen 2562 sohn 2562 tochter 2562;gewartet 11;gelegt
2131 geschoben 2131 umgebucht 2131 umgelegt 2131 verlegt 2131 verschoben 2131 vertagt 2131 vorgezogen 2131;warten
23;... 2566;... 2559 <counsel> 2560 ^ 2567 gewartet 11;... 2564 gewartet 11 s 2568;$$ 23;warten 2570;...
2571;=0:missed gequatscht 11 geredet 11 gesprochen 11;band 2573 box 2573 ich 2501 mailbox 2573 mobilbox 2573 wir
2501;ab 11 anrufbeantworter 11 band 11 combox 11 ich 2501 mailbox 11 wir 2501;geredet 11 gesprochen 11;=0:missed ...
2576 geredet 11 gesprochen 11;ab 2577 anrufbeantworter 2577 band 11 combox 11 ich 2501 mailbox 11 wir 2501;ab 11
anrufbeantworter 11 band 2573 box 2573 combox 11 ich 2501 mailbox 2573 mobilbox 2573 wir 2501;achterl 630 bier 630
bierchen 630 drink 630 glas 630 runde 630 schwatz 630 spaziergang 630 spritzer 630 sprung 630 wein 630;band 2573 box
2573 mailbox 2573 mobilbox 2573;... 2576 geredet 11 gesprochen 11;ab 2582 anrufbeantworter 2582;genommen 41;kappe
2584;seite 41;=1:moved auf 2131;... 2554 <network> 2557 <their> 2563 <them> 2564 D 2565 N 2569 ^ 2572 das 2574 dem
2575 den 2578 der 2575 die 2579 ein 2580 einen 2580 ihr 2581 ihren 2583 meine 2585 meiner 2586 mich 2584 n 2580 nen
2580 sein 2581 seinen 2583 verschoben 2587;mich 450;: 41 ^ 15;mir 2590;^ 15 an 2589 bei 409 fuer 2454 fur 2454 ich 450
mein 41 meine 41 meinerseits 450 von 2591;band 2573 box 2573 den 2583 ihren 2583 mailbox 2573 mobilbox 2573 seinen
2583;erfahren 2555;ansicht 1111 auffassung 1111 einschaetzung 1111 einschatzung 1111 empfehlung 1111 erfahrung 1111
gefuehl 1111 gefuhl 1111 logik 1111 meinung 1111 rat 1111 sicht 1111 uberzeugung 1111 ueberzeugung 1111;s 2595;...
2594 <their> 2595 N 2596;me 11;on 2598;<det> 0 <me> 41 <their> 0 <them> 710 N 0;<det> 0 <their> 0 <them> 710 N 0;bei
2601;<det> 0 <their> 0 N 0;bei 2603;bei 2600 jetzt 2602 nun 2604;liegt 2605;<me> 1424 N 808 ich 2528 um 1471;aufbauen
531 aufmuntern 531 aufmunterung 531 daumendruecken 531 mutmachen 531 troesten 531 zuhoeren 531 zureden 531 zuspruch
531;das 2608 den 2608 die 2608;aufbauen 531 aufmuntern 531 aufmunterung 531 daumendrucken 531 mutmachen 531 trosten
531 zuhoren 531 zureden 531 zuspruch 531;das 2610 den 2610 die 2610;fuer 2609 fuers 2608 fur 2611 furs 2610;...
2612;<title> 600 N 599;mich 2614 uns 2614;off 11;D 2131 auf 2131 to 2131;called 2616 canceled 11 cancelled 11
gecancelt 11 moved 2617 postponed 2617 pushed 2617 rescheduled 2617 shifted 2617;ehrenamtlich 2552 erzaehlt 2553
erzahlt 2553 gratis 2552 heisst 2553 heißt 2553 hiess 2553 kostenlos 2552 munkelt 2553 umsonst 2552 unentgeltlich
2552;ausgegeben 623 ausgeteilt 623 gekocht 623 sortiert 623 verkauft 623 verteilt 623;essen 2620 kleidung 2620 kuchen
2620 lebensmittel 2620 pakete 2620 spenden 2620 suppe 2620;^ 2621 angepackt 623 aufgebaut 623 ausgeholfen 623
ausgeschenkt 623 betreut 623 eingesprungen 623 gearbeitet 623 gegrillt 623 geholfen 623 gekocht 623 mitgeholfen 623
unterrichtet 623 vorgelesen 623;... 2622 ^ 2621 angepackt 623 aufgebaut 623 ausgeholfen 623 ausgeschenkt 623 betreut
623 eingesprungen 623 gearbeitet 623 gegrillt 623 geholfen 623 gekocht 623 mitgeholfen 623 unterrichtet 623 vorgelesen
623;<community> 2623;las 2556 liest 2556 sah 2556 sieht 2556 stand 2556 steht 2556;gearbeitet 43 gebruetet 43 gebrutet
43 gefeilt 43 gesessen 43;<work> 2626;... 2627 <work> 2626;<their> 2628;gearbeitet 43 gebrutet 43 gefeilt 43 gesessen
43;<work> 2630;... 2631 <work> 2630;<their> 2632;gearbeitet 43 gebruetet 43 gefeilt 43 gesessen 43;<work> 2634;...
2635 <work> 2634;<their> 2636;an 2629 angepackt 623 aufgebaut 623 ausgemalt 623 geputzt 623 geschleppt 623 gestrichen
623 gewesen 630 gwesen 630 mitangepackt 623 renoviert 623 uber 2633 ueber 2637;aufgebaut 623 entruempelt 623
entrumpelt 623 gemaeht 623 gemaht 623 geputzt 623 geraeumt 623 geraumt 623 geschnitten 623 gestrichen 623 repariert
623 umgegraben 623;aufgebaut 623 entrumpelt 623 gemaht 623 geputzt 623 geraumt 623 geschnitten 623 gestrichen 623
repariert 623 umgegraben 623;aufgebaut 623 entruempelt 623 gemaeht 623 geputzt 623 geraeumt 623 geschnitten 623
gestrichen 623 repariert 623 umgegraben 623;auto 2639 dachrinne 2639 fenster 2639 garten 2639 hecke 2639 keller 2639
kuche 2640 kueche 2641 rasen 2639 schnee 2639 wohnung 2639;aus 23 ausstaendig 23 ausstandig 23 ausstehend 23 offen 23
unbezahlt 23;... 2643;^ 2644;noch 2645;vor 2645;wie 2647;^ 2644 immer 2646 nach 2648 noch 2645 weiterhin 2645;<inf>
523;... 2650;ich 2651 wir 2651;... 2638 2x 649 3x 649 4x 649 angepackt 623 aufgebaut 623 ausgemalt 623 das 2642 den
2642 die 2642 dreimal 649 fehlen 2649 fehlt 2649 fuenfmal 1278 funfmal 1280 geputzt 623 geschleppt 623 gestrichen 623
hundertmal 649 ist 2649 koennte 2652 konnte 2652 könnte 2652 mehrfach 649 mehrmals 649 mitangepackt 623 mochte 2652
moechte 2652 muesste 2652 muessten 2652 musste 2652 mussten 2652 möchte 2652 müsste 2652 müssten 2652 renoviert 623
sind 2649 sollte 2652 sollten 2652 stehen 2649 steht 2649 viermal 649 will 2652 zigmal 649 zweimal 649;angepackt 623
ausgeholfen 623 mitangepackt 623 mitgeholfen 623;<helper> 2268;... 2654 als 2655 angefragt 808 angeklopft 808 bedankt
812 ist 2496 liegt 2496 nachgefasst 808 nachgefragt 808 nachgehakt 808 vorgefuehlt 808 vorgefuhlt 808;gearbeitet 623
geholfen 623 mitgeholfen 623;kreuz 2657;caritas 2657 diakonie 2657 feuerwehr 2657 fluchtlingshilfe 2657
fluechtlingshilfe 2657 ich 2501 roten 2658 rotes 2658 tafel 2657 wir 2501;... 2619 <community> 2623 <det> 2624 <me>
1002 <network> 2625 <them> 2653 N 2656 das 2502 dem 2659 den 2659 der 2659 die 2659 ihm 2508 ihnen 2508 ihr 2508 mir
2513 uns 2513;ehrenamtlich 2552 gratis 2552 kostenlos 2552 umsonst 2552 unentgeltlich 2552;angepackt 623 aufgebaut 623
ausgemalt 623 geputzt 623 geschleppt 623 gestrichen 623 gewesen 630 gwesen 630 mitangepackt 623 renoviert 623;... 2662
angepackt 623 aufgebaut 623 ausgemalt 623 das 2642 den 2642 die 2642 geputzt 623 geschleppt 623 gestrichen 623
mitangepackt 623 renoviert 623;... 2654;angepackt 623 geholfen 623 mitgeholfen 623;... 2665;... 2665 angepackt 623
geholfen 623 mitgeholfen 623;gesehen 630 getroffen 630;... 2661 <community> 2623 <det> 2624 <them> 2663 N 2664 abbau
2666 aufbau 2666 siedeln 2667 ubersiedeln 2667 uebersiedeln 2667 umzug 2667 vorbeigehen 2668;... 2372;=6:theirs ...
2372;<them> 710;^ 2671 von 2672;^ 81 von 2672;^ 2670 ich 2673 wir 2674;... 137;^ 2676;<they> 2677 ich 2674 wir
2674;<they> 2677 ^ 2676 von 1444;^ 2050;^ 2058;zufolge 0;N 807;=13:talk N 807 ich 2683;ist 599;... 2685;bei 630 ich 69
vom 630 von 630;ich 69;mich 2614 uns 2614 wir 69 wollen 11;=23:contact mich 2614 uns 2614;N 812;N 812 an 2691 to
2691;thanks 2692;<gone> 630 fuer 626 fur 629 verabredet 69;aufgetaucht 11 auftaucht 11 erschienen 11 gekommen 11
kommen 11 kumma 11;<not> 2695;mit 41;erschienen 11 gefahren 11 gegangen 11 gekommen 11;... 2698;zu 2699 zum 2699 zur
2699;ned 2700 net 2700 nicht 2700;verabredet 69;... 1207;... 1208;... 1209;durch 43 gegangen 43;<work> 2706;... 2707
<work> 2706;<their> 2708;-gesprach 2703 -gespraech 2704 -interview 2705 -praesentation 2704 -prasentation 2703
-pruefung 2704 -prufung 2703 bewerbung 2705 durch 2709 pitch 2705 rede 2705 vortrag 2705;gegangen 43;<work> 2711;...
2712 <work> 2711;... 2712 <det> 2713 <their> 2708 <work> 2711;... 2710 durch 2714;=2:plan ... 2702 <them> 2715;...
2694 <them> 1248 bei 69 dran 2697 gestern 2701 heute 2701 mit 2716 ned 2700 net 2700 nicht 2700;gekommen 11;dazu 2718
dazugekommen 11 gefahren 11 gegangen 11 gekommen 11 hingegangen 11;... 2719 dazu 2718 dazugekommen 11 gefahren 11
gegangen 11 gekommen 11 hingegangen 11;nicht 2720;sicher 523;nicht 2722 un 2722;=23:contact ... 2702 <them> 2715;...
2719 dazu 2718 dazugekommen 11 gefahren 11 gegangen 11 gekommen 11 hingegangen 11 sicher 523 zu 2699 zum 2699 zur
2699;<gone> 630;<them> 2715;... 2726 gestern 2701 heute 2701 mit 2727 ned 2700 net 2700 nicht 2700;... 2694 <not> 2695
<them> 1248 aber 2696 dann 2696 dran 2697 gestern 2701 heute 2701 ich 2717 leider 2721 mir 2723 mit 2724 ned 2700 net
2700 nicht 2725 un 2722 wir 2728;<their> 2419 N 2420 das 2419 den 2419 die 2419 ihr 2419 sein 2419;^ 2730;^ 2730 ich
2731;<me> 1424 um 1471;<until> 2049 ich 2082 von 2081 wir 2082;... 158;^ 2735 von 2081;^ 2735 ich 2736 von 2081 wir
2736;<thing> 1425 <work> 1425 angebot 1425 antwort 1425 bestaetigung 1425 bestatigung 1425 entscheidung 1425 fotos
1425 kostenvoranschlag 1425 muster 1425 offerte 1425 rechnung 1425 ruckmeldung 1425 rueckmeldung 1425 unterlagen 1425
vertrag 1425 zahlen 1425;<until> 1554 ^ 2738 das 1425 es 1425 ihn 1425 sie 1425;<until> 2057 ich 2082 von 2081 wir
2082;... 2527 an 630 geschickt 630 geschrieben 630 gesendet 630 gschriebn 630 hinterlassen 630 rausgeschickt 630
verschickt 630 von 630;mit 15;... 2742;^ 2743;<them> 2744 ^ 2743;<them> 2744 ^ 2743 ich 2745;^ 1522;ich 2100;ist 599
vergessen 11;abgemacht 69 angesetzt 69 ausgemacht 69 bestaetigt 69 bestatigt 69 fix 69 fixiert 69 gebucht 69 geplant
69 steht 69 vereinbart 69 zugesagt 69;... 2749 abgemacht 69 angesetzt 69 ausgemacht 69 bestaetigt 69 bestatigt 69 fix
69 fixiert 69 gebucht 69 geplant 69 ist 2750 steht 69 vereinbart 69 zugesagt 69;N 630;N 630 to 2752;it 11;make
2754;not 2755 t 2755;=0:missed on 2598;<me> 824;zu 2758;einheit 2759 fuer 2475 fur 2475 gesprach 2759 gespraech 2759
session 2759 stunde 2759 termin 2759;up 69;N 835;<and> 2762 an 2762 bei 2762 mit 2762 to 2762 with 2762 x 2762 zu
2762;N 2763;=23:contact N 2763;er 0 es 0 ihr 0 ihre 0 sein 0 seine 0 sie 0;<them> 523;an 2767;... 2768 an 2767;...
2768 an 2767 ich 2769;... 2768;... 2768 ich 2771;D 2131;... 2612 N 812 an 2691;N 812 dem 2691 den 2691 der 2691 die
2691 liebe 2691 lieber 2691;N 812 an 2691;... 2612 N 812 an 2775 dem 2691 den 2691 der 2691 die 2691 liebe 2691 lieber
2691 nochmal 2776;ich 41;=12:task ^ 15 dass 2778;denken 2779;^ 15 dass 2778;denken 2781;vergessen 41;^ 2730 daran 2782
dran 2782 nicht 2783;^ 2730 daran 2782 dran 2782 ich 2784 nicht 2783;braucht 0 hat 0 ist 0 muss 0 soll 0 war 0 will
0;<have> 0 hatte 0 hatten 0;bin 0;<vowed> 2787 schulde 0 schulden 0 schuldig 2788;muessen 15 muesste 15 muss 15 mussen
15 musste 15 müsste 15 soll 15 sollte 15 werde 15;... 2790;... 2789 <vowed> 2787 ^ 2791 schulde 0 schulden 0 schuldig
2788;^ 2791;<them> 2792 D 2793 noch 2793;mail 630;e 2795 mail 630 nachricht 630 sms 630 whatsapp 630 whatsappgruppe
630;der 2796 einer 2796;auf 2796 in 2797 per 2796;... 2798 auf 2796 in 2797 per 2796;<rel> 2786 ich 2794 kam 2799
stand 2799 wir 2794;<give3> 81 <give3_apart> 81 laesst 81 lasst 81 lässt 81;... 2801;^ 2802;<give3> 81 <give3_apart>
81;... 2804;<me> 2805;... 2806;<me> 2803 ^ 2807;=13:talk N 2808 er 2808 sie 2808;steht 69;N 531;fur 2811;fuer
2811;gedruckt 2812 gedrueckt 2813 gedrückt 2812;N 43;fuer 2815 fur 2815 von 2815;review 2816;empfohlen 792 vermittelt
792 weiterempfohlen 792;... 2818;ich 2819 wir 2819;<have> 2820;ich 2794 wir 2794;an 523 druber 523 drueber 523;...
2768 an 2767 daran 7 dran 7 grad 2823 ich 2769;=11:thinking <them> 523;an 523 daruber 523 darueber 523 uber 523 ueber
523;... 2768 an 2825 daruber 523 darueber 523 gerade 2826 ich 2769 uber 523 ueber 523;abgeholt 630 angerufen 630
besucht 630 eingeladen 630 empfohlen 630 erzaehlt 630 erzahlt 630 geantwortet 630 gegeben 630 geholfen 630 gemailt 630
geraten 630 gesagt 630 geschickt 630 geschrieben 630 gezeigt 630 gratuliert 630 vorgestellt 630 zuruckgerufen 630
zurueckgerufen 630;... 2828;<me> 2829;<give3> 1363;... 2789 <vowed> 2787 schulde 0 schulden 0 schuldig 2788;<them>
2832;sich 1777;=13:talk sich 1777;bei 2603 jetzt 2604 nun 2604;liegt 2836;schritt 2837;step 2837 steps 2837;fuer 523
fur 523;<hat> 2830 <have> 2820 <rel> 2786 <will3> 855 ^ 2831 bald 0 ball 2606 braucht 0 fliegt 0 geht 0 gerade 0
haengt 0 hangt 0 hat 0 hatte 0 heuer 0 hing 0 ich 2833 im 0 in 0 ist 0 jetzt 0 lag 0 liegt 0 macht 0 mochte 2834
moechte 2834 muss 2835 möchte 2834 nachste 2838 nachster 2838 naechste 2838 naechster 2838 next 2839 noch 0 nun 0
richtige 2840 steckt 0 steht 0 sucht 0 war 0 werden 2834 will 2835 wir 2833 wird 2835 wollen 2834 wollte 2834 zieht
0;up 11;=0:missed up 11;answer 11 come 11 make 2754 pick 2842 reply 11 respond 11 show 2843 turn 2842;not 2844 t
2844;kam 2799 stand 2799;... 937 haben 0 kennen 0 sind 0 wollen 0;haben 0 kennen 0 sind 0 wollen 0;<hat> 2830 <rel>
2786 <will3> 855 ^ 2831 absage 2846 bald 0 beiden 2847 braucht 0 geht 0 gerade 0 haben 0 haengt 0 hangt 0 hat 0 hatte
0 heuer 0 hing 0 ich 2794 im 0 in 0 info 2846 ist 0 jetzt 0 kennen 0 macht 0 mochte 2834 moechte 2834 muss 2835 möchte
2834 nachricht 2846 noch 0 nun 0 richtige 2840 sind 0 sucht 0 war 0 werden 2834 will 2835 wir 2794 wird 2835 wollen
2834 wollte 2834 zieht 0 zusage 2846 zwei 2848;<community> 623;<community> 623 <det> 2850;bei 2851 beim 2851 fuer 2851
fur 2851 im 2851 in 2851;denken 2779 gehabt 630;ich 0;erfahre 2854 erfuhr 2854 hoerte 2854 horte 2854 weiss 2854 weiß
2854;... 2594 N 2855;... 2527 an 630 geschickt 630 geschrieben 630 gesendet 630 gschriebn 630 hinterlassen 630
rausgeschickt 630 v 630 verschickt 630 vom 630 von 630;mail 2857;=22:gave:volunteering bei 623 beim 623 fuer 623 fur
623 im 623 in 623;ausgeholfen 623 beraten 623 betreut 623 engagiert 623 gearbeitet 623 geholfen 623 gekocht 623
mitgearbeitet 623 mitgeholfen 623 taetig 623 tatig 623 unterrichtet 623;... 2860;ausgeholfen 623 beraten 623 betreut
623 engagiert 623 gearbeitet 623 geholfen 623 gekocht 623 mitgearbeitet 623 mitgeholfen 623 taetig 623 unterrichtet
623;... 2862;ausgeholfen 623 beraten 623 betreut 623 engagiert 623 gearbeitet 623 geholfen 623 gekocht 623
mitgearbeitet 623 mitgeholfen 623 tatig 623 unterrichtet 623;... 2864;an 2861 ausgeholfen 623 bei 2861 beim 2861
beraten 623 betreut 623 fuer 2863 fur 2865 gearbeitet 623 geholfen 623 gekocht 623 im 2861 in 2861 mitgeholfen 623
unterrichtet 623;=22:gave:volunteering ... 2866;angesetzt 11 ausgemacht 11 geplant 11 verabredet 11 vereinbart 11
vorgesehen 11;... 11;... 11 N 11 er 11 ich 11 sie 11 wir 11;N 11 ich 11 wir 11;=0:missed <and> 2871;... 11 N 2872 er
2872 ich 2872 sie 2872 wir 2872;N 2872 er 2872 ich 2872 sie 2872 wir 2872;... 2868 haett 2869 haette 2870 haetten 2873
haettn 2869 hatt 2869 hatte 2870 hatten 2873 hattn 2869 hätte 2870 hätten 2873 sollte 2874 sollten 2874 termin 11
treffen 11 verabredet 11 waer 2869 waere 2869 waeren 2869 waern 2869 war 2869 ware 2869 waren 2873 warn 2869 wollte
2874 wollten 2874 wär 2869 wäre 2869 wären 2869 wärn 2869;^ 792 fuer 1231 fur 1231;... 1232;^ 792 fuer 1231;bei 2877
eingelegt 2878;bei 2877 eingelegt 1231;<them> 2879 N 2880;^ 792 fur 1231;bei 2877 eingelegt 2882;<them> 2883 N
2880;eingelegt 2876 fuer 2881 fur 2884;wort 2885;eingelegt 2878;<them> 2887;eingelegt 2882;<them> 2889;eingelegt 2876
fuer 2888 fur 2890;gutes 2886 wort 2891;bekannt 836 vernetzt 835 vorgestellt 835;absage 2452 anruf 2452 antwort 2452
entschuldigung 2452 erklaerung 2452 erklarung 2452 info 2452 lebenszeichen 2452 mail 2452 meldung 2452 nachricht
2452;von 0;=23:contact am 69 fuer 69 fur 69 zum 69;... 2527 an 630 bekommen 630 erhalten 630 gekriegt 630 geschickt
630 geschrieben 630 gesendet 630 gschriebn 630 hinterlassen 630 rausgeschickt 630 v 630 verschickt 630 vom 630 von
630;abgegeben 792 geschrieben 792 verfasst 792;N 2898;fuer 2899 fur 2899;^ 2239;<them> 1360 fuer 1359 fur 1359;<does3>
2902;und 2903;... 2904 <sends3> 2243 <serves3> 2246 baut 245 bringt 1403 erkundigt 2249 fraegt 2251 fragt 2254 fragts
2251 frägt 2251 gibt 2257 hakt 2249 hoert 2259 hort 2259 schaut 2259 schickt 1403 schreibt 2262 sieht 2259 zahlt
1403;=6:theirs <my> 2300 angebot 81 das 2337 den 2301 die 2301 ein 2301 eine 2301 einladung 81 entwurf 81 erst 103 es
146 intro 81 intros 81 kontakt 81 nen 2301 protokoll 81 termin 81 unterlagen 81 vorschlaege 81 vorschlag 81 vorschlage
81;^ 2906;<deed3> 2901 ^ 2905 antwortet 2272 besorgt 710 bringt 2272 checkt 710 gibt 2303 klaert 710 klart 710 laesst
2307 lassen 2307 lasst 2307 leitet 2309 liefert 2272 lässt 2307 macht 2317 mailt 710 organisiert 2321 reicht 2309
schickt 2907 sendet 710 stellt 2341 ubernimmt 710 uberweist 710 uebernimmt 710 ueberweist 710 unterschreibt 2272
verschickt 710 weiss 2272 weiß 2272 zahlt 2272;ich 2674 wir 2674;... 156;s 2910;<their> 2910 N 2911 das 2910 den 2910
die 2910 eine 2910;^ 2912;^ 2912 ich 2913 wir 2913;=12:task an 7 daran 7;mich 2915;=12:task ... 2527 geschickt 630
geschrieben 630 gesendet 630 gschriebn 630 hinterlassen 630 rausgeschickt 630 verschickt 630;... 698 <should> 269;...
2918;^ 2919;ich 2920 man 2920 wir 2920;dass 2921;ist 599 sind 599;... 2923;=7:waiting <their> 2910 N 2911 das 2910 den
2910 die 2910 eine 2910;^ 2925 von 2081;^ 2925 ich 2926 von 2081 wir 2926;... 699;^ 2928;ich 2929 man 2929 wir
2929;=13:talk dass 2930 man 0;um 0;geht 2932 ging 2932;=2:plan mit 2099;ich 2934;ausgegeben 623 ausgeschenkt 623
ausgeteilt 623 gesammelt 623 ist 599 sortiert 623 verteilt 623;... 2936 abgemacht 69 angesetzt 69 ausgegeben 623
ausgemacht 69 ausgeschenkt 623 ausgeteilt 623 bestaetigt 69 bestatigt 69 fix 69 fixiert 69 gebucht 69 geplant 69
gesammelt 623 ist 2750 sortiert 623 steht 69 vereinbart 69 verteilt 623 wir 69 zugesagt 69;gehoert 11 gehort 11
gesehen 11 gesprochen 11;gehoert 11 gehort 11 gesehen 11 gesprochen 11 mehr 2938;nicht 2939;<them> 959 N 959;wasser
11;ein 523;aus 11 flach 11 ins 2942 leider 673 mir 2943;besser 1567 es 1570 gern 1567 gerne 1567 gut 1567 lieber 1567
s 1570;<they> 1575;statt 630;... 2947;<det> 2948;statt 11;=13:talk ... 2947 <det> 2948 D 2949 besser 1567 es 1570 gern
1567 gerne 1567 gut 1567 lieber 1567 nicht 2950 s 1570;gegeben 43 geschickt 43;... 2952 <them> 2537 N 43;... 2952;...
2952 N 43;mir 2954;... 2536 an 2953 auf 2954 ausfuehrlich 2464 ausfuhrlich 2523 besprochen 43 durchgesprochen 43
erklaert 43 erklart 43 erlaeutert 43 erlautert 43 fuer 2955 fur 2955 mit 2540 muendl 2466 muendlich 2464 mundl 2525
mundlich 2523 persoenlich 2464 personlich 2523 ubergeben 43 ubermittelt 43 uebergeben 43 uebermittelt 43 von 2956 zu
2954 zum 2954 zur 2954;^ 23 von 2081;^ 23 noch 2958 von 2081;<me> 2959;geburtstag 0 hochzeitstag 0 namenstag 0;...
2961 geburtstag 0 hochzeitstag 0 namenstag 0;N 2962;D 69 fuer 599 fur 599;aus 11 flach 11 ins 2942 leider 673;aus 11
leider 673;=13:talk nicht 2950 statt 69;am 69 fuer 69 fur 69;<them> 43;an 2969 zu 2969 zurueck 2969;... 2970;an 2969
zu 2969 zuruck 2969;... 2972;an 2969 zu 2969 zuruck 2969 zurueck 2969;... 2974;aenderungsvorschlaege 2971
anderungsvorschlage 2973 anmerkungen 2975 feedback 2975 kommentare 2975 korrekturen 2975 notizen 2975 ruckmeldung 2973
rueckmeldung 2971 verbesserungsvorschlaege 2971 verbesserungsvorschlage 2973;... 2976;$$ 7 <det> 7 <my> 7 <their> 7 N
7 an 7 bei 7 fuer 7 fur 7 mit 7 re 7 wegen 7 with 7 zu 7 zum 7 zur 7;up 2978;mich 523;an 2528 mich 523;N 808 ich
2528;gearbeitet 623 geholfen 623 mitgeholfen 623 unterrichtet 623;... 2983;bei 2984 beim 2984 fuer 2984 fur 2984 im
2984 in 2984;D 69 auf 69 schon 599;mich 2986;<them> 1278;<them> 1278 angefunkt 651 angeklingelt 651 angepingt 651
angerufen 651 angetippt 651 angewaehlt 651 bei 2988 durchgeklingelt 651 geklingelt 651 gelaeutet 651 probiert 651
versucht 651;angepackt 623 aufgebaut 623 ausgeholfen 623 ausgeschenkt 623 betreut 623 eingesprungen 623 gearbeitet 623
gegrillt 623 geholfen 623 gekocht 623 mitgeholfen 623 unterrichtet 623 vorgelesen 623;... 2990 angepackt 623 aufgebaut
623 ausgeholfen 623 ausgeschenkt 623 betreut 623 eingesprungen 623 gearbeitet 623 gegrillt 623 geholfen 623 gekocht
623 mitgeholfen 623 unterrichtet 623 vorgelesen 623;<community> 2991;betreut 623 gegossen 623 gehalten 623 gehuetet
623 gemacht 623 uebernommen 623;... 2993 betreut 623 gegossen 623 gehalten 623 gehuetet 623 gemacht 623 uebernommen
623;dienst 2994 hund 2994 laden 2994 stand 2994;blumen 2994 kasse 2994 katze 2994 kinder 2994 schicht 2994 vertretung
2994;abgeholt 623 ausgeholfen 623 betreut 623 den 2995 die 2996 eingekauft 623 eingesprungen 623 erledigt 623 gefahren
623 gegossen 623 gehalten 623 gehuetet 623 gekocht 623 geschmissen 623 gestemmt 623 gutes 957 mitgeholfen 623
mitgekocht 623 mitgenommen 623 uebernommen 623 vertreten 623 wort 956;gespraech 1235 spiel 1235;ein 1234 ins 2998
vorgeschlagen 1231;... 2999;<my> 3000;auto 2641 dachrinne 2641 fenster 2641 garten 2641 hecke 2641 keller 2641 kueche
2641 rasen 2641 schnee 2641 wohnung 2641;klar 713;es 3003 klar 713;... 2997 <should> 1110 ausgeholfen 623 bei 3001 das
3002 den 3002 die 3002 ein 1234 eingesprungen 623 gutes 957 ins 2998 ist 3004 mitgeholfen 623 vorgeschlagen 1231 waere
3004 wort 956;feuer 2203;ins 3006;hand 3007;wort 955;gutes 3009;die 3008 ein 3010 gebuergt 792 gutes 957 wort
956;=20:gave:referral ^ 792;eingelegt 3012;wort 3013;gutes 3014;... 3011 als 2655 bei 3001 den 946 die 3008 ein 3015
einen 946 gebuergt 792 gutes 957 ins 2998 kontakt 945 vorgeschlagen 1231 wort 956;muessen 15 muesste 15 muss 15 soll
15 sollte 15 werde 15 will 15 wollte 15;... 3017;^ 3018;D 3019 ^ 3018 noch 3019;ich 3020 wir 3020;caritas 2657
diakonie 2657 feuerwehr 2657 fluechtlingshilfe 2657 ich 3020 roten 2658 rotes 2658 tafel 2657 wir 3020;... 2661
<community> 2991 <det> 2992 <them> 3005 N 3016 das 3021 dem 3022 den 3022 der 3022 die 3022 ein 2580 einen 2580 n 2580
nen 2580;<them> 1280;<them> 1280 angefunkt 651 angeklingelt 651 angepingt 651 angerufen 651 angetippt 651 angewahlt
651 bei 3024 durchgeklingelt 651 geklingelt 651 gelautet 651 probiert 651 versucht 651;bei 650 mit 650 von 650;betreut
623 gegossen 623 gehalten 623 gehutet 623 gemacht 623 ubernommen 623;... 3027 betreut 623 gegossen 623 gehalten 623
gehutet 623 gemacht 623 ubernommen 623;dienst 3028 hund 3028 laden 3028 stand 3028;blumen 3028 kasse 3028 katze 3028
kinder 3028 schicht 3028 vertretung 3028;abgeholt 623 ausgeholfen 623 betreut 623 den 3029 die 3030 eingekauft 623
eingesprungen 623 erledigt 623 gefahren 623 gegossen 623 gehalten 623 gehutet 623 gekocht 623 geschmissen 623 gestemmt
623 gutes 957 mitgeholfen 623 mitgekocht 623 mitgenommen 623 ubernommen 623 vertreten 623 wort 956;gesprach 1235 spiel
1235;ein 1234 ins 3032 vorgeschlagen 1231;... 3033;<my> 3034;auto 2640 dachrinne 2640 fenster 2640 garten 2640 hecke
2640 keller 2640 kuche 2640 rasen 2640 schnee 2640 wohnung 2640;... 3031 <should> 1110 ausgeholfen 623 bei 3035 das
3036 den 3036 die 3036 ein 1234 eingesprungen 623 gutes 957 ins 3032 ist 3004 mitgeholfen 623 vorgeschlagen 1231 ware
3004 wort 956 wäre 3004;die 3008 ein 3010 geburgt 792 gutes 957 wort 956;... 3038 als 2655 bei 3035 den 952 die 3008
ein 3015 einen 952 geburgt 792 gutes 957 ins 3032 kontakt 951 vorgeschlagen 1231 wort 956;muss 15 mussen 15 musste 15
müsste 15 soll 15 sollte 15 werde 15 will 15 wollte 15;... 3040;^ 3041;D 3042 ^ 3041 noch 3042;ich 3043 wir
3043;caritas 2657 diakonie 2657 feuerwehr 2657 fluchtlingshilfe 2657 ich 3043 roten 2658 rotes 2658 tafel 2657 wir
3043;... 2661 <community> 2991 <det> 2992 <them> 3037 N 3039 das 3044 dem 3045 den 3045 der 3045 die 3045 ein 2580
einen 2580 n 2580 nen 2580;verbaselt 11 verbummelt 11 verpennt 11 verplant 11 verschlafen 11 verschwitzt 11;N 0;...
622 v 3048 vergessen 11 verpasst 11 versaeumt 11 versaumt 11 verschlafen 11 verschwitzt 11 von 3048;... 2976 wir
69;dass 0;<them> 1111;nach 3052;ab 11 hin 11 ran 11;dem 1281;aus 3055;nicht 3056;dran 11 hin 11 ran 11;aus 3055 dran
11 hin 11 ran 11;nicht 673;... 2976 es 3053 ihm 0 ihnen 0 ihr 0 keiner 3054 mir 3057 ned 3058 net 3058 nicht 3059
niemand 3054 nod 3058 noed 3058 sich 3060;^ 2919 bringe 41 geb 41 gebe 41 liefere 41 mache 41 meld 41 melde 41 schick
41 schicke 41;ich 3062 man 2920 wir 2920;bringe 41 geb 41 gebe 41 liefere 41 mache 41 meld 41 melde 41 schick 41
schicke 41;dass 3063 ich 3064;auf 2131;=23:contact dass 2921;vorbeifahren 0;fernsehen 0 netz 0 vorbeifahren 0
vorbeigehen 0;zeitung 0;der 3070;=23:contact auf 0 beim 3068 im 3069 in 3071 online 0;uns 630;dazu 630 mit 630 rein
630 vorbei 630 zu 3073;... 3074 dazu 630 mit 630 rein 630 vorbei 630 zu 3073;N 3075;N 3075 auch 3076 noch 3076;N 3075
auch 3076 noch 3076 sich 3077;ausgegeben 623 ausgeschenkt 623 ausgeteilt 623 gesammelt 623 sortiert 623 verteilt
623;... 3079 ausgegeben 623 ausgeschenkt 623 ausgeteilt 623 gesammelt 623 sortiert 623 verteilt 623;von 523;nichts 11
umsonst 11 und 2564 vergebens 11;mich 11;aus 3055 dran 11 ran 11;... 2976 keiner 3054 mir 3057 mit 630 nicht 3084
niemand 3054 sich 3060 um 0;es 3053;=23:contact ... 2976;verbaselt 11 verbummelt 11 vergessen 11 verpennt 11 verplant
11 verschlafen 11 verschwitzt 11;booked 2549 called 2616 canceled 11 cancelled 11 confirmed 2549 gecancelt 11 moved
2617 nothing 398 planned 2549 postponed 2617 pushed 2617 rescheduled 2617 scheduled 2549 shifted 2617;dass
630;abgemacht 3090 ausgemacht 3090 beschlossen 3090 besprochen 3090 festgelegt 3090 persoenlich 632 personlich 634
vereinbart 3090 vor 637;zugesagt 616;<seen_of> 0;<network> 3093;erfahren 0;... 3095;... 3093;... 3095 <det> 3097 <my>
3097 <their> 3097;geplant 11 vor 11 vorgehabt 11;besprechung 599 call 599 date 599 essen 599 gesprach 599 gespraech
599 kaffee 599 lunch 599 meeting 599 termin 599 treffen 599;=0:missed lassen 11;bleiben 3101 gelassen 11 sein
3101;geschafft 11;aber 3102 bleiben 3101 dann 3102 doch 3102 gelassen 11 nicht 3103 sein 3101;persoenlich 632
personlich 634 vor 637;^ 15 dass 41;<vowed> 3106;heilig 3107;und 3108;hand 3107;die 3110;handschlag 3107;fest 3107
hoch 3109 in 3111 per 3112 zugesagt 616;zeitung 3093;der 3114;<det> 3097 <my> 3097 <their> 3097;... 3105 <them> 3113
auf 3094 aus 3096 besprechung 599 call 599 date 599 durch 3098 eigentlich 3099 ein 3100 eine 3100 einen 3100 essen 599
fest 3099 geplant 11 gesprach 599 gespraech 599 in 3115 kaffee 599 lunch 599 meeting 599 n 3100 ne 3100 nen 3100
termin 599 treffen 599 uber 3098 ueber 3098 von 3116 vor 11 vorgehabt 11;abgesagt 11;abgesagt 11 kurzfristig 3118
spontan 3118 wieder 3118;... 3105 <them> 3092 auf 3094 besprechung 599 call 599 date 599 durch 3116 eigentlich 3099
ein 3100 eine 3100 einen 3100 essen 599 fest 3099 geplant 11 gesprach 599 gespraech 599 in 3115 kaffee 599 lunch 599
meeting 599 n 3100 ne 3100 nen 3100 termin 599 treffen 599 uber 3116 ueber 3116 von 3116 vor 11 vorgehabt 11;... 3091
<them> 3092 abgesagt 11 auf 3094 aus 3096 besprechung 599 call 599 date 599 durch 3098 eigentlich 3099 ein 3100 eine
3100 einen 3100 es 3104 essen 599 fest 3099 gehoert 0 gehort 0 geplant 11 gesprach 599 gespraech 599 ich 3117 in 3115
kaffee 599 kurzfristig 3118 lunch 599 meeting 599 mir 3119 n 3100 ne 3100 nen 3100 spontan 3118 termin 599 treffen 599
uber 3098 ueber 3098 uns 3119 von 3116 vor 11 vorgehabt 11 wieder 3118 wir 3120;aber 3102 bleiben 3101 dann 3102 doch
3102 gelassen 11 sein 3101;... 3091 <them> 3092 abgesagt 11 auf 3094 aus 3096 besprechung 599 call 599 date 599 durch
3098 eigentlich 3099 ein 3100 eine 3100 einen 3100 es 3122 essen 599 fest 3099 gehoert 0 gehort 0 geplant 11 gesprach
599 gespraech 599 ich 3117 in 3115 kaffee 599 kurzfristig 3118 lunch 599 meeting 599 mir 3119 n 3100 ne 3100 nen 3100
spontan 3118 termin 599 treffen 599 uber 3098 ueber 3098 uns 3119 von 3116 vor 11 vorgehabt 11 wieder 3118 wir
3120;<said> 0;... 3124 <said> 0;<rel> 3125;<det> 3126 <my> 3126 <their> 3126 haengen 1004 haengenlassen 11 hangen 1004
hangenlassen 11 sitzen 1005 sitzengelassen 11 vergessen 11 verpasst 11 versetzt 11;gepostet 0;... 3105 <them> 3113 auf
3094 aus 3096 besprechung 599 call 599 date 599 durch 3098 ein 3100 eine 3100 einen 3100 essen 599 gesprach 599
gespraech 599 in 3115 kaffee 599 lunch 599 meeting 599 n 3100 ne 3100 nen 3100 termin 599 treffen 599 uber 3098 ueber
3098 von 3116;abgesagt 11 kurzfristig 3118 spontan 3118 verabredet 69 wieder 3118;=14:together ... 3105 <them> 3092
auf 3094 besprechung 599 call 599 date 599 durch 3116 ein 3100 eine 3100 einen 3100 essen 599 gesprach 599 gespraech
599 in 3115 kaffee 599 lunch 599 meeting 599 n 3100 ne 3100 nen 3100 termin 599 treffen 599 uber 3116 ueber 3116 von
3116;... 3091 <me> 3127 <them> 3092 <they> 2677 N 3128 abgesagt 11 auf 3094 aus 3096 besprechung 599 call 599 date 599
durch 3098 ein 3100 eine 3100 einen 3100 essen 599 gesprach 599 gespraech 599 ich 3129 in 3115 kaffee 599 kurzfristig
3118 lunch 599 meeting 599 mir 3119 n 3100 ne 3100 nen 3100 spontan 3118 termin 599 treffen 599 uber 3098 ueber 3098
uns 3130 von 3116 wieder 3118 wir 3131;<should> 11 wollen 11;<comeinf> 3133 muessen 11 sollen 11 wollen 11;... 3134
<comeinf> 3133;=11:thinking <until> 1632 ^ 1636 dass 1110 wenn 1110;<until> 729 ^ 1638 dass 1110 lust 523 wenn
1110;eigentlich 11;... 3134 <comeinf> 3133 besser 1567 eigentlich 11 es 1570 gern 3136 gerne 3137 gut 1567 ich 3138
lieber 1567 s 1570;... 3134 <comeinf> 3133 gern 1641 gerne 1641;<comeinf> 3133;... 3141 <comeinf> 3133;abgemacht 3090
ausgemacht 3090 beschlossen 3090 besprochen 3090 festgelegt 3090 vereinbart 3090;... 3143;moved 2617 postponed 2617
pushed 2617 rescheduled 2617 shifted 2617;been 3145;<det> 3126 <my> 3126 <their> 3126 berichtet 0 erzaehlt 0 erzahlt 0
gebeichtet 0 gefluestert 0 geflustert 0 gesagt 0 geschrieben 0 gesteckt 0 haengen 1004 haengenlassen 11 hangen 1004
hangenlassen 11 sitzen 1005 sitzengelassen 11 vergessen 11 verpasst 11 verraten 0 versetzt 11;... 2961 geburtstag 0
gepostet 0 hochzeitstag 0 namenstag 0;berichtet 0 erzahlt 0 gebracht 0 gemeint 0 gemeldet 0 gesagt 0;... 3149
berichtet 0 erzahlt 0 gebracht 0 gemeint 0 gemeldet 0 gesagt 0;berichtet 0 erzaehlt 0 gebracht 0 gemeint 0 gemeldet 0
gesagt 0;... 3151 berichtet 0 erzaehlt 0 gebracht 0 gemeint 0 gemeldet 0 gesagt 0;berichtet 0 erzaehlt 0 erzahlt 0
gebracht 0 gemeint 0 gemeldet 0 gesagt 0;... 3153 berichtet 0 erzaehlt 0 erzahlt 0 gebracht 0 gemeint 0 gemeldet 0
gesagt 0;backer 3150 baecker 3152 buschfunk 3154 chef 3154 chefin 3154 dorffunk 3154 flurfunk 3154 geruchtekuche 3150
geruechtekueche 3152 latrinenparole 3154 nachbar 3154 nachbarin 3154 presse 3154 radio 3154 wirt 3154 wirtin 3154
zeitung 3154;geghostet 11 vertroestet 11 vertrostet 11;geklappt 11;abgehoben 11 geantwortet 11 geklappt 11 hingehauen
11 reagiert 11 zuruckgerufen 11 zuruckgeschrieben 11 zurueckgerufen 11 zurueckgeschrieben 11;gemeldet 11;gemeldet 11
mehr 3159;nicht 3160;<me> 3147 <they> 2677 N 3148 abgesagt 11 angedeutet 0 berichtet 0 das 3155 der 3155 die 3155
erzaehlt 0 erzahlt 0 gemeint 0 gesagt 0 kurzfristig 3118 mich 3156 mir 3119 ned 3157 nicht 3158 sich 3161 spontan 3118
uns 3119 verraten 0 vor 0 wieder 3118;<comeinf> 3133 mussen 11 sollen 11 wollen 11;... 3163 <comeinf> 3133;gelegenheit
11 lust 11 nerven 11 zeit 11;<comeinf> 3133 keine 3165 mussen 11 sollen 11 wollen 11;=0:missed geplant 11 vor 11
vorgehabt 11;=11:thinking <until> 1650 ^ 1653 dass 1110 wenn 1110;=23:contact eigentlich 3167 ein 630 eine 630 einen
630 fest 3099 geplant 11 n 630 ne 630 nen 630 vor 11 vorgehabt 11;eigentlich 3099 fest 3099 geplant 11 vor 11
vorgehabt 11;=23:contact ... 3166 <comeinf> 3133 abgesagt 11 besser 1567 eigentlich 3167 ein 630 eine 630 einen 630 es
1570 fest 3099 geplant 11 gern 3168 gerne 3137 gut 1567 ich 3169 keine 3165 kurzfristig 3118 lieber 1567 mir 3119 n
630 ne 630 nen 630 s 1570 spontan 3118 uns 3119 vor 11 vorgehabt 11 wieder 3118 wir 3170;=23:contact eigentlich 3099
fest 3099 geplant 11 vor 11 vorgehabt 11;=23:contact ... 3166 <comeinf> 3133 eigentlich 3099 fest 3099 geplant 11 gern
1641 gerne 1641 ich 3170 keine 3165 vor 11 vorgehabt 11 wir 3172;to 41;introducing 710 sending 710;ll 710 s 3175 will
710;ab 11;keiner 3054 nicht 3177 niemand 3054;es 0;dank 2776;vergessen 11 verpasst 11 versaeumt 11 versaumt 11
verschlafen 11 verschwitzt 11;an 630 beisammen 630 neben 630 uber 630 ueber 630 zusammen 630;... 3182;man 0;mich
69;... 3163 <comeinf> 3133 besser 1567 eigentlich 11 es 1570 gern 3168 gerne 3137 gut 1567 ich 3138 lieber 1567 s
1570;... 3163 <comeinf> 3133 gern 1641 gerne 1641;ll 41 owe 42 promised 616 will 41;fuer 626 fur 629 persoenlich 632
personlich 634 vor 637;N 664;besucht 630 gegessen 630 gehabt 630 gequatscht 630 geredet 630 gesehen 630 gesprochen 630
getroffen 630 telefoniert 630;=17:gave:knowledge warum 813 was 813 welche 813 welcher 813 welches 813 wie 813 wo 813
wofuer 813 wofur 813 woran 813;beigebracht 3192 eingearbeitet 813 eingeschult 813 erklaert 822 erklart 823 erlaeutert
822 erlautert 823 gezeigt 3192 vorgefuehrt 822 vorgefuhrt 823 vorgemacht 813;hand 865;aussicht 887;... 3193 <vowed>
834 ^ 842 am 846 auf 846 beigebracht 854 beim 846 darum 856 die 3194 drum 856 erklaert 869 erklart 870 erlaeutert 869
erlautert 870 ersucht 855 fest 871 gebeten 855 gesagt 875 geschrieben 876 gezeigt 854 gsagt 876 gschriebn 876 hoch 880
im 846 in 3195 mein 972 per 846 um 91 verbindlich 871 versprochen 897 via 846 vorgefuehrt 869 vorgefuhrt 870 zugesagt
897;mit 927;... 3197 mit 927;... 3197 leider 941 mit 927 nicht 940;... 3193 <vowed> 834 ^ 842 am 846 auf 846
beigebracht 854 beim 846 darum 856 die 3194 drum 856 erklaert 869 erklart 870 erlaeutert 869 erlautert 870 ersucht 855
fest 871 gebeten 855 gesagt 971 gezeigt 854 hoch 880 im 846 in 3195 mein 972 per 846 um 91 verbindlich 871 versprochen
897 via 846 vorgefuehrt 869 vorgefuhrt 870 zugesagt 897;... 3191 <them> 3200 <title> 902 <vowed> 900 ^ 842 alles 3198
das 3198 den 3198 die 3198 es 3198 ihn 3198 mit 989 sie 3198;angeboten 41 bereit 996 bereiterklaert 41 bereiterklart
41 verpflichtet 41;... 3191 <them> 3196 <title> 902 <vowed> 900 ^ 842 alles 3198 das 3198 den 3198 die 3198 es 3199
gesagt 876 geschrieben 876 gsagt 876 gschriebn 876 ich 3201 ihn 3198 leider 941 mich 3202 mit 989 nicht 940 sie 3198
wir 3201;=5:mine ... 121 <det> 15;... 121 <them> 15 das 100 den 100 die 100 es 100 ihn 100 s 100 sie 100;an 15 durch
15 nach 15 um 15;... 3206;... 3206 <them> 3207 mir 3207 uns 3207;N 15 ihn 15 ihr 15 sie 15;<until> 15 fuer 3209 fur
3209;ab 15 auf 15 durch 15 nach 15 raus 15 vorbei 15 weiter 15 zusammen 15;... 3211;=5:mine ... 3211 D 3212;<det> 15
<my> 15 <their> 15;... 3210 <them> 3213 <until> 3214 D 3214 das 100 den 100 die 100 es 100 fuer 100 fur 100 ihn 100
sie 100;<them> 2429 mich 2430 zuruck 15 zurueck 15;<deed1> 3204 <give1> 3205 <sees1> 3208 <serves> 3215 <their> 2419 N
2420 das 2419 den 2419 die 2419 ihr 2419 kuemmer 2428 kuemmere 2428 kuemmre 2428 kummer 2428 kummere 2428 kummre 2428
meld 3216 melde 3216 ruf 2438 rufe 2438 schreib 2438 schreibe 2438 sein 2419 uberleg 2444 uberlege 2444 ueberleg 2444
ueberlege 2444;aus 15 bereit 15 vor 15 zusammen 15;... 3218;^ 3219;<them> 3220;<them> 3220 <title> 3221;ab 69 heim 69
hin 69;... 3223;... 3223 D 3224;N 3225 ihn 3225 sie 3225;^ 2670;bei 15 damit 15 mit 15;zug 3228;reihe 3228;der 3230;am
3229 an 3231 dran 3228;... 2726 <them> 1248 dran 2697;^ 3232;... 2726;... 2726 <them> 1248 D 2117 ^ 3232 dran 2697 ich
3233 jetzt 3234 leider 2721 nicht 2720 nun 3234 wir 3235;^ 269 ich 2082 von 2081 wir 2082;daran 2782 dran 2782 nicht
2783;auf 546 besser 546 bloss 546 bloß 546 lieber 546 nicht 546 um 546 von 546;daran 2782 dran 2782 ich 3238 mich 3239
mir 3239 nicht 2783 uns 3239;an 523 daran 523 daruber 523 darueber 523 uber 523 ueber 523;mich 3239 mir 3239 uns
3239;D 2117;... 599 auf 654;... 599 auf 654 schon 3244;mich 3245 uns 3245;daran 2782 dran 2782;... 523;einmal 3248
endlich 3248 irgendwann 3248 mal 3248 wieder 3248;... 3249 einmal 3248 endlich 3248 irgendwann 3248 mal 3248 wieder
3248;<them> 3250;<them> 3250 ich 3251;sobald 15 sowie 15 wenn 15;<them> 3253;bei 3254 sobald 15 sowie 15 wenn 15;^
3255;mich 3256;<them> 41 gern 523;^ 15 solange 41;einraeumen 0 gestehen 0 gestehn 0 sagen 0 zugeben 0;hoeren 523 sehen
523 treffen 523 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren 523;... 3261 hoeren 523 sehen
523 treffen 523 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren 523;aber 3260 auch 3260 daran
2782 dran 2782 ehrlich 3260 einraeumen 0 gestehen 0 gestehn 0 leider 3260 mich 3262 sagen 0 schon 3260 uns 3262
zugeben 0;aber 3260 auch 3260 ehrlich 3260 einraeumen 0 gestehen 0 gestehn 0 leider 3260 sagen 0 schon 3260 zugeben
0;mich 3262 uns 3262;<them> 3259 ^ 15 aber 3260 auch 3260 daran 2782 dran 2782 ehrlich 3260 einraeumen 0 gestehen 0
gestehn 0 ich 3263 leider 3260 man 3264 mich 3262 sagen 0 schon 3260 uns 3262 wir 3265 zugeben 0;<them> 3250 daran
2782 dran 2782;<them> 3250 daran 2782 dran 2782 ich 3267;<them> 3250 aber 3260 auch 3260 ehrlich 3260 einraeumen 0
gestehen 0 gestehn 0 leider 3260 mich 3262 sagen 0 schon 3260 uns 3262 zugeben 0;<them> 3250 aber 3260 auch 3260
ehrlich 3260 einraeumen 0 gestehen 0 gestehn 0 ich 3269 leider 3260 man 3264 mich 3262 sagen 0 schon 3260 uns 3262 wir
3265 zugeben 0;ich 3265 mich 3262 uns 3262 wir 3265;einraeumen 0 einraumen 0 gestehen 0 gestehn 0 sagen 0 zugeben
0;hoeren 523 horen 523 sehen 523 treffen 523 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren
523;... 3273 hoeren 523 horen 523 sehen 523 treffen 523 verabreden 523 wiedersehen 523 zusammensetzen 523
zusammentelefonieren 523;aber 3272 auch 3272 daran 2782 dran 2782 ehrlich 3272 einraeumen 0 einraumen 0 gestehen 0
gestehn 0 leider 3272 mich 3274 sagen 0 schon 3272 uns 3274 zugeben 0;aber 3272 auch 3272 ehrlich 3272 einraeumen 0
einraumen 0 gestehen 0 gestehn 0 leider 3272 sagen 0 schon 3272 zugeben 0;mich 3274 uns 3274;<them> 3259 ^ 15 aber
3272 auch 3272 daran 2782 dran 2782 ehrlich 3272 einraeumen 0 einraumen 0 gestehen 0 gestehn 0 ich 3275 leider 3272
man 3276 mich 3274 nicht 2783 sagen 0 schon 3272 uns 3274 wir 3277 zugeben 0;einraumen 0 gestehen 0 gestehn 0 sagen 0
zugeben 0;horen 523 sehen 523 treffen 523 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren
523;... 3280 horen 523 sehen 523 treffen 523 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren
523;aber 3279 auch 3279 daran 2782 dran 2782 ehrlich 3279 einraumen 0 gestehen 0 gestehn 0 leider 3279 mich 3281 sagen
0 schon 3279 uns 3281 zugeben 0;aber 3279 auch 3279 ehrlich 3279 einraumen 0 gestehen 0 gestehn 0 leider 3279 sagen 0
schon 3279 zugeben 0;mich 3281 uns 3281;<them> 3259 ^ 15 aber 3279 auch 3279 daran 2782 dran 2782 ehrlich 3279
einraumen 0 gestehen 0 gestehn 0 ich 3282 leider 3279 man 3283 mich 3281 sagen 0 schon 3279 uns 3281 wir 3284 zugeben
0;<them> 3250 aber 3272 auch 3272 ehrlich 3272 einraeumen 0 einraumen 0 gestehen 0 gestehn 0 leider 3272 mich 3281
sagen 0 schon 3272 uns 3281 zugeben 0;<them> 3250 aber 3272 auch 3272 ehrlich 3272 einraeumen 0 einraumen 0 gestehen 0
gestehn 0 ich 3286 leider 3272 man 3276 mich 3281 sagen 0 schon 3272 uns 3281 wir 3284 zugeben 0;ich 3284 mich 3281
uns 3281 wir 3284;<them> 3250 aber 3279 auch 3279 ehrlich 3279 einraumen 0 gestehen 0 gestehn 0 leider 3279 mich 3281
sagen 0 schon 3279 uns 3281 zugeben 0;<them> 3250 aber 3279 auch 3279 ehrlich 3279 einraumen 0 gestehen 0 gestehn 0
ich 3289 leider 3279 man 3283 mich 3281 sagen 0 schon 3279 uns 3281 wir 3284 zugeben 0;^ 207;auf 3291;D 3292 auf
3291;D 3292 auf 3291 ich 3293;... 2726 ich 3235 wir 3235;<them> 41 ^ 15 ich 616 wir 42;<them> 41 ich 42 wir 42;D 69
uns 599;... 2726 D 2117 ^ 3232 ich 3235 jetzt 3234 leider 2721 nicht 2720 nun 3234 wir 3235;^ 728 solange 41;<them>
3300 ^ 269 auf 1920 besser 546 dringend 546 endlich 546 lieber 546 mich 3239 mir 3239 niemals 546 unbedingt 546 uns
3239;^ 269 auf 1920 besser 546 dringend 546 endlich 546 lieber 546 niemals 546 unbedingt 546;... 3273 auf 546 besser
546 bloss 546 bloß 546 hoeren 523 horen 523 lieber 546 nicht 546 sehen 523 treffen 523 um 546 verabreden 523 von 546
wiedersehen 523 zusammensetzen 523 zusammentelefonieren 523;<them> 3300 auf 1920 besser 546 dringend 546 endlich 546
ich 3277 lieber 546 mich 3303 mir 3239 niemals 546 unbedingt 546 uns 3303 wir 3277;auf 1920 besser 546 dringend 546
endlich 546 lieber 546 niemals 546 unbedingt 546;<them> 3250 mich 3274 uns 3274;<them> 3250 auf 1920 besser 546
dringend 546 endlich 546 ich 3306 lieber 546 mich 3274 niemals 546 unbedingt 546 uns 3274 wir 3277;auf 1920 besser 546
dringend 546 endlich 546 ich 3277 lieber 546 mich 3274 niemals 546 unbedingt 546 uns 3274 wir 3277;vor 523;<them> 3220
<title> 3221 mir 3309;... 2443;^ 3311;mir 3312;=11:thinking mir 3312;haben 2348 haetten 2351 hatten 2354 hätten
2354;=14:together N 3315;^ 15 ich 41;^ 15 dass 3317 ich 41;<them> 3318 ^ 15 dass 3317 ich 41;<them> 3318 ^ 15 dass
3317 ich 3319;arzt 11 einkaufen 11 sport 11;dusche 11;der 3322;hause 11;da 11 daheim 11 zu 3324 zuhause 11;beim 3321
duschen 11 einkaufen 11 in 3323 nicht 3325 unterwegs 11 weg 11;beim 3321 da 11 daheim 11 duschen 11 einkaufen 11 in
3323 nicht 3325 unterwegs 11 weg 11 zu 3324 zuhause 11;... 2726 beim 3321 duschen 11 einkaufen 11 gerade 3326 grad
3326 ich 3235 in 3323 leider 3326 nicht 3327 unterwegs 11 weg 11 wir 3235;auf 1822;noch 3329;auf 1822 immer 3330 jetzt
3329 weiterhin 3329;auf 1822 ich 3331 immer 3330 jetzt 3329 weiterhin 3329 wir 3331;... 3329;auf 1822 immer 3330 jetzt
3329 seit 3333 weiterhin 3329;auf 1822 ich 3334 immer 3330 jetzt 3329 seit 3333 weiterhin 3329 wir 3334;^ 15 bei
42;<them> 41 mich 3336;=2:plan <them> 41 mich 3336;... 3189 <acts1> 654 <and> 3190 <give1> 685 <have> 3203 <should>
1093 ^ 3217 arbeite 3222 auf 3094 begleite 3226 begleiten 3226 bekomm 3227 bekomme 3227 bereite 3222 besuche 69 bin
3236 braeuchte 3237 brauch 2737 brauche 2737 brauchen 2737 brauchte 3237 bring 2746 bringe 2746 bräuchte 3237 daran
2782 darf 3240 denke 3241 dran 2782 duerfe 546 duerfen 3242 durfe 546 durfen 3242 erhoffe 2914 erwarte 2927 erwarten
2927 fahr 3243 fahre 3243 frag 2980 frage 2980 freu 3246 freue 3246 freuen 3246 geh 3243 gehe 3243 gruble 523 grueble
523 hol 3226 hole 3226 holen 3226 ich 3247 koennte 3252 konnte 3252 krieg 3227 kriege 3227 könnte 3252 leg 3222 lege
3222 meld 3257 melde 3257 mit 2727 mochte 3258 mochten 42 moechte 3258 moechten 42 muass 616 mues 616 muesse 546
muessen 3266 muesst 3268 muesste 3270 muessten 3271 muss 3278 musse 546 mussen 3285 musst 3268 musste 3287 mussten
3288 möchte 3258 müsste 3290 müssten 3288 nehm 2746 nehme 2746 pass 3294 passe 3294 samma 3295 schuld 3296 schulde
3296 schulden 3297 seh 3298 sehe 3298 sehen 3298 sind 3299 soll 3301 solle 3302 sollen 3304 solln 3305 sollt 3252
sollte 3307 sollten 3308 stell 3222 stelle 3310 treff 69 treffe 69 uberleg 3313 uberlege 3314 ubernehme 41 ueberleg
3313 ueberlege 3314 uebernehme 41 und 3316 vermisse 523 versprach 3320 versprech 3320 verspreche 3320 war 3328 waren
3295 wart 3332 warte 3335 warten 3335 werd 3337 werde 3338 werden 42 will 42 wollen 42 wuenschte 523 wunschte
523;bereitgestellt 4 freigeraeumt 4 freigeraumt 4 zur 77;... 3340;... 2818 <my> 3341 <vowed> 1217 empfohlen 792 geht 0
vermittelt 792 weiterempfohlen 792;... 2818 <my> 3341 <vowed> 1217 empfohlen 792 vermittelt 792 weiterempfohlen
792;... 2818 <my> 3341 <rel> 2786 <vowed> 1217 empfohlen 792 geht 0 vermittelt 792 weiterempfohlen 792;<rel> 2786;ich
546 wir 546;<should> 3346;nach 3347;meinung 3348;... 2661 <community> 2623 <det> 2624 stich 1005 vorbeigehen 2668;^
2567;s 3351;N 3352 ^ 2572;auf 3353;noch 3354;bestellt 630 ehrenamtlich 2552 erzaehlt 2553 erzahlt 2553 gebeten 630
geladen 630 gelotst 630 gratis 2552 heisst 2553 heißt 2553 hiess 2553 kostenlos 2552 munkelt 2553 umsonst 2552
unentgeltlich 2552 zitiert 630;gelaufen 630;arme 3357;abwesenheit 11;... 3356 <community> 2623 <det> 2624 die 3358
meiner 3359;N 807 ich 2683;bestellt 630 gebeten 630 geladen 630 gelotst 630 zitiert 630;... 3362 wasser 2471;<and>
2762 N 835 an 2762 bei 2762 mit 2762 to 2762 with 2762 x 2762 zu 2762;<and> 2762 N 835 an 2762 bei 2762 mit 2762 zu
2762;N 3365;N 835 fuer 2762 fur 2762 zwischen 2762;<and> 2762 N 835 an 2762 bei 2762 mit 2762 x 2762 zu 2762;N 3368
fuer 3366 fur 3366 von 3366 zwischen 3366;N 3364 fuer 3366 fur 3366 gemacht 3367 geschickt 3367 mail 3369
rausgeschickt 3367 von 3366 zwischen 3366;<and> 2762 to 2762;N 3371;gemacht 3367 geschickt 3367 rausgeschickt
3367;<not> 2695 a 1658 aber 2696 ah 1658 au 1658 auch 1658 booked 2549 called 2616 canceled 11 cancelled 11 confirmed
2549 dann 2696 gecancelt 11 moved 2617 planned 2549 postponed 2617 pushed 2617 rescheduled 2617 scheduled 2549 shifted
2617;=0:missed gekommen 11;dazwischen 3375;angesetzt 69 ausgemacht 69 dazwischen 2718 dazwischengekommen 11
eingetragen 69 etwas 3376 fixiert 69 gebucht 69 geplant 69 vereinbart 69 was 3376;... 1675 aufgetaucht 11 erschienen
11 gekommen 11;ned 3378 net 3378 nicht 3378;... 2384;^ 3380;... 3379 <me> 3381 ned 3378 net 3378 nicht 3378;ansicht
702 auffassung 702 meinung 702;dazwischen 2718 dazwischengekommen 11;gekommen 0;ohren 3385;... 3384 dazwischen 2718
dazwischengekommen 11 zu 3386;aufgetaucht 11 erschienen 11 gekommen 11 zu 1145;... 3377 <not> 2695 <they> 3382 a 1658
aber 2696 abgemacht 69 ah 1658 angesetzt 69 au 1658 auch 1658 aufgetaucht 630 ausgefallen 11 ausgemacht 69 dann 2696
dazugekommen 630 dazugestossen 630 dazugestoßen 630 dazwischen 2718 dazwischengekommen 11 der 3383 eingeplant 69
eingetragen 69 entfallen 11 etwas 3376 festgelegt 69 fixiert 69 fuer 599 fur 599 gebucht 69 gekommen 630 geplant 69
gestrichen 11 ist 674 mir 3387 mitgekommen 630 nicht 3388 reserviert 69 terminiert 69 uns 3387 vereinbart 69
verschoben 2587 vorbeigefahren 630 vorbeigekommen 630 was 3376 wurde 674;am 2131;... 2936 abgemacht 69 angesetzt 69
ausgegeben 623 ausgemacht 69 ausgeschenkt 623 ausgeteilt 623 bestaetigt 69 bestatigt 69 fix 69 fixiert 69 gebucht 69
geplant 69 gesammelt 623 ist 2750 sortiert 623 steht 69 vereinbart 69 verteilt 623 zugesagt 69;bote 630 brief 630 e
2795 fax 630 kurier 630 mail 630 post 630 signal 630 slack 630 sms 630 whatsapp 630;etwas 3376 per 3392 was 3376;N
3075 an 1682 auf 1682 bei 1682 beim 1682 in 1682 zu 1682;=0:missed dazu 11 zustande 11;<my> 630 mir 630 uns 630;...
3393 N 3075 alle 1683 an 1682 auch 3394 auf 1682 aufgetaucht 630 bei 1689 beide 1683 beim 1682 da 1688 dazugekommen
630 dazugestossen 630 dazugestoßen 630 doch 2032 einfach 2032 etwas 3376 gekommen 630 im 1685 in 1691 ins 1685 kurz
1687 mitgekommen 630 nicht 3395 noch 3076 per 3392 sich 3077 vorbei 630 vorbeigefahren 630 vorbeigekommen 630 was 3376
wieder 1683 zu 3396;per 3392;... 3398 N 3075 alle 1683 an 1682 auch 3394 auf 1682 bei 1689 beide 1683 beim 1682 da
1688 im 1685 in 1691 ins 1685 kurz 1687 noch 3076 per 3392 sich 3077 wieder 1683 zu 1682;... 3398 per 3392;... 1697
<me> 1702 ^ 1696;gepackt 623 geschleppt 623 getragen 623 verladen 623;es 11;bekommen 11 erhalten 11 gab 3403 gekommen
11 kam 11;bekommen 11 erhalten 11 gab 3403 gekommen 11 kam 11 mit 11;mit 11;anruf 3406 call 3406 gesprach 3406
gespraech 3406 kaffee 3406 kontakt 3406 meeting 3406 telefonat 3406 termin 3406 treffen 3406;fixe 3406;<appointment>
11 absage 3404 anruf 3405 antwort 3404 call 3406 en 3407 entschuldigung 3404 erklaerung 3404 erklarung 3404 essen 3406
gesprach 3406 gespraech 3406 info 3404 jour 3408 kaffee 3406 kontakt 3406 lebenszeichen 11 lunch 3406 mail 3404
meeting 3406 meldung 3404 nachricht 3404 telefonat 3406 termin 3406 treffen 3406;=0:missed bekommen 11 erhalten 11 gab
3403 gekommen 11 kam 11 von 11;gehabt 11;=0:missed gehabt 11;bekommen 11 erhalten 11 gab 3403 gekommen 11 kam 11 von
11;=0:missed bekommen 11 erhalten 11 von 11;bekommen 11 erhalten 11 von 11;fuer 11 fur 11 gehabt 11;<appointment> 11
absage 3404 anruf 3404 antwort 3410 energie 3411 entschuldigung 3404 erklaerung 3404 erklarung 3404 gelegenheit 3412
info 3404 kraft 3411 lust 3411 mail 3413 meldung 3404 moeglichkeit 3411 moglichkeit 3411 nachricht 3413 nerven 3411
reaktion 3414 ruckmeldung 3415 rueckmeldung 3415 zeit 3416;<appointment> 11 absage 3404 anruf 3405 antwort 3404 call
3406 entschuldigung 3404 erklaerung 3404 erklarung 3404 info 3404 kaffee 3406 kontakt 3406 mail 3404 meldung 3404
nachricht 3404 termin 3406;abgehoben 11 angetroffen 11 anzutreffen 11 da 11 daheim 11 dahoam 11 drangegangen 11
erreicht 11 gegangen 11 rangegangen 11 zu 3324 zuhause 11;telefon 11;ab 11 abgehoben 11 auf 11 dran 11 hin 11 ran
11;... 3421 ab 11 auf 11 dran 11 hin 11 ran 11;... 3421;... 3419 am 3420 ans 3420 anzutreffen 11 da 11 daheim 11
dahoam 11 geht 3422 ging 3422 hat 3423 hebt 3422 hob 3422 macht 3422 machte 3422 nahm 3422 zu 3324 zuhause 11;gelernt
630;verpasst 11;<me> 1702;<them> 3250 ich 3251 man 523;mal 523;wir 3429;dazu 11;nicht 3431;zustande 11;N 2168 mich
2614 nicht 3433 uns 2614 vorbei 69 zu 2167 zum 69;gemacht 835 hergestellt 835 vermittelt 835;<have> 835;<have> 3435
gemacht 3436 hergestellt 3436 vermittelt 3436;ich 3437 wir 3437;den 3438 die 3438;N 3439;gegeben 1231 geschickt 1231
hergestellt 1231 vermittelt 1231 weitergegeben 1231;... 3441;hergestellt 835;N 3443;<and> 3444;... 3441 N 3445;...
3441 N 3439;N 3445;mit 3440 vom 3442 von 3446 zu 3447 zum 3442 zur 3442 zwischen 3448;an 2460 mit 2460;... 3450
ausfuehrlich 2464 besprochen 43 durchgesprochen 43 erklaert 43 erlaeutert 43 mit 2465 muendl 2466 muendlich 2464
persoenlich 2464 uebergeben 43 uebermittelt 43;an 2519 mit 2519;... 3452 ausfuhrlich 2523 besprochen 43
durchgesprochen 43 erklart 43 erlautert 43 mit 2524 mundl 2525 mundlich 2523 personlich 2523 ubergeben 43 ubermittelt
43;bett 11 fieber 11 grippe 11;im 3454 mit 3454;im 3454 krank 3455 mit 3454;es 3122;=13:talk <them> 1111 N
1111;gegeben 792 geschickt 792 weitergegeben 792 weitergeleitet 792;N 3459;an 3460;getroffen 11;abgesagt 11 nicht 3462
verpasst 11;mir 630;bei 2672;bei 1444 im 3454 jetzt 3465 krank 3455 mit 3454 nun 3465;sorgen 523;mir 3467;bitte 808
frage 808;der 3469;mit 3470;=23:contact N 3471;... 2527 an 3472 bekommen 630 erhalten 630 gab 2451 gekriegt 630
geschickt 630 geschrieben 630 gesendet 630 gschriebn 630 hinterlassen 630 ihm 41 ihnen 41 ihr 41 kam 2451
rausgeschickt 630 v 630 verschickt 630 vom 630 von 630;<me> 630 am 630 auf 630 aus 630 dass 630 mir 630 ob 630 per 630
uns 630 via 630 wegen 630;ob 523 wann 523 was 523 wie 523;melden 523;gucken 3475 schauen 3475 sehen 3475 wieder
3476;aber 3260 auch 3260 ehrlich 3260 einraeumen 0 gestehen 0 gestehn 0 ich 3264 leider 3260 man 3264 sagen 0 schon
3260 zugeben 0;aber 3272 auch 3272 ehrlich 3272 einraeumen 0 einraumen 0 gestehen 0 gestehn 0 ich 3276 leider 3272 man
3276 sagen 0 schon 3272 zugeben 0;aber 3279 auch 3279 ehrlich 3279 einraumen 0 gestehen 0 gestehn 0 ich 3283 leider
3279 man 3283 sagen 0 schon 3279 zugeben 0;braeuchte 546 brauchte 546 bräuchte 546 duerfe 546 durfe 546 muesse 546
muessen 3478 muesste 3478 muss 3479 musse 546 mussen 3480 musste 3479 müsste 3480 solle 546;do 41;job 41 part 41 teil
41 to 3482 todo 41;aufgabe 41 hausaufgabe 41 hausaufgaben 41 kappe 2584 todos 41;ausstaendig 450 ausstandig 450
ausstehend 450 faellig 450 fallig 450 fehlen 450 fehlt 450 offen 450;ausstaendig 450 ausstandig 450 ausstehend 450
faellig 450 fallig 450 fehlen 450 fehlt 450 noch 3485 offen 450;aus 630 ned 1742 net 1742 nicht 1742;sich
3487;=23:contact ned 1742 net 1742 nicht 1742;sich 3489;einheit 2759 gesprach 2759 gespraech 2759 session 2759 stunde
2759 termin 2759;=18:gave:mentoring mit 2475 zu 2758;mit 2475 zu 2758;=18:gave:mentoring N 824 fuer 2475 fur 2475 mit
2475 zu 2758;=18:gave:mentoring N 824 mit 2475 zu 2758;=18:gave:mentoring zu 2758;einheit 3492 fuer 2475 fur 2475
gesprach 3493 gespraech 3493 mit 2475 session 3494 stunde 3495 termin 3496;fuer 2475 fur 2475 mit 2475 zu 2758;N 812
an 2691 vielmal 2691;gemacht 792;eingesetzt 792 stark 3500 starkgemacht 792 verbuergt 792 verwendet 792;... 3501
eingesetzt 792 stark 3500 starkgemacht 792 verbuergt 792 verwendet 792;<them> 3502;eingesetzt 792 stark 3500
starkgemacht 792 verburgt 792 verwendet 792;... 3504 eingesetzt 792 stark 3500 starkgemacht 792 verburgt 792 verwendet
792;<them> 3505;fuer 3503 fur 3506;... 3507 fuer 3503 fur 3506 genommen 41;=13:talk gekommen 0;ohren 3509;zu 3510;...
3511;ohren 0;... 3511 zu 3513;abgesagt 11 fehlt 2767 ist 3512 kam 3514 kommt 3514 kurzfristig 3118 spontan 3118 wieder
3118;... 1207 durchgespielt 824 geprobt 824 geubt 824 trainiert 824 vorbereitet 824;... 1208 durchgespielt 824 geprobt
824 geuebt 824 trainiert 824 vorbereitet 824;... 1209 durchgespielt 824 geprobt 824 geubt 824 geuebt 824 trainiert 824
vorbereitet 824;gebueffelt 813 gebuffelt 813 gelernt 813 geubt 813 geuebt 813;gebueffelt 813 gelernt 813 geuebt
813;gebuffelt 813 gelernt 813 geubt 813;-gesprach 3516 -gespraech 3517 -interview 3518 -praesentation 3517
-prasentation 3516 -pruefung 3517 -prufung 3516 an 2629 bewerbung 3518 buchhaltung 3519 deutsch 3519 durch 2709
englisch 3519 excel 3519 franzoesisch 3520 franzosisch 3521 mathe 3519 pitch 3518 python 3519 rede 3518 uber 2633
ueber 2637 vortrag 3518;^ 1210;... 3522 <their> 3523 ^ 1210 buchhaltung 3519 das 3523 den 3523 deutsch 3519 die 3523
durch 2714 ein 3523 englisch 3519 excel 3519 franzoesisch 3520 franzosisch 3521 koennte 2652 konnte 2652 könnte 2652
mathe 3519 mochte 2652 moechte 2652 muesste 2652 muessten 2652 musste 2652 mussten 2652 möchte 2652 müsste 2652
müssten 2652 python 3519 sollte 2652 sollten 2652 will 2652;geprobt 43 geubt 43 geuebt 43;pitch 3525;... 3526 als
2655;retourniert 43 versehen 43 zurueckgegeben 43 zurueckgemailt 43 zurueckgesandt 43 zurueckgeschickt 43;retourniert
43 versehen 43 zuruckgegeben 43 zuruckgemailt 43 zuruckgesandt 43 zuruckgeschickt 43;retourniert 43 versehen 43
zuruckgegeben 43 zuruckgemailt 43 zuruckgesandt 43 zuruckgeschickt 43 zurueckgegeben 43 zurueckgemailt 43
zurueckgesandt 43 zurueckgeschickt 43;^ 269 gegeben 546;weg 3531;den 3532;zusammen 1002;<me> 1002 <them> 3524 N 3527
aenderungsvorschlaegen 3528 am 1960 anderungsvorschlagen 3529 anmerkungen 3530 auf 3533 das 2502 dem 2502 den 2502 der
2502 die 2502 feedback 3530 hinweisen 3530 kommentaren 3530 korrekturen 3530 korrekturvorschlaegen 3528
korrekturvorschlagen 3529 mir 3534 notizen 3530 randnotizen 3530 verbesserungsvorschlaegen 3528
verbesserungsvorschlagen 3529 vorschlaegen 3528 vorschlagen 3529;=14:together bekannt 836 vernetzt 835 vorgestellt
835;^ 1747 treffen 69;-angebot 728 -bericht 728 -entwurf 728 -konzept 728 -liste 728 -plan 728 -rechnung 728
-vorschlag 728 ... 1752 <attribute> 1509 a 1510 an 1510 angebot 728 antwort 728 aufstellung 728 bericht 728
bestatigung 728 das 1510 den 1510 die 1510 ein 1510 eine 1510 einen 1510 entwurf 728 freigabe 728 gutachten 728
konzept 728 kostenvoranschlag 728 liste 728 n 1510 nen 1510 offerte 728 plan 728 prognose 728 rechnung 728 ruckmeldung
728 stellungnahme 728 termin 728 unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage 728;^ 3538 von
1516;-angebot 1425 -bericht 1425 -entwurf 1425 -konzept 1425 -liste 1425 -plan 1425 -rechnung 1425 -vorschlag 1425
<attribute> 1651 <thing> 1425 <work> 1425 a 1652 absagen 81 an 1652 angebot 1425 antwort 1425 aufstellung 1425 bericht
1425 bescheid 1694 bestatigung 1425 das 1652 den 1652 die 1652 ein 1652 eine 1652 einen 1652 entscheidung 1425 entwurf
1425 feedback 1695 fotos 1425 freigabe 1425 gutachten 1425 konzept 1425 kostenvoranschlag 1425 liste 1425 muster 1425
n 1652 nen 1652 offerte 1425 plan 1425 prognose 1425 rechnung 1425 ruckmeldung 1757 stellungnahme 1425 termin 1425
unterlagen 1425 unterschrift 1425 vertrag 1425 vorschlag 1425 zahl 1425 zahlen 1425 zusage 1425 zusagen 81;treffen
69;... 3541 <them> 41;... 3537 <me> 710 <them> 41 <until> 3539 ^ 3540 dass 1766 ich 3542 wir 3542;^ 1783 treffen
69;-angebot 728 -bericht 728 -entwurf 728 -konzept 728 -liste 728 -plan 728 -rechnung 728 -vorschlag 728 ... 1752
<attribute> 1478 a 1479 an 1479 angebot 728 antwort 728 aufstellung 728 bericht 728 bestaetigung 728 das 1479 den 1479
die 1479 ein 1479 eine 1479 einen 1479 entwurf 728 freigabe 728 gutachten 728 konzept 728 kostenvoranschlag 728 liste
728 n 1479 nen 1479 offerte 728 plan 728 prognose 728 rechnung 728 rueckmeldung 728 stellungnahme 728 termin 728
unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage 728;^ 3545 von 1485;-angebot 1425 -bericht 1425 -entwurf
1425 -konzept 1425 -liste 1425 -plan 1425 -rechnung 1425 -vorschlag 1425 <attribute> 1634 <thing> 1425 <work> 1425 a
1635 absagen 81 an 1635 angebot 1425 antwort 1425 aufstellung 1425 bericht 1425 bescheid 1694 bestaetigung 1425 das
1635 den 1635 die 1635 ein 1635 eine 1635 einen 1635 entscheidung 1425 entwurf 1425 feedback 1695 fotos 1425 freigabe
1425 gutachten 1425 konzept 1425 kostenvoranschlag 1425 liste 1425 muster 1425 n 1635 nen 1635 offerte 1425 plan 1425
prognose 1425 rechnung 1425 rueckmeldung 1757 stellungnahme 1425 termin 1425 unterlagen 1425 unterschrift 1425 vertrag
1425 vorschlag 1425 zahl 1425 zahlen 1425 zusage 1425 zusagen 81;... 3544 <me> 710 <them> 41 <until> 3546 ^ 3547 dass
1766 ich 3542 wir 3542;=1:moved D 2131;D 2131 auf 3549 to 3549;ich 616 ma 616 wir 616;ma 616;absagen 11 canceln 11
stornieren 11;absagen 11 canceln 11 stornieren 11 verschieben 398 vertagen 398;... 3554 absagen 11 canceln 11
stornieren 11 verschieben 398 vertagen 398;schlafen 0;gehen 0;kopf 3557;den 3558;drueber 3556 durch 3559 ueberlegen 0
ueberlegn 0 ueberschlafen 0;drueber 3556 durch 3559 erst 3560 mal 3560 noch 3560 ueberlegen 0 ueberlegn 0
ueberschlafen 0;... 3261 drueber 3556 durch 3559 erst 3560 hoeren 523 mal 3560 noch 3560 sehen 523 treffen 523
ueberlegen 0 ueberlegn 0 ueberschlafen 0 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren
523;... 3554 <them> 41 ^ 15 aber 3260 absagen 11 auch 3260 canceln 11 daran 2782 dran 2782 drueber 3556 durch 3559
ehrlich 3260 einraeumen 0 erst 3560 gestehen 0 gestehn 0 leider 3260 mal 3560 mich 3262 mir 3561 noch 3560 sagen 0
schon 3260 stornieren 11 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3562 verschieben 398 vertagen 398 zugeben 0;...
3554 <them> 41 ^ 15 absagen 11 canceln 11 drueber 3556 durch 3559 erst 3560 mal 3560 mich 3262 mir 3561 noch 3560
stornieren 11 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3562 verschieben 398 vertagen 398;... 3553 <det> 41 N 3555
aber 3260 absagen 11 auch 3260 canceln 11 daran 2782 dran 2782 drueber 3556 durch 3559 ehrlich 3260 einraeumen 0 er
3555 erst 3560 gestehen 0 gestehn 0 ich 3563 leider 3260 ma 616 mal 3560 man 3264 mich 3262 mir 3561 noch 3560 sagen 0
schon 3260 sie 3555 stornieren 11 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3562 wir 3564 zugeben 0;=11:thinking
wieder 523;mal 3566;<them> 3250 daran 2782 dran 2782 mal 3566 mich 3567;mal 3566 mich 3567;<them> 3250 daran 2782 dran
2782 ich 3568 mal 3566 mich 3567 wir 3569;denken 523;<them> 3571;an 3572;wieder 523;mal 3574 wieder 523;=11:thinking
drueber 3556 durch 3559 ueberlegen 0 ueberlegn 0 ueberschlafen 0 wieder 523;... 3261 hoeren 523 mal 3566 sehen 523
treffen 523 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren 523;... 3573 <them> 3250 aber 3260
an 3572 auch 3260 dringend 3575 drueber 3556 durch 3559 ehrlich 3260 einraeumen 0 erst 3560 gestehen 0 gestehn 0
leider 3260 mal 3576 mich 3577 mir 3561 noch 3560 sagen 0 schon 3260 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3562
wieder 523 zugeben 0;drueber 3556 durch 3559 erst 3560 mal 3576 mich 3577 mir 3561 noch 3560 ueberlegen 0 ueberlegn 0
ueberschlafen 0 uns 3562;... 3573 <them> 3250 aber 3260 an 3572 auch 3260 dringend 3575 drueber 3556 durch 3559
ehrlich 3260 einraeumen 0 erst 3560 gestehen 0 gestehn 0 ich 3578 leider 3260 mal 3576 man 3264 mich 3577 mir 3561
noch 3560 sagen 0 schon 3260 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3562 wieder 523 wir 3579 zugeben 0;mal 3566
mich 3577 uns 3262;ich 3581 mal 3566 mich 3577 uns 3262 wir 3581;^ 1696 absagen 11 an 3572 canceln 11 stornieren
11;<their> 2419 N 2420 absagen 81 bescheid 1694 das 2419 den 2419 die 2419 feedback 1695 ihr 2419 ruckmeldung 1695
rueckmeldung 1695 sein 2419 zusagen 81;... 3571 <them> 3571;druber 3556 drueber 3556 durch 3559 uberlegen 0 uberlegn 0
uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0;... 3571;an 3587;absagen 11 an 3572 canceln 11 stornieren 11
verschieben 398 vertagen 398;=5:mine <their> 2419 N 2420 das 2419 den 2419 die 2419 ihr 2419 sein 2419;druber 3556
drueber 3556 durch 3559 erst 3586 mal 3586 noch 3586 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0
ueberschlafen 0;... 3273 druber 3556 drueber 3556 durch 3559 erst 3586 hoeren 523 horen 523 mal 3586 noch 3586 sehen
523 treffen 523 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 verabreden 523
wiedersehen 523 zusammensetzen 523 zusammentelefonieren 523;... 3589 <them> 41 ^ 3590 aber 3272 absagen 11 an 3572
auch 3272 canceln 11 daran 2782 dran 2782 druber 3556 drueber 3556 durch 3559 ehrlich 3272 einraeumen 0 einraumen 0
erst 3586 gestehen 0 gestehn 0 leider 3272 mal 3586 mich 3274 mir 3591 noch 3586 sagen 0 schon 3272 stornieren 11
uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3592 verschieben 398 vertagen 398
zugeben 0;absagen 11;... 3554 <them> 41 ^ 15 absagen 11 canceln 11 druber 3556 drueber 3556 durch 3559 erst 3586 mal
3586 mich 3274 mir 3591 noch 3586 stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0
ueberschlafen 0 uns 3592 verschieben 398 vertagen 398;... 3583 <det> 41 N 3555 ^ 3584 aber 3272 absagen 11 an 3585
auch 3272 ausfallen 11 canceln 11 daran 2782 dran 2782 druber 3556 drueber 3556 durch 3559 ehrlich 3272 einraeumen 0
einraumen 0 er 3555 erst 3586 gerade 3588 gestehen 0 gestehn 0 heute 3588 ich 3593 kurzfristig 3594 leider 3272 ma 616
mal 3586 man 3276 mich 3274 mir 3591 nicht 2783 noch 3586 oft 3588 sagen 0 schon 3272 sie 3555 stornieren 11 uberlegen
0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3592 wieder 3594 wir 3595 zugeben 0;druber
3556 durch 3559 uberlegen 0 uberlegn 0 uberschlafen 0;druber 3556 durch 3559 erst 3597 mal 3597 noch 3597 uberlegen 0
uberlegn 0 uberschlafen 0;... 3280 druber 3556 durch 3559 erst 3597 horen 523 mal 3597 noch 3597 sehen 523 treffen 523
uberlegen 0 uberlegn 0 uberschlafen 0 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren 523;...
3554 <them> 41 ^ 15 aber 3279 absagen 11 auch 3279 canceln 11 daran 2782 dran 2782 druber 3556 durch 3559 ehrlich 3279
einraumen 0 erst 3597 gestehen 0 gestehn 0 leider 3279 mal 3597 mich 3281 mir 3598 noch 3597 sagen 0 schon 3279
stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3599 verschieben 398 vertagen 398 zugeben 0;... 3554 <them> 41
^ 15 absagen 11 canceln 11 druber 3556 durch 3559 erst 3597 mal 3597 mich 3281 mir 3598 noch 3597 stornieren 11
uberlegen 0 uberlegn 0 uberschlafen 0 uns 3599 verschieben 398 vertagen 398;... 3553 <det> 41 N 3555 aber 3279 absagen
11 auch 3279 canceln 11 daran 2782 dran 2782 druber 3556 durch 3559 ehrlich 3279 einraumen 0 er 3555 erst 3597
gestehen 0 gestehn 0 ich 3600 leider 3279 ma 616 mal 3597 man 3283 mich 3281 mir 3598 noch 3597 sagen 0 schon 3279 sie
3555 stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3599 wir 3601 zugeben 0;absagen 11 an 3572 canceln 11
stornieren 11;=11:thinking druber 3556 durch 3559 uberlegen 0 uberlegn 0 uberschlafen 0 wieder 523;... 3280 horen 523
mal 3566 sehen 523 treffen 523 verabreden 523 wiedersehen 523 zusammensetzen 523 zusammentelefonieren 523;... 3589
<them> 3250 aber 3272 absagen 11 an 3572 auch 3272 canceln 11 dringend 3575 druber 3556 durch 3559 ehrlich 3272
einraeumen 0 einraumen 0 erst 3597 gestehen 0 gestehn 0 leider 3272 mal 3604 mich 3605 mir 3598 noch 3597 sagen 0
schon 3272 stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3599 verschieben 398 vertagen 398 wieder 523
zugeben 0;=11:thinking absagen 11;... 3554 absagen 11 canceln 11 druber 3556 durch 3559 erst 3597 mal 3604 mich 3605
mir 3598 noch 3597 stornieren 11 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3599 verschieben 398 vertagen 398;... 3603
<them> 3250 N 3555 aber 3272 absagen 11 an 3585 auch 3272 canceln 11 dringend 3575 druber 3556 durch 3559 ehrlich 3272
einraeumen 0 einraumen 0 er 3555 erst 3597 gerade 3588 gestehen 0 gestehn 0 heute 3588 ich 3606 kurzfristig 3594
leider 3272 mal 3604 man 3276 mich 3605 mir 3598 noch 3597 oft 3588 sagen 0 schon 3272 sie 3555 stornieren 11
uberlegen 0 uberlegn 0 uberschlafen 0 uns 3599 wieder 3607 wir 3608 zugeben 0;... 3554 absagen 11 canceln 11 mal 3566
mich 3605 stornieren 11 uns 3281 verschieben 398 vertagen 398;... 3553 N 3555 absagen 11 canceln 11 er 3555 ich 3610
kurzfristig 3594 mal 3566 mich 3605 sie 3555 stornieren 11 uns 3281 wieder 3594 wir 3610;gegeben 531 gespendet 531
zugesprochen 531;... 3612 gegeben 531 gespendet 531 zugesprochen 531;... 3573 <them> 3250 aber 3279 an 3572 auch 3279
dringend 3575 druber 3556 durch 3559 ehrlich 3279 einraumen 0 erst 3597 gestehen 0 gestehn 0 leider 3279 mal 3604 mich
3605 mir 3598 noch 3597 sagen 0 schon 3279 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3599 wieder 523 zugeben 0;druber
3556 durch 3559 erst 3597 mal 3604 mich 3605 mir 3598 noch 3597 uberlegen 0 uberlegn 0 uberschlafen 0 uns 3599;...
3573 <them> 3250 aber 3279 an 3572 auch 3279 dringend 3575 druber 3556 durch 3559 ehrlich 3279 einraumen 0 erst 3597
gestehen 0 gestehn 0 ich 3614 leider 3279 mal 3604 man 3283 mich 3605 mir 3598 noch 3597 sagen 0 schon 3279 uberlegen
0 uberlegn 0 uberschlafen 0 uns 3599 wieder 523 wir 3615 zugeben 0;mal 3566 mich 3605 uns 3281;ich 3617 mal 3566 mich
3605 uns 3281 wir 3617;<should> 1110 s 2595;meinung 3347;<their> 2595 <them> 1111 N 3619 ihrer 3620 seiner 3620;uber
523 ueber 523;=23:contact N 808 bei 2528;... 2527 an 630 bekommen 630 erhalten 630 gab 2451 gekriegt 630 geschickt 630
geschrieben 630 gesendet 630 gschriebn 630 hinterlassen 630 kam 2451 rausgeschickt 630 v 630 verschickt 630 von 630;^
15 bei 409 fur 2454 mein 41 meine 41 von 409;schritt 2837 schritte 3625;^ 15 bei 409 fur 2454 liegt 2836 mein 41 meine
41 von 409;schritt 3627 termin 69;^ 15 bei 409 fuer 2454 mein 41 meine 41 von 409;schritt 2837 schritte 3629;^ 15 bei
409 fuer 2454 liegt 2836 mein 41 meine 41 von 409;schritt 3631 termin 69;entfallen 0 notiert 0 unbekannt 0 unleserlich
0 vergessen 0;... 3633 entfallen 0 notiert 0 unbekannt 0 unleserlich 0 vergessen 0;v 3048 vergessen 11 verpasst 11
versaeumt 11 versaumt 11 verschlafen 11 verschwitzt 11 von 3048;=12:task ^ 15;ausgegangen 11 bei 1676 beim 1676
erreicht 11 vergessen 3636 zu 1676 zum 1676 zur 1676;bei 1676 beim 1676 erreicht 11 vergessen 41 zu 1676 zum 1676 zur
1676;termin 2131;answered 11 came 11 replied 11 showed 2843;^ 15 bei 409 fuer 2454 fur 2454 liegt 2836 mein 41 meine
41 von 409;step 3641 steps 2837;erreicht 11;erwischt 11 geschafft 11 gesehen 11 gesprochen 11 getroffen 11 telefoniert
11;geredet 11 gesprochen 11 getroffen 11 telefoniert 11;... 3645;gegangen 11;... 1675 erreichen 11;abgehoben 11
angerufen 11 angetroffen 11 aufgetaucht 11 ausgegangen 11 bei 1676 beim 1676 besucht 11 dazu 2718 dazugekommen 11
drangegangen 11 erreichbar 11 erreicht 11 erschienen 11 erwischt 11 geklappt 11 gemeldet 11 geschafft 11 geschrieben
11 gesehen 11 gesprochen 11 getroffen 11 mehr 3644 mit 3646 ran 3647 rangegangen 11 stattgefunden 11 telefoniert 11
verfuegbar 11 verfugbar 11 vergessen 3636 zu 3648 zum 1676 zur 1676 zuruckgerufen 11 zurueckgerufen 11 zustande
2718;gehoert 11 gehort 11;... 3650;... 3650 gehoert 11 gehort 11 von 3651;<appointment> 11;... 3650 gehoert 11 gehort
11 mehr 3652 mit 3653 von 3651;gesehen 11 gesprochen 11 getroffen 11;... 3419 abgehoben 11 am 3420 ans 3420
anzutreffen 11 da 11 daheim 11 dahoam 11 geht 3422 ging 3422 hat 3423 hebt 3422 hob 3422 macht 3422 machte 3422 nahm
3422 zu 3324 zuhause 11;abgehoben 11 angetroffen 11 drangegangen 11 erreicht 11 gegangen 11 rangegangen 11;... 3657
erreicht 11;gehoert 11 gehort 11 mehr 3650 mit 3653;answer 398 luck 398 reply 398 response 398 show 11;abgestimmt 11
angesprochen 11 besprochen 11 gefragt 11 geredet 11 kontaktiert 11;abgestimmt 11 angesprochen 11 besprochen 11 daruber
3661 darueber 3661 druber 3661 drueber 3661 gefragt 11 geredet 11 kontaktiert 11;abgestimmt 11 angerufen 11
angesprochen 11 besprochen 11 daruber 3661 darueber 3661 druber 3661 drueber 3661 erreicht 11 gefragt 11 gemeldet 11
geredet 11 gesprochen 11 getroffen 11 kennengelernt 11 kontaktiert 11 telefoniert 11;=0:missed abgestimmt 11
angesprochen 11 besprochen 11 daruber 3661 darueber 3661 druber 3661 drueber 3661 gefragt 11 geredet 11 kontaktiert
11;erledigen 41 liefern 41 schicken 41;auf 3353 ned 3662 net 3662 nicht 3663 nie 3664 offen 2082 zu 3665;erreicht 11
vergesse 7 vergessen 41;self 7;to 3668;=12:task selbst 7;mich 3670;mich 7;an 3671 fuer 3672 fur 3672;mailbox 11;idee
523;gedanke 523;ein 3676;beide 1002 drei 1002 zwei 1002;^ 2730 die 3674 eine 3675 ich 2731 mailbox 11 so 3677 wir
3678;wohl 523;=13:talk ... 3680;punkte 7;punkt 7;wort 11;abmeldung 11 absage 11 bescheid 11 ein 3684 entschuldigung 11
nachricht 11;ihm 41 ihnen 41 ihr 41;durchgegangen 43 geprobt 43 geubt 43 geuebt 43;N 3687;mit 3688 review 2816;fuer
2815 fur 2815 mit 2815;von 630;bono 623;bei 2815 fuer 2815;bei 2815 fur 2815;fuer 2815 fur 2815 mit 2815 von 2815;D 7
nochmal 7 spaeter 7 spater 7 wieder 7;D 7 dann 3696 nochmal 7 spaeter 7 spater 7 wieder 7;D 7 dann 3696 es 3697 ich
3697 ichs 3697 nochmal 7 spaeter 7 spater 7 wieder 7;an 2691;an 2535 mit 2535;... 3700 ausfuehrlich 2464 ausfuhrlich
2523 besprochen 43 durchgesprochen 43 erklaert 43 erklart 43 erlaeutert 43 erlautert 43 mit 2540 muendl 2466 muendlich
2464 mundl 2525 mundlich 2523 persoenlich 2464 personlich 2523 ubergeben 43 ubermittelt 43 uebergeben 43 uebermittelt
43;=20:gave:referral gegeben 792 geschrieben 792;N 3702;fuer 3703 fur 3703;me 7;=1:moved D 2131 auf 2131 to
2131;=23:contact N 43;=23:contact ... 1835;... 1835 an 630 mich 3708;an 630 von 630;zuruck 11 zurueck 11;mich 1836
nicht 3711;<rel> 0;=13:talk <my> 3713 <their> 3713 ab 11 kurzfristig 3177 wieder 3177;=13:talk N 807 ab 11 ich 2683
kurzfristig 3177 wieder 3177;=13:talk i 1841 ich 1841 we 1841 wir 1841;mir 1002;<not> 2695 a 1658 aber 2696 ah 1658 au
1658 auch 1658 dann 2696;der 1852;an 630 auf 3719 bei 1854 beisammen 630 in 1855 neben 630 uber 630 ueber 630 vor 1856
zusammen 630;=23:contact ... 3720;=23:contact ... 3720 wir 1002;date 69;the 3723;N 3075 auch 3076 noch 3076 sich 3077
vorbei 630;... 3066;gehoert 11 gehort 11 gesehen 11 gesprochen 11 getroffen 11 telefoniert 11;gehoert 11 gehort 11
gesehen 11 gesprochen 11 getroffen 11 mehr 3727 telefoniert 11;nicht 3728;alles 2473 ins 2472 verbaselt 11 verbummelt
11 verpennt 11 verplant 11 verschlafen 11 verschwitzt 11;... 3729 wieder 3730;am 630 auf 630 aus 630 dass 630 mir 630
nicht 3711 ob 630 per 630 uns 630 via 630 wegen 630;<me> 1877 <them> 41 <they> 1878 ich 42 wir 42;D 69 ich 69 uns
599;uns 69;=2:plan uns 69;D 69 ma 3735 uns 599 wir 3736 wollen 11;... 3729 er 0 sie 0;... 937 <deed3> 2901 ^ 2905
antwortet 2272 besorgt 710 bringt 2272 checkt 710 gibt 2303 klaert 710 klart 710 laesst 2307 lassen 2307 lasst 2307
leitet 2309 liefert 2272 lässt 2307 macht 2317 mailt 710 organisiert 2321 reicht 2309 schickt 2907 sendet 710 stellt
2341 ubernimmt 710 uberweist 710 uebernimmt 710 ueberweist 710 unterschreibt 2272 verschickt 710 weiss 2272 weiß 2272
zahlt 2272;he 0 she 0;<gone> 630 angesetzt 69 ausgemacht 69 dazwischen 2718 dazwischengekommen 11 eingetragen 69
fixiert 69 gebucht 69 geplant 69 vereinbart 69;zusammen 0;paar 3742;<gone> 630 bei 69 mit 69;... 3744 gestern 2701
heute 2701 mit 2727 ned 2700 net 2700 nicht 2700;mehr 3742;paar 3746;... 2719 aufgetaucht 11 dazu 2718 dazugekommen 11
erschienen 11 gefahren 11 gegangen 11 gekommen 11 hingegangen 11 mehr 3742 zu 2699 zum 2699 zur 2699;=14:together ...
3744 bei 69 gestern 2701 heute 2701 mit 2727 ned 2700 net 2700 nicht 2700;... 3741 <not> 2695 <they> 3382 a 1658 aber
2696 abgemacht 69 ah 1658 angesetzt 69 au 1658 auch 1658 aufgetaucht 630 ausgefallen 11 ausgemacht 69 dann 2696
dazugekommen 630 dazugestossen 630 dazugestoßen 630 dazwischen 2718 dazwischengekommen 11 ein 3743 eingeplant 69
eingetragen 69 festgelegt 69 fixiert 69 gebucht 69 gekommen 630 geplant 69 gestern 2701 heute 2701 ich 3745 jetzt 3742
kein 3747 leider 2721 mir 3387 mit 2727 mitgekommen 630 ned 2700 net 2700 nicht 3748 reserviert 69 terminiert 69 uns
3387 verabredet 69 vereinbart 69 vorbeigefahren 630 vorbeigekommen 630 wieder 3742 wir 3749;... 2527 an 630 bekommen
630 erhalten 630 gekriegt 630 geschickt 630 geschrieben 630 gesendet 630 gschriebn 630 hinterlassen 630 rausgeschickt
630 v 630 verschickt 630 von 630;... 3541;... 3541 ich 3752 wir 3752;... 3541 mich 3274 uns 3274;... 3541 ich 3754
mich 3274 uns 3274 wir 3754;... 3273 hoeren 523 horen 523 mal 3566 sehen 523 treffen 523 verabreden 523 wiedersehen
523 zusammensetzen 523 zusammentelefonieren 523;<them> 3250 dringend 3575 mal 3566 mich 3756 uns 3274 wieder 523;mal
3566 mich 3756 uns 3274;<them> 3250 dringend 3575 ich 3757 mal 3566 mich 3756 uns 3274 wieder 523 wir 3758;ich 3758
mal 3566 mich 3756 uns 3274 wir 3758;fuer 2475 fur 2475 mit 2475;gegangen 630 gewesen 630;wir 69 wollen 11;auf 3719
bei 1854 in 1855 vor 1856;... 3764;an 69;=2:plan an 69 auf 0 fest 69 in 0;me 2842;<they> 1914 ^ 1918 an 1913;auf
11;nicht 3770;mich 630;=23:contact <hat> 630;=23:contact wird 69;N 812 to 2691;times 2453;N 710 ^ 15 an 2589 bei 409
fuer 2454 fur 2454 ich 450 mein 41 meine 41 meinerseits 450 von 2591;do 3777 dos 2455;d 41 ll 41 will 41 would 41;i
3779;<them> 3780 N 807 me 1925 us 1925;ich 69 ma 69 mich 69;ich 69 mich 69 wir 69;<they> 0;... 2749 abgemacht 69
angesetzt 69 ausgemacht 69 bestaetigt 69 bestatigt 69 fix 69 fixiert 69 gebucht 69 geplant 69 ist 2750 ma 3736 sich
3784 steht 69 vereinbart 69 vergessen 11 wir 3736 wollen 11 zugesagt 69;sich 3784;gelaufen 630 glaufen 630 glaufn
630;weg 3787;den 3788 weg 3787;ich 3043 weg 3787 wir 3043;... 2594 das 3044 dem 3044 den 3790 der 3044 die 3044 weg
3787;=11:thinking ^ 3311;=11:thinking grad 523 mir 3792 ob 523;=11:thinking gerade 523 ich 523 mir 3792 ob 523 wen 523
wie 523;ich 3020 weg 3787 wir 3020;... 2594 das 3021 dem 3021 den 3795 der 3021 die 3021 weg 3787;das 2502 dem 2502
den 2502 der 2502 die 2502;gewartet 11 hingefahren 11;ohne 3685;... 3507 abgesagt 11 fehlt 2767 fuer 3503 fur 3506 ist
3512 kam 3514 kommt 3514 kurzfristig 3118 spontan 3118 wieder 3118;ob 523;augen 1002;vier 3802;lebenszeichen 11 wort
11;silbe 11;kein 3804 keine 3805 nichts 11 nix 11;... 3806 kein 3804 keine 3805 nichts 11 nix 11;... 3806 ich 3807
kein 3804 keine 3805 nichts 11 nix 11 wir 3807;hoer 3808 hoere 3808 hoeren 3808 hor 3808 hore 3808 horen 3808 kam 3808
kommt 3808;als 2655;<them> 3809 N 3810;... 657 uns 658;ich 3812 wir 3812;=2:plan dass 3813;=23:contact $$ 630 D 69
dass 3813 fuer 599 fur 599;=0:missed gewartet 11 versucht 11;antworten 11 gratulieren 11 schreiben 11 treffen
11;anzurufen 11 zu 3817;gratulieren 11 schreiben 11;... 3818 abzusagen 11 anzurufen 11 zu 3819 zuruckzurufen 11
zurueckzurufen 11;anruf 11;=1:moved auf 2131 wir 2131;... 3066 sich 3066;uf 2131;<they> 710 ^ 15 ich 41;<them> 3318
<they> 1933 ^ 15 am 1935 auf 1935 beim 1935 dass 3825 ich 3319 im 1935 mir 1936 per 1935 uns 1936;... 1163;sollte 523
sollten 523;=22:gave:volunteering at 623 bei 623 fuer 623 fur 623;gelegt 2131 geschoben 2131 verlegt 2131 verschoben
2131;D 3830;auf 3831;D 3832;bekommen 630 erhalten 630;erfahren 2555 gehoert 630 gehort 630 mail 3834 nachricht 3834
nichts 3650;: 41 ^ 15 noch 41;^ 15 noch 41;^ 2399;<them> 3838 ^ 2399;ausstaendig 450 ausstandig 450 ausstehend 450
faellig 450 fallig 450 fehlen 3836 fehlt 3836 noch 3485 offen 450 stehen 3837 steht 3837 werden 3839 wird 3839;^ 81
ich 710 wir 710;=23:contact wir 710;mucks 11 ton 11 wort 11;nachricht 11 spur 11;=0:missed gehoert 11 gehort 11 neues
11;nichts 11;funkstille 11 kein 3843 keine 3844 nichts 3845 nix 11 noch 3846;heute 3847 jetzt 3847;=7:waiting ...
2643;^ 23 noch 1822;^ 3849;^ 3849 immer 2646 mir 3850 nach 2648 noch 3851 uns 3850 weiterhin 2645;noch 3847;bis 3848
bisher 3847 funkstille 11 immer 3853 kein 3843 keine 3844 nichts 3845 nix 11 noch 3847 seither 3847 weiterhin 3847
wieder 3847;bis 3848 bisher 3847 funkstille 11 ich 3854 immer 3853 kein 3843 keine 3844 nichts 3845 nix 11 noch 3847
seither 3847 weiterhin 3847 wieder 3847 wir 3854;lebenszeichen 11 mucks 11 ton 11 wort 11;nachricht 11 silbe 11 spur
11;... 3806 bis 3848 bisher 3847 funkstille 11 immer 3853 kein 3856 keine 3857 nichts 3845 nix 11 noch 3847 seither
3847 weiterhin 3847 wieder 3847;... 3806 bis 3848 bisher 3847 funkstille 11 ich 3858 immer 3853 kein 3856 keine 3857
nichts 3845 nix 11 noch 3847 seither 3847 weiterhin 3847 wieder 3847 wir 3858;... 3806 ^ 81 bis 3848 bisher 3847
funkstille 11 immer 3853 kein 3856 keine 3857 nichts 3845 nix 11 noch 3847 seither 3847 weiterhin 3847 wieder 3847;...
3806 ^ 81 bis 3848 bisher 3847 funkstille 11 ich 3860 immer 3853 kein 3856 keine 3857 nichts 3845 nix 11 noch 3847
seither 3847 weiterhin 3847 wieder 3847 wir 3860;wir 710;^ 2403;bekomm 3841 bekomme 3841 bekommen 3842 bis 3848 bisher
3847 brauch 3841 brauche 3841 erhalte 3841 erhalten 630 fehlen 3852 fehlt 3852 funkstille 11 gekriegt 630 hab 3855
habe 3855 haben 3855 hoer 3808 hoere 3808 hoeren 3808 hor 3808 hore 3808 horen 3808 ich 3854 immer 3853 ist 2649 kam
3859 kein 3843 keine 3844 kommt 3861 krieg 3841 kriege 3841 kriegen 3862 nichts 3845 nix 11 noch 3847 seither 3847
sind 2649 stehen 2649 steht 2649 weiterhin 3847 werden 3863 wieder 3847 wir 3854 wird 3863;als 2655 erfahre 2854
erfuhr 2854 hoerte 2854 horte 2854 weiss 2854 weiß 2854;... 3835 <me> 3840 <them> 3864 D 3832 N 3865 das 2502 dem 2502
den 2502 der 2502 die 2502 meiner 2586;tuer 11 tur 11;verschlossener 3867;=13:talk ich 2482;fuer 523;was 3870;ich
546;eigentlich 2869;... 3871 <they> 3872 D 3873;richtige 523;guter 523;gute 523;der 3875 die 3875 ein 3876 eine 3877
jemand 3870 was 3870;... 3878 D 3873;D 3873;for 1822 on 1822;da 630 dabei 630 mit 1965;aber 11 doch 11;ausgemacht 3883
geplant 3883 verabredet 3883;fur 523;<gone> 630 N 3882 ausgemacht 3883 dazwischen 2718 dazwischengekommen 11 geplant
3883 schon 3884 verabredet 3883 was 3885;eigentlich 2869 mit 1948 samt 1948;abendessen 1957 besuch 1957 bier 1957
brunch 1957 essen 1957 fruehstueck 1957 fruhstuck 1957 grillen 1957 jause 1957 kaffee 1957 mittagessen 1957 tisch
630;N 3882;=23:contact da 630 dabei 630 mit 1975;am 1960 dabei 630 von 1963;... 3889 N 3890 am 1960 an 1682 auf 1682
bei 1682 beim 1682 da 630 in 1682 mit 3891 online 1965 per 1966 remote 1965 zu 1682 zugeschaltet 630;<my> 630
abendessen 1957 besuch 1957 bier 1957 brunch 1957 essen 1957 fruehstueck 1957 fruhstuck 1957 grillen 1957 jause 1957
kaffee 1957 mittagessen 1957;=23:contact <me> 1969 <my> 630;am 1960 mit 3891 online 1965 per 1966 remote 1965
zugeschaltet 630;... 2726 bei 630 mit 630;... 3384 dazwischen 2718 dazwischengekommen 11;=23:contact am 1960 anhang
1944 dabei 630 familie 1944 frau 1944 freund 1944 freundin 1944 hund 1944 kind 1944 kindern 1944 mann 1944 partner
1944 partnerin 1944 von 1963;erreichen 11 hause 11;da 11 daheim 11 zu 3899 zuhause 11;<my> 630 besuch 630;... 3886
<they> 3872 D 3887 N 3882 abend 1950 alle 1683 am 3888 an 1682 anwesend 630 auch 3892 auf 3893 aufgetaucht 630 bei
3894 beide 1683 beim 1682 da 1969 dabei 630 dazugekommen 630 dazugestossen 630 dazugestoßen 630 dazwischen 2718
dazwischengekommen 11 der 3383 drei 1972 ebenfalls 3895 ein 1972 eine 1972 einen 1972 fuer 1980 fur 1983 ganze 1971
gekommen 630 halbe 1972 hier 630 ich 3896 im 1685 in 1691 ins 1685 kaffee 1950 kurz 1687 mir 3897 mit 3898 mitgekommen
630 moment 1950 n 1972 nachmittag 1950 ne 1972 nicht 3900 noch 3895 online 1965 per 1966 remote 1965 samt 1947 sprung
1950 std 1950 stuendchen 1950 stundchen 1950 stunde 1950 stunden 1950 und 1947 uns 3897 vorbeigefahren 630
vorbeigekommen 630 vormittag 1950 weile 1950 wieder 1683 wir 3235 zu 3901 zugeschaltet 630 zum 1997 zur 1997 zwei
1972;der 3875 die 3875 ein 3876 eine 3877 jemand 3885 was 3885;... 3903 D 3873;<gone> 630 N 3882 ausgemacht 3883
geplant 3883 schon 3884 verabredet 3883;an 1682 auf 1682 bei 1682 beim 1682 da 630 in 1682 zu 1682;=23:contact <me>
1688 <my> 630;abend 1950 ganze 1971 halbe 1971 kaffee 1950 moment 1950 nachmittag 1950 paar 3742 sprung 1950 std 1950
stuendchen 1950 stundchen 1950 stunde 1950 stunden 1950 vormittag 1950 weile 1950;an 1682 auf 1682 bei 1682 beim 1682
in 1682 zu 1682 zusammen 0;=14:together ... 2726 bei 630 mit 630;... 3905 D 3887 N 3882 abend 1950 alle 3906 am 3888
an 1682 anwesend 630 auch 3892 auf 3893 aufgetaucht 630 bei 3907 beide 1683 beim 1682 da 1969 dabei 630 dazugekommen
630 dazugestossen 630 dazugestoßen 630 drei 1972 ebenfalls 3895 ein 3908 eine 1972 einen 1972 fuer 1980 fur 1983 ganze
1971 gekommen 630 halbe 1972 hier 630 ich 3235 im 1685 in 1691 ins 1685 jetzt 3742 kaffee 1950 kein 3747 kurz 1687 mit
3898 mitgekommen 630 moment 1950 n 1972 nachmittag 1950 ne 1972 nicht 3746 noch 3895 online 1965 per 1966 remote 1965
samt 1947 sprung 1950 std 1950 stuendchen 1950 stundchen 1950 stunde 1950 stunden 1950 und 1947 vorbeigefahren 630
vorbeigekommen 630 vormittag 1950 weile 1950 wieder 3909 wir 3910 zu 3901 zugeschaltet 630 zum 1997 zur 1997 zwei
1972;uf 1822;auf 1822 ich 3331 immer 3330 jetzt 3329 no 3912 weiterhin 3329 wir 3331;=7:waiting <my> 728;^ 3914;auf
3915 ich 3334 immer 3330 jetzt 3329 nichts 11 seit 3333 umsonst 11 und 2564 vergebens 11 weiterhin 3329 wir
3334;called 2616 canceled 11 cancelled 11 gecancelt 11 ich 2833 moved 2617 postponed 2617 pushed 2617 rescheduled 2617
shifted 2617 wir 2833 wohl 523;N 11;noch 3918;N 3919;=13:talk nichts 2468 noch 2469;waere 546 ware 546 wäre 546;ich
3922;geht 1111 ginge 1111;<them> 3924;nach 3925;=13:talk <they> 3923 es 3926;koennte 523 konnte 523 könnte 523;<them>
41 ich 42 mich 3336 wir 42;=2:plan <them> 41 mit 69;=2:plan <them> 41 ich 3930 mich 3336 mit 69 wir 42;=2:plan <them>
41;ich 42 wir 3932;auf 2479 beim 2479 da 2479 fort 2479 gerade 2481 grad 2481 hoere 0 hore 0 im 2480 in 2479 kurz 2481
ned 2481 net 2481 nicht 2481 unterwegs 2479 weg 2479;er 0 es 3680 ich 3934 sie 0;^ 1696 treffen 69;-angebot 728
-bericht 728 -entwurf 728 -konzept 728 -liste 728 -plan 728 -rechnung 728 -vorschlag 728 ... 1752 <attribute> 1498 a
1499 an 1499 angebot 728 antwort 728 aufstellung 728 bericht 728 bestaetigung 728 bestatigung 728 das 1499 den 1499
die 1499 ein 1499 eine 1499 einen 1499 entwurf 728 freigabe 728 gutachten 728 konzept 728 kostenvoranschlag 728 liste
728 n 1499 nen 1499 offerte 728 plan 728 prognose 728 rechnung 728 ruckmeldung 728 rueckmeldung 728 stellungnahme 728
termin 728 unterschrift 728 vorschlag 728 zahl 728 zahlen 728 zusage 728;^ 3937 von 1505;-angebot 1425 -bericht 1425
-entwurf 1425 -konzept 1425 -liste 1425 -plan 1425 -rechnung 1425 -vorschlag 1425 <attribute> 1555 <thing> 1425 <work>
1425 a 1556 absagen 81 an 1556 angebot 1425 antwort 1425 aufstellung 1425 bericht 1425 bescheid 1694 bestaetigung 1425
bestatigung 1425 das 1556 den 1556 die 1556 ein 1556 eine 1556 einen 1556 entscheidung 1425 entwurf 1425 feedback 1695
fotos 1425 freigabe 1425 gutachten 1425 konzept 1425 kostenvoranschlag 1425 liste 1425 muster 1425 n 1556 nen 1556
offerte 1425 plan 1425 prognose 1425 rechnung 1425 ruckmeldung 1757 rueckmeldung 1757 stellungnahme 1425 termin 1425
unterlagen 1425 unterschrift 1425 vertrag 1425 vorschlag 1425 zahl 1425 zahlen 1425 zusage 1425 zusagen 81;... 3541
<them> 41 druber 3556 drueber 3556 durch 3559 erst 3586 mal 3586 mir 3591 noch 3586 uberlegen 0 uberlegn 0
uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3591;druber 3556 drueber 3556 durch 3559 erst 3586 mal
3586 nicht 3056 noch 3586 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0;... 3936 <me>
710 <until> 3938 ^ 3939 dass 1766 druber 3556 drueber 3556 durch 3559 erst 3586 ich 3940 mal 3586 mir 3941 nicht 3056
noch 3586 uberlegen 0 uberlegn 0 uberschlafen 0 ueberlegen 0 ueberlegn 0 ueberschlafen 0 uns 3591 wir
3940;durchgegangen 43;<work> 3943;s 3944;<their> 3944 N 3945 persoenlich 632 personlich 634 vor 637;... 3193 <vowed>
834 ^ 842 am 846 auf 846 beigebracht 854 beim 846 darum 856 die 3194 drum 856 erklaert 869 erklart 870 erlaeutert 869
erlautert 870 ersucht 855 fest 871 gebeten 855 gesagt 876 geschrieben 876 gezeigt 854 gsagt 876 gschriebn 876 hoch 880
im 846 in 3195 mein 972 per 846 um 91 verbindlich 871 versprochen 897 via 846 vorgefuehrt 869 vorgefuhrt 870 zugesagt
897;... 3193 <vowed> 834 ^ 842 am 846 auf 846 beigebracht 854 beim 846 darum 856 die 3194 drum 856 erklaert 869
erklart 870 erlaeutert 869 erlautert 870 ersucht 855 fest 871 gebeten 855 gezeigt 854 hoch 880 im 846 in 3195 mein 972
per 846 um 91 verbindlich 871 versprochen 897 via 846 vorgefuehrt 869 vorgefuhrt 870 zugesagt 897;... 3191 <them> 3948
<title> 902 <vowed> 900 ^ 842 alles 3198 das 3198 den 3198 die 3198 es 3198 ihn 3198 mit 989 sie 3198;... 3191 <them>
3947 <title> 902 <vowed> 900 ^ 842 alles 3198 das 3198 den 3198 die 3198 es 3199 gesagt 876 geschrieben 876 gsagt 876
gschriebn 876 ich 3949 ihn 3198 leider 941 mit 989 nicht 940 sie 3198 wir 3949;... 121;<deed1> 3951 <give1> 3205
<sees1> 3208 <serves> 3215;ich 2082 von 2081 wir 2082;alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69
miteinander 69 zusammen 69;... 599 D 69 alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69 uns
3954 zusammen 69;alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69 uns 3954 zusammen 69;<them>
3259 ^ 15 ich 3265 mich 3262 uns 3262 wir 3265;<them> 3259 ^ 15 ich 3277 mich 3274 uns 3274 wir 3277;<them> 3259 ^ 15
ich 3284 mich 3281 uns 3281 wir 3284;D 69 alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69
zusammen 69;... 599 D 69 alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69 uns 3960 zusammen
69;<gone> 630 <their> 3944 N 3945;... 3962 <their> 3944 D 2117 N 3945 ^ 3232 ich 3235 jetzt 3234 leider 2721 nicht
2720 nun 3234 wir 3235;<them> 3300 auf 1920 besser 546 dringend 546 endlich 546 lieber 546 mich 3239 mir 3239 niemals
546 unbedingt 546 uns 3239;=2:plan ... 599 D 69 alle 69 am 69 auf 69 bei 69 beim 69 dann 69 im 69 in 69 miteinander 69
uns 3954 zusammen 69;dritt 1002 fuenft 1002 funft 1002 viert 1002 zweit 1002;... 2726 ich 3235 wir 3235 zu 3966;...
3946 <acts1> 654 <have> 3950 <should> 1093 <their> 3944 N 3945 ^ 3952 arbeite 3222 auf 3094 begleite 3226 begleiten
3226 beide 1002 beiden 1002 bereite 3222 besuchen 662 bin 3299 braeuchte 3953 brauch 2737 brauche 2737 brauchen 2737
brauchte 3953 bräuchte 3953 darf 3242 drei 1002 duerfen 3242 durfen 3242 erhoffe 2914 erwarte 2927 erwarten 2927 essen
3955 fahr 3243 fahre 3243 fahren 662 feiern 3955 fliegen 662 freu 3246 freue 3246 freuen 3246 geh 3243 gehe 3243 gehen
662 grillen 3956 haben 2348 haetten 2351 halten 662 hatten 2354 hol 3226 hole 3226 holen 3226 hätten 2354 kochen 3956
leg 3222 lege 3222 machen 662 mit 2727 mochte 42 mochten 42 moechte 42 moechten 42 muass 616 mues 616 muessen 3957
muesste 3271 muessten 3271 muss 3958 mussen 3959 musste 3288 mussten 3288 möchte 42 müsste 3288 müssten 3288 reden 662
samma 3295 schuld 3296 schulde 3296 schulden 3297 seh 3298 sehe 3298 sehen 3961 sind 3963 soll 3964 solle 3302 sollen
3304 solln 3305 sollte 3308 sollten 3308 sprechen 662 starten 662 stell 3222 stelle 3222 stossen 3956 telefonieren 662
treffen 3965 veranstalten 662 vier 1002 war 3295 waren 3967 wart 3332 warte 3335 warten 3335 werd 42 werde 42 werden
42 will 42 wollen 42 zoomen 662 zwei 1002;^ 1696 nichts 11 nix 11;nichts 11 nix 11;... 3970 nichts 11 nix 11;... 3969
<me> 710 <until> 2024 ^ 1696 das 3971 es 3971 gestrichen 11 ist 674 kommen 69 nichts 11 nix 11 stattfinden 69 wurde
674;... 3970 das 3971 es 3971 nichts 11 nix 11;me 1002;=13:talk er 0 ihr 0 sein 0 sie 0;muessen 15 muesste 15 muss 15
soll 15 sollte 15 werde 15;... 3976;^ 3977;<them> 3978 D 3978 ^ 3977 noch 3978;ich 3979 wir 3979;muss 15 mussen 15
musste 15 müsste 15 soll 15 sollte 15 werde 15;... 3981;^ 3982;<them> 3983 D 3983 ^ 3982 noch 3983;ich 3984 wir
3984;... 3541 dass 1766 ich 3542 wir 3542;anrufen 11 besuchen 11 essen 11 fragen 11 gehen 11 gratulieren 11 mailen 11
muessen 11 mussen 11 schreiben 11 sehen 11 sollen 11 sprechen 11 treffen 11 vorbeischauen 11 wollen 11 zuruckrufen 11
zurueckrufen 11;... 3987 eigentlich 11;... 3987 <me> 710 eigentlich 11 ich 11 wir 11;... 3987 eigentlich 11 ich 11 wir
11;<them> 2793 D 2793 ^ 2791 noch 2793;ich 3991 wir 3991;gehalten 813;N 3993;... 2685 fuer 3994 fur 3994;<they> 1914 ^
1918 an 1913 gern 523 gerne 523;abgemacht 3090 ausgemacht 3090 beschlossen 3090 besprochen 3090 festgelegt 3090 nichts
11 nix 11 vereinbart 3090;... 3997 <they> 1914 ^ 1918 abgemacht 69 abgesagt 11 an 1913 angesetzt 69 ausgemacht 69 das
3971 eingeplant 69 eingetragen 69 es 3971 festgelegt 69 fixiert 69 gebucht 69 geplant 69 gern 523 gerne 523 gestrichen
11 ist 674 kurzfristig 3118 mir 3119 nichts 11 nix 11 reserviert 69 spontan 3118 terminiert 69 uns 3119 vereinbart 69
verschoben 2587 wieder 3118 wurde 674;abgemacht 69 angesetzt 69 ausgemacht 69 eingeplant 69 eingetragen 69 festgelegt
69 fixiert 69 gebucht 69 geplant 69 reserviert 69 terminiert 69 vereinbart 69;was 3885;... 4000 <they> 3872 D
3873;should 546;=14:together ... 3362;koennte 2652 konnte 2652 könnte 2652 mochte 2652 moechte 2652 muesste 2652
muessten 2652 musste 2652 mussten 2652 möchte 2652 müsste 2652 müssten 2652 sollte 2652 sollten 2652 will 2652;<me>
4003 <them> 4004 das 2502 dem 2502 den 2502 der 2502 die 2502 dritt 1002 erreichen 1420 erwischen 1420 fuenft 1002
funft 1002 sechst 1002 viert 1002 zweit 1002;getroffen 630;=14:together gewesen 630;$ 615 ... 638 // 647 0 648 2x 653
3x 653 4x 653 <acts1> 656 <agreed> 661 <and> 665 <appointment> 675 <bookable> 677 <counsel> 684 <give1> 685 <gone> 630
<handed> 689 <hat> 785 <have> 1000 <helper> 1001 <me> 1006 <my> 1022 <needs> 1029 <not> 1034 <said> 1043 <saysv> 1091
<sends3> 84 <should> 1094 <their> 1113 <them> 1317 <they> 2066 <thing> 2071 <to_them> 2072 <tool> 2080 <until> 2090
<vowed> 2092 <will3> 2093 <work> 2097 D 2202 N 2363 ^ 2446 abgeblasen 11 abgefahren 630 abgegangen 630 abgehangen 630
abgeholt 630 abgemacht 2447 abgesagt 11 abgeschlossen 630 abgeschritten 630 abgestimmt 630 abgmacht 2448 absage 2452
absolutely 2453 action 2456 aenderungsvorschlaege 2467 aergert 1467 ahnt 2470 alles 2473 als 2485 am 2492 an 2514 and
2515 anderungsvorschlage 2526 anfrage 2529 angeblich 0 angebot 2530 angechattet 630 angefragt 2531 angepingt 630
angerufen 630 angeschrieben 630 angesetzt 69 angesprochen 630 angestossen 630 angetextet 630 angetroffen 630
anmerkungen 2541 anruf 2542 anrufbeantworter 11 anrufen 2543 ans 2544 anscheinend 0 anstehend 69 anstehender 69
antwort 2545 antwortet 2546 antwortete 630 anwesend 2547 anzuklingeln 1420 anzurufen 1420 apero 630 apéro 630 arbeitet
2548 are 2550 argert 1467 asked 2528 ass 1473 assen 630 auf 2588 aufgabe 2592 aufgaben 2455 aufgesucht 630 aufs 2593
aus 2597 ausgefallen 11 ausgefuehrt 630 ausgefuhrt 630 ausgeheckt 630 ausgemacht 2447 ausgesprochen 630 ausgetauscht
630 ausgetueftelt 630 ausgetuftelt 630 ausgmacht 2447 bailed 2599 ball 2606 bat 2607 because 0 bedankt 2613 bedankte
2613 beehrt 2615 been 2618 begegnet 630 begegnete 630 beginnt 2548 begleitet 630 begluckwunscht 630 beglueckwuenscht
630 begutachtet 630 behauptet 0 bei 2660 beide 938 beim 2669 bekomm 2675 bekomme 2675 bekommen 2678 bekommt 2679
benoetigt 2680 benotigt 2681 beraten 630 beratschlagen 630 beratschlagt 630 bergtour 630 berichten 2682 berichtet 0
berichtete 2684 beschwert 1467 besetzt 11 besichtigt 630 besprechung 2686 besprochen 630 besteht 1466 besuch 2687
besuche 2688 besuchen 2689 besucht 2690 besuchte 630 bevor 0 bevorstehend 69 bier 630 bierchen 630 biere 630 bietet
1470 big 2693 bin 2729 bitte 2732 bittet 2733 bleibt 2548 bloss 2732 bloß 2732 blumen 2530 booked 2549 bot 1470
bouldern 630 braeuchte 2734 brainstorming 523 brauch 2737 brauche 2737 brauchen 2737 braucht 2739 brauchte 2740 brief
2741 bring 2746 bringe 2746 bringen 2747 bringt 2747 brunche 2748 bräuchte 2740 call 2751 called 2753 can 2756
canceled 11 cancelled 2757 cancelt 11 coaching 2760 coachingstunde 2759 combox 11 coming 2761 confirmed 2549 connect
2764 connected 2765 could 2756 couldn 2756 da 2766 dachte 2770 dachten 2772 dafuer 2773 dafur 2773 damit 0 dank 2774
danke 2777 dankeschoen 2776 dankeschon 2776 dankt 2613 daran 2780 darf 2785 das 2800 dass 2809 dates 2810 daumen 2814
debattiert 630 deck 2817 dem 2821 den 2822 denen 2821 denk 2824 denke 2827 denkt 0 denn 0 der 2841 deren 0 dessen 0
did 2845 didn 2845 die 2849 dienst 2852 dinner 2686 diskutiert 630 dm 2530 does 2845 doesn 2845 draengt 1539 dran 2853
drangt 1539 dreimal 653 dringt 1466 drink 630 drinks 630 durch 2856 durchackert 630 durchdiskutiert 630 durchexerziert
630 durchgeackert 630 durchgearbeitet 630 durchgegangen 630 durchgekaut 630 durchgeklingelt 630 durchgerechnet 630
durchgerufen 630 durchgesprochen 630 e 2858 ehrenamt 2859 ehrenamtlich 2867 ehrenamtsarbeit 623 eigentlich 2875 ein
2892 einander 2893 eine 2894 einer 2895 einfach 622 eingekehrt 630 eingeladen 2896 eingeplant 69 eingetragen 69
einladung 2530 einsatz 2852 email 2897 emailed 2753 empfahl 1542 empfehlen 1542 empfehlung 2900 empfehlungsschreiben
2484 empfiehlt 1542 entfaellt 11 entfallen 11 entfallt 11 entfiel 11 entschuldigung 2452 er 2908 ergebnis 0 erhalte
2909 erhoffe 2914 erinnere 2916 erinnerung 2917 erklaert 2922 erklaerung 2452 erklart 2922 erklarung 2452 ermahnt 1545
ermutigt 1545 eroeffnung 2924 eroffnung 2924 erreichen 2543 erreicht 630 ersatztermin 2131 erschien 2032 erwarte 2927
erwarten 2927 erwartet 1558 erwischt 630 erzaehlt 2931 erzaehlte 2684 erzahlt 2931 erzahlte 2684 es 2933 esse 2935
essen 2937 ewig 2940 f 2941 faellt 2944 faend 2945 faende 2945 faengt 2946 fahr 2688 fahre 2688 fahren 2125 falls 0
fallt 2944 fand 2951 fande 2945 fanden 2948 fangt 2946 fazit 0 feedback 2957 fehlen 2960 fehlt 2960 feier 2924
feierabendbier 630 feiern 2125 feiert 2963 festgelegt 2964 fiel 2965 fielen 2966 findet 2967 fitness 630 fix 2968
fixiert 69 flachgefallen 11 flaked 2599 fliege 2688 flossen 2977 follow 2979 fordert 1580 frag 2980 frage 2981 fragen
2543 fragt 1583 fragte 2982 freiwillig 2985 freiwillige 2477 freiwilligenarbeit 623 freiwilligeneinsatz 623
freiwilliger 2477 freu 2987 freue 2987 freut 1467 fruehstueck 2748 fruehstuecke 2748 fruhstuck 2748 fruhstucke 2748
fuenfmal 2989 fuer 3023 fuerchtet 0 funfmal 3025 funkstille 3026 fur 3046 furchtet 0 fussball 630 fänd 2945 gab 1596
gaben 1598 ganz 3047 gassi 630 gearbeitet 630 gebastelt 630 gebowlt 630 gebrainstormt 630 gebruncht 630 gebucht 69
geburtstag 3049 gecancelled 11 gecancelt 11 gechattet 630 gechillt 630 gecoacht 630 gedanke 523 gedankt 630 geeinigt
630 gefachsimpelt 630 gefahren 630 gefeiert 630 geflogen 630 gefragt 2531 gefruehstueckt 630 gefruehstuekt 630
gefruhstuckt 630 gefruhstukt 630 gefuehrt 630 gefuhrt 630 gegangen 630 gegessen 630 geghostet 11 gegrillt 630 geh 2688
gehabt 630 gehalten 630 gehe 2688 gehen 3050 gehoert 3051 geholfen 630 gehort 3051 geht 3061 gejasst 630 gejausnet 630
gejoggt 630 gekickt 630 geklettert 630 gekloent 630 geklont 630 gelaestert 630 gelastert 630 gelaufen 630 gelernt 630
gemailt 630 gemeinnuetzig 623 gemeinnutzig 623 gemeinsam 1002 gemeint 2922 gemoved 2131 gepicknickt 630 gepingt 630
gepitcht 630 geplant 2964 geplatzt 11 geplatzter 11 geplaudert 630 geprobt 630 gequatscht 630 geredet 630 geruchten
2682 geruchteweise 0 geruechten 2682 geruechteweise 0 gesagt 3065 geschlemmt 630 geschnackt 630 geschoben 3066
geschrieben 3067 gesehen 3072 gesellte 3078 gesellten 3078 gesessen 630 gesimst 630 geskypt 630 gespielt 630
gesprachsrunde 630 gespraechsrunde 630 gesprochen 630 gestritten 630 gesungen 630 getagt 630 getextet 630 getraenke
3080 getraeumt 3081 getranke 3080 getratscht 630 getraumt 3081 getroffen 630 getrunken 630 gevespert 630 gewandert 630
gewartet 3082 gewerkelt 630 gewesen 630 geworkshopt 630 gezoomt 630 gfixt 69 gha 630 ghostet 3083 gibt 1598 ging 3085
ginge 3086 gingen 3087 glatt 3088 glaubt 0 gluehwein 630 gluhwein 630 gmacht 630 golf 630 golfrunde 630 got 3089 gotta
41 gratscht 630 gratuliert 630 gredet 630 gredt 630 gruble 523 grueble 523 gseh 630 gseit 630 gsessen 630 gsessn 630
gsi 630 gsproche 630 gsprochen 630 gtroffe 630 gutes 2886 hab 3121 habe 3123 haben 3132 habs 3104 haengen 1005 haett
3135 haette 3139 haetten 3140 haettn 3142 ham 3144 hangen 1005 has 3146 hat 3162 hatt 3164 hatte 3171 hatten 3173
hattn 3142 hausaufgabe 2592 have 3174 he 3176 hebt 3178 heisst 3179 heißt 3179 herzlichen 3180 hiess 3179 hingesetzt
630 hob 3178 hochzeit 2924 hochzeitstag 3181 hockte 3183 hockten 3183 hoere 3051 hoert 3184 hofft 0 holt 3185 hore
3051 hort 3184 hundertmal 653 hätte 3186 hätten 3187 i 3188 ich 3339 idee 523 ihm 3342 ihn 938 ihnen 3343 ihr 3344
ihre 3345 ihrer 3349 im 3350 immer 3355 in 3360 info 2452 informierte 3361 ins 3363 inspiziert 630 interviewt 630
interviewte 1432 intro 3370 introduced 3372 intros 3373 is 3374 ist 3389 ja 2732 jassen 630 jetzt 3390 joggen 1657
joggingrunde 630 kaffee 3391 kalendereintrag 69 kam 3397 kamen 3399 kams 3400 kann 3401 karte 2530 kartenabend 630
kartons 3402 kein 3409 keine 3417 keinen 3418 keiner 3424 keinerlei 648 kennen 3425 kennengelernt 630 kickoff 2686
kino 630 kisten 3402 klappt 2032 klappte 2032 kleider 3080 kleidung 3080 klettern 630 knapp 3426 koennen 3427 koennte
3428 koennten 3430 komme 3432 kommen 2615 kommentare 2541 kommt 3434 komplett 3088 kondoliert 630 konferiert 630
konnen 3427 konnte 3428 konnten 3430 kontakt 3449 konzert 2924 korrekturen 2541 korrekturvorschlaege 3451
korrekturvorschlage 3453 krieg 2675 kriege 2675 kriegen 2678 kriegt 2679 kuchen 3080 kuemmern 1713 kuemmert 1713
kummern 1713 kummert 1713 kunnt 630 kurzfristig 3118 könnte 3428 könnten 3430 lag 3456 lange 2940 lasse 3457 laufrunde
630 laut 3458 lead 3461 lebensmittel 3080 lebenszeichen 2452 legt 1727 legte 1727 leider 3463 lesung 2924 lief 3464
liegt 3466 liess 3457 liest 3184 ließ 3457 lunch 2751 mache 3468 macht 3468 mahnt 1545 mail 3473 mailbox 11 mailt 1738
mailte 3474 mal 3477 man 3481 medien 2682 meeting 2751 mega 622 mehrfach 653 mehrmals 653 mein 3483 meine 3484
meinerseits 3486 meint 0 meinte 0 meld 3257 melde 3257 meldet 3488 meldete 3490 meldung 2452 memo 7 mentorats 3491
mentoring 3497 mentoringstunde 3498 merci 3499 merke 7 merken 7 messaged 2753 mich 3508 mir 3515 mit 3535 miteinander
3536 mobel 3402 mochte 3543 moebel 3402 moechte 3548 moved 3550 muass 3551 mues 3551 muess 3552 muessen 3565 muesst
3570 muesste 3580 muessten 3582 munkelt 3184 musiziert 630 muss 3596 mussen 3602 musst 3570 musste 3609 mussten 3611
mut 3613 möchte 3543 müss 3552 müsste 3616 müssten 3618 nach 3621 nachdem 0 nachgedacht 3622 nachgefasst 630
nachgefragt 2531 nachgehakt 3623 nachgeholt 3390 nachricht 3624 nachste 3626 nachster 3628 naechste 3630 naechster
3632 naemlich 0 nahm 3178 name 3634 namenstag 3635 namlich 0 natuerlich 622 naturlich 622 ned 3637 need 3174 nehm 2746
nehme 2746 net 3638 neuer 3639 never 3640 next 3642 nich 3643 nicht 3649 nichts 3654 nie 3655 niemand 3656 niemanden
3658 nimmt 3178 nit 3643 nix 3659 no 3660 noch 3666 nod 3667 noed 3667 noshow 11 note 3669 notiz 3673 null 648 nur
3679 ob 3681 obwohl 0 offen 2082 offenbar 0 offene 3682 offener 3683 offensichtlich 0 ohne 3685 oper 630 owe 616 owes
1823 padel 630 paket 2530 pakete 3080 party 2924 pass 3294 passe 3294 pendenz 2455 pendenzen 7 philosophiert 630 ping
3686 pinged 2753 pitch 3689 pitchtraining 3690 pladiert 1824 pladierte 1824 plaediert 1825 plaedierte 1825 planned
2549 platzte 11 plauderei 630 plauderte 630 plausch 630 plauscht 630 pocht 1466 poker 630 post 3691 postkarte 2530
postponed 2617 premiere 2924 pro 3692 probehoeren 3693 probehoren 3694 probevortrag 3695 probier 3698 probiere 3698
probiers 3698 promised 616 props 3699 pushed 3550 quatschte 630 radtour 630 raet 1834 randnotizen 3701 rat 1834 raten
1834 ratsch 630 reagiert 2032 recommended 546 recommends 546 rede 2688 reden 2125 redete 1473 referenz 3704 referred
2483 remind 3705 reminder 7 rescheduled 3706 reviewed 3707 rief 3709 riet 1834 rieten 1834 ruckmeldung 3453
ruckmeldungen 3453 ruckruf 3710 rueckmeldung 3451 rueckmeldungen 3451 rueckruf 3710 ruehrt 1839 ruehrte 1839 ruft 3712
ruhrt 1839 ruhrte 1839 rumgehangen 630 rät 1834 sagt 3714 sagte 3715 said 3716 samma 3295 samt 3717 san 3718 sass 3721
sassen 3722 sauna 630 sausen 1004 save 3724 says 3716 saß 3721 saßen 3722 schach 630 schaute 3725 schauten 3078
scheduled 2549 scheinbar 0 schicht 2852 schieben 3066 schiebt 3726 schlaegt 1867 schlagt 1867 schlug 1867 schlägt 1867
schneite 3078 schon 3731 schreibt 3732 schrieb 3474 schuld 3296 schulde 3296 schulden 3733 schuldet 1879 schwaetzchen
630 schwatz 630 schwatzchen 630 seh 3734 sehe 3734 sehen 3737 sein 3345 seine 3345 seiner 3349 seit 3738 sendepause
3026 setz 2187 setze 2187 setzen 2187 setzte 3078 setzten 3078 she 3176 shifted 2617 shoutout 3699 sie 3739 sieht 3184
simse 3686 since 3740 sind 3750 sitzen 1005 sitzung 2686 skifahren 630 skitour 630 skypen 2125 sms 3751 sobald 0
solange 0 soll 3753 sollen 3755 sollt 3252 sollte 3759 sollten 3760 sozialeinsatz 623 sparring 3761 sparrings 3491
spazieren 3762 spaziergang 630 spenden 3080 spendenaktion 623 spontan 3118 sprach 1473 sprachen 630 sprachnachricht
2530 sprech 2688 spreche 2688 sprechen 3763 spritzer 630 squash 630 stand 3765 standen 3765 startet 2548 statt 2773
stattdessen 2773 stehen 3766 steht 3767 stiess 3078 stiessen 3078 stieß 3078 stießen 3078 still 2453 stood 3768
storniert 11 suppe 3080 taet 3769 tafel 1137 tarock 630 tat 3769 tauchte 3771 taufe 2924 tauschte 3772 tauschten 630
tausend 3180 teilgenommen 3773 teilnehmende 630 telefonierd 630 telefoniere 2688 telefonieren 2125 telefoniert 3774
telefonierte 630 telefonierten 630 tennis 630 termin 2751 terminiert 69 terminvorschlag 69 text 3686 texted 2753
textet 1738 thanks 3775 theater 630 they 3176 thinks 1842 three 3776 thx 2691 times 2453 to 3778 todo 3777 todos 2455
told 3781 total 3088 traeumte 523 traf 630 trafen 630 tratscht 630 traumte 523 treff 3782 treffe 3783 treffen 3785
trifft 3786 troffe 630 troffn 630 trost 3613 twice 2453 tät 3769 uban 3789 uber 3791 uberleg 3793 uberlege 3794 ubern
3789 ueban 3789 ueber 3796 ueberleg 3793 ueberlege 3794 uebern 3789 um 3797 umgebucht 3066 umgelegt 3066 umsonst 3798
umzugskisten 3402 und 3799 unentgeltlich 623 unerreichbar 11 uns 3800 unsicher 3801 unter 3803 unterhalten 630
unterhielt 3772 unterhielten 630 unterrichtet 630 unterschrieben 630 unterzeichnet 630 v 3811 verabredet 3814
verabschiedet 630 verabschiedung 630 verbaselt 11 verbesserungsvorschlaege 2467 verbesserungsvorschlage 2526
verbummelt 11 vereinbart 3815 vergebens 2564 vergeblich 3816 vergessen 3820 verhandelt 630 verkostet 630 verlangt 1580
verlegt 2587 vermisse 523 vernissage 2924 verpasst 11 verpasster 3821 verpennt 11 verplant 11 versaeumt 11 versaumt 11
verschieben 3822 verschiebt 3823 verschlafen 11 verschobe 3824 verschoben 2587 verschwitzt 11 versoehnt 630 versohnt
630 versprach 3826 versprech 3320 verspreche 3320 verspricht 1937 versuch 3698 versuche 3698 versuchs 3698 versucht
3827 vertagt 2587 vertroestet 11 vertrostet 11 vielen 3180 vielleicht 3828 viermal 653 voellig 3088 voll 622 vollig
3088 volunteered 3829 volunteering 3829 vom 3833 von 3866 vor 3868 vorbeigekommen 630 vorbeigeschaut 630 vorgemerkt 69
vorgestellt 630 vorgezogen 3066 vortrag 2924 vorverlegt 3066 waehrend 3869 waer 3874 waere 3879 waeren 3880 wahrend
3869 waiting 3881 wanderten 2977 wanderung 630 war 3902 ware 3904 waren 3911 warn 2000 warnt 2003 warnte 2003 wart
3913 warte 3335 warten 3916 wartet 2004 was 3917 weder 3920 weil 0 weiss 3921 weiß 3921 welche 0 welcher 0 wenn 3927
wenns 3926 wer 3928 werd 3929 werde 3931 werden 3933 whatsapp 3751 wie 3935 wieder 3118 wiedergesehen 630 wiedersehen
630 wiedervorlage 7 will 3942 wir 3968 wird 3972 wirds 3973 with 3974 wo 3975 woan 2028 wofuer 3980 wofur 3985 wohnt
2548 wollen 3986 wollt 3988 wollte 3989 wollten 3990 womit 3992 worauf 3992 workshop 3995 worn 2028 wort 2891 worum
3992 wrote 2753 wuenschen 2048 wuenscht 2051 wuerd 3769 wuerde 3996 wunschen 2048 wunscht 2059 wurd 3769 wurde 3998
wurden 3999 wurds 3973 wv 7 wär 4001 wäre 3904 wären 3880 würde 3996 yoga 630 you 4002 zigmal 653 zoomen 2125 zu 4005
zufaellig 4006 zufallig 4006 zuruckgerufen 630 zuruckzurufen 1420 zurueckgerufen 630 zurueckzurufen 1420 zusage 450
zusammen 4007 zusammengehockt 630 zusammengekommen 630 zusammengesessen 630 zusammengesetzt 630 zusammengestanden 630
zusammengetroffen 630 zuspruch 3613 zweimal 653
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

