"""Made by tests/tools/make_lexicons.py from the *.toml beside it; do not edit."""

# fmt: off
# ruff: noqa

OWN = {
    "en": """
121 1on1 able absolutely abt accountant actually advised advises again against ago agreed agrees all almost along
alongside already although always answer answered any apart apologies apparently appointment are argued argues around
arranged ask asking asks aunt awards away back bail bailed basically bbq became becomes been beer beers before begged
being believed believes besides better between bfast birthday blew book booked both bought boyfriend breakfasted
breaks brekkie briefly brings broke brother brought builds built bumped but buys caled calendar calling came can
cancel canceling cancelling cancels cannot cant catching caught celebrates chatted cheered claims clear clearly closed
closes cncld cocktails cofee coffe coffees cofffee colleague come comes coming commented company compared completely
concerning confirmed confirms congratulate congratulated congress considering considers convinced cos could couldn
couldnt counsel covers coz cried critiqued curry customer cuz dad daughter decided decides definitely delivered
dialled diary did didn didnt dined dinners discussed dmed dodging does doesn doesnt dog down drop dropped drove due
during eating edited emailing employee encouraged even everybody everyone except excused expected expecting expects
explained facetimed failed fails fair family father feels fell felt fiance finally find finished fire fired firm five
fixed flaked flatmate focus forgot forgotten forwards found four friend from gave get gets getting ghosted girlfriend
give gives gmeet goes going gone gonna good got grabbed grandma great guess had handed hands hangout happen happened
has hasn hasnt hates haven havent having head heard hello helped hes him hire hires hiring his hold holiday home
hooked hoped hopes hosted hosting hours how hung husband ignored ill informed insists instead intern interviewed into
introd introduces introduction introing invested invests invited inviting isn isnt its ive join joining joy keeps kept
keynote kid kids kinda kindly knew know knows landlord last later latest laughed launched launches lawyer leave leaves
lecture left lend let letter liked likes line lined linked list literally lived lives lnch lol long looked looking
looks loses lost loved loves luck lunched lunches made mailed make makes manage married marries materialise maybe meal
meant meating mentioned mentions messaged messaging metting might miss missed missing mom mother moved moves moving
msgd mtgs mum must myself near nearly needed needs neighbor neighbour nephew never nobody not nothing now offered
offers okay once only order ought our out outside over overslept paid passed pays penciled pencilled people perhaps
person phonecall phoned phones phoning pick picked pickup picnic piece pint pints pitched planned plans played please
popped postpone postponed postponing prefers probably promises proofread pushed put puts quickly quit quite quits
quote rained raise raises rang reach reached reaching read reception reckoned reckons recommendation referral regrets
repld replied reply rescheduling respond responded response retired retires returned ring ringing roommate run rung
runs sadly sat saw say saying scheduled second see seeing seemed seems seen sell sells sends set shall shared shares
sharing shd shes shifted shook shouldn shouldnt showed shows sick sign signed signs simply sister skip skipped
skipping skyped slacked slot sold some somebody someone sort sounded sounds speak speaking spent spoke spoken started
starts stayed stays stood stop stopped straight strongly struggles stuck students submitted suggested suggestion
suggests supper supposed sure swung synced take takes talked talking task taught tea telephoned tell telling tells
texting texts than thank thanked that their them then there these theyd theyre theyve think thinking those though
thought three through til today together tomorrow took totally touch trade traffic tried tries try trying turn turned
turns tweeted two txt txted unable unanswered uncle unfortunately upcoming urged urges used uses very view visit
visited visiting walked want wanted wants warned warns wasn wasnt wechat wedding well went were weren weve what
whatsapped whatsapping when where whether which while who whose why wife wine wins wish wishes won wonder wondering
wont word worked working works worried worries wouldn wouldnt write wrote wth yesterday yet ystdy zoomed zooming
""",
    "de": """
abend abendbrot abends aber abgeben abgeblasen abgegeben abgehangen abgehoben abgeholt abgemacht abgeraten abgesagt
abgeschlossen abgestimmt abgmacht abholen abklaeren abklaren abliefern absagen abschlussgesprach abschlussgespraech
abstimmung abteilung abw abwesend abzusagen achterl adler aergert aergerte agentur agluetet aglutet agrueeft agrueft
aktuellen akzeptiert allerspaetestens allerspatestens als alt alumnitreffen amsel anfang anfrage angebimmelt angeblich
angeboten angedeutet angefeuert angefragt angehauen angeklingelt angeklopft angekuendigt angekundigt angelaeutet
angelautet angelernt angelika angeschaut angeschrieben angesehen angesetzt angesprochen angetextet angetroffen
anhaenger anhanger anker anlauf anleitung anmerkungen anruf anrufbeantworter anrufe anrufen ans anschauen anscheinend
anschliessend anschreiben ansehen anstatt anstehend anstehender anstelle antrag antwort antworten antwortet antwortete
antwortmail anvertraut anw anwaeltin anwalt anwaltin anwesend anzurufen apfel apparat april arbeiten arbeitet
arbeitete arbeitsessen arbeitstermin arbeitstreffen arbeitszeugnis argert argerte arm artikel arzt ass assen assistent
assistentin assistenz auch auf aufgabe aufgaben aufgebaut aufgemuntert aufgesucht aufgetaucht aufm aufn aufsetzen
aufsichtsratssitzung auftrag augen august aus ausdrucken ausfallen ausfuehrlich ausfuehrliches ausfuellen ausfuhrlich
ausfuhrliches ausfullen ausgefallen ausgefuehrt ausgefuhrt ausgegangen ausgeholfen ausgeliehen ausgemacht
ausgesprochen ausgetauscht ausgmacht ausleihen ausmachen ausnahmsweise ausrichten ausser ausserdem ausstaendig
ausstandig ausstehend ausstellung austausch auto azubi bach bachelorarbeit backe backen backt baeckt baer bald ball
band bank bar bat bauer baum baut baute bayer beamer beck becker bedanken bedankt bedankte beerdigung begann begegnet
begegnete begehung beginnt begleitet begleitete begleitung begluckwunscht beglueckwuenscht begrabnis begraebnis
behauptet behebt bei beide beiden beigebracht beim beirat beiratssitzung beisein bekam bekannt bekannte bekannter
bekanntgemacht bekanntgmacht bekocht bekomm bekomme bekommen bekommt benoetigt benotigt beraten beratungsgesprach
beratungsgespraech bereit bereite bereiterklaert bereiterklart bereitet bereits berg bergtour bericht berichtet
berichtete beruhigt bescheid beschwert beschwerte besetzt besichtigt besichtigung besorg besorge besorgen besorgt
bespr besprechen besprechung besprechungen besprochen besser bestaerkt bestaetig bestaetige bestaetigen bestaetigt
bestaetigte bestarkt bestatig bestatige bestatigen bestatigt bestatigte besuch besuche besuchen besucht besuchte
besuchten betr betreff betreffend betreffs betreut betriebsbesichtigung bevor bevorstehend bewarb bewerber bewerbung
bewerbungsgesprach bewerbungsgespraech bewerbungsunterlagen bewirbt bezahl bezahle bezahlen bezahlt bezueglich
bezuglich bier bierchen bietet big bild bill bin binnen birn bis bits bitte bittet bleib bleiben bleibt blieb blogpost
bloss blum boardmeeting boehm bohm bohrmaschine bono borg borge borgen borgt bot bouldern brachte braeuchte
branchentreff branchentreffen brand brauch brauche brauchen braucht brauchte braun brief briefen bringe bringen bringt
brotzeit brucke bruder bruecke bsprechig buch buche buchen bucht buchtipp buero buro bus busch business businesslunch
businessplan bzgl bzw cancelt caritas catchup challenged chats check checke checken checkliste checkt chefin chinesen
christ christkindlmarkt coach coachingtermin code coffeechat combox connecten connectet crew dabei dabeigewesen dachte
dae dafuer dafur daheim daher dahin damit danach dank danke danken dankeschoen dankeschon dann daran darauf
darauffolgenden darf daruber darueber darum dass dates daumen davon davor dazu dazugekommen dazugestossen deadline
debattiert definitiv dem demnachst demnaechst den denk denke denken denkt denn dennoch der deren deshalb designt
dessen deswegen diakonie dick dienstbesprechung dienstreise dies diese diesem diesen dieser dieses diesmal dill
diniert direkt discovery diskutiert doch doener doner draengt draengte dran drangegangen drangt drangte dreht drei
dringend dritt druber drucke druckt drueber drueckt drum duenn duerfte dunn durch durchgeackert durchgearbeitet
durchgeben durchgegangen durchgehen durchgeklingelt durchgelesen durchgerufen durchgeschaut durchgesehen
durchgesprochen durchlesen durchschauen durchsehen durfte eben ehefrau ehemann ehrenamt ehrenamtlich ehrenamtsarbeit
ehrlich ehrliches eich eig eigens eigentlich ein einander eine einem einen einer eines einfach eingearbeitet
eingeblaeut eingeblaut eingeladen eingeplant eingeschaerft eingescharft eingeschult eingetragen eingewiesen einheit
einladen einlesen einmal einreichen einrichten einspaenner einspanner einstellungsgesprach einstellungsgespraech
einweihung eltern empfahl empfang empfehlen empfehlung empfehlungsschreiben empfiehlt empfohlen ende endet endete
endlich engagiert engel engels entfaellt entfallen entfallt entfiel entscheidet entschied entschuldigen entschuldigt
entschuldigte entwickelt entwicklungsgesprach entwicklungsgespraech entwurf erbt erbte ergaenze ergaenzen ergaenzt
erganze erganzen erganzt ergebnis erhalte erhalten erhoeh erhoh erholt erika erinnere erinnern erinnerung erklaert
erklaerte erklart erklarte erkundigen erkundigt erledig erledige erledigen erledigt ermahnt ermutigt ernst eroeffnung
eroffnung erreichbar erreichen erreicht erreichte ers ersatztermin erschien erschienen erstcall erstell erstelle
erstellen erstellt erstgesprach erstgespraech erstmal erwarte erwarten erwartet erwartete erwischt erzaehlt erzaehlte
erzahlt erzahlte essen euch ewig expandiert expose fachmesse faehrt faellig faellt faende faengt fahr fahre fahren
fahrrad fahrt falk falke fall fallig fallt familie familienessen fand fande fanden fands fang fangt faxe faxen faxt
fazit feedbackgesprach feedbackgespraech fehlen fehlt fehlte fehlten feier feierabendbier feiern feiert feierte feld
ferien ferngesprach ferngespraech fest festgelegt feuerwehr fiel fielen finanzplan finden findet fing fink firmenfeier
fischer fitness fix fixiert fixt flach flachgefallen fliege flieger fliegt flog flora florenz fluchtlingshilfe
fluechtlingshilfe flug foerderantrag folgenden folien follow fon fondue forderantrag formulier formuliere formulieren
formuliert forwarden forwardet frag frage fragen fragt fragte frank franke frau frei freigeben freitag freiwillig
freiwillige freiwilligenarbeit freiwilligeneinsatz freiwilliger freu freue freund freundin freundlicherweise freut
freute frist froh fromm fruehstueck fruehstuecken fruehstueckten fruhstucken fruhstuckten fuchs fuehrt fuehrte fuenft
fuer fuerchtet fuers fuhr fuhrt fuhrte fund funft funktioniert fur furchtet furs fussball fussballspiel gab gaben
gaenseessen ganga ganseessen ganz gassi gast gatte gattin geantwortet gearbeitet geb gebe gebeichtet geben gebeten
geblieben geborgt gebowlt gebracht gebrainstormt gebrieft gebruncht gebs gebucht geburtstag geburtstagsessen
geburtstagsfeier geburtstagsparty gecallt gecancelled gecancelt gechallenged gechatted gechattet gechillt gecoached
gecoacht gedanke gedanken gedankt gedruckt gedrueckt geeinigt gefacetimed gefahren gefallen gefehlt gefeiert geflogen
gefluestert geflustert geforwarded gefragt gefruehstueckt gefruehstuekt gefruhstuckt gefruhstukt gefuehrt gefuhrt
gegangen gegeben gegen gegengelesen gegenseitig gegenuber gegenueber gegessen geghostet gegrillt geh gehabt gehalten
gehaltsgesprach gehaltsgespraech gehe gehen gehoert geholfen geholt gehort geht gejasst gejausnet gejoggt gekickt
geklagt geklappt geklettert gekloent geklont gekocht gekommen gekriegt gelassen gelaufen geld gelegenheit gelernt
gelesen geliehen gelobt gelunched geluncht gemacht gemailed gemailt gemeinnuetzig gemeinnutzig gemeinsam gemeint
gemeldet gementort gemoved gemuetlich gemutlich generalversammlung gephont gepingt gepitcht geplant geplatzt
geplatzter geplaudert geprobt geprueft gepruft gequatscht gerade geradelt geraten geredet gereist gereviewt gern gerne
geruchteweise geruechteweise geruehrt geruhrt gesagt geschaeftsessen geschaeftsfuehrer geschaeftsfuehrerin geschafft
geschaftsessen geschaftsfuhrer geschaftsfuhrerin geschenkt geschickt geschildert geschnackt geschoben geschrieben
geschwister gesehen gesendet gesessen gesetzt gesimst geskypt geslackt gespeist gespielt gesprach gesprache
gesprachsrunde gespraech gespraeche gespraechsrunde gesprochen gestaerkt gestanden gestarkt gesteckt gestern
gestrichen gestritten getagt geteilt getestet getextet getraeumt getratscht getraumt getroestet getrostet getrunken
geubt geuebt gewandert gewann gewarnt gewartet gewesen gewhatsappt gewinnt geworkshopt gezeigt gezoomt gha gholfn
ghostet gibt ging gingen gings glas glatt glaubt glaubte gleich gluck glueck gluehwein gluhwein gmacht gmeint gold
golfrunde grab grad grade graf gratn gratulieren gratuliert gredet gredt griechen grillabend grillen gross grossmutter
grossvater gruble grueble gruen gruender gruenderabend gruenderfruehstueck gruenderin gruendertag gruendertreffen
gruendet gruendete gruesse grun grunder grunderabend grunderfruhstuck grunderin grundertag grundertreffen grundet
grundete gruss grusse gsagt gschickt gschribe gschriebn gschwind gsd gseh gseit gsi gspeist gsproche gtroffe gut gute
guter gutes gwesn hab habe haben haberer habs haelt haengen haengenlassen haengt haette haetten hahn halt ham hammer
handy hangen hangenlassen hangt hannover hase hasst hasste hat hats hatte hatten hauptversammlung haus hausaufgabe
hausaufgaben hausbesuch hause hausmesse hebt hecht heide heimgesucht heiratet heiratete heiss heisse helf helfe helfen
herbst hergestellt herr herrn herz herzlichen herzog hess heuer heurigen heuriger heut heute hielt hilft hin hing
hingefahren hingegangen hingehauen hinsichtlich hinterher hinterm hirsch hob hochladen hochzeit hochzeitstag hoer
hoere hoert hoerte hoffentlich hofft hoffte hol hole holen holt holte hor hore hort horte hotel hund ich ihm ihms ihn
ihnen ihr ihre ihrem ihren ihrer ihres ihrs immer inder informier informiere informieren informiert informierte infos
inm innerhalb ins interessenten interessiert interessierte interviewt introe introen introgemacht intromail introt
investiert investierte investorengesprach investorengespraech investorentag investorin irgendwann isst ist italiener
item items jaeger jager jahr jahresgesprach jahresgespraech jahrestagung jammert jammerte jan japaner jasmin jassen
jause jeden jemand jene jener jetzt job joggen joggingrunde joggt jubilaeum jubilaum jung kaefele kaeffchen kafele
kaffchen kaffe kaffeedate kaffeehaus kaffeeklatsch kaffeekraenzchen kaffeekranzchen kaffeepause kaffeetermin
kaffeetrinken kaffeetscherl kaffetrinken kafi kaiser kakao kalendereintrag kam kamen kamera kamp kandidaten kandidatin
kann kannte kannten kantine kanzlei kapitel karenz kartenabend katze kauf kaufe kaufen kauft kaufte kaum kein keine
keinem keinen keiner keines keller kennen kennengelernt kennenlerngesprach kennenlerngespraech kennenlerntermin kennt
kern kind kinder kino kirch klaer klaere klaeren klaert klagt klagte klang klappt klappte klar klare klaren klart
klassentreffen klein klettern klingelte klingt knapp koa koch koche kochen kocht koenig koennen koennte koennten
kollege kollegen kollegin komme kommen kommende kommendem kommenden kommender kommendes kommentare kommentiert kommt
komplett kondoliert konferenz kongress konig konnen konnte konnten konstanz kontakt kontakte kontaktieren kontaktiert
kontaktierte konzept konzert korn korrekturgelesen korrigier korrigiere korrigieren korrigiert kraft krank
krankenstand krankgemeldet krebs kreuz krieg kriege kriegen kriegt kriegte krisensitzung krumm kuchen kuehl kuehn
kuemmer kuemmere kuemmern kuemmert kuemmre kuendigt kuendigte kuenftig kuhl kuhn kummer kummere kummern kummert kummre
kumpel kunde kunden kundenevent kundengesprach kundengespraech kundentag kundentermin kundigt kundigte kundin kunftig
kunnt kunst kurz kurzes kurzfristig kurznachricht lacht lachte lad lade laden ladt laedt laenger laengstens laesst lag
lagebesprechung landingpage lang lange langer langstens lass lasse lassen lasst lastenrad laufe laufrunde launch laut
lautet lautete leads lebensgefaehrte lebensgefaehrtin lebensgefahrte lebensgefahrtin lebenslauf lebenszeichen lebt
lebte legt legte lehnt lehnte lehrer lehrling leider leidet leih leihe leihen leiht leit leiten leitet leitete
leitfaden lektoriert lenz lerche lernt lernte lese lesen lesetipp lesung letzte letzten letzter letztlich leute lieb
liebe lieber liebt liebte lief liefer liefere liefern liefert liegt liess liest linde links literaturliste litt loewe
lowe lunchtermin lust mach mache machen macht machte mag mahnen mahnt mailanfrage mailaustausch mailbox mailen
mailkontakt mailt mailte mailten mailverkehr mailwechsel man managed mann manuskript mark masterarbeit maurer mehr mei
mein meine meinem meinen meiner meines meint meinte meinten meints meinung melange meld melde melden meldet meldete
meldeten melissa mentorin mentoringstunde mentoringtermin merke merken metzger mexikaner mich mietet mietete mir mit
mitarbeiter mitarbeitergesprach mitarbeitergesprache mitarbeitergespraech mitarbeitergespraeche mitarbeiterin
mitbringen miteinander mitgearbeitet mitgebracht mitgegeben mitgeholfen mitgekommen mitgeteilt mitgruender
mitgruenderin mitgrunder mitgrunderin mitm mitn mitnehmen mittag mittagessens mittagspause mittagstisch mitte mochte
mochten moechte moechten moench monat monch mond montag morgen morgenrunde motiviert muass mueller mues muess muesse
muessen muesst muesste muessten muller muss musse mussen musst musste mussten muster mustervertrag mut mutter nach
nachbar nachbarin nachbesprechung nachdem nachfassen nachfolger nachfolgerin nachfragen nachgedacht nachgefasst
nachgefragt nachgehakt nachgeholt nachhaken nachher nachliefern nachreichen nachricht nachrichten nachst nachste
nachsten nachster nachstes nacht nachtessen nachtmahl nae naechst naechste naechsten naechster naechstes naemlich
nagel nahe nahegelegt nahm namenstag namlich nass neben ned neffe nehm nehme nein nen nenn nenne nennen nennt ner net
nett netterweise netzwerkabend netzwerktreffen netzwerkveranstaltung neu neue neuen neuer neues neuesten
neujahrsempfang neulich neumann neusten newsletter nich nicht nichte nichts nie niemals niemand niemanden night nimm
nimmt nit nix noch nochmal nochmals nod noed noh notartermin notiz nummer nun nur obwohl oder oefter offen offenbar
offene offenen offener offenes offensichtlich oft ofter ohne oiso oktoberfest oma onepager onkel opa opening oper
organisier organisiere organisieren organisiert ort ortstermin ott paar page partnerin partnertag partnertreffen
passen passt passte pdf pendent pendenz pendenzen per persoenlich personalgesprach personalgespraech personlich
pfarrer pingen pingt pitchabend pitchdeck pitchen pitcht pitchtraining pladiert pladierte plaediert plaedierte planen
plant planungsrunde platzte plauderei plauderte plausch podium podiumsdiskussion pohl poker polterabend polterer
postkarte praesentation praesentiert praktikant praktikantin prasentation prasentiert pretzels probehoeren probehoren
proben probetag probst profil programmiert projekt projektmeeting projektsitzung prompt props prototyp prototypen
pruef pruefe pruefen prueft pruefung pruf prufe prufen pruft prufung punkt punkte punschstand qbr quartalsgesprach
quartalsgespraech quarterly quasi quatschte rad radtour raet rangegangen rasch rat raten ratsch ratschlaege ratschlag
ratschlage raucht raum rausgeschickt rausschicken reagiert reaktion recht red rede reden redete redigiert referenz
reich reiche reichen reicht reingeschaut reingeschneit reist reiste reklamiert remind renoviert repariert reservier
reserviere reservieren reserviert retourniere retournieren retourniert retrospektive revanchiere revanchieren reviewt
rezept richt richte richter richtet richtige rief riefen riet rieten ritter roman rot roten rotes roth rouladenessen
roundtable rubergeschickt ruberschicken rucken ruckmelden ruckmeldung ruckruf ruebergeschickt rueberschicken ruecken
rueckmelden rueckmeldung rueckruf ruehren ruehrt ruf rufe rufen ruft ruhren ruhrt rumgehangen rund runde rundmail
sachen sachs sag sagen sagt sagte sagten sagts sah sales samma samstag samt sass sassen sauna sausen schach schaefer
schafer schafft schaffte schale schau schaue schaute scheinbar scheint schenken schenkt schick schicke schicken
schicks schickt schickte schickts schieben schiebt schien schlaeft schlaft schliesslich schluessel schlussel schmied
schneider schnell schoene schokolade schon schone schreib schreibe schreiben schreibt schreiner schrieb schrieben
schriftlich schriftliches schritt schritte schuld schulde schulden schuldet schuldete schuldi schuldig schuster schwab
schwaegerin schwaenzte schwaermt schwaermte schwaetzchen schwager schwagerin schwanzte schwarmt schwarmte schwarz
schwatz schwatzchen schwester schwiegermutter schwiegervater sechst segel seh sehe sehen sehr seim sein seine seinem
seinen seiner seines seit seite seitens sekretaerin sekretarin selber selbst selig seminar sende senden sendet setz
setze setzt setzte shoutout sich sicher sie sieht sies silber simse simsen simst sind sitzen sitzengelassen sitzig
sitzt sitzung sitzungen skaliert skifahren skitour skypen slides slush sobald sofort sogar sohn solange soll solle
sollen sollt sollte sollten sommer sommerfest sonne sonntag sonntagsessen sorge sorgen soupiert sowie sozialeinsatz
spaeter spaetestens spanier spargelessen sparring spart spater spatestens spazieren spaziergang specht spendenaktion
spendiere spendieren spendiert spezl spiel spielt spielte spontan sprach sprachen sprachmemo sprachnachricht
sprachnachrichten sprech spreche sprechen sprint spritzer sprung stammtisch standortgesprach standortgespraech star
starb stark startet startete statt stattdessen stattfinden stattgefunden statusgesprach statusgespraech statusmeeting
stau steckt steckte stehen steht steigt stein stell stelle stellen stellt stellte stellvertreter stellvertreterin
stern steuerberater steuerberaterin stieg stirbt storch storniert strategiegesprach strategiegespraech
strategiemeeting strippe studie studiert studierte stuft stunde stunden sturm such suchen sucht suchte symposium taet
taetig tafel tag tagung tarock tasse tat tatig tauchte taufe tauschte tauschten tausend teamessen teammeeting
teamrunde teamscall teamsitzung tee teestunde teetrinken teil teile teilen teilnehmende teilnehmer teilt telco telefon
telefonate telefongesprach telefongespraech telefoniere telefonieren telefonierte telefonierten telefonisch
telefonkonferenz telefontermin telko termin terminiert terminvorschlag testet texte texten textet textete thai theater
thema threema tipp tippe tipps tisch tochter tool total traeumte traf trafen trat traumte treff treffe treu
treuhaender treuhander trinkt tritt troffe trotzdem tuer tuerken tur turken turm tut uben uberarbeiten uberarbeitet
ubergabe ubergabegesprach uberlassen uberleg uberlege uberlegt uberlegte uberm ubermorgen ubernahm ubernehm ubernehme
ubernehmen ubernimmt ubers ubersetz ubersetze ubersetzen ubersetzt uberweis uberweise uberweisen uberweist ueben ueber
ueberarbeiten ueberarbeitet uebergabe uebergabegespraech ueberlassen ueberleg ueberlege ueberlegt ueberlegte ueberm
uebermorgen uebernahm uebernehm uebernehme uebernehmen uebernimmt uebers uebersetz uebersetze uebersetzen uebersetzt
ueberweis ueberweise ueberweisen ueberweist uhr umgebucht umgehend umgelegt umhoeren umhoren umschauen umsonst
unbedingt und unentgeltlich unentschuldigt unser unsere unserem unseren unserer unseres unsern unsicher unsre unsrer
unter unterhalten unterhaltung unterhielt unterhielten unterlagen unterm unternehmen unternehmerfruehstueck
unternehmerfruhstuck unternehmertreffen unterredung unterrichtet unterschreib unterschreibe unterschreiben
unterschreibt unterschrieb unterschrieben unterstuetze unterstuetzen unterstuetzt unterstutze unterstutzen unterstutzt
unterzeichnet update updaten updates upgedatet urban urlang urlaub vater verabredet verabschiedet verabschiedung
veranstaltung verbaselt verbessert verbind verbinde verbinden verbindet verbindung verbummelt verbunden verdient
verdiente vereinbaren vereinbart verfasst verfuegbar verfugbar vergebens vergeblich vergesse vergessen verhandelt
verhandlung verhandlungen verhindert verkauf verkaufsgesprach verkaufsgespraech verkaufstermin verkauft verkaufte
verkehr verknuepft verknupft verkuppelt verlaengerten verlaengerter verlaesst verlangerten verlangerter verlangt
verlasst verlegt verliehen verliert verliess verlobte verlobter verlor vermieter vermieterin vermisse vermitteln
vermittelt vermutlich vernetz vernetze vernetzen vernetzt verpasst verpasster verpennt verpflichtet verplant verraten
versaeumt versaumt verschafft verschieben verschiebt verschlafen verschlossener verschobe verschoben verschwitzt
versetzt versichert versoehnt versohnt versprach versprech verspreche verspricht versproche versprochen verstand
versteht versuch versucht vertagt vertrag vertragsgesprach vertragsgespraech vertriebsmeeting vertroestet vertrostet
vesper videoanruf videochat videogesprach videogespraech videokonferenz videotelefonat viel vielen vielleicht vielmal
vier vieraugengesprach vieraugengespraech viert vietnamesen viktoria viola voellig vogel voicenote voll vollig vom von
vor vorbei vorbeibringen vorbeigebracht vorbeigefahren vorbeigekommen vorbeigeschaut vorbeischauen vorbereiten
vorbesprechung vorerst vorfuehrung vorfuhrung vorgaenger vorgaengerin vorganger vorgangerin vorgefuehlt vorgefuhlt
vorgemerkt vorgeschlagen vorgesetzte vorgesetzter vorgestellt vorgestern vorgezogen vorher vorlage vorm
vorstandssitzung vorstellen vorstellungsgesprach vorstellungsgespraech vortrag vorverlegt waehrend waer waere wagner
wahrend wahrscheinlich wald wanderung war ware waren warnt warnte wart warte warten wartet wartete wasser weber
website websummit wechsel wechselt wechselte weder weg wegen weihnachtsessen weihnachtsfeier weihnachtsmarkt weil wein
weint weinte weiss weiter weiterempfohlen weitergeben weitergegeben weitergeleitet weiterhin weiterleiten welche
welcher wen wenn wer werd werde werden werkzeug whatsappe whatsappt whitepaper wie wieder wiedergesehen wiedersehen
wiedervorlage wien wiesn wild winter wir wird wirklich wirkt wirkte wirt wirten woche wohl wohnt wohnte wohnung wolf
wollen wollt wollte wollten wort wsap wuenscht wuenschte wuerd wuerde wunscht wunschte wurd wurde wurden wusste xing
yoga zabig zahl zahle zahlen zahlt zahlte zart zeig zeige zeigen zeigt zeigte zeit zeitnah zerpfluckt zerpflueckt
zeugnis ziehen zieht zimmermann zmittag zmorge zmorgen znacht znueni znuni zoegert zoegerte zog zogert zogerte
zoomcall zoomen zudem zuerst zufaellig zufaelligerweise zufallig zufalligerweise zug zugehoert zugehort zugeraten
zugeredet zugesagt zugeschanzt zugeschickt zugesichert zugesprochen zuhause zukommen zuletzt zum zur zuruck
zuruckbringen zuruckgeben zuruckgemeldet zuruckgerufen zuruckgeschrieben zuruckmelden zuruckrufen zuruckschicken
zuruckschreiben zuruckzahlen zuruckzurufen zurueck zurueckbringen zurueckgeben zurueckgemeldet zurueckgerufen
zurueckgeschrieben zurueckmelden zurueckrufen zurueckschicken zurueckschreiben zurueckzahlen zurueckzurufen
zusaetzlich zusagen zusammen zusammengebracht zusammengesessen zusammengesetzt zusammengespannt zusatzlich zuschicken
zusenden zustande zvieri zwei zweit zweiten zweitgesprach zweitgespraech zwischen
""",
    "fr": """
absence absente absentes absents absolument acceptait accepte acceptera accompagnait accompagne accompagnee accord
accouche accueilli accueillie achetait achete acheter adorait adore adorent affirme aide aidee aille ailleurs aimait
aime aimee aiment aimerais aimerait ajoute alerte alertee alimentaire allait allee aller allons alors ambre amene
amener ami amie amis amour ancien ange angele angelique anniv anniversaire annoncait annonce annote annule annulee
annules aout apelle apm apparemment appel appele appelee appelees appeler appeles appelle appellera appellerai appels
apporte apporter apportera apporterai apprenait apprend appris aprem apres arret arretait arrete arreter arretera
arrivait arrive arrivee arrivera assemblee assis assistante asso association associe associee associes assure astuce
atelier attendait attendent attendons attendrait attendre attends attendu attente aucun aucune audit augmenter aujourd
aupres aura aurais aurait aurore aussi aux avaient avait avance avancee avant avec avenue averti avertie avis avocat
avocate avoir avons avoue avril baisser balance balancer balle banque banquier bapteme barbuc bas bavarde bcp beatrice
beau beaucoup belle benevolat berger besoin beta bientot bieres bigo bistrot blanc blanche bloque boire bois boit
boite bon bond bonheur bonjour bonne booke bord bossait bosse boucher bouffe bouge bougeait boulanger boulevard
bouquin bout brainstorm brainstorme brasserie briefe briefee brievement bru brun brunche bruncher brune bureau burger
cale calee camille camp canon cantine capte captes capucine car carre carte cas cause cela cense censee ceremonie
cerise certainement ces cet cette challenge chance charge charmant charpentier chatte chaud checker cheffe cherchait
cherche cherchent chercher cherchera chevalier chez chocolat cine citation claire clemence clement clients coache
coachee codir coeur cofondateur cofondatrice collegue collegues colloque colombe commander comme commencait commence
commencer commencera comment commentaires commente communique communiquer communiquera compagne compagnie compagnon
completement comptable comptait compte compter concernant concert confie confirmait confirmee confirmer confirmera
confirmerai conge conges congres conjoint conjointe connaissait connaissance connait connecter conseil conseillait
conseille conseillee conseils considere consolee constance constant construit contactee contacter contacts contrat
contre convaincu convaincue convenu coopte coordonnees copain copie copil copine correction corrige cote cotes coup
coups courant courir courriel courriels courrier cours couru coute craignait craint craquait craque cremaillere
creneau creperie creuser crois croise croisee croiser croises croit croyait daf dans debarque debarquee debattu
debloque debloquer debrief debriefe decale decalee decidait decommande decommandee deconseille decortique decroche
defaut dej dejeune dejeunerai dejeuners demain demandait demande demander demarre demarrera demenage demenageait
demenagent demenagera demi demis depanne depannee depart deplace deplacee depose deposer deposera deposerai depuis
dernier derniere derriere desire desiree desiste desistee dessert dessus deteste dette deux devais devait devant
developpait developpe devenait deviendra devient devis devons devra devrais devrait devrions dimanche dinatoire dine
dinerai diplomes dirai directement directeur directrice dirigeait disait discute disent dispo dit divorcait divorce
dix doc docs doit doivent donc donne donner donnera donnerai dossier douce doutait doute doux drh eau echange ecoute
ecrira ecrirai ecrire ecris ecrit ecrivait egalement elle elles embauchait embauche embaucher embauchera emmene
emmenee empeche empechee empechement encore encourage encouragee enfants enfin engage engagee ensemble ensuite
enterrement entreprise entretien entrevue enverra enverrai enverrons enverront envisage envisageait envoi envoie
envoient envoies envoye envoyer envoyons epluche epouse epoux equipes esperait essaye est estime etaient etais etait
etant etape etapes ete etions etre etude etudiait etudiants etudie eue eux evenement excepte excuse excusee excusees
excuses experience expliquait fabre face failli faire fais faisait fait fallait faudrait faure faut faux feedbacks
felicitee femme fera ferai ferais ferait ferme fermera ferrand fete fichier fil file filer filera filerai fille
filleul fils finalement fini finira finit fixee fleur flippe foire fois fondateurs font fontaine foot footing foret
formation fort forwarder foulee fournir fournira fournirai fournis fournit franc france frere fyi gagnait gagne
gagnera galerait galere garance garde garder gare gauthier gendre generale gerait gere ghoste ghostee gouter grace
grand grandissait grandit gros guide habitait habite hebdo hesitait hesite heure heures hiver hormis hui huit ici ils
imprimer inauguration incite incitee infiniment informee injoignable inquiete insistait intermediaire interroge
intervention intervenu interviewe introduira introduire introduis introduit investissait investisseur investisseuse
investit invitee invitent inviter invitera invites jade jette jeudi jeunes jogging joignable joindre joint jolie joly
joue journee jours juge juin jus jusqu juste kawa kawas kiffe laisse laisser lambert lancait lancent lancer lancera
lapin laquelle laurent lebon lecon leger legere lequel leroy lettre leur leurs levait leve levent lever levera liberer
lien lieu ligne lionne livre livrer livrera livrerai longuement lorsqu lorsque loup loupe loupes lucide lui lunche
lundi lune lys mailer main maison maitre malade maladie malgre maman mange manger manquait manque manques maraude
marchait marchand marche mardi marguerite mari mariage mariait marie marine marraine mars martin masson matin matinee
mel meme mentorat mentore mercier mercis mercredi mere messagerie metro mets mettait mettra mettrai mettre meunier
michel midi mieux mille mise mises modele modeles modeste moi mois moment mon monde montait montent monter montre
montrer montrera montrerai moral mot moulin neige neuf neveu nique noel noir noisette normalement notes notre notres
nous nouvelle nouvelles nuit obseques occasion occupe oceane oeil offert offre olive oncle ont oral organisait
organise organiser organiserai oublie oublier oublions ouvertes ouvrait ouvre ouvrira paie paiera paierai pale papote
paquerette par paraissait parait parce parfait parlait parle parler parlera parles parrain partage partager partagera
partagerai partait partant partante partent participe partira parvenir pas pasquier passe passee passees passent
passer passera passerai patron patronne pause payait paye payer pcq pendant pensait pense pensent penser perd perdait
pere perrin personne persuade persuadee petit peut peuvent peux photo photos pierre pique pitche planifie planifiee
plantee plantes plein point pointe pointee poireaute poireauter poirier populaire porter portes porteurs pose posee
poser poses postale poster posterai pot pote potes pour pourquoi pourra pourrais pourrait pousse poussee pouvait
precise preconise preferait prenait prend prendra prendre prends prennent preparait prepare preparer preparera
preparerai pres present presentation presentations presentee presentees presenter presentera presenterai presentes
prete pretend preter pretera preterai prevenu prevenue prevenus prevu prevue pris prise probablement process prochain
prochaine prochaines prochains programme programmee projets projette promet promis promo proposait propose proposee
proposer proposera proposerai proposition prospect prudence prudent prune ptit puis puisqu puisque quand quant quatre
quelques question questionne qui quittait quitte quittera quoi raccompagne raccompagnee raccroche racheter racontait
raconte ramene ramener ramenera ramenerai randonne rapide rapidement rappel rappele rappelee rappeler rappelle
rappellent rappellera rappellerai rapport rapproche rassure rassuree rates rattrape rattrapes rdv recale recalee
reclame reco recommandait recommandation recommande recommandee recommander recommandera recommanderai reconforte
reconfortee recontacte recontactee recontacter recontactera recontacterai recos recroise recrutait recrute recrutent
recruter recrutera recu recue recuperer redige redire redis redit redonne redonner refait refile refiler reflechis
refusait refuse regarde regarder regrettait regrette rejoindre rejoins rejoint rejointe relance relancee relancer
relancera relancerai relation relecture relira relirai relire relis relit relu remarques rembourse rembourser
remboursera rembourserai remercie remercier remet remettra remettre remi remis remise remonte remonter remplacer
renard rencontre rencontree rencontrer rencontrerai rencontrerons rencontres rend rendez rendra rendrai rendre rends
rendu renseigne rentrait rentre rentrera renverra renverrai renvoie renvoient renvoyer reparle repas repete repeter
replanifie replanifiee repond repondent repondeur repondra repondrai repondre reponds repondu reponse reporte reportee
repousse repoussee reprenait reprend reprendra repris reprogramme reprogrammee reserver reserverai responsable ressors
restait reste restee restera resto restos retenu retenue retour retourne retourner retournera retournerai retours
retrouve retrouvee retrouver retrouvera retrouverai retrouves reunions reussi revait revenait revenir reverra reverrai
reviendra reviendrai reviennent reviens revient revoir revois revoit revu revue rex richard rien riviere roche roi
ronde rossignol rousseau roux roy rue sait salle salon salue saluer samedi sauf saura saute sauvage savait savoir
seance seche secours selon semaine semblait semble semblerait seminaire sept serait seront serre ses severine signait
signe signer signera sine sinon societe soeur soir soiree soleil sollicite sommes sommet sonde songe sont sorti sortie
souffrait souffre souhaite souhaiter souhaiterait soupe souper sous soutenait soutenance soutenu soutenue soutient
souviens stagiaire startups stressait stresse succes suggerait suggere suis suit suivait suivant suivre sujet sur
surement tableau taffe tailleur tandis tard taxi tchat telephone telephoner temps tenait tenir tente tenu termine
terminera terrasse testait teste tester textos textote tiendra tiendrai tiens tient tissier tit tjrs tjs toi tombe
tombee tombes tonnelier tot totalement toujours tour tous tout toute train trame tranquillement transmet transmets
transmettra transmettrai transmettre transmis travail travaillait travaille trinque trois trouvait trouve trouvent
trouver trouvera trouverai tuyau une utilisait utilise vacances vain vais valet validait valide vallee vaudrait vaut
venait vend vendait vendre vendredi venu venue venues venus verdict verifier verra verrai verrais verrait verre verres
verrons vers veulent veut veux victoire vieillit viendra viennent vient vigneron violette virement visait vise viser
visio visioconf visioconference visios visitee visiter vit vital vite vivait vivatech vivien vocal vocale vocaux voir
vois voisin voisine voit volontiers vont voudra voudrais voudrait voulais voulait vous voyage voyageait voyait vrai
vraiment vue vues vus webinaire weekend zappe
""",
    "es": """
abogada abogado abra abrace abramos abrio abuela abuelo aca acabo accion acepta aceptara acepto acercar acercarla
acercarlas acercarle acercarles acercarlo acercarlos acercarsela acercarselas acercarselo acercarselos acerco
acompanado acompanarnos acompanaron acompane acompano aconseja aconsejaba aconsejado aconsejo acordada acordamos
acordarme acordarse acordate acorde acudio acuerdate acuerdo adelanta adelantada adelantado adelantar adelantarla
adelantarlas adelantarle adelantarles adelantarlo adelantarlos adelantarsela adelantarselas adelantarselo
adelantarselos adelanto ademas admite advierte advirtio agarra agarro agendar agendarla agendarlas agendarle
agendarles agendarlo agendarlos agendarsela agendarselas agendarselo agendarselos agende agendo agradecida agradecido
agradecimos agradezco ahorre aire alborotado alcance alcanzamos alente alento alerto alienta alla almorce almorzado
almorzamos almorzando almorzar almorzare almorzaremos almuercito almuerzos amparo andaba andaban andan anduve
anduvimos angel angeles anima animos anoche anote ante anulada anulado anulo anuncie anuncio apadrine apagado
aparecieron aparecio aperitivo aplace aplaza aplazada aplazado aplazamos aplazo apoye aproveche arepas arma armar
armare armarla armarlas armarle armarles armarlo armarlos armarsela armarselas armarselo armarselos armo arranco
articulo asada asado asegura asegure aseguro asesor asesore asi asistente asistio asistir asocia asociarse asocio
asuncion atendio atenta atento atiende atraso aun aunque avisamos avisan avisare avisarla avisarlas avisarle avisarles
avisarlo avisarlos avisarme avisarnos avisarsela avisarselas avisarselo avisarselos avise ayer ayuda ayudamos ayudar
ayudarla ayudarlas ayudarle ayudarles ayudarlo ayudarlos ayudarme ayudarnos ayudarsela ayudarselas ayudarselo
ayudarselos ayude ayudo azucena baile bailo baja baje bajemos bajo barbacoa barrio base bautismo bautizo bebimos
becaria becario birra birras blanca blanco boda borrador botada botado bravo brinde bueno buscaba buscan buscara
buscarla buscarlas buscarle buscarles buscarlo buscarlos buscarsela buscarselas buscarselo buscarselos busco busque
busquemos buzon caer cafecito cafelito cafelitos cafesito calvo cambia cambiamos cambie cambiemos cambio caminamos
caminata camine campus cana canas cancela cancelaron cancele cancelo cancha cantina capacitacion capuchino carajillo
caridad carne casamiento casi casilla castillo cayeron cayo celebre cenado cenamos cenando cenar cenare cenaremos
cenas cene cenita ceno centre centremos cerca cerrada cerrado cerrara cerre cerremos cerro cerveza cervezas ceviche
charla charlado charlamos charlando charle charlita chateamos chatee chela chelas chifa choripan cierra cierran cierre
cita clase clavada clavado clavo clienta cobertura cobre cobremos coctel coge cogio coincidi coincidido coincidimos
coincidir coincido colgada colgado colgamos colgar colgue comedor comentado comentamos comente comento comere
comeremos comido comiendo comilona comimos companera companero compania comparte comparti compartimos compartir
compartira compartire compartirla compartirlas compartirle compartirles compartirlo compartirlos compartirme
compartirsela compartirselas compartirselo compartirselos comparto compran comprara comprarla comprarlas comprarle
comprarles comprarlo comprarlos comprarsela comprarselas comprarselo comprarselos comprometido comprometimos
comprometio comprometo compromiso comunicarme comunitario con concepcion concertada concertado concertamos concerte
concierto conectarla conectarlas conectarle conectarles conectarlo conectarlos conectarme conectarse conectarsela
conectarselas conectarselo conectarselos conecte confeso confirman confirmare confirmarla confirmarlas confirmarle
confirmarles confirmarlo confirmarlos confirmarme confirmarmelo confirmarnos confirmarsela confirmarselas
confirmarselo confirmarselos congreso conmigo conoce conocer conocere conoci conocia conocido conocimos conocio
conozco conseguire conseguirla conseguirlas conseguirle conseguirles conseguirlo conseguirlos conseguirme conseguirnos
conseguirsela conseguirselas conseguirselo conseguirselos consejo consejos consigue construye consuelo consultamos
contable contactado contactarla contactarle contactarlo contado contamos contarla contarlas contarle contarles
contarlo contarlos contarme contarsela contarselas contarselo contarselos conte contesta contestado contestador
contestadora contestan contestar contestara contestare contestarla contestarlas contestarle contestarles contestarlo
contestarlos contestarme contestarnos contestaron contestarsela contestarselas contestarselo contestarselos conteste
contesto contratan contrate contratemos convencion conversacion conversado converse conviene coordinamos coordine copa
copas cordero correcciones corregi correito corremos correo correos corrio cortadito cortado corte cortito corto
cotiza cotizar cotizarla cotizarlas cotizarle cotizarles cotizarlo cotizarlos cotizarme cotizarsela cotizarselas
cotizarselo cotizarselos cotizo crece crecio cree creen creia creo cruce cruzado cruzo cuadramos cuadre cual cuales
cuando cuanto cuate cuatro cuenta cuento cuidado cuide cumple cumpleanos cumplio cunada cunado curriculum cuya cuyo
dando dare darla darlas darle darles darlo darlos darme darnos darsela darselas darselo darselos dato datos debe
debemos deben deberia deberiamos debi debia debiamos debido debiendo debiendole debiera debo decia decidio decir
decirla decirlas decirle decirles decirlo decirlos decirme decirnos decirsela decirselas decirselo decirselos dejamos
dejara deje dejemos dejo del delgado deposita depositar depositarla depositarlas depositarle depositarles depositarlo
depositarlos depositarme depositarsela depositarselas depositarselo depositarselos deposito derecho derive derivo
desaconseja desaconsejo desayunado desayunamos desayunando desayunar desayunare desayune desayuno descolgo descuelga
desee despacho despide despidio despues desvia desvio devolucion devolvere devolverla devolverlas devolverle
devolverles devolverlo devolverlos devolverme devolversela devolverselas devolverselo devolverselos devolvio devuelve
devuelvo dice dicen dicho diciendo dicte dije dijimos dijo dimos dinero dio directiva directo director directora
directorio disculpado disculpo divorcio documento dolores donde doy dpm duda dudas echamos eche echo edite electronico
ella ellas ello ellos embarazada embarcada embarcado embarco empecemos empezara empezo empiece empieza empuja empujo
encanta encanto encarga encargo encarnacion encontrado encontrarme encontre encuentro enferma enfermo enfoque
enfoquemos enlace ensayamos ensenar ensenarla ensenarlas ensenarle ensenarles ensenarlo ensenarlos ensenarme
ensenarsela ensenarselas ensenarselo ensenarselos ensene enseno entero entierro entonces entrante entregan entregare
entregarla entregarlas entregarle entregarles entregarlo entregarlos entregarme entregarsela entregarselas
entregarselo entregarselos entreviste entrevisto entro enviado envian enviare enviaremos enviarla enviarlas enviarle
enviarles enviarlo enviarlos enviarme enviarmela enviarmelo enviarnos enviarsela enviarselas enviarselo enviarselos
equipo eran esa escape escribi escribieron escribimos escribio escribir escribira escribire escribirla escribirlas
escribirle escribirles escribirlo escribirlos escribirme escribirsela escribirselas escribirselo escribirselos escribo
escrito escuche ese eso espalda esperaba esperanza esperemos esposo estaba estabamos estaban estado estan estaria
estas esto estos estoy estrella estudia estudio estuve estuvimos estuvo excusada excusado excuso exito exjefe
explicado explicamos explicarla explicarlas explicarle explicarles explicarlo explicarlos explicarsela explicarselas
explicarselo explicarselos exposicion expreso extrana extrano factura facturar facturarla facturarlas facturarle
facturarles facturarlo facturarlos facturarme facturarsela facturarselas facturarselo facturarselos facturo fallecio
fallo faltaron falte falto favor felicitar felicito feria festeja festejamos fiesta fiestas fijada fijado fijamos fije
fin finde firmar firmara firmarla firmarlas firmarle firmarles firmarlo firmarlos firmarsela firmarselas firmarselo
firmarselos firmemente firmo flores fono formacion foro frustro fue fuentes fuera fueron fuerza fuimos gana ganas gano
ghosteo gin gintonic gira girar girarla girarlas girarle girarles girarlo girarlos girarme girarsela girarselas
girarselo girarselos giro gracias graduacion guadalupe guasap gusta gustaria gusto haber habia habido habla hablado
hablamos hablando hablar hablare hablaremos hable hablemos hablo habra habria hace hacemos hacer hacerla hacerlas
hacerle hacerles hacerlo hacerlos hacerme hacersela hacerselas hacerselo hacerselos hacia hackaton haga hagamos hago
hara hare hasta hay hemos hermana hermano herramienta herrero hice hicimos hija hijo hijos hizo hoja hoy hubo iba
ibamos ideal iglesias igual ilocalizable imparti inauguracion inocencio insistio intentamos intente intento
intercambiamos intercambie intercambio interesa intereso introduccion inversionista inversor inversora inversores
invertira invierta invierte invirtio invita invitado invitan invitar invitarla invitarlas invitarle invitarles
invitarlo invitarlos invitarme invitaron invitarsela invitarselas invitarselo invitarselos invito jamas jazmin jefa
jefe jubila jubilo jueves jugamos jugue juicio junta juntado juntare juntaremos juntarlos juntarme juntarnos juntas
junte lancemos lanza lanzan lanzara lanzo largo larguisimo leche lei leon levantan levante levantemos levanto libro
lidero llamada llamadas llamadita llamado llamadon llamamos llamar llamara llamare llamarla llamarlas llamarle
llamarles llamarlo llamarlos llamarme llamarnos llamaron llamarsela llamarselas llamarselo llamarselos llame llamo
llega llegar llegara llego llegue lleva llevaba llevar llevare llevarla llevarlas llevarle llevarles llevarlo
llevarlos llevarsela llevarselas llevarselo llevarselos lleve llevo localizarla localizarlo logramos logre lozano
luego luna lunes madre mailcito mala malo malogro mami manana mandado mandan mandare mandaremos mandarla mandarlas
mandarle mandarles mandarlo mandarlos mandarme mandarmela mandarmelo mandarnos mandarsela mandarselas mandarselo
mandarselos mande maneja manera manzano margarita marque marron martes mate mateada mateando matecitos mates medio
mediodia mejor mejoro menciono mensaje mensajeamos mensajee mensajeo mensajes mensajito mentora mentorice menu
mercedes merendamos merende merienda meriendo mia mientras miercoles mil milagros mirar mirarla mirarlas mirarle
mirarles mirarlo mirarlos mirarsela mirarselas mirarselo mirarselos mire mismo modesto molina molinero montara
mostramos mostrara mostrare mostrarla mostrarlas mostrarle mostrarles mostrarlo mostrarlos mostrarme mostrarsela
mostrarselas mostrarselo mostrarselos mostre movi movieron movio msj muchas mucho mudo muestro mueve mujer murio muy
nacio nadie naranjo necesita necesitaba necesitamos necesitaria necesito negocios negro nieta nieto nieves ninas
ningun ninguna ninos noche nomas nosotras nosotros novedades novia novio nuestra nuestras nuestro nuestros nuevo
observaciones obviamente odia odio ofreci ofrecio ojala olmo olvidamos olvidar olvidarme olvide olvido onces opinion
opino organizo pactada pactamos padre paella pagan pagare pagarla pagarlas pagarle pagarles pagarlo pagarlos pagarme
pagarsela pagarselas pagarselo pagarselos palabra palabras palma paloma pana papi parcero pardo pare parecer pareja
paremos parrillada participo partidaria partidario pasa pasada pasado pasamos pasan pasar pasara pasare pasarla
pasarlas pasarle pasarles pasarlo pasarlos pasarme pasarmela pasarmelo pasarnos pasaron pasarsela pasarselas pasarselo
pasarselos pase paseo paso pasos pegue pelota pena pendiente pendientes pensaba perdio perla pero perro personal
picada pida pidamos pide pidiendo pidio piedad piensa piensan pienso pierde pinchos pino pitchee plantadas plantados
plantilla planto planton plata platica platicamos platicando platique plaza poco podra podria podriamos pola polas
pondra pone ponencia poner ponerla ponerlas ponerle ponerles ponerlo ponerlos ponerme ponernos ponersela ponerselas
ponerselo ponerselos ponga pongamos pongo porq porras posada pospone posponemos pospuesta pospuesto pospuso posterga
postergada postergado postergamos postergo pozo practicamos prefiere prefirio pregunta preguntado preguntamos
preguntar preguntas pregunte pregunto premios preocupa preparara preparare prepararla prepararlas prepararle
prepararles prepararlo prepararlos prepararme prepararsela prepararselas prepararselo prepararselos presenta
presentacion presentado presentamos presentan presentar presentara presentare presentarla presentarlas presentarle
presentarles presentarlo presentarlos presentarme presentarnos presentarsela presentarselas presentarselo
presentarselos presento presta prestar prestara prestare prestarla prestarlas prestarle prestarles prestarlo
prestarlos prestarme prestarsela prestarselas prestarselo prestarselos preste presto previno probablemente probe
probemos probo producto programada programado programamos programe promesa prometido prometimos prometio propone
proposito propuesta propuso prospecto prospero prueba pruebe pudimos pudo puede pueden puente pues puesta puesto puse
puso queda quedada quedado quedamos quedando quedar quedaremos quedaron quede quedo querra quien quienes quiere
quieren quince quinceanera quise quisiera quisimos quiza quizas rapidito rato razon reagenda reagende reagendo
realmente rechaza rechazo recibi recibido recibimos recibio recien recital reclama reclamo recogi recogio recomendaba
recomendacion recomendare recomendarla recomendarlas recomendarle recomendarles recomendarlo recomendarlos
recomendarme recomendarsela recomendarselas recomendarselo recomendarselos recomende recomienda recomiendo reconoce
reconocio recorda recordar recordarme recordatorio recorte recuerda reenviara reenviare reenviarla reenviarlas
reenviarle reenviarles reenviarlo reenviarlos reenviarme reenviarsela reenviarselas reenviarselo reenviarselos reenvie
referente referi referido refugio regale regresa regresara regreso remedios renuncia renunciara renuncio repasamos
repase reprograma reprogramada reprogramado reprogramamos reprogramo requiere reservada reservado resolvi respecto
responden respondere responderla responderlas responderle responderles responderlo responderlos responderme
respondernos respondersela responderselas responderselo responderselos respondido respondieron respondio respuesta
resulta retrasa retrasada retrasado retraso retroalimentacion reunidas reunio reunioncita reuniones reunire reuniremos
reunirme reunirnos revisando revisara revisare revisarla revisarlas revisarle revisarles revisarlo revisarlos
revisarme revisarsela revisarselas revisarselo revisarselos revise revision rey reyes rivera robles roja rojas ronda
rubio rumorea sabemos saldra sale salgo sali salia salimos salio salir salta salto saludar saludarme salude saludo
saludos saque saquemos seguia seguimos seguira segun seguramente senales senor senora sentamos separo sesion sesiones
siempre siente sierra sigo sigue siguen siguiente siguio sin sobremesa sobrina sobrino social soledad solo sone
sorpresa sostiene south subamos sube subi subio subirla subirlas subirle subirles subirlo subirlos subirsela
subirselas subirselo subirselos suegra suegro suena suerte sufre sufrio sugerencia sugeria sugerido sugiere sugirio
sumaron sumarse sumo supuestamente sus suspende suspendida suspendido suspendieron suspendio suya suyo tacos tal
taller talleres tambien tampoco tanto tapeo taquitos tarea tecito tejado telefonazo telefonee telefoneo telefonica
telefono tema tendra tendria tendriamos tenemos tenga tengo tenia teniamos terminamos terminar terminara termino tiene
tienen timbrazo tintico tinto tips tirada tirado tocaba tocara toco todavia tomado tomandome tomandonos tomare
tomaremos tome topamos tope toro trabaja trabajaba trabajamos trabajan trabajando trabaje trabajo trae traer traera
traere traerla traerlas traerle traerles traerlo traerlos traerme traernos traersela traerselas traerselo traerselos
tragos traigo trajo tranquilice transferira transferire transferirla transferirlas transferirle transferirles
transferirlo transferirlos transferirme transferirsela transferirselas transferirselo transferirselos transfiere
transfiero trasladada trate traves tropece truco tuve tuvimos tuvo ubicar ubicarla ubicarlo una unas unieron unio
unirse uno unos urge usaba use usted ustedes vacaciones valle van varado vecina vecino vega venda vendamos venden
vendio venia venido veo vere verla verlo verme vermu vermut vernos vestido viajaba viajamos viajara viaje viajo vida
videollamada videollamadas videollamado viendo viene viernes villa vinieron vino vinos vio visitado visitare
visitaremos visitarme visitarnos viven volvera volvio vos voy vueltas vuelve wasap wasapp whatsappee whatsappeo wsp
yendo zapatero zona
""",
    "pt": """
abatanado aberto abracei abraco abracos abrir abrisse abriu acabei acabou acalmei acao acaso aceita aceitou acha acham
achava acho achou acompanharam acompanhei acompanhou aconselha aconselhava aconselhou aconteceu acredita adiada adiado
adiamos adianta adiantar adianto adiei adiou adoeceu adora adoraram adoraria adorou advogada advogado afilhada
afilhado afinal agendei agora agradecemos agradeco aguarda aguardamos aguardando aguardar ainda ajuda ajudamos ajudar
ajudei ajudou alerta alertou alguma ali alimentar alinhamento alinhamos almoca almocamos almocando almocar almocarei
almocaremos almocei almocinho almoco almocos almocou amanha andava angela animei aniversario anjo anotei antecipada
antecipado antecipamos antecipou anunciei anunciou aos apanhar apanhei apareceram apareceu aparentemente apoio
aposentou apostar apresenta apresentacao apresentacoes apresentada apresentado apresentam apresentamos apresentar
apresentara apresentarei apresentei apresento apresentou aquilo arraial arrancou arranja arranjar arranjara arranjei
arranjo arriscar arruma arrumar arrumo artigo assembleia assim assina assinar assinou assistente associou assuncao
assunto atende atendeu atendida atendidas atraves aula aumentar aumentasse avisam avisarei avisei avisou avo baixa
baixar barro barros batemos bateu bati batismo batizado bebemos beber bebo beijos bela bem bento bica bicas boa bocado
bola boleia bolo bolou bom boteco botei branca branco breja brejas brigada brigado buscava buscou busquei cachorro
cadeira cafezinho cafezinhos cai caipirinha caiu caixa calhar callzinha caminhada caminhei cancelaram cancelei
cancelou cao capta captou cara caras cardoso caridade carona carvalho casamento casou castelo causa ceia certamente
certo cerva cerveja cervejas cha chama chamada chamadas chamou chazinho checar chefe chega chegar chegara chegou
cheguei chimarrao chope chopes chopp churras churrasco cima cimbalino cobra cobrar cobrasse cobrou coelho coisa coloca
colocamos colocar coloco coloquei coloquio com combinada combinado combinamos combinei comeca comecar comecara comecou
comemoramos comemorei comentei comentou comigo companheira companheiro companhia comparecer compareceu compartilha
compartilhar compartilharei compartilhei compartilho compensa comprometeu comprou conceicao concerto conduzi conecta
conectei conectou conexao confessou confirmam confirmarei confirmei confirmou conforme congresso conhece conhecemos
conhecer conhecerei conheceu conheci conhecia conheco connosco conosco consegue conseguiu conselho conselhos
considerou consolei constipada constipado constroi consultei conta contabilista contacta contactei contactou contata
contatar contatei contato contatos contatou contei contigo continua continuava continuo contou contratam contratasse
contratou convem convencao conversa conversar conversei conversinha conversou convida convidam convidar convidaram
convidou convite copos coquetel cordeiro correio correr corrigi cortasse cotar cre creio cresce cresceu criancas
critiquei cruzamo cruzei cruzou cuja cujo cumprimentei cumprimentos cumprimentou cunhada cunhado curriculo curte
curtiu curto dados dai daqui darei decidiu defende defesa dei deixa deixar deixara deixasse deixei deixou dela dele
demite demitiu demos depois desaconselha desaconselhou desce descobrir desculpa desejei desistir desligado desligar
desliguei desmarcada desmarcado desmarcamos desmarcaram desmarcou desmarquei deu deve devem devemos devendo dever
deveria deveriamos devia deviamos devido devo devolutiva devolve devolverei devolveu devolvo dica dicas direct directa
direi direto diretor diretora discutiu disse divorciou diz dizem dizendo dizer dizia doente dores dou dra duas duvida
duvidas editei efeito ela elas ele eles eletronico embora empreende empresta emprestar emprestara emprestarei
emprestei empresto empurrada empurrado empurrou encaminha encaminhar encaminharei encaminhei encaminho encaminhou
encarrega encarrego encontra encontramo encontrarei encontrei encontro encontrou encoraja encorajei encorajou enfim
enorme enquanto ensaiamos ensaiei ensinei entao entende entender enterro entrar entregam entregarei entrevistei
entrevistou entrou enviam enviarei enviei enviou equipa eram esbarrei escapou escreve escrever escrevera escreveram
escreverei escreveu escrevi escrevo escritorio esperanca esperar esperasse esperava esquece esquecemos esquecer
esqueci essa estagiaria estagiario estao estava estavam estavamos esteve estimulou estive estivemos estiveram estou
estrela estuda estudou exceto explicou expliquei exposicao faalmos faco fala falado falamos falando falar falaram
falava faleceu falei falo falou faltaram faltava faltei faltou fara farei farias faz fazer fazia febre fecha fechada
fechado fechar fechara fechei fechou feijoada feira feiras felicitei ferreira ferreiro festa festas festejei fez fica
ficamos ficara ficaram fico ficou figueira figurinhas filha filho filhos fim fino finos fiquei fixado fiz fizemos
fizesse focar foi fomos fone fonte fontes foque fora foram forca formacao formatura fosse francesinha fundou furaram
furo furou futebol galao galo ganha ganhou garante garantiu gente gestora ghostou gosta gostaria gostava gostou graca
gracas gravador happy haver hesita hoje hortensia houve iamos ideia igualmente imperiais imperial impressoes
inauguracao incentiva incentivei incentivou indica indicacao indicada indicado indicar indico indiquei indo informei
insistiu introducao investe investidor investidora investidores investir investiu iria irma irmao isso isto janta
jantamos jantando jantar jantarei jantaremos jantares jantarzinho jantei janto jantou jogamos jogou joguei juntamo
juntei juntou justificou lanca lancam lancamento lancar lancara lanchamos lanche lanchei lancho lancou laranjeira
largar leao leio lembra lembrar lembrei lembrete ler leva levantar levantou levar levarei levei levo levou lha lhe
lhes lho licenca liga ligacao ligacoes ligadinha ligamos ligar ligara ligaram ligarei ligo ligou liguei lima limao
linda livro lobo logo longa longo lua machado madrinha mae mailzinho mana mandam mandarei mandei mandou manha mao
maozinha marcado marcamos margarida marquei matamos mato matos meia meio melhor melhorou mencionou mensagem mensagens
mentorei mesmo meu meus minha minhas ministrei miuda miudo miudos moleiro montar montou mora morada moraes morais
morava morrendo morreu mostra mostrarei mostrei mostrou moura moveu mudada mudado mudamos mudar mudasse mudou muita
muito mulher namorada namorado nao nas nasceu nata necessita nega nenhum nenhuma neta neto neves ninguem niver
nogueira noite noiva noivo nossa nossas nosso nossos novidades novo num numa nunes obrigada obrigado odeia ofereceu
ofereci olhei oliveira onde ontem opiniao orcar organizou ouvi padrinho pagam pagarei pagou pai painel pais palestra
palestras palpite papeamos papeei papinho papo parabenizei parabens parar parasse participar participou partilha
partilhamos partilhar partilhara partilharei partilhei partilho passa passada passado passam passamos passar passara
passaram passarei passei passo passos passou pastel pastelaria patrao patroa pede pedido pedir pediu pedra pedro
peguei pela pelo pelos pendente pendurada pendurado pensa pensar pensava penso pequeno perde perdemos perdeu pereira
pergunta perguntamos perguntar perguntas perguntei pergunto perguntou perola perto pessoal petiscada petiscos picanha
piedade pingado pinheiro pinho pinto planeia planeja planilha plano pode podem podera poderia poe pois pondera ponho
ponte ponto pos possivel posso pouco pra precisamos precisava preciso preferiu premio prepararei pretende preto
procura procuram procurar procurava procurei procuro procurou produto prometemos prometeu propoe proposta
provavelmente proximas pus pusemos quais qual quando quanto quarta quase quatro quem quer querem querer querera quinta
quinze quis rapidinho raposo rascunho reagendei reagendou realizou recado recebemos recebeu recebi recomenda
recomendacao recomendei recomendou reconhece recusa recusou reduzir reduzisse reencontrei reenviarei reenviou reformou
regressa regressou rei relacao reli remarcada remarcado remarcamos remarcar remarcou remarquei requer reservei
respeito respondem responderam responderei respondeu responsavel resposta resta retida retido retorna retornar
retornei retorno retornou reuniao reunimo reunioes reuniram reunirei reuniu revejo rever revi revimos revisao revisei
ribeira ribeiro rocha rock rodizio rolou sabendo sai saimos sair saira saiu sao sapateiro saudade saudades seculos
segue seguinte sem sempre sentei separou ser serra sessao sessoes seu seus sexta silva sinal sinto site situacao sobe
sobrinha sobrinho sofre sofreu sogra sogro sonha sonhei sorte soube sozinha sozinho sua suas subisse subiu sucesso
sugere sugeriu sugestao sugestoes surpresa suspensa suspenso talvez tambem tampa tarefa tasca tava tbm telefona
telefonadela telefonar telefonaram telefone telefonei telefonema telefonemas telefonou tem temos tempo tempos tenho
tenis tentamos tentei tento ter tera terca terminou tese testa testar testasse testei testou teu teve tinha tinhamos
tipo tirando tirei tive tivemos tomei tomou topei topou toque tornou torpedo totalmente touro trabalha trabalham
trabalhamos trabalhava trabalhei trabalho trabalhou tranquilizei transfere transferida transferido transferiu
transfiro trara trarei tras trata trato traz trazer treinamento treinamos troca trocamos trocou trombei troquei tudo
uma umas usar usava vacuo vai vale valeu vao veio vejo vem vemo vendem vender vendesse vendeu verei verificar vermelha
viagem viajando viajei viajou videochamada videochamadas vieram vimo vinha vinho vir vira virou visao visitarei
visitei visitou vistos vitoria viu vivem vizinha vizinho vlw voce volta voltara voltou voluntaria voo vou workshops
zap zapzap
""",
}
