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
a det bid_thing;abandoned off_it;aborted off_it;about hello no_event;absolutely filler;accept bid;accepted
verb3;accepts verb3;access owed_thing;accountant rel staff;accounts owed_thing work_thing;actually filler;ad
work_thing;add bid;address owed_thing contact_thing;adjusts works3;admitted confides;advert work_thing;advice
view;advise to_do;advised bidding verb3 bids;advises verb3 bids;advising helped;after hello no_event;afternoon
time_unit;again filler plainly;agency staff;agenda owed_thing;agent staff;ago hello;agreed verb3;agreement
owed_thing;agrees verb3;agricultural happening_first;air happening_first;all filler bid_thing;already filler;alright
meant_well;also filler;alumni happening_first;always filler imperative bid;amazing meant_well;amends works3;amp
lendable;an det bid_thing;and and hello;animal cause;annotated marked_up;annotating marked_up;answer owed_thing give1
giveinf to_do told_by;answered reach;answers owed_thing verb3 give3;any det bid_thing;app work_thing;apparently
filler;application owed_thing work_thing;applications work_thing;appointment their_day;approve to_do;approves
give3;architect staff;are hello verb3;argued bids;argues bids;arrange give1 giveinf to_do;arranges give3;arranging
making;arrived verb3;arrives verb3;article owed_thing useful work_thing;articles useful;artwork owed_thing;ask giveinf
to_do redo;asked bidding hello reach;asks verb3 give3;assembly happening;assessment their_day;assistant rel
staff;assisting helped;assured told_them;at hello to_events bid_thing;attended to_events;attending doing;auction
happening;audition their_day;auditioned in_person;aunt rel;auntie rel;automate bid;availability owed_thing;avoid
bid;awards happening_first;axe bid;axed off_it;baby rel;back bid_thing;bag lendable;bake happening_first helping;baked
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
bid;charger lendable;charity happening_first cause good_cause;chase give1 to_do redo;chases give3 works3;chat
a_chat;chattered confides;chatting outing;cheatsheet useful;check give1 giveinf by_post to_do redo bid_of;checked
did_free;checklist useful;checklists useful;checks give3;checkup their_day;cheese happening_first;chemo
their_day;cheque owed_thing by_post;chief attribute;chocolates by_post;choose bid their_doing;choosing
doing;christening happening;christmas happening_first;chronicle told_in;church cause good_cause;circulate
to_do;circulates works3;claims says;clarified explained;clean helping good_cause;cleaned did_free;cleaning
helping;clear helping;clearing helping;clearly filler;clears works3;clerk staff;client rel by_post;clients
bid_thing;climbing outing doing;clinic good_cause;close bid_it bid_of;closed verb3;closes verb3;closing doing
good_work;club happening_first good_cause;co rel staff;coached led_through briefed did_free;coaching helped;coat
lendable;code work_thing;coffee a_chat met_over;cofounder rel staff;colleague rel gossips staff;collect give1
giveinf;collecting doing;collects give3;college attribute;comeback told_by;comedy happening_first;comes
verb3;commented marked_up;commenting marked_up;comments owed_thing remarks_on;community cause;company rel;competing
doing;compiles works3;complained confides;complains confides;complete to_do;completely filler;completes
give3;completion their_day;concentrate bid;concert happening;confessed confides;confided confides;confirm give1
giveinf to_do redo;confirmation owed_thing;confirmed says verb3;confirms verb3 give3;considers verb3;contact
contact_of;contacts contact_of;continues verb3;contract owed_thing bid_of;convention happening;coo rel;cook
helping;cooked did_free;cooking making outing doing;cooler lendable;copied handed;copy owed_thing bid
work_thing;copyedited marked_up;correct redo;corrected marked_up;corrections remarks_on;corrects works3;costs
works3;could hello verb3 no_event;couldn not verb3;couldnt not verb3;counsel view staff;counsels bids;count
bid_of;counted in_person;countersign to_do;counting doing;counts works3;county happening_first;courier give1
told_in;couriered done;couriers give3;course own_affair useful;courses useful;court bid;cousin rel;cover
work_thing;covers verb3;craft happening_first;crammed in_person;crash lesson;credit give1;credits give3;cried says
verb3;critique remarks_on;critiqued marked_up;critiquing marked_up;crossing doing;crowd gossips;cto rel staff;cuppa
a_chat met_over;curriculum useful;curry met_over;customer rel by_post;customers bid_thing;cut giveinf imperative bid
did_free;cuts works3;cutting good_work;cuttings useful;cv owed_thing work_thing;cycled passes_by;cycling outing
doing;d verb3;dad rel staff;daily bid_thing;dance happening;dancing doing;data owed_thing;date owed_thing;dates
owed_thing;daughter rel staff;day happening_last time_unit;deadline their_day;debrief a_chat;decided verb3;decides
verb3 give3;decision owed_thing;deck owed_thing work_thing;decline bid;declined verb3;declines verb3;decorate
helping;defence their_day;deferred off_it;definitely filler;degree own_affair;delay bid_it bid_of;delayed
off_it;delegate bid;deliver give1 giveinf to_do redo;delivered done;delivers give3;delivery owed_thing;demo lesson
work_thing;demoing doing;demonstrated explained;demote bid;demystified explained;deposit owed_thing;depot
in_person;derby happening;design work_thing bid_of;designed did_free;designer staff;designs work_thing;desk
in_person;details owed_thing contact_thing;dialled attempt;did hello verb3 to_events did_free;didi filler;didn says
not verb3;didnt not verb3;dig helping;digs give3 works3;dilute bid;dining outing doing;dinner a_chat met_over;diploma
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
verb3;invite give1 giveinf;invited reach;invoice owed_thing give1 bid_of;invoices give3;is hello verb3;isn not
verb3;isnt verb3;issues works3;it it hello attribute bid_thing;its it hello;ive i;jack lendable;jacket lendable;jam
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
good_work;measure give1 redo bid_of;measurements owed_thing;measures give3;measuring doing;meeting met_over doing;mela
happening;memo owed_thing;mend give1 helping;mends works3;mentioned says verb3;mentions says verb3;mentoring
helped;menu owed_thing work_thing;merge bid bid_it;message told_by met_over;messaged attempt reach handed;met
hello;might verb3;mine in_person;mint told_in;minutes owed_thing;mixer lendable;moan a_chat;moaned confides;moans
confides;mobile contact_of;mocking making;mockup owed_thing work_thing;mockups owed_thing work_thing;model owed_thing
work_thing bid_of;mom rel;money owed_thing by_post;moneycontrol told_in;monthly bid_thing;more plainly
bid_thing;morning time_unit;mortgage bid;mother rel staff;motor happening_first;motto told_by;move helping
bid_it;moved verb3 helping off_it;moves verb3;movie happening_first;moving verb3 helping doing good_work;mower
lendable;mum rel staff;museum good_cause;must verb3;muttered confides;mutual gossips;my my hello good_work
bid_thing;myself me;n and;name contact_of bid_of;nan rel;narrow bid;nativity happening;natter a_chat;nda
owed_thing;need hello no_event;needed verb3;needs hello verb3 no_event;negotiate bid;neighbor rel gossips;neighbors
gossips;neighbour rel gossips;neighbours gossips;nephew rel;networking happening_first;never not imperative bid;news
told_in;newsletter told_in work_thing;next hello;niece rel;night happening_last;ninetieth happening;nipped
passes_by;nite happening_last;nixed off_it;no not bid_thing;not not hello;note told_by;notes owed_thing useful
remarks_on;nothing bid_thing;novel work_thing;number owed_thing contact_of;numbers owed_thing work_thing;nursery
good_cause;of hello no_event;off bid_thing;offer owed_thing bid_it work_thing bid_of;offered verb3;offers verb3;office
gossips staff;ok owed_thing filler meant_well;okay filler meant_well;okays give3;on no_event bid_thing;once
plainly;one bid_thing;only filler bid_thing;op their_day;open happening_first bid_it bid_of;opened verb3;opening
happening doing;opens verb3;operation own_affair their_day;opinion view;ops attribute;orchard in_person;order give1
giveinf redo bid_of;ordering making;orders give3;organise give1 giveinf to_do;organised to_events;organises
give3;organize give1 giveinf to_do;organized to_events;organizes give3;orphanage good_cause;others gossips;our my
hello good_work bid_thing;ours in_person;out hello plainly bid_thing;outbid bid;outlined explained;outright
plainly;outsource bid;over hello;overcharge bid;overdeliver bid;overview lesson;owe hello;owes hello verb3;owned
verb3;owns verb3;pa rel staff;pack owed_thing useful helping;package by_post;packed in_person;packing helping;packs
useful;paddling doing;paddock in_person;page work_thing;pageant happening;paid done verb3;paint helping;painted
did_free;painting helping outing doing;paints works3;panto happening;pantomime happening;pantry good_cause;paper
told_in work_thing;papers told_in gossips work_thing;paperwork owed_thing;parade happening;parcel by_post;parents
rel;park happening_first bid bid_it;parked off_it;parkrun happening;part owed_thing;parting told_by;partner rel
staff;parts owed_thing;party happening_last;pass give1 giveinf;passed done verb3 passes_by handed;passes verb3
give3;passport own_affair;patent bid_it;pattern useful;patterns useful;pause bid_it;pay give1 giveinf to_do
redo;payment owed_thing by_post;pays verb3 give3;people rel staff bid_thing;per bid_thing;perfect
meant_well;performing doing;permit owed_thing;permits owed_thing;person met_over;phone give1 giveinf contact_of
met_over;phoned attempt reach;photo owed_thing;photographed did_free;photos owed_thing;physio their_day;pick
bid;picking doing;picks works3;pics owed_thing;picture owed_thing;pictures owed_thing;pilot bid_it;ping give1
giveinf;pinged attempt reach handed;pinned in_person;pint a_chat met_over;pints met_over;pitch happening_first bid_it
work_thing bid_of;pitching outing doing;pivot bid;plainly plainly;plan owed_thing bid_it their_doing work_thing
bid_of;planned verb3;planner useful;plans owed_thing verb3 work_thing;plant helping bid;planted in_person;planting
doing;play happening_last;playbook useful;playdate happening;played to_events did_free;playgroup good_cause;playing
outing doing;please filler;plus and;podcast useful;poem work_thing;poems work_thing;poetry happening_first;point
plainly;pointer lesson;pointers lesson;poker happening_first;policies useful;policy useful;polished
marked_up;polishing marked_up;popped reach passes_by to_events;popping passes_by;porch in_person;pored
in_person;portfolio happening_first work_thing;position view;post by_post to_do work_thing;postcard told_by;posted
done handed;poster work_thing;postie gossips;posting making;postpone bid;postponed off_it;posts give3;pr
attribute;practice their_doing;practicing marked_up;practise their_doing;practising marked_up;preaches bids;precedent
useful;precedents useful;prefers verb3;premiere happening;prep their_doing;prepare give1 giveinf to_do their_doing
redo;prepares give3;preparing making;prepping helped;present by_post;presentation owed_thing work_thing;presenting
outing doing;presents verb3;press lendable happening_first told_in;pressing doing;preview happening;price owed_thing
bid_it their_doing redo bid_of;prices owed_thing;pricing owed_thing;primer useful lesson;print give1 giveinf;printed
handed did_free;printer staff;printing making;prints works3;prioritise bid;prioritize bid;private
happening_first;prize happening_first;probably filler;procession happening;procurement staff;produces works3;profile
work_thing;projector lendable;prom happening;promised verb3 told_them;promises verb3;promote bid;proof
owed_thing;proofed marked_up;proofread marked_up did_free;proofreading marked_up;proofreads works3;proofs
owed_thing;proposal owed_thing work_thing;prototype work_thing;prove bid;provide to_do redo;provides give3;prune
bid;pruned in_person;pruning doing;pub met_over;publish bid;publisher staff;publishes works3;puja happening;pull
bid;pulled off_it;push bid;pushed verb3 off_it;pushes verb3;put verb3 bid;puts verb3;quayside in_person;questionnaire
owed_thing work_thing;queued in_person;quickly filler;quietly plainly;quit verb3 bid;quits verb3;quiz happening
happening_first;quizzed briefed;quote owed_thing give1 to_do redo bid_of;quotes give3;quoting making;race
happening;racing doing;racket lendable;radio told_in;raffle happening;raise giveinf imperative bid;raised verb3;raises
verb3;raising good_work;rally happening;ran verb3 to_events led_through;rang attempt reach;ranted confides;rave
happening;re no_event;reached reach;reaction told_by;really filler;rearranged off_it;reassured told_them;rebrand bid
bid_it;rebuilds works3;recalculates works3;receipt owed_thing;receipts owed_thing;receptionist gossips;recheck
redo;recipe owed_thing useful view work_thing;recipes useful;recital happening;reckoned bids;reckons says verb3
bids;recommendation view;recommended verb3 bids;recommends verb3 bids;record bid_of;recorded did_free;recording outing
doing;recruit bid;redesigns works3;redline owed_thing;redlined marked_up;redlines owed_thing remarks_on;redlining
marked_up;redo bid redo;redoes give3;redraft bid;redraws works3;reduce bid;reference owed_thing;references
owed_thing;refits works3;refrain told_by;refuge good_cause;refund owed_thing give1;refunds give3;refuse bid;refused
verb3;refuses verb3;regarding no_event;regatta happening;register bid bid_it;registration owed_thing;rehearse
their_doing;rehearsed in_person;rehearsing marked_up outing doing;reject bid;rejected verb3;rejects verb3;relax
bid;release to_do;releases works3;remarked confides;remarks remarks_on;remove bid;rename bid_it;renegotiate bid;rent
owed_thing bid_it bid_of;renting good_work;rents verb3;repaints works3;repair give1 helping cause redo;repaired
did_free;repairs give3;repays give3;repeatedly plainly;replace give1 bid redo;replacement owed_thing;replaces
give3;repld reach;replied reach writes;replies give3;reply owed_thing give1 giveinf to_do told_by;report owed_thing
to_do work_thing bid_of;reports give3;reprice bid bid_it;reprint redo;rescheduled off_it;rescue good_cause;resend
redo;resends give3;resent writes;reserve give1 giveinf;reserving making;reshuffled off_it;resist bid;resources
useful;respond to_do;responded reach writes;response told_by;resprays works3;rest giveinf imperative bid
bid_of;restocks works3;result owed_thing;results owed_thing their_day;resume work_thing;retests works3;rethink
bid;retired verb3;retires verb3;return give1 giveinf to_do redo;returned done;returns verb3 give3;revert to_do;reverts
give3;review give1 giveinf bid_it to_do remarks_on redo;reviewed marked_up;reviewing marked_up outing doing;reviews
give3;revises works3;revision owed_thing;rework bid;reworked marked_up;reworking marked_up;reworks works3;rewrite
bid;rewrites works3;rewriting marked_up;rewrote marked_up;ride happening_last;riding outing doing;ring give1 giveinf
to_do redo;ringfence bid;ringing doing;rings give3 works3;roadmap owed_thing;roadshow happening;roll owed_thing;rolled
passes_by;roommate rel;rotate bid;round their_day;rowing outing doing;rule view;run happening_last lesson bid_it
bid_of;rundown lesson;running led_through outing doing;runs verb3 works3;s verb3;saab filler;sack bid;sadly
filler;sahib filler;said says hello verb3 bids;sailing outing doing;sails verb3;sale happening_last;sales staff
attribute;sample owed_thing useful;sampled in_person;samples owed_thing by_post works3;sander lendable;sangeet
happening;saving making;saw lendable;say bids;says says hello verb3 bids;scan owed_thing give1 their_day;scans
owed_thing give3 works3;schedule owed_thing;schedules give3;school own_affair happening_first cause good_cause
attribute;schooled briefed;scouts good_cause;scrap bid;scrapped off_it;screened in_person;screening
happening;scribbled in_person;script useful work_thing;scripts useful;secretary rel staff;section owed_thing;sections
owed_thing;secure bid;seeds useful;seeing doing;seemed verb3;seems verb3;sell giveinf imperative bid;selling
good_work;sells verb3;send hello give1 giveinf to_do;sending give3 making;sends verb3 give3;sent done hello verb3
writes handed;sentencing their_day;separate bid;separately filler;set bid_it;setting making;settles give3;seventieth
happening;sewed did_free;share give1 giveinf to_do redo bid_of;shared done verb3 handed;shares verb3 give3;sharing
give3 outing;she they hello;sheet owed_thing useful;shelter good_cause;shelve bid;shelved off_it;shes they;shift
helping time_unit;shifted off_it;shifts time_unit;shindig happening;ship give1 giveinf imperative bid to_do
bid_of;shipped done;ships give3;shook in_person;shooting doing;shop good_cause;shopping outing doing;shorten bid;shot
did_free;should hello verb3 no_event;show give1 giveinf happening happening_last bid_it redo bid_of;showed reach
to_events;showing doing;shut bid;side owed_thing;sifted told_in;sighed confides;sign bid_it to_do redo;signature
owed_thing;signed done says verb3;signing outing doing;signs verb3 give3 works3;simplify bid;simply filler;singing
doing;sir filler;sister rel staff;site work_thing;sitting doing;sixtieth happening;sketch owed_thing
work_thing;sketched in_person;sketches owed_thing work_thing;skiing outing doing;skip bid;skyped attempt reach;slack
met_over;slacked reach handed;sleep giveinf imperative bid bid_of;sleeping lendable;slides owed_thing
work_thing;slipped handed;slot owed_thing;slow bid bid_thing;slowly bid_thing;so and filler;sofa in_person;sold
verb3;solicitor rel staff;some det bid_thing;somebody they;someone they;something bid_thing;son rel staff;song
work_thing;songs work_thing;sort filler give1 giveinf bid_it to_do their_doing redo;sorting making doing;sorts
give3;sounded verb3;sounds verb3;soup cause good_cause;source give1;sources give3 works3;sourcing making;sow
bid;spanner lendable;speaker lendable;speakers lendable;speaking outing doing;speaks verb3;spec owed_thing;specialise
bid;specialize bid;specs owed_thing;speech own_affair work_thing;speed bid bid_it;spelled explained;spelt
explained;spend bid;spending outing;split bid_it bid_of;sponsored happening_first;sports happening_first;spreadsheet
useful work_thing;squeeze bid;squeezed in_person;stack helping;stacked in_person;staff gossips staff
bid_thing;staffing doing;stag happening;stand bid_of;standard told_in;standup met_over;start giveinf imperative bid
their_day;started verb3;starter useful;starts verb3;statement owed_thing work_thing;stay giveinf;stayed verb3
in_person;staying doing good_work;stays verb3;steer lesson view;steered led_through;stencil useful;stepdaughter
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
verb3;wine happening_first by_post;wins verb3;wire give1 to_do;wired done;wireframes owed_thing;wires give3;wisdom
told_by;wishes verb3;with hello to_events bid_thing;woman staff;won verb3;wonderful meant_well;wonders verb3;wont
verb3;word owed_thing a_chat told_by;wording useful;words told_by;work bid_of;workbook useful;worked verb3 to_events
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
finished 33 have 36 m 26 mused 25 ordered 33 polished 33 practiced 33 practised 33 prayed 25 prepared 33 prepped 33
remembered 25 reminisced 25 started 33 thought 25 ve 36 was 34 worked 33 worried 25 wrapped 33;=0:missed;awaited 38
missing 38 outstanding 38 overdue 38 pending 38 unpaid 38;awaited 38 missing 38 outstanding 38 overdue 38 pending 38
still 39 unpaid 38;are 40 is 40 remain 40 remains 40 still 40;N 41;from 42;<bid> 0;^ 44;: 45;=7:waiting;<until> 47 D
47;us 48;here 48 ready 48 with 49;arrive 48 be 50 come 48 coming 48 follow 48 land 48;arrive 48 be 50 come 48 coming
48 follow 48 land 48 to 51;is 52 ll 51 should 51 will 51;<them> 48 N 48;from 54;post 55;the 56;way 55;its 58 the
58;arriving 55 coming 55 due 55 in 57 landing 55 on 59;<owed_thing> 53 are 60 is 60 s 60;D 47;D 47 by 62 for 62 in 62
on 62;<them> 62 N 62;D 47 before 47 till 47 until 47;D 47 back 65 before 47 due 65 in 65 ready 65 till 47 until
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
owing 170 pending 175 please 220 pls 220 plz 220 promised 221 s 60 shall 186 should 186 still 222 to 229 will
218;<until> 103;... 231;to 171;drafting 47 finishing 47 preparing 47 printing 47 sending 47 signing 47;are 234 is 234
s 234;<them> 62 N 62 to 169;<them> 168 N 168 follow 63;... 233 across 170 arrives 63 awaited 63 back 170 coming 63 due
63 expected 63 follows 63 from 64 he 235 is 52 lands 63 ll 51 not 66 off 236 out 170 over 170 promised 63 she 235
should 51 they 235 to 237 will 51;... 170;N 81;to 240;promised 47 reckons 47 said 47 says 47 swears 47;$$ 47 <they>
242;<until> 243 D 243;D 103;<me> 245;D 103 to 246;across 247 back 247 over 247 round 247;... 248;<their> 249 it 249 me
103 that 249 the 249 them 249 us 103;with 240;<me> 103 <them> 168 N 168;to 252;across 170 back 253 off 170 out 170
over 170 to 169;... 245 D 103;... 170 to 71;me 103 us 103;up 251;back 241;across 170 back 170 off 170 out 170 over 170
to 169;<me> 103;to 261;back 262 me 103 us 103;... 245;me 264 us 264;know 103;<me> 266;out 241;N 81 arrive 62 be 69
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
273 are 60 is 60 s 60;<them> 82 N 82 follow 63;... 233 arrives 63 awaited 63 coming 63 due 63 expected 63 follows 63
from 64 is 52 lands 63 ll 51 not 66 off 64 promised 63 should 51 to 275 will 51;... 274 <owed_thing> 276 agreement 72
answer 72 contract 72 copy 72 decision 72 deck 72 docs 72 documents 72 draft 72 feedback 72 figures 72 invoice 72 list
72 numbers 72 offer 72 order 72 paperwork 72 payment 72 po 72 proposal 72 quote 72 report 72 samples 72 specs 72 term
73;=23:contact;N 278;from 279;... 280 from 279;... 43 ^ 277 blood 77 card 281 final 79 first 79 full 77 lab 77 letter
281 new 77 note 281 parcel 281 postcard 281 revised 77 second 77 signed 79 telegram 281 test 77;of 92;favour
283;against 92 for 92 in 284;against 92 firmly 285 for 92 in 284 strongly 285;s 47;<their> 47 N 287;^ 288;^ 81;<them>
290 N 290;<did_free> 14 owe 291;<owed_thing> 53;... 293 <owed_thing> 276 agreement 72 answer 72 contract 72 copy 72
decision 72 deck 72 docs 72 documents 72 draft 72 feedback 72 figures 72 invoice 72 list 72 numbers 72 offer 72 order
72 paperwork 72 payment 72 po 72 proposal 72 quote 72 report 72 samples 72 specs 72 term 73;... 43 ^ 294 blood 77
final 79 first 79 full 77 lab 77 new 77 revised 77 second 77 signed 79 test 77;N 22;about 296 of 296;card 281 letter
281 note 281 parcel 281 postcard 281 telegram 281;=0:missed times 38;time 38;again 38 both 299 each 300 every 300 only
38 twice 38;machine 301;<until> 219 before 219 by 219 until 219;... 303;my 304 our 304;^ 305;<them> 18 N 18;meet 307
see 307 visit 307;to 308;down 309 out 309 over 309 round 309 to 308 up 309;<det> 0 <my> 0 N 0 all 0 in 0 it 0 more 0
off 0 on 0 out 0 them 0 up 0;<bid> 0 <bid_it> 311;^ 312;^ 312 that 45 to 313;^ 44 that 45 to 45;reckons 314 said 314
says 314 thinks 315;$$ 38;tone 317;accounts 28;all 319;out 286;... 17 D 16 later 16;N 322;w 323 with 323;up 324;^ 0
against 92 firmly 285 for 92 in 284 strongly 285;to 149 w 149 with 149;away 327 back 327 down 327 out 327 over 327
round 327 to 149 up 327 w 149 with 149;... 220 <until> 219;approved 329 back 329 booked 329 checked 329 cleared 329
delivered 329 done 329 filed 329 finished 329 fixed 329 in 329 paid 329 posted 329 printed 329 ready 329 returned 329
reviewed 329 sent 329 settled 329 signed 329 sorted 329;... 330;all 331 everything 331 it 331 my 331 our 331 that 331
the 331 them 331 those 331;^ 332;^ 44 like 333;owe 291;... 46 : 45;N 336;from 337;<them> 18 N 18 away 327 back 327
down 327 out 327 over 327 round 327 to 149 up 327 w 149 with 149;$$ 38 tone 317;reckons 315 said 315 says 315 thinks
315;<owed_thing> 220;... 48 <until> 47 D 47;... 342 <their> 343 a 343 an 343 everything 343 it 343 news 343 that 343
the 343 them 343 this 343 word 343;... 342;^ 345;^ 344 a 346 an 346;<their> 343 a 343 an 343 everything 343 it 343
news 343 that 343 the 343 them 343 this 343 word 343;^ 348;... 220;<until> 219 D 47;... 351 <until> 47 D 47;... 342
<owed_thing> 329 <their> 343 a 343 all 350 an 343 everything 343 it 343 my 304 news 343 our 304 some 350 that 343 the
352 them 343 this 343 those 350 word 343;... 342 <owed_thing> 329;^ 354;^ 353 a 355 an 355;<until> 219 approved 329
back 329 booked 329 checked 329 cleared 329 delivered 329 done 329 filed 329 finished 329 fixed 329 in 329 paid 329
posted 329 printed 329 ready 329 returned 329 reviewed 329 sent 329 settled 329 signed 329 sorted 329;... 357;<until>
219 approved 329 back 329 before 219 booked 329 by 219 checked 329 cleared 329 delivered 329 done 329 filed 329
finished 329 fixed 329 in 329 paid 329 posted 329 printed 329 ready 329 returned 329 reviewed 329 sent 329 settled 329
signed 329 sorted 329 until 219;... 359;... 342 <owed_thing> 329 all 358 everything 331 it 331 my 360 our 360 some 350
that 331 the 358 them 331 those 358;^ 361 a 355 an 355;better 0 crazy 0 daft 0 foolish 0 mad 0 nuts 0 overpaying 0
right 0 silly 0 stupid 0 too 0 undercharging 0 underpricing 0 wise 0 wrong 0;^ 363;be 364;am 364 are 364 d 365 m 364
were 364 would 365;<i> 366;<i> 366 that 367;saying 28;are 369 say 28;=13:talk are 28 got 28 had 28 has 28 is 28 left
28 might 28 quit 28 s 28 was 28 were 28 will 28;are 28 got 28 had 28 has 28 is 28 left 28 might 28 quit 28 s 28 was 28
were 28 will 28;=13:talk <they> 372;<they> 371 it 28 on 28 that 373;<they> 372;<they> 372 that 375;it 28;has 377 is
28;answering 302 answerphone 301 vm 301 voicemail 301;down 18 in 18 over 18 round 18 up 18;w 149 with 149;call 381
meeting 381;N 380 a 382 breakfast 381 brunch 381 coffee 381 dinner 381 drinks 381 lunch 381 tea 381;... 17 meet 307
see 307 visit 307;to 384 w 149 with 149;away 327 back 327 down 385 out 385 over 385 round 385 to 384 up 385 w 149 with
149;<verb3> 28;=13:talk N 28;<they> 28 N 387 it 28 on 28 that 388;=13:talk <they> 372 N 28;<they> 371 N 387 it 28 on
28 that 390;<they> 28 it 28 on 28 that 28;^ 148;<they> 22;have 349;<they> 22 that 394 to 395;<they> 22 that 394;<they>
28;did 398 does 398 has 398 is 398 was 398 will 398;hear 62;^ 400;... 168;<giveinf> 402 <redo> 402 <to_do> 402;^
403;gather 28 hear 28 ll 401 to 404 understand 28;=15:gave:intro;N 406;N 407;off 317;busy 317 dead 317 engaged 317
switched 409;busy 317 dead 317 engaged 317 is 410 s 410 seems 28 switched 409 was 410;bringing 257 drafting 257
dropping 257 emailing 257 finding 257 forwarding 257 getting 257 giving 265 lending 257 making 265 posting 257 pricing
257 quoting 257 sending 257 showing 265 sorting 257 telling 265 texting 257 writing 265;my 219 our 219;^ 413;^ 412
answering 302 answerphone 301 needs 414 reckons 314 said 314 says 314 thinks 315 vm 301 voicemail 301;has 377;whole
38;$$ 38 again 38 all 38 both 38 each 38 every 38 for 38 still 38 the 417;again 38 all 38 both 38 each 38 every 38 for
38 still 38 the 417;busy 418 dead 418 engaged 418 off 419 switched 409;busy 418 dead 418 engaged 418 is 420 off 419 s
420 switched 409 was 420;like 28;says 28;to 404;<them> 18 N 322;: 290;self 426;to 427;1 38;call 38 meeting 38;up
38;off 38;one 38;to 433;1 429 1on1 38 appointment 38 board 430 breakfast 38 call 38 catch 431 coffee 38 demo 38 dinner
38 interview 38 kick 432 kickoff 38 lunch 38 meeting 38 offsite 38 one 434 party 38 retro 38 review 38 session 38 slot
38 stand 431 standup 38 sync 38 weekly 38 workshop 38 zoom 38;=0:missed 1 429 1on1 38 appointment 38 board 430
breakfast 38 call 38 catch 431 coffee 38 demo 38 dinner 38 interview 38 kick 432 kickoff 38 lunch 38 meeting 38
offsite 38 one 434 party 38 retro 38 review 38 session 38 slot 38 stand 431 standup 38 sync 38 weekly 38 workshop 38
zoom 38;1 429 1on1 38 appointment 38 board 435 breakfast 38 call 38 catch 431 coffee 38 daily 435 demo 38 dinner 38
interview 38 kick 432 kickoff 38 lunch 38 meeting 38 monthly 435 offsite 38 one 434 party 38 quarterly 435 retro 38
review 38 session 38 slot 38 stand 431 standup 38 sync 38 team 435 weekly 436 workshop 38 zoom 38;s 437;<their> 437 D
437 N 438 my 437 our 437 the 437 this 437;touch 38;in 440;see 38;=0:missed up 38;base 38;ask 38 check 38 drop 38 email
38 get 441 give 38 go 442 invite 38 look 443 message 38 phone 38 ping 38 pop 38 reply 38 ring 38 send 38 text 38 thank
38 touch 444 write 38;really 445;<owed_thing> 233;... 447 <owed_thing> 260;into 28;bought 28 bumped 449 called 28
danced 28 dated 28 goes 28 had 28 has 28 heard 28 knows 28 met 28 played 28 plays 28 ran 449 rang 28 reckons 28 said
28 sat 28 saw 28 says 28 sold 28 spoke 28 talked 28 thinks 28 told 28 visited 28 was 28 went 28 worked 28 works 28;...
43 ^ 448 accountant 450 aunt 450 boss 450 boyfriend 450 brother 450 colleague 450 cousin 450 dad 450 daughter 450
father 450 flatmate 450 friend 450 girlfriend 450 gran 450 grandmother 450 husband 450 lawyer 450 mom 450 mother 450
mum 450 neighbor 450 neighbour 450 nephew 450 niece 450 partner 450 roommate 450 sister 450 son 450 uncle 450 wife
450;me 426;for 452;^ 345 a 346 an 346;... 342 <owed_thing> 329 all 358 everything 331 it 331 my 358 our 358 some 350
that 331 the 358 them 331 those 358;^ 455 a 355 an 355;=4:needs_from_me ... 359;... 342 <owed_thing> 329 all 358
everything 331 it 331 my 457 our 457 some 350 that 331 the 358 them 331 those 358;^ 458 a 355 an 355;$$ 38 ...
317;<them> 38 N 38;from 461;from 461 yet 462;from 461 of 289 yet 462;N 460 answer 463 contract 463 delivery 463
documents 463 draft 463 invoice 463 money 463 news 463 order 463 papers 463 parcel 463 payment 463 quote 463 reply 463
samples 463 sign 464 word 463;=23:contact ... 46 : 45;N 466;for 452 from 467 to 427;s 38;<their> 38 N 469;N 28;from
470 that 471 through 470 via 470;answering 302 answerphone 301 needs 414 vm 301 voicemail 301;be 22 have 22 to 22;back
38 in 440;apologise 38 apologize 38 ask 38 check 38 congratulate 38 drop 38 email 38 get 475 give 38 go 442 invite 38
look 443 message 38 phone 38 ping 38 pop 38 reply 38 ring 38 send 38 text 38 thank 38 touch 444 write 38;N 474 to
476;<them> 290;say 28;<giveinf> 350 <redo> 350 <to_do> 350;^ 480;<give1> 103 <giveinf> 103 <redo> 103 <to_do> 103;^
482;d 483 ll 483 will 483 would 483;he 484 she 484 they 484;he 484 she 484 that 485 they 484;N 387 that 471;to
445;ought 488 should 445;better 0;to 0;d 490 must 0 need 491 ought 491 should 0;^ 492;<i> 493;and 494;<i> 366 he 484
she 484 they 484;<bid> 0 <bid_it> 311 apply 0 ask 0 be 0 buy 0 call 0 charge 0 check 0 cut 0 drop 0 fill 0 find 0 fire
0 focus 0 follow 0 forget 0 get 0 go 0 hand 0 have 0 hire 0 hold 0 keep 0 learn 0 leave 0 let 0 look 0 make 0 move 0
never 0 not 0 pass 0 pay 0 phone 0 play 0 put 0 read 0 ring 0 save 0 see 0 sell 0 set 0 sleep 0 start 0 stick 0 stop 0
take 0 talk 0 think 0 try 0 wait 0 work 0 write 0;^ 497;... 495 <i> 366 ^ 312 d 483 he 484 just 45 ll 483 she 484 that
496 they 484 to 498 will 483;are 28;t 0;<bid> 0 <bid_it> 311 always 0 build 0 buy 0 charge 0 cut 0 don 501 dont 0
double 0 drop 0 fire 0 focus 0 hire 0 keep 0 launch 0 never 0 raise 0 sell 0 ship 0 start 0 stop 0 test 0 try 0 use 0
wait 0;<bid> 0 <bid_it> 311 always 0 apply 0 ask 0 be 0 build 0 buy 0 call 0 charge 0 check 0 cut 0 don 501 dont 0
double 0 drop 0 fill 0 find 0 fire 0 focus 0 follow 0 forget 0 get 0 go 0 hand 0 have 0 hire 0 hold 0 keep 0 launch 0
learn 0 leave 0 let 0 look 0 make 0 move 0 never 0 not 0 pass 0 pay 0 phone 0 play 0 put 0 raise 0 read 0 ring 0 save
0 see 0 sell 0 set 0 ship 0 sleep 0 start 0 stick 0 stop 0 take 0 talk 0 test 0 think 0 try 0 use 0 wait 0 work 0
write 0;^ 503;... 495 ^ 502 d 483 he 484 just 45 ll 483 she 484 that 485 they 484 to 504 will 483;... 495 <i> 366 ^
502 d 483 he 484 just 45 ll 483 she 484 that 496 they 484 to 504 will 483;later 16;N 507;=13:talk like 28;reminder
426;of 289;^ 348 back 38;N 474 apologise 38 apologize 38 ask 38 check 38 congratulate 38 drop 38 email 38 get 512 have
349 hear 349 invite 38 message 38 phone 38 probably 445 really 445 reply 38 send 38 text 38 thank 38 write 38;hear
28;i 514;should 163;from 470 through 470 via 470;answer 463 contract 463 delivery 463 documents 463 draft 463 invoice
463 money 463 news 463 order 463 papers 463 parcel 463 payment 463 quote 463 reply 463 samples 463 sign 464 word
463;<them> 290 N 290 ^ 81;of 173;from 173 off 173 out 520;... 521;^ 522;... 521 <their> 47 N 287;<their> 523 ^ 524 a
523 an 523 any 523 my 523 our 523 the 523;given 525 sent 525;<their> 523 ^ 522 a 523 an 523 any 523 my 523 our 523 the
523;up 525;be 526 collect 525 get 525 have 527 hear 527 pick 528 receive 525 see 525;after 289 chasing 289 lacking 289
missing 289 needs 414 no 518 owe 519 short 511 to 529;to 379;=3:advice <bid> 0;^ 532 just 45 to 45;d 483 he 484 ll 483
she 484 that 485 they 484 will 483;is 28;it 82;<until> 81 ^ 536;get 537 have 537 see 537;could 538 d 538 ll 538 will
538 would 538;<they> 539;promised 540 said 540 swore 540;<i> 541;... 233 across 170 arrives 63 awaited 63 back 170
coming 63 due 63 expected 63 follows 63 from 64 is 52 lands 63 ll 51 not 66 off 236 out 170 over 170 promised 63
should 51 to 237 will 51;... 274 <owed_thing> 543 agreement 72 answer 72 contract 72 copy 72 decision 72 deck 72 docs
72 documents 72 draft 72 feedback 72 figures 72 invoice 72 list 72 numbers 72 offer 72 order 72 paperwork 72 payment
72 po 72 proposal 72 quote 72 report 72 samples 72 specs 72 term 73;... 43 ^ 544 blood 77 buzz 535 final 79 first 79
full 77 lab 77 new 77 revised 77 rumour 535 second 77 signed 79 test 77 word 535;say 28 to 105;=11:thinking N
22;<they> 22 N 22 about 547 i 22 maybe 22 of 547 perhaps 22 that 22 we 22;... 495 <i> 366 that 367 to 89;<until> 103 D
103;... 550;... 168 <me> 551;<them> 81 N 81;<give1> 552 forward 553 intro 553 introduce 553 send 553 share
553;=12:task;^ 554 do 555;of 461;<them> 38 N 38 hold 557;to 461;call 461 catch 461 get 558 hunt 461 nail 461 pin 461
raise 461 reach 461 ring 461 see 461 speak 559 track 461;to 560;$$ 38 again 38 both 299 each 300 every 300 only 38
twice 38;against 92 firmly 285 for 92 in 284 strongly 285 thinking 25;from 337 has 377 is 28;<bid> 0 go 0;^ 565;^ 44
like 333 not 566;t 566;to 529;: 4 <did_free> 14 <i> 37 <their> 80 <they> 91 <view> 97 N 167 ^ 272 a 282 advised 286
advises 92 advocates 92 after 289 also 292 am 34 an 295 annoyed 297 another 298 answering 302 answerphone 301 anxious
297 argued 286 assembled 33 awaiting 306 awaits 306 away 310 basically 316 been 34 began 33 blood 77 bought 33 busy
318 by 320 came 321 card 280 catching 325 chasing 289 collecting 307 completed 33 counseled 326 counselled 326
counsels 92 curious 297 cycling 328 d 334 definitely 335 dm 338 drafted 33 dreamed 25 dreamt 25 drew 35 driving 339
dropping 307 email 338 engaged 340 essentially 341 excited 297 expect 347 expected 349 expecting 356 expects 362
favours 92 feels 368 fetching 307 figures 368 final 79 finished 33 first 79 flying 328 folk 370 from 337 full 77
gather 374 gathered 376 going 328 gossip 378 got 379 have 36 having 383 he 106 heading 386 hear 389 heard 391 hearing
392 her 393 his 393 honestly 341 hope 396 hoping 397 hosting 307 how 399 i 405 intro 408 it 411 jealous 297 just 415
lab 77 lacking 289 legend 416 letter 280 line 421 literally 341 looks 422 m 34 mail 338 market 423 me 424 meeting 425
memo 428 message 338 missed 439 missing 289 mused 25 must 446 my 451 nb 453 need 454 needed 456 needs 459 new 77 no
465 note 468 noticed 472 now 335 number 421 off 386 only 473 ordered 33 ought 477 our 451 owe 478 people 479 phone 421
picking 307 planning 16 please 481 pls 481 plz 481 polished 33 popping 310 postcard 280 practiced 33 practised 33
prayed 25 prepared 33 prepped 33 promised 486 proposes 92 proud 297 read 487 really 489 reckons 499 recommends 92
remembered 25 reminder 428 reminisced 25 revised 77 rumor 416 rumour 416 rumours 500 said 505 saw 472 says 506 second
77 see 472 seeing 508 seemingly 28 seems 509 self 510 sez 90 shall 395 she 106 short 511 should 513 signed 79 simply
341 so 515 somebody 516 someone 516 sounds 422 spotted 517 started 33 still 530 straight 531 street 423 suggests 533
swears 534 swore 486 taking 307 talk 535 test 77 text 338 texted 486 that 542 the 545 their 393 they 546 thinking 548
thinks 549 thought 25 to 556 traveling 328 travelling 328 trying 561 understand 376 urges 92 ve 36 visiting 508 vm 562
voicemail 562 want 454 wanted 456 wants 362 warned 286 was 563 we 424 what 399 whatsapp 338 when 399 where 399 which
542 why 399 wish 397 wishing 397 word 564 worked 33 worried 25 would 567 wouldn 568 wouldnt 566 wrapped 33 wrote 486
yet 569;from 240;... 571;get 572;N 555;... 574;you 575;done 575;congrats 575 congratulations 575 happy 575 hello 575
hi 575 sorry 575 thank 576 thanks 575 well 577;^ 573 say 578 wish 578;s 278;<their> 278 N 580 my 278 our 278 the 278;^
5;free 582;bono 582;for 583 free 582 help 582 helping 582 pro 584 unpaid 582;at 581;at 581 for 583 free 582 help 582
helping 582 in 581 of 585 over 586 pro 584 round 581 unpaid 582;=18:gave:mentoring;^ 588;=18:gave:mentoring students
589;^ 590 at 589;for 583 free 582 help 582 helping 582 mentoring 591 pro 584 unpaid 582 volunteering 582;for 583 free
582 help 582 helping 582 mentoring 591 of 592 pro 584 unpaid 582 volunteering 582;at 581 for 583 free 582 help 582
helping 582 in 581 mentoring 591 of 592 over 586 pro 584 round 581 unpaid 582 volunteering 582;calls 38;at 581 in 581
over 586 round 581;afternoon 587 day 587 days 587 evening 587 h 593 hour 594 hours 594 hr 593 hrs 593 missed 595
morning 587 week 596;minute 317;last 598;the 599;me 317 us 317;$$ 38 again 317 at 600 last 598 on 601;$$ 38 again 317
at 600 back 317 last 598 on 601 out 317;<off_it> 603;be 604;to 605;been 604;<off_it> 603 been 604;been 604 being 604
gets 604 got 604 had 606 has 607 is 604 s 608 was 604 were 604;N 609;<off_it> 602 been 604 being 604 gets 604 got 604
had 606 has 607 is 604 s 608 skipped 38 w 610 was 604 were 604 with 610;1 611;skipped 38;=17:gave:knowledge;^
614;about 615 in 615 on 615 through 615;about 615 for 615 in 615 on 615;... 616 about 615 for 615 in 615 on 615 up
617;<them> 618 N 618;<them> 614 N 614;to 620;... 621;for 620 to 620;... 623;^ 624;<them> 615 N 615;<them> 615 N 615 ^
622 how 615 my 625 our 625 the 625 to 626 what 615 when 615 where 615 which 615 why 615;=20:gave:referral;<them>
628;to 629;... 630;^ 631;of 632;=16:gave:feedback;^ 634;^ 634 about 635 back 635 on 635 to 635;^ 628;to 637;along 638
on 638 over 638 to 637;card 639 cv 639 details 639 name 639 number 639 portfolio 639 profile 639 resume 639;for 637 of
637 to 637;<contact_of> 628 <contact_thing> 628;^ 642;s 643;=19:gave:resource;<useful> 645;... 646 <useful>
645;<useful> 645 s 642;... 648 <useful> 645;a 647 an 647 my 649 our 649 some 647 that 647 the 649 this 647 three 647
two 647;<remarks_on> 635;<contact_of> 641 <contact_thing> 641 few 651;a 647 an 647 my 647 our 647 some 647 that 647
the 647 this 647;^ 653;few 651;<remarks_on> 635 a 655 detailed 651 honest 651 my 651 our 651 some 651 the 651 written
651;<contact_of> 641 <contact_thing> 641 <remarks_on> 635;a 647 an 647 my 647 our 647 some 647 that 647 the 647 this
647 three 647 two 647;<contact_of> 641 <contact_thing> 641 <remarks_on> 635 ^ 658 a 652 detailed 651 honest 651 my 657
our 657 some 651 the 657 written 651;<contact_of> 641 <contact_thing> 641 <remarks_on> 635 N 644 ^ 650 a 652 across
654 back 656 detailed 651 honest 651 my 657 on 654 our 657 over 659 some 651 the 657 written 651;^ 653 across 654 on
654 over 654;<them> 645 N 645;to 662 with 662;<them> 645;to 664 with 664;... 663 along 665 on 665 over 665 to 662 with
662;<useful> 666;... 667 <useful> 666;... 663 to 662 with 662;<useful> 669;... 670 <useful> 669;along 665 on 665 over
665 to 664 with 664;<useful> 672;... 673 <useful> 672;a 668 an 668 my 668 our 668 some 671 that 674 the
668;<remarks_on> 636;<contact_of> 633 <contact_thing> 633 few 676;a 671 an 671 my 671 our 671 some 671 the 671;^ 678;^
634 back 635;<remarks_on> 680;few 681;<remarks_on> 680 a 682 detailed 681 honest 681 my 681 some 681 written
681;<contact_of> 633 <contact_thing> 633;<contact_of> 633 <contact_thing> 633 ^ 678 a 684 the 684;<contact_of> 633
<contact_thing> 633 few 681;<contact_of> 633 <contact_thing> 633 <remarks_on> 680 ^ 678 a 686 detailed 681 honest 681
my 681 some 681 the 684 written 681;<contact_of> 645 <contact_thing> 645 <useful> 645;... 688 <contact_of> 645
<contact_thing> 645 <useful> 645;a 689 an 689 my 689 our 689 the 689;^ 690;<them> 691;<contact_of> 633 <contact_thing>
633 <remarks_on> 636 <their> 640 <them> 660 N 661 ^ 675 a 677 across 679 along 679 back 683 detailed 676 honest 676 my
676 off 679 on 685 over 687 round 679 some 676 the 684 to 692 written 676;... 81;... 179 <them> 694 both 81;<give1>
695;will 290;and 697 to 290;yes 698;also 335 owe 291 still 335;^ 81 with 290;^ 81 off 701 out 701 up 701 with
290;<them> 702 N 702;<until> 81 D 81 back 168;<them> 704 N 704;answering 705 briefing 705 chasing 705 emailing 705
invoicing 705 mailing 705 paying 705 refunding 705 reimbursing 705 reminding 705 ringing 705 seeing 705 texting 705
updating 705;<doing> 18;at 149 down 149 for 149 in 149 on 149 out 149 over 149 to 149 up 149 with 149;... 17 attend
149 dine 149 host 149 join 149 lunch 149 meet 149 see 149 visit 149;at 149 down 149 for 149 in 149 on 149 out 149 over
149 to 709 up 149 with 149;... 179;^ 711;<giveinf> 81;^ 713;for 714 to 714 with 714;^ 402;<them> 716 N 716 ^ 711;...
179 <giveinf> 81;^ 718;for 719 to 714 with 714;... 17 ^ 713;=2:plan ... 17;... 17 ^ 713 attend 149 call 16 dine 149
have 16 host 149 join 149 lunch 149 meet 722 see 722 speak 16 talk 16 visit 722;at 149 down 149 for 721 in 149 on 149
out 149 over 149 to 723 up 149 with 721;<them> 550;from 725;... 726;<them> 716 N 716 ^ 727 together 149;<them> 716 N
716;D 16 N 16;... 730;<doing> 731;... 17 be 732;... 17 at 149 down 149 for 149 in 149 on 149 out 149 over 149 to 733
up 149 with 149;... 17 at 149 down 149 for 149 in 149 on 149 out 149 over 149 to 149 up 149 with 149;of 712;charge
736;up 715;^ 713 attend 149 dine 149 host 149 join 149 lunch 149 meet 149 see 149 visit 149;for 714 to 739 with
714;... 17 call 16 have 16 meet 16 see 16 speak 16 talk 16 visit 16;at 149 down 149 for 149 in 149 on 149 out 149 over
149 to 741 up 149 with 149;hook 720;the 743;... 17 ^ 711;for 712;in 715;attend 149 dine 149 host 149 join 149 lunch
149 meet 149 see 149 visit 149;to 748;^ 47;on 750;waiting 751;... 17 <them> 716 N 716 ^ 711;at 149 before 149 for 149
in 149 to 149 with 149;appear 754 attend 149 compete 754 dance 754 dine 149 exhibit 754 host 149 join 149 lunch 149
meet 149 perform 754 pitch 754 play 754 present 754 see 149 sing 754 speak 754 visit 149;... 17 to 560;orders
715;<doing> 18 <making> 703 <outing> 149 ^ 706 all 707 attending 149 away 708 booked 710 booking 712 both 707 bound
715 bringing 717 calling 712 catching 149 celebrating 149 charged 715 chasing 712 collecting 712 cooking 149
delivering 712 doing 149 down 720 drafting 712 driving 149 dropping 717 due 724 emailing 712 finishing 712 flying 149
getting 728 giving 729 going 734 handling 712 having 149 heading 735 hosting 149 in 737 introducing 712 left 715
lending 729 lined 738 mailing 712 making 712 meant 740 measuring 712 meeting 149 obliged 715 off 742 on 744 ordering
712 out 708 paying 712 picking 745 planning 16 playing 149 posting 712 presenting 149 printing 712 responsible 746
ringing 712 roped 747 running 149 seeing 149 sending 717 set 749 sharing 712 showing 149 signed 738 speaking 149 still
752 supposed 749 taking 753 tasked 715 texting 712 to 755 traveling 149 travelling 149 trying 756 under 757 visiting
149 watching 149 writing 712;<doing> 18 <outing> 149 all 707 away 708 booked 708 both 707 due 708 going 708 heading
708 off 708 out 708;<doing> 18 <outing> 149 all 707 away 708 booked 708 both 707 due 735 going 708 having 149 heading
708 meeting 149 off 735 out 708;at 149 for 149 in 149 on 149 to 149;box 761 place 761 spot 761 table 761;a 762 passes
761 places 761 seats 761 spaces 761 spots 761 tickets 761;... 17 a 762 passes 761 places 761 seats 761 spaces 761
spots 761 tickets 761;... 17 a 762 got 764 passes 761 places 761 seats 761 spaces 761 spots 761 tickets 761;<doing> 18
all 707 both 707;a 762 got 764 passes 761 places 761 seats 761 spaces 761 spots 761 tickets 761;am 759 are 760 fly 149
got 763 has 763 have 765 is 766 m 759 meet 149 travel 149 ve 767;N 768;together 149;<doing> 18 <making> 703 <outing>
149 ^ 706 all 707 attending 149 away 708 booked 710 booking 712 both 707 bound 715 bringing 712 calling 712 catching
149 celebrating 149 charged 715 chasing 712 collecting 712 cooking 149 delivering 712 doing 149 down 720 drafting 712
driving 149 dropping 712 due 724 emailing 712 finishing 712 flying 149 getting 770 going 734 handling 712 having 149
heading 735 hosting 149 in 737 introducing 712 left 715 lined 738 mailing 712 making 712 meant 740 measuring 712
meeting 149 obliged 715 off 742 on 744 ordering 712 out 708 paying 712 picking 745 planning 16 playing 149 posting 712
presenting 149 printing 712 responsible 746 ringing 712 roped 747 running 149 seeing 149 sending 712 set 749 sharing
712 showing 149 signed 738 speaking 149 supposed 749 taking 745 tasked 715 texting 712 to 755 traveling 149 travelling
149 trying 149 under 757 visiting 149 watching 149 writing 712;0 402 <their> 402 a 402 an 402 half 402 my 402 our 402
some 402 the 402 three 402 two 402;^ 772;<them> 773;there 317;attend 317 be 775 come 317 go 317;t 776;not 776;for
180;across 181 back 181 done 779 off 181 over 181 ready 779 to 180 w 180 with 180;... 780;^ 781;get 782 have 782
mentioned 28 met 28 missed 439 offered 28 promised 28 said 28 seen 28 sent 28 told 28;=0:missed $$ 38;attend 784 be
775 call 38 come 317 go 784 meet 38 reach 38 see 38 speak 38 talk 38 visit 38;also 335 not 785 owe 291 still
335;attend 784 be 775 call 38 come 317 go 784 happen 38 meet 38 see 38 speak 38 talk 38 visit 38;t 787;attend 784 be
775 call 38 come 317 go 784 meet 38 see 38 speak 38 talk 38 visit 38;<them> 773 also 335 owe 291 still 335;call 16
have 16 meet 16 see 16 speak 16 talk 16 visit 16;to 791;how 615;$$ 38 trying 317 waiting 317;up 794;<them> 773 ^ 727;N
149;N 149 to 797 with 797;mentioned 28 met 28 missed 439 offered 28 promised 28 said 28 seen 28 sent 28 told 28;1
18;to 290;D 801 to 290;D 16 again 17 next 17;up 18;one 18;to 805;call 18;1 800 appointment 18 breakfast 18 brunch 18
call 18 catch 804 chat 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 follow 804 interview 18 lunch 18 meeting 18
mtg 18 one 806 phone 807 session 18 supper 18 sync 18 tea 18 video 807 workshop 18 zoom 18;... 17 1 800 D 16
appointment 18 breakfast 18 brunch 18 call 18 catch 804 chat 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 follow
804 interview 18 lunch 18 meeting 18 mtg 18 one 806 phone 807 session 18 supper 18 sync 18 tea 18 video 807 workshop
18 zoom 18;up 809;1 800 another 808 appointment 18 board 808 box 761 breakfast 18 brunch 18 call 18 catch 804 chat 18
coffee 18 date 18 demo 18 dinner 18 drinks 18 final 808 first 808 follow 810 interview 18 lunch 18 meeting 18 monthly
808 mtg 18 one 806 phone 807 place 761 quick 808 second 808 session 18 short 808 spot 761 supper 18 sync 18 table 761
tea 18 team 808 video 807 weekly 808 workshop 18 zoom 18;1 800 another 808 appointment 18 board 808 breakfast 18
brunch 18 call 18 catch 804 chat 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 final 808 first 808 follow 810
interview 18 lunch 18 meeting 18 monthly 808 mtg 18 one 806 phone 807 quick 808 second 808 session 18 short 808 supper
18 sync 18 tea 18 team 808 video 807 weekly 808 workshop 18 zoom 18;N 18;meet 813 see 813 visit 813;1 800 <until> 802
a 811 an 812 another 808 appointment 18 board 808 breakfast 18 brunch 18 call 18 catch 804 chat 18 coffee 18 date 18
demo 18 dinner 18 drinks 18 final 808 first 808 follow 810 interview 18 lunch 18 meeting 18 monthly 808 mtg 18 my 812
one 806 our 812 passes 761 phone 807 places 761 quick 808 seats 761 second 808 session 18 short 808 spaces 761 spots
761 supper 18 sync 18 tea 18 team 808 the 812 tickets 761 till 802 to 814 until 802 video 807 weekly 808 workshop 18
zoom 18;yes 801;on 290;1 800 <until> 802 N 803 ^ 727 a 811 an 812 another 808 appointment 18 arranged 801 board 808
breakfast 18 brunch 18 call 18 catch 804 chat 18 coffee 18 committed 801 consented 801 contracted 801 date 18 demo 18
dinner 18 drinks 18 final 808 first 808 follow 810 got 815 interview 18 lunch 18 meeting 18 missed 439 monthly 808 mtg
18 my 812 offered 801 one 806 our 812 passes 761 phone 807 places 761 pledged 801 quick 808 said 816 seats 761 second
808 session 18 short 808 spaces 761 spots 761 supper 18 sworn 801 sync 18 taken 817 tea 18 team 808 the 812 tickets
761 till 802 to 814 took 817 undertaken 801 until 802 video 807 volunteered 801 vowed 801 weekly 808 workshop 18 zoom
18;N 803;attending 149 booking 712 catching 149 celebrating 149 chasing 712 collecting 712 cooking 149 delivering 712
doing 149 drafting 712 driving 149 emailing 712 finishing 712 flying 149 getting 770 going 149 having 149 heading 149
hosting 149 mailing 712 measuring 712 meeting 149 ordering 712 picking 745 playing 149 posting 712 presenting 149
printing 712 ringing 712 running 149 seeing 149 showing 149 speaking 149 taking 149 texting 712 traveling 149
travelling 149 trying 149 visiting 149 watching 149;<doing> 731 at 149 back 149 in 149 over 149 with 149;up 149;down
149;accompany 149 appear 754 attend 149 be 821 breakfast 149 catch 822 compete 754 dance 754 dine 149 exhibit 754 fly
149 get 782 have 782 interview 149 lunch 149 meet 149 perform 754 pitch 754 play 754 present 754 see 149 sing 754 sit
823 speak 754 travel 149 visit 149;<until> 801;<doing> 18 <making> 703 <outing> 149 ^ 706 all 707 attending 149 away
708 booked 710 booking 712 both 707 bound 715 bringing 717 calling 712 catching 149 celebrating 149 charged 715
chasing 712 collecting 712 cooking 149 delivering 712 doing 149 down 720 drafting 712 driving 149 dropping 717 due 724
emailing 712 finishing 712 flying 149 getting 728 given 825 giving 729 going 734 handling 712 having 149 heading 735
hosting 149 in 737 introducing 712 left 715 lending 729 lined 738 mailing 712 making 712 meant 740 measuring 712
meeting 149 obliged 715 off 742 on 744 ordering 712 out 708 paying 712 picking 745 planning 16 playing 149 posting 712
presenting 149 printing 712 responsible 746 ringing 712 roped 747 running 149 seeing 149 sending 717 set 749 sharing
712 showing 149 signed 738 speaking 149 still 752 supposed 749 taking 753 tasked 715 texting 712 to 748 traveling 149
travelling 149 trying 756 under 757 visiting 149 watching 149 writing 712;... 17 D 16 again 17 next 17;N 827 to 797
with 797;to 814;reply 38;answer 38;a 830 an 831 past 38 there 38 through 38;it 38;got 832 made 833;course 700;ask 38
check 38 drop 38 email 38 get 441 give 38 go 442 have 38 invite 38 look 443 message 38 phone 38 ping 38 pop 38 reply
38 ring 38 send 38 text 38 thank 38 touch 444 write 38;to 836;... 179 D 81;^ 838;get 839 have 839 receive 839 see
839;to 840;able 841;be 842 get 839 have 839 receive 839 see 839;can 840 could 840 d 840 ll 843 will 840 would
840;<they> 844;<they> 844 that 845;... 168 D 81;^ 847;get 848 have 848 receive 839 see 848;be 842 get 848 have 848
receive 839 see 848;can 840 could 849 d 849 ll 850 will 849 would 849;<them> 846 <they> 851 N 846 that 845 yes
698;internet 38 news 38 paper 38 radio 38 tv 38;the 853;on 38;in 854 it 855 on 854;to 38;=0:missed ask 38 check 38
drop 38 email 38 get 441 give 38 go 442 invite 38 look 443 message 38 phone 38 ping 38 pop 38 reply 38 ring 38 send 38
text 38 thank 38 touch 444 write 38;to 858;also 335 have 857 must 38 need 857 ought 859 owe 291 should 858 still
335;<bid> 28 <bid_of> 28;<i> 28 <they> 844;<i> 28 <they> 851 ^ 861 that 862 yes 698;^ 861;accompany 149 appear 754
attend 149 be 821 breakfast 149 catch 822 compete 754 dance 754 dine 149 exhibit 754 fly 149 interview 149 lunch 149
meet 149 perform 754 pitch 754 play 754 present 754 see 149 sing 754 sit 823 speak 754 travel 149 visit 149;been 38
called 38 gone 38 met 38 phoned 38 replied 38 rung 38 seen 38 visited 38 written 38;have 866 probably 445 really
445;... 82;^ 868;get 869 have 869 see 869;could 870 d 870 ll 870 will 870 would 870;<they> 871;<i> 28;<i> 28 that
873;<i> 28 <they> 851 ^ 861 that 862;<they> 844 ^ 861 that 845;<them> 875 N 876;<giveinf> 290 ^ 81;to 878;<until> 802
till 802 until 802;given 880 trying 561;1 800 <until> 802 a 811 an 812 another 808 appointment 18 arranged 801 been
881 board 808 breakfast 18 brunch 18 call 18 catch 804 chat 18 coffee 18 committed 801 consented 801 contracted 801
date 18 demo 18 dinner 18 drinks 18 final 808 first 808 follow 810 got 815 interview 18 lunch 18 meeting 18 missed 439
monthly 808 mtg 18 my 812 offered 801 one 806 our 812 passes 761 phone 807 places 761 pledged 801 quick 808 said 816
seats 761 second 808 session 18 short 808 spaces 761 spots 761 supper 18 sworn 801 sync 18 taken 817 tea 18 team 808
the 812 tickets 761 till 802 to 814 took 817 undertaken 801 until 802 video 807 volunteered 801 vowed 801 weekly 808
workshop 18 zoom 18;=23:contact N 580 hers 278 his 278 theirs 278;home 38;list 38;the 885;asked 38 at 884 in 38
included 38 invited 38 on 886 there 38 told 38;at 883 by 278 due 792 not 887 off 792 planning 16 with 278;t 887;get
782 have 782;^ 696 agreed 699 also 700 am 758 and 769 are 771 bring 774 can 777 cannot 776 cant 776 certainly 700
could 778 couldn 777 couldnt 776 d 783 did 786 didn 788 didnt 789 do 790 due 792 explained 793 gave 795 get 796 go 798
got 763 had 799 has 763 have 818 host 819 im 820 is 766 ll 824 m 826 make 774 meet 828 missed 439 must 446 need 829
never 834 not 834 of 835 off 792 ought 837 promised 852 read 856 really 860 said 863 saw 856 say 864 see 828 shall 865
should 867 still 700 sure 700 swore 872 taken 817 thought 874 told 877 took 817 undertake 879 undertook 879 ve 882
visit 828 was 888 wasn 889 wasnt 887 were 888 weren 889 werent 887 will 824 would 890 yet 700;through 615 thru 615;all
892 right 892 through 615 thru 615;<them> 893 N 893;<work_thing> 634;^ 895;=16:gave:feedback <work_thing> 634;... 896
^ 897;s 898;<them> 634 N 634;for 900;... 901;s 635;<their> 635 N 903;<their> 635 N 903 ^ 902;<their> 898 N 899 ^ 902
on 904 over 905 through 905 up 905;<me> 103 <until> 103;... 907;checking 908 drafting 908 emailing 908 mailing 908
posting 908 preparing 908 pricing 908 sending 908 signing 908;<me> 103 back 103;<give1> 103 <redo> 103 come 910 get
910 let 910;^ 911;to 912;^ 909 going 913 to 912;agree 232 approve 232 check 232 clear 232 confirm 232 look 232 okay
232 pay 232 release 232 review 232 sign 232;^ 915;to 916;are 914 has 917 have 917 is 914 ll 912 need 917 needs 917 s
914 shall 912 will 912;<bid> 0 ask 0 go 0 take 0;^ 919;: 920;... 921 : 920;ask 0 go 0 take 0;^ 923;: 924;... 925 :
924;<staff> 918 <told_by> 922 <view> 926;<bid_thing> 0;<bid> 0 <bid_of> 928;^ 929;: 930;^ 929 to 930;... 931 : 930 ^
929 is 932 s 932 to 930 was 932;cents 933;can 0 could 0 d 490 have 491 must 0 need 491 ought 491 shd 0 should 0
shouldn 501 shouldnt 0;^ 935;<bid> 0 <bid_of> 928 ask 0 can 0 could 0 d 490 go 0 have 491 must 0 need 491 ought 491
shd 0 should 0 shouldn 501 shouldnt 0 take 0;<i> 936 ^ 937;: 938;=3:advice <bid> 0 <bid_of> 928 ask 0 can 0 could 0 d
490 go 0 have 491 must 0 need 491 ought 491 shd 0 should 0 shouldn 501 shouldnt 0 take 0;<i> 936 ^ 940;nutshell 93;...
93 a 942 short 93;=3:advice <bid> 0 <bid_of> 928;<i> 936 ^ 0;^ 944;<i> 936 ^ 944 clear 92 simple 92 that 945 to
946;<i> 936;<i> 936 ^ 929 that 948 to 930;... 939 : 941 <i> 936 ^ 929 about 94 at 94 basically 93 in 943 is 947 on 94
over 94 re 94 s 949 that 948 to 930 was 947;^ 0 that 92 to 92;^ 0 is 951 s 951 that 92 to 92 was 951;feeling 933;...
931 : 930;take 954;orth 954;cents 933 pence 954 penn 956;... 927 2 934 2c 933 <staff> 918 <told_by> 922 <view> 950
advice 952 counsel 952 gut 953 hot 955 recommendation 952 suggestion 952 tip 952 tuppence 954 two 957 view
952;cleaning 5 clearing 5 digging 5 moving 5 packing 5 painting 5 unloading 5;^ 959;hand 960;a 961 an 961 hand 960;...
962;<me> 103 <until> 103 D 103;... 964;<give3> 965;^ 966;and 967;afford 0;t 969;can 970 cannot 969 mustn 501 mustnt 0
oughtn 501 oughtnt 0 want 491;better 0 crazy 0 daft 0 foolish 0 mad 0 wise 0;be 972 best 0 better 0 do 490;^ 973;^ 971
d 974 had 974 would 974;=3:advice big 0 early 0 for 0 slow 0 straight 0 to 0 with 0;go 0 her 0 him 0 it 0 the 0 them
0;<bid> 0 <bid_it> 311 ask 0 go 976 let 977;big 0 early 0 for 0 slow 0 straight 0 to 0 with 0;<bid> 0 <bid_it> 311 ask
0 go 979;^ 980;^ 978;^ 978 like 45 that 981 to 982;^ 0 to 92;be 984;is 984 was 984 would 985;d 92 would 92;<they>
987;me 988 us 988;was 989 were 989;<them> 988 N 988 me 988 us 988;was 991 were 991;<they> 990 it 992 that 992 this
992;answer 986 fix 986 key 986 move 986 play 986 secret 986 solution 986 thing 986 trick 986 way 986;^ 532;to 995;<i>
975 ^ 980 answer 986 fix 986 key 986 move 986 my 994 our 994 play 986 secret 986 solution 986 the 994 thing 986 trick
986 way 986;<bid> 0 ask 0 go 979;^ 998;^ 998 like 45 that 999 to 999;<me> 1000 ^ 978 like 45 that 999 to 999;<i> 975
<me> 983 ^ 978 answer 986 fix 986 if 993 key 986 like 45 move 986 my 994 no 996 not 996 our 994 play 986 secret 986
solution 986 that 997 the 994 thing 986 to 1001 trick 986 way 986;<me> 278;across 278 at 278 by 278 during 278 from
278 in 278 on 278 over 278 to 1003;D 103 for 261;... 1005 <me> 103 D 103;... 231 <until> 103;<give3> 1006 <giveinf>
232 <works3> 1007;2 0 to 0;can 0 could 0 have 491 must 0 need 1009 ought 491 shd 0 should 0 shouldn 501 shouldnt 0;^
1010;against 0 off 0;^ 1012;=3:advice <bid> 0 <bid_of> 928 <good_work> 0 against 0 off 0;never 491 not 491 to 0;^
1015;... 1016;=3:advice can 0 could 0 have 491 must 0 need 1009 ought 491 shd 0 should 0 shouldn 501 shouldnt 0;^
1018;<i> 1019;<i> 1011 <me> 1013 ^ 1014 at 1017 by 1017 during 1017 in 1017 on 1017 over 1017 that 1020 via
1017;=3:advice <bid> 0 <bid_of> 928 <good_work> 0;<i> 1011 ^ 1022 that 1020;<good_work> 0;^ 1024;attended 278;^ 103;to
1027;agreed 1028 offered 1028 promised 1028 undertaken 1028 volunteered 1028;=3:advice ... 0;to 1030;better 0 d 490
have 1031 must 1030 need 1031 ought 1031 shd 1030 should 1030 shouldn 501 shouldnt 0;^ 1032;<i> 1033;<i> 1033 that
1034;<i> 1033 <me> 1035 that 1034;<i> 1033 <me> 1035 back 1036 that 1034;phone 317;<i> 1033 <me> 1035 ^ 264 back 1036
that 1034 the 1038;for 261;... 1040;across 103 back 103 by 103 over 103 round 103;... 1042 across 103 back 103 by 103
over 103 round 103 to 261;... 1042;it 1043 my 1044 our 1044 that 1043 the 1044 them 1043 those 1043;it 264 my 264 our
264 the 264 them 264;back 262 it 1043 my 1044 our 1044 that 1043 the 1044 them 1043 those 1043;asking 1041 bringing
1045 checking 1041 coming 271 delivering 1046 digging 1041 drafting 1041 dropping 1045 finding 1041 getting 1047
giving 1045 handing 1045 letting 267 looking 1041 passing 1045 posting 1045 preparing 1041 pulling 1041 putting 1041
reporting 271 returning 1045 sending 1045 sorting 1041 working 1041;fan 283;about 92;^ 350;^ 350 a 1051 an 1051 my
1051 our 1051 the 1051;for 1052;my 81 our 81;^ 1054;... 220 my 81 our 81;^ 1056 a 1051 an 1051 my 1051 our 1051 the
1051;<me> 1053 ^ 1054 about 1055 agreeing 278 asking 278 calling 278 confirming 278 dropping 278 emailing 278 for 1057
giving 278 mailing 278 messaging 278 on 1055 phoning 278 popping 278 ringing 278 sending 278 telling 278 texting 278
visiting 278 writing 278;^ 1024 me 92 my 92 our 92 us 92;for 92;^ 1056 a 1051 an 1051 my 1051 our 1051 some 1051 the
1051;<me> 1053 ^ 1054 about 1055 for 1061 on 1055;on 92;back 245 over 245 round 245;it 1064 them 1064;^ 1065;^ 1054
about 1055 for 1055 on 1055;<me> 1053 ^ 1054 about 1055 for 1057 me 1067 on 1055 us 1067;... 17 D 16 along 149 back
149 by 18 down 18 for 18 in 18 out 149 over 18 round 18 to 18 up 18 with 149;=4:needs_from_me D 219;me 1070 us
1070;from 1071;... 1072;^ 1073;on 1074;against 92;against 92 set 1076;^ 232;by 18 down 18 for 18 in 18 over 18 round
18 to 18 up 18;^ 1024 me 92 us 92;it 103 my 103 our 103 some 103 the 103;out 1081;over 1081;at 1081 into 1081;check
1081 cost 1081 crunch 1081 dig 1082 go 1083 look 1084 price 1081 pull 1081 run 1081 work 1082;^ 1085;to 1086;on
1067;out 1067;for 1074;=3:advice <good_work> 0;^ 1091;of 1092;favor 283 favour 1093;agreeing 278 asking 278 calling
278 confirming 278 dropping 278 emailing 278 giving 278 mailing 278 messaging 278 phoning 278 popping 278 ringing 278
sending 278 telling 278 texting 278 visiting 278 writing 278;after 1095;^ 232 out 1067;<me> 1053 ^ 1054 about 1055 for
1057 on 1055;delivering 245;^ 1099 a 1049 in 284;me 1067;at 1101;^ 1099 after 1095;=3:advice ... 220;^ 1104 a 1051 an
1051 my 1051 our 1051 the 1051;<me> 1053 for 1105;<giveinf> 103 <redo> 103 <to_do> 103 decide 103 let 103 name 103 say
103;^ 1107;to 1108;against 92 for 92;to 246;for 246;across 1111 back 1111 done 1112 off 1111 over 1111 ready 1112 to
246 w 246 with 246;... 1113;^ 1114;D 219;... 1116 D 219;... 1113 a 329 an 329 everything 329 it 329 my 1117 our 1117
the 329 them 329;^ 1118;get 1115 have 1119;much 1110;D 16 by 18 down 18 for 18 in 18 over 18 round 18 to 18 up
18;<until> 219 from 1071;... 1123 my 81 our 81;^ 1124 a 1051 an 1051 my 1051 our 1051 some 1051 the 1051;... 1072 my
81 our 81;^ 1126;<me> 1053 ^ 1054 about 1055 for 1125 on 1127;^ 1048 a 1049 adamant 1050 after 1058 against 1059 all
1060 asking 1062 big 1063 bringing 1066 chasing 1068 coming 1069 counting 1075 dead 1077 digging 1078 drawing 1078
dropping 1079 expecting 1074 firmly 1060 for 1080 getting 1078 going 1087 hanging 1088 having 1078 holding 1089 hoping
1090 in 1094 just 1096 looking 1097 nagging 1098 not 1100 on 1102 only 1103 popping 1079 pressing 1098 pricing 1078
pulling 1078 pushing 1106 putting 1078 sorting 1078 still 1109 stopping 1079 strongly 1110 swinging 1079 to 1120
typing 1078 very 1121 visiting 1122 waiting 1128 working 1078 writing 1078 yet 1109;can 501 have 491 must 0 need 491
ought 491 should 0 shouldn 501 shouldnt 0;^ 1130;<i> 1131;<i> 1131 that 1132;... 1133;<i> 1011;<i> 1011 at 1134 by
1134 during 1134 in 1134 on 1134 over 1134 that 1135 via 1134;<i> 1011 that 1135;<owed_thing> 329;... 220 <owed_thing>
329;^ 1139;^ 1138 a 1140 an 1140 my 1140 our 1140 some 1051 the 1140;be 28;for 1141 he 28 her 28 his 28 how 28 if 28
it 28 she 28 that 28 their 28 they 28 to 1142 what 28 when 28 whether 28 why 28;for 1141;without 601;... 1145;for
1003;a 1051 an 1051 my 1051 our 1051 some 1051 the 1051;for 1148;must 0 need 491 needs 491 ought 491 should 0;...
1150;=13:talk <i> 1011 ^ 1151;<i> 1011 ^ 1151 he 28 her 28 his 28 how 28 if 28 it 28 she 28 that 1152 their 28 they 28
what 28 when 28 whether 28 why 28;my 645 our 645;^ 1154;coffee 278 curry 278 drink 278 meal 278 roast 278;a 1156
breakfast 278 brunch 278 coffee 278 dinner 278 drinks 278 lunch 278 pizza 278 supper 278 tea 278;<me> 1157;=3:advice
not 0;would 1159 wouldn 501 wouldnt 0;... 1160;mistake 1161;little 1161 many 1161 much 1161;a 1162 enough 1161
overkill 1161 plenty 1161 pointless 1161 premature 1161 sufficient 1161 too 1163 unnecessary 1161;big 0 broad 0 cheap
0 dear 0 fast 0 high 0 long 0 low 0 narrow 0 short 0 slow 0 small 0 soft 0 thin 0 vague 0;daft 0 mad 0 too 1165 weak 0
wrong 0;... 1166;... 1164 my 1167 our 1167;^ 1168;me 219 us 219;from 1170;... 1171;^ 1172;my 1117 our 1117;^
1174;<until> 103 before 103 till 103 until 103;... 1176;confirm 1177 decide 1177 deliver 1177 finish 1177 have 1177
know 1177 send 1177;back 38;^ 1178 answer 38 answered 38 call 1179 called 1179 came 38 come 38 coming 38 make 833 pick
431 picked 431 replied 38 reply 38 respond 38 responded 38 show 38 showed 38;expect 1173 have 1175 t 1180;<me> 1013 ^
1012;he 28 her 28 his 28 how 28 if 28 it 28 she 28 that 28 their 28 they 28 what 28 when 28 whether 28 why 28;advises
92 counsels 92 recommends 92 suggests 92;and 1184;... 1185 ^ 1168;<me> 1157 for 1003;answer 38 answered 38 call 1179
called 1179 came 38 come 38 coming 38 make 833 pick 431 picked 431 replied 38 reply 38 respond 38 responded 38 show 38
showed 38;not 1188;t 1188;place 0 position 0 shoes 0;my 1191;in 1192 me 0 us 0;was 1193 were 1193;<their> 0;was 1195
were 1195;<they> 1194 it 1196;boots 0 place 0 position 0 shoes 0 situation 0;boots 0 place 0 position 0 seat 0 shoes
0;<my> 1198 my 1199 our 1199;if 1197 in 1200;altogether 0 first 0 instead 0 outright 0;... 1202;for 0;<their> 103 the
103;more 0;by 1205 past 1205 to 1205 with 1205;dates 1207;by 1205 for 1206 it 1207 past 1205 that 1207 the 1208 this
1207 to 1205 with 1205;with 0;of 0;than 0;before 0 instead 1211 not 0 over 0 rather 1212;... 1213;by 1205 it 1207 past
1205 that 1207 the 1208 this 1207 to 1205 with 1205;on 0;rid 1211;for 0 with 0;=3:advice for 0;off 0 out 1219;... 1213
the 0;touch 0;back 0 for 0 harder 0;i 0 we 0;... 1213 with 0;clear 0;to 0 with 0;twice 0;the 0;for 1229 until 0;away
0;... 1201 <bid> 1203 <giveinf> 1203 aim 1204 ask 1209 avoid 0 begin 1210 build 1214 buy 1214 cap 0 charge 0 check
1215 clear 1215 close 1214 cut 1214 demand 0 ditch 0 drop 1214 err 0 fight 0 fire 0 focus 1216 get 1217 go 1218 hire 0
hold 1220 insist 0 keep 1221 kill 0 launch 1214 lean 0 lock 114 move 1214 negotiate 0 not 1222 open 1214 opt 1204
plump 1204 price 0 push 1223 put 1221 raise 0 rather 1224 resist 0 run 1215 sell 1221 shut 1214 skip 0 sooner 0 sort
1215 speak 1215 spend 1214 square 1215 start 1225 steer 1226 stick 1227 stop 1214 take 1214 talk 1215 think 1228 wait
1230 walk 1231;behalf 103;<my> 1233;<me> 103 <until> 103 on 1234;... 1235 <me> 103;... 1235 <me> 103 it 1043 my 1044
our 1044 that 1043 the 1044 them 1043 those 1043;... 1235;asking 1236 bringing 1237 calling 1236 chasing 1236 checking
1236 drafting 1236 dropping 1045 emailing 1236 forwarding 1236 getting 1237 giving 1045 handing 1045 introducing 1236
letting 1236 mailing 1236 passing 1045 paying 1236 posting 1237 preparing 1236 returning 1045 reviewing 1236 ringing
1236 sending 1237 sharing 1236 signing 1236 speaking 1238 talking 1238 writing 1236;^ 1239;forgotten 317;<me> 92 ^
1114;<giveinf> 350;^ 1243;to 1244;charge 0 cut 0 double 0 drop 0 focus 0 hire 0 move 0 raise 0 rethink 0 sell 0
simplify 0 slow 0 start 0 stop 0 wait 0;^ 1246;to 1247;it 103 my 103 our 103 that 103 the 103;over 1249;on 1249;about
1249 over 1249;chew 1250 mull 1250 sleep 1251 think 1252;up 28;^ 1253 catch 1254 come 28 have 28 meet 28 see 28 visit
28;<me> 1245 ^ 332 me 1248 to 1255 us 1248;me 1248 us 1248;<i> 92;<i> 92 that 1258;rather 1259;<bid> 0 bother 0 go 0
rush 0 sign 0 touch 0;^ 1261;^ 1232 be 1240 clean 1241 completely 1241 forgotten 317 get 1115 have 1242 like 1256 love
1257 much 1260 not 1262 prefer 1259 rather 1259 sooner 1259 totally 1241;$$ 38 answer 38 answered 38 call 1179 called
1179 came 38 come 38 coming 38 pick 431 picked 431 replied 38 reply 38 respond 38 responded 38 show 38 showed 38;not
1264;my 38;$$ 38 answer 38 answered 38 call 1179 called 1179 came 38 come 38 coming 38 get 1266 got 1266 pick 431
picked 431 receive 1266 received 1266 replied 38 reply 38 respond 38 responded 38 saw 1266 see 1266 seen 1266 show 38
showed 38;t 1267;^ 1178 answer 38 answered 38 call 1179 called 1179 came 38 come 38 coming 38 pick 431 picked 431
replied 38 reply 38 respond 38 responded 38 show 38 showed 38;t 1269;^ 1178;<lendable> 645;... 1272 <lendable> 645;my
1273 our 1273;^ 1274;with 1275;... 1145 off 1276;d 1027 ll 1027 will 1027 would 1027;<they> 1278;that 1279 to 1027;me
1280 that 1279 to 1027;word 1281;<their> 1282;<me> 1283 <their> 1282;blind 1281 me 1280 that 1279 to 1027;given 1284
pledged 1281 sworn 1285 undertaken 1281 vowed 1281;... 342 <owed_thing> 329 all 350 my 350 our 350 some 350 the 350
those 350;<me> 1245 ^ 1287 a 355 an 355;<owed_thing> 329 all 350 my 350 our 350 some 350 the 350 those 350;^ 1138;^
1289 a 1290 an 1290;=4:needs_from_me ... 357;... 342 <owed_thing> 329 all 358 everything 331 it 331 my 1292 our 1292
some 350 that 331 the 358 them 331 those 358;<me> 1245 ^ 1293 a 355 an 355;off 0;better 1295 crazy 0 daft 0 foolish 0
mad 0 nuts 0 right 491 undercharging 0 underpricing 0 wrong 491;^ 1296;be 1297;^ 1010 am 1297 are 1297 d 1298 m 1297
were 1297 would 1298;<i> 1299 ^ 1151;<i> 1299 ^ 1151 that 1300;am 1297 are 1297 d 1298 m 1297 were 1297 would 1298;<i>
1302;<i> 1302 ^ 929 that 1303;... 1116;... 1072 my 1305 our 1305;^ 1306;<give1> 103;^ 1308;to 1309;going 1310;is 1311
ll 1309 s 1311 will 1309;and 1312;<until> 47 D 47 back 48 over 48 round 48;it 1314 them 1314;bringing 1315 dropping
1315 giving 1315 returning 1315;... 1316;<my> 1317 the 1317;... 1313 ^ 1318;down 278 in 278 over 278 round 278 up
278;^ 350 a 1051 an 1051 my 1051 our 1051 some 1051 the 1051;for 1321;... 1145 <me> 1320 asked 1322 clean 1241
completely 1241 duly 1286 even 1286 finally 1286 forgotten 317 given 1284 now 1286 pledged 1281 solemnly 1286 still
1109 sworn 1285 totally 1241 undertaken 1281 vowed 1281 yet 1109;<me> 278 about 278 back 278 from 278 my 278 on 278 to
278;not 491 to 0;^ 1325;^ 1325 again 1326;me 1327 us 1327;at 1328 me 1327 us 1327;on 1329;at 1328 away 1329 me 1327 us
1327;badgering 1329 getting 1330 going 1330 nagging 1331 on 1329 pestering 1329;D 1028;until 1333;answered 47 approved
47 confirmed 47 decided 47 given 47 paid 47 replied 47 returned 47 said 47 sent 47 shown 47 signed 47 sorted 47 told
47;her 47 his 47 my 47 our 47 the 47 their 47;^ 1336;<me> 750;^ 47 back 750;<me> 1339 ^ 1336;<me> 750 ^ 1336;^ 1335;^
1335 approved 1337 delivered 1337 given 1338 got 1338 paid 1340 returned 1341 sent 1341 shown 1338 signed 1341 yet
1342;^ 1335 yet 1342;not 1344 to 1108;kindly 1029;... 1313 ^ 1318 already 1029 also 1029 answered 1324 asked 1322 been
1332 borrowed 1155 bravely 1029 called 1324 duly 1286 emailed 1324 even 1286 finally 1286 generously 1029 given 1284
got 1334 kindly 1029 messaged 1324 nobly 1029 not 1343 now 1286 phoned 1324 pledged 1281 replied 1324 responded 1324
rung 1324 solemnly 1286 still 1345 sweetly 1029 sworn 1285 texted 1324 undertaken 1281 until 1333 very 1346 vowed 1281
written 1324 yet 1109;<me> 47;approved 47 confirmed 47 decided 47 given 1348 named 47 said 47 told 1348;<me> 750 my
38;^ 1349;$$ 38 ^ 1349 approved 1337 delivered 1337 get 1266 given 1338 got 1350 paid 1340 receive 1266 received 1266
returned 1341 saw 1266 see 1266 seen 1266 sent 1341 shown 1338 signed 1341 yet 1351;t 1352;^ 1349 approved 1337
delivered 1337 get 1266 given 1338 got 1350 paid 1340 receive 1266 received 1266 returned 1341 saw 1266 see 1266 seen
1266 sent 1341 shown 1338 signed 1341 yet 1351;... 1313 ^ 1318 already 1029 also 1029 answered 1324 asked 1322 bravely
1029 called 1324 duly 1286 emailed 1324 even 1286 finally 1286 generously 1029 given 1284 kindly 1029 messaged 1324
nobly 1029 not 1344 now 1286 phoned 1324 pledged 1281 replied 1324 responded 1324 rung 1324 solemnly 1286 still 1345
sweetly 1029 sworn 1285 texted 1324 undertaken 1281 until 1333 very 1346 vowed 1281 written 1324 yet 1109;^ 1349
approved 1337 delivered 1337 given 1338 got 1338 paid 1340 returned 1341 sent 1341 shown 1338 signed 1341 yet 1351;t
1356;off 1276;catch 1254 come 28 have 28 meet 28 see 28 visit 28;to 1359;at 1134 by 1134 during 1134 in 1134 on 1134
over 1134 via 1134;<i> 1011 ^ 929 on 1052 that 1135;<rel> 278;<their> 1363;d 490 have 491 must 0 need 491 ought 491
should 0 shouldn 501 shouldnt 0 want 491;^ 1365;<i> 1366;<i> 1366 that 1367;... 1368 <i> 1366 about 92 that 1367;^ 929
for 92 just 930;... 1368 <i> 1366 that 1367;... 231 my 81 our 81;^ 1372 on 1329;=6:theirs by 1205 past 1205 to 1205
with 1205;=6:theirs dates 1207;by 1205 it 1374 my 103 our 103 past 1205 some 103 that 1207 the 1375 this 1207 to 1205
with 1205;ask 1215 check 1376 chew 1250 clear 1215 cost 1081 crunch 1081 dig 1082 go 1083 look 1084 mull 1250 price
1081 pull 1081 run 1376 sleep 1251 sort 1215 speak 1215 square 1215 talk 1215 think 1252 work 1082;^ 1377;on 1329 to
1378;^ 929 just 930;<me> 1053 ^ 1054 about 1055 at 1328 away 1329 for 1057 me 1327 on 1055 us 1327;^ 0 that 92;mind
1382 opinion 1382 view 1382;the 1383;my 81 not 491 our 81 to 0;^ 1385 about 1055 again 1326 for 1055 on 1055;me 1386
us 1327;at 1387 me 1327 us 1327;up 317;... 1368 <i> 1366 ^ 1325 that 1367;<me> 1390;... 1123 my 219 our 219;^ 1392 a
1051 an 1051 my 1051 our 1051 some 1051 the 1051;<me> 1053 ^ 1054 about 1055 for 1393 on 1127;^ 1048 a 1049 adamant
1369 after 1058 against 1059 all 1370 arguing 1371 asking 1062 badgering 1329 big 1063 borrowing 1155 bringing 1066
chasing 1068 coming 1069 convinced 1137 counting 1075 dead 1077 digging 1078 drawing 1078 dropping 1079 expecting 1074
firmly 1060 for 1080 getting 1373 going 1379 hanging 1088 having 1078 holding 1089 hoping 1090 in 1094 insisting 1371
just 1096 like 1380 looking 1097 nagging 1381 not 1100 of 1384 on 1388 only 1103 pestering 1329 picking 1389 popping
1079 pressing 1098 pricing 1078 pulling 1078 pushing 1106 putting 1078 saying 1371 sorting 1078 still 1109 stopping
1079 strongly 1110 suggesting 1371 swinging 1079 telling 1391 to 1120 typing 1078 very 1121 visiting 1122 waiting 1394
working 1078 writing 1078 yet 1109;answer 38 answered 38 call 1179 called 1179 came 38 come 38 coming 38 pick 431
picked 431 replied 38 reply 38 respond 38 responded 38 show 38 showed 38;t 1396;the 1038;picking 1389;up 1398;answers
1398 is 1399 picked 1400 picking 1389 picks 1389;<me> 932;saying 932 telling 1402;... 1368 <i> 1366 ^ 929 that 1367 to
930;<bid> 0 <bid_of> 928 not 491 to 0;... 1368 <i> 1366 ^ 1405 that 1367 to 930;<me> 1406;adamant 1371 arguing 1371
badgering 1329 getting 1330 going 1330 insisting 1371 nagging 1331 on 1329 pestering 1329 saying 1404 suggesting 1371
telling 1407;... 1145 with 1275;soon 47;after 47 as 1410 once 47 when 47;after 47 as 1410 back 1411 once 47 when 47;it
1412 them 1412;with 1205;by 1205 out 1414 past 1205 to 1205 up 1414 with 1205;by 1205 it 1415 out 1414 past 1205 that
1415 the 1208 this 1415 to 1205 up 1414 with 1205;by 1205 out 1414 past 1205 up 1414 with 1205;by 1205 it 1417 out
1414 past 1205 that 1417 this 1417 up 1414 with 1205;together 1081;=6:theirs after 47 as 1410 back 1411 once 47 when
47;... 231 it 1420 my 103 our 103 the 103 them 1420;=6:theirs by 1205 out 1414 past 1205 to 1205 up 1414 with 1205;by
1205 it 1422 my 103 our 103 out 1414 past 1205 some 103 that 1415 the 1375 this 1415 to 1205 up 1414 with 1205;ask
1215 bring 1413 check 1416 clear 1416 crunch 1081 dig 1082 discuss 1418 drop 1413 float 1418 give 1413 go 1083 hand
1413 look 1084 post 1413 pull 1419 raise 1418 return 1421 run 1423 sort 1416 sound 1418 speak 1215 square 1416 take
1418 talk 1215 work 1082;across 1111 back 1111 done 1112 from 1170 off 1111 over 1111 ready 1112 to 246 w 246 with
246;=5:mine <until> 81 D 81;me 1426 us 1426;from 1427;... 1428;=5:mine ... 1116;... 1425 a 1429 an 1429 my 1430 our
1430 the 1429;^ 1431;<until> 219 from 1427;... 1433 <until> 219;=5:mine ... 1116 D 219;... 1113 a 1434 an 1434
everything 329 it 329 my 1435 our 1435 the 1434 them 329;^ 1436;a 1429 an 1429 my 81 our 81 the 1429;^ 1438;^ 1424 be
1240 get 1432 have 1437 receive 1439;<me> 1157 off 1276;back 103;<give1> 103 <redo> 103 get 1442 let 261 mailing 103
posting 103 sending 103;^ 1443;to 1444;^ 1443 going 1445;going 1445;are 1446 d 1444 is 1446 ll 1444 was 1447 will 1444
would 1444;<staff> 1448;... 1449 <staff> 1448;s 1450;=13:talk <their> 1450 N 1451;<their> 1450 N 1451 he 28 her 28 his
28 how 28 if 28 it 28 she 28 that 1452 their 28 they 28 what 28 when 28 whether 28 why 28;<giveinf> 261;^
1454;=4:needs_from_me ... 220;... 342 <owed_thing> 329 all 350 my 1456 our 1456 some 350 the 350 those 350;^ 1138 a
1290 an 1290 my 1290 our 1290 the 1290;get 1458 have 1458 read 1458 receive 1458 see 1458;<me> 1245 ^ 1457 a 355 an
355 to 1459;^ 455 a 355 an 355 to 1459;<owed_thing> 220 by 1116 for 1116 from 1170;... 1462 <owed_thing> 329 all 358
everything 331 it 331 my 1292 our 1292 some 350 that 331 the 358 them 331 those 358;^ 1253 get 1458 have 1458 read
1458 receive 1458 see 1458;<me> 1245 ^ 1463 a 355 an 355 to 1464;=0:missed back 38 up 38;=0:missed back 38 my 38 up
38;=0:missed the 1038;up 1468;answer 38 answered 1466 answers 1398 call 1179 called 1466 came 1466 come 38 coming 38
did 317 emailed 1466 get 1266 got 1467 has 317 is 1399 phoned 1466 pick 431 picked 1469 picking 1389 picks 1389 rang
1466 receive 1266 received 1266 replied 1466 reply 38 respond 38 responded 38 saw 1266 see 1266 seen 1266 show 38
showed 1466 texted 1466 turned 1466 wrote 1466;by 278;<me> 1149;<their> 1450 N 1451;<their> 1450 N 1451 that 1473;<i>
92 ^ 1024 that 1258;<i> 1011 ^ 929 at 1134 by 1134 during 1134 in 1134 on 1134 over 1134 that 1135 via 1134;2 0 a 0 an
0 better 0 fewer 0 less 0 more 0 our 0 some 0 to 0;got 491;better 0 can 0 could 0 d 490 gotta 0 have 491 might 0 must
0 need 1477 ought 491 shd 0 should 0 shouldn 501 shouldnt 0 ve 1478;^ 1479 am 1297 are 1297 d 1298 m 1297 were 1297
would 1298;a 1162 enough 1161 must 0 need 491 needs 491 ought 491 overkill 1161 plenty 1161 pointless 1161 premature
1161 should 0 sufficient 1161 too 1163 unnecessary 1161;not 0;... 1481 <bid> 0 <bid_of> 928 always 0 ask 0 do 1482 don
501 dont 0 drop 0 fire 0 focus 0 hire 0 my 1167 never 0 our 1167 raise 0 sell 0 start 0 stop 0;=13:talk <i> 1480
<their> 1450 N 1451 ^ 1151;always 0 ask 0 do 1482 don 501 dont 0 drop 0 fire 0 focus 0 hire 0 never 0 raise 0 sell 0
start 0 stop 0;^ 1485;<i> 1480 <their> 1450 N 1451 ^ 1483 he 28 her 28 his 28 how 28 if 28 it 28 she 28 that 1484
their 28 they 28 to 1486 what 28 when 28 whether 28 why 28;=3:advice better 0 can 0 could 0 d 490 gotta 0 have 491
might 0 must 0 need 1009 ought 491 shd 0 should 0 shouldn 501 shouldnt 0 ve 1478;^ 1488;<i> 1489 ^ 0;<i> 1489 <me> 92
^ 0 at 1017 by 1017 during 1017 in 1017 on 1017 over 1017 that 1490 to 92 via 1017;<i> 1489 <me> 92 ^ 1091 that 1490
to 92;d 490 have 491 must 0 mustn 501 need 491 ought 491 shd 0 should 0 shouldn 501 shouldnt 0;^ 1493;<i> 1494;that
1495;<me> 1496;^ 219;<me> 1498 <them> 1498;bring 1499 email 1499 forward 1499 give 1499 lend 1499 mail 1499 send 1499
show 1499;<i> 1033 <me> 1035 back 1036 bring 1499 email 1499 forward 1499 give 1499 lend 1499 mail 1499 send 1499 show
1499 that 1034 to 1500;^ 1318 until 1333;a 329 an 329 everything 329 it 329 my 1117 our 1117 the 329 them 329;^
1503;have 1504;kindly 1029 much 1110;^ 1048 a 1049 adamant 1369 after 1058 against 1059 all 1370 already 1029 also
1029 arguing 1371 asked 1322 asking 1062 badgering 1329 been 1332 big 1063 borrowing 1155 bravely 1029 bringing 1066
chasing 1068 coming 1069 counting 1075 dead 1077 digging 1078 drawing 1078 dropping 1079 duly 1286 even 1286 expecting
1074 finally 1286 firmly 1060 for 1080 generously 1029 getting 1373 given 1284 going 1379 got 1502 hanging 1088 having
1078 holding 1089 hoping 1090 in 1094 insisting 1371 just 1096 kindly 1029 like 1380 looking 1097 nagging 1381 nobly
1029 not 1100 now 1286 of 1384 on 1388 only 1103 pestering 1329 pledged 1281 popping 1079 pressing 1098 pricing 1078
pulling 1078 pushing 1106 putting 1078 saying 1371 solemnly 1286 sorting 1078 still 1109 stopping 1079 strongly 1110
suggesting 1371 sweetly 1029 swinging 1079 sworn 1285 telling 1391 to 1505 typing 1078 undertaken 1281 very 1506
visiting 1122 vowed 1281 waiting 1394 working 1078 writing 1078 yet 1109;^ 1479 shall 92;have 491 must 0 need 0 should
0;^ 1509;<i> 1510 ^ 491;... 1150 <bid> 0 <bid_of> 928 <giveinf> 0 always 0 ask 0 do 1482 don 501 dont 0 drop 0 fire 0
focus 0 hire 0 never 0 raise 0 sell 0 start 0 stop 0;<i> 1131 ^ 1015 that 1132;... 1513;bottle 28;kids 28;<me> 1498
<them> 1498 a 1515 the 1516 wine 28;come 28 you 28;worry 28 you 28;t 1519;worry 28;<me> 28;to 1522;back 1523 well
28;love 28;<me> 1498 <them> 1498 her 1525 his 1525 my 28;luck 28;a 28 fun 28;on 28;touch 28;in 1530;mind 28;hello 28
hi 28;love 28 regards 28;<me> 1498 <them> 1498 my 1534;of 28;care 28;^ 1479;=13:talk <i> 1538 <their> 1450 N 1451 ^
1151;<giveinf> 0 always 0 ask 0 do 1482 don 501 dont 0 drop 0 fire 0 focus 0 hire 0 never 0 raise 0 sell 0 start 0
stop 0;<me> 1496 ^ 1540 bring 1499 email 1499 forward 1499 give 1499 lend 1499 mail 1499 send 1499 show 1499;: 92 <i>
1508 <me> 1511 <their> 1450 N 1451 ^ 1512 at 1514 bring 1517 by 1514 do 1518 don 1520 dont 1521 during 1514 email 1499
forget 377 forward 1499 get 1524 give 1526 good 1527 have 1528 he 28 her 28 his 28 hold 1529 how 28 if 28 in 1514 it
28 keep 1531 lend 1499 mail 1499 never 1532 on 1514 over 1514 say 1533 send 1535 she 28 show 1499 start 1536 stop 377
take 1537 thank 28 that 1539 their 28 they 28 to 1541 via 1514 what 28 when 28 whether 28 why 28;<bid> 0 <bid_of> 928
<giveinf> 0;<me> 1511 ^ 1543;^ 1540 bring 1499 email 1499 forward 1499 give 1499 lend 1499 mail 1499 send 1499 show
1499;: 92 <i> 1480 <me> 1511 <their> 1450 N 1451 ^ 1512 at 1514 bring 1517 by 1514 do 1518 don 1520 dont 1521 during
1514 email 1499 forget 377 forward 1499 get 1524 give 1526 good 1527 have 1528 he 28 her 28 his 28 hold 1529 how 28 if
28 in 1514 it 28 keep 1531 lend 1499 mail 1499 never 1532 on 1514 over 1514 say 1533 send 1535 she 28 show 1499 start
1536 stop 377 take 1537 thank 28 that 1484 their 28 they 28 to 1545 via 1514 what 28 when 28 whether 28 why 28;<me>
589;... 231 it 103 my 103 our 103 the 103 them 103;<giveinf> 261 return 1548;a 1429 an 1429 the 1429;^ 1550;^ 1549 get
1551 have 1551 receive 1551;^ 1454 have 1175;^ 1318;approved 1337 delivered 1337 given 1338 got 1338 paid 1340
returned 1341 sent 1341 shown 1338 signed 1341;^ 1318 not 1555;t 1555;got 1554;got 1554 has 1556 hasn 1557 hasnt 1555
have 1554 haven 1557 havent 1555 s 1558;=3:advice ... 1150;<i> 1489 ^ 1151;<i> 1489 ^ 1560 at 1514 by 1514 during 1514
in 1514 on 1514 over 1514 that 1561 via 1514;<i> 1489 ^ 1560 that 1561;<i> 1510;<me> 1564;=13:talk <i> 1494;<i> 1510
he 28 her 28 his 28 how 28 if 28 it 28 she 28 that 1566 their 28 they 28 what 28 when 28 whether 28 why 28;<me>
1567;better 0 d 490 have 1031 must 1030 mustn 501 need 1031 ought 1031 shd 1030 should 1030 shouldn 501 shouldnt 0;^
1569;<i> 1570;<i> 1033 that 1571;=13:talk <i> 1033;<i> 1033 <me> 1572 back 1036 bring 1499 email 1499 forward 1499
give 1499 he 28 her 28 his 28 how 28 if 28 it 28 lend 1499 mail 1499 send 1499 she 28 show 1499 that 1573 their 28
they 28 to 1500 what 28 when 28 whether 28 why 28;should 92;<i> 1575;^ 1479 am 1297 are 1297 d 1298 m 1297 should 92
were 1297 would 1298;=13:talk <i> 1480 ^ 1151;<i> 1577 ^ 1483 he 28 her 28 his 28 how 28 if 28 it 28 she 28 that 1578
their 28 they 28 to 1486 what 28 when 28 whether 28 why 28;better 0 can 0 could 0 d 490 gotta 0 have 491 might 0 must
0 need 1009 ought 491 shd 0 should 0 shouldn 501 shouldnt 0 ve 1478;^ 1580;=13:talk <i> 1581 ^ 1151;<i> 1581 ^ 1151 at
1134 by 1134 during 1134 he 28 her 28 his 28 how 28 if 28 in 1134 it 28 on 1134 over 1134 she 28 that 1582 their 28
they 28 via 1134 what 28 when 28 whether 28 why 28;^ 1493 am 1297 are 1297 d 1298 m 1297 were 1297 would 1298;=13:talk
<i> 1584 <their> 1450 N 1451;<i> 1302 <their> 1450 N 1451 at 1134 by 1134 during 1134 he 28 her 28 his 28 how 28 if 28
in 1134 it 28 on 1134 over 1134 she 28 that 1585 their 28 they 28 via 1134 what 28 when 28 whether 28 why 28;<me>
1586;away 1155 part 278;up 278;that 1258;already 1029 also 1029 answered 1324 asked 1322 bravely 1029 called 1324 duly
1286 emailed 1324 even 1286 finally 1286 generously 1029 given 1284 kindly 1029 messaged 1324 nobly 1029 now 1286
phoned 1324 pledged 1281 replied 1324 responded 1324 rung 1324 solemnly 1286 still 1109 sweetly 1029 sworn 1285 texted
1324 undertaken 1281 very 1346 vowed 1281 written 1324 yet 1109;=13:talk ^ 1138 a 1290 an 1290 my 1290 our 1290 the
1290;catch 1254 come 28 get 1458 have 1592 meet 28 read 1458 receive 1458 see 1592 visit 28;<me> 1245 ^ 1287 a 355 an
355 to 1593;<me> 1245 ^ 455 a 355 an 355 me 1248 to 1593 us 1248;<owed_thing> 220 from 1170;<until> 219 approved 329
back 329 booked 329 by 219 checked 329 cleared 329 delivered 329 done 329 filed 329 finished 329 fixed 329 in 329 paid
329 posted 329 printed 329 ready 329 returned 329 reviewed 329 sent 329 settled 329 signed 329 sorted 329;... 1597;...
1596 <owed_thing> 329 all 358 everything 331 it 331 my 1598 our 1598 some 350 that 331 the 358 them 331 those 358;^
1253 catch 1254 come 28 get 1458 have 1592 meet 28 read 1458 receive 1458 see 1592 visit 28;<me> 1245 ^ 1599 a 355 an
355 me 1248 to 1600 us 1248;^ 1012 that 1495;<i> 1011 <me> 1602 ^ 1012 that 1135;$$ 38 and 38 but 38 never 38 no 38
only 38;... 1604;attend 1605 call 1605 collect 1605 come 1605 dial 1605 drop 1605 join 1605 mail 1605 meet 1605 phone
1605 pick 1605 pop 1605 ring 1605 show 1605 text 1605 turn 1605 visit 1605 write 1605;to 1606;=23:contact favor 283
favour 1093;a 1049 in 284;attend 1605 call 1605 collect 1605 come 1605 dial 1605 drop 1605 get 1115 have 1115 join
1605 mail 1605 meet 1605 phone 1605 pick 1605 pop 1605 ring 1605 show 1605 text 1605 turn 1605 visit 1605 write 1605;a
1049 adamant 1369 after 1095 against 1059 all 1370 arguing 1371 around 278 asking 1322 badgering 1329 big 1063 clear
1137 dead 1077 due 1607 firmly 1060 for 1080 getting 1330 going 1330 in 1608 insisting 1371 just 1096 like 1380 meant
1607 nagging 1331 not 1609 of 1384 on 1329 only 1096 pestering 1329 pushing 1060 saying 1371 scheduled 1607 strongly
1110 suggesting 1371 supposed 1607 telling 1391 to 1610 very 1121 waiting 1322;... 1145 ^ 44 home 1276 off 1276;a 1049
adamant 1369 against 1059 all 1060 arguing 1371 around 278 badgering 1329 big 1063 dead 1077 due 1607 firmly 1060 for
1080 getting 1330 going 1330 in 1608 insisting 1371 meant 1607 nagging 1331 not 1609 of 1384 on 1329 pestering 1329
pushing 1060 saying 1371 scheduled 1607 strongly 1110 suggesting 1371 supposed 1607 telling 1391 to 1610 very 1121;ask
1215 check 1416 clear 1416 crunch 1081 dig 1082 discuss 1418 float 1418 go 1083 look 1084 pull 1419 raise 1418 return
1548 run 1423 sort 1416 sound 1418 speak 1215 square 1416 take 1418 talk 1215 work 1082;^ 1614 be 1240 get 1432 have
1437 not 1180 receive 1439;t 1180;asking 1236 bringing 1236 calling 1236 chasing 1236 checking 1236 drafting 1236
emailing 1236 forwarding 1236 getting 1236 introducing 1236 letting 1236 mailing 1236 paying 1236 posting 1236
preparing 1236 reviewing 1236 ringing 1236 sending 1236 sharing 1236 signing 1236 speaking 1238 talking 1238 writing
1236;^ 1617;<me> 1245 ^ 332 me 1248 to 1359 us 1248;<bid> 0 accept 0 bet 0 bother 0 chase 0 do 0 give 0 go 0 hire 0
invest 0 pay 0 raise 0 rely 0 risk 0 rush 0 sell 0 sign 0 spend 0 start 0 take 0 touch 0 trust 0;^ 1620;^ 1232 be 1618
get 1115 have 1242 like 1619 much 1260 not 1621 prefer 1259 rather 1259 sooner 1259;accept 0 bet 0 bother 0 chase 0 do
0 give 0 go 0 hire 0 invest 0 pay 0 raise 0 rely 0 risk 0 rush 0 sell 0 sign 0 spend 0 start 0 take 0 touch 0 trust
0;^ 1623;t 1624;=13:talk <i> 1033 <their> 1450 N 1451;<i> 1033 <me> 1572 <their> 1450 N 1451 asking 1149 back 1036
bring 1499 email 1499 forward 1499 give 1499 he 28 her 28 his 28 how 28 if 28 it 28 lend 1499 mail 1499 send 1499 she
28 show 1499 that 1626 their 28 they 28 to 1500 what 28 when 28 whether 28 why 28;... 968 <bids> 1002 <confides> 1004
^ 1008 advised 1021 advises 1023 advocated 1025 advocates 1025 all 1026 already 1029 also 1029 answered 1037 answers
1039 are 1129 argued 1136 argues 1137 asked 1143 asks 1144 ate 1146 attended 278 babysat 1147 baked 1147 become 1074
becomes 1074 begged 1149 believed 1137 believes 1153 borrowed 1155 borrows 1155 both 1026 bought 1158 bravely 1029
bringing 1066 calls 1169 can 1181 cannot 1180 cant 1180 catered 1147 cautioned 1182 claims 1183 confirmed 1183
considers 1186 cooked 1187 could 1189 couldn 1190 couldnt 1188 counsels 1025 d 1263 deems 1169 demanded 1052 demands
1052 did 1265 didn 1268 didnt 1267 doesn 1270 doesnt 1271 drove 1277 duly 1286 emailed 1037 even 1286 expect 1288
expected 1291 expecting 454 expects 1294 explained 1183 favors 1025 favours 1025 fed 1158 feels 1301 felt 1136 figures
1304 finally 1286 finds 1186 generously 1029 get 1307 gets 1307 given 1284 goes 930 got 1319 had 1323 has 1347 hasn
1353 hasnt 1354 have 1355 haven 1357 havent 1356 headed 1358 heard 1183 hoped 1360 hopes 1360 insisted 1361 insists
1362 introduced 1364 is 1395 isn 1397 judges 1169 just 1401 keep 1403 keeps 1408 kept 1408 kindly 1029 left 1409 ll
1440 made 1441 mentioned 1453 mentions 1183 messaged 1037 met 1146 must 1455 need 1460 needed 1461 needs 1465 never
1470 nobly 1029 now 1286 passed 1471 picked 1400 picking 1389 picks 1389 plans 1360 played 1147 pleaded 1149 pledged
1281 pressed 1472 promised 1474 proposed 1259 proposes 1475 receives 1074 reckoned 1476 reckons 1487 recommended 1491
recommends 1492 reminded 1497 replied 1501 replies 1037 requested 1052 required 1052 requires 1052 responded 1037
responds 1037 s 1507 said 1542 sang 1147 say 1544 says 1546 served 1158 sez 930 shadowed 1547 shall 1552 should 1553
solemnly 1286 still 1559 suggested 1562 suggests 1563 sweetly 1029 sworn 1285 tell 1565 tells 1568 texted 1574 think
1576 thinks 1579 thought 1583 told 1587 took 1588 turned 1589 undertaken 1281 urged 1590 urges 1590 ve 1591 very 1346
vowed 1281 walked 1358 want 1594 wanted 1595 wants 1601 warned 1603 was 1611 went 1612 were 1613 will 1615 won 1616
wont 1180 would 1622 wouldn 1625 wouldnt 1624 writes 1037 wrote 1627;bank 5 center 5 centre 5 fair 5 garden 5 hall 5
kitchen 5 library 5 pantry 5 shelter 5 shop 5;animal 1629 charity 1629 church 1629 community 1629 food 1629 homeless
1629 hospice 1629 school 1629 soup 1629;^ 1630;the 1631;at 1632 for 1632 in 1632;... 1633;... 1633 the 1634;at 1635
behind 1635 in 1635 of 1635 on 1635;=21:gave:encouragement;^ 1637;<them> 1638;without 1639;glad 1638 grateful 1638
impressed 1638 lucky 1638 proud 1638;awfully 1641 damn 1641 dead 1641 glad 1638 grateful 1638 impressed 1638 lucky
1638 more 1641 proud 1638 quite 1641 really 1641 right 1641 so 1641 very 1641;be 1642;not 1643;t 1643;... 1640 am 1642
are 1642 could 1644 couldn 1645 m 1642 was 1642 were 1642;than 1638;enough 1638;best 1638;best 1638 bravest 1638
cleverest 1638 finest 1638 kindest 1638 most 1638 strongest 1638;beautiful 1638 better 1647 brilliant 1638 excellent
1638 good 1648 great 1638 her 1649 his 1649 lovely 1638 marvellous 1638 ready 1638 strong 1638 superb 1638 terrific
1638 the 1650 their 1649 wonderful 1638 worth 1638;far 1651;beautiful 1638 better 1647 brilliant 1638 by 1652 easily
1651 excellent 1638 good 1648 great 1638 her 1649 his 1649 honestly 1651 lovely 1638 marvellous 1638 ready 1638 strong
1638 superb 1638 terrific 1638 the 1650 their 1649 wonderful 1638 worth 1638;be 1653;are 1653 is 1653 ll 1654 s 1653
was 1653 were 1653 will 1654;... 1655;asset 1638 best 1638 born 1638 brightest 1638 calmest 1638 cleverest 1638 credit
1638 find 1638 finest 1638 first 1638 godsend 1638 hardest 1638 joy 1638 kindest 1638 most 1638 natural 1638 only 1638
quickest 1638 rock 1638 safest 1638 sharpest 1638 star 1638 strongest 1638 wonder 1638;the 1657;far 1658;to 1638;alone
1638;right 1638;the 1662;of 1658;a 1657 able 1638 amazing 1638 an 1657 better 1638 brilliant 1638 by 1659 capable 1638
doing 1638 easily 1658 going 1660 gonna 1638 good 1638 great 1638 more 1647 much 1638 my 1657 not 1661 on 1663 one
1664 our 1657 ready 1638 strong 1638 the 1657;^ 1637 alright 1638 amazing 1638 brilliant 1638 fine 1638 good 1638
grand 1638 great 1638 ok 1638 okay 1638 ready 1638;brilliantly 1638 fine 1638 great 1638 it 1638 well 1638;reason
1638;there 1638 through 1638;far 1637;takes 1638;it 1671;this 1638 what 1672;a 1637 an 1637 it 1638;off 1638;it
1675;in 1638;^ 1637 it 1637;ace 1638 be 1666 been 1638 breeze 1637 come 1638 do 1667 done 1638 earned 1638 every 1668
find 1638 fly 1638 get 1669 go 1670 got 1673 love 1637 make 1674 manage 1638 nail 1638 nothing 1660 pull 1676 put 1677
rock 1638 smash 1638 suit 1637 walk 1678;been 1638 come 1638 done 1638 earned 1638 every 1668 got 1673 nothing 1660
put 1677;ace 1638 be 1666 breeze 1637 do 1667 find 1638 fly 1638 get 1669 go 1670 love 1637 make 1674 manage 1638 nail
1638 pull 1676 rock 1638 smash 1638 suit 1637 walk 1678;a 1657 able 1638 amazing 1638 an 1657 been 1638 better 1638
brilliant 1638 by 1659 capable 1638 come 1638 doing 1638 done 1638 earned 1638 easily 1658 every 1668 going 1660 gonna
1638 good 1638 got 1673 great 1638 more 1647 much 1638 my 1657 not 1661 nothing 1660 on 1663 one 1664 our 1657 put
1677 ready 1638 strong 1638 the 1657;a 1657 an 1657 by 1659 easily 1658 my 1657 one 1664 our 1657 the 1657;are 1665 d
1679 has 1680 have 1680 is 1665 ll 1681 s 1682 ve 1680 was 1683 were 1683 will 1681 would 1681;<them> 1637;of
1685;without 1685;... 1687;not 1688;t 1688;never 1688;to 1685;because 1686 could 1689 couldn 1690 couldnt 1688 d 1691
down 1692 thanks 1692 would 1689 wouldn 1690 wouldnt 1688;... 1693;well 1638;as 1695 better 1638 like 1639;...
1696;... 1639;company 1698 crew 1698 firm 1698 kitchen 1698 place 1698 practice 1698 project 1698 shop 1698 show 1698
team 1698 thing 1698;company 1698 crew 1698 entire 1699 firm 1698 kitchen 1698 place 1698 practice 1698 project 1698
shop 1698 show 1698 team 1698 thing 1698 whole 1699;one 1697 other 1697;many 1697;... 1655 company 1698 crew 1698
entire 1699 firm 1698 kitchen 1698 place 1698 practice 1698 project 1698 shop 1698 show 1698 team 1698 thing 1698
whole 1699;<i> 1646 <their> 1656 <they> 1684 are 1653 few 1697 hers 1655 his 1655 is 1653 it 1655 ll 1654 my 1700 no
1701 nobody 1697 noone 1697 not 1702 our 1700 s 1653 that 1655 the 1703 this 1655 was 1653 were 1653 will 1654;<i>
1646 <their> 1656 <they> 1684 ^ 1694 few 1697 hers 1655 his 1655 it 1655 my 1700 no 1701 nobody 1697 noone 1697 not
1702 our 1700 that 1704 the 1703 this 1655;<them> 1705;<them> 93 N 93;from 1707;<doing> 16;together 16;<doing> 16
<outing> 16 all 1709 at 16 attending 16 both 1709 catching 16 celebrating 16 cooking 16 doing 16 driving 16 flying 16
getting 1710 going 16 having 16 heading 16 hosting 16 in 16 meeting 16 picking 16 playing 16 presenting 16 running 16
seeing 16 showing 16 speaking 16 taking 16 traveling 16 travelling 16 trying 16 visiting 16 watching 16 with
16;<doing> 16 <outing> 16 all 1709 both 1709;<doing> 16 all 1709 both 1709;am 1712 are 1712 is 1713 m 1712;N 1714;1
16;up 16;one 16;to 1718;call 16;1 1716 appointment 16 breakfast 16 brunch 16 call 16 catch 1717 chat 16 coffee 16 date
16 demo 16 dinner 16 drinks 16 follow 1717 interview 16 lunch 16 meeting 16 mtg 16 one 1719 phone 1720 session 16
supper 16 sync 16 tea 16 video 1720 workshop 16 zoom 16;=2:plan 1 1716 appointment 16 breakfast 16 brunch 16 call 16
catch 1717 chat 16 coffee 16 date 16 demo 16 dinner 16 drinks 16 follow 1717 interview 16 lunch 16 meeting 16 mtg 16
one 1719 phone 1720 session 16 supper 16 sync 16 tea 16 video 1720 workshop 16 zoom 16;up 1722;1 1716 another 1721
appointment 16 board 1721 breakfast 16 brunch 16 call 16 catch 1717 chat 16 coffee 16 date 16 demo 16 dinner 16 drinks
16 final 1721 first 1721 follow 1723 interview 16 lunch 16 meeting 16 monthly 1721 mtg 16 one 1719 phone 1720 quick
1721 second 1721 session 16 short 1721 supper 16 sync 16 tea 16 team 1721 video 1720 weekly 1721 workshop 16 zoom 16;1
1716 a 1724 an 1724 another 1721 appointment 16 board 1721 breakfast 16 brunch 16 call 16 catch 1717 chat 16 coffee 16
date 16 demo 16 dinner 16 drinks 16 final 1721 first 1721 follow 1723 interview 16 lunch 16 meeting 16 monthly 1721
mtg 16 my 1724 one 1719 our 1724 phone 1720 quick 1721 second 1721 session 16 short 1721 supper 16 sync 16 tea 16 team
1721 the 1724 video 1720 weekly 1721 workshop 16 zoom 16;1 1716 a 1724 an 1724 another 1721 appointment 16 board 1721
breakfast 16 brunch 16 call 16 catch 1717 chat 16 coffee 16 date 16 demo 16 dinner 16 drinks 16 final 1721 first 1721
follow 1723 got 1725 interview 16 lunch 16 meeting 16 monthly 1721 mtg 16 my 1724 one 1719 our 1724 phone 1720 quick
1721 second 1721 session 16 short 1721 supper 16 sync 16 tea 16 team 1721 the 1724 video 1720 weekly 1721 workshop 16
zoom 16;am 1711 and 1715 are 1711 fly 16 go 16 have 1726 host 16 is 1713 m 1711 meet 16 see 16 travel 16 ve 1726 visit
16;along 16 by 16 for 16 here 16 in 16 over 16 round 16 to 16;coming 1728;by 1728;by 1728 in 1728;in 1728 over
1728;are 1729 calls 1730 come 1728 comes 1728 drops 1731 is 1729 pops 1732 visits 1728;to 16;=2:plan to 16;<doing> 16
<outing> 16 all 1709 attending 16 both 1709 catching 16 celebrating 16 cooking 16 doing 16 driving 16 due 1734 flying
16 getting 1710 going 1735 having 16 heading 16 hosting 16 meeting 16 picking 16 playing 16 presenting 16 running 16
seeing 16 set 1734 showing 16 speaking 16 taking 16 to 16 traveling 16 travelling 16 trying 16 visiting 16 watching
16;agreed 1734;agreed 1734 am 1712 are 1736 have 1737 is 1713 ll 16 m 1712 plan 1734 shall 16 will 16;am 1713 are 1713
is 1713 m 1713;<i> 1738 me 1739;me 16 over 16 round 16 us 16;bringing 1741 calling 1741 collecting 1741 coming 1728
driving 1741 dropping 1741 fetching 1741 hosting 1741 meeting 1741 picking 1741 ringing 1741 showing 1741 taking 1741
treating 1741;call 16 catch 1717 chat 16 meeting 16 talk 16 word 16;a 1743 an 1743;bringing 1741 calling 1741
collecting 1741 driving 1741 dropping 1741 fetching 1741 hosting 1741 meeting 1741 picking 1741 ringing 1741 showing
1741 taking 1741 treating 1741;and 1740 are 1729 calls 1730 come 1728 comes 1728 drops 1731 is 1742 needs 1744 pops
1732 s 1745 visits 1728 wants 1744;her 28 him 28 me 28 them 28 us 28;best 28 better 28 fine 28 for 1747 good 28 ok 28
okay 28;is 1748 s 1748 suits 1748 works 1748;0 1749 noon 1749;N 1739;and 1751;<i> 1727 <off_it> 602 <they> 1733 N 1746
afternoon 1749 also 1749 at 1750 evening 1749 instead 1749 is 1748 me 1752 morning 1749 night 1749 s 1748 still 1749
suits 1748 then 1749 works 1748;table 278;the 1754;room 278;attendance 278 the 1756;call 278;it 278 the 1758;at 1755
in 1757 on 1759 present 278 there 278;all 1760 also 1760 at 1755 both 1760 in 1757 on 1759 present 278 there 278;was
1761 were 1761;N 1762;and 1763 was 1761 were 1761;attend 149 breakfast 149 call 149 catch 149 climb 149 come 149 cook
149 dine 149 do 149 drive 149 fly 149 get 149 go 149 have 149 hear 149 host 149 interview 149 lunch 149 meet 149 open
149 paint 149 pick 149 play 149 present 149 record 149 review 149 run 149 see 149 shoot 149 sit 149 speak 149 start
149 stay 149 take 149 talk 149 train 149 travel 149 visit 149 walk 149 watch 149 work 149;to 1765;... 17 attend 149
breakfast 149 call 149 catch 149 climb 149 come 149 cook 149 dine 149 do 149 drive 149 fly 149 get 149 go 149 have 149
hear 149 host 149 interview 149 lunch 149 meet 149 open 149 paint 149 pick 149 play 149 present 149 record 149 review
149 run 149 see 149 shoot 149 sit 149 speak 149 start 149 stay 149 take 149 talk 149 train 149 travel 149 visit 149
walk 149 watch 149 work 149;... 17 at 149 down 149 for 149 in 149 on 149 out 149 over 149 to 1767 up 149 with
149;<doing> 18 <outing> 149 all 707 attending 149 away 708 booked 708 both 707 catching 149 celebrating 149 cooking
149 doing 149 driving 149 due 1768 flying 149 getting 770 going 1768 having 149 heading 735 hosting 149 meant 1766
meeting 149 off 735 out 708 picking 149 playing 149 presenting 149 running 149 seeing 149 set 1766 showing 149
speaking 149 supposed 1766 taking 149 to 1765 traveling 149 travelling 149 trying 149 visiting 149 watching 149;... 17
a 762 agreed 1766 got 764 passes 761 places 761 seats 761 spaces 761 spots 761 tickets 761;a 762 agreed 1766 got 764
passes 761 places 761 seats 761 spaces 761 spots 761 tickets 761;agreed 1766 am 759 are 1769 fly 149 got 763 has 763
have 1770 hope 1766 intend 1766 is 766 ll 1765 m 759 meet 149 plan 1766 shall 1765 travel 149 ve 1771 want 1766 will
1765;=14:together;<doing> 18 all 707 away 708 booked 708 both 707 due 708 going 708 heading 708 off 708 out 708;a 762
got 763 passes 761 places 761 seats 761 spaces 761 spots 761 tickets 761;=14:together am 1774 are 1774 got 763 has 763
have 1775 is 766 m 1774 ve 1775;<i> 1772 N 1762 i 1773 me 1776 myself 1773 us 1773;<bid> 0 <bid_it> 0;^ 1778;: 1779;:
1779 D 1780 back 1780;^ 1054 about 1055 agreeing 278 asking 278 calling 278 confirming 278 dropping 278 emailing 278
for 1055 giving 278 mailing 278 messaging 278 on 1055 phoning 278 popping 278 ringing 278 sending 278 telling 278
texting 278 visiting 278 writing 278;^ 1054 about 1055 for 1055 me 1067 on 1055 us 1067;... 17 D 16 along 149 back 149
by 149 down 149 for 149 in 149 out 149 over 149 round 149 to 149 up 149 with 149;at 149 over 149 with 149;... 231 <me>
103 <until> 103 it 232 that 232 them 232 this 232;<me> 103 <until> 103 it 232 that 232 them 232 this 232;=6:theirs to
261;... 231 back 1788;up 103;out 103;... 231 <me> 103;into 103;together 103;... 231 <give1> 1786 <giveinf> 1786 <redo>
1787 <to_do> 1786 arrange 103 call 261 come 1789 decide 232 draft 103 draw 1790 find 1791 get 271 let 1792 look 1793
name 232 order 103 prepare 103 price 103 put 1794 quote 103 report 262 ring 261 say 232 tell 1792 type 1790 work 1791
write 1790;^ 1795;after 1782 asking 1067 chasing 1783 coming 1784 hanging 1088 holding 1089 just 1096 looking 1089
nagging 1067 on 1102 only 1096 pressing 1067 staying 1785 to 1796 waiting 1067;along 149 at 149 down 149 for 149 in
149 over 149 round 149 there 149 to 149 up 149;me 17;D 16 with 1799;1 1800;up 1800;call 1800 chat 1800 word 1800;down
1800;1 1801 call 1800 catch 1802 chat 1800 meeting 1800 quick 1803 sit 1804 talk 1800 word 1800;a 1805 an 1805;<me>
1798 for 1806;<they> 1278 that 1279;<me> 1808;: 45 D 46 back 46;clinic 278 desk 278 farm 278 house 278 lab 278 meeting
278 office 278 place 278 practice 278 school 278 shop 278 site 278 stall 278 studio 278 table 278 workshop 278 yard
278;my 1811 our 1811 the 1811;$$ 278 to 1812;$$ 278 my 1811 our 1811 the 1811;along 1813 by 1814 in 1813 into 1812
over 1813 round 1813 to 1812;... 1815 <me> 278 <my> 278;mine 278 ours 278;meal 278;night 278 weekend 278;a 1818
breakfast 278 dinner 278 lunch 278 supper 278 tea 278 the 1819;sofa 278;the 1821;me 278 us 278;at 1817 for 1820 here
278 on 1822 over 278 the 1819 with 1823;ill 38 sick 38;in 1825;along 278;in 278;my 38 our 38;on 1829;D 16 for 17 to
17;not 1396;card 278 line 278 message 278 note 278 text 278;a 1833 by 278;<bid> 0 ask 0 get 0 go 0 leave 0 let 0 take
0;^ 1835;: 1836;... 1837;: 1779 about 1838 on 1838 re 1838 with 1838;: 1779 D 1780 about 1838 back 1839 on 1838 re
1838 with 1838;<me> 1798;box 149 slot 149 table 149;a 1842 in 149 places 149 seats 149 tickets 149;... 1843 a 1842 in
149 places 149 seats 149 tickets 149;me 1844 us 1844;... 138 D 28;<their_day> 1846;... 1847 <their_day> 1846;min 149
mins 149 minutes 149;minutes 149;demo 149 slot 149 tour 149;hour 149;an 1852;tour 149;0 1849 20 1850 a 1851 an 1852
dinner 149 half 1853 lunch 149 ten 1850 the 1854 thirty 1850;<me> 1855;for 149 to 149;<their> 1848 a 1848 an 1848 me
1844 seats 1857 tickets 1857 us 1844;<their> 1848 a 1848 allotted 1856 an 1848 asked 1807 borrowed 1155 given 1856
giving 1856 got 1858 granted 1856 invited 1841 letting 1856 me 1844 offered 1856 promised 1856 seats 1857 tickets 1857
us 1844;me 1844 seats 1857 tickets 1857 us 1844;<a_chat> 278;<a_chat> 278 good 1861 little 1861 long 1861 proper 1861
quick 1861 short 1861 wee 1861;a 1862 an 1862 some 1862;for 1863;... 1864 for 1863;... 1864 about 1865 around 1865
back 1865 behind 1865 for 1863 late 1865 on 1865 over 1865;me 18 us 18;see 1867;to 1868 with 1867;... 17 D 16 on 17;D
16 on 17;me 1871 mine 1871 ours 1871 us 1871;by 1870 in 1870 off 18 over 1870 round 1870 to 1872;... 1873 by 149 in
149 me 149 over 149 round 149 us 149;by 18 in 18 me 149 over 18 past 18 round 18 us 149;by 149 in 149 me 149 over 149
round 149 us 149;... 1873 by 18 in 18 me 149 over 18 past 18 round 18 us 149;<me> 1855 by 149 in 149 me 149 over 149
round 149 us 149;by 18 in 18 out 1067 over 18 past 18 round 18;by 18 in 18 over 18 past 18 round 18;week 38;all 1881
ill 38 sick 38 today 38;leave 38;for 1027 to 1027;blower 278 facetime 278 hook 1884 line 278 phone 278 skype 278 teams
278 whatsapp 278 zoom 278;D 16 annual 1883 at 1101 blower 278 facetime 278 for 17 holiday 38 holidays 38 hols 38 leave
38 line 278 maternity 38 paternity 38 phone 278 skype 278 teams 278 the 1885 to 17 vacation 38 whatsapp 278 zoom
278;sick 38;after 1782 allotted 1856 asking 1067 back 1869 borrowing 1155 bringing 1874 calling 1875 chasing 1783
collecting 1874 coming 1784 driving 1876 dropping 1877 expecting 1841 fetching 1874 given 1856 giving 1878 granted
1856 hanging 1088 here 1869 holding 1089 hosting 1876 in 1869 just 1096 letting 1856 looking 1879 meeting 1876 nagging
1067 nipping 1880 off 1882 offered 1856 on 1886 only 1096 out 1887 picking 1876 popping 1880 pressing 1067 promised
1856 ringing 1876 round 1869 showing 1876 staying 1785 stopping 1880 swinging 1880 taking 1876 to 1796 treating 1876
uncontactable 38 unreachable 38 unwell 38 waiting 1067;collecting 18 coming 18 here 18 joining 18 over 18 picking 18
round 18 staying 18 visiting 18;mine 18 ours 18;me 18 mine 18 ours 18 us 18;at 1890 by 18 down 18 in 18 me 18 over 18
round 18 to 1891 up 18 us 18;be 1889 come 1892 drive 1892 drop 1892 host 1892 join 1892 pick 1892 pop 1892 stay 1892
stop 1892 swing 1892 visit 1892;it 278 off 1276;1 429 1on1 38 call 38 meeting 38 one 434 session 38 stand 431 standup
38 sync 38;1 429 1on1 38 board 1895 call 38 daily 1895 meeting 38 monthly 1895 one 434 quarterly 1895 session 38 stand
431 standup 38 sync 38 team 1895 weekly 1895;D 1896 my 1896 our 1896 the 1896 this 1896;i 1773 me 1773 myself 1773 us
1773;<me> 1798 a 1805 an 1805;annual 1883 holiday 38 holidays 38 hols 38 leave 38 maternity 38 paternity 38 vacation
38;swore 1808;card 278 epistle 278 letter 278 letters 278 missive 278 note 278 postcard 278 telegram 278;... 1902 card
278 epistle 278 letter 278 letters 278 missive 278 note 278 postcard 278 telegram 278;... 1902 card 278 epistle 278
letter 278 letters 278 missive 278 note 278 of 1903 postcard 278 telegram 278;a 1903 an 1903 another 1904 her 1903 his
1903 one 1904;be 16 bringing 16 expected 16 going 16 invited 16;am 1906 are 1906 ll 1906 m 1906 shall 1906 will
1906;along 16 there 16 to 16;<me> 1908;like 1909;asked 1909 d 1910 expects 1909 needs 1909 wants 1909 would 1910;<i>
1907 <they> 1911 am 1906 are 1906 asked 1909 d 1910 expects 1909 ll 1906 m 1906 needs 1909 shall 1906 wants 1909 will
1906 would 1910;, 1912;am 16 are 16 be 16 going 16 ll 16 m 16 shall 16 ve 16 will 16;<i> 1914 am 16 are 16 be 16 going
16 ll 16 m 16 shall 16 ve 16 will 16;<i> 16;, 1915 and 1916;D 1917;be 1918;D 1913 falls 1918 is 1918 s 1918 will
1919;D 1913;<happening_last> 1921;view 1921;<happening> 1920 <happening_first> 1922 <staff> 918 private 1923;a 942
short 93;: 92 basically 93 in 1925;<give1> 103 <giveinf> 103 <to_do> 103;^ 1927;to 1928;busy 38 dead 38 engaged 38 off
38 switched 432;is 1930 was 1930;hook 1884;D 16 annual 1883 at 1101 for 17 holiday 38 holidays 38 hols 38 leave 38
maternity 38 paternity 38 the 1932 to 17 vacation 38;a 28 coffee 28 dinner 28 drinks 28 it 28 lunch 28 me 28 tea 28
the 28 this 28 us 28;buy 1934 choose 1934 cook 1934 drive 1934 get 1934 host 1934 pay 1934 pick 1934 see 1867 treat
1934;to 1935 with 1867;buy 1934 choose 1934 cook 1934 drive 1934 get 1934 host 1934 pay 1934 pick 1934 treat 1934;to
1937;^ 1927 buy 1934 choose 1934 cook 1934 drive 1934 get 1934 host 1934 pay 1934 pick 1934 treat 1934;to 1939;...
1924 <happening> 1920 <happening_first> 1922 <staff> 918 <view> 1926 after 1782 allotted 1856 asked 1807 asking 1067
back 1869 borrowing 1155 bringing 1874 call 1929 calling 1875 chasing 1783 collecting 1874 coming 1784 driving 1876
dropping 1877 expecting 1841 fetching 1874 given 1856 giving 1878 go 1929 got 1858 granted 1856 hanging 1088 here 1869
holding 1089 hosting 1876 in 1869 invited 1841 job 1929 just 1096 letting 1856 line 1931 looking 1879 meeting 1876
mobile 1931 move 1929 nagging 1067 nipping 1880 number 1931 off 1882 offered 1856 on 1933 only 1096 out 1887 phone
1931 picking 1876 popping 1880 pressing 1067 private 1923 promised 1856 ringing 1876 round 1936 shout 1938 showing
1876 staying 1785 stopping 1880 swinging 1880 taking 1876 task 1929 to 1796 treating 1876 turn 1940 uncontactable 38
unreachable 38 unwell 38 waiting 1067;yes 1831;<a_chat> 278 good 1861 little 1861 long 1861 meal 278 proper 1861 quick
1861 short 1861 wee 1861;a 1943 an 1862 breakfast 278 dinner 278 lunch 278 some 1862 supper 278 tea 278 the 1819;...
1864 for 1863 the 1821;=23:contact ... 1864 for 1863;... 1864 about 1865 around 1865 at 1817 back 1865 behind 1865 for
1944 here 278 late 1865 on 1945 over 1946 the 1819 with 1823;<give1> 551 <giveinf> 551 <redo> 551 <to_do> 551;^ 1948;D
278 all 278 for 278;=23:contact D 278 all 278 attendance 278 for 278 the 1756;for 1003 with 1003;bar 1952 booth 1952
desk 1952 door 1952 gate 1952 phones 1952 stall 1952 stand 1952 till 1952;... 1953 bar 1952 booth 1952 desk 1952 door
1952 gate 1952 phones 1952 stall 1952 stand 1952 till 1952;... 1953 bar 1952 blower 278 booth 1952 call 278 desk 1952
door 1952 facetime 278 gate 1952 line 278 phone 278 phones 1952 skype 278 stall 1952 stand 1952 teams 278 till 1952
whatsapp 278 zoom 278;annual 1883 blower 278 facetime 278 holiday 38 holidays 38 hols 38 it 278 leave 38 line 278
maternity 38 my 1954 our 1954 paternity 38 phone 278 skype 278 teams 278 the 1955 vacation 38 whatsapp 278 zoom
278;after 1095 all 1760 also 1760 around 278 at 1755 both 1760 down 1950 due 1607 here 1950 in 1951 just 1096 meant
1607 off 1882 on 1956 only 1096 out 1887 over 1950 present 278 round 1950 scheduled 1607 supposed 1607 there 278 to
1606 uncontactable 38 unreachable 38 unwell 38 up 1950;home 1276 off 1276;blower 278 facetime 278 it 278 line 278 my
1954 our 1954 phone 278 skype 278 teams 278 the 1955 whatsapp 278 zoom 278;all 1760 also 1760 around 278 at 1755 both
1760 down 1950 due 1607 here 1950 in 1951 meant 1607 on 1959 over 1950 present 278 round 1950 scheduled 1607 supposed
1607 there 278 to 1606 up 1950;be 1889 come 1892 drive 1892 drop 1892 host 1892 join 1892 not 1188 pick 1892 pop 1892
stay 1892 stop 1892 swing 1892 visit 1892;: 45 about 1838 on 1838 re 1838 with 1838;: 45 D 46 about 1838 back 1962 on
1838 re 1838 with 1838;: 1779 D 1780 a 1903 about 1838 an 1903 another 1904 back 1839 her 1903 his 1903 on 1838 one
1904 re 1838 with 1838;... 962 N 1764 all 1026 and 1777 answered 1781 are 1797 asked 1807 assured 1809 assures 1809
attended 278 barked 1810 borrowed 1155 borrows 1155 both 1026 brought 1816 bunked 1824 called 1826 came 1827 can 1190
cannot 1188 cant 1188 chaired 278 chipped 1828 coming 1079 commented 1830 confirmed 1831 could 1189 couldn 1190
couldnt 1188 crashed 1824 dialed 1828 dialled 1828 dialling 1828 did 1832 didn 1397 didnt 1396 dmed 1781 doesn 1397
dropped 1834 dropping 1079 drove 1358 emailed 1840 expects 1841 got 1845 guaranteed 1808 guarantees 1808 has 1859 have
1860 headed 1358 hung 1866 invited 1841 is 1888 isn 1397 kipped 1824 left 1276 liked 1829 lingered 1866 ll 1893 looked
1828 made 1894 mailed 1840 mails 1810 messaged 1840 missed 1897 n 1898 needs 1899 never 1396 off 1882 on 1900 out 1887
passed 1471 peeked 1828 peered 1828 phoned 1826 pinged 1781 pinky 1901 popping 1079 posted 1905 rang 1826 replied 1840
reposted 1829 requested 1806 rocked 1589 s 1941 said 1942 sat 1828 sent 1905 shadowed 1547 shared 1829 shouted 1810
showed 1589 slacked 1781 slept 1824 stayed 1947 staying 1079 stopped 1947 swears 1808 swore 1808 tagged 1827 texted
1840 texts 1810 to 1949 took 1588 turned 1589 uncontactable 38 unreachable 38 unwell 38 visiting 1079 vowed 1808 vows
1808 waited 1866 walked 1358 wants 1899 was 1957 went 1958 were 1960 whatsapped 1781 will 1961 won 1190 wont 1188
writes 1963 wrote 1964;missed 595;afternoon 596 day 596 days 596 evening 596 hour 596 hours 596 morning 596 week
596;for 583 free 582 help 582 helping 582 of 585 pro 584 unpaid 582;afternoon 587 day 587 days 587 evening 587 few
1966 full 1967 h 1968 hour 587 hours 587 hr 1968 hrs 1968 morning 587 week 596;=23:contact ... 17;invitation 1970
invite 1970;invitation 149 invite 149;my 1971 our 1971 the 1972;<told_in> 38;have 491 must 0 need 491 ought 491 should
0;^ 1975;<i> 1976;<i> 1976 s 1974;=13:talk <their> 1974 <them> 1977 <told_in> 38 N 1978 my 1974 the 1974;to 1979;^ 628
for 637;^ 588 for 589;board 1982;guarantor 1981 referee 1981 reference 1981 sounding 1983;s 1984;<their> 1984 N 1985 a
1984;as 1986;: 750;^ 81 for 290 to 290;court 1989;me 1989 my 1990 our 1990 us 1989;in 1991 on 1991 with 1991;: 290 N
1988 for 452 in 1991 is 1992 me 426 on 1991 s 1992 with 1991;N 1988;^ 0 is 984 to 92 was 984;<them> 1995 N 1995;... 93
: 92 from 1996 is 984 was 984;D 1016 ^ 1015;<me> 1998;can 0 could 0 have 491 must 0 need 491 ought 491 shd 0 should 0
shouldn 501 shouldnt 0;^ 2000;never 0 not 491 to 0;^ 2002;<plainly> 2003 ^ 2002;never 491 no 491 not 491 to 0;^
2005;against 0 never 491 no 491 not 491 to 0;<plainly> 2004 D 2006 ^ 2007 against 0 at 1017 by 1017 during 1017 in
1017 on 1017 over 1017 via 1017;^ 588 about 589 for 589 in 589 on 589 through 589 with 589;<i> 2001;<i> 2001 <me> 2008
<them> 2009 ^ 929 that 2010;D 1016 ^ 1015 at 1017 by 1017 during 1017 in 1017 on 1017 over 1017 via 1017;<i> 2001 <me>
2012 ^ 929 that 2010;<them> 2009;<give3> 103 <works3> 103;^ 2015;d 1928 ll 1928 will 1928 would 1928;breakfast 18
brunch 18 call 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 lunch 18 meeting 18;<they> 2016 N 2017 he 2017 she
2017 they 2017;meet 16;<they> 2016 N 2017 a 2018 breakfast 18 brunch 18 call 18 coffee 18 date 18 demo 18 dinner 18
drinks 18 he 2017 lunch 18 meeting 18 on 16 our 2018 she 2017 that 2019 the 2018 they 2017 to 2020;<they> 2016;<they>
2016 that 2022;<they> 2016 is 2023 s 2023 that 2022 was 2023;me 38 us 38;bar 2025 but 2025 except 2025;them
2026;afternoon 596 bar 2025 but 2025 day 596 days 596 evening 596 except 2025 hour 596 hours 596 morning 596 of 2027
week 596;called 38 met 38 rang 38;call 38 catch 38 come 38 drive 38 drop 38 go 38 have 38 host 38 join 38 meet 38 pop
38 ring 38 see 38 sit 38 speak 38 take 38 talk 38 visit 38;to 2030;up 2031;about 2031;about 2031 booked 2031 down 2031
geared 2032 hoping 2031 itching 2031 just 2033 poised 2031 primed 2031 ready 2031 set 2031;^ 81 help 290 helping
290;for 2035 into 2035 to 2035;for 2035 in 2036 into 2035 to 2035;for 16 to 16;calling 16 going 2038 having 16 hosting
16 joining 16 meeting 16 seeing 16 visiting 16;ganged 2037;up 2037;about 2031 all 2034 booked 2031 calling 16
conscripted 2037 down 2031 drafted 2037 dragged 2037 geared 2032 going 2038 having 16 hoping 2031 hosting 16 instead
2039 itching 2031 joining 16 just 2033 meeting 16 now 2039 poised 2031 press 2040 primed 2031 putting 432 ready 2031
roped 2037 seeing 16 set 2031 signed 2041 visiting 16 volunteered 2037;afternoon 587 day 587 days 587 evening 587 h
593 hour 594 hours 594 hr 593 hrs 593 morning 587 week 596;$$ 38 it 38 that 38 the 38 them 38;post 2044 send 2044;not
2045;send 2044;t 2047;to 395;quote 92;posted 2044 sent 2044;1 317;one 317;to 2053;1 2052 1on1 317 call 317 catch 1389
demo 317 meeting 317 one 2054 session 317 stand 1389 standup 317 sync 317;get 349 have 349 hear 349;away 2044;up
2044;binned 2044 deleted 2044 did 2046 didn 2048 didnt 2047 ditched 2044 expect 349 expected 349 expecting 349 hope
2049 i 2050 never 2051 no 2055 scrapped 2044 shall 395 should 2056 threw 2057 tore 2058 trashed 2044;about 615 on
615;questions 2060;many 2061 questions 2060;... 168 <until> 81 D 81;<them> 2063;back 2063 done 2063 in 2063 paid 2063
posted 2063 ready 2063 sent 2063 there 2063 with 2064;to 2064;off 2063 out 2063;arrive 2063 be 2065 come 2063 follow
2063 get 2066 go 2067 hit 2063 land 2063 reach 2064;d 2068 ll 2068 should 2068 will 2068 would 2068;... 2069;a 2070 an
2070 my 2070 our 2070 the 2070;^ 2071;^ 2071 that 2072;s 2062;<their> 2062 N 2074;invitation 278 invite 278;<their>
2062 <them> 2073 N 2074 all 2075 my 2076 our 2076;times 38;=0:missed 0 38;again 38 both 2078 each 300 every 300 full
38 only 38 thrice 38 twice 38 x 2079 x2 38 x3 38;N 1988 me 426;^ 1637 about 1638 down 1638 for 1638 on 1638 up
1638;<them> 2082;=2:plan up 16;agreed 16 arranged 16 booked 16 confirmed 16 fixed 16 planned 16 scheduled 16 set
2084;agreed 16 arranged 16 booked 16 confirmed 16 fixed 16 is 2085 planned 16 s 2085 scheduled 16 set 2084;to 279;off
2087 out 2087 over 2087 to 279;gone 2088;calling 16 going 2038 gone 2088 having 16 hosting 16 joining 16 meeting 16
seeing 16 visiting 16;calling 16 coming 16 finally 2089 going 2038 gone 2088 having 16 hosting 16 instead 2039 joining
16 just 2089 meeting 16 now 2090 seeing 16 visiting 16;into 92 out 283;case 637 corner 637;s 2093;=23:contact <me>
2092 <their> 2093 N 2094;a 582 our 582 the 582;for 2096;afternoon 2097 class 2097 club 2097 day 2097 evening 2097
morning 2097 session 2097 workshop 2097;has 28 is 28 wants 28 was 28;^ 645;<them> 2100 N 2100;to 2101;loan 2102;<they>
28 N 2099 a 2103 did 279 was 279 were 279;into 47;out 47;<redo> 47 let 1348 look 2105 work 2106;^ 2107;^ 2107 please
2108;=8:asked to 2109;=8:asked;s 149;N 2112;at 2113;=13:talk ... 2114;breakfast 18 brunch 18 call 18 coffee 18 dinner
18 drinks 18 lunch 18 meeting 18 supper 18 tea 18;for 2116;for 2116 out 2117 over 2117 round 2117 to 2116;to 2113;at
2113 to 2113;<them> 2110 N 2111 at 2113 for 2115 how 28 if 28 me 2118 over 2119 round 2120 to 2113 us 2118 what 28
when 28 whether 28 why 28;s 582;<their> 582 N 2122;<their> 582 N 2122 out 2123;in 589 on 589 through 589 with 589;in
589 on 589 out 2125 through 589 with 589;<them> 2126;d 290 ll 290 will 290 would 290;fine 1638;ready 1638;than
2130;track 1638;prepared 1638;able 1638 doing 2129 enough 1638 fine 1638 good 1648 more 2131 on 2132 prepared 1638
ready 1638 right 1638 well 2133;... 179 D 81 my 81 our 81;^ 2135;expect 2136 have 2136;job 1638;brilliant 2138
cracking 2138 fine 2138 good 2138 great 2138 lovely 2138 superb 2138;wrong 1638;a 2139 beautifully 1638 brilliantly
1638 everything 1662 nothing 2140 well 1638 wonderfully 1638;done 2141 get 2136 have 2136;done 2141;... 82 <until>
81;a 2144 all 2144 an 2144 everything 2144 it 2144 my 2144 our 2144 the 2144 them 2144 these 2144 those 2144;^ 2145
done 2141;able 1638 doing 2129 enough 1638 fine 1638 getting 839 good 1648 more 2131 on 2132 prepared 1638 ready 1638
right 1638 well 2133;get 2136 have 2136;are 2134 can 2137 could 2137 d 2142 did 2141 do 2141 does 2141 get 2136 gets
2136 had 2143 has 2146 have 2146 is 2147 ll 2148 receives 839 s 2147 was 2134 were 2134 will 2148 would 2148;<i> 2128
<they> 2149 ^ 2071;<i> 2128 <they> 2149 ^ 2071 that 2150;<i> 2128;<i> 2128 that 2152;<i> 2128 <them> 2153 N 2153 that
2152;<i> 2128 <them> 2151 N 2153 that 2152 to 2154;myself 38 ourselves 38;own 38;my 2157;alone 38 by 2156 on 2158 with
278;<their> 1638 <them> 1638 N 1638;boost 2160 buoy 2160 calm 2160 cheer 2160 comfort 2160 console 2160 encourage 2160
lift 2160 raise 2160 rally 2160 reassure 2160 settle 2160;to 2161;call 38 calls 38 emails 38 mails 38 messages 38
texts 38;my 2163 our 2163;breakfast 38 call 38 catch 431 coffee 38 demo 38 dinner 38 drinks 38 lunch 38 meeting 38
review 38 session 38 slot 38 visit 38 zoom 38;... 2165 breakfast 38 call 38 catch 431 coffee 38 demo 38 dinner 38
drinks 38 lunch 38 meeting 38 review 38 session 38 slot 38 visit 38 zoom 38;<their> 2166 D 2166 my 2166 our 2166 the
2166 this 2166;^ 5 s 582;=23:contact <their> 582 <them> 582 N 2168;<their> 582 <them> 582 N 2168 for 2169;at 637 for
637 in 637 to 637 up 637 with 637;$$ 38 D 38 again 38 at 38 because 38 due 38 last 38 of 38 on 38 this 38 with
38;=0:missed $$ 38 D 38 again 38 at 38 because 38 due 38 last 38 of 38 on 38 this 38 with 38;<them> 2171 N 2171 off
2172 out 2173;=0:missed off 2172 on 38 out 2172;court 1027;s 2176;<their> 2176 N 2177 me 1989 my 1990 our 1990 us
1989;<their> 2176 N 2177;in 2179;in 2178 now 2180 on 1991 with 1991;in 2178 is 2181 now 2180 on 1991 s 2181 with
1991;locked 317;$$ 38 up 317;all 2183 closed 317 locked 2184 shut 317;was 2185 were 2185;of 38;from 38 out 2187;bird
2188;call 2188 cheep 2188 dicky 2189 line 2188 message 2188 murmur 2188 peep 2188 reply 2188 sausage 2188 sound 2188
squeak 2188 thing 2188 whisper 2188 word 2188;than 38;beyond 38 further 2191 past 38 through 38;a 2190;as 2193;much
2194;a 2190 got 2192 one 2190 so 2195;up 904;to 28;call 2198 job 2198 move 2198 task 2198 turn 2198;s
2199;=1:moved;till 2201 to 2201 until 2201;myself 857;<them> 38 N 38 to 560;N 2200 conscripted 2037 drafted 2037
dragged 2037 her 2199 his 2199 intending 857 meaning 857 moved 2202 my 2199 our 2199 planning 857 press 2040 promising
2203 putting 432 roped 2037 signed 2041 their 2199 trying 2204 volunteered 2037 wanting 857;from 92;<plainly> 2004 D
1016 ^ 1015 away 2206 into 92 off 92 to 92 toward 92 towards 92;<me> 2207 off 2172 out 2172;to 92;^ 0 not 2209 to
92;be 2210;is 2210 s 2210 was 2210 would 2211;bet 2212 course 2212 move 2212 play 2212 thing 2212 way 2212;... 2114;at
2113 for 2214 over 2119 round 2120 to 2113;... 17 D 16 at 2113 for 2214 over 2119 round 2120 to 2113;along 1638 on
1638 up 1638;<them> 2217 N 2217;on 1638 up 1638;<them> 2219 N 2219;=0:missed again 38 aside 38 off 38 out 38 up
38;<their> 2166 D 2166 me 2221 my 2166 our 2166 the 2166 this 2166 us 2221;out 38;aside 38 off 38 out 38;<me> 2223 me
2224 off 38 us 2224;=2:plan for 16 w 16 with 16;for 16 w 16 with 16;slot 2227;hour 2227;D 16 for 17;day 2227 slot
2227;D 2226 a 2228 an 2229 for 17 in 2230 out 2230 the 2231 time 2227;=2:plan ... 2114;=2:plan at 2113 for 2233 over
2119 round 2120 to 2113;=2:plan in 2234;confidence 1638 courage 1638 hopes 1638 mood 1638 morale 1638 spirit 1638
spirits 1638;<their> 2236;us 1773;of 2238;off 2172 out 2173;agreed 16 alone 38 arranged 16 booked 16 by 2156 confirmed
16 fixed 16 is 2085 on 2158 planned 16 s 2085 scheduled 16 set 2084;^ 614 about 615 for 615 in 615 on 615;<them>
2242;between 407 for 407 from 407 with 407;intro 2244;email 2245 intro 2244 mail 2245;an 2246 the 2246;<their> 406 N
406 a 406 an 406 my 406 our 406 some 406 the 406;... 645;meet 2248 my 2249 our 2249;meet 2248;<their> 406 N 406 my 406
our 406;meet 2248 see 2252;^ 2253;^ 2251 to 2254;^ 2251 about 615 on 615 to 2254;on 615 with 615;^ 2253 date 2257
speed 2257;^ 2251 about 615 on 615 to 2258;me 2255;^ 2250 across 2255 along 2255 down 2255 in 2256 over 2255 round
2255 to 2254 up 2259 with 2260;together 406;^ 406;s 2263;N 2264 ^ 2253;^ 2251 to 2265;N 2262;^ 2251 about 615 on 615
to 2265;N 2264;to 2269;=23:contact N 2262 ^ 2251 across 2266 along 2266 and 2267 down 2266 in 2268 out 2270 over 2266
round 2266 to 2265 up 2268 with 2260;D 2201 by 2201 to 2201;<them> 2261 N 2271 forward 2272;down 1638 on 1638 up
1638;<them> 2274 N 2219;down 1638 up 1638;<them> 2276;<their> 2166 D 2166 into 278 me 2221 my 2166 our 2166 the 2166
this 2166 to 2201 us 2221;with 279;confidence 1638 courage 1638 hopes 1638 morale 1638 spirit 1638 spirits
1638;<their> 2280;hello 317;hello 317 hi 317;chat 317 said 2282 say 2283 speak 317 talk 317;not 2284;t 2284;did 2285
didn 2286 didnt 2284 never 2284;gone 317 left 317;d 2288 had 2288;machine 38;mail 38;answering 2290 answerphone 38
mailbox 38 vm 38 voice 2291 voicemail 38;s 2292;<their> 2292 N 2293 the 2292;got 2294;<i> 2287 <they> 2289 did 2285
didn 2286 didnt 2284 got 2294 never 2284 only 2295 reached 2294;they 28;end 2297;the 2298;ld 38 led 38 lled
38;<off_it> 603 agreed 16 arranged 16 booked 16 confirmed 16 fixed 16 planned 16 scheduled 16 set 2084;call 432 date
432 demo 432 dinner 432 lunch 432 meeting 432 trip 432 visit 432;<off_it> 603 agreed 16 arranged 16 been 604 booked 16
confirmed 16 fixed 16 planned 16 scheduled 16 set 2084;thing 432;call 432 date 432 demo 432 dinner 432 lunch 432
meeting 432 trip 432 visit 432 whole 2304;<off_it> 602 agreed 16 arranged 16 been 604 being 604 booked 16 confirmed 16
fixed 16 from 278 gets 604 got 604 had 606 has 607 is 2301 it 432 moved 2201 our 2302 planned 16 s 2303 scheduled 16
set 2084 that 432 the 2305 things 432 this 432 w 610 was 604 were 604 with 610;joy 38 luck 38;only 38;engaged 38 no
2307 nobody 884 rang 2223 voicemail 2308;a 830 an 831 answer 38 joy 38 luck 38 reply 38 result 38 success 38;without
2310;... 2311;no 38;nothing 38;a 38;crickets 38 got 2313 heard 2314 no 38 nobody 38 not 2315 nothing 38 zilch 38;and
2316 but 2316 without 2310;ask 2111;... 2317 and 2316 but 2316 to 2318;=23:contact ... 2309 <them> 2312 N 2319 it 432
off 38 our 2302 that 432 the 2305 things 432 this 432;it 432 our 2302 that 432 the 2305 things 432 this 432;fears 1638
nerves 1638 worries 1638;<their> 2322 <them> 2082;to 278 with 278;call 2324;phone 2324;a 2325 the 2326;^ 5 to 582 with
582;^ 5 out 2328 to 582 with 582;<them> 2329 N 2329;in 22 that 22;=23:contact aid 2330 assist 2330 help 2330 me 2331
my 2076 nothing 38 our 2076;along 278 by 278 in 278 off 2327 over 278 round 278 to 2332;able 38 coming 38 held 38
joining 38 there 38;blower 38 line 38 phone 38;the 2335;answer 38 pick 431 reply 38;on 2336 to 2337;hold 38;<them>
2338 N 2338 a 2339 hold 38 in 440 through 38 to 38;<them> 2338 N 2338 hold 38 through 38;=0:missed it 38;a 2339 hold
38 in 440 through 38 to 38;hold 38 through 38;call 38 catch 443 caught 38 contact 38 find 38 get 2343 got 2344 make
2342 meet 38 met 38 phone 38 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 talk 38 talked 38 visit 38;to
2345;able 38 coming 38 joining 38 there 38;be 2347;place 38;D 28 be 2334 call 38 catch 443 caught 38 contact 38 find
38 get 2340 got 2341 happen 38 make 2342 manage 2346 materialise 38 materialize 38 meet 38 met 38 now 2348 phone 38
quite 2345 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 take 2349 talk 38 talked 38 visit 38;t 2350 we
28;account 28 contract 28 insurance 28 membership 28 order 28 plan 28 subscription 28;=0:missed her 2352 his 2352 the
2352 their 2352;held 38;be 2354 call 38 catch 443 caught 38 contact 38 find 38 get 2343 got 2344 happen 38 make 2342
manage 2346 materialise 38 materialize 38 meet 38 met 38 phone 38 quite 2345 reach 38 reached 38 ring 38 see 38 speak
38 spoke 38 take 2349 talk 38 talked 38 visit 38;without 2025;ahead 2356 fine 2356 off 2356 on 2356 without
2025;<them> 582 N 582;for 2358;sat 2359;up 2086;against 92 away 2206 not 2209 off 92;<me> 2362 against 92 away 2206
not 2209 off 92;<them> 2171 N 2171;no 38 nobody 38;... 2365;door 2366;s 2367;<their> 2367 N 2368 the 2367;<their> 2367
N 2368 at 2369 on 2369 the 2367;<them> 2312 N 2312;... 895 <work_thing> 634;^ 2372;s 2373;over 904 through 904 thru
904 up 904;^ 902;<their> 635 N 903 a 2376 the 2376;<their> 2373 N 2374 back 2375 over 2377 right 2375 through 2377
thru 2377 up 2377;up 1637;<them> 2082 N 2219 her 2379;off 2172 out 2172;at 582 for 582 on 582 with 582;in 2382;<their>
582 N 2122 out 2123 up 904;with 278;... 2385;in 2060 up 2060;<them> 2387 N 2387;volunteer 582;a 2389;as 2390 for 583
pro 584 unpaid 582;<their> 588 a 588 an 588 the 588;^ 2392;of 2393;=18:gave:mentoring <their> 588 a 588 an 588 the
588;^ 2395;^ 588 about 589 ahead 2394 before 2393 for 2396 in 589 on 589 through 589 with 589;^ 588 ahead 2394 before
2393 for 2396 on 589 through 589;at 5 for 5 in 5 of 5;... 2399;... 2399 0 2400;boys 2400 children 2400 class 2400
girls 2400 juniors 2400 kids 2400 pupils 2400 u0 2400 under 2401 youngsters 2400;^ 2402;... 2391 <them> 2397 N 2398 ^
2402 as 2390 for 583 pro 584 the 2403 unpaid 582;for 589 on 589 through 589;<them> 2009 N 2405;<off_it> 602 agreed 16
alone 38 arranged 16 been 604 being 604 booked 16 by 2156 confirmed 16 fixed 16 gets 604 got 604 had 606 has 607 is
2301 moved 2201 on 2158 planned 16 s 2303 scheduled 16 set 2084 w 610 was 604 were 604 with 610;=16:gave:feedback ...
895 <work_thing> 634;^ 2408;s 2409;<their> 2409 N 2410 a 2376 the 2376;back 2375 over 2377 right 2375 through 2411
thru 2377 up 2377;me 2331 nothing 38;to 2413;to 2314;<them> 2082 N 1638;... 896 ^ 897 linkedin 38 photo 38 photos 38
post 38 posts 38 profile 38 status 38 stories 38 story 38 tweet 38 update 38;s 2417;<their> 898 N 2418;on 2419;to
900;back 2421 to 900;back 2422 emailed 2422 given 2422 handed 2422 mailed 2422 sent 2422 texted 2422 went 2422;^
2423;<them> 5 N 5;for 2425;... 2426;^ 2427;<their> 2428 a 2428 an 2428 the 2428;a 2018 breakfast 18 brunch 18 call 18
coffee 18 date 18 demo 18 dinner 18 drinks 18 lunch 18 meeting 18 our 2018 the 2018;<them> 1638 N 1638;=15:gave:intro
N 406;a 406 an 406 my 406 our 406 some 406 the 406 three 406 two 406;=15:gave:intro N 406 ^ 2433;and 407 to 407 w 407
with 407;and 2432 to 2434 up 2435 w 407 with 2434;and 2432 to 2434 with 2434;other 2263;each 2438;^ 406 to 2439 up
2263 with 2439;<them> 2436 N 2437 them 2440;for 290 into 290 to 290;for 290 in 2442 into 290 to 290;<me> 2443;asking
22 calling 22 hiring 22 inviting 22;away 2206 into 92 off 92 to 92 toward 92 towards 92;<me> 2446;a 5 our 5 the 5;at
2448 for 2448 in 2448;breakfast 2449 breakfasts 2449 clothes 2449 dinners 2449 donations 2449 food 2449 lunches 2449
meals 2449 parcels 2449 soup 2449 tea 2449;^ 2450;about 38 off 38 round 38 together 38;<them> 2338 N 2338 a 2339 going
38 hold 38 in 440 through 38 to 38;planned 38;ahead 38 as 2454 forward 38 through 38;off 38 place 38;be 2354 call 38
catch 443 caught 38 come 2452 contact 38 find 38 fly 38 get 2453 go 2455 got 2341 happen 38 hold 38 make 2342 manage
2346 materialise 38 materialize 38 meet 38 met 38 pan 2223 phone 38 quite 2345 reach 38 reached 38 ring 38 see 38
speak 38 spoke 38 take 2456 talk 38 talked 38 visit 38 work 2223;not 2457 we 28;about 38 off 38 on 38 round 38
together 38;in 38;around 857 round 857;get 2461 got 2461 gotten 2461;for 38 to 38;time 2463;=0:missed any 2464 enough
2464 the 2464 time 2463;any 2464 enough 2464 the 2464 time 2463;<them> 2338 N 2338 a 2339 around 857 going 38 hold 38
in 440 round 857 through 38 to 38;<them> 2338 N 2338 around 857 hold 38 round 857 through 38;in 38 on 38;a 2339 around
857 hold 38 in 440 round 857 through 38 to 38;around 857 hold 38 round 857 through 38;call 38 catch 443 caught 38
contact 38 find 38 get 2470 got 2471 gotten 2461 make 2342 meet 38 met 38 phone 38 reach 38 reached 38 ring 38 see 38
speak 38 spoke 38 talk 38 talked 38 visit 38;appear 38 be 2334 call 38 catch 443 caught 38 come 2459 connect 38
contact 38 dial 2460 ever 2462 find 2465 fly 38 found 2466 get 2467 go 2455 got 2468 gotten 2461 had 2466 happen 38
have 2466 hold 38 join 38 log 2469 make 2342 manage 2346 materialise 38 materialize 38 meet 38 met 38 now 2348 pan
2223 phone 38 quite 2472 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 surface 38 take 2456 talk 38 talked 38
visit 38 work 2223 yet 2462;t 2473;be 2354 call 38 catch 443 caught 38 come 2452 contact 38 ever 2462 find 38 fly 38
get 2467 go 2455 got 2468 gotten 2461 happen 38 hold 38 make 2342 manage 2346 materialise 38 materialize 38 meet 38
met 38 pan 2223 phone 38 quite 2472 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 take 2456 talk 38 talked 38
visit 38 work 2223 yet 2462;... 93 : 92;assembly 2359 class 2359 duty 2359 group 2359 lesson 2359 reading 2359 round
2359 route 2359 session 2359 shift 2359 slot 2359 stall 2359 tour 2359 turn 2359;... 2477 assembly 2359 class 2359
duty 2359 group 2359 lesson 2359 reading 2359 round 2359 route 2359 session 2359 shift 2359 slot 2359 stall 2359 tour
2359 turn 2359;^ 5 for 2358;... 2477 ^ 5 assembly 2359 class 2479 desk 582 duty 2479 group 2359 lesson 2479 reading
2359 round 2359 route 2359 session 2359 shift 2479 shop 582 slot 2479 stall 2479 stand 582 tour 2359 turn 2479;^ 5
class 582 desk 582 duty 582 lesson 582 shift 582 shop 582 slot 582 stall 582 stand 582 turn 582;s 2481;<them> 582;for
2483;... 2359 0 2478 <their> 2480 N 2482 a 2478 an 2478 for 2358 in 2484 the 2478 three 2478 two 2478;... 2359 for
2358;from 38;off 2173 out 2172;vain 38;find 38;to 2490;for 2314 in 2489 only 2491 to 2490;<their> 38 N 469 the 38;by
2493 past 2493;... 2492 by 2493 past 2493 right 2494 straight 2494;$$ 38 home 317;day 38;home 38 the 2497;$$ 38 by 38
for 2498 when 38;gone 2496 left 2499;about 2031 all 2034 booked 2031 down 2031 geared 2032 hoping 2031 itching 2031
just 2033 poised 2031 primed 2031 ready 2031 set 2031;ask 38 call 38 catch 38 come 38 drive 38 drop 38 go 38 have 38
host 38 join 38 meet 38 pop 38 ring 38 see 38 sit 38 speak 38 take 38 talk 38 thank 38 visit 38 write 38;to 2502;hoped
2503 intended 2503 meant 2503 planned 2503 wanted 2503;gone 2496 left 317;arranged 28 booked 28 done 28 fixed 28
planned 28 scheduled 28 sent 28 set 1254 signed 28;it 2506 that 2506 them 2506 this 2506 those 2506;much 2504;already
2500 been 2501 half 2504 hoped 2503 intended 2503 just 2505 like 2507 meant 2503 planned 2503 rather 2504 really 2504
so 2504 very 2508 wanted 2503;=11:thinking that 22;me 2510;on 2511 to 2511;<until> 2201 by 2201;<off_it> 602 agreed 16
arranged 16 been 604 being 604 booked 16 confirmed 16 fixed 16 gets 604 got 604 had 606 has 607 is 2301 moved 2201
planned 16 s 2303 scheduled 16 set 2084 w 610 was 604 were 604 with 610;<them> 614;to 2515;... 2516;^ 2517;for 2483 in
2484;=2:plan D 16;=2:plan D 16 for 2520 in 2230 out 2230;<good_cause> 5;<cause> 2522;<cause> 2522 a 2523 our 2523 the
2523;at 2524 for 2524 in 2524 with 2524;free 582 pro 584 unpaid 582 voluntary 582 volunteer 582 volunteering 582;...
2525 at 2524 for 2524 free 582 in 2524 of 2526 pro 584 unpaid 582 voluntary 582 volunteer 582 volunteering 582 with
2524;^ 614 s 615;<their> 615 <them> 615 N 2528;for 2529 to 2529 with 2529;at 582 for 582 on 582;<cause> 2522 a 2523
free 2531 nothing 2531 our 2523 the 2523;bono 2531;at 582 for 582 in 582 on 582;time 2530;<time_unit> 2527 assembly
2530 at 2524 class 2530 demo 2530 for 2532 in 2524 lesson 2530 masterclass 2530 pro 2533 session 2530 shift 2534 stint
2534 story 2535 storytime 2530 talk 2530 tour 2530 training 2530 turn 2534 unpaid 2531 with 2524 workshop 2530;<their>
582 N 2168;at 2537 for 2537 on 2537;... 2538 at 2537 for 2537 on 2537;<their> 582 <them> 582 N 2168;... 2538 at 2537
for 2540 on 2537;... 2477 afternoon 2539 assembly 2359 class 2359 day 2539 days 2539 duty 2359 evening 2539 group 2359
h 2539 hour 2539 hours 2539 hr 2539 hrs 2539 lesson 2359 morning 2539 reading 2359 round 2359 route 2359 session 2359
shift 2541 shifts 2539 slot 2359 stall 2359 stint 2539 tour 2359 turn 2359;... 2477 ^ 2427 assembly 2359 class 2359
duty 2359 group 2359 lesson 2359 reading 2359 round 2359 route 2359 session 2359 shift 2359 slot 2359 stall 2359 tour
2359 turn 2359;recommendation 628;linkedin 2544 recommendation 628 reference 628 testimonial 628;out 637;^ 2545
endorsement 637 plug 637 recommendation 637 reference 637 referral 637 shout 2546 shoutout 637 testimonial 637;...
2547 ^ 2545 endorsement 637 plug 637 recommendation 637 reference 637 referral 637 shout 2546 shoutout 637 testimonial
637;endorsement 637 plug 637 recommendation 637 reference 637 referral 637 shout 2546 shoutout 637 testimonial 637;...
2549 endorsement 637 plug 637 recommendation 637 reference 637 referral 637 shout 2546 shoutout 637 testimonial 637;a
2548 an 2548 my 2550 the 2548;free 582 of 2526 pro 584 unpaid 582 voluntary 582 volunteer 582 volunteering 582;a 2550
an 2550 my 2550 the 2550;<them> 637;for 2554;recommendation 2555;of 2556;assembly 2530 class 2530 demo 2530 duty 2359
group 2359 lesson 2530 letter 2557 masterclass 2530 reading 2359 recommendation 2555 reference 2555 round 2359 route
2359 session 2530 shift 2359 slot 2359 stall 2359 story 2535 storytime 2530 talk 2530 testimonial 2555 tour 2530
training 2530 turn 2359 workshop 2530;bank 5 drive 5 kitchen 5 pick 5 round 5 run 5 shift 5;... 2426 blood 2559 bread
2559 breakfast 2559 clothes 2559 coffee 2559 food 2559 litter 2559 night 2559 soup 2559 tea 2559;between 406 for 406
of 406 to 406;intro 2561 introduction 2561;mail 2562;e 2563 email 2562 intro 2561 introduction 2561 mail 2562 whatsapp
2562;in 2564;opt 2565;<them> 637 N 637;for 2567;call 2568 for 2567;recommendation 2568 reference 2569 referral 2568
testimonial 2568;for 635 w 635 with 635;exam 2571 interview 2571 interviews 2571 pitch 2571 presentation 2571;to 407;N
2573;of 2574;... 2558 ^ 2560 afternoon 2539 assembly 2530 class 2530 day 2539 days 2539 demo 2530 double 2566 duty
2359 evening 2539 glowing 2570 good 2570 group 2359 h 2539 hour 2539 hours 2539 hr 2539 hrs 2539 lesson 2530 letter
2557 masterclass 2530 mock 2572 morning 2539 presentation 2575 quick 2564 reading 2359 recommendation 2568 reference
2569 referral 2568 round 2359 route 2359 session 2530 shift 2541 shifts 2539 slot 2359 stall 2359 stint 2539 story
2535 storytime 2530 strong 2570 talk 2530 testimonial 2568 tour 2530 training 2530 turn 2359 warm 2564 workshop
2530;between 2432 for 2432 from 407 of 406 to 406 with 407;intro 2577 introduction 2561;... 2558 ^ 2560 afternoon 2539
assembly 2530 class 2530 day 2539 days 2539 demo 2530 duty 2359 e 2563 email 2578 evening 2539 group 2359 h 2539 hour
2539 hours 2539 hr 2539 hrs 2539 intro 2577 introduction 2561 lesson 2530 letter 2557 mail 2578 masterclass 2530 mock
2572 morning 2539 reading 2359 recommendation 2555 reference 2555 round 2359 route 2359 session 2530 shift 2541 shifts
2539 slot 2359 stall 2359 stint 2539 story 2535 storytime 2530 talk 2530 testimonial 2555 tour 2530 training 2530 turn
2359 whatsapp 2562 workshop 2530;afternoon 2539 day 2539 days 2539 evening 2539 h 2539 hour 2539 hours 2539 hr 2539
hrs 2539 morning 2539 shift 2539 shifts 2539 stint 2539;free 2531 nothing 2531;... 5;^ 2582;a 2580;blood 2559 bread
2559 breakfast 2559 clothes 2559 coffee 2559 food 2559 litter 2559 night 2559 soup 2559 tea 2559;^ 2585;call 38;1 429
board 2587 call 38 demo 38 meeting 38 session 38 standup 38 sync 38 teams 2587 zoom 38;1 429 a 2588 board 2587 call 38
demo 38 meeting 38 my 2588 our 2588 session 38 standup 38 sync 38 teams 2587 the 2588 zoom 38;pass 38;off 38 to
2590;=0:missed about 38 off 38 on 38 round 38 to 2589 together 38;=0:missed 1 429 a 2588 board 2587 call 38 demo 38
meeting 38 my 2588 our 2588 session 38 standup 38 sync 38 teams 2587 the 2588 zoom 38;in 2593 into 2589;call 38 catch
38 chat 38 meet 38 ring 38 say 38 see 38 speak 38 talk 38;to 2595;chance 2596 hold 38;=0:missed call 38 catch 38 chat
38 meet 38 ring 38 say 38 see 38 speak 38 talk 38;to 2598;far 38;ground 317;the 2601;a 2597 around 2599 as 2600 done
317 going 38 held 317 hold 38 in 440 off 2602 round 2599 there 38 through 38 to 2598;around 857 as 2600 done 317 held
317 hold 38 off 2602 round 857 there 38 through 38;=0:missed to 2589;=0:missed it 2605;send 38;a 2597 around 2599 hold
38 in 440 round 2599 through 38 to 2598;call 38 catch 443 caught 38 contact 38 find 38 get 2608 got 2471 gotten 2461
make 2342 meet 38 met 38 phone 38 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 talk 38 talked 38 visit
38;=0:missed for 2589 to 2589;=0:missed up 2610;up 2610;answer 38 appear 38 attend 2589 be 2354 call 38 came 2591
catch 443 caught 38 come 2592 connect 38 contact 38 dial 2594 ever 2462 find 2465 fly 38 found 2466 get 2603 go 2455
got 2604 gotten 2461 had 2466 happen 38 happened 38 have 2466 hold 38 join 2593 log 2469 made 833 make 2606 manage
2346 materialise 38 materialised 38 materialize 38 meet 38 met 38 pan 2223 phone 38 pick 431 press 2607 quite 2609
reach 38 reached 38 ring 38 see 38 send 833 show 2611 speak 38 spoke 38 surface 38 take 2456 talk 38 talked 38 took
2349 turn 2612 visit 38 work 2223 yet 2462;^ 2582 at 582 for 582 on 582;bono 2614;assembly 2530 class 2530 demo 2530
lesson 2530 masterclass 2530 session 2530 story 2535 storytime 2530 talk 2530 tour 2530 training 2530 workshop
2530;... 2616 assembly 2530 class 2530 demo 2530 lesson 2530 masterclass 2530 mock 2572 session 2530 story 2535
storytime 2530 talk 2530 tour 2530 training 2530 workshop 2530;... 2558 ^ 2560 assembly 2530 class 2530 demo 2530 duty
2359 e 2563 email 2578 glowing 2570 good 2570 group 2359 intro 2577 introduction 2561 lesson 2530 letter 2557 mail
2578 masterclass 2530 presentation 2575 reading 2359 recommendation 2568 reference 2569 referral 2568 round 2359 route
2359 session 2530 shift 2359 slot 2359 stall 2359 story 2535 storytime 2530 strong 2570 talk 2530 testimonial 2568
tour 2530 training 2530 turn 2359 whatsapp 2562 workshop 2530;... 2477 afternoon 2539 assembly 2359 class 2359 day
2539 days 2539 duty 2359 evening 2539 group 2359 h 2539 hour 2539 hours 2539 hr 2539 hrs 2539 lesson 2359 mock 2572
morning 2539 reading 2359 round 2359 route 2359 session 2359 shift 2541 shifts 2539 slot 2359 stall 2359 stint 2539
tour 2359 turn 2359;... 2536 0 2542 <their> 2543 <them> 2551 <time_unit> 2552 N 2553 a 2576 an 2579 assembly 2530
class 2530 demo 2530 five 2580 for 2581 four 2580 free 2583 half 2584 lesson 2530 masterclass 2530 mock 2572 my 2586
not 2613 our 2586 pro 2615 session 2530 six 2580 some 2617 story 2535 storytime 2530 talk 2530 that 2564 the 2618
three 2542 tour 2530 training 2530 two 2619 unpaid 2614 voluntary 2583 workshop 2530;<them> 2338 N 2338 a 2597 around
2599 as 2600 done 317 going 38 held 317 hold 38 in 440 off 2602 round 2599 there 38 through 38 to 2598;<them> 2338 N
2338 around 857 as 2600 done 317 held 317 hold 38 off 2602 round 857 there 38 through 38;from 38 off 38 since 38;peep
2623 squeak 2623 thing 2623 word 2623;a 2624 anything 2623 back 2623 from 38 much 2623 off 38 since 38;answer 38
appear 38 attend 2589 call 38 came 2591 catch 443 caught 38 come 2592 connect 38 contact 38 dial 2594 ever 2462 find
2465 fly 38 found 2466 get 2621 go 2455 got 2622 gotten 2461 had 2466 happen 38 happened 38 have 2466 hear 2625 heard
2625 hit 2607 hold 38 join 2593 log 2469 made 833 make 2606 manage 2346 materialise 38 materialised 38 meet 38 met 38
pan 2223 phone 38 pick 431 quite 2609 reach 38 reached 38 ring 38 see 38 send 833 show 2611 speak 38 spoke 38 surface
38 take 2456 talk 38 talked 38 turn 2612 visit 38 work 2223 yet 2462;t 2626;answer 38 appear 38 attend 2589 be 2354
call 38 came 2591 catch 443 caught 38 come 2592 connect 38 contact 38 dial 2594 ever 2462 find 2465 fly 38 found 2466
get 2621 go 2455 got 2622 gotten 2461 had 2466 happen 38 happened 38 have 2466 hear 2625 heard 2625 hold 38 join 2593
log 2469 made 833 make 2606 manage 2346 materialise 38 materialised 38 materialize 38 meet 38 met 38 pan 2223 phone 38
pick 431 press 2607 quite 2609 reach 38 reached 38 ring 38 see 38 send 833 show 2611 speak 38 spoke 38 surface 38 take
2456 talk 38 talked 38 turn 2612 visit 38 work 2223 yet 2462;of 637;direction 2629;the 2630;at 637 in 2631 to 637
toward 637 towards 637;<them> 2632 N 2632;from 28 that 28 through 28 via 28;out 2451;^ 642 a 643 the 643;w 2636 with
2636;<them> 2637;to 2638;s 81;<their> 81 N 2640 my 81 our 81 the 81 to 81;^ 2641;forget 2642;t 2643;bono 2583;a 2586
an 2586 forget 2642 free 2583 my 2586 n 2644 not 2643 our 2586 pro 2645 t 2643 the 2586 unpaid 2583 voluntary
2583;<their> 582 N 2122 for 2123;a 2586 an 2586 my 2586 our 2586 the 2586;<their> 81 N 2640 my 81 our 81;^ 2649;forget
2650;t 2651;<time_unit> 2552 shift 2534 stint 2534 turn 2534;... 2653 <time_unit> 2552 ^ 645;<give1> 81 <giveinf> 81
<to_do> 81;^ 2655;to 2656;<give1> 103 <giveinf> 103 <to_do> 103 choose 103 decide 103 pick 103;^ 2658;to 2659;<me>
2657 <them> 2660 N 2660;to 2661;^ 2251 across 2255 along 2255 down 2255 in 2255 over 2255 round 2255 to 2254 up 2255
with 2260;^ 2251 across 2266 along 2266 down 2266 in 2266 out 2270 over 2266 round 2266 to 2265 up 2266 with
2260;<them> 2663 N 2664;<i> 38;<i> 38 about 38 of 38 that 2666;<i> 38 that 2666;=17:gave:knowledge <their> 588 a 588
an 588 the 588;^ 2669;^ 614 about 615 ahead 2394 before 2393 for 2670 in 615 on 615;ahead 2394 before 2393 for
2393;<them> 2671 N 2672;about 635 for 635 on 635 re 635;up 2674;comments 2674 corrections 2674 edits 2674 feedback
2674 mark 2675 markup 2674 notes 2674 redlines 2674 remarks 2674 thoughts 2674;few 2676;a 2677 back 2676 comments 2674
corrections 2674 detailed 2676 edits 2674 feedback 2674 honest 2676 mark 2675 markup 2674 my 2676 notes 2674 redlines
2674 remarks 2674 some 2676 thoughts 2674;my 2249 our 2249;^ 2679;=23:contact $$ 38 <them> 2680 D 38 again 38 at 38
because 38 due 38 last 38 of 38 on 38 this 38 with 38;<them> 2678 N 2678 by 278 in 278 off 2681 out 2173;airport 5
appointment 5 doctor 5 garage 5 hospital 5 station 5 vet 5;^ 2683;<their> 2684 ^ 2253 the 2684;^ 2251 across 2255
along 2255 down 2255 in 2255 over 2255 round 2255 to 2685 up 2255 with 2260;<their> 2684 N 2264 ^ 2253 the 2684;^ 2251
across 2266 along 2266 down 2266 in 2266 out 2270 over 2266 round 2266 to 2687 up 2266 with 2260;... 2492 <them> 2686
N 2688 by 2493 past 2493 right 2494 straight 2494;for 662;... 2690;an 2691 my 2691 our 2691 some 2691 the 2691;^
2692;out 2693 up 2693;on 1638 to 1638 up 1638;<them> 2695 N 2219;from 278 to 2638;for 637 of 637;<contact_of> 2698
comments 2674 corrections 2674 edits 2674 feedback 2674 notes 2674 redlines 2674 remarks 2674 suggestions 2674 without
2310;s 642;$$ 634;comments 634 corrections 634 edits 634 feedback 634 notes 634 remarks 634 suggestions 634 thoughts
634;of 2702;candidates 628 comments 2701 contacts 628 corrections 2701 edits 2701 feedback 2701 leads 628 list 2703
lot 2703 name 628 names 628 notes 2701 numbers 628 page 2703 pages 2703 people 628 redlines 2701 sheet 2703
suggestions 2701;... 2704 candidates 628 comments 2701 contacts 628 corrections 2701 edits 2701 feedback 2701 leads
628 list 2703 lot 2703 name 628 names 628 notes 2701 numbers 628 page 2703 pages 2703 people 628 redlines 2701 sheet
2703 suggestions 2701;=19:gave:resource of 2702;<contact_of> 628;article 645 book 645 candidates 628 checklist 645
comments 2701 contacts 628 corrections 2701 d 2068 edits 2701 feedback 2701 guide 645 leads 628 link 645 list 2706 ll
2068 lot 2703 name 628 names 628 notes 2701 numbers 628 page 2703 pages 2703 people 628 podcast 645 redlines 2701 s
2707 sheet 2703 should 2068 spreadsheet 645 suggestions 2701 template 645 will 2068 would 2068;candidates 628 contacts
628 leads 628 name 628 names 628 numbers 628 people 628;... 2709 candidates 628 contacts 628 leads 628 name 628 names
628 numbers 628 people 628;of 2710;... 2708 article 645 book 645 candidates 628 checklist 645 comments 2701 contacts
628 corrections 2701 couple 2711 edits 2701 feedback 2701 few 2710 guide 645 leads 628 link 645 list 2706 lot 2703
name 628 names 628 notes 2701 numbers 628 page 2703 pages 2703 people 628 podcast 645 redlines 2701 s 2707 sheet 2703
spreadsheet 645 suggestions 2701 template 645;article 645 book 645 checklist 645 d 2068 guide 645 link 645 list 645 ll
2068 podcast 645 should 2068 spreadsheet 645 template 645 will 2068 would 2068;... 2713 article 645 book 645 checklist
645 guide 645 link 645 list 645 podcast 645 spreadsheet 645 template 645;comments 2701 corrections 2701 edits 2701
feedback 2701 notes 2701 redlines 2701 suggestions 2701;... 2715 comments 2701 corrections 2701 edits 2701 feedback
2701 notes 2701 redlines 2701 suggestions 2701;candidates 628 contacts 628 leads 628 list 2703 lot 2703 name 628 names
628 numbers 628 page 2703 pages 2703 people 628 sheet 2703;... 2717 candidates 628 contacts 628 leads 628 list 2703
lot 2703 name 628 names 628 numbers 628 page 2703 pages 2703 people 628 sheet 2703;list 2703 lot 2703 page 2703 pages
2703 sheet 2703;... 2719 list 2703 lot 2703 page 2703 pages 2703 sheet 2703;a 2720;article 645 book 645 checklist 645
comments 2701 corrections 2701 d 2068 edits 2701 feedback 2701 guide 645 link 645 list 2706 ll 2068 lot 2703 notes
2701 page 2703 pages 2703 podcast 645 redlines 2701 s 2707 sheet 2703 should 2068 spreadsheet 645 suggestions 2701
template 645 will 2068 would 2068;... 2722 article 645 book 645 checklist 645 comments 2701 corrections 2701 edits
2701 feedback 2701 guide 645 link 645 list 2706 lot 2703 notes 2701 page 2703 pages 2703 podcast 645 redlines 2701 s
2707 sheet 2703 spreadsheet 645 suggestions 2701 template 645;article 645 book 645 checklist 645 d 2068 guide 645 link
645 list 645 ll 2068 podcast 645 s 2707 should 2068 spreadsheet 645 template 645 will 2068 would 2068;... 2724 article
645 book 645 checklist 645 guide 645 link 645 list 645 podcast 645 s 2707 spreadsheet 645 template 645;0 2705 a 2712
an 2714 detailed 2716 four 2718 full 2716 half 2721 lots 2716 my 2723 our 2725 pages 2716 several 2720 some 2705 the
2725 three 2705 two 2705;<contact_of> 2698;... 2727 <contact_of> 2698 few 2676;... 2727 <contact_of> 2698 comments
2674 corrections 2674 edits 2674 feedback 2674 mark 2675 markup 2674 notes 2674 redlines 2674 remarks 2674 thoughts
2674;... 2727 <contact_of> 2698;... 2699 <contact_of> 2698 N 2700 ^ 2726 a 2728 back 2676 comments 2674 corrections
2674 detailed 2676 edits 2674 feedback 2674 honest 2676 mark 2675 markup 2674 my 2729 notes 2674 our 2730 redlines
2674 remarks 2674 some 2729 suggestions 2674 that 2072 the 2730 thoughts 2674;<contact_of> 2698 and 2316 but 2316
comments 2674 corrections 2674 edits 2674 feedback 2674 notes 2674 redlines 2674 remarks 2674 suggestions 2674 without
2310;candidates 628 comments 2701 contacts 628 corrections 2701 edits 2701 feedback 2701 leads 628 name 628 names 628
notes 2701 numbers 628 people 628 redlines 2701 suggestions 2701;... 2733 candidates 628 comments 2701 contacts 628
corrections 2701 edits 2701 feedback 2701 leads 628 name 628 names 628 notes 2701 numbers 628 people 628 redlines 2701
suggestions 2701;article 645 book 645 candidates 628 checklist 645 comments 2701 contacts 628 corrections 2701 edits
2701 feedback 2701 guide 645 leads 628 link 645 list 645 name 628 names 628 notes 2701 numbers 628 people 628 podcast
645 redlines 2701 s 2707 spreadsheet 645 suggestions 2701 template 645;... 2735 article 645 book 645 candidates 628
checklist 645 comments 2701 contacts 628 corrections 2701 couple 2711 edits 2701 feedback 2701 few 2710 guide 645
leads 628 link 645 list 645 name 628 names 628 notes 2701 numbers 628 people 628 podcast 645 redlines 2701 s 2707
spreadsheet 645 suggestions 2701 template 645;article 645 book 645 checklist 645 guide 645 link 645 list 645 podcast
645 spreadsheet 645 template 645;... 2737 article 645 book 645 checklist 645 guide 645 link 645 list 645 podcast 645
spreadsheet 645 template 645;article 645 book 645 checklist 645 comments 2701 corrections 2701 edits 2701 feedback
2701 guide 645 link 645 list 645 notes 2701 podcast 645 redlines 2701 s 2707 spreadsheet 645 suggestions 2701 template
645;... 2739 article 645 book 645 checklist 645 comments 2701 corrections 2701 edits 2701 feedback 2701 guide 645 link
645 list 645 notes 2701 podcast 645 redlines 2701 s 2707 spreadsheet 645 suggestions 2701 template 645;article 645
book 645 checklist 645 guide 645 link 645 list 645 podcast 645 s 2707 spreadsheet 645 template 645;... 2741 article
645 book 645 checklist 645 guide 645 link 645 list 645 podcast 645 s 2707 spreadsheet 645 template 645;0 2734 a 2736
an 2738 detailed 2716 four 2710 full 2716 lots 2716 my 2740 our 2742 pages 2716 some 2734 the 2742 three 2734 two
2734;... 2732 <contact_of> 2698 N 2700 ^ 2743 a 2728 and 2316 back 2676 but 2316 comments 2674 corrections 2674
detailed 2676 edits 2674 feedback 2674 honest 2676 mark 2675 markup 2674 my 2729 notes 2674 our 2730 redlines 2674
remarks 2674 some 2729 suggestions 2674 the 2730 thoughts 2674 to 2318;$$ 645;<useful> 2745;... 2746 <useful> 2745;my
2747 our 2747;^ 2748;... 2421;^ 2750;about 2751 on 2751;comments 2752 edits 2752 feedback 2752 notes 2752 thoughts
2752;=23:contact <them> 2731 N 2744 ^ 2748 across 2749 comments 2752 edits 2752 feedback 2752 my 2753 notes 2752 over
2749 some 2753 thoughts 2752;D 1016 ^ 1015 away 2206 into 92 off 92 to 92 toward 92 towards 92;^ 1637 about 1638 down
1638 for 1638 on 1638 to 1638 up 1638;<me> 2755 <them> 2756 N 1638;<them> 278 N 278;from 2758;to 2758;across 2759
behind 2758 beside 2758 cancelling 38 near 2758 next 2760 not 38 opposite 2758 postponing 38 rescheduling 38;up
2761;though 28;gave 795;<i> 2764;N 614;to 2766;... 2516 a 622 how 622 my 622 our 622 the 622 what 622 why 622;N
615;... 2767 N 793 ^ 2768 how 615 to 2769;how 615 what 615 why 615;appear 38 call 38 catch 443 caught 38 come 855
connect 38 contact 38 dial 2460 ever 2462 find 38 get 2470 got 2471 gotten 2461 join 38 log 2469 make 2342 manage 2346
materialise 38 meet 38 met 38 phone 38 quite 2472 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 surface 38 talk
38 talked 38 visit 38 yet 2462;to 2772;through 38 to 2661;<their> 635 N 903 ^ 634;^ 2423 about 2775 on 2775;if 1258
that 92 to 92;time 2777;if 1258 not 2209 that 92 to 92;if 1258 not 2209 to 92;best 2779 better 2779 daft 2780 high
2778 mad 2780 safer 2779 smarter 2779 time 2777 wise 2779 wiser 2779 worth 2777;be 2781;best 2777 better 2777 high
2778 safer 2777 smarter 2777 time 2777 wise 2777 wiser 2777 worth 2777;best 2780 better 2780 daft 2780 mad 2780 safer
2780 smarter 2780 wise 2780 wiser 2780;be 2784;d 2782 is 2783 ll 2785 s 2783 will 2785 would 2785;best 2777 better
2777 high 2778 it 2786 its 2783 safer 2777 smarter 2777 time 2777 wise 2777 wiser 2777 worth 2777;: 45 best 2777
better 2777 high 2778 it 2786 its 2783 no 2209 not 2209 safer 2777 smarter 2777 that 2787 time 2777 wise 2777 wiser
2777 worth 2777;apart 38 out 38 through 38;<their> 2684 the 2684;to 2790;<them> 2791 N 2791;<them> 582 ^ 5;<their> 582
N 2122 as 582 at 582 for 2793;<them> 2387 N 2387 for 2483 in 2794;as 582 at 582 for 582;in 2796;afternoon 1968 day
1968 days 1968 evening 1968 h 593 hour 593 hours 593 hr 593 hrs 593 morning 1968;with 406;up 2799;s 582 up 2799;...
896 ^ 895;s 2802;<their> 2802 N 2803;<their> 582 <them> 2800 D 16 N 2801 a 2018 breakfast 18 brunch 18 call 18 coffee
18 date 18 demo 18 dinner 18 drinks 18 for 17 lunch 18 meeting 18 our 2018 out 2123 the 2018 up 2804;my 637 our 637
the 637;to 2806 with 2806;name 2807;s 2808 to 2806 with 2806;<their> 2808 <them> 2807 N 2809;=0:missed on 38;back 2375
over 904 right 2375 through 904 thru 904 up 904;me 2224 us 2224;=0:missed that 38;me 2814;me 2814 us 2814;mentioned
2814 reckon 2814 say 2814 says 2814 tell 2815 told 2816;up 426 ups 426;=23:contact D 278 about 278 w 278 with
278;heart 2819;to 2820;blether 2819 chat 2819 gossip 2819 heart 2821 moan 2819 natter 2819 talk 2819 word 2819;blether
2819 chat 2819 good 2822 gossip 2819 heart 2821 little 2822 long 2822 moan 2819 natter 2819 proper 2822 quick 2822
short 2822 talk 2819 wee 2822 word 2819;a 2823 me 426;=0:missed s 38;call 38 congratulate 38 contact 38 email 38
follow 431 get 1179 invite 38 meet 38 message 38 phone 38 ping 38 reach 2223 reply 38 ring 38 see 38 send 38 text 38
thank 38 visit 38 write 38;<their> 38 N 2825 about 38 again 38 my 38 our 38 the 38 to 2826;call 38 contact 38 email 38
meet 38 message 38 phone 38 reply 38 ring 38 see 38 text 38 visit 38 write 38;to 2828;<them> 628 N 628;to 2830;...
2831;of 2832;for 637 to 637;along 2834 for 637 forward 2834 on 2834 over 2834 to 637;card 2835 cv 2835 deck 2835
details 2835 name 2835 number 2835 profile 2835 resume 2835;address 637 card 637 contact 637 details 637 email 637
name 637 number 637;<contact_of> 2698 s 2837;s 2707;... 2839 s 2707;a 2840 my 2840 our 2840 the 2840;s 2837;...
2842;... 2838 <contact_of> 2698 N 2700 ^ 2841 a 2730 my 2730 on 2843 our 2730 over 2843 some 2730 the 2730;... 2727
<contact_of> 2698 N 2700 ^ 2841 a 2730 my 2730 our 2730 some 2730 the 2730;<their> 2836;<contact_of> 2833;<contact_of>
2833 <their> 2836 the 2847;<their> 2836 ^ 2748;<contact_of> 2833 <their> 2836 <them> 2844 N 2845 ^ 2748 across 2749
along 2846 on 2848 over 2849 the 2847;<their> 2093 N 2094;of 296;think 2852;me 2853;me 2852;made 2854 reminded 2855
thought 2852;and 2856 that 2856 which 2856;across 2759 behind 2758 beside 2758 near 2758 next 2760 opposite 2758;...
2857 myself 2858 out 2634;with 620;... 2860;about 2861 from 2861 on 2861 with 2861;to 2567;contact 2863 details 2863
name 2863 number 2863;<time_unit> 2527 as 2390 assembly 2530 class 2530 demo 2530 experience 2862 for 583 learnings
2862 lesson 2530 lessons 2862 masterclass 2530 pointers 2862 pro 584 s 2864 session 2530 shift 2534 stint 2534 story
2535 storytime 2530 talk 2530 tips 2862 tour 2530 training 2530 turn 2534 unpaid 582 workshop 2530;at 582 for 582 of
582 on 582 to 582 with 582;time 2866;^ 5 help 2866 my 2867;^ 5 help 2866;at 582 for 582 help 2866 of 2868 on 582 to
2869 with 582;afternoon 2870 day 2870 evening 2870 h 2870 hour 2870 hours 2870 hr 2870 hrs 2870 morning 2870 saturday
2870 sunday 2870;... 93 ^ 0 that 92 to 92;advice 2872 pointers 94 tip 2872 tips 94;^ 0 that 92 to 92 was 92;advice
2874 tip 2874;... 2873 a 2875 advice 2874 some 2875 the 2875 tip 2874;^ 628 for 637 to 637;hat 637;^ 628 the
2878;along 2834 down 637 for 637 forward 2877 in 2879 on 2834 over 2834 to 637;card 2835 cv 2835 deck 2835 details
2835 name 2880 number 2835 profile 2835 resume 2835;^ 634 about 635 for 635 on 635 re 635;<contact_of> 2698 comments
2674 corrections 2674 edits 2674 feedback 2882 notes 2674 redlines 2674 remarks 2674 s 2837 suggestions 2674;^ 588 of
589;<time_unit> 2884 afternoon 2870 day 2870 evening 2870 h 2870 hour 2870 hours 2870 hr 2870 hrs 2870 morning 2870
saturday 2870 sunday 2870;... 2704 candidates 628 comments 2701 contacts 628 copy 2249 corrections 2701 edits 2701
extra 2249 feedback 2701 leads 628 leftover 2249 list 2703 lot 2703 name 628 names 628 notes 2701 numbers 628 old 2249
own 2249 page 2703 pages 2703 people 628 redlines 2701 second 2249 sheet 2703 spare 2249 suggestions 2701 used 2249;$$
628;contact 2887 name 2887 number 2887;article 645 book 645 candidates 628 checklist 645 comments 2701 contacts 628
corrections 2701 edits 2701 feedback 2701 guide 645 leads 628 link 645 list 2706 lot 2703 name 628 names 628 notes
2701 numbers 628 page 2703 pages 2703 people 628 redlines 2701 s 2707 sheet 2703 spreadsheet 645 suggestions 2701
template 645;=20:gave:referral $$ 628;... 2889 article 645 book 645 candidates 628 checklist 645 comments 2701 contact
2887 contacts 628 copy 2249 corrections 2701 couple 2711 edits 2701 extra 2249 feedback 2701 few 2710 guide 645 leads
628 leftover 2249 link 645 list 2706 lot 2703 name 2890 names 628 notes 2701 number 2887 numbers 628 old 2249 own 2249
page 2703 pages 2703 people 628 redlines 2701 s 2707 second 2249 sheet 2703 spare 2249 spreadsheet 645 suggestions
2701 template 645 used 2249;article 645 book 645 checklist 645 guide 645 link 645 list 645 spreadsheet 645 template
645;... 2892 article 645 book 645 checklist 645 copy 2249 extra 2249 guide 645 leftover 2249 link 645 list 645 old
2249 own 2249 second 2249 spare 2249 spreadsheet 645 template 645 used 2249;article 645 book 645 checklist 645
comments 2701 corrections 2701 edits 2701 feedback 2701 guide 645 link 645 list 2706 lot 2703 notes 2701 page 2703
pages 2703 redlines 2701 s 2707 sheet 2703 spreadsheet 645 suggestions 2701 template 645;=19:gave:resource ...
645;=19:gave:resource $$ 634;... 2894 article 645 book 645 checklist 645 comments 2701 copy 2895 corrections 2701
edits 2701 extra 2249 feedback 2701 guide 645 leftover 2249 link 645 list 2706 lot 2703 notes 2896 old 2895 own 2895
page 2703 pages 2703 redlines 2701 s 2707 second 2895 sheet 2703 spare 2895 spreadsheet 645 suggestions 2701 template
645 used 2249;article 645 book 645 checklist 645 guide 645 link 645 list 645 s 2707 spreadsheet 645 template 645;...
2898 article 645 book 645 checklist 645 copy 2895 extra 2249 guide 645 leftover 2249 link 645 list 645 notes 645 old
2895 own 2895 s 2707 second 2895 spare 2895 spreadsheet 645 template 645 used 2249;... 2898 article 645 book 645
checklist 645 contact 2887 copy 2249 extra 2249 guide 645 leftover 2249 link 645 list 645 name 2887 number 2887 old
2249 own 2249 s 2707 second 2249 spare 2249 spreadsheet 645 template 645 used 2249;0 2886 <their> 2888 a 2891 an 2893
detailed 2716 four 2718 full 2716 half 2721 lots 2716 my 2897 our 2899 pages 2716 several 2720 some 2886 the 2900
three 2886 two 2886;about 615 for 615 in 615 of 615 on 615 to 615;about 615 course 2902 for 615 in 615 of 615 on 615
through 2902 to 615;<lesson> 614 linkedin 2544 recommendation 628 reference 628 testimonial 628;<contact_of> 2698
<lesson> 2903 ^ 2904 boost 1638 endorsement 637 kick 1638 pep 1638 plug 637 push 1638 recommendation 637 reference 637
referral 637 shout 2546 shoutout 637 shove 1638 testimonial 637;support 1638;back 1638;the 2907;on 2908;talk
1638;boost 1638 encouragement 1638 hug 1638 moral 2906 pat 2909 pep 2910;<lesson> 2903;... 2912 <lesson> 2903;of
2913;hints 2674 ideas 2674 pointers 2674 suggestions 2674 thoughts 2674 tips 2674;of 2915;about 635 on 635 re 635;^
614 about 635 for 635 on 635 re 635;... 2912 <lesson> 2903 comments 2674 corrections 2674 critique 2917 edits 2674 fb
2917 feedback 2674 hints 2674 ideas 2674 learnings 615 lessons 615 mark 2675 markup 2674 notes 2674 opinion 2917
pointers 2918 redlines 2674 remarks 2674 steer 2917 suggestions 2674 thoughts 2674 tips 2918 tricks 615 view 2917;^ 5
at 582 on 582 wi 582 with 582;at 582 on 582 wi 582 with 582;word 1638 words 1638;of 2100;boost 1638 encouragement 1638
moral 2906 pat 2909 pep 2910 push 1638;boost 1638;^ 1637 talk 1638;up 1638;... 2912 <lesson> 2903 boost 1638
encouragement 1638 moral 2906 pat 2909 pep 2910;comfort 1638;of 2929;... 2905 <contact_of> 2698 <lesson> 2903
<time_unit> 2884 ^ 2904 afternoon 2870 big 2911 bit 2914 boost 1638 compliment 1638 couple 2916 courage 1638 credit
1638 day 2870 encouragement 1638 endorsement 637 evening 2870 few 2919 h 2870 hand 2920 help 2921 hour 2870 hours 2870
hr 2870 hrs 2870 hug 1638 hurl 582 kick 1638 kind 2922 len 2923 lend 2923 lesson 615 lift 2100 little 2924 loan 2923
lowdown 615 moral 2906 morale 2925 morning 2870 pat 2909 pep 2926 plug 637 praise 1638 push 1638 quick 2913
recommendation 637 reference 637 referral 637 run 582 saturday 2870 short 2913 shot 2923 shoulder 1638 shout 2546
shoutout 637 shove 1638 sunday 2870 testimonial 637 thumbs 2927 use 2923 wee 2928 words 2930;<lesson> 2903 ^ 2904
endorsement 637 plug 637 recommendation 637 reference 637 referral 637 shout 2546 shoutout 637 testimonial 637;...
2932 <lesson> 2903 <time_unit> 2884 ^ 2904 afternoon 2870 day 2870 endorsement 637 evening 2870 h 2870 hour 2870 hours
2870 hr 2870 hrs 2870 morning 2870 plug 637 recommendation 637 reference 637 referral 637 saturday 2870 shout 2546
shoutout 637 sunday 2870 testimonial 637;comments 2917 critique 2917 edits 2917 fb 2917 feedback 2917 notes 2917
opinion 2917 remarks 2917 steer 2917 thoughts 2917 view 2917;are 634 drag 634 drags 634 is 634 lack 634 lacks 634 need
634 needs 634 reads 634 runs 634 wanted 634 wants 634 was 634 were 634;... 2935;^ 2936;^ 2936 that 2937;comments 2674
corrections 2674 critique 2917 edits 2674 fb 2917 feedback 2674 mark 2675 markup 2674 notes 2674 opinion 2917 redlines
2674 remarks 2674 steer 2917 thoughts 2674 view 2917;^ 634 about 635 on 635 re 635;<time_unit> 2884;out
2938;<time_unit> 2884 a 2871 an 2871;line 2934;by 2944;boost 1638 encouragement 1638 moral 2906 pat 2909 pep 2910;big
2946 boost 1638 comments 2917 critique 2917 edits 2917 encouragement 1638 fb 2917 feedback 2917 little 2946 moral 2906
notes 2917 opinion 2917 pat 2909 pep 2910 remarks 2917 steer 2917 thoughts 2917 view 2917 wee 2946;of
2947;<contact_of> 2698 <lesson> 2903 endorsement 637 plug 637 recommendation 637 reference 637 referral 637 shout 2546
shoutout 637 testimonial 637;<i> 2128 ^ 81;<i> 2128 ^ 81 that 2950 to 2950;... 2949 <contact_of> 2698 <lesson> 2903
<time_unit> 2884 afternoon 2870 comments 2674 compliment 1638 corrections 2674 credit 1638 critique 2917 day 2870
edits 2674 encouragement 1638 endorsement 637 evening 2870 fb 2917 feedback 2674 h 2870 hints 2674 hour 2870 hours
2870 hr 2870 hrs 2870 ideas 2674 learnings 615 lessons 615 mark 2675 markup 2674 morning 2870 notes 2674 opinion 2917
pat 2909 plug 637 pointers 2918 praise 1638 recommendation 637 redlines 2674 reference 637 referral 637 remarks 2674
saturday 2870 shout 2546 shoutout 637 steer 2917 suggestions 2674 sunday 2870 testimonial 637 thoughts 2674 thumbs
2927 tips 2918 tricks 615 view 2917 word 2951 words 2930;<contact_of> 2698 <lesson> 2903;... 2953 <contact_of> 2698
<lesson> 2903 learnings 615 lessons 615 pointers 615 tips 615 tricks 615;<lesson> 614;<contact_of> 2698 <lesson> 2903
^ 2955 boost 1638 kick 1638 pep 1638 push 1638 shove 1638;... 2956 <contact_of> 2698 <lesson> 2903 <time_unit> 2884 ^
2955 big 2911 boost 1638 comments 2674 compliment 1638 corrections 2674 courage 1638 credit 1638 critique 2917 edits
2674 encouragement 1638 fb 2917 feedback 2674 hand 2921 help 2921 hints 2674 hug 1638 ideas 2674 kick 1638 kind 2922
learnings 615 lessons 615 little 2924 mark 2675 markup 2674 moral 2906 morale 2925 notes 2674 opinion 2917 pat 2909
pep 2926 pointers 2918 praise 1638 push 1638 redlines 2674 remarks 2674 shoulder 1638 shove 1638 steer 2917
suggestions 2674 thoughts 2674 thumbs 2927 tips 2918 tricks 615 view 2917 wee 2946 words 2930;<contact_of> 2698
<lesson> 2903 ^ 2904 endorsement 637 plug 637 recommendation 637 reference 637 referral 637 shout 2546 shoutout 637
testimonial 637;hug 1638;push 1638;... 2958 <contact_of> 2698 <lesson> 2903 ^ 2904 address 2629 big 2959 boost 1638
contact 2629 courage 1638 details 2629 encouragement 1638 endorsement 637 hug 1638 kind 2922 len 2923 lend 2923 little
2960 loan 2923 lowdown 615 morale 2925 name 2629 number 2629 pep 2910 plug 637 push 1638 recommendation 637 reference
637 referral 637 shot 2923 shoulder 1638 shout 2546 shoutout 637 testimonial 637 use 2923;<time_unit> 2884 afternoon
2870 day 2870 evening 2870 h 2870 hints 2674 hour 2870 hours 2870 hr 2870 hrs 2870 ideas 2674 morning 2870 pointers
2674 saturday 2870 suggestions 2674 sunday 2870 thoughts 2674 tips 2674;... 2883 0 2885 <contact_of> 2698 N 2700 ^
2901 a 2931 address 2629 an 2933 back 2676 blunt 2934 bluntly 2938 candidly 2938 comments 2882 contact 2629
corrections 2674 critique 2917 detailed 2939 details 2629 edits 2674 fb 2940 fdbk 635 feedback 2882 five 2941 flat
2942 four 2885 frank 2934 frankly 2938 half 2943 hints 2674 honest 2939 honestly 2938 ideas 2674 input 635 lessons 615
line 2945 lots 2948 mark 2675 markup 2674 my 2952 name 2629 notes 2882 number 2629 on 2843 one 2885 opinion 2917 our
2954 outright 2938 over 2843 plainly 2938 pointers 2674 quick 2934 redlines 2674 remarks 2674 some 2957 steer 2917
straight 2938 suggestions 2674 the 2961 thoughts 2674 three 2962 tips 2674 two 2962 view 2917 written
2934;<contact_of> 2698 comments 2674 corrections 2674 edits 2674 feedback 2882 notes 2674 redlines 2674 remarks 2674
suggestions 2674;article 645 book 645 candidates 628 checklist 645 comments 2701 contacts 628 corrections 2701 edits
2701 feedback 2701 guide 645 leads 628 link 645 list 645 name 628 names 628 notes 2701 numbers 628 people 628 redlines
2701 s 2707 spreadsheet 645 suggestions 2701 template 645;... 2965 article 645 book 645 candidates 628 checklist 645
comments 2701 contact 2887 contacts 628 corrections 2701 couple 2711 edits 2701 feedback 2701 few 2710 guide 645 leads
628 link 645 list 645 name 2890 names 628 notes 2701 number 2887 numbers 628 people 628 redlines 2701 s 2707
spreadsheet 645 suggestions 2701 template 645;... 2892 article 645 book 645 checklist 645 guide 645 link 645 list 645
spreadsheet 645 template 645;article 645 book 645 checklist 645 comments 2701 corrections 2701 edits 2701 feedback
2701 guide 645 link 645 list 645 notes 2701 redlines 2701 s 2707 spreadsheet 645 suggestions 2701 template 645;...
2968 article 645 book 645 checklist 645 comments 2701 copy 645 corrections 2701 edits 2701 feedback 2701 guide 645
link 645 list 645 notes 2896 old 645 own 645 redlines 2701 s 2707 second 645 spare 645 spreadsheet 645 suggestions
2701 template 645;... 2898 article 645 book 645 checklist 645 copy 645 guide 645 link 645 list 645 notes 645 old 645
own 645 s 2707 second 645 spare 645 spreadsheet 645 template 645;... 2898 article 645 book 645 checklist 645 contact
2887 guide 645 link 645 list 645 name 2887 number 2887 s 2707 spreadsheet 645 template 645;0 2734 <their> 2888 a 2966
an 2967 detailed 2716 four 2710 full 2716 lots 2716 my 2969 our 2970 pages 2716 some 2734 the 2971 three 2734 two
2734;<contact_of> 2698 <lesson> 2903 boost 1638 endorsement 637 kick 1638 pep 1638 plug 637 push 1638 recommendation
637 reference 637 referral 637 shout 2546 shoutout 637 shove 1638 testimonial 637;... 2912 <lesson> 2903 comments 2674
corrections 2674 critique 2917 edits 2674 fb 2917 feedback 2674 learnings 615 lessons 615 mark 2675 markup 2674 notes
2674 opinion 2917 pointers 615 redlines 2674 remarks 2674 steer 2917 thoughts 2674 tips 615 tricks 615 view 2917;...
2973 <contact_of> 2698 <lesson> 2903 afternoon 2870 big 2946 bit 2914 boost 1638 day 2870 encouragement 1638
endorsement 637 evening 2870 few 2974 h 2870 hand 2921 help 2921 hour 2870 hours 2870 hr 2870 hrs 2870 hurl 582 kick
1638 len 2923 lend 2923 lesson 615 lift 582 little 2946 loan 2923 lowdown 615 moral 2906 morning 2870 pat 2909 pep
2926 plug 637 push 1638 quick 2913 recommendation 637 reference 637 referral 637 run 582 saturday 2870 short 2913 shot
2923 shout 2546 shoutout 637 shove 1638 sunday 2870 testimonial 637 use 2923 wee 2928;<lesson> 2903 endorsement 637
plug 637 recommendation 637 reference 637 referral 637 shout 2546 shoutout 637 testimonial 637;... 2976 <lesson> 2903
afternoon 2870 day 2870 endorsement 637 evening 2870 h 2870 hour 2870 hours 2870 hr 2870 hrs 2870 morning 2870 plug
637 recommendation 637 reference 637 referral 637 saturday 2870 shout 2546 shoutout 637 sunday 2870 testimonial 637;a
2871 an 2871;... 2949 <contact_of> 2698 <lesson> 2903 afternoon 2870 comments 2674 corrections 2674 critique 2917 day
2870 edits 2674 endorsement 637 evening 2870 fb 2917 feedback 2674 h 2870 hour 2870 hours 2870 hr 2870 hrs 2870
learnings 615 lessons 615 mark 2675 markup 2674 morning 2870 notes 2674 opinion 2917 plug 637 pointers 615
recommendation 637 redlines 2674 reference 637 referral 637 remarks 2674 saturday 2870 shout 2546 shoutout 637 steer
2917 sunday 2870 testimonial 637 thoughts 2674 tips 615 tricks 615 view 2917 word 2951;down 637 forward 637 in 2879 to
637;name 2980;<contact_of> 2698 <lesson> 2903 boost 1638 kick 1638 pep 1638 push 1638 shove 1638;... 2982 <contact_of>
2698 <lesson> 2903 big 2946 boost 1638 comments 2674 corrections 2674 critique 2917 edits 2674 encouragement 1638 fb
2917 feedback 2674 hand 2921 help 2921 kick 1638 learnings 615 lessons 615 little 2946 mark 2675 markup 2674 moral
2906 notes 2674 opinion 2917 pat 2909 pep 2926 pointers 615 push 1638 redlines 2674 remarks 2674 shove 1638 steer 2917
thoughts 2674 tips 615 tricks 615 view 2917 wee 2946;... 2949 <contact_of> 2698 <lesson> 2903 address 2629 contact
2629 details 2629 endorsement 637 len 2923 lend 2923 loan 2923 lowdown 615 name 2629 number 2629 plug 637
recommendation 637 reference 637 referral 637 shot 2923 shout 2546 shoutout 637 testimonial 637 use 2923;... 2964 0
2871 <contact_of> 2698 N 2700 ^ 2972 a 2975 address 2629 an 2977 back 2676 blunt 2934 comments 2882 contact 2629
corrections 2674 critique 2917 detailed 2939 details 2629 edits 2674 fb 2940 fdbk 635 feedback 2882 four 2871 frank
2934 half 2978 honest 2939 input 635 lessons 615 line 2945 lots 2948 mark 2675 markup 2674 my 2979 name 2629 notes
2882 number 2629 one 2871 opinion 2917 our 2954 quick 2934 redlines 2674 remarks 2674 s 2981 some 2983 steer 2917
suggestions 2674 the 2984 thoughts 2674 three 2871 two 2871 view 2917 written 2934;to 662;... 2986;my 2987 our
2987;assembly 2530 class 2530 demo 2530 lesson 2530 letter 2557 masterclass 2530 recommendation 2555 reference 2555
session 2530 story 2535 storytime 2530 talk 2530 testimonial 2555 tour 2530 training 2530 workshop 2530;at 582 on 582
to 582 with 582;at 615 for 615;^ 614 at 615 for 615;<their> 615 <them> 615 N 2528 ^ 614;^ 614 at 615 for 2993 to 2529
with 2529;... 2989 afternoon 2870 assembly 2530 class 2530 day 2870 demo 2530 evening 2870 glowing 2570 good 2570 h
2870 hand 2990 help 2990 hour 2870 hours 2870 hr 2870 hrs 2870 keynote 2991 lecture 2992 lesson 2530 letter 2557
masterclass 2530 morning 2870 recommendation 2568 reference 2569 referral 2568 saturday 2870 session 2530 story 2535
storytime 2530 strong 2570 sunday 2870 talk 2994 testimonial 2568 tour 2530 training 2530 workshop 2994;s 2864;...
2996;<them> 2997;... 2996 <their> 2836 to 2998;... 2989 afternoon 2870 assembly 2530 class 2530 day 2870 demo 2530
evening 2870 h 2870 hour 2870 hours 2870 hr 2870 hrs 2870 lesson 2530 letter 2557 masterclass 2530 morning 2870
recommendation 2555 reference 2555 saturday 2870 session 2530 story 2535 storytime 2530 sunday 2870 talk 2530
testimonial 2555 tour 2530 training 2530 workshop 2530;=16:gave:feedback ... 2421;^ 3001;about 2751 on 3002;^ 5 a 582
the 582;at 3004 for 3004 with 3004;... 3005;afternoon 2870 comments 3003 day 2870 edits 2752 evening 2870 feedback
3003 h 2870 hour 2870 hours 2870 hr 2870 hrs 2870 morning 2870 notes 2752 saturday 2870 sunday 2870 thoughts 3003
usual 3006;... 2996 <contact_of> 2833 <their> 2836 ^ 2988 the 2847 to 2998;usual 3006;... 2996 <their> 2836 ^ 2988 to
2998;=22:gave:volunteering ... 5;^ 3011;bono 3012;... 2616 assembly 2530 class 2530 comments 2752 demo 2530 edits 2752
feedback 2752 hand 2990 help 2990 lesson 2530 masterclass 2530 notes 2752 session 2530 story 2535 storytime 2530 talk
2530 thoughts 2752 tour 2530 training 2530 workshop 2530;at 615 for 2993 to 2529 with 2529;... 2989 <contact_of> 2833
assembly 2530 class 2530 demo 2530 glowing 2570 good 2570 keynote 2991 lecture 2991 lesson 2530 letter 2557
masterclass 2530 recommendation 2568 reference 2569 referral 2568 session 2530 story 2535 storytime 2530 strong 2570
talk 3015 testimonial 2568 tour 2530 training 2530 workshop 3015;book 645 copy 645 laptop 645 list 645 notes 645
slides 645 template 645;a 3017 my 3017 our 3017 the 3017;... 2996 ^ 3018;^ 3018;<them> 3019 N 3020;0 2871 a 2871 an
2871 four 2871 half 2978 my 2871 one 2871 three 2871 two 2871;0 2871 <them> 3022 N 3022 a 2871 after 38 an 2871 four
2871 half 2978 my 2871 on 461 one 2871 three 2871 trying 38 two 2871 waiting 38;... 2865 0 2871 <contact_of> 2833 <me>
2876 <their> 2881 <them> 2963 <time_unit> 2552 N 2985 ^ 2988 a 2995 along 2999 an 3000 as 2390 assembly 2530 class
2530 comments 2752 demo 2530 edits 2752 feedback 2752 for 583 four 2871 free 2583 half 2978 keynote 2991 lecture 2991
lesson 2530 masterclass 2530 my 3007 notes 2752 on 3008 one 2871 our 3009 out 2451 over 3010 pro 3013 session 2530
some 3014 story 2535 storytime 2530 talk 3015 the 3016 thoughts 2752 three 2871 to 3021 tour 2530 training 2530 two
2871 unpaid 3012 up 3023 voluntary 2583 workshop 3015;<them> 2217 N 2217 d 2220;off 603;bumped 603 called 3026
deferred 603 delayed 603 moved 603 postponed 603 pushed 603 rearranged 603 rescheduled 603 shelved 603 shifted
603;=0:missed me 38 us 38;hand 2921 help 2921 len 2923 lend 2923 loan 2923 shot 2923 use 2923;hand 2921 help 2921;len
2923 lend 2923 loan 2923 shot 2923 use 2923;a 3029 some 3030 the 3031;<them> 3032 N 3032;a 3031 the 3031;<them> 3034 N
3034;advice 951 tip 951;advice 951 an 3036 some 3036 the 3036 tip 951;<me> 3037;advice 94 pointers 94 tip 94 tips
94;... 3039 advice 951 an 3036 some 3036 the 3036 tip 951;^ 2955;... 3041 ^ 2955 afternoon 2870 compliment 1638 credit
1638 day 2870 encouragement 1638 evening 2870 h 2870 hour 2870 hours 2870 hr 2870 hrs 2870 len 2923 lend 2923 loan
2923 morning 2870 pat 2909 praise 1638 saturday 2870 shot 2923 sunday 2870 thumbs 2927 use 2923 words 2930;... 3041 ^
2955 afternoon 2870 day 2870 evening 2870 h 2870 hour 2870 hours 2870 hr 2870 hrs 2870 morning 2870 saturday 2870
sunday 2870;afternoon 2870 compliment 1638 credit 1638 day 2870 encouragement 1638 evening 2870 h 2870 hour 2870 hours
2870 hr 2870 hrs 2870 morning 2870 pat 2909 praise 1638 saturday 2870 sunday 2870 thumbs 2927 word 2951 words 2930;...
3041 ^ 2955 compliment 1638 credit 1638 encouragement 1638 pat 2909 praise 1638 thumbs 2927 words 2930;... 3041 ^ 2955
len 2923 lend 2923 loan 2923 shot 2923 use 2923;0 2871 a 3042 an 3043 four 2871 half 2978 my 3044 one 2871 some 3045
the 3046 three 2871 two 2871;afternoon 2870 day 2870 evening 2870 h 2870 hour 2870 hours 2870 hr 2870 hrs 2870 len
2923 lend 2923 loan 2923 morning 2870 saturday 2870 shot 2923 sunday 2870 use 2923;afternoon 2870 day 2870 evening
2870 h 2870 hour 2870 hours 2870 hr 2870 hrs 2870 morning 2870 saturday 2870 sunday 2870 word 2951;0 2871 a 3048 an
2871 four 2871 half 2978 my 3049 one 2871 the 3031 three 2871 two 2871;afternoon 2870 day 2870 evening 2870 h 2870
hour 2870 hours 2870 hr 2870 hrs 2870 morning 2870 saturday 2870 sunday 2870 usual 3006;0 2871 <them> 3022 N 3022 a
2871 an 2871 four 2871 half 2978 my 2871 one 2871 three 2871 two 2871;0 2871 <me> 3040 <them> 3047 N 3050 a 2871 an
2871 four 2871 half 2978 my 3051 one 2871 our 3009 three 2871 two 2871 up 3052;<me> 3040;boost 1638 kick 1638 pep 1638
push 1638 shove 1638;... 3055 afternoon 2870 big 2946 boost 1638 day 2870 encouragement 1638 evening 2870 h 2870 hour
2870 hours 2870 hr 2870 hrs 2870 hurl 582 kick 1638 len 2923 lend 2923 lesson 615 lift 582 little 2946 loan 2923
lowdown 615 moral 2906 morning 2870 pat 2909 pep 2926 push 1638 run 582 saturday 2870 shot 2923 shove 1638 sunday 2870
use 2923 wee 2946;big 2946 boost 1638 encouragement 1638 little 2946 moral 2906 pat 2909 pep 2910 wee 2946;of 3057;...
3055 big 2946 boost 1638 encouragement 1638 kick 1638 little 2946 moral 2906 pat 2909 pep 2926 push 1638 shove 1638
wee 2946;len 2923 lend 2923 loan 2923 lowdown 615 shot 2923 use 2923;0 2871 a 3056 an 2871 four 2871 half 2978 lessons
615 lots 3058 my 2871 one 2871 some 3059 the 3060 three 2871 two 2871;0 2871 <them> 3061 N 3061 a 2871 an 2871 four
2871 half 2978 my 2871 one 2871 three 2871 two 2871 up 3052;bat 2568;to 3063;ahead 2356 bat 2568 fine 2356 in 3064 off
2356 on 2356 over 904 through 904 thru 904 without 2025;vm 38 voice 2291 voicemail 38;... 3066 ahead 2356 fine 2356
off 2356 on 2356 without 2025;on 2025;call 16 have 16 meet 16 see 16 visit 16;ahead 2356 back 2375 cold 3068 dark 3068
fine 2356 off 2356 on 2356 over 904 quiet 3068 right 2375 silent 3068 through 904 thru 904 to 3069 up 904 without
2025;ahead 2356 back 2375 bat 2568 cold 3068 dark 3068 fine 2356 in 3064 off 2356 on 2356 over 904 quiet 3068 right
2375 silent 3068 through 904 thru 904 up 904 without 2025;answerphone 38 feedback 278 mailbox 38 vm 38 vmail 38
voicemail 38;meeting 2799 slot 2799;of 406;front 3074 with 406;a 3073 in 3075;feedback 278;a 3073 in 3075 on 123 s
3077;note 278;... 280 answerphone 38 call 278 dm 278 email 278 from 279 letter 278 mail 278 mailbox 38 message 278
text 278 vm 38 vmail 38 voice 3079 voicemail 38;... 280 call 278 dm 278 email 278 from 279 letter 278 mail 278 message
278 text 278 voice 3079;D 2201;forward 3082;$$ 38 D 2201 again 317 at 600 back 317 last 598 on 601 out 317 till 2201
to 2201 until 2201;commitments 38 ideas 38 plans 38;$$ 38 D 2201 again 317 at 600 back 317 last 598 on 601 out 317;...
280 answerphone 38 from 279 mailbox 38 vm 38 vmail 38 voicemail 38;line 38 message 38 note 38 text 38;a 3088;<them>
3089 N 3089;... 181;touch 165;^ 3091 in 3092;bell 38 buzz 38 call 38 ring 38 shout 38 tinkle 38;a 3094;<them> 3095 N
3095;N 38;up 3097;in 38 over 38 round 38;drop 3090 get 3093 give 3096 look 3098 pop 3099;<their> 3072 <them> 3076 N
3078 a 3080 an 3081 answerphone 38 brought 3083 bumped 603 called 3026 conscripted 2037 deferred 603 delayed 603
drafted 2037 dragged 2037 from 279 mailbox 38 moved 3084 my 281 off 2327 other 3085 our 281 postponed 3086 press 2040
pushed 3086 rearranged 603 rescheduled 3086 roped 2037 shelved 603 shifted 3086 signed 2041 stood 431 talking 278 the
3087 to 3100 vm 38 vmail 38 voicemail 38 volunteered 2037;in 3092;drop 3090 get 3102 give 3096 look 3098 pop
3099;<their> 2373 N 2374;<them> 2672 N 2672;<i> 2128 <them> 2153 N 2153 that 2152 to 2154;about 589 on 589 through 589
with 589;... 3107 about 615 on 615 through 615 with 615;<them> 3108 N 3108;about 615 on 615 through 615 with
615;<them> 3110 N 3110;^ 2251;^ 2251 to 3112;me 3113;^ 2251 across 3113 along 3113 down 3113 in 3113 over 3113 round
3113 to 3112 up 3113 with 3114;^ 2251 across 3113 along 3113 down 3113 in 3113 on 123 over 3113 round 3113 to 3112 up
3113 with 3114;dream 38;at 2804 of 2804 through 2804;blether 278 chat 278 craic 278 gossip 278 look 3118 moan 278
natter 278 talk 278 word 278 yarn 278;blether 278 chat 278 craic 278 gossip 278 moan 278 natter 278 talk 278 word 278
yarn 278;appointment 38 commitment 38 engagement 38;=23:contact ... 280 bad 3117 blether 278 chat 278 craic 278 dream
38 from 279 good 3119 gossip 278 little 3120 long 3120 look 3118 moan 278 natter 278 nightmare 38 prior 3121 proper
3120 quick 3119 read 3118 right 3120 short 3120 strange 3117 talk 278 wee 3120 weird 3117 word 278 yarn 278;of 38 to
38;intention 3123 intentions 3123;the 3124;=23:contact ... 280 from 279;alone 38 by 2156 on 2158;do 38;to 3128;things
3129;=23:contact alone 38 by 2156 on 2158;=23:contact ... 280 dream 38 from 279 nightmare 38;=0:missed ask 38 call 38
catch 38 come 38 drive 38 drop 38 go 38 have 38 host 38 join 38 meet 38 pop 38 ring 38 see 38 sit 38 speak 38 take 38
talk 38 thank 38 visit 38 write 38;to 3133;=23:contact ... 280 best 3124 from 279;=0:missed out 38;$$ 38 after 38
again 38 as 38 at 38 because 38 due 38 since 38 when 38;off 3137;abandoned 3137 aborted 3137 binned 3137 called 3138
canceled 3137 cancelled 3137 cut 3137 postponed 3137 put 3138 scrapped 3137 shelved 3137;check 38;rain 3140;a
3141;back 2223 bail 3136 be 3139 beg 432 bin 38 bow 2223 call 432 cancel 38 cry 432 decline 38 ditch 38 drop 2223 pass
38 postpone 38 pull 2223 rain 3140 scrap 38 scrub 38 shelve 38 skip 38 take 3142;=23:contact <them> 3115 N 3116 a 3122
all 3125 already 2500 an 3126 ate 3127 been 2501 better 3130 breakfast 3131 coffee 3131 dinner 3131 drinks 278 every
3124 from 279 full 3124 good 3124 half 2504 hoped 2503 intended 2503 just 2505 lunch 3131 meant 2503 my 3132 no 3124
other 3085 our 3126 planned 3134 rather 2504 really 2504 so 2504 some 278 tea 3131 the 3135 to 3143 very 2508 wanted
2503;hear 2625 heard 2625;t 3145;a 1967 afternoon 587 day 587 days 587 evening 587 h 593 hour 594 hours 594 hr 593 hrs
593 morning 587 week 596;... 2719 copy 2249 extra 2249 leftover 2249 list 2703 lot 2703 old 2249 own 2249 page 2703
pages 2703 second 2249 sheet 2703 spare 2249 used 2249;copy 2249 extra 2249 leftover 2249 old 2249 own 2249 second
2249 spare 2249 used 2249;0 3148 a 3148 an 3149 four 2720 half 2721 my 3148 our 3149 several 2720 some 3148 the 3149
three 3148 two 3148;... 2842 ^ 3150 on 2843 over 2843;... 2996 to 2998;<useful> 2745 to 662;... 3153 <useful> 2745;a
2747 an 2747 my 3154 our 3154 some 2747 the 2747;... 2996 ^ 3155 to 2998;... 2996 <them> 3151 ^ 2988 along 3152 on
3156 out 2451 over 3156 to 2998;a 2190 got 2192 hear 2625 heard 2625 one 2190 so 2195;prior 3121;for 16;brought 3083
bumped 603 called 3026 deferred 603 delayed 603 moved 3086 postponed 3086 pushed 3086 rearranged 603 rescheduled 3086
set 3160 shelved 603 shifted 3086;$$ 38 home 317 off 2087 out 2087 over 2087 to 279;gone 3162 left 317;in 440 paid 38
returned 38 sent 38 signed 38;=0:missed back 38;answered 38 arrived 38 been 3164 called 38 come 3165 got 1179 landed
38 replied 38 responded 38 rung 38 written 38;paid 38 returned 38 sent 38 signed 38;arrived 38 been 3167 come 38
landed 38;not 3168;back 2223 bail 2223 beg 432 bin 38 bow 2223 call 432 cry 432 decline 38 ditch 38 drop 2223 pass 38
pull 2223 rain 3140 scrap 38 scrub 38 shelve 38 take 3142;a 3159 already 2500 avoiding 2025 been 3161 better 3130
blanking 2025 dodging 2025 finally 2089 ghosting 2025 gone 2088 ignoring 2025 just 3163 not 3166 now 2089 other 3085
still 3169 to 3170;around 857 back 38 round 857;answered 38 been 441 called 38 caught 431 come 1179 ever 2462 get 2461
got 3172 gotten 2461 heard 38 met 38 quite 2462 replied 38 responded 38 rung 38 seen 38 spoken 38 talked 38 written 38
yet 2462;t 3173;answered 38 been 441 called 38 caught 431 come 1179 got 1179 heard 38 met 38 replied 38 responded 38
rung 38 seen 38 spoken 38 talked 38 written 38;bad 3117 dream 38 nightmare 38 prior 3121 strange 3117 weird
3117;appointment 16;brought 3083 conscripted 2037 drafted 2037 dragged 2037 moved 3082 postponed 3082 press 2040
pushed 3082 rescheduled 3082 roped 2037 shifted 3082 signed 2041 volunteered 2037;together 555;them 3179;=0:missed in
440 paid 38 returned 38 sent 38 signed 38;arrived 38 been 3181 caught 431 come 38 ever 2462 get 2461 got 2461 gotten
2461 had 38 heard 38 landed 38 met 38 quite 2462 seen 38 spoken 38 talked 38 yet 2462;best 3124;bring 3180 connect 555
drop 3090 get 3093 give 3096 introduce 555 look 3098 pop 3099;N 124 a 3176 all 3125 already 2505 an 3177 appointment
16 been 3178 bring 3180 connect 555 every 3124 finally 2089 full 3124 gone 2088 good 3124 half 2504 hoped 2503
intended 2503 introduce 555 just 3163 meant 2503 no 3124 not 3182 now 2089 other 3085 planned 2503 rather 2504 really
2504 so 2504 still 3169 the 3183 to 3184 very 2508 wanted 2503;have 801 need 801;<i> 3186;so 3187;=0:missed yet
3188;=0:missed in 440;=0:missed a 2624 anything 2623 back 2623 from 38 much 2623 off 38 since 38;answered 3189 been
3190 called 38 caught 431 come 1179 ever 2462 get 2461 got 3172 gotten 2461 had 38 hear 2625 heard 3191 met 38 quite
2462 replied 3189 responded 38 rung 38 seen 38 spoken 38 talked 38 written 38 yet 2462;t 3192;answered 38 been 3190
called 38 caught 431 come 1179 ever 2462 get 2461 got 3172 gotten 2461 had 38 hear 2625 heard 3191 met 38 quite 2462
replied 38 responded 38 rung 38 seen 38 spoken 38 talked 38 written 38 yet 2462;bad 3117 dream 38 nightmare 38 strange
3117 weird 3117;a 3195;i 1773 me 1773;to 1796;and 3197 are 3198 assured 1809 assures 1809 guaranteed 1808 guarantees
1808 is 3198 pinky 1901 s 3198 swears 1808 swore 1808 to 1949 vowed 1808 vows 1808;magazine 38 news 38 paper 38;a 3200
the 3200;radio 38 telly 38 tv 38;telly 38 the 3202 tv 38 youtube 38;in 3201 on 3203 online 38;... 3204 in 3201 on 3203
online 38;from 278;back 38 from 38;<gossips> 38 <told_in> 38;... 3208 <gossips> 38 <told_in> 38;party 38;... 3208
<gossips> 38 <told_in> 38 third 3210;<gossips> 38;... 3212 <gossips> 38;the 3213;of 3214;else 38;... 1974 <told_in>
38;s 3217;=23:contact ... 1974 <their> 3209 <told_in> 38 a 3211 an 3209 my 3209 one 3215 our 3209 some 3213 somebody
3216 someone 3216 the 3209 today 3218;haw 3207;... 1974 <their> 3217 <told_in> 38 a 3217 an 3217 my 3217 our 3217 the
3217 today 3218;=23:contact ... 1974 <their> 3209 <told_in> 38 a 3209 an 3209 my 3209 one 3215 our 3209 some 3213 the
3209 today 3218;<their> 3213 a 3213 an 3213 my 3213 one 3215 our 3213 some 3213 the 3213;... 1974 <their> 3209
<told_in> 38 a 3209 an 3209 my 3209 one 3215 our 3209 some 3213 the 3209 today 3218;from 3222 in 3221 off 3223 on 3221
through 3223 via 3224;... 1974 <told_in> 38 grapevine 38;... 1974 <their> 3217 <told_in> 38 a 3217 an 3217 my 3217 our
3217 the 3226 today 3218;hand 38;all 3207;... 3212 <gossips> 38 grapevine 38;<their> 3213 a 3213 an 3213 my 3213 one
3215 our 3213 some 3213 the 3230;N 3205 back 3206 crickets 3207 from 3219 hee 3220 in 3221 it 3225 nothing 3207 nowt
3207 off 3223 on 3227 second 3228 secondhand 38 sod 3229 that 3225 this 3225 through 3231 via 3224 zilch 3207 zip
3207;crickets 3207 hee 3220 nothing 3207 nowt 3207 sod 3229 zilch 3207 zip 3207;for 461;line 3234 phone 3234;hold 3234
the 3235;assembly 2530 class 2530 demo 2530 lesson 2530 masterclass 2530 on 3236 session 2530 story 2535 storytime
2530 talk 2530 tour 2530 training 2530 workshop 2530;assembly 2530 class 2530 demo 2530 duty 2359 group 2359 lesson
2530 masterclass 2530 reading 2359 round 2359 route 2359 session 2530 shift 2359 slot 2359 stall 2359 story 2535
storytime 2530 talk 2530 tour 2530 training 2530 turn 2359 workshop 2530;... 3238 assembly 2530 class 2530 demo 2530
duty 2359 group 2359 lesson 2530 masterclass 2530 mock 2572 reading 2359 round 2359 route 2359 session 2530 shift 2359
slot 2359 stall 2359 story 2535 storytime 2530 talk 2530 tour 2530 training 2530 turn 2359 workshop 2530;... 3238
assembly 2530 class 2530 demo 2530 duty 2359 group 2359 lesson 2530 masterclass 2530 reading 2359 round 2359 route
2359 session 2530 shift 2359 slot 2359 stall 2359 story 2535 storytime 2530 talk 2530 tour 2530 training 2530 turn
2359 workshop 2530;... 2477 assembly 2359 class 2359 duty 2359 group 2359 lesson 2359 mock 2572 reading 2359 round
2359 route 2359 session 2359 shift 2359 slot 2359 stall 2359 tour 2359 turn 2359;... 3237 0 2478 <their> 2478 a 3239
an 3239 assembly 2530 class 2530 demo 2530 free 2583 lesson 2530 masterclass 2530 mock 2572 pro 2645 session 2530 some
2617 story 2535 storytime 2530 talk 2530 the 3240 three 2478 tour 2530 training 2530 two 3241 unpaid 2583 voluntary
2583 workshop 2530;=22:gave:volunteering <their> 5 a 5 boxes 5 flat 5 furniture 5 home 5 house 5 in 5 out 5 the 5 up
5;up 5;out 5;=17:gave:knowledge <helping> 3243 get 5 pick 5 set 3244 sort 3245;ready 589;up 589;^ 3246;out
589;<their_doing> 589 ^ 3246 get 3247 in 589 on 589 out 2125 set 3248 through 589 to 3249 understand 589 with 615 work
3250;^ 3246 to 3249 with 615;<their> 582 N 2122 a 582 our 582 the 582;at 3253 on 3253;<them> 3251 N 3252 at 3253 me
278 on 3253 out 3254;out 615;<helping> 3243 get 5 pick 5 set 3244 sort 3245;^ 3257;^ 3246 figure 3256 to 3258 with
615;at 2123 on 2123;<them> 3259 N 3259 at 2123 on 2123 out 3260;no 2055;call 1929 go 1929 job 1929 move 1929 round
1938 shout 1938 task 1929 turn 1940;<giveinf> 103;^ 3264;to 3265;going 3266 gonna 3265;answerphone 38 mailbox 38 vm 38
vmail 38 voicemail 38;<their> 3268 a 3268 answerphone 38 mailbox 38 the 3268 vm 38 vmail 38 voicemail 38;D 2227 a 2228
an 2229 the 2231 time 2227;my 2076 our 2076;and 407 to 407 w 407 with 2432;and 407 to 407 up 3272 w 407 with 407;them
2440;<them> 3273 N 2800 up 3274;answer 38 appear 38 arrive 38 call 38 come 38 finish 38 get 38 phone 38 reply 38 ring
38 show 38 text 38 turn 38 write 38;to 3276;<them> 3277 N 3277;for 3278;... 3279;... 2616 ^ 2427 assembly 2530 class
2530 demo 2530 lesson 2530 masterclass 2530 session 2530 story 2535 storytime 2530 talk 2530 tour 2530 training 2530
workshop 2530;... 2616 assembly 2530 class 2530 demo 2530 lesson 2530 masterclass 2530 session 2530 story 2535
storytime 2530 talk 2530 tour 2530 training 2530 workshop 2530;=23:contact ... 2616 <their> 2428 a 3281 an 3281
assembly 2530 class 2530 demo 2530 lesson 2530 masterclass 2530 session 2530 some 3282 story 2535 storytime 2530 talk
2530 the 3281 tour 2530 training 2530 workshop 2530;mentoring 589;=13:talk could 28 d 28 ll 28 might 28 should 28 will
28 would 28;<they> 3285;on 3236;part 38;fool 38 idiot 38 lemon 38 muppet 38 plum 38 spare 3288;a 3289;alone 38 for
2314 in 2489 like 3290;... 3291;... 3287 around 3292 out 278 up 2324;have 16;to 3294;going 3295;N 1773;$$ 28;<them>
3298;^ 81 to 290;<them> 3300 N 3300;<them> 3300 N 3300 to 3301;promised 3302;am 3296 and 3297 are 3296 gave 3299 guess
22 have 3303 lent 3299 loaned 3299 m 3296 mentioned 3299 miss 38 n 3297 passed 3299 promised 3302 sent 3299 showed
3299 think 22 ve 3303 wonder 22;... 988;<me> 3305 <my> 3305;t 92;d 92 would 92 wouldn 3307;<they> 3308;place 3309
shoes 3309;charge 3309 my 3310;it 3309 this 3309;<me> 3305 <my> 3305 in 3311 me 3309 running 3312 us 3309;=13:talk
could 28 d 28 had 3306 ll 28 might 28 owned 3306 ran 3306 should 28 was 3313 were 3313 will 28 would 28;...
987;business 3315 call 3315 company 3315 firm 3315 money 3315 shop 3315;<them> 3315 N 3315;to 3317;<their> 3316 <them>
3315 up 3318;was 3319 were 3319;<i> 28 <they> 3314 it 3320;me 38 my 38 us 38;calling 16 going 2038 having 16 hosting
16 instead 2039 joining 16 meeting 16 now 2039 seeing 16 visiting 16;boots 988 place 988 position 988 shoes 988
situation 988;dream 38 nightmare 38;^ 0 not 92;d 92 would 3326 wouldn 3307 wouldnt 92;not 92;would 3328 wouldn 3307
wouldnt 92;<they> 3327 N 3329;boots 3330 case 988 drafts 38 dream 38 nightmare 38 place 3330 position 3330 seat 3330
shoes 3330;d 92 would 92 wouldn 3307 wouldnt 92;<they> 3332 N 3332;boots 3333 place 3333 position 3333 seat 3333 shoes
3333;calendar 16 diary 16 drafts 38 end 2765;<my> 3324 a 3325 my 3331 order 2198 our 3334 the 3335;=9:told;N 3337;D 16
for 2520;D 16 for 2520 in 3339 out 2230;<i> 2001 that 2010;call 38 catch 38 come 38 drive 38 drop 38 go 38 have 38
host 38 join 38 mail 38 meet 38 pop 38 ring 38 see 38 speak 38 talk 38 text 38 visit 38 write 38;to 3342;<off_it> 602
been 604 being 604 gets 604 got 604 had 606 has 607 is 604 s 608 w 610 was 604 were 604 with 610;2 407 and 407 n 407
to 407 with 407;and 407 to 407 with 407;N 406 ^ 2433;2 407 and 407 n 407 to 3347 with 3347;<them> 3348 N 3348;<them>
3345 N 3346 d 3349;2 407 and 407 to 3347 with 3347;<them> 3348 N 3351;2 407 and 2432 n 407 to 2434 with 2434;them
2263;^ 406 of 3354;pair 3355 three 3355 two 3355;<them> 3353 N 3353 the 3356 them 2440;and 407 to 3347 with
3347;<them> 3348 N 3358;for 149 over 149 round 149 to 149;=23:contact for 149 to 149;<them> 3360 N 3360 me 3361 us
3361;can 501 have 491 must 0 mustn 501 need 491 ought 491 should 0 shouldn 501;^ 3363;<i> 3364;<i> 3364 that
3365;=3:advice to 0;can 501 have 491 must 0 mustn 501 need 3367 ought 491 should 0 shouldn 501;^ 3368;should 0;...
3370;<i> 3369 ^ 3371;... 3366 <i> 3369 ^ 3371 that 3372;for 17;... 3366 <i> 3364 that 3365;<i> 3369;... 3366 <i> 3369
that 3376;=2:plan for 2520 on 16;<i> 3364 ^ 3371;... 3366 <i> 3364 ^ 3371 that 3379;D 2201 till 2201 to 2201 until
2201;answering 38 available 38 in 38 picking 443 reachable 38;that 92;belief 3383 conviction 3383 mind 3383 opinion
3383 view 3383;the 3384;in 3374;<i> 1510 ^ 3371;<i> 1510 ^ 3371 that 3387;<i> 1510 that 1564;^ 3371;^ 3371 that
3390;adamant 3388 certain 3389 clear 3388 convinced 3389 firm 3391 insistent 3391 sure 3389;=2:plan for 17;=2:plan for
2520;D 16 adamant 3373 agreed 3374 arranged 3374 avoiding 2025 blanking 2025 blunt 3375 booked 3374 brought 3083
certain 3377 clear 3373 coming 16 confirmed 3378 convinced 3377 dodging 2025 down 3374 emphatic 3375 finally 2089 firm
3380 fixed 3374 ghosting 2025 gone 2088 ignoring 2025 insistent 3380 just 2089 moved 3381 not 3382 now 2089 of 3385
off 38 on 2230 penciled 3386 pencilled 3386 planned 3374 positive 3375 postponed 3082 pushed 3082 quite 3392 really
3392 rescheduled 3082 scheduled 3393 set 3394 shifted 3082 slated 3374 sure 3377 very 3392;t 3382;<off_it> 603 D 278
all 2183 at 278 by 278 closed 317 during 278 locked 2184 on 278 over 278 shut 317;<off_it> 603 all 2183 closed 317
locked 2184 shut 317;agreed 16 arranged 16 been 604 being 604 booked 16 confirmed 16 fixed 16 gets 604 got 604 had 606
has 607 is 2301 planned 16 s 2303 scheduled 16 set 2084 was 3397 were 3398;me 2221 us 2221;by 2493 past 2493 right
2494 straight 2494;=23:contact me 1773 us 1773;=22:gave:volunteering ... 2426;^ 3403;<their> 2428 a 3404 an 2428 at
582 the 3404;i 278 me 278 us 278;and 3406;=14:together and 279 n 279 plus 279 w 279 with 279;N 3407 me 3408 us
3408;forgetting 38;forgetting 38 intending 857 meaning 857 on 3410 planning 857 promising 2203 putting 432 ringing
2223 trying 461 wanting 857;D 2227 a 2228 an 2229 the 2231 time 2227 up 2281;have 491 must 0 need 491 shd 0 should 0;^
3413;<i> 3414;<me> 1016;cancelling 38 dodging 38 forgetting 38 intending 857 meaning 857 planning 857 postponing 38
promising 2203 putting 432 ringing 2223 saying 3415 telling 3416 wanting 857;=23:contact for 278;hanging 38 on 2339
waiting 3418;<they> 1637;through 1637 until 3420 while 3420;^ 3421;^ 3421 company 3422;<me> 3419 <them> 3423 D 2227 N
3423 a 2228 an 2229 forgetting 38 intending 857 meaning 857 planning 857 promising 2203 putting 432 ringing 2223
saying 3415 telling 3416 the 2231 time 2227 trying 461 up 2281 wanting 857;call 38 calling 38 email 38 meet 38 phone
38 reply 38 ring 38 ringing 38 see 38 speak 38 talk 38 text 38 visit 38;for 3425 to 3425;time 3426;the 3427;a 615 how
615 my 615 our 615 the 615 to 615;<them> 3429 N 3429 from 28 that 28 through 28 via 28;... 2616 a 3282 an 3282
assembly 2530 class 2530 demo 2530 lesson 2530 masterclass 2530 session 2530 some 3282 story 2535 storytime 2530 talk
2530 the 3282 tour 2530 training 2530 workshop 2530;lurch 38;the 3432;hanging 38 in 3433 standing 38 up 38 waiting
38;message 38;answerphone 3435 vm 38 vms 38 voice 3435 voicemail 38 voicemails 38;0 3436 a 3436 an 3436 another 3436
several 3436 some 3436 three 3436 two 3436;drafts 38;<they> 1027;in 3438 that 3439;<me> 3434 <them> 3437 it 3440;hand
2920 help 2921;^ 645 a 3442 some 3030;^ 645 a 3030 some 3030;to 664;... 3445;a 2987 an 3446 my 2987 our 2987 the
2987;hand 2990 help 2990;^ 2988;a 3446 an 3446 my 3446 our 3446 the 3446;^ 3450;<them> 3443 N 3444 ^ 3447 a 3448 on
3449 out 3451 over 3449 some 3448;into 290;coaxed 3453 dragged 3453 persuaded 3453 pushed 3453 roped 3453 talked
3453;be 3454 down 38 get 3454;<me> 3453;a 645 my 645 one 645 our 645 the 645;^ 3457;go 589;^ 3457 a 3459;on 615;in
589;talk 3456;=18:gave:mentoring a 645 my 645 one 645 our 645 the 645;^ 3464;argue 3456 borrow 3458 bully 3456 charm
3456 coax 3456 do 589 drag 3456 have 3460 in 3461 keep 3458 persuade 3456 practice 589 practise 589 push 3456 rope
3456 shadow 589 sit 3462 sweet 3463 take 3458 talk 3456 try 3465 use 3458 watch 589 wheedle 3456;argue 3456 borrow
3458 bully 3456 charm 3456 coax 3456 drag 3456 have 3458 keep 3458 know 3337 persuade 3456 push 3456 rope 3456 sweet
3463 take 3458 talk 3456 try 3458 use 3458 wheedle 3456;=0:missed again 38;down 3468;for 290;be 3454 get 3454 in
3470;<me> 3455 <them> 3466 N 3467 me 3469 myself 3471 ourselves 3471 us 3469;way 38;the 3473;in 3474;gets 3475 got
3475 had 3475;linkedin 38 photo 38 photos 38 post 38 posts 38 profile 38 status 38 stories 38 story 38 tweet 38 update
38;s 3477;N 3478;and 2432 to 2432 up 3272 w 407 with 2432;and 2432 to 2432 up 2799 with 2432;<them> 3480 N 3481 up
3274;run 634;dry 3483 pitch 634 presentation 634 rehearsal 634 speech 634 talk 634;^ 3484;<their> 3485;on 3486;... 895
<work_thing> 634 dry 3483 pitch 634 presentation 634 rehearsal 634 speech 634 talk 634;^ 3488;^ 2372 article 38 blog
38 interview 38 newsletter 38 podcast 38 post 38 talk 38 video 38 webinar 38;... 3204 in 3201 on 3203 online 38 s
3490;<their> 3489 N 3491;in 3487 through 3486 to 3492;having 16 hosting 16 joining 16 meeting 16 seeing 16 visiting
16;a 1720 breakfast 16 coffee 16 dinner 16 lunch 16;be 3494 have 3495 meet 16 see 16 visit 16;=19:gave:resource a 3446
an 3446 my 3446 our 3446 the 3446;^ 3497;<them> 2100 N 2100 ^ 3447 on 3449 out 3498 over 3449;D 16 for 17 in 2230 out
2230;time 2313;<their> 898 N 899 a 2376 the 2376;after 2123 at 2804 back 2375 over 2377 right 2375 through 3502 thru
3502 up 2377;after 2123 back 2375 forward 1734 over 904 right 2375 through 904 thru 904 up 904;in 2799;<them> 3505 N
3505;to 406 with 406;intro 3507 introduction 3507;an 3508 the 3508;<them> 3507 N 3507;<them> 3507 N 3507 for
3510;between 406 to 406 with 406;=15:gave:intro <them> 3512 N 3512;<them> 3507 N 3507 between 406 for 3513 of 406 to
406 with 406;<them> 3512 N 3512;<them> 3507 N 3507 between 406 for 3515 to 406 with 406;connection 3511 e 2563 email
2562 intro 3514 introduction 3514 introductions 3516 mail 2562 whatsapp 2562;date 16 double 2566 presentation 2575
quick 3517 warm 3517;=15:gave:intro between 406 to 406 with 406;=15:gave:intro <them> 3512 N 3519;<them> 3507 N 3507
between 2432 for 3520 from 407 of 406 to 406 with 2432;connection 3511 e 2563 email 2578 intro 3521 introduction 3514
introductions 3516 mail 2578 whatsapp 2562;between 406 for 3515 to 406 with 406;connection 3511 e 2563 email 2578
intro 3521 introduction 3514 introductions 3516 mail 2578 presentation 2575 whatsapp 2562;<them> 3509 N 3509 a 3518 an
3522 intro 3523 introduction 3523 introductions 3523 plans 16 that 3517 the 3524;comments 2701 corrections 2701 edits
2701 feedback 2701 list 2703 lot 2703 notes 2701 page 2703 pages 2703 redlines 2701 sheet 2703 suggestions 2701;...
3526 comments 2701 corrections 2701 edits 2701 feedback 2701 list 2703 lot 2703 notes 2701 page 2703 pages 2703
redlines 2701 sheet 2703 suggestions 2701;article 645 book 645 checklist 645 comments 2701 corrections 2701 edits 2701
feedback 2701 guide 645 link 645 list 2706 lot 2703 notes 2701 page 2703 pages 2703 podcast 645 redlines 2701 sheet
2703 spreadsheet 645 suggestions 2701 template 645;... 3528 article 645 book 645 checklist 645 comments 2701
corrections 2701 edits 2701 feedback 2701 guide 645 link 645 list 2706 lot 2703 notes 2701 page 2703 pages 2703
podcast 645 redlines 2701 sheet 2703 spreadsheet 645 suggestions 2701 template 645;0 3527 a 3529 an 2738 detailed 2716
four 2720 full 2716 half 2721 lots 2716 my 3529 our 2738 pages 2716 several 2720 some 3527 the 2738 three 3527 two
3527;... 2311 ^ 3530 a 2677 back 2676 comments 2674 corrections 2674 detailed 2676 edits 2674 feedback 2674 honest
2676 mark 2675 markup 2674 my 2676 notes 2674 redlines 2674 remarks 2674 some 2676 thoughts 2674;article 645 book 645
checklist 645 comments 2701 corrections 2701 edits 2701 feedback 2701 guide 645 link 645 list 645 notes 2701 podcast
645 redlines 2701 spreadsheet 645 suggestions 2701 template 645;... 3532 article 645 book 645 checklist 645 comments
2701 corrections 2701 edits 2701 feedback 2701 guide 645 link 645 list 645 notes 2701 podcast 645 redlines 2701
spreadsheet 645 suggestions 2701 template 645;0 2716 a 3533 an 2738 detailed 2716 full 2716 lots 2716 my 3533 our 2738
pages 2716 some 2716 the 2738 three 2716 two 2716;... 2317 ^ 3534 a 2677 and 2316 back 2676 but 2316 comments 2674
corrections 2674 detailed 2676 edits 2674 feedback 2674 honest 2676 mark 2675 markup 2674 my 2676 notes 2674 redlines
2674 remarks 2674 some 2676 thoughts 2674;=23:contact <them> 3531 N 3535 ^ 2748 across 2749 over 2749;^ 2402 ahead
2356 fine 2356 off 2356 on 2356 the 2403 without 2025;=22:gave:volunteering ... 2426 bar 5 booth 5 class 5 counter 5
desk 5 dog 5 kids 5 shop 5 stall 5 stand 5 till 5;^ 3538;=22:gave:volunteering bar 5 booth 5 class 5 counter 5 desk 5
dog 5 kids 5 shop 5 stall 5 stand 5 till 5;^ 3540;^ 5 s 3541;w 278 with 278;^ 2427 booth 3543 pitch 3543 stall 3543
stand 3543 table 3543;booth 3543 pitch 3543 stall 3543 stand 3543 table 3543;at 582 for 582 with 582;=23:contact ^
5;at 582 for 582 w 278 with 3547;station 3546;^ 2427 bar 3546 booth 3548 desk 3546 kitchen 3546 pitch 3543 stall 3548
stand 3548 table 3548 till 3546 tombola 3546 water 3549;... 2359 <their> 3539 <them> 582 N 3542 a 3544 an 2428 for
2540 my 3545 our 3545 the 3550;... 2359 <their> 582 <them> 582 N 2168 for 2540;up 2424;<their> 2373 N 2374 up 2804;a
582 at 582 the 582;and 2432 to 2432 up 2435 w 407 with 2432;and 406 to 406 with 406;<them> 3556 N 3557;N 1776;alone 38
like 38 outside 38 there 38;: 290 and 3559 n 3297 sat 3560 sitting 3560 stood 3560 waiting 3560;bell 38 buzz 38 call
38 ring 38 shout 38;a 3562;N 3563;call 38 catch 38 email 38 give 3564 meet 38 message 38 phone 38 reply 38 ring 38 see
38 text 38 visit 38 write 38;to 3565;as 637 for 637;N 637 her 3567 him 637 them 637;about 3568;N 637 him 637 them
637;about 3570;boss 3569 brother 3571 client 3569 colleague 3571 colleagues 3571 cousin 3571 director 3569 head 3571
landlord 3569 manager 3569 neighbour 3571 sister 3571 team 3569;my 3572 our 3572 the 3572;<their> 2808 <them> 2807 N
2809 to 3573;^ 588 for 589 on 589 through 589;<them> 3575 N 3575 ^ 2402 the 2403;N 589;at 589 w 589 with 589;^ 588 at
589 w 589 with 589;: 3577 <them> 2009 N 3575 at 589 call 3578 chat 3578 coffee 3578 for 3577 hour 3578 lunch 3578
meeting 3578 of 3577 session 3579 students 3579 w 589 with 589;<contact_of> 2698 s 2837 without 2310;article 645 book
645 checklist 645 guide 645 link 645 list 2706 lot 2703 page 2703 pages 2703 podcast 645 s 2707 sheet 2703 spreadsheet
645 template 645;... 3582 article 645 book 645 checklist 645 guide 645 link 645 list 2706 lot 2703 page 2703 pages
2703 podcast 645 s 2707 sheet 2703 spreadsheet 645 template 645;0 2720 a 3583 an 2738 four 2720 half 2721 my 3583 our
2742 several 2720 some 2720 the 2742 three 2720 two 2720;... 3581 <contact_of> 2698 N 2700 ^ 3584 a 2730 my 2730 on
2843 our 2730 over 2843 some 2730 the 2730;<contact_of> 2698 without 2310;a 2742 an 2738 my 2742 our 2742 the 2742;...
3586 <contact_of> 2698 N 2700 ^ 3587 a 2730 my 2730 our 2730 some 2730 the 2730 to 2318;=23:contact <them> 3585 N
3588;=23:contact ahead 2356 fine 2356 off 2356 on 2356 up 278 without 2025;<their> 3541 <them> 582 N 3542 a 3545 for
2540 my 3545 our 3545 the 3545;<their> 582 <them> 582 N 2168 for 2540;appointment 38 birthday 38 call 38 calls 38
coffee 38 dinner 38 lunch 38 meeting 38 party 38 slot 38 zoom 38;w 3097 with 3097;1 3594;=0:missed s 3593;=0:missed
from 38 w 3097 with 3097;=0:missed w 3097 with 3097;1 3595 appointment 38 birthday 38 breakfast 3594 brunch 3594 call
3597 calls 38 coffee 3598 demo 3594 dinner 3598 drinks 3594 lunch 3598 meeting 3598 party 38 session 3594 slot 38
standup 3594 zoom 3598;from 38 w 3097 with 3097;1 3595 appointment 38 birthday 38 breakfast 3594 brunch 3594 call 3598
calls 38 coffee 3598 demo 3594 dinner 3598 drinks 3594 lunch 3598 meeting 3598 party 38 session 3594 slot 38 standup
3594 zoom 3598;0 3593 1 3595 <their> 3593 <them> 38 N 3596 a 3599 breakfast 3594 brunch 3594 call 3600 coffee 3594
demo 3594 dinner 3594 drinks 3594 lunch 3594 meeting 3594 my 3601 our 3601 session 3594 standup 3594 the 3601 zoom
3594;rang 38;dead 38;dead 38 just 3603 off 38 rang 2223 rings 2223 switched 432 went 3604;in 1991 is 1992 on 1991 s
1992 with 1991;D 2201 to 3082;N 3607;D 2201 to 3082 w 3608 with 3608;1 3609;=1:moved D 2201 to 3082;up 3609;to 3082;to
2201;... 3614 D 3613 friday 3613 monday 3613 thursday 3613 today 3613 tomorrow 3613 tuesday 3613 wednesday
3613;=1:moved D 2201;D 3616 to 3082 w 3608 with 3608;1 3617;up 3617;1 3618 breakfast 3617 call 3617 catch 3619 chat
3617 coffee 3617 demo 3617 dinner 3617 interview 3617 lunch 3617 meeting 3617 session 3617;1 3610 <until> 2201 D 3611
breakfast 3609 by 2201 call 3609 catch 3612 chat 3609 coffee 3609 demo 3609 dinner 3609 fri 3607 friday 3613 from 3615
interview 3609 lunch 3609 meeting 3609 mon 3607 monday 3613 my 3620 our 3620 sat 3607 session 3609 sun 3607 the 3620
thu 3607 thurs 3607 thursday 3613 to 2201 today 3613 tomorrow 3613 tue 3607 tues 3607 tuesday 3613 wed 3607 wednesday
3613;1 3610 breakfast 3609 call 3609 catch 3612 chat 3609 coffee 3609 demo 3609 dinner 3609 interview 3609 lunch 3609
meeting 3609 my 3620 our 3620 session 3609 the 3620 to 3082;bring 3180 connect 555 introduce 555;bring 3180 connect
555 drop 3090 forget 2642 get 3102 give 3096 introduce 555 look 3098 n 2644 not 2643 pop 3099 t 2643 to 3623;forget
2642 n 2644 not 2643 t 2643;t 3625;: 290 to 2656;do 426;^ 2655 buy 1934 choose 1934 cook 1934 drive 1934 get 1934 host
1934 pay 1934 pick 1934 treat 1934;to 3629;action 426 call 2657 go 2657 job 3627 move 2657 round 1938 shout 1938 task
3627 to 3628 turn 3630;$$ 38 D 38 again 38 all 38 atm 38 this 38 till 38 today 38 until 38;a 3632;a 2190 one 2190 so
2195;<them> 47;from 3635;... 3636;^ 3637 bring 3180 connect 555 introduce 555 to 3184;^ 3637;=0:missed off 38 to
2590;<them> 2338 N 2338 a 830 an 831 around 857 as 2600 beyond 38 done 317 further 2191 held 317 hold 38 off 2602 past
38 round 857 there 38 through 38;a 2190 answered 38 appear 38 be 2354 call 38 called 1179 came 3640 catch 443 caught
38 come 2459 connect 38 contact 38 dial 2460 ever 2462 find 2465 fly 38 found 2466 get 2621 go 2455 got 3641 gotten
2461 had 2466 happen 38 happened 38 have 2466 hear 2625 heard 2625 hold 38 join 38 log 2469 made 833 make 2342 manage
2346 materialise 38 materialised 38 materialize 38 meet 38 met 38 one 2190 pan 2223 phone 38 picked 431 posted 833
quite 2609 reach 38 reached 38 ring 38 see 38 sent 833 showed 443 so 2195 speak 38 spoke 38 surface 38 take 2456 talk
38 talked 38 took 2349 turned 431 visit 38 work 2223 yet 2462;: 3082;: 3082 is 3643;: 3082 D 2201;: 3082 D 2201 is
3645;: 3082 appointment 3644 date 3646 day 3646 is 3643 slot 3646 time 3646;=13:talk ... 17 D 16;1 3648;up
3648;<give1> 81;^ 3651;<i> 3652 ^ 3651;: 3653;1 3649 call 3648 catch 3650 coffee 3648 dinner 3648 drinks 18 lunch 3648
meeting 3648 one 18 session 3648 step 3654 steps 3654 sync 3648 visit 3648;=0:missed ... 2165 breakfast 38 call 38
catch 431 coffee 38 demo 38 dinner 38 drinks 38 lunch 38 meeting 38 review 38 session 38 slot 38 visit 38 zoom
38;<their> 3656 D 3656 my 3656 on 38 our 3656 the 3656 this 2166;$$ 38 again 38 between 38 from 38 this 38 today 38 w
38 with 38 yet 38;1 3658;again 38 between 38 from 38 this 38 today 38 w 38 with 38 yet 38;up 3658;again 38 between 38
from 38 this 38 today 38 w 38 with 38;home 317;door 38;the 3664;=0:missed to 3665;<me> 2460;up 784;found 38 seen 38;be
3669 one 3658;about 317 around 317 at 3663 home 317 in 317 there 317;about 317 answered 38 answers 1468 around 317 at
3663 call 2188 called 1179 came 3666 cheep 2188 dicky 2189 happened 38 home 317 in 317 is 1399 just 1401 let 3667 line
2188 message 2188 murmur 2188 never 1401 opened 38 peep 2188 picked 1469 picking 1389 picks 3668 replied 38 reply 2188
responded 38 responds 38 sausage 2188 showed 443 sound 2188 squeak 2188 there 317 thing 2188 to 3670 took 2349 turned
431 was 3671 whisper 2188 word 2188;far 28;=0:missed again 38 between 38 from 38 so 3673 this 38 today 38 w 38 with 38
yet 28;=0:missed so 3673 yet 28;1 3659 1on1 3658 a 2190 ans 38 answer 38 call 3658 calls 3660 catch 3661 chat 3660
coffee 3660 contact 3660 demo 317 dinner 3660 email 3662 joy 38 luck 38 lunch 3660 mail 3662 meeting 3658 news 3660
one 3672 pick 431 pickup 38 reply 3674 response 3675 session 317 show 38 showed 38 shows 38 sign 2187 so 2195 stand
1389 standup 317 sync 3658 time 3426 word 3660;be 3669;about 317 answered 38 answers 1468 around 317 at 3663 called
1179 came 3666 happened 38 home 317 in 317 is 1399 just 1401 let 3667 never 1401 opened 38 picked 1469 picking 1389
picks 3668 replied 38 responded 38 responds 38 showed 443 there 317 to 3677 took 2349 turned 431 was 3671;as 637 for
637 to 637;<them> 3679 N 3567;to 3665;came 3681 let 3667 opened 38 showed 38 to 3677;them 3682;of 3683;about 317
answers 1468 around 317 at 3663 came 3681 home 317 in 317 is 1399 just 1401 let 3667 never 1401 opened 38 picked 1400
picking 1389 picks 3668 replied 38 responded 38 responds 38 showed 38 there 317 to 3677 was 3671;about 317 around 317
at 3663 came 3681 home 317 in 317 let 3667 opened 38 showed 38 there 317 to 3677 was 3671;call 2188 cheep 2188 dicky
2189 line 2188 message 2188 murmur 2188 peep 2188 reply 2188 sausage 2188 soul 3686 sound 2188 squeak 2188 thing 2188
whisper 2188 word 2188;call 38 catch 443 caught 38 contact 38 find 38 get 2343 got 2344 make 2342 manage 2346 meet 38
met 38 phone 38 quite 2345 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 talk 38 talked 38 visit 38;to
3688;along 38;a 2339 around 857 as 2600 hold 38 in 440 round 857 there 38 through 38 to 38;a 830 an 831 around 857 as
2600 hold 38 past 38 round 857 there 38 through 38;guest 885;the 3693;if 22 whether 22;get 2461 got 2461 gotten 2461
sent 38;a 3687 able 3689 answering 2164 asked 3690 avail 460 been 441 call 38 came 2591 catch 443 caught 443 come 432
contact 38 enough 3427 ever 2462 find 38 get 3691 got 3692 gotten 2461 happened 38 happening 38 hear 2625 heard 3191
invited 38 made 833 make 2342 manage 2346 materialised 38 meet 38 met 38 on 3694 one 2190 phone 38 posted 38 quite
2472 reach 38 reached 38 returning 2164 ring 38 see 38 seen 38 sent 38 so 2195 speak 38 spoke 38 spoken 38 sure 3695
taking 2164 talk 38 talked 38 visit 38 yet 3696;<them> 2637 self 22;to 3698;... 1974 <told_in> 38 third 3210;... 1974
<their> 3217 <told_in> 38 a 3700 an 3217 my 3217 our 3217 somebody 3216 someone 3216 the 3217 today 3218;... 1974
<told_in> 38 news 38 paper 38;... 1974 <their> 3217 <told_in> 38 a 3217 an 3217 facebook 38 insta 38 instagram 38
linkedin 38 my 3217 our 3217 the 3702 today 3218 twitter 38;from 3221 in 3221 on 3221 via 3221;... 1974 <told_in> 38
grapevine 38 news 38 paper 38;... 1974 <their> 3217 <told_in> 38 a 3217 an 3217 facebook 38 insta 38 instagram 38
linkedin 38 my 3217 our 3217 the 3705 today 3218 twitter 38;grapevine 38;the 3707;... 2857 N 3478 from 3701 in 3703 it
3704 on 3706 second 3228 secondhand 38 that 3704 this 3704 through 3708 via 3703;D 2201 for 17;agreed 3374 arranged
3374 at 3082 booked 3374 confirmed 3378 down 3374 fixed 3374 on 3710 penciled 3386 pencilled 3386 planned 3374
scheduled 3374 set 3374 slated 3374;avail 460;on 1638 to 1638;<me> 2446 <them> 3713;line 2324 phone 2324;a 2325 the
3715 to 814;accountant 628 broker 628 builder 628 contact 628 dentist 628 designer 628 lawyer 628 lender 628 plumber
628 printer 628 supplier 628;... 3717;a 3718 my 3718 our 3718;^ 3719;<them> 3720 N 3720 free 2583 pro 2645 unpaid 2583
voluntary 2583;for 38 waiting 38;: 290 to 290;calendar 16;<me> 2657 <them> 2660 N 2660 hold 3722 lend 2102 loan 2102
me 3723 the 3724 us 801;one 613;afternoon 1968 day 1968 days 1968 evening 1968 h 593 hour 593 hours 593 hr 593 hrs 593
missed 595 morning 1968 to 3726;<their> 3268 N 3407 a 3268 answerphone 38 bet 2212 course 2212 mailbox 38 move 2212
play 2212 the 3268 thing 2212 vm 38 vmail 38 voicemail 38 way 2212;at 406 for 406 to 406 with 406;=15:gave:intro
<them> 3729 N 3729;at 406 for 3730 to 406 with 406;door 3731 doors 3731;a 3732 some 3732 the 3732;call 38 catch 431
meet 38 phone 38 ring 38 see 38 visit 38;to 3734;call 2657 go 2657 job 2657 move 2657 round 1938 shout 1938 task 2657
turn 3630;a 2325 touch 38;of 3737;beer 278 breakfast 278 brunch 278 coffee 278 dinner 278 drinks 278 lunch 278 pint
278 tea 278 zoom 278;N 580;<me> 2657 <them> 2660 N 2660 me 801 us 801;a 3739 at 3740 beer 278 breakfast 278 brunch 278
coffee 278 dinner 278 drinks 278 lunch 278 pint 278 tea 278 to 3741 zoom 278;me 1027 us 1027;and 2856 s 2864 that 2856
which 2856;^ 628 a 637 her 637 his 637 my 637 our 637 some 637 the 637 their 637;for 637 to 3745;along 3746 for 637
forward 2834 on 3746 over 2834 to 3745;card 2835 cv 3747 deck 2835 details 3747 name 3747 number 3747 profile 2835
resume 2835;=19:gave:resource candidates 628 contacts 628 leads 628 list 2703 lot 2703 name 628 names 628 numbers 628
page 2703 pages 2703 people 628 s 2707 sheet 2703;... 3749 candidates 628 contact 2887 contacts 628 couple 2711 few
2710 leads 628 list 2703 lot 2703 name 2890 names 628 number 2887 numbers 628 page 2703 pages 2703 people 628 s 2707
sheet 2703;=19:gave:resource list 2703 lot 2703 page 2703 pages 2703 s 2707 sheet 2703;... 3751 list 2703 lot 2703
page 2703 pages 2703 s 2707 sheet 2703;=19:gave:resource s 2707;... 3753 s 2707;=19:gave:resource candidates 628
contacts 628 leads 628 list 2703 lot 2703 name 628 names 628 numbers 628 page 2703 pages 2703 people 628 sheet
2703;... 3755 candidates 628 contacts 628 leads 628 list 2703 lot 2703 name 628 names 628 numbers 628 page 2703 pages
2703 people 628 sheet 2703;... 3753 contact 2887 name 2887 number 2887 s 2707;0 2718 <their> 2888 a 3750 an 2249 four
2718 half 2721 my 3752 our 3754 several 2720 some 3756 the 3757 three 2718 two 2718;... 2838 <contact_of> 2698 N 2700
^ 3758 a 2730 my 2730 on 2843 our 2730 over 2843 some 2730 the 2730;candidates 628 contacts 628 leads 628 name 628
names 628 numbers 628 people 628 s 2707;... 3760 candidates 628 contact 2887 contacts 628 couple 2711 few 2710 leads
628 name 2890 names 628 number 2887 numbers 628 people 628 s 2707;... 2839 contact 2887 name 2887 number 2887 s 2707;0
2710 <their> 2888 a 3761 four 2710 my 2840 our 2840 some 2710 the 3762 three 2710 two 2710;... 2727 <contact_of> 2698
client 637 customer 637 lead 637;a 637 her 637 his 637 my 637 our 637 some 637 the 637 their 637;to 3765;along 3766 on
3766 to 3765;cv 3767 details 3767 name 3767 number 3767;... 2727 <contact_of> 2698 N 2700 ^ 3763 a 3764 my 2730 our
2730 s 3768 some 2730 the 2730;way 628;s 3770;<their> 3770 N 3771;along 3445 on 3445 over 3445 to 664;... 3773;along
3445 on 3445 over 3445 to 662;... 3775;... 3772 a 3774 an 3774 my 3776 our 3776 some 3774 the 3774;a 3774 an 3774 my
3774 our 3774 some 3774 the 3774;... 2996 <their> 2836 ^ 3778 to 2998;experience 2862 learnings 2862 lessons 2862
pointers 2862 s 2864 tips 2862;<useful> 2745 along 3445 on 3445 over 3445 to 664;to 645;... 3781 <useful> 2745 article
3782 book 3782 link 3782;<useful> 2745 along 3445 on 3445 over 3445 to 662;... 3784 <useful> 2745;... 3781 <useful>
2745;a 3783 an 3783 my 3785 our 3785 some 3786 the 3783;about 615 from 615 on 615 with 615;know 3788;how 3788;stories
3788;experience 3788 i 3789 insights 3788 know 3790 knowhow 3788 learnings 3788 lessons 3788 notes 3788 pointers 3788
take 3788 tips 3788 tricks 3788 war 3791 we 3789;few 3792;learned 615;d 3794 knew 615 know 615 learned 615 learnt 615
ve 3794;<i> 3795 experience 3788 i 3789 insights 3788 know 3790 knowhow 3788 learnings 3788 lessons 3788 notes 3788
pointers 3788 take 3788 tips 3788 tricks 3788 war 3791 we 3789;... 3780 <contact_of> 2833 <their> 2836 ^ 3787 a 3793
across 2749 my 3792 our 3792 over 2749 some 3792 the 2847 to 2998 what 3796;... 3744 <contact_of> 2833 <their> 3748
<them> 3759 N 3769 ^ 3777 along 3779 by 2493 on 3797 over 3010 past 2493 right 2494 straight 2494 the 2847 to
2998;=2:plan D 16 for 2520;D 16 for 2520 in 3799 out 2230;s 1974;<their> 1974 <told_in> 38 N 3801 my 1974 the 1974;...
2317 and 2316 but 2316;=23:contact ... 2309 <them> 2312 N 3803;apart 634;... 3805;^ 3806;<their> 635;<their> 3807
apart 3808;=23:contact <their> 2808 <them> 2807 N 2809 in 2382;=2:plan a 16;a 16 to 16;sounding 1983;s
3813;=23:contact <their> 3813 N 3814 a 3813;through 3104;<me> 2446 <them> 2632 N 2632;around 278 in 278 into 278 over
278 round 278 through 278;head 3818;<their> 3819;... 2492 <their> 3819 by 278 in 278;over 3104;D 3613 friday 3613
monday 3613 thursday 3613 today 3613 tomorrow 3613 tuesday 3613 wednesday 3613;=0:missed 1 3610 <until> 2201 D 3611
breakfast 3609 by 2201 call 3609 catch 3612 chat 3609 coffee 3609 demo 3609 dinner 3609 friday 3613 from 3823
interview 3609 lunch 3609 meeting 3609 monday 3613 my 3620 our 3620 session 3609 the 3620 thursday 3613 till 2201 to
2201 today 3613 tomorrow 3613 tuesday 3613 until 2201 wednesday 3613;for 589;<them> 3825;w 3826 with
3826;=18:gave:mentoring audition 588 exam 588 interview 588 pitch 588 presentation 588 speech 588 talk 588 viva 588;^
3828;s 3829;... 3827 <their> 3829 N 3830;s 589;... 3827 <their> 589 N 3832;<them> 2397 N 2672;ganged 2444;d 870 ll 870
will 870 would 870;<they> 3836;<they> 3836 that 3837;^ 2145;are 2134 can 2137 could 2137 d 2148 get 2136 gets 2136 has
3839 have 3839 is 2147 ll 2148 receives 839 s 2147 was 2134 were 2134 will 2148 would 2148;<they> 3840 ^ 2071;... 3838
<they> 3840 ^ 2071 that 3841;... 3838;<until> 103 D 103 back 550;... 3844;<my> 3845 it 3845 them 3845;^ 3846;across
402 back 402 done 402 for 402 out 402 over 402 ready 402 round 402 to 402 with 402;... 3848 <my> 3845 it 3845 them
3845;^ 3849;get 3847 have 3850;d 3851 ll 3851 will 3851 would 3851;... 3848;^ 3853;have 3854;d 3855 ll 3855 will 3855
would 3855;<them> 3842 N 3843 i 3852 we 3856;^ 3719 as 637 for 637 to 637;<them> 3858 N 3720;free 2583 pro 2645 unpaid
2583 voluntary 2583;... 2165 ^ 3806 breakfast 38 call 38 catch 431 coffee 38 demo 38 dinner 38 drinks 38 lunch 38
meeting 38 review 38 session 38 slot 38 visit 38 zoom 38;<their> 3861 D 2166 apart 3808 my 2166 off 2172 our 2166 out
2173 the 2166 this 2166;=1:moved <until> 2201 by 2201 to 2201;1 3610 <me> 2446 <them> 3713 <until> 2201 D 3611 back
3863 breakfast 3609 call 3609 catch 3612 chat 3609 coffee 3609 demo 3609 dinner 3609 fri 3607 friday 3613 from 3823
interview 3609 lunch 3609 meeting 3609 mon 3607 monday 3613 my 3620 our 3620 out 3614 sat 3607 session 3609 sun 3607
the 3620 thu 3607 thurs 3607 thursday 3613 to 2201 today 3613 tomorrow 3613 tue 3607 tues 3607 tuesday 3613 wed 3607
wednesday 3613;along 2834 down 637 for 637 forward 2877 in 2879 on 2834 over 2834 to 637 up 637;card 2835 case 637
corner 637 cv 2835 deck 2835 details 2835 head 3818 name 3865 number 2835 profile 2835 resume 2835;contact 406 touch
406;in 3867;=15:gave:intro w 407 with 2432;w 407 with 407;loop 3870;a 628 an 628 my 628 our 628 some 628 the
628;=15:gave:intro N 406 ^ 3872;=15:gave:intro w 407 with 3873;^ 3872;contact 3869 the 3871 touch 3874 with
3875;=20:gave:referral a 628 an 628 my 628 our 628 some 628 the 628;^ 3877;to 3878;for 637;both 3868 forward 2834 in
3876 on 3879 onto 3878 together 3870 two 3868 up 3880;with 407;touch 3882;in 3883;touch 406;in 3885;N
3886;=15:gave:intro ^ 3872;=15:gave:intro with 3888;contact 2799 touch 3889 with 3875;case 637 corner 637 name
2980;... 3884 and 3887 forward 2834 in 3890 on 3879 onto 3878 s 3891 up 3880;... 3772;s 634;<their> 634 N 3894 all 634
half 634 it 634 most 634 some 634 the 634;^ 3895;over 3896 through 3896 to 3896;axe 3897 comb 3897 highlighter 3897
knife 3897 pen 3897 pencil 3897 scalpel 3897;^ 628 at 637 for 637 w 637 with 637;at 637 for 637 in 3899 w 637 with
637;word 3900;... 3898 axe 3897 comb 3897 good 3901 highlighter 3897 kind 3901 knife 3897 pen 3897 pencil 3897 quiet
3901 scalpel 3897 strong 3901 wee 3901 word 3900;<until> 2201 D 3613 by 2201 friday 3613 from 3823 monday 3613
thursday 3613 to 2201 today 3613 tomorrow 3613 tuesday 3613 wednesday 3613;touch 2263;in 3904;them 3905;of
3906;<time_unit> 2527 shift 2534 stint 2534 turn 2534;afternoon 582 day 582 days 582 evening 582 h 582 hour 582 hours
582 hr 582 hrs 582 morning 582 shift 582 shifts 582 weekend 582;... 2538 ^ 5 at 2537 for 2537 on 2537;... 3909
afternoon 3910 day 3910 days 3910 evening 3910 h 3910 hour 3910 hours 3910 hr 3910 hrs 3910 morning 3910 shift 3910
shifts 3910 stint 2539 weekend 582;... 3909 afternoon 582 day 582 days 582 evening 582 h 582 hour 582 hours 582 hr 582
hrs 582 morning 582 shift 582 shifts 582 weekend 582;about 629 for 629;... 3913 ^ 628;<them> 637 N 637 ^ 628;at 637
for 637 w 637 with 637;... 3913;=20:gave:referral ^ 628;<them> 3918;about 629 for 3919;... 3920 ^ 628;at 3914 for 3915
in 3916 to 3917 w 637 with 3921;word 3922;<them> 637 ^ 628;at 3914 for 3924 in 3916 to 3917 w 637 with 3921;word
3925;... 3920;at 3917 for 2554 to 3917 with 3927;word 3928;at 637 for 637 in 3916 w 637 with 637;word 3930;... 3909
afternoon 3910 day 3910 days 3910 evening 3910 few 3912 good 3923 h 3910 hour 3910 hours 3910 hr 3910 hrs 3910 kind
3926 morning 3910 nice 3929 quiet 3931 shift 3910 shifts 3910 stint 2539 strong 3926 wee 3931 weekend 582 word 3925;a
3911;... 3908 0 3911 <time_unit> 2552 a 3932 an 3911 five 3911 four 3911 half 3933 my 3912 six 3911 some 3912 three
3911 two 3911;... 3898 axe 3897 comb 3897 highlighter 3897 knife 3897 pen 3897 pencil 3897 scalpel 3897;=0:missed
<until> 2201;... 3898 axe 3897 comb 3897 highlighter 3897 knife 3897 pair 3907 pen 3897 pencil 3897 scalpel 3897 two
3907;both 3905;<them> 3679;<me> 2223 <their> 3866 <them> 3881 N 3892 ^ 3893 a 3902 along 2846 back 3903 both 3907 in
3934 me 2224 my 3935 off 3936 on 2846 over 2846 the 3937 them 3938 up 3939 us 2224;good 3901 kind 3901 quiet 3901
strong 3901 wee 3901 word 3900;... 3909 afternoon 582 day 582 days 582 evening 582 few 3912 good 3931 h 582 hour 582
hours 582 hr 582 hrs 582 kind 3931 morning 582 quiet 3931 shift 582 shifts 582 strong 3931 wee 3931 weekend 582 word
3930;a 3912;0 3912 a 3942 an 3912 five 3912 four 3912 half 3943 my 3912 six 3912 some 3912 three 3912 two 3912;a 3941
in 3944;call 278 catch 1589 chat 278 coffee 278 hello 278 sync 278;: 28;from 38 with 38;silence 3948;spirits
1638;<their> 3950;... 2426 bar 5 booth 5 class 5 counter 5 desk 5 dog 5 kids 5 shop 5 stall 5 stand 5 till 5;... 2477
^ 3952 assembly 2359 class 2359 duty 2359 group 2359 lesson 2359 reading 2359 round 2359 route 2359 session 2359 shift
2359 slot 2359 stall 2359 tour 2359 turn 2359;bar 5 booth 5 class 5 counter 5 desk 5 dog 5 kids 5 shop 5 stall 5 stand
5 till 5;^ 3954;s 3955 to 2790;assembly 2530 axe 3897 class 2530 comb 3897 demo 2530 duty 2359 group 2359 highlighter
3897 knife 3897 lesson 2530 masterclass 2530 pen 3897 pencil 3897 reading 2359 round 2359 route 2359 scalpel 3897
session 2530 shift 2359 slot 2359 stall 2359 story 2535 storytime 2530 talk 2530 tour 2530 training 2530 turn 2359
workshop 2530;for 2358 w 278 with 278;... 3957 ^ 2427 assembly 2530 axe 3897 booth 3543 class 2530 comb 3897 demo 2530
duty 2359 group 2359 highlighter 3897 knife 3897 lesson 2530 masterclass 2530 mock 2572 pen 3897 pencil 3897 pitch
3543 reading 2359 round 2359 route 2359 scalpel 3897 session 2530 shift 2359 slot 2359 stall 3958 stand 3543 story
2535 storytime 2530 table 3543 talk 2530 tour 2530 training 2530 turn 2359 workshop 2530;... 3238 ^ 2427 assembly 2530
class 2530 demo 2530 duty 2359 group 2359 lesson 2530 masterclass 2530 mock 2572 reading 2359 round 2359 route 2359
session 2530 shift 2359 slot 2359 stall 2359 story 2535 storytime 2530 talk 2530 tour 2530 training 2530 turn 2359
workshop 2530;... 3898 axe 3897 booth 3543 comb 3897 highlighter 3897 knife 3897 pen 3897 pencil 3897 pitch 3543
scalpel 3897 stall 3543 stand 3543 table 3543;of 3427;<them> 582 N 582 ^ 5;at 582 for 3963 w 278 with 3547;... 3957 ^
2427 assembly 2530 axe 3897 bar 3546 booth 3548 class 2530 comb 3897 demo 2530 desk 3546 duty 2359 group 2359
highlighter 3897 kitchen 3546 knife 3897 lesson 2530 masterclass 2530 pen 3897 pencil 3897 pitch 3543 reading 2359
round 2359 route 2359 scalpel 3897 session 2530 shift 2359 slot 2359 stall 3964 stand 3548 story 2535 storytime 2530
table 3548 talk 2530 till 3546 tombola 3546 tour 2530 training 2530 turn 2359 water 3549 workshop 2530;audition 588
exam 588 interview 588 pitch 588 presentation 588 speech 588 talk 588 viva 588;^ 3966;s 3967;<their> 3967 N 3968;...
2616 0 2478 <their> 3953 <them> 2791 N 3956 a 3959 an 3960 assembly 2530 by 2493 class 2530 demo 2530 free 2583 into
278 lesson 2530 masterclass 2530 mock 2572 my 3961 our 3545 out 3962 past 2493 pro 2645 right 2494 session 2530 some
2617 story 2535 storytime 2530 straight 2494 talk 2530 the 3965 three 2478 through 3969 tour 2530 training 2530 two
3241 unpaid 2583 voluntary 2583 workshop 2530;=23:contact ... 2309 <them> 2312 N 3803 out 317;D 2201 for 3082 to
3082;booked 3972;=23:contact <their> 3268 a 3268 answerphone 38 mailbox 38 the 3268 vm 38 vmail 38 voicemail
38;<work_thing> 634 book 634 deck 634 draft 634 pitch 634 plan 634 proposal 634;... 896 ^ 3975;... 896 ^ 3975 article
38 blog 38 interview 38 linkedin 38 newsletter 38 photo 38 photos 38 podcast 38 post 38 posts 38 profile 38 status 38
stories 38 story 38 talk 38 tweet 38 update 38 video 38 webinar 38;in 2060 s 3977 up 2060;at 5 from 5 in 5;ones
3979;folk 3979 folks 3979;children 3979 class 3979 infants 3979 kids 3979 little 3980 nursery 3979 old 3981 patients
3979 pupils 3979 reception 3979 residents 3979 toddlers 3979;^ 3982;^ 3982 the 3983;to 3984;story 3985;N 3205;stories
3985;^ 902 grapevine 38;<their> 898 N 899 a 2376 the 3989;at 5 in 5;ones 3991;folk 3991;children 3991 infants 3991
kids 3991 little 3992 old 3993 patients 3991 pupils 3991 residents 3991 toddlers 3991;^ 3994;^ 3994 the 3995;<their>
3976 <them> 2387 N 3978 a 3986 about 3987 aloud 3985 back 2375 bedtime 3988 books 3985 from 3701 in 3703 it 3704 on
3706 over 3502 poems 3985 right 2375 second 3228 secondhand 38 stories 3985 tales 3985 that 3704 this 3704 through
3990 thru 3502 to 3996 up 2377 via 3703;a 3986 afternoon 2097 aloud 3985 back 2375 bedtime 3988 books 3985 class 2097
club 2097 day 2097 evening 2097 morning 2097 over 904 poems 3985 right 2375 session 2097 stories 3985 tales 3985
through 904 thru 904 to 3996 up 904 workshop 2097;are 2134 is 2134 s 2134 was 2134 were 2134;<they> 3999;<they> 3999 ^
1637 about 1638 down 1638 for 1638 on 1638 that 4000 up 1638;<them> 4001 N 1638;1 3610 breakfast 3609 call 3609 catch
3612 chat 3609 coffee 3609 demo 3609 dinner 3609 interview 3609 lunch 3609 meeting 3609 session 3609;1 3610 D 2201
breakfast 3609 call 3609 catch 3612 chat 3609 coffee 3609 demo 3609 dinner 3609 for 3082 interview 3609 lunch 3609
meeting 3609 my 4003 our 4003 session 3609 the 4003 to 3082;s 3077;<their> 3077 N 4005 a 281 an 281 from 279 my 281
our 281 the 281;off 92;better 4007;be 4008;am 4008 are 4008 d 4009 m 4008 would 4009;<i> 4010;<i> 4010 ^ 929 that
4011;have 28 not 28;^ 492 could 4013 must 4013 should 4013;<i> 4014;and 4015;idiot 92;an 4017 better 4007 crazy 92
daft 92 foolish 92 mad 92 silly 92 stupid 92 wise 92;be 4018;^ 2000 am 4008 are 4008 be 4018 d 4019 m 4008 would
4019;get 3847 have 3847;d 4021 ll 4021 will 4021 would 4021;<i> 4020 best 2777 better 2777 high 2778 it 2786 its 2783
safer 2777 smarter 2777 time 2777 wise 2777 wiser 2777 worth 2777;... 4016 : 45 <i> 4020 ^ 929 best 2777 better 2777
high 2778 i 4022 it 2786 its 2783 no 2209 not 2209 safer 2777 smarter 2777 that 4023 time 2777 wise 2777 wiser 2777
worth 2777;... 93 : 92 from 1996;^ 3872 as 637 for 637 to 637;=20:gave:referral ... 2831;a 2832 an 2832 my 4027 our
4027 some 2832 the 2832;<i> 2001 <me> 984 <them> 4026 N 4026 ^ 4028 that 2010;=22:gave:volunteering ... 2426 boys 2400
children 2400 class 2400 girls 2400 juniors 2400 kids 2400 pupils 2400 u0 2400 under 2401 youngsters 2400;^
4030;<their> 2428 ^ 2402 a 3404 an 2428 at 582 the 4031;N 628;to 4033;... 4034;<them> 2632 N 2632 ^
4035;=16:gave:feedback audition 588 exam 588 interview 588 pitch 588 presentation 588 speech 588 talk 588 viva 588;^
4037;ahead 2394 before 2393 for 2393 s 3829;... 3827 <their> 4038 <them> 2672 N 4039;are 28 has 28 hates 28 is 28
likes 28 prefers 28 s 28 wants 28 was 28;<they> 4041;<they> 4041 that 4042;backbone 1638 brave 1638 clever 1638
cleverer 1638 gifted 1638 glue 1638 heart 1638 loved 1638 missed 1638 needed 1638 reason 1638 right 1638 rock 1638
sharper 1638 soul 1638 stronger 1638 talented 1638 tougher 1638 valued 1638 wise 1638 wiser 1638 worth 1638;backbone
1638 brave 1638 clever 1638 cleverer 1638 far 4044 gifted 1638 glue 1638 heart 1638 loved 1638 missed 1638 much 4044
needed 1638 really 4044 reason 1638 right 1638 rock 1638 sharper 1638 so 4044 soul 1638 stronger 1638 talented 1638
the 4044 tougher 1638 twice 4044 valued 1638 very 4044 wise 1638 wiser 1638 worth 1638;be 4045;are 4045 d 2143 did
2141 do 2141 does 2141 had 2143 has 2143 have 2143 is 4045 ll 4046 s 4045 was 4045 were 4045 will 4046;brilliant 1638
far 1638 good 1638 great 1638 much 1638 proud 1638 talented 1638 well 1638;heart 1638;be 1638 beat 1638 despair 1638
doubt 1638 give 2927 lose 4049 panic 1638 sweat 1638 worry 1638;to 4050;<they> 4047;proud 1638;chin 2927;it
1638;<their> 4054 at 4055 going 1638;strong 1638;with 4055;be 4053 believe 1638 chin 2927 hang 1677 keep 4056 not 4050
stay 4057 stick 4058 trust 1638;brilliant 1638 cracking 1638 difference 1638 excellent 1638 fine 1638 good 1638 great
1638 job 1638 lovely 1638 superb 1638 wonderful 1638;a 4060 an 4060;<they> 4047 how 4048 not 4051 that 4052 to 4059
what 4061;<me> 1496 <them> 4062 me 2852;<me> 1496 me 2852;=1:moved 1 3610 <until> 2201 D 3611 breakfast 3609 call 3609
catch 3612 chat 3609 coffee 3609 demo 3609 dinner 3609 for 2201 friday 3613 from 3823 interview 3609 lunch 3609
meeting 3609 monday 3613 my 3620 our 3620 session 3609 the 3620 thursday 3613 to 2201 today 3613 tomorrow 3613 tuesday
3613 wednesday 3613;to 3271;comments 635 feedback 635 notes 635 remarks 635;comments 635 detailed 4067 feedback 635 my
4067 notes 635 remarks 635 some 4067;with 4068;<them> 4069;to 4070 with 4068;it 4071;<off_it> 602 been 604 being 604
gets 604 got 604 had 606 has 607 is 604 moved 2201 s 608 w 610 was 604 were 604 with 610;^ 634 s 635;<their> 635 N
4074 the 635;<their> 3807;<them> 2219 N 2219 for 2431;for 2431;at 3740;a 3935 my 3935 the 3935;<told_by> 922 <view>
926;: 92 is 951 was 951;... 4082 : 92;is 951 was 951;... 4084;... 4082;... 939 : 941 <i> 936 D 4083 ^ 929 about 4085
at 4086 by 4086 during 4086 from 94 in 4086 is 947 on 4086 over 4086 re 4085 s 949 that 948 to 930 via 94 was 947 when
4086;is 984 was 984;... 4088;D 92 ^ 0;call 4090 coffee 4090 lunch 4090 phone 4090 zoom 4090;... 4088 call 4090 coffee
4090 lunch 4090 phone 4090 the 4091 zoom 4090;met 4090 spoke 4090 talked 4090;... 4088 i 4093 we 4093;... 4088 ^ 0 at
4089 during 4089 is 984 on 4092 over 4092 to 92 was 984 when 4094;... 4088 ^ 0 at 4089 during 4089 is 984 on 4089 over
4089 to 92 was 984 when 4089;... 4088 at 4089 during 4089 on 4089 over 4089 when 4089;... 4088 ^ 0 at 4089 during 4089
is 984 on 4092 over 4092 to 92 was 984 when 4089;... 4081 2 934 2c 933 <told_by> 922 <view> 4087 adamant 3375 advice
4095 agreed 3374 arranged 3374 avoiding 2025 been 3027 blanking 2025 blunt 3375 booked 3374 certain 3375 clear 3375
confirmed 3378 convinced 3375 counsel 4096 dodging 2025 down 3374 emphatic 3375 finally 2089 firm 3375 fixed 3374
ghosting 2025 gone 2088 gut 953 hot 955 ignoring 2025 insistent 3375 just 2089 moved 2202 now 2089 of 3385 on 2230
penciled 3386 pencilled 3386 planned 3374 positive 3375 recommendation 4096 scheduled 3374 set 3374 slated 3374
suggestion 4096 sure 3375 take 4097 tip 4098 tuppence 954 two 957;^ 1482;^ 2000 am 4008 are 4008 be 4018 d 4019 m 4008
shall 4100 would 4019;busy 634 dark 634 dense 634 dry 634 fast 634 flat 634 heavy 634 long 634 loud 634 salty 634
sharp 634 short 634 slow 634 sweet 634 thick 634 thin 634 vague 634 wordy 634;too 4102;far 4103 too 4102 way 4103;are
4104 is 4104 was 4104 were 4104;... 4105;^ 4106;must 0 need 491 should 0;^ 4108;you 4109;... 4110 s 4107;<bid> 0
<bid_of> 928 do 1482 don 501 dont 0 never 0 not 491;<met_over> 1773;... 4113 <met_over> 1773;... 4113 <met_over> 1773
a 4114 an 4114 her 4114 his 4114 our 4114 the 4114;at 4115 by 4115 during 4115 in 4115 on 4115 over 4115;much 4116;a
1515 the 1516 wine 28;her 1525 his 1525 my 28;in 1639;faith 4120;believe 4120 believed 4120 d 3851 had 4121 have 4121
ll 3851 ve 4121 will 3851 would 3851;at 4115 by 4115 d 2782 during 4115 in 4115 is 2783 ll 2785 on 4115 over 4115 s
2783 will 2785 would 2785;my 1534;big 634 bitter 634 bland 634 bright 634 busy 634 clear 634 cold 634 dark 634 dense
634 dry 634 fast 634 flat 634 hard 634 heavy 634 hot 634 light 634 long 634 loud 634 salty 634 sharp 634 short 634
slow 634 small 634 soft 634 strong 634 sweet 634 thick 634 thin 634 tight 634 vague 634 weak 634 wordy 634;bit 4125
little 4125 touch 4125;too 4125;a 4126 far 4127 much 4127 not 4125 rather 4125 too 4125 way 4127;are 4128 is 4128 s
4128 was 4128 were 4128;... 4129;<their> 4130 the 4130;^ 4131;... 3838 ^ 4131 that 4132;<me> 1496 <them> 4133 N 3843
my 3572 our 3572 the 3572;believe 4120 believed 4120 d 3855 had 4121 have 4121 ll 3855 ve 4121 will 3855 would
3855;did 92 do 92;<i> 4136;=13:talk ... 4016 : 45 <i> 4101 <their> 4107 N 4111 ^ 4112 as 4117 best 2777 better 2777
bring 4118 do 1518 don 1520 dont 1521 forget 377 get 1524 give 4119 good 1527 have 1528 hello 278 hey 278 hi 278 high
2778 hold 1529 i 4122 it 4123 its 2783 keep 1531 never 1532 no 2209 not 2209 safer 2777 say 1533 send 4124 smarter
2777 so 4116 start 1536 stop 377 take 1537 thank 28 that 4023 the 4107 time 2777 to 4134 we 4135 whatever 4137 wise
2777 wiser 2777 worth 2777;alone 38 for 2314 in 2489 like 3290 on 3236;<their> 278 a 278 my 278 our 278 the
278;=23:contact over 4140;for 2483 on 3486 vain 38;=23:contact ^ 3488;<their> 4143 N 2374 a 278 my 278 our 278 the
278;=23:contact <them> 3423 N 3423;... 4139 across 2759 behind 2758 beside 2758 down 4141 for 2483 in 4142 near 2758
next 2760 opposite 2758 over 4140 through 4144 to 3486 up 3280 with 4145;date 16;the 4147;draft 38;a 4149;as 4150;it
4151;park 38;car 4153 hall 38 road 38 room 38 street 38;the 4154;bus 38 car 38 distance 38 taxi 38 train 38 window
38;bus 38 car 38 taxi 38 train 38 window 38;a 4156 afar 38 my 4157 the 4156;distance 38 magazine 38 news 38 paper 38;a
3200 the 4159;=23:contact ... 3204 across 4155 from 4158 in 4160 on 3203 online 38 s 3477;=0:missed ... 1974 <their>
3217 <told_in> 38 a 3217 an 3217 my 3217 our 3217 the 3217 today 3218;from 3221 in 3221 on 4162 via 3221;... 2857
<them> 278 N 4161 from 3701 in 3703 it 4163 on 3706 second 3228 secondhand 38 that 4163 this 3704 through 3708 via
3703;=13:talk ... 4016 : 45 <i> 4020 ^ 4112 best 2777 better 2777 bring 4118 do 1518 don 1520 dont 1521 forget 377 get
1524 give 4119 good 1527 have 1528 high 2778 hold 1529 i 4022 it 2786 its 2783 keep 1531 never 1532 no 2209 not 2209
safer 2777 say 1533 send 4124 smarter 2777 start 1536 stop 377 take 1537 thank 28 that 4023 time 2777 to 1497 whatever
4137 wise 2777 wiser 2777 worth 2777;=2:plan for 16;<their> 38 D 38 my 38 on 38 our 38 the 38;from 3701 in 3221 it
3704 on 3227 second 3228 secondhand 38 that 3704 this 3704 through 3708 via 3221;N 278 from 3701 in 3221 it 3704 on
3227 second 3228 secondhand 38 that 3704 this 3704 through 3708 via 3221;<their> 3770 D 81 N 3771;... 4170;^
4171;<contact_of> 2698 comments 2674 corrections 2674 edits 2674 feedback 2674 notes 2674 redlines 2674 remarks 2674 s
2837 suggestions 2674;article 645 book 645 candidates 628 checklist 645 comments 2701 contacts 628 corrections 2701
edits 2701 feedback 2701 guide 645 leads 628 link 645 list 2706 lot 2703 name 628 names 628 notes 2701 numbers 628
page 2703 pages 2703 people 628 podcast 645 redlines 2701 s 2707 sheet 2703 spreadsheet 645 suggestions 2701 template
645;... 4174 article 645 book 645 candidates 628 checklist 645 comments 2701 contact 2887 contacts 628 corrections
2701 couple 2711 edits 2701 feedback 2701 few 2710 guide 645 leads 628 link 645 list 2706 lot 2703 name 2890 names 628
notes 2701 number 2887 numbers 628 page 2703 pages 2703 people 628 piece 645 podcast 645 redlines 2701 s 2707 sheet
2703 spreadsheet 645 suggestions 2701 template 645 video 645;... 2737 article 645 book 645 checklist 645 guide 645
link 645 list 645 piece 645 podcast 645 spreadsheet 645 template 645 video 645;article 645 book 645 checklist 645
comments 2701 corrections 2701 edits 2701 feedback 2701 guide 645 link 645 list 2706 lot 2703 notes 2701 page 2703
pages 2703 podcast 645 redlines 2701 s 2707 sheet 2703 spreadsheet 645 suggestions 2701 template 645;... 4177 article
645 book 645 checklist 645 comments 2701 corrections 2701 edits 2701 feedback 2701 guide 645 link 645 list 2706 lot
2703 notes 2701 page 2703 pages 2703 piece 645 podcast 645 redlines 2701 s 2707 sheet 2703 spreadsheet 645 suggestions
2701 template 645 video 645;article 645 book 645 link 645 piece 645 podcast 645 template 645 video 645;... 2741
article 645 book 645 checklist 645 contact 2887 guide 645 link 645 list 645 name 2887 number 2887 piece 645 podcast
645 s 2707 spreadsheet 645 template 645 video 645;0 2705 <their> 2888 a 4175 an 4176 detailed 2716 four 2718 full 2716
half 2721 lots 2716 my 4178 our 2742 pages 2716 several 2720 some 2705 that 4179 the 4180 three 2705 two 2705;the
1649;luck 1638;of 4183;=23:contact ... 4173 <contact_of> 2698 N 2700 ^ 4181 a 2728 all 4182 back 2676 best 4184
comments 2674 corrections 2674 detailed 2676 edits 2674 feedback 2674 good 4183 honest 2676 luck 1638 mark 2675 markup
2674 my 2729 notes 2674 on 2843 our 2730 over 2843 redlines 2674 remarks 2674 some 2729 suggestions 2674 the 2730
thoughts 2674;<contact_of> 2698 comments 2674 corrections 2674 edits 2674 feedback 2674 notes 2674 redlines 2674
remarks 2674 suggestions 2674;... 2735 article 645 book 645 candidates 628 checklist 645 comments 2701 contact 2887
contacts 628 corrections 2701 couple 2711 edits 2701 feedback 2701 few 2710 guide 645 leads 628 link 645 list 645 name
2890 names 628 notes 2701 number 2887 numbers 628 people 628 piece 645 podcast 645 redlines 2701 s 2707 spreadsheet
645 suggestions 2701 template 645 video 645;... 2739 article 645 book 645 checklist 645 comments 2701 corrections 2701
edits 2701 feedback 2701 guide 645 link 645 list 645 notes 2701 piece 645 podcast 645 redlines 2701 s 2707 spreadsheet
645 suggestions 2701 template 645 video 645;0 2734 <their> 2888 a 4187 an 4176 detailed 2716 four 2710 full 2716 lots
2716 my 4188 our 2742 pages 2716 some 2734 that 4179 the 4180 three 2734 two 2734;... 2727 <contact_of> 2698 client
637 customer 637 few 2676 lead 637;=23:contact ... 4186 <contact_of> 2698 N 2700 ^ 4189 a 4190 back 2676 comments 2674
corrections 2674 detailed 2676 edits 2674 feedback 2674 honest 2676 mark 2675 markup 2674 my 2729 notes 2674 our 2730
redlines 2674 remarks 2674 some 2729 suggestions 2674 the 2730 thoughts 2674;<their> 3770 N 3771 to 2830;business 3772
candidate 4192 candidates 4192 client 4192 clients 4192 customer 4192 customers 4192 job 3772 lead 4192 leads 4192;...
4193 business 3772 candidate 4192 candidates 4192 client 4192 clients 4192 customer 4192 customers 4192 job 3772 lead
4192 leads 4192;... 3772 0 4194 a 4194 my 2747 our 2747 some 4194 three 4194 two 4194;double 2566 quick 2564 warm
2564;a 2747 an 2747 my 2747 our 2747 some 2747 the 2747;... 2996 <contact_of> 2833 <their> 2836 ^ 4197 the 2847 to
2998;... 2996 <their> 2836 ^ 2748 to 2998;<contact_of> 2833 e 2563 email 2562 intro 2561 introduction 2561 mail 2562
whatsapp 2562;... 2996 <contact_of> 2833 <their> 2836 <them> 4185 N 4191 ^ 4195 a 4196 across 2749 along 2999 an 2564
comments 2752 edits 2752 feedback 2752 my 2753 notes 2752 on 4198 over 4199 some 2753 that 2564 the 4200 thoughts 2752
to 2998;=2:plan ^ 2427;=2:plan <their> 3404 N 2122 a 4202 an 2428 for 16 out 2123 the 4202;<them> 2800 D 16 N 2800 for
16 up 4203;<their> 2322;have 16 meet 16 see 16 visit 16 we 28;experience 2862 learnings 2862 lessons 2862 pointers
2862 tips 2862;with 645;... 2746 <useful> 2745 article 4208 book 4208 link 4208 list 4208 paper 4208 podcast 4208
report 4208 template 4208 video 4208;a 4209 an 4209 my 4209 our 2747 some 2747 the 4209;booth 3543 few 3792 pitch 3543
stall 3543 stand 3543 table 3543;about 615 from 615 in 615 of 615 on 615 with 615;about 615 in 615 of 615 on 615 with
615;how 4212;booth 3543 experience 4212 experiences 4213 i 3789 insights 3788 know 4214 knowhow 3788 knowledge 4213
learnings 4212 lessons 4212 notes 3788 pitch 3543 pointers 3788 stall 3543 stand 3543 story 4213 table 3543 take 3788
tips 3788 trick 4213 tricks 4212 war 3791 we 3789;... 4207 N 3478 ^ 4210 a 4211 across 2749 my 4215 our 4215 over 2749
some 3792 the 3545 what 3796;learnings 615 lessons 615 pointers 615 tips 615 tricks 615;few 4217;a 4218 my 4217 our
4217 some 4217;<them> 4219 N 4219;1 3610 D 3611 breakfast 3609 call 3609 catch 3612 chat 3609 coffee 3609 demo 3609
dinner 3609 fri 3607 friday 3613 from 3823 interview 3609 lunch 3609 meeting 3609 mon 3607 monday 3613 my 3620 our
3620 sat 3607 session 3609 sun 3607 the 3620 thu 3607 thurs 3607 thursday 3613 to 2201 today 3613 tomorrow 3613 tue
3607 tues 3607 tuesday 3613 wed 3607 wednesday 3613;hands 278;<me> 38;here 38 with 4223;arrived 38 been 4224 come 2460
landed 38 reached 4223;bring 3180 call 38 catch 431 connect 555 drop 3090 get 3102 give 3096 have 4225 introduce 555
look 3098 meet 38 pop 3099 ring 38 see 38 to 3623 visit 38 we 28;^ 614 ropes 615;^ 614 a 615 around 615 how 615 my 615
our 615 round 615 the 4227 to 615 what 615 where 615 which 615;=9:told a 615 how 615 my 615 our 615 the 615 to
615;<them> 4228 N 4229 ^ 2517;<them> 3429 N 3429;^ 614 to 615;a 615 how 4232 my 615 our 615 the 615 to 615;<them> 4233
N 3429;<they> 28 it 28;over 4140;down 4236 over 4140 through 4140;... 2996 <them> 2844 N 2845 along 3152 on 3152 over
3152 to 2998;call 38 catch 38 contact 38 email 38 get 1179 phone 38 reach 38 reply 38 ring 38 text 38;to 4239;<i> 2764
busy 4240 did 279 no 2055 that 28 was 279 were 279 you 1575;afternoon 1968 day 1968 days 1968 evening 1968 h 1968 hour
1968 hours 1968 hr 1968 hrs 1968 morning 1968;came 431;<their> 582 N 2122 ^ 2450 out 904;up 2568;my 278 our 278;at
4246 here 278 with 1003;hours 4247 mins 4247 minutes 4247;day 4247;hour 4247;an 4250;afternoon 4247 day 4247 evening
4247 morning 4247;hours 4247;0 4248 a 4249 an 4250 half 4251 the 4252 two 4253;^ 588 for 589 in 589 on 589 through 589
to 589 with 589;<them> 4255;<them> 634;with 4257;... 4258;^ 4259;s 4260;<their> 4260 N 4261;on 4262 over 4262 through
4262 thru 4262;=22:gave:volunteering <det> 5 <their> 5 house 5 out 5 up 5;<helping> 4264;^ 4265;^ 4265 to 4266;<them>
4267 N 4267;^ 5 at 582 for 582 with 582;=23:contact <cause> 2522 a 2523 our 2523 the 2523;<helped> 4256 <time_unit>
2527 at 2524 combing 4263 for 2524 going 4263 helping 4268 in 2524 looking 4263 mentoring 589 volunteering 4269 with
4270 working 4263;... 4271 0 4248 <time_unit> 2552 a 4249 an 4250 half 4251 the 4252 two 4253;guarantor 1981 referee
1981 reference 1981;s 4273;<their> 4273 N 4274 a 4273;=23:contact as 4275 up 2568;... 2857 from 3701 in 3221 it 3704
on 3227 second 3228 secondhand 38 that 3704 this 3704 through 3708 via 3221;<their> 3539 <them> 582 N 3542 a 3544 an
2428 for 2540 my 3545 our 3545 the 3550;up 613;as 582 for 582;in 4280 up 2568;at 279;=23:contact ^ 3421 company
3422;<them> 3423 N 4283;at 3740 in 3280 over 4282 up 3280 with 4284;... 93 : 946;about 615 at 637 in 2631 on 615
through 615 to 637 toward 637 towards 637 with 615;<me> 2446 <them> 4287 N 4287 ^ 3893;as 582 for 2793;for 2483 in
4289;in 4280;=0:missed again 38 up 38;me 4292 us 4292;answered 38 been 441 called 38 come 1179 got 1179 replied 38
responded 38 rung 38 written 38;not 4294;t 4294;ever 2462 get 2461 got 2461 gotten 2461 quite 2462 yet 2462;has 4295
hasn 4296 hasnt 4294 haven 4296 havent 4294 not 4297 trying 2204;<their> 582 N 2122 as 582 for 2793 vain 38;by 38 for
2567;... 4139 <me> 3434 across 2759 as 4275 behind 2758 beside 2758 for 2483 in 4299 me 4292 near 2758 next 2760
opposite 2758 up 4300 us 4292;vm 38;vm 38 voicemail 38;... 3066 2 4302 to 4303;as 22 that 22;me 4305;so 38;traffic
4307;<their> 3819 in 4308 up 2568;<i> 2001 <them> 3858 N 3720 that 2010;<i> 2001 best 2777 better 2777 high 2778 it
2786 its 2783 safer 2777 smarter 2777 time 2777 wise 2777 wiser 2777 worth 2777;: 45 <i> 2001 best 2777 better 2777
high 2778 it 2786 its 2783 no 2209 not 2209 safer 2777 smarter 2777 that 4311 time 2777 wise 2777 wiser 2777 worth
2777;be 38 call 38 go 38 have 38 join 38 meet 38 ring 38 see 38 speak 38 visit 38;to 4313;myself 801 ourselves
801;upon 4315;: 930 it 4316;a 3935 it 4316 my 3935 the 3935;^ 1637 giving 1638 quitting 1638 resigning 1638 throwing
1638;^ 1637 from 4319;^ 1638;ledge 1638;the 4322;=21:gave:encouragement ^ 1637;^ 4324 giving 1638 quitting 1638
resigning 1638 throwing 1638;of 4325;doubts 1637 fears 1637 jitters 1637 nerves 1637 panic 1637 wobble 1637 worries
1637;^ 4327;<their> 4328 ^ 614 the 4328;around 1638 down 4320 into 4321 off 4323 out 4326 round 1638 through 4329 up
1638;from 4319;of 4319;down 4331 off 4323 out 4332 round 1638 through 4329;=23:contact <me> 2092 <them> 4330 N
4333;<me> 2092;as 2390 assembly 2530 class 2530 demo 2530 for 583 lesson 2530 masterclass 2530 pro 584 session 2530
story 2535 storytime 2530 talk 2530 tour 2530 training 2530 unpaid 582 workshop 2530;^ 614 a 615 how 615 my 615 our
615 the 615 to 615;... 2516 boys 2400 children 2400 class 2400 girls 2400 juniors 2400 kids 2400 pupils 2400 u0 2400
under 2401 youngsters 2400;... 3238 ^ 2402 assembly 2530 class 2530 demo 2530 duty 2359 group 2359 lesson 2530
masterclass 2530 reading 2359 round 2359 route 2359 session 2530 shift 2359 slot 2359 stall 2359 story 2535 storytime
2530 talk 2530 tour 2530 training 2530 turn 2359 workshop 2530;... 4336 0 2478 <their> 2478 <them> 4337 N 4337 ^ 4338
a 3240 an 3240 as 2390 assembly 2530 class 2530 demo 2530 for 583 lesson 2530 masterclass 2530 pro 584 session 2530
some 3282 story 2535 storytime 2530 talk 2530 the 4339 three 2478 tour 2530 training 2530 two 2478 unpaid 582 workshop
2530;D 930 ^ 929;=13:talk <me> 4341;<bid> 0 never 0 not 491 to 0;^ 4343;: 45 <plainly> 4344 ^ 4343;<bid> 0 <bid_of>
928 never 491 no 491 not 491 to 0;^ 4346;<bid> 0 not 491 to 0;^ 4348;... 4349 ^ 4348;... 4349 ^ 4348 out 4350;: 45 <i>
1976 <plainly> 4345 D 4347 ^ 4346 again 4350 at 1017 bluntly 4350 by 1017 during 1017 flat 4351 in 1017 just 45 on
1017 over 1017 simply 45 straight 4350 that 1495 twice 4350 via 1017 whatever 4137;do 1482 don 501 dont 0 never 0 not
491;<me> 4352 ^ 4353;article 645 book 645 candidates 628 checklist 645 comments 2701 contacts 628 corrections 2701 d
2068 edits 2701 feedback 2701 guide 645 leads 628 link 645 list 645 ll 2068 name 628 names 628 notes 2701 numbers 628
people 628 podcast 645 redlines 2701 s 2707 should 2068 spreadsheet 645 suggestions 2701 template 645 will 2068 would
2068;... 4355 article 645 book 645 candidates 628 checklist 645 comments 2701 contact 2887 contacts 628 corrections
2701 couple 2711 edits 2701 feedback 2701 few 2710 guide 645 leads 628 link 645 list 645 name 2890 names 628 notes
2701 number 2887 numbers 628 people 628 podcast 645 redlines 2701 s 2707 spreadsheet 645 suggestions 2701 template
645;article 645 book 645 checklist 645 comments 2701 corrections 2701 d 2068 edits 2701 feedback 2701 guide 645 link
645 list 645 ll 2068 notes 2701 podcast 645 redlines 2701 s 2707 should 2068 spreadsheet 645 suggestions 2701 template
645 will 2068 would 2068;... 4357 article 645 book 645 checklist 645 comments 2701 corrections 2701 edits 2701
feedback 2701 guide 645 link 645 list 645 notes 2701 podcast 645 redlines 2701 s 2707 spreadsheet 645 suggestions 2701
template 645;... 2724 article 645 book 645 checklist 645 contact 2887 guide 645 link 645 list 645 name 2887 number
2887 podcast 645 s 2707 spreadsheet 645 template 645;0 2734 <their> 2888 a 4356 an 2714 detailed 2716 four 2710 full
2716 lots 2716 my 4358 our 2725 pages 2716 some 2734 the 4359 three 2734 two 2734;... 3581 <contact_of> 2698 N 2700 ^
4360 a 2728 all 4182 back 2676 best 4184 comments 2674 corrections 2674 detailed 2676 edits 2674 feedback 2674 good
4183 honest 2676 luck 1638 mark 2675 markup 2674 my 2729 notes 2674 on 2843 our 2730 over 2843 redlines 2674 remarks
2674 some 2729 that 2072 the 2730 thoughts 2674;<contact_of> 2698 and 2316 but 2316 without 2310;... 2735 article 645
book 645 candidates 628 checklist 645 comments 2701 contact 2887 contacts 628 corrections 2701 couple 2711 edits 2701
feedback 2701 few 2710 guide 645 leads 628 link 645 list 645 name 2890 names 628 notes 2701 number 2887 numbers 628
people 628 podcast 645 redlines 2701 s 2707 spreadsheet 645 suggestions 2701 template 645;... 2741 article 645 book
645 checklist 645 contact 2887 guide 645 link 645 list 645 name 2887 number 2887 podcast 645 s 2707 spreadsheet 645
template 645;0 2734 <their> 2888 a 4363 an 2738 detailed 2716 four 2710 full 2716 lots 2716 my 2740 our 2742 pages
2716 some 2734 the 4364 three 2734 two 2734;... 4362 <contact_of> 2698 N 2700 ^ 4365 a 2728 and 2316 back 2676 but
2316 comments 2674 corrections 2674 detailed 2676 edits 2674 feedback 2674 honest 2676 mark 2675 markup 2674 my 2729
notes 2674 our 2730 redlines 2674 remarks 2674 some 2729 the 2730 thoughts 2674 to 2318;=23:contact ... 2996 <me> 1496
<them> 4361 N 4366 along 3152 on 3152 over 3152 to 2998;=10:thanks;you 4368;d 490 must 0 need 491 ought 491 should 0
shouldn 501;<them> 872;^ 4370 d 28 had 28 promised 872 said 872 swore 872 told 4371;<off_it> 603 D 278 at 278 by 278
during 278 on 278 over 278;<i> 4372 <they> 28 been 604 being 604 gets 604 got 604 had 606 has 607 is 604 s 608 was
4373 were 604;in 2179 now 2180;in 2179 is 4375 now 2180 s 4375;<view> 1926 advice 1995 ball 4376 five 2239 four 2239
three 2239 two 2239 whole 1967;1 800 a 812 an 812 another 808 appointment 18 board 808 breakfast 18 brunch 18 call 18
catch 804 chat 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 final 808 first 808 follow 810 interview 18 lunch 18
meeting 18 monthly 808 mtg 18 my 812 one 806 our 812 phone 807 quick 808 second 808 session 18 short 808 supper 18
sync 18 tea 18 team 808 video 807 weekly 808 workshop 18 zoom 18;is 4378 s 4378;and 3197 are 3198 assured 1809 assures
1809 guaranteed 1808 guarantees 1808 is 3198 pinky 1901 s 3198 swears 1808 swore 1808 vowed 1808 vows 1808;asking 22
calling 22 hiring 22 inviting 22 whether 22;: 930 about 4381 of 4381;... 4016 : 45 <i> 4020 best 2777 better 2777 high
2778 it 2786 its 2783 no 2209 not 2209 safer 2777 smarter 2777 that 4023 time 2777 wise 2777 wiser 2777 worth
2777;been 604 being 604 gets 604 got 604 had 606 has 607 is 604 s 608 was 4373 were 604;s 4107;asking 38 calling 38
emailing 38 inviting 38 messaging 38 ringing 38 seeing 38 texting 38 visiting 38;of 833;calling 38;<i> 4010 <their>
4107 N 4385 about 4386 better 4387 of 4388 that 4011 the 4107;s 2981;<their> 2981 N 4390 ^ 3893;... 895 <work_thing>
634 book 634 cv 634 deck 634 draft 634 pitch 634 plan 634 proposal 634 website 634;^ 4392;<their> 4393 N 2374;up
2804;^ 628 about 637 on 637;off 4396;... 93 : 92 <them> 4397 from 1996 is 984 was 984;course 628 flat 628 fund 628 gig
628 grant 628 job 628 opening 628 position 628 role 628 scholarship 628 tender 628 vacancy 628;... 4399 course 628
flat 628 fund 628 gig 628 grant 628 job 628 opening 628 position 628 role 628 scholarship 628 tender 628 vacancy 628;a
4400 an 4400 the 4400;^ 4401;^ 628 about 637 on 637 to 637;about 4402 off 4403;about 637 to 637;off 4405;<them> 4404 N
4406;<them> 4406 N 4406;: 290 N 1988;person 1773;phone 1773;the 4411;in 4410 on 4412;... 3082 D 2201;1 4414;up 4414;1
4415 breakfast 4414 call 4414 catch 4416 chat 4414 coffee 4414 demo 4414 dinner 4414 interview 4414 it 4414 lunch 4414
meeting 4414 session 4414;1 4415 breakfast 4414 call 4414 catch 4416 chat 4414 coffee 4414 demo 4414 dinner 4414
interview 4414 it 4414 lunch 4414 meeting 4414 my 4417 our 4417 session 4414 the 4417;=13:talk 1 4415 breakfast 4414
call 4414 catch 4416 chat 4414 coffee 4414 demo 4414 dinner 4414 interview 4414 it 4414 lunch 4414 meeting 4414 my
4417 our 4417 session 4414 the 4417;aid 2330 arrange 28 assist 2330 big 2218 buck 2218 cheer 2218 confirm 28
congratulate 28 do 4409 egg 2218 gee 2218 help 2330 me 4413 move 4418 perk 2218 plan 28 postpone 4418 push 4418
rearrange 4419 reschedule 4418 say 28 shift 4418 spur 2218 tell 1522;=12:task : 290 N 1988;<bid> 0 <bid_of> 928 ask 0
go 0 never 491 no 491 not 491 to 0;<met_over> 1773 ^ 1015;... 4113 <met_over> 1773 call 1773 coffee 1773 dinner 1773
drinks 1773 email 1773 lunch 1773 meeting 1773 message 1773 person 1773 phone 1773 teams 1773 text 1773 zoom 1773;...
4423 <met_over> 1773 a 4424 an 4114 call 1773 coffee 1773 dinner 1773 drinks 1773 email 1773 her 4114 his 4114 lunch
1773 meeting 1773 message 1773 our 4114 person 1773 phone 1773 teams 1773 text 1773 the 4424 zoom 1773;... 4423
<met_over> 1773 a 4114 an 4114 her 4114 his 4114 our 4114 the 4114;ask 0 go 0;^ 4427;... 4016 : 45 <i> 1976 <plainly>
4345 <their> 28 <they> 28 D 4347 N 28 ^ 4422 about 28 again 4350 at 4425 bluntly 4350 by 4425 during 4426 flat 4351 in
4425 just 45 on 4425 over 4425 simply 45 so 4116 straight 4350 that 1566 to 4428 twice 4350 via 1017 whatever 4137;on
1638;at 4055 going 1638;at 4055 with 4055;carry 4430 give 2927 keep 4431 lose 4049 push 4430 quit 1638 stick 4432 stop
1638 worry 1638;to 4433;going 801;are 4435 can 290 d 290 is 4435 ll 290 will 290 would 290;accountant 4436 assistant
4436 bookkeeper 4436 designer 4436 engineers 4436 girls 4436 guys 4436 lads 4436 lawyer 4436 lawyers 4436 lot 4436
office 4436 people 4436 side 4436 team 4436;<they> 3836 my 4437 our 4437;<they> 3836 and 4434 my 4437 not 4434 our
4437 that 4438;long 1638;a 4440;^ 1637 brilliantly 1638 fine 1638 great 1638 well 1638;<meant_well> 1638;be 4443 nail
1638 smash 1638;to 4444;^ 1637 at 1638 enough 1638;^ 1637 at 1638;^ 1637 ready 1638;than 4448;^ 1637 for 1638;^ 1637
enough 1638;able 1638 amazing 1638 backbone 1638 brave 1638 clever 1638 cleverer 1638 come 4441 doing 4442 earned 1638
enough 1638 far 4044 fine 1638 gifted 1638 glue 1638 going 4445 good 4446 great 4447 heart 1638 loved 1638 missed 1638
more 4449 much 4044 needed 1638 on 2132 prepared 1638 put 1677 ready 4450 really 4044 reason 1638 right 1638 rock 1638
sharper 1638 so 4044 soul 1638 strong 4451 stronger 1638 talented 1638 the 4044 tougher 1638 twice 4044 valued 1638
very 4044 well 2133 wise 1638 wiser 1638 worth 1638;... 168 D 81 my 81 our 81;^ 4453;expect 4454 have 4454;brilliant
1638 brilliantly 1638 fine 1638 great 1638 well 1638;^ 4453 there 1638;ace 1638 be 4443 do 4456 done 2141 fly 1638 get
4457 have 4454 make 4055 manage 1638 nail 1638 pull 1676 rock 1638 smash 1638;brilliantly 1638 fine 1638 great 1638
well 1638;at 1638;for 1638;^ 2145 come 4441 doing 4459 done 2141 earned 1638 going 4445 good 4460 great 4460 more 1647
put 1677 ready 4461 strong 1648 worth 1638;natural 1638 star 1638;there 1638;ace 1638 be 4443 do 4456 fly 1638 get
4464 make 4055 manage 1638 nail 1638 pull 1676 rock 1638 smash 1638;to 4465;right 2132;the 4467 track 1638;backbone
1638 best 1638 brave 1638 clever 1638 cleverer 1638 gifted 1638 glue 1638 heart 1638 loved 1638 missed 1638 needed
1638 reason 1638 right 1638 rock 1638 sharper 1638 soul 1638 stronger 1638 strongest 1638 talented 1638 tougher 1638
valued 1638 wise 1638 wiser 1638 worth 1638;a 4463 able 1638 almost 4464 amazing 1638 backbone 1638 brave 1638
brilliant 1638 clever 1638 cleverer 1638 come 4441 doing 4442 earned 1638 enough 1638 fantastic 1638 far 4044 fine
1638 getting 848 gifted 1638 glue 1638 going 4466 good 4446 great 4447 heart 1638 loved 1638 missed 1638 more 4449
much 4044 nearly 4464 needed 1638 on 4468 prepared 1638 put 1677 ready 4450 really 4044 reason 1638 right 1638 rock
1638 sharper 1638 so 4044 soul 1638 strong 4451 stronger 1638 talented 1638 the 4469 tougher 1638 twice 4044 valued
1638 very 4044 well 2133 wise 1638 wiser 1638 wonderful 1638 worth 1638;<meant_well> 1638 backbone 1638 brave 1638
clever 1638 cleverer 1638 far 4044 gifted 1638 glue 1638 heart 1638 loved 1638 missed 1638 much 4044 needed 1638
really 4044 reason 1638 right 1638 rock 1638 sharper 1638 so 4044 soul 1638 stronger 1638 talented 1638 the 4044
tougher 1638 twice 4044 valued 1638 very 4044 wise 1638 wiser 1638 worth 1638;ace 1638 be 4471 do 4456 fly 1638 get
4457 have 4454 make 4055 manage 1638 nail 1638 pull 1676 rock 1638 see 869 smash 1638;come 4441 doing 4459 earned 1638
going 4445 good 4460 great 4460 more 1647 put 1677 ready 4461 strong 1648 worth 1638;brilliantly 1638 fine 1638;a 4463
able 1638 almost 4464 backbone 1638 brave 1638 brilliant 1638 clever 1638 cleverer 1638 doing 4474 enough 1638
fantastic 1638 far 4044 fine 1638 gifted 1638 glue 1638 good 1648 great 1638 heart 1638 loved 1638 missed 1638 more
2131 much 4044 nearly 4464 needed 1638 on 4468 prepared 1638 ready 1638 really 4044 reason 1638 right 1638 rock 1638
sharper 1638 so 4044 soul 1638 stronger 1638 talented 1638 the 4469 tougher 1638 twice 4044 valued 1638 very 4044 well
2133 wise 1638 wiser 1638 wonderful 1638 worth 1638;ace 1638 be 4471 do 4456 fly 1638 get 4457 have 4454 make 4055
manage 1638 nail 1638 pull 1676 rock 1638 smash 1638;get 4454 have 4454;are 4452 can 4455 could 2137 d 4458 did 2141
do 2141 does 2141 get 4454 gets 4454 had 2143 has 4462 have 4462 is 4470 ll 4472 receives 839 s 4470 ve 4473 was 4475
were 4475 will 4476 would 4477;are 4128 d 2068 is 4128 ll 2068 s 4128 should 2068 was 4128 were 4128 will 2068 would
2068;... 4479;<their> 4130 a 2070 an 2070 my 2070 our 2070 the 4480;how 614;^ 4482;know 4483;about 4483 i 4484;to
615;... 4486 brilliant 1638 far 1638 good 1638 great 1638 i 615 much 1638 proud 1638 talented 1638 to 615 we 615 well
1638;across 170 back 170 out 170 over 170 round 170 up 170;... 4488;a 4489 an 4489 my 4489 our 4489 the 4489;^
4490;... 3848 a 4489 an 4489 my 4489 our 4489 the 4489;^ 4492;get 4491 have 4493;believe 4120 believed 4120 d 4494 had
4121 have 4121 ll 4494 ve 4121 will 4494 would 4494;^ 1637 fine 1638;able 1638 amazing 1638 backbone 1638 brave 1638
clever 1638 cleverer 1638 doing 4496 enough 1638 far 4044 fine 1638 gifted 1638 glue 1638 good 4451 great 1638 heart
1638 loved 1638 missed 1638 more 4449 much 4044 needed 1638 on 2132 prepared 1638 ready 1638 really 4044 reason 1638
right 1638 rock 1638 sharper 1638 so 4044 soul 1638 strong 1638 stronger 1638 talented 1638 the 4044 tougher 1638
twice 4044 valued 1638 very 4044 well 2133 wise 1638 wiser 1638 worth 1638;^ 1637 brilliantly 1638 fine 1638;a 4463
able 1638 almost 4464 amazing 1638 backbone 1638 brave 1638 brilliant 1638 clever 1638 cleverer 1638 doing 4498 enough
1638 fantastic 1638 far 4044 fine 1638 getting 848 gifted 1638 glue 1638 going 4466 good 4451 great 1638 heart 1638
loved 1638 missed 1638 more 4449 much 4044 nearly 4464 needed 1638 on 4468 prepared 1638 ready 1638 really 4044 reason
1638 right 1638 rock 1638 sharper 1638 so 4044 soul 1638 strong 1638 stronger 1638 talented 1638 the 4469 tougher 1638
twice 4044 valued 1638 very 4044 well 2133 wise 1638 wiser 1638 wonderful 1638 worth 1638;are 4497 can 4455 could 2137
d 4458 did 2141 do 2141 does 2141 get 4454 gets 4454 had 2143 has 2146 have 2146 is 4499 ll 4472 receives 839 s 4499
was 4475 were 4475 will 4476 would 4477;<they> 4500 ^ 4481 my 4437 our 4437;herself 1638 himself 1638;for 4055;^ 1637
there 1638;in 4504 on 1677;^ 1637 it 1638;chin 1638;faith 1638;<their> 4054 at 4506 going 1638 her 4507 his 4507
smiling 1638 the 4508 trying 1638;at 1638 in 1638 with 4506;back 4502 be 4053 believe 1638 carry 4430 cheer 2927 chin
2927 crack 4430 go 4503 hang 4505 hold 4430 keep 4509 not 4050 push 4430 stay 4057 stick 4510 trust 1638;done
1638;about 635 of 635;think 4513 thought 4513;... 4486 a 4060 an 4060 i 4514;... 4486;=9:told ... 4439 <they> 4478 ^
4481 about 4402 all 4485 bluntly 2938 candidly 2938 everything 4485 flat 2942 frankly 2938 honestly 2938 how 4487 i
4495 my 4437 not 4051 our 4437 outright 2938 plainly 2938 straight 2938 that 4501 to 4511 we 4495 well 4512 what 4515
where 4516 which 4516;<they> 3836 my 4437 our 4437 that 4438;... 82 my 81 our 81;^ 4519;expect 4520 have 4520;^ 4519
there 1638;ace 1638 be 4443 do 4456 fly 1638 get 4522 have 4520 make 4055 manage 1638 nail 1638 pull 1676 rock 1638
smash 1638;the 4467;best 1638 right 1638 strongest 1638;a 4463 almost 4464 brilliant 1638 come 4441 doing 4459 earned
1638 fantastic 1638 getting 869 going 4466 good 4460 great 4447 more 1647 nearly 4464 on 4524 put 1677 ready 4461
strong 1648 the 4525 wonderful 1638 worth 1638;ace 1638 be 4443 do 4456 fly 1638 get 4522 have 4520 make 4055 manage
1638 nail 1638 pull 1676 rock 1638 see 869 smash 1638;brilliantly 1638;a 4463 almost 4464 brilliant 1638 doing 4528
fantastic 1638 great 1638 nearly 4464 on 4524 the 4525 wonderful 1638;get 4520 have 4520;are 4473 can 4521 d 4523 get
869 gets 4520 has 4473 have 4473 is 4526 ll 4527 s 4526 ve 4473 was 4529 were 4529 will 4523 would 4530;... 4486 i 615
we 615;get 4491 have 4491;d 4533 ll 4533 will 4533 would 4533;give 2927 lose 4049;to 4535;a 4463 almost 4464 brilliant
1638 doing 4528 fantastic 1638 getting 869 going 4466 great 1638 nearly 4464 on 4524 the 4525 wonderful 1638;can 4521
d 4523 get 869 gets 4520 is 4537 ll 4527 s 4537 was 4529 were 4529 will 4523 would 4530;<they> 4538 my 4437 our
4437;chin 2379;<their> 4540;^ 4541 at 4506 going 1638 her 4507 his 4507 smiling 1638 the 4508 trying 1638;back 4502
believe 1638 carry 4430 cheer 2927 chin 2927 crack 4430 go 4503 hang 4505 hold 4430 keep 4542 push 4430 stick 4510
trust 1638;=9:told ... 4518 <they> 4531 all 4485 everything 4485 how 4532 i 4534 my 4437 not 4536 our 4437 that 4539
to 4543 we 4534 well 4512 what 4516 where 4516 which 4516;<me> 4429 <them> 4517 N 4544 ^ 4353 a 3986 aloud 3985
bedtime 3988 books 3985 my 3572 our 3572 poems 3985 stories 3985 tales 3985 the 3572;call 38 catch 38 chat 38 come 38
contact 38 email 38 get 1179 meet 38 phone 38 reach 38 reply 38 ring 38 see 38 speak 38 talk 38 text 38;to 4546;busy
4547;... 3805 class 5 shift 5 slot 5 stall 5 turn 5;... 2477 ^ 4549 assembly 2359 class 2359 duty 2359 group 2359
lesson 2359 reading 2359 round 2359 route 2359 session 2359 shift 2359 slot 2359 stall 2359 tour 2359 turn 2359;wing
589;my 4551;=23:contact ^ 2250 across 2255 along 2255 down 2255 in 2255 over 2255 round 2255 to 2685 under 4552 up
2255 with 2260;class 5 shift 5 slot 5 stall 5 turn 5;^ 4554;=23:contact ^ 2251 across 2266 along 2266 down 2266 in
2266 out 2270 over 2266 round 2266 s 4555 to 2687 under 4552 up 2266 with 2260;assembly 2359 axe 3897 class 2359 comb
3897 duty 2359 group 2359 highlighter 3897 knife 3897 lesson 2359 pen 3897 pencil 3897 reading 2359 round 2359 route
2359 scalpel 3897 session 2359 shift 2359 slot 2359 stall 2359 tour 2359 turn 2359;look 3118;... 4557 assembly 2359
axe 3897 booth 3543 class 2359 comb 3897 duty 2359 good 4558 group 2359 highlighter 3897 knife 3897 lesson 2359 look
3118 pen 3897 pencil 3897 pitch 3543 quick 4558 read 3118 reading 2359 round 2359 route 2359 scalpel 3897 session 2359
shift 2359 slot 2359 stall 3958 stand 3543 table 3543 tour 2359 turn 2359;... 4557 assembly 2359 axe 3897 booth 3543
class 2359 comb 3897 duty 2359 group 2359 highlighter 3897 knife 3897 lesson 2359 pen 3897 pencil 3897 pitch 3543
reading 2359 round 2359 route 2359 scalpel 3897 session 2359 shift 2359 slot 2359 stall 3958 stand 3543 table 3543
tour 2359 turn 2359;0 2478 <their> 4550 <them> 4553 N 4556 a 4559 an 2478 apart 3808 it 4316 me 278 my 3961 our 3545
place 2357 the 4560 three 2478 two 2478 up 1973;<their> 898 N 2803;<their> 3807 apart 4562 it 431;<them> 2242 ^ 2402
the 2403;... 2492;=0:missed ... 2311;boost 2160 buoy 2160 call 38 calm 2160 catch 443 cheer 2160 comfort 2160 console
2160 encourage 2160 find 38 get 38 lift 2160 meet 443 phone 38 raise 2160 rally 2160 reach 38 reassure 2160 ring 38
see 38 settle 2160 speak 38 talk 38 visit 38;... 2309 <them> 4566 N 4566 calling 38 phoning 38 reaching 38 ringing 38
to 4567;out 28;^ 614 about 615 ahead 2394 before 2393 for 2670 in 615 on 615 through 589 with 589;<them> 4570 N 2672 ^
2402 the 2403;<plainly> 2004 D 2006 ^ 2005 at 1017 away 2206 by 1017 during 1017 in 1017 into 92 off 92 on 1017 over
1017 to 92 toward 92 towards 92 via 1017;<me> 4572 <them> 2695 N 2219;sat 3560 sitting 3560 stood 3560 waiting
3560;half 2504 hoped 2503 intended 2503 meant 2503 planned 2503 rather 2504 really 2504 so 2504 very 2508 wanted
2503;<their> 582 N 2122 ^ 5 a 582 our 582 the 582;<me> 2443 ^ 5 at 4576 for 582 on 3253 out 3254 with 582;at 582 for
582 w 582 with 582;about 904 for 904 on 904;comments 4579 corrections 4579 edits 4579 feedback 4579 notes 4579
questions 4579 suggestions 4579 thoughts 4579;... 2707;^ 4581;binned 602 bumped 602 canceled 602 cancelled 602
deferred 602 postponed 602 pulled 602 pushed 602 s 4582 scrapped 602 shelved 602;of 4580;<contact_of> 2698 couple 4584
few 4580;^ 4581 comments 4579 corrections 4579 edits 4579 feedback 4579 notes 4579 questions 4579 suggestions 4579
thoughts 4579;0 4580 <contact_of> 2698 N 4583 a 4585 detailed 4580 lots 4584 my 4586 our 4582 some 4580 the 2727 three
4580 two 4580;in 2489;<them> 3277 N 3277 nothing 38;alone 38 for 4589 in 2489 like 3290 on 3236;... 4590 in 2489;about
750 on 750 re 750 regarding 750;<them> 4592;from 4593;back 4594 from 4593;hear 4595;... 4590 : 750 for 750 in 2489 on
750 to 4596;^ 2251 across 2255 along 2255 down 2255 in 2255 over 2255 round 2255 through 615 to 2254 up 2255 with
2260;^ 2251 across 2266 along 2266 down 2266 in 2266 out 2270 over 2266 round 2266 s 582 through 615 to 2265 up 2266
with 2260;=23:contact ... 2492 <their> 582 <them> 4598 N 4599 by 2493 for 2123 home 2385 past 2493 right 2494 straight
2494;bring 3180 connect 555 introduce 555 to 3623;N 2112 ask 38 call 38 catch 443 discuss 38 email 38 give 3564 go 38
have 38 invite 38 join 38 meet 38 phone 38 ring 38 see 38 speak 38 talk 38 text 38 thank 38 visit 38;at 2113 for 2214
it 2506 over 2119 round 2120 that 2506 them 2506 this 2506 those 2506 to 4602;<plainly> 2004 D 2006 ^ 2005 against 92
at 1017 away 2206 by 1017 during 1017 in 1017 not 2209 off 92 on 1017 over 1017 that 1495 via 1017;<i> 2001 <me> 4604
against 92 away 2206 not 2209 off 92 that 2010;call 2198 job 2198 move 2198 sounding 1983 task 2198 turn 2198;s
4606;for 17 to 2030;answering 38 asked 3690 available 38 in 38 invited 38 on 3694 picking 443 reachable 38;=0:missed
without 2025;for 17 without 2025;<their> 3813 <they> 989 N 4607 a 3813 about 2031 adamant 3373 agreed 3374 ahead 2356
all 2034 arranged 3374 avoiding 2025 blanking 2025 blunt 3375 booked 4608 brought 3083 certain 3377 clear 3373
confirmed 3374 conscripted 2037 convinced 3377 dodging 2025 down 4608 drafted 2037 dragged 2037 due 857 emphatic 3375
fine 2356 firm 3380 fixed 3374 geared 2032 ghosting 2025 going 857 held 2357 her 2199 his 2199 hoping 2031 ignoring
2025 insistent 3380 itching 2031 just 2033 meant 857 moved 3381 my 2199 not 4609 of 3385 off 4610 on 4611 our 2199
penciled 3386 pencilled 3386 placed 2858 planned 3374 poised 2031 positive 3375 postponed 3082 press 2040 primed 2031
pushed 3082 quite 3392 ready 2031 really 3392 rescheduled 3082 roped 2037 scheduled 3374 set 4608 shifted 3082 signed
2041 slated 3374 supposed 857 sure 3377 their 2199 there 278 very 3392 volunteered 2037 without 2025;call 38 catch 443
caught 38 contact 38 ever 2462 find 38 get 2470 got 2471 gotten 2461 make 2342 manage 2346 meet 38 met 38 phone 38
quite 2472 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 talk 38 talked 38 visit 38 yet 2462;to 4613;able 4614
answering 38 asked 3690 available 38 in 38 invited 38 on 3694 picking 443 reachable 38;t 4615;asked 3690 invited 38 on
3694;=22:gave:volunteering ... 895 <work_thing> 634;^ 4618;^ 4618 article 38 blog 38 interview 38 newsletter 38
podcast 38 post 38 talk 38 video 38 webinar 38;... 3204 in 3201 on 3203 online 38 s 4620;<their> 4619 N 4621 for
2123;<their> 582 N 2122 for 2123 out 2123;five 1773 four 1773 three 1773 two 1773;am 3296 are 3296 have 3303 m 3296
promised 3302 ve 3303 were 4624;for 2314 in 2489 only 2491 to 2490 vm 38 voice 2291 voicemail 38;<them> 635;with
4627;<work_thing> 4628;... 4629 <work_thing> 4628;=23:contact <their> 635 N 903 the 4630;<their> 635 N 903 the
4630;=23:contact aid 2330 assist 2330 help 2330;... 4626 a 3935 ahead 2356 back 2375 bat 2568 begging 38 by 278 cold
3068 dark 3068 fine 2356 for 278 in 3064 my 3935 off 2356 on 2356 out 278 over 4631 quiet 3068 right 2375 silent 3068
the 3935 through 4631 thru 4632 to 4633 unanswered 38 unreturned 38 up 904 with 278 without 2025;<they> 989 N 2200
about 2031 adamant 3375 all 2034 blunt 3375 booked 2031 certain 3375 clear 3375 conscripted 2037 convinced 3375 down
2031 drafted 2037 dragged 2037 due 857 emphatic 3375 firm 3375 geared 2032 going 857 her 2199 his 2199 hoping 2031
insistent 3375 itching 2031 just 2033 meant 857 my 2199 of 3385 our 2199 poised 2031 positive 3375 press 2040 primed
2031 ready 2031 roped 2037 set 2031 signed 2041 supposed 857 sure 3375 their 2199 there 278 volunteered 2037;... 2842
on 2843 over 2843;=23:contact <them> 4636;<me> 278 around 278 at 278 by 278 here 278 in 278 over 278 round 278 there
278 to 278;=13:talk called 4638 came 4638 could 28 d 28 dropped 4638 ll 28 might 28 nipped 4638 phoned 4638 popped
4638 rang 4638 should 28 stopped 4638 swung 4638 visited 4638 was 4638 were 4638 will 28 would 28 zoomed 4638;<they>
4639;=13:talk <they> 3285;could 28 d 28 ll 28 might 28 should 28 will 28 would 28;=13:talk <i> 28 <they> 4642;d 28 had
28 promised 872 said 872 swore 872 told 4371;to 1455;going 4645;are 4646 could 28 d 28 is 4646 ll 28 might 28 s 4646
should 28 will 28 would 28;=13:talk <i> 4644 <they> 4647;=13:talk <they> 4642;a 1720 breakfast 16 coffee 16 dinner 16
drinks 16 lunch 16 tea 16;going 38;be 2347 come 2452 fly 38 get 4651 go 2455 hold 38 now 2348 pan 2223 take 432 work
2223;be 3494 have 4650 join 16 meet 16 not 4652 see 16 visit 16;could 38 had 38;i 4654;^ 1637 at 1638 for 1638 on 1638
with 1638;best 4656;the 4657;luck 4656;at 1638 for 1638 on 1638 with 1638;luck 4660;of 4661;best 4662;all 4658 best
4184 good 4659 luck 4656 the 4663;best 4660;the 4665;all 4666 good 4661 luck 4660 the 4663;<them> 4664 N 4667;<them>
4667 N 4667;=14:together to 290;0 4580 <contact_of> 2698 N 4583 a 4585 detailed 4580 lots 4584 me 4670 my 4586 our
4582 some 4580 the 2727 three 4580 two 4580 us 4670;answer 38 asking 4223 consulting 4223 including 4223 inviting 4223
joy 38 luck 38 pick 431 pickup 38 reply 38 response 38 telling 4223;D 28 be 2334 come 2452 fly 38 get 4651 go 2455
happen 38 hold 38 materialise 38 materialize 38 now 2348 pan 2223 take 2456 work 2223;t 4673;how 296 if 296 what 296
where 296 whether 296 why 296;=13:talk if 22 whether 22;be 2334 happen 38 materialise 38 materialize 38 now 2348 take
2349;... 3908 0 2542 <their> 2478 <time_unit> 2552 a 2542 an 2542 back 2375 five 2580 for 2581 four 2580 half 2584
over 904 pro 2533 right 2375 six 2580 the 2478 three 2542 through 904 thru 904 two 2542 unpaid 2531 up 904 with
278;for 2581 pro 2533 unpaid 2531 with 278;like 2507;me 2460;let 4681;t 4682;cancelling 38 not 38 postponing 38
rescheduling 38;up 4684;again 2760 back 2760 to 2758;^ 2545;... 4687 ^ 2545;a 4688 an 4688 the 4688;<them> 4689 again
2760 back 2760 to 2758;address 317 day 317 place 317 time 317 week 317;^ 2071 a 2548 an 2548 my 2550 that 2072 the
2548;=23:contact a 2550 an 2550 my 2550 the 2550;letter 2557 recommendation 2555 reference 2555 testimonial 2555;...
4694 double 2566 glowing 2570 good 2570 letter 2557 quick 2564 recommendation 2568 reference 2569 referral 2568 strong
2570 testimonial 2568 warm 2564;... 4694 e 2563 email 2562 intro 2561 introduction 2561 letter 2557 mail 2562
recommendation 2555 reference 2555 testimonial 2555 whatsapp 2562;believe 4120 believed 4120 had 4121 have 4121 ve
4121;... 4694 e 2563 email 2562 glowing 2570 good 2570 intro 2561 introduction 2561 letter 2557 mail 2562
recommendation 2568 reference 2569 referral 2568 strong 2570 testimonial 2568 whatsapp 2562;and 2316 but
2316;=23:contact ... 4699 and 2316 but 2316 to 2318;<them> 278 N 4700;<them> 4692 N 4693 a 4695 again 2760 an 4696
back 2760 i 4697 that 2564 the 4698 to 4701 we 4697;d 38 ld 38 led 38;afternoon 1749 also 1749 at 1750 evening 1749
instead 1749 is 1748 morning 1749 night 1749 s 1748 still 1749 suits 1748 then 1749 works 1748;D 4704;have 491 must 0
need 491 ought 491 should 0 shouldn 501;^ 4706;$ 570 // 579 0 597 1 612 1on1 613 <briefed> 619 <explained> 627
<handed> 693 <i> 891 <led_through> 894 <marked_up> 906 <their> 958 <them> 963 <they> 1628 <time_unit> 1636 <told_them>
1706 <view> 1708 D 1753 N 1965 a 1969 accepted 1973 according 1980 acted 1987 action 1993 actions 1994 advice 1997
adviced 1999 advise 93 advised 2011 advises 2013 advising 2014 after 398 agreed 2021 agreement 2024 all 2028 almost
2029 although 28 am 2042 an 2043 and 2059 answered 2077 answerphone 2080 ap 2081 apparently 28 applauded 2083
appointment 2086 are 2091 argued 2095 arranged 16 art 2098 as 2104 asked 2121 asking 28 assembled 2124 assisted 2127
assured 2155 ate 2159 attempted 2162 avoided 2025 avoiding 2164 axed 2167 babysat 2170 backed 2174 bailed 2175 ball
2182 bar 2186 barely 2196 bc 28 because 28 beefed 2197 been 2205 before 398 begged 2208 best 2213 better 2213 bickered
278 bid 2215 bidden 2216 big 2218 bigged 2220 binned 2222 blanked 2025 blew 2225 blocked 2232 bookd 16 booked 2235
boosted 2237 both 2239 bottled 833 bowed 2240 brainstormed 278 breakfast 2241 breakfasted 278 briefed 2243 bringing
712 brokered 2247 brought 2273 buck 2218 bucked 2275 built 2277 bumped 2278 bunked 2279 buoyed 2281 but 2296 by 2299 c
2300 cafe 2186 call 2306 called 2320 calling 2321 calls 2321 calmed 2323 came 2333 can 2351 cancel 38 canceld 38
canceled 2353 canceling 38 cancelld 38 cancelled 2353 cancelling 38 cancellled 38 cancels 2353 cancled 38 canned 2167
cannot 2355 canseled 38 canselled 38 cant 2350 canx 38 canxd 38 carried 2357 cat 2360 catch 2361 catching 1589 caught
1589 cautioned 2363 cautions 2363 championed 2364 chapped 2370 chased 2371 chatted 278 checked 2378 cheer 2218 cheered
2380 cheering 2220 chess 2098 chickened 2381 chipped 2383 clay 2098 cld 38 cleaned 2384 closed 2386 clued 2388 cncl 38
cncld 38 cnxd 38 coached 2404 coaching 2406 coding 2098 coffee 2407 combed 2412 come 2414 comes 2415 comforted 2416
coming 1717 commanded 2216 commented 2420 comments 2424 commiserated 278 compered 2429 conferred 278 confirmed 2430
congratulated 2431 connected 2441 conscripted 2444 considering 2445 consoled 2416 convinced 2447 cooked 2451 cooking
2098 corrections 2424 cos 28 could 2458 couldn 2474 couldnt 2475 counsel 2476 covered 2485 covering 2486 coz 28 craft
2098 crickets 2487 cried 2488 critiqued 904 crossed 123 crosses 123 cuz 28 cxl 38 cxld 38 cxled 38 cycled 2495 d 2509
dance 2098 dawned 2512 deal 2024 debated 278 decorated 2124 delayed 2513 deleted 833 deliberated 278 demo 2514
demonstrated 2518 deputised 2519 diarised 2521 diarized 2521 did 2620 didn 2627 didnt 2628 dined 278 dinner 2407
directed 2633 discovered 2634 discussed 278 dished 2635 ditched 2222 dm 2639 do 2646 dodged 2025 dodging 2164 dog 2360
dogsat 2647 doing 2648 don 2652 donated 2654 done 2648 dont 2651 door 2186 down 2662 drafted 2444 dragged 2665 drama
2098 dreamed 2667 dreaming 2668 dreamt 2667 drilled 2673 drinks 2086 dropped 2682 dropping 712 drove 2689 ducked 2240
ducking 2164 due 2215 dug 2694 edited 904 edits 2424 egg 2218 egged 2696 egging 2220 email 2697 emailed 2754
encouraged 2757 encouraging 2431 ended 2762 endorsed 2364 even 2763 eventually 2765 everybody 2026 everyone 2026
expected 2216 expects 2507 explained 2770 explaining 2771 facetimed 278 failed 2773 fallen 2223 falls 2774 fed 2647
feedback 2776 feels 2788 fell 2789 ferried 2792 filled 2795 filling 2797 finally 2765 finished 278 five 2798 fixed
2805 flagged 2810 flaked 2811 flicked 2812 floated 2810 fobbed 2813 folk 2817 follow 2818 for 2824 forgot 2827
forgotten 2829 forwarded 2850 fought 2851 found 2859 four 2798 full 1967 gardening 2098 gate 2186 gave 3024 geared
2277 gee 3025 geed 2220 gets 3027 ghosted 3028 gied 3033 giein 3035 give 3038 given 3053 gives 3054 giving 3062 go
3065 goes 3067 going 3070 gone 3071 gonna 3069 gossiped 278 got 3101 gotta 3103 grabbed 278 graded 3104 grilled 3105
guaranteed 3106 guided 3109 guiding 3111 gym 2186 had 3144 hadn 3146 haggled 278 half 3147 handed 3157 happened 2357
hardly 3158 has 3171 hasn 3174 hasnt 3175 have 3185 haven 3193 havent 3194 having 3196 he 3199 heard 3232 hearing 3233
held 3242 helped 3255 helping 3261 hence 3262 her 3263 hes 3267 hint 2476 his 3263 hit 3269 holding 3270 honored 3271
honoured 3271 hooked 3275 hoovered 2124 hoped 3280 hoping 3280 hosted 3283 hours 3284 house 2360 housesat 2647 how
3286 hung 3293 i 3304 idea 22 if 3321 ignored 3322 ignoring 2164 im 3323 implored 2447 in 3336 informed 3338 inked
3340 insists 3341 installed 2124 intended 3343 intending 3343 interview 3344 interviewed 278 intro 3350 introd 3352
introduced 3357 introed 3359 invited 3362 is 3395 isn 3396 it 3399 jilted 3400 jogged 3401 joined 3402 judged 3405
just 3409 keep 3411 keeping 3412 keeps 3417 kept 3424 key 2213 knocked 2370 lacked 3428 ladled 2451 leafed 2812
learned 2634 learnt 3430 led 3431 left 3441 lend 2101 lending 2101 lent 3452 lesson 2476 let 3472 life 3476 lifted
2281 lifting 2281 liked 3479 lined 1717 linked 3482 listened 3493 ll 3496 loaned 3499 loaning 2101 lobbied 2851 locked
3500 long 3501 looked 3503 looking 3504 looped 3506 lost 440 lunch 2407 lunched 278 m 2042 made 3525 mail 2697 mailbox
2080 mailed 3536 main 2213 managed 3537 manned 3551 manning 3552 mark 3553 marked 3554 markup 2424 marshalled 3555
matched 3558 maybe 22 me 3561 meant 3566 meeting 2514 mended 2124 mentioned 3574 mentored 3576 mentoring 3580 message
2697 messaged 3589 met 3590 minded 3591 minding 3592 miss 461 missed 3602 mobile 3605 monkey 3606 moved 3621 moves
3622 mowed 2124 msg 2639 mucked 2383 mulled 278 music 2098 must 3624 mustn 3626 mustnt 3625 my 3631 myself 426 n 3633
nae 3634 nary 3634 nattered 278 nearly 2029 need 3638 needed 3639 needs 2507 negotiated 278 never 3642 new 3647 next
3655 nixed 3657 no 3676 nobody 3678 nominated 3680 none 3684 noone 3685 noshow 38 not 3697 note 3699 notes 2424
nothing 2487 noticed 3709 now 3711 nt 3712 nudged 3714 occurred 2512 off 3716 offered 3721 office 2186 on 3725 once
398 one 3727 only 3728 onus 3606 opened 3733 opening 3733 opinion 931 ought 3735 our 3736 out 3738 outcome 2024
outstanding 1988 over 3742 overslept 38 owe 3743 owes 3743 packed 2451 painted 2124 paired 3558 palmed 2813 parked
2858 passed 3798 penciled 3800 pencilled 3800 pending 1988 people 2817 pepped 2277 per 3802 perhaps 22 perk 2218
perked 2275 phone 3605 phoned 3804 picked 3809 pinged 278 pitched 3810 place 2186 plan 2024 planned 3811 planning 3812
played 3815 pleaded 2851 plotted 278 ploughed 3816 pointed 3817 pointer 2476 poked 3820 popped 3821 pored 3822
postponed 3824 poured 2451 practiced 3831 practised 3831 praised 2083 prepared 3833 prepped 3834 prepping 2014
presented 2574 press 3835 pressed 2447 promise 426 promised 3857 proofread 904 proposed 3859 provided 3860 pruned 904
psyched 2277 pub 2186 pulled 3862 pushed 3864 put 3940 putting 3945 quarreled 278 quarrelled 278 quick 3946 quote 3947
radio 3949 rained 432 raised 3951 raising 2281 ran 3970 rang 3971 re 3973 reached 3974 read 3997 reading 3998
rearranged 3972 reassured 4002 reassuring 2431 rebooked 4004 received 4006 reckoned 4012 reckons 4024 recommendation
4025 recommended 4029 recommends 3341 redid 904 redlines 2424 redrafted 904 refereed 4032 referred 4036 rehearsed 4040
remarks 2424 remember 4043 reminded 4063 reminder 555 reminds 4064 reminisced 278 repaired 2124 repld 278 replied 278
reposted 3479 rescheduled 4065 rescheduling 38 responded 4066 restaurant 2186 restructured 904 returned 4072 review
4073 reviewed 4075 reworded 904 right 2213 ripped 4076 rode 3401 rooted 4077 rooting 4078 roped 2444 round 4079 run
4080 s 4099 safest 2213 said 4138 sat 4146 save 4148 saved 4152 saw 4164 saying 28 says 4165 sched 4166 schedd 4166
scheduled 16 schemed 278 schooled 2243 scrapped 4167 screening 2164 scrubbed 4167 scrutinised 3104 scrutinized 3104
seated 2858 see 4168 seeing 16 seen 4169 sending 4172 sent 4201 served 2451 session 4073 set 4204 settled 4205 several
1966 sewing 2098 sez 930 shall 4206 shared 4216 sharing 4220 sharpened 904 she 3199 shelved 2167 shes 3267 shifted
4221 shook 4222 shop 2186 short 3962 should 4226 showed 4230 showing 4231 shown 4234 signed 2386 silence 2487 since
4235 sitting 4237 skedded 4166 skipped 38 skipping 38 skyped 278 slacked 278 slated 3340 slipped 4238 smart 2213
smartest 2213 sms 2639 so 4241 some 4242 somebody 2817 someone 2817 something 4243 soothed 4205 sorted 4244 sparred
278 speaking 4245 spends 4254 spent 4272 spoke 4276 spoken 278 sponsored 2364 spotted 4277 spur 2218 spurred 2220
spurring 2220 squabbled 278 staffed 4278 stance 931 stand 4279 standing 4281 standup 613 started 2357 stayed 4285
steer 4286 steered 4288 stepped 4290 stepping 4291 stewarded 3555 stiffed 4293 still 4298 stood 4301 stopped 1471
store 2186 straight 4304 strikes 4306 strolled 3401 struck 4306 stuck 4309 subbed 2519 suggested 4310 suggestion 2476
suggests 4312 summoned 2216 supported 2127 supposed 4314 swore 3106 take 4317 takeaway 93 taken 4318 talked 4334
talking 4335 task 555 taught 4340 tea 3127 teaching 4231 telephoned 278 telling 4342 tells 4354 text 2697 texted 4367
thank 4369 thanked 4368 that 4374 the 4377 their 3263 then 2765 there 4379 they 4380 theyre 3267 thinking 4382 thinks
4383 this 4384 thought 4389 thoughts 2424 three 597 threw 4391 through 4394 thru 4394 tidied 4395 tip 4398 tipped 4407
tipping 4408 tips 2476 to 4420 todo 4421 together 1773 told 4545 too 4548 took 4561 tore 4563 trained 4564 traipsed
4565 trekked 4565 tried 4568 trimmed 904 try 2162 trying 2162 turns 4569 tutored 4571 tutoring 2014 two 597 umpired
2429 unable 3689 unanswered 38 undertake 879 undertook 879 unpacked 2124 unsent 38 up 2662 upcoming 16 upshot 2024
urged 4573 urges 1999 urging 2220 us 4574 ve 4575 verdict 931 vetted 3104 view 931 views 931 visit 3344 visited 278 vm
2080 vmail 2080 voicemail 2080 volunteered 4577 volunteering 4578 vouched 2568 vouching 2568 vowed 3106 w 4587 wait
4588 waited 4591 waiting 4597 walked 4600 want 4601 wanted 4603 wants 2507 warned 4605 warns 2363 was 4612 wasn 4616
wasnt 4617 watched 4622 watered 4623 we 4625 went 4634 were 4635 what 3286 whatsapp 2697 whatsapped 4637 when 4640
where 4641 whether 4643 which 4648 while 398 who 4649 whole 1967 whose 28 why 3286 will 4653 wired 2124 wise 2213
wisest 2213 wish 4655 wished 4668 wishing 4669 with 4671 without 4672 won 4674 wonder 4675 wondering 4676 wont 4677
woodwork 2098 worked 4678 working 4679 workshop 2086 would 4680 wouldn 4683 wouldnt 4682 wound 4685 wrangled 278
wriggled 2381 writing 4686 written 4690 wrong 4691 wrote 4702 x 4703 xd 38 xld 38 yes 4705 you 4707 zoom 3344 zoomed
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
16 to 70;<them> 71 N 71 me 71 us 71;of 16;with 16;at 16 on 16 with 16;chow 16;=6:email;mail 77 phone 37;clinic 0 farm
0 house 0 office 0 practice 0 school 0 shop 0 studio 0 workshop 0 yard 0;=8:meeting clinic 0 farm 0 house 0 office 0
practice 0 school 0 shop 0 studio 0 workshop 0 yard 0;s 80;<their> 79 N 81 my 79 our 79 the 79;s 79;=8:meeting <their>
79 N 83 my 79 our 79 the 79;to 0;at 84 on 0 to 84 with 0;N 0;<their> 79 N 83 my 79 our 79 the 79;=8:meeting to 88;see
0;=2:call at 82 by 84 down 85 in 86 into 84 on 87 out 85 over 0 round 89 to 90 up 85 upon 0;baptism 7 birthday 7
ceilidh 7 christening 7 communion 7 concert 7 confirmation 7 exhibition 7 funeral 7 gig 7 graduation 7 launch 7
opening 7 party 7 premier 7 premiere 7 recital 7 show 7 wedding 7;baptism 7 big 92 birthday 7 ceilidh 7 christening 7
communion 7 concert 7 confirmation 7 exhibition 7 funeral 7 gig 7 graduation 7 grand 92 launch 7 official 92 opening 7
party 7 premier 7 premiere 7 recital 7 show 7 wedding 7;s 93;N 94 her 93 his 93 my 93 our 93 the 93 their 93;for
95;clinic 0 factory 0 office 0 plant 0 practice 0 shop 0 site 0 studio 0 warehouse 0 workshop 0;... 97;... 97 clinic 0
farm 0 gallery 0 lab 0 office 0 shop 0 showroom 0 site 0 studio 0 surgery 0 warehouse 0 workshop 0 yard 0;her 98 his
98 my 99 our 99 the 99 their 98;office 0 shop 0 store 0 studio 0 workshop 0;at 100 into 100 my 101 our 101 the 101 to
100;at 100 into 100 my 101 our 101 person 0 the 101 to 100;... 97 clinic 0 farm 0 gallery 0 lab 0 office 0 shop 0
showroom 0 site 0 store 0 studio 0 surgery 0 warehouse 0 workshop 0 yard 0;her 98 his 98 my 104 our 104 the 104 their
98;site 0;at 100 into 100 to 105;at 100 into 100 to 100;... 96 at 100 by 102 in 103 into 105 on 106 over 107 round 108
to 105;conference 0;meeting 0;up 111;d 77;in 0 up 0;=3:coffee chat 36;at 100 into 100 person 0 to 100;at 100 by 108 in
116 into 100 on 106 over 108 round 108 to 100;call 37;=7:event call 37;<them> 16 N 16 me 16 us 16;a 27 an 27 bacon 24
bao 16 bratwurst 16 burritos 16 casserole 16 chilli 16 couscous 16 croissants 16 dumplings 16 fajitas 16 falafel 16
fish 16 fondue 16 for 120 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 lamb 16 lasagna 16 lasagne 16 leftovers
16 meze 16 mezze 16 mince 16 mussels 16 my 27 nosh 16 our 27 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16
pies 16 raclette 16 risotto 16 sandwich 16 sandwiches 16 schnitzel 16 scones 16 seafood 16 shawarma 16 some 27 soup 16
spaghetti 16 stew 16 tacos 16 tagine 16 the 27 toasties 16 waffles 16;for 120;tea 36;coffee 36 tea 36;of
124;=8:meeting day 7;in 37;=2:call in 37;at 7 for 7 in 7 next 7 with 7;booth 129 chinese 16 ethiopian 16 greek 16
indian 16 italian 16 japanese 16 korean 16 lebanese 16 mexican 16 moroccan 16 persian 16 stall 129 stand 129 thai 16
turkish 16 vietnamese 16;chinese 16 ethiopian 16 greek 16 indian 16 italian 16 japanese 16 korean 16 lebanese 16
mexican 16 moroccan 16 persian 16 thai 16 turkish 16 vietnamese 16;booth 129 stall 129 stand 129;a 130 an 131 chinese
16 ethiopian 16 greek 16 indian 16 italian 16 japanese 16 korean 16 lebanese 16 mexican 16 moroccan 16 my 132 our 132
persian 16 some 131 thai 16 the 130 turkish 16 vietnamese 16;sum 16;=4:meal <them> 16 N 16 with 16;=5:message d 14;a
131 an 131 chinese 16 ethiopian 16 greek 16 indian 16 italian 16 japanese 16 korean 16 lebanese 16 mexican 16 moroccan
16 persian 16 some 131 thai 16 the 131 turkish 16 vietnamese 16;... 96 for 44;a 21 an 21 cava 16 champagne 16 cheeky
19 cider 16 coffee 36 half 16 martini 16 martinis 16 mulled 20 negroni 16 negronis 16 nightcap 16 ouzo 16 port 16 rum
16 sake 16 schnapps 16 sherry 16 snifter 16 some 21 spritz 16 the 21;coffee 36;=4:meal a 140 coffee 36 tea 36;=4:meal
reception 7;line 14 note 14;a 143;dm 14 message 14 msg 14 note 14 text 14 whatsapp 14;a 145;clinic 0 farm 0 gallery 0
lab 0 office 0 shop 0 showroom 0 site 0 studio 0 surgery 0 warehouse 0 workshop 0 yard 0;my 147 our 147 the 147;at 148
into 148 to 148;<me> 144 <them> 146 N 146 a 143 at 148 by 149 in 149 into 148 over 149 round 149 to 148 us 144;N 49;to
151;... 96 down 152 out 152 over 152 round 152 up 152;run 0;mail 77 mailed 77 mails 77;=6:email chain 77;last 37;ring
37;first 158 second 158 third 158;the 159;$$ 37 at 157 on 160;up 161;picked 162;face 0;to 164;<them> 16 N
16;=5:message back 14 off 14 over 14;<them> 167 N 167 me 167 us 167;chat 7;chips 16;and 170 supper 16;white 36 whites
36;... 96;bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 cider 16
couscous 16 croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 grub 16 gyros
16 haggis 16 half 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 martini 16 martinis 16 meze 16 mezze 16 mince 16
mulled 20 mussels 16 negroni 16 negronis 16 nightcap 16 nosh 16 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 pho
16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16
scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 soup 16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16
toasties 16 waffles 16;$$ 16;a 174 an 174 bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16
cheeky 19 chilli 16 chinese 175 cider 16 couscous 16 croissants 16 dumplings 16 ethiopian 175 fajitas 16 falafel 16
fish 16 fondue 16 fry 25 full 26 goulash 16 greek 175 grub 16 gyros 16 haggis 16 half 16 indian 175 italian 175
japanese 175 korean 175 lamb 16 lasagna 16 lasagne 16 lebanese 175 leftovers 16 martini 16 martinis 16 mexican 175
meze 16 mezze 16 mince 16 moroccan 175 mulled 20 mussels 16 my 27 negroni 16 negronis 16 nightcap 16 nosh 16 our 27
ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 persian 175 pho 16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum
16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16 snifter 16
some 174 soup 16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16 thai 175 the 174 toasties 16 turkish 175 vietnamese
175 waffles 16;bell 37 buzz 37 ring 37 shout 37 tinkle 37;a 177;<them> 178 N 178;me 0 us 0;with 180;... 181;over 182
through 182;meet 37;line 37 phone 37;the 185;on 186;chinese 16 ethiopian 16 greek 16 indian 16 italian 16 japanese 16
korean 16 lebanese 16 mexican 16 moroccan 16 note 14 persian 16 reply 14 response 14 thai 16 turkish 16 vietnamese
16;<them> 187 N 187 a 188 an 131 chinese 16 ethiopian 16 greek 16 indian 16 italian 16 japanese 16 korean 16 lebanese
16 mexican 16 moroccan 16 persian 16 some 131 thai 16 the 131 turkish 16 vietnamese 16;eat 16 food 16 goulash 16;for
190 to 190;in 191 over 191 round 191;=8:meeting eat 16 food 16 goulash 16;for 193 to 193;in 194 over 194 round
194;bacon 24 bao 16 booth 129 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 chinese
16 cider 16 couscous 16 croissants 16 dumplings 16 ethiopian 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26
goulash 16 greek 16 grub 16 gyros 16 haggis 16 half 16 indian 16 italian 16 japanese 16 korean 16 lamb 16 lasagna 16
lasagne 16 lebanese 16 leftovers 16 martini 16 martinis 16 mexican 16 meze 16 mezze 16 mince 16 moroccan 16 mulled 20
mussels 16 negroni 16 negronis 16 nightcap 16 nosh 16 note 14 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16
persian 16 pho 16 pie 16 pies 16 port 16 raclette 16 reply 14 response 14 risotto 16 rum 16 sake 16 sandwich 16
sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 soup 16 spaghetti 16
spritz 16 stall 129 stand 129 stew 16 tacos 16 tagine 16 thai 16 toasties 16 turkish 16 vietnamese 16 waffles 16;bacon
24 bao 16 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 chinese 16 cider 16 couscous
16 croissants 16 dumplings 16 ethiopian 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 greek 16
grub 16 gyros 16 haggis 16 half 16 indian 16 italian 16 japanese 16 korean 16 lamb 16 lasagna 16 lasagne 16 lebanese
16 leftovers 16 martini 16 martinis 16 mexican 16 meze 16 mezze 16 mince 16 moroccan 16 mulled 20 mussels 16 negroni
16 negronis 16 nightcap 16 nosh 16 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 persian 16 pho 16 pie 16 pies 16
port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16
shawarma 16 sherry 16 snifter 16 soup 16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16 thai 16 toasties 16 turkish
16 vietnamese 16 waffles 16;bacon 24 bao 16 booth 129 bratwurst 16 burritos 16 casserole 16 chilli 16 couscous 16
croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis
16 lamb 16 lasagna 16 lasagne 16 leftovers 16 meze 16 mezze 16 mince 16 mussels 16 nosh 16 oysters 16 paella 16
pancakes 16 pasta 16 pho 16 pie 16 pies 16 raclette 16 risotto 16 sandwich 16 sandwiches 16 schnitzel 16 scones 16
seafood 16 shawarma 16 soup 16 spaghetti 16 stall 129 stand 129 stew 16 tacos 16 tagine 16 toasties 16 waffles
16;bacon 24 bao 16 booth 129 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 chinese 16
cider 16 couscous 16 croissants 16 dumplings 16 ethiopian 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26
goulash 16 greek 16 grub 16 gyros 16 haggis 16 half 16 indian 16 italian 16 japanese 16 korean 16 lamb 16 lasagna 16
lasagne 16 lebanese 16 leftovers 16 martini 16 martinis 16 mexican 16 meze 16 mezze 16 mince 16 moroccan 16 mulled 20
mussels 16 negroni 16 negronis 16 nightcap 16 nosh 16 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 persian 16 pho
16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16
scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 soup 16 spaghetti 16 spritz 16 stall 129 stand 129 stew 16 tacos
16 tagine 16 thai 16 toasties 16 turkish 16 vietnamese 16 waffles 16;<them> 192 N 195 a 196 an 197 bacon 24 bao 16
bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 chinese 16 cider 16 couscous 16
croissants 16 dumplings 16 ethiopian 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 greek 16
grub 16 gyros 16 haggis 16 half 16 indian 16 italian 16 japanese 16 korean 16 lamb 16 lasagna 16 lasagne 16 lebanese
16 leftovers 16 martini 16 martinis 16 mexican 16 meze 16 mezze 16 mince 16 moroccan 16 mulled 20 mussels 16 my 198
negroni 16 negronis 16 nightcap 16 nosh 16 our 198 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 persian 16 pho 16
pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones
16 seafood 16 shawarma 16 sherry 16 snifter 16 some 197 soup 16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16 thai
16 the 199 toasties 16 turkish 16 vietnamese 16 waffles 16;=8:meeting at 0;over 201;down 152 out 152 over 152 round
152 up 152;tea 16;visit 0;on 37 with 37;up 206;antiques 46 art 46 back 47 boardroom 0 book 46 chambers 0 christmas 46
craft 46 depot 0 easter 46 kitchen 48 lab 0 makers 46 mill 0 office 0 plant 0 practice 0 premises 0 solicitor 49
solicitors 0 stockroom 0 surgery 0 test 50 valentine 51 valentines 46 vintage 46 warehouse 0 works 0;back 47 boardroom
0 chambers 0 depot 0 kitchen 48 lab 0 mill 0 plant 0 practice 0 premises 0 solicitor 49 solicitors 0 stockroom 0
surgery 0 test 50 warehouse 0 works 0;s 209;room 0;back 47 boardroom 0 chambers 0 club 1 clubhouse 0 depot 0 kitchen
48 lab 0 meeting 211 mill 0 office 0 plant 0 practice 0 premises 0 showroom 0 solicitor 49 solicitors 0 stockroom 0
surgery 0 test 50 warehouse 0 works 0;antiques 46 art 46 back 47 boardroom 0 book 46 chambers 0 christmas 46 club 1
clubhouse 0 craft 46 depot 0 easter 46 kitchen 48 lab 0 makers 46 meeting 211 mill 0 office 0 plant 0 practice 0
premises 0 showroom 0 solicitor 49 solicitors 0 stockroom 0 surgery 0 test 50 valentine 51 valentines 46 vintage 46
warehouse 0 works 0;queue 7;antiques 46 art 46 back 47 badge 214 boardroom 0 book 46 chambers 0 christmas 46 club 1
clubhouse 0 craft 46 depot 0 easter 46 kitchen 48 lab 0 makers 46 meeting 211 mill 0 office 0 plant 0 practice 0
premises 0 registration 214 showroom 0 solicitor 49 solicitors 0 stockroom 0 surgery 0 test 50 valentine 51 valentines
46 vintage 46 warehouse 0 works 0;<their> 208 N 210 a 55 antiques 46 art 46 book 46 christmas 46 craft 46 easter 46
for 44 her 47 his 47 makers 46 my 212 office 0 our 213 person 0 the 215 their 47 valentine 51 valentines 46 vintage
46;<their> 0 N 49 a 0 our 0 the 0;=0:intro;=1:introduction d 218;=1:introduction;off 0;party 7;ringing 37;be
223;=4:meal break 0 hour 0;=4:meal with 16;a 27 an 27 bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 chilli 16
couscous 16 croissants 16 dinner 122 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16
grub 16 gyros 16 haggis 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 lunch 122 meze 16 mezze 16 mince 16 mussels 16
my 27 nosh 16 our 27 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16 pies 16 raclette 16 risotto 16 sandwich
16 sandwiches 16 schnitzel 16 scones 16 seafood 16 shawarma 16 some 27 soup 16 spaghetti 16 stew 16 tacos 16 tagine 16
the 27 toasties 16 waffles 16;a 132 my 132 our 132 the 132;chai 36;up 217;=8:meeting up 7;linkedin 14 slack 14 teams
14;=5:message on 232;clip 14 link 14 photo 14 pic 14 picture 14 video 14;a 234 an 234 some 234 the 234;=5:message a
234 an 234 me 235 some 234 the 234 us 235;person 0;=8:meeting in 237;moi 16;on 232;choma 16;to 37 with 37;line 242
phone 242;the 243;hours 0 visit 0;for 37 to 37 with 37;for 180 with 180;bar 247 booth 247 desk 247 door 247 stall 247
stand 247 till 247;... 248 bar 247 booth 247 desk 247 door 247 stall 247 stand 247 till 247;with 0;bone 37;and
251;=2:call for 37 to 37 with 37;... 248 bar 247 blower 37 booth 247 desk 247 dog 252 door 247 horn 37 line 253 stall
247 stand 247 till 247 whiteboard 0;facetime 37 hold 246 my 249 our 249 site 250 speaker 37 speakerphone 37 the 254
video 37 whatsapp 14;... 15 postcard 14 telegram 14;=8:meeting one 0;one 0 ones 0;of 256 on 257 one 0 to 258;day 7
evening 7;desk 0 office 0 shop 0 studio 0 workshop 0 yard 0;s 261;<their> 261 N 262 my 261 our 261;... 96 a 174 an 174
at 263 bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 cider 16
couscous 16 croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 for 44 fry 25 full 26 goulash 16 grub
16 gyros 16 haggis 16 half 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 martini 16 martinis 16 meze 16 mezze 16 mince
16 mulled 20 mussels 16 my 27 negroni 16 negronis 16 nightcap 16 nosh 16 our 27 ouzo 16 oysters 16 paella 16 pancakes
16 pasta 16 pho 16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16
schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 some 174 soup 16 spaghetti 16 spritz 16 stew 16
tacos 16 tagine 16 the 174 to 263 toasties 16 waffles 16;evening 0;soup 16;=2:call call 37 calls 37 conversation
37;<them> 37 N 37 my 37;from 14;=5:message <them> 167 N 167 me 167 us 167;meeting 0 session 0;my 147 our 147 see 0 the
147;at 148 into 148 to 272;N 49 my 147 our 147 see 0 the 147;at 148 into 148 to 274;... 96 at 148 by 273 down 152 in
273 into 148 out 152 over 275 round 275 to 148 up 152;of 123;yam 16;wow 0;puff 16;ping 14;note 14 reply 14 response
14;<them> 14 N 14;a 282 from 283;vous 0;meeting 0 w 87 with 87;race 7 show 7;=4:meal dinner 16;at 263 for 44 to
263;and 87;N 290;<their> 0 my 0 our 0 the 0;and 87 at 292 in 292;N 293;between 87 down 0 w 291 with 294;in 237;<them>
296;clip 14 clips 14 gif 14 link 14 meme 14 memes 14 photo 14 photos 14 pic 14 pics 14 picture 14 pictures 14
recording 14 screenshot 14 selfie 14 video 14 videos 14;... 298 clip 14 clips 14 gif 14 link 14 meme 14 memes 14 photo
14 photos 14 pic 14 pics 14 picture 14 pictures 14 recording 14 screenshot 14 selfie 14 video 14 videos 14;0 299 a 299
an 299 her 299 his 299 some 299 the 299 three 299 two 299;0 299 <them> 300 N 300 a 299 an 299 her 299 his 299 me 300
on 300 over 300 some 299 the 299 three 299 two 299 us 300;bacon 24 bao 16 booth 129 bratwurst 16 burritos 16 casserole
16 cava 16 champagne 16 cheeky 19 chilli 16 cider 16 couscous 16 croissants 16 dumplings 16 fajitas 16 falafel 16 fish
16 fondue 16 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 half 16 lamb 16 lasagna 16 lasagne 16 leftovers 16
martini 16 martinis 16 meze 16 mezze 16 mince 16 mulled 20 mussels 16 negroni 16 negronis 16 nightcap 16 nosh 16 ouzo
16 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16
sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 soup 16
spaghetti 16 spritz 16 stall 129 stand 129 stew 16 tacos 16 tagine 16 toasties 16 waffles 16;a 302 an 174 bacon 24 bao
16 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 cider 16 couscous 16 croissants 16
dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 half 16 lamb
16 lasagna 16 lasagne 16 leftovers 16 martini 16 martinis 16 meze 16 mezze 16 mince 16 mulled 20 mussels 16 my 198
negroni 16 negronis 16 nightcap 16 nosh 16 our 198 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16
pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16
seafood 16 shawarma 16 sherry 16 snifter 16 some 174 soup 16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16 the 302
toasties 16 waffles 16;up 173;down 0;visit 0 walk 0;between 87 w 291 with 294;=2:call call 37;chops 16;bag 16;phone
37;by 311 in 237;day 7;planning 0 review 0;up 0;committee 0 group 0;roast 16;four 16 three 16 two 16;booked 16 for
318;meal 16;a 320 eat 16 food 16 grub 16 nosh 16 steak 16 supper 16;for 321 to 321;for 321 out 322 to 321;<them> 323 N
323;cake 36;=3:coffee and 325;=2:call conversation 37;tete 0;a 328;=5:message message 14 messages 14;reception 30;hq 0
office 0 offices 0;back 47 boardroom 0 chambers 0 depot 0 hq 0 kitchen 48 lab 0 mill 0 office 0 offices 0 plant 0
practice 0 premises 0 solicitor 49 solicitors 0 stockroom 0 surgery 0 test 50 warehouse 0 works 0;<their> 209 N 210
her 332 his 332 my 209 our 333 reception 30 the 209 their 332;<them> 323 N 323 a 132 my 132 our 132 the 132;hall 7;day
7 fair 7 show 7;a 320 breakfast 16 dinner 16 drink 16 eat 16 food 16 grub 16 lunch 16 meal 16 nosh 16 pint 16 steak 16
supper 16;a 70 an 70 breakfast 16 dinner 16 drink 16 for 321 lunch 16 meal 16 out 322 pint 16 supper 16 to 338;<them>
339 N 339 me 71 us 71;... 96 a 27 an 27 bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 chilli 16 couscous 16
croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 for 44 fry 25 full 26 goulash 16 grub 16 gyros 16
haggis 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 meze 16 mezze 16 mince 16 mussels 16 my 27 nosh 16 our 27 oysters
16 paella 16 pancakes 16 pasta 16 pho 16 pie 16 pies 16 raclette 16 risotto 16 sandwich 16 sandwiches 16 schnitzel 16
scones 16 seafood 16 shawarma 16 some 27 soup 16 spaghetti 16 stew 16 tacos 16 tagine 16 the 27 toasties 16 waffles
16;=2:call call 37 chat 37;from 37;message 14 note 14 noted 14 notes 14;=8:meeting of 0;through 345;round 217;after 39
at 100 by 108 in 116 into 100 just 40 only 40 over 108 round 108 to 100;app 14;=7:event reception 7;=8:meeting review
0;... 181 to 151;... 96 a 131 an 131 chinese 16 down 152 ethiopian 16 greek 16 indian 16 italian 16 japanese 16 korean
16 lebanese 16 mexican 16 moroccan 16 out 152 over 352 persian 16 round 152 some 131 thai 16 the 131 through 182
turkish 16 up 152 vietnamese 16;=5:message call 37 video 37;group 0 session 0;$ 11 1 13 121 0 1on1 0 a 31 abendessen
16 agm 32 akara 16 all 35 almuerzo 16 amala 16 americano 36 americanos 36 angerufen 37 annual 38 aperitif 16 apero 16
appointment 0 appraisal 0 appraisals 0 appt 0 are 41 arepas 16 around 45 asado 16 asun 16 at 60 ate 62 awards 7 bacon
63 barbecue 16 barbie 16 barcamp 7 bbq 16 be 64 been 64 beer 16 beers 16 bev 16 bevs 16 bevvies 16 bevvy 16 bfast 16
bibimbap 16 biryani 16 bite 65 bkfst 16 blower 37 board 66 boerewors 16 booked 68 borscht 16 both 69 bought 72 bowl 73
bowls 29 boxty 16 braai 16 breakfast 16 breakfasted 74 breakout 7 brekkie 16 brekky 16 brew 36 brunch 16 brunched 75
bunny 76 burger 16 burgers 16 buzzed 37 by 78 cafe 36 caled 37 call 37 called 91 calling 37 calls 37 came 109
cappuccino 36 cappuccinos 36 carvery 16 case 110 catch 112 cawl 16 cc 113 ccd 77 cena 16 ceviche 16 chai 36 check 114
checkin 0 chippy 16 chowder 16 cocktails 16 coddle 16 code 38 cofee 36 coffe 36 coffee 115 coffees 36 cofffee 36 come
117 comida 16 committee 0 con 118 concall 37 conclave 7 conf 119 confab 0 conference 119 congee 16 congress 7
consultation 0 cooked 121 cooking 122 cooks 122 cream 123 cup 125 cuppa 36 cuppas 36 curry 16 debrief 0 dejeuner 16
demo 126 demoday 7 demonstration 0 design 38 deskside 0 dial 127 dialed 127 dialled 128 did 133 dim 134 dine 75 dined
135 diner 16 dining 16 dinner 16 dinners 16 discord 14 dm 136 dmed 14 dms 14 doing 137 dosa 16 down 138 dram 16 drams
16 drank 139 drink 141 drinks 142 dropped 150 drove 153 dry 154 dumplings 16 e 155 eat 137 eaten 16 eating 16 ebr 0
egm 0 egusi 16 elevenses 36 email 156 emailed 77 emailing 77 emails 77 empanadas 16 espresso 36 event 7 eventually 163
expo 7 f2f 0 face 165 facetime 37 facetimed 37 facetiming 37 feasted 75 fed 166 festival 7 fika 36 filter 140 finally
163 fired 168 fireside 169 fish 171 fitting 0 flat 172 flew 173 for 176 fruhstuck 16 gala 7 gave 179 getroffen 0 gin
16 glass 23 glasses 23 gmeet 37 going 183 gone 183 google 184 got 189 grabbed 137 hackathon 7 had 200 hand 202
handover 0 hangout 37 headed 203 high 204 home 205 hotpot 16 house 205 huddle 0 hung 207 imessage 14 in 216 inbox 77
induction 0 injera 16 inspect 217 inspected 217 inspecting 217 inspection 0 insta 14 instagram 14 interview 0 intro
219 introd 218 introduced 218 introducing 218 introduction 220 introed 218 introing 218 investor 111 is 41 joined 173
jollof 16 just 163 kaffee 36 kebab 16 kebabs 16 keynote 7 kick 221 kickoff 0 kimchi 16 laksa 16 latte 36 lattes 36
launch 222 linkedin 14 ll 224 lnch 16 lunch 225 lunched 226 lunches 16 made 227 mail 156 mailed 77 mails 77 manned 228
masala 229 mbr 0 meal 16 measured 230 meating 0 meet 231 meeting 0 meetings 0 meetup 7 message 233 messaged 236
messages 14 messaging 14 messe 7 met 238 metting 0 mittagessen 16 mocha 36 moi 239 monthly 38 msg 14 msgd 14 mtg 0
mtgs 0 nasi 16 natter 0 nipped 203 nkwobi 16 noodles 16 note 240 nyama 241 off 244 office 245 offsite 0 on 255 one 259
open 260 out 138 over 264 owed 72 panel 7 parents 265 partner 111 party 7 pepper 266 performance 38 phone 267
phonecall 37 phoned 37 phones 37 phoning 268 picked 162 picnic 16 pierogi 16 ping 269 pinged 270 pings 14 pint 16
pints 16 pitch 111 pizza 16 planning 271 plate 73 popped 276 pot 277 pounded 278 pow 279 powwow 0 probation 0 product
38 progress 38 project 38 prosecco 16 puff 280 qbr 0 quarterly 38 quick 281 ramen 16 ran 228 rang 37 received 284
rendang 16 rendez 285 rendezvous 0 retreat 7 retro 0 review 286 ringing 268 road 287 roadshow 7 roast 288 round 289 s
41 sat 295 satay 16 saw 297 school 205 scran 16 scrum 0 sent 301 session 0 shared 303 shawarma 16 shot 168 shouted 72
showed 304 signal 14 sipped 22 sit 305 site 306 sitting 307 skype 308 skyped 37 skyping 37 slack 14 slacked 14 small
309 smoko 36 sms 136 some 28 spends 182 spent 182 spice 310 spoke 312 spoken 296 sports 313 sprint 314 staffed 228
stand 315 standup 0 steak 16 steerco 0 steering 316 stood 72 summit 7 sunday 317 sundowner 16 sundowners 16 supped 75
supper 16 sushi 16 suya 16 sync 0 synced 0 table 319 takeaway 16 taken 324 taking 324 tapas 16 tea 326 teams 308 tel
118 telco 118 telcon 37 telecon 37 telefonat 37 telefoniert 37 telegram 14 telephone 327 telephoned 37 tete 329 text
330 texted 236 texting 14 texts 14 thali 16 the 331 tiffin 16 to 334 toastie 16 took 335 tour 0 toured 217 town 336
trade 337 travelled 173 treated 340 treating 324 treffen 0 turned 304 tweeted 14 txt 14 txtd 14 txted 14 txting 14
ugali 16 up 341 vc 118 video 342 videocall 37 viewed 217 viewing 0 viewings 0 visit 0 visits 0 vm 343 vn 269 voice 344
voicemail 37 voicenote 14 voicenoted 14 wa 14 walk 346 walked 347 walkthrough 0 wapp 14 was 348 wats 349 webex 37
webinar 7 wechat 14 wedding 350 weekly 351 went 353 were 348 whats 349 whatsapp 354 whatsapped 236 whatsapping 14
whatsapps 14 whisky 16 wine 16 wined 166 working 355 workshop 7 zoom 308 zoomed 37 zooming 37
"""

