"""Made by tests/tools/make_lexicons.py from the *.toml beside it; do not edit."""

# fmt: off
# ruff: noqa

OWN = {
    "en": """
abandoned able aborted about abroad accept accepted accepts access accompany according accountant accounts across
actually adamant add address adds adjusts admitted advert adviced advise advised advises advising advocated advocates
afar afford afternoon again against agency agent ago agree agreed agreeing agreement agrees agricultural ahead aim all
allotted almost alone along already alright altogether alumni always amazing amended amends amp animal annotated
annotating annual another answering answerphone answers any anything apart apologise apologize apparently appear
application applications apply appointment approve approves architect argue argued argues arguing around arrange
arranged arranges arranging arrived arriving articles artwork aside ask asked asking asks assembly assessment
assisting assured assures atm attendance attended attending auction auditioned aunt auntie automate avail availability
available avoid avoided avoiding awaited awards away axe axed babysat backed bad badgering bag bail bake baked bakes
baking barber barely barked barn barrow bash basically bazaar beach became because becomes bed beer beers before beg
began begged begging begin begins behalf behind being belief believed believes bell bench benchmarks beside best bet
better between beyond bhai bhaiya bickered bid bidden big bigger binned bio biopsy bird birthday bite blank blanked
blanking blend blether blew blind blocked bloke blower blueprint blueprints blunt bluntly blurb blurted boasted
boilerplate bolder bonfire book bookd booking bookkeeper books booth boots bootstrap both bother bottle bottled
bottling bought bounced bound bow bowed boyfriend bragged brainstormed bravely breakfasted breakfasting breaks brew
brewing briefed briefing briefly brilliant bringing brings broad broke broker brother brought builder building builds
built bully bumped bundle bunked busy but buy buyer buying buys buzz cake calculates calculator caled calendar calling
camera camping cancel canceld canceling cancelld cancelling cancellled cancels cancled canned cannot canseled
canselled cant canx canxd cap car card careful carnival carried carry carrying cart carve case catching catered cattle
caught cautioned cautions cdn cdnt ceilidh celebrates celebrating cell cents ceremony certain certainly certificate
chai chaired chairs champion chance changes chap chapped chapter chapters charged charger charity charm chase chased
chases chasing chatted chattered chatting cheap cheatsheet checked checking checklists checks checkup cheep cheese
chemo chew chickened chief chipped chocolates choose choosing christening christmas chronicle church circulate
circulates claims clarified cld cldnt clean cleaned cleaning clear clearing clearly clears clerk climb climbing clinic
closes closing club cncl cncld cnxd coached coat coax coaxed cold colleague collect collecting collects college
comeback comedy comes commanded commented commenting comments commiserated commitment commitments committed community
company compete competing compiles complained complains completely completes completion conferred confessed confided
confirm confirmation confirming confirms congratulate conscripted consented considers consulting continues contract
contracted convention conviction convinced cook cooked cooking cooler copied copy copyedited correct corrected
corrects cost costs couldnt counsel counseled counselled counsels count counted countersign counting counts county
courier couriered couriering couriers course courses court cover covers craft craic crammed crash crashed crazy credit
credits crickets cried critiqued critiquing crossing crowd crunch cry cudnt cuppa customer customers cuts cutting
cuttings cxl cxld cxled cycled cycling dad daft dance dancing dark daughter days dead deadline deal dear debated
debrief decided decides decision decline declined declines decorate deems defence deferred definitely degree delay
delayed delegate deleted deliberated deliver delivered delivering delivers delivery demand demoing demonstrated demote
demystified deposit depot designed designs desk details dial dialed dialled dialling diarised diarized diary dicky
didi didnt dig digging digs dilute dined dining diploma dipped disco discuss discussed distance ditched diversify
diwali dmed dock dodged dodging doesnt dog doing don done dont door doors doorstep doubts down downsize drafted
drafting drafts drag dragged dram draw drawing drawings dream dreamed dreaming dreamt drew drill drilled drinking
drive driver drives driving dropped dropping drops drove ducked ducking due dug duly dump during each earlier early
easy eating edited editing edits educated eightieth elder eldest else emailing embrace emphatic employee encouraged
ended ends engaged engineer engineers enough entry epistle err essay essays essentially estimate even evening
eventually ever every everybody everyone everything example examples exams except exchange exclude exhibit exhibiting
exhibition expect expected expecting expects expired expires explained explainer fabric facetimed factory failed fails
fair fallen falls family fan fantastic far farm fashion fast faster father favors favour favours fayre feared fears
feast fed feeling feels fell fella felt fetches fetching few fewer fiance fiftieth fight figure figures files fill
fills filmed filming finalize finally finals finance finding fine finish finished finishes finishing fired firm firmed
firmly first fishing fixed fixes fixing flatly flatmate flew flies flight float floated flower flowers fly flying
fobbed folder folk food foodbank fool foolish forecast forget forgetting forgot forgotten form forms fortieth
forwarding forwards found founders frankly freeze friend from front full fun fundraiser funeral further gallery games
ganged garden gate gathering gathers gave geared generously gently get gets getting ghosted ghosting gift gig girl
girlfriend girls give given gives giving goes going golfing gone gonna good goods gossip gossiped gotten grabbed
graduation grandad granddad granddaughter grandma grandson grant granted grapevine great greenhouse grinder groaned
ground grow grumbled grumbles guaranteed guarantees guest guided guides guitar guy guys gym gymkhana had hadn haggle
haggled hall halve hamper handbook handed handing handle handles handling handouts hands hang hangar hanging happen
happened happening hard harder hardly harvest harvested harvesting has hasn hasnt hates haul haven havent having haw
head headcount headed heading heads headshot hear heard hearing heart hedge hee held hello helmet help helped helping
helpline hen hence herald here hers hes hesitated hesitates hey high highland hiking him hint hires hiring hit hits
hoedown hogmanay hold holding holiday holidays hols home homeless homework honestly honored honoured hook hooley hope
hoped hopes hoping horse hose hospice hospital host hosted hosting hosts hour hours house housewarming how huddled
hugged hunch hung hunt husband hustings ideas idiot ignore ignored ignoring ill implored inbox include included
including incorporate increase induction inked input insert insist insisted insistent insisting insists inspected
inspecting inspection instalment instead insure intend intended intending intention intentions intern interviewed
interviewing interviews into introduces invest invested invests invitation invited inviting invoice invoices invoicing
isn isnt issues itching its ive jack jacket jam jazz jilted jogged join joining joins joked joy judges judging jumble
karaoke kayak kayaking keeping keeps keg kept key keys kid kids kinda kindly kipped kitchen knew knitting knocked know
knows lab label lacked ladder lads lady laid lamented land landed landlord lands last later laughed launched launches
launching lawyer lawyers layout lead leaflet learn lease leave leaves lecture led left legal lemon lend lending lends
lengthen lent less lesson lessons let letter letterbox letters letting library licence license life lifted like liked
likes limit line lined lingered list listen listened lists literally little lived lives lled load loaded loading
loaned lobby local localise localize locals lock locked lodge log login lol long look looked looking looks loosen lose
loses lost lot love loved lovely loves low lowdown lower lug lunched lunching lurch maam machine mad madam made magic
mailing maintains makes making manage manages manned manning mantra manuscript many marching marked marketing marking
markup married marries marvellous massaged materialise materialised materialize materials maternity maybe meal meaning
meant measure measurements measures measuring mela mend mends mentioned mentions menu messaging might mind minded mine
mins mint miss missed missing missive mistake mixer moan moaned moans mobile mocking mockup mockups model mom money
moneycontrol monkey monthly more morning mortgage mother motor motto move moved moves movie moving mower much mull
mulled mum muppet murmur museum must mustn mustnt muttered mutual myself nae nagging nail nailed nan narrow nary
nativity natter nattered nda near nearly needed negotiate negotiated neighbor neighbors neighbour neighbours nephew
new nightmare ninetieth nipped nipping nite nixed nobly nobody none noone noticed novel now nowt nudged number numbers
nursery nuts nutshell obliged offer offered offers okays once only onus ooo opened opens opposite ops opt orchard
order ordering orders organised organises organize organized organizes orphanage orth other others ought oughtn
oughtnt ours ourselves out outbid outcome outlined outright outside outsource outstanding over overcharge overdeliver
overdue overkill overpaying overslept overview owed owes owing own owned owns pack package packed packing packs
paddling paddock pageant paid paint painted painting paints palmed pan panto pantomime pantry papers paperwork parade
parcel park parked parkrun parting parts passed passing passport past patent paternity pattern patterns pause pay
paying payment pays peeked peep peered pence penciled pencilled pending penn people perfect perform performing permit
permits person persuaded pestering phoned phones phoning photographed picked picking picks pickup pics picture
pictures pilot pin pinky pinned pint pints pitched pitching pivot placed places plainly planner planted planting play
playbook playdate played playgroup playing please pledged plenty plotted plug plum plump poem poems pointed pointer
pointers pointless poised poked policies policy polished polishing poorly pop popped popping pops porch pored position
positive postbox postcard posted postie posting postpone postponed postponing posts practice practicing practise
practising preaches precedent precedents prefer prefers premature prep preparing prepping presenting press pressed
pressing preview price prices pricing primed primer print printed printer printing prints prior prioritise prioritize
private prize probably procession procurement produces profile projector prom promises promising promote proof proofed
proofread proofreading proofreads proofs proper proposed proposes prototype prove provide provided provides pruned
pruning pub publish publisher publishes puja pull pulled pulling pulls pushes pushing put puts putting quarreled
quarrelled quayside questionnaire queued quickly quiet quietly quit quits quiz quizzed quote quotes quoting race
racing racket raffle rain rained raises raising rally rang ranted rather rave reach reachable reached reaching
reaction read ready rearranged reassured rebrand rebuilds recalculates receipt receipts receive received receives
receptionist recheck recipe recipes recital reckon reckoned reckons recommendation record recorded recording recruit
redesigns redline redlined redlines redlining redo redoes redraft redraws reference references refits refrain refuge
refund refunding refunds refused refuses regarding regatta register registration rehearse rehearsed rehearsing
reimbursing reject rejected rejects relax release releases rely remain remains remarked remarks remind reminded
reminder reminding reminds reminisced remove removed rename renegotiate rent renting rents repaints repaired repairs
repays repeatedly replace replacement replaces repld replies reporting reports reposted reprice reprint requested
rescheduled rescheduling rescue resend resends resent reserving reshuffled resist resources responded responds
responsible resprays rest restocks result results resume retests rethink retired retires return returned returning
returns revert reverting reverts reviewing reviews revised revision rework reworked reworking reworks rewrite rewrites
rewriting rewrote rid ride riding right ring ringfence ringing rings risk road roadmap roadshow roast rocked rode roll
rolled room roommate rope roped rotate rowing rule run rundown rung running runs rush saab sack sadly safer safest
sahib sailing sails sample sampled samples sander sang sangeet sat sausage saved saving saw say saying scan scans
sched schedd schedule schedules schemed school schooled scouts scrap scrapped screened screening scribbled scripts
scrub scrubbed seat seated seats second secondhand secret secretary section sections secure see seeds seeing seemed
seems seen self selling sells sends sentencing separate separately served set setting settle settles seventieth
several sewed sez shall shared shares sharing shd sheet shelter shelve shelved shes shift shifted shifts shindig
shipping ships shoes shook shoot shooting short shorten shot shouldn shouldnt shout shouted showing shows shut sick
side sifted sighed sign signing signs silence silent silly simple simplify simply since sing singing sir sister sit
sitting situation sixtieth skedded sketch sketched sketches skiing skipped skipping skyped slacked slated sleep
sleeping slept slipped slot slotted slow slowly small smart smarter smartest sod sofa soft sold solemnly solicitor
solution some somebody someone something song songs sooner sorting sorts soul sound sounded sounds soup source sources
sourcing sow spaces spanner sparred speak speaker speakers speaking speaks spec specialize specs speech speed spelled
spelt spend spending spends spent split spoke spoken sponsored sports spot spots spotted spreadsheet squabbled square
squeak squeeze squeezed stack stacked staff staffed staffing stag stall stance standard standing started starter
starts statement stay stayed staying stays steer steered stencil stepdaughter stepladder steps stepson sternly stick
stiffed stopped stopping store storyboard straight straightaway strange street stretch strike strolled strongly struck
struggles stuck studios study stupid styled submit submits submitted success sufficient suggest suggested suggesting
suggests suitcase summary summoned supper supplier supplies supply support supporting supposed sure surface surgery
surprisingly survey surveying swang swap swatches swears sweet sweetly swimming swing swinging switch switched swore
sworn swung syllabus tagged takeaway taken takes taking talent talked talking target task tasked tasted tasting taught
tax taxes tea teaches teaching tears tech techcrunch telephoned tell telling tells telly templates tender tent terrace
terrific tested testing tests textbook texting texts than thank thanked that theatre their theirs them then there
thesis theyd theyre theyve thin thing things think thinking third thirtieth thirty this those though thought thoughts
threw thrice through throw thru tidy tie tighten tightened tightening tiles till timeline tinkle today together
tombola tomorrow tone too took toolbox toolkit tools tore totally touch toured touring tournament toward towards toy
track tracker trade trademark traffic trained training traipsed transfer transferred transferring transfers translated
translates translation trashed travel traveling travelled travelling travels treated treating trekked trekking trial
tribunal trick tried tries trim trip triple tripod trust try trying tuppence turned turns tutored tutorials tutoring
tweet twin two txted type typing umbrella unable unannounced unanswered uncle uncontactable under undercharging
undercut underpricing underpromise undertake undertaken undertook unexpectedly unfortunately uni unload unloaded
unloading unnecessary unpacked unpaid unreachable unreturned unsent until unwell upcoming updated updates updating
uploaded uploads upon ups upsell upshot urged urges used vacation vague valuation vent vented veranda very vets
viewing views village vineyard visited visiting visits vmail vms voicemails volunteered vowed vows wailed wait waited
waiting wake walk walked walking walkthrough want wanted wanting warehouse warned warning warns wasn wasnt watch
watched watching way weak weather wee weed weird weirdly welched welds well went wept were weren werent weve what
whatever whatsapped wheedle wheelbarrow when whether which whisper whispered whiteboard who whole widen wife window
wine wins wiped wire wired wireframes wires wiring wisdom wise wiser wisest wish wishes with without woman won
wonderful wonders wont word wording words workbook worked working works worksheet worksheets workshopped worried
worries worth wouldn wouldnt wound wrangled wriggled write writes writing written wrong xld yard yarn yes yesterday
yet younger youngest your youth youtube ystdy zilch zip zoomed
""",
    "de": """
1o1 abend abendbrot abendessen abends aber abgeben abgeblasen abgefahren abgegangen abgegeben abgehangen abgehoben
abgeholt abgeklaert abgeklart abgemacht abgenommen abgeraten abgesagt abgeschickt abgeschlossen abgeschritten
abgesprochen abgestimmt abgmacht abholen abholung abiball abklaeren abklaren abliefern abmachung abmeldung abnahme
abrechnung absage absagen abschied abschiedsfeier abschiedsfest abschleppseil abschlussarbeit abschlussfeier
abschlussgesprach abschlussgespraech abschnitt absolviert abstimmung abstract abteilung abwesenheit abzusagen achterl
adapter adler adoptiert adresse adventmarkt adventsmarkt aeltere aelteren aelterer aendern aergert aergerte aerztin
aethiopier afterwork agentur aggregat agluetet aglutet agrueeft agrueft ahnt akkubohrer akkuschrauber akten
aktualisierte aktualisierten aktualisiertes akzeptiert alle alles als alt alte altem alten altenheim alter altere
alteren alterer alumnitreffen amsel analysiert anberaumt andern anfangen anfrage angebimmelt angebot angebote
angeboten angebotsschreiben angechattet angefordert angefragt angefunkt angehauen angeklingelt angeklopft angekuendigt
angekundigt angelaeutet angelautet angelika angemailt angemeldet angepasste angepassten angepasstes angepingt
angerufen angeschaut angeschlossen angeschrieben angesehen angesetzt angesprochen angestossen angetextet angetippt
angetroffen angewaehlt angewahlt anhaenger anhaengerkupplung anhang anhanger anhangerkupplung anker anlage anleitung
anmailen anmeldung anpingen anprobe anprobiert anruf anrufbeantworter anrufe anrufen ansage anschauen anschliessend
anschreiben anschrift ansehen ansicht anstehend anstehender antrag antrittsvorlesung antwort antworten antwortet
antwortete antwortmail anvertraut anwaeltin anwalt anwaltin anwesend anzahlung anzeige anzug anzuklingeln anzurufen
anzutreffen apero apfel apparat appell april arbeite arbeiten arbeitet arbeitete arbeitsessen arbeitskreis
arbeitsprobe arbeitsproben arbeitstermin arbeitstreffen architekt architektin argert argerte arm arme artikel arzt
arztin ass assen assistent assistentin assistenz atelier atelierfest athiopier auch audienz audit auf auffassung
aufgabe aufgaben aufgeben aufgefordert aufgehubscht aufgehuebscht aufgeschrieben aufgesetzt aufgesucht aufgetaucht
aufhoeren aufhoren aufm aufmass aufnahme aufpoliert aufs aufsetzen aufsichtsratssitzung auftauchen auftaucht aufzug
augen august aus ausborgen ausdrucken auseinandergenommen ausfallen ausfuehrlich ausfuellen ausfuhrlich ausfullen
ausgearbeitet ausgeborgt ausgefallen ausgefragt ausgefuehrt ausgefuhrt ausgegangen ausgehaendigt ausgehandigt
ausgeheckt ausgeheult ausgeliehen ausgemacht ausgerichtet ausgeschenkt ausgesprochen ausgetauscht ausgetueftelt
ausgetuftelt ausgeweint ausglichn ausgmacht auslagern ausleihen ausm ausmachen ausnahmsweise ausrichten ausschreibung
ausschuss ausserdem aussicht ausstaendig ausstand ausstandig ausstehend ausstellung austausch auswaertsspiel
auswartsspiel ausweis auswertung auto axt azubi babybett babysitter babysitterin bach bachelorarbeit backe backen
backt baeckt baenke baer bahn bahnhofsmission bald ballett band bandprobe bankberater bankberaterin banke barcamp
basar bat bau baue bauen bauer bauernmarkt baum baustelle baustellenbesuch baustellentermin baut baute bayer bbq
beamer beamerkabel beantragt beantwortet beauftragt beauftragte becher beck becker bedanken bedankt bedankte bedient
beehren beehrt beeindruckt beendet beendete beerdigung befragt befuerchtet befund befunde befurchtet begann begegnet
begegnete begehung begeistert beginnen beginnt begleit begleite begleiten begleitet begleitete beglichen
begluckwunscht beglueckwuenscht begrabnis begraebnis begutachtet begutachtung behalten behandelt behauptet behauptete
behebt behoben bei beichtete beide beiden beides beim beirat beiratssitzung beisammen beisammengesessen beisl bekam
bekannt bekannte bekannter bekanntgemacht bekanntgmacht beklagt bekocht bekomm bekomme bekommen bekommt beleg belege
bemaengelt bemangelt benachrichtigen benachrichtigt benefizkonzert beneidet benoetigt benotigt beraten berater
beraterin beratschlagen beratschlagt beratung beratungsgesprach beratungsgespraech berechnet bereit bereite
bereiterklaert bereiterklart bereitet bereitgestellt bereits bereitstellen bereut berg bergtour bergwacht bericht
berichtet berichtete besass bescheid bescheinigung beschlossen beschwert beschwerte besen besetzt besichtigt
besichtigung besitzt besorg besorge besorgen besorgt besorgts bespr besprechen besprechung besprechungen besprochen
besser bestaerkt bestaetig bestaetige bestaetigen bestaetigt bestaetigte bestaetigung bestarkt bestatig bestatige
bestatigen bestatigt bestatigte bestatigung beste besteck besteht bestell bestelle bestellen bestellt besten bestens
bester besuch besuche besuchen besucht besuchte besuchten betreibt betrieb betriebsbesichtigung bett bevorstehend
bewarb bewerbung bewerbungsgesprach bewerbungsgespraech bewerbungsschreiben bewerbungsunterlagen bewertet bewirb
bewirbt bewundert bezahl bezahle bezahlen bezahlt bier bierbaenke bierbank bierbanke bierchen biere biergarten
bierzapfanlage bierzeltgarnitur biete bietet bilanz bild bilder bildschirm bimmelte birn bis bisher bissl bits bitte
bittet bleib bleiben bleibt blieb blogpost bloss bluesky blum blumen blumenstrauss blutwerte boardmeeting boehm boerse
bohm bohrer bohrmaschine bohrt bollerwagen boomt borg borge borgen borgt borse bot bote botschaft bouldern boxen brach
brachte brachten braet braeuchte braeuchten branchentreff branchentreffen brand brannte brat braten brauch brauche
brauchen braucht brauchte brauchten braun brennofen brennt brettspiel bricht briefen briefkasten bringe bringen bringt
bringts broschuere broschure brotzeit brucke bruder bruecke brunche brunchen bsprechig buch buche buchen bucher
bucherei buchhalter buchhalterin bucht buchtipp budgetiert buecher buecherei buegeleisen buero buffet bugeleisen
bundesligaspiel burger buro busch businesslunch businessplan bwa bzw cafebesuch cafeteria camp camper canceln cancelt
cappuccino caritas catchup caterer cateringfirma cello challenged chats checke checken checkliste checklisten checkt
chef chefin chilbi chili chinesen chorprobe christ christkindlmarkt closte clubabend coachingstunde coachingtermin
coacht coffeechat combox connecte connected connecten connectet cousine crew dabei dabeigewesen dabeisein dachbox
dachte dafuer dafur dagegen dagelassen daheim daher dahoam damit danach danke danken dann daran darauf darf daruber
darueber darum das dass datei daten davon davor dazu dazugekommen dazugeschaltet dazugesellt dazugesetzt dazugestellt
dazugestossen dazukommen dazustossen dazwischen dazwischengekommen debattiert definitiv deiner delegier delegiere dem
demnachst demnaechst demoday den denk denke denken denkt deployed deployt der deren derweil derweilen des deshalb
designerin designt dessen deswegen devise diakonie diaprojektor dick die dienstag dienstbesprechung dienstleister
dienstleisterin dies diese diesem diesen dieser dieses diktiert dill diniere diniert dinnerparty dinniere diplomarbeit
direkt dirndl discord discovery diskutiert disputation diss dms doch doener doktor doktorarbeit dokument doner
donnerstag dort doziert draengelt draengt draengte dran drangegangen drangelt drangt drangte drauf dreh drehbuch
drehbuchentwurf drehmomentschluessel drehmomentschlussel dreht drei dreimal dringend dringt drohne druben druber druck
drucke drucker druckerei druckerpresse druckt drueben drueber drueckt drum duenn duerfe duerfen duerfte duerften dult
dunn durch durchackert durchdiskutiert durchexerziert durchgeackert durchgearbeitet durchgeben durchgebimmelt
durchgegangen durchgegeben durchgehen durchgekaut durchgeklingelt durchgelesen durchgerechnet durchgereicht
durchgerufen durchgeschaut durchgesehen durchgesprochen durchkorrigiert durchlauf durchlesen durchrufen durchschauen
durchsehen durchwahl durfe durfen durfte durften dusche duschen dvd eam earm eben ebenfalls ebenso ehefrau ehemalige
ehemaligen ehemaligentreffen ehemaliger ehemann eher ehrenamtliche ehrenamtlicher ehrlich eich eig eigens eigentlich
ein einander einarbeitung eine einem einen einer eines einfach eingang eingeblaeut eingeblaut eingefordert eingeholt
eingekauft eingekehrt eingeklinkt eingeladen eingeplant eingeredet eingereicht eingeschaerft eingescharft eingeschult
eingetragen eingewaehlt eingewahlt eingewiesen eingewilligt eingeworfen einkaufen einladen einladt einladung einlaedt
einleitung einlesen einmal einreichen einrichten einschaetzung einschatzung einschulung einspaenner einspanner
einstand einstandsfeier einstellen einstellungsgesprach einstellungsgespraech einstweilen eintopf eintreffen
einweihung einweihungsfeier einweisung eiskaffee elektriker elektrikerin eltern elternabend elternsprechtag
elternverein empfaengt empfahl empfang empfange empfangen empfangt empfehlen empfehlung empfiehlt empfing empfingen
empfohlen ende endet endete endgueltige endgueltigen endgueltiges endgultige endgultigen endgultiges endlich energie
engagiert engagierte engel engels entfaellt entfallen entfallt entfiel entlaesst entlasst entliess entscheidet
entscheidung entschied entschlackt entschuldigen entschuldigt entschuldigte entschuldigung enttaeuscht enttauscht
entwerfe entwickelt entwickler entwicklerin entwicklungsgesprach entwicklungsgespraech entwirft entworfen entwuerfe
entwurf entwurfe erbeten erbt erbte erfahren erfahrung ergaenze ergaenzen ergaenzt erganze erganzen erganzt ergebnis
ergebnisse erhaelt erhalt erhalte erhalten erhoeh erhoehe erhoehen erhoeht erhoh erhohe erhohen erhoht erholt erika
erinnern erinnert erinnerung erklaer erklaere erklaert erklaerte erklaerung erklar erklare erklart erklarte erklarung
erkundige erkundigen erkundigt erkundigte erlaubt erledig erledige erledigen erledigt ermahnt ermittelt ermuntert
ermutigt ernst erntedankfest eroeffnen eroeffnet eroeffnung eroffnen eroffnet eroffnung erreichbar erreichen erreicht
erreichte ers ersatzschluessel ersatzschlussel ersatzteil ersatzteile erschien erschienen erst erstcall erste erstell
erstelle erstellen erstellt ersten erstes erstgesprach erstgespraech erstkommunion erstmal ersucht ersuchte erwaegt
erwaehnt erwaehnte erwagt erwahnt erwahnte erwartet erwartete erwidert erwiderte erwischen erwischt erwog erzaehlt
erzaehlte erzaehlung erzahlt erzahlte erzahlung erzielt espresso espressomaschine ess esse essen etwas euch eurer
event ewig expandiert expo exportiert expose exposee fabrik facetimet facharbeit fachmesse fachschaft faehrt faellig
faellt faend faende faengt fahr fahre fahren fahrkarten fahrrad fahrt falk falke fall fallig fallt familie familien
familienessen familientreffen fand fande fanden fands fang fangt fasching fastnacht fax faxe faxen faxt fazit
feedbackgesprach feedbackgespraech fehlen fehlt fehlte feier feierabendbier feiere feiern feiert feierte feld
ferienhaus ferienwohnung ferngesprach ferngespraech fernglas fernsprecher fertig fertige fertigen fertiges
fertigmachen fertigt fest festessen festgelegt festival festplatte festzeltgarnitur feuert feuerte feuerwehr fieber
fiel fielen filiale filmabend finanziert finanzierte finanzplan finde finden findet fing finger finissage fink
firmenfeier firmung fischer fischessen fitness fixiert fixt flach flachgefallen flasche flex flieg fliege fliegen
flieger fliegt fliesen flog flohmarkt flora florenz floriert fluchtlingshilfe fluechtlingshilfe fluege flug flugblatt
fluge flur foen foerderantrag foerderskizze foerdert fokussier fokussiere folge folgen folgt folgte folie folien fon
fonds fondue forderantrag forderskizze fordert forderte formular formulier formuliere formulieren formuliert fort
forwarde forwarden forwardet fotograf fotografiert fotografin foyer frack fraegt frag frage fragen fragenkatalog fragt
fragte fragts frank franke frau frauen frauenhaus frei freigabe freigeben freigegeben freitag freiwillige freiwilliger
freu freue freuen freund freunde freunden freundin freundinnen freundlicherweise freut freute frisiert froh fromm
frueh frueher fruehere frueheren frueherer fruehstueck fruehstuecke fruehstuecken fruehstueckten fruh fruher fruhere
fruheren fruherer fruhstuck fruhstucke fruhstucken fruhstuckten fuchs fuehre fuehrerschein fuehrt fuehrte fuehrung
fuellt fuenfmal fuer fuern fuers fuhr fuhre fuhren fuhrerschein fuhrt fuhrte fuhrung fullt funfmal funkstille
funktioniert fur furn furs fusioniert fussball fussballspiel gab gaben gaensebraten gaenseessen gaestezimmer gala
galerieeroeffnung galerieeroffnung gang ganga gansebraten ganseessen gansessen gansl ganz ganze ganzen garantiert
garten gartenzaun gassi gast gastezimmer gasthaus gatte gattin geantwortet gearbeitet geb gebastelt gebaut gebe
gebeichtet geben gebeten gebeugt gebimmelt geblieben geborgt gebowlt gebracht gebrainstormt gebruetet gebruncht
gebrutet gebs gebucht geburtstag geburtstagsessen geburtstagsfeier geburtstagsparty gecallt gecancelled gecancelt
gechallenged gechatted gechattet gechillt gecoacht gedankt gedicht gedichte gedraengt gedrangt gedruckt geeinigt
gefacetimed gefacetimet gefachsimpelt gefahren gefallen gefeiert geflogen geforwarded gefragt gefruehstueckt
gefruehstuekt gefruhstuckt gefruhstukt gefuehl gefuehrt gefuhl gefuhrt gegangen gegeben gegen gegengelesen gegenuber
gegenueber gegenzeichnen gegessen geghostet geglaettet geglattet gegrillt geh gehabt gehaengt gehalten gehaltsgesprach
gehaltsgespraech gehangen gehangt gehe gehen gehockt gehoeren gehoert gehoerte geholfen geholt gehoren gehort gehorte
geht geige gejasst gejausnet gejoggt gekauft gekickt geklaert geklagt geklappt geklart geklettert geklingelt gekloent
geklont gekocht gekommen gekriegt gekuerzt gekurzt gelacht geladen gelaestert gelaeutet gelassen gelastert gelaufen
gelautet geld gelegenheit gelegt geleitet gelernt gelesen geliefert geliehen gelochert geloechert gelotst gelunched
geluncht gemacht gemahnt gemailed gemailt gemeinde gemeindeabend gemeindefest gemeint gemeldet gemuetlich gemutlich
genachtigt genaechtigt genannt genaue genauen genaues genehmigung generalprobe generalversammlung generator genommen
gepaddelt gephont gepicknickt gepilgert gepingt gepitcht geplant geplatzt geplatzter geplaudert geprobt geprueft
gepruft gequatscht gerade geradelt geraet gerat geraten gerechnet geredet gereicht gereist gereviewt gern gerne
gerodelt gerudert geruehrt geruhrt gesagt gesandt geschaeft geschaeftsessen geschaeftsfuehrer geschaeftsfuehrerin
geschaeftsplan geschafft geschaft geschaftsessen geschaftsfuhrer geschaftsfuhrerin geschaftsplan geschenk geschenkt
geschickt geschildert geschirr geschirrset geschlafen geschlemmt geschlendert geschleppt geschnackt geschoben
geschrieben geschwaermt geschwarmt geschwister geschwommen geschworen gesehen gesellte gesellten gesendet gesessen
gesimst geskypt geslackt gespeist gespielt gesprach gesprache gesprachsrunde gespraech gespraeche gespraechsrunde
gesprochen gestand gestanden gesteckt gesteht gestellt gestern gestiefelt gestrafft gestrichen gestritten gesungen
getafelt getagt getanzt geteilt getestet getextet getraenke getranke getratscht getroffen getrunken gevespert
gewandelt gewandert gewann gewarnt gewartet gewaschen gewerbeschein gewerkelt gewesen gewhatsappt gewinnt gewissen
geworkshopt gewuenscht gewunscht gezahlt gezeigt gezoomt gfixt gha ghostet gib gibt gibts giesskanne gimbal ging ginge
gingen gitarre glaenzt glaeser glanzt glas glaser glatt glaub glaube glauben glaubt glaubte glaufen glaufn gleich
glichn gliederung gluck glueck gluehwein gluhwein gmacht gmeint goenn goennt gold golf golfrunde gonn gonnt google
gottesdienst grab grad grade graf grafiker grafikerin gratn gratscht gratulieren gratuliert gratulierte gredet gredt
gremium grieche griechen grill grillabend grille grillen grillessen grillfest grillplatte grillt grinst grippe gross
grosse grossen grosser grossmutter grossvater gruen gruenden gruender gruenderabend gruenderfruehstueck gruenderin
gruendertag gruendertreffen gruendet gruendete grun grunden grunder grunderabend grunderfruhstuck grunderin grundertag
grundertreffen grundet grundete grundstuck grundstueck gsagt gschickt gschnas gschribe gschriebn gschwaermt gschwarmt
gschwind gsd gseh gseit gsessen gsessn gsi gsogt gspeist gsproche gsprochen gtroffe guck gucke guenstigeres gulasch
gunstigeres gussform gutachten guten gutschrift gwesen gwesn hab habe haben haberer habilitation habilitiert habs
hackathon hacksler haecksler haeferl haelt haende haendlertreffen haengen haengenlassen haengt haett haette haetten
haettn haferl hahn hakt halb halbe halbiert halle halt halten haltung ham han handbuch hande handelsregisterauszug
handkarre handlertreffen handover handschlag handwerker handwerkermarkt handy handynummer hangen hangenlassen hangt
hannover hase hasst hasste hat hats hatt hatte hatten hattn hau hauptprobe hauptquartier hauptversammlung haus
hausaerztin hausarbeit hausarzt hausarztin hausaufgabe hausaufgaben hausbesuch hause hausmesse headset heb hebamme
hebt hecht heide heilig heim heimgebracht heimgesucht heimspiel heiratet heiratete heiss heisse heisst heizstrahler
helf helfe helfen helfer helferin hend herausgesucht herbst herein hereingeschaut hereingeschneit hergebracht
hergerufen herr herrn herz herzog hess heuer heurigen heuriger heut heute hielt hier hiergelassen hilft hin hinaus
hinfahren hing hingefahren hingegangen hingehauen hingehen hingemailt hingeschickt hingesetzt hinkt hinschreiben
hinterher hinterhergeschickt hinterlassen hirsch hob hoch hochdruckreiniger hochgeladen hochladen hochstuhl hochzeit
hochzeitstag hockte hockten hod hoer hoere hoeren hoerer hoerspiel hoert hoerte hof hoffentlich hoffest hofft hoffte
hol hole holen holt holte holten holz hom homepage hor hore horen horer horspiel hort horte hospitation hospiz hotel
hubwagen huellt huellte huepfburg hullt hullte hund hundertmal hupfburg iahm ich ignoriert ihm ihms ihn ihna ihnen ihr
ihre ihrem ihren ihrer ihres ihrs imessage immer importiert inder info infoabend informier informiere informieren
informiert infos infotag inliner innungstreffen ins inserat inspektion inspiziert installateur interessieren
interessiert interessierte interviewt interviewte intervision introe introed introen introgemacht intromail intros
introt investier investiere investiert investierte investorengesprach investorengespraech investorentag investorin
inzwischen ipad iraner irgendwann iris isomatte isst ist italiener item items jaeger jager jahr jahresabschluss
jahresgesprach jahresgespraech jahrestagung jahrestreffen jahrmarkt jammert jammerte jan japaner jasmin jassen jause
jeden jemand jene jener jetzige jetzigen jetziger jetzt jeweils jitsi jogge joggen joggingrunde joggt jour jubilaeum
jubilaeumsfeier jubilaum jubilaumsfeier juengere juengeren juengerer jugendweihe jugendzentrum jung jungere jungeren
jungerer kabarett kabel kabelrolle kabeltrommel kaefele kaeffchen kaempft kaempfte kaennchen kaercher kaeseverkostung
kafele kaffchen kaffe kaffee kaffeedate kaffeehaus kaffeeklatsch kaffeekraenzchen kaffeekranzchen kaffeemaschine
kaffeepause kaffeetermin kaffeetrinken kaffeetscherl kaffetrinken kafi kaiser kajak kakao kalender kalendereintrag
kalkulation kalkuliert kam kamen kamera kamp kampft kampfte kams kandidat kandidaten kandidatin kandidiert kann
kannchen kannte kannten kantine kanu kanzlei kapitel kappe karcher karte karten kartenabend karton kaseverkostung
kastenwagen katalogtext kauf kaufe kaufen kauft kaufte kaum kein keine keinem keinen keiner keinerlei keines
keinesfalls keller kemma kennen kennengelernt kennenlerngesprach kennenlerngespraech kennenlerntermin kennt kennzahlen
kern kesselfleisch kettensaege kettensage keyboard kind kinder kindergarten kindern kindersitz kindertrage kinderwagen
kino kirch kirche kirchtag kirchweih kirtag kisten kita klaer klaere klaeren klaert klaerts klagt klagte klang
klappentext klappt klappte klar klare klaren klares klart klarts klassentreffen klausur klausurtag klausurtagung
klavier kleid kleiderkammer klein kleine kleinen kleiner kleinkunst klettere klettern klettert klingelt klingelte
klingt knapp koa koch kochbuch koche kochen kocht kochte koenig koennen koennte koffer koffertrolley kollege kollegen
kollegin kolleginnen kolloquium kolumne komm komme kommen kommentiert kommt kommunion komplett komposition konditorei
kondoliert konferenz konferiert konfirmation kongress konig konnen konnte konstanz kontakt kontaktdaten kontakte
kontaktieren kontaktiert kontaktierte kontoauszuege kontoauszug kontoauszuge kontrollgang konvent konzentrier
konzentriere konzentriert konzept konzepte konzert konzil kooperiert kopf kopie kopien koreaner korn korrekturgelesen
korrigier korrigiere korrigieren korrigiert korrigierte korrigierten korrigiertes kostenvoranschlag kostuem kostum
kraft krank krawatte krebs krieg kriege kriegen kriegt kriegte krimi kriselt krisensitzung kritisiert kritisierte
kroaten kruegerl krugerl krumm kuche kuchen kuchenbuffet kuchenessen kueche kuehl kuehlbox kuehlschrank kuehn kuemmer
kuemmere kuemmern kuemmert kuemmre kuendig kuendige kuendigen kuendigt kuendigte kuenftige kuenftigen kuenftiger kuerz
kuerze kuerzen kuhl kuhlbox kuhlschrank kuhn kumma kummer kummere kummern kummert kummre kumpel kunde kundenevent
kundengesprach kundengespraech kundentag kundentermin kundig kundige kundigen kundigt kundigte kundin kunftige
kunftigen kunftiger kunnt kunst kunsthandwerkermarkt kunstmarkt kurier kurs kurz kurze kurzen kurzer kurzes
kurzfristig kurzgeschichte kurznachricht labor laborwerte lacht lachte lad lade ladegeraet ladegerat ladekabel laden
ladenlokal ladt laedt laenderspiel laenger laesst laesterte laeuft laeutet laeutete lag lagebesprechung lager lampe
lampen lan landen landerspiel landet landingpage landkarte lang lange langer langweilt langweilte lanparty lass lasse
lassen lasst lastenfahrrad lastenrad lasterte laternenumzug latte lauf laufe laufen laufenden laufrunde laufstall
lauft launcht launchte laut lautet lautete lautsprecher lebensgefaehrte lebensgefaehrtin lebensgefahrte
lebensgefahrtin lebenshilfe lebenslaeufe lebenslauf lebenslaufe lebenszeichen lebt lebte leg lege legt legte lehnt
lehnte lehrer lehrling leider leidet leih leihe leihen leihgeraet leihgerat leiht leinwand leistet leit leite leiten
leiter leitet leitete leitfaden leitfaeden lektor lektoriert lektorin lenkungsausschuss lenkungskreis lenz lerche lern
lerne lernt lernte lese lesebuehne lesebuhne lesen leseprobe lesetipp lesung letzte letzten letztens letzter letztlich
leute leviten libanesen lichtanlage lieb lieber liebt liebte lief liefer lieferant lieferanten lieferantin liefere
liefern liefert lieferte lieferung lieferwagen liegen liegt liess liessen liest linde linie liste literaturliste litt
live livestream lobt lobte location loetkolben loetstation loewe logik lokal losgeschickt lotkolben lotstation lowe
lud lunche lunchen lunchtermin lust mach mache machen machs macht machte maenner maennern mag magister magisterarbeit
mahnen mahnt mahnte mai maibaum maifest mailadresse mailanfrage mailaustausch maile mailen mailkontakt mailt mailte
mailten mailts mailverkehr mailwechsel makler maklerin mal maler malerin malt mama mann manner mannern manuskript
mappe mark martinigansl martinszug mass masse massiert masterarbeit mastodon matinee matte maturaball maurer maxicosi
meckert meckerte meetings meetup mega mehr mehrfach mehrmals mei mein meine meinem meinen meiner meinerseits meines
meint meinte meinten meints meinung melange meld melde melden meldet meldete meldeten meldung melissa mensa
mentoringtermin mentort menuekarte menukarte mer merged mergt messe messenger messgeraet messgerat messschieber
metzger mexikaner mezze mia mic mich mietet mietete mikro mikrofon mikrofone mikroskop mir mischpult misst misstraut
mit mitarbeiter mitarbeitergesprach mitarbeitergesprache mitarbeitergespraech mitarbeitergespraeche mitarbeiterin
mitbekommen mitbringen miteinander mitessen mitfahren mitgebracht mitgegeben mitgehen mitgekommen mitgekriegt
mitgenommen mitgeschickt mitgeteilt mitgliedertreffen mitgruender mitgruenderin mitgrunder mitgrunderin mitkommen
mitmachen mitnehmen mitschrift mittag mittagessen mittagessens mittags mittagstisch mitteilen mittwoch moant mobilbox
mochte mochten modell modellierholz moderiert moderierte moechte moechten moege moegen moeglichkeit moench moge mogen
moglichkeit mokka moment monat monch mond monitor montag morgen morgenrunde motivationsschreiben motorsense motzt
motzte muass mucks mueller mues muess muesse muessen muesst muesste muessten muessts muller multimeter musical
musikanlage musikverein musiziere musiziert muss musse mussen musst musste mussten mussts muster musterbrief
mustertexte mustervertrag mutter nach nachbar nachbarin nachbarschaftsfest nachbarschaftshilfe nachbesprechung
nachbohren nachfassen nachfolger nachfolgerin nachfragen nachgebessert nachgefasst nachgefragt nachgehakt
nachgeliefert nachgereicht nachgeschaerft nachgescharft nachgeschickt nachhaken nachher nachhilfelehrer
nachhilfelehrerin nachliefern nachmittag nachreichen nachricht nachrichten nachschicken nachste nachsten nachster
nacht nachtessen nachtmahl nachweis nachweise naechste naechsten naechster naeh naehe naehkaestchen naehmaschine naeht
nagel nah nahe nahegelegt nahkastchen nahm nahmaschine naht namen namenstag nannte nass natuerlich naturlich navi
neben nebenbei nebenher ned neffe nehm nehme nehmen nehmt nein nem nen nenn nenne nennen nennt ner nerven nervt nervte
net nett netterweise netzwerkabend netzwerktreffen netzwerkveranstaltung neu neue neuem neuen neuer neues
neujahrsempfang neulich neumann nich nicht nichte nichts nie niemals niemand niemanden nikolausmarkt nimm nimms nimmt
nit nix noch nochmal nochmals nod noed noh notar notarin notartermin notizen notstromaggregat novelle nudeln null
nummer nun nur nutz nutze nutzertreffen obdachlosenhilfe objektiv oder oefter offen offenbar offenen offerte ofter
ohne ohr oiso oktoberfest oma onboarding onepager onkel onlinetermin opa oper orchesterprobe ordination ordner
ordnerin organisier organisiere organisieren organisiert organisierte ort orthopade orthopadin orthopaede orthopaedin
ortstermin osterfeuer oszilloskop ott paar packchen packe packen paeckchen paket panel parat paris parkplatz partie
partitur partnerin partnerinnen partnern partnertag partnertreffen pascal passt passte pausiert pausierte pavillon pdf
pendenz persoenlich personalgesprach personalgespraech personlich pfarre pfarrer pflegeheim philosophiert
physiotherapeuten physiotherapeutin picknick pinge pingen pingt pitchabend pitchdeck pitchdecks pitche pitchen pitcht
pizzaessen pizzeria pladiert pladierte plaediert plaedierte plaene plaetze plakat plane planen plante planungsrunde
plattenspieler platz platze platzen platzte plaudere plauderei plaudern plauderte plausch plauscht ploetzlich plotter
plotzlich pocht podcastaufnahme podium podiumsdiskussion pohl pokalspiel polterabend polterer portugiesen poste
postfach postkarte powerbank praesentation praesentiere praesentieren praesentiert praesentierte praesi praktikant
praktikantin pralinen prasentation prasentiere prasentieren prasentiert prasentierte prasi praxis preisverleihung
presse pressemitteilung pressetext pretzels probe probearbeiten probeessen probefahrt probelauf proben probetag
probevortrag probier probiere probiert probierte probst produziert produzierte professor profil programm programmierer
programmiererin programmiert projekt projektarbeit projektmeeting projektor projektplan projektsitzung promotionsfeier
promoviert prompt protokoll prototyp prototypen pruef pruefe pruefen prueft pruefung pruefungen pruf prufe prufen
pruft prufung prufungen pumpe punsch punschstand pusht putzfrau puzzle qbr qualitaetszirkel qualitatszirkel
quartalsgesprach quartalsgespraech quasi quatschte quittiert raclette rad radeln radelte radiosendung radle radtour
raet raeum raeume raist raiste ramen rangegangen rangekriegt rannte rasch rasenmaeher rasenmaher rat raten ratsch
ratschlag raucht raum raume raunzt raus rausgegangen rausgehen rausgeschickt rausgesucht rausnehmen rausschicken
reagiert reaktion recherchiere recherchiert rechn rechne rechner rechnet rechnete rechnung rechnungen recht
rechtsanwaeltin rechtsanwalt rechtsanwaltin red redaktion rede reden redete redigiert regenschirm regionaltreffen
rehearsal reich reiche reicht reihe rein reingeschaut reingeschneit reis reise reiseadapter reisefuehrer reisefuhrer
reisen reist reiste reitet reklamiert reklamierte released releast remote rendezvous rennt renoviert repaircafe
reparier repariere repariert reportage reservier reserviere reservieren reserviert retour retourgabe retourniere
retournieren retourniert retreat retrospektive rettung revanchiere revanchieren reviewt rezept richt richte richter
richtet richtfest rief riefen riet rieten ringvorlesung ritter rohr rohschnitt roller roman rose rot roth rotiert
rouladenessen roundtable router ruber rubergeschickt ruberschicken ruckgabe ruckmelden ruckmeldung ruckruf rucksack
rucksacke rucksaecke rucksprache rueber ruebergeschickt rueberschicken rueckgabe rueckmelden rueckmeldung rueckruf
ruecksprache ruehren ruehrt ruehrte ruf rufe rufen ruft ruhren ruhrt ruhrte rumgehangen runde rundgang rundmail saal
sachs sackkarre saege sag sage sagen sagt sagte sagten sagts sah salon samma sammelt sammelte samstag samt san sank
sass sassen satzung sauna sausen schach schaefer schaemt schaemte schaetzt schaetzte schafer schaff schafft schaffte
schale schallplatten schalter schamt schamte schatzt schatzte schau schaue schauen schaufel schaut schaute schauten
scheint scheinwerfer scheitert scheiterte schenken schenkt schick schicke schicken schicks schickt schickte schickts
schieblehre schien schimpft schimpfte schlachtplatte schlaeft schlafen schlafsack schlaft schlauch schlecht schliess
schliesse schliesst schlitten schlittschuhe schloss schluessel schluesseluebergabe schlussel schlusselubergabe
schmeiss schmied schmunzelt schneeketten schneider schneite schnell schnitt schnitzelessen schokolade schon
schraubenschluessel schraubenschlussel schraubenzieher schreib schreibe schreiben schreibt schreibtisch schreiner
schrieb schrieben schriftl schriftlich schriftliche schriftlichen schriftliches schritt schritte schubkarre schubst
schuetzenfest schuld schulde schulden schuldet schuldete schuldi schuldig schule schulfest schult schulung schuster
schutzenfest schwab schwaegerin schwaermt schwaermte schwaetzchen schwager schwagerin schwankt schwarmt schwarmte
schwarz schwatz schwatzchen schweigen schweissgeraet schweissgerat schwester schwiegermutter schwiegervater schwimmt
segel segelt seh sehe sehen sehr sei seien seim sein seine seinem seinen seiner seines seit seite seiten seither
sekretaerin sekretarin selber selbst selig seminar seminararbeit sende senden sendepause sendet sendets seniorenheim
senk senke senken senkt sense serviert sessel setz setze setzen setzt setzte setzten shippt sich sicher sichere sichs
sicht sie sieht sies signal silbe silber simse simsen simst simste sind sinkt sinnierte sitzen sitzengelassen sitzig
sitzt sitzung sitzungen skaliert ski skifahren skischuhe skitour skizze skizzen skizzenbuch skizziert skript skypen
slam slush smoking snowboard sobald soehne soehnen soell soett sofort sogar sogt sohn sohne sohnen soi soid soin
soiree soit solange soll solle sollen solles solln solls sollt sollte sollten solltn sollts sommer sommerfest
sommerkonzert sommermarkt songtext sonne sonntag sonntagsessen sonnwendfeuer sorge sortiere sott soundanlage soupiert
sowie spaeter spaetestens spanier spar spargelessen sparring spart spaten spatenstich spater spatestens spazieren
spaziergang spaziert spazierte specht speisekarte spektrometer spendiere spendieren spendiert spezl spiel spiele
spieleabend spielen spielesammlung spielt spielte sponsert spontan sport sportfest sportverein sprach sprachen sprachi
sprachmemo sprachnachricht sprachnachrichten sprech spreche sprechen sprechstunde sprechtag sprich spricht sprint
sprinter spritzer sprung spur squash stadtfest staffelei stagniert stammtisch standen standortgesprach
standortgespraech standpunkt stapler star starb stark starten startet startete starthilfekabel statistik stativ statt
stattfinden stattgefunden statusgesprach statusgespraech statusmeeting stau staubsauger std steckt steckte stehen
steht stehtisch stehtische steigen steigt stein stell stelle stellen stellenanzeige stellenausschreibung stellplatz
stellprobe stellt stellte stellvertreter stellvertreterin stempel stereoanlage stern steuerberater steuerberaterin
steuererklaerung steuererklarung steuerkreis stich stichsaege stichsage stieg stiegenhaus stiess stiessen stirbt
stoert stoerte stoff stoffe storch stornieren storniert stort storte stossen strahlt strahlte strassenfest
strategiegesprach strategiegespraech strategiemeeting strauss stream streckte streich streiche streichen streicht
stresst strippe stuckzahl stuckzahlen studie studienarbeit studiert studierte stueckzahl stueckzahlen stuehle
stuendchen stuermte stuft stuhle stundchen stunde stunden stupst sturm sturmte such suche suchen suchs sucht suchte
sudert summit sup supervision suppe suppenkuche suppenkueche sushi tabelle tablet tadelt taet taete tafel tag tagung
talkrunde tante tanze tanzen tapas tarock tasse tassen tastatur tat tate tauchte tauchten taufe tauschte tauschten
teamessen teammeeting teamrunde teamscall teamsitzung teamtag tee teehaus teestube teestunde teetrinken teil teile
teilen teilgenommen teilnehmen teilnehmende teilt telco telefon telefonat telefonate telefongesprach telefongespraech
telefonierd telefoniere telefonieren telefoniert telefonierte telefonierten telefonisch telefonkonf telefonkonferenz
telefonnummer telefonseelsorge telefontermin telegramm telephonat telephoniert telephonisch teleskop telko telkonf
tennis termin terminiert terminvorschlag testet testlauf texte texten texter texterin textet textete thai theater
theke themenabend therapeut therapeutin thermoskanne thesenpapier threema tieraerztin tierarzt tierarztin tierheim
tipp tipps tisch tische tischler tischlerin tochter tochtern toechter toechtern toepfermarkt toepferscheibe ton
tonanlage tonaufnahme tonprobe topfermarkt topferscheibe traegt traeumt traeumte traf trafen trag trage tragt traktor
transporter trat tratscht trattoria trau trauerfeier traumt traumte traut traute treff treffe treffen treffpunkt
trennt trennte treppenhaus tresen treu treuhaender treuhander trifft trink trinke trinken trinkt tritt trockenubung
trockenuebung trodel trodelmarkt troedel troedelmarkt troffe troffen troffn trommel tuer tuerken tur turken turm
turnier turnverein tut uban ube uben uber uberarbeiten uberarbeitet uberarbeitete uberarbeiteten uberarbeitetes
ubergab ubergabe ubergabegesprach ubergebe ubergeben ubergibt uberlassen uberleg uberlege uberlegt uberlegte
ubermittelt ubermorgen ubern ubernachte ubernachten ubernachtet ubernahm ubernehm ubernehme ubernehmen ubernimmt
ubernommen uberrascht uberreicht ubers ubersetz ubersetze ubersetzen ubersetzer ubersetzerin ubersetzt ubersiedelt
ubersiedelte uberweis uberweise uberweisen uberweist uberweisung uberwiesen uberzeugung ueban uebe ueben ueber
ueberarbeiten ueberarbeitet ueberarbeitete ueberarbeiteten ueberarbeitetes uebergab uebergabe uebergabegespraech
uebergebe uebergeben uebergibt ueberlassen ueberleg ueberlege ueberlegt ueberlegte uebermittelt uebermorgen uebern
uebernachte uebernachten uebernachtet uebernahm uebernehm uebernehme uebernehmen uebernimmt uebernommen ueberrascht
ueberreicht uebers uebersetz uebersetze uebersetzen uebersetzer uebersetzerin uebersetzt uebersiedelt uebersiedelte
ueberweis ueberweise ueberweisen ueberweist ueberweisung ueberwiesen ueberzeugung ues uhr umbauen umformuliert
umgehend umgeschrieben umgestellt umgetauscht umhoeren umhoren umschauen umsonst umstellen umtrunk umzug unbedingt
unbestimmt unbestimmte und unerreichbar uns unser unsere unserem unseren unserer unseres unsern unsre unsrer unter
unterhalten unterhaltung unterhielt unterhielten unterlagen unternehmen unternehmerfruehstueck unternehmerfruhstuck
unternehmertreffen unterredung unterrichtet unterschreib unterschreibe unterschreiben unterschreibt unterschrieb
unterschrieben unterschriebene unterschriebenen unterschriebenes unterstuetze unterstuetzen unterstuetzt unterstutze
unterstutzen unterstutzt untersucht unterwegs unterzeichnet updaten updatet urban urgiert urgierte urlang urlaub
urteil vater verabredet verabschiedet verabschiedung veranstalten veranstaltet veranstaltete veranstaltung verarztet
verbandstreffen verbaselt verbessert verbietet verbind verbinde verbinden verbindet verbindlich verbindliche
verbindlichen verbindliches verblieben verborgt verbummelt verbunden verdient verdiente verdoppelt verein vereinbaren
vereinbart vereinbarung vereinfachen vereinsabend vereinsfest vereinstreffen verfasse verfasst verfuegbar verfuegung
verfugbar verfugung vergass vergebens vergeblich vergessen vergiss vergisst vergleicht verhandel verhandeln verhandelt
verhandelte verhandle verhandlung verhandlungen verhindert verkauf verkaufe verkaufen verkaufsgesprach
verkaufsgespraech verkaufstermin verkauft verkaufte verkehr verklagt verknuepft verknupft verkostet verkostung
verkuehlt verkuendete verkuhlt verkundete verkuppelt verlaengerten verlaengerter verlaengerungskabel verlaesst verlang
verlange verlangerten verlangerter verlangerungskabel verlangt verlangte verlasst verlegt verleiht verleihung
verliehen verliert verliess verlinkt verlobt verlobte verlobter verlor vermessen vermieter vermieterin vermietet
vermitteln vermittelt vermutlich vernetz vernetze vernetzen vernetzt verpasst verpasste verpasster verpennt
verpflichtet verplant verraet verrat verraten verreist verriet vers versaeumt versammlung versandt versaumt verschickt
verschieben verschiebt verschlaeft verschlafen verschlaft verschlossener verschoben verschwitzt versendet versetzt
versichert versoehnt versohnt verspaetet verspatet versprach versprech verspreche versprechen verspricht versproche
versprochen versprochn verstaendigen verstaendigt verstaerker verstand verstandigen verstandigt verstarker versteht
versuch versuche versucht versuchte vertagen vertagt verteidigung verteilt vertikutierer vertraege vertrag vertrage
vertragsentwurf vertragsgesprach vertragsgespraech vertrau vertraut vertraute vertreibt vertriebsmeeting vertroestet
vertrostet vesper victoria videoanruf videocall videochat videogesprach videogespraech videokonf videokonferenz
videotelefonat vidko viel vielleicht vier vieraugengesprach vieraugengespraech viermal vietnamesen viko viktoria viola
visitenkarte voellig vogel voicenote volkslauf voll vollig vollmacht volunteer vom von vor vorbei vorbeibringen
vorbeifahren vorbeigebracht vorbeigefahren vorbeigehen vorbeigekommen vorbeigeschaut vorbeikommen vorbeischauen
vorbeischicken vorbereiten vorbereitet vorbesprechung vorerst vorfuehrung vorfuhrung vorgaenger vorgaengerin vorganger
vorgangerin vorgefuehrt vorgefuhrt vorgehabt vorgelegt vorgemerkt vorgeschwaermt vorgeschwarmt vorgesehen vorgesetzte
vorgesetzter vorgestellt vorgestern vorher vorlage vorlagen vorlesung vorliegen vormittag vorschlaege vorschlag
vorschlage vorstandssitzung vorstellen vorstellungsgesprach vorstellungsgespraech vortrag wachst waechst waehlt
waehrend waer waere waeren waern waffeleisen wagen wagenheber wagner wahlt wahrend wahrscheinlich wald wandere wandern
wandert wanderung wapp war ware waren warn warnt warnte wart warte warten wartet wartete wasser wasserwaage
wasserwacht webcam weber webex webkonferenz webmeeting webseite websummit wechsel wechselt wechselte weder weg wegen
weglassen weihnachtsbasar weihnachtsessen weihnachtsfeier weihnachtsmarkt weil weile wein weinfest weint weinte
weinverkostung weiss weiter weitergeben weitergegeben weitergeleitet weitergeschickt weiterhin weiterleiten welche
weniger wenn wenns werd werde werden werk werksrundgang werkstatt werkzeug werkzeugkasten werte whats whatsappe
whatsappgruppe whatsappt white whitepaper wie wieder wiedergesehen wiedersehen wien wiesn wild winter wir wird wirds
wirf wirklich wirkt wirkte wirt wirten wirtshaus wirtshausbesuch wissen woan woche wochenende wofuer wofur wohl
wohnmobil wohnt wohnte wohnung wohnungsubergabe wohnungsuebergabe wolf wollen wollt wollte wollten womit wor worauf
worn wort worum wsap wuchs wuenscht wuenschte wuerd wuerde wundert wunderte wunscht wunschte wurd wurde wurden wurds
wusste xing yoga zabig zahl zahle zahlen zahlt zahlte zahlung zahnaerztin zahnarzt zahnarztin zange zapfanlage zart
zaun zeichnet zeichnung zeichnungen zeig zeige zeigen zeigt zeigte zeit zeitnah zelt zelte zeltplane zentrale
zerpfluckt zerpflueckt zeugnis zieh ziehen zieht zigarette zigmal zimmer zimmermann zirkel zirkus zitiert zmittag
zmorge zmorgen znacht znueni znuni zoegert zoegerte zog zogert zogerte zollstock zoomcall zoome zoomen zudem zuerst
zufaellig zufaelligerweise zufallig zufalligerweise zufolge zug zugemailt zugeraten zugesagt zugesandt zugeschaltet
zugeschickt zugesendet zugesichert zugespielt zugesteckt zugestellt zugestimmt zuhause zukommen zukuenftige
zukuenftigen zukuenftiger zukunftige zukunftigen zukunftiger zuletzt zum zunfttreffen zur zuruck zuruckbringen
zuruckgeben zuruckgebracht zuruckgegeben zuruckgemailt zuruckgemeldet zuruckgerufen zuruckgeschickt zuruckgeschrieben
zuruckgesendet zuruckmelden zuruckrufen zuruckschicken zuruckschreiben zurucksenden zuruckzahlen zuruckzurufen zurueck
zurueckbringen zurueckgeben zurueckgebracht zurueckgegeben zurueckgemailt zurueckgemeldet zurueckgerufen
zurueckgeschickt zurueckgeschrieben zurueckgesendet zurueckmelden zurueckrufen zurueckschicken zurueckschreiben
zuruecksenden zurueckzahlen zurueckzurufen zusaetzlich zusage zusagen zusammen zusammenfassung zusammengebracht
zusammengehockt zusammengehoeckt zusammengekommen zusammengesessen zusammengesetzt zusammengespannt zusammengestanden
zusammengesteckt zusammengestrichen zusammengetroffen zusammenkommen zusammensetzen zusammensitzen zusatzlich
zuschicken zusenden zustande zvieri zwei zweifelt zweifelte zweimal zweite zweiten zweites zweitgesprach
zweitgespraech zweitschluessel zweitschlussel zwischen zwischenbericht zwischendurch zwischenzeitlich
""",
    "fr": """
abord absence absent absente absents absolument acceptait accepte acceptera accompagne accompagnee accompagnent
accompagner accord accouche accueille accueilli accueillie accueillir accueillis accueillons achetait achete acheter
acheterais acompte actions actualise adorait adore adorent adresse adressee adressees adresser adressera adresserai
adresserais adresserait adresses affiche affiches affirme agence aide aidee aident aider aiderais aille ailleurs
aimait aime aimee aiment aimerait ajoute alerte alertee allais allait alle allee aller allons alors ambre amene amener
ami amie amis amour ange angele angelique animee anniv anniversaire annoncait annonce annonces annotations annote
annule annulee annuler annules aout apelle apero apm apparemment appartement appel appele appelee appeler appeles
appelle appellera appellerai appellerais appellerait appels apporte apporter apportera apporterai apporterais
apporterait apportons apprenait apprend apprendre appris aprem apres architecte argent arretait arrete arretee arreter
arretera arrivait arrivee arrivera artisan assis assise assistante assister associe associee associes assure assureur
astuce atelier attendais attendait attendent attendrait attendre attends attendu attendue attendus attestation aucun
aucune augmente augmenter aujourd aupres aura aurai auraient aurais aurait aurions auront aurore aussi automatise
autre autres aux avaient avait avance avancee avant avec averti avertie avions avis avocat avocate avoir avons avoue
avril ayez bac baisse baisser balade balancer balle banque banquier bapteme batons bavarde bcp beatrice beau beaucoup
belle benediction berger besoin betise bien bientot biere bieres bigo bigophone bilan blanc blanche bloque bloquee
boire bois boit boite bon bond bonheur bonjour bonne booke bossait bosse boucher boucle boucler bouclera bouffe bouge
bougeait boulanger boulot bouquet bouquin bout bouteille boutique brainstorme brevete bricole briefe briefee
brievement bru brun brunche bruncher bruncherait brune bureau cadeau caduc calcule cale calee calendrier caler camille
camp candidature canon capte captes capucine cardiologue carre carreleur carte categorique cause cede cela cense
censee cent cerise certainement certifie ces cesse cet cette challenge chantier chaque charmant charpentier
chauffagiste checke checker chef cheffe cherchait cherche cherchent chercher cherchera chercherais chevalier chez
chiffre chiffrer chiffrera chiffrerai chiffrerais chiffrerait chiffres chirurgien choisir choisirait choisis cine cinq
cinquante clair claire cle clemence clement cles coacher cofondateur cofondatrice coiffeur coiffeuse colis collegue
collegues colombe commande commander commanderais commanderait comme commencait commence commencer commencera comment
commentaires commente commenterai commets communique communiquer communiquera communiquerai communiquerais
communiquerait compagne compagnon compile complet completement comprendre comptable comptait compte concours conduirai
conduire conduis conduit conference confiance confirmait confirmee confirmer confirmera confirmerai confirmerais
confirmerait conge conjoint conjointe conjure connaissait connaissance connaissent connait connecte connectee conseil
conseillait conseille conseiller conseillere conseils considere console consolee constance constant construis
construit consultant consultante consulte consulter contacte contactee contacter contacterais contrat contre convaincu
convaincue convenu conversation convie conviee convies coordonnees copain copie copine corriger corrigera corrigerai
cote coup coupe couperai coups courant courir courriel courriels cours courtier couru cousine coute couturiere
couvreur craignait craint craquait craque cree cremaillere creneau critiques crochet croise croisee croiser croises
croit croquis croyait daf dans danser debarque debarquee debarquons debattu debloque debloquer debriefe debriefer
debroussaille decale decalee decede decedee decedes decembre decidait decommande decommandee decommander deconseille
decortique decroche defend dej deja dejeune dejeuner dejeunerai demain demandait demande demander demarre demarrera
demenage demenageait demenagement demenagent demenagera demenageur demenageurs demi demie demis demission demonte
demontre denicher dentiste depanne depannee deplace deplacee deploie depose deposer deposera deposerai deposerais
deposerait deprogramme deprogrammee depuis dermato dermatologue dernier derniere des descend descends desire desiree
desiste desistee dessert dessine dessus detaille detailler deteste dette deux devais devait developpait developpe
developpeur developpeuse devenait deviendra devient devis devons devra devrais devrait devrions die dieteticienne
diffuse dimanche diner dinerai diplome dirai dirais dirait dire direct directement directeur directrice dirigeait dis
disait disant discours discussion discute discuter disent dispo disponibilites disponible dispos dit dites divorcait
divorce dix dixit doc dois doit doivent donc donne donner donnera donnerai donnerais donnerait douce doutait doute
doux dresse drh durant eau ebeniste echange echanges echantillon echantillons ecole ecrira ecrirai ecrirais ecrirait
ecrire ecris ecrit ecrivais ecrivait effet egalement elargis electricien electricienne elle elles embarque embauchait
embauche embaucher embauchera emmene emmenee emmenent emmener emmenerai empechement emporter emprunter encadreur
enceinte encore encourage encouragee enfants enfin engage engagee engueulade enjoint enseigne enseigner ensemble
ensuite entendu entreprise entretenu entretien entrevue enverra enverrai enverrais enverrait enverrons enverront
envers envisage envisageait envoi envoie envoient envoies envoye envoyee envoyees envoyer envoyes envoyons epluche
epouse epoux equipe erreur esperait essaierais essaierait essaye essayer est estime etablir etablirai etablis etaient
etais etait etape etapes ete etions etre etude etudiait etudie eue eux eviter examen examens excellente exemple
exemples exhorte expedie expedier expediera expedierai expedierais expedierait expert explication expliquait explique
expliquer expo expose externalise fabre fabrique fabriquerai facture failli faire fais faisait faisons fait faites
fallait fasse faudra faudrait faure fausse faut faux feedbacks felicite felicitee feliciter femme fera ferai ferais
ferait ferme fermee fermera ferrand ferronnier fetent feter fetera feu fevrier fiche fiches fichier fichiers fil filer
filera filerai filerais filerait fille filleul filons fils fin finalement finaliser finalisera finaliserai
finaliserais finaliserait fini finir finira finis finit fixee fixer fleur fleurs flippe fonce foncons fonds font
fontaine foot footing foret formation formel formelle former fort forwarde forwarder fourni fournir fournira fournirai
fournirais fournirait fournis fournisseur fournisseuse fournit franc france franche freelance frere gagnait gagne
gagnera gagnerais gagnerait gala galerait galere garagiste garance garanti garantit garde garder garderai garderais
garderait gare gateau gauthier gendre generaliste geometre gerait gere gestionnaire ghoste ghostee glisse golf gouter
grandissait grandit graphiste graveur grelot grille grimper gros grosse groupe gyneco habitait habite hate heberge
hebergent hesitait hesite heure heures hier hiver hospitalise hospitalisee houleuse hui huit ici idee illustrateur
illustratrice ils impatient impatiente impots impressions imprimer imprimerai imprimeur inauguration incite incitee
inculque info informe informee injoignable inquiete insistait installe installer installera installerais installerait
intervention interviewe introduira introduirais introduirait introduire introduis introduit inutile investira investis
investissait investisseur investisseuse investit invitee invitees invitent inviter invitera inviterais inviterait
invites irai irait iris irons jade jamais janvier jardinier jeter jette jettera jetterait jeudi jogging joignable
joindre joint jointe jolie joly joue jouer jour journal journee jours juge juillet juin jure juriste jus jusqu juste
kawa kiffe kine kinesitherapeute lache laisse laissee laisser laisses lambert lancait lancent lancer lancera lapin
laurent lebon lecon leger legere legue leroy lettre leur leurs levait leve levent lever levera licencie licenciee lien
lieu ligne lionne lirai lis liste livraison livre livrer livrera livrerai livrerais livrerait longtemps longue
longuement loue loup loupe loupes loyer lucide lui lunche lundi lune lys macon mai maile mailer maintenant maintient
mais maison maitre malade maman mamie mange manger manquait manque manques manuel maquette marchait marchand marche
marcher mardi marguerite mari mariage mariait marie mariee marin marine marraine mars martele martin masson matin
matinee mecanicien mecano medecin meme memoire mentorat menuisier mercier mercredi mere messagerie mesure mesurer
methode methodo mets mettait mettra mettrai mettrais mettrait mettre meunier michel midi mieux mis mise modele modeles
modeste moi moindre mois moment mon monde montait montent monter montera monteur montons montre montrer montrera
montrerai montrerais montrerait mort morte mot moulin mur nager nait nee neige net nettoie neuf neveu noel noir nom
noms normalement notaire notre notres nounou nous nouveau nouvelle nouvelles novembre nuit numeros nutritionniste
occasion occupe occupee oceane octobre oeil offert offre offrir olive oncle ont opere operee ophtalmo opticien orale
organisait organiser organiserai orthodontiste orthophoniste ose osteo osteopathe oubli oublie oublier oublions
ouvrait ouvre ouvrira paie paiera paierai paierais paierait panneau papa papi papotage papote papy paquerette paquet
par paraissait parait parce parfait parfois paris parlait parle parler parlera parlerais parles parlons parole parrain
pars partage partager partagera partagerai partagerais partagerait partait partant partante partent parti partie
partira partons parvenir pas pascal pasquier passee passees passent passeport passer passera passerai passerais
passerait passeront passons patron patronne payait paye payer paysagiste peaufiner pecher pedaler pediatre peint
peintre pendant pendante pensait pense pensent penser perd perdait pere permis perrin persiste personne persuadee
petit petite peu peut peuvent peux pharmacien photographe piece pierre pinge pitche plaide planifie planifiee
planifier plante plantee plantes platrier plombier plutot pneumologue podologue pointe pointee poireaute poireauter
poirier pomme pond pondra portable porte porter pose posee poser posera poses poste posterai pot pote potes pour
pourra pourrai pourrais pourrait pousse poussee pouvais pouvait preavis precise preconisait preconise preferait
prefere prefererait premier prenait prend prendra prendrait prendre prends prenne prennent preparait preparer
preparera preparerai preparerais preparerait presentee presenter presentera presenterai presenterais presenterait
presse prestataire pret prete pretend preter pretera preterai preterais preterait pretes prets prevenir prevenu
prevenue prevenus previent prevoir prevu prevue prie pris prise prix probablement probleme process prochain prochaine
prochaines prof profil programme programmee projette promenade promet promis propale proposait proposee proposer
proposera proposerai proposerais proposerait proposition protege prouve prudence prudent psy publie puis pushe quand
quarante quart quatre quel quelle quelqu quelque quelques qui quinze quittait quitte quitter quittera quoi raccompagne
raccompagnee raccroche raccrocher rachete racheter racheterai racontait raconte ramene ramener ramenera ramenerai
ramenerais ramenerait rando randonne randonner rapide rapidement rappele rappelee rappeler rappelle rappellent
rappellera rappellerai rappellerais rappellerait rapport rapporte rapporter rapportera rapporterai rapporterais
rapporterait rapproche rassemble rassure rassuree rate rates rdv recale recalee reception recevoir recevons recevra
recevrai recevraient recevrais recevrait recevrions recevrons recevront reclamait reclame reclamer reco recois recoit
recoivent recommandait recommandation recommandations recommande recommander recommandera recommanderai recommanderais
recommanderait reconforte reconfortee recontacte recontactee recontacter recontactera recontacterai recontacterais
recontacterait recos recouds recroise recrutait recrute recrutent recruter recrutera recu recue recues recupere
recuperer recupererais recus redacteur redactrice redessine redige rediger redigera redigerai redire redis redit
redonne redonner reduis reecrire reecrit refais refait referai refile refiler reflechis reflechit reformule refusait
regarde regarder regardera regarderais regarderait regle regler reglera reglerais reglerait regrettait regrette
rejoignent rejoindre rejoins rejoint rejointe rejointes rejoints relance relancee relancer relancera relancerai
relancerais relancerait relation releve relieur relira relirai relirais relirait relire relis relit relu remanie
remarquer remarques rembourse rembourser remboursera rembourserai rembourserais rembourserait remercie remercier remet
remets remettra remettrai remettrais remettrait remettre remi remis remise remonter remote remplace remplacerai
remplis renard rencontre rencontree rencontrer rencontrerai rencontrerons rencontres rend rendez rendra rendrai
rendrais rendrait rendre rends rendu rendue renseigne rentrait rentre rentree rentrera renverra renverrai renverrais
renverrait renvoie renvoient renvoye renvoyer rep repare reparer reparera reparerai reparle reparti repartie repartis
repas repasse repassera repetait repete repeter replanifie replanifiee repond repondait repondent repondeur repondra
repondrai repondrais repondrait repondre reponds repondu reponse reporte reportee reporter repousse repoussee
reprenait reprend reprendra reprendre repris reprogramme reprogrammee reseaux reserver reserverai reservons resout
responsable ressors ressort restait reste restee restera restitue restituer resto retard retorque retouche retour
retourne retourner retournera retournerai retournerais retournerait retournons retours retransmet retransmets
retransmettra retransmettrai retransmettrais retransmettrait retransmettre retransmis retravaille retravailler
retrouvailles retrouve retrouvee retrouver retrouvera retrouverai retrouves reu reunion reussi revait reve revenait
revenir reverra reverrai reverser reviendra reviendrai reviendrais reviendrait reviennent reviens revient reviewe
reviewer revise reviser revoir revois revoit revu revue rex rhumatologue richard rien riviere roche roi rompus rose
rossignol roule rousseau route roux roy sage sais sait salle salue saluer samedi sans sauf saura saut saute sauvage
savait scanne scanner schema seance seche secretaire selon semaine semblait semble semblerait seminaire sept septembre
serait seront serre serrurier ses seul seule seulement severine signait signe signer signera signerai simplifie sine
sinon skier societe soeur soir soiree sois soleil solliciter somme sommes sonnait sonne sont sors sorti sortie sortis
soude souffle souffrait souffre souhaite souhaiter souhaiterait soumet soumets soumettra soumettrai soumettrais
soumettrait soumettre soupe soutenait soutenance soutenu soutenue soutient souvent soyez special specialiste squash
stagiaire statut stressait stresse succes suggerait suggere suggestions suis suit suite suivait suivant suivre supplie
supprime supprimee sur surement surtout sympa tableau taffe taille tailleur tante tapissier tard tarifs tata tele
telephone telephoner temps tenait tendu tendue tenir tennis tente termine terminera tes testait tester textos textote
tiendra tiendrai tiendrais tiendrait tiens tient tissier tjrs tjs toi tombait tombe tombee tomber tombera tombes
tonnelier tonton topo torche tot totalement toubib toujours tous tout toute toutes traducteur traductrice traduirai
traduire traduis traduit traiteur trame tranquillement transfere transferer transmet transmets transmettra
transmettrai transmettrais transmettrait transmettre transmis transmise traumatologue travaillait travaille travailler
travaux trente trinque trinquer trois trouvait trouve trouvent trouver trouvera trouverai trouverais trouverait tube
tuto tutoriel tuyau une utile utilisait utilise vais valait valet validait valider validera validerais validerait
vallee vaudrait vaut venait vend vendait vendra vendrait vendre vendredi vends venir venons venu venue venues venus
verifie verifier verifiera verifierai verifierais verifierait vernit verra verrai verrait verre verres verrons vers
verse verser versera verserais verserait veterinaire veto veulent veut veux victoire vidal vide vieillit viendra
viendrais viendrait viendront viennent viens vient vigneron vin vingt violette vire viree virement virer virera
virerais virerait visait vise viser visio visiter vit vital vite vitrier vitrine vivait vivien vocal vocale voir vois
voisin voisine voit volontiers vont vos votre voudra voudrait voulais voulait vous voyage voyageait voyait vrai
vraiment vue vues vus webmaster zappe
""",
    "es": """
abandone abogada abogado abra abrace abramos abran abras abre abri abriera abril abrio abrira abue abuela abuelo aca
acaba acabamos acaban acabo accion acciones acepta aceptara aceptaramos acepte aceptemos acepten aceptes acepto acerca
acercar acercarla acercarlas acercarle acercarles acercarlo acercarlos acercarse acercarsela acercarselas acercarselo
acercarselos acerco acerque acoge acompana acompanado acompanan acompanar acompanaron acompane acompano aconseja
aconsejaba aconsejado aconsejo acordada acordado acordamos acordarme acordarse acordate acorde actualizo acuda
acudieron acudio acuerdate adelanta adelantada adelantado adelantar adelantara adelantaramos adelantarla adelantarlas
adelantarle adelantarles adelantarlo adelantarlos adelantarsela adelantarselas adelantarselo adelantarselos adelante
adelantemos adelanten adelantes adelanto ademas adjuntare adjunto admite advierte advirtio afirma agarra agarro
agencia agendada agendado agendamos agendar agendarla agendarlas agendarle agendarles agendarlo agendarlos agendarsela
agendarselas agendarselo agendarselos agende agendo agosto agradecer agradecerle agradeci agregaron agrego aguante ahi
ahora ahorra ahorrara ahorraramos ahorre ahorremos ahorren ahorres aire ajusta ajustara ajustaramos ajuste ajustemos
ajusten ajustes alba albanil albaran alborotado alcance alcanzamos alento alerto algo alguien alienta alla alli
almorce almorzado almorzamos almorzar almorzare almorzaremos almorzo almuerza almuerzo alquila alquilara alquilaramos
alquile alquilemos alquilen alquiles ama amiga amigas amigo amigos amor amparo amplia ampliara amplie amplien amplies
anda andaba andaban andamos andan ando anduve anduvimos angel angeles anima anime animo ano anoche anos anote anoto
antes anticipo anulada anulado anular anulo anuncia anuncie anuncio apagado aparece aparecer aparecido aparecieron
aparecio aparejador aplace aplacen aplaces aplaza aplazada aplazado aplazamos aplazar aplazo apostara aprenda aprendan
aprendas aprende aprovecha aprovechara aprovecharamos aproveche aprovechemos aprovechen aproveches apuesta apueste
apuesten apuestes apunta apuntan apuntara apuntaramos apuntaron apunte apuntemos apunten apuntes apunto aquel aquella
aqui archivo archivos arma armar armara armaramos armare armarla armarlas armarle armarles armarlo armarlos armarsela
armarselas armarselo armarselos arme armemos armen armes armo arquitecta arquitecto arranca arranco arregla arreglar
arreglara arreglo arriesgue arriesguen arriesgues articulo asado ascendida ascendido asegura asegurado aseguradora
asegure aseguro asesor asesora asi asista asistan asistas asistente asistentes asistieron asistio asistir asomo
asuncion atender atendido atendio atiende atras atraso atrevi audio audios aumenta aumentara aumentaramos aumente
aumentemos aumenten aumentes aun aunque ausencia automatice automaticen automatices automatiza automatizara avanzo
averigua averiguar averiguare averiguaria averiguo avisa avisado avisamos avisan avisar avisara avisare avisaria
avisarla avisarlas avisarle avisarles avisarlo avisarlos avisarme avisarnos avisarsela avisarselas avisarselo
avisarselos avise aviso ayer ayuda ayudan ayudar ayudaria ayudarla ayudarlas ayudarle ayudarles ayudarlo ayudarlos
ayudarme ayudarnos ayudarsela ayudarselas ayudarselo ayudarselos ayudo azucena bailar baile bailo baja bajado bajamos
bajara bajaramos baje bajemos bajen bajes bajo balde bastante bautizo bebe bebi bebimos becaria becario bien birra
birras blanca blanco bloquee boda boletin borrador botada botado botella bravo breve brevemente brindamos brindar
brinde broma buen buena busca buscaba buscan buscar buscara buscaria buscarla buscarlas buscarle buscarles buscarlo
buscarlos buscarme buscarnos buscarsela buscarselas buscarselo buscarselos busco busque busquemos busquen busques
buzon cabeza cada caer cafecito cafelito cafes caido calculo calefactor calendario calvo cambia cambiamos cambiara
cambiaramos cambiare cambie cambiemos cambien cambies cambio caminamos caminar camine campo campos cana canas cancela
cancelada cancelado cancelamos cancelar cancelaron cancele cancelo cancha cano capacitacion capitulo cardiologo cargo
caridad carnet carpintera carpintero carta cartel cartelera casa casara casaron casas casi casilla caso castillo
cayeron cayo cedi cedio celebra celebramos celebrar celebrarse celebre celebro cena cenado cenamos cenar cenare
cenaremos cene cenita ceno centra centrara centraramos centrate centre centremos centren centres centrese cerrada
cerrado cerrajera cerrajero cerrara cerre cerremos cerro cerveza cervezas charla charlado charlamos charlando charle
charlita chelas cien cierra cierran cierre cierren cierres cierro cifras cinco cincuenta cirujano cita citar clara
claro clase clavada clavado clavo clienta clientes cobertura cobra cobrara cobraramos cobre cobremos cobren cobres
cocinero codigo cofundador cofundadora coge cogia cogido cogio coincidi coincidido coincidimos coincidir coincido
colega colegas colgada colgado colgar colgue comadre comemos comenta comentado comentamos comentare comentarios
comente comento comer comere comeremos comi comida comido comience comiencen comiences comimos comio como compadre
companera companero compania comparte comparti compartido compartimos compartir compartira compartire compartiria
compartirla compartirlas compartirle compartirles compartirlo compartirlos compartirme compartirsela compartirselas
compartirselo compartirselos comparto completamente completo compra compran comprar comprara compraramos compraria
comprarla comprarlas comprarle comprarles comprarlo comprarlos comprarsela comprarselas comprarselo comprarselos
compre compremos compren compres compro compromete comprometi comprometido comprometimos comprometio comprometo
compromiso compruebo comunicaba comunicando comunicarme con cona concentra concentrara concentraramos concentremos
concentren concentres concepcion concertada concertado concertamos concerte conectar conectarla conectarlas conectarle
conectarles conectarlo conectarlos conectarme conectarsela conectarselas conectarselo conectarselos conecto
conferencia confeso confiara confien confies confirma confirmada confirmado confirmamos confirman confirmar confirmara
confirmare confirmaria confirmarla confirmarlas confirmarle confirmarles confirmarlo confirmarlos confirmarme
confirmarmelo confirmarnos confirmarsela confirmarselas confirmarselo confirmarselos confirmo conmigo conoce conocer
conocere conoci conocia conocido conocieron conocimos conocio conozco consegui conseguido conseguimos conseguir
conseguira conseguire conseguiria conseguirla conseguirlas conseguirle conseguirles conseguirlo conseguirlos
conseguirme conseguirnos conseguirsela conseguirselas conseguirselo conseguirselos consejo consejos considera consiga
consigan consigas consigo consigue construya construyan construyas construye consuelo consulta consultar consultare
consultarle consulte consulten consultes consulto consultor consultora contabilice contabilicen contabilices contable
contacta contactado contactar contactara contactaramos contactaria contactarla contactarle contactarlo contactarme
contacte contactemos contacten contactes contacto contactos contado contador contadora contamos contar contarla
contarlas contarle contarles contarlo contarlos contarme contarsela contarselas contarselo contarselos conte contesta
contestado contestador contestadora contestan contestar contestara contestare contestaria contestarla contestarlas
contestarle contestarles contestarlo contestarlos contestarme contestarnos contestaron contestarsela contestarselas
contestarselo contestarselos conteste contesto conto contra contraste contrata contratada contratado contratan
contratara contrataramos contrate contratemos contraten contrates contrato convencida convencido convenia convenido
conversacion conversado conversamos converse converso convidada convidado conviene coordinamos coordinar coordine
copas copo cordero corra corran corras corre correcciones corrector correctora corregi corregir corregira corremos
corren correo correos correr corri corrigiendo corrijo corrio corta cortado cortar cortara cortaramos corte cortemos
corten cortes cosa costa costurera cotice cotiza cotizacion cotizar cotizaria cotizarla cotizarlas cotizarle
cotizarles cotizarlo cotizarlos cotizarme cotizarsela cotizarselas cotizarselo cotizarselos cotizo coworking crece
creciera crecio cree creen creia creo crezca crezcan crezcas cristalero cruce crucen cruces cruz cruzado cruzamos
cruzo cuaderno cuadramos cuadrar cuadre cuando cuantas cuanto cuantos cuarenta cuate cuatro cuelga cuenta cuento cuida
cuidado cuidara cuidaramos cuidate cuide cuidemos cuiden cuides cumple cumpleanos cumplio cunada cunado curriculo
curso dado damos dan dando dar dara daran dare daria darla darlas darle darles darlo darlos darme darnos darsela
darselas darselo darselos dato datos debe debemos deben deberia deberiamos debi debia debiamos debiendo debiendole
debiera debo decia decida decidan decidas decidio decir decirla decirlas decirle decirles decirlo decirlos decirme
decirnos decirsela decirselas decirselo decirselos declaracion dedicate dedique defensa defiende defina definan
definas deja dejado dejamos dejar dejara dejaramos dejare dejaria dejaron deje dejemos dejen dejes dejo del delega
delegara deleguemos deleguen delegues delgado dentista denuncie deposita depositar depositarla depositarlas
depositarle depositarles depositarlo depositarlos depositarme depositarsela depositarselas depositarselo
depositarselos deposito derecho derivo dermatologa dermatologo desaconseja desaconsejado desaconsejo desaparecio
desarrollador desarrolladora desayuna desayunado desayunamos desayunar desayunare desayune desayuno descansa
descansara descansaramos descanse descansemos descansen descanses descolgo desconvocar descuelga desde deseando
desencontramos despacho despedida despedido despida despidan despidas despide despidiera despidio despues desvia
desvio detras devolucion devolver devolvera devolvere devolveria devolverla devolverlas devolverle devolverles
devolverlo devolverlos devolverme devolversela devolverselas devolverselo devolverselos devolvi devolvio devuelto
devuelva devuelve devuelvo dia diagnosticada diagnosticado diapositivas diario dias dibujo dice dicen dicho diciembre
diciendo dicte diez diga digan digas digno digo dije dijera dijimos dijo dimos dinero dio dire direccion directo
director directora diria discurso discusion discutimos dise disena disenador disenadora disponible diversifique
diversifiquen diversifiques divida dividan dividas divorcia divorciada divorciado divorcio documenta documentacion
documentara documentaramos documente documentemos documenten documentes documento documentos dolores domingo donde
dormir doy duda duplica duplicara duplique dupliquen dupliques durante echa echada echado echamos echara eche edite
edito editora efecto ejemplo ejemplos elabora elaborar elaborare elaboraria elaboro electricista elegida elegido elige
eligiera elija elijan elijas elimina eliminara eliminaramos elimine eliminemos eliminen elimines ella ellas ello ellos
embarazada embarcada embarcado embarco empecemos empezara empezo empiece empiecen empieces empieza empresa empuja
empujo encanta encanto encarga encargo encarnacion encontrado encontramos encontrar encontrarme encontre encontro
encuadernador encuentro enero enferma enfermo enfoca enfocara enfocate enfoque enfoquemos enfoquen enfoques enlace
ensayando ensayar ensayo ensenar ensenarla ensenarlas ensenarle ensenarles ensenarlo ensenarlos ensenarme ensenarsela
ensenarselas ensenarselo ensenarselos ensene enseno entonces entra entrara entraramos entrega entregado entregamos
entregan entregar entregara entregare entregaria entregarla entregarlas entregarle entregarles entregarlo entregarlos
entregarme entregarsela entregarselas entregarselo entregarselos entrego entregue entremos entren entres entrevista
entreviste entrevisto entro envia enviada enviado enviamos envian enviar enviara enviare enviaremos enviaria enviarla
enviarlas enviarle enviarles enviarlo enviarlos enviarme enviarmela enviarmelo enviarnos enviarsela enviarselas
enviarselo enviarselos envie envio equipo era eran error esa escaneo escape escapo escriba escriban escribas escribe
escriben escribi escribiera escribieron escribimos escribio escribir escribira escribire escribiria escribirla
escribirlas escribirle escribirles escribirlo escribirlos escribirme escribirsela escribirselas escribirselo
escribirselos escribo escrito escucha escuchara escucharamos escuche escuchemos escuchen escuches ese eso espalda
especialista espera esperaba esperan esperando esperanza esperara esperaramos esperemos esperen esperes espero esposa
esposo esquiar esquinazo esta estaba estabamos estaban estado estamos estan estara estaran estaria estas este esto
estos estoy estrella estreno estudia estudiara estudiaramos estudie estudiemos estudien estudies estudio estuve
estuviera estuvieron estuvimos estuvo evento evita evitara evitaramos evitemos eviten evites examen examenes excursion
exija exito exjefe expediente explica explicado explicamos explicar explicarla explicarlas explicarle explicarles
explicarlo explicarlos explicarsela explicarselas explicarselo explicarselos explico explique expliquen expliques
exporta exportara exportaramos exportemos exporten exportes exposicion extrana extrano fabrico facilita facilitar
facilitara facilitare facilitaria facilite facilito factura facturar facturara facturaramos facturarla facturarlas
facturarle facturarles facturarlo facturarlos facturarme facturarsela facturarselas facturarselo facturarselos
facturas facture facturemos facturen factures facturo fallecida fallecido fallecio fallo falta faltan falte falto
familia farmaceutica febrero fecha fechas felicitado felicitar felicitarla felicitarlo felicite felicito feria festeja
festejamos festejar ficha fichada fichado fichara ficharamos fichas fiche fichemos fichen fiches fie fiemos fiesta
fijada fijado fijamos fije fijemos fijo fin finde firmado firmar firmara firmaramos firmarla firmarlas firmarle
firmarles firmarlo firmarlos firmarsela firmarselas firmarselo firmarselos firme firmemente firmemos firmen firmes
firmo fisio fisioterapeuta flor flores fono fontanera fontanero forma formacion formara formaramos forme formemos
formen formes fotografa fotografo franco frustro fue fuentes fuera fueron fui fuimos fusiona fusionara fusionaramos
fusione fusionemos fusionen fusiones gana ganas gano garantice garantizado garantizo gasta gastara gastaramos gaste
gastemos gasten gastes gerente gestiona gestionar gestionare gestionaria gestiono gestor gestora gestoria ghosteo
ginecologa ginecologo gira girar girarla girarlas girarle girarles girarlo girarlos girarme girarsela girarselas
girarselo girarselos giro grabo gracias grupo guadalupe guarda guardara guardaramos guardare guardaria guarde
guardemos guarden guardes guardo guerra guia guion gusta gustaria gusto haber habia habiamos habian habido habla
hablado hablamos hablando hablar hablara hablaramos hablare hablaremos hablaria hablarle hablarles hable hablemos
hablen hables hablo habra habria hace hacemos hacer hacerla hacerlas hacerle hacerles hacerlo hacerlos hacerme
hacersela hacerselas hacerselo hacerselos hacia haga hagamos hagan hagas hago han hara hare haria hasta hay haz hecho
hemos hermana hermano herramienta herrero hice hiciera hicimos hija hijo hijos hipoteca historia hizo hora horas hoy
hubo iba ibamos iban idea ideal ido iglesias igual ilocalizable ilocalizables ilusion ilustrador ilustradora imprenta
imprima imprimir imprimo impuestos inauguracion incorporaron incorporo informe ingresada ingresado inlocalizable
inocencio insista insistan insistas insistio insistir insistirle instala instalador instaladora instalar instalara
instalo intentado intentamos intente intento intercambiamos intercambie intercambio interesa intereso inversionista
inversor inversora inversores invertira invierta inviertan inviertas invierte invirtiera invirtio invita invitada
invitado invitados invitan invitar invitarla invitarlas invitarle invitarles invitarlo invitarlos invitarme invitaron
invitarsela invitarselas invitarselo invitarselos invito ire iremos jamas jardinero jazmin jefa jefe jubila jubilado
jubilo jue juegue jueguen juegues jueves jugamos jugar jugue juicio julio junio junta juntado juntamos juntar juntara
juntaramos juntare juntaremos juntarme juntarnos juntaron junte juntemos junten juntes junto juntos jura jurado
juramos jure juro justo lado lancemos lancen lances lanza lanzamiento lanzan lanzara lanzo larga largas lea leal leas
lectura leer lei leo leon levanta levantan levantara levantaramos levante levantemos levanten levantes levanto libro
lidera lidero limita limitara limitaramos limite limitemos limiten limites linea liquide lista listas listo listos
llama llamada llamadas llamado llamamos llamar llamara llamaramos llamare llamaria llamarla llamarlas llamarle
llamarles llamarlo llamarlos llamarme llamarnos llamaron llamarsela llamarselas llamarselo llamarselos llame llamemos
llamen llames llamo llaves llega llegada llegado llegar llegara llegaron llego llegue lleva llevaba llevado llevamos
llevan llevar llevare llevarla llevarlas llevarle llevarles llevarlo llevarlos llevarsela llevarselas llevarselo
llevarselos lleve llevo loca localice localicen localices localizado localizar localizarla localizarlo localizarme
loco locura logico logopeda logrado logramos logre lozano luego lugar luna lunes luz madre mal malogro mama mami
manana manda mandada mandado mandamos mandan mandar mandara mandaramos mandare mandaremos mandaria mandarla mandarlas
mandarle mandarles mandarlo mandarlos mandarme mandarmela mandarmelo mandarnos mandarsela mandarselas mandarselo
mandarselos mande mandemos manden mandes mando maneja manera mano manos manten mantenga mantengan mantengas mantiene
mantuviera manuscrito manzano maqueta mar marca marcada marcado marcar marchado marco margarita marido marin marina
marque marquen marques marquista martes marzo mas mate mates maximo mayo mecanica mecanico media medico mediodia medir
mejor mejoro memoria menciona menciono menos mensaje mensajeamos mensajeo mensajes mensajito mentoria mentorias
mercedes merendamos merendar merende merienda mesa meses meta metamos metan metas metiera metodo mia mida midan midas
mide midiera mie mientras miercoles milagros minuto minutos mio mios mira mirar mirara miraramos mirarla mirarlas
mirarle mirarles mirarlo mirarlos mirarsela mirarselas mirarselo mirarselos mire miremos miren mires miro mis misma
mismo mitad modelo modesto molesto molina molinero momento monta montar montara montaramos montemos monten montes
monto moreno mostramos mostrar mostrara mostrare mostraria mostrarla mostrarlas mostrarle mostrarles mostrarlo
mostrarlos mostrarme mostrarsela mostrarselas mostrarselo mostrarselos mostre mostro movemos movi movida movido
moviera movieron movil movio msg msj mucho muda mudanza mudanzas mudara mudaramos mudaron mudarse mude mudemos muden
mudes mudo muerta muerto muestra muestras muestro mueva muevan muevas mueve mujer multado murio muro muy nacido nacio
nada nadar nadie naranjo necesita necesitaba necesitamos necesitaria necesito negocia negociara negociaramos
negociemos negocien negocies negro nieta nieto nieves ninas ninera ningun ninguna ninos noche nomas nombrada nombrado
nombre nombres nosotras nosotros nota notaria notario notas noticias notita novedades novela novia noviembre novio
nuera nuestra nuestras nuestro nuestros nueva nuevo nunca nutricionista observaciones obviamente ocasion octubre ocupa
ocupado ocupo ocurra odia odio oferta oficina ofrece ofreci ofrecido ofreciera ofrecio ofrezca ofrezcan ofrezcas
oftalmologo ojeada ojo olmo olvida olvidamos olvidar olvidara olvidaramos olvidarme olvidaron olvidate olvide
olvidemos olviden olvides olvido operacion operada operado operarse opina opino oposicion optico organice organicen
organices organiza organizo ortodoncista osteopata otra otro otros pactada pactado pactamos padre paga pagado pagamos
pagan pagar pagara pagare pagaria pagarla pagarlas pagarle pagarles pagarlo pagarlos pagarme pagarsela pagarselas
pagarselo pagarselos pagina pago pague paguen pagues paisajista palabra palabras palma paloma pana pantalla papa papi
paquete para parara pararamos parcero pardo pare parece parecia pareja paremos paren pares parrillada parte
participaron partidaria partidario partido pasa pasada pasado pasamos pasan pasaporte pasar pasara pasaran pasare
pasaria pasarla pasarlas pasarle pasarles pasarlo pasarlos pasarme pasarmela pasarmelo pasarnos pasaron pasarse
pasarsela pasarselas pasarselo pasarselos pase pasear pasemos paseo pases paso pasos pastel pastor patenta patentara
patentaramos patente patentemos patenten patentes paz pedi pediatra pedido pedir pedirle pedirles pegue pelearon
pelota peluquera peluquero pena pendiente pendientes pensaba peor perdi perdida perdidas perdio perfil periodico perla
permita permitan permitas pero perro persigo persona pescador pescar pida pidamos pidan pidas pide pidiera pidio
piedad piensa piensan pienso pierde pilar pino pinta pintor pintora pio piso pitchee planilla plano planos plantada
plantadas plantado plantados plantilla plantillas planto planton platica platicamos platicando platique plaza pliego
poco poder podia podido podologo podra podre podria podriamos polas pon pondra pondria pone ponencia poner ponerla
ponerlas ponerle ponerles ponerlo ponerlos ponerme ponernos ponersela ponerselas ponerselo ponerselos ponga pongamos
pongan pongas pongo ponte por porque portafolio portal pospone posponemos posponer posponga pospuesta pospuesto
pospuso posterga postergada postergado postergamos postergara postergo postergue posterguen postergues postres pozo
ppto practicando practicar prado precios precipite precisa preferible preferiria prefiere prefirio pregunta preguntar
preguntara preguntaramos preguntarle preguntarles pregunte preguntemos pregunten preguntes pregunto premiada premiado
prensa preocupa prepara preparamos preparando preparar preparara prepararamos preparare prepararia prepararla
prepararlas prepararle prepararles prepararlo prepararlos prepararme prepararsela prepararselas prepararselo
prepararselos preparemos preparen preparo presenta presentacion presentamos presentan presentar presentara
presentaramos presentare presentaria presentarla presentarlas presentarle presentarles presentarlo presentarlos
presentarme presentarnos presentarsela presentarselas presentarselo presentarselos presentemos presenten presento
presta prestado prestar prestara prestaramos prestare prestaria prestarla prestarlas prestarle prestarles prestarlo
prestarlos prestarme prestarsela prestarselas prestarselo prestarselos preste prestemos presten prestes presto
presupuesto previno prevista previsto prima primero primo priorice prioricen priorices prioriza priorizara
probablemente probar probara probe probemos probo producto profe profesor profesora programa programada programado
programador programadora programamos programe promesa promete prometi prometida prometido prometimos prometio pronto
propone proporciona proporcionar proporcionara proporcionare proporcionaria proporcione proporciono propuesta
propuesto propuso prospero proveedor proveedora proxima proximo proximos proyecto prueba pruebe prueben pruebes pruebo
psicologa psicologo publico publique publiquen publiques pude pudimos pudo puede pueden puedo puente puerta puertas
pues puesta puesto puliendo pulir pusiera puso queda quedada quedado quedamos quedan quedar quedara quedaramos
quedaremos quedaron quede quedemos queden quedes quedo queria queriamos querra querria quien quiere quieren quiero
quince quise quisiera quisimos quiso quita quitado quitara quitaramos quitemos quiten quites quito rapidamente
rapidito rastro ratito rato razon reagenda reagendada reagendado reagendamos reagende reagendo realizo realmente
recado recalca recepcion rechace rechacen rechaces rechaza rechazara rechazo recibe reciben recibi recibido recibimos
recibio recibir recibira recibiran recibire recibiremos recibiria recibiriamos recibirian recibo recien reclama
reclamar reclamarle reclame reclamo recoge recogen recoger recogerme recogernos recogi recogio recojo recomendaba
recomendacion recomendaciones recomendado recomendar recomendare recomendarla recomendarlas recomendarle recomendarles
recomendarlo recomendarlos recomendarme recomendarsela recomendarselas recomendarselo recomendarselos recomendo
recomienda recomiendo reconoce reconocio recorda recordado recordar recordarme recorde recordo recorrer recorta
recortara recortaramos recorte recortemos recorten recortes recuerda redaccion redacta redactar redactare redactaria
redacto redactor redactora redes redujera reduzca reduzcan reduzcas reencuentro reenvia reenviada reenviado reenviados
reenviar reenviara reenviare reenviaria reenviarla reenviarlas reenviarle reenviarles reenviarlo reenviarlos
reenviarme reenviarsela reenviarselas reenviarselo reenviarselos reenvie reenvio reformista refugio regala regalado
regalar regalara regalaramos regale regalemos regalen regales regalo registra registrara registraramos registre
registremos registren registres regresa regresara regreso rehace rehago rehare reinverta reinvertara reinvertaramos
reinverte reinvertemos reinverten reinvertes reinvierta relato relleno remedios remite remiti remitido remitio remitir
remitira remitire remitiria remito remoto renegocia renegociara renegociaramos renegocie renegociemos renegocien
renegocies renueve renueven renueves renuncia renunciara renuncie renuncio repara reparare reparo reparta repartan
repartas reparte repasa repasamos repasando repasar repase repaso repetido repico repique repite repitio repondre
repone repongo reporte reprograma reprogramada reprogramado reprogramamos reprogramo reservada reservado reservamos
reservar reservo resista resistan resistas responda respondan respondas responde responden responder respondera
respondere responderia responderla responderlas responderle responderles responderlo responderlos responderme
respondernos respondersela responderselas responderselo responderselos respondi respondido respondieron respondio
respondo respuesta resuelve resuelvo retrasa retrasada retrasado retrasara retrasaramos retrase retrasemos retrasen
retrases retraso retroalimentacion reu reuni reunida reunidas reunido reunidos reunimos reunio reunion reunir reunire
reuniremos reunirme reunirnos reuno revisa revisamos revisando revisar revisara revisaramos revisare revisaria
revisarla revisarlas revisarle revisarles revisarlo revisarlos revisarme revisarsela revisarselas revisarselo
revisarselos revise revisemos revisen reviso revista rey reyes rio rios rivera robado robles rojas rosario rubio ruta
sabado sabe sabemos saber sabia sabra sabremos saca sacara saco sal saldra salga salgamos salgan salgas salgo sali
salia salida saliera salimos salio salir salta salto saludado saludar saludarme salude saludo salvador santos saque
saquemos saquen saques sea seamos sean seas secretaria secretario seguia seguira segun segundo seguramente semana
seminario senales senalo sensato sentamos sente separa separara separaramos separaron separemos separen separes separo
ser seria serrano sesion siempre siente sierra siga sigamos sigan sigas sigue siguen siguiente siguiera siguio
simplifique simplifiquen simplifiques sin sino sobra sobre sobrina sobrino socia socio socios socorro sol sola soledad
solo solto sorpresa sostiene suba subamos suban subas sube subi subido subiera subimos subio subir subira subire
subirla subirlas subirle subirles subirlo subirlos subirsela subirselas subirselo subirselos subo suegra suegro suelda
suelte sueltes suena suenos suerte sufre sufrio sugerencia sugeria sugerido sugiere sugirio suma sumara sumaramos
sumaron sumarse sume sumemos sumen sumes sumo supuestamente sus suspende suspender suspendida suspendido suspendieron
suspendio sustituye suya suyo tabla tablon tacos taller tambien tampoco tapicero tarde tarea tarifas tarjeta tarta
tecnica tecnico tejado tele telefoneado telefoneamos telefonee telefoneo telefono television tema teme temprano tendra
tendran tendre tendremos tendria tendriamos tendrian tene tenemos tenga tengan tengas tengo tenia teniamos tenido
tensa termina terminado terminar terminara termine termino tesis testea testear testeara testearamos testee testeemos
testeen testees tfg tfm tia tiempo tienda tiene tienen timbrado timbraron timbre timbro tinto tio tirada tirado tita
tlf tmb toca tocaba tocara toco toda todas todavia toma tomado tomamos tomando tomandome tomandonos tomar tomara
tomaramos tomare tomaremos tome tomemos tomen tomes tomo topa topamos tope topo topografo toque toquen toques toro
torre torres trabaja trabajaba trabajamos trabajan trabajando trabajara trabajaramos trabaje trabajemos trabajen
trabajes trabajo traduce traducir traductor traductora traduzco trae traer traera traere traeria traerla traerlas
traerle traerles traerlo traerlos traerme traernos traersela traerselas traerselo traerselos tragos traiga traigan
traigas traigo traje trajo tramita tramitar tramitare tramitaria tramito transferencia transferi transferir
transferira transferire transferiria transferirla transferirlas transferirle transferirles transferirlo transferirlos
transferirme transferirsela transferirselas transferirselo transferirselos transfiere transfiero transfirio traslada
trasladada trasladado trasladar trasladara trasladare trasladaria traslado traspase trate trato traumatologa
traumatologo treinta tropece truco tuit turno tutoria tutorias tuve tuviera tuvieron tuvimos tuvo ubicar ubicarla
ubicarlo ultima una unas unieron unio unirse unos usa usaba usara usaramos usemos usen usted ustedes vaca vale valida
validar validara validaramos validaria validemos validen valides valido valle vamos vano varado vaya vayamos vayan
vayas vecina vecino vega veinte vemos venda vendamos vendan vendas venden vendera vendiera vendio vendra vendran
vendria venga venia venido venir veo ver vera vere veremos veria verifica verla verlo verme vernos vestido veterinaria
veterinario vez viaja viajaba viajamos viajara viajaramos viaje viajemos viajen viajes viajo victoria vidal
videollamada vieja viejo viendo viene vienen viernes vieron villa vimos vinieron vino vinos vio violeta visado visita
visitado visitamos visitan visitar visitara visitaramos visitare visitaremos visitarme visitarnos visitemos visiten
visites visito vistazo visto vitrina vivan vivas vive viven vivia volamos volvera volviera volvio vos voy voz vuelo
vuelta vueltas vuelva vuelvan vuelvas vuelve wasap wasapeado whatsappeo wpp wsp yerno zapatero
""",
    "pt": """
abaixo aberto abra abracei abram abramos abre abril abrir abrira abrisse abriu acaba acabamos acabei acabo acabou
acalmei acao acaso aceita aceitasse aceite aceitem aceitemos aceitou acertamos acertei acha acham achava achou
acompanha acompanham acompanhar acompanhei acompanho acompanhou aconselha aconselhava aconselhou aconteceu acordado
acordamos acredita adia adiada adiado adiamos adianta adiantar adiantarei adiantasse adiante adiantem adiantemos
adianto adiar adiasse adie adiei adiem adiemos adiou adoeceu adora adoraram adoraria adorou advogada advogado afilhada
afilhado afinal afirma agencia agendada agendado agendamos agendar agendei agora agosto agradecer agradeci agua ainda
ajuda ajudam ajudar ajudaria ajudou ajusta ajustasse ajuste ajustem ajustemos alba alerta alertou algo alguem alguma
ali alinhamos almoca almocamos almocar almocarei almocaremos almocei almoco almocou aluga alugasse alugue aluguem
aluguemos ama amanha amiga amigas amigo amigos amor amostra amostras analisar analisei anda andamos andar andava ando
angela animei aniversario anjo ano anos anotei anotou ansiosa ansioso antecipada antecipado antecipamos antecipou
antes anuncia anunciei anuncio anunciou aos apanhar apanhei aparecer apareceram apareceu aparentemente apenas
apontamentos aposentou aposta apostar apostasse aposte apostem apostemos aprenda aprendam aprendamos aprende
aprendesse apresenta apresentacao apresentam apresentamos apresentar apresentara apresentarei apresentaria
apresentasse apresente apresentei apresentem apresentemos apresento apresentou aproveita aproveitasse aproveite
aproveitem aproveitemos aquela aquelas aquele aqueles aqui aquilo arquiteta arquiteto arquivo arranca arrancou arranja
arranjar arranjara arranjarei arranjaria arranje arranjo arrisca arriscar arriscasse arrisque arrisquem arrisquemos
arruma arrumar arrumaria arrumo artigo assegurei assegurou assina assinar assinara assinasse assinatura assine assinei
assinem assinemos assino assinou assistente assuncao assunto atende atender atendeu atendida atendidas atras atrasada
atrasado atualizo audio audios aula aumenta aumentar aumentasse aumente aumentem aumentemos ausencia ausente
automatiza automatizasse automatize automatizem automatizemos avisa avisam avisando avisar avisara avisarei avisaria
avise avisei aviso avisou avo baba baixa baixar baixasse baixe baixem baixemos barro barros bastante batemos bateu
bati batizado bebe bebemos beber bebi bebo bela bem bento bica bicas bilhete boa bocado bola boleia boletim bolo bolou
bom boteco branca branco brejas brevemente brigaram brincar brindamos busca buscar buscaria buscasse buscava busco
buscou busque busquei busquem busquemos cabe cabeca cabeleireira cabeleireiro cachorro cada cadeira caderno cafes
cafezinho cai caiu caixa calculo calendario caminhar caminhei campo campos canalizador cancelada cancelado cancelamos
cancelar cancelaram cancelei cancelou cano cao capitulo capta captou cara caras cardiologista cardoso cargo caridade
carona carpinteiro carta cartao cartaz carvalho casa casamento casara casaram casas casou castelo cedi celebra
celebramos celular cem certamente certo cerveja cervejas cha chama chamada chamadas chamou chaves checar chefe chega
chegada chegam chegar chegara chegou cheguei chope chopes chopp churrasco cima cinco cinquenta cirurgiao clara claro
clientes cobra cobrar cobrasse cobre cobrem cobremos codigo coelho cofundador cofundadora coisa colega colegas coloca
colocamos colocar coloco com comadre combinada combinado combinamos combinar combinei comeca comecar comecara
comecasse comece comecem comecemos comecou comemoramos comemorar comemorei comemos comenta comentarios comentei
comento comentou comi comigo como compadre companheira companheiro companhia compareceram compareceu compartilha
compartilhar compartilharei compartilhei compartilho compensa completamente completo compra comprar compraria
comprasse compre comprem compremos compro compromete comprometeu comprometi compromisso comprou conceicao concentra
concentrasse concentrem concentremos conclui conecta conectar conecto conectou conferencia confessou confirma
confirmada confirmado confirmam confirmamos confirmar confirmara confirmarei confirmaria confirmei confirmo confirmou
conforme conhece conhecemos conhecer conheceram conhecerei conheceu conheci conhecia conheco connosco conosco consegue
consegui conseguimos conseguir conseguira conseguiria conseguiu conselho conselhos conserta conserto considera
considerou consiga consigam consigamos consigo consolei constipada constipado constroi construa construam construamos
consulta consultar consulto consultor consultora conta contabilidade contabilista contacta contactar contactaria
contactei contacto contactos contactou contador contadora contar contata contatar contatei contato contatos contatou
contei contigo continua continuava continuo conto contou contra contrarie contrata contratam contratar contratara
contratasse contrate contratem contratemos contrato contratou convem convencida convencido conversa conversamos
conversar conversei conversinha conversou convida convidada convidado convidados convidam convidar convidaram convidou
convite copo copos coragem cordeiro corra corram corramos correio correr corresse corretor corretora corri corrigi
corrigindo corrigir corrigira corrijo corta cortar cortasse corte cortem cortemos costa costureira cotacao cotar
coworking cozinheiro cozinhou cre cresca crescam crescamos cresce crescesse cresceu criancas critiquei cruz cruzamo
cruzamos cruzei cruzou cuida cuidasse cuide cuidem cuidemos cumprimentei cumprimentou cunhada cunhado curriculo curso
curte curtiu dado dados dai damos dancar dao dar dara darei daria das datas dava decida decidam decidamos decidisse
decidiu defende defesa defina definam definamos definisse dei deixa deixar deixara deixaram deixarei deixaria deixasse
deixe deixei deixem deixemos deixo deixou dela dele delega delegasse deleguem deleguemos deles demita demitam
demitamos demite demitida demitido demitisse demitiu dentista depois deposita depositar dermatologista desaconselha
desaconselhou desapareceu desca desce desco descobrir descubro desde desejei desejosa desejoso desencontramos desenha
desenho desenhos desistir desligado desligar desliguei desmarcada desmarcado desmarcamos desmarcar desmarcaram
desmarcou desmarquei despachante despedida despedido deu deve devem devemos devendo dever deveria deveriamos devia
deviamos devo devolutiva devolva devolve devolver devolvera devolverei devolveria devolveu devolvi devolvo dez
dezembro dia diarista dias dica dicas diga digam digamos digitalizo digo dinheiro direi direto diretor diretora diria
discurso discussao discutimos discutiram discutiu disponibiliza disponibilizar disponibilizaria disponibilizo
disponivel disse dissertacao dissesse disso diversifica diversificasse diversifique diversifiquem diversifiquemos
divida dividam dividamos dividisse divorcia divorciou diz dizem dizendo dizer dizia dobra dobrasse dobre dobrem
dobremos documentacao documento documentos doente dois domingo dores dormir dossie dou duas duplica duplicasse
duplique dupliquem dupliquemos durante duvida edital editei edito efeito ela elabora elaborar elaborarei elaboro elas
ele eles eletricista elimina eliminasse elimine eliminem eliminemos embarco embora empreende empreiteira empreiteiro
empresa empresta emprestar emprestara emprestarei emprestaria emprestei empresto emprestou empurrada empurrado
empurrou encadernador encaminha encaminhado encaminhar encaminhara encaminharei encaminharia encaminhei encaminho
encaminhou encanador encarrega encarrego encomenda encomendo encontra encontramo encontramos encontrar encontrarei
encontrei encontro encontrou encoraja encorajei encorajou endereco enfim engenheira engenheiro enquanto ensaiando
ensaiar ensaio ensinou entao entende entender entra entrara entrasse entrega entregam entregamos entregar entregara
entregarei entregaria entrego entregou entregue entreguei entrem entremos entrevista entrevistei entrevistou entrou
envia enviada enviado enviam enviamos enviar enviara enviarei enviaria envie enviei envio enviou equipa equipe era
eram esbarrei escapadinha escapou escolha escolham escolhamos escolhesse escreva escrevam escrevamos escreve escrevem
escrevemos escrever escrevera escreveram escreverei escreveria escrevesse escreveu escrevi escrevo escrito escritorio
escuta escutasse escute escutem escutemos especialista espera esperamos esperanca esperando esperar esperasse esperava
esperei esperem esperemos esposa espreitadela esqueca esquece esquecemos esquecer esqueceu esqueci essa esse esta
estagiaria estagiario estamos estao estar estara estava estavam estavamos este esteve estimulou estive estivemos
estiveram estofador estou estreia estrela estuda estudasse estude estudem estudemos estudou evento evita evitasse
evitem evitemos exame exames excelente exemplo exemplos exija explica explicador explicadora explicar explico explicou
expliquei exporta exportasse exportem exportemos exposicao faalmos fabrico faca facam facamos faco facultei fala
falado falamos falando falar falaram falaria falasse falava fale faleceu falecido falei falem falemos falo falou falta
faltam faltei faltou familia fara farei faria farias farmaceutica fatura faturas faturasse fature faturem faturemos
faxineira faz fazer fazia fecha fechada fechado fechar fechara fechasse feche fechei fechem fechemos fecho fechou
feijoada feira felicitar felicitei ferreira ferreiro festa festejar festejei fevereiro fez fica ficado ficam ficamos
ficara ficaram ficasse ficha fichas ficheiro ficheiros fico ficou figueira figurinhas filha filho filhos fim
finalmente fino finos fique fiquei fiquem fiquemos fisio fisioterapeuta fixado fiz fizemos fizeram fizesse flor flores
foca focar focasse foi fomos fonte fontes foque foquem foquemos fora foram forma formacao formasse forme formem
formemos fornece fornecedor fornecedora fornecer fornecera fornecerei forneceria forneci forneco fosse fotografa
fotografo franco fui fundou furaram furo furou futebol galo ganha ganhou garante garanti garantiu garrafa gasta
gastasse gaste gastem gastemos genro gerente gestor gestora ghostou ginecologista gnt gosta gostaria gostou graca
grafica gravador gravo gravou grupo guarda guardaria guardasse guarde guardem guardemos guardo guerra guia guiao haver
havera havia haviamos hesita hoje hora horas hortensia hospeda houve iamos ideal ideia ido igualmente ilustrador
ilustradora impedido imperiais imperial impostos imprensa impressoes imprima imprimir imprimo inalcancavel inauguracao
incentiva incentivei incentivou incontactaveis incontactavel incontatavel indica indicar indico informei insista
insistir insistiu instala instalador instalara instalo internada internado investe investidor investidora investidores
investir investira investisse investiu invista invistam invistamos irei iremos iria irma irmao irs isso isto jamais
janeiro janta jantamos jantar jantarei jantaremos jantei janto jantou jardineira jardineiro jeito jogamos jogar jogo
jogou joguei jornal julho junho junta juntam juntamo juntamos juntar juntaram juntasse junte juntei juntem juntemos
juntos juntou jura juramos jurei jurou justo lado lanca lancam lancamento lancar lancara lancasse lancem lancemos
lancha lanchamos lanchar lanche lanchei lancho lancou laranjeira larga largar largasse largue larguem larguemos leal
leao legenda leia leiam leiamos leio leite lembra lembrar lembrou ler lesse leva levam levamos levanta levantar
levantasse levante levantem levantemos levantou levar levarei leve levei levo levou lha lhas lhe lhes lho lhos lida
lidera liga ligacao ligacoes ligamos ligar ligara ligaram ligarei ligaria ligasse ligo ligou ligue liguei liguem
liguemos lima limao limita limitasse limite limitem limitemos linda lista livre livro livros lobo localizar loja longa
lua lugar luz machado madrinha mae maio mais malhar mana manda mandado mandam mandamos mandar mandara mandarei
mandaria mande mandei mando mandou manha mano mantem mantenha mantenham mantenhamos mantivesse manuscrito mao maos
maqueta maquete mar marca marcada marcado marcamos marcar marceneiro marco margarida marido marina marquei mas
massagista matamos mato matos meca mecam mecamos mecanica mecanico mede medica medico medisse meia meio melhor
melhorar melhorou memoria menciona mencionou mensagem mensagens mentoria mentorias mercado mesa meses mesma mesmo
mestrado meta metam metamos metesse metodo meu meus mim minha minhas minuta minuto minutos miuda miudo miudos modelo
modelos moleiro monografia monta montar montasse montem montemos montes monto montou montra mora morada moraes morais
morava moreno morrendo morreu morta morto mos mostra mostrar mostrarei mostrei mostro mostrou moura mova movam movamos
movemos movesse moveu movida movido msg msgs muda mudada mudado mudamos mudanca mudar mudara mudaram mudasse mude
mudem mudemos mudou muita muito mulher mural nada nadar namorada namorado nao nas nasceu necessita nega negoceie
negocia negociasse negociem negociemos nem nenhum nenhuma neta neto neves ninguem niver nogueira noite noiva noivo
nome nomes nora nossa nossas nosso nossos nota notario notas noticia noticias nova novas novembro novidades num numa
numeros nunca nunes nutricionista obrigada obrigado ocupa ocupado ocupo odeia ofereca oferecam oferecamos oferecer
oferecesse ofereceu ofereci oferta oficina oftalmologista olha olhada olhadela olhar olhasse olhe olhei olhem olhemos
olho oliveira onde ontem operacao operada operado opina opiniao orcamento orcar organiza organizo organizou
ortodontista ortopedista osteopata otima otimo outra outro outubro ouvi pacote padrinho paga pagam pagamento pagamos
pagar pagara pagarei pagaria pagasse pagina pago pagou pague paguei paguem paguemos pai pais paisagista palavra
palestra palpite papeamos papeei papo para parabenizar parabenizei parabens parar parasse pare parece parecia parem
paremos parte participaram participou partilha partilhamos partilhar partilhara partilharei partilharia partilhei
partilho parto passa passada passado passam passamos passaporte passar passara passaram passarei passaria passear
passei passeio passo passos passou pastor patentea patenteasse patentee patenteem patenteemos patrao patroa paz peca
pecam pecamos pedalar pede pedi pediatra pedir pedisse pediu pedra pedreiro pedro pega peguei pela pelas pelo pelos
pendencias pendente pendurada pendurado pensa pensar pensava pense penso pequeno percorrer perde perdemos perdeu perdi
perdida perdidas pereira perfil pergunta perguntar perguntasse pergunte perguntei perguntem perguntemos perguntou
permita permitam permitamos permitisse perola pescador pescar piedade pilar pinheiro pinho pinta pinto pintor pintora
pio placa planeia planeja planilha planilhas plano planta plantada plantado plantas pode podem poder podera poderia
podia podologista poe poema poemas pois polir pondera ponha ponham ponhamos ponho ponte por porem porque porta portal
portanto portefolio pos possivel posso postal pouco poupa poupasse poupe poupem poupemos pra prado precisa precisamos
precisava preciso precos preencho prefere preferia preferiu preferivel prenda prepara preparamos preparando preparar
preparara prepararei prepararia preparasse preparei preparem preparemos preparo preparou pretende preto prevista
previsto prima primo prioriza priorizasse priorize priorizem priorizemos pro problema procura procuram procurando
procurar procuraria procurasse procurava procure procurei procurem procuremos procuro procurou produto professor
professora programa programador programadora projeto promete prometemos prometeu prometi prometida prometido pronta
prontas pronto prontos propoe propos proposta prova provavelmente providencia providenciar providenciarei
providenciaria providencio proxima proximo proximos psicologa psicologo psiquiatra publico pude pulinho pulo pus
pusemos pusesse quadro qual quando quarenta quarta quase quatro quem quer querem querer querera queria queriamos quero
quinta quinze quis rabisquei rapida rapidamente rapidinho raposo rascunho rasto reagendada reagendado reagendamos
reagendei reagendou realizou recado recebe recebem recebemos receber recebera receberam receberei receberia recebeu
recebi recebia recebo recomenda recomendacao recomendacoes recomendar recomendo recomendou reconhece recusa recuse
recusou redacao redator redatora redes redige redigir redigiu redijo reduz reduza reduzam reduzamos reduzir reduzisse
reencaminhei reencaminhou reencontrei reencontro reenvia reenviar reenviarei reenviei reenvio reenviou refaco refarei
refaz reforca reformou regista registasse registe registem registemos registra registrasse registre registrem
registremos regressa regressou rei reis relatorio reli remarcada remarcado remarcamos remarcar remarcou remarquei
remete remeter remeterei remeteria remeteu remeti remetido remeto remoto renda renegocia renegociasse renegocie
renegociem renegociemos repara repassei repete repetiu repoe reponho reservamos reservar reservei reservo resolve
resolver resolvo responda respondam respondamos responde respondem respondemos responder respondera responderam
responderei responderia respondesse respondeu respondi respondido respondo responsavel resposta resta retida retido
retorna retornar retornei retorno retornou reuni reuniao reunida reunido reunidos reunimo reunimos reunir reuniram
reunirei reuniu reuno reve reveja revejam revejamos revejo revendo rever revi revimos revisa revisamos revisando
revisar revisei reviso revista ribeira ribeiro rio rios rocha rolou romance rosario roteiro sabado sabe sabia sai saia
saiam saiamos saida saido saimos sair saira saisse saiu saltinho salto salvador santos sao sapateiro saudade saudades
secretaria secretario seculos segue seguir seguira seguisse segunda segundo seguradora sei seja sejam sejamos sem
semana seminario sempre senhor senhora sente sentei separa separar separaram separasse separem separemos separo
separou seria serra serralheiro serrano sessao setembro seu seus sexta siga sigam sigamos sigo silva simplifica
simplificasse simplifique simplifiquem simplifiquemos sinais sinal sinto sobe sobre sobremesa sobrinha sobrinho socia
socio socios socorro sofre sofreu sogra sogro sogros sol solda sonha sonhe sorte soube sozinha sozinho sua suas suba
subam subamos subir subisse subiu submete submeter submeterei submeto subo substitui sucesso sugere sugeriu sugestao
sugestoes sumiu surfar surpresa suspender suspensa suspenso sustenta talvez tambem tampa tarde tarefa tava tavam tbm
tcc tecnica tecnico telefona telefonar telefonaram telefone telefonei telefonema telefonemas telefonou telemovel
televisao tem teme temos tempao tempinho tempo tempos tenha tenham tenhamos tenho tenis tensa tentamos tentei tento
tentou ter tera terapeuta terca terei teria teriam termina terminara terminei termino terminou tese testa testar
testasse testei testem testemos testo testou teu teve tia tinha tinhamos tio tipo tira tirasse tire tirem tiremos
tirou tive tivemos tiveram tivesse tmb toca toda todas toma tomamos tomando tomar tomasse tome tomei tomem tomemos
tomo tomou topa topei topografo topou toque tornou torre torres totalmente touro trabalha trabalham trabalhamos
trabalhasse trabalhava trabalhe trabalhei trabalhem trabalhemos trabalho trabalhou tradutor tradutora traduz traduzir
traduzo traga tragam tragamos trago tranquilizei transfere transferencia transferi transferida transferido transferir
transferiu transfiro trara trarei traria tras trata trato traumatologista traz trazer treinamento treinando treinar
trinta troca trocamos troco trocou trombei troquei trouxe tudo tutoria ultima uma umas uns usa usar usasse usava usem
usemos vaca vacuo vai vale valida validar validara validasse validem validemos valido vamos vao veio vejo vem vemo
vemos venda vendam vendamos vendem vender vendera vendesse vendeu ver vera verei veremos verifica verificar verifico
versao veterinaria veterinario vez viaja viajando viajasse viaje viajei viajem viajemos viajo viajou videochamada
vidraceiro vieram vimo vimos vinha vinho vinte violeta vir vira viram virao viria virou visao visita visitam visitamos
visitar visitarei visitasse visitei visitem visitemos visito visitou vista visto vitoria vitrine viu vivam vivamos
vive vivem vivia vizinha vizinho voce volta voltara volte voltem voltemos voltou voo vou vovo voz wpp zap
""",
}
