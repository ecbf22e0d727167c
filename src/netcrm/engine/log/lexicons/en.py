"""Made by tests/tools/make_lexicons.py from en.toml; do not edit."""

# fmt: off
# ruff: noqa

ACCENTED = ()


SHORT: dict[str, str] = {'aboot': 'about', 'canna': 'cant', 'cannae': 'cant', 'couldna': 'couldnt', 'couldnae':
'couldnt', 'didna': 'didnt', 'didnae': 'didnt', 'dinna': 'dont', 'dinnae': 'dont', 'doesnae': 'doesnt', 'doon':
'down', 'fae': 'from', 'frae': 'from', 'gie': 'give', 'gied': 'gave', 'hame': 'home', 'hasnae': 'hasnt', 'havenae':
'havent', 'isnae': 'isnt', 'learned': 'taught', 'nae': 'no', 'noo': 'now', 'o': 'of', 'oot': 'out', 'roon': 'round',
'roond': 'round', 'tae': 'to', 'tellt': 'told', 'telt': 'told', 'w': 'with', 'wasna': 'wasnt', 'wasnae': 'wasnt',
'wi': 'with', 'willnae': 'wont', 'winnae': 'wont', 'wisnae': 'wasnt', 'wouldnae': 'wouldnt', 'wullnae': 'wont'}


CLASSES = """
a det bid_thing;aborted off_it;about hello no_event;absolutely filler;accept bid;accepted verb3;accepts verb3;access
owed_thing;accountant rel staff;accounts owed_thing work_thing;actually filler;ad work_thing;add bid;address
owed_thing contact_thing;adjusts works3;admitted confides;advert work_thing;advice view;advise to_do;advised bidding
verb3 bids;advises verb3 bids;advising helped;after hello no_event;afternoon time_unit;again filler plainly;agency
staff;agenda owed_thing;agent staff;ago hello;agreed verb3;agreement owed_thing;agrees verb3;agricultural
happening_first;air happening_first;all filler bid_thing;already filler;alright meant_well;also filler;alumni
happening_first;always filler imperative bid;amazing meant_well;amends works3;amp lendable;an det bid_thing;and and
hello;animal cause;annotated marked_up;annotating marked_up;answer owed_thing give1 giveinf to_do told_by;answered
reach;answers owed_thing verb3 give3;any det bid_thing;app work_thing;apparently filler;application owed_thing
work_thing;applications work_thing;appointment their_day;approve to_do;approves give3;architect staff;are hello
verb3;argued bids;argues bids;arrange give1 giveinf to_do;arranges give3;arranging making;arrived verb3;arrives
verb3;article owed_thing useful work_thing;articles useful;artwork owed_thing;ask giveinf to_do redo;asked bidding
hello reach;asks verb3 give3;assembly happening;assessment their_day;assistant rel staff;assisting helped;assured
told_them;at hello to_events bid_thing;attended to_events;attending doing;auction happening;audition
their_day;auditioned in_person;aunt rel;auntie rel;automate bid;availability owed_thing;avoid bid;awards
happening_first;axe bid;axed off_it;baby rel;back bid_thing;bag lendable;bake happening_first helping;baked
did_free;bakes works3;baking making outing doing;balance owed_thing;ball happening;bank bid good_cause staff;bar
met_over;barbecue happening;barber gossips;barn in_person;barrow lendable;bash happening;basically filler;bazaar
happening;be hello verb3;beach cause;became verb3;because hello;becomes verb3;been hello;beer happening_first
met_over;beers met_over;before hello no_event;began verb3;begins verb3;being hello;believes says verb3 bids;bench
in_person;benchmarks useful;better attribute;bhai filler;bhaiya filler;bid work_thing;bike lendable;bill bid_of;bin
bid;binned off_it;bio owed_thing;biopsy their_day;birthday their_day;bite a_chat;blank plainly;blend bid;blether
a_chat;blog told_in work_thing;bloke rel;blower met_over;blueprint owed_thing useful;blueprints owed_thing;bluntly
plainly;blurb owed_thing;blurted confides;boasted confides;boilerplate useful;bonfire happening happening_first;book
lendable give1 giveinf happening_first by_post useful to_do work_thing bid_of;booked done;booking making;bookkeeper
rel staff;books lendable give3 useful work_thing;boot happening_first;bootstrap bid;boss rel staff;both they
filler;bottle by_post helping;bottling doing;bought verb3;boyfriend rel;bragged confides;breakfast
met_over;breakfasting outing;breaks verb3;brew bid a_chat met_over;brewing outing doing;brief owed_thing;briefed
briefed;briefing lesson;briefly filler;brilliant meant_well;bring give1 giveinf redo;bringing making;brings verb3
give3;brochure work_thing;broke verb3;broker staff;brother rel staff;brought done verb3 led_through;brunch
met_over;budget owed_thing bid work_thing bid_of;build giveinf imperative helping bid;builder staff;building helping
making doing;builds verb3 works3;built verb3 did_free;bulletin told_in;bumped off_it;bundle bid bid_it;business
attribute;but and hello but;buy giveinf imperative bid;buyer staff;buying doing good_work;buys verb3;by hello no_event
bid_thing;cafe good_cause;cake by_post;calculates works3;calculator useful;caled attempt reach;call attempt hello
give1 giveinf met_over;called attempt hello reach;calling attempt doing;calls reach give3;came verb3 reach passes_by
to_events;camera lendable;camping outing doing;can hello verb3;cancel bid;canceled off_it;cancelled off_it;canned
off_it;cannot verb3;cant verb3;cap bid bid_it;car lendable happening_first;card by_post contact_thing;carnival
happening;carried in_person;carry helping;carrying helping;cart helping;carve bid;catch a_chat;catching outing
doing;catered did_free;cattle happening_first;ceilidh happening;celebrates verb3;celebrating doing;cell contact_of;ceo
rel staff;ceremony happening;certificate owed_thing;cfo rel staff;chai met_over;chairs verb3;champion
meant_well;change bid_it;changes owed_thing;chap rel;chapter work_thing;chapters work_thing;charge giveinf imperative
bid;charger lendable;charity happening_first cause good_cause;chase to_do redo;chases works3;chat a_chat;chattered
confides;chatting outing;cheatsheet useful;check give1 giveinf by_post to_do redo bid_of;checked did_free;checklist
useful;checklists useful;checks give3;checkup their_day;cheese happening_first;chemo their_day;cheque owed_thing
by_post;chief attribute;chocolates by_post;choose bid their_doing;choosing doing;christening happening;christmas
happening_first;chronicle told_in;church cause good_cause;circulate to_do;circulates works3;claims says;clarified
explained;clean helping good_cause;cleaned did_free;cleaning helping;clear helping;clearing helping;clearly
filler;clears works3;clerk staff;client rel by_post;clients bid_thing;climbing outing doing;clinic good_cause;close
bid_it bid_of;closed verb3;closes verb3;closing doing good_work;club happening_first good_cause;co rel staff;coached
led_through briefed did_free;coaching helped;coat lendable;code work_thing;coffee a_chat met_over;cofounder rel
staff;colleague rel gossips staff;collect give1 giveinf;collecting doing;collects give3;college attribute;comeback
told_by;comedy happening_first;comes verb3;commented marked_up;commenting marked_up;comments owed_thing
remarks_on;community cause;company rel;competing doing;compiles works3;complained confides;complains confides;complete
to_do;completely filler;completes give3;completion their_day;concentrate bid;concert happening;confessed
confides;confided confides;confirm give1 giveinf to_do redo;confirmation owed_thing;confirmed says verb3;confirms
verb3 give3;considers verb3;contact contact_of;contacts contact_of;continues verb3;contract owed_thing
bid_of;convention happening;coo rel;cook helping;cooked did_free;cooking making outing doing;cooler lendable;copied
handed;copy owed_thing bid work_thing;copyedited marked_up;correct redo;corrected marked_up;corrections
remarks_on;corrects works3;costs works3;could hello verb3 no_event;couldn not verb3;couldnt not verb3;counsel view
staff;counsels bids;count bid_of;counted in_person;countersign to_do;counting doing;counts works3;county
happening_first;courier told_in;couriered done;course own_affair useful;courses useful;court bid;cousin rel;cover
work_thing;covers verb3;craft happening_first;crammed in_person;crash lesson;cried says verb3;critique
remarks_on;critiqued marked_up;critiquing marked_up;crossing doing;crowd gossips;cto rel staff;cuppa a_chat
met_over;curriculum useful;curry met_over;customer rel by_post;customers bid_thing;cut giveinf imperative bid
did_free;cuts works3;cutting good_work;cuttings useful;cv owed_thing work_thing;cycled passes_by;cycling outing
doing;d verb3;dad rel staff;daily bid_thing;dance happening;dancing doing;data owed_thing;date owed_thing;dates
owed_thing;daughter rel staff;day happening_last time_unit;deadline their_day;debrief a_chat;decided verb3;decides
verb3 give3;decision owed_thing;deck owed_thing work_thing;decline bid;declined verb3;declines verb3;decorate
helping;defence their_day;deferred off_it;definitely filler;degree own_affair;delay bid_it bid_of;delayed
off_it;delegate bid;deliver give1 giveinf to_do redo;delivered done;delivers give3;delivery owed_thing;demo lesson
work_thing;demoing doing;demonstrated explained;demote bid;demystified explained;deposit owed_thing;depot
in_person;derby happening;design work_thing bid_of;designed did_free;designer staff;designs work_thing;desk
in_person;details owed_thing contact_thing;dialled attempt;did hello verb3 to_events did_free;didi filler;didn says
not verb3;didnt not verb3;dig helping;digs works3;dilute bid;dining outing doing;dinner a_chat met_over;diploma
own_affair;disco happening;dissertation work_thing;ditch bid;diversify bid;diwali happening;dm told_by;dmed reach;do
hello verb3;dock in_person;docs owed_thing;document owed_thing bid_of;documents owed_thing;does hello verb3
works3;doesn verb3;doesnt verb3;dog rel happening_first cause;doing doing;don not verb3 imperative bid;dont verb3
imperative bid;door met_over;doorstep in_person;dossier work_thing;double imperative bid;doubts verb3;down
bid_thing;downsize bid;draft owed_thing give1 giveinf to_do their_doing work_thing redo;drafting making;drafts give3
work_thing;dram met_over;drawing owed_thing work_thing;drawings owed_thing work_thing;drew did_free;drill
lendable;drilled briefed;drink a_chat met_over;drinking outing;drinks met_over;drive helping met_over;driver
gossips;drives verb3 works3;driving doing;drop give1 giveinf imperative bid;dropped done reach passes_by handed
off_it;dropping passes_by making good_work;drops give3;drove reach passes_by;dug in_person;dump bid;during
to_events;earlier bid_thing;early bid_thing;eating outing doing;echo told_in;edited marked_up did_free;editing
marked_up;editor staff;edits owed_thing remarks_on works3;educated briefed;eightieth happening;elder attribute;eldest
attribute;email give1 giveinf contact_thing to_do told_by met_over redo;emailed attempt done reach handed;emailing
making;emails give3;embrace bid;employee rel;ended verb3;ends verb3;engineer staff;engineers staff;entry
work_thing;essay work_thing;essays work_thing;estimate owed_thing;even filler;evening happening_last time_unit;every
bid_thing;everybody they;everyone they;everything bid_thing;ex attribute;exam own_affair their_day;example
useful;examples useful;exams own_affair their_day;excellent meant_well;exchange their_day;exclude bid;exhibiting
doing;exhibition happening;expected verb3;expecting verb3;expects verb3;expired verb3;expires verb3;explained verb3
explained;explainer lesson;fabric owed_thing;facebook told_in;facetimed reach;factory staff;failed verb3;fails
verb3;fair happening happening_last good_cause;family rel;fantastic meant_well;fashion happening_first;faster
bid_thing;father rel staff;fayre happening;fb remarks_on;feared verb3;fears verb3;feast happening;feed to_do
told_in;feedback owed_thing view remarks_on;feels says verb3 bids;fella rel;felt verb3;fetches works3;fetching
doing;fete happening good_cause;fewer bid_thing;fiance rel;fiftieth happening;figure their_doing;figures owed_thing
bids work_thing;file owed_thing;files owed_thing works3;fill their_doing;fills works3;film happening_first;filmed
did_free;filming outing doing;finalise to_do;finalize to_do;finally filler;finals their_day;finance staff attribute
bid_of;find give1 giveinf imperative to_do their_doing redo;finding making;finds verb3 give3;fine meant_well;finish
give1 giveinf redo;finished done;finishes give3;fire giveinf imperative bid;fired verb3;firm rel;firmly plainly;first
bid_thing;fishing outing doing;fix give1 giveinf helping bid_it to_do redo;fixed did_free;fixes give3;fixing helping
making doing;flat own_affair plainly attribute;flatly plainly;flatmate rel;flew verb3;flies verb3;flight
their_day;flower happening_first;flowers by_post;flyer work_thing;flying doing;focus giveinf imperative bid;folder
useful;food cause;foodbank good_cause;for hello no_event bid_thing;forecast owed_thing bid;forget imperative bid;form
owed_thing;forms owed_thing;fortieth happening;forum happening;forward give1 giveinf to_do redo;forwarded done writes
handed;forwards give3;found verb3;founder rel staff;founders happening_first;frankly plainly;freeze bid;friend
rel;from hello no_event bid_thing;front bid_it;ft told_in;fun happening_first;fund bid_of;fundraiser happening;funeral
happening;gallery happening_first;games happening_first;garage happening_first;garden happening_first helping
good_cause;gate met_over;gathering doing;gathers works3;gave done verb3 handed;gazette told_in;gently plainly;get
giveinf imperative bid to_do redo;gets verb3 give3;getting verb3 making doing;gift by_post;gig happening;girl
staff;girlfriend rel;girls gossips;give give1 giveinf to_do redo;gives verb3 give3;giving happening_last;go
giveinf;goes verb3;going verb3 to_events doing good_work;golfing outing;gone verb3 to_events;gonna verb3;good hello
meant_well;gossip a_chat;gossiped confides;got verb3;graduation happening;gran rel;grand meant_well;grandad
rel;granddad rel;granddaughter rel;grandma rel;grandson rel;grant work_thing;grapevine told_in gossips;great hello
meant_well;greenhouse in_person;grinder lendable;groaned confides;grow bid;grumbled confides;grumbles confides;guide
useful;guided led_through;guides useful;guitar lendable;guy rel;guys staff;gymkhana happening;h time_unit;had hello
verb3;haggle bid;half bid_thing;halve bid;hammer lendable;hamper by_post;handbook useful;handed done handed
in_person;handle owed_thing contact_of;handles give3;handout useful;handouts useful;hands works3;hang helping;hangar
in_person;hanging helping;hard bid_thing;harder bid_thing;harvest helping bid;harvested in_person;harvesting doing;has
hello verb3;hasn not verb3;hasnt verb3;hates says verb3;haul helping;have hello verb3;haven not;having verb3 doing;he
they hello;head rel;headcount owed_thing;headed verb3;heading doing;heads verb3;headshot owed_thing;heard says;hearing
happening their_day;heart a_chat;hedge bid_it;helmet lendable;helped reach;helping helped;helpline good_cause;hen
happening;her them their hello bid_thing;herald told_in;hes they;hesitated verb3;hesitates verb3;highland happening
happening_first;hiking outing doing;him them hello bid_thing;hint told_by;hire giveinf imperative bid;hired
verb3;hires verb3;hiring good_work;his their hello;hoedown happening;hogmanay happening;hold bid;homeless
cause;homework work_thing;hooley happening;hoped verb3;hopes says verb3;horse happening_first;hose lendable;hospice
cause good_cause;hospital good_cause;host bid_of;hosted reach to_events;hosting outing doing;hosts verb3;hour
time_unit;hours time_unit;house own_affair happening_last;housewarming happening;how hello;hr time_unit attribute;hrs
time_unit;huddled in_person;hugged in_person;hunch view;husband rel staff;hustings happening;i i hello;id i;ignore
bid;im i;in bid_thing;include bid;incorporate bid;increase bid_of;induction their_day;input view;insert bid;insist
bid;insisted verb3 bids;insists verb3 bids;inspected in_person;inspecting doing;inspection their_day;insta
told_in;instagram told_in;instalment owed_thing;insure bid;intern rel;internet told_in;interview their_day;interviewed
reach in_person;interviewing outing doing;interviews their_day;into hello;intro give1 giveinf lesson;introduce give1
giveinf;introduced done verb3;introduces verb3 give3;introducing give3;invest bid;invested verb3;investor rel;invests
verb3;invite give1 giveinf;invited reach;invoice owed_thing bid_of;invoices give3;is hello verb3;isn not verb3;isnt
verb3;issues works3;it it hello attribute bid_thing;its it hello;ive i;jack lendable;jacket lendable;jam
happening;jazz happening_first;ji filler;joined reach to_events;joins verb3;joked confides;judging outing doing;jumble
happening_first;just filler hello;karaoke happening_first;kayak lendable;kayaking doing;keep giveinf imperative
bid;keeping making good_work;keeps verb3;keg bid;kept verb3;key owed_thing;keys lendable owed_thing;kid rel;kids
rel;kill bid;kinda filler;kindly filler;kitchen good_cause in_person;knew verb3;knitting making;knows verb3;lab
in_person;label helping;ladder lendable in_person;lads gossips staff;lady rel staff;lamented confides;landed
verb3;landlord rel;lands verb3;laptop lendable;last hello;later bid_thing;laughed verb3;launch giveinf happening
happening_first imperative bid;launched verb3;launches verb3;launching doing;lawyer rel staff;layout work_thing;lead
by_post bid_of;leaflet work_thing;lease bid_it bid_of;leaves verb3;lecture happening;led led_through;left verb3;legal
staff attribute;lend give1 giveinf redo;lends give3;lengthen bid;lent done handed;less bid_thing;lesson lesson;lessons
lesson;letter owed_thing by_post told_by work_thing;library good_cause;licence own_affair;license bid_it;lift
helping;lifted in_person;liked says verb3;likes says verb3;limit bid_it bid_of;line view met_over;link owed_thing
useful;linkedin told_in;links useful;list owed_thing useful bid_it;listen bid;lists works3;literally filler;lived
verb3;lives verb3;ll verb3;load helping;loaded in_person;loading doing;loaned handed;lobby bid;local cause;localise
bid;localize bid;locals gossips;lock bid_it;login owed_thing;logo owed_thing work_thing;lol filler;look bid_of;looked
verb3 did_free;looking verb3;looks verb3;loosen bid;lose bid;loses verb3;lost verb3;lot staff;loved says verb3;lovely
meant_well;loves says verb3;lowdown lesson;lower bid;lug helping;lunch a_chat met_over;lunching outing doing;maam
filler;madam filler;made done verb3 did_free;magazine told_in;magic meant_well;mail give1 giveinf told_by redo;mailed
attempt done reach handed;mailing making;mails give3;maintains bids;make give1 giveinf bid redo;makes verb3
give3;making making;man staff;managed verb3;manager rel staff;manages verb3;manning doing;mantra view told_by;manual
useful;manuscript work_thing;marathon their_day;marching doing;marked marked_up;market happening_last gossips
bid_of;marketing attribute;marking marked_up;markup owed_thing remarks_on;married verb3;marries verb3;marvellous
meant_well;massaged did_free;masterclass lesson;match happening;materials useful;may verb3;maybe filler;me me
good_work;measure redo bid_of;measurements owed_thing;measures give3;measuring doing;meeting met_over doing;mela
happening;memo owed_thing;mend helping;mends works3;mentioned says verb3;mentions says verb3;mentoring helped;menu
owed_thing work_thing;merge bid bid_it;message told_by met_over;messaged attempt reach handed;met hello;might
verb3;mine in_person;mint told_in;minutes owed_thing;mixer lendable;moan a_chat;moaned confides;moans confides;mobile
contact_of;mocking making;mockup owed_thing work_thing;mockups owed_thing work_thing;model owed_thing work_thing
bid_of;mom rel;money owed_thing by_post;moneycontrol told_in;monthly bid_thing;more plainly bid_thing;morning
time_unit;mortgage bid;mother rel staff;motor happening_first;motto told_by;move helping bid_it;moved verb3 helping
off_it;moves verb3;movie happening_first;moving verb3 helping doing good_work;mower lendable;mum rel staff;museum
good_cause;must verb3;muttered confides;mutual gossips;my my hello good_work bid_thing;myself me;n and;name contact_of
bid_of;nan rel;narrow bid;nativity happening;natter a_chat;nda owed_thing;need hello no_event;needed verb3;needs hello
verb3 no_event;negotiate bid;neighbor rel gossips;neighbors gossips;neighbour rel gossips;neighbours gossips;nephew
rel;networking happening_first;never not imperative bid;news told_in;newsletter told_in work_thing;next hello;niece
rel;night happening_last;ninetieth happening;nipped passes_by;nite happening_last;nixed off_it;no not bid_thing;not
not hello;note told_by;notes owed_thing useful remarks_on;nothing bid_thing;novel work_thing;number owed_thing
contact_of;numbers owed_thing work_thing;nursery good_cause;of hello no_event;off bid_thing;offer owed_thing bid_it
work_thing bid_of;offered verb3;offers verb3;office gossips staff;ok owed_thing filler meant_well;okay filler
meant_well;okays give3;on no_event bid_thing;once plainly;one bid_thing;only filler bid_thing;op their_day;open
happening_first bid_it bid_of;opened verb3;opening happening doing;opens verb3;operation own_affair their_day;opinion
view;ops attribute;orchard in_person;order give1 giveinf redo bid_of;ordering making;orders give3;organise give1
giveinf to_do;organised to_events;organises give3;organize give1 giveinf to_do;organized to_events;organizes
give3;orphanage good_cause;others gossips;our my hello good_work bid_thing;ours in_person;out hello plainly
bid_thing;outbid bid;outlined explained;outright plainly;outsource bid;over hello;overcharge bid;overdeliver
bid;overview lesson;owe hello;owes hello verb3;owned verb3;owns verb3;pa rel staff;pack owed_thing useful
helping;package by_post;packed in_person;packing helping;packs useful;paddling doing;paddock in_person;page
work_thing;pageant happening;paid done verb3;paint helping;painted did_free;painting helping outing doing;paints
works3;panto happening;pantomime happening;pantry good_cause;paper told_in work_thing;papers told_in gossips
work_thing;paperwork owed_thing;parade happening;parcel by_post;parents rel;park happening_first bid bid_it;parked
off_it;parkrun happening;part owed_thing;parting told_by;partner rel staff;parts owed_thing;party happening_last;pass
give1 giveinf;passed done verb3 passes_by handed;passes verb3 give3;passport own_affair;patent bid_it;pattern
useful;patterns useful;pause bid_it;pay give1 giveinf to_do redo;payment owed_thing by_post;pays verb3 give3;people
rel staff bid_thing;per bid_thing;perfect meant_well;performing doing;permit owed_thing;permits owed_thing;person
met_over;phone give1 giveinf contact_of met_over;phoned attempt reach;photo owed_thing;photographed did_free;photos
owed_thing;physio their_day;pick bid;picking doing;picks works3;pics owed_thing;picture owed_thing;pictures
owed_thing;pilot bid_it;ping give1 giveinf;pinged attempt reach handed;pinned in_person;pint a_chat met_over;pints
met_over;pitch happening_first bid_it work_thing bid_of;pitching outing doing;pivot bid;plainly plainly;plan
owed_thing bid_it their_doing work_thing bid_of;planned verb3;planner useful;plans owed_thing verb3 work_thing;plant
helping bid;planted in_person;planting doing;play happening_last;playbook useful;playdate happening;played to_events
did_free;playgroup good_cause;playing outing doing;please filler;plus and;podcast useful;poem work_thing;poems
work_thing;poetry happening_first;point plainly;pointer lesson;pointers lesson;poker happening_first;policies
useful;policy useful;polished marked_up;polishing marked_up;popped reach passes_by to_events;popping passes_by;porch
in_person;pored in_person;portfolio happening_first work_thing;position view;post by_post to_do work_thing;postcard
told_by;posted done handed;poster work_thing;postie gossips;posting making;postpone bid;postponed off_it;posts
give3;pr attribute;practice their_doing;practicing marked_up;practise their_doing;practising marked_up;preaches
bids;precedent useful;precedents useful;prefers verb3;premiere happening;prep their_doing;prepare give1 giveinf to_do
their_doing redo;prepares give3;preparing making;prepping helped;present by_post;presentation owed_thing
work_thing;presenting outing doing;presents verb3;press lendable happening_first told_in;pressing doing;preview
happening;price owed_thing bid_it their_doing redo bid_of;prices owed_thing;pricing owed_thing;primer useful
lesson;print give1 giveinf;printed handed did_free;printer staff;printing making;prints works3;prioritise
bid;prioritize bid;private happening_first;prize happening_first;probably filler;procession happening;procurement
staff;produces works3;profile work_thing;projector lendable;prom happening;promised verb3 told_them;promises
verb3;promote bid;proof owed_thing;proofed marked_up;proofread marked_up did_free;proofreading marked_up;proofreads
works3;proofs owed_thing;proposal owed_thing work_thing;prototype work_thing;prove bid;provide to_do redo;provides
give3;prune bid;pruned in_person;pruning doing;pub met_over;publish bid;publisher staff;publishes works3;puja
happening;pull bid;pulled off_it;push bid;pushed verb3 off_it;pushes verb3;put verb3 bid;puts verb3;quayside
in_person;questionnaire owed_thing work_thing;queued in_person;quickly filler;quietly plainly;quit verb3 bid;quits
verb3;quiz happening happening_first;quizzed briefed;quote owed_thing to_do redo bid_of;quotes give3;quoting
making;race happening;racing doing;racket lendable;radio told_in;raffle happening;raise giveinf imperative bid;raised
verb3;raises verb3;raising good_work;rally happening;ran verb3 to_events led_through;rang attempt reach;ranted
confides;rave happening;re no_event;reached reach;reaction told_by;really filler;rearranged off_it;reassured
told_them;rebrand bid bid_it;rebuilds works3;recalculates works3;receipt owed_thing;receipts owed_thing;receptionist
gossips;recheck redo;recipe owed_thing useful view work_thing;recipes useful;recital happening;reckoned bids;reckons
says verb3 bids;recommendation view;recommended verb3 bids;recommends verb3 bids;record bid_of;recorded
did_free;recording outing doing;recruit bid;redesigns works3;redline owed_thing;redlined marked_up;redlines owed_thing
remarks_on;redlining marked_up;redo bid redo;redoes give3;redraft bid;redraws works3;reduce bid;reference
owed_thing;references owed_thing;refits works3;refrain told_by;refuge good_cause;refund owed_thing;refuse bid;refused
verb3;refuses verb3;regarding no_event;regatta happening;register bid bid_it;registration owed_thing;rehearse
their_doing;rehearsed in_person;rehearsing marked_up outing doing;reject bid;rejected verb3;rejects verb3;relax
bid;release to_do;releases works3;remarked confides;remarks remarks_on;remove bid;rename bid_it;renegotiate bid;rent
owed_thing bid_it bid_of;renting good_work;rents verb3;repaints works3;repair helping cause redo;repaired
did_free;repairs give3;repeatedly plainly;replace bid redo;replacement owed_thing;replaces give3;repld reach;replied
reach writes;replies give3;reply owed_thing give1 giveinf to_do told_by;report owed_thing to_do work_thing
bid_of;reports give3;reprice bid bid_it;reprint redo;rescheduled off_it;rescue good_cause;resend redo;resends
give3;resent writes;reserve give1 giveinf;reserving making;reshuffled off_it;resist bid;resources useful;respond
to_do;responded reach writes;response told_by;resprays works3;rest giveinf imperative bid bid_of;restocks
works3;result owed_thing;results owed_thing their_day;resume work_thing;retests works3;rethink bid;retired
verb3;retires verb3;return give1 giveinf to_do redo;returned done;returns verb3 give3;revert to_do;reverts
give3;review give1 giveinf bid_it to_do remarks_on redo;reviewed marked_up;reviewing marked_up outing doing;reviews
give3;revises works3;revision owed_thing;rework bid;reworked marked_up;reworking marked_up;reworks works3;rewrite
bid;rewrites works3;rewriting marked_up;rewrote marked_up;ride happening_last;riding outing doing;ring give1 giveinf
to_do redo;ringfence bid;ringing doing;rings give3 works3;roadmap owed_thing;roadshow happening;roll owed_thing;rolled
passes_by;roommate rel;rotate bid;round their_day;rowing outing doing;rule view;run happening_last lesson bid_it
bid_of;rundown lesson;running led_through outing doing;runs verb3 works3;s verb3;saab filler;sack bid;sadly
filler;sahib filler;said says hello verb3 bids;sailing outing doing;sails verb3;sale happening_last;sales staff
attribute;sample owed_thing useful;sampled in_person;samples owed_thing by_post works3;sander lendable;sangeet
happening;saving making;saw lendable;say bids;says says hello verb3 bids;scan owed_thing their_day;scans owed_thing
works3;schedule owed_thing;schedules give3;school own_affair happening_first cause good_cause attribute;schooled
briefed;scouts good_cause;scrap bid;scrapped off_it;screened in_person;screening happening;scribbled in_person;script
useful work_thing;scripts useful;secretary rel staff;section owed_thing;sections owed_thing;secure bid;seeds
useful;seeing doing;seemed verb3;seems verb3;sell giveinf imperative bid;selling good_work;sells verb3;send hello
give1 giveinf to_do;sending give3 making;sends verb3 give3;sent done hello verb3 writes handed;sentencing
their_day;separate bid;separately filler;set bid_it;setting making;seventieth happening;sewed did_free;share give1
giveinf to_do redo bid_of;shared done verb3 handed;shares verb3 give3;sharing give3 outing;she they hello;sheet
owed_thing useful;shelter good_cause;shelve bid;shelved off_it;shes they;shift helping time_unit;shifted off_it;shifts
time_unit;shindig happening;ship giveinf imperative bid to_do bid_of;shipped done;ships give3;shook in_person;shooting
doing;shop good_cause;shopping outing doing;shorten bid;shot did_free;should hello verb3 no_event;show give1 giveinf
happening happening_last bid_it redo bid_of;showed reach to_events;showing doing;shut bid;side owed_thing;sifted
told_in;sighed confides;sign bid_it to_do redo;signature owed_thing;signed done says verb3;signing outing doing;signs
verb3 give3 works3;simplify bid;simply filler;singing doing;sir filler;sister rel staff;site work_thing;sitting
doing;sixtieth happening;sketch owed_thing work_thing;sketched in_person;sketches owed_thing work_thing;skiing outing
doing;skip bid;skyped attempt reach;slack met_over;slacked reach handed;sleep giveinf imperative bid bid_of;sleeping
lendable;slides owed_thing work_thing;slipped handed;slot owed_thing;slow bid bid_thing;slowly bid_thing;so and
filler;sofa in_person;sold verb3;solicitor rel staff;some det bid_thing;somebody they;someone they;something
bid_thing;son rel staff;song work_thing;songs work_thing;sort filler give1 giveinf bid_it to_do their_doing
redo;sorting making doing;sorts give3;sounded verb3;sounds verb3;soup cause good_cause;sources works3;sourcing
making;sow bid;spanner lendable;speaker lendable;speakers lendable;speaking outing doing;speaks verb3;spec
owed_thing;specialise bid;specialize bid;specs owed_thing;speech own_affair work_thing;speed bid bid_it;spelled
explained;spelt explained;spend bid;spending outing;split bid_it bid_of;sponsored happening_first;sports
happening_first;spreadsheet useful work_thing;squeeze bid;squeezed in_person;stack helping;stacked in_person;staff
gossips staff bid_thing;staffing doing;stag happening;stand bid_of;standard told_in;standup met_over;start giveinf
imperative bid their_day;started verb3;starter useful;starts verb3;statement owed_thing work_thing;stay giveinf;stayed
verb3 in_person;staying doing good_work;stays verb3;steer lesson view;steered led_through;stencil useful;stepdaughter
rel;stepladder lendable;stepson rel;sternly plainly;stick bid;still filler;stop giveinf imperative bid;stopped reach
passes_by;stopping passes_by;storyboard work_thing;straight plainly;straightaway plainly;stretch bid;strike
bid;strongly filler;struggles verb3;studio happening_first happening_last;studios happening_last;study bid_of;styled
did_free;submit to_do;submits give3;submitted done;suggested verb3 bids;suggestion view;suggests verb3 bids;suitcase
lendable;summary owed_thing;super filler meant_well;supper met_over;supplier staff;supplies works3;supply
to_do;support bid_of;supporting helped;surgery own_affair their_day;surprisingly filler;survey owed_thing
work_thing;surveying doing;swang passes_by;swap bid;swatches owed_thing;swimming outing doing;switch bid bid_it;swung
reach passes_by;syllabus useful;symposium happening;table owed_thing;take view;takes verb3 works3;taking doing;talent
happening_first;talk giveinf a_chat;talked hello led_through;talking led_through outing;target bid_it bid_of;tasted
in_person;tasting happening outing doing;taught did_free;tax own_affair;taxes own_affair;tea a_chat met_over;teaches
verb3;teaching helped;team rel gossips staff;teams met_over;tears in_person;tech attribute;techcrunch told_in;tell
redo;tells verb3 bids;telly told_in;template owed_thing useful;templates useful;tender work_thing;tent lendable;term
owed_thing;terrace in_person;terrific meant_well;test giveinf imperative bid_it their_day bid_of;testing doing;tests
works3;text give1 giveinf told_by met_over work_thing redo;textbook useful;texted attempt says reach handed;texts
give3;thanked reach;that it det hello;the det hello bid_thing;theatre good_cause;their their hello;them them hello
bid_thing;then and filler hello;there it hello;these det;thesis own_affair work_thing;they they hello;theyd
they;theyre they;theyve they;thinking verb3 view;thinks says hello verb3 bids;third gossips;thirtieth happening;this
it det hello;those det;though filler but;thought says verb3 bids;thoughts view remarks_on;three bid_thing;throw
bid;tickets owed_thing;tidy helping;tie bid_it;tighten bid;tightened marked_up;tightening marked_up;tiles
owed_thing;timeline owed_thing;times told_in;tip lesson view;tips lesson;to hello bid_thing;today hello;together
in_person;told bidding hello verb3 reach bids told_them;tombola good_cause;tomorrow hello;took verb3 reach to_events
led_through;tool lendable;toolbox lendable;toolkit useful;tools lendable;totally filler;toured in_person;touring
outing doing;tournament happening;toy happening_first;track bid_of;tracker owed_thing useful;trade happening_first
bid_of;trademark bid bid_it;trailer lendable;train bid_of;trained briefed;training helped doing;transfer give1
giveinf;transferred done;transfers give3;translated did_free;translates works3;translation work_thing;traveling
doing;travelled verb3;travelling doing;travels verb3;treated did_free;trekking doing;trial their_day;tribunal
their_day;tried attempt verb3;tries verb3;trim bid;triple bid;tripod lendable;trust bid_it;try giveinf imperative
bid;trying verb3 doing;tuppence told_by;turned verb3 to_events;turns verb3 works3;tutored briefed did_free;tutorial
useful lesson;tutorials lesson;tutoring helped;tv told_in;twice plainly;twin rel attribute;twitter told_in;two
bid_thing;txted reach;uh filler;um filler;umbrella lendable;uncle rel;undercut bid;underpromise bid;unexpectedly
filler;unfortunately filler;uni attribute;unload helping;unloaded in_person;unloading doing;unpacked explained
in_person;up hello bid_thing;update owed_thing give1 giveinf to_do redo;updates give3;uploaded done;uploads
works3;upsell bid;urged bids;urges bids;us me good_work;use giveinf imperative bid;used verb3;uses verb3;valuation
owed_thing;van lendable;vent a_chat;vented confides;veranda in_person;verdict view told_by;vernissage
happening;version owed_thing;very filler;vets give3;video owed_thing;view happening_last view;viewing happening_last
outing doing;views view;village gossips;vineyard in_person;visa own_affair;visit bid_of;visited reach
to_events;visiting outing doing;viva their_day;w hello bid_thing;wailed confides;wait giveinf imperative bid;waiting
good_work;wake happening;walk happening_last bid met_over bid_of;walked passes_by led_through in_person;walking
led_through outing doing;walkthrough lesson;wanted bidding verb3 no_event;wants bidding hello verb3 no_event;warehouse
staff in_person;warned verb3 bids;warning told_by;warns verb3 bids;was hello verb3;wasn not;wasnt not;watch bid_it
bid_of;watched to_events;watching outing doing;we i hello;webinar useful;website told_in work_thing;weed helping;week
hello;weekend happening_last;weekly bid_thing;weirdly filler;welds works3;well filler;went verb3 to_events;wept
in_person;were hello verb3;weve i;what hello;whatsapp told_by met_over;whatsapped reach handed;wheelbarrow
lendable;when hello;whispered confides;whiteboard in_person;who they hello;widen bid;wife rel staff;will hello
verb3;wine happening_first by_post;wins verb3;wire to_do;wired done;wireframes owed_thing;wisdom told_by;wishes
verb3;with hello to_events bid_thing;woman staff;won verb3;wonderful meant_well;wonders verb3;wont verb3;word
owed_thing a_chat told_by;wording useful;words told_by;work bid_of;workbook useful;worked verb3 to_events
useful;working doing;works verb3 works3;worksheet useful;worksheets useful;workshop staff;workshopped
marked_up;worried verb3;worries verb3;worth told_by;would hello verb3 no_event;wouldn verb3;wouldnt verb3;write give1
giveinf imperative their_doing redo;writes give3;writing making;written writes;wrote attempt done reach writes
did_free;yes owed_thing;yesterday hello;yet but;younger attribute;youngest attribute;your bid_thing;youth cause;ystdy
hello;zoom met_over;zoomed attempt reach
"""


CLAUSES = """
=3:advice;do 0;i 1 you 1;whatever 2;^ 3;=22:gave:volunteering;free 5 nothing 5;charge 5;of 7;house 5;the 9;bono 5;for
6 free 8 gratis 5 on 10 pro 11;... 12;^ 13;<did_free> 14;=2:plan;D 16;... 17 D 16;... 17 D 16 s 18;N 19;at
20;=11:thinking;<them> 22 N 22;about 23 for 23 of 23 over 23;... 24 about 23 for 23 of 23 over 23;at 20 over 21 round
21 thinking 25 with 20;at 20 over 21 round 21 with 20;=13:talk;<them> 28 N 28;for 29;... 30;<their> 31 a 31 an 31 my
31 our 31 some 31 the 31;<their> 31 a 31 an 31 my 31 on 32 our 31 some 31 the 31;thinking 25;up 33;been 34;<did_free>
14 also 15 am 26 are 27 assembled 33 been 34 began 33 bought 33 completed 33 drafted 33 dreamed 25 dreamt 25 drew 35
finished 33 have 36 m 26 mused 25 ordered 33 polished 33 practiced 33 practised 33 prayed 25 prepared 33 prepped 33 re
27 remembered 25 reminisced 25 started 33 thought 25 ve 36 was 34 worked 33 worried 25 wrapped 33;=0:missed;awaited 38
missing 38 outstanding 38 overdue 38 pending 38 unpaid 38;awaited 38 missing 38 outstanding 38 overdue 38 pending 38
still 39 unpaid 38;are 40 is 40 remain 40 remains 40 still 40;N 41;from 42;<bid> 0;^ 44;: 45;=7:waiting;<until> 47 D
47;us 48;here 48 ready 48 with 49;arrive 48 be 50 come 48 coming 48 follow 48 land 48;arrive 48 be 50 come 48 coming
48 follow 48 land 48 to 51;is 52 ll 51 should 51 will 51;<them> 48 N 48;from 54;post 55;the 56;way 55;its 58 the
58;arriving 55 coming 55 due 55 in 57 landing 55 on 59;<owed_thing> 53 are 60 is 60 re 60 s 60;D 47;D 47 by 62 for 62
in 62 on 62;<them> 62 N 62;D 47 before 47 till 47 until 47;D 47 back 65 before 47 due 65 in 65 ready 65 till 47 until
47;follow 63;arrives 63 awaited 63 coming 63 due 63 expected 63 follows 63 from 64 is 52 lands 63 ll 51 not 66 off 64
promised 63 should 51 to 67 will 51;back 62 sent 62 signed 62;us 62;arrive 62 be 69 come 62 follow 62 land 62 reach
70;to 71;sheet 72;... 61 <owed_thing> 68 agreement 72 answer 72 contract 72 copy 72 decision 72 deck 72 docs 72
documents 72 draft 72 feedback 72 figures 72 invoice 72 list 72 numbers 72 offer 72 order 72 paperwork 72 payment 72
po 72 proposal 72 quote 72 report 72 samples 72 specs 72 term 73;arrives 63 awaited 63 coming 63 due 63 expected 63
follows 63 lands 63 promised 63;<owed_thing> 75;^ 76;<owed_thing> 75 agreement 72 answer 72 contract 72 copy 72
decision 72 deck 72 docs 72 documents 72 draft 72 feedback 72 figures 72 invoice 72 list 72 numbers 72 offer 72 order
72 paperwork 72 payment 72 po 72 proposal 72 quote 72 report 72 samples 72 specs 72 term 73;^ 78;... 43 <view> 46 ^ 74
blood 77 final 79 first 79 full 77 lab 77 new 77 revised 77 second 77 signed 79 test 77;=5:mine;<until> 81;it 82 one
82 that 82 them 82;^ 83;have 84;getting 84;get 84 have 84 receive 84 see 84;apply 0 ask 0 be 0 buy 0 call 0 charge 0
check 0 cut 0 drop 0 fill 0 find 0 fire 0 focus 0 follow 0 forget 0 get 0 go 0 hand 0 have 0 hire 0 hold 0 keep 0
learn 0 leave 0 let 0 look 0 make 0 move 0 never 0 not 0 pass 0 pay 0 phone 0 play 0 put 0 read 0 ring 0 save 0 see 0
sell 0 set 0 sleep 0 start 0 stick 0 stop 0 take 0 talk 0 think 0 try 0 wait 0 work 0 write 0;^ 88;to 89;can 85 get 84
gets 84 is 86 ll 87 reckons 90 s 86 said 90 says 90 sez 90 thinks 90 will 87;^ 0;: 92;... 93;by 94 on 94 over 94 via
94;N 95;: 45 from 96;N 0;to 98;<bid> 0 <imperative> 0 ask 98 call 98 meet 98 ring 98 see 98 speak 99 talk 99 whatever
2;^ 100;<until> 38 D 38 all 38 from 38 till 38 today 38 until 38 with 38;=6:theirs;<to_do> 103;^ 104;to 105;down 106
due 106 meant 106 supposed 106;place 18;mine 18 my 108 our 108 ours 18 us 18;to 109;at 109 to 109;are 107 at 109 is
107 over 110 round 111 s 107 to 109;N 112;in 0;it 114;sure 0;<bid> 0 ask 0 call 0 get 115 give 0 go 0 leave 0 let 0
make 116 put 0 see 0 take 0 talk 0 think 0 whatever 0 write 0;^ 117;: 118;... 119 mine 18 my 108 our 108 ours 18 us
18;... 119;mind 22;my 122;on 123;... 124 on 123;been 125;to 105 with 38;bed 38;low 38 up 38;<until> 38 D 38 all 38
from 38 till 38 today 38 until 38 w 38 with 38;office 102;office 102 the 131;of 132;weather 38;the 134;... 124 abroad
102 away 102 down 127 due 106 in 128 laid 129 meant 106 off 130 on 123 ooo 102 out 133 poorly 38 supposed 106
traveling 102 travelling 102 under 135;... 119 to 109;D 28;are 138 falls 138 is 138 s 138;... 139;at 140 for 140 in
140 with 140;<their_day> 141 on 123;are 138 at 140 falls 138 for 140 in 140 is 138 s 138 with 140;come 47;awaited 47
due 47 outstanding 47 overdue 47 pending 47 to 144;awaited 47 due 47 outstanding 47 overdue 47 pending 47 still 145 to
144;are 146 awaited 47 due 47 is 146 outstanding 47 overdue 47 pending 47 s 146 still 145 to 144;<owed_thing> 147;...
17;for 149 out 149 over 149 round 149 to 149;me 150 us 150;... 17 a 149 my 149 our 149 the 149;up 152;arrange 152 book
152 confirm 152 fix 152 plan 152 propose 152 schedule 152 set 153 suggest 152;to 154;touch 155;in 156;called 155
emailed 155 got 157 mailed 155 messaged 155 phoned 155 rang 155 texted 155 wrote 155;<their_day> 141;... 159
<their_day> 143;... 159 <their_day> 143 to 105;... 142 <their_day> 143 ^ 148 abroad 102 asked 151 assistant 158 away
102 been 125 big 160 court 160 down 127 driving 160 due 161 ea 158 eye 160 final 160 first 160 heart 160 hip 160
hospital 160 in 128 invited 151 job 160 knee 160 laid 129 last 160 meant 106 moving 160 new 160 next 160 off 130
office 158 on 123 ooo 102 out 133 pa 158 poorly 38 school 160 second 160 secretary 158 sports 160 start 160 supposed
106 team 158 traveling 102 travelling 102 under 135;apply 22 be 22 come 22 do 22 get 22 have 22 join 22 meet 22 run 22
see 22 take 22 try 22;^ 104 mine 18 my 108 our 108 ours 18 us 18;with 38;... 124 abroad 102 away 102 down 165 in 128
laid 129 off 130 on 123 ooo 102 out 133 poorly 38 traveling 102 travelling 102 under 135;: 101 abroad 102 and 113 are
107 at 120 away 102 by 121 has 126 in 121 is 136 keeps 125 off 102 on 121 ooo 102 out 133 over 137 round 111 s 162
should 163 to 164 traveling 102 travelling 102 via 121 was 166;<until> 81 D 81;<them> 168 N 168;to 169;<them> 82 N
82;across 170 back 170 is 52 ll 51 off 170 out 170 over 170 should 51 to 171 will 51;<them> 47 N 47;from 173;by 173
from 173 with 173;<me> 62;to 176;back 177 from 54 out 177 over 177 to 176;D 81;<them> 179;to 180;across 181 back 181
off 181 on 181 out 181 over 181;me 48 us 48;with 183;to 183;arrive 184 be 184 come 185 get 185 land 184 reach
183;arriving 55 awaited 175 coming 178 due 55 going 182 in 57 landing 55 on 59 outstanding 175 pending 175 to
186;hands 179 inbox 179 letterbox 179 mailbox 179 postbox 179;<their> 188;back 177 in 189 out 177 over 177 to
176;=7:waiting D 47;<them> 191 N 191;by 173 from 192 with 173;back 177 out 177 over 177 to 176;from 192;from 192 to
169;<until> 47;<them> 197 N 197 me 82 us 82;<me> 62 <them> 168 N 168;to 199;<me> 62 <them> 82 N 82;across 170 back 200
off 170 out 200 over 200 round 170 to 201 up 170;across 170 back 170 off 170 out 170 over 170 round 170 up 170;across
170 back 170 off 170 on 181 out 170 over 170 round 170 up 170;across 181 back 181 off 181 on 181 out 181 over 181 to
169;across 170 back 200 in 189 off 205 on 181 out 200 over 200 round 170 to 199 up 170;in 189;across 170 back 170 off
170 on 181 out 170 over 170 round 170 to 169 up 170;<their> 188 the 56;arriving 55 awaited 175 coming 178 due 55 going
208 in 209 landing 55 off 182 on 59 outstanding 175 pending 175 to 186;desk 179;<their> 211;<them> 179 me 48 us 48;in
189 on 212 with 213;<me> 62 me 48 us 48;back 177 out 177 over 177 to 215;in 189 with 183;arrive 184 be 214 come 216
get 185 go 208 land 217 reach 183;=4:needs_from_me;<until> 219;D 47 by 62 for 62 from 192 on 62 to 169;awaited 175
outstanding 175 pending 175;<until> 81 D 81 end 168 side 168 team 168;me 223 my 223 our 223 us 223;at 224 by 224 from
224;hands 179 inbox 179 letterbox 179 mailbox 179;<their> 226;done 225 given 225 in 227 mailed 225 on 212 provided 225
sent 225 shared 225 submitted 225 uploaded 225 with 213;arrive 184 be 228 come 185 get 185 land 184 reach
183;<owed_thing> 172 <until> 174 are 187 arrives 190 awaited 193 come 194 comes 194 coming 195 due 196 expected 195
from 198 gets 202 getting 203 go 204 goes 206 going 204 hits 207 is 210 lands 190 ll 218 outstanding 175 owed 170
owing 170 pending 175 please 220 pls 220 plz 220 promised 221 re 60 s 60 shall 186 should 186 still 222 to 229 will
218;<until> 103;... 231;to 171;drafting 47 finishing 47 preparing 47 printing 47 sending 47 signing 47;are 234 is 234
re 234 s 234;<them> 62 N 62 to 169;<them> 168 N 168 follow 63;... 233 across 170 arrives 63 awaited 63 back 170 coming
63 due 63 expected 63 follows 63 from 64 he 235 is 52 lands 63 ll 51 not 66 off 236 out 170 over 170 promised 63 she
235 should 51 they 235 to 237 will 51;... 170;N 81;to 240;promised 47 reckons 47 said 47 says 47 swears 47;$$ 47
<they> 242;<until> 243 D 243;D 103;<me> 245;D 103 to 246;across 247 back 247 over 247 round 247;... 248;<their> 249 it
249 me 103 that 249 the 249 them 249 us 103;with 240;<me> 103 <them> 168 N 168;to 252;across 170 back 253 off 170 out
170 over 170 to 169;... 245 D 103;... 170 to 71;me 103 us 103;up 251;back 241;across 170 back 170 off 170 out 170 over
170 to 169;<me> 103;to 261;back 262 me 103 us 103;... 245;me 264 us 264;know 103;<me> 266;out 241;N 81 arrive 62 be 69
come 62 follow 62 land 62 reach 70;to 269;back 262;... 230 <give3> 232 <owed_thing> 238 agreement 72 amended 239
answer 72 apologise 241 apologize 241 ask 240 back 244 bringing 250 chase 240 check 251 clean 239 coming 254
congratulate 240 contract 72 copy 72 corrected 239 decision 72 deck 72 delivers 255 docs 72 documents 72 draft 256
drafting 257 drafts 255 dropping 250 emailing 250 emails 255 feedback 72 figures 72 final 239 finding 257 first 239
follow 258 forwarding 250 forwards 255 full 239 get 259 gets 260 getting 263 giving 265 goes 260 going 260 introduce
240 invite 240 invoice 72 lending 257 letting 267 list 72 mails 255 making 265 my 239 new 239 numbers 72 offer 72
order 72 our 239 paperwork 72 pay 240 payment 72 pays 255 ping 240 po 72 posting 250 pricing 257 proper 239 proposal
72 quote 72 quoting 257 reach 268 remind 240 report 270 reporting 271 returns 255 reverting 271 revised 239 revises
255 samples 72 send 240 sending 250 sends 255 shares 255 showing 265 signed 239 sorting 257 specs 72 tell 240 telling
265 term 73 texting 257 thank 240 updated 239 write 240 writing 265;is 52 ll 51 should 51 to 171 will 51;<owed_thing>
273 are 60 is 60 re 60 s 60;<them> 82 N 82 follow 63;... 233 arrives 63 awaited 63 coming 63 due 63 expected 63
follows 63 from 64 is 52 lands 63 ll 51 not 66 off 64 promised 63 should 51 to 275 will 51;... 274 <owed_thing> 276
agreement 72 answer 72 contract 72 copy 72 decision 72 deck 72 docs 72 documents 72 draft 72 feedback 72 figures 72
invoice 72 list 72 numbers 72 offer 72 order 72 paperwork 72 payment 72 po 72 proposal 72 quote 72 report 72 samples
72 specs 72 term 73;=23:contact;N 278;from 279;... 280 from 279;... 43 ^ 277 blood 77 card 281 final 79 first 79 full
77 lab 77 letter 281 new 77 note 281 parcel 281 postcard 281 revised 77 second 77 signed 79 telegram 281 test 77;of
92;favour 283;against 92 for 92 in 284;against 92 firmly 285 for 92 in 284 strongly 285;s 47;<their> 47 N 287;^ 288;^
81;<them> 290 N 290;<did_free> 14 owe 291;<owed_thing> 53;... 293 <owed_thing> 276 agreement 72 answer 72 contract 72
copy 72 decision 72 deck 72 docs 72 documents 72 draft 72 feedback 72 figures 72 invoice 72 list 72 numbers 72 offer
72 order 72 paperwork 72 payment 72 po 72 proposal 72 quote 72 report 72 samples 72 specs 72 term 73;... 43 ^ 294
blood 77 final 79 first 79 full 77 lab 77 new 77 revised 77 second 77 signed 79 test 77;N 22;about 296 of 296;card 281
letter 281 note 281 parcel 281 postcard 281 telegram 281;=0:missed times 38;time 38;again 38 both 299 each 300 every
300 only 38 twice 38;machine 301;<until> 219 before 219 by 219 until 219;... 303;my 304 our 304;^ 305;<them> 18 N
18;meet 307 see 307 visit 307;to 308;down 309 out 309 over 309 round 309 to 308 up 309;<det> 0 <my> 0 N 0 all 0 in 0
it 0 more 0 off 0 on 0 out 0 them 0 up 0;<bid> 0 <bid_it> 311;^ 312;^ 312 that 45 to 313;^ 44 that 45 to 45;reckons
314 said 314 says 314 thinks 315;$$ 38;tone 317;accounts 28;all 319;out 286;... 17 D 16 later 16;N 322;w 323 with
323;up 324;^ 0 against 92 firmly 285 for 92 in 284 strongly 285;to 149 w 149 with 149;away 327 back 327 down 327 out
327 over 327 round 327 to 149 up 327 w 149 with 149;... 220 <until> 219;approved 329 back 329 booked 329 checked 329
cleared 329 delivered 329 done 329 filed 329 finished 329 fixed 329 in 329 paid 329 posted 329 printed 329 ready 329
returned 329 reviewed 329 sent 329 settled 329 signed 329 sorted 329;... 330;all 331 everything 331 it 331 my 331 our
331 that 331 the 331 them 331 those 331;^ 332;^ 44 like 333;owe 291;... 46 : 45;N 336;from 337;<them> 18 N 18 away 327
back 327 down 327 out 327 over 327 round 327 to 149 up 327 w 149 with 149;$$ 38 tone 317;reckons 315 said 315 says 315
thinks 315;<owed_thing> 220;... 48 <until> 47 D 47;... 342 <their> 343 a 343 an 343 everything 343 it 343 news 343
that 343 the 343 them 343 this 343 word 343;... 342;^ 345;^ 344 a 346 an 346;<their> 343 a 343 an 343 everything 343
it 343 news 343 that 343 the 343 them 343 this 343 word 343;^ 348;... 220;<until> 219 D 47;... 351 <until> 47 D 47;...
342 <owed_thing> 329 <their> 343 a 343 all 350 an 343 everything 343 it 343 my 304 news 343 our 304 some 350 that 343
the 352 them 343 this 343 those 350 word 343;... 342 <owed_thing> 329;^ 354;^ 353 a 355 an 355;<until> 219 approved
329 back 329 booked 329 checked 329 cleared 329 delivered 329 done 329 filed 329 finished 329 fixed 329 in 329 paid
329 posted 329 printed 329 ready 329 returned 329 reviewed 329 sent 329 settled 329 signed 329 sorted 329;...
357;<until> 219 approved 329 back 329 before 219 booked 329 by 219 checked 329 cleared 329 delivered 329 done 329
filed 329 finished 329 fixed 329 in 329 paid 329 posted 329 printed 329 ready 329 returned 329 reviewed 329 sent 329
settled 329 signed 329 sorted 329 until 219;... 359;... 342 <owed_thing> 329 all 358 everything 331 it 331 my 360 our
360 some 350 that 331 the 358 them 331 those 358;^ 361 a 355 an 355;better 0 crazy 0 daft 0 foolish 0 mad 0 nuts 0
overpaying 0 right 0 silly 0 stupid 0 too 0 undercharging 0 underpricing 0 wise 0 wrong 0;^ 363;be 364;am 364 are 364
d 365 m 364 re 364 were 364 would 365;<i> 366;<i> 366 that 367;saying 28;are 369 say 28;=13:talk are 28 got 28 had 28
has 28 is 28 left 28 might 28 quit 28 s 28 was 28 were 28 will 28;are 28 got 28 had 28 has 28 is 28 left 28 might 28
quit 28 s 28 was 28 were 28 will 28;=13:talk <they> 372;<they> 371 it 28 on 28 that 373;<they> 372;<they> 372 that
375;it 28;has 377 is 28;answering 302 answerphone 301 vm 301 voicemail 301;down 18 in 18 over 18 round 18 up 18;w 149
with 149;call 381 meeting 381;N 380 a 382 breakfast 381 brunch 381 coffee 381 dinner 381 drinks 381 lunch 381 tea
381;... 17 meet 307 see 307 visit 307;to 384 w 149 with 149;away 327 back 327 down 385 out 385 over 385 round 385 to
384 up 385 w 149 with 149;<verb3> 28;=13:talk N 28;<they> 28 N 387 it 28 on 28 that 388;=13:talk <they> 372 N
28;<they> 371 N 387 it 28 on 28 that 390;<they> 28 it 28 on 28 that 28;^ 148;<they> 22;have 349;<they> 22 that 394 to
395;<they> 22 that 394;<they> 28;did 398 does 398 has 398 is 398 was 398 will 398;hear 62;^ 400;... 168;<giveinf> 402
<redo> 402 <to_do> 402;^ 403;gather 28 hear 28 ll 401 to 404 understand 28;=15:gave:intro;N 406;N 407;off 317;busy 317
dead 317 engaged 317 switched 409;busy 317 dead 317 engaged 317 is 410 s 410 seems 28 switched 409 was 410;bringing
257 drafting 257 dropping 257 emailing 257 finding 257 forwarding 257 getting 257 giving 265 lending 257 making 265
posting 257 pricing 257 quoting 257 sending 257 showing 265 sorting 257 telling 265 texting 257 writing 265;my 219 our
219;^ 413;^ 412 answering 302 answerphone 301 needs 414 reckons 314 said 314 says 314 thinks 315 vm 301 voicemail
301;has 377;whole 38;$$ 38 again 38 all 38 both 38 each 38 every 38 for 38 still 38 the 417;again 38 all 38 both 38
each 38 every 38 for 38 still 38 the 417;busy 418 dead 418 engaged 418 off 419 switched 409;busy 418 dead 418 engaged
418 is 420 off 419 s 420 switched 409 was 420;like 28;says 28;to 404;<them> 18 N 322;: 290;self 426;to 427;1 38;call
38 meeting 38;up 38;off 38;one 38;to 433;1 429 1on1 38 appointment 38 board 430 breakfast 38 call 38 catch 431 coffee
38 demo 38 dinner 38 interview 38 kick 432 kickoff 38 lunch 38 meeting 38 offsite 38 one 434 party 38 retro 38 review
38 session 38 slot 38 stand 431 standup 38 sync 38 weekly 38 workshop 38 zoom 38;=0:missed 1 429 1on1 38 appointment
38 board 430 breakfast 38 call 38 catch 431 coffee 38 demo 38 dinner 38 interview 38 kick 432 kickoff 38 lunch 38
meeting 38 offsite 38 one 434 party 38 retro 38 review 38 session 38 slot 38 stand 431 standup 38 sync 38 weekly 38
workshop 38 zoom 38;1 429 1on1 38 appointment 38 board 435 breakfast 38 call 38 catch 431 coffee 38 daily 435 demo 38
dinner 38 interview 38 kick 432 kickoff 38 lunch 38 meeting 38 monthly 435 offsite 38 one 434 party 38 quarterly 435
retro 38 review 38 session 38 slot 38 stand 431 standup 38 sync 38 team 435 weekly 436 workshop 38 zoom 38;s
437;<their> 437 D 437 N 438 my 437 our 437 the 437 this 437;touch 38;in 440;see 38;=0:missed up 38;base 38;ask 38
check 38 drop 38 email 38 get 441 give 38 go 442 invite 38 look 443 message 38 phone 38 ping 38 pop 38 reply 38 ring
38 send 38 text 38 thank 38 touch 444 write 38;really 445;<owed_thing> 233;... 447 <owed_thing> 260;into 28;bought 28
bumped 449 called 28 danced 28 dated 28 goes 28 had 28 has 28 heard 28 knows 28 met 28 played 28 plays 28 ran 449 rang
28 reckons 28 said 28 sat 28 saw 28 says 28 sold 28 spoke 28 talked 28 thinks 28 told 28 visited 28 was 28 went 28
worked 28 works 28;... 43 ^ 448 accountant 450 aunt 450 boss 450 boyfriend 450 brother 450 colleague 450 cousin 450
dad 450 daughter 450 father 450 flatmate 450 friend 450 girlfriend 450 gran 450 grandmother 450 husband 450 lawyer 450
mom 450 mother 450 mum 450 neighbor 450 neighbour 450 nephew 450 niece 450 partner 450 roommate 450 sister 450 son 450
uncle 450 wife 450;me 426;for 452;^ 345 a 346 an 346;... 342 <owed_thing> 329 all 358 everything 331 it 331 my 358 our
358 some 350 that 331 the 358 them 331 those 358;^ 455 a 355 an 355;=4:needs_from_me ... 359;... 342 <owed_thing> 329
all 358 everything 331 it 331 my 457 our 457 some 350 that 331 the 358 them 331 those 358;^ 458 a 355 an 355;$$ 38 ...
317;of 289;N 460 sign 461;=23:contact ... 46 : 45;N 463;for 452 from 464 to 427;s 38;<their> 38 N 466;N 28;from 467
that 468 through 467 via 467;answering 302 answerphone 301 needs 414 vm 301 voicemail 301;be 22 have 22 to 22;back 38
in 440;apologise 38 apologize 38 ask 38 check 38 congratulate 38 drop 38 email 38 get 472 give 38 go 442 invite 38
look 443 message 38 phone 38 ping 38 pop 38 reply 38 ring 38 send 38 text 38 thank 38 touch 444 write 38;N 471 to
473;<them> 290;say 28;<giveinf> 350 <redo> 350 <to_do> 350;^ 477;N 387 that 468;to 445;ought 480 should 445;better
0;to 0;d 482 must 0 need 483 ought 483 should 0;^ 484;<i> 485;and 486;<bid> 0 <bid_it> 311 apply 0 ask 0 be 0 buy 0
call 0 charge 0 check 0 cut 0 drop 0 fill 0 find 0 fire 0 focus 0 follow 0 forget 0 get 0 go 0 hand 0 have 0 hire 0
hold 0 keep 0 learn 0 leave 0 let 0 look 0 make 0 move 0 never 0 not 0 pass 0 pay 0 phone 0 play 0 put 0 read 0 ring 0
save 0 see 0 sell 0 set 0 sleep 0 start 0 stick 0 stop 0 take 0 talk 0 think 0 try 0 wait 0 work 0 write 0;^ 488;...
487 <i> 366 ^ 312 just 45 that 367 to 489;are 28;t 0;<bid> 0 <bid_it> 311 always 0 build 0 buy 0 charge 0 cut 0 don
492 dont 0 double 0 drop 0 fire 0 focus 0 hire 0 keep 0 launch 0 never 0 raise 0 sell 0 ship 0 start 0 stop 0 test 0
try 0 use 0 wait 0;<bid> 0 <bid_it> 311 always 0 apply 0 ask 0 be 0 build 0 buy 0 call 0 charge 0 check 0 cut 0 don
492 dont 0 double 0 drop 0 fill 0 find 0 fire 0 focus 0 follow 0 forget 0 get 0 go 0 hand 0 have 0 hire 0 hold 0 keep
0 launch 0 learn 0 leave 0 let 0 look 0 make 0 move 0 never 0 not 0 pass 0 pay 0 phone 0 play 0 put 0 raise 0 read 0
ring 0 save 0 see 0 sell 0 set 0 ship 0 sleep 0 start 0 stick 0 stop 0 take 0 talk 0 test 0 think 0 try 0 use 0 wait 0
work 0 write 0;^ 494;... 487 ^ 493 just 45 to 495;... 487 <i> 366 ^ 493 just 45 that 367 to 495;later 16;N
498;=13:talk like 28;reminder 426;^ 348 back 38;N 471 apologise 38 apologize 38 ask 38 check 38 congratulate 38 drop
38 email 38 get 502 have 349 hear 349 invite 38 message 38 phone 38 probably 445 really 445 reply 38 send 38 text 38
thank 38 write 38;hear 28;i 504;should 163;from 467 through 467 via 467;sign 461;of 173;from 173 off 173 out 509;...
510;^ 511;... 510 <their> 47 N 287;<their> 512 ^ 513 a 512 an 512 any 512 my 512 our 512 the 512;given 514 sent
514;<their> 512 ^ 511 a 512 an 512 any 512 my 512 our 512 the 512;up 514;be 515 collect 514 get 514 have 516 hear 516
pick 517 receive 514 see 514;after 289 chasing 289 lacking 289 missing 289 needs 414 no 508 owe 291 short 461 to
518;to 379;=3:advice <bid> 0;^ 521 just 45 to 45;is 28;it 82;<until> 81 ^ 524;get 525 have 525 see 525;could 526 d 526
ll 526 will 526 would 526;<they> 527;promised 528 said 528 swore 528;<i> 529;... 233 across 170 arrives 63 awaited 63
back 170 coming 63 due 63 expected 63 follows 63 from 64 is 52 lands 63 ll 51 not 66 off 236 out 170 over 170 promised
63 should 51 to 237 will 51;... 274 <owed_thing> 531 agreement 72 answer 72 contract 72 copy 72 decision 72 deck 72
docs 72 documents 72 draft 72 feedback 72 figures 72 invoice 72 list 72 numbers 72 offer 72 order 72 paperwork 72
payment 72 po 72 proposal 72 quote 72 report 72 samples 72 specs 72 term 73;... 43 ^ 532 blood 77 buzz 523 final 79
first 79 full 77 lab 77 new 77 revised 77 rumour 523 second 77 signed 79 test 77 word 523;say 28 to 105;=11:thinking N
22;<they> 22 N 22 about 535 i 22 maybe 22 of 535 perhaps 22 that 22 we 22;... 487 <i> 366 that 367 to 89;<them> 81 N
81;forward 538 intro 538 introduce 538 send 538 share 538;=12:task;^ 539 do 540;<them> 38 N 38;of 542;<them> 38 N 38
hold 543;to 542;call 542 catch 542 get 544 hunt 542 nail 542 pin 542 raise 542 reach 542 ring 542 see 542 speak 545
track 542;to 546;$$ 38 again 38 both 299 each 300 every 300 only 38 twice 38;against 92 firmly 285 for 92 in 284
strongly 285 thinking 25;from 337 has 377 is 28;<bid> 0 go 0;^ 551;^ 44 like 333 not 552;t 552;to 518;: 4 <did_free>
14 <i> 37 <their> 80 <they> 91 <view> 97 N 167 ^ 272 a 282 advised 286 advises 92 advocates 92 after 289 also 292 am
34 an 295 annoyed 297 another 298 answering 302 answerphone 301 anxious 297 argued 286 assembled 33 awaiting 306
awaits 306 away 310 basically 316 been 34 began 33 blood 77 bought 33 busy 318 by 320 came 321 card 280 catching 325
chasing 289 collecting 307 completed 33 counseled 326 counselled 326 counsels 92 curious 297 cycling 328 d 334
definitely 335 dm 338 drafted 33 dreamed 25 dreamt 25 drew 35 driving 339 dropping 307 email 338 engaged 340
essentially 341 excited 297 expect 347 expected 349 expecting 356 expects 362 favours 92 feels 368 fetching 307
figures 368 final 79 finished 33 first 79 flying 328 folk 370 from 337 full 77 gather 374 gathered 376 going 328
gossip 378 got 379 have 36 having 383 he 106 heading 386 hear 389 heard 391 hearing 392 her 393 his 393 honestly 341
hope 396 hoping 397 hosting 307 how 399 i 405 intro 408 it 411 jealous 297 just 415 lab 77 lacking 289 legend 416
letter 280 line 421 literally 341 looks 422 m 34 mail 338 market 423 me 424 meeting 425 memo 428 message 338 missed
439 missing 289 mused 25 must 446 my 451 nb 453 need 454 needed 456 needs 459 new 77 no 462 note 465 noticed 469 now
335 number 421 off 386 only 470 ordered 33 ought 474 our 451 owe 475 people 476 phone 421 picking 307 planning 16
please 478 pls 478 plz 478 polished 33 popping 310 postcard 280 practiced 33 practised 33 prayed 25 prepared 33
prepped 33 proposes 92 proud 297 read 479 really 481 reckons 490 recommends 92 remembered 25 reminder 428 reminisced
25 revised 77 rumor 416 rumour 416 rumours 491 said 496 saw 469 says 497 second 77 see 469 seeing 499 seemingly 28
seems 500 self 501 sez 90 shall 395 she 106 short 461 should 503 signed 79 simply 341 so 505 somebody 506 someone 506
sounds 422 spotted 507 started 33 still 519 straight 520 street 423 suggests 522 taking 307 talk 523 test 77 text 338
that 530 the 533 their 393 they 534 thinking 536 thinks 537 thought 25 to 541 traveling 328 travelling 328 trying 547
understand 376 urges 92 ve 36 visiting 499 vm 548 voicemail 548 want 454 wanted 456 wants 362 warned 286 was 549 we
424 what 399 whatsapp 338 when 399 where 399 which 530 why 399 wish 397 wishing 397 word 550 worked 33 worried 25
would 553 wouldn 554 wouldnt 552 wrapped 33 yet 555;from 240;... 557;get 558;N 540;... 560;you 561;done 561;congrats
561 congratulations 561 happy 561 hello 561 hi 561 sorry 561 thank 562 thanks 561 well 563;^ 559 say 564 wish 564;s
278;<their> 278 N 566 my 278 our 278 the 278;^ 5;free 568;bono 568;for 569 free 568 help 568 helping 568 pro 570
unpaid 568;at 567;at 567 for 569 free 568 help 568 helping 568 in 567 of 571 over 572 pro 570 round 567 unpaid
568;=18:gave:mentoring;^ 574;=18:gave:mentoring students 575;^ 576 at 575;for 569 free 568 help 568 helping 568
mentoring 577 pro 570 unpaid 568 volunteering 568;for 569 free 568 help 568 helping 568 mentoring 577 of 578 pro 570
unpaid 568 volunteering 568;at 567 for 569 free 568 help 568 helping 568 in 567 mentoring 577 of 578 over 572 pro 570
round 567 unpaid 568 volunteering 568;calls 38;at 567 in 567 over 572 round 567;afternoon 573 day 573 days 573 evening
573 h 579 hour 580 hours 580 hr 579 hrs 579 missed 581 morning 573 week 582;minute 317;last 584;the 585;me 317 us
317;$$ 38 again 317 at 586 last 584 on 587;$$ 38 again 317 at 586 back 317 last 584 on 587 out 317;<off_it> 589;be
590;to 591;been 590;<off_it> 589 been 590;been 590 being 590 gets 590 got 590 had 592 has 593 is 590 s 594 was 590
were 590;N 595;<off_it> 588 been 590 being 590 gets 590 got 590 had 592 has 593 is 590 s 594 skipped 38 w 596 was 590
were 590 with 596;1 597;skipped 38;=17:gave:knowledge;^ 600;about 601 in 601 on 601 through 601;about 601 for 601 in
601 on 601;... 602 about 601 for 601 in 601 on 601 up 603;<them> 604 N 604;<them> 600 N 600;to 606;... 607;for 606 to
606;... 609;^ 610;<them> 601 N 601;<them> 601 N 601 ^ 608 how 601 my 611 our 611 the 611 to 612 what 601 when 601
where 601 which 601 why 601;=20:gave:referral;<them> 614;to 615;... 616;^ 617;of 618;=16:gave:feedback;^ 620;^ 620
about 621 back 621 on 621 to 621;^ 614;to 623;along 624 on 624 over 624 to 623;card 625 cv 625 details 625 name 625
number 625 portfolio 625 profile 625 resume 625;for 623 of 623 to 623;<contact_of> 614 <contact_thing> 614;^ 628;s
629;=19:gave:resource;<useful> 631;... 632 <useful> 631;<useful> 631 s 628;... 634 <useful> 631;a 633 an 633 my 635
our 635 some 633 that 633 the 635 this 633 three 633 two 633;<remarks_on> 621;<contact_of> 627 <contact_thing> 627 few
637;a 633 an 633 my 633 our 633 some 633 that 633 the 633 this 633;^ 639;few 637;<remarks_on> 621 a 641 detailed 637
honest 637 my 637 our 637 some 637 the 637 written 637;<contact_of> 627 <contact_thing> 627 <remarks_on> 621;a 633 an
633 my 633 our 633 some 633 that 633 the 633 this 633 three 633 two 633;<contact_of> 627 <contact_thing> 627
<remarks_on> 621 ^ 644 a 638 detailed 637 honest 637 my 643 our 643 some 637 the 643 written 637;<contact_of> 627
<contact_thing> 627 <remarks_on> 621 N 630 ^ 636 a 638 across 640 back 642 detailed 637 honest 637 my 643 on 640 our
643 over 645 some 637 the 643 written 637;^ 639 across 640 on 640 over 640;<them> 631 N 631;to 648 with 648;<them>
631;to 650 with 650;... 649 along 651 on 651 over 651 to 648 with 648;<useful> 652;... 653 <useful> 652;... 649 to 648
with 648;<useful> 655;... 656 <useful> 655;along 651 on 651 over 651 to 650 with 650;<useful> 658;... 659 <useful>
658;a 654 an 654 my 654 our 654 some 657 that 660 the 654;<remarks_on> 622;<contact_of> 619 <contact_thing> 619 few
662;a 657 an 657 my 657 our 657 some 657 the 657;^ 664;^ 620 back 621;<remarks_on> 666;few 667;<remarks_on> 666 a 668
detailed 667 honest 667 my 667 some 667 written 667;<contact_of> 619 <contact_thing> 619;<contact_of> 619
<contact_thing> 619 ^ 664 a 670 the 670;<contact_of> 619 <contact_thing> 619 few 667;<contact_of> 619 <contact_thing>
619 <remarks_on> 666 ^ 664 a 672 detailed 667 honest 667 my 667 some 667 the 670 written 667;<contact_of> 631
<contact_thing> 631 <useful> 631;... 674 <contact_of> 631 <contact_thing> 631 <useful> 631;a 675 an 675 my 675 our 675
the 675;^ 676;<them> 677;<contact_of> 619 <contact_thing> 619 <remarks_on> 622 <their> 626 <them> 646 N 647 ^ 661 a
663 across 665 along 665 back 669 detailed 662 honest 662 my 662 off 665 on 671 over 673 round 665 some 662 the 670 to
678 written 662;... 81;... 179 <them> 680 both 81;<give1> 681;will 290;and 683 to 290;yes 684;also 335 owe 291 still
335;^ 81 with 290;^ 81 off 687 out 687 up 687 with 290;<them> 688 N 688;<until> 81 D 81 back 168;<them> 690 N
690;answering 691 briefing 691 chasing 691 emailing 691 invoicing 691 mailing 691 paying 691 refunding 691 reimbursing
691 reminding 691 ringing 691 seeing 691 texting 691 updating 691;<doing> 18;at 149 down 149 for 149 in 149 on 149 out
149 over 149 to 149 up 149 with 149;... 17 attend 149 dine 149 host 149 join 149 lunch 149 meet 149 see 149 visit
149;at 149 down 149 for 149 in 149 on 149 out 149 over 149 to 695 up 149 with 149;... 179;^ 697;<giveinf> 81;^ 699;for
700 to 700 with 700;^ 402;<them> 702 N 702 ^ 697;... 179 <giveinf> 81;^ 704;for 705 to 700 with 700;... 17 ^
699;=2:plan ... 17;... 17 ^ 699 attend 149 call 16 dine 149 have 16 host 149 join 149 lunch 149 meet 708 see 708 speak
16 talk 16 visit 708;at 149 down 149 for 707 in 149 on 149 out 149 over 149 to 709 up 149 with 707;<them> 702 N 702
together 149;<them> 702 N 702;D 16 N 16;... 713;<doing> 714;... 17 be 715;... 17 at 149 down 149 for 149 in 149 on 149
out 149 over 149 to 716 up 149 with 149;... 17 at 149 down 149 for 149 in 149 on 149 out 149 over 149 to 149 up 149
with 149;of 698;charge 719;up 701;^ 699 attend 149 dine 149 host 149 join 149 lunch 149 meet 149 see 149 visit 149;for
700 to 722 with 700;... 17 call 16 have 16 meet 16 see 16 speak 16 talk 16 visit 16;at 149 down 149 for 149 in 149 on
149 out 149 over 149 to 724 up 149 with 149;hook 706;the 726;... 17 ^ 697;for 698;in 701;attend 149 dine 149 host 149
join 149 lunch 149 meet 149 see 149 visit 149;to 731;^ 47;on 733;waiting 734;... 17 <them> 702 N 702 ^ 697;at 149
before 149 for 149 in 149 to 149 with 149;appear 737 attend 149 compete 737 dance 737 dine 149 exhibit 737 host 149
join 149 lunch 149 meet 149 perform 737 pitch 737 play 737 present 737 see 149 sing 737 speak 737 visit 149;... 17 to
546;orders 701;<doing> 18 <making> 689 <outing> 149 ^ 692 all 693 attending 149 away 694 booked 696 booking 698 both
693 bound 701 bringing 703 calling 698 catching 149 celebrating 149 charged 701 chasing 698 collecting 698 cooking 149
delivering 698 doing 149 down 706 drafting 698 driving 149 dropping 703 due 710 emailing 698 finishing 698 flying 149
getting 711 giving 712 going 717 handling 698 having 149 heading 718 hosting 149 in 720 introducing 698 left 701
lending 712 lined 721 mailing 698 making 698 meant 723 measuring 698 meeting 149 obliged 701 off 725 on 727 ordering
698 out 694 paying 698 picking 728 planning 16 playing 149 posting 698 presenting 149 printing 698 responsible 729
ringing 698 roped 730 running 149 seeing 149 sending 703 set 732 sharing 698 showing 149 signed 721 speaking 149 still
735 supposed 732 taking 736 tasked 701 texting 698 to 738 traveling 149 travelling 149 trying 739 under 740 visiting
149 watching 149 writing 698;<doing> 18 <outing> 149 all 693 away 694 booked 694 both 693 due 694 going 694 heading
694 off 694 out 694;<doing> 18 <outing> 149 all 693 away 694 booked 694 both 693 due 718 going 694 having 149 heading
694 meeting 149 off 718 out 694;at 149 for 149 in 149 on 149 to 149;box 744 place 744 spot 744 table 744;a 745 passes
744 places 744 seats 744 spaces 744 spots 744 tickets 744;... 17 a 745 passes 744 places 744 seats 744 spaces 744
spots 744 tickets 744;... 17 a 745 got 747 passes 744 places 744 seats 744 spaces 744 spots 744 tickets 744;<doing> 18
all 693 both 693;a 745 got 747 passes 744 places 744 seats 744 spaces 744 spots 744 tickets 744;am 742 are 743 fly 149
got 746 has 746 have 748 is 749 m 742 meet 149 re 742 travel 149 ve 750;N 751;together 149;<doing> 18 <making> 689
<outing> 149 ^ 692 all 693 attending 149 away 694 booked 696 booking 698 both 693 bound 701 bringing 698 calling 698
catching 149 celebrating 149 charged 701 chasing 698 collecting 698 cooking 149 delivering 698 doing 149 down 706
drafting 698 driving 149 dropping 698 due 710 emailing 698 finishing 698 flying 149 getting 753 going 717 handling 698
having 149 heading 718 hosting 149 in 720 introducing 698 left 701 lined 721 mailing 698 making 698 meant 723
measuring 698 meeting 149 obliged 701 off 725 on 727 ordering 698 out 694 paying 698 picking 728 planning 16 playing
149 posting 698 presenting 149 printing 698 responsible 729 ringing 698 roped 730 running 149 seeing 149 sending 698
set 732 sharing 698 showing 149 signed 721 speaking 149 supposed 732 taking 728 tasked 701 texting 698 to 738
traveling 149 travelling 149 trying 149 under 740 visiting 149 watching 149 writing 698;there 317;attend 317 be 755
come 317 go 317;t 756;not 756;for 180;across 181 back 181 done 759 off 181 over 181 ready 759 to 180 w 180 with
180;... 760;^ 761;get 762 have 762 mentioned 28 met 28 missed 439 offered 28 promised 28 said 28 seen 28 sent 28 told
28;=0:missed $$ 38;attend 764 be 755 call 38 come 317 go 764 meet 38 reach 38 see 38 speak 38 talk 38 visit 38;also
335 not 765 owe 291 still 335;attend 764 be 755 call 38 come 317 go 764 happen 38 meet 38 see 38 speak 38 talk 38
visit 38;t 767;attend 764 be 755 call 38 come 317 go 764 meet 38 see 38 speak 38 talk 38 visit 38;call 16 have 16 meet
16 see 16 speak 16 talk 16 visit 16;to 770;how 601;$$ 38 trying 317 waiting 317;up 773;N 149;N 149 to 775 with
775;mentioned 28 met 28 missed 439 offered 28 promised 28 said 28 seen 28 sent 28 told 28;1 18;to 290;D 779 to 290;D
16 again 17 next 17;up 18;one 18;to 783;call 18;1 778 appointment 18 breakfast 18 brunch 18 call 18 catch 782 chat 18
coffee 18 date 18 demo 18 dinner 18 drinks 18 follow 782 interview 18 lunch 18 meeting 18 mtg 18 one 784 phone 785
session 18 supper 18 sync 18 tea 18 video 785 workshop 18 zoom 18;... 17 1 778 D 16 appointment 18 breakfast 18 brunch
18 call 18 catch 782 chat 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 follow 782 interview 18 lunch 18 meeting 18
mtg 18 one 784 phone 785 session 18 supper 18 sync 18 tea 18 video 785 workshop 18 zoom 18;up 787;1 778 another 786
appointment 18 board 786 box 744 breakfast 18 brunch 18 call 18 catch 782 chat 18 coffee 18 date 18 demo 18 dinner 18
drinks 18 final 786 first 786 follow 788 interview 18 lunch 18 meeting 18 monthly 786 mtg 18 one 784 phone 785 place
744 quick 786 second 786 session 18 short 786 spot 744 supper 18 sync 18 table 744 tea 18 team 786 video 785 weekly
786 workshop 18 zoom 18;1 778 another 786 appointment 18 board 786 breakfast 18 brunch 18 call 18 catch 782 chat 18
coffee 18 date 18 demo 18 dinner 18 drinks 18 final 786 first 786 follow 788 interview 18 lunch 18 meeting 18 monthly
786 mtg 18 one 784 phone 785 quick 786 second 786 session 18 short 786 supper 18 sync 18 tea 18 team 786 video 785
weekly 786 workshop 18 zoom 18;N 18;meet 791 see 791 visit 791;1 778 <until> 780 a 789 an 790 another 786 appointment
18 board 786 breakfast 18 brunch 18 call 18 catch 782 chat 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 final 786
first 786 follow 788 interview 18 lunch 18 meeting 18 monthly 786 mtg 18 my 790 one 784 our 790 passes 744 phone 785
places 744 quick 786 seats 744 second 786 session 18 short 786 spaces 744 spots 744 supper 18 sync 18 tea 18 team 786
the 790 tickets 744 till 780 to 792 until 780 video 785 weekly 786 workshop 18 zoom 18;yes 779;on 290;1 778 <until>
780 N 781 a 789 an 790 another 786 appointment 18 arranged 779 board 786 breakfast 18 brunch 18 call 18 catch 782 chat
18 coffee 18 committed 779 consented 779 contracted 779 date 18 demo 18 dinner 18 drinks 18 final 786 first 786 follow
788 got 793 interview 18 lunch 18 meeting 18 missed 439 monthly 786 mtg 18 my 790 offered 779 one 784 our 790 passes
744 phone 785 places 744 pledged 779 quick 786 said 794 seats 744 second 786 session 18 short 786 spaces 744 spots 744
supper 18 sworn 779 sync 18 taken 795 tea 18 team 786 the 790 tickets 744 till 780 to 792 took 795 undertaken 779
until 780 video 785 volunteered 779 vowed 779 weekly 786 workshop 18 zoom 18;N 781;attending 149 booking 698 catching
149 celebrating 149 chasing 698 collecting 698 cooking 149 delivering 698 doing 149 drafting 698 driving 149 emailing
698 finishing 698 flying 149 getting 753 going 149 having 149 heading 149 hosting 149 mailing 698 measuring 698
meeting 149 ordering 698 picking 728 playing 149 posting 698 presenting 149 printing 698 ringing 698 running 149
seeing 149 showing 149 speaking 149 taking 149 texting 698 traveling 149 travelling 149 trying 149 visiting 149
watching 149;<doing> 714 at 149 back 149 in 149 over 149 with 149;up 149;down 149;accompany 149 appear 737 attend 149
be 799 breakfast 149 catch 800 compete 737 dance 737 dine 149 exhibit 737 fly 149 get 762 have 762 interview 149 lunch
149 meet 149 perform 737 pitch 737 play 737 present 737 see 149 sing 737 sit 801 speak 737 travel 149 visit
149;<until> 779;<doing> 18 <making> 689 <outing> 149 ^ 692 all 693 attending 149 away 694 booked 696 booking 698 both
693 bound 701 bringing 703 calling 698 catching 149 celebrating 149 charged 701 chasing 698 collecting 698 cooking 149
delivering 698 doing 149 down 706 drafting 698 driving 149 dropping 703 due 710 emailing 698 finishing 698 flying 149
getting 711 given 803 giving 712 going 717 handling 698 having 149 heading 718 hosting 149 in 720 introducing 698 left
701 lending 712 lined 721 mailing 698 making 698 meant 723 measuring 698 meeting 149 obliged 701 off 725 on 727
ordering 698 out 694 paying 698 picking 728 planning 16 playing 149 posting 698 presenting 149 printing 698
responsible 729 ringing 698 roped 730 running 149 seeing 149 sending 703 set 732 sharing 698 showing 149 signed 721
speaking 149 still 735 supposed 732 taking 736 tasked 701 texting 698 to 731 traveling 149 travelling 149 trying 739
under 740 visiting 149 watching 149 writing 698;... 17 D 16 again 17 next 17;N 805 to 775 with 775;to 792;reply
38;answer 38;a 808 an 809 past 38 there 38 through 38;it 38;got 810 made 811;course 686;ask 38 check 38 drop 38 email
38 get 441 give 38 go 442 have 38 invite 38 look 443 message 38 phone 38 ping 38 pop 38 reply 38 ring 38 send 38 text
38 thank 38 touch 444 write 38;to 814;... 179 D 81;^ 816;get 817 have 817 receive 817 see 817;to 818;able 819;be 820
get 817 have 817 receive 817 see 817;can 818 could 818 d 818 ll 821 will 818 would 818;<they> 822;<they> 822 that
823;... 168 D 81;^ 825;get 826 have 826 receive 817 see 826;be 820 get 826 have 826 receive 817 see 826;can 818 could
827 d 827 ll 828 will 827 would 827;<them> 824 <they> 829 N 824 that 823 yes 684;<doing> 18 <making> 689 <outing> 149
^ 692 all 693 attending 149 away 694 booked 696 booking 698 both 693 bound 701 bringing 698 calling 698 catching 149
celebrating 149 charged 701 chasing 698 collecting 698 cooking 149 delivering 698 doing 149 down 706 drafting 698
driving 149 dropping 698 due 710 emailing 698 finishing 698 flying 149 getting 753 going 717 handling 698 having 149
heading 718 hosting 149 in 720 introducing 698 left 701 lined 721 mailing 698 making 698 meant 723 measuring 698
meeting 149 obliged 701 off 725 on 727 ordering 698 out 694 paying 698 picking 728 planning 16 playing 149 posting 698
presenting 149 printing 698 responsible 729 ringing 698 roped 730 running 149 seeing 149 sending 698 set 732 sharing
698 showing 149 signed 721 speaking 149 supposed 732 taking 728 tasked 701 texting 698 to 731 traveling 149 travelling
149 trying 149 under 740 visiting 149 watching 149 writing 698;internet 38 news 38 paper 38 radio 38 tv 38;the 832;on
38;in 833 it 834 on 833;to 38;=0:missed ask 38 check 38 drop 38 email 38 get 441 give 38 go 442 invite 38 look 443
message 38 phone 38 ping 38 pop 38 reply 38 ring 38 send 38 text 38 thank 38 touch 444 write 38;to 837;also 335 have
836 must 38 need 836 ought 838 owe 291 should 837 still 335;<bid> 28 <bid_of> 28;<i> 28 <they> 822;<i> 28 <they> 829 ^
840 that 841 yes 684;^ 840;accompany 149 appear 737 attend 149 be 799 breakfast 149 catch 800 compete 737 dance 737
dine 149 exhibit 737 fly 149 interview 149 lunch 149 meet 149 perform 737 pitch 737 play 737 present 737 see 149 sing
737 sit 801 speak 737 travel 149 visit 149;been 38 called 38 gone 38 met 38 phoned 38 replied 38 rung 38 seen 38
visited 38 written 38;have 845 probably 445 really 445;... 82;^ 847;get 848 have 848 see 848;could 849 d 849 ll 849
will 849 would 849;<they> 850;<i> 28;<i> 28 that 852;<i> 28 <they> 829 ^ 840 that 841;<they> 822 ^ 840 that 823;<them>
854 N 855;<giveinf> 290 ^ 81;to 857;<until> 780 till 780 until 780;given 859 trying 547;1 778 <until> 780 a 789 an 790
another 786 appointment 18 arranged 779 been 860 board 786 breakfast 18 brunch 18 call 18 catch 782 chat 18 coffee 18
committed 779 consented 779 contracted 779 date 18 demo 18 dinner 18 drinks 18 final 786 first 786 follow 788 got 793
interview 18 lunch 18 meeting 18 missed 439 monthly 786 mtg 18 my 790 offered 779 one 784 our 790 passes 744 phone 785
places 744 pledged 779 quick 786 said 794 seats 744 second 786 session 18 short 786 spaces 744 spots 744 supper 18
sworn 779 sync 18 taken 795 tea 18 team 786 the 790 tickets 744 till 780 to 792 took 795 undertaken 779 until 780
video 785 volunteered 779 vowed 779 weekly 786 workshop 18 zoom 18;=23:contact N 566 hers 278 his 278 theirs 278;home
38;list 38;the 864;asked 38 at 863 in 38 included 38 invited 38 on 865 there 38 told 38;at 862 by 278 due 771 not 866
off 771 planning 16 with 278;t 866;get 762 have 762;^ 682 agreed 685 also 686 am 741 and 752 are 754 can 757 cannot
756 cant 756 certainly 686 could 758 couldn 757 couldnt 756 d 763 did 766 didn 768 didnt 769 do 686 due 771 explained
772 gave 774 go 776 got 746 had 777 has 746 have 796 host 797 im 798 is 749 ll 802 m 804 meet 806 missed 439 must 446
need 807 never 812 not 812 of 813 off 771 ought 815 promised 830 re 831 read 835 really 839 said 842 saw 835 say 843
see 806 shall 844 should 846 still 686 sure 686 swore 851 taken 795 thought 853 told 856 took 795 undertake 858
undertook 858 ve 861 visit 806 was 867 wasn 868 wasnt 866 were 867 weren 868 werent 866 will 802 would 869 yet
686;through 601 thru 601;all 871 right 871 through 601 thru 601;<them> 872 N 872;<work_thing> 620;^
874;=16:gave:feedback <work_thing> 620;... 875 ^ 876;s 877;<them> 620 N 620;for 879;... 880;s 621;<their> 621 N
882;<their> 621 N 882 ^ 881;<their> 877 N 878 ^ 881 on 883 over 884 through 884 up 884;<me> 103 <until> 103;...
886;checking 887 drafting 887 emailing 887 mailing 887 posting 887 preparing 887 pricing 887 sending 887 signing
887;<me> 103 back 103;<give1> 103 <redo> 103 come 889 get 889 let 889;^ 890;to 891;^ 888 going 892 to 891;agree 232
approve 232 check 232 clear 232 confirm 232 look 232 okay 232 pay 232 release 232 review 232 sign 232;^ 894;to 895;are
893 has 896 have 896 is 893 ll 891 need 896 needs 896 s 893 shall 891 will 891;<bid> 0 ask 0 go 0 take 0;^ 898;:
899;... 900 : 899;ask 0 go 0 take 0;^ 902;: 903;... 904 : 903;<staff> 897 <told_by> 901 <view> 905;<bid_thing> 0;<bid>
0 <bid_of> 907;^ 908;: 909;^ 908 to 909;... 910 : 909 ^ 908 is 911 s 911 to 909 was 911;cents 912;can 0 could 0 d 482
have 483 must 0 need 483 ought 483 shd 0 should 0 shouldn 492 shouldnt 0;^ 914;<bid> 0 <bid_of> 907 ask 0 can 0 could
0 d 482 go 0 have 483 must 0 need 483 ought 483 shd 0 should 0 shouldn 492 shouldnt 0 take 0;<i> 915 ^ 916;:
917;=3:advice <bid> 0 <bid_of> 907 ask 0 can 0 could 0 d 482 go 0 have 483 must 0 need 483 ought 483 shd 0 should 0
shouldn 492 shouldnt 0 take 0;<i> 915 ^ 919;nutshell 93;... 93 a 921 short 93;=3:advice <bid> 0 <bid_of> 907;<i> 915 ^
0;^ 923;<i> 915 ^ 923 clear 92 simple 92 that 924 to 925;<i> 915;<i> 915 ^ 908 that 927 to 909;... 918 : 920 <i> 915 ^
908 about 94 at 94 basically 93 in 922 is 926 on 94 over 94 re 94 s 928 that 927 to 909 was 926;^ 0 that 92 to 92;^ 0
is 930 s 930 that 92 to 92 was 930;feeling 912;... 910 : 909;take 933;orth 933;cents 912 pence 933 penn 935;... 906 2
913 2c 912 <staff> 897 <told_by> 901 <view> 929 advice 931 counsel 931 gut 932 hot 934 recommendation 931 suggestion
931 tip 931 tuppence 933 two 936 view 931;cleaning 5 clearing 5 digging 5 moving 5 packing 5 painting 5 unloading 5;^
938;hand 939;a 940 an 940 hand 939;... 941;<me> 103 <until> 103 D 103;... 943;<give3> 944;^ 945;and 946;afford 0;t
948;can 949 cannot 948 mustn 492 mustnt 0 oughtn 492 oughtnt 0 want 483;better 0 crazy 0 daft 0 foolish 0 mad 0 wise
0;be 951 best 0 better 0 do 482;^ 952;^ 950 d 953 had 953 would 953;=3:advice big 0 early 0 for 0 slow 0 straight 0 to
0 with 0;go 0 her 0 him 0 it 0 the 0 them 0;<bid> 0 <bid_it> 311 ask 0 go 955 let 956;big 0 early 0 for 0 slow 0
straight 0 to 0 with 0;<bid> 0 <bid_it> 311 ask 0 go 958;^ 959;^ 957;^ 957 like 45 that 960 to 961;^ 0 to 92;be 963;is
963 was 963 would 964;d 92 would 92;<they> 966;me 967 us 967;was 968 were 968;<them> 967 N 967 me 967 us 967;was 970
were 970;<they> 969 it 971 that 971 this 971;answer 965 fix 965 key 965 move 965 play 965 secret 965 solution 965
thing 965 trick 965 way 965;^ 521;to 974;<i> 954 ^ 959 answer 965 fix 965 key 965 move 965 my 973 our 973 play 965
secret 965 solution 965 the 973 thing 965 trick 965 way 965;<bid> 0 ask 0 go 958;^ 977;^ 977 like 45 that 978 to
978;<me> 979 ^ 957 like 45 that 978 to 978;<i> 954 <me> 962 ^ 957 answer 965 fix 965 if 972 key 965 like 45 move 965
my 973 no 975 not 975 our 973 play 965 secret 965 solution 965 that 976 the 973 thing 965 to 980 trick 965 way
965;<me> 278;across 278 at 278 by 278 during 278 from 278 in 278 on 278 over 278 to 982;... 245 <me> 103 D 103;... 231
<until> 103;<give3> 984 <giveinf> 232 <works3> 985;2 0 to 0;can 0 could 0 have 483 must 0 need 987 ought 483 shd 0
should 0 shouldn 492 shouldnt 0;^ 988;against 0 off 0;^ 990;=3:advice <bid> 0 <bid_of> 907 <good_work> 0 against 0 off
0;never 483 not 483 to 0;^ 993;... 994;=3:advice can 0 could 0 have 483 must 0 need 987 ought 483 shd 0 should 0
shouldn 492 shouldnt 0;^ 996;<i> 997;<i> 989 <me> 991 ^ 992 at 995 by 995 during 995 in 995 on 995 over 995 that 998
via 995;=3:advice <bid> 0 <bid_of> 907 <good_work> 0;<i> 989 ^ 1000 that 998;<good_work> 0;^ 1002;attended 278;^
103;to 1005;agreed 1006 offered 1006 promised 1006 undertaken 1006 volunteered 1006;=3:advice ... 0;to 1008;better 0 d
482 have 1009 must 1008 need 1009 ought 1009 shd 1008 should 1008 shouldn 492 shouldnt 0;^ 1010;<i> 1011;<i> 1011 that
1012;<i> 1011 <me> 1013 that 1012;<i> 1011 <me> 1013 back 1014 that 1012;phone 317;<i> 1011 <me> 1013 ^ 264 back 1014
that 1012 the 1016;for 261;... 1018;across 103 back 103 by 103 over 103 round 103;... 1020 across 103 back 103 by 103
over 103 round 103 to 261;... 1020;it 1021 my 1022 our 1022 that 1021 the 1022 them 1021 those 1021;it 264 my 264 our
264 the 264 them 264;back 262 it 1021 my 1022 our 1022 that 1021 the 1022 them 1021 those 1021;asking 1019 bringing
1023 checking 1019 coming 271 delivering 1024 digging 1019 drafting 1019 dropping 1023 finding 1019 getting 1025
giving 1023 handing 1023 letting 267 looking 1019 passing 1023 posting 1023 preparing 1019 pulling 1019 putting 1019
reporting 271 returning 1023 sending 1023 sorting 1019 working 1019;fan 283;about 92;^ 350;^ 350 a 1029 an 1029 my
1029 our 1029 the 1029;for 1030;my 81 our 81;^ 1032;... 220 my 81 our 81;^ 1034 a 1029 an 1029 my 1029 our 1029 the
1029;<me> 1031 ^ 1032 about 1033 agreeing 278 asking 278 calling 278 confirming 278 dropping 278 emailing 278 for 1035
giving 278 mailing 278 messaging 278 on 1033 phoning 278 popping 278 ringing 278 sending 278 telling 278 texting 278
visiting 278 writing 278;^ 1002 me 92 my 92 our 92 us 92;for 92;^ 1034 a 1029 an 1029 my 1029 our 1029 some 1029 the
1029;<me> 1031 ^ 1032 about 1033 for 1039 on 1033;on 92;back 245 over 245 round 245;it 1042 them 1042;^ 1043;^ 1032
about 1033 for 1033 on 1033;<me> 1031 ^ 1032 about 1033 for 1035 me 1045 on 1033 us 1045;... 17 D 16 along 149 back
149 by 18 down 18 for 18 in 18 out 149 over 18 round 18 to 18 up 18 with 149;=4:needs_from_me D 219;me 1048 us
1048;from 1049;... 1050;^ 1051;on 1052;against 92;against 92 set 1054;^ 232;by 18 down 18 for 18 in 18 over 18 round
18 to 18 up 18;^ 1002 me 92 us 92;it 103 my 103 our 103 some 103 the 103;out 1059;over 1059;at 1059 into 1059;check
1059 cost 1059 crunch 1059 dig 1060 go 1061 look 1062 price 1059 pull 1059 run 1059 work 1060;^ 1063;to 1064;on
1045;out 1045;for 1052;=3:advice <good_work> 0;^ 1069;of 1070;favor 283 favour 1071;agreeing 278 asking 278 calling
278 confirming 278 dropping 278 emailing 278 giving 278 mailing 278 messaging 278 phoning 278 popping 278 ringing 278
sending 278 telling 278 texting 278 visiting 278 writing 278;after 1073;^ 232 out 1045;<me> 1031 ^ 1032 about 1033 for
1035 on 1033;delivering 245;^ 1077 a 1027 in 284;me 1045;at 1079;^ 1077 after 1073;=3:advice ... 220;^ 1082 a 1029 an
1029 my 1029 our 1029 the 1029;<me> 1031 for 1083;<giveinf> 103 <redo> 103 <to_do> 103 decide 103 let 103 name 103 say
103;^ 1085;to 1086;against 92 for 92;to 246;for 246;across 1089 back 1089 done 1090 off 1089 over 1089 ready 1090 to
246 w 246 with 246;... 1091;^ 1092;D 219;... 1094 D 219;... 1091 a 329 an 329 everything 329 it 329 my 1095 our 1095
the 329 them 329;^ 1096;get 1093 have 1097;much 1088;D 16 by 18 down 18 for 18 in 18 over 18 round 18 to 18 up
18;<until> 219 from 1049;... 1101 my 81 our 81;^ 1102 a 1029 an 1029 my 1029 our 1029 some 1029 the 1029;... 1050 my
81 our 81;^ 1104;<me> 1031 ^ 1032 about 1033 for 1103 on 1105;^ 1026 a 1027 adamant 1028 after 1036 against 1037 all
1038 asking 1040 big 1041 bringing 1044 chasing 1046 coming 1047 counting 1053 dead 1055 digging 1056 drawing 1056
dropping 1057 expecting 1052 firmly 1038 for 1058 getting 1056 going 1065 hanging 1066 having 1056 holding 1067 hoping
1068 in 1072 just 1074 looking 1075 nagging 1076 not 1078 on 1080 only 1081 popping 1057 pressing 1076 pricing 1056
pulling 1056 pushing 1084 putting 1056 sorting 1056 still 1087 stopping 1057 strongly 1088 swinging 1057 to 1098
typing 1056 very 1099 visiting 1100 waiting 1106 working 1056 writing 1056 yet 1087;can 492 have 483 must 0 need 483
ought 483 should 0 shouldn 492 shouldnt 0;^ 1108;<i> 1109;<i> 1109 that 1110;... 1111;<i> 989;<i> 989 at 1112 by 1112
during 1112 in 1112 on 1112 over 1112 that 1113 via 1112;<i> 989 that 1113;<owed_thing> 329;... 220 <owed_thing> 329;^
1117;^ 1116 a 1118 an 1118 my 1118 our 1118 some 1029 the 1118;be 28;for 1119 he 28 her 28 his 28 how 28 if 28 it 28
she 28 that 28 their 28 they 28 to 1120 what 28 when 28 whether 28 why 28;for 1119;without 587;... 1123;for 982;a 1029
an 1029 my 1029 our 1029 some 1029 the 1029;for 1126;must 0 need 483 needs 483 ought 483 should 0;... 1128;=13:talk
<i> 989 ^ 1129;<i> 989 ^ 1129 he 28 her 28 his 28 how 28 if 28 it 28 she 28 that 1130 their 28 they 28 what 28 when 28
whether 28 why 28;my 631 our 631;^ 1132;coffee 278 curry 278 drink 278 meal 278 roast 278;a 1134 breakfast 278 brunch
278 coffee 278 dinner 278 drinks 278 lunch 278 pizza 278 supper 278 tea 278;<me> 1135;=3:advice not 0;would 1137
wouldn 492 wouldnt 0;... 1138;mistake 1139;little 1139 many 1139 much 1139;a 1140 enough 1139 overkill 1139 plenty
1139 pointless 1139 premature 1139 sufficient 1139 too 1141 unnecessary 1139;big 0 broad 0 cheap 0 dear 0 fast 0 high
0 long 0 low 0 narrow 0 short 0 slow 0 small 0 soft 0 thin 0 vague 0;daft 0 mad 0 too 1143 weak 0 wrong 0;... 1144;...
1142 my 1145 our 1145;^ 1146;me 219 us 219;from 1148;... 1149;^ 1150;my 1095 our 1095;^ 1152;<until> 103 before 103
till 103 until 103;... 1154;confirm 1155 decide 1155 deliver 1155 finish 1155 have 1155 know 1155 send 1155;back 38;^
1156 answer 38 answered 38 call 1157 called 1157 came 38 come 38 coming 38 make 811 pick 431 picked 431 replied 38
reply 38 respond 38 responded 38 show 38 showed 38;expect 1151 have 1153 t 1158;<me> 991 ^ 990;he 28 her 28 his 28 how
28 if 28 it 28 she 28 that 28 their 28 they 28 what 28 when 28 whether 28 why 28;advises 92 counsels 92 recommends 92
suggests 92;and 1162;... 1163 ^ 1146;<me> 1135 for 982;answer 38 answered 38 call 1157 called 1157 came 38 come 38
coming 38 make 811 pick 431 picked 431 replied 38 reply 38 respond 38 responded 38 show 38 showed 38;not 1166;t
1166;place 0 position 0 shoes 0;my 1169;in 1170 me 0 us 0;was 1171 were 1171;<their> 0;was 1173 were 1173;<they> 1172
it 1174;boots 0 place 0 position 0 shoes 0 situation 0;boots 0 place 0 position 0 seat 0 shoes 0;<my> 1176 my 1177 our
1177;if 1175 in 1178;altogether 0 first 0 instead 0 outright 0;... 1180;for 0;<their> 103 the 103;more 0;by 1183 past
1183 to 1183 with 1183;dates 1185;by 1183 for 1184 it 1185 past 1183 that 1185 the 1186 this 1185 to 1183 with
1183;with 0;of 0;than 0;before 0 instead 1189 not 0 over 0 rather 1190;... 1191;by 1183 it 1185 past 1183 that 1185
the 1186 this 1185 to 1183 with 1183;on 0;rid 1189;for 0 with 0;=3:advice for 0;off 0 out 1197;... 1191 the 0;touch
0;back 0 for 0 harder 0;i 0 we 0;... 1191 with 0;clear 0;to 0 with 0;twice 0;the 0;for 1207 until 0;away 0;... 1179
<bid> 1181 <giveinf> 1181 aim 1182 ask 1187 avoid 0 begin 1188 build 1192 buy 1192 cap 0 charge 0 check 1193 clear
1193 close 1192 cut 1192 demand 0 ditch 0 drop 1192 err 0 fight 0 fire 0 focus 1194 get 1195 go 1196 hire 0 hold 1198
insist 0 keep 1199 kill 0 launch 1192 lean 0 lock 114 move 1192 negotiate 0 not 1200 open 1192 opt 1182 plump 1182
price 0 push 1201 put 1199 raise 0 rather 1202 resist 0 run 1193 sell 1199 shut 1192 skip 0 sooner 0 sort 1193 speak
1193 spend 1192 square 1193 start 1203 steer 1204 stick 1205 stop 1192 take 1192 talk 1193 think 1206 wait 1208 walk
1209;behalf 103;<my> 1211;<me> 103 <until> 103 on 1212;... 1213 <me> 103;... 1213 <me> 103 it 1021 my 1022 our 1022
that 1021 the 1022 them 1021 those 1021;... 1213;asking 1214 bringing 1215 calling 1214 chasing 1214 checking 1214
drafting 1214 dropping 1023 emailing 1214 forwarding 1214 getting 1215 giving 1023 handing 1023 introducing 1214
letting 1214 mailing 1214 passing 1023 paying 1214 posting 1215 preparing 1214 returning 1023 reviewing 1214 ringing
1214 sending 1215 sharing 1214 signing 1214 speaking 1216 talking 1216 writing 1214;^ 1217;forgotten 317;<me> 92 ^
1092;<giveinf> 350;^ 1221;to 1222;charge 0 cut 0 double 0 drop 0 focus 0 hire 0 move 0 raise 0 rethink 0 sell 0
simplify 0 slow 0 start 0 stop 0 wait 0;^ 1224;to 1225;it 103 my 103 our 103 that 103 the 103;over 1227;on 1227;about
1227 over 1227;chew 1228 mull 1228 sleep 1229 think 1230;up 28;^ 1231 catch 1232 come 28 have 28 meet 28 see 28 visit
28;<me> 1223 ^ 332 me 1226 to 1233 us 1226;me 1226 us 1226;<i> 92;<i> 92 that 1236;rather 1237;<bid> 0 bother 0 go 0
rush 0 sign 0 touch 0;^ 1239;^ 1210 be 1218 clean 1219 completely 1219 forgotten 317 get 1093 have 1220 like 1234 love
1235 much 1238 not 1240 prefer 1237 rather 1237 sooner 1237 totally 1219;$$ 38 answer 38 answered 38 call 1157 called
1157 came 38 come 38 coming 38 pick 431 picked 431 replied 38 reply 38 respond 38 responded 38 show 38 showed 38;not
1242;my 38;$$ 38 answer 38 answered 38 call 1157 called 1157 came 38 come 38 coming 38 get 1244 got 1244 pick 431
picked 431 receive 1244 received 1244 replied 38 reply 38 respond 38 responded 38 saw 1244 see 1244 seen 1244 show 38
showed 38;t 1245;^ 1156 answer 38 answered 38 call 1157 called 1157 came 38 come 38 coming 38 pick 431 picked 431
replied 38 reply 38 respond 38 responded 38 show 38 showed 38;t 1247;^ 1156;<lendable> 631;... 1250 <lendable> 631;my
1251 our 1251;^ 1252;with 1253;... 1123 off 1254;d 1005 ll 1005 will 1005 would 1005;<they> 1256;that 1257 to 1005;me
1258 that 1257 to 1005;word 1259;<their> 1260;<me> 1261 <their> 1260;blind 1259 me 1258 that 1257 to 1005;given 1262
pledged 1259 sworn 1263 undertaken 1259 vowed 1259;... 342 <owed_thing> 329 all 350 my 350 our 350 some 350 the 350
those 350;<me> 1223 ^ 1265 a 355 an 355;<owed_thing> 329 all 350 my 350 our 350 some 350 the 350 those 350;^ 1116;^
1267 a 1268 an 1268;=4:needs_from_me ... 357;... 342 <owed_thing> 329 all 358 everything 331 it 331 my 1270 our 1270
some 350 that 331 the 358 them 331 those 358;<me> 1223 ^ 1271 a 355 an 355;off 0;better 1273 crazy 0 daft 0 foolish 0
mad 0 nuts 0 right 483 undercharging 0 underpricing 0 wrong 483;^ 1274;be 1275;^ 988 am 1275 are 1275 d 1276 m 1275 re
1275 were 1275 would 1276;<i> 1277 ^ 1129;<i> 1277 ^ 1129 that 1278;am 1275 are 1275 d 1276 m 1275 re 1275 were 1275
would 1276;<i> 1280;<i> 1280 ^ 908 that 1281;... 1094;... 1050 my 1283 our 1283;^ 1284;<give1> 103;^ 1286;to
1287;going 1288;is 1289 ll 1287 s 1289 will 1287;and 1290;<until> 47 D 47 back 48 over 48 round 48;it 1292 them
1292;bringing 1293 dropping 1293 giving 1293 returning 1293;... 1294;<my> 1295 the 1295;... 1291 ^ 1296;down 278 in
278 over 278 round 278 up 278;^ 350 a 1029 an 1029 my 1029 our 1029 some 1029 the 1029;for 1299;... 1123 <me> 1298
asked 1300 clean 1219 completely 1219 duly 1264 even 1264 finally 1264 forgotten 317 given 1262 now 1264 pledged 1259
solemnly 1264 still 1087 sworn 1263 totally 1219 undertaken 1259 vowed 1259 yet 1087;<me> 278 about 278 back 278 from
278 my 278 on 278 to 278;not 483 to 0;^ 1303;^ 1303 again 1304;me 1305 us 1305;at 1306 me 1305 us 1305;on 1307;at 1306
away 1307 me 1305 us 1305;badgering 1307 getting 1308 going 1308 nagging 1309 on 1307 pestering 1307;D 1006;until
1311;answered 47 approved 47 confirmed 47 decided 47 given 47 paid 47 replied 47 returned 47 said 47 sent 47 shown 47
signed 47 sorted 47 told 47;her 47 his 47 my 47 our 47 the 47 their 47;^ 1314;<me> 733;^ 47 back 733;<me> 1317 ^
1314;<me> 733 ^ 1314;^ 1313;^ 1313 approved 1315 delivered 1315 given 1316 got 1316 paid 1318 returned 1319 sent 1319
shown 1316 signed 1319 yet 1320;^ 1313 yet 1320;not 1322 to 1086;kindly 1007;... 1291 ^ 1296 already 1007 also 1007
answered 1302 asked 1300 been 1310 borrowed 1133 bravely 1007 called 1302 duly 1264 emailed 1302 even 1264 finally
1264 generously 1007 given 1262 got 1312 kindly 1007 messaged 1302 nobly 1007 not 1321 now 1264 phoned 1302 pledged
1259 replied 1302 responded 1302 rung 1302 solemnly 1264 still 1323 sweetly 1007 sworn 1263 texted 1302 undertaken
1259 until 1311 very 1324 vowed 1259 written 1302 yet 1087;<me> 47;approved 47 confirmed 47 decided 47 given 1326
named 47 said 47 told 1326;<me> 733 my 38;^ 1327;$$ 38 ^ 1327 approved 1315 delivered 1315 get 1244 given 1316 got
1328 paid 1318 receive 1244 received 1244 returned 1319 saw 1244 see 1244 seen 1244 sent 1319 shown 1316 signed 1319
yet 1329;t 1330;^ 1327 approved 1315 delivered 1315 get 1244 given 1316 got 1328 paid 1318 receive 1244 received 1244
returned 1319 saw 1244 see 1244 seen 1244 sent 1319 shown 1316 signed 1319 yet 1329;... 1291 ^ 1296 already 1007 also
1007 answered 1302 asked 1300 bravely 1007 called 1302 duly 1264 emailed 1302 even 1264 finally 1264 generously 1007
given 1262 kindly 1007 messaged 1302 nobly 1007 not 1322 now 1264 phoned 1302 pledged 1259 replied 1302 responded 1302
rung 1302 solemnly 1264 still 1323 sweetly 1007 sworn 1263 texted 1302 undertaken 1259 until 1311 very 1324 vowed 1259
written 1302 yet 1087;^ 1327 approved 1315 delivered 1315 given 1316 got 1316 paid 1318 returned 1319 sent 1319 shown
1316 signed 1319 yet 1329;t 1334;off 1254;catch 1232 come 28 have 28 meet 28 see 28 visit 28;to 1337;at 1112 by 1112
during 1112 in 1112 on 1112 over 1112 via 1112;<i> 989 ^ 908 on 1030 that 1113;<rel> 278;<their> 1341;d 482 have 483
must 0 need 483 ought 483 should 0 shouldn 492 shouldnt 0 want 483;^ 1343;<i> 1344;<i> 1344 that 1345;... 1346 <i>
1344 about 92 that 1345;^ 908 for 92 just 909;... 1346 <i> 1344 that 1345;... 231 my 81 our 81;^ 1350 on
1307;=6:theirs by 1183 past 1183 to 1183 with 1183;=6:theirs dates 1185;by 1183 it 1352 my 103 our 103 past 1183 some
103 that 1185 the 1353 this 1185 to 1183 with 1183;ask 1193 check 1354 chew 1228 clear 1193 cost 1059 crunch 1059 dig
1060 go 1061 look 1062 mull 1228 price 1059 pull 1059 run 1354 sleep 1229 sort 1193 speak 1193 square 1193 talk 1193
think 1230 work 1060;^ 1355;on 1307 to 1356;^ 908 just 909;<me> 1031 ^ 1032 about 1033 at 1306 away 1307 for 1035 me
1305 on 1033 us 1305;^ 0 that 92;mind 1360 opinion 1360 view 1360;the 1361;my 81 not 483 our 81 to 0;^ 1363 about 1033
again 1304 for 1033 on 1033;me 1364 us 1305;at 1365 me 1305 us 1305;up 317;... 1346 <i> 1344 ^ 1303 that 1345;<me>
1368;... 1101 my 219 our 219;^ 1370 a 1029 an 1029 my 1029 our 1029 some 1029 the 1029;<me> 1031 ^ 1032 about 1033 for
1371 on 1105;^ 1026 a 1027 adamant 1347 after 1036 against 1037 all 1348 arguing 1349 asking 1040 badgering 1307 big
1041 borrowing 1133 bringing 1044 chasing 1046 coming 1047 convinced 1115 counting 1053 dead 1055 digging 1056 drawing
1056 dropping 1057 expecting 1052 firmly 1038 for 1058 getting 1351 going 1357 hanging 1066 having 1056 holding 1067
hoping 1068 in 1072 insisting 1349 just 1074 like 1358 looking 1075 nagging 1359 not 1078 of 1362 on 1366 only 1081
pestering 1307 picking 1367 popping 1057 pressing 1076 pricing 1056 pulling 1056 pushing 1084 putting 1056 saying 1349
sorting 1056 still 1087 stopping 1057 strongly 1088 suggesting 1349 swinging 1057 telling 1369 to 1098 typing 1056
very 1099 visiting 1100 waiting 1372 working 1056 writing 1056 yet 1087;answer 38 answered 38 call 1157 called 1157
came 38 come 38 coming 38 pick 431 picked 431 replied 38 reply 38 respond 38 responded 38 show 38 showed 38;t 1374;the
1016;picking 1367;up 1376;answers 1376 is 1377 picked 1378 picking 1367 picks 1367;<me> 911;saying 911 telling
1380;... 1346 <i> 1344 ^ 908 that 1345 to 909;<bid> 0 <bid_of> 907 not 483 to 0;... 1346 <i> 1344 ^ 1383 that 1345 to
909;<me> 1384;adamant 1349 arguing 1349 badgering 1307 getting 1308 going 1308 insisting 1349 nagging 1309 on 1307
pestering 1307 saying 1382 suggesting 1349 telling 1385;... 1123 with 1253;soon 47;after 47 as 1388 once 47 when
47;after 47 as 1388 back 1389 once 47 when 47;it 1390 them 1390;with 1183;by 1183 out 1392 past 1183 to 1183 up 1392
with 1183;by 1183 it 1393 out 1392 past 1183 that 1393 the 1186 this 1393 to 1183 up 1392 with 1183;by 1183 out 1392
past 1183 up 1392 with 1183;by 1183 it 1395 out 1392 past 1183 that 1395 this 1395 up 1392 with 1183;together
1059;=6:theirs after 47 as 1388 back 1389 once 47 when 47;... 231 it 1398 my 103 our 103 the 103 them 1398;=6:theirs
by 1183 out 1392 past 1183 to 1183 up 1392 with 1183;by 1183 it 1400 my 103 our 103 out 1392 past 1183 some 103 that
1393 the 1353 this 1393 to 1183 up 1392 with 1183;ask 1193 bring 1391 check 1394 clear 1394 crunch 1059 dig 1060
discuss 1396 drop 1391 float 1396 give 1391 go 1061 hand 1391 look 1062 post 1391 pull 1397 raise 1396 return 1399 run
1401 sort 1394 sound 1396 speak 1193 square 1394 take 1396 talk 1193 work 1060;across 1089 back 1089 done 1090 from
1148 off 1089 over 1089 ready 1090 to 246 w 246 with 246;=5:mine <until> 81 D 81;me 1404 us 1404;from 1405;...
1406;=5:mine ... 1094;... 1403 a 1407 an 1407 my 1408 our 1408 the 1407;^ 1409;<until> 219 from 1405;... 1411 <until>
219;=5:mine ... 1094 D 219;... 1091 a 1412 an 1412 everything 329 it 329 my 1413 our 1413 the 1412 them 329;^ 1414;a
1407 an 1407 my 81 our 81 the 1407;^ 1416;^ 1402 be 1218 get 1410 have 1415 receive 1417;<me> 1135 off 1254;back
103;<give1> 103 <redo> 103 get 1420 let 261 mailing 103 posting 103 sending 103;^ 1421;to 1422;^ 1421 going 1423;going
1423;are 1424 d 1422 is 1424 ll 1422 was 1425 will 1422 would 1422;<staff> 1426;... 1427 <staff> 1426;s 1428;=13:talk
<their> 1428 N 1429;<their> 1428 N 1429 he 28 her 28 his 28 how 28 if 28 it 28 she 28 that 1430 their 28 they 28 what
28 when 28 whether 28 why 28;<giveinf> 261;^ 1432;=4:needs_from_me ... 220;... 342 <owed_thing> 329 all 350 my 1434
our 1434 some 350 the 350 those 350;^ 1116 a 1268 an 1268 my 1268 our 1268 the 1268;get 1436 have 1436 read 1436
receive 1436 see 1436;<me> 1223 ^ 1435 a 355 an 355 to 1437;^ 455 a 355 an 355 to 1437;<owed_thing> 220 by 1094 for
1094 from 1148;... 1440 <owed_thing> 329 all 358 everything 331 it 331 my 1270 our 1270 some 350 that 331 the 358 them
331 those 358;^ 1231 get 1436 have 1436 read 1436 receive 1436 see 1436;<me> 1223 ^ 1441 a 355 an 355 to
1442;=0:missed back 38 up 38;=0:missed back 38 my 38 up 38;=0:missed the 1016;up 1446;answer 38 answered 1444 answers
1376 call 1157 called 1444 came 1444 come 38 coming 38 did 317 emailed 1444 get 1244 got 1445 has 317 is 1377 phoned
1444 pick 431 picked 1447 picking 1367 picks 1367 rang 1444 receive 1244 received 1244 replied 1444 reply 38 respond
38 responded 38 saw 1244 see 1244 seen 1244 show 38 showed 1444 texted 1444 turned 1444 wrote 1444;by 278;<me>
1127;<their> 1428 N 1429;<their> 1428 N 1429 that 1451;<i> 92 ^ 1002 that 1236;me 92 my 92 our 92 us 92;me 92 us
92;favor 283 favour 283;a 329 an 329 everything 329 it 329 my 1095 our 1095 the 329 them 329;^ 1457;have 1458;^ 1026 a
1027 adamant 1028 after 1036 against 1454 all 1038 asking 1040 big 1041 bringing 1044 chasing 1046 coming 1047 dead
1055 digging 1056 drawing 1056 dropping 1057 firmly 1038 for 1455 getting 1056 going 1065 hanging 1066 having 1056
holding 1067 in 1456 just 1074 looking 1075 nagging 1076 not 1078 on 1080 only 1081 popping 1057 pressing 1076 pricing
1056 pulling 1056 pushing 1084 putting 1056 sorting 1056 stopping 1057 strongly 1088 swinging 1057 to 1459 typing 1056
very 1099 visiting 1100 waiting 1040 working 1056 writing 1056;<i> 989 ^ 908 at 1112 by 1112 during 1112 in 1112 on
1112 over 1112 that 1113 via 1112;2 0 a 0 an 0 better 0 fewer 0 less 0 more 0 our 0 some 0 to 0;got 483;better 0 can 0
could 0 d 482 gotta 0 have 483 might 0 must 0 need 1462 ought 483 shd 0 should 0 shouldn 492 shouldnt 0 ve 1463;^ 1464
am 1275 are 1275 d 1276 m 1275 re 1275 were 1275 would 1276;a 1140 enough 1139 must 0 need 483 needs 483 ought 483
overkill 1139 plenty 1139 pointless 1139 premature 1139 should 0 sufficient 1139 too 1141 unnecessary 1139;not 0;...
1466 <bid> 0 <bid_of> 907 always 0 ask 0 do 1467 don 492 dont 0 drop 0 fire 0 focus 0 hire 0 my 1145 never 0 our 1145
raise 0 sell 0 start 0 stop 0;=13:talk <i> 1465 <their> 1428 N 1429 ^ 1129;always 0 ask 0 do 1467 don 492 dont 0 drop
0 fire 0 focus 0 hire 0 never 0 raise 0 sell 0 start 0 stop 0;^ 1470;<i> 1465 <their> 1428 N 1429 ^ 1468 he 28 her 28
his 28 how 28 if 28 it 28 she 28 that 1469 their 28 they 28 to 1471 what 28 when 28 whether 28 why 28;=3:advice better
0 can 0 could 0 d 482 gotta 0 have 483 might 0 must 0 need 987 ought 483 shd 0 should 0 shouldn 492 shouldnt 0 ve
1463;^ 1473;<i> 1474 ^ 0;<i> 1474 <me> 92 ^ 0 at 995 by 995 during 995 in 995 on 995 over 995 that 1475 to 92 via
995;<i> 1474 <me> 92 ^ 1069 that 1475 to 92;d 482 have 483 must 0 mustn 492 need 483 ought 483 shd 0 should 0 shouldn
492 shouldnt 0;^ 1478;<i> 1479;that 1480;<me> 1481;^ 219;<me> 1483 <them> 1483;bring 1484 email 1484 forward 1484 give
1484 lend 1484 mail 1484 send 1484 show 1484;<i> 1011 <me> 1013 back 1014 bring 1484 email 1484 forward 1484 give 1484
lend 1484 mail 1484 send 1484 show 1484 that 1012 to 1485;^ 1296 until 1311;kindly 1007 much 1088;^ 1026 a 1027
adamant 1347 after 1036 against 1037 all 1348 already 1007 also 1007 arguing 1349 asked 1300 asking 1040 badgering
1307 been 1310 big 1041 borrowing 1133 bravely 1007 bringing 1044 chasing 1046 coming 1047 counting 1053 dead 1055
digging 1056 drawing 1056 dropping 1057 duly 1264 even 1264 expecting 1052 finally 1264 firmly 1038 for 1058
generously 1007 getting 1351 given 1262 going 1357 got 1487 hanging 1066 having 1056 holding 1067 hoping 1068 in 1072
insisting 1349 just 1074 kindly 1007 like 1358 looking 1075 nagging 1359 nobly 1007 not 1078 now 1264 of 1362 on 1366
only 1081 pestering 1307 pledged 1259 popping 1057 pressing 1076 pricing 1056 pulling 1056 pushing 1084 putting 1056
saying 1349 solemnly 1264 sorting 1056 still 1087 stopping 1057 strongly 1088 suggesting 1349 sweetly 1007 swinging
1057 sworn 1263 telling 1369 to 1459 typing 1056 undertaken 1259 very 1488 visiting 1100 vowed 1259 waiting 1372
working 1056 writing 1056 yet 1087;^ 1464 shall 92;have 483 must 0 need 0 should 0;^ 1491;<i> 1492 ^ 483;... 1128
<bid> 0 <bid_of> 907 <giveinf> 0 always 0 ask 0 do 1467 don 492 dont 0 drop 0 fire 0 focus 0 hire 0 never 0 raise 0
sell 0 start 0 stop 0;<i> 1109 ^ 993 that 1110;... 1495;bottle 28;kids 28;<me> 1483 <them> 1483 a 1497 the 1498 wine
28;come 28 you 28;worry 28 you 28;t 1501;worry 28;<me> 28;to 1504;back 1505 well 28;love 28;<me> 1483 <them> 1483 her
1507 his 1507 my 28;luck 28;a 28 fun 28;on 28;touch 28;in 1512;mind 28;hello 28 hi 28;love 28 regards 28;<me> 1483
<them> 1483 my 1516;of 28;care 28;^ 1464;=13:talk <i> 1520 <their> 1428 N 1429 ^ 1129;<giveinf> 0 always 0 ask 0 do
1467 don 492 dont 0 drop 0 fire 0 focus 0 hire 0 never 0 raise 0 sell 0 start 0 stop 0;<me> 1481 ^ 1522 bring 1484
email 1484 forward 1484 give 1484 lend 1484 mail 1484 send 1484 show 1484;: 92 <i> 1490 <me> 1493 <their> 1428 N 1429
^ 1494 at 1496 bring 1499 by 1496 do 1500 don 1502 dont 1503 during 1496 email 1484 forget 377 forward 1484 get 1506
give 1508 good 1509 have 1510 he 28 her 28 his 28 hold 1511 how 28 if 28 in 1496 it 28 keep 1513 lend 1484 mail 1484
never 1514 on 1496 over 1496 say 1515 send 1517 she 28 show 1484 start 1518 stop 377 take 1519 thank 28 that 1521
their 28 they 28 to 1523 via 1496 what 28 when 28 whether 28 why 28;<bid> 0 <bid_of> 907 <giveinf> 0;<me> 1493 ^
1525;^ 1522 bring 1484 email 1484 forward 1484 give 1484 lend 1484 mail 1484 send 1484 show 1484;: 92 <i> 1465 <me>
1493 <their> 1428 N 1429 ^ 1494 at 1496 bring 1499 by 1496 do 1500 don 1502 dont 1503 during 1496 email 1484 forget
377 forward 1484 get 1506 give 1508 good 1509 have 1510 he 28 her 28 his 28 hold 1511 how 28 if 28 in 1496 it 28 keep
1513 lend 1484 mail 1484 never 1514 on 1496 over 1496 say 1515 send 1517 she 28 show 1484 start 1518 stop 377 take
1519 thank 28 that 1469 their 28 they 28 to 1527 via 1496 what 28 when 28 whether 28 why 28;<me> 575;... 231 it 103 my
103 our 103 the 103 them 103;<giveinf> 261 return 1530;a 1407 an 1407 the 1407;^ 1532;^ 1531 get 1533 have 1533
receive 1533;^ 1432 have 1153;^ 1296;approved 1315 delivered 1315 given 1316 got 1316 paid 1318 returned 1319 sent
1319 shown 1316 signed 1319;^ 1296 not 1537;t 1537;got 1536;got 1536 has 1538 hasn 1539 hasnt 1537 have 1536 haven
1539 havent 1537 s 1540;=3:advice ... 1128;<i> 1474 ^ 1129;<i> 1474 ^ 1542 at 1496 by 1496 during 1496 in 1496 on 1496
over 1496 that 1543 via 1496;<i> 1474 ^ 1542 that 1543;<i> 1492;<me> 1546;=13:talk <i> 1479;<i> 1492 he 28 her 28 his
28 how 28 if 28 it 28 she 28 that 1548 their 28 they 28 what 28 when 28 whether 28 why 28;<me> 1549;better 0 d 482
have 1009 must 1008 mustn 492 need 1009 ought 1009 shd 1008 should 1008 shouldn 492 shouldnt 0;^ 1551;<i> 1552;<i>
1011 that 1553;=13:talk <i> 1011;<i> 1011 <me> 1554 back 1014 bring 1484 email 1484 forward 1484 give 1484 he 28 her
28 his 28 how 28 if 28 it 28 lend 1484 mail 1484 send 1484 she 28 show 1484 that 1555 their 28 they 28 to 1485 what 28
when 28 whether 28 why 28;should 92;<i> 1557;^ 1464 am 1275 are 1275 d 1276 m 1275 re 1275 should 92 were 1275 would
1276;=13:talk <i> 1465 ^ 1129;<i> 1559 ^ 1468 he 28 her 28 his 28 how 28 if 28 it 28 she 28 that 1560 their 28 they 28
to 1471 what 28 when 28 whether 28 why 28;better 0 can 0 could 0 d 482 gotta 0 have 483 might 0 must 0 need 987 ought
483 shd 0 should 0 shouldn 492 shouldnt 0 ve 1463;^ 1562;=13:talk <i> 1563 ^ 1129;<i> 1563 ^ 1129 at 1112 by 1112
during 1112 he 28 her 28 his 28 how 28 if 28 in 1112 it 28 on 1112 over 1112 she 28 that 1564 their 28 they 28 via
1112 what 28 when 28 whether 28 why 28;^ 1478 am 1275 are 1275 d 1276 m 1275 re 1275 were 1275 would 1276;=13:talk <i>
1566 <their> 1428 N 1429;<i> 1280 <their> 1428 N 1429 at 1112 by 1112 during 1112 he 28 her 28 his 28 how 28 if 28 in
1112 it 28 on 1112 over 1112 she 28 that 1567 their 28 they 28 via 1112 what 28 when 28 whether 28 why 28;<me>
1568;away 1133 part 278;up 278;that 1236;already 1007 also 1007 answered 1302 asked 1300 bravely 1007 called 1302 duly
1264 emailed 1302 even 1264 finally 1264 generously 1007 given 1262 kindly 1007 messaged 1302 nobly 1007 now 1264
phoned 1302 pledged 1259 replied 1302 responded 1302 rung 1302 solemnly 1264 still 1087 sweetly 1007 sworn 1263 texted
1302 undertaken 1259 very 1324 vowed 1259 written 1302 yet 1087;=13:talk ^ 1116 a 1268 an 1268 my 1268 our 1268 the
1268;catch 1232 come 28 get 1436 have 1574 meet 28 read 1436 receive 1436 see 1574 visit 28;<me> 1223 ^ 1265 a 355 an
355 to 1575;<me> 1223 ^ 455 a 355 an 355 me 1226 to 1575 us 1226;<owed_thing> 220 from 1148;<until> 219 approved 329
back 329 booked 329 by 219 checked 329 cleared 329 delivered 329 done 329 filed 329 finished 329 fixed 329 in 329 paid
329 posted 329 printed 329 ready 329 returned 329 reviewed 329 sent 329 settled 329 signed 329 sorted 329;... 1579;...
1578 <owed_thing> 329 all 358 everything 331 it 331 my 1580 our 1580 some 350 that 331 the 358 them 331 those 358;^
1231 catch 1232 come 28 get 1436 have 1574 meet 28 read 1436 receive 1436 see 1574 visit 28;<me> 1223 ^ 1581 a 355 an
355 me 1226 to 1582 us 1226;^ 990 that 1480;<i> 989 <me> 1584 ^ 990 that 1113;$$ 38 and 38 but 38 never 38 no 38 only
38;... 1586;attend 1587 call 1587 collect 1587 come 1587 dial 1587 drop 1587 join 1587 mail 1587 meet 1587 phone 1587
pick 1587 pop 1587 ring 1587 show 1587 text 1587 turn 1587 visit 1587 write 1587;to 1588;=23:contact favor 283 favour
1071;a 1027 in 284;attend 1587 call 1587 collect 1587 come 1587 dial 1587 drop 1587 get 1093 have 1093 join 1587 mail
1587 meet 1587 phone 1587 pick 1587 pop 1587 ring 1587 show 1587 text 1587 turn 1587 visit 1587 write 1587;a 1027
adamant 1347 after 1073 against 1037 all 1348 arguing 1349 around 278 asking 1300 badgering 1307 big 1041 clear 1115
dead 1055 due 1589 firmly 1038 for 1058 getting 1308 going 1308 in 1590 insisting 1349 just 1074 like 1358 meant 1589
nagging 1309 not 1591 of 1362 on 1307 only 1074 pestering 1307 pushing 1038 saying 1349 scheduled 1589 strongly 1088
suggesting 1349 supposed 1589 telling 1369 to 1592 very 1099 waiting 1300;... 1123 ^ 44 home 1254 off 1254;a 1027
adamant 1347 against 1037 all 1038 arguing 1349 around 278 badgering 1307 big 1041 dead 1055 due 1589 firmly 1038 for
1058 getting 1308 going 1308 in 1590 insisting 1349 meant 1589 nagging 1309 not 1591 of 1362 on 1307 pestering 1307
pushing 1038 saying 1349 scheduled 1589 strongly 1088 suggesting 1349 supposed 1589 telling 1369 to 1592 very 1099;ask
1193 check 1394 clear 1394 crunch 1059 dig 1060 discuss 1396 float 1396 go 1061 look 1062 pull 1397 raise 1396 return
1530 run 1401 sort 1394 sound 1396 speak 1193 square 1394 take 1396 talk 1193 work 1060;^ 1596 be 1218 get 1410 have
1415 not 1158 receive 1417;t 1158;asking 1214 bringing 1214 calling 1214 chasing 1214 checking 1214 drafting 1214
emailing 1214 forwarding 1214 getting 1214 introducing 1214 letting 1214 mailing 1214 paying 1214 posting 1214
preparing 1214 reviewing 1214 ringing 1214 sending 1214 sharing 1214 signing 1214 speaking 1216 talking 1216 writing
1214;^ 1599;<me> 1223 ^ 332 me 1226 to 1337 us 1226;<bid> 0 accept 0 bet 0 bother 0 chase 0 do 0 give 0 go 0 hire 0
invest 0 pay 0 raise 0 rely 0 risk 0 rush 0 sell 0 sign 0 spend 0 start 0 take 0 touch 0 trust 0;^ 1602;^ 1210 be 1600
get 1093 have 1220 like 1601 much 1238 not 1603 prefer 1237 rather 1237 sooner 1237;accept 0 bet 0 bother 0 chase 0 do
0 give 0 go 0 hire 0 invest 0 pay 0 raise 0 rely 0 risk 0 rush 0 sell 0 sign 0 spend 0 start 0 take 0 touch 0 trust
0;^ 1605;t 1606;=13:talk <i> 1011 <their> 1428 N 1429;<i> 1011 <me> 1554 <their> 1428 N 1429 asking 1127 back 1014
bring 1484 email 1484 forward 1484 give 1484 he 28 her 28 his 28 how 28 if 28 it 28 lend 1484 mail 1484 send 1484 she
28 show 1484 that 1608 their 28 they 28 to 1485 what 28 when 28 whether 28 why 28;... 947 <bids> 981 <confides> 983 ^
986 advised 999 advises 1001 advocated 1003 advocates 1003 all 1004 already 1007 also 1007 answered 1015 answers 1017
are 1107 argued 1114 argues 1115 asked 1121 asks 1122 ate 1124 attended 278 babysat 1125 baked 1125 become 1052
becomes 1052 begged 1127 believed 1115 believes 1131 borrowed 1133 borrows 1133 both 1004 bought 1136 bravely 1007
bringing 1044 calls 1147 can 1159 cannot 1158 cant 1158 catered 1125 cautioned 1160 claims 1161 confirmed 1161
considers 1164 cooked 1165 could 1167 couldn 1168 couldnt 1166 counsels 1003 d 1241 deems 1147 demanded 1030 demands
1030 did 1243 didn 1246 didnt 1245 doesn 1248 doesnt 1249 drove 1255 duly 1264 emailed 1015 even 1264 expect 1266
expected 1269 expecting 454 expects 1272 explained 1161 favors 1003 favours 1003 fed 1136 feels 1279 felt 1114 figures
1282 finally 1264 finds 1164 generously 1007 get 1285 gets 1285 given 1262 goes 909 got 1297 had 1301 has 1325 hasn
1331 hasnt 1332 have 1333 haven 1335 havent 1334 headed 1336 heard 1161 hoped 1338 hopes 1338 insisted 1339 insists
1340 introduced 1342 is 1373 isn 1375 judges 1147 just 1379 keep 1381 keeps 1386 kept 1386 kindly 1007 left 1387 ll
1418 made 1419 mentioned 1431 mentions 1161 messaged 1015 met 1124 must 1433 need 1438 needed 1439 needs 1443 never
1448 nobly 1007 now 1264 passed 1449 picked 1378 picking 1367 picks 1367 plans 1338 played 1125 pleaded 1127 pledged
1259 pressed 1450 promised 1452 proposed 1237 proposes 1453 re 1460 receives 1052 reckoned 1461 reckons 1472
recommended 1476 recommends 1477 reminded 1482 replied 1486 replies 1015 requested 1030 required 1030 requires 1030
responded 1015 responds 1015 s 1489 said 1524 sang 1125 say 1526 says 1528 served 1136 sez 909 shadowed 1529 shall
1534 should 1535 solemnly 1264 still 1541 suggested 1544 suggests 1545 sweetly 1007 sworn 1263 tell 1547 tells 1550
texted 1556 think 1558 thinks 1561 thought 1565 told 1569 took 1570 turned 1571 undertaken 1259 urged 1572 urges 1572
ve 1573 very 1324 vowed 1259 walked 1336 want 1576 wanted 1577 wants 1583 warned 1585 was 1593 went 1594 were 1595
will 1597 won 1598 wont 1158 would 1604 wouldn 1607 wouldnt 1606 writes 1015 wrote 1609;bank 5 center 5 centre 5 fair
5 garden 5 hall 5 kitchen 5 library 5 pantry 5 shelter 5 shop 5;animal 1611 charity 1611 church 1611 community 1611
food 1611 homeless 1611 hospice 1611 school 1611 soup 1611;^ 1612;the 1613;at 1614 for 1614 in 1614;... 1615;... 1615
the 1616;at 1617 behind 1617 in 1617 of 1617 on 1617;=21:gave:encouragement;^ 1619;<them> 1620;without 1621;glad 1620
grateful 1620 impressed 1620 lucky 1620 proud 1620;awfully 1623 damn 1623 dead 1623 glad 1620 grateful 1620 impressed
1620 lucky 1620 more 1623 proud 1620 quite 1623 really 1623 right 1623 so 1623 very 1623;be 1624;not 1625;t 1625;...
1622 am 1624 are 1624 could 1626 couldn 1627 m 1624 re 1624 was 1624 were 1624;than 1620;enough 1620;best 1620;best
1620 bravest 1620 cleverest 1620 finest 1620 kindest 1620 most 1620 strongest 1620;beautiful 1620 better 1629
brilliant 1620 excellent 1620 good 1630 great 1620 her 1631 his 1631 lovely 1620 marvellous 1620 ready 1620 strong
1620 superb 1620 terrific 1620 the 1632 their 1631 wonderful 1620 worth 1620;far 1633;beautiful 1620 better 1629
brilliant 1620 by 1634 easily 1633 excellent 1620 good 1630 great 1620 her 1631 his 1631 honestly 1633 lovely 1620
marvellous 1620 ready 1620 strong 1620 superb 1620 terrific 1620 the 1632 their 1631 wonderful 1620 worth 1620;be
1635;are 1635 is 1635 ll 1636 s 1635 was 1635 were 1635 will 1636;... 1637;asset 1620 best 1620 born 1620 brightest
1620 calmest 1620 cleverest 1620 credit 1620 find 1620 finest 1620 first 1620 godsend 1620 hardest 1620 joy 1620
kindest 1620 most 1620 natural 1620 only 1620 quickest 1620 rock 1620 safest 1620 sharpest 1620 star 1620 strongest
1620 wonder 1620;the 1639;far 1640;to 1620;alone 1620;right 1620;the 1644;of 1640;a 1639 able 1620 amazing 1620 an
1639 better 1620 brilliant 1620 by 1641 capable 1620 doing 1620 easily 1640 going 1642 gonna 1620 good 1620 great 1620
more 1629 much 1620 my 1639 not 1643 on 1645 one 1646 our 1639 ready 1620 strong 1620 the 1639;^ 1619 alright 1620
amazing 1620 brilliant 1620 fine 1620 good 1620 grand 1620 great 1620 ok 1620 okay 1620 ready 1620;brilliantly 1620
fine 1620 great 1620 it 1620 well 1620;reason 1620;there 1620 through 1620;far 1619;takes 1620;it 1653;this 1620 what
1654;a 1619 an 1619 it 1620;off 1620;it 1657;in 1620;^ 1619 it 1619;ace 1620 be 1648 been 1620 breeze 1619 come 1620
do 1649 done 1620 earned 1620 every 1650 find 1620 fly 1620 get 1651 go 1652 got 1655 love 1619 make 1656 manage 1620
nail 1620 nothing 1642 pull 1658 put 1659 rock 1620 smash 1620 suit 1619 walk 1660;been 1620 come 1620 done 1620
earned 1620 every 1650 got 1655 nothing 1642 put 1659;ace 1620 be 1648 breeze 1619 do 1649 find 1620 fly 1620 get 1651
go 1652 love 1619 make 1656 manage 1620 nail 1620 pull 1658 rock 1620 smash 1620 suit 1619 walk 1660;natural 1620;a
1664 able 1620 amazing 1620 better 1620 brilliant 1620 capable 1620 doing 1620 going 1642 gonna 1620 good 1620 great
1620 more 1629 much 1620 not 1643 on 1645 ready 1620 strong 1620 the 1631;a 1639 able 1620 amazing 1620 an 1639 been
1620 better 1620 brilliant 1620 by 1641 capable 1620 come 1620 doing 1620 done 1620 earned 1620 easily 1640 every 1650
going 1642 gonna 1620 good 1620 got 1655 great 1620 more 1629 much 1620 my 1639 not 1643 nothing 1642 on 1645 one 1646
our 1639 put 1659 ready 1620 strong 1620 the 1639;a 1639 an 1639 by 1641 easily 1640 my 1639 one 1646 our 1639 the
1639;are 1647 d 1661 has 1662 have 1662 is 1647 ll 1663 re 1665 s 1666 ve 1662 was 1667 were 1667 will 1663 would
1663;<them> 1619;of 1669;without 1669;... 1671;not 1672;t 1672;never 1672;to 1669;because 1670 could 1673 couldn 1674
couldnt 1672 d 1675 down 1676 thanks 1676 would 1673 wouldn 1674 wouldnt 1672;... 1677;well 1620;as 1679 better 1620
like 1621;... 1680;... 1621;company 1682 crew 1682 firm 1682 kitchen 1682 place 1682 practice 1682 project 1682 shop
1682 show 1682 team 1682 thing 1682;company 1682 crew 1682 entire 1683 firm 1682 kitchen 1682 place 1682 practice 1682
project 1682 shop 1682 show 1682 team 1682 thing 1682 whole 1683;one 1681 other 1681;many 1681;... 1637 company 1682
crew 1682 entire 1683 firm 1682 kitchen 1682 place 1682 practice 1682 project 1682 shop 1682 show 1682 team 1682 thing
1682 whole 1683;<i> 1628 <their> 1638 <they> 1668 are 1635 few 1681 hers 1637 his 1637 is 1635 it 1637 ll 1636 my 1684
no 1685 nobody 1681 noone 1681 not 1686 our 1684 s 1635 that 1637 the 1687 this 1637 was 1635 were 1635 will 1636;<i>
1628 <their> 1638 <they> 1668 ^ 1678 few 1681 hers 1637 his 1637 it 1637 my 1684 no 1685 nobody 1681 noone 1681 not
1686 our 1684 that 1688 the 1687 this 1637;<them> 1689;<them> 93 N 93;from 1691;<doing> 16;together 16;<doing> 16
<outing> 16 all 1693 at 16 attending 16 both 1693 catching 16 celebrating 16 cooking 16 doing 16 driving 16 flying 16
getting 1694 going 16 having 16 heading 16 hosting 16 in 16 meeting 16 picking 16 playing 16 presenting 16 running 16
seeing 16 showing 16 speaking 16 taking 16 traveling 16 travelling 16 trying 16 visiting 16 watching 16 with
16;<doing> 16 <outing> 16 all 1693 both 1693;<doing> 16 all 1693 both 1693;am 1696 are 1696 is 1697 m 1696 re 1696;N
1698;1 16;up 16;one 16;to 1702;call 16;1 1700 appointment 16 breakfast 16 brunch 16 call 16 catch 1701 chat 16 coffee
16 date 16 demo 16 dinner 16 drinks 16 follow 1701 interview 16 lunch 16 meeting 16 mtg 16 one 1703 phone 1704 session
16 supper 16 sync 16 tea 16 video 1704 workshop 16 zoom 16;=2:plan 1 1700 appointment 16 breakfast 16 brunch 16 call
16 catch 1701 chat 16 coffee 16 date 16 demo 16 dinner 16 drinks 16 follow 1701 interview 16 lunch 16 meeting 16 mtg
16 one 1703 phone 1704 session 16 supper 16 sync 16 tea 16 video 1704 workshop 16 zoom 16;up 1706;1 1700 another 1705
appointment 16 board 1705 breakfast 16 brunch 16 call 16 catch 1701 chat 16 coffee 16 date 16 demo 16 dinner 16 drinks
16 final 1705 first 1705 follow 1707 interview 16 lunch 16 meeting 16 monthly 1705 mtg 16 one 1703 phone 1704 quick
1705 second 1705 session 16 short 1705 supper 16 sync 16 tea 16 team 1705 video 1704 weekly 1705 workshop 16 zoom 16;1
1700 a 1708 an 1708 another 1705 appointment 16 board 1705 breakfast 16 brunch 16 call 16 catch 1701 chat 16 coffee 16
date 16 demo 16 dinner 16 drinks 16 final 1705 first 1705 follow 1707 interview 16 lunch 16 meeting 16 monthly 1705
mtg 16 my 1708 one 1703 our 1708 phone 1704 quick 1705 second 1705 session 16 short 1705 supper 16 sync 16 tea 16 team
1705 the 1708 video 1704 weekly 1705 workshop 16 zoom 16;1 1700 a 1708 an 1708 another 1705 appointment 16 board 1705
breakfast 16 brunch 16 call 16 catch 1701 chat 16 coffee 16 date 16 demo 16 dinner 16 drinks 16 final 1705 first 1705
follow 1707 got 1709 interview 16 lunch 16 meeting 16 monthly 1705 mtg 16 my 1708 one 1703 our 1708 phone 1704 quick
1705 second 1705 session 16 short 1705 supper 16 sync 16 tea 16 team 1705 the 1708 video 1704 weekly 1705 workshop 16
zoom 16;am 1695 and 1699 are 1695 fly 16 go 16 have 1710 host 16 is 1697 m 1695 meet 16 re 1695 see 16 travel 16 ve
1710 visit 16;to 16;=2:plan to 16;<doing> 16 <outing> 16 all 1693 attending 16 both 1693 catching 16 celebrating 16
cooking 16 doing 16 driving 16 due 1712 flying 16 getting 1694 going 1713 having 16 heading 16 hosting 16 meeting 16
picking 16 playing 16 presenting 16 running 16 seeing 16 set 1712 showing 16 speaking 16 taking 16 to 16 traveling 16
travelling 16 trying 16 visiting 16 watching 16;agreed 1712;<doing> 16 <outing> 16 all 1693 both 1693 to 16;agreed
1712 am 1696 are 1714 have 1715 is 1697 ll 16 m 1696 plan 1712 re 1716 shall 16 will 16;am 1697 are 1697 is 1697 m
1697 re 1697;<i> 1717 me 1718;me 16 over 16 round 16 us 16;bringing 1720 calling 1720 collecting 1720 driving 1720
dropping 1720 fetching 1720 hosting 1720 meeting 1720 picking 1720 ringing 1720 showing 1720 taking 1720 treating
1720;call 16 catch 1701 chat 16 meeting 16 talk 16 word 16;a 1722 an 1722;and 1719 is 1721 needs 1723 s 1721 wants
1723;her 28 him 28 me 28 them 28 us 28;best 28 better 28 fine 28 for 1725 good 28 ok 28 okay 28;is 1726 s 1726 suits
1726 works 1726;0 1727 noon 1727;N 1718;and 1729;<i> 1711 <off_it> 588 N 1724 afternoon 1727 also 1727 at 1728 evening
1727 instead 1727 is 1726 me 1730 morning 1727 night 1727 s 1726 still 1727 suits 1726 then 1727 works 1726;table
278;the 1732;room 278;attendance 278 the 1734;call 278;it 278 the 1736;at 1733 in 1735 on 1737 present 278 there
278;all 1738 also 1738 at 1733 both 1738 in 1735 on 1737 present 278 there 278;was 1739 were 1739;N 1740;and 1741 was
1739 were 1739;attend 149 breakfast 149 call 149 catch 149 climb 149 come 149 cook 149 dine 149 do 149 drive 149 fly
149 get 149 go 149 have 149 hear 149 host 149 interview 149 lunch 149 meet 149 open 149 paint 149 pick 149 play 149
present 149 record 149 review 149 run 149 see 149 shoot 149 sit 149 speak 149 start 149 stay 149 take 149 talk 149
train 149 travel 149 visit 149 walk 149 watch 149 work 149;to 1743;... 17 attend 149 breakfast 149 call 149 catch 149
climb 149 come 149 cook 149 dine 149 do 149 drive 149 fly 149 get 149 go 149 have 149 hear 149 host 149 interview 149
lunch 149 meet 149 open 149 paint 149 pick 149 play 149 present 149 record 149 review 149 run 149 see 149 shoot 149
sit 149 speak 149 start 149 stay 149 take 149 talk 149 train 149 travel 149 visit 149 walk 149 watch 149 work 149;...
17 at 149 down 149 for 149 in 149 on 149 out 149 over 149 to 1745 up 149 with 149;<doing> 18 <outing> 149 all 693
attending 149 away 694 booked 694 both 693 catching 149 celebrating 149 cooking 149 doing 149 driving 149 due 1746
flying 149 getting 753 going 1746 having 149 heading 718 hosting 149 meant 1744 meeting 149 off 718 out 694 picking
149 playing 149 presenting 149 running 149 seeing 149 set 1744 showing 149 speaking 149 supposed 1744 taking 149 to
1743 traveling 149 travelling 149 trying 149 visiting 149 watching 149;... 17 a 745 agreed 1744 got 747 passes 744
places 744 seats 744 spaces 744 spots 744 tickets 744;<doing> 18 <outing> 149 all 693 away 694 booked 694 both 693 due
694 going 694 heading 694 off 694 out 694 to 1743;a 745 agreed 1744 got 747 passes 744 places 744 seats 744 spaces 744
spots 744 tickets 744;agreed 1744 am 742 are 1747 fly 149 got 746 has 746 have 1748 hope 1744 intend 1744 is 749 ll
1743 m 742 meet 149 plan 1744 re 1749 shall 1743 travel 149 ve 1750 want 1744 will 1743;=14:together;<doing> 18 all
693 away 694 booked 694 both 693 due 694 going 694 heading 694 off 694 out 694;a 745 got 746 passes 744 places 744
seats 744 spaces 744 spots 744 tickets 744;=14:together am 1753 are 1753 got 746 has 746 have 1754 is 749 m 1753 re
1753 ve 1754;<i> 1751 N 1740 i 1752 me 1755 myself 1752 us 1752;<bid> 0 <bid_it> 0;^ 1757;: 1758;: 1758 D 1759 back
1759;^ 1032 about 1033 agreeing 278 asking 278 calling 278 confirming 278 dropping 278 emailing 278 for 1033 giving
278 mailing 278 messaging 278 on 1033 phoning 278 popping 278 ringing 278 sending 278 telling 278 texting 278 visiting
278 writing 278;^ 1032 about 1033 for 1033 me 1045 on 1033 us 1045;... 17 D 16 along 149 back 149 by 149 down 149 for
149 in 149 out 149 over 149 round 149 to 149 up 149 with 149;at 149 over 149 with 149;... 231 <me> 103 <until> 103 it
232 that 232 them 232 this 232;<me> 103 <until> 103 it 232 that 232 them 232 this 232;=6:theirs to 261;... 231 back
1767;up 103;out 103;... 231 <me> 103;into 103;together 103;<give1> 1765 <giveinf> 1765 <redo> 1766 <to_do> 1765
arrange 103 call 261 come 1768 decide 232 draft 103 draw 1769 find 1770 get 271 let 1771 look 1772 name 232 order 103
prepare 103 price 103 put 1773 quote 103 report 262 ring 261 say 232 tell 1771 type 1769 work 1770 write 1769;^
1774;after 1761 asking 1045 chasing 1762 coming 1763 hanging 1066 holding 1067 just 1074 looking 1067 nagging 1045 on
1080 only 1074 pressing 1045 staying 1764 to 1775 waiting 1045;along 149 at 149 down 149 for 149 in 149 over 149 round
149 there 149 to 149 up 149;me 17;D 16 with 1778;1 1779;up 1779;call 1779 chat 1779 word 1779;down 1779;1 1780 call
1779 catch 1781 chat 1779 meeting 1779 quick 1782 sit 1783 talk 1779 word 1779;a 1784 an 1784;<me> 1777 for
1785;<they> 1256 that 1257;<me> 1787;: 45 D 46 back 46;clinic 278 desk 278 farm 278 house 278 lab 278 meeting 278
office 278 place 278 practice 278 school 278 shop 278 site 278 stall 278 studio 278 table 278 workshop 278 yard 278;my
1790 our 1790 the 1790;$$ 278 to 1791;$$ 278 my 1790 our 1790 the 1790;along 1792 by 1793 in 1792 into 1791 over 1792
round 1792 to 1791;... 1794 <me> 278 <my> 278;mine 278 ours 278;meal 278;night 278 weekend 278;a 1797 breakfast 278
dinner 278 lunch 278 supper 278 tea 278 the 1798;sofa 278;the 1800;me 278 us 278;at 1796 for 1799 here 278 on 1801
over 278 the 1798 with 1802;ill 38 sick 38;in 1804;along 278;in 278;my 38 our 38;on 1808;D 16 for 17 to 17;not
1374;card 278 line 278 message 278 note 278 text 278;a 1812 by 278;<bid> 0 ask 0 get 0 go 0 leave 0 let 0 take 0;^
1814;: 1815;... 1816;: 1758 about 1817 on 1817 re 1817 with 1817;: 1758 D 1759 about 1817 back 1818 on 1817 re 1817
with 1817;<me> 1777;box 149 slot 149 table 149;a 1821 in 149 places 149 seats 149 tickets 149;... 1822 a 1821 in 149
places 149 seats 149 tickets 149;me 1823 us 1823;... 138 D 28;<their_day> 1825;... 1826 <their_day> 1825;min 149 mins
149 minutes 149;minutes 149;demo 149 slot 149 tour 149;hour 149;an 1831;tour 149;0 1828 20 1829 a 1830 an 1831 dinner
149 half 1832 lunch 149 ten 1829 the 1833 thirty 1829;<me> 1834;for 149 to 149;<their> 1827 a 1827 an 1827 me 1823
seats 1836 tickets 1836 us 1823;<their> 1827 a 1827 allotted 1835 an 1827 asked 1786 borrowed 1133 given 1835 giving
1835 got 1837 granted 1835 invited 1820 letting 1835 me 1823 offered 1835 promised 1835 seats 1836 tickets 1836 us
1823;me 1823 seats 1836 tickets 1836 us 1823;<a_chat> 278;<a_chat> 278 good 1840 little 1840 long 1840 proper 1840
quick 1840 short 1840 wee 1840;a 1841 an 1841 some 1841;for 1842;... 1843 for 1842;... 1843 about 1844 around 1844
back 1844 behind 1844 for 1842 late 1844 on 1844 over 1844;me 18 us 18;see 1846;to 1847 with 1846;... 17 D 16 on 17;D
16 on 17;me 1850 mine 1850 ours 1850 us 1850;by 1849 in 1849 off 18 over 1849 round 1849 to 1851;... 1852 by 149 in
149 me 149 over 149 round 149 us 149;by 18 in 18 me 149 over 18 past 18 round 18 us 149;by 149 in 149 me 149 over 149
round 149 us 149;... 1852 by 18 in 18 me 149 over 18 past 18 round 18 us 149;<me> 1834 by 149 in 149 me 149 over 149
round 149 us 149;by 18 in 18 out 1045 over 18 past 18 round 18;by 18 in 18 over 18 past 18 round 18;week 38;all 1860
ill 38 sick 38 today 38;leave 38;for 1005 to 1005;blower 278 facetime 278 hook 1863 line 278 phone 278 skype 278 teams
278 whatsapp 278 zoom 278;D 16 annual 1862 at 1079 blower 278 facetime 278 for 17 holiday 38 holidays 38 hols 38 leave
38 line 278 maternity 38 paternity 38 phone 278 skype 278 teams 278 the 1864 to 17 vacation 38 whatsapp 278 zoom
278;sick 38;after 1761 allotted 1835 asking 1045 back 1848 borrowing 1133 bringing 1853 calling 1854 chasing 1762
collecting 1853 coming 1763 driving 1855 dropping 1856 expecting 1820 fetching 1853 given 1835 giving 1857 granted
1835 hanging 1066 here 1848 holding 1067 hosting 1855 in 1848 just 1074 letting 1835 looking 1858 meeting 1855 nagging
1045 nipping 1859 off 1861 offered 1835 on 1865 only 1074 out 1866 picking 1855 popping 1859 pressing 1045 promised
1835 ringing 1855 round 1848 showing 1855 staying 1764 stopping 1859 swinging 1859 taking 1855 to 1775 treating 1855
uncontactable 38 unreachable 38 unwell 38 waiting 1045;collecting 18 coming 18 here 18 joining 18 over 18 picking 18
round 18 staying 18 visiting 18;mine 18 ours 18;me 18 mine 18 ours 18 us 18;at 1869 by 18 down 18 in 18 me 18 over 18
round 18 to 1870 up 18 us 18;be 1868 come 1871 drive 1871 drop 1871 host 1871 join 1871 pick 1871 pop 1871 stay 1871
stop 1871 swing 1871 visit 1871;it 278 off 1254;1 429 1on1 38 call 38 meeting 38 one 434 session 38 stand 431 standup
38 sync 38;1 429 1on1 38 board 1874 call 38 daily 1874 meeting 38 monthly 1874 one 434 quarterly 1874 session 38 stand
431 standup 38 sync 38 team 1874 weekly 1874;D 1875 my 1875 our 1875 the 1875 this 1875;i 1752 me 1752 myself 1752 us
1752;<me> 1777 a 1784 an 1784;annual 1862 holiday 38 holidays 38 hols 38 leave 38 maternity 38 paternity 38 vacation
38;swore 1787;card 278 epistle 278 letter 278 letters 278 missive 278 note 278 postcard 278 telegram 278;... 1881 card
278 epistle 278 letter 278 letters 278 missive 278 note 278 postcard 278 telegram 278;... 1881 card 278 epistle 278
letter 278 letters 278 missive 278 note 278 of 1882 postcard 278 telegram 278;a 1882 an 1882 another 1883 her 1882 his
1882 one 1883;after 1761 asking 1045 chasing 1762 coming 1763 hanging 1066 holding 1067 just 1074 looking 1067 nagging
1045 on 1080 only 1074 pressing 1045 to 1775 waiting 1045;be 16 bringing 16 expected 16 going 16 invited 16;am 1886
are 1886 ll 1886 m 1886 re 1886 shall 1886 will 1886;along 16 there 16 to 16;<me> 1888;like 1889;asked 1889 d 1890
expects 1889 needs 1889 wants 1889 would 1890;<i> 1887 <they> 1891 am 1886 are 1886 asked 1889 d 1890 expects 1889 ll
1886 m 1886 needs 1889 re 1886 shall 1886 wants 1889 will 1886 would 1890;, 1892;am 16 be 16 going 16 ll 16 m 16 re 16
shall 16 ve 16 will 16;<i> 1894 am 16 be 16 going 16 ll 16 m 16 re 16 shall 16 ve 16 will 16;<i> 16;, 1895 and 1896;D
1897;be 1898;D 1893 falls 1898 is 1898 s 1898 will 1899;D 1893;<happening_last> 1901;view 1901;<happening> 1900
<happening_first> 1902 <staff> 897 private 1903;a 921 short 93;: 92 basically 93 in 1905;<give1> 103 <giveinf> 103
<to_do> 103;^ 1907;to 1908;busy 38 dead 38 engaged 38 off 38 switched 432;is 1910 was 1910;hook 1863;D 16 annual 1862
at 1079 for 17 holiday 38 holidays 38 hols 38 leave 38 maternity 38 paternity 38 the 1912 to 17 vacation 38;a 28
coffee 28 dinner 28 drinks 28 it 28 lunch 28 me 28 tea 28 the 28 this 28 us 28;buy 1914 choose 1914 cook 1914 drive
1914 get 1914 host 1914 pay 1914 pick 1914 see 1846 treat 1914;to 1915 with 1846;buy 1914 choose 1914 cook 1914 drive
1914 get 1914 host 1914 pay 1914 pick 1914 treat 1914;to 1917;^ 1907 buy 1914 choose 1914 cook 1914 drive 1914 get
1914 host 1914 pay 1914 pick 1914 treat 1914;to 1919;... 1904 <happening> 1900 <happening_first> 1902 <staff> 897
<view> 1906 after 1761 allotted 1835 asked 1786 asking 1045 back 1848 borrowing 1133 bringing 1853 call 1909 calling
1854 chasing 1762 collecting 1853 coming 1763 driving 1855 dropping 1856 expecting 1820 fetching 1853 given 1835
giving 1857 go 1909 got 1837 granted 1835 hanging 1066 here 1848 holding 1067 hosting 1855 in 1848 invited 1820 job
1909 just 1074 letting 1835 line 1911 looking 1858 meeting 1855 mobile 1911 move 1909 nagging 1045 nipping 1859 number
1911 off 1861 offered 1835 on 1913 only 1074 out 1866 phone 1911 picking 1855 popping 1859 pressing 1045 private 1903
promised 1835 ringing 1855 round 1916 shout 1918 showing 1855 staying 1764 stopping 1859 swinging 1859 taking 1855
task 1909 to 1775 treating 1855 turn 1920 uncontactable 38 unreachable 38 unwell 38 waiting 1045;yes 1810;<a_chat> 278
good 1840 little 1840 long 1840 meal 278 proper 1840 quick 1840 short 1840 wee 1840;a 1923 an 1841 breakfast 278
dinner 278 lunch 278 some 1841 supper 278 tea 278 the 1798;... 1843 for 1842 the 1800;=23:contact ... 1843 for
1842;... 1843 about 1844 around 1844 at 1796 back 1844 behind 1844 for 1924 here 278 late 1844 on 1925 over 1926 the
1798 with 1802;<until> 103 D 103;... 1928;<give1> 1929 <giveinf> 1929 <redo> 1929 <to_do> 1929;^ 1930;D 278 all 278
for 278;=23:contact D 278 all 278 attendance 278 for 278 the 1734;for 982 with 982;bar 1934 booth 1934 desk 1934 door
1934 gate 1934 phones 1934 stall 1934 stand 1934 till 1934;... 1935 bar 1934 booth 1934 desk 1934 door 1934 gate 1934
phones 1934 stall 1934 stand 1934 till 1934;... 1935 bar 1934 blower 278 booth 1934 call 278 desk 1934 door 1934
facetime 278 gate 1934 line 278 phone 278 phones 1934 skype 278 stall 1934 stand 1934 teams 278 till 1934 whatsapp 278
zoom 278;annual 1862 blower 278 facetime 278 holiday 38 holidays 38 hols 38 it 278 leave 38 line 278 maternity 38 my
1936 our 1936 paternity 38 phone 278 skype 278 teams 278 the 1937 vacation 38 whatsapp 278 zoom 278;after 1073 all
1738 also 1738 around 278 at 1733 both 1738 down 1932 due 1589 here 1932 in 1933 just 1074 meant 1589 off 1861 on 1938
only 1074 out 1866 over 1932 present 278 round 1932 scheduled 1589 supposed 1589 there 278 to 1588 uncontactable 38
unreachable 38 unwell 38 up 1932;home 1254 off 1254;blower 278 facetime 278 it 278 line 278 my 1936 our 1936 phone 278
skype 278 teams 278 the 1937 whatsapp 278 zoom 278;all 1738 also 1738 around 278 at 1733 both 1738 down 1932 due 1589
here 1932 in 1933 meant 1589 on 1941 over 1932 present 278 round 1932 scheduled 1589 supposed 1589 there 278 to 1588
up 1932;be 1868 come 1871 drive 1871 drop 1871 host 1871 join 1871 not 1166 pick 1871 pop 1871 stay 1871 stop 1871
swing 1871 visit 1871;: 45 about 1817 on 1817 re 1817 with 1817;: 45 D 46 about 1817 back 1944 on 1817 re 1817 with
1817;: 1758 D 1759 a 1882 about 1817 an 1882 another 1883 back 1818 her 1882 his 1882 on 1817 one 1883 re 1817 with
1817;... 941 N 1742 all 1004 and 1756 answered 1760 are 1776 asked 1786 assured 1788 assures 1788 attended 278 barked
1789 borrowed 1133 borrows 1133 both 1004 brought 1795 bunked 1803 called 1805 came 1806 can 1168 cannot 1166 cant
1166 chaired 278 chipped 1807 coming 1057 commented 1809 confirmed 1810 could 1167 couldn 1168 couldnt 1166 crashed
1803 dialed 1807 dialled 1807 dialling 1807 did 1811 didn 1375 didnt 1374 dmed 1760 doesn 1375 dropped 1813 dropping
1057 drove 1336 emailed 1819 expects 1820 got 1824 guaranteed 1787 guarantees 1787 has 1838 have 1839 headed 1336 hung
1845 invited 1820 is 1867 isn 1375 kipped 1803 left 1254 liked 1808 lingered 1845 ll 1872 looked 1807 made 1873 mailed
1819 mails 1789 messaged 1819 missed 1876 n 1877 needs 1878 never 1374 off 1861 on 1879 out 1866 passed 1449 peeked
1807 peered 1807 phoned 1805 pinged 1760 pinky 1880 popping 1057 posted 1884 rang 1805 re 1885 replied 1819 reposted
1808 requested 1785 rocked 1571 s 1921 said 1922 sat 1807 sent 1884 shadowed 1529 shared 1808 shouted 1789 showed 1571
slacked 1760 slept 1803 stayed 1927 staying 1057 stopped 1927 swears 1787 swore 1787 tagged 1806 texted 1819 texts
1789 to 1931 took 1570 turned 1571 uncontactable 38 unreachable 38 unwell 38 visiting 1057 vowed 1787 vows 1787 waited
1845 walked 1336 wants 1878 was 1939 went 1940 were 1942 whatsapped 1760 will 1943 won 1168 wont 1166 writes 1945
wrote 1946;missed 581;afternoon 582 day 582 days 582 evening 582 hour 582 hours 582 morning 582 week 582;for 569 free
568 help 568 helping 568 of 571 pro 570 unpaid 568;afternoon 573 day 573 days 573 evening 573 few 1948 full 1949 h
1950 hour 573 hours 573 hr 1950 hrs 1950 morning 573 week 582;=23:contact ... 17;invitation 1952 invite
1952;invitation 149 invite 149;my 1953 our 1953 the 1954;<told_in> 38;have 483 must 0 need 483 ought 483 should 0;^
1957;<i> 1958;<i> 1958 s 1956;=13:talk <their> 1956 <them> 1959 <told_in> 38 N 1960 my 1956 the 1956;to 1961;^ 614 for
623;^ 574 for 575;board 1964;guarantor 1963 referee 1963 reference 1963 sounding 1965;s 1966;<their> 1966 N 1967 a
1966;as 1968;: 733;^ 81 for 290 to 290;court 1971;me 1971 my 1972 our 1972 us 1971;in 1973 on 1973 with 1973;: 290 N
1970 for 452 in 1973 is 1974 me 426 on 1973 s 1974 with 1973;N 1970;^ 0 is 963 to 92 was 963;<them> 1977 N 1977;... 93
: 92 from 1978 is 963 was 963;D 994 ^ 993;<me> 1980;can 0 could 0 have 483 must 0 need 483 ought 483 shd 0 should 0
shouldn 492 shouldnt 0;^ 1982;never 0 not 483 to 0;^ 1984;<plainly> 1985 ^ 1984;never 483 no 483 not 483 to 0;^
1987;against 0 never 483 no 483 not 483 to 0;<plainly> 1986 D 1988 ^ 1989 against 0 at 995 by 995 during 995 in 995 on
995 over 995 via 995;^ 574 about 575 for 575 in 575 on 575 through 575 with 575;<i> 1983;<i> 1983 <me> 1990 <them>
1991 ^ 908 that 1992;D 994 ^ 993 at 995 by 995 during 995 in 995 on 995 over 995 via 995;<i> 1983 <me> 1994 ^ 908 that
1992;<them> 1991;<give3> 103 <works3> 103;^ 1997;d 1908 ll 1908 will 1908 would 1908;breakfast 18 brunch 18 call 18
coffee 18 date 18 demo 18 dinner 18 drinks 18 lunch 18 meeting 18;<they> 1998 N 1999 he 1999 she 1999 they 1999;meet
16;<they> 1998 N 1999 a 2000 breakfast 18 brunch 18 call 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 he 1999
lunch 18 meeting 18 on 16 our 2000 she 1999 that 2001 the 2000 they 1999 to 2002;<they> 1998;<they> 1998 that
2004;<they> 1998 is 2005 s 2005 that 2004 was 2005;me 38 us 38;bar 2007 but 2007 except 2007;them 2008;afternoon 582
bar 2007 but 2007 day 582 days 582 evening 582 except 2007 hour 582 hours 582 morning 582 of 2009 week 582;called 38
met 38 rang 38;call 38 catch 38 come 38 drive 38 drop 38 go 38 have 38 host 38 join 38 meet 38 pop 38 ring 38 see 38
sit 38 speak 38 take 38 talk 38 visit 38;to 2012;up 2013;about 2013;about 2013 booked 2013 down 2013 geared 2014
hoping 2013 itching 2013 just 2015 poised 2013 primed 2013 ready 2013 set 2013;^ 81 help 290 helping 290;for 2017 into
2017 to 2017;for 2017 in 2018 into 2017 to 2017;for 16 to 16;calling 16 going 2020 having 16 hosting 16 joining 16
meeting 16 seeing 16 visiting 16;ganged 2019;up 2019;about 2013 all 2016 booked 2013 calling 16 conscripted 2019 down
2013 drafted 2019 dragged 2019 geared 2014 going 2020 having 16 hoping 2013 hosting 16 instead 2021 itching 2013
joining 16 just 2015 meeting 16 now 2021 poised 2013 press 2022 primed 2013 putting 432 ready 2013 roped 2019 seeing
16 set 2013 signed 2023 visiting 16 volunteered 2019;afternoon 573 day 573 days 573 evening 573 h 579 hour 580 hours
580 hr 579 hrs 579 morning 573 week 582;$$ 38 it 38 that 38 the 38 them 38;post 2026 send 2026;not 2027;send 2026;t
2029;to 395;quote 92;posted 2026 sent 2026;1 317;one 317;to 2035;1 2034 1on1 317 call 317 catch 1367 demo 317 meeting
317 one 2036 session 317 stand 1367 standup 317 sync 317;get 349 have 349 hear 349;away 2026;up 2026;binned 2026
deleted 2026 did 2028 didn 2030 didnt 2029 ditched 2026 expect 349 expected 349 expecting 349 hope 2031 i 2032 never
2033 no 2037 scrapped 2026 shall 395 should 2038 threw 2039 tore 2040 trashed 2026;about 601 on 601;questions
2042;many 2043 questions 2042;... 168 <until> 81 D 81;<them> 2045;back 2045 done 2045 in 2045 paid 2045 posted 2045
ready 2045 sent 2045 there 2045 with 2046;to 2046;off 2045 out 2045;arrive 2045 be 2047 come 2045 follow 2045 get 2048
go 2049 hit 2045 land 2045 reach 2046;d 2050 ll 2050 should 2050 will 2050 would 2050;... 2051;a 2052 an 2052 my 2052
our 2052 the 2052;^ 2053;^ 2053 that 2054;s 2044;<their> 2044 N 2056;invitation 278 invite 278;<their> 2044 <them>
2055 N 2056 all 2057 my 2058 our 2058;times 38;=0:missed 0 38;again 38 both 2060 each 300 every 300 full 38 only 38
thrice 38 twice 38 x 2061 x2 38 x3 38;N 1970 me 426;^ 1619 about 1620 down 1620 for 1620 on 1620 up 1620;<them>
2064;=2:plan up 16;agreed 16 arranged 16 booked 16 confirmed 16 fixed 16 planned 16 scheduled 16 set 2066;agreed 16
arranged 16 booked 16 confirmed 16 fixed 16 is 2067 planned 16 s 2067 scheduled 16 set 2066;to 279;off 2069 out 2069
over 2069 to 279;gone 2070;calling 16 going 2020 gone 2070 having 16 hosting 16 joining 16 meeting 16 seeing 16
visiting 16;calling 16 coming 16 finally 2071 going 2020 gone 2070 having 16 hosting 16 instead 2021 joining 16 just
2071 meeting 16 now 2072 seeing 16 visiting 16;into 92 out 283;case 623 corner 623;s 2075;=23:contact <me> 2074
<their> 2075 N 2076;a 568 our 568 the 568;for 2078;afternoon 2079 class 2079 club 2079 day 2079 evening 2079 morning
2079 session 2079 workshop 2079;has 28 is 28 wants 28 was 28;^ 631;<them> 2082 N 2082;to 2083;loan 2084;<they> 28 N
2081 a 2085 did 279 was 279 were 279;into 47;out 47;<redo> 47 let 1326 look 2087 work 2088;^ 2089;^ 2089 please
2090;=8:asked to 2091;=8:asked;s 149;N 2094;at 2095;=13:talk ... 2096;breakfast 18 brunch 18 call 18 coffee 18 dinner
18 drinks 18 lunch 18 meeting 18 supper 18 tea 18;for 2098;for 2098 out 2099 over 2099 round 2099 to 2098;to 2095;at
2095 to 2095;<them> 2092 N 2093 at 2095 for 2097 how 28 if 28 me 2100 over 2101 round 2102 to 2095 us 2100 what 28
when 28 whether 28 why 28;s 568;<their> 568 N 2104;<their> 568 N 2104 out 2105;in 575 on 575 through 575 with 575;in
575 on 575 out 2107 through 575 with 575;<them> 2108;d 290 ll 290 will 290 would 290;fine 1620;ready 1620;than
2112;track 1620;prepared 1620;able 1620 doing 2111 enough 1620 fine 1620 good 1630 more 2113 on 2114 prepared 1620
ready 1620 right 1620 well 2115;... 179 D 81 my 81 our 81;^ 2117;expect 2118 have 2118;job 1620;brilliant 2120
cracking 2120 fine 2120 good 2120 great 2120 lovely 2120 superb 2120;wrong 1620;a 2121 beautifully 1620 brilliantly
1620 everything 1644 nothing 2122 well 1620 wonderfully 1620;done 2123 get 2118 have 2118;done 2123;... 82 <until>
81;a 2126 all 2126 an 2126 everything 2126 it 2126 my 2126 our 2126 the 2126 them 2126 these 2126 those 2126;^ 2127
done 2123;able 1620 doing 2111 enough 1620 fine 1620 getting 817 good 1630 more 2113 on 2114 prepared 1620 ready 1620
right 1620 well 2115;get 2118 have 2118;are 2116 can 2119 could 2119 d 2124 did 2123 do 2123 does 2123 get 2118 gets
2118 had 2125 has 2128 have 2128 is 2129 ll 2130 receives 817 s 2129 was 2116 were 2116 will 2130 would 2130;<i> 2110
<they> 2131 ^ 2053;<i> 2110 <they> 2131 ^ 2053 that 2132;<i> 2110;<i> 2110 that 2134;<i> 2110 <them> 2135 N 2135 that
2134;<i> 2110 <them> 2133 N 2135 that 2134 to 2136;myself 38 ourselves 38;own 38;my 2139;alone 38 by 2138 on 2140 with
278;<their> 1620 <them> 1620 N 1620;boost 2142 buoy 2142 calm 2142 cheer 2142 comfort 2142 console 2142 encourage 2142
lift 2142 raise 2142 rally 2142 reassure 2142 settle 2142;to 2143;call 38 calls 38 emails 38 mails 38 messages 38
texts 38;my 2145 our 2145;breakfast 38 call 38 catch 431 coffee 38 demo 38 dinner 38 drinks 38 lunch 38 meeting 38
review 38 session 38 slot 38 visit 38 zoom 38;... 2147 breakfast 38 call 38 catch 431 coffee 38 demo 38 dinner 38
drinks 38 lunch 38 meeting 38 review 38 session 38 slot 38 visit 38 zoom 38;<their> 2148 D 2148 my 2148 our 2148 the
2148 this 2148;^ 5 s 568;=23:contact <their> 568 <them> 568 N 2150;<their> 568 <them> 568 N 2150 for 2151;at 623 for
623 in 623 to 623 up 623 with 623;$$ 38 D 38 again 38 at 38 because 38 due 38 last 38 of 38 on 38 this 38 with
38;=0:missed $$ 38 D 38 again 38 at 38 because 38 due 38 last 38 of 38 on 38 this 38 with 38;<them> 2153 N 2153 off
2154 out 2155;=0:missed off 2154 on 38 out 2154;court 1005;s 2158;<their> 2158 N 2159 me 1971 my 1972 our 1972 us
1971;<their> 2158 N 2159;in 2161;in 2160 now 2162 on 1973 with 1973;in 2160 is 2163 now 2162 on 1973 s 2163 with
1973;locked 317;$$ 38 up 317;all 2165 closed 317 locked 2166 shut 317;was 2167 were 2167;of 38;from 38 out 2169;bird
2170;call 2170 cheep 2170 dicky 2171 line 2170 message 2170 murmur 2170 peep 2170 reply 2170 sausage 2170 sound 2170
squeak 2170 thing 2170 whisper 2170 word 2170;than 38;beyond 38 further 2173 past 38 through 38;a 2172;as 2175;much
2176;a 2172 got 2174 one 2172 so 2177;up 883;to 28;call 2180 job 2180 move 2180 task 2180 turn 2180;s
2181;=1:moved;till 2183 to 2183 until 2183;myself 836;<them> 38 N 38 to 546;N 2182 conscripted 2019 drafted 2019
dragged 2019 her 2181 his 2181 intending 836 meaning 836 moved 2184 my 2181 our 2181 planning 836 press 2022 promising
2185 putting 432 roped 2019 signed 2023 their 2181 trying 2186 volunteered 2019 wanting 836;from 92;<plainly> 1986 D
994 ^ 993 away 2188 into 92 off 92 to 92 toward 92 towards 92;<me> 2189 off 2154 out 2154;to 92;^ 0 not 2191 to 92;be
2192;is 2192 s 2192 was 2192 would 2193;bet 2194 course 2194 move 2194 play 2194 thing 2194 way 2194;... 2096;at 2095
for 2196 over 2101 round 2102 to 2095;... 17 D 16 at 2095 for 2196 over 2101 round 2102 to 2095;along 1620 on 1620 up
1620;<them> 2199 N 2199;on 1620 up 1620;<them> 2201 N 2201;=0:missed again 38 aside 38 off 38 out 38 up 38;<their>
2148 D 2148 me 2203 my 2148 our 2148 the 2148 this 2148 us 2203;out 38;aside 38 off 38 out 38;<me> 2205 me 2206 off 38
us 2206;=2:plan for 16 w 16 with 16;for 16 w 16 with 16;slot 2209;hour 2209;D 16 for 17;day 2209 slot 2209;D 2208 a
2210 an 2211 for 17 in 2212 out 2212 the 2213 time 2209;=2:plan ... 2096;=2:plan at 2095 for 2215 over 2101 round 2102
to 2095;=2:plan in 2216;confidence 1620 courage 1620 hopes 1620 mood 1620 morale 1620 spirit 1620 spirits 1620;<their>
2218;us 1752;of 2220;off 2154 out 2155;agreed 16 alone 38 arranged 16 booked 16 by 2138 confirmed 16 fixed 16 is 2067
on 2140 planned 16 s 2067 scheduled 16 set 2066;^ 600 about 601 for 601 in 601 on 601;<them> 2224;between 407 for 407
from 407 with 407;intro 2226;email 2227 intro 2226 mail 2227;an 2228 the 2228;<their> 406 N 406 a 406 an 406 my 406
our 406 some 406 the 406;... 631;meet 2230 my 2231 our 2231;meet 2230;<their> 406 N 406 my 406 our 406;meet 2230 see
2234;^ 2235;^ 2233 to 2236;^ 2233 about 601 on 601 to 2236;on 601 with 601;^ 2235 date 2239 speed 2239;^ 2233 about
601 on 601 to 2240;me 2237;^ 2232 across 2237 along 2237 down 2237 in 2238 over 2237 round 2237 to 2236 up 2241 with
2242;together 406;^ 406;s 2245;N 2246 ^ 2235;^ 2233 to 2247;N 2244;^ 2233 about 601 on 601 to 2247;N 2246;to
2251;=23:contact N 2244 ^ 2233 across 2248 along 2248 and 2249 down 2248 in 2250 out 2252 over 2248 round 2248 to 2247
up 2250 with 2242;D 2183 by 2183 to 2183;<them> 2243 N 2253 forward 2254;down 1620 on 1620 up 1620;<them> 2256 N
2201;down 1620 up 1620;<them> 2258;<their> 2148 D 2148 into 278 me 2203 my 2148 our 2148 the 2148 this 2148 to 2183 us
2203;with 279;confidence 1620 courage 1620 hopes 1620 morale 1620 spirit 1620 spirits 1620;<their> 2262;hello
317;hello 317 hi 317;chat 317 said 2264 say 2265 speak 317 talk 317;not 2266;t 2266;did 2267 didn 2268 didnt 2266
never 2266;gone 317 left 317;d 2270 had 2270;machine 38;mail 38;answering 2272 answerphone 38 mailbox 38 vm 38 voice
2273 voicemail 38;s 2274;<their> 2274 N 2275 the 2274;got 2276;<i> 2269 <they> 2271 did 2267 didn 2268 didnt 2266 got
2276 never 2266 only 2277 reached 2276;they 28;end 2279;the 2280;ld 38 led 38 lled 38;<off_it> 589 agreed 16 arranged
16 booked 16 confirmed 16 fixed 16 planned 16 scheduled 16 set 2066;call 432 date 432 demo 432 dinner 432 lunch 432
meeting 432 trip 432 visit 432;<off_it> 589 agreed 16 arranged 16 been 590 booked 16 confirmed 16 fixed 16 planned 16
scheduled 16 set 2066;thing 432;call 432 date 432 demo 432 dinner 432 lunch 432 meeting 432 trip 432 visit 432 whole
2286;<off_it> 588 agreed 16 arranged 16 been 590 being 590 booked 16 confirmed 16 fixed 16 from 278 gets 590 got 590
had 592 has 593 is 2283 it 432 moved 2183 our 2284 planned 16 s 2285 scheduled 16 set 2066 that 432 the 2287 things
432 this 432 w 596 was 590 were 590 with 596;joy 38 luck 38;only 38;engaged 38 no 2289 nobody 863 rang 2205 voicemail
2290;no 38;nothing 38;a 38;crickets 38 got 2292 heard 2293 no 38 nobody 38 not 2294 nothing 38 zilch 38;and 2295 but
2295;ask 2093;... 2296 and 2295 but 2295 to 2297;=23:contact ... 2291 N 2298 it 432 off 38 our 2284 that 432 the 2287
things 432 this 432;it 432 our 2284 that 432 the 2287 things 432 this 432;fears 1620 nerves 1620 worries 1620;<their>
2301 <them> 2064;to 278 with 278;call 2303;phone 2303;a 2304 the 2305;^ 5 to 568 with 568;^ 5 out 2307 to 568 with
568;<them> 2308 N 2308;in 22 that 22;=23:contact aid 2309 assist 2309 help 2309 me 2310 my 2058 nothing 38 our
2058;along 278 by 278 in 278 off 2306 over 278 round 278 to 2311;able 38 coming 38 held 38 joining 38 there 38;blower
38 line 38 phone 38;the 2314;answer 38 pick 431 reply 38;on 2315 to 2316;hold 38;<them> 2317 N 2317 a 2318 hold 38 in
440 through 38 to 38;<them> 2317 N 2317 hold 38 through 38;=0:missed it 38;a 2318 hold 38 in 440 through 38 to 38;hold
38 through 38;call 38 catch 443 caught 38 contact 38 find 38 get 2322 got 2323 make 2321 meet 38 met 38 phone 38 reach
38 reached 38 ring 38 see 38 speak 38 spoke 38 talk 38 talked 38 visit 38;to 2324;able 38 coming 38 joining 38 there
38;be 2326;place 38;D 28 be 2313 call 38 catch 443 caught 38 contact 38 find 38 get 2319 got 2320 happen 38 make 2321
manage 2325 materialise 38 materialize 38 meet 38 met 38 now 2327 phone 38 quite 2324 reach 38 reached 38 ring 38 see
38 speak 38 spoke 38 take 2328 talk 38 talked 38 visit 38;t 2329 we 28;account 28 contract 28 insurance 28 membership
28 order 28 plan 28 subscription 28;=0:missed her 2331 his 2331 the 2331 their 2331;held 38;be 2333 call 38 catch 443
caught 38 contact 38 find 38 get 2322 got 2323 happen 38 make 2321 manage 2325 materialise 38 materialize 38 meet 38
met 38 phone 38 quite 2324 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 take 2328 talk 38 talked 38 visit
38;without 2007;ahead 2335 fine 2335 off 2335 on 2335 without 2007;<them> 568 N 568;for 2337;sat 2338;up 2068;against
92 away 2188 not 2191 off 92;<me> 2341 against 92 away 2188 not 2191 off 92;<them> 2153 N 2153;no 38 nobody 38;...
2344;door 2345;s 2346;<their> 2346 N 2347 the 2346;<their> 2346 N 2347 at 2348 on 2348 the 2346;... 874 <work_thing>
620;^ 2350;s 2351;over 883 through 883 thru 883 up 883;^ 881;<their> 621 N 882 a 2354 the 2354;<their> 2351 N 2352
back 2353 over 2355 right 2353 through 2355 thru 2355 up 2355;up 1619;<them> 2064 N 2201 her 2357;off 2154 out 2154;at
568 for 568 on 568 with 568;in 2360;<their> 568 N 2104 out 2105 up 883;with 278;... 2363;in 2042 up 2042;<them> 2365 N
2365;volunteer 568;a 2367;as 2368 for 569 pro 570 unpaid 568;<their> 574 a 574 an 574 the 574;^ 2370;of
2371;=18:gave:mentoring <their> 574 a 574 an 574 the 574;^ 2373;^ 574 about 575 ahead 2372 before 2371 for 2374 in 575
on 575 through 575 with 575;^ 574 ahead 2372 before 2371 for 2374 on 575 through 575;at 5 for 5 in 5 of 5;... 2377;...
2377 0 2378;boys 2378 children 2378 class 2378 girls 2378 juniors 2378 kids 2378 pupils 2378 u0 2378 under 2379
youngsters 2378;^ 2380;... 2369 <them> 2375 N 2376 ^ 2380 as 2368 for 569 pro 570 the 2381 unpaid 568;for 575 on 575
through 575;<them> 1991 N 2383;<off_it> 588 agreed 16 alone 38 arranged 16 been 590 being 590 booked 16 by 2138
confirmed 16 fixed 16 gets 590 got 590 had 592 has 593 is 2283 moved 2183 on 2140 planned 16 s 2285 scheduled 16 set
2066 w 596 was 590 were 590 with 596;=16:gave:feedback ... 874 <work_thing> 620;^ 2386;s 2387;<their> 2387 N 2388 a
2354 the 2354;back 2353 over 2355 right 2353 through 2389 thru 2355 up 2355;me 2310 nothing 38;to 2391;to 2293;<them>
2064 N 1620;... 875 ^ 876 linkedin 38 photo 38 photos 38 post 38 posts 38 profile 38 status 38 stories 38 story 38
tweet 38 update 38;s 2395;<their> 877 N 2396;on 2397;to 879;back 2399 to 879;back 2400 emailed 2400 given 2400 handed
2400 mailed 2400 sent 2400 texted 2400 went 2400;^ 2401;<them> 5 N 5;for 2403;... 2404;^ 2405;<their> 2406 a 2406 an
2406 the 2406;a 2000 breakfast 18 brunch 18 call 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 lunch 18 meeting 18
our 2000 the 2000;<them> 1620 N 1620;=15:gave:intro N 406;a 406 an 406 my 406 our 406 some 406 the 406 three 406 two
406;=15:gave:intro N 406 ^ 2411;and 407 to 407 w 407 with 407;and 2410 to 2412 up 2413 w 407 with 2412;and 2410 to
2412 with 2412;other 2245;each 2416;^ 406 to 2417 up 2245 with 2417;<them> 2414 N 2415 them 2418;for 290 into 290 to
290;for 290 in 2420 into 290 to 290;<me> 2421;asking 22 calling 22 hiring 22 inviting 22;away 2188 into 92 off 92 to
92 toward 92 towards 92;<me> 2424;a 5 our 5 the 5;at 2426 for 2426 in 2426;breakfast 2427 breakfasts 2427 clothes 2427
dinners 2427 donations 2427 food 2427 lunches 2427 meals 2427 parcels 2427 soup 2427 tea 2427;^ 2428;about 38 off 38
round 38 together 38;<them> 2317 N 2317 a 2318 going 38 hold 38 in 440 through 38 to 38;planned 38;ahead 38 as 2432
forward 38 through 38;off 38 place 38;be 2333 call 38 catch 443 caught 38 come 2430 contact 38 find 38 fly 38 get 2431
go 2433 got 2320 happen 38 hold 38 make 2321 manage 2325 materialise 38 materialize 38 meet 38 met 38 pan 2205 phone
38 quite 2324 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 take 2434 talk 38 talked 38 visit 38 work 2205;not
2435 we 28;about 38 off 38 on 38 round 38 together 38;in 38;around 836 round 836;get 2439 got 2439 gotten 2439;for 38
to 38;time 2441;=0:missed any 2442 enough 2442 the 2442 time 2441;any 2442 enough 2442 the 2442 time 2441;<them> 2317
N 2317 a 2318 around 836 going 38 hold 38 in 440 round 836 through 38 to 38;<them> 2317 N 2317 around 836 hold 38
round 836 through 38;in 38 on 38;a 2318 around 836 hold 38 in 440 round 836 through 38 to 38;around 836 hold 38 round
836 through 38;call 38 catch 443 caught 38 contact 38 find 38 get 2448 got 2449 gotten 2439 make 2321 meet 38 met 38
phone 38 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 talk 38 talked 38 visit 38;appear 38 be 2313 call 38
catch 443 caught 38 come 2437 connect 38 contact 38 dial 2438 ever 2440 find 2443 fly 38 found 2444 get 2445 go 2433
got 2446 gotten 2439 had 2444 happen 38 have 2444 hold 38 join 38 log 2447 make 2321 manage 2325 materialise 38
materialize 38 meet 38 met 38 now 2327 pan 2205 phone 38 quite 2450 reach 38 reached 38 ring 38 see 38 speak 38 spoke
38 surface 38 take 2434 talk 38 talked 38 visit 38 work 2205 yet 2440;t 2451;be 2333 call 38 catch 443 caught 38 come
2430 contact 38 ever 2440 find 38 fly 38 get 2445 go 2433 got 2446 gotten 2439 happen 38 hold 38 make 2321 manage 2325
materialise 38 materialize 38 meet 38 met 38 pan 2205 phone 38 quite 2450 reach 38 reached 38 ring 38 see 38 speak 38
spoke 38 take 2434 talk 38 talked 38 visit 38 work 2205 yet 2440;... 93 : 92;assembly 2338 class 2338 duty 2338 group
2338 lesson 2338 reading 2338 round 2338 route 2338 session 2338 shift 2338 slot 2338 stall 2338 tour 2338 turn
2338;... 2455 assembly 2338 class 2338 duty 2338 group 2338 lesson 2338 reading 2338 round 2338 route 2338 session
2338 shift 2338 slot 2338 stall 2338 tour 2338 turn 2338;^ 5 for 2337;... 2455 ^ 5 assembly 2338 class 2457 desk 568
duty 2457 group 2338 lesson 2457 reading 2338 round 2338 route 2338 session 2338 shift 2457 shop 568 slot 2457 stall
2457 stand 568 tour 2338 turn 2457;^ 5 class 568 desk 568 duty 568 lesson 568 shift 568 shop 568 slot 568 stall 568
stand 568 turn 568;s 2459;<them> 568;for 2461;... 2338 0 2456 <their> 2458 N 2460 a 2456 an 2456 for 2337 in 2462 the
2456 three 2456 two 2456;... 2338 for 2337;from 38;off 2155 out 2154;vain 38;find 38;to 2468;for 2293 in 2467 only
2469 to 2468;<their> 38 N 466 the 38;by 2471 past 2471;... 2470 by 2471 past 2471 right 2472 straight 2472;$$ 38 home
317;day 38;home 38 the 2475;$$ 38 by 38 for 2476 when 38;gone 2474 left 2477;about 2013 all 2016 booked 2013 down 2013
geared 2014 hoping 2013 itching 2013 just 2015 poised 2013 primed 2013 ready 2013 set 2013;ask 38 call 38 catch 38
come 38 drive 38 drop 38 go 38 have 38 host 38 join 38 meet 38 pop 38 ring 38 see 38 sit 38 speak 38 take 38 talk 38
thank 38 visit 38 write 38;to 2480;hoped 2481 intended 2481 meant 2481 planned 2481 wanted 2481;gone 2474 left
317;arranged 28 booked 28 done 28 fixed 28 planned 28 scheduled 28 sent 28 set 1232 signed 28;it 2484 that 2484 them
2484 this 2484 those 2484;much 2482;already 2478 been 2479 half 2482 hoped 2481 intended 2481 just 2483 like 2485
meant 2481 planned 2481 rather 2482 really 2482 so 2482 very 2486 wanted 2481;=11:thinking that 22;me 2488;on 2489 to
2489;<until> 2183 by 2183;<off_it> 588 agreed 16 arranged 16 been 590 being 590 booked 16 confirmed 16 fixed 16 gets
590 got 590 had 592 has 593 is 2283 moved 2183 planned 16 s 2285 scheduled 16 set 2066 w 596 was 590 were 590 with
596;<them> 600;to 2493;... 2494;^ 2495;for 2461 in 2462;=2:plan D 16;=2:plan D 16 for 2498 in 2212 out
2212;<good_cause> 5;<cause> 2500;<cause> 2500 a 2501 our 2501 the 2501;at 2502 for 2502 in 2502 with 2502;free 568 pro
570 unpaid 568 voluntary 568 volunteer 568 volunteering 568;... 2503 at 2502 for 2502 free 568 in 2502 of 2504 pro 570
unpaid 568 voluntary 568 volunteer 568 volunteering 568 with 2502;^ 600 s 601;<their> 601 <them> 601 N 2506;for 2507
to 2507 with 2507;at 568 for 568 on 568;<cause> 2500 a 2501 free 2509 nothing 2509 our 2501 the 2501;bono 2509;at 568
for 568 in 568 on 568;time 2508;<time_unit> 2505 assembly 2508 at 2502 class 2508 demo 2508 for 2510 in 2502 lesson
2508 masterclass 2508 pro 2511 session 2508 shift 2512 stint 2512 story 2513 storytime 2508 talk 2508 tour 2508
training 2508 turn 2512 unpaid 2509 with 2502 workshop 2508;<their> 568 N 2150;at 2515 for 2515 on 2515;... 2516 at
2515 for 2515 on 2515;<their> 568 <them> 568 N 2150;... 2516 at 2515 for 2518 on 2515;... 2455 afternoon 2517 assembly
2338 class 2338 day 2517 days 2517 duty 2338 evening 2517 group 2338 h 2517 hour 2517 hours 2517 hr 2517 hrs 2517
lesson 2338 morning 2517 reading 2338 round 2338 route 2338 session 2338 shift 2519 shifts 2517 slot 2338 stall 2338
stint 2517 tour 2338 turn 2338;... 2455 ^ 2405 assembly 2338 class 2338 duty 2338 group 2338 lesson 2338 reading 2338
round 2338 route 2338 session 2338 shift 2338 slot 2338 stall 2338 tour 2338 turn 2338;recommendation 614;linkedin
2522 recommendation 614 reference 614 testimonial 614;out 623;^ 2523 endorsement 623 plug 623 recommendation 623
reference 623 referral 623 shout 2524 shoutout 623 testimonial 623;... 2525 ^ 2523 endorsement 623 plug 623
recommendation 623 reference 623 referral 623 shout 2524 shoutout 623 testimonial 623;endorsement 623 plug 623
recommendation 623 reference 623 referral 623 shout 2524 shoutout 623 testimonial 623;... 2527 endorsement 623 plug
623 recommendation 623 reference 623 referral 623 shout 2524 shoutout 623 testimonial 623;a 2526 an 2526 my 2528 the
2526;free 568 of 2504 pro 570 unpaid 568 voluntary 568 volunteer 568 volunteering 568;a 2528 an 2528 my 2528 the
2528;<them> 623;for 2532;recommendation 2533;of 2534;assembly 2508 class 2508 demo 2508 duty 2338 group 2338 lesson
2508 letter 2535 masterclass 2508 reading 2338 recommendation 2533 reference 2533 round 2338 route 2338 session 2508
shift 2338 slot 2338 stall 2338 story 2513 storytime 2508 talk 2508 testimonial 2533 tour 2508 training 2508 turn 2338
workshop 2508;bank 5 drive 5 kitchen 5 pick 5 round 5 run 5 shift 5;... 2404 blood 2537 bread 2537 breakfast 2537
clothes 2537 coffee 2537 food 2537 litter 2537 night 2537 soup 2537 tea 2537;between 406 for 406 of 406 to 406;intro
2539 introduction 2539;mail 2540;e 2541 email 2540 intro 2539 introduction 2539 mail 2540 whatsapp 2540;in 2542;opt
2543;<them> 623 N 623;for 2545;call 2546 for 2545;recommendation 2546 reference 2547 referral 2546 testimonial
2546;for 621 w 621 with 621;exam 2549 interview 2549 interviews 2549 pitch 2549 presentation 2549;to 407;N 2551;of
2552;... 2536 ^ 2538 afternoon 2517 assembly 2508 class 2508 day 2517 days 2517 demo 2508 double 2544 duty 2338
evening 2517 glowing 2548 good 2548 group 2338 h 2517 hour 2517 hours 2517 hr 2517 hrs 2517 lesson 2508 letter 2535
masterclass 2508 mock 2550 morning 2517 presentation 2553 quick 2542 reading 2338 recommendation 2546 reference 2547
referral 2546 round 2338 route 2338 session 2508 shift 2519 shifts 2517 slot 2338 stall 2338 stint 2517 story 2513
storytime 2508 strong 2548 talk 2508 testimonial 2546 tour 2508 training 2508 turn 2338 warm 2542 workshop
2508;between 2410 for 2410 from 407 of 406 to 406 with 407;intro 2555 introduction 2539;... 2536 ^ 2538 afternoon 2517
assembly 2508 class 2508 day 2517 days 2517 demo 2508 duty 2338 e 2541 email 2556 evening 2517 group 2338 h 2517 hour
2517 hours 2517 hr 2517 hrs 2517 intro 2555 introduction 2539 lesson 2508 letter 2535 mail 2556 masterclass 2508 mock
2550 morning 2517 reading 2338 recommendation 2533 reference 2533 round 2338 route 2338 session 2508 shift 2519 shifts
2517 slot 2338 stall 2338 stint 2517 story 2513 storytime 2508 talk 2508 testimonial 2533 tour 2508 training 2508 turn
2338 whatsapp 2540 workshop 2508;afternoon 2517 day 2517 days 2517 evening 2517 h 2517 hour 2517 hours 2517 hr 2517
hrs 2517 morning 2517 shift 2517 shifts 2517 stint 2517;free 2509 nothing 2509;... 5;^ 2560;a 2558;blood 2537 bread
2537 breakfast 2537 clothes 2537 coffee 2537 food 2537 litter 2537 night 2537 soup 2537 tea 2537;^ 2563;call 38;1 429
board 2565 call 38 demo 38 meeting 38 session 38 standup 38 sync 38 teams 2565 zoom 38;1 429 a 2566 board 2565 call 38
demo 38 meeting 38 my 2566 our 2566 session 38 standup 38 sync 38 teams 2565 the 2566 zoom 38;pass 38;off 38 to
2568;=0:missed about 38 off 38 on 38 round 38 to 2567 together 38;=0:missed 1 429 a 2566 board 2565 call 38 demo 38
meeting 38 my 2566 our 2566 session 38 standup 38 sync 38 teams 2565 the 2566 zoom 38;in 2571 into 2567;call 38 catch
38 chat 38 meet 38 ring 38 say 38 see 38 speak 38 talk 38;to 2573;chance 2574 hold 38;=0:missed call 38 catch 38 chat
38 meet 38 ring 38 say 38 see 38 speak 38 talk 38;to 2576;far 38;ground 317;the 2579;a 2575 around 2577 as 2578 done
317 going 38 held 317 hold 38 in 440 off 2580 round 2577 there 38 through 38 to 2576;around 836 as 2578 done 317 held
317 hold 38 off 2580 round 836 there 38 through 38;=0:missed to 2567;=0:missed it 2583;send 38;a 2575 around 2577 hold
38 in 440 round 2577 through 38 to 2576;call 38 catch 443 caught 38 contact 38 find 38 get 2586 got 2449 gotten 2439
make 2321 meet 38 met 38 phone 38 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 talk 38 talked 38 visit
38;=0:missed for 2567 to 2567;=0:missed up 2588;up 2588;answer 38 appear 38 attend 2567 be 2333 call 38 came 2569
catch 443 caught 38 come 2570 connect 38 contact 38 dial 2572 ever 2440 find 2443 fly 38 found 2444 get 2581 go 2433
got 2582 gotten 2439 had 2444 happen 38 happened 38 have 2444 hold 38 join 2571 log 2447 made 811 make 2584 manage
2325 materialise 38 materialised 38 materialize 38 meet 38 met 38 pan 2205 phone 38 pick 431 press 2585 quite 2587
reach 38 reached 38 ring 38 see 38 send 811 show 2589 speak 38 spoke 38 surface 38 take 2434 talk 38 talked 38 took
2328 turn 2590 visit 38 work 2205 yet 2440;^ 2560 at 568 for 568 on 568;bono 2592;assembly 2508 class 2508 demo 2508
lesson 2508 masterclass 2508 session 2508 story 2513 storytime 2508 talk 2508 tour 2508 training 2508 workshop
2508;... 2594 assembly 2508 class 2508 demo 2508 lesson 2508 masterclass 2508 mock 2550 session 2508 story 2513
storytime 2508 talk 2508 tour 2508 training 2508 workshop 2508;... 2536 ^ 2538 assembly 2508 class 2508 demo 2508 duty
2338 e 2541 email 2556 glowing 2548 good 2548 group 2338 intro 2555 introduction 2539 lesson 2508 letter 2535 mail
2556 masterclass 2508 presentation 2553 reading 2338 recommendation 2546 reference 2547 referral 2546 round 2338 route
2338 session 2508 shift 2338 slot 2338 stall 2338 story 2513 storytime 2508 strong 2548 talk 2508 testimonial 2546
tour 2508 training 2508 turn 2338 whatsapp 2540 workshop 2508;... 2455 afternoon 2517 assembly 2338 class 2338 day
2517 days 2517 duty 2338 evening 2517 group 2338 h 2517 hour 2517 hours 2517 hr 2517 hrs 2517 lesson 2338 mock 2550
morning 2517 reading 2338 round 2338 route 2338 session 2338 shift 2519 shifts 2517 slot 2338 stall 2338 stint 2517
tour 2338 turn 2338;... 2514 0 2520 <their> 2521 <them> 2529 <time_unit> 2530 N 2531 a 2554 an 2557 assembly 2508
class 2508 demo 2508 five 2558 for 2559 four 2558 free 2561 half 2562 lesson 2508 masterclass 2508 mock 2550 my 2564
not 2591 our 2564 pro 2593 session 2508 six 2558 some 2595 story 2513 storytime 2508 talk 2508 that 2542 the 2596
three 2520 tour 2508 training 2508 two 2597 unpaid 2592 voluntary 2561 workshop 2508;<them> 2317 N 2317 a 2575 around
2577 as 2578 done 317 going 38 held 317 hold 38 in 440 off 2580 round 2577 there 38 through 38 to 2576;<them> 2317 N
2317 around 836 as 2578 done 317 held 317 hold 38 off 2580 round 836 there 38 through 38;from 38 off 38 since 38;peep
2601 squeak 2601 thing 2601 word 2601;a 2602 anything 2601 back 2601 from 38 much 2601 off 38 since 38;answer 38
appear 38 attend 2567 call 38 came 2569 catch 443 caught 38 come 2570 connect 38 contact 38 dial 2572 ever 2440 find
2443 fly 38 found 2444 get 2599 go 2433 got 2600 gotten 2439 had 2444 happen 38 happened 38 have 2444 hear 2603 heard
2603 hit 2585 hold 38 join 2571 log 2447 made 811 make 2584 manage 2325 materialise 38 materialised 38 meet 38 met 38
pan 2205 phone 38 pick 431 quite 2587 reach 38 reached 38 ring 38 see 38 send 811 show 2589 speak 38 spoke 38 surface
38 take 2434 talk 38 talked 38 turn 2590 visit 38 work 2205 yet 2440;t 2604;answer 38 appear 38 attend 2567 be 2333
call 38 came 2569 catch 443 caught 38 come 2570 connect 38 contact 38 dial 2572 ever 2440 find 2443 fly 38 found 2444
get 2599 go 2433 got 2600 gotten 2439 had 2444 happen 38 happened 38 have 2444 hear 2603 heard 2603 hold 38 join 2571
log 2447 made 811 make 2584 manage 2325 materialise 38 materialised 38 materialize 38 meet 38 met 38 pan 2205 phone 38
pick 431 press 2585 quite 2587 reach 38 reached 38 ring 38 see 38 send 811 show 2589 speak 38 spoke 38 surface 38 take
2434 talk 38 talked 38 turn 2590 visit 38 work 2205 yet 2440;of 623;direction 2607;the 2608;at 623 in 2609 to 623
toward 623 towards 623;<them> 2610 N 2610;from 28 that 28 through 28 via 28;out 2429;^ 628 a 629 the 629;w 2614 with
2614;<them> 2615;to 2616;s 81;<their> 81 N 2618 my 81 our 81 the 81 to 81;^ 2619;forget 2620;t 2621;bono 2561;a 2564
an 2564 forget 2620 free 2561 my 2564 n 2622 not 2621 our 2564 pro 2623 t 2621 the 2564 unpaid 2561 voluntary
2561;<their> 568 N 2104 for 2105;a 2564 an 2564 my 2564 our 2564 the 2564;<their> 81 N 2618 my 81 our 81;^ 2627;forget
2628;t 2629;<time_unit> 2530 shift 2512 stint 2512 turn 2512;... 2631 <time_unit> 2530 ^ 631;<give1> 81 <giveinf> 81
<to_do> 81;^ 2633;to 2634;<give1> 103 <giveinf> 103 <to_do> 103 choose 103 decide 103 pick 103;^ 2636;to 2637;<me>
2635 <them> 2638 N 2638;to 2639;^ 2233 across 2237 along 2237 down 2237 in 2237 over 2237 round 2237 to 2236 up 2237
with 2242;^ 2233 across 2248 along 2248 down 2248 in 2248 out 2252 over 2248 round 2248 to 2247 up 2248 with
2242;<them> 2641 N 2642;<i> 38;<i> 38 about 38 of 38 that 2644;<i> 38 that 2644;=17:gave:knowledge <their> 574 a 574
an 574 the 574;^ 2647;^ 600 about 601 ahead 2372 before 2371 for 2648 in 601 on 601;ahead 2372 before 2371 for
2371;<them> 2649 N 2650;about 621 for 621 on 621 re 621;up 2652;comments 2652 corrections 2652 edits 2652 feedback
2652 mark 2653 markup 2652 notes 2652 redlines 2652 remarks 2652 thoughts 2652;few 2654;a 2655 back 2654 comments 2652
corrections 2652 detailed 2654 edits 2652 feedback 2652 honest 2654 mark 2653 markup 2652 my 2654 notes 2652 redlines
2652 remarks 2652 some 2654 thoughts 2652;my 2231 our 2231;^ 2657;=23:contact $$ 38 <them> 2658 D 38 again 38 at 38
because 38 due 38 last 38 of 38 on 38 this 38 with 38;<them> 2656 N 2656 by 278 in 278 off 2659 out 2155;airport 5
appointment 5 doctor 5 garage 5 hospital 5 station 5 vet 5;^ 2661;<their> 2662 ^ 2235 the 2662;^ 2233 across 2237
along 2237 down 2237 in 2237 over 2237 round 2237 to 2663 up 2237 with 2242;<their> 2662 N 2246 ^ 2235 the 2662;^ 2233
across 2248 along 2248 down 2248 in 2248 out 2252 over 2248 round 2248 to 2665 up 2248 with 2242;... 2470 <them> 2664
N 2666 by 2471 past 2471 right 2472 straight 2472;for 648;... 2668;an 2669 my 2669 our 2669 some 2669 the 2669;^
2670;out 2671 up 2671;on 1620 to 1620 up 1620;<them> 2673 N 2201;from 278 to 2616;for 623 of 623;<contact_of> 2676
comments 2652 corrections 2652 edits 2652 feedback 2652 notes 2652 redlines 2652 remarks 2652 suggestions 2652;s
628;$$ 620;comments 620 corrections 620 edits 620 feedback 620 notes 620 remarks 620 suggestions 620 thoughts 620;of
2680;candidates 614 comments 2679 contacts 614 corrections 2679 edits 2679 feedback 2679 leads 614 list 2681 lot 2681
name 614 names 614 notes 2679 numbers 614 page 2681 pages 2681 people 614 redlines 2679 sheet 2681 suggestions
2679;... 2682 candidates 614 comments 2679 contacts 614 corrections 2679 edits 2679 feedback 2679 leads 614 list 2681
lot 2681 name 614 names 614 notes 2679 numbers 614 page 2681 pages 2681 people 614 redlines 2679 sheet 2681
suggestions 2679;=19:gave:resource of 2680;<contact_of> 614;article 631 book 631 candidates 614 checklist 631 comments
2679 contacts 614 corrections 2679 d 2050 edits 2679 feedback 2679 guide 631 leads 614 link 631 list 2684 ll 2050 lot
2681 name 614 names 614 notes 2679 numbers 614 page 2681 pages 2681 people 614 podcast 631 redlines 2679 s 2685 sheet
2681 should 2050 spreadsheet 631 suggestions 2679 template 631 will 2050 would 2050;candidates 614 contacts 614 leads
614 name 614 names 614 numbers 614 people 614;... 2687 candidates 614 contacts 614 leads 614 name 614 names 614
numbers 614 people 614;of 2688;... 2686 article 631 book 631 candidates 614 checklist 631 comments 2679 contacts 614
corrections 2679 couple 2689 edits 2679 feedback 2679 few 2688 guide 631 leads 614 link 631 list 2684 lot 2681 name
614 names 614 notes 2679 numbers 614 page 2681 pages 2681 people 614 podcast 631 redlines 2679 s 2685 sheet 2681
spreadsheet 631 suggestions 2679 template 631;article 631 book 631 checklist 631 d 2050 guide 631 link 631 list 631 ll
2050 podcast 631 should 2050 spreadsheet 631 template 631 will 2050 would 2050;... 2691 article 631 book 631 checklist
631 guide 631 link 631 list 631 podcast 631 spreadsheet 631 template 631;comments 2679 corrections 2679 edits 2679
feedback 2679 notes 2679 redlines 2679 suggestions 2679;... 2693 comments 2679 corrections 2679 edits 2679 feedback
2679 notes 2679 redlines 2679 suggestions 2679;candidates 614 contacts 614 leads 614 list 2681 lot 2681 name 614 names
614 numbers 614 page 2681 pages 2681 people 614 sheet 2681;... 2695 candidates 614 contacts 614 leads 614 list 2681
lot 2681 name 614 names 614 numbers 614 page 2681 pages 2681 people 614 sheet 2681;list 2681 lot 2681 page 2681 pages
2681 sheet 2681;... 2697 list 2681 lot 2681 page 2681 pages 2681 sheet 2681;a 2698;article 631 book 631 checklist 631
comments 2679 corrections 2679 d 2050 edits 2679 feedback 2679 guide 631 link 631 list 2684 ll 2050 lot 2681 notes
2679 page 2681 pages 2681 podcast 631 redlines 2679 s 2685 sheet 2681 should 2050 spreadsheet 631 suggestions 2679
template 631 will 2050 would 2050;... 2700 article 631 book 631 checklist 631 comments 2679 corrections 2679 edits
2679 feedback 2679 guide 631 link 631 list 2684 lot 2681 notes 2679 page 2681 pages 2681 podcast 631 redlines 2679 s
2685 sheet 2681 spreadsheet 631 suggestions 2679 template 631;article 631 book 631 checklist 631 d 2050 guide 631 link
631 list 631 ll 2050 podcast 631 s 2685 should 2050 spreadsheet 631 template 631 will 2050 would 2050;... 2702 article
631 book 631 checklist 631 guide 631 link 631 list 631 podcast 631 s 2685 spreadsheet 631 template 631;0 2683 a 2690
an 2692 detailed 2694 four 2696 full 2694 half 2699 lots 2694 my 2701 our 2703 pages 2694 several 2698 some 2683 the
2703 three 2683 two 2683;<contact_of> 2676;... 2705 <contact_of> 2676 few 2654;... 2705 <contact_of> 2676 comments
2652 corrections 2652 edits 2652 feedback 2652 mark 2653 markup 2652 notes 2652 redlines 2652 remarks 2652 thoughts
2652;... 2705 <contact_of> 2676;... 2677 <contact_of> 2676 N 2678 ^ 2704 a 2706 back 2654 comments 2652 corrections
2652 detailed 2654 edits 2652 feedback 2652 honest 2654 mark 2653 markup 2652 my 2707 notes 2652 our 2708 redlines
2652 remarks 2652 some 2707 suggestions 2652 that 2054 the 2708 thoughts 2652;<contact_of> 2676 and 2295 but 2295
comments 2652 corrections 2652 edits 2652 feedback 2652 notes 2652 redlines 2652 remarks 2652 suggestions
2652;candidates 614 comments 2679 contacts 614 corrections 2679 edits 2679 feedback 2679 leads 614 name 614 names 614
notes 2679 numbers 614 people 614 redlines 2679 suggestions 2679;... 2711 candidates 614 comments 2679 contacts 614
corrections 2679 edits 2679 feedback 2679 leads 614 name 614 names 614 notes 2679 numbers 614 people 614 redlines 2679
suggestions 2679;article 631 book 631 candidates 614 checklist 631 comments 2679 contacts 614 corrections 2679 edits
2679 feedback 2679 guide 631 leads 614 link 631 list 631 name 614 names 614 notes 2679 numbers 614 people 614 podcast
631 redlines 2679 s 2685 spreadsheet 631 suggestions 2679 template 631;... 2713 article 631 book 631 candidates 614
checklist 631 comments 2679 contacts 614 corrections 2679 couple 2689 edits 2679 feedback 2679 few 2688 guide 631
leads 614 link 631 list 631 name 614 names 614 notes 2679 numbers 614 people 614 podcast 631 redlines 2679 s 2685
spreadsheet 631 suggestions 2679 template 631;article 631 book 631 checklist 631 guide 631 link 631 list 631 podcast
631 spreadsheet 631 template 631;... 2715 article 631 book 631 checklist 631 guide 631 link 631 list 631 podcast 631
spreadsheet 631 template 631;article 631 book 631 checklist 631 comments 2679 corrections 2679 edits 2679 feedback
2679 guide 631 link 631 list 631 notes 2679 podcast 631 redlines 2679 s 2685 spreadsheet 631 suggestions 2679 template
631;... 2717 article 631 book 631 checklist 631 comments 2679 corrections 2679 edits 2679 feedback 2679 guide 631 link
631 list 631 notes 2679 podcast 631 redlines 2679 s 2685 spreadsheet 631 suggestions 2679 template 631;article 631
book 631 checklist 631 guide 631 link 631 list 631 podcast 631 s 2685 spreadsheet 631 template 631;... 2719 article
631 book 631 checklist 631 guide 631 link 631 list 631 podcast 631 s 2685 spreadsheet 631 template 631;0 2712 a 2714
an 2716 detailed 2694 four 2688 full 2694 lots 2694 my 2718 our 2720 pages 2694 some 2712 the 2720 three 2712 two
2712;... 2710 <contact_of> 2676 N 2678 ^ 2721 a 2706 and 2295 back 2654 but 2295 comments 2652 corrections 2652
detailed 2654 edits 2652 feedback 2652 honest 2654 mark 2653 markup 2652 my 2707 notes 2652 our 2708 redlines 2652
remarks 2652 some 2707 suggestions 2652 the 2708 thoughts 2652 to 2297;$$ 631;<useful> 2723;... 2724 <useful> 2723;my
2725 our 2725;^ 2726;... 2399;^ 2728;about 2729 on 2729;comments 2730 edits 2730 feedback 2730 notes 2730 thoughts
2730;=23:contact <them> 2709 N 2722 ^ 2726 across 2727 comments 2730 edits 2730 feedback 2730 my 2731 notes 2730 over
2727 some 2731 thoughts 2730;D 994 ^ 993 away 2188 into 92 off 92 to 92 toward 92 towards 92;^ 1619 about 1620 down
1620 for 1620 on 1620 to 1620 up 1620;<me> 2733 <them> 2734 N 1620;<them> 278 N 278;from 2736;to 2736;across 2737
behind 2736 beside 2736 cancelling 38 near 2736 next 2738 not 38 opposite 2736 postponing 38 rescheduling 38;up
2739;though 28;gave 774;<i> 2742;N 600;to 2744;... 2494 a 608 how 608 my 608 our 608 the 608 what 608 why 608;N
601;... 2745 N 772 ^ 2746 how 601 to 2747;how 601 what 601 why 601;appear 38 call 38 catch 443 caught 38 come 834
connect 38 contact 38 dial 2438 ever 2440 find 38 get 2448 got 2449 gotten 2439 join 38 log 2447 make 2321 manage 2325
materialise 38 meet 38 met 38 phone 38 quite 2450 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 surface 38 talk
38 talked 38 visit 38 yet 2440;to 2750;through 38 to 2639;<their> 621 N 882 ^ 620;^ 2401 about 2753 on 2753;if 1236
that 92 to 92;time 2755;if 1236 not 2191 that 92 to 92;if 1236 not 2191 to 92;best 2757 better 2757 daft 2758 high
2756 mad 2758 safer 2757 smarter 2757 time 2755 wise 2757 wiser 2757 worth 2755;be 2759;best 2755 better 2755 high
2756 safer 2755 smarter 2755 time 2755 wise 2755 wiser 2755 worth 2755;best 2758 better 2758 daft 2758 mad 2758 safer
2758 smarter 2758 wise 2758 wiser 2758;be 2762;d 2760 is 2761 ll 2763 s 2761 will 2763 would 2763;best 2755 better
2755 high 2756 it 2764 its 2761 safer 2755 smarter 2755 time 2755 wise 2755 wiser 2755 worth 2755;: 45 best 2755
better 2755 high 2756 it 2764 its 2761 no 2191 not 2191 safer 2755 smarter 2755 that 2765 time 2755 wise 2755 wiser
2755 worth 2755;apart 38 out 38 through 38;<their> 2662 the 2662;to 2768;<them> 2769 N 2769;<them> 568 ^ 5;<their> 568
N 2104 as 568 at 568 for 2771;<them> 2365 N 2365 for 2461 in 2772;as 568 at 568 for 568;in 2774;afternoon 1950 day
1950 days 1950 evening 1950 h 579 hour 579 hours 579 hr 579 hrs 579 morning 1950;with 406;up 2777;s 568 up 2777;...
875 ^ 874;s 2780;<their> 2780 N 2781;<their> 568 <them> 2778 D 16 N 2779 a 2000 breakfast 18 brunch 18 call 18 coffee
18 date 18 demo 18 dinner 18 drinks 18 for 17 lunch 18 meeting 18 our 2000 out 2105 the 2000 up 2782;my 623 our 623
the 623;to 2784 with 2784;name 2785;s 2786 to 2784 with 2784;<their> 2786 <them> 2785 N 2787;=0:missed on 38;back 2353
over 883 right 2353 through 883 thru 883 up 883;me 2206 us 2206;=0:missed that 38;me 2792;me 2792 us 2792;mentioned
2792 reckon 2792 say 2792 says 2792 tell 2793 told 2794;up 426 ups 426;=23:contact D 278 about 278 w 278 with
278;heart 2797;to 2798;blether 2797 chat 2797 gossip 2797 heart 2799 moan 2797 natter 2797 talk 2797 word 2797;blether
2797 chat 2797 good 2800 gossip 2797 heart 2799 little 2800 long 2800 moan 2797 natter 2797 proper 2800 quick 2800
short 2800 talk 2797 wee 2800 word 2797;a 2801 me 426;=0:missed s 38;call 38 congratulate 38 contact 38 email 38
follow 431 get 1157 invite 38 meet 38 message 38 phone 38 ping 38 reach 2205 reply 38 ring 38 see 38 send 38 text 38
thank 38 visit 38 write 38;<their> 38 N 2803 about 38 again 38 my 38 our 38 the 38 to 2804;call 38 contact 38 email 38
meet 38 message 38 phone 38 reply 38 ring 38 see 38 text 38 visit 38 write 38;to 2806;<them> 614 N 614;to 2808;...
2809;of 2810;for 623 to 623;along 2812 for 623 forward 2812 on 2812 over 2812 to 623;card 2813 cv 2813 deck 2813
details 2813 name 2813 number 2813 profile 2813 resume 2813;address 623 card 623 contact 623 details 623 email 623
name 623 number 623;<contact_of> 2676 s 2815;s 2685;... 2817 s 2685;a 2818 my 2818 our 2818 the 2818;s 2815;...
2820;... 2816 <contact_of> 2676 N 2678 ^ 2819 a 2708 my 2708 on 2821 our 2708 over 2821 some 2708 the 2708;... 2705
<contact_of> 2676 N 2678 ^ 2819 a 2708 my 2708 our 2708 some 2708 the 2708;<their> 2814;<contact_of> 2811;<contact_of>
2811 <their> 2814 the 2825;<their> 2814 ^ 2726;<contact_of> 2811 <their> 2814 <them> 2822 N 2823 ^ 2726 across 2727
along 2824 on 2826 over 2827 the 2825;<their> 2075 N 2076;of 296;think 2830;me 2831;me 2830;made 2832 reminded 2833
thought 2830;and 2834 that 2834 which 2834;across 2737 behind 2736 beside 2736 near 2736 next 2738 opposite 2736;...
2835 myself 2836 out 2612;with 606;... 2838;about 2839 from 2839 on 2839 with 2839;to 2545;contact 2841 details 2841
name 2841 number 2841;<time_unit> 2505 as 2368 assembly 2508 class 2508 demo 2508 experience 2840 for 569 learnings
2840 lesson 2508 lessons 2840 masterclass 2508 pointers 2840 pro 570 s 2842 session 2508 shift 2512 stint 2512 story
2513 storytime 2508 talk 2508 tips 2840 tour 2508 training 2508 turn 2512 unpaid 568 workshop 2508;at 568 for 568 of
568 on 568 to 568 with 568;time 2844;^ 5 help 2844 my 2845;^ 5 help 2844;at 568 for 568 help 2844 of 2846 on 568 to
2847 with 568;afternoon 2848 day 2848 evening 2848 h 2848 hour 2848 hours 2848 hr 2848 hrs 2848 morning 2848 saturday
2848 sunday 2848;... 93 ^ 0 that 92 to 92;advice 2850 pointers 94 tip 2850 tips 94;^ 0 that 92 to 92 was 92;advice
2852 tip 2852;... 2851 a 2853 advice 2852 some 2853 the 2853 tip 2852;^ 614 for 623 to 623;hat 623;^ 614 the
2856;along 2812 down 623 for 623 forward 2855 in 2857 on 2812 over 2812 to 623;card 2813 cv 2813 deck 2813 details
2813 name 2858 number 2813 profile 2813 resume 2813;^ 620 about 621 for 621 on 621 re 621;<contact_of> 2676 comments
2652 corrections 2652 edits 2652 feedback 2860 notes 2652 redlines 2652 remarks 2652 s 2815 suggestions 2652;^ 574 of
575;<time_unit> 2862 afternoon 2848 day 2848 evening 2848 h 2848 hour 2848 hours 2848 hr 2848 hrs 2848 morning 2848
saturday 2848 sunday 2848;... 2682 candidates 614 comments 2679 contacts 614 copy 2231 corrections 2679 edits 2679
extra 2231 feedback 2679 leads 614 leftover 2231 list 2681 lot 2681 name 614 names 614 notes 2679 numbers 614 old 2231
own 2231 page 2681 pages 2681 people 614 redlines 2679 second 2231 sheet 2681 spare 2231 suggestions 2679 used 2231;$$
614;contact 2865 name 2865 number 2865;article 631 book 631 candidates 614 checklist 631 comments 2679 contacts 614
corrections 2679 edits 2679 feedback 2679 guide 631 leads 614 link 631 list 2684 lot 2681 name 614 names 614 notes
2679 numbers 614 page 2681 pages 2681 people 614 redlines 2679 s 2685 sheet 2681 spreadsheet 631 suggestions 2679
template 631;=20:gave:referral $$ 614;... 2867 article 631 book 631 candidates 614 checklist 631 comments 2679 contact
2865 contacts 614 copy 2231 corrections 2679 couple 2689 edits 2679 extra 2231 feedback 2679 few 2688 guide 631 leads
614 leftover 2231 link 631 list 2684 lot 2681 name 2868 names 614 notes 2679 number 2865 numbers 614 old 2231 own 2231
page 2681 pages 2681 people 614 redlines 2679 s 2685 second 2231 sheet 2681 spare 2231 spreadsheet 631 suggestions
2679 template 631 used 2231;article 631 book 631 checklist 631 guide 631 link 631 list 631 spreadsheet 631 template
631;... 2870 article 631 book 631 checklist 631 copy 2231 extra 2231 guide 631 leftover 2231 link 631 list 631 old
2231 own 2231 second 2231 spare 2231 spreadsheet 631 template 631 used 2231;article 631 book 631 checklist 631
comments 2679 corrections 2679 edits 2679 feedback 2679 guide 631 link 631 list 2684 lot 2681 notes 2679 page 2681
pages 2681 redlines 2679 s 2685 sheet 2681 spreadsheet 631 suggestions 2679 template 631;=19:gave:resource ...
631;=19:gave:resource $$ 620;... 2872 article 631 book 631 checklist 631 comments 2679 copy 2873 corrections 2679
edits 2679 extra 2231 feedback 2679 guide 631 leftover 2231 link 631 list 2684 lot 2681 notes 2874 old 2873 own 2873
page 2681 pages 2681 redlines 2679 s 2685 second 2873 sheet 2681 spare 2873 spreadsheet 631 suggestions 2679 template
631 used 2231;article 631 book 631 checklist 631 guide 631 link 631 list 631 s 2685 spreadsheet 631 template 631;...
2876 article 631 book 631 checklist 631 copy 2873 extra 2231 guide 631 leftover 2231 link 631 list 631 notes 631 old
2873 own 2873 s 2685 second 2873 spare 2873 spreadsheet 631 template 631 used 2231;... 2876 article 631 book 631
checklist 631 contact 2865 copy 2231 extra 2231 guide 631 leftover 2231 link 631 list 631 name 2865 number 2865 old
2231 own 2231 s 2685 second 2231 spare 2231 spreadsheet 631 template 631 used 2231;0 2864 <their> 2866 a 2869 an 2871
detailed 2694 four 2696 full 2694 half 2699 lots 2694 my 2875 our 2877 pages 2694 several 2698 some 2864 the 2878
three 2864 two 2864;about 601 for 601 in 601 of 601 on 601 to 601;about 601 course 2880 for 601 in 601 of 601 on 601
through 2880 to 601;<lesson> 600 linkedin 2522 recommendation 614 reference 614 testimonial 614;<contact_of> 2676
<lesson> 2881 ^ 2882 boost 1620 endorsement 623 kick 1620 pep 1620 plug 623 push 1620 recommendation 623 reference 623
referral 623 shout 2524 shoutout 623 shove 1620 testimonial 623;support 1620;back 1620;the 2885;on 2886;talk
1620;boost 1620 encouragement 1620 hug 1620 moral 2884 pat 2887 pep 2888;<lesson> 2881;... 2890 <lesson> 2881;of
2891;hints 2652 ideas 2652 pointers 2652 suggestions 2652 thoughts 2652 tips 2652;of 2893;about 621 on 621 re 621;^
600 about 621 for 621 on 621 re 621;... 2890 <lesson> 2881 comments 2652 corrections 2652 critique 2895 edits 2652 fb
2895 feedback 2652 hints 2652 ideas 2652 learnings 601 lessons 601 mark 2653 markup 2652 notes 2652 opinion 2895
pointers 2896 redlines 2652 remarks 2652 steer 2895 suggestions 2652 thoughts 2652 tips 2896 tricks 601 view 2895;^ 5
at 568 on 568 wi 568 with 568;at 568 on 568 wi 568 with 568;word 1620 words 1620;of 2082;boost 1620 encouragement 1620
moral 2884 pat 2887 pep 2888 push 1620;boost 1620;^ 1619 talk 1620;up 1620;... 2890 <lesson> 2881 boost 1620
encouragement 1620 moral 2884 pat 2887 pep 2888;comfort 1620;of 2907;... 2883 <contact_of> 2676 <lesson> 2881
<time_unit> 2862 ^ 2882 afternoon 2848 big 2889 bit 2892 boost 1620 compliment 1620 couple 2894 courage 1620 credit
1620 day 2848 encouragement 1620 endorsement 623 evening 2848 few 2897 h 2848 hand 2898 help 2899 hour 2848 hours 2848
hr 2848 hrs 2848 hug 1620 hurl 568 kick 1620 kind 2900 len 2901 lend 2901 lesson 601 lift 2082 little 2902 loan 2901
lowdown 601 moral 2884 morale 2903 morning 2848 pat 2887 pep 2904 plug 623 praise 1620 push 1620 quick 2891
recommendation 623 reference 623 referral 623 run 568 saturday 2848 short 2891 shot 2901 shoulder 1620 shout 2524
shoutout 623 shove 1620 sunday 2848 testimonial 623 thumbs 2905 use 2901 wee 2906 words 2908;<lesson> 2881 ^ 2882
endorsement 623 plug 623 recommendation 623 reference 623 referral 623 shout 2524 shoutout 623 testimonial 623;...
2910 <lesson> 2881 <time_unit> 2862 ^ 2882 afternoon 2848 day 2848 endorsement 623 evening 2848 h 2848 hour 2848 hours
2848 hr 2848 hrs 2848 morning 2848 plug 623 recommendation 623 reference 623 referral 623 saturday 2848 shout 2524
shoutout 623 sunday 2848 testimonial 623;comments 2895 critique 2895 edits 2895 fb 2895 feedback 2895 notes 2895
opinion 2895 remarks 2895 steer 2895 thoughts 2895 view 2895;are 620 drag 620 drags 620 is 620 lack 620 lacks 620 need
620 needs 620 reads 620 runs 620 wanted 620 wants 620 was 620 were 620;... 2913;^ 2914;^ 2914 that 2915;comments 2652
corrections 2652 critique 2895 edits 2652 fb 2895 feedback 2652 mark 2653 markup 2652 notes 2652 opinion 2895 redlines
2652 remarks 2652 steer 2895 thoughts 2652 view 2895;^ 620 about 621 on 621 re 621;<time_unit> 2862;out
2916;<time_unit> 2862 a 2849 an 2849;line 2912;by 2922;boost 1620 encouragement 1620 moral 2884 pat 2887 pep 2888;big
2924 boost 1620 comments 2895 critique 2895 edits 2895 encouragement 1620 fb 2895 feedback 2895 little 2924 moral 2884
notes 2895 opinion 2895 pat 2887 pep 2888 remarks 2895 steer 2895 thoughts 2895 view 2895 wee 2924;of
2925;<contact_of> 2676 <lesson> 2881 endorsement 623 plug 623 recommendation 623 reference 623 referral 623 shout 2524
shoutout 623 testimonial 623;<i> 2110 ^ 81;<i> 2110 ^ 81 that 2928 to 2928;... 2927 <contact_of> 2676 <lesson> 2881
<time_unit> 2862 afternoon 2848 comments 2652 compliment 1620 corrections 2652 credit 1620 critique 2895 day 2848
edits 2652 encouragement 1620 endorsement 623 evening 2848 fb 2895 feedback 2652 h 2848 hints 2652 hour 2848 hours
2848 hr 2848 hrs 2848 ideas 2652 learnings 601 lessons 601 mark 2653 markup 2652 morning 2848 notes 2652 opinion 2895
pat 2887 plug 623 pointers 2896 praise 1620 recommendation 623 redlines 2652 reference 623 referral 623 remarks 2652
saturday 2848 shout 2524 shoutout 623 steer 2895 suggestions 2652 sunday 2848 testimonial 623 thoughts 2652 thumbs
2905 tips 2896 tricks 601 view 2895 word 2929 words 2908;<contact_of> 2676 <lesson> 2881;... 2931 <contact_of> 2676
<lesson> 2881 learnings 601 lessons 601 pointers 601 tips 601 tricks 601;<lesson> 600;<contact_of> 2676 <lesson> 2881
^ 2933 boost 1620 kick 1620 pep 1620 push 1620 shove 1620;... 2934 <contact_of> 2676 <lesson> 2881 <time_unit> 2862 ^
2933 big 2889 boost 1620 comments 2652 compliment 1620 corrections 2652 courage 1620 credit 1620 critique 2895 edits
2652 encouragement 1620 fb 2895 feedback 2652 hand 2899 help 2899 hints 2652 hug 1620 ideas 2652 kick 1620 kind 2900
learnings 601 lessons 601 little 2902 mark 2653 markup 2652 moral 2884 morale 2903 notes 2652 opinion 2895 pat 2887
pep 2904 pointers 2896 praise 1620 push 1620 redlines 2652 remarks 2652 shoulder 1620 shove 1620 steer 2895
suggestions 2652 thoughts 2652 thumbs 2905 tips 2896 tricks 601 view 2895 wee 2924 words 2908;<contact_of> 2676
<lesson> 2881 ^ 2882 endorsement 623 plug 623 recommendation 623 reference 623 referral 623 shout 2524 shoutout 623
testimonial 623;hug 1620;push 1620;... 2936 <contact_of> 2676 <lesson> 2881 ^ 2882 address 2607 big 2937 boost 1620
contact 2607 courage 1620 details 2607 encouragement 1620 endorsement 623 hug 1620 kind 2900 len 2901 lend 2901 little
2938 loan 2901 lowdown 601 morale 2903 name 2607 number 2607 pep 2888 plug 623 push 1620 recommendation 623 reference
623 referral 623 shot 2901 shoulder 1620 shout 2524 shoutout 623 testimonial 623 use 2901;<time_unit> 2862 afternoon
2848 day 2848 evening 2848 h 2848 hints 2652 hour 2848 hours 2848 hr 2848 hrs 2848 ideas 2652 morning 2848 pointers
2652 saturday 2848 suggestions 2652 sunday 2848 thoughts 2652 tips 2652;... 2861 0 2863 <contact_of> 2676 N 2678 ^
2879 a 2909 address 2607 an 2911 back 2654 blunt 2912 bluntly 2916 candidly 2916 comments 2860 contact 2607
corrections 2652 critique 2895 detailed 2917 details 2607 edits 2652 fb 2918 fdbk 621 feedback 2860 five 2919 flat
2920 four 2863 frank 2912 frankly 2916 half 2921 hints 2652 honest 2917 honestly 2916 ideas 2652 input 621 lessons 601
line 2923 lots 2926 mark 2653 markup 2652 my 2930 name 2607 notes 2860 number 2607 on 2821 one 2863 opinion 2895 our
2932 outright 2916 over 2821 plainly 2916 pointers 2652 quick 2912 redlines 2652 remarks 2652 some 2935 steer 2895
straight 2916 suggestions 2652 the 2939 thoughts 2652 three 2940 tips 2652 two 2940 view 2895 written
2912;<contact_of> 2676 comments 2652 corrections 2652 edits 2652 feedback 2860 notes 2652 redlines 2652 remarks 2652
suggestions 2652;article 631 book 631 candidates 614 checklist 631 comments 2679 contacts 614 corrections 2679 edits
2679 feedback 2679 guide 631 leads 614 link 631 list 631 name 614 names 614 notes 2679 numbers 614 people 614 redlines
2679 s 2685 spreadsheet 631 suggestions 2679 template 631;... 2943 article 631 book 631 candidates 614 checklist 631
comments 2679 contact 2865 contacts 614 corrections 2679 couple 2689 edits 2679 feedback 2679 few 2688 guide 631 leads
614 link 631 list 631 name 2868 names 614 notes 2679 number 2865 numbers 614 people 614 redlines 2679 s 2685
spreadsheet 631 suggestions 2679 template 631;... 2870 article 631 book 631 checklist 631 guide 631 link 631 list 631
spreadsheet 631 template 631;article 631 book 631 checklist 631 comments 2679 corrections 2679 edits 2679 feedback
2679 guide 631 link 631 list 631 notes 2679 redlines 2679 s 2685 spreadsheet 631 suggestions 2679 template 631;...
2946 article 631 book 631 checklist 631 comments 2679 copy 631 corrections 2679 edits 2679 feedback 2679 guide 631
link 631 list 631 notes 2874 old 631 own 631 redlines 2679 s 2685 second 631 spare 631 spreadsheet 631 suggestions
2679 template 631;... 2876 article 631 book 631 checklist 631 copy 631 guide 631 link 631 list 631 notes 631 old 631
own 631 s 2685 second 631 spare 631 spreadsheet 631 template 631;... 2876 article 631 book 631 checklist 631 contact
2865 guide 631 link 631 list 631 name 2865 number 2865 s 2685 spreadsheet 631 template 631;0 2712 <their> 2866 a 2944
an 2945 detailed 2694 four 2688 full 2694 lots 2694 my 2947 our 2948 pages 2694 some 2712 the 2949 three 2712 two
2712;<contact_of> 2676 <lesson> 2881 boost 1620 endorsement 623 kick 1620 pep 1620 plug 623 push 1620 recommendation
623 reference 623 referral 623 shout 2524 shoutout 623 shove 1620 testimonial 623;... 2890 <lesson> 2881 comments 2652
corrections 2652 critique 2895 edits 2652 fb 2895 feedback 2652 learnings 601 lessons 601 mark 2653 markup 2652 notes
2652 opinion 2895 pointers 601 redlines 2652 remarks 2652 steer 2895 thoughts 2652 tips 601 tricks 601 view 2895;...
2951 <contact_of> 2676 <lesson> 2881 afternoon 2848 big 2924 bit 2892 boost 1620 day 2848 encouragement 1620
endorsement 623 evening 2848 few 2952 h 2848 hand 2899 help 2899 hour 2848 hours 2848 hr 2848 hrs 2848 hurl 568 kick
1620 len 2901 lend 2901 lesson 601 lift 568 little 2924 loan 2901 lowdown 601 moral 2884 morning 2848 pat 2887 pep
2904 plug 623 push 1620 quick 2891 recommendation 623 reference 623 referral 623 run 568 saturday 2848 short 2891 shot
2901 shout 2524 shoutout 623 shove 1620 sunday 2848 testimonial 623 use 2901 wee 2906;<lesson> 2881 endorsement 623
plug 623 recommendation 623 reference 623 referral 623 shout 2524 shoutout 623 testimonial 623;... 2954 <lesson> 2881
afternoon 2848 day 2848 endorsement 623 evening 2848 h 2848 hour 2848 hours 2848 hr 2848 hrs 2848 morning 2848 plug
623 recommendation 623 reference 623 referral 623 saturday 2848 shout 2524 shoutout 623 sunday 2848 testimonial 623;a
2849 an 2849;... 2927 <contact_of> 2676 <lesson> 2881 afternoon 2848 comments 2652 corrections 2652 critique 2895 day
2848 edits 2652 endorsement 623 evening 2848 fb 2895 feedback 2652 h 2848 hour 2848 hours 2848 hr 2848 hrs 2848
learnings 601 lessons 601 mark 2653 markup 2652 morning 2848 notes 2652 opinion 2895 plug 623 pointers 601
recommendation 623 redlines 2652 reference 623 referral 623 remarks 2652 saturday 2848 shout 2524 shoutout 623 steer
2895 sunday 2848 testimonial 623 thoughts 2652 tips 601 tricks 601 view 2895 word 2929;down 623 forward 623 in 2857 to
623;name 2958;<contact_of> 2676 <lesson> 2881 boost 1620 kick 1620 pep 1620 push 1620 shove 1620;... 2960 <contact_of>
2676 <lesson> 2881 big 2924 boost 1620 comments 2652 corrections 2652 critique 2895 edits 2652 encouragement 1620 fb
2895 feedback 2652 hand 2899 help 2899 kick 1620 learnings 601 lessons 601 little 2924 mark 2653 markup 2652 moral
2884 notes 2652 opinion 2895 pat 2887 pep 2904 pointers 601 push 1620 redlines 2652 remarks 2652 shove 1620 steer 2895
thoughts 2652 tips 601 tricks 601 view 2895 wee 2924;... 2927 <contact_of> 2676 <lesson> 2881 address 2607 contact
2607 details 2607 endorsement 623 len 2901 lend 2901 loan 2901 lowdown 601 name 2607 number 2607 plug 623
recommendation 623 reference 623 referral 623 shot 2901 shout 2524 shoutout 623 testimonial 623 use 2901;... 2942 0
2849 <contact_of> 2676 N 2678 ^ 2950 a 2953 address 2607 an 2955 back 2654 blunt 2912 comments 2860 contact 2607
corrections 2652 critique 2895 detailed 2917 details 2607 edits 2652 fb 2918 fdbk 621 feedback 2860 four 2849 frank
2912 half 2956 honest 2917 input 621 lessons 601 line 2923 lots 2926 mark 2653 markup 2652 my 2957 name 2607 notes
2860 number 2607 one 2849 opinion 2895 our 2932 quick 2912 redlines 2652 remarks 2652 s 2959 some 2961 steer 2895
suggestions 2652 the 2962 thoughts 2652 three 2849 two 2849 view 2895 written 2912;to 648;... 2964;my 2965 our
2965;assembly 2508 class 2508 demo 2508 lesson 2508 letter 2535 masterclass 2508 recommendation 2533 reference 2533
session 2508 story 2513 storytime 2508 talk 2508 testimonial 2533 tour 2508 training 2508 workshop 2508;at 568 on 568
to 568 with 568;at 601 for 601;^ 600 at 601 for 601;<their> 601 <them> 601 N 2506 ^ 600;^ 600 at 601 for 2971 to 2507
with 2507;... 2967 afternoon 2848 assembly 2508 class 2508 day 2848 demo 2508 evening 2848 glowing 2548 good 2548 h
2848 hand 2968 help 2968 hour 2848 hours 2848 hr 2848 hrs 2848 keynote 2969 lecture 2970 lesson 2508 letter 2535
masterclass 2508 morning 2848 recommendation 2546 reference 2547 referral 2546 saturday 2848 session 2508 story 2513
storytime 2508 strong 2548 sunday 2848 talk 2972 testimonial 2546 tour 2508 training 2508 workshop 2972;s 2842;...
2974;<them> 2975;... 2974 <their> 2814 to 2976;... 2967 afternoon 2848 assembly 2508 class 2508 day 2848 demo 2508
evening 2848 h 2848 hour 2848 hours 2848 hr 2848 hrs 2848 lesson 2508 letter 2535 masterclass 2508 morning 2848
recommendation 2533 reference 2533 saturday 2848 session 2508 story 2513 storytime 2508 sunday 2848 talk 2508
testimonial 2533 tour 2508 training 2508 workshop 2508;=16:gave:feedback ... 2399;^ 2979;about 2729 on 2980;^ 5 a 568
the 568;at 2982 for 2982 with 2982;... 2983;afternoon 2848 comments 2981 day 2848 edits 2730 evening 2848 feedback
2981 h 2848 hour 2848 hours 2848 hr 2848 hrs 2848 morning 2848 notes 2730 saturday 2848 sunday 2848 thoughts 2981
usual 2984;... 2974 <contact_of> 2811 <their> 2814 ^ 2966 the 2825 to 2976;usual 2984;... 2974 <their> 2814 ^ 2966 to
2976;=22:gave:volunteering ... 5;^ 2989;bono 2990;... 2594 assembly 2508 class 2508 comments 2730 demo 2508 edits 2730
feedback 2730 hand 2968 help 2968 lesson 2508 masterclass 2508 notes 2730 session 2508 story 2513 storytime 2508 talk
2508 thoughts 2730 tour 2508 training 2508 workshop 2508;at 601 for 2971 to 2507 with 2507;... 2967 <contact_of> 2811
assembly 2508 class 2508 demo 2508 glowing 2548 good 2548 keynote 2969 lecture 2969 lesson 2508 letter 2535
masterclass 2508 recommendation 2546 reference 2547 referral 2546 session 2508 story 2513 storytime 2508 strong 2548
talk 2993 testimonial 2546 tour 2508 training 2508 workshop 2993;book 631 copy 631 laptop 631 list 631 notes 631
slides 631 template 631;a 2995 my 2995 our 2995 the 2995;... 2974 ^ 2996;^ 2996;<them> 2997 N 2998;0 2849 a 2849 an
2849 four 2849 half 2956 my 2849 one 2849 three 2849 two 2849;0 2849 <them> 3000 N 3000 a 2849 after 38 an 2849 four
2849 half 2956 my 2849 on 542 one 2849 three 2849 trying 38 two 2849 waiting 38;... 2843 0 2849 <contact_of> 2811 <me>
2854 <their> 2859 <them> 2941 <time_unit> 2530 N 2963 ^ 2966 a 2973 along 2977 an 2978 as 2368 assembly 2508 class
2508 comments 2730 demo 2508 edits 2730 feedback 2730 for 569 four 2849 free 2561 half 2956 keynote 2969 lecture 2969
lesson 2508 masterclass 2508 my 2985 notes 2730 on 2986 one 2849 our 2987 out 2429 over 2988 pro 2991 session 2508
some 2992 story 2513 storytime 2508 talk 2993 the 2994 thoughts 2730 three 2849 to 2999 tour 2508 training 2508 two
2849 unpaid 2990 up 3001 voluntary 2561 workshop 2993;<them> 2199 N 2199 d 2202;off 589;bumped 589 called 3004
deferred 589 delayed 589 moved 589 postponed 589 pushed 589 rearranged 589 rescheduled 589 shelved 589 shifted
589;=0:missed me 38 us 38;hand 2899 help 2899 len 2901 lend 2901 loan 2901 shot 2901 use 2901;hand 2899 help 2899;len
2901 lend 2901 loan 2901 shot 2901 use 2901;a 3007 some 3008 the 3009;<them> 3010 N 3010;a 3009 the 3009;<them> 3012 N
3012;advice 930 tip 930;advice 930 an 3014 some 3014 the 3014 tip 930;<me> 3015;advice 94 pointers 94 tip 94 tips
94;... 3017 advice 930 an 3014 some 3014 the 3014 tip 930;^ 2933;... 3019 ^ 2933 afternoon 2848 compliment 1620 credit
1620 day 2848 encouragement 1620 evening 2848 h 2848 hour 2848 hours 2848 hr 2848 hrs 2848 len 2901 lend 2901 loan
2901 morning 2848 pat 2887 praise 1620 saturday 2848 shot 2901 sunday 2848 thumbs 2905 use 2901 words 2908;... 3019 ^
2933 afternoon 2848 day 2848 evening 2848 h 2848 hour 2848 hours 2848 hr 2848 hrs 2848 morning 2848 saturday 2848
sunday 2848;afternoon 2848 compliment 1620 credit 1620 day 2848 encouragement 1620 evening 2848 h 2848 hour 2848 hours
2848 hr 2848 hrs 2848 morning 2848 pat 2887 praise 1620 saturday 2848 sunday 2848 thumbs 2905 word 2929 words 2908;...
3019 ^ 2933 compliment 1620 credit 1620 encouragement 1620 pat 2887 praise 1620 thumbs 2905 words 2908;... 3019 ^ 2933
len 2901 lend 2901 loan 2901 shot 2901 use 2901;0 2849 a 3020 an 3021 four 2849 half 2956 my 3022 one 2849 some 3023
the 3024 three 2849 two 2849;afternoon 2848 day 2848 evening 2848 h 2848 hour 2848 hours 2848 hr 2848 hrs 2848 len
2901 lend 2901 loan 2901 morning 2848 saturday 2848 shot 2901 sunday 2848 use 2901;afternoon 2848 day 2848 evening
2848 h 2848 hour 2848 hours 2848 hr 2848 hrs 2848 morning 2848 saturday 2848 sunday 2848 word 2929;0 2849 a 3026 an
2849 four 2849 half 2956 my 3027 one 2849 the 3009 three 2849 two 2849;afternoon 2848 day 2848 evening 2848 h 2848
hour 2848 hours 2848 hr 2848 hrs 2848 morning 2848 saturday 2848 sunday 2848 usual 2984;0 2849 <them> 3000 N 3000 a
2849 an 2849 four 2849 half 2956 my 2849 one 2849 three 2849 two 2849;0 2849 <me> 3018 <them> 3025 N 3028 a 2849 an
2849 four 2849 half 2956 my 3029 one 2849 our 2987 three 2849 two 2849 up 3030;<me> 3018;boost 1620 kick 1620 pep 1620
push 1620 shove 1620;... 3033 afternoon 2848 big 2924 boost 1620 day 2848 encouragement 1620 evening 2848 h 2848 hour
2848 hours 2848 hr 2848 hrs 2848 hurl 568 kick 1620 len 2901 lend 2901 lesson 601 lift 568 little 2924 loan 2901
lowdown 601 moral 2884 morning 2848 pat 2887 pep 2904 push 1620 run 568 saturday 2848 shot 2901 shove 1620 sunday 2848
use 2901 wee 2924;big 2924 boost 1620 encouragement 1620 little 2924 moral 2884 pat 2887 pep 2888 wee 2924;of 3035;...
3033 big 2924 boost 1620 encouragement 1620 kick 1620 little 2924 moral 2884 pat 2887 pep 2904 push 1620 shove 1620
wee 2924;len 2901 lend 2901 loan 2901 lowdown 601 shot 2901 use 2901;0 2849 a 3034 an 2849 four 2849 half 2956 lessons
601 lots 3036 my 2849 one 2849 some 3037 the 3038 three 2849 two 2849;0 2849 <them> 3039 N 3039 a 2849 an 2849 four
2849 half 2956 my 2849 one 2849 three 2849 two 2849 up 3030;bat 2546;to 3041;ahead 2335 bat 2546 fine 2335 in 3042 off
2335 on 2335 over 883 through 883 thru 883 without 2007;vm 38 voice 2273 voicemail 38;... 3044 ahead 2335 fine 2335
off 2335 on 2335 without 2007;on 2007;call 16 have 16 meet 16 see 16 visit 16;ahead 2335 back 2353 cold 3046 dark 3046
fine 2335 off 2335 on 2335 over 883 quiet 3046 right 2353 silent 3046 through 883 thru 883 to 3047 up 883 without
2007;ahead 2335 back 2353 bat 2546 cold 3046 dark 3046 fine 2335 in 3042 off 2335 on 2335 over 883 quiet 3046 right
2353 silent 3046 through 883 thru 883 up 883 without 2007;answerphone 38 feedback 278 mailbox 38 vm 38 vmail 38
voicemail 38;meeting 2777 slot 2777;of 406;front 3052 with 406;a 3051 in 3053;feedback 278;a 3051 in 3053 on 123 s
3055;note 278;... 280 answerphone 38 call 278 dm 278 email 278 from 279 letter 278 mail 278 mailbox 38 message 278
text 278 vm 38 vmail 38 voice 3057 voicemail 38;... 280 call 278 dm 278 email 278 from 279 letter 278 mail 278 message
278 text 278 voice 3057;D 2183;forward 3060;$$ 38 D 2183 again 317 at 586 back 317 last 584 on 587 out 317 till 2183
to 2183 until 2183;commitments 38 ideas 38 plans 38;$$ 38 D 2183 again 317 at 586 back 317 last 584 on 587 out 317;...
280 answerphone 38 from 279 mailbox 38 vm 38 vmail 38 voicemail 38;line 38 message 38 note 38 text 38;a 3066;<them>
3067 N 3067;... 181;touch 165;^ 3069 in 3070;bell 38 buzz 38 call 38 ring 38 shout 38 tinkle 38;a 3072;<them> 3073 N
3073;N 38;up 3075;in 38 over 38 round 38;drop 3068 get 3071 give 3074 look 3076 pop 3077;<their> 3050 <them> 3054 N
3056 a 3058 an 3059 answerphone 38 brought 3061 bumped 589 called 3004 conscripted 2019 deferred 589 delayed 589
drafted 2019 dragged 2019 from 279 mailbox 38 moved 3062 my 281 off 2306 other 3063 our 281 postponed 3064 press 2022
pushed 3064 rearranged 589 rescheduled 3064 roped 2019 shelved 589 shifted 3064 signed 2023 stood 431 talking 278 the
3065 to 3078 vm 38 vmail 38 voicemail 38 volunteered 2019;in 3070;drop 3068 get 3080 give 3074 look 3076 pop
3077;<their> 2351 N 2352;<them> 2650 N 2650;<i> 2110 <them> 2135 N 2135 that 2134 to 2136;about 575 on 575 through 575
with 575;... 3085 about 601 on 601 through 601 with 601;<them> 3086 N 3086;about 601 on 601 through 601 with
601;<them> 3088 N 3088;^ 2233;^ 2233 to 3090;me 3091;^ 2233 across 3091 along 3091 down 3091 in 3091 over 3091 round
3091 to 3090 up 3091 with 3092;^ 2233 across 3091 along 3091 down 3091 in 3091 on 123 over 3091 round 3091 to 3090 up
3091 with 3092;dream 38;at 2782 of 2782 through 2782;blether 278 chat 278 craic 278 gossip 278 look 3096 moan 278
natter 278 talk 278 word 278 yarn 278;blether 278 chat 278 craic 278 gossip 278 moan 278 natter 278 talk 278 word 278
yarn 278;appointment 38 commitment 38 engagement 38;=23:contact ... 280 bad 3095 blether 278 chat 278 craic 278 dream
38 from 279 good 3097 gossip 278 little 3098 long 3098 look 3096 moan 278 natter 278 nightmare 38 prior 3099 proper
3098 quick 3097 read 3096 right 3098 short 3098 strange 3095 talk 278 wee 3098 weird 3095 word 278 yarn 278;of 38 to
38;intention 3101 intentions 3101;the 3102;=23:contact ... 280 from 279;alone 38 by 2138 on 2140;do 38;to 3106;things
3107;=23:contact alone 38 by 2138 on 2140;=23:contact ... 280 dream 38 from 279 nightmare 38;=0:missed ask 38 call 38
catch 38 come 38 drive 38 drop 38 go 38 have 38 host 38 join 38 meet 38 pop 38 ring 38 see 38 sit 38 speak 38 take 38
talk 38 thank 38 visit 38 write 38;to 3111;=23:contact ... 280 best 3102 from 279;=0:missed out 38;check 38;rain
3115;a 3116;back 2205 bail 3114 beg 432 bin 38 bow 2205 call 432 cancel 38 cry 432 decline 38 ditch 38 drop 2205 pass
38 postpone 38 pull 2205 rain 3115 scrap 38 scrub 38 shelve 38 skip 38 take 3117;=23:contact <them> 3093 N 3094 a 3100
all 3103 already 2478 an 3104 ate 3105 been 2479 better 3108 breakfast 3109 coffee 3109 dinner 3109 drinks 278 every
3102 from 279 full 3102 good 3102 half 2482 hoped 2481 intended 2481 just 2483 lunch 3109 meant 2481 my 3110 no 3102
other 3063 our 3104 planned 3112 rather 2482 really 2482 so 2482 some 278 tea 3109 the 3113 to 3118 very 2486 wanted
2481;hear 2603 heard 2603;t 3120;a 1949 afternoon 573 day 573 days 573 evening 573 h 579 hour 580 hours 580 hr 579 hrs
579 morning 573 week 582;... 2697 copy 2231 extra 2231 leftover 2231 list 2681 lot 2681 old 2231 own 2231 page 2681
pages 2681 second 2231 sheet 2681 spare 2231 used 2231;copy 2231 extra 2231 leftover 2231 old 2231 own 2231 second
2231 spare 2231 used 2231;0 3123 a 3123 an 3124 four 2698 half 2699 my 3123 our 3124 several 2698 some 3123 the 3124
three 3123 two 3123;... 2820 ^ 3125 on 2821 over 2821;... 2974 to 2976;<useful> 2723 to 648;... 3128 <useful> 2723;a
2725 an 2725 my 3129 our 3129 some 2725 the 2725;... 2974 ^ 3130 to 2976;... 2974 <them> 3126 ^ 2966 along 3127 on
3131 out 2429 over 3131 to 2976;a 2172 got 2174 hear 2603 heard 2603 one 2172 so 2177;prior 3099;for 16;brought 3061
bumped 589 called 3004 deferred 589 delayed 589 moved 3064 postponed 3064 pushed 3064 rearranged 589 rescheduled 3064
set 3135 shelved 589 shifted 3064;$$ 38 home 317 off 2069 out 2069 over 2069 to 279;gone 3137 left 317;in 440 paid 38
returned 38 sent 38 signed 38;=0:missed back 38;answered 38 arrived 38 been 3139 called 38 come 3140 got 1157 landed
38 replied 38 responded 38 rung 38 written 38;paid 38 returned 38 sent 38 signed 38;arrived 38 been 3142 come 38
landed 38;not 3143;back 2205 bail 2205 beg 432 bin 38 bow 2205 call 432 cry 432 decline 38 ditch 38 drop 2205 pass 38
pull 2205 rain 3115 scrap 38 scrub 38 shelve 38 take 3117;a 3134 already 2478 avoiding 2007 been 3136 better 3108
blanking 2007 dodging 2007 finally 2071 ghosting 2007 gone 2070 ignoring 2007 just 3138 not 3141 now 2071 other 3063
still 3144 to 3145;around 836 back 38 round 836;answered 38 been 441 called 38 caught 431 come 1157 ever 2440 get 2439
got 3147 gotten 2439 heard 38 met 38 quite 2440 replied 38 responded 38 rung 38 seen 38 spoken 38 talked 38 written 38
yet 2440;t 3148;answered 38 been 441 called 38 caught 431 come 1157 got 1157 heard 38 met 38 replied 38 responded 38
rung 38 seen 38 spoken 38 talked 38 written 38;bad 3095 dream 38 nightmare 38 prior 3099 strange 3095 weird
3095;appointment 16;brought 3061 conscripted 2019 drafted 2019 dragged 2019 moved 3060 postponed 3060 press 2022
pushed 3060 rescheduled 3060 roped 2019 shifted 3060 signed 2023 volunteered 2019;together 540;them 3154;=0:missed in
440 paid 38 returned 38 sent 38 signed 38;arrived 38 been 3156 caught 431 come 38 ever 2440 get 2439 got 2439 gotten
2439 had 38 heard 38 landed 38 met 38 quite 2440 seen 38 spoken 38 talked 38 yet 2440;best 3102;bring 3155 connect 540
drop 3068 get 3071 give 3074 introduce 540 look 3076 pop 3077;N 124 a 3151 all 3103 already 2483 an 3152 appointment
16 been 3153 bring 3155 connect 540 every 3102 finally 2071 full 3102 gone 2070 good 3102 half 2482 hoped 2481
intended 2481 introduce 540 just 3138 meant 2481 no 3102 not 3157 now 2071 other 3063 planned 2481 rather 2482 really
2482 so 2482 still 3144 the 3158 to 3159 very 2486 wanted 2481;have 779 need 779;<i> 3161;so 3162;=0:missed yet
3163;=0:missed in 440;=0:missed a 2602 anything 2601 back 2601 from 38 much 2601 off 38 since 38;answered 3164 been
3165 called 38 caught 431 come 1157 ever 2440 get 2439 got 3147 gotten 2439 had 38 hear 2603 heard 3166 met 38 quite
2440 replied 3164 responded 38 rung 38 seen 38 spoken 38 talked 38 written 38 yet 2440;t 3167;answered 38 been 3165
called 38 caught 431 come 1157 ever 2440 get 2439 got 3147 gotten 2439 had 38 hear 2603 heard 3166 met 38 quite 2440
replied 38 responded 38 rung 38 seen 38 spoken 38 talked 38 written 38 yet 2440;bad 3095 dream 38 nightmare 38 strange
3095 weird 3095;a 3170;i 1752 me 1752;to 1775;and 3172 are 3173 assured 1788 assures 1788 guaranteed 1787 guarantees
1787 is 3173 pinky 1880 re 3173 s 3173 swears 1787 swore 1787 to 1931 vowed 1787 vows 1787;magazine 38 news 38 paper
38;a 3175 the 3175;radio 38 telly 38 tv 38;telly 38 the 3177 tv 38 youtube 38;in 3176 on 3178 online 38;... 3179 in
3176 on 3178 online 38;from 278;back 38 from 38;<gossips> 38 <told_in> 38;... 3183 <gossips> 38 <told_in> 38;party
38;... 3183 <gossips> 38 <told_in> 38 third 3185;<gossips> 38;... 3187 <gossips> 38;the 3188;of 3189;else 38;... 1956
<told_in> 38;s 3192;=23:contact ... 1956 <their> 3184 <told_in> 38 a 3186 an 3184 my 3184 one 3190 our 3184 some 3188
somebody 3191 someone 3191 the 3184 today 3193;haw 3182;... 1956 <their> 3192 <told_in> 38 a 3192 an 3192 my 3192 our
3192 the 3192 today 3193;=23:contact ... 1956 <their> 3184 <told_in> 38 a 3184 an 3184 my 3184 one 3190 our 3184 some
3188 the 3184 today 3193;<their> 3188 a 3188 an 3188 my 3188 one 3190 our 3188 some 3188 the 3188;... 1956 <their>
3184 <told_in> 38 a 3184 an 3184 my 3184 one 3190 our 3184 some 3188 the 3184 today 3193;from 3197 in 3196 off 3198 on
3196 through 3198 via 3199;... 1956 <told_in> 38 grapevine 38;... 1956 <their> 3192 <told_in> 38 a 3192 an 3192 my
3192 our 3192 the 3201 today 3193;hand 38;all 3182;... 3187 <gossips> 38 grapevine 38;<their> 3188 a 3188 an 3188 my
3188 one 3190 our 3188 some 3188 the 3205;N 3180 back 3181 crickets 3182 from 3194 hee 3195 in 3196 it 3200 nothing
3182 nowt 3182 off 3198 on 3202 second 3203 secondhand 38 sod 3204 that 3200 this 3200 through 3206 via 3199 zilch
3182 zip 3182;crickets 3182 hee 3195 nothing 3182 nowt 3182 sod 3204 zilch 3182 zip 3182;for 542;line 3209 phone
3209;hold 3209 the 3210;assembly 2508 class 2508 demo 2508 lesson 2508 masterclass 2508 on 3211 session 2508 story
2513 storytime 2508 talk 2508 tour 2508 training 2508 workshop 2508;assembly 2508 class 2508 demo 2508 duty 2338 group
2338 lesson 2508 masterclass 2508 reading 2338 round 2338 route 2338 session 2508 shift 2338 slot 2338 stall 2338
story 2513 storytime 2508 talk 2508 tour 2508 training 2508 turn 2338 workshop 2508;... 3213 assembly 2508 class 2508
demo 2508 duty 2338 group 2338 lesson 2508 masterclass 2508 mock 2550 reading 2338 round 2338 route 2338 session 2508
shift 2338 slot 2338 stall 2338 story 2513 storytime 2508 talk 2508 tour 2508 training 2508 turn 2338 workshop
2508;... 3213 assembly 2508 class 2508 demo 2508 duty 2338 group 2338 lesson 2508 masterclass 2508 reading 2338 round
2338 route 2338 session 2508 shift 2338 slot 2338 stall 2338 story 2513 storytime 2508 talk 2508 tour 2508 training
2508 turn 2338 workshop 2508;... 2455 assembly 2338 class 2338 duty 2338 group 2338 lesson 2338 mock 2550 reading 2338
round 2338 route 2338 session 2338 shift 2338 slot 2338 stall 2338 tour 2338 turn 2338;... 3212 0 2456 <their> 2456 a
3214 an 3214 assembly 2508 class 2508 demo 2508 free 2561 lesson 2508 masterclass 2508 mock 2550 pro 2623 session 2508
some 2595 story 2513 storytime 2508 talk 2508 the 3215 three 2456 tour 2508 training 2508 two 3216 unpaid 2561
voluntary 2561 workshop 2508;=22:gave:volunteering <their> 5 a 5 boxes 5 flat 5 furniture 5 home 5 house 5 in 5 out 5
the 5 up 5;up 5;out 5;=17:gave:knowledge <helping> 3218 get 5 pick 5 set 3219 sort 3220;ready 575;up 575;^ 3221;out
575;<their_doing> 575 ^ 3221 get 3222 in 575 on 575 out 2107 set 3223 through 575 to 3224 understand 575 with 601 work
3225;^ 3221 to 3224 with 601;<their> 568 N 2104 a 568 our 568 the 568;at 3228 on 3228;<them> 3226 N 3227 at 3228 me
278 on 3228 out 3229;out 601;<helping> 3218 get 5 pick 5 set 3219 sort 3220;^ 3232;^ 3221 figure 3231 to 3233 with
601;at 2105 on 2105;<them> 3234 N 3234 at 2105 on 2105 out 3235;no 2037;call 1909 go 1909 job 1909 move 1909 round
1918 shout 1918 task 1909 turn 1920;<giveinf> 103;^ 3239;to 3240;going 3241 gonna 3240;answerphone 38 mailbox 38 vm 38
vmail 38 voicemail 38;<their> 3243 a 3243 answerphone 38 mailbox 38 the 3243 vm 38 vmail 38 voicemail 38;D 2209 a 2210
an 2211 the 2213 time 2209;my 2058 our 2058;and 407 to 407 w 407 with 2410;and 407 to 407 up 3247 w 407 with 407;them
2418;<them> 3248 N 2778 up 3249;answer 38 appear 38 arrive 38 call 38 come 38 finish 38 get 38 phone 38 reply 38 ring
38 show 38 text 38 turn 38 write 38;to 3251;<them> 3252 N 3252;for 3253;... 3254;... 2594 ^ 2405 assembly 2508 class
2508 demo 2508 lesson 2508 masterclass 2508 session 2508 story 2513 storytime 2508 talk 2508 tour 2508 training 2508
workshop 2508;... 2594 assembly 2508 class 2508 demo 2508 lesson 2508 masterclass 2508 session 2508 story 2513
storytime 2508 talk 2508 tour 2508 training 2508 workshop 2508;=23:contact ... 2594 <their> 2406 a 3256 an 3256
assembly 2508 class 2508 demo 2508 lesson 2508 masterclass 2508 session 2508 some 3257 story 2513 storytime 2508 talk
2508 the 3256 tour 2508 training 2508 workshop 2508;mentoring 575;=13:talk could 28 d 28 ll 28 might 28 should 28 will
28 would 28;<they> 3260;on 3211;part 38;fool 38 idiot 38 lemon 38 muppet 38 plum 38 spare 3263;a 3264;alone 38 for
2293 in 2467 like 3265;... 3266;... 3262 around 3267 out 278 up 2303;have 16;to 3269;going 3270;N 1752;$$ 28;<them>
3273;^ 81 to 290;<them> 3275 N 3275;<them> 3275 N 3275 to 3276;promised 3277;am 3271 and 3272 are 3271 gave 3274 guess
22 have 3278 lent 3274 loaned 3274 m 3271 mentioned 3274 miss 38 n 3272 passed 3274 promised 3277 re 3271 sent 3274
showed 3274 think 22 ve 3278 wonder 22;... 967;<me> 3280 <my> 3280;t 92;d 92 would 92 wouldn 3282;<they> 3283;place
3284 shoes 3284;charge 3284 my 3285;it 3284 this 3284;<me> 3280 <my> 3280 in 3286 me 3284 running 3287 us
3284;=13:talk could 28 d 28 had 3281 ll 28 might 28 owned 3281 ran 3281 should 28 was 3288 were 3288 will 28 would
28;... 966;business 3290 call 3290 company 3290 firm 3290 money 3290 shop 3290;<them> 3290 N 3290;to 3292;<their> 3291
<them> 3290 up 3293;was 3294 were 3294;<i> 28 <they> 3289 it 3295;me 38 my 38 us 38;calling 16 going 2020 having 16
hosting 16 instead 2021 joining 16 meeting 16 now 2021 seeing 16 visiting 16;boots 967 place 967 position 967 shoes
967 situation 967;dream 38 nightmare 38;^ 0 not 92;d 92 would 3301 wouldn 3282 wouldnt 92;not 92;would 3303 wouldn
3282 wouldnt 92;<they> 3302 N 3304;boots 3305 case 967 drafts 38 dream 38 nightmare 38 place 3305 position 3305 seat
3305 shoes 3305;d 92 would 92 wouldn 3282 wouldnt 92;<they> 3307 N 3307;boots 3308 place 3308 position 3308 seat 3308
shoes 3308;calendar 16 diary 16 drafts 38 end 2743;<my> 3299 a 3300 my 3306 order 2180 our 3309 the 3310;=9:told;N
3312;D 16 for 2498;D 16 for 2498 in 3314 out 2212;<i> 1983 that 1992;call 38 catch 38 come 38 drive 38 drop 38 go 38
have 38 host 38 join 38 mail 38 meet 38 pop 38 ring 38 see 38 speak 38 talk 38 text 38 visit 38 write 38;to
3317;<off_it> 588 been 590 being 590 gets 590 got 590 had 592 has 593 is 590 s 594 w 596 was 590 were 590 with 596;2
407 and 407 n 407 to 407 with 407;and 407 to 407 with 407;N 406 ^ 2411;2 407 and 407 n 407 to 3322 with 3322;<them>
3323 N 3323;<them> 3320 N 3321 d 3324;2 407 and 407 to 3322 with 3322;<them> 3323 N 3326;2 407 and 2410 n 407 to 2412
with 2412;them 2245;^ 406 of 3329;pair 3330 three 3330 two 3330;<them> 3328 N 3328 the 3331 them 2418;and 407 to 3322
with 3322;<them> 3323 N 3333;for 149 over 149 round 149 to 149;=23:contact for 149 to 149;<them> 3335 N 3335 me 3336
us 3336;can 492 have 483 must 0 mustn 492 need 483 ought 483 should 0 shouldn 492;^ 3338;<i> 3339;<i> 3339 that
3340;=3:advice to 0;can 492 have 483 must 0 mustn 492 need 3342 ought 483 should 0 shouldn 492;^ 3343;should 0;...
3345;<i> 3344 ^ 3346;... 3341 <i> 3344 ^ 3346 that 3347;for 17;... 3341 <i> 3339 that 3340;<i> 3344;... 3341 <i> 3344
that 3351;=2:plan for 2498 on 16;<i> 3339 ^ 3346;... 3341 <i> 3339 ^ 3346 that 3354;D 2183 till 2183 to 2183 until
2183;answering 38 available 38 in 38 picking 443 reachable 38;that 92;belief 3358 conviction 3358 mind 3358 opinion
3358 view 3358;the 3359;in 3349;<i> 1492 ^ 3346;<i> 1492 ^ 3346 that 3362;<i> 1492 that 1546;^ 3346;^ 3346 that
3365;adamant 3363 certain 3364 clear 3363 convinced 3364 firm 3366 insistent 3366 sure 3364;=2:plan for 17;=2:plan for
2498;D 16 adamant 3348 agreed 3349 arranged 3349 avoiding 2007 blanking 2007 blunt 3350 booked 3349 brought 3061
certain 3352 clear 3348 coming 16 confirmed 3353 convinced 3352 dodging 2007 down 3349 emphatic 3350 finally 2071 firm
3355 fixed 3349 ghosting 2007 gone 2070 ignoring 2007 insistent 3355 just 2071 moved 3356 not 3357 now 2071 of 3360
off 38 on 2212 penciled 3361 pencilled 3361 planned 3349 positive 3350 postponed 3060 pushed 3060 quite 3367 really
3367 rescheduled 3060 scheduled 3368 set 3369 shifted 3060 slated 3349 sure 3352 very 3367;t 3357;<off_it> 589 D 278
all 2165 at 278 by 278 closed 317 during 278 locked 2166 on 278 over 278 shut 317;<off_it> 589 all 2165 closed 317
locked 2166 shut 317;agreed 16 arranged 16 been 590 being 590 booked 16 confirmed 16 fixed 16 gets 590 got 590 had 592
has 593 is 2283 planned 16 s 2285 scheduled 16 set 2066 was 3372 were 3373;me 2203 us 2203;by 2471 past 2471 right
2472 straight 2472;=23:contact me 1752 us 1752;=22:gave:volunteering ... 2404;^ 3378;<their> 2406 a 3379 an 2406 at
568 the 3379;i 278 me 278 us 278;and 3381;=14:together and 279 n 279 plus 279 w 279 with 279;N 3382 me 3383 us
3383;forgetting 38;forgetting 38 intending 836 meaning 836 on 3385 planning 836 promising 2185 putting 432 ringing
2205 trying 542 wanting 836;D 2209 a 2210 an 2211 the 2213 time 2209 up 2263;have 483 must 0 need 483 shd 0 should 0;^
3388;<i> 3389;<me> 994;cancelling 38 dodging 38 forgetting 38 intending 836 meaning 836 planning 836 postponing 38
promising 2185 putting 432 ringing 2205 saying 3390 telling 3391 wanting 836;=23:contact for 278;hanging 38 on 2318
waiting 3393;<they> 1619;through 1619 until 3395 while 3395;^ 3396;^ 3396 company 3397;<me> 3394 <them> 3398 D 2209 N
3398 a 2210 an 2211 forgetting 38 intending 836 meaning 836 planning 836 promising 2185 putting 432 ringing 2205
saying 3390 telling 3391 the 2213 time 2209 trying 542 up 2263 wanting 836;call 38 calling 38 email 38 meet 38 phone
38 reply 38 ring 38 ringing 38 see 38 speak 38 talk 38 text 38 visit 38;for 3400 to 3400;time 3401;the 3402;a 601 how
601 my 601 our 601 the 601 to 601;<them> 3404 N 3404 from 28 that 28 through 28 via 28;... 2594 a 3257 an 3257
assembly 2508 class 2508 demo 2508 lesson 2508 masterclass 2508 session 2508 some 3257 story 2513 storytime 2508 talk
2508 the 3257 tour 2508 training 2508 workshop 2508;lurch 38;the 3407;hanging 38 in 3408 standing 38 up 38 waiting
38;message 38;answerphone 3410 vm 38 vms 38 voice 3410 voicemail 38 voicemails 38;0 3411 a 3411 an 3411 another 3411
several 3411 some 3411 three 3411 two 3411;drafts 38;<they> 1005;in 3413 that 3414;<me> 3409 <them> 3412 it 3415;hand
2898 help 2899;^ 631 a 3417 some 3008;^ 631 a 3008 some 3008;to 650;... 3420;a 2965 an 3421 my 2965 our 2965 the
2965;hand 2968 help 2968;^ 2966;a 3421 an 3421 my 3421 our 3421 the 3421;^ 3425;<them> 3418 N 3419 ^ 3422 a 3423 on
3424 out 3426 over 3424 some 3423;into 290;coaxed 3428 dragged 3428 persuaded 3428 pushed 3428 roped 3428 talked
3428;be 3429 down 38 get 3429;<me> 3428;a 631 my 631 one 631 our 631 the 631;^ 3432;go 575;^ 3432 a 3434;on 601;in
575;talk 3431;=18:gave:mentoring a 631 my 631 one 631 our 631 the 631;^ 3439;argue 3431 borrow 3433 bully 3431 charm
3431 coax 3431 do 575 drag 3431 have 3435 in 3436 keep 3433 persuade 3431 practice 575 practise 575 push 3431 rope
3431 shadow 575 sit 3437 sweet 3438 take 3433 talk 3431 try 3440 use 3433 watch 575 wheedle 3431;argue 3431 borrow
3433 bully 3431 charm 3431 coax 3431 drag 3431 have 3433 keep 3433 know 3312 persuade 3431 push 3431 rope 3431 sweet
3438 take 3433 talk 3431 try 3433 use 3433 wheedle 3431;=0:missed again 38;down 3443;for 290;be 3429 get 3429 in
3445;<me> 3430 <them> 3441 N 3442 me 3444 myself 3446 ourselves 3446 us 3444;way 38;the 3448;in 3449;gets 3450 got
3450 had 3450;linkedin 38 photo 38 photos 38 post 38 posts 38 profile 38 status 38 stories 38 story 38 tweet 38 update
38;s 3452;N 3453;and 2410 to 2410 up 3247 w 407 with 2410;and 2410 to 2410 up 2777 with 2410;<them> 3455 N 3456 up
3249;run 620;dry 3458 pitch 620 presentation 620 rehearsal 620 speech 620 talk 620;^ 3459;<their> 3460;on 3461;... 874
<work_thing> 620 dry 3458 pitch 620 presentation 620 rehearsal 620 speech 620 talk 620;^ 3463;^ 2350 article 38 blog
38 interview 38 newsletter 38 podcast 38 post 38 talk 38 video 38 webinar 38;... 3179 in 3176 on 3178 online 38 s
3465;<their> 3464 N 3466;in 3462 through 3461 to 3467;having 16 hosting 16 joining 16 meeting 16 seeing 16 visiting
16;a 1704 breakfast 16 coffee 16 dinner 16 lunch 16;be 3469 have 3470 meet 16 see 16 visit 16;=19:gave:resource a 3421
an 3421 my 3421 our 3421 the 3421;^ 3472;<them> 2082 N 2082 ^ 3422 on 3424 out 3473 over 3424;D 16 for 17 in 2212 out
2212;time 2292;<their> 877 N 878 a 2354 the 2354;after 2105 at 2782 back 2353 over 2355 right 2353 through 3477 thru
3477 up 2355;after 2105 back 2353 forward 1712 over 883 right 2353 through 883 thru 883 up 883;in 2777;<them> 3480 N
3480;to 406 with 406;intro 3482 introduction 3482;an 3483 the 3483;<them> 3482 N 3482;<them> 3482 N 3482 for
3485;between 406 to 406 with 406;=15:gave:intro <them> 3487 N 3487;<them> 3482 N 3482 between 406 for 3488 of 406 to
406 with 406;<them> 3487 N 3487;<them> 3482 N 3482 between 406 for 3490 to 406 with 406;connection 3486 e 2541 email
2540 intro 3489 introduction 3489 introductions 3491 mail 2540 whatsapp 2540;date 16 double 2544 presentation 2553
quick 3492 warm 3492;=15:gave:intro between 406 to 406 with 406;=15:gave:intro <them> 3487 N 3494;<them> 3482 N 3482
between 2410 for 3495 from 407 of 406 to 406 with 2410;connection 3486 e 2541 email 2556 intro 3496 introduction 3489
introductions 3491 mail 2556 whatsapp 2540;between 406 for 3490 to 406 with 406;connection 3486 e 2541 email 2556
intro 3496 introduction 3489 introductions 3491 mail 2556 presentation 2553 whatsapp 2540;<them> 3484 N 3484 a 3493 an
3497 intro 3498 introduction 3498 introductions 3498 plans 16 that 3492 the 3499;comments 2679 corrections 2679 edits
2679 feedback 2679 list 2681 lot 2681 notes 2679 page 2681 pages 2681 redlines 2679 sheet 2681 suggestions 2679;...
3501 comments 2679 corrections 2679 edits 2679 feedback 2679 list 2681 lot 2681 notes 2679 page 2681 pages 2681
redlines 2679 sheet 2681 suggestions 2679;article 631 book 631 checklist 631 comments 2679 corrections 2679 edits 2679
feedback 2679 guide 631 link 631 list 2684 lot 2681 notes 2679 page 2681 pages 2681 podcast 631 redlines 2679 sheet
2681 spreadsheet 631 suggestions 2679 template 631;... 3503 article 631 book 631 checklist 631 comments 2679
corrections 2679 edits 2679 feedback 2679 guide 631 link 631 list 2684 lot 2681 notes 2679 page 2681 pages 2681
podcast 631 redlines 2679 sheet 2681 spreadsheet 631 suggestions 2679 template 631;0 3502 a 3504 an 2716 detailed 2694
four 2698 full 2694 half 2699 lots 2694 my 3504 our 2716 pages 2694 several 2698 some 3502 the 2716 three 3502 two
3502;^ 3505 a 2655 back 2654 comments 2652 corrections 2652 detailed 2654 edits 2652 feedback 2652 honest 2654 mark
2653 markup 2652 my 2654 notes 2652 redlines 2652 remarks 2652 some 2654 thoughts 2652;article 631 book 631 checklist
631 comments 2679 corrections 2679 edits 2679 feedback 2679 guide 631 link 631 list 631 notes 2679 podcast 631
redlines 2679 spreadsheet 631 suggestions 2679 template 631;... 3507 article 631 book 631 checklist 631 comments 2679
corrections 2679 edits 2679 feedback 2679 guide 631 link 631 list 631 notes 2679 podcast 631 redlines 2679 spreadsheet
631 suggestions 2679 template 631;0 2694 a 3508 an 2716 detailed 2694 full 2694 lots 2694 my 3508 our 2716 pages 2694
some 2694 the 2716 three 2694 two 2694;... 2296 ^ 3509 a 2655 and 2295 back 2654 but 2295 comments 2652 corrections
2652 detailed 2654 edits 2652 feedback 2652 honest 2654 mark 2653 markup 2652 my 2654 notes 2652 redlines 2652 remarks
2652 some 2654 thoughts 2652;=23:contact <them> 3506 N 3510 ^ 2726 across 2727 over 2727;^ 2380 ahead 2335 fine 2335
off 2335 on 2335 the 2381 without 2007;=22:gave:volunteering ... 2404 bar 5 booth 5 class 5 counter 5 desk 5 dog 5
kids 5 shop 5 stall 5 stand 5 till 5;^ 3513;=22:gave:volunteering bar 5 booth 5 class 5 counter 5 desk 5 dog 5 kids 5
shop 5 stall 5 stand 5 till 5;^ 3515;^ 5 s 3516;w 278 with 278;^ 2405 booth 3518 pitch 3518 stall 3518 stand 3518
table 3518;booth 3518 pitch 3518 stall 3518 stand 3518 table 3518;at 568 for 568 with 568;=23:contact ^ 5;at 568 for
568 w 278 with 3522;station 3521;^ 2405 bar 3521 booth 3523 desk 3521 kitchen 3521 pitch 3518 stall 3523 stand 3523
table 3523 till 3521 tombola 3521 water 3524;... 2338 <their> 3514 <them> 568 N 3517 a 3519 an 2406 for 2518 my 3520
our 3520 the 3525;... 2338 <their> 568 <them> 568 N 2150 for 2518;up 2402;<their> 2351 N 2352 up 2782;a 568 at 568 the
568;and 2410 to 2410 up 2413 w 407 with 2410;and 406 to 406 with 406;<them> 3531 N 3532;N 1755;alone 38 like 38
outside 38 there 38;: 290 and 3534 n 3272 sat 3535 sitting 3535 stood 3535 waiting 3535;bell 38 buzz 38 call 38 ring
38 shout 38;a 3537;N 3538;call 38 catch 38 email 38 give 3539 meet 38 message 38 phone 38 reply 38 ring 38 see 38 text
38 visit 38 write 38;to 3540;as 623 for 623;N 623 her 3542 him 623 them 623;about 3543;N 623 him 623 them 623;about
3545;boss 3544 brother 3546 client 3544 colleague 3546 colleagues 3546 cousin 3546 director 3544 head 3546 landlord
3544 manager 3544 neighbour 3546 sister 3546 team 3544;my 3547 our 3547 the 3547;<their> 2786 <them> 2785 N 2787 to
3548;^ 574 for 575 on 575 through 575;<them> 3550 N 3550 ^ 2380 the 2381;N 575;at 575 w 575 with 575;^ 574 at 575 w
575 with 575;: 3552 <them> 1991 N 3550 at 575 call 3553 chat 3553 coffee 3553 for 3552 hour 3553 lunch 3553 meeting
3553 of 3552 session 3554 students 3554 w 575 with 575;article 631 book 631 checklist 631 guide 631 link 631 list 2684
lot 2681 page 2681 pages 2681 podcast 631 s 2685 sheet 2681 spreadsheet 631 template 631;... 3556 article 631 book 631
checklist 631 guide 631 link 631 list 2684 lot 2681 page 2681 pages 2681 podcast 631 s 2685 sheet 2681 spreadsheet 631
template 631;0 2698 a 3557 an 2716 four 2698 half 2699 my 3557 our 2720 several 2698 some 2698 the 2720 three 2698 two
2698;... 2816 <contact_of> 2676 N 2678 ^ 3558 a 2708 my 2708 on 2821 our 2708 over 2821 some 2708 the 2708;a 2720 an
2716 my 2720 our 2720 the 2720;... 2705 <contact_of> 2676 N 2678 ^ 3560 a 2708 my 2708 our 2708 some 2708 the 2708 to
2297;=23:contact <them> 3559 N 3561;=23:contact ahead 2335 fine 2335 off 2335 on 2335 up 278 without 2007;<their> 3516
<them> 568 N 3517 a 3520 for 2518 my 3520 our 3520 the 3520;<their> 568 <them> 568 N 2150 for 2518;appointment 38
birthday 38 call 38 calls 38 coffee 38 dinner 38 lunch 38 meeting 38 party 38 slot 38 zoom 38;w 3075 with 3075;1
3567;=0:missed s 3566;=0:missed from 38 w 3075 with 3075;=0:missed w 3075 with 3075;1 3568 appointment 38 birthday 38
breakfast 3567 brunch 3567 call 3570 calls 38 coffee 3571 demo 3567 dinner 3571 drinks 3567 lunch 3571 meeting 3571
party 38 session 3567 slot 38 standup 3567 zoom 3571;from 38 w 3075 with 3075;1 3568 appointment 38 birthday 38
breakfast 3567 brunch 3567 call 3571 calls 38 coffee 3571 demo 3567 dinner 3571 drinks 3567 lunch 3571 meeting 3571
party 38 session 3567 slot 38 standup 3567 zoom 3571;0 3566 1 3568 <their> 3566 <them> 38 N 3569 a 3572 breakfast 3567
brunch 3567 call 3573 coffee 3567 demo 3567 dinner 3567 drinks 3567 lunch 3567 meeting 3567 my 3574 our 3574 session
3567 standup 3567 the 3574 zoom 3567;rang 38;dead 38;dead 38 just 3576 off 38 rang 2205 rings 2205 switched 432 went
3577;in 1973 is 1974 on 1973 s 1974 with 1973;D 2183 to 3060;N 3580;D 2183 to 3060 w 3581 with 3581;1 3582;=1:moved D
2183 to 3060;up 3582;to 3060;to 2183;... 3587 D 3586 friday 3586 monday 3586 thursday 3586 today 3586 tomorrow 3586
tuesday 3586 wednesday 3586;=1:moved D 2183;D 3589 to 3060 w 3581 with 3581;1 3590;up 3590;1 3591 breakfast 3590 call
3590 catch 3592 chat 3590 coffee 3590 demo 3590 dinner 3590 interview 3590 lunch 3590 meeting 3590 session 3590;1 3583
<until> 2183 D 3584 breakfast 3582 by 2183 call 3582 catch 3585 chat 3582 coffee 3582 demo 3582 dinner 3582 fri 3580
friday 3586 from 3588 interview 3582 lunch 3582 meeting 3582 mon 3580 monday 3586 my 3593 our 3593 sat 3580 session
3582 sun 3580 the 3593 thu 3580 thurs 3580 thursday 3586 to 2183 today 3586 tomorrow 3586 tue 3580 tues 3580 tuesday
3586 wed 3580 wednesday 3586;1 3583 breakfast 3582 call 3582 catch 3585 chat 3582 coffee 3582 demo 3582 dinner 3582
interview 3582 lunch 3582 meeting 3582 my 3593 our 3593 session 3582 the 3593 to 3060;bring 3155 connect 540 introduce
540;bring 3155 connect 540 drop 3068 forget 2620 get 3080 give 3074 introduce 540 look 3076 n 2622 not 2621 pop 3077 t
2621 to 3596;forget 2620 n 2622 not 2621 t 2621;t 3598;: 290 to 2634;do 426;^ 2633 buy 1914 choose 1914 cook 1914
drive 1914 get 1914 host 1914 pay 1914 pick 1914 treat 1914;to 3602;action 426 call 2635 go 2635 job 3600 move 2635
round 1918 shout 1918 task 3600 to 3601 turn 3603;$$ 38 D 38 again 38 all 38 atm 38 this 38 till 38 today 38 until
38;a 3605;a 2172 one 2172 so 2177;<them> 47;from 3608;... 3609;^ 3610 bring 3155 connect 540 introduce 540 to 3159;^
3610;=0:missed off 38 to 2568;<them> 2317 N 2317 a 808 an 809 around 836 as 2578 beyond 38 done 317 further 2173 held
317 hold 38 off 2580 past 38 round 836 there 38 through 38;a 2172 answered 38 appear 38 be 2333 call 38 called 1157
came 3613 catch 443 caught 38 come 2437 connect 38 contact 38 dial 2438 ever 2440 find 2443 fly 38 found 2444 get 2599
go 2433 got 3614 gotten 2439 had 2444 happen 38 happened 38 have 2444 hear 2603 heard 2603 hold 38 join 38 log 2447
made 811 make 2321 manage 2325 materialise 38 materialised 38 materialize 38 meet 38 met 38 one 2172 pan 2205 phone 38
picked 431 posted 811 quite 2587 reach 38 reached 38 ring 38 see 38 sent 811 showed 443 so 2177 speak 38 spoke 38
surface 38 take 2434 talk 38 talked 38 took 2328 turned 431 visit 38 work 2205 yet 2440;: 3060;: 3060 is 3616;: 3060 D
2183;: 3060 D 2183 is 3618;: 3060 appointment 3617 date 3619 day 3619 is 3616 slot 3619 time 3619;=13:talk ... 17 D
16;1 3621;up 3621;<give1> 81;^ 3624;<i> 3625 ^ 3624;: 3626;1 3622 call 3621 catch 3623 coffee 3621 dinner 3621 drinks
18 lunch 3621 meeting 3621 one 18 session 3621 step 3627 steps 3627 sync 3621 visit 3621;=0:missed ... 2147 breakfast
38 call 38 catch 431 coffee 38 demo 38 dinner 38 drinks 38 lunch 38 meeting 38 review 38 session 38 slot 38 visit 38
zoom 38;<their> 3629 D 3629 my 3629 on 38 our 3629 the 3629 this 2148;$$ 38 again 38 between 38 from 38 this 38 today
38 w 38 with 38 yet 38;1 3631;again 38 between 38 from 38 this 38 today 38 w 38 with 38 yet 38;up 3631;again 38
between 38 from 38 this 38 today 38 w 38 with 38;home 317;door 38;the 3637;=0:missed to 3638;<me> 2438;up 764;found 38
seen 38;be 3642 one 3631;about 317 around 317 at 3636 home 317 in 317 there 317;about 317 answered 38 answers 1446
around 317 at 3636 call 2170 called 1157 came 3639 cheep 2170 dicky 2171 happened 38 home 317 in 317 is 1377 just 1379
let 3640 line 2170 message 2170 murmur 2170 never 1379 opened 38 peep 2170 picked 1447 picking 1367 picks 3641 replied
38 reply 2170 responded 38 responds 38 sausage 2170 showed 443 sound 2170 squeak 2170 there 317 thing 2170 to 3643
took 2328 turned 431 was 3644 whisper 2170 word 2170;far 28;=0:missed again 38 between 38 from 38 so 3646 this 38
today 38 w 38 with 38 yet 28;=0:missed so 3646 yet 28;1 3632 1on1 3631 a 2172 ans 38 answer 38 call 3631 calls 3633
catch 3634 chat 3633 coffee 3633 contact 3633 demo 317 dinner 3633 email 3635 joy 38 luck 38 lunch 3633 mail 3635
meeting 3631 news 3633 one 3645 pick 431 pickup 38 reply 3647 response 3648 session 317 show 38 showed 38 shows 38
sign 2169 so 2177 stand 1367 standup 317 sync 3631 time 3401 word 3633;be 3642;about 317 answered 38 answers 1446
around 317 at 3636 called 1157 came 3639 happened 38 home 317 in 317 is 1377 just 1379 let 3640 never 1379 opened 38
picked 1447 picking 1367 picks 3641 replied 38 responded 38 responds 38 showed 443 there 317 to 3650 took 2328 turned
431 was 3644;as 623 for 623 to 623;<them> 3652 N 3542;to 3638;came 3654 let 3640 opened 38 showed 38 to 3650;them
3655;of 3656;about 317 answers 1446 around 317 at 3636 came 3654 home 317 in 317 is 1377 just 1379 let 3640 never 1379
opened 38 picked 1378 picking 1367 picks 3641 replied 38 responded 38 responds 38 showed 38 there 317 to 3650 was
3644;about 317 around 317 at 3636 came 3654 home 317 in 317 let 3640 opened 38 showed 38 there 317 to 3650 was
3644;call 2170 cheep 2170 dicky 2171 line 2170 message 2170 murmur 2170 peep 2170 reply 2170 sausage 2170 soul 3659
sound 2170 squeak 2170 thing 2170 whisper 2170 word 2170;call 38 catch 443 caught 38 contact 38 find 38 get 2322 got
2323 make 2321 manage 2325 meet 38 met 38 phone 38 quite 2324 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38
talk 38 talked 38 visit 38;to 3661;along 38;a 2318 around 836 as 2578 hold 38 in 440 round 836 there 38 through 38 to
38;a 808 an 809 around 836 as 2578 hold 38 past 38 round 836 there 38 through 38;guest 864;the 3666;if 22 whether
22;get 2439 got 2439 gotten 2439 sent 38;a 3660 able 3662 answering 2146 asked 3663 avail 460 been 441 call 38 came
2569 catch 443 caught 443 come 432 contact 38 enough 3402 ever 2440 find 38 get 3664 got 3665 gotten 2439 happened 38
happening 38 hear 2603 heard 3166 invited 38 made 811 make 2321 manage 2325 materialised 38 meet 38 met 38 on 3667 one
2172 phone 38 posted 38 quite 2450 reach 38 reached 38 returning 2146 ring 38 see 38 seen 38 sent 38 so 2177 speak 38
spoke 38 spoken 38 sure 3668 taking 2146 talk 38 talked 38 visit 38 yet 3669;<them> 2615 self 22;to 3671;... 1956
<told_in> 38 third 3185;... 1956 <their> 3192 <told_in> 38 a 3673 an 3192 my 3192 our 3192 somebody 3191 someone 3191
the 3192 today 3193;... 1956 <told_in> 38 news 38 paper 38;... 1956 <their> 3192 <told_in> 38 a 3192 an 3192 facebook
38 insta 38 instagram 38 linkedin 38 my 3192 our 3192 the 3675 today 3193 twitter 38;from 3196 in 3196 on 3196 via
3196;... 1956 <told_in> 38 grapevine 38 news 38 paper 38;... 1956 <their> 3192 <told_in> 38 a 3192 an 3192 facebook 38
insta 38 instagram 38 linkedin 38 my 3192 our 3192 the 3678 today 3193 twitter 38;grapevine 38;the 3680;... 2835 N
3453 from 3674 in 3676 it 3677 on 3679 second 3203 secondhand 38 that 3677 this 3677 through 3681 via 3676;D 2183 for
17;agreed 3349 arranged 3349 at 3060 booked 3349 confirmed 3353 down 3349 fixed 3349 on 3683 penciled 3361 pencilled
3361 planned 3349 scheduled 3349 set 3349 slated 3349;avail 460;on 1620 to 1620;<me> 2424 <them> 3686;line 2303 phone
2303;a 2304 the 3688 to 792;accountant 614 broker 614 builder 614 contact 614 dentist 614 designer 614 lawyer 614
lender 614 plumber 614 printer 614 supplier 614;... 3690;a 3691 my 3691 our 3691;^ 3692;<them> 3693 N 3693 free 2561
pro 2623 unpaid 2561 voluntary 2561;for 38 waiting 38;: 290 to 290;calendar 16;<me> 2635 <them> 2638 N 2638 hold 3695
lend 2084 loan 2084 me 3696 the 3697 us 779;one 599;afternoon 1950 day 1950 days 1950 evening 1950 h 579 hour 579
hours 579 hr 579 hrs 579 missed 581 morning 1950 to 3699;<their> 3243 N 3382 a 3243 answerphone 38 bet 2194 course
2194 mailbox 38 move 2194 play 2194 the 3243 thing 2194 vm 38 vmail 38 voicemail 38 way 2194;at 406 for 406 to 406
with 406;=15:gave:intro <them> 3702 N 3702;at 406 for 3703 to 406 with 406;door 3704 doors 3704;a 3705 some 3705 the
3705;call 38 catch 431 meet 38 phone 38 ring 38 see 38 visit 38;to 3707;call 2635 go 2635 job 2635 move 2635 round
1918 shout 1918 task 2635 turn 3603;a 2304 touch 38;of 3710;beer 278 breakfast 278 brunch 278 coffee 278 dinner 278
drinks 278 lunch 278 pint 278 tea 278 zoom 278;N 566;<me> 2635 <them> 2638 N 2638 me 779 us 779;a 3712 at 3713 beer
278 breakfast 278 brunch 278 coffee 278 dinner 278 drinks 278 lunch 278 pint 278 tea 278 to 3714 zoom 278;me 1005 us
1005;and 2834 s 2842 that 2834 which 2834;^ 614 a 623 her 623 his 623 my 623 our 623 some 623 the 623 their 623;for
623 to 3718;along 3719 for 623 forward 2812 on 3719 over 2812 to 3718;card 2813 cv 3720 deck 2813 details 3720 name
3720 number 3720 profile 2813 resume 2813;=19:gave:resource candidates 614 contacts 614 leads 614 list 2681 lot 2681
name 614 names 614 numbers 614 page 2681 pages 2681 people 614 s 2685 sheet 2681;... 3722 candidates 614 contact 2865
contacts 614 couple 2689 few 2688 leads 614 list 2681 lot 2681 name 2868 names 614 number 2865 numbers 614 page 2681
pages 2681 people 614 s 2685 sheet 2681;=19:gave:resource list 2681 lot 2681 page 2681 pages 2681 s 2685 sheet
2681;... 3724 list 2681 lot 2681 page 2681 pages 2681 s 2685 sheet 2681;=19:gave:resource s 2685;... 3726 s
2685;=19:gave:resource candidates 614 contacts 614 leads 614 list 2681 lot 2681 name 614 names 614 numbers 614 page
2681 pages 2681 people 614 sheet 2681;... 3728 candidates 614 contacts 614 leads 614 list 2681 lot 2681 name 614 names
614 numbers 614 page 2681 pages 2681 people 614 sheet 2681;... 3726 contact 2865 name 2865 number 2865 s 2685;0 2696
<their> 2866 a 3723 an 2231 four 2696 half 2699 my 3725 our 3727 several 2698 some 3729 the 3730 three 2696 two
2696;... 2816 <contact_of> 2676 N 2678 ^ 3731 a 2708 my 2708 on 2821 our 2708 over 2821 some 2708 the 2708;candidates
614 contacts 614 leads 614 name 614 names 614 numbers 614 people 614 s 2685;... 3733 candidates 614 contact 2865
contacts 614 couple 2689 few 2688 leads 614 name 2868 names 614 number 2865 numbers 614 people 614 s 2685;... 2817
contact 2865 name 2865 number 2865 s 2685;0 2688 <their> 2866 a 3734 four 2688 my 2818 our 2818 some 2688 the 3735
three 2688 two 2688;... 2705 <contact_of> 2676 client 623 customer 623 lead 623;a 623 her 623 his 623 my 623 our 623
some 623 the 623 their 623;to 3738;along 3739 on 3739 to 3738;cv 3740 details 3740 name 3740 number 3740;... 2705
<contact_of> 2676 N 2678 ^ 3736 a 3737 my 2708 our 2708 s 3741 some 2708 the 2708;way 614;s 3743;<their> 3743 N
3744;along 3420 on 3420 over 3420 to 650;... 3746;along 3420 on 3420 over 3420 to 648;... 3748;... 3745 a 3747 an 3747
my 3749 our 3749 some 3747 the 3747;a 3747 an 3747 my 3747 our 3747 some 3747 the 3747;... 2974 <their> 2814 ^ 3751 to
2976;experience 2840 learnings 2840 lessons 2840 pointers 2840 s 2842 tips 2840;<useful> 2723 along 3420 on 3420 over
3420 to 650;to 631;... 3754 <useful> 2723 article 3755 book 3755 link 3755;<useful> 2723 along 3420 on 3420 over 3420
to 648;... 3757 <useful> 2723;... 3754 <useful> 2723;a 3756 an 3756 my 3758 our 3758 some 3759 the 3756;about 601 from
601 on 601 with 601;know 3761;how 3761;stories 3761;experience 3761 i 3762 insights 3761 know 3763 knowhow 3761
learnings 3761 lessons 3761 notes 3761 pointers 3761 take 3761 tips 3761 tricks 3761 war 3764 we 3762;few 3765;learned
601;d 3767 knew 601 know 601 learned 601 learnt 601 ve 3767;<i> 3768 experience 3761 i 3762 insights 3761 know 3763
knowhow 3761 learnings 3761 lessons 3761 notes 3761 pointers 3761 take 3761 tips 3761 tricks 3761 war 3764 we 3762;...
3753 <contact_of> 2811 <their> 2814 ^ 3760 a 3766 across 2727 my 3765 our 3765 over 2727 some 3765 the 2825 to 2976
what 3769;... 3717 <contact_of> 2811 <their> 3721 <them> 3732 N 3742 ^ 3750 along 3752 by 2471 on 3770 over 2988 past
2471 right 2472 straight 2472 the 2825 to 2976;=2:plan D 16 for 2498;D 16 for 2498 in 3772 out 2212;s 1956;<their>
1956 <told_in> 38 N 3774 my 1956 the 1956;... 2296 and 2295 but 2295;=23:contact ... 2291 N 3776;apart 620;... 3778;^
3779;<their> 621;<their> 3780 apart 3781;=23:contact <their> 2786 <them> 2785 N 2787 in 2360;=2:plan a 16;a 16 to
16;sounding 1965;s 3786;=23:contact <their> 3786 N 3787 a 3786;through 3082;<me> 2424 <them> 2610 N 2610;around 278 in
278 into 278 over 278 round 278 through 278;head 3791;<their> 3792;... 2470 <their> 3792 by 278 in 278;over 3082;D
3586 friday 3586 monday 3586 thursday 3586 today 3586 tomorrow 3586 tuesday 3586 wednesday 3586;=0:missed 1 3583
<until> 2183 D 3584 breakfast 3582 by 2183 call 3582 catch 3585 chat 3582 coffee 3582 demo 3582 dinner 3582 friday
3586 from 3796 interview 3582 lunch 3582 meeting 3582 monday 3586 my 3593 our 3593 session 3582 the 3593 thursday 3586
till 2183 to 2183 today 3586 tomorrow 3586 tuesday 3586 until 2183 wednesday 3586;for 575;<them> 3798;w 3799 with
3799;=18:gave:mentoring audition 574 exam 574 interview 574 pitch 574 presentation 574 speech 574 talk 574 viva 574;^
3801;s 3802;... 3800 <their> 3802 N 3803;s 575;... 3800 <their> 575 N 3805;<them> 2375 N 2650;ganged 2422;d 849 ll 849
will 849 would 849;<they> 3809;<they> 3809 that 3810;^ 2127;are 2116 can 2119 could 2119 d 2130 get 2118 gets 2118 has
3812 have 3812 is 2129 ll 2130 receives 817 s 2129 was 2116 were 2116 will 2130 would 2130;<they> 3813 ^ 2053;... 3811
<they> 3813 ^ 2053 that 3814;... 3811;<until> 103 D 103 back 1928;... 3817;<my> 3818 it 3818 them 3818;^ 3819;across
402 back 402 done 402 for 402 out 402 over 402 ready 402 round 402 to 402 with 402;... 3821 <my> 3818 it 3818 them
3818;^ 3822;get 3820 have 3823;d 3824 ll 3824 will 3824 would 3824;... 3821;^ 3826;have 3827;d 3828 ll 3828 will 3828
would 3828;<them> 3815 N 3816 i 3825 we 3829;^ 3692 as 623 for 623 to 623;<them> 3831 N 3693;free 2561 pro 2623 unpaid
2561 voluntary 2561;... 2147 ^ 3779 breakfast 38 call 38 catch 431 coffee 38 demo 38 dinner 38 drinks 38 lunch 38
meeting 38 review 38 session 38 slot 38 visit 38 zoom 38;<their> 3834 D 2148 apart 3781 my 2148 off 2154 our 2148 out
2155 the 2148 this 2148;=1:moved <until> 2183 by 2183 to 2183;1 3583 <me> 2424 <them> 3686 <until> 2183 D 3584 back
3836 breakfast 3582 call 3582 catch 3585 chat 3582 coffee 3582 demo 3582 dinner 3582 fri 3580 friday 3586 from 3796
interview 3582 lunch 3582 meeting 3582 mon 3580 monday 3586 my 3593 our 3593 out 3587 sat 3580 session 3582 sun 3580
the 3593 thu 3580 thurs 3580 thursday 3586 to 2183 today 3586 tomorrow 3586 tue 3580 tues 3580 tuesday 3586 wed 3580
wednesday 3586;along 2812 down 623 for 623 forward 2855 in 2857 on 2812 over 2812 to 623 up 623;card 2813 case 623
corner 623 cv 2813 deck 2813 details 2813 head 3791 name 3838 number 2813 profile 2813 resume 2813;contact 406 touch
406;in 3840;=15:gave:intro w 407 with 2410;w 407 with 407;loop 3843;a 614 an 614 my 614 our 614 some 614 the
614;=15:gave:intro N 406 ^ 3845;=15:gave:intro w 407 with 3846;^ 3845;contact 3842 the 3844 touch 3847 with
3848;=20:gave:referral a 614 an 614 my 614 our 614 some 614 the 614;^ 3850;to 3851;for 623;both 3841 forward 2812 in
3849 on 3852 onto 3851 together 3843 two 3841 up 3853;with 407;touch 3855;in 3856;touch 406;in 3858;N
3859;=15:gave:intro ^ 3845;=15:gave:intro with 3861;contact 2777 touch 3862 with 3848;case 623 corner 623 name
2958;... 3857 and 3860 forward 2812 in 3863 on 3852 onto 3851 s 3864 up 3853;... 3745;s 620;<their> 620 N 3867 all 620
half 620 it 620 most 620 some 620 the 620;^ 3868;over 3869 through 3869 to 3869;axe 3870 comb 3870 highlighter 3870
knife 3870 pen 3870 pencil 3870 scalpel 3870;^ 614 at 623 for 623 w 623 with 623;at 623 for 623 in 3872 w 623 with
623;word 3873;... 3871 axe 3870 comb 3870 good 3874 highlighter 3870 kind 3874 knife 3870 pen 3870 pencil 3870 quiet
3874 scalpel 3870 strong 3874 wee 3874 word 3873;<until> 2183 D 3586 by 2183 friday 3586 from 3796 monday 3586
thursday 3586 to 2183 today 3586 tomorrow 3586 tuesday 3586 wednesday 3586;touch 2245;in 3877;them 3878;of
3879;<time_unit> 2505 shift 2512 stint 2512 turn 2512;afternoon 568 day 568 days 568 evening 568 h 568 hour 568 hours
568 hr 568 hrs 568 morning 568 shift 568 shifts 568 weekend 568;... 2516 ^ 5 at 2515 for 2515 on 2515;... 3882
afternoon 3883 day 3883 days 3883 evening 3883 h 3883 hour 3883 hours 3883 hr 3883 hrs 3883 morning 3883 shift 3883
shifts 3883 stint 2517 weekend 568;... 3882 afternoon 568 day 568 days 568 evening 568 h 568 hour 568 hours 568 hr 568
hrs 568 morning 568 shift 568 shifts 568 weekend 568;about 615 for 615;... 3886 ^ 614;<them> 623 N 623 ^ 614;at 623
for 623 w 623 with 623;... 3886;=20:gave:referral ^ 614;<them> 3891;about 615 for 3892;... 3893 ^ 614;at 3887 for 3888
in 3889 to 3890 w 623 with 3894;word 3895;<them> 623 ^ 614;at 3887 for 3897 in 3889 to 3890 w 623 with 3894;word
3898;... 3893;at 3890 for 2532 to 3890 with 3900;word 3901;at 623 for 623 in 3889 w 623 with 623;word 3903;... 3882
afternoon 3883 day 3883 days 3883 evening 3883 few 3885 good 3896 h 3883 hour 3883 hours 3883 hr 3883 hrs 3883 kind
3899 morning 3883 nice 3902 quiet 3904 shift 3883 shifts 3883 stint 2517 strong 3899 wee 3904 weekend 568 word 3898;a
3884;... 3881 0 3884 <time_unit> 2530 a 3905 an 3884 five 3884 four 3884 half 3906 my 3885 six 3884 some 3885 three
3884 two 3884;... 3871 axe 3870 comb 3870 highlighter 3870 knife 3870 pen 3870 pencil 3870 scalpel 3870;=0:missed
<until> 2183;... 3871 axe 3870 comb 3870 highlighter 3870 knife 3870 pair 3880 pen 3870 pencil 3870 scalpel 3870 two
3880;both 3878;<them> 3652;<me> 2205 <their> 3839 <them> 3854 N 3865 ^ 3866 a 3875 along 2824 back 3876 both 3880 in
3907 me 2206 my 3908 off 3909 on 2824 over 2824 the 3910 them 3911 up 3912 us 2206;good 3874 kind 3874 quiet 3874
strong 3874 wee 3874 word 3873;... 3882 afternoon 568 day 568 days 568 evening 568 few 3885 good 3904 h 568 hour 568
hours 568 hr 568 hrs 568 kind 3904 morning 568 quiet 3904 shift 568 shifts 568 strong 3904 wee 3904 weekend 568 word
3903;a 3885;0 3885 a 3915 an 3885 five 3885 four 3885 half 3916 my 3885 six 3885 some 3885 three 3885 two 3885;a 3914
in 3917;call 278 catch 1571 chat 278 coffee 278 hello 278 sync 278;: 28;from 38 with 38;silence 3921;spirits
1620;<their> 3923;... 2404 bar 5 booth 5 class 5 counter 5 desk 5 dog 5 kids 5 shop 5 stall 5 stand 5 till 5;... 2455
^ 3925 assembly 2338 class 2338 duty 2338 group 2338 lesson 2338 reading 2338 round 2338 route 2338 session 2338 shift
2338 slot 2338 stall 2338 tour 2338 turn 2338;bar 5 booth 5 class 5 counter 5 desk 5 dog 5 kids 5 shop 5 stall 5 stand
5 till 5;^ 3927;s 3928 to 2768;assembly 2508 axe 3870 class 2508 comb 3870 demo 2508 duty 2338 group 2338 highlighter
3870 knife 3870 lesson 2508 masterclass 2508 pen 3870 pencil 3870 reading 2338 round 2338 route 2338 scalpel 3870
session 2508 shift 2338 slot 2338 stall 2338 story 2513 storytime 2508 talk 2508 tour 2508 training 2508 turn 2338
workshop 2508;for 2337 w 278 with 278;... 3930 ^ 2405 assembly 2508 axe 3870 booth 3518 class 2508 comb 3870 demo 2508
duty 2338 group 2338 highlighter 3870 knife 3870 lesson 2508 masterclass 2508 mock 2550 pen 3870 pencil 3870 pitch
3518 reading 2338 round 2338 route 2338 scalpel 3870 session 2508 shift 2338 slot 2338 stall 3931 stand 3518 story
2513 storytime 2508 table 3518 talk 2508 tour 2508 training 2508 turn 2338 workshop 2508;... 3213 ^ 2405 assembly 2508
class 2508 demo 2508 duty 2338 group 2338 lesson 2508 masterclass 2508 mock 2550 reading 2338 round 2338 route 2338
session 2508 shift 2338 slot 2338 stall 2338 story 2513 storytime 2508 talk 2508 tour 2508 training 2508 turn 2338
workshop 2508;... 3871 axe 3870 booth 3518 comb 3870 highlighter 3870 knife 3870 pen 3870 pencil 3870 pitch 3518
scalpel 3870 stall 3518 stand 3518 table 3518;of 3402;<them> 568 N 568 ^ 5;at 568 for 3936 w 278 with 3522;... 3930 ^
2405 assembly 2508 axe 3870 bar 3521 booth 3523 class 2508 comb 3870 demo 2508 desk 3521 duty 2338 group 2338
highlighter 3870 kitchen 3521 knife 3870 lesson 2508 masterclass 2508 pen 3870 pencil 3870 pitch 3518 reading 2338
round 2338 route 2338 scalpel 3870 session 2508 shift 2338 slot 2338 stall 3937 stand 3523 story 2513 storytime 2508
table 3523 talk 2508 till 3521 tombola 3521 tour 2508 training 2508 turn 2338 water 3524 workshop 2508;audition 574
exam 574 interview 574 pitch 574 presentation 574 speech 574 talk 574 viva 574;^ 3939;s 3940;<their> 3940 N 3941;...
2594 0 2456 <their> 3926 <them> 2769 N 3929 a 3932 an 3933 assembly 2508 by 2471 class 2508 demo 2508 free 2561 into
278 lesson 2508 masterclass 2508 mock 2550 my 3934 our 3520 out 3935 past 2471 pro 2623 right 2472 session 2508 some
2595 story 2513 storytime 2508 straight 2472 talk 2508 the 3938 three 2456 through 3942 tour 2508 training 2508 two
3216 unpaid 2561 voluntary 2561 workshop 2508;=23:contact ... 2291 N 3776 out 317;D 2183 for 3060 to 3060;booked 3945
calling 16 going 2020 having 16 hosting 16 instead 2021 joining 16 meeting 16 now 2021 seeing 16 visiting
16;=23:contact <their> 3243 a 3243 answerphone 38 mailbox 38 the 3243 vm 38 vmail 38 voicemail 38;<work_thing> 620
book 620 deck 620 draft 620 pitch 620 plan 620 proposal 620;... 875 ^ 3948;... 875 ^ 3948 article 38 blog 38 interview
38 linkedin 38 newsletter 38 photo 38 photos 38 podcast 38 post 38 posts 38 profile 38 status 38 stories 38 story 38
talk 38 tweet 38 update 38 video 38 webinar 38;in 2042 s 3950 up 2042;at 5 from 5 in 5;ones 3952;folk 3952 folks
3952;children 3952 class 3952 infants 3952 kids 3952 little 3953 nursery 3952 old 3954 patients 3952 pupils 3952
reception 3952 residents 3952 toddlers 3952;^ 3955;^ 3955 the 3956;to 3957;story 3958;N 3180;stories 3958;^ 881
grapevine 38;<their> 877 N 878 a 2354 the 3962;at 5 in 5;ones 3964;folk 3964;children 3964 infants 3964 kids 3964
little 3965 old 3966 patients 3964 pupils 3964 residents 3964 toddlers 3964;^ 3967;^ 3967 the 3968;<their> 3949 <them>
2365 N 3951 a 3959 about 3960 aloud 3958 back 2353 bedtime 3961 books 3958 from 3674 in 3676 it 3677 on 3679 over 3477
poems 3958 right 2353 second 3203 secondhand 38 stories 3958 tales 3958 that 3677 this 3677 through 3963 thru 3477 to
3969 up 2355 via 3676;a 3959 afternoon 2079 aloud 3958 back 2353 bedtime 3961 books 3958 class 2079 club 2079 day 2079
evening 2079 morning 2079 over 883 poems 3958 right 2353 session 2079 stories 3958 tales 3958 through 883 thru 883 to
3969 up 883 workshop 2079;are 2116 is 2116 s 2116 was 2116 were 2116;<they> 3972;<they> 3972 ^ 1619 about 1620 down
1620 for 1620 on 1620 that 3973 up 1620;<them> 3974 N 1620;1 3583 breakfast 3582 call 3582 catch 3585 chat 3582 coffee
3582 demo 3582 dinner 3582 interview 3582 lunch 3582 meeting 3582 session 3582;1 3583 D 2183 breakfast 3582 call 3582
catch 3585 chat 3582 coffee 3582 demo 3582 dinner 3582 for 3060 interview 3582 lunch 3582 meeting 3582 my 3976 our
3976 session 3582 the 3976 to 3060;s 3055;<their> 3055 N 3978 a 281 an 281 from 279 my 281 our 281 the 281;off
92;better 3980;be 3981;am 3981 are 3981 d 3982 m 3981 re 3981 would 3982;<i> 3983;<i> 3983 ^ 908 that 3984;have 28 not
28;^ 484 could 3986 must 3986 should 3986;<i> 3987;and 3988;idiot 92;an 3990 better 3980 crazy 92 daft 92 foolish 92
mad 92 silly 92 stupid 92 wise 92;be 3991;^ 1982 am 3981 are 3981 be 3991 d 3992 m 3981 re 3981 would 3992;get 3820
have 3820;d 3994 ll 3994 will 3994 would 3994;<i> 3993 best 2755 better 2755 high 2756 it 2764 its 2761 safer 2755
smarter 2755 time 2755 wise 2755 wiser 2755 worth 2755;... 3989 : 45 <i> 3993 ^ 908 best 2755 better 2755 high 2756 i
3995 it 2764 its 2761 no 2191 not 2191 safer 2755 smarter 2755 that 3996 time 2755 wise 2755 wiser 2755 worth 2755;...
93 : 92 from 1978;^ 3845 as 623 for 623 to 623;=20:gave:referral ... 2809;a 2810 an 2810 my 4000 our 4000 some 2810
the 2810;<i> 1983 <me> 963 <them> 3999 N 3999 ^ 4001 that 1992;=22:gave:volunteering ... 2404 boys 2378 children 2378
class 2378 girls 2378 juniors 2378 kids 2378 pupils 2378 u0 2378 under 2379 youngsters 2378;^ 4003;<their> 2406 ^ 2380
a 3379 an 2406 at 568 the 4004;N 614;to 4006;... 4007;<them> 2610 N 2610 ^ 4008;=16:gave:feedback audition 574 exam
574 interview 574 pitch 574 presentation 574 speech 574 talk 574 viva 574;^ 4010;ahead 2372 before 2371 for 2371 s
3802;... 3800 <their> 4011 <them> 2650 N 4012;are 28 has 28 hates 28 is 28 likes 28 prefers 28 s 28 wants 28 was
28;<they> 4014;<they> 4014 that 4015;backbone 1620 brave 1620 clever 1620 cleverer 1620 gifted 1620 glue 1620 heart
1620 loved 1620 missed 1620 needed 1620 reason 1620 right 1620 rock 1620 sharper 1620 soul 1620 stronger 1620 talented
1620 tougher 1620 valued 1620 wise 1620 wiser 1620 worth 1620;backbone 1620 brave 1620 clever 1620 cleverer 1620 far
4017 gifted 1620 glue 1620 heart 1620 loved 1620 missed 1620 much 4017 needed 1620 really 4017 reason 1620 right 1620
rock 1620 sharper 1620 so 4017 soul 1620 stronger 1620 talented 1620 the 4017 tougher 1620 twice 4017 valued 1620 very
4017 wise 1620 wiser 1620 worth 1620;be 4018;are 4018 d 2125 did 2123 do 2123 does 2123 had 2125 has 2125 have 2125 is
4018 ll 4019 re 4018 s 4018 was 4018 were 4018 will 4019;brilliant 1620 far 1620 good 1620 great 1620 much 1620 proud
1620 talented 1620 well 1620;heart 1620;be 1620 beat 1620 despair 1620 doubt 1620 give 2905 lose 4022 panic 1620 sweat
1620 worry 1620;to 4023;<they> 4020;proud 1620;chin 2905;it 1620;<their> 4027 at 4028 going 1620;strong 1620;with
4028;be 4026 believe 1620 chin 2905 hang 1659 keep 4029 not 4023 stay 4030 stick 4031 trust 1620;brilliant 1620
cracking 1620 difference 1620 excellent 1620 fine 1620 good 1620 great 1620 job 1620 lovely 1620 superb 1620 wonderful
1620;a 4033 an 4033;<they> 4020 how 4021 not 4024 that 4025 to 4032 what 4034;<me> 1481 <them> 4035 me 2830;<me> 1481
me 2830;=1:moved 1 3583 <until> 2183 D 3584 breakfast 3582 call 3582 catch 3585 chat 3582 coffee 3582 demo 3582 dinner
3582 for 2183 friday 3586 from 3796 interview 3582 lunch 3582 meeting 3582 monday 3586 my 3593 our 3593 session 3582
the 3593 thursday 3586 to 2183 today 3586 tomorrow 3586 tuesday 3586 wednesday 3586;to 3246;comments 621 feedback 621
notes 621 remarks 621;comments 621 detailed 4040 feedback 621 my 4040 notes 621 remarks 621 some 4040;with 4041;<them>
4042;to 4043 with 4041;it 4044;<off_it> 588 been 590 being 590 gets 590 got 590 had 592 has 593 is 590 moved 2183 s
594 w 596 was 590 were 590 with 596;^ 620 s 621;<their> 621 N 4047 the 621;<their> 3780;<them> 2201 N 2201 for
2409;for 2409;at 3713;a 3908 my 3908 the 3908;<told_by> 901 <view> 905;: 92 is 930 was 930;... 4055 : 92;is 930 was
930;... 4057;... 4055;... 918 : 920 <i> 915 D 4056 ^ 908 about 4058 at 4059 by 4059 during 4059 from 94 in 4059 is 926
on 4059 over 4059 re 4058 s 928 that 927 to 909 via 94 was 926 when 4059;is 963 was 963;... 4061;D 92 ^ 0;call 4063
coffee 4063 lunch 4063 phone 4063 zoom 4063;... 4061 call 4063 coffee 4063 lunch 4063 phone 4063 the 4064 zoom
4063;met 4063 spoke 4063 talked 4063;... 4061 i 4066 we 4066;... 4061 ^ 0 at 4062 during 4062 is 963 on 4065 over 4065
to 92 was 963 when 4067;... 4061 ^ 0 at 4062 during 4062 is 963 on 4062 over 4062 to 92 was 963 when 4062;... 4061 at
4062 during 4062 on 4062 over 4062 when 4062;... 4061 ^ 0 at 4062 during 4062 is 963 on 4065 over 4065 to 92 was 963
when 4062;... 4054 2 913 2c 912 <told_by> 901 <view> 4060 adamant 3350 advice 4068 agreed 3349 arranged 3349 avoiding
2007 been 3005 blanking 2007 blunt 3350 booked 3349 certain 3350 clear 3350 confirmed 3353 convinced 3350 counsel 4069
dodging 2007 down 3349 emphatic 3350 finally 2071 firm 3350 fixed 3349 ghosting 2007 gone 2070 gut 932 hot 934
ignoring 2007 insistent 3350 just 2071 moved 2184 now 2071 of 3360 on 2212 penciled 3361 pencilled 3361 planned 3349
positive 3350 recommendation 4069 scheduled 3349 set 3349 slated 3349 suggestion 4069 sure 3350 take 4070 tip 4071
tuppence 933 two 936;^ 1467;^ 1982 am 3981 are 3981 be 3991 d 3992 m 3981 re 3981 shall 4073 would 3992;busy 620 dark
620 dense 620 dry 620 fast 620 flat 620 heavy 620 long 620 loud 620 salty 620 sharp 620 short 620 slow 620 sweet 620
thick 620 thin 620 vague 620 wordy 620;too 4075;far 4076 too 4075 way 4076;are 4077 is 4077 was 4077 were 4077;...
4078;^ 4079;must 0 need 483 should 0;^ 4081;you 4082;... 4083 s 4080;<bid> 0 <bid_of> 907 do 1467 don 492 dont 0 never
0 not 483;<met_over> 1752;... 4086 <met_over> 1752;... 4086 <met_over> 1752 a 4087 an 4087 her 4087 his 4087 our 4087
the 4087;at 4088 by 4088 during 4088 in 4088 on 4088 over 4088;much 4089;a 1497 the 1498 wine 28;her 1507 his 1507 my
28;in 1621;faith 4093;believe 4093 believed 4093 d 3824 had 4094 have 4094 ll 3824 ve 4094 will 3824 would 3824;at
4088 by 4088 d 2760 during 4088 in 4088 is 2761 ll 2763 on 4088 over 4088 s 2761 will 2763 would 2763;my 1516;big 620
bitter 620 bland 620 bright 620 busy 620 clear 620 cold 620 dark 620 dense 620 dry 620 fast 620 flat 620 hard 620
heavy 620 hot 620 light 620 long 620 loud 620 salty 620 sharp 620 short 620 slow 620 small 620 soft 620 strong 620
sweet 620 thick 620 thin 620 tight 620 vague 620 weak 620 wordy 620;bit 4098 little 4098 touch 4098;too 4098;a 4099
far 4100 much 4100 not 4098 rather 4098 too 4098 way 4100;are 4101 is 4101 s 4101 was 4101 were 4101;... 4102;<their>
4103 the 4103;^ 4104;... 3811 ^ 4104 that 4105;<me> 1481 <them> 4106 N 3816 my 3547 our 3547 the 3547;believe 4093
believed 4093 d 3828 had 4094 have 4094 ll 3828 ve 4094 will 3828 would 3828;did 92 do 92;<i> 4109;=13:talk ... 3989 :
45 <i> 4074 <their> 4080 N 4084 ^ 4085 as 4090 best 2755 better 2755 bring 4091 do 1500 don 1502 dont 1503 forget 377
get 1506 give 4092 good 1509 have 1510 hello 278 hey 278 hi 278 high 2756 hold 1511 i 4095 it 4096 its 2761 keep 1513
never 1514 no 2191 not 2191 safer 2755 say 1515 send 4097 smarter 2755 so 4089 start 1518 stop 377 take 1519 thank 28
that 3996 the 4080 time 2755 to 4107 we 4108 whatever 4110 wise 2755 wiser 2755 worth 2755;alone 38 for 2293 in 2467
like 3265 on 3211;<their> 278 a 278 my 278 our 278 the 278;=23:contact over 4113;for 2461 on 3461 vain 38;=23:contact
^ 3463;<their> 4116 N 2352 a 278 my 278 our 278 the 278;=23:contact <them> 3398 N 3398;... 4112 across 2737 behind
2736 beside 2736 down 4114 for 2461 in 4115 near 2736 next 2738 opposite 2736 over 4113 through 4117 to 3461 up 3255
with 4118;date 16;the 4120;draft 38;a 4122;as 4123;it 4124;park 38;car 4126 hall 38 road 38 room 38 street 38;the
4127;bus 38 car 38 distance 38 taxi 38 train 38 window 38;bus 38 car 38 taxi 38 train 38 window 38;a 4129 afar 38 my
4130 the 4129;distance 38 magazine 38 news 38 paper 38;a 3175 the 4132;=23:contact ... 3179 across 4128 from 4131 in
4133 on 3178 online 38 s 3452;=0:missed ... 1956 <their> 3192 <told_in> 38 a 3192 an 3192 my 3192 our 3192 the 3192
today 3193;from 3196 in 3196 on 4135 via 3196;... 2835 <them> 278 N 4134 from 3674 in 3676 it 4136 on 3679 second 3203
secondhand 38 that 4136 this 3677 through 3681 via 3676;=13:talk ... 3989 : 45 <i> 3993 ^ 4085 best 2755 better 2755
bring 4091 do 1500 don 1502 dont 1503 forget 377 get 1506 give 4092 good 1509 have 1510 high 2756 hold 1511 i 3995 it
2764 its 2761 keep 1513 never 1514 no 2191 not 2191 safer 2755 say 1515 send 4097 smarter 2755 start 1518 stop 377
take 1519 thank 28 that 3996 time 2755 to 1482 whatever 4110 wise 2755 wiser 2755 worth 2755;=2:plan for 16;<their> 38
D 38 my 38 on 38 our 38 the 38;from 3674 in 3196 it 3677 on 3202 second 3203 secondhand 38 that 3677 this 3677 through
3681 via 3196;N 278 from 3674 in 3196 it 3677 on 3202 second 3203 secondhand 38 that 3677 this 3677 through 3681 via
3196;<their> 3743 D 81 N 3744;... 4143;^ 4144;<contact_of> 2676 comments 2652 corrections 2652 edits 2652 feedback
2652 notes 2652 redlines 2652 remarks 2652 s 2815 suggestions 2652;article 631 book 631 candidates 614 checklist 631
comments 2679 contacts 614 corrections 2679 edits 2679 feedback 2679 guide 631 leads 614 link 631 list 2684 lot 2681
name 614 names 614 notes 2679 numbers 614 page 2681 pages 2681 people 614 podcast 631 redlines 2679 s 2685 sheet 2681
spreadsheet 631 suggestions 2679 template 631;... 4147 article 631 book 631 candidates 614 checklist 631 comments 2679
contact 2865 contacts 614 corrections 2679 couple 2689 edits 2679 feedback 2679 few 2688 guide 631 leads 614 link 631
list 2684 lot 2681 name 2868 names 614 notes 2679 number 2865 numbers 614 page 2681 pages 2681 people 614 piece 631
podcast 631 redlines 2679 s 2685 sheet 2681 spreadsheet 631 suggestions 2679 template 631 video 631;... 2715 article
631 book 631 checklist 631 guide 631 link 631 list 631 piece 631 podcast 631 spreadsheet 631 template 631 video
631;article 631 book 631 checklist 631 comments 2679 corrections 2679 edits 2679 feedback 2679 guide 631 link 631 list
2684 lot 2681 notes 2679 page 2681 pages 2681 podcast 631 redlines 2679 s 2685 sheet 2681 spreadsheet 631 suggestions
2679 template 631;... 4150 article 631 book 631 checklist 631 comments 2679 corrections 2679 edits 2679 feedback 2679
guide 631 link 631 list 2684 lot 2681 notes 2679 page 2681 pages 2681 piece 631 podcast 631 redlines 2679 s 2685 sheet
2681 spreadsheet 631 suggestions 2679 template 631 video 631;article 631 book 631 link 631 piece 631 podcast 631
template 631 video 631;... 2719 article 631 book 631 checklist 631 contact 2865 guide 631 link 631 list 631 name 2865
number 2865 piece 631 podcast 631 s 2685 spreadsheet 631 template 631 video 631;0 2683 <their> 2866 a 4148 an 4149
detailed 2694 four 2696 full 2694 half 2699 lots 2694 my 4151 our 2720 pages 2694 several 2698 some 2683 that 4152 the
4153 three 2683 two 2683;the 1631;luck 1620;of 4156;=23:contact ... 4146 <contact_of> 2676 N 2678 ^ 4154 a 2706 all
4155 back 2654 best 4157 comments 2652 corrections 2652 detailed 2654 edits 2652 feedback 2652 good 4156 honest 2654
luck 1620 mark 2653 markup 2652 my 2707 notes 2652 on 2821 our 2708 over 2821 redlines 2652 remarks 2652 some 2707
suggestions 2652 the 2708 thoughts 2652;... 2713 article 631 book 631 candidates 614 checklist 631 comments 2679
contact 2865 contacts 614 corrections 2679 couple 2689 edits 2679 feedback 2679 few 2688 guide 631 leads 614 link 631
list 631 name 2868 names 614 notes 2679 number 2865 numbers 614 people 614 piece 631 podcast 631 redlines 2679 s 2685
spreadsheet 631 suggestions 2679 template 631 video 631;... 2717 article 631 book 631 checklist 631 comments 2679
corrections 2679 edits 2679 feedback 2679 guide 631 link 631 list 631 notes 2679 piece 631 podcast 631 redlines 2679 s
2685 spreadsheet 631 suggestions 2679 template 631 video 631;0 2712 <their> 2866 a 4159 an 4149 detailed 2694 four
2688 full 2694 lots 2694 my 4160 our 2720 pages 2694 some 2712 that 4152 the 4153 three 2712 two 2712;... 2705
<contact_of> 2676 client 623 customer 623 few 2654 lead 623;=23:contact ... 2677 <contact_of> 2676 N 2678 ^ 4161 a
4162 back 2654 comments 2652 corrections 2652 detailed 2654 edits 2652 feedback 2652 honest 2654 mark 2653 markup 2652
my 2707 notes 2652 our 2708 redlines 2652 remarks 2652 some 2707 suggestions 2652 the 2708 thoughts 2652;<their> 3743
N 3744 to 2808;business 3745 candidate 4164 candidates 4164 client 4164 clients 4164 customer 4164 customers 4164 job
3745 lead 4164 leads 4164;... 4165 business 3745 candidate 4164 candidates 4164 client 4164 clients 4164 customer 4164
customers 4164 job 3745 lead 4164 leads 4164;... 3745 0 4166 a 4166 my 2725 our 2725 some 4166 three 4166 two
4166;double 2544 quick 2542 warm 2542;a 2725 an 2725 my 2725 our 2725 some 2725 the 2725;... 2974 <contact_of> 2811
<their> 2814 ^ 4169 the 2825 to 2976;... 2974 <their> 2814 ^ 2726 to 2976;<contact_of> 2811 e 2541 email 2540 intro
2539 introduction 2539 mail 2540 whatsapp 2540;... 2974 <contact_of> 2811 <their> 2814 <them> 4158 N 4163 ^ 4167 a
4168 across 2727 along 2977 an 2542 comments 2730 edits 2730 feedback 2730 my 2731 notes 2730 on 4170 over 4171 some
2731 that 2542 the 4172 thoughts 2730 to 2976;=2:plan ^ 2405;=2:plan <their> 3379 N 2104 a 4174 an 2406 for 16 out
2105 the 4174;<them> 2778 D 16 N 2778 for 16 up 4175;<their> 2301;have 16 meet 16 see 16 visit 16 we 28;experience
2840 learnings 2840 lessons 2840 pointers 2840 tips 2840;with 631;... 2724 <useful> 2723 article 4180 book 4180 link
4180 list 4180 paper 4180 podcast 4180 report 4180 template 4180 video 4180;a 4181 an 4181 my 4181 our 2725 some 2725
the 4181;booth 3518 few 3765 pitch 3518 stall 3518 stand 3518 table 3518;about 601 from 601 in 601 of 601 on 601 with
601;about 601 in 601 of 601 on 601 with 601;how 4184;booth 3518 experience 4184 experiences 4185 i 3762 insights 3761
know 4186 knowhow 3761 knowledge 4185 learnings 4184 lessons 4184 notes 3761 pitch 3518 pointers 3761 stall 3518 stand
3518 story 4185 table 3518 take 3761 tips 3761 trick 4185 tricks 4184 war 3764 we 3762;... 4179 N 3453 ^ 4182 a 4183
across 2727 my 4187 our 4187 over 2727 some 3765 the 3520 what 3769;learnings 601 lessons 601 pointers 601 tips 601
tricks 601;few 4189;a 4190 my 4189 our 4189 some 4189;<them> 4191 N 4191;1 3583 D 3584 breakfast 3582 call 3582 catch
3585 chat 3582 coffee 3582 demo 3582 dinner 3582 fri 3580 friday 3586 from 3796 interview 3582 lunch 3582 meeting 3582
mon 3580 monday 3586 my 3593 our 3593 sat 3580 session 3582 sun 3580 the 3593 thu 3580 thurs 3580 thursday 3586 to
2183 today 3586 tomorrow 3586 tue 3580 tues 3580 tuesday 3586 wed 3580 wednesday 3586;hands 278;bring 3155 call 38
catch 431 connect 540 drop 3068 get 3080 give 3074 introduce 540 look 3076 meet 38 pop 3077 ring 38 see 38 to 3596
visit 38 we 28;^ 600 ropes 601;^ 600 a 601 around 601 how 601 my 601 our 601 round 601 the 4196 to 601 what 601 where
601 which 601;=9:told a 601 how 601 my 601 our 601 the 601 to 601;<them> 4197 N 4198 ^ 2495;<them> 3404 N 3404;^ 600
to 601;a 601 how 4201 my 601 our 601 the 601 to 601;<them> 4202 N 3404;<they> 28 it 28;over 4113;down 4205 over 4113
through 4113;... 2974 <them> 2822 N 2823 along 3127 on 3127 over 3127 to 2976;call 38 catch 38 contact 38 email 38 get
1157 phone 38 reach 38 reply 38 ring 38 text 38;to 4208;<i> 2742 busy 4209 did 279 no 2037 that 28 was 279 were 279
you 1557;afternoon 1950 day 1950 days 1950 evening 1950 h 1950 hour 1950 hours 1950 hr 1950 hrs 1950 morning 1950;came
431;<their> 568 N 2104 ^ 2428 out 883;up 2546;my 278 our 278;at 4215 here 278 with 982;hours 4216 mins 4216 minutes
4216;day 4216;hour 4216;an 4219;afternoon 4216 day 4216 evening 4216 morning 4216;hours 4216;0 4217 a 4218 an 4219
half 4220 the 4221 two 4222;^ 574 for 575 in 575 on 575 through 575 to 575 with 575;<them> 4224;<them> 620;with
4226;... 4227;^ 4228;s 4229;<their> 4229 N 4230;on 4231 over 4231 through 4231 thru 4231;=22:gave:volunteering <det> 5
<their> 5 house 5 out 5 up 5;<helping> 4233;^ 4234;^ 4234 to 4235;<them> 4236 N 4236;^ 5 at 568 for 568 with
568;=23:contact <cause> 2500 a 2501 our 2501 the 2501;<helped> 4225 <time_unit> 2505 at 2502 combing 4232 for 2502
going 4232 helping 4237 in 2502 looking 4232 mentoring 575 volunteering 4238 with 4239 working 4232;... 4240 0 4217
<time_unit> 2530 a 4218 an 4219 half 4220 the 4221 two 4222;guarantor 1963 referee 1963 reference 1963;s 4242;<their>
4242 N 4243 a 4242;=23:contact as 4244 up 2546;... 2835 from 3674 in 3196 it 3677 on 3202 second 3203 secondhand 38
that 3677 this 3677 through 3681 via 3196;<their> 3514 <them> 568 N 3517 a 3519 an 2406 for 2518 my 3520 our 3520 the
3525;up 599;as 568 for 568;in 4249 up 2546;at 279;=23:contact ^ 3396 company 3397;<them> 3398 N 4252;at 3713 in 3255
over 4251 up 3255 with 4253;... 93 : 925;about 601 at 623 in 2609 on 601 through 601 to 623 toward 623 towards 623
with 601;<me> 2424 <them> 4256 N 4256 ^ 3866;as 568 for 2771;for 2461 in 4258;in 4249;=0:missed again 38 up 38;me 4261
us 4261;answered 38 been 441 called 38 come 1157 got 1157 replied 38 responded 38 rung 38 written 38;not 4263;t
4263;ever 2440 get 2439 got 2439 gotten 2439 quite 2440 yet 2440;has 4264 hasn 4265 hasnt 4263 haven 4265 havent 4263
not 4266 trying 2186;<their> 568 N 2104 as 568 for 2771 vain 38;by 38 for 2545;... 4112 <me> 3409 across 2737 as 4244
behind 2736 beside 2736 for 2461 in 4268 me 4261 near 2736 next 2738 opposite 2736 up 4269 us 4261;vm 38;vm 38
voicemail 38;... 3044 2 4271 to 4272;as 22 that 22;me 4274;so 38;traffic 4276;<their> 3792 in 4277 up 2546;<i> 1983
<them> 3831 N 3693 that 1992;<i> 1983 best 2755 better 2755 high 2756 it 2764 its 2761 safer 2755 smarter 2755 time
2755 wise 2755 wiser 2755 worth 2755;: 45 <i> 1983 best 2755 better 2755 high 2756 it 2764 its 2761 no 2191 not 2191
safer 2755 smarter 2755 that 4280 time 2755 wise 2755 wiser 2755 worth 2755;be 38 call 38 go 38 have 38 join 38 meet
38 ring 38 see 38 speak 38 visit 38;to 4282;myself 779 ourselves 779;upon 4284;: 909 it 4285;a 3908 it 4285 my 3908
the 3908;^ 1619 giving 1620 quitting 1620 resigning 1620 throwing 1620;^ 1619 from 4288;^ 1620;ledge 1620;the
4291;=21:gave:encouragement ^ 1619;^ 4293 giving 1620 quitting 1620 resigning 1620 throwing 1620;of 4294;doubts 1619
fears 1619 jitters 1619 nerves 1619 panic 1619 wobble 1619 worries 1619;^ 4296;<their> 4297 ^ 600 the 4297;around 1620
down 4289 into 4290 off 4292 out 4295 round 1620 through 4298 up 1620;from 4288;of 4288;down 4300 off 4292 out 4301
round 1620 through 4298;=23:contact <me> 2074 <them> 4299 N 4302;<me> 2074;as 2368 assembly 2508 class 2508 demo 2508
for 569 lesson 2508 masterclass 2508 pro 570 session 2508 story 2513 storytime 2508 talk 2508 tour 2508 training 2508
unpaid 568 workshop 2508;^ 600 a 601 how 601 my 601 our 601 the 601 to 601;... 2494 boys 2378 children 2378 class 2378
girls 2378 juniors 2378 kids 2378 pupils 2378 u0 2378 under 2379 youngsters 2378;... 3213 ^ 2380 assembly 2508 class
2508 demo 2508 duty 2338 group 2338 lesson 2508 masterclass 2508 reading 2338 round 2338 route 2338 session 2508 shift
2338 slot 2338 stall 2338 story 2513 storytime 2508 talk 2508 tour 2508 training 2508 turn 2338 workshop 2508;... 4305
0 2456 <their> 2456 <them> 4306 N 4306 ^ 4307 a 3215 an 3215 as 2368 assembly 2508 class 2508 demo 2508 for 569 lesson
2508 masterclass 2508 pro 570 session 2508 some 3257 story 2513 storytime 2508 talk 2508 the 4308 three 2456 tour 2508
training 2508 two 2456 unpaid 568 workshop 2508;D 909 ^ 908;=13:talk <me> 4310;<bid> 0 never 0 not 483 to 0;^ 4312;:
45 <plainly> 4313 ^ 4312;<bid> 0 <bid_of> 907 never 483 no 483 not 483 to 0;^ 4315;<bid> 0 not 483 to 0;^ 4317;...
4318 ^ 4317;... 4318 ^ 4317 out 4319;: 45 <i> 1958 <plainly> 4314 D 4316 ^ 4315 again 4319 at 995 bluntly 4319 by 995
during 995 flat 4320 in 995 just 45 on 995 over 995 simply 45 straight 4319 that 1480 twice 4319 via 995 whatever
4110;do 1467 don 492 dont 0 never 0 not 483;<me> 4321 ^ 4322;article 631 book 631 candidates 614 checklist 631
comments 2679 contacts 614 corrections 2679 d 2050 edits 2679 feedback 2679 guide 631 leads 614 link 631 list 631 ll
2050 name 614 names 614 notes 2679 numbers 614 people 614 podcast 631 redlines 2679 s 2685 should 2050 spreadsheet 631
suggestions 2679 template 631 will 2050 would 2050;... 4324 article 631 book 631 candidates 614 checklist 631 comments
2679 contact 2865 contacts 614 corrections 2679 couple 2689 edits 2679 feedback 2679 few 2688 guide 631 leads 614 link
631 list 631 name 2868 names 614 notes 2679 number 2865 numbers 614 people 614 podcast 631 redlines 2679 s 2685
spreadsheet 631 suggestions 2679 template 631;article 631 book 631 checklist 631 comments 2679 corrections 2679 d 2050
edits 2679 feedback 2679 guide 631 link 631 list 631 ll 2050 notes 2679 podcast 631 redlines 2679 s 2685 should 2050
spreadsheet 631 suggestions 2679 template 631 will 2050 would 2050;... 4326 article 631 book 631 checklist 631
comments 2679 corrections 2679 edits 2679 feedback 2679 guide 631 link 631 list 631 notes 2679 podcast 631 redlines
2679 s 2685 spreadsheet 631 suggestions 2679 template 631;... 2702 article 631 book 631 checklist 631 contact 2865
guide 631 link 631 list 631 name 2865 number 2865 podcast 631 s 2685 spreadsheet 631 template 631;0 2712 <their> 2866
a 4325 an 2692 detailed 2694 four 2688 full 2694 lots 2694 my 4327 our 2703 pages 2694 some 2712 the 4328 three 2712
two 2712;... 2816 <contact_of> 2676 N 2678 ^ 4329 a 2706 all 4155 back 2654 best 4157 comments 2652 corrections 2652
detailed 2654 edits 2652 feedback 2652 good 4156 honest 2654 luck 1620 mark 2653 markup 2652 my 2707 notes 2652 on
2821 our 2708 over 2821 redlines 2652 remarks 2652 some 2707 that 2054 the 2708 thoughts 2652;<contact_of> 2676 and
2295 but 2295;... 2713 article 631 book 631 candidates 614 checklist 631 comments 2679 contact 2865 contacts 614
corrections 2679 couple 2689 edits 2679 feedback 2679 few 2688 guide 631 leads 614 link 631 list 631 name 2868 names
614 notes 2679 number 2865 numbers 614 people 614 podcast 631 redlines 2679 s 2685 spreadsheet 631 suggestions 2679
template 631;... 2719 article 631 book 631 checklist 631 contact 2865 guide 631 link 631 list 631 name 2865 number
2865 podcast 631 s 2685 spreadsheet 631 template 631;0 2712 <their> 2866 a 4332 an 2716 detailed 2694 four 2688 full
2694 lots 2694 my 2718 our 2720 pages 2694 some 2712 the 4333 three 2712 two 2712;... 4331 <contact_of> 2676 N 2678 ^
4334 a 2706 and 2295 back 2654 but 2295 comments 2652 corrections 2652 detailed 2654 edits 2652 feedback 2652 honest
2654 mark 2653 markup 2652 my 2707 notes 2652 our 2708 redlines 2652 remarks 2652 some 2707 the 2708 thoughts 2652 to
2297;=23:contact ... 2974 <me> 1481 <them> 4330 N 4335 along 3127 on 3127 over 3127 to 2976;=10:thanks;you 4337;d 482
must 0 need 483 ought 483 should 0 shouldn 492;<them> 851;^ 4339 d 28 had 28 promised 851 said 851 swore 851 told
4340;<off_it> 589 D 278 at 278 by 278 during 278 on 278 over 278;<i> 4341 <they> 28 been 590 being 590 gets 590 got
590 had 592 has 593 is 590 s 594 was 4342 were 590;in 2161 now 2162;in 2161 is 4344 now 2162 s 4344;<view> 1906 advice
1977 ball 4345 five 2221 four 2221 three 2221 two 2221 whole 1949;1 778 a 790 an 790 another 786 appointment 18 board
786 breakfast 18 brunch 18 call 18 catch 782 chat 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 final 786 first 786
follow 788 interview 18 lunch 18 meeting 18 monthly 786 mtg 18 my 790 one 784 our 790 phone 785 quick 786 second 786
session 18 short 786 supper 18 sync 18 tea 18 team 786 video 785 weekly 786 workshop 18 zoom 18;is 4347 s 4347;and
3172 are 3173 assured 1788 assures 1788 guaranteed 1787 guarantees 1787 is 3173 pinky 1880 re 3173 s 3173 swears 1787
swore 1787 vowed 1787 vows 1787;asking 22 calling 22 hiring 22 inviting 22 whether 22;: 909 about 4350 of 4350;...
3989 : 45 <i> 3993 best 2755 better 2755 high 2756 it 2764 its 2761 no 2191 not 2191 safer 2755 smarter 2755 that 3996
time 2755 wise 2755 wiser 2755 worth 2755;been 590 being 590 gets 590 got 590 had 592 has 593 is 590 s 594 was 4342
were 590;s 4080;asking 38 calling 38 emailing 38 inviting 38 messaging 38 ringing 38 seeing 38 texting 38 visiting
38;of 811;calling 38;<i> 3983 <their> 4080 N 4354 about 4355 better 4356 of 4357 that 3984 the 4080;s 2959;<their>
2959 N 4359 ^ 3866;... 874 <work_thing> 620 book 620 cv 620 deck 620 draft 620 pitch 620 plan 620 proposal 620 website
620;^ 4361;<their> 4362 N 2352;up 2782;^ 614 about 623 on 623;off 4365;... 93 : 92 <them> 4366 from 1978 is 963 was
963;course 614 flat 614 fund 614 gig 614 grant 614 job 614 opening 614 position 614 role 614 scholarship 614 tender
614 vacancy 614;... 4368 course 614 flat 614 fund 614 gig 614 grant 614 job 614 opening 614 position 614 role 614
scholarship 614 tender 614 vacancy 614;a 4369 an 4369 the 4369;^ 4370;^ 614 about 623 on 623 to 623;about 4371 off
4372;about 623 to 623;off 4374;<them> 4373 N 4375;<them> 4375 N 4375;: 290 N 1970;person 1752;phone 1752;the 4380;in
4379 on 4381;... 3060 D 2183;1 4383;up 4383;1 4384 breakfast 4383 call 4383 catch 4385 chat 4383 coffee 4383 demo 4383
dinner 4383 interview 4383 it 4383 lunch 4383 meeting 4383 session 4383;1 4384 breakfast 4383 call 4383 catch 4385
chat 4383 coffee 4383 demo 4383 dinner 4383 interview 4383 it 4383 lunch 4383 meeting 4383 my 4386 our 4386 session
4383 the 4386;=13:talk 1 4384 breakfast 4383 call 4383 catch 4385 chat 4383 coffee 4383 demo 4383 dinner 4383
interview 4383 it 4383 lunch 4383 meeting 4383 my 4386 our 4386 session 4383 the 4386;aid 2309 arrange 28 assist 2309
big 2200 buck 2200 cheer 2200 confirm 28 congratulate 28 do 4378 egg 2200 gee 2200 help 2309 me 4382 move 4387 perk
2200 plan 28 postpone 4387 push 4387 rearrange 4388 reschedule 4387 say 28 shift 4387 spur 2200 tell 1504;=12:task :
290 N 1970;<bid> 0 <bid_of> 907 ask 0 go 0 never 483 no 483 not 483 to 0;<met_over> 1752 ^ 993;... 4086 <met_over>
1752 call 1752 coffee 1752 dinner 1752 drinks 1752 email 1752 lunch 1752 meeting 1752 message 1752 person 1752 phone
1752 teams 1752 text 1752 zoom 1752;... 4392 <met_over> 1752 a 4393 an 4087 call 1752 coffee 1752 dinner 1752 drinks
1752 email 1752 her 4087 his 4087 lunch 1752 meeting 1752 message 1752 our 4087 person 1752 phone 1752 teams 1752 text
1752 the 4393 zoom 1752;... 4392 <met_over> 1752 a 4087 an 4087 her 4087 his 4087 our 4087 the 4087;ask 0 go 0;^
4396;... 3989 : 45 <i> 1958 <plainly> 4314 <their> 28 <they> 28 D 4316 N 28 ^ 4391 about 28 again 4319 at 4394 bluntly
4319 by 4394 during 4395 flat 4320 in 4394 just 45 on 4394 over 4394 simply 45 so 4089 straight 4319 that 1548 to 4397
twice 4319 via 995 whatever 4110;on 1620;at 4028 going 1620;at 4028 with 4028;carry 4399 give 2905 keep 4400 lose 4022
push 4399 quit 1620 stick 4401 stop 1620 worry 1620;to 4402;going 779;are 4404 can 290 d 290 is 4404 ll 290 will 290
would 290;accountant 4405 assistant 4405 bookkeeper 4405 designer 4405 engineers 4405 girls 4405 guys 4405 lads 4405
lawyer 4405 lawyers 4405 lot 4405 office 4405 people 4405 side 4405 team 4405;<they> 3809 my 4406 our 4406;<they> 3809
and 4403 my 4406 not 4403 our 4406 that 4407;long 1620;a 4409;^ 1619 brilliantly 1620 fine 1620 great 1620 well
1620;<meant_well> 1620;be 4412 nail 1620 smash 1620;to 4413;^ 1619 at 1620 enough 1620;^ 1619 at 1620;^ 1619 ready
1620;than 4417;^ 1619 for 1620;^ 1619 enough 1620;able 1620 amazing 1620 backbone 1620 brave 1620 clever 1620 cleverer
1620 come 4410 doing 4411 earned 1620 enough 1620 far 4017 fine 1620 gifted 1620 glue 1620 going 4414 good 4415 great
4416 heart 1620 loved 1620 missed 1620 more 4418 much 4017 needed 1620 on 2114 prepared 1620 put 1659 ready 4419
really 4017 reason 1620 right 1620 rock 1620 sharper 1620 so 4017 soul 1620 strong 4420 stronger 1620 talented 1620
the 4017 tougher 1620 twice 4017 valued 1620 very 4017 well 2115 wise 1620 wiser 1620 worth 1620;... 168 D 81 my 81
our 81;^ 4422;expect 4423 have 4423;brilliant 1620 brilliantly 1620 fine 1620 great 1620 well 1620;^ 4422 there
1620;ace 1620 be 4412 do 4425 done 2123 fly 1620 get 4426 have 4423 make 4028 manage 1620 nail 1620 pull 1658 rock
1620 smash 1620;brilliantly 1620 fine 1620 great 1620 well 1620;at 1620;for 1620;^ 2127 come 4410 doing 4428 done 2123
earned 1620 going 4414 good 4429 great 4429 more 1629 put 1659 ready 4430 strong 1630 worth 1620;natural 1620 star
1620;there 1620;ace 1620 be 4412 do 4425 fly 1620 get 4433 make 4028 manage 1620 nail 1620 pull 1658 rock 1620 smash
1620;to 4434;right 2114;the 4436 track 1620;backbone 1620 best 1620 brave 1620 clever 1620 cleverer 1620 gifted 1620
glue 1620 heart 1620 loved 1620 missed 1620 needed 1620 reason 1620 right 1620 rock 1620 sharper 1620 soul 1620
stronger 1620 strongest 1620 talented 1620 tougher 1620 valued 1620 wise 1620 wiser 1620 worth 1620;a 4432 able 1620
almost 4433 amazing 1620 backbone 1620 brave 1620 brilliant 1620 clever 1620 cleverer 1620 come 4410 doing 4411 earned
1620 enough 1620 fantastic 1620 far 4017 fine 1620 getting 826 gifted 1620 glue 1620 going 4435 good 4415 great 4416
heart 1620 loved 1620 missed 1620 more 4418 much 4017 nearly 4433 needed 1620 on 4437 prepared 1620 put 1659 ready
4419 really 4017 reason 1620 right 1620 rock 1620 sharper 1620 so 4017 soul 1620 strong 4420 stronger 1620 talented
1620 the 4438 tougher 1620 twice 4017 valued 1620 very 4017 well 2115 wise 1620 wiser 1620 wonderful 1620 worth
1620;<meant_well> 1620 backbone 1620 brave 1620 clever 1620 cleverer 1620 far 4017 gifted 1620 glue 1620 heart 1620
loved 1620 missed 1620 much 4017 needed 1620 really 4017 reason 1620 right 1620 rock 1620 sharper 1620 so 4017 soul
1620 stronger 1620 talented 1620 the 4017 tougher 1620 twice 4017 valued 1620 very 4017 wise 1620 wiser 1620 worth
1620;ace 1620 be 4440 do 4425 fly 1620 get 4426 have 4423 make 4028 manage 1620 nail 1620 pull 1658 rock 1620 see 848
smash 1620;able 1620 amazing 1620 backbone 1620 brave 1620 clever 1620 cleverer 1620 come 4410 doing 4411 earned 1620
far 4017 gifted 1620 glue 1620 going 4414 good 4416 great 4416 heart 1620 loved 1620 missed 1620 more 1629 much 4017
needed 1620 put 1659 ready 4419 really 4017 reason 1620 right 1620 rock 1620 sharper 1620 so 4017 soul 1620 strong
4420 stronger 1620 talented 1620 the 4017 tougher 1620 twice 4017 valued 1620 very 4017 wise 1620 wiser 1620 worth
1620;come 4410 doing 4428 earned 1620 going 4414 good 4429 great 4429 more 1629 put 1659 ready 4430 strong 1630 worth
1620;brilliantly 1620 fine 1620;a 4432 able 1620 almost 4433 backbone 1620 brave 1620 brilliant 1620 clever 1620
cleverer 1620 doing 4444 enough 1620 fantastic 1620 far 4017 fine 1620 gifted 1620 glue 1620 good 1630 great 1620
heart 1620 loved 1620 missed 1620 more 2113 much 4017 nearly 4433 needed 1620 on 4437 prepared 1620 ready 1620 really
4017 reason 1620 right 1620 rock 1620 sharper 1620 so 4017 soul 1620 stronger 1620 talented 1620 the 4438 tougher 1620
twice 4017 valued 1620 very 4017 well 2115 wise 1620 wiser 1620 wonderful 1620 worth 1620;ace 1620 be 4440 do 4425 fly
1620 get 4426 have 4423 make 4028 manage 1620 nail 1620 pull 1658 rock 1620 smash 1620;get 4423 have 4423;are 4421 can
4424 could 2119 d 4427 did 2123 do 2123 does 2123 get 4423 gets 4423 had 2125 has 4431 have 4431 is 4439 ll 4441 re
4442 receives 817 s 4439 ve 4443 was 4445 were 4445 will 4446 would 4447;are 4101 d 2050 is 4101 ll 2050 s 4101 should
2050 was 4101 were 4101 will 2050 would 2050;... 4449;<their> 4103 a 2052 an 2052 my 2052 our 2052 the 4450;how 600;^
4452;know 4453;about 4453 i 4454;to 601;... 4456 brilliant 1620 far 1620 good 1620 great 1620 i 601 much 1620 proud
1620 talented 1620 to 601 we 601 well 1620;across 170 back 170 out 170 over 170 round 170 up 170;... 4458;a 4459 an
4459 my 4459 our 4459 the 4459;^ 4460;... 3821 a 4459 an 4459 my 4459 our 4459 the 4459;^ 4462;get 4461 have
4463;believe 4093 believed 4093 d 4464 had 4094 have 4094 ll 4464 ve 4094 will 4464 would 4464;^ 1619 fine 1620;able
1620 amazing 1620 backbone 1620 brave 1620 clever 1620 cleverer 1620 doing 4466 enough 1620 far 4017 fine 1620 gifted
1620 glue 1620 good 4420 great 1620 heart 1620 loved 1620 missed 1620 more 4418 much 4017 needed 1620 on 2114 prepared
1620 ready 1620 really 4017 reason 1620 right 1620 rock 1620 sharper 1620 so 4017 soul 1620 strong 1620 stronger 1620
talented 1620 the 4017 tougher 1620 twice 4017 valued 1620 very 4017 well 2115 wise 1620 wiser 1620 worth 1620;^ 1619
brilliantly 1620 fine 1620;a 4432 able 1620 almost 4433 amazing 1620 backbone 1620 brave 1620 brilliant 1620 clever
1620 cleverer 1620 doing 4468 enough 1620 fantastic 1620 far 4017 fine 1620 getting 826 gifted 1620 glue 1620 going
4435 good 4420 great 1620 heart 1620 loved 1620 missed 1620 more 4418 much 4017 nearly 4433 needed 1620 on 4437
prepared 1620 ready 1620 really 4017 reason 1620 right 1620 rock 1620 sharper 1620 so 4017 soul 1620 strong 1620
stronger 1620 talented 1620 the 4438 tougher 1620 twice 4017 valued 1620 very 4017 well 2115 wise 1620 wiser 1620
wonderful 1620 worth 1620;able 1620 amazing 1620 backbone 1620 brave 1620 clever 1620 cleverer 1620 doing 1620 far
4017 gifted 1620 glue 1620 good 1620 great 1620 heart 1620 loved 1620 missed 1620 more 1629 much 4017 needed 1620
ready 1620 really 4017 reason 1620 right 1620 rock 1620 sharper 1620 so 4017 soul 1620 strong 1620 stronger 1620
talented 1620 the 4017 tougher 1620 twice 4017 valued 1620 very 4017 wise 1620 wiser 1620 worth 1620;are 4467 can 4424
could 2119 d 4427 did 2123 do 2123 does 2123 get 4423 gets 4423 had 2125 has 2128 have 2128 is 4469 ll 4441 re 4470
receives 817 s 4469 was 4445 were 4445 will 4446 would 4447;<they> 4471 ^ 4451 my 4406 our 4406;herself 1620 himself
1620;for 4028;^ 1619 there 1620;in 4475 on 1659;^ 1619 it 1620;chin 1620;faith 1620;<their> 4027 at 4477 going 1620
her 4478 his 4478 smiling 1620 the 4479 trying 1620;at 1620 in 1620 with 4477;back 4473 be 4026 believe 1620 carry
4399 cheer 2905 chin 2905 crack 4399 go 4474 hang 4476 hold 4399 keep 4480 not 4023 push 4399 stay 4030 stick 4481
trust 1620;done 1620;about 621 of 621;think 4484 thought 4484;... 4456 a 4033 an 4033 i 4485;... 4456;=9:told ... 4408
<they> 4448 ^ 4451 about 4371 all 4455 bluntly 2916 candidly 2916 everything 4455 flat 2920 frankly 2916 honestly 2916
how 4457 i 4465 my 4406 not 4024 our 4406 outright 2916 plainly 2916 straight 2916 that 4472 to 4482 we 4465 well 4483
what 4486 where 4487 which 4487;<they> 3809 my 4406 our 4406 that 4407;... 82 my 81 our 81;^ 4490;expect 4491 have
4491;^ 4490 there 1620;ace 1620 be 4412 do 4425 fly 1620 get 4493 have 4491 make 4028 manage 1620 nail 1620 pull 1658
rock 1620 smash 1620;the 4436;best 1620 right 1620 strongest 1620;a 4432 almost 4433 brilliant 1620 come 4410 doing
4428 earned 1620 fantastic 1620 getting 848 going 4435 good 4429 great 4416 more 1629 nearly 4433 on 4495 put 1659
ready 4430 strong 1630 the 4496 wonderful 1620 worth 1620;ace 1620 be 4412 do 4425 fly 1620 get 4493 have 4491 make
4028 manage 1620 nail 1620 pull 1658 rock 1620 see 848 smash 1620;brilliantly 1620;a 4432 almost 4433 brilliant 1620
doing 4499 fantastic 1620 great 1620 nearly 4433 on 4495 the 4496 wonderful 1620;get 4491 have 4491;are 4443 can 4492
d 4494 get 848 gets 4491 has 4443 have 4443 is 4497 ll 4498 re 4443 s 4497 ve 4443 was 4500 were 4500 will 4494 would
4501;... 4456 i 601 we 601;get 4461 have 4461;d 4504 ll 4504 will 4504 would 4504;give 2905 lose 4022;to 4506;a 4432
almost 4433 brilliant 1620 doing 4499 fantastic 1620 getting 848 going 4435 great 1620 nearly 4433 on 4495 the 4496
wonderful 1620;can 4492 d 4494 get 848 gets 4491 is 4508 ll 4498 s 4508 was 4500 were 4500 will 4494 would 4501;<they>
4509 my 4406 our 4406;chin 2357;<their> 4511;^ 4512 at 4477 going 1620 her 4478 his 4478 smiling 1620 the 4479 trying
1620;back 4473 believe 1620 carry 4399 cheer 2905 chin 2905 crack 4399 go 4474 hang 4476 hold 4399 keep 4513 push 4399
stick 4481 trust 1620;=9:told ... 4489 <they> 4502 all 4455 everything 4455 how 4503 i 4505 my 4406 not 4507 our 4406
that 4510 to 4514 we 4505 well 4483 what 4487 where 4487 which 4487;<me> 4398 <them> 4488 N 4515 ^ 4322 a 3959 aloud
3958 bedtime 3961 books 3958 my 3547 our 3547 poems 3958 stories 3958 tales 3958 the 3547;call 38 catch 38 chat 38
come 38 contact 38 email 38 get 1157 meet 38 phone 38 reach 38 reply 38 ring 38 see 38 speak 38 talk 38 text 38;to
4517;busy 4518;... 3778 class 5 shift 5 slot 5 stall 5 turn 5;... 2455 ^ 4520 assembly 2338 class 2338 duty 2338 group
2338 lesson 2338 reading 2338 round 2338 route 2338 session 2338 shift 2338 slot 2338 stall 2338 tour 2338 turn
2338;wing 575;my 4522;=23:contact ^ 2232 across 2237 along 2237 down 2237 in 2237 over 2237 round 2237 to 2663 under
4523 up 2237 with 2242;class 5 shift 5 slot 5 stall 5 turn 5;^ 4525;=23:contact ^ 2233 across 2248 along 2248 down
2248 in 2248 out 2252 over 2248 round 2248 s 4526 to 2665 under 4523 up 2248 with 2242;assembly 2338 axe 3870 class
2338 comb 3870 duty 2338 group 2338 highlighter 3870 knife 3870 lesson 2338 pen 3870 pencil 3870 reading 2338 round
2338 route 2338 scalpel 3870 session 2338 shift 2338 slot 2338 stall 2338 tour 2338 turn 2338;look 3096;... 4528
assembly 2338 axe 3870 booth 3518 class 2338 comb 3870 duty 2338 good 4529 group 2338 highlighter 3870 knife 3870
lesson 2338 look 3096 pen 3870 pencil 3870 pitch 3518 quick 4529 read 3096 reading 2338 round 2338 route 2338 scalpel
3870 session 2338 shift 2338 slot 2338 stall 3931 stand 3518 table 3518 tour 2338 turn 2338;... 4528 assembly 2338 axe
3870 booth 3518 class 2338 comb 3870 duty 2338 group 2338 highlighter 3870 knife 3870 lesson 2338 pen 3870 pencil 3870
pitch 3518 reading 2338 round 2338 route 2338 scalpel 3870 session 2338 shift 2338 slot 2338 stall 3931 stand 3518
table 3518 tour 2338 turn 2338;0 2456 <their> 4521 <them> 4524 N 4527 a 4530 an 2456 apart 3781 it 4285 me 278 my 3934
our 3520 place 2336 the 4531 three 2456 two 2456 up 1955;<their> 877 N 2781;<their> 3780 apart 4533 it 431;<them> 2224
^ 2380 the 2381;... 2470;boost 2142 buoy 2142 call 38 calm 2142 catch 443 cheer 2142 comfort 2142 console 2142
encourage 2142 find 38 get 38 lift 2142 meet 443 phone 38 raise 2142 rally 2142 reach 38 reassure 2142 ring 38 see 38
settle 2142 speak 38 talk 38 visit 38;... 2291 <them> 38 N 38 calling 38 phoning 38 reaching 38 ringing 38 to 4537;out
28;^ 600 about 601 ahead 2372 before 2371 for 2648 in 601 on 601 through 575 with 575;<them> 4540 N 2650 ^ 2380 the
2381;<plainly> 1986 D 1988 ^ 1987 at 995 away 2188 by 995 during 995 in 995 into 92 off 92 on 995 over 995 to 92
toward 92 towards 92 via 995;<me> 4542 <them> 2673 N 2201;sat 3535 sitting 3535 stood 3535 waiting 3535;half 2482
hoped 2481 intended 2481 meant 2481 planned 2481 rather 2482 really 2482 so 2482 very 2486 wanted 2481;<their> 568 N
2104 ^ 5 a 568 our 568 the 568;<me> 2421 ^ 5 at 4546 for 568 on 3228 out 3229 with 568;at 568 for 568 w 568 with
568;about 883 for 883 on 883;comments 4549 corrections 4549 edits 4549 feedback 4549 notes 4549 questions 4549
suggestions 4549 thoughts 4549;... 2685;^ 4551;binned 588 bumped 588 canceled 588 cancelled 588 deferred 588 postponed
588 pulled 588 pushed 588 s 4552 scrapped 588 shelved 588;of 4550;<contact_of> 2676 couple 4554 few 4550;^ 4551
comments 4549 corrections 4549 edits 4549 feedback 4549 notes 4549 questions 4549 suggestions 4549 thoughts 4549;0
4550 <contact_of> 2676 N 4553 a 4555 detailed 4550 lots 4554 my 4556 our 4552 some 4550 the 2705 three 4550 two
4550;in 2467;<them> 3252 N 3252 nothing 38;alone 38 for 4559 in 2467 like 3265 on 3211;... 4560 in 2467;about 733 on
733 re 733 regarding 733;<them> 4562;from 4563;back 4564 from 4563;hear 4565;... 4560 : 733 for 733 in 2467 on 733 to
4566;^ 2233 across 2237 along 2237 down 2237 in 2237 over 2237 round 2237 through 601 to 2236 up 2237 with 2242;^ 2233
across 2248 along 2248 down 2248 in 2248 out 2252 over 2248 round 2248 s 568 through 601 to 2247 up 2248 with
2242;=23:contact ... 2470 <their> 568 <them> 4568 N 4569 by 2471 for 2105 home 2363 past 2471 right 2472 straight
2472;bring 3155 connect 540 introduce 540 to 3596;N 2094 ask 38 call 38 catch 443 discuss 38 email 38 give 3539 go 38
have 38 invite 38 join 38 meet 38 phone 38 ring 38 see 38 speak 38 talk 38 text 38 thank 38 visit 38;at 2095 for 2196
it 2484 over 2101 round 2102 that 2484 them 2484 this 2484 those 2484 to 4572;<plainly> 1986 D 1988 ^ 1987 against 92
at 995 away 2188 by 995 during 995 in 995 not 2191 off 92 on 995 over 995 that 1480 via 995;<i> 1983 <me> 4574 against
92 away 2188 not 2191 off 92 that 1992;call 2180 job 2180 move 2180 sounding 1965 task 2180 turn 2180;s 4576;for 17 to
2012;answering 38 asked 3663 available 38 in 38 invited 38 on 3667 picking 443 reachable 38;=0:missed without 2007;for
17 without 2007;<their> 3786 <they> 968 N 4577 a 3786 about 2013 adamant 3348 agreed 3349 ahead 2335 all 2016 arranged
3349 avoiding 2007 blanking 2007 blunt 3350 booked 4578 brought 3061 certain 3352 clear 3348 confirmed 3349
conscripted 2019 convinced 3352 dodging 2007 down 4578 drafted 2019 dragged 2019 due 836 emphatic 3350 fine 2335 firm
3355 fixed 3349 geared 2014 ghosting 2007 going 836 held 2336 her 2181 his 2181 hoping 2013 ignoring 2007 insistent
3355 itching 2013 just 2015 meant 836 moved 3356 my 2181 not 4579 of 3360 off 4580 on 4581 our 2181 penciled 3361
pencilled 3361 placed 2836 planned 3349 poised 2013 positive 3350 postponed 3060 press 2022 primed 2013 pushed 3060
quite 3367 ready 2013 really 3367 rescheduled 3060 roped 2019 scheduled 3349 set 4578 shifted 3060 signed 2023 slated
3349 supposed 836 sure 3352 their 2181 there 278 very 3367 volunteered 2019 without 2007;call 38 catch 443 caught 38
contact 38 ever 2440 find 38 get 2448 got 2449 gotten 2439 make 2321 manage 2325 meet 38 met 38 phone 38 quite 2450
reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 talk 38 talked 38 visit 38 yet 2440;to 4583;able 4584 answering
38 asked 3663 available 38 in 38 invited 38 on 3667 picking 443 reachable 38;t 4585;asked 3663 invited 38 on
3667;=22:gave:volunteering ... 874 <work_thing> 620;^ 4588;^ 4588 article 38 blog 38 interview 38 newsletter 38
podcast 38 post 38 talk 38 video 38 webinar 38;... 3179 in 3176 on 3178 online 38 s 4590;<their> 4589 N 4591 for
2105;<their> 568 N 2104 for 2105 out 2105;five 1752 four 1752 three 1752 two 1752;am 3271 are 3271 have 3278 m 3271
promised 3277 re 3271 ve 3278 were 4594;for 2293 in 2467 only 2469 to 2468 vm 38 voice 2273 voicemail 38;<them>
621;with 4597;<work_thing> 4598;... 4599 <work_thing> 4598;=23:contact <their> 621 N 882 the 4600;<their> 621 N 882
the 4600;=23:contact aid 2309 assist 2309 help 2309;... 4596 a 3908 ahead 2335 back 2353 bat 2546 begging 38 by 278
cold 3046 dark 3046 fine 2335 for 278 in 3042 my 3908 off 2335 on 2335 out 278 over 4601 quiet 3046 right 2353 silent
3046 the 3908 through 4601 thru 4602 to 4603 unanswered 38 unreturned 38 up 883 with 278 without 2007;<they> 968 N
2182 about 2013 adamant 3350 all 2016 blunt 3350 booked 2013 certain 3350 clear 3350 conscripted 2019 convinced 3350
down 2013 drafted 2019 dragged 2019 due 836 emphatic 3350 firm 3350 geared 2014 going 836 her 2181 his 2181 hoping
2013 insistent 3350 itching 2013 just 2015 meant 836 my 2181 of 3360 our 2181 poised 2013 positive 3350 press 2022
primed 2013 ready 2013 roped 2019 set 2013 signed 2023 supposed 836 sure 3350 their 2181 there 278 volunteered
2019;... 2820 on 2821 over 2821;=23:contact <them> 4606;<me> 278 around 278 at 278 by 278 here 278 in 278 over 278
round 278 there 278 to 278;=13:talk called 4608 came 4608 could 28 d 28 dropped 4608 ll 28 might 28 nipped 4608 phoned
4608 popped 4608 rang 4608 should 28 stopped 4608 swung 4608 visited 4608 was 4608 were 4608 will 28 would 28 zoomed
4608;<they> 4609;=13:talk <they> 3260;could 28 d 28 ll 28 might 28 should 28 will 28 would 28;=13:talk <i> 28 <they>
4612;d 28 had 28 promised 851 said 851 swore 851 told 4340;to 1433;going 4615;are 4616 could 28 d 28 is 4616 ll 28
might 28 s 4616 should 28 will 28 would 28;=13:talk <i> 4614 <they> 4617;=13:talk <they> 4612;a 1704 breakfast 16
coffee 16 dinner 16 drinks 16 lunch 16 tea 16;going 38;be 2326 come 2430 fly 38 get 4621 go 2433 hold 38 now 2327 pan
2205 take 432 work 2205;be 3469 have 4620 join 16 meet 16 not 4622 see 16 visit 16;could 38 had 38;i 4624;^ 1619 at
1620 for 1620 on 1620 with 1620;best 4626;the 4627;luck 4626;at 1620 for 1620 on 1620 with 1620;luck 4630;of 4631;best
4632;all 4628 best 4157 good 4629 luck 4626 the 4633;best 4630;the 4635;all 4636 good 4631 luck 4630 the 4633;<them>
4634 N 4637;<them> 4637 N 4637;=14:together to 290;0 4550 <contact_of> 2676 N 4553 a 4555 detailed 4550 lots 4554 me
4640 my 4556 our 4552 some 4550 the 2705 three 4550 two 4550 us 4640;<me> 38;answer 38 asking 4642 consulting 4642
including 4642 inviting 4642 joy 38 luck 38 pick 431 pickup 38 reply 38 response 38 telling 4642;D 28 be 2313 come
2430 fly 38 get 4621 go 2433 happen 38 hold 38 materialise 38 materialize 38 now 2327 pan 2205 take 2434 work 2205;t
4644;how 296 if 296 what 296 where 296 whether 296 why 296;=13:talk if 22 whether 22;be 2313 happen 38 materialise 38
materialize 38 now 2327 take 2328;... 3881 0 2520 <their> 2456 <time_unit> 2530 a 2520 an 2520 back 2353 five 2558 for
2559 four 2558 half 2562 over 883 pro 2511 right 2353 six 2558 the 2456 three 2520 through 883 thru 883 two 2520
unpaid 2509 up 883 with 278;for 2559 pro 2511 unpaid 2509 with 278;like 2485;me 2438;let 4652;t 4653;cancelling 38 not
38 postponing 38 rescheduling 38;up 4655;again 2738 back 2738 to 2736;^ 2523;... 4658 ^ 2523;a 4659 an 4659 the
4659;<them> 4660 again 2738 back 2738 to 2736;address 317 day 317 place 317 time 317 week 317;^ 2053 a 2526 an 2526 my
2528 that 2054 the 2526;=23:contact a 2528 an 2528 my 2528 the 2528;letter 2535 recommendation 2533 reference 2533
testimonial 2533;... 4665 double 2544 glowing 2548 good 2548 letter 2535 quick 2542 recommendation 2546 reference 2547
referral 2546 strong 2548 testimonial 2546 warm 2542;... 4665 e 2541 email 2540 intro 2539 introduction 2539 letter
2535 mail 2540 recommendation 2533 reference 2533 testimonial 2533 whatsapp 2540;believe 4093 believed 4093 had 4094
have 4094 ve 4094;... 4665 e 2541 email 2540 glowing 2548 good 2548 intro 2539 introduction 2539 letter 2535 mail 2540
recommendation 2546 reference 2547 referral 2546 strong 2548 testimonial 2546 whatsapp 2540;=23:contact ... 2296 and
2295 but 2295 to 2297;<them> 278 N 4670;<them> 4663 N 4664 a 4666 again 2738 an 4667 back 2738 i 4668 that 2542 the
4669 to 4671 we 4668;d 38 ld 38 led 38;afternoon 1727 also 1727 at 1728 evening 1727 instead 1727 is 1726 morning 1727
night 1727 s 1726 still 1727 suits 1726 then 1727 works 1726;D 4674;have 483 must 0 need 483 ought 483 should 0
shouldn 492;^ 4676;$ 556 // 565 0 583 1 598 1on1 599 <briefed> 605 <explained> 613 <handed> 679 <i> 870 <led_through>
873 <marked_up> 885 <their> 937 <them> 942 <they> 1610 <time_unit> 1618 <told_them> 1690 <view> 1692 D 1731 N 1947 a
1951 accepted 1955 according 1962 acted 1969 action 1975 actions 1976 advice 1979 adviced 1981 advise 93 advised 1993
advises 1995 advising 1996 after 398 agreed 2003 agreement 2006 all 2010 almost 2011 although 28 am 2024 an 2025 and
2041 answered 2059 answerphone 2062 ap 2063 apparently 28 applauded 2065 appointment 2068 are 2073 argued 2077
arranged 16 art 2080 as 2086 asked 2103 asking 28 assembled 2106 assisted 2109 assured 2137 ate 2141 attempted 2144
avoided 2007 avoiding 2146 axed 2149 babysat 2152 backed 2156 bailed 2157 ball 2164 bar 2168 barely 2178 bc 28 because
28 beefed 2179 been 2187 before 398 begged 2190 best 2195 better 2195 bickered 278 bid 2197 bidden 2198 big 2200
bigged 2202 binned 2204 blanked 2007 blew 2207 blocked 2214 bookd 16 booked 2217 boosted 2219 both 2221 bottled 811
bowed 2222 brainstormed 278 breakfast 2223 breakfasted 278 briefed 2225 bringing 698 brokered 2229 brought 2255 buck
2200 bucked 2257 built 2259 bumped 2260 bunked 2261 buoyed 2263 but 2278 by 2281 c 2282 cafe 2168 call 2288 called
2299 calling 2300 calls 2300 calmed 2302 came 2312 can 2330 cancel 38 canceled 2332 canceling 38 cancelled 2332
cancelling 38 cancels 2332 canned 2149 cannot 2334 cant 2329 canx 38 canxd 38 carried 2336 cat 2339 catch 2340
catching 1571 caught 1571 cautioned 2342 cautions 2342 championed 2343 chapped 2349 chatted 278 checked 2356 cheer
2200 cheered 2358 cheering 2202 chess 2080 chickened 2359 chipped 2361 clay 2080 cld 38 cleaned 2362 closed 2364 clued
2366 cncl 38 cncld 38 cnxd 38 coached 2382 coaching 2384 coding 2080 coffee 2385 combed 2390 come 2392 comes 2393
comforted 2394 coming 1701 commanded 2198 commented 2398 comments 2402 commiserated 278 compered 2407 conferred 278
confirmed 2408 congratulated 2409 connected 2419 conscripted 2422 considering 2423 consoled 2394 convinced 2425 cooked
2429 cooking 2080 corrections 2402 cos 28 could 2436 couldn 2452 couldnt 2453 counsel 2454 covered 2463 covering 2464
coz 28 craft 2080 crickets 2465 cried 2466 critiqued 883 crossed 123 crosses 123 cuz 28 cxl 38 cxld 38 cxled 38 cycled
2473 d 2487 dance 2080 dawned 2490 deal 2006 debated 278 decorated 2106 delayed 2491 deleted 811 deliberated 278 demo
2492 demonstrated 2496 deputised 2497 diarised 2499 diarized 2499 did 2598 didn 2605 didnt 2606 dined 278 dinner 2385
directed 2611 discovered 2612 discussed 278 dished 2613 ditched 2204 dm 2617 do 2624 dodged 2007 dodging 2146 dog 2339
dogsat 2625 doing 2626 don 2630 donated 2632 done 2626 dont 2629 door 2168 down 2640 drafted 2422 dragged 2643 drama
2080 dreamed 2645 dreaming 2646 dreamt 2645 drilled 2651 drinks 2068 dropped 2660 dropping 698 drove 2667 ducked 2222
ducking 2146 due 2197 dug 2672 edited 883 edits 2402 egg 2200 egged 2674 egging 2202 email 2675 emailed 2732
encouraged 2735 encouraging 2409 ended 2740 endorsed 2343 even 2741 eventually 2743 everybody 2008 everyone 2008
expected 2198 expects 2485 explained 2748 explaining 2749 facetimed 278 failed 2751 fallen 2205 falls 2752 fed 2625
feedback 2754 feels 2766 fell 2767 ferried 2770 filled 2773 filling 2775 finally 2743 finished 278 five 2776 fixed
2783 flagged 2788 flaked 2789 flicked 2790 floated 2788 fobbed 2791 folk 2795 follow 2796 for 2802 forgot 2805
forgotten 2807 forwarded 2828 fought 2829 found 2837 four 2776 full 1949 gardening 2080 gate 2168 gave 3002 geared
2259 gee 3003 geed 2202 gets 3005 ghosted 3006 gied 3011 giein 3013 give 3016 given 3031 gives 3032 giving 3040 go
3043 goes 3045 going 3048 gone 3049 gonna 3047 gossiped 278 got 3079 gotta 3081 grabbed 278 graded 3082 grilled 3083
guaranteed 3084 guided 3087 guiding 3089 gym 2168 had 3119 hadn 3121 haggled 278 half 3122 handed 3132 happened 2336
hardly 3133 has 3146 hasn 3149 hasnt 3150 have 3160 haven 3168 havent 3169 having 3171 he 3174 heard 3207 hearing 3208
held 3217 helped 3230 helping 3236 hence 3237 her 3238 hes 3242 hint 2454 his 3238 hit 3244 holding 3245 honored 3246
honoured 3246 hooked 3250 hoovered 2106 hoped 3255 hoping 3255 hosted 3258 hours 3259 house 2339 housesat 2625 how
3261 hung 3268 i 3279 idea 22 if 3296 ignored 3297 ignoring 2146 im 3298 implored 2425 in 3311 informed 3313 inked
3315 insists 3316 installed 2106 intended 3318 intending 3318 interview 3319 interviewed 278 intro 3325 introd 3327
introduced 3332 introed 3334 invited 3337 is 3370 isn 3371 it 3374 jilted 3375 jogged 3376 joined 3377 judged 3380
just 3384 keep 3386 keeping 3387 keeps 3392 kept 3399 key 2195 knocked 2349 lacked 3403 ladled 2429 leafed 2790
learned 2612 learnt 3405 led 3406 left 3416 lend 2083 lending 2083 lent 3427 lesson 2454 let 3447 life 3451 lifted
2263 lifting 2263 liked 3454 lined 1701 linked 3457 listened 3468 ll 3471 loaned 3474 loaning 2083 lobbied 2829 locked
3475 long 3476 looked 3478 looking 3479 looped 3481 lost 440 lunch 2385 lunched 278 m 2024 made 3500 mail 2675 mailbox
2062 mailed 3511 main 2195 managed 3512 manned 3526 manning 3527 mark 3528 marked 3529 markup 2402 marshalled 3530
matched 3533 maybe 22 me 3536 meant 3541 meeting 2492 mended 2106 mentioned 3549 mentored 3551 mentoring 3555 message
2675 messaged 3562 met 3563 minded 3564 minding 3565 miss 542 missed 3575 mobile 3578 monkey 3579 moved 3594 moves
3595 mowed 2106 msg 2617 mucked 2361 mulled 278 music 2080 must 3597 mustn 3599 mustnt 3598 my 3604 myself 426 n 3606
nae 3607 nary 3607 nattered 278 nearly 2011 need 3611 needed 3612 needs 2485 negotiated 278 never 3615 new 3620 next
3628 nixed 3630 no 3649 nobody 3651 nominated 3653 none 3657 noone 3658 noshow 38 not 3670 note 3672 notes 2402
nothing 2465 noticed 3682 now 3684 nt 3685 nudged 3687 occurred 2490 off 3689 offered 3694 office 2168 on 3698 once
398 one 3700 only 3701 onus 3579 opened 3706 opening 3706 opinion 910 ought 3708 our 3709 out 3711 outcome 2006
outstanding 1970 over 3715 overslept 38 owe 3716 owes 3716 packed 2429 painted 2106 paired 3533 palmed 2791 parked
2836 passed 3771 penciled 3773 pencilled 3773 pending 1970 people 2795 pepped 2259 per 3775 perhaps 22 perk 2200
perked 2257 phone 3578 phoned 3777 picked 3782 pinged 278 pitched 3783 place 2168 plan 2006 planned 3784 planning 3785
played 3788 pleaded 2829 plotted 278 ploughed 3789 pointed 3790 pointer 2454 poked 3793 popped 3794 pored 3795
postponed 3797 poured 2429 practiced 3804 practised 3804 praised 2065 prepared 3806 prepped 3807 prepping 1996
presented 2552 press 3808 pressed 2425 promise 426 promised 3830 proofread 883 proposed 3832 provided 3833 pruned 883
psyched 2259 pub 2168 pulled 3835 pushed 3837 put 3913 putting 3918 quarreled 278 quarrelled 278 quick 3919 quote 3920
radio 3922 rained 432 raised 3924 raising 2263 ran 3943 rang 3944 re 3946 reached 3947 read 3970 reading 3971
rearranged 3945 reassured 3975 reassuring 2409 rebooked 3977 received 3979 reckoned 3985 reckons 3997 recommendation
3998 recommended 4002 recommends 3316 redid 883 redlines 2402 redrafted 883 refereed 4005 referred 4009 rehearsed 4013
remarks 2402 remember 4016 reminded 4036 reminder 540 reminds 4037 reminisced 278 repaired 2106 repld 278 replied 278
reposted 3454 rescheduled 4038 rescheduling 38 responded 4039 restaurant 2168 restructured 883 returned 4045 review
4046 reviewed 4048 reworded 883 right 2195 ripped 4049 rode 3376 rooted 4050 rooting 4051 roped 2422 round 4052 run
4053 s 4072 safest 2195 said 4111 sat 4119 save 4121 saved 4125 saw 4137 saying 28 says 4138 sched 4139 schedd 4139
scheduled 16 schemed 278 schooled 2225 scrapped 4140 screening 2146 scrubbed 4140 scrutinised 3082 scrutinized 3082
seated 2836 see 4141 seeing 16 seen 4142 sending 4145 sent 4173 served 2429 session 4046 set 4176 settled 4177 several
1948 sewing 2080 sez 909 shall 4178 shared 4188 sharing 4192 sharpened 883 she 3174 shelved 2149 shes 3242 shifted
4193 shook 4194 shop 2168 short 3935 should 4195 showed 4199 showing 4200 shown 4203 signed 2364 silence 2465 since
4204 sitting 4206 skedded 4139 skipped 38 skipping 38 skyped 278 slacked 278 slated 3315 slipped 4207 smart 2195
smartest 2195 sms 2617 so 4210 some 4211 somebody 2795 someone 2795 something 4212 soothed 4177 sorted 4213 sparred
278 speaking 4214 spends 4223 spent 4241 spoke 4245 spoken 278 sponsored 2343 spotted 4246 spur 2200 spurred 2202
spurring 2202 squabbled 278 staffed 4247 stance 910 stand 4248 standing 4250 standup 599 started 2336 stayed 4254
steer 4255 steered 4257 stepped 4259 stepping 4260 stewarded 3530 stiffed 4262 still 4267 stood 4270 stopped 1449
store 2168 straight 4273 strikes 4275 strolled 3376 struck 4275 stuck 4278 subbed 2497 suggested 4279 suggestion 2454
suggests 4281 summoned 2198 supported 2109 supposed 4283 swore 3084 take 4286 takeaway 93 taken 4287 talked 4303
talking 4304 task 540 taught 4309 tea 3105 teaching 4200 telephoned 278 telling 4311 tells 4323 text 2675 texted 4336
thank 4338 thanked 4337 that 4343 the 4346 their 3238 then 2743 there 4348 they 4349 theyre 3242 thinking 4351 thinks
4352 this 4353 thought 4358 thoughts 2402 three 583 threw 4360 through 4363 thru 4363 tidied 4364 tip 4367 tipped 4376
tipping 4377 tips 2454 to 4389 todo 4390 together 1752 told 4516 too 4519 took 4532 tore 4534 trained 4535 traipsed
4536 trekked 4536 tried 4538 trimmed 883 try 2144 trying 2144 turns 4539 tutored 4541 tutoring 1996 two 583 umpired
2407 unable 3662 unanswered 38 undertake 858 undertook 858 unpacked 2106 unsent 38 up 2640 upcoming 16 upshot 2006
urged 4543 urges 1981 urging 2202 us 4544 ve 4545 verdict 910 vetted 3082 view 910 views 910 visit 3319 visited 278 vm
2062 vmail 2062 voicemail 2062 volunteered 4547 volunteering 4548 vouched 2546 vouching 2546 vowed 3084 w 4557 wait
4558 waited 4561 waiting 4567 walked 4570 want 4571 wanted 4573 wants 2485 warned 4575 warns 2342 was 4582 wasn 4586
wasnt 4587 watched 4592 watered 4593 we 4595 went 4604 were 4605 what 3261 whatsapp 2675 whatsapped 4607 when 4610
where 4611 whether 4613 which 4618 while 398 who 4619 whole 1949 whose 28 why 3261 will 4623 wired 2106 wise 2195
wisest 2195 wish 4625 wished 4638 wishing 4639 with 4641 without 4643 won 4645 wonder 4646 wondering 4647 wont 4648
woodwork 2080 worked 4649 working 4650 workshop 2068 would 4651 wouldn 4654 wouldnt 4653 wound 4656 wrangled 278
wriggled 2359 writing 4657 written 4661 wrong 4662 wrote 4672 x 4673 xd 38 xld 38 yes 4675 you 4677 zoom 3319 zoomed
278
"""


RELATIONS = """
=1:about;=4:absent_after;<until> 1 D 1 till 1 until 1;=3:absent_before;apologies 3;=4:absent_after : 3 with
4;=0:with;from 6;absence 3;=3:absent_before for 8 from 3;s 6;=5:due;=2:at latest 11;=2:at N 10 the 12;out 1;of 0;it
1;into 6;=7:despite;call 18;had 18 met 18 spoke 18 talked 18;a 19 beers 18 breakfast 18 call 18 coffee 18 dinner 18
drinks 18 i 20 lunch 18 met 18 spoke 18 talked 18 we 20;sick 1;back 18;=0:with back 18 in 22 me 23;with 6;up
25;=0:with d 6;=6:ahead;to 0;in 6;there 1;attend 1 be 31 come 1 get 31 join 1 make 16 show 1;not 32;t 32;off
1;=4:absent_after up 1;up 1;attend 1 be 31 come 1 get 31 join 1 make 16 show 36 turn 37;not 38;t 38;=0:with D 6;away
41 off 41 out 41;N 42 out 1;N 42;=0:with N 42;from 6 to 6;=3:absent_before for 3;=4:absent_after : 3;a 19 beers 18
breakfast 18 call 18 coffee 18 dinner 18 drinks 18 lunch 18 met 18 spoke 18 talked 18;=2:at;miss 1;a 51;apologies 1 it
52;at 1 in 1;her 18 him 18 stuck 54 them 18;skip 1;to 56;about 0 from 6 it 7 that 7 this 7;to 6;2 0 to 0;bug 1 cold 1
covid 1 flu 1 migraine 1;a 61 bug 1 cold 1 covid 1 flu 1 migraine 1 the 61;with 62;=2:at the 50;a 19 beers 18
breakfast 18 call 18 coffee 18 dinner 18 drinks 18 lunch 18 met 18 of 0 spoke 18 talked 18;N 0;by 0 from 0 to 66 via
0;by 0 from 0 to 0 via 0;by 6;with 1;bed 1;sick 1 with 1;leave 1;holiday 1 leave 1 mat 73 paternity 1;weather 1;the
75;away 1 down 70 ill 1 in 71 laid 37 missing 1 off 72 on 74 out 1 poorly 1 sick 1 stuck 54 under 76;desk 1;her 78 his
78 home 1 their 78;around 1 at 79 available 1 home 1 in 1 there 1;t 80;by 11;for 0;booth 25 pitch 25 stall 25 stand 25
table 25;a 84 my 84 our 84 the 84;=0:with up 25;appeared 1 came 1 showed 1;than 11;of 3;later 88 show 1 sign
89;=4:absent_after there 1 with 3;D 1 ill 1 sick 1 with 62 work 1;try 18;second 93;the 94;ill 1 sick 1 with 62;at 50;a
84 into 6 my 84 our 84 the 84;=0:with back 18 me 23;by 0 from 0;by 0;=3:absent_before from 3;it 14;hi 60;apologies 1
regrets 1;=0:with apologies 1 her 105 his 105 regrets 1 their 105;i 20 we 20;to 6 with 6;home 1;at 109 home 1;=1:about
to 0;coming 28;=6:ahead coming 28;ill 1;was 114;=5:due a 19 beers 18 breakfast 18 call 18 coffee 18 dinner 18 drinks
18 lunch 18 met 18 spoke 18 talked 18;=0:with o 3;attend 1 be 31 come 1 join 1;to 118;=4:absent_after account 1;to
16;=4:absent_after able 1 around 1 at 79 available 1 because 1 due 1 home 1 in 1 on 120 there 1 up 121;=4:absent_after
sick 1 with 1;holiday 1 leave 1;away 1 ill 1 off 1 on 124 sick 1 traveling 1 travelling 1;absent 1 away 1 down 70 ill
1 in 71 laid 37 meant 119 missing 1 not 122 off 123 on 74 out 1 poorly 1 sick 1 sposed 119 still 125 stuck 54 suposed
119 supposed 119 traveling 1 travelling 1 under 76;t 122;able 1 around 1 at 79 available 1 because 1 due 1 home 1 in 1
on 120 there 1 up 121;not 31;=0:with a 19 beers 18 breakfast 18 call 18 coffee 18 dinner 18 drinks 18 lunch 18 met 18
spoke 18 talked 18;about 0;about 0 abroad 2 absent 5 abt 0 alongside 6 answer 7 apologies 9 asked 6 at 13 away 2 b4 11
back 7 backed 14 bailed 1 because 15 before 11 besides 0 bottled 16 bout 0 bowed 14 brought 6 bumped 17 but 21 by 11
call 7 called 24 calling 6 canceled 1 cancelled 1 caught 26 cc 27 cced 6 ccing 6 coming 28 compared 29 concerning 0
considering 0 copied 30 copying 30 could 33 couldn 34 couldnt 32 cried 35 did 39 didn 40 didnt 38 dm 7 dropped 43
dropping 44 drove 45 ducked 14 due 11 email 46 emailed 6 except 47 excused 48 facetimed 6 finally 49 for 11 from 50
gave 53 got 55 had 57 heard 58 hello 59 hi 60 hiring 0 home 63 hosted 6 ill 1 in 64 instead 65 interviewed 6 intro 67
introduction 68 invited 69 is 77 isn 81 joined 69 knows 0 later 49 latest 82 letter 7 looking 83 mail 46 mailed 6
manned 85 meeting 6 mentioned 0 mentions 0 message 46 messaged 6 met 86 minus 3 missed 16 missing 3 near 50 never 87
news 15 next 28 no 90 not 91 note 7 off 92 on 95 ooo 2 out 96 outside 50 over 97 phoned 6 picked 44 picking 44 pinged
6 pulled 14 ran 98 rang 99 re 0 recommended 0 recommends 0 referral 100 referred 101 regarding 0 regrets 102 reply 7
run 17 said 59 sans 3 sat 103 saw 45 says 104 seeing 45 sent 106 shared 85 sick 1 since 11 skyped 6 slack 7 so 107
sobre 0 speaking 59 spoke 108 stayed 110 suggested 0 talked 59 talking 59 text 7 texted 6 thank 0 thanked 6 thanks 111
the 112 then 21 thinking 15 thinks 0 this 113 though 115 thx 111 til 11 till 11 together 25 took 45 traveling 2
travelling 2 uber 0 until 116 via 0 visit 46 visited 6 vm 7 voicemail 7 w 117 was 126 wasn 127 wasnt 128 waved 44 were
129 weren 81 werent 80 whatsapp 7 with 130 without 3 worried 131 wrote 59 wth 6 zoomed 6
"""


KINDS = """
=8:meeting;house 0;clinic 0 club 1 clubhouse 0 desk 0 factory 0 office 0 plant 0 shop 0 showroom 0 site 0 studio 0
surgery 0 warehouse 0 workshop 0 yard 0;clinic 0 club 1 clubhouse 0 desk 0 factory 0 my 2 office 0 our 2 plant 0 shop
0 showroom 0 site 0 studio 0 surgery 0 the 2 warehouse 0 workshop 0 yard 0;$$ 0 D 0 about 0 at 0 earlier 0 for 0 from
0 since 0 this 0 till 0 to 0 today 0 until 0 with 0;at 3 by 3 in 3 into 3;at 3 by 3 here 4 in 3 into 3 was 5 were
5;=7:event;D 7 at 7 in 7 on 7;market 8;s 9;N 6 art 9 book 9 christmas 9 craft 9 easter 9 makers 9 spring 9 valentine
10 valentines 9 winter 9;1 0;1 0 on 12;=5:message;postcard 14 telegram 14;=4:meal;eat 16;=4:meal to 17;one 16;wine
16;cava 16 champagne 16 cheeky 19 cider 16 half 16 martini 16 martinis 16 mulled 20 negroni 16 negronis 16 nightcap 16
ouzo 16 port 16 rum 16 sake 16 schnapps 16 sherry 16 snifter 16 spritz 16;a 21 an 21 cava 16 champagne 16 cheeky 19
cider 16 half 16 martini 16 martinis 16 mulled 20 negroni 16 negronis 16 nightcap 16 ouzo 16 port 16 rum 16 sake 16
schnapps 16 sherry 16 snifter 16 some 21 spritz 16 the 21;of 22;rolls 16;up 16;english 16;bacon 24 bao 16 bratwurst 16
burritos 16 casserole 16 chilli 16 couscous 16 croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 fry
25 full 26 goulash 16 grub 16 gyros 16 haggis 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 meze 16 mezze 16 mince 16
mussels 16 nosh 16 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16 pies 16 raclette 16 risotto 16 sandwich 16
sandwiches 16 schnitzel 16 scones 16 seafood 16 shawarma 16 soup 16 spaghetti 16 stew 16 tacos 16 tagine 16 toasties
16 waffles 16;a 27 an 27 bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 chilli 16 couscous 16 croissants 16
dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 lamb 16
lasagna 16 lasagne 16 leftovers 16 meze 16 mezze 16 mince 16 mussels 16 my 27 nosh 16 our 27 oysters 16 paella 16
pancakes 16 pasta 16 pho 16 pie 16 pies 16 raclette 16 risotto 16 sandwich 16 sandwiches 16 schnitzel 16 scones 16
seafood 16 shawarma 16 some 27 soup 16 spaghetti 16 stew 16 tacos 16 tagine 16 the 27 toasties 16 waffles 16;of 28;D 7
at 7 for 7 in 7 last 7 of 7 on 7;... 15 bite 18 bottle 23 bowl 29 glass 23 nightcap 16 ping 14 plate 29 postcard 14
reception 30 telegram 14;=8:meeting dinner 7;table 16;my 33 our 33;at 34 hands 0;=3:coffee;=2:call;review 0;calling 37
phoning 37 ringing 37;after 39;after 39 just 40 only 40;chinese 16 ethiopian 16 french 16 georgian 16 greek 16 indian
16 italian 16 japanese 16 korean 16 lebanese 16 malaysian 16 mexican 16 moroccan 16 nepalese 16 persian 16 spanish 16
syrian 16 thai 16 turkish 16 vietnamese 16;... 42 chinese 16 ethiopian 16 french 16 georgian 16 greek 16 indian 16
italian 16 japanese 16 korean 16 lebanese 16 malaysian 16 mexican 16 moroccan 16 nepalese 16 persian 16 spanish 16
syrian 16 thai 16 turkish 16 vietnamese 16;... 42 a 43 an 43 chinese 16 ethiopian 16 french 16 georgian 16 greek 16
indian 16 italian 16 japanese 16 korean 16 lebanese 16 malaysian 16 mexican 16 moroccan 16 nepalese 16 persian 16 some
43 spanish 16 syrian 16 thai 16 the 43 turkish 16 vietnamese 16;for 44;market 7;office 0;table 0;s 0;lab 0;s
46;antiques 46 art 46 back 47 boardroom 0 book 46 chambers 0 christmas 46 craft 46 depot 0 desk 0 easter 46 kitchen 48
lab 0 makers 46 mill 0 plant 0 practice 0 premises 0 solicitor 49 solicitors 0 stockroom 0 surgery 0 test 50 valentine
51 valentines 46 vintage 46 warehouse 0 works 0;back 47 boardroom 0 chambers 0 depot 0 desk 0 kitchen 48 lab 0 mill 0
plant 0 practice 0 premises 0 solicitor 49 solicitors 0 stockroom 0 surgery 0 test 50 warehouse 0 works 0;s
53;antiques 46 art 46 book 46 christmas 46 craft 46 easter 46 makers 46 valentine 51 valentines 46 vintage 46;booth 7
hq 0 office 0 offices 0 stall 7 stand 7;back 47 boardroom 0 chambers 0 depot 0 desk 0 kitchen 48 lab 0 mill 0 plant 0
practice 0 premises 0 solicitor 49 solicitors 0 stockroom 0 surgery 0 table 16 test 50 warehouse 0 works 0;antiques 46
art 46 back 47 boardroom 0 book 46 booth 7 chambers 0 christmas 46 craft 46 depot 0 desk 0 easter 46 hq 0 kitchen 48
lab 0 makers 46 mill 0 office 0 offices 0 plant 0 practice 0 premises 0 solicitor 49 solicitors 0 stall 7 stand 7
stockroom 0 surgery 0 table 16 test 50 valentine 51 valentines 46 vintage 46 warehouse 0 works 0;antiques 46 art 46
back 47 boardroom 0 book 46 chambers 0 christmas 46 craft 46 depot 0 easter 46 kitchen 48 lab 0 makers 46 mill 0 plant
0 practice 0 premises 0 solicitor 49 solicitors 0 stockroom 0 surgery 0 test 50 valentine 51 valentines 46 vintage 46
warehouse 0 whiteboard 0 works 0;<their> 52 N 54 a 55 antiques 46 art 46 book 46 christmas 46 craft 46 easter 46 her
56 his 56 makers 46 my 57 our 58 reception 30 the 59 their 56 valentine 51 valentines 46 vintage 46;bacon 24 bao 16
bratwurst 16 burritos 16 casserole 16 chilli 16 chinese 16 couscous 16 croissants 16 dumplings 16 ethiopian 16 fajitas
16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 greek 16 grub 16 gyros 16 haggis 16 indian 16 italian 16
japanese 16 korean 16 lamb 16 lasagna 16 lasagne 16 lebanese 16 leftovers 16 mexican 16 meze 16 mezze 16 mince 16
moroccan 16 mussels 16 nosh 16 oysters 16 paella 16 pancakes 16 pasta 16 persian 16 pho 16 pie 16 pies 16 raclette 16
risotto 16 sandwich 16 sandwiches 16 schnitzel 16 scones 16 seafood 16 shawarma 16 soup 16 spaghetti 16 stew 16 tacos
16 tagine 16 thai 16 toasties 16 turkish 16 vietnamese 16 waffles 16;=4:meal a 61 an 61 bacon 24 bao 16 bratwurst 16
burritos 16 casserole 16 chilli 16 chinese 16 couscous 16 croissants 16 dumplings 16 ethiopian 16 fajitas 16 falafel
16 fish 16 fondue 16 fry 25 full 26 goulash 16 greek 16 grub 16 gyros 16 haggis 16 indian 16 italian 16 japanese 16
korean 16 lamb 16 lasagna 16 lasagne 16 lebanese 16 leftovers 16 mexican 16 meze 16 mezze 16 mince 16 moroccan 16
mussels 16 my 27 nosh 16 our 27 oysters 16 paella 16 pancakes 16 pasta 16 persian 16 pho 16 pie 16 pies 16 raclette 16
risotto 16 sandwich 16 sandwiches 16 schnitzel 16 scones 16 seafood 16 shawarma 16 some 61 soup 16 spaghetti 16 stew
16 tacos 16 tagine 16 thai 16 the 61 toasties 16 turkish 16 vietnamese 16 waffles 16;butty 16;phoning 37 ringing 37;at
16;: 0 D 0 N 0 call 0 meeting 0 today 0 w 0 with 0 yesterday 0;a 33;a 33 the 33 us 67;at 34;breakfast 16 dinner 16
drink 16 lunch 16 meal 16 pint 16 supper 16;a 70 an 70 breakfast 16 dinner 16 drink 16 lunch 16 meal 16 pint 16 supper
16 to 70;<them> 71 N 71 me 71 us 71;of 16;at 16 on 16 with 16;chow 16;=6:email;mail 76 phone 37;clinic 0 farm 0 house
0 office 0 practice 0 school 0 shop 0 studio 0 workshop 0 yard 0;=8:meeting clinic 0 farm 0 house 0 office 0 practice
0 school 0 shop 0 studio 0 workshop 0 yard 0;s 79;<their> 78 N 80 my 78 our 78 the 78;s 78;=8:meeting <their> 78 N 82
my 78 our 78 the 78;to 0;at 83 on 0 to 83 with 0;N 0;<their> 78 N 82 my 78 our 78 the 78;=8:meeting to 87;see
0;=2:call at 81 by 83 down 84 in 85 into 83 on 86 out 84 over 0 round 88 to 89 up 84 upon 0;baptism 7 birthday 7
ceilidh 7 christening 7 communion 7 concert 7 confirmation 7 exhibition 7 funeral 7 gig 7 graduation 7 launch 7
opening 7 party 7 premier 7 premiere 7 recital 7 show 7 wedding 7;baptism 7 big 91 birthday 7 ceilidh 7 christening 7
communion 7 concert 7 confirmation 7 exhibition 7 funeral 7 gig 7 graduation 7 grand 91 launch 7 official 91 opening 7
party 7 premier 7 premiere 7 recital 7 show 7 wedding 7;s 92;N 93 her 92 his 92 my 92 our 92 the 92 their 92;for
94;clinic 0 factory 0 office 0 plant 0 practice 0 shop 0 site 0 studio 0 warehouse 0 workshop 0;... 96;... 96 clinic 0
farm 0 gallery 0 lab 0 office 0 shop 0 showroom 0 site 0 studio 0 surgery 0 warehouse 0 workshop 0 yard 0;her 97 his
97 my 98 our 98 the 98 their 97;office 0 shop 0 store 0 studio 0 workshop 0;at 99 into 99 my 100 our 100 the 100 to
99;at 99 into 99 my 100 our 100 person 0 the 100 to 99;... 96 clinic 0 farm 0 gallery 0 lab 0 office 0 shop 0 showroom
0 site 0 store 0 studio 0 surgery 0 warehouse 0 workshop 0 yard 0;her 97 his 97 my 103 our 103 the 103 their 97;site
0;at 99 into 99 to 104;at 99 into 99 to 99;... 95 at 99 by 101 in 102 into 104 on 105 over 106 round 107 to
104;conference 0;meeting 0;up 110;d 76;in 0 up 0;=3:coffee chat 36;at 99 into 99 person 0 to 99;at 99 by 107 in 115
into 99 on 105 over 107 round 107 to 99;call 37;=7:event call 37;<them> 16 N 16 me 16 us 16;a 27 an 27 bacon 24 bao 16
bratwurst 16 burritos 16 casserole 16 chilli 16 couscous 16 croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16
fondue 16 for 119 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 meze
16 mezze 16 mince 16 mussels 16 my 27 nosh 16 our 27 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16 pies 16
raclette 16 risotto 16 sandwich 16 sandwiches 16 schnitzel 16 scones 16 seafood 16 shawarma 16 some 27 soup 16
spaghetti 16 stew 16 tacos 16 tagine 16 the 27 toasties 16 waffles 16;for 119;tea 36;coffee 36 tea 36;of
123;=8:meeting day 7;in 37;=2:call in 37;at 7 for 7 in 7 next 7 with 7;booth 128 chinese 16 ethiopian 16 greek 16
indian 16 italian 16 japanese 16 korean 16 lebanese 16 mexican 16 moroccan 16 persian 16 stall 128 stand 128 thai 16
turkish 16 vietnamese 16;chinese 16 ethiopian 16 greek 16 indian 16 italian 16 japanese 16 korean 16 lebanese 16
mexican 16 moroccan 16 persian 16 thai 16 turkish 16 vietnamese 16;booth 128 stall 128 stand 128;a 129 an 130 chinese
16 ethiopian 16 greek 16 indian 16 italian 16 japanese 16 korean 16 lebanese 16 mexican 16 moroccan 16 my 131 our 131
persian 16 some 130 thai 16 the 129 turkish 16 vietnamese 16;sum 16;=4:meal <them> 16 N 16;=5:message d 14;a 130 an
130 chinese 16 ethiopian 16 greek 16 indian 16 italian 16 japanese 16 korean 16 lebanese 16 mexican 16 moroccan 16
persian 16 some 130 thai 16 the 130 turkish 16 vietnamese 16;... 95 for 44;a 21 an 21 cava 16 champagne 16 cheeky 19
cider 16 coffee 36 half 16 martini 16 martinis 16 mulled 20 negroni 16 negronis 16 nightcap 16 ouzo 16 port 16 rum 16
sake 16 schnapps 16 sherry 16 snifter 16 some 21 spritz 16 the 21;coffee 36;=4:meal a 139 coffee 36 tea 36;=4:meal
reception 7;line 14 note 14;a 142;dm 14 message 14 msg 14 note 14 text 14 whatsapp 14;a 144;clinic 0 farm 0 gallery 0
lab 0 office 0 shop 0 showroom 0 site 0 studio 0 surgery 0 warehouse 0 workshop 0 yard 0;my 146 our 146 the 146;at 147
into 147 to 147;<me> 143 <them> 145 N 145 a 142 at 147 by 148 in 148 into 147 over 148 round 148 to 147 us 143;N 49;to
150;... 95 down 151 out 151 over 151 round 151 up 151;run 0;mail 76 mailed 76 mails 76;=6:email chain 76;face 0;to
156;<them> 16 N 16;=5:message back 14 off 14 over 14;<them> 159 N 159 me 159 us 159;chat 7;chips 16;and 162 supper
16;white 36 whites 36;... 95;bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19
chilli 16 cider 16 couscous 16 croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26
goulash 16 grub 16 gyros 16 haggis 16 half 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 martini 16 martinis 16 meze
16 mezze 16 mince 16 mulled 20 mussels 16 negroni 16 negronis 16 nightcap 16 nosh 16 ouzo 16 oysters 16 paella 16
pancakes 16 pasta 16 pho 16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16
schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 soup 16 spaghetti 16 spritz 16 stew 16
tacos 16 tagine 16 toasties 16 waffles 16;$$ 16;a 166 an 166 bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16
cava 16 champagne 16 cheeky 19 chilli 16 chinese 167 cider 16 couscous 16 croissants 16 dumplings 16 ethiopian 167
fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 greek 167 grub 16 gyros 16 haggis 16 half 16 indian
167 italian 167 japanese 167 korean 167 lamb 16 lasagna 16 lasagne 16 lebanese 167 leftovers 16 martini 16 martinis 16
mexican 167 meze 16 mezze 16 mince 16 moroccan 167 mulled 20 mussels 16 my 27 negroni 16 negronis 16 nightcap 16 nosh
16 our 27 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 persian 167 pho 16 pie 16 pies 16 port 16 raclette 16
risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma 16 sherry
16 snifter 16 some 166 soup 16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16 thai 167 the 166 toasties 16 turkish
167 vietnamese 167 waffles 16;bell 37 buzz 37 ring 37 shout 37 tinkle 37;a 169;<them> 170 N 170;me 0 us 0;with 172;...
173;over 174 through 174;meet 37;line 37 phone 37;the 177;on 178;chinese 16 ethiopian 16 greek 16 indian 16 italian 16
japanese 16 korean 16 lebanese 16 mexican 16 moroccan 16 note 14 persian 16 reply 14 response 14 thai 16 turkish 16
vietnamese 16;<them> 179 N 179 a 180 an 130 chinese 16 ethiopian 16 greek 16 indian 16 italian 16 japanese 16 korean
16 lebanese 16 mexican 16 moroccan 16 persian 16 some 130 thai 16 the 130 turkish 16 vietnamese 16;eat 16 food 16
goulash 16;for 182 to 182;in 183 over 183 round 183;=8:meeting eat 16 food 16 goulash 16;for 185 to 185;in 186 over
186 round 186;bacon 24 bao 16 booth 128 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16
chinese 16 cider 16 couscous 16 croissants 16 dumplings 16 ethiopian 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25
full 26 goulash 16 greek 16 grub 16 gyros 16 haggis 16 half 16 indian 16 italian 16 japanese 16 korean 16 lamb 16
lasagna 16 lasagne 16 lebanese 16 leftovers 16 martini 16 martinis 16 mexican 16 meze 16 mezze 16 mince 16 moroccan 16
mulled 20 mussels 16 negroni 16 negronis 16 nightcap 16 nosh 16 note 14 ouzo 16 oysters 16 paella 16 pancakes 16 pasta
16 persian 16 pho 16 pie 16 pies 16 port 16 raclette 16 reply 14 response 14 risotto 16 rum 16 sake 16 sandwich 16
sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 soup 16 spaghetti 16
spritz 16 stall 128 stand 128 stew 16 tacos 16 tagine 16 thai 16 toasties 16 turkish 16 vietnamese 16 waffles 16;bacon
24 bao 16 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 chinese 16 cider 16 couscous
16 croissants 16 dumplings 16 ethiopian 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 greek 16
grub 16 gyros 16 haggis 16 half 16 indian 16 italian 16 japanese 16 korean 16 lamb 16 lasagna 16 lasagne 16 lebanese
16 leftovers 16 martini 16 martinis 16 mexican 16 meze 16 mezze 16 mince 16 moroccan 16 mulled 20 mussels 16 negroni
16 negronis 16 nightcap 16 nosh 16 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 persian 16 pho 16 pie 16 pies 16
port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16
shawarma 16 sherry 16 snifter 16 soup 16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16 thai 16 toasties 16 turkish
16 vietnamese 16 waffles 16;bacon 24 bao 16 booth 128 bratwurst 16 burritos 16 casserole 16 chilli 16 couscous 16
croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis
16 lamb 16 lasagna 16 lasagne 16 leftovers 16 meze 16 mezze 16 mince 16 mussels 16 nosh 16 oysters 16 paella 16
pancakes 16 pasta 16 pho 16 pie 16 pies 16 raclette 16 risotto 16 sandwich 16 sandwiches 16 schnitzel 16 scones 16
seafood 16 shawarma 16 soup 16 spaghetti 16 stall 128 stand 128 stew 16 tacos 16 tagine 16 toasties 16 waffles
16;bacon 24 bao 16 booth 128 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 chinese 16
cider 16 couscous 16 croissants 16 dumplings 16 ethiopian 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26
goulash 16 greek 16 grub 16 gyros 16 haggis 16 half 16 indian 16 italian 16 japanese 16 korean 16 lamb 16 lasagna 16
lasagne 16 lebanese 16 leftovers 16 martini 16 martinis 16 mexican 16 meze 16 mezze 16 mince 16 moroccan 16 mulled 20
mussels 16 negroni 16 negronis 16 nightcap 16 nosh 16 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 persian 16 pho
16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16
scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 soup 16 spaghetti 16 spritz 16 stall 128 stand 128 stew 16 tacos
16 tagine 16 thai 16 toasties 16 turkish 16 vietnamese 16 waffles 16;<them> 184 N 187 a 188 an 189 bacon 24 bao 16
bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 chinese 16 cider 16 couscous 16
croissants 16 dumplings 16 ethiopian 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 greek 16
grub 16 gyros 16 haggis 16 half 16 indian 16 italian 16 japanese 16 korean 16 lamb 16 lasagna 16 lasagne 16 lebanese
16 leftovers 16 martini 16 martinis 16 mexican 16 meze 16 mezze 16 mince 16 moroccan 16 mulled 20 mussels 16 my 190
negroni 16 negronis 16 nightcap 16 nosh 16 our 190 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 persian 16 pho 16
pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones
16 seafood 16 shawarma 16 sherry 16 snifter 16 some 189 soup 16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16 thai
16 the 191 toasties 16 turkish 16 vietnamese 16 waffles 16;=8:meeting at 0;over 193;down 151 out 151 over 151 round
151 up 151;tea 16;visit 0;on 37 with 37;up 198;antiques 46 art 46 back 47 boardroom 0 book 46 chambers 0 christmas 46
craft 46 depot 0 easter 46 kitchen 48 lab 0 makers 46 mill 0 office 0 plant 0 practice 0 premises 0 solicitor 49
solicitors 0 stockroom 0 surgery 0 test 50 valentine 51 valentines 46 vintage 46 warehouse 0 works 0;back 47 boardroom
0 chambers 0 depot 0 kitchen 48 lab 0 mill 0 plant 0 practice 0 premises 0 solicitor 49 solicitors 0 stockroom 0
surgery 0 test 50 warehouse 0 works 0;s 201;room 0;back 47 boardroom 0 chambers 0 club 1 clubhouse 0 depot 0 kitchen
48 lab 0 meeting 203 mill 0 office 0 plant 0 practice 0 premises 0 showroom 0 solicitor 49 solicitors 0 stockroom 0
surgery 0 test 50 warehouse 0 works 0;antiques 46 art 46 back 47 boardroom 0 book 46 chambers 0 christmas 46 club 1
clubhouse 0 craft 46 depot 0 easter 46 kitchen 48 lab 0 makers 46 meeting 203 mill 0 office 0 plant 0 practice 0
premises 0 showroom 0 solicitor 49 solicitors 0 stockroom 0 surgery 0 test 50 valentine 51 valentines 46 vintage 46
warehouse 0 works 0;queue 7;antiques 46 art 46 back 47 badge 206 boardroom 0 book 46 chambers 0 christmas 46 club 1
clubhouse 0 craft 46 depot 0 easter 46 kitchen 48 lab 0 makers 46 meeting 203 mill 0 office 0 plant 0 practice 0
premises 0 registration 206 showroom 0 solicitor 49 solicitors 0 stockroom 0 surgery 0 test 50 valentine 51 valentines
46 vintage 46 warehouse 0 works 0;<their> 200 N 202 a 55 antiques 46 art 46 book 46 christmas 46 craft 46 easter 46
for 44 her 47 his 47 makers 46 my 204 office 0 our 205 person 0 the 207 their 47 valentine 51 valentines 46 vintage
46;<their> 0 N 49 a 0 our 0 the 0;=0:intro;=1:introduction d 210;=1:introduction;off 0;party 7;ringing 37;be
215;=4:meal break 0 hour 0;a 27 an 27 bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 chilli 16 couscous 16
croissants 16 dinner 121 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 grub 16 gyros
16 haggis 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 lunch 121 meze 16 mezze 16 mince 16 mussels 16 my 27 nosh 16
our 27 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16 pies 16 raclette 16 risotto 16 sandwich 16 sandwiches
16 schnitzel 16 scones 16 seafood 16 shawarma 16 some 27 soup 16 spaghetti 16 stew 16 tacos 16 tagine 16 the 27
toasties 16 waffles 16;a 131 my 131 our 131 the 131;chai 36;up 209;=8:meeting up 7;linkedin 14 slack 14 teams
14;=5:message on 223;clip 14 link 14 photo 14 pic 14 picture 14 video 14;a 225 an 225 some 225 the 225;=5:message a
225 an 225 me 226 some 225 the 225 us 226;person 0;=8:meeting in 228;moi 16;on 223;choma 16;to 37 with 37;line 233
phone 233;the 234;hours 0 visit 0;for 37 to 37 with 37;for 172 with 172;bar 238 booth 238 desk 238 door 238 stall 238
stand 238 till 238;... 239 bar 238 booth 238 desk 238 door 238 stall 238 stand 238 till 238;with 0;=2:call for 37 to
37 with 37;... 239 bar 238 blower 37 booth 238 desk 238 door 238 horn 37 line 242 stall 238 stand 238 till 238
whiteboard 0;facetime 37 hold 237 my 240 our 240 site 241 the 243 video 37 whatsapp 14;... 15 postcard 14 telegram
14;=8:meeting one 0;one 0 ones 0;of 245 on 246 one 0 to 247;day 7 evening 7;desk 0 office 0 shop 0 studio 0 workshop 0
yard 0;s 250;<their> 250 N 251 my 250 our 250;... 95 a 166 an 166 at 252 bacon 24 bao 16 bratwurst 16 burritos 16
casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 cider 16 couscous 16 croissants 16 dumplings 16 fajitas 16
falafel 16 fish 16 fondue 16 for 44 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 half 16 lamb 16 lasagna 16
lasagne 16 leftovers 16 martini 16 martinis 16 meze 16 mezze 16 mince 16 mulled 20 mussels 16 my 27 negroni 16
negronis 16 nightcap 16 nosh 16 our 27 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16 pies 16 port 16
raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma
16 sherry 16 snifter 16 some 166 soup 16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16 the 166 to 252 toasties 16
waffles 16;evening 0;soup 16;=2:call call 37 calls 37 conversation 37;<them> 37 N 37 my 37;from 14;=5:message <them>
159 N 159 me 159 us 159;meeting 0 session 0;my 146 our 146 see 0 the 146;at 147 into 147 to 261;N 49 my 146 our 146
see 0 the 146;at 147 into 147 to 263;... 95 at 147 by 262 down 151 in 262 into 147 out 151 over 264 round 264 to 147
up 151;of 122;yam 16;wow 0;puff 16;ping 14;note 14 reply 14 response 14;<them> 14 N 14;a 271 from 272;vous 0;meeting 0
w 86 with 86;race 7 show 7;=4:meal dinner 16;at 252 for 44 to 252;and 86;N 279;<their> 0 my 0 our 0 the 0;and 86 at
281 in 281;N 282;between 86 down 0 w 280 with 283;in 228;<them> 285;clip 14 clips 14 gif 14 link 14 meme 14 memes 14
photo 14 photos 14 pic 14 pics 14 picture 14 pictures 14 recording 14 screenshot 14 selfie 14 video 14 videos 14;...
287 clip 14 clips 14 gif 14 link 14 meme 14 memes 14 photo 14 photos 14 pic 14 pics 14 picture 14 pictures 14
recording 14 screenshot 14 selfie 14 video 14 videos 14;0 288 a 288 an 288 her 288 his 288 some 288 the 288 three 288
two 288;0 288 <them> 289 N 289 a 288 an 288 her 288 his 288 me 289 on 289 over 289 some 288 the 288 three 288 two 288
us 289;bacon 24 bao 16 booth 128 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 cider
16 couscous 16 croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 grub 16
gyros 16 haggis 16 half 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 martini 16 martinis 16 meze 16 mezze 16 mince 16
mulled 20 mussels 16 negroni 16 negronis 16 nightcap 16 nosh 16 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 pho
16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16
scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 soup 16 spaghetti 16 spritz 16 stall 128 stand 128 stew 16 tacos
16 tagine 16 toasties 16 waffles 16;a 291 an 166 bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 cava 16
champagne 16 cheeky 19 chilli 16 cider 16 couscous 16 croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue
16 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 half 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 martini 16
martinis 16 meze 16 mezze 16 mince 16 mulled 20 mussels 16 my 190 negroni 16 negronis 16 nightcap 16 nosh 16 our 190
ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16
sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 some 166 soup
16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16 the 291 toasties 16 waffles 16;up 165;down 0;visit 0 walk
0;between 86 w 280 with 283;=2:call call 37;chops 16;bag 16;phone 37;by 300 in 228;day 7;planning 0 review 0;up
0;committee 0 group 0;roast 16;four 16 three 16 two 16;booked 16 for 307;meal 16;a 309 eat 16 food 16 grub 16 nosh 16
steak 16 supper 16;for 310 to 310;for 310 out 311 to 310;<them> 312 N 312;cake 36;=3:coffee and 314;=2:call
conversation 37;tete 0;a 317;=5:message message 14 messages 14;reception 30;hq 0 office 0 offices 0;back 47 boardroom
0 chambers 0 depot 0 hq 0 kitchen 48 lab 0 mill 0 office 0 offices 0 plant 0 practice 0 premises 0 solicitor 49
solicitors 0 stockroom 0 surgery 0 test 50 warehouse 0 works 0;<their> 201 N 202 her 321 his 321 my 201 our 322
reception 30 the 201 their 321;<them> 312 N 312 a 131 my 131 our 131 the 131;hall 7;day 7 fair 7 show 7;a 309
breakfast 16 dinner 16 drink 16 eat 16 food 16 grub 16 lunch 16 meal 16 nosh 16 pint 16 steak 16 supper 16;a 70 an 70
breakfast 16 dinner 16 drink 16 for 310 lunch 16 meal 16 out 311 pint 16 supper 16 to 327;<them> 328 N 328 me 71 us
71;... 95 a 27 an 27 bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 chilli 16 couscous 16 croissants 16
dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 for 44 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 lamb
16 lasagna 16 lasagne 16 leftovers 16 meze 16 mezze 16 mince 16 mussels 16 my 27 nosh 16 our 27 oysters 16 paella 16
pancakes 16 pasta 16 pho 16 pie 16 pies 16 raclette 16 risotto 16 sandwich 16 sandwiches 16 schnitzel 16 scones 16
seafood 16 shawarma 16 some 27 soup 16 spaghetti 16 stew 16 tacos 16 tagine 16 the 27 toasties 16 waffles 16;=2:call
call 37 chat 37;from 37;message 14 note 14 noted 14 notes 14;=8:meeting of 0;through 334;round 209;after 39 at 99 by
107 in 115 into 99 just 40 only 40 over 107 round 107 to 99;app 14;=7:event reception 7;=8:meeting review 0;... 173 to
150;... 95 a 130 an 130 chinese 16 down 151 ethiopian 16 greek 16 indian 16 italian 16 japanese 16 korean 16 lebanese
16 mexican 16 moroccan 16 out 151 over 341 persian 16 round 151 some 130 thai 16 the 130 through 174 turkish 16 up 151
vietnamese 16;=5:message call 37 video 37;group 0 session 0;$ 11 1 13 121 0 1on1 0 a 31 abendessen 16 agm 32 akara 16
all 35 almuerzo 16 amala 16 americano 36 americanos 36 angerufen 37 annual 38 aperitif 16 apero 16 appointment 0
appraisal 0 appraisals 0 appt 0 are 41 arepas 16 around 45 asado 16 asun 16 at 60 ate 62 awards 7 bacon 63 barbecue 16
barbie 16 barcamp 7 bbq 16 be 64 been 64 beer 16 beers 16 bev 16 bevs 16 bevvies 16 bevvy 16 bfast 16 bibimbap 16
biryani 16 bite 65 bkfst 16 blower 37 board 66 boerewors 16 booked 68 borscht 16 both 69 bought 72 bowl 73 bowls 29
boxty 16 braai 16 breakfast 16 breakout 7 brekkie 16 brekky 16 brew 36 brunch 16 brunched 74 bunny 75 burger 16
burgers 16 buzzed 37 by 77 cafe 36 caled 37 call 37 called 90 calling 37 calls 37 came 108 cappuccino 36 cappuccinos
36 carvery 16 case 109 catch 111 cawl 16 cc 112 ccd 76 cena 16 ceviche 16 chai 36 check 113 checkin 0 chippy 16
chowder 16 cocktails 16 coddle 16 code 38 cofee 36 coffe 36 coffee 114 coffees 36 cofffee 36 come 116 comida 16
committee 0 con 117 concall 37 conclave 7 conf 118 confab 0 conference 118 congee 16 congress 7 consultation 0 cooked
120 cooking 121 cooks 121 cream 122 cup 124 cuppa 36 cuppas 36 curry 16 debrief 0 dejeuner 16 demo 125 demoday 7
demonstration 0 design 38 deskside 0 dial 126 dialed 126 dialled 127 did 132 dim 133 dine 74 dined 134 diner 16 dining
16 dinner 16 dinners 16 discord 14 dm 135 dmed 14 dms 14 doing 136 dosa 16 down 137 dram 16 drams 16 drank 138 drink
140 drinks 141 dropped 149 drove 152 dry 153 dumplings 16 e 154 eat 136 eaten 16 eating 16 ebr 0 egm 0 egusi 16
elevenses 36 email 155 emailed 76 emailing 76 emails 76 empanadas 16 espresso 36 event 7 expo 7 f2f 0 face 157
facetime 37 facetimed 37 facetiming 37 feasted 74 fed 158 festival 7 fika 36 filter 139 fired 160 fireside 161 fish
163 fitting 0 flat 164 flew 165 for 168 fruhstuck 16 gala 7 gave 171 getroffen 0 gin 16 glass 23 glasses 23 gmeet 37
going 175 gone 175 google 176 got 181 grabbed 136 hackathon 7 had 192 hand 194 handover 0 hangout 37 headed 195 high
196 home 197 hotpot 16 house 197 huddle 0 hung 199 imessage 14 in 208 inbox 76 induction 0 injera 16 inspect 209
inspected 209 inspecting 209 inspection 0 insta 14 instagram 14 interview 0 intro 211 introd 210 introduced 210
introducing 210 introduction 212 introed 210 introing 210 investor 110 is 41 joined 165 jollof 16 kaffee 36 kebab 16
kebabs 16 keynote 7 kick 213 kickoff 0 kimchi 16 laksa 16 latte 36 lattes 36 launch 214 linkedin 14 ll 216 lnch 16
lunch 217 lunched 16 lunches 16 made 218 mail 155 mailed 76 mails 76 manned 219 masala 220 mbr 0 meal 16 measured 221
meating 0 meet 222 meeting 0 meetings 0 meetup 7 message 224 messaged 227 messages 14 messaging 14 messe 7 met 229
metting 0 mittagessen 16 mocha 36 moi 230 monthly 38 msg 14 msgd 14 mtg 0 mtgs 0 nasi 16 natter 0 nipped 195 nkwobi 16
noodles 16 note 231 nyama 232 off 235 office 236 offsite 0 on 244 one 248 open 249 out 137 over 253 owed 72 panel 7
parents 254 partner 110 party 7 pepper 255 performance 38 phone 256 phonecall 37 phoned 37 phones 37 phoning 257
picnic 16 pierogi 16 ping 258 pinged 259 pings 14 pint 16 pints 16 pitch 110 pizza 16 planning 260 plate 73 popped 265
pot 266 pounded 267 pow 268 powwow 0 probation 0 product 38 progress 38 project 38 prosecco 16 puff 269 qbr 0
quarterly 38 quick 270 ramen 16 ran 219 rang 37 received 273 rendang 16 rendez 274 rendezvous 0 retreat 7 retro 0
review 275 ringing 257 road 276 roadshow 7 roast 277 round 278 s 41 sat 284 satay 16 saw 286 school 197 scran 16 scrum
0 sent 290 session 0 shared 292 shawarma 16 shot 160 shouted 72 showed 293 signal 14 sipped 22 sit 294 site 295
sitting 296 skype 297 skyped 37 skyping 37 slack 14 slacked 14 small 298 smoko 36 sms 135 some 28 spends 174 spent 174
spice 299 spoke 301 spoken 285 sports 302 sprint 303 staffed 219 stand 304 standup 0 steak 16 steerco 0 steering 305
stood 72 summit 7 sunday 306 sundowner 16 sundowners 16 supped 74 supper 16 sushi 16 suya 16 sync 0 synced 0 table 308
takeaway 16 taken 313 taking 313 tapas 16 tea 315 teams 297 tel 117 telco 117 telcon 37 telecon 37 telefonat 37
telefoniert 37 telegram 14 telephone 316 telephoned 37 tete 318 text 319 texted 227 texting 14 texts 14 thali 16 the
320 tiffin 16 to 323 toastie 16 took 324 tour 0 toured 209 town 325 trade 326 travelled 165 treated 329 treating 313
treffen 0 turned 293 tweeted 14 txt 14 txtd 14 txted 14 txting 14 ugali 16 up 330 vc 117 video 331 videocall 37 viewed
209 viewing 0 viewings 0 visit 0 visits 0 vm 332 vn 258 voice 333 voicemail 37 voicenote 14 voicenoted 14 wa 14 walk
335 walked 336 walkthrough 0 wapp 14 was 337 wats 338 webex 37 webinar 7 wechat 14 wedding 339 weekly 340 went 342
were 337 whats 338 whatsapp 343 whatsapped 227 whatsapping 14 whatsapps 14 whisky 16 wine 16 wined 158 working 344
workshop 7 zoom 297 zoomed 37 zooming 37
"""

