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
redo;tells verb3 reach bids;telly told_in;template owed_thing useful;templates useful;tender work_thing;tent
lendable;term owed_thing;terrace in_person;terrific meant_well;test giveinf imperative bid_it their_day bid_of;testing
doing;tests works3;text give1 giveinf told_by met_over work_thing redo;textbook useful;texted attempt says reach
handed;texts give3;thanked reach;that it det hello;the det hello bid_thing;theatre good_cause;their their hello;them
them hello bid_thing;then and filler hello;there it hello;these det;thesis own_affair work_thing;they they hello;theyd
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
2;^ 100;<until> 38 D 38 all 38 from 38 till 38 today 38 until 38 with 38;=23:contact;=23:contact , 103 D 103 on 103
that 103 to 103 with 103;=6:theirs;^ 105;me 106 us 106;owes 107;<to_do> 105;^ 109;to 110;down 111 due 111 meant 111
supposed 111;place 18;mine 18 my 113 our 113 ours 18 us 18;to 114;at 114 to 114;are 112 at 114 is 112 over 115 round
116 s 112 to 114;N 117;in 0;it 119;sure 0;<bid> 0 ask 0 call 0 get 120 give 0 go 0 leave 0 let 0 make 121 put 0 see 0
take 0 talk 0 think 0 whatever 0 write 0;^ 122;: 123;... 124 mine 18 my 113 our 113 ours 18 us 18;... 124;, 103 D 103
about 103 earlier 103 for 103 just 103 on 103 this 103 to 103 today 103 unannounced 103 with 103;in 127;mind 22;my
129;on 130;... 131 on 130;been 132;to 110 with 38;bed 38;low 38 up 38;<until> 38 D 38 all 38 from 38 till 38 today 38
until 38 w 38 with 38;office 102;office 102 the 138;of 139;weather 38;the 141;... 131 abroad 102 away 102 down 134 due
111 in 135 laid 136 meant 111 off 137 on 130 ooo 102 out 140 poorly 38 supposed 111 traveling 102 travelling 102 under
142;... 124 to 114;D 28;are 145 falls 145 is 145 s 145;... 146;at 147 for 147 in 147 with 147;<their_day> 148 on
130;are 145 at 147 falls 145 for 147 in 147 is 145 s 145 with 147;come 47;awaited 47 due 47 outstanding 47 overdue 47
pending 47 to 151;awaited 47 due 47 outstanding 47 overdue 47 pending 47 still 152 to 151;are 153 awaited 47 due 47 is
153 outstanding 47 overdue 47 pending 47 s 153 still 152 to 151;<owed_thing> 154;... 17;for 156 out 156 over 156 round
156 to 156;me 157 us 157;... 17 a 156 my 156 our 156 the 156;up 159;arrange 159 book 159 confirm 159 fix 159 plan 159
propose 159 schedule 159 set 160 suggest 159;to 161;touch 162;in 163;called 162 emailed 162 got 164 mailed 162
messaged 162 phoned 162 rang 162 texted 162 wrote 162;<their_day> 148;... 166 <their_day> 150;... 166 <their_day> 150
to 110;... 149 <their_day> 150 ^ 155 abroad 102 asked 158 assistant 165 away 102 been 132 big 167 court 167 down 134
driving 167 due 168 ea 165 eye 167 final 167 first 167 heart 167 hip 167 hospital 167 in 135 invited 158 job 167 knee
167 laid 136 last 167 meant 111 moving 167 new 167 next 167 off 137 office 165 on 130 ooo 102 out 140 pa 165 poorly 38
school 167 second 167 secretary 165 sports 167 start 167 supposed 111 team 165 traveling 102 travelling 102 under
142;apply 22 be 22 come 22 do 22 get 22 have 22 join 22 meet 22 run 22 see 22 take 22 try 22;^ 109 mine 18 my 113 our
113 ours 18 us 18;with 38;... 131 abroad 102 away 102 down 172 in 135 laid 136 off 137 on 130 ooo 102 out 140 poorly
38 traveling 102 travelling 102 under 142;: 101 abroad 102 agreed 104 also 108 and 118 are 112 at 125 away 102 by 126
called 128 has 133 in 126 is 143 keeps 132 now 108 off 102 on 126 ooo 102 out 140 over 144 round 116 s 169 should 170
still 108 to 171 traveling 102 travelling 102 via 126 was 173;<until> 81 D 81;<them> 175 N 175;to 176;<them> 82 N
82;across 177 back 177 is 52 ll 51 off 177 out 177 over 177 should 51 to 178 will 51;<them> 47 N 47;from 180;by 180
from 180 with 180;<me> 62;to 183;back 184 from 54 out 184 over 184 to 183;D 81;<them> 186;to 187;across 188 back 188
off 188 on 188 out 188 over 188;me 48 us 48;with 190;to 190;arrive 191 be 191 come 192 get 192 land 191 reach
190;arriving 55 awaited 182 coming 185 due 55 going 189 in 57 landing 55 on 59 outstanding 182 pending 182 to
193;hands 186 inbox 186 letterbox 186 mailbox 186 postbox 186;<their> 195;back 184 in 196 out 184 over 184 to
183;=7:waiting D 47;<them> 198 N 198;by 180 from 199 with 180;back 184 out 184 over 184 to 183;from 199;from 199 to
176;<until> 47;<them> 204 N 204 me 82 us 82;<me> 62 <them> 175 N 175;to 206;<me> 62 <them> 82 N 82;across 177 back 207
off 177 out 207 over 207 round 177 to 208 up 177;across 177 back 177 off 177 out 177 over 177 round 177 up 177;across
177 back 177 off 177 on 188 out 177 over 177 round 177 up 177;across 188 back 188 off 188 on 188 out 188 over 188 to
176;across 177 back 207 in 196 off 212 on 188 out 207 over 207 round 177 to 206 up 177;in 196;across 177 back 177 off
177 on 188 out 177 over 177 round 177 to 176 up 177;<their> 195 the 56;arriving 55 awaited 182 coming 185 due 55 going
215 in 216 landing 55 off 189 on 59 outstanding 182 pending 182 to 193;desk 186;<their> 218;<them> 186 me 48 us 48;in
196 on 219 with 220;<me> 62 me 48 us 48;back 184 out 184 over 184 to 222;in 196 with 190;arrive 191 be 221 come 223
get 192 go 215 land 224 reach 190;=4:needs_from_me;<until> 226;D 47 by 62 for 62 from 199 on 62 to 176;awaited 182
outstanding 182 pending 182;<until> 81 D 81 end 175 side 175 team 175;me 230 my 230 our 230 us 230;at 231 by 231 from
231;hands 186 inbox 186 letterbox 186 mailbox 186;<their> 233;done 232 given 232 in 234 mailed 232 on 219 provided 232
sent 232 shared 232 submitted 232 uploaded 232 with 220;arrive 191 be 235 come 192 get 192 land 191 reach
190;<owed_thing> 179 <until> 181 are 194 arrives 197 awaited 200 come 201 comes 201 coming 202 due 203 expected 202
from 205 gets 209 getting 210 go 211 goes 213 going 211 hits 214 is 217 lands 197 ll 225 outstanding 182 owed 177
owing 177 pending 182 please 227 pls 227 plz 227 promised 228 s 60 shall 193 should 193 still 229 to 236 will
225;<until> 105;... 238;to 178;drafting 47 finishing 47 preparing 47 printing 47 sending 47 signing 47;are 241 is 241
s 241;<them> 62 N 62 to 176;<them> 175 N 175 follow 63;... 240 across 177 arrives 63 awaited 63 back 177 coming 63 due
63 expected 63 follows 63 from 64 he 242 is 52 lands 63 ll 51 not 66 off 243 out 177 over 177 promised 63 she 242
should 51 they 242 to 244 will 51;... 177;N 81;to 247;promised 47 reckons 47 said 47 says 47 swears 47;$$ 47 <they>
249;<until> 250 D 250;<until> 105 D 105;in 252 through 252;in 252;in 252 out 252 through 252;post 252;the 256;arriving
252 coming 253 due 254 going 255 in 257 landing 252;are 258 arriving 252 coming 253 due 254 going 255 in 257 is 258
landing 252 s 258;D 105;<me> 260;D 105 to 261;across 262 back 262 over 262 round 262;... 263;<their> 264 it 264 me 105
that 264 the 264 them 264 us 105;are 258 arriving 252 coming 253 due 254 going 255 in 257 is 258 landing 252 s 258
with 247;<me> 105 <them> 175 N 175;to 267;across 177 back 268 off 177 out 177 over 177 to 176;are 258 arriving 252
coming 253 due 254 going 255 in 257 is 258 landing 252 s 258 to 71;... 260 D 105;... 177 to 71;me 105 us 105;<until>
105 D 105 today 105 tomorrow 105;=6:theirs ... 274;... 274;<until> 105 D 105 across 262 back 262 over 262 round 262
today 105 tomorrow 105;... 277;<their> 264 it 264 me 275 my 276 our 276 that 264 the 278 them 264 us 275;with 247;up
280;back 248;across 177 back 177 off 177 out 177 over 177 to 176;<me> 105;to 284;back 285 me 105 us 105;... 260;me 287
us 287;know 105;<me> 289;0 274 me 276 my 276 our 276 the 276 us 276;out 248;N 81 arrive 62 be 69 come 62 follow 62
land 62 reach 70;to 293;back 285;... 237 <give3> 239 <owed_thing> 245 agreement 72 amended 246 answer 72 apologise 248
apologize 248 ask 247 back 251 balance 259 bringing 265 chase 247 check 266 cheque 259 clean 246 coming 269
congratulate 247 contract 270 copy 72 corrected 246 decision 72 deck 72 delivers 271 delivery 259 deposit 259 docs 72
documents 72 draft 272 drafting 273 drafts 271 dropping 279 emailing 265 emails 271 feedback 72 figures 72 final 246
finding 273 first 246 follow 281 forwarding 265 forwards 271 full 246 get 282 gets 283 getting 286 giving 288 goes 283
going 283 goods 259 introduce 247 invite 247 invoice 270 lending 273 letting 290 list 72 mails 271 making 288 money
259 my 246 new 246 numbers 72 offer 72 order 72 our 246 paperwork 72 parts 259 pay 247 paying 291 payment 270 pays 271
ping 247 po 72 posting 279 pricing 273 proper 246 proposal 72 quote 270 quoting 273 reach 292 remind 247 report 294
reporting 295 returns 271 reverting 295 revised 246 revises 271 samples 270 send 247 sending 279 sends 271 shares 271
showing 288 signed 246 sorting 273 specs 72 tell 247 telling 288 term 73 texting 273 thank 247 transfer 259
transferring 291 updated 246 wiring 291 write 247 writing 288;is 52 ll 51 should 51 to 178 will 51;<owed_thing> 297
are 60 is 60 s 60;<them> 82 N 82 follow 63;... 240 arrives 63 awaited 63 coming 63 due 63 expected 63 follows 63 from
64 is 52 lands 63 ll 51 not 66 off 64 promised 63 should 51 to 299 will 51;... 298 <owed_thing> 300 agreement 72
answer 72 contract 72 copy 72 decision 72 deck 72 docs 72 documents 72 draft 72 feedback 72 figures 72 invoice 72 list
72 numbers 72 offer 72 order 72 paperwork 72 payment 72 po 72 proposal 72 quote 72 report 72 samples 72 specs 72 term
73;N 103;from 302;... 303 from 302;... 43 ^ 301 blood 77 card 304 final 79 first 79 full 77 lab 77 letter 304 new 77
note 304 parcel 304 postcard 304 revised 77 second 77 signed 79 telegram 304 test 77;of 92;favour 306;against 92 for
92 in 307;against 92 firmly 308 for 92 in 307 strongly 308;s 47;<their> 47 N 310;^ 311;^ 81;<them> 313 N
313;<did_free> 14 owe 314;<owed_thing> 53;... 316 <owed_thing> 300 agreement 72 answer 72 contract 72 copy 72 decision
72 deck 72 docs 72 documents 72 draft 72 feedback 72 figures 72 invoice 72 list 72 numbers 72 offer 72 order 72
paperwork 72 payment 72 po 72 proposal 72 quote 72 report 72 samples 72 specs 72 term 73;... 43 ^ 317 blood 77 final
79 first 79 full 77 lab 77 new 77 revised 77 second 77 signed 79 test 77;N 22;about 319 of 319;card 304 letter 304
note 304 parcel 304 postcard 304 telegram 304;=0:missed times 38;time 38;again 38 both 322 each 323 every 323 only 38
twice 38;machine 324;<until> 226 before 226 by 226 until 226;... 326;my 327 our 327;^ 328;<them> 18 N 18;meet 330 see
330 visit 330;to 331;down 332 out 332 over 332 round 332 to 331 up 332;<det> 0 <my> 0 N 0 all 0 in 0 it 0 more 0 off 0
on 0 out 0 them 0 up 0;<bid> 0 <bid_it> 334;^ 335;^ 335 that 45 to 336;^ 44 that 45 to 45;reckons 337 said 337 says
337 thinks 338;$$ 38;tone 340;accounts 28;all 342;out 309;... 17 D 16 later 16;N 345;w 346 with 346;up 347;<them> 103
N 103;to 349;off 350;^ 0 against 92 firmly 308 for 92 in 307 strongly 308;to 156 w 156 with 156;away 353 back 353 down
353 out 353 over 353 round 353 to 156 up 353 w 156 with 156;call 38 catch 38 get 38 join 38 meet 38 see 38 speak 38
talk 38;to 355;... 227 <until> 226;approved 357 back 357 booked 357 checked 357 cleared 357 delivered 357 done 357
filed 357 finished 357 fixed 357 in 357 paid 357 posted 357 printed 357 ready 357 returned 357 reviewed 357 sent 357
settled 357 signed 357 sorted 357;... 358;all 359 everything 359 it 359 my 359 our 359 that 359 the 359 them 359 those
359;^ 360;^ 44 hoped 356 like 361;owe 314;... 46 : 45;N 364;from 365;D 16 for 156;D 16 for 156 s 367;... 17 N 368;to
369 w 156 with 156;N 368;to 371;<them> 18 N 18 away 353 back 353 down 370 home 372 out 353 over 370 round 370 to 369
up 370 w 156 with 156;from 365 off 350;$$ 38 tone 340;reckons 338 said 338 says 338 thinks 338;<owed_thing> 227;... 48
<until> 47 D 47;... 377 <their> 378 a 378 an 378 everything 378 it 378 news 378 that 378 the 378 them 378 this 378
word 378;... 377;^ 380;^ 379 a 381 an 381;<their> 378 a 378 an 378 everything 378 it 378 news 378 that 378 the 378
them 378 this 378 word 378;^ 383;... 227;<until> 226 D 47;... 386 <until> 47 D 47;... 377 <owed_thing> 357 <their> 378
a 378 all 385 an 378 everything 378 it 378 my 327 news 378 our 327 some 385 that 378 the 387 them 378 this 378 those
385 word 378;... 377 <owed_thing> 357;^ 389;^ 388 a 390 an 390;<until> 226 approved 357 back 357 booked 357 checked
357 cleared 357 delivered 357 done 357 filed 357 finished 357 fixed 357 in 357 paid 357 posted 357 printed 357 ready
357 returned 357 reviewed 357 sent 357 settled 357 signed 357 sorted 357;... 392;<until> 226 approved 357 back 357
before 226 booked 357 by 226 checked 357 cleared 357 delivered 357 done 357 filed 357 finished 357 fixed 357 in 357
paid 357 posted 357 printed 357 ready 357 returned 357 reviewed 357 sent 357 settled 357 signed 357 sorted 357 until
226;... 394;... 377 <owed_thing> 357 all 393 everything 359 it 359 my 395 our 395 some 385 that 359 the 393 them 359
those 393;^ 396 a 390 an 390;better 0 crazy 0 daft 0 foolish 0 mad 0 nuts 0 overpaying 0 right 0 silly 0 stupid 0 too
0 undercharging 0 underpricing 0 wise 0 wrong 0;^ 398;be 399;am 399 are 399 d 400 m 399 were 399 would 400;<i> 401;<i>
401 that 402;saying 28;are 404 say 28;=13:talk are 28 got 28 had 28 has 28 is 28 left 28 might 28 quit 28 s 28 was 28
were 28 will 28;are 28 got 28 had 28 has 28 is 28 left 28 might 28 quit 28 s 28 was 28 were 28 will 28;=13:talk <they>
407;<they> 406 it 28 on 28 that 408;<they> 407;<they> 407 that 410;away 353 back 353 down 370 home 372 out 353 over
370 round 370 to 369 up 370 w 156 with 156;it 28;has 413 is 28;answering 325 answerphone 324 vm 324 voicemail
324;hoped 356;down 18 in 18 over 18 round 18 up 18;w 156 with 156;call 418 meeting 418;N 417 a 419 breakfast 418
brunch 418 coffee 418 dinner 418 drinks 418 lunch 418 tea 418;... 17 N 368 meet 330 see 330 visit 330;to 421 w 156
with 156;... 17 meet 330 see 330 visit 330;to 423 w 156 with 156;away 353 back 353 down 422 home 372 out 424 over 422
round 422 to 421 up 422 w 156 with 156;<verb3> 28;=13:talk N 28;<they> 28 N 426 it 28 on 28 that 427;=13:talk <they>
407 N 28;<they> 406 N 426 it 28 on 28 that 429;<they> 28 it 28 on 28 that 28;<owed_thing> 154 balance 259 check 259
cheque 259 contract 259 delivery 259 deposit 259 goods 259 invoice 259 money 259 parts 259 payment 259 quote 259
samples 259 transfer 259;^ 432;<they> 22;have 384;<they> 22 that 434 to 435;<they> 22 that 434;<they> 28;did 438 does
438 has 438 is 438 was 438 will 438;hear 62;^ 440;... 175;<giveinf> 442 <redo> 442 <to_do> 442;^ 443;gather 28 hear 28
ll 441 to 444 understand 28;=15:gave:intro;N 446;N 447;off 340;busy 340 dead 340 engaged 340 switched 449;busy 340
dead 340 engaged 340 is 450 s 450 seems 28 switched 449 was 450;bringing 273 drafting 273 dropping 273 emailing 273
finding 273 forwarding 273 getting 273 giving 288 lending 273 making 288 posting 273 pricing 273 quoting 273 sending
273 showing 288 sorting 273 telling 288 texting 273 writing 288;my 226 our 226;^ 453;^ 452 answering 325 answerphone
324 needs 454 reckons 337 said 337 says 337 thinks 338 vm 324 voicemail 324;has 413;from 302 off 350;whole 38;$$ 38
again 38 all 38 both 38 each 38 every 38 for 38 still 38 the 458;again 38 all 38 both 38 each 38 every 38 for 38 still
38 the 458;busy 459 dead 459 engaged 459 off 460 switched 449;busy 459 dead 459 engaged 459 is 461 off 460 s 461
switched 449 was 461;like 28;says 28;to 444;<them> 18 N 345;: 313;self 467;to 468;1 38;call 38 meeting 38;up 38;off
38;one 38;to 474;1 470 1on1 38 appointment 38 board 471 breakfast 38 call 38 catch 472 coffee 38 demo 38 dinner 38
interview 38 kick 473 kickoff 38 lunch 38 meeting 38 offsite 38 one 475 party 38 retro 38 review 38 session 38 slot 38
stand 472 standup 38 sync 38 weekly 38 workshop 38 zoom 38;=0:missed 1 470 1on1 38 appointment 38 board 471 breakfast
38 call 38 catch 472 coffee 38 demo 38 dinner 38 interview 38 kick 473 kickoff 38 lunch 38 meeting 38 offsite 38 one
475 party 38 retro 38 review 38 session 38 slot 38 stand 472 standup 38 sync 38 weekly 38 workshop 38 zoom 38;1 470
1on1 38 appointment 38 board 476 breakfast 38 call 38 catch 472 coffee 38 daily 476 demo 38 dinner 38 interview 38
kick 473 kickoff 38 lunch 38 meeting 38 monthly 476 offsite 38 one 475 party 38 quarterly 476 retro 38 review 38
session 38 slot 38 stand 472 standup 38 sync 38 team 476 weekly 477 workshop 38 zoom 38;s 478;<their> 478 D 478 N 479
my 478 our 478 the 478 this 478;touch 38;in 481;see 38;=0:missed up 38;base 38;ask 38 check 38 drop 38 email 38 get
482 give 38 go 483 invite 38 look 484 message 38 phone 38 ping 38 pop 38 reply 38 ring 38 send 38 text 38 thank 38
touch 485 write 38;really 486;<owed_thing> 240;... 488 <owed_thing> 283;into 28;bought 28 bumped 490 called 28 danced
28 dated 28 goes 28 had 28 has 28 heard 28 knows 28 met 28 played 28 plays 28 ran 490 rang 28 reckons 28 said 28 sat
28 saw 28 says 28 sold 28 spoke 28 talked 28 thinks 28 told 28 visited 28 was 28 went 28 worked 28 works 28;... 43 ^
489 accountant 491 aunt 491 boss 491 boyfriend 491 brother 491 colleague 491 cousin 491 dad 491 daughter 491 father
491 flatmate 491 friend 491 girlfriend 491 gran 491 grandmother 491 husband 491 lawyer 491 mom 491 mother 491 mum 491
neighbor 491 neighbour 491 nephew 491 niece 491 partner 491 roommate 491 sister 491 son 491 uncle 491 wife 491;me
467;for 493;^ 380 a 381 an 381;... 377 <owed_thing> 357 all 393 everything 359 it 359 my 393 our 393 some 385 that 359
the 393 them 359 those 393;^ 496 a 390 an 390;=4:needs_from_me ... 394;... 377 <owed_thing> 357 all 393 everything 359
it 359 my 498 our 498 some 385 that 359 the 393 them 359 those 393;^ 499 a 390 an 390;$$ 38 ... 340;<them> 38 N
38;from 502;from 502 yet 503;from 502 of 312 yet 503;N 501 answer 504 contract 504 delivery 504 documents 504 draft
504 invoice 504 money 504 news 504 order 504 papers 504 parcel 504 payment 504 quote 504 reply 504 samples 504 sign
505 word 504;=23:contact ... 46 : 45;N 507;for 493 from 508 to 468;s 38;<their> 38 N 510;N 28;from 511 that 512
through 511 via 511;answering 325 answerphone 324 needs 454 vm 324 voicemail 324;be 22 have 22 to 22;back 38 in
481;apologise 38 apologize 38 ask 38 check 38 congratulate 38 drop 38 email 38 get 516 give 38 go 483 invite 38 look
484 message 38 phone 38 ping 38 pop 38 reply 38 ring 38 send 38 text 38 thank 38 touch 485 write 38;N 515 to
517;<them> 313;say 28;<giveinf> 385 <redo> 385 <to_do> 385;^ 521;<give1> 105 <giveinf> 105 <redo> 105 <to_do> 105;^
523;d 524 ll 524 will 524 would 524;he 525 she 525 they 525;he 525 she 525 that 526 they 525;N 426 that 512;to
486;ought 529 should 486;better 0;to 0;d 531 must 0 need 532 ought 532 should 0;^ 533;<i> 534;and 535;<i> 401 he 525
she 525 they 525;<bid> 0 <bid_it> 334 apply 0 ask 0 be 0 buy 0 call 0 charge 0 check 0 cut 0 drop 0 fill 0 find 0 fire
0 focus 0 follow 0 forget 0 get 0 go 0 hand 0 have 0 hire 0 hold 0 keep 0 learn 0 leave 0 let 0 look 0 make 0 move 0
never 0 not 0 pass 0 pay 0 phone 0 play 0 put 0 read 0 ring 0 save 0 see 0 sell 0 set 0 sleep 0 start 0 stick 0 stop 0
take 0 talk 0 think 0 try 0 wait 0 work 0 write 0;^ 538;... 536 <i> 401 ^ 335 d 524 he 525 just 45 ll 524 she 525 that
537 they 525 to 539 will 524;are 28;t 0;<bid> 0 <bid_it> 334 always 0 build 0 buy 0 charge 0 cut 0 don 542 dont 0
double 0 drop 0 fire 0 focus 0 hire 0 keep 0 launch 0 never 0 raise 0 sell 0 ship 0 start 0 stop 0 test 0 try 0 use 0
wait 0;<bid> 0 <bid_it> 334 always 0 apply 0 ask 0 be 0 build 0 buy 0 call 0 charge 0 check 0 cut 0 don 542 dont 0
double 0 drop 0 fill 0 find 0 fire 0 focus 0 follow 0 forget 0 get 0 go 0 hand 0 have 0 hire 0 hold 0 keep 0 launch 0
learn 0 leave 0 let 0 look 0 make 0 move 0 never 0 not 0 pass 0 pay 0 phone 0 play 0 put 0 raise 0 read 0 ring 0 save
0 see 0 sell 0 set 0 ship 0 sleep 0 start 0 stick 0 stop 0 take 0 talk 0 test 0 think 0 try 0 use 0 wait 0 work 0
write 0;^ 544;... 536 ^ 543 d 524 he 525 just 45 ll 524 she 525 that 526 they 525 to 545 will 524;... 536 <i> 401 ^
543 d 524 he 525 just 45 ll 524 she 525 that 537 they 525 to 545 will 524;later 16;N 548;=13:talk like 28;reminder
467;of 312;^ 383 back 38;N 515 apologise 38 apologize 38 ask 38 check 38 congratulate 38 drop 38 email 38 get 553 have
384 hear 384 invite 38 message 38 phone 38 probably 486 really 486 reply 38 send 38 text 38 thank 38 write 38;hear
28;i 555;should 170;from 511 through 511 via 511;answer 504 contract 504 delivery 504 documents 504 draft 504 invoice
504 money 504 news 504 order 504 papers 504 parcel 504 payment 504 quote 504 reply 504 samples 504 sign 505 word
504;<them> 313 N 313 ^ 81;of 180;from 180 off 180 out 561;... 562;^ 563;... 562 <their> 47 N 310;<their> 564 ^ 565 a
564 an 564 any 564 my 564 our 564 the 564;given 566 sent 566;<their> 564 ^ 563 a 564 an 564 any 564 my 564 our 564 the
564;up 566;be 567 collect 566 get 566 have 568 hear 568 pick 569 receive 566 see 566;after 312 chasing 312 lacking 312
missing 312 needs 454 no 559 owe 560 short 552 to 570;to 415;=3:advice <bid> 0;^ 573 just 45 to 45;d 524 he 525 ll 524
she 525 that 526 they 525 will 524;is 28;it 82;<until> 81 ^ 577;get 578 have 578 see 578;could 579 d 579 ll 579 will
579 would 579;<they> 580;promised 581 said 581 swore 581;<i> 582;... 240 across 177 arrives 63 awaited 63 back 177
coming 63 due 63 expected 63 follows 63 from 64 is 52 lands 63 ll 51 not 66 off 243 out 177 over 177 promised 63
should 51 to 244 will 51;... 298 <owed_thing> 584 agreement 72 answer 72 balance 259 check 259 cheque 259 contract 270
copy 72 decision 72 deck 72 delivery 259 deposit 259 docs 72 documents 72 draft 72 feedback 72 figures 72 goods 259
invoice 270 list 72 money 259 numbers 72 offer 72 order 72 paperwork 72 parts 259 payment 270 po 72 proposal 72 quote
270 report 72 samples 270 specs 72 term 73 transfer 259;... 43 ^ 585 blood 77 buzz 576 final 79 first 79 full 77 lab
77 new 77 revised 77 rumour 576 second 77 signed 79 test 77 word 576;say 28 to 110;=11:thinking N 22;<they> 22 N 22
about 588 i 22 maybe 22 of 588 perhaps 22 that 22 we 22;... 536 <i> 401 that 402 to 89;... 252;... 175 <me> 591;<them>
81 N 81;<give1> 592 forward 593 intro 593 introduce 593 send 593 share 593;=12:task;^ 594 do 595;of 502;<them> 38 N 38
hold 597;to 502;call 502 catch 502 get 598 hunt 502 nail 502 pin 502 raise 502 reach 502 ring 502 see 502 speak 599
track 502;to 600;$$ 38 again 38 both 322 each 323 every 323 only 38 twice 38;against 92 firmly 308 for 92 in 307
strongly 308 thinking 25;from 365 has 413 is 28;<bid> 0 go 0;^ 605;^ 44 like 361 not 606;t 606;to 570;: 4 <did_free>
14 <i> 37 <their> 80 <they> 91 <view> 97 N 174 ^ 296 a 305 advised 309 advises 92 advocates 92 after 312 also 315 am
34 an 318 annoyed 320 another 321 answering 325 answerphone 324 anxious 320 argued 309 assembled 33 awaiting 329
awaits 329 away 333 basically 339 been 34 began 33 blood 77 bought 33 busy 341 by 343 came 344 card 303 catching 348
chasing 312 collecting 330 completed 33 contract 351 counseled 352 counselled 352 counsels 92 curious 320 cycling 354
d 362 deck 351 definitely 363 dm 366 draft 351 drafted 33 dreamed 25 dreamt 25 drew 35 driving 373 dropping 330 email
374 engaged 375 essentially 376 excited 320 expect 382 expected 384 expecting 391 expects 397 favours 92 feels 403
fetching 330 figures 403 final 79 finished 33 first 79 flying 354 folk 405 form 351 from 365 full 77 gather 409
gathered 411 going 412 gossip 414 got 415 had 416 have 36 having 420 he 111 heading 425 hear 428 heard 430 hearing 431
her 433 his 433 honestly 376 hope 436 hoped 356 hoping 437 hosting 330 how 439 i 445 intro 448 invoice 351 it 451
jealous 320 just 455 lab 77 lacking 312 legend 456 letter 457 line 462 literally 376 looks 463 m 34 mail 374 market
464 me 465 meeting 466 memo 469 message 366 missed 480 missing 312 mused 25 must 487 my 492 nb 494 need 495 needed 497
needs 500 new 77 no 506 note 509 noticed 513 now 363 number 462 off 425 offer 351 only 514 ordered 33 ought 518 our
492 owe 519 parcel 351 people 520 phone 462 picking 330 planning 16 please 522 pls 522 plz 522 polished 33 popping 333
postcard 303 practiced 33 practised 33 prayed 25 prepared 33 prepped 33 promised 527 proposal 351 proposes 92 proud
320 quote 351 read 528 really 530 reckons 540 recommends 92 remembered 25 reminder 469 reminisced 25 report 351
revised 77 rumor 456 rumour 456 rumours 541 said 546 samples 351 saw 513 says 547 second 77 see 513 seeing 549
seemingly 28 seems 550 self 551 sez 90 shall 435 she 111 short 552 should 554 signed 79 simply 376 slides 351 so 556
somebody 557 someone 557 sounds 463 spotted 558 started 33 still 571 straight 572 street 464 suggests 574 swears 575
swore 527 taking 330 talk 576 test 77 text 366 texted 527 that 583 the 586 their 433 they 587 thinking 589 thinks 590
thought 25 to 596 traveling 354 travelling 354 trying 601 understand 411 urges 92 ve 36 visiting 549 vm 602 voicemail
602 want 495 wanted 497 wants 397 warned 309 was 603 we 465 what 439 whatsapp 366 when 439 where 439 which 583 why 439
wish 437 wishing 437 word 604 worked 33 worried 25 would 607 wouldn 608 wouldnt 606 wrapped 33 wrote 527 yet 609;from
247;... 611;get 612;N 595;... 614;you 615;done 615;congrats 615 congratulations 615 happy 615 hello 615 hi 615 sorry
615 thank 616 thanks 615 well 617;^ 613 say 618 wish 618;s 103;<their> 103 N 620 my 103 our 103 the 103;^ 5;free
622;bono 622;for 623 free 622 help 622 helping 622 pro 624 unpaid 622;at 621;at 621 for 623 free 622 help 622 helping
622 in 621 of 625 over 626 pro 624 round 621 unpaid 622;=18:gave:mentoring;^ 628;=18:gave:mentoring students 629;^ 630
at 629;for 623 free 622 help 622 helping 622 mentoring 631 pro 624 unpaid 622 volunteering 622;for 623 free 622 help
622 helping 622 mentoring 631 of 632 pro 624 unpaid 622 volunteering 622;at 621 for 623 free 622 help 622 helping 622
in 621 mentoring 631 of 632 over 626 pro 624 round 621 unpaid 622 volunteering 622;calls 38;at 621 in 621 over 626
round 621;afternoon 627 day 627 days 627 evening 627 h 633 hour 634 hours 634 hr 633 hrs 633 missed 635 morning 627
week 636;minute 340;last 638;the 639;me 340 us 340;$$ 38 again 340 at 640 last 638 on 641;$$ 38 again 340 at 640 back
340 last 638 on 641 out 340;<off_it> 643;be 644;to 645;been 644;=1:moved;D 648;<off_it> 643 now 649;<off_it> 643 been
644 now 649;<off_it> 643 been 644;been 644 being 644 gets 644 got 644 had 646 has 647 is 644 s 652 was 644 were 644;N
653;<off_it> 642 been 644 being 644 gets 644 got 644 had 646 has 647 is 650 s 651 skipped 38 w 654 was 644 were 644
with 654;1 655;skipped 38;=17:gave:knowledge;^ 658;about 659 in 659 on 659 through 659;about 659 for 659 in 659 on
659;... 660 about 659 for 659 in 659 on 659 up 661;<them> 662 N 662;<them> 658 N 658;to 664;... 665;for 664 to 664;...
667;^ 668;<them> 659 N 659;<them> 659 N 659 ^ 666 how 659 my 669 our 669 the 669 to 670 what 659 when 659 where 659
which 659 why 659;=20:gave:referral;<them> 672;to 673;... 674;^ 675;of 676;=16:gave:feedback;^ 678;^ 678 about 679
back 679 on 679 to 679;^ 672;to 681;along 682 on 682 over 682 to 681;card 683 cv 683 details 683 name 683 number 683
portfolio 683 profile 683 resume 683;for 681 of 681 to 681;<contact_of> 672 <contact_thing> 672;^ 686;s
687;=19:gave:resource;<useful> 689;... 690 <useful> 689;<useful> 689 s 686;... 692 <useful> 689;a 691 an 691 my 693
our 693 some 691 that 691 the 693 this 691 three 691 two 691;<remarks_on> 679;<contact_of> 685 <contact_thing> 685 few
695;a 691 an 691 my 691 our 691 some 691 that 691 the 691 this 691;^ 697;few 695;<remarks_on> 679 a 699 detailed 695
honest 695 my 695 our 695 some 695 the 695 written 695;<contact_of> 685 <contact_thing> 685 <remarks_on> 679;a 691 an
691 my 691 our 691 some 691 that 691 the 691 this 691 three 691 two 691;<contact_of> 685 <contact_thing> 685
<remarks_on> 679 ^ 702 a 696 detailed 695 honest 695 my 701 our 701 some 695 the 701 written 695;<contact_of> 685
<contact_thing> 685 <remarks_on> 679 N 688 ^ 694 a 696 across 698 back 700 detailed 695 honest 695 my 701 on 698 our
701 over 703 some 695 the 701 written 695;^ 697 across 698 on 698 over 698;<them> 689 N 689;to 706 with 706;<them>
689;to 708 with 708;... 707 along 709 on 709 over 709 to 706 with 706;<useful> 710;... 711 <useful> 710;... 707 to 706
with 706;<useful> 713;... 714 <useful> 713;along 709 on 709 over 709 to 708 with 708;<useful> 716;... 717 <useful>
716;a 712 an 712 my 712 our 712 some 715 that 718 the 712;<remarks_on> 680;<contact_of> 677 <contact_thing> 677 few
720;a 715 an 715 my 715 our 715 some 715 the 715;^ 722;^ 678 back 679;<remarks_on> 724;few 725;<remarks_on> 724 a 726
detailed 725 honest 725 my 725 some 725 written 725;<contact_of> 677 <contact_thing> 677;<contact_of> 677
<contact_thing> 677 ^ 722 a 728 the 728;<contact_of> 677 <contact_thing> 677 few 725;<contact_of> 677 <contact_thing>
677 <remarks_on> 724 ^ 722 a 730 detailed 725 honest 725 my 725 some 725 the 728 written 725;<contact_of> 689
<contact_thing> 689 <useful> 689;... 732 <contact_of> 689 <contact_thing> 689 <useful> 689;a 733 an 733 my 733 our 733
the 733;^ 734;<them> 735;<contact_of> 677 <contact_thing> 677 <remarks_on> 680 <their> 684 <them> 704 N 705 ^ 719 a
721 across 723 along 723 back 727 detailed 720 honest 720 my 720 off 723 on 729 over 731 round 723 some 720 the 728 to
736 written 720;... 81;... 186 <them> 738 both 81;<give1> 739;will 313;and 741 to 313;yes 742;also 363 owe 314 still
363;^ 81 with 313;^ 81 off 745 out 745 up 745 with 313;<them> 746 N 746;<until> 81 D 81 back 175;<them> 748 N
748;answering 749 briefing 749 chasing 749 emailing 749 invoicing 749 mailing 749 paying 749 refunding 749 reimbursing
749 reminding 749 ringing 749 seeing 749 texting 749 updating 749;<doing> 18;at 156 down 156 for 156 in 156 on 156 out
156 over 156 to 156 up 156 with 156;... 17 attend 156 dine 156 host 156 join 156 lunch 156 meet 156 see 156 visit
156;at 156 down 156 for 156 in 156 on 156 out 156 over 156 to 753 up 156 with 156;... 186;^ 755;<giveinf> 81;^ 757;for
758 to 758 with 758;^ 442;<them> 760 N 760 ^ 755;... 186 <giveinf> 81;^ 762;for 763 to 758 with 758;... 17 ^
757;=2:plan ... 17;... 17 ^ 757 attend 156 call 16 dine 156 have 16 host 156 join 156 lunch 156 meet 766 see 766 speak
16 talk 16 visit 766;at 156 down 156 for 765 in 156 on 156 out 156 over 156 to 767 up 156 with 765;<them> 252;from
769;... 770;<them> 760 N 760 ^ 771 together 156;<them> 760 N 760;D 16 N 16;... 774;<doing> 775;... 17 be 776;... 17 at
156 down 156 for 156 in 156 on 156 out 156 over 156 to 777 up 156 with 156;... 17 at 156 down 156 for 156 in 156 on
156 out 156 over 156 to 156 up 156 with 156;of 756;charge 780;up 759;^ 757 attend 156 dine 156 host 156 join 156 lunch
156 meet 156 see 156 visit 156;for 758 to 783 with 758;... 17 call 16 have 16 meet 16 see 16 speak 16 talk 16 visit
16;at 156 down 156 for 156 in 156 on 156 out 156 over 156 to 785 up 156 with 156;hook 764;the 787;... 17 ^ 755;for
756;in 759;attend 156 dine 156 host 156 join 156 lunch 156 meet 156 see 156 visit 156;to 792;^ 47;on 794;waiting
795;... 17 <them> 760 N 760 ^ 755;at 156 before 156 for 156 in 156 to 156 with 156;... 252 <until> 105 D 105;<them>
799 N 799;from 800;... 801;^ 802;appear 798 attend 156 compete 798 dance 798 dine 156 exhibit 798 get 803 have 803
host 156 join 156 lunch 156 meet 156 perform 798 pitch 798 play 798 present 798 receive 803 see 156 sing 798 speak 798
visit 156;... 17 to 600;orders 759;<doing> 18 <making> 747 <outing> 156 ^ 750 all 751 attending 156 away 752 booked
754 booking 756 both 751 bound 759 bringing 761 calling 756 catching 156 celebrating 156 charged 759 chasing 756
collecting 756 cooking 156 delivering 756 doing 156 down 764 drafting 756 driving 156 dropping 761 due 768 emailing
756 finishing 756 flying 156 getting 772 giving 773 going 778 handling 756 having 156 heading 779 hosting 156 in 781
introducing 756 left 759 lending 773 lined 782 mailing 756 making 756 meant 784 measuring 756 meeting 156 obliged 759
off 786 on 788 ordering 756 out 752 paying 756 picking 789 planning 16 playing 156 posting 756 presenting 156 printing
756 responsible 790 ringing 756 roped 791 running 156 seeing 156 sending 761 set 793 sharing 756 showing 156 signed
782 speaking 156 still 796 supposed 793 taking 797 tasked 759 texting 756 to 804 traveling 156 travelling 156 trying
805 under 806 visiting 156 watching 156 writing 756;<doing> 18 <outing> 156 all 751 away 752 booked 752 both 751 due
752 going 752 heading 752 off 752 out 752;<doing> 18 <outing> 156 all 751 away 752 booked 752 both 751 due 779 going
752 having 156 heading 752 meeting 156 off 779 out 752;at 156 for 156 in 156 on 156 to 156;box 810 place 810 spot 810
table 810;a 811 passes 810 places 810 seats 810 spaces 810 spots 810 tickets 810;... 17 a 811 passes 810 places 810
seats 810 spaces 810 spots 810 tickets 810;... 17 a 811 got 813 passes 810 places 810 seats 810 spaces 810 spots 810
tickets 810;<doing> 18 all 751 both 751;a 811 got 813 passes 810 places 810 seats 810 spaces 810 spots 810 tickets
810;am 808 are 809 fly 156 got 812 has 812 have 814 is 815 m 808 meet 156 travel 156 ve 816;N 817;together 156;<doing>
18 <making> 747 <outing> 156 ^ 750 all 751 attending 156 away 752 booked 754 booking 756 both 751 bound 759 bringing
756 calling 756 catching 156 celebrating 156 charged 759 chasing 756 collecting 756 cooking 156 delivering 756 doing
156 down 764 drafting 756 driving 156 dropping 756 due 768 emailing 756 finishing 756 flying 156 getting 819 going 778
handling 756 having 156 heading 779 hosting 156 in 781 introducing 756 left 759 lined 782 mailing 756 making 756 meant
784 measuring 756 meeting 156 obliged 759 off 786 on 788 ordering 756 out 752 paying 756 picking 789 planning 16
playing 156 posting 756 presenting 156 printing 756 responsible 790 ringing 756 roped 791 running 156 seeing 156
sending 756 set 793 sharing 756 showing 156 signed 782 speaking 156 supposed 793 taking 789 tasked 759 texting 756 to
804 traveling 156 travelling 156 trying 156 under 806 visiting 156 watching 156 writing 756;=5:mine <until> 81 D
81;inbox 821;post 821;<their> 822 the 823;desk 821;<their> 825;<them> 821 N 821;in 824 on 826 with 827;be 828;d 829 ll
829 will 829 would 829;it 830 they 830 those 830;^ 831;^ 831 that 832;<them> 833 N 833;0 442 <their> 442 a 442 an 442
half 442 my 442 our 442 some 442 the 442 three 442 two 442;^ 835;<them> 836;there 340;attend 340 be 838 come 340 go
340;t 839;not 839;for 187;across 188 back 188 done 842 from 800 off 188 over 188 ready 842 to 187 w 187 with 187;...
843;^ 844;get 845 have 845 hoped 356 mentioned 28 met 28 missed 480 offered 28 promised 28 receive 803 said 28 seen 28
sent 28 told 28;=0:missed $$ 38;attend 847 be 838 call 38 come 340 go 847 meet 38 reach 38 see 38 speak 38 talk 38
visit 38;also 363 not 848 owe 314 still 363;attend 847 be 838 call 38 come 340 go 847 happen 38 meet 38 see 38 speak
38 talk 38 visit 38;t 850;attend 847 be 838 call 38 come 340 go 847 meet 38 see 38 speak 38 talk 38 visit 38;<them>
836 also 363 owe 314 still 363;call 16 have 16 meet 16 see 16 speak 16 talk 16 visit 16;to 854;how 659;$$ 38 trying
340 waiting 340;up 857;<them> 836 ^ 771;N 156;N 156 to 860 with 860;hoped 356 mentioned 28 met 28 missed 480 offered
28 promised 28 said 28 seen 28 sent 28 told 28;1 18;to 313;D 864 to 313;D 16 again 17 next 17;up 18;one 18;to 868;call
18;1 863 appointment 18 breakfast 18 brunch 18 call 18 catch 867 chat 18 coffee 18 date 18 demo 18 dinner 18 drinks 18
follow 867 interview 18 lunch 18 meeting 18 mtg 18 one 869 phone 870 session 18 supper 18 sync 18 tea 18 video 870
workshop 18 zoom 18;... 17 1 863 D 16 appointment 18 breakfast 18 brunch 18 call 18 catch 867 chat 18 coffee 18 date
18 demo 18 dinner 18 drinks 18 follow 867 interview 18 lunch 18 meeting 18 mtg 18 one 869 phone 870 session 18 supper
18 sync 18 tea 18 video 870 workshop 18 zoom 18;up 872;1 863 another 871 appointment 18 board 871 box 810 breakfast 18
brunch 18 call 18 catch 867 chat 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 final 871 first 871 follow 873
interview 18 lunch 18 meeting 18 monthly 871 mtg 18 one 869 phone 870 place 810 quick 871 second 871 session 18 short
871 spot 810 supper 18 sync 18 table 810 tea 18 team 871 video 870 weekly 871 workshop 18 zoom 18;1 863 another 871
appointment 18 board 871 breakfast 18 brunch 18 call 18 catch 867 chat 18 coffee 18 date 18 demo 18 dinner 18 drinks
18 final 871 first 871 follow 873 interview 18 lunch 18 meeting 18 monthly 871 mtg 18 one 869 phone 870 quick 871
second 871 session 18 short 871 supper 18 sync 18 tea 18 team 871 video 870 weekly 871 workshop 18 zoom 18;N 18;meet
876 see 876 visit 876;1 863 <until> 865 a 874 an 875 another 871 appointment 18 board 871 breakfast 18 brunch 18 call
18 catch 867 chat 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 final 871 first 871 follow 873 interview 18 lunch
18 meeting 18 monthly 871 mtg 18 my 875 one 869 our 875 passes 810 phone 870 places 810 quick 871 seats 810 second 871
session 18 short 871 spaces 810 spots 810 supper 18 sync 18 tea 18 team 871 the 875 tickets 810 till 865 to 877 until
865 video 870 weekly 871 workshop 18 zoom 18;yes 864;on 313;1 863 <until> 865 N 866 ^ 771 a 874 an 875 another 871
appointment 18 arranged 864 board 871 breakfast 18 brunch 18 call 18 catch 867 chat 18 coffee 18 committed 864
consented 864 contracted 864 date 18 demo 18 dinner 18 drinks 18 final 871 first 871 follow 873 got 878 interview 18
lunch 18 meeting 18 missed 480 monthly 871 mtg 18 my 875 offered 864 one 869 our 875 passes 810 phone 870 places 810
pledged 864 quick 871 said 879 seats 810 second 871 session 18 short 871 spaces 810 spots 810 supper 18 sworn 864 sync
18 taken 880 tea 18 team 871 the 875 tickets 810 till 865 to 877 took 880 undertaken 864 until 865 video 870
volunteered 864 vowed 864 weekly 871 workshop 18 zoom 18;N 866;attending 156 booking 756 catching 156 celebrating 156
chasing 756 collecting 756 cooking 156 delivering 756 doing 156 drafting 756 driving 156 emailing 756 finishing 756
flying 156 getting 819 going 156 having 156 heading 156 hosting 156 mailing 756 measuring 756 meeting 156 ordering 756
picking 789 playing 156 posting 756 presenting 156 printing 756 ringing 756 running 156 seeing 156 showing 156
speaking 156 taking 156 texting 756 traveling 156 travelling 156 trying 156 visiting 156 watching 156;<doing> 775 at
156 back 156 in 156 over 156 with 156;up 156;down 156;accompany 156 appear 798 attend 156 be 884 breakfast 156 catch
885 compete 798 dance 798 dine 156 exhibit 798 fly 156 get 845 have 845 interview 156 lunch 156 meet 156 perform 798
pitch 798 play 798 present 798 receive 803 see 156 sing 798 sit 886 speak 798 travel 156 visit 156;<until> 864;attend
156 dine 156 get 803 have 803 host 156 join 156 lunch 156 meet 156 receive 803 see 156 visit 156;<doing> 18 <making>
747 <outing> 156 ^ 750 all 751 attending 156 away 752 booked 754 booking 756 both 751 bound 759 bringing 761 calling
756 catching 156 celebrating 156 charged 759 chasing 756 collecting 756 cooking 156 delivering 756 doing 156 down 764
drafting 756 driving 156 dropping 761 due 768 emailing 756 finishing 756 flying 156 getting 772 given 888 giving 773
going 778 handling 756 having 156 heading 779 hosting 156 in 781 introducing 756 left 759 lending 773 lined 782
mailing 756 making 756 meant 784 measuring 756 meeting 156 obliged 759 off 786 on 788 ordering 756 out 752 paying 756
picking 789 planning 16 playing 156 posting 756 presenting 156 printing 756 responsible 790 ringing 756 roped 791
running 156 seeing 156 sending 761 set 793 sharing 756 showing 156 signed 782 speaking 156 still 796 supposed 793
taking 797 tasked 759 texting 756 to 889 traveling 156 travelling 156 trying 805 under 806 visiting 156 watching 156
writing 756;... 17 D 16 again 17 next 17;N 891 to 860 with 860;to 877;reply 38;answer 38;a 894 an 895 past 38 there 38
through 38;it 38;got 896 made 897;course 744;ask 38 check 38 drop 38 email 38 get 482 give 38 go 483 have 38 invite 38
look 484 message 38 phone 38 ping 38 pop 38 reply 38 ring 38 send 38 text 38 thank 38 touch 485 write 38;to 900;...
186 D 81;^ 902;get 903 have 903 receive 903 see 903;to 904;able 905;be 906 get 903 have 903 receive 903 see 903;can
904 could 904 d 904 ll 907 will 904 would 904;<they> 908;<they> 908 that 909;... 175 D 81;^ 911;get 912 have 912
receive 903 see 912;be 906 get 912 have 912 receive 903 see 912;can 904 could 913 d 913 ll 914 will 913 would
913;<they> 908 ^ 831;<them> 910 <they> 915 N 910 ^ 831 that 916 yes 742;internet 38 news 38 paper 38 radio 38 tv
38;the 918;on 38;in 919 it 920 on 919;to 38;=0:missed ask 38 check 38 drop 38 email 38 get 482 give 38 go 483 invite
38 look 484 message 38 phone 38 ping 38 pop 38 reply 38 ring 38 send 38 text 38 thank 38 touch 485 write 38;to
923;also 363 have 922 must 38 need 922 ought 924 owe 314 should 923 still 363;<bid> 28 <bid_of> 28 it 830 they 830
those 830;<i> 28 <they> 908 ^ 831;<i> 28 <they> 915 ^ 926 that 927 yes 742;<bid> 28 <bid_of> 28;^ 929;accompany 156
appear 798 attend 156 be 884 breakfast 156 catch 885 compete 798 dance 798 dine 156 exhibit 798 fly 156 get 803 have
803 interview 156 lunch 156 meet 156 perform 798 pitch 798 play 798 present 798 receive 803 see 156 sing 798 sit 886
speak 798 travel 156 visit 156;^ 802 been 38 called 38 gone 38 met 38 phoned 38 replied 38 rung 38 seen 38 visited 38
written 38;get 803 have 932 probably 486 really 486 receive 803;... 82;^ 934;get 935 have 935 see 935;could 936 d 936
ll 936 will 936 would 936;<they> 937;<i> 28;<i> 28 that 939;<i> 28 <they> 915 ^ 926 that 927;<they> 908 ^ 926 that
916;<them> 941 N 942;<giveinf> 313 ^ 81;to 944;<until> 865 till 865 until 865;given 946 trying 601;1 863 <until> 865 a
874 an 875 another 871 appointment 18 arranged 864 been 947 board 871 breakfast 18 brunch 18 call 18 catch 867 chat 18
coffee 18 committed 864 consented 864 contracted 864 date 18 demo 18 dinner 18 drinks 18 final 871 first 871 follow
873 got 878 interview 18 lunch 18 meeting 18 missed 480 monthly 871 mtg 18 my 875 offered 864 one 869 our 875 passes
810 phone 870 places 810 pledged 864 quick 871 said 879 seats 810 second 871 session 18 short 871 spaces 810 spots 810
supper 18 sworn 864 sync 18 taken 880 tea 18 team 871 the 875 tickets 810 till 865 to 877 took 880 undertaken 864
until 865 video 870 volunteered 864 vowed 864 weekly 871 workshop 18 zoom 18;=23:contact N 620 hers 103 his 103 theirs
103;home 38;list 38;the 951;asked 38 at 950 in 38 included 38 invited 38 on 952 there 38 told 38;at 949 by 103 due 855
not 953 off 855 planning 16 with 103;t 953;get 845 have 845 receive 803;^ 740 agreed 743 also 744 am 807 and 818 are
820 assured 834 bring 837 can 840 cannot 839 cant 839 certainly 744 could 841 couldn 840 couldnt 839 d 846 did 849
didn 851 didnt 852 do 853 due 855 explained 856 gave 858 get 859 go 861 got 812 had 862 has 812 have 881 hoped 356
host 882 im 883 is 815 ll 887 m 890 make 837 meet 892 missed 480 must 487 need 893 never 898 not 898 of 899 off 855
ought 901 promised 917 read 921 really 925 said 928 saw 921 say 930 see 892 shall 931 should 933 still 744 sure 744
swore 938 taken 880 thought 940 told 943 took 880 undertake 945 undertook 945 ve 948 visit 892 was 954 wasn 955 wasnt
953 were 954 weren 955 werent 953 will 887 would 956 yet 744;through 659 thru 659;all 958 right 958 through 659 thru
659;<them> 959 N 959;<work_thing> 678;^ 961;=16:gave:feedback <work_thing> 678;... 962 ^ 963;s 964;<them> 678 N
678;for 966;... 967;s 679;<their> 679 N 969;<their> 679 N 969 ^ 968;<their> 964 N 965 ^ 968 on 970 over 971 through
971 up 971;<me> 105 <until> 105;... 973;checking 974 drafting 974 emailing 974 mailing 974 posting 974 preparing 974
pricing 974 sending 974 signing 974;<me> 105 back 105;<give1> 105 <redo> 105 come 976 get 976 let 976;^ 977;to 978;^
975 going 979 to 978;agree 239 approve 239 check 239 clear 239 confirm 239 look 239 okay 239 pay 239 release 239
review 239 sign 239;^ 981;to 982;are 980 has 983 have 983 is 980 ll 978 need 983 needs 983 s 980 shall 978 will
978;<bid> 0 ask 0 go 0 take 0;^ 985;: 986;... 987 : 986;ask 0 go 0 take 0;^ 989;: 990;... 991 : 990;<staff> 984
<told_by> 988 <view> 992;<bid_thing> 0;<bid> 0 <bid_of> 994;^ 995;: 996;^ 995 to 996;... 997 : 996 ^ 995 is 998 s 998
to 996 was 998;cents 999;can 0 could 0 d 531 have 532 must 0 need 532 ought 532 shd 0 should 0 shouldn 542 shouldnt
0;^ 1001;<bid> 0 <bid_of> 994 ask 0 can 0 could 0 d 531 go 0 have 532 must 0 need 532 ought 532 shd 0 should 0 shouldn
542 shouldnt 0 take 0;<i> 1002 ^ 1003;: 1004;=3:advice <bid> 0 <bid_of> 994 ask 0 can 0 could 0 d 531 go 0 have 532
must 0 need 532 ought 532 shd 0 should 0 shouldn 542 shouldnt 0 take 0;<i> 1002 ^ 1006;nutshell 93;... 93 a 1008 short
93;=3:advice <bid> 0 <bid_of> 994;<i> 1002 ^ 0;^ 1010;<i> 1002 ^ 1010 clear 92 simple 92 that 1011 to 1012;<i>
1002;<i> 1002 ^ 995 that 1014 to 996;... 1005 : 1007 <i> 1002 ^ 995 about 94 at 94 basically 93 in 1009 is 1013 on 94
over 94 re 94 s 1015 that 1014 to 996 was 1013;<i> 92;that 1017;is 1018 was 1018;^ 0 that 92 to 92;... 1019 ^ 0 is
1020 s 1020 that 92 to 92 was 1020;feeling 999;... 997 : 996;take 1023;... 1019;^ 0 is 1020 s 1020 that 92 to 92 was
1020;orth 1023;cents 999 pence 1023 penn 1027;... 993 2 1000 2c 999 <staff> 984 <told_by> 988 <view> 1016 advice 1021
counsel 1021 gut 1022 hot 1024 opinion 1025 recommendation 1021 suggestion 1021 tip 1026 tuppence 1023 two 1028
verdict 1025 view 1021;cleaning 5 clearing 5 digging 5 moving 5 packing 5 painting 5 unloading 5;^ 1030;hand 1031;a
1032 an 1032 hand 1031;... 1033;<me> 105 <until> 105 D 105;... 1035;<give3> 1036;^ 1037;and 1038;afford 0;t 1040;can
1041 cannot 1040 mustn 542 mustnt 0 oughtn 542 oughtnt 0 want 532;better 0 crazy 0 daft 0 foolish 0 mad 0 wise 0;be
1043 best 0 better 0 do 531;^ 1044;^ 1042 d 1045 had 1045 would 1045;=3:advice big 0 early 0 for 0 slow 0 straight 0
to 0 with 0;go 0 her 0 him 0 it 0 the 0 them 0;<bid> 0 <bid_it> 334 ask 0 go 1047 let 1048;big 0 early 0 for 0 slow 0
straight 0 to 0 with 0;<bid> 0 <bid_it> 334 ask 0 go 1050;^ 1051;^ 1049;^ 1049 like 45 that 1052 to 1053;^ 0 to 92;be
1055;is 1055 was 1055 would 1056;d 92 would 92;<they> 1058;me 1059 us 1059;was 1060 were 1060;<them> 1059 N 1059 me
1059 us 1059;was 1062 were 1062;<they> 1061 it 1063 that 1063 this 1063;answer 1057 fix 1057 key 1057 move 1057 play
1057 secret 1057 solution 1057 thing 1057 trick 1057 way 1057;^ 573;to 1066;<i> 1046 ^ 1051 answer 1057 fix 1057 key
1057 move 1057 my 1065 our 1065 play 1057 secret 1057 solution 1057 the 1065 thing 1057 trick 1057 way 1057;<bid> 0
ask 0 go 1050;^ 1069;^ 1069 like 45 that 1070 to 1070;<me> 1071 ^ 1049 like 45 that 1070 to 1070;<i> 1046 <me> 1054 ^
1049 answer 1057 fix 1057 if 1064 key 1057 like 45 move 1057 my 1065 no 1067 not 1067 our 1065 play 1057 secret 1057
solution 1057 that 1068 the 1065 thing 1057 to 1072 trick 1057 way 1057;<me> 103;across 103 at 103 by 103 during 103
from 103 in 103 on 103 over 103 to 1074;D 105 for 284;... 1076 <me> 105 D 105;... 238 <until> 105;<give3> 1077
<giveinf> 239 <works3> 1078;2 0 to 0;can 0 could 0 have 532 must 0 need 1080 ought 532 shd 0 should 0 shouldn 542
shouldnt 0;^ 1081;against 0 off 0;^ 1083;=3:advice <bid> 0 <bid_of> 994 <good_work> 0 against 0 off 0;never 532 not
532 to 0;^ 1086;... 1087;=3:advice can 0 could 0 have 532 must 0 need 1080 ought 532 shd 0 should 0 shouldn 542
shouldnt 0;^ 1089;<i> 1090;<i> 1082 <me> 1084 ^ 1085 at 1088 by 1088 during 1088 in 1088 on 1088 over 1088 that 1091
via 1088;=3:advice <bid> 0 <bid_of> 994 <good_work> 0;<i> 1082 ^ 1093 that 1091;<good_work> 0;^ 1095;attended 103;to
106;agreed 1098 offered 1098 promised 1098 undertaken 1098 volunteered 1098;=3:advice ... 0;to 1100;better 0 d 531
have 1101 must 1100 need 1101 ought 1101 shd 1100 should 1100 shouldn 542 shouldnt 0;^ 1102;<i> 1103;<i> 1103 that
1104;<i> 1103 <me> 1105 that 1104;<i> 1103 <me> 1105 back 1106 that 1104;phone 340;<i> 1103 <me> 1105 ^ 287 back 1106
that 1104 the 1108;for 284;... 1110;across 105 back 105 by 105 over 105 round 105;... 1112 across 105 back 105 by 105
over 105 round 105 to 284;... 1112;it 1113 my 1114 our 1114 that 1113 the 1114 them 1113 those 1113;it 287 my 287 our
287 the 287 them 287;<me> 105 it 1113 my 1114 our 1114 that 1113 the 1114 them 1113 those 1113;back 285 it 1113 my
1114 our 1114 that 1113 the 1114 them 1113 those 1113;asking 1111 bringing 1115 checking 1111 coming 295 couriering
284 delivering 1116 digging 1111 drafting 1111 dropping 1117 emailing 284 finding 1111 getting 1118 giving 1115
handing 1115 lending 284 letting 290 looking 1111 mailing 284 passing 1115 posting 1117 preparing 1111 pulling 1111
putting 1111 reporting 295 returning 1115 sending 1115 shipping 284 sorting 1111 texting 284 working 1111;fan
306;about 92;^ 385;^ 385 a 1122 an 1122 my 1122 our 1122 the 1122;for 1123;my 81 our 81;^ 1125;... 227 my 81 our 81;^
1127 a 1122 an 1122 my 1122 our 1122 the 1122;<me> 1124 ^ 1125 about 1126 agreeing 103 asking 103 calling 103
confirming 103 dropping 103 emailing 103 for 1128 giving 103 mailing 103 messaging 103 on 1126 phoning 103 popping 103
ringing 103 sending 103 telling 103 texting 103 visiting 103 writing 103;^ 1095 me 92 my 92 our 92 us 92;for 92;^ 1127
a 1122 an 1122 my 1122 our 1122 some 1122 the 1122;<me> 1124 ^ 1125 about 1126 for 1132 on 1126;on 92;back 260 over
260 round 260;it 1135 them 1135;^ 1136;^ 1125 about 1126 for 1126 on 1126;<me> 1124 ^ 1125 about 1126 for 1128 me 1138
on 1126 us 1138;... 17 D 16 along 156 back 156 by 18 down 18 for 18 in 18 out 156 over 18 round 18 to 18 up 18 with
156;=4:needs_from_me D 226;me 1141 us 1141;from 1142;... 1143;^ 1144;on 1145;against 92;against 92 set 1147;^ 239;by
18 down 18 for 18 in 18 over 18 round 18 to 18 up 18;^ 1095 me 92 us 92;it 105 my 105 our 105 some 105 the 105;out
1152;over 1152;at 1152 into 1152;check 1152 cost 1152 crunch 1152 dig 1153 go 1154 look 1155 price 1152 pull 1152 run
1152 work 1153;^ 1156;to 1157;on 1138;out 1138;for 1145;=3:advice <good_work> 0;^ 1162;of 1163;favor 306 favour
1164;agreeing 103 asking 103 calling 103 confirming 103 dropping 103 emailing 103 giving 103 mailing 103 messaging 103
phoning 103 popping 103 ringing 103 sending 103 telling 103 texting 103 visiting 103 writing 103;after 1166;^ 239 out
1138;<me> 1124 ^ 1125 about 1126 for 1128 on 1126;delivering 260;^ 1170 a 1120 in 307;me 1138;at 1172;^ 1170 after
1166;=3:advice ... 227;^ 1175 a 1122 an 1122 my 1122 our 1122 the 1122;<me> 1124 for 1176;<giveinf> 105 <redo> 105
<to_do> 105 decide 105 let 105 name 105 say 105;^ 1178;to 1179;against 92 for 92;to 261;for 261;across 1182 back 1182
done 1183 off 1182 over 1182 ready 1183 to 261 w 261 with 261;... 1184;^ 1185;D 226;... 1187 D 226;... 1184 a 357 an
357 everything 357 it 357 my 1188 our 1188 the 357 them 357;^ 1189;get 1186 have 1190;much 1181;D 16 by 18 down 18 for
18 in 18 over 18 round 18 to 18 up 18;<until> 226 from 1142;... 1194 my 81 our 81;^ 1195 a 1122 an 1122 my 1122 our
1122 some 1122 the 1122;... 1143 my 81 our 81;^ 1197;<me> 1124 ^ 1125 about 1126 for 1196 on 1198;^ 1119 a 1120
adamant 1121 after 1129 against 1130 all 1131 asking 1133 big 1134 bringing 1137 chasing 1139 coming 1140 counting
1146 dead 1148 digging 1149 drawing 1149 dropping 1150 expecting 1145 firmly 1131 for 1151 getting 1149 going 1158
hanging 1159 having 1149 holding 1160 hoping 1161 in 1165 just 1167 looking 1168 nagging 1169 not 1171 on 1173 only
1174 popping 1150 pressing 1169 pricing 1149 pulling 1149 pushing 1177 putting 1149 sorting 1149 still 1180 stopping
1150 strongly 1181 swinging 1150 to 1191 typing 1149 very 1192 visiting 1193 waiting 1199 working 1149 writing 1149
yet 1180;can 542 have 532 must 0 need 532 ought 532 should 0 shouldn 542 shouldnt 0;^ 1201;<i> 1202;<i> 1202 that
1203;... 1204;<i> 1082;<i> 1082 at 1205 by 1205 during 1205 in 1205 on 1205 over 1205 that 1206 via 1205;<i> 1082 that
1206;<owed_thing> 357;... 227 <owed_thing> 357;^ 1210;^ 1209 a 1211 an 1211 my 1211 our 1211 some 1122 the 1211;be
28;for 1212 he 28 her 28 his 28 how 28 if 28 it 28 she 28 that 28 their 28 they 28 to 1213 what 28 when 28 whether 28
why 28;for 1212;without 641;... 1216;for 1074;D 38 N 38 me 38 my 38 our 38 the 38 us 38;from 1219 of 1219 on 1219;a
1122 an 1122 my 1122 our 1122 some 1122 the 1122;for 1221;must 0 need 532 needs 532 ought 532 should 0;...
1223;=13:talk <i> 1082 ^ 1224;<i> 1082 ^ 1224 he 28 her 28 his 28 how 28 if 28 it 28 she 28 that 1225 their 28 they 28
what 28 when 28 whether 28 why 28;my 689 our 689;^ 1227;coffee 103 curry 103 drink 103 meal 103 roast 103;a 1229
breakfast 103 brunch 103 coffee 103 dinner 103 drinks 103 lunch 103 pizza 103 supper 103 tea 103;<me> 1230;=3:advice
not 0;would 1232 wouldn 542 wouldnt 0;... 1233;mistake 1234;little 1234 many 1234 much 1234;a 1235 enough 1234
overkill 1234 plenty 1234 pointless 1234 premature 1234 sufficient 1234 too 1236 unnecessary 1234;big 0 broad 0 cheap
0 dear 0 fast 0 high 0 long 0 low 0 narrow 0 short 0 slow 0 small 0 soft 0 thin 0 vague 0;daft 0 mad 0 too 1238 weak 0
wrong 0;... 1239;... 1237 my 1240 our 1240;^ 1241;me 81 us 81;of 1243;from 1243 off 1243 out 1244;... 1245;^
1246;getting 1247;me 226 us 226;from 1249 off 1243 out 1244;... 1250;^ 1251;... 1245 my 1188 our 1188;^ 1253;me 18 us
18;<until> 105 before 105 till 105 until 105;... 1256;confirm 1257 decide 1257 deliver 1257 finish 1257 have 1257 know
1257 send 1257;back 38;^ 1258 answer 38 answered 38 call 1259 called 1259 came 38 come 38 coming 38 make 897 pick 472
picked 472 replied 38 reply 38 respond 38 responded 38 show 38 showed 38;be 1248 expect 1252 get 1247 have 1254
receive 1247 see 1255 t 1260;<me> 1084 ^ 1083;he 28 her 28 his 28 how 28 if 28 it 28 she 28 that 28 their 28 they 28
what 28 when 28 whether 28 why 28;advises 92 counsels 92 recommends 92 suggests 92;and 1264;... 1265 ^ 1241;<me> 1230
for 1074;answer 38 answered 38 call 1259 called 1259 came 38 come 38 coming 38 make 897 pick 472 picked 472 replied 38
reply 38 respond 38 responded 38 show 38 showed 38;not 1268;t 1268;place 0 position 0 shoes 0;my 1271;in 1272 me 0 us
0;was 1273 were 1273;<their> 0;was 1275 were 1275;<they> 1274 it 1276;boots 0 place 0 position 0 shoes 0 situation
0;boots 0 place 0 position 0 seat 0 shoes 0;<my> 1278 my 1279 our 1279;if 1277 in 1280;altogether 0 first 0 instead 0
outright 0;... 1282;for 0;for 273;... 1285;<their> 105 the 105;more 0;by 1287 past 1287 to 1287 with 1287;dates
1289;around 1286 by 1287 for 1288 it 1289 past 1287 that 1289 the 1290 this 1289 to 1287 with 1287;with 0;of 0;than
0;before 0 instead 1293 not 0 over 0 rather 1294;... 1295;by 1287 it 1289 past 1287 that 1289 the 1290 this 1289 to
1287 with 1287;on 0;rid 1293;for 0 with 0;=3:advice for 0;off 0 out 1301;... 1295 the 0;call 1286;calls 1286;a 1304
some 1305;touch 0;door 1286;... 1295 a 1308 doors 1286;back 0 for 0 harder 0;word 1286;good 1311 word 1286;a 1312;...
1295 in 1313 the 0;i 0 we 0;out 1286;... 1295 with 0;clear 0;to 0 with 0;twice 0;the 0;for 1321 until 0;away 0;...
1281 <bid> 1283 <giveinf> 1283 aim 1284 ask 1291 avoid 0 begin 1292 build 1296 buy 1296 cap 0 charge 0 check 1297
clear 1297 close 1296 cover 1286 cut 1296 demand 0 ditch 0 drop 1296 err 0 fight 0 fire 0 focus 1298 get 1299 go 1300
hire 0 hold 1302 insist 0 keep 1303 kill 0 launch 1296 lean 0 lock 119 make 1306 move 1296 negotiate 0 not 1307 open
1309 opt 1284 plump 1284 price 0 push 1310 put 1314 raise 0 rather 1315 resist 0 run 1297 sell 1303 shut 1296 skip 0
sooner 0 sort 1297 sound 1316 speak 1297 spend 1296 square 1297 start 1317 steer 1318 stick 1319 stop 1296 take 1296
talk 1297 think 1320 wait 1322 walk 1323;behalf 105;<my> 1325;<me> 105 <until> 105 on 1326;... 1327 <me> 105;... 1327
<me> 105 it 1113 my 1114 our 1114 that 1113 the 1114 them 1113 those 1113;... 1327;asking 1328 bringing 1329 calling
1328 chasing 1328 checking 1328 drafting 1328 dropping 1115 emailing 1328 forwarding 1328 getting 1329 giving 1115
handing 1115 introducing 1328 letting 1328 mailing 1328 passing 1115 paying 1328 posting 1329 preparing 1328 returning
1115 reviewing 1328 ringing 1328 sending 1329 sharing 1328 signing 1328 speaking 1330 talking 1330 writing 1328;^ 1331
getting 1247;forgotten 340;me 81 to 261 us 81;across 1182 back 1182 done 1183 from 1243 off 1334 out 1244 over 1182
ready 1183 to 261 w 261 with 261;... 1335;^ 1336;<me> 92 ^ 1336;<giveinf> 385;^ 1339;to 1340;bolder 0 careful
0;=3:advice the 0;off 0;back 0;no 0;=3:advice down 0;easy 0;it 1348;bigger 0 twice 0;=3:advice until 0 with 0;be 1342
charge 0 cut 0 delegate 0 double 0 drop 1343 fire 0 focus 0 hire 0 hold 1344 move 0 push 1345 quit 0 raise 0 rethink 0
say 1346 sell 0 simplify 0 slow 1347 start 0 stop 0 take 1349 think 1350 wait 1351;^ 1352;to 1353;it 105 my 105 our
105 that 105 the 105;over 1355;on 1355;about 1355 over 1355;chew 1356 mull 1356 sleep 1357 think 1358;up 28;=13:talk
me 92 us 92;^ 1359 catch 1360 come 28 have 28 meet 28 see 1361 visit 28;<me> 1341 ^ 360 me 1354 to 1362 us 1354;charge
0 cut 0 double 0 drop 0 focus 0 hire 0 move 0 raise 0 rethink 0 sell 0 simplify 0 slow 0 start 0 stop 0 wait 0;^
1364;to 1365;me 92 us 92;see 1367;me 1366 to 1368 us 1366;<i> 92 that 1017;rather 1370;<bid> 0 bother 0 go 0 rush 0
sign 0 touch 0;^ 1372;<i> 92 that 1017 to 1368;^ 1324 be 1332 clean 1333 completely 1333 expect 1247 forgotten 340 get
1337 have 1338 like 1363 love 1369 much 1371 not 1373 prefer 1374 rather 1370 receive 1247 sooner 1370 totally 1333;$$
38 answer 38 answered 38 call 1259 called 1259 came 38 come 38 coming 38 pick 472 picked 472 replied 38 reply 38
respond 38 responded 38 show 38 showed 38;not 1376;my 38;$$ 38 answer 38 answered 38 call 1259 called 1259 came 38
come 38 coming 38 get 1378 got 1378 pick 472 picked 472 receive 1378 received 1378 replied 38 reply 38 respond 38
responded 38 saw 1378 see 1378 seen 1378 show 38 showed 38;t 1379;^ 1258 answer 38 answered 38 call 1259 called 1259
came 38 come 38 coming 38 pick 472 picked 472 replied 38 reply 38 respond 38 responded 38 show 38 showed 38;t 1381;^
1258;out 1220;<lendable> 689;... 1385 <lendable> 689;my 1386 our 1386;^ 1387;with 1388;... 1216 off 1389;d 106 ll 106
will 106 would 106;<they> 1391;that 1392 to 106;me 1393 that 1392 to 106;word 1394;<their> 1395;<me> 1396 <their>
1395;blind 1394 me 1393 that 1392 to 106;given 1397 pledged 1394 sworn 1398 undertaken 1394 vowed 1394;... 377
<owed_thing> 357 all 385 my 385 our 385 some 385 the 385 those 385;<me> 1341 ^ 1400 a 390 an 390;<owed_thing> 357 all
385 my 385 our 385 some 385 the 385 those 385;^ 1209;^ 1402 a 1403 an 1403;=4:needs_from_me ... 392;... 377
<owed_thing> 357 all 393 everything 359 it 359 my 1405 our 1405 some 385 that 359 the 393 them 359 those 393;<me> 1341
^ 1406 a 390 an 390;better 1344 crazy 0 daft 0 foolish 0 mad 0 nuts 0 right 532 undercharging 0 underpricing 0 wrong
532;^ 1408;be 1409;^ 1081 am 1409 are 1409 d 1410 m 1409 were 1409 would 1410;<i> 1411 ^ 1224;<i> 1411 ^ 1224 that
1412;am 1409 are 1409 d 1410 m 1409 were 1409 would 1410;<i> 1414;<i> 1414 ^ 995 that 1415;... 1187;... 1143 my 1417
our 1417;^ 1418;<give1> 105;^ 1420;to 1421;going 1422;is 1423 ll 1421 s 1423 will 1421;and 1424;<until> 47 D 47 back
48 over 48 round 48;it 1426 them 1426;bringing 1427 dropping 1427 giving 1427 returning 1427;... 1428;<my> 1429 the
1429;... 1425 ^ 1430;down 103 in 103 over 103 round 103 up 103;^ 385 a 1122 an 1122 my 1122 our 1122 some 1122 the
1122;for 1433;... 1216 <me> 1432 asked 1434 clean 1333 completely 1333 duly 1399 even 1399 finally 1399 forgotten 340
given 1397 now 1399 pledged 1394 solemnly 1399 still 1180 sworn 1398 totally 1333 undertaken 1394 vowed 1394 yet
1180;<me> 103 about 103 back 103 from 103 my 103 on 103 to 103;not 532 to 0;^ 1437;^ 1437 again 1438;me 1439 us
1439;at 1440 me 1439 us 1439;on 1441;at 1440 away 1441 me 1439 us 1439;badgering 1441 getting 1442 going 1442 nagging
1443 on 1441 pestering 1441;D 1098;until 1445;answered 47 approved 47 confirmed 47 decided 47 given 47 paid 47 replied
47 returned 47 said 47 sent 47 shown 47 signed 47 sorted 47 told 47;her 47 his 47 my 47 our 47 the 47 their 47;^
1448;<me> 794;^ 47 back 794;<me> 1451 ^ 1448;<me> 794 ^ 1448;^ 1447;^ 1447 approved 1449 delivered 1449 given 1450 got
1450 paid 1452 returned 1453 sent 1453 shown 1450 signed 1453 yet 1454;^ 1447 yet 1454;not 1456 to 1179;kindly
1099;... 1425 ^ 1430 already 1099 also 1099 answered 1436 asked 1434 been 1444 borrowed 1228 bravely 1099 called 1436
duly 1399 emailed 1436 even 1399 finally 1399 generously 1099 given 1397 got 1446 kindly 1099 messaged 1436 nobly 1099
not 1455 now 1399 phoned 1436 pledged 1394 replied 1436 responded 1436 rung 1436 solemnly 1399 still 1457 sweetly 1099
sworn 1398 texted 1436 undertaken 1394 until 1445 very 1458 vowed 1394 written 1436 yet 1180;<me> 47;approved 47
confirmed 47 decided 47 given 1460 named 47 said 47 told 1460;<me> 794 my 38;^ 1461;$$ 38 ^ 1461 approved 1449
delivered 1449 get 1378 given 1450 got 1462 paid 1452 receive 1378 received 1378 returned 1453 saw 1378 see 1378 seen
1378 sent 1453 shown 1450 signed 1453 yet 1463;t 1464;^ 1461 approved 1449 delivered 1449 get 1378 given 1450 got 1462
paid 1452 receive 1378 received 1378 returned 1453 saw 1378 see 1378 seen 1378 sent 1453 shown 1450 signed 1453 yet
1463;... 1425 ^ 1430 already 1099 also 1099 answered 1436 asked 1434 bravely 1099 called 1436 duly 1399 emailed 1436
even 1399 finally 1399 generously 1099 given 1397 kindly 1099 messaged 1436 nobly 1099 not 1456 now 1399 phoned 1436
pledged 1394 replied 1436 responded 1436 rung 1436 solemnly 1399 still 1457 sweetly 1099 sworn 1398 texted 1436
undertaken 1394 until 1445 very 1458 vowed 1394 written 1436 yet 1180;^ 1461 approved 1449 delivered 1449 given 1450
got 1450 paid 1452 returned 1453 sent 1453 shown 1450 signed 1453 yet 1463;t 1468;off 1389;catch 1360 come 28 have 28
meet 28 see 28 visit 28;to 1471;at 1205 by 1205 during 1205 in 1205 on 1205 over 1205 via 1205;<i> 1082 ^ 995 on 1123
that 1206;<rel> 103;<their> 1475;d 531 have 532 must 0 need 532 ought 532 should 0 shouldn 542 shouldnt 0 want 532;^
1477;<i> 1478;<i> 1478 that 1479;... 1480 <i> 1478 about 92 that 1479;^ 995 for 92 just 996;... 1480 <i> 1478 that
1479;... 238 my 81 our 81;^ 1484 on 1441;=6:theirs by 1287 past 1287 to 1287 with 1287;=6:theirs dates 1289;by 1287 it
1486 my 105 our 105 past 1287 some 105 that 1289 the 1487 this 1289 to 1287 with 1287;ask 1297 check 1488 chew 1356
clear 1297 cost 1152 crunch 1152 dig 1153 go 1154 look 1155 mull 1356 price 1152 pull 1152 run 1488 sleep 1357 sort
1297 speak 1297 square 1297 talk 1297 think 1358 work 1153;^ 1489;on 1441 to 1490;^ 995 just 996;<me> 1124 ^ 1125
about 1126 at 1440 away 1441 for 1128 me 1439 on 1126 us 1439;^ 0 that 92;mind 1494 opinion 1494 view 1494;the 1495;my
81 not 532 our 81 to 0;^ 1497 about 1126 again 1438 for 1126 on 1126;me 1498 us 1439;at 1499 me 1439 us 1439;up
340;... 1480 <i> 1478 ^ 1437 that 1479;<me> 1502;... 1194 my 226 our 226;^ 1504 a 1122 an 1122 my 1122 our 1122 some
1122 the 1122;<me> 1124 ^ 1125 about 1126 for 1505 on 1198;^ 1119 a 1120 adamant 1481 after 1129 against 1130 all 1482
arguing 1483 asking 1133 badgering 1441 big 1134 borrowing 1228 bringing 1137 chasing 1139 coming 1140 convinced 1208
counting 1146 dead 1148 digging 1149 drawing 1149 dropping 1150 expecting 1145 firmly 1131 for 1151 getting 1485 going
1491 hanging 1159 having 1149 holding 1160 hoping 1161 in 1165 insisting 1483 just 1167 like 1492 looking 1168 nagging
1493 not 1171 of 1496 on 1500 only 1174 pestering 1441 picking 1501 popping 1150 pressing 1169 pricing 1149 pulling
1149 pushing 1177 putting 1149 saying 1483 sorting 1149 still 1180 stopping 1150 strongly 1181 suggesting 1483
swinging 1150 telling 1503 to 1191 typing 1149 very 1192 visiting 1193 waiting 1506 working 1149 writing 1149 yet
1180;answer 38 answered 38 call 1259 called 1259 came 38 come 38 coming 38 pick 472 picked 472 replied 38 reply 38
respond 38 responded 38 show 38 showed 38;t 1508;the 1108;picking 1501;up 1510;answers 1510 is 1511 picked 1512
picking 1501 picks 1501;<me> 998;saying 998 telling 1514;... 1480 <i> 1478 ^ 995 that 1479 to 996;<bid> 0 <bid_of> 994
not 532 to 0;... 1480 <i> 1478 ^ 1517 that 1479 to 996;<me> 1518;adamant 1483 arguing 1483 badgering 1441 getting 1442
going 1442 insisting 1483 nagging 1443 on 1441 pestering 1441 saying 1516 suggesting 1483 telling 1519;... 1216 with
1388;around 1286 by 1287 it 1289 past 1287 that 1289 the 1290 this 1289 to 1287 with 1287;soon 47;after 47 as 1523
once 47 when 47;after 47 as 1523 back 1524 once 47 when 47;it 1525 them 1525;with 1287;by 1287 out 1527 past 1287 to
1287 up 1527 with 1287;by 1287 it 1528 out 1527 past 1287 that 1528 the 1290 this 1528 to 1287 up 1527 with 1287;by
1287 out 1527 past 1287 up 1527 with 1287;by 1287 it 1530 out 1527 past 1287 that 1530 this 1530 up 1527 with 1287;a
1308 doors 1286;together 1152;in 1313;=6:theirs after 47 as 1523 back 1524 once 47 when 47;... 238 it 1535 my 105 our
105 the 105 them 1535;=6:theirs by 1287 out 1527 past 1287 to 1287 up 1527 with 1287;by 1287 it 1537 my 105 our 105
out 1527 past 1287 some 105 that 1528 the 1487 this 1528 to 1287 up 1527 with 1287;... 1285 with 1287;by 1287 it 1530
out 1539 past 1287 that 1530 this 1530 up 1527 with 1287;ask 1522 bring 1526 check 1529 clear 1529 cover 1286 crunch
1152 dig 1153 discuss 1531 drop 1526 float 1531 give 1526 go 1154 hand 1526 look 1155 make 1306 open 1532 post 1526
pull 1533 put 1534 raise 1531 return 1536 run 1538 sort 1529 sound 1540 speak 1297 square 1529 take 1531 talk 1297
work 1153;across 1182 back 1182 done 1183 from 1249 off 1334 out 1244 over 1182 ready 1183 to 261 w 261 with 261;me
821 us 821;from 1543;... 1544;=5:mine ... 1187;... 1542 a 1545 an 1545 my 1546 our 1546 the 1545;^ 1547;<until> 226
from 1543;... 1549 <until> 226;=5:mine ... 1187 D 226;... 1335 a 1550 an 1550 everything 357 it 357 my 1551 our 1551
the 1550 them 357;^ 1552;... 1245 a 1545 an 1545 my 81 our 81 the 1545;^ 1554;^ 1541 be 1332 expect 1247 get 1548 have
1553 receive 1555 see 1255;<me> 1230 off 1389;back 105;<give1> 105 <redo> 105 get 1558 let 284 mailing 105 posting 105
sending 105;^ 1559;to 1560;^ 1559 going 1561;going 1561;are 1562 d 1560 is 1562 ll 1560 was 1563 will 1560 would
1560;<staff> 1564;... 1565 <staff> 1564;s 1566;=13:talk <their> 1566 N 1567;<their> 1566 N 1567 he 28 her 28 his 28
how 28 if 28 it 28 she 28 that 1568 their 28 they 28 what 28 when 28 whether 28 why 28;<giveinf> 284;^
1570;=4:needs_from_me ... 227;... 377 <owed_thing> 357 all 385 my 1572 our 1572 some 385 the 385 those 385;^ 1209 a
1403 an 1403 my 1403 our 1403 the 1403;get 1574 have 1574 read 1574 receive 1574 see 1574;<me> 1341 ^ 1573 a 390 an
390 to 1575;^ 496 a 390 an 390 to 1575;<owed_thing> 227 by 1187 for 1187 from 1249;... 1578 <owed_thing> 357 all 393
everything 359 it 359 my 1405 our 1405 some 385 that 359 the 393 them 359 those 393;^ 1359 get 1574 have 1574 read
1574 receive 1574 see 1574;<me> 1341 ^ 1579 a 390 an 390 to 1580;=0:missed back 38 up 38;=0:missed back 38 my 38 up
38;=0:missed the 1108;up 1584;answer 38 answered 1582 answers 1510 call 1259 called 1582 came 1582 come 38 coming 38
did 340 emailed 1582 get 1378 got 1583 has 340 is 1511 phoned 1582 pick 472 picked 1585 picking 1501 picks 1501 rang
1582 receive 1378 received 1378 replied 1582 reply 38 respond 38 responded 38 saw 1378 see 1378 seen 1378 show 38
showed 1582 texted 1582 turned 1582 wrote 1582;by 103;<me> 1222;<their> 1566 N 1567;<their> 1566 N 1567 that 1589;<i>
92 ^ 1095 that 1017;=0:missed on 38;pin 1592 plug 1592;out 1220 the 1593;the 1593;couriering 284 dropping 284 emailing
284 lending 284 mailing 284 posting 284 shipping 284 texting 284;^ 1596;<i> 1082 ^ 995 at 1205 by 1205 during 1205 in
1205 on 1205 over 1205 that 1206 via 1205;2 0 a 0 an 0 better 0 fewer 0 less 0 more 0 our 0 some 0 to 0;got 532;better
0 can 0 could 0 d 531 gotta 0 have 532 might 0 must 0 need 1599 ought 532 shd 0 should 0 shouldn 542 shouldnt 0 ve
1600;^ 1601 am 1409 are 1409 d 1410 m 1409 were 1409 would 1410;a 1235 enough 1234 must 0 need 532 needs 532 ought 532
overkill 1234 plenty 1234 pointless 1234 premature 1234 should 0 sufficient 1234 too 1236 unnecessary 1234;not 0;...
1603 <bid> 0 <bid_of> 994 always 0 ask 0 do 1604 don 542 dont 0 drop 0 fire 0 focus 0 hire 0 my 1240 never 0 our 1240
raise 0 sell 0 start 0 stop 0;=13:talk <i> 1602 <their> 1566 N 1567 ^ 1224;always 0 ask 0 do 1604 don 542 dont 0 drop
0 fire 0 focus 0 hire 0 never 0 raise 0 sell 0 start 0 stop 0;^ 1607;<i> 1602 <their> 1566 N 1567 ^ 1605 he 28 her 28
his 28 how 28 if 28 it 28 she 28 that 1606 their 28 they 28 to 1608 what 28 when 28 whether 28 why 28;=3:advice better
0 can 0 could 0 d 531 gotta 0 have 532 might 0 must 0 need 1080 ought 532 shd 0 should 0 shouldn 542 shouldnt 0 ve
1600;^ 1610;<i> 1611 ^ 0;<i> 1611 <me> 92 ^ 0 at 1088 by 1088 during 1088 in 1088 on 1088 over 1088 that 1612 to 92
via 1088;<i> 1611 <me> 92 ^ 1162 that 1612 to 92;d 531 have 532 must 0 mustn 542 need 532 ought 532 shd 0 should 0
shouldn 542 shouldnt 0;^ 1615;<i> 1616;that 1617;<me> 1618;^ 226;<me> 1620 <them> 1620;bring 1621 email 1621 forward
1621 give 1621 lend 1621 mail 1621 send 1621 show 1621;<i> 1103 <me> 1105 back 1106 bring 1621 email 1621 forward 1621
give 1621 lend 1621 mail 1621 send 1621 show 1621 that 1104 to 1622;^ 1430 until 1445;a 357 an 357 everything 357 it
357 my 1188 our 1188 the 357 them 357;^ 1625;have 1626;kindly 1099 much 1181;^ 1119 a 1120 adamant 1481 after 1129
against 1130 all 1482 already 1099 also 1099 arguing 1483 asked 1434 asking 1133 badgering 1441 been 1444 big 1134
borrowing 1228 bravely 1099 bringing 1137 chasing 1139 coming 1140 counting 1146 dead 1148 digging 1149 drawing 1149
dropping 1150 duly 1399 even 1399 expecting 1145 finally 1399 firmly 1131 for 1151 generously 1099 getting 1485 given
1397 going 1491 got 1624 hanging 1159 having 1149 holding 1160 hoping 1161 in 1165 insisting 1483 just 1167 kindly
1099 like 1492 looking 1168 nagging 1493 nobly 1099 not 1171 now 1399 of 1496 on 1500 only 1174 pestering 1441 pledged
1394 popping 1150 pressing 1169 pricing 1149 pulling 1149 pushing 1177 putting 1149 saying 1483 solemnly 1399 sorting
1149 still 1180 stopping 1150 strongly 1181 suggesting 1483 sweetly 1099 swinging 1150 sworn 1398 telling 1503 to 1627
typing 1149 undertaken 1394 very 1628 visiting 1193 vowed 1394 waiting 1506 working 1149 writing 1149 yet 1180;^ 1601
shall 92;have 532 must 0 need 0 should 0;^ 1631;<i> 1632 ^ 532;... 1223 <bid> 0 <bid_of> 994 <giveinf> 0 always 0 ask
0 do 1604 don 542 dont 0 drop 0 fire 0 focus 0 hire 0 never 0 raise 0 sell 0 start 0 stop 0;<i> 1202 ^ 1086 that
1203;... 1635;bottle 28;kids 28;<me> 1620 <them> 1620 a 1637 the 1638 wine 28;come 28 you 28;worry 28 you 28;t
1641;worry 28;<me> 28;to 1644;back 1645 well 28;love 28;<me> 1620 <them> 1620 her 1647 his 1647 my 28;luck 28;a 28 fun
28;on 28;touch 28;in 1652;mind 28;hello 28 hi 28;love 28 regards 28;<me> 1620 <them> 1620 my 1656;of 28;care 28;^
1601;=13:talk <i> 1660 <their> 1566 N 1567 ^ 1224;<giveinf> 0 always 0 ask 0 do 1604 don 542 dont 0 drop 0 fire 0
focus 0 hire 0 never 0 raise 0 sell 0 start 0 stop 0;<me> 1618 ^ 1662 bring 1621 email 1621 forward 1621 give 1621
lend 1621 mail 1621 send 1621 show 1621;: 92 <i> 1630 <me> 1633 <their> 1566 N 1567 ^ 1634 at 1636 bring 1639 by 1636
do 1640 don 1642 dont 1643 during 1636 email 1621 forget 413 forward 1621 get 1646 give 1648 good 1649 have 1650 he 28
her 28 his 28 hold 1651 how 28 if 28 in 1636 it 28 keep 1653 lend 1621 mail 1621 never 1654 on 1636 over 1636 say 1655
send 1657 she 28 show 1621 start 1658 stop 413 take 1659 thank 28 that 1661 their 28 they 28 to 1663 via 1636 what 28
when 28 whether 28 why 28;<bid> 0 <bid_of> 994 <giveinf> 0;<me> 1633 ^ 1665;^ 1662 bring 1621 email 1621 forward 1621
give 1621 lend 1621 mail 1621 send 1621 show 1621;: 92 <i> 1602 <me> 1633 <their> 1566 N 1567 ^ 1634 at 1636 bring
1639 by 1636 do 1640 don 1642 dont 1643 during 1636 email 1621 forget 413 forward 1621 get 1646 give 1648 good 1649
have 1650 he 28 her 28 his 28 hold 1651 how 28 if 28 in 1636 it 28 keep 1653 lend 1621 mail 1621 never 1654 on 1636
over 1636 say 1655 send 1657 she 28 show 1621 start 1658 stop 413 take 1659 thank 28 that 1606 their 28 they 28 to
1667 via 1636 what 28 when 28 whether 28 why 28;<me> 629;... 238 it 105 my 105 our 105 the 105 them 105;<giveinf> 284
return 1670;... 1245 a 1545 an 1545 the 1545;^ 1672;^ 1671 be 1248 expect 1247 get 1673 have 1673 receive 1673 see
1255;my 1188 our 1188;^ 1675;^ 1570 have 1676;^ 1430;approved 1449 delivered 1449 given 1450 got 1450 paid 1452
returned 1453 sent 1453 shown 1450 signed 1453;^ 1430 not 1679;t 1679;got 1678;got 1678 has 1680 hasn 1681 hasnt 1679
have 1678 haven 1681 havent 1679 s 1682;=3:advice ... 1223;<i> 1611 ^ 1224;<i> 1611 ^ 1684 at 1636 by 1636 during 1636
in 1636 on 1636 over 1636 that 1685 via 1636;<i> 1611 ^ 1684 that 1685;<i> 1632;<me> 1688;=13:talk <i> 1616;<i> 1632
he 28 her 28 his 28 how 28 if 28 it 28 she 28 that 1690 their 28 they 28 what 28 when 28 whether 28 why 28;<me>
1691;better 0 d 531 have 1101 must 1100 mustn 542 need 1101 ought 1101 shd 1100 should 1100 shouldn 542 shouldnt 0;^
1693;<i> 1694;<i> 1103 that 1695;=13:talk <i> 1103;<i> 1103 <me> 1696 back 1106 bring 1621 email 1621 forward 1621
give 1621 he 28 her 28 his 28 how 28 if 28 it 28 lend 1621 mail 1621 send 1621 she 28 show 1621 that 1697 their 28
they 28 to 1622 what 28 when 28 whether 28 why 28;should 92;<i> 1699;^ 1601 am 1409 are 1409 d 1410 m 1409 should 92
were 1409 would 1410;=13:talk <i> 1602 ^ 1224;<i> 1701 ^ 1605 he 28 her 28 his 28 how 28 if 28 it 28 she 28 that 1702
their 28 they 28 to 1608 what 28 when 28 whether 28 why 28;better 0 can 0 could 0 d 531 gotta 0 have 532 might 0 must
0 need 1080 ought 532 shd 0 should 0 shouldn 542 shouldnt 0 ve 1600;^ 1704;=13:talk <i> 1705 ^ 1224;<i> 1705 ^ 1224 at
1205 by 1205 during 1205 he 28 her 28 his 28 how 28 if 28 in 1205 it 28 on 1205 over 1205 she 28 that 1706 their 28
they 28 via 1205 what 28 when 28 whether 28 why 28;^ 1615 am 1409 are 1409 d 1410 m 1409 were 1409 would 1410;=13:talk
<i> 1708 <their> 1566 N 1567;<i> 1414 <their> 1566 N 1567 at 1205 by 1205 during 1205 he 28 her 28 his 28 how 28 if 28
in 1205 it 28 on 1205 over 1205 she 28 that 1709 their 28 they 28 via 1205 what 28 when 28 whether 28 why 28;<me>
1710;away 1228 part 103;up 103;already 1099 also 1099 answered 1436 asked 1434 bravely 1099 called 1436 duly 1399
emailed 1436 even 1399 finally 1399 generously 1099 given 1397 kindly 1099 messaged 1436 nobly 1099 now 1399 phoned
1436 pledged 1394 replied 1436 responded 1436 rung 1436 solemnly 1399 still 1180 sweetly 1099 sworn 1398 texted 1436
undertaken 1394 very 1458 vowed 1394 written 1436 yet 1180;=13:talk ^ 1209 a 1403 an 1403 my 1403 our 1403 the
1403;catch 1360 come 28 get 1574 have 1715 meet 28 read 1574 receive 1574 see 1715 visit 28;<me> 1341 ^ 1400 a 390 an
390 to 1716;<me> 1341 ^ 496 a 390 an 390 me 1354 to 1716 us 1354;<owed_thing> 227 from 1249;<until> 226 approved 357
back 357 booked 357 by 226 checked 357 cleared 357 delivered 357 done 357 filed 357 finished 357 fixed 357 in 357 paid
357 posted 357 printed 357 ready 357 returned 357 reviewed 357 sent 357 settled 357 signed 357 sorted 357;... 1720;...
1719 <owed_thing> 357 all 393 everything 359 it 359 my 1721 our 1721 some 385 that 359 the 393 them 359 those 393;^
1359 catch 1360 come 28 get 1574 have 1715 meet 28 read 1574 receive 1574 see 1715 visit 28;<me> 1341 ^ 1722 a 390 an
390 me 1354 to 1723 us 1354;^ 1083 that 1617;<i> 1082 <me> 1725 ^ 1083 that 1206;$$ 38 and 38 but 38 never 38 no 38
only 38;... 1727;attend 1728 call 1728 collect 1728 come 1728 dial 1728 drop 1728 join 1728 mail 1728 meet 1728 phone
1728 pick 1728 pop 1728 ring 1728 show 1728 text 1728 turn 1728 visit 1728 write 1728;to 1729;=23:contact favor 306
favour 1164;a 1120 in 307;attend 1728 call 1728 collect 1728 come 1728 dial 1728 drop 1728 get 1186 have 1186 join
1728 mail 1728 meet 1728 phone 1728 pick 1728 pop 1728 ring 1728 show 1728 text 1728 turn 1728 visit 1728 write 1728;a
1120 adamant 1481 after 1166 against 1130 all 1482 arguing 1483 around 103 asking 1434 badgering 1441 big 1134 clear
1208 dead 1148 due 1730 firmly 1131 for 1151 getting 1442 going 1442 in 1731 insisting 1483 just 1167 like 1492 meant
1730 nagging 1443 not 1732 of 1496 on 1441 only 1167 pestering 1441 pushing 1131 saying 1483 scheduled 1730 strongly
1181 suggesting 1483 supposed 1730 telling 1503 to 1733 very 1192 waiting 1434;... 1216 ^ 44 home 1389 off 1389;a 1120
adamant 1481 against 1130 all 1131 arguing 1483 around 103 badgering 1441 big 1134 dead 1148 due 1730 firmly 1131 for
1151 getting 1442 going 1442 in 1731 insisting 1483 meant 1730 nagging 1443 not 1732 of 1496 on 1441 pestering 1441
pushing 1131 saying 1483 scheduled 1730 strongly 1181 suggesting 1483 supposed 1730 telling 1503 to 1733 very 1192;ask
1522 check 1529 clear 1529 cover 1286 crunch 1152 dig 1153 discuss 1531 float 1531 go 1154 look 1155 make 1306 open
1532 pull 1533 put 1534 raise 1531 return 1670 run 1538 sort 1529 sound 1540 speak 1297 square 1529 take 1531 talk
1297 work 1153;^ 1737 be 1332 expect 1247 get 1548 have 1553 not 1260 receive 1555 see 1255;t 1260;asking 1328
bringing 1328 calling 1328 chasing 1328 checking 1328 drafting 1328 emailing 1328 forwarding 1328 getting 1328
introducing 1328 letting 1328 mailing 1328 paying 1328 posting 1328 preparing 1328 reviewing 1328 ringing 1328 sending
1328 sharing 1328 signing 1328 speaking 1330 talking 1330 writing 1328;^ 1740 getting 1247;catch 1360 come 28 have 28
meet 28 see 1361 visit 28;<me> 1341 ^ 360 me 1354 to 1742 us 1354;to 1368;<bid> 0 accept 0 bet 0 bother 0 chase 0 do 0
give 0 go 0 hire 0 invest 0 pay 0 raise 0 rely 0 risk 0 rush 0 sell 0 sign 0 spend 0 start 0 take 0 touch 0 trust 0;^
1745;^ 1324 be 1741 expect 1247 get 1337 have 1338 like 1743 love 1744 much 1371 not 1746 prefer 1374 rather 1370
receive 1247 sooner 1370;accept 0 bet 0 bother 0 chase 0 do 0 give 0 go 0 hire 0 invest 0 pay 0 raise 0 rely 0 risk 0
rush 0 sell 0 sign 0 spend 0 start 0 take 0 touch 0 trust 0;^ 1748;t 1749;=13:talk <i> 1103 <their> 1566 N 1567;<i>
1103 <me> 1696 <their> 1566 N 1567 asking 1222 back 1106 bring 1621 email 1621 forward 1621 give 1621 he 28 her 28 his
28 how 28 if 28 it 28 lend 1621 mail 1621 send 1621 she 28 show 1621 that 1751 their 28 they 28 to 1622 what 28 when
28 whether 28 why 28;... 1039 <bids> 1073 <confides> 1075 ^ 1079 advised 1092 advises 1094 advocated 1096 advocates
1096 all 1097 already 1099 also 1099 answered 1107 answers 1109 are 1200 argued 1207 argues 1208 asked 1214 asks 1215
ate 1217 attended 103 babysat 1218 bailed 1220 baked 1218 become 1145 becomes 1145 begged 1222 believed 1208 believes
1226 borrowed 1228 borrows 1228 both 1097 bought 1231 bounced 1220 bravely 1099 bringing 1137 calls 1242 can 1261
cannot 1260 cant 1260 catered 1218 cautioned 1262 claims 1263 confirmed 1263 considers 1266 cooked 1267 could 1269
couldn 1270 couldnt 1268 counsels 1096 d 1375 deems 1242 demanded 1123 demands 1123 did 1377 didn 1380 didnt 1379
dipped 1220 doesn 1382 doesnt 1383 dropped 1384 drove 1390 ducked 1384 duly 1399 emailed 1107 even 1399 expect 1401
expected 1404 expecting 495 expects 1407 explained 1263 favors 1096 favours 1096 fed 1231 feels 1413 felt 1207 figures
1416 finally 1399 finds 1266 flaked 1220 generously 1099 get 1419 gets 1419 given 1397 goes 996 got 1431 had 1435 has
1459 hasn 1465 hasnt 1466 have 1467 haven 1469 havent 1468 headed 1470 heard 1263 hoped 1472 hopes 1472 insisted 1473
insists 1474 introduced 1476 is 1507 isn 1509 judges 1242 just 1513 keep 1515 keeps 1520 kept 1520 kindly 1099 left
1521 ll 1556 made 1557 mentioned 1569 mentions 1263 messaged 1107 met 1217 must 1571 need 1576 needed 1577 needs 1581
never 1586 nobly 1099 now 1399 passed 1587 picked 1512 picking 1501 picks 1501 plans 1472 played 1218 pleaded 1222
pledged 1394 pressed 1588 promised 1590 proposed 1370 proposes 1591 pulled 1594 pulls 1595 re 1597 receives 1145
reckoned 1598 reckons 1609 recommended 1613 recommends 1614 reminded 1619 replied 1623 replies 1107 requested 1123
required 1123 requires 1123 responded 1107 responds 1107 s 1629 said 1664 sang 1218 say 1666 says 1668 served 1231 sez
996 shadowed 1669 shall 1674 should 1677 solemnly 1399 still 1683 suggested 1686 suggests 1687 sweetly 1099 sworn 1398
tell 1689 tells 1692 texted 1698 think 1700 thinks 1703 thought 1707 told 1711 took 1712 turned 1713 undertaken 1394
urged 1018 urges 1018 ve 1714 very 1458 vowed 1394 walked 1470 want 1717 wanted 1718 wants 1724 warned 1726 was 1734
welched 1220 went 1735 were 1736 will 1738 won 1739 wont 1260 would 1747 wouldn 1750 wouldnt 1749 writes 1107 wrote
1752;bank 5 center 5 centre 5 fair 5 garden 5 hall 5 kitchen 5 library 5 pantry 5 shelter 5 shop 5;animal 1754 charity
1754 church 1754 community 1754 food 1754 homeless 1754 hospice 1754 school 1754 soup 1754;^ 1755;the 1756;at 1757 for
1757 in 1757;... 1758;... 1758 the 1759;at 1760 behind 1760 in 1760 of 1760 on 1760;=21:gave:encouragement;^
1762;<them> 1763;without 1764;glad 1763 grateful 1763 impressed 1763 lucky 1763 proud 1763;awfully 1766 damn 1766 dead
1766 glad 1763 grateful 1763 impressed 1763 lucky 1763 more 1766 proud 1763 quite 1766 really 1766 right 1766 so 1766
very 1766;be 1767;not 1768;t 1768;... 1765 am 1767 are 1767 could 1769 couldn 1770 m 1767 was 1767 were 1767;than
1763;enough 1763;best 1763;best 1763 bravest 1763 cleverest 1763 finest 1763 kindest 1763 most 1763 strongest
1763;beautiful 1763 better 1772 brilliant 1763 excellent 1763 good 1773 great 1763 her 1774 his 1774 lovely 1763
marvellous 1763 ready 1763 strong 1763 superb 1763 terrific 1763 the 1775 their 1774 wonderful 1763 worth 1763;far
1776;beautiful 1763 better 1772 brilliant 1763 by 1777 easily 1776 excellent 1763 good 1773 great 1763 her 1774 his
1774 honestly 1776 lovely 1763 marvellous 1763 ready 1763 strong 1763 superb 1763 terrific 1763 the 1775 their 1774
wonderful 1763 worth 1763;be 1778;are 1778 is 1778 ll 1779 s 1778 was 1778 were 1778 will 1779;... 1780;asset 1763
best 1763 born 1763 brightest 1763 calmest 1763 cleverest 1763 credit 1763 find 1763 finest 1763 first 1763 godsend
1763 hardest 1763 joy 1763 kindest 1763 most 1763 natural 1763 only 1763 quickest 1763 rock 1763 safest 1763 sharpest
1763 star 1763 strongest 1763 wonder 1763;the 1782;far 1783;to 1763;alone 1763;right 1763;the 1787;of 1783;a 1782 able
1763 amazing 1763 an 1782 better 1763 brilliant 1763 by 1784 capable 1763 doing 1763 easily 1783 going 1785 gonna 1763
good 1763 great 1763 more 1772 much 1763 my 1782 not 1786 on 1788 one 1789 our 1782 ready 1763 strong 1763 the 1782;^
1762 alright 1763 amazing 1763 brilliant 1763 fine 1763 good 1763 grand 1763 great 1763 ok 1763 okay 1763 ready
1763;brilliantly 1763 fine 1763 great 1763 it 1763 well 1763;reason 1763;there 1763 through 1763;far 1762;takes
1763;it 1796;this 1763 what 1797;a 1762 an 1762 it 1763;off 1763;it 1800;in 1763;^ 1762 it 1762;ace 1763 be 1791 been
1763 breeze 1762 come 1763 do 1792 done 1763 earned 1763 every 1793 find 1763 fly 1763 get 1794 go 1795 got 1798 love
1762 make 1799 manage 1763 nail 1763 nothing 1785 pull 1801 put 1802 rock 1763 smash 1763 suit 1762 walk 1803;been
1763 come 1763 done 1763 earned 1763 every 1793 got 1798 nothing 1785 put 1802;ace 1763 be 1791 breeze 1762 do 1792
find 1763 fly 1763 get 1794 go 1795 love 1762 make 1799 manage 1763 nail 1763 pull 1801 rock 1763 smash 1763 suit 1762
walk 1803;a 1782 able 1763 amazing 1763 an 1782 been 1763 better 1763 brilliant 1763 by 1784 capable 1763 come 1763
doing 1763 done 1763 earned 1763 easily 1783 every 1793 going 1785 gonna 1763 good 1763 got 1798 great 1763 more 1772
much 1763 my 1782 not 1786 nothing 1785 on 1788 one 1789 our 1782 put 1802 ready 1763 strong 1763 the 1782;a 1782 an
1782 by 1784 easily 1783 my 1782 one 1789 our 1782 the 1782;are 1790 d 1804 has 1805 have 1805 is 1790 ll 1806 s 1807
ve 1805 was 1808 were 1808 will 1806 would 1806;<them> 1762;of 1810;without 1810;... 1812;not 1813;t 1813;never
1813;to 1810;because 1811 could 1814 couldn 1815 couldnt 1813 d 1816 down 1817 thanks 1817 would 1814 wouldn 1815
wouldnt 1813;... 1818;well 1763;as 1820 better 1763 like 1764;... 1821;... 1764;company 1823 crew 1823 firm 1823
kitchen 1823 place 1823 practice 1823 project 1823 shop 1823 show 1823 team 1823 thing 1823;company 1823 crew 1823
entire 1824 firm 1823 kitchen 1823 place 1823 practice 1823 project 1823 shop 1823 show 1823 team 1823 thing 1823
whole 1824;one 1822 other 1822;many 1822;... 1780 company 1823 crew 1823 entire 1824 firm 1823 kitchen 1823 place 1823
practice 1823 project 1823 shop 1823 show 1823 team 1823 thing 1823 whole 1824;<i> 1771 <their> 1781 <they> 1809 are
1778 few 1822 hers 1780 his 1780 is 1778 it 1780 ll 1779 my 1825 no 1826 nobody 1822 noone 1822 not 1827 our 1825 s
1778 that 1780 the 1828 this 1780 was 1778 were 1778 will 1779;<i> 1771 <their> 1781 <they> 1809 ^ 1819 few 1822 hers
1780 his 1780 it 1780 my 1825 no 1826 nobody 1822 noone 1822 not 1827 our 1825 that 1829 the 1828 this 1780;<them>
1830;<them> 93 N 93;from 1832;<doing> 16;together 16;<doing> 16 <outing> 16 all 1834 at 16 attending 16 both 1834
catching 16 celebrating 16 cooking 16 doing 16 driving 16 flying 16 getting 1835 going 16 having 16 heading 16 hosting
16 in 16 meeting 16 picking 16 playing 16 presenting 16 running 16 seeing 16 showing 16 speaking 16 taking 16
traveling 16 travelling 16 trying 16 visiting 16 watching 16 with 16;<doing> 16 <outing> 16 all 1834 both 1834;<doing>
16 all 1834 both 1834;am 1837 are 1837 is 1838 m 1837;N 1839;1 16;up 16;one 16;to 1843;call 16;1 1841 appointment 16
breakfast 16 brunch 16 call 16 catch 1842 chat 16 coffee 16 date 16 demo 16 dinner 16 drinks 16 follow 1842 interview
16 lunch 16 meeting 16 mtg 16 one 1844 phone 1845 session 16 supper 16 sync 16 tea 16 video 1845 workshop 16 zoom
16;=2:plan 1 1841 appointment 16 breakfast 16 brunch 16 call 16 catch 1842 chat 16 coffee 16 date 16 demo 16 dinner 16
drinks 16 follow 1842 interview 16 lunch 16 meeting 16 mtg 16 one 1844 phone 1845 session 16 supper 16 sync 16 tea 16
video 1845 workshop 16 zoom 16;up 1847;1 1841 another 1846 appointment 16 board 1846 breakfast 16 brunch 16 call 16
catch 1842 chat 16 coffee 16 date 16 demo 16 dinner 16 drinks 16 final 1846 first 1846 follow 1848 interview 16 lunch
16 meeting 16 monthly 1846 mtg 16 one 1844 phone 1845 quick 1846 second 1846 session 16 short 1846 supper 16 sync 16
tea 16 team 1846 video 1845 weekly 1846 workshop 16 zoom 16;1 1841 a 1849 an 1849 another 1846 appointment 16 board
1846 breakfast 16 brunch 16 call 16 catch 1842 chat 16 coffee 16 date 16 demo 16 dinner 16 drinks 16 final 1846 first
1846 follow 1848 interview 16 lunch 16 meeting 16 monthly 1846 mtg 16 my 1849 one 1844 our 1849 phone 1845 quick 1846
second 1846 session 16 short 1846 supper 16 sync 16 tea 16 team 1846 the 1849 video 1845 weekly 1846 workshop 16 zoom
16;1 1841 a 1849 an 1849 another 1846 appointment 16 board 1846 breakfast 16 brunch 16 call 16 catch 1842 chat 16
coffee 16 date 16 demo 16 dinner 16 drinks 16 final 1846 first 1846 follow 1848 got 1850 interview 16 lunch 16 meeting
16 monthly 1846 mtg 16 my 1849 one 1844 our 1849 phone 1845 quick 1846 second 1846 session 16 short 1846 supper 16
sync 16 tea 16 team 1846 the 1849 video 1845 weekly 1846 workshop 16 zoom 16;am 1836 and 1840 are 1836 fly 16 go 16
have 1851 host 16 is 1838 m 1836 meet 16 see 16 travel 16 ve 1851 visit 16;along 16 by 16 for 16 here 16 in 16 over 16
round 16 to 16;coming 1853;by 1853;by 1853 in 1853;in 1853 over 1853;are 1854 calls 1855 come 1853 comes 1853 drops
1856 is 1854 pops 1857 visits 1853;to 16;=2:plan to 16;<doing> 16 <outing> 16 all 1834 attending 16 both 1834 catching
16 celebrating 16 cooking 16 doing 16 driving 16 due 1859 flying 16 getting 1835 going 1860 having 16 heading 16
hosting 16 meeting 16 picking 16 playing 16 presenting 16 running 16 seeing 16 set 1859 showing 16 speaking 16 taking
16 to 16 traveling 16 travelling 16 trying 16 visiting 16 watching 16;agreed 1859;agreed 1859 am 1837 are 1861 have
1862 is 1838 ll 16 m 1837 plan 1859 shall 16 will 16;am 1838 are 1838 is 1838 m 1838;<i> 1863 me 1864;me 16 over 16
round 16 us 16;bringing 1866 calling 1866 collecting 1866 coming 1853 driving 1866 dropping 1866 fetching 1866 hosting
1866 meeting 1866 picking 1866 ringing 1866 showing 1866 taking 1866 treating 1866;call 16 catch 1842 chat 16 meeting
16 talk 16 word 16;a 1868 an 1868;bringing 1866 calling 1866 collecting 1866 driving 1866 dropping 1866 fetching 1866
hosting 1866 meeting 1866 picking 1866 ringing 1866 showing 1866 taking 1866 treating 1866;and 1865 are 1854 calls
1855 come 1853 comes 1853 drops 1856 is 1867 needs 1869 pops 1857 s 1870 visits 1853 wants 1869;her 28 him 28 me 28
them 28 us 28;best 28 better 28 fine 28 for 1872 good 28 ok 28 okay 28;is 1873 s 1873 suits 1873 works 1873;now 649;0
1874 noon 1874;best 28 better 28 fine 28 for 1872 good 28 now 649 ok 28 okay 28;N 1864;and 1878;<i> 1852 <off_it> 642
<they> 1858 N 1871 afternoon 1874 also 1874 are 1875 at 1876 evening 1874 instead 1874 is 1877 me 1879 morning 1874
night 1874 s 1877 still 1874 suits 1873 then 1874 works 1873;table 103;the 1881;room 103;attendance 103 the 1883;call
103;it 103 the 1885;at 1882 in 1884 on 1886 present 103 there 103;all 1887 also 1887 at 1882 both 1887 in 1884 on 1886
present 103 there 103;was 1888 were 1888;N 1889;and 1890 was 1888 were 1888;attend 156 breakfast 156 call 156 catch
156 climb 156 come 156 cook 156 dine 156 do 156 drive 156 fly 156 get 156 go 156 have 156 hear 156 host 156 interview
156 lunch 156 meet 156 open 156 paint 156 pick 156 play 156 present 156 record 156 review 156 run 156 see 156 shoot
156 sit 156 speak 156 start 156 stay 156 take 156 talk 156 train 156 travel 156 visit 156 walk 156 watch 156 work
156;to 1892;... 17 attend 156 breakfast 156 call 156 catch 156 climb 156 come 156 cook 156 dine 156 do 156 drive 156
fly 156 get 156 go 156 have 156 hear 156 host 156 interview 156 lunch 156 meet 156 open 156 paint 156 pick 156 play
156 present 156 record 156 review 156 run 156 see 156 shoot 156 sit 156 speak 156 start 156 stay 156 take 156 talk 156
train 156 travel 156 visit 156 walk 156 watch 156 work 156;... 17 at 156 down 156 for 156 in 156 on 156 out 156 over
156 to 1894 up 156 with 156;<doing> 18 <outing> 156 all 751 attending 156 away 752 booked 752 both 751 catching 156
celebrating 156 cooking 156 doing 156 driving 156 due 1895 flying 156 getting 819 going 1895 having 156 heading 779
hosting 156 meant 1893 meeting 156 off 779 out 752 picking 156 playing 156 presenting 156 running 156 seeing 156 set
1893 showing 156 speaking 156 supposed 1893 taking 156 to 1892 traveling 156 travelling 156 trying 156 visiting 156
watching 156;... 17 a 811 agreed 1893 got 813 passes 810 places 810 seats 810 spaces 810 spots 810 tickets 810;a 811
agreed 1893 got 813 passes 810 places 810 seats 810 spaces 810 spots 810 tickets 810;agreed 1893 am 808 are 1896 fly
156 got 812 has 812 have 1897 hope 1893 intend 1893 is 815 ll 1892 m 808 meet 156 plan 1893 shall 1892 travel 156 ve
1898 want 1893 will 1892;=14:together;<doing> 18 all 751 away 752 booked 752 both 751 due 752 going 752 heading 752
off 752 out 752;a 811 got 812 passes 810 places 810 seats 810 spaces 810 spots 810 tickets 810;=14:together am 1901
are 1901 got 812 has 812 have 1902 is 815 m 1901 ve 1902;<i> 1899 N 1889 i 1900 me 1903 myself 1900 us 1900;<bid> 0
<bid_it> 0;^ 1905;: 1906;: 1906 D 1907 back 1907;^ 1125 about 1126 agreeing 103 asking 103 calling 103 confirming 103
dropping 103 emailing 103 for 1126 giving 103 mailing 103 messaging 103 on 1126 phoning 103 popping 103 ringing 103
sending 103 telling 103 texting 103 visiting 103 writing 103;^ 1125 about 1126 for 1126 me 1138 on 1126 us 1138;... 17
D 16 along 156 back 156 by 156 down 156 for 156 in 156 out 156 over 156 round 156 to 156 up 156 with 156;at 156 over
156 with 156;... 238 <me> 105 <until> 105 it 239 that 239 them 239 this 239;<me> 105 <until> 105 it 239 that 239 them
239 this 239;=6:theirs to 284;... 238 back 1915;up 105;out 105;... 238 <me> 105;into 105;together 105;... 238 <give1>
1913 <giveinf> 1913 <redo> 1914 <to_do> 1913 arrange 105 call 284 come 1916 decide 239 draft 105 draw 1917 find 1918
get 295 let 1919 look 1920 name 239 order 105 prepare 105 price 105 put 1921 quote 105 report 285 ring 284 say 239
tell 1919 type 1917 work 1918 write 1917;^ 1922;after 1909 asking 1138 chasing 1910 coming 1911 hanging 1159 holding
1160 just 1167 looking 1160 nagging 1138 on 1173 only 1167 pressing 1138 staying 1912 to 1923 waiting 1138;along 156
at 156 down 156 for 156 in 156 over 156 round 156 there 156 to 156 up 156;me 17;D 16 with 1926;1 1927;up 1927;call
1927 chat 1927 word 1927;down 1927;1 1928 call 1927 catch 1929 chat 1927 meeting 1927 quick 1930 sit 1931 talk 1927
word 1927;a 1932 an 1932;<me> 1925 for 1933;<they> 1391 that 1392;<me> 1935;: 45 D 46 back 46;clinic 103 desk 103 farm
103 house 103 lab 103 meeting 103 office 103 place 103 practice 103 school 103 shop 103 site 103 stall 103 studio 103
table 103 workshop 103 yard 103;my 1938 our 1938 the 1938;$$ 103 to 1939;$$ 103 my 1938 our 1938 the 1938;along 1940
by 1941 in 1940 into 1939 over 1940 round 1940 to 1939;... 1942 <me> 103 <my> 103;mine 103 ours 103;meal 103;night 103
weekend 103;a 1945 breakfast 103 dinner 103 lunch 103 supper 103 tea 103 the 1946;sofa 103;the 1948;me 103 us 103;at
1944 for 1947 here 103 on 1949 over 103 the 1946 with 1950;ill 38 sick 38;in 1952;along 103;see 1255 t 1268;in 103;my
38 our 38;on 1957;D 16 for 17 to 17;D 103;N 1960;=23:contact D 103 to 1961;arrived 1962 booked 1962 done 1962 gone
1962 in 1962 ok 1962 out 1962 over 1962 paid 1962 received 1962 sent 1962 signed 1962 through 1962;... 1963;not
1508;have 532 must 0 need 532 ought 532 should 0;^ 1966;<i> 1967;basically 1968 essentially 1968 saying 1968;...
1969;card 103 line 103 message 103 note 103 text 103;<me> 1970 a 1971 by 103 out 1220;<bid> 0 ask 0 get 0 go 0 leave 0
let 0 take 0;^ 1973;: 1974;... 1975;: 1906 about 1976 on 1976 re 1976 with 1976;: 1906 D 1907 about 1976 back 1977 on
1976 re 1976 with 1976;<me> 1925;box 156 slot 156 table 156;a 1980 in 156 places 156 seats 156 tickets 156;... 1981 a
1980 in 156 places 156 seats 156 tickets 156;me 1982 us 1982;... 145 D 28;<their_day> 1984;... 1985 <their_day>
1984;min 156 mins 156 minutes 156;minutes 156;demo 156 slot 156 tour 156;hour 156;an 1990;tour 156;0 1987 20 1988 a
1989 an 1990 dinner 156 half 1991 lunch 156 ten 1988 the 1992 thirty 1988;<me> 1993;for 156 to 156;<their> 1986 a 1986
an 1986 me 1982 seats 1995 tickets 1995 us 1982;<their> 1986 a 1986 allotted 1994 an 1986 asked 1934 borrowed 1228
given 1994 giving 1994 got 1996 granted 1994 invited 1979 letting 1994 me 1982 offered 1994 promised 1994 seats 1995
tickets 1995 us 1982;me 1982 seats 1995 tickets 1995 us 1982;<a_chat> 103;<a_chat> 103 good 1999 little 1999 long 1999
proper 1999 quick 1999 short 1999 wee 1999;a 2000 an 2000 some 2000;for 2001;... 2002 for 2001;... 2002 about 2003
around 2003 back 2003 behind 2003 for 2001 late 2003 on 2003 over 2003;see 1255;to 2005 with 1255;... 17 D 16 on 17;D
16 on 17;me 2008 mine 2008 ours 2008 us 2008;by 2007 in 2007 off 18 over 2007 round 2007 to 2009;... 2010 by 156 in
156 me 156 over 156 round 156 us 156;by 18 in 18 me 156 over 18 past 18 round 18 us 156;by 156 in 156 me 156 over 156
round 156 us 156;... 2010 by 18 in 18 me 156 over 18 past 18 round 18 us 156;<me> 1993 by 156 in 156 me 156 over 156
round 156 us 156;by 18 in 18 out 1138 over 18 past 18 round 18;by 18 in 18 over 18 past 18 round 18;week 38;all 2018
ill 38 sick 38 today 38;leave 38;for 106 to 106;blower 103 facetime 103 hook 2021 line 103 phone 103 skype 103 teams
103 whatsapp 103 zoom 103;D 16 annual 2020 at 1172 blower 103 facetime 103 for 17 holiday 38 holidays 38 hols 38 leave
38 line 103 maternity 38 paternity 38 phone 103 skype 103 teams 103 the 2022 to 17 vacation 38 whatsapp 103 zoom
103;sick 38;after 1909 allotted 1994 asking 1138 back 2006 borrowing 1228 bringing 2011 calling 2012 chasing 1910
collecting 2011 coming 1911 driving 2013 dropping 2014 expecting 1979 fetching 2011 given 1994 giving 2015 granted
1994 hanging 1159 here 2006 holding 1160 hosting 2013 in 2006 just 1167 letting 1994 looking 2016 meeting 2013 nagging
1138 nipping 2017 off 2019 offered 1994 on 2023 only 1167 out 2024 picking 2013 popping 2017 pressing 1138 promised
1994 ringing 2013 round 2006 showing 2013 staying 1912 stopping 2017 swinging 2017 taking 2013 to 1923 treating 2013
uncontactable 38 unreachable 38 unwell 38 waiting 1138;<me> 1970 with 1388;collecting 18 coming 18 here 18 joining 18
over 18 picking 18 round 18 staying 18 visiting 18;mine 18 ours 18;me 18 mine 18 ours 18 us 18;at 2028 by 18 down 18
in 18 me 18 over 18 round 18 to 2029 up 18 us 18;be 2027 come 2030 drive 2030 drop 2030 host 2030 join 2030 pick 2030
pop 2030 see 1255 stay 2030 stop 2030 swing 2030 visit 2030;it 103 off 1389;1 470 1on1 38 call 38 meeting 38 one 475
session 38 stand 472 standup 38 sync 38;1 470 1on1 38 board 2033 call 38 daily 2033 meeting 38 monthly 2033 one 475
quarterly 2033 session 38 stand 472 standup 38 sync 38 team 2033 weekly 2033;D 2034 my 2034 our 2034 the 2034 this
2034;i 1900 me 1900 myself 1900 us 1900;<me> 1925 a 1932 an 1932;annual 2020 holiday 38 holidays 38 hols 38 leave 38
maternity 38 paternity 38 vacation 38;swore 1935;card 103 epistle 103 letter 103 letters 103 missive 103 note 103
postcard 103 telegram 103;... 2040 card 103 epistle 103 letter 103 letters 103 missive 103 note 103 postcard 103
telegram 103;... 2040 card 103 epistle 103 letter 103 letters 103 missive 103 note 103 of 2041 postcard 103 telegram
103;a 2041 an 2041 another 2042 her 2041 his 2041 one 2042;be 16 bringing 16 expected 16 going 16 invited 16;am 2044
are 2044 ll 2044 m 2044 shall 2044 will 2044;along 16 there 16 to 16;<me> 2046;like 2047;asked 2047 d 2048 expects
2047 needs 2047 wants 2047 would 2048;<i> 2045 <they> 2049 am 2044 are 2044 asked 2047 d 2048 expects 2047 ll 2044 m
2044 needs 2047 shall 2044 wants 2047 will 2044 would 2048;, 2050;am 16 are 16 be 16 going 16 ll 16 m 16 shall 16 ve
16 will 16;<i> 2052 am 16 are 16 be 16 going 16 ll 16 m 16 shall 16 ve 16 will 16;<i> 16;, 2053 and 2054;D 2055;be
2056;D 2051 falls 2056 is 2056 s 2056 will 2057;D 2051;<happening_last> 2059;view 2059;<happening> 2058
<happening_first> 2060 <staff> 984 private 2061;a 1008 short 93;: 92 basically 93 in 2063;<give1> 105 <giveinf> 105
<to_do> 105;^ 2065;to 2066;busy 38 dead 38 engaged 38 off 38 switched 473;is 2068 was 2068;hook 2021;D 16 annual 2020
at 1172 for 17 holiday 38 holidays 38 hols 38 leave 38 maternity 38 paternity 38 the 2070 to 17 vacation 38;a 28
coffee 28 dinner 28 drinks 28 it 28 lunch 28 me 28 tea 28 the 28 this 28 us 28;buy 2072 choose 2072 cook 2072 drive
2072 get 2072 host 2072 pay 2072 pick 2072 see 1255 treat 2072;to 2073 with 1255;buy 2072 choose 2072 cook 2072 drive
2072 get 2072 host 2072 pay 2072 pick 2072 treat 2072;to 2075;^ 2065 buy 2072 choose 2072 cook 2072 drive 2072 get
2072 host 2072 pay 2072 pick 2072 treat 2072;to 2077;... 2062 <happening> 2058 <happening_first> 2060 <staff> 984
<view> 2064 after 1909 allotted 1994 asked 1934 asking 1138 back 2006 borrowing 1228 bringing 2011 call 2067 calling
2012 chasing 1910 collecting 2011 coming 1911 driving 2013 dropping 2014 expecting 1979 fetching 2011 given 1994
giving 2015 go 2067 got 1996 granted 1994 hanging 1159 here 2006 holding 1160 hosting 2013 in 2006 invited 1979 job
2067 just 1167 letting 1994 line 2069 looking 2016 meeting 2013 mobile 2069 move 2067 nagging 1138 nipping 2017 number
2069 off 2019 offered 1994 on 2071 only 1167 out 2024 phone 2069 picking 2013 popping 2017 pressing 1138 private 2061
promised 1994 ringing 2013 round 2074 shout 2076 showing 2013 staying 1912 stopping 2017 swinging 2017 taking 2013
task 2067 to 1923 treating 2013 turn 2078 uncontactable 38 unreachable 38 unwell 38 waiting 1138;yes 1959;<me> 1970 a
2041 an 2041 another 2042 her 2041 his 2041 one 2042;<me> 1970;<a_chat> 103 good 1999 little 1999 long 1999 meal 103
proper 1999 quick 1999 short 1999 wee 1999;a 2083 an 2000 breakfast 103 dinner 103 lunch 103 some 2000 supper 103 tea
103 the 1946;... 2002 for 2001 the 1948;=23:contact ... 2002 for 2001;... 2002 about 2003 around 2003 at 1944 back
2003 behind 2003 for 2084 here 103 late 2003 on 2085 over 2086 the 1946 with 1950;<give1> 591 <giveinf> 591 <redo> 591
<to_do> 591;^ 2088;D 103 all 103 for 103;=23:contact D 103 all 103 attendance 103 for 103 the 1883;for 1074 with
1074;bar 2092 booth 2092 desk 2092 door 2092 gate 2092 phones 2092 stall 2092 stand 2092 till 2092;... 2093 bar 2092
booth 2092 desk 2092 door 2092 gate 2092 phones 2092 stall 2092 stand 2092 till 2092;... 2093 bar 2092 blower 103
booth 2092 call 103 desk 2092 door 2092 facetime 103 gate 2092 line 103 phone 103 phones 2092 skype 103 stall 2092
stand 2092 teams 103 till 2092 whatsapp 103 zoom 103;annual 2020 blower 103 facetime 103 holiday 38 holidays 38 hols
38 it 103 leave 38 line 103 maternity 38 my 2094 our 2094 paternity 38 phone 103 skype 103 teams 103 the 2095 vacation
38 whatsapp 103 zoom 103;after 1166 all 1887 also 1887 around 103 at 1882 both 1887 down 2090 due 1730 here 2090 in
2091 just 1167 meant 1730 off 2019 on 2096 only 1167 out 2024 over 2090 present 103 round 2090 scheduled 1730 supposed
1730 there 103 to 1729 uncontactable 38 unreachable 38 unwell 38 up 2090;home 1389 off 1389;blower 103 facetime 103 it
103 line 103 my 2094 our 2094 phone 103 skype 103 teams 103 the 2095 whatsapp 103 zoom 103;all 1887 also 1887 around
103 at 1882 both 1887 down 2090 due 1730 here 2090 in 2091 meant 1730 on 2099 over 2090 present 103 round 2090
scheduled 1730 supposed 1730 there 103 to 1729 up 2090;be 2027 come 2030 drive 2030 drop 2030 host 2030 join 2030 not
1268 pick 2030 pop 2030 see 1255 stay 2030 stop 2030 swing 2030 visit 2030;: 45 about 1976 on 1976 re 1976 with 1976;:
45 D 46 about 1976 back 2102 on 1976 re 1976 with 1976;: 1906 D 1907 a 2041 about 1976 an 2041 another 2042 back 1977
her 2041 his 2041 on 1976 one 2042 re 1976 with 1976;... 1033 N 1891 all 1097 and 1904 answered 1908 are 1924 asked
1934 assured 1936 assures 1936 attended 103 bailed 1220 barked 1937 borrowed 1228 borrows 1228 both 1097 bounced 1220
brought 1943 bunked 1951 called 1953 came 1954 can 1955 cannot 1268 cant 1268 chaired 103 chipped 1956 coming 1150
commented 1958 confirmed 1959 confirms 1964 could 1269 couldn 1270 couldnt 1268 crashed 1951 dialed 1956 dialled 1956
dialling 1956 did 1965 didn 1509 didnt 1508 dipped 1220 dmed 1908 doesn 1509 dropped 1972 dropping 1150 drove 1470
ducked 1384 emailed 1978 expects 1979 flaked 1220 got 1983 guaranteed 1935 guarantees 1935 has 1997 have 1998 headed
1470 hung 2004 invited 1979 is 2025 isn 1509 kipped 1951 left 2026 liked 1957 lingered 2004 ll 2031 looked 1956 made
2032 mailed 1978 mails 1937 messaged 1978 missed 2035 n 2036 needs 2037 never 1508 off 2019 on 2038 out 2024 passed
1587 peeked 1956 peered 1956 phoned 1953 pinged 1908 pinky 2039 popping 1150 posted 2043 pulled 1594 pulls 1595 rang
1953 replied 1978 reposted 1957 requested 1933 rocked 1713 s 2079 said 2080 sat 1956 sent 2081 shadowed 1669 shall
2005 shared 1957 shot 2082 shouted 1937 showed 1713 slacked 1908 slept 1951 stayed 2087 staying 1150 stopped 2087
swears 1935 swore 1935 tagged 1954 texted 1978 texts 1937 to 2089 took 1712 turned 1713 uncontactable 38 unreachable
38 unwell 38 visiting 1150 vowed 1935 vows 1935 waited 2004 walked 1470 wants 2037 was 2097 welched 1220 went 2098
were 2100 whatsapped 1908 will 2101 won 1270 wont 1268 writes 2103 wrote 2104;<giveinf> 105 <to_do> 105 arrange 105
chase 105 file 105 lodge 105 redraft 105 settle 105 submit 105 write 105;to 2106;s 2107;N 2108 hers 2107 his 2107
theirs 2107;are 2109 is 2109;... 2110;my 2111 our 2111 that 2111 the 2111;missed 635;afternoon 636 day 636 days 636
evening 636 hour 636 hours 636 morning 636 week 636;for 623 free 622 help 622 helping 622 of 625 pro 624 unpaid
622;afternoon 627 day 627 days 627 evening 627 few 2113 full 2114 h 2115 hour 627 hours 627 hr 2115 hrs 2115 morning
627 week 636;=23:contact ... 17;invitation 2117 invite 2117;invitation 156 invite 156;my 2118 our 2118 the
2119;<told_in> 38;<i> 1967 s 2121;=13:talk <their> 2121 <them> 1968 <told_in> 38 N 2122 my 2121 the 2121;to 2123;^ 672
for 681;^ 628 for 629;board 2126;guarantor 2125 referee 2125 reference 2125 sounding 2127;s 2128;<their> 2128 N 2129 a
2128;as 2130;: 794;^ 81 for 313 to 313;court 2133;me 2133 my 2134 our 2134 us 2133;in 2135 on 2135 with 2135;: 313 N
2132 for 493 in 2135 is 2136 me 467 on 2135 s 2136 with 2135;N 2132;ask 0 charge 0 cut 0 do 0 drop 0 get 0 go 0 have 0
hire 0 keep 0 make 0 move 0 put 0 raise 0 sell 0 sign 0 start 0 stop 0 take 0 wait 0 write 0;^ 2139;<i> 2140;<i> 2140
that 2141;^ 0 d 92 would 92;i 2143 id 92;me 2144;was 2145 were 2145;was 2145;it 2146 that 2147;if 2148;^ 0 is 1055 to
92 was 1055;<them> 2150 N 2150;... 93 : 92 from 2151 is 1055 was 1055;D 1087 ^ 1086;<me> 2153;can 0 could 0 have 532
must 0 need 532 ought 532 shd 0 should 0 shouldn 542 shouldnt 0;^ 2155;never 0 not 532 to 0;^ 2157;<plainly> 2158 ^
2157;never 532 no 532 not 532 to 0;^ 2160;against 0 never 532 no 532 not 532 to 0;<plainly> 2159 D 2161 ^ 2162 against
0 at 1088 by 1088 during 1088 in 1088 on 1088 over 1088 via 1088;^ 628 about 629 for 629 in 629 on 629 through 629
with 629;<i> 2156;<i> 2156 <me> 2163 <them> 2164 ^ 995 that 2165;D 1087 ^ 1086 at 1088 by 1088 during 1088 in 1088 on
1088 over 1088 via 1088;<i> 2156 <me> 2167 ^ 995 that 2165;<them> 2164;<give3> 105 <works3> 105;^ 2170;d 2066 ll 2066
will 2066 would 2066;breakfast 18 brunch 18 call 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 lunch 18 meeting
18;<they> 2171 N 2172 he 2172 she 2172 they 2172;meet 16;<they> 2171 N 2172 a 2173 breakfast 18 brunch 18 call 18
coffee 18 date 18 demo 18 dinner 18 drinks 18 he 2172 lunch 18 meeting 18 on 16 our 2173 she 2172 that 2174 the 2173
they 2172 to 2175;<they> 2171;<they> 2171 that 2177;<they> 2171 is 2178 s 2178 that 2177 was 2178;me 38 us 38;bar 2180
but 2180 except 2180;them 2181;afternoon 636 bar 2180 but 2180 day 636 days 636 evening 636 except 2180 hour 636 hours
636 morning 636 of 2182 week 636;called 38 met 38 rang 38;call 38 catch 38 come 38 drive 38 drop 38 go 38 have 38 host
38 join 38 meet 38 pop 38 ring 38 see 38 sit 38 speak 38 take 38 talk 38 visit 38;to 2185;up 2186;about 2186;about
2186 booked 2186 down 2186 geared 2187 hoping 2186 itching 2186 just 2188 poised 2186 primed 2186 ready 2186 set
2186;^ 81 help 313 helping 313;for 2190 into 2190 to 2190;for 2190 in 2191 into 2190 to 2190;for 16 to 16;calling 16
going 2193 having 16 hosting 16 joining 16 meeting 16 seeing 16 visiting 16;ganged 2192;up 2192;about 2186 all 2189
booked 2186 calling 16 conscripted 2192 down 2186 drafted 2192 dragged 2192 geared 2187 going 2193 having 16 hoping
2186 hosting 16 instead 2194 itching 2186 joining 16 just 2188 meeting 16 now 2194 poised 2186 press 2195 primed 2186
putting 473 ready 2186 roped 2192 seeing 16 set 2186 signed 2196 visiting 16 volunteered 2192;afternoon 627 day 627
days 627 evening 627 h 633 hour 634 hours 634 hr 633 hrs 633 morning 627 week 636;$$ 38 it 38 that 38 the 38 them
38;post 2199 send 2199;not 2200;send 2199;t 2202;to 435;quote 92;posted 2199 sent 2199;1 340;one 340;to 2208;1 2207
1on1 340 call 340 catch 1501 demo 340 meeting 340 one 2209 session 340 stand 1501 standup 340 sync 340;get 384 have
384 hear 384;away 2199;up 2199;binned 2199 deleted 2199 did 2201 didn 2203 didnt 2202 ditched 2199 expect 384 expected
384 expecting 384 hope 2204 i 2205 never 2206 no 2210 scrapped 2199 shall 435 should 2211 threw 2212 tore 2213 trashed
2199;about 659 on 659;questions 2215;many 2216 questions 2215;... 175 <until> 81 D 81;<them> 2218;back 2218 done 2218
in 2218 paid 2218 posted 2218 ready 2218 sent 2218 there 2218 with 2219;to 2219;off 2218 out 2218;arrive 2218 be 2220
come 2218 follow 2218 get 2221 go 2222 hit 2218 land 2218 reach 2219;d 2223 ll 2223 should 2223 will 2223 would
2223;... 2224;a 2225 an 2225 my 2225 our 2225 the 2225;^ 2226;^ 2226 that 2227;^ 2226 s 2217 that 2227;s 2217;<their>
2217 N 2230;invitation 103 invite 103;<their> 2217 <them> 2228 N 2229 all 2231 my 2232 our 2232;times 38;=0:missed 0
38;again 38 both 2234 each 323 every 323 full 38 only 38 thrice 38 twice 38 x 2235 x2 38 x3 38;N 2132 me 467;^ 1762
about 1763 down 1763 for 1763 on 1763 up 1763;<them> 2238;=2:plan up 16;agreed 16 arranged 16 booked 16 confirmed 16
fixed 16 planned 16 scheduled 16 set 2240;agreed 16 arranged 16 booked 16 confirmed 16 fixed 16 is 2241 planned 16 s
2241 scheduled 16 set 2240;to 302;off 2243 out 2243 over 2243 to 302;gone 2244;calling 16 going 2193 gone 2244 having
16 hosting 16 joining 16 meeting 16 seeing 16 visiting 16;calling 16 coming 16 finally 2245 going 2193 gone 2244
having 16 hosting 16 instead 2194 joining 16 just 2245 meeting 16 now 2246 seeing 16 visiting 16;into 92 out 306;case
681 corner 681;s 2249;=23:contact <me> 2248 <their> 2249 N 2250;a 622 our 622 the 622;for 2252;afternoon 2253 class
2253 club 2253 day 2253 evening 2253 morning 2253 session 2253 workshop 2253;has 28 is 28 wants 28 was 28;^ 689;<them>
2256 N 2256;to 2257;loan 2258;<they> 28 N 2255 a 2259 did 302 was 302 were 302;d 105 ll 105 will 105 would 105;course
105;<they> 2261;<they> 2261 of 2262 ok 105 okay 105 sure 105 that 2263 yes 105;agreed 2264 promised 2264 replied 2264
said 2264 says 2264;could 105 d 105 ll 105 will 105 would 105;<they> 2266;<they> 2266 that 2267;<me> 2268;<they> 2265
agreed 2268 promised 2268 replied 2268 said 2268 say 2268 told 2269;... 2270;^ 2271;can 2272 could 2272 d 2272 would
2272;<they> 2273;<they> 2265;into 47;out 47;... 2275 <redo> 47 let 1460 look 2276 work 2277;<redo> 47 let 1460 look
2276 work 2277;^ 2279;^ 2278 please 2280;=8:asked if 2274 to 2281 whether 2274;... 2275;^ 2283;=8:asked if 2274 to
2284 whether 2274;s 156;N 2286;at 2287;=13:talk ... 2288;could 81 d 81 ll 81 will 81 would 81;on 81;count 2291;can
2292 could 2292;course 81;<i> 2290 <they> 2293 of 2294 yes 81;<i> 2290 <they> 2293 of 2294 that 2295 yes 81;<them>
2296;agreed 2296 promised 2296 replied 2296 said 2296 told 2297;<i> 2298;... 2299;^ 2300;can 2301 could 2301 d 2301
would 2301;<i> 2302;if 2303 whether 2303;to 2301;breakfast 18 brunch 18 call 18 coffee 18 dinner 18 drinks 18 lunch 18
meeting 18 supper 18 tea 18;for 2306;^ 2300 breakfast 18 brunch 18 call 18 coffee 18 dinner 18 drinks 18 lunch 18
meeting 18 supper 18 tea 18;... 2304 D 2305 for 2306 if 2303 out 2307 over 2307 round 2307 to 2308 whether 2303;to
2287;at 2287 to 2287;<them> 2282 N 2285 at 2287 for 2289 how 28 if 28 me 2309 over 2310 round 2311 to 2287 us 2309
what 28 when 28 whether 28 why 28;... 2304 if 2303 whether 2303;me 2313 us 2313;s 622;<their> 622 N 2315;<their> 622 N
2315 out 2316;in 629 on 629 through 629 with 629;in 629 on 629 out 2318 through 629 with 629;<them> 2319;d 313 ll 313
will 313 would 313;fine 1763;ready 1763;than 2323;track 1763;prepared 1763;able 1763 doing 2322 enough 1763 fine 1763
good 1773 more 2324 on 2325 prepared 1763 ready 1763 right 1763 well 2326;... 186 D 81 my 81 our 81;^ 2328;expect 2329
have 2329;job 1763;brilliant 2331 cracking 2331 fine 2331 good 2331 great 2331 lovely 2331 superb 2331;wrong 1763;a
2332 beautifully 1763 brilliantly 1763 everything 1787 nothing 2333 well 1763 wonderfully 1763;done 2334 get 2329 have
2329;done 2334;... 82 <until> 81;a 2337 all 2337 an 2337 everything 2337 it 2337 my 2337 our 2337 the 2337 them 2337
these 2337 those 2337;^ 2338 done 2334;able 1763 doing 2322 enough 1763 fine 1763 getting 903 good 1773 more 2324 on
2325 prepared 1763 ready 1763 right 1763 well 2326;get 2329 have 2329;are 2327 can 2330 could 2330 d 2335 did 2334 do
2334 does 2334 get 2329 gets 2329 had 2336 has 2339 have 2339 is 2340 ll 2341 receives 903 s 2340 was 2327 were 2327
will 2341 would 2341;<i> 2321 <they> 2342 ^ 2226;<i> 2321 <they> 2342 ^ 2226 that 2343;<i> 2321 ^ 2226;<i> 2321 ^ 2226
that 2345;<i> 2321;<i> 2321 that 2347;<i> 2321 <them> 2348 N 2348 that 2347;<i> 2321 <them> 2344 N 2346 that 2347 to
2349;myself 38 ourselves 38;own 38;my 2352;alone 38 by 2351 on 2353 with 103;<their> 1763 <them> 1763 N 1763;boost
2355 buoy 2355 calm 2355 cheer 2355 comfort 2355 console 2355 encourage 2355 lift 2355 raise 2355 rally 2355 reassure
2355 settle 2355;to 2356;call 38 calls 38 emails 38 mails 38 messages 38 texts 38;my 2358 our 2358;breakfast 38 call
38 catch 472 coffee 38 demo 38 dinner 38 drinks 38 lunch 38 meeting 38 review 38 session 38 slot 38 visit 38 zoom
38;... 2360 breakfast 38 call 38 catch 472 coffee 38 demo 38 dinner 38 drinks 38 lunch 38 meeting 38 review 38 session
38 slot 38 visit 38 zoom 38;<their> 2361 D 2361 my 2361 our 2361 the 2361 this 2361;^ 5 s 622;=23:contact <their> 622
<them> 622 N 2363;<their> 622 <them> 622 N 2363 for 2364;at 681 for 681 in 681 to 681 up 681 with 681;$$ 38 D 38 again
38 at 38 because 38 due 38 last 38 of 38 on 38 this 38 with 38;=0:missed $$ 38 D 38 again 38 at 38 because 38 due 38
last 38 of 38 on 38 this 38 with 38;<them> 2366 N 2366 off 2367 out 2368;=0:missed off 2367 on 38 out 2367;court 106;s
2371;<their> 2371 N 2372 me 2133 my 2134 our 2134 us 2133;<their> 2371 N 2372;in 2374;in 2373 now 2375 on 2135 with
2135;in 2373 is 2376 now 2375 on 2135 s 2376 with 2135;locked 340;$$ 38 up 340;all 2378 closed 340 locked 2379 shut
340;was 2380 were 2380;of 38;from 38 out 2382;bird 2383;call 2383 cheep 2383 dicky 2384 line 2383 message 2383 murmur
2383 peep 2383 reply 2383 sausage 2383 sound 2383 squeak 2383 thing 2383 whisper 2383 word 2383;than 38;beyond 38
further 2386 past 38 through 38;a 2385;as 2388;much 2389;a 2385 got 2387 one 2385 so 2390;up 970;to 28;call 2393 job
2393 move 2393 task 2393 turn 2393;s 2394;till 648 to 648 until 648;myself 922;<them> 38 N 38 to 600;N 2395
conscripted 2192 drafted 2192 dragged 2192 her 2394 his 2394 intending 922 meaning 922 moved 2396 my 2394 our 2394
planning 922 press 2195 promising 2397 putting 473 roped 2192 signed 2196 their 2394 trying 2398 volunteered 2192
wanting 922;from 92;<plainly> 2159 D 1087 ^ 1086 away 2400 into 92 off 92 to 92 toward 92 towards 92;can 2284 could
2284 d 2284 would 2284;<they> 2402;if 2403 to 2284 whether 2403;<me> 2401 <them> 2404 N 2404 off 2367 out 2367;to 92;^
0 not 2406 to 92;be 2407;is 2407 s 2407 was 2407 would 2408;bet 2409 course 2409 move 2409 play 2409 thing 2409 way
2409;... 2288;at 2287 for 2411 over 2310 round 2311 to 2287;... 17 D 16 at 2287 for 2411 over 2310 round 2311 to
2287;along 1763 on 1763 up 1763;<them> 2414 N 2414;on 1763 up 1763;<them> 2416 N 2416;=0:missed again 38 aside 38 off
38 out 38 up 38;<their> 2361 D 2361 me 2418 my 2361 our 2361 the 2361 this 2361 us 2418;out 38;aside 38 off 38 out
38;<me> 2420 me 2421 off 38 us 2421;=2:plan for 16 w 16 with 16;for 16 w 16 with 16;slot 2424;hour 2424;D 16 for
17;day 2424 slot 2424;D 2423 a 2425 an 2426 for 17 in 2427 out 2427 the 2428 time 2424;=2:plan ... 2288;=2:plan at
2287 for 2430 over 2310 round 2311 to 2287;=2:plan in 2431;confidence 1763 courage 1763 hopes 1763 mood 1763 morale
1763 spirit 1763 spirits 1763;<their> 2433;us 1900;of 2435;by 349 off 349 on 349 past 349;... 2437;off 2367 out
2368;agreed 16 arranged 16 booked 16 confirmed 16 fixed 16 now 649 planned 16 scheduled 16 set 2240;agreed 16 alone 38
arranged 16 booked 16 by 2351 confirmed 16 fixed 16 is 2440 on 2353 planned 16 s 2440 scheduled 16 set 2240;^ 658
about 659 for 659 in 659 on 659;<them> 2442;between 447 for 447 from 447 with 447;intro 2444;email 2445 intro 2444
mail 2445;an 2446 the 2446;<their> 446 N 446 a 446 an 446 my 446 our 446 some 446 the 446;... 689;meet 2448 my 2449
our 2449;meet 2448;<their> 446 N 446 my 446 our 446;meet 2448 see 2452;^ 2453;^ 2451 to 2454;^ 2451 about 659 on 659
to 2454;on 659 with 659;^ 2453 date 2457 speed 2457;^ 2451 about 659 on 659 to 2458;me 2455;^ 2450 across 2455 along
2455 down 2455 in 2456 over 2455 round 2455 to 2454 up 2459 with 2460;together 446;^ 446;s 2463;N 2464 ^ 2453;^ 2451
to 2465;N 2462;^ 2451 about 659 on 659 to 2465;N 2464;to 2469;=23:contact N 2462 ^ 2451 across 2466 along 2466 and
2467 down 2466 in 2468 out 2470 over 2466 round 2466 to 2465 up 2468 with 2460;D 648 by 648 to 648;<them> 2461 N 2471
forward 2472;down 1763 on 1763 up 1763;<them> 2474 N 2416;down 1763 up 1763;<them> 2476;to 649;D 2478;breakfast 38
call 38 catch 472 coffee 38 demo 38 dinner 38 drinks 38 from 2479 lunch 38 meeting 38 review 38 session 38 slot 38
visit 38 zoom 38;... 2480 breakfast 38 call 38 catch 472 coffee 38 demo 38 dinner 38 drinks 38 lunch 38 meeting 38
review 38 session 38 slot 38 visit 38 zoom 38;from 2479;... 2482;s 2483;<their> 2481 D 2361 N 2484 into 103 me 2418 my
2481 our 2481 the 2481 this 2361 to 648 us 2418;with 302;confidence 1763 courage 1763 hopes 1763 morale 1763 spirit
1763 spirits 1763;<their> 2487;hello 340;hello 340 hi 340;chat 340 said 2489 say 2490 speak 340 talk 340;not 2491;t
2491;did 2492 didn 2493 didnt 2491 never 2491;gone 340 left 340;d 2495 had 2495;machine 38;mail 38;answering 2497
answerphone 38 mailbox 38 vm 38 voice 2498 voicemail 38;s 2499;<their> 2499 N 2500 the 2499;got 2501;<i> 2494 <they>
2496 did 2492 didn 2493 didnt 2491 got 2501 never 2491 only 2502 reached 2501;they 28;end 2504;the 2505;ld 38 led 38
lled 38;<off_it> 643 agreed 16 arranged 16 booked 16 confirmed 16 fixed 16 now 649 planned 16 scheduled 16 set
2240;call 473 date 473 demo 473 dinner 473 lunch 473 meeting 473 trip 473 visit 473;<off_it> 643 agreed 16 arranged 16
been 644 booked 16 confirmed 16 fixed 16 now 649 planned 16 scheduled 16 set 2240;thing 473;call 473 date 473 demo 473
dinner 473 lunch 473 meeting 473 trip 473 visit 473 whole 2511;<off_it> 642 agreed 16 arranged 16 been 644 being 644
booked 16 confirmed 16 fixed 16 from 103 gets 644 got 644 had 646 has 647 is 2508 it 473 moved 648 our 2509 planned 16
s 2510 scheduled 16 set 2240 that 473 the 2512 things 473 this 473 w 654 was 644 were 644 with 654;joy 38 luck 38;only
38;engaged 38 no 2514 nobody 950 rang 2420 voicemail 2515;a 894 an 895 answer 38 joy 38 luck 38 reply 38 result 38
success 38;without 2517;... 2518;no 38;nothing 38;a 38;crickets 38 got 2520 heard 2521 no 38 nobody 38 not 2522
nothing 38 zilch 38;and 2523 but 2523 without 2517;=8:asked;ask 2525;... 2524 and 2523 but 2523 to 2526;=23:contact
... 2516 <them> 2519 N 2527 it 473 off 38 our 2509 that 473 the 2512 things 473 this 473;it 473 our 2509 that 473 the
2512 things 473 this 473;fears 1763 nerves 1763 worries 1763;<their> 2530 <them> 2238;to 103 with 103;call 2532;phone
2532;a 2533 the 2534;^ 5 to 622 with 622;^ 5 out 2536 to 622 with 622;<them> 2537 N 2537;in 22 that 22;=23:contact aid
2538 assist 2538 help 2538 me 2539 my 2232 nothing 38 our 2232;along 103 by 103 in 103 off 2535 over 103 round 103 to
2540;able 38 coming 38 held 38 joining 38 there 38;blower 38 line 38 phone 38;the 2543;answer 38 pick 472 reply 38;on
2544 to 2545;hold 38;<them> 2546 N 2546 a 2547 hold 38 in 481 through 38 to 38;<them> 2546 N 2546 hold 38 through
38;=0:missed it 38;a 2547 hold 38 in 481 through 38 to 38;hold 38 through 38;call 38 catch 484 caught 38 contact 38
find 38 get 2551 got 2552 make 2550 meet 38 met 38 phone 38 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 talk
38 talked 38 visit 38;to 2553;able 38 coming 38 joining 38 there 38;be 2555;place 38;D 28 be 2542 call 38 catch 484
caught 38 contact 38 find 38 get 2548 got 2549 happen 38 make 2550 manage 2554 materialise 38 materialize 38 meet 38
met 38 now 2556 phone 38 quite 2553 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 take 2557 talk 38 talked 38
visit 38;t 2558 we 28;account 28 contract 28 insurance 28 membership 28 order 28 plan 28 subscription 28;=0:missed her
2560 his 2560 the 2560 their 2560;held 38;be 2562 call 38 catch 484 caught 38 contact 38 find 38 get 2551 got 2552
happen 38 make 2550 manage 2554 materialise 38 materialize 38 meet 38 met 38 phone 38 quite 2553 reach 38 reached 38
ring 38 see 38 speak 38 spoke 38 take 2557 talk 38 talked 38 visit 38;without 2180;ahead 2564 fine 2564 off 2564 on
2564 without 2180;<them> 622 N 622;for 2566;sat 2567;agreed 16 arranged 16 booked 16 confirmed 16 fixed 16 is 2440
planned 16 s 2440 scheduled 16 set 2240;up 2569;against 92 away 2400 not 2406 off 92;<me> 2571 against 92 away 2400
not 2406 off 92;a 2547 hold 38 through 38 thru 38;catch 38 find 38 get 2573 meet 38 reach 38;t 2574;<them> 2366 N
2366;no 38 nobody 38;... 2577;door 2578;s 2579;<their> 2579 N 2580 the 2579;<their> 2579 N 2580 at 2581 on 2581 the
2579;<them> 2519 N 2519;... 961 <work_thing> 678;^ 2584;s 2585;over 970 through 970 thru 970 up 970;^ 968;<their> 679
N 969 a 2588 the 2588;<their> 2585 N 2586 back 2587 over 2589 right 2587 through 2589 thru 2589 up 2589;up 1762;<them>
2238 N 2416 her 2591;off 2367 out 2367;at 622 for 622 on 622 with 622;in 2594;<their> 622 N 2315 out 2316 up 970;with
103;... 2597;in 2215 up 2215;<them> 2599 N 2599;volunteer 622;a 2601;as 2602 for 623 pro 624 unpaid 622;<their> 628 a
628 an 628 the 628;^ 2604;of 2605;=18:gave:mentoring <their> 628 a 628 an 628 the 628;^ 2607;^ 628 about 629 ahead
2606 before 2605 for 2608 in 629 on 629 through 629 with 629;^ 628 ahead 2606 before 2605 for 2608 on 629 through
629;at 5 for 5 in 5 of 5;... 2611;... 2611 0 2612;boys 2612 children 2612 class 2612 girls 2612 juniors 2612 kids 2612
pupils 2612 u0 2612 under 2613 youngsters 2612;^ 2614;... 2603 <them> 2609 N 2610 ^ 2614 as 2602 for 623 pro 624 the
2615 unpaid 622;for 629 on 629 through 629;<them> 2164 N 2617;<off_it> 642 agreed 16 alone 38 arranged 16 been 644
being 644 booked 16 by 2351 confirmed 16 fixed 16 gets 644 got 644 had 646 has 647 is 2508 moved 648 on 2353 planned
16 s 2510 scheduled 16 set 2240 w 654 was 644 were 644 with 654;=16:gave:feedback ... 961 <work_thing> 678;^ 2620;s
2621;<their> 2621 N 2622 a 2588 the 2588;back 2587 over 2589 right 2587 through 2623 thru 2589 up 2589;me 2539 nothing
38;to 2625;to 2521;<them> 2238 N 1763;... 962 ^ 963 linkedin 38 photo 38 photos 38 post 38 posts 38 profile 38 status
38 stories 38 story 38 tweet 38 update 38;s 2629;<their> 964 N 2630;on 2631;to 966;back 2633 to 966;back 2634 emailed
2634 given 2634 handed 2634 mailed 2634 sent 2634 texted 2634 went 2634;^ 2635;<them> 5 N 5;for 2637;... 2638;^
2639;<their> 2640 a 2640 an 2640 the 2640;a 2173 breakfast 18 brunch 18 call 18 coffee 18 date 18 demo 18 dinner 18
drinks 18 lunch 18 meeting 18 our 2173 the 2173;<them> 1763 N 1763;=15:gave:intro N 446;a 446 an 446 my 446 our 446
some 446 the 446 three 446 two 446;=15:gave:intro N 446 ^ 2645;and 447 to 447 w 447 with 447;and 2644 to 2646 up 2647
w 447 with 2646;and 2644 to 2646 with 2646;other 2463;each 2650;^ 446 to 2651 up 2463 with 2651;<them> 2648 N 2649
them 2652;for 313 into 313 to 313;for 313 in 2654 into 313 to 313;<me> 2655;asking 22 calling 22 hiring 22 inviting
22;away 2400 into 92 off 92 to 92 toward 92 towards 92;<i> 2140 <me> 2658 that 2141;a 5 our 5 the 5;at 2660 for 2660
in 2660;breakfast 2661 breakfasts 2661 clothes 2661 dinners 2661 donations 2661 food 2661 lunches 2661 meals 2661
parcels 2661 soup 2661 tea 2661;^ 2662;about 38 off 38 round 38 together 38;<them> 2546 N 2546 a 2547 going 38 hold 38
in 481 through 38 to 38;planned 38;ahead 38 as 2666 forward 38 through 38;off 38 place 38;be 2562 call 38 catch 484
caught 38 come 2664 contact 38 find 38 fly 38 get 2665 go 2667 got 2549 happen 38 hold 38 make 2550 manage 2554
materialise 38 materialize 38 meet 38 met 38 pan 2420 phone 38 quite 2553 reach 38 reached 38 ring 38 see 38 speak 38
spoke 38 take 2668 talk 38 talked 38 visit 38 work 2420;not 2669 we 28;about 38 off 38 on 38 round 38 together 38;in
38;around 922 round 922;get 2673 got 2673 gotten 2673;for 38 to 38;time 2675;=0:missed any 2676 enough 2676 the 2676
time 2675;any 2676 enough 2676 the 2676 time 2675;<them> 2546 N 2546 a 2547 around 922 going 38 hold 38 in 481 round
922 through 38 to 38;<them> 2546 N 2546 around 922 hold 38 round 922 through 38;in 38 on 38;a 2547 around 922 hold 38
in 481 round 922 through 38 to 38;around 922 hold 38 round 922 through 38;call 38 catch 484 caught 38 contact 38 find
38 get 2682 got 2683 gotten 2673 make 2550 meet 38 met 38 phone 38 reach 38 reached 38 ring 38 see 38 speak 38 spoke
38 talk 38 talked 38 visit 38;appear 38 be 2542 call 38 catch 484 caught 38 come 2671 connect 38 contact 38 dial 2672
ever 2674 find 2677 fly 38 found 2678 get 2679 go 2667 got 2680 gotten 2673 had 2678 happen 38 have 2678 hold 38 join
38 log 2681 make 2550 manage 2554 materialise 38 materialize 38 meet 38 met 38 now 2556 pan 2420 phone 38 quite 2684
reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 surface 38 take 2668 talk 38 talked 38 visit 38 work 2420 yet
2674;catch 38 find 38 get 2573 meet 38 reach 38 t 2685;be 2562 call 38 catch 484 caught 38 come 2664 contact 38 ever
2674 find 38 fly 38 get 2679 go 2667 got 2680 gotten 2673 happen 38 hold 38 make 2550 manage 2554 materialise 38
materialize 38 meet 38 met 38 pan 2420 phone 38 quite 2684 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 take
2668 talk 38 talked 38 visit 38 work 2420 yet 2674;... 93 : 92;assembly 2567 class 2567 duty 2567 group 2567 lesson
2567 reading 2567 round 2567 route 2567 session 2567 shift 2567 slot 2567 stall 2567 tour 2567 turn 2567;... 2689
assembly 2567 class 2567 duty 2567 group 2567 lesson 2567 reading 2567 round 2567 route 2567 session 2567 shift 2567
slot 2567 stall 2567 tour 2567 turn 2567;^ 5 for 2566;... 2689 ^ 5 assembly 2567 class 2691 desk 622 duty 2691 group
2567 lesson 2691 reading 2567 round 2567 route 2567 session 2567 shift 2691 shop 622 slot 2691 stall 2691 stand 622
tour 2567 turn 2691;^ 5 class 622 desk 622 duty 622 lesson 622 shift 622 shop 622 slot 622 stall 622 stand 622 turn
622;s 2693;<them> 622;for 2695;... 2567 0 2690 <their> 2692 N 2694 a 2690 an 2690 for 2566 in 2696 the 2690 three 2690
two 2690;... 2567 for 2566;from 38;off 2368 out 2367;vain 38;find 38;to 2702;for 2521 in 2701 only 2703 to
2702;<their> 38 N 510 the 38;by 2705 past 2705;... 2704 by 2705 past 2705 right 2706 straight 2706;$$ 38 home 340;day
38;home 38 the 2709;$$ 38 by 38 for 2710 when 38;gone 2708 left 2711;about 2186 all 2189 booked 2186 down 2186 geared
2187 hoping 2186 itching 2186 just 2188 poised 2186 primed 2186 ready 2186 set 2186;ask 38 call 38 catch 38 come 38
drive 38 drop 38 go 38 have 38 host 38 join 38 meet 38 pop 38 ring 38 see 38 sit 38 speak 38 take 38 talk 38 thank 38
visit 38 write 38;to 2714;hoped 2715 intended 2715 meant 2715 planned 2715 wanted 2715;gone 2708 left 340;arranged 28
booked 28 done 28 fixed 28 planned 28 scheduled 28 sent 28 set 1360 signed 28;it 2718 that 2718 them 2718 this 2718
those 2718;much 2716;already 2712 been 2713 half 2716 hoped 2715 intended 2715 just 2717 like 2719 meant 2715 planned
2715 rather 2716 really 2716 so 2716 very 2720 wanted 2715;=11:thinking that 22;me 2722;on 2723 to 2723;<until> 648 by
648;agenda 38 calendar 38 diary 38 schedule 38;<their> 2726 my 2726 our 2726 the 2726;off 2727;... 2728 it 38;<off_it>
642 agreed 16 arranged 16 been 644 being 644 booked 16 confirmed 16 fixed 16 gets 644 got 644 had 646 has 647 is 2508
moved 648 planned 16 s 2510 scheduled 16 set 2240 w 654 was 644 were 644 with 654;<them> 658;to 2731;... 2732;^
2733;for 2695 in 2696;=2:plan D 16;=2:plan D 16 for 2736 in 2427 out 2427;<good_cause> 5;<cause> 2738;<cause> 2738 a
2739 our 2739 the 2739;at 2740 for 2740 in 2740 with 2740;free 622 pro 624 unpaid 622 voluntary 622 volunteer 622
volunteering 622;... 2741 at 2740 for 2740 free 622 in 2740 of 2742 pro 624 unpaid 622 voluntary 622 volunteer 622
volunteering 622 with 2740;^ 658 s 659;<their> 659 <them> 659 N 2744;for 2745 to 2745 with 2745;at 622 for 622 on
622;<cause> 2738 a 2739 free 2747 nothing 2747 our 2739 the 2739;bono 2747;at 622 for 622 in 622 on 622;time
2746;<time_unit> 2743 assembly 2746 at 2740 class 2746 demo 2746 for 2748 in 2740 lesson 2746 masterclass 2746 pro
2749 session 2746 shift 2750 stint 2750 story 2751 storytime 2746 talk 2746 tour 2746 training 2746 turn 2750 unpaid
2747 with 2740 workshop 2746;<their> 622 N 2363;at 2753 for 2753 on 2753;... 2754 at 2753 for 2753 on 2753;<their> 622
<them> 622 N 2363;... 2754 at 2753 for 2756 on 2753;... 2689 afternoon 2755 assembly 2567 class 2567 day 2755 days
2755 duty 2567 evening 2755 group 2567 h 2755 hour 2755 hours 2755 hr 2755 hrs 2755 lesson 2567 morning 2755 reading
2567 round 2567 route 2567 session 2567 shift 2757 shifts 2755 slot 2567 stall 2567 stint 2755 tour 2567 turn 2567;...
2689 ^ 2639 assembly 2567 class 2567 duty 2567 group 2567 lesson 2567 reading 2567 round 2567 route 2567 session 2567
shift 2567 slot 2567 stall 2567 tour 2567 turn 2567;recommendation 672;linkedin 2760 recommendation 672 reference 672
testimonial 672;out 681;^ 2761 endorsement 681 plug 681 recommendation 681 reference 681 referral 681 shout 2762
shoutout 681 testimonial 681;... 2763 ^ 2761 endorsement 681 plug 681 recommendation 681 reference 681 referral 681
shout 2762 shoutout 681 testimonial 681;endorsement 681 plug 681 recommendation 681 reference 681 referral 681 shout
2762 shoutout 681 testimonial 681;... 2765 endorsement 681 plug 681 recommendation 681 reference 681 referral 681
shout 2762 shoutout 681 testimonial 681;a 2764 an 2764 my 2766 the 2764;free 622 of 2742 pro 624 unpaid 622 voluntary
622 volunteer 622 volunteering 622;a 2766 an 2766 my 2766 the 2766;<them> 681;for 2770;recommendation 2771;of
2772;assembly 2746 class 2746 demo 2746 duty 2567 group 2567 lesson 2746 letter 2773 masterclass 2746 reading 2567
recommendation 2771 reference 2771 round 2567 route 2567 session 2746 shift 2567 slot 2567 stall 2567 story 2751
storytime 2746 talk 2746 testimonial 2771 tour 2746 training 2746 turn 2567 workshop 2746;bank 5 drive 5 kitchen 5
pick 5 round 5 run 5 shift 5;... 2638 blood 2775 bread 2775 breakfast 2775 clothes 2775 coffee 2775 food 2775 litter
2775 night 2775 soup 2775 tea 2775;between 446 for 446 of 446 to 446;intro 2777 introduction 2777;mail 2778;e 2779
email 2778 intro 2777 introduction 2777 mail 2778 whatsapp 2778;in 2780;opt 2781;<them> 681 N 681;for 2783;call 2784
for 2783;recommendation 2784 reference 2785 referral 2784 testimonial 2784;for 679 w 679 with 679;exam 2787 interview
2787 interviews 2787 pitch 2787 presentation 2787;to 447;N 2789;of 2790;... 2774 ^ 2776 afternoon 2755 assembly 2746
class 2746 day 2755 days 2755 demo 2746 double 2782 duty 2567 evening 2755 glowing 2786 good 2786 group 2567 h 2755
hour 2755 hours 2755 hr 2755 hrs 2755 lesson 2746 letter 2773 masterclass 2746 mock 2788 morning 2755 presentation
2791 quick 2780 reading 2567 recommendation 2784 reference 2785 referral 2784 round 2567 route 2567 session 2746 shift
2757 shifts 2755 slot 2567 stall 2567 stint 2755 story 2751 storytime 2746 strong 2786 talk 2746 testimonial 2784 tour
2746 training 2746 turn 2567 warm 2780 workshop 2746;between 2644 for 2644 from 447 of 446 to 446 with 447;intro 2793
introduction 2777;... 2774 ^ 2776 afternoon 2755 assembly 2746 class 2746 day 2755 days 2755 demo 2746 duty 2567 e
2779 email 2794 evening 2755 group 2567 h 2755 hour 2755 hours 2755 hr 2755 hrs 2755 intro 2793 introduction 2777
lesson 2746 letter 2773 mail 2794 masterclass 2746 mock 2788 morning 2755 reading 2567 recommendation 2771 reference
2771 round 2567 route 2567 session 2746 shift 2757 shifts 2755 slot 2567 stall 2567 stint 2755 story 2751 storytime
2746 talk 2746 testimonial 2771 tour 2746 training 2746 turn 2567 whatsapp 2778 workshop 2746;afternoon 2755 day 2755
days 2755 evening 2755 h 2755 hour 2755 hours 2755 hr 2755 hrs 2755 morning 2755 shift 2755 shifts 2755 stint
2755;free 2747 nothing 2747;... 5;^ 2798;a 2796;blood 2775 bread 2775 breakfast 2775 clothes 2775 coffee 2775 food
2775 litter 2775 night 2775 soup 2775 tea 2775;^ 2801;call 38;1 470 board 2803 call 38 demo 38 meeting 38 session 38
standup 38 sync 38 teams 2803 zoom 38;1 470 a 2804 board 2803 call 38 demo 38 meeting 38 my 2804 our 2804 session 38
standup 38 sync 38 teams 2803 the 2804 zoom 38;pass 38;off 38 to 2806;=0:missed about 38 off 38 on 38 round 38 to 2805
together 38;=0:missed 1 470 a 2804 board 2803 call 38 demo 38 meeting 38 my 2804 our 2804 session 38 standup 38 sync
38 teams 2803 the 2804 zoom 38;in 2809 into 2805;call 38 catch 38 chat 38 meet 38 ring 38 say 38 see 38 speak 38 talk
38;to 2811;chance 2812 hold 38;=0:missed call 38 catch 38 chat 38 meet 38 ring 38 say 38 see 38 speak 38 talk 38;to
2814;far 38;ground 340;the 2817;a 2813 around 2815 as 2816 done 340 going 38 held 340 hold 38 in 481 off 2818 round
2815 there 38 through 38 to 2814;around 922 as 2816 done 340 held 340 hold 38 off 2818 round 922 there 38 through
38;=0:missed to 2805;=0:missed it 2821;send 38;a 2813 around 2815 hold 38 in 481 round 2815 through 38 to 2814;call 38
catch 484 caught 38 contact 38 find 38 get 2824 got 2683 gotten 2673 make 2550 meet 38 met 38 phone 38 reach 38
reached 38 ring 38 see 38 speak 38 spoke 38 talk 38 talked 38 visit 38;=0:missed for 2805 to 2805;=0:missed up 2826;up
2826;answer 38 appear 38 attend 2805 be 2562 call 38 came 2807 catch 484 caught 38 come 2808 connect 38 contact 38
dial 2810 ever 2674 find 2677 fly 38 found 2678 get 2819 go 2667 got 2820 gotten 2673 had 2678 happen 38 happened 38
have 2678 hold 38 join 2809 log 2681 made 897 make 2822 manage 2554 materialise 38 materialised 38 materialize 38 meet
38 met 38 pan 2420 phone 38 pick 472 press 2823 quite 2825 reach 38 reached 38 ring 38 see 38 send 897 show 2827 speak
38 spoke 38 surface 38 take 2668 talk 38 talked 38 took 2557 turn 2828 visit 38 work 2420 yet 2674;^ 2798 at 622 for
622 on 622;bono 2830;assembly 2746 class 2746 demo 2746 lesson 2746 masterclass 2746 session 2746 story 2751 storytime
2746 talk 2746 tour 2746 training 2746 workshop 2746;... 2832 assembly 2746 class 2746 demo 2746 lesson 2746
masterclass 2746 mock 2788 session 2746 story 2751 storytime 2746 talk 2746 tour 2746 training 2746 workshop 2746;...
2774 ^ 2776 assembly 2746 class 2746 demo 2746 duty 2567 e 2779 email 2794 glowing 2786 good 2786 group 2567 intro
2793 introduction 2777 lesson 2746 letter 2773 mail 2794 masterclass 2746 presentation 2791 reading 2567
recommendation 2784 reference 2785 referral 2784 round 2567 route 2567 session 2746 shift 2567 slot 2567 stall 2567
story 2751 storytime 2746 strong 2786 talk 2746 testimonial 2784 tour 2746 training 2746 turn 2567 whatsapp 2778
workshop 2746;... 2689 afternoon 2755 assembly 2567 class 2567 day 2755 days 2755 duty 2567 evening 2755 group 2567 h
2755 hour 2755 hours 2755 hr 2755 hrs 2755 lesson 2567 mock 2788 morning 2755 reading 2567 round 2567 route 2567
session 2567 shift 2757 shifts 2755 slot 2567 stall 2567 stint 2755 tour 2567 turn 2567;... 2752 0 2758 <their> 2759
<them> 2767 <time_unit> 2768 N 2769 a 2792 an 2795 assembly 2746 class 2746 demo 2746 five 2796 for 2797 four 2796
free 2799 half 2800 lesson 2746 masterclass 2746 mock 2788 my 2802 not 2829 our 2802 pro 2831 session 2746 six 2796
some 2833 story 2751 storytime 2746 talk 2746 that 2780 the 2834 three 2758 tour 2746 training 2746 two 2835 unpaid
2830 voluntary 2799 workshop 2746;<them> 2546 N 2546 a 2813 around 2815 as 2816 done 340 going 38 held 340 hold 38 in
481 off 2818 round 2815 there 38 through 38 to 2814;<them> 2546 N 2546 around 922 as 2816 done 340 held 340 hold 38
off 2818 round 922 there 38 through 38;from 38 off 38 since 38;peep 2839 squeak 2839 thing 2839 word 2839;a 2840
anything 2839 back 2839 from 38 much 2839 off 38 since 38;answer 38 appear 38 attend 2805 call 38 came 2807 catch 484
caught 38 come 2808 connect 38 contact 38 dial 2810 ever 2674 find 2677 fly 38 found 2678 get 2837 go 2667 got 2838
gotten 2673 had 2678 happen 38 happened 38 have 2678 hear 2841 heard 2841 hit 2823 hold 38 join 2809 log 2681 made 897
make 2822 manage 2554 materialise 38 materialised 38 meet 38 met 38 pan 2420 phone 38 pick 472 quite 2825 reach 38
reached 38 ring 38 see 38 send 897 show 2827 speak 38 spoke 38 surface 38 take 2668 talk 38 talked 38 turn 2828 visit
38 work 2420 yet 2674;t 2842;answer 38 appear 38 attend 2805 be 2562 call 38 came 2807 catch 484 caught 38 come 2808
connect 38 contact 38 dial 2810 ever 2674 find 2677 fly 38 found 2678 get 2837 go 2667 got 2838 gotten 2673 had 2678
happen 38 happened 38 have 2678 hear 2841 heard 2841 hold 38 join 2809 log 2681 made 897 make 2822 manage 2554
materialise 38 materialised 38 materialize 38 meet 38 met 38 pan 2420 phone 38 pick 472 press 2823 quite 2825 reach 38
reached 38 ring 38 see 38 send 897 show 2827 speak 38 spoke 38 surface 38 take 2668 talk 38 talked 38 turn 2828 visit
38 work 2420 yet 2674;of 681;direction 2845;the 2846;at 681 in 2847 to 681 toward 681 towards 681;<them> 2848 N
2848;from 28 that 28 through 28 via 28;out 2663;^ 686 a 687 the 687;w 2852 with 2852;<them> 2853;to 2854;s 81;<their>
81 N 2856 my 81 our 81 the 81 to 81;^ 2857;forget 2858;t 2859;bono 2799;a 2802 an 2802 forget 2858 free 2799 my 2802 n
2860 not 2859 our 2802 pro 2861 t 2859 the 2802 unpaid 2799 voluntary 2799;<their> 622 N 2315 for 2316;a 2802 an 2802
my 2802 our 2802 the 2802;<their> 81 N 2856 my 81 our 81;^ 2865;forget 2866;t 2867;<time_unit> 2768 shift 2750 stint
2750 turn 2750;... 2869 <time_unit> 2768 ^ 689;<give1> 81 <giveinf> 81 <to_do> 81;^ 2871;to 2872;<give1> 105 <giveinf>
105 <to_do> 105 choose 105 decide 105 pick 105;^ 2874;to 2875;<me> 2873 <them> 2876 N 2876;to 2877;^ 2451 across 2455
along 2455 down 2455 in 2455 over 2455 round 2455 to 2454 up 2455 with 2460;^ 2451 across 2466 along 2466 down 2466 in
2466 out 2470 over 2466 round 2466 to 2465 up 2466 with 2460;<them> 2879 N 2880;<i> 38;<i> 38 about 38 of 38 that
2882;<i> 38 that 2882;=17:gave:knowledge <their> 628 a 628 an 628 the 628;^ 2885;^ 658 about 659 ahead 2606 before
2605 for 2886 in 659 on 659;ahead 2606 before 2605 for 2605;<them> 2887 N 2888;about 679 for 679 on 679 re 679;up
2890;comments 2890 corrections 2890 edits 2890 feedback 2890 mark 2891 markup 2890 notes 2890 redlines 2890 remarks
2890 thoughts 2890;few 2892;a 2893 back 2892 comments 2890 corrections 2890 detailed 2892 edits 2890 feedback 2890
honest 2892 mark 2891 markup 2890 my 2892 notes 2890 redlines 2890 remarks 2890 some 2892 thoughts 2890;my 2449 our
2449;^ 2895;=23:contact $$ 38 <them> 2896 D 38 again 38 at 38 because 38 due 38 last 38 of 38 on 38 this 38 with
38;<them> 2894 N 2894 by 103 in 103 off 2897 out 2368;airport 5 appointment 5 doctor 5 garage 5 hospital 5 station 5
vet 5;^ 2899;<their> 2900 ^ 2453 the 2900;^ 2451 across 2455 along 2455 down 2455 in 2455 over 2455 round 2455 to 2901
up 2455 with 2460;<their> 2900 N 2464 ^ 2453 the 2900;^ 2451 across 2466 along 2466 down 2466 in 2466 out 2470 over
2466 round 2466 to 2903 up 2466 with 2460;... 2704 <them> 2902 N 2904 by 2705 past 2705 right 2706 straight 2706;for
706;... 2906;an 2907 my 2907 our 2907 some 2907 the 2907;^ 2908;out 2909 up 2909;on 1763 to 1763 up 1763;<them> 2911 N
2416;from 103 to 2854;for 681 of 681;<contact_of> 2914 comments 2890 corrections 2890 edits 2890 feedback 2890 notes
2890 redlines 2890 remarks 2890 suggestions 2890 without 2517;s 686;$$ 678;comments 678 corrections 678 edits 678
feedback 678 notes 678 remarks 678 suggestions 678 thoughts 678;of 2918;candidates 672 comments 2917 contacts 672
corrections 2917 edits 2917 feedback 2917 leads 672 list 2919 lot 2919 name 672 names 672 notes 2917 numbers 672 page
2919 pages 2919 people 672 redlines 2917 sheet 2919 suggestions 2917;... 2920 candidates 672 comments 2917 contacts
672 corrections 2917 edits 2917 feedback 2917 leads 672 list 2919 lot 2919 name 672 names 672 notes 2917 numbers 672
page 2919 pages 2919 people 672 redlines 2917 sheet 2919 suggestions 2917;=19:gave:resource of 2918;<contact_of>
672;article 689 book 689 candidates 672 checklist 689 comments 2917 contacts 672 corrections 2917 d 2223 edits 2917
feedback 2917 guide 689 leads 672 link 689 list 2922 ll 2223 lot 2919 name 672 names 672 notes 2917 numbers 672 page
2919 pages 2919 people 672 podcast 689 redlines 2917 s 2923 sheet 2919 should 2223 spreadsheet 689 suggestions 2917
template 689 will 2223 would 2223;candidates 672 contacts 672 leads 672 name 672 names 672 numbers 672 people 672;...
2925 candidates 672 contacts 672 leads 672 name 672 names 672 numbers 672 people 672;of 2926;... 2924 article 689 book
689 candidates 672 checklist 689 comments 2917 contacts 672 corrections 2917 couple 2927 edits 2917 feedback 2917 few
2926 guide 689 leads 672 link 689 list 2922 lot 2919 name 672 names 672 notes 2917 numbers 672 page 2919 pages 2919
people 672 podcast 689 redlines 2917 s 2923 sheet 2919 spreadsheet 689 suggestions 2917 template 689;article 689 book
689 checklist 689 d 2223 guide 689 link 689 list 689 ll 2223 podcast 689 should 2223 spreadsheet 689 template 689 will
2223 would 2223;... 2929 article 689 book 689 checklist 689 guide 689 link 689 list 689 podcast 689 spreadsheet 689
template 689;comments 2917 corrections 2917 edits 2917 feedback 2917 notes 2917 redlines 2917 suggestions 2917;...
2931 comments 2917 corrections 2917 edits 2917 feedback 2917 notes 2917 redlines 2917 suggestions 2917;candidates 672
contacts 672 leads 672 list 2919 lot 2919 name 672 names 672 numbers 672 page 2919 pages 2919 people 672 sheet
2919;... 2933 candidates 672 contacts 672 leads 672 list 2919 lot 2919 name 672 names 672 numbers 672 page 2919 pages
2919 people 672 sheet 2919;list 2919 lot 2919 page 2919 pages 2919 sheet 2919;... 2935 list 2919 lot 2919 page 2919
pages 2919 sheet 2919;a 2936;article 689 book 689 checklist 689 comments 2917 corrections 2917 d 2223 edits 2917
feedback 2917 guide 689 link 689 list 2922 ll 2223 lot 2919 notes 2917 page 2919 pages 2919 podcast 689 redlines 2917
s 2923 sheet 2919 should 2223 spreadsheet 689 suggestions 2917 template 689 will 2223 would 2223;... 2938 article 689
book 689 checklist 689 comments 2917 corrections 2917 edits 2917 feedback 2917 guide 689 link 689 list 2922 lot 2919
notes 2917 page 2919 pages 2919 podcast 689 redlines 2917 s 2923 sheet 2919 spreadsheet 689 suggestions 2917 template
689;article 689 book 689 checklist 689 d 2223 guide 689 link 689 list 689 ll 2223 podcast 689 s 2923 should 2223
spreadsheet 689 template 689 will 2223 would 2223;... 2940 article 689 book 689 checklist 689 guide 689 link 689 list
689 podcast 689 s 2923 spreadsheet 689 template 689;0 2921 a 2928 an 2930 detailed 2932 four 2934 full 2932 half 2937
lots 2932 my 2939 our 2941 pages 2932 several 2936 some 2921 the 2941 three 2921 two 2921;<contact_of> 2914;... 2943
<contact_of> 2914 few 2892;... 2943 <contact_of> 2914 comments 2890 corrections 2890 edits 2890 feedback 2890 mark
2891 markup 2890 notes 2890 redlines 2890 remarks 2890 thoughts 2890;... 2943 <contact_of> 2914;... 2915 <contact_of>
2914 N 2916 ^ 2942 a 2944 back 2892 comments 2890 corrections 2890 detailed 2892 edits 2890 feedback 2890 honest 2892
mark 2891 markup 2890 my 2945 notes 2890 our 2946 redlines 2890 remarks 2890 some 2945 suggestions 2890 that 2227 the
2946 thoughts 2890;<contact_of> 2914 and 2523 but 2523 comments 2890 corrections 2890 edits 2890 feedback 2890 notes
2890 redlines 2890 remarks 2890 suggestions 2890 without 2517;candidates 672 comments 2917 contacts 672 corrections
2917 edits 2917 feedback 2917 leads 672 name 672 names 672 notes 2917 numbers 672 people 672 redlines 2917 suggestions
2917;... 2949 candidates 672 comments 2917 contacts 672 corrections 2917 edits 2917 feedback 2917 leads 672 name 672
names 672 notes 2917 numbers 672 people 672 redlines 2917 suggestions 2917;article 689 book 689 candidates 672
checklist 689 comments 2917 contacts 672 corrections 2917 d 2223 edits 2917 feedback 2917 guide 689 leads 672 link 689
list 689 ll 2223 name 672 names 672 notes 2917 numbers 672 people 672 podcast 689 redlines 2917 s 2923 should 2223
spreadsheet 689 suggestions 2917 template 689 will 2223 would 2223;... 2951 article 689 book 689 candidates 672
checklist 689 comments 2917 contacts 672 corrections 2917 couple 2927 edits 2917 feedback 2917 few 2926 guide 689
leads 672 link 689 list 689 name 672 names 672 notes 2917 numbers 672 people 672 podcast 689 redlines 2917 s 2923
spreadsheet 689 suggestions 2917 template 689;article 689 book 689 checklist 689 comments 2917 corrections 2917 d 2223
edits 2917 feedback 2917 guide 689 link 689 list 689 ll 2223 notes 2917 podcast 689 redlines 2917 s 2923 should 2223
spreadsheet 689 suggestions 2917 template 689 will 2223 would 2223;... 2953 article 689 book 689 checklist 689
comments 2917 corrections 2917 edits 2917 feedback 2917 guide 689 link 689 list 689 notes 2917 podcast 689 redlines
2917 s 2923 spreadsheet 689 suggestions 2917 template 689;0 2950 a 2952 an 2930 detailed 2932 four 2926 full 2932 lots
2932 my 2954 our 2941 pages 2932 some 2950 the 2941 three 2950 two 2950;... 2948 <contact_of> 2914 N 2916 ^ 2955 a
2944 and 2523 back 2892 but 2523 comments 2890 corrections 2890 detailed 2892 edits 2890 feedback 2890 honest 2892
mark 2891 markup 2890 my 2945 notes 2890 our 2946 redlines 2890 remarks 2890 some 2945 suggestions 2890 that 2227 the
2946 thoughts 2890 to 2526;$$ 689;<useful> 2957;... 2958 <useful> 2957;my 2959 our 2959;^ 2960;... 2633;^ 2962;about
2963 on 2963;comments 2964 edits 2964 feedback 2964 notes 2964 thoughts 2964;=23:contact <them> 2947 N 2956 ^ 2960
across 2961 comments 2964 edits 2964 feedback 2964 my 2965 notes 2964 over 2961 some 2965 thoughts 2964;D 1087 ^ 1086
away 2400 into 92 off 92 to 92 toward 92 towards 92;^ 1762 about 1763 down 1763 for 1763 on 1763 to 1763 up 1763;<me>
2967 <them> 2968 N 1763;from 349;across 2970 behind 349 beside 349 cancelling 38 near 349 next 350 not 38 opposite 349
postponing 38 rescheduling 38;up 2971;though 28;gave 858;<i> 2974;N 658;to 2976;... 2732 a 666 how 666 my 666 our 666
the 666 what 666 why 666;N 659;... 2977 N 856 ^ 2978 how 659 to 2979;how 659 what 659 why 659;appear 38 call 38 catch
484 caught 38 come 920 connect 38 contact 38 dial 2672 ever 2674 find 38 get 2682 got 2683 gotten 2673 join 38 log
2681 make 2550 manage 2554 materialise 38 meet 38 met 38 phone 38 quite 2684 reach 38 reached 38 ring 38 see 38 speak
38 spoke 38 surface 38 talk 38 talked 38 visit 38 yet 2674;to 2982;through 38 to 2877;<their> 679 N 969 ^ 678;^ 2635
about 2985 on 2985;if 1017 that 92 to 92;time 2987;if 1017 not 2406 that 92 to 92;if 1017 not 2406 to 92;best 2989
better 2989 daft 2990 high 2988 mad 2990 safer 2989 smarter 2989 time 2987 wise 2989 wiser 2989 worth 2987;be
2991;best 2987 better 2987 high 2988 safer 2987 smarter 2987 time 2987 wise 2987 wiser 2987 worth 2987;best 2990
better 2990 daft 2990 mad 2990 safer 2990 smarter 2990 wise 2990 wiser 2990;be 2994;d 2992 is 2993 ll 2995 s 2993 will
2995 would 2995;best 2987 better 2987 high 2988 it 2996 its 2993 safer 2987 smarter 2987 time 2987 wise 2987 wiser
2987 worth 2987;: 45 best 2987 better 2987 high 2988 it 2996 its 2993 no 2406 not 2406 safer 2987 smarter 2987 that
2997 time 2987 wise 2987 wiser 2987 worth 2987;apart 38 out 38 through 38;<their> 2900 the 2900;to 3000;<them> 3001 N
3001;<them> 622 ^ 5;<their> 622 N 2315 as 622 at 622 for 3003;<them> 2599 N 2599 for 2695 in 3004;as 622 at 622 for
622;in 3006;D 16 for 17 on 17;... 3008;down 3009 in 3009 up 3009;afternoon 2115 day 2115 days 2115 evening 2115 h 633
hour 633 hours 633 hr 633 hrs 633 morning 2115;with 446;up 3012;s 622 up 3012;... 962 ^ 961;s 3015;<their> 3015 N
3016;<their> 622 <them> 3013 D 16 N 3014 a 2173 breakfast 18 brunch 18 call 18 coffee 18 date 18 demo 18 dinner 18
drinks 18 for 17 lunch 18 meeting 18 our 2173 out 2316 the 2173 up 3017;my 681 our 681 the 681;to 3019 with 3019;name
3020;s 3021 to 3019 with 3019;<their> 3021 <them> 3020 N 3022;back 2587 over 970 right 2587 through 970 thru 970 up
970;... 2437 <their> 3021 <them> 3020 N 3022;me 2421 us 2421;=0:missed that 38;me 3027;me 3027 us 3027;mentioned 3027
reckon 3027 say 3027 says 3027 tell 3028 told 3029;up 467 ups 467;=23:contact D 103 about 103 w 103 with 103;heart
3032;to 3033;blether 3032 chat 3032 gossip 3032 heart 3034 moan 3032 natter 3032 talk 3032 word 3032;blether 3032 chat
3032 good 3035 gossip 3032 heart 3034 little 3035 long 3035 moan 3032 natter 3032 proper 3035 quick 3035 short 3035
talk 3032 wee 3035 word 3032;a 3036 me 467;=0:missed s 38;call 38 congratulate 38 contact 38 email 38 follow 472 get
1259 invite 38 meet 38 message 38 phone 38 ping 38 reach 2420 reply 38 ring 38 see 38 send 38 text 38 thank 38 visit
38 write 38;<their> 38 N 3038 about 38 again 38 my 38 our 38 the 38 to 3039;call 38 contact 38 email 38 meet 38
message 38 phone 38 reply 38 ring 38 see 38 text 38 visit 38 write 38;to 3041;<them> 672 N 672;to 3043;... 3044;of
3045;for 681 to 681;along 3047 for 681 forward 3047 on 3047 over 3047 to 681;card 3048 cv 3048 deck 3048 details 3048
name 3048 number 3048 profile 3048 resume 3048;address 681 card 681 contact 681 details 681 email 681 name 681 number
681;<contact_of> 2914 s 3050;s 2923;... 3052 s 2923;a 3053 my 3053 our 3053 the 3053;s 3050;... 3055;... 3051
<contact_of> 2914 N 2916 ^ 3054 a 2946 my 2946 on 3056 our 2946 over 3056 some 2946 the 2946;... 2943 <contact_of>
2914 N 2916 ^ 3054 a 2946 my 2946 our 2946 some 2946 the 2946;<their> 3049;<contact_of> 3046;<contact_of> 3046 <their>
3049 the 3060;<their> 3049 ^ 2960;<contact_of> 3046 <their> 3049 <them> 3057 N 3058 ^ 2960 across 2961 along 3059 on
3061 over 3062 the 3060;<their> 2249 N 2250;of 319;think 3065;me 3066;me 3065;made 3067 reminded 3068 thought 3065;and
3069 that 3069 which 3069;across 2970 behind 349 beside 349 near 349 next 350 opposite 349;... 3070 myself 3071 out
2850;with 664;... 3073;about 3074 from 3074 on 3074 with 3074;to 2783;contact 3076 details 3076 name 3076 number
3076;<time_unit> 2743 as 2602 assembly 2746 class 2746 demo 2746 experience 3075 for 623 learnings 3075 lesson 2746
lessons 3075 masterclass 2746 pointers 3075 pro 624 s 3077 session 2746 shift 2750 stint 2750 story 2751 storytime
2746 talk 2746 tips 3075 tour 2746 training 2746 turn 2750 unpaid 622 workshop 2746;at 622 for 622 of 622 on 622 to
622 with 622;time 3079;^ 5 help 3079 my 3080;^ 5 help 3079;at 622 for 622 help 3079 of 3081 on 622 to 3082 with
622;afternoon 3083 day 3083 evening 3083 h 3083 hour 3083 hours 3083 hr 3083 hrs 3083 morning 3083 saturday 3083
sunday 3083;... 93 ^ 0 that 92 to 92;advice 3085 pointers 94 tip 3085 tips 94;^ 0 that 92 to 92 was 92;advice 3087 tip
3087;... 3086 a 3088 advice 3087 some 3088 the 3088 tip 3087;^ 672 for 681 to 681;hat 681;^ 672 the 3091;along 3047
down 681 for 681 forward 3090 in 3092 on 3047 over 3047 to 681;card 3048 cv 3048 deck 3048 details 3048 name 3093
number 3048 profile 3048 resume 3048;^ 678 about 679 for 679 on 679 re 679;<contact_of> 2914 comments 2890 corrections
2890 edits 2890 feedback 3095 notes 2890 redlines 2890 remarks 2890 s 3050 suggestions 2890;^ 628 of 629;<time_unit>
3097 afternoon 3083 day 3083 evening 3083 h 3083 hour 3083 hours 3083 hr 3083 hrs 3083 morning 3083 saturday 3083
sunday 3083;... 2920 candidates 672 comments 2917 contacts 672 copy 2449 corrections 2917 edits 2917 extra 2449
feedback 2917 leads 672 leftover 2449 list 2919 lot 2919 name 672 names 672 notes 2917 numbers 672 old 2449 own 2449
page 2919 pages 2919 people 672 redlines 2917 second 2449 sheet 2919 spare 2449 suggestions 2917 used 2449;$$
672;contact 3100 name 3100 number 3100;article 689 book 689 candidates 672 checklist 689 comments 2917 contacts 672
corrections 2917 edits 2917 feedback 2917 guide 689 leads 672 link 689 list 2922 lot 2919 name 672 names 672 notes
2917 numbers 672 page 2919 pages 2919 people 672 redlines 2917 s 2923 sheet 2919 spreadsheet 689 suggestions 2917
template 689;=20:gave:referral $$ 672;... 3102 article 689 book 689 candidates 672 checklist 689 comments 2917 contact
3100 contacts 672 copy 2449 corrections 2917 couple 2927 edits 2917 extra 2449 feedback 2917 few 2926 guide 689 leads
672 leftover 2449 link 689 list 2922 lot 2919 name 3103 names 672 notes 2917 number 3100 numbers 672 old 2449 own 2449
page 2919 pages 2919 people 672 redlines 2917 s 2923 second 2449 sheet 2919 spare 2449 spreadsheet 689 suggestions
2917 template 689 used 2449;article 689 book 689 checklist 689 guide 689 link 689 list 689 spreadsheet 689 template
689;... 3105 article 689 book 689 checklist 689 copy 2449 extra 2449 guide 689 leftover 2449 link 689 list 689 old
2449 own 2449 second 2449 spare 2449 spreadsheet 689 template 689 used 2449;article 689 book 689 checklist 689
comments 2917 corrections 2917 edits 2917 feedback 2917 guide 689 link 689 list 2922 lot 2919 notes 2917 page 2919
pages 2919 redlines 2917 s 2923 sheet 2919 spreadsheet 689 suggestions 2917 template 689;=19:gave:resource ...
689;=19:gave:resource $$ 678;... 3107 article 689 book 689 checklist 689 comments 2917 copy 3108 corrections 2917
edits 2917 extra 2449 feedback 2917 guide 689 leftover 2449 link 689 list 2922 lot 2919 notes 3109 old 3108 own 3108
page 2919 pages 2919 redlines 2917 s 2923 second 3108 sheet 2919 spare 3108 spreadsheet 689 suggestions 2917 template
689 used 2449;article 689 book 689 checklist 689 guide 689 link 689 list 689 s 2923 spreadsheet 689 template 689;...
3111 article 689 book 689 checklist 689 copy 3108 extra 2449 guide 689 leftover 2449 link 689 list 689 notes 689 old
3108 own 3108 s 2923 second 3108 spare 3108 spreadsheet 689 template 689 used 2449;... 3111 article 689 book 689
checklist 689 contact 3100 copy 2449 extra 2449 guide 689 leftover 2449 link 689 list 689 name 3100 number 3100 old
2449 own 2449 s 2923 second 2449 spare 2449 spreadsheet 689 template 689 used 2449;0 3099 <their> 3101 a 3104 an 3106
detailed 2932 four 2934 full 2932 half 2937 lots 2932 my 3110 our 3112 pages 2932 several 2936 some 3099 the 3113
three 3099 two 3099;about 659 for 659 in 659 of 659 on 659 to 659;about 659 course 3115 for 659 in 659 of 659 on 659
through 3115 to 659;<lesson> 658 linkedin 2760 recommendation 672 reference 672 testimonial 672;<contact_of> 2914
<lesson> 3116 ^ 3117 boost 1763 endorsement 681 kick 1763 pep 1763 plug 681 push 1763 recommendation 681 reference 681
referral 681 shout 2762 shoutout 681 shove 1763 testimonial 681;support 1763;back 1763;the 3120;on 3121;talk
1763;boost 1763 encouragement 1763 hug 1763 moral 3119 pat 3122 pep 3123;<lesson> 3116;... 3125 <lesson> 3116;of
3126;hints 2890 ideas 2890 pointers 2890 suggestions 2890 thoughts 2890 tips 2890;of 3128;about 679 on 679 re 679;^
658 about 679 for 679 on 679 re 679;... 3125 <lesson> 3116 comments 2890 corrections 2890 critique 3130 edits 2890 fb
3130 feedback 2890 hints 2890 ideas 2890 learnings 659 lessons 659 mark 2891 markup 2890 notes 2890 opinion 3130
pointers 3131 redlines 2890 remarks 2890 steer 3130 suggestions 2890 thoughts 2890 tips 3131 tricks 659 view 3130;^ 5
at 622 on 622 wi 622 with 622;at 622 on 622 wi 622 with 622;word 1763 words 1763;of 2256;boost 1763 encouragement 1763
moral 3119 pat 3122 pep 3123 push 1763;boost 1763;^ 1762 talk 1763;up 1763;... 3125 <lesson> 3116 boost 1763
encouragement 1763 moral 3119 pat 3122 pep 3123;comfort 1763;of 3142;... 3118 <contact_of> 2914 <lesson> 3116
<time_unit> 3097 ^ 3117 afternoon 3083 big 3124 bit 3127 boost 1763 compliment 1763 couple 3129 courage 1763 credit
1763 day 3083 encouragement 1763 endorsement 681 evening 3083 few 3132 h 3083 hand 3133 help 3134 hour 3083 hours 3083
hr 3083 hrs 3083 hug 1763 hurl 622 kick 1763 kind 3135 len 3136 lend 3136 lesson 659 lift 2256 little 3137 loan 3136
lowdown 659 moral 3119 morale 3138 morning 3083 pat 3122 pep 3139 plug 681 praise 1763 push 1763 quick 3126
recommendation 681 reference 681 referral 681 run 622 saturday 3083 short 3126 shot 3136 shoulder 1763 shout 2762
shoutout 681 shove 1763 sunday 3083 testimonial 681 thumbs 3140 use 3136 wee 3141 words 3143;<lesson> 3116 ^ 3117
endorsement 681 plug 681 recommendation 681 reference 681 referral 681 shout 2762 shoutout 681 testimonial 681;...
3145 <lesson> 3116 <time_unit> 3097 ^ 3117 afternoon 3083 day 3083 endorsement 681 evening 3083 h 3083 hour 3083 hours
3083 hr 3083 hrs 3083 morning 3083 plug 681 recommendation 681 reference 681 referral 681 saturday 3083 shout 2762
shoutout 681 sunday 3083 testimonial 681;comments 3130 critique 3130 edits 3130 fb 3130 feedback 3130 notes 3130
opinion 3130 remarks 3130 steer 3130 thoughts 3130 view 3130;are 678 drag 678 drags 678 is 678 lack 678 lacks 678 need
678 needs 678 reads 678 runs 678 wanted 678 wants 678 was 678 were 678;... 3148;^ 3149;^ 3149 that 3150;comments 2890
corrections 2890 critique 3130 edits 2890 fb 3130 feedback 2890 mark 2891 markup 2890 notes 2890 opinion 3130 redlines
2890 remarks 2890 steer 3130 thoughts 2890 view 3130;^ 678 about 679 on 679 re 679;<time_unit> 3097;out
3151;<time_unit> 3097 a 3084 an 3084;line 3147;by 3157;boost 1763 encouragement 1763 moral 3119 pat 3122 pep 3123;big
3159 boost 1763 comments 3130 critique 3130 edits 3130 encouragement 1763 fb 3130 feedback 3130 little 3159 moral 3119
notes 3130 opinion 3130 pat 3122 pep 3123 remarks 3130 steer 3130 thoughts 3130 view 3130 wee 3159;of
3160;<contact_of> 2914 <lesson> 3116 endorsement 681 plug 681 recommendation 681 reference 681 referral 681 shout 2762
shoutout 681 testimonial 681;<i> 2321 ^ 81;<i> 2321 ^ 81 that 3163 to 3163;... 3162 <contact_of> 2914 <lesson> 3116
<time_unit> 3097 afternoon 3083 comments 2890 compliment 1763 corrections 2890 credit 1763 critique 3130 day 3083
edits 2890 encouragement 1763 endorsement 681 evening 3083 fb 3130 feedback 2890 h 3083 hints 2890 hour 3083 hours
3083 hr 3083 hrs 3083 ideas 2890 learnings 659 lessons 659 mark 2891 markup 2890 morning 3083 notes 2890 opinion 3130
pat 3122 plug 681 pointers 3131 praise 1763 recommendation 681 redlines 2890 reference 681 referral 681 remarks 2890
saturday 3083 shout 2762 shoutout 681 steer 3130 suggestions 2890 sunday 3083 testimonial 681 thoughts 2890 thumbs
3140 tips 3131 tricks 659 view 3130 word 3164 words 3143;<contact_of> 2914 <lesson> 3116;... 3166 <contact_of> 2914
<lesson> 3116 learnings 659 lessons 659 pointers 659 tips 659 tricks 659;<lesson> 658;<contact_of> 2914 <lesson> 3116
^ 3168 boost 1763 kick 1763 pep 1763 push 1763 shove 1763;... 3169 <contact_of> 2914 <lesson> 3116 <time_unit> 3097 ^
3168 big 3124 boost 1763 comments 2890 compliment 1763 corrections 2890 courage 1763 credit 1763 critique 3130 edits
2890 encouragement 1763 fb 3130 feedback 2890 hand 3134 help 3134 hints 2890 hug 1763 ideas 2890 kick 1763 kind 3135
learnings 659 lessons 659 little 3137 mark 2891 markup 2890 moral 3119 morale 3138 notes 2890 opinion 3130 pat 3122
pep 3139 pointers 3131 praise 1763 push 1763 redlines 2890 remarks 2890 shoulder 1763 shove 1763 steer 3130
suggestions 2890 thoughts 2890 thumbs 3140 tips 3131 tricks 659 view 3130 wee 3159 words 3143;<contact_of> 2914
<lesson> 3116 ^ 3117 endorsement 681 plug 681 recommendation 681 reference 681 referral 681 shout 2762 shoutout 681
testimonial 681;hug 1763;push 1763;... 3171 <contact_of> 2914 <lesson> 3116 ^ 3117 address 2845 big 3172 boost 1763
contact 2845 courage 1763 details 2845 encouragement 1763 endorsement 681 hug 1763 kind 3135 len 3136 lend 3136 little
3173 loan 3136 lowdown 659 morale 3138 name 2845 number 2845 pep 3123 plug 681 push 1763 recommendation 681 reference
681 referral 681 shot 3136 shoulder 1763 shout 2762 shoutout 681 testimonial 681 use 3136;<time_unit> 3097 afternoon
3083 day 3083 evening 3083 h 3083 hints 2890 hour 3083 hours 3083 hr 3083 hrs 3083 ideas 2890 morning 3083 pointers
2890 saturday 3083 suggestions 2890 sunday 3083 thoughts 2890 tips 2890;... 3096 0 3098 <contact_of> 2914 N 2916 ^
3114 a 3144 address 2845 an 3146 back 2892 blunt 3147 bluntly 3151 candidly 3151 comments 3095 contact 2845
corrections 2890 critique 3130 detailed 3152 details 2845 edits 2890 fb 3153 fdbk 679 feedback 3095 five 3154 flat
3155 four 3098 frank 3147 frankly 3151 half 3156 hints 2890 honest 3152 honestly 3151 ideas 2890 input 679 lessons 659
line 3158 lots 3161 mark 2891 markup 2890 my 3165 name 2845 notes 3095 number 2845 on 3056 one 3098 opinion 3130 our
3167 outright 3151 over 3056 plainly 3151 pointers 2890 quick 3147 redlines 2890 remarks 2890 some 3170 steer 3130
straight 3151 suggestions 2890 the 3174 thoughts 2890 three 3175 tips 2890 two 3175 view 3130 written
3147;<contact_of> 2914 comments 2890 corrections 2890 edits 2890 feedback 3095 notes 2890 redlines 2890 remarks 2890
suggestions 2890;article 689 book 689 candidates 672 checklist 689 comments 2917 contacts 672 corrections 2917 edits
2917 feedback 2917 guide 689 leads 672 link 689 list 689 name 672 names 672 notes 2917 numbers 672 people 672 redlines
2917 s 2923 spreadsheet 689 suggestions 2917 template 689;... 3178 article 689 book 689 candidates 672 checklist 689
comments 2917 contact 3100 contacts 672 corrections 2917 couple 2927 edits 2917 feedback 2917 few 2926 guide 689 leads
672 link 689 list 689 name 3103 names 672 notes 2917 number 3100 numbers 672 people 672 redlines 2917 s 2923
spreadsheet 689 suggestions 2917 template 689;... 3105 article 689 book 689 checklist 689 guide 689 link 689 list 689
spreadsheet 689 template 689;article 689 book 689 checklist 689 comments 2917 corrections 2917 edits 2917 feedback
2917 guide 689 link 689 list 689 notes 2917 redlines 2917 s 2923 spreadsheet 689 suggestions 2917 template 689;...
3181 article 689 book 689 checklist 689 comments 2917 copy 689 corrections 2917 edits 2917 feedback 2917 guide 689
link 689 list 689 notes 3109 old 689 own 689 redlines 2917 s 2923 second 689 spare 689 spreadsheet 689 suggestions
2917 template 689;... 3111 article 689 book 689 checklist 689 copy 689 guide 689 link 689 list 689 notes 689 old 689
own 689 s 2923 second 689 spare 689 spreadsheet 689 template 689;... 3111 article 689 book 689 checklist 689 contact
3100 guide 689 link 689 list 689 name 3100 number 3100 s 2923 spreadsheet 689 template 689;0 2950 <their> 3101 a 3179
an 3180 detailed 2932 four 2926 full 2932 lots 2932 my 3182 our 3183 pages 2932 some 2950 the 3184 three 2950 two
2950;<contact_of> 2914 <lesson> 3116 boost 1763 endorsement 681 kick 1763 pep 1763 plug 681 push 1763 recommendation
681 reference 681 referral 681 shout 2762 shoutout 681 shove 1763 testimonial 681;... 3125 <lesson> 3116 comments 2890
corrections 2890 critique 3130 edits 2890 fb 3130 feedback 2890 learnings 659 lessons 659 mark 2891 markup 2890 notes
2890 opinion 3130 pointers 659 redlines 2890 remarks 2890 steer 3130 thoughts 2890 tips 659 tricks 659 view 3130;...
3186 <contact_of> 2914 <lesson> 3116 afternoon 3083 big 3159 bit 3127 boost 1763 day 3083 encouragement 1763
endorsement 681 evening 3083 few 3187 h 3083 hand 3134 help 3134 hour 3083 hours 3083 hr 3083 hrs 3083 hurl 622 kick
1763 len 3136 lend 3136 lesson 659 lift 622 little 3159 loan 3136 lowdown 659 moral 3119 morning 3083 pat 3122 pep
3139 plug 681 push 1763 quick 3126 recommendation 681 reference 681 referral 681 run 622 saturday 3083 short 3126 shot
3136 shout 2762 shoutout 681 shove 1763 sunday 3083 testimonial 681 use 3136 wee 3141;<lesson> 3116 endorsement 681
plug 681 recommendation 681 reference 681 referral 681 shout 2762 shoutout 681 testimonial 681;... 3189 <lesson> 3116
afternoon 3083 day 3083 endorsement 681 evening 3083 h 3083 hour 3083 hours 3083 hr 3083 hrs 3083 morning 3083 plug
681 recommendation 681 reference 681 referral 681 saturday 3083 shout 2762 shoutout 681 sunday 3083 testimonial 681;a
3084 an 3084;... 3162 <contact_of> 2914 <lesson> 3116 afternoon 3083 comments 2890 corrections 2890 critique 3130 day
3083 edits 2890 endorsement 681 evening 3083 fb 3130 feedback 2890 h 3083 hour 3083 hours 3083 hr 3083 hrs 3083
learnings 659 lessons 659 mark 2891 markup 2890 morning 3083 notes 2890 opinion 3130 plug 681 pointers 659
recommendation 681 redlines 2890 reference 681 referral 681 remarks 2890 saturday 3083 shout 2762 shoutout 681 steer
3130 sunday 3083 testimonial 681 thoughts 2890 tips 659 tricks 659 view 3130 word 3164;down 681 forward 681 in 3092 to
681;name 3193;<contact_of> 2914 <lesson> 3116 boost 1763 kick 1763 pep 1763 push 1763 shove 1763;... 3195 <contact_of>
2914 <lesson> 3116 big 3159 boost 1763 comments 2890 corrections 2890 critique 3130 edits 2890 encouragement 1763 fb
3130 feedback 2890 hand 3134 help 3134 kick 1763 learnings 659 lessons 659 little 3159 mark 2891 markup 2890 moral
3119 notes 2890 opinion 3130 pat 3122 pep 3139 pointers 659 push 1763 redlines 2890 remarks 2890 shove 1763 steer 3130
thoughts 2890 tips 659 tricks 659 view 3130 wee 3159;... 3162 <contact_of> 2914 <lesson> 3116 address 2845 contact
2845 details 2845 endorsement 681 len 3136 lend 3136 loan 3136 lowdown 659 name 2845 number 2845 plug 681
recommendation 681 reference 681 referral 681 shot 3136 shout 2762 shoutout 681 testimonial 681 use 3136;... 3177 0
3084 <contact_of> 2914 N 2916 ^ 3185 a 3188 address 2845 an 3190 back 2892 blunt 3147 comments 3095 contact 2845
corrections 2890 critique 3130 detailed 3152 details 2845 edits 2890 fb 3153 fdbk 679 feedback 3095 four 3084 frank
3147 half 3191 honest 3152 input 679 lessons 659 line 3158 lots 3161 mark 2891 markup 2890 my 3192 name 2845 notes
3095 number 2845 one 3084 opinion 3130 our 3167 quick 3147 redlines 2890 remarks 2890 s 3194 some 3196 steer 3130
suggestions 2890 the 3197 thoughts 2890 three 3084 two 3084 view 3130 written 3147;to 706;... 3199;my 3200 our
3200;assembly 2746 class 2746 demo 2746 lesson 2746 letter 2773 masterclass 2746 recommendation 2771 reference 2771
session 2746 story 2751 storytime 2746 talk 2746 testimonial 2771 tour 2746 training 2746 workshop 2746;at 622 on 622
to 622 with 622;at 659 for 659;^ 658 at 659 for 659;<their> 659 <them> 659 N 2744 ^ 658;^ 658 at 659 for 3206 to 2745
with 2745;... 3202 afternoon 3083 assembly 2746 class 2746 day 3083 demo 2746 evening 3083 glowing 2786 good 2786 h
3083 hand 3203 help 3203 hour 3083 hours 3083 hr 3083 hrs 3083 keynote 3204 lecture 3205 lesson 2746 letter 2773
masterclass 2746 morning 3083 recommendation 2784 reference 2785 referral 2784 saturday 3083 session 2746 story 2751
storytime 2746 strong 2786 sunday 3083 talk 3207 testimonial 2784 tour 2746 training 2746 workshop 3207;s 3077;...
3209;<them> 3210;... 3209 <their> 3049 to 3211;... 3202 afternoon 3083 assembly 2746 class 2746 day 3083 demo 2746
evening 3083 h 3083 hour 3083 hours 3083 hr 3083 hrs 3083 lesson 2746 letter 2773 masterclass 2746 morning 3083
recommendation 2771 reference 2771 saturday 3083 session 2746 story 2751 storytime 2746 sunday 3083 talk 2746
testimonial 2771 tour 2746 training 2746 workshop 2746;=16:gave:feedback ... 2633;^ 3214;about 2963 on 3215;^ 5 a 622
the 622;at 3217 for 3217 with 3217;... 3218;afternoon 3083 comments 3216 day 3083 edits 2964 evening 3083 feedback
3216 h 3083 hour 3083 hours 3083 hr 3083 hrs 3083 morning 3083 notes 2964 saturday 3083 sunday 3083 thoughts 3216
usual 3219;... 3209 <contact_of> 3046 <their> 3049 ^ 3201 the 3060 to 3211;usual 3219;... 3209 <their> 3049 ^ 3201 to
3211;=22:gave:volunteering ... 5;^ 3224;bono 3225;... 2832 assembly 2746 class 2746 comments 2964 demo 2746 edits 2964
feedback 2964 hand 3203 help 3203 lesson 2746 masterclass 2746 notes 2964 session 2746 story 2751 storytime 2746 talk
2746 thoughts 2964 tour 2746 training 2746 workshop 2746;at 659 for 3206 to 2745 with 2745;... 3202 <contact_of> 3046
assembly 2746 class 2746 demo 2746 glowing 2786 good 2786 keynote 3204 lecture 3204 lesson 2746 letter 2773
masterclass 2746 recommendation 2784 reference 2785 referral 2784 session 2746 story 2751 storytime 2746 strong 2786
talk 3228 testimonial 2784 tour 2746 training 2746 workshop 3228;book 689 copy 689 laptop 689 list 689 notes 689
slides 689 template 689;a 3230 my 3230 our 3230 the 3230;... 3209 ^ 3231;^ 3231;<them> 3232 N 3233;0 3084 a 3084 an
3084 four 3084 half 3191 my 3084 one 3084 three 3084 two 3084;0 3084 <them> 3235 N 3235 a 3084 after 38 an 3084 four
3084 half 3191 my 3084 on 502 one 3084 three 3084 trying 38 two 3084 waiting 38;... 3078 0 3084 <contact_of> 3046 <me>
3089 <their> 3094 <them> 3176 <time_unit> 2768 N 3198 ^ 3201 a 3208 along 3212 an 3213 as 2602 assembly 2746 class
2746 comments 2964 demo 2746 edits 2964 feedback 2964 for 623 four 3084 free 2799 half 3191 keynote 3204 lecture 3204
lesson 2746 masterclass 2746 my 3220 notes 2964 on 3221 one 3084 our 3222 out 2663 over 3223 pro 3226 session 2746
some 3227 story 2751 storytime 2746 talk 3228 the 3229 thoughts 2964 three 3084 to 3234 tour 2746 training 2746 two
3084 unpaid 3225 up 3236 voluntary 2799 workshop 3228;<them> 2414 N 2414 d 2417;off 643;bumped 643 called 3239
deferred 643 delayed 643 moved 643 postponed 643 pushed 643 rearranged 643 rescheduled 643 shelved 643 shifted
643;=0:missed me 38 us 38;hand 3134 help 3134 len 3136 lend 3136 loan 3136 shot 3136 use 3136;hand 3134 help 3134;len
3136 lend 3136 loan 3136 shot 3136 use 3136;a 3242 some 3243 the 3244;<them> 3245 N 3245;a 3244 the 3244;<them> 3247 N
3247;advice 1020 tip 1020;advice 1020 an 3249 some 3249 the 3249 tip 1020;<me> 3250;advice 94 pointers 94 tip 94 tips
94;... 3252 advice 1020 an 3249 some 3249 the 3249 tip 1020;^ 3168;... 3254 ^ 3168 afternoon 3083 compliment 1763
credit 1763 day 3083 encouragement 1763 evening 3083 h 3083 hour 3083 hours 3083 hr 3083 hrs 3083 len 3136 lend 3136
loan 3136 morning 3083 pat 3122 praise 1763 saturday 3083 shot 3136 sunday 3083 thumbs 3140 use 3136 words 3143;...
3254 ^ 3168 afternoon 3083 day 3083 evening 3083 h 3083 hour 3083 hours 3083 hr 3083 hrs 3083 morning 3083 saturday
3083 sunday 3083;afternoon 3083 compliment 1763 credit 1763 day 3083 encouragement 1763 evening 3083 h 3083 hour 3083
hours 3083 hr 3083 hrs 3083 morning 3083 pat 3122 praise 1763 saturday 3083 sunday 3083 thumbs 3140 word 3164 words
3143;... 3254 ^ 3168 compliment 1763 credit 1763 encouragement 1763 pat 3122 praise 1763 thumbs 3140 words 3143;...
3254 ^ 3168 len 3136 lend 3136 loan 3136 shot 3136 use 3136;0 3084 a 3255 an 3256 four 3084 half 3191 my 3257 one 3084
some 3258 the 3259 three 3084 two 3084;afternoon 3083 day 3083 evening 3083 h 3083 hour 3083 hours 3083 hr 3083 hrs
3083 len 3136 lend 3136 loan 3136 morning 3083 saturday 3083 shot 3136 sunday 3083 use 3136;afternoon 3083 day 3083
evening 3083 h 3083 hour 3083 hours 3083 hr 3083 hrs 3083 morning 3083 saturday 3083 sunday 3083 word 3164;0 3084 a
3261 an 3084 four 3084 half 3191 my 3262 one 3084 the 3244 three 3084 two 3084;afternoon 3083 day 3083 evening 3083 h
3083 hour 3083 hours 3083 hr 3083 hrs 3083 morning 3083 saturday 3083 sunday 3083 usual 3219;0 3084 <them> 3235 N 3235
a 3084 an 3084 four 3084 half 3191 my 3084 one 3084 three 3084 two 3084;0 3084 <me> 3253 <them> 3260 N 3263 a 3084 an
3084 four 3084 half 3191 my 3264 one 3084 our 3222 three 3084 two 3084 up 3265;<me> 3253;boost 1763 kick 1763 pep 1763
push 1763 shove 1763;... 3268 afternoon 3083 big 3159 boost 1763 day 3083 encouragement 1763 evening 3083 h 3083 hour
3083 hours 3083 hr 3083 hrs 3083 hurl 622 kick 1763 len 3136 lend 3136 lesson 659 lift 622 little 3159 loan 3136
lowdown 659 moral 3119 morning 3083 pat 3122 pep 3139 push 1763 run 622 saturday 3083 shot 3136 shove 1763 sunday 3083
use 3136 wee 3159;big 3159 boost 1763 encouragement 1763 little 3159 moral 3119 pat 3122 pep 3123 wee 3159;of 3270;...
3268 big 3159 boost 1763 encouragement 1763 kick 1763 little 3159 moral 3119 pat 3122 pep 3139 push 1763 shove 1763
wee 3159;len 3136 lend 3136 loan 3136 lowdown 659 shot 3136 use 3136;0 3084 a 3269 an 3084 four 3084 half 3191 lessons
659 lots 3271 my 3084 one 3084 some 3272 the 3273 three 3084 two 3084;0 3084 <them> 3274 N 3274 a 3084 an 3084 four
3084 half 3191 my 3084 one 3084 three 3084 two 3084 up 3265;bat 2784;to 3276;ahead 2564 bat 2784 fine 2564 in 3277 off
2564 on 2564 over 970 through 970 thru 970 without 2180;vm 38 voice 2498 voicemail 38;... 3279 ahead 2564 fine 2564 if
2148 off 2564 on 2564 without 2180;on 2180;call 16 have 16 meet 16 see 16 visit 16;ahead 2564 back 2587 cold 3281 dark
3281 fine 2564 off 2564 on 2564 over 970 quiet 3281 right 2587 silent 3281 through 970 thru 970 to 3282 up 970 without
2180;ahead 2564 back 2587 bat 2784 cold 3281 dark 3281 fine 2564 in 3277 off 2564 on 2564 over 970 quiet 3281 right
2587 silent 3281 through 970 thru 970 up 970 without 2180;answerphone 38 feedback 103 mailbox 38 vm 38 vmail 38
voicemail 38;meeting 3012 slot 3012;of 446;front 3287 with 446;a 3286 in 3288;feedback 103;a 3286 in 3288 on 130 s
3290;note 103;... 303 answerphone 38 call 103 dm 103 email 103 from 302 letter 103 mail 103 mailbox 38 message 103
text 103 vm 38 vmail 38 voice 3292 voicemail 38;... 303 call 103 dm 103 email 103 from 302 letter 103 mail 103 message
103 text 103 voice 3292;forward 649;$$ 38 D 648 again 340 at 640 back 340 last 638 on 641 out 340 till 648 to 648
until 648;commitments 38 ideas 38 plans 38;$$ 38 D 648 again 340 at 640 back 340 last 638 on 641 out 340;... 303
answerphone 38 from 302 mailbox 38 vm 38 vmail 38 voicemail 38;<them> 175 <until> 81 D 81 N 175;<them> 175 <until> 81
D 81 N 175 to 3300;back 3301;it 3302 that 3302 them 3302;bring 3303 get 3303 give 3303 hand 3303 return 3303;line 38
message 38 note 38 text 38;a 3305;<them> 3306 N 3306;... 188;touch 172;^ 3308 in 3309;bell 38 buzz 38 call 38 ring 38
shout 38 tinkle 38;a 3311;<them> 3312 N 3312;N 38;up 3314;in 38 over 38 round 38;^ 3304 drop 3307 get 3310 give 3313
look 3315 pop 3316;<their> 3285 <them> 3289 N 3291 a 3293 an 3294 answerphone 38 brought 3295 bumped 643 called 3239
conscripted 2192 deferred 643 delayed 643 drafted 2192 dragged 2192 from 302 mailbox 38 moved 3296 my 304 off 2535
other 3297 our 304 postponed 3298 press 2195 pushed 3298 rearranged 643 rescheduled 3298 roped 2192 shelved 643
shifted 3298 signed 2196 stood 472 talking 103 the 3299 to 3317 vm 38 vmail 38 voicemail 38 volunteered 2192;in 3309;^
3304 drop 3307 get 3319 give 3313 look 3315 pop 3316;<their> 2585 N 2586;<them> 2888 N 2888;<i> 2321 <them> 2348 N
2348 that 2347 to 2349;about 629 on 629 through 629 with 629;... 3324 about 659 on 659 through 659 with 659;<them>
3325 N 3325;about 659 on 659 through 659 with 659;<them> 3327 N 3327;^ 2451;^ 2451 to 3329;me 3330;^ 2451 across 3330
along 3330 down 3330 in 3330 over 3330 round 3330 to 3329 up 3330 with 3331;^ 2451 across 3330 along 3330 down 3330 in
3330 on 130 over 3330 round 3330 to 3329 up 3330 with 3331;dream 38;at 3017 of 3017 through 3017;blether 103 chat 103
craic 103 gossip 103 look 3335 moan 103 natter 103 talk 103 word 103 yarn 103;blether 103 chat 103 craic 103 gossip
103 moan 103 natter 103 talk 103 word 103 yarn 103;appointment 38 commitment 38 engagement 38;=23:contact ... 303 bad
3334 blether 103 chat 103 craic 103 dream 38 from 302 good 3336 gossip 103 little 3337 long 3337 look 3335 moan 103
natter 103 nightmare 38 prior 3338 proper 3337 quick 3336 read 3335 right 3337 short 3337 strange 3334 talk 103 wee
3337 weird 3334 word 103 yarn 103;of 38 to 38;intention 3340 intentions 3340;the 3341;=23:contact ... 303 from
302;alone 38 by 2351 on 2353;do 38;to 3345;things 3346;=23:contact alone 38 by 2351 on 2353;through 38;=23:contact ...
303 dream 38 from 302 nightmare 38;=0:missed ask 38 call 38 catch 38 come 38 drive 38 drop 38 go 38 have 38 host 38
join 38 meet 38 pop 38 ring 38 see 38 sit 38 speak 38 take 38 talk 38 thank 38 visit 38 write 38;to 3351;=23:contact
... 303 best 3341 from 302;=0:missed out 38;$$ 38 after 38 again 38 as 38 at 38 because 38 due 38 since 38 when 38;off
3355;abandoned 3355 aborted 3355 binned 3355 called 3356 canceled 3355 cancelled 3355 cut 3355 postponed 3355 put 3356
scrapped 3355 shelved 3355;check 38;rain 3358;a 3359;back 2420 bail 3354 be 3357 beg 473 bin 38 bow 2420 call 473
cancel 38 cry 473 decline 38 ditch 38 drop 2420 pass 38 postpone 38 pull 2420 rain 3358 scrap 38 scrub 38 shelve 38
skip 38 take 3360;=23:contact <them> 3332 N 3333 a 3339 all 3342 already 2712 an 3343 ate 3344 been 2713 better 3347
breakfast 3348 coffee 3348 dinner 3348 drinks 103 every 3341 fallen 3349 from 302 full 3341 good 3341 half 2716 hoped
2715 intended 2715 just 2717 lunch 3348 meant 2715 my 3350 no 3341 other 3297 our 3343 planned 3352 rather 2716 really
2716 so 2716 some 103 tea 3348 the 3353 to 3361 very 2720 wanted 2715;hear 2841 heard 2841;t 3363;a 2114 afternoon 627
day 627 days 627 evening 627 h 633 hour 634 hours 634 hr 633 hrs 633 morning 627 week 636;... 2935 copy 2449 extra
2449 leftover 2449 list 2919 lot 2919 old 2449 own 2449 page 2919 pages 2919 second 2449 sheet 2919 spare 2449 used
2449;copy 2449 extra 2449 leftover 2449 old 2449 own 2449 second 2449 spare 2449 used 2449;0 3366 a 3366 an 3367 four
2936 half 2937 my 3366 our 3367 several 2936 some 3366 the 3367 three 3366 two 3366;... 3055 ^ 3368 on 3056 over
3056;... 3209 to 3211;<useful> 2957 to 706;... 3371 <useful> 2957;a 2959 an 2959 my 3372 our 3372 some 2959 the
2959;... 3209 ^ 3373 to 3211;... 3209 <them> 3369 ^ 3201 along 3370 on 3374 out 2663 over 3374 to 3211;a 2385 got 2387
hear 2841 heard 2841 one 2385 so 2390;prior 3338;=1:moved s 648;D 3378;for 16;brought 3295 bumped 643 called 3239
deferred 643 delayed 643 moved 3298 postponed 3298 pushed 3298 rearranged 643 rescheduled 3298 set 3380 shelved 643
shifted 3298;$$ 38 home 340 off 2243 out 2243 over 2243 to 302;gone 3382 left 340;in 481 paid 38 returned 38 sent 38
signed 38;=0:missed back 38;answered 38 arrived 38 been 3384 called 38 come 3385 got 1259 landed 38 replied 38
responded 38 rung 38 written 38;become 3379 gone 2244;paid 38 returned 38 sent 38 signed 38;arrived 38 been 3388 come
38 landed 38;not 3389;back 2420 bail 2420 beg 473 bin 38 bow 2420 call 473 cry 473 decline 38 ditch 38 drop 2420 pass
38 pull 2420 rain 3358 scrap 38 scrub 38 shelve 38 take 3360;a 3377 already 2712 avoiding 2180 become 3379 been 3381
better 3347 blanking 2180 dodging 2180 fallen 3349 finally 2245 ghosting 2180 gone 2244 ignoring 2180 just 3383 not
3386 now 3387 other 3297 still 3390 to 3391;around 922 back 38 round 922;answered 38 been 482 called 38 caught 472
come 1259 ever 2674 get 2673 got 3393 gotten 2673 heard 38 met 38 quite 2674 replied 38 responded 38 rung 38 seen 38
spoken 38 talked 38 written 38 yet 2674;t 3394;answered 38 been 482 called 38 caught 472 come 1259 got 1259 heard 38
met 38 replied 38 responded 38 rung 38 seen 38 spoken 38 talked 38 written 38;bad 3334 dream 38 nightmare 38 prior
3338 strange 3334 weird 3334;appointment 16;brought 3295 conscripted 2192 drafted 2192 dragged 2192 moved 649
postponed 649 press 2195 pushed 649 rescheduled 649 roped 2192 shifted 649 signed 2196 volunteered 2192;together
595;them 3400;=0:missed in 481 paid 38 returned 38 sent 38 signed 38;arrived 38 been 3402 caught 472 come 38 ever 2674
get 2673 got 2673 gotten 2673 had 38 heard 38 landed 38 met 38 quite 2674 seen 38 spoken 38 talked 38 yet 2674;best
3341;^ 3304 bring 3401 connect 595 drop 3307 get 3310 give 3313 introduce 595 look 3315 pop 3316;N 131 a 3397 all 3342
already 2717 an 3398 appointment 16 become 3379 been 3399 bring 3401 connect 595 every 3341 fallen 3349 finally 2245
full 3341 gone 2244 good 3341 half 2716 hoped 2715 intended 2715 introduce 595 just 3383 meant 2715 no 3341 not 3403
now 3387 other 3297 planned 2715 rather 2716 really 2716 so 2716 still 3390 the 3404 to 3405 very 2720 wanted
2715;have 864 need 864;<i> 3407;so 3408;=0:missed yet 3409;=0:missed in 481;=0:missed a 2840 anything 2839 back 2839
from 38 much 2839 off 38 since 38;answered 3410 been 3411 called 38 caught 472 come 1259 ever 2674 get 2673 got 3393
gotten 2673 had 38 hear 2841 heard 3412 met 38 quite 2674 replied 3410 responded 38 rung 38 seen 38 spoken 38 talked
38 written 38 yet 2674;t 3413;answered 38 been 3411 called 38 caught 472 come 1259 ever 2674 get 2673 got 3393 gotten
2673 had 38 hear 2841 heard 3412 met 38 quite 2674 replied 38 responded 38 rung 38 seen 38 spoken 38 talked 38 written
38 yet 2674;bad 3334 dream 38 nightmare 38 strange 3334 weird 3334;a 3416;i 1900 me 1900;to 1923;and 3418 are 3419
assured 1936 assures 1936 guaranteed 1935 guarantees 1935 is 3419 pinky 2039 s 3419 swears 1935 swore 1935 to 2089
vowed 1935 vows 1935;magazine 38 news 38 paper 38;a 3421 the 3421;radio 38 telly 38 tv 38;telly 38 the 3423 tv 38
youtube 38;in 3422 on 3424 online 38;... 3425 in 3422 on 3424 online 38;from 103;back 38 from 38;<gossips> 38
<told_in> 38;... 3429 <gossips> 38 <told_in> 38;party 38;... 3429 <gossips> 38 <told_in> 38 third 3431;<gossips>
38;... 3433 <gossips> 38;the 3434;of 3435;else 38;... 2121 <told_in> 38;s 3438;=23:contact ... 2121 <their> 3430
<told_in> 38 a 3432 an 3430 my 3430 one 3436 our 3430 some 3434 somebody 3437 someone 3437 the 3430 today 3439;haw
3428;... 2121 <their> 3438 <told_in> 38 a 3438 an 3438 my 3438 our 3438 the 3438 today 3439;=23:contact ... 2121
<their> 3430 <told_in> 38 a 3430 an 3430 my 3430 one 3436 our 3430 some 3434 the 3430 today 3439;<their> 3434 a 3434
an 3434 my 3434 one 3436 our 3434 some 3434 the 3434;... 2121 <their> 3430 <told_in> 38 a 3430 an 3430 my 3430 one
3436 our 3430 some 3434 the 3430 today 3439;from 3443 in 3442 off 3444 on 3442 through 3444 via 3445;... 2121
<told_in> 38 grapevine 38;... 2121 <their> 3438 <told_in> 38 a 3438 an 3438 my 3438 our 3438 the 3447 today 3439;hand
38;all 3428;... 3433 <gossips> 38 grapevine 38;<their> 3434 a 3434 an 3434 my 3434 one 3436 our 3434 some 3434 the
3451;N 3426 back 3427 crickets 3428 from 3440 hee 3441 in 3442 it 3446 nothing 3428 nowt 3428 off 3444 on 3448 second
3449 secondhand 38 sod 3450 that 3446 this 3446 through 3452 via 3445 zilch 3428 zip 3428;crickets 3428 hee 3441
nothing 3428 nowt 3428 sod 3450 zilch 3428 zip 3428;for 502;line 3455 phone 3455;hold 3455 the 3456;assembly 2746
class 2746 demo 2746 lesson 2746 masterclass 2746 on 3457 session 2746 story 2751 storytime 2746 talk 2746 tour 2746
training 2746 workshop 2746;assembly 2746 class 2746 demo 2746 duty 2567 group 2567 lesson 2746 masterclass 2746
reading 2567 round 2567 route 2567 session 2746 shift 2567 slot 2567 stall 2567 story 2751 storytime 2746 talk 2746
tour 2746 training 2746 turn 2567 workshop 2746;... 3459 assembly 2746 class 2746 demo 2746 duty 2567 group 2567
lesson 2746 masterclass 2746 mock 2788 reading 2567 round 2567 route 2567 session 2746 shift 2567 slot 2567 stall 2567
story 2751 storytime 2746 talk 2746 tour 2746 training 2746 turn 2567 workshop 2746;... 3459 assembly 2746 class 2746
demo 2746 duty 2567 group 2567 lesson 2746 masterclass 2746 reading 2567 round 2567 route 2567 session 2746 shift 2567
slot 2567 stall 2567 story 2751 storytime 2746 talk 2746 tour 2746 training 2746 turn 2567 workshop 2746;... 2689
assembly 2567 class 2567 duty 2567 group 2567 lesson 2567 mock 2788 reading 2567 round 2567 route 2567 session 2567
shift 2567 slot 2567 stall 2567 tour 2567 turn 2567;... 3458 0 2690 <their> 2690 a 3460 an 3460 assembly 2746 class
2746 demo 2746 free 2799 lesson 2746 masterclass 2746 mock 2788 pro 2861 session 2746 some 2833 story 2751 storytime
2746 talk 2746 the 3461 three 2690 tour 2746 training 2746 two 3462 unpaid 2799 voluntary 2799 workshop
2746;=22:gave:volunteering <their> 5 a 5 boxes 5 flat 5 furniture 5 home 5 house 5 in 5 out 5 the 5 up 5;up 5;out
5;=17:gave:knowledge <helping> 3464 get 5 pick 5 set 3465 sort 3466;ready 629;up 629;^ 3467;out 629;<their_doing> 629
^ 3467 get 3468 in 629 on 629 out 2318 set 3469 through 629 to 3470 understand 629 with 659 work 3471;^ 3467 to 3470
with 659;<their> 622 N 2315 a 622 our 622 the 622;at 3474 on 3474;<them> 3472 N 3473 at 3474 me 103 on 3474 out
3475;out 659;<helping> 3464 get 5 pick 5 set 3465 sort 3466;^ 3478;^ 3467 figure 3477 to 3479 with 659;at 2316 on
2316;<them> 3480 N 3480 at 2316 on 2316 out 3481;no 2210;call 2067 go 2067 job 2067 move 2067 round 2076 shout 2076
task 2067 turn 2078;<giveinf> 105;^ 3485;to 3486;going 3487 gonna 3486;answerphone 38 mailbox 38 vm 38 vmail 38
voicemail 38;<their> 3489 a 3489 answerphone 38 mailbox 38 the 3489 vm 38 vmail 38 voicemail 38;D 2424 a 2425 an 2426
the 2428 time 2424;my 2232 our 2232;and 447 to 447 w 447 with 2644;and 447 to 447 up 3493 w 447 with 447;them
2652;<them> 3494 N 3013 up 3495;answer 38 appear 38 arrive 38 call 38 come 38 finish 38 get 38 phone 38 reply 38 ring
38 show 38 text 38 turn 38 write 38;to 3497;<them> 3498 N 3498;for 3499;... 3500;... 2832 ^ 2639 assembly 2746 class
2746 demo 2746 lesson 2746 masterclass 2746 session 2746 story 2751 storytime 2746 talk 2746 tour 2746 training 2746
workshop 2746;... 2832 assembly 2746 class 2746 demo 2746 lesson 2746 masterclass 2746 session 2746 story 2751
storytime 2746 talk 2746 tour 2746 training 2746 workshop 2746;=23:contact ... 2832 <their> 2640 a 3502 an 3502
assembly 2746 class 2746 demo 2746 lesson 2746 masterclass 2746 session 2746 some 3503 story 2751 storytime 2746 talk
2746 the 3502 tour 2746 training 2746 workshop 2746;mentoring 629;=13:talk could 28 d 28 ll 28 might 28 should 28 will
28 would 28;<they> 3506;on 3457;part 38;fool 38 idiot 38 lemon 38 muppet 38 plum 38 spare 3509;a 3510;alone 38 for
2521 in 2701 like 3511;... 3512;... 3508 around 3513 out 103 up 2532;have 16;to 3515;going 3516;N 1900;$$ 28;<them>
3519;^ 81 to 313;<them> 3521 N 3521;<them> 3521 N 3521 to 3522;promised 3523;am 3517 and 3518 are 3517 gave 3520 guess
22 have 3524 lent 3520 loaned 3520 m 3517 mentioned 3520 miss 38 n 3518 passed 3520 promised 3523 sent 3520 showed
3520 think 22 ve 3524 wonder 22;... 1059;<me> 3526 <my> 3526;t 92;d 92 would 92 wouldn 3528;<they> 3529;place 3530
shoes 3530;charge 3530 my 3531;it 3530 this 3530;<me> 3526 <my> 3526 in 3532 me 3530 running 3533 us 3530;=13:talk
could 28 d 28 had 3527 ll 28 might 28 owned 3527 ran 3527 should 28 was 3534 were 3534 will 28 would 28;you 2144;was
3536 were 3536;... 1058;business 3538 call 3538 company 3538 firm 3538 money 3538 shop 3538;<them> 3538 N 3538;to
3540;<their> 3539 <them> 3538 up 3541;was 3542 were 3542;<i> 28 <they> 3535 i 3537 it 3543;me 38 my 38 us 38;calling
16 going 2193 having 16 hosting 16 instead 2194 joining 16 meeting 16 now 2194 seeing 16 visiting 16;<me> 2658;boots
1059 place 1059 position 1059 shoes 1059 situation 1059;dream 38 nightmare 38;^ 0 not 92;d 92 would 3550 wouldn 3528
wouldnt 92;not 92;would 3552 wouldn 3528 wouldnt 92;<they> 3551 N 3553;boots 3554 case 1059 drafts 38 dream 38
nightmare 38 place 3554 position 3554 seat 3554 shoes 3554;d 92 would 92 wouldn 3528 wouldnt 92;<they> 3556 N
3556;boots 3557 place 3557 position 3557 seat 3557 shoes 3557;calendar 16 diary 16 drafts 38 end 2975;<my> 3548 a 3549
my 3555 order 2393 our 3558 the 3559;=9:told;N 3561;D 16 for 2736;D 16 for 2736 in 3563 out 2427;=3:advice to 0;ask 0
can 0 charge 0 could 0 cut 0 do 0 drop 0 get 0 go 0 have 3565 hire 0 keep 0 make 0 move 0 must 0 need 532 ought 532
put 0 raise 0 sell 0 shd 0 should 0 shouldn 542 shouldnt 0 sign 0 start 0 stop 0 take 0 wait 0 write 0;^ 3566;<i>
3567;<i> 3567 that 3568;call 38 catch 38 come 38 drive 38 drop 38 go 38 have 38 host 38 join 38 mail 38 meet 38 pop 38
ring 38 see 38 speak 38 talk 38 text 38 visit 38 write 38;to 3570;<off_it> 642 been 644 being 644 gets 644 got 644 had
646 has 647 is 644 s 652 w 654 was 644 were 644 with 654;2 447 and 447 n 447 to 447 with 447;and 447 to 447 with 447;N
446 ^ 2645;2 447 and 447 n 447 to 3575 with 3575;<them> 3576 N 3576;<them> 3573 N 3574 d 3577;2 447 and 447 to 3575
with 3575;<them> 3576 N 3579;2 447 and 2644 n 447 to 2646 with 2646;them 2463;^ 446 of 3582;pair 3583 three 3583 two
3583;<them> 3581 N 3581 the 3584 them 2652;and 447 to 3575 with 3575;<them> 3576 N 3586;for 156 over 156 round 156 to
156;=23:contact for 156 to 156;<them> 3588 N 3588 me 3589 us 3589;can 542 have 532 must 0 mustn 542 need 532 ought 532
should 0 shouldn 542;^ 3591;<i> 3592;<i> 3592 that 3593;can 542 have 532 must 0 mustn 542 need 3565 ought 532 should 0
shouldn 542;^ 3595;should 0;... 3597;<i> 3596 ^ 3598;... 3594 <i> 3596 ^ 3598 that 3599;for 17;... 3594 <i> 3592 that
3593;<i> 3596;... 3594 <i> 3596 that 3603;=2:plan for 2736 on 16;<i> 3592 ^ 3598;... 3594 <i> 3592 ^ 3598 that 3606;D
648 till 648 to 648 until 648;answering 38 available 38 in 38 picking 484 reachable 38;that 92;belief 3610 conviction
3610 mind 3610 opinion 3610 view 3610;the 3611;in 3601;<i> 1632 ^ 3598;<i> 1632 ^ 3598 that 3614;<i> 1632 that 1688;^
3598;^ 3598 that 3617;adamant 3615 certain 3616 clear 3615 convinced 3616 firm 3618 insistent 3618 sure 3616;=2:plan
for 17;=2:plan for 2736;D 16 adamant 3600 agreed 3601 arranged 3601 avoiding 2180 blanking 2180 blunt 3602 booked 3601
brought 3295 certain 3604 clear 3600 coming 16 confirmed 3605 convinced 3604 dodging 2180 down 3601 emphatic 3602
finally 2245 firm 3607 fixed 3601 ghosting 2180 gone 2244 ignoring 2180 insistent 3607 just 2245 moved 3608 not 3609
now 2245 of 3612 off 38 on 2427 penciled 3613 pencilled 3613 planned 3601 positive 3602 postponed 649 pushed 649 quite
3619 really 3619 rescheduled 649 scheduled 3620 set 3621 shifted 649 slated 3601 sure 3604 very 3619;t 3609;<off_it>
643 agreed 16 arranged 16 booked 16 confirmed 16 fixed 16 planned 16 scheduled 16 set 2240;<off_it> 643 agreed 16
arranged 16 been 644 booked 16 confirmed 16 fixed 16 planned 16 scheduled 16 set 2240;<off_it> 643 D 103 all 2378 at
103 by 103 closed 340 during 103 locked 2379 on 103 over 103 shut 340;<off_it> 643 all 2378 closed 340 locked 2379
shut 340;agreed 16 arranged 16 been 644 being 644 booked 16 confirmed 16 fixed 16 gets 644 got 644 had 646 has 647 is
3624 planned 16 s 3625 scheduled 16 set 2240 was 3626 were 3627;me 2418 us 2418;by 2705 past 2705 right 2706 straight
2706;=23:contact me 1900 us 1900;=22:gave:volunteering ... 2638;^ 3632;<their> 2640 a 3633 an 2640 at 622 the 3633;i
103 me 103 us 103;and 3635;=14:together and 302 n 302 plus 302 w 302 with 302;N 3636 me 3637 us 3637;forgetting
38;forgetting 38 intending 922 meaning 922 on 3639 planning 922 promising 2397 putting 473 ringing 2420 trying 502
wanting 922;D 2424 a 2425 an 2426 the 2428 time 2424 up 2488;have 532 must 0 need 532 shd 0 should 0;^ 3642;<i>
3643;<me> 1087;cancelling 38 dodging 38 forgetting 38 intending 922 meaning 922 planning 922 postponing 38 promising
2397 putting 473 ringing 2420 saying 3644 telling 3645 wanting 922;=23:contact for 103;hanging 38 on 2547 waiting
3647;<they> 1762;through 1762 until 3649 while 3649;^ 3650;^ 3650 company 3651;<me> 3648 <them> 3652 D 2424 N 3652 a
2425 an 2426 forgetting 38 intending 922 meaning 922 planning 922 promising 2397 putting 473 ringing 2420 saying 3644
telling 3645 the 2428 time 2424 trying 502 up 2488 wanting 922;call 38 calling 38 email 38 meet 38 phone 38 reply 38
ring 38 ringing 38 see 38 speak 38 talk 38 text 38 visit 38;for 3654 to 3654;time 3655;the 3656;a 659 how 659 my 659
our 659 the 659 to 659;<them> 3658 N 3658 from 28 that 28 through 28 via 28;... 2832 a 3503 an 3503 assembly 2746
class 2746 demo 2746 lesson 2746 masterclass 2746 session 2746 some 3503 story 2751 storytime 2746 talk 2746 the 3503
tour 2746 training 2746 workshop 2746;lurch 38;the 3661;hanging 38 in 3662 standing 38 up 38 waiting 38;message
38;answerphone 3664 vm 38 vms 38 voice 3664 voicemail 38 voicemails 38;0 3665 a 3665 an 3665 another 3665 several 3665
some 3665 three 3665 two 3665;drafts 38;<they> 106;in 3667 that 3668;<me> 3663 <them> 3666 it 3669;hand 3133 help
3134;^ 689 a 3671 some 3243;^ 689 a 3243 some 3243;to 708;... 3674;a 3200 an 3675 my 3200 our 3200 the 3200;hand 3203
help 3203;^ 3201;a 3675 an 3675 my 3675 our 3675 the 3675;^ 3679;<them> 3672 N 3673 ^ 3676 a 3677 on 3678 out 3680
over 3678 some 3677;into 313;coaxed 3682 dragged 3682 persuaded 3682 pushed 3682 roped 3682 talked 3682;be 3683 down
38 get 3683;<me> 3682;a 689 my 689 one 689 our 689 the 689;^ 3686;go 629;^ 3686 a 3688;on 659;in 629;talk
3685;=18:gave:mentoring a 689 my 689 one 689 our 689 the 689;^ 3693;argue 3685 borrow 3687 bully 3685 charm 3685 coax
3685 do 629 drag 3685 have 3689 in 3690 keep 3687 persuade 3685 practice 629 practise 629 push 3685 rope 3685 shadow
629 sit 3691 sweet 3692 take 3687 talk 3685 try 3694 use 3687 watch 629 wheedle 3685;argue 3685 borrow 3687 bully 3685
charm 3685 coax 3685 drag 3685 have 3687 keep 3687 know 3561 persuade 3685 push 3685 rope 3685 sweet 3692 take 3687
talk 3685 try 3687 use 3687 wheedle 3685;=0:missed again 38;down 3697;for 313;be 3683 get 3683 in 3699;<me> 3684
<them> 3695 N 3696 me 3698 myself 3700 ourselves 3700 us 3698;way 38;the 3702;in 3703;gets 3704 got 3704 had
3704;linkedin 38 photo 38 photos 38 post 38 posts 38 profile 38 status 38 stories 38 story 38 tweet 38 update 38;s
3706;N 3707;and 2644 to 2644 up 3493 w 447 with 2644;and 2644 to 2644 up 3012 with 2644;<them> 3709 N 3710 up 3495;run
678;dry 3712 pitch 678 presentation 678 rehearsal 678 speech 678 talk 678;^ 3713;<their> 3714;on 3715;... 961
<work_thing> 678 dry 3712 pitch 678 presentation 678 rehearsal 678 speech 678 talk 678;^ 3717;^ 2584 article 38 blog
38 interview 38 newsletter 38 podcast 38 post 38 talk 38 video 38 webinar 38;... 3425 in 3422 on 3424 online 38 s
3719;<their> 3718 N 3720;in 3716 through 3715 to 3721;having 16 hosting 16 joining 16 meeting 16 seeing 16 visiting
16;a 1845 breakfast 16 coffee 16 dinner 16 lunch 16;^ 3304 be 3723 have 3724 meet 16 see 16 visit 16;=19:gave:resource
a 3675 an 3675 my 3675 our 3675 the 3675;^ 3726;<them> 2256 N 2256 ^ 3676 on 3678 out 3727 over 3678;... 3008 D 16 for
17;D 16 down 3009 for 17 in 3729 out 2427 up 3009;time 2520;<their> 964 N 965 a 2588 the 2588;after 2316 at 3017 back
2587 over 2589 right 2587 through 3732 thru 3732 up 2589;after 2316 back 2587 forward 1859 over 970 right 2587 through
970 thru 970 up 970;in 3012;<them> 3735 N 3735;to 446 with 446;intro 3737 introduction 3737;an 3738 the 3738;<them>
3737 N 3737;<them> 3737 N 3737 for 3740;between 446 to 446 with 446;=15:gave:intro <them> 3742 N 3742;<them> 3737 N
3737 between 446 for 3743 of 446 to 446 with 446;<them> 3742 N 3742;<them> 3737 N 3737 between 446 for 3745 to 446
with 446;connection 3741 e 2779 email 2778 intro 3744 introduction 3744 introductions 3746 mail 2778 whatsapp
2778;date 16 double 2782 presentation 2791 quick 3747 warm 3747;=15:gave:intro between 446 to 446 with
446;=15:gave:intro <them> 3742 N 3749;<them> 3737 N 3737 between 2644 for 3750 from 447 of 446 to 446 with
2644;connection 3741 e 2779 email 2794 intro 3751 introduction 3744 introductions 3746 mail 2794 whatsapp 2778;between
446 for 3745 to 446 with 446;connection 3741 e 2779 email 2794 intro 3751 introduction 3744 introductions 3746 mail
2794 presentation 2791 whatsapp 2778;<them> 3739 N 3739 a 3748 an 3752 intro 3753 introduction 3753 introductions 3753
plans 16 that 3747 the 3754;comments 2917 corrections 2917 edits 2917 feedback 2917 list 2919 lot 2919 notes 2917 page
2919 pages 2919 redlines 2917 sheet 2919 suggestions 2917;... 3756 comments 2917 corrections 2917 edits 2917 feedback
2917 list 2919 lot 2919 notes 2917 page 2919 pages 2919 redlines 2917 sheet 2919 suggestions 2917;article 689 book 689
checklist 689 comments 2917 corrections 2917 edits 2917 feedback 2917 guide 689 link 689 list 2922 lot 2919 notes 2917
page 2919 pages 2919 podcast 689 redlines 2917 sheet 2919 spreadsheet 689 suggestions 2917 template 689;... 3758
article 689 book 689 checklist 689 comments 2917 corrections 2917 edits 2917 feedback 2917 guide 689 link 689 list
2922 lot 2919 notes 2917 page 2919 pages 2919 podcast 689 redlines 2917 sheet 2919 spreadsheet 689 suggestions 2917
template 689;article 689 book 689 checklist 689 guide 689 link 689 list 689 podcast 689 spreadsheet 689 template
689;... 3760 article 689 book 689 checklist 689 guide 689 link 689 list 689 podcast 689 spreadsheet 689 template 689;0
3757 a 3759 an 3761 detailed 2932 four 2936 full 2932 half 2937 lots 2932 my 3759 our 3761 pages 2932 several 2936
some 3757 the 3761 three 3757 two 3757;... 2518 ^ 3762 a 2893 back 2892 comments 2890 corrections 2890 detailed 2892
edits 2890 feedback 2890 honest 2892 mark 2891 markup 2890 my 2892 notes 2890 redlines 2890 remarks 2890 some 2892
thoughts 2890;article 689 book 689 checklist 689 comments 2917 corrections 2917 edits 2917 feedback 2917 guide 689
link 689 list 689 notes 2917 podcast 689 redlines 2917 spreadsheet 689 suggestions 2917 template 689;... 3764 article
689 book 689 checklist 689 comments 2917 corrections 2917 edits 2917 feedback 2917 guide 689 link 689 list 689 notes
2917 podcast 689 redlines 2917 spreadsheet 689 suggestions 2917 template 689;0 2932 a 3765 an 3761 detailed 2932 full
2932 lots 2932 my 3765 our 3761 pages 2932 some 2932 the 3761 three 2932 two 2932;... 2524 ^ 3766 a 2893 and 2523 back
2892 but 2523 comments 2890 corrections 2890 detailed 2892 edits 2890 feedback 2890 honest 2892 mark 2891 markup 2890
my 2892 notes 2890 redlines 2890 remarks 2890 some 2892 thoughts 2890;=23:contact <them> 3763 N 3767 ^ 2960 across
2961 over 2961;^ 2614 ahead 2564 fine 2564 off 2564 on 2564 the 2615 without 2180;=22:gave:volunteering ... 2638 bar 5
booth 5 class 5 counter 5 desk 5 dog 5 kids 5 shop 5 stall 5 stand 5 till 5;^ 3770;=22:gave:volunteering bar 5 booth 5
class 5 counter 5 desk 5 dog 5 kids 5 shop 5 stall 5 stand 5 till 5;^ 3772;^ 5 s 3773;w 103 with 103;^ 2639 booth 3775
pitch 3775 stall 3775 stand 3775 table 3775;booth 3775 pitch 3775 stall 3775 stand 3775 table 3775;at 622 for 622 with
622;=23:contact ^ 5;at 622 for 622 w 103 with 3779;station 3778;^ 2639 bar 3778 booth 3780 desk 3778 kitchen 3778
pitch 3775 stall 3780 stand 3780 table 3780 till 3778 tombola 3778 water 3781;... 2567 <their> 3771 <them> 622 N 3774
a 3776 an 2640 for 2756 my 3777 our 3777 the 3782;... 2567 <their> 622 <them> 622 N 2363 for 2756;up 2636;<their> 2585
N 2586 up 3017;a 622 at 622 the 622;and 2644 to 2644 up 2647 w 447 with 2644;and 446 to 446 with 446;<them> 3788 N
3789;N 1903;alone 38 like 38 outside 38 there 38;: 313 and 3791 n 3518 sat 3792 sitting 3792 stood 3792 waiting
3792;bell 38 buzz 38 call 38 ring 38 shout 38;a 3794;N 3795;call 38 catch 38 email 38 give 3796 meet 38 message 38
phone 38 reply 38 ring 38 see 38 text 38 visit 38 write 38;to 3797;as 681 for 681;N 681 her 3799 him 681 them
681;about 3800;N 681 him 681 them 681;about 3802;boss 3801 brother 3803 client 3801 colleague 3803 colleagues 3803
cousin 3803 director 3801 head 3803 landlord 3801 manager 3801 neighbour 3803 sister 3803 team 3801;my 3804 our 3804
the 3804;<their> 3021 <them> 3020 N 3022 to 3805;^ 628 for 629 on 629 through 629;<them> 3807 N 3807 ^ 2614 the 2615;N
629;at 629 w 629 with 629;^ 628 at 629 w 629 with 629;: 3809 <them> 2164 N 3807 at 629 call 3810 chat 3810 coffee 3810
for 3809 hour 3810 lunch 3810 meeting 3810 of 3809 session 3811 students 3811 w 629 with 629;<contact_of> 2914 s 3050
without 2517;article 689 book 689 checklist 689 guide 689 link 689 list 2922 lot 2919 page 2919 pages 2919 podcast 689
s 2923 sheet 2919 spreadsheet 689 template 689;... 3814 article 689 book 689 checklist 689 guide 689 link 689 list
2922 lot 2919 page 2919 pages 2919 podcast 689 s 2923 sheet 2919 spreadsheet 689 template 689;article 689 book 689
checklist 689 guide 689 link 689 list 689 podcast 689 s 2923 spreadsheet 689 template 689;... 3816 article 689 book
689 checklist 689 guide 689 link 689 list 689 podcast 689 s 2923 spreadsheet 689 template 689;0 2936 a 3815 an 3761
four 2936 half 2937 my 3815 our 3817 several 2936 some 2936 the 3817 three 2936 two 2936;... 3813 <contact_of> 2914 N
2916 ^ 3818 a 2946 my 2946 on 3056 our 2946 over 3056 some 2946 the 2946;<contact_of> 2914 without 2517;a 3817 an 3761
my 3817 our 3817 the 3817;... 3820 <contact_of> 2914 N 2916 ^ 3821 a 2946 my 2946 our 2946 some 2946 the 2946 to
2526;=23:contact <them> 3819 N 3822;=23:contact ahead 2564 fine 2564 off 2564 on 2564 up 103 without 2180;<their> 3773
<them> 622 N 3774 a 3777 for 2756 my 3777 our 3777 the 3777;<their> 622 <them> 622 N 2363 for 2756;appointment 38
birthday 38 call 38 calls 38 coffee 38 dinner 38 lunch 38 meeting 38 party 38 slot 38 zoom 38;w 3314 with 3314;1
3828;=0:missed s 3827;=0:missed from 38 w 3314 with 3314;=0:missed w 3314 with 3314;1 3829 appointment 38 birthday 38
breakfast 3828 brunch 3828 call 3831 calls 38 coffee 3832 demo 3828 dinner 3832 drinks 3828 lunch 3832 meeting 3832
party 38 session 3828 slot 38 standup 3828 zoom 3832;from 38 w 3314 with 3314;1 3829 appointment 38 birthday 38
breakfast 3828 brunch 3828 call 3832 calls 38 coffee 3832 demo 3828 dinner 3832 drinks 3828 lunch 3832 meeting 3832
party 38 session 3828 slot 38 standup 3828 zoom 3832;0 3827 1 3829 <their> 3827 <them> 38 N 3830 a 3833 breakfast 3828
brunch 3828 call 3834 coffee 3828 demo 3828 dinner 3828 drinks 3828 lunch 3828 meeting 3828 my 3835 our 3835 session
3828 standup 3828 the 3835 zoom 3828;rang 38;dead 38;dead 38 just 3837 off 38 rang 2420 rings 2420 switched 473 went
3838;in 2135 is 2136 on 2135 s 2136 with 2135;D 648 to 649;N 3841;D 648 to 649 w 3842 with 3842;1 3843;=1:moved D 648
to 649;up 3843;to 648;... 3847 D 2478 friday 2478 monday 2478 thursday 2478 today 2478 tomorrow 2478 tuesday 2478
wednesday 2478;=1:moved D 648;D 3849 to 649 w 3842 with 3842;1 3850;up 3850;... 2482 1 3851 breakfast 3850 call 3850
catch 3852 chat 3850 coffee 3850 demo 3850 dinner 3850 interview 3850 lunch 3850 meeting 3850 session 3850;1 3844
<their> 2483 <until> 648 D 3845 N 2484 breakfast 3843 by 648 call 3843 catch 3846 chat 3843 coffee 3843 demo 3843
dinner 3843 fri 3841 friday 2478 from 3848 interview 3843 lunch 3843 meeting 3843 mon 3841 monday 2478 my 3853 our
3853 sat 3841 session 3843 sun 3841 the 3853 thu 3841 thurs 3841 thursday 2478 to 648 today 2478 tomorrow 2478 tue
3841 tues 3841 tuesday 2478 wed 3841 wednesday 2478;1 3851 breakfast 3850 call 3850 catch 3852 chat 3850 coffee 3850
demo 3850 dinner 3850 interview 3850 lunch 3850 meeting 3850 session 3850;1 3844 breakfast 3843 call 3843 catch 3846
chat 3843 coffee 3843 demo 3843 dinner 3843 interview 3843 lunch 3843 meeting 3843 my 3855 our 3855 session 3843 the
3855 to 649;bring 3401 connect 595 introduce 595;^ 3304 bring 3401 connect 595 drop 3307 forget 2858 get 3319 give
3313 introduce 595 look 3315 n 2860 not 2859 pop 3316 t 2859 to 3857;forget 2858 n 2860 not 2859 t 2859;t 3859;: 313
to 2872;do 467;^ 2871 buy 2072 choose 2072 cook 2072 drive 2072 get 2072 host 2072 pay 2072 pick 2072 treat 2072;to
3863;action 467 call 2873 go 2873 job 3861 move 2873 round 2076 shout 2076 task 3861 to 3862 turn 3864;$$ 38 D 38
again 38 all 38 atm 38 this 38 till 38 today 38 until 38;a 3866;a 2385 one 2385 so 2390;<them> 47;from 3869;... 3870;^
3871 bring 3401 connect 595 introduce 595 to 3405;^ 3871;=0:missed off 38 to 2806;<them> 2546 N 2546 a 894 an 895
around 922 as 2816 beyond 38 done 340 further 2386 held 340 hold 38 off 2818 past 38 round 922 there 38 through 38;a
2385 answered 38 appear 38 be 2562 call 38 called 1259 came 3874 catch 484 caught 38 come 2671 connect 38 contact 38
dial 2672 ever 2674 find 2677 fly 38 found 2678 get 2837 go 2667 got 3875 gotten 2673 had 2678 happen 38 happened 38
have 2678 hear 2841 heard 2841 hold 38 join 38 log 2681 made 897 make 2550 manage 2554 materialise 38 materialised 38
materialize 38 meet 38 met 38 one 2385 pan 2420 phone 38 picked 472 posted 897 quite 2825 reach 38 reached 38 ring 38
see 38 sent 897 showed 484 so 2390 speak 38 spoke 38 surface 38 take 2668 talk 38 talked 38 took 2557 turned 472 visit
38 work 2420 yet 2674;: 649;: 649 is 3877;: 649 D 648;: 649 D 648 is 3879;: 649 appointment 3878 date 3880 day 3880 is
3877 slot 3880 time 3880;=13:talk ... 17 D 16;1 3882;up 3882;<give1> 81;^ 3885;<i> 3886 ^ 3885;: 3887;1 3883 call 3882
catch 3884 coffee 3882 dinner 3882 drinks 18 lunch 3882 meeting 3882 one 18 session 3882 step 3888 steps 3888 sync
3882 visit 3882;=0:missed ... 2360 breakfast 38 call 38 catch 472 coffee 38 demo 38 dinner 38 drinks 38 lunch 38
meeting 38 review 38 session 38 slot 38 visit 38 zoom 38;<their> 3890 D 3890 my 3890 on 38 our 3890 the 3890 this
2361;$$ 38 again 38 between 38 from 38 this 38 today 38 w 38 with 38 yet 38;1 3892;again 38 between 38 from 38 this 38
today 38 w 38 with 38 yet 38;up 3892;again 38 between 38 from 38 this 38 today 38 w 38 with 38;home 340;door 38;the
3898;=0:missed to 3899;<me> 2672;up 847;found 38 seen 38;be 3903 one 3892;about 340 around 340 at 3897 home 340 in 340
there 340;about 340 answered 38 answers 1584 around 340 at 3897 call 2383 called 1259 came 3900 cheep 2383 dicky 2384
happened 38 home 340 in 340 is 1511 just 1513 let 3901 line 2383 message 2383 murmur 2383 never 1513 opened 38 peep
2383 picked 1585 picking 1501 picks 3902 replied 38 reply 2383 responded 38 responds 38 sausage 2383 showed 484 sound
2383 squeak 2383 there 340 thing 2383 to 3904 took 2557 turned 472 was 3905 whisper 2383 word 2383;far 28;=0:missed
again 38 between 38 from 38 so 3907 this 38 today 38 w 38 with 38 yet 28;=0:missed so 3907 yet 28;1 3893 1on1 3892 a
2385 ans 38 answer 38 call 3892 calls 3894 catch 3895 chat 3894 coffee 3894 contact 3894 demo 340 dinner 3894 email
3896 joy 38 luck 38 lunch 3894 mail 3896 meeting 3892 news 3894 one 3906 pick 472 pickup 38 reply 3908 response 3909
session 340 show 38 showed 38 shows 38 sign 2382 so 2390 stand 1501 standup 340 sync 3892 time 3655 word 3894;be
3903;about 340 answered 38 answers 1584 around 340 at 3897 called 1259 came 3900 happened 38 home 340 in 340 is 1511
just 1513 let 3901 never 1513 opened 38 picked 1585 picking 1501 picks 3902 replied 38 responded 38 responds 38 showed
484 there 340 to 3911 took 2557 turned 472 was 3905;as 681 for 681 to 681;<them> 3913 N 3799;to 3899;came 3915 let
3901 opened 38 showed 38 to 3911;them 3916;of 3917;about 340 answers 1584 around 340 at 3897 came 3915 home 340 in 340
is 1511 just 1513 let 3901 never 1513 opened 38 picked 1512 picking 1501 picks 3902 replied 38 responded 38 responds
38 showed 38 there 340 to 3911 was 3905;about 340 around 340 at 3897 came 3915 home 340 in 340 let 3901 opened 38
showed 38 there 340 to 3911 was 3905;call 2383 cheep 2383 dicky 2384 line 2383 message 2383 murmur 2383 peep 2383
reply 2383 sausage 2383 soul 3920 sound 2383 squeak 2383 thing 2383 whisper 2383 word 2383;call 38 catch 484 caught 38
contact 38 find 38 get 2551 got 2552 make 2550 manage 2554 meet 38 met 38 phone 38 quite 2553 reach 38 reached 38 ring
38 see 38 speak 38 spoke 38 talk 38 talked 38 visit 38;to 3922;along 38;a 2547 around 922 as 2816 hold 38 in 481 round
922 there 38 through 38 to 38;a 894 an 895 around 922 as 2816 hold 38 past 38 round 922 there 38 through 38;guest
951;the 3927;if 22 whether 22;get 2673 got 2673 gotten 2673 sent 38;a 3921 able 3923 answering 2359 asked 3924 avail
501 been 482 call 38 came 2807 catch 484 caught 484 come 473 contact 38 enough 3656 ever 2674 find 38 get 3925 got
3926 gotten 2673 happened 38 happening 38 hear 2841 heard 3412 invited 38 made 897 make 2550 manage 2554 materialised
38 meet 38 met 38 on 3928 one 2385 phone 38 posted 38 quite 2684 reach 38 reached 38 returning 2359 ring 38 see 38
seen 38 sent 38 so 2390 speak 38 spoke 38 spoken 38 sure 3929 taking 2359 talk 38 talked 38 visit 38 yet 3930;<them>
2853 self 22;to 3932;back 2699 from 38 further 2699 heard 2699 more 2699 new 2699 yet 2699;... 2121 <told_in> 38 third
3431;... 2121 <their> 3438 <told_in> 38 a 3935 an 3438 my 3438 our 3438 somebody 3437 someone 3437 the 3438 today
3439;... 2121 <told_in> 38 news 38 paper 38;... 2121 <their> 3438 <told_in> 38 a 3438 an 3438 facebook 38 insta 38
instagram 38 linkedin 38 my 3438 our 3438 the 3937 today 3439 twitter 38;from 3442 in 3442 on 3442 via 3442;... 2121
<told_in> 38 grapevine 38 news 38 paper 38;... 2121 <their> 3438 <told_in> 38 a 3438 an 3438 facebook 38 insta 38
instagram 38 linkedin 38 my 3438 our 3438 the 3940 today 3439 twitter 38;grapevine 38;the 3942;... 3070 N 3707 from
3936 in 3938 it 3939 on 3941 second 3449 secondhand 38 that 3939 this 3939 through 3943 via 3938;D 648 for 17;agreed
3601 arranged 3601 at 649 booked 3601 confirmed 3605 down 3601 fixed 3601 on 3945 penciled 3613 pencilled 3613 planned
3601 scheduled 3601 set 3601 slated 3601;avail 501;on 1763 to 1763;<me> 2658 <them> 3948;line 2532 phone 2532;a 2533
the 3950 to 877;accountant 672 broker 672 builder 672 contact 672 dentist 672 designer 672 lawyer 672 lender 672
plumber 672 printer 672 supplier 672;... 3952;a 3953 my 3953 our 3953;^ 3954;<them> 3955 N 3955 free 2799 pro 2861
unpaid 2799 voluntary 2799;for 38 waiting 38;: 313 to 313;calendar 16;<me> 2873 <them> 2876 N 2876 hold 3957 lend 2258
loan 2258 me 3958 the 3959 us 864;one 657;afternoon 2115 day 2115 days 2115 evening 2115 h 633 hour 633 hours 633 hr
633 hrs 633 missed 635 morning 2115 to 3961;<their> 3489 N 3636 a 3489 answerphone 38 bet 2409 course 2409 mailbox 38
move 2409 play 2409 the 3489 thing 2409 vm 38 vmail 38 voicemail 38 way 2409;at 446 for 446 to 446 with
446;=15:gave:intro <them> 3964 N 3964;at 446 for 3965 to 446 with 446;door 3966 doors 3966;a 3967 some 3967 the
3967;call 38 catch 472 meet 38 phone 38 ring 38 see 38 visit 38;to 3969;call 2873 go 2873 job 2873 move 2873 round
2076 shout 2076 task 2873 turn 3864;a 2533 touch 38;of 3972;beer 103 breakfast 103 brunch 103 coffee 103 dinner 103
drinks 103 lunch 103 pint 103 tea 103 zoom 103;N 620;<me> 2873 <them> 2876 N 2876 me 864 us 864;a 3974 at 3975 beer
103 breakfast 103 brunch 103 coffee 103 dinner 103 drinks 103 lunch 103 pint 103 tea 103 to 3976 zoom 103;and 3069 s
3077 that 3069 which 3069;^ 672 a 681 her 681 his 681 my 681 our 681 some 681 the 681 their 681;for 681 to 3979;along
3980 for 681 forward 3047 on 3980 over 3047 to 3979;card 3048 cv 3981 deck 3048 details 3981 name 3981 number 3981
profile 3048 resume 3048;=19:gave:resource candidates 672 contacts 672 leads 672 list 2919 lot 2919 name 672 names 672
numbers 672 page 2919 pages 2919 people 672 s 2923 sheet 2919;... 3983 candidates 672 contact 3100 contacts 672 couple
2927 few 2926 leads 672 list 2919 lot 2919 name 3103 names 672 number 3100 numbers 672 page 2919 pages 2919 people 672
s 2923 sheet 2919;=19:gave:resource list 2919 lot 2919 page 2919 pages 2919 s 2923 sheet 2919;... 3985 list 2919 lot
2919 page 2919 pages 2919 s 2923 sheet 2919;=19:gave:resource s 2923;... 3987 s 2923;=19:gave:resource candidates 672
contacts 672 leads 672 list 2919 lot 2919 name 672 names 672 numbers 672 page 2919 pages 2919 people 672 sheet
2919;... 3989 candidates 672 contacts 672 leads 672 list 2919 lot 2919 name 672 names 672 numbers 672 page 2919 pages
2919 people 672 sheet 2919;... 3987 contact 3100 name 3100 number 3100 s 2923;0 2934 <their> 3101 a 3984 an 2449 four
2934 half 2937 my 3986 our 3988 several 2936 some 3990 the 3991 three 2934 two 2934;... 3051 <contact_of> 2914 N 2916
^ 3992 a 2946 my 2946 on 3056 our 2946 over 3056 some 2946 the 2946;candidates 672 contacts 672 leads 672 name 672
names 672 numbers 672 people 672 s 2923;... 3994 candidates 672 contact 3100 contacts 672 couple 2927 few 2926 leads
672 name 3103 names 672 number 3100 numbers 672 people 672 s 2923;... 3052 contact 3100 name 3100 number 3100 s 2923;0
2926 <their> 3101 a 3995 four 2926 my 3053 our 3053 some 2926 the 3996 three 2926 two 2926;... 2943 <contact_of> 2914
client 681 customer 681 lead 681;a 681 her 681 his 681 my 681 our 681 some 681 the 681 their 681;to 3999;along 4000 on
4000 to 3999;cv 4001 details 4001 name 4001 number 4001;... 2943 <contact_of> 2914 N 2916 ^ 3997 a 3998 my 2946 our
2946 s 4002 some 2946 the 2946;way 672;s 4004;<their> 4004 N 4005;along 3674 on 3674 over 3674 to 708;... 4007;along
3674 on 3674 over 3674 to 706;... 4009;... 4006 a 4008 an 4008 my 4010 our 4010 some 4008 the 4008;a 4008 an 4008 my
4008 our 4008 some 4008 the 4008;... 3209 <their> 3049 ^ 4012 to 3211;experience 3075 learnings 3075 lessons 3075
pointers 3075 s 3077 tips 3075;<useful> 2957 along 3674 on 3674 over 3674 to 708;to 689;... 4015 <useful> 2957 article
4016 book 4016 link 4016;<useful> 2957 along 3674 on 3674 over 3674 to 706;... 4018 <useful> 2957;... 4015 <useful>
2957;a 4017 an 4017 my 4019 our 4019 some 4020 the 4017;about 659 from 659 on 659 with 659;know 4022;how 4022;stories
4022;experience 4022 i 4023 insights 4022 know 4024 knowhow 4022 learnings 4022 lessons 4022 notes 4022 pointers 4022
take 4022 tips 4022 tricks 4022 war 4025 we 4023;few 4026;learned 659;d 4028 knew 659 know 659 learned 659 learnt 659
ve 4028;<i> 4029 experience 4022 i 4023 insights 4022 know 4024 knowhow 4022 learnings 4022 lessons 4022 notes 4022
pointers 4022 take 4022 tips 4022 tricks 4022 war 4025 we 4023;... 4014 <contact_of> 3046 <their> 3049 ^ 4021 a 4027
across 2961 my 4026 our 4026 over 2961 some 4026 the 3060 to 3211 what 4030;... 3978 <contact_of> 3046 <their> 3982
<them> 3993 N 4003 ^ 4011 along 4013 by 2705 on 4031 over 3223 past 2705 right 2706 straight 2706 the 3060 to
3211;=2:plan ... 3008 D 16 for 2736;D 16 down 3009 for 2736 in 4033 out 2427 up 3009;s 2121;<their> 2121 <told_in> 38
N 4035 my 2121 the 2121;... 2524 and 2523 but 2523;=23:contact ... 2516 <them> 2519 N 4037;apart 678;... 4039;^
4040;<their> 679;<their> 4041 apart 4042;=23:contact <their> 3021 <them> 3020 N 3022 in 2594;=2:plan a 16;a 16 to
16;sounding 2127;s 4047;=23:contact <their> 4047 N 4048 a 4047;through 3321;<me> 2658 <them> 2848 N 2848;around 103 in
103 into 103 over 103 round 103 through 103;head 4052;<their> 4053;... 2704 <their> 4053 by 103 in 103;over 3321;D
2478 friday 2478 monday 2478 thursday 2478 today 2478 tomorrow 2478 tuesday 2478 wednesday 2478;=0:missed 1 3844
<their> 2483 <until> 648 D 3845 N 2484 breakfast 3843 by 648 call 3843 catch 3846 chat 3843 coffee 3843 demo 3843
dinner 3843 friday 2478 from 4057 interview 3843 lunch 3843 meeting 3843 monday 2478 my 3853 our 3853 session 3843 the
3853 thursday 2478 till 648 to 648 today 2478 tomorrow 2478 tuesday 2478 until 648 wednesday 2478;for 629;<them>
4059;w 4060 with 4060;=18:gave:mentoring audition 628 exam 628 interview 628 pitch 628 presentation 628 speech 628
talk 628 viva 628;^ 4062;s 4063;... 4061 <their> 4063 N 4064;s 629;... 4061 <their> 629 N 4066;... 2478;D 648 from
4068 to 649;<them> 2609 N 2888;ganged 2656;d 936 ll 936 will 936 would 936;<they> 4072;<they> 4072 that 4073;^
2338;are 2327 can 2330 could 2330 d 2341 get 2329 gets 2329 has 4075 have 4075 is 2340 ll 2341 receives 903 s 2340 was
2327 were 2327 will 2341 would 2341;<they> 4076 ^ 2226;... 4074 <they> 4076 ^ 2226 that 4077;... 4074 ^ 2226 that
2227;<until> 105 D 105 back 252;... 4080;<my> 4081 it 4081 them 4081;^ 4082;across 442 back 442 done 442 for 442 out
442 over 442 ready 442 round 442 to 442 with 442;... 4084 <my> 4081 it 4081 them 4081;^ 4085;get 4083 have 4086;d 4087
ll 4087 will 4087 would 4087;^ 3304;... 4084;^ 4090;have 4091;d 4092 ll 4092 will 4092 would 4092;<them> 4078 N 4079 i
4088 to 4089 we 4093;^ 3954 as 681 for 681 to 681;<them> 4095 N 3955;free 2799 pro 2861 unpaid 2799 voluntary 2799;...
2360 ^ 4040 breakfast 38 call 38 catch 472 coffee 38 demo 38 dinner 38 drinks 38 lunch 38 meeting 38 review 38 session
38 slot 38 visit 38 zoom 38;<their> 4098 D 2361 apart 4042 my 2361 off 2367 our 2361 out 2368 the 2361 this
2361;=1:moved <until> 648 by 648 to 648;1 3844 <me> 2658 <their> 2483 <them> 3948 <until> 648 D 3845 N 2484 back 4100
breakfast 3843 call 3843 catch 3846 chat 3843 coffee 3843 demo 3843 dinner 3843 fri 3841 friday 2478 from 4057
interview 3843 lunch 3843 meeting 3843 mon 3841 monday 2478 my 3853 our 3853 out 3847 sat 3841 session 3843 sun 3841
the 3853 thu 3841 thurs 3841 thursday 2478 to 648 today 2478 tomorrow 2478 tue 3841 tues 3841 tuesday 2478 wed 3841
wednesday 2478;along 3047 down 681 for 681 forward 3090 in 3092 on 3047 over 3047 to 681 up 681;card 3048 case 681
corner 681 cv 3048 deck 3048 details 3048 head 4052 name 4102 number 3048 profile 3048 resume 3048;contact 446 touch
446;in 4104;=15:gave:intro w 447 with 2644;w 447 with 447;loop 4107;a 672 an 672 my 672 our 672 some 672 the
672;=15:gave:intro N 446 ^ 4109;=15:gave:intro w 447 with 4110;^ 4109;contact 4106 the 4108 touch 4111 with
4112;=20:gave:referral a 672 an 672 my 672 our 672 some 672 the 672;^ 4114;to 4115;for 681;both 4105 forward 3047 in
4113 on 4116 onto 4115 together 4107 two 4105 up 4117;with 447;touch 4119;in 4120;touch 446;in 4122;N
4123;=15:gave:intro ^ 4109;=15:gave:intro with 4125;contact 3012 touch 4126 with 4112;case 681 corner 681 name
3193;... 4121 and 4124 forward 3047 in 4127 on 4116 onto 4115 s 4128 up 4117;... 4006;s 678;<their> 678 N 4131 all 678
half 678 it 678 most 678 some 678 the 678;^ 4132;over 4133 through 4133 to 4133;axe 4134 comb 4134 highlighter 4134
knife 4134 pen 4134 pencil 4134 scalpel 4134;^ 672 at 681 for 681 w 681 with 681;at 681 for 681 in 4136 w 681 with
681;word 4137;... 4135 axe 4134 comb 4134 good 4138 highlighter 4134 kind 4138 knife 4134 pen 4134 pencil 4134 quiet
4138 scalpel 4134 strong 4138 wee 4138 word 4137;<until> 648 D 2478 by 648 friday 2478 from 4057 monday 2478 thursday
2478 to 648 today 2478 tomorrow 2478 tuesday 2478 wednesday 2478;touch 2463;in 4141;them 4142;of 4143;<time_unit> 2743
shift 2750 stint 2750 turn 2750;afternoon 622 day 622 days 622 evening 622 h 622 hour 622 hours 622 hr 622 hrs 622
morning 622 shift 622 shifts 622 weekend 622;... 2754 ^ 5 at 2753 for 2753 on 2753;... 4146 afternoon 4147 day 4147
days 4147 evening 4147 h 4147 hour 4147 hours 4147 hr 4147 hrs 4147 morning 4147 shift 4147 shifts 4147 stint 2755
weekend 622;... 4146 afternoon 622 day 622 days 622 evening 622 h 622 hour 622 hours 622 hr 622 hrs 622 morning 622
shift 622 shifts 622 weekend 622;about 673 for 673;... 4150 ^ 672;<them> 681 N 681 ^ 672;at 681 for 681 w 681 with
681;... 4150;=20:gave:referral ^ 672;<them> 4155;about 673 for 4156;... 4157 ^ 672;at 4151 for 4152 in 4153 to 4154 w
681 with 4158;word 4159;<them> 681 ^ 672;at 4151 for 4161 in 4153 to 4154 w 681 with 4158;word 4162;... 4157;at 4154
for 2770 to 4154 with 4164;word 4165;at 681 for 681 in 4153 w 681 with 681;word 4167;... 4146 afternoon 4147 day 4147
days 4147 evening 4147 few 4149 good 4160 h 4147 hour 4147 hours 4147 hr 4147 hrs 4147 kind 4163 morning 4147 nice
4166 quiet 4168 shift 4147 shifts 4147 stint 2755 strong 4163 wee 4168 weekend 622 word 4162;a 4148;... 4145 0 4148
<time_unit> 2768 a 4169 an 4148 five 4148 four 4148 half 4170 my 4149 six 4148 some 4149 three 4148 two 4148;... 4135
axe 4134 comb 4134 highlighter 4134 knife 4134 pen 4134 pencil 4134 scalpel 4134;=0:missed <until> 648;... 4135 axe
4134 comb 4134 highlighter 4134 knife 4134 pair 4144 pen 4134 pencil 4134 scalpel 4134 two 4144;both 4142;<them>
3913;<me> 2420 <their> 4103 <them> 4118 N 4129 ^ 4130 a 4139 along 3059 back 4140 both 4144 in 4171 me 2421 my 4172
off 4173 on 3059 over 3059 the 4174 them 4175 up 4176 us 2421;good 4138 kind 4138 quiet 4138 strong 4138 wee 4138 word
4137;... 4146 afternoon 622 day 622 days 622 evening 622 few 4149 good 4168 h 622 hour 622 hours 622 hr 622 hrs 622
kind 4168 morning 622 quiet 4168 shift 622 shifts 622 strong 4168 wee 4168 weekend 622 word 4167;a 4149;0 4149 a 4179
an 4149 five 4149 four 4149 half 4180 my 4149 six 4149 some 4149 three 4149 two 4149;a 4178 in 4181;call 103 catch
1713 chat 103 coffee 103 hello 103 sync 103;: 28;from 38 with 38;silence 4185;spirits 1763;<their> 4187;assembly 2746
by 349 class 2746 demo 2746 lesson 2746 masterclass 2746 off 349 on 349 past 349 session 2746 story 2751 storytime
2746 talk 2746 tour 2746 training 2746 workshop 2746;... 2638 bar 5 booth 5 class 5 counter 5 desk 5 dog 5 kids 5 shop
5 stall 5 stand 5 till 5;... 2689 ^ 4190 assembly 2567 class 2567 duty 2567 group 2567 lesson 2567 reading 2567 round
2567 route 2567 session 2567 shift 2567 slot 2567 stall 2567 tour 2567 turn 2567;bar 5 booth 5 class 5 counter 5 desk
5 dog 5 kids 5 shop 5 stall 5 stand 5 till 5;^ 4192;s 4193 to 3000;assembly 2746 axe 4134 class 2746 comb 4134 demo
2746 duty 2567 group 2567 highlighter 4134 knife 4134 lesson 2746 masterclass 2746 pen 4134 pencil 4134 reading 2567
round 2567 route 2567 scalpel 4134 session 2746 shift 2567 slot 2567 stall 2567 story 2751 storytime 2746 talk 2746
tour 2746 training 2746 turn 2567 workshop 2746;for 2566 w 103 with 103;... 4195 ^ 2639 assembly 2746 axe 4134 booth
3775 class 2746 comb 4134 demo 2746 duty 2567 group 2567 highlighter 4134 knife 4134 lesson 2746 masterclass 2746 mock
2788 pen 4134 pencil 4134 pitch 3775 reading 2567 round 2567 route 2567 scalpel 4134 session 2746 shift 2567 slot 2567
stall 4196 stand 3775 story 2751 storytime 2746 table 3775 talk 2746 tour 2746 training 2746 turn 2567 workshop
2746;... 3459 ^ 2639 assembly 2746 class 2746 demo 2746 duty 2567 group 2567 lesson 2746 masterclass 2746 mock 2788
reading 2567 round 2567 route 2567 session 2746 shift 2567 slot 2567 stall 2567 story 2751 storytime 2746 talk 2746
tour 2746 training 2746 turn 2567 workshop 2746;... 4135 axe 4134 booth 3775 comb 4134 highlighter 4134 knife 4134 pen
4134 pencil 4134 pitch 3775 scalpel 4134 stall 3775 stand 3775 table 3775;of 3656;<them> 622 N 622 ^ 5;at 622 for 4201
w 103 with 3779;... 4195 ^ 2639 assembly 2746 axe 4134 bar 3778 booth 3780 class 2746 comb 4134 demo 2746 desk 3778
duty 2567 group 2567 highlighter 4134 kitchen 3778 knife 4134 lesson 2746 masterclass 2746 pen 4134 pencil 4134 pitch
3775 reading 2567 round 2567 route 2567 scalpel 4134 session 2746 shift 2567 slot 2567 stall 4202 stand 3780 story
2751 storytime 2746 table 3780 talk 2746 till 3778 tombola 3778 tour 2746 training 2746 turn 2567 water 3781 workshop
2746;audition 628 exam 628 interview 628 pitch 628 presentation 628 speech 628 talk 628 viva 628;^ 4204;s 4205;<their>
4205 N 4206;... 4189 0 2690 <their> 4191 <them> 3001 N 4194 a 4197 an 4198 assembly 2746 by 2705 class 2746 demo 2746
free 2799 into 103 lesson 2746 masterclass 2746 mock 2788 my 4199 our 3777 out 4200 past 2705 pro 2861 right 2706
session 2746 some 2833 story 2751 storytime 2746 straight 2706 talk 2746 the 4203 three 2690 through 4207 tour 2746
training 2746 two 3462 unpaid 2799 voluntary 2799 workshop 2746;=23:contact ... 2516 <them> 2519 N 4037 out 340;D 648
for 649 to 649;booked 4210;=23:contact <their> 3489 a 3489 answerphone 38 mailbox 38 the 3489 vm 38 vmail 38 voicemail
38;<work_thing> 678 book 678 deck 678 draft 678 pitch 678 plan 678 proposal 678;... 962 ^ 4213;... 962 ^ 4213 article
38 blog 38 interview 38 linkedin 38 newsletter 38 photo 38 photos 38 podcast 38 post 38 posts 38 profile 38 status 38
stories 38 story 38 talk 38 tweet 38 update 38 video 38 webinar 38;in 2215 s 4215 up 2215;at 5 from 5 in 5;ones
4217;folk 4217 folks 4217;children 4217 class 4217 infants 4217 kids 4217 little 4218 nursery 4217 old 4219 patients
4217 pupils 4217 reception 4217 residents 4217 toddlers 4217;^ 4220;^ 4220 the 4221;to 4222;story 4223;N 3426;stories
4223;^ 968 grapevine 38;<their> 964 N 965 a 2588 the 4227;at 5 in 5;ones 4229;folk 4229;children 4229 infants 4229
kids 4229 little 4230 old 4231 patients 4229 pupils 4229 residents 4229 toddlers 4229;^ 4232;^ 4232 the 4233;<their>
4214 <them> 2599 N 4216 a 4224 about 4225 aloud 4223 back 2587 bedtime 4226 books 4223 from 3936 in 3938 it 3939 on
3941 over 3732 poems 4223 right 2587 second 3449 secondhand 38 stories 4223 tales 4223 that 3939 this 3939 through
4228 thru 3732 to 4234 up 2589 via 3938;a 4224 afternoon 2253 aloud 4223 back 2587 bedtime 4226 books 4223 class 2253
club 2253 day 2253 evening 2253 morning 2253 over 970 poems 4223 right 2587 session 2253 stories 4223 tales 4223
through 970 thru 970 to 4234 up 970 workshop 2253;are 2327 is 2327 s 2327 was 2327 were 2327;<they> 4237;<they> 4237 ^
1762 about 1763 down 1763 for 1763 on 1763 that 4238 up 1763;<them> 4239 N 1763;1 3844 breakfast 3843 call 3843 catch
3846 chat 3843 coffee 3843 demo 3843 dinner 3843 interview 3843 lunch 3843 meeting 3843 session 3843;1 3844 D 648
breakfast 3843 call 3843 catch 3846 chat 3843 coffee 3843 demo 3843 dinner 3843 for 649 interview 3843 lunch 3843
meeting 3843 my 4241 our 4241 session 3843 the 4241 to 649;s 3290;<their> 3290 N 4243 a 304 an 304 from 302 my 304 our
304 the 304;off 92;better 4245;be 4246;am 4246 are 4246 d 4247 m 4246 would 4247;<i> 4248;<i> 4248 ^ 995 that
4249;have 28 not 28;^ 533 could 4251 must 4251 should 4251;<i> 4252;and 4253;idiot 92;an 4255 better 4245 crazy 92
daft 92 foolish 92 mad 92 silly 92 stupid 92 wise 92;be 4256;^ 2155 am 4246 are 4246 be 4256 d 4257 m 4246 would
4257;get 4083 have 4083;d 4259 ll 4259 will 4259 would 4259;<i> 4258 best 2987 better 2987 high 2988 it 2996 its 2993
safer 2987 smarter 2987 time 2987 wise 2987 wiser 2987 worth 2987;... 4254 : 45 <i> 4258 ^ 995 best 2987 better 2987
high 2988 i 4260 if 2148 it 2996 its 2993 no 2406 not 2406 safer 2987 smarter 2987 that 4261 time 2987 wise 2987 wiser
2987 worth 2987;... 93 : 92 from 2151;^ 4109 as 681 for 681 to 681;=20:gave:referral ... 3044;a 3045 an 3045 my 4265
our 4265 some 3045 the 3045;<i> 2156 <me> 1055 <them> 4264 N 4264 ^ 4266 that 2165;<i> 2156 that
2165;=22:gave:volunteering ... 2638 boys 2612 children 2612 class 2612 girls 2612 juniors 2612 kids 2612 pupils 2612
u0 2612 under 2613 youngsters 2612;^ 4269;<their> 2640 ^ 2614 a 3633 an 2640 at 622 the 4270;N 672;to 4272;...
4273;<them> 2848 N 2848 ^ 4274;=16:gave:feedback audition 628 exam 628 interview 628 pitch 628 presentation 628 speech
628 talk 628 viva 628;^ 4276;ahead 2606 before 2605 for 2605 s 4063;... 4061 <their> 4277 <them> 2888 N 4278;are 28
has 28 hates 28 is 28 likes 28 prefers 28 s 28 wants 28 was 28;<they> 4280;<they> 4280 that 4281;backbone 1763 brave
1763 clever 1763 cleverer 1763 gifted 1763 glue 1763 heart 1763 loved 1763 missed 1763 needed 1763 reason 1763 right
1763 rock 1763 sharper 1763 soul 1763 stronger 1763 talented 1763 tougher 1763 valued 1763 wise 1763 wiser 1763 worth
1763;backbone 1763 brave 1763 clever 1763 cleverer 1763 far 4283 gifted 1763 glue 1763 heart 1763 loved 1763 missed
1763 much 4283 needed 1763 really 4283 reason 1763 right 1763 rock 1763 sharper 1763 so 4283 soul 1763 stronger 1763
talented 1763 the 4283 tougher 1763 twice 4283 valued 1763 very 4283 wise 1763 wiser 1763 worth 1763;be 4284;are 4284
d 2336 did 2334 do 2334 does 2334 had 2336 has 2336 have 2336 is 4284 ll 4285 s 4284 was 4284 were 4284 will
4285;brilliant 1763 far 1763 good 1763 great 1763 much 1763 proud 1763 talented 1763 well 1763;heart 1763;be 1763 beat
1763 despair 1763 doubt 1763 give 3140 lose 4288 panic 1763 sweat 1763 worry 1763;to 4289;<they> 4286;proud 1763;chin
3140;it 1763;<their> 4293 at 4294 going 1763;strong 1763;with 4294;be 4292 believe 1763 chin 3140 hang 1802 keep 4295
not 4289 stay 4296 stick 4297 trust 1763;brilliant 1763 cracking 1763 difference 1763 excellent 1763 fine 1763 good
1763 great 1763 job 1763 lovely 1763 superb 1763 wonderful 1763;a 4299 an 4299;<they> 4286 how 4287 not 4290 that 4291
to 4298 what 4300;<me> 1618 <them> 4301 me 3065;<me> 1618 me 3065;... 2728;=1:moved 1 3844 <their> 2483 <until> 648 D
3845 N 2484 breakfast 3843 call 3843 catch 3846 chat 3843 coffee 3843 demo 3843 dinner 3843 for 648 friday 2478 from
4057 interview 3843 lunch 3843 meeting 3843 monday 2478 my 3853 our 3853 session 3843 the 3853 thursday 2478 to 648
today 2478 tomorrow 2478 tuesday 2478 wednesday 2478;to 3492;comments 679 feedback 679 notes 679 remarks 679;comments
679 detailed 4307 feedback 679 my 4307 notes 679 remarks 679 some 4307;with 4308;<them> 4309;to 4310 with 4308;it
4311;<off_it> 642 been 644 being 644 gets 644 got 644 had 646 has 647 is 650 moved 648 s 651 w 654 was 644 were 644
with 654;^ 678 s 679;<their> 679 N 4314 the 679;<their> 4041;<them> 2416 N 2416 for 2643;for 2643;at 3975;a 4172 my
4172 the 4172;<told_by> 988 <view> 992;: 92 is 1020 was 1020;... 4322 : 92;is 1020 was 1020;... 4324;... 4322;... 1005
: 1007 <i> 1002 D 4323 ^ 995 about 4325 at 4326 by 4326 during 4326 from 94 in 4326 is 1013 on 4326 over 4326 re 4325
s 1015 that 1014 to 996 via 94 was 1013 when 4326;^ 0 that 1017 to 92;is 4328 was 4328;is 1055 was 1055;... 4330;D 92
^ 0;call 4332 coffee 4332 lunch 4332 phone 4332 zoom 4332;... 4330 call 4332 coffee 4332 lunch 4332 phone 4332 the
4333 zoom 4332;met 4332 spoke 4332 talked 4332;... 4330 i 4335 we 4335;... 4329 ^ 0 at 4331 during 4331 is 1055 on
4334 over 4334 to 92 was 1055 when 4336;... 4329 ^ 0 at 4331 during 4331 is 1055 on 4331 over 4331 to 92 was 1055 when
4331;... 4330 at 4331 during 4331 on 4331 over 4331 when 4331;... 4330 ^ 0 at 4331 during 4331 is 1055 on 4334 over
4334 to 92 was 1055 when 4331;... 4321 2 1000 2c 999 <told_by> 988 <view> 4327 adamant 3602 advice 4337 agreed 3601
arranged 3601 avoiding 2180 become 3379 been 3240 blanking 2180 blunt 3602 booked 3601 certain 3602 clear 3602
confirmed 3605 convinced 3602 counsel 4338 dodging 2180 down 3601 emphatic 3602 fallen 3349 finally 2245 firm 3602
fixed 3601 ghosting 2180 gone 2244 gut 1022 hot 1024 ignoring 2180 insistent 3602 just 2245 moved 2396 now 3387 of
3612 on 2427 opinion 1025 penciled 3613 pencilled 3613 planned 3601 positive 3602 recommendation 4338 scheduled 3601
set 3601 slated 3601 suggestion 4338 sure 3602 take 4339 tip 4340 tuppence 1023 two 1028 verdict 1025 view 1025;^
1604;^ 2155 am 4246 are 4246 be 4256 d 4257 m 4246 shall 4342 would 4257;busy 678 dark 678 dense 678 dry 678 fast 678
flat 678 heavy 678 long 678 loud 678 salty 678 sharp 678 short 678 slow 678 sweet 678 thick 678 thin 678 vague 678
wordy 678;too 4344;far 4345 too 4344 way 4345;are 4346 is 4346 was 4346 were 4346;... 4347;^ 4348;must 0 need 532
should 0;^ 4350;you 4351;... 4352 s 4349;<bid> 0 <bid_of> 994 do 1604 don 542 dont 0 never 0 not 532;<met_over>
1900;... 4355 <met_over> 1900;... 4355 <met_over> 1900 a 4356 an 4356 her 4356 his 4356 our 4356 the 4356;at 4357 by
4357 during 4357 in 4357 on 4357 over 4357;much 4358;a 1637 the 1638 wine 28;her 1647 his 1647 my 28;in 1764;faith
4362;believe 4362 believed 4362 d 4087 had 4363 have 4363 ll 4087 ve 4363 will 4087 would 4087;at 4357 by 4357 d 2992
during 4357 in 4357 is 2993 ll 2995 on 4357 over 4357 s 2993 will 2995 would 2995;my 1656;big 678 bitter 678 bland 678
bright 678 busy 678 clear 678 cold 678 dark 678 dense 678 dry 678 fast 678 flat 678 hard 678 heavy 678 hot 678 light
678 long 678 loud 678 salty 678 sharp 678 short 678 slow 678 small 678 soft 678 strong 678 sweet 678 thick 678 thin
678 tight 678 vague 678 weak 678 wordy 678;bit 4367 little 4367 touch 4367;too 4367;a 4368 far 4369 much 4369 not 4367
rather 4367 too 4367 way 4369;are 4370 is 4370 s 4370 was 4370 were 4370;... 4371;<their> 4372 the 4372;^ 4373;...
4074 ^ 4373 that 4374;... 4074;<me> 1618 <them> 4375 N 4376 my 3804 our 3804 the 3804;believe 4362 believed 4362 d
4092 had 4363 have 4363 ll 4092 ve 4363 will 4092 would 4092;did 92 do 92;<i> 4379;=13:talk ... 4254 : 45 <i> 4343
<their> 4349 N 4353 ^ 4354 as 4359 best 2987 better 2987 bring 4360 do 1640 don 1642 dont 1643 forget 413 get 1646
give 4361 good 1649 have 1650 hello 103 hey 103 hi 103 high 2988 hold 1651 i 4364 if 2148 it 4365 its 2993 keep 1653
never 1654 no 2406 not 2406 safer 2987 say 1655 send 4366 smarter 2987 so 4358 start 1658 stop 413 take 1659 thank 28
that 4261 the 4349 time 2987 to 4377 we 4378 whatever 4380 wise 2987 wiser 2987 worth 2987;alone 38 for 2521 in 2701
like 3511 on 3457;<their> 103 a 103 my 103 our 103 the 103;=23:contact over 4383;for 2695 on 3715 vain 38;=23:contact
^ 3717;<their> 4386 N 2586 a 103 my 103 our 103 the 103;=23:contact <them> 3652 N 3652;... 4382 across 2970 behind 349
beside 349 down 4384 for 2695 in 4385 near 349 next 350 opposite 349 over 4383 through 4387 to 3715 up 3501 with
4388;date 16;the 4390;draft 38;a 4392;as 4393;it 4394;park 38;car 4396 hall 38 road 38 room 38 street 38;the 4397;bus
38 car 38 distance 38 taxi 38 train 38 window 38;bus 38 car 38 taxi 38 train 38 window 38;a 4399 afar 38 my 4400 the
4399;distance 38 magazine 38 news 38 paper 38;a 3421 the 4402;=23:contact ... 3425 across 4398 from 4401 in 4403 on
3424 online 38 s 3706;=0:missed ... 2121 <their> 3438 <told_in> 38 a 3438 an 3438 my 3438 our 3438 the 3438 today
3439;from 3442 in 3442 on 4405 via 3442;... 3070 <them> 103 N 4404 from 3936 in 3938 it 4406 on 3941 second 3449
secondhand 38 that 4406 this 3939 through 3943 via 3938;=13:talk ... 4254 : 45 <i> 4258 ^ 4354 best 2987 better 2987
bring 4360 do 1640 don 1642 dont 1643 forget 413 get 1646 give 4361 good 1649 have 1650 high 2988 hold 1651 i 4260 if
2148 it 2996 its 2993 keep 1653 never 1654 no 2406 not 2406 safer 2987 say 1655 send 4366 smarter 2987 start 1658 stop
413 take 1659 thank 28 that 4261 time 2987 to 1619 whatever 4380 wise 2987 wiser 2987 worth 2987;=2:plan for
16;<their> 38 D 38 my 38 on 38 our 38 the 38;from 3936 in 3442 it 3939 on 3448 second 3449 secondhand 38 that 3939
this 3939 through 3943 via 3442;N 103 from 3936 in 3442 it 3939 on 3448 second 3449 secondhand 38 that 3939 this 3939
through 3943 via 3442;<their> 4004 D 81 N 4005;... 4413;^ 4414;<contact_of> 2914 comments 2890 corrections 2890 edits
2890 feedback 2890 notes 2890 redlines 2890 remarks 2890 s 3050 suggestions 2890;article 689 book 689 candidates 672
checklist 689 comments 2917 contacts 672 corrections 2917 edits 2917 feedback 2917 guide 689 leads 672 link 689 list
2922 lot 2919 name 672 names 672 notes 2917 numbers 672 page 2919 pages 2919 people 672 podcast 689 redlines 2917 s
2923 sheet 2919 spreadsheet 689 suggestions 2917 template 689;... 4417 article 689 book 689 candidates 672 checklist
689 comments 2917 contact 3100 contacts 672 corrections 2917 couple 2927 edits 2917 feedback 2917 few 2926 guide 689
leads 672 link 689 list 2922 lot 2919 name 3103 names 672 notes 2917 number 3100 numbers 672 page 2919 pages 2919
people 672 piece 689 podcast 689 redlines 2917 s 2923 sheet 2919 spreadsheet 689 suggestions 2917 template 689 video
689;... 3760 article 689 book 689 checklist 689 guide 689 link 689 list 689 piece 689 podcast 689 spreadsheet 689
template 689 video 689;article 689 book 689 checklist 689 comments 2917 corrections 2917 edits 2917 feedback 2917
guide 689 link 689 list 2922 lot 2919 notes 2917 page 2919 pages 2919 podcast 689 redlines 2917 s 2923 sheet 2919
spreadsheet 689 suggestions 2917 template 689;... 4420 article 689 book 689 checklist 689 comments 2917 corrections
2917 edits 2917 feedback 2917 guide 689 link 689 list 2922 lot 2919 notes 2917 page 2919 pages 2919 piece 689 podcast
689 redlines 2917 s 2923 sheet 2919 spreadsheet 689 suggestions 2917 template 689 video 689;article 689 book 689 link
689 piece 689 podcast 689 template 689 video 689;... 3816 article 689 book 689 checklist 689 contact 3100 guide 689
link 689 list 689 name 3100 number 3100 piece 689 podcast 689 s 2923 spreadsheet 689 template 689 video 689;0 2921
<their> 3101 a 4418 an 4419 detailed 2932 four 2934 full 2932 half 2937 lots 2932 my 4421 our 3817 pages 2932 several
2936 some 2921 that 4422 the 4423 three 2921 two 2921;the 1774;luck 1763;of 4426;=23:contact ... 4416 <contact_of>
2914 N 2916 ^ 4424 a 2944 all 4425 back 2892 best 4427 comments 2890 corrections 2890 detailed 2892 edits 2890
feedback 2890 good 4426 honest 2892 luck 1763 mark 2891 markup 2890 my 2945 notes 2890 on 3056 our 2946 over 3056
redlines 2890 remarks 2890 some 2945 suggestions 2890 the 2946 thoughts 2890;<contact_of> 2914 comments 2890
corrections 2890 edits 2890 feedback 2890 notes 2890 redlines 2890 remarks 2890 suggestions 2890;article 689 book 689
candidates 672 checklist 689 comments 2917 contacts 672 corrections 2917 edits 2917 feedback 2917 guide 689 leads 672
link 689 list 689 name 672 names 672 notes 2917 numbers 672 people 672 podcast 689 redlines 2917 s 2923 spreadsheet
689 suggestions 2917 template 689;... 4430 article 689 book 689 candidates 672 checklist 689 comments 2917 contact
3100 contacts 672 corrections 2917 couple 2927 edits 2917 feedback 2917 few 2926 guide 689 leads 672 link 689 list 689
name 3103 names 672 notes 2917 number 3100 numbers 672 people 672 piece 689 podcast 689 redlines 2917 s 2923
spreadsheet 689 suggestions 2917 template 689 video 689;article 689 book 689 checklist 689 comments 2917 corrections
2917 edits 2917 feedback 2917 guide 689 link 689 list 689 notes 2917 podcast 689 redlines 2917 s 2923 spreadsheet 689
suggestions 2917 template 689;... 4432 article 689 book 689 checklist 689 comments 2917 corrections 2917 edits 2917
feedback 2917 guide 689 link 689 list 689 notes 2917 piece 689 podcast 689 redlines 2917 s 2923 spreadsheet 689
suggestions 2917 template 689 video 689;0 2950 <their> 3101 a 4431 an 4419 detailed 2932 four 2926 full 2932 lots 2932
my 4433 our 3817 pages 2932 some 2950 that 4422 the 4423 three 2950 two 2950;... 2943 <contact_of> 2914 client 681
customer 681 few 2892 lead 681;=23:contact ... 4429 <contact_of> 2914 N 2916 ^ 4434 a 4435 back 2892 comments 2890
corrections 2890 detailed 2892 edits 2890 feedback 2890 honest 2892 mark 2891 markup 2890 my 2945 notes 2890 our 2946
redlines 2890 remarks 2890 some 2945 suggestions 2890 the 2946 thoughts 2890;<their> 4004 N 4005 to 3043;business 4006
candidate 4437 candidates 4437 client 4437 clients 4437 customer 4437 customers 4437 job 4006 lead 4437 leads 4437;...
4438 business 4006 candidate 4437 candidates 4437 client 4437 clients 4437 customer 4437 customers 4437 job 4006 lead
4437 leads 4437;... 4006 0 4439 a 4439 my 2959 our 2959 some 4439 three 4439 two 4439;double 2782 quick 2780 warm
2780;a 2959 an 2959 my 2959 our 2959 some 2959 the 2959;... 3209 <contact_of> 3046 <their> 3049 ^ 4442 the 3060 to
3211;... 3209 <their> 3049 ^ 2960 to 3211;<contact_of> 3046 e 2779 email 2778 intro 2777 introduction 2777 mail 2778
whatsapp 2778;... 3209 <contact_of> 3046 <their> 3049 <them> 4428 N 4436 ^ 4440 a 4441 across 2961 along 3212 an 2780
comments 2964 edits 2964 feedback 2964 my 2965 notes 2964 on 4443 over 4444 some 2965 that 2780 the 4445 thoughts 2964
to 3211;=2:plan ^ 2639;=2:plan <their> 3633 N 2315 a 4447 an 2640 for 16 out 2316 the 4447;<them> 3013 D 16 N 3013 for
16 up 4448;<their> 2530;have 16 meet 16 see 16 visit 16 we 28;experience 3075 learnings 3075 lessons 3075 pointers
3075 tips 3075;with 689;... 2958 <useful> 2957 article 4453 book 4453 link 4453 list 4453 paper 4453 podcast 4453
report 4453 template 4453 video 4453;a 4454 an 4454 my 4454 our 2959 some 2959 the 4454;booth 3775 few 4026 pitch 3775
stall 3775 stand 3775 table 3775;about 659 from 659 in 659 of 659 on 659 with 659;about 659 in 659 of 659 on 659 with
659;how 4457;booth 3775 experience 4457 experiences 4458 i 4023 insights 4022 know 4459 knowhow 4022 knowledge 4458
learnings 4457 lessons 4457 notes 4022 pitch 3775 pointers 4022 stall 3775 stand 3775 story 4458 table 3775 take 4022
tips 4022 trick 4458 tricks 4457 war 4025 we 4023;... 4452 N 3707 ^ 4455 a 4456 across 2961 my 4460 our 4460 over 2961
some 4026 the 3777 what 4030;learnings 659 lessons 659 pointers 659 tips 659 tricks 659;few 4462;a 4463 my 4462 our
4462 some 4462;<them> 4464 N 4464;1 3844 <their> 2483 D 3845 N 2484 breakfast 3843 call 3843 catch 3846 chat 3843
coffee 3843 demo 3843 dinner 3843 fri 3841 friday 2478 from 4057 interview 3843 lunch 3843 meeting 3843 mon 3841
monday 2478 my 3853 our 3853 sat 3841 session 3843 sun 3841 the 3853 thu 3841 thurs 3841 thursday 2478 to 648 today
2478 tomorrow 2478 tue 3841 tues 3841 tuesday 2478 wed 3841 wednesday 2478;hands 103;<me> 38;here 38 with 4468;arrived
38 been 4469 come 2672 landed 38 reached 4468;bring 3401 call 38 catch 472 connect 595 drop 3307 get 3319 give 3313
have 4470 introduce 595 look 3315 meet 38 pop 3316 ring 38 see 38 to 3857 visit 38 we 28;^ 658 ropes 659;^ 658 a 659
around 659 how 659 my 659 our 659 round 659 the 4472 to 659 what 659 where 659 which 659;=9:told a 659 how 659 my 659
our 659 the 659 to 659;<them> 4473 N 4474 ^ 2733;<them> 3658 N 3658;^ 658 to 659;a 659 how 4477 my 659 our 659 the 659
to 659;<them> 4478 N 3658;<they> 28 it 28;over 4383;down 4481 over 4383 through 4383;... 3209 <them> 3057 N 3058 along
3370 on 3370 over 3370 to 3211;is 1875 s 1875;call 38 catch 38 contact 38 email 38 get 1259 phone 38 reach 38 reply 38
ring 38 text 38;to 4485;<i> 2974 busy 4486 did 302 no 2210 that 28 was 302 were 302 you 1699;afternoon 2115 day 2115
days 2115 evening 2115 h 2115 hour 2115 hours 2115 hr 2115 hrs 2115 morning 2115;came 472;<their> 622 N 2315 ^ 2662
out 970;up 2784;my 103 our 103;at 4492 here 103 with 1074;hours 4493 mins 4493 minutes 4493;day 4493;hour 4493;an
4496;afternoon 4493 day 4493 evening 4493 morning 4493;hours 4493;0 4494 a 4495 an 4496 half 4497 the 4498 two 4499;^
628 for 629 in 629 on 629 through 629 to 629 with 629;<them> 4501;<them> 678;with 4503;... 4504;^ 4505;s 4506;<their>
4506 N 4507;on 4508 over 4508 through 4508 thru 4508;=22:gave:volunteering <det> 5 <their> 5 house 5 out 5 up
5;<helping> 4510;^ 4511;^ 4511 to 4512;<them> 4513 N 4513;^ 5 at 622 for 622 with 622;=23:contact <cause> 2738 a 2739
our 2739 the 2739;<helped> 4502 <time_unit> 2743 at 2740 combing 4509 for 2740 going 4509 helping 4514 in 2740 looking
4509 mentoring 629 volunteering 4515 with 4516 working 4509;... 4517 0 4494 <time_unit> 2768 a 4495 an 4496 half 4497
the 4498 two 4499;guarantor 2125 referee 2125 reference 2125;s 4519;<their> 4519 N 4520 a 4519;=23:contact as 4521 up
2784;... 3070 from 3936 in 3442 it 3939 on 3448 second 3449 secondhand 38 that 3939 this 3939 through 3943 via
3442;<their> 3771 <them> 622 N 3774 a 3776 an 2640 for 2756 my 3777 our 3777 the 3782;up 657;as 622 for 622;in 4526 up
2784;at 302;=23:contact ^ 3650 company 3651;<them> 3652 N 4529;at 3975 in 3501 over 4528 up 3501 with 4530;... 93 :
1012;about 659 at 681 in 2847 on 659 through 659 to 681 toward 681 towards 681 with 659;<me> 2658 <them> 4533 N 4533 ^
4130;as 622 for 3003;for 2695 in 4535;in 4526;=0:missed again 38 up 38;me 4538 us 4538;answered 38 been 482 called 38
come 1259 got 1259 replied 38 responded 38 rung 38 written 38;not 4540;t 4540;ever 2674 get 2673 got 2673 gotten 2673
quite 2674 yet 2674;has 4541 hasn 4542 hasnt 4540 haven 4542 havent 4540 not 4543 trying 2398;<their> 622 N 2315 as
622 for 3003 vain 38;by 38 for 2783;... 4382 <me> 3663 across 2970 as 4521 behind 349 beside 349 for 2695 in 4545 me
4538 near 349 next 350 opposite 349 up 4546 us 4538;vm 38;vm 38 voicemail 38;... 3279 2 4548 to 4549;as 22 that 22;me
4551;... 2728 me 4551;so 38;traffic 4554;<their> 4053 in 4555 up 2784;<i> 2156 <them> 4095 N 3955 that 2165;<i> 2156
best 2987 better 2987 high 2988 it 2996 its 2993 safer 2987 smarter 2987 time 2987 wise 2987 wiser 2987 worth 2987;:
45 <i> 2156 best 2987 better 2987 high 2988 it 2996 its 2993 no 2406 not 2406 safer 2987 smarter 2987 that 4558 time
2987 wise 2987 wiser 2987 worth 2987;be 38 call 38 go 38 have 38 join 38 meet 38 ring 38 see 38 speak 38 visit 38;to
4560;myself 864 ourselves 864;upon 4562;: 996 it 4563;... 2728 a 4172 it 4563 my 4172 the 4172;^ 1762 giving 1763
quitting 1763 resigning 1763 throwing 1763;^ 1762 from 4566;^ 1763;ledge 1763;the 4569;=21:gave:encouragement ^ 1762;^
4571 giving 1763 quitting 1763 resigning 1763 throwing 1763;of 4572;doubts 1762 fears 1762 jitters 1762 nerves 1762
panic 1762 wobble 1762 worries 1762;^ 4574;<their> 4575 ^ 658 the 4575;around 1763 down 4567 into 4568 off 4570 out
4573 round 1763 through 4576 up 1763;from 4566;of 4566;down 4578 off 4570 out 4579 round 1763 through 4576;=23:contact
<me> 2248 <them> 4577 N 4580;<me> 2248;as 2602 assembly 2746 class 2746 demo 2746 for 623 lesson 2746 masterclass 2746
pro 624 session 2746 story 2751 storytime 2746 talk 2746 tour 2746 training 2746 unpaid 622 workshop 2746;^ 658 a 659
how 659 my 659 our 659 the 659 to 659;... 2732 boys 2612 children 2612 class 2612 girls 2612 juniors 2612 kids 2612
pupils 2612 u0 2612 under 2613 youngsters 2612;... 3459 ^ 2614 assembly 2746 class 2746 demo 2746 duty 2567 group 2567
lesson 2746 masterclass 2746 reading 2567 round 2567 route 2567 session 2746 shift 2567 slot 2567 stall 2567 story
2751 storytime 2746 talk 2746 tour 2746 training 2746 turn 2567 workshop 2746;... 4583 0 2690 <their> 2690 <them> 4584
N 4584 ^ 4585 a 3461 an 3461 as 2602 assembly 2746 class 2746 demo 2746 for 623 lesson 2746 masterclass 2746 pro 624
session 2746 some 3503 story 2751 storytime 2746 talk 2746 the 4586 three 2690 tour 2746 training 2746 two 2690 unpaid
622 workshop 2746;<bid> 0 <bid_of> 994 do 1604 don 542 dont 0 never 0 not 532 to 0;D 996 ^ 4588;=13:talk <me>
4589;<bid> 0 never 0 not 532 to 0;^ 4591;: 45 <plainly> 4592 ^ 4591;<bid> 0 <bid_of> 994 never 532 no 532 not 532 to
0;^ 4594;<bid> 0 not 532 to 0;^ 4596;<bid> 0 never 532 not 532 to 0;D 4597 ^ 4598;D 4597 ^ 4598 out 4599;blank 1087;D
4597 ^ 4598 out 1087;: 45 <i> 1967 <plainly> 4593 D 4595 ^ 4594 again 4599 at 1088 bluntly 4599 by 1088 during 1088
flat 4600 in 1088 just 45 on 1088 outright 1087 over 1088 plainly 1087 point 4601 simply 45 straight 4602 that 1617
twice 4599 via 1088 whatever 4380;do 1604 don 542 dont 0 never 0 not 532;<me> 4603 ^ 4604;... 2951 article 689 book
689 candidates 672 checklist 689 comments 2917 contact 3100 contacts 672 corrections 2917 couple 2927 edits 2917
feedback 2917 few 2926 guide 689 leads 672 link 689 list 689 name 3103 names 672 notes 2917 number 3100 numbers 672
people 672 podcast 689 redlines 2917 s 2923 spreadsheet 689 suggestions 2917 template 689;... 2940 article 689 book
689 checklist 689 contact 3100 guide 689 link 689 list 689 name 3100 number 3100 podcast 689 s 2923 spreadsheet 689
template 689;0 2950 <their> 3101 a 4606 an 2930 detailed 2932 four 2926 full 2932 lots 2932 my 2954 our 2941 pages
2932 some 2950 the 4607 three 2950 two 2950;... 3813 <contact_of> 2914 N 2916 ^ 4608 a 2944 all 4425 back 2892 best
4427 comments 2890 corrections 2890 detailed 2892 edits 2890 feedback 2890 good 4426 honest 2892 luck 1763 mark 2891
markup 2890 my 2945 notes 2890 on 3056 our 2946 over 3056 redlines 2890 remarks 2890 some 2945 that 2227 the 2946
thoughts 2890;<contact_of> 2914 and 2523 but 2523 without 2517;... 4610 <contact_of> 2914 N 2916 ^ 4608 a 2944 and
2523 back 2892 but 2523 comments 2890 corrections 2890 detailed 2892 edits 2890 feedback 2890 honest 2892 mark 2891
markup 2890 my 2945 notes 2890 our 2946 redlines 2890 remarks 2890 some 2945 that 2227 the 2946 thoughts 2890 to
2526;=23:contact ... 3209 <me> 1618 <them> 4609 N 4611 along 3370 on 3370 over 3370 to 3211;=10:thanks;you 4613;d 531
must 0 need 532 ought 532 should 0 shouldn 542;<them> 938;^ 4615 d 28 had 28 promised 938 said 938 swore 938 told
4616;<off_it> 643 D 103 at 103 by 103 during 103 on 103 over 103;<i> 4617 <they> 28 been 644 being 644 gets 644 got
644 had 646 has 647 is 644 s 652 was 4618 were 644;in 2374 now 2375;in 2374 is 4620 now 2375 s 4620;<view> 2064 advice
2150 ball 4621 five 2436 four 2436 three 2436 two 2436 whole 2114;1 863 a 875 an 875 another 871 appointment 18 board
871 breakfast 18 brunch 18 call 18 catch 867 chat 18 coffee 18 date 18 demo 18 dinner 18 drinks 18 final 871 first 871
follow 873 interview 18 lunch 18 meeting 18 monthly 871 mtg 18 my 875 one 869 our 875 phone 870 quick 871 second 871
session 18 short 871 supper 18 sync 18 tea 18 team 871 video 870 weekly 871 workshop 18 zoom 18;is 4623 s 4623;and
3418 are 3419 assured 1936 assures 1936 guaranteed 1935 guarantees 1935 is 3419 pinky 2039 s 3419 swears 1935 swore
1935 vowed 1935 vows 1935;asking 22 calling 22 hiring 22 inviting 22 whether 22;: 996 about 4626 of 4626;... 4254 : 45
<i> 4258 best 2987 better 2987 high 2988 it 2996 its 2993 no 2406 not 2406 safer 2987 smarter 2987 that 4261 time 2987
wise 2987 wiser 2987 worth 2987;been 644 being 644 gets 644 got 644 had 646 has 647 is 644 s 652 was 4618 were 644;s
4349;asking 38 calling 38 emailing 38 inviting 38 messaging 38 ringing 38 seeing 38 texting 38 visiting 38;of
897;calling 38;<i> 4248 <their> 4349 N 4630 about 4631 better 4632 of 4633 that 4249 the 4349;s 3194;<their> 3194 N
4635 ^ 4130;... 961 <work_thing> 678 book 678 cv 678 deck 678 draft 678 pitch 678 plan 678 proposal 678 website 678;^
4637;<their> 4638 N 2586;up 3017;^ 672 about 681 on 681;off 4641;... 93 : 92 <them> 4642 from 2151 is 1055 was
1055;course 672 flat 672 fund 672 gig 672 grant 672 job 672 opening 672 position 672 role 672 scholarship 672 tender
672 vacancy 672;... 4644 course 672 flat 672 fund 672 gig 672 grant 672 job 672 opening 672 position 672 role 672
scholarship 672 tender 672 vacancy 672;a 4645 an 4645 the 4645;^ 4646;^ 672 about 681 on 681 to 681;about 4647 off
4648;about 681 to 681;off 4650;<them> 4649 N 4651;<them> 4651 N 4651;: 313 N 2132;person 1900;phone 1900;the 4656;in
4655 on 4657;... 649 D 648;1 4659;up 4659;1 4660 breakfast 4659 call 4659 catch 4661 chat 4659 coffee 4659 demo 4659
dinner 4659 interview 4659 it 4659 lunch 4659 meeting 4659 session 4659;1 4660 breakfast 4659 call 4659 catch 4661
chat 4659 coffee 4659 demo 4659 dinner 4659 interview 4659 it 4659 lunch 4659 meeting 4659 my 4662 our 4662 session
4659 the 4662;=13:talk 1 4660 breakfast 4659 call 4659 catch 4661 chat 4659 coffee 4659 demo 4659 dinner 4659
interview 4659 it 4659 lunch 4659 meeting 4659 my 4662 our 4662 session 4659 the 4662;aid 2538 arrange 28 assist 2538
big 2415 buck 2415 cheer 2415 confirm 28 congratulate 28 do 4654 egg 2415 gee 2415 help 2538 me 4658 move 4663 perk
2415 plan 28 postpone 4663 push 4663 rearrange 4664 reschedule 4663 say 28 shift 4663 spur 2415 tell 1644;=12:task :
313 N 2132;<bid> 0 <bid_of> 994 ask 0 go 0 never 532 no 532 not 532 to 0;<met_over> 1900 ^ 1086;... 4355 <met_over>
1900 call 1900 coffee 1900 dinner 1900 drinks 1900 email 1900 lunch 1900 meeting 1900 message 1900 person 1900 phone
1900 teams 1900 text 1900 zoom 1900;... 4668 <met_over> 1900 a 4669 an 4356 call 1900 coffee 1900 dinner 1900 drinks
1900 email 1900 her 4356 his 4356 lunch 1900 meeting 1900 message 1900 our 4356 person 1900 phone 1900 teams 1900 text
1900 the 4669 zoom 1900;... 4668 <met_over> 1900 a 4356 an 4356 her 4356 his 4356 our 4356 the 4356;ask 0 go 0;^
4672;... 4254 : 45 <i> 1967 <plainly> 4593 <their> 28 <they> 28 D 4595 N 28 ^ 4667 about 28 again 4599 at 4670 bluntly
4599 by 4670 during 4671 flat 4600 in 4670 just 45 on 4670 outright 1087 over 4670 plainly 1087 point 4601 simply 45
so 4358 straight 4602 that 1690 to 4673 twice 4599 via 1088 whatever 4380;on 1763;at 4294 going 1763;at 4294 with
4294;carry 4675 give 3140 keep 4676 lose 4288 push 4675 quit 1763 stick 4677 stop 1763 worry 1763;to 4678;going
864;are 4680 can 313 d 313 is 4680 ll 313 will 313 would 313;accountant 4681 assistant 4681 bookkeeper 4681 designer
4681 engineers 4681 girls 4681 guys 4681 lads 4681 lawyer 4681 lawyers 4681 lot 4681 office 4681 people 4681 side 4681
team 4681;<they> 4072 my 4682 our 4682;<they> 4072 and 4679 my 4682 not 4679 our 4682 that 4683;long 1763;a 4685;^
1762 brilliantly 1763 fine 1763 great 1763 well 1763;<meant_well> 1763;be 4688 nail 1763 smash 1763;to 4689;^ 1762 at
1763 enough 1763;^ 1762 at 1763;^ 1762 ready 1763;than 4693;^ 1762 for 1763;^ 1762 enough 1763;able 1763 amazing 1763
backbone 1763 brave 1763 clever 1763 cleverer 1763 come 4686 doing 4687 earned 1763 enough 1763 far 4283 fine 1763
gifted 1763 glue 1763 going 4690 good 4691 great 4692 heart 1763 loved 1763 missed 1763 more 4694 much 4283 needed
1763 on 2325 prepared 1763 put 1802 ready 4695 really 4283 reason 1763 right 1763 rock 1763 sharper 1763 so 4283 soul
1763 strong 4696 stronger 1763 talented 1763 the 4283 tougher 1763 twice 4283 valued 1763 very 4283 well 2326 wise
1763 wiser 1763 worth 1763;... 175 D 81 my 81 our 81;^ 4698;expect 4699 have 4699;brilliant 1763 brilliantly 1763 fine
1763 great 1763 well 1763;^ 4698 there 1763;ace 1763 be 4688 do 4701 done 2334 fly 1763 get 4702 have 4699 make 4294
manage 1763 nail 1763 pull 1801 rock 1763 smash 1763;brilliantly 1763 fine 1763 great 1763 well 1763;at 1763;for
1763;^ 2338 come 4686 doing 4704 done 2334 earned 1763 going 4690 good 4705 great 4705 more 1772 put 1802 ready 4706
strong 1773 worth 1763;natural 1763 star 1763;there 1763;ace 1763 be 4688 do 4701 fly 1763 get 4709 make 4294 manage
1763 nail 1763 pull 1801 rock 1763 smash 1763;to 4710;right 2325;the 4712 track 1763;backbone 1763 best 1763 brave
1763 clever 1763 cleverer 1763 gifted 1763 glue 1763 heart 1763 loved 1763 missed 1763 needed 1763 reason 1763 right
1763 rock 1763 sharper 1763 soul 1763 stronger 1763 strongest 1763 talented 1763 tougher 1763 valued 1763 wise 1763
wiser 1763 worth 1763;a 4708 able 1763 almost 4709 amazing 1763 backbone 1763 brave 1763 brilliant 1763 clever 1763
cleverer 1763 come 4686 doing 4687 earned 1763 enough 1763 fantastic 1763 far 4283 fine 1763 getting 912 gifted 1763
glue 1763 going 4711 good 4691 great 4692 heart 1763 loved 1763 missed 1763 more 4694 much 4283 nearly 4709 needed
1763 on 4713 prepared 1763 put 1802 ready 4695 really 4283 reason 1763 right 1763 rock 1763 sharper 1763 so 4283 soul
1763 strong 4696 stronger 1763 talented 1763 the 4714 tougher 1763 twice 4283 valued 1763 very 4283 well 2326 wise
1763 wiser 1763 wonderful 1763 worth 1763;<meant_well> 1763 backbone 1763 brave 1763 clever 1763 cleverer 1763 far
4283 gifted 1763 glue 1763 heart 1763 loved 1763 missed 1763 much 4283 needed 1763 really 4283 reason 1763 right 1763
rock 1763 sharper 1763 so 4283 soul 1763 stronger 1763 talented 1763 the 4283 tougher 1763 twice 4283 valued 1763 very
4283 wise 1763 wiser 1763 worth 1763;ace 1763 be 4716 do 4701 fly 1763 get 4702 have 4699 make 4294 manage 1763 nail
1763 pull 1801 rock 1763 see 935 smash 1763;come 4686 doing 4704 earned 1763 going 4690 good 4705 great 4705 more 1772
put 1802 ready 4706 strong 1773 worth 1763;brilliantly 1763 fine 1763;a 4708 able 1763 almost 4709 backbone 1763 brave
1763 brilliant 1763 clever 1763 cleverer 1763 doing 4719 enough 1763 fantastic 1763 far 4283 fine 1763 gifted 1763
glue 1763 good 1773 great 1763 heart 1763 loved 1763 missed 1763 more 2324 much 4283 nearly 4709 needed 1763 on 4713
prepared 1763 ready 1763 really 4283 reason 1763 right 1763 rock 1763 sharper 1763 so 4283 soul 1763 stronger 1763
talented 1763 the 4714 tougher 1763 twice 4283 valued 1763 very 4283 well 2326 wise 1763 wiser 1763 wonderful 1763
worth 1763;ace 1763 be 4716 do 4701 fly 1763 get 4702 have 4699 make 4294 manage 1763 nail 1763 pull 1801 rock 1763
smash 1763;get 4699 have 4699;are 4697 can 4700 could 2330 d 4703 did 2334 do 2334 does 2334 get 4699 gets 4699 had
2336 has 4707 have 4707 is 4715 ll 4717 receives 903 s 4715 ve 4718 was 4720 were 4720 will 4721 would 4722;are 4370 d
2223 is 4370 ll 2223 s 4370 should 2223 was 4370 were 4370 will 2223 would 2223;... 4724;<their> 4372 a 2225 an 2225
my 2225 our 2225 the 4725;how 658;^ 4727;know 4728;about 4728 i 4729;to 659;... 4731 brilliant 1763 far 1763 good 1763
great 1763 i 659 much 1763 proud 1763 talented 1763 to 659 we 659 well 1763;across 177 back 177 out 177 over 177 round
177 up 177;... 4733;a 4734 an 4734 my 4734 our 4734 the 4734;^ 4735;... 4084 a 4734 an 4734 my 4734 our 4734 the
4734;^ 4737;get 4736 have 4738;believe 4362 believed 4362 d 4739 had 4363 have 4363 ll 4739 ve 4363 will 4739 would
4739;^ 1762 fine 1763;able 1763 amazing 1763 backbone 1763 brave 1763 clever 1763 cleverer 1763 doing 4741 enough 1763
far 4283 fine 1763 gifted 1763 glue 1763 good 4696 great 1763 heart 1763 loved 1763 missed 1763 more 4694 much 4283
needed 1763 on 2325 prepared 1763 ready 1763 really 4283 reason 1763 right 1763 rock 1763 sharper 1763 so 4283 soul
1763 strong 1763 stronger 1763 talented 1763 the 4283 tougher 1763 twice 4283 valued 1763 very 4283 well 2326 wise
1763 wiser 1763 worth 1763;^ 1762 brilliantly 1763 fine 1763;a 4708 able 1763 almost 4709 amazing 1763 backbone 1763
brave 1763 brilliant 1763 clever 1763 cleverer 1763 doing 4743 enough 1763 fantastic 1763 far 4283 fine 1763 getting
912 gifted 1763 glue 1763 going 4711 good 4696 great 1763 heart 1763 loved 1763 missed 1763 more 4694 much 4283 nearly
4709 needed 1763 on 4713 prepared 1763 ready 1763 really 4283 reason 1763 right 1763 rock 1763 sharper 1763 so 4283
soul 1763 strong 1763 stronger 1763 talented 1763 the 4714 tougher 1763 twice 4283 valued 1763 very 4283 well 2326
wise 1763 wiser 1763 wonderful 1763 worth 1763;are 4742 can 4700 could 2330 d 4703 did 2334 do 2334 does 2334 get 4699
gets 4699 had 2336 has 2339 have 2339 is 4744 ll 4717 receives 903 s 4744 was 4720 were 4720 will 4721 would
4722;<they> 4745 ^ 4726 my 4682 our 4682;herself 1763 himself 1763;for 4294;^ 1762 there 1763;in 4749 on 1802;^ 1762
it 1763;chin 1763;faith 1763;<their> 4293 at 4751 going 1763 her 4752 his 4752 smiling 1763 the 4753 trying 1763;at
1763 in 1763 with 4751;back 4747 be 4292 believe 1763 carry 4675 cheer 3140 chin 3140 crack 4675 go 4748 hang 4750
hold 4675 keep 4754 not 4289 push 4675 stay 4296 stick 4755 trust 1763;done 1763;about 679 of 679;think 4758 thought
4758;... 4731 a 4299 an 4299 i 4759;... 4731;=9:told ... 4684 <they> 4723 ^ 4726 about 4647 all 4730 bluntly 3151
candidly 3151 everything 4730 flat 3155 frankly 3151 honestly 3151 how 4732 i 4740 my 4682 not 4290 our 4682 outright
3151 plainly 3151 straight 3151 that 4746 to 4756 we 4740 well 4757 what 4760 where 4761 which 4761;<they> 4072 my
4682 our 4682 that 4683;... 82 my 81 our 81;^ 4764;expect 4765 have 4765;^ 4764 there 1763;ace 1763 be 4688 do 4701
fly 1763 get 4767 have 4765 make 4294 manage 1763 nail 1763 pull 1801 rock 1763 smash 1763;the 4712;best 1763 right
1763 strongest 1763;a 4708 almost 4709 brilliant 1763 come 4686 doing 4704 earned 1763 fantastic 1763 getting 935
going 4711 good 4705 great 4692 more 1772 nearly 4709 on 4769 put 1802 ready 4706 strong 1773 the 4770 wonderful 1763
worth 1763;ace 1763 be 4688 do 4701 fly 1763 get 4767 have 4765 make 4294 manage 1763 nail 1763 pull 1801 rock 1763
see 935 smash 1763;brilliantly 1763;a 4708 almost 4709 brilliant 1763 doing 4773 fantastic 1763 great 1763 nearly 4709
on 4769 the 4770 wonderful 1763;get 4765 have 4765;are 4718 can 4766 d 4768 get 935 gets 4765 has 4718 have 4718 is
4771 ll 4772 s 4771 ve 4718 was 4774 were 4774 will 4768 would 4775;... 4731 i 659 we 659;get 4736 have 4736;d 4778 ll
4778 will 4778 would 4778;give 3140 lose 4288;to 4780;a 4708 almost 4709 brilliant 1763 doing 4773 fantastic 1763
getting 935 going 4711 great 1763 nearly 4709 on 4769 the 4770 wonderful 1763;can 4766 d 4768 get 935 gets 4765 is
4782 ll 4772 s 4782 was 4774 were 4774 will 4768 would 4775;<they> 4783 ^ 2226 my 4682 our 4682;chin 2591;<their>
4785;^ 4786 at 4751 going 1763 her 4752 his 4752 smiling 1763 the 4753 trying 1763;back 4747 believe 1763 carry 4675
cheer 3140 chin 3140 crack 4675 go 4748 hang 4750 hold 4675 keep 4787 push 4675 stick 4755 trust 1763;=9:told ... 4763
<they> 4776 ^ 2226 all 4730 everything 4730 how 4777 i 4779 my 4682 not 4781 our 4682 that 4784 to 4788 we 4779 well
4757 what 4761 where 4761 which 4761;<me> 4674 <them> 4762 N 4789 ^ 4604 a 4224 aloud 4223 bedtime 4226 books 4223 my
3804 our 3804 poems 4223 stories 4223 tales 4223 the 3804;call 38 catch 38 chat 38 come 38 contact 38 email 38 get
1259 meet 38 phone 38 reach 38 reply 38 ring 38 see 38 speak 38 talk 38 text 38;to 4791;busy 4792;... 4039 class 5
shift 5 slot 5 stall 5 turn 5;... 2689 ^ 4794 assembly 2567 class 2567 duty 2567 group 2567 lesson 2567 reading 2567
round 2567 route 2567 session 2567 shift 2567 slot 2567 stall 2567 tour 2567 turn 2567;wing 629;my 4796;=23:contact ^
2450 across 2455 along 2455 down 2455 in 2455 over 2455 round 2455 to 2901 under 4797 up 2455 with 2460;class 5 shift
5 slot 5 stall 5 turn 5;^ 4799;=23:contact ^ 2451 across 2466 along 2466 down 2466 in 2466 out 2470 over 2466 round
2466 s 4800 to 2903 under 4797 up 2466 with 2460;assembly 2567 axe 4134 class 2567 comb 4134 duty 2567 group 2567
highlighter 4134 knife 4134 lesson 2567 pen 4134 pencil 4134 reading 2567 round 2567 route 2567 scalpel 4134 session
2567 shift 2567 slot 2567 stall 2567 tour 2567 turn 2567;look 3335;... 4802 assembly 2567 axe 4134 booth 3775 class
2567 comb 4134 duty 2567 good 4803 group 2567 highlighter 4134 knife 4134 lesson 2567 look 3335 pen 4134 pencil 4134
pitch 3775 quick 4803 read 3335 reading 2567 round 2567 route 2567 scalpel 4134 session 2567 shift 2567 slot 2567
stall 4196 stand 3775 table 3775 tour 2567 turn 2567;... 4802 assembly 2567 axe 4134 booth 3775 class 2567 comb 4134
duty 2567 group 2567 highlighter 4134 knife 4134 lesson 2567 pen 4134 pencil 4134 pitch 3775 reading 2567 round 2567
route 2567 scalpel 4134 session 2567 shift 2567 slot 2567 stall 4196 stand 3775 table 3775 tour 2567 turn 2567;...
2728 0 2690 <their> 4795 <them> 4798 N 4801 a 4804 an 2690 apart 4042 it 4563 me 103 my 4199 our 3777 place 2565 the
4805 three 2690 two 2690 up 2120;<their> 964 N 3016;<their> 4041 apart 4807 it 472;<them> 2442 ^ 2614 the 2615;...
2704;by 349 engaged 38 no 2514 nobody 950 off 349 on 349 past 349 rang 2420 voicemail 2515;=0:missed ... 2518;boost
2355 buoy 2355 call 38 calm 2355 catch 484 cheer 2355 comfort 2355 console 2355 encourage 2355 find 38 get 38 lift
2355 meet 484 phone 38 raise 2355 rally 2355 reach 38 reassure 2355 ring 38 see 38 settle 2355 speak 38 talk 38 visit
38;... 4811 <them> 4812 N 4812 calling 38 phoning 38 reaching 38 ringing 38 to 4813;out 28;^ 658 about 659 ahead 2606
before 2605 for 2886 in 659 on 659 through 629 with 629;<them> 4816 N 2888 ^ 2614 the 2615;<plainly> 2159 D 2161 ^
2160 at 1088 away 2400 by 1088 during 1088 in 1088 into 92 off 92 on 1088 over 1088 to 92 toward 92 towards 92 via
1088;<me> 4818 <them> 2911 N 2416;sat 3792 sitting 3792 stood 3792 waiting 3792;become 3379;become 3379 half 2716
hoped 2715 intended 2715 meant 2715 now 4821 planned 2715 rather 2716 really 2716 so 2716 very 2720 wanted
2715;<off_it> 642 been 644 being 644 gets 644 got 644 had 646 has 647 is 650 s 651 w 654 was 644 were 644 with
654;<their> 622 N 2315 ^ 5 a 622 our 622 the 622;<me> 2655 ^ 5 at 4824 for 622 on 3474 out 3475 with 622;at 622 for
622 w 622 with 622;about 970 for 970 on 970;comments 4827 corrections 4827 edits 4827 feedback 4827 notes 4827
questions 4827 suggestions 4827 thoughts 4827;... 2923;^ 4829;binned 642 bumped 642 canceled 642 cancelled 642
deferred 642 postponed 642 pulled 642 pushed 642 s 4830 scrapped 642 shelved 642;of 4828;<contact_of> 2914 couple 4832
few 4828;^ 4829 comments 4827 corrections 4827 edits 4827 feedback 4827 notes 4827 questions 4827 suggestions 4827
thoughts 4827;0 4828 <contact_of> 2914 N 4831 a 4833 detailed 4828 lots 4832 my 4834 our 4830 some 4828 the 2943 three
4828 two 4828;in 2701;<them> 3498 N 3498 nothing 38;alone 38 for 4837 in 2701 like 3511 on 3457;... 4838 in 2701;about
794 on 794 re 794 regarding 794;<them> 4840;from 4841;back 4842 from 4841;hear 4843;... 4838 : 794 for 794 in 2701 on
794 to 4844;^ 2451 across 2455 along 2455 down 2455 in 2455 over 2455 round 2455 through 659 to 2454 up 2455 with
2460;^ 2451 across 2466 along 2466 down 2466 in 2466 out 2470 over 2466 round 2466 s 622 through 659 to 2465 up 2466
with 2460;=23:contact ... 2704 <their> 622 <them> 4846 N 4847 by 2705 for 2316 home 2597 past 2705 right 2706 straight
2706;bring 3401 connect 595 introduce 595 to 3857;N 2286 ask 38 call 38 catch 484 discuss 38 email 38 give 3796 go 38
have 38 invite 38 join 38 meet 38 phone 38 ring 38 see 38 speak 38 talk 38 text 38 thank 38 visit 38;at 2287 for 2411
it 2718 over 2310 round 2311 that 2718 them 2718 this 2718 those 2718 to 4850;<plainly> 2159 D 2161 ^ 2160 against 92
at 1088 away 2400 by 1088 during 1088 in 1088 not 2406 off 92 on 1088 over 1088 that 1617 via 1088;<i> 2156 <me> 4852
against 92 away 2400 not 2406 off 92 that 2165;call 2393 job 2393 move 2393 sounding 2127 task 2393 turn 2393;s
4854;for 17 to 2185;answering 38 asked 3924 available 38 in 38 invited 38 on 3928 picking 484 reachable 38;=0:missed
without 2180;for 17 without 2180;<their> 4047 <they> 1060 N 4855 a 4047 about 2186 adamant 3600 agreed 3601 ahead 2564
all 2189 arranged 3601 avoiding 2180 blanking 2180 blunt 3602 booked 4856 brought 3295 certain 3604 clear 3600
confirmed 3601 conscripted 2192 convinced 3604 dodging 2180 down 4856 drafted 2192 dragged 2192 due 922 emphatic 3602
fine 2564 firm 3607 fixed 3601 geared 2187 ghosting 2180 going 922 held 2565 her 2394 his 2394 hoping 2186 ignoring
2180 insistent 3607 itching 2186 just 2188 meant 922 moved 3608 my 2394 not 4857 of 3612 off 4858 on 4859 our 2394
penciled 3613 pencilled 3613 placed 3071 planned 3601 poised 2186 positive 3602 postponed 649 press 2195 primed 2186
pushed 649 quite 3619 ready 2186 really 3619 rescheduled 649 roped 2192 scheduled 3601 set 4856 shifted 649 signed
2196 slated 3601 supposed 922 sure 3604 their 2394 there 103 very 3619 volunteered 2192 without 2180;call 38 catch 484
caught 38 contact 38 ever 2674 find 38 get 2682 got 2683 gotten 2673 make 2550 manage 2554 meet 38 met 38 phone 38
quite 2684 reach 38 reached 38 ring 38 see 38 speak 38 spoke 38 talk 38 talked 38 visit 38 yet 2674;to 4861;able 4862
answering 38 asked 3924 available 38 in 38 invited 38 on 3928 picking 484 reachable 38;t 4863;asked 3924 invited 38 on
3928;=22:gave:volunteering ... 961 <work_thing> 678;^ 4866;^ 4866 article 38 blog 38 interview 38 newsletter 38
podcast 38 post 38 talk 38 video 38 webinar 38;... 3425 in 3422 on 3424 online 38 s 4868;<their> 4867 N 4869 for
2316;<their> 622 N 2315 for 2316 out 2316;five 1900 four 1900 three 1900 two 1900;am 3517 are 3517 have 3524 m 3517
promised 3523 ve 3524 were 4872;for 2521 in 2701 only 2703 to 2702 vm 38 voice 2498 voicemail 38;<them> 679;with
4875;<work_thing> 4876;... 4877 <work_thing> 4876;=23:contact <their> 679 N 969 the 4878;<their> 679 N 969 the
4878;=23:contact aid 2538 assist 2538 help 2538;... 4874 a 4172 ahead 2564 back 2587 bat 2784 begging 38 by 103 cold
3281 dark 3281 fine 2564 for 103 in 3277 my 4172 off 2564 on 2564 out 103 over 4879 quiet 3281 right 2587 silent 3281
the 4172 through 4879 thru 4880 to 4881 unanswered 38 unreturned 38 up 970 with 103 without 2180;<they> 1060 N 2395
about 2186 adamant 3602 all 2189 blunt 3602 booked 2186 certain 3602 clear 3602 conscripted 2192 convinced 3602 down
2186 drafted 2192 dragged 2192 due 922 emphatic 3602 firm 3602 geared 2187 going 922 her 2394 his 2394 hoping 2186
insistent 3602 itching 2186 just 2188 meant 922 my 2394 of 3612 our 2394 poised 2186 positive 3602 press 2195 primed
2186 ready 2186 roped 2192 set 2186 signed 2196 supposed 922 sure 3602 their 2394 there 103 volunteered 2192;... 3055
on 3056 over 3056;=23:contact <them> 4884;<me> 103 around 103 at 103 by 103 here 103 in 103 over 103 round 103 there
103 to 103;=13:talk called 4886 came 4886 could 28 d 28 dropped 4886 ll 28 might 28 nipped 4886 phoned 4886 popped
4886 rang 4886 should 28 stopped 4886 swung 4886 visited 4886 was 4886 were 4886 will 28 would 28 zoomed 4886;<they>
4887;=13:talk <they> 3506;could 28 d 28 ll 28 might 28 should 28 will 28 would 28;=13:talk <i> 28 <they> 4890;d 28 had
28 promised 938 said 938 swore 938 told 4616;to 1571;going 4893;are 4894 could 28 d 28 is 4894 ll 28 might 28 s 4894
should 28 will 28 would 28;=13:talk <i> 4892 <they> 4895;=13:talk <they> 4890;a 1845 breakfast 16 coffee 16 dinner 16
drinks 16 lunch 16 tea 16;going 38;be 2555 come 2664 fly 38 get 4899 go 2667 hold 38 now 2556 pan 2420 take 473 work
2420;^ 3304 be 3723 have 4898 join 16 meet 16 not 4900 see 16 visit 16;could 38 had 38;i 4902;^ 1762 at 1763 for 1763
on 1763 with 1763;best 4904;the 4905;luck 4904;at 1763 for 1763 on 1763 with 1763;luck 4908;of 4909;best 4910;all 4906
best 4427 good 4907 luck 4904 the 4911;best 4908;the 4913;all 4914 good 4909 luck 4908 the 4911;<them> 4912 N
4915;<them> 4915 N 4915;=14:together to 2872;0 4828 <contact_of> 2914 N 4831 a 4833 detailed 4828 lots 4832 me 4918 my
4834 our 4830 some 4828 the 2943 three 4828 two 4828 us 4918;answer 38 asking 4468 consulting 4468 including 4468
inviting 4468 joy 38 luck 38 pick 472 pickup 38 reply 38 response 38 telling 4468;D 28 be 2542 come 2664 fly 38 get
4899 go 2667 happen 38 hold 38 materialise 38 materialize 38 now 2556 pan 2420 take 2668 work 2420;t 4921;how 319 if
319 what 319 where 319 whether 319 why 319;=13:talk if 22 whether 22;be 2542 happen 38 materialise 38 materialize 38
now 2556 take 2557;... 4145 0 2758 <their> 2690 <time_unit> 2768 a 2758 an 2758 back 2587 five 2796 for 2797 four 2796
half 2800 over 970 pro 2749 right 2587 six 2796 the 2690 three 2758 through 970 thru 970 two 2758 unpaid 2747 up 970
with 103;for 2797 pro 2749 unpaid 2747 with 103;like 2719;me 2672;let 4929;t 4930;cancelling 38 not 38 postponing 38
rescheduling 38;up 4932;again 350 back 350 to 349;^ 2761;... 4935 ^ 2761;a 4936 an 4936 the 4936;<them> 4937 again 350
back 350 to 349;address 340 day 340 place 340 time 340 week 340;^ 2226 a 2764 an 2764 my 2766 that 2227 the
2764;=23:contact ^ 2226 a 2766 an 2766 my 2766 that 2227 the 2766;letter 2773 recommendation 2771 reference 2771
testimonial 2771;... 4942 double 2782 glowing 2786 good 2786 letter 2773 quick 2780 recommendation 2784 reference 2785
referral 2784 strong 2786 testimonial 2784 warm 2780;... 4942 e 2779 email 2778 intro 2777 introduction 2777 letter
2773 mail 2778 recommendation 2771 reference 2771 testimonial 2771 whatsapp 2778;believe 4362 believed 4362 had 4363
have 4363 ve 4363;... 4942 e 2779 email 2778 glowing 2786 good 2786 intro 2777 introduction 2777 letter 2773 mail 2778
recommendation 2784 reference 2785 referral 2784 strong 2786 testimonial 2784 whatsapp 2778;and 2523 but
2523;=23:contact ... 4947 and 2523 but 2523 to 2526;<them> 103 N 4948;<them> 4940 N 4941 a 4943 again 350 an 4944 back
350 i 4945 that 2780 the 4946 to 4949 we 4945;d 38 ld 38 led 38;afternoon 1874 also 1874 at 1876 evening 1874 instead
1874 is 1873 morning 1874 night 1874 s 1873 still 1874 suits 1873 then 1874 works 1873;D 4952;have 532 must 0 need 532
ought 532 should 0 shouldn 542;^ 4954;$ 610 // 619 0 637 1 656 1on1 657 <briefed> 663 <explained> 671 <handed> 737 <i>
957 <led_through> 960 <marked_up> 972 <their> 1029 <them> 1034 <they> 1753 <time_unit> 1761 <told_them> 1831 <view>
1833 D 1880 N 2105 ^ 2112 a 2116 accepted 2120 according 2124 acted 2131 action 2137 actions 2138 adamant 2142 adds
2149 advice 2152 adviced 2154 advise 93 advised 2166 advises 2168 advising 2169 after 438 agreed 2176 agreement 2179
all 2183 almost 2184 although 28 am 2197 an 2198 and 2214 answered 2233 answerphone 2236 ap 2237 apparently 28
applauded 2239 appointment 2242 are 2247 argued 2251 arranged 16 art 2254 as 2260 asked 2312 asking 28 asks 2314
assembled 2317 assisted 2320 assured 2350 ate 2354 attempted 2357 avoided 2180 avoiding 2359 axed 2362 babysat 2365
backed 2369 bailed 2370 ball 2377 bar 2381 barely 2391 bc 28 because 28 beefed 2392 been 2399 before 438 begged 2405
best 2410 better 2410 bickered 103 bid 2412 bidden 2413 big 2415 bigged 2417 binned 2419 blanked 2180 blew 2422
blocked 2429 bookd 16 booked 2432 boosted 2434 both 2436 bottled 897 bounced 2438 bowed 2439 brainstormed 103
breakfast 2441 breakfasted 103 briefed 2443 bringing 756 brokered 2447 brought 2473 buck 2415 bucked 2475 built 2477
bumped 2485 bunked 2486 buoyed 2488 but 2503 by 2506 c 2507 cafe 2381 call 2513 called 2528 calling 2529 calls 2529
calmed 2531 came 2541 can 2559 cancel 38 canceld 38 canceled 2561 canceling 38 cancelld 38 cancelled 2561 cancelling
38 cancellled 38 cancels 2561 cancled 38 canned 2362 cannot 2563 canseled 38 canselled 38 cant 2558 canx 38 canxd 38
carried 2565 cat 2568 catch 2570 catching 1713 caught 1713 cautioned 2572 cautions 2572 cdn 2575 cdnt 2574 championed
2576 chapped 2582 chased 2583 chatted 103 checked 2590 cheer 2415 cheered 2592 cheering 2417 chess 2254 chickened 2593
chipped 2595 clay 2254 cld 38 cldnt 2574 cleaned 2596 clear 2142 closed 2598 clued 2600 cncl 38 cncld 38 cnxd 38
coached 2616 coaching 2618 coding 2254 coffee 2619 combed 2624 come 2626 comes 2627 comforted 2628 coming 1842
commanded 2413 commented 2632 comments 2636 commiserated 103 compered 2641 conferred 103 confirmed 2642 congratulated
2643 connected 2653 conscripted 2656 considering 2657 consoled 2628 convinced 2659 cooked 2663 cooking 2254
corrections 2636 cos 28 could 2670 couldn 2686 couldnt 2687 counsel 2688 covered 2697 covering 2698 coz 28 craft 2254
crickets 2699 cried 2700 critiqued 970 crossed 130 crosses 130 cudnt 2574 cuz 28 cxl 38 cxld 38 cxled 38 cycled 2707 d
2721 dance 2254 dawned 2724 deal 2179 debated 103 decorated 2317 delayed 2725 deleted 2729 deliberated 103 demo 2730
demonstrated 2734 deputised 2735 diarised 2737 diarized 2737 did 2836 didn 2843 didnt 2844 dined 103 dinner 2619
directed 2849 discovered 2850 discussed 103 dished 2851 ditched 2419 dm 2855 do 2862 dodged 2180 dodging 2359 dog 2568
dogsat 2863 doing 2864 don 2868 donated 2870 done 2864 dont 2867 door 2381 down 2878 drafted 2656 dragged 2881 drama
2254 dreamed 2883 dreaming 2884 dreamt 2883 drilled 2889 drinks 2569 dropped 2898 dropping 756 drove 2905 ducked 2439
ducking 2359 due 2412 dug 2910 edited 970 edits 2636 egg 2415 egged 2912 egging 2417 email 2913 emailed 2966 emphatic
2142 encouraged 2969 encouraging 2643 ended 2972 endorsed 2576 even 2973 eventually 2975 everybody 2181 everyone 2181
expected 2413 expects 2719 explained 2980 explaining 2981 facetimed 103 failed 2983 fallen 2420 falls 2984 fed 2863
feedback 2986 feels 2998 fell 2999 ferried 3002 filled 3005 filling 3007 finally 2975 finished 103 firm 2142 firmed
3010 five 3011 fixed 3018 flagged 3023 flaked 1592 flicked 3024 floated 3025 fobbed 3026 folk 3030 follow 3031 for
3037 forgot 3040 forgotten 3042 forwarded 3063 fought 3064 found 3072 four 3011 full 2114 gardening 2254 gate 2381
gave 3237 geared 2477 gee 3238 geed 2417 gets 3240 ghosted 3241 gied 3246 giein 3248 give 3251 given 3266 gives 3267
giving 3275 go 3278 goes 3280 going 3283 gone 3284 gonna 3282 gossiped 103 got 3318 gotta 3320 grabbed 103 graded 3321
grilled 3322 guaranteed 3323 guided 3326 guiding 3328 gym 2381 had 3362 hadn 3364 haggled 103 half 3365 handed 3375
happened 2565 hardly 3376 has 3392 hasn 3395 hasnt 3396 have 3406 haven 3414 havent 3415 having 3417 he 3420 heard
3453 hearing 3454 held 3463 helped 3476 helping 3482 hence 3483 her 3484 hes 3488 hint 2688 his 3484 hit 3490 holding
3491 honored 3492 honoured 3492 hooked 3496 hoovered 2317 hoped 3501 hoping 3501 hosted 3504 hours 3505 house 2568
housesat 2863 how 3507 hung 3514 i 3525 idea 22 if 3544 ignored 3545 ignoring 2359 im 3546 implored 3547 in 3560
informed 3562 inked 3564 insisted 2142 insistent 2142 insists 3569 installed 2317 intended 3571 intending 3571
interview 3572 interviewed 103 intro 3578 introd 3580 introduced 3585 introed 3587 invited 3590 is 3622 isn 3623 it
3628 jilted 3629 jogged 3630 joined 3631 judged 3634 just 3638 keep 3640 keeping 3641 keeps 3646 kept 3653 key 2410
knocked 2582 lacked 3657 ladled 2663 leafed 3024 learned 2850 learnt 3659 led 3660 left 3670 lend 2257 lending 2257
lent 3681 lesson 2688 let 3701 life 3705 lifted 2488 lifting 2488 like 2149 liked 3708 lined 1842 linked 3711 listened
3722 ll 3725 loaned 3728 loaning 2257 lobbied 3064 locked 3730 long 3731 looked 3733 looking 3734 looped 3736 lost 481
lunch 2619 lunched 103 m 2197 made 3755 mail 2913 mailbox 2236 mailed 3768 main 2410 managed 3769 manned 3783 manning
3784 mark 3785 marked 3786 markup 2636 marshalled 3787 matched 3790 maybe 22 me 3793 meant 3798 meeting 2730 mended
2317 mentioned 3806 mentored 3808 mentoring 3812 message 2913 messaged 3823 met 3824 minded 3825 minding 3826 miss 502
missed 3836 mobile 3839 monkey 3840 moved 3854 moves 3856 mowed 2317 msg 2855 mucked 2595 mulled 103 music 2254 must
3858 mustn 3860 mustnt 3859 my 3865 myself 467 n 3867 nae 3868 nailed 3010 nary 3868 nattered 103 nearly 2184 need
3872 needed 3873 needs 2719 negotiated 103 never 3876 new 3881 next 3889 nixed 3891 no 3910 nobody 3912 nominated 3914
none 3918 noone 3919 noshow 38 not 3931 note 3933 notes 2636 nothing 3934 noticed 3944 now 3946 nt 3947 nudged 3949
occurred 2724 off 3951 offered 3956 office 2381 on 3960 once 438 one 3962 only 3963 onus 3840 opened 3968 opening 3968
opinion 997 ought 3970 our 3971 out 3973 outcome 2179 outstanding 2132 over 3977 overslept 38 owe 107 owes 107 packed
2663 painted 2317 paired 3790 palmed 3026 parked 3071 passed 4032 penciled 4034 pencilled 4034 pending 2132 people
3030 pepped 2477 per 4036 perhaps 22 perk 2415 perked 2475 phone 3839 phoned 4038 picked 4043 pinged 103 pitched 4044
place 2381 plan 2179 planned 4045 planning 4046 played 4049 pleaded 3064 plotted 103 ploughed 4050 pointed 4051
pointer 2688 poked 4054 popped 4055 pored 4056 postponed 4058 poured 2663 practiced 4065 practised 4065 praised 2239
prepared 4067 prepond 4069 preponed 4069 preponing 4069 prepped 4070 prepping 2169 presented 2790 press 4071 pressed
3547 promise 467 promised 4094 proofread 970 proposed 4096 provided 4097 pruned 970 psyched 2477 pub 2381 pulled 4099
pushed 4101 put 4177 putting 4182 quarreled 103 quarrelled 103 quick 4183 quote 4184 radio 4186 rained 473 raised 4188
raising 2488 ran 4208 rang 4209 re 4211 reached 4212 read 4235 reading 4236 rearranged 4210 reassured 4240 reassuring
2643 rebooked 4242 received 4244 reckoned 4250 reckons 4262 recommendation 4263 recommended 4267 recommends 4268 redid
970 redlines 2636 redrafted 970 refereed 4271 referred 4275 rehearsed 4279 remarks 2636 remember 4282 reminded 4302
reminder 595 reminds 4303 reminisced 103 removed 4304 repaired 2317 repld 103 replied 103 reposted 3708 rescheduled
4305 rescheduling 38 responded 4306 restaurant 2381 restructured 970 returned 4312 review 4313 reviewed 4315 reworded
970 right 2410 ripped 4316 rode 3630 rooted 4317 rooting 4318 roped 2656 round 4319 run 4320 s 4341 safest 2410 said
4381 sat 4389 save 4391 saved 4395 saw 4407 saying 28 says 4408 sched 4409 schedd 4409 scheduled 16 schemed 103
schooled 2443 scrapped 4410 screening 2359 scrubbed 4410 scrutinised 3321 scrutinized 3321 seated 3071 see 4411 seeing
16 seen 4412 sending 4415 sent 4446 served 2663 session 4313 set 4449 settled 4450 several 2113 sewing 2254 sez 996
shall 4451 shared 4461 sharing 4465 sharpened 970 she 3420 shelved 2362 shes 3488 shifted 4466 shook 4467 shop 2381
short 4200 should 4471 showed 4475 showing 4476 shown 4479 signed 2598 silence 2699 since 4480 sitting 4482 skedded
4409 skipped 38 skipping 38 skyped 103 slacked 103 slated 3564 slipped 4483 slot 4484 slotted 3010 smart 2410 smartest
2410 sms 2855 so 4487 some 4488 somebody 3030 someone 3030 something 4489 soothed 4450 sorted 4490 sparred 103
speaking 4491 spends 4500 spent 4518 spoke 4522 spoken 103 sponsored 2576 spotted 4523 spur 2415 spurred 2417 spurring
2417 squabbled 103 squeezed 3010 staffed 4524 stance 997 stand 4525 standing 4527 standup 657 started 2565 stayed 4531
steer 4532 steered 4534 stepped 4536 stepping 4537 stewarded 3787 stiffed 4539 still 4544 stood 4547 stopped 1587
store 2381 straight 4550 strikes 4552 strolled 3630 struck 4553 stuck 4556 subbed 2735 suggested 4557 suggestion 2688
suggests 4559 summoned 2413 supported 2320 supposed 4561 swore 3323 take 4564 takeaway 93 taken 4565 takes 4304 talked
4581 talking 4582 task 595 taught 4587 tea 3344 teaching 4476 telephoned 103 telling 4590 tells 4605 tested 2438 text
2913 texted 4612 thank 4614 thanked 4613 that 4619 the 4622 their 3484 then 2975 there 4624 they 4625 theyre 3488
thinking 4627 thinks 4628 this 4629 thought 4634 thoughts 2636 three 637 threw 4636 through 4639 thru 4639 tidied 4640
tip 4643 tipped 4652 tipping 4653 tips 2688 to 4665 todo 4666 together 1900 told 4790 too 4793 took 4806 tore 4808
trained 4809 traipsed 4810 trekked 4810 tried 4814 trimmed 970 try 2357 trying 2357 turns 4815 tutored 4817 tutoring
2169 two 637 umpired 2641 unable 3923 unanswered 38 undertake 945 undertook 945 unpacked 2317 unsent 38 up 2878
upcoming 16 upshot 2179 urged 4819 urges 2154 urging 2417 us 4820 ve 4822 verdict 997 vetted 3321 view 997 views 997
visit 4823 visited 103 vm 2236 vmail 2236 voicemail 2236 volunteered 4825 volunteering 4826 vouched 2784 vouching 2784
vowed 3323 w 4835 wait 4836 waited 4839 waiting 4845 walked 4848 want 4849 wanted 4851 wants 2719 warned 4853 warns
2572 was 4860 wasn 4864 wasnt 4865 watched 4870 watered 4871 we 4873 went 4882 were 4883 what 3507 whatsapp 2913
whatsapped 4885 when 4888 where 4889 whether 4891 which 4896 while 438 who 4897 whole 2114 whose 28 why 3507 will 4901
wiped 4304 wired 2317 wise 2410 wisest 2410 wish 4903 wished 4916 wishing 4917 with 4919 without 4920 won 4922 wonder
4923 wondering 4924 wont 4925 woodwork 2254 worked 4926 working 4927 workshop 2242 would 4928 wouldn 4931 wouldnt 4930
wound 4933 wrangled 103 wriggled 2593 writing 4934 written 4938 wrong 4939 wrote 4950 x 4951 xd 38 xld 38 yes 4953 you
4955 zoom 3572 zoomed 103
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
16 to 70;<them> 71 N 71 me 71 us 71;of 16;=4:meal with 16;=4:meal at 16 on 16 with 16;chow 16;=6:email;mail 77 phone
37;clinic 0 farm 0 house 0 office 0 practice 0 school 0 shop 0 studio 0 workshop 0 yard 0;=8:meeting clinic 0 farm 0
house 0 office 0 practice 0 school 0 shop 0 studio 0 workshop 0 yard 0;s 80;<their> 79 N 81 my 79 our 79 the 79;s
79;=8:meeting <their> 79 N 83 my 79 our 79 the 79;to 0;, 0 D 0 about 0 at 84 earlier 0 for 0 just 0 on 0 this 0 to 84
today 0 unannounced 0 with 0;N 0;<their> 79 N 83 my 79 our 79 the 79;=8:meeting to 88;see 0;=2:call at 82 by 84 down
85 in 86 into 84 on 87 out 85 over 0 round 89 to 90 up 85 upon 0;baptism 7 birthday 7 ceilidh 7 christening 7
communion 7 concert 7 confirmation 7 exhibition 7 funeral 7 gig 7 graduation 7 launch 7 opening 7 party 7 premier 7
premiere 7 recital 7 show 7 wedding 7;baptism 7 big 92 birthday 7 ceilidh 7 christening 7 communion 7 concert 7
confirmation 7 exhibition 7 funeral 7 gig 7 graduation 7 grand 92 launch 7 official 92 opening 7 party 7 premier 7
premiere 7 recital 7 show 7 wedding 7;s 93;N 94 her 93 his 93 my 93 our 93 the 93 their 93;for 95;clinic 0 factory 0
office 0 plant 0 practice 0 shop 0 site 0 studio 0 warehouse 0 workshop 0;... 97;... 97 clinic 0 farm 0 gallery 0 lab
0 office 0 shop 0 showroom 0 site 0 studio 0 surgery 0 warehouse 0 workshop 0 yard 0;her 98 his 98 my 99 our 99 the 99
their 98;office 0 shop 0 store 0 studio 0 workshop 0;at 100 into 100 my 101 our 101 the 101 to 100;at 100 into 100 my
101 our 101 person 0 the 101 to 100;... 97 clinic 0 farm 0 gallery 0 lab 0 office 0 shop 0 showroom 0 site 0 store 0
studio 0 surgery 0 warehouse 0 workshop 0 yard 0;her 98 his 98 my 104 our 104 the 104 their 98;site 0;at 100 into 100
to 105;at 100 into 100 to 100;... 96 at 100 by 102 in 103 into 105 on 106 over 107 round 108 to 105;conference
0;meeting 0;up 111;d 77;in 0 up 0;=3:coffee chat 36;at 100 into 100 person 0 to 100;at 100 by 108 in 116 into 100 on
106 over 108 round 108 to 100;call 37;=7:event call 37;<them> 16 N 16 me 16 us 16;a 27 an 27 bacon 24 bao 16 bratwurst
16 burritos 16 casserole 16 chilli 16 couscous 16 croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16
for 120 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 meze 16 mezze
16 mince 16 mussels 16 my 27 nosh 16 our 27 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16 pies 16 raclette
16 risotto 16 sandwich 16 sandwiches 16 schnitzel 16 scones 16 seafood 16 shawarma 16 some 27 soup 16 spaghetti 16
stew 16 tacos 16 tagine 16 the 27 toasties 16 waffles 16;for 120;tea 36;coffee 36 tea 36;of 124;dish 16;=8:meeting day
7;in 37;=2:call in 37;at 7 for 7 in 7 next 7 with 7;booth 130 chinese 16 ethiopian 16 greek 16 indian 16 italian 16
japanese 16 korean 16 lebanese 16 mexican 16 moroccan 16 persian 16 stall 130 stand 130 thai 16 turkish 16 vietnamese
16;chinese 16 ethiopian 16 greek 16 indian 16 italian 16 japanese 16 korean 16 lebanese 16 mexican 16 moroccan 16
persian 16 thai 16 turkish 16 vietnamese 16;booth 130 stall 130 stand 130;a 131 an 132 chinese 16 ethiopian 16 greek
16 indian 16 italian 16 japanese 16 korean 16 lebanese 16 mexican 16 moroccan 16 my 133 our 133 persian 16 some 132
thai 16 the 131 turkish 16 vietnamese 16;sum 16;at 16 on 16 with 16;=4:meal <them> 16 N 16 with 16;=5:message d 14;a
132 an 132 chinese 16 ethiopian 16 greek 16 indian 16 italian 16 japanese 16 korean 16 lebanese 16 mexican 16 moroccan
16 persian 16 some 132 thai 16 the 132 turkish 16 vietnamese 16;... 96 for 44;a 21 an 21 cava 16 champagne 16 cheeky
19 cider 16 coffee 36 half 16 martini 16 martinis 16 mulled 20 negroni 16 negronis 16 nightcap 16 ouzo 16 port 16 rum
16 sake 16 schnapps 16 sherry 16 snifter 16 some 21 spritz 16 the 21;coffee 36;=4:meal a 142 coffee 36 tea 36;=4:meal
reception 7;line 14 note 14;a 145;dm 14 message 14 msg 14 note 14 text 14 whatsapp 14;a 147;clinic 0 farm 0 gallery 0
lab 0 office 0 shop 0 showroom 0 site 0 studio 0 surgery 0 warehouse 0 workshop 0 yard 0;my 149 our 149 the 149;at 150
into 150 to 150;<me> 146 <them> 148 N 148 a 145 at 150 by 151 in 151 into 150 over 151 round 151 to 150 us 146;N 49;to
153;... 96 down 154 out 154 over 154 round 154 up 154;run 0;mail 77 mailed 77 mails 77;=6:email chain 77;last 37;ring
37;first 160 second 160 third 160;the 161;$$ 37 at 159 on 162;up 163;picked 164;memo 14 memos 14 note 14 notes
14;voice 166 voicenotes 14;... 167;face 0;to 169;<them> 16 N 16;=5:message back 14 off 14 over 14;<them> 172 N 172 me
172 us 172;chat 7;chips 16;and 175 supper 16;white 36 whites 36;... 96;bacon 24 bao 16 bratwurst 16 burritos 16
casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 cider 16 couscous 16 croissants 16 dumplings 16 fajitas 16
falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 half 16 lamb 16 lasagna 16 lasagne
16 leftovers 16 martini 16 martinis 16 meze 16 mezze 16 mince 16 mulled 20 mussels 16 negroni 16 negronis 16 nightcap
16 nosh 16 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum
16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16 snifter 16
soup 16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16 toasties 16 waffles 16;$$ 16;a 179 an 179 bacon 24 bao 16
bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 chinese 180 cider 16 couscous 16
croissants 16 dumplings 16 ethiopian 180 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 greek 180
grub 16 gyros 16 haggis 16 half 16 indian 180 italian 180 japanese 180 korean 180 lamb 16 lasagna 16 lasagne 16
lebanese 180 leftovers 16 martini 16 martinis 16 mexican 180 meze 16 mezze 16 mince 16 moroccan 180 mulled 20 mussels
16 my 27 negroni 16 negronis 16 nightcap 16 nosh 16 our 27 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 persian
180 pho 16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16
schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 some 179 soup 16 spaghetti 16 spritz 16 stew 16
tacos 16 tagine 16 thai 180 the 179 toasties 16 turkish 180 vietnamese 180 waffles 16;bell 37 buzz 37 ring 37 shout 37
tinkle 37;a 182;<them> 183 N 183;me 0 us 0;with 185;... 186;over 187 through 187;meet 37;line 37 phone 37;the 190;on
191;chinese 16 ethiopian 16 greek 16 indian 16 italian 16 japanese 16 korean 16 lebanese 16 mexican 16 moroccan 16
note 14 persian 16 reply 14 response 14 thai 16 turkish 16 vietnamese 16;<them> 192 N 192 a 193 an 132 chinese 16
ethiopian 16 greek 16 indian 16 italian 16 japanese 16 korean 16 lebanese 16 mexican 16 moroccan 16 persian 16 some
132 thai 16 the 132 turkish 16 vietnamese 16;eat 16 food 16 goulash 16;for 195 to 195;in 196 over 196 round
196;=8:meeting eat 16 food 16 goulash 16;for 198 to 198;in 199 over 199 round 199;bacon 24 bao 16 booth 130 bratwurst
16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 chinese 16 cider 16 couscous 16 croissants 16
dumplings 16 ethiopian 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 greek 16 grub 16 gyros 16
haggis 16 half 16 indian 16 italian 16 japanese 16 korean 16 lamb 16 lasagna 16 lasagne 16 lebanese 16 leftovers 16
martini 16 martinis 16 mexican 16 meze 16 mezze 16 mince 16 moroccan 16 mulled 20 mussels 16 negroni 16 negronis 16
nightcap 16 nosh 16 note 14 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 persian 16 pho 16 pie 16 pies 16 port 16
raclette 16 reply 14 response 14 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones
16 seafood 16 shawarma 16 sherry 16 snifter 16 soup 16 spaghetti 16 spritz 16 stall 130 stand 130 stew 16 tacos 16
tagine 16 thai 16 toasties 16 turkish 16 vietnamese 16 waffles 16;bacon 24 bao 16 bratwurst 16 burritos 16 casserole
16 cava 16 champagne 16 cheeky 19 chilli 16 chinese 16 cider 16 couscous 16 croissants 16 dumplings 16 ethiopian 16
fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 greek 16 grub 16 gyros 16 haggis 16 half 16 indian
16 italian 16 japanese 16 korean 16 lamb 16 lasagna 16 lasagne 16 lebanese 16 leftovers 16 martini 16 martinis 16
mexican 16 meze 16 mezze 16 mince 16 moroccan 16 mulled 20 mussels 16 negroni 16 negronis 16 nightcap 16 nosh 16 ouzo
16 oysters 16 paella 16 pancakes 16 pasta 16 persian 16 pho 16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16
sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 soup
16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16 thai 16 toasties 16 turkish 16 vietnamese 16 waffles 16;bacon 24
bao 16 booth 130 bratwurst 16 burritos 16 casserole 16 chilli 16 couscous 16 croissants 16 dumplings 16 fajitas 16
falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 lamb 16 lasagna 16 lasagne 16
leftovers 16 meze 16 mezze 16 mince 16 mussels 16 nosh 16 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16 pies
16 raclette 16 risotto 16 sandwich 16 sandwiches 16 schnitzel 16 scones 16 seafood 16 shawarma 16 soup 16 spaghetti 16
stall 130 stand 130 stew 16 tacos 16 tagine 16 toasties 16 waffles 16;bacon 24 bao 16 booth 130 bratwurst 16 burritos
16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 chinese 16 cider 16 couscous 16 croissants 16 dumplings 16
ethiopian 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 greek 16 grub 16 gyros 16 haggis 16
half 16 indian 16 italian 16 japanese 16 korean 16 lamb 16 lasagna 16 lasagne 16 lebanese 16 leftovers 16 martini 16
martinis 16 mexican 16 meze 16 mezze 16 mince 16 moroccan 16 mulled 20 mussels 16 negroni 16 negronis 16 nightcap 16
nosh 16 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 persian 16 pho 16 pie 16 pies 16 port 16 raclette 16 risotto
16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16
snifter 16 soup 16 spaghetti 16 spritz 16 stall 130 stand 130 stew 16 tacos 16 tagine 16 thai 16 toasties 16 turkish
16 vietnamese 16 waffles 16;<them> 197 N 200 a 201 an 202 bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 cava
16 champagne 16 cheeky 19 chilli 16 chinese 16 cider 16 couscous 16 croissants 16 dumplings 16 ethiopian 16 fajitas 16
falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 greek 16 grub 16 gyros 16 haggis 16 half 16 indian 16 italian
16 japanese 16 korean 16 lamb 16 lasagna 16 lasagne 16 lebanese 16 leftovers 16 martini 16 martinis 16 mexican 16 meze
16 mezze 16 mince 16 moroccan 16 mulled 20 mussels 16 my 203 negroni 16 negronis 16 nightcap 16 nosh 16 our 203 ouzo
16 oysters 16 paella 16 pancakes 16 pasta 16 persian 16 pho 16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16
sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 some
202 soup 16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16 thai 16 the 204 toasties 16 turkish 16 vietnamese 16
waffles 16;=8:meeting at 0;over 206;down 154 out 154 over 154 round 154 up 154;tea 16;visit 0;on 37 with 37;up
211;antiques 46 art 46 back 47 boardroom 0 book 46 chambers 0 christmas 46 craft 46 depot 0 easter 46 kitchen 48 lab 0
makers 46 mill 0 office 0 plant 0 practice 0 premises 0 solicitor 49 solicitors 0 stockroom 0 surgery 0 test 50
valentine 51 valentines 46 vintage 46 warehouse 0 works 0;back 47 boardroom 0 chambers 0 depot 0 kitchen 48 lab 0 mill
0 plant 0 practice 0 premises 0 solicitor 49 solicitors 0 stockroom 0 surgery 0 test 50 warehouse 0 works 0;s 214;room
0;back 47 boardroom 0 chambers 0 club 1 clubhouse 0 depot 0 kitchen 48 lab 0 meeting 216 mill 0 office 0 plant 0
practice 0 premises 0 showroom 0 solicitor 49 solicitors 0 stockroom 0 surgery 0 test 50 warehouse 0 works 0;antiques
46 art 46 back 47 boardroom 0 book 46 chambers 0 christmas 46 club 1 clubhouse 0 craft 46 depot 0 easter 46 kitchen 48
lab 0 makers 46 meeting 216 mill 0 office 0 plant 0 practice 0 premises 0 showroom 0 solicitor 49 solicitors 0
stockroom 0 surgery 0 test 50 valentine 51 valentines 46 vintage 46 warehouse 0 works 0;queue 7;antiques 46 art 46
back 47 badge 219 boardroom 0 book 46 chambers 0 christmas 46 club 1 clubhouse 0 craft 46 depot 0 easter 46 kitchen 48
lab 0 makers 46 meeting 216 mill 0 office 0 plant 0 practice 0 premises 0 registration 219 showroom 0 solicitor 49
solicitors 0 stockroom 0 surgery 0 test 50 valentine 51 valentines 46 vintage 46 warehouse 0 works 0;<their> 213 N 215
a 55 antiques 46 art 46 book 46 christmas 46 craft 46 easter 46 for 44 her 47 his 47 makers 46 my 217 office 0 our 218
person 0 the 220 their 47 valentine 51 valentines 46 vintage 46;<their> 0 N 49 a 0 our 0 the
0;=0:intro;=1:introduction d 223;=1:introduction;off 0;party 7;ringing 37;be 228;=4:meal break 0 hour 0;a 27 an 27
bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 chilli 16 couscous 16 croissants 16 dinner 122 dumplings 16
fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 lamb 16 lasagna 16
lasagne 16 leftovers 16 lunch 122 meze 16 mezze 16 mince 16 mussels 16 my 27 nosh 16 our 27 oysters 16 paella 16
pancakes 16 pasta 16 pho 16 pie 16 pies 16 raclette 16 risotto 16 sandwich 16 sandwiches 16 schnitzel 16 scones 16
seafood 16 shawarma 16 some 27 soup 16 spaghetti 16 stew 16 tacos 16 tagine 16 the 27 toasties 16 waffles 16;a 133 my
133 our 133 the 133;chai 36;up 222;=8:meeting up 7;linkedin 14 slack 14 teams 14;=5:message on 236;clip 14 link 14
photo 14 pic 14 picture 14 video 14;a 238 an 238 some 238 the 238;=5:message a 238 an 238 me 239 some 238 the 238 us
239;person 0;=8:meeting in 241;moi 16;on 236;choma 16;to 37 with 37;line 246 phone 246;the 247;hours 0 visit 0;for 37
to 37 with 37;for 185 with 185;bar 251 booth 251 desk 251 door 251 stall 251 stand 251 till 251;... 252 bar 251 booth
251 desk 251 door 251 stall 251 stand 251 till 251;with 0;bone 37;and 255;=2:call for 37 to 37 with 37;... 252 bar 251
blower 37 booth 251 desk 251 dog 256 door 251 horn 37 line 257 stall 251 stand 251 till 251 whiteboard 0;facetime 37
hold 250 my 253 our 253 site 254 speaker 37 speakerphone 37 the 258 video 37 whatsapp 14;... 15 postcard 14 telegram
14;=8:meeting one 0;one 0 ones 0;of 260 on 261 one 0 to 262;day 7 evening 7;desk 0 office 0 shop 0 studio 0 workshop 0
yard 0;s 265;<their> 265 N 266 my 265 our 265;... 96 a 179 an 179 at 267 bacon 24 bao 16 bratwurst 16 burritos 16
casserole 16 cava 16 champagne 16 cheeky 19 chilli 16 cider 16 couscous 16 croissants 16 dumplings 16 fajitas 16
falafel 16 fish 16 fondue 16 for 44 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 half 16 lamb 16 lasagna 16
lasagne 16 leftovers 16 martini 16 martinis 16 meze 16 mezze 16 mince 16 mulled 20 mussels 16 my 27 negroni 16
negronis 16 nightcap 16 nosh 16 our 27 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16 pies 16 port 16
raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma
16 sherry 16 snifter 16 some 179 soup 16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16 the 179 to 267 toasties 16
waffles 16;evening 0;soup 16;=2:call call 37 calls 37 conversation 37;<them> 37 N 37 my 37;from 14;=5:message <them>
172 N 172 me 172 us 172;meeting 0 session 0;my 149 our 149 see 0 the 149;at 150 into 150 to 276;N 49 my 149 our 149
see 0 the 149;at 150 into 150 to 278;... 96 at 150 by 277 down 154 in 277 into 150 out 154 over 279 round 279 to 150
up 154;of 123;yam 16;wow 0;puff 16;ping 14;note 14 reply 14 response 14;<them> 14 N 14;a 286 from 287;vous 0;meeting 0
w 87 with 87;race 7 show 7;=4:meal dinner 16;at 267 for 44 to 267;and 87;N 294;<their> 0 my 0 our 0 the 0;and 87 at
296 in 296;N 297;between 87 down 0 w 295 with 298;in 241;<them> 300;clip 14 clips 14 gif 14 link 14 meme 14 memes 14
photo 14 photos 14 pic 14 pics 14 picture 14 pictures 14 recording 14 screenshot 14 selfie 14 video 14 videos 14;...
302 clip 14 clips 14 gif 14 link 14 meme 14 memes 14 photo 14 photos 14 pic 14 pics 14 picture 14 pictures 14
recording 14 screenshot 14 selfie 14 video 14 videos 14;0 303 a 303 an 303 her 303 his 303 some 303 the 303 three 303
two 303;... 167 0 303 <them> 304 N 304 a 303 an 303 her 303 his 303 me 304 on 304 over 304 some 303 the 303 three 303
two 303 us 304;bacon 24 bao 16 booth 130 bottle 16 bratwurst 16 burger 16 burritos 16 casserole 16 cava 16 champagne
16 cheeky 19 chilli 16 cider 16 couscous 16 croissants 16 curry 16 deep 126 dish 16 dumplings 16 fajitas 16 falafel 16
fish 16 fondue 16 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 half 16 lamb 16 lasagna 16 lasagne 16 leftovers
16 martini 16 martinis 16 meze 16 mezze 16 mince 16 mulled 20 mussels 16 negroni 16 negronis 16 nightcap 16 nosh 16
ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16 pies 16 pizza 16 platter 16 port 16 raclette 16
risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma 16 sherry
16 snifter 16 soup 16 spaghetti 16 spritz 16 stall 130 stand 130 steak 16 stew 16 tacos 16 tagine 16 toasties 16
waffles 16;bacon 24 bao 16 booth 130 bratwurst 16 burritos 16 casserole 16 cava 16 champagne 16 cheeky 19 chilli 16
cider 16 couscous 16 croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 fry 25 full 26 goulash 16 grub
16 gyros 16 haggis 16 half 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 martini 16 martinis 16 meze 16 mezze 16 mince
16 mulled 20 mussels 16 negroni 16 negronis 16 nightcap 16 nosh 16 ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16
pho 16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16 sandwich 16 sandwiches 16 schnapps 16 schnitzel 16
scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 soup 16 spaghetti 16 spritz 16 stall 130 stand 130 stew 16 tacos
16 tagine 16 toasties 16 waffles 16;a 306 an 179 bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 cava 16
champagne 16 cheeky 19 chilli 16 cider 16 couscous 16 croissants 16 dumplings 16 fajitas 16 falafel 16 fish 16 fondue
16 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 half 16 lamb 16 lasagna 16 lasagne 16 leftovers 16 martini 16
martinis 16 meze 16 mezze 16 mince 16 mulled 20 mussels 16 my 203 negroni 16 negronis 16 nightcap 16 nosh 16 our 203
ouzo 16 oysters 16 paella 16 pancakes 16 pasta 16 pho 16 pie 16 pies 16 port 16 raclette 16 risotto 16 rum 16 sake 16
sandwich 16 sandwiches 16 schnapps 16 schnitzel 16 scones 16 seafood 16 shawarma 16 sherry 16 snifter 16 some 179 soup
16 spaghetti 16 spritz 16 stew 16 tacos 16 tagine 16 the 307 toasties 16 waffles 16;... 167 <them> 172 N 172 me 172 us
172;up 178;down 0;visit 0 walk 0;between 87 w 295 with 298;=2:call call 37;chops 16;bag 16;bottle 16 burger 16 curry
16 deep 126 dish 16 pie 16 pizza 16 platter 16 steak 16;a 317;phone 37;by 319 in 241;day 7;planning 0 review 0;up
0;committee 0 group 0;roast 16;four 16 three 16 two 16;booked 16 for 326;meal 16;a 328 eat 16 food 16 grub 16 nosh 16
steak 16 supper 16;for 329 to 329;for 329 out 330 to 329;<them> 331 N 331;cake 36;=3:coffee and 333;=2:call
conversation 37;tete 0;a 336;=5:message message 14 messages 14;reception 30;hq 0 office 0 offices 0;back 47 boardroom
0 chambers 0 depot 0 hq 0 kitchen 48 lab 0 mill 0 office 0 offices 0 plant 0 practice 0 premises 0 solicitor 49
solicitors 0 stockroom 0 surgery 0 test 50 warehouse 0 works 0;<their> 214 N 215 her 340 his 340 my 214 our 341
reception 30 the 214 their 340;<them> 331 N 331 a 133 my 133 our 133 the 133;hall 7;day 7 fair 7 show 7;a 328
breakfast 16 dinner 16 drink 16 eat 16 food 16 grub 16 lunch 16 meal 16 nosh 16 pint 16 steak 16 supper 16;a 70 an 70
breakfast 16 dinner 16 drink 16 for 329 lunch 16 meal 16 out 330 pint 16 supper 16 to 346;<them> 347 N 347 me 71 us
71;... 96 a 27 an 27 bacon 24 bao 16 bratwurst 16 burritos 16 casserole 16 chilli 16 couscous 16 croissants 16
dumplings 16 fajitas 16 falafel 16 fish 16 fondue 16 for 44 fry 25 full 26 goulash 16 grub 16 gyros 16 haggis 16 lamb
16 lasagna 16 lasagne 16 leftovers 16 meze 16 mezze 16 mince 16 mussels 16 my 27 nosh 16 our 27 oysters 16 paella 16
pancakes 16 pasta 16 pho 16 pie 16 pies 16 raclette 16 risotto 16 sandwich 16 sandwiches 16 schnitzel 16 scones 16
seafood 16 shawarma 16 some 27 soup 16 spaghetti 16 stew 16 tacos 16 tagine 16 the 27 toasties 16 waffles 16;=2:call
call 37 chat 37;from 37;memo 14 memos 14 message 14 note 14 noted 14 notes 14;=8:meeting of 0;through 353;round
222;after 39 at 100 by 108 in 116 into 100 just 40 only 40 over 108 round 108 to 100;app 14;=7:event reception
7;=8:meeting review 0;... 186 to 153;... 96 a 132 an 132 chinese 16 down 154 ethiopian 16 greek 16 indian 16 italian
16 japanese 16 korean 16 lebanese 16 mexican 16 moroccan 16 out 154 over 360 persian 16 round 154 some 132 thai 16 the
132 through 187 turkish 16 up 154 vietnamese 16;=5:message call 37 video 37;group 0 session 0;$ 11 1 13 121 0 1on1 0 a
31 abendessen 16 agm 32 akara 16 all 35 almuerzo 16 amala 16 americano 36 americanos 36 angerufen 37 annual 38
aperitif 16 apero 16 appointment 0 appraisal 0 appraisals 0 appt 0 are 41 arepas 16 around 45 asado 16 asun 16 at 60
ate 62 awards 7 bacon 63 barbecue 16 barbie 16 barcamp 7 bbq 16 be 64 been 64 beer 16 beers 16 bev 16 bevs 16 bevvies
16 bevvy 16 bfast 16 bibimbap 16 biryani 16 bite 65 bkfst 16 blower 37 board 66 boerewors 16 booked 68 borscht 16 both
69 bought 72 bowl 73 bowls 29 boxty 16 braai 16 breakfast 16 breakfasted 74 breakout 7 brekkie 16 brekky 16 brew 36
brunch 16 brunched 75 bunny 76 burger 16 burgers 16 buzzed 37 by 78 cafe 36 caled 37 call 37 called 91 calling 37
calls 37 came 109 cappuccino 36 cappuccinos 36 carvery 16 case 110 catch 112 cawl 16 cc 113 ccd 77 cena 16 ceviche 16
chai 36 check 114 checkin 0 chippy 16 chowder 16 cocktails 16 coddle 16 code 38 cofee 36 coffe 36 coffee 115 coffees
36 cofffee 36 come 117 comida 16 committee 0 con 118 concall 37 conclave 7 conf 119 confab 0 conference 119 congee 16
congress 7 consultation 0 cooked 121 cooking 122 cooks 122 cream 123 cup 125 cuppa 36 cuppas 36 curry 16 debrief 0
deep 126 dejeuner 16 demo 127 demoday 7 demonstration 0 design 38 deskside 0 dial 128 dialed 128 dialled 129 did 134
dim 135 dine 136 dined 137 diner 16 dining 16 dinner 16 dinners 16 discord 14 dm 138 dmd 14 dmed 14 dms 14 doing 139
dosa 16 down 140 dram 16 drams 16 drank 141 drink 143 drinks 144 dropped 152 drove 155 dry 156 dumplings 16 e 157 eat
139 eaten 16 eating 16 ebr 0 egm 0 egusi 16 elevenses 36 email 158 emailed 77 emailing 77 emails 77 empanadas 16
espresso 36 event 7 eventually 165 exchanged 168 expo 7 f2f 0 face 170 facetime 37 facetimed 37 facetiming 37 feasted
136 fed 171 festival 7 fika 36 filter 142 finally 165 fired 173 fireside 174 fish 176 fitting 0 flat 177 flew 178 for
181 fruhstuck 16 gala 7 gave 184 getroffen 0 gin 16 glass 23 glasses 23 gmeet 37 going 188 gone 188 google 189 got 194
grabbed 139 hackathon 7 had 205 hand 207 handover 0 hangout 37 headed 208 high 209 home 210 hotpot 16 house 210 huddle
0 hung 212 imessage 14 in 221 inbox 77 induction 0 injera 16 inspect 222 inspected 222 inspecting 222 inspection 0
insta 14 instagram 14 interview 0 intro 224 introd 223 introduced 223 introducing 223 introduction 225 introed 223
introing 223 investor 111 is 41 joined 178 jollof 16 just 165 kaffee 36 kebab 16 kebabs 16 keynote 7 kick 226 kickoff
0 kimchi 16 laksa 16 latte 36 lattes 36 launch 227 left 168 linkedin 14 ll 229 lnch 16 lunch 230 lunched 74 luncheon
16 lunches 16 made 231 mail 158 mailed 77 mails 77 manned 232 masala 233 mbr 0 meal 16 measured 234 meating 0 meet 235
meeting 0 meetings 0 meetup 7 message 237 messaged 240 messages 14 messaging 14 messe 7 met 242 metting 0 mittagessen
16 mocha 36 moi 243 monthly 38 msg 14 msgd 14 mtg 0 mtgs 0 nasi 16 natter 0 nipped 208 nkwobi 16 noodles 16 note 244
nyama 245 off 248 office 249 offsite 0 on 259 one 263 open 264 out 140 over 268 owed 72 panel 7 parents 269 partner
111 party 7 pepper 270 performance 38 phone 271 phonecall 37 phoned 37 phones 37 phoning 272 picked 164 picnic 16
pierogi 16 ping 273 pinged 274 pings 14 pint 16 pints 16 pitch 111 pizza 16 planning 275 plate 73 popped 280 pot 281
pounded 282 pow 283 powwow 0 probation 0 product 38 progress 38 project 38 prosecco 16 puff 284 qbr 0 quarterly 38
quick 285 ramen 16 ran 232 rang 37 received 288 rendang 16 rendez 289 rendezvous 0 retreat 7 retro 0 review 290
ringing 272 road 291 roadshow 7 roast 292 round 293 s 41 sat 299 satay 16 saw 301 school 210 scran 16 scrum 0 sent 305
session 0 shared 308 shawarma 16 shot 309 shouted 72 showed 310 signal 14 sipped 22 sit 311 site 312 sitting 313 skype
314 skyped 37 skyping 37 slack 14 slacked 14 small 315 smoko 36 sms 138 some 28 spends 187 spent 187 spice 316 split
318 spoke 320 spoken 300 sports 321 sprint 322 staffed 232 stand 323 standup 0 steak 16 steerco 0 steering 324 stood
72 summit 7 sunday 325 sundowner 16 sundowners 16 supped 75 supper 16 sushi 16 suya 16 swapped 168 sync 0 synced 0
table 327 takeaway 16 taken 332 taking 332 tapas 16 tea 334 teams 314 tel 118 telco 118 telcon 37 telecon 37 telefonat
37 telefoniert 37 telegram 14 telephone 335 telephoned 37 tete 337 text 338 textd 14 texted 240 texting 14 texts 14
thali 16 the 339 tiffin 16 to 342 toastie 16 took 343 tour 0 toured 222 town 344 trade 345 traded 168 travelled 178
treated 348 treating 332 treffen 0 turned 310 tweeted 14 txt 14 txtd 14 txted 14 txting 14 ugali 16 up 349 vc 118
video 350 videocall 37 viewed 222 viewing 0 viewings 0 visit 0 visits 0 vm 351 vn 273 voice 352 voicemail 37 voicenote
14 voicenoted 14 wa 14 walk 354 walked 355 walkthrough 0 wapp 14 was 356 wats 357 webex 37 webinar 7 wechat 14 wedding
358 weekly 359 went 361 were 356 whats 357 whatsapp 362 whatsappd 14 whatsapped 240 whatsapping 14 whatsapps 14 whisky
16 wine 16 wined 171 working 363 workshop 7 zoom 314 zoomed 37 zooming 37
"""

